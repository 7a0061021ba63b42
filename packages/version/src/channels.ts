import { globMatcher, InvalidValue } from '@slipway/core';
import { sanitiseLabel } from './label.ts';

/** Which pre-release label the commits of a branch get. */
export interface Channel {
  /** `*` stands for anything but `/`, `**` for anything, `?` for one character but `/`. */
  readonly glob: string;
  /** Empty: the branch makes releases. */
  readonly label: string;
}

/**
 * Reads `BRANCH-GLOB=LABEL`: `develop=dev`, `release/*=rc`, `main=`. The last `=` divides, for a branch name may contain one.
 *
 * @throws InvalidValue `channels` with the text of the line: no `=`, no glob, a label that is no pre-release
 */
export function parseChannel(line: string): Channel {
  const equals = line.lastIndexOf('=');
  if (equals < 0)
    throw badLine(line, 'it has no "="', `Write "${line}=" for releases or "${line}=rc" for pre-releases.`);
  const glob = line.slice(0, equals).trim();
  const label = line.slice(equals + 1).trim();
  if (glob === '') throw badLine(line, 'it has no branch', 'Write it like "develop=dev" or "release/*=rc".');
  if (label === '') return { glob, label };
  const clean = sanitiseLabel(label);
  if (clean === label) return { glob, label };
  throw badLine(line, `"${label}" cannot stand in a version`, `A label has letters, digits and "-", like "${clean}".`);
}

/** The channels as they are. Throws `InvalidValue` (`channels`) when a glob stands twice: the second would never match. */
export function distinctChannels(channels: readonly Channel[]): readonly Channel[] {
  const again = channels.find(({ glob }, at) => channels.findIndex((earlier) => earlier.glob === glob) < at);
  if (again === undefined) return channels;
  throw badLine(
    `${again.glob}=${again.label}`,
    `the glob "${again.glob}" stands in an earlier line`,
    'The first match wins; remove one of the two.',
  );
}

function badLine(line: string, fault: string, hint: string): InvalidValue {
  return new InvalidValue(`the line "${line}" is not valid: ${fault}`, hint, { code: 'channels' });
}

/** The channel of a branch: the first whose glob matches all of the name; `refs/heads/` is taken off. */
export function channelFor(channels: readonly Channel[], branch: string): Channel | undefined {
  const name = branch.replace(/^refs\/heads\//, '');
  return channels.find(({ glob }) => globMatcher(glob)(name));
}
