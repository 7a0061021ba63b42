import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError } from '@slipway/core';
import { exec } from '@slipway/core/host';
import {
  createRepository,
  type Repository as Fixture,
  runGit,
  startGitServer,
  temporaryDirectory,
} from '@slipway/testkit';
import {
  cloneAt,
  completeTags,
  deepen,
  fetchTrees,
  listFiles,
  openObjects,
  openRepository,
  type RemoteAccess,
  readAbsentFile,
  readBranches,
  readChanges,
  readLayout,
  readLog,
  readRefs,
  stampVariables,
} from '../src/host/index.ts';

const ACCESS: RemoteAccess = { token: 'a token', serverUrl: 'https://git.example' };
const unanswered = (why: string) => new CouldNotCheckError({ code: 'tags-missing', message: why, hint: '' });

/** What a repository may do to whoever asks it something: `mark` is a command that leaves a file. */
interface Attack {
  readonly build: (fixture: Fixture, mark: string, more: { readonly url: string }) => void;
  /** A plain command of Git that runs it. */
  readonly witness: readonly string[];
  /** Where the repository is opened, below its top. */
  readonly at?: string;
}

/** A file that differs from the index by its times, so that Git looks at the content. */
function touch(fixture: Fixture): void {
  writeFileSync(join(fixture.path, 'go.mod'), 'module example.com/m\n\ngo 1.25\n');
}

function remote(fixture: Fixture, url: string): void {
  fixture.git('remote', 'add', 'origin', url);
}

const filter = (mark: string) => `[filter "x"]\n\tclean = "${mark}; cat"\n`;

const ATTACKS: Readonly<Record<string, Attack>> = {
  'a filter': {
    build: (fixture, mark) => {
      fixture.git('config', 'filter.x.clean', `${mark}; cat`);
      touch(fixture);
    },
    witness: ['status'],
  },
  'a filter that is a process': {
    build: (fixture, mark) => {
      fixture.git('config', 'filter.x.process', `${mark}; false`);
      fixture.git('config', 'filter.x.required', 'true');
      touch(fixture);
    },
    witness: ['status'],
  },
  'a filter in a file of the commit, included': {
    build: (fixture, mark) => {
      fixture.write('.gitconfig', filter(mark));
      fixture.git('config', 'include.path', '../.gitconfig');
      touch(fixture);
    },
    witness: ['status'],
  },
  'a filter that is included on a condition': {
    build: (fixture, mark) => {
      fixture.write('.gitconfig', filter(mark));
      fixture.git('config', 'includeIf.onbranch:**.path', '../.gitconfig');
      touch(fixture);
    },
    witness: ['status'],
  },
  'a filter of one work tree': {
    build: (fixture, mark) => {
      fixture.git('config', 'extensions.worktreeConfig', 'true');
      fixture.git('config', '--worktree', 'filter.x.clean', `${mark}; cat`);
      touch(fixture);
    },
    witness: ['status'],
  },
  'a monitor of files': {
    build: (fixture, mark) => void fixture.git('config', 'core.fsmonitor', `${mark}; false`),
    witness: ['status'],
  },
  'hooks in a folder of the commit': {
    build: (fixture, mark) => {
      fixture.write('hooks/reference-transaction', `#!/bin/sh\n${mark}\n`);
      fixture.git('update-index', '--chmod=+x', '--add', 'hooks/reference-transaction');
      fixture.git('checkout-index', '--force', '--all');
      fixture.git('config', 'core.hooksPath', 'hooks');
    },
    witness: ['update-ref', 'refs/x', 'HEAD'],
  },
  'a command for ssh': {
    build: (fixture, mark) => {
      remote(fixture, 'ssh://git.example.invalid/a');
      fixture.git('config', 'core.sshCommand', `${mark}; false`);
    },
    witness: ['fetch'],
  },
  'a remote that is a command': {
    build: (fixture, mark) => {
      remote(fixture, `ext::sh -c ${mark.replaceAll(' ', '% ')}`);
      fixture.git('config', 'protocol.ext.allow', 'always');
    },
    witness: ['fetch'],
  },
  'a remote that is a command, where every protocol is allowed': {
    build: (fixture, mark) => {
      remote(fixture, `ext::sh -c ${mark.replaceAll(' ', '% ')}`);
      fixture.git('config', 'protocol.allow', 'always');
    },
    witness: ['fetch'],
  },
  'a program at the other end': {
    build: (fixture, mark) => {
      remote(fixture, fixture.path);
      fixture.git('config', 'remote.origin.uploadpack', `${mark}; git-upload-pack`);
    },
    witness: ['fetch'],
  },
  'a proxy for git://': {
    build: (fixture, mark) => {
      remote(fixture, 'git://git.example.invalid/a');
      writeFileSync(join(fixture.path, '../proxy'), `#!/bin/sh\n${mark}\n`, { mode: 0o755 });
      fixture.git('config', 'core.gitProxy', join(fixture.path, '../proxy'));
    },
    witness: ['fetch'],
  },
  'a helper for credentials': {
    build: (fixture, mark, { url }) => {
      remote(fixture, url);
      fixture.git('config', 'credential.helper', `!${mark}; false`);
    },
    witness: ['fetch'],
  },
  'a helper for credentials of one server': {
    build: (fixture, mark, { url }) => {
      remote(fixture, url);
      fixture.git('config', `credential.${new URL(url).origin}.helper`, `!${mark}; false`);
    },
    witness: ['fetch'],
  },
  'a command for the refs of alternates': {
    build: (fixture, mark) => {
      fixture.git('clone', '-q', '--bare', fixture.path, '../alternate.git');
      fixture.write('.git/objects/info/alternates', `${fixture.path}/../alternate.git/objects\n`);
      remote(fixture, `file://${fixture.path}/../alternate.git`);
      fixture.git('config', 'core.alternateRefsCommand', `${mark}; true`);
    },
    witness: ['-c', 'protocol.file.allow=always', 'fetch', '--no-tags', '--filter=tree:0', 'origin'],
  },
  'a program that makes text of files': {
    build: (fixture, mark) => {
      fixture.git('config', 'diff.x.textconv', `${mark}; cat`);
      touch(fixture);
    },
    witness: ['diff'],
  },
  'a submodule': {
    build: (fixture, mark) => {
      fixture.git('clone', '-q', fixture.path, 'module');
      fixture.write('.gitmodules', '[submodule "m"]\n\tpath = module\n\turl = ./module\n\tignore = none\n');
      fixture.git('-c', 'advice.addEmbeddedRepo=false', 'add', '.gitmodules', 'module');
      fixture.git('-C', 'module', 'config', 'filter.x.clean', `${mark}; cat`);
      writeFileSync(join(fixture.path, 'module/go.mod'), 'module example.com/m\n\ngo 1.25\n');
    },
    witness: ['status'],
  },
  'a folder that looks like a bare repository': {
    build: (fixture, mark) => {
      mkdirSync(join(fixture.path, 'sub'), { recursive: true });
      fixture.git('-C', '..', 'clone', '-q', '--bare', fixture.path, join(fixture.path, 'sub'));
      writeFileSync(
        join(fixture.path, 'sub/config'),
        `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n${filter(mark)}`,
      );
      writeFileSync(join(fixture.path, 'sub/.gitattributes'), '* filter=x diff=x\n');
      writeFileSync(join(fixture.path, 'sub/go.mod'), 'module example.com/m/sub\n');
      fixture.git('-C', 'sub', '--git-dir=.', '--work-tree=.', '-c', 'filter.x.clean=cat', 'add', 'go.mod');
      writeFileSync(join(fixture.path, 'sub/go.mod'), 'module example.com/m/sux\n');
    },
    witness: ['-C', 'sub', 'status'],
    at: 'sub',
  },
};

/** Everything that the package asks of a repository, and what the go command asks through our variables. */
async function askEverything(folder: string, scratch: string): Promise<void> {
  const env = { PATH: process.env['PATH'], HOME: scratch };
  const repository = await openRepository(folder, { env, trusted: false });
  await readLayout(repository);
  const { head = '' } = await readRefs(repository);
  await readChanges(repository);
  await readLog(repository, head, { base: undefined, files: true });
  await listFiles(repository, head);
  await readBranches(repository, head);
  const objects = openObjects(repository, ACCESS);
  await objects.read(`${head}:go.mod`);
  objects.close();
  const stamp = { ...env, ...(await stampVariables(repository, [], join(scratch, 'ignored'))) };
  for (const args of [
    ['status', '--porcelain'],
    ['log', '-1'],
    ['tag', '-l'],
    ['diff', '--stat'],
  ])
    await exec('git', args, { cwd: repository.cwd, env: stamp });
  const may = async (work: Promise<unknown>) => void (await work.catch(() => undefined));
  await may(cloneAt(repository, head, join(scratch, 'clone')));
  await may(completeTags(repository, head, [], { access: ACCESS, unanswered }));
  await may(fetchTrees(repository, head, head, ACCESS));
  await may(readAbsentFile(repository, 'a'.repeat(40), 'go.mod', ACCESS));
  await may(deepen(repository, head, ACCESS));
}

describe('no program runs because a repository says so', () => {
  test.each(Object.entries(ATTACKS))('%s', async (_, { build, witness, at = '' }) => {
    await using fixture = createRepository({
      files: { 'go.mod': 'module example.com/m\n\ngo 1.24\n', '.gitattributes': '* filter=x diff=x\n' },
    });
    await using server = await startGitServer(fixture.path, { authorization: 'nobody has it' });
    await using scratch = temporaryDirectory();
    const ran = join(scratch.path, 'ran');
    build(fixture, `touch ${ran}`, { url: server.url });
    await runGit(witness, { cwd: fixture.path });
    expect(existsSync(ran)).toBe(true);
    rmSync(ran);
    await askEverything(join(fixture.path, at), scratch.path);
    expect(existsSync(ran)).toBe(false);
  });
});
