import { PEP440, type Scheme, SEMVER, schemeOf } from '@slipway/version';

/** A version that a tag stands for, and how the other versions of the same line are found. */
export interface VersionUse {
  readonly scheme: Scheme;
  /** As it was written: `v1.2.3`. */
  readonly version: string;
  /** The version in another Git tag, read by the same rule; undefined when there is none. */
  readonly read: (tag: string) => string | undefined;
  /** The tag of any version, for rules that make one from a pattern. */
  readonly render?: (version: string) => string;
  /** Directory of the module whose tags these are; empty for the root. */
  readonly directory: string;
}

/** A version that a Git tag names, with what stands before it in the tag. */
export interface NamedVersion extends VersionUse {
  readonly prefix: string;
}

export interface SplitTag {
  /** `api/`, or empty. */
  readonly prefix: string;
  readonly version: string;
}

/** Path of a module below the root, in characters that module paths may have. https://go.dev/ref/mod#go-mod-file-ident */
const DIRECTORY = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/;

/**
 * A Git tag as prefix and version: Go's tags of a module below the root begin with its directory.
 * https://go.dev/ref/mod#vcs-version
 */
export function splitTag(tag: string): SplitTag {
  const slash = tag.lastIndexOf('/');
  const directory = tag.slice(0, Math.max(slash, 0));
  return DIRECTORY.test(directory)
    ? { prefix: tag.slice(0, slash + 1), version: tag.slice(slash + 1) }
    : { prefix: '', version: tag };
}

/** `app-v1.2.3`, `@scope/app@1.2.3`: a component's name before a full version, as release tools write it; of two versions the last. */
const COMPONENT = /^(.+?[-_@])(v?\d+\.\d+\.\d+(?:[-+](?!.*\d\.\d+\.\d).*)?)$/;

/** `release-1.4`: the same before numbers that are more or fewer than three. One number alone counts anything. */
const NUMBERS = /^(.+?[-_@])(v?\d+(?:\.\d+)+)$/;

/** Reads the version of tags with the same prefix. */
export function sameModule(prefix: string, scheme: Scheme): (tag: string) => string | undefined {
  return (tag) => {
    const split = splitTag(tag);
    return split.prefix === prefix && scheme.isVersion(split.version) ? split.version : undefined;
  };
}

/** The version that a Git tag names, where it names one: a semantic version, else one of PEP 440. */
export function usedTag(tag: string): NamedVersion | undefined {
  const { prefix, version } = splitTag(tag);
  const scheme = schemeOf(version);
  if (scheme === undefined) return undefined;
  return { scheme, version, read: sameModule(prefix, scheme), directory: prefix.slice(0, -1), prefix };
}

/** Reads a version of a scheme behind the name of a component. */
function component(tag: string, form: RegExp, scheme: Scheme): NamedVersion | undefined {
  const [, prefix, version] = form.exec(tag) ?? [];
  if (prefix === undefined || version === undefined || !scheme.isVersion(version)) return undefined;
  const read = (other: string): string | undefined => {
    const rest = other.startsWith(prefix) ? other.slice(prefix.length) : '';
    return scheme.isVersion(rest) ? rest : undefined;
  };
  return { scheme, version, read, directory: '', prefix };
}

/** The same, and the version behind the name of a component: for what a tag must be compared with, whatever its rule makes of it. */
export function namedVersion(tag: string): NamedVersion | undefined {
  return usedTag(tag) ?? component(tag, COMPONENT, SEMVER) ?? component(tag, NUMBERS, PEP440);
}
