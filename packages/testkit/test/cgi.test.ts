import { describe, expect, test } from '@jest/globals';
import { readCgiHead } from '../src/cgi.ts';

describe('the head of a CGI answer', () => {
  test.each([
    ['Status: 404 Not Found\r\nContent-Type: text/plain\r\n\r\nbody', 404, { 'content-type': 'text/plain' }, 'body'],
    ['Content-Type: a\n\nx\r\n\r\ny', 200, { 'content-type': 'a' }, 'x\r\n\r\ny'],
    ['A: b\r\n\r\nx\n\ny', 200, { a: 'b' }, 'x\n\ny'],
  ])('%j is read up to the empty line', (text, status, headers, body) => {
    const head = readCgiHead(Buffer.from(text));
    expect(head).toMatchObject({ status, headers });
    expect(text.slice(head?.length)).toBe(body);
  });

  test('is not there before the empty line has come', () => {
    expect(readCgiHead(Buffer.from('Status: 200 OK\r\n'))).toBeUndefined();
  });
});
