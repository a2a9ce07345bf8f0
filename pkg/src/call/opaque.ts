// Objects whose content JSON cannot see: it would write an empty object for them, without a word.

import { isFunction, isObject, isPlain } from "../options.js";

/** What `Object.prototype.toString` says of a value: `Map`, `Error`, `Object`. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Their own enumerable properties, if they have any, are not what they hold. */
const OPAQUE = /^(Map|Set|FormData|URLSearchParams|Headers|Error|RegExp|Promise)$/;

/** Whether a value is memory, which no `toJSON` makes data of. */
export const isBuffer = (value: unknown): boolean =>
  ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));

/** Whether JSON writes nothing, or something else, of what an object holds; its `toJSON` aside. */
export const isOpaque = (value: object): boolean =>
  !Array.isArray(value) &&
  !isPlain(value) &&
  (isBuffer(value) || OPAQUE.test(tagOf(value)) || !Object.keys(value).length);

/** The fields of a call that are objects. */
const OBJECTS = /^(traits|context|integrations)$/;

/**
 * Whether an opaque object stands in a call of which JSON has made `text`. Only its fields that are
 * objects are read a second time; in the place of an id or a time it has left an empty object behind,
 * and so it has where a `toJSON` answered with one.
 */
export function mayHoldOpaque(value: unknown, text: string, isCall = true): boolean {
  if (Array.isArray(value)) return value.some((item) => mayHoldOpaque(item, text, false));
  if (!isObject(value)) return false;
  if (isFunction(value.toJSON)) return text.includes("{}") || isBuffer(value);
  if (isOpaque(value)) return true;
  for (const key in value) {
    // JSON writes own members alone, whatever every object has been given.
    const isRead = Object.hasOwn(value, key) && (!isCall || OBJECTS.test(key));
    if (isRead && mayHoldOpaque(value[key], text, false)) return true;
  }
  return isCall && (text.includes('d":{}') || text.includes('p":{}'));
}
