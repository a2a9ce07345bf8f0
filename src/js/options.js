// The options: what each one takes, and the error that names the one that is wrong.

import { GroupError } from "./error.js";
import { PROFILES } from "./profiles.js";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isFunction = (value) => typeof value === "function";
const isText = (value) => typeof value === "string" && value !== "";
// The module counts in 32 bits.
const isWhole = (least) => (value) => Number.isInteger(value) && value >= least && value < 2 ** 32;
// Timers of every runtime end at 2^31 - 1 ms.
const isTime = (least) => (value) => typeof value === "number" && value >= least && value < 2 ** 31;
const isOneOf = (...values) => [(value) => values.includes(value), `one of ${values.map((v) => JSON.stringify(v)).join(", ")}`];
const FUNCTION = [isFunction, "a function"];
const TIME = [isTime(1), "a number of milliseconds"];

/** Whether `value` is text that can stand in a header. */
export const isToken = (value) => typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);

/** Whether `value` is an object with some of these members, each of its form. */
const isRecord = (members) => (value) =>
  isObject(value) &&
  Object.keys(value).every((key) => value[key] === undefined || (Object.hasOwn(members, key) && members[key](value[key])));

const isBatch = isRecord({ calls: isWhole(1), bytes: isWhole(1) });

const KEY = /^[A-Za-z0-9._:-]{1,255}$/;

const TAKES = {
  endpoint: [(value) => isText(value) || value instanceof URL, "a URL or a path"],
  profile: [
    (value) =>
      isText(value)
        ? Object.hasOwn(PROFILES, value)
        : isObject(value) && isFunction(value.encode) && isFunction(value.decode ?? value.encode) && isBatch(value.batch ?? {}),
    `one of ${Object.keys(PROFILES).join(", ")}, or an object of encode, decode? and batch?`,
  ],
  token: [(value) => isToken(value) || isFunction(value), "text that can stand in a header, or a function"],
  headers: [
    (value) => {
      if (typeof value !== "object") return false;
      new Headers(value);
      return true;
    },
    "an object of valid header names and values, or Headers",
  ],
  fetch: [(value) => isFunction(value) || isFunction(value?.fetch), "a function, or an object with a fetch method"],
  signal: [(value) => typeof value?.aborted === "boolean" && isFunction(value.addEventListener), "an AbortSignal"],
  timeout: TIME,
  deadline: TIME,
  retry: [
    (value) => value === false || isRecord({ attempts: isWhole(1), base: isTime(0), cap: isTime(0) })(value),
    "false, or an object of attempts (1 or more), base and cap (milliseconds)",
  ],
  keepalive: isOneOf("auto", true, false),
  idempotencyKey: [
    (value) => value === false || (typeof value === "string" && KEY.test(value)),
    `false, or 1 to 255 of the characters A-Z a-z 0-9 . _ : -`,
  ],
  batch: [
    (value) => value === false || isBatch(value),
    "false, or an object of calls and bytes (1 or more)",
  ],
  onAttempt: FUNCTION,
  onRetry: FUNCTION,
  onResult: FUNCTION,
  invalidTraits: isOneOf("reject", "keep", "drop"),
  limits: [
    isRecord({ bytes: isWhole(1), depth: isWhole(1), idBytes: isWhole(1) }),
    "an object of bytes, depth and idBytes (1 to 2^32 - 1)",
  ],
  defaults: [
    (value) => isFunction(value) || areDefaults(value),
    "an object, or a function returning one, of user_id, timestamp or context",
  ],
};

export const invalidOption = (message, cause) => new GroupError("INVALID_OPTIONS", message, { cause });

const isDefaultable = (value) => ["user_id", "userId", "timestamp", "context"].includes(value);

/** A call's own group and traits never come from elsewhere. */
export function areDefaults(value) {
  return isObject(value) && Object.keys(value).every((key) => value[key] === undefined || isDefaultable(key));
}

function entriesOf(options) {
  try {
    return Object.entries(options);
  } catch (cause) {
    throw invalidOption("options: reading them failed", cause);
  }
}

/**
 * Checks `options` and lays them over `base`; headers are merged.
 * @param refused for each option that does not belong here, what to do instead
 */
export function readOptions(options, base, refused) {
  if (options === undefined) return base;
  if (!isObject(options)) throw invalidOption("options: expected an object");
  const merged = { ...base };
  for (const [name, value] of entriesOf(options)) {
    if (!Object.hasOwn(TAKES, name)) throw invalidOption(`${name}: there is no such option`);
    if (value === undefined) continue;
    const [accepts, expected] = TAKES[name];
    let good = false;
    let cause;
    try {
      good = value !== null && accepts(value);
    } catch (error) {
      cause = error;
    }
    if (!good) throw invalidOption(`${name}: expected ${expected}`, cause);
    if (refused[name]?.(value)) throw invalidOption(`${name}: ${refused[name](value)}`);
    merged[name] = name === "headers" ? mergedHeaders(base.headers, value) : value;
  }
  return merged;
}

function mergedHeaders(base, headers) {
  const merged = new Headers(base);
  new Headers(headers).forEach((value, name) => merged.set(name, value));
  return merged;
}

/** What is a single call's: one key is one effect, and cannot stand for many calls. */
export const oneCallOnly = {
  idempotencyKey: (value) => typeof value === "string" && "one key cannot stand for many calls; give it with the call",
};
/** What is a client's. */
export const clientOnly = { defaults: () => "give it to createGroup" };

/** The URL to send to. A path resolves against the page. */
export function resolveEndpoint({ endpoint = "/group", fetch = globalThis.fetch }) {
  if (!fetch) throw invalidOption("fetch: there is no global fetch here");
  let url;
  try {
    url = new URL(endpoint, globalThis.location?.href);
  } catch {
    throw invalidOption("endpoint: expected an absolute URL; a path needs a page to resolve against");
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw invalidOption("endpoint: expected an http or https URL without credentials");
  }
  return url.href;
}
