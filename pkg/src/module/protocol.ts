// What the module and the package must both know: ordinals, record lengths, defaults.
// The Rust sources own these numbers. Those that are read by name alone are enums: the bundler puts
// the numbers in their place.

/** How large a call may be where no option says so. */
export enum LIMITS {
  bytes = 32_768,
  depth = 32,
  idBytes = 1024,
}

/** Stands for a limit that is none. */
export const NO_LIMIT = 2 ** 32 - 1;

/** The module counts in 32 bits: counts and limits are below this. */
export const MAX_COUNT = 2 ** 32;

/** Timers of every runtime end below this many milliseconds. */
export const MAX_TIMER = 2 ** 31;

/** When a failed attempt is repeated where no option says so; times in milliseconds. */
export enum RETRY {
  attempts = 3,
  base = 500,
  cap = 60_000,
}

/** How long an attempt, and a delivery, may take where no option says so; in milliseconds. */
export enum TIMES {
  timeout = 15_000,
  deadline = 45_000,
}

/** What becomes of a described trait that is bad. */
export const TRAITS_MODE = { reject: 0, keep: 1, drop: 2 } as const;

/** Added to a mode: the call is written as an event of the profile `segment`. */
export const SEGMENT_MODE = 4;

/** What has happened to a delivery. */
export enum EVENT {
  start = 0,
  startWithKeepalive = 1,
  answer = 2,
  redirected = 3,
  networkError = 4,
  timeout = 5,
  woke = 6,
  abort = 7,
}

/** What a delivery is to do next, unless it has ended. */
export enum STEP {
  send = 1,
  wait = 2,
}

/** Numbers of a delivery's record, and of the policy behind it. */
export const DELIVERY_RECORD = 11;
export const POLICY_NUMBERS = 5;

/** Statuses with which a service may have meant a single call of a batch. */
export const HALVED_STATUSES: readonly number[] = [400, 413];

/** An idempotency key. */
export const KEY_PATTERN = /^[\w.:-]{1,255}$/;

/** Every code that a `GroupError` can have. */
export const ERROR_CODES = [
  "INVALID_REQUEST",
  "UNAUTHORIZED",
  "FORBIDDEN",
  "NOT_FOUND",
  "METHOD_NOT_ALLOWED",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
  "RATE_LIMITED",
  "UPSTREAM_ERROR",
  "NETWORK_ERROR",
  "TIMEOUT",
  "ABORTED",
  "INVALID_OPTIONS",
  "INTERNAL",
] as const;

/** Lines of wording.txt that are codes of issues, and of changes' rules behind them; then come phrases. */
export const ISSUE_CODES = 27;
export const CHANGE_RULES = 14;

/** Ordinals of codes that are worded here. */
export enum ISSUE {
  invalidType = 1,
  tooLarge = 17,
}

/** How a problem uses its phrases. */
export enum FORM {
  type = 1,
  because = 2,
}

/** In the number of words of a verdict: a `null` stands in the text; the words are URLs to be judged. The rest is the number itself. */
export const HAS_NULL = 2 ** 31;
export const ASKS = 2 ** 30;
export const WORD_COUNT = ASKS - 1;

/** What the module is told of a URL that it asks about. */
export const URL_REFUSED = 1;
export const URL_ACCEPTED = 2;

/** In the second word of a key: what the first one is the number of, where it is no place in the input. */
export const KEY_NAME = 2 ** 31;
export const KEY_ELEMENT = 2 ** 30;
