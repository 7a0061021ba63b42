import { InvalidValue, printable } from '@slipway/core';
import type { Call, Engine, Entry, Scope, Value } from './evaluate.ts';
import { invalidAt, type Source } from './source.ts';

/** What Handlebars hands a helper behind its arguments. https://handlebarsjs.com/api-reference/helpers.html */
interface Options {
  readonly hash: Readonly<Record<string, Value>>;
}

const HINT = 'See https://handlebarsjs.com/guide/ for what expressions can be, and the README for what they know.';

function fault({ line, text, offset }: Source, message: string): InvalidValue {
  return invalidAt(line, offset, {
    code: 'expression',
    message: `'${printable(text, 60)}': ${printable(message, 300)}.`,
    hint: HINT,
  });
}

/** What an entry is called with: the arguments, and what Handlebars puts behind them. */
function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && 'hash' in value;
}

/** An entry as Handlebars finds it: a value, or a function with the name and the number of parameters that the peer's has. */
function member(name: string, entry: Entry, source: Source): unknown {
  if ('value' in entry) return entry.value;
  const refuse: Call['refuse'] = (message) => fault(source, message.replace(/\.$/, ''));
  const helper = (...given: Value[]): Value => {
    const last: unknown = given.at(-1);
    const named = new Map(Object.entries(isOptions(last) ? last.hash : {}));
    return entry.call({ positional: given.slice(0, -1), named, refuse });
  };
  return Object.defineProperties(helper, { name: { value: name }, length: { value: entry.parameters ?? 0 } });
}

/**
 * Makes an engine of the library.
 *
 * @param render a template with what its names stand for; its errors are the template's
 */
export function engineOf(render: (text: string, names: Readonly<Record<string, unknown>>) => string): Engine {
  return {
    render: (source: Source, scope: Scope) => {
      const names = Object.fromEntries([...scope].map(([name, entry]) => [name, member(name, entry, source)]));
      try {
        return render(source.text, names);
      } catch (error) {
        if (error instanceof InvalidValue) throw error;
        throw fault(
          source,
          String(error)
            .split('\n', 1)
            .join('')
            .replace(/[.:]+$/, ''),
        );
      }
    },
  };
}
