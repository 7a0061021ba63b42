import { expect, test } from '@jest/globals';
import { covers, orderScopes, repositoryScope } from '../src/registry/auth/scope.ts';

test('a scope names repository and actions', () => {
  expect(repositoryScope('acme/app', 'pull')).toBe('repository:acme/app:pull');
  expect(repositoryScope('acme/app', 'pull,push')).toBe('repository:acme/app:pull,push');
});

test.each([
  [['repository:a:pull'], 'repository:a:pull', true],
  [['repository:a:pull,push'], 'repository:a:pull', true],
  [['repository:a:pull', 'repository:a:push'], 'repository:a:pull,push', true],
  [['repository:a:pull'], 'repository:a:pull,push', false],
  [['repository:a:pull'], 'repository:b:pull', false],
  [['repository:host:5000/a:pull'], 'repository:host:5000/a:pull', true],
  [[], 'repository:a:pull', false],
  [['nonsense'], 'nonsense', true],
])('a token for %j allows %s: %s', (given, wanted, expected) => {
  expect(covers(given, wanted)).toBe(expected);
});

test.each([
  [['repository:b:pull'], ['repository:a:pull,push'], ['repository:b:pull', 'repository:a:pull,push']],
  [['repository:a:pull,push'], ['repository:a:pull'], ['repository:a:pull,push']],
  [['repository:a:pull'], ['repository:a:pull,push'], ['repository:a:pull', 'repository:a:pull,push']],
  [[], ['repository:a:pull', 'repository:a:pull'], ['repository:a:pull']],
])('challenged with %j for %j, a token is asked for %j', (challenged, wanted, expected) => {
  expect(orderScopes(challenged, wanted)).toEqual(expected);
});
