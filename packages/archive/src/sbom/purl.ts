/**
 * Letters, digits and `.-_~` stand for themselves, and so does a colon; everything else is encoded, `+` too.
 * https://github.com/package-url/purl-spec/blob/main/docs/standard/characters-and-encoding.md
 */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

const encodedPath = (path: string): string => path.split('/').map(encoded).join('/');

/**
 * Package URL of a module, or of a package in it. The version keeps its v, as Go has it.
 *
 * The case of the path is kept. The purl type golang says both that names are case-sensitive and that they are
 * lower-case (https://github.com/package-url/purl-spec/issues/308), and was written before modules. For Go
 * `github.com/Masterminds/semver` and `github.com/masterminds/semver` are two modules, and databases of
 * vulnerabilities know the first alone.
 */
export function goPurl(path: string, version: string, subpath = ''): string {
  const at = version === '' ? '' : `@${encoded(version)}`;
  const below = subpath === '' ? '' : `#${encodedPath(subpath)}`;
  return `pkg:golang/${encodedPath(path)}${at}${below}`;
}
