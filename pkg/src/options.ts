// The options: what each one takes, and the error that names a bad one.

import { GroupError } from "./error.js";
import {
  KEY_PATTERN,
  MAX_COUNT,
  MAX_TIMER,
  OTHER_OPTION_NAMES,
  PROFILE_MODE,
  TRAITS_MODE,
} from "./module/protocol.js";
import type { CreateGroupOptions, GroupOptions } from "./types/options.js";
import { isWebUrl } from "./url.js";

/** Options that have been read: checked, merged over those of the client, headers as one object. */
export interface ReadOptions extends Omit<GroupOptions, "headers"> {
  headers?: { [name: string]: string };
  defaults?: CreateGroupOptions["defaults"];
  onError?: CreateGroupOptions["onError"];
}

/** The wire forms that have a name. */
export type ProfileName = keyof typeof PROFILE_MODE;

/** No options. Like all that have been read, this inherits nothing, so a polluted `Object.prototype` steers no call. */
export const NO_OPTIONS: ReadOptions = Object.freeze({ __proto__: null } as ReadOptions);

/** A copy that inherits nothing: only the object's own properties count. */
export const ownOf = <T extends object>(value: T): T => ({ __proto__: null, ...value }) as T;

/** A member of the caller's object, or of its class, but nothing that every object inherits. */
export function memberOf(value: unknown, name: string): unknown {
  const member = (value as Record<string, unknown>)[name];
  const isEverybodys = member === (Object.prototype as Record<string, unknown>)[name];
  return isEverybodys && !Object.hasOwn(value as object, name) ? undefined : member;
}

export const invalidOption = (message: string, cause?: unknown): GroupError =>
  new GroupError("INVALID_OPTIONS", message, { cause });

/** What `good` returns; it must return something, and not throw. */
export function ensure<T>(
  name: string,
  expected: string,
  good: () => T,
): Exclude<T, false | null | undefined | "" | 0> {
  let answer: T | undefined;
  let cause: unknown;
  try {
    answer = good();
  } catch (error) {
    cause = error;
  }
  if (!answer) throw invalidOption(`${name}: expected ${expected}`, cause);
  return answer as Exclude<T, false | null | undefined | "" | 0>;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What `Object.prototype.toString` calls a value: `Map`, `Error`, `Object`. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Whether a value is an object of no class, from any realm: nothing is above its prototype, or that has no
 * constructor. Nor have those of iterators and generators one.
 */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    Object.getPrototypeOf(prototype) === null ||
    (!Object.hasOwn(prototype, "constructor") && tagOf(value) === "Object")
  );
}

export const isFunction = (value: unknown): value is (...args: never[]) => unknown =>
  typeof value === "function";

const isTime = (value: unknown, least = 0): boolean =>
  typeof value === "number" && value >= least && value < MAX_TIMER;

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) < MAX_COUNT;

/** Whether `value` is text that a header can hold. */
export const isToken = (value: unknown): value is string =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);

/** Whether `value` is an object with no members but these, each of them good. */
const isObjectOf = (
  value: unknown,
  names: string[],
  isGood: (member: unknown, name: string) => boolean = isCount,
): boolean =>
  isObject(value) &&
  Object.entries(value).every(
    ([name, member]) => member === undefined || (names.includes(name) && isGood(member, name)),
  );

const isRetry = (value: unknown): boolean =>
  isObjectOf(value, ["attempts", "base", "cap", "budget"], (member, name) =>
    name === "attempts" ? isCount(member) : isTime(member),
  );

const isBatch = (value: unknown): boolean => isObjectOf(value, ["calls", "bytes"]);

const areDefaults = (value: unknown): boolean =>
  tagOf(value) !== "Promise" &&
  isObjectOf(value, ["user_id", "userId", "timestamp", "context"], () => true);

/**
 * What an option takes: in words, and as a test, which may throw. Tables of these consist of literals
 * alone, so that a bundler can drop them where nobody reads options.
 */
export type Takes = readonly [expected: string, accepts: (value: unknown) => unknown];

export const FUNCTION: Takes = ["a function", isFunction];

/** Every call must end at some time. */
const TIME: Takes = ["milliseconds, 1 or more", (value) => isTime(value, 1)];

/** A call's own group and traits never come from elsewhere. */
export const DEFAULTS: Takes = ["an object of user_id, userId, timestamp, context", areDefaults];

const TAKES: Record<keyof (GroupOptions & CreateGroupOptions), Takes> = {
  endpoint: [
    "a URL or a path",
    (value) => (typeof value === "string" && value) || value instanceof URL,
  ],
  profile: [
    "group, thrivestack, segment or an object of encode, decode, batch",
    (value) =>
      typeof value === "string"
        ? Object.hasOwn(PROFILE_MODE, value)
        : isFunction(memberOf(value, "encode")) &&
          isFunction(memberOf(value, "decode") ?? isFunction) &&
          isBatch(memberOf(value, "batch") ?? {}),
  ],
  token: ["text for a header or a function", (value) => isToken(value) || isFunction(value)],
  headers: [
    "valid headers",
    (value) => typeof value === "object" && new Headers(value as HeadersInit),
  ],
  fetch: [
    "a function or an object of fetch",
    (value) => isFunction(value) || isFunction(memberOf(value, "fetch")),
  ],
  signal: [
    "an AbortSignal",
    (value) =>
      typeof memberOf(value, "aborted") === "boolean" &&
      isFunction(memberOf(value, "addEventListener")),
  ],
  timeout: TIME,
  deadline: TIME,
  retry: [
    "false or an object of attempts, base, cap, budget",
    (value) => value === false || isRetry(value),
  ],
  keepalive: ["auto, true or false", (value) => value === "auto" || typeof value === "boolean"],
  idempotencyKey: [
    "false or 1 to 255 of A-Z a-z 0-9 . _ : -",
    (value) => value === false || (typeof value === "string" && KEY_PATTERN.test(value)),
  ],
  batch: ["false or an object of calls, bytes", (value) => value === false || isBatch(value)],
  onAttempt: FUNCTION,
  onRetry: FUNCTION,
  onResult: FUNCTION,
  onError: FUNCTION,
  invalidTraits: [
    "reject, keep or drop",
    (value) => typeof value === "string" && Object.hasOwn(TRAITS_MODE, value),
  ],
  limits: [
    "an object of bytes, depth, idBytes",
    (value) => isObjectOf(value, ["bytes", "depth", "idBytes"]),
  ],
  defaults: [
    "an object of user_id, userId, timestamp, context or a function",
    (value) => isFunction(value) || areDefaults(value),
  ],
};

/** Where an option belongs that is refused here: a key stands for one effect, and so not for many calls. */
const BELONGS = {
  defaults: "createGroup",
  onError: "createGroup",
  idempotencyKey: "each call",
} as const;
type Misplaced = keyof typeof BELONGS;

/** Whether two names have the same letters except for one, ignoring order and case (`src/option_names.rs`). */
const isNear = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) < 2 &&
  [...one.toLowerCase()].reduce((rest, letter) => rest.replace(letter, ""), other.toLowerCase())
    .length < 2;

/** The error for an option that does not exist, with the one of `names` that may have been meant. */
export function unknownOption(name: string, names: string[]): GroupError {
  const meant = names.find(
    (known) => isNear(name, known) || (OTHER_OPTION_NAMES[known]?.test(name) && known !== name),
  );
  return invalidOption(
    `${name}: there is no such option${meant ? `. Did you mean ${meant}?` : ""}`,
  );
}

/** Options that are objects: only their own members count. */
const RECORDS = ["retry", "limits", "batch"];

const readRecord = (name: string, value: unknown): unknown =>
  RECORDS.includes(name) && isObject(value) ? ownOf(value) : value;

/** Checks `value` against what the option `name` takes. */
export const check = (name: string, takes: Takes, value: unknown): unknown =>
  ensure(name, takes[0], () => value !== null && takes[1](value));

/**
 * Checks `options` and merges them over `base`; headers become one object, with lower-case names.
 * @param refused names of options that do not belong here, except with the value `false`
 */
export function readOptions(
  options: unknown,
  base: ReadOptions,
  ...refused: Misplaced[]
): ReadOptions {
  if (options === undefined) return base;
  const merged = ownOf<object>(base) as Record<string, unknown>;
  const entries = ensure(
    "options",
    "an object",
    () => isObject(options) && Object.entries(options),
  );
  for (const [name, value] of entries) {
    if (!Object.hasOwn(TAKES, name)) throw unknownOption(name, Object.keys(TAKES));
    if (value === undefined) continue;
    check(name, TAKES[name as keyof typeof TAKES], value);
    if (value && refused.includes(name as Misplaced)) {
      throw invalidOption(`${name}: give it to ${BELONGS[name as Misplaced]}`);
    }
    merged[name] =
      name === "headers"
        ? { ...base.headers, ...Object.fromEntries(new Headers(value as HeadersInit)) }
        : readRecord(name, value);
  }
  return merged;
}

/** The last endpoint that was resolved, and on which page: it hardly ever changes, and `URL` is slow. */
let last: { text?: string; page?: string | undefined; url: string } = { url: "" };

/** The URL to send to. A path resolves against the page. */
export function resolveEndpoint({ endpoint, fetch = globalThis.fetch }: ReadOptions): string {
  ensure("fetch", "a function", () => fetch);
  const text = `${endpoint ?? "/group"}`;
  const page = globalThis.location?.href;
  if (endpoint === undefined && !page) {
    throw invalidOption(
      "endpoint: none was given. Outside of a page it must be a whole URL, such as https://api.example.com/group",
    );
  }
  if (last.text !== text || last.page !== page) {
    const expected = "an http or https URL without credentials, or in a page a path";
    // React Native's own `URL` appends a slash to every path.
    const url = ensure("endpoint", expected, () => {
      const { href } = new URL(text, page);
      return isWebUrl(href) && (href === `${text}/` ? text : href);
    });
    last = { text, page, url };
  }
  return last.url;
}
