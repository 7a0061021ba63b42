import type { FoundCredentials } from '../../../registry/auth/credentials.ts';
import { covers, orderScopes, type Scope } from '../../../registry/auth/scope.ts';
import { type BearerChallenge, requestToken, type Token, type TokenParts } from './token.ts';

/** The tokens that a registry's token service gave in this run. */
export interface TokenStore {
  /**
   * A header with a token for some scopes: one that is there, else a new one. Requests that want the same one at once share it.
   *
   * @param named scopes that the registry named in its challenge
   */
  readonly header: (challenge: BearerChallenge, scopes: readonly Scope[], named: readonly string[]) => Promise<string>;
  /** Never again gives the token of a header. */
  readonly forget: (header: string | undefined) => void;
}

/** Milliseconds that a token must still be good for to be sent. */
const MARGIN = 10_000;

/** Tokens that are remembered: a run knows few repositories. */
const MOST = 100;

const headerOf = ({ value }: Token): string => `Bearer ${value}`;

export function tokenStore(parts: TokenParts, credentials: () => Promise<FoundCredentials>): TokenStore {
  const underWay = new Map<string, Promise<Token>>();
  let tokens: readonly Token[] = [];
  const usable = (scopes: readonly Scope[]): Token | undefined =>
    tokens.find(
      (token) => token.until - MARGIN > parts.retry.now() && scopes.every((scope) => covers(token.scopes, scope)),
    );
  const request = async (challenge: BearerChallenge, scopes: readonly string[]): Promise<Token> => {
    const refresh = tokens.find((token) => token.refresh !== undefined)?.refresh;
    const token = await requestToken(parts, { challenge, scopes, known: await credentials(), refresh });
    tokens = [token, ...tokens].slice(0, MOST);
    return token;
  };
  const shared = (challenge: BearerChallenge, scopes: readonly string[]): Promise<Token> => {
    const key = scopes.join(' ');
    const running = underWay.get(key) ?? request(challenge, scopes).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };
  return {
    header: async (challenge, scopes, named) =>
      headerOf(usable(scopes) ?? (await shared(challenge, orderScopes(named, scopes)))),
    forget: (header) => {
      tokens = tokens.filter((token) => headerOf(token) !== header);
    },
  };
}
