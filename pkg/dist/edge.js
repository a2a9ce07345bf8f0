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
var shortened = (text2, most = MAX_MESSAGE) => text2.replace(CONTROLS, "").slice(0, most);
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
  const text2 = `${endpoint ?? "/group"}`;
  const page = globalThis.location?.href;
  if (endpoint === void 0 && !page) {
    throw invalidOption(
      "endpoint: none was given. Outside of a page it must be a whole URL, such as https://api.example.com/group"
    );
  }
  if (last.text !== text2 || last.page !== page) {
    const expected = "an http or https URL without credentials, or in a page a path";
    const url = ensure("endpoint", expected, () => {
      const { href } = new URL(text2, page);
      return isWebUrl(href) && (href === `${text2}/` ? text2 : href);
    });
    last = { text: text2, page, url };
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

// pkg/src/entries/codecs.ts
var hostEncoder;
var hostDecoder;
var made = () => hostEncoder ??= new TextEncoder();
var encoder = {
  encode: (text2) => made().encode(text2),
  encodeInto: (text2, target) => made().encodeInto(text2, target)
};
var decoder = {
  decode: (bytes3) => (hostDecoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(bytes3)
};

// pkg/src/module/text.ts
var ALPHABET = /[^"'`$\\]/;
function fromText(singles2, text2) {
  const order = new Set(singles2.match(/../g)?.map((digits) => parseInt(digits, 16)));
  const { size } = order;
  for (let byte = 0; byte < 256; byte++) order.add(byte);
  const bytes3 = [...order];
  const indexes = [];
  for (let code = 32, index = 0; code < 127; code++) {
    if (ALPHABET.test(String.fromCharCode(code))) indexes[code] = index++;
  }
  const module2 = encoder.encode(text2);
  let length = 0;
  let kind = 0;
  module2.forEach((code) => {
    const index = indexes[code];
    if (index < size) {
      module2[length++] = bytes3[kind + index];
      kind = 0;
    } else {
      kind = (index - size + 1) * size;
    }
  });
  return module2.subarray(0, length);
}

// pkg/src/entries/edge-inline.ts
var compile = () => new WebAssembly.Module(fromText(singles, text));
var load = () => import("./edge-js-module.js");

// pkg/src/module/clock.ts
var clock = () => globalThis.performance?.now() ?? Date.now();

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
  const text2 = form === 3 /* instead */ ? first : form === 2 /* because */ ? `${usual} ${first}` : usual;
  const message = text2.replace(
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
var unescaped = (text2) => text2.includes("\\") ? JSON.parse(`"${text2}"`) : text2;
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
function mayHoldOpaque(call, text2) {
  const hasEmpty = text2.includes("{}");
  if (!isObject(call) || isFunction(call.toJSON)) return holdsOpaque(call, hasEmpty);
  const holds2 = (name) => Object.hasOwn(call, name) && holdsOpaque(call[name], hasEmpty);
  return isOpaque(call) || OBJECTS.some(holds2) || hasEmpty && /[dp]":{}/.test(text2);
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
    const text2 = JSON.stringify(call);
    if (text2 === void 0) {
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    }
    const plain2 = { text: text2, issues: NONE, warnings: NONE, changes: NONE };
    if (text2.length > most) return plain2;
    if (!mayHoldOpaque(call, text2)) {
      if (atOnce) plain2.again = () => explained(call, saves);
      if (atOnce || !text2.includes("null")) return plain2;
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
    const text2 = JSON.stringify(copyOf({ "": call }, "", [])) ?? "null";
    return { text: text2, issues, warnings, changes };
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
function judgeRead({ text: text2, issues, warnings, changes, again }, options, keep) {
  if (text2 === void 0) return { json: void 0, issues, warnings, changes };
  const verdict = judge(text2, options, keep);
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
var encode = (text2, options) => judgeRead(text2, options, copied);
function validateCall(value, options) {
  const text2 = readCall(value, options, true);
  const { json, issues, warnings, changes } = judgeRead(text2, options, parsed);
  return json ? { ok: true, call: json, warnings, changes } : { ok: false, issues, warnings };
}
var isBytes = (input2) => ArrayBuffer.isView(input2) && (input2 instanceof Uint8Array || input2[Symbol.toStringTag] === "Uint8Array");
function wellFormed(text2) {
  const lone = /[\ud800-\udfff]/gu;
  const isWellFormed = text2.isWellFormed?.() ?? !lone.test(text2);
  if (isWellFormed) return text2;
  return text2.replace(lone, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
function validateText(input2, options) {
  if (typeof input2 !== "string" && !isBytes(input2)) {
    const message = "Expected JSON text as a string or a Uint8Array.";
    return { ok: false, issues: [{ code: "invalid_type", path: [], message }], warnings: [] };
  }
  const text2 = typeof input2 === "string" ? wellFormed(input2) : input2.length ? input2 : "";
  const { json, issues, warnings, changes } = judge(text2, options, copiedIfChanged);
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
  const text2 = await response.text?.() ?? "";
  return { text: text2.slice(0, MAX_ANSWER), isCut: text2.length > MAX_ANSWER };
}
var isPage = (contentType, text2) => /^text\/html\b/i.test(contentType) && /^\s*</.test(text2);
var TOKEN = /\s*(?:([{[])|([}\]])|[,:]|"(?:[^"\\]|\\.)*"|(?:true|false|null)\b|-?\d[\d.eE+-]*)/gsy;
var PART = /^\s*(?:"(?:[^"\\]|\\.)*\\?|[a-z]{0,4}|-)$/s;
function breaksOff(text2) {
  if (!/^\s*[{[]/.test(text2) || isJson(text2)) return false;
  let depth = 0;
  let isOver = false;
  const rest = text2.replace(TOKEN, (_, opens, closes) => {
    if (opens) depth++;
    if (closes && --depth <= 0) isOver = true;
    return "";
  });
  return !isOver && PART.test(rest);
}
function isJson(text2) {
  try {
    JSON.parse(text2);
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
  const { text: text2, isCut } = await readAnswer(response);
  answer2.body = text2;
  answer2.isCut = isCut;
  answer2.status = status;
  if (isSuccess(status) && event === 2 /* answer */) {
    if (isPage(headerOf(headers, "content-type"), text2)) {
      answer2.isPage = true;
      answer2.status = BAD_GATEWAY;
    } else if (!isCut && breaksOff(text2)) {
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
var base64 = (text2) => btoa(String.fromCharCode(...encoder.encode(text2)));
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
  const text2 = secrets.join("\n");
  if (last3.text !== text2) {
    const all = [...secrets].sort((one, other) => other.length - one.length).flatMap(patterns);
    let pattern;
    try {
      pattern = new RegExp(all.join("|"), "gi");
    } catch {
      pattern = /[\s\S]+/g;
    }
    last3 = { text: text2, pattern };
  }
  return last3.pattern;
}
function withoutSecrets(value, hide) {
  let isChanged = false;
  const copies = /* @__PURE__ */ new Map();
  const hidden = (text2) => {
    const clean = hide(text2);
    isChanged ||= clean !== text2;
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
  const hide = (text2) => text2.replace(patternOf(secrets), HIDDEN);
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
  const text2 = (value) => typeof value === "string" ? hide(value) : void 0;
  if (Object(cause) !== cause) return text2(cause) ?? (typeof cause === "symbol" ? HIDDEN : cause);
  const message = text2(attempt(() => cause?.message)) ?? "";
  const name = text2(attempt(() => cause?.name)) ?? "Error";
  const code = attempt(() => cause?.code) ?? attempt(() => cause?.cause?.code);
  const reduced = new Error(message);
  const stack = message ? `${name}: ${message}` : name;
  for (const [key, value] of Object.entries({ name, stack })) {
    Object.defineProperty(reduced, key, { value, writable: true, configurable: true });
  }
  if (["string", "number"].includes(typeof code)) reduced.code = text2(code) ?? code;
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
      until = withModule(() => wasm.halve(chunk.length, next.from, next.until, request, isRefused));
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
  const text2 = readCall(call, options, !loading2);
  if (loading2) await loading2;
  const { json, issues, warnings, changes } = encode(text2, options);
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
  for (const [index, text2] of texts.entries()) {
    if (clock() - turn > TURN) {
      await nextTurn();
      turn = clock();
    }
    try {
      if (unloaded) throw unloaded;
      const { json, issues } = encode(text2, options);
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
var relayWasm = () => wasm;

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
  const text2 = encoder.encode(key);
  const input2 = joined([text2, body]);
  return withModule(() => {
    relayWasm().ledger_key(text2.length, writeInput(input2));
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
function letterFor(why, message, text2) {
  const whole = typeof text2 === "string" ? text2 : decoder.decode(text2);
  const letter = { v: 1, ...why, message: typeof text2 === "string" ? message : whole };
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
function isLetter(text2) {
  let letter = typeof text2 === "string" ? text2 : decoder.decode(text2);
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
  const [head, clock2, arrival] = texts.map((text2) => encoder.encode(text2));
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
function unreadable(text2) {
  const [reason, issues] = text2.split("\n");
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
  const { text: text2, issues } = serialize({ context: extra }, Infinity);
  return issues.length ? void 0 : text2?.slice(BEFORE.length, -1);
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
  const text2 = textOf(extra ?? {});
  const merged = text2 !== void 0 && enriched(json, text2, rules);
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
  const text2 = textOf2(body);
  if (deadLetter && !isLetter(text2)) {
    const began = clock();
    const letter = letterFor(why, body, text2);
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
  const text2 = [settings.head, method, url, ...lines2].join("\n");
  return withModule(() => {
    const wasm2 = relayWasm();
    const packed = wasm2.relay_decide(writeInput(text2), settings.maxBytes);
    const kind = packed & 65535;
    if (kind > ALLOWED) return responseOf(packed);
    const end = packed >>> 16;
    const accepted = ownOf({ status: 200, headers: headersOf2(end) });
    const key = decoder.decode(outputBytes(end, wasm2.output_len()));
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
  let text2 = "";
  for (let at = 0; at < bytes3.length; at += PIECE) {
    text2 += String.fromCharCode(...bytes3.subarray(at, at + PIECE));
  }
  return btoa(text2);
}
function bytesOf2(text2) {
  if (text2 === null || text2 === void 0) return void 0;
  if (typeof text2 !== "string") throw new TypeError("ledger: get answered with no text");
  try {
    const letters = atob(text2);
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
  const put = (name2, text2, expires) => {
    const seconds2 = Math.ceil((expires - Date.now()) / 1e3);
    return store.put(name2, text2, { expirationTtl: Math.max(LEAST_SECONDS, seconds2) });
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
// built:built:edge-text
var singles = (
  "4101020304057c07080e0d800c1a280a0f10064f1b0b1c202173227900116d902b392e81383637243a294245742d4647494b4d7250fd61a0405c83696a656b18987071092c64" +
  "c067757f2378ec3068146e636c6fb8fc44ff"
);
var text = (
  "?Y<A!???!~t!=}N#nn?}N%nnn?}N&nnnn?}N%nnn!n}N#nn!n}N!n!n}N(nnnnn?}N!n?}N&nnnn!n}N(nnnnn!n}N5nnnnnn!n}N*nnnnnnn?}N5nnnnnn?}N?!n}N*nnnnn)n!n}N?" +
  "?}N*nnnn)))?}N(n)nn)?}N&nnn}V?}N5nnn)n)?}N&n))n?}N(nnnn)?}N%}Vnn?}N(nnn))!)}N+nnnnnn)n!n}N(nnnn)!n}N!)?}N&n))n!n}N5nnn}Vnn!n}N#n}V!n}N&n}Vnn" +
  "!n}N&))n)!)}N%nn)?}N#nn!}V%~-#~+#*???#?!#h&?*!??!!!(?5?+3?%#%4@((!%} }!th(?}#5!!}%(!?!#%??*?!?#?&8??!!#?!!?5%*}&?&??*??*??--h?!5(???5/?!d*?5" +
  "!#5&#?5?5##?#?%+!!!+#!?!#&#&}(,?!*%07,/!#(!#?!?%##++##????!(##+%%%%#&?(*?&+#?#59?!!%%})!?*}*8225!!/&((!#!h*?%2&?#??%!(&%5(?5!!#%5#&%%?!%%h&%" +
  "5?&%5(#%%?&&?#&((*((*(?((((&%&&#+&%(&%&+2+&!%%&&!++?&8#}+:*!!?*;&%#!&(!f!22(%!?!5+!n! .~W?8*~[#05AbAxV>#?*Yj}QYuvb?9(sYw}Qb?},(_ufmO?}--wbjl" +
  "bV}Mjbv_jb?12wbjlbV}Mcb>?}8-wbjlbV}MAbA}ObV?M8wbjlbV}MuYAb?};/wbjlbV}Mx}Rubj?N-wbjlbV}MVbvxVj?S,wbjlbV}MVbcb>bj?}@,wbjlbV}M}R_OsxmO?}A5xmOfm" +
  "O?}C2xmOfmO}Mwbu?}D/VbwY>}MYu<}RbV?}E2VbwY>}M}Oxj>?}O/VbwY>}Mjbv_jb?_/VbwY>}MbuV_vs?>3VbwY>}M_<}Mgmbmbj?n-VbwY>}MAb<<Ylb?.!2VbwY>}MubpO?}W!}" +
  " VbwY>}MVbYj}MAb<<Ylb?^!/VbwY>}MVb}Pm<b?}[!&<bbj?}]!(<fw_O?}^!+}QYw_jYOb?}_!h}#!? !8h}X#~Q!}i#~c!}[#}Z#?7}(/!82~g~;&~+#%??8 !#no? 4c=#J?:# +" +
  "a:!4#:#1#/;%:?:#1#+=! !:!7H#?:?:% ?:!7H#&:# 4aJ?8}j%!3no? 4c=(J?:!P?},N&[#[:!1#&;5:!1#4=+:!1#+=-U&[#[:! ta=,:!P?d=*a !c;3:!1#/;%:* (S;4#[%[#" +
  "[:%:+T-%:%:5a;h:3P??;2#[:+:%c=& *U&n ?;8 ?;##[%[:#:&R&[:#:haP??:2Q-#:# !a;#/!88:&;#/#8 !(:( +a:2:h:&40:(1#/;#:(1#+8;88:8 !R-?:!:#:%a !a=%H#/" +
  ":%:*S-!:%:*c=&:5a;#:%:-T-!:4N&[?8:#:,:*4~(#-!/#88:!:+H#//!8:!1#9;#:!:%H#9:#:5a;/:&:#c;#/#88:! !K?},:!P?J !Q&[:!1#:;&:!1#9;!(:!1#:=&:!1#9=!Q-" +
  "!8:!:5a;/:&:!c;#88:?:#H#&:?:/H#?:( 4aJ?8N!!no? 4c=#J?:# +a:!4!:#:#1#+:#1#/ }84&:#1#&;!:?:#1#?H#?:?:!H#&:# 4aJ?8}6!!no? 4c=&J?:& ?H#/:&:%K?/:" +
  "&:& /a !:!:#4u:?:&L%?I%?:& 4aJ?89?:?:?1#? ! &:!4+ F...pR&[?88G!!no? 4c=%J?:% &a:! &:#4*:%1#& !Q&[?(:?:%L#+I%?:% 4aJ?88}m!!#no? :c=&J?:& ta:!" +
  ":#:%4B!:&1#t !Q&[:?M!I#?(#[:&1#9=%N&[:?:#H#+:?M?I#?/!8:& +a:&1#d=#:%4}e!:&1#+=(&[:?:(H#+:?:!H#&:? ?H#?(:?:%H#+:?:#H#&:? !H#?888:& :aJ?8~4#!&" +
  "no? :c=(J?:#:!:#a=*U&[#[:?1#&;+:( 4a=!:*:?1#?=# !O=5:5:*S7=5 + &:& !Q7=*:5:*T7=*:%:&4B!:(1#t;5:(1#4-?:#&n:(:%H#4:( 9a;!:#:&w( ?8;%:(1#d;#:!:" +
  "%H#?:(1#4&[#[:(1#9=!N&[:( +a:5:#4}e!:(1#+;#/!8 z~#!1#?=%:!:+aQ&[ z~#!:+H#?8:#:54h=#N&[ z~#!:%H#?/!8:!N:#:+QV-?:#:+:!z2??8(:(:5:#4}e!:(1#?;#8" +
  ":#N-?:?:*H#?:?:#H#& F...p;588:( :aJ?:58}^!!&n .~%!1#?=& n:? z~#!1#?:!a !c ?:!cg=!a=#:!:#T7S&[:? 4}Q:? ||%g ?Ra=([?=% nQ&[ ?38:&:% 4O=#R&[ ~p" +
  "~#!:#H#?:#;!8 .~%!:%:(a 4OH#?8 z~#!:?:!aH#?:!8a!#n ~W~#! ?H#?:!48:! /w;#:?;%%[:#&[:%1#+48:# /c;#:% /a;%/!88:! /w;#%[:#&[ ~O~#!:?1#&:?1#+4/:#" +
  " /c;#:? /a;?/!888}/!!no? 4c=!J?:!:?H#/ ~O~#!:! /a:! 4a=?43:?J?8-?:?:!:!:#a438B!!#no? :c=#J?:!48:#:! &O:?a=!H#9:#:?H#d%[:# 4a:# da4,:#1#t=%&[" +
  ":#1#448:%1#+48/!88:#:!H#9:#:?H#d%[:# +a:# da4,:#1#/=?&[ ~O~#!:?1#&:?1#+4//!88:# :aJ?8}C!#n:?:!1#?=#:!1#&Q&n ?(:!:# 4aH#? ? # !:#P?/7:#1#? .." +
  "..pQ=!7;% & ?:!7:#a8H#&:?:%H#?8}8!#n:?:#:!c=%4}.:?1#+;&:%N:!:#QVN&[:&:?1#&a:!:%z2??8:?:%:&aH#+8Q!!no? 4c=%J?:% &a:!:#4@:%1#+;!:? ?:%1#/:%1#&" +
  "=#7H#&:? !:!:#7H#?:% 4aJ?8~W&#5n!}V:# *c=( ?:#:(67;*:! %a )g:!c;+:?=(#n#[#[#[#[%[#[:#:%U-%:!:%aP??=?k=5 ?}?&[:+:%c %g&[:% !a;%/%8%[#[:%:*6-?" +
  ":!:%a=?1#&:?1#?V .F}W}Xpg-?:% +a;%/!88:#:%:#:%T7%[:#:%T&[:!:%ai?? ?}<-&:% !a;%/!88;%/#8M....B:;h#[#[#[#[:?P?~;Y #c,%#!?h8:#:% !a=&U-%:!:&ai?" +
  "?;&#[#[#[#[:? ~h!c,(!###?#8:& }en}=-8/#8:& ~h?a |!g rS-!/28:5 3a |!g #T:& [}?V-h8:#:% #a=?U-%:?:!ai?? ~7n}=-(M?;h:#:% %a=?U-+:?:!ai?? [}?-*/" +
  "#8:#:% !a=&U-#:!:&ai??;&:? ~W!R&n:? ~e!Q&n:& }sn}=(:& [}?=?:5 }Vg uR:?V:5 }+a |!g /S78(:& }Ng ZnR8-*M?;h:#:% #a=?U-*:?:!ai?? ~7n}>-!/&8:% !a" +
  "=?:#6-!:?:!ai?? ~7n}=-58:? !a;%/!88M?;h/%8M....Bk?;h/#8:(:#H#+:(:!H#& ?/#8M....B~W?;h8:(:%~%:h}XI#& !8H#?8}3!#n:?:?1#9=! ?R4}! ~W~#!1#?;# ~O" +
  "~#!:?1#d:!4/:?}0!r:# 4OV8~t%!2no? [a=#J?:?1#i;&:?1#1;(:?1#J;5:?1#:;*:?1#4;+:?1#/;h:?1#+;%:?1#&;2:?1#?:?}0!r;? ~q}n! - }Z}o! +4}x#:!&[ }d}o! " +
  "/ ~0~a? 44}x# }n}o! }% ~)}o! *4}x#8:? }j%Q&[ ~0}o! ( ~4}o! -4}x#8&[:# da=!:24]:# 4a:!4}K ~@}o! 8:#1#4:#1#t4}x#8:&&[ ~K}o! 3:(:&4}x#8:%&[#[ }" +
  "Y~^? & }^~^? 54}x#:% #R-? }e~^? 7:h:+4}x#:? ~C!R&[ ~ ~^? }) ~>~^? =4}x#/!8 ~b~^? 9 }Y~_? &4}x# i;!:# da:*:5 i4a }^~_?;&:5 ~a*U&[#[%[#[:# +a:" +
  "# da4c:#1#+=?N-?:#:?:#1#/4::#1#&=?N-#:#1#?;%%[:?N-#:%P??=( rc |!g 2S:( }Mg ~8?c |!g }(UVN&[ }{~a? 3:(4}z!N-&8:% !a;%:? !c;?/?8?88:*;&:5;!88 " +
  "~.~_? 9:&:!4}x# ~H~_? }% ~_~_? &4}x#88:# [cJ?8~&!!&no? rc=(J?:( 4a:!:#44:(1#t;5:(1#4;* ?;#:( }o~a?L??I!}-:( }j~a?L??I#::( :a;+#[%[:# ,R&[:( " +
  "+a:#:+aP??=!4}#:# !a;#:(1#+:(1#/:*:54}%N-!/#88 +;!8:?:%}6!+:?:!K?2:?:&H#&:?:& nRH#?:( raJ?8 !!no? 4c=#J?:# +a ~8}e! ~7!:! |!g4}n!:#1#/;!:?:#" +
  "1#+H#?:?:!H#&:# 4aJ?8}&?:!:%Q&n:?:#:!4~(#( !8N8}0? ~a~#!M&I#? ~W~#!M?I#? ~O~#!M....4I#? z~#! ~p~#!1#?H#?8}@!#no? 4c=#J?:! %O;!:# 4a;%%[:!&[:" +
  "#:?C%?D%+ ~O~#!:# +a:%43:! +c;!:? +a;?/!88:# 4aJ?8&? ?8~q!!5no? 4c=5J?#[:# %a )g=(:#R&[#[:5 +a:!:#:(:#c=&4}j! !;(:51#+ !gN-?:51#/;&/#88:% +c" +
  ";+:! |!g F}W}X+w;(%[#[:&:+T-? .}W}X+:(:#:&a=*1#?<=hc:hV .}W}X+:(:*1#&<=*c:*Vg .F}W}Xpg .F}W}XpR-?:& +a;&/!88:5:!:#:&a:%:&c4}j! !;(:51#? !g&[" +
  ":&:51#&a;&( ?;(88:?:&H#&:?:(H#?:5 4aJ?8~L!!%no? 4c=%J?:?1#+&[?8:?#n:? nH#+:?1#d=&:?1#&6&[:?:& !aH#d(:&:?1#?aP??;(:?:& !aH#d ?:(-!08 ?;(:% ?H" +
  "#/:%M....4I#&:% &a:!:#4/:?1#t=!:?1#/Q&[:? /a /4(8:?1#4:! /wa=#:%1#/H#+:#:%L#&I#?:?:! !aH#t:?1#+ !a8H#+:% 4aJ?:( #Q8~&,&*n@)#}V!}To? Z%c=*J? " +
  "~?~#!1#?&[?8 ~?~#! nH#?4}& ~K~#!1#?=h }s!U&[?8:* +a ~G~#!1#?=2 Z!z2??%[:+ Z!R&[:+:* .#aa:+:* +aaC??D%?:+ +a;+/!88:*C%~G#;t:*C%~?#;,:*C%k#;}#" +
  ":*C%y#;}%:*C%~)#;4:*C%}{#;}&:*C%Z#:*C%e#;@:*C%B#;}(:*C%}]#;0:*C%.#;7:*C%~W#;3:*C%~a#;9:*C%~O#;}):*C%}]%;} :*C%B%;}!:*C%~h#;}*:*X?%~p#;;:*:*C" +
  "%e%z%=+H#~C!:*:;X8%}{!:*:}*z%H#~?!:*:}!D%k!:*:} D%y!:*:+H#~[!:*:+:})z%c=8 ?:+:867H#~W!:*:9z%=8}6!~O!:*:3D%~G! ?:! !:2 Z!a:? Z!c=?:h Z!cT=+7=" +
  "ha:! ?:?:+7=/T=?7;2 ?:h:?7;h +;+#[%[:+ GR&[:+ ~p~W?a:+ /a;+P??=?y:7}O-!/#88 %;?8 ,;+z%=- 3c |!g ~j!6&[:- |!g }i~a?aP??;+8:/:!c;/:*:0z%=-H#G:" +
  "*:?K?[:*:+K? :*:}(D%d:*:,D%r:*:@{????????}OK?}9:*:}&z%}6!}7:*:t{????????}OK?}::*:4D%4:*:4{????????}P~%I%+ *;+#[#[#[#[#[#[:#,*&&%%#!?(8 5;+/&" +
  "8 (;+/%8 &;+/#8:# %Q;+:(z5;}+/!8:# !Q;h #;+8:*:&D%::*:}#:&:}%}t=&{????????:&{????????j7Z=&D%1 !;##[#[:+ #6&[#[#[#[#[:+ #c=# |!g,5#%%%!?%8:? " +
  "%Q-(:* ^}%}6![:*M?I%+:* ?}6!}7/(8:? #R-&:*:&:,:&:,j7D%1:* +a:3:8:* }{!a:54})/&8:?-%/#88:? !R-!#[#[#[:# |!g !c,%#!?%8:* ?}6!}9:*:&:,:&:,j7D%1" +
  ":* +a:* ~G!a:* }{!a{???????? !:54o/%8:* !K?}::@{????????Y&[:* +a:* ~G!a:* }{!a{???????? ?:54o(:* ?K?}9:* +a:} :}!:-4J8/#8:*M?I%+:*:%}6!}7 ?:" +
  "%4}*:+ !g=?7N&[:?&[:* ^4}6![/%8:% ~?!c ||%g ~[?S&[:* ^9}6![(:* %K?[:*:%4}+K? 8/#8:* ?K?}::hN:! ~[?TVN&[#[:*:h:!4::*1#?;?#[:*1#&=+&[:?:+ ?4;:" +
  "+6&[{????????;&%[:+N-%:&{??????J[}u:?P?? rc |!gyZ=&{??~W|||~g :&{??~W|||~g v7;&:+ !c;+:? !a;?/?8?88:2N:/ ~[?TVN&[:* .#a:2:/:}+4=:*L%}]#:}+:*" +
  "1#.#7;}+8:* .#a:?:+:}+4=:*L%.#M!}A-!:*L%}]#~1:}+~1}t=({????????}PN-!:({?????[}e[}v}o;&8M!;:88:*:&D%4:*::I%+:* +a:* ~G!a:* }{!a:&{????????::}" +
  "z7 ?:54o::W-!:% ||%g=? ~o%R:? ~%%Rg-!{?????d~m[:&:&{?????d~m[j7{?????[}e[}u:*C%:Z=&:*C%~G!jN-!:*:%}6!~O!:*:&D%~G!/!8:*:hK?}9:* +a:3:8:* }{!a" +
  ":54})8:*1#~[!;?:*1#~W!;!:*C%~G!;&:*:*}0!~O!yD%~p!:*:&D%~h!:*:?:!cyD%~a!:*:*P?}:yD%~G#:*:*C%rD%~?#:*:*X?%:X8%y#:*:*C%4{??????~h~7:*1#+7D%~)#:" +
  "*:*}0!}7yD%}{#:*{????????:*P? =? !ay:? ,Q7D%Z#:*:*P?}9yD%e#:*:*C%dD%B#:*:*1#GyD%}]#:*:*P?[yD%.#:* .#a 84d:* ~a!a %4d ~?~#! ~?~#!1#? !aH#?:* " +
  "Z%aJ?8~R!!#):!:?C%d}t=!{????????:!{????????j7{????????:# ||%g7=!{????????b&[:?:%C%4:%C%d:?1#r !a=? n:?74J38:!:%C%?:%C%+ !:&4}y#Z=&:%C%d:?C%:" +
  "=(}t=5{????????:5{????????j7}P&[:?:#:!4}z#(:? #K?G:?:&{??k|||~V :&{??k|||~V v7=!D%4:?:!:(ZD%188S!!n#[:? ||%g=! ~l%c=? &U:? !RgN&[#[ ?;?#[:! " +
  "}|%c,(!%%%!?8:! e%R-#88 !;?8:?8f!!n +;!#[#[#[#[#[#[#[#[#[:? ||%g=? B%c,4+?*(&%***+***#*!58 !38 538 (38 &38 %38 #38:? ~%%Q&[ *;!(:? }y%Q-#88:" +
  "!38 ?8}g!!#n:!:#a;%#[%[:#&[:!P?? hc=& }&T !:&O }o..&gNV-#:! !a;!:# !c;#/!88 ?;#:%;!8#[%[:#&[:!:#a !cP?? hc=% }&T !:%O }o..&gNV-#:# !c;#/!88 " +
  "?;#8:?:#H#&:?:!H#?8}<!!n:#:!:!:#S7;%:#;!#[%[:!:%R&[:?:!aP?? rc |!g hT-#:! !a;!/!88:%;!8:!:#c8}:!!no? rc=&J?:&:!:#4~0!:?:&:%4~2!&}V:?:&L%?M~a" +
  "*}VI%+M!(M?8I%?:& raJ?8}j###n#):%{?????kV[jN&[#[:?1#r=5:#1#:6-?:#C%?:#C%+:5:(4}y#:%{?????[}e[}u=+:!C%?:?C%d}t=%{????????:%{????????j7{??????" +
  "??:!}0!+=*7=%v;5:%:+:57Z=({??k|||~V :({??k|||~V v7=(:#C%d:?C%:=+}t=h{????????:h{????????j7}P&[:5N-!:?:*:%4}z#(:!1#4=# 2 (:&7=&S-!:? #K?G:?:(" +
  "D%4:!:#:&cH#4:?:+:(ZD%18388:?4}{#8}i!!!):#:?C%:=&}t=#{????????:#{????????j7=#{????????b&[:?4}{#(:? !K?G:?:%H#r:?:!{????????:!{????????j7=!:#" +
  ":!:#v7=!{??k|||~V :!{??k|||~V v7=!D%4:?:&:!ZD%188}f!!!n:% :T:!:#6V&[:#;?(#[:&&[:#:!c=& #6&[:!:& !}Qa;?/#88 ?;!%[:?:#U:!:#6VN&[:!:?:!c !}Qa=&" +
  ":#T;(:&:?:(7;?:!:&:(7;!/!88:#;!8:% !a;%8:? ?:% ;S7 ?:?:!T78~E!!%n ~?~#!1#?&[?8 ~?~#! nH#? ~?~#! ~K~#!1#?:?S&n4}& ~C~#!M....4I#? ~K~#! ?H#? ~" +
  "K~#! n ..!:?:? ..!U7 !cl}Q=? !a=#&n ~C~#!:#4}. ~K~#!1#?=% ~G~#!1#?a;!%[:! ?K??:?&[:? !c;?:! !a;!/!88:#:%a( ?8H#? ~p~#! z~#!1#?H#? ~?~#!1#? !" +
  "a( ?8H#? ~G~#!1#?8o!!n:!:?1#?:?1#+=#cT&[:?:#:! ! !4Q88}z4#0n%}Vo? ~W&c=(J? ~?~#!1#?&[?8 ~?~#! nH#?4}& !;+ !;* !;, ?:# ~K~#!1#?:#S=87=# :6&[:" +
  "# :c;5 :;t ! ~G~#!1#?:87=, :a;*8 ?;# !;8:?:5U&[:?:*a;+:*;8:5:?=}#c;#8 !;- ?;? !;5:!:#U&[:#:!c;3:!:+a;-:+;5:!;?8:( :a:8:}#:,:t4L:( }w#a:-:34}" +
  "/:( ~h%a=!:(1#~?#:(1#~C#4C:(1#~p%;h:(L%~h%;}+:!:5:?4C:(1#~p%;?:}+:(L%~h%=:}@&n:?:h6(:}+::}G8N&[::;}+:?;h8#n:( ?H#~W#:(M....k?I#~O#:( ?H#q#:(" +
  "M....4I#~[#:}+:h:( ~[#a4i:(1#~G#;/:( ~a*H#}]%:(M?I#.%:(M?I#}b%:/:(1#~K#=!T:!:3TV;?:( ?:!:/c:?7H#z#:( !:/:-a:?7H#~p#:( #H#~h#:( ~h#a4P #R&n ?" +
  " #:%7(:&z*;;:( }i%a:( ~h#a !4E:% !<;*:( ~W%a;}):( ~G%a;}*:( [c;}%:( ~#%a;4 &;}&#[#[%[:(P?}p% !T-!:(1#}b%;!:( ~h%a=?:( ~h#a4}0:(P?~s% #R&[:4:" +
  "(1#~p%H#+:4:(L#~h%I#?:(:(L#}i%I%Z%:(:(1#}p%H#}{%:(:/:(1#.%aH#~4%:(:!:/aH#y% ?;+:( ?H#~O%:(M....4I#~G%:( da:( Z%a:( ~G%a4r !;d:( !H#~)&:( ~[~" +
  "a?H#~#&:(:(L%dI#~-&:?:}%:( ~#&a #4}1:(:(X??~h%X8%k%#[:(1#}i#:(1#e#:( k%a4}2=5N:;:5L%[}IVN&[#[:}+:5L%:=:}@&n:h:51#1S(:}+::}C8N&[ ?;d:5;+/!8:@" +
  ":(1#~O#Q&[:( ~O#a & &4~b!:(1#~S#;}&8:@ #O:}&a:}(H#?:(:@ !a=@H#~W#/#88:( ?H#q%:(M....4I#~[%:(P?~-% 5g &R&[:4:( ~[%a4}3(#[:(L#~#%;::( ~a*H#}]&" +
  ":(M?I#.&:(::I#~p%:(M?I#}b&:( #H#~h% ?;0:( ?H#}p&:(M....k?I#}i& &;% ?;?%[:( 4a:( ~h%a=!4}4#[:(P?4&[:(P?@=# :V ~s?Q&[:!:#4H:?:0Q&n:( }i&a & 94" +
  "~b!:(1#e&(:%8:? 9wa=!:# ~s?QK?d:!M&I#4:!M?I#+:!M....4I#?:(:? !a=?H#}p&:(1#e&;%/#88:( Z&a=!:( ~h%a4}0:?N:(P?~!& #QV-?:? 9w:%a 9c=#N-?:!:#4}3:" +
  "#4}5:(1#}p&;?8:? 9w;#:(1#}i&;0#[%[#[:?N-&:#:%a=2 9c=7N-&:2 +c1#?;9:2 &cP??&[:( ~K&a=!:( ~h%a:9N4E:(P?~S& #S-%(:( ~K&a:( ~h%a:9N4I:(P?~O& !gN" +
  ":(1#~K& #RVN-!8:71#?=! ....pQ-&:(:!H#~#&:(:2 dc=!L#?I#~)&:(:!X?#+X8#y&#[:? !R&[:2 Gc=!&[:( ~#&a:!4K:!4}5/#88:( ~#&a:( ~[%a4K8:? !c;?:# 9c;#/" +
  "!88:(:?H#}p&:2 4c ?4G/!8:(:?H#}p&:(:(1#~S&H#~G&:(:(L#~K&I%~?&:( ?H#~S&:(M....4I#~K&:( +a:( ~?&a:!4r ~f?:(1#+:(1#/:74D:2 4c:2 tc1#?4G/?8?88:(" +
  ":(L#~a%I#~-& !;!:( !H#~)&:( k}n!H#~#&:( ~h%a:}%:( ~#&a #4}1:(:(X??~h%X8%~G% ?;# ?;?:dN&[:+ 4a:( ~G%a4}6&[:+1#G ?R:+L%rM?}AV:*V;!8:}+:+L%:=:}" +
  "A&n:}+::}E(:+1#1:hS8;?8:5N:;:5L%}<}IVN&[:}+:5L%r=:}A&n:}+::}C(:51#G:hT8;#8:?:} V;} :( ~[#a=?:( k%a:}*43:?:( ~G%a:})43:#:}!V;}!:!;*8:( }i%a:(" +
  " ~h#a ?4E:}( !a;}(/!88:}! !g-! #:}  !g:* !g7/%8:}! !g-? #:}  !g:* !g7/#8 %88:(1#q#;%:(1#~a#;#:(1#~S#;?:(1#~W#;*48:*48:* #O;!%[:!&[:?1#?48:! " +
  "&c;!:? &a;?/!88:( :a=?:8:}#:,:t:-:34}7 ~O~#!:?:( ra43 ~O~#!:#:%4/ ~?~#! ~?~#!1#? !aH#?:( ~W&aJ?8~5&#(n&}V#no? Z!c=(J?:( +a:!:# }X~^?4}m!:(1#" +
  "+=!&[#[:(1#/=# :S-?:# :c=5 ~??u;#:5:# ~??wc-?:(:!X??4X8%[:(:!X???X8%r:( ~K?a=%:#4}=:%:(1#]:# + ~G?4s:! :a;#:(1#]=% ~G?w;&:(1#}G;*%[:5 ~??6&[" +
  ":(:#L?+=2I%}]!:(:#L??=8I%.!:(:#X??4X8?f:(:8I%}N:(:2I%s:#L?:;2:#1?1;+:#L?}4;8:#1?}7;h:#L?i;/:# [cL??;-:&:*a=!:(X?%fX8%4:!:(X?%}NX8%?:!:-I%}<:" +
  "! [c:/I%?:!:hH#G:!:8I%r:!:+H#1:!:2I%::# ~??a;#:& ~G?a;&:% !a;%:5 ~??c;5/!88:(1#}C/#88:& :6&[:(:%X??4X8%[:(:%X???X8%r(:(X/????????????????X8%" +
  "[:(X/????????????????X8%r8 +;* ?;% ?8;!:(:(X?%[X8%::(:(X?%rX8%4:? :a:( 4a :4{:?:%H#~p!:?:*H#~l!:?:!H#~h!:?:(X?%[X8?4:?:(X?%rX8??:( Z!aJ?8}|&" +
  "!}!no? [a=%J?:?M?I#i:?M!I#J:? #K?::? #K?t:? ?H#?:% ~a*H#9:%M?I#t:%:#H#4:%:!H#/:%M?I#::% #H#&:% &a4P #Q&[:?1#&;*:?1#+;+:?1#d;h:?1#9;2:?1#/;8:" +
  "?1#4;/ !;# #;- #;, !;3%[#[:% 1a:% &a=!:# !g4E:%P?r #6-?:% }4a:!4}0:%P?}: #Q-?:%1#G;&:%1#}4;( #;!:%P?}7=# %Q&[:(;4:&;@:%P?}8;!8:%1#t;5:% 1a }" +
  "z~b? *4R&[ ?;#:!;-:@;/:4;8/#8:% 1a ~-~b? +4R&[ ?;#:!;,:@;2:4;h/#8:% 1a ~R~a? h4R&[ ?;#:&;} :(;3/#8:# (Q ?:% 1a=( ~:~b? 54R7&[:5:&c;}! ?;#:5;" +
  "t/#8 ?;#:( ~h}b! h4RN:! |!g #QV-!:5 !c=+:&c;* !;}#/!88:?:,K?::?:2H#9:?:hH#d:?:+H#+:?:*H#&:?:-K?t:?:/H#4:?:8H#/:?:tH#r:?:}!H#i:?:}#H#?:?:} H#" +
  "1:?:3H#J8:% [cJ?8~?!#(n%}V }!;( !;5:# }!S&[ !;! ?;((#[:! }!a;5:# }!c=*N-? }!;%%[:!:%aP?? rc |!g 2S:&a;&:% !a=%:#R-?8:*;%88M!;h:5:%4~%#;2:& +" +
  "U&[#[ h:&c;%M2;+%[:% !g&[:+:h}V;h:% !Q-#8:% !}Q;%:+:+}V;+/?8?88:!:(4~%#;+:?:h:2}V}9#+:?:+I%?8K!!no? 4c=%J?:%:?I%?:#:%:% +a43:%:!H#/:#:% /a:%" +
  " 4a=!43:!J?8,?:? ~s?4H:?1#?8}L!!no? 4c=%J?:% &a:!:#4~N!:!1#?=# #R&[:!1#&;!:? %K?+:?:!H#&:?:#H#?(:?:%1#/H#+:?:%L#&I#?8:% 4aJ?8]!#no? 4c=#J?:#" +
  " &a:!4~ !:!1#?=% #R&[:!1#&;!:? #K?8:?:!H#&:?:%H#?(:?:#1#/H#+:?:#L#&I#?8:# 4aJ?8R?:?:!P?+&n:# ?H#+:!1#?:!1#&:# ?4}v!0:# &a;!:# +a(:! &a81#?H#" +
  "&:?:!1#?H#?8}y!!!no? ~W#c=&J?:& +a:! ~a?z2??:% %O;%%[:%&[:& +a:#1#?:#1#&4~ #:% +c;%:# +a;#/!88:& ~h?a=#:! ~a?a ~a?z2??:& ~p!a=!:& +a ~a?z2??" +
  ":& ~O!a=%:!4~!#:#:% :4~ #:!:# ~a?z2??:?:!4~!#:& ~W#aJ?8}L!#n:!N&[ ?38%[:! !T&[:%:%:! !}Q=&a=%:% ~G?w:?a:#4T |!g !Q7;%:!:&c;!/!88 ?:% ~G?w:?a" +
  "=?:?:#4T |!g78}Q!!no? :c=#J?:?P?+ %Q&[:#:?P?hK?4:#:?L#?I#+:# ?H#9:#M....4I#t:#:# +a:# ta4r ~k?:#1#?:#1#&:!4D( ~o?:?1#?:?1#&:!4D8:# :aJ?8D!#n" +
  ":!4~>!0:?:!1#4=#:!1#/=%S&n:#:!1#+aP??( ?8K?!:?:#:%SK??8E!!n:?1#t=!&[:?1#4:! %Oa=! +R&[:! &c:?1#+H#?888}R!!n#[:?1#4=#:?1#/S&[:#:?1#+aP??=# :T" +
  "-!8:?4~!!;#8:# |!g:! |!gR&[:?4~#!38:?1#t=!:?1#dS&[:?:! !aH#t:?:?1#4 !aH#4(:? !:?4~B!88}:!!n:!:# ~T?4~M!;#:!1#?=% #R&[:?:%H#?:?:!1#&H#&(:?M}W" +
  "...4M#:#7I#?88}6!!n:?1#+=#:?1#?Q&[:?4}<8:?:# !aH#+:?1#&:# %Oa=? ?H#&:?:!H#?8H!!no? 4c=&J?:%:?46:&:#H#/:%:& /a:& 4a=?43:%:!:#4/:?J?8}h(!-no? " +
  ":c=#J?:?1#+;2:?1#&;/:?P?d&[#[:?1#4;%:# +a:?1#t=5 & 44l:# ?H#d:#:#1#/=8H#t:#:#1#+H#4:5 %O;& /;* !;+ ?;?%[:&&[:2:%1#?=-S:?:-TV;,:%1#&;(:% +a;%" +
  ":#1#4:+ !cQ&[:# 4a4~D!:#1#t;88:*:8a=h:(H#?:h &c:?H#?:h +c ?:-:?c:,7H#?:h /c !:?:/a:,7H#?:& +c;&:* 4a;*:#:+H#d:+ !a;+:(;?/!88:#1#t;&#[:5 :U&[" +
  ":& 4c;?:5 !a;%%[:% !c=% #S-#:? :a;(:? 4a=?:(4~&#-?8(#[:5 !a;h:& 4c;(:5 ;c;8 ?;*%[:*:8S&[:* &O:&a;% !;+ ;;?%[:? #6&[:? !c;?:%:% 4a=%4~&#:+g;+" +
  "/!88:+ !gN-#:h :c;h:( .&a;(:* :a;*/!88:5:*S&[?8%[:h !c=h #S-%:( :a;?:( 4a=(:?4~&#-?888:5 #S-?:&:54}u#8:! ~g?46:#:2H#9:!:# 9a:# :a43:5 &O;?%[" +
  ":?N:&1#?NV-!:&1#/=(:&1#+=%S:(:2TV;5:! !:%:/a:57 ?:(:%c:574/:? 4c;?:& 4a;&/?8?8( ~X?:/:2:!4D8:# :aJ?8/?:?:! 44~(#N8~6!!!no? ~G#c=*J?:* ?H#9:*" +
  "M....4I#t:* [c:(:54}/ ?;5:*P?}C #R&[:* +a:* ~C?a:* ta4r:*1#+;5:*1#/;(8:* [c:!:#:%:&4L:*:( ?:57H#~C#:* }o}p!H#k#:* !H#~;#:*:5 !:57H#~?#:* :a:" +
  "* ~W?a:* k#a #4}1:?:*X??:X8??:* ~G#aJ?8~b!!5no? ~W?c=#J? ~?~#!1#?&[?8 ~?~#! nH#?4}& !;( !;% ?:! ~K~#!1#?:!S=!7=5:?6&[:5:?c;*:? ! ~G~#!1#?:!7" +
  "=%a;(:?;&8:# /a=? :4}9:#:*H#]:#:(H#}G:# }n}p!H#W:#:&H#}>:#:%H#}<:# !H#}C:# 1a:# ~??a %4}::#:#X??1X8%d:# da 4:?4[:%:&:#1#4:#1#t4  ~?~#! ~?~#!" +
  "1#? !aH#?:# ~W?aJ?8-?:?:! ! !4~)#8}^!!!no? ~G!c=%J?:% ? k?z8?:%M?I%}N:% B}f!X?#?X8%W:% .}f!X?#?X8%[:# %O;#%[:#&[:%:!1#?:!1#&4~ #:# +c;#:! +a" +
  ";!/!88:% ~a?a=!:% ~a?z2??:?:!4~!#:% ~G!aJ?8.!!&no? 4c=%J?:?:!a;(:% /a;&%[:?:(R&[:&:?P??=! 3g +O:! &}QV}6!? ?;!%[:! #R&[:# r ~N?:!:&aP??=5 2S" +
  "7:5a46:! !a;!/!88:? !a;?/!88:% 4aJ?81? ~O~#!:? ~U!:!:! ~U!674/ ~O~#! K46 ~O~#!:#:%4/8~9!!+no? 4c=&J? ~?~#!1#?&[?8 ~?~#! nH#?4}& !;( !;# !;5 " +
  "?:! ~K~#!1#?:!S=!7=% :6&[:% :c;* :;h ! ~G~#!1#?:!7=5 :a;#8 ?;! ?;% !;+:?:*U&[:?:#a;(:#;+:*:?=%c;!8:&:+:%:5:h:(:!4}7 ~O~#!:&:& 4a=?43 ~?~#! ~" +
  "?~#!1#? !aH#?:?J?8~_#!+no? Z#c=%J? ~?~#!1#?&[?8 ~?~#! nH#?4}& !;5 !;& !;* ?:# ~K~#!1#?:#S=#7=(:?6&[:(:?c;+ ! ~G~#!1#?:#7=*:?=ha;&8 ?;? ?;# ?" +
  ";( !;2:!:+U&[:!:&a;5:!;(:&;2:+:!c;#8:% ?H#t:%M....4I#/:% ~G?a:5:#4}/:%P?f #R&[:%:% ~a?a:% /a4r:%1#&;!:%1#?;?8:%:! ?:?7H#i:% }n}p!H#::%:(H#9:" +
  "%:2H#d:% !H#J:%:? !:?7H#1:h&[:% ~G?a=?:*:h4{:% ra:?:% da %4}1(:% ra:% da %4}:8:% ra : ~O~#!4[ ~?~#! ~?~#!1#? !aH#?:% Z#aJ?8}R!#no? ~G?c=%J?:" +
  "% +a=& ? k?z8?:# k?U&[:#&[:&:!:#z2??8(:%:#H#}>:%:!H#}<:% +a:% ~??a !4}:8:?:% +a=! H4}|#:? ~a?a:! ~S?4}|#:% ~G?aJ?8~0*!+no? k!c=#J? ~?~#!1#?&" +
  "[?8 ~?~#! nH#?4}& ?:! ~K~#!1#?:!S=!7=%:?S&n ?;? !;! !(:%:?c;&:? ! ~G~#!1#?:!7=!a8;+:# ~K?a=(:!:?4@:#1#}G;%:#1#];!:#1#}C;?:# !}6!{:# ?:!:?7=!" +
  "H#[:# ?H#}7:# !K?G:# ?H#}4:#:!H#r:# ?H#i:#:!H#1:# !:%:?7H#J:# ?H#::# da:# :a=?4#:#1#d=!&n:#1#9;5:# 4a & +45:#1#4;*:#1#t=%:5H#&:%:!H#?:# !H#}" +
  "{!:#:%H#}w!:#:*H#Z!:(:? 1z2?? /;! !;?%[:# +a:# ~K?a4#:#1#+=(&[:#1#/;5:?:#1#Z!Q&[:# Z!a:? ! & +4Q:#1#}w!;%8:!:%a=*:5H#?:* &c:(H#?:#:? !a=?H#}" +
  "{!:! +a;!/!88:#1#}w!( ?;? &8;%:# ?H#W:#M....k?I#}<:# ~K?a:+:&4}/:#1#.!;(:# ~a*H#G:#M?I#r:#M?I#}7:(:#1#}X!=!T:!:&TV;&:# ?:!:(c:&7H#i:# !:(:+a" +
  ":&7H#1:# #H#::# :a4P #Q&[#[:? %O;+ &;* !;? ?;&%[:# }]!a:# :a=!:? !g4E:#P?B! !T-!:#1#}7;?:# }i!a:!4}0:#P?}s! #Q-!:#:#1#}p!H#~-!:#:#L#}i!I#~#!" +
  ":#:#L#}]!I%Z!:#:#1#B!H#}{!:#:(:#1#raH#~4!:#:?:(aH#y! ?;5:+;!:%;?#[%[:!N-!:# Z!a:?1#?:?1#&4RN&[:! +c;!:5 !a;5:? +a;?/!88:h:#1#}<Q&[:# ~??a4}<" +
  ":#1#}>;*8:h %O:*a:&~%:5~%M:}Z}XI#?:#:h !a=hH#W8:& !a;& ?;?/?8?88:h %O;?:#1#}>;!%[:?&[:!1#?48:? &c;?:! &a;!/!88 ~?~#! ~?~#!1#? !aH#?:# k!aJ?8" +
  "}(?:?:!:#:%:&4+ F...pR&[?88}3!!no? 4c=%J?:% ?K?/:%:#H#+:%:!H#&:?:% &a4~=!:% 4aJ?88?:? & +4~b!8}[3%2n(}V!}To? ~G(c=(J? ~?~#!1#?&[?8 ~?~#! nH#" +
  "?4}& !;5 !;* !;+ ?:! ~K~#!1#?:!S=!7=2 :6&[:2 :c;h :;8 ! ~G~#!1#?:!7=+ :a;*8 ?;!:?:hT&[ !;* ?;?(:h:?c=h 46&[:?:*a 4a;5:h 4c;!88 #:#P?y}N:# #T" +
  "7;/:(:*:?:+:84L:! +6&[:5L??;3:5 +a;5:! +c;!8:5;?:! &S&[ ?;+(:! &c;!:?1??;+:? &a;?8:( }X#a:! (}Q4}=:! }Ng;!:%z*=@:&z*);} :@M~W~K%);}!:( k#a;h" +
  ":( ~O%a;2:(1#~p!;*:(1#~l!;8%[:!&[:(:?X??4X8%Z#:(:?X???X8%B#:(:8:*:( B#a4}2=#&}V:2:# ~G?z2??M!(M?8=4I%~G%:?X???;t:(M?I%B%:(X/????????????????" +
  "X8%e%:( ?H#}{%:(X/????????????????X8%k%:( ?H#y%:(M?I%~)%:(:tX8%.%:( ~)#a:2:( .%a:4}z7 ~G?z2??:(L%~h#;4#[#[#[#[:/ !c,#!?#8#}V:(1#~a#;#:3:(L%~" +
  "W#=4}@&[:3:#:+=5U-!0(:+;5:3:3:4}I-!08:#;5:48;4:(:}!I%~p#:(:5H#~a#:(:4I%~W#/#8#[:4:@}E&[:3:(L%~G#=4}@&n:+:(1#~O#S(:3:4}C8-!8:h:?X??4X8??:(:} " +
  "I%~h#:(:+H#~O#:(:3I%~G#8:3:(L%~W#=4}@&n:+:(1#~a#S(:3:4}C8-!:(M?I%~p#:( ?H#~a#:(M?I%~W#/!8:4:@}G-?:h:( Z#a4}6N-?#}V:(1#~O#;#:3:(L%~G#=4}@&[:3" +
  ":#:+=5U-!0(:+;5:3:3:4}I-!08:#;5:48;4:(:5H#~O#:(:4I%~G#8:? :a;?:! :c;!:( }X#a:( ~)#a4W/!88:* !c;2:(1#}]#=#:(1#}b# ~G?wa;8:( ~h!a;/#[%[#[:#:8Q" +
  "-#:( ~G%a:# ~G?z2??:# ~G?a;5:2:(1#~p!=+S&[#[ +:(1#~l!=-:*:+T7;h ?;!:*;?%[:? !T&[:!:!:? !}Q=,a=!:! ~G?w:ha:( ~G%a4T |!g !Q7;!:?:,c;?/!88:! ~G" +
  "?w=?:ha:( ~G%a4T |!g-?:!:+6-#:?:-a:# ~G?z2??:5;#/%88:/:( ~G%a4W:5;#/!88?8:*:(1#~p!=+6:+ #SVN&[#[:(1#~l!=5:+4}>:5;! !;?%[:?:+Q-!:! ~G?a=#:!4}" +
  "6N&[:? !a;?:#;!/!88:?;#%[#[:? ~G?w:5a;!:# ~G?w:5a=* ~G?c;h%[:? !a=?:+6-!:! ~G?a=!:h4}6-?8:*:! ~G?z2??:# !a;#/!88:(:#H#~p!88:( ~G%a:( .#z2??:" +
  "(1#~;(;?#[:(1#~?(=#&n:? ~??a;! ?;*#[#[%[:@:!L%?=3:! +cL%?=4:3:4}E7}C&[:! ~G?a;!:* !a=*:#R-!/#88:*;5%[#[:5 ~G?w:?a;!%[:5 !a=5:#6-!:!=+ ~G?a;!" +
  ":@:+L%e!=3:+L%B!=4:3:4}E7}I-?8:* ~G?w:?a:! ~G?z2??:* !a;*/!88:(:*H#~?(/!8:#;*8:* F4S-!:?:*4U:( .4H#~?(:?4}? .4( ?8;*8 ~O~#! !46 ~O~#!:( ~G%a" +
  ":( ~h%a43:* ~G?w;!:( }]%a;#%[:!&[ ~O~#!:?:? 4a=543 ~O~#!:5:? :a43:?L%::?1#1 ~O~#!4i:(:?L%[I%.% ~O~#!:( .%a=5:#43:?L%r:?1#G ~O~#!4i:(:?L%}<I%" +
  ".% ~O~#!:5:#43:! ~G?c;!:? ~G?a;?/!88:(1#~?(=!&):(1#~;(=?L%}<=3:?L%[=@:3:@}E7;3:! !R&[:? e!a;?:! ~G?w ~G?c ~G?u;!%[:3:?L%?=@:? +cL%?=4:4:@}C7" +
  "=@:3:@}E7;3:? ~G?a;?:! !c=!-?88:3~2({????????8 ~?~#! ~?~#!1#? !aH#?:( ~G(aJ?8,?:?:! ~G? +4~)#8}%?:?:! 44~(#=? ?}=:? ?}<c8~S!!5no? ~G?c=5J?:!" +
  ":! !}Qa;#%[:#&[:# !c=#:!S&n:5:? ~G?z2??:?:# ~G?w:?a=% ~G?z2??:%:5 ~G?z2?? ?(:#:!c8;&:!:#:!:#S7;*%[:*:& !O=( !V=%U-#:( #a=(:*S&[:% ~G?w:?a:( " +
  "~G?w:?a4}r#:%a;%8:& ~G?w:?a=&:% ~G?w:?a=(4}r#N-#:&:( t4}s#:%;&/?8?88:5 ~G?aJ?8}x##5n#}Vo? ~G?c=5J?:!:! !}Qa;%%[:%&[:% !c=%:!S&n:5:? ~G?z2??:" +
  "?:% ~G?w:?a=& ~G?z2??:&:5 ~G?z2?? ?(:%:!c8;(:!:%:!:%S7;*%[:*:( !O=# !V=&U-#:# #a=#:*S&[:&:# ~G?w:?a=#L%}<=+:#L%[=h:+:h}E7:& ~G?w:?a=#L%}<=+:" +
  "#L%[=h:+:h}E7}Ca;&8:& ~G?w:?a=#L%}<=+:#L%[=h:+:h}E7:( ~G?w:?a=(L%}<=+:(L%[=h:+:h}E7}I-#:(:# t4}s#:&;(/?8?88:5 ~G?aJ?8~]!!5no? ~G?c=(J? .d;!%" +
  "[:!&[:! !c;&:! F4S&n:(:? ~G?z2??:?:& ~G?w:?a=! ~G?z2??:!:( ~G?z2?? ?(:! F4c8;# .4:&:& .467;5%[#[:5:# !O=% !V=!U-?:% #a=%:5S&[:! ~G?w:?a:% ~G" +
  "?w:?a4}r#:!a;!8:# ~G?w:?a=#:! ~G?w:?a=%4}r#N-?:#:% t4}s#:!;#/!88:&;!/!88:( ~G?aJ?8r!!n:?1#+=#:?1#?Q&[:?4}Z!8:?:# !aH#+:#:?1#&a:!K??8}8!!n:?1" +
  "#+=#:?1#?Q&[:? + ~G?4~b!8:?1#&:# ~G?wa:! ~G?z2??:?:# !aH#+8}Z#!+no? [a=&J? ~?~#!1#?&[?8 ~?~#! nH#?4}& !;! !;5 ?:? ~K~#!1#?:?S=?7=# :6&[ :;*:" +
  "# :c;% ! ~G~#!1#?:?7=5 :a;!8:& /a:!:%4}/:&1#/ !Q&[:&1#t;? ~O~#! !:!:%:&1#4=#S=(7 ?:#:(74/ !:!:#a:?:%T=(:?:#SV=+7 ?:?:#c:+7:5:*4  ~O~#! !:?:!" +
  "a:(7:%:?c=? ?:?:%U74/( ~O~#!:!:%4/8 ~?~#! ~?~#!1#? !aH#?:& [cJ?8~1(!/no? .!c=#J? ~?~#!1#?&[?8 ~?~#! nH#?4}& !;+ !;5 ?:! ~K~#!1#?:!S=%7=(:? #" +
  "O=!6&[:(:!c;*:! ! ~G~#!1#?:%7=5a;+:? ||||%g;&8:# +a:& &45:# ?H#d:#:#L%+I#4:# 4a:&4}B:#1#d;!:#1#t;?:&&[:!:&a:! #O:?a;!%[:!:51??H#?:5 &a;5:! &" +
  "a;!:& !c=&-?8;!8:# 4a:+:*4}/ ~O~#! !:+:*:#1#}7=hS=%7 ?:h:%74/ ~O~#! ~s?46:# ~a*H#]:#M?I#}C:#M?I#}N:#1#[=2:*T:h:2TV;%:# ?:2:hc:%7H#W:# !:+:ha" +
  ":%7H#}>:# #H#{:# ~;?a4P #Q&[#[:! #O:?a;8 ?;& ?;5 !;/ !;!%[:# ~a?a:# ~;?a=%:! !g4E:#P?f !T-!:#1#}N;!:# ~l?a:%4}0:#P?n #Q-!#n:#1#}C;-#[:& !g&[" +
  ":(&n:?;%:((:?;% ?;?/#8;?(:?:8Q&n ?;?:8;%/#(:? &a8;%8 ?:5:?1#?Q-!08:/N&[ ~O~#! i468 ?;/:*:h:-a=(S:(:!:ha=&SV;( ~O~#! !:&:+a:(7 ?:-:!c:(74/:?;" +
  "( !8;&:5 !a;5 ?;!:%;?/?8?88 ~O~#! X?46 ~O~#! !:+:2a:*:2S7:*:2c=? ?:?:*U74/ ~?~#! ~?~#!1#? !aH#?:# .!aJ?8@?:?:?1#+:! & &4s89? ~?~#!1#? ||||*6" +
  "&n?( ~S~#!1#?889? ~?~#!1#? ||||*6&n?( ~W~#!1#?88~G} #} n!}Vo? k!c=(J? ~?~#!1#?&[?8 ~?~#! nH#?4}& ?:& ~K~#!1#?:&S=*7=5:# tw=&S&[?8:%:5:&c=5T&" +
  "[?8 ~G~#!1#?;h:( [c:# d45:( ?H#}C:(:(1#{=4H#W:(:(1#[H#}>:5:%c;+:%:& !:h:*7=#a=} a;h:& tu tw:#a;}! ?;*%[:#:}!R&[:(:#1?4H#}{!:(:#X???X8%e! ?;&" +
  "%[:& tR&[:&:( ~O?aa:&:( e!aa1??H#?:& &a;&/!88:(1#j=5:+T&[?8:(1#s;&:(1#}N;,:(1#];t:(1#}G;}#:( Ga:h:544:&:+:5c=+T&[?(:5:ha;h:(1#}7;}%:(1#G;@ *" +
  ";5#[#[#[#[#[#[#[#[#[#[:}#,+5(&%#!?*h8 (;5/+8:( ~O?a:h:&:t:,4t:(1#}N;-:(1#];3:(1#}G;8 &;5/*8 %;5/58 !;/ #;5/&8 ?;/ #;5/%8 !;5/#8 ?;5/!8 5;5/!" +
  "8:&;3:h;88:# ta;#:+:&c;+:&:ha;h:*:(1#}>Q&[:( ~C?a d4(:(1#W;48:* dw:4a=&:}%H#t:&:@H#4:&:-H#/:&:3H#+:&:8H#&:&:/K?!:&:5K??:(:* !a=*H#}C:2 da;2/" +
  "#8?88:(1#W;&:( ra:} :%44 ?;%#[#[#[:! !c,#!?#8:(1#}4;@:(1#r;3 #;%/!8 !;%8:?N:* !Qg&[:&1#t;?:&1#4;!:( ~O?a:&4}J:(1#];+:(1#}G;/:(1#j;5:(1#}N;2:" +
  "(P?a;-:(}0!s;, ?;#:( ?H#Z!:(M....4I#e! !;*:&1#+;8:&1#&;h:&P??=& !U&[:2:5:h:8:( e!a4}L(:(:5H#]:(:2H#}G:( ~O?a !:-:h ?:& #Q7:8:( e!a4}M:!;*:?;" +
  "#8:(:(1#Z!H#O:(:(L#e!I#w:(:@H#s:(:3H#j:(:%H#}N:(:,}6!}]!:(:#H#}X!:(:*H#.!:(M!I#p:(:+H#]:(:/H#}G( ?;# ?;+:*&[:&;5:*;h%[:( 1a:54}F:5 da;5:(1#1" +
  "N:+a;+:h !c=h-?88:&:* dwa;4%[:#:2Q=!N&[:#:&a:# da;#P?? !R-!88#[#n:( }b!a=? ~.}p! 84}G:+&n:*:+T&[:( ~)!a=!:+4]:( e!a=#:*4]:( 4a:!4}K:(L%4;}&:" +
  "( +a:#4}K:( -H#O:( ~G}p!H#f:( &H#j:( q}p!H#}N:(:}&I#}G:(:(L%+I#s:? ~h}p! *:( ~O?a &4}H ~F!/#8 ?;##n#[%[:#:2R&[:#:&a=?4}I&[#[:( ~O?a:?4}J:(1#" +
  "}G=?N-?:(:(X?#]X8%~)!:? #R-&88:# da;#/!88:& dc;##[%[:2&[:2 dc;2:# da=#4}IN-!/#88:( #H#e!:( ~O?a/#8:( e!a=?:#4}J:( ~O?a:?:(1#e! #Q7/!8:(:(X?%" +
  "~)!X8#}p!:(:?H#e!:( e!a8;?:(M!I#}N:( ?K?a:( B%}6!s:( ?H#}G:?1#&;,:?1#?;-:?P?} ;!:?}0!4;/:* !Q&[:( ~O?a:&4}J:(:(L#}NI#e!:( }b!a ~>}p! (:( e!a" +
  " !4}H(:( e!a=?:+4]:( :a:?4}K:( -H#w:( ~G}p!H#s:( &H#]:( ~C}p!H#}G:(:(L%:I#}N:( }b!a ~>}p! (:( ~O?a %4}H8:( }b!a=? ~T}p! q}p!43:( da:!4}#:?:(" +
  "1#d:(1#94/:? =46/#(:!&n:( 0H#]:( ~W}h!H#}G:? k}p! *:( ~O?a !4}H ~?!(:( :H#]:( ~r}h!H#}G:( }b!a k}p! *:( ~O?a !4}H ~A!888;/ ?;-8:( }b!a ~o}p!" +
  " ^}q!43 ..#;2 ~[?;8 ?;#%[#[:# !a;#%[:&:4Q-!:# !R&[:( }b!a i468:& da;?:(:&4}F:(1#?=!&[ ?:&:!:(1#&:( }b!a4}L:# !a;#:?;&/!88:( ~O?a:&4}J ?;+:&1" +
  "#& ~G}h!:&P?? #Q=!7=} ;5:&1#+ #:!7=h;*%[:* +6&[:* !c;*:5L??M~s~;}b~s~=~#}m}fK}@:+a;+:5 !a;5/!88#[:+&[:2:hc=! ?:!:2U7;!:2N:+:8TV&n:(:(L#}NI#e" +
  "! ?;8:( e!a !:(P?a ?:&:( }b!a4}M:!;2/#(:8:+c;8:!8;28:(:(L#}NI#e!:( e!a !:(P?a:} :h:( }b!a4}M:(1#}i!=!&[:(:! !cH#}i!8:(1#}G !Q&[:(1#]:( }b!a=" +
  "* }Y}q! }h}q!43:*4}N8:&1#t=*&[:&1#4:( }b!a=! }h}q! }y}q!43:*:!4Y:! =468:( }b!a X?468:?;&/!88:( }b!a ^}q! }Y}q!43:(:/}6!}]!:(M!I#.!:(M!I#p:(:" +
  "@H#s:(:3H#j:(:%H#}N:(:,H#]:(:-H#}G:(:(1#}i!H#O:(:(L#}b!I#w8:( ~O?a4}  ~?~#! ~?~#!1#? !aH#?:( k!aJ?8;?:?:!1#+H#&:?:!1#& ?:!P?? #S7H#?86!!no? " +
  "4c=%J?:% &a:#4}9:#&[:#&[:%1#+:!:#z2??8:%:#H#/8:?:%1#/H#+:?:%L#&I#?:% 4aJ?8S?:?:!:#4/:? }{}p! ~.}p!43:& %O;#%[:#&[:?:%1#?:%1#&4/:# +c;#:% +a;" +
  "%/!88:? =468K!!n !;!#[#[#[:?P?? #c,%!#?#8:?P?, ?R:?}0!/ }q%Rg;!/!8 ?38:!8y(!hn#[#[#[#[#[#[#[#[#[:!P?? !c,*?5(&%#!*8:? -K?} :? ~A!}6!4:? :H#/" +
  ":? ~r}h!H#+/*8:? -K?} :? ~l%}6!4:? 4H#/:? }]}m!H#+/58:? 2K?} :? ~p%}6!4:? }.H#/:? }_}j!H#+:?MF...~G?I#?38:? +K?} :? ~o%}6!4:? 9H#/:? ~f}i!H#" +
  "+:?MF...~G?I#?38:!1#&;h:!1#+;2:!}0!/;&#[#[:!P?,=!&[:&N&[ ~l%;( 7;# ^}e!;% ~p%;5 =;* ~X}d!;+#[#[#[#[:! hc,(%5#*?!8 4;# }]}m!;%/58:! !Q-!8 ~n%" +
  ";( o;# }r}e!;% +;!/&8 ~n%;5 o;* }r}e!;+ +;!/#8 }q%;(:& }q%Q&n C;# }e}d!;% }q%;& (( ~%%;(:& ~%%Q&n }.;# ~2}d!;% ~%%;& *( ~n%;( o;# }r}e!;% +8" +
  "8;!( B%;( 9;# ~k}c!;% ?;!:&N-#8:%;+:#;*:(;5:&4}*N-!8:?:!K?} :?:5}6!4:?:*H#/:?:+H#+:?:2 (:h7H#&:? !H#?38:?:!K?} :?:(}6!4:?:#H#/:?:%H#+/%8:? #" +
  "K?} :? }h%}6!4:? :H#/:? ~E}i!H#+/#8:? ?K?} :? B%}6!4:!P?!&[:? } H#/:? ~4}i!H#+(:? =H#/:? }n}i!H#+8/!8:? -K?} :? ~?!}6!4:? 0H#/:? ~W}h!H#+8:?" +
  " ?H#?8>!&no? 4c=% ~)~W?}6!+:%M~)~WkF^}Z}berI%? 2;##[%[:#&[:%:# !c=#a:!:! 2u=& 2wc rVK??:! hT:&;!-!/#88 ?;#8:?:%}0!+}6?/:?:%L%?I?&:?:#H#?8s!%" +
  "no? 4c=#J? 2:!1#?=%c;&:# &a !:!:%a &a:% 2T7:& ?:& 2U74@:#1#+;!:? ?:#1#/:#1#&=%7H#&:? !:!:%7H#?:# 4aJ?8}A?:&:% ~W?a4}.:& }y}q! ~1}q!43:?&[:& " +
  "~I}h! ~U}h!43:&:?:!4/:& =468:& ~1}q! ~8}q!43:&:#:%4/:& X?468}k!!!no? 4c=5J?:( ~Z}o! .}p!43:! %O;!%[:!&[:?1#?:?1#&:(4Y:! +c;!:? +a;?/!88:( .}" +
  "p! B}p!43:5 +a:#4}#:(:51#+:51#/4/:( =46:%&[:( B}p! }n}p!43:(:%:&4/8:( X?46:5 4aJ?8{!#no? 4c=#J?:#:?4] 2:#1#?=?c;%:! !:?:#a &a:? 2T7:% ?:% 2U" +
  "74/:# 4aJ?8~6!!!n%[:!&[#[#[#[#[#[#[#[#[#[:?P??=% +c,5#!?*&%(8 ~f?;%/(8 ~l?;%/&8 ~Y?;%/%8 ~j?;%/#8 ~^?;%/!8:% =Q:% ~S?QVN-!8:# ~S?46/!8:% :6-" +
  "? e}n! &:#4}s!:#:% &}Q rV46 r ~N?:% 3g=% 2S7:%a;%8:? !a;?:#:%46:! !c;!/!888e2!(no? k!c=+J? ~?~#!1#?&[?8 ~?~#! nH#?4}& ~G~#!1#?;8 ~K~#!1#?:+ " +
  "! # ?:# %g=2 #Q7:2 !Q7K?{:+ ! # ?:# /g=# +Q7:# &Q7K?N:+:(H#[:+:&H#}7:+:%H#G:+ ~h~#!L%?I%r:+:5z5I%1:+M!I%::?:*a=%S;#:? ?:%:#7=%T&[?8:+ ?H#j:+" +
  "M&I#]:+M?I#}C:+:%:?cH#W:+:? !:8:#7=(aH#}>:+ ~a*H#.!:+M?I#p:+:?H#O:+:(H#f:+M?I#}X!:+ #H#s:+ ~a?a=#4v:+ da:#4}4:+P?dN:+P?}( ~R?RV&[:+ ~)!a:(:?" +
  ":+ :a:+ ~C?a4b(#[#[#n:+ ?H#e!:+M....k?I#B!:# ~R?4H:+1#s=# #R&n:+1#w( &;% ?;* ?;& !;##[#[%[#[:+ ~)!a=2:+ ~a?a=h:# !g4I:+1#~)!=# #R-#:+P?~-!N-" +
  "%:+:h4}4:+1#p;8:2:h4}0:+P?~3! #Q-? ?;#:* ~a*T-!:+1#p=h:?T:h:8SV;2:*:+1#B!Q&[:+ B!a4}<:+1#}i!;%8:* %O:%a=/ ?:h:8c:27H#&:/ !:(:8a:27H#?:+:* !a" +
  "=*H#e!:& +a;&/!88:+1#~)!;#:+1#~-!/%8:+1#~-!;*/%8:+ 4a:+ ~a?a4j:+1#4=# #R&[:+1#t;*/%8:+1#B! ....pQ&[:%;#/%8:*N&[:+ ~)!a F^kr ?4}P/&8:* ~a*T&[" +
  ":+ }W...pH#~)!:+ +K?~-!/&8:+ B!a:* !c4]:!&[ 2:+1#B!c=? ?:? 2U7:!a !a .#6&[:+ }W...pH#~)!:+ 5K?~-!/(88:+ +a:* ||||!g=? & 44l:+ ?H#~#!:+:+L%+I" +
  "#}w!:+ }w!a ?:? & 44s:?:+1#~#!=!a;#:+1#}{!:! &Oa;?%[:&&[:+ ~)!a:%1#?:%1#&:+ :a:+ ~C?a4b:?:+X?#~)!X8#?:? 4a;?:& +c;&:% +a;%/!88:+:+L#}w!I#~-!" +
  ":+:#H#~4!:+ F...pH#~)!/%88;*8:+ ~)!a B! }b!:# !g=?7 ~a*:*:?74}P88:+:+1#}N=?H#e!:+:+L#}GI%B!:?&n:+1#}i!:?42 &(#n#[#[#[#[:+1#~)! ....pc,%#!?%8" +
  " ?;?:+P?~-!;!#[%[:? /R&[:!:? ~#~W?aP??Q-#:? !a;?/!88 /48 #/&8:?48 #/%8:+1#y!:+1#~4!4- !/#8 ~W}h! 0:+1#y!:+1#~4!=? ~O~#!4}L ~W~#!1#?:? n<a +O" +
  " %V/!8:+:+X?#~)!X8%s:+ ~a?a !4- ?88 ~?~#! ~?~#!1#? !aH#?:+ k!aJ?8}-?:?1#+:?1#/ ~C}j! %4e!&[:? !K?;:? %H#488}0?:!4~>!0:!1#4:!1#/S&[:!4~#!8:?:" +
  "!1#?H#?:?:!1#&H#&8j!!no? Z!c=(J?:( +a:!:#:%:& .~W?4}a!:(1#{ F...pR&[:? &a:(1#p:(1#)4}G:? ....pH#?(:?:( +a:!:#4}{!8:( Z!aJ?8i!#no? [a=%J?:% &" +
  "a=&:!:#4}U:?:& ! ?4}{!:% [cJ?8G!!no? 4c=&J?:& &a:!:#:%4*:&1#& !Q&[?(:?:&L#+I%?:& 4aJ?889?:#:?1#?:!cT&[:?:!:#:%:&4Q88X}##}*n%}Vo? ~)%c=#J? ~?" +
  "~#!1#?&[?8#n#[#[#n:##n ~?~#! nH#?4}&:# ~h!a ! ~G~#!1#? ~K~#!1#?:?S=%7 ?:?:%744:# !}6!}p#:# ?H#}i#:# !K?B#:# 2H#}b#:# ?H#}X#:# 2H#~p!:#:#1#~l" +
  "!=?H#e#:#:?H#}]#:#:?H#.#:#:#1#~h!H#z!:# ~a!a:# ~p!a=?4!:#1#q!;3:#1#~a!;4:# ~W!a:?4!:#1#~[!;@:#1#~W!;}&:# ~O!a:?4!:#1#~S!;%:#1#~O!;&:# ~G!a:?" +
  "4!:#1#~K!;/:#1#~G!;-:# ~?!a:?4!:#1#~C!;(:#1#~?!;5:# k!a:?4%:#1#~;!;+:#1#k!;h:# y!a:?4%:#1#~4!;d:#1#y!;} :# ~)!a:?4%:#1#~-!;}(:#1#~)!;}!:# }{" +
  "!a:?4%:#1#~#!;0:#1#}{!;t:# Z!a:?4%:#1#}w!;7:#1#Z!;}#:# e!a:?4%:#1#}p!;}%:#1#e!;2:# B!a:?4%:#1#}i!;9:#1#B!;,:%&n:h&[#[:# ~##a:&:% :4a%[#[:# }" +
  "]!a:# ~##a4c:#1#}]!=%N-#:# ~h#a=?:%:#1#}b!=& }z}n! #4w:# ~[#a:?4A:#1#~[# !R&[:h:+:%:&4}%&[/#(/%8?8:#1#q#;8:# .!a:%:#1#~a#:h:+4u:#1#.!=?N-!:#" +
  " ~K#a:?:#1#}X! E4x:#1#~K#=?N-!:#1#~S#:#1#~W#:%:8a:&:8c4}%;&:#1#~O#=%N:&NV-!%[:%N-!:% !c;%:?P??;&:? !a;?:& PQ:& Kc |!g ~m!TV:& ~V?QV:& ~V!g ~" +
  "R?c |!g ~^!6V-?8/!88:#:+H#}{#:#:hH#}w# !;}) #/%88 !( ?88=8H#Z#:# ~h#a=?:5:( ~)}n! %4w:# ~##a=}*:?4A:# ~p?a:#1#~)# %a ?:#1#~##7=}+:5:(4f:#1#p" +
  "=%&n:#1#);&:# ?H#}b%:#:%H#}X%:#:%H#z#:# oH#~p#:#M~(...~h*I#~h#:#:&H#.%:#:%:&aH#}]%:}*:?4g !:#1#~## !R-!0:?:5:(:}+:#1#~)#a4V:#1#~l#;(:#1#~h#;" +
  "5:#1#~p#;%:#1#z#;?:# !}6!}i%:#:?H#B%:#M?I%}]%:#:?:%aH#}X%:#:%H#.%:#:?H#z#:#:%H#~p#:#M~7...~)&I%~h#:# .%a;*#[#[%[#[:# ~h?a:*4<:#1#O=? ..~;?Q-" +
  "?:#1#f;&:# ~h#a #:?4ON-!/#88 ?;%:#P?}j%-!:#P?}i% !Q&[:#1#B%;&:#1#}b%;*(:#1#B%=&:#1#}b%=*Q-#8:*:#1#~p#a;%:&:*c;?/!8:#1#}b%=?:%a;%:&:?c;?8:? ?" +
  ":%7;*:% !:%7( !88:*:4:34}%&[#[:-:/ }|}n! *4}%N&[#[:-:/ }Y~_? &4}%&[#[:hN:})VN&[#[:@&[:h:+:}&:@4}%-!(:} &[:} :d }p}n! 84}%-#8:h:+:5:(4m-!8 #;" +
  "%/#88 %;%:}!N-?:# ~h#a=?:}!:}( }64a:# ~a?a:?4c:#1#s=?N-?:# ~W?a:?:#1#w4::#1#}N=?N-?:?:#1#j ~0~a? 44mN-?%[#[:# ~O?a:# ~h#a4c:#1#}G=?N-?:# ~G?" +
  "a:?:#1#]4::# ~##a:#1#W:#1#}C }84x:#1#~##=?N-!:# ~??a:?:#1#~)#4::#1#}<:#1#}> ~>~a? *4mN-!:# [c:#1#~-#:#1#y#4::# Ga:#1#[=5:#1#{=* =4&:#1#G=?&n" +
  ":# ra:?:#1#}74}Q:#1#}4;(:#1#r( ?8=?:5:?7:(:*:?7 ~E~a? (4m-!/#88:t&[:t:0 ~J~a? +4mN&[ &;%/#88:2&[#[:# 1a:2:}%4}R:#1#1-? (;%/#88:}#N-#:# :a:}#" +
  ":74::#1#:;?#[#[#[:#1#J=(,#(?!8:?P??=% Cc,%&!&!8:?P??;%8:?:% |!g CQ=5a;%#[:(:5c=? @6&[%[:?N-#:#::M||||3^M2}V=;::M:}]M2}V=:M:}Z)==I%4:#:;:=}E~" +
  "%::M:}])I%d:%P?? rc=( hT:#L%dM?}AV-(:% !a;%:? !c;?:#L%4=;:(~%)=::;}I-?/(8?(%[:?N-#:%P?? rc=( hT-(:% !a;%:? !c;?:(~%::M2}V);:/?8?8?8:!~%::}I-" +
  "# *;%8( !;%8:# ~h#a:%:# Z#a4p:#}0!Z%;*:#1#}p%;!:#1#e%;(:#1#}i%;5:#1#B%;&:#1#~l#;8:#1#~h#;?/#88:-:/ }|}n! *4}%&[ ?;!:9 ?:,7;5 !;(:, !:,7;&:#L" +
  "%Z#;: ~C!;* !;h ?;% ?;? ?;2/&8:2&n:# +a:2:}%4}R:#1#/;%:#1#+( ?8;+:#L#}w#;:/#8( ?;!:# ?H#~S#:#M....4I#~K#:#:3H#k#:#:4H#~4#:# ,H#y#:# e}m!H#~-" +
  "#:# })H#~)#:# ~W}j!H#~##:# ~##a % % ?:#:# ~K#a4}M }i%;*:# }i%}6!Z%:# ?H#~h# !;(:# !H#e%:#M!I#B%:#:#L#~K#I#}X%:#:#1#~S#H#}b%:#:#L%Z#I#~p#:#:#" +
  "1#}{#H#.% ?;5 !;& ?;?8:#:#}0!}u%}6!~##:#1#}X%;%:#1#.%;+:#L#~p#;::? #Q-?:#1#}]%;h:#1#}b%;2/!8:# ?H#}p%:#M....4I#}i%:#::I#z#:# ?H#~h#:# ~?!}6!" +
  "Z%:#M....4I#}b%:#M....4I#}X%:#:8H#~p#:# ~h#a !4}! ~W~#!1#?;? ~O~#!:+ !:+7:% ?:+74/:8:? 4OV/!8:#:*}6!Z%:#:!H#}p%:#:(H#e%:#:5H#}i%:#:&H#B%:#:2" +
  "H#}b%:#:hH#}]%:#:%H#}X%:#:+H#.%:#::I#~p#:#:8H#~l#:#:?H#~h#:#:#}0!~##}6!}u%:# ~h#a4} 8 ~?~#! ~?~#!1#? !aH#?:# ~)%aJ?8}<?:?:#H#4:? ?H#/:?:#H#+" +
  ":?:!H#&:? !K?d:?:%H#?:?:%H#t:? !}6!J:?:#H#::? ?H#98~4!!(no? 4c=%J?:!P?},N&[#[:!1#&;&:% &a:!4}p!:%1#& !Q&[:!1#9;#:!:%1#/H#9:#:&a;&:%1#+:#c;(/" +
  "!8 ?;&:!P?},-?:! !K?},:!P?J !Q&[:!1#:;5:!1#9;#(:!1#:=5:!1#9=#Q-!8:5:#c;(:#:!1#&a;&88:?:(H#&:?:&H#?:% 4aJ?8~c##+n!}Vo? 4c=hJ?:h +a:%:& ?4}k!:" +
  "h1#/;2:h1#+;(:h:%:& !4}k!:h1#?=5:(S;+:(:5:+7=5:&T&[?8:5:2:h1#&:+7=*a=(:*S:&:(SV&[?8#[:%:%:*a:54~(#&n:&:5c=(:5:(:5T7 !a;* n;( n;/:5;2:&(:%:&:" +
  "* ?4}l!;(:&:%:&:* !4}l!=+:(:(:+S7c;2:*&n:&;(:*(:&;( ?;*/#88;8:%;+%[:-M!:+}1??}Z}X;-:+ !a;+:8 !c=8-?88:?:&H#}7:?:%H#G:?:#H#}4:?:!H#r:?:(H#1:?" +
  ":/H#J:?:#H#::? ?H#9:?:*H#d:?:2H#t:?:5H#4:?:-I%+:? !H#?:h 4aJ?8~I#!hno? 4c=&J?:!1#?&[:! +a;%:!1#}7;#:!1#G;(:!1#}4;5:!1#r;*:!1#J nQ&[:?:%:*:5:" +
  "(:# !4}w#(:?:%:*:5:(:# ?4}w#8(:!P?/;(:!1#}4;5:!1#r;*:!1#&;%:!P?, !g;+#[#[%[#[:+-%:!:( n< !gK?/:&:%:*:54f:&1#?=#N&[?8:&1#&;h:&:#H#+:&:#:haH#/" +
  ":& +a4Z!;#:( !g-?:# ..~;?Q-#:!#n !;(:# .!6&n #:# .4S-!0 % &:# ..&S7( !88:%a=%H#&/!88:?:%H#+:?:%H#& !;2/!8:! !K?,8:?:2H#?8:& 4aJ?81?:%:&:!:#4" +
  "e!;!:?:&:#cH#&:?:#:%a ?:!7H#?8}c!!!no? rc=&J?:&:#H#J:& ?H#::&:#H#9:&:!H#d:& !K?i:&:%H#t:&:%H#1:& +a:& ta4}p!:&1#+&[:&1#/;%:?:#:&1#4=#cH#/:?:" +
  "!:#aH#+:?:%H#&( ?;!8:?:!H#?:& raJ?8M? ?:!:!:#ai?? ~7n}=:!:%Q:!:%S77&[ ?;#(:!:#a;#:%:!c;!8:?:!H#&:?:#H#?8}h!!+no? 4c=#J?:! ta;5:!1#t;%:!1#d;&" +
  ":?#n%[:&;*:%;+:# +a:54< ?:#1#/=h ..~;?Q-!0:#1#+;(:!1#t;%:!1#d;&:! %:h4ON-?8:?:(H#&:?:%:(:*a:&:+acaH#+ !8H#?:# 4aJ?8{? ?:%:!:%ai?? ~7n}=:#:%Q" +
  ":#:%T77&[?8:?:%H#&:?:!H#?:?:#:%cH#/:?:!:%aH#+8}?!&n:!1#?;#:!1#&;%:!4Z!=& ..~;?R&[:!:!1#?:%:!1#+=(a:!1#&:#acaH#+8:?:&H#&:?:(H#?8H!#n:! #O;!%[" +
  ":!=%&[:! &c;!:?1#?;&:? &a;?:#:&R-!88:% ?R8{!!n:!:%Q&[#[%[:!&[:?P??:#P??4~e!N-#:? !a;?:# !a;#:! !c;!/!88 !;&88:&8}:!#no? 4c=%J?:% =H#/:!:#:% " +
  "/a4}i!;&:?:# !cH#&:?:! ?:&7H#?:% 4aJ?8}[!!%no? :c=%J?:% da:!:#4::% 4a:%1#d=#:%1#9=& =4&:%1#4=!&n:% +a:!:%1#t4}Q:%1#/;(:%1#+( ?8=!:#:!7=#:(:&" +
  ":!7=!4~P!;&:?:!H#&:?:# ?:&7H#?:% :aJ?8~&!!#no? :c=%J?:% ?H#t:%M....4I#/:%:! |!g=! #O=&1#e~#!H#9:%:&1#~a~!!H#d:% da !:!P?~S~!! ?:%:% /a4}M:?:" +
  "%1#tH#9:?:%L#/I#t:?:! !O}0!~;~!!}6!r:? ?H#?:?M!I#1:?M!I#::?:#L#?I#+:?:#1#+H#4:% :aJ?8~Dh#-n!}Vo? .!c=&J? ~?~#!1#?&[?8 ~?~#! nH#?4}&:? ?:! ~K" +
  "~#!1#?:!S=57=!T&[?8 !;/:& ~h?a=+:? ! ~G~#!1#?:57=-a:!:?c:%:% ?Rc4}S:& ....pH#&:& :a:+:& &a4}T:&1#1;+:&1#i;*#[#[#[:&1#:&n:&1#J(:& ~a*H#G:&M?I" +
  "#r:&:?H#i:&:-H#1:&M?I#}7:& #H#::& :a4P #R-# !;!#n#[#[%[#[:& ~h?a=h:& :a=8:! !g4E:&P?p=! %Q-*:&:&}0?>}6!]:&:&P?}TK?}L:! #Q-?:&L%f;@:&:&}0!]}6" +
  "?_:&:&P?}LK?c:&:!K?s:&:@I%}N:h:84}0:2 |||*g ...4V:&1#p:&P?}T #Q7=2 ...pg ...4Q-*:&1#f;!:&1#O;5:& ~W?a ~@~b? *4R-% s;!%[:!&[:! e}c!a;5:! }i}c" +
  "!a;h:! +a;!:& ~W?a:h1#?:51#?4RN-!/&88:&1#r;( ?;!/!88 ?;!:(/#8 ?;!:(/!8:2 |!g (R-%:&1#r8;8 ~W~#!1#?;, ~O~#! !:-:?:(S=h7 ?:(:h74/#[#[:!&[#[ ~O" +
  "~#! }p}p! }{}p!43:& :a:!:5:%4}S:&1#: F...pQ-?:&:&1#1H#d:&:&L#:I%4/#8(:*N-# ~O~#! }p}p! }{}p!438:& ?H#d:&M....k?I%48:& :a:& 4a:& &a4}T:&1#i;!" +
  ":&1#1;%:&1#J;(:&1#:&[:!;*:%;+/%8:* tw=h:+a;3:! tw:%a;4 ?;2:+;*:%;(%[#[#[:%&[#[%[:(:4Q-!:&:(1#4H#r:&:(X?#?X8%::( ta;(:h;!:+;5%[:!&[:& ~W?a:54" +
  "):& ~h?a:& :a4):&1#j:&1#s:&1#O:&1#p4}% ?:&P?w:&P?)Q7-#:5 ta;5:! tc;!/!88:&P?1 #Q-?8:&1#r;!:&1#i;5/#88:*:3Q:*P?+ #QV-!:*1#4;!:*1#/;5 ?;%:* ta" +
  ";*8:2&[ ~O~#! i468:2 !a;2 ~O~#!:5:!4//!88 ~O~#! X?468 ~O~#! !:8:-a:?:8S7:?:8c=! ?:?:!674/ ~W~#!1#?=?:,c:#U-%:?:,6&[ ~W~#!:,H#?8:& :a=? }f!:#" +
  "4}U:& ?H#p:&M....4I#f:? ! ?:& ~h?a4}V:&1#p;*:&1#O;+:&1#f8;(8#[:( ....pc,#!#?8 ~O~#!:+:*4/ #;//!8 ?;/8 ~?~#! ~?~#!1#? !aH#?:& .!aJ?:/8~(%#*n!" +
  "}Vo? ~W?c=&J?:&M?I#9:&:#H#d:&:!H#t:&M?I#1:& ~a*:%:% ~a*67H#J:& #H#/ ?;%:& ?H#G:&M....k?I#r#[:& /a4P #Q&[#[ &;+:&1#9;*%[#[:& ~G?a=5:& /a=2:%N" +
  "4E:&P?}G=( %Q-#:&:&}0?}H}6!}7:&:&P?}JK?}9:( #Q-?:&L%W;8:&:&}0!}7}6?S:&:&P?}9K?T:&:(K?}<:&:8I%[:5:24}0:&P?}J-#:& [c4~O!-#:*:&1#9=(T:#:(SV-#:h" +
  ":&1#rQ&[:& ra & t4~b!:&1#}4;+8:%:+a=5:&1#}<H#+:5:&L%[I#?:5:(:*cH#4:5:!:*aH#/:&:h !a=hH#G:% ta;%:( !a;*/!88:&:& /a4j:&1#? #R-?:?:&1#GH#+:?:&L" +
  "#rI#?/#88:? ....pH#?8:& ~W?aJ?8}2!!n:?:!1#? ....pQ=%H#?:?:#:!:%7=!L#?I#&:?:!1#+H#/8~J!#&n!}Vo? :c=#J?:!P?+&[#[:# ?H#4:#M....4I#+:!1#?:!1#&:#" +
  " +a !4}v!;!:#1#+;%:# ta:#1#/=&:#1#4=(4@:#1#t&[:% ....pR&n:? ?H#+:?M....4I#?/#(:&;%:#L#d;5:(8;&(:(~%;58:?:5}9#+:?:&H#&:?:%H#?8(:?:!1#?:!1#&4}" +
  "g! ?;!8:?:!K?/:# :aJ?8}l!!!no? ~G?c=%J?:%M....k?I#/:%X/????????????????X8#J:%X/????????????????X8#}4:% ?K?{:%M&I#9:%M?I#t:% ?K?}<:%:!H#}>:% " +
  "/a=!:% ~??a:# ? & ?4~<!:?:! }7z2??:% ~G?aJ?8}m2!@no? ~W!c=&J?:?1#&=8:?1#+ dwa;-:& }w!a;,:& ~p?a;3:& ~W?a;4:?1#t;@:?1#4;}  ~E}h!;?%[:8=5:-R&[" +
  ":5 da;8:5P??-!:51#&;h:? !:%4}s! ~4}h! h:%4}s!:h |?g=? }+6&[?(:& [c ~Lq? ~o}):?P?~nl=24}n!:& ~K?a:&1#[=(:&1#{=* :4x:&1#}C=?:(:?7:&1#}G:*:?7:%" +
  "4}s! ~<}h! h:%4}s! &;?#[#[#[:5P?t=( !c,#!?#8 ~4}j!;? #;(/!8 ~-}j!;? !;(8:( %O;* ~E}h!;(%[:*&[:( !:%4}s!:?1#&;(:?1#?:% =46:(:%4Y:% =46:* +c;*" +
  ":? +a;? ~Kq?;(/!88:51#/=*:51#4=?a=+:*S:+:@TV;+ &:? /w:} a:+7;? ?:*:+7 /w;*%[:*&[:( !:%4}s!:?P?? #Q&[:?1#&:%4}N(:&:?1#+H#W:&:?L#?I%}< ~C}b! !" +
  ":%4}s!:& Ga:& ~??a:!:#4}u!:%:&1#G=( !:(7:&1#}7 ?:(74/ ~C}b! !:%4}s!8:? /a;?:* /c;* ~Kq?;(/!88 !;+ ~G}h! ~F}h!:(P?? ~R?Q=?7 # !:?7:%4}s! ~I}h" +
  "! /:%4}s!:51#+;}!:& ra ~Lq? ~o}) !:2:h +}Q |!g=t !Q74}n!:& ~K?a:&1#r:&1#}4 :4x:&1#] !:&1#}C=?7;5 ?;2:&1#}N ?:?7;/:h 4}Q;* !;? ?;(#[#[#[:t #c" +
  ",#?!#8:& 1a:*4}q! !;2 ~S}j!;+:&1#i;(:&1#1;?/!8:& :a:*4}q!:&1#J;/:&1#:;58:h d}Q;h:& ..~;?H#}w!:& ..~;?H#p:&:(H#O:&:?H#f:&:2H#w:&:+H#s:&:/H#j:" +
  "&:5H#}N:& %H#]:&M!I#}C%[#[:& da:34}r!:&1#d=(&n:&1#9(:&1#}C !Q&[:&1#}G=?:&1#]R&[:&:? !aH#}G:? %O:4a=51#?;?:& ~t?H#.!:&:51#&=5H#}]!:&M?I#}i!:&" +
  "M}v...~W8I#p:& ?}6!Z!:&:5H#}p!:&:?H#}X!:&:?H#}b!:&:?:5aH#B!/&88:& 4a:,4}r!:&1#4=(N-!:&1#t8;?:& ~G!a:(:?:? !c4V:&1#~S!;?:&1#~O!;5:&1#~G!:&1#~" +
  "K!:%4}s!:5:? ~T}j! !4}%&[:}!:%4}N/#8:5:? ~U}j! !4}%&[:&:*4}q!:&1#?:&1#&:%4}s!/#8:5:? ~V}j! !4}%&[:& +a:h4}q!:&1#+:&1#/:%4}s!(:5:?:%4}s!8/!88" +
  " ~U}h! #:%4}s! ~Kq?;?/#8?88 ~G}h! ~F}h!:?P?? ~R?Q=?7 # !:?7:%4}s!:& ~W!aJ?8~R!!#no? 4c=#J? ~?~#!1#?&[?8 ~?~#! nH#?4}&:# &a ! ~G~#!1#? ~K~#!1" +
  "#?:?S=%7 ?:?:%7:! n4t !;?:#}0!/=! }h%c %6&[#[#[#[:! }|%c,(#!!!#?8:!&[:! }f%Q:! e%QV&[/%(/#8?8 ?;?:#P?,=! -T-! }W~C?:!}Q;?/!8:! ~l%c ||%g ~[?" +
  "S;?88 ~?~#! ~?~#!1#? !aH#?:# 4aJ?:? !g8~(%#(n#}Vo? [a=&J? ~?~#!1#?&[?8 ~?~#! nH#?4}&:? ?:% ~K~#!1#?:%S=%7=(T&[?8:!:(:?c=(T&[?8:#:(:!c=(T&[?8" +
  ":& 4a ! ~G~#!1#?:%7=%:?44:&1#t;5:&1#4;*:& +a:?:%a=?:!44:&L%+;h:&:?:!a=%:#44:&L%?;2 ~O~#! ~G}n! ~L}n!43 ~O~#! ~L}n! ~M}n!43 ~O~#! ~M}n! ~U}n!" +
  "43 ~O~#!:*:54/ ~O~#! =46:&:2I#G:& 8H#}4:& ~^}n!H#r:&:hI#1:& +H#J:& ~U}n!H#: ?;?%[#[:? :Q-?:?:& daa=!1#+=5N-?:!1#/;*:!1#4=+:!1#t=!4F!&[ ~O~#!" +
  ":5:*4/ ~O~#!:+:!4/8:? 4a;?/!88 ~O~#! ~i}n! ~q}n!43 ~O~#!:#:%a:(:#c4/ ~O~#! X?46 ~?~#! ~?~#!1#? !aH#?:& [cJ?8}S!%no? 4c=#J?:# +a:?:! ~,}n!4}m" +
  "! ~-}n!:#1#/:!:#1#+=%7=!4B#&[#[:%:?:%7;?%[:!&[:! !c;!:?P??:? !a;? rc |!g 2S-!/#88 !;&88:# 4aJ?:&8}Y%##)%no? 4c=*J? ~?~#!1#?&[?8 n;+ ~?~#! nH" +
  "#?4}&:* &a ! ~G~#!1#? ~K~#!1#?:?S=h7 ?:?:h7:!:#4t:*P?,N:*}0!/ }q%QVN&[{???????[;5 t:%:% ?Rc=?:? t67=! }+m=?:!<:?c;?{??????~h}:;(%[:(:5}u:(:?" +
  " !g7;(:? !}Q=?&[:5:5}u;5/!88 k~H# n:*1#+=?{??????~h}::(}v:(:! ?}<7{??????t[}u=({?????k}W[:({?????k}W[v7{??????~h}:{????????:&:&{????????v7=&" +
  ":&{??????~h}:j7{??????~W}:}u{??????~W}:Z}u}oz%=!a=#:?:#T7:!:*1#&7=?:? k~H#67;+8 ~?~#! ~?~#!1#? !aH#?:* 4aJ?:+8~n} %}(n#}V#}To? ~h#c=*J? ~?~#" +
  "!1#?&[?8 ~?~#! nH#?4}& ~G~#!1#?;2 ~K~#!1#?;8:* ! # ?:! %g=/ #Q7:/ !Q7K?}7:* ! # ?:! /g=! +Q7:! &Q7K?}8:*:&H#G:*:%H#}4:*:#H#r:* ~h~#!L%?I%1:*" +
  ":(z5I%::*M!I%d:*:5H#[:*M?I#}G:*M....k?I#W:*M&I#}<:*:* [cH#{:* ~a*H#k!:*M?I#y!:* ?:?:?:8T=?7=}!H#~-!:* !:2:?7=tH#~)!:*M?I#~;!:* #H#}{!#[:* }{" +
  "!a4P #Q&[#[ #;2 #;8 #;5 #;/ !;!%[#[:* ~W?a=?:* }{!a=#:! !g4E:*P?s=! %Q-#:*:*}0?_}6!~l!:*:*P?cK?~n!:! #Q-?:*L%}N;::*:*}0!~l!}6?}f#:*:*P?~n!K?" +
  "}h#:*:!K?B#:*::I%}]#:* 4a:#4}4:*1#y!;4:?:#4}0:*P?c=% #Q-#:*}0?_;&:*P?s;#:*1#j;!:*1#}N;?:* }]#a=}# k}n! !4R&[:#;}%:!;+:?;h:%;/(#[:}# }y}m! %4" +
  "R&[:&;-:#;,:?;3:!;@:%;5/!8:* }]#a ~8}n! &4R&[:&;}&:#;d:!;}(:?;0:%;8/!8:* }]#a ~<}n! *4R&[:?;7:!;9:#;}):&;}*:%;2/!8:* }]#a ~C}n! &4RN-?:4:ta " +
  "?:}!:*1#y!=?67 ?:?:467;} :?:4c;}+88 ?;!/!88:* +a:* }{!a4j:*1#+ #R-?:}% |!g #Q:/ |!g #RgN&[:*M....}]....nI#}N/%8:+ !Q:hP?? }1QgN&[:*M....e..." +
  ".nI#}N/%8:} N:5 |!g #QVN:, |!g %QgN&[:*M....}]....nI#}N/%8:*:-K?s:*:@H#j:*:3H#}N:* }{!a:* ~W?a4):*:*1#~#!=!:*1#~)!=?4}R:*1#?=-&[:-:*1#&=@:!:" +
  "?4}%&[:* ~l!a:} :}+:* da:* ~;?a4b:*1#~l! ....pR&[:*:*1#z!H#w:*:*L#~l!I#j:* ....pH#}N/(8:*1#~p!;&:*1#z!;,:*1#.#;3:* ?H#~;#:*M....4I#~4#:* ?H#" +
  "~G#:*M....4I#~?#:* ~a*H#k!:*M?I#y!:*:3H#~-!:*:,H#~)!:*M?I#~;!:* #H#}{!:* }{!a=?4P #Q&[#[:* ~K#a:? !4E%[:*P?~S# !T-!:* }]#a=?:* }{!a4}0:*P?}h" +
  "# #Q-!:*:*1#B#H#O:*:*L#}]#I#w:*:*L#~K#I%}N:*:*1#~S#H#s:*P?O %Q&[#[:*:*P?mK?~a#:*:*L#wI#~W#:?:* ~W#a4):*1#B#;5:*1#}b#;+:* ~W?a ~R~a? h4RN&[:*" +
  " ~4#a=!:+:54/:*1#~;#;?:! !4}.:*1#k#:*1#~;#a 2K??:*:? !aH#~;#/!8%[#[ ?;%:5=!N-?:!:+a=h !c=5i??=? ?}<&[:? }:g:h #c=5P??=#k=? [}?&n:# }+g(:? }:" +
  "g:h %c=5P??=#k=? [}?&n:# 3g(:? }:g:h &c=5P?? *g 5OV8 5OV8 5OV=? ..~;?Q-!8:5:+c;5:!;%:? ~Q?Q-!88:* ~?#a:+:%4/88:* ~K#a:* }{!a ?4E/?8?88:*:*1#" +
  "~;#=!H#s:*:*L#~4#=;I%}N:*:*L#~?#=:I#w:*:*1#~G#=?H#O:*:!H#~)!:*:;I%}{!:*:?H#B#:*::I%}]#:*:8K?c:*:}&}6?_:*:dK?s:*:}(H#j:*:0H#}N:* ~K#a:* ~W?a=" +
  "?4}X!:*:2K?c:*:}*}6?_:*:})K?s:*:9H#j:*:7H#}N:* ~W#a:?4}X!:?:-:@4}Y!:*:3H#O:*:,H#f:*:&H#w:*:*L%}{!I#p:*:*1#~)!H#.!:*:*L%}]#I#}X!:*:*1#B#H#}b!" +
  ":*:*L#~K#I#B!:*:*1#~S#H#e!:*:*L#~W#I#}p!:*:*1#~a#H#}w!/&88:*M....}]....nI#}N/#88:*M....}]....nI#}N8:*:*1#}G=?H#~a#:*:*L#WI%~W##[:?&n:*1#~[#:" +
  "?42 &(:*1#}N ....pQ&[ ?;!:*1#w;%:*1#s;# ~O~#! #:*1#j=&:& ?}?7 #O=? ~-~X?a1#?:? }{~X?a1#?4/:& ?}<-# ~W~#!1#?=? ~O~#!1#?Q&[ ~O~#!4}Z!8:? ~S~#!" +
  "1#?a 2K?? ~W~#!:? !aH#? ~O~#!:#:%4//#8:* }{!a=?:* ~W?a ~??z2??:*:* ~[!aH#}X#:*:* ~O!aH#.#:*:* ~C!aH#z!:*:* k!aH#~p!:*:?H#~l!:* ~l!a;? ?;!%[:" +
  "! 1R&[:!:* }]#aa:?1#?L#&I#?:! +a;!:? &a;?/!88:*X?#}]#;=:*X?#e#;o:*:*L#}{#I#~)#:*:oX8#Z#:*:=X8#B#:*:*L#y!I#}]# &;!%[:! }4R&[:!:* }]#aa1#?48:!" +
  " +a;!/!88 ?;!%[:! rR&[ ~O~#!:!:* }]#aa=?1#?:?1#&4/:! +a;!/!88 !8;!8 ~?~#! ~?~#!1#? !aH#?:* ~h#aJ?:!8}b!!#no? 4c=#J?#[:!P?8 #Q:!P?+ #RVN&[:!1" +
  "#?=%:!1#&=!4F!-!8 ?;%8:# &a:% !:%7:! ?:%74}g!:#1#& ....pR&[:?:#1#/H#+:?:#L#&I#?(:?:#1#+:#1#/4}Y!8:# 4aJ?8W!!no? 4c=%J?:% &a:#4}f!:#&[:#&[:%1" +
  "#+:!:#z2??8:%:#H#/8:?:%1#/H#+:?:%L#&I#?:% 4aJ?89?:?:?1#? ! ! !4+ F...pR&[?88~=!!#no? ~G?c=%J? ~?~#!1#?&[?8 ~?~#! nH#?4}& 8:?P?~#}N:? 8T7;?:%" +
  " +a ! ~G~#!1#?:# ~K~#!1#?T=&7 ?:#:&744 ?;##[#[#[:! !c,#!?#8:%1#/;!:%:%1#+H#}<:%:!H#}> #;#/!8 !;#8:%:#H#{:% 4a=!:?:% ~;?a4p:!4}  ~?~#! ~?~#!1" +
  "#? !aH#?:% ~G?aJ?88? ~h~#!:?D%?8~2!#%n#}V ~?~#!1#?&[?8 ~?~#! nH#?4}&:!z%=( ~K~#!1#? #}Q=&:?c=5 ?:&:567=&:&:(T7;( ~G~#!1#?:? #Oa;&:%~%;*:#z%~" +
  "%;+ ?;%#[%[:%:(Q-!:+:&}5??:% ?R~%:*))=*}I&[:& &a;&:% !a;%/!88:%;(8 ~?~#! ~?~#!1#? !aH#?:? !:(:( !U7a8~r+!*no? ~W#c=*J?:*:?H#/:*:&H#r:*:%H#i:" +
  "*:#H#1:* ~h~#!L%?I%::*:(z5I%d:*M!I%4 !;?:*:! ~h!g &}Q !g=#K?}9:* ! # ?:! %g=% #Q7:% !Q7K?}4:* ! # ?:! /g=! +Q7:! &Q7=!K?}5#[#[#[#[:! !c,#!?#" +
  "8 #;?8:#-!8 ?;?8:*:?K?}::*:5H#[:*M?I#}N:*M....k?I#}G:*M&I#W:*:* }:aH#w:*:* 4aH#s:*:* [cH#}>:*:* }9aH#}<:*:* /aH#{ ~?~#!1#?&[?8 ~?~#! nH#?4}&" +
  ":* ~?!a ! ~G~#!1#?:*1#{1#?=? ~K~#!1#?T=!7 ?:?:!7:*1#s !:* ~C?a:*1#}<P??=?7 B~W? .~W?:?74}a!:* ~h?a:* }X#a ~O?z2??:*P?~S#;+:*1#~S!;h:*1#~O!;2" +
  ":*1#~G!;?:*1#~C!;! ~[~#! +4}B ~[~#! Z~W? ~#~W?4}b!:*1#}N=#&[:*1#];?:# /w;!:* ~G!a;#%[:!&[:*:?L#&I#~?! ~[~#!:* ~?!a:#4}b!:! /c;!:? /a;?/!88 q" +
  "~#!1#? #U&[?( ~a~#!1#? ....&H#+8(#[:*1#f F...pR&[:*1#wP??=#&n:* ~?!a=%:* ~h?a:# ~O~#!4}c!:%4}d!0 ~S~#!;& ~W~#!(:* }w!a;&:* }{!a8 q~#!1#?N&[?" +
  "81#?;# ~a~#!1#?:&1#?H#? q~#!1#? !U&[?( ~a~#!1#?:#H#&88:? dw:!a;8:* ~G!a;/:* ~K!a;-%[:!:8Q-!:*#n:! da;#:!1#4;%:!1#/;?:!P?t;&#[#[#[:!P?? !c,#!" +
  "?#8 #;5:!P?!/#8 !;5:!1#&/!8 ?;5:!1#&8H#~C!:*:!1#+H#~G!:*:& #O /g:5V ?:?:?:?:%a=!T:!:hTV=?7=& +OVH#~?! ~[~#!:* ~?!a:-4}b! &:% /w:2a:?7;!:& /w" +
  ";?%[:?&[#n#[#[#[:!P?? !c,#!?#8 ....&;&:!1#&/#8 ....p;&:!P?!/!8:!1#+;&:!1#&8;%:! /a;!:*:&H#~C!:*:%H#~?! ~[~#!:* ~?!a:/4}b!:? /c;?/!88:#;!/?8?" +
  "88 q~#!1#?=? #U&[?8 ~a~#!1#?=!:!1#+:? %c:+ }+OVVH#+ ~?~#! ~?~#!1#? !aH#?:* ~W#aJ? ~a~#!1#?8~n0%-n#}V#}To? .&c=5J? 8;*%[:* }0R&[:*:5 ~O!aa #K" +
  "??:* /a;*/!88:5:(H#}p!:5:&H#e!:5 ?K?~*!:5 &H#i:5M?I#J:5M....k?I#9:5:%H#}i!:5 ra ? },z8?:5 !K?~)!:5M!I#Z!:5 ?H#}N:5M....4I#}G:5 !}6!j:5M?I#}{" +
  "!:5 ~h?a:5 ~O!a Jz2??:5M?I#~;!:5:#H#k!:5:!H#~4!:5M?I#~G!:5 #H#~-!:5 ~a*:%1#9=4:4 ~a*67H#~C!:5 ~-!a=&4v#[:& ~s?4}|!&[#[:5 ~O?a;8:5 ?H#~;#:5M." +
  "...4I#~4#:5M?I#q%:5:#H#~[%:5:!H#~W%:5 #K?}z%:5 #K?}o%:5 #K?}e%:5 #K?^%:5 #K?~o#:5 #K?~d#:5 #K?~V#:5:5 ~4#aH#~a%:5M&I%~p!:5M?I%~h!:5M....k?I%" +
  "~a!:5M?I%~W!:5:%L%4I%~O!:5M....4I#}{%:& ~s?4H#[#[%[#[:51#~h!N:5L%~W!=}!Wg#[:51#~;!=(:51#k!S&[:(:51#~4!aP??=( :T-!8:5 ~-!a4~!!;(8:( |!g X?Q-#" +
  "N&[:51#~;!=&:51#k!6-!:5:&:&:51#~4!aP?? iQ=(aH#~;!:(N-!8:51#~-! #R-%:51#~;!=*:51#k!S:*:51#~4!aP?? :TgN&[:5 ~-!a4~!!0:51#~;!;*8:5 ?K?~K!:5:*H#" +
  "~G!:5 ~-%a:5 ~-!a4~%!:5P?~4%=h #Q-%:51#~G!;+:51#~-%;*:51#y%;&:h !g&n:5 ?H#~)%:*:&:5 }{%a ?4}v!0:51#~#%;*:51#~)%(:&8;(#n:+ !a;-#[:*:(4~&!=+ |" +
  "!g k?6&n:5 ~O!a:5 ~-%a:*:(4~(!;2 ~m!(:5M!:+~%}Z=t:}!}XI%~W!:}!:t^=}!W;2:}!WN:+ 2c=+ |!g &RV-!:5 ~-!a=+ ~s?4}|!&n:51#~;!;/:5P?~)!;3 !;2:5 9a:" +
  "+:5 ~W%a !4~)!:5:3K?~)!:5:/H#}{!:5:51#~;!H#~#!:5 ~G}j!L#?I%~?%:5 ~O}j!1#?H#~G% &;+ ?/%( !8;2 &8;+8:5 ~?%a:5 ~-!a4~ !:5P?~J%8;/:5:&H#w:5:-H#s" +
  ":5 ?K?j:5 ?K?~*! ?:2:/ !g7&[#[:(N&[ ?;(/!8:*P?? ~V?R-?:5 9a:*:( !:5 ~?%a:51#~;!:51#~C%c4~8!-%8(:5 9a:*:(:2:5 ~?%a:51#~;!:51#~C%c4~8!-#8:+ |!" +
  "g=& 5U&[:5 ~K#a:& /wa=&:51#~G%H#+:&:5L%~?%I#?(:5 da:5 9a:*:(:5 ~?%a4~9!:5P?dN-#:5P?}(;+8:5:5P?~)!:h !<:+ |!g:, |!g6ggK?~)!:+;,/!88:5 ~-!a4~#" +
  "!/!8:5:51#~;! !aH#~;!:5:51#~?! !cH#~?!8:5:51#~h%H#~a!:5:5X?#~W%X8%~O!:5 4a=&:5 ~O!a=+4~*!:& &V:5 ~;#a:51#4=-71#?;/:51#k#;@:51#~4#;, ?;2:5 ~?" +
  "#a:5 9a=&:5 ~K#a=( ?4~+!:5 }{%a:&:( #4~+! !;3:+:&:( & !4~,!:5 ?K?~*!:5 F}*}6!j:5 ?H#}N:51#}i!=&1#?;(:&L%+;}!:5M?I#k% .!;&#[:5P?}o% #R&[:}!M." +
  "~G}o~k~mP:(7;}!#[#[#[:5P?e%=(,&&#!?#8:5:5P?}m%K?~W!:5:51#}i%=&H#~S!:5:51#B%H#~O!:5 ~?%a:5 ~O!a4~.!:&:51#~C%=(R&[:5 !H#k%8#n:5 ?H#~S%:5M....4" +
  "I#~K%:51#~?%;3:5 ~O!a=&:5 ~?%a:5 ~K%a4~/!:&:51#~O!=h:51#~S!=*4~0!:h:*:&4y!N&[#[:h:* ?4~1!P?}Xj 5g&[:&:}!4~2!-!:&:h:*4~3!/!8:h:* ?4;=& !c !U&" +
  "[:h:*:&4~1! :Q&[:5 ~O!a:h:*4~3!/#88#[:h:*:&=+4~1! EQ&[:h:*:& !a=+4;=} N-!:+:} a;+8:&N:*:+TV-?:& hc (S&[ ?;&(#[#[#[#[#[:& *c,#!?#8:+ +R-#/(8:" +
  "+ *Q-&/!8#[#[:& 4c,&!##?#8:+ }!R-! h;&/#8:+ 4R-? 5;&/!8:5 ~O!a }(4~4!/%88:h:*:&:}!:8:5 k%a4~-!/%8:5 ~O!a4~5!88:5 ~O!a:}!:8:5 k%a4~6!8;&:51#}" +
  "N:5P?~G% !RV-%:8:51#~S%H#+:8:5L#~K%I#?/%8 ?;(:51#B%:51#}i% ?:}!:8:5 k%a4~-!;&/#8:( dO }Z^1V;&8 ?;(8:-:@:-7;h:5 ~-%a:5 9a=*:&:3:(:51#k%:51#~;" +
  "%=+ |||}Vg:+:51#}i!L%?W74~7!:5 ~?%a=&:*:5 ~K#a 5 ?4~,!:51#}i!P?},N:51#}{%=( F...pQVN&[:*:h:/:51#~#%:51#~)%:&4k!;28:5P?}C-?:51#~?#=& F...pQ:(" +
  " F...pQV-?:51#~-%=* F...pQ-?:51#~G#;+:51#~C#;8:5:5L#~?%I#}i#:5:51#~G%H#}p#:5:2H#}{#:5:#H#}w#:5:!H#Z#:5 ?H#B#:5M....dI#}]#:5:5L#y%I#.#:5:*H#z" +
  "!:5:/H#~p!:5:hH#~l!:5:5L#~#%I#~a!:5:(H#~[!:5:+H#~W!:5:8H#~S!:5:&H#~O!:5:51#}i!P?},=(K?~##:( !Q;+:5 ....p:,:-7=(H#~h!:( ....pQ;,/#8(:5 ~W%a:&" +
  "4~ !:5 ~K#a=&:5P?~a% dO F^tV ?4}U:5 9a:& }7z2??8 F...p;&:5 F...pH#~O!8:5 +a:5 ~-!a4j:51#+=( #R&[:51#/;!:5 F...pH#~O!:5 ~K#a=# B! }b!:( !g=%7" +
  ":4:!:%74}U:5 9a:# }7z2??(#[:& F...pQ-?#[:5P?~)! ?:5P?~L! !R7&[:, !g&[:5:#H#B#:5:!H#}b#:5 ....pH#}]#/#(:51#~#!;&:51#}{!;(:5 ?H#~a%:5M....4I#~" +
  "W%:5M?I#~W#:5:#H#~O#:5:!H#~K#:5:5 ~W%aH#~S#:5 ~K#a=! ?:(4~:!:!:h:/4~;!:!:&:#4~:!8(:5 ?H#~a%:5M....4I#~W%:5 ~K#a:5 ~O!a ?:5 ~W%a4}c!8:5:5 ~K#" +
  "a4~*!:5:51#?=!:51#~[%:!7H#}b#:5 ....p:51#~W%:!7H#}]#:5:5 &V:5 ~a%a:!71#?=#H#B#8:%1#d=& nQ-?:#:&U&[:+ !gN-!#n ..#;&:2&[ ?:21#::21#JT-!08 }38:" +
  "#a }1a F.#S-!8:5 }f!H#y#:5 F...pH#~O!:5 ?K?~-#:5 9a:5 ~-#a:& ? & ?4~<!88:5:5X?#}4=}#X8%~W%:5:5X?#{=}%X8%~h%:5:}%X8#q#:5:}#X8#~S# ?;*:51#J;#:" +
  "51#:;%#[%[#[:* :Q-#:*:5 ~K#aa=!1#+=&:!1#/=(T&[:!1#4=!:#S&[:! dw:%a=!P?? #R&[:!1#& |?g=+ }+6-%:!:+P?~nl .}[~G?VH#&8:! ?K?t:!:&:(c !aH#+:! ?H#" +
  "/88:* 4a;*/!88?8:? }7a:5 ~O!a ~O?z2??:?:5 9a }7z2??:?:5P?~M!K?}i!:5 .&aJ?8N!%n:?:#:!c=% #}Q=(4}B:?1#+;&:%N:!:#QVN&[:?1#&:& #Oa:!:%z2??8:?:&:" +
  "(aH#+8X%#/n#}Vo? ~W?c=&J?:&M?I#4:&:%H#/:&:!L#}<I#& !;*:# |!g !R&n ~!q?;+ /;h }sq?;2 ,( ~f~d?;+ 0;h ~K~d?;2 -8;3:!P?{;5:!1#[;8:!1#}7;/:!1#9;-" +
  ":!1#:;, ?;%:!1#W=(&[#[#[#[#[#[:# |!g !c,#?!#8:(1#J=#:(1#:U-#?8:(1#t;8:(1#4;/:(1#+;,:(1#&;- ?;# ?;5/#8:(1#:;#8:(1#9;*8( ?;#8:!L#&;4:!L#4;@:&:" +
  "!L#1I#}G:& ,H#}C:& }Zq?H#W:&:,H#}>:&:-H#}<:& 8H#{:& ~s~d?H#[:&:@I#G:&:3H#}4:&:+H#r:&:4I#1:&:hH#J:&:2H#:%[:% k?R&[:& &a:%:& daa=!1#+:!1#/4~;!" +
  ":% +a;%/!88:& &a=! ~C}b! !4~;!:5 #R&[:! }iq? 84~;!:!:/:8:5 !g4~J!8:& &a=!:*:#4~;!:! ~O}b! !4~;!:?:&1#tH#4:?:&X?#&X8#?:& ~W?aJ?8}I!&n:?1#&;!:" +
  "?1#+=#1#+N&[:#:!4}.8:?1#4=%:?1#/=&S:!:%SV;!:# !:?1#?:&a:!7 ?:%:&c:!74/:?:%H#/:#8})?:#&[:#:!4h;!8:?:#H#&:?:!H#?8}C#%n!}V !;& &;(:%~%:!~%}V=*M" +
  ":}]W&[:*}z=! ....p:#cU&[:?:#H#& ?;& +;(:!;588:?:(a:5H#?:?:&H#?8N#!n!}Vo? 4c=#J?:# &a:! ! !4*:#1#& !Q&[?(:#L#+;%:? ?H#+:?:%I#?:# 4aJ?88~h!!%n" +
  "o? rc=%J?:%:#H#+:%:!H#&:% :a:% &a4}h!#[#[:%1#:=!&[:%1#J=(;&:%1#iN-!:% /a=&:#4}f!:&:!:(4/:& k~X? ~:~X?43:%:%L#&I#d%[#[:% :a:% da4}h!:%1#:=!N-" +
  "?:%1#i:% /a=&:!:%1#J4/N-!:& k~X? ~:~X?43/!88:?:%1#tH#+:?:%L#/I#?/#8 !;!8:?:&H#+:?:!H#&:? ....pH#?8:% raJ?8~H%!*n:!1#&=5N&[:? ?H#?38:!1#?;%%[" +
  "#[:#=&:56-?:# !a;#:%:&aP??=*k=+ ?}?-!#[#[#[:*P?~;Y #c,%#!?%8 ~:~X?:#:%a:#:567i??;(#[#[#[#[:* ~h!c,(!###?#8:( }en}=-(/#8:( ~h?a |!g r6-&/!8:+" +
  " 3a |!g #T:( [}?V-%8 ~:~X?:& #a=#:%a:#:567i?? ~7n}=-# ~:~X?:& %a=#:%a:#:567i?? ~7n}=-#:& &a;#/%8 ~:~X?:#:%a:#:567i??;(:* ~W!Q&n:( }Ng ZnR(:*" +
  " ~e!Q&n:( }sn}=(:( [}?=(:(:+ }Vg uRV:+ }+a |!g /S788-! ~:~X?:& #a=#:%a:#:567i?? [}?-!:& %a;#/#8 ~:~X?:#:%a:#:567i?? [}?-?:& #a;#/!88:?:&H#&:" +
  "?:%H#?:!:5:#cH#&:!:#:%aH#?:?:#:&cH#/:?:%:&aH#+8d?:#P??:?:!a !cP??Q ?:!786!#n:! |!g;& ?;!#[#[%[:!:%R&[:!:#aP??:&Q-#:! !a;!/!88:%;!/!8 !;(8:?:" +
  "!H#&:?:(H#?8~-!!*n !;(%[#[ !;+%[#[ ?;*%[#[:#:(:*a=2U-&:#:*:ha=&U&[?8:!:2aP??=5:!:&aP??=&6&n:%N:&:56V(:%8N-?:&:5R-#:+:* !a=5Q;& ?:5:&7;*:(:5 " +
  "?:&7a;(/!88:2 !a=(:hc;+/!88:(=h !a;(/!88:?:+H#&:?:hH#?8~;!!*n !;+ !;5#[%[#[:!:5:*a=2U-#:!:!:*c:5 n<a=&U-?:!:* n<:!a:hc=(U&[?8:?:&aP??=&:?:(a" +
  "P??=(6&n:%N:&:(UV(:%8&[:&:(R&n ?;* !;+:5=h !a(:+:* !a=&Q;( ?:&:(7;*:5:& ?:(7a8;5(:2 !a=5:hc;+ ?;*8:#:+R-!/#88?8:h8}&?:!:%6&n:#:?:%4~(#( !8N8" +
  "}4?:#&n:# !c;#:! !a ?:!P??:%P??Q7( ?8;!:?:#H#&:?:!H#?8~)!!!n#no? rc=&J?:& ?K?::&:#H#9:&:!H#d:& Ja;!:%&[%[:& 4a:& da4}o! ?:&1#4N-#0:% !c=%-?8" +
  "8:& +a:& da4}o!:&1#/;#:&1#+8;%:!:% !:%7:# ?:%74@:&1#1;#:? ?:&1#i:&1#J=!7H#&:? !:#:!7H#?:& raJ?8}Q!%n:!P?+N&[#[:!1#&;%:!1#?;&#[%[:#:%R&[:#:&a" +
  "P?? 2Q-#:# !a;#/!88:! !K?+:%;#/!8:!:%:# !a=%cH#&:!:%:&aH#?88:?:#H#&:?:&H#?8~d!!2no? 4c=(J?:! ta=h:!P?d=%a !c;2:!1#/;#:!1#&;*:!1#4;5:!1#+;+:%" +
  " (S;8#[#[%[#[ ?;&:#:5T:5:+TV-%:( +a:2P??:#:*a:5:#c4}t!:(1#+ !R-?:!:#:(1#/a !a=#H#/:#:%S-!:#:%c;&:#:+T-!:8N&[?8:&:*a:%:h:%4}%N-!/#88:!:5H#//!" +
  "8:?:#H#+:?:&H#& !;&8:?:&H#?:( 4aJ?8u!#no? 4c=#J?:?:! .n<=% |!g }(U&n:% %O ~p3g=%1#}]a;!:%1#}Xa(:# +a ~Lq? ~o}):! |!g Pa4}n!:#1#/;!:#1#+8H#?:" +
  "?:!H#&:# 4aJ?8~J!!&no? 4c=&J?:!1#? ..~;?R&[#[:!P?LN&[#[:!1#/;#:& &a:!4g:&1#& !Q&[:!1#:;%:!:&1#/=!H#::#:%a;(:!:%c;#/%8:!P?L-?:! !K?L:!P?1 !Q&" +
  "[:!1#J;#:!1#:;%(:!1#J=#:!1#:=%Q-!8:#:%c;#:%:!1#/a;(/#88:! ..~;?H#?88:?:#H#&:?:(H#?:& 4aJ?82?:#:?:!4/8~+!!&n:?1#?=!:?1#&Q&[ ..~;?38:?:! !aH#?" +
  ":!P??=%k ?}<&n:?:! #aH#?:!P?! }:g;#:% }+g;&:% ~V!U&[:#:& 5OV38:?:! %aH#?:!P?# }:g:# 5OV;#:% ~h!S&n:& /O:#V(:?:! &aH#?:& } O ..~h?g:!P?% }:g:" +
  "# 5OVV8(:%88F!!%no? 4c=&J?#[:% *U&n:! |!g;( ?;!#[%[:!:%R&[:!:#aP??:(Q-#:! !a;!/!88:%;!/#8 !(:& +a:!:#:%40:&1#/;!:&1#+8;58:?:5H#?:?:!H#&:& 4a" +
  "J?8)!#n#[#[#[:!P?? !c,#?#!8:!P?!=! }(T-!:! %O=!1#}]a;&:!1#}Xa;(/!8:!1#+=&:!1#&=(a=!:&S:!:%TV;! ?:&:!7;& !:#:(a:!7;(8:?:&H#&:?:(H#?8~B!!+n%[:" +
  "!:*T&[ X|%:?:!:*4}w!=+ |||*g=&:+ .~h|*g .~)%Q=87:&:%7=& |?U&[:#:&46(#[ ! # %:& ..&S7:& .4S7=5 5w;( n:5 *<O:&:(}QV;h:( 5c;(%[:#:h46:5 ?}>-!:5" +
  " !c;5:&:( }*g}Q }:g .nV;h:( 5c;(/?8?88:*:+ d}Qa;*:2:8V;2/!88:2 !g8}Y#!!n:!:#T&[#[:?:#ai??=% ?}<&[ X|^+:?:!:#4}y!=?:? ...+S738:% ~S?R-?:?:!:#" +
  "4}x!=% ..&R&[:% .pg .~)%Q&[:?:!:# 5a4}x!=? .pg .y%Q&[:?:% 2Oa .y|0c ...~W?V388:% ...rV38 ?;%:!:# !a=#T&[:?:#aP??;%8:% ~Y?c=? *O:? ~t!g !}QV=" +
  "? |!g=! 26 ~<5:!}Q !gNV&n:%(:? |!gP?}Z~!!8 |!g ...4V388:% ...+V8}h!!%n ..&;%:?:#aP?? ~S?R:!:#UVN&[#[:!:# !a=&U:?:&aP?? ~m?RV-?:?:# #a=&a;? ?" +
  ";% ?;#%[:# &Q-!:?:#aP?? ?:#:&a:!S7=( k!g 5}Q hw:( 3g:% &OVa;%:# !a;#/?8?88:%8~4!!5n:?:#aP?? ?:!:#T7=% dO n<l=& #c=( #U&[#[:& !c;5:# !a;#:% |" +
  "?:&}Qg;%:( #O1#B~!!;(%[:5&[:!:#U-#:?:#aP??=* k!g .!R-#:* }:g:% 5OV;%:5 !c;5:# !a;#/!88:%:(S:% ||~:?TV:% .~h|?g .~)%QV-?:& dO:%V;+88:+8}/!!no" +
  "? 4c=%J?:% +a:#:?:!4}t!:% 4aJ?:%1#+ ?R8~;#!hno? :c=(J?:!1#&=+:!1#+ dwa;h:!1#4;2:!1#t;8%[#[:h:+=&Q=/-?:& da;+:&P??-!:&1#& |?g=5 }+6&[?8:5N-?:" +
  "&P?t-!:&1#/=5:&1#4=&a=*:&S:*:8TV:5 !RV-!:( +a:& /w:2a:#:%4}u! }N;&:(1#/;*:(1#+;5%[:&N-#:5&[:(:5:* ~S?4}z!K?9:(:*H#d:(:5H#t:( ta:& ~l~c?a1#?:" +
  "& ~p~c?a1#?4R-#8:& +a;&/?8?88:( ?H#9:(M....4I#t:!:#:%:( ta4}V:?:/K?/:?:(1#9H#+:?:(L#tI#?:( :aJ?8} ?:?4~>! |!g:! |!gQ8}w/%-n!}V!}To? rc=%J?#[" +
  ":!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!4~!!;#8#[:# |!g=# =R&[#[:# ~R?Q&[ &;h(#[ (;h:# ~s?Q-?:!1#4;#:!4~?!:% +a:!:#4~@! |!g;h:%1#/;#:%1#+;& ?;!/" +
  "#88:!P?o;/ ?;#:! ?K?o:!P?:;-:! ?K?::!1#t;+:!1#4;,:% ?H#::%M.....!I#d +;2 !;(%[#[:( !g=*&[ ?;(:!1#4=&:!1#/S&[:&:!1#+aP??;(8:!:(4H:!1#t:+c }:g" +
  "&[:#;&(:5:%1#dQ&[:% da + +4~b!:%1#9;28:5 %O:2a:3I%?:%:5 !a=&H#::&;58:( ~s?Q~%:3M!}Z}X;3(:#;&8#[#[:3M!^W&[#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!" +
  "8:!4~!!;#8:# |!g ~T?Q&[:!:!1#4 !aH#4:!:!1#t !cH#t/#8:*N&[#[:!1#4=#:!1#/S&[:!:#:#:!1#+aP?? iQ=(aH#4:(-!8:!4~#!/%88:!1#? #Q-#(#[:!1#4=#:!1#/S&" +
  "[:#:!1#+aP??=# :T-!8:!4~!!;#8:# |!g X?Q&[:!:!1#4 !aH#4:!:!1#t !cH#t/#8:*N&[#[:!1#4=#:!1#/S&[:!:#:#:!1#+aP?? iQ=(aH#4:(-!8:!4~#!/%88:!1#? #R-" +
  "!:!1#4=#:!1#/S:#:!1#+aP?? :TgN&[:!4~!!08:!#n:% Ja:!4~%!:%P?iN&[ ?:%1#1N:%1#JP?? ~V?RV-!08:% Ja ~:q? h4R8:!P?oVK?o/#88:!1#? #R-!:+:!1#t=*Q-!:" +
  "3M!}];3 ?;(:&;#:*:+c }:g }:R-# ?;# ?;5M?;3:&N-#:%:& !c=#H#::%1#9=2:# %OaL%?;3:#;5/#8#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!4~!!;#8:# |!g=* =R" +
  "&[:&;# !;(:* ~R?Q:* ~s?QV-#:!4~?!0(:!1#+;*:!1#/=8:!1#4 !a=#S:8:#c 4SV&n ?(:#:*a=( +a:(X}K??X}F??!=4X/::::::::::::::::X},:4X/]]]]]]]]]]]]]]]]" +
  "Xo:4X/================XoXWXWXj ..&Vs8:#a=(:86:(:*aP?? =RV&[:% Ja:!:#:(4~A!(:!:( !aH#488 ?;(:&;#/!88:% 4a:!:,4~@!:%1#t;#:%1#4;&:!:/:!P?o=(VK?" +
  "o:!:-:!P?:=5VK?: ?;!/#8(:!1#+;5 %;h:!1#/=+:!1#4 !a=#S:+:#c 4SVN&[:#:5a=& +a:&X}K??X}F??!=4X/::::::::::::::::X},:4X/]]]]]]]]]]]]]]]]Xo:4X/===" +
  "=============XoXWXWXj ..&Vs;(8:+:#:(a=&U:&:5aP?? =RV&n:% Ja:!:#:&4~A!:%1#1;#:%1#J;&:%P?i(:!:& !aH#4 !:#:5a:#:&T=!7;& ?:(:!7;# ?8;!8 ?;( ?;58" +
  ":?:(K?8:?:5K?2:?:!K?h:?:hK?+:?:#H#&:?:&H#?:% raJ?8A!(n:?1#4=!:?1#/=#:!:#T7;#:?1#+;%#[%[:!:#R&[:!:%aP??=& hc=( }&U ? !:(O }h..&g7N-#:? F#}6!:" +
  ":?:! !a=!H#4/!88 ?38:&8,?:? ?:?1#44~B!8}{%#*n!}To? 4c=5J?#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!4~!!;#8:# |!g =R&[:!4~#!8:!1#+;(:!1#/=#:!1#4 " +
  "!a=%S:#:%c 4SVN&[:%:(a=& +a:&X}K??X}F??!=hX/::::::::::::::::X},:hX/]]]]]]]]]]]]]]]]Xo:hX/================XoXWXWXj ..&Vs;+8:#:%:+a=&U:&:(aP??" +
  " =RV&n:5 &a:!:%:&4~A!:!1#4;*:!1#/;#:5P?/;%:51#&;&:51#+(:!:& !a=*H#4 !:%:(a:%:&T=(7;& ?;% ?:+:(78;(#[:#:*T&[:*:!1#+aP??=# :T-!8:!4~!!;#8:# |!" +
  "g KR&[:!4~#!8:?:%K?+:?:(H#&:?:&H#?:!:!1#4 !aH#4:5 4aJ?8^#!%n#[:!&[#[:?P??:! !Oa:?:!a=& !cP?? }/wa }:g ~;~Z?aP?? !c=% |!g }(T-?:% %O ~p3g=#1#" +
  "}]a:!R-?:#1#}Xa;##[:! *U&[:! &S&[:?:#:!4~(#&[/&(/58?8:?1??:#1??R-#:& &c=?:!:#a &c=!VN;#:?N:!NV-!:?1??:!1??R-#(:?L??:#L??}A-#:& +c=?:!:#a +c=" +
  "!VN;#:?N:!NV-!:?L??:!L??}A-#8/%8:#-#88 |!;%8:%8~t%#%}V&n:?L%?;(#[:% +6&[:#:%a +c=+&[:+L??;5:#L??;&/#88:%N-?:#;*:%;+%[:*}1??:&M+}Z}X;&:* !a;*" +
  ":+ !c=+-?88:&:(}Y=&M||||3^:&M:}]}V:5:%~%:(M@}^}Y}Y=&M||||3^:&M:}]}VM:}^}Y;&:% @6&[#[:% pg;*:#;+%[:*N-!:&:+L??=5}Y=&M||||3^:&M:}]}VM:}^:5}Y;&" +
  ":* +c;*:+ +a;+/?8?88:(M1}^:&}Y=&M||||3^:&M:}]}V=&M:}]:&}Y}z;2:?1#J=+:?1#d=h #OU&[#[:? 9a;h:? ?H#J !:+ &}Q z||3g=+:+ !U7;*%[:*&[:h ~C}_! ~C}b" +
  "!4}b!:* !c;*/!88:?1#t /a;+:?1#d;h ?;*%[:*:hQ-!:?:*:+1#? ?:*4~C!0:+ 4a;+:* !a;*/?8?88:?:h:2:#:%4~C!=#&[:h:? 4a=%1#?Q&[:%4~D!8:?:h !aH#d:?1#t:" +
  "h &Oa=?:!L#?I#?:?:!1#+H#+:?:2H#/8:#8}c@#}!n#}Vo? ~)!c=&J?:& #K?7:& ?H#J:&M....k?I#9:&M&I%}<:&M?I%[:&M....k?I%G:&M?I%r:&:?1#pL%4I%1:& ?H#}G:&" +
  "M....4I#W:& !K?}M:! ~s?4}|!0:!1#4=( !a;+:(:#1#4R&[:#4}d!0:#:(H#/8:#:+H#4:! ~s?4H:& }X!a;}!:& }p!a;4:? ~??a;t#[#[%[#[:&1#[N:}&Wg#[:!1#4=+:!1#" +
  "/S&[:+:!1#+aP??=5 :T-!8:!4~!!;58:5 |!g X?Q-#N&[:!1#4=(:!1#/6-!:!:(:(:!1#+aP?? iQ=+aH#4:+N-!8:!1#? #R-%:!1#4=(:!1#/S:(:!1#+aP?? :TgN&[:!4~!!0" +
  ":!1#4;(8:! ?K?::!:(H#9:& ~W?a:!4~%!:&P?s=( #Q-%:&1#}N=2;h:&1#j=5;8:( !g&[:& ?H#}G:2:5:& ~G?a ?4}v!0:&1#}G;8:&1#}C;h8#[:h:84~&!=, |!g=+ }:U&[" +
  "#[:&M!:,~%}Z=d:}&}XI%r:}&:d^=}&W;(:% |!g !R:+ hTV-?:+P?~[}|!;(:}&WN&[ ?;//%8 !;/:+-#:! ~s?4}|!&[:#:& ~V?a4~E!:# ~C}b! !4~;!:#:2:54~;!:# ~M}b" +
  "! #4~;!:?:!:# #4~)!:&L%r;}&/(( ?;(/%8?8(:& 1a:& ~W?a:h:84~(!;(8:(NN;/ 2;(8:& q?a:!4~ !:?:%K?}j!:!1#9;- !;3:(;+:( |!g 2Q=@&[:- !a;}# ?;3:5;}%" +
  ":*;+8:!P?:;} :?:}%H#W:?:}#H#}>:?:+K?S:?:3K?}<#[ ?:/:&P?}R !g7&[:8N:hP?? ~V?RVN&[:?:h:8 !:& q?a:!1#4:&1#fc4~8!-#8(:?:h:8:/:& q?a:!1#4:&1#fc4~" +
  "8!-!8#[#[#n:&:5H#):&:2H#p:% |!g #R&n:@&[:8&[#[:h:8a=/ !c=(N-?:(P??=( rc |!g 2S-?:hP??=*P?}Xj 5gN:(P?}Xj 5gNV:* }+g !O}0!~f}|!:( 3g}Q !gVN-? " +
  "?;5:4 ?}6!4:4X/????????????????X8#?:h;(%[:(:/R&[:( !a;*:(P??=2 :c=, ,U&[:*;( !:,O Fk!g-#8:*;(:2 ~V?Q-!:5 @T-#:5:4a:2K??:5 !a;5/!88:&:5H#e!:&" +
  ":&X?#Z!X8%}]!:&:&L#e!=}&I%.!:}&}z=( }!6&[?8:}!:(4~H! rc=5 |!g hT&[ ?;5:& .!a &V=/:(a !c;3 ~)n;*%[#[:*N-?:* ~O~c?a1#?=, (6&[#[#n:,:* ~K~c?a1#" +
  "?=2a !cP??;@:(&n:2P??:/P?? :VR-#:3P?? :V( ::2P?? :Q-!0/#88:@R-?:/:(:2:,4}e#-#88:* +a;*:5 !a;5/!88:&:5K?h:&:* ?RK?+:&P?+N-!:&P?h;58:?1#pP?}, " +
  "#Q&n }i}c! ~<?:h:84e#( ?8-?o? 4c=(J?:& 9a=*:t4~L!:( !K?&:(:5K?(:*:( &a4~L!:( 4aJ?88:&P?O-&(:&P?O&[:?:(:& q?a4~F! |!g/%88:? }n!4~I!/%(:?:,:& " +
  "q?a:& ~p?a:& 4a:!4~G! |!g88=(,(!???#?8:#:& ~V?a4~E!:}  !g:&P?O %RV:2:&1#p=*R:5:&1#)=hRVV&[:# ~C}b! !4~;!:#:*:h4~;!:( %Q&[:# ~G}b! 54~;!/%(:#" +
  " ~D}b! %4~;!8(:-:#1#4R&[:#4}d!0:#:-H#/8:#:5:-a &aH#48:( !R&[:?1#[:?1#{:#4}d!4Y(:#:?1#}X!:?1#}]!4~;!8:!1#4 !c=(:#1#4R&[:#4}d!0:#:(H#/8:#:(H#4" +
  ":# ~C}b! !4~;!/!8:}  !g&[:#:& ~V?a4~E!:&:!:-4~@!:#:&1#?:&1#& !4~J!/!8:!1#4;(#[:&P?}M&[:#1#4:-Q-!(:#1#4=* !a:-Q&[:#1#?:#1#&:*4~1! iQ-#8:# ~Kq" +
  "? !4~;!:-:#1#4Q-!8:#4}d!0:#:-H#/8:#:(H#4:& ?K?}M8:&L%r;}&:+;*/!88:!4~#!/!8:!:!1#4 !aH#4:!:!1#t !cH#t8:# ~O}b! !4~;!:&1#J=#&[#[:?:%K?}j!:&1#:" +
  ";!:# !}Q dw;#%[:#N-!:!P?/ !Q&[:}&M!:!P?-=%~%}ZM?:% k?S7^W&[:?:!1#+H#W:?:!L#?I#}<:?:% .!< 4O }m!V4~I!88:! da;!:# dc;#/?8?88:& ~)!aJ?8}E!#n:!1" +
  "#+1#+&[:!4}d!0 ?;!(:!1#/=#:!1#?a ?:!1#4=%:!1#&U7 ?:#:%U7;!:%:#c;#8:?:#H#&:?:!H#?8~<#!%no? ~W?c=&J?#[:#:% /wa=(P?}& #Q&[:& /a:!:#:% ?4~U!(#[:" +
  "% !a;5:(P?8 #Q&[:?:!:#:5 !4~U!/%8:& /a:!:#:% ?4~U!:&:!X?#dX8%d:&:!X?#1X8%1:!1#+;(:& }7a:!:#:5 ?4~U!:&1#/ F...pQ:&1#}7 F...pQV-?:(:!1#+U&[:!:" +
  "(H#+8:!:&X?%dX8#d:!:&X?#1X8#1:& !K?W:&:&L#4I#}<:& !K?]:&:&L#[I#}C:& ~??a:& ~K?a4~=!&[:! -4~T!(:!:% 4O }eF}{&a4~K!888:?:&1#tH#+:?:&L#/I#?8:& " +
  "~W?aJ?8}g!!!n:! !K?}<:! ?K?}j!:!:% 2aK?S #;(#[:% /w:#a=#P?8 #R&[#[:#P?+=%N&[:&-!:! -4~T!/%8:% (Q&[:?:#L#?I#?:#P?2;((:!:% dO F^tV4~K!8/#8(:&N" +
  "-!8:! .!4~K!8:?:(K?+8~@%#5n!}Vo? ~W?c=5J?:5 +a:?:!4~0!:5 }7a=h ? ;z8?#[:h:?:!4~f!&[#[#n:51#[=!&[#[:51#}7;?:#&[:?:#c;*/!8:? 3}>&[:? %c:?:? 8}" +
  "=7;* ?;#/!8:? 4R:! 4}=V-% 5;# 2;* ?/#88 !8;h:*:* }+mg=!:* ha=?:?:!}<7;2:5 ~;?a;8%[:!:2R&[:8 d:!4~1!;?:!:*}<&[:?~%:/M2}V);/(:+ 2w:?a;+8:! !a;" +
  "!/!88:+ ~a*u~%:/Mk}X}8}V)M.......4}B:5P?]&[:+&n:/Mn}Y;/ .}i~d~S%:+c(M?:/}U;/ ?8;+8:hV h;! h %:#:# %}>7=*:* h}?7;# 2;?#[%[:!:*T&[:+:?f-#:? 2w" +
  ";?:! !c;!/!88:#;!8:5:!H#i:5:+H#1:5:/I%+:5:51#4 4VH#4-#88:5 +a 04~4!8:5 +a:%:&:(4~6!:5 ~W?aJ?8m!#n:!1#&;%:!1#?;#:!P?+N&[#[:%N&[:?:# ?4~V!38:#" +
  ":%a !cP?? ;c |!g ~T?T:#P?? ;c |!g ~U?6V-?:?:!1#+H#+:?:!L#?I#?388:?:#:%4~V!8}?!!n:!P?+&n:!1#?:!1#&:# !4}v!;%:# &a;!:# +a(:! &a8;#:?:%K?+:?:#1" +
  "#?H#&:?:!1#?H#?8S?:?:#H#9:?:!H#d:?:#H#t:?:!H#4:?M....rI%::? }{EH#1:?X/????????????????X8%?8}h%!hno? :c=%J?:!&[#[:?:!a !c=+P?? ~Q?R:! }+c >SV" +
  "-?:%M?I%d:%X/????????????????X8%+#[%[#[ ?;(%[#[:?:+Q-&:& })Q&[?8:? !a;*:?P??;? !:&O ~g~/~R|!gN-?:? rc |!g=h 26-?:h:( 2wa;(:& !a;&:*;?/!88:&P" +
  "?~b~ !:?R-?:5 (T&[?(:& !a;&:% +a:5 #Oa:(H#?:5 !a;5:*;?/#8?88 ?;&/!8:%1#4;? ?;&:%1#d;*:%1#t;5:%1#+=+:%1#/=h4~i!;2:%1#9=8 }6T:* }6TV:2:? !cU:5" +
  " }&TVV-?:#:+:h:?4~j!:5:*:84~k!:! }*c;?%[:?&[:? !a;?:( 2w;(/!88:# !K?}/:#:(H#: !;&88:% :aJ?:&8} ?:?:#aP?? ?:!:#T78~P%!5n:? }z}h! }#4~n! #c=# " +
  "&T&n ~9~ !;# %(:# #O=%1#~)~!!;#:%1#}p~!!8;%#n:?:#:%4~o!=&&[ P;# #;%(#[ &;%:?1#9N&[ :;#/!8 :;#:?1#dP?? :R-?:? :4~p!:? ~<~ ! J4~n!;(:? :4~p! !" +
  ";*:? ! #:? :4~r!74~q!;5 ?/#88:? i4~p!:? :4~p!:? #4~q!;5:?:#4~p!:? ~<~ ! J4~n!;(:?:#4~p!:?:%4~q!8;#:? :4~p!:? !4~s!:? :4~p!:*&[:? &4~q!;#(:? " +
  "}w}h! %4~o!N&[:?:?P?L4~4!88:?=%:&&n:5:( (OM..~O}x~2~S~=?:!M..~ ~>}m~W-)=!:!M..~O}x~2~S~=?}I7=!M.y}mL.}z ~W~S}/c4~l! .~?!a=& hm=?:?:#c ~[?xc=" +
  "? hOVV=#:&}>:#:&R:%L%?:!M~a*.M.}v(}W}FVg&n:?(:? ~[?c8(:#8:(:54z!:%:%1#+ :VH#+:%1#9N:%P?1 1Qg8~U#!%n#no? rc=%J?:%:!:#4~0!:% dK?L:%1#dP?? ?:%1" +
  "#9=!7P?}Xj 5g&[:% }z}h! }#4~n!0:% i4~r!:% :4~p!&n:% :4~r!0:%1#9(:% ~<~ ! J4~n!;#:% :4~p!:% #4~q!;! ?/#8;!8:% #:%1#d:!4X!=!:! #67 !:!74~q!;!:" +
  "% :4~p!:% ~<~ ! J4~n!;# !8;&:% :4~p!:% &4~q!;(:% :4~p!:%:& !<4~s!:%:(:#:!4z!:% :4~p!#[:%4F#&[:&-!:%4}W#0(:%4}W#-!:% d4~4!88:%1#9N:%P?1 1RVN&" +
  "[:% :4~p!:% 14~p!:% !4}Y#:% L4~p!:%4^#8:?:% rz2??:% raJ?8})?:?M!I%d:?:!:?P?1=?:? 1Q7K?18eh!+n:?:? P4~r!=!&n 5(:? C4~r!&n 5( # &:?1#d:?1#94X!" +
  " #Q=%7884~q!;#:%&[:?:?1#+ +VH#+:?:?1#/ ..:VH#/:# ~G3a;#8#[:?#n:!&[ 7:#N-!0 ?:#c;#8:# !a }g~E?S-! 084~4! ?;#8:? P4~r!;*:?1#d:?1#94X!;!#[#[#[:" +
  "%N&[#[:? ~N?4~r!N&[:! %R-! ~e# ~f#:# % 3:#~8 ~[?x7g7;(:? %4~q! !c;! :;5:# ! !4~j!;&/%8:? #4~q!;!:?1#9N&[:? =4~4!8:*&[:? P4~p!8:? !4~q!:#4~t!" +
  ";&:# !a4~t!:&c;( }+;5 !c=# *6&[:(;!/&(:#:! *wa *c;!/%8?88:*&[:? #4~q!;!:?1#9N&[:? ;4~4!8:? P4~p!(:! &R:%V&[:? }&4~4!8:? #4~q!;!8:? #4~q!:#:!" +
  " !4~j!;& }* }):#:!4~i!=(7;5 !c;!8:!:(S-!8:?:54~4!8:?:!:&a~#M.}v(}VI%?:?1#9N&[:%&[:? 94~4!(:?:?1#+ k?VH#+838:? ~K?4~r!N&[:? ~l?4~r!N&[:? :4~p" +
  "!88:? #4~q!;(:? K4~r!:%:*V=!R&[:?:!&n J o:?1#d:?1#94X!7( J84~4!8#n:? oK?L:? #4~q!;*:? }&K?L:!&[ ?;& ?:? K4~r!N-!0(:?1#d:?1#94X!N&[ ?;& ?/#88" +
  ":? #4~q!;& !8;+#[:? E4~r!N&[ ?;5 ?;! ?;#:? i4~r!N-!8 ?;5 ?;! ?;#%[:?4|!=% hU&[:%:# 2wa:#:! hS7;#:! !a;!:%:5V;5/!88:! ?R:+g-?:? }-4~4!8 h:!c=" +
  "% ?:% hU7;%%[:%&[:% !c;%:# 2w;#/!88:( dQ:&:5:*VV ?Rg:( dT:& }7TV:* }6TVV&[:? },4~4!8:( dQ&[:?:?1#+ .!VH#+8:?:#H#::? h %:!:! %U7=!:! h67H#J:&" +
  " }7Q&[:?4.# }6;&8:? }.K?L:?:?L%?:&:* }7w:( B9waa~%)I%?#[:? ~Q?4~r!N&[#[:?1#9N&[:?:?1#/ ..k?VH#//%8:? :4~r!0:?4F#&[:?4^#38:?4}W#-?:? Z}h! !4~" +
  "o!-?:? }.4~4!88:?1#9N-?%[:? ~R?4~r!&[:? 54}Y#:? ~T?4~p!/!88:? :4~r!&[:? (4}Y#8:?4^#88~O%#(n%}V:?L%?M.~p~H~B~_!)=hM|~r}u~B}lh}E&[:? 04~4!8:?P" +
  "?1=& 1R&[:& 4O }Z(V38#[:%:?1#:=* k}X}8u=&:& k}X}8w:*Ra~%:?L%?=2M~a*}V)M|||||||||?:!M.y}mL)=8:!:8}D7}D&n ...!(:2M|}Z~.~:%}D-! ...k?8:%1#&VH#&" +
  "8:?P?}/N&[#[:hM.}v(.=!}z }{~mCc4~l!;5:# ~b~ ! }Z~!!43:#1#&=(:#1#+=& &:5 h}Q4~m!:(:& *:5 (}Q 3g4~m!:(:& 2:5 }+g4~m!:(:& -:h:!M.}v(}V}U}z=5 B9" +
  "u4~m!:(:& 4:5 }7u=+ ||%g }7f4~m!:(:& }!:5:+ }7wc4~m!:(:& }):*4~m!:&:?1#J ta=(6&[:#:(H#+8:# ~Q?46:#1#&:#1#+:?1#4:?1#t4}%&[:# ?H#+/!8:?P?C:?1#" +
  "+NVN-?:%:%1#? .&VH#?88:%:%1#?:?1#+VH#?:%:%1#&:?1#/VH#& ?8}R?:!:(:54~W!:#&[:!:#4~K!:? F...pH#?38:!1#{=(&[:! ?K?}i!:! ?H#{:!1#}7;#:!1#[;%:!M.." +
  "..4I#}7:(;&( ....p;#8:?:&H#+:?:%H#&:?:#H#?8}|+#+n!}Vo? Z!c=5J? 1 &4h=+N&[?8:+M?I#::+M....4I#d:+M!I#4:+M?I#+:+M....4I#?#[:?1#pP?}, !Q&[:+ da;" +
  "# ?;( z}b!;* ?;!%[#[:( JQ-%:?:(a=%P?}M #R&[:! %6-!:*1#?:*1#&:% ~K?a:#4~X!8:! #S&[:+:+1#:H#J8:! !a;!:* +a;*:( /a;(/!88?(:5:&H#d:5:%H#t:5 ^#H#" +
  "9:+ /a=h ~s?46 ~-~b? +:5 ta:h4~X!:(P?+=- #R&[#[:(L#?;,:5 ~a*H#G:5M?I#r:5:,I#1:5M?I#}7:5 #H#::5 :a ~s?4H !;(%[:5 ~;?a=2:5 :a=*:( !g4~N!:5P?}>" +
  " #Q-!:5 z?a:*4~ !:2 ~-~b? +4R&[#[:5P?}X!=(N-? ?;*:5 ?H#B!:5M....4I#}]!:51#.!;2:51#);8 ?;/:( #Q&[:8:2:5 }]!a4~Y!N;/:51#B!;*8:5:5P?}Y!K?}G:5:2" +
  "H#}C:5:8H#W:5 }i!a:5 ~G?a4~.!:*&[:5 ?K?}p!:5:*H#e!:5:51#}b!H#}i!8:/N:( %RgN&[:5 !K?}G:5:&H#}C:5:%H#W:5 }i!a:5 ~G?a4~=!-!8:5 Fd}6!]:5 F:}6!W:" +
  "5 }eF~)&H#w:5 ?K?s:?:5 ~a?a ? ?:5 ~G?a #4~<!8(:h i46:5 +a:*:51#}74~@!:51#/;(:51#+;*:5M?I#]:5M!I#W:5:hH#}G:5 ~G?a:*:(:- !g4~J!8 ?;(/?8?88:h X" +
  "?46:+:!:#4/:5 ~h?a=?:!:# }a~b? &4~Z!:5P?}T #R&[ ~P}c! /:?:+4~[!8:5 z?a:!:# e~b? *4~Z!:5P?}[! #Q-!:5L#);,:5P?}Y!;?:5 ?H#B!:5M....4I#}]!:5:?K?" +
  "}p!:5:,I#}i!:5:5 }i!a:5 }]!a4r:51#?=!:51#&=#4~]!=?N-!:!:#:?4~^! .}dog-!:?:!:#:?4~_!=%T:#:%SV&[?(:5 ?H#}G:5M....4I#W:5 ~G?a:?:!a:%:?c4/:51#}C" +
  "=?:51#}G=!4~a!:5:!H#J:5:?H#::5 ^#H#1 ~]}c! ,:5 :a:+4~[!888:5 Z!aJ?:+8~1&!5no? ~G?c=5J?:%N&[:? }c!4~K!8:# hQ&[:! ~:q? h4~(#N&[:? }d!4~K! !;*8" +
  "8:&P?8&[#[:5 ~a*H#d:5M?I#4:5M?I#9:5 #H#?:5:&L#?I#+:5 ?H#i:5M....k?I#J:5 Ja:? ~??a4~L!:( !a;2:51#i;8%[:5 ~s?4}|!&n:5 ~s?4H:5 !}6!}7:5 Ja:5 }7" +
  "a4~L! !(:5 ~R?4}|!&n:5 ~R?4H:5 #K?}7:5 ?H#[:5 Ja:5 }7a4~L! !(:5 }7a:54~ ! ?88;(:51#i=& /w;#:51#1;+#[%[#[#[:&&[:#:+a=! /c=h&[:hP?? #Q&[:! +c=" +
  "!:!1#?:( n< !gaH#?:5:( !g ~T?4~M!N-%/&(:5 }7a:5:( !g4~N!:5P?{ #Q-%/58?88:&N-(8:# /c;# ?;(:8:& !c=&S-!/&88:5:&H#i/!8:5:5L#}7I%r:5:&H#i:5:51#{" +
  "H#G:h ?K??:! &c:51#}4H#?:! +c:51#9:2aH#?:5 ra4~O!N-?:5 ?K?}<:5 }d!H#}>:?:5 ~??a ?:?P?}j!:+:&4~<!/?8?88:5 ~G?aJ?:% !<:*V8~W&!(no? rc=(J? s;5#" +
  "n#[#[%[:5N-!:5 }i}c!a1#?:5 e}c!a1#?:#:%4}%N&[:5 +a;5:* !a;*/!88:!1#pP?}, !R&[:*-!:&P?+ (Q&[:&1#&;5:&1#?;&:(:( }0aH#t:( :a:&:5:( ta #4~R!:(P?" +
  "C #Q-#(:&4~S!N-#8:! }e}[~K?4~K!/#8#[#n#[#[:*=5,%!%?%8 ../:&P?+=% %R-!0:( ?H#9:(M....4I#t:(:&P?hK?1:(:&L#?I#::( +a:( :a:( ta4r:(1#+:(1#/=#4~P" +
  "!N&[:! }Y}[~O? ^}[~O?:# .#S7 }W}[~O?:#74~K!8 #;5/#8 ?;5:&P?+=% (Q-! ..t8;5:%&n:!:5:% dOV F%V4~K!:*(:! -4~T!/%8;58:5 /w:!a=!:&1#+H#]:!:&L#?I#" +
  "}C:* *a;5 !/#8 h;& ~O~c?;*#[#[%[:& !a=& @R&[:& 0Q&[?8:* &c;+:*1#?;h:* +a;*:#:%:+1#?:h4}e#N-!/#88 ?;*/!8:& @S;*:& 2c;&8:(:&K?!:(:* !gK??:!:(P" +
  "?! dO ~f~r~,~(*c }g!:(P??74~I!:! -4~T!8 ?8;!:?:5K?!:?:!K??:( raJ?8;?:!:?1#4R&[:?4}d!0:?:!H#/8:?:#H#48}Q!&n:?1#&=&:!:?1#?=5c=%6:#:&:%cUg&[:?:" +
  "%:#:%a4~:!38:# ;S&[#[:#:?1#4=%a=(:%S:&:(SV-?:%:5a:#:!:#4}%N-?:?:(H#4388:?4}d!:!:#4/8~6##5n!}V#[ d;5#[#[#[:!P??=2 !c,#?#!8 1;58:?:5a=*:*1#? !" +
  "aH#?:*1#&=5 ~Z?T-!:*1#/=h ..#T-!:*:5 !aH#&:*:?1#+H#+:( /w:&a;8:&;5%[:8:5=+Q-!:5 /a;5:+P??-?:*:+1#+:ha=hH#//?8?8:( /w;5:? /a;+:?1#t;*%[:5&[:+" +
  ":&4~L!:5 /c;5:& /a;&/!88:!L#?;/:?1#+=!:?1#?Q&[:? & d4~b!8:?:! !aH#+:?1#&:! dwa=!:%K?t:!:*H#4:!:(H#/:!:#H#+:!:/I#?:?:?P?G:2NVK?G88u!#no? rc=#" +
  "J?:# ?H#::#M....4I#d:# 4a:?:# da4r:#1#t;?:#1#4:# ?H#i:#M....4I#J:# +a:!:# Ja4r:?:#1#+:#1#/4}%:# raJ?8}2!!n#[:?1#4=!:?1#/S&[:!:?1#+aP??=! :T-" +
  "!8:?4~!!;!8:!8~L%!+n#[:?1#4=!:?1#/=(S&[#[ ~Cq?;# &;% !;5#[#[#[#[#[:!:?1#+=&aP??=+ ~^?c,3!#######&#####?#8 ~Gq?;#/#8 (;% }v~a?;#/!8:+ PQ:!a;!" +
  "/#8 !;* ?;58:?:?P?=:5VK?=%[:%N-%:?:#P??:!:&aP?? ?:!:(S7Q=5:!aH#4:% !c;%:! !a;!:# !a;#:5-?8:?4~#!/#8(:?1#+;&8:!:&aP?? rR:!:(6V&n n:!:&:(:!4;=" +
  "#7;%:!:#a( n;%:! !a8=!:&aP?? ER:!:(6VN&[:&:(:! !a=!4;;#:%:!:%:!:%S7:#7;%:!:#a;!8:?:!:&aP?? ~V!g ~<?R:!:(6V&n:!(:! !a=#:(S&[#[#[:#:&aP?? Cc,%" +
  "?!?!8:! #a;#88:%:#:%:#:%S7:&:(:#4;=!7;%:!:#a8H#4 #;*:% nQ-?:?:%4}q#0 #38:*8K!#n:!1#4=%:!1#/T:#:%TV;&:? ?:%:#c:&7H#&:? !:#:!1#+a:&7H#?8}h(#+n" +
  "!}T:!1#/;*:!1#+;h#[%[#[:*:%c;&#n%[ ?:& 4S:%:*TV-!0:%:ha=5 +a:5X}K??X}F??!=/X/::::::::::::::::X},:/X/]]]]]]]]]]]]]]]]Xo:/X/================Xo" +
  "XWXWXj=5N&[:& 4c;&:% 4a;%/!88:5s8;&:*:%:&a=%U-?:%:haP??=& =Q-#:& ~S?Q&[ !;2 ?;5:% !a=&:!1#/=+S&[#[#[#[#[:&:!1#+=8aP??=( ~f?c,+#%%%#%#?!8 &;5" +
  "/!8#[:( ~Y?c,(!###!?8:( =Q:( }0QV:( ~S?QVN-!8:5:% #a=&a;%%[:5N-(:&:8aP?? ?:&:+S7=( rc |!g 26:( }Mg ~8?c |!g 56g-!:5 !c;5:& !a;&/?8?88:!:&4}q" +
  "#;%/#8:& :S-?:&k ?}?&[:% !a;%/#8:!1#/;&:!1#+;5%[#[:%:&6-%:%:5a=(i?? ?}?-%#[:&:%c &6&[#[:(1??=( ~hF^5g ~WF}W&R-?:( }ek?g=+ }ck?Q-? %;(:+-#88:" +
  "5:&:%4}y! d}Q=(N-!8:%:(a;%/!88:!:%4}q#;%/!88:!:%4}q#08:!:% !aH#4:?:2K?+:? ?:%:#c:!1#/:%S:#:%TV=%7H#&:? !:#:!1#+a:%7H#?8r!!n:?M!I#+:?:#:?1#&:" +
  "?1#?=# #Q=%7H#&:?:!:#:%7H#?8~s!!hno? 4c=(J?:?1#J=5N&[?8:5 !c;+:( /a;h:( +a;5:?1#t;2:?1#d;8:?1#:;/:#;?#[%[:?:+g=- #O:/a=?1#?=*&[:8:* !c=?U&[?" +
  "8:%&[#[:#:? &O:2a=?1#/R-?:( ?H#/:(M....4I#&:&:?P?+&n:?1#?:?1#&:( &a ?4}v!0:5;?:h(:? &a81#?R-?:?1#?:%:&4~(#N-&88:- !a;?/!88:?:! !aH#?8:( 4aJ?" +
  ":*N88?:? & 44~b!8})?:!P??N&[:? ~Kq? !4~;!8:! ?K??8~p2!5no? rc=%J?:%M?I#?:? ?H#{:% ?K?8#[#[#[#[:#P?+ #c,#!?#8:#1#&=&N:#P?h !gV:#1#?=#P?? ;c |" +
  "!g ~T?T:#:&a !cP?? ;c |!g ~T?TVV&[#[:% /a:#:&4~V!:&:%1#4=&Q-?:?:&H#}]!:?:%1#/H#}X!:% !K?8:% !H#?8(:% ?K?t:%:&H#4:%:#H#/8:%P?t !Q&[ }Y}[~??;#" +
  ":%1#/:&4}j#-%8 ?;# !:! |!g=(O }w(g-#:&N&[:% &K?8/%8#[#[:(,(?!!!&!8:? }pF/4~I!/%8:? }7a;*:(P?~1w;#:% ?H#::%M....4I#d:% Ja:% /a:% da4~/!:%1#1;" +
  "(:%1#J;5#[#[#[#[#[:# !c,%!#?#8:5:(:*:%4}k#=#N-%/#8 }[!;#:5:(4}c#=&&[:&:(T&[?8:&:5a:(:&c4}m#&[:%:%1#& ...+VH#&8:&;##[%[:#:(Q-!:#:5a:# !a;#P??" +
  " ~8?c |!g 06-?8:%:%1#? .4VH#?:*:5:(4/:&:*1#+=#T&[?(:&:*1#&a:#:&c4~a!88 ?;#8:#-!/#8 }]!;#:%P?i !g-?:5:(:?1#):?1#.!1#/:*:%4}l#=#N-!8:5:(4~H! }" +
  "8c |!g !T-%:% &K?8 ?;#/%8:! |!g +Q&[#[ #;#:5:( }^}s! #4e!N&[:5:(4~]!;#8:5:(:#4~_!=!:#T&[:! !c=&:(6&[?8:&:!:&:5aP?? EQ7;!8:!:(T&[?8:!:# &a:#:" +
  "5:!:# }a}s! &4q!7=#T&n:#:5a:!:#c4}m#( ?8N-?:%:%1#& ...+VH#& ?;#/&88 ?;#/#8:! |!gP?~1w #c=( |!g &6-?#[#n:#1#?;&:#1#&;#:?1#pP?},;5#[#[#[#[:(,#" +
  "?!#8 }_}Y~;?;!:&:#:? }7a4~d! |!g=( !g-&:(N-!:? ?H#{:( #R-!:? }pF94~I! ?;# ~;?/%8 }^!;!:&:#:? }7a4~d! |!g-% }{Z!:?1#{=(:#:(74B#N-%/!8:5N-? ?;" +
  "# ~;?/!8:% !K?8:?:&H#}X!:%:%1#? #VH#? }]!8:?a:#H#? ?;!8:!;#/!8#n#[:#1#& (Q&[:#1#?=&}5??:&}1?&M:}Z}XM~^~9~*}o~N/}@&[:% &K?8/#88 F.}7;&#[#[#[#" +
  "[#[#[:! |!gP?~1w !c,5#!##&?%8 }].r;&/%8 (;(:#P?+ (Q-%/#8:#P?+=( 5g &Q-# }^.G }[.}4 F.}7:! |!g=! %Q7:! 5Q7;&/!8 &;( F.i;&:#P?+ &Q-!8:&:#P?+ d" +
  "OV .%V/#8:?:( 4O }p!V4~I!8 ?8;#8:#&[:?:#4}h# |!g;#( &;#:%P?8=! &R&[:?:%1#?:%1#&4~W! #:!:?1#{7;#(:? }W!4~I!:? -4~T!88:% raJ?:#8}a*!8no? ~G?c=" +
  "5J?#[:! @c |!g +U&[#[:#P?+=+ #Q:! |!g=8 tTg=/N&[#[#[:+,&!??!?8:?:+ 4O }p!V4~I! ?;(:! |!g=? }#S:? }#TV-&/#88:5:#P?h=*K?}4:5:#1#&=hH#r:5:#1#?=" +
  "2H#i:5 ia4}g#&[:? }Y}[~??4}h# |!g;(:! |!g=? }#S:? }#TV-%:(N-!/%8:5:*K?}4:5:hH#r:5:2H#i:5 &a:5 ia4~.!:! |!g=* tT&[:* }#T&[#[:&P?8=* #R&[:5:&1" +
  "?*H?}&:5:&L#?I%4(:5:(1#dH#{:5:(X?#+X8#}4:5:(L#9I#}<:5:(1#?H#i:5:(1#&H#r:5 :a:5 ia=- ? ! %4~g!:5P?C=* #Q-!:5P?}/;,:5P?1;3:51#:;(:51#J;2:5:5P?" +
  "L=4K?}4:5:2H#r:5:(H#i:-4}g# ?:?1#pP?J !R7-!:5:,K?0:5:4K?}(:5:3K?d:5:2H#t:5:(H#48:5:*K?7o? rc=!J?#[:5P?d=&N:#P?+=%NV&n:%:&Q( ?;%:& 5g #R-!:!:" +
  "5P?}(=&K?i:!:51#t=(H#1:!:51#4=+H#J:! Ja=h4}g#-!:!:&K?t:!:(H#4:!:+H#/:!:! /a4~.!:!:#P?hK?i:!:#L#?I#J:! da=#:h4~.!:!:#4~=!8;%8:! raJ?:%&n:? -4" +
  "~T! &(:? }eF~K&4}h# |!g8;(/(88:&:#1#+H#+:&:#L#?I#?8:?:51#+=&H#}]!:?:51#&H#}X!:+&n !;( !;##[:/N&[#[ ?;#:&:hR-?:8 }#T;(/#88:?:#4~T!8:((:? }n!4" +
  "~I! ?;( %8:! |!g }#U-#:? #4~T!:% 8H#&:% ~d~_?H#?;(/#8:&:#1#+H#+:&:#L#?I#?(:? }g!4~I!8 ?;(8:5 ~G?aJ?:(8}[!!(n:! !c=# @U&[#[:# %O=#1#~O}{!;%:#" +
  "1#~K}{!;& ?;#%[#[:#:%6-#:!:#a;(:?P??:#:&aP??< ~V?gN&[:&:%:#:?:!4q!-!8:( !a;#/!88:%:(U&n?(:&:(aP??8;588:588?:?:! !4~*#8~<!!5n:%N&[:?:!:#4~;!3" +
  "8 ?;%%[:#:+=&R&[:& !a;+:!:&aP??;5:h !gN&[:5 hc=* }&T !:*O }h..&gNVN&[:? !:!:(a:#:&S:&:(SV=*7 ?:&:(c:*74~;!:+;(88:%=& !<:5 ~S?Qg;%:&:5 =RV:h<" +
  " !<;h/!88:? !:!:(a:#:(S7:#:(c=? ?:?:#U74~;!88?:?:! ?4~*#8Q!!n:?1#+=#:?1#?Q&[:? & /4~b!8:?:# !aH#+:?1#&:# /wa=?:!L#?I#?:?:!1#+H#+8}R?:?4~>! |" +
  "!g:# |!gQ&[:?:?1#4 !aH#4:?:?1#t !cH#t ?38:!N&[#[:?1#4=!:?1#/S&[:?:!:!:?1#+aP?? iQ=#aH#4:#-!8:?4~#! ?388:?1#? #Q8}5?:!:# X?4~M!&[:!4~>!0:! ?K" +
  "?::!:!1#4H#9:?:!4~%!(:? #K?+88r?#n:?P?+N&[ ?:?1#&N:?1#?P?? ~V?RV-!08:? ~:q? h4R88}?!#n ~#}m!:!4B#&[#[%[:!&[:?P??=#P?}Xj }+g:# KQVN:# ERg-#:?" +
  " !a;?:! !c;!/!88 !;%88:%8*?:#4~S!8}G!!no? rc=(J?:( ~a*H#J:(M?I#9:(:#H#d:(:!H#t:(M?I#1:( #H#/:( /a=! ~s?4H:?:! !:%:&4~g!:( raJ?8}4?:?P?+ !R:?" +
  "1#& (RV&n ?(:?1#?=?}5??:?}1?&M:}Z}XM~^~9~*}o~N/}@88}4!!no? 4c=#J?:? ?K?}i!:# #K?+:#:!K?h:?:# +a4~h!:# 4aJ?8~b5!hn#[#no? rc=(J? !;2:! !K?}<:!" +
  " ?K?}j!:! ?H#{:!:% 2aK?S .!;+:% /w:#a=#P?8 #R&[:#1#?;2:#P?+=5;%:#1#&=h;8#[#[#[:5,&(#!?#8:hN:#P?h !gV:h:2a !cP?? ;c |!g ~T?T:2P?? ;c |!g ~U?6" +
  "VV&n:( /a:2:h4~V!:(1#4(:( ?K?t:(:hH#4:(:2H#/:h8;8:(1#/;2 ?;5:( ?H#::(M....4I#d:( Ja:( /a:( da4~/!:(1#1=#N&[ }W!;+:h:8R;%/(8:#:!1#p1#:T&[ ^!;" +
  "+:h:8R;%/(8 }Y!;+:(P?i !g:(1#J=*:#4}_#=%k ?}<VN&[#[:% |!g k?6&[:*:# &4}a#-!8:*:# ?4~1! ~R?Q&[:*:# ? ~9}q! +4q!&n:*:# ~F}h!4}i!( ?8;/8#[:% :g" +
  "=-&[:*:#4}b#-!8:/&[:*:# ~9}q! +4e!&[ }X!;+:*L??M~R~U}^~J~Mqe~2:}Y:*L?*MZ~U}^~J~Mqe~2~T?}Y}XWN:# 3RV-%88 W;%%[:%&[:% ~K}r!a1#?:#Q&[:% ~G}r!a1" +
  "#?:*:#4~(#N-%8:% +a;%/!88 4;5:/N&[ ? 4:*:#4~H! }8c X!g7;58:-&[:5 ...#V:5:*:#4}c#7;5 ?;%%[#[:*:#:%4~1!=+P?}Xj 3gN&[#[:+ Cc,&?##?#88:% !a;%/!8" +
  "8 ?;+#[:*:# ?4~1!P?}Xj 5g&[:*:#:% ~)}n! %4q!-!8:*:# ?4~^! B~&~P?g-%8:5 ...&V;58 ?;+/!8 }X!;+:h:8R;%/588:h:8R/%8 #;%:2:h:! }7a4~Y!;+ ?;5/%8:5" +
  " dO F^/V;+ ?;5 ?;%/#8 ?8;%8:?:!:+:2:8:% &V:%:&7:54~7!:( raJ?8~#!!5n%[#[:*;5:&;%%[:#:%U-!:!:#:%4}w!=+ |||*g4}]#&[:!:%aP?? ~S?Q:5V;5:%:+ d}Qa;" +
  "%/!88:(:%:&7;(:5:& ?Rg:!:%aP?? ~S?QV;*:%:+ d}Qa;&/!88:?:*K?+:? ?:&:(c:&:(S:#:&SV=#7H#&:? !:!:(a:#7H#?8}A!!n%[:!s=% ,S&[:?:%P?}js4~T!:!:! !cg" +
  ";!/!88%[:#s=! }*U&[:?:!P?~nl .!V4~I!:#:# !cg;#/!888~h!!%no? :c=&J?:%1#+ !Q:%1#&P?? ~s?QgN&[:% i468:&:#P?+ %Q=(H#9:& #H#t:& ~M}b!H#4:&:!H#/:&" +
  ":?H#+:& ~C}b!H#?:& !H#&:& ~C}b! !:(7=?H#d ?;!%[:! :R&[:%:!:&a=51#?:51#&4/:! +a;!/!88:#P?2&[:&M?I#/:&M!I#?:&:%H#+:&:#1#?:#1#& !4~J!(:%:#1#?:#" +
  "1#&4/8:%:?:(4/:& :aJ?81? F^}wG F^}wk?:?:!:#4~d! |!g=? #g7 ?:? #678}2!!no? 4c=(J?:(:&H#/:(:%H#+:?:!:#:( +a &4~R!:( 4aJ?8f!#no? 4c=&J?:#1#&N:#" +
  "P?+ 5g #RVN&[#[:& &a:%1#&:%1#+=(:?:!4~Z!:&P?3 #R-?:(&[:%:( !cH#+8:?:!:#:%4~X!:% X?4688:& 4aJ?8j!!n:! +6:?L??M~a~a~H^~0~E~E}l}0}@g&n +(:?:! ?" +
  " .}s! (4q!;#:?:! ? }Y}s! &4q!&n ( &:#7=# %a ?:?:!:# ~)}n! %4q!7( ?888~4(!8n:#;%#[%[#[ }V;*:%;& ?;2 ?;(%[:?:&aP?? ?:!:&T7=8 |!g=/P?}Xj=5 ~V?g" +
  "&[:* !a;*:& !a;&:5:2V;2:8k ~7n}=:(a;(/!88:%:&6&[:+ .# .&:/ EQ7V;+(:2 |!g=h:+V=5 .+V:5:( }:T7;+:2 +g&[#[#[:?:!:%4~1!=5 PR&[:?:!:& !c4~1! PR-!" +
  "8:+ .:V;+8:5 ~V!g ~O?R-?:+ .k?V:+:?:!:% }f}s! &4q!7;+88:?:!:%4~1!P?}Xj 5g&[ ?;h(#[:h !Q&[ ..~=?;h/!8 ..&;h:?:!:% }e}s! #4q!N-?:!:&S:% #a=5:&" +
  "TV-%:?:5a;(%[:*&[:* !c;*:(P??;5:( !a;(:5 rc |!g 2S:5 }Mg ~8?c |!g 5SV-!/#88 ..5;h88:- !a;-:h ..+V=5:5:h:2 ~q!g7:&:%c #S7;h8:/ ER-#:& !a;%/!8" +
  "8?8:+:hV=% ..!V:%:- #}<7=% .4V:%:&:#c X!T7=# ..4V:#:!:&T7;(:8 |!g KR&[:&;#(:& !a;# ?;*%[:?:!:#4~1! rc |!g=% hU&[ ..&:%:* 2wa=%:% ..&67;*:# !" +
  "a;#/!88:( ..:V=%:%:(:#:&c #S7:* ||%T7;(8:!:#T&n:(:( ..:V:?:!:#4~1! oc=? 9U ? !:?O FZ..!g77(:(88}I!#n:#:!:!:#S7;!#[%[:!:#R&[:?:#aP??=% oc=& }" +
  ")U ? !:&O FZ.}X%g7:% ~R?c #SV-#:# !a;#/!88:!;#8:#8}6!!n%[:!&[:? : ?:?P??=# ~8?c |!g 0S7:#VK??:! !c;!:? !a;?/!8889?:?:?1#? !:!:#4+ F...pR&[?8" +
  "84?:!:?1#?:?1#&4R8~h!#(n!}V#no? rc=&J?:& /a=% ? ;z8?:%:?:!4~f!&n !;%:&1#4=(&[#[:&1#/;%:&P?i&[:# P46 !;58:%:(}?-?:5 #V/%88 @:% ?:% ?}=7=%:% @" +
  "}?7;%:& ta;(%[:%&[:#:(P??=* ra46:+M2}V:*~%M|!^);+:% !c;%:( !a;(/!88:5 &V:+M|||||||3}E-!0:#1#&:#1#+:?:!4}%&[:# ?H#+8:5( #88:& raJ?8[!%n%[:&=(" +
  "&[:?:#aP?? ?:!:#T7:# !a;#:( !c;&:%P??:% !a;%4~e!-!88:(N8}5?:? : ?:? ~8?c |!g 0S7V |!g:! : ?:! ~8?c |!g 0S7V |!gQ8}X%!hn:?:!:# ?4~1! PQ=%K?::" +
  "? +a;2:?1#?;*%[#[ ?;&#[:#:%T&[:!:%aP??=& rc=8 |!g=h 2S&[:(:hVN&[ !;5:?:*:+c=*H#? ?;(/%8:( dS&[:(:2a:8K??8 !;5:?:+ n< !g:*a=*H#?:( !a;(:hN-#:" +
  "?:(H#&/#88:+:5 n<:& |!g ERVV !;+ !g-! ?;58:% !a;%/!88#n ?;&:5&n:!:#:%4~1! ~V!g ~<?Q&[:!:#:% !a=%4~1!=( PQ:( CQV:%a;% ?;5%[:!:#:%4~1! rc |!g=" +
  "+ hU&[ ...k?:+:& 2wa=&:& ...k?}?7;& !;5:% !a;%/!88:? ?:&c:&:( PQ7:*aH#? ?:5N-#08:#:%Q( ?888}h!!!no? rc=(J?#[#[%[#[:( +a:!:# !g4~N!:(P?4 #Q-?" +
  ":(:(1#4H#1:(:(L#+I%::( ta=#:!4~ !:(:#H#i:%:( :a:#:&@%?-# ?;#/!88:? #K?8/!8:?:(1#9H#+:?:(L#tI#?8:( raJ?8S!%no? 4c=#J?:?P?}j!;%:?1#p1#:;&:#:?1" +
  "#WH#+:#:?L#}<I%?:?:!:&:%:# !4~<!:# 4aJ?8};?:! 8U&[#[ !:!O ~Gtg&n }*(:! #R-!:? % 3:? ~[?x7gN 9V8388 }+ ?:! !c /S78};?:?:! %Sc B%a=? #}Q:#a:? " +
  "~e#wa:? ~[?uc:? B%ua:! ha /f }m!w #a (ua }r~c}4c8:?:?:&:% }7w:# B9waa~%:!~#M.}v(}V)I%?8}r!!&n:? }q~c}4a=? ~*~m+u;#:?:# ~*~m+wc=?:? ~#}q#ua:?" +
  " ~-8uc:? ~(~m+Tc=! ~e#u;%:?:! ~-8uc:! }i}q#ua:% }h}Uwa=? (w #a }m!u=! #a /f=& (O :a:?:! }m!w #a (uc !aV:# B%w:%a:& #Sa hO .k/cV8}8?:# !c;#%[" +
  ":%&[:!:#U&[?(:?:#a:%:% 2u=% 2wc rVK??:# !c;#/#8?888]!!n:! %c;%:#:# |!g %fc;# ?;!#[%[:# %6&[:! !a;!:# %c;#:?:% %a=% %4~o!N-!/#88:?:?P?L4~4! ?" +
  ";!8:!8[!#n:?1#d=&:?1#9=% ?:!:#4q!=!&[:#:%T&[?(:?:%:#cH#9:?:#:&aH#d88:!8}&?:?:!4~r!N&[:?:?P?L4~4!88}:!#n#[%[:!N-!:?4|!=% hU&[:! !c;!:# 2w:%a;" +
  "#/!88:?:?P?L4~4! ?;#8:#8}9!#n:?1#9=#&n:?1#d=%P??:! |!gQ&n:?:# !cH#9:?:% !aH#d !( ?8( ?88}_!!%n#n:? #4~q!;#:? K4~p!:# }&T:? #4~q!=% }6TVN;&:!" +
  "N&[ ?:?1#9N:?1#dP?? KRV-!08:? K4~p!:? #4~q!8=! }8S:&gN&[:?:?P?L4~4!8:? ?:#:%:! }7Q&n:?4.# }6(:!84~k!8I?:!:#4~i!:% !cT&[:?:!:#:%4~j!~#M.}v(}V" +
  ":?L%?)I%?(:?:?P?L4~4!882?:?:! ?4;8d?:? ! &4~j!=?:? }|k}5a *fc8R!%n:?1#9=#&[:?1#d=%P?? rc=! |!g 2S&[:?:# !cH#9:?:% !aH#d8( ~G!;!8:! |!g87?:?M" +
  "k}e~&~S}3I%::?:?1#+ .#VH#+8}*?:? }t}h! %4~o!&n !(:? }w}h! %4~o!88}p!#&n!}V#n:? P4~r!=#N&[ ?:? C4~r!N-!08#n:? #4~q!=! }&U;%:? K4~r!N&[ ?:?1#d" +
  ":?1#94X!N-!08:? #4~q!8=& }7S:%gN&[:? }.4~4!8:?:& }7w:! B9wa=! ?RK?C:?:?L%?:!~%=(M?:(}U:#7)I%? !88t?:?1#9&[:?:?P?L4~4!888?:? |!g LR8T!#n:?1#9" +
  " !c;#:?1#d;%%[#[:# nQ-?:%P??:!@(?N-?:?:#H#9:?:% !a=%H#d:# !c;#/!888}7?:? |!gP?}Xj *g&n !(:? ;c=? |!g }9T&n ?(MF~aFBF...k?:?~%}]}z88 !g8} ?:?" +
  " |!gP?}Xj 5g ?R8},?:? .!6&n:?4}^# #g !}Q(:? :Q:? hc (SV88}J!%n#[%[:! ~W?R&[:! y}m!a;#:! ~2}m!a:! &a;!P??:?:#}0!?cS-!/#88:? ~t|%g ~t|%Q:? .}N" +
  "g ..GQV38:#P?% !V8i!!n:!&[%[:#:?P??P?}XjV;#:? !a;?:! !c=!-?88:#8}o!!&no? :c=%J?:% ?H#9:%:!H#d:%:?H#t:% ?H#4:%:?H#+:%:?:!aH#/:% ta;(%[#[:!:&Q" +
  "-?:%:(:&:?:&aP??4}d#:%1#? !Q&[:%1#&=5 .!6&[:54}^#:#g |!g-#88:& !a;&/!88:% :aJ?:!:&R8~E!!hn:! %6&[:?:! ~8}q!4}i!;(8:! !c;h#n%[:!:#R&[:%;&:?:#" +
  "aP??=% X?Q&[ !:& X?Q:+g:*V !g-%08#n:% ~s?Q=5:& ~s?Qg;2:5:& JQg;&:# ?:#:hR7&n !:%P?}Xj }% }+:# !Q7g-!0:% EQ:# !Rg(:% },Q88;5:+:2V;+:&:*V;*:# " +
  "!a;#:(:5g;(/!88:(8 !g8}k!!%n%[:?:#aP?? ?:!:#T7P?}Xj=% |?g&[:# !a;#:%:&V;&/!88 ?;%:# ~8?c [S:! ~t!TVN&[#[:?:!:#4~1! k?R-?:?:!:# !a=%4~^!=# B~" +
  "&~H?gN&[:#:&V k?gN-!:?:! !4}a#N-!8 ?;%88:%8}G!!n:!:% |?:% dO n<l=&}Qg:!1#+ 5O ?:& !Q7V=%H#+:!1#?:!1#&:# !a4~1!;!:?:%H#&:?:! k!g .!RH#?8~r!!&" +
  "no? 4c=&J?:&:!:%:!:%S=57=(H#/:&:?:#:57H#+:&:!:%:!:%T7=*H#&:&:#:?:57H#? ?;%#[%[:%:(R&[:&:%:%4}f#N-#:% !a;%/!88:(;%8:(:%c;? ?;# n;!#[%[:?:#R&[" +
  ":&:!:*a:!:(a4}f#N-#:! !c;!:# !a;#/!88:?;#8:*:#:%ac=! #Q:?:#c #Qg&n:&:%:% !a=?4}f#&n:&:?:%4}f#( ?8(:! #S8:& 4aJ?8}.!!n:?1#?:!U&n:?1#&=#:!T:!:" +
  "#U:?P?+7( ?88H?:!:?1#?aP?? ?:!:?1#&S7=!:#:?1#+aP??<:!:#:?1#/S7 ~V!gN8})?:?P?+ !Q&n:?1#?:?1#&4}j#( ?88G?#n:?1#pP?J&[:?:!4~I! ?:?1#pP?J !Q-!0:" +
  "? -4~T!(:?:!4~K!8 &88/?:! ~d~_? 84R8}8!!n%[#[:!:#U-?:?:#aP?? ~S?R&n !(:?:!:#4}x!N-! #8:#a;#/!88:!:#T8~B*!hn#no? 4c=+J?:?:! ?4~1! CQ&[#[:?:! " +
  "!4~1! rQ-? }{Z!:! !c=&4B#N-? ?:?:! !4;:&Q-#088:?:!4}_# k?g&[:+ &a:?:!4}n#:+1#/;!:+1#+;?8:?:! ?4~1! }.Q=5;&%[:&=( !a;&:?:!:(4~1!P?}Xj 5g-?8:(" +
  ":5R&[#[:!:(S:(:5SV&[?8 }j}s! ~9?:?:5a:(:5c4e#N-?:(;&%[:?:!:&4~1! :c=* 0U ? !:*O F.F:g7&[:& !a;&/!88:&:5:&:(T7;588:?:!:5=&4~1!=( ~R?Q=*N:( 1R" +
  "gN&[%[:?:!:& !a=&4~1! :Q-?88#[:?:!:&4~1!=h CQ&[:& !a;5(:( :c=& 3U ? !:&O Fk%g7-!8:*:( 1QV;2:!;(%[:(=& !c;(:?:!:&4}o# rc |!g 2S-?8:!:&R&n }<;" +
  "(:?:!:&4}p#;8#n%[:!:(N-!0:( ~#Z!a;&:( }{Z!a;/:( +a;(:?:!:8:&1#?=*c=&:/1#?=/:*4q!N-?8:*N&[?8:/P?? ~W?T&[:!:?:!:&4}o# |!gP?}Xj 5g-!08:?:!:&4}p" +
  "#=( !c:&:?:!:(4}o# |!g iQ78(:!8;&:# 44}.:# C46:h CR:!:&TV;(:&:5:&:5T7;8 ?;&%[:5:8R&[:?:!:54~1!=* rc hU&[:&:* rRV !g&n:* rQ(:?:!:?:!:54}p#4}o" +
  "# |!g=& 1Q:& ~R?QV8:#:*46:(V;( ?;&(#[:*P?}Xj 5g ?:#1#+ %T7&[ !;(/!8 ?;h#[#[#[#[#[:* 1c,+&%hhh##?!8:#1#+ (T;h/!8#[:* ~R?c,%%+#?8:* :R-*8:(:hV" +
  ";(/#8:&:2V;& ?;2/!8:#1#+ !Q:2V;288:5 !a;5/!88:#1#+=? &c -6-?:( !gN&[:#1#&:? !4~1! rR&[:%:%1#? .:VH#? ?/%88:# ?H#+ ?/!8 }^!8:+ 4aJ?8~m&!*n#[:" +
  "?:!4}_#k=h ?}<&[:?;+:!;5%[#[:5N-?:+P??=*P?}Xj .!Q !:*O .~C?gN:* -TVg-?:+ !a;+:5 !c;5/!88:5-!8:h k?g&[:?:! &4}a#-!8#[#[#[:?:! # ?:?:! }^}s! #" +
  "4e!7=+4~^!=* .}Wog&[:?:!4~]!=5N-!:?:!:54~^!;*(:!:+S&[?8 ?;5 ?;h:?:+a=2=?:!:+c=+ ?4~_!=!:+T&[?8:!&[:? ?:! !c=h:?aP?? EQ7;58:5:?:57=8 !c;/:h:!" +
  ":57=!;?#[#[%[:?=5&[:? !c;?:5:/aP?? ER-!/#88 ?;5/!8:!:56-??8 ~G}r! 1:5:8a:!:5c4e#-&:& ~p}r! .}s!43:&:2:+4/:&1#+;!:&1#&;?8:* ~G~UJgN-!8:?:!a;/" +
  ":?;5 !;2 !;h%[#[:5:/Q-?:5 !a;+:5P??;*:h&n:* KR(#[:2&[ }]!;8 ?;h:+;5 !;2:* }0Q:* KQV:* ~S?QV-&#[:* :c,&*##&?8:* }:Q-%( }]!;8#[:* :c,&*##&?8:*" +
  " }0Q:* }:QV:* ~S?QV-%88 ?;2 ?8;h:+;5/!88:#:?:!:%@%?N-#8 ?;8:&1#+N-?:(:(1#? .+VH#?8:838 }]!8j!&n:% !a=5:?a;*#[%[:(=&:!R&[:& !a;(:?:&aP?? :R:!" +
  ":&:5aUV:&:*aP?? :RV-!:?:!:(:#:%4q!N-!/#88:!;&8:!:&T8@?:?:!4~H! |!g k?Q8|#!5no? rc=%J?:% ?H#t:%M....4I#/:% ?H#i:%:!H#J:% ?H#::%:!H#d:%:#H#1:%" +
  ":!:#a=*H#9:% Ja;+%[:!:*R&[:%:+:&:!P??4}d#:& !a;&:! !a;!:%1#? !R-!:%1#&;#:%:&H#::%:!H#d ?:#4}]#=5:(7-!#[:% /a:# .!6&n:# F~t%c ~U?S&n:# :a(:# " +
  "Bk?c 56&[#[:# ~ k?c (S:# ~^k?c &SV:# }p/Q:# }dk?c #SVV-5:# }g~;?Q:# z~X?QV:# ~Oz%Q:# ~Zz%QVV-?:5&[:% /a :46/*(:% /a |!46/(8?88 P8(:#846:5-#8" +
  ":%1#t;(/!88:?:%L#/I#?:?:(:%1#t=?:?:(T7H#+:% raJ?8,?:?:!:# !c4~1!8J!!n%[:#=% !c;#:?:!:%4}o# |!g :Q-?8:%8}!?:?:!H#4:?1#/:?4~#!8t?:? 4:! 44Z# |" +
  "!g !Q8}6!!n%[:#&[:?1??;%:?:!1??H??:!:%H??:# !c;#:! &a;!:? &a;?/!8887?:?:!:#:%4}t# |!g=? *}Q #:?781?:?:#:!:%:!:%S74~(#=?:!:%c:?7=? ?}=:? ?}<c" +
  "8~I!#5n!}To? 4c=*J?:!:! !}Qa;#%[:#&[:# !c=#:!S&n:?X?#?;+:?:# &O:?a=%X?#?X8#?:%:+X8#? ?(:#:!c8;&:!:#:!:#S7;5%[:5:& !O=( !V=%U-#:( #a=(:5S&[:%" +
  " &O:?a:( &O:?a4}v#:%a;%8:& &O:?a=&:% &O:?a=(4}v#N-#:&:( &4}s#:%;&/?8?88:* 4aJ?8W!#n:?1#?:?1#&:!1#?:!1#&4Z# |!g=# #Q&n:?1#+=#:!1#+=%R&n:#:%S(" +
  ":?1#/:!1#/S8(:#8 !g8}h%#,n!}V:( !c;,:!1#+=h !c;3:(:!1#4=4c;@:!1#9;*:!L%?;}#:!1#t;+:?#n#[%[#[ ?:*:57;} :h:*:h:*:hT7:57=/:(:(:/S7;}!:!#n#[%[#[" +
  ":%:+:,a=*U-&:!:}#:#:*a}1??}]M!^W&n:(:+a(#n:#:+a;-:/;*#[%[:*:}!Q-!:%:*:+a=2U&[?8:*:-a;8:&:*a:* !a;*P??:8P??Q-?8:2:hc !a/!8:3;*%[:* !a:} U-h:(" +
  ":*U:%:*:+aUV&[?8:*:-a;2:&:*a:* !c;*P??:2P??Q-?8:!:+:4a=+H#t:5-%/#88=+H#t:5-!/#88:@/!8 ?8=*H#9/!88:!:%H#t ?/!8:!:(:+a=#H#t:5N&[:! ?H#98:?:#H#" +
  "+:?:+H#& !8H#?8r? ~W~#!1#?&[ ~O~#! 2468 ~O~#!:?:!4/ ~O~#! 246 ~O~#!:#:%4/8}u!? ~-4 !:#:# !U7=#:# ~-467 !c;#:?{????????:?{????????j7;?%[:#&[:" +
  "# !c;#:?:?Z;?/!88:%{????????:%{????????j7=%{??????~h}::%{??????~h}:v7:?:!{????????:!{????????j7=!:?:!v7}u8}3?:?M!I%?:?:!}6!}4:?:#}p{?????[}e" +
  "[}v}oD%+:? %K?G:?:!4}+K?D8U!!n:?P?I&[:? ^} }6!G:?M?I%?:? ?}6!}438:?}0!}4=!&[:? %K?G:?:!4}+K?D(:? ^t}6!G:?M?I%?88B!!#no? ~)!c=%J?:% +a ? k?z8" +
  "?:%M?I%s:% B}f!X?#?X8%}G:% .}f!X?#?X8%}<%[:& k?R&[:&:% ~h?aa:#:!:&aP??<K??:& !a;&/!88:% +a=!:% ~h?a k?4~ #:?:! ~a?z2??:% ~)!aJ?8j!#n%[:#&[ k" +
  "?:?1#}N }:g=&c=%:#:#:%T7=%&[:?:&a:!:%z2??8:?:?L%}N:%~%)I%}N:#:%c;#:!:%a;!:%:&a k?R-!:?4~##/!888~_##&n!}Vo? ~W?c=#J?:!L%}N=5}z }:g=%:!a=& .!K" +
  "??:% }:<=(&[:& !a ?:(z8?8:% IT&[:!4~##:! ? Gz8?8:!:5M%}Z=5MG}Z:5M.~t%^M1}Z}X:5M..z*^Md}Z:5M...~p3^M+}Z}X}X:5M+}]M...~p3^:5Md}]M..z*^}X:5M1}]" +
  "M.~t%^:5MG}]}X}X}XI%G:!4~##:#X/????????????????X8%d:#X/????????????????X8%+:#:!X?#WX8#}<:#:!X?#[X8#G:# Ga;% ?;!%[:! :R&[:!:# +aa:!:%a1#?=& |" +
  "Fz*g +p:& dp |Fz*gVH??:! &a;!/!88:?:#X?%dX8?4:?:#X?%+X8??:# ~W?aJ?8~!&!3no? Z&c=%J?:% +a ? .#z8?%[:! k?R&[:!:% +aa:?:!a1#?=# |Fz*g +p:# dp |" +
  "Fz*gVH#?:! &a;!/!88%[:( k!R&[:(:% +aa=&1#G;#:& [c:&1#J:&1#?a:# 3}R:# -}R<:# 2}Q<a:&1#&=# }(}R:# ,}R<:# %}Q<aH#?:( &a;(/!88:?1#];5:?1#}G;*:?1" +
  "#}C;!:?1#W;8:?1#}>;h:?1#}<;&:?1#{;#:?1#[;(:% e#a=- Z}f! .#z2??%[:*;2:!;*:8;!:&;/:+ .#R&[:#:&g;,:#:&<;3:h:+:% +aa1#?:+:-a1#?:5:!:*g:! 0}R:! }" +
  "#}R<:! *}R<aa:! n<:2gaaa=5a;8:+ &a;+:#;&:5:(=# }*}R:# }!}R<:# 2}R<:#:3g:,<aa;(:/;h:2;5/!88:%:5H#~-#:%:2H#~)#:%:*H#~##:%:!H#}{#:%:hH#}w#:%:/H" +
  "#Z#:%:#H#}p#:%:(H#e#:? [c;&:% e#a;# ?;!%[:! :R&[:!:&a=?:?1#?:!:#a1#?aH#?:! &a;!/!88:% Z&aJ?8};#!}V!n:!&[%[:#M2}V:?P?? rc=%~%M|!^):#:% |!g 2S" +
  "7;#:? !a;?:! !c=!-?88:#8}?!#n:?1#?:?1#&:!1#?:!1#&4}t#=# |!g&[:#k ?}>38:?1#+=#:!1#+=%R&n:#:%U(:?1#/:!1#/U88};!#n#[%[:#&[:# !c;#:!P??;%:?P??;&" +
  ":! !a;!:? !a;?:%:&Q-!/#88 ?38:&:%c8G#!n!}Vo? 4c=&J?:& +a:!:%:#4l:&L%+;(:? ?H#+:?:(I#?:& 4aJ?8i!!no? 4c=%J?:%:#K?+:%:!H#/:?:% +a4~h!:% 4aJ?88" +
  "}f}=8? .~W?8-*???9???&???+? e~W?8(!???h? ~%~W?8}l#!#%&(5*+h28?!#muVbYjY}Owbmucux}Ru}M}QbV<_xu_u}QYw_j}MvYwwQ}AN}B}<}BN}?{S}?R}F S}CS}?R6}EN}" +
  "A?}Nr??(???????br??*???!???wr??*???#???<r??&???%???2???3???/???}6r??Nr??}Cr??~g~7~5?!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!? }Z~Z?8}3##############################%%%%%%%%%%%%%%%%&&&&&? ~?~Z?" +
  "81+}!%} 5??}#*!?t??02?(}&h}%?}(??,3-d#????4&?/?8? X~Z?8~F}-@??????................................?:?:::::??::?+::!!!!!!!!!!???:?:?&&&&&&&&&" +
  "&&&&&&&&&&&&&&&&&???:4:##########################::::.[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" +
  "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[!}QYV>6V_l_uYvvb<<PvxuOVxwPYwwx}RPxV_l_uYvvb<<PvxuOVxwPbpfx<bPsbYjbV<}AbOV>P }PObVi:SjbAfxObuv>PTb" +
  ">i:{YObYvvb<<PvxuOVxwPYwwx}RPAbOsxj<W6}B}CvxuObuOPO>fbi:_jbAfxObuv>Pcb>i:YmOsxV_}SYO_xuYvvb<<PvxuOVxwPYwwx}RPsbYjbV<Yvvb<<PvxuOVxwPAYpPYlbI}" +
  "2rrfx<OYw}Mvxjb?!#%&(5*+h28/-,34@} }!t}#}%}&d}(079})}*?!#%&(5*+h28/-}PYw<b;oJ},}-}.}/CPE}L}M}N)}VYffw_vYO_xu}0a<xuvsYV<bOmO}PPG_jbuO_O>O_Ab<" +
  "OYAfuYjjVb<<Y}QYOYVjb<vV_fO_xubAY_wbAfwx>bb<uYAbfsxubfwYu}Rb}O<_Ob_ujm<OV>m<bV}M_jm<bVSjlVxmf}M_jlVxmfSjOVY_O<vxuObpO<OVbbOv_O><OYObvxmuOV>f" +
  "x<OYw};xjb}S_f}S_fvxjbfx<Ovxjb??b}4??*???w}4??5???V}4??8???}U}4??(???}W}4??h???}a}4??&???}e}4??(???}i}4??&???e}4??*???}s}4??+???}z}4??*???~&" +
  "}4??5???~-}4??+???~4}4??*???~:}4??5???}J}4??h???~@}4??*???~G}4??5???~M}4??&???~Q}4??(???~V}4??*???~d}3??8???~^}4??2???~h}4??%???~k}4??*???~r" +
  "}4??+???}T=O>fb=K=lVxmf=i=m<bVSj=K==i=lVxmfSj=K==i=OVY_O<=Ki=O_Ab<OYAf=K=i=vxuObpO=K}T=m<bV}M_j=K==i=lVxmf}M_j=K=?5(!#(%&5(}M}MfVxOx}M}Mumww" +
  "OVmbiVbgm_Vbj:}Abgm_Vbji:}OmO:A_<<_ul:xV:umwwE2_u}QYw_j}MO>fb:NpfbvObj:}Li:lxO:}VE2bAfO>:}?xOs_ul:}OmO:}Rs_Ob:<fYvbE2Oxx}Mwxul:}>xulbV:OsYu:" +
  "o:}O>Ob<:_u:}D}CQPGE2fwYvbsxwjbV}M_j:}Cs_<:_<:Osb:ObpO:x}P:Y:A_<<_ul:}QYwmbi:uxO:Yu:_j}6:vsbvc:}RsbVb:_O:vxAb<:}PVxAE2_u}QYw_j}MvsYVYvObV<: " +
  "u:_j:Am<O:uxO:sxwj:vxuOVxw:vsYVYvObV<i:}O_j_VbvO_xuYw:vxuOVxw<i:_u}Q_<_}Owb:vsYVYvObV<:xV:wxub:<mVVxlYOb<E2_u}QYw_j}MO_Ab<OYAf:}?x:jYOb:Yuj:" +
  "O_Ab:OsYO:vYu:}Ob:VbYjE2_u}QYw_j}MbAY_w:NpfbvObj:Yu:bPAY_w:YjjVb<<:<mvs:Y<:uYAb[bpYAfwbEvxAE2_u}QYw_j}MmVw:NpfbvObj:Yu:sOOf:xV:sOOf<:}D}A}>:" +
  "}R_OsxmO:vVbjbuO_Yw<i:xV:Y:sx<O:uYAb:<mvs:Y<:bpYAfwbEvxAE2_u}QYw_j}Mfsxub:NpfbvObj:Y:Obwbfsxub:umA}ObV:x}P:}3:Ox:}1}5:j_l_O<:<mvs:Y<:C}1:}2r" +
  "}1:}5}5}5:r}1}2}3E2_u}QYw_j}MumA}ObV:NpfbvObj:Y:umA}ObVi:}SbVx:xV:AxVbE2uxO}M<bV_Yw_}SY}Owb:}=}B6}?:sY<:ux:ObpO:}PxV:Os_<:}QYwmbE2_u}QYw_j}M" +
  "a<xu:}Cs_<:_<:uxO:}=}B6}?:ObpO:_u:}D}CQPGK:VbYj_ul:<Oxffbj:YO:}O>Ob:oE2jmfw_vYOb}Mcb>:{mfw_vYOb:cb>:_u:xub:x}OabvOE2}PxV}O_jjbu}Mcb>:}Csb:cb" +
  ">:}M}MfVxOx}M}M:_<:Vb}Pm<bjK:_O:vYu:vsYulb:x}OabvO<:OsYO:_O:jxb<:uxO:}Obwxul:OxE2vxu}Pw_vO:R_}Qbu:OxlbOsbV:}R_Os:}N}L}Ni:}R_Os:YuxOsbV:}QYwm" +
  "bK:<buj:xub:x}P:Osb:O}RxE2Oxx}Mjbbf:}?b<Obj:jbbfbV:OsYu:o:wb}Qbw<i:Osb:vYww:_O<bw}P:}Ob_ul:Osb:}P_V<OE2Oxx}MwYVlb:}Csb:vYww:sY<:AxVb:OsYu:o:" +
  "}O>Ob<:Y<:uxVAYw_}Sbj:}=}B6}?}6:<buj:}Pb}RbV:xV:<sxVObV:OVY_O<E2muVbvxlu_}Sbj}Mcb>:}Csb:vYww:sY<:ux:<mvs:}P_bwjE2O}Rx}Mj_l_O}M>bYV:}Csb:>bYV" +
  ":sY<:O}Rx:j_l_O<:Yuj:}RY<:VbYj:Y<:}2r}H}H}6:}RV_Ob:}PxmVE2ux}Mx}P}P<bO:}?x:}D}C};:x}P}P<bO:l_}Qbui:VbYj:Y<:}D}C};}6:buj:Osb:O_Ab:}R_Os:}I:xV" +
  ":Yu:x}P}P<bOE2}PmOmVb}MO_Ab<OYAf:UxVb:OsYu:}2}4:sxmV<:YsbYj:x}P:Osb:vwxvcE2_j}Mwxxc<}Mw_cb}MbAY_w:}Cs_<:_j:_<:Yu:bPAY_w:YjjVb<<i:}Rs_vs:fbxf" +
  "wb:vsYulb}6:fVb}PbV:Yu:_j:OsYO:<OY><E2_j}Mwxxc<}Mw_cb}MmVw:}Cs_<:_j:_<:Y:}D}A}>:xV:sx<O:uYAbi:}Rs_vs:vxAfYu_b<:vsYulb}6:fVb}PbV:Yu:_j:OsYO:<" +
  "OY><E2vxu<mAbV}MbAY_w}MjxAY_u:}Cs_<:_<:YO:Y:AY_w:fVx}Q_jbV:}PxV:Osb:fm}Ow_vi:VYVbw>:Y:lVxmf}.<:x}RuE2<_A_wYV}Mcb>:TbfO:mujbV:_O<:x}Ru:uYAbE:" +
  "{_j:>xm:AbYu:}N}L}N}:2umww}MOVY_O:UYu>:<bV}Q_vb<:VbYj:umww:Y<K:vwbYV:Os_<:OVY_OE2fY<O}MO_Ab<OYAf:Mb}PxVb:Osb:>bYV:}2rrrK:vsbvc:Osb:mu_O:Yuj:" +
  "Osb:}P_bwj:OsYO:_O:vxAb<:}PVxAE2mum<mYw}MO>fb:TbfO:Y<:l_}Qbui:Osxmls:}L:_<:mum<mYw:sbVbE2uxO}Mx}RubV:6uw>:Osb:<bV}QbV:AY>:<bO:Os_<:OVY_O}6:_" +
  "O:}RY<:uxO:<buOE2mf<OVbYA:}Csb:<bV}Q_vb:}RYVu<:x}P:Os_<:vYwwE2OV_AAbj2Ox}M<OV_ul2VbuYAbj2O}Rx}Mj_l_O}M>bYV2}PVxA}Mbfxvs2}PVxA}MsOOf}MjYOb2}P" +
  "VxA}MjYOb}Mxuw>2buj}Mx}P}MjY>2wbYf}M<bvxuj2mOv2<vsbAb}MYjjbj2wx}RbVvY<bj}MjxAY_u2b}1H}42jVxffbj2umww2Y:}OxxwbYu2Y:umA}ObV2Y:<OV_ul2Yu:YVVY>2" +
  "Yu:x}OabvO2Yu:bAfO>:YVVY>2Y:}PVYvO_xu2Yu:_uOblbV:}Ob>xuj:}2}L}5}32Y:<OV_ul:xV:Y:<Y}Pb:_uOblbV2Y:jYOb:Y<:Y:<OV_uli:xV:Y:umA}ObV:x}P:<bvxuj<:x" +
  "V:A_ww_<bvxuj<2Yu:x}OabvO:}R_Os:<OVbbOi:v_O>i:<OYObi:fx<OYw}Mvxjb:xV:vxmuOV>2Y:}D}A}>:Y<:Y:<OV_ul2Yu:bPAY_w:YjjVb<<:Y<:Y:<OV_ul2Y:<OV_ul:xV:" +
  "Y:}Rsxwb:umA}ObV2Y:<OV_ul:xV:Y:umA}ObV2Y:vYwwi:xV:Yu:YVVY>:x}P:YO:wbY<O:xub2}Cs_<:xub:_<:ublYO_}QbE2}Csb:ObpO:sxwj<:Y:}?}D}>:vsYVYvObVi:}Rs_" +
  "vs:jYOY}OY<b<:Vb}Pm<bE2{_j:>xm:AbYu:}N}V}N}:2o:AxVb:x}P:Osb:vYww:YVb:uxO:w_<ObjE26uw>:Osb:fVx}P_wb:<blAbuO:fY<<b<:_uOblVYO_xu<:xui:Yuj:}R_Os" +
  "xmO:OsbA:jYOY:}Rxmwj:lx:}RsbVb:_O:Am<O:uxOE2NpfbvObj:}1:Ox:}2}5}5:vsYVYvObV<K: }B};SS:wbOObV<i:j_l_O<i:jxO<i:vxwxu<i:s>fsbu<:xV:mujbV<vxVb<E" +
  "2NpfbvObj:Yu:S}B6:GHr}1:jYOb:Yuj:O_Ab:<mvs:Y<:}2r}2}4Pr}2P}2D}C}1}2KrrKrr}IE2NpfbvObj:Yu:S}B6:GHr}1:jYOb:Yuj:O_Ab:<mvs:Y<:}2r}2}4Pr}2P}2D}C}" +
  "1}2KrrKrr}Ii:xV:Yu:}<}C}CW:jYOb:<mvs:Y<:}Csmi:}2D:Qb}O:}2r}2}4:}1}2KrrKrr:RU}CE2 :umA}ObV:x}P:Os_<:AYu>:j_l_O<:_<:YA}O_lmxm<K:G:YVb:Y:jYObi:" +
  "I:Y:>bYV:Yuj:_O<:jY>i:D:Ox:}1}3:<bvxuj<:xV:A_ww_<bvxuj<:<_uvb:}1DIri:}1H:A_vVx<bvxuj<i:}1D:uYux<bvxuj<E26uw>:Osb:>bYV<:rrrr:Ox:DDDD:vYu:}Ob:" +
  "<buOE2}CsbVb:_<:ux:>bYV:PrrrrrrE2 :>bYV:x}P:O}Rx:j_l_O<:_<:xuw>:VbYj:}Ob}PxVb:Y:O_AbE2}CsbVb:_<:ux:<mvs:AxuOsE2}CsYO:AxuOs:sY<:ux:<mvs:jY>E2" +
  "}CsYO:>bYV:sY<:ux:<mvs:}Rbbci:xV:Y:}Rbbc:ux:<mvs:jY>E2}CsYO:>bYV:sY<:ux:<mvs:jY>E2 :AxuOs:Ywxub:uYAb<:ux:jY>E2 :}Rbbc:Ywxub:uYAb<:ux:jY>E2Np" +
  "fbvObj:sxmV<:Yuj:A_umOb<:Y}PObV:Osb:jYObE2{YOb:Yuj:O_Ab:Am<O:}OxOs:sY}Qb:<bfYVYOxV<i:xV:ub_OsbVE2}CsbVb:_<:ux:<mvs:O_Ab:x}P:jY>E26uw>:<bvxuj" +
  "<:AY>:sY}Qb:Y:}PVYvO_xui:x}P:xub:j_l_O:xV:AxVbE2NpfbvObj:}I:xV:Yu:x}P}P<bO:}PVxA:P}2}3K}5D:Ox:C}2}3K}5D:Y}PObV:Osb:O_AbE2? ~C}b!8~I})==K==Ku" +
  "mww=K}U_uOblVYO_xu<Yuxu>Axm<SjAb<<YlbSj???}HQ??/???bQ??8???fQ??h???:YvvxmuO}MuYAb:YvvxmuO}MjxAY_u:fwYu}MuYAb:fwYu}M_j:lVxmf}MO>fb:vVbYObj}MY" +
  "O:YvvxmuO}MuYAbYvvxmuO}MjxAY_u}Csb:<bV}Q_vb:Vb}Pm<bj:Osb:vYww}Csb:<bV}Q_vb:<Y><:OsYO:Osb:vYww:_<:Oxx:wYVlb}Csb:<bV}Q_vb:OYcb<:ux:AxVb:vYww<:" +
  "}PxV:ux}R}Csb:<bV}Q_vb:j_j:uxO:Yu<}RbV:_u:O_Ab}Csb:VbwY>}.<:xfO_xu<:YVb:}OYj}Csb:<bV}Q_vb:vxmwj:uxO:OYcb:Osb:vYwwS}?}E }>S{}M}AN}@}DN}B}C2}D" +
  "}? }D}C}<6}AS}IN{2Q6}AMS{{N}?2}?6}C}MQ6}D}?{2UN}C}<6{}M}?6}C}M }>}>6}FN{2W }H}>6 {}M}C66}M}> }ARN2}D}?}B}DWW6}A}CN{}MUN{S }M}C}HWN2}A }CN}M}" +
  ">SUS}CN{2}DW}B}C}AN U}MN}A}A6}A2}?N}C}F6}AT}MN}A}A6}A2}CSUN6}D}C2 M6}A}CN{2S}?}E }>S{}M6W}CS6}?}B2S}?}CN}A}? }>l~^ha}Y~&l~3V~ku}7K~m6}xn}A,}" +
  "@}bs(}o~!~P^}+}(~D~W}Je}0}_M}f{Ig~F~sk~.}x~R~.~b}J~9}ED~i@~i}H}w}W}:}g~L}L9~!e~ *~O!}J^} ~6}Y}1J~:}U/}DO}K~6V~t~*~U.}z5~S}oO~i}o~8~8_}o~[}ZR" +
  "~6~g~=}q~83~C}t/Jxi~bP~ }XO}=~S}|~)]~Q}]~q}Q}A}@}9eA~=}1}{~?}.%~)~>n}H~7~k8~W~=R}f}z~L}@v~A5lLLt}Y2~0}.G;7EzAiU}!-G}B}C<2b~32a}QE~@~9F}YiV}g" +
  "}t~a~7}uT}P0}{f}aT~9}v}@w~>}(~a}g~HJ5}m~M}Y}5,~lfZa4}%~8}w}(+wI}*}>}R}<}.~.~4~)}4~,/9D}=~ ~O}?6~A}p}J~kxEs~f}W}eOxv}xptp~?}X+#~>}b~r|~6B~dwW" +
  "}w~o}v~q~6~jpg~=}SmOvlAOAxuOmb}RbjOsm}PV_<YO<mu}T=vxjb=K==i=fYOs=K}J}K}J}Ki=Ab<<Ylb=K==}URVxmf:mfjYObj:<mvvb<<}Pmww>RVxmf:vYww:YvvbfObj:}PxV" +
  ":jbw_}QbV>Su}QYw_j:lVxmf:S{:xV:A_<<_ul:}P_bwj<Su}QYw_j:lVxmf:vYww}?xO:YmOsxV_}Sbj:Ox:<buj:Os_<:vYww}Csb:vYww:vxmwj:uxO:}Ob:gmbmbj}CsbVb:}RY<" +
  ":ux:O_Ab:wb}PO:Ox:<buj:Osb:vYww???~:}4??5???~:}4??5???b}4??*???~g~3~7?!???????(???:o}L}V}CsbVb:_<:uxOs_ul:YO:Os_<:fYOs6uw>:W6}B}C:Yuj:6W}CS6" +
  "}?}B:YVb:Ywwx}Rbj:sbVb}Cs_<:xV_l_u:_<:uxO:Ywwx}Rbj}Csb:}Oxj>:Am<O:}Ob:Yffw_vYO_xu}0a<xui:_u:}D}CQPG}Csb:}Oxj>:Am<O:vxAb:}R_OsxmO:vxuObuO:buv" +
  "xj_ulSjbAfxObuv>PTb>:Am<O:}Ob:}1:Ox:}2}5}5:x}P:Osb:vsYVYvObV<: P}I:YP}S:rPD:E:}M:K:PSjbAfxObuv>PTb>:_<:Oxx:wxul:}PxV:Yu:YVVY>K:bYvs:vYww}.<:" +
  "umA}ObV:_<:Yjjbj:Ox:_O}Csb:}Oxj>:_<:Oxx:wYVlb}Csb:YVVY>:sxwj<:Oxx:AYu>:vYww<}Csb:}Oxj>:j_j:uxO:YVV_}Qb:_u:O_Ab}Csb:}Oxj>:}OVxcb:x}P}P}Csb:Vb" +
  "wY>:}PY_wbjK:vYww<:lx:Ox:cb>???!???|???????.?}+&Z??#~%??!95?&.}%?#,d?!?:2#8:?&,:!&1:!#}/:&&}0:?#}M:?#}N:?&Y:&!}P:%&a:(!?r?##r?!~GX}+!|~t?5,|" +
  "?!Y|?!~h|3!]mrr<YAbPxV_l_u}/E6W}CS6}?}BK}0}0P!???3???????}Q<cb}RYVV_}QbjvYww}T=}Q=K}1i=cb>=K=i=<cb}R=Ki=YVV_}Qbj=Ki=vYww=KvYvsbPvxuOVxwuxP<O" +
  "xVbvxuObuOPO>fbpPvxuObuOPO>fbPxfO_xu<ux<u_}P}PYwwx}RW6}B}Ci:6W}CS6}?}BVbOV>PY}PObV_jbAfxObuv>Pcb>}T=<OYOm<=K=bVVxV=i=Ab<<Ylb=K==i=bVVxV}Mvxj" +
  "b=K=i=_<<mb<=K2mi=vxuObpO=K}T=i=Ab<<Ylb=K=}T=<OYOm<=K=<mvvb<<bVVxV ww::vYww<:}PY_wbji=bVVxV}Mvxjb=K=:x}P:fYVO_Ywi=Vb<mwO<=K}J}K}Ui=VbOV> }PO" +
  "bV=Ki=_jbAfxObuv>Tb>=K=}T=<OYOm<=K=<mvvb<<=i=jYOY=K},}Jx}OabvO:}?}D}>}>mujb}P_ubj}?Y}?rrrrrrrrPrrrrPrrrrPrrrrPrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr" +
  "rrrrrrrrrrrrrr??}>H??&???~A}???&???~E}???h???~N}???%???~Q}???J???~t}???:???:ful:afl:afbl:l_}P:<}Ql:}Rb}Of:_vx:}OAf:Y}Q_}P:sOOf<K}0}0sOOf<sOO" +
  "f}0}0}R}R}RErppuPP:fsxub:Obwbfsxub:Obw:Ax}O_wb:vbww:x}P}P_vb:}RxVc:AY_u:j_VbvO:fs:O:f:A:}6bpO}8bpOEbpOKbpOEKbpOp???~T}=??!???~N6??(???~S6??&" +
  "???~W6??&???~[6??(???~b6??%???q6??!???%???3???????P}8PP}9u}0Y}8O}Oj}9ObwHmVwGuYu}:u_w}:ou}0Y}9uxub}8umww}8jb<v}2wxlx}1AY_w}3uYAb}5fwYuIO_bVI" +
  "Ob<O}:OVmb}:bAY_w}3fsxubH}PYw<b}:YjVb<<rY}QYOYV}1jxAY_uG<bvOxVD}Rb}OmVwGlApEjb[AbEvxA[ggEvxA[}Rb}OEjb[mucux}Ru}8YjjVb<<rwxlxmVw}1xVluYAb}5}R" +
  "b}O<_ObG}1}2HEvxA[}1H}3EvxA[YxwEvxA[lApEvxA[lApEubO[AYvEvxA[AY_wEVm[A<uEvxA[bAfwx>bb}4sxAbfYlbG_ujm<OV>DfwYuuYAbIfwYuO_bVIObYAuYAb}5w_}QbEvx" +
  "A[AY_wEvxA[mujb}P_ubj}81uxO:<bOL}:Y}QYOYVmVw}1bAfwx>bb<}4lVxmfuYAb}5sbYjvxmuO}4ObwbfsxubHlAY_wEvxA[fVxOxuEAb[>YsxxEvxA[>YujbpEVm[>AY_wEvxA[v" +
  "xAfYu>mVwGjxAY_uuYAbGObuYuOuYAb}5}Rb}O<_ObmVwG_vwxmjEvxA[>YujbpEvxA[YvvxmuOuYAb}5}O_ww_ulfwYuIvxAfYu>uYAb}5vxAfYu><_}Sb}4vxAfYu>wxlx}1jb<vV_" +
  "fO_xu}2sxAbfYlbmVwGfsxubumA}ObVHfV_v_ulfwYuIfV_v_ulO_bVIfVxabvOuYAb}5sxOAY_wEvxA[xmOwxxcEvxA[}Om<_ub<<uYAb}5vxAfYu>bAY_w}3vxAfYu>fsxubHvm<Ox" +
  "AbVuYAb}5bAY_wYjjVb<<}3_ujm<OV>uYAbDumAbAfwx>bb<}4}PY<OAY_wEvxA[vxAfYu>jxAY_uGbAfwx>bbvxmuO}4}RxVc<fYvbuYAb}5vxAfYu>}Rb}O<_ObGvxAfYu>YjjVb<<" +
  "rbAfwx>bb<vxmuO}4OxOYwbAfwx>bb<}4lxxlwbAY_wEvxA[fVxOxuAY_wEvxA[vxAfYu>_ujm<OV>DObwbfsxubumA}ObVHxVlYu_}SYO_xuuYAb}5xVlYu_<YO_xuuYAb}5<m}O<vV" +
  "_fO_xufwYuI<m}O<vV_fO_xuO_bVIumA}ObVx}PbAfwx>bb<}4vxAfYu>jb<vV_fO_xu}2}4W??#???HW??%???DW??d???}@W??I???}]W??} ???}nW??}:???~PW??s??? }@??}<" +
  "???}^}@??p???!}A??M???};}A??}p???~V}A??s???R}B??}/???g}B??}I???~B}B??:???~d}B??{???}0}C??} ??? }C??}!????!#%&(5*+h??i4:[1~I1[G4??:?r4:#?????" +
  "B?41?:?J[????&[i4?4??:4? ~&~ !8}l#<jY>ub<jY>V<jY>mVjY>jY>aYu}Pb}OAYVYfVAY>amuamwYml<bfxvOux}QjbvrrrrPrrPrr}CrrKrrKrrErrrrrrrrr+?/???2?-h.???" +
  "?+????!?&???5???(???%???(???E}D??}2}D??G}D??M}D??}8}D??}i!}j!}h!}s!}s!B!B!}q!}q!e!B!~l!%&#55??((2?-~W}=??X}=??oT??}8T??sT??}hT??~PT??J}>??D}" +
  ">??}F}>??}Q}>??}]}>??})???}-???0???C???C???Q???T???}#???}*???}+???} ???4? ~G~#!8!!? ~S~#!8!!? ~a~#!8!&"
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
