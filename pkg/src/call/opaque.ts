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
const OBJECTS = /^(traits|context|integrations)$/;

/**
 * Whether a call that JSON turned into `text` contains an opaque object. Only the fields that are
 * objects are read a second time; where an id or a time was opaque, or a `toJSON` returned something
 * opaque, JSON has left an empty object behind.
 */
export function mayHoldOpaque(value: unknown, text: string, isCall = true): boolean {
  if (Array.isArray(value)) return value.some((item) => mayHoldOpaque(item, text, false));
  if (!isObject(value)) return false;
  if (isFunction(value.toJSON)) return text.includes("{}") || isBuffer(value);
  if (isOpaque(value)) return true;
  for (const key in value) {
    // JSON writes own members alone, whatever `Object.prototype` may hold.
    const isRead = Object.hasOwn(value, key) && (!isCall || OBJECTS.test(key));
    if (isRead && mayHoldOpaque(value[key], text, false)) return true;
  }
  return isCall && (text.includes('d":{}') || text.includes('p":{}'));
}
