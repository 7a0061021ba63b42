/** What a client proves itself with to a registry. */
export type Credentials =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** A refresh token that the token service takes. https://distribution.github.io/distribution/spec/auth/oauth/ */
  | { readonly kind: 'identity-token'; readonly username: string; readonly token: string }
  /** A bearer token that the registry itself takes. */
  | { readonly kind: 'registry-token'; readonly token: string };

/** Credentials with where they come from, for people: `the inputs`, the path of a file. Never a secret. */
export interface FoundCredentials {
  readonly credentials: Credentials;
  readonly source: string;
}

/** The value of an `Authorization` header. https://www.rfc-editor.org/rfc/rfc7617#section-2 */
export function basicHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

/** Everything in credentials that a log must not show, the encoded forms included. */
export function secretsOf(credentials: Credentials): readonly string[] {
  switch (credentials.kind) {
    case 'anonymous':
      return [];
    case 'password': {
      const { username, password } = credentials;
      return [password, basicHeader(username, password).slice('Basic '.length)];
    }
    case 'identity-token': {
      const { username, token } = credentials;
      return [token, basicHeader(username, token).slice('Basic '.length)];
    }
    case 'registry-token':
      return [credentials.token];
  }
}
