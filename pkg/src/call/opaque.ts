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
 * Whether JSON may have written nothing for what an object holds; undefined where its members are to
 * be asked. What a `toJSON` has answered is known from the text alone: there it has left an empty
 * object behind.
 */
function isSuspect(value: object, text: string): boolean | undefined {
  const prototype = Object.getPrototypeOf(value);
  const isInstance = prototype !== Object.prototype && prototype !== null;
  if (isInstance && isBuffer(value)) return true;
  if (typeof (value as { toJSON?: unknown }).toJSON === "function") return text.includes("{}");
  return (isInstance && isOpaque(value)) || undefined;
}

function holdsOpaque(value: unknown, text: string): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.some((item) => holdsOpaque(item, text));
  const suspect = isSuspect(value, text);
  if (suspect !== undefined) return suspect;
  for (const key in value) {
    // JSON writes own members alone, whatever every object has been given.
    if (!Object.hasOwn(value, key)) continue;
    const member = (value as Record<string, unknown>)[key];
    if (isObject(member) && holdsOpaque(member, text)) return true;
  }
  return false;
}

/**
 * Whether an opaque object stands in a call of which JSON has made `text`. Only the fields that are
 * objects are read a second time; in the place of an id or a time it has left an empty object.
 */
export function mayHoldOpaque(call: any, text: string): boolean {
  if (!isObject(call) || Array.isArray(call)) return false;
  const { traits, context, integrations } = call as Record<string, unknown>;
  return (
    isSuspect(call, text) ??
    (text.includes('d":{}') ||
      text.includes('timestamp":{}') ||
      [traits, context, integrations].some((member) => holdsOpaque(member, text)))
  );
}
