/** Hosts whose addresses of repositories are the first three parts of a module path: https://go.dev/ref/mod#vcs-find */
const HOSTS: readonly string[] = ['github.com', 'bitbucket.org', 'gitlab.com', 'codeberg.org'];

/** Address of the repository that a module path names by itself; undefined where only the host of the path knows it. */
export function repositoryAddress(module: string): string | undefined {
  const [host, owner, name] = module.split('/');
  const named = [owner, name].every((part) => part !== undefined && /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part));
  return host !== undefined && named && HOSTS.includes(host) ? `https://${host}/${owner}/${name}` : undefined;
}
