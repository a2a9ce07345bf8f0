// The options: what each one takes, and the error that names the one that is wrong.

import { GroupError } from "./error.js";
import { PROFILES } from "./delivery/profiles.js";
import { isWebUrl } from "./call/url.js";

export const invalidOption = (message, cause) => new GroupError("INVALID_OPTIONS", message, { cause });

/** What `good` answers, which must be something, and come without a throw. */
export function ensure(name, expected, good) {
  let answer, cause;
  try {
    answer = good();
  } catch (error) {
    cause = error;
  }
  if (!answer) throw invalidOption(`${name}: expected ${expected}`, cause);
  return answer;
}

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isFunction = (value) => typeof value === "function";
// Timers of every runtime end at 2^31 - 1 ms.
const isTime = (value, least = 0) => typeof value === "number" && value >= least && value < 2 ** 31;
// The module counts in 32 bits.
const isNumber = (value, name) =>
  name === "base" || name === "cap" ? isTime(value) : Number.isInteger(value) && value > 0 && value < 2 ** 32;

/** Whether `value` is text that can stand in a header. */
export const isToken = (value) => typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);

// What an option takes, as a test and as words.
const FUNCTION = [isFunction, "a function"];
const TIME = [(value) => isTime(value, 1), "milliseconds"];
const oneOf = (...values) => [(value) => values.includes(value), `one of ${values.join(", ")}`];
const orFalse = ([accepts, expected]) => [(value) => value === false || accepts(value), `false or ${expected}`];
const recordOf = (names, isMember = isNumber) => [
  (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => value[name] === undefined || (names.includes(name) && isMember(value[name], name))),
  `an object of ${names.join(", ")}`,
];
const BATCH = recordOf(["calls", "bytes"]);
const KEY = /^[\w.:-]{1,255}$/;

/** A call's own group and traits never come from elsewhere. */
export const DEFAULTS = recordOf(["user_id", "userId", "timestamp", "context"], () => true);

const TAKES = {
  endpoint: [(value) => (typeof value === "string" && value) || value instanceof URL, "a URL or a path"],
  profile: [
    (value) =>
      typeof value === "string"
        ? Object.hasOwn(PROFILES, value)
        : isFunction(value.encode) && isFunction(value.decode ?? value.encode) && BATCH[0](value.batch ?? {}),
    `${Object.keys(PROFILES).join(", ")} or an object of encode, decode, batch`,
  ],
  token: [(value) => isToken(value) || isFunction(value), "text for a header or a function"],
  headers: [(value) => typeof value === "object" && new Headers(value), "valid headers"],
  fetch: [(value) => isFunction(value) || isFunction(value.fetch), "a function or an object of fetch"],
  signal: [(value) => typeof value.aborted === "boolean" && isFunction(value.addEventListener), "an AbortSignal"],
  timeout: TIME,
  deadline: TIME,
  retry: orFalse(recordOf(["attempts", "base", "cap"])),
  keepalive: oneOf("auto", true, false),
  idempotencyKey: orFalse([(value) => typeof value === "string" && KEY.test(value), `text like ${KEY}`]),
  batch: orFalse(BATCH),
  onAttempt: FUNCTION,
  onRetry: FUNCTION,
  onResult: FUNCTION,
  invalidTraits: oneOf("reject", "keep", "drop"),
  limits: recordOf(["bytes", "depth", "idBytes"]),
  defaults: [(value) => isFunction(value) || DEFAULTS[0](value), `${DEFAULTS[1]} or a function`],
};

/** What `invalidTraits` is in the module's numbers, and the limits of who sets none (`src/parse.rs`). */
export const MODES = { reject: 0, keep: 1, drop: 2 };
export const LIMITS = { bytes: 32_768, depth: 32, idBytes: 1024 };

/** Where an option belongs that is refused elsewhere: one key is one effect, and cannot stand for many calls. */
const BELONGS = { defaults: "createGroup", idempotencyKey: "each call" };

/**
 * Checks `options` and lays them over `base`; headers are merged, into an object of lower-case names.
 * @param refused names of options that do not belong here, but for their value `false`
 */
export function readOptions(options, base, ...refused) {
  if (options === undefined) return base;
  const merged = { ...base };
  for (const [name, value] of ensure("options", "an object", () => isObject(options) && Object.entries(options))) {
    if (!Object.hasOwn(TAKES, name)) throw invalidOption(`${name}: there is no such option`);
    if (value === undefined) continue;
    const [accepts, expected] = TAKES[name];
    ensure(name, expected, () => value !== null && accepts(value));
    if (value && refused.includes(name)) throw invalidOption(`${name}: give it to ${BELONGS[name]}`);
    merged[name] = name === "headers" ? { ...base.headers, ...Object.fromEntries(new Headers(value)) } : value;
  }
  return merged;
}

/** The last endpoint that was resolved, and where: it hardly ever changes, and URLs are slow. */
let last = [];

/** The URL to send to. A path resolves against the page. */
export function resolveEndpoint({ endpoint = "/group", fetch = globalThis.fetch }) {
  ensure("fetch", "a function", () => fetch);
  const text = `${endpoint}`;
  const page = globalThis.location?.href;
  if (last[0] !== text || last[1] !== page) {
    const url = ensure("endpoint", "an http or https URL without credentials, or in a page a path", () => {
      const { href } = new URL(text, page);
      return isWebUrl(href) && href;
    });
    last = [text, page, url];
  }
  return last[2];
}
