// Finds the examples of a README: fenced blocks of YAML and of shell, each with the line it starts at.

/** Fenced code blocks: their language, text and line of the opening fence (from 1). */
export function fences(markdown) {
  const found = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const open = /^```(\w+)\s*$/.exec(lines[at]);
    if (open === null) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`line ${at + 1}: the code block is not closed`);
    found.push({ language: open[1], text: lines.slice(at + 1, end).join('\n'), line: at + 1 });
    at = end;
  }
  return found;
}

const indent = (text, by) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(by) + line))
    .join('\n');

/**
 * A whole workflow from an example: one that shows only jobs gets an event, one that shows only steps a job too, and one
 * that shows only inputs a step that runs `action`.
 */
export function asWorkflow(text, action) {
  if (/^jobs:/m.test(text)) return /^on:/m.test(text) ? text : `on: push\n${text}`;
  const isSteps = /^(steps:|- )/m.test(text);
  const steps = isSteps ? text.replace(/^steps:\n/, '') : `- uses: ${action}\n  with:\n${indent(text, 4)}`;
  return `on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n${indent(steps, 6)}\n`;
}

/** Lines of a shell example that run Slipway, with the exit code that a comment announces: `slipway ... # exits 1`. */
export function commands(text) {
  const joined = text.replace(/\\\n\s*/g, '');
  return joined.split('\n').flatMap((line) => {
    const found = /^(?:\$ )?(?:npx )?slipway (.*?)(?:\s+# exits (\d+))?$/.exec(line.trim());
    return found === null ? [] : [{ line, args: found[1], exitCode: Number(found[2] ?? 0) }];
  });
}
