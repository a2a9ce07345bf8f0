// A JavaScript value → JSON text, as `JSON.stringify` has it, and a list of what it would lose
// without a word: NaN, ±Infinity, invalid dates, objects whose content it cannot see. BigInt ids
// become text.

import { TRAIT_KINDS } from "../module/protocol.js";
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

/** What is wrong, if the engine's stack has run out, or a string or an array is too long for it. */
const overflow = ({ message }: Error): JsonText =>
  refused(
    /stack|recursion/i.test(message) ? "too_deep" : "too_large",
    "Too deep or too large to be written as text.",
  );

/**
 * @param most the longest text that is looked into; a longer one is too large anyway
 * @param atOnce whether it is judged at once: then the module tells whether there is a `null` in the
 * text, which is faster than to search for it here, and the value is to be read `again`
 * @param saves whether a call is saved by leaving out a described trait that cannot be sent
 */
export function serialize(call: unknown, most: number, atOnce = false, saves = false): JsonText {
  try {
    const text: string | undefined = JSON.stringify(call);
    if (text === undefined)
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    const plain: JsonText = { text, issues: NONE, warnings: NONE, changes: NONE };
    if (text.length > most) return plain;
    // Whatever JSON cannot say has become `null`, or an empty object: look closer only where there is one.
    if (!mayHoldOpaque(call, text)) {
      if (atOnce) return { ...plain, again: () => explained(call, saves) };
      if (!text.includes("null")) return plain;
    }
  } catch (error) {
    if (error instanceof RangeError || (error as Error | undefined)?.name === "InternalError") {
      return overflow(error as Error);
    }
  }
  return explained(call, saves);
}

/** Reads the call once more, value by value: slower, for the rare one that needs it. */
function explained(call: unknown, saves: boolean): JsonText {
  const reader = new Reader(saves);
  try {
    const text = JSON.stringify(reader.copy({ "": call }, "", [])) ?? "null";
    return { text, issues: reader.issues, warnings: reader.warnings, changes: reader.changes };
  } catch (error) {
    return overflow(error as Error);
  }
}

/** Those of holes too; a long array may be nothing but holes. */
function indices({ length }: unknown[]): number[] {
  if (length > 2 ** 24) throw new RangeError();
  return [...Array(length).keys()];
}

/** A value as `JSON.stringify` sees it: after `toJSON`, out of its box, with its keys if it is an object. */
interface Seen {
  value: unknown;
  isDate: boolean;
  keys?: (string | number)[];
}

function seen(holder: any, key: string | number): Seen {
  let value = holder[key];
  const isDate = tagOf(value) === "Date";
  if ((typeof value === "bigint" || Object(value) === value) && !isBuffer(value)) {
    const { toJSON } = value;
    if (typeof toJSON === "function") value = toJSON.call(value, `${key}`);
  }
  // An object around a simple value is written as what it holds.
  if (/^(Number|BigInt|String|Boolean)$/.test(tagOf(value))) {
    value = value.valueOf();
  }
  if (typeof value !== "object" || value === null) return { value, isDate };
  return { value, isDate, keys: Array.isArray(value) ? indices(value) : Object.keys(value) };
}

/** Whether a value is text that is written as it is (`JSON.rawJSON`). */
const isRawJson = (value: unknown): boolean =>
  Boolean((JSON as { isRawJSON?(value: unknown): boolean }).isRawJSON?.(value));

/** Whether a key of the object at `path` is that of a described trait. */
const isDescribed = (path: Path, key: string | number): boolean =>
  path.length === 1 && path[0] === "traits" && Object.hasOwn(TRAIT_KINDS, key);

class Reader {
  readonly issues: Issue[] = [];
  readonly warnings: Warning[] = [];
  readonly changes: Change[] = [];
  readonly #saves: boolean;
  /** The objects around the value that is being read. */
  readonly #around: unknown[] = [];

  constructor(saves: boolean) {
    this.#saves = saves;
  }

  /** A copy of `holder[key]` that JSON text can be made of: `null` for what has an issue. */
  copy(holder: unknown, key: string | number, path: Path): unknown {
    let read: Seen;
    try {
      read = seen(holder, key);
    } catch {
      return this.#tell(path, "Reading this value failed.");
    }
    const { value, isDate, keys } = read;
    if (typeof value === "bigint") {
      if (!/^(user|group)(_id|Id)$/.test(path.join())) {
        return this.#refuse(path, "BigInt");
      }
      this.changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return this.#refuse(path, `${value}`);
    }
    if (value === null && isDate) {
      const code = path.join() === "timestamp" ? "invalid_timestamp" : "not_serializable";
      return this.#refuse(path, "an invalid Date", code);
    }
    if (!keys || isRawJson(value)) return value;
    if (isOpaque(value as object)) {
      return this.#refuse(path, `${(value as object).constructor?.name}`);
    }
    return this.#copyMembers(value, keys, path);
  }

  #copyMembers(value: unknown, keys: (string | number)[], path: Path): unknown {
    if (this.#around.includes(value)) {
      return this.#refuse(path, "a cycle");
    }
    if (this.#around.length > MAX_DEPTH) throw new RangeError("stack");
    this.#around.push(value);
    // Without a prototype, `__proto__` is a key like any other.
    const copy: any = Array.isArray(value) ? [] : { __proto__: null };
    for (const key of keys) {
      const before = this.issues.length;
      copy[key] = this.copy(value, key, [...path, key]);
      if (this.issues.length > before && this.#saves && isDescribed(path, key)) {
        // The trait is left out, and the call saved.
        this.warnings.push(...(this.issues.splice(before) as Warning[]));
        this.changes.push({ path: [...path, key], rule: "dropped" });
        delete copy[key];
      }
    }
    this.#around.pop();
    return copy;
  }

  /** The page half says it in the same words. */
  #refuse(path: Path, found: string, code?: IssueCode): null {
    return this.#tell(path, `Expected what JSON can write, got ${found}.`, code);
  }

  #tell(path: Path, message: string, code: IssueCode = "not_serializable"): null {
    this.issues.push({ code, path, message });
    return null;
  }
}
