import type { AnyContract } from './action.ts';
import type { Document, Line } from './document.ts';
import { code } from './document.ts';
import { COMMON_FLAGS } from './flags.ts';

/** Markdown of the contract's docs as plain words: back-quotes dropped, links reduced to their text. */
function plain(markdown: string): string {
  return markdown.replace(/`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function flagRows(contract: AnyContract): readonly (readonly Line[])[] {
  return Object.entries(contract.inputs).map(([name, input]) => [
    code(`--${name}${input.kind.secret ? ' env:NAME|file:PATH' : ''}`),
    input.default ?? (input.required ? '(required)' : ''),
    plain(input.docs),
  ]);
}

/** `slipway ACTION --help`. */
export function actionHelp(contract: AnyContract): Document {
  return [
    {
      heading: `slipway ${contract.name}${contract.operand === undefined ? '' : ` ${contract.operand.toUpperCase()}`}`,
    },
    { text: plain(contract.description) },
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
        rows: Object.entries(contract.outputs).map(([name, { docs }]) => [code(name), plain(docs)]),
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

/** `slipway --help`. */
export function commandHelp(contracts: readonly AnyContract[]): Document {
  return [
    { heading: 'slipway ACTION [--INPUT VALUE]... [--json]' },
    { text: 'Runs an action of the suite here, with the same engine as on a runner.' },
    { table: { head: ['action', 'what it does'], rows: contracts.map((c) => [code(c.name), plain(c.description)]) } },
    { text: ['Flags of an action: ', code('slipway ACTION --help'), '.'] },
    exitCodes(),
  ];
}
