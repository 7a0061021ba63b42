import { printable, RefusedError } from '@slipway/core';

/** What of a package description can be refused; the code of the fault is `package-` and this. */
export type Field =
  | 'architecture'
  | 'config'
  | 'description'
  | 'epoch'
  | 'homepage'
  | 'key'
  | 'license'
  | 'maintainer'
  | 'mode'
  | 'name'
  | 'path'
  | 'relation'
  | 'release'
  | 'script'
  | 'summary'
  | 'time'
  | 'version';

/** The error for a value that cannot stand in a package: what it is, why, and what is allowed. */
export function refused(field: Field, value: string, why: string, hint: string): RefusedError {
  const message = `The ${field} '${printable(value, 80)}' of a package ${why}.`;
  return new RefusedError({ code: `package-${field}`, message, hint });
}
