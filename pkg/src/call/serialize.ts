// A JavaScript value → JSON text, as `JSON.stringify` writes it, and a list of what that would lose
// silently: NaN, ±Infinity, invalid dates, objects whose content it cannot see. BigInt ids become
// text.

import { NAMES, TRAIT_COUNT } from "../module/protocol.js";
import { isFunction, isObject, tagOf } from "../options.js";
import type { Change, Issue, IssueCode, Warning } from "../types/issue.js";
import { isBuffer, isOpaque, mayHoldOpaque } from "./opaque.js";

/** What a value is as text. */
export interface JsonText {
  /** Absent where the value has none. Wherever there is an issue it holds `null`, which the rules must not judge again. */
  text?: string;
  issues: Issue[];
  /** For described traits that cannot be sent, and are left out. */
  warnings: Warning[];
  changes: Change[];
  /** Reads the value again, more closely: to be called if the module finds a `null` in the text. */
  again?: () => JsonText;
}

type Path = (string | number)[];

/** For the common call, which has nothing to report; never written to. */
const NONE: never[] = [];

/** The module allows no more anyway, and the search for cycles takes quadratic time. */
const MAX_DEPTH = 1000;

const refused = (code: IssueCode, message: string): JsonText => ({
  issues: [{ code, path: [], message }],
  warnings: NONE,
  changes: NONE,
});

/**
 * @param most the longest text that is looked into; a longer one is too large anyway
 * @param atOnce whether the text is judged at once: then the module says whether it contains a `null`,
 * which is faster than searching for one here, and if so the value is to be read `again`
 * @param saves whether a described trait that cannot be sent is left out, which saves the call
 */
export function serialize(call: unknown, most: number, atOnce = false, saves = false): JsonText {
  try {
    const text: string | undefined = JSON.stringify(call);
    if (text === undefined) {
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    }
    const plain: JsonText = { text, issues: NONE, warnings: NONE, changes: NONE };
    if (text.length > most) return plain;
    // What JSON cannot express has become `null` or an empty object: only then is a closer look needed.
    if (!mayHoldOpaque(call, text)) {
      if (atOnce) plain.again = () => explained(call, saves);
      if (atOnce || !text.includes("null")) return plain;
    }
  } catch {
    // A closer look finds out what it was that cannot be written.
  }
  return explained(call, saves);
}

/** All indices, even those of holes; a long array may be nothing but holes. */
function indices({ length }: unknown[]): number[] {
  if (length > 2 ** 24) throw new RangeError();
  return [...Array(length).keys()];
}

type Holder = { readonly [key: string | number]: unknown };

/**
 * The value of `holder[key]` as `JSON.stringify` sees it: after `toJSON`, unboxed, with its keys if it
 * is an object; and whether it was a date.
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
  // A boxed primitive is written as the value that it holds.
  if (/^(Number|BigInt|String|Boolean)$/.test(tagOf(value))) value = (value as object).valueOf();
  if (Array.isArray(value)) return [value, isDate, indices(value)];
  return isObject(value) ? [value, isDate, Object.keys(value)] : [value, isDate];
}

/** Whether a value is text that is written as it is (`JSON.rawJSON`). */
const isRawJson = (value: unknown): boolean =>
  Boolean((JSON as { isRawJSON?(value: unknown): boolean }).isRawJSON?.(value));

/** Whether a key of the object at `path` is a described trait. */
const isDescribed = (path: Path, key: string | number): boolean =>
  path.join() === "traits" && NAMES.slice(0, TRAIT_COUNT).includes(key as string);

/** Reads the call again, value by value: slower, for the rare one that needs it. */
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
  /** The page half uses the same words. */
  const refuse = (path: Path, found: string, code?: IssueCode): null =>
    tell(path, `Expected what JSON can write, got ${found}.`, code);

  /** A copy of `holder[key]` that can be written as JSON: `null` wherever there is an issue. */
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
      return refuse(path, (value as object).constructor?.name || tagOf(value));
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
    // The engine ran out of stack, or a string or an array is too long for it.
    return refused(
      /stack|recursion/i.test((error as Error).message) ? "too_deep" : "too_large",
      "Too deep or too large to be written as text.",
    );
  }
}
