// pkg/src/module/protocol.ts
var NO_LIMIT = 4294967295;
var MAX_COUNT = 4294967296;
var MAX_TIMER = 2147483648;
var LONGEST_HEADER = 100;
var TRAITS_MODE = { reject: 0, keep: 1, drop: 2 };
var PROFILE_MODE = { group: 0, segment: 4, thrivestack: 8 };
var WIRE_MODE = 16;
var NAMES = /* @__PURE__ */ "address avatar description email employees name phone plan website industry user_id userId group_id groupId traits timestamp context street city state country postal_code".split(" ");
var TRAIT_COUNT = 10;
var TRAIT_KINDS = {
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
  industry: "text"
};
var OTHER_OPTION_NAMES = {
  endpoint: /^(url|uri|href|host|base_?url|api_?host|upstream|endpoint)$/i,
  upstream: /^(url|uri|href|host|base_?url|api_?host|upstream|endpoint)$/i,
  token: /^(api|write|access|bearer|secret|auth)_?(key|token)?$|^(key)$/i,
  retry: /retr|attempts/i,
  timeout: /time_?out/i,
  idempotencyKey: /idempotency|message_?id/i
};
var DELIVERY_RECORD = 11;
var SHARED_NUMBERS = 3;
var POLICY_NUMBERS = 6;
var HALVED_STATUSES = [400, 413];
var KEY_PATTERN = /^[\w.:-]{1,255}$/;
var PARALLEL = 6;
var MAX_EVENT = 32768;
var MAX_ANSWER = 65536;
var MAX_MESSAGE = 1e3;
var ERROR_CODES = [
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
  "INTERNAL"
];
var ISSUE_CODES = 31;
var CHANGE_RULES = 14;
var FIRST_NAME = 128;
var MOST_FINDINGS = 100;
var MOST_PATHS = 32768;
var HAS_NULL = 2147483648;
var ASKS = 1073741824;
var WORD_COUNT = 1073741823;
var URL_REFUSED = 1;
var URL_ACCEPTED = 2;
var KEY_NAME = 2147483648;
var KEY_ELEMENT = 1073741824;
var ANSWER_WORDS = 5;
var NO_NUMBER = 4294967295;
var LEDGER_KEY = 32;
var LEDGER_MEMBER = 16;
var KEY_SUFFIX = 32;

// pkg/src/error.ts
var knownCode = (code) => ERROR_CODES.find((known) => known === code);
var define = (target, name, value, enumerable = false) => Object.defineProperty(target, name, {
  // So that nothing added to `Object.prototype` becomes part of this.
  __proto__: null,
  value,
  enumerable,
  writable: true,
  configurable: true
});
var GroupError = class _GroupError extends Error {
  static name = "GroupError";
  /** Stable, for programs. */
  error_code;
  /** What is wrong with the call; `[]` unless that is why it failed. */
  issues = [];
  /** How many requests were made; 0 if none was. */
  attempts = 0;
  /** The package creates these itself; tests of your own code may want to as well. */
  constructor(error_code, message, details) {
    super(message, details);
    this.error_code = error_code;
    for (const [name, value] of Object.entries(details ?? {})) {
      if (value !== void 0 && name !== "cause") define(this, name, value, true);
    }
    const head = `${this.name}: ${message}`;
    if (this.issues.length && this.stack?.startsWith(head)) {
      define(this, "stack", head + listed(this.issues) + this.stack.slice(head.length));
    }
  }
  /**
   * Restores the error from what {@link GroupError.toJSON} returned: out of a worker's message, or a
   * log. Anything else becomes an error with the code `INTERNAL`.
   */
  static from(value) {
    if (value instanceof _GroupError) return value;
    const { error_code, message = "Not a GroupError", issues, ...given } = Object(value);
    const { attempts, httpStatus, retryAfter, idempotencyKey } = given;
    return new _GroupError(knownCode(error_code) ?? "INTERNAL", `${message}`, {
      issues: Array.isArray(issues) ? issues : void 0,
      attempts,
      httpStatus,
      retryAfter,
      idempotencyKey
    });
  }
  /** The service's error body, plus `issues`, and what is needed to send the call again. */
  toJSON() {
    const { attempts, ...rest } = this;
    const json = { status: this.status, message: this.message, ...rest };
    return attempts ? { ...json, attempts } : json;
  }
};
define(GroupError.prototype, "name", "GroupError");
define(GroupError.prototype, "status", "error");
var CONTROLS = /[^ -~\xa0-\u2027\u202a-\uffff]+/g;
var shortened = (text, most = MAX_MESSAGE) => text.replace(CONTROLS, "").slice(0, most);
function listed(issues) {
  const lines2 = issues.slice(0, 10).map(({ path, message }) => `
  ${shortened(path.join("."), 500) || "call"}: ${message}`);
  return lines2.join("") + (issues[10] ? `
  and ${issues.length - 10} more` : "");
}
function invalidCall(issues, idempotencyKey) {
  const isMissing = issues.some(
    ({ code, path }) => code === "required" || /^(user|group)(_id|Id)$/.test(path.join())
  );
  return new GroupError(
    "INVALID_REQUEST",
    isMissing ? "Invalid group ID or missing fields" /* missingFields */ : "Invalid group call" /* invalidCall */,
    { issues, idempotencyKey }
  );
}

// pkg/src/url.ts
function isWebUrl(url) {
  try {
    return /^https?:\/\/[^/?#@]+([/?#]|$)/.test(new URL(url).href);
  } catch {
    return false;
  }
}
var answerTo = (url) => isWebUrl(url) ? URL_ACCEPTED : URL_REFUSED;
var answersTo = (urls) => urls.reduceRight((answers, url) => answers << 8 | answerTo(url), 0);

// pkg/src/options.ts
var NO_OPTIONS = Object.freeze({ __proto__: null });
var ownOf = (value) => ({ __proto__: null, ...value });
function memberOf(value, name) {
  const member = value[name];
  const isEverybodys = member === Object.prototype[name];
  return isEverybodys && !Object.hasOwn(value, name) ? void 0 : member;
}
var invalidOption = (message, cause) => new GroupError("INVALID_OPTIONS", message, { cause });
function ensure(name, expected, good) {
  let answer2;
  let cause;
  try {
    answer2 = good();
  } catch (error) {
    cause = error;
  }
  if (!answer2) throw invalidOption(`${name}: expected ${expected}`, cause);
  return answer2;
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
function isPlain(value) {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null || !Object.hasOwn(prototype, "constructor") && tagOf(value) === "Object";
}
var isFunction = (value) => typeof value === "function";
var isTime = (value, least = 0) => typeof value === "number" && value >= least && value < MAX_TIMER;
var isCount = (value) => Number.isInteger(value) && value > 0 && value < MAX_COUNT;
var isToken = (value) => typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);
var isObjectOf = (value, names, isGood2 = isCount) => isObject(value) && Object.entries(value).every(
  ([name, member]) => member === void 0 || names.includes(name) && isGood2(member, name)
);
var isRetry = (value) => isObjectOf(
  value,
  ["attempts", "base", "cap", "budget"],
  (member, name) => name === "attempts" ? isCount(member) : isTime(member)
);
var isBatch = (value) => isObjectOf(value, ["calls", "bytes"]);
var areDefaults = (value) => tagOf(value) !== "Promise" && isObjectOf(value, ["user_id", "userId", "timestamp", "context"], () => true);
var FUNCTION = ["a function", isFunction];
var TIME = ["milliseconds, 1 or more", (value) => isTime(value, 1)];
var DEFAULTS = ["an object of user_id, userId, timestamp, context", areDefaults];
var TAKES = {
  endpoint: [
    "a URL or a path",
    (value) => typeof value === "string" && value || value instanceof URL
  ],
  profile: [
    "group, thrivestack, segment or an object of encode, decode, batch",
    (value) => typeof value === "string" ? Object.hasOwn(PROFILE_MODE, value) : isFunction(memberOf(value, "encode")) && isFunction(memberOf(value, "decode") ?? isFunction) && isBatch(memberOf(value, "batch") ?? {})
  ],
  token: ["text for a header or a function", (value) => isToken(value) || isFunction(value)],
  headers: [
    "valid headers",
    (value) => typeof value === "object" && new Headers(value)
  ],
  fetch: [
    "a function or an object of fetch",
    (value) => isFunction(value) || isFunction(memberOf(value, "fetch"))
  ],
  signal: [
    "an AbortSignal",
    (value) => typeof memberOf(value, "aborted") === "boolean" && isFunction(memberOf(value, "addEventListener"))
  ],
  timeout: TIME,
  deadline: TIME,
  retry: [
    "false or an object of attempts, base, cap, budget",
    (value) => value === false || isRetry(value)
  ],
  keepalive: ["auto, true or false", (value) => value === "auto" || typeof value === "boolean"],
  idempotencyKey: [
    "false or 1 to 255 of A-Z a-z 0-9 . _ : -",
    (value) => value === false || typeof value === "string" && KEY_PATTERN.test(value)
  ],
  batch: ["false or an object of calls, bytes", (value) => value === false || isBatch(value)],
  onAttempt: FUNCTION,
  onRetry: FUNCTION,
  onResult: FUNCTION,
  onError: FUNCTION,
  invalidTraits: [
    "reject, keep or drop",
    (value) => typeof value === "string" && Object.hasOwn(TRAITS_MODE, value)
  ],
  limits: [
    "an object of bytes, depth, idBytes",
    (value) => isObjectOf(value, ["bytes", "depth", "idBytes"])
  ],
  defaults: [
    "an object of user_id, userId, timestamp, context or a function",
    (value) => isFunction(value) || areDefaults(value)
  ]
};
var BELONGS = {
  defaults: "createGroup",
  onError: "createGroup",
  idempotencyKey: "each call"
};
var isNear = (one, other) => Math.abs(one.length - other.length) < 2 && [...one.toLowerCase()].reduce((rest, letter) => rest.replace(letter, ""), other.toLowerCase()).length < 2;
function unknownOption(name, names) {
  const meant = names.find(
    (known) => isNear(name, known) || OTHER_OPTION_NAMES[known]?.test(name) && known !== name
  );
  return invalidOption(
    `${name}: there is no such option${meant ? `. Did you mean ${meant}?` : ""}`
  );
}
var RECORDS = ["retry", "limits", "batch"];
var readRecord = (name, value) => RECORDS.includes(name) && isObject(value) ? ownOf(value) : value;
var check = (name, takes, value) => ensure(name, takes[0], () => value !== null && takes[1](value));
function readOptions(options, base, ...refused2) {
  if (options === void 0) return base;
  const merged = ownOf(base);
  const entries = ensure(
    "options",
    "an object",
    () => isObject(options) && Object.entries(options)
  );
  for (const [name, value] of entries) {
    if (!Object.hasOwn(TAKES, name)) throw unknownOption(name, Object.keys(TAKES));
    if (value === void 0) continue;
    check(name, TAKES[name], value);
    if (value && refused2.includes(name)) {
      throw invalidOption(`${name}: give it to ${BELONGS[name]}`);
    }
    merged[name] = name === "headers" ? { ...base.headers, ...Object.fromEntries(new Headers(value)) } : readRecord(name, value);
  }
  return merged;
}
var last = { url: "" };
function resolveEndpoint({ endpoint, fetch = globalThis.fetch }) {
  ensure("fetch", "a function", () => fetch);
  const text = `${endpoint ?? "/group"}`;
  const page = globalThis.location?.href;
  if (endpoint === void 0 && !page) {
    throw invalidOption(
      "endpoint: none was given. Outside of a page it must be a whole URL, such as https://api.example.com/group"
    );
  }
  if (last.text !== text || last.page !== page) {
    const expected = "an http or https URL without credentials, or in a page a path";
    const url = ensure("endpoint", expected, () => {
      const { href } = new URL(text, page);
      return isWebUrl(href) && (href === `${text}/` ? text : href);
    });
    last = { text, page, url };
  }
  return last.url;
}

// pkg/src/call/defaults.ts
var OTHER_NAME = { user_id: "userId", userId: "user_id" };
function withDefaults(call, defaults) {
  if (!defaults) return call;
  const [expected, accepts] = DEFAULTS;
  let values = defaults;
  ensure(
    "defaults",
    expected,
    () => accepts(values = typeof defaults === "function" ? defaults() : defaults)
  );
  try {
    if (!isObject(call)) return call;
    const fields = ownOf(Object.getOwnPropertyDescriptors(call));
    const isGiven = (name) => fields[name]?.get || fields[name]?.value !== void 0;
    for (const [name, value] of Object.entries(values)) {
      if (!isGiven(name) && !isGiven(OTHER_NAME[name] ?? name)) {
        fields[name] = ownOf({ value, enumerable: true });
      }
    }
    return Object.create(Object.getPrototypeOf(call), fields);
  } catch {
    return call;
  }
}

// pkg/src/call/schema.ts
var object = (properties, more) => ({
  type: "object",
  properties,
  ...more
});
var nullable = (...types) => ({ type: [...types, "null"] });
function traits(nothing, number, integer) {
  const container = ["object", "array"];
  const kinds = {
    address: object(
      { street: {}, city: {}, state: {}, postal_code: {}, country: {} },
      nullable(...container, "string", ...nothing)
    ),
    url: nullable("string", ...nothing),
    email: nullable("string", ...container, ...nothing),
    phone: nullable("string", ...container, ...integer, ...nothing),
    text: nullable("string", ...number, ...nothing),
    plan: nullable("string", ...container, ...number, ...nothing),
    employees: nullable("string", "number", "object", ...nothing)
  };
  const described = Object.entries(TRAIT_KINDS);
  return object(Object.fromEntries(described.map(([name, kind]) => [name, kinds[kind]])));
}
function input() {
  const id = { type: ["string", "integer"], minLength: 1 };
  const either = (...names) => ({ anyOf: names.map((name) => ({ required: [name] })) });
  return object(
    {
      user_id: id,
      userId: id,
      group_id: id,
      groupId: id,
      traits: traits(["boolean"], ["number"], ["integer"]),
      timestamp: { type: ["string", "number"] },
      context: nullable("object")
    },
    {
      required: ["traits", "timestamp"],
      allOf: [either("user_id", "userId"), either("group_id", "groupId")]
    }
  );
}
function output() {
  const id = { type: "string", minLength: 1 };
  return object(
    {
      user_id: id,
      group_id: id,
      traits: traits([], [], []),
      timestamp: { type: "string", format: "date-time" },
      context: { type: "object" }
    },
    { required: ["user_id", "group_id", "traits", "timestamp"], additionalProperties: false }
  );
}
var DIALECTS = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#"
};
function inDialect(target, schema) {
  if (!Object.hasOwn(DIALECTS, target))
    throw new TypeError(`JSON Schema target not supported: ${target}`);
  return { $schema: DIALECTS[target], ...schema() };
}
var inputSchema = ({ target }) => inDialect(target, input);
var outputSchema = ({ target }) => inDialect(target, output);

// pkg/src/entries/edge-static.ts
import wasm from "./group_call_edge_bg.wasm?module";
var compile = () => wasm;
var load = void 0;

// pkg/src/module/clock.ts
var clock = () => globalThis.performance?.now() ?? Date.now();

// pkg/src/entries/codecs.ts
var hostEncoder;
var hostDecoder;
var made = () => hostEncoder ??= new TextEncoder();
var encoder = {
  encode: (text) => made().encode(text),
  encodeInto: (text, target) => made().encodeInto(text, target)
};
var decoder = {
  decode: (bytes3) => (hostDecoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(bytes3)
};

// pkg/src/module/instance.ts
var LARGEST_MEMORY = 2097152;
var wasm2;
var module;
var loading;
var isStarted = false;
var isSeeded = false;
var memory;
var bytes;
var words;
var inputAddress = 0;
var inputCapacity = 0;
var isJavaScript = (source) => "instantiate" in source;
function start() {
  if (isStarted) return;
  try {
    module ??= compile();
    const exports = isJavaScript(module) ? module.instantiate() : new WebAssembly.Instance(module).exports;
    exports.seed(clock());
    isSeeded = false;
    wasm2 = exports;
    memory = exports.memory;
    inputCapacity = 0;
    isStarted = true;
    memoryBytes();
  } catch (cause) {
    module = void 0;
    const isRefused = load || typeof globalThis.WebAssembly !== "object";
    const message = isRefused ? "WebAssembly is not available here: import group-call/js, or await init() first." : "The module is not loaded: await init() first.";
    throw new GroupError("INTERNAL", message, { cause });
  }
}
async function startLoaded(load2) {
  try {
    module = await load2();
  } catch (cause) {
    const message = "WebAssembly is not available here, and its JavaScript version could not be loaded: import group-call/js. The next call tries again.";
    throw new GroupError("INTERNAL", message, { cause });
  }
  start();
}
function ready() {
  try {
    start();
    if (!isSeeded) wasm2.seed(Math.random());
    isSeeded = true;
    return void 0;
  } catch (error) {
    if (!load) throw error;
    return loading ??= startLoaded(load).finally(() => loading = void 0);
  }
}
function loadEarly() {
  if (!load || isStarted || typeof document === "undefined") return;
  const begin = () => {
    ready()?.catch(() => {
    });
  };
  if (typeof requestIdleCallback === "undefined") setTimeout(begin);
  else requestIdleCallback(begin);
}
async function init(source) {
  if (source === void 0) return ready();
  module = await compiled(source);
  isStarted = false;
  start();
}
function memoryBytes() {
  const buffer = memory.buffer;
  if (bytes?.buffer !== buffer) {
    bytes = new Uint8Array(buffer);
    words = new Uint32Array(buffer);
  }
  return bytes;
}
var memoryWords = () => words;
var inputStart = () => inputAddress;
function reserve(length) {
  if (length > inputCapacity) {
    inputAddress = wasm2.input(length);
    inputCapacity = length;
    memoryBytes();
  }
}
function writeInput(input2, most = Infinity) {
  const { length } = input2;
  if (length > most) return -1;
  if (typeof input2 !== "string") {
    reserve(length);
    bytes.set(input2, inputAddress);
    return length;
  }
  reserve(Math.min(length * 3, most));
  const end = inputAddress + Math.min(inputCapacity, most);
  const { read, written: written2 } = encoder.encodeInto(input2, bytes.subarray(inputAddress, end));
  return read < length ? -1 : written2;
}
function outputBytes(from, to) {
  const start2 = wasm2.output();
  return memoryBytes().subarray(start2 + from, start2 + to);
}
function withModule(use, one, two, three) {
  try {
    start();
    return use(one, two, three);
  } catch (cause) {
    isStarted = false;
    throw cause instanceof GroupError ? cause : new GroupError("INTERNAL", "The module failed; this call was not handled.", { cause });
  } finally {
    if (isStarted && memoryBytes().length > LARGEST_MEMORY) discard();
  }
}
function discard() {
  isStarted = false;
  wasm2 = memory = bytes = words = void 0;
}
async function compiled(source) {
  let given = await source;
  if (given instanceof Response) {
    if (!given.ok) throw new TypeError(`The module could not be fetched: HTTP ${given.status}`);
    given = await given.arrayBuffer();
  }
  return Object.prototype.toString.call(given) === "[object WebAssembly.Module]" ? given : globalThis.WebAssembly.compile(given);
}

// src/issue/wording.txt
var wording_default = (
  "required Required, but missing or null.\ninvalid_type Expected ^, got ~.\nempty Nothing but white space.\ntoo_long Longer than # bytes in UT" +
  "F-8.\nplaceholder_id This is the text of a missing value, not an id; check where it comes from.\ninvalid_characters An id must not hold cont" +
  "rol characters, bidirectional controls, invisible characters or lone surrogates.\ninvalid_timestamp No date and time that can be read.\ninva" +
  "lid_email Expected an e-mail address such as name@example.com.\ninvalid_url Expected an http or https URL without credentials, or a host nam" +
  "e such as example.com.\ninvalid_phone Expected a telephone number of 3 to 15 digits such as +1 201 555 0123.\ninvalid_number Expected a numb" +
  "er, zero or more.\nnot_serializable JSON has no text for this value.\ninvalid_json This is not JSON text in UTF-8: reading stopped at byte #" +
  ".\nduplicate_key Duplicate key in one object.\nforbidden_key The key __proto__ is refused: it can change objects that it does not belong to." +
  "\nconflict Given together with `^`, with another value: send one of the two.\ntoo_deep Nested deeper than # levels, the call itself being th" +
  "e first.\ntoo_large The call has more than # bytes as normalized JSON; send fewer or shorter traits.\nunrecognized_key The call has no such " +
  "field.\ntwo_digit_year The year has two digits and was read as 20YY; write four.\nno_offset No UTC offset given, read as UTC; end the time w" +
  "ith Z or an offset.\nfuture_timestamp More than 24 hours ahead of the clock.\nid_looks_like_email This id is an e-mail address, which people" +
  " change; prefer an id that stays.\nid_looks_like_url This id is a URL or host name, which companies change; prefer an id that stays.\nconsum" +
  "er_email_domain This is at a mail provider for the public, rarely a group's own.\nsimilar_key Kept under its own name. Did you mean `^`?\nnu" +
  "ll_trait Many services read null as: clear this trait.\npast_timestamp Before the year 2000: check the unit and the field that it comes from" +
  ".\nunusual_type Kept as given, though ^ is unusual here.\nnot_owner Only the server may set this trait; it was not sent.\nupstream The servi" +
  "ce warns of this call.\ntrimmed\nto_string\nrenamed\ntwo_digit_year\nfrom_epoch\nfrom_http_date\nfrom_date_only\nend_of_day\nleap_second\nut" +
  "c\nscheme_added\nlowercased_domain\ne164\ndropped\nnull\na boolean\na number\na string\nan array\nan object\nan empty array\na fraction\nan " +
  "integer beyond 2^53\na string or a safe integer\na date as a string, or a number of seconds or milliseconds\nan object with street, city, st" +
  "ate, postal_code or country\na URL as a string\nan e-mail address as a string\na string or a whole number\na string or a number\na call, or " +
  "an array of at least one\nThis one is negative.\nThe text holds a NUL character, which databases refuse.\nDid you mean `~`?\n# more of the c" +
  "all are not listed.\nOnly the profile segment passes integrations on, and without them data would go where it must not.\nExpected 1 to 255 c" +
  "haracters: ASCII letters, digits, dots, colons, hyphens or underscores.\nExpected an ISO 8601 date and time such as 2024-02-29T12:00:00Z.\nE" +
  "xpected an ISO 8601 date and time such as 2024-02-29T12:00:00Z, or an HTTP date such as Thu, 29 Feb 2024 12:00:00 GMT.\nA number of this man" +
  "y digits is ambiguous: 8 are a date, 7 a year and its day, 9 to 13 seconds or milliseconds since 1970, 16 microseconds, 19 nanoseconds.\nOnl" +
  "y the years 0000 to 9999 can be sent.\nThere is no year -000000.\nA year of two digits is only read before a time.\nThere is no such month." +
  "\nThat month has no such day.\nThat year has no such week, or a week no such day.\nThat year has no such day.\nA month alone names no day.\n" +
  "A week alone names no day.\nExpected hours and minutes after the date.\nDate and time must both have separators, or neither.\nThere is no su" +
  "ch time of day.\nOnly seconds may have a fraction, of one digit or more.\nExpected Z or an offset from -23:59 to +23:59 after the time.\n"
);

// pkg/src/call/wording.ts
var lines;
var line = (number) => (lines ??= wording_default.split("\n"))[number];
var word = (number) => number & FIRST_NAME ? nameOf(number & FIRST_NAME - 1) : line(ISSUE_CODES + CHANGE_RULES + (number & FIRST_NAME - 1));
function issueOf(problem, number, path) {
  const form = problem >> 8 & 255;
  const [code = ""] = line(problem & 127).split(" ", 1);
  const [first, second] = [word(problem >> 16), word(problem >> 24)];
  const usual = line(form === 1 /* type */ ? 1 /* invalidType */ : problem & 127).replace(/\S+ /, "");
  const text = form === 3 /* instead */ ? first : form === 2 /* because */ ? `${usual} ${first}` : usual;
  const message = text.replace(
    /[#^~]/g,
    (mark) => mark === "#" ? `${number}` : mark === "^" ? first : second
  );
  return { code, path, message };
}
var tooLarge = (bytes3) => issueOf(17 /* tooLarge */, bytes3, []);
var moreOf = (code, count) => ({ code, path: [], message: word(20 /* more */).replace("#", `${count}`) });
var countOf = ({ path, message }) => path.length ? 1 : Number.parseInt(message, 10) || 1;
var ruleOf = (rule) => line(ISSUE_CODES + rule);
var nameOf = (number) => NAMES[number];

// pkg/src/call/findings.ts
var WARNING = 1;
var CHANGE = 2;
var unescaped = (text) => text.includes("\\") ? JSON.parse(`"${text}"`) : text;
function readFindings({ issues, warnings, changes }, memory2, words2, at, end) {
  const next = () => words2[at++];
  while (at < end) {
    const head = next();
    const problem = next();
    const number = next();
    const parents = head >> 2 & 63;
    let keys = head >> 8;
    const path = keys ? pathOf(parents, readKey(memory2, next(), next())) : [];
    while (--keys > 0) path.push(readKey(memory2, next(), next()));
    const kind = head & 3;
    if (kind === CHANGE) changes.push({ path, rule: ruleOf(problem) });
    else if (kind === WARNING) warnings.push(issueOf(problem, number, path));
    else issues.push(issueOf(problem, number, path));
  }
  if (issues.length) changes.length = 0;
}
var pathOf = (parents, key) => parents > 1 ? ["traits", "address", key] : parents ? ["traits", key] : [key];
function readKey(memory2, first, second) {
  if (second === KEY_NAME) return nameOf(first);
  if (second === KEY_ELEMENT) return first;
  const from = inputStart() + first;
  return unescaped(decoder.decode(memory2.subarray(from, from + second)));
}

// pkg/src/call/result.ts
var SLAB = 65536;
var LARGEST_CUT = 4096;
var slab;
var used = SLAB;
function copied(memory2, from, size) {
  if (size > LARGEST_CUT) return memory2.slice(from, from + size);
  if (!slab?.length || used + size > SLAB) {
    slab = new Uint8Array(SLAB);
    used = 0;
  }
  const cut = slab.subarray(used, used + size);
  cut.set(memory2.subarray(from, from + size));
  used += size + 7 & ~7;
  return cut;
}
var isWhole = (given, size) => given.constructor?.name === "Uint8Array" && given.buffer[Symbol.toStringTag] === "ArrayBuffer" && given.buffer.byteLength === size;
var copiedIfChanged = (memory2, from, size, given) => from === inputStart() && typeof given !== "string" && isWhole(given, size) ? given : copied(memory2, from, size);

// pkg/src/call/opaque.ts
var OPAQUE = /^(Map|Set|FormData|URLSearchParams|Headers|Error|RegExp|Promise)$/;
var isBuffer = (value) => ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));
var isOpaque = (value) => !Array.isArray(value) && !isPlain(value) && (isBuffer(value) || OPAQUE.test(tagOf(value)) || !Object.keys(value).length);
var OBJECTS = ["traits", "context", "integrations"];
function holdsOpaque(value, hasEmpty) {
  if (typeof value !== "object" || value === null) return false;
  const isArray = Array.isArray(value);
  if (hasEmpty || !(isArray || Object.getPrototypeOf(value) === Object.prototype)) {
    if (isFunction(value.toJSON)) return hasEmpty || isBuffer(value);
    if (isOpaque(value)) return true;
  }
  for (const member of isArray ? value : Object.values(value)) {
    if (holdsOpaque(member, hasEmpty)) return true;
  }
  return false;
}
function mayHoldOpaque(call, text) {
  const hasEmpty = text.includes("{}");
  if (!isObject(call) || isFunction(call.toJSON)) return holdsOpaque(call, hasEmpty);
  const holds2 = (name) => Object.hasOwn(call, name) && holdsOpaque(call[name], hasEmpty);
  return isOpaque(call) || OBJECTS.some(holds2) || hasEmpty && /[dp]":{}/.test(text);
}

// pkg/src/call/serialize.ts
var NONE = [];
var MAX_DEPTH = 1e3;
var refused = (code, message) => ({
  issues: [{ code, path: [], message }],
  warnings: NONE,
  changes: NONE
});
function serialize(call, most, atOnce = false, saves = false) {
  try {
    const text = JSON.stringify(call);
    if (text === void 0) {
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    }
    const plain2 = { text, issues: NONE, warnings: NONE, changes: NONE };
    if (text.length > most) return plain2;
    if (!mayHoldOpaque(call, text)) {
      if (atOnce) plain2.again = () => explained(call, saves);
      if (atOnce || !text.includes("null")) return plain2;
    }
  } catch {
  }
  return explained(call, saves);
}
function indices({ length }) {
  if (length > 2 ** 24) throw new RangeError();
  return [...Array(length).keys()];
}
function seen(holder, key) {
  let value = holder[key];
  const isDate = tagOf(value) === "Date";
  if ((typeof value === "bigint" || Object(value) === value) && !isBuffer(value)) {
    const { toJSON } = value;
    if (isFunction(toJSON)) value = toJSON.call(value, `${key}`);
  }
  if (/^(Number|BigInt|String|Boolean)$/.test(tagOf(value))) value = value.valueOf();
  if (Array.isArray(value)) return [value, isDate, indices(value)];
  return isObject(value) ? [value, isDate, Object.keys(value)] : [value, isDate];
}
var isRawJson = (value) => Boolean(JSON.isRawJSON?.(value));
var isDescribed = (path, key) => path.join() === "traits" && NAMES.slice(0, TRAIT_COUNT).includes(key);
function explained(call, saves) {
  const issues = [];
  const warnings = [];
  const changes = [];
  const around = [];
  const tell = (path, message, code = "not_serializable") => {
    issues.push({ code, path, message });
    return null;
  };
  const refuse2 = (path, found, code) => tell(path, `Expected what JSON can write, got ${found}.`, code);
  const copyOf = (holder, key, path) => {
    let read;
    try {
      read = seen(holder, key);
    } catch {
      return tell(path, "Reading this value failed.");
    }
    const [value, isDate, keys] = read;
    if (typeof value === "bigint") {
      if (!/^(user|group)(_id|Id)$/.test(path.join())) {
        return refuse2(path, "BigInt");
      }
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return refuse2(path, `${value}`);
    }
    if (value === null && isDate) {
      const code = path.join() === "timestamp" ? "invalid_timestamp" : "not_serializable";
      return refuse2(path, "an invalid Date", code);
    }
    if (!keys || isRawJson(value)) return value;
    if (isOpaque(value)) {
      return refuse2(path, value.constructor?.name || tagOf(value));
    }
    if (around.includes(value)) {
      return refuse2(path, "a cycle");
    }
    if (around.length > MAX_DEPTH) throw new RangeError("stack");
    around.push(value);
    const copy = copyOfMembers(value, keys, path);
    around.pop();
    return copy;
  };
  const copyOfMembers = (holder, keys, path) => {
    const copy = Array.isArray(holder) ? [] : { __proto__: null };
    for (const key of keys) {
      const before = issues.length;
      const member = copyOf(holder, key, [...path, key]);
      if (issues.length > before && saves && isDescribed(path, key)) {
        warnings.push(...issues.splice(before));
        changes.push({ path: [...path, key], rule: "dropped" });
      } else {
        copy[key] = member;
      }
    }
    return copy;
  };
  try {
    const text = JSON.stringify(copyOf({ "": call }, "", [])) ?? "null";
    return { text, issues, warnings, changes };
  } catch (error) {
    return refused(
      /stack|recursion/i.test(error.message) ? "too_deep" : "too_large",
      "Too deep or too large to be written as text."
    );
  }
}

// pkg/src/call/validate.ts
var parsed = (memory2, from, size) => JSON.parse(decoder.decode(memory2.subarray(from, from + size)));
var longest = (bytes3) => Math.max(16 * bytes3, 512 * 1024);
var NO_LIMITS = NO_OPTIONS;
var bytesOf = ({ limits }) => limits?.bytes ?? 32768 /* bytes */;
var modeOf = ({ invalidTraits = "reject", profile = "group" }) => TRAITS_MODE[invalidTraits] | (typeof profile === "string" ? PROFILE_MODE[profile] : 0);
function judgeWithin(input2, options, keep, answers = 0) {
  const { limits = NO_LIMITS } = options;
  const { bytes: bytes3 = 32768 /* bytes */, depth = 32 /* depth */, idBytes = 1024 /* idBytes */ } = limits;
  const verdict = {
    json: void 0,
    hasNull: false,
    urls: void 0,
    issues: [],
    warnings: [],
    changes: []
  };
  const length = writeInput(input2, longest(bytes3));
  if (length < 0) {
    verdict.issues.push(tooLarge(bytes3));
    return verdict;
  }
  const mode = modeOf(options);
  const at = wasm2.validate(length, mode, bytes3, depth, idBytes, nowFor(keep), answers) >> 2;
  const memory2 = memoryBytes();
  const words2 = memoryWords();
  const size = words2[at + 1];
  const head = words2[at + 2];
  const from = at + 3;
  const end = from + (head & WORD_COUNT);
  if (head & ASKS) {
    verdict.urls = urlsAsked(memory2, words2, from, end);
    return verdict;
  }
  verdict.hasNull = head >= HAS_NULL;
  if (size) verdict.json = keep(memory2, words2[at], size, input2);
  if (from < end) readFindings(verdict, memory2, words2, from, end);
  return verdict;
}
function nowFor(keep) {
  const { performance } = globalThis;
  const isSent2 = keep === copied;
  if (isSent2 || !performance?.timeOrigin) return Date.now();
  return performance.timeOrigin + performance.now();
}
function urlsAsked(memory2, words2, at, end) {
  const urls = [];
  for (; at < end; at += 2) {
    const from = words2[at];
    urls.push(decoder.decode(memory2.subarray(from, from + words2[at + 1])));
  }
  return urls;
}
function judge(input2, options, keep) {
  const verdict = withModule(
    judgeWithin,
    input2,
    options,
    keep
  );
  if (!verdict.urls) return verdict;
  const answers = answersTo(verdict.urls);
  return withModule(() => judgeWithin(input2, options, keep, answers));
}
var readCall = (value, options, atOnce) => serialize(
  value,
  longest(bytesOf(options)),
  atOnce,
  (options.invalidTraits ?? "reject") !== "reject"
);
function bounded(list) {
  let room = MOST_PATHS;
  let most = 0;
  while (room >= 0 && most < MOST_FINDINGS && most < list.length) {
    room -= list[most++].path.join().length;
  }
  if (most === list.length) return list;
  const rest = list.slice(most - 1);
  const count = rest.reduce((sum, finding) => sum + countOf(finding), 0);
  return [...list.slice(0, most - 1), moreOf(rest[0].code, count)];
}
function judgeRead({ text, issues, warnings, changes, again }, options, keep) {
  if (text === void 0) return { json: void 0, issues, warnings, changes };
  const verdict = judge(text, options, keep);
  if (verdict.issues[0]?.code === "too_deep") return verdict;
  if (again && verdict.hasNull) return judgeRead(again(), options, keep);
  if (!issues.length && !changes.length) return verdict;
  const replaced = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const others = (list) => list.filter(({ path }) => !replaced.has(JSON.stringify(path)));
  return {
    json: issues.length ? void 0 : verdict.json,
    issues: bounded([...issues, ...others(verdict.issues)]),
    warnings: bounded([...warnings, ...others(verdict.warnings)]),
    changes: [...changes, ...others(verdict.changes)]
  };
}
var encode = (text, options) => judgeRead(text, options, copied);
function validateCall(value, options) {
  const text = readCall(value, options, true);
  const { json, issues, warnings, changes } = judgeRead(text, options, parsed);
  return json ? { ok: true, call: json, warnings, changes } : { ok: false, issues, warnings };
}
var isBytes = (input2) => ArrayBuffer.isView(input2) && (input2 instanceof Uint8Array || input2[Symbol.toStringTag] === "Uint8Array");
function wellFormed(text) {
  const lone = /[\ud800-\udfff]/gu;
  const isWellFormed = text.isWellFormed?.() ?? !lone.test(text);
  if (isWellFormed) return text;
  return text.replace(lone, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
function validateText(input2, options) {
  if (typeof input2 !== "string" && !isBytes(input2)) {
    const message = "Expected JSON text as a string or a Uint8Array.";
    return { ok: false, issues: [{ code: "invalid_type", path: [], message }], warnings: [] };
  }
  const text = typeof input2 === "string" ? wellFormed(input2) : input2.length ? input2 : "";
  const { json, issues, warnings, changes } = judge(text, options, copiedIfChanged);
  return json ? { ok: true, json, warnings, changes } : { ok: false, issues, warnings };
}

// pkg/src/delivery/body.ts
async function readAll(reader, most, announced = NaN) {
  const chunks = [];
  let length = 0;
  while (length !== announced) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > most) {
      reader.cancel().catch(() => {
      });
      break;
    }
  }
  const isCut = length > most;
  const bytes3 = chunks.length === 1 ? chunks[0] : together(chunks, length);
  return { bytes: isCut ? bytes3.subarray(0, most) : bytes3, isCut };
}
function together(chunks, length) {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
function announcedIn({ type, headers }) {
  if (type === "cors" || headers?.get("content-encoding")) return NaN;
  return Number(headers?.get("content-length")) || NaN;
}
async function readAnswer(response) {
  const { body } = response;
  const reader = body?.getReader?.();
  if (reader) {
    const { bytes: bytes3, isCut } = await readAll(reader, MAX_ANSWER, announcedIn(response));
    return { text: decoder.decode(bytes3).replace(/^\ufeff/, ""), isCut };
  }
  const text = await response.text?.() ?? "";
  return { text: text.slice(0, MAX_ANSWER), isCut: text.length > MAX_ANSWER };
}
var isPage = (contentType, text) => /^text\/html\b/i.test(contentType) && /^\s*</.test(text);
var TOKEN = /\s*(?:([{[])|([}\]])|[,:]|"(?:[^"\\]|\\.)*"|(?:true|false|null)\b|-?\d[\d.eE+-]*)/gsy;
var PART = /^\s*(?:"(?:[^"\\]|\\.)*\\?|[a-z]{0,4}|-)$/s;
function breaksOff(text) {
  if (!/^\s*[{[]/.test(text) || isJson(text)) return false;
  let depth = 0;
  let isOver = false;
  const rest = text.replace(TOKEN, (_, opens, closes) => {
    if (opens) depth++;
    if (closes && --depth <= 0) isOver = true;
    return "";
  });
  return !isOver && PART.test(rest);
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// pkg/src/delivery/shared.ts
var MOST_REQUESTS = 100;
var makeShared = (room = globalThis.WebSocketPair ? Infinity : MOST_REQUESTS) => ({ spent: 0, pauses: /* @__PURE__ */ new Map(), room, waiting: /* @__PURE__ */ new Set() });
function enter(shared, always) {
  const enters = always || shared.room > 0;
  if (enters) shared.room--;
  return enters;
}
function turnIn({ waiting }, value) {
  let take;
  const turn = new Promise((resolve) => waiting.add(take = () => resolve(value)));
  return { turn, giveUp: () => waiting.delete(take) };
}
function leave(shared) {
  const [next] = shared.waiting;
  if (next) {
    shared.waiting.delete(next);
    setTimeout(next);
  } else shared.room++;
}
var MOST = 100;
var FEW = 50;
function remembered(values, key, make) {
  const known = values.get(key);
  if (known && values.size < FEW) return known;
  const value = known ?? make();
  values.delete(key);
  values.set(key, value);
  for (const oldest of values.keys()) {
    if (values.size <= MOST) break;
    values.delete(oldest);
  }
  return value;
}
var topLevel = /* @__PURE__ */ new Map();
var profiles = /* @__PURE__ */ new WeakMap();
var lastProfile = 0;
function nameOf2(profile) {
  if (typeof profile === "string") return profile;
  if (!profiles.has(profile)) profiles.set(profile, ++lastProfile);
  return `${profiles.get(profile)}`;
}
var sharedFor = (url, profile = "group") => remembered(topLevel, `${nameOf2(profile)} ${url}`, makeShared);
var pauseOf = ({ pauses }, url) => remembered(pauses, url, () => ({ until: 0, status: 0 }));
var isPaused = ({ pauses }, url) => (pauses.get(url)?.until ?? 0) > clock();
function succeeded(shared) {
  if (shared.spent > 0) shared.spent--;
}

// pkg/src/delivery/machine.ts
var numbers;
var bytes2;
function headerOf(headers, name) {
  const value = headers?.get(name) ?? "";
  return value.length > LONGEST_HEADER ? "" : value;
}
function makeMachine({ retry, timeout = 15e3 /* timeout */, deadline = 45e3 /* deadline */ }, started, shared, url) {
  const {
    attempts = 6 /* attempts */,
    base = 500 /* base */,
    cap = 6e4 /* cap */,
    budget = 500 /* budget */
  } = retry || NO_OPTIONS;
  const policy = [retry === false ? 1 : attempts, base, cap, timeout, deadline, budget];
  const state = [0, 0, 0, 0, 0, 0, 0, started, 0, 0, 0];
  const written2 = 8 * (DELIVERY_RECORD + SHARED_NUMBERS);
  return (event, { status = 0, retryAfter = "", date = "" }, now = clock(), isUnderWay = false) => withModule(() => {
    if (!numbers) {
      numbers = new Float64Array(DELIVERY_RECORD + SHARED_NUMBERS + POLICY_NUMBERS);
      bytes2 = new Uint8Array(numbers.buffer);
    }
    const pause = isUnderWay ? { until: 0, status: 0 } : pauseOf(shared, url);
    numbers.set([...state, shared.spent, pause.until, pause.status, ...policy]);
    const input2 = retryAfter ? Uint8Array.of(...bytes2, ...encoder.encode(retryAfter + date)) : bytes2;
    const length = writeInput(input2);
    wasm2.advance(length, retryAfter.length, event, status, now, Date.now(), Math.random());
    bytes2.set(outputBytes(0, written2));
    for (let i = 0; i < DELIVERY_RECORD; i++) state[i] = numbers[i];
    [shared.spent, pause.until, pause.status] = numbers.subarray(DELIVERY_RECORD);
    return state;
  });
}

// pkg/src/delivery/token.ts
var last2 = /* @__PURE__ */ new WeakMap();
var GOING = 1e3;
var going = -Infinity;
var isWatched = false;
function watch() {
  isWatched = true;
  if (typeof document === "undefined" || typeof addEventListener === "undefined") return;
  const follow = ({ type }) => {
    const isHidden = type === "pagehide" || document.visibilityState === "hidden";
    going = isHidden && type !== "pageshow" ? clock() : -Infinity;
  };
  for (const type of ["pagehide", "pageshow", "visibilitychange"]) {
    addEventListener(type, follow, true);
  }
}
var isGoing = () => clock() - going < GOING;
function tokenFor(token) {
  if (typeof token !== "function") return token;
  if (!isWatched) watch();
  return isGoing() && last2.get(token) || asked(token);
}
async function asked(ask) {
  const token = await ask();
  if (!isToken(token)) throw new TypeError("token: expected text for a header");
  last2.set(ask, token);
  return token;
}

// pkg/src/delivery/exchange.ts
var makeDelivery = (options, plan, items, isBatch2, key, shared, isQuiet = false) => ({
  __proto__: null,
  options,
  plan,
  items,
  isBatch: isBatch2,
  key,
  shared,
  isQuiet,
  tokens: []
});
var isSuccess = (status) => status !== void 0 && status >= 200 && status < 300;
async function fetchWithin(fetcher = globalThis.fetch, url, init2) {
  const send2 = () => typeof fetcher === "function" ? fetcher(url, init2) : fetcher.fetch(url, init2);
  try {
    return await send2();
  } catch (error) {
    const { name, message } = error ?? {};
    if (!init2.signal || name !== "TypeError" || !/AbortSignal/.test(`${message}`)) throw error;
    delete init2.signal;
    return send2();
  }
}
function observe(observer, event) {
  if (observer) (async () => observer(event))().catch(() => {
  });
}
async function exchange(delivery, attempt3, keepalive, signal, answer2) {
  const { options, plan, key } = delivery;
  let failed3 = "UNAUTHORIZED";
  try {
    const asked2 = tokenFor(options.token);
    const token = typeof asked2 === "object" ? await asked2 : asked2;
    if (token && !delivery.tokens.includes(token)) delivery.tokens.push(token);
    failed3 = "INVALID_OPTIONS";
    const encoded = plan.encode(delivery.items, delivery.isBatch, token, key);
    const body = plan.isDated ? encoded.body : delivery.body ??= encoded.body;
    const headers = { ...encoded.headers, ...options.headers };
    failed3 = 4 /* networkError */;
    observe(options.onAttempt, { attempt: attempt3, key });
    const init2 = {
      __proto__: null,
      method: "POST",
      headers,
      body,
      redirect: "manual"
    };
    if (signal) init2.signal = signal;
    if (keepalive) init2.keepalive = true;
    const response = await fetchWithin(options.fetch, plan.url, init2);
    return await readResponse(response, answer2);
  } catch (cause) {
    answer2.cause = cause;
    return answer2.event ?? failed3;
  }
}
var BAD_GATEWAY = 502;
async function readResponse(response, answer2) {
  const { status, type, redirected, headers } = response;
  const event = type === "opaqueredirect" || redirected ? 3 /* redirected */ : 2 /* answer */;
  if (!isSuccess(status)) {
    answer2.event = event;
    answer2.status = status;
    answer2.retryAfter = headerOf(headers, "retry-after");
    answer2.date = headerOf(headers, "date");
  }
  const { text, isCut } = await readAnswer(response);
  answer2.body = text;
  answer2.isCut = isCut;
  answer2.status = status;
  if (isSuccess(status) && event === 2 /* answer */) {
    if (isPage(headerOf(headers, "content-type"), text)) {
      answer2.isPage = true;
      answer2.status = BAD_GATEWAY;
    } else if (!isCut && breaksOff(text)) {
      answer2.cause = new Error("The answer broke off.");
      delete answer2.status;
      return 4 /* networkError */;
    }
  }
  return answer2.event = event;
}

// pkg/src/delivery/keepalive.ts
var SHARED = /* @__PURE__ */ Symbol.for("group-call.keepalive");
function reserveKeepalive(option = "auto", size) {
  if (!option || option === "auto" && typeof document === "undefined") return void 0;
  const bytes3 = size();
  const inFlight = globalThis[SHARED] ??= { bytes: 0, requests: 0 };
  if (inFlight.bytes + bytes3 > 61440 /* bytes */ || inFlight.requests >= 8 /* requests */)
    return void 0;
  inFlight.bytes += bytes3;
  inFlight.requests++;
  return () => {
    inFlight.bytes -= bytes3;
    inFlight.requests--;
  };
}

// pkg/src/delivery/key.ts
var hex = (bytes3) => Array.from(bytes3, (byte) => byte.toString(16).padStart(2, "0")).join("");
function randomBytes() {
  const bytes3 = new Uint8Array(16);
  const { crypto: crypto2 } = globalThis;
  return crypto2?.getRandomValues?.(bytes3) ?? bytes3.map(() => Math.floor(Math.random() * 256));
}
var uuid = () => globalThis.crypto?.randomUUID?.() ?? hex(randomBytes()).replace(/(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
var keyOf = ({ idempotencyKey }) => idempotencyKey === false ? void 0 : idempotencyKey ?? uuid();

// pkg/src/delivery/wire.ts
var written = (json, profile, tail = "}") => withModule(() => {
  const mode = TRAITS_MODE.keep | PROFILE_MODE[profile] | WIRE_MODE;
  const address = wasm2.validate(writeInput(json), mode, NO_LIMIT, NO_LIMIT, NO_LIMIT, 0, 0) >> 2;
  const memory2 = memoryBytes();
  const words2 = memoryWords();
  const from = words2[address];
  const kept = words2[address + 1] - 1;
  const end = encoder.encode(tail);
  const call = new Uint8Array(kept + end.length);
  call.set(memory2.subarray(from, from + kept));
  call.set(end, kept);
  return call;
});
var thrivestack = (json) => written(json, "thrivestack");
var segment = (json, key, sentAt) => written(json, "segment", `${key && `,"messageId":"${key}"`},"sentAt":"${sentAt}"}`);
function sent(event, sentAt) {
  const dated = event.slice();
  dated.set(encoder.encode(`${sentAt}"}`), event.length - sentAt.length - 2);
  return dated;
}
var MESSAGE_ID = /,"messageId":"([\w.:-]{1,255})"\}$/;
var LONGEST_MESSAGE_ID = 272;
var messageIdOf = (json) => MESSAGE_ID.exec(decoder.decode(json.subarray(-LONGEST_MESSAGE_ID)))?.[1];

// pkg/src/delivery/profiles.ts
var base64 = (text) => btoa(String.fromCharCode(...encoder.encode(text)));
var PROFILES = {
  group: {
    __proto__: null,
    credentials: (token) => ({ authorization: `Bearer ${token}` }),
    keyHeader: "idempotency-key"
  },
  thrivestack: {
    __proto__: null,
    credentials: (token) => ({ "x-api-key": token }),
    isArray: true,
    rewrite: thrivestack,
    isWarned: true,
    batch: {
      __proto__: null,
      calls: 1e3 /* thrivestackCalls */,
      bytes: 2e6 /* thrivestackBytes */
    }
  },
  segment: {
    __proto__: null,
    credentials: (token) => ({ authorization: `Basic ${base64(`${token}:`)}` }),
    open: '{"batch":[',
    close: "]}",
    isEvent: true,
    rewrite: segment,
    callBytes: MAX_EVENT,
    batch: { __proto__: null, bytes: 5e5 /* segmentBytes */ }
  }
};
function decode({ body }) {
  let answer2;
  try {
    answer2 = JSON.parse(body);
  } catch {
  }
  if (!isObject(answer2)) return { ok: true };
  const { status, success: success2, message, data, error_code, results, warnings } = ownOf(answer2);
  const ok = status !== "error" && success2 !== false;
  return { ok, isPartial: status === "partial", message, data, error_code, results, warnings };
}

// pkg/src/delivery/redact.ts
var SECRET_HEADER = /auth|key|token|secret|cookie|password/i;
var HIDDEN = "[removed]";
function characterPattern(character) {
  if (/\w/.test(character)) return character;
  const code = character.charCodeAt(0);
  const digits = code.toString(16).padStart(2, "0");
  const encoded = code < 128 ? `%${digits}` : encodeURIComponent(character);
  return `(?:\\\\{0,3}\\${character}|${encoded.replace(/%/g, "%(?:25){0,3}")}|\\\\{1,3}u00${digits}|&(?:#0{0,5}${code}|#x0{0,5}${digits}|amp|lt|gt|quot|apos);)`;
}
var base64Patterns = (secret) => [0, 2, 3].map(
  (from, skipped) => base64(`${" ".repeat(skipped)}${secret}`).slice(from, Math.floor((skipped + encoder.encode(secret).length) * 4 / 3)).replace(/[+/]/g, (letter) => letter === "+" ? "[+-]" : "[/_]")
);
var patterns = (secret) => [
  [...secret].map(characterPattern).join(""),
  hex(encoder.encode(secret)),
  // Shorter ones stand in any text by chance.
  ...base64Patterns(secret).filter(({ length }) => length > 7)
];
var last3 = { pattern: /$^/ };
function patternOf(secrets) {
  const text = secrets.join("\n");
  if (last3.text !== text) {
    const all = [...secrets].sort((one, other) => other.length - one.length).flatMap(patterns);
    let pattern;
    try {
      pattern = new RegExp(all.join("|"), "gi");
    } catch {
      pattern = /[\s\S]+/g;
    }
    last3 = { text, pattern };
  }
  return last3.pattern;
}
function withoutSecrets(value, hide) {
  let isChanged = false;
  const copies = /* @__PURE__ */ new Map();
  const hidden = (text) => {
    const clean = hide(text);
    isChanged ||= clean !== text;
    return clean;
  };
  const copyOf = (source) => {
    if (typeof source === "string") return hidden(source);
    const isArray = Array.isArray(source);
    if (!isArray && !isPlain(source)) return source;
    if (!copies.has(source)) copies.set(source, isArray ? [] : {});
    return copies.get(source);
  };
  const copy = copyOf(value);
  for (const [source, target] of copies) {
    for (const key of Object.keys(source)) {
      try {
        Object.defineProperty(target, hidden(key), {
          value: copyOf(source[key]),
          writable: true,
          enumerable: true,
          configurable: true
        });
      } catch {
        isChanged = true;
      }
    }
  }
  return isChanged ? copy : value;
}
var same = (value) => value;
function makeRedactor(headers, tokens = []) {
  const words2 = Object.entries(headers ?? {}).flatMap(
    ([name, value]) => SECRET_HEADER.test(name) ? value.split(/[\s;,]+/) : []
  );
  const cookies = words2.map((word2) => word2.replace(/^[^=]*=/, ""));
  const secrets = [.../* @__PURE__ */ new Set([...tokens, ...words2, ...cookies])].filter(
    ({ length }) => length > 3
  );
  if (!secrets.length) return headers ? (value) => value : same;
  const hide = (text) => text.replace(patternOf(secrets), HIDDEN);
  return (value) => withoutSecrets(value, hide);
}
function attempt(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}
function reducedCause(hide, given) {
  const cause = given;
  if (hide === same || cause === void 0) return cause;
  const text = (value) => typeof value === "string" ? hide(value) : void 0;
  if (Object(cause) !== cause) return text(cause) ?? (typeof cause === "symbol" ? HIDDEN : cause);
  const message = text(attempt(() => cause?.message)) ?? "";
  const name = text(attempt(() => cause?.name)) ?? "Error";
  const code = attempt(() => cause?.code) ?? attempt(() => cause?.cause?.code);
  const reduced = new Error(message);
  const stack = message ? `${name}: ${message}` : name;
  for (const [key, value] of Object.entries({ name, stack })) {
    Object.defineProperty(reduced, key, { value, writable: true, configurable: true });
  }
  if (["string", "number"].includes(typeof code)) reduced.code = text(code) ?? code;
  return reduced;
}

// pkg/src/delivery/outcome.ts
var FAILURES = {
  UNAUTHORIZED: "The token could not be had.",
  INVALID_OPTIONS: "profile: encode failed.",
  NETWORK_ERROR: "The service could not be reached.",
  TIMEOUT: "The service did not answer in time.",
  ABORTED: "The call was aborted.",
  INTERNAL: "The module failed while the call was being delivered."
};
var isRecord = (value) => Object(value) === value;
var asRecord = (value) => value;
var REFUSED = { __proto__: null, ok: false };
var SAYS_FAILURE = /^\s*\{(?:\s*"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)\s*,)*?\s*(?:"status"\s*:\s*"(?:error|partial)"|"success"\s*:\s*false)/;
var areResults = (results, calls) => Array.isArray(results) && results.length === calls && results.every(
  (one) => isPlain(one) && ["success", "error"].includes(ownOf(one).status)
);
function warningOf(warning) {
  const message = isPlain(warning) ? ownOf(warning).message : warning;
  return typeof message === "string" ? [{ code: "upstream", path: [], message: shortened(message) }] : [];
}
function told({ plan, items, isBatch: isBatch2 }, code, status, answer2, hide) {
  try {
    const decoded = plan.decode({ status, body: answer2.body ?? "" });
    const { ok, isPartial, message, data, error_code, results, warnings } = isRecord(decoded) ? ownOf(decoded) : REFUSED;
    const result = (one) => {
      const { status: status2, error_code: error_code2, ...rest } = ownOf(one);
      return ownOf({ ...hide(rest), status: status2, error_code: error_code2 });
    };
    const own = isBatch2 && areResults(results, items.length) ? results : void 0;
    const isUnread = answer2.isCut && SAYS_FAILURE.test(answer2.body ?? "");
    return {
      // Some have failed, and nobody says which.
      code: ok && !isUnread && (own || !isPartial) ? code : code ?? knownCode(error_code) ?? "UPSTREAM_ERROR",
      message: hide(message),
      data: hide(data),
      results: own?.map(result),
      warnings: plan.isWarned && Array.isArray(warnings) ? warnings.flatMap((one) => warningOf(hide(one))) : []
    };
  } catch (cause) {
    return ownOf(code ? { code } : { code: "UPSTREAM_ERROR", cause });
  }
}
var headersOf = ({ headers, profile }) => headers ?? (typeof profile === "object" ? {} : void 0);
function usualFailure(code, status, attempts, answer2) {
  if (!status && code !== "UPSTREAM_ERROR") return FAILURES[code] ?? `The call failed: ${code}.`;
  if (!attempts) return "Not sent: the service has asked for a pause.";
  if (answer2.isPage) return "A web page was answered, not the service's answer.";
  return `The service refused the call: ${code}.`;
}
function outcomeOf(delivery, started, given, attempts, answer2, status = 0, retryAfter = -1) {
  const { options, key, tokens } = delivery;
  const hide = delivery.isQuiet ? makeRedactor() : makeRedactor(headersOf(options), tokens);
  const isRead = !given || status && status === answer2.status;
  const {
    code,
    message,
    data,
    results,
    warnings = [],
    cause
  } = isRead ? told(delivery, given, status, answer2, hide) : ownOf({ code: given });
  observe(options.onResult, {
    attempt: attempts,
    status: status || void 0,
    duration: clock() - started,
    key,
    error_code: code
  });
  const usual = code ? usualFailure(code, status, attempts, answer2) : "Group updated successfully" /* updated */;
  const end = ownOf({
    message: shortened(typeof message === "string" && message || usual),
    data: isRecord(data) ? data : void 0,
    attempts,
    results,
    warnings
  });
  if (code) {
    end.error = new GroupError(code, end.message, {
      attempts,
      httpStatus: status || void 0,
      retryAfter: retryAfter >= 0 ? retryAfter : void 0,
      idempotencyKey: key,
      // The reason for an abort is the caller's own, and nobody else has put anything into it.
      cause: code === "ABORTED" ? options.signal?.reason : reducedCause(hide, status ? cause : answer2.cause)
    });
  }
  return end;
}

// pkg/src/delivery/wait.ts
function makeController() {
  const { AbortController } = globalThis;
  return AbortController && new AbortController();
}
var NONE2 = 0;
var waitingOn = /* @__PURE__ */ new WeakMap();
function listen(signal, aborted) {
  let waiting = waitingOn.get(signal);
  if (!waiting) {
    const waits = /* @__PURE__ */ new Set();
    const listener = () => {
      for (const abort of [...waits]) abort();
    };
    waiting = { waits, listener };
    signal.addEventListener("abort", listener);
    waitingOn.set(signal, waiting);
  }
  waiting.waits.add(aborted);
}
function unlisten(signal, aborted) {
  const waiting = waitingOn.get(signal);
  if (!waiting?.waits.delete(aborted) || waiting.waits.size) return;
  waitingOn.delete(signal);
  signal.removeEventListener("abort", waiting.listener);
}
function unless(ms, timeUp, signal, work) {
  return new Promise((resolve) => {
    const quietly = (change) => {
      try {
        if (signal) change(signal, aborted);
      } catch {
      }
    };
    const done = (event) => {
      clearTimeout(timer);
      timer = NONE2;
      quietly(unlisten);
      resolve(event);
    };
    const aborted = () => done(7 /* abort */);
    let timer;
    if (signal?.aborted) return aborted();
    quietly(listen);
    work?.().then(done);
    if (timer !== NONE2) timer = setTimeout(done, ms, timeUp);
  });
}

// pkg/src/delivery/deliver.ts
async function deliver(delivery, begun2) {
  const { options, plan, items, shared } = delivery;
  const { signal } = options;
  const started = begun2?.started ?? clock();
  const size = () => items.reduce((sum, { bytes: bytes3 }) => sum + bytes3.length + 1, plan.around);
  const release = reserveKeepalive(options.keepalive, size);
  let first = begun2?.first;
  let attempts = 0;
  let hasTurn = false;
  try {
    const advance = makeMachine(options, started, shared, plan.url);
    let answer2 = ownOf({});
    let event = signal?.aborted ? 7 /* abort */ : release ? 1 /* startWithKeepalive */ : 0 /* start */;
    for (let now = started; ; now = void 0) {
      if (!hasTurn) {
        hasTurn = enter(shared, release !== void 0);
      }
      if (!hasTurn) {
        const { turn, giveUp } = turnIn(shared, event);
        const end2 = started + (options.deadline ?? 45e3 /* deadline */) + 1;
        event = await unless(end2 - clock(), event, signal, () => turn);
        hasTurn = !giveUp();
        now = hasTurn ? void 0 : end2;
      }
      const [todo, attempt3, ms, keepalive, error, status, retryAfter] = advance(
        event,
        answer2,
        now,
        first !== void 0
      );
      if (todo === 2 /* waiting */) {
        if (hasTurn) leave(shared);
        hasTurn = false;
        if (attempt3 && event !== 6 /* woke */) observeRetry(delivery, attempt3, ms, event, answer2);
        event = await unless(Math.ceil(ms) + 1, 6 /* woke */, signal);
        continue;
      }
      if (todo !== 1 /* sending */) {
        return outcomeOf(
          delivery,
          started,
          ERROR_CODES[error - 1],
          attempt3,
          answer2,
          status,
          retryAfter
        );
      }
      attempts = attempt3;
      answer2 = first ?? ownOf({});
      const end = first ? first.event : await attemptWithin(ms, delivery, attempt3, keepalive > 0, answer2);
      first = void 0;
      if (typeof end === "string") return outcomeOf(delivery, started, end, attempt3 - 1, answer2);
      if (end === 2 /* answer */ && isSuccess(answer2.status)) {
        const outcome = outcomeOf(delivery, started, void 0, attempt3, answer2, answer2.status);
        if (!outcome.error) succeeded(shared);
        return outcome;
      }
      event = end;
    }
  } catch (cause) {
    return outcomeOf(delivery, started, "INTERNAL", attempts, ownOf({ cause }));
  } finally {
    if (hasTurn) leave(shared);
    release?.();
  }
}
async function attemptWithin(ms, delivery, attempt3, keepalive, answer2) {
  const began = clock();
  const controller = makeController();
  const { signal } = delivery.options;
  const event = await unless(
    ms,
    5 /* timeout */,
    signal,
    () => exchange(delivery, attempt3, keepalive, controller?.signal, answer2)
  );
  answer2.duration = clock() - began;
  if (event === 5 /* timeout */ || event === 7 /* abort */) controller?.abort();
  return event === 5 /* timeout */ ? answer2.event ?? event : event;
}
function observeRetry({ options, key }, attempt3, wait, event, { status, duration = 0 }) {
  const error_code = status ? void 0 : event === 5 /* timeout */ ? "TIMEOUT" : "NETWORK_ERROR";
  observe(options.onRetry, { attempt: attempt3, wait, status, duration, key, error_code });
}

// pkg/src/delivery/lanes.ts
var IDS = /^\{"user_id":("(?:[^"\\]|\\.)*"),"group_id":("(?:[^"\\]|\\.)*"),/;
var USUAL = 256;
function laneOf(json) {
  const ids = IDS.exec(decoder.decode(json.subarray(0, USUAL))) ?? IDS.exec(decoder.decode(json));
  if (!ids) return "";
  const [, user, group2] = ids;
  const lane = `${user} ${group2}`;
  return lane.includes("\\") ? `${JSON.stringify([JSON.parse(user), JSON.parse(group2)])}` : lane;
}
function eachInLanes(items, parallel, lanesOf2, work) {
  const waiting = items.map(() => 0);
  const followers = /* @__PURE__ */ new Map();
  const ready2 = [];
  const last4 = /* @__PURE__ */ new Map();
  items.forEach((item, index) => {
    for (const lane of new Set(lanesOf2(item))) {
      const earlier = last4.get(lane);
      last4.set(lane, index);
      if (earlier === void 0) continue;
      const after = followers.get(earlier) ?? [];
      followers.set(earlier, after);
      after.push(index);
      waiting[index]++;
    }
    if (!waiting[index]) ready2.push(index);
  });
  return new Promise((resolve) => {
    let next = 0;
    let running = 0;
    let left = items.length;
    const ended = (index) => {
      running--;
      left--;
      for (const follower of followers.get(index) ?? []) {
        if (!--waiting[follower]) ready2.push(follower);
      }
      start2();
    };
    const start2 = () => {
      if (!left) return resolve();
      while (running < parallel && next < ready2.length) {
        const index = ready2[next++];
        running++;
        work(items[index], index).then(
          () => ended(index),
          () => ended(index)
        );
      }
    };
    start2();
  });
}

// pkg/src/delivery/plan.ts
var callOf = (json) => JSON.parse(decoder.decode(json));
var sentAtOf = (skew = 0) => new Date(Date.now() - skew).toISOString();
function makePlan(options) {
  const { profile = "group" } = options;
  return typeof profile === "string" ? planOf(options, PROFILES[profile]) : planOfCustom(options, profile);
}
function planOf(options, form) {
  const { open = "[", close = "]", isEvent = false, isWarned = false } = form;
  const { callBytes = Infinity, batch: usual } = form;
  const { batch = usual } = options;
  const attempted = ({ bytes: bytes3, skew }) => isEvent ? sent(bytes3, sentAtOf(skew)) : bytes3;
  return {
    url: resolveEndpoint(options),
    isEvent,
    isDated: isEvent,
    isWarned,
    around: open.length + close.length,
    limits: batch && {
      calls: batch.calls ?? usual?.calls ?? Infinity,
      bytes: batch.bytes ?? usual?.bytes ?? Infinity
    },
    callBytes,
    item(json, { key = keyOf(options), skew = 0 } = NO_OPTIONS) {
      const id = isEvent && messageIdOf(json) || key;
      const bytes3 = form.rewrite ? form.rewrite(json, id ?? "", sentAtOf(skew)) : json;
      return { key: id, json, bytes: bytes3, skew };
    },
    encode(items, isBatch2, token, key) {
      const headers = { "content-type": "application/json" };
      if (token) Object.assign(headers, form.credentials(token));
      if (form.keyHeader && key) headers[form.keyHeader] = key;
      if (!isBatch2 && !form.isArray) return { headers, body: attempted(items[0]) };
      const texts = items.map((item) => decoder.decode(attempted(item)));
      return { headers, body: encoder.encode(open + texts.join() + close) };
    },
    decode
  };
}
function planOfCustom(options, profile) {
  const batch = memberOf(profile, "batch");
  return {
    ...planOf(options, ownOf({ ...PROFILES.group, batch: batch && ownOf(batch) })),
    isDated: true,
    encode(items, _, token, key) {
      const sentAt = sentAtOf(items[0]?.skew);
      const calls = items.map(({ json }) => callOf(json));
      const { headers, body } = profile.encode(calls, { token, key, sentAt });
      if (typeof body !== "string" && !ArrayBuffer.isView(body)) {
        throw new TypeError(
          "profile: expected a body that is a string or a Uint8Array from encode"
        );
      }
      return { headers: Object.fromEntries(new Headers(headers)), body };
    },
    decode: (answer2) => memberOf(profile, "decode") ? profile.decode?.(answer2) : decode(answer2)
  };
}

// pkg/src/delivery/batch.ts
async function sendBatch(options, plan, items, context, settle2) {
  let chunks;
  try {
    chunks = plan.limits ? split(plan.limits, plan.around, items) : items.map((item) => [item]);
  } catch (error) {
    for (const item of items) settle2(item, failure(error));
    return;
  }
  const own = ownOf(context);
  const lanesOf2 = (chunk) => chunk.map(({ json }) => laneOf(json));
  await eachInLanes(
    chunks,
    PARALLEL,
    items.length > 1 ? lanesOf2 : () => [],
    (chunk) => sendChunk(options, plan, chunk, own, settle2)
  );
}
var tooLate = () => new GroupError("TIMEOUT", "There was no time left to send this call.");
async function sendChunk(options, plan, chunk, { shared, isQuiet, timeLeft, took }, settle2) {
  const isBatch2 = Boolean(plan.limits);
  let from = 0;
  let first;
  try {
    for (let until = chunk.length, request = 0; until; request++) {
      const part = chunk.slice(from, until);
      const key = isBatch2 ? keyOf(options) : chunk[0]?.key;
      const deadline = timeLeft ? timeLeft() : options.deadline;
      if (timeLeft && deadline === void 0) {
        first = tooLate();
        break;
      }
      const timed = { __proto__: null, ...options, deadline };
      const delivery = makeDelivery(timed, plan, part, isBatch2, key, shared, isQuiet);
      const began = clock();
      const { error, data, results } = await deliver(delivery);
      took?.(clock() - began);
      const isRefused = isBatch2 && !results && HALVED_STATUSES.includes(error?.httpStatus);
      first ??= error;
      const next = { from, until };
      if (!isRefused || part.length === 1) {
        part.forEach((item, index) => {
          settle2(
            item,
            results ? resultOf(results[index], item, failed(plan, item, error)) : error ? failed(plan, item, error) : success(item, part.length === 1 && data)
          );
        });
        from = until;
      }
      until = withModule(() => wasm2.halve(chunk.length, next.from, next.until, request, isRefused));
    }
  } catch (error) {
    first ??= error;
  }
  for (const item of chunk.slice(from)) settle2(item, failed(plan, item, first));
}
var success = ({ json }, data) => ({
  status: "success",
  data: isRecord(data) ? data : asRecord(callOf(json))
});
function failure({ message, attempts, ...fields }) {
  return { status: "error", message, ...fields };
}
function failed({ isEvent }, { key }, error) {
  const result = failure(error ?? ownOf({}));
  return isEvent && key ? { ...result, idempotencyKey: key } : result;
}
function issueOf2(told3) {
  if (!isPlain(told3)) return [];
  const { code, path, message } = ownOf(told3);
  if (typeof code !== "string" || typeof message !== "string" || !Array.isArray(path)) return [];
  const steps = path.map((step) => typeof step === "number" ? step : shortened(String(step)));
  return [{ code, path: steps, message: shortened(message) }];
}
function resultOf(told3 = {}, item, result) {
  const { status, data, error_code, message, issues } = told3;
  if (status === "success") return success(item, data);
  const kinds = { httpStatus: "number", retryAfter: "number", idempotencyKey: "string" };
  for (const [name, kind] of Object.entries(kinds)) {
    const value = told3[name];
    if (typeof value === kind) Object.assign(result, { [name]: value });
  }
  result.error_code = knownCode(error_code) ?? ownOf(result).error_code ?? "UPSTREAM_ERROR";
  result.message = typeof message === "string" ? shortened(message) : "The service refused this call.";
  result.issues = Array.isArray(issues) ? issues.flatMap(issueOf2) : [];
  return result;
}
function summary(results) {
  const { length } = results;
  const failures = results.filter((result) => result.status === "error");
  const [first] = failures;
  if (!first) return { status: "success", message: "Group updated successfully" /* updated */, results };
  if (failures.length < length) {
    return { status: "partial", message: `${failures.length} of ${length} calls failed`, results };
  }
  const message = length > 1 ? `All ${length} calls failed` : first.message;
  return { status: "error", message, results };
}
function split(limits, around, items) {
  const sizes = Uint32Array.from(items, ({ bytes: bytes3 }) => bytes3.length);
  return withModule(() => {
    writeInput(new Uint8Array(sizes.buffer));
    const chunks = [];
    for (let from = 0; from < items.length; ) {
      const end = wasm2.split(from, limits.calls, limits.bytes, around);
      chunks.push(items.slice(from, end));
      from = end;
    }
    return chunks;
  });
}

// pkg/src/group.ts
function itemOf(plan, json, given) {
  const item = plan.item(json, given);
  if (item.bytes.length > plan.callBytes) throw invalidCall([tooLarge(plan.callBytes)]);
  return item;
}
async function sendOne(call, options, shared) {
  const plan = makePlan(options);
  const loading2 = ready();
  const text = readCall(call, options, !loading2);
  if (loading2) await loading2;
  const { json, issues, warnings, changes } = encode(text, options);
  if (!json) throw invalidCall(issues, options.idempotencyKey || void 0);
  const item = itemOf(plan, json);
  const state = shared ?? sharedFor(plan.url, options.profile);
  const delivery = makeDelivery(options, plan, [item], false, item.key, state);
  const outcome = await deliver(delivery);
  if (outcome.error) throw outcome.error;
  const { message, data = asRecord(callOf(json)), attempts } = outcome;
  return {
    status: "success",
    message,
    data,
    warnings: [...warnings, ...outcome.warnings],
    changes,
    attempts
  };
}
function told2(onError, work) {
  const answer2 = work();
  if (onError) answer2.catch((error) => observe(onError, error));
  return answer2;
}
function readOne(call, options, atOnce) {
  try {
    return readCall(withDefaults(call, options.defaults), options, atOnce);
  } catch (error) {
    if (error instanceof GroupError) throw error;
    const message = "Reading this call failed.";
    return { issues: [{ code: "not_serializable", path: [], message }], warnings: [], changes: [] };
  }
}
var TURN = 20;
var nextTurn = () => globalThis.document?.visibilityState === "hidden" ? void 0 : new Promise(
  (resolve) => globalThis.setImmediate?.(resolve) ?? setTimeout(resolve)
);
async function sendMany(calls, options, shared) {
  const { list, length } = ensure(
    "calls",
    "an array",
    () => Array.isArray(calls) ? { list: calls, length: calls.length } : void 0
  );
  const plan = makePlan(options);
  let loading2;
  let unloaded;
  try {
    loading2 = ready();
  } catch (error) {
    unloaded = error;
  }
  const texts = Array.from({ length }, (_, index) => readOne(list[index], options, !loading2));
  if (loading2) unloaded = await loading2.catch((error) => error);
  const items = [];
  const results = [];
  let turn = clock();
  for (const [index, text] of texts.entries()) {
    if (clock() - turn > TURN) {
      await nextTurn();
      turn = clock();
    }
    try {
      if (unloaded) throw unloaded;
      const { json, issues } = encode(text, options);
      if (!json) throw invalidCall(issues);
      items.push({ index, ...itemOf(plan, json) });
    } catch (error) {
      results[index] = failure(error);
    }
  }
  const context = { shared: shared ?? sharedFor(plan.url, options.profile) };
  await sendBatch(options, plan, items, context, ({ index }, result) => {
    results[index] = result;
  });
  return summary(results);
}

// pkg/src/index.ts
var over = (base, options) => options === void 0 ? base : readOptions(options, base, "defaults", "onError");
var overBatch = (base, options) => readOptions(options, base, "defaults", "onError", "idempotencyKey");
async function group(call, options) {
  return sendOne(call, over(NO_OPTIONS, options));
}
async function groupBatch(calls, options) {
  return sendMany(calls, overBatch(NO_OPTIONS, options));
}
var validate = (call, options) => validateCall(call, over(NO_OPTIONS, options));
var validateJson = (json, options) => validateText(json, over(NO_OPTIONS, options));
var groupSchema = {
  "~standard": {
    version: 1,
    vendor: "group-call",
    validate(value) {
      const verdict = validate(value);
      return verdict.ok ? { value: verdict.call } : { issues: verdict.issues };
    },
    jsonSchema: { input: inputSchema, output: outputSchema }
  }
};
function createGroup(given) {
  const options = Object.freeze(readOptions(given, NO_OPTIONS, "idempotencyKey"));
  const shared = makeShared();
  loadEarly();
  const filled = (call) => withDefaults(call, options.defaults);
  const client = {
    group: (call, more) => told2(options.onError, async () => sendOne(filled(call), over(options, more), shared)),
    groupBatch: (calls, more) => told2(options.onError, async () => sendMany(calls, overBatch(options, more), shared)),
    validate: (call, more) => validateCall(filled(call), over(options, more))
  };
  const described = { __proto__: null, value: options };
  return Object.defineProperty(client, "options", described);
}

// pkg/src/relay/exports.ts
var relayWasm = () => wasm2;

// pkg/src/relay/page.ts
var ASKS2 = /(?:^|,)\s*application\/json\s*;\s*group-call=page\s*(?:;\s*sent-at=(\d{1,15})\s*)?(?:[,;]|$)/i;
function fromPage(headers) {
  const asked2 = ASKS2.exec(headers.get("accept") ?? "");
  if (!asked2) return void 0;
  const [, sentAt] = asked2;
  return { skew: sentAt === void 0 ? 0 : Date.now() - Number(sentAt) };
}
var END = encoder.encode("}");
var BEGIN = encoder.encode(`{"status":"success","message":"${"Group updated successfully" /* updated */}","data":`);
function judgeForPage(bytes3, options) {
  const verdict = validateText(bytes3, options);
  if (!verdict.ok) return void 0;
  const { warnings, changes } = verdict;
  const json = verdict.json;
  const accepted = joined([BEGIN, json, END]);
  return { isArray: false, calls: [{ json }], accepted, findings: { warnings, changes } };
}
var withFindings = (body, findings) => joined([body.subarray(0, -1), encoder.encode(`,${JSON.stringify(findings).slice(1)}`)]);

// pkg/src/relay/boundary.ts
var ASKS3 = 4 /* asks */;
var seconds = (retryAfter = -1) => retryAfter >= 0 ? Math.min(Math.ceil(retryAfter), NO_NUMBER - 1) : NO_NUMBER;
function failureNumbers(failure2) {
  if (!failure2) return ["", 0, NO_NUMBER];
  const { error_code, httpStatus = 0, retryAfter } = ownOf(failure2);
  return [error_code, httpStatus, seconds(retryAfter)];
}
function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
var wordsOf = (bytes3, count) => new Uint32Array(bytes3.buffer, bytes3.byteOffset, count);
function partsOf(bytes3, at, lengths) {
  let end = at;
  return Array.from(lengths, (length) => bytes3.subarray(end, end += length));
}
var output2 = (from = 0) => outputBytes(from, relayWasm().output_len()).slice();
function headersOf2(end) {
  const lines2 = decoder.decode(outputBytes(0, end)).split("\n");
  const headers = new Headers();
  for (let i = 0; i + 1 < lines2.length; i += 2)
    headers.set(lines2[i], lines2[i + 1]);
  return headers;
}
function responseOf(packed, findings) {
  const status = packed & 65535;
  const end = packed >>> 16;
  const body = findings ? withFindings(output2(end), findings) : output2(end);
  const init2 = { __proto__: null, status, headers: headersOf2(end) };
  return new Response(status === 204 ? null : body, init2);
}
function askedUrls() {
  const bytes3 = output2();
  const [count = 0] = wordsOf(bytes3, 1);
  const lengths = wordsOf(bytes3, 1 + count).subarray(1);
  return partsOf(bytes3, 4 + 4 * count, lengths).map((url) => decoder.decode(url));
}
function withUrls(prepare2) {
  const ask = (urls) => {
    const call = prepare2(urls);
    return withModule(() => {
      const result2 = call();
      return { result: result2, urls: result2 === ASKS3 ? askedUrls() : void 0 };
    });
  };
  const first = ask([]);
  const { result } = first.urls ? ask(first.urls) : first;
  return result;
}

// pkg/src/relay/ledger/module.ts
var NOTHING = new Uint8Array(0);
var freshKey = () => crypto.getRandomValues(new Uint8Array(LEDGER_KEY));
function decisionOf(bytes3) {
  const [verdict = -1, count = -1] = bytes3.length < 8 ? [] : wordsOf(bytes3, 2);
  const end = 8 + 4 * count;
  const isOne = verdict >= 0 && verdict <= 3 /* wait */ && end + LEDGER_MEMBER <= bytes3.length;
  if (!isOne) throw new TypeError("This is no answer of a ledger's");
  const late = wordsOf(bytes3, 2 + count).subarray(2);
  return { bytes: bytes3, verdict, late, ticket: bytes3.subarray(end) };
}
var notYet = () => {
  const bytes3 = new Uint8Array(8 + LEDGER_MEMBER);
  wordsOf(bytes3, 1)[0] = 3 /* wait */;
  return bytes3;
};
var nameOf3 = (call, key, upstream) => {
  const [one, other] = [encoder.encode(key), encoder.encode(upstream)];
  const input2 = joined([one, other, call]);
  return withModule(() => {
    relayWasm().ledger_name(one.length, other.length, writeInput(input2));
    return decoder.decode(output2());
  });
};
var memberHash = ({ bytes: bytes3 = NOTHING, fresh }, call) => {
  const input2 = joined([fresh, bytes3, call]);
  return withModule(() => {
    relayWasm().ledger_member(bytes3.length, writeInput(input2));
    return output2();
  });
};
var begun = (recorded, now) => record(recorded, new Uint8Array(LEDGER_MEMBER), 0 /* confirmed */, now, 0).bytes;
var memberIn = (ticket) => ticket.slice(0, LEDGER_MEMBER);
function decide({ bytes: bytes3 = NOTHING, fresh }, call, arrived, isMember, now) {
  const time = encoder.encode(new Date(arrived).toISOString());
  const input2 = joined([fresh, bytes3, time, call]);
  return withModule(() => {
    relayWasm().ledger_decide(bytes3.length, time.length, writeInput(input2), isMember, now);
    return decisionOf(output2());
  });
}
function record({ bytes: bytes3 = NOTHING, fresh }, ticket, end, now, life) {
  const input2 = joined([fresh, bytes3, ticket]);
  return withModule(() => {
    const expires = relayWasm().ledger_record(bytes3.length, writeInput(input2), end, now, life);
    return { bytes: output2(), expires };
  });
}
var ownedIn = (call, names) => {
  const list = encoder.encode(names.join("\0"));
  const input2 = joined([list, call]);
  return withModule(() => {
    relayWasm().ledger_owned(list.length, writeInput(input2));
    const bytes3 = output2();
    const numbers2 = wordsOf(bytes3, bytes3.length / 4);
    return Array.from({ length: numbers2.length / 2 }, (_, at) => [
      numbers2[2 * at],
      numbers2[2 * at + 1]
    ]);
  });
};
var without = (call, numbers2) => {
  const words2 = Uint32Array.from(numbers2);
  const input2 = joined([new Uint8Array(words2.buffer), call]);
  return withModule(() => {
    relayWasm().ledger_without(words2.length, writeInput(input2));
    return output2();
  });
};
var keyFor = (key, body) => {
  const text = encoder.encode(key);
  const input2 = joined([text, body]);
  return withModule(() => {
    relayWasm().ledger_key(text.length, writeInput(input2));
    return decoder.decode(output2());
  });
};
var rekeyed = (call, key) => {
  const input2 = joined([encoder.encode(key.slice(-KEY_SUFFIX)), call]);
  return withModule(() => {
    relayWasm().ledger_rekeyed(writeInput(input2));
    return output2();
  });
};

// pkg/src/relay/ledger/desk.ts
var STEP = 4;
var STEP_ASIDE = 50;
var KEPT = 2e3;
var SLOW = 1e3;
var sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
var Desk = class {
  #shelf;
  #line = [];
  /** Whether somebody is between reading and writing, and since when. */
  #isBusy = false;
  #busySince = 0;
  /** Whether the shelf has failed to answer in time, and not answered since. */
  #isHung = false;
  /** The key of a group with nothing recorded: the same from its first decision to its first record. */
  #fresh;
  constructor(shelf) {
    this.#shelf = shelf;
  }
  /** Whether nobody needs it any more. */
  get isIdle() {
    const until = this.#shelf.reservation()?.until ?? 0;
    return !this.#isBusy && !this.#line.length && until <= Date.now();
  }
  /** Decides on a call when it is its turn; if that does not come in time, the decision is to wait. */
  async reserve(ask, life) {
    const place = this.#placeOf(ask.holder, Date.now());
    let isToAskAgain = false;
    try {
      const decided = await this.#turn(ask, life, place);
      isToAskAgain = decided === void 0;
      return decided ?? notYet();
    } finally {
      if (!isToAskAgain) this.#leave(place);
    }
  }
  #leave(place) {
    this.#line = this.#line.filter((other) => other !== place);
  }
  /** @returns the decision, if there is one in time */
  async #turn(ask, life, place) {
    const began = Date.now();
    for (; ; ) {
      if (this.#isTurnOf(place)) {
        const { verdict, bytes: bytes3 } = await this.#decide(ask, began + ask.left, life);
        if (verdict !== 3 /* wait */) return bytes3;
        place.isAside = true;
      }
      const now = Date.now();
      place.until = now + KEPT;
      const left = began + ask.patience - now;
      if (left <= 0) return void 0;
      await sleep(Math.min(left, place.isAside ? STEP_ASIDE : STEP));
    }
  }
  #placeOf(holder, now) {
    this.#line = this.#line.filter(({ until }) => until > now);
    let place = this.#line.find((other) => other.holder === holder);
    if (!place) {
      place = { holder, until: now + KEPT, isAside: false };
      this.#line.push(place);
    }
    return place;
  }
  /** @throws while the shelf does not answer: otherwise one after another would wait for it */
  #isTurnOf(place) {
    const now = Date.now();
    if (this.#isBusy) {
      if (now - this.#busySince >= SLOW) {
        this.#isHung = true;
        return true;
      }
      if (this.#isHung) throw new Error("The ledger's store does not answer");
      return false;
    }
    const held = this.#shelf.reservation();
    if (held && held.holder !== place.holder && held.until > now) return false;
    if (place.isAside) return true;
    const first = this.#line.find(({ until, isAside }) => until > now && !isAside);
    return first === void 0 || first === place;
  }
  /** Nothing comes between reading and writing, unless that takes too long. */
  async #alone(work) {
    while (this.#isBusy && Date.now() - this.#busySince < SLOW) await sleep(1);
    const since = Date.now();
    this.#isBusy = true;
    this.#busySince = since;
    try {
      this.#fresh ??= freshKey();
      const recorded = { bytes: await this.#shelf.read(), fresh: this.#fresh };
      const done = await work(recorded, Date.now());
      this.#isHung = false;
      return done;
    } finally {
      if (this.#busySince === since) this.#isBusy = false;
    }
  }
  #decide({ holder, call, arrived }, until, life) {
    return this.#alone(async (recorded, now) => {
      const isMember = await this.#shelf.isMember(hex(memberHash(recorded, call)), now);
      const decision = decide(recorded, call, arrived, isMember, now);
      const { verdict, ticket } = decision;
      if (verdict === 2 /* send */) {
        const first = recorded.bytes ? void 0 : begun(recorded, now);
        this.#shelf.reserve({ holder, until }, first);
      }
      if (verdict === 1 /* confirms */) {
        const confirmed = record(recorded, ticket, 0 /* confirmed */, now, life);
        await this.#shelf.write({ recorded: confirmed, member: void 0, isReleased: false });
      }
      return decision;
    });
  }
  /** Takes in how a call ended, and lets the next one come. */
  settle({ holder, end, ticket, life }) {
    return this.#alone(async (recorded, now) => {
      const isReleased = this.#shelf.reservation()?.holder === holder;
      if (end === void 0) {
        if (!isReleased) return;
        await this.#shelf.write({ recorded: void 0, member: void 0, isReleased });
        return;
      }
      const isDelivered = end === 1 /* delivered */;
      await this.#shelf.write({
        recorded: record(recorded, ticket, end, now, life),
        member: isDelivered ? { hash: hex(memberIn(ticket)), expires: now + life } : void 0,
        isReleased
      });
    });
  }
};

// pkg/src/relay/ledger/wire.ts
var ADDRESS = "https://ledger/1/";
var addressOf = (what, numbers2) => `${ADDRESS}${what}?${Object.entries(numbers2).map(([name, value]) => `${name}=${value}`).join("&")}`;
function ledgersIn(namespace) {
  const ask = async (name, what, numbers2, body) => {
    const once = () => namespace.get(namespace.idFromName(name)).fetch(addressOf(what, numbers2), { __proto__: null, method: "POST", body });
    let response;
    try {
      response = await once();
    } catch (error) {
      if (error?.retryable !== true) throw error;
      response = await once();
    }
    if (response.status !== 200) throw new TypeError(`The ledger answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  return {
    reserve: (name, { call, ...numbers2 }, life) => ask(name, "reserve", { ...numbers2, life }, call),
    settle: (name, { holder, end, ticket, life }) => ask(name, "settle", end === void 0 ? { holder } : { holder, end, life }, ticket)
  };
}
async function answerTo2(request, desk) {
  const { searchParams, pathname } = new URL(request.url);
  const number = (name) => Number(searchParams.get(name));
  const body = new Uint8Array(await request.arrayBuffer());
  const [holder, life] = [searchParams.get("holder") ?? "", number("life")];
  switch (pathname) {
    case "/1/reserve": {
      const [arrived, left, patience] = [number("arrived"), number("left"), number("patience")];
      const ask = { holder, call: body, arrived, left, patience };
      return new Response(await desk.reserve(ask, life));
    }
    case "/1/settle": {
      const end = searchParams.has("end") ? number("end") : void 0;
      await desk.settle({ holder, end, ticket: body, life });
      return new Response("");
    }
    default:
      return new Response("", ownOf({ status: 404 }));
  }
}

// pkg/src/relay/ledger/object.ts
var TABLES = `
  CREATE TABLE IF NOT EXISTS ledger (id INTEGER PRIMARY KEY, recorded BLOB, expires INTEGER NOT NULL, holder TEXT, until INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS members (hash TEXT PRIMARY KEY, expires INTEGER NOT NULL) WITHOUT ROWID;
`;
function shelfOf({ storage }) {
  const { sql } = storage;
  const row = (query, ...bindings) => sql.exec(query, ...bindings).toArray()[0];
  return {
    reservation() {
      const found = row("SELECT holder, until FROM ledger WHERE holder IS NOT NULL");
      return found;
    },
    reserve({ holder, until }, begun2) {
      sql.exec(
        `INSERT INTO ledger VALUES (1, ?3, 0, ?1, ?2)
         ON CONFLICT (id) DO UPDATE SET holder = ?1, until = ?2, recorded = ifnull(?3, recorded)`,
        holder,
        until,
        begun2?.buffer ?? null
      );
    },
    read() {
      const bytes3 = row("SELECT recorded FROM ledger")?.recorded;
      return bytes3 ? new Uint8Array(bytes3) : void 0;
    },
    isMember: (hash, now) => row("SELECT 1 FROM members WHERE hash = ? AND expires > ?", hash, now) !== void 0,
    async write({ recorded, member, isReleased }) {
      if (recorded) {
        sql.exec(
          `INSERT INTO ledger VALUES (1, ?1, ?2, NULL, 0)
           ON CONFLICT (id) DO UPDATE SET recorded = ?1, expires = ?2,
             holder = iif(?3, NULL, holder), until = iif(?3, 0, until)`,
          recorded.bytes.buffer,
          recorded.expires,
          isReleased ? 1 : 0
        );
      } else if (isReleased) {
        sql.exec("UPDATE ledger SET holder = NULL, until = 0");
      }
      if (member) {
        sql.exec("INSERT OR REPLACE INTO members VALUES (?, ?)", member.hash, member.expires);
      }
      const expires = member?.expires ?? recorded?.expires;
      if (expires && await storage.getAlarm() === null) await storage.setAlarm(expires);
    }
  };
}
var GroupLedger = class {
  #state;
  #desk;
  constructor(state, _env) {
    this.#state = state;
    state.storage.sql.exec(TABLES);
    this.#desk = new Desk(shelfOf(state));
  }
  /** Answers the relay. */
  async fetch(request) {
    const loading2 = ready();
    if (loading2) await loading2;
    return answerTo2(request, this.#desk);
  }
  /** Forgets what has expired; if that is everything, the object is as if it had never existed. */
  async alarm() {
    const { storage } = this.#state;
    const now = Date.now();
    storage.sql.exec("DELETE FROM members WHERE expires <= ?", now);
    const [{ last: last4 } = { last: 0 }] = storage.sql.exec(
      `SELECT max(expires) AS last FROM
           (SELECT expires FROM members UNION ALL SELECT max(expires, until) AS expires FROM ledger)`
    ).toArray();
    if ((last4 ?? 0) > now) return storage.setAlarm(last4);
    await storage.deleteAll();
    storage.sql.exec(TABLES);
  }
};

// pkg/src/relay/wait.ts
var LATE = /* @__PURE__ */ Symbol("late");
var within = async (ms, work) => {
  const waits = makeWaits(ms);
  try {
    return await waits.within(ms, work);
  } finally {
    waits.end();
  }
};
function makeWaits(soonest) {
  let timer;
  let fires = 0;
  let ends = 0;
  let length = 0;
  let late;
  function start2(ms, now) {
    fires = now + ms;
    timer = setTimeout(fired, ms);
  }
  function fired() {
    timer = void 0;
    if (!late) return;
    const now = Math.max(clock(), fires);
    const left = ends - now;
    if (left > length / 100) start2(left, now);
    else late(LATE);
  }
  return {
    within: (ms, work) => new Promise((resolve, reject) => {
      const now = clock();
      length = Math.max(0, ms);
      ends = now + length;
      late = resolve;
      if (timer === void 0 || fires > ends) {
        clearTimeout(timer);
        start2(Math.min(length, soonest), now);
      }
      const over2 = () => {
        if (late === resolve) late = void 0;
      };
      work().then(
        (value) => {
          over2();
          resolve(value);
        },
        (error) => {
          over2();
          reject(error);
        }
      );
    }),
    end() {
      clearTimeout(timer);
      timer = void 0;
    }
  };
}

// pkg/src/relay/body.ts
var PATIENCE = 5e3;
var readWhole = async (request) => ({
  bytes: new Uint8Array(await request.arrayBuffer()),
  isCut: false
});
async function readBody(request, most, announced, within2) {
  const { body } = request;
  if (body === null) return new Uint8Array(0);
  const reader = body?.getReader();
  try {
    const read = () => reader ? readAll(reader, most, announced) : readWhole(request);
    const whole = await within2(PATIENCE, read);
    if (whole !== LATE)
      return whole.isCut || whole.bytes.length > most ? 7 /* tooLarge */ : whole.bytes;
    reader?.cancel().catch(() => {
    });
    return 9 /* tooSlow */;
  } catch {
    return 10 /* brokenOff */;
  }
}

// pkg/src/relay/dead-letter.ts
var REASONS = ["unreadable", "unknown_version", "invalid_call", "refused"];
var LARGEST = 100 * 1024;
var FEW_ISSUES = 10;
var LONGEST_PATH = 1e3;
var sizeOf = (letter) => encoder.encode(JSON.stringify(letter)).length;
function letterFor(why, message, text) {
  const whole = typeof text === "string" ? text : decoder.decode(text);
  const letter = { v: 1, ...why, message: typeof text === "string" ? message : whole };
  try {
    if (sizeOf(letter) <= LARGEST) return letter;
  } catch {
    return { ...letter, truncated: true, message: "" };
  }
  const issues = why.issues?.slice(0, FEW_ISSUES).map(shortened2);
  const cut = { ...letter, issues, truncated: true, message: whole.slice(0, LARGEST) };
  while (sizeOf(cut) > LARGEST) {
    cut.message = cut.message.slice(0, cut.message.length - (cut.message.length >> 2) - 1);
  }
  return cut;
}
var shortened2 = (issue) => ({
  ...issue,
  path: issue.path.map((key) => typeof key === "string" ? key.slice(0, LONGEST_PATH) : key)
});
function isLetter(text) {
  let letter = typeof text === "string" ? text : decoder.decode(text);
  try {
    while (typeof letter === "string") letter = JSON.parse(letter.replace(/^\ufeff/, ""));
  } catch {
    return false;
  }
  if (!isObject(letter)) return false;
  const { v, reason, message } = ownOf(letter);
  const isKnown = REASONS.includes(reason);
  return v === 1 && isKnown && message !== void 0 && !Object.hasOwn(letter, "call");
}

// pkg/src/relay/judge.ts
var isGood = (call) => Object.hasOwn(call, "json");
var judge2 = (bytes3, key, rules) => withUrls((urls) => {
  const answers = Uint8Array.from(urls, answerTo);
  const input2 = answers.length ? joined([bytes3, answers]) : bytes3;
  return () => {
    const length = writeInput(input2) - answers.length;
    const packed = relayWasm().relay_body(
      length,
      key.length,
      ...rules,
      Date.now(),
      answers.length
    );
    return packed === ASKS3 ? ASKS3 : bodyOf(packed);
  };
});
function bodyOf(packed) {
  const written2 = output2();
  if ((packed & 255) === 3 /* accepted */) {
    const json = written2.subarray(packed >>> 8, written2.length - 1);
    return { __proto__: null, isArray: false, calls: [{ json }], accepted: written2 };
  }
  const [first = 0] = wordsOf(written2, 1);
  if (packed === 2 /* refused */) return first;
  const table = wordsOf(written2, 1 + 2 * first).subarray(1);
  const parts = partsOf(
    written2,
    4 + 4 * table.length,
    table.filter((_, index) => index % 2)
  );
  const calls = parts.map((part, index) => {
    const problem = table[2 * index];
    if (!problem) return { json: part };
    return { kind: problem === 1 ? 2 /* incomplete */ : 3 /* invalid */, bytes: part };
  });
  return { __proto__: null, isArray: packed === 1 /* many */, calls };
}
var enriched = (json, extra, rules) => withModule(() => {
  const [, bytes3, depth] = rules;
  const length = writeInput(joined([json, encoder.encode(extra)]));
  const answer2 = relayWasm().relay_enrich(json.length, length, bytes3, depth);
  if (!answer2) return void 0;
  return answer2 === 1 ? { json: output2() } : { kind: 3 /* invalid */, bytes: output2() };
});
var EMPTY = new Uint8Array(0);
function answer(settled, body, cors) {
  const { isArray, accepted, findings, calls } = body;
  const [first] = settled;
  const isAsItCame = first?.kind === 0 /* accepted */ && isGood(calls[0]);
  if (accepted && isAsItCame && first.bytes === calls[0].json) {
    return new Response(findings ? withFindings(accepted, findings) : accepted, cors.accepted);
  }
  const head = new Uint32Array(ANSWER_WORDS * settled.length);
  const origin = encoder.encode(cors.origin);
  const parts = [origin];
  settled.forEach(({ kind, key, bytes: bytes3 = EMPTY, error }, index) => {
    const [code, status, wait] = failureNumbers(error);
    const own = [encoder.encode(key), error ? encoder.encode(code) : bytes3];
    head.set([kind, status, wait, own[0].length, own[1].length], ANSWER_WORDS * index);
    parts.push(...own);
  });
  const input2 = joined([new Uint8Array(head.buffer), ...parts]);
  return withModule(() => {
    const length = writeInput(input2);
    const { relay_answer } = relayWasm();
    const packed = relay_answer(isArray, cors.kind, settled.length, origin.length, length);
    const isSuccess2 = first?.kind === 1 /* queued */ || first?.kind === 0 /* accepted */;
    return responseOf(packed, isSuccess2 ? findings : void 0);
  });
}

// pkg/src/relay/send.ts
async function send(call, settings, deadline, within2, onResult = settings.delivery.onResult) {
  try {
    const started = clock();
    const left = Math.max(0, deadline - started);
    const delivery = deliveryOf(call, settings, { deadline: left, onResult });
    if (!settings.isPlain || !left || isPaused(settings.shared, delivery.plan.url)) {
      return (await deliver(delivery, { started })).error;
    }
    const first = await firstAttempt(delivery, started, Math.min(settings.timeout, left), within2);
    if (first === void 0 || first instanceof GroupError) return first;
    return (await deliver(delivery, { started, first })).error;
  } catch (error) {
    if (error instanceof GroupError) return error;
    return new GroupError("INTERNAL", "The relay failed", { idempotencyKey: call.key });
  }
}
function deliveryOf({ key, json, skew }, settings, own) {
  const options = { __proto__: null, ...settings.delivery, ...own };
  const plan = settings.plan ??= makePlan(settings.wire);
  const item = itemOf(plan, json, { key, skew });
  return makeDelivery(options, plan, [item], false, key, settings.shared, true);
}
var batchPlanOf = (settings) => settings.batchPlan ??= makePlan(ownOf({ ...settings.wire, batch: void 0 }));
async function firstAttempt(delivery, started, ms, within2) {
  const { options, key } = delivery;
  const controller = makeController();
  const answer2 = ownOf({});
  const end = await within2(ms, () => exchange(delivery, 1, false, controller?.signal, answer2));
  const { status, body = "" } = answer2;
  if (end === 2 /* answer */ && isSuccess(status) && decode({ body }).ok) {
    succeeded(delivery.shared);
    observe(options.onResult, { attempt: 1, status, duration: clock() - started, key });
    return void 0;
  }
  if (typeof end === "string") return outcomeOf(delivery, started, end, 0, answer2).error;
  if (end === LATE) controller?.abort();
  answer2.duration = clock() - started;
  const event = end === LATE ? answer2.event ?? 5 /* timeout */ : end;
  return Object.assign(answer2, { event });
}

// pkg/src/relay/ledger/pass.ts
var PATIENCE2 = 1e3;
var LAST_PATIENCE = 250;
var asItWas = (call) => call;
var UNSENT = { error: void 0, isUnchanged: false, took: 0, asSent: asItWas };
async function sent2(call, settings, deadline, within2, onResult) {
  const began = clock();
  const error = await send(call, settings, deadline, within2, onResult);
  return { ...UNSENT, error, took: clock() - began };
}
async function pass(call, settings, deadline, within2) {
  const { ledger } = settings;
  if (!ledger) return sent2(call, settings, deadline, within2);
  let event;
  const told3 = (given) => {
    event = given;
  };
  let isFailed = false;
  try {
    const reserved = await reserve2(call, settings, deadline, within2).catch(() => void 0);
    if (reserved === LATE) return { ...UNSENT, error: LATE };
    if (reserved === void 0) {
      isFailed = true;
      return await sent2(call, settings, deadline, within2, told3);
    }
    const { decision, holder, name } = reserved;
    if (decision.verdict !== 2 /* send */) return { ...UNSENT, isUnchanged: true };
    const reduced = reducedBy(decision, call);
    const passed = await sent2(reduced.call, settings, deadline, within2, told3);
    const ending = { holder, end: endOf(passed.error), ticket: decision.ticket, life: ledger.life };
    const left = Math.max(LAST_PATIENCE, Math.min(PATIENCE2, deadline - clock()));
    isFailed = await within2(left, () => ledger.books.settle(name, ending)).then(
      (answer2) => answer2 === LATE,
      () => true
    );
    return { ...passed, asSent: reduced.asSent };
  } finally {
    if (event) {
      observe(settings.delivery.onResult, isFailed ? { ...event, ledger: "failed" } : event);
    }
  }
}
async function reserve2({ json, arrived = Date.now() }, { ledger, wire }, deadline, within2) {
  const { books, key, life } = ledger;
  const name = nameOf3(json, key, wire.endpoint);
  const holder = uuid();
  for (let patience = 0; ; patience = PATIENCE2) {
    const left = Math.floor(deadline - clock());
    if (left <= 0) return LATE;
    patience = Math.min(patience, left);
    const ask = { holder, call: json, arrived, left, patience };
    const limit = Math.min(patience + PATIENCE2, left);
    const answer2 = await within2(limit, () => books.reserve(name, ask, life));
    if (answer2 === LATE) return limit < left ? void 0 : LATE;
    const decision = decisionOf(answer2);
    if (decision.verdict !== 3 /* wait */) return { name, holder, decision };
  }
}
function reducedBy({ late }, call) {
  if (!late.length) return { call, asSent: asItWas };
  const body = without(call.json, late);
  const key = keyFor(call.key, body);
  return {
    call: { ...call, key, json: rekeyed(body, key) },
    asSent: (other) => rekeyed(without(other, late), key)
  };
}
function endOf(error) {
  if (!error) return 1 /* delivered */;
  if (error === LATE) return void 0;
  const { error_code, attempts, httpStatus = 0 } = ownOf(error);
  const isRefused = error_code === "INVALID_REQUEST" || httpStatus === 413;
  const isKnown = attempts === 1 && httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408;
  return isRefused || isKnown || !attempts ? void 0 : 2 /* open */;
}

// pkg/src/relay/message.ts
var isUnreadable = (call) => Object.hasOwn(call, "reason");
var messageOf = ({ key, json, skew, arrived }) => {
  const texts = [key, skew ? `${skew}` : "", arrived ? `${arrived}` : ""];
  const [head, clock2, arrival] = texts.map((text) => encoder.encode(text));
  const input2 = joined([head, clock2, arrival, json]);
  return withModule(() => {
    const length = writeInput(input2);
    relayWasm().relay_message(head.length, clock2.length, arrival.length, length);
    return decoder.decode(output2());
  });
};
var readMessage = (body, rules) => withUrls((urls) => {
  const answers = answersTo(urls);
  return () => {
    const isGood2 = relayWasm().relay_read_message(
      writeInput(body),
      ...rules,
      Date.now(),
      answers
    );
    if (isGood2 === ASKS3) return ASKS3;
    return isGood2 ? callOf2(output2()) : unreadable(decoder.decode(output2()));
  };
});
function callOf2(written2) {
  const [json, ...others] = partsOf(written2, 24, wordsOf(written2, 6));
  const texts = others.map((part) => decoder.decode(part));
  const [key, lane, order, skew, arrived] = texts;
  return { key, json, lane, order, skew: Number(skew), arrived: Number(arrived) || void 0 };
}
function unreadable(text) {
  const [reason, issues] = text.split("\n");
  return {
    reason,
    issues: issues ? JSON.parse(issues) : void 0
  };
}
var isQueued = (error) => withModule(() => {
  const [code, status] = failureNumbers(error);
  return Boolean(relayWasm().relay_is_queued(writeInput(code), status));
});
var secondsToNext = (error, deliveries) => withModule(() => {
  const [code, status, wait] = failureNumbers(error);
  return relayWasm().relay_next(writeInput(code), status, wait, deliveries, Math.random());
});

// pkg/src/relay/owners.ts
var isServer = (answer2) => isObject(answer2) && Object.hasOwn(answer2, "as") && answer2.as === "server";
function disowned(json, names) {
  const owned = names.length ? ownedIn(json, names) : [];
  if (!owned.length) return { json, left: [] };
  const traits2 = owned.map(([trait]) => trait);
  return { json: without(json, traits2), left: owned.map(([, name]) => names[name]) };
}
var notOwner = (name) => issueOf(29 /* notOwner */, 0, ["traits", name]);

// pkg/src/relay/forward.ts
async function each(items, work) {
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, worker));
}
async function isSent(queue, message, timeout) {
  if (timeout <= 0) return false;
  try {
    return await within(timeout, async () => queue?.send(message)) !== LATE;
  } catch {
    return false;
  }
}
var isPrepared = (call) => Object.hasOwn(call, "echo");
var BEFORE = '{"context":';
function textOf(extra) {
  const { text, issues } = serialize({ context: extra }, Infinity);
  return issues.length ? void 0 : text?.slice(BEFORE.length, -1);
}
async function prepare(given, { request, settings }) {
  const { authorize, enrich, owners, rules } = settings;
  const call = callOf(given);
  let answer2;
  if (authorize) {
    answer2 = await (async () => authorize(call, request))().catch(() => false);
    if (!answer2) return { kind: 4 /* forbidden */ };
  }
  const { json, left } = disowned(given, isServer(answer2) ? [] : owners);
  if (!enrich) return { json, echo: json, left };
  const extra = await enrich(left.length ? callOf(json) : call, request);
  const text = textOf(extra ?? {});
  const merged = text !== void 0 && enriched(json, text, rules);
  if (!merged) return { kind: 8 /* broken */ };
  return isGood(merged) ? { json: merged.json, echo: json, left } : merged;
}
async function prepared(json, arrival, within2) {
  const { authorize, enrich, owners } = arrival.settings;
  if (!authorize && !enrich) {
    const own = disowned(json, owners);
    return { ...own, echo: own.json };
  }
  const answer2 = await within2(arrival.pace.left(), () => prepare(json, arrival));
  return answer2 === LATE ? { kind: 7 /* tooLate */ } : answer2;
}
async function fateOf(echo, sent3, failure2, { settings, pace }) {
  const { queue, timeout, mode } = settings;
  if (!failure2 && mode !== "ack") return { kind: 0 /* accepted */, bytes: echo };
  if (failure2 && failure2 !== LATE) {
    if (failure2.issues?.length) {
      return { kind: 3 /* invalid */, bytes: encoder.encode(JSON.stringify(failure2.issues)) };
    }
    if (!queue || !isQueued(failure2)) return { kind: 5 /* failed */, error: failure2 };
  }
  if (!queue) return { kind: 7 /* tooLate */ };
  return await isSent(queue, messageOf(sent3), Math.min(timeout, pace.left())) ? { kind: 1 /* queued */, bytes: echo } : { kind: 6 /* notQueued */ };
}
async function settleGood(json, key, arrival, within2) {
  const { settings, pace, skew, arrived } = arrival;
  const call = await prepared(json, arrival, within2);
  if (!isPrepared(call)) return call;
  const { echo, left } = call;
  const sent3 = { key, json: call.json, skew, arrived };
  if (settings.mode === "ack") return { ...await fateOf(echo, sent3, void 0, arrival), left };
  const ms = pace.timeLeft();
  if (ms === void 0) return { ...await fateOf(echo, sent3, LATE, arrival), left };
  const { error, isUnchanged, took, asSent } = await pass(sent3, settings, clock() + ms, within2);
  pace.took(took);
  const shown = error ? echo : asSent(echo);
  return { ...await fateOf(shown, sent3, error, arrival), isUnchanged, left };
}
async function settle(call, given, arrival, within2 = within) {
  const key = given || uuid();
  try {
    const fate = isGood(call) ? await settleGood(call.json, key, arrival, within2) : call;
    return { __proto__: null, ...fate, key };
  } catch {
    return { __proto__: null, kind: 8 /* broken */, key };
  }
}
var lanesOf = (call) => isGood(call) ? [laneOf(call.json)] : [];
var groupOf = (call) => isGood(call) ? [callOf(call.json).group_id] : [];
async function settleAll(calls, given, arrival) {
  const { settings } = arrival;
  const keys = calls.map((_, index) => given ? `${given}:${index}` : uuid());
  const isEach = settings.mode === "ack" || settings.ledger;
  const plan = isEach ? void 0 : batchPlanOf(settings);
  if (plan?.limits) return settleTogether(calls, keys, plan, arrival);
  const settled = new Array(calls.length);
  const lanes = settings.ledger ? groupOf : lanesOf;
  await eachInLanes(calls, PARALLEL, lanes, async (call, index) => {
    settled[index] = await settle(call, keys[index], arrival);
  });
  return settled;
}
async function settleTogether(calls, keys, plan, arrival) {
  const { settings, pace, skew, arrived } = arrival;
  const fates = new Array(calls.length);
  const items = [];
  const failures = /* @__PURE__ */ new Map();
  const echoes = new Array(calls.length);
  const attempt3 = async (index, work) => {
    fates[index] = await work().catch(() => ({ kind: 8 /* broken */ }));
  };
  await each(
    calls,
    (call, index) => attempt3(index, async () => {
      const ready2 = isGood(call) ? await prepared(call.json, arrival, within) : call;
      if (!isPrepared(ready2)) return ready2;
      echoes[index] = ready2.echo;
      try {
        items.push({ ...itemOf(plan, ready2.json, { key: keys[index], skew }), index });
        return void 0;
      } catch (error) {
        if (!(error instanceof GroupError)) throw error;
        const sent3 = { key: keys[index], json: ready2.json, skew, arrived };
        return fateOf(ready2.echo, sent3, error, arrival);
      }
    })
  );
  items.sort((one, other) => one.index - other.index);
  const context = {
    shared: settings.shared,
    isQuiet: true,
    timeLeft: pace.timeLeft,
    took: pace.took
  };
  await sendBatch(settings.delivery, plan, items, context, (item, result) => {
    failures.set(item, result.status === "error" ? result : void 0);
  });
  await each(
    items,
    (item) => attempt3(item.index, () => {
      const failure2 = failures.has(item) ? failures.get(item) : LATE;
      const sent3 = { key: keys[item.index], json: item.json, skew, arrived };
      return fateOf(echoes[item.index], sent3, failure2, arrival);
    })
  );
  return fates.map((fate, index) => {
    const key = keys[index];
    return { __proto__: null, ...fate ?? { kind: 8 /* broken */ }, key };
  });
}

// pkg/src/relay/consumer.ts
function textOf2(body) {
  if (typeof body === "string") return body;
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  }
  if (isBuffer(body)) return new Uint8Array(body);
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "";
  }
}
var nextOf = (message, error) => secondsToNext(error, memberOf(message, "attempts") ?? 1);
function leave2(message, delaySeconds) {
  try {
    message.retry({ delaySeconds });
  } catch {
  }
  return delaySeconds;
}
var LATER = 60;
function postpone(message, error) {
  let seconds2 = LATER;
  try {
    seconds2 = Math.max(0, nextOf(message, error));
  } catch {
  }
  return leave2(message, seconds2);
}
async function bury(message, batch, why) {
  const { body } = message;
  const { deadLetter, timeout } = batch.settings;
  const text = textOf2(body);
  if (deadLetter && !isLetter(text)) {
    const began = clock();
    const letter = letterFor(why, body, text);
    if (await isSent(deadLetter, letter, Math.min(timeout, batch.patience))) {
      message.ack();
      return void 0;
    }
    batch.patience -= clock() - began;
  }
  return postpone(message, { error_code: "INTERNAL" });
}
async function sendOn(message, call, batch) {
  const { settings } = batch;
  const { error } = await pass(call, settings, clock() + settings.deadline, within);
  if (!error) {
    message.ack();
    return void 0;
  }
  if (error === LATE) return postpone(message, { error_code: "TIMEOUT" });
  const delaySeconds = nextOf(message, error);
  if (delaySeconds >= 0) return leave2(message, delaySeconds);
  const { error_code, httpStatus, issues } = ownOf(error);
  return bury(message, batch, { reason: "refused", error_code, httpStatus, issues });
}
async function attempt2(message, work) {
  try {
    return await work();
  } catch {
    return postpone(message, { error_code: "INTERNAL" });
  }
}
async function consume(batch, settingsOf2) {
  let settings;
  try {
    settings = settingsOf2();
    const loading2 = ready();
    if (loading2) await loading2;
  } catch {
    for (const message of batch.messages) postpone(message, { error_code: "INVALID_OPTIONS" });
    return;
  }
  const sending = { settings, patience: settings.deadline };
  const lanes = /* @__PURE__ */ new Map();
  await each(batch.messages, async (message) => {
    await attempt2(message, async () => {
      const call = readMessage(textOf2(message.body), settings.rules);
      if (isUnreadable(call)) {
        await bury(message, sending, call);
        return;
      }
      const lane = lanes.get(call.lane) ?? [];
      lanes.set(call.lane, lane);
      lane.push({ message, call });
    });
  });
  await each([...lanes.values()], async (lane) => {
    lane.sort(({ call: a }, { call: b }) => a.order < b.order ? -1 : Number(a.order > b.order));
    let delaySeconds;
    for (const { message, call } of lane) {
      if (delaySeconds !== void 0) leave2(message, delaySeconds);
      else delaySeconds = await attempt2(message, () => sendOn(message, call, sending));
    }
  });
}

// pkg/src/relay/head.ts
var ALLOWED = 2;
function judgeHead(settings, method, url, values) {
  const lines2 = values.map((value) => value === null ? "" : `=${value}`);
  const text = [settings.head, method, url, ...lines2].join("\n");
  return withModule(() => {
    const wasm3 = relayWasm();
    const packed = wasm3.relay_decide(writeInput(text), settings.maxBytes);
    const kind = packed & 65535;
    if (kind > ALLOWED) return responseOf(packed);
    const end = packed >>> 16;
    const accepted = ownOf({ status: 200, headers: headersOf2(end) });
    const key = decoder.decode(outputBytes(end, wasm3.output_len()));
    return { key, cors: { kind, origin: kind === ALLOWED && values[0] || "", accepted } };
  });
}
function decide2(settings, { method, url, headers }) {
  const origin = headers.get("origin");
  const site = origin === null ? null : headers.get("sec-fetch-site");
  const type = headers.get("content-type");
  const encoding = headers.get("content-encoding");
  const announced = headers.get("content-length");
  const given = headers.get("idempotency-key");
  const length = Number(announced ?? NaN);
  const compared = [method, url, origin, site, type, encoding];
  const last4 = settings.lastHead;
  const isSame = last4?.compared.every((value, index) => value === compared[index]);
  const isFine = (announced === null || length <= settings.maxBytes) && (given === null || KEY_PATTERN.test(given));
  if (last4 && isSame && isFine) return { key: given ?? "", length, cors: last4.cors };
  const requested = method === "OPTIONS" ? headers.get("access-control-request-headers") : null;
  const values = [origin, site, type, encoding, announced, given, requested];
  const head = judgeHead(settings, method, url, values);
  if (head instanceof Response) return head;
  settings.lastHead = { compared, cors: head.cors };
  return { ...head, length };
}
var refuse = (refusal, cors) => withModule(() => {
  const { kind, origin } = cors ?? { kind: 0, origin: "" };
  return responseOf(relayWasm().relay_refuse(refusal, kind, writeInput(origin)));
});

// pkg/src/relay/environment.ts
var isVariables = (value) => typeof value === "object" && value !== null;
function holds(variables, asked2) {
  try {
    for (const name of asked2) {
      const value = variables[name];
      if (value !== void 0 && value !== Object.prototype[name]) return true;
    }
  } catch {
  }
  return false;
}
function ofProcess() {
  const { process } = globalThis;
  return isVariables(process?.env) ? process.env : void 0;
}
function variablesIn(given, asked2) {
  const own = ofProcess();
  if (!isVariables(given)) return own ?? {};
  if (own === void 0 || holds(given, asked2)) return given;
  return !asked2.size || holds(own, asked2) ? own : given;
}
function noting(variables, asked2, listed2) {
  const unread = /* @__PURE__ */ new Set();
  return new Proxy(variables, {
    get(target, name) {
      if (!unread.delete(name)) asked2.add(name);
      return target[name];
    },
    has(target, name) {
      asked2.add(name);
      return name in target;
    },
    ownKeys(target) {
      const names = Reflect.ownKeys(target);
      for (const name of names) {
        unread.add(name);
        listed2.add(name);
      }
      return names;
    }
  });
}

// pkg/src/relay/ledger/store.ts
var PREFIX = "group-call:";
var LEAST_SECONDS = 60;
var MANY = 1e3;
var PIECE = 8192;
function textOf3(bytes3) {
  let text = "";
  for (let at = 0; at < bytes3.length; at += PIECE) {
    text += String.fromCharCode(...bytes3.subarray(at, at + PIECE));
  }
  return btoa(text);
}
function bytesOf2(text) {
  if (text === null || text === void 0) return void 0;
  if (typeof text !== "string") throw new TypeError("ledger: get answered with no text");
  try {
    const letters = atob(text);
    const bytes3 = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes3[at] = letters.charCodeAt(at);
    return bytes3;
  } catch {
    return void 0;
  }
}
function shelfOf2(store, group2) {
  const name = `${PREFIX}${group2}`;
  let held;
  const put = (name2, text, expires) => {
    const seconds2 = Math.ceil((expires - Date.now()) / 1e3);
    return store.put(name2, text, { expirationTtl: Math.max(LEAST_SECONDS, seconds2) });
  };
  return {
    reservation: () => held,
    reserve(reservation) {
      held = reservation;
    },
    read: async () => bytesOf2(await store.get(name)),
    isMember: async (hash, now) => Number(await store.get(`${name}:${hash}`)) > now,
    async write({ recorded, member, isReleased }) {
      if (isReleased) held = void 0;
      if (recorded) await put(name, textOf3(recorded.bytes), recorded.expires);
      if (member) await put(`${name}:${member.hash}`, `${member.expires}`, member.expires);
    }
  };
}
var desksOf = /* @__PURE__ */ new WeakMap();
function ledgersOver(store) {
  const desks = desksOf.get(store) ?? /* @__PURE__ */ new Map();
  desksOf.set(store, desks);
  const dropIdle = () => {
    for (const [name, desk] of desks) if (desk.isIdle) desks.delete(name);
  };
  const at = async (name, work) => {
    let desk = desks.get(name);
    if (!desk) {
      if (desks.size >= MANY) dropIdle();
      desk = new Desk(shelfOf2(store, name));
      desks.set(name, desk);
    }
    try {
      return await work(desk);
    } finally {
      if (desk.isIdle && desks.get(name) === desk) desks.delete(name);
    }
  };
  return {
    reserve: (name, ask, life) => at(name, (desk) => desk.reserve(ask, life)),
    settle: (name, ending) => at(name, (desk) => desk.settle(ending))
  };
}

// pkg/src/relay/options.ts
var SHARED2 = [
  "token",
  "profile",
  "headers",
  "fetch",
  "retry",
  "timeout",
  "deadline",
  "invalidTraits",
  "limits",
  "onAttempt",
  "onRetry",
  "onResult"
];
function isOrigin(value) {
  if (typeof value !== "string" || !/^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+$/.test(value)) return false;
  const { origin } = new URL(value);
  return origin === value || origin === "null" && !/^(https?|file|data|blob):/.test(value);
}
var isOriginOrOpen = (value) => isOrigin(
  typeof value === "string" ? value.replace(/^([a-z][a-z\d+.-]*:\/\/)\*(\.[^.]+\.)/, "$1x$2") : value
);
var ORIGIN = "https://app.example.com";
var QUEUE = [
  "an object with a send method",
  (value) => isFunction(memberOf(value, "send"))
];
var UPSTREAM = [
  "an absolute http or https URL without credentials",
  (value) => isWebUrl(`${value}`)
];
var isNamespace = (value) => isFunction(memberOf(value, "idFromName"));
var LIFE = 30 * 864e5;
var LONGEST_LIFE = 36525 * 864e5;
var ledgerOf = ({ ledger, ledgerTtl = LIFE, ledgerKey = "" }) => ledger && {
  books: isNamespace(ledger) ? ledgersIn(ledger) : ledgersOver(ledger),
  life: ledgerTtl,
  key: ledgerKey
};
var TAKES2 = {
  upstream: UPSTREAM,
  path: [
    "a path such as /group",
    (value) => new URL(value, "http://localhost").pathname === value
  ],
  allowedOrigins: [
    `an array of origins such as ${ORIGIN} or https://*.example.com`,
    (value) => Array.isArray(value) && value.every(isOriginOrOpen)
  ],
  publicOrigin: [`an origin such as ${ORIGIN}`, isOrigin],
  authorize: FUNCTION,
  enrich: FUNCTION,
  maxBytes: [
    "a number of bytes",
    (value) => Number.isInteger(value) && value > 0 && value < 2 ** 31
  ],
  mode: [`"await" or "ack"`, (value) => value === "await" || value === "ack"],
  queue: QUEUE,
  deadLetter: QUEUE,
  ledger: [
    "a namespace of Durable Objects, or an object of get and put",
    (value) => isNamespace(value) || ["get", "put"].every((name) => isFunction(memberOf(value, name)))
  ],
  ledgerTtl: [
    "milliseconds, 1000 or more",
    (value) => typeof value === "number" && value >= 1e3 && value <= LONGEST_LIFE
  ],
  ledgerKey: ["text", (value) => typeof value === "string" && value !== ""],
  owners: [
    `an object of traits, each with the value "server"`,
    (value) => isObject(value) && Object.entries(value).every(([name, owner]) => owner === "server" && !name.includes("\0"))
  ]
};
var RELAY_TIMES = { timeout: 3e3, deadline: 8e3 };
function readSettings(options) {
  if (!isObject(options)) {
    throw invalidOption("options: expected an object, or a function that returns one");
  }
  const own = /* @__PURE__ */ Object.create(null);
  const shared = {};
  for (const [name, value] of Object.entries(options)) {
    if (SHARED2.includes(name)) shared[name] = value;
    else if (!Object.hasOwn(TAKES2, name)) {
      throw unknownOption(name, [...Object.keys(TAKES2), ...SHARED2]);
    } else if (value !== void 0) {
      check(name, TAKES2[name], value);
      own[name] = value;
    }
  }
  if (own.upstream === void 0) throw invalidOption(`upstream: expected ${UPSTREAM[0]}`);
  if (own.mode === "ack" && !own.queue) throw invalidOption(`mode: "ack" needs a queue`);
  return settingsOf(own, readOptions(shared, NO_OPTIONS));
}
var ATTEMPTS = 3;
var retryOf = (given = NO_OPTIONS) => ownOf({ ...given, attempts: given.attempts ?? ATTEMPTS });
function settingsOf(own, shared) {
  const { authorize, enrich, maxBytes = 65536, mode, queue, deadLetter } = own;
  const { profile, limits = NO_OPTIONS, invalidTraits, ...others } = shared;
  const rest = ownOf(others);
  const { bytes: bytes3 = 32768 /* bytes */, depth = 32 /* depth */, idBytes = 1024 /* idBytes */ } = limits;
  const { timeout = RELAY_TIMES.timeout, deadline = RELAY_TIMES.deadline } = rest;
  const wire = {
    __proto__: null,
    endpoint: new URL(`${own.upstream}`).href,
    batch: false
  };
  if (profile) wire.profile = profile;
  return ownOf({
    ledger: ledgerOf(own),
    owners: Object.keys(own.owners ?? {}),
    authorize,
    enrich,
    maxBytes,
    mode,
    queue,
    deadLetter,
    delivery: ownOf({
      ...rest,
      timeout,
      retry: rest.retry !== false && retryOf(rest.retry)
    }),
    shared: makeShared(Infinity),
    timeout,
    deadline,
    wire,
    isPlain: profile === void 0 || typeof profile === "string" && !PROFILES[profile].isEvent,
    head: [own.path ?? "/group", own.publicOrigin ?? "", (own.allowedOrigins ?? []).join(" ")].join(
      "\n"
    ),
    rules: [modeOf(shared), bytes3, depth, idBytes],
    judging: { invalidTraits, limits, profile }
  });
}
function settingsFrom(given) {
  if (typeof given !== "function") {
    let settings;
    return () => settings ??= readSettings(given);
  }
  const ask = given;
  const known = /* @__PURE__ */ new WeakMap();
  const asked2 = /* @__PURE__ */ new Set();
  let hasAsked = false;
  return (env) => {
    const first = hasAsked || !isObject(env) ? variablesIn(env, asked2) : env;
    const settings = known.get(first);
    if (settings) return settings;
    const options = askedOptions(ask, first, asked2);
    hasAsked = true;
    const chosen = variablesIn(env, asked2);
    const isSame = chosen === first || !asked2.size;
    const read = readSettings((isSame ? options : askedOptions(ask, chosen, asked2))());
    known.set(chosen, read);
    return read;
  };
}
function askedOptions(ask, variables, asked2) {
  const listed2 = /* @__PURE__ */ new Set();
  for (const env of [noting(variables, asked2, listed2), variables]) {
    try {
      const options = ask(env);
      if (!asked2.size) for (const name of listed2) asked2.add(name);
      return () => options;
    } catch {
    }
  }
  return () => {
    throw invalidOption("options: the function threw");
  };
}

// pkg/src/relay/pace.ts
var QUEUE2 = { least: 500, each: 20 };
function makePace({ timeout, deadline: whole, queue }, calls) {
  const deadline = clock() + whole;
  const toQueue = Math.max(QUEUE2.least, Math.ceil(calls / 6) * QUEUE2.each);
  const reserve3 = queue ? Math.min(toQueue, whole / 4) : 0;
  let slowest = 0;
  const left = () => Math.max(0, deadline - clock());
  return {
    left,
    timeLeft() {
      const ms = left() - reserve3;
      return ms > Math.min(timeout, 2 * slowest) ? ms : void 0;
    },
    took(ms) {
      slowest = Math.max(slowest, ms);
    }
  };
}

// pkg/src/relay/relay.ts
function relay(options) {
  const read = settingsFrom(options);
  const shared = makeShared(Infinity);
  const settingsOf2 = (env) => {
    const settings = read(env);
    settings.shared = shared;
    return settings;
  };
  return {
    fetch(request, env, ctx) {
      const response = serve(request, () => settingsOf2(env));
      const context = ctx ?? env;
      try {
        if (context && isFunction(memberOf(context, "waitUntil"))) context.waitUntil?.(response);
      } catch {
      }
      return response;
    },
    queue: (batch, env) => consume(batch, () => settingsOf2(env))
  };
}
async function serve(request, settingsOf2) {
  let settings;
  try {
    settings = settingsOf2();
    const loading2 = ready();
    if (loading2) await loading2;
  } catch (error) {
    return plain(error);
  }
  const { timeout, deadline } = settings;
  const waits = makeWaits(Math.min(timeout, deadline));
  const seen2 = ownOf({});
  try {
    return await respond(request, settings, waits, seen2);
  } catch {
    return failed2(seen2.cors);
  } finally {
    waits.end();
  }
}
async function respond(request, settings, { within: within2 }, seen2) {
  const page = fromPage(request.headers);
  const head = decide2(settings, request);
  if (head instanceof Response) return head;
  const { key, length, cors } = head;
  seen2.cors = cors;
  const bytes3 = await readBody(request, settings.maxBytes, length, within2);
  if (typeof bytes3 === "number") return refuse(bytes3, cors);
  const body = (page && judgeForPage(bytes3, settings.judging)) ?? judge2(bytes3, key, settings.rules);
  if (typeof body === "number") return refuse(body, cors);
  const { calls, isArray } = body;
  const pace = makePace(settings, calls.length);
  const arrived = settings.ledger ? Date.now() : void 0;
  const arrival = { request, settings, pace, skew: page?.skew ?? 0, arrived };
  const settled = isArray ? await settleAll(calls, key, arrival) : [await settle(calls[0], key, arrival, within2)];
  const left = settled[0]?.left;
  if (body.findings && left?.length) {
    body.findings.warnings = bounded([...body.findings.warnings, ...left.map(notOwner)]);
  }
  const response = answer(settled, body, cors);
  return settled.every(({ isUnchanged }) => isUnchanged) ? unchanged(response) : response;
}
function unchanged(response) {
  const { headers } = response;
  headers.set("group-call", "unchanged");
  const exposed = headers.get("access-control-expose-headers");
  if (exposed !== null) headers.set("access-control-expose-headers", `${exposed}, Group-Call`);
  return response;
}
function failed2(cors) {
  try {
    return refuse(11 /* internal */, cors);
  } catch {
    return plain(new GroupError("INTERNAL", "The relay failed"));
  }
}
var plain = ({ message, error_code }) => new Response(
  JSON.stringify({ status: "error", message, error_code }),
  ownOf({
    status: 500,
    headers: ownOf({ "content-type": "application/json", "cache-control": "no-store" })
  })
);
export {
  GroupError,
  GroupLedger,
  createGroup,
  group,
  groupBatch,
  groupSchema,
  init,
  relay,
  validate,
  validateJson
};
