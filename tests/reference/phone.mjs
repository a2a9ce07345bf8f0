// phone: 3 to 15 digits in any usual spelling; E.164 where nothing has to be guessed.

import { integer } from "./decimal.mjs";
import { isNothing } from "./lists.mjs";
import { isContainer, kept, trimmed } from "./text.mjs";

const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const DASHES = /[\u2010-\u2015\u2212\u30FC\uFE58\uFE63]/g;
/** What trim removes beyond ASCII, except the line and paragraph separators. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

const LABEL = /^(?:telephone|phone|mobile|office|direct|cell|work|main|tel|ph|t|p|m)[.: ]+/i;
const EXTENSION = / *,? *(?:;ext=|(?<![A-Za-z])ext\.?:?|(?<![A-Za-z])x|#) *[0-9]+$/i;
const BODY = /^[0-9A-Za-z \-.()/]*$/;

/** The number as typed on an ASCII keyboard. */
function ascii(value) {
  return value
    .replace(DIRECTION, "")
    .replace(DASHES, "-")
    .replace(SPACES, " ")
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .trim();
}

/** Whether the digits after the `+` are certain to be a single number that can be dialled as written. */
function isCertain(rest) {
  // No country code begins with 0.
  if (/^[^0-9]*0/.test(rest)) return false;
  // A trunk zero in brackets is not dialled from abroad.
  if (/\( *0/.test(rest)) return false;
  // Or right after a country code in brackets.
  if (/^[^0-9]*\([^)]*\)[^0-9]*0/.test(rest)) return false;
  // Too long for a country and an area code: another number begins after the slash.
  const slash = rest.lastIndexOf("/");
  return slash === -1 || rest.slice(0, slash).replace(/[^0-9]/g, "").length <= 4;
}

export function phone(node) {
  if (isContainer(node)) return kept(node);
  if (node.kind === "number") {
    const { plain } = integer(node.raw);
    if (plain === undefined || !/^[0-9]{3,15}$/.test(plain)) return { error: "invalid_phone" };
    return { raw: `"${plain}"`, value: plain, changes: ["to_string"] };
  }
  if (node.kind !== "string") return { error: "invalid_phone" };
  const { value, raw, changes } = trimmed(node);
  if (isNothing(value)) return { remove: true };

  let rest = ascii(value).replace(/^'/, "").replace(LABEL, "");
  const front = /^(\( *)?\+/.exec(rest);
  // A bracket around the `+` encloses the country code.
  if (front !== null) rest = (front[1] ?? "") + rest.slice(front[0].length);
  // With a leading hyphen it would be a negative number.
  else if (/^[ ./-]/.test(rest)) return { error: "invalid_phone" };
  const extension = EXTENSION.exec(rest);
  if (extension !== null) rest = rest.slice(0, extension.index);
  if (!BODY.test(rest)) return { error: "invalid_phone" };
  const digits = rest.replace(/[^0-9]/g, "");
  if (digits.length < 3 || digits.length > 15) return { error: "invalid_phone" };
  const firstLetter = rest.search(/[A-Za-z]/);
  if (firstLetter !== -1 && rest.slice(0, firstLetter).replace(/[^0-9]/g, "").length < 3) {
    return { error: "invalid_phone" };
  }
  if (front === null || extension !== null || firstLetter !== -1 || !isCertain(rest)) return { raw, value, changes };
  const e164 = "+" + digits;
  if (e164 === value) return { raw, value, changes };
  return { raw: `"${e164}"`, value: e164, changes: [...changes, "e164"] };
}
