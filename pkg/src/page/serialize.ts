// A call → JSON text. What JSON would change without a word is refused here, with its path; everything
// else is for the relay to judge.

import type { Change, Issue, IssueCode } from "../types/issue.js";
import { GroupError } from "./error.js";
import { typeOf } from "./options.js";

type Path = (string | number)[];

/** Whether JSON sees nothing of an object that is more than `{}` by its class. */
const isOpaque = (value: object): boolean =>
  !Object.keys(value)[0] && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? value);

/** @throws {GroupError} */
export function serialize(
  call: unknown,
  idempotencyKey?: string,
): { text: string; changes: Change[] } {
  const issues: Issue[] = [];
  const changes: Change[] = [];
  const paths = new Map<unknown, Path>();
  let message = "Invalid group call";
  let text = "null";
  const refuse = (path: Path, what: string, code: IssueCode = "not_serializable") => {
    issues.push({ code, path, message: `JSON cannot hold this: ${what}` });
  };

  function check(this: any, key: string, value: any): unknown {
    const path = paths.has(this)
      ? [...(paths.get(this) as Path), Array.isArray(this) ? Number(key) : key]
      : [];
    const given = this[key];
    const type = typeOf(value);
    const isId = /^(user|group)(_id|Id)$/.test(path.join());
    if (isId && type === "BigInt") {
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    const isBad =
      type === "Null"
        ? given instanceof Date
        : type === "Number"
          ? !isFinite(value)
          : typeof value === "object"
            ? ArrayBuffer.isView(given) ||
              (type === "Object" ? isOpaque(value) : !/^(Array|String|Boolean)$/.test(type)) ||
              // Its path leads through itself.
              paths.get(value)?.every((name, index) => name === path[index])
            : type === "BigInt";
    if (isBad) {
      if (isId) message = "Invalid group ID or missing fields";
      const isTime = type === "Null" && path.join() === "timestamp";
      return refuse(path, typeOf(given), isTime ? "invalid_timestamp" : undefined);
    }
    paths.set(value, path);
    return value;
  }

  try {
    text = JSON.stringify(call, check) ?? text;
  } catch {
    refuse([], "reading it failed");
  }
  // A page sends one call.
  if (text[0] === "[") refuse([], "Array", "invalid_type");
  if (issues[0]) throw new GroupError("INVALID_REQUEST", message, { issues, idempotencyKey });
  return { text, changes };
}
