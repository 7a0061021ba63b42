/** What a token may be used for: `repository:acme/app:pull,push`. https://distribution.github.io/distribution/spec/auth/scope/ */
export type Scope = `repository:${string}:${'pull' | 'pull,push'}`;

/** The scope for reading a repository, or for reading and writing. */
export function repositoryScope(repository: string, actions: 'pull' | 'pull,push'): Scope {
  return `repository:${repository}:${actions}`;
}

/** Resource and actions of a scope; the actions are what stands behind the last colon, since a name may hold a port. */
function parts(scope: string): { readonly resource: string; readonly actions: readonly string[] } {
  const colon = scope.lastIndexOf(':');
  return { resource: scope.slice(0, Math.max(colon, 0)), actions: scope.slice(colon + 1).split(',') };
}

/** Whether a token for `given` may do what `wanted` names. */
export function covers(given: readonly string[], wanted: string): boolean {
  const { resource, actions } = parts(wanted);
  const allowed = given.map(parts).flatMap((scope) => (scope.resource === resource ? scope.actions : []));
  return actions.every((action) => allowed.includes(action));
}

/**
 * The scopes to ask a token for: first what the registry named in its challenge, since some token services look at the first only, then
 * what is wanted beyond that. Nothing is asked for twice.
 */
export function orderScopes(challenged: readonly string[], wanted: readonly string[]): readonly string[] {
  const ordered: string[] = [];
  for (const scope of [...challenged, ...wanted]) if (!covers(ordered, scope)) ordered.push(scope);
  return ordered;
}
