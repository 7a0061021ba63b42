const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  attributeOf: () => (/* reexport */ attributeOf),
  dateEntry: () => (/* reexport */ dateEntry),
  engineOf: () => (/* reexport */ engineOf),
  expand: () => (/* reexport */ expand),
  fieldsOf: () => (/* reexport */ fieldsOf),
  invalidAt: () => (/* reexport */ invalidAt),
  isAlone: () => (/* reexport */ isAlone),
  needsEngine: () => (/* reexport */ needsEngine),
  readList: () => (/* reexport */ readList),
  shown: () => (/* reexport */ shown)
});

;// CONCATENATED MODULE: ./build/bundle/packages/expression/moment.js
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 86_400_000;
function padded(value, width, signed = false) {
    const sign = value < 0 ? '-' : signed ? '+' : '';
    return `${sign}${String(Math.abs(value)).padStart(width, '0')}`;
}
/** `1st`, `22nd`, `113th`. */
function ordinal(value) {
    const teens = Math.floor((value % 100) / 10) === 1;
    return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}
/** The parts of a moment in its own zone. */
function partsOf({ ms, offset }) {
    const date = new Date(ms + offset * 60_000);
    const year = date.getUTCFullYear();
    const midnight = Date.UTC(year, date.getUTCMonth(), date.getUTCDate());
    const day = date.getUTCDay();
    /** Year and number of the week, told by the one of its days that settles them. */
    const week = (decisive) => {
        const settled = new Date(midnight + decisive * DAY_MS);
        const of = settled.getUTCFullYear();
        return { year: of, week: Math.floor((settled.getTime() - Date.UTC(of, 0, 1)) / DAY_MS / 7) + 1 };
    };
    return {
        year,
        month: date.getUTCMonth(),
        date: date.getUTCDate(),
        day,
        isoDay: day === 0 ? 7 : day,
        hours: date.getUTCHours(),
        minutes: date.getUTCMinutes(),
        seconds: date.getUTCSeconds(),
        milliseconds: date.getUTCMilliseconds(),
        dayOfYear: (midnight - Date.UTC(year, 0, 1)) / DAY_MS + 1,
        // In the United States the week with the first of January is the first; by ISO 8601 the one with the first Thursday.
        week: week(6 - day),
        isoWeek: week(4 - (day === 0 ? 7 : day)),
    };
}
function zoneOffset({ offset }, separator) {
    const minutes = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}
const hour12 = ({ hours }) => hours % 12 || 12;
const clock = (...parts) => parts.map((part) => padded(part, 2)).join('');
/** `SSS` and longer: milliseconds with zeros behind; shorter: cut. */
const fraction = (digits) => ({ milliseconds }) => padded(milliseconds, 3).padEnd(9, '0').slice(0, digits);
/** A token of one, two or more letters that pads a number. */
function widths(letter, from, value) {
    return from.map((width) => [letter.repeat(width), (parts) => padded(value(parts), width)]);
}
/** A number, its padded form and its ordinal: `M`, `MM`, `Mo`. */
function number(letter, value) {
    return [...widths(letter, [1, 2], value), [`${letter}o`, (parts) => ordinal(value(parts))]];
}
/** Every token of Moment's English locale. https://momentjs.com/docs/#/displaying/format/ */
const TOKENS = new Map([
    ...number('M', ({ month }) => month + 1),
    ['MMM', ({ month }) => `${MONTHS[month]}`.slice(0, 3)],
    ['MMMM', ({ month }) => `${MONTHS[month]}`],
    ['Q', ({ month }) => Math.floor(month / 3) + 1],
    ['Qo', ({ month }) => ordinal(Math.floor(month / 3) + 1)],
    ...number('D', ({ date }) => date),
    ['DDD', ({ dayOfYear }) => dayOfYear],
    ['DDDo', ({ dayOfYear }) => ordinal(dayOfYear)],
    ['DDDD', ({ dayOfYear }) => padded(dayOfYear, 3)],
    ['d', ({ day }) => day],
    ['do', ({ day }) => ordinal(day)],
    ['dd', ({ day }) => `${DAYS[day]}`.slice(0, 2)],
    ['ddd', ({ day }) => `${DAYS[day]}`.slice(0, 3)],
    ['dddd', ({ day }) => `${DAYS[day]}`],
    ['e', ({ day }) => day],
    ['E', ({ isoDay }) => isoDay],
    ...number('w', ({ week }) => week.week),
    ...number('W', ({ isoWeek }) => isoWeek.week),
    ['Y', ({ year }) => (year <= 9999 ? padded(year, 4) : `+${year}`)],
    ['YY', ({ year }) => padded(year % 100, 2)],
    ...widths('Y', [4, 5], ({ year }) => year),
    ['YYYYYY', ({ year }) => padded(year, 6, true)],
    ...widths('y', [1, 2, 3, 4], ({ year }) => year),
    ['yo', ({ year }) => ordinal(year)],
    ['N', () => 'AD'],
    ['NN', () => 'AD'],
    ['NNN', () => 'AD'],
    ['NNNN', () => 'Anno Domini'],
    ['NNNNN', () => 'AD'],
    ['gg', ({ week }) => padded(week.year % 100, 2)],
    ...widths('g', [4, 5], ({ week }) => week.year),
    ['GG', ({ isoWeek }) => padded(isoWeek.year % 100, 2)],
    ...widths('G', [4, 5], ({ isoWeek }) => isoWeek.year),
    ['A', ({ hours }) => (hours > 11 ? 'PM' : 'AM')],
    ['a', ({ hours }) => (hours > 11 ? 'pm' : 'am')],
    ...widths('H', [1, 2], ({ hours }) => hours),
    ...widths('h', [1, 2], hour12),
    ...widths('k', [1, 2], ({ hours }) => hours || 24),
    ...widths('m', [1, 2], ({ minutes }) => minutes),
    ...widths('s', [1, 2], ({ seconds }) => seconds),
    ['hmm', (parts) => `${hour12(parts)}${clock(parts.minutes)}`],
    ['hmmss', (parts) => `${hour12(parts)}${clock(parts.minutes, parts.seconds)}`],
    ['Hmm', ({ hours, minutes }) => `${hours}${clock(minutes)}`],
    ['Hmmss', ({ hours, minutes, seconds }) => `${hours}${clock(minutes, seconds)}`],
    ['eHHmm', ({ day, hours, minutes }) => `${day}${clock(hours, minutes)}`],
    ...Array.from({ length: 9 }, (_, i) => ['S'.repeat(i + 1), fraction(i + 1)]),
    ['z', (_, { abbreviation }) => abbreviation()],
    ['zz', (_, { abbreviation }) => abbreviation()],
    ['Z', (_, time) => zoneOffset(time, ':')],
    ['ZZ', (_, time) => zoneOffset(time, '')],
    ['X', (_, { ms }) => Math.floor(ms / 1000)],
    ['x', (_, { ms }) => ms],
]);
/** Formats by name. https://momentjs.com/docs/#/displaying/format/ (Localized formats) */
const NAMED = new Map([
    ['LTS', 'h:mm:ss A'],
    ['LT', 'h:mm A'],
    ['L', 'MM/DD/YYYY'],
    ['LL', 'MMMM D, YYYY'],
    ['LLL', 'MMMM D, YYYY h:mm A'],
    ['LLLL', 'dddd, MMMM D, YYYY h:mm A'],
    ['l', 'M/D/YYYY'],
    ['ll', 'MMM D, YYYY'],
    ['lll', 'MMM D, YYYY h:mm A'],
    ['llll', 'ddd, MMM D, YYYY h:mm A'],
]);
const longestFirst = (names) => [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const LITERAL = '\\[[^\\[]*\\]';
const NAMES = new RegExp(`(${LITERAL})|(\\\\)?(${longestFirst(NAMED.keys())})`, 'g');
/** A piece of a format: literal text, a token, an escaped one, or any character. Moment takes `w|` for one, a slip of its own. */
const PIECES = new RegExp(`${LITERAL}|\\\\e|\\\\?(?:${longestFirst([...TOKENS.keys(), 'w\\|', 'W\\|'])}|.)`, 'g');
function literal(piece) {
    return /\[[\s\S]/.test(piece) ? piece.replace(/^\[|\]$/g, '') : piece.replaceAll('\\', '');
}
const UTC_FORMAT = 'YYYY-MM-DDTHH:mm:ss[Z]';
const OFFSET_FORMAT = 'YYYY-MM-DDTHH:mm:ssZ';
/**
 * A moment by Moment's format, in English: all its tokens, `[literal]` and `\` for what is none. An empty format is ISO 8601.
 * `Invalid date` for what is no time.
 *
 * Source: https://momentjs.com/docs/#/displaying/format/
 */
function formatMoment(time, format) {
    if (Number.isNaN(time.ms))
        return 'Invalid date';
    const parts = partsOf(time);
    const wanted = format === '' ? (time.offset === 0 ? UTC_FORMAT : OFFSET_FORMAT) : format;
    const long = wanted.replace(NAMES, (piece) => NAMED.get(piece) ?? piece);
    return [...long.matchAll(PIECES)]
        .map(([piece]) => {
        const token = TOKENS.get(piece);
        return token === undefined ? literal(piece) : String(token(parts, time));
    })
        .join('');
}

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: ./build/bundle/packages/expression/zone.js

/**
 * Abbreviations that Intl does not say or says otherwise than the tz database, in standard and in summer time; empty: the offset in digits.
 * Source: https://data.iana.org/time-zones/tzdb/ (the format column of each zone).
 */
const ABBREVIATIONS = [
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
function zoneName(zone, ms, locale, style) {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: style }).formatToParts(ms);
    const name = parts.find(({ type }) => type === 'timeZoneName');
    return (0,external_core_js_namespaceObject.invariant)(name, 'a moment with the name of its zone has one').value;
}
/** Minutes east of UTC, from `GMT-03:30`; Intl may leave the digits out where there is nothing to say. */
function offsetOf(zone, ms) {
    const name = zoneName(zone, ms, 'en-US', 'longOffset');
    const figures = name.replace(/\D/g, '');
    const minutes = Number(figures.slice(0, 2)) * 60 + Number(figures.slice(2, 4));
    return name.includes('-') ? -minutes : minutes;
}
/** `+03`, `+0530`. */
function digits(offset) {
    const minutes = Math.abs(offset);
    const two = (value) => String(value).padStart(2, '0');
    return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${minutes % 60 === 0 ? '' : two(minutes % 60)}`;
}
/** Whether clocks are put forward: the offset is not that of the season with the smaller one. */
function isSummer(zone, ms, offset) {
    const year = new Date(ms).getUTCFullYear();
    return offset > Math.min(offsetOf(zone, Date.UTC(year, 0, 1)), offsetOf(zone, Date.UTC(year, 6, 1)));
}
function abbreviationOf(zone, ms, offset) {
    const known = ABBREVIATIONS.find(([zones]) => zones.some((name) => name.toLowerCase() === zone.toLowerCase()));
    if (known !== undefined) {
        const [, standard, summer] = known;
        if (standard === '')
            return digits(offset);
        return summer !== undefined && isSummer(zone, ms, offset) ? summer : standard;
    }
    const names = LOCALES.map((locale) => zoneName(zone, ms, locale, 'short'));
    return names.find((name) => !/^(?:GMT|UTC)[+-]/.test(name)) ?? digits(offset);
}
/** The name of a zone as Intl takes it, upper and lower case aside; undefined when there is no such zone. */
function canonical(zone) {
    if (!/^[A-Za-z]/.test(zone))
        return undefined;
    try {
        Intl.DateTimeFormat('en-US', { timeZone: zone });
        return zone;
    }
    catch {
        return undefined;
    }
}
/** A moment in a zone of the tz database, or undefined when there is no such zone. */
function inZone(ms, zone) {
    if (zone.toUpperCase() === 'UTC' || Number.isNaN(ms))
        return { ms, offset: 0, abbreviation: () => 'UTC' };
    const name = canonical(zone);
    if (name === undefined)
        return undefined;
    const offset = offsetOf(name, ms);
    return { ms, offset, abbreviation: () => abbreviationOf(name, ms, offset) };
}
/** What to say of a zone that does not exist. */
function noSuchZone(zone) {
    return `there is no time zone '${(0,external_core_js_namespaceObject.printable)(zone, 60)}'.${(0,external_core_js_namespaceObject.didYouMean)(zone, Intl.supportedValuesOf('timeZone'))}`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/expression/date.js


const HINT = "Write {{date 'YYYYMMDD'}} or {{date 'YYYYMMDD' tz='Europe/Paris'}}.";
/**
 * A helper that shows a moment: a format and, if wanted, `tz`.
 *
 * @param ms the moment, in milliseconds since 1970
 * @param localOffset minutes that the machine's own zone is east of UTC at a moment: what Moment falls back to for a zone that it does not
 * know; undefined: such a zone is refused
 */
function dateEntry(ms, localOffset) {
    return {
        parameters: 2,
        call: ({ positional, named, refuse }) => {
            // A word without quotes is a name that stands for nothing: Moment takes its own format then.
            const [given, ...more] = positional;
            const format = given === undefined && positional.length === 1 ? '' : given;
            if (typeof format !== 'string' || more.length > 0)
                throw refuse('a date takes one format in quotes.', HINT);
            const other = [...named.keys()].find((key) => key !== 'tz');
            if (other !== undefined)
                throw refuse(`a date has no '${other}'; it has 'tz'.`, HINT);
            const zone = named.has('tz') ? named.get('tz') : 'UTC';
            if (typeof zone !== 'string' || zone === '')
                throw refuse('tz is a time zone in quotes.', HINT);
            const time = inZone(ms, zone);
            if (time !== undefined)
                return formatMoment(time, format);
            if (localOffset === undefined)
                throw refuse(noSuchZone(zone), HINT);
            return formatMoment({ ms, offset: localOffset(ms), abbreviation: () => '' }, format);
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/expression/csv.js
const LINE_ENDS = ['\r\n', '\n', '\r'];
/** Whether a record ends here. The first line end that is met says what ends all the others. */
function endsRecord(state, at) {
    if (state.lineEnd === '')
        state.lineEnd = LINE_ENDS.find((end) => state.text.startsWith(end, at)) ?? '';
    return state.lineEnd !== '' && state.text.startsWith(state.lineEnd, at);
}
const nothingRead = (state) => state.fields.length === 0 && state.field === '';
function endField(state, next) {
    state.fields.push({ text: state.field, offset: state.fieldStart });
    Object.assign(state, { field: '', fieldStart: next, closed: false });
}
function endRecord(state, next) {
    if (!nothingRead(state) || state.closed) {
        endField(state, next);
        state.records.push({ fields: state.fields, offset: state.recordStart, verbatim: state.verbatim });
    }
    Object.assign(state, { fields: [], fieldStart: next, recordStart: next, commenting: false, verbatim: true });
}
/** A quote: how many characters it takes, or 0 when it is to be read as an ordinary character. */
function readQuote(state, at) {
    const { text, rules } = state;
    if (!state.quoting) {
        if (state.field === '') {
            Object.assign(state, { quoting: true, verbatim: false });
            return 1;
        }
        return rules.relaxedQuotes ? 0 : rules.refuse('a quote stands inside a field that does not begin with one', at);
    }
    const next = text[at + 1];
    const ends = next === undefined || next === ',' || endsRecord(state, at + 1) || (rules.comments && next === '#');
    if (!ends && !rules.relaxedQuotes)
        rules.refuse('something other than a comma follows a closing quote', at + 1);
    Object.assign(state, { quoting: false, closed: true });
    if (ends)
        return 1;
    state.field = `"${state.field}`;
    return 0;
}
/** Reads what stands at a place and answers how long it is. */
function step(state, at) {
    const { text, rules } = state;
    const character = text.charAt(at);
    if (!state.quoting)
        endsRecord(state, at);
    if (state.quoting && text.startsWith('""', at)) {
        state.field += '"';
        return 2;
    }
    if (character === '"' && !state.commenting) {
        const taken = readQuote(state, at);
        if (taken > 0)
            return taken;
    }
    if (!state.quoting) {
        if (endsRecord(state, at)) {
            endRecord(state, at + state.lineEnd.length);
            return state.lineEnd.length;
        }
        if (state.commenting)
            return 1;
        if (rules.comments && character === '#' && nothingRead(state)) {
            state.commenting = true;
            return 1;
        }
        if (character === ',') {
            endField(state, at + 1);
            return 1;
        }
    }
    state.field += character;
    return 1;
}
/**
 * Reads comma-separated text as csv-parse does with `relax_column_count`, `skip_empty_lines` and, for comments, `comment_no_infix`: the
 * reader that the lists of docker/metadata-action go through. Blanks stay as they are. https://csv.js.org/parse/options/
 */
function readRecords(text, rules) {
    const state = {
        text,
        rules,
        records: [],
        fields: [],
        field: '',
        fieldStart: 0,
        recordStart: 0,
        lineEnd: '',
        quoting: false,
        closed: false,
        commenting: false,
        verbatim: true,
    };
    for (let at = 0; at < text.length;)
        at += step(state, at);
    if (state.quoting)
        rules.refuse('a quote is not closed', state.fieldStart);
    endRecord(state, text.length);
    return state.records;
}

;// CONCATENATED MODULE: ./build/bundle/packages/expression/source.js


/** What is wrong at a place of a line. `message` is what was seen, as after the name of an input: `the type 'semvr' is unknown.` */
function invalidAt({ line, column }, offset, { message, hint, code, cause }) {
    const at = column === undefined ? undefined : column + offset;
    return new external_core_js_namespaceObject.InvalidValue(message, hint, { line, code, ...(0,external_core_js_namespaceObject.optional)({ column: at, cause }) });
}
const QUOTES = 'Quote a whole field ("a, b") and write a quote inside it twice.';
/** Line and column, counted from 1. */
function placeOf(text, offset) {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: `${before.at(-1)}`.length + 1 };
}
/**
 * The lines of a list: one record of comma-separated text each, joined again. `#` starts a comment at the beginning of a line only,
 * empty lines do not count, and blanks around a line are dropped. Throws `InvalidValue`.
 */
function readList(text) {
    const refuse = (why, offset) => {
        const { line, column } = placeOf(text, offset);
        throw invalidAt({ text, line, column }, 0, { code: 'quotes', message: `${why}.`, hint: QUOTES });
    };
    return readRecords(text, { relaxedQuotes: true, comments: true, refuse }).flatMap(({ fields, offset, verbatim }) => {
        const joined = fields.map((field) => field.text).join(',');
        if (joined.trim() === '')
            return [];
        const place = placeOf(text, offset);
        const blanks = joined.length - joined.trimStart().length;
        return [{ text: joined.trim(), line: place.line, column: verbatim ? place.column + blanks : undefined }];
    });
}
/** The comma-separated fields of a line; a quote encloses a field with a comma. Throws `InvalidValue`. */
function fieldsOf(line) {
    const refuse = (why, offset) => {
        throw invalidAt(line, offset, { code: 'quotes', message: `${why}.`, hint: QUOTES });
    };
    const [first] = readRecords(line.text, { relaxedQuotes: false, comments: false, refuse });
    if (first !== undefined)
        return first.fields;
    throw invalidAt(line, 0, {
        code: 'empty-line',
        message: 'the line holds nothing but blanks.',
        hint: 'Remove the line.',
    });
}
/** Splits `key = value` at its first `=`; a field that begins with `=` is bare. */
function attributeOf({ text, offset }) {
    const equals = text.indexOf('=');
    const start = equals < 1 ? 0 : equals + 1;
    const value = text.slice(start);
    const valueOffset = offset + start + (value.length - value.trimStart().length);
    const keyOffset = offset + (text.length - text.trimStart().length);
    const key = equals < 1 ? undefined : text.slice(0, equals).trim().toLowerCase();
    return { key, value: value.trim(), keyOffset, valueOffset };
}
/** A value as it can be shown in a message. */
const shown = (text) => `'${(0,external_core_js_namespaceObject.printable)(text, 100)}'`;

;// CONCATENATED MODULE: ./build/bundle/packages/expression/engine.js


const engine_HINT = 'See https://handlebarsjs.com/guide/ for what expressions can be, and the README for what they know.';
function fault({ line, text, offset }, message) {
    return invalidAt(line, offset, {
        code: 'expression',
        message: `'${(0,external_core_js_namespaceObject.printable)(text, 60)}': ${(0,external_core_js_namespaceObject.printable)(message, 300)}.`,
        hint: engine_HINT,
    });
}
/** What an entry is called with: the arguments, and what Handlebars puts behind them. */
function isOptions(value) {
    return typeof value === 'object' && value !== null && 'hash' in value;
}
/** An entry as Handlebars finds it: a value, or a function with the name and the number of parameters that the peer's has. */
function member(name, entry, source) {
    if ('value' in entry)
        return entry.value;
    const refuse = (message) => fault(source, message.replace(/\.$/, ''));
    const helper = (...given) => {
        const last = given.at(-1);
        const named = new Map(Object.entries(isOptions(last) ? last.hash : {}));
        return entry.call({ positional: given.slice(0, -1), named, refuse });
    };
    return Object.defineProperties(helper, { name: { value: name }, length: { value: entry.parameters ?? 0 } });
}
/**
 * Makes an engine of the library.
 *
 * @param render a template with what its names stand for; its errors are the template's
 */
function engineOf(render) {
    return {
        render: (source, scope) => {
            const names = Object.fromEntries([...scope].map(([name, entry]) => [name, member(name, entry, source)]));
            try {
                return render(source.text, names);
            }
            catch (error) {
                if (error instanceof external_core_js_namespaceObject.InvalidValue)
                    throw error;
                throw fault(source, String(error)
                    .split('\n', 1)
                    .join('')
                    .replace(/[.:]+$/, ''));
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/expression/template.js


/** https://handlebarsjs.com/guide/expressions.html#literal-segments: every character that may stand in a name. */
const NAME = /[^\s!"#%-,./;->@[-^`{-~]+(?=[=~}\s/.)\]|]|$)/y;
const SEGMENT = /\[(?:\\\]|[^\]])*\]/y;
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?(?=[~}\s)\]]|$)/y;
const WORD = /(?:true|false|undefined|null)(?=[~}\s)]|$)/y;
const STRING = /"(?:\\["]|[^"])*"|'(?:\\[']|[^'])*'/y;
const BLANKS = /\s*/y;
const OPEN = /\{\{(~?)([{&]?)/y;
/** Braces behind a backslash, and the text up to the next ones. */
const ESCAPED = /[\s\S]{2}[\s\S]*?(?=\\{0,2}\{\{|$)/y;
const CLOSE = /(~?)\}\}/y;
const CLOSE_RAW = /\}(~?)\}\}/y;
const DOTS = /\.\.?(?=[=~}\s/.)\]|]|$)/y;
/** What begins something that a pattern does not need, and its name. */
const OTHERS = [
    [/^\{\{\{\{/, 'a raw block'],
    [/^\{\{~?!/, 'a comment'],
    [/^\{\{~?#>/, 'a partial block'],
    [/^\{\{~?(?:#\*?|\^|\/|\s*else\b)/, 'a block helper'],
    [/^\{\{~?>/, 'a partial'],
    [/^\{\{~?\*/, 'a decorator'],
];
function template_fault({ source }, offset, message, hint) {
    return invalidAt(source.line, source.offset + offset, { code: 'expression', message, hint });
}
const template_HINT = "Write {{name}}, or {{date 'YYYYMMDD' tz='Europe/Paris'}} for a date.";
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const match = pattern.exec(reader.source.text);
    if (match === null)
        return undefined;
    reader.at += match[0].length;
    return match;
}
function segment(reader) {
    const name = take(reader, NAME)?.[0];
    if (name !== undefined)
        return name;
    const literal = take(reader, SEGMENT)?.[0];
    return literal?.replace(/\\([\\\]])/g, '$1').slice(1, -1);
}
/** `a`, `a.b`, `this.a`, `a.[0]`; undefined where no name stands. */
function path(reader) {
    const start = reader.at;
    const dots = take(reader, DOTS)?.[0];
    if (dots === '..')
        throw template_fault(reader, start, "'..' leads out of the expressions.", template_HINT);
    const first = dots ?? segment(reader);
    if (first === undefined)
        return undefined;
    const parts = first === 'this' || first === '.' ? [] : [first];
    while (/[./]/.test(reader.source.text.charAt(reader.at))) {
        reader.at += 1;
        const next = segment(reader);
        if (next === undefined)
            throw template_fault(reader, reader.at, 'a name is missing behind the dot.', template_HINT);
        parts.push(next);
    }
    return parts;
}
function unquoted(text) {
    const quote = text.charAt(0);
    return text.slice(1, -1).replaceAll(`\\${quote}`, quote);
}
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['undefined', null],
    ['null', null],
]);
function argument(reader) {
    const string = take(reader, STRING)?.[0];
    if (string !== undefined)
        return { kind: 'literal', value: unquoted(string) };
    const number = take(reader, NUMBER)?.[0];
    if (number !== undefined)
        return { kind: 'literal', value: Number(number) };
    const word = take(reader, WORD)?.[0];
    if (word !== undefined)
        return { kind: 'literal', value: WORDS.get(word) ?? null };
    const parts = path(reader);
    return parts === undefined ? undefined : { kind: 'path', parts };
}
/** The name of an expression: a literal in its place is a name too. */
function head(reader) {
    const start = reader.at;
    const first = argument(reader);
    if (first === undefined)
        throw unreadable(reader, start);
    return first.kind === 'path' ? first.parts : [String(first.value)];
}
function unreadable(reader, offset) {
    const rest = reader.source.text.slice(offset, offset + 20);
    return template_fault(reader, offset, rest === '' ? "the expression is not closed with '}}'." : `'${(0,external_core_js_namespaceObject.printable)(rest)}' does not belong in an expression.`, template_HINT);
}
/** Everything between the name and the closing braces. */
function given(reader) {
    const positional = [];
    const named = [];
    for (;;) {
        take(reader, BLANKS);
        const start = reader.at;
        if (/^[~}]/.test(reader.source.text.slice(start)))
            return { positional, named };
        const name = take(reader, NAME)?.[0];
        take(reader, BLANKS);
        if (name !== undefined && reader.source.text.charAt(reader.at) === '=') {
            reader.at += 1;
            take(reader, BLANKS);
            const value = argument(reader);
            if (value === undefined)
                throw unreadable(reader, reader.at);
            named.push([name, value]);
            continue;
        }
        reader.at = start;
        const value = argument(reader);
        if (value === undefined || named.length > 0)
            throw unreadable(reader, start);
        positional.push(value);
    }
}
/** Reads the expression whose braces begin here. */
function expression(reader) {
    const rest = reader.source.text.slice(reader.at);
    const other = OTHERS.find(([pattern]) => pattern.test(rest))?.[1];
    if (other !== undefined) {
        throw template_fault(reader, reader.at, `'${(0,external_core_js_namespaceObject.printable)(rest.slice(0, 20))}' begins ${other}, and only expressions are known.`, 'Use enable= with an expression for a condition, and one line for each tag.');
    }
    const [, trim, sign] = (0,external_core_js_namespaceObject.invariant)(take(reader, OPEN), 'an expression begins with two braces');
    take(reader, BLANKS);
    const offset = reader.at;
    const parts = head(reader);
    const { positional, named } = given(reader);
    const end = reader.at;
    // Three closing braces belong to three opening ones, with the sign behind the first.
    const raw = sign === '{';
    const braces = reader.source.text.slice(end).search(/[^}]|$/);
    const close = braces > (raw ? 3 : 2) ? undefined : take(reader, raw ? CLOSE_RAW : CLOSE);
    if (close === undefined)
        throw unreadable(reader, end);
    return {
        expression: { kind: 'expression', offset, parts, positional, named, escaped: sign === '' },
        trimBefore: trim === '~',
        trimAfter: close[1] === '~',
    };
}
/** Text up to the next expression. `\{{` stands for the braces themselves, `\\{{` for a backslash and an expression. */
function template_text(reader) {
    const all = reader.source.text;
    const next = all.indexOf('{{', reader.at);
    if (next < 0) {
        const literal = all.slice(reader.at);
        reader.at = all.length;
        return { literal, more: false };
    }
    const literal = all.slice(reader.at, next);
    reader.at = next;
    if (literal.endsWith('\\\\'))
        return { literal: literal.slice(0, -1), more: true };
    if (!literal.endsWith('\\'))
        return { literal, more: true };
    const [plain] = (0,external_core_js_namespaceObject.invariant)(take(reader, ESCAPED), 'escaped braces are two');
    return { literal: literal.slice(0, -1) + plain, more: false };
}
/**
 * Reads a template: text with `{{name}}`, `{{name 'argument' key='value'}}`, `{{{name}}}`, `{{&name}}` and the blanks control of `~`, by the
 * rules of https://handlebarsjs.com/guide/expressions.html. Blocks, partials, comments and decorators are refused by name.
 *
 * Throws `InvalidValue` with line and column.
 */
function parseTemplate(source) {
    const reader = { source, at: 0 };
    const nodes = [];
    let trim = false;
    while (reader.at < source.text.length) {
        const { literal, more } = template_text(reader);
        const opened = more ? expression(reader) : undefined;
        // Escaped braces end a piece of text, so the piece before an expression may be there already.
        const before = literal === '' ? nodes.at(-1) : undefined;
        const joined = before?.kind === 'text' ? before.text : trim ? literal.trimStart() : literal;
        if (before?.kind === 'text')
            nodes.pop();
        const kept = opened?.trimBefore === true ? joined.trimEnd() : joined;
        if (kept !== '')
            nodes.push({ kind: 'text', text: kept });
        if (opened !== undefined)
            nodes.push(opened.expression);
        trim = opened?.trimAfter ?? (trim && literal === '');
    }
    return nodes;
}
/** Whether a text is the one expression of this name and nothing else. What cannot be read is none. */
function isAlone(source, name) {
    const [only, ...more] = readable(source);
    return only?.kind === 'expression' && more.length === 0 && only.parts.length === 1 && only.parts[0] === name;
}
function readable(source) {
    try {
        return parseTemplate(source);
    }
    catch {
        // Whoever reads it to evaluate it says what is wrong.
        return [];
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/expression/evaluate.js



/** Helpers that come with Handlebars: they take a block or print to its log. */
const BUILT_IN = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log', 'helperMissing', 'blockHelperMissing']);
/** https://github.com/handlebars-lang/handlebars.js/blob/master/lib/handlebars/utils.js: what `{{ }}` makes of these characters. */
const ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#x27;'],
    ['`', '&#x60;'],
    ['=', '&#x3D;'],
]);
function escapeHtml(text) {
    return text.replace(/[&<>"'`=]/g, (character) => (0,external_core_js_namespaceObject.invariant)(ESCAPES.get(character), 'every such character is escaped'));
}
/** A value as text, as JavaScript writes it; nothing for what is not there. */
function textOf(value) {
    return value === null || value === undefined ? '' : String(value);
}
/** A member of a value: an element of a list, a character or the length of a text. */
function evaluate_member(value, name) {
    if (typeof value !== 'string' && !Array.isArray(value))
        return undefined;
    if (name === 'length')
        return value.length;
    return /^(?:0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
}
function evaluate_fault({ source }, { offset }, message, hint) {
    return invalidAt(source.line, source.offset + offset, { code: 'expression', message, hint });
}
function unknown(at, expression) {
    const name = expression.parts.join('.');
    const known = [...at.scope.keys()];
    return evaluate_fault(at, expression, `the expression '${(0,external_core_js_namespaceObject.printable)(name, 60)}' is unknown.${(0,external_core_js_namespaceObject.didYouMean)(name, known)}`, `The expressions are ${(0,external_core_js_namespaceObject.listed)(known)}.`);
}
function argumentValue({ scope }, argument) {
    if (argument.kind === 'literal')
        return argument.value;
    const [name, ...members] = argument.parts;
    const entry = name === undefined ? undefined : scope.get(name);
    const start = entry !== undefined && 'value' in entry ? entry.value : undefined;
    return members.reduce(evaluate_member, start);
}
function evaluateExpression(at, expression) {
    const [name, ...members] = expression.parts;
    const plain = expression.positional.length === 0 && expression.named.length === 0;
    const entry = name === undefined ? undefined : at.scope.get(name);
    if (entry === undefined) {
        const lenient = at.compat === 'peer' && plain && !BUILT_IN.has(name ?? '');
        if (!lenient)
            throw unknown(at, expression);
        return name === undefined ? '[object Object]' : '';
    }
    if ('call' in entry) {
        const positional = expression.positional.map((argument) => argumentValue(at, argument));
        const named = new Map(expression.named.map(([key, argument]) => [key, argumentValue(at, argument)]));
        const refuse = (message, hint) => evaluate_fault(at, expression, message, hint);
        return members.length === 0 ? entry.call({ positional, named, refuse }) : undefined;
    }
    if (plain)
        return members.reduce(evaluate_member, entry.value);
    throw evaluate_fault(at, expression, `'${name}' takes nothing.`, `Write {{${name}}}.`);
}
/**
 * The text of a template. A name that is unknown is refused with its place and the name that may be meant; with `peer` it is empty, and
 * `{{ }}` escapes for HTML as Handlebars does.
 *
 * Throws `InvalidValue`.
 */
function evaluateTemplate(template, source, scope, compat) {
    const at = { source, scope, compat };
    return template
        .map((node) => {
        if (node.kind === 'text')
            return node.text;
        const text = textOf(evaluateExpression(at, node));
        return node.escaped && compat === 'peer' ? escapeHtml(text) : text;
    })
        .join('');
}
/**
 * Reads a text and evaluates its expressions; one without braces is itself. Throws `InvalidValue`.
 *
 * @param engine does it instead, where it was loaded: some text of the run needs it
 */
function expand(source, scope, compat, engine) {
    if (!source.text.includes('{{'))
        return source.text;
    if (engine !== undefined)
        return engine.render(source, scope);
    return evaluateTemplate(parseTemplate(source), source, scope, compat);
}
const isPlain = ({ kind, ...argument }) => kind === 'literal' && 'value' in argument;
/** Whether a text is more than names with quoted arguments: blocks, paths, words without quotes, and what our own reader refuses. */
function needsEngine(source) {
    if (!source.text.includes('{{'))
        return false;
    try {
        return parseTemplate(source).some((node) => node.kind === 'expression' &&
            (node.parts.length !== 1 ||
                !node.positional.every(isPlain) ||
                !node.named.every(([, argument]) => isPlain(argument))));
    }
    catch {
        // What our reader refuses, the library may take.
        return true;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/expression/index.js






;// CONCATENATED MODULE: ./build/bundle/packages/expression/expression.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;