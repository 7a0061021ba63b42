import { describe, expect, test } from '@jest/globals';
import { refuseGitFolder } from '../../src/publishing.ts';

describe('the store of Git', () => {
  test.each(['.git', '.git/config', 'sub/.git/HEAD', '.GIT/config', '.git./config', 'git~1/config', 'a/.git /x'])(
    'holds %s',
    (path) => {
      expect(() => refuseGitFolder(path)).toThrow('lies in the store of Git');
    },
  );

  test.each(['.github/x', '.gitignore', '.gitattributes', 'git/config', 'a.git/config', 'x~1', 'digit~1x/y'])(
    'does not hold %s',
    (path) => {
      expect(() => refuseGitFolder(path)).not.toThrow();
    },
  );
});
