import type { AnyContract } from './action.ts';
import type { Document, Line } from './document.ts';
import { code } from './document.ts';
import { COMMON_FLAGS } from './flags.ts';
import { plainWords } from './markdown.ts';

function flagRows(contract: AnyContract): readonly (readonly Line[])[] {
  return Object.entries(contract.inputs).map(([name, input]) => [
    code(`--${name}${input.kind.secret ? ' env:NAME|file:PATH' : ''}`),
    input.default ?? (input.required ? '(required)' : ''),
    plainWords(input.docs),
  ]);
}

/** `slipway ACTION --help`. */
export function actionHelp(contract: AnyContract): Document {
  return [
    { heading: `slipway ${contract.name}` },
    { text: plainWords(contract.description) },
    { table: { head: ['flag', 'default', 'meaning'], rows: flagRows(contract) } },
    {
      table: {
        head: ['common flag', 'meaning'],
        rows: Object.entries(COMMON_FLAGS).map(([name, docs]) => [code(`--${name}`), docs]),
      },
    },
    {
      table: {
        head: ['output', 'meaning'],
        rows: Object.entries(contract.outputs).map(([name, { docs }]) => [code(name), plainWords(docs)]),
      },
    },
    exitCodes(),
  ];
}

function exitCodes() {
  return {
    table: {
      head: ['exit code', 'meaning'],
      rows: [
        ['0', 'passed'],
        ['1', 'refused: an input, the repository or an artifact is wrong; the message says how to mend it'],
        ['2', 'could not check: the question stayed open (network, history, a missing tool)'],
        ['70', 'a bug of Slipway'],
        ['130, 143', 'cancelled by SIGINT, SIGTERM'],
      ],
    },
  };
}

function shortcutTable(contracts: readonly AnyContract[]): Document {
  const rows = contracts.flatMap(({ shortcuts }) =>
    Object.entries(shortcuts).map(([name, { argument, docs }]): readonly Line[] => [
      code(`${name} ${argument.toUpperCase()}`),
      plainWords(docs),
    ]),
  );
  return rows.length === 0 ? [] : [{ table: { head: ['short form', 'what it does'], rows } }];
}

/** `slipway --help`. */
export function commandHelp(contracts: readonly AnyContract[]): Document {
  return [
    { heading: 'slipway ACTION [--INPUT VALUE]... [--json]' },
    { text: 'Runs an action of the suite here, with the same engine as on a runner.' },
    {
      table: {
        head: ['action', 'what it does'],
        rows: contracts.map((c) => [code(c.name), plainWords(c.description)]),
      },
    },
    ...shortcutTable(contracts),
    { text: ['Flags of an action: ', code('slipway ACTION --help'), '.'] },
    { text: ['What the code of a fault means: ', code('slipway explain CODE'), '; without CODE: all of them.'] },
    exitCodes(),
  ];
}
