// Random events and inputs that docker/metadata-action takes: what `peer-metadata.mjs` compares the two actions on.

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {Record<string, string>} inputs
 * @property {Record<string, string>} env
 * @property {unknown} event
 * @property {{ eventName: string, ref: string, sha: string }} context
 * @property {string | undefined} checkout Name of a prepared repository; undefined: an empty workspace.
 */

/** A generator of numbers that the seed decides (mulberry32). @param {number} seed */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (items) => items[below(items.length)];
  const chance = (share) => next() < share;
  const some = (items, most) => Array.from({ length: below(most + 1) }, () => pick(items));
  return { below, pick, chance, some };
}

const REPOSITORY = { owner: 'octo-org', name: 'hello' };

const DESCRIPTIONS = [
  null,
  '',
  'A small ship',
  'Says "hello", twice',
  "It's <b>bold</b> & `code` = fun",
  'comma, comma',
  'two\nlines',
  'Grüße 日本',
];
const LICENSES = [
  null,
  { key: 'mit', spdx_id: 'MIT' },
  { key: 'other', spdx_id: 'NOASSERTION' },
  { key: 'x', spdx_id: null },
];

const repositoryOf = (random) => ({
  id: 1,
  name: REPOSITORY.name,
  full_name: `${REPOSITORY.owner}/${REPOSITORY.name}`,
  owner: { login: REPOSITORY.owner },
  html_url: `https://github.com/${REPOSITORY.owner}/${REPOSITORY.name}`,
  description: random.pick(DESCRIPTIONS),
  license: random.pick(LICENSES),
  default_branch: random.pick(['main', 'master', 'trunk']),
});

const BRANCHES = [
  'main',
  'master',
  'trunk',
  'dev',
  'feature/x',
  "feat'x&y",
  'a=b',
  '@scope/pkg',
  '.foo',
  '日本',
  'release/1.x',
  'a+b',
  'x'.repeat(140),
  'UPPER_case-1.2',
];
const TAGS = [
  'v1.2.3',
  '1.2.3',
  'v2.0.8-beta.1',
  'v1.2.3-rc.1+b.5',
  'v1.2.3+build.5',
  'v0.3.1',
  'v0.0.0',
  'api/v1.2.3',
  'p1-v1.0.0',
  'v1',
  'v1.2',
  '1.2.3rc2',
  '1.2.post1',
  '1.1beta2',
  '1.0dev4',
  '1!2.0+Local-1.x',
  '2.0+1e5',
  '20200110-RC2',
  '20200110',
  'release1',
  'sometag',
  'v01.2.3',
  'v9007199254740993.0.0',
  '1.2.3a',
  'V1.0.0',
  '=v1.2.3',
];

const sha = (random) => Array.from({ length: 40 }, () => random.pick([...'0123456789abcdef'])).join('');
const time = (random) =>
  random.pick([
    '2024-02-29T23:59:59Z',
    '2026-01-01T00:30:00+02:00',
    '2019-12-31T22:00:00-05:00',
    '2025-07-14T12:00:00.123Z',
  ]);

const EVENTS = [
  'push',
  'push',
  'tag',
  'tag',
  'tag',
  'pull_request',
  'pull_request_target',
  'release',
  'schedule',
  'workflow_dispatch',
  'create',
  'discussion',
  'issues',
  'merge_group',
  'workflow_run',
  'delete',
  'issue_comment',
  'pull_request_review',
  'repository_dispatch',
];

/** Payload, ref and commit of an event. */
function eventOf(random, repository) {
  const kind = random.pick(EVENTS);
  const commit = sha(random);
  const tagged = kind === 'tag' || kind === 'release' || (kind === 'create' && random.chance(0.5));
  const ref = tagged ? `refs/tags/${random.pick(TAGS)}` : `refs/heads/${random.pick(BRANCHES)}`;
  const base = random.pick(['main', 'release/1.x', 'feat&x']);
  const entry = { id: random.chance(0.8) ? commit : sha(random), timestamp: time(random) };
  const context = { eventName: kind === 'tag' ? 'push' : kind, ref, sha: commit };
  const known = random.chance(0.9) ? { repository } : {};
  switch (kind) {
    case 'push':
    case 'tag':
      return {
        context,
        event: {
          ref,
          ...known,
          ...(random.chance(0.5) ? { base_ref: random.pick([null, `refs/heads/${base}`]) } : {}),
          ...(random.chance(0.7) ? { commits: [entry] } : {}),
          ...(random.chance(0.8) ? { head_commit: random.pick([entry, { ...entry, timestamp: time(random) }]) } : {}),
        },
      };
    case 'pull_request':
    case 'pull_request_target': {
      const number = 1 + random.below(2000);
      const pull = { number, base: { ref: base }, head: { ref: 'topic', sha: sha(random) } };
      const pullRef = kind === 'pull_request' ? `refs/pull/${number}/merge` : `refs/heads/${base}`;
      return { context: { ...context, ref: pullRef }, event: { number, pull_request: pull, ...known } };
    }
    case 'release':
      return { context, event: { action: 'published', release: { prerelease: random.chance(0.5) }, ...known } };
    case 'merge_group': {
      const queue = `refs/heads/gh-readonly-queue/main/pr-7-${commit}`;
      return { context: { ...context, ref: queue }, event: { merge_group: { head_ref: queue }, ...known } };
    }
    case 'workflow_run':
      return { context, event: { workflow_run: { head_sha: sha(random), head_branch: 'v1.2.3' }, ...known } };
    default:
      return { context, event: known };
  }
}

const EXPRESSIONS = [
  '{{branch}}',
  '{{tag}}',
  '{{sha}}',
  '{{base_ref}}',
  '{{ base_ref }}',
  '{{{branch}}}',
  '{{&branch}}',
  '{{is_default_branch}}',
  '{{is_not_default_branch}}',
  "{{date 'YYYYMMDD'}}",
  "{{date 'YYYY-[W]WW' tz='Asia/Tokyo'}}",
  "{{commit_date 'YYYYMMDD-HHmmss'}}",
  "{{commit_date 'dddd Do MMM Y, h:mm a Z' tz='Europe/Paris'}}",
  '{{commit_date "x X DDDo w W Q" tz="America/St_Johns"}}',
  "{{commit_date ''}}",
  '{{nothing}}',
  '{{this.branch}}',
  '{{~ sha ~}}',
  '\\{{branch}}',
  '\\\\{{sha}}',
  "{{date 'YYYYMMDD' tz='Pacific/Chatham'}}",
  "{{commit_date 'ddd gggg-[W]ww GGGG ZZ z' tz='Australia/Sydney'}}",
  "{{commit_date 'LLLL' tz='Asia/Kolkata'}}",
  "{{commit_date 'l LT [at] k:mm:ss.SSS A' tz='America/New_York'}}",
  "{{commit_date 'YY.M.D' tz='Nowhere/City'}}",
  "{{{commit_date 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'}}}",
  '{{is_default_branch}}{{is_not_default_branch}}',
  '{{ tag }}-{{ base_ref }}',
  '{{commit_date YYYY-MM-DD}}',
  '{{commit_date YYYY}}x{{tag.length}}',
  '{{#if tag}}{{tag}}{{else}}{{branch}}{{/if}}',
  '{{#unless branch}}none{{/unless}}x',
  '{{! a comment }}{{sha}}',
  '{{branch.name}}{{sha.length}}{{commit_date.length}}',
  '{{#with branch}}{{this}}{{/with}}y',
  "{{commit_date 'YYYY' tz=UTC}}",
  "{{#if (lookup this 'tag')}}z{{/if}}",
];
const WORDS = ['a', 'stable', 'x y', 'v', '-', '_', '1.2', 'latest', 'A/B', 'a=b', 'été', '...', '"quoted"', "it's"];

const text = (random) =>
  random.chance(0.5)
    ? random.pick(WORDS)
    : `${random.pick(['', 'p-', ' '])}${random.pick(EXPRESSIONS)}${random.pick(['', '-s', ' '])}`;

/** A field as it may be written in comma-separated text. */
function field(random, content) {
  const needs = content.includes(',') || content.includes('"');
  return needs || random.chance(0.05) ? `"${content.replaceAll('"', '""')}"` : content;
}

const VERSION_PATTERNS = [
  '{{version}}',
  '{{major}}.{{minor}}',
  '{{major}}',
  'v{{major}}',
  '{{raw}}',
  ' {{ raw }} ',
  '{{{raw}}}',
  '{{version}}-{{sha}}',
  '{{major}}.{{minor}}.{{patch}}',
  '{{prerelease}}',
  '{{build}}x',
  '{{prerelease.[0]}}-{{raw}}',
  '{{#if minor}}{{major}}.{{minor}}{{else}}{{major}}{{/if}}',
  '{{#each prerelease}}{{this}}{{/each}}v{{major}}',
  '{{version.length}}',
  'constant',
];
const REGEXPS = [
  'v(\\d.\\d)',
  '/^(?<name>.*)-v(.*)$/u',
  '(.*)-RC\\d',
  '/(/',
  '\\d{8}',
  '^v(.*)$',
  'v(\\d+).(\\d+)',
  '^api/v(.*)$',
  '\\d+',
  '/V(.*)/i',
  '/(\\d)/g',
  '(x)?v1',
  '^nothing$',
];

/** The attributes of one rule, without those that every type takes. */
function ownAttributes(random, type) {
  const given = random.chance(0.3) ? [`value=${random.pick([...TAGS, '{{tag}}', ''])}`] : [];
  switch (type) {
    case 'schedule': {
      const date = random.pick(["{{date 'YYYYMMDD'}}", "nightly-{{commit_date 'YYYYMMDD'}}", 'n', '{{branch}}']);
      return random.chance(0.5) ? [] : [`pattern=${date}`];
    }
    case 'semver':
    case 'pep440':
      return [
        `pattern=${random.pick(VERSION_PATTERNS)}`,
        ...given,
        ...(random.chance(0.2)
          ? [`match=${random.pick(REGEXPS.filter((item) => item.includes('(.*)') && !item.startsWith('/')))}`]
          : []),
      ];
    case 'match':
      return [`pattern=${random.pick(REGEXPS)}`, ...(random.chance(0.6) ? [`group=${random.below(3)}`] : []), ...given];
    case 'edge':
      return random.chance(0.5) ? [] : [`branch=${random.pick(BRANCHES)}`];
    case 'ref':
      return [`event=${random.pick(['branch', 'tag', 'pr'])}`];
    case 'raw':
      return [
        random.chance(0.8) ? `value=${text(random)}` : random.pick(['bare', 'x y', text(random).replaceAll('=', '')]),
      ];
    default:
      return random.chance(0.5) ? [] : [`format=${random.pick(['short', 'long'])}`];
  }
}

const TYPES = ['schedule', 'semver', 'semver', 'semver', 'pep440', 'match', 'edge', 'ref', 'ref', 'raw', 'raw', 'sha'];
const ENABLE = ['true', 'false', '{{is_default_branch}}', '{{is_not_default_branch}}'];

function tagLine(random) {
  const type = random.pick(TYPES);
  const shared = [
    ...(random.chance(0.2) ? [`enable=${random.pick(ENABLE)}`] : []),
    ...(random.chance(0.15) ? [`priority=${random.pick(['1', '950', '2000', '', 'abc', '1e3'])}`] : []),
    ...(random.chance(0.2) ? [`prefix=${random.chance(0.3) ? '' : text(random)}`] : []),
    ...(random.chance(0.2) ? [`suffix=${text(random)}`] : []),
    ...(random.chance(0.05) ? [`unknown=${random.pick(WORDS)}`] : []),
  ];
  const fields = [...ownAttributes(random, type), ...shared].map((content) => field(random, content));
  const typed = type === 'raw' && random.chance(0.3) ? fields : [`type=${type}`, ...fields];
  return typed.join(random.chance(0.1) ? ' , ' : ',');
}

const IMAGES = [
  'octo-org/hello',
  'ghcr.io/Octo-Org/Hello',
  'name=ghcr.io/a/b',
  'name=docker.io/a/b,enable=false',
  'enable=true,name=localhost:5000/x',
  'a/b,c/d',
  '"a/b","c/d"',
  'foo//bar:tag',
  'name=quay.io/C/D,enable=true',
  'name=ghcr.io/e/f,enable=false',
  '"name=quoted/name",enable=true',
  'name=a/b=c',
  'ENABLE=true, Name = spaced/name ',
  'one/a , two/b',
];
const LABELS = [
  'maintainer=Jane',
  'org.opencontainers.image.title=Other',
  'a=b=c',
  'no-equals',
  'time={{commit_date "YYYY"}}',
  'branch={{branch}}',
  '=empty-key',
  'x=',
  '"with,comma=a,b"',
  'Zed=1',
  'zed=2',
  'é=3',
  '10=ten',
  '"a""b=c"d',
  'raw={{{base_ref}}}',
  '  spaced = value # no comment',
  'hash=#1',
  'org.opencontainers.image.version=',
  'org.opencontainers.image.created=fixed',
  "org.opencontainers.image.created={{commit_date 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'}}",
  'org.opencontainers.image.licenses=Apache-2.0 OR MIT',
  'index:org.opencontainers.image.title=index',
  'toString=1',
  '__proto__=1',
  '__proto__x=1',
  'a,b=c,d',
  'it"s=a "quoted" word',
  '"a=b" # behind a quote',
  '"two\nlines=of text"',
  'A.b=1',
  'a.B=2',
  'a-b=3',
  'a_b=4',
  'a b=5',
  '日本=6',
];

const lines = (random, make, most) =>
  Array.from({ length: random.below(most + 1) }, () =>
    random.chance(0.08) ? random.pick(['# comment', '', '#']) : make(),
  ).join(random.chance(0.05) ? '\r\n' : '\n');

const FLAVORS = [
  'latest=auto',
  'latest=true',
  'latest=false',
  'prefix=v',
  'suffix=-alpine',
  'suffix=-alpine,onlatest=true',
  'prefix={{branch}}x-,onlatest=true',
  'suffix=-a=b',
  'prefix=,onlatest=true',
  'onlatest=true',
  'latest=true,prefix=a-,onlatest=true,suffix=-b',
  'prefix=p-,onlatest=true,suffix=-s,onlatest=false',
  'suffix=-{{sha}},onlatest=true',
  ' latest = false , prefix = x ',
  '"prefix=a,b"',
  'prefix=v,prefix=w',
  'SUFFIX=-upper',
  'latest=yes',
  'flavour=x',
];
const SEPARATORS = ['', ',', ' ', '\n', '; ', ' | ', '\t', '  \n'];
export const CHECKOUTS = ['branch', 'tag', 'annotated', 'two-tags', 'commit'];

const maybe = (name, share, random, make) => (random.chance(share) ? { [name]: make() } : {});

/** @returns {Case} */
export function randomCase(random, index) {
  const repository = repositoryOf(random);
  const { event, context } = eventOf(random, repository);
  const checkout = random.chance(0.08) ? random.pick(CHECKOUTS) : undefined;
  return {
    name: `case ${index}`,
    repository,
    event,
    context,
    checkout,
    inputs: {
      context: checkout === undefined ? 'workflow' : 'git',
      images: lines(random, () => random.pick(IMAGES), 3),
      tags: lines(random, () => tagLine(random), 6),
      flavor: random.chance(0.5) ? lines(random, () => random.pick(FLAVORS), 3) : '',
      labels: lines(random, () => random.pick(LABELS), 4),
      annotations: lines(random, () => random.pick(LABELS), 3),
      'sep-tags': random.pick(SEPARATORS),
      'sep-labels': random.pick(SEPARATORS),
      'sep-annotations': random.pick(SEPARATORS),
      'bake-target': random.pick(['docker-metadata-action', 'release', 'a b', '', '__proto__', 'a"b']),
    },
    env: {
      ...maybe('DOCKER_METADATA_PR_HEAD_SHA', 0.2, random, () =>
        random.pick(['true', 'false', 'TRUE', '', '1', 'untrue']),
      ),
      ...maybe('DOCKER_METADATA_SHORT_SHA_LENGTH', 0.2, random, () =>
        random.pick(['12', '0', '40', '99', '-1', '7.9', '', ' 9 ', '0x10', '1e1', 'x']),
      ),
      ...maybe('DOCKER_METADATA_ANNOTATIONS_LEVELS', 0.3, random, () =>
        random.pick(['index', 'manifest,index', 'index, manifest', 'a:b,c', '', ',', 'manifest[linux/amd64]']),
      ),
      ...maybe('DOCKER_METADATA_SET_OUTPUT_ENV', 0.2, random, () =>
        random.pick(['true', 'false', '1', 'F', '', 'FALSE', 'T', 'yes']),
      ),
    },
  };
}
