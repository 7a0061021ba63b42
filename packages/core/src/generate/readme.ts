import type { AnyContract } from '../action.ts';
import { outcomesOf, type Row } from '../codes/row.ts';
import { codesOf } from '../codes.ts';
import { byModes } from '../modes.ts';
import { listed } from '../text.ts';

/** A cell of a Markdown table: the text is ours, only bars and new lines must go. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `\`${line}\``)
        .join(' ');
}

/** What stands above the table of some modes; nothing for an action without modes. */
function modeTitle(modes: readonly string[] | undefined, contract: AnyContract): string {
  if (Object.keys(contract.modes).length === 0) return '';
  if (modes === undefined) return 'In every mode:\n\n';
  return `In ${modes.length === 1 ? 'the mode' : 'the modes'} ${listed(modes.map(code))}:\n\n`;
}

/** The rows of inputs or outputs, in a table for each group of modes. */
function tables<T extends { readonly modes?: readonly string[] }>(
  contract: AnyContract,
  entries: Readonly<Record<string, T>>,
  head: readonly string[],
  row: (name: string, value: T) => readonly string[],
): string {
  return byModes(entries, contract.modes)
    .map((group) => {
      const rows = group.entries.map(([name, value]) => row(name, value));
      return modeTitle(group.modes, contract) + table(head, rows);
    })
    .join('\n\n');
}

function inputTable(contract: AnyContract): string {
  const found = tables(contract, contract.inputs, ['input', 'default', 'what it means'], (name, input) => {
    const successor = input.deprecated === undefined ? '' : ` **Deprecated:** use \`${input.deprecated.successor}\`.`;
    const fallback = input.required ? '**required**' : code(input.default ?? input.runnerDefault ?? '');
    return [code(name), fallback, `${input.docs}${successor} Expects ${input.kind.expects}.`];
  });
  return found === '' ? 'This action has no inputs.' : found;
}

function outputTable(contract: AnyContract): string {
  const head = ['output', 'example', 'what it says'];
  const found = tables(contract, contract.outputs, head, (name, { example, docs }) => [
    code(name),
    code(example),
    docs,
  ]);
  return found === '' ? 'This action has no outputs.' : found;
}

function permissionTable(contract: AnyContract): string {
  if (contract.permissions.length === 0) return 'None: `permissions: {}` is enough.';
  const rows = contract.permissions.map(({ scope, access, why }) => [code(`${scope}: ${access}`), why]);
  return table(['permission', 'why'], rows);
}

function environmentTable({ environment }: AnyContract): string {
  return table(
    ['variable', 'what it does'],
    Object.entries(environment).map(([name, docs]) => [code(name), docs]),
  );
}

/** What the reader has to know of a code besides refusals, which are the rule. */
function outcomeMark(row: Row): string {
  const outcomes = outcomesOf(row);
  if (outcomes.includes('notice')) return ' (warning)';
  if (!outcomes.includes('could-not-check')) return '';
  return outcomes.includes('refused') ? ' (exit code 1 or 2)' : ' (exit code 2)';
}

function troubleshootingTable(contract: AnyContract): string {
  const rows = codesOf(contract.name).map(([name, row]) => [code(name) + outcomeMark(row), row.means, row.fix]);
  return table(['code', 'what it means', 'what to do'], rows);
}

/** The text between `<!-- NAME:start -->` and `<!-- NAME:end -->` replaced. Throws when the markers are missing. */
export function fill(readme: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the markers ${start} and ${end} are missing`);
  return `${readme.slice(0, from + start.length)}\n${content}\n${readme.slice(to)}`;
}

/** An action's README with its tables brought up to date; one of the environment only where the action reads some of it. */
export function fillActionReadme(readme: string, contract: AnyContract): string {
  const made = {
    inputs: inputTable,
    outputs: outputTable,
    permissions: permissionTable,
    troubleshooting: troubleshootingTable,
    ...(Object.keys(contract.environment).length === 0 ? {} : { environment: environmentTable }),
  };
  return Object.entries(made).reduce((text, [name, make]) => fill(text, name, make(contract)), readme);
}

/** The root README with its table of actions brought up to date. */
export function fillRootReadme(readme: string, contracts: readonly AnyContract[]): string {
  const rows = contracts.map(({ name, description }) => [`[\`${name}\`](actions/${name}/README.md)`, description]);
  return fill(readme, 'actions', table(['action', 'what it does'], rows));
}

/** Every `OWNER/REPO/actions/NAME@` and `OWNER/REPO/.github/workflows/FILE@` of the text, moved to `repository`. */
export function withRepository(text: string, repository: string): string {
  return text.replace(/[\w.-]+\/[\w.-]+\/(actions\/[a-z0-9-]+|\.github\/workflows\/[\w.-]+)@/g, `${repository}/$1@`);
}
