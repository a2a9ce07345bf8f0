// Text: trimming with the caller's escapes kept, and the traits that are plain text.

import { units } from "./json-text.mjs";

/** Length in UTF-8; half a surrogate pair counts as three bytes. */
export function byteLength(value) {
  return new TextEncoder().encode(value).length;
}

/** A string node without its outer white space, as String.prototype.trim has it. */
export function trimmed(node) {
  const all = units(node.raw);
  const blank = (unit) => unit.value.trim() === "";
  let start = 0;
  let end = all.length;
  while (start < end && blank(all[start])) start += 1;
  while (end > start && blank(all[end - 1])) end -= 1;
  const kept = all.slice(start, end);
  return {
    value: kept.map((unit) => unit.value).join(""),
    raw: '"' + kept.map((unit) => unit.raw).join("") + '"',
    changes: kept.length === all.length ? [] : ["trimmed"],
  };
}

/** name, plan, description, industry: a string, or a number that keeps its digits. */
export function text(node) {
  if (node.kind === "number") return { raw: `"${node.raw}"`, value: node.raw, changes: ["to_string"] };
  if (node.kind === "string") return trimmed(node);
  return { error: "invalid_type" };
}
