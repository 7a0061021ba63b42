import { formatRepository, type RepositoryName } from '../../reference/reference.ts';
import { repositoryScope, type Scope } from '../../registry/auth/scope.ts';
import type { Session } from './session.ts';

/** A repository as the parts of the client see it. */
export interface RepositoryEndpoint {
  readonly session: Session;
  readonly name: RepositoryName;
  /** `ghcr.io/acme/app`. */
  readonly shown: string;
  /** Path of the repository in the API, without a slash at the end. */
  readonly path: string;
  readonly pull: readonly Scope[];
  readonly push: readonly Scope[];
}

/** @param access what the first token is asked for; a place that is going to be written to needs only one then */
export function endpointOf(session: Session, name: RepositoryName, access: 'pull' | 'push'): RepositoryEndpoint {
  const push = [repositoryScope(name.repository, 'pull,push')];
  return {
    session,
    name,
    shown: formatRepository(name),
    path: `/v2/${name.repository}`,
    pull: access === 'push' ? push : [repositoryScope(name.repository, 'pull')],
    push,
  };
}
