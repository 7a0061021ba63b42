import { isNativeError } from 'node:util/types';

/** `EACCES` and the like, or undefined for an error that is not the system's. */
export function errorCode(error: unknown): string | undefined {
  const fromSystem = isNativeError(error) && 'code' in error && 'syscall' in error;
  return fromSystem && typeof error.code === 'string' ? error.code : undefined;
}
