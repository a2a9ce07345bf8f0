// The options, and the error that names the one that is wrong.

import { own } from "./answer.js";
import { GroupError } from "./error.js";
import type { ReadOptions } from "./types.js";

/** The name of a value's type: "String", "Map". */
export const typeOf = (value: unknown): string =>
  Object.prototype.toString.call(value).slice(8, -1);

/** What each option takes: objects and functions by their type, all else (and `retry`) as JSON. */
export const TAKES =
  /^(endpoint:(".+"|URL)|token:(".+"|\w*Function)|headers:(Object|Headers)|fetch:(Object|\w*Function)|signal:AbortSignal|(timeout|deadline):[1-9].*|retry:(false|{("(attempts":[1-9]|base":\d|cap":\d)[\d.]*,?)*})|keepalive:(true|false|"auto")|idempotencyKey:(false|"[\w.:-]{1,255}")|on(Attempt|Retry|Result):\w*Function)$/;

export const invalidOption = (name: string, cause?: unknown): GroupError =>
  new GroupError("INVALID_OPTIONS", `${name}: no such option, or not with this value`, { cause });

/** Checks `options` and lays them over `base`; headers are merged. What a prototype holds steers nothing. */
export function readOptions(options: object, base: ReadOptions, takes = TAKES): ReadOptions {
  const merged: any = own(base);
  let name = "options";
  try {
    for (const [key, value] of Object.entries(options)) {
      name = key;
      if (value === undefined) continue;
      const isJson = Object(value) !== value || name === "retry";
      if (!takes.test(`${name}:${isJson ? JSON.stringify(value) : typeOf(value)}`)) throw undefined;
      const { headers } = merged;
      merged[name] =
        name === "headers" ? { ...headers, ...Object.fromEntries(new Headers(value)) } : value;
    }
  } catch (cause) {
    throw invalidOption(name, cause);
  }
  return merged;
}
