// Text: trimming with the caller's escapes kept, and the traits that are plain text.

import { units, write } from "./json-text.mjs";

/** Length in UTF-8; a lone surrogate counts as three bytes. */
export function byteLength(value) {
  return new TextEncoder().encode(value).length;
}

/** A string node trimmed as by String.prototype.trim. */
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

/** A value of an undocumented type that is common enough to be sent as given. */
export const kept = (node) => ({ raw: write(node), changes: [], warnings: ["unusual_type"] });

export const isContainer = (node) => node.kind === "object" || node.kind === "array";

/** name, description, industry: a string, or a number that keeps its digits. */
export function text(node, { keepsNumbers } = {}) {
  if (node.kind === "string") return trimmed(node);
  if (node.kind !== "number") return { error: "invalid_type" };
  if (keepsNumbers) return { raw: node.raw, value: node.raw, changes: [] };
  return { raw: `"${node.raw}"`, value: node.raw, changes: ["to_string"] };
}

/** plan: text, or an object such as `{ id, name }` from a billing service. */
export function plan(node, settings) {
  return isContainer(node) ? kept(node) : text(node, settings);
}
