// Objects whose content JSON cannot see: it would silently write an empty object for them.

import { isFunction, isObject, isPlain, tagOf } from "../options.js";

/** Their content is not in their own enumerable properties, even where they have some. */
const OPAQUE = /^(Map|Set|FormData|URLSearchParams|Headers|Error|RegExp|Promise)$/;

/** Whether a value is memory, which no `toJSON` can turn into data. */
export const isBuffer = (value: unknown): boolean =>
  ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));

/** Whether JSON would lose or change what an object holds, leaving its `toJSON` aside. */
export const isOpaque = (value: object): boolean =>
  !Array.isArray(value) &&
  !isPlain(value) &&
  (isBuffer(value) || OPAQUE.test(tagOf(value)) || !Object.keys(value).length);

/** The fields of a call that are objects. */
const OBJECTS = ["traits", "context", "integrations"];

/** @param hasEmpty whether JSON has left an empty object behind, somewhere */
function holdsOpaque(value: unknown, hasEmpty: boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  const isArray = Array.isArray(value);
  // Nearly all objects are of no class: this is quicker than to ask for a `toJSON` first.
  if (hasEmpty || !(isArray || Object.getPrototypeOf(value) === Object.prototype)) {
    if (isFunction((value as { toJSON?: unknown }).toJSON)) return hasEmpty || isBuffer(value);
    if (isOpaque(value)) return true;
  }
  for (const member of isArray ? value : Object.values(value)) {
    if (holdsOpaque(member, hasEmpty)) return true;
  }
  return false;
}

/**
 * Whether a call that JSON turned into `text` contains an opaque object. Only the fields that are
 * objects are read a second time; where an id or a time was opaque, or a `toJSON` returned something
 * opaque, JSON has left an empty object behind.
 */
export function mayHoldOpaque(call: unknown, text: string): boolean {
  const hasEmpty = text.includes("{}");
  if (!isObject(call) || isFunction(call.toJSON)) return holdsOpaque(call, hasEmpty);
  // JSON writes own members alone, whatever `Object.prototype` may hold.
  const holds = (name: string) => Object.hasOwn(call, name) && holdsOpaque(call[name], hasEmpty);
  return isOpaque(call) || OBJECTS.some(holds) || (hasEmpty && /[dp]":{}/.test(text));
}
