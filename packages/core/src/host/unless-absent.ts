import { errorCode, isAbsent } from './errno.ts';
import { unreadablePath } from './workspace.ts';

/**
 * What is read, or `otherwise` where nothing has that name. Throws `CouldNotCheckError` with the path and the reason where the
 * disk or the rights do not let one know, and what is no error of the system as it is.
 *
 * @param path as messages show it
 */
export async function unlessAbsent<T, A>(path: string, reading: Promise<T>, otherwise: A): Promise<T | A> {
  try {
    return await reading;
  } catch (error) {
    if (isAbsent(error)) return otherwise;
    throw errorCode(error) === undefined ? error : unreadablePath(path, error);
  }
}
