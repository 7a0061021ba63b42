/** Characters in a line of a description: what lintian and rpmlint allow, less the blank that deb puts first. */
const WIDTH = 78;

function wrapped(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/)) {
    if (current !== '' && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/**
 * The lines of a text, broken between words where they are too long. A line that begins with a blank stays as it is, a line
 * without words is empty, and there are none of these before the first and behind the last word.
 */
export function foldText(text: string): readonly string[] {
  const lines = text
    .replace(/^(?: *\n)+/, '')
    .trimEnd()
    .split('\n');
  return lines.flatMap((line) => (line.startsWith(' ') ? [line.trimEnd()] : wrapped(line.trimEnd())));
}
