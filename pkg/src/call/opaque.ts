// Objects whose content JSON cannot see: it would write an empty object for them, without a word.

/** What `Object.prototype.toString` says of a value: `Map`, `Error`, `Object`. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Their own enumerable properties, if they have any, are not what they hold. */
const OPAQUE = /^(Map|Set|FormData|URLSearchParams|Headers|Error|RegExp|Promise)$/;

/** Plain objects, also those of another realm: nothing is above their prototype, or they have none. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is memory, which no `toJSON` makes data of. */
export const isBuffer = (value: unknown): boolean =>
  ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));

/** Whether JSON writes nothing, or something else, of what an object holds; its `toJSON` aside. */
export const isOpaque = (value: object): boolean =>
  isBuffer(value) ||
  (!(Array.isArray(value) || isPlain(value)) &&
    (OPAQUE.test(tagOf(value)) || !Object.keys(value).length));

const isForeign = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !(Array.isArray(value) || isPlain(value));

/** Whether an object that is no plain one stands in a member of a call, or is it. */
function holdsForeign(member: unknown): boolean {
  if (typeof member !== "object" || member === null) return false;
  return isForeign(member) || Object.values(member).some(isForeign);
}

/**
 * Whether a call may hold an opaque object, by its text: most leave an empty object behind, an array
 * of bytes numbered keys. In the members of the call's objects they are looked for themselves: there
 * they are put, if anywhere.
 */
export function mayHoldOpaque(call: any, text: string): boolean {
  if (holdsForeign(call.traits) || holdsForeign(call.context)) return true;
  const empty = text.indexOf("{}");
  // Traits often are empty, and these have just been looked at.
  const isTraits =
    empty === text.lastIndexOf("{}") && !Object.keys(call.traits ?? "-").length && call.traits;
  return (empty >= 0 && !isTraits) || text.includes('{"0":') || text.includes('"Buffer"');
}
