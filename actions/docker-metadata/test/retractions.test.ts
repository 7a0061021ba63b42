import { expect, test } from '@jest/globals';
import { parseGoModFile } from '@slipway/version';
import { retractionTag } from '../src/retractions.ts';

test.each<[string, string, readonly string[], string | undefined]>([
  ['example.com/m', '', ['v1.4.1', 'v1.5.1', 'v1.6.0-rc.1', 'v2.0.0', 'api/v1.9.0', 'latest'], 'v1.5.1'],
  ['example.com/m', '', ['v1.4.1', 'v1.5.1+meta'], 'v1.4.1'],
  ['example.com/m/v2', '', ['v1.4.1', 'v2.0.0'], 'v2.0.0'],
  ['example.com/m/api', 'api', ['v9.0.0', 'api/v1.2.0', 'api/v1.3.0'], 'api/v1.3.0'],
  ['example.com/m', '', ['v2.0.0', 'main'], undefined],
])('what is retracted of %s in %j with the tags %j is said by %s', (path, directory, tags, expected) => {
  expect(retractionTag(tags, directory, parseGoModFile(`module ${path}\n`))).toBe(expected);
});
