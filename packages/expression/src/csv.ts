/** One field of a record. */
export interface Field {
  readonly text: string;
  /** Where the field begins in the text that was read. */
  readonly offset: number;
}

export interface CsvRecord {
  readonly fields: readonly Field[];
  /** Where the record begins in the text that was read. */
  readonly offset: number;
  /** No quote was taken away: the fields stand in the text as they are. */
  readonly verbatim: boolean;
}

export interface CsvRules {
  /** A quote inside a field is a character like any other. */
  readonly relaxedQuotes: boolean;
  /** `#` at the beginning of a line starts a comment. */
  readonly comments: boolean;
  /** Told what is wrong and where; does not return. */
  readonly refuse: (why: string, offset: number) => never;
}

interface State {
  readonly text: string;
  readonly rules: CsvRules;
  readonly records: CsvRecord[];
  fields: Field[];
  field: string;
  fieldStart: number;
  recordStart: number;
  /** What ends a record: the first line end that is seen outside quotes. */
  lineEnd: string;
  quoting: boolean;
  /** The field was quoted, and its quote is closed. */
  closed: boolean;
  commenting: boolean;
  verbatim: boolean;
}

const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Whether a record ends here. The first line end that is met says what ends all the others. */
function endsRecord(state: State, at: number): boolean {
  if (state.lineEnd === '') state.lineEnd = LINE_ENDS.find((end) => state.text.startsWith(end, at)) ?? '';
  return state.lineEnd !== '' && state.text.startsWith(state.lineEnd, at);
}

const nothingRead = (state: State): boolean => state.fields.length === 0 && state.field === '';

function endField(state: State, next: number): void {
  state.fields.push({ text: state.field, offset: state.fieldStart });
  Object.assign(state, { field: '', fieldStart: next, closed: false });
}

function endRecord(state: State, next: number): void {
  if (!nothingRead(state) || state.closed) {
    endField(state, next);
    state.records.push({ fields: state.fields, offset: state.recordStart, verbatim: state.verbatim });
  }
  Object.assign(state, { fields: [], fieldStart: next, recordStart: next, commenting: false, verbatim: true });
}

/** A quote: how many characters it takes, or 0 when it is to be read as an ordinary character. */
function readQuote(state: State, at: number): number {
  const { text, rules } = state;
  if (!state.quoting) {
    if (state.field === '') {
      Object.assign(state, { quoting: true, verbatim: false });
      return 1;
    }
    return rules.relaxedQuotes ? 0 : rules.refuse('a quote stands inside a field that does not begin with one', at);
  }
  const next = text[at + 1];
  const ends = next === undefined || next === ',' || endsRecord(state, at + 1) || (rules.comments && next === '#');
  if (!ends && !rules.relaxedQuotes) rules.refuse('something other than a comma follows a closing quote', at + 1);
  Object.assign(state, { quoting: false, closed: true });
  if (ends) return 1;
  state.field = `"${state.field}`;
  return 0;
}

/** Reads what stands at a place and answers how long it is. */
function step(state: State, at: number): number {
  const { text, rules } = state;
  const character = text.charAt(at);
  if (!state.quoting) endsRecord(state, at);
  if (state.quoting && text.startsWith('""', at)) {
    state.field += '"';
    return 2;
  }
  if (character === '"' && !state.commenting) {
    const taken = readQuote(state, at);
    if (taken > 0) return taken;
  }
  if (!state.quoting) {
    if (endsRecord(state, at)) {
      endRecord(state, at + state.lineEnd.length);
      return state.lineEnd.length;
    }
    if (state.commenting) return 1;
    if (rules.comments && character === '#' && nothingRead(state)) {
      state.commenting = true;
      return 1;
    }
    if (character === ',') {
      endField(state, at + 1);
      return 1;
    }
  }
  state.field += character;
  return 1;
}

/**
 * Reads comma-separated text as csv-parse does with `relax_column_count`, `skip_empty_lines` and, for comments, `comment_no_infix`: the
 * reader that the lists of docker/metadata-action go through. Blanks stay as they are. https://csv.js.org/parse/options/
 */
export function readRecords(text: string, rules: CsvRules): readonly CsvRecord[] {
  const state: State = {
    text,
    rules,
    records: [],
    fields: [],
    field: '',
    fieldStart: 0,
    recordStart: 0,
    lineEnd: '',
    quoting: false,
    closed: false,
    commenting: false,
    verbatim: true,
  };
  for (let at = 0; at < text.length; ) at += step(state, at);
  if (state.quoting) rules.refuse('a quote is not closed', state.fieldStart);
  endRecord(state, text.length);
  return state.records;
}
