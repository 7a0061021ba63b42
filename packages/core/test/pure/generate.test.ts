import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml, fillActionReadme, fillRootReadme, jsonSchema, withRepository } from '../../src/generate/index.ts';
import { fill } from '../../src/generate/readme.ts';
import { boolean, defineAction, oneOf, secret, string } from '../../src/index.ts';

const base = { description: 'Probes.', branding: { icon: 'tag', color: 'blue' } };
const contract = defineAction({
  name: 'probe',
  ...base,
  permissions: [{ scope: 'contents', access: 'read', why: 'To read.' }],
  inputs: {
    mode: oneOf(['a', 'b'], { required: true, docs: 'One|two\nthree.', example: 'a' }),
    'dry-run': boolean({ default: false, docs: 'Plan only.' }),
    old: string({ docs: 'Old.', deprecated: { successor: 'mode' } }),
    lines: string({ default: 'a\nb', docs: 'Lines.' }),
    token: secret({ runnerDefault: '${{ github.token }}', docs: 'Token.' }),
  },
  outputs: { answer: { docs: 'It.', example: 'x' } },
});
const empty = defineAction({ name: 'empty', ...base, inputs: {}, outputs: {} });

test('action.yml says what the contract says', () => {
  expect(parse(actionYml(contract))).toEqual({
    name: 'Slipway: probe',
    description: 'Probes.',
    author: 'The Slipway authors',
    branding: { icon: 'tag', color: 'blue' },
    inputs: {
      mode: { description: 'One|two\nthree.', required: true },
      'dry-run': { description: 'Plan only.', required: false, default: 'false' },
      old: { description: 'Old.', required: false, deprecationMessage: "Use 'mode' instead." },
      lines: { description: 'Lines.', required: false, default: 'a\nb' },
      token: { description: 'Token.', required: false, default: '${{ github.token }}' },
    },
    outputs: { answer: { description: 'It.' } },
    runs: { using: 'node24', main: '../../dist/probe/index.js' },
  });
  expect(parse(actionYml({ ...empty, name: 'probe', sweepsAfterwards: true })).runs.post).toBe(
    '../../dist/probe/post.js',
  );
  expect(Object.keys(parse(actionYml(empty)))).toEqual(['name', 'description', 'author', 'branding', 'runs']);
});

test('the schema allows values and expressions, and nothing unknown', () => {
  const schema = JSON.parse(jsonSchema(contract));
  expect(schema.required).toEqual(['mode']);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.mode.anyOf[0]).toEqual({ enum: ['a', 'b'] });
  expect(schema.properties.old.deprecated).toBe(true);
  expect(JSON.parse(jsonSchema(empty)).required).toBeUndefined();
});

const markers = ['inputs', 'outputs', 'permissions', 'troubleshooting', 'actions']
  .map((name) => `<!-- ${name}:start -->\nold\n<!-- ${name}:end -->`)
  .join('\n');

test('the tables of a README come from the contract', () => {
  const readme = fillActionReadme(markers, contract);
  expect(readme).toContain('| `mode` | **required** | One\\|two three. Expects a or b. |');
  expect(readme).toContain('| `lines` | `a` `b` | Lines. Expects text. |');
  expect(readme).toContain('**Deprecated:** use `mode`.');
  expect(readme).toContain('| `answer` | `x` | It. |');
  expect(readme).toContain('| `contents: read` | To read. |');
  const reads = { ...contract, environment: { PROBE: 'How|deep.' } };
  expect(() => fillActionReadme(markers, reads)).toThrow('<!-- environment:start -->');
  const environment = '<!-- environment:start -->\n<!-- environment:end -->';
  expect(fillActionReadme(markers + environment, reads)).toContain('| `PROBE` | How\\|deep. |');
  const none = fillActionReadme(markers, empty);
  expect(none).toContain('This action has no inputs.');
  expect(none).toContain('This action has no outputs.');
  expect(none).toContain('`permissions: {}` is enough');
  expect(fillRootReadme(markers, [contract])).toContain('| [`probe`](actions/probe/README.md) | Probes. |');
});

test('the codes of a README come from their list, with the outcome where it is no refusal', () => {
  const readme = (name: string) => fillActionReadme(markers, { ...empty, name });
  expect(readme('sign-artifacts')).toMatch(/^\| `minisign-password-needless` \(warning\) \| A password/m);
  expect(readme('sign-artifacts')).toMatch(/^\| `file-not-written` \(exit code 2\) \| /m);
  expect(readme('go-matrix-build')).toMatch(/^\| `build-failed` \(exit code 1 or 2\) \| /m);
  expect(readme('go-matrix-build')).toMatch(/^\| `dirty-tree` \| /m);
});

test('markers that are missing are named', () => {
  expect(() => fill('nothing', 'inputs', '')).toThrow('<!-- inputs:start -->');
});

test('a fork changes one line: every example follows', () => {
  const text = 'uses: a/b/actions/probe@v1\nuses: a/b/.github/workflows/release.yml@v1\nuses: actions/checkout@v7';
  expect(withRepository(text, 'me/fork')).toBe(
    'uses: me/fork/actions/probe@v1\nuses: me/fork/.github/workflows/release.yml@v1\nuses: actions/checkout@v7',
  );
});
