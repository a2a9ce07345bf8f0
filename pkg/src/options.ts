// The options: what each one takes, and the error that names the one that is wrong.

import { GroupError } from "./error.js";
import { KEY_PATTERN, MAX_COUNT, MAX_TIMER } from "./module/protocol.js";
import type { CreateGroupOptions, GroupOptions } from "./types/options.js";
import { isWebUrl } from "./url.js";

/** Options that have been read: checked, laid over those of the client, headers as one object. */
export interface ReadOptions extends Omit<GroupOptions, "headers"> {
  headers?: { [name: string]: string };
  defaults?: CreateGroupOptions["defaults"];
  onError?: CreateGroupOptions["onError"];
}

/** The wire forms that have a name. */
export const PROFILE_NAMES = ["group", "thrivestack", "segment"] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** Options, none given. Like all that are read it inherits nothing: a polluted `Object.prototype` steers no call. */
export const NO_OPTIONS: ReadOptions = Object.freeze({ __proto__: null } as ReadOptions);

/** A copy that inherits nothing: of what others have said, only their own words count. */
export const ownOf = <T extends object>(value: T): T => ({ __proto__: null, ...value }) as T;

/** A member of an object of the caller's, its class's included, but nothing that every object inherits. */
export function memberOf(value: unknown, name: string): any {
  const member = (value as Record<string, unknown>)[name];
  const isEverybodys = member === (Object.prototype as Record<string, any>)[name];
  return isEverybodys && !Object.hasOwn(value as object, name) ? undefined : member;
}

export const invalidOption = (message: string, cause?: unknown): GroupError =>
  new GroupError("INVALID_OPTIONS", message, { cause });

/** What `good` answers, which must be something, and come without a throw. */
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

export const isFunction = (value: unknown): value is (...args: never[]) => unknown =>
  typeof value === "function";

const isTime = (value: unknown, least = 0): boolean =>
  typeof value === "number" && value >= least && value < MAX_TIMER;

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) < MAX_COUNT;

/** Whether `value` is text that can stand in a header. */
export const isToken = (value: unknown): value is string =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);

/** What an option takes, as a test, which may throw, and as words. */
export interface Takes {
  accepts(value: any): unknown;
  expected: string;
}

export const takes = (expected: string, accepts: Takes["accepts"]): Takes => ({
  accepts,
  expected,
});

export const FUNCTION = takes("a function", isFunction);
const TIME = takes("milliseconds, 1 or more (there is no call without an end)", (value) =>
  isTime(value, 1),
);

const oneOf = (...values: unknown[]): Takes =>
  takes(`one of ${values.join(", ")}`, (value) => values.includes(value));

const orFalse = ({ accepts, expected }: Takes): Takes =>
  takes(`false or ${expected}`, (value) => value === false || accepts(value));

const recordOf = (
  names: string[],
  isMember: (value: unknown, name: string) => boolean = isCount,
): Takes =>
  takes(
    `an object of ${names.join(", ")}`,
    (value) =>
      isObject(value) &&
      Object.keys(value).every(
        (name) =>
          value[name] === undefined || (names.includes(name) && isMember(value[name], name)),
      ),
  );

const BATCH = recordOf(["calls", "bytes"]);

const RETRY = recordOf(["attempts", "base", "cap", "budget"], (value, name) =>
  name === "attempts" ? isCount(value) : isTime(value),
);

/** A call's own group and traits never come from elsewhere. */
export const DEFAULTS: Takes = recordOf(["user_id", "userId", "timestamp", "context"], () => true);

const TAKES: Record<keyof (GroupOptions & CreateGroupOptions), Takes> = {
  endpoint: takes(
    "a URL or a path",
    (value) => (typeof value === "string" && value) || value instanceof URL,
  ),
  profile: takes(`${PROFILE_NAMES.join(", ")} or an object of encode, decode, batch`, (value) =>
    typeof value === "string"
      ? PROFILE_NAMES.includes(value as ProfileName)
      : isFunction(memberOf(value, "encode")) &&
        isFunction(memberOf(value, "decode") ?? value.encode) &&
        BATCH.accepts(memberOf(value, "batch") ?? {}),
  ),
  token: takes("text for a header or a function", (value) => isToken(value) || isFunction(value)),
  headers: takes("valid headers", (value) => typeof value === "object" && new Headers(value)),
  fetch: takes(
    "a function or an object of fetch",
    (value) => isFunction(value) || isFunction(memberOf(value, "fetch")),
  ),
  signal: takes(
    "an AbortSignal",
    (value) => typeof value.aborted === "boolean" && isFunction(value.addEventListener),
  ),
  timeout: TIME,
  deadline: TIME,
  retry: orFalse(RETRY),
  keepalive: oneOf("auto", true, false),
  idempotencyKey: orFalse(
    takes(
      `text like ${KEY_PATTERN}`,
      (value) => typeof value === "string" && KEY_PATTERN.test(value),
    ),
  ),
  batch: orFalse(BATCH),
  onAttempt: FUNCTION,
  onRetry: FUNCTION,
  onResult: FUNCTION,
  onError: FUNCTION,
  invalidTraits: oneOf("reject", "keep", "drop"),
  limits: recordOf(["bytes", "depth", "idBytes"]),
  defaults: takes(
    `${DEFAULTS.expected} or a function`,
    (value) => isFunction(value) || DEFAULTS.accepts(value),
  ),
};

/** Where an option belongs that is refused elsewhere: one key is one effect, and cannot stand for many calls. */
const BELONGS = {
  defaults: "createGroup",
  onError: "createGroup",
  idempotencyKey: "each call",
} as const;
type Misplaced = keyof typeof BELONGS;

/** What others call an option of ours. */
const ADDRESS = /^(ur[il]|href|host|base_?url|api_?host|upstream|endpoint)$/i;
const OTHER_NAMES: Partial<Record<string, RegExp>> = {
  endpoint: ADDRESS,
  upstream: ADDRESS,
  token: /^(api|write|access|bearer|secret|auth)_?(key|token)?$|^key$/i,
  retry: /retr|attempts/i,
  timeout: /time_?out/i,
  idempotencyKey: /idempotency|message_?id/i,
};

/** Whether two names are of the same letters but one, whatever their order and case. */
const isNear = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) < 2 &&
  [...one.toLowerCase()].reduce((rest, letter) => rest.replace(letter, ""), other.toLowerCase())
    .length < 2;

/** The error for an option that there is not, with the one of `names` that may have been meant. */
export function unknownOption(name: string, names: string[]): GroupError {
  const meant = names.find(
    (known) => isNear(name, known) || (OTHER_NAMES[known]?.test(name) && known !== name),
  );
  return invalidOption(
    `${name}: there is no such option${meant ? `. Did you mean ${meant}?` : ""}`,
  );
}

/** Options of options: their own members alone count. */
const RECORDS = ["retry", "limits", "batch"];

const readRecord = (name: string, value: unknown): unknown =>
  RECORDS.includes(name) && isObject(value) ? ownOf(value) : value;

/** Checks `value` against what the option `name` takes. */
export const check = (name: string, { accepts, expected }: Takes, value: unknown): unknown =>
  ensure(name, expected, () => value !== null && accepts(value));

/**
 * Checks `options` and lays them over `base`; headers are merged, into an object of lower-case names.
 * @param refused names of options that do not belong here, but for their value `false`
 */
export function readOptions(
  options: unknown,
  base: ReadOptions,
  ...refused: Misplaced[]
): ReadOptions {
  if (options === undefined) return base;
  const merged: Record<string, unknown> = { __proto__: null, ...base };
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

/** The last endpoint that was resolved, and where: it hardly ever changes, and URLs are slow. */
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
    const url = ensure("endpoint", expected, () => {
      const { href } = new URL(text, page);
      return isWebUrl(href) && href;
    });
    last = { text, page, url };
  }
  return last.url;
}
