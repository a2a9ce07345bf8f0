// timestamp: many forms in, RFC 3339 in UTC out. The proleptic Gregorian calendar is computed here,
// because Date has no nanoseconds and accepts other forms.

import { expand, integer } from "./decimal.mjs";
import { trimmed } from "./text.mjs";

const NS = 1_000_000_000n;
const DAY_SECONDS = 86400;

export function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthLength(year, month) {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from 1970-01-01 to 1 January of `year`. */
function daysToYear(year) {
  const y = year - 1;
  return 365 * (year - 1970) + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 477;
}

/** Days since 1970-01-01, or null for a date that does not exist. */
function calendarDay(year, month, day) {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  let days = daysToYear(year) + day - 1;
  for (let m = 1; m < month; m += 1) days += monthLength(year, m);
  return days;
}

function ordinalDay(year, day) {
  if (day < 1 || day > (isLeap(year) ? 366 : 365)) return null;
  return daysToYear(year) + day - 1;
}

/** Monday of week 1, the week that holds 4 January. */
function firstMonday(year) {
  const fourth = daysToYear(year) + 3;
  const sinceMonday = (((fourth + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return fourth - sinceMonday;
}

function weekDay(year, week, day) {
  const start = firstMonday(year);
  const weeks = (firstMonday(year + 1) - start) / 7;
  if (week < 1 || week > weeks || day < 1 || day > 7) return null;
  return start + (week - 1) * 7 + day - 1;
}

/** Seconds since the epoch and fraction digits as text, or null outside the years 0000 to 9999. */
function print(seconds, fraction) {
  let days = Math.floor(seconds / DAY_SECONDS);
  const inDay = seconds - days * DAY_SECONDS;
  let year = 1970 + Math.floor(days / 365.2425);
  while (daysToYear(year) > days) year -= 1;
  while (daysToYear(year + 1) <= days) year += 1;
  if (year < 0 || year > 9999) return null;
  days -= daysToYear(year);
  let month = 1;
  while (days >= monthLength(year, month)) {
    days -= monthLength(year, month);
    month += 1;
  }
  const two = (n) => String(n).padStart(2, "0");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(days + 1)}`;
  const time = `${two(Math.floor(inDay / 3600))}:${two(Math.floor(inDay / 60) % 60)}:${two(inDay % 60)}`;
  return `${date}T${time}.${fraction.slice(0, 9).padEnd(3, "0")}Z`;
}

const YEAR = "(?<year>\\d{4}|[+-]\\d{6})";
// A zone's name after the offset is skipped: in brackets (Temporal), or as a word (Go).
const PASSED_OVER = "(?:\\[[A-Za-z0-9_/+=!.:-]*\\])*(?: [A-Za-z]+)?";
const ANY_OFFSET = `(?: ?(?:(?<offset>[Zz]|[+-]\\d\\d(?::?\\d\\d)?)${PASSED_OVER}|(?<utc>[Uu][Tt][Cc]|[Gg][Mm][Tt])))?`;
const EXTENDED_TIME = `(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d+))?)?${ANY_OFFSET}`;
const BASIC_TIME = `(?<hour>\\d\\d)(?<minute>\\d\\d)(?:(?<second>\\d\\d)(?:[.,](?<fraction>\\d+))?)?${ANY_OFFSET}`;
const form = (date, time) => new RegExp(`^${date}(?<time>[Tt ]${time})?$`);

// Basic dates go with basic times and extended dates with extended times, as ISO 8601 requires.
const ISO = [
  form(`${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)`, EXTENDED_TIME),
  form(`${YEAR}-W(?<week>\\d\\d)-(?<weekday>\\d)`, EXTENDED_TIME),
  form(`${YEAR}-(?<ordinal>\\d{3})`, EXTENDED_TIME),
  form(`${YEAR}(?<month>\\d\\d)(?<day>\\d\\d)`, BASIC_TIME),
  form(`${YEAR}W(?<week>\\d\\d)(?<weekday>\\d)`, BASIC_TIME),
  form(`${YEAR}(?<ordinal>\\d{3})`, BASIC_TIME),
];
const TWO_DIGIT_YEAR = new RegExp(`^(?<short>\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>[Tt ]${EXTENDED_TIME})$`);

/** `+hh`, `+hhmm` or `+hh:mm` in minutes; null for an offset that no zone has. */
function minutesOf(offset) {
  if (/^[Zz]$/.test(offset)) return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(":", "") || "0");
  if (hours > 23 || minutes > 59) return null;
  return (hours * 60 + minutes) * (offset[0] === "-" ? -1 : 1);
}

function iso(text) {
  let parts = null;
  for (const pattern of [...ISO, TWO_DIGIT_YEAR]) {
    parts ??= pattern.exec(text)?.groups ?? null;
  }
  if (parts === null) return null;
  if (parts.year === "-000000") return null;
  const changes = [];
  const warnings = [];
  let year = Number(parts.year);
  if (parts.short !== undefined) {
    year = 2000 + Number(parts.short);
    changes.push("two_digit_year");
    warnings.push("two_digit_year");
  }
  let day;
  if (parts.week !== undefined) day = weekDay(year, Number(parts.week), Number(parts.weekday));
  else if (parts.ordinal !== undefined) day = ordinalDay(year, Number(parts.ordinal));
  else day = calendarDay(year, Number(parts.month), Number(parts.day));
  if (day === null) return null;
  if (parts.time === undefined) {
    changes.push("from_date_only");
    return { seconds: day * DAY_SECONDS, fraction: "", changes, warnings, shifted: false };
  }

  let [hour, minute, second] = [parts.hour, parts.minute, parts.second ?? "0"].map(Number);
  let fraction = parts.fraction ?? "";
  if (hour === 24) {
    if (minute !== 0 || second !== 0 || /[1-9]/.test(fraction)) return null;
    changes.push("end_of_day");
  } else if (hour > 24) return null;
  if (minute > 59 || second > 60) return null;
  if (second === 60) {
    second = 59;
    fraction = "999";
    changes.push("leap_second");
  }
  let offset = 0;
  if (parts.offset !== undefined) offset = minutesOf(parts.offset);
  else if (parts.utc === undefined) warnings.push("no_offset");
  if (offset === null) return null;
  const seconds = day * DAY_SECONDS + hour * 3600 + minute * 60 + second - offset * 60;
  return { seconds, fraction, changes, warnings, shifted: offset !== 0 };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SHORT_DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const MONTH = `(?<month>${MONTHS.join("|")})`;
const CLOCK = "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)";
const HTTP = [
  new RegExp(`^${SHORT_DAY}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${CLOCK} GMT$`, "i"),
  new RegExp(`^${LONG_DAY}, (?<day>\\d\\d)-${MONTH}-(?<short>\\d\\d) ${CLOCK} GMT$`, "i"),
  new RegExp(`^${SHORT_DAY} ${MONTH} (?<day>\\d\\d| \\d) ${CLOCK} (?<year>\\d{4})$`, "i"),
];

/** Names in any case are accepted: RFC 9110 asks recipients to be robust. */
const monthNumber = (name) => MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;

/** RFC 9110, 5.6.7: no date over 50 years ahead; the latest year with these two digits that is not. */
function fullYear(short, monthDayTime, now) {
  const today = new Date(now);
  const limit = today.getUTCFullYear() + 50;
  let year = limit - (limit % 100) + short;
  if (year > limit) year -= 100;
  const nowInYear = [
    today.getUTCMonth() + 1, today.getUTCDate(), today.getUTCHours(), today.getUTCMinutes(), today.getUTCSeconds(),
  ];
  if (year === limit) {
    const later = monthDayTime.findIndex((part, i) => part !== nowInYear[i]);
    if (later !== -1 && monthDayTime[later] > nowInYear[later]) year -= 100;
  }
  return year;
}

function httpDate(text, now) {
  let parts = null;
  for (const pattern of HTTP) parts ??= pattern.exec(text)?.groups ?? null;
  if (parts === null) return null;
  const month = monthNumber(parts.month);
  let [day, hour, minute, second] = [parts.day, parts.hour, parts.minute, parts.second].map(Number);
  if (hour > 23 || minute > 59 || second > 60) return null;
  const year = parts.year !== undefined
    ? Number(parts.year)
    : fullYear(Number(parts.short), [month, day, hour, minute, second], now);
  const date = calendarDay(year, month, day);
  if (date === null) return null;
  const changes = ["from_http_date"];
  let fraction = "";
  if (second === 60) {
    second = 59;
    fraction = "999";
    changes.push("leap_second");
  }
  const seconds = date * DAY_SECONDS + hour * 3600 + minute * 60 + second;
  return { seconds, fraction, changes, warnings: [], shifted: false };
}

const WORDS = "(?: \\([^)]*\\))?";
const SHIFT = "(?<offset>[+-]\\d\\d(?::?\\d\\d)?)";
const MAIL = [
  // RFC 5322, whose day may be filled up with another space.
  new RegExp(
    `^(?:${SHORT_DAY},  ?)?(?<day>\\d\\d?) ${MONTH} (?<year>\\d{4}) (?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d))? ` +
      `(?:${SHIFT}|UTC|GMT)${WORDS}$`,
    "i",
  ),
  // What String(new Date()) returns. Some engines leave out the zone's name.
  new RegExp(`^${SHORT_DAY} ${MONTH} (?<day>\\d\\d) (?<year>\\d{4}) ${CLOCK} (?=[UG+-])(?:UTC|GMT)?${SHIFT}?${WORDS}$`, "i"),
];

function mailDate(text) {
  let parts = null;
  for (const pattern of MAIL) parts ??= pattern.exec(text)?.groups ?? null;
  if (parts === null) return null;
  const [day, hour, minute, second] = [parts.day, parts.hour, parts.minute, parts.second ?? "0"].map(Number);
  const date = calendarDay(Number(parts.year), monthNumber(parts.month), day);
  const offset = minutesOf(parts.offset ?? "Z");
  if (date === null || offset === null || hour > 23 || minute > 59 || second > 60) return null;
  const leap = second === 60;
  return {
    seconds: date * DAY_SECONDS + hour * 3600 + minute * 60 + Math.min(second, 59) - offset * 60,
    fraction: leap ? "999" : "",
    changes: leap ? ["leap_second"] : [],
    warnings: [],
    shifted: true,
  };
}

/** Microseconds (sixteen digits) and nanoseconds (nineteen) since 1970: all of their digits are kept. */
function fineEpoch(digits, places) {
  const units = BigInt(digits);
  const inSecond = 10n ** BigInt(places);
  const rest = ((units % inSecond) + inSecond) % inSecond;
  return {
    seconds: Number((units - rest) / inSecond),
    fraction: String(rest).padStart(places, "0"),
    changes: ["from_epoch"],
    warnings: [],
    shifted: false,
  };
}

/** Epoch seconds below 10^11 in magnitude, milliseconds from there. Exact: from the digits, not from a double. */
function epoch(raw) {
  const parts = expand(raw);
  if (parts === null || parts.whole.length > 20) return null;
  const whole = BigInt(parts.whole);
  const inSeconds = whole < 100_000_000_000n;
  const fraction = parts.fraction.slice(0, inSeconds ? 9 : 6).replace(/0+$/, "");
  let ns = inSeconds
    ? whole * NS + BigInt(fraction.padEnd(9, "0"))
    : whole * 1_000_000n + BigInt(fraction.padEnd(6, "0"));
  if (parts.negative) ns = -ns;
  const inSecond = ((ns % NS) + NS) % NS;
  const digits = inSeconds ? fraction.length : 3 + fraction.length;
  return {
    seconds: Number((ns - inSecond) / NS),
    fraction: String(inSecond).padStart(9, "0").slice(0, Math.max(digits, 3)),
    changes: ["from_epoch"],
    warnings: [],
    shifted: false,
  };
}

function ofNumber(raw) {
  const { plain } = integer(raw);
  return plain !== undefined && /^-?[0-9]{16}$/.test(plain) ? fineEpoch(plain, 6) : epoch(raw);
}

function ofText(text, now) {
  if (/^\d{9,13}(?:\.\d+)?$/.test(text)) return epoch(text);
  if (/^\d{16}$/.test(text)) return fineEpoch(text, 6);
  if (/^\d{19}$/.test(text)) return fineEpoch(text, 9);
  return iso(text) ?? httpDate(text, now) ?? mailDate(text);
}

export function timestamp(node, now) {
  let text = null;
  let before = [];
  let moment = null;
  if (node.kind === "number") moment = ofNumber(node.raw);
  else if (node.kind === "string") {
    const kept = trimmed(node);
    text = kept.value;
    before = kept.changes;
    moment = ofText(text, now);
  }
  if (moment === null) return { error: "invalid_timestamp" };
  const value = print(moment.seconds, moment.fraction);
  if (value === null) return { error: "invalid_timestamp" };

  const changes = [...before, ...moment.changes];
  if (moment.shifted || (moment.changes.length === 0 && value !== text)) changes.push("utc");
  const warnings = [...moment.warnings];
  const ns = BigInt(moment.seconds) * NS + BigInt(moment.fraction.slice(0, 9).padEnd(9, "0"));
  if (ns > BigInt(Math.floor(now)) * 1_000_000n + BigInt(DAY_SECONDS) * NS) warnings.push("future_timestamp");
  if (value < "2000") warnings.push("past_timestamp");
  return { raw: `"${value}"`, value, changes, warnings };
}
