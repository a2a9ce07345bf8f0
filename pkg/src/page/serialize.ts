// A call → JSON text. Values that JSON would silently change are refused here, with their paths and the
// messages of `validate`; everything else is for the relay to judge.

import { MESSAGE } from "../module/protocol.js";
import type { Change, Issue, IssueCode } from "../types/issue.js";
import { GroupError } from "./error.js";
import { typeOf } from "./options.js";

type Path = (string | number)[];

/** Of these, and of objects with members, JSON writes all, or leaves them out. */
const SEEN = /^(Array|Boolean|Date|Number|Object|String|Symbol|undefined|\w*Function)$/;

/** Whether JSON would write an empty object, or something else, for what a value holds: an Error, a Generator, a Map Iterator. */
const isOpaque = (value: any): boolean =>
  ArrayBuffer.isView(value) ||
  /or$/.test(typeOf(value)) ||
  !(Object.keys(value ?? "")[0] || SEEN.test(value?.constructor?.name));

const holdsOpaque = (value: any): boolean =>
  typeof value === "object" && value && (isOpaque(value) || Object.values(value).some(holdsOpaque));

/** The text of most calls, of which nothing else is to be said; undefined where there may be more. */
function plainText(call: unknown): string | undefined {
  try {
    const text = JSON.stringify(call);
    return text[0] !== "{" || text.includes("null") || holdsOpaque(call) ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * @param changes gets what was changed
 * @throws {GroupError}
 */
export function serialize(call: unknown, changes: Change[], idempotencyKey?: string): string {
  const issues: Issue[] = [];
  const paths = new Map<unknown, Path>();
  let message: string = MESSAGE.invalidCall;
  let text = plainText(call);
  if (text) return text;
  const refuse = (code: IssueCode, path: Path, words: string) => {
    issues.push({ code, path, message: words });
  };

  function check(this: any, key: string, value: any): unknown {
    const above = paths.get(this);
    const path = above ? [...above, Array.isArray(this) ? Number(key) : key] : [];
    const at = path.join();
    const isId = /^(user|group)(_id|Id)$/.test(at);
    const type = typeOf(value);
    if (isId && type === "BigInt") {
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    const isDate = value === null && typeOf(this[key]) === "Date";
    let found: string | undefined;
    if (isDate) found = "an invalid Date";
    else if (type === "Number") found = Number.isFinite(Number(value)) ? undefined : `${value}`;
    // Its path leads through itself.
    else if (paths.get(value)?.every((name, index) => name === path[index])) found = "a cycle";
    else if (isOpaque(value) || ArrayBuffer.isView(this[key]))
      found = value.constructor.name || type;
    paths.set(value, path);
    if (found === undefined) return value;
    if (isId) message = MESSAGE.missingFields;
    const code = isDate && at === "timestamp" ? "invalid_timestamp" : "not_serializable";
    return refuse(code, path, `Expected what JSON can write, got ${found}.`);
  }

  try {
    text = JSON.stringify(call, check) ?? "null";
    // A page sends one call.
    if (text[0] === "[") refuse("invalid_type", [], "Expected an object, got an array.");
  } catch {
    refuse("not_serializable", [], "Reading this value failed.");
  }
  if (issues[0]) throw new GroupError("INVALID_REQUEST", message, { issues, idempotencyKey });
  return text as string;
}
