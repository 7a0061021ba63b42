export { findFiles, readEntry } from './collect.ts';
export { findLicense } from './license.ts';
export { writeMsi } from './msi.ts';
export { openPackers, type Packers } from './packers.ts';
export { type PackingTask, pack } from './packing.ts';

export { servePacking } from './worker.ts';
export { type WriteOptions, type WrittenFile, writeArchive, writeFileAtomically } from './write.ts';
