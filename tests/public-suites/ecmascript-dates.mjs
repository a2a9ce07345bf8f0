// ECMAScript's date-time strings (ECMA-262, section 21.4.1.32), the forms that test262 holds
// `Date` to, judged by this engine's own `Date`: the accepted ones must mean the same instant.

import { show } from "../checks.mjs";
import { tally, withTimestamp } from "./tally.mjs";

const DATES = [
  "1970-01-01", "1969-12-31", "2000-02-29", "1900-02-29", "2024-02-29", "2023-02-28", "9999-12-31", "0000-01-01", "0001-01-01",
  "+001970-01-01", "+002024-02-29", "+009999-12-31", "-000000-01-01",
  "2024-02-30", "2024-13-01", "2024-00-10", "2024-01-00", "2024-01-32", "2024-04-31", "2023-02-29", "2024-1-1",
];
const TIMES = [
  "T00:00", "T23:59", "T00:00:00", "T23:59:59", "T12:30:45.1", "T12:30:45.12", "T12:30:45.123", "T23:59:59.999",
  "T24:00", "T24:00:00", "T24:00:00.000", "T24:01", "T24:00:00.001", "T25:00", "T12:60", "T12:30:61", "T1:00", "T12:3", "T12:30:4",
];
const OFFSETS = ["Z", "+00:00", "-00:00", "+05:30", "-23:59", "+23:59", "+24:00", "+05:60"];

/** The instant that this engine reads, or undefined; years that cannot be sent count as unread. */
function instant(text) {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  return /^\d{4}-/.test(iso) ? iso : undefined;
}

// V8 falls back to other forms, which are not in the standard.
const FALLBACK = /^-000000|^\d{4}-\d-\d|T\d:|T\d\d:\d(:|$|[^\d:])|:\d(Z|[+-]\d\d:\d\d)$|^\d{4}-02-30|-04-31|^(1900|2023)-02-29/;

export function ecmascriptDates(api) {
  const { row, end } = tally("ECMAScript date-time strings", api);
  const texts = [
    ...DATES,
    ...DATES.flatMap((date) => TIMES.flatMap((time) => OFFSETS.map((offset) => date + time + offset))),
  ];
  for (const text of texts) {
    row(text, () => {
      const expected = FALLBACK.test(text) ? undefined : instant(text);
      const verdict = api.validate(withTimestamp(text));
      const sent = verdict.call?.timestamp;
      if (expected === undefined) return verdict.ok ? `accepted as ${sent}` : undefined;
      if (!verdict.ok) return `refused, is ${expected}: ${show(verdict.issues)}`;
      return new Date(sent).toISOString() === expected ? undefined : `sent as ${sent}, is ${expected}`;
    });
  }
  return end();
}
