import type { Row } from './row.ts';

/** What can be wrong with a checkout, its history and its tags. */
export const REPOSITORY = {
  'not-a-repository': {
    outcome: 'refused',
    means: 'There is no Git repository where one is expected: the checkout is missing, or lies elsewhere.',
    fix: 'Run `actions/checkout` before this step; for a checkout with `path:`, give that directory (`working-directory`).',
    actions: ['docker-metadata', 'go-matrix-build', 'version-from-tag'],
  },
  'dubious-ownership': {
    outcome: 'refused',
    means: 'The checkout belongs to another user, and Git refuses to read it.',
    fix: 'Run the step as the owner of the repository, or add it to `safe.directory` of your Git configuration.',
    actions: ['docker-metadata', 'go-matrix-build', 'version-from-tag'],
  },
  'looks-like-option': {
    outcome: 'refused',
    means: 'A ref begins with a hyphen, so Git would take it for an option.',
    fix: 'Give a tag, branch or commit; such a name can be written as `refs/tags/NAME`.',
    actions: ['version-from-tag'],
  },
  'shallow-clone': {
    outcome: 'could-not-check',
    means: 'The clone is shallow, and what is missing decides the version; it could not be fetched.',
    fix: 'Check out with `fetch-depth: 0`, or give `github-token` when the checkout kept no credentials.',
    actions: ['version-from-tag'],
  },
  'tags-missing': {
    outcome: 'could-not-check',
    means: 'The clone need not have the tags that decide the version, and the remote was not asked or did not answer.',
    fix: 'Check out with `fetch-depth: 0`, or give `github-token` when the checkout kept no credentials.',
    actions: ['go-matrix-build', 'version-from-tag'],
  },
  'objects-missing': {
    outcome: 'could-not-check',
    means: 'A partial clone left commits or files to the remote, and the remote did not give them.',
    fix: 'Give `github-token` when the checkout kept no credentials, or check out with `fetch-depth: 0` and without a filter.',
    actions: ['version-from-tag'],
  },
  'module-not-in-repository': {
    outcome: 'refused',
    means:
      'The module is not part of the repository of the workspace: its go.mod lies outside the work tree, or is not in the index.',
    fix: 'Check the module out as a repository of its own, or commit it.',
    actions: ['go-matrix-build'],
  },
  'nested-repository': {
    outcome: 'refused',
    means:
      'A directory between the module and the top of the repository is a repository of its own: Go would ask that one, or run the tools of another kind.',
    fix: 'Release modules of one repository together, others in steps of their own; remove what is of another kind from the commit.',
    actions: ['go-matrix-build'],
  },
  'git-failed': {
    outcome: 'could-not-check',
    means:
      'Git ended with an error, or stopped while its objects were read. The repository may be damaged or incomplete.',
    fix: 'Try a fresh checkout with `fetch-depth: 0`; `git fsck` shows damage.',
    actions: ['docker-metadata', 'go-matrix-build', 'push-image', 'version-from-tag'],
  },
  'clone-failed': {
    outcome: 'could-not-check',
    means: 'The repository could not be cloned for a second build.',
    fix: 'See whether `git fsck` finds a fault, and whether the disk is full.',
    actions: ['go-matrix-build'],
  },
  'unborn-head': {
    outcome: 'refused',
    means: 'The repository has no commit yet.',
    fix: 'Commit something first, or give the commit to answer for as `ref`.',
    actions: ['version-from-tag'],
  },
  'no-such-commit': {
    outcome: 'refused',
    means: '`ref` names nothing that this clone has.',
    fix: 'Give a tag, branch or commit that was fetched; `fetch-depth: 0` fetches all of them.',
    actions: ['version-from-tag'],
  },
  untagged: {
    outcome: 'refused',
    means: 'The commit has no version tag, and `untagged: fail` refuses that.',
    fix: 'Tag it, or choose another answer with `untagged`.',
    actions: ['version-from-tag'],
  },
  'tag-not-on-branch': {
    outcome: 'refused',
    means: 'The tagged commit is on none of the branches of `allowed-branches`.',
    fix: 'Tag a commit of an allowed branch, or add its branch to the input.',
    actions: ['version-from-tag'],
  },
  'branches-missing': {
    outcome: 'could-not-check',
    means: 'The clone has none of the allowed branches, so nothing can be said about them.',
    fix: 'Check out with `fetch-depth: 0`, or correct `allowed-branches`.',
    actions: ['version-from-tag'],
  },
  'tag-range': {
    outcome: 'refused',
    means: 'The range that chooses among tags is no version range.',
    fix: 'Write it like `^1.4.0`, `>=1.4 <2` or `1.x || 2.x`.',
    actions: ['version-from-tag'],
  },
  'major-mismatch': {
    outcome: 'refused',
    means:
      'The pushed tag says v2 (or higher) and `go.mod` does not, or the reverse. Go would not take the tag for this module.',
    fix: 'Change the module path to end in `/v2` and every import of it, or tag a version that fits; then tag again.',
    actions: ['version-from-tag'],
  },
  'tag-not-version': {
    outcome: 'refused',
    means: 'The event pushed a tag that is meant as a version and is none that Go takes; the message names the rule.',
    fix: 'Delete the tag, and push the one that the hint names.',
    actions: ['version-from-tag'],
  },
  'tag-of-other-module': {
    outcome: 'refused',
    means: 'The event pushed a tag of a module of the repository that `module` does not name.',
    fix: 'Give `module` the directory that the hint names, or start the workflow for the tags of its own module alone.',
    actions: ['version-from-tag'],
  },
  'tag-outside-range': {
    outcome: 'refused',
    means: 'The event pushed a version that is outside `tag-range`, so that it does not count.',
    fix: 'Give another `tag-range` or none, or start the workflow for the tags of the range alone.',
    actions: ['version-from-tag'],
  },
  'tag-ignored': {
    outcome: 'notice',
    means:
      'A tag on the commit looks like a version of the module and is none, so the answer is what Go says without it.',
    fix: 'Tag the version that was meant, if one was.',
    actions: ['version-from-tag'],
  },
  'branch-unknown': {
    outcome: 'could-not-check',
    means:
      '`channels` decides by the branch whether the next version is a release, and the branch of the commit is not known.',
    fix: 'Check the branch out, give it as `ref`, or end `channels` with `**=LABEL` for all other commits.',
    actions: ['version-from-tag'],
  },
  'no-channel': {
    outcome: 'refused',
    means:
      'No line of `channels` fits the branch of the commit, so nothing says whether its next version is a release.',
    fix: 'Add a line for the branch, or end `channels` with `**=dev` for all others.',
    actions: ['version-from-tag'],
  },
  'module-left-out': {
    outcome: 'notice',
    means: '`...` found a `go.mod` of a module that Go gives no version; the others are answered for.',
    fix: 'See the message, or name the modules one by one.',
    actions: ['version-from-tag'],
  },
  'other-tag-on-commit': {
    outcome: 'notice',
    means: 'The event pushed one tag, and the same commit carries a higher one. The pushed tag is taken.',
    fix: 'Give the other tag as `ref` when that one is meant.',
    actions: ['version-from-tag'],
  },
  'merge-commit': {
    outcome: 'notice',
    means:
      'The commit is the merge commit of a pull request: it is on no branch, so nobody can fetch its pseudo-version.',
    fix: 'Set `ref` to the head commit of the pull request, or `untagged: snapshot`.',
    actions: ['version-from-tag'],
  },
  'commit-notice': {
    outcome: 'notice',
    means: 'The message of a commit could be read in two ways; the text says which was taken.',
    fix: 'Mend the message before it is merged; of what is merged, give `next` the step that is right. See `squash-bodies` too.',
    actions: ['version-from-tag'],
  },
  'no-dot': {
    outcome: 'notice',
    means: 'The pre-release has no dot before its number, so `rc10` sorts below `rc2`.',
    fix: 'Write `-rc.1`; see https://semver.org/#spec-item-11.',
    actions: ['version-from-tag'],
  },
  'module-outside': {
    outcome: 'refused',
    means: 'A line of `module` leads out of the repository.',
    fix: 'Give directories inside it, relative to it, such as `.` or `client/v3`.',
    actions: ['version-from-tag'],
  },
  'no-module': {
    outcome: ['refused', 'could-not-check'],
    means:
      'There is no `go.mod` in the directory at this commit; or, when a program is rebuilt, its commit has no such module.',
    fix: 'Give the directory that holds `go.mod`; the message lists those that there are.',
    actions: ['version-from-tag', 'go-matrix-build', 'reproduce'],
  },
  'module-path': {
    outcome: 'refused',
    means: 'The module path of `go.mod` is not a valid one.',
    fix: 'Correct the `module` line: `example.com/name` or `example.com/name/v2`.',
    actions: ['go-matrix-build', 'version-from-tag'],
  },
  'module-directory': {
    outcome: 'refused',
    means: "The module path does not end in the module's directory, so Go cannot find the module.",
    fix: 'Rename the directory, or change the path.',
    actions: ['go-matrix-build', 'version-from-tag'],
  },
  'module-duplicate': {
    outcome: 'refused',
    means: 'Two `go.mod` files, such as `sub/go.mod` and `sub/v2/go.mod`, claim the same tags.',
    fix: 'Keep one, or give one of them another major version.',
    actions: ['version-from-tag'],
  },
  'module-gopkg': {
    outcome: 'refused',
    means: 'A module of gopkg.in lies below the root of its repository, which gopkg.in does not serve.',
    fix: 'Move its `go.mod` to the root, or give it another path.',
    actions: ['go-matrix-build', 'version-from-tag'],
  },
  'module-path-major': {
    outcome: 'refused',
    means:
      'The next version is a new major, and the module path must end in it (`/v2`). The message names the line of `go.mod`.',
    fix: 'Change the path and every import of it, or release a lower version.',
    actions: ['version-from-tag'],
  },
  'go-mod-syntax': {
    outcome: 'refused',
    means: 'A line of `go.mod` cannot be read.',
    fix: 'Correct the line that the message names.',
    actions: ['version-from-tag'],
  },
  'go-mod-module': {
    outcome: 'refused',
    means: '`go.mod` has no `module` line.',
    fix: 'Add a first line like `module example.com/name`.',
    actions: ['version-from-tag'],
  },
} as const satisfies Record<string, Row>;
