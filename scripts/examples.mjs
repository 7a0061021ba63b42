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

/** A whole workflow from an example: one that shows only steps is put into a job. */
export function asWorkflow(text) {
  if (/^jobs:/m.test(text)) return text;
  const steps = text.replace(/^steps:\n/, '');
  const indented = steps.split('\n').map((line) => (line === '' ? '' : `      ${line}`));
  return `on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n${indented.join('\n')}\n`;
}

/** Lines of a shell example that run Slipway, with the exit code that a comment announces: `slipway ... # exits 1`. */
export function commands(text) {
  const joined = text.replace(/\\\n\s*/g, '');
  return joined.split('\n').flatMap((line) => {
    const found = /^(?:\$ )?(?:npx )?slipway (.*?)(?:\s+# exits (\d+))?$/.exec(line.trim());
    return found === null ? [] : [{ line, args: found[1], exitCode: Number(found[2] ?? 0) }];
  });
}
