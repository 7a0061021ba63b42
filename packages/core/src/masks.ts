const MASKED = '***';

/** Texts that appear nowhere: secrets, and each line of a secret. */
export interface Masks {
  readonly add: (secret: string) => void;
  /** The text with every secret in it replaced. */
  readonly hide: (text: string) => string;
}

/** The lines of a secret, each of which is one: runners read a log line by line. */
export function secretLines(secret: string): readonly string[] {
  return [...new Set([secret, ...secret.split(/\r?\n/)])].filter((line) => line.trim() !== '');
}

/** No secrets yet. */
export function newMasks(): Masks {
  // The longest first: a secret that begins with another must not leave its rest.
  let known: readonly string[] = [];
  return {
    add: (secret) => {
      known = [...new Set([...known, ...secretLines(secret)])].sort((a, b) => b.length - a.length);
    },
    hide: (text) => known.reduce((shown, secret) => shown.replaceAll(secret, MASKED), text),
  };
}
