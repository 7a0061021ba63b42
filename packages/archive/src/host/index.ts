export { findFiles, readEntry } from './collect.ts';
export { findLicense } from './license.ts';
export { findMsiTools, writeMsi } from './msi.ts';
export { openPackers, type Packers } from './packers.ts';
export { pack } from './packing.ts';

export { servePacking } from './worker.ts';
export { type WrittenFile, writeFileAtomically } from './write.ts';
