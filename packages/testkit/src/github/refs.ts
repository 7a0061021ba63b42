import { gitReference } from './documents.ts';
import { type ApiCall, type ApiResponse, type Handler, NOT_FOUND, problem } from './message.ts';
import { ancestors, type ObjectPointer, peel, type RepositoryState } from './state.ts';

const EMPTY = problem(409, 'Git Repository is empty.');

const fullName = (call: ApiCall): string => `refs/${call.path['ref'] ?? ''}`;

export const getRef: Handler = (repository, call) => {
  if (repository.refs.size === 0) return EMPTY;
  const object = repository.refs.get(fullName(call));
  return object ? { status: 200, body: gitReference(repository, call, fullName(call), object) } : NOT_FOUND;
};

/** Every reference whose name begins so, also none; sorted by name and all at once: the operation has no pages. */
export const listMatchingRefs: Handler = (repository, call) => {
  const found = [...repository.refs]
    .filter(([ref]) => ref.startsWith(fullName(call)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { status: 200, body: found.map(([ref, object]) => gitReference(repository, call, ref, object)) };
};

export const createRef: Handler = (repository, call) => {
  const { ref, sha } = textsOf(call.body);
  if (!/^refs\/[^/]+\/./.test(ref))
    return problem(422, "Reference name must start with 'refs/' and have at least two slashes.");
  if (repository.refs.has(ref)) return problem(422, 'Reference already exists');
  const object = pointerTo(repository, sha);
  if (object === undefined) return problem(422, 'Object does not exist');
  const body = gitReference(repository, call, ref, object);
  return {
    status: 201,
    headers: { location: String(body['url']) },
    body,
    repository: withRef(repository, ref, object),
  };
};

export const updateRef: Handler = (repository, call) => {
  const ref = fullName(call);
  const old = repository.refs.get(ref);
  if (old === undefined) return problem(422, 'Reference does not exist');
  const object = pointerTo(repository, textsOf(call.body).sha);
  if (object === undefined) return problem(422, 'Object does not exist');
  if (!forced(call.body) && !isFastForward(repository, old, object))
    return problem(422, 'Update is not a fast forward');
  return {
    status: 200,
    body: gitReference(repository, call, ref, object),
    repository: withRef(repository, ref, object),
  };
};

export const deleteRef: Handler = (repository, call) => {
  const ref = fullName(call);
  if (!repository.refs.has(ref)) return problem(422, 'Reference does not exist');
  const refs = new Map(repository.refs);
  refs.delete(ref);
  const gone: ApiResponse = { status: 204 };
  return { ...gone, repository: { ...repository, refs } };
};

function withRef(repository: RepositoryState, ref: string, object: ObjectPointer): RepositoryState {
  return { ...repository, refs: new Map(repository.refs).set(ref, object) };
}

function pointerTo(repository: RepositoryState, sha: string): ObjectPointer | undefined {
  if (repository.commits.has(sha)) return { sha, type: 'commit' };
  return repository.tags.has(sha) ? { sha, type: 'tag' } : undefined;
}

function isFastForward(repository: RepositoryState, old: ObjectPointer, next: ObjectPointer): boolean {
  const [from, to] = [peel(repository, old), peel(repository, next)];
  return from !== undefined && to !== undefined && ancestors(repository, to).includes(from);
}

const forced = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'force' in body && body.force === true;

/** The body was checked against its schema before. */
function textsOf(body: unknown): { readonly ref: string; readonly sha: string } {
  if (typeof body !== 'object' || body === null) return { ref: '', sha: '' };
  return { ref: 'ref' in body ? String(body.ref) : '', sha: 'sha' in body ? String(body.sha) : '' };
}
