import { type Handled, type Hosts, jsonReply, problem, type RegistryReply, type RegistryRequest } from './message.ts';
import type { BearerAuth, RegistryState } from './state.ts';

const basic = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

/** `repository:acme/app:pull,push` as resource and actions. */
function parts(scope: string): readonly [string, readonly string[]] {
  const colon = scope.lastIndexOf(':');
  return [scope.slice(0, colon), scope.slice(colon + 1).split(',')];
}

/** What somebody is given of what is asked for: everything, or reading only. */
function granted(scopes: readonly string[], auth: BearerAuth, known: boolean): readonly string[] {
  const seen = auth.firstScopeOnly === true ? scopes.slice(0, 1) : scopes;
  return seen.flatMap((scope) => {
    const [resource, actions] = parts(scope);
    const allowed = actions.filter((action) => known || action === 'pull');
    return allowed.length === 0 ? [] : [`${resource}:${allowed.join(',')}`];
  });
}

function tokenReply(state: RegistryState, auth: BearerAuth, scopes: readonly string[], known: boolean): Handled {
  const count = state.count + 1;
  const token = `token-${count}-of-the-fake`;
  const { field = 'token', seconds = 300, givesRefresh = false } = auth;
  const tokens = new Map(state.tokens).set(token, granted(scopes, auth, known));
  const refresh = givesRefresh && known ? { refresh_token: `refresh-of-the-fake` } : {};
  return {
    state: { ...state, count, tokens },
    reply: jsonReply(200, { [field]: token, expires_in: seconds, ...refresh }),
  };
}

const refused = (state: RegistryState, why: string): Handled => ({
  state,
  reply: problem(401, 'UNAUTHORIZED', why),
});

/** The token service. https://distribution.github.io/distribution/spec/auth/token/, and oauth/ beside it */
export function answerToken(state: RegistryState, auth: BearerAuth, request: RegistryRequest): Handled {
  const url = new URL(request.target, 'http://fake');
  if (request.method === 'POST') {
    if (auth.noPost === true) return { state, reply: problem(404, 'NOT_FOUND', 'no such page') };
    const form = new URLSearchParams(request.body.toString('utf8'));
    const given = form.get('refresh_token');
    const known = given === auth.identityToken || (auth.givesRefresh === true && given === 'refresh-of-the-fake');
    if (given === null || !known) return refused(state, 'unknown refresh token');
    return tokenReply(state, auth, (form.get('scope') ?? '').split(' '), true);
  }
  const { authorization } = request.headers;
  const scopes = url.searchParams.getAll('scope');
  const byToken = auth.identityToken !== undefined && authorization?.startsWith('Basic ') === true;
  const password = byToken ? [auth.password, auth.identityToken] : [auth.password];
  if (password.some((one = '') => authorization === basic(auth.username, one)))
    return tokenReply(state, auth, scopes, true);
  if (authorization !== undefined) return refused(state, 'wrong user name or password');
  return auth.anonymousPull === true ? tokenReply(state, auth, scopes, false) : refused(state, 'sign in first');
}

/** Whether a token of these scopes may do what another names. */
function covers(wanted: string, given: readonly string[] = []): boolean {
  const [resource, actions] = parts(wanted);
  const allowed = given.map(parts).flatMap(([name, some]) => (name === resource ? some : []));
  return actions.every((action) => allowed.includes(action));
}

/** What the token of a request allows; undefined: there is none that is known. */
function scopesOf(state: RegistryState, { headers }: RegistryRequest): readonly string[] | undefined {
  const { authorization = '' } = headers;
  return state.tokens.get(authorization.replace(/^Bearer /, ''));
}

/** What a request lacks, as the answer to it; undefined: nothing. */
export function refusal(
  state: RegistryState,
  request: RegistryRequest,
  hosts: Hosts,
  scope: string | undefined,
): RegistryReply | undefined {
  const { auth } = state.rules;
  const { authorization } = request.headers;
  switch (auth.kind) {
    case 'none':
      return undefined;
    case 'basic':
      if (authorization === basic(auth.username, auth.password)) return undefined;
      return problem(401, 'UNAUTHORIZED', 'authentication required', undefined, {
        'www-authenticate': 'Basic realm="the fake"',
      });
    case 'bearer': {
      const given = scopesOf(state, request);
      if (given !== undefined && (scope === undefined || covers(scope, given))) return undefined;
      const { realm = `${hosts.registry}/token` } = auth;
      const named = scope === undefined ? '' : `,scope="${scope}"`;
      const error = given === undefined ? '' : ',error="insufficient_scope"';
      return problem(401, 'UNAUTHORIZED', 'authentication required', undefined, {
        'www-authenticate': `Bearer realm="${realm}",service="the fake"${named}${error}`,
      });
    }
  }
}

/** Whether the token of a request may also read another repository: what a mount needs. */
export function mayPull(state: RegistryState, request: RegistryRequest, repository: string): boolean {
  if (state.rules.auth.kind !== 'bearer') return true;
  return covers(`repository:${repository}:pull`, scopesOf(state, request));
}
