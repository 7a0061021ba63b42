import { createHash } from 'node:crypto';
import { gitTag, repositoryUrl, utc } from './documents.ts';
import { type ApiCall, type Handler, type JsonObject, NOT_FOUND, page, problem } from './message.ts';
import { type ObjectPointer, type Person, peel, type RepositoryState, type TagObject } from './state.ts';

/** Tags from the highest name to the lowest, as text. */
export const listTags: Handler = (repository, call) => {
  const tags = [...repository.refs]
    .filter(([ref]) => ref.startsWith('refs/tags/'))
    .sort(([a], [b]) => (a < b ? 1 : -1));
  return page(
    tags.flatMap(([ref, object]) => listed(repository, call, ref, object)),
    call,
  );
};

function listed(repository: RepositoryState, call: ApiCall, ref: string, object: ObjectPointer): readonly JsonObject[] {
  const commit = peel(repository, object);
  if (commit === undefined) return [];
  const url = repositoryUrl(repository, call);
  const entry: JsonObject = {
    name: ref.slice('refs/tags/'.length),
    zipball_url: `${url}/zipball/${ref}`,
    tarball_url: `${url}/tarball/${ref}`,
    commit: { sha: commit.sha, url: `${url}/commits/${commit.sha}` },
    node_id: Buffer.from(ref).toString('base64url'),
  };
  return [entry];
}

export const getTag: Handler = (repository, call) => {
  const tag = repository.tags.get(call.path['tag_sha'] ?? '');
  return tag ? { status: 200, body: gitTag(repository, call, tag) } : NOT_FOUND;
};

/** Makes the object only; a reference to it is another request. Its hash is the one git would give it. */
export const createTag: Handler = (repository, call) => {
  const wanted = wantedTag(call);
  if (!repository.commits.has(wanted.object.sha)) return problem(422, 'Object does not exist');
  const tag: TagObject = { sha: hashOf(wanted), ...wanted };
  const body = gitTag(repository, call, tag);
  const tags = new Map(repository.tags).set(tag.sha, tag);
  return { status: 201, headers: { location: String(body['url']) }, body, repository: { ...repository, tags } };
};

type UnnamedTag = Omit<TagObject, 'sha'>;

const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' } as const;

/** The body was checked against its schema before. */
function wantedTag(call: ApiCall): UnnamedTag {
  const body = new Map<string, unknown>(Object.entries(Object(call.body)));
  const given = new Map<string, unknown>(Object.entries(Object(body.get('tagger'))));
  const tagger: Person = {
    name: String(given.get('name') ?? BOT.name),
    email: String(given.get('email') ?? BOT.email),
    date: utc(String(given.get('date') ?? call.now)),
  };
  const object: ObjectPointer = { sha: String(body.get('object')), type: 'commit' };
  return { tag: String(body.get('tag')), message: String(body.get('message')), tagger, object };
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects: SHA-1 of a header and the tag's text. */
function hashOf({ tag, message, tagger, object }: UnnamedTag): string {
  const seconds = Math.floor(Date.parse(tagger.date) / 1000);
  const who = `${tagger.name} <${tagger.email}> ${seconds} +0000`;
  const text = `object ${object.sha}\ntype ${object.type}\ntag ${tag}\ntagger ${who}\n\n${message}`;
  return createHash('sha1')
    .update(`tag ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}
