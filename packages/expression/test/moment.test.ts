import { describe, expect, test } from '@jest/globals';
import { formatMoment } from '../src/moment.ts';
import { inZone } from '../src/zone.ts';

function shown(date: string, format: string, zone = 'UTC'): string {
  const time = inZone(Date.parse(date), zone);
  return time === undefined ? 'no such zone' : formatMoment(time, format);
}

describe('tokens of Moment, as docker/metadata-action answers them', () => {
  test.each([
    ['M', '2', '3'],
    ['Mo', '2nd', '3rd'],
    ['MM', '02', '03'],
    ['MMM', 'Feb', 'Mar'],
    ['MMMM', 'February', 'March'],
    ['Q', '1', '1'],
    ['Qo', '1st', '1st'],
    ['D', '29', '1'],
    ['Do', '29th', '1st'],
    ['DD', '29', '01'],
    ['DDD', '60', '61'],
    ['DDDo', '60th', '61st'],
    ['DDDD', '060', '061'],
    ['d', '4', '5'],
    ['do', '4th', '5th'],
    ['dd', 'Th', 'Fr'],
    ['ddd', 'Thu', 'Fri'],
    ['dddd', 'Thursday', 'Friday'],
    ['e', '4', '5'],
    ['E', '4', '5'],
    ['w', '9', '9'],
    ['wo', '9th', '9th'],
    ['ww', '09', '09'],
    ['W', '9', '9'],
    ['Wo', '9th', '9th'],
    ['WW', '09', '09'],
    ['YY', '24', '24'],
    ['YYYY', '2024', '2024'],
    ['YYYYY', '02024', '02024'],
    ['YYYYYY', '+002024', '+002024'],
    ['Y', '2024', '2024'],
    ['y', '2024', '2024'],
    ['yo', '2024th', '2024th'],
    ['yy', '2024', '2024'],
    ['yyy', '2024', '2024'],
    ['yyyy', '2024', '2024'],
    ['N', 'AD', 'AD'],
    ['NN', 'AD', 'AD'],
    ['NNN', 'AD', 'AD'],
    ['NNNN', 'Anno Domini', 'Anno Domini'],
    ['NNNNN', 'AD', 'AD'],
    ['gg', '24', '24'],
    ['gggg', '2024', '2024'],
    ['ggggg', '02024', '02024'],
    ['GG', '24', '24'],
    ['GGGG', '2024', '2024'],
    ['GGGGG', '02024', '02024'],
    ['A', 'PM', 'AM'],
    ['a', 'pm', 'am'],
    ['H', '23', '4'],
    ['HH', '23', '04'],
    ['h', '11', '4'],
    ['hh', '11', '04'],
    ['k', '23', '4'],
    ['kk', '23', '04'],
    ['m', '5', '35'],
    ['mm', '05', '35'],
    ['s', '6', '6'],
    ['ss', '06', '06'],
    ['S', '7', '7'],
    ['SS', '78', '78'],
    ['SSS', '789', '789'],
    ['SSSS', '7890', '7890'],
    ['SSSSS', '78900', '78900'],
    ['SSSSSS', '789000', '789000'],
    ['SSSSSSS', '7890000', '7890000'],
    ['SSSSSSSS', '78900000', '78900000'],
    ['SSSSSSSSS', '789000000', '789000000'],
    ['z', 'UTC', 'IST'],
    ['zz', 'UTC', 'IST'],
    ['Z', '+00:00', '+05:30'],
    ['ZZ', '+0000', '+0530'],
    ['X', '1709247906', '1709247906'],
    ['x', '1709247906789', '1709247906789'],
    ['hmm', '1105', '435'],
    ['hmmss', '110506', '43506'],
    ['Hmm', '2305', '435'],
    ['Hmmss', '230506', '43506'],
    ['eHHmm', '42305', '50435'],
    ['LT', '11:05 PM', '4:35 AM'],
    ['LTS', '11:05:06 PM', '4:35:06 AM'],
    ['L', '02/29/2024', '03/01/2024'],
    ['LL', 'February 29, 2024', 'March 1, 2024'],
    ['LLL', 'February 29, 2024 11:05 PM', 'March 1, 2024 4:35 AM'],
    ['LLLL', 'Thursday, February 29, 2024 11:05 PM', 'Friday, March 1, 2024 4:35 AM'],
    ['l', '2/29/2024', '3/1/2024'],
    ['ll', 'Feb 29, 2024', 'Mar 1, 2024'],
    ['lll', 'Feb 29, 2024 11:05 PM', 'Mar 1, 2024 4:35 AM'],
    ['llll', 'Thu, Feb 29, 2024 11:05 PM', 'Fri, Mar 1, 2024 4:35 AM'],
  ])('%s is %s in UTC and %s in India', (format, utc, india) => {
    const date = '2024-02-29T23:05:06.789Z';
    expect([shown(date, format), shown(date, format, 'Asia/Kolkata')]).toEqual([utc, india]);
  });

  test.each([
    ['2020-12-31T00:00:00Z', '2021-01 2020-W53 4 4 31st 366th 12:00 am 24 20'],
    ['2021-01-03T00:00:00Z', '2021-02 2020-W53 7 0 3rd 3rd 12:00 am 24 21'],
    ['2023-01-01T00:00:00Z', '2023-01 2022-W52 7 0 1st 1st 12:00 am 24 23'],
    ['2024-12-30T12:30:00Z', '2025-01 2025-W01 1 1 30th 365th 12:30 pm 12 24'],
    ['1999-11-11T11:11:11Z', '1999-46 1999-W45 4 4 11th 315th 11:11 am 11 99'],
    ['2012-03-13T00:12:03Z', '2012-11 2012-W11 2 2 13th 73rd 12:12 am 24 12'],
    ['2001-12-22T22:22:22Z', '2001-51 2001-W51 6 6 22nd 356th 10:22 pm 22 01'],
  ])('weeks, days and half days of %s', (date, expected) => {
    expect(shown(date, 'gggg-ww GGGG-[W]WW E e Do DDDo h:mm a k YY')).toBe(expected);
  });

  test.each([
    ['[at] YYYY', 'at 2024'],
    ['[a] LL [b]', 'a February 29, 2024 b'],
    ['[a] LL]', 'a] LL'],
    ['\\LT', 'LT'],
    ['\\MM', 'MM'],
    ['\\e', 'e'],
    ['w|', 'w|'],
    ['ggg', '24g'],
    ['YYY', '242024'],
    ['MMMMM', 'February2'],
    ['[[x]', '[x'],
    ['é-T.', 'é-T.'],
    ['YYYY\nMM', '202402'],
    ['[', '['],
    ['', '2024-02-29T23:05:06Z'],
  ])('%j is %j', (format, expected) => {
    expect(shown('2024-02-29T23:05:06.789Z', format)).toBe(expected);
  });

  test('a year of five digits has a sign', () => {
    expect(shown('+012345-01-01T00:00:00Z', 'Y YYYY YYYYYY')).toBe('+12345 12345 +012345');
  });

  test('an empty format is ISO 8601 with the offset of the zone', () => {
    expect(shown('2024-02-29T23:05:06Z', '', 'Asia/Kolkata')).toBe('2024-03-01T04:35:06+05:30');
  });

  test('what is no time is shown as no date', () => {
    expect(shown('nonsense', 'YYYY', 'Asia/Tokyo')).toBe('Invalid date');
  });
});

describe('time zones', () => {
  test('far from here: a year before the first, and a winter without an offset', () => {
    expect(shown('-000001-06-01T00:00:00Z', 'YYYYYY')).toBe('-000001');
    expect(shown('2025-01-01T00:00:00Z', 'Z', 'Europe/London')).toBe('+00:00');
  });

  test.each([
    ['Europe/Paris', '2024-07-01', '2024-07-01 14:00 CEST +02:00'],
    ['Europe/Paris', '2024-01-01', '2024-01-01 13:00 CET +01:00'],
    ['America/New_York', '2024-07-01', '2024-07-01 08:00 EDT -04:00'],
    ['Asia/Tokyo', '2024-07-01', '2024-07-01 21:00 JST +09:00'],
    ['asia/tokyo', '2024-01-01', '2024-01-01 21:00 JST +09:00'],
    ['America/Sao_Paulo', '2024-07-01', '2024-07-01 09:00 -03 -03:00'],
    ['Asia/Kathmandu', '2024-07-01', '2024-07-01 17:45 +0545 +05:45'],
    ['Europe/Dublin', '2024-07-01', '2024-07-01 13:00 IST +01:00'],
    ['Europe/Dublin', '2024-01-01', '2024-01-01 12:00 GMT +00:00'],
    ['America/St_Johns', '2024-01-01', '2024-01-01 08:30 NST -03:30'],
    ['Pacific/Chatham', '2024-01-01', '2024-01-02 01:45 +1345 +13:45'],
    ['Australia/Sydney', '2024-01-01', '2024-01-01 23:00 AEDT +11:00'],
    ['Asia/Jerusalem', '2024-07-01', '2024-07-01 15:00 IDT +03:00'],
    ['Etc/GMT', '2024-01-01', '2024-01-01 12:00 GMT +00:00'],
    ['utc', '2024-01-01', '2024-01-01 12:00 UTC +00:00'],
    ['Nowhere/City', '2024-01-01', 'no such zone'],
    ['+02:00', '2024-01-01', 'no such zone'],
  ])('noon of UTC in %s on %s is %s', (zone, day, expected) => {
    expect(shown(`${day}T12:00:00Z`, 'YYYY-MM-DD HH:mm z Z', zone)).toBe(expected);
  });
});
