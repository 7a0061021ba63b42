import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { readRecords } from '../src/csv.ts';
import { attributeOf, fieldsOf, readList, shown } from '../src/source.ts';

const lines = (text: string) => readList(text).map((line) => line.text);

describe('a list of lines', () => {
  test.each([
    ['nothing', '', []],
    ['one a line', 'a=1\nb=2', ['a=1', 'b=2']],
    ['with commas', 'type=raw,value=x\na', ['type=raw,value=x', 'a']],
    ['without empty lines and blanks around', '\n  a  \n\n\tb\n   \n', ['a', 'b']],
    ['with lines of Windows', 'a\r\nb', ['a', 'b']],
    ['of the sort that the first line is of', 'a\nb\r\nc', ['a', 'b', 'c']],
    ['with lines of an old Macintosh', 'a\rb\r\rc', ['a', 'b', 'c']],
    ['# starts a comment at the beginning of a line', '# no\na=#1\n#no, "no"\nb # yes', ['a=#1', 'b # yes']],
    ['a blank before # makes it text', ' # yes', ['# yes']],
    ['a quoted field keeps its comma', '"a=1,2"', ['a=1,2']],
    ['a quote in quotes is written twice', '"a=""b"""', ['a="b"']],
    ['a quoted line break stays', '"a=1\n2",b', ['a=1\n2,b']],
    ['a quote inside a field is a character', 'a="b",c"d', ['a="b",c"d']],
    ['a text behind a closing quote leaves the quotes', '"a"b,c', ['"a"b,c']],
    ['a closing quote before a comment', '"a"# x\nb', ['a# x', 'b']],
    ['an empty quoted field before a comment', '""# x\nb', ['b']],
    ['an empty quoted line is no line', '""\na', ['a']],
    ['a comma at the end is a field', 'a,', ['a,']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('a quote that is not closed is refused with its place', () => {
    expect(refused(() => readList('a=1\n"b=2'))).toMatchObject({
      message: 'a quote is not closed.',
      line: 2,
      column: 1,
    });
  });

  test('a line knows its place; one that lost quotes knows its line', () => {
    expect(readList('# x\n  a\r\n"b"').map(({ line, column }) => [line, column])).toEqual([
      [2, 3],
      [3, undefined],
    ]);
  });
});

describe('the fields of a line', () => {
  const line = (text: string) => ({ text, line: 2, column: 5 });
  const fields = (text: string) => fieldsOf(line(text)).map((field) => field.text);

  test.each([
    ['a,b', ['a', 'b']],
    ['a, b ', ['a', ' b ']],
    ['"a,b",c', ['a,b', 'c']],
    ['a,', ['a', '']],
    ['a#b', ['a#b']],
    ['#a', ['#a']],
    ['""', ['']],
    ['a\nb', ['a']],
  ])('%j', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  test.each([
    ['a"b', 6, 'a quote stands inside a field that does not begin with one.'],
    ['"a"b', 8, 'something other than a comma follows a closing quote.'],
    ['x,"a', 7, 'a quote is not closed.'],
    ['', 5, 'the line holds nothing but blanks.'],
  ])('%j is refused at column %i', (text, column, message) => {
    expect(refused(() => fieldsOf(line(text)))).toMatchObject({ message, line: 2, column });
  });

  test.each([
    ['key=value', 'key', 'value', 4],
    [' Key = a=b ', 'key', 'a=b', 7],
    ['=x', undefined, '=x', 0],
    ['bare', undefined, 'bare', 0],
    ['k=', 'k', '', 2],
  ])('%j is a key and a value', (text, key, value, valueOffset) => {
    expect(attributeOf({ text, offset: 0 })).toMatchObject({ key, value, valueOffset });
  });

  test('a line that lost its quotes has faults with its line only', () => {
    const fault = refused(() => fieldsOf({ text: 'a"b', line: 2, column: undefined }));
    expect([fault.line, fault.column]).toEqual([2, undefined]);
  });

  test('a value is shown in quotes, cut where it is long', () => {
    expect([shown('a\n'), shown('x'.repeat(200)).length]).toEqual(["'a\\n'", 102]);
  });

  test('records have what csv-parse finds in them', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    const rules = { relaxedQuotes: true, comments: true, refuse };
    const read = (text: string) => readRecords(text, rules).map(({ fields: all }) => all.map((field) => field.text));
    expect(read('a,"b ""c""",d\n\n#x\n"e\nf",')).toEqual([
      ['a', 'b "c"', 'd'],
      ['e\nf', ''],
    ]);
  });
});
