// phone: 3 to 15 digits in any of the usual spellings; E.164 where nothing is left to guess.

import { integer } from "./decimal.mjs";
import { trimmed } from "./text.mjs";

const EXTENSION = / *(?:;ext=|ext\.?|x|#) *[0-9]+$/i;
const BODY = /^[0-9A-Za-z \-.()/]*$/;

export function phone(node) {
  if (node.kind === "number") {
    const { plain } = integer(node.raw);
    if (plain === undefined || !/^[0-9]{3,15}$/.test(plain)) return { error: "invalid_phone" };
    return { raw: `"${plain}"`, value: plain, changes: ["to_string"] };
  }
  if (node.kind !== "string") return { error: "invalid_phone" };
  const { value, raw, changes } = trimmed(node);
  if (value === "") return { remove: true };

  let rest = value.replace(/^tel: */i, "");
  const plus = rest.startsWith("+");
  if (plus) rest = rest.slice(1);
  const extension = EXTENSION.exec(rest);
  if (extension !== null) rest = rest.slice(0, extension.index);
  if (!BODY.test(rest)) return { error: "invalid_phone" };
  const digits = rest.replace(/[^0-9]/g, "");
  if (digits.length < 3 || digits.length > 15) return { error: "invalid_phone" };
  const firstLetter = rest.search(/[A-Za-z]/);
  if (firstLetter !== -1 && rest.slice(0, firstLetter).replace(/[^0-9]/g, "").length < 3) {
    return { error: "invalid_phone" };
  }
  if (!plus || extension !== null || firstLetter !== -1 || rest.includes("(0)")) return { raw, value, changes };
  const e164 = "+" + digits;
  if (e164 === value) return { raw, value, changes };
  return { raw: `"${e164}"`, value: e164, changes: [...changes, "e164"] };
}
