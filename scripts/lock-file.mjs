// What package-lock.json must say: npm leaves the digest out where an entry was not taken from a registry, and then takes any bytes.

/**
 * What is wrong with a lock file, a sentence for each entry.
 * @param {{ readonly packages: Readonly<Record<string, { readonly integrity?: string, readonly resolved?: string, readonly link?: boolean }>> }} lock
 */
export function wrongEntries({ packages }) {
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
    .map(
      ([path]) =>
        `package-lock.json: ${path} has no sha512: remove its entry and run 'npm install --package-lock-only'.`,
    );
}
