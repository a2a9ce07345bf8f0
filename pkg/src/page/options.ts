// The options, and the error that names the one that is wrong.

import { GroupError } from "./error.js";
import type { ReadOptions } from "./types.js";

/** The name of a value's type: "String", "Map". */
export const typeOf = (value: unknown): string =>
  Object.prototype.toString.call(value).slice(8, -1);

/** What each option takes: of text, numbers and booleans the value as JSON, of all else the type. */
export const TAKES =
  /^(endpoint:(".+"|URL)|token:(".+"|\w*Function)|headers:(Object|Headers)|fetch:(Object|\w*Function)|signal:AbortSignal|(timeout|deadline):[1-9].*|retry:(false|Object)|keepalive:(true|false|"auto")|idempotencyKey:(false|"[\w.:-]{1,255}")|on(Attempt|Retry|Result):\w*Function)$/;

const RETRY = /^(attempts:[1-9]|base:\d|cap:\d).*/;

export const invalidOption = (name: string, cause?: unknown): GroupError =>
  new GroupError("INVALID_OPTIONS", `${name}: no such option, or not with this value`, { cause });

/** Checks `options` and lays them over `base`; headers are merged. What a prototype holds steers nothing. */
export function readOptions(options: object, base: ReadOptions, takes = TAKES): ReadOptions {
  const merged: any = { __proto__: null, ...base };
  let name = "options";
  try {
    for (const [key, value] of Object.entries(options)) {
      name = key;
      if (value === undefined) continue;
      const text = Object(value) === value ? typeOf(value) : JSON.stringify(value);
      if (!takes.test(`${name}:${text}`)) throw undefined;
      merged[name] =
        name === "headers"
          ? { ...merged.headers, ...Object.fromEntries(new Headers(value)) }
          : name === "retry" && value
            ? readOptions(value, {}, RETRY)
            : value;
    }
  } catch (cause) {
    throw invalidOption(name, cause);
  }
  return merged;
}
