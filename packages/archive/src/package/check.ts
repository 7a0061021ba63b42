import type { PackageDescription, PackageScripts } from './description.ts';
import type { PackageFormat } from './format.ts';
import { type Field, refused } from './refuse.ts';

const CONTROL = /[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u;
const CONTROL_IN_TEXT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;
const HINT_LINE = 'Give one line without tabs and other control characters.';

/** A line break in a field would begin another field, and with it whatever its author likes. */
function checkLine(field: Field, value: string): void {
  if (CONTROL.test(value)) throw refused(field, value, 'holds a line break or another control character', HINT_LINE);
  if (value !== value.trim()) throw refused(field, value, 'begins or ends with a blank', HINT_LINE);
}

function checkNumber(field: Field, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw refused(field, String(value), 'is no number that fits', `Give a whole number from ${least} to ${most}.`);
}

/**
 * deb: https://www.debian.org/doc/debian-policy/ch-controlfields.html#source
 * apk: `validate_pkgname` of abuild. rpm: `ALLOWED_CHARS_NAME` of rpm's parsePreamble.c, without its macros.
 */
const NAMES: Readonly<Record<PackageFormat, { readonly allowed: RegExp; readonly hint: string }>> = {
  deb: {
    allowed: /^[a-z0-9][a-z0-9+.-]+$/,
    hint: 'Give at least two of a-z, 0-9, +, - and ., the first a letter or digit, such as hello-tools.',
  },
  rpm: {
    allowed: /^[A-Za-z0-9][A-Za-z0-9._+-]*$/,
    hint: 'Give letters, digits and ._+- with a letter or digit first, such as hello-tools.',
  },
  apk: {
    allowed: /^[A-Za-z0-9][A-Za-z0-9._+-]*$/,
    hint: 'Give letters, digits and ._+- with a letter or digit first, such as hello-tools.',
  },
};

function checkScripts(scripts: PackageScripts): void {
  for (const text of [scripts.preInstall, scripts.postInstall, scripts.preRemove, scripts.postRemove]) {
    if (!/[\0\r]|\p{Surrogate}/u.test(text)) continue;
    const hint = 'Write its lines with line feeds alone: a shell takes a carriage return for a part of the command.';
    throw refused('script', text, 'holds a carriage return or a zero byte', hint);
  }
}

function checkPeople({ maintainer, homepage }: PackageDescription): void {
  if (!/^[^<>]*[^<> ] <[^<>@ ]+@[^<>@ ]+>$/.test(maintainer)) {
    throw refused('maintainer', maintainer, 'is not a name and an address', 'Give it as `Name <mail@example.com>`.');
  }
  if (homepage !== '' && !/^https?:\/\/[^\s"<>]+$/.test(homepage)) {
    throw refused(
      'homepage',
      homepage,
      'is no web address',
      'Give it as https://example.com/hello, or leave it empty.',
    );
  }
}

/** Throws `RefusedError` for what no package may say of itself, whatever its format. Paths and relations are not looked at. */
export function checkDescription(format: PackageFormat, description: PackageDescription): void {
  const { name, summary, license, release, epoch, time } = description;
  const { allowed, hint } = NAMES[format];
  if (!allowed.test(name)) throw refused('name', name, `is no name in ${format}`, hint);
  checkLine('summary', summary);
  if (summary === '') throw refused('summary', summary, 'is empty', 'Say in one line what the program is.');
  checkLine('maintainer', description.maintainer);
  checkLine('homepage', description.homepage);
  checkLine('license', license);
  checkPeople(description);
  if (CONTROL_IN_TEXT.test(description.description)) {
    const allowedText = 'Line feeds are allowed, tabs and other control characters are not.';
    throw refused('description', description.description, 'holds a control character', allowedText);
  }
  checkNumber('release', release, 1, 999_999);
  checkNumber('epoch', epoch, 0, 999_999);
  checkNumber('time', time, 0, 2 ** 32 - 1);
  checkScripts(description.scripts);
}
