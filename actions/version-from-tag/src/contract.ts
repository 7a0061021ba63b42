import { defineAction, directory, integer, lines, list, oneOf, secret, string } from '@slipway/core';
import { CHANNELS, COMMIT_TYPES } from './line-grammars.ts';

export const contract = defineAction({
  name: 'version-from-tag',
  description:
    'Derives the version of a checkout from its Git tags, by the rules Go itself uses, and the next version from its commits.',
  branding: { icon: 'tag', color: 'blue' },
  permissions: [
    {
      scope: 'contents',
      access: 'read',
      why: 'Only for a clone of a private repository that lacks history, tags or files: they are fetched.',
    },
  ],
  inputs: {
    module: list({
      default: '.',
      example: 'client/v3',
      docs: 'Directories of the modules, relative to the repository; `...` (or `client/...`) stands for every go.mod below that is not vendored, in testdata or in a directory that starts with `_` or `.`.',
    }),
    'working-directory': directory({
      default: '.',
      example: 'repository',
      docs: 'Directory of the checkout, relative to the workspace: what actions/checkout was given as `path`. The input `module` counts from there.',
    }),
    ref: string({
      default: '',
      example: 'v1.4.0',
      docs: 'Commit-ish to answer for: a tag, a branch (of the remote too) or a hash. Empty: the pushed tag of the event when HEAD is its commit, else HEAD with its work tree.',
    }),
    untagged: oneOf(['pseudo', 'next', 'snapshot', 'fail'], {
      default: 'pseudo',
      docs: 'What to answer when the commit carries no version tag: the pseudo-version Go would use, the next version, a snapshot that sorts below the next version, or a refusal.',
    }),
    next: string({
      default: 'auto',
      example: 'minor',
      docs: 'How the next version is found: `auto` (from the commits), `major`, `minor`, `patch`, `release` (promotes a pre-release), or an exact version.',
    }),
    fallback: oneOf(['none', 'patch', 'minor', 'major'], {
      default: 'none',
      docs: 'The step of `next: auto` when there are commits since the base and none of them asks for one; `none` makes no version then.',
    }),
    channels: lines(CHANNELS, {
      example: 'release/*=rc',
      docs: 'Pre-release label of the next version by branch, as `BRANCH-GLOB=LABEL`; an empty label means a full release. `*` does not cross `/`, `**` does; the first match wins. The branch is that of the commit; one that no line names has no next version, and one that is not known, or is that of a pull request or a fork, never gets an empty label.',
    }),
    'build-number': integer({
      min: 0,
      example: '42',
      docs: 'Number that a pre-release or snapshot ends with, instead of counting up from the tags.',
    }),
    'commit-types': lines(COMMIT_TYPES, {
      example: 'docs=patch',
      docs: 'What a type of conventional commit forces, as `TYPE=major|minor|patch|none`, beside the defaults `feat=minor`, `fix=patch`, `perf=patch` and `revert=patch`.',
    }),
    'squash-bodies': oneOf(['header', 'all'], {
      default: 'header',
      docs: 'Whether the commits that the body of a squashed commit lists count (`all`) or only its header. A `BREAKING CHANGE:` line counts either way.',
    }),
    'tag-range': string({
      default: '',
      example: '>=1.4.0 <2',
      docs: 'Semver range of the versions whose tags count, for maintenance lines; the next version must be in it too. Empty: all.',
    }),
    'initial-version': string({
      default: '',
      example: 'v0.1.0',
      docs: 'The next version when there is none yet. Empty: v0.1.0, or vN.0.0 when the module path ends in /vN.',
    }),
    deepen: oneOf(['auto', 'never'], {
      default: 'auto',
      docs: 'Whether the history, tags and branches that the clone lacks are fetched (no files), or the step ends with "could not check" where they would decide.',
    }),
    'allowed-branches': list({
      example: 'release-*',
      docs: 'Branches that a release tag must be reachable from, as globs, local or of the remote; one that the clone lacks is fetched. Empty: any.',
    }),
    'github-token': secret({
      docs: 'Token for fetching what is missing when the checkout kept no credentials (`persist-credentials: false`) and the repository is private.',
    }),
  },
  outputs: {
    version: {
      docs: 'Version of the commit: of its tag, or what `untagged` asks for; `+dirty` when the work tree is changed.',
      example: 'v1.4.0',
    },
    tag: {
      docs: 'Tag that carries the version, with the prefix of its module; the tag to make for a version that has none; empty for a pseudo-version.',
      example: 'client/v1.4.0',
    },
    kind: { docs: '`release`, `prerelease`, `pseudo`, `next` or `snapshot`.', example: 'release' },
    'module-path': {
      docs: 'Module path of go.mod; empty for a repository without one.',
      example: 'example.com/m/client',
    },
    'tag-prefix': { docs: "What the module's tags begin with.", example: 'client/' },
    major: { docs: 'Major number of the version.', example: '1' },
    minor: { docs: 'Minor number of the version.', example: '4' },
    patch: { docs: 'Patch number of the version.', example: '0' },
    prerelease: { docs: 'Pre-release part without its hyphen, or empty.', example: 'rc.1' },
    'is-release': { docs: 'The version is a tagged release without pre-release part.', example: 'true' },
    'is-highest': {
      docs: 'No tag of the module, on any branch, carries a higher release (for a pre-release: a higher version). Retracted versions do not count, and none of them is the highest.',
      example: 'true',
    },
    'base-version': {
      docs: 'Highest version among the ancestors of the commit, itself included; empty when there is none.',
      example: 'v1.4.0',
    },
    'base-tag': { docs: 'Tag of the base version.', example: 'v1.4.0' },
    distance: { docs: 'Commits since the base tag (all commits when there is no base).', example: '3' },
    'previous-version': {
      docs: 'What release notes are written against: the release before a release, the version before a pre-release, the base of an untagged commit; empty for the first.',
      example: 'v1.3.2',
    },
    'previous-tag': { docs: 'Tag of the previous version.', example: 'v1.3.2' },
    'next-version': {
      docs: 'Version to release next; empty when no commit asks for a release, no channel names the branch, or it would be outside `tag-range`.',
      example: 'v1.5.0',
    },
    'next-tag': { docs: 'Tag of the next version.', example: 'v1.5.0' },
    bump: { docs: 'What the commits since the base force: `major`, `minor`, `patch` or `none`.', example: 'minor' },
    commit: { docs: 'Full hash of the commit.', example: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1' },
    'commit-time': { docs: 'Committer time in Unix seconds, ready as SOURCE_DATE_EPOCH.', example: '1700000000' },
    dirty: { docs: 'The work tree has changed or untracked files that Git does not ignore.', example: 'false' },
    'floating-tags': {
      docs: 'JSON array: which of the floating tags may move to this version and which must not, with the reason.',
      example: '[{"tag":"v1","move":true,"why":"v1.4.0 is the highest release of v1"}]',
    },
    install: {
      docs: 'Command that installs this version; empty when nobody can fetch it: a path without a dot or no go.mod, a next version or snapshot, a changed work tree, the merge commit of a pull request.',
      example: 'go get example.com/m/client@v1.4.0',
    },
    modules: {
      docs: 'JSON array with all of this for every module.',
      example: '[{"directory":"client","version":"v1.4.0"}]',
    },
    reasons: {
      docs: 'JSON array of sentences: why the answer is what it is.',
      example: '["the tag v1.4.0 is on this commit"]',
    },
  },
});
