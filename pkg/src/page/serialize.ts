// A call → JSON text. What JSON would change without a word is refused here, with its path; everything
// else is for the relay to judge.

import type { Change, Issue, IssueCode } from "../types/issue.js";
import { GroupError } from "./error.js";
import { typeOf } from "./options.js";

type Path = (string | number)[];

/** The types that JSON has text for, or leaves out. */
const WRITTEN = /^(Object|Array|String|Boolean|Number|Null|Undefined|Symbol|\w*Function)$/;

/** Whether JSON sees nothing of an object that is more than `{}` by its class. Plain ones come from other realms too. */
const isOpaque = (value: object): boolean =>
  !Object.keys(value)[0] && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? value);

/**
 * @param changes gets what was changed
 * @throws {GroupError}
 */
export function serialize(call: unknown, changes: Change[], idempotencyKey?: string): string {
  const issues: Issue[] = [];
  const paths = new Map<unknown, Path>();
  let message = "Invalid group call";
  let text = "null";
  const refuse = (code: IssueCode, path: Path, what: string) => {
    issues.push({ code, path, message: `JSON cannot hold this: ${what}` });
  };

  function check(this: any, key: string, value: any): unknown {
    const above = paths.get(this);
    const path = above ? [...above, Array.isArray(this) ? Number(key) : key] : [];
    const given = this[key];
    const type = typeOf(value);
    const isId = /^(user|group)(_id|Id)$/.test(path.join());
    const isDate = type === "Null" && given instanceof Date;
    if (isId && type === "BigInt") {
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (
      isDate ||
      !WRITTEN.test(type) ||
      ArrayBuffer.isView(given) ||
      (type === "Object" && isOpaque(value)) ||
      (type === "Number" && !Number.isFinite(Number(value))) ||
      // Its path leads through itself.
      paths.get(value)?.every((name, index) => name === path[index])
    ) {
      if (isId) message = "Invalid group ID or missing fields";
      const isTime = isDate && path.join() === "timestamp";
      return refuse(isTime ? "invalid_timestamp" : "not_serializable", path, typeOf(given));
    }
    paths.set(value, path);
    return value;
  }

  try {
    text = JSON.stringify(call, check) ?? text;
  } catch {
    refuse("not_serializable", [], "reading it failed");
  }
  // A page sends one call.
  if (text[0] === "[") refuse("invalid_type", [], "Array");
  if (issues[0]) throw new GroupError("INVALID_REQUEST", message, { issues, idempotencyKey });
  return text;
}
