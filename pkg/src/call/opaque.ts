// Objects whose content JSON cannot see: it would write an empty object for them, without a word.

/** What `Object.prototype.toString` says of a value: `Map`, `Error`, `Object`. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Their own enumerable properties, if they have any, are not what they hold. */
const OPAQUE = /^(Map|Set|FormData|URLSearchParams|Headers|Error|RegExp|Promise)$/;

/** Whether an object is no instance of a class: nothing is above its prototype, or that has no constructor. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    Object.getPrototypeOf(prototype) === null ||
    !Object.hasOwn(prototype, "constructor")
  );
}

/** Whether a value is memory, which no `toJSON` makes data of. */
export const isBuffer = (value: unknown): boolean =>
  ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));

/** Whether JSON writes nothing, or something else, of what an object holds; its `toJSON` aside. */
export const isOpaque = (value: object): boolean =>
  isBuffer(value) ||
  (!Array.isArray(value) &&
    !isPlain(value) &&
    (OPAQUE.test(tagOf(value)) || !Object.keys(value).length));

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Whether an opaque object stands in a value of which JSON has made `text`. What a `toJSON` has
 * answered is known from the text alone: there it has left an empty object behind.
 */
export function mayHoldOpaque(value: unknown, text: string): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.some((item) => mayHoldOpaque(item, text));
  const prototype = Object.getPrototypeOf(value);
  const isInstance = prototype !== Object.prototype && prototype !== null;
  if (isInstance && isBuffer(value)) return true;
  if (typeof (value as { toJSON?: unknown }).toJSON === "function") return text.includes("{}");
  if (isInstance && isOpaque(value)) return true;
  for (const key in value) {
    // JSON writes own members alone, whatever every object has been given.
    if (!Object.hasOwn(value, key)) continue;
    const member = (value as Record<string, unknown>)[key];
    if (isObject(member) && mayHoldOpaque(member, text)) return true;
  }
  return false;
}
