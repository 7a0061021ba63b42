import { CouldNotCheckError, invariant, printable } from '@slipway/core';

/** What a registry asks for in `WWW-Authenticate`. Schemes of other kinds are left out. */
export type Challenge =
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer';
      /** Address of the token service; not checked yet. */
      readonly realm: string;
      readonly service?: string;
      readonly scopes: readonly string[];
    };

/** Longest header that is looked at, in characters. */
const LONGEST = 8192;

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const ITEM = /(?:[^,"]|"(?:[^"\\]|\\.)*")+/y;
/** Registries write values without quotes that need them: `realm=Registry Realm`, `realm=/token`. */
const PARAMETER = new RegExp(
  `^(${TOKEN})[ \\t]*=[ \\t]*(?:([^",=\\s](?:[^",]*[^",\\s])?)|"((?:[^"\\\\]|\\\\.)*)")$`,
  's',
);
const SCHEME = new RegExp(`^(${TOKEN})(?:[ \\t]+(.*))?$`, 's');
/** What some schemes have in place of parameters. https://www.rfc-editor.org/rfc/rfc9110#section-11.2 */
const TOKEN68 = /^[A-Za-z0-9._~+/-]+=*$/;

interface Scheme {
  readonly name: string;
  readonly parameters: Map<string, string>;
}

function malformed(header: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-challenge',
    message: `The registry asks for credentials in a way that cannot be read: '${printable(header, 200)}'.`,
    hint: 'See whether the address is that of a registry, and what stands between it and this machine.',
  });
}

/** The parts between commas that do not stand in quotes. */
function items(header: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < header.length; at += 1) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(header)?.[0] ?? '';
    at += item.length;
    if (at < header.length && header[at] !== ',') throw malformed(header);
    if (item.trim() !== '') found.push(item.trim());
  }
  return found;
}

function addParameter(scheme: Scheme | undefined, match: RegExpExecArray, header: string): void {
  const [, name, plain, quoted] = match;
  const key = invariant(name, 'a parameter has a name').toLowerCase();
  if (scheme === undefined) throw malformed(header);
  const value = plain ?? invariant(quoted, 'a value is plain or quoted').replace(/\\(.)/gs, '$1');
  const before = scheme.parameters.get(key);
  // Of one that stands twice the last counts, as in Docker; scopes are a list in any case.
  scheme.parameters.set(key, key === 'scope' && before !== undefined ? `${before} ${value}` : value);
}

function schemes(header: string): readonly Scheme[] {
  const found: Scheme[] = [];
  for (const item of items(header)) {
    const parameter = PARAMETER.exec(item);
    if (parameter !== null) {
      addParameter(found.at(-1), parameter, header);
      continue;
    }
    const scheme = SCHEME.exec(item);
    if (scheme === null) throw malformed(header);
    const [, name] = scheme;
    const rest = scheme[2] ?? '';
    found.push({ name: invariant(name, 'a scheme has a name').toLowerCase(), parameters: new Map() });
    const first = PARAMETER.exec(rest);
    if (first !== null) addParameter(found.at(-1), first, header);
    else if (rest !== '' && !TOKEN68.test(rest)) throw malformed(header);
  }
  return found;
}

function bearer(parameters: ReadonlyMap<string, string>, header: string): Challenge {
  const realm = parameters.get('realm');
  if (realm === undefined || realm === '') throw malformed(header);
  const service = parameters.get('service');
  const scopes = (parameters.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  return { kind: 'bearer', realm, scopes, ...(service === undefined ? {} : { service }) };
}

/**
 * Reads the challenges of a `WWW-Authenticate` header, several of them too, in their order.
 * Throws `CouldNotCheckError` when the header does not keep to the grammar.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1, https://distribution.github.io/distribution/spec/auth/token/
 */
export function parseChallenges(header: string): readonly Challenge[] {
  if (header.length > LONGEST) throw malformed(header);
  return schemes(header).flatMap(({ name, parameters }): readonly Challenge[] => {
    if (name === 'basic') return [{ kind: 'basic' }];
    return name === 'bearer' ? [bearer(parameters, header)] : [];
  });
}

/** The challenge to answer: a token where the registry has a token service, else a password. */
export function preferred(challenges: readonly Challenge[]): Challenge | undefined {
  return challenges.find(({ kind }) => kind === 'bearer') ?? challenges[0];
}
