import { didYouMean, invariant, printable } from '@slipway/core';
import type { LocalTime } from './moment.ts';

/**
 * Abbreviations that Intl does not say or says otherwise than the tz database, in standard and in summer time; empty: the offset in digits.
 * Source: https://data.iana.org/time-zones/tzdb/ (the format column of each zone).
 */
const ABBREVIATIONS: readonly (readonly [readonly string[], string, string?])[] = [
  [['America/Adak', 'America/Atka', 'US/Aleutian'], 'HST', 'HDT'],
  [['America/Dawson', 'America/Hermosillo', 'America/Mazatlan', 'America/Whitehorse', 'Canada/Yukon'], 'MST'],
  [['Mexico/BajaSur'], 'MST'],
  [['America/Havana', 'Cuba'], 'CST', 'CDT'],
  [['America/Miquelon', 'Antarctica/Casey', 'Antarctica/Troll', 'Asia/Colombo', 'Asia/Dubai', 'Asia/Muscat'], ''],
  [['Australia/Eucla', 'Australia/LHI', 'Australia/Lord_Howe', 'NZ-CHAT', 'Pacific/Chatham'], ''],
  [['Asia/Chongqing', 'Asia/Chungking', 'Asia/Harbin', 'Asia/Macao', 'Asia/Macau', 'Asia/Shanghai'], 'CST'],
  [['Asia/Taipei', 'PRC', 'ROC'], 'CST'],
  [['Asia/Hong_Kong', 'Hongkong'], 'HKT'],
  [['Asia/Jakarta', 'Asia/Pontianak'], 'WIB'],
  [['Asia/Jayapura'], 'WIT'],
  [['Asia/Jerusalem', 'Asia/Tel_Aviv', 'Israel'], 'IST', 'IDT'],
  [['Asia/Karachi'], 'PKT'],
  [['Asia/Makassar', 'Asia/Ujung_Pandang'], 'WITA'],
  [['Asia/Manila'], 'PST'],
  [['Asia/Pyongyang', 'Asia/Seoul', 'ROK'], 'KST'],
  [['Asia/Tokyo', 'Japan'], 'JST'],
  [['Eire', 'Europe/Dublin'], 'GMT', 'IST'],
  [['Etc/GMT', 'Etc/GMT+0', 'Etc/GMT-0', 'Etc/GMT0', 'Etc/Greenwich', 'GMT', 'GMT+0', 'GMT-0', 'GMT0'], 'GMT'],
  [['Greenwich'], 'GMT'],
  [['Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/Jersey'], 'GMT', 'BST'],
  [['Europe/Kirov', 'Europe/Moscow', 'Europe/Simferopol', 'W-SU'], 'MSK'],
  [['Pacific/Guam', 'Pacific/Saipan'], 'ChST'],
  [['Pacific/Midway', 'Pacific/Pago_Pago', 'Pacific/Samoa', 'US/Samoa'], 'SST'],
];

/** Each knows the abbreviations of its own part of the world. */
const LOCALES = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-ZA', 'en-IN'];

function zoneName(zone: string, ms: number, locale: string, style: 'short' | 'longOffset'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: style }).formatToParts(ms);
  const name = parts.find(({ type }) => type === 'timeZoneName');
  return invariant(name, 'a moment with the name of its zone has one').value;
}

/** Minutes east of UTC, from `GMT-03:30`; Intl may leave the digits out where there is nothing to say. */
function offsetOf(zone: string, ms: number): number {
  const name = zoneName(zone, ms, 'en-US', 'longOffset');
  const figures = name.replace(/\D/g, '');
  const minutes = Number(figures.slice(0, 2)) * 60 + Number(figures.slice(2, 4));
  return name.includes('-') ? -minutes : minutes;
}

/** `+03`, `+0530`. */
function digits(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${minutes % 60 === 0 ? '' : two(minutes % 60)}`;
}

/** Whether clocks are put forward: the offset is not that of the season with the smaller one. */
function isSummer(zone: string, ms: number, offset: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return offset > Math.min(offsetOf(zone, Date.UTC(year, 0, 1)), offsetOf(zone, Date.UTC(year, 6, 1)));
}

function abbreviationOf(zone: string, ms: number, offset: number): string {
  const known = ABBREVIATIONS.find(([zones]) => zones.some((name) => name.toLowerCase() === zone.toLowerCase()));
  if (known !== undefined) {
    const [, standard, summer] = known;
    if (standard === '') return digits(offset);
    return summer !== undefined && isSummer(zone, ms, offset) ? summer : standard;
  }
  const names = LOCALES.map((locale) => zoneName(zone, ms, locale, 'short'));
  return names.find((name) => !/^(?:GMT|UTC)[+-]/.test(name)) ?? digits(offset);
}

/** The name of a zone as Intl takes it, upper and lower case aside; undefined when there is no such zone. */
function canonical(zone: string): string | undefined {
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone;
  } catch {
    return undefined;
  }
}

/** A moment in a zone of the tz database, or undefined when there is no such zone. */
export function inZone(ms: number, zone: string): LocalTime | undefined {
  if (zone.toUpperCase() === 'UTC' || Number.isNaN(ms)) return { ms, offset: 0, abbreviation: () => 'UTC' };
  const name = canonical(zone);
  if (name === undefined) return undefined;
  const offset = offsetOf(name, ms);
  return { ms, offset, abbreviation: () => abbreviationOf(name, ms, offset) };
}

/** What to say of a zone that does not exist. */
export function noSuchZone(zone: string): string {
  return `there is no time zone '${printable(zone, 60)}'.${didYouMean(zone, Intl.supportedValuesOf('timeZone'))}`;
}
