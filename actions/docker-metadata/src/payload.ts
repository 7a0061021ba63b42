/** What is found at a path of an event's payload; undefined where there is nothing of the sort. */
function at(payload: unknown, path: readonly string[]): unknown {
  let found = payload;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

/** The text at a path of an event's payload. */
export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const found = at(payload, path);
  return typeof found === 'string' ? found : undefined;
}

/** The list at a path of an event's payload. */
export function listAt(payload: unknown, ...path: readonly string[]): readonly unknown[] | undefined {
  const found = at(payload, path);
  return Array.isArray(found) ? found : undefined;
}

/** A text or a number as text. */
export function wordAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const found = at(payload, path);
  return typeof found === 'number' ? String(found) : textAt(payload, ...path);
}

/** Whether the payload says `true` (or the text) at a path. */
export function saysAt(payload: unknown, value: boolean | string, ...path: readonly string[]): boolean {
  return at(payload, path) === value;
}

/** Whether the payload says anything at a path, `null` included. */
export function hasAt(payload: unknown, ...path: readonly string[]): boolean {
  return at(payload, path) !== undefined;
}

/** Why there is no payload of an event at all; empty where there is one. @param path `GITHUB_EVENT_PATH` */
export function eventAbsent(payload: unknown, path: string): string {
  const isThere = typeof payload === 'object' && payload !== null && Object.keys(payload).length > 0;
  if (isThere) return '';
  return path === '' ? 'GITHUB_EVENT_PATH is not set' : `GITHUB_EVENT_PATH names ${path}, where nothing is to be read`;
}
