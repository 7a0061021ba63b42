/** The given properties, each of which may be left out and is never undefined. */
export type Optional<T extends object> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * The properties that have a value: `{ a: 1, ...optional({ file, line }) }` has no `file` where there is none. With
 * `exactOptionalPropertyTypes` a property that is left out and one that is undefined are not the same.
 */
export function optional<T extends object>(properties: T): Optional<T> {
  // The mapped type cannot be built key by key; nothing but what is undefined is left out.
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Optional<T>;
}
