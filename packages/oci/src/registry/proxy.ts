import { RefusedError } from '@slipway/core';
import { addressBits, isLoopback } from './auth/address.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A variable in either case of letters, the upper one first, as Go looks for it. */
function variable(env: Env, name: string): string {
  return env[name] || env[name.toLowerCase()] || '';
}

function noProxy(name: string): RefusedError {
  return new RefusedError({
    code: 'registry-proxy',
    message: `The variable ${name} is no address of a proxy.`,
    hint: 'Write http://HOST:PORT or https://HOST:PORT; it is not shown here, since it may hold a password.',
  });
}

/** The address of a proxy; without a scheme it is http. Throws `RefusedError` that does not show it. */
function proxyAddress(name: string, text: string): URL {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.hostname === '' || !/^https?:$/.test(url.protocol)) throw noProxy(name);
  return url;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether an address lies in a range such as `10.0.0.0/8`. */
function inRange(host: string, range: string): boolean {
  const at = range.indexOf('/');
  const [start, prefix] = [range.slice(0, at), range.slice(at + 1)];
  const [address, first] = [addressBits(host), addressBits(start)];
  if (address === undefined || first === undefined || address.length !== first.length || !/^\d+$/.test(prefix))
    return false;
  const fixed = Math.min(Number(prefix), address.length);
  return address.slice(0, fixed) === first.slice(0, fixed);
}

/** Whether an entry of NO_PROXY is about a host: a name and what lies below it, `.name` for the latter alone, an address, a range. */
function names(entry: string, { hostname, port, protocol }: URL): boolean {
  if (entry === '*') return true;
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (entry.includes('/')) return inRange(host, entry);
  const found = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry);
  // An address of version 6 without brackets is no name with a port.
  const name = found?.[1] ?? entry;
  const wanted = found?.[2];
  if (wanted !== undefined && wanted !== (port || DEFAULT_PORTS[protocol])) return false;
  const bare = name.replace(/^\[|\]$/g, '').replace(/^\*(?=\.)/, '');
  const bits = addressBits(bare);
  if (bits !== undefined) return bits === addressBits(host);
  return host.endsWith(bare.startsWith('.') ? bare : `.${bare}`) || host === bare;
}

/**
 * The proxy on the way to an address, as Docker and crane choose it; undefined: there is none. This machine itself is always reached directly.
 * Throws `RefusedError` for a variable that is no address.
 *
 * Source: https://pkg.go.dev/golang.org/x/net/http/httpproxy
 */
export function proxyFor(url: URL, env: Env): URL | undefined {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const text = variable(env, name);
  if (text === '' || isLoopback(url.host)) return undefined;
  const entries = variable(env, 'NO_PROXY')
    .split(',')
    .map((entry) => entry.trim().toLowerCase());
  if (entries.some((entry) => entry !== '' && names(entry, url))) return undefined;
  return proxyAddress(name, text);
}
