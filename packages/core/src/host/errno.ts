import { isNativeError } from 'node:util/types';

/** Errors that mean that nothing has that name: https://man7.org/linux/man-pages/man2/open.2.html#ERRORS */
const ABSENT: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** Whether the error says that there is no such file. Any other says nothing of whether there is one. */
export function isAbsent(error: unknown): boolean {
  return ABSENT.has(errorCode(error));
}

/** `EACCES` and the like, or undefined for an error that is not the system's. */
export function errorCode(error: unknown): string | undefined {
  const fromSystem = isNativeError(error) && 'code' in error && 'syscall' in error;
  return fromSystem && typeof error.code === 'string' ? error.code : undefined;
}
