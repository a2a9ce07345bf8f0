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
  let answer;
  let cause;
  try {
    answer = good();
  } catch (error) {
    cause = error;
  }
  if (!answer) throw invalidOption(`${name}: expected ${expected}`, cause);
  return answer;
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
var isObjectOf = (value, names, isGood = isCount) => isObject(value) && Object.entries(value).every(
  ([name, member]) => member === void 0 || names.includes(name) && isGood(member, name)
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

// pkg/src/entries/slim.ts
var load = void 0;
function compile() {
  throw new TypeError(
    "group-call/slim has no module of its own: await init(source) with a Response, bytes or a WebAssembly.Module"
  );
}

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
var wasm;
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
    wasm = exports;
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
    if (!isSeeded) wasm.seed(Math.random());
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
    inputAddress = wasm.input(length);
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
  const start2 = wasm.output();
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
  wasm = memory = bytes = words = void 0;
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
  const holds = (name) => Object.hasOwn(call, name) && holdsOpaque(call[name], hasEmpty);
  return isOpaque(call) || OBJECTS.some(holds) || hasEmpty && /[dp]":{}/.test(text);
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
    const plain = { text, issues: NONE, warnings: NONE, changes: NONE };
    if (text.length > most) return plain;
    if (!mayHoldOpaque(call, text)) {
      if (atOnce) plain.again = () => explained(call, saves);
      if (atOnce || !text.includes("null")) return plain;
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
  const refuse = (path, found, code) => tell(path, `Expected what JSON can write, got ${found}.`, code);
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
        return refuse(path, "BigInt");
      }
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return refuse(path, `${value}`);
    }
    if (value === null && isDate) {
      const code = path.join() === "timestamp" ? "invalid_timestamp" : "not_serializable";
      return refuse(path, "an invalid Date", code);
    }
    if (!keys || isRawJson(value)) return value;
    if (isOpaque(value)) {
      return refuse(path, value.constructor?.name || tagOf(value));
    }
    if (around.includes(value)) {
      return refuse(path, "a cycle");
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
  const at = wasm.validate(length, mode, bytes3, depth, idBytes, nowFor(keep), answers) >> 2;
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
  const isSent = keep === copied;
  if (isSent || !performance?.timeOrigin) return Date.now();
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
    wasm.advance(length, retryAfter.length, event, status, now, Date.now(), Math.random());
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
  const send = () => typeof fetcher === "function" ? fetcher(url, init2) : fetcher.fetch(url, init2);
  try {
    return await send();
  } catch (error) {
    const { name, message } = error ?? {};
    if (!init2.signal || name !== "TypeError" || !/AbortSignal/.test(`${message}`)) throw error;
    delete init2.signal;
    return send();
  }
}
function observe(observer, event) {
  if (observer) (async () => observer(event))().catch(() => {
  });
}
async function exchange(delivery, attempt2, keepalive, signal, answer) {
  const { options, plan, key } = delivery;
  let failed2 = "UNAUTHORIZED";
  try {
    const asked2 = tokenFor(options.token);
    const token = typeof asked2 === "object" ? await asked2 : asked2;
    if (token && !delivery.tokens.includes(token)) delivery.tokens.push(token);
    failed2 = "INVALID_OPTIONS";
    const encoded = plan.encode(delivery.items, delivery.isBatch, token, key);
    const body = plan.isDated ? encoded.body : delivery.body ??= encoded.body;
    const headers = { ...encoded.headers, ...options.headers };
    failed2 = 4 /* networkError */;
    observe(options.onAttempt, { attempt: attempt2, key });
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
    return await readResponse(response, answer);
  } catch (cause) {
    answer.cause = cause;
    return answer.event ?? failed2;
  }
}
var BAD_GATEWAY = 502;
async function readResponse(response, answer) {
  const { status, type, redirected, headers } = response;
  const event = type === "opaqueredirect" || redirected ? 3 /* redirected */ : 2 /* answer */;
  if (!isSuccess(status)) {
    answer.event = event;
    answer.status = status;
    answer.retryAfter = headerOf(headers, "retry-after");
    answer.date = headerOf(headers, "date");
  }
  const { text, isCut } = await readAnswer(response);
  answer.body = text;
  answer.isCut = isCut;
  answer.status = status;
  if (isSuccess(status) && event === 2 /* answer */) {
    if (isPage(headerOf(headers, "content-type"), text)) {
      answer.isPage = true;
      answer.status = BAD_GATEWAY;
    } else if (!isCut && breaksOff(text)) {
      answer.cause = new Error("The answer broke off.");
      delete answer.status;
      return 4 /* networkError */;
    }
  }
  return answer.event = event;
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
  const { crypto } = globalThis;
  return crypto?.getRandomValues?.(bytes3) ?? bytes3.map(() => Math.floor(Math.random() * 256));
}
var uuid = () => globalThis.crypto?.randomUUID?.() ?? hex(randomBytes()).replace(/(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
var keyOf = ({ idempotencyKey }) => idempotencyKey === false ? void 0 : idempotencyKey ?? uuid();

// pkg/src/delivery/wire.ts
var written = (json, profile, tail = "}") => withModule(() => {
  const mode = TRAITS_MODE.keep | PROFILE_MODE[profile] | WIRE_MODE;
  const address = wasm.validate(writeInput(json), mode, NO_LIMIT, NO_LIMIT, NO_LIMIT, 0, 0) >> 2;
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
  let answer;
  try {
    answer = JSON.parse(body);
  } catch {
  }
  if (!isObject(answer)) return { ok: true };
  const { status, success: success2, message, data, error_code, results, warnings } = ownOf(answer);
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
function told({ plan, items, isBatch: isBatch2 }, code, status, answer, hide) {
  try {
    const decoded = plan.decode({ status, body: answer.body ?? "" });
    const { ok, isPartial, message, data, error_code, results, warnings } = isRecord(decoded) ? ownOf(decoded) : REFUSED;
    const result = (one) => {
      const { status: status2, error_code: error_code2, ...rest } = ownOf(one);
      return ownOf({ ...hide(rest), status: status2, error_code: error_code2 });
    };
    const own = isBatch2 && areResults(results, items.length) ? results : void 0;
    const isUnread = answer.isCut && SAYS_FAILURE.test(answer.body ?? "");
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
function usualFailure(code, status, attempts, answer) {
  if (!status && code !== "UPSTREAM_ERROR") return FAILURES[code] ?? `The call failed: ${code}.`;
  if (!attempts) return "Not sent: the service has asked for a pause.";
  if (answer.isPage) return "A web page was answered, not the service's answer.";
  return `The service refused the call: ${code}.`;
}
function outcomeOf(delivery, started, given, attempts, answer, status = 0, retryAfter = -1) {
  const { options, key, tokens } = delivery;
  const hide = delivery.isQuiet ? makeRedactor() : makeRedactor(headersOf(options), tokens);
  const isRead = !given || status && status === answer.status;
  const {
    code,
    message,
    data,
    results,
    warnings = [],
    cause
  } = isRead ? told(delivery, given, status, answer, hide) : ownOf({ code: given });
  observe(options.onResult, {
    attempt: attempts,
    status: status || void 0,
    duration: clock() - started,
    key,
    error_code: code
  });
  const usual = code ? usualFailure(code, status, attempts, answer) : "Group updated successfully" /* updated */;
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
      cause: code === "ABORTED" ? options.signal?.reason : reducedCause(hide, status ? cause : answer.cause)
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
async function deliver(delivery, begun) {
  const { options, plan, items, shared } = delivery;
  const { signal } = options;
  const started = begun?.started ?? clock();
  const size = () => items.reduce((sum, { bytes: bytes3 }) => sum + bytes3.length + 1, plan.around);
  const release = reserveKeepalive(options.keepalive, size);
  let first = begun?.first;
  let attempts = 0;
  let hasTurn = false;
  try {
    const advance = makeMachine(options, started, shared, plan.url);
    let answer = ownOf({});
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
      const [todo, attempt2, ms, keepalive, error, status, retryAfter] = advance(
        event,
        answer,
        now,
        first !== void 0
      );
      if (todo === 2 /* waiting */) {
        if (hasTurn) leave(shared);
        hasTurn = false;
        if (attempt2 && event !== 6 /* woke */) observeRetry(delivery, attempt2, ms, event, answer);
        event = await unless(Math.ceil(ms) + 1, 6 /* woke */, signal);
        continue;
      }
      if (todo !== 1 /* sending */) {
        return outcomeOf(
          delivery,
          started,
          ERROR_CODES[error - 1],
          attempt2,
          answer,
          status,
          retryAfter
        );
      }
      attempts = attempt2;
      answer = first ?? ownOf({});
      const end = first ? first.event : await attemptWithin(ms, delivery, attempt2, keepalive > 0, answer);
      first = void 0;
      if (typeof end === "string") return outcomeOf(delivery, started, end, attempt2 - 1, answer);
      if (end === 2 /* answer */ && isSuccess(answer.status)) {
        const outcome = outcomeOf(delivery, started, void 0, attempt2, answer, answer.status);
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
async function attemptWithin(ms, delivery, attempt2, keepalive, answer) {
  const began = clock();
  const controller = makeController();
  const { signal } = delivery.options;
  const event = await unless(
    ms,
    5 /* timeout */,
    signal,
    () => exchange(delivery, attempt2, keepalive, controller?.signal, answer)
  );
  answer.duration = clock() - began;
  if (event === 5 /* timeout */ || event === 7 /* abort */) controller?.abort();
  return event === 5 /* timeout */ ? answer.event ?? event : event;
}
function observeRetry({ options, key }, attempt2, wait, event, { status, duration = 0 }) {
  const error_code = status ? void 0 : event === 5 /* timeout */ ? "TIMEOUT" : "NETWORK_ERROR";
  observe(options.onRetry, { attempt: attempt2, wait, status, duration, key, error_code });
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
function eachInLanes(items, parallel, lanesOf, work) {
  const waiting = items.map(() => 0);
  const followers = /* @__PURE__ */ new Map();
  const ready2 = [];
  const last4 = /* @__PURE__ */ new Map();
  items.forEach((item, index) => {
    for (const lane of new Set(lanesOf(item))) {
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
    decode: (answer) => memberOf(profile, "decode") ? profile.decode?.(answer) : decode(answer)
  };
}

// pkg/src/delivery/batch.ts
async function sendBatch(options, plan, items, context, settle) {
  let chunks;
  try {
    chunks = plan.limits ? split(plan.limits, plan.around, items) : items.map((item) => [item]);
  } catch (error) {
    for (const item of items) settle(item, failure(error));
    return;
  }
  const own = ownOf(context);
  const lanesOf = (chunk) => chunk.map(({ json }) => laneOf(json));
  await eachInLanes(
    chunks,
    PARALLEL,
    items.length > 1 ? lanesOf : () => [],
    (chunk) => sendChunk(options, plan, chunk, own, settle)
  );
}
var tooLate = () => new GroupError("TIMEOUT", "There was no time left to send this call.");
async function sendChunk(options, plan, chunk, { shared, isQuiet, timeLeft, took }, settle) {
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
          settle(
            item,
            results ? resultOf(results[index], item, failed(plan, item, error)) : error ? failed(plan, item, error) : success(item, part.length === 1 && data)
          );
        });
        from = until;
      }
      until = withModule(() => wasm.halve(chunk.length, next.from, next.until, request, isRefused));
    }
  } catch (error) {
    first ??= error;
  }
  for (const item of chunk.slice(from)) settle(item, failed(plan, item, first));
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
      const end = wasm.split(from, limits.calls, limits.bytes, around);
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
  const answer = work();
  if (onError) answer.catch((error) => observe(onError, error));
  return answer;
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
export {
  GroupError,
  createGroup,
  group,
  groupBatch,
  groupSchema,
  init,
  validate,
  validateJson
};
