// Generated from the Rust sources, which own these numbers: `cargo run -p group-call-module --bin protocol`.
// What the module and the package must both know: ordinals, record lengths, defaults. What is read by
// name alone is an enum: the bundler puts the numbers in its place.

/** How large a call may be by default. */
export enum LIMITS {
  bytes = 32768,
  depth = 32,
  idBytes = 1024,
}

/** Stands for no limit. */
export const NO_LIMIT = 4294967295;

/** The module counts in 32 bits: counts and limits are below this. */
export const MAX_COUNT = 4294967296;

/** Timers of every runtime end below this many milliseconds. */
export const MAX_TIMER = 2147483648;

/** When a failed attempt is repeated by default; times in milliseconds. */
export enum RETRY {
  attempts = 6,
  base = 500,
  cap = 60000,
  budget = 500,
}

/** How long an attempt and a delivery may take by default, in milliseconds. */
export enum TIMES {
  timeout = 15000,
  deadline = 45000,
}

/** A longer `Retry-After` or `Date` counts as unreadable. */
export const LONGEST_HEADER = 100;

/** The longest `Retry-After` that is waited for, in seconds. */
export const MAX_RETRY_AFTER = 300;

/** What becomes of a bad described trait. */
export const TRAITS_MODE = { reject: 0, keep: 1, drop: 2 } as const;

/** Added to a mode: the profile whose rules apply. */
export const PROFILE_MODE = { group: 0, segment: 4, thrivestack: 8 } as const;

/** Added to a mode: the call is already normalized, and is written in its profile's wire form. */
export const WIRE_MODE = 16;

/** Keys that have a number: the described traits, the fields of a call, those of an address. */
export const NAMES: readonly string[] = /* @__PURE__ */ (
  "address avatar description email employees name phone plan website industry user_id userId group_id groupId traits timestamp context street city state country postal_code"
).split(" ");

/** How many of them are described traits. */
export const TRAIT_COUNT = 10;

/** The described traits, and the kind of value that each takes. */
export const TRAIT_KINDS = {
  /**
   * Where the group is: an object of street, city, state, country and postal_code.
   * A string or an array is kept as given, with the warning `unusual_type`.
   */
  address: "address",
  /**
   * The URL of a picture: `http` or `https` as the WHATWG URL Standard parses it, without
   * credentials; or a bare host such as `acme.com/logo.png`, or `//host/path`, which get
   * `https://`. Otherwise `invalid_url`.
   */
  avatar: "url",
  /**
   * A text about the group. A number becomes a string.
   */
  description: "text",
  /**
   * An e-mail address as the HTML Living Standard has it, non-ASCII letters allowed
   * (RFC 6531), with a dotted domain; its domain is lower-cased. Otherwise `invalid_email`.
   */
  email: "email",
  /**
   * How many people work there: any string such as `"50-100"`, or a number of zero or more,
   * which becomes a string if it is whole. Otherwise `invalid_number` or `invalid_type`.
   */
  employees: "employees",
  /**
   * What the group is called. A number becomes a string.
   */
  name: "text",
  /**
   * A telephone number of 3 to 15 digits. With a leading `+` and without an extension or
   * letters it is sent in E.164 form, otherwise as given. Otherwise `invalid_phone`.
   */
  phone: "phone",
  /**
   * The plan that the group is on. A number becomes a string.
   */
  plan: "plan",
  /**
   * The URL of the group's site: as for `avatar`. Otherwise `invalid_url`.
   */
  website: "url",
  /**
   * The industry that the group belongs to. A number becomes a string.
   */
  industry: "text",
} as const;

/** Other names for our options, as a hint in errors. */
export const OTHER_OPTION_NAMES: Partial<Record<string, RegExp>> = {
  endpoint: /^(url|uri|href|host|base_?url|api_?host|upstream|endpoint)$/i,
  upstream: /^(url|uri|href|host|base_?url|api_?host|upstream|endpoint)$/i,
  token: /^(api|write|access|bearer|secret|auth)_?(key|token)?$|^(key)$/i,
  retry: /retr|attempts/i,
  timeout: /time_?out/i,
  idempotencyKey: /idempotency|message_?id/i,
};

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

/** Where a delivery is: the first number of its record. */
export enum PHASE {
  fresh = 0,
  sending = 1,
  waiting = 2,
  over = 3,
}

/** Numbers of a delivery's record. */
export const DELIVERY_RECORD = 11;

/** Numbers of what a client's deliveries share. */
export const SHARED_NUMBERS = 3;

/** Numbers of the policy behind it. */
export const POLICY_NUMBERS = 6;

/** Statuses of a batch that may be about a single call in it. */
export const HALVED_STATUSES: readonly number[] = [400, 413];

/** An idempotency key. */
export const KEY_PATTERN = /^[\w.:-]{1,255}$/;

/** How many requests of a batch are under way at a time. */
export const PARALLEL = 6;

/** The most that services take in one request. */
export enum BATCH {
  segmentBytes = 500000,
  thrivestackCalls = 1000,
  thrivestackBytes = 2000000,
}

/** The most bytes that services of the profile `segment` take in one event. */
export const MAX_EVENT = 32768;

/** How much `keepalive` requests may use at a time, over all scripts of a page. */
export enum KEEPALIVE {
  bytes = 61440,
  requests = 8,
}

/** How many bytes of an answer are read at most. */
export const MAX_ANSWER = 65536;

/** How many characters of a service's own message are kept at most. */
export const MAX_MESSAGE = 1000;

/** Statuses after which a later attempt may succeed. */
export const RETRIED_STATUSES: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** The error codes of statuses; every other failure is `UPSTREAM_ERROR`. */
export const STATUS_CODES = {
  400: "INVALID_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "INVALID_REQUEST",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "INVALID_REQUEST",
  429: "RATE_LIMITED",
} as const;

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

/** The message for a whole call: accepted, missing an id or a field, or refused for another reason. */
export enum MESSAGE {
  updated = "Group updated successfully",
  missingFields = "Invalid group ID or missing fields",
  invalidCall = "Invalid group call",
}

/** Lines of wording.txt that are codes of issues. */
export const ISSUE_CODES = 31;

/** Lines after them that are rules of changes; then come phrases. */
export const CHANGE_RULES = 14;

/** Codes that the package words itself. */
export enum ISSUE {
  invalidType = 1,
  tooLarge = 17,
  notOwner = 29,
}

/** How a problem uses its words. */
export enum FORM {
  plain = 0,
  type = 1,
  because = 2,
  instead = 3,
}

/** Phrases that the package uses itself. */
export enum PHRASE {
  more = 20,
}

/** From this number on words are keys of NAMES; below it, phrases. */
export const FIRST_NAME = 128;

/** How many issues of a call are listed at most, and how many warnings. */
export const MOST_FINDINGS = 100;

/** Once the paths of those listed are longer than this, no more are. */
export const MOST_PATHS = 32768;

/** In the number of words: the text contains `null`. */
export const HAS_NULL = 2147483648;

/** In the number of words: they are URLs to be judged. */
export const ASKS = 1073741824;

/** The number of words itself. */
export const WORD_COUNT = 1073741823;

/** The verdicts on a URL that the module asks about. */
export const URL_REFUSED = 1;

/** See URL_REFUSED. */
export const URL_ACCEPTED = 2;

/** In the second word of a key: the first one is a number of NAMES. */
export const KEY_NAME = 2147483648;

/** In the second word of a key: the first one is the index of an element. */
export const KEY_ELEMENT = 1073741824;

/** Why the relay refuses a request before it reads a call. */
export enum REFUSAL {
  path = 0,
  method = 1,
  origin = 2,
  mediaType = 3,
  encoding = 4,
  key = 5,
  longKey = 6,
  tooLarge = 7,
  tooMany = 8,
  tooSlow = 9,
  brokenOff = 10,
  internal = 11,
}

/** What became of a call. */
export enum FATE {
  accepted = 0,
  queued = 1,
  incomplete = 2,
  invalid = 3,
  forbidden = 4,
  failed = 5,
  notQueued = 6,
  tooLate = 7,
  broken = 8,
}

/** What the relay's module says about a body. */
export enum BODY {
  one = 0,
  many = 1,
  refused = 2,
  accepted = 3,
  asks = 4,
}

/** Words of a call in the input of `relay_answer`. */
export const ANSWER_WORDS = 5;

/** Stands for an absent number. */
export const NO_NUMBER = 4294967295;

/** What the ledger has decided about a call. */
export enum VERDICT {
  unchanged = 0,
  confirms = 1,
  send = 2,
  wait = 3,
}

/** How a call ended, for the ledger. */
export enum END {
  confirmed = 0,
  delivered = 1,
  open = 2,
}

/** Bytes of the key of a group's ledger. */
export const LEDGER_KEY = 32;

/** Bytes of the hash of a user in it. */
export const LEDGER_MEMBER = 16;

/** Characters after the colon in the key of a call sent without some of its traits. */
export const KEY_SUFFIX = 32;
