// A JavaScript value → JSON text, as `JSON.stringify` has it, and a list of what it would lose
// without a word: NaN, ±Infinity, invalid dates, objects whose content it cannot see. BigInt ids
// become text.

import { NAMES, TRAIT_COUNT } from "../module/protocol.js";
import { isFunction, isObject } from "../options.js";
import type { Change, Issue, IssueCode, Warning } from "../types/issue.js";
import { isBuffer, isOpaque, mayHoldOpaque, tagOf } from "./opaque.js";

/** What a value is as text. */
export interface JsonText {
  /** Absent where the value cannot have one. What `issues` are about is `null` in it, which the rules are not to judge again. */
  text?: string;
  issues: Issue[];
  /** Of described traits that cannot be sent, and are left out. */
  warnings: Warning[];
  changes: Change[];
  /** Reads the value once more, more closely: to be called where the module finds a `null` in the text. */
  again?: () => JsonText;
}

type Path = (string | number)[];

/** For the common call, which has nothing to tell; never written to. */
const NONE: never[] = [];

/** The module allows no more, and the search for cycles would take quadratic time. */
const MAX_DEPTH = 1000;

const refused = (code: IssueCode, message: string): JsonText => ({
  issues: [{ code, path: [], message }],
  warnings: NONE,
  changes: NONE,
});

/**
 * @param most the longest text that is looked into; a longer one is too large anyway
 * @param atOnce whether it is judged at once: then the module tells whether there is a `null` in the
 * text, which is faster than to search for it here, and the value is to be read `again`
 * @param saves whether a call is saved by leaving out a described trait that cannot be sent
 */
export function serialize(call: unknown, most: number, atOnce = false, saves = false): JsonText {
  try {
    const text: string | undefined = JSON.stringify(call);
    if (text === undefined) {
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    }
    const plain: JsonText = { text, issues: NONE, warnings: NONE, changes: NONE };
    if (text.length > most) return plain;
    // Whatever JSON cannot say has become `null`, or an empty object: look closer only where there is one.
    if (!mayHoldOpaque(call, text)) {
      if (atOnce) plain.again = () => explained(call, saves);
      if (atOnce || !text.includes("null")) return plain;
    }
  } catch {
    // What it was that cannot be written is found by looking closer.
  }
  return explained(call, saves);
}

/** Those of holes too; a long array may be nothing but holes. */
function indices({ length }: unknown[]): number[] {
  if (length > 2 ** 24) throw new RangeError();
  return [...Array(length).keys()];
}

type Holder = { readonly [key: string | number]: unknown };

/**
 * The value of `holder[key]` as `JSON.stringify` sees it: after `toJSON`, out of its box, with its keys
 * if it is an object; and whether it was a date.
 */
function seen(
  holder: Holder,
  key: string | number,
): [value: unknown, isDate: boolean, keys?: (string | number)[]] {
  let value = holder[key];
  const isDate = tagOf(value) === "Date";
  if ((typeof value === "bigint" || Object(value) === value) && !isBuffer(value)) {
    const { toJSON } = value as { toJSON?: unknown };
    if (isFunction(toJSON)) value = toJSON.call(value, `${key}` as never);
  }
  // An object around a simple value is written as what it holds.
  if (/^(Number|BigInt|String|Boolean)$/.test(tagOf(value))) value = (value as object).valueOf();
  if (Array.isArray(value)) return [value, isDate, indices(value)];
  return isObject(value) ? [value, isDate, Object.keys(value)] : [value, isDate];
}

/** Whether a value is text that is written as it is (`JSON.rawJSON`). */
const isRawJson = (value: unknown): boolean =>
  Boolean((JSON as { isRawJSON?(value: unknown): boolean }).isRawJSON?.(value));

/** Whether a key of the object at `path` is that of a described trait. */
const isDescribed = (path: Path, key: string | number): boolean =>
  path.join() === "traits" && NAMES.slice(0, TRAIT_COUNT).includes(key as string);

/** Reads the call once more, value by value: slower, for the rare one that needs it. */
function explained(call: unknown, saves: boolean): JsonText {
  const issues: Issue[] = [];
  const warnings: Warning[] = [];
  const changes: Change[] = [];
  /** The objects around the value that is being read. */
  const around: unknown[] = [];

  const tell = (path: Path, message: string, code: IssueCode = "not_serializable"): null => {
    issues.push({ code, path, message });
    return null;
  };
  /** The page half says it in the same words. */
  const refuse = (path: Path, found: string, code?: IssueCode): null =>
    tell(path, `Expected what JSON can write, got ${found}.`, code);

  /** A copy of `holder[key]` that JSON text can be made of: `null` for what has an issue. */
  const copyOf = (holder: Holder, key: string | number, path: Path): unknown => {
    let read: ReturnType<typeof seen>;
    try {
      read = seen(holder, key);
    } catch {
      return tell(path, "Reading this value failed.");
    }
    const [value, isDate, keys] = read;
    if (typeof value === "bigint") {
      if (!/^(user|group)(_id|Id)$/.test(path.join())) {
        return refuse(path, "BigInt");
      }
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return refuse(path, `${value}`);
    }
    if (value === null && isDate) {
      const code = path.join() === "timestamp" ? "invalid_timestamp" : "not_serializable";
      return refuse(path, "an invalid Date", code);
    }
    if (!keys || isRawJson(value)) return value;
    if (isOpaque(value as object)) {
      return refuse(path, `${(value as object).constructor?.name}`);
    }
    if (around.includes(value)) {
      return refuse(path, "a cycle");
    }
    if (around.length > MAX_DEPTH) throw new RangeError("stack");
    around.push(value);
    const copy = copyOfMembers(value as Holder, keys, path);
    around.pop();
    return copy;
  };

  const copyOfMembers = (holder: Holder, keys: (string | number)[], path: Path): unknown => {
    // Without a prototype, `__proto__` is a key like any other.
    const copy = (Array.isArray(holder) ? [] : { __proto__: null }) as Record<string, unknown>;
    for (const key of keys) {
      const before = issues.length;
      const member = copyOf(holder, key, [...path, key]);
      if (issues.length > before && saves && isDescribed(path, key)) {
        // The trait is left out, and the call saved.
        warnings.push(...(issues.splice(before) as Warning[]));
        changes.push({ path: [...path, key], rule: "dropped" });
      } else {
        copy[key] = member;
      }
    }
    return copy;
  };

  try {
    const text = JSON.stringify(copyOf({ "": call }, "", [])) ?? "null";
    return { text, issues, warnings, changes };
  } catch (error) {
    // The engine's stack has run out, or a string or an array is too long for it.
    return refused(
      /stack|recursion/i.test((error as Error).message) ? "too_deep" : "too_large",
      "Too deep or too large to be written as text.",
    );
  }
}
