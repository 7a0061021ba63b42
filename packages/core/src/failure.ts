import { code, type Document, type Inline, strong } from './document.ts';
import type { Fault, Outcome, Place } from './error.ts';
import { counted } from './text.ts';

/** How a run ended that gave no answer: one of the outcomes, or a bug of ours. */
export type Failure = Exclude<Outcome, 'passed'> | 'internal-error';

const WORDS: Readonly<Record<Failure, string>> = {
  refused: 'refused',
  'could-not-check': 'could not check',
  'internal-error': 'internal error',
};

/** Faults that a summary shows in full: whoever mends these sees the others in the next run. */
const MOST_SHOWN = 20;

/** `go.mod:3:2`, as compilers write it; empty for a fault without a place. */
function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Whether the text names the file, and not another whose name holds this one's. */
function names(text: string, file: string): boolean {
  const at = text.indexOf(file);
  return at >= 0 && !/[\w./-]$/.test(text.slice(0, at)) && !/^(?:[\w/-]|\.\w)/.test(text.slice(at + file.length));
}

/** The place of a fault where its message does not say it already: what is read twice is read as two things. Empty where it does. */
export function placeBeside(place: Place, message: string): string {
  const { file, line } = place;
  if (file === undefined) return placeText(place);
  const said = line === undefined ? names(message, file) : message.startsWith(`Line ${line} of ${file} `);
  return said ? '' : placeText(place);
}

/** Address of the rows of an action's codes in its README. `repository` is the address of this one, without a slash at its end. */
export function troubleshooting(repository: string, action: string): string {
  return `${repository}/blob/HEAD/actions/${action}/README.md#troubleshooting`;
}

/** The first line of a text, and the others as they are. */
function textBlocks(before: readonly Inline[], text: string): Document {
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  const block = { text: [...before, before.length === 0 ? first : ` ${first}`] };
  return end < 0 ? [block] : [block, { preformatted: text.slice(end + 1).split('\n') }];
}

function faultBlocks(fault: Fault): Document {
  const place = placeBeside(fault, fault.message);
  const where: readonly Inline[] = place === '' ? [] : [' ', code(place)];
  return [
    { text: [code(fault.code), ...where] },
    ...textBlocks([], fault.message),
    ...textBlocks([strong('Fix:')], fault.hint),
    ...(fault.docs === undefined ? [] : [{ text: { link: 'The rule', to: fault.docs } }]),
  ];
}

/** What the job summary says of a run that failed: each fault with its code, its place, what was seen and the way out. */
export function failureReport(
  action: string,
  failure: Failure,
  faults: readonly Fault[],
  repository: string,
): Document {
  const rest = faults.length - MOST_SHOWN;
  const link = { link: `Troubleshooting of ${action}`, to: troubleshooting(repository, action) };
  return [
    { heading: `${action}: ${WORDS[failure]}` },
    ...faults.slice(0, MOST_SHOWN).flatMap(faultBlocks),
    ...(rest > 0 ? [{ text: `And ${counted(rest, 'more fault')}: see the log.` }] : []),
    { text: link },
  ];
}
