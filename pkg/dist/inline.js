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

// pkg/src/entries/inline.ts
var compile = () => new WebAssembly.Module(fromText(singles, text));
var load = () => import(
  /* webpackIgnore: true */
  /* @vite-ignore */
  new URL("./js-module.js", import.meta.url).href
);

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
  const holds = (name) => Object.hasOwn(call, name) && holdsOpaque(call[name], hasEmpty);
  return isOpaque(call) || OBJECTS.some(holds) || hasEmpty && /[dp]":{}/.test(text2);
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
    const plain = { text: text2, issues: NONE, warnings: NONE, changes: NONE };
    if (text2.length > most) return plain;
    if (!mayHoldOpaque(call, text2)) {
      if (atOnce) plain.again = () => explained(call, saves);
      if (atOnce || !text2.includes("null")) return plain;
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
  const { text: text2, isCut } = await readAnswer(response);
  answer.body = text2;
  answer.isCut = isCut;
  answer.status = status;
  if (isSuccess(status) && event === 2 /* answer */) {
    if (isPage(headerOf(headers, "content-type"), text2)) {
      answer.isPage = true;
      answer.status = BAD_GATEWAY;
    } else if (!isCut && breaksOff(text2)) {
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
// built:built:module-text
var singles = (
  "4101020304057c07080e0d800c1a280a0f10064f1b0b1c202173227900116d902b392e81383637243a294245742d4647494b4d7250fd61a0405c83696a656b18987071092c64" +
  "c067757f2378ec3068146e636c6fb8fc44ff"
);
var text = (
  "?Y<A!???!~C!9}N%nnn!n}N#nn?}N!n!n}N#nn!n}N%nnn?}N&nnnn?}N(nnnnn?}N!n?}N&nnnn!n}N(nnnnn!n}N5nnnnnn!n}N?!n}N??}N*nnnn)))?}N(n)nn)?}N5nnn)n)?}N" +
  "&n))n?}N&nnn}V?}N!)?}N&n))n!n}N*nnnnn)n!n}N5nnn}Vnn!n}N#n}V!n}N&n}Vnn!n}N*nnnnnnn?}N5nnnnnn?}N&))n)!)}N%nn)?%}t!}s!*h%/!&??-,34#?@h#!88} }!t" +
  "+%!&!#*!+%+(!(5}#!&&??}%&!*}&d225#(&&}(!&#&5*+???!?%&#&(&h!?2%!(!!?&%?5#!5&&(?5(%??!&??h?5!%?5#(??!%%!(%##*##*#!####%?%%(+?#%?%+2+%&??%07*?&" +
  "&(!f!22(%!?!5+!n! .~W?8*}Ch5AbAxV>#?*Yj}QYuvb?+(sYw}Qb?3(_ufmO?45xmOfmO?} 2xmOfmO}Mwbu?}!&<bbj?t(<fw_O?}#+}QYw_jYOb?}%h}!!? !8hF!}GB!s}X!^!?" +
  "*5/!h2~TZ#}s!%??8~=##&n!}Vo? :c=(J?#[:#:!:#a=!U&[#[:&~%:!:?1#?=# !O=5:!:5T7=! + &:& !Q7=5:!:5T7=5~%}V=hM:}]}z-?:h}z=! ....p:%cT-?:#&n:?1#&;*" +
  ":(:%H#9:#:&w;&:( da( ?;&:( 9a8:&H#?:(1#9&[#[:(1#d=#N&[:( 4a:%:!4}8:(1#4;&/!8 q~r?1#?=+:#:*aQ&[ q~r?:*H#?8:!:%4#=&N&[ q~r?:+H#?/!8:#N:&:*QV-?" +
  ":&:*:#z2??8(:( +a:%:!4}8:(1#+;&8:&N-#:?:5H#?:?:&H#& F...p;%/#88 ?;%8:( :aJ?:%8}^!!&n ~h~r?1#?=& n:! q~r?1#?a !c ?:!cg=!:?a=#:!:#T7S&[:? 4}Q:" +
  "? ||%g ?Ra=([?=% nQ&[ ?38:&:% 4O=#R&[ ~a~r?:#H#?:#;!8 ~h~r?:%:(a 4OH#?8 q~r?:?:!aH#?:!8}0? ~O~r?M&I#? ~G~r?M?I#? ~?~r?M....4I#? q~r? ~a~r?1#" +
  "?H#?8}=!!no? 4c=#J?:! %O;!%[:!&[:#:?C%?D%+ ~?~r?:# +a +4(:! +c;!:? +a;?/!88:# 4aJ?8r!!n:?:#4@:?1#+;%:#&[:?1#&:%a:!:#z2??8:?:#:%aH#+8&? ?8~b!" +
  "!%no? 4c=%J?:?1#+&[?8:?#n:? nH#+:?1#d=&:?1#&6&[:?:& !aH#d(:?1#?:&aP??;(:?:& !aH#d ?:(-!08 ?;(:% ?H#/:%M....4I#&:% &a:!:#4(:?1#t=!:?1#/Q&[:? " +
  "/a:?1#/ ! & /4! F...pR&[?88:?1#4:! /wa=#:%1#/H#+:#:%L#&I#?:?:! !aH#t:?1#+ !a8H#+:% 4aJ?:( #Q8~J3&*n@)#}V!}To? Z%c=*J? y~r?1#?&[?8 y~r? nH#?4" +
  "% ~;~r?1#?=8 }s!U&[?8:* +a k~r?1#?=2 Z!z2??%[:+ Z!R&[:* .#a:+a:* +a:+aC??D%?:+ +a;+/!88:*C%~G#;t:*C%~?#;,:*C%k#;}#:*C%y#;}%:*C%~)#;4:*C%}{#;" +
  "}&:*C%Z#:*C%e#;@:*C%B#;}(:*C%}]#;0:*C%.#;7:*C%~W#;3:*C%~a#;9:*C%~O#;}):*C%}]%;} :*C%B%;}!:*C%~h#;}*:*X?%~p#;;:*:*C%e%z%=hH#~C!:*:;X8%}{!:*:}" +
  "*z%H#~?!:*:}!D%k!:*:} D%y!:*:hH#~[!:*:h:})z%c=+ ?:+:hU7H#~W!:*:9z%=-}6!~O!:*:3D%~G! ? !:2 Z!a:? Z!c=?:8 Z!cT=h7=+:!a ?:?:h7=2:!S=?7;8 ?:+:?7" +
  ";h +;+#[%[:+ GR&[:+ ~;~W?a;?:+ /a;+:7:?P??=?y}O-!/#88 %;?8 ,;+z%=/ 3c |!g ~j!6&[:/ |!g ~T~Z?aP??;+8:2:!c;2:*:0z%=/H#G:*:?K?[:*:+K? :*:}(D%d:" +
  "*:,D%r:*:@{????????}OK?}9:*:}&z%}6!}7:*:t{????????}OK?}::*:4D%4:*:4{????????}P~%I%+ *;+#[#[#[#[#[#[:#,*??!!#%&(8:# !Q;h #;+/&8:# %Q;+:(z5;}+" +
  "/%8 &;+/#8 (;+/!8 5;+8:*:&D%::*:}#:&:}%}t=&{????????:&{????????j7Z=&D%1 !;##[#[:+ #6&[#[#[#[#[:+ #c=# |!g,5?%%%!#%8:?-(/&8:? #R-&:*:&:,:&:,j" +
  "7D%1:* +a:3:-:* }{!a:54h/&8:? %Q-%:* ^}%}6![:*M?I%+:* ?}6!}7/%88:? !R-!#[#[#[:# |!g !c,%?!#%8:*M?I%+:*:%}6!}7#[:% ||%g=? ~l%c=# &T:# !QV&[#[" +
  "#[#[:? }|%c,(#!!!#?8:? e%Q-!8:+ !g-#:% ~?!c ||%g ~[?S&[:* ^9}6![(:* %K?[:*:%4/K? 8/588:+ !g-?:* ?K?}::hN:! ~[?TVN&[#[:!:ha;?#[%[:!&[:hP?? hc" +
  "=# }&T !:#O }o..&gNV-#:h !a;h:! !c;!/!88 ?;!:?;h8#[#[#[%[:!N-!:!:ha !cP?? hc=? }&T !:?O }o..&gNVN&[:! !c;!/!88 ?;+:h:! ?4-:!S-!{????????;&%[" +
  ":!:+Q-%:&{??????J[}u:+:haP?? rc |!gyZ=&{??~W|||~g :&{??~W|||~g v7;&:+ !a;+/?8?8 ?;!8:8N:2 ~[?TVN&[:* .#a:8:2:}+4,:*L%}]#:}+:*1#.#7;}+8:* .#a" +
  ":h:!:}+4,:*L%.#M!}A-!:*L%}]#~1:}+~1}t=({????????}PN-!:({?????[}e[}v}o;&8M!;:88:*:&D%4:*::I%+:* +a:* ~G!a:* }{!a:&{????????::}z7 ?:542::W-&:%" +
  " ||%g=? ~o%R:? ~%%Rg-&{?????d~m[:&:&{?????d~m[j7{?????[}e[}u:*C%:Z=&:*C%~G!jN-&:*:%}6!~O!:*:&D%~G!/&8:* ^4}6![/%8:* !K?}::@{????????Y&[:* +a" +
  ":* ~G!a:* }{!a{???????? ?:542(:* ?K?}9:* +a:} :}!:/488/#8:* ?}6!}9:*:&:,:&:,j7D%1:* +a:* ~G!a:* }{!a{???????? !:542/!8:*:hK?}9:* +a:3:-:* }{" +
  "!a:54h8:*1#~[!;?:*1#~W!;!:*C%~G!;&:*:*}0!~O!yD%~p!:*:&D%~h!:*:?:!cyD%~a!:*:*P?}:yD%~G#:*:*C%rD%~?#:*:*X?%:X8%y#:*:*C%4{??????~h~7:*1#+7D%~)#" +
  ":*:*}0!}7yD%}{#:*{????????:*P? =? !ay:? ,Q7D%Z#:*:*P?}9yD%e#:*:*C%dD%B#:*:*1#GyD%}]#:*:*P?[yD%.#:* .#a 84&:* ~a!a %4& y~r? y~r?1#? !aH#?:* Z" +
  "%aJ?8~R!!#):!:?C%d}t=!{????????:!{????????j7{????????:# ||%g7=!{????????b&[:?:%C%4:%C%d:?1#r !a=? n:?74838:!:%C%?:%C%+ !:&4}n!Z=&:%C%d:?C%:=" +
  "(}t=5{????????:5{????????j7}P&[:?:#:!4}o!(:? #K?G:?:&{??k|||~V :&{??k|||~V v7=!D%4:?:!:(ZD%188}j###n#):%{?????kV[jN&[#[:?1#r=5:#1#:6-?:#C%?:" +
  "#C%+:5:(4}n!:%{?????[}e[}u=+:!C%?:?C%d}t=%{????????:%{????????j7{????????:!}0!+=*7=%v;5:%:+:57Z=({??k|||~V :({??k|||~V v7=(:#C%d:?C%:=+}t=h{" +
  "????????:h{????????j7}P&[:5N-!:?:*:%4}o!(:!1#4=# 2 (:&7=&S-!:? #K?G:?:(D%4:!:#:&cH#4:?:+:(ZD%18388:?4}p!8}i!!!):#:?C%:=&}t=#{????????:#{????" +
  "????j7=#{????????b&[:?4}p!(:? !K?G:?:%H#r:?:!{????????:!{????????j7=!:#:!:#v7=!{??k|||~V :!{??k|||~V v7=!D%4:?:&:!ZD%188V!!n +;!#[#[#[#[#[#[" +
  "#[#[#[:? ||%g=? B%c,4*!+#%&+++*+++(+?58 538 !38 #38 %38 &38 (38:? ~%%Q&[ *;!/#(:? }y%R-#88 ?38:!8}<!!n:#:!:!:#S7;%:#;!#[%[:!:%R&[:?:!aP?? rc" +
  " |!g hT-#:! !a;!/!88:%;!8:!:#c8}8!!no? rc=&J?:&:!:#4L:?:&:%4i&}V:?:&L%?M~a*}VI%+M!(M?8I%?:& raJ?8}f!!!n:% :T:!:#6V&[:#;?(#[:&&[:#:!c=& #6&[:" +
  "& !}Q:!a;?/#88 ?;!%[:?:#U:!:#6VN&[:#:?:!c !}Q:!a=&S;(:&:?:(7;?:!:&:(7;!/!88:#;!8:% !a;%8:? ?:% ;S7 ?:?:!T78~E!!%n y~r?1#?&[?8 y~r? nH#? y~r?" +
  ":? ~;~r?1#?T&n4% ~4~r?M....4I#? ~;~r? ?H#? ~;~r? n ..!:?:? ..!U7 !cl}Q=? !a=#&n ~4~r?:#4@ ~;~r?1#?=% k~r?1#?a;!%[:! ?K??:?&[:? !c;?:! !a;!/!" +
  "88:#:%a( ?8H#? ~a~r? q~r?1#?H#? y~r?1#? !a( ?8H#? k~r?1#?8o!!n:?1#?:?1#+=#c:!S&[:?:#:! ! !4}9887? y~r?1#? ||||*6&[?8 ~C~r?1#?87? y~r?1#? |||" +
  "|*6&[?8 ~G~r?1#?88? ~W~r?:?D%?8~2!#%n#}V y~r?1#?&[?8 y~r? nH#?4%:!z%=( ~;~r?1#? #}Q=&:?c=5 ?:&:567=&:&:(T7;( k~r?1#?:? #Oa;&:%~%;*:#z%~%;+ ?" +
  ";%#[%[:%:(Q-!:&}5??:*:% ?R~%))=*:+}G&[:& &a;&:% !a;%/!88:%;(8 y~r? y~r?1#? !aH#? !:(:( !U7:?a8qo%/n#}V#}To? .(c=*J?:*:?H#9:*:&H#[:*:%H#}7:*:" +
  "#H#G:* ~W~r?L%?I%r:*:(z5I%1:*M!I%: !;?:*:! ~h!g &}Q !g=#K?}?:* ! # ?:! %g=% #Q7:% !Q7K?{:* ! # ?:! /g=! +Q7:! &Q7=!K?N#[#[#[#[:! !c,#!?#8 #;" +
  "?8:#-!8 ?;?8:*:?K?6:*:5H#W:*M?I#f:*M....k?I#s:*M&I#}N:*:* ~F?aH#):*:* :aH#p:*:* ~G?aH#]:*:* ~E?aH#}G:*:* 9aH#}C y~r?1#?&[?8:* ~S?a;& y~r? nH" +
  "#?4% ~;~r?1#?;% k~r?1#?;#:*1#}GP??;5:*1#}C1#?;?:*1#p;- 8;!%[:! }0R&[:* .!a:!a #K??:! /a;!/!88:* ?K?}f%:* &H#}b#:*M?I#}X#:*M....k?I#z!:* B~W?" +
  " .~W?:5 !g=!7H#z#:* !:&:!7H#~p#:*:-H#~l#:* B#a ? },z8?:* !K?B%:*M!I#.%:* ?H#k#:*M....4I#y#:* !}6!~;#:*M?I#}]%:* ~G#a:* .!a Jz2??:*M?I#}w%:* " +
  "?:?:?:%T=?7=hH#Z%:* !:#:?7=8H#}p%:*M?I#~)%:* #H#}i%:* ~a*:-1#9=4:4 ~a*67H#~#%:8:h ~(~d? %4}&&[:* !K?~.%:* %H#}w%8#[:* }i%a=? ~s?4d&[#[:* y#a" +
  ";2:* ?H#e&:*M....4I#B&:*M?I#q&:*:hH#~[&:*:8H#~W&:* #K?~J!:* #K?~>!:* #K?~3!:* #K?~(!:* #K?}v!:* #K?}l!:* #K?}a!:*:* B&aH#~a&:*M&I%~O%:*M?I%~" +
  "G%:*M....k?I%~?%:*M?I%k%:*:-L%4I%y%:*M....4I#}{&:? ~s?47#[#[%[#[:*1#~G%N:*L%k%=}!Wg#[:*1#}w%=?:*1#Z%S&[:*1#}p%:?aP??=? :T-!8:* }i%a49;?8:? |" +
  "!g X?Q-?N&[:*1#}w%=?:*1#Z%6-%:*:?:*1#}p%:?aP?? iQ=!aH#}w%:!N-%8:*1#}i% #R-%:*1#}w%=!:*1#Z%S:*1#}p%:!aP?? :TgN&[:* }i%a490:*1#}w%;!8:* ?K?~-%" +
  ":*:!H#~)%:* ~-&a:* }i%a4}*:*P?~4&=& #Q-%:*1#~)%;%:*1#~-&;!:*1#y&;#:& !g&n:* ?H#~)&:!:#:* }{&a ?4}+0:*1#~#&;!:*1#~)&(:#8;?#n:% !a;,#[:!:?4:=5" +
  " |!g k?6&n ~m!;+:* y%a:* ~-&a:!:?4;(:*:}!M!:5~%}Z=t}XI%k%:}!:t^=}!W;%:}!WN:5 2c=+ |!g &RV-!:* }i%a=5 ~s?4d&[:*1#}w%;+:*P?B%;3 !;%:* z!a:5:* " +
  "~W&a !4=:*:3K?B%:*:+H#}]%:*:*1#}w%H#}b%:* ~-~d?L#?I%~?&:* ~4~d?1#?H#~G& &;+ ?/%8 &;+ !8;%8:* ~?&a:* }i%a4}(:*P?~J&8;5:*:#H#~C#:*:,H#~?#:* ?K" +
  "?~;#:* ?K?}f% ?:%:5 !g7&[#[:?N&[ ?;?/!8:!P?? ~V?R-?:* z!a:!:? !:* ~?&a:*1#}w%:*1#~C&c4}3-%8(:* z!a:!:?:%:* ~?&a:*1#}w%:*1#~C&c4}3-#8:+ |!g=#" +
  " 5U&[:* .!a:# /wa=?:*1#~G&H#+:?:*L%~?&I#?(:* da:* z!a:!:?:* ~?&a4}4:*P?dN-#:*P?}(;+8:*:*P?B%:& !<:+ |!g:/ |!g6ggK?B%:+;//!88:*:*1#}w% !aH#}w" +
  "%:*:*1#}{% !cH#}{%/!8:* }i%a4})8:*:*1#~h&H#~?%:*:*X?#~W&X8%y%:* 4a=?:* y%a=#4o:? &V:* e&a:*1#4=,71#?;5:*1#}i&;@:*1#B&;/ ?;%:* }p&a:* z!a=?:*" +
  " .!a=! ?4J:* }{&a:?:! #4J !;3:#:?:! & !4},:* ?K?}f%:* F}*}6!~;#:* ?H#k#:*1#~l#=?1#?;!:?L%+;}!:*M?I#k& .!;&#[:*P?~>! #R&[:}!M.~G}o~k~mP:!7;}!" +
  "#[#[#[:*P?~;!=?,&&#?!#8 ?;?:*1#~4!:*1#k! ?:}!:2:* k&a4}-;&/%8:*:*P?~<!K?k%:*:*1#k!=!H#~4%:*:*1#~4!H#y%:* ~?&a:* y%a4}.:!:*1#~C&=?R&[:* !H#k&" +
  "8#n:* ?H#~S&:*M....4I#~K&:*1#~?&;3:* y%a=!:* ~?&a:* ~K&a41:!:*1#y%=+:*1#~4%=&4L:+:&:!4}/N&[#[:+:& ?4CP?~-Y 5g&[:!:}!4i-!:!:+:&4P/!8:+:& ?4-=" +
  "! !c !U&[:+:&:!4C :Q&[:* y%a:+:&4P/#88#[:+:&:!=#4C EQ&[:+:&:! !a=#4-=} N-!:#:} a;#8:!N:#:&SV-?:! hc (S&[ ?;!(#[#[#[#[#[:! *c,#!?#8:# +R-#/(8" +
  ":# *Q-&/!8#[#[:! 4c,&?##!#8:# 4R-! 5;!/#8:# }!R-? h;!/!8:* y%a }(4E/%88:+:&:!:}!:2:* k&a4}-/%8:* y%a4}088:* y%a:}!:2:* k&a4r8;&:*1#k#:*P?~G&" +
  " !RV-#:2:*1#~S&H#+:2:*L#~K&I#?/#8:? dO }Z^1V;&8 ?;?8:,:@:,7;#:* ~-&a:* z!a=!:&:3:?:*1#k&:*1#~;&=+ |||}Vg:+:*1#~l#L%?W74}1:* ~?&a=&:!:* .!a 5" +
  " ?4},:*1#~l#P?},N:*1#}{&=? F...pQVN&[:!:#:5:*1#~#&:*1#~)&:&4}2;%8:*P?~-#-?:*1#}p&=& F...pQ:? F...pQV-?:*1#~-&=! F...pQ-?:*1#}w&;+:*1#Z&;2:*:" +
  "*L#~?&I#~l%:*:*1#~G&H#z%:*:%H#}]&:*:hH#}X&:*:8H#.&:* ?H#~h%:*M....dI#~a%:*:*L#y&I#~W%:*:!H#~S%:*:5H#~O%:*:#H#~K%:*:*L#~#&I#~?%:*:?H#~;%:*:+H" +
  "#k%:*:2H#~4%:*:&H#y%:*:*1#~l#P?},=?K?}b&:? !Q;+:* ....p:/:,7=?H#~G%:? ....pQ;//#8(:* ~W&a:?4}(:* .!a=?:*P?~a& dO F^tV ?40:* z!a:? }7z2??8 F." +
  "..p;&:* F...pH#y%8:* }i%a=?4}50:*1#}w%:*1#Z%S&[:?4})8:*1#}i%=? #R&[:* F...pH#y%:* .!a=! B! }b!:? !g=?7:4:*1#e%:?740:* z!a:! }7z2??(#[:& F..." +
  "pQ-?#[:*P?B% ?:*P?~.% !R7&[:/ !g&[:*:hH#~h%:*:8H#q%:* ....pH#~a%/#(:*1#}b%;!:*1#}]%;&:* ?H#~a&:*M....4I#~W&:*M?I#}b!:*:hH#}X!:*:8H#.!:*:* ~W" +
  "&aH#}]!:* .!a=? ?:&4I:?:#:54G:?:!:h4I8(:* ?H#~a&:*M....4I#~W&:* .!a:* y%a ?:* ~W&a4H8:* +a=!:* .!a4o:*:*1#+=?:*1#~[&:?7H#q%:* ....p:*1#~W&:?" +
  "7H#~a%:*:! &V:* ~a&a:?71#?=hH#~h%8:-1#d=& nQ-?:&:h6&[:+ !gN-!#n ..#;&:%&[ ?:%1#::%1#JT-!08 }38:ha }1a F.#S-!8:* }f!H#~C&:* F...pH#y%:* ?K?~?" +
  "&:* z!a:* ~?&a:& ? & ?4D88:*:*X?#}i#=}#X8%~W&:*:*X?#}w#=}%X8%~h&:*:}%X8#e!:*:}#X8#}]! ?;!:*1#}X#;#:*1#.#;%#[%[#[:! :Q-#:* .!a:!a=?1#+=&:?1#/" +
  "=5T&[:#:?1#4=?T&[:%:? dwa=?P?? #R&[:?1#& |?g=+ }+6-%:?:+P?~7v .}[~G?VH#&8:? ?K?t:?:&:5c !aH#+:? ?H#/88:! 4a;!/!88?8:* }w!a=?:* y%a ~O?z2??:*" +
  "P?~/%;+:*1#B#;/:*1#}b#;h:*1#}X#;#:*1#.#;!:* z!a:? ~O?z2?? ~K~r? +4K ~K~r? Z~W? ~#~W?4}6:*1#f=%&[:*1#w;?:% /w;!:* }]!a;#%[:!&[:*:?L#&I#.! ~K~" +
  "r?:* .!a:#4}6:! /c;!:? /a;?/!88 ~S~r?1#? #U&[?( ~O~r?1#? ....&H#+8(#[:*1#z! F...pR&[:*1#)P??=?&n:* .!a=%:* z!a:? ~?~r?4H:%4}70 ~G~r?;& ~C~r?" +
  "(:* ~-#a;&:* ~)#a8;? ~S~r?1#?N&[?8:&1#?;% ~O~r?1#?:?1#?H#? ~S~r?1#? !U&[?( ~O~r?1#?:%H#&88:!:# dwa;8:* }]!a;2:* }b!a;-%[:!:8Q-!:*#n:! da;#:!" +
  "1#4;%:!1#/;?:!P?t;&#[#[#[:!P?? !c,#?!#8 !;5:!1#&/#8 #;5:!P?!/!8 ?;5:!1#&8H#}X!:*:!1#+H#}]!:*:5:& #O /gV ?:?:?:?:%a=!T:!:/TV=?7=& +OVH#.! ~K~" +
  "r?:* .!a:-4}6 &:h:% /wa:?7;!:& /w;?%[:?&[#n#[#[#[:!P?? !c,#?!#8 ....p;&:!P?!/#8 ....&;&:!1#&/!8:!1#+;&:!1#&8;%:! /a;!:*:&H#}X!:*:%H#.! ~K~r?" +
  ":* .!a:24}6:? /c;?/!88:#;!/?8?88 ~S~r?1#?=? #U&n?( ~O~r?1#?=!:!1#+:? %c:+ }+OVVH#+ y~r? y~r?1#? !aH#?:* .(aJ? ~O~r?1#?88}&?:!:%6&n:#:?:%4}q!" +
  "( !8N8@?:?4}5 |!g:! |!gQ8}j/%-n!}V!}To? rc=%J?#[:!1#4=#:!1#/S&[:!1#+:#aP??=# :T-!8:!49;#8#[:# |!g=# =R&[#[:# ~R?Q&[ &;h(#[ (;h:# ~s?Q-?:!1#4" +
  ";#:!4}<:% +a:!:#4S |!g;h:%1#/;#:%1#+;& ?;!/#88:!P?o;/ ?;#:! ?K?o:!P?:;-:! ?K?::!1#t;+:!1#4;,:% ?H#::%M.....!I#d +;2 !;(%[#[:( !g=*&[ ?;(:!1#" +
  "4=&:!1#/S&[:!1#+:&aP??;(8:!:(47:!1#t:+c }:g&[:#;&(:%1#d:5Q&[:% da + +4l:%1#9;28:2:5 %Oa:3I%?:%:5 !a=&H#::&;58:( ~s?Q~%:3M!}Z}X;3(:#;&8#[#[:3" +
  "M!^W&[#[:!1#4=#:!1#/S&[:!1#+:#aP??=# :T-!8:!49;#8:# |!g ~T?Q&[:!:!1#4 !aH#4:!:!1#t !cH#t/#8:*N&[#[:!1#4=#:!1#/S&[:!:#:!1#+:#aP?? iQ=(aH#4:(-" +
  "!8:!4})/%88:!1#? #Q-#(#[:!1#4=#:!1#/S&[:!1#+:#aP??=# :T-!8:!49;#8:# |!g X?Q&[:!:!1#4 !aH#4:!:!1#t !cH#t/#8:*N&[#[:!1#4=#:!1#/S&[:!:#:!1#+:#a" +
  "P?? iQ=(aH#4:(-!8:!4})/%88:!1#? #R-!:!1#4=#:!1#/S:!1#+:#aP?? :TgN&[:!4908:!#n:% Ja:!4}*:%P?iN&[ ?:%1#1N:%1#JP?? ~V?RV-!08:% Ja ~N~_? h4N8:!P" +
  "?oVK?o/#88:!1#? #R-!:!1#t=*:+Q-!:3M!}];3 ?;(:&;#:*:+c }:g }:R-# ?;# ?;5M?;3:&N-#:%:& !c=#H#::%1#9=2:# %OaL%?;3:#;5/#8#[:!1#4=#:!1#/S&[:!1#+:" +
  "#aP??=# :T-!8:!49;#8:# |!g=* =R&[:&;# !;(:* ~R?Q:* ~s?QV-#:!4}<0(:!1#+;*:!1#/=8:!1#4 !a=#S:8:#c 4SV&n ?(:#:*a=( +a:(X}K??X}F??!=4X/:::::::::" +
  ":::::::X},:4X/]]]]]]]]]]]]]]]]Xo:4X/================XoXWXWXj ..&Vs8:#a=(:86:(:*aP?? =RV&[:% Ja:!:#:(4}=(:!:( !aH#488 ?;(:&;#/!88:% 4a:!:,4S:" +
  "%1#t;#:%1#4;&:!:!P?o=(:/VK?o:!:!P?:=5:-VK?: ?;!/#8(:!1#+;5 %;h:!1#/=+:!1#4 !a=#S:+:#c 4SVN&[:#:5a=& +a:&X}K??X}F??!=4X/::::::::::::::::X},:4" +
  "X/]]]]]]]]]]]]]]]]Xo:4X/================XoXWXWXj ..&Vs;(8:+:#:(a=&U:&:5aP?? =RV&n:% Ja:!:#:&4}=:%1#1;#:%1#J;&:%P?i(:!:& !aH#4 !:#:5a:#:&T=!7" +
  ";& ?:(:!7;# ?8;!8 ?;( ?;58:?:(K?8:?:5K?2:?:!K?h:?:hK?+:?:#H#&:?:&H#?:% raJ?8}k!!!no? ~G?c=%J?:%M....k?I#/:%X/????????????????X8#J:%X/???????" +
  "?????????X8#}4:% ?K?{:%M&I#9:%M?I#t:% ?K?}<:%:!H#}>:% /a=!:% ~??a:# ? & ?4D:?:! }7z2??:% ~G?aJ?8O!!n#[:?1#4=#:?1#/S&[:?1#+:#aP??=# :T-!8:?49" +
  ";#8:# |!g:! |!gR&[:?4})38:?1#t=!:?1#dS&[:?:! !aH#t:?:?1#4 !aH#4(:? !:?4T88w!(n:?1#4=!:?1#/=#:!:#T7;#:?1#+;%#[%[:!:#Q-!:!:%aP??=& hc=( }&U ? " +
  "!:(O }h..&g7&[:? F#}6!::?:! !a=!H#4/!88:&38 ?8-?:? ?:?1#44T8}v%#*n!}To? 4c=5J?#[:!1#4=#:!1#/S&[:!1#+:#aP??=# :T-!8:!49;#8:# |!g =R&[:!4})8:!" +
  "1#+;(:!1#/=#:!1#4 !a=%S:#:%c 4SVN&[:%:(a=& +a:&X}K??X}F??!=hX/::::::::::::::::X},:hX/]]]]]]]]]]]]]]]]Xo:hX/================XoXWXWXj ..&Vs;*8" +
  ":%:*a=&:#6:&:(aP?? =RV&n:5 &a:!:%:&4}=:!1#4;+:!1#/;#:5P?/;%:51#&;&:51#+(:!:& !a=+H#4 !:%:(a:%:&T=(7;& ?;% ?:*:(78;(#[:#:+T&[:!1#+:+aP??=# :T" +
  "-!8:!49;#8:# |!g KR&[:!4})8:?:%K?+:?:(H#&:?:&H#?:!:!1#4 !aH#4:5 4aJ?8~A!!+n%[:!:*T&[ X|%:?:!:*4 =+ |||*g=&:+ .~h|*g .~)%Q=87:&:%7=& |?U&[:#:" +
  "&4{(#[ ! # %:& ..&S7:& .4S7=5 5w;( n:5 *<O:&:(}QV;h:( 5c;(%[:#:h4{:5 ?}>-!:5 !c;5:&:( }*g}Q }:g .nV;h:( 5c;(/?8?88:+ d}Q:*a;*:2:8V;2/!88:2 !" +
  "g8^#!%n#[:!&[#[:?P??:! !Oa:?:!a=& !cP?? }/wa }:g ~l~W?aP?? !c=% |!g }(T-?:!:% %O ~p3g=#1#}pbR-?:#1#eb;##[:! *U&[:! &S&[:?:#:!4}q!&[/&(/58?8:" +
  "?1??:#1??R-#:& &c=?:!:#a &c=!VN;#:?N:!NV-!:?1??:!1??R-#(:?L??:#L??}A-#:& +c=?:!:#a +c=!VN;#:?N:!NV-!:?L??:!L??}A-#8/%8:#-#88 |!;%8:%8~t%#%}V" +
  "&n:?L%?;(#[:% +6&[:#:%a +c=+&[:+L??;5:#L??;&/#88:%N-?:#;*:%;+%[:*}1??:&M+}Z}X;&:* !a;*:+ !c=+-?88:&:(}Y=&M||||3^:&M:}]}V:%~%:(M@}^}Y:5}Y=&M|" +
  "|||3^:&M:}]}VM:}^}Y;&:% @6&[#[:% pg;*:#;+%[:*N-!:&:+L??=5}Y=&M||||3^:&M:}]}VM:}^:5}Y;&:* +c;*:+ +a;+/?8?88:&:(M1}^}Y=&M||||3^:&M:}]}V=&M:}]:" +
  "&}Y}z;2:?1#J=+:?1#d=h #OU&[#[:? 9a;h:? ?H#J !:+ &}Q z||3g=+:+ !U7;*%[:*&[:h q~_? q~b?4}6:* !c;*/!88:?1#t /a;+:?1#d;h ?;*%[:*:hQ-!:?:*:+1#? ?" +
  ":*4}>0:+ 4a;+:* !a;*/?8?88:?:h:2:#:%4}>=#&[:? 4a=%1#?:hQ&[:% & 44l8:?:h !aH#d:?1#t:h &Oa=?:!L#?I#?:?:!1#+H#+:?:2H#/8:#8}{}!#}!n#}Vo? ~)!c=(J" +
  "?:( #K?7:( ?H#J:(M....k?I#9:(M&I%}<:(M?I%[:(M....k?I%G:(M?I%r:(:?1#pL%4I%1:( ?H#}G:(M....4I#W:( !K?}M:! ~s?4d0:!1#4=& !a;2:#1#4:&R&[:#4}70:#" +
  ":&H#/8:#:2H#4:! ~s?47:( }X!a;}!:( }p!a;4:? ~??a;t#[#[%[#[:(1#[N:}&Wg#[:!1#4=2:!1#/S&[:!1#+:2aP??=5 :T-!8:!49;58:5 |!g X?Q-?N&[:!1#4=&:!1#/6-" +
  "%:!:&:!1#+:&aP?? iQ=2aH#4:2N-%8:!1#? #R-%:!1#4=&:!1#/S:!1#+:&aP?? :TgN&[:!490:!1#4;&8:! ?K?::!:&H#9:( ~W?a:!4}*:(P?s=& #Q-%:(1#}N=/;h:(1#j=5" +
  ";-:& !g&[:( ?H#}G:/:5:( ~G?a ?4}+0:(1#}G;-:(1#}C;h8#[:h:-4:=3 |!g=2 }:U&[#[:(:}&M!:3~%}Z=d}XI%r:}&:d^=}&W;&:% |!g !R:2 hTV-?:2P?~Op;&:}&WN&[" +
  " ?;*/%8 !;*:2-#:! ~s?4d&[:#:( ~V?a4U:# q~b? !4G:#:/:54G:# ~n~b? #4G:?:!:# #4=:(L%r;}&/(( ?;&/%8?8(:( 1a:( ~W?a:h:-4;;&8:&NN;* 2;&8:( q?a:!4}" +
  "(:?:%K?}j!:!1#9;, !;8:&;2:& |!g 2Q=@&[:, !a;}# ?;8:5;}%:+;28:!P?:;} :?:}%H#W:?:}#H#}>:?:2K?S:?:8K?}<#[ ?:*:(P?}R !g7&[:-N:hP?? ~V?RVN&[:?:h:" +
  "- !:( q?a:!1#4:(1#fc4}3-#8(:?:h:-:*:( q?a:!1#4:(1#fc4}3-!8#[#[#n:(:5H#):(:/H#p:% |!g #R&n:@&[:-&[#[:h:-a=8 !c=&N-?:&P??=& rc |!g 2S-?:hP??=+" +
  "P?~-Y 5gN:&P?~-Y 5gNV:+ }+g !O}0!~Yp:& 3g}Q !gVN-? ?;5:4 ?}6!4:4X/????????????????X8#?:h;&%[:&:8R&[:& !a;+:&P??=* :c=/ ,U&[:+;& !:/O Fk!g-#8" +
  ":+;&:* ~V?Q-!:5 @T-#:5:4a:*K??:5 !a;5/!88:(:5H#e!:(:(X?#Z!X8%}]!:(:(L#e!=}&I%.!:}&}z=& }!6&[?8:}!:&4W rc=5 |!g hT&[ ?;5:&:( .!a &V=8a !c;3 ~" +
  ")n;+%[#[:+N-?:+ q~]?a1#?=/ (6&[#[#n:+ ~a~]?a1#?=*:/a !cP??;@:&&n:*P??:8P?? :VR-#:3P?? :V( ::*P?? :Q-!0/#88:@R-?:8:&:*:/4}b!-#88:+ +a;+:5 !a;" +
  "5/!88:(:5K?h:(:+ ?RK?+:(P?+N-!:(P?h;58:?1#pP?}, #Q&n ~-~c? ~<?:h:-4}i!( ?8-?o? 4c=&J?:( 9a=+:t4}C:& !K?&:&:5K?(:+:& &a4}C:& 4aJ?88:(P?O-&(:(" +
  "P?O&[:?:&:( q?a4}? |!g/%88:? }n!4}@/%(:?:3:( q?a:( ~p?a:( 4a:!46 |!g88=&,(!???#?8:#:( ~V?a4U:}  !g:(P?O %RV:(1#p=+:/R:(1#)=h:5RVV&[:# q~b? !" +
  "4G:#:+:h4G:& %Q&[:# ~h~b? 54G/%(:# ~e~b? %4G8(:#1#4:,R&[:#4}70:#:,H#/8:#:5:,a &aH#48:& !Q&[:#:?1#}X!:?1#}]!4G(#[:?1#{;8:?1#[;+:#4}7;&%[:8N-!" +
  "#[#[#[#[#[#[#[#[#[:+P??=* +c,7?&#5!%55555555555555555555*(8 ~Y?;*/58 ~^?;*/(8 ~f?;*/&8 ~j?;*/%8 ~l?;*/#8:* ~S?Q-!8:* :6&[:&1#+;5/#8:& ~)q? &" +
  "4(:&1#+=h:&1#?Q&[:&4}:8:&:h !a=5H#+:&1#&:ha:* &}Q rVK?? r ~N?:* 3g=h 2S7:ha;*/!8:&1#+=h:&1#?Q&[:&4}:8:&:h !a=5H#+:&1#&:ha ~S?K??8:&1#?:5Q&[:" +
  "&4}:8:+ !a;+:&:5 !aH#+:&1#&:5a:*K??:8 !c;8/?8?88:!1#4 !c=&:#1#4R&[:#4}70:#:&H#/8:#:&H#4:# q~b? !4G/!8:}  !g&[:#:( ~V?a4U:(:!:,4S:#:(1#?:(1#&" +
  " !4}A/!8:!1#4;&#[:(P?}M&[:,:#1#4Q-!(:,:#1#4=+ !aQ&[:#1#?:#1#&:+4C iQ-#8:# ~a~_? !4G:#1#4:,Q-!8:#4}70:#:,H#/8:#:&H#4:( ?K?}M8:(L%r;}&:2;+/!88" +
  ":!:!1#4 !aH#4:!:!1#t !cH#t/!8:!4})8:# ~p~b? !4G:(1#J=#&[#[:?:%K?}j!:(1#:;!:# !}Q dw;#%[:#N-!:!P?/ !Q&[M!:!P?-=%~%}ZM?:% k?S7:}&^W&[:?:!1#+H#" +
  "W:?:!L#?I#}<:?:% .!< 4O }m!V4}@88:! da;!:# dc;#/?8?88:( ~)!aJ?8}D!#n:!1#+1#+&[:!4}70 ?;!(:!1#/=#:!1#?a ?:!1#4=%:!1#&U7 ?:#:%U7;!:%:#c;#8:?:#" +
  "H#&:?:!H#?8~6#!%no? ~W?c=&J?#[:% /w:#a=(P?}& #Q&[:& /a:!:#:% ?4](#[:% !a;5:(P?8 #Q&[:?:!:#:5 !4]/%8:& /a:!:#:% ?4]:&:!X?#dX8%d:&:!X?#1X8%1:!" +
  "1#+;(:& }7a:!:#:5 ?4]:&1#/ F...pQ:&1#}7 F...pQV-?:!1#+:(6&[:!:(H#+8:!:&X?%dX8#d:!:&X?#1X8#1:& !K?W:&:&L#4I#}<:& !K?]:&:&L#[I#}C:& ~??a:& ~K?" +
  "a4Q&[:! -4}J(:!:% 4O }eF}{&a4}B888:?:&1#tH#+:?:&L#/I#?8:& ~W?aJ?8}e!!!n:! !K?}<:! ?K?}j!:!:% 2aK?S #;(#[:#:% /wa=#P?8 #R&[#[:#P?+=%N&[:&-!:!" +
  " -4}J/%8:% (Q&[:?:#L#?I#?:#P?2;((:!:% dO F^tV4}B8/#8(:&N-!8:! .!4}B8:?:(K?+8~;%#5n!}Vo? ~W?c=5J?:5 +a:?:!4L:5 }7a=h ? ;z8?#[:h:?:!4c&[#[#n:5" +
  "1#[=!&[#[:51#}7;?:#&[:?:#c;*/!8:? 3}>&[:? %c:?:? 8}=7;* ?;#/!8:? 4R:! 4}=V-% 5;# 2;* ?/#88 !8;h:* }+m:*g=!:* ha=?:?:!}<7;2:5 ~;?a;8%[:!:2R&[" +
  ":8 d:!4C;?:!:*}<&[:?~%:/M2}V);/(:?:+ 2wa;+8:! !a;!/!88:+ ~a*u~%:/Mk}X}8}V)M.......4}B:5P?]&[:+&n:/Mn}Y;/ .}i~d~S%:+c(M?:/}U;/ ?8;+8:hV h;! h" +
  " %:#:# %}>7=*:* h}?7;# 2;?#[%[:!:*T&[:+:?f-#:? 2w;?:! !c;!/!88:#;!8:5:!H#i:5:+H#1:5:/I%+:5:51#4 4VH#4-#88:5 +a 04E8:5 +a:%:&:(4r:5 ~W?aJ?8<!" +
  "#n:!1#&;%:!1#?;#:!P?+N&[#[:%N&[:?:# ?4}K38:#:%a !cP?? ;c |!g ~T?T:#P?? ;c |!g ~U?6V-?:?:!1#+H#+:?:!L#?I#?388:?:#:%4}K8U!!n:!P?+&n:!1#?:!1#&:" +
  "# !4}+;%:# &a;!:# +a(:! &a8;#:?:%K?+:?:#1#?H#&:?:!1#?H#?8S?:?:#H#9:?:!H#d:?:#H#t:?:!H#4:?M....rI%::? }{EH#1:?X/????????????????X8%?8}e%!hno?" +
  " :c=%J?:!&[#[:?:!a !c=+P?? ~Q?R:! }+c >SV-?:%M?I%d:%X/????????????????X8%+#[%[#[ ?;(%[#[:?:+Q-#:& })Q&[?8:? !a;*:?P??;? !:&O ~g~/~R|!gN-?:? " +
  "rc |!g=h 26-?:( 2w:ha;(:& !a;&:*;?/!88:?:&P?~T>R-#:5 (T&[?(:& !a;&:% +a:5 #Oa:(H#?:5 !a;5:*;?/#8?88:%1#4;? ?;&:%1#d;*:%1#t;5:%1#+=+:%1#/=h4u" +
  ";2:%1#9=8 }6T:* }6TV:5 }&T:? !c:26VV-!:#:+:h:?4x:5:*:84f:! }*c;?%[:?&[:? !a;?:( 2w;(/!88:# !K?}/:#:(H#: !;&/!8 ?;&88:% :aJ?:&8} ?:?:#aP?? ?:" +
  "!:#T78~8%!5n:? }n~d? }#4< #c=# &T&n ~/~q?;# %(:# #O=%1#}w}S;#:%1#B}S8;%#n:?:#:%4O=&&[ P;# #;%(#[ &;%:?1#9N&[ :;#/!8 :;#:?1#dP?? :R-?:? :4m:?" +
  " ~1~q? J4<;(:? :4m !;*:? ! #:? :4}R74}Q;5 ?/#88:? i4m:? :4m:? #4}Q;5:?:#4m:? ~1~q? J4<;(:?:#4m:?:%4}Q8;#:? :4m:? !4p:? :4m:*&[:? &4}Q;#(:? }" +
  "l~d? %4ON&[:?:?P?L4E88:?=%:&&n:( (OM..~O}x~2~S~=?:!M..~ ~>}m~W-)=!:!M..~O}x~2~S~=?}I7=!M.y}mL.}z ~W~S}/c4g .~?!a=& hm=?:?:#c ~[?xc=? hOV:5V=" +
  "#:&}>:#:&R:%L%?:!M~a*.M.}v(}W}FVg&n:?(:? ~[?c8(:#8:(:54>:%:%1#+ :VH#+:%1#9N:%P?1 1Qg8~<#!%n#no? rc=%J?:%:!:#4L:% dK?L:%1#dP?? ?:%1#9=!7P?~-Y" +
  " 5g&[:% }n~d? }#4<0:% i4}R:% :4mN&[:% ~1~q? J4<;#:% :4m:% #4}Q;! ?/#8:% :4}R0:%1#9;!8:% #:%1#d:!4}S=!:! #67 !:!74}Q;!:% :4m:% ~1~q? J4<;# !8" +
  ";&:% :4m:% &4}Q;(:% :4m:%:& !<4p:%:(:#:!4>:% :4m#[:%4}V&[:&-!:%4n0(:%4n-!:% d4E88:%1#9N:%P?1 1RVN&[:% :4m:% 14m:% !4}W!:% L4m:%4.!8:?:% rz2?" +
  "?:% raJ?8})?:?M!I%d:?:!:?P?1=?:? 1Q7K?18~[+!+n:?:? P4}R=!&n 5(:? C4}R&n 5( # &:?1#d:?1#94}S #Q=%7884}Q;#:%&[:?:?1#+ +VH#+:?:?1#/ ..:VH#/:# ~" +
  "G3a;#8#[:?#n:!&[ 7:#N-!0 ?:#c;#8:# !a }g~E?S-! 084E ?;#8:? P4}R;*:?1#d:?1#94}S;!#[#[#[:%N&[#[:? ~N?4}RN&[:! %R-! ~e# ~f# % 3:#~8 ~[?x7:#g7;(" +
  ":? %4}Q !c;! :;5:# ! !4x;&/%8:? #4}Q;!:?1#9N&[:? =4E8:*&[:? P4m8:? !4}Q:#4}T;&:# !a4}T:&c;( }+;5 !c=# *6&[:(;!/&(:! *w:#a *c;!/%8?88:*&[:? #" +
  "4}Q;!:?1#9N&[:? ;4E8:? P4m(:%:! &RV&[:? }&4E8:? #4}Q;!8:? #4}Q:#:! !4x;& }* }):#:!4u=(7;5 !c;!8:!:(S-!8:?:54E8:?:!:&a~#M.}v(}VI%?:?1#9N&[:%&" +
  "[:? 94E(:?:?1#+ k?VH#+838:? ~K?4}RN&[:? ~l?4}RN&[:? :4m88:? #4}Q;(:? K4}R:%:*V=!R&[:?:!&n J o:?1#d:?1#94}S7( J84E8#n:? oK?L:? #4}Q;*:? }&K?L" +
  ":!&[ ?;& ?:? K4}RN-!0(:?1#d:?1#94}SN&[ ?;& ?/#88:? #4}Q;& !8;+#[:? E4}RN&[ ?;5 ?;! ?;#:? i4}RN-!8 ?;5 ?;! ?;#%[:?4)=% hU&[:# 2w:%a:#:! hS7;#" +
  ":! !a;!:%:5V;5/!88:+:! ?Rg-?:? }-4E8 h:!c=% ?:% hU7;%%[:%&[:% !c;%:# 2w;#/!88:( dQ:5:*V:&V ?Rg:( dT:& }7TV:* }6TVV&[:? },4E8:( dQ&[:?:?1#+ ." +
  "!VH#+8:?:#H#::? h %:!:! %U7=!:! h67H#J:& }7Q&[:?4}U }6;&8:? }.K?L:?:?L%?:* }7w:( B9wa:&a~%)I%?#[:? ~Q?4}RN&[#[:?1#9N&[:?:?1#/ ..k?VH#//%8:? " +
  ":4}R0:?4}V&[:?4.!38:?4n-?:? }h~d? !4O-?:? }.4E88:?1#9N-?%[:? ~R?4}R&[:? 54}W!:? ~T?4m/!88:? :4}R&[:? (4}W!8:?4.!88~D%#(n%}V:?L%?M.~p~H~B~_!)" +
  "=hM|~r}u~B}lh}E&[:? 04E8:?P?1=& 1R&[:& 4O }Z(V38#[:%:?1#:=* k}X}8u=&:*:& k}X}8wRa~%:?L%?=2M~a*}V)M|||||||||?:!M.y}mL)=8:!:8}D7}D&n ...!(:2M|" +
  "}Z~.~:%}D-! ...k?8:%1#&VH#&8:?P?}/N&[#[:hM.}v(.=!}z }{~mCc4g;5:# ~T~q? })4(:#1#&=(:#1#+=& &:5 h}Q4V:(:& *:5 (}Q 3g4V:(:& 2:5 }+g4V:(:& -:h:!" +
  "M.}v(}V}U}z=5 B9u4V:(:& 4:5 }7u=+ ||%g }7f4V:(:& }!:5:+ }7wc4V:(:& }):*4V:&:?1#J ta=(6&[:#:(H#+8:# ~Q?4{:#1#&:#1#+:?1#4:?1#t4[&[:# ?H#+/!8:?" +
  "P?C:?1#+NVN-?:%:%1#? .&VH#?88:%:%1#?:?1#+VH#?:%:%1#&:?1#/VH#& ?8m?:!:(:54}L:#&[:!:#4}B:? F...pH#?38:!1#{=(&[:! ?K?}i!:! ?H#{:!1#}7;#:!1#[;%:" +
  "!M....4I#}7:(;&( ....p;#8:?:&H#+:?:%H#&:?:#H#?8}l+#+n!}Vo? Z!c=5J? 1 &4#=+N&[?8:+M?I#::+M....4I#d:+M!I#4:+M?I#+:+M....4I#?#[:?1#pP?}, !Q&[:+" +
  " da;# ?;( }p~c?;* ?;!%[#[:( JQ-%:?:(a=%P?}M #R&[:! %6-!:*1#?:*1#&:% ~K?a:#4}M8:! #S&[:+:+1#:H#J8:! !a;!:* +a;*:( /a;(/!88?(:5:&H#d:5:%H#t:5 " +
  "^#H#9:+ /a=h ~s?4{ ~@~[? +:5 ta:h4}M:(P?+=- #R&[#[:(L#?;,:5 ~a*H#G:5M?I#r:5:,I#1:5M?I#}7:5 #H#::5 :a ~s?47 !;(%[:5 ~;?a=2:5 :a=*:( !g4}E:5P?" +
  "}> #Q-!:5 z?a:*4}(:2 ~@~[? +4N&[#[:5P?}X!=(N-? ?;*:5 ?H#B!:5M....4I#}]!:51#.!;2:51#);8 ?;/:( #Q&[:8:2:5 }]!a4}NN;/:51#B!;*8:5:5P?}Y!K?}G:5:2" +
  "H#}C:5:8H#W:5 }i!a:5 ~G?a4}.:*&[:5 ?K?}p!:5:*H#e!:5:51#}b!H#}i!8:/N:( %RgN&[:5 !K?}G:5:&H#}C:5:%H#W:5 }i!a:5 ~G?a4Q-!8:5 Fd}6!]:5 F:}6!W:5 }" +
  "eF~)&H#w:5 ?K?s:?:5 ~a?a ? ?:5 ~G?a #4D8(:h i4{:5 +a:*:51#}74S:51#/;(:51#+;*:5M?I#]:5M!I#W:5:hH#}G:5 ~G?a:*:(:- !g4}A8 ?;(/?8?88:h X?4{:+:!:" +
  "#4(:5 ~h?a=?:!:# Z~[? &4Y:5P?}T #R&[ ~q~c? /:?:+4}O8:5 z?a:!:# ~%~[? *4Y:5P?}[! #Q-!:5L#);,:5P?}Y!;?:5 ?H#B!:5M....4I#}]!:5:?K?}p!:5:,I#}i!:" +
  "5:5 }i!a:5 }]!a4R:51#?=!:51#&=#4v=?N-!:!:#:?4j .}dog-!:!:#:?4b=%:?S:#:%SV&[?(:5 ?H#}G:5M....4I#W:5 ~G?a:?:!a:%:?c4(:51#}C=?:51#}G=!4}P:5:!H#" +
  "J:5:?H#::5 ^#H#1 }Y~d? ,:5 :a:+4}O888:5 Z!aJ?:+8~G&!5no? ~G?c=5J?:%N&[:? }c!4}B8:# hQ&[:! ~N~_? h4}q!N&[:? }d!4}B !;*88:&P?8&[#[:5 ~a*H#d:5M" +
  "?I#4:5M?I#9:5 #H#?:5:&L#?I#+:5 ?H#i:5M....k?I#J:5 Ja:? ~??a4}C:( !a;2:51#i;8%[:5 ~s?4d&n:5 ~s?47:5 !}6!}7:5 Ja:5 }7a4}C !(:5 ~R?4d&n:5 ~R?47" +
  ":5 #K?}7:5 ?H#[:5 Ja:5 }7a4}C !(:5 }7a:54}( ?88;(:51#i=& /w;#:51#1;+#[%[#[#[:&&[:#:+a=! /c=h&[:hP?? #Q&[:! +c=!:!1#?:( n< !gaH#?:5:( !g ~T?4" +
  "}DN-%/&(:5 }7a:5:( !g4}E:5P?{ #Q-%/58?88:&N-(8:# /c;# ?;(:& !c=&:8T-!/&88:5:&H#i/!8:5:5L#}7I%r:5:&H#i:5:51#{=#H#G:h ?K??:! &c:51#}4=(H#?:! +" +
  "c:2:51#9aH#?:# !gN:(N:51#rP?? ~V?RVg-?:5 ra ~N~_? h4NN-?:5 ?K?}<:5 }d!H#}>:?:5 ~??a ?:?P?}j!:+:&4D/?8?88:5 ~G?aJ?:*:% !<V8}m(!(no? rc=5J? s;" +
  "(#n#[#[%[:(N-!:( ~-~c?a1#?:( y~c?a1#?:#:%4[N&[:( +a;(:* !a;*/!88:!1#pP?}, !R&[:*-!:&P?+ (Q&[:&1#&;(:&1#?;&:5:5 }0aH#t:5 :a:&:(:5 ta #4}H:5P?" +
  "C #Q-#(:&4}IN-#8:! }e}[~K?4}B/#8#[#n#[#[:*=(,%!%?%8 ../:&P?+=% %R-!0:5 ?H#9:5M....4I#t:5:&P?hK?1:5:&L#?I#::5 +a:5 :a:5 ta4R:51#+;(#[ ~;~d?:5" +
  "1#/=#4}F&[#[:#;%%[:%N-%:(P??=+P?~-Y }+g:+ KQVN:+ ERg-!:( !a;(:% !c;%/?8?88:! }Y}[~O? ^}[~O?:# .#S7 }W}[~O?:#74}B8 #;(/#8 ?;(:&P?+=% (Q-! ..t" +
  "8;(:%N&[:! -4}J/%8:!:% dO:(V F%V4}B:*;(8:!:( /wa=!:&1#+H#]:!:&L#?I#}C:* *a;( !/#8 h;& q~]?;*#[#[%[:& !a=& @Q-!:& 0Q&[?8:* &c;h:*1#?;+:* +a;*" +
  ":#:%:h1#?:+4}b!N-?8:& @S;*:& 2c;&/!8 ?;*8:5:&K?!:5:* !gK??:!:5P?! dO ~f~r~,~(*c }g!:5P??74}@:! -4}J8 ?8;!:?:(K?!:?:!K??:5 raJ?8}1!!n#[:?1#4=" +
  "!:?1#/S&[:?1#+:!aP??=! :T-!8:?49;!8:!8~o%#/n#}Vo? ~W?c=&J?:&M?I#4:&:%H#/:&:!L#}<I#& !;*:# |!g !R&n ~7~_?;+ /;h ~,~_?;2 ,( }W~_?;+ 0;h ~a~^?;" +
  "2 -8;3:!P?{;5:!1#[;8:!1#}7;/:!1#9;-:!1#:;, ?;%:!1#W=(&[#[#[#[#[#[:# |!g !c,#?!#8:(1#J=#:(1#:U-#?8:(1#t;8:(1#4;/:(1#+;,:(1#&;- ?;# ?;5/#8:(1#" +
  ":;#8:(1#9;*8( ?;#8:!L#&;4:!L#4;@:&:!L#1I#}G:& ,H#}C:& }n~_?H#W:&:,H#}>:&:-H#}<:& 8H#{:& }e~_?H#[:&:@I#G:&:3H#}4:&:+H#r:&:4I#1:&:hH#J:&:2H#:%" +
  "[:% k?R&[:& &a:& da:%a=!1#+:!1#/4G:% +a;%/!88:& &a=! q~b? !4G:5 #R&[:! }{~_? 84G:!:/:8:5 !g4}A8:& &a=!:*:#4G:! ~p~b? !4G:?:&1#tH#4:?:&X?#&X8" +
  "#?:& ~W?aJ?8:?:?1#4:!R&[:?4}70:?:!H#/8:?:#H#48O!&n:?1#&=&:!:?1#?=5c=%6:&:%c:#6g&[:?:%:#:%a4I38:# ;S&[#[:?1#4=%:#a=(:%S:&:(SV-?:%:5a:#:!:#4[N" +
  "-?:?:(H#4388:?4}7:!:#4(8~4##5n!}V#[ d;5#[#[#[:!P??=2 !c,#?#!8 1;58:?:5a=*:*1#? !aH#?:*1#&=5 ~Z?T-!:*1#/=h ..#T-!:*:5 !aH#&:*:?1#+H#+:&:( /wa" +
  ";8:&;5%[:5=+:8Q-!:5 /a;5:+P??-?:*:h:+1#+a=hH#//?8?8:( /w;5:? /a;+:?1#t;*%[:5&[:+:&4}C:5 /c;5:& /a;&/!88:!L#?;/:?1#+=!:?1#?Q&[:? & d4l8:?:! !" +
  "aH#+:?1#&:! dwa=!:%K?t:!:*H#4:!:(H#/:!:#H#+:!:/I#?:?:?P?G:2NVK?G88o!!n:?1#?:?1#+=#c:!S&[:?:#:! & &4}988N!%n:?:#:!c=% #}Q=(4K:?1#+;&:%N:!:#QV" +
  "N&[:?1#&:& #Oa:!:%z2??8:?:&:(aH#+8}I!&n:?1#&;!:?1#+=#1#+N&[:#:!4@8:?1#4=%:?1#/=&S:!:%SV;!:# !:&:?1#?a:!7 ?:%:&c:!74(:?:%H#/:#8})?:#&[:#:!4#;" +
  "!8:?:#H#&:?:!H#?8}(?:?:!:#:%:&4! F...pR&[?889?:?:?1#? ! ! !4! F...pR&[?88}&?:!:%Q&n:?:#:!4}q!( !8N8F#!!n:!:#T&[#[:?:#ai??=% ?}<&[ X|^+:?:!:#" +
  "4};=?:? ...+S738:% ~S?R-?:?:!:#4M=% ..&R&[:% .pg .~)%Q&[:?:!:# 5a4M=? .pg .y%Q&[:% 2O:?a .y|0c ...~W?V388:% ...rV38 ?;%:!:# !a=#T&[:?:#aP??;" +
  "%8:% ~Y?c=? *O:? ~t!g !}QV=? |!g=! 26 ~<5:!}Q !gNV&n:%(:? |!gP?~r>8 |!g ...4V388:% ...+V8}h!!%n ..&;%:?:#aP?? ~S?R:!:#UVN&[#[:# !a=&:!6:?:&a" +
  "P?? ~m?RV-?:?:# #a=&a;? ?;% ?;#%[:# &Q-!:?:#aP?? ?:!:#:&aT7=( k!g 5}Q hw:( 3g:% &OVa;%:# !a;#/?8?88:%8~3!!5n:?:#aP?? ?:!:#T7=% dO n<l=& #c=(" +
  " #U&[#[:& !c;5:# !a;# |?:&}Q:%g;%:( #O1#}X}S;(%[:5&[:!:#U-#:?:#aP??=* k!g .!R-#:* }:g:% 5OV;%:5 !c;5:# !a;#/!88:%:(S:% ||~:?TV:% .~h|?g .~)%" +
  "QV-?:%:& dOV;+88:+8}0!!n:?1#+=#:?1#?Q&[:?4}:8:?:# !aH#+:?1#&:#a:!K??8}2!!no? 4c=%J?:% ?K?/:%:#H#+:%:!H#&:?:% &a4Q:% 4aJ?8u!#no? rc=#J?:# ?H#" +
  "::#M....4I#d:# 4a:?:# da4R:#1#t;?:#1#4:# ?H#i:#M....4I#J:# +a:!:# Ja4R:?:#1#+:#1#/4[:# raJ?8Q?:?:!P?+&n:# ?H#+:!1#?:!1#&:# ?4}+0:# &a;!:# +a" +
  "(:! &a81#?H#&:?:!1#?H#?8~K%!+n#[:?1#4=!:?1#/=(S&[#[ ~W~_?;# &;% !;5#[#[#[#[#[:?1#+=&:!aP??=+ ~^?c,3!#######&#####?#8 ~[~_?;#/#8 (;% q~Z?;#/!" +
  "8:!:+ PQa;!/#8 !;* ?;58:?:5:?P?=VK?=%[:%N-%:?:!:#P??:!:&aP?? ?:!:(S7Q=5aH#4:% !c;%:! !a;!:# !a;#:5-?8:?4})/#8(:?1#+;&8:&:!:&aP?? rR:!:(6V&n " +
  "n:!:&:(:!4-=#7;%:!:#a( n;%:! !a8=!aP?? ER:!:(6VN&[:&:(:! !a=!4-;#:%:!:%:!:%S7:#7;%:!:#a;!8:?:!:&aP?? ~V!g ~<?R:!:(6V&n:!(:(:! !a=#T&[#[#[:#:" +
  "&aP?? Cc,%?!?!8:! #a;#88:%:#:%:#:%S7:&:(:#4-=!7;%:!:#a8H#4 #;*:% nQ-?:?:%4}m!0 #38:*8K!#n:!1#4=%:!1#/T:#:%TV;&:? ?:%:#c:&7H#&:? !:!1#+:#a:&7" +
  "H#?8}g(#+n!}T:!1#/;*:!1#+;h#[%[#[:*:%c;&#n%[ ?:& 4S:%:*TV-!0:%:ha=5 +a:5X}K??X}F??!=/X/::::::::::::::::X},:/X/]]]]]]]]]]]]]]]]Xo:/X/========" +
  "========XoXWXWXj=5N&[:& 4c;&:% 4a;%/!88:5s8;&:%:&a=%:*6-?:%:haP??=& =Q-#:& ~S?Q&[ !;2 ?;5:% !a=&:!1#/=+S&[#[#[#[#[:!1#+=8:&aP??=( ~f?c,+#%%%" +
  "#%#?!8 &;5/!8#[:( ~Y?c,(!###!?8:( =Q:( }0QV:( ~S?QVN-!8:% #a=&:5a;%%[:5N-(:&:8aP?? ?:&:+S7=( rc |!g 26:( }Mg ~8?c |!g 56g-!:5 !c;5:& !a;&/?8" +
  "?88:!:&4}m!;%/#8:& :S-?:&k ?}?&[:% !a;%/#8:!1#/;&:!1#+;5%[#[:%:&6-%:%:5a=(i?? ?}?-%#[:&:%c &6&[#[:(1??=( ~hF^5g ~WF}W&R-?:( }ek?g=+ }ck?Q-? " +
  "%;(:+-#88:5:&:%4}; d}Q=(N-!8:%:(a;%/!88:!:%4}m!;%/!88:!:%4}m!08:!:% !aH#4:?:2K?+:? ?:%:#c:%:!1#/T:#:%TV=%7H#&:? !:!1#+:#a:%7H#?8r!!n:?M!I#+:" +
  "?:#:?1#&:?1#?=# #Q=%7H#&:?:!:#:%7H#?8|!!hno? 4c=(J?:?1#J=5N&[?8:5 !c;+:( /a;h:( +a;5:?1#t;2:?1#d;8:?1#:;/:#;?#[#[%[#[:/:?:+g=- #Oa=?1#?=*N-#" +
  ":* !c=?:86-?:%&[#[:2:? &Oa=?1#/:#R-?:( ?H#/:(M....4I#&:?P?+&n:?1#?:?1#&:( &a ?4}+0:5;?:h(:? &a81#?:&R-?:?1#?:%:&4}q!N-(88:- !a;?/!88?8:?:! !" +
  "aH#?8:( 4aJ?:*N89?:!P??N&[:? ~a~_? !4G8:! ?K??8~c2!5no? rc=%J?:%M?I#?:? ?H#{:% ?K?8#[#[#[#[:#P?+ #c,#?!#8:! |!gP?~Dl #c=( |!g &6-!#[#n:#1#?;" +
  "&:#1#&;#:?1#pP?},;5#[#[#[#[:(,#?!#8 }_}Y~;?;!:&:#:? }7a4_ |!g=( !g-&:(N-!:? ?H#{:( #R-!:? }pF94}@ ?;# ~;?/%8 }^!;!:&:#:? }7a4_ |!g-% }p~g?:?" +
  "1#{=(:#:(74}FN-%/!8:5N-? ?;# ~;?/!8:% !K?8:?:&H#}X!:%:%1#? #VH#? }]!8:?a:#H#? ?;!8:!;#/#8:#1#&=&N:#P?h !gV:#1#?=#P?? ;c |!g ~T?T:#:&a !cP?? " +
  ";c |!g ~T?TVV&[#[:% /a:#:&4}K:&:%1#4=&Q-?:?:&H#}]!:?:%1#/H#}X!:% !K?8:% !H#?8(:% ?K?t:%:&H#4:%:#H#/8:%P?t !Q&[ }Y}[~??;#:%1#/:&4}f!-#8 ?;# !" +
  ":! |!g=(O }w(g-!:&N&[:% &K?8/#8#[#[:(,(?!!!%!8:? }pF/4}@/#8:? }7a;*:(P?~Dl;#:% ?H#::%M....4I#d:% Ja:% /a:% da41:%1#1;(:%1#J;5#[#[#[#[#[:# !c" +
  ",%!#?#8:5:(:*:%4}g!=#N-%/#8 }[!;#:5:(4}_!=&&[:&:(T&[?8:&:5a:(:&c4}j!&[:%:%1#& ...+VH#&8:&;##[%[:#:(Q-!:#:5a:# !a;#P?? ~8?c |!g 06-?8:%:%1#? " +
  ".4VH#?:*:5:(4(:*1#+=#:&S&[?(:*1#&:&a:#:&c4}P88 ?;#8:#-!/#8 }]!;#:%P?i !g-?:5:(:?1#):?1#.!1#/:*:%4}h!=#N-!8:5:(4W }8c |!g !T-#:% &K?8 ?;#/#8:" +
  "! |!g +Q&[#[ #;#:5:( X~e? #4}&N&[:5:(4v;#8:#:5:(:#4b=!S&[:(:! !c=&U&n?(:&:!:&:5aP?? EQ78;!8:!:(T&[?8:# &a:#:5:!:# |~e? &4a7=#:!S&n:#:5a:!:#c" +
  "4}j!( ?8N-?:%:%1#& ...+VH#& ?;#/%88 ?;#/!8#n#[:#1#& (Q&[:#1#?=&}5??:&}1?&M:}Z}XM~^~9~*}o~N/}@&[:% &K?8/#88 F.}7;&#[#[#[#[#[#[:! |!gP?~Dl !c," +
  "5!?!!(#%8 (;(:#P?+ (Q-%/&8:#P?+=( 5g &Q-# }^.G }[.}4 F.}7:! |!g=! %Q7:! 5Q7;&/%8 }].r;&/#8 &;( F.i;&:#P?+ &R-!8:?:( 4O }p!V4}@/!8:#P?+ dO:&V" +
  " .%V/!8 ?8;#8:#&[:?:#4}e! |!g;#( &;#:%P?8=! &R&[:?:%1#?:%1#&4}L #:!:?1#{7;#(:? }W!4}@:? -4}J88:% raJ?:#8.*!8no? ~G?c=5J?#[:! @c |!g +U&[#[:#" +
  "P?+=+ #Q:! |!g=8 tTg=/N&[#[#[:+,&!??!?8:?:+ 4O }p!V4}@ ?;(:! |!g=? }#S:? }#TV-&/#88:5:#P?h=*K?}4:5:#1#&=hH#r:5:#1#?=2H#i:5 ia4}d!&[:? }Y}[~?" +
  "?4}e! |!g;(:! |!g=? }#S:? }#TV-%:(N-!/%8:5:*K?}4:5:hH#r:5:2H#i:5 &a:5 ia4}.:! |!g=* tT&[:* }#T&[#[:&P?8=* #R&[:5:&1?*H?}&:5:&L#?I%4(:5:(1#dH" +
  "#{:5:(X?#+X8#}4:5:(L#9I#}<:5:(1#?H#i:5:(1#&H#r:5 :a:5 ia=- ? ! %4w:5P?C=* #Q-!:5P?}/;,:5P?1;3:51#:;(:51#J;2:5:5P?L=4K?}4:5:2H#r:5:(H#i:-4}d!" +
  " ?:?1#pP?J !R7-!:5:,K?0:5:4K?}(:5:3K?d:5:2H#t:5:(H#48:5:*K?7o? rc=!J?#[:5P?d=&N:#P?+=%NV&n:%:&Q( ?;%:& 5g #R-!:!:5P?}(=&K?i:!:51#t=(H#1:!:51" +
  "#4=+H#J:! Ja=h4}d!-!:!:&K?t:!:(H#4:!:+H#/:!:! /a4}.:!:#P?hK?i:!:#L#?I#J:! da=#:h4}.:!:#4Q8;%8:! raJ?:%&n:? -4}J &(:? }eF~K&4}e! |!g8;(/(88:&" +
  ":#1#+H#+:&:#L#?I#?8:?:51#+=&H#}]!:?:51#&H#}X!:+&n !;( !;##[:/N&[#[ ?;#:&:hR-?:8 }#T;(/#88:?:#4}J8:((:? }n!4}@ ?;( %8:! |!g }#U-#:? #4}J:% 8H" +
  "#&:% ~-~Z?H#?;(/#8:&:#1#+H#+:&:#L#?I#?(:? }g!4}@8 ?;(8:5 ~G?aJ?:(8^!!(n:! !c=# @U&[#[:# %O=#1#~C}R;%:#1#~?}R;& ?;#%[#[:#:%6-#:!:#a;(:?P??:#:" +
  "&aP??< ~V?gN&[:&:%:#:?:!4a-!8:( !a;#/!88:%:(U&[?8:&:(aP??;588:588?:?:! !4}r!8~9!!5n:%N&[:?:!:#4G38 ?;%%[:+=&:#R&[:& !a;+:!:&aP??;5:h !gN&[:5" +
  " hc=* }&T !:*O }h..&gNVN&[:? !:!:(a:#:&S:&:(SV=*7 ?:&:(c:*74G:+;(88:%=& !<:5 ~S?Qg;%:h:5 =R:&V< !<;h/!88:? !:!:(a:#:(S7:#:(c=? ?:?:#U74G88?:" +
  "?:! ?4}r!8N!!n:?1#+=#:?1#?Q&[:? & /4l8:?:# !aH#+:?1#&:# /wa=?:!L#?I#?:?:!1#+H#+8m?:?4}5 |!g:# |!gQ&[:?:?1#4 !aH#4:?:?1#t !cH#t ?38:!N&[#[:?1" +
  "#4=!:?1#/S&[:?:!:?1#+:!aP?? iQ=#aH#4:#-!8:?4}) ?388:?1#? #Q8}2?:!:# X?4}D&[:!4}50:! ?K?::!:!1#4H#9:?:!4}*(:? #K?+88}.!!n:!:?1#?6&n:!:?1#&=#S" +
  ":!:#U:?P?+7( ?885?:#4}I8}F!!no? rc=(J?:( ~a*H#J:(M?I#9:(:#H#d:(:!H#t:(M?I#1:( #H#/:( /a=! ~s?47:?:! !:%:&4w:( raJ?8}4?:?P?+ !R:?1#& (RV&n ?(" +
  ":?1#?=?}5??:?}1?&M:}Z}XM~^~9~*}o~N/}@88}3!!no? 4c=#J?:? ?K?}i!:# #K?+:#:!K?h:?:# +a4A:# 4aJ?8~X5!hn#[#no? rc=(J? !;2:! !K?}<:! ?K?}j!:! ?H#{" +
  ":!:% 2aK?S .!;+:#:% /wa=#P?8 #R&[:#1#?;2:#P?+=5;%:#1#&=h;8#[#[#[:5,&(#?!#8 #;%:2:h:! }7a4}N;+ ?;5/&8:hN:#P?h !gV:h:2a !cP?? ;c |!g ~T?T:2P??" +
  " ;c |!g ~U?6VV&n:( /a:2:h4}K:(1#4(:( ?K?t:(:hH#4:(:2H#/:h8;8:(1#/;2 ?;5:( ?H#::(M....4I#d:( Ja:( /a:( da41:(1#1=#N&[ }W!;+:h:8R;%/&8:!1#p1#:" +
  ":#S&[ ^!;+:h:8R;%/&8 }Y!;+:(P?i !g:(1#J=*:#4}[!=%k ?}<VN&[#[:% |!g k?6&[:*:# &4}]!-!8:*:# ?4C ~R?Q&[:*:# ? ~0q? +4a&n:#:*a !cP?? ~T?Q( ?8;/8" +
  "#[:% :g=-&[:*:#4}^!-!8:/&[:*:# ~0q? +4}&&[ }X!;+:*L??M~R~U}^~J~Mqe~2:}Y:*L?*MZ~U}^~J~Mqe~2~T?}Y}XWN:# 3RV-%88 W;%%[:%&[:#:% ~?~e?a1#?Q&[:% ~" +
  ";~e?a1#?:*:#4}q!N-%8:% +a;%/!88 4;5:/N&[ ? 4:*:#4W }8c X!g7;58:-&[:5 ...#V:5:*:#4}_!7;5 ?;%%[#[:*:#:%4C=+P?~-Y 3gN&[#[:+ Cc,&?##?#88:% !a;%/" +
  "!88 ?;+#[:*:# ?4CP?~-Y 5g&[:*:#:% ~-q? %4a-!8:*:# ?4j B~&~P?g-%8:5 ...&V;58 ?;+/!8 }X!;+:h:8R;%/(88:h:8R/#8:5 dO F^/V;+ ?;5 ?;%/#8 ?8;%8:?:!" +
  ":+:2:8:% &V:%:&7:54}1:( raJ?8~!!!5n%[#[:*;5:&;%%[:#:%U-!:!:#:%4 =+ |||*g4}Y!&[:5:!:%aP?? ~S?QV;5:+ d}Q:%a;%/!88:(:%:&7;(:& ?R:5g:!:%aP?? ~S?" +
  "QV;*:+ d}Q:%a;&/!88:?:*K?+:? ?:&:(c:&:(S:#:&SV=#7H#&:? !:!:(a:#7H#?8W!!n%[:!s=% ,S&[:?:%P?~Uv4}J:! !c:!g;!/!88%[:#s=! }*U&[:?:!P?~7v .!V4}@:" +
  "# !c:#g;#/!888~g!!%no? :c=&J?:%1#+ !Q:%1#&P?? ~s?QgN&[:% i4{8:&:#P?+ %Q=(H#9:& #H#t:& ~n~b?H#4:&:!H#/:&:?H#+:& q~b?H#?:& !H#&:& q~b? !:(7=?H" +
  "#d ?;!%[:! :R&[:%:!:&a=51#?:51#&4(:! +a;!/!88:#P?2&[:&M?I#/:&M!I#?:&:%H#+:&:#1#?:#1#& !4}A(:%:#1#?:#1#&4(8:%:?:(4(:& :aJ?8}.? F^}wG F^}wk?:?" +
  ":!:#4_ |!g=? #g7 ?:? #678}1!!no? 4c=(J?:(:&H#/:(:%H#+:?:!:#:( +a &4}H:( 4aJ?8u!#no? 4c=&J?:#1#&N:#P?+ 5g #RVN&[#[:& &a:%1#&:%1#+=(:?:!4Y:&P?" +
  "3 #R-?:(&[:%:( !cH#+8:?:!:#:%4}M:% X?4{88:& 4aJ?8Y!!n:! +6:?L??M~a~a~H^~0~E~E}l}0}@g&n +(:?:! ? ~l~e? (4a;#:?:! ? ~q~e? &4a&n ( &:#7=# %a ?:" +
  "?:!:# ~-q? %4a7( ?888~.(!8n:#;%#[%[#[ }V;*:%;& ?;2 ?;(%[:?:&aP?? ?:!:&T7=8 |!g=/P?~-Y=5 ~V?g&[:* !a;*:& !a;&:5:2V;2:(:8k ~7n}=a;(/!88:%:&6&[" +
  " .# .&:/ EQ7:+V;+(:+:2 |!g=hV=5 .+V:5:( }:T7;+:2 +g&[#[#[:?:!:%4C=5 PR&[:?:!:& !c4C PR-!8:+ .:V;+8:5 ~V!g ~O?R-?:+ .k?V:+:?:!:% }Y~f? &4a7;+" +
  "88:?:!:%4CP?~-Y 5g&[ ?;h(#[:h !Q&[ ..~=?;h/!8 ..&;h:?:!:% ^~f? #4aN-?:!:&S:&:% #a=5SV-%:?:5a;(%[:*&[:* !c;*:(P??;5:( !a;(:5 rc |!g 2S:5 }Mg " +
  "~8?c |!g 5SV-!/#88 ..5;h88:- !a;-:h ..+V=5:5:h:2 ~q!g7:&:%c #S7;h8:/ ER-#:& !a;%/!88?8:+:hV=% ..!V:%:- #}<7=% .4V:%:&:#c X!T7=# ..4V:#:!:&T7" +
  ";(:8 |!g KR&[:&;#(:& !a;# ?;*%[:?:!:#4C rc |!g=% hU&[ ..&:* 2w:%a=%:% ..&67;*:# !a;#/!88:( ..:V=%:%:(:#:&c #S7:* ||%T7;(8:!:#T&n:(:( ..:V:?:" +
  "!:#4C oc=? 9U ? !:?O FZ..!g77(:(88}I!#n:#:!:!:#S7;!#[%[:!:#R&[:?:#aP??=% oc=& })U ? !:&O FZ.}X%g7:% ~R?c #SV-#:# !a;#/!88:!;#8:#8}6!!n%[:!&[" +
  ":? : ?:?P??=# ~8?c |!g 0S7:#VK??:! !c;!:? !a;?/!8889?:?:?1#? !:!:#4! F...pR&[?884?:!:?1#?:?1#&4N8~g!#(n!}V#no? rc=&J?:& /a=% ? ;z8?:%:?:!4c&" +
  "n !;%:&1#4=(&[#[:&1#/;%:&P?i&[:# P4{ !;58:%:(}?-?:5 #V/%88 @:% ?:% ?}=7=%:% @}?7;%:& ta;(%[:%&[:#:(P??=* ra4{:+M2}V:*~%M|!^);+:% !c;%:( !a;(" +
  "/!88:5 &V:+M|||||||3}E-!0:#1#&:#1#+:?:!4[&[:# ?H#+8:5( #88:& raJ?8O!%n%[:&=(&[:?:#aP?? ?:!:#T7;5:%P??;*:# !a;#:( !c;&:% !a;% : ?:5 ~8?c |!g " +
  "0S7:5V |!g:* : ?:* ~8?c |!g 0S7V |!gQ-!88:(N8.%!hn:?:!:# ?4C PQ=%K?::? +a;2:?1#?;*%[#[ ?;&#[:#:%T&[:!:%aP??=& rc=8 |!g=h 2S&[:(:hVN&[ !;5:?:" +
  "*:+c=*H#? ?;(/%8:( dS&[:(:2a:8K??8 !;5:?:*:+ n< !ga=*H#?:( !a;(:hN-#:?:(H#&/#88:5 n<:& |!g ERV:+V !;+ !g-! ?;58:% !a;%/!88#n ?;&:5&n:!:#:%4C" +
  " ~V!g ~<?Q&[:!:#:% !a=%4C=( PQ:( CQV:%a;% ?;5%[:!:#:%4C rc |!g=+ hU&[ ...k?:& 2w:+a=&:& ...k?}?7;& !;5:% !a;%/!88:?:* ?:&c:&:( PQ7aH#? ?:5N-" +
  "#08:#:%Q( ?888B!!!no? rc=(J?#[#[%[:( +a:!:# !g4}E:(P?4 #Q-!:(:(1#4H#1:(:(L#+I%::( ta=#:!4}(:(:#H#i:%:( :a:#:&@??N&[ ?;#/!88:?:(1#9H#+:?:(L#t" +
  "I#?/!8:? #K?88:( raJ?8}<!%no? 4c=#J?:?P?}j!;%:?1#p1#:;&:#:?1#WH#+:#:?L#}<I%?:?:!:&:%:# !4D:# 4aJ?8};?:! 8U&[#[ !:!O ~Gtg&n }*(:! #R-! % 3:? " +
  "~[?x7:?gN 9V8388 }+ ?:! !c /S78};?:#:?:! %Sc B%a=? #}Qa:? ~e#wa:? ~[?uc:? B%ua:! ha /f }m!w #a (ua }r~c}4c8:?:?:% }7w:# B9wa:&a~%:!~#M.}v(}V" +
  ")I%?8}r!!&n:? }q~c}4a=? ~*~m+u;#:?:# ~*~m+wc=?:? ~#}q#ua:? ~-8uc:? ~(~m+Tc=! ~e#u;%:?:! ~-8uc:! }i}q#ua:% }h}Uwa=? (w #a }m!u=! #a /f=& (O :" +
  "a:?:! }m!w #a (uc !aV:%:# B%wa:& #Sa hO .k/cV8}9?:# !c;##[%[:%N-!:!:#T&[:?:#a:%:% 2u=% 2wc rVK??:# !c;#/!88?88}I!!n:! %c;%:#:# |!g %fc;# ?;!" +
  "#[%[:# %6&[:! !a;!:# %c;#:?:% %a=% %4ON-!/#88:?:?P?L4E ?;!8:!8}:!#n:?1#d=&:?1#9=% ?:!:#4a=!&[:#:%T&[?(:?:%:#cH#9:?:#:&aH#d88:!8}#?:?:!4}RN&[" +
  ":?:?P?L4E88}8!#n#[%[:!N-!:?4)=% hU&[:! !c;!:%:# 2wa;#/!88:?:?P?L4E ?;#8:#8}9!#n:?1#9=#&n:?1#d=%P??:! |!gQ&n:?:# !cH#9:?:% !aH#d !( ?8( ?88}W" +
  "!!%n#n:? #4}Q;#:? K4m:# }&T:? #4}Q=% }6TVN;&:!N&[ ?:?1#9N:?1#dP?? KRV-!08:? K4m:? #4}Q8=! }8S:&gN&[:?:?P?L4E8:? ?:#:%:! }7Q&n:?4}U }6(:!84f8" +
  "}4?:!:#4u:% !cT&[:?:!:#:%4x~#M.}v(}V:?L%?)I%?(:?:?P?L4E882?:?:! ?4-8}&?:? ! &4x=?:? }|k}5a *fc8R!%n:?1#9=#&[:?1#d=%P?? rc=! |!g 2S&[:?:# !cH" +
  "#9:?:% !aH#d8( ~G!;!8:! |!g87?:?Mk}e~&~S}3I%::?:?1#+ .#VH#+89?:? }i~d? %4O&n !(:? }l~d? %4O88}j!#&n!}V#n:? P4}R=#N&[ ?:? C4}RN-!08#n:? #4}Q=" +
  "! }&U;%:? K4}RN&[ ?:?1#d:?1#94}SN-!08:? #4}Q8=& }7S:%gN&[:? }.4E8:?:& }7w:! B9wa=! ?RK?C:?:?L%?:!~%=(M?:(}U:#7)I%? !88}!?:?1#9&[:?:?P?L4E888" +
  "?:? |!g LR8T!#n:?1#9 !c;#:?1#d;%%[#[:# nQ-?:%P??:!@#?N-?:?:#H#9:?:% !a=%H#d:# !c;#/!888}7?:? |!gP?~-Y *g&n !(:? ;c=? |!g }9T&n ?(MF~aFBF...k" +
  "?:?~%}]}z88 !g8} ?:? |!gP?~-Y 5g ?R8},?:? .!6&n:?4}Z! #g !}Q(:? :Q:? hc (SV88}G!%n#[%[:! ~W?Q-!:! ~G~d?a;#:! ~I~d?a:! &a;!P??:?:#}0!?cS-?8:#" +
  "P?% !V38:? ~t|%g ~t|%Q:? .}Ng ..GQV8i!!n:!&[%[:?P??P?~-Y:#V;#:? !a;?:! !c=!-?88:#8}o!!&no? :c=%J?:% ?H#9:%:!H#d:%:?H#t:% ?H#4:%:?H#+:%:?:!aH" +
  "#/:% ta;(%[#[:!:&Q-?:%:(:&:?:&aP??4}a!:%1#? !Q&[:%1#&=5 .!6&[:54}Z!:#g |!g-#88:& !a;&/!88:% :aJ?:!:&R8~F!!hn:?:!a !cP?? },Q:! %6g;(:! !c;h#n" +
  "%[:!:#R&[:%;&:?:#aP??=% X?Q&[ !:+:*:& X?QgV !g-%08#n:% ~s?Q=5:& ~s?Qg;2:& JQ:5g;&:# ?:#:hR7&n !:%P?~-Y }% }+:# !Q7g-!0:% EQ:# !Rg(:% },Q88;5" +
  ":*:2V;*:&:+V;+:# !a;#:(:5g;(/!88:(8 !g8}i!!%n%[:?:#aP?? ?:!:#T7P?~-Y=% |?g&[:# !a;#:%:&V;&/!88 ?;%:# ~8?c [S:! ~t!TVN&[#[:?:!:#4C k?R-?:?:!:" +
  "# !a=%4j=# B~&~H?gN&[:#:&V k?gN-!:?:! !4}]!N-!8 ?;%88:%8}F!!n:!:% |?:% dO n<l=&}Qg:!1#+ 5O ?:& !Q7V=%H#+:!1#?:!1#&:# !a4C;!:?:%H#&:?:! k!g ." +
  "!RH#?8~r!!&no? 4c=&J?:&:!:%:!:%S=57=(H#/:&:?:#:57H#+:&:!:%:!:%T7=*H#&:&:#:?:57H#? ?;%#[%[:%:(R&[:&:%:%4}c!N-#:% !a;%/!88:(;%8:(:%c;? ?;# n;!" +
  "#[%[:?:#R&[:&:!:*a:!:(a4}c!N-#:! !c;!:# !a;#/!88:?;#8:*:#:%ac=! #Q:?:#c #Qg&n:&:%:% !a=?4}c!&n:&:?:%4}c!( ?8(:! #S8:& 4aJ?8H?:?1#?:!aP?? ?:?" +
  "1#&:!T7=!:?1#+:#aP??<:!:?1#/:#T7 ~V!gN8})?:?P?+ !Q&n:?1#?:?1#&4}f!( ?88}5?#n:?1#pP?J&[:?:!4}@ ?:?1#pP?J !Q-!0:? -4}J(:?:!4}B8 &88/?:! ~-~Z? " +
  "84N8}7!!n%[#[:!:#U-?:?:#aP?? ~S?R&n !(:?:!:#4MN-! #8:#a;#/!88:!:#T8~8*!hn#no? 4c=+J?:?:! ?4C CQ&[#[:?:! !4C rQ-? }p~g?:! !c=&4}FN-? ?:?:! !4" +
  "-:&Q-#088:?:!4}[! k?g&[:+ &a:?:!4}k!:+1#/;!:+1#+;?8:?:! ?4C }.Q=5;&%[:&=( !a;&:?:!:(4CP?~-Y 5g-?8:(:5R&[#[:!:(S:(:5SV&[?8 }^~f? ~9?:?:5a:(:5" +
  "c4}i!N-?:(;&%[:?:!:&4C :c=* 0U ? !:*O F.F:g7&[:& !a;&/!88:&:5:&:(T7;588:?:!:5=&4C=( ~R?Q=*N:( 1RgN&[%[:?:!:& !a=&4C :Q-?88#[:?:!:&4C=h CQ&[:" +
  "& !a;5(:( :c=& 3U ? !:&O Fk%g7-!8:( 1Q:*V;2:!;(%[:(=& !c;(:?:!:&4}l! rc |!g 2S-?8:!:&R&n }<;(:?:!:&4e!;8#n%[:!:(N-!0:( Z~g?a;&:( }p~g?a;/:( " +
  "+a;(:?:!:8:&1#?=*c=&:/1#?=/:*4aN-?8:*N&[?8:/P?? ~W?T&[:!:?:!:&4}l! |!gP?~-Y 5g-!08:?:!:&4e!=( !c:&:?:!:(4}l! |!g iQ78(:!8;&:# 44@:# C4{:h CR" +
  ":!:&TV;(:&:5:&:5T7;8 ?;&%[:5:8R&[:?:!:54C=* rc hU&[:* rR:&V !g&n:* rQ(:?:!:?:!:54e!4}l! |!g=& 1Q:& ~R?QV8:#:*4{:(V;( ?;&(#[:*P?~-Y 5g ?:#1#+" +
  " %T7&[ !;(/!8 ?;h#[#[#[#[#[:* 1c,+#%hhh&&?!8:#1#+ (T;h/%8#[:* ~R?c,%!+#?8:* :R-*/#8:2:#1#+ !QV;2/#8:&:2V;& ?;2/!8:(:hV;(88:5 !a;5/!88:#1#+=?" +
  " &c -6-?:( !gN&[:#1#&:? !4C rR&[:%:%1#? .:VH#? ?/%88:# ?H#+ ?/!8 }^!8:+ 4aJ?8~c&!*n#[:?:!4}[!k=h ?}<&[:?;+:!;5%[#[:5N-?:+P??=*P?~-Y .!Q !:*O" +
  " .~C?gN:* -TVg-?:+ !a;+:5 !c;5/!88:5-!8:h k?g&[:?:! &4}]!-!8#[#[#[:?:! # ?:?:! X~e? #4}&7=+4j=* .}Wog&[:?:!4v=5N-!:?:!:54j;*(:!:+S&[?8 ?;5 ?" +
  ";h:?:+a=2=?:!:+c=+ ?4b=!:+T&[?8:!&[:? ?:?:! !c=haP?? EQ7;58:5:?:57=8 !c;/:h:!:57=!;?#[#[%[:?=5N-!:? !c;?:5:/aP?? ER-?8:!:56-!?8 ?;58 ~;~e? 1" +
  ":5:8a:!:5c4}i!-&:& q~e? +4(:&:2:+4(:&1#+;!:&1#&;?8:* ~G~UJgN-!8:?:!a;/:?;5 !;2 !;h%[#[:5:/Q-?:5 !a;+:5P??;*:h&n:* KR(#[:2&[ }]!;8 ?;h:+;5 !;" +
  "2:* }0Q:* KQV:* ~S?QV-&#[:* :c,&*##&?8:* }:Q-%( }]!;8#[:* :c,&*##&?8:* }0Q:* }:QV:* ~S?QV-%88 ?;2 ?8;h:+;5/!88:#:?:!:%@??N-#8 ?;8:&1#+N-?:(:" +
  "(1#? .+VH#?8:838 }]!8v!&n:?:% !a=5a;*#[%[:!:(=&R&[:& !a;(:?:&aP?? :R:&:5a:!6V:&:*aP?? :RV-!:?:!:(:#:%4aN-!/#88:!;&8:!:&T84?:?:!4W |!g k?Q8|#" +
  "!5no? rc=%J?:% ?H#t:%M....4I#/:% ?H#i:%:!H#J:% ?H#::%:!H#d:%:#H#1:%:!:#a=*H#9:% Ja;+%[:!:*R&[:%:+:&:!P??4}a!:& !a;&:! !a;!:%1#? !R-!:%1#&;#:" +
  "%:&H#::%:!H#d ?:#4}Y!=5:(7-!#[:% /a:# .!6&n:# F~t%c ~U?S&n:# :a(:# Bk?c 56&[#[:# ~ k?c (S:# ~^k?c &SV:# }p/Q:# }dk?c #SVV-5:# }g~;?Q:# z~X?Q" +
  "V:# ~Oz%Q:# ~Zz%QVV-?:5&[:% /a :4{/*(:% /a |!4{/(8?88 P8(:#84{:5-#8:%1#t;(/!88:?:%L#/I#?:?:(:%1#t=?:?:(T7H#+:% raJ?8-?:?:!:# !c4C8J!!n%[:#=%" +
  " !c;#:?:!:%4}l! |!g :Q-?8:%8} ?:?:!H#4:?1#/:?4})8}u!? ~-4 !:#:# !U7=#:# ~-467 !c;#:?{????????:?{????????j7;?%[:#&[:# !c;#:?:?Z;?/!88:%{?????" +
  "???:%{????????j7=%{??????~h}::%{??????~h}:v7:?:!{????????:!{????????j7=!:?:!v7}u8}3?:?M!I%?:?:!}6!}4:?:#}p{?????[}e[}v}oD%+:? %K?G:?:!4/K?D8" +
  "U!!n:?P?I&[:? ^} }6!G:?M?I%?:? ?}6!}438:?}0!}4=!&[:? %K?G:?:!4/K?D(:? ^t}6!G:?M?I%?88 !#n#[%[:#N-!:# !c;#:!P??;%:?P??;&:! !a;!:? !a;?:%:&Q-?" +
  "8:&:%c38 ?8C!!no? 4c=%J?:%:#K?+:%:!H#/:?:% +a4A:% 4aJ?88~9dh? .~W?8-*???9???&???+? e~W?8(!???h? ~#~W?8OQ}AN}B}<}BN}?{S}?R}F S}CS}?R6}EN}A?ir" +
  "??(???????}1r??*???!???Gr??*???#???}:r??&???%???????+}!%} 5??}#*!?t??02?(}&h}%?}(??,3-d#????4&?/?8? ~%~X?8~45@??????........................" +
  "........?:?:::::??::?+::!!!!!!!!!!???:?:?&&&&&&&&&&&&&&&&&&&&&&&&&&???:4:##########################::::.[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" +
  "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[fx<OYw}Mvxjb?!#%&(5*+h28/-,34@} }!t}#}%}&d}(079}" +
  ")}*?!#%&(5*+h28/-}PYw<bO_Ab<OYAfYjjVb<<Y}QYOYVjb<vV_fO_xubAY_wbAfwx>bb<uYAbfsxubfwYu}Rb}O<_Ob_ujm<OV>m<bV}M_jm<bVSjlVxmf}M_jlVxmfSjOVY_O<vxu" +
  "ObpO<OVbbOv_O><OYObvxmuOV>fx<OYw};xjb}S_f}S_fvxjbfx<Ovxjb?~r}1??*???!}2??5???*}2??8???} }2??(???}&}2??h???:}2??&???J}2??(???L}2??&???P}2??*?" +
  "??}4}2??+???}7}2??*???};}2??5???S}2??+???}@}2??*???}G}2??5???~i}1??h???}L}2??*???b}2??5???c}2??&???x}2??(???O}2??*???~-}1??8???}T}2??2???}Y}" +
  "2??%???}]}2??*???}e}2??+???}T=O>fb=K=lVxmf=i=m<bVSj=K==i=lVxmfSj=K==i=OVY_O<=Ki=O_Ab<OYAf=K=i=vxuObpO=K}T=m<bV}M_j=K==i=lVxmf}M_j=K=?5(!#(%&" +
  "5(}M}MfVxOx}M}MumwwOVmbi? q~b?8}y3==K==Kumww=K}U_uOblVYO_xu<Yuxu>Axm<SjAb<<YlbSj???~q}4??/???(}5??8???4}5??h???:YvvxmuO}MuYAb:YvvxmuO}MjxAY_" +
  "u:fwYu}MuYAb:fwYu}M_j:lVxmf}MO>fb:vVbYObj}MYO:YvvxmuO}MuYAbYvvxmuO}MjxAY_u}SmOvlAOAxuOmb}RbjOsm}PV_<YO<mu~g~3~7??!???????(???o???!???|??????" +
  "?.?}+&Z??#~%??!95?&.}%?#,d?!?:2#8:?&,:!&1:!#}/:&&}0:?#}M:?#}N:?&Y:&!}P:%&a:(!?r?##r?!~GX}+!|~t?5,|?!Y|?!~h|3!]mrrK}0}0}Jx}OabvO:}?}D}>}>mujb" +
  "}P_ubj}?Y}?rrrrrrrrPrrrrPrrrrPrrrrPrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr?~W}3??&???}:H??&???};H??h???}>H??%???6H??J???<H??:???:ful:af" +
  "l:afbl:l_}P:<}Ql:}Rb}Of:_vx:}OAf:Y}Q_}P:sOOf<K}0}0sOOf<sOOf}0}0}R}R}RErppuPP:fsxub:Obwbfsxub:Obw:Ax}O_wb:vbww:x}P}P_vb:}RxVc:AY_u:j_VbvO:fs:" +
  "O:f:A:}6bpO}8bpOEbpOKbpOEKbpOp???k}5??!???TI??(???WI??&???}CI??&???}GI??(???}KI??%???}NI??!???%???3???????P}8PP}9u}0Y}8O}Oj}9ObwHmVwGuYu}:u_" +
  "w}:ou}0Y}9uxub}8umww}8jb<v}2wxlx}1AY_w}3uYAb}5fwYuIO_bVIOb<O}:OVmb}:bAY_w}3fsxubH}PYw<b}:YjVb<<rY}QYOYV}1jxAY_uG<bvOxVD}Rb}OmVwGlApEjb[AbEvx" +
  "A[ggEvxA[}Rb}OEjb[mucux}Ru}8YjjVb<<rwxlxmVw}1xVluYAb}5}Rb}O<_ObG}1}2HEvxA[}1H}3EvxA[YxwEvxA[lApEvxA[lApEubO[AYvEvxA[AY_wEVm[A<uEvxA[bAfwx>bb" +
  "}4sxAbfYlbG_ujm<OV>DfwYuuYAbIfwYuO_bVIObYAuYAb}5w_}QbEvxA[AY_wEvxA[mujb}P_ubj}81uxO:<bOL}:Y}QYOYVmVw}1bAfwx>bb<}4lVxmfuYAb}5sbYjvxmuO}4Obwbf" +
  "sxubHlAY_wEvxA[fVxOxuEAb[>YsxxEvxA[>YujbpEVm[>AY_wEvxA[vxAfYu>mVwGjxAY_uuYAbGObuYuOuYAb}5}Rb}O<_ObmVwG_vwxmjEvxA[>YujbpEvxA[YvvxmuOuYAb}5}O_" +
  "ww_ulfwYuIvxAfYu>uYAb}5vxAfYu><_}Sb}4vxAfYu>wxlx}1jb<vV_fO_xu}2sxAbfYlbmVwGfsxubumA}ObVHfV_v_ulfwYuIfV_v_ulO_bVIfVxabvOuYAb}5sxOAY_wEvxA[xmO" +
  "wxxcEvxA[}Om<_ub<<uYAb}5vxAfYu>bAY_w}3vxAfYu>fsxubHvm<OxAbVuYAb}5bAY_wYjjVb<<}3_ujm<OV>uYAbDumAbAfwx>bb<}4}PY<OAY_wEvxA[vxAfYu>jxAY_uGbAfwx>" +
  "bbvxmuO}4}RxVc<fYvbuYAb}5vxAfYu>}Rb}O<_ObGvxAfYu>YjjVb<<rbAfwx>bb<vxmuO}4OxOYwbAfwx>bb<}4lxxlwbAY_wEvxA[fVxOxuAY_wEvxA[vxAfYu>_ujm<OV>DObwbf" +
  "sxubumA}ObVHxVlYu_}SYO_xuuYAb}5xVlYu_<YO_xuuYAb}5<m}O<vV_fO_xufwYuI<m}O<vV_fO_xuO_bVIumA}ObVx}PbAfwx>bb<}4vxAfYu>jb<vV_fO_xu}2}{I??#???~ I??" +
  "%???~%I??d???~<I??I???zI??} ???,G??}:???UG??s???~.G??}<???XG??p???mD??M???~0D??}p???}BK??s???~3K??}/???~]K??}I???}:}6??:???}M}6??{???}v}6??}" +
  " ???~.}6??}!????!#%&(5*+h??i4:[1~I1[G4??:?r4:#?????B?41?:?J[????&[i4?4??:4? }u~q?8}i!<jY>ub<jY>V<jY>mVjY>jY>aYu}Pb}OAYVYfVAY>amuamwYml<bfxvO" +
  "ux}QjbvrrrrPrrPrr}CrrKrrKrrErrrrrrrrr+?/???2?-h.????+????!?&???5???(???%???(???}u}7??}y}7??~#}7??~/}7??~*}7? k~r?8!!? ~C~r?8!!? ~O~r?8!&"
);

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
