import type { AnyContract } from './action.ts';
import type { Input } from './contract.ts';
import { code, type Document } from './document.ts';
import { COMMON_FLAGS } from './flags.ts';
import { plainWords } from './markdown.ts';
import { byModes, modesText } from './modes.ts';

/** `flag`, or `flag of modes build and merge` in an action of several modes. */
function title(what: string, modes: readonly string[] | undefined, contract: AnyContract): string {
  if (Object.keys(contract.modes).length === 0) return what;
  return modes === undefined ? `${what} of every mode` : `${what} of ${modesText(modes)}`;
}

function flag(name: string, { kind: { placeholder } }: Input<unknown>): string {
  return placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`;
}

function flagTables(contract: AnyContract): Document {
  return byModes(contract.inputs, contract.modes).map(({ modes, entries }) => ({
    table: {
      head: [title('flag', modes, contract), 'default', 'meaning'],
      rows: entries.map(([name, input]) => [
        code(flag(name, input)),
        input.default ?? (input.required ? '(required)' : ''),
        plainWords(input.docs),
      ]),
    },
  }));
}

function outputTables(contract: AnyContract): Document {
  return byModes(contract.outputs, contract.modes).map(({ modes, entries }) => ({
    table: {
      head: [title('output', modes, contract), 'meaning'],
      rows: entries.map(([name, { docs }]) => [code(name), plainWords(docs)]),
    },
  }));
}

function environmentTable({ environment }: AnyContract): Document {
  const rows = Object.entries(environment).map(([name, docs]) => [code(name), plainWords(docs)]);
  return rows.length === 0 ? [] : [{ table: { head: ['environment variable', 'meaning'], rows } }];
}

/** `slipway ACTION --help`. */
export function actionHelp(contract: AnyContract): Document {
  return [
    {
      heading: `slipway ${contract.name}${contract.operand === undefined ? '' : ` ${contract.operand.toUpperCase()}`}`,
    },
    { text: plainWords(contract.description) },
    ...flagTables(contract),
    {
      table: {
        head: ['common flag', 'meaning'],
        rows: Object.entries(COMMON_FLAGS).map(([name, docs]) => [code(`--${name}`), docs]),
      },
    },
    ...environmentTable(contract),
    ...outputTables(contract),
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
    {
      table: {
        head: ['action', 'what it does'],
        rows: contracts.map((c) => [code(c.name), plainWords(c.description)]),
      },
    },
    { text: ['Flags of an action: ', code('slipway ACTION --help'), '.'] },
    { text: ['What the code of a fault means: ', code('slipway explain CODE'), '; without CODE: all of them.'] },
    exitCodes(),
  ];
}
