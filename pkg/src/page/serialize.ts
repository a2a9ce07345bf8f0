// A call → JSON text. What JSON would change without a word is refused here, with its path; everything
// else is for the relay to judge.

import { GroupError } from "./error.ts";
import { typeOf } from "./options.ts";
import type { Change, Issue } from "./types.ts";

type Path = (string | number)[];

/** Whether JSON sees nothing of an object that is more than `{}` by its class. */
const isOpaque = (value: object) => !Object.keys(value)[0] && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? value);

/** @throws {GroupError} */
export function serialize(call: unknown, idempotencyKey?: string) {
  const issues: Issue[] = [];
  const changes: Change[] = [];
  const paths = new Map<unknown, Path>();
  let text = "null";
  let message = "Invalid group call";

  function check(this: any, key: string, value: any) {
    const path = paths.has(this) ? [...paths.get(this)!, Array.isArray(this) ? +key : key] : [];
    const given = this[key];
    const type = typeOf(value);
    const isId = /^(user|group)(_id|Id)$/.test(`${path}`);
    if (isId && type === "BigInt") {
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    const isBad =
      type === "Null" ? given instanceof Date
      : type === "Number" ? !isFinite(value)
      : typeof value === "object" ? ArrayBuffer.isView(given) || (type === "Object" ? isOpaque(value) : !/^(Array|String|Boolean)$/.test(type)) || paths.get(value)?.every((name, index) => name === path[index])
      : type === "BigInt";
    if (!isBad) {
      paths.set(value, path);
      return value;
    }
    if (isId) message = "Invalid group ID or missing fields";
    issues.push({ code: type === "Null" && `${path}` === "timestamp" ? "invalid_timestamp" : "not_serializable", path, message: `JSON has no text for this value (${typeOf(given)}).` });
  }

  try {
    text = JSON.stringify(call, check) ?? text;
  } catch {
    issues.push({ code: "not_serializable", path: [], message: "Reading this call failed." });
  }
  if (text[0] === "[") issues.push({ code: "invalid_type", path: [], message: "Expected an object, got an array." });
  if (issues[0]) throw new GroupError("INVALID_REQUEST", message, { issues, idempotencyKey });
  return { text, changes };
}
