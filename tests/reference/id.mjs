// group_id and user_id.

import { integer } from "./decimal.mjs";
import { isEmail } from "./email.mjs";
import { lower } from "./lists.mjs";
import { byteLength, trimmed } from "./text.mjs";

const ACCIDENTS = ["null", "NULL", "undefined", "NaN"];
/** What String() returns for objects; other capitalizations of the commonest are only dubious. */
const OBJECT = /^\[object (?!object\]$).*\]$/s;
const OBJECT_LIKE = /^\[object .*\]$/s;
const NIL_UUID = /^(?:0{32}|0{8}-0{4}-0{4}-0{4}-0{12})$/;
/** Refused anywhere in an id; a name between percent signs only if it is the whole id. */
const TEMPLATE = /\{\{.*\}\}|\$\{.*\}|^%[A-Za-z_][A-Za-z0-9_.-]*%$/s;
const SUSPECTS = [
  "null", "undefined", "nan", "none", "nil", "true", "false", "n/a", "-", "unknown", "(not set)", "test",
];

// C0, DEL, C1; bidi controls; U+200B, U+2060, U+FEFF. Lone surrogates are checked separately.
export const INVISIBLE =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/;

export function id(node, maxBytes) {
  if (node.kind === "bigint") return { raw: `"${node.raw}"`, value: node.raw, changes: ["to_string"], warnings: [] };
  if (node.kind === "number") {
    const { fraction, plain } = integer(node.raw);
    if (fraction || plain === undefined) return { error: "invalid_type" };
    return { raw: `"${plain}"`, value: plain, changes: ["to_string"], warnings: [] };
  }
  if (node.kind !== "string") return { error: "invalid_type" };
  const { value, raw, changes } = trimmed(node);
  if (value === "") return { error: "empty" };
  if (byteLength(value) > maxBytes) return { error: "too_long" };
  if (!value.isWellFormed() || INVISIBLE.test(value)) return { error: "invalid_characters" };
  if (ACCIDENTS.includes(value) || OBJECT.test(value) || NIL_UUID.test(value) || TEMPLATE.test(value)) {
    return { error: "placeholder_id" };
  }

  const warnings = [];
  if (SUSPECTS.includes(lower(value)) || OBJECT_LIKE.test(lower(value))) warnings.push("placeholder_id");
  if (isEmail(value)) warnings.push("id_looks_like_email");
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(value) || isHostName(value)) warnings.push("id_looks_like_url");
  return { raw, value, changes, warnings };
}

/** A dotted name with the ending of a host name: `acme.com`, but neither `v1.2` nor `a.b`. */
function isHostName(value) {
  const isLabel = (label) => /^(?!-)(?:[A-Za-z0-9-]|[^\u0000-\u007F]){1,63}(?<!-)$/u.test(label);
  return /\.[A-Za-z]{2,}$/.test(value) && value.split(".").every(isLabel);
}
