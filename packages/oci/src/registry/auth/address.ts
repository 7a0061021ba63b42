import { invariant, printable, RefusedError } from '@slipway/core';

/** How far away a host is, as far as its name or literal address tells. */
type Reach = 'public' | 'private' | 'loopback' | 'link-local';

/** https://www.iana.org/assignments/iana-ipv4-special-registry; what is neither listed nor unicast counts as private. */
function reachOfIpv4(a: number, b: number): Reach {
  if (a === 127) return 'loopback';
  if (a === 169 && b === 254) return 'link-local';
  const shared = a === 100 && b >= 64 && b < 128;
  const own = a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && (b === 168 || b === 0));
  return own || shared || a === 0 || a >= 224 ? 'private' : 'public';
}

/** The eight groups of an address as `URL` writes it: hexadecimal, at most one `::`. */
function groupsOf(address: string): readonly number[] {
  const [front, back] = address.split('::');
  const numbers = (text: string): readonly number[] =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const left = numbers(invariant(front, 'a text has a first part'));
  if (back === undefined) return left;
  const right = numbers(back);
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}

/** https://www.iana.org/assignments/iana-ipv6-special-registry; addresses that carry one of version 4 are as far as that. */
function reachOfIpv6(address: string): Reach {
  const groups = groupsOf(address);
  const group = (at: number): number => invariant(groups[at], 'an address of version 6 has eight groups');
  const [first, second, sixth, seventh, last] = [group(0), group(1), group(5), group(6), group(7)];
  const start = groups.slice(0, 5).every((part) => part === 0);
  if (start && sixth === 0 && seventh === 0 && last <= 1) return last === 1 ? 'loopback' : 'private';
  const carries = (start && (sixth === 0xffff || sixth === 0)) || (first === 0x64 && second === 0xff9b);
  if (carries) return reachOfIpv4(seventh >> 8, seventh & 0xff);
  if ((first & 0xffc0) === 0xfe80) return 'link-local';
  return (first & 0xfe00) === 0xfc00 || first >= 0xff00 ? 'private' : 'public';
}

/** `URL` has brought every spelling of an address (`0x7f.1`, `2130706433`) into one form. */
function reachOf({ hostname }: URL): Reach {
  if (hostname.startsWith('[')) return reachOfIpv6(hostname.slice(1, -1));
  const { 1: first, 2: second } = /^(\d+)\.(\d+)(?:\.\d+){2}$/.exec(hostname) ?? [];
  if (first !== undefined) return reachOfIpv4(Number(first), Number(second));
  return /^(?:.*\.)?localhost\.?$/.test(hostname) ? 'loopback' : 'public';
}

const bits = (numbers: readonly number[], width: number): string =>
  numbers.map((number) => number.toString(2).padStart(width, '0')).join('');

/** An address of version 4 or 6 as 32 or 128 binary digits; undefined for a name. */
export function addressBits(text: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) {
    const numbers = text.split('.').map(Number);
    return numbers.every((number) => number < 256) ? bits(numbers, 8) : undefined;
  }
  const url = `http://[${text}]/`;
  return text.includes(':') && URL.canParse(url) ? bits(groupsOf(new URL(url).hostname.slice(1, -1)), 16) : undefined;
}

/** Whether a registry is this machine itself, where plain http does no harm. */
export function isLoopback(registry: string): boolean {
  const address = `http://${registry}/`;
  return URL.canParse(address) && reachOf(new URL(address)) === 'loopback';
}

function reachFault(address: URL, registry: URL): string | undefined {
  const [there, here] = [reachOf(address), reachOf(registry)];
  if (there === 'public' || address.host === registry.host) return undefined;
  // Clouds hand out a machine's own credentials at a link-local address: only a registry that is itself such may name one.
  const allowed = there === 'link-local' ? here === 'link-local' : here !== 'public';
  return allowed ? undefined : `leads into a private network (${address.hostname}), where the registry is not`;
}

/**
 * Why an address that a registry names (token service, redirect, upload) is not gone to, or undefined when it is. It must be https
 * unless the registry itself is not, hold no password, and must not be a literal private address unless the registry is in such a
 * network too: otherwise a registry could make a runner talk to what only the runner can reach.
 *
 * @param address absolute
 * @param registry origin of the registry
 * Source: own rule; go-containerregistry has the same since v0.20.
 */
export function addressFault(address: URL, registry: URL): string | undefined {
  if (address.protocol !== 'https:' && address.protocol !== 'http:')
    return `has the scheme ${address.protocol.slice(0, -1)}`;
  if (address.protocol === 'http:' && registry.protocol !== 'http:') return 'is not https, while the registry is';
  if (address.username !== '' || address.password !== '') return 'holds a user name or a password';
  return reachFault(address, registry);
}

/** Where an address that a registry named leads; it may be relative to `base`. Throws `RefusedError` for one that is not gone to. */
export function resolveAddress(registry: string, origin: URL, address: string, base: string): string {
  const why = URL.canParse(address, base) ? addressFault(new URL(address, base), origin) : 'cannot be read';
  if (why === undefined) return new URL(address, base).href;
  const { host } = URL.canParse(address, base) ? new URL(address, base) : { host: '' };
  throw new RefusedError({
    code: 'registry-address',
    message: `${registry} names an address${host === '' ? '' : ` at ${printable(host, 100)}`} that ${why}.`,
    hint: 'It is not gone to. Tell who runs the registry, or name the registry by the address that it uses itself.',
  });
}
