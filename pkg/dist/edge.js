// pkg/src/module/protocol.ts
var NO_LIMIT = 4294967295;
var MAX_COUNT = 4294967296;
var MAX_TIMER = 2147483648;
var TRAITS_MODE = { reject: 0, keep: 1, drop: 2 };
var PROFILE_MODE = { group: 0, segment: 4, thrivestack: 8 };
var WIRE_MODE = 16;
var NAMES = /* @__PURE__ */ "address avatar description email employees name phone plan website industry user_id userId group_id groupId traits timestamp context street city state country postal_code".split(" ");
var TRAIT_COUNT = 10;
var DELIVERY_RECORD = 11;
var SHARED_NUMBERS = 3;
var POLICY_NUMBERS = 6;
var HALVED_STATUSES = [400, 413];
var KEY_PATTERN = /^[\w.:-]{1,255}$/;
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
var HAS_NULL = 2147483648;
var ASKS = 1073741824;
var WORD_COUNT = 1073741823;
var URL_REFUSED = 1;
var URL_ACCEPTED = 2;
var KEY_NAME = 2147483648;
var KEY_ELEMENT = 1073741824;
var ANSWER_WORDS = 5;
var NO_NUMBER = 4294967295;

// pkg/src/error.ts
var knownCode = (code) => ERROR_CODES.find((known) => known === code);
var SHOWN = 10;
var define = (target, name, value, enumerable = false) => Object.defineProperty(target, name, {
  // Whatever `Object.prototype` has been given is no part of this.
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
  /** How many requests were made; 0 where the call never left. */
  attempts = 0;
  /** The package makes these itself; a test of your own code may want to. */
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
   * The error that {@link GroupError.toJSON} was made of: out of a worker's message, or a log.
   * Of what is none it makes an error of the code `INTERNAL`.
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
  /** The service's error body, plus `issues`, and what it takes to send the call again. */
  toJSON() {
    const { attempts, ...rest } = this;
    const json = { status: this.status, message: this.message, ...rest };
    return attempts ? { ...json, attempts } : json;
  }
};
define(GroupError.prototype, "name", "GroupError");
define(GroupError.prototype, "status", "error");
function listed(issues) {
  const lines2 = issues.slice(0, SHOWN).map(({ path, message }) => `
  ${path.join(".") || "call"}: ${message}`);
  const more = issues.length - lines2.length;
  return lines2.join("") + (more > 0 ? `
  and ${more} more` : "");
}
function invalidCall(issues, idempotencyKey) {
  const isMissing = issues.some(
    ({ code, path }) => code === "required" || /^(user|group)(_id|Id)$/.test(path.join())
  );
  return new GroupError(
    "INVALID_REQUEST",
    isMissing ? "Invalid group ID or missing fields" : "Invalid group call",
    { issues, idempotencyKey }
  );
}

// pkg/src/url.ts
function isWebUrl(url) {
  try {
    const { protocol, username, password } = new URL(url);
    return /^https?:$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
}
var answerTo = (url) => isWebUrl(url) ? URL_ACCEPTED : URL_REFUSED;
var answersTo = (urls) => urls.reduceRight((answers, url) => answers << 8 | answerTo(url), 0);

// pkg/src/options.ts
var NO_OPTIONS = Object.freeze({ __proto__: null });
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
function isPlain(value) {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null || !Object.hasOwn(prototype, "constructor");
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
var areDefaults = (value) => isObjectOf(value, ["user_id", "userId", "timestamp", "context"], () => true);
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
var ADDRESS = /^(ur[il]|href|host|base_?url|api_?host|upstream|endpoint)$/i;
var OTHER_NAMES = {
  endpoint: ADDRESS,
  upstream: ADDRESS,
  token: /^(api|write|access|bearer|secret|auth)_?(key|token)?$|^key$/i,
  retry: /retr|attempts/i,
  timeout: /time_?out/i,
  idempotencyKey: /idempotency|message_?id/i
};
var isNear = (one, other) => Math.abs(one.length - other.length) < 2 && [...one.toLowerCase()].reduce((rest, letter) => rest.replace(letter, ""), other.toLowerCase()).length < 2;
function unknownOption(name, names) {
  const meant = names.find(
    (known) => isNear(name, known) || OTHER_NAMES[known]?.test(name) && known !== name
  );
  return invalidOption(
    `${name}: there is no such option${meant ? `. Did you mean ${meant}?` : ""}`
  );
}
var ownOf = (name, value) => value && /^(retry|limits|batch)$/.test(name) ? { __proto__: null, ...value } : value;
var check = (name, [expected, accepts], value) => ensure(name, expected, () => value !== null && accepts(value));
function readOptions(options, base, ...refused2) {
  if (options === void 0) return base;
  const merged = { __proto__: null, ...base };
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
    merged[name] = name === "headers" ? { ...base.headers, ...Object.fromEntries(new Headers(value)) } : ownOf(name, value);
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
      return isWebUrl(href) && href;
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
    const fields = Object.getOwnPropertyDescriptors(call);
    const isGiven = (name) => fields[name]?.get || fields[name]?.value !== void 0;
    for (const [name, value] of Object.entries(values)) {
      if (!isGiven(name) && !isGiven(OTHER_NAME[name] ?? name)) {
        fields[name] = { value, enumerable: true };
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
var nullable = (names, ...types) => Object.fromEntries(names.split(" ").map((name) => [name, { type: [...types, "null"] }]));
function traits(nothing, number, integer) {
  const container = ["object", "array"];
  return object({
    address: object(
      { street: {}, city: {}, state: {}, postal_code: {}, country: {} },
      { type: [...container, "string", "null", ...nothing] }
    ),
    ...nullable("avatar website", "string", ...nothing),
    ...nullable("email", "string", ...container, ...nothing),
    ...nullable("phone", "string", ...container, ...integer, ...nothing),
    ...nullable("name industry description", "string", ...number, ...nothing),
    ...nullable("plan", "string", ...container, ...number, ...nothing),
    ...nullable("employees", "string", "number", "object", ...nothing)
  });
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
      ...nullable("context", "object")
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

// pkg/src/module/text.ts
var ALPHABET = /[^"'`$\\]/;
function fromText(singles2, text2) {
  const order = new Set(singles2.match(/../g)?.map((digits) => parseInt(digits, 16)));
  const { size } = order;
  for (let byte = 0; byte < 256; byte++) order.add(byte);
  const bytes2 = [...order];
  const indexes = [];
  for (let code = 32, index = 0; code < 127; code++) {
    if (ALPHABET.test(String.fromCharCode(code))) indexes[code] = index++;
  }
  const module2 = new Uint8Array(text2.length);
  let length = 0;
  let kind = 0;
  for (let at = 0; at < text2.length; at++) {
    const index = indexes[text2.charCodeAt(at)];
    if (index < size) {
      module2[length++] = bytes2[kind + index];
      kind = 0;
    } else {
      kind = (index - size + 1) * size;
    }
  }
  return module2.subarray(0, length);
}

// pkg/src/entries/edge-inline.ts
var compile = () => new WebAssembly.Module(fromText(singles, text));
var load = () => import("./edge-js-module.js");

// pkg/src/module/clock.ts
var clock = () => globalThis.performance?.now() ?? Date.now();

// pkg/src/entries/codecs.ts
var hostEncoder;
var hostDecoder;
var made = () => hostEncoder ??= new TextEncoder();
var encoder = {
  encode: (text2) => made().encode(text2),
  encodeInto: (text2, target) => made().encodeInto(text2, target)
};
var decoder = {
  decode: (bytes2) => (hostDecoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(bytes2)
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
  ".\nduplicate_key This key stands twice in one object.\nforbidden_key The key __proto__ is refused: it can change objects that it does not be" +
  "long to.\nconflict Given together with `^`, with another value: send one of the two.\ntoo_deep Nested deeper than # levels, the call itself " +
  "being the first.\ntoo_large The call has more than # bytes as normalized JSON; send fewer or shorter traits.\nunrecognized_key The call has " +
  "no such field.\ntwo_digit_year The year has two digits and was read as 20YY; write four.\nno_offset No UTC offset given, read as UTC; end th" +
  "e time with Z or an offset.\nfuture_timestamp More than 24 hours ahead of the clock.\nid_looks_like_email This id is an e-mail address, whic" +
  "h people change; prefer an id that stays.\nid_looks_like_url This id is a URL or host name, which companies change; prefer an id that stays." +
  "\nconsumer_email_domain This is at a mail provider for the public, rarely a group's own.\nsimilar_key Kept under its own name. Did you mean " +
  "`^`?\nnull_trait Many services read null as: clear this trait.\npast_timestamp Before the year 2000: check the unit and the field that it co" +
  "mes from.\nunusual_type Kept as given, though ^ is unusual here.\nnot_owner Only the server may set this trait; it was not sent.\nupstream T" +
  "he service warns of this call.\ntrimmed\nto_string\nrenamed\ntwo_digit_year\nfrom_epoch\nfrom_http_date\nfrom_date_only\nend_of_day\nleap_se" +
  "cond\nutc\nscheme_added\nlowercased_domain\ne164\ndropped\nnull\na boolean\na number\na string\nan array\nan object\nan empty array\na fract" +
  "ion\nan integer beyond 2^53\na string or a safe integer\na date as a string, or a number of seconds or milliseconds\nan object with street, " +
  "city, state, postal_code or country\na URL as a string\nan e-mail address as a string\na string or a whole number\na string or a number\na c" +
  "all, or an array of at least one\nThis one is negative.\nThe text holds a NUL character, which databases refuse.\nDid you mean `~`?\n# more " +
  "of the call are not listed.\nOnly the profile segment passes integrations on, and without them data would go where it must not.\nExpected 1 " +
  "to 255 characters: ASCII letters, digits, dots, colons, hyphens or underscores.\nExpected an ISO 8601 date and time such as 2024-02-29T12:00" +
  ":00Z.\nExpected an ISO 8601 date and time such as 2024-02-29T12:00:00Z, or an HTTP date such as Thu, 29 Feb 2024 12:00:00 GMT.\nA number of " +
  "this many digits is ambiguous: 8 are a date, 7 a year and its day, 9 to 13 seconds or milliseconds since 1970, 16 microseconds, 19 nanosecon" +
  "ds.\nOnly the years 0000 to 9999 can be sent.\nThere is no year -000000.\nA year of two digits is only read before a time.\nThere is no such" +
  " month.\nThat month has no such day.\nThat year has no such week, or a week no such day.\nThat year has no such day.\nA month alone names no" +
  " day.\nA week alone names no day.\nExpected hours and minutes after the date.\nDate and time must both have separators, or neither.\nThere i" +
  "s no such time of day.\nOnly seconds may have a fraction, of one digit or more.\nExpected Z or an offset from -23:59 to +23:59 after the tim" +
  "e.\n"
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
var tooLarge = (bytes2) => issueOf(17 /* tooLarge */, bytes2, []);
var moreOf = (code, count) => ({ code, path: [], message: word(20 /* more */).replace("#", `${count}`) });
var countOf = ({ path, message }) => path.length ? 1 : Number.parseInt(message, 10) || 1;
var ruleOf = (rule) => line(ISSUE_CODES + rule);
var nameOf = (number) => NAMES[number];

// pkg/src/call/findings.ts
var WARNING = 1;
var CHANGE = 2;
var unescaped = (text2) => text2.includes("\\") ? JSON.parse(`"${text2}"`) : text2;
function readFindings({ issues, warnings, changes }, input2, words2, at, end) {
  const next = () => words2[at++];
  while (at < end) {
    const head = next();
    const problem = next();
    const number = next();
    const path = ["traits", "address"].slice(0, head >> 2 & 63);
    for (let keys = head >> 8; keys--; ) path.push(readKey(input2, next(), next()));
    const kind = head & 3;
    if (kind === CHANGE) changes.push({ path, rule: ruleOf(problem) });
    else if (kind === WARNING) warnings.push(issueOf(problem, number, path));
    else issues.push(issueOf(problem, number, path));
  }
  if (issues.length) changes.length = 0;
}
function readKey(input2, first, second) {
  if (second === KEY_NAME) return nameOf(first);
  if (second === KEY_ELEMENT) return first;
  return unescaped(decoder.decode(input2.subarray(first, first + second)));
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
var tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
var OPAQUE = /^(Map|Set|FormData|URLSearchParams|Headers|Error|RegExp|Promise)$/;
var isBuffer = (value) => ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));
var isOpaque = (value) => !Array.isArray(value) && !isPlain(value) && (isBuffer(value) || OPAQUE.test(tagOf(value)) || !Object.keys(value).length);
var OBJECTS = /^(traits|context|integrations)$/;
function mayHoldOpaque(value, text2, isCall = true) {
  if (Array.isArray(value)) return value.some((item) => mayHoldOpaque(item, text2, false));
  if (!isObject(value)) return false;
  if (isFunction(value.toJSON)) return text2.includes("{}") || isBuffer(value);
  if (isOpaque(value)) return true;
  for (const key in value) {
    const isRead = Object.hasOwn(value, key) && (!isCall || OBJECTS.test(key));
    if (isRead && mayHoldOpaque(value[key], text2, false)) return true;
  }
  return isCall && (text2.includes('d":{}') || text2.includes('p":{}'));
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
  const refuse2 = (path, message, code = "not_serializable") => {
    issues.push({ code, path, message });
    return null;
  };
  const copyOf = (holder, key, path) => {
    let read;
    try {
      read = seen(holder, key);
    } catch {
      return refuse2(path, "Reading this value failed.");
    }
    const [value, isDate, keys] = read;
    if (typeof value === "bigint") {
      if (!/^(user|group)(_id|Id)$/.test(path.join())) {
        return refuse2(path, "Expected a number or a string, got a BigInt.");
      }
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return refuse2(path, "Expected a finite number, got NaN or Infinity.");
    }
    if (value === null && isDate) {
      const code = path.join() === "timestamp" ? "invalid_timestamp" : "not_serializable";
      return refuse2(path, "Expected a valid date, got an invalid Date.", code);
    }
    if (!keys || isRawJson(value)) return value;
    if (isOpaque(value)) {
      const tag = tagOf(value);
      const found = tag === "Object" ? "an object that shows it nothing" : `a value of type ${tag}`;
      return refuse2(path, `Expected what JSON can write, got ${found}.`);
    }
    if (around.includes(value)) {
      return refuse2(path, "Expected a tree, got an object that contains itself.");
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
var longest = (bytes2) => Math.max(16 * bytes2, 512 * 1024);
var NO_LIMITS = NO_OPTIONS;
var bytesOf = ({ limits }) => limits?.bytes ?? 32768 /* bytes */;
var modeOf = ({ invalidTraits = "reject", profile = "group" }) => TRAITS_MODE[invalidTraits] | (typeof profile === "string" ? PROFILE_MODE[profile] : 0);
function judgeWithin(input2, options, keep, answers = 0) {
  const { limits = NO_LIMITS } = options;
  const { bytes: bytes2 = 32768 /* bytes */, depth = 32 /* depth */, idBytes = 1024 /* idBytes */ } = limits;
  const verdict = {
    json: void 0,
    hasNull: false,
    urls: void 0,
    issues: [],
    warnings: [],
    changes: []
  };
  const length = writeInput(input2, longest(bytes2));
  if (length < 0) {
    verdict.issues.push(tooLarge(bytes2));
    return verdict;
  }
  const mode = modeOf(options);
  const at = wasm.validate(length, mode, bytes2, depth, idBytes, nowFor(keep), answers) >> 2;
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
  if (from < end) readFindings(verdict, memory2.subarray(inputStart()), words2, from, end);
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
  if (list.length <= MOST_FINDINGS) return list;
  const rest = list.slice(MOST_FINDINGS - 1);
  const count = rest.reduce((sum, finding) => sum + countOf(finding), 0);
  return [...list.slice(0, MOST_FINDINGS - 1), moreOf(rest[0].code, count)];
}
function judgeRead({ text: text2, issues, warnings, changes, again }, options, keep) {
  if (text2 === void 0) return { json: void 0, issues, warnings, changes };
  const verdict = judge(text2, options, keep);
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
var MAX_ANSWER = 65536;
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
  const bytes2 = chunks.length === 1 ? chunks[0] : together(chunks, length);
  return { bytes: isCut ? bytes2.subarray(0, most) : bytes2, isCut };
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
async function readAnswer(response) {
  const { body } = response;
  const reader = body?.getReader?.();
  if (reader) {
    const { bytes: bytes2, isCut } = await readAll(reader, MAX_ANSWER);
    return { text: decoder.decode(bytes2).replace(/^\ufeff/, ""), isCut };
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
var makeShared = () => ({ spent: 0, pauses: /* @__PURE__ */ new Map() });
var MOST = 100;
function remembered(values, key, make) {
  const value = values.get(key) ?? make();
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
var LONGEST_HEADER = 100;
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
    numbers ??= new Float64Array(DELIVERY_RECORD + SHARED_NUMBERS + POLICY_NUMBERS);
    const bytes2 = new Uint8Array(numbers.buffer);
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
var makeDelivery = (options, plan, items, isBatch2, key, shared, isQuiet = false) => ({ options, plan, items, isBatch: isBatch2, key, shared, isQuiet, tokens: [] });
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
var MOST2 = { bytes: 61440, requests: 8 };
function reserveKeepalive(option = "auto", size) {
  if (!option || option === "auto" && typeof document === "undefined") return void 0;
  const bytes2 = size();
  const inFlight = globalThis[SHARED] ??= { bytes: 0, requests: 0 };
  if (inFlight.bytes + bytes2 > MOST2.bytes || inFlight.requests >= MOST2.requests) return void 0;
  inFlight.bytes += bytes2;
  inFlight.requests++;
  return () => {
    inFlight.bytes -= bytes2;
    inFlight.requests--;
  };
}

// pkg/src/delivery/key.ts
var hex = (bytes2) => Array.from(bytes2, (byte) => byte.toString(16).padStart(2, "0")).join("");
function randomBytes() {
  const bytes2 = new Uint8Array(16);
  const { crypto } = globalThis;
  return crypto?.getRandomValues?.(bytes2) ?? bytes2.map(() => Math.floor(Math.random() * 256));
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
    credentials: (token) => ({ authorization: `Bearer ${token}` }),
    keyHeader: "idempotency-key"
  },
  thrivestack: {
    credentials: (token) => ({ "x-api-key": token }),
    isArray: true,
    rewrite: thrivestack,
    isWarned: true,
    batch: { calls: 1e3, bytes: 2e6 }
  },
  segment: {
    credentials: (token) => ({ authorization: `Basic ${base64(`${token}:`)}` }),
    open: '{"batch":[',
    close: "]}",
    isEvent: true,
    rewrite: segment,
    callBytes: 32768,
    batch: { bytes: 5e5 }
  }
};
function decode({ body }) {
  let answer2;
  try {
    answer2 = JSON.parse(body);
  } catch {
  }
  if (!isObject(answer2)) return { ok: true };
  const ok = answer2.status !== "error" && answer2.success !== false;
  return { ...answer2, ok };
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
function makeRedactor(headers = {}, tokens = []) {
  const ofHeaders = Object.entries(headers).flatMap(
    ([name, value]) => SECRET_HEADER.test(name) ? value.split(/[\s;,]+/) : []
  );
  const secrets = [...tokens, ...ofHeaders].filter(({ length }) => length > 3);
  if (!secrets.length) return same;
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
var SUCCESS = "Group updated successfully";
var LONGEST_MESSAGE = 1e3;
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
var CONTROLS = /[^ -~\xa0-\uffff]+/g;
var shortened = (message) => message.replace(CONTROLS, "").slice(0, LONGEST_MESSAGE);
var REFUSED = { ok: false };
var SAYS_FAILURE = /^\s*\{\s*"status"\s*:\s*"(?:error|partial)"/;
var areResults = (results, calls) => Array.isArray(results) && results.length === calls && results.every((one) => isPlain(one) && (one.status === "success" || one.status === "error"));
function warningOf(warning) {
  const message = isPlain(warning) ? warning.message : warning;
  return typeof message === "string" ? [{ code: "upstream", path: [], message: shortened(message) }] : [];
}
function told({ plan, items, isBatch: isBatch2 }, code, status, answer2, hide) {
  try {
    const decoded = plan.decode({ status, body: answer2.body ?? "" });
    const { ok, message, data, error_code, results, warnings } = isRecord(decoded) ? decoded : REFUSED;
    const result = ({ status: status2, error_code: error_code2, ...rest }) => ({
      ...hide(rest),
      status: status2,
      error_code: error_code2
    });
    const isUnread = answer2.isCut && isBatch2 && SAYS_FAILURE.test(answer2.body ?? "");
    return {
      code: ok && !isUnread ? code : code ?? knownCode(error_code) ?? "UPSTREAM_ERROR",
      message: hide(message),
      data: hide(data),
      results: isBatch2 && areResults(results, items.length) ? results.map(result) : void 0,
      warnings: plan.isWarned && Array.isArray(warnings) ? warnings.flatMap((one) => warningOf(hide(one))) : []
    };
  } catch (cause) {
    return code ? { code } : { code: "UPSTREAM_ERROR", cause };
  }
}
function usualFailure(code, status, attempts, answer2) {
  if (!status && code !== "UPSTREAM_ERROR") return FAILURES[code] ?? `The call failed: ${code}.`;
  if (!attempts) return "Not sent: the service has asked for a pause.";
  if (answer2.isPage) return "A web page was answered, not the service's answer.";
  return `The service refused the call: ${code}.`;
}
function outcomeOf(delivery, started, given, attempts, answer2, status = 0, retryAfter = -1) {
  const { options, key, tokens } = delivery;
  const hide = delivery.isQuiet ? makeRedactor() : makeRedactor(options.headers, tokens);
  const isRead = !given || status && status === answer2.status;
  const {
    code,
    message,
    data,
    results,
    warnings = [],
    cause
  } = isRead ? told(delivery, given, status, answer2, hide) : { code: given };
  observe(options.onResult, {
    attempt: attempts,
    status: status || void 0,
    duration: clock() - started,
    key,
    error_code: code
  });
  const usual = code ? usualFailure(code, status, attempts, answer2) : SUCCESS;
  const end = {
    message: shortened(typeof message === "string" && message || usual),
    data: isRecord(data) ? data : void 0,
    attempts,
    results,
    warnings
  };
  if (code) {
    end.error = new GroupError(code, end.message, {
      attempts,
      httpStatus: status || void 0,
      retryAfter: retryAfter >= 0 ? retryAfter : void 0,
      idempotencyKey: key,
      // The reason of an abort is the caller's own, and nobody else has put anything into it.
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
async function deliver(delivery, begun) {
  const { options, plan, items, shared } = delivery;
  const { signal } = options;
  const started = begun?.started ?? clock();
  const size = () => items.reduce((sum, { bytes: bytes2 }) => sum + bytes2.length + 1, plan.around);
  const release = reserveKeepalive(options.keepalive, size);
  let first = begun?.first;
  let attempts = 0;
  try {
    const advance = makeMachine(options, started, shared, plan.url);
    let answer2 = {};
    let event = signal?.aborted ? 7 /* abort */ : release ? 1 /* startWithKeepalive */ : 0 /* start */;
    for (let now = started; ; now = void 0) {
      const [todo, attempt3, ms, keepalive, error, status, retryAfter] = advance(
        event,
        answer2,
        now,
        first !== void 0
      );
      if (todo === 2 /* waiting */) {
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
      answer2 = first ?? {};
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
    return outcomeOf(delivery, started, "INTERNAL", attempts, { cause });
  } finally {
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
  const attempted = ({ bytes: bytes2, skew }) => isEvent ? sent(bytes2, sentAtOf(skew)) : bytes2;
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
    item(json, { key = keyOf(options), skew = 0 } = {}) {
      const id = isEvent && messageIdOf(json) || key;
      const bytes2 = form.rewrite?.(json, id ?? "", sentAtOf(skew)) ?? json;
      return { key: id, json, bytes: bytes2, skew };
    },
    encode(items, isBatch2, token, key) {
      const headers = {
        "content-type": "application/json",
        ...token && form.credentials(token)
      };
      if (form.keyHeader && key) headers[form.keyHeader] = key;
      const calls = items.map(attempted);
      if (!isBatch2 && !form.isArray) return { headers, body: calls[0] };
      const texts = calls.map(decoder.decode);
      return { headers, body: encoder.encode(open + texts.join() + close) };
    },
    decode
  };
}
function planOfCustom(options, profile) {
  const batch = memberOf(profile, "batch");
  return {
    ...planOf(options, { ...PROFILES.group, batch }),
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
var PARALLEL = 6;
async function sendBatch(options, plan, items, context, settle2) {
  let chunks;
  try {
    chunks = plan.limits ? split(plan.limits, plan.around, items) : items.map((item) => [item]);
  } catch (error) {
    for (const item of items) settle2(item, failure(error));
    return;
  }
  const lanesOf2 = (chunk) => chunk.map(({ json }) => laneOf(json));
  await eachInLanes(
    chunks,
    PARALLEL,
    items.length > 1 ? lanesOf2 : () => [],
    (chunk) => sendChunk(options, plan, chunk, context, settle2)
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
  const result = failure(error ?? {});
  return isEvent && key ? { ...result, idempotencyKey: key } : result;
}
function resultOf(told3 = {}, item, result) {
  const { status, data, error_code, message, issues } = told3;
  if (status === "success") return success(item, data);
  for (const name of ["httpStatus", "retryAfter", "idempotencyKey"]) {
    if (told3[name] !== void 0) Object.assign(result, { [name]: told3[name] });
  }
  result.error_code = knownCode(error_code) ?? result.error_code ?? "UPSTREAM_ERROR";
  result.message = typeof message === "string" ? shortened(message) : "The service refused this call.";
  result.issues = Array.isArray(issues) ? issues : [];
  return result;
}
function summary(results) {
  const { length } = results;
  const failures = results.filter((result) => result.status === "error");
  const [first] = failures;
  if (!first) return { status: "success", message: SUCCESS, results };
  if (failures.length < length) {
    return { status: "partial", message: `${failures.length} of ${length} calls failed`, results };
  }
  const message = length > 1 ? `All ${length} calls failed` : first.message;
  return { status: "error", message, results };
}
function split(limits, around, items) {
  const sizes = Uint32Array.from(items, ({ bytes: bytes2 }) => bytes2.length);
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
function isLetter(body) {
  let letter = body;
  try {
    if (typeof letter === "string") letter = JSON.parse(letter);
    const { v, reason, message } = letter;
    const isKnown = REASONS.includes(reason);
    return v === 1 && isKnown && message !== void 0 && !("call" in letter);
  } catch {
    return false;
  }
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
function findingsOf(body, options) {
  const verdict = validateText(body, options);
  const findings = { warnings: verdict.warnings, changes: verdict.ok ? verdict.changes : [] };
  return encoder.encode(`,${JSON.stringify(findings).slice(1)}`);
}
function withFindings(body, findings) {
  const length = body.length - 1;
  const all = new Uint8Array(length + findings.length);
  all.set(body.subarray(0, length));
  all.set(findings, length);
  return all;
}

// pkg/src/relay/boundary.ts
var ASKS3 = 4 /* asks */;
var seconds = (retryAfter = -1) => retryAfter >= 0 ? Math.min(Math.ceil(retryAfter), NO_NUMBER - 1) : NO_NUMBER;
var failureNumbers = (failure2) => failure2 ? [failure2.error_code, failure2.httpStatus ?? 0, seconds(failure2.retryAfter)] : ["", 0, NO_NUMBER];
function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
var wordsOf = (bytes2, count) => new Uint32Array(bytes2.buffer, bytes2.byteOffset, count);
function partsOf(bytes2, at, lengths) {
  let end = at;
  return Array.from(lengths, (length) => bytes2.subarray(end, end += length));
}
var output2 = (from = 0) => outputBytes(from, relayWasm().output_len()).slice();
function headersOf(end) {
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
  return new Response(status === 204 ? null : body, { status, headers: headersOf(end) });
}
function askedUrls() {
  const bytes2 = output2();
  const [count = 0] = wordsOf(bytes2, 1);
  const lengths = wordsOf(bytes2, 1 + count).subarray(1);
  return partsOf(bytes2, 4 + 4 * count, lengths).map((url) => decoder.decode(url));
}
function withUrls(prepare2) {
  const ask = (urls) => {
    const call = prepare2(urls);
    return withModule(() => {
      const result2 = call();
      return result2 === ASKS3 ? { urls: askedUrls() } : { result: result2 };
    });
  };
  const first = ask([]);
  const { result } = first.urls ? ask(first.urls) : first;
  return result;
}

// pkg/src/relay/judge.ts
var isGood = (call) => Object.hasOwn(call, "json");
var judge2 = (bytes2, key, rules) => withUrls((urls) => {
  const answers = Uint8Array.from(urls, answerTo);
  const input2 = answers.length ? joined([bytes2, answers]) : bytes2;
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
    return { isArray: false, calls: [{ json }], accepted: written2 };
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
  return { isArray: packed === 1 /* many */, calls };
}
var enriched = (json, extra, rules) => withModule(() => {
  const [, bytes2, depth] = rules;
  const length = writeInput(joined([json, encoder.encode(extra)]));
  const answer2 = relayWasm().relay_enrich(json.length, length, bytes2, depth);
  if (!answer2) return void 0;
  return answer2 === 1 ? { json: output2() } : { kind: 3 /* invalid */, bytes: output2() };
});
var EMPTY = new Uint8Array(0);
function answer(settled, body, cors) {
  const { isArray, accepted, findings } = body;
  if (accepted && settled[0]?.kind === 0 /* accepted */) {
    return new Response(findings ? withFindings(accepted, findings) : accepted, cors.accepted);
  }
  const head = new Uint32Array(ANSWER_WORDS * settled.length);
  const origin = encoder.encode(cors.origin);
  const parts = [origin];
  settled.forEach(({ kind, key, bytes: bytes2 = EMPTY, error }, index) => {
    const [code, status, wait] = failureNumbers(error);
    const own = [encoder.encode(key), error ? encoder.encode(code) : bytes2];
    head.set([kind, status, wait, own[0].length, own[1].length], ANSWER_WORDS * index);
    parts.push(...own);
  });
  const input2 = joined([new Uint8Array(head.buffer), ...parts]);
  return withModule(() => {
    const length = writeInput(input2);
    const { relay_answer } = relayWasm();
    const packed = relay_answer(isArray, cors.kind, settled.length, origin.length, length);
    return responseOf(packed, settled[0]?.kind === 1 /* queued */ ? findings : void 0);
  });
}

// pkg/src/relay/message.ts
var isUnreadable = (call) => Object.hasOwn(call, "reason");
var messageOf = ({ key, json, skew }) => {
  const [head, clock2] = [key, skew ? `${skew}` : ""].map((text2) => encoder.encode(text2));
  const input2 = joined([head, clock2, json]);
  return withModule(() => {
    relayWasm().relay_message(head.length, clock2.length, writeInput(input2));
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
  const [json, ...others] = partsOf(written2, 20, wordsOf(written2, 5));
  const [key, lane, order, skew] = others.map((part) => decoder.decode(part));
  return { key, json, lane, order, skew: Number(skew) };
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

// pkg/src/relay/send.ts
async function send(call, settings, deadline, within2) {
  try {
    const started = clock();
    const left = Math.max(0, deadline - started);
    const delivery = deliveryOf(call, settings, left);
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
function deliveryOf({ key, json, skew }, settings, deadline) {
  const options = { __proto__: null, ...settings.delivery, deadline };
  const plan = settings.plan ??= makePlan(settings.wire);
  const item = itemOf(plan, json, { key, skew });
  return makeDelivery(options, plan, [item], false, key, settings.shared, true);
}
var batchPlanOf = (settings) => settings.batchPlan ??= makePlan({ ...settings.wire, batch: void 0 });
async function firstAttempt(delivery, started, ms, within2) {
  const { options, key } = delivery;
  const controller = makeController();
  const answer2 = {};
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
async function prepare(json, { request, settings }) {
  const { authorize, enrich, rules } = settings;
  const call = callOf(json);
  if (authorize) {
    const isAllowed = await (async () => authorize(call, request))().catch(() => false);
    if (!isAllowed) return { kind: 4 /* forbidden */ };
  }
  if (!enrich) return { json };
  const { text: text2, issues } = serialize(await enrich(call, request) ?? {}, Infinity);
  const merged = text2 !== void 0 && !issues.length && enriched(json, text2, rules);
  return merged || { kind: 8 /* broken */ };
}
async function prepared(json, arrival, within2) {
  const { authorize, enrich } = arrival.settings;
  if (!authorize && !enrich) return { json };
  const answer2 = await within2(arrival.pace.left(), () => prepare(json, arrival));
  return answer2 === LATE ? { kind: 7 /* tooLate */ } : answer2;
}
async function fateOf(json, sent2, failure2, { settings, pace }) {
  const { queue, timeout, mode } = settings;
  if (!failure2 && mode !== "ack") return { kind: 0 /* accepted */, bytes: json };
  if (failure2 && failure2 !== LATE) {
    if (failure2.issues?.length) {
      return { kind: 3 /* invalid */, bytes: encoder.encode(JSON.stringify(failure2.issues)) };
    }
    if (!queue || !isQueued(failure2)) return { kind: 5 /* failed */, error: failure2 };
  }
  if (!queue) return { kind: 7 /* tooLate */ };
  return await isSent(queue, messageOf(sent2), Math.min(timeout, pace.left())) ? { kind: 1 /* queued */, bytes: json } : { kind: 6 /* notQueued */ };
}
async function settleGood(json, key, arrival, within2) {
  const { settings, pace } = arrival;
  const call = await prepared(json, arrival, within2);
  if (!isGood(call)) return call;
  const sent2 = { key, json: call.json, skew: arrival.skew };
  if (settings.mode === "ack") return fateOf(json, sent2, void 0, arrival);
  const left = pace.timeLeft();
  if (left === void 0) return fateOf(json, sent2, LATE, arrival);
  const began = clock();
  const error = await send(sent2, settings, began + left, within2);
  pace.took(clock() - began);
  return fateOf(json, sent2, error, arrival);
}
async function settle(call, given, arrival, within2 = within) {
  const key = given || uuid();
  try {
    const fate = isGood(call) ? await settleGood(call.json, key, arrival, within2) : call;
    return { __proto__: null, ...fate, key };
  } catch {
    return { kind: 8 /* broken */, key };
  }
}
var lanesOf = (call) => isGood(call) ? [laneOf(call.json)] : [];
async function settleAll(calls, given, arrival) {
  const { settings } = arrival;
  const keys = calls.map((_, index) => given ? `${given}:${index}` : uuid());
  const plan = settings.mode === "ack" ? void 0 : batchPlanOf(settings);
  if (plan?.limits) return settleTogether(calls, keys, plan, arrival);
  const settled = new Array(calls.length);
  await eachInLanes(calls, PARALLEL, lanesOf, async (call, index) => {
    settled[index] = await settle(call, keys[index], arrival);
  });
  return settled;
}
async function settleTogether(calls, keys, plan, arrival) {
  const { settings, pace, skew } = arrival;
  const fates = new Array(calls.length);
  const items = [];
  const failures = /* @__PURE__ */ new Map();
  const attempt3 = async (index, work) => {
    fates[index] = await work().catch(() => ({ kind: 8 /* broken */ }));
  };
  await each(
    calls,
    (call, index) => attempt3(index, async () => {
      const ready2 = isGood(call) ? await prepared(call.json, arrival, within) : call;
      if (!isGood(ready2)) return ready2;
      try {
        items.push({ ...itemOf(plan, ready2.json, { key: keys[index], skew }), index });
        return void 0;
      } catch (error) {
        if (!(error instanceof GroupError)) throw error;
        const { json } = call;
        return fateOf(json, { key: keys[index], json: ready2.json, skew }, error, arrival);
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
      const { json } = calls[item.index];
      const failure2 = failures.has(item) ? failures.get(item) : LATE;
      const sent2 = { key: keys[item.index], json: item.json, skew };
      return fateOf(json, sent2, failure2, arrival);
    })
  );
  return fates.map((fate, index) => ({
    ...fate ?? { kind: 8 /* broken */ },
    key: keys[index]
  }));
}

// pkg/src/relay/consumer.ts
function textOf(body) {
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "";
  }
}
var nextOf = (message, error) => secondsToNext(error, message.attempts ?? 1);
function postpone(message, error) {
  const delaySeconds = Math.max(0, nextOf(message, error));
  message.retry({ delaySeconds });
  return delaySeconds;
}
async function bury(message, { deadLetter, timeout }, why) {
  const { body } = message;
  const letter = isLetter(body) ? void 0 : letterFor(why, body, textOf(body));
  if (letter && deadLetter && await isSent(deadLetter, letter, timeout)) message.ack();
  else postpone(message, { error_code: "INTERNAL" });
}
async function sendOn(message, call, settings) {
  const error = await send(call, settings, clock() + settings.deadline, within);
  if (!error) {
    message.ack();
    return void 0;
  }
  const delaySeconds = nextOf(message, error);
  if (delaySeconds >= 0) {
    message.retry({ delaySeconds });
    return delaySeconds;
  }
  const { error_code, httpStatus, issues } = error;
  await bury(message, settings, { reason: "refused", error_code, httpStatus, issues });
  return void 0;
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
  const lanes = /* @__PURE__ */ new Map();
  await each(batch.messages, async (message) => {
    await attempt2(message, async () => {
      const call = readMessage(textOf(message.body), settings.rules);
      if (isUnreadable(call)) return bury(message, settings, call);
      const lane = lanes.get(call.lane) ?? [];
      lanes.set(call.lane, lane);
      lane.push({ message, call });
    });
  });
  await each([...lanes.values()], async (lane) => {
    lane.sort(({ call: a }, { call: b }) => a.order < b.order ? -1 : Number(a.order > b.order));
    let delaySeconds;
    for (const { message, call } of lane) {
      if (delaySeconds !== void 0) message.retry({ delaySeconds });
      else delaySeconds = await attempt2(message, () => sendOn(message, call, settings));
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
    const accepted = { status: 200, headers: headersOf(end) };
    const key = decoder.decode(outputBytes(end, wasm2.output_len()));
    return { key, cors: { kind, origin: kind === ALLOWED && values[0] || "", accepted } };
  });
}
function decide(settings, { method, url, headers }) {
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
var noting = (variables, asked2) => new Proxy(variables, {
  get(target, name) {
    asked2.add(name);
    return target[name];
  },
  has(target, name) {
    asked2.add(name);
    return name in target;
  }
});

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
  deadLetter: QUEUE
};
var TIMES2 = { timeout: 3e3, deadline: 8e3 };
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
var retryOf = (given = NO_OPTIONS) => ({
  ...given,
  attempts: given.attempts ?? ATTEMPTS
});
function settingsOf(own, shared) {
  const { authorize, enrich, maxBytes = 65536, mode, queue, deadLetter } = own;
  const { profile, limits = NO_OPTIONS, invalidTraits, ...rest } = shared;
  const { bytes: bytes2 = 32768 /* bytes */, depth = 32 /* depth */, idBytes = 1024 /* idBytes */ } = limits;
  const { timeout = TIMES2.timeout, deadline = TIMES2.deadline } = rest;
  const wire = {
    __proto__: null,
    endpoint: new URL(`${own.upstream}`).href,
    batch: false
  };
  if (profile) wire.profile = profile;
  return {
    authorize,
    enrich,
    maxBytes,
    mode,
    queue,
    deadLetter,
    delivery: {
      __proto__: null,
      ...rest,
      timeout,
      retry: rest.retry !== false && retryOf(rest.retry)
    },
    shared: makeShared(),
    timeout,
    deadline,
    wire,
    isPlain: profile === void 0 || typeof profile === "string" && !PROFILES[profile].isEvent,
    head: [own.path ?? "/group", own.publicOrigin ?? "", (own.allowedOrigins ?? []).join(" ")].join(
      "\n"
    ),
    rules: [modeOf(shared), bytes2, depth, idBytes],
    judging: { invalidTraits, limits, profile }
  };
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
  for (const env of [noting(variables, asked2), variables]) {
    try {
      const options = ask(env);
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
  const reserve2 = queue ? Math.min(toQueue, whole / 4) : 0;
  let slowest = 0;
  const left = () => Math.max(0, deadline - clock());
  return {
    left,
    timeLeft() {
      const ms = left() - reserve2;
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
  const shared = makeShared();
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
        if (typeof context?.waitUntil === "function") context.waitUntil(response);
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
  const seen2 = {};
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
  const head = decide(settings, request);
  if (head instanceof Response) return head;
  const { key, length, cors } = head;
  seen2.cors = cors;
  const bytes2 = await readBody(request, settings.maxBytes, length, within2);
  if (typeof bytes2 === "number") return refuse(bytes2, cors);
  const body = judge2(bytes2, key, settings.rules);
  if (typeof body === "number") return refuse(body, cors);
  const { calls, isArray } = body;
  if (page && body.accepted) body.findings = findingsOf(bytes2, settings.judging);
  const pace = makePace(settings, calls.length);
  const arrival = { request, settings, pace, skew: page?.skew ?? 0 };
  const settled = isArray ? await settleAll(calls, key, arrival) : [await settle(calls[0], key, arrival, within2)];
  return answer(settled, body, cors);
}
function failed2(cors) {
  try {
    return refuse(11 /* internal */, cors);
  } catch {
    return plain(new GroupError("INTERNAL", "The relay failed"));
  }
}
var plain = ({ message, error_code }) => new Response(JSON.stringify({ status: "error", message, error_code }), {
  status: 500,
  headers: { "content-type": "application/json", "cache-control": "no-store" }
});
// built:built:edge-text
var singles = (
  "4101020304057c07080e0d800c1a280a0f10064f1b0b1c202173227900116d902b392e81383637243a294245742d4647494b4d7250fd61a0405c83696a656b18987071092c64" +
  "c067757f2378ec3068146e636c6fb8fc44ff"
);
var text = (
  "?Y<A!???!~X!}*}N#nn?}N%nnn?}N%nnn!n}N&nnnn?}N!n!n}N#nn!n}N(nnnnn?}N&nnnn!n}N!n?}N(nnnnn!n}N5nnnnnn?}N?!n}N*nnnnn)n!n}N*nnnnnnn?}N??}N*nnnn))" +
  ")?}N(n)nn)?}N&nnn}V?}N5nnn)n)?}N&n))n?}N+nnnnnn)n!n}N(nnnn)!n}N!)?}N&n))n!n}N5nnn}Vnn!n}N#n}V!n}N&n}Vnn!n}N5nnnnnn!n}N&))n)!)}N%nn)?%~l!~j!+" +
  "?%?%?%?%5h(?+!??!!!&?5?*,##34&&!@} }!h&88h?!5&????52?!t+??#??5!(%?5?5%%?%?#*!!!*%!&!#?!%(!(}#/?!!+#}%}&/2%&!%5%??#%%**&%????!%%*####%&?&+?(*" +
  "%?%5d?!!##}(!?0-72!&!%!h!?(?%?&%#5&?(5!!%!#5%(#??!##h(#5?(#5&%##?((?%(&&+&&+&?&&&&#(%(*#&&(?#((*###(-%9})+#!&(!f!22(%!?(5+!n! ..48*~X!} 5AbA" +
  "xV>#?*Yj}QYuvb?9(sYw}Qb?J(_ufmO?},5xmOfmO?}-2xmOfmO}Mwbu?}./VbwY>}MYu<}RbV?12VbwY>}M}Oxj>?}5/VbwY>}Mjbv_jb?}9/VbwY>}MbuV_vs?}?3VbwY>}M_<}Mgm" +
  "bmbj?}F-VbwY>}MAb<<Ylb?}G2VbwY>}MubpO?}I} VbwY>}MVbYj}MAb<<Ylb?}J/VbwY>}MVb}Pm<b?}N&<bbj?Y(<fw_O?}O+}QYw_jYOb?vh}#!? !8h~J!}z!~Z!~1!~M!~L!?7" +
  "0/!22~A~]%~j!%??8}p%!-no? 4c=(J?:!P?},N&[#n:!1#&;5:!1#4=+:!1#+=-U&[#[:! ta;h:!1#/;%:! da;,#[%[#[:%:+T-%:%:5a;2:,P??=*:ha !cP??;8#[:+:%c=& *U" +
  "&n ?;/ ?;##[%[:#:&R&[:#:2aP??:8Q-#:# !a;#/!88:&;#/#8 !(:( +a:8:2:&4#:(1#/;#:(1#+8;/8:/ !R-?:!:#:%a !a=%H#/:%:*S-!:%:*c=&:5a:%:-T-!:* (6&[?8:" +
  "h:*4~h!-!/#88:!:+H#//!8:!1#9;#:!:%H#9:&:#c;&:#:5a/#88:! !K?},:!P?J !Q&[:!1#:;#:!1#9;!( ?:!1#:=#:!1#9=!Q-!08:#:!c;&:!:5a8;%8:?:& ?:%7H#&:?:% " +
  "!:%7H#?:( 4aJ?8~r!!5no? 4c=5J?#[:# %a )g=(:#R&[#[:5 +a:!:#:(:#c=&4u !;(:51#+ !gN-?:51#/;&/#88:% +c;+:! |!g F}W}X+w;(%[#[:&:+T-? .}W}X+:(:#:&" +
  "a=*1#?<=hc:hV .}W}X+:(:* &a1#?<=*c:*Vg .F}W}Xpg .F}W}XpR-?:& +a;&/!88:5:!:#:&a:%:&c4u !;(:51#? !g&[:&:51#&a;&( ?;(88:?:&H#&:?:(H#?:5 4aJ?8N!" +
  "!no? 4c=#J?:# +a:!4!:#:#1#+:#1#/ }84&:#1#&;!:?:#1#?H#?:?:!H#&:# 4aJ?8}6!!no? 4c=&J?:& ?H#/:&:%K?/:&:& /a !:!:#4};:?:&L%?I%?:& 4aJ?8S!#n ~)~?" +
  "4 y~?41#?:! &45 y~?41#?;#:! #O=%&[ ~-~?41#?:# #Oa:?:%z2??8 y~?4:!:#aH#?89?:#:?1#?:!cT&[:?:!:# &:%4_889?:?:?1#? ! &:!42 F...pR&[?88K!!no? 4c=" +
  "&J?:& &a:! ?:#:%4h:&1#& !Q&[?(:?:&L#+I%?:& 4aJ?88~&!!!no? :c=(J?:( ta:!:%:&4a:(1#t !Q&[:?M!I#?(#[:(1#9=&N&[:?:%H#+:?M?I#?/!8:(1#d;%:#&n:(:%:" +
  "& !4s:(1#?(:( +a:%:&4l:(1#+8=#&[:?:#H#+:?:!H#&:? ?H#?(:?:&H#+:?:%H#&:? !H#?888:( :aJ?8~3#!&no? :c=(J?:#:!:#a=*U&[#[:?1#&;+:( 4a=!:*:?1#?=# !" +
  "O=5:5:*S7=5 + &:& !Q7=*:5:*T7=*:%:&4a:(1#t;5:(1#4-?:#&n:(:%H#4:( 9a;!:#:&w( ?8;%:(1#d;#:!:%H#?:(1#4&[#[:(1#9=!N&[:( +a:5:# ?4s:(1#+;#/!8 ~C~" +
  "?41#?=%:!:+aQ&[ ~C~?4:+H#?8:#:548=#N&[ ~C~?4:%H#?/!8:!N:#:+QV-?:#:+:!z2??8(:(:5:#4l:(1#?;#8:#N-?:?:*H#?:?:#H#& F...p;588:( :aJ?:58}^!!&n ~G~" +
  "?41#?=& n:? ~C~?41#?:!a !c ?:!cg=!a=#:!:#T7S&[:? 4}Q:? ||%g ?Ra=([?=% nQ&[ ?38:&:% 4O=#R&[ ~?~?4:#H#?:#;!8 ~G~?4:%:(a 4OH#?8 ~C~?4:?:!aH#?:!" +
  "8a!#n ~#~?4 ?H#?:!4-:! /w;#:?;%%[:#&[:%1#+4-:# /c;#:% /a;%/!88:! /w;#%[:#&[ }w~?4:?1#&:?1#+4,:# /c;#:? /a;?/!888}/!!no? 4c=!J?:!:?H#/ }w~?4:" +
  "! /a:! 4a=?4@:?J?8-?:?:!:!:#a4@8B!!#no? :c=#J?:!4-:#:! &O:?a=!H#9:#:?H#d%[:# 4a:# da44:#1#t=%&[:#1#44-:%1#+4-/!88:#:!H#9:#:?H#d%[:# +a:# da4" +
  "4:#1#/=?&[ }w~?4:?1#&:?1#+4,/!88:# :aJ?8}C!#n:?:!1#?=#:!1#&Q&n ?(:!:# 4aH#? ? # !:#P?/7:#1#? ....pQ=!7;% & ?:!7:#a8H#&:?:%H#?8}8!#n:?:#:!c=%" +
  "4]:?1#+;&:%N:!:#QVN&[:&:?1#&a:!:%z2??8:?:%:&aH#+8Q!!no? 4c=%J?:% &a:!:#4}!:%1#+;!:? ?:%1#/:%1#&=#7H#&:? !:!:#7H#?:% 4aJ?8~[&#5n!}V:# *c=( ?:" +
  "#:(67;*:! %a )g:!c;+:?=(#n#[#[#[#[%[#[:#:%U-%:!:%aP??=?k=5 ?}?&[:+:%c %g&[:% !a;%/%8%[#[:%:*6-?:!:%a=? &a1#?:?1#?V .F}W}Xpg-?:% +a;%/!88:#:%" +
  ":#:%T7%[:#:%T&[:!:%ai?? ?}<-&:% !a;%/!88;%/#8M....B:;h#[#[#[#[:?P?kF4 #c,%#!?h8:#:% !a=&U-%:!:&ai??;&#[#[#[#[:? ~h!c,(!###?#8:& }en}=-8/#8:&" +
  " ~h?a |!g rS-!/28:5 3a |!g #T:& [}?V-h8:#:% #a=?U-%:?:!ai?? ~7n}=-(M?;h:#:% %a=?U-+:?:!ai?? [}?-*/#8:#:% !a=&U-#:!:&ai??;&:? ~W!R&n:? ~e!Q&n" +
  ":& }sn}=(:& [}?=?:5 }Vg uR:?V:5 }+a |!g /S78(:& }Ng ZnR8-*M?;h:#:% #a=?U-*:?:!ai?? ~7n}>-!/&8:% !a=?:#6-!:?:!ai?? ~7n}=-58:? !a;%/!88M?;h/%8" +
  "M....Bk?;h/#8:(:#H#+:(:!H#& ?/#8M....B~W?;h8:(:%~%:h}XI#& !8H#?8}3!#n:?:?1#9=! ?R4}# ~#~?41#?;# }w~?4:?1#d:!4,:?}0!r:# 4OV8X%!2no? [a=#J?:?1" +
  "#i;&:?1#1;(:?1#J;5:?1#:;*:?1#4;+:?1#/;h:?1#+;%:?1#&;2:?1#?:?}0!r;? ~?~/4 - ~L~/4 +4q!:!&[ ~T~/4 / ~+}]4 44q! ~b~/4 }% |~/4 *4q!8:? }j%Q&[ }Z" +
  "~04 ( }a~04 -4q!8&[:# da=!:24E:# 4a:!4}0 e~04 8:#1#4:#1#t4q!8:&&[ }v~04 3:(:&4q!8:%&[#[ .}Z4 & }X}Z4 54q!:% #R-? }_}Z4 7:h:+4q!:? ~C!R&[ }x}" +
  "Z4 }) ~9}Z4 =4q!/!8 ~[}Z4 9 .}[4 &4q! i;!:# da:*:5 i4}: }X}[4;&:5 ~a*U&[#[%[#[:# +a:# da4[:#1#+=?N-?:#:?:#1#/4::#1#&=?N-#:#1#?;%%[:?N-#:%P??" +
  "=( rc |!g 2S:( }Mg ~8?c |!g }(UVN&[ }v}]4 3:(4nN-&8:% !a;%:? !c;?/?8?88:*;&:5;!88 ~)}[4 9:&:!4q! ~C}[4 }% ~Y}[4 &4q!88:# [cJ?8~&!!&no? rc=(J" +
  "?:( 4a:!:#4} :(1#t;5:(1#4;* ?;#:( }k}]4L??I!}-:( B}]4L??I#::( :a;+#[%[:# ,R&[:( +a:#:+aP??=!4}&:# !a;#:(1#+:(1#/:*:54dN-!/#88 +;!8:?:%}6!+:?" +
  ":!K?2:?:&H#&:?:& nRH#?:( raJ?8[!!no? 4c=#J?:# +a ~/~%4 ~7!:! |!g4<:#1#/;!:?:#1#+H#?:?:!H#&:# 4aJ?8}&?:!:%Q&n:?:#:!4~h!( !8N8}0? ~-~?4M&I#? ~" +
  "#~?4M?I#? }w~?4M....4I#? ~C~?4 ~?~?41#?H#?8&? ?8~Z!!&no? 4c=(J?:?1#+&[?8:?#n:? nH#+:?1#d=%:?1#&6&[:?:% !aH#d(:%:?1#?aP??;&:?:% !aH#d ?:&-!08" +
  ":( +a:# ! !4+:(1#/;%:(1#+;5:#&[:%:!:#z2??8:?1#t=!:?1#/Q&[:? /a /4*8:?1#4:! /wa=&:#H#+:&:%H#&:&:5H#?:?:! !aH#t ?;&:?1#+ !a8H#+:( 4aJ?:& #Q8~n" +
  "4&hn@)#}V!}To? ~G&c=*J? }i~?41#?&[?8 }i~?4 nH#?4}( Z~?41#?;h }p~?41#?;2%[:+ Z!R&[:+:* 4aaM?I%?:+ +a;+/!88:h Z!S&[?8 ?;+%[:+ Z!R&[:+:* 4aa:+:" +
  "2aC??D%?:+ +a;+/!88:*C%}N;}(:*C%}G;4:*C%W;0:*C%}<;7:*C%[;}#:*C%G;@:*C%r;} :*C%1;}%:*C%:;9:*C%d;}):*C%4;}*:*C%s;}+:*C%f;}!:*C%p;t:*C%e!;}&:*C" +
  "%Z!;d:*C%.!;::*X?%}]!;o:*:*C%}{!z%=8H#~K!:*:oX8%~)!:*::z%H#~G!:*:dD%~?!:*:}&D%k!:*:8H#q!:* ||%:tz% ?:t{????????}P7:t{????~W|~g[j7=,}6!~W!:*:" +
  "}!D%~O!:*:8:}+z%c=+ ?:+:8U7=3H#~a! ?:! !:2 Z!a:? Z!c=?:h Z!cT=+7=ha:! ?:?:+7=/T=?7;2 ?:h:?7;? +;+#[%[:+ GR&[:+ ~l.4a:+ /a;+P??=hy:}*}O-!/#88" +
  " %;h8 ,;+ |!:} z% ?:} {????????}P7:} {?????~Wx[j7=- 3c |!g ~j!6&[:- |!g }e}]4aP??;+8:/:!c;/:*:})z%=-H#Z#:*:hK?}{#:*:+K?}|#:*:9D%.#:*:4D%e#:*" +
  ":}%{????????}OK?}y#:*:}({????????}OK?}z#:* ||%:@z% ?:@{????????}P7:@{????~W|~g[j7}6!}w#:*:}#D%~p!:*:}#{????????}P~%I%~h! *;+#[#[#[#[#[#[:#,*" +
  "%%##!?&(8 (;+/&8 &;+/%8:# %Q;+:(z5;;/#8:# !Q;? #;+/!8 5;+8:*:&D%}]#:*:0:&:7}t=&{????????:&{????????j7Z=&D%B# !;##[#[:+ #6&[#[#[#[#[:+ #c=# |" +
  "!g,5#%%%!?%8:h %Q-(:* ^}%}6!}{#:*M?I%~h!:* ?}6!}w#/(8:h #R-&:*:&:4:&:4j7D%B#:* ~h!a:}!:,:* ~)!a:54})/&8:h-%/#88:h !R-!#[#[#[:# |!g !c,%#!?%8" +
  ":* ?}6!}y#:*:&:4:&:4j7D%B#:* ~h!a:* ~O!a:* ~)!a{???????? !:54=/%8:* !K?}z#:}%{????????Y&[:* ~h!a:* ~O!a:* ~)!a{???????? ?:54=(:* ?K?}y#:* ~h" +
  "!a:}&:d:-4o8/#8:*M?I%~h!:*:%}6!}w# ?:%4}*:+ !g=#7N&[:#&[:* ^4}6!}{#/%8:% ~?!c ||%g ~[?6&[:* %K?}{#:*:%4}+K?}|#/%8:8:3T&[:*:3 !aH#~a!8:* ^9}6" +
  "!}{#/#8 ?;h:* ?K?}z#:?&[#[:* +a:?:!4::*1#/;?:*1#+;! ?;+#[#[%[:?:+R&[:!:+aP?? rc |!g=# hT-#:&{??????J[}u{????????:h !g7:#yZ=&{??~W|||~g :&{??" +
  "~W|||~g v7;&:+ !a;+ !;h/!88:h !g-!8:2&[:* ~p%a:2:/:;4;:*L%.&:;:*1#~p%7;;8:* ~p%a:!:?:;4;:*L%~p%M!}A-!:*L%.&~1:;~1}t=({????????}PN-!:({?????[" +
  "}e[}v}o;&8M!;=88:*:&D%~p!:*:=I%~h!:* ~h!a:* ~O!a:* ~)!a:&{????????:=}z7 ?:54=:=W-!:*C%}]#;(:% ||%g=? ~o%R:? ~%%Rg-!{?????d~m[:&:&{?????d~m[j" +
  "7{?????[}e[}u:(Z=&:*C%~O!jN-!:*:%}6!~W!:*:&D%~O!/!8:*:?K?}y#:* ~h!a:}!:,:* ~)!a:54})8:*:*C%~O!D%y#:*:*}0!~W!yD%k#:*:*1#q!:*1#~a!cyD%~)#:*:*P" +
  "?}z#yD%~h%:*:*C%e#D%~a%:*:*X?%}]#X8%~O%:*:*C%~p!{??????~h~7:*1#~h!7D%~G%:*:*}0!}w#yD%~?%:*{????????:*P?}|#=? !ay:? ,Q7D%k%:*:*P?}y#yD%y%:*:*" +
  "C%.#D%~)%:*:*1#Z#yD%}{%:*:*P?}{#yD%Z% ?;+%[:+ ~O?R&[:+:* ~p%aa:+:* Z%aaL%?I??:+ +a;+/!88:* ~?#a=?:* ~p%a ~O?z2?? }w~?4:?:* Z%a4@ ?;+%[:+ dR&" +
  "[:+:* ~p%aa:+:* ~)#aaL%?I??:+ +a;+/!88:*:*L?}]&I%~)%:*:*X??~p%X8%Z% }w~?4:* Z%a:* y%a4@ }i~?4 }i~?41#? !aH#?:* ~G&aJ?8~R!!#):!:?C%d}t=!{????" +
  "????:!{????????j7{????????:# ||%g7=!{????????b&[:?:%C%4:%C%d:?1#r !a=? n:?74o38:!:%C%?:%C%+ !:&4~e!Z=&:%C%d:?C%:=(}t=5{????????:5{????????j7" +
  "}P&[:?:#:!4~f!(:? #K?G:?:&{??k|||~V :&{??k|||~V v7=!D%4:?:!:(ZD%188S!!n#[:? ||%g=! ~l%c=? &U:? !RgN&[#[ ?;?#[:! }|%c,(!%%%!?8:! e%R-#88 !;?8" +
  ":?8f!!n +;!#[#[#[#[#[#[#[#[#[:? ||%g=? B%c,4+?*(&%***+***#*!58 !38 538 (38 &38 %38 #38:? ~%%Q&[ *;!(:? }y%Q-#88:!38 ?8}g!!#n:!:#a;%#[%[:#&[:" +
  "!P?? hc=& }&T !:&O }o..&gNV-#:! !a;!:# !c;#/!88 ?;#:%;!8#[%[:#&[:!:#a !cP?? hc=% }&T !:%O }o..&gNV-#:# !c;#/!88 ?;#8:?:#H#&:?:!H#?8}:!!no? r" +
  "c=&J?:&:!:#4}e!:?:&:%4}g!&}V:?:&L%?M~a*}VI%+M!(M?8I%?:& raJ?8}j###n#):%{?????kV[jN&[#[:?1#r=5:#1#:6-?:#C%?:#C%+:5:(4~e!:%{?????[}e[}u=+:!C%?" +
  ":?C%d}t=%{????????:%{????????j7{????????:!}0!+=*7=%v;5:%:+:57Z=({??k|||~V :({??k|||~V v7=(:#C%d:?C%:=+}t=h{????????:h{????????j7}P&[:5N-!:?:" +
  "*:%4~f!(:!1#4=# 2 (:&7=&S-!:? #K?G:?:(D%4:!:#:&cH#4:?:+:(ZD%18388:?4~g!8}i!!!):#:?C%:=&}t=#{????????:#{????????j7=#{????????b&[:?4~g!(:? !K?" +
  "G:?:%H#r:?:!{????????:!{????????j7=!:#:!:#v7=!{??k|||~V :!{??k|||~V v7=!D%4:?:&:!ZD%188}f!!!n:% :T:!:#6V&[:#;?(#[:&&[:#:!c=& #6&[:!:& !}Qa;?" +
  "/#88 ?;!%[:?:#U:!:#6VN&[:!:?:!c !}Qa=&:#T;(:&:?:(7;?:!:&:(7;!/!88:#;!8:% !a;%8:? ?:% ;S7 ?:?:!T78~2!!!no? 4c=!J? }i~?41#?&[?8 }i~?4 nH#? }i~" +
  "?4 Z~?41#?:?6&n }p~?41#?;? ?(4}(:! &a n ..!:?:? ..!U7 !cl}Q !a=? ! ! !4h:!1#& !Q&[?8 Z~?4:?H#? }p~?4:!1#/=?H#? e~?4:!1#+H#? ~?~?4 ~C~?41#?H#" +
  "? }i~?41#? !a8H#?:! 4aJ?:?89? }i~?41#? ||||*6&n?( }{~?41#?889? }i~?41#? ||||*6&n?( ~#~?41#?88}{} #} n!}Vo? k!c=(J? }i~?41#?&[?8 }i~?4 nH#?4}" +
  "( ?:& Z~?41#?:&S=*7=5:# tw=&S&[?8:%:5:&c=5T&[?8 }p~?41#?;h:( [c:# & d4+:( ?H#}C:(:(1#{=/H#W:(:(1#[H#}>:5:%c;+:%:& !:h:*7=#a=,a;h:& tu tw:#a;" +
  "@ ?;*%[:#:@R&[:(:#1?4H#}{!:(:#X???X8%e! ?;&%[:& tR&[:&:( ~O?aa:&:( e!aa1??H#?:& &a;&/!88:(1#j=5:+T&[?8:(1#s;&:(1#}N;} :(1#];}!:(1#}G;t:( Ga:" +
  "h:54} :&:+:5c=+T&[?(:5:ha;h:(1#}7;}#:(1#G;4 *;5#[#[#[#[#[#[#[#[#[#[:t,+5(&%#!?*h8 (;5/+8:( ~O?a:h:&:}!:} 4}%:(1#}N;}%:(1#];3:(1#}G;8 &;5/*8 " +
  "%;5/58 !;- #;5/&8 ?;- #;5/%8 !;5/#8 ?;5/!8 5;5/!8:&;3:h;88:# ta;#:+:&c;+:&:ha;h:*:(1#}>Q&[:( ~C?a d4*:(1#W;/8:* dw:/a=&:}#H#t:&:4H#4:&:}%H#/" +
  ":&:3H#+:&:8H#&:&:-K?!:&:5K??:(:* !a=*H#}C:2 da;2/#8?88:(1#W;&:( ra:,:%4}  ?;%#[#[#[:! !c,#!?#8:(1#}4;4:(1#r;3 #;%/!8 !;%8:?N:* !Qg&[:&1#t;?:" +
  "&1#4;!:( ~O?a:&4P:(1#];2:(1#}G;/:(1#j;5:(1#}N;h:(P?a;-:(}0!s;, ?;#:( ?H#Z!:(M....4I#e! !;*:&1#+;8:&1#&;+:&P??=& !U&[:h:5:+:8:( e!a4}1(:(:5H#" +
  "]:(:hH#}G:( ~O?a !:-:+ ?:& #Q7:8:( e!a4}2:!;*:?;#8:(:(1#Z!H#O:(:(L#e!I#w:(:4H#s:(:3H#j:(:%H#}N:(:,}6!}]!:(:#H#}X!:(:*H#.!:(M!I#p:(:2H#]:(:/H" +
  "#}G( ?;# ?;+:*&[:&;5:*;h%[:( 1a:54L:5 da;5:(1#1N:+a;+:h !c=h-?88:&:* dwa;h%[:#:2Q=!N&[:#:&a:# da;#P?? !R-!88#[#n:( }b!a=? }Wy4 84}/:+&n:*:+T" +
  "&[:( ~)!a=!:+4E:( e!a=#:*4E:( 4a:!4}0:(L%4;}&:( +a:#4}0:( -H#O:( }qy4H#f:( &H#j:( ~1y4H#}N:(:}&I#}G:(:(L%+I#s:? ~5y4 *:( ~O?a &4C ~F!/#8:( ~" +
  "S?a;! ?;##n#[%[:#:2R&[:#:&a=?4i&[#[:( ~O?a:?4P:(1#}G=?N-?:(:!X?#?X8%~)!:? #R-&88:# da;#/!88:& dc;##[%[:2&[:2 dc;2:# da=#4iN-!/#88:( #H#e!:( " +
  "~O?a/#8:( e!a=?:#4P:( ~O?a:?:(1#e! #Q7/!8:(:(X?%~)!X8#}p!:(:?H#e!:( e!a8;?:(M!I#}N:( ?K?a:( B%}6!s:( ?H#}G:?1#&;-:?1#?;/:?P?} ;!:?}0!4;8:* !" +
  "Q&[:( ~O?a:&4P:(:(L#}NI#e!:( }b!a }iy4 (:( e!a !4C(:( e!a=?:+4E:( :a:?4}0:( -H#w:( }qy4H#s:( &H#]:( }my4H#}G:(:(L%:I#}N:( }b!a }iy4 (:( ~O?a" +
  " %4C8:( }b!a=? ~ y4 ~1y44@:( da:!4}&:?:(1#d:(1#94,:? =4r/#(:!&n:( 0H#]:( }w~(4H#}G:? }cy4 *:( ~O?a !4C ~?!(:( :H#]:( ~6~(4H#}G:( }b!a }cy4 *" +
  ":( ~O?a !4C ~A!888;8 ?;/8:( }b!a ~;y4 ~Gy44@ ~[?;2 ?;#%[#[:# !a;#%[:&:hQ-!:# !R&[:( }b!a i4r8:& da;?:(:&4L:(1#?=!&[ ?:&:!:(1#&:( }b!a4}1:# !" +
  "a;#:?;&/!88:( ~O?a:&4P ?;+:&1#& }u~(4:&P?? #Q=!7=,;5:&1#+ #:!7=!;*%[:* +6&[:* !c;*:5L??M~s~;}b~s~=~#}m}fK}@:+a;+:5 !a;5/!88:+:2U&n:(:(L#}NI#" +
  "e!:( e!a !:(P?a:,:!:( }b!a4}2:(1#}i!=!&[:(:! !cH#}i!8:(1#}G&[:(1#]:( }b!a=* ~Iy4 ~Wy44@:*4}38:&1#t=*&[:&1#4:( }b!a=! ~Wy4 ~ky44@:*:!4}4:! =4" +
  "r8:( }b!a X?4r:2:+c(:(:(L#}NI#e!:( e!a !:(P?a ?:&:( }b!a4}2 ?8;2:?;&/!88:( }b!a ~Gy4 ~Iy44@:(:8}6!}]!:(M!I#.!:(M!I#p:(:4H#s:(:3H#j:(:%H#}N:(" +
  ":-H#]:(:/H#}G:(:(1#}i!H#O:(:(L#}b!I#w8:( ~O?a4t }i~?4 }i~?41#? !aH#?:( k!aJ?8;?:?:!1#+H#&:?:!1#& ?:!P?? #S7H#?8}B!%no? 4c=%J?:% +a:# ! !4+:%" +
  "1#/;&:%1#+;(:#&[:&:!:#z2??8:?:#H#+:?:&H#&:?:(H#?:% 4aJ?8S?:?:!:#4,:? ~m~04 }Wy44@:& %O;#%[:#&[:?:%1#?:%1#&4,:# +c;#:% +a;%/!88:? =4r8K!!n !;" +
  "!#[#[#[:?P?? #c,%!#?#8:?P?, ?R:?}0!/ }q%Rg;!/!8 ?38:!8y(!hn#[#[#[#[#[#[#[#[#[:!P?? !c,*?5(&%#!*8:? -K?} :? ~A!}6!4:? :H#/:? ~6~(4H#+/*8:? -K" +
  "?} :? ~l%}6!4:? 4H#/:? ~_~-4H#+/58:? 2K?} :? ~p%}6!4:? }.H#/:? ~E~)4H#+:?MF...~G?I#?38:? +K?} :? ~o%}6!4:? 9H#/:? ~+~)4H#+:?MF...~G?I#?38:!1" +
  "#&;h:!1#+;2:!}0!/;&#[#[:!P?,=!&[:&N&[ ~l%;( 7;# ~p~#4;% ~p%;5 =;* ~M~#4;+#[#[#[#[:! hc,(%5#*?!8 4;# ~_~-4;%/58:! !Q-!8 ~n%;( o;# }h~%4;% +;!" +
  "/&8 ~n%;5 o;* }h~%4;+ +;!/#8 }q%;(:& }q%Q&n C;# }X~#4;% }q%;& (( ~%%;(:& ~%%Q&n }.;# ~(~#4;% ~%%;& *( ~n%;( o;# }h~%4;% +88;!( B%;( 9;# ~a~!" +
  "4;% ?;!:&N-#8:%;+:#;*:(;5:&4}*N-!8:?:!K?} :?:5}6!4:?:*H#/:?:+H#+:?:2 (:h7H#&:? !H#?38:?:!K?} :?:(}6!4:?:#H#/:?:%H#+/%8:? #K?} :? }h%}6!4:? :" +
  "H#/:? }g~)4H#+/#8:? ?K?} :? B%}6!4:!P?!&[:? } H#/:? .~)4H#+(:? =H#/:? ~U~(4H#+8/!8:? -K?} :? ~?!}6!4:? 0H#/:? }w~(4H#+8:? ?H#?8>!&no? 4c=% ~" +
  ")~W?}6!+:%M~)~WkF^}Z}berI%? 2;##[%[:#&[:%:# !c=#a:!:! 2u=& 2wc rVK??:! hT:&;!-!/#88 ?;#8:?:%}0!+}6?/:?:%L%?I?&:?:#H#?8s!%no? 4c=#J? 2:!1#?=%" +
  "c;&:# &a !:!:%a &a:% 2T7:& ?:& 2U74}!:#1#+;!:? ?:#1#/:#1#&=%7H#&:? !:!:%7H#?:# 4aJ?8}0!!n:?1#+=#:?1#?Q&[:?4}M8:?:# !aH#+:#:?1#&a:!K??8}A?:&:" +
  "% ~W?a4]:& ~ky4 }Z~144@:?&[:& ~*~*4 ~5~*44@:&:?:!4,:& =4r8:& }Z~14 }d~144@:&:#:%4,:& X?4r8}k!!!no? 4c=5J?:( ~+~04 ~F~044@:! %O;!%[:!&[:?1#?:" +
  "?1#&:(4}4:! +c;!:? +a;?/!88:( ~F~04 ~V~044@:5 +a:#4}&:(:51#+:51#/4,:( =4r:%&[:( ~V~04 ~b~044@:(:%:&4,8:( X?4r:5 4aJ?8{!#no? 4c=#J?:#:?4E 2:#" +
  "1#?=?c;%:! !:?:#a &a:? 2T7:% ?:% 2U74,:# 4aJ?8~5!!!n%[:!&[#[#[#[#[#[#[#[#[#[:?P??=% +c,5#!?*&%(8 ~f?;%/(8 ~l?;%/&8 ~Y?;%/%8 ~j?;%/#8 ~^?;%/!" +
  "8:% =Q:% ~S?QVN-!8:# ~S?4r/!8:% :6-? ~l~.4 &:#4p:#:% &}Q rV4r r ~N?:% 3g=% 2S7:%a;%8:? !a;?:#:%4r:! !c;!/!888}i2!5no? k!c=+J? }i~?41#?&[?8 }" +
  "i~?4 nH#?4}( }p~?41#?;2 Z~?41#?:+ ! # ?:# %g=8 #Q7:8 !Q7K?{:+ ! # ?:# /g=# +Q7:# &Q7K?N:+:(H#[:+:&H#}7:+:%H#G:+ k~?4L%?I%r:+:5z5I%1:+M!I%::?" +
  ":*a=%S;#:? ?:%:#7=%T&[?8:+ ?H#j:+M&I#]:+M?I#}C:+:%:?cH#W:+:? !:2:#7=2aH#}>:+ ~a*H#.!:+M?I#p:+:?H#O:+:2H#f:+M?I#}X!:+ #H#s:+ ~O?a;8:+ ~a?a=#4" +
  "H:+ da:#4I#[:+P?d&[:+P?}( ~R?Q&[:+ ?H#e!:+M....k?I#B!:# ~R?4G#[:+1#s=( #Q&[#[ &;% ?;* ?;& !;##[%[#[:+ ~a?a=h:# !g ~T?4D:+1#s=( #R-%N-#:+:h4I" +
  ":+1#p;(:+ ~)!a:h4}6:+P?~3! #Q-? ?;#:* ~a*T-!:+1#p=h:?T:(:hTV;/:*:+1#B!Q&[:+ B!a & +4y!:+1#}i!;%8:* %O:%a=- ?:h:(c:/7H#&:- !:(:2a:/7H#?:+:* !" +
  "a=*H#e!:& +a;&/!88:+1#~-!;*:+1#~)!;(/%8:+ 4a:h4K:+1#4=( #R&[:+1#t;*/%8:+1#B! ....pQ&[:%;(/%8:*N&[:+ ~)!a F^kr ?4}8/58:* ~a*T&[:+ }W...pH#~)!" +
  ":+ +K?~-!/58:+ B!a:* !c4E:!&[ 2:+1#B!c=? ?:? 2U7:!a !a .#6&[:+ }W...pH#~)!:+ 5K?~-!/*88:+ +a:* ||||!g=? & 44+:+ ?H#~#!:+:+L%+I#}w!:+ }w!a ?:" +
  "? 445:?:+1#~#!=!a;#:+1#}{!:! &Oa;?%[:&&[:+ ~)!a:%1#?:%1#&:+ :a:+ ~C?a4}7:?:+X?#~)!X8#?:? 4a;?:& +c;&:% +a;%/!88:+:+L#}w!I#~-!:+:#H#~4!:+ F.." +
  ".pH#~)!/(88:+1#w;*8:+ ~)!a B! }b!:( !g=?7 ~a*:*:?74}8/#88:+ ~)!a:2:?:+ :a:+ ~C?a4}78:+:81#+=?H#e!:+:8L#?I%B!:?&n:+1#}i!:?4/:+1#~)!0 &(#n#[#[" +
  "#[#[:+1#~)! ....pc,%#!?%8 ?;?:+P?~-!;!#[%[:? /R&[:!:? ~#.4aP??Q-#:? !a;?/!88 /4- #/&8:?4- #/%8:+1#y!:+1#~4!43 !/#8 }w~(4 0:+1#y!:+1#~4!=? }w" +
  "~?44}1 ~#~?41#?:? n<a +O %V/!8:+:+X?#~)!X8%s:+ ~a?a !43 ?88 }i~?4 }i~?41#? !aH#?:+ k!aJ?8},?:?1#+:?1#/ e~*4 %4g&[:? !K?;:? %H#488D!#n:!4F!0:" +
  "?:!1#4=#:!1#/=%S&n:#:!1#+aP??( ?8K?!:?:#:%SK??8}R!!n#[:?1#4=#:?1#/S&[:#:?1#+aP??=# :T-!8:?4^!;#8:# |!g:! |!gR&[:?4}X!38:?1#t=!:?1#d6&[:? !:?" +
  "4}q!(:?:! !aH#t:?:?1#4 !aH#488}R?:?4F! |!g:# |!gQ&[:?:?1#4 !aH#4:?:?1#t !cH#t ?38:!N&[#[:?1#4=!:?1#/S&[:?:!:!:?1#+aP?? iQ=#aH#4:#-!8:?4}X! ?" +
  "388:?1#? #Q8}0?:!4F!0:!1#4:!1#/S&[:!4}X!8:?:!1#?H#?:?:!1#&H#&8]!#no? 4c=#J?:# &a:!4}W!:!1#?=% #R&[:!1#&;!:? #K?8:?:!H#&:?:%H#?(:?:#1#/H#+:?:" +
  "#L#&I#?8:# 4aJ?8v!!no? B!c=(J?:( +a:!:#:%:& ..44j:(1#}4 F...pR&[:? &a:(1#s:(1#w4}/:? ....pH#?(:?:( +a:!:#4.!8:( B!aJ?8i!#no? rc=%J?:% &a=&:!" +
  ":#4}D:?:& ! ?4.!:% raJ?8^}%#}*n%}Vo? ~)%c=#J? }i~?41#?&[?8#n#[#[#n:##n }i~?4 nH#?4}(:# ~h!a ! }p~?41#? Z~?41#?:?S=%7 ?:?:%74} :# !}6!}p#:# ?" +
  "H#}i#:# !K?B#:# 2H#}b#:# ?H#}X#:# 2H#~p!:#:#1#~l!=?H#e#:#:?H#}]#:#:?H#.#:#:#1#~h!H#z!:# ~a!a:# ~p!a=?4!:#1#q!;3:#1#~a!;4:# ~W!a:?4!:#1#~[!;@" +
  ":#1#~W!;}&:# ~O!a:?4!:#1#~S!;%:#1#~O!;&:# ~G!a:?4!:#1#~K!;/:#1#~G!;-:# ~?!a:?4!:#1#~C!;(:#1#~?!;5:# k!a:?4%:#1#~;!;+:#1#k!;h:# y!a:?4%:#1#~4" +
  "!;d:#1#y!;} :# ~)!a:?4%:#1#~-!;}(:#1#~)!;}!:# }{!a:?4%:#1#~#!;0:#1#}{!;t:# Z!a:?4%:#1#}w!;7:#1#Z!;}#:# e!a:?4%:#1#}p!;}%:#1#e!;2:# B!a:?4%:#" +
  "1#}i!;9:#1#B!;,:%&n:h&[#[:# ~##a:&:% :4}:%[#[:# }]!a:# ~##a4[:#1#}]!=%N-#:# ~h#a=?:%:#1#}b!=& ^~/4 #4 :# ~[#a:?4M:#1#~[# !R&[:h:+:%:&4d&[/#(" +
  "/%8?8:#1#q#;8:# .!a:%:#1#~a#:h:+4};:#1#.!=?N-!:# ~K#a:?:#1#}X! E4{:#1#~K#=?N-!:#1#~S#:#1#~W#:%:8a:&:8c4d;&:#1#~O#=%N:&NV-!%[:%N-!:% !c;%:?P?" +
  "?;&:? !a;?:& PQ:& Kc |!g ~m!TV:& ~V?QV:& ~V!g ~R?c |!g ~^!6V-?8/!88:#:+H#}{#:#:hH#}w# !;}) #/%88 !( ?88=8H#Z#:# ~h#a=?:5:( }b~/4 %4 :# ~##a=" +
  "}*:?4M:# ~p?a:#1#~)# %a ?:#1#~##7=}+:5:(4N:#1#p=%&n:#1#);&:# ?H#}b%:#:%H#}X%:#:%H#z#:# oH#~p#:#M~(...~h*I#~h#:#:&H#.%:#:%:&aH#}]%:}*:?4Q !:#" +
  "1#~## !R-!0:?:5:(:}+:#1#~)#a4R:#1#~l#;(:#1#~h#;5:#1#~p#;%:#1#z#;?:# !}6!}i%:#:?H#B%:#M?I%}]%:#:?:%aH#}X%:#:%H#.%:#:?H#z#:#:%H#~p#:#M~7...~)&" +
  "I%~h#:# .%a;*#[#[%[#[:# ~h?a:*4}<:#1#O=? ..~;?Q-?:#1#f;&:# ~h#a #:?4SN-!/#88 ?;%:#P?}j%-!:#P?}i% !Q&[:#1#B%;&:#1#}b%;*(:#1#B%=&:#1#}b%=*Q-#8" +
  ":*:#1#~p#a;%:&:*c;?/!8:#1#}b%=?:%a;%:&:?c;?8:? ?:%7;*:% !:%7( !88:*:4:34d&[#[:-:/ }Y~/4 *4dN&[#[:-:/ .}[4 &4d&[#[:hN:})VN&[#[:@&[:h:+:}&:@4d" +
  "-!(:} &[:} :d ~p~.4 84d-#8:h:+:5:(4}=-!8 #;%/#88 %;%:}!N-?:# ~h#a=?:}!:}( }64}::# ~a?a:?4[:#1#s=?N-?:# ~W?a:?:#1#w4::#1#}N=?N-?:?:#1#j ~+}]4" +
  " 44}=N-?%[#[:# ~O?a:# ~h#a4[:#1#}G=?N-?:# ~G?a:?:#1#]4::# ~##a:#1#W:#1#}C }84{:#1#~##=?N-!:# ~??a:?:#1#~)#4::#1#}<:#1#}> ~9}]4 *4}=N-!:# [c:" +
  "#1#~-#:#1#y#4::# Ga:#1#[=5:#1#{=* =4&:#1#G=?&n:# ra:?:#1#}74T:#1#}4;(:#1#r( ?8=?:5:?7:(:*:?7 ~@}]4 (4}=-!/#88:t&[:t:0 ~E}]4 +4}=N&[ &;%/#88:" +
  "2&[#[:# 1a:2:}%4}>:#1#1-? (;%/#88:}#N-#:# :a:}#:74::#1#:;?#[#[#[:#1#J=(,#(?!8:?P??=% Cc,%&!&!8:?P??;%8:?:% |!g CQ=5a;%#[:(:5c=? @6&[%[:?N-#:" +
  "# 4a=(::M||||3^M2}V=;::M:}]M2}V=:M:}Z)==I%?:(:;:=}E~%::M:}])I%+:%P?? rc=( hT-(:#L%dM?}A-(:% !a;%:? !c;?:#L%4=;:(~%)=::;}I-?/(8?(%[:?N-#:%P??" +
  " rc=( hT-(:% !a;%:? !c;?:(~%::M2}V);:/?8?8?8:!~%::}I-# *;%8( !;%8:# ~h#a:%:# Z#a4U:#}0!Z%;*:#1#}p%;!:#1#e%;(:#1#}i%;5:#1#B%;&:#1#~l#;8:#1#~h" +
  "#;?/#88:-:/ }Y~/4 *4d&[ ?;!:9 ?:,7;5 !;(:, !:,7;&:#L%Z#;: ~C!;* !;h ?;% ?;? ?;2/&8:2&n:# +a:2:}%4}>:#1#/;%:#1#+( ?8;+:#L#}w#;:/#8( ?;!:# ?H#" +
  "~S#:#M....4I#~K#:#:3H#k#:#:4H#~4#:# ,H#y#:# ~o~-4H#~-#:# })H#~)#:# ~7~*4H#~##:# ~##a % % ?:#:# ~K#a4}2 }i%;*:# }i%}6!Z%:# ?H#~h# !;(:# !H#e%" +
  ":#M!I#B%:#:#L#~K#I#}X%:#:#1#~S#H#}b%:#:#L%Z#I#~p#:#:#1#}{#H#.% ?;5 !;& ?;?8:#:#}0!}u%}6!~##:#1#}X%;%:#1#.%;+:#L#~p#;::? #Q-?:#1#}]%;h:#1#}b%" +
  ";2/!8:# ?H#}p%:#M....4I#}i%:#::I#z#:# ?H#~h#:# ~?!}6!Z%:#M....4I#}b%:#M....4I#}X%:#:8H#~p#:# ~h#a !4}# ~#~?41#?;? }w~?4:+ !:+7:% ?:+74,:8:? " +
  "4OV/!8:#:*}6!Z%:#:!H#}p%:#:(H#e%:#:5H#}i%:#:&H#B%:#:2H#}b%:#:hH#}]%:#:%H#}X%:#:+H#.%:#::I#~p#:#:8H#~l#:#:?H#~h#:#:#}0!~##}6!}u%:# ~h#a4t8 }i" +
  "~?4 }i~?41#? !aH#?:# ~)%aJ?8}<?:?:#H#4:? ?H#/:?:#H#+:?:!H#&:? !K?d:?:%H#?:?:%H#t:? !}6!J:?:#H#::? ?H#98~3!!(no? 4c=%J?:!P?},N&[#[:!1#&;&:% &" +
  "a:!4m:%1#& !Q&[:!1#9;#:!:%1#/H#9:#:&a;&:%1#+:#c;(/!8 ?;&:!P?},-?:! !K?},:!P?J !Q&[:!1#:;5:!1#9;#(:!1#:=5:!1#9=#Q-!8:5:#c;(:#:!1#&a;&88:?:(H#" +
  "&:?:&H#?:% 4aJ?8~^##+n!}Vo? 4c=hJ?:h +a:%:& ?4x:h1#/;2:h1#+;(:h:%:& !4x:h1#?=5:(S;+:(:5:+7=5:&T&[?8:5:2:h1#&:+7=*a=(:*S:&:(SV&[?8#[:%:%:*a:5" +
  "4~h!&n:&:5c=(:5:(:5T7 !a;* n;( n;/:5;2:&(:%:&:* ?4f;(:&:%:&:* !4f=+:(:(:+S7c;2:*&n:&;(:*(:&;( ?;*/#88;8:%;+%[:-M!:+}1??}Z}X;-:+ !a;+:8 !c=8-" +
  "?88:?:&H#}7:?:%H#G:?:#H#}4:?:!H#r:?:(H#1:?:/H#J:?:#H#::? ?H#9:?:*H#d:?:2H#t:?:5H#4:?:-I%+:? !H#?:h 4aJ?8~H#!hno? 4c=&J?:!1#?&[:! +a;%:!1#}7;" +
  "#:!1#G;(:!1#}4;5:!1#r;*:!1#J nQ&[:?:%:*:5:(:# !4~d!(:?:%:*:5:(:# ?4~d!8(:!P?/;(:!1#}4;5:!1#r;*:!1#&;%:!P?, !g;+#[#[%[#[:+-%:!:( n< !gK?/:&:%" +
  ":*:54N:&1#?=#N&[?8:&1#&;h:&:#H#+:&:#:haH#/:& +a4V;#:( !g-?:# ..~;?Q-#:!#n !;(:# .!6&n #:# .4S-!0 % &:# ..&S7( !88:%a=%H#&/!88:?:%H#+:?:%H#& " +
  "!;2/!8:! !K?,8:?:2H#?8:& 4aJ?8}.?:%:&:!:#4g;!:?:&:#cH#&:?:#:%a ?:!7H#?8}b!!!no? rc=&J?:&:#H#J:& ?H#::&:#H#9:&:!H#d:& !K?i:&:%H#t:&:%H#1:& +a" +
  ":& ta4m:&1#+&[:&1#/;%:?:#:&1#4=#cH#/:?:!:#aH#+:?:%H#&( ?;!8:?:!H#?:& raJ?8}=?#[:!&[:!:%S&n:!:#ai?? ~7n}=(:!:%Q8N&[ ?;#/#88:!:#a;#:%:!c;!8:?:" +
  "!H#&:?:#H#?8}h!!+no? 4c=#J?:! ta;5:!1#t;%:!1#d;&:?#n%[:&;*:%;+:# +a:54}< ?:#1#/=h ..~;?Q-!0:#1#+;(:!1#t;%:!1#d;&:! %:h4SN-?8:?:(H#&:?:%:(:*a" +
  ":&:+acaH#+ !8H#?:# 4aJ?8}<?:%&[:#:%T&n:!:%ai?? ~7n}=(:#:%Q8N&[?88:?:%H#&:?:!H#?:?:#:%cH#/:?:!:%aH#+8U!&n:!1#?;#:!1#&;%:!4V=& ..~;?R&[:!:!1#?" +
  ":%:!1#+=(a:!1#&:#acaH#+8:?:&H#&:?:(H#?8H!#n:! #O;!%[:!=%&[:! &c;!:?1#?;&:? &a;?:#:&R-!88:% ?R8{!!n:!:%Q&[#[%[:!&[:?P??:#P??4~4!N-#:? !a;?:# " +
  "!a;#:! !c;!/!88 !;&88:&8}9!#no? 4c=%J?:% =H#/:!:#:% /a4A;&:?:# !cH#&:?:! ?:&7H#?:% 4aJ?8}[!!%no? :c=%J?:% da:!:#4::% 4a:%1#d=#:%1#9=& =4&:%1" +
  "#4=!&n:% +a:!:%1#t4T:%1#/;(:%1#+( ?8=!:#:!7=#:(:&:!7=!4~!!;&:?:!H#&:?:# ?:&7H#?:% :aJ?8~&!!#no? :c=%J?:% ?H#t:%M....4I#/:%:! |!g=! #O=&1#~[~" +
  ">4H#9:%:&1#~-~>4H#d:% da !:!P?}{~>4 ?:%:% /a4}2:?:%1#tH#9:?:%L#/I#t:?:! !O}0!B~>4}6!r:? ?H#?:?M!I#1:?M!I#::?:#L#?I#+:?:#1#+H#4:% :aJ?8~Uh#-n" +
  "!}Vo? ~h?c=&J? }i~?41#?&[?8 }i~?4 nH#?4}(:? ?:! Z~?41#?:!S=57=!T&[?8 !;-:& ~W?a=+:? ! }p~?41#?:57=,a:!:?c:%:% ?Rc46:& ....pH#&:& :a:+:& &a4W" +
  ":&1#1;+:&1#i;*#[#[#[:&1#:&n:&1#J(:& ~a*H#G:&M?I#r:&:?H#i:&:,H#1:&M?I#}7:& #H#::& :a4}@ #R-#:& ~P?a;2:& ~b?a;8 !;!#n#[#[%[#[:& ~W?a=h:& :a=3:" +
  "! !g4}A:&P?s=! %Q-*:&:8}0??}6!}>:&:8P?#K?}?:! #Q-?:&L%}N;@:2:&}0!}>}6??:2:&P?}?K?#:&:!K?}G:&:@I%W:h:34}6:/ |||*g ...4V:&1#s:&P?c #Q7=/ ...pg" +
  " ...4Q-*:&1#}N;!:&1#j;5:& ~G?a ~:}^4 *4}B-% s;!%[:!&[:! q~!4a;5:! ~a~!4a;h:! +a;!:& ~G?a:h1#?:51#?4}BN-!/&88:&1#r;( ?;!/!88 ?;!:(/#8 ?;!:(/!" +
  "8:/ |!g (R-%:&1#r8;8 ~#~?41#?;h }w~?4 !:,:?:(S=27 ?:(:274,#[#[:!&[#[ }w~?4 ~b~04 ~m~044@:& :a:!:5:%46:&1#: F...pQ-?:&:&1#1H#d:&:&L#:I%4/#8(:" +
  "*N-# }w~?4 ~b~04 ~m~044@8:& ?H#d:&M....k?I%48:& :a:& 4a:& &a4W:&1#i;!:&1#1;%:&1#J;(:&1#:&[:!;*:%;+/%8:* tw=2:+a;3:! tw:%a;4 ?;/:+;*:%;(%[#[#" +
  "[:%&[#[%[:(:4Q-!:&:(1#4H#r:&:(X?#?X8%::( ta;(:2;!:+;5%[:!&[:& ~G?a:54}C:& ~W?a:& :a4}C:&1#}C:&1#}G:&1#j:&1#s4d&[:&P?]:&P?wQ-%8:5 ta;5:! tc;!" +
  "/!88:&P?1 #Q-?8:&1#r;!:&1#i;5/#88:*:3Q-!:*P?+ #Q-!:*1#4;!:*1#/;5 ?;%:* ta;*8:/&[ }w~?4 i4r8:/ !a;/ }w~?4:5:!4,/!88 }w~?4 X?4r8 }w~?4 !:8:,a:" +
  "?:8S7:?:8c=! ?:?:!674, ~#~?41#?=?:hc:#U-%:?:h6&[ ~#~?4:hH#?8:& :a=? }f!:#4}D:& ?H#s:&M....4I#}N:? ! ?:& ~W?a4}E:&1#s;*:&1#j;+:&1#}N8;(8#[:( " +
  "....pc,#!#?8 }w~?4:+:*4, #;-/!8 ?;-8 }i~?4 }i~?41#? !aH#?:& ~h?aJ?:-8~<%#hn!}Vo? ~W?c=&J?:&M?I#9:&:#H#d:&:!H#t:&M?I#1:& ~a*:%:% ~a*67H#J:& #" +
  "H#/ ?;%:& ?H#G:&M....k?I#r#[:& /a4}@ #Q&[#[:& ~@?a;+:& ~P?a;h &;2:&1#9;*%[#[:& ~G?a=5:& /a=/:%N4}A:&P?}G=( %Q-#:&:h}0??}6!}7:&:hP?#K?}9:( #Q" +
  "-?:&L%W;-:+:&}0!}7}6??:+:&P?}9K?#:&:(K?}<:&:-I%[:5:/4}6:&P?}J-#:& [c4~V!-#:*:&1#9=(T:#:(SV-#:8:&1#rQ&[:& ra & t4y!:&1#}4;28:%:2a=5:&1#}<H#+:" +
  "5:&L%[I#?:5 4a:(:*cH#?:5 /a:!:*aH#?:&:8 !a=8H#G:% ta;%:( !a;*/!88:&:& /a4K:&1#? #R-?:?:&1#GH#+:?:&L#rI#?/#88:? ....pH#?8:& ~W?aJ?8}2!!n:?:!1" +
  "#? ....pQ=%H#?:?:#:!:%7=!L#?I#&:?:!1#+H#/8,?:? ~s?4G:?1#?8}L!!no? 4c=%J?:% &a:!:#4~)!:!1#?=# #R&[:!1#&;!:? %K?+:?:!H#&:?:#H#?(:?:%1#/H#+:?:%" +
  "L#&I#?8:% 4aJ?8N!!no? :c=%J?:% ?H#9:%M....4I#t:% +a:?:% ta4}m!:%1#+:%1#/:!:#4d:% :aJ?8~H!#&n!}Vo? :c=#J?:!P?+&[#[:# ?H#4:#M....4I#+:!1#?:!1#" +
  "&:# +a !4}T;!:#1#+;%:# ta:#1#/=&:#1#4=(4}!:#1#t&[:% ....pR&n:? ?H#+:?M....4I#?/#(:&;%:#L#d;5:(8;&(:(~%;58:?:5}9#+:?:&H#&:?:%H#?8(:?:!1#?:!1#" +
  "&4}K ?;!8:?:!K?/:# :aJ?8)!!no? [a=%J?:% &H#9:%M?I#t:%M....k?I#/:%X/????????????????X8#::%M?I?P:% ?K?G:%:!H#}7:% /a=!:% Ga:# ? & ?4e!:?:! iz2" +
  "??:% [cJ?8}_2!@no? ~W!c=&J?:?1#&=8:?1#+ dwa;-:& }w!a;,:& ~p?a;3:& ~W?a;4:?1#t;@:?1#4;}  Z~(4;?%[:8=5:-R&[:5 da;8:5P??-!:51#&;h:? !:%4p }s~*4" +
  " h:%4p:h |?g=? }+6&[?(:& [c ~<}b4 |}):?P?~i}[4=24<:& ~K?a:&1#[=(:&1#{=* :4{:&1#}C=?:(:?7:&1#}G:*:?7:%4p }{~*4 h:%4p &;?#[#[#[:5P?t=( !c,#!?#" +
  "8 .~*4;? #;(/!8 ~p~)4;? !;(8:( %O;* Z~(4;(%[:*&[:( !:%4p:?1#&;(:?1#?:% =4r:(:%4}4:% =4r:* +c;*:? +a;? ~;}b4;(/!88:5 /a1#?=*:5 4a1#?=?a=+:*S:" +
  "+:@TV;+ &:? /w:} a:+7;? ?:*:+7 /w;*%[:*&[:( !:%4p:?P?? #Q&[:? &a1#?:%4}3(:&:?1#+H#W:&:?L#?I%}< ~;~ 4 !:%4p:& Ga:& ~??a:!:#4}S:%:&1#G=( !:(7:" +
  "&1#}7 ?:(74, ~;~ 4 !:%4p8:? /a;?:* /c;* ~;}b4;(/!88 !;+ }u~(4 }t~(4:(P?? ~R?Q=?7 # !:?7:%4p ~*~*4 /:%4p:51#+;}!:& ra ~<}b4 |}) !:2:h +}Q |!g" +
  "=t !Q74<:& ~K?a:&1#r:&1#}4 :4{:&1#] !:&1#}C=?7;5 ?;2:&1#}N ?:?7;/:h 4}Q;* !;? ?;(#[#[#[:t #c,#?!#8:& 1a:*4}Q !;2 }o~*4;+:&1#i;(:&1#1;?/!8:& " +
  ":a:*4}Q:&1#J;/:&1#:;58:h d}Q;h:& ..~;?H#}w!:& ..~;?H#p:&:(H#O:&:?H#f:&:2H#w:&:+H#s:&:/H#j:&:5H#}N:& %H#]:&M!I#}C%[#[:& da:34}R:&1#d=(&n:&1#9" +
  "(:&1#}C !Q&[:&1#}G=?:&1#]R&[:&:? !aH#}G:? %O:4a=51#?;?:& ~t?H#.!:&:51#&=5H#}]!:&M?I#}i!:&M}v...~W8I#p:& ?}6!Z!:&:5H#}p!:&:?H#}X!:&:?H#}b!:&:" +
  "?:5aH#B!/&88:& 4a:,4}R:&1#4=(N-!:&1#t8;?:& ~G!a:(:?:? !c4R:&1#~S!;?:&1#~O!;5:&1#~G!:&1#~K!:%4p:5:? }p~*4 !4d&[:}!:%4}3/#8:5:? }q~*4 !4d&[:&:" +
  "*4}Q:&1#?:&1#&:%4p/#8:5:? }r~*4 !4d&[:& +a:h4}Q:&1#+:&1#/:%4p(:5:?:%4p8/!88 ~5~*4 #:%4p ~;}b4;?/#8?88 }u~(4 }t~(4:?P?? ~R?Q=?7 # !:?7:%4p:& " +
  "~W!aJ?8~R!!#no? 4c=#J? }i~?41#?&[?8 }i~?4 nH#?4}(:# &a ! }p~?41#? Z~?41#?:?S=%7 ?:?:%7:! n4}% !;?:#}0!/=! }h%c %6&[#[#[#[:! }|%c,(#!!!#?8:!&" +
  "[:! }f%Q:! e%QV&[/%(/#8?8 ?;?:#P?,=! -T-! }W~C?:!}Q;?/!8:! ~l%c ||%g ~[?S;?88 }i~?4 }i~?41#? !aH#?:# 4aJ?:? !g8}z#!(no? 4c=%J? }i~?41#?&[?8 " +
  "}i~?4 nH#?4}(:? ?:# Z~?41#?:#S=#7=&T&[?8:!:&:?c=&T&[?8:% +a ! }p~?41#?:#7=#:?4} :%1#/;(:%1#+;5:%:?:#a=*:!4} :%1#&;?:%1#?;# }w~?4 }o~/4 Z~/44" +
  "@ }w~?4 Z~/4 }t~/44@ }w~?4 }t~/4 }|~/44@ }w~?4:5:(4, }w~?4 =4r:#:?4}H&[ }w~?4 }|~/4 ~*~/44@ }w~?4:#:?4,8 }w~?4 ~*~/4 ~1~/44@ }w~?4:!:*a:&:!c" +
  "4, }w~?4 X?4r }i~?4 }i~?41#? !aH#?:% 4aJ?8V!#n:!&n:! !c;%:? !a ?:?P?? PQ7( ?8;# ~4~/4:%:!:#7=!4~S!&[#[:#:?:#7;?%[:!&[:! !c;!:?P??:? !a;? rc " +
  "|!g 2S-!/#88 !388 ?8}Y%##)%no? 4c=*J? }i~?41#?&[?8 n;+ }i~?4 nH#?4}(:* &a ! }p~?41#? Z~?41#?:?S=h7 ?:?:h7:!:#4}%:*P?,&[:*}0!/ }q%R&[{???????" +
  "[;5 t:%:% ?Rc=?:? t67=! }+m=?:!<:?c;?{??????~h}:;(%[:(:5}u:(:? !g7;(:? !}Q=?&[:5:5}u;5/!88 k~H# n:*1#+=?{??????~h}::(}v:(:! ?}<7{??????t[}u=" +
  "({?????k}W[:({?????k}W[v7{??????~h}:{????????:&:&{????????v7=&:&{??????~h}:j7{??????~W}:}u{??????~W}:Z}u}oz%=!a=#:?:#T7:!:*1#&7=?:? k~H#67;+" +
  "88 }i~?4 }i~?41#? !aH#?:* 4aJ?:+8~G@#}%n!}Vo? ~h#c=*J? }i~?41#?&[?8 }i~?4 nH#?4}( }p~?41#?;+ Z~?41#?;h:* ! # ?:! %g=2 #Q7:2 !Q7K?}7:* ! # ?:" +
  "! /g=! +Q7:! &Q7K?}8:*:&H#G:*:%H#}4:*:#H#r:* k~?4L%?I%1:*:(z5I%::*M!I%d:*:5H#[:*M?I#}G:*M....k?I#W:*M&I#}<:*:* [cH#{:* ~a*H#~-!:*M?I#~#!:* ?" +
  ":?:?:hT=?7=}&H#}{!:* !:+:?7=dH#}w!:*M?I#y!:* #H#}p!:* ~G?a;}!#[:* }p!a4}@ #Q&[#[:* ~X!a;t:* ~b?a;}# #;& #;5 #;+ ?;2 !;!%[#[:* ~W?a=#:* }p!a=" +
  "?:! !g4}A:*P?s=! %Q-#:*:}#}0??}6!.#:*:}#P?#K?}W#:! #Q-?:*L%}N;}):t:*}0!.#}6??:t:*P?}W#K?#:*:!K?~W!:*:})I%~O!:* 4a:?4I:*1#~#!;4:#:?4}6:*P?c=?" +
  " #Q-#:*}0?_;h:*P?s;!:*1#j;#:*1#}N;%:* ~O!a=}( }e~/4 !4}B&[:%;-:#;,:!;3:?;+(#[:}( B~/4 %4}B&[:!;@:h;} :%;8:#;0:?;5/!8:* ~O!a=h }h~/4 &4}B&[:%" +
  ";/:#;}%:!;7:?;&/!8:h }l~/4 &4}BN-?:4:da ?:}&:*1#~#!=?67 ?:?:467;2:?:4c;988 ?;!/!88:* +a:* }p!a4K:*1#+ #R-?:3 |!g #Q:+ |!g #RgN&[:*M....}]..." +
  ".nI#}N/%8:, !Q&[:-P?? }1Q&[:2N:5 |!g #QVN:@ |!g %QgN&[:*M....}]....nI#}N/(8:*:} K?s:*:0H#j:*:8H#}N:* }p!a:* ~W?a4}C:*:*1#Z!=?:*1#}w!=!4}>:*1" +
  "#?=h&[:h:*1#&=@:?:!4d&[:* .#a:2:9:* da:* ~;?a4}7:*1#.# ....pR&[:*:*1#}]#H#w:*:*L#.#I#j:* ....pH#}N/*8:*1#}X#;} :*1#}]#;-:*1#}b#;,:* ?H#~;#:*" +
  "M....4I#~4#:* ?H#~G#:*M....4I#~?#:* ~a*H#~-!:*M?I#~#!:*:,H#}{!:*:-H#}w!:*M?I#y!:* #H#}p!:* }p!a=?4}@ #Q&[#[:* ~K#a:? !4}A:* q?a;3%[:*P?~S# !" +
  "T-!:* ~O!a=?:* }p!a4}6:*P?~Z! #Q-!:3:*1#~W!H#+:3:*L#~O!I#?:*:*L#~K#I%}N:*:*1#~S#H#s:*P?O %Q&[#[:*:*P?mK?~a#:*:*L#wI#~W#:?:* ~W#a4}C:*1#~W!;5" +
  ":*1#~S!;#:* ~W?a ~M}]4 h4}BN&[:* ~4#a=?:#:54,:*1#~;#;!:? !4]:*1#k#:*1#~;#a 2K??:*:! !aH#~;#/!8%[#[ ?;%:5=!N-?:!:#a=+ !c=5i??=? ?}<&[:? }:g:+" +
  " #c=5P??=?k=8 [}?&n:? }+g(:8 }:g:+ %c=5P??=?k=8 [}?&n:? 3g(:8 }:g:+ &c=5P?? *g 5OV8 5OV8 5OV=? ..~;?Q-!8:5:#c;5:!;%:? ~Q?Q-!88:* ~?#a:#:%4,8" +
  "8:* ~K#a:* }p!a ?4}A/?8?88:*:*L#~4#I%B#:*:*1#~;#H#e#:*:*L#~?#I%~W#:*:*1#~G#H#~a##[:& |!g #Q:7 |!g #RVN&[:/:}%4}H-!8 ?;/8:* }p!a:/ !:/7:}% ?:" +
  "/74}K:*1#}p! ....pR&[:*:*1#}w!H#~W!:*:*L#}p!I%~O!(:* ~O!a:*1#Z!:*1#}w!4}L8:* ~W?a:h:@4}L:*:,H#O:*:-H#f:*:} H#w:*:*L%B#I#p:*:*1#e#H#.!:*:*L%~" +
  "W#I#}X!:*:*1#~a#H#}b!:*:*L%~O!I#B!:*:*1#~W!H#e!/588:*M....}]....nI#}N/&88:*M....e....nI#}N/#88:*M....}]....nI#}N8:*:}!1#+=?H#}]#:*:}!L#?I%.#" +
  "#[:?&n:*1#}X#:?4/ &(:*1#}N ....pQ&[ ?;!:*1#w;#:*1#s;% }w~?4 #:*1#j=?:? ?}?7 #O=& ~)F4a1#?:& }wF4a1#?4,:? ?}<-# ~#~?41#?=? }w~?41#?Q&[ }w~?44" +
  "}M8:? }{~?41#?a 2K?? ~#~?4:? !aH#? }w~?4:%:#4,/#8:* }p!a:* ~W?a }7z2??:*:*L#~G!I#~p!:*:*L#~;!I#~h!:*:*L#y!I#~a!:*:*L#Z!I#~W!:*:*L#~#!I#~O! &" +
  ";!%[:! iR&[:!:* ~O!aa1#?4-:! +a;!/!88 ?;!%[:! 1R&[ }w~?4:!:* ~O!aa=?1#?:? &a1#?4,:! +a;!/!88 !8;!8 }i~?4 }i~?41#? !aH#?:* ~h#aJ?:!8o!!n:!:?1" +
  "#?:?1#+=#cT&[:?:#:! ! !4_88~e!!%no? rc=%J?:%:#H#+:%:!H#&:% :a:% &a4w#[#[:%1#:=!&[:%1#J=(;&:%1#iN-!:% /a=&:#4c:&:!:(4,:& ~4F4 ~7F44@:%:%L#&I#" +
  "d%[#[:% :a:% da4w:%1#:=!N-?:%1#i:% /a=&:!:%1#J4,N-!:& ~4F4 ~7F44@/!88:?:%1#tH#+:?:%L#/I#?/#8 !;!8:?:&H#+:?:!H#&:? ....pH#?8:% raJ?86!!no? 4c" +
  "=%J?:% &a:#4c:#&[:#&[:%1#+:!:#z2??8:%:#H#/8:?:%1#/H#+:?:%L#&I#?:% 4aJ?89?:?:?1#? ! ! !42 F...pR&[?88~J!!&no? ~G?c=%J? }i~?41#?&[?8 }i~?4 nH#" +
  "?4}( 8;& Z~?41#?;( }p~?41#?;5:? 8U&[:?P?~#.4;&8:% +a !:5:#:(T=?7 ?:#:?74}  ?;##[#[#[:! !c,#?!#8 !;#/!8:%1#/;?:%:%1#+H#}<:%:?H#}> #;#8:%:#H#{" +
  ":% 4a=?:&:% ~;?a4U:?4t }i~?4 }i~?41#? !aH#?:% ~G?aJ?88? k~?4:?D%?8~2!#%n#}V }i~?41#?&[?8 }i~?4 nH#?4}(:!z%=( Z~?41#? #}Q=&:?c=5 ?:&:567=&:&:" +
  "(T7;( }p~?41#?:? #Oa;&:%~%;*:#z%~%;+ ?;%#[%[:%:(Q-!:+:&}5??:% ?R~%:*))=*}I&[:& &a;&:% !a;%/!88:%;(8 }i~?4 }i~?41#? !aH#?:? !:(:( !U7a8~J+!5n" +
  "o? ~G#c=*J?:*:?H#/:*:&H#r:*:%H#i:*:#H#1:* k~?4L%?I%::*:(z5I%d:*M!I%4 !;?:*:! ~h!g &}Q !g=#K?}9:* ! # ?:! %g=% #Q7:% !Q7K?}4:* ! # ?:! /g=! +" +
  "Q7:! &Q7=!K?}5#[#[#[#[:! !c,#!?#8 #;?8:#-!8 ?;?8:*:?K?}::*:5H#[:*M?I#}N:*M....k?I#}G:*M&I#W:*:* }:aH#w:*:* 4aH#s:*:* [cH#}>:*:* }9aH#}<:*:* " +
  "/aH#{ }i~?41#?&[?8 }i~?4 nH#?4}(:* ~?!a ! }p~?41#?:*1#{1#?=? Z~?41#?T=!7 ?:?:!7:*1#s !:* ~C?a:*1#}<P??=?7 B.4 ..4:?74j:* ~h?a:* ~l!a ~O?z2??" +
  ":*P?~C#;5:*1#~S!;+:*1#~O!;h:*1#~G!;?:*1#~C!;! Z.4 %4(:*1#}N=#&[:*1#];?:# /w;!%[:!&[:*:?L#&I#~?!:* ~?!a #4(:! /c;!:? /a;?/!88 y~?41#? #U&[?( " +
  "~-~?41#? ....&H#+8(#[:*1#f F...pR&[:*1#wP??=#&n:* ~?!a=%:* ~h?a:# }w~?44b:%4}P0 }{~?4;& ~#~?4(:* }w!a;&:* }{!a8 y~?41#?N&[?81#?;# ~-~?41#?:&" +
  "1#?H#? y~?41#? !U&[?( ~-~?41#?:#H#&88:? dw:!a;2%[:!:2Q-!#n#[#[#[:!P?? !c,#!?#8:!P?!;% #/#8:!1#&;% !/!8:!1#&;% ?8;8:! da:! 4a1#?;&:! /a1#?;?:" +
  "!P?t;/:*:%H#~C!:*:!1#+H#~G!:*:/ #O /g:8V ?:?:?:?:&a=?T:?:+TV=?7=% +OVH#~?!:* ~?!a %4( &:& /w:ha:?7;!:% /w;?%[:?&[#n#[#[#[:!P?? !c,#!?#8 ...." +
  "&;&:! &a1#?/#8 ....p;&:! !aP??/!8:! +a1#?;&:! &a1#?8;%:! /a;!:*:&H#~C!:*:%H#~?!:* ~?!a #4(:? /c;?/!88;!/?8?88 y~?41#?=? #U&[?8 ~-~?41#?=!:!1" +
  "#+:? %c:5 }+OVVH#+ }i~?4 }i~?41#? !aH#? ~-~?41#?:* ~G#aJ?8~iH#}#n#}Vo? ~W%c=5J? 8;+%[:+ }0R&[:+:5 ~?!aa #K??:+ /a;+/!88:5:(H#}i!:5:&H#B!:5 &" +
  "H#}4:5M?I#i:5M....k?I#J:5X/????????????????X8#G:5M?I?N:5 !}6!]:5 !}6!Z!:5M!I#e!:5 ?H#}G:5M....4I#W:5:%H#}b!:5 ~a?a:5 ~?!a Jz2??:5M?I#~-!:5:#" +
  "H#~)!:5:!H#~#!:5M?I#k!:5 #H#}w!:5 ~a*:%1#9=}&:}& ~a*67H#~4!:5 }w!a=&4H#[:&4F! |!g ~s?R&[:5 ~-#a:&4}W!:5 ~K#a=&:5P?~4# dO F^tV ?4}D:5 Ja:& iz" +
  "2??(#[:5 ~G?a;4:5 ?H#~)#:5M....4I#}{#:5M?I#k#:5:#H#y#:5:!H#~-#:5 #K?}z%:5 #K?}o%:5 #K?}e%:5 #K?^%:5 #K?~o#:5 #K?~d#:5 #K?~V#:5:5 }{#aH#~4#:5" +
  "M&I%~a!:5M?I%~W!:5M....k?I%~O!:5M?I%~G!:5:%L%4I%~?!:5M....4I#}{%:5 }w!a ~s?4G#[#[%[#[ ?;+:5L%~G!=7W&[:51#~W!N;+8#[:51#~-!=&:51#~)!S&[:&:51#~" +
  "#!aP??=( :T-!8:5 }w!a4^!;(8:( |!g X?Q-#:+N&[:51#~-!=&:51#~)!6-!:5:&:&:51#~#!aP?? iQ=(aH#~-!:(N-!8:51#}w! #R-%#[:51#~-!=+:51#~)!S&[:+:51#~#!a" +
  "P?? :T-!8:5 }w!a4^!0:51#~-!;+8:5 ?K?~;!:5:+H#k!:5 ~-%a:5 }w!a4}Y!:5P?~4%=- #Q-%:51#k!;&:51#~-%;+:51#y%;*:- !g&n:5 ?H#~)%:+:*:5 }{%a ?4}T0:51" +
  "#~#%;+:51#~)%(:*8;(#n:& !a;8#[:+:(4}Z!=& |!g k?6&n:5 ~?!a:5 ~-%a:+:(4}[!;h ~m!(:5M!:&~%}Z=9:7}XI%~G!:7:9^=7W;h:7WN:& 2c=& |!g &RV-!#[:51#~-!" +
  "=&:51#~)!S&[:&:51#~#!aP??=& :T-!8:5 }w!a4^!;&8 !;h:& |!g ~s?Q&[:5 Ja:5 }w!a:5 ~-#a !4}]!:5 }p~(41#?H#~G%:5 }i~(4L#?I%~?% &;& ?/%8 &8;&8:5 ~?" +
  "%a:5 }w!a4}W!:5P?~J%8;@:5:*H#j:5:8H#}N:5 ?K?]:5 ?K?}t! ?:h:@ !g7&[#[:(N&[ ?;(/!8:+P?? ~V?R-?:5 Ja:+:( !:5 ~?%a:51#~-!:51#~C%c4}l!-%8(:5 Ja:+" +
  ":(:h:5 ~?%a:51#~-!:51#~C%c4}l!-#8:& |!g=* 5U&[:5 ~K#a:* /wa=(:51#~G%H#+:(:5L%~?%I#?(#n:5 :a;@:5 Ja;h:+;&:5 ~?%a;+ ?;8o? rc=*J?#[#[#[#[#[#[#[" +
  ":( hc,&?&#!&8:&P?? ~e?R-%:&P?! ~]?R-%:&P?# ~k?R-%:&P?% ~k?R-%:&P?& ~X?R-%:&P?( ~_?R-%:&P?5 ~]?R-%:&P?* ~@?R-%:&P?+ ~[?R-%:h1#sP?}, !R-%:+P?+" +
  "=& %R&[ #;8 ../;(/%8:* ?H#9:*M....4I#t:*:+P?hK?1:*:+L#?I#::* +a:* :a:* ta4}m!:*1#+:*1#/=&4~!!N&[:h }Y}[~O? ^}[~O?:& .#S7 }W}[~O?:&74}w!8 #;8" +
  "/(8:&P?? ~b?R-#:&P?! ~f?R-#:&P?# ~l?R-#:&P?% ~]?R-#:&P?& ~_?R-#:&P?( ~j?R-#:&P?5 ~X?R-#:&P?* ~l?R-#:&P?+ ~b?R-#:&P?h ~g?R-#:&P?2 ~f?R-#:&P?8" +
  " ~k?R-#:h1#sP?}, !Q&[:+P?+=& (Q-( ..t;(/#8:+P?+ (Q&[:+1#&;8:+1#?;+:*:* }0aH#t:* :a:+:8:* ta #4}{!:*P?C #Q-%(:+4}|!N-%8:h }e}[~K?4}w!/%8:&P??" +
  " ~X?R-!:&P?! ~f?R-!:&P?# ~g?R-!:&P?% ~f?R-!:&P?& ~q?R-!:&P?( ~e?R-!:&P?5 ~g?R-!:&P?* ~m?R-!:&P?+ ~k?R-!:&P?h ~@?R-!:&P?2 ~[?R-! !;8:h1#sP?}," +
  " !Q-%/!8:&&[:h:(:& dOV F%V4}w!/%(:h -4~ !/#8?8 h;+ ~G}_4;8#[#[%[:+ !a=+ @R&[:+ 0Q&[?8:8 &c;3:81#?;} :8 +a;8:&:(:31#?:} 4~T!N-!/#88 ?;8/!8:+ " +
  "@S;8:+ 2c;+8:*:+K?!:*:8 !gK??:h:*P?! dO ~f~r~,~(*c }g!:*P??74}u!:h -4~ !8 ?/!8:8 /w:ha=&:+1#+H#}>:&:+L#?I#{:8 *a;& !8;(:@:&K?!:@:(K??:* raJ?" +
  ":5P?:N-#:5P?;;&8:5:5P?Z!:- !<:& |!g:2 |!g6ggK?Z!:&;2/!88:5 }w!a4}X!/!8:5:51#~-! !aH#~-!:5:51#y! !cH#y!8:5:51#~;#H#~O!:5:5X?#~-#X8%~?!:5 da=&" +
  ":5 ~?!a=+4}^!:& &V:5 ~)#a:51#d=} 71#?;@:51#~##;t:51#}{#;d ?;(:5 ~?#a:5 Ja=&:5 ~K#a=2 ?4}_!:5 }{%a:&:2 #4}_! !;}!:+:&:2 & !4}a!:5 ?K?}t!:5 F}" +
  "*}6!]:5 ?H#}G:51#}b!=&1#?;2:&L%+;7:5M?I#k% .!;h#[:5P?}o% #R&[:7M.~G}o~k~mP:27;7#[#[#[:5P?e%=+,&&#!?#8:5:5P?}m%K?~G!:5:51#}i%=&H#~C!:5:51#B%H" +
  "#~?!:5 ~?%a:5 ~?!a4}c!:&:51#~C%=+R&[:5 !H#k%8:5 ?H#~S%:5M....4I#~K%:51#~?%;}!:5 ~?!a=3:5 ~?%a:5 ~K%a4}d!:3:51#~?!=*:51#~C!=84}e!:*;&o? :c=-J" +
  "?:8&[#[:*:8a !c=}#P?? ~Q?R:8 }+c >SV-?:-M?I%d:-X/????????????????X8%+#[%[#[ ?;h%[#[:&:}#Q-&:, })Q&[?8:& !a;2:&P??;& !:,O ~g~/~R|!gN-?:& rc |" +
  "!g=}% 26-?:}%:h 2wa;h:, !a;,:2;&/!88:,P?~.~=4:&R-?:/ (T&[?(:, !a;,:- +a:/ #Oa:hH#?:/ !a;/:2;&/#8?88 ?;,/!8:-1#4;& ?;,:-1#d;2:-1#t;/:-1#+=}#:" +
  "-1#/=}%4k!;}(:-1#9=0 }6T:2 }6TV:}(:& !cU:/ }&TVV-?:3:}#:}%:&4~8!:/:2:04~9!:8 }*c;&%[:&&[:& !a;&:h 2w;h/!88:3 !K?}/:3:hH#: !;,88#n:- :aJ?:,N&" +
  "[#[:*:8 ?4B!P?.}X4 5g&[:5 ~?!a=&:74}g!-!:&:*:84}h!/!8:*:8 ?4}f!=& !c !U&[:*:8:&4B! :Q&[:5 ~?!a:*:84}h!/#88#[:*:8:&=24B! EQ&[:*:8:& !a=24}f!=" +
  "hN-!:h:2a;28:&N:2:8SV-?:& hc (S&[ ?;&(#[#[#[#[#[:& *c,#!?#8:2 +R-#/(8:2 *Q-&/!8#[#[:& 4c,&!##?#8:2 }!R-! h;&/#8:2 4R-? 5;&/!8:5 ~?!a }(4}i!/" +
  "%88:*:8:&:7:4:5 k%a4}b!/%8 ?;8 5;h:5 ~?!a=* P4~@!=&N&[:* C4~@!N&[ # &:*1#d:*1#94~C! #Q=87;h88:*:h4~?!;h:8&[:*:*1#+ +VH#+:*:*1#/ ..:VH#/:h ~G" +
  "3a;h8#[:*#n:&&[ 7:hN-!0 ?:hc;h8:h !a }g~E?S-! 084}i! ?;h8:* P4~@!;-:*1#d:*1#94~C!;&#[#[#[:8N&[#[:* ~N?4~@!N&[:& %R-! ~e# ~f#:h % 3:h~8 ~[?x7" +
  "g7;&:* %4~?! !c;2 :;,:h ! !4~8!;//%8:* #4~?!;2:*1#9N&[:* =4}i!8:-&[:* P4~>!8:* !4~?!:h4~D!;/:h !a4~D!:/c;& }+;, !c=h *6&[:&;2/&(:h:2 *wa *c;" +
  "2/%8?88:-&[:* #4~?!;2:*1#9N&[:* ;4}i!8:* P4~>!(:& &R:8V&[:* }&4}i!8:* #4~?!;28:* #4~?!:h:2 !4~8!;/ }* }):h:24k!=&7;, !c;28:&:2T-!8:*:,4}i!8:" +
  "*:2:/a~#M.}v(}VI%?:*1#9N&[:8&[:* 94}i!(:*:*1#+ k?VH#+8/!8:* ~K?4~@!N&[:* ~l?4~@!N&[:* :4~>!88:* #4~?!;&:* K4~@!:8:-V=2R&[:*:2&n J o:*1#d:*1#" +
  "94~C!7( J84}i!8#n:* oK?L:* #4~?!;-:* }&K?L:2&[ ?;/ ?:* K4~@!N-!0(:*1#d:*1#94~C!N&[ ?;/ ?/#88:* #4~?!;/ !8;3#[:* E4~@!N&[ ?;, ?;2 ?;h:* i4~@!" +
  "N-!8 ?;, ?;2 ?;h%[:*4~E!=8 hU&[:8:h 2wa:h:2 hS7;h:2 !a;2:8:,V;,/!88:2 ?R:3g-?:* }-4}i!8 h:2c=8 ?:8 hU7;8%[:8&[:8 !c;8:h 2w;h/!88:& dQ:/:-:,V" +
  "V ?Rg:& dT:/ }7TV:- }6TVV&[:* },4}i!8:& dQ&[:*:*1#+ .!VH#+8:*:hH#::* h %:2:2 %U7=2:2 h67H#J:/ }7Q&[:*4~F! }6;/8:* }.K?L:*:*L%?:/:- }7w:& B9w" +
  "aa~%)I%?:* ~Q?4~@!N&[#[:*1#9N&[:*:*1#/ ..k?VH#//%8:* :4~@!0:*4~G!&[:*4~I!/%8:*4~H!-?:* ~m~&4 !4~=!-?:* }.4}i!88:*1#9N-?%[:* ~R?4~@!&[:* 54~K" +
  "!:* ~T?4~>!/!88:* :4~@!&[:* (4~K!8:*4~I!88:5 ~?!a:7:4:5 k%a4}j!8;h:5P?~G% !R-%:51#}G-%:4:51#~S%H#+:4:5L#~K%I#?/%8 ?;+:51#B%:51#}i% ?:7:4:5 k" +
  "%a4}b!;h/#8:+ dO }Z^1V;h8 ?;+8:} :t:} 7;,:5 ~-%a:5 Ja=2:h:}!:+:51#k%:51#~;%=& |||}Vg:&:51#}b!L%?W74}k!:5 ~?%a=&:2:5 ~K#a 5 ?4}a!:51#}b!P?},N" +
  ":51#}{%=h F...pQVN&[:51#~#%;-:51#~)%;4o? ~G!c=*J? 14}x!=(M?I#::(M....4I#d:(M!I#4:(M?I#+:(M....4I#?#[:21#sP?}, !Q&[:( da;8 ?;& ~G~!4;/ ?;+%[#" +
  "[:& JQ-%:&:2a=- ~F?aP?? #R&[:+ %6-!:/1#?:/ &a1#?:- ~;?a:84~(!8:+ #S&[:(:(1#:H#J8:+ !a;+:/ +a;/:& /a;&/!88?(:*:4H#r:*:-H#i:* ^#H#}4:( /a=+ ~s" +
  "?4r ~&}^4 +:* ia:+4~(!:&P?+=t #R&[#[:&L#?;7:* ~a*H#W:*M?I#}<:*:7I#[:*M?I#}C:* #H#G:* Ga ~s?4G !;&%[:* ~S?a=/:* Ga=8:& !g4~)!:*P?j #Q-!:* ~a?" +
  "a:84}W!:/ ~&}^4 +4}B&[#[:*P?f=&N-? ?;/:* ?H#}{!:*M....4I#Z!:* ?H#~-!:*M....4I#~#!:*1#w;3:*1#s;}! ?;8:& #Q&[:}!:3:* ~#!a4~*!N;8:*1#~-!;/8:*:*" +
  "P?gK?):*:3H#p:*:}!H#O:* y!a:* ~l?a4}c!:/&n:*1#~)!(:* da:* y!a:* Z!a4}m!:*1#9;/:*1#d8;3:8N:& %RgN&[:* !K?~C!:*:4H#~?!:*:-H#~;!:* ?H#):*M....4" +
  "I#O:* 4a:* ~;!a:* ~l?a4}m!:3:/:*1#4:*1#t4d-!8:* Fd}6!.!:* F:}6!O:* }eF~)&H#B!:* ?K?}b!:2:* }b!a ? ?:* ~l?a #4e!8(:+ i4r:* :a:8:*1#}C4}o!:*1#" +
  "J;&:*1#:;8:*M?I#.!:*M!I#O:*:+H#):* ~l?a:8:&:t !g4}v!8 ?;&/?8?88:+ X?4r:(:,:@4,:* }i!a=&:,:@ }Y}^4 &4~+!:*P?}s! #R&[ }k~!4 /:&:(4~,!8:* ~#!a:" +
  ",:@ }g}^4 *4~+!:*P?~0! #Q-!:*L#~#!;7:*P?~.!;& ?;8:* ?H#k!:*M....4I#y!:*:&K?~C!:*:7I#~;!:* +a:* ~;!a:* y!a4}m!:*1#+=-:*1#/=/4~-!=2&[:-:/:24~." +
  "! .}dogN;88:2:/:2:/T7;+:2;&#[%[:&:+R&[:&:-aP?? oc=4 9U ? !:4O FZ.}X!g7-#:& !a;&/!88:+;&8:8N-!:&:2S&[?8:&:/T&[?(:* Ga:2:-a:&:2c4}/:*1#}7=&:*1" +
  "#[=24~/!:* %K?):* ?K?n:* !}6?}U:*:2H#p:*:&H#O }u~!4 ,:* ~l?a:(4~,!888:* ~G!aJ?8:5P?}>-?:51#~?#=+ F...pQ:h F...pQV-?:51#~-%=& F...pQ-?:51#~G#" +
  ";2:51#~C#;*:5:5L#~?%I#}X#:5:51#~G%H#}b#:5:(H#e#:5:#H#}i#:5:!H#B#:5 ?H#.#:5M....dI#~p!:5:5L#y%I#~h!:5:&H#q!:5:@H#~a!:5:,H#~[!:5 ....p:d:} 7H#" +
  "~W!:5:5L#~#%I#~O!:5:hH#~K!:5:2H#~G!:5:*H#~C!:5:+H#~?!:5:51#}b!P?},=&K?}p#:& !Q;h/#88 F...p;+:5 F...pH#~?!8:5 4a:5 }w!a4K:51#4=& #R&[:51#t;!:" +
  "5 F...pH#~?!:5 ~K#a=# B! }b!:& !g=%7:}&:!:%74}D:5 Ja:# iz2??(#[:+ F...pQ-?#[:5P?Z!&[ ....p;&:5P?~<! !R-!8:5 ?H#~4#:5M....4I#~-#:5 ~K#a=!:5 ~" +
  "?!a ?:5 ~-#a4b:5 +a=#:!4}^! ....p:51#~-#:51#+=!7;&:# &V:5 ~4#a:!71#?;#:!:51#y#:!7;!8:5:#H#.#:5:!H#z!:5:&H#~p!:%1#d=+ nQ-?:#:+U&[:h !gN-!#n ." +
  ".#;+:(&[ ?:(1#::(1#JT-!08 }38:#a }1a F.#S-!8:5 }f!H#}w#:5 F...pH#~?!:5 ?K?Z#:5 Ja:5 Z#a:+ ? & ?4e!88:5:5X?#}7X8#~S# ?;+:51#i;#:51#1;%#[%[#[:" +
  "+ 4Q-#:+:5 ~K#aa=! +a1#?=& ~]?6&[:! /a1#?=!:#S&[:! dw:%a=!P?? #R&[:!1#& |?g=( }+6-%:!:(P?~i}[4 .}[~G?VH#&8:! ?K?t:!:& ~Z?cH#+:! ?H#/88:+ +a;" +
  "+/!88?8:? ia:5 ~?!a ~O?z2??:?:5 Ja iz2??:?:5P?~=!K?}X!:5 ~W%aJ?8^&#/n#}Vo? ~W?c=&J?:&M?I#4:&:%H#/:&:!L#}<I#& !;*:# |!g !R&n }v}b4;+ /;h }l}b" +
  "4;2 ,( ~^}a4;+ 0;h ~C}a4;2 -8;3:!P?{;5:!1#[;8:!1#}7;/:!1#9;-:!1#:;, ?;%:!1#W=(&[#[#[#[#[#[:# |!g !c,#?!#8:(1#J=#:(1#:U-#?8:(1#t;8:(1#4;/:(1#" +
  "+;,:(1#&;- ?;# ?;5/#8:(1#:;#8:(1#9;*8( ?;#8:!L#&;4:!L#4;@:&:!L#1I#}G:& ,H#}C:& ~t}a4H#W:&:,H#}>:&:-H#}<:& 8H#{:& ~k}a4H#[:&:@I#G:&:3H#}4:&:+" +
  "H#r:&:4I#1:&:hH#J:&:2H#:%[:% k?R&[:& &a:%:& daa=! +a1#?:! /a1#?4}s!:% +a;%/!88:& &a=! ~;~ 4 !4}s!:5 #R&[:! }b}b4 84}s!:!:/:8:5 !g4}v!8:& &a=" +
  "!:*:#4}s!:! ~G~ 4 !4}s!:?:&1#tH#4:?:&X?#&X8#?:& ~W?aJ?8R!&n:?1#4=!:?1#/=#S:?1#&:!SV;%:?1#+=& !:?1#?:#a:%7 ?:!:#c:%74,:?:!H#/:&8D!!no? 4c=%J?" +
  ":% +a:!:# ?4s:%1#/;!:?:%1#+H#?:?:!H#&:% 4aJ?8}:?:#&[#[:#:!48;!:%N-?:!N&[ ?;!/!8:#N-?:! ?:#z8?88:?:#H#&:?:!H#?8}(?:?:!:#:%:&42 F...pR&[?88}C#" +
  "%n!}V !;& &;(:%~%:!~%}V=*M:}]W&[:*}z=! ....p:#cU&[:?:#H#& ?;& +;(:!;588:?:(a:5H#?:?:&H#?8R#!n!}Vo? 4c=#J?:# &a:! ? ! !4h:#1#& !Q&[?(:#L#+;%:" +
  "? ?H#+:?:%I#?:# 4aJ?88~I%!*n:!1#&=5N&[:? ?H#?38:!1#?;%%[#[:#=&:56-?:# !a;#:%:&aP??=*k=+ ?}?-!#[#[#[:*P?kF4 #c,%#!?%8 ~7F4:#:%a:#:567i??;(#[#" +
  "[#[#[:* ~h!c,(!###?#8:( }en}=-(/#8:( ~h?a |!g r6-&/!8:+ 3a |!g #T:( [}?V-%8 ~7F4:& #a=#:%a:#:567i?? ~7n}=-# ~7F4:& %a=#:%a:#:567i?? ~7n}=-#:" +
  "& &a;#/%8 ~7F4:#:%a:#:567i??;(:* ~W!Q&n:( }Ng ZnR(:* ~e!Q&n:( }sn}=(:( [}?=(:(:+ }Vg uRV:+ }+a |!g /S788-! ~7F4:& #a=#:%a:#:567i?? [}?-!:& %" +
  "a;#/#8 ~7F4:#:%a:#:567i?? [}?-?:& #a;#/!88:?:&H#&:?:%H#?:!:5:#cH#&:!:#:%aH#?:?:#:&cH#/:?:%:&aH#+87?:!&n:#P??:?:!a !cP??Q( ?886!#n:! |!g;& ?;" +
  "!#[#[%[:!:%R&[:!:#aP??:&Q-#:! !a;!/!88:%;!/!8 !;(8:?:!H#&:?:(H#?8~-!!*n !;(%[#[ !;+%[#[ ?;*%[#[:#:(:*a=2U-&:#:*:ha=&U&[?8:!:2aP??=5:!:&aP??=" +
  "&6&n:%N:&:56V(:%8N-?:&:5R-#:+:* !a=5Q;& ?:5:&7;*:(:5 ?:&7a;(/!88:2 !a=(:hc;+/!88:(=h !a;(/!88:?:+H#&:?:hH#?8~;!!*n !;+ !;5#[%[#[:!:5:*a=2U-#" +
  ":!:!:*c:5 n<a=&U-?:!:* n<:!a:hc=(U&[?8:?:&aP??=&:?:(aP??=(6&n:%N:&:(UV(:%8&[:&:(R&n ?;* !;+:5=h !a(:+:* !a=&Q;( ?:&:(7;*:5:& ?:(7a8;5(:2 !a=" +
  "5:hc;+ ?;*8:#:+R-!/#88?8:h8}&?:!:%6&n:#:?:%4~h!( !8N8~+!!&n:?1#?=!:?1#&Q&[ ..~;?38:?:! !aH#?:!P??=%k ?}<&n:?:! #aH#?:!P?! }:g;#:% }+g;&:% ~V" +
  "!U&[:#:& 5OV38:?:! %aH#?:!P?# }:g:# 5OV;#:% ~h!S&n:& /O:#V(:?:! &aH#?:& } O ..~h?g:!P?% }:g:# 5OVV8(:%88~&!!!n#no? rc=&J?:& ?K?::&:#H#9:&:!H" +
  "#d:& Ja;!:%&[%[:& 4a:& da4O ?:&1#4N-#0:% !c=%-?88:& +a:& da4O:&1#/;#:&1#+8;%:!:% !:%7:# ?:%74}!:&1#1;#:? ?:&1#i:&1#J=!7H#&:? !:#:!7H#?:& raJ" +
  "?8}Q!%n:!P?+N&[#[:!1#&;%:!1#?;&#[%[:#:%R&[:#:&aP?? 2Q-#:# !a;#/!88:! !K?+:%;#/!8:!:%:# !a=%cH#&:!:%:&aH#?88:?:#H#&:?:&H#?8~c!!2no? 4c=(J?:! " +
  "ta=h:!P?d=%a !c;2:!1#/;#:!1#&;*:!1#4;5:!1#+;+:% (S;8#[#[%[#[ ?;&:#:5T:5:+TV-%:( +a:2P??:#:*a:5:#c4>:(1#+ !R-?:!:#:(1#/a !a=#H#/:#:%S-!:#:%c;" +
  "&:#:+T-!:8N&[?8:&:*a:%:h:%4dN-!/#88:!:5H#//!8:?:#H#+:?:&H#& !;&8:?:&H#?:( 4aJ?8x!#no? 4c=#J?:?:! .n<=% |!g }(U&n:% %O ~p3g=%1#.}_4;!:%1#z}^4" +
  "(:# +a ~<}b4 |}):! |!g Pa4<:#1#/;!:#1#+8H#?:?:!H#&:# 4aJ?8~J!!&no? 4c=&J?:!1#? ..~;?R&[#[:!P?LN&[#[:!1#/;#:& &a:!4Q:&1#& !Q&[:!1#:;%:!:&1#/=" +
  "!H#::#:%a;(:!:%c;#/%8:!P?L-?:! !K?L:!P?1 !Q&[:!1#J;#:!1#:;%(:!1#J=#:!1#:=%Q-!8:#:%c;#:%:!1#/a;(/#88:! ..~;?H#?88:?:#H#&:?:(H#?:& 4aJ?82?:#:?" +
  ":!4,8F!!%no? 4c=&J?#[:% *U&n:! |!g;( ?;!#[%[:!:%R&[:!:#aP??:(Q-#:! !a;!/!88:%;!/#8 !(:& +a:!:#:%4#:&1#/;!:&1#+8;58:?:5H#?:?:!H#&:& 4aJ?8}V!#" +
  "n#[#[#[:!P?? !c,#?#!8:!P?!=! }(T-!:! %O=!1#.}_4;&:!1#z}^4;(/!8:!1#+=&:!1#&=(a=!:&S:!:%TV;! ?:&:!7;& !:#:(a:!7;(8:?:&H#&:?:(H#?8~A!!+n%[:!:*T" +
  "&[ X|%:?:!:*4)=+ |||*g=&:+ .~h|*g .~)%Q=87:&:%7=& |?U&[:#:&4r(#[ ! # %:& ..&S7:& .4S7=5 5w;( n:5 *<O:&:(}QV;h:( 5c;(%[:#:h4r:5 ?}>-!:5 !c;5:" +
  "&:( }*g}Q }:g .nV;h:( 5c;(/?8?88:*:+ d}Qa;*:2:8V;2/!88:2 !g8}W#!!n:!:#T&[#[:?:#ai??=% ?}<&[ X|^+:?:!:#4}V=?:? ...+S738:% ~S?R-?:?:!:#4}U=% ." +
  ".&R&[:% .pg .~)%Q&[:?:!:# 5a4}U=? .pg .y%Q&[:?:% 2Oa .y|0c ...~W?V388:% ...rV38 ?;%:!:# !a=#T&[:?:#aP??;%8:% ~Y?c=? *O:? ~t!g !}QV=? |!g=! 2" +
  "6 ~<5:!}Q !gNV&n:%(:? |!gP?~I~=48 |!g ...4V388:% ...+V8}n!!%n ..&;%:!:#T&[#[:?:#aP?? ~S?R-?:!:# !a=&U-?:?:&aP?? ~m?R-?:# #a=&:?a;( ?;% ?;#%[" +
  ":# &Q-! ?;?:#:&a:!S&[:#:(aP??;?8:? k!g 5}Q hw:? 3g:% &OVa;%:# !a;#/?8?88:%8~6!!5n:!:#T&[:?:#aP??;%8:% dO n<l=& #c=( #U&[#[:& !c;5:# !a;#:% |" +
  "?:&}Qg;%:( #O1#~S~=4;(%[:5&[:!:#U-#:?:#aP??=* k!g .!R-#:* }:g:% 5OV;%:5 !c;5:# !a;#/!88:%:(S:% ||~:?TV:% .~h|?g .~)%QV-?:& dO:%V;+88:+8L!!no" +
  "? 4c=%J?:% +a:#:?:!4>:%1#+:% 4aJ? ?R8~?#!hno? :c=(J?:!1#&=+:!1#+ dwa;h:!1#4;2:!1#t;8%[#[:h:+=&Q=/-?:& da;+:&P??-!:&1#& |?g=5 }+6&[?8:5N-?:&P" +
  "?t-!:& /a1#?=5:& 4a1#?=&a=*:&S:*:8TV:5 !RV-!:( +a:& /w:2a:#:%4}S }N;&:(1#/;*:(1#+;5%[:&N-#:5&[:(:5:* ~S?4nK?9:(:*H#d:(:5H#t:( ta:& q}_4a1#?:" +
  "& ~h}_4a1#?4}B-#8:& +a;&/?8?88:( ?H#9:(M....4I#t:!:#:%:( ta4}E:?:/K?/:?:(1#9H#+:?:(L#tI#?:( :aJ?8}2!!n#[:?1#4=!:?1#/S&[:!:?1#+aP??=! :T-!8:?" +
  "4^!;!8:!8~1/%-n!}V!}To? rc=%J?#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!4^!;#8#[:# |!g=# =R&[#[:# ~R?Q&[ &;h(#[ (;h:# ~s?Q-?:!1#4;#:!4}n!:% +a:!" +
  ":#4}o! |!g;h:%1#/;#:%1#+;& ?;!/#88:!P?o;/ ?;#:! ?K?o:!P?:;-:! ?K?::!1#t;+:!1#4;,:% ?H#::%M.....!I#d +;2 !;(%[#[:( !g=*&[ ?;(:!1#4=&:!1#/S&[:" +
  "&:!1#+aP??;(8:!:(4G:!1#t:+c }:g&[:#;&(:5:%1#dQ&[:% da + +4y!:%1#9;28:5 %O:2a:3I%?:%:5 !a=&H#::&;58:( ~s?Q~%:3M!}Z}X;3(:#;&8#[#[:3M!^W&[#[:!1" +
  "#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!4^!;#8:# |!g ~T?Q&[:!:!1#4 !aH#4:!:!1#t !cH#t/#8:*N&[#[:!1#4=#:!1#/S&[:!:#:#:!1#+aP?? iQ=(aH#4:(-!8:!4}X!/%" +
  "88:!1#? #Q-#(#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!4^!;#8:# |!g X?Q&[:!:!1#4 !aH#4:!:!1#t !cH#t/#8:*N&[#[:!1#4=#:!1#/S&[:!:#:#:!1#+aP?? iQ=(" +
  "aH#4:(-!8:!4}X!/%88:!1#? #R-!#[:!1#4=#:!1#/S&[:#:!1#+aP?? :T-!8:!4^!08:% Ja:!4}Y!#[:%P?iN&[ ?;#:%1#1N-!:%1#JP?? ~V?R-!8:% Ja ~3}b4 h4}B;#8:!" +
  ":!P?o:#VK?o/#88:!1#? #R-!:+:!1#t=*Q-!:3M!}];3 ?;(:&;#:*:+c }:g }:R-# ?;# ?;5M?;3:&N-#:%:& !c=#H#::%1#9=2:# %OaL%?;3:#;5/#8#[:!1#4=#:!1#/S&[:" +
  "#:!1#+aP??=# :T-!8:!4^!;#8:# |!g=* =R&[:&;# !;(:* ~R?Q:* ~s?QV-#:!4}n!0(#[:!1#+;*:!1#/=8:!1#4 !a=#S:8:#c 4SV&n ?(:#:*a=( +a:(X}K??X}F??!=4X/" +
  "::::::::::::::::X},:4X/]]]]]]]]]]]]]]]]Xo:4X/================XoXWXWXj ..&Vs8:#a=(:8S&[:(:*aP?? =Q&[:!:( !aH#4/#88:% Ja:!:#:(4}p!88 ?;(:&;#/!" +
  "88:% 4a:!:,4}o!:%1#t;#:%1#4;&:!:/:!P?o=(VK?o:!:-:!P?:=5VK?: ?;!/#8(:!1#+;5 %;h#n:!1#/=+:!1#4 !a=#S:+:#c 4SVN&[:#:5a=& +a:&X}K??X}F??!=4X/:::" +
  ":::::::::::::X},:4X/]]]]]]]]]]]]]]]]Xo:4X/================XoXWXWXj ..&Vs;(8:+:#:(a=&T&[:&:5aP?? =Q&[:!:& !aH#4 !:#:5a:#:&T=!7;& ?:(:!7;# ?/#" +
  "88:% Ja:!:#:&4}p!:%1#1;#:%1#J;&:%P?i8;!8 ?;( ?;58:?:(K?8:?:5K?2:?:!K?h:?:hK?+:?:#H#&:?:&H#?:% raJ?8A!(n:?1#4=!:?1#/=#:!:#T7;#:?1#+;%#[%[:!:#" +
  "R&[:!:%aP??=& hc=( }&U ? !:(O }h..&g7N-#:? F#}6!::?:! !a=!H#4/!88 ?38:&8,?:? ?:?1#44}q!8~&%#*n!}To? 4c=5J?#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-" +
  "!8:!4^!;#8:# |!g =R&[:!4}X!8:!1#+;(:!1#/=#:!1#4 !a=%S:#:%c 4SVN&[:%:(a=& +a:&X}K??X}F??!=hX/::::::::::::::::X},:hX/]]]]]]]]]]]]]]]]Xo:hX/===" +
  "=============XoXWXWXj ..&Vs;*8#n:%:*a=&:#S&[:&:(aP?? =Q&[:!:& !a=+H#4 !:%:(a:%:&T=(7;% ?;& ?:*:(7/#88:5 &a:!:%:&4}p!:!1#4;+:!1#/;#:5P?/;&:51" +
  "#&;%:51#+8;(#[:#:+T&[:+:!1#+aP??=# :T-!8:!4^!;#8:# |!g KR&[:!4}X!8:?:&K?+:?:(H#&:?:%H#?:!:!1#4 !aH#4:5 4aJ?8}Y#!%n#[:!&[#[:?P??:! !Oa:?:!a=&" +
  " !cP?? }/wa }:g k^4aP?? !c=% |!g }(T-?:% %O ~p3g=#1#.}_4:!R-?:#1#z}^4;##[:! *U&[:! &S&[:?:#:!4~h!&[/&(/58?8:?1??:#1??R-#:& &c=?:!:#a &c=!VN;" +
  "#:?N:!NV-!:?1??:!1??R-#(:?L??:#L??}A-#:& +c=?:!:#a +c=!VN;#:?N:!NV-!:?L??:!L??}A-#8/%8:#-#88 |!;%8:%8}[&#&n%}Vo? 4c=*J?:?L%?;2#[:% +6&[:#:%a" +
  " +c=&&[:&L??;h:#L??;+/#88:%N-?:#;(:%;&%[:(}1??:+M+}Z}X;+:( !a;(:& !c=&-?88:+:2}Y=+M||||3^:+M:}]}V:h:%~%:2M@}^}Y}Y=+M||||3^:+M:}]}VM:}^}Y;+:%" +
  " @6&[#[:% pg;(:#;&%[:(N-!:+:&L??=h}Y=+M||||3^:+M:}]}VM:}^:h}Y;+:( +c;(:& +a;&/?8?88:?1#J=&:?1#d=5 #OU&[#[:* &a k?:& #O=&:& k?U7=& ! & &4h:*1" +
  "#& !Q&[?8:*L#+;h:?:&H#J:?:hI#9:?1#t /a;& ?;(%[:(:5Q-!:?:(:&1#? ?:(4}r!0:& 4a;&:( !a;(/?8?88:?:5:2M1}^:+}Y=+M||||3^:+M:}]}V=+M:}]:+}Y}z=&:#:%" +
  "4}r!=#&[:5:? 4a=%1#?Q&[:% & 44y!8:?:5 !aH#d:?1#t:5 &Oa=?:!L#?I#?:?:!1#+H#+:?:&H#/8:* 4aJ?:#8B}5#0n#}Vo? ~)!c=+J?:+ &K?d:+ ?H#J:+M....k?I#9:+" +
  "M&I%}<:+M?I%[:+M....k?I%G:+M?I%r:+:?1#sL%4I%1:+ ?H#}G:+M....4I#W:+ !K?}M#[:!1#4=&:!1#/S&[:&:!1#+aP?? :T-!8:!4^!0:!1#4;&8:&:#1#4R&[:#4}P0:#:&" +
  "H#/8:#:& !aH#4:! ~s?4G:+ }X!a;}(:+ }p!a;d:? Ga;0#[#[%[#[ ?;&:}*W&[:+1#[N;&8#[:!1#4=(:!1#/S&[:(:!1#+aP??=* :T-!8:!4^!;*8:* |!g X?Q-#:&N&[:!1#" +
  "4=&:!1#/6-!:!:&:&:!1#+aP?? iQ=(aH#4:(N-!8:!1#? #R-%#[:!1#4=&:!1#/S&[:&:!1#+aP?? :T-!8:!4^!0:!1#4;&8:! ?K?::!:&H#9:+ ~W?a:!4}Y!:+P?s=& #Q-%:+" +
  "1#}N=(;8:+1#j=/;2:& !g&[:+ ?H#}G:8:/:+ ~G?a ?4}T0:+1#}G;2:+1#}C;(8#[:(:24}Z!=- |!g=}  }:U&[#[:+M!:-~%}Z=}+:}*}XI%r:}*:}+^=}*W;&:% |!g !R:}  " +
  "hTV-?:} P?~)~<4;&:}*WN&[ ?;3/%8 !;3:} -##[:!1#4=&:!1#/S&[:&:!1#+aP??=& :T-!8:!4^!;&8:& |!g ~s?R&[ ?;&/%(:#:+ ~V?a4Z!:# ~;~ 4 !4}s!:#:8:/4}s!" +
  ":# ~E~ 4 #4}s!:?:!:# #4}]!:+L%r;}*/(8?8(:+ 1a:+ ~W?a:(:24}[!;&8:&NN;3 2;&8:+ q?a:!4}W!:?:%K?}U:!P?:;7:!1#9;}# !;*:&;} :& |!g 2Q=h&[:}# !a;9 " +
  "?;*:/;}):5;} 8:?:})H#[:?:9H#}7:?:} K?D:?:*K?G#[#[:3&[:+P?}R !gN&[:2N-#:(P?? ~V?R-#:?:(:2 !:+ q?a:!1#4:+1#fc4}l!-%/#88:?:(:2:3:+ q?a:!1#4:+1#" +
  "fc4}l!-!8#[#[#n:+:/H#):+:8H#p:% |!g #R&n:h&[:2&[#[:(:2a=- !c=&N-?:&P??=& rc |!g 2S-?:(P??=5P?.}X4 5g&[:&P?.}X4 5g&[:5 }+g !O}0!~2~<4:& 3g}Q " +
  "!gN-#88 ?;*:d ?}6!4:dX/????????????????X8#?:(;&%[:&:-R&[:& !a;5:&P??=/ :c=3 ,U&[:5;& !:3O Fk!g-#8:5;&:/ ~V?Q-!:* @T-#:*:da:/K??:* !a;*/!88:+" +
  ":*H#e!:+:+X?#Z!X8%}]!:+:+L#e!=}*I%.!:}*}z=& }!6&[?8:}(:&4}t! rc=* |!g hT&[:+ +a;- ?;*:+ .!a &V=3:&a !c;h ~)n;5%[#[:5N-?:5 ~G}_4a1#?=8 (6&[#[" +
  "#n:5 ~C}_4a1#?;/:&&n:/P??:3P?? :VR-#:hP?? :V( ::/P?? :Q-!0/#88:8:/a !cP??R-?:3:&:/:84~T!-#88:5 +a;5:* !a;*/!88:-:*K?!:-:5 ?RK??:+P?+N-!:+P?h" +
  ";*8:?1#s },aP?? #Q&n ~H~ 4 ~<?:(:24~^!( ?8-?o? 4c=&J?:+ 9a=5:04~0!:& !K?&:&:*K?(:5:& &a4~0!:& 4aJ?88:+P?O-&(:+P?O&[:&;3o? [a=8J?:8M?I#4:? ?H" +
  "#}4:8 ?K?7#[#[#[#[:+ q?a=(P?+ #c,#!?#8:(1#?;5#[:(1#&=&&[#[:(P?h !g-?:5P?? ;c |!g ~T?T-?:&:5a !cP?? ;c |!g ~T?T-?:8 ?K?J:8:&H#::8:5H#9/#88:8 " +
  "9a:5:&4~%!:&:81#:=&Q-?:?:&H#p:?:81#9H#O:8 !K?7:8 !H#48:8P?J !Q&[ }Y}[~??;(:81#9:&4~[!-%8 ?;( !:3 |!g=5O }w(g-#:&N&[:8 &K?7/%8#[#[:5,(?!!!&!8" +
  ":? }pF/4}u!/%8:? ia;@:5P?~*}b4;&:8 ?H#r:8M....4I#1:8 }4a:8 9a:8 1a4}d!:81#G;/:81#}4;-#[#[#[#[#[:& !c,%!#?#8#n ?;5 ?;2o? 4c=4J?:-=*:/=( ?4B! " +
  "CQ&[#[:*:( !4B! rQ-? ~l~34:( !c=&4~S!N-? ?:*:( !4}f!:&Q-#088#[%[:(:5Q-!:5:*a:5 !a;5i?? ?}?-?8:4 &a;,o? rc=hJ?:h ?H#t:hM....4I#/:h ?H#i:h:(H#" +
  "1:h:*H#J:h ?H#::h:(:*aH#9:h:*H#d:h Ja;t%[:(:2R&[:h:t:2:*:2aP??4~R!:2 !a;2:h1#? !R-!:h1#&;5:h:2H#::h:*:2aH#d#[:5 .!S&n:5(:5 F~t%c ~U?S&[:5 :a" +
  ";&/#8 P;&:5 Bk?c 5S-!:5 ~ k?c (S:5 ~^k?c &SV:5 }p/Q:5 }dk?c #SVV-%:5 }g~;?Q:5 z~X?QV:5 ~Oz%Q:5 ~Zz%QVV-! : n:54~N!78;&8:h /a:&4r/!88:,:h1#tH" +
  "#+:,:hL#/I#?:h raJ?:41#+=5:41#/=(:(4~_!=&:(T&[?8:5:& ?4~a!=(:&T&[?8:(:5a;*:&:(c;(8:*:( ?4B! }.Q=h;5%[:5=& !a;5:*:(:&4B!P?.}X4 5g-?8:&:hS:&:(" +
  "TV&[?8:8 4a;t#n ~X~24 ~9?:*:ha:&:hc4~^!&[:&;5%[:*:(:54B! :c=2 0U ? !:2O F.F:g7&[:5 !a;5/!88:5:h:&:5S7;h8:*:(:h4B!=5 ~R?Q;2:(;&:5 1Q=}!N&[:h:" +
  "2N-!08:*:&:h !a4~a!8;,#[:*:&:,4B!=}% CQ&[:, !a;h(:5 :c=5 3U ? !:5O Fk%g7-!8:2:}!V;,%[:&=5 !c;&:*:(:54~b! rc |!g 2S-?8:(:5R&n }<;&:*:(:54~_!;" +
  "}!#n%[:(:&N-!0:& ~p~34a;5:& ~l~34a;}&:& +a;&:*:(:}!:51#?=2c=5:}&1#?=}&:24~3!N-?8:2N&[?8:}&P?? ~W?T&[:(:*:(:54~b! |!gP?.}X4 5g-!08:*:(:54~_!=" +
  "& !c:5:*:(:&4~b! |!g iQ78(:(8;5:@ C4r:}% CR:(:5TV;&:5:h:5:hT7;}% ?;5%[:h:}%R&[:*:(:h4B!=2 rc hU&[:5:2 rRV !g&n:2 rQ(:*:(:*:(:h4~_!4~b! |!g=5" +
  " 1Q:5 ~R?QV8;5:@:24r:&:5V;& ?;5(#[:2P?.}X4 5g&[:@1#+ %T&[ !;&/#88 ?;}!#[#[#[#[#[:2 1c,+&%hhh##?!8:@1#+ (T;}!/!8#[:2 ~R?c,%%+#?8:2 :R-*8:&:}!" +
  "V;&/#8:5:,V;5 ?;,/!8:@1#+ !Q:,V;,88:h !a;h/!88:@1#+=5 &c -6-?:& !gN&[:@1#&:5 !4B! rR&[:t:t1#? .:VH#? ?/%88:@ ?H#+ ?/!8 }^!8;(:4 4aJ?:(N-%/#8" +
  ":8 4a;(:-:/4~Q!=5&n:5:/T&[?8:5:-a:/:5c4~]!&[:(:(1#& ...+VH#&8:5;&#[%[:&:/Q-!:&:-a:& !a;&P?? ~8?c |!g 06-?8:(:(1#? .4VH#?:@:-:/4,:5:@1#+=&T&[" +
  "?8:5:@1#&a:&:5c4~/!8 ?( }[!8=(-!/#8 }]!;(:8P?}7 !g-?:-;&:?1#w;}!:?1#f /a1#?;}%:8 4a;t ?;5 ?;hM?;}*:/=* pg;(%[:(:5R&[:}*:&:5aL??=}+MZk.F}W}X}" +
  "]B:}U:}+M|~tX~s~o~g~V~7|?}YMF}W}X}]BZk.!}U}X}X:}+}X;}*:5 +a;5/!88:* *g;5:* ~p|||*g:&a;,#n#[#[#[%[:5&[:5 !c;5:,P??:, !a;, |?c |!g }t!6-!/#88:" +
  "}*M.F}W}X}]BZk.n^W-!8 ?;5#n#[%[:5:*Q-!:&:5aP??=(P?.}X4 .!Q !:(O .~C?gN:( -TVgN&[:5 !a;5/!88 !/!8:&:* &4~P!8-!8#[#[#[:&:* # ?:&:* ~L~24 #4g7=" +
  "54~.!=, .}Wog&[:&:*4~-!=5N-!:&:*:54~.!;,(:5:*T&[?8:&:5a;2:*:5c;* ?;5#[%[#[:5;&%[#[:&:*Q-#:&:2a=4P??=h oc=( 9U ? !:(O FZ.}X!g7-&:h ER:*:& !a=" +
  "(UVN&[:4 !aP?? oc=h 9T !:hO FZ.}X!gNV-!8:(;&/!88:& !a;5/!88:*;&8:&:5S:&:*TV&[?8:5:2a;(:&:5c;4 }p~24 1:&:5Q&n ?(:( ?:4 !c=h:(aP?? EQ78=&:(:&7" +
  ":h:4:&74~^!-&:@ ~;~24 ~C~244@:@:2:*4,:@1#+;*:@1#&;&8:, ~G~UJgN-!8:&:*a;}&:&;5 !;, !;h%[#[:5:}&Q-?:5 !a;(:5P??;4:h&n:4 KR(#[:,&[ }]!;2 ?;h:(;" +
  "5 !;,:4 }0Q:4 KQV:4 ~S?QV-&#[:4 :c,&*##&?8:4 }:Q-%( }]!;2#[:4 :c,&*##&?8:4 }0Q:4 }:QV:4 ~S?QV-%88 ?;, ?8;h:(;5/!88:}!:&:*:}%@#?N-#8 ?;2:@1#+" +
  "N-?:t:t1#? .+VH#?8:2/!8 }]!8=(N-!8:-:/4}t! }8c |!g !T-%:8 &K?7 ?;(/%8:3 |!g +Q&[#[ #;(:-:/ ~L~24 #4gN&[:-:/4~-!;(8:(:/:(:/T7;5:(;&#[%[:&:5R&" +
  "[:&:-aP??=* oc=3 })U ? !:3O FZ.}X%g7:* ~R?c #SV-#:& !a;&/!88:5;&8:&:(T&[:/:& !c=5U&[?8:5:&:5:-aP?? EQ7;&8:&:/T&[?8:8 +a=*:&:( &a:(:-:&:( ~N~" +
  "24 &4~3!7=5cH#&:*:5:-a ?:&:5T7H#?:81#+=&N-?:&:81#/4~]!N-?:8:81#t ...+VH#t ?;(/&88 ?;(/#8:3 |!gP?~*}b4 #c=/ |!g &6-?#n:(1#?;&:(1#&;*:8 4a;5:8" +
  " 7a:?1#sP?},;3#[#[#[#[:/,#?!#8 }_}Y~;?;(:&:*:? ia4~2! |!g=/ !g-(:/N-!:? ?H#}4:/ #R-!:? }pF94}u! ?;* }4/%8 }^!;(:&:*:? ia4~2! |!g-& ~l~34:?1#" +
  "}4=/:*:/74~S!N-&/!8:3N-? ?;* }4/!8 !K??:?:&H#O:5:51#? #VH#? ~p?8:?a:*H#? ?;(/!8#n:8 7a;&#[:(1#& (Q&[:(1#?=5}5??:5 &a}1??M:}Z}XM~^~9~*}o~N/}@" +
  "&[:& &K??/#88 F.}7;&#[#[#[#[#[#[:3 |!gP?~*}b4 !c,5#!##&?%8 }].r;&/%8 (;5:(P?+ (Q-%/#8:(P?+=5 5g &Q-# }^.G }[.}4 F.}7:3 |!g=& %Q7:& 5Q7;&/!8 " +
  "&;5 F.i;&:(P?+ &Q-!8:&:(P?+ dOV .%V/#8:?:5 4O }p!V4}u!8 ?8;(8:(&[:?:(4~X! |!g;(( &;(:8P?7=& &R&[:?:81#4:81#t4~&! #:&:?1#}47;((:? }W!4}u!:? -" +
  "4~ !88:8 [cJ?:( |!g/%88:? }n!4}u!/%(:+ q?a;&:+ ~p?a;/:+ 4a;5o? .!c=(J?#[:- @c |!g +U&[#[:&P?+=* #Q:- |!g=8 tTg=hN&[#[#[:*,&!??!?8:?:* 4O }p!" +
  "V4}u! ?;&:- |!g=* }#S:* }#TV-&:5 %K?+/&88:(:&P?h=2K?}G:(:&1#&=3H#}C:(:&1#?=@H#W:( ~G?a=,4~W!&[:? }Y}[~??4~X! |!g=&:- |!g=* }#S:* }#TVV-%:5 %" +
  "K?+/!8:(:2K?}G:(:3H#}C:(:@H#W:( da:,4}c!:- |!g=2 tT&[:( Ja:&4~Y!:2 }#T&[#[:5P?+=& &R&[:5L#?;}*:(:&K?G:(:}*I%r:(:5}0?h}6?D:(:5P?8K?}6(:(:!1#d" +
  "H#s:(:!X?#+X8#}G:(:!L#9I#w:(:!1#?H#W:(:!1#&H#}C:( ~l?a:( ~G?a=& ? ! %4~6!:(P?n=2 #Q-!:(:(1?}TH?R:(:(L#OI%[:(:2K?T:(:(P?SK?}G:(:(L%[I#W:&4~W!" +
  "&[:?1#sP?J !R-#8:( ra:( [c4~Y!:(P?G=& &Q-!8#[#[#[#[:& !c ?:& !T7 !c,#?#!8:(P?i #R-!/#8:(P?i !T-?:( ?H#):(M....4I#O:( 4a:( ra:( ~l?a4}m!:(1#t" +
  ";&:(1#4:( ?H#}G:(M....4I#W:( +a:( Ja:( ~G?a4}m!:&:(1#+:(1#/4d-!8:? }eF~K&4~X! |!g;&/58:? -4~ ! &;&/(88:5:(1#iH#+:5:(L#JI#?8:?:(1#9=2H#p:?:(1" +
  "#dH#O:*&n !;& !;5#[:hN&[#[ ?;5:2:3R-?:8 }#T;&/#88:?:54~ !8:&(:? }n!4}u! ?;& %8:- |!g }#U-#:? #4~ !:/ 8H#&:/ ~^}[4H#?;&/#8(:? }g!4}u!8 ?;&8:(" +
  " .!aJ?:& |!g88=&,(!???#?8:#:+ ~V?a4Z!:# ~;~ 4 !4}s!:#:+1#p:+1#)4}s!:& %Q&[:# ~?~ 4 54}s!/#8:# ~<~ 4 %4}s!:& !R&[:?1#r:?1#}4:#4}P4}4(:#:?1#O:" +
  "?1#p4}s!8:# ~;~ 4 !4}s!/!8:7 !g&[:#:+ ~V?a4Z!:+:!:}#4}o!:#:+1#?:+1#& !4}v!/!8:!1#4;&#[:+P?}M&[:#1#4:}#Q-!(:#1#4=5 !a:}#Q&[:#1#?:#1#&:54B! iQ" +
  "-#8:# ~;}b4 !4}s!:}#:#1#4Q-!8:#4}P0:#:}#H#/8:#:&H#4:+ ?K?}M8:+L%r;}*:} ;5/!88:!4}X!/!8:!:!1#4 !aH#4:!:!1#t !cH#t8:# ~G~ 4 !4}s!:+1#J=#&[#[:?" +
  ":%K?}U:+1#:;!:? Ga;%:# !}Q dw;#%[:#N-!:! /aP?? !Q&[:}*M!:! -aP??=&~%}ZM?:& k?S7^W&[:%:!1#+H#+:%:!L#?I#?:?:& .!< 4O }m!V4}u!88:! da;!:# dc;#/" +
  "?8?88:+ ~)!aJ?8}G!#n:!1#+ +a1#?&[:!4}P0 ?;!(:!1#/=#:!1#?a ?:!1#4=%:!1#&U7 ?:#:%U7;!:%:#c;#8:?:#H#&:?:!H#?8}v%!*no? ~W?c=&J?#[:#:% /wa=(P?}& " +
  "#Q&[:& da:!:#:% ?4~#!(#[:% !a;5:(P?8 #Q&[:?:!:#:5 !4~#!/%8:& da:!:#:% ?4~#!:!1#J;*:!1#:;+:!1#9;h:!1#d;2:!1#+;(:& Ja:!:#:5 ?4~#!:&1#d F...pQ-" +
  "?:&1#J F...pQ-?:(:!1#+U&[:!:(H#+8:!:*H#J:!:+H#::!:hH#9:!:2H#d:& !K?G:&:&L#9I#r:& ?H#{:&M....4I#}7:& 4a:& ra:& }7a4}m!:&1#t;#:&1#4:& !K?W:&:&" +
  "L#1I#}<:& ?H#]:&M....4I#}C:& +a:& ~??a:& ~K?a4}m!:#:&1#+:&1#/4d&[:! -4~ !(:!:% 4O }eF}{&a4}w!888:?:&1#:H#+:?:&L#dI#?8:& ~W?aJ?8}f!!!n:! !K?G" +
  ":! ?K?}U:!:% 2aK?D #;(#[:% /w:#a=#P?8 #R&[#[:#P?+=%N&[:&-!:! -4~ !/%8:% (Q&[:?:#L#?I#?:#P?2;((:!:% dO F^tV4}w!8/#8(:&N-!8:! .!4}w!8:?:(K?+8~" +
  "@%#5n!}Vo? ~W?c=5J?:5 +a:?:!4}e!:5 }7a=h ? ;z8?#[:h:?:!4~5!&[#[#n:51#[=!&[#[:51#}7;?:#&[:?:#c;*/!8:? 3}>&[:? %c:?:? 8}=7;* ?;#/!8:? 4R:! 4}=" +
  "V-% 5;# 2;* ?/#88 !8;h:*:* }+mg=!:* ha=?:?:!}<7;2:5 ~;?a;8%[:!:2R&[:8 d:!4B!;?:!:*}<&[:?~%:/M2}V);/(:+ 2w:?a;+8:! !a;!/!88:+ ~a*u~%:/Mk}X}8}" +
  "V)M.......4}B:5P?]&[:+&n:/Mn}Y;/ .}i~d~S%:+c(M?:/}U;/ ?8;+8:hV h;! h %:#:# %}>7=*:* h}?7;# 2;?#[%[:!:*T&[:+:?f-#:? 2w;?:! !c;!/!88:#;!8:5:!H" +
  "#i:5:+H#1:5:/I%+:5:51#4 4VH#4-#88:5 +a 04}i!8:5 +a:%:&:(4}j!:5 ~W?aJ?8}Q!#n:!1#&;%:!1#?;#:!P?+N&[#[:%N&[:?:# ?4~%!38:#P?? ;c |!g ~U?6-?:#:%a" +
  " !cP?? ;c |!g ~T?T-?:?:!1#+H#+:?:!L#?I#?388:?:#:%4~%!8U!!n:!P?+&n:!1#?:!1#&:# !4}T;%:# &a;!:# +a(:! &a8;#:?:%K?+:?:#1#?H#&:?:!1#?H#?8S?:?:#H" +
  "#9:?:!H#d:?:#H#t:?:!H#4:?M....rI%::? }{EH#1:?X/????????????????X8%?8}#?:!:#T&n:?:#aP??( ?88}<!!n:#:!:!:#S7;%:#;!#[%[:!:%R&[:?:!aP?? rc |!g h" +
  "T-#:! !a;!/!88:%;!8:!:#c8~W%#5n!}V:? z~&4 }#4~<! #c=# &T&n }d~=4;# %(:# #O=%1#z~=4;#:%1#~a~=48;%#n:?:#:%4~=!=&&[ P;# #;((#[ &;(:?1#9N&[ :;#/" +
  "!8 :;#:?1#dP?? :R-?:? :4~>!:? }f~=4 J4~<!;%:? :4~>! !;*:? ! #:? :4~@!74~?!;5 ?/#88:? i4~>!:? :4~>!:? #4~?!;5:?:#4~>!:? }f~=4 J4~<!;%:?:#4~>!" +
  ":?:(4~?!8;#:? :4~>!:? !4~A!:? :4~>!:*&[:? &4~?!;#(:? ~q~&4 %4~=!N&[:?:?P?L4}i!88:&&[#[M..~O}x~2~S~=?:!M..~ ~>}m~W-)=!:!M..~O}x~2~S~=?}I7=!M~" +
  "a*.;+:5:% (O:!M.y}mL.}z ~W~S}/c4~:! .~?!a=( hm=&:&:#c ~[?xc=# hOVV=&:(}>&[:&:(R-!:?L%?:+M.}v(}W}F-!8:# ~[?c;#88:?:#:%:54~B!:?:?1#+ :VH#+:?1#" +
  "9N:?P?1 1Qg8~Y#!%no? rc=%J?:%:!:#4}e!:% dK?L#n:%1#9=!&n:%1#dP??( ?8P?.}X4 5g&[:% z~&4 }#4~<!0:% i4~@!:% :4~>!&n:% :4~@!0:%1#9(:% }f~=4 J4~<!" +
  ";#:% :4~>!:% #4~?!;! ?/#8;!8:% #:%1#d:!4~C!=!:! #67 !:!74~?!;!:% :4~>!:% }f~=4 J4~<!;# !8;&:% :4~>!:% &4~?!;(:% :4~>!:%:& !<4~A!:%:(:#:!4~B!" +
  ":% :4~>!#[:%4~G!&[:&-!:%4~H!0(:%4~H!-!:% d4}i!88:%1#9&[:%P?1 1Q&[:% :4~>!:% 14~>!:% !4~K!:% L4~>!:%4~I!88:?:% rz2??:% raJ?8})?:?M!I%d:?:!:?P" +
  "?1=?:? 1Q7K?18~P%#(n%}V:?L%?M.~p~H~B~_!)=hM|~r}u~B}lh}E&[:? 04}i!8:?P?1=& 1R&[:& 4O }Z(V38#[:%:?1#:=* k}X}8u=&:& k}X}8w:*Ra~%:?L%?=2M~a*}V)M" +
  "|||||||||?:!M.y}mL)=8:!:8}D7}D&n ...!(:2M|}Z~.~:%}D-! ...k?8:%1#&VH#&8:?P?}/N&[#[:hM.}v(.=!}z }{~mCc4~:!;5:# ~.~=4 ~I~=44@:#1#&=(:#1#+=& &:5" +
  " h}Q4~;!:(:& *:5 (}Q 3g4~;!:(:& 2:5 }+g4~;!:(:& -:h:!M.}v(}V}U}z=5 B9u4~;!:(:& 4:5 }7u=+ ||%g }7f4~;!:(:& }!:5:+ }7wc4~;!:(:& }):*4~;!:&:?1#" +
  "J ta=(6&[:#:(H#+8:# ~Q?4r:#1#&:#1#+:?1#4:?1#t4d&[:# ?H#+/!8:?P?CN&[:?1#+-!8:%:%1#? .&VH#?88:%:%1#?:?1#+VH#?:%:%1#&:?1#/VH#& ?8}Q?:!:(:54~&!:" +
  "#&[:!:#4}w!:? F...pH#?38:!1#}4=(&[:! ?K?):! ?H#}4:!1#i;#:!1#r;%:!M....4I#i:(;&( ....p;#8:?:&H#+:?:%H#&:?:#H#?8y!!#no? rc=5J?:%N&[:? }c!4}w!8" +
  ":# hQ&[:! ~3}b4 h4~h!N&[:? }d!4}w! !;*88:&P?8&[:5 ~a*H#d:5M?I#4:5M?I#9:5 #H#?:5:&L#?I#+ /4}x!=!:?1#[H#+:!:?L#GI#?:5 !H#i:5:!H#1:5 !H#J:?:5:(" +
  ":5 Ja4}y!8:5 raJ?:% !<:*V8~k!#&n!}V#[ d;5#[#[#[:!P??=+ !c,#?#!8 :;58:?:5a=*1#? !a;5:*:5H#?:5 ~[?S-?:5 ~[?R-!:*:?1#+H#&8:( /w;5:? /a;*:?1#t;h" +
  "%[:5&[:*:&4~0!:5 /c;5:& /a;&/!88:!L#?;2:?1#+=!:?1#?Q&[:? & d4y!8:?:! !aH#+:?1#&:! dwa=!:%K?t:!:hH#4:!:(H#/:!:#H#+:!:2I#?:?:?P?1:+NVK?188Q?:?" +
  ":!P?+&n:# ?H#+:!1#?:!1#&:# ?4}T0:# &a;!:# +a(:! &a81#?H#&:?:!1#?H#?8~k&!+n#[:?1#4=#:?1#/=(S&[#[ B~*4;! &;% !;&#[#[#[#[#[:#:?1#+=5aP??=+ ~^?c" +
  ",3!#######&#####?#8 }i~*4;!/#8 (;% }r}]4;!/!8:+ PQ:#a;#/#8 !;* ?;&8:?:?P?=:&VK?=%[:%N-%:?:!P??:#:(S&n:#:5aP??( ?8 |!gQ=&:#aH#4:% !c;%:# !a;#" +
  ":! !a;!:&-?8:?4}X!/#8(:?1#+;58#n:#:(S&[:#:5aP?? rQ&[:# !a;! n/#88:(:#:#:(S7;!:#;%#[%[:!:%Q-!:%:5aP?? rc |!g 2S&[:% !a;%/!88:%;!8 n:#:!:#R78;" +
  "%:!:(S&[:!:5aP?? EQ&[:! !a=#;!#[%[:!:(R&[:!:5aP?? rc |!g 26-#:! !a;!/!88:(;!8:#:%:#:%S7:%:!:#Q7;%88:!:(S&[:!:5aP?? ~V!g ~<?Q&[:! !a=&:(S&[#[" +
  "#[:&:5aP?? Cc,%?!?!8:! #a;&88:(:&:&:(S7;!:&;##[%[:!:#Q-!:#:5aP?? rc |!g 2S&[:# !a;#/!88:#;!8:&:%:%:&T7:%:!:&Q7;%88:?:!H#4 #;*:% nQ-?:?:%4~c!" +
  "0 #38:*8K!#n:!1#4=%:!1#/T:#:%TV;&:? ?:%:#c:&7H#&:? !:#:!1#+a:&7H#?8~V&#+n!}T:!1#/;*:!1#+;h#[%[#[:*:%c;&#n%[ ?:& 4S:%:*TV-!0:%:ha=( +a:(X}K??" +
  "X}F??!=/X/::::::::::::::::X},:/X/]]]]]]]]]]]]]]]]Xo:/X/================XoXWXWXj=(N&[:& 4c;&:% 4a;%/!88:(s8;&:*:%:&a=%U-?:%:haP??=& =Q-#:& ~S" +
  "?R&n:& :S-!:&k ?}?&[:% !a;%/%8:!1#/;(:!1#+;5#[%[:(:%=&U-!:%:5ai?? ?}?-!:%:5:(:%4}V d}Q=+a;%:+-?8:!:&4~c!;&8:&( !;2 ?;(#[:% !a=&:!1#/=+S&[#[#" +
  "[#[#[:&:!1#+=8aP??=5 ~f?c,+#%%%#%#?!8 &;(/!8#[:5 ~Y?c,(!###!?8:5 =Q:5 }0QV:5 ~S?QVN-!8:(:% #a=&a;5%[:(N-% ?;%:&:+S&[:&:8aP??;%8:% rc |!g 26:" +
  "% }Mg ~8?c |!g 56g-!:( !c;(:& !a;&/?8?88:!:&4~c!;58:58;%/!88:!:%4~c!08:!:% !aH#4:?:2K?+:? ?:%:#c:!1#/:%S:#:%TV=%7H#&:? !:#:!1#+a:%7H#?8r!!n:" +
  "?M!I#+:?:#:?1#&:?1#?=# #Q=%7H#&:?:!:#:%7H#?8X!!hno? 4c=(J?:?1#J=5N&[?8:5 !c;+:( /a;h:( +a;5:?1#t;2:?1#d;8:?1#:;/:#;?#[%[:?:+g=- #O:/a=?1#?=*" +
  "&[:8:* !c=?U&[?8:%&[#[:#:? &O:2a=?1#/R-?:( ?H#/:(M....4I#&:&:?P?+&n:?1#?:? &a1#?:( &a ?4}T0:5;?:h(:? &a81#?R-?:?1#?:%:&4~h!N-&88:- !a;?/!88:" +
  "?:! !aH#?8:( 4aJ?:*N8F!!&n:?1#&=&:!:?1#?=5c=%6:#:&:%cUg&[:%:?1#4R&[:?4}P0:?:%H#/8:?:#:%aH#438:#:?1#4=%a=(:%S:&:(SVN&[:%:5a:#:!:#4d&[:?:(H#43" +
  "88:?4}P:!:#4,8})?:!P??N&[:? ~;}b4 !4}s!8:! ?K??8}[!!(n:! !c=# @U&[#[:# %O=#1#}w~;4;%:#1#Z~;4;& ?;#%[#[:#:%6-#:!:#a;(:?P??:#:&aP??< ~V?gN&[:&" +
  ":%:#:?:!4~3!-!8:( !a;#/!88:%:(U&n?(:&:(aP??8;588:588?:?:! !4~i!8~<!!5n:%N&[:?:!:#4}s!38 ?;%%[:#:+=&R&[:& !a;+:!:&aP??;5:h !gN&[:5 hc=* }&T !" +
  ":*O }h..&gNVN&[:? !:!:(a:#:&S:&:(SV=*7 ?:&:(c:*74}s!:+;(88:%=& !<:5 ~S?Qg;%:&:5 =RV:h< !<;h/!88:? !:!:(a:#:(S7:#:(c=? ?:?:#U74}s!88?:?:! ?4~" +
  "i!8@?:? &48=?&n:?(?88~8#!(no? :c=&J? ~s?;(#[:!4F! |!g ~s?Q=*N&[#[ ~R?;(:!4F! |!g ~R?Q-?:& ta:!4}W!/#88:!:(4G:# !a;+ ?;(%[:*&[#[:& ta=5:!:(N4" +
  "~)!:&P?9 #Q-%:&:&1#9H#+:&:&L#tI%?:&:&1#&H#9:& ?K?t:&:!1#9:+aH#d:%:54~0!:&4~V!N-?:& ?K?/:& }d!H#4:?:& /a ?:?P?}U:%1#&:%1#+4e!8(:!:(N ~T?4DN-#" +
  ":& #K?t:&:(H#d:%:& ta4~0!8:?:!:#:%4}y!:%1#+=5&[:%:5 !cH#+8:( !a;(/?8?8:& :aJ?8*?:#4}|!8}G!!no? rc=(J?:( ~a*H#J:(M?I#9:(:#H#d:(:!H#t:(M?I#1:(" +
  " #H#/:( /a=! ~s?4G:?:! !:%:&4~6!:( raJ?8}7?:?P?+ !Q&n:?1#& (Q&n:?1#?=?}5??:? &a}1??M:}Z}XM~^~9~*}o~N/}@( ?8( ?88}3!!no? 4c=#J?:? ?K?):# #K?+" +
  ":#:!K?h:?:# +a4~7!:# 4aJ?8>!%n }]~.4:!4~S!&[#[%[:!&[:?P??=# rc |!g 2S:# ~V!g ~8?c |!g 0SVN&[:# Pc=% -U ? !:%O ^k?g7N:# ~V?Rg-%8:? !a;?:! !c;" +
  "!/!88 !;&88:&8~k+!4n#[#no? rc=+J? !;8:! !K?G:! ?K?}U:! ?H#}4:!:% 2aK?D .!;5:% /w:#a=#P?8 #R&[:#1#?;8:#P?+=h;%:#1#&=2;/#[#[#[:h,&(#!?#8#n:2&[" +
  "#[:#P?h !g-?:8P?? ;c |!g ~U?6-?:2:8a !cP?? ;c |!g ~T?T-?:+ ?K?t:+:2H#4:+:8H#/:2/#88:+ /a:8:24~%!:+1#48;/:+1#/;8 ?;h:+ ?H#::+M....4I#d:+ Ja:+" +
  " /a:+ da4}d!:+1#1=(N&[ }W!;5:2:/R;%/(8:(:!1#s1#:T&[ ^!;5:2:/R;%/(8:+P?i:+1#J;* ?;%%[:%:(R&[:%:*a;5:% !a;%:,:5P??P?.}X4V;,/!88 }Y!;5 !g:,k ?}" +
  "<VN&[#[:, |!g k?6&[:*:( &4~P!&[:2:/R;%/+88:*:( ?4B! ~R?Q&[:*:( ? }e~14 +4~3!&n:*:( }t~(44A( ?8;38#[:, :g=,&[ ?;% ?;5:( %6&[:*:( }d~144A;58:(" +
  " !c;}!#n%[:(:-R&[:%;#:*:-aP??=% X?Q&[ !:# X?Q:} g:@V !g-%08#n:% ~s?Q=4:# ~s?Qg;t:4:# JQg;#:- ?:-:}!R7&n !:%P?.}X4 }% }+:- !Q7g-!0:% EQ:- !Rg" +
  "(:% },Q88;4:} :tV;} :#:@V;@:- !a;-:5:4g;5/!88:58 !g-!8:3&[:*:( }e~14 +4g&[ }X!;5:( 3R-%:*L??M~R~U}^~J~Mqe~2:}Y:* *aL??MZ~U}^~J~Mqe~2~T?}Y}XW" +
  "N-%88 W;%%[:%&[:% Z~24a1#?:(Q&[:% }p~24a1#?:*:(4~h!N-%8:% +a;%/!88 4;h:3N&[ ? 4:*:(4}t! }8c X!g7;h8:,&[:h ...#V:h:*:(4~Q!7;h ?;%%[#[:*:(:%4B" +
  "!=#P?.}X4 3gN&[#[:# Cc,&?##?#88:% !a;%/!88 ?;5#[:*:( ?4B!P?.}X4 5g&[:*:(:% }b~/4 %4~3!-!8:*:( ?4~.! B~&~P?g-%8:h ...&V;h8 ?;5/!8 }X!;5:2:/R;" +
  "%/588:2:/R/%8 #;%:8:2:! ia4~*!;5 ?;h/%8:h dO F^/V;5 ?;h ?;%/#8 ?8;%8:?:!:5:8:/:% &V:%:&7:h4}k!:+ raJ?8~!!!5n%[#[:*;5:&;%%[:#:%U-!:!:#:%4)=+ " +
  "|||*g4~N!&[:!:%aP?? ~S?Q:5V;5:%:+ d}Qa;%/!88:(:%:&7;(:5:& ?Rg:!:%aP?? ~S?QV;*:%:+ d}Qa;&/!88:?:*K?+:? ?:&:(c:&:(S:#:&SV=#7H#&:? !:!:(a:#7H#?" +
  "8}C!!n%[:!s=% ,S&[:?:%P?B}]44~ !:!:! !cg;!/!88%[:#s=! }*U&[:?:!P?~i}[4 .!V4}u!:#:# !cg;#/!888~n!!%no? :c=&J?#[:%1#+ !Q&[:%1#&P?? ~s?Q-!8:% i" +
  "4r8:&:#P?+ %Q=(H#9:& #H#t:& ~E~ 4H#4:&:!H#/:&:?H#+:& ~;~ 4H#?:& !H#&:& ~;~ 4 !:(7=?H#d ?;!%[:! :R&[:%:!:&a=51#?:5 &a1#?4,:! +a;!/!88:#P?2&[:" +
  "&M?I#/:&M!I#?:&:%H#+:&:#1#?:#1#& !4}v!(:%:#1#?:#1#&4,8:%:?:(4,:& :aJ?8}4?:!:# X?4D&[:!4F!0:! ?K?::!:!1#4H#9:?:!4}Y!(:? #K?+881? F^}wG F^}wk?" +
  ":?:!:#4~2! |!g=? #g7 ?:? #678}2!!no? 4c=(J?:(:&H#/:(:%H#+:?:!:#:( +a &4}{!:( 4aJ?8f!#no? 4c=&J?:#P?+ 5g #Q&[#[:#1#&N-?:& &a:%1#&:%1#+=(:?:!4" +
  "~+!:&P?3 #R-?:(&[:%:( !cH#+8:?:!:#:%4~(!:% X?4r88:& 4aJ?8u!#n +;##[:! +6&[:?L??M~a~a~H^~0~E~E}l}0}@-!8 ?;#:?:! ? ~C~24 (4~3!;%:?:! ? ~H~24 &" +
  "4~3!N-? ( &:%7=# %a ?:?:!:# }b~/4 %4~3!7;#8:#8~;(!8n:#;(#[%[#[ }V;+:(;% ?;8 ?;&%[ ?;5:!:%T&[:?:%aP??;58:5 |!g=/P?.}X4=* ~V?g&[:+ !a;+:% !a;%" +
  ":*:8V;8:5k ~7n}=:&a;&/!88:%:(U&[:h .# .&:/ EQ7V;h(:8 |!g=2:hV=* .+V:*:& }:T7;h:8 +g&[#[#[:?:!:(4B!=* PR&[:?:!:% !c4B! PR-!8:h .:V;h8:* ~V!g " +
  "~O?R-?:h .k?V:h:?:!:( ~T~24 &4~3!7;h88:?:!:(4B!P?.}X4 5g&[ ?;2(#[:2 !Q&[ ..~=?;2/!8 ..&;2:?:!:( ~R~24 #4~3!N-?:!:%S:( #a=*:%TV-%:?:*a;&%[:+&" +
  "[:+ !c;+:&P??;*:& !a;&:* rc |!g 2S:* }Mg ~8?c |!g 5SV-!/#88 ..5;288:- !a;-:2 ..+V=*:*:2:8 ~q!g7:%:(c #S7;28:/ ER-#:% !a;(/!88?8:h:2V=( ..!V:" +
  "(:- #}<7=( .4V:(:%:#c X!T7=# ..4V:#:!:%T7;&:5 |!g KR&[:%;5(:% !a;5 ?;+%[:?:!:54B! rc |!g=# hU&[ ..&:#:+ 2wa=#:# ..&67;+:5 !a;5/!88:& ..:V=#:" +
  "#:&:5:%c #S7:+ ||%T7;&8:!:5T&n:&:& ..:V:?:!:54B! oc=? 9U ? !:?O FZ..!g77(:&88}6!!n%[:!&[:? : ?:?P??=# ~8?c |!g 0S7:#VK??:! !c;!:? !a;?/!888Q" +
  "!!n:?1#+=#:?1#?Q&[:? & /4y!8:?:# !aH#+:?1#&:# /wa=?:!L#?I#?:?:!1#+H#+89?:?:?1#? !:!:#42 F...pR&[?884?:!:?1#?:?1#&4}B8~h!#(n!}V#no? rc=&J?:& " +
  "/a=% ? ;z8?:%:?:!4~5!&n !;%:&1#4=(&[#[:&1#/;%:&P?i&[:# P4r !;58:%:(}?-?:5 #V/%88 @:% ?:% ?}=7=%:% @}?7;%:& ta;(%[:%&[:#:(P??=* ra4r:+M2}V:*~" +
  "%M|!^);+:% !c;%:( !a;(/!88:5 &V:+M|||||||3}E-!0:#1#&:#1#+:?:!4d&[:# ?H#+8:5( #88:& raJ?8}>!%n%[:&=5&[ ?;(:!:#T&[:?:#aP??;(8:# !a;#:5 !c;&:%P" +
  "??;*:% !a;%:(:*4~4!-!88:5N8}5?:? : ?:? ~8?c |!g 0S7V |!g:! : ?:! ~8?c |!g 0S7V |!gQ8}X%!hn:?:!:# ?4B! PQ=%K?::? +a;2:?1#?;*%[#[ ?;&#[:#:%T&[" +
  ":!:%aP??=& rc=8 |!g=h 2S&[:(:hVN&[ !;5:?:*:+c=*H#? ?;(/%8:( dS&[:(:2a:8K??8 !;5:?:+ n< !g:*a=*H#?:( !a;(:hN-#:?:(H#&/#88:+:5 n<:& |!g ERVV !" +
  ";+ !g-! ?;58:% !a;%/!88#n ?;&:5&n:!:#:%4B! ~V!g ~<?Q&[:!:#:% !a=%4B!=( PQ:( CQV:%a;% ?;5%[:!:#:%4B! rc |!g=+ hU&[ ...k?:+:& 2wa=&:& ...k?}?7" +
  ";& !;5:% !a;%/!88:? ?:&c:&:( PQ7:*aH#? ?:5N-#08:#:%Q( ?888}h!!!no? rc=(J?#[#[%[#[:( +a:!:# !g4~)!:(P?4 #Q-?:(:(1#4H#1:(:(L#+I%::( ta=#:!4}W!" +
  ":(:#H#i:%:( :a:#:&@#?-# ?;#/!88:? #K?8/!8:?:(1#9H#+:?:(L#tI#?8:( raJ?8}<!%no? 4c=#J?:?P?}U;%:?1#s1#:;&:#:?1#[H#+:#:?L#GI%?:?:!:&:%:# !4e!:# " +
  "4aJ?8};?:! 8U&[#[ !:!O ~Gtg&n }*(:! #R-!:? % 3:? ~[?x7gN 9V8388 }+ ?:! !c /S78};?:?:! %Sc B%a=? #}Q:#a:? ~e#wa:? ~[?uc:? B%ua:! ha /f }m!w #" +
  "a (ua }r~c}4c8:?:?:&:% }7w:# B9waa~%:!~#M.}v(}V)I%?8}r!!&n:? }q~c}4a=? ~*~m+u;#:?:# ~*~m+wc=?:? ~#}q#ua:? ~-8uc:? ~(~m+Tc=! ~e#u;%:?:! ~-8uc" +
  ":! }i}q#ua:% }h}Uwa=? (w #a }m!u=! #a /f=& (O :a:?:! }m!w #a (uc !aV:# B%w:%a:& #Sa hO .k/cV8}8?:# !c;#%[:%&[:!:#U&[?(:?:#a:%:% 2u=% 2wc rVK" +
  "??:# !c;#/#8?888]!!n:! %c;%:#:# |!g %fc;# ?;!#[%[:# %6&[:! !a;!:# %c;#:?:% %a=% %4~=!N-!/#88:?:?P?L4}i! ?;!8:!8[!#n:?1#d=&:?1#9=% ?:!:#4~3!=" +
  "!&[:#:%T&[?(:?:%:#cH#9:?:#:&aH#d88:!8}&?:?:!4~@!N&[:?:?P?L4}i!88}:!#n#[%[:!N-!:?4~E!=% hU&[:! !c;!:# 2w:%a;#/!88:?:?P?L4}i! ?;#8:#8}9!#n:?1#" +
  "9=#&n:?1#d=%P??:! |!gQ&n:?:# !cH#9:?:% !aH#d !( ?8( ?88}b!!#n:? #4~?!;#:? K4~>!:? #4~?!;%#[:!N&[ ?;!:?1#9N-!:?1#dP?? KR-!8:? K4~>!:? #4~?!;!" +
  "8:# }&T:% }6TVN:! }8SgN&[:?:?P?L4}i!8:? ?:#:%:! }7Q&n:?4~F! }6(:!84~9!8I?:!:#4k!:% !cT&[:?:!:#:%4~8!~#M.}v(}V:?L%?)I%?(:?:?P?L4}i!888?:?:! ?" +
  "4}f!8d?:? ! &4~8!=?:? }|k}5a *fc8R!%n:?1#9=#&[:?1#d=%P?? rc=! |!g 2S&[:?:# !cH#9:?:% !aH#d8( ~G!;!8:! |!g87?:?Mk}e~&~S}3I%::?:?1#+ .#VH#+8}*" +
  "?:? ~n~&4 %4~=!&n !(:? ~q~&4 %4~=!88}p!#&n!}V#n:? P4~@!=#N&[ ?:? C4~@!N-!08#n:? #4~?!=! }&U;%:? K4~@!N&[ ?:?1#d:?1#94~C!N-!08:? #4~?!8=& }7S" +
  ":%gN&[:? }.4}i!8:?:& }7w:! B9wa=! ?RK?C:?:?L%?:!~%=(M?:(}U:#7)I%? !88t?:?1#9&[:?:?P?L4}i!888?:? |!g LR8T!#n:?1#9 !c;#:?1#d;%%[#[:# nQ-?:%P??" +
  ":!@&?N-?:?:#H#9:?:% !a=%H#d:# !c;#/!888}8?:? |!gP?.}X4 *g&n !(:? ;c=? |!g }9T&n ?(MF~aFBF...k?:?~%}]}z88 !g8}!?:? |!gP?.}X4 5g ?R8},?:? .!6&" +
  "n:?4~O! #g !}Q(:? :Q:? hc (SV88}J!%n#[%[:! ~W?R&[:! }i~.4a;#:! }k~.4a:! &a;!P??:?:#}0!?cS-!/#88:? ~t|%g ~t|%Q:? .}Ng ..GQV38:#P?% !V8}o!!&no" +
  "? :c=%J?:% ?H#9:%:!H#d:%:?H#t:% ?H#4:%:?H#+:%:?:!aH#/:% ta;(%[#[:!:&Q-?:%:(:&:?:&aP??4~R!:%1#? !Q&[:%1#&=5 .!6&[:54~O!:#g |!g-#88:& !a;&/!88" +
  ":% :aJ?:!:&R8}n!!%n%[:!:#T&n:?:#aP??( ?8P?.}X4=% |?g&[:# !a;#:%:&V;&/!88 ?;%:# ~8?c [S:! ~t!TVN&[#[:?:!:#4B! k?R-?:?:!:# !a=%4~.!=# B~&~H?gN" +
  "&[:#:&V k?gN-!:?:! !4~P!N-!8 ?;%88:%8}G!!n:!:% |?:% dO n<l=&}Qg:!1#+ 5O ?:& !Q7V=%H#+:!1#?:!1#&:# !a4B!;!:?:%H#&:?:! k!g .!RH#?8}.!!n:?1#?:!" +
  "U&n:?1#&=#:!T:!:#U:?P?+7( ?88~r!!&no? 4c=&J?:&:!:%:!:%S=57=(H#/:&:?:#:57H#+:&:!:%:!:%T7=*H#&:&:#:?:57H#? ?;%#[%[:%:(R&[:&:%:%4~U!N-#:% !a;%/" +
  "!88:(;%8:(:%c;? ?;# n;!#[%[:?:#R&[:&:!:*a:!:(a4~U!N-#:! !c;!:# !a;#/!88:?;#8:*:#:%ac=! #Q:?:#c #Qg&n:&:%:% !a=?4~U!&n:&:?:%4~U!( ?8(:! #S8:&" +
  " 4aJ?8}8!!n:!:?1#&S&[:!:?1#?aP??;%8:#:?1#/S&n:%:#:?1#+aP??<(:%8 ~V!gN8}4!!n#[:?P?+N&[:?1#&N-!:?1#?P?? ~V?R-!8:? ~3}b4 h4}B;!8:!8})?:?P?+ !Q&" +
  "n:?1#?:?1#&4~[!( ?88G?#n:?1#sP?J&[:?:!4}u! ?:?1#sP?J !Q-!0:? -4~ !(:?:!4}w!8 &88~+!!%no? 4c=#J?#[#[#[#[#[#[:!P?+,&#%!?%8:#:!P?h=%K?/:#:!1#&=" +
  "&H#+:#:!1#?=!H#&:# &a4~W!N-%:? %K?+/&8:!P?h;%:!1#&;&:!1#?;!/#8:? #K?+/#8:? %K?+/!8:#:%K?/:#:&H#+:#:!H#&:?:# &a4}c!8:# 4aJ?8/?:! ~^}[4 84}B8}" +
  "7!!n%[#[:!:#U-?:?:#aP?? ~S?R&n !(:?:!:#4}UN-! #8:#a;#/!88:!:#T8@?:?:!4}t! |!g k?Q8b!&n:% !a=5:?a;*#[%[:(=&:!R&[:& !a;(:?:&aP?? :R:!:&:5aUV-!" +
  ":&:*aP?? :R-!:?:!:(:#:%4~3!N-!/#88:!;&8:!:&T8J!!n%[:#=% !c;#:?:!:%4~b! |!g :Q-?8:%8:!!n%[:#=% !a;#:?:!:%4B! :Q-?8:%8,?:?:!:# !c4B!8}!?:?:!H#" +
  "4:?1#/:?4}X!8}h%#,n!}V:( !c;,:!1#+=h !c;3:(:!1#4=4c;@:!1#9;*:!L%?;}#:!1#t;+:?#n#[%[#[ ?:*:57;} :h:*:h:*:hT7:57=/:(:(:/S7;}!:!#n#[%[#[:%:+:,a" +
  "=*U-&:!:}#:#:*a}1??}]M!^W&n:(:+a(#n:#:+a;-:/;*#[%[:*:}!Q-!:%:*:+a=2U&[?8:*:-a;8:&:*a:* !a;*P??:8P??Q-?8:2:hc !a/!8:3;*%[:* !a:} U-h:(:*U:%:*" +
  ":+aUV&[?8:*:-a;2:&:*a:* !c;*P??:2P??Q-?8:!:+:4a=+H#t:5-%/#88=+H#t:5-!/#88:@/!8 ?8=*H#9/!88:!:%H#t ?/!8:!:(:+a=#H#t:5N&[:! ?H#98:?:#H#+:?:+H#" +
  "& !8H#?8r? ~#~?41#?&[ }w~?4 24r8 }w~?4:?:!4, }w~?4 24r }w~?4:#:%4,8}u!? ~-4 !:#:# !U7=#:# ~-467 !c;#:?{????????:?{????????j7;?%[:#&[:# !c;#:" +
  "?:?Z;?/!88:%{????????:%{????????j7=%{??????~h}::%{??????~h}:v7:?:!{????????:!{????????j7=!:?:!v7}u8}3?:?M!I%?:?:!}6!}4:?:#}p{?????[}e[}v}oD%" +
  "+:? %K?G:?:!4}+K?D8U!!n:?P?I&[:? ^} }6!G:?M?I%?:? ?}6!}438:?}0!}4=!&[:? %K?G:?:!4}+K?D(:? ^t}6!G:?M?I%?88};!#n#[%[:#&[:# !c;#:!P??;%:?P??;&:" +
  "! !a;!:? !a;?:%:&Q-!/#88 ?38:&:%c8i!!no? 4c=%J?:%:#K?+:%:!H#/:?:% +a4~7!:% 4aJ?88~LR2? ..48-*???9???&???+? e.48(!???h? ~%.48}h#!#%&(5*+h28mu" +
  "VbYjY}Owbmucux}Ru}M}QbV<_xu_u}QYw_j}MvYwwQ}AN}B}<}BN}?{S}?R}F S}CS}?R6}EN}A}K?&?(???????}O?&?*???!???_?&?*???#???f?&?&???%???2???3???/???G?&" +
  "?M?&?}@?&?~g~7~5?!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!? }W^48}3##############################%%%%%%%%%%%%%%%%&&&&&? ~;^481+}!%} 5??}#*!?t??02?(}&h}%?}(??,3-d#????4&?/?8? ~q^48~i @??????...." +
  "............................?:?:::::??::?+::!!!!!!!!!!???:?:?&&&&&&&&&&&&&&&&&&&&&&&&&&???:4:##########################::::.[[[[[[[[[[[[[[[[" +
  "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[}QYV>6V_l_uYvvb<<PvxuOVxwPYw" +
  "wx}RPxV_l_uYvvb<<PvxuOVxwPbpfx<bPsbYjbV<}AbOV>P }PObVi:SjbAfxObuv>PTb>i:{YObYvvb<<PvxuOVxwPYwwx}RPAbOsxj<W6}B}CvxuObuOPO>fbi:_jbAfxObuv>Pcb>" +
  "i:YmOsxV_}SYO_xuYvvb<<PvxuOVxwPYwwx}RPsbYjbV<Yvvb<<PvxuOVxwPAYpPYlbI}2rrfx<OYw}Mvxjb?!#%&(5*+h28/-,34@} }!t}#}%}&d}(079})}*?!#%&(5*+h28/-}PY" +
  "w<b;oJ},}-}.}/CPE}L}M}N)}VYffw_vYO_xu}0a<xuvsYV<bOmO}PPG_jbuO_O>O_Ab<OYAfYjjVb<<Y}QYOYVjb<vV_fO_xubAY_wbAfwx>bb<uYAbfsxubfwYu}Rb}O<_Ob_ujm<O" +
  "V>m<bV}M_jm<bVSjlVxmf}M_jlVxmfSjOVY_O<vxuObpO<OVbbOv_O><OYObvxmuOV>fx<OYw};xjb}S_f}S_fvxjbfx<Ovxjb}M&&?*???}P&&?5???w&&?8???}R&&?(???)&&?h??" +
  "?}Y&&?&???}^&&?(???}d&&?&???}g&&?*???}m&&?+???}t&&?*???}{&&?5???~&&&?+???~/&&?*???~5&&?5???}E&&?h???~:&&?*???~A&&?5???~G&&?&???~K&&?(???~P&&" +
  "?*???~^%&?8???~W&&?2???~c&&?%???~e&&?*???~l&&?+???}T=O>fb=K=lVxmf=i=m<bVSj=K==i=lVxmfSj=K==i=OVY_O<=Ki=O_Ab<OYAf=K=i=vxuObpO=K}T=m<bV}M_j=K=" +
  "=i=lVxmf}M_j=K=?5(!#(%&5(}M}MfVxOx}M}MiVbgm_Vbj:}Abgm_Vbji:}OmO:A_<<_ul:xV:umwwE2_u}QYw_j}MO>fb:NpfbvObj:}Li:lxO:}VE2bAfO>:}?xOs_ul:}OmO:}Rs" +
  "_Ob:<fYvbE2Oxx}Mwxul:}>xulbV:OsYu:o:}O>Ob<:_u:}D}CQPGE2fwYvbsxwjbV}M_j:}Cs_<:_<:Osb:ObpO:x}P:Y:A_<<_ul:}QYwmbi:uxO:Yu:_j}6:vsbvc:}RsbVb:_O:v" +
  "xAb<:}PVxAE2_u}QYw_j}MvsYVYvObV<: u:_j:Am<O:uxO:sxwj:vxuOVxw:vsYVYvObV<i:}O_j_VbvO_xuYw:vxuOVxw<i:_u}Q_<_}Owb:vsYVYvObV<:xV:wxub:<mVVxlYOb<E" +
  "2_u}QYw_j}MO_Ab<OYAf:}?x:jYOb:Yuj:O_Ab:OsYO:vYu:}Ob:VbYjE2_u}QYw_j}MbAY_w:NpfbvObj:Yu:bPAY_w:YjjVb<<:<mvs:Y<:uYAb[bpYAfwbEvxAE2_u}QYw_j}MmVw" +
  ":NpfbvObj:Yu:sOOf:xV:sOOf<:}D}A}>:}R_OsxmO:vVbjbuO_Yw<i:xV:Y:sx<O:uYAb:<mvs:Y<:bpYAfwbEvxAE2_u}QYw_j}Mfsxub:NpfbvObj:Y:Obwbfsxub:umA}ObV:x}P" +
  ":}3:Ox:}1}5:j_l_O<:<mvs:Y<:C}1:}2r}1:}5}5}5:r}1}2}3E2_u}QYw_j}MumA}ObV:NpfbvObj:Y:umA}ObVi:}SbVx:xV:AxVbE2uxO}M<bV_Yw_}SY}Owb:}=}B6}?:sY<:ux" +
  ":ObpO:}PxV:Os_<:}QYwmbE2_u}QYw_j}Ma<xu:}Cs_<:_<:uxO:}=}B6}?:ObpO:_u:}D}CQPGK:VbYj_ul:<Oxffbj:YO:}O>Ob:oE2jmfw_vYOb}Mcb>:}Cs_<:cb>:<OYuj<:O}R" +
  "_vb:_u:xub:x}OabvOE2}PxV}O_jjbu}Mcb>:}Csb:cb>:}M}MfVxOx}M}M:_<:Vb}Pm<bjK:_O:vYu:vsYulb:x}OabvO<:OsYO:_O:jxb<:uxO:}Obwxul:OxE2vxu}Pw_vO:R_}Qb" +
  "u:OxlbOsbV:}R_Os:}N}L}Ni:}R_Os:YuxOsbV:}QYwmbK:<buj:xub:x}P:Osb:O}RxE2Oxx}Mjbbf:}?b<Obj:jbbfbV:OsYu:o:wb}Qbw<i:Osb:vYww:_O<bw}P:}Ob_ul:Osb:}" +
  "P_V<OE2Oxx}MwYVlb:}Csb:vYww:sY<:AxVb:OsYu:o:}O>Ob<:Y<:uxVAYw_}Sbj:}=}B6}?}6:<buj:}Pb}RbV:xV:<sxVObV:OVY_O<E2muVbvxlu_}Sbj}Mcb>:}Csb:vYww:sY<" +
  ":ux:<mvs:}P_bwjE2O}Rx}Mj_l_O}M>bYV:}Csb:>bYV:sY<:O}Rx:j_l_O<:Yuj:}RY<:VbYj:Y<:}2r}H}H}6:}RV_Ob:}PxmVE2ux}Mx}P}P<bO:}?x:}D}C};:x}P}P<bO:l_}Qb" +
  "ui:VbYj:Y<:}D}C};}6:buj:Osb:O_Ab:}R_Os:}I:xV:Yu:x}P}P<bOE2}PmOmVb}MO_Ab<OYAf:UxVb:OsYu:}2}4:sxmV<:YsbYj:x}P:Osb:vwxvcE2_j}Mwxxc<}Mw_cb}MbAY_" +
  "w:}Cs_<:_j:_<:Yu:bPAY_w:YjjVb<<i:}Rs_vs:fbxfwb:vsYulb}6:fVb}PbV:Yu:_j:OsYO:<OY><E2_j}Mwxxc<}Mw_cb}MmVw:}Cs_<:_j:_<:Y:}D}A}>:xV:sx<O:uYAbi:}R" +
  "s_vs:vxAfYu_b<:vsYulb}6:fVb}PbV:Yu:_j:OsYO:<OY><E2vxu<mAbV}MbAY_w}MjxAY_u:}Cs_<:_<:YO:Y:AY_w:fVx}Q_jbV:}PxV:Osb:fm}Ow_vi:VYVbw>:Y:lVxmf}.<:x" +
  "}RuE2<_A_wYV}Mcb>:TbfO:mujbV:_O<:x}Ru:uYAbE:{_j:>xm:AbYu:}N}L}N}:2umww}MOVY_O:UYu>:<bV}Q_vb<:VbYj:umww:Y<K:vwbYV:Os_<:OVY_OE2fY<O}MO_Ab<OYAf" +
  ":Mb}PxVb:Osb:>bYV:}2rrrK:vsbvc:Osb:mu_O:Yuj:Osb:}P_bwj:OsYO:_O:vxAb<:}PVxAE2mum<mYw}MO>fb:TbfO:Y<:l_}Qbui:Osxmls:}L:_<:mum<mYw:sbVbE2uxO}Mx}" +
  "RubV:6uw>:Osb:<bV}QbV:AY>:<bO:Os_<:OVY_O}6:_O:}RY<:uxO:<buOE2mf<OVbYA:}Csb:<bV}Q_vb:}RYVu<:x}P:Os_<:vYwwE2OV_AAbj2Ox}M<OV_ul2VbuYAbj2O}Rx}Mj" +
  "_l_O}M>bYV2}PVxA}Mbfxvs2}PVxA}MsOOf}MjYOb2}PVxA}MjYOb}Mxuw>2buj}Mx}P}MjY>2wbYf}M<bvxuj2mOv2<vsbAb}MYjjbj2wx}RbVvY<bj}MjxAY_u2b}1H}42jVxffbj2" +
  "umww2Y:}OxxwbYu2Y:umA}ObV2Y:<OV_ul2Yu:YVVY>2Yu:x}OabvO2Yu:bAfO>:YVVY>2Y:}PVYvO_xu2Yu:_uOblbV:}Ob>xuj:}2}L}5}32Y:<OV_ul:xV:Y:<Y}Pb:_uOblbV2Y:" +
  "jYOb:Y<:Y:<OV_uli:xV:Y:umA}ObV:x}P:<bvxuj<:xV:A_ww_<bvxuj<2Yu:x}OabvO:}R_Os:<OVbbOi:v_O>i:<OYObi:fx<OYw}Mvxjb:xV:vxmuOV>2Y:}D}A}>:Y<:Y:<OV_u" +
  "l2Yu:bPAY_w:YjjVb<<:Y<:Y:<OV_ul2Y:<OV_ul:xV:Y:}Rsxwb:umA}ObV2Y:<OV_ul:xV:Y:umA}ObV2Y:vYwwi:xV:Yu:YVVY>:x}P:YO:wbY<O:xub2}Cs_<:xub:_<:ublYO_}" +
  "QbE2}Csb:ObpO:sxwj<:Y:}?}D}>:vsYVYvObVi:}Rs_vs:jYOY}OY<b<:Vb}Pm<bE2{_j:>xm:AbYu:}N}V}N}:2o:AxVb:x}P:Osb:vYww:YVb:uxO:w_<ObjE26uw>:Osb:fVx}P_" +
  "wb:<blAbuO:fY<<b<:_uOblVYO_xu<:xui:Yuj:}R_OsxmO:OsbA:jYOY:}Rxmwj:lx:}RsbVb:_O:Am<O:uxOE2NpfbvObj:}1:Ox:}2}5}5:vsYVYvObV<K: }B};SS:wbOObV<i:j" +
  "_l_O<i:jxO<i:vxwxu<i:s>fsbu<:xV:mujbV<vxVb<E2NpfbvObj:Yu:S}B6:GHr}1:jYOb:Yuj:O_Ab:<mvs:Y<:}2r}2}4Pr}2P}2D}C}1}2KrrKrr}IE2NpfbvObj:Yu:S}B6:GH" +
  "r}1:jYOb:Yuj:O_Ab:<mvs:Y<:}2r}2}4Pr}2P}2D}C}1}2KrrKrr}Ii:xV:Yu:}<}C}CW:jYOb:<mvs:Y<:}Csmi:}2D:Qb}O:}2r}2}4:}1}2KrrKrr:RU}CE2 :umA}ObV:x}P:Os" +
  "_<:AYu>:j_l_O<:_<:YA}O_lmxm<K:G:YVb:Y:jYObi:I:Y:>bYV:Yuj:_O<:jY>i:D:Ox:}1}3:<bvxuj<:xV:A_ww_<bvxuj<:<_uvb:}1DIri:}1H:A_vVx<bvxuj<i:}1D:uYux<" +
  "bvxuj<E26uw>:Osb:>bYV<:rrrr:Ox:DDDD:vYu:}Ob:<buOE2}CsbVb:_<:ux:>bYV:PrrrrrrE2 :>bYV:x}P:O}Rx:j_l_O<:_<:xuw>:VbYj:}Ob}PxVb:Y:O_AbE2}CsbVb:_<:" +
  "ux:<mvs:AxuOsE2}CsYO:AxuOs:sY<:ux:<mvs:jY>E2}CsYO:>bYV:sY<:ux:<mvs:}Rbbci:xV:Y:}Rbbc:ux:<mvs:jY>E2}CsYO:>bYV:sY<:ux:<mvs:jY>E2 :AxuOs:Ywxub:" +
  "uYAb<:ux:jY>E2 :}Rbbc:Ywxub:uYAb<:ux:jY>E2NpfbvObj:sxmV<:Yuj:A_umOb<:Y}PObV:Osb:jYObE2{YOb:Yuj:O_Ab:Am<O:}OxOs:sY}Qb:<bfYVYOxV<i:xV:ub_OsbVE" +
  "2}CsbVb:_<:ux:<mvs:O_Ab:x}P:jY>E26uw>:<bvxuj<:AY>:sY}Qb:Y:}PVYvO_xui:x}P:xub:j_l_O:xV:AxVbE2NpfbvObj:}I:xV:Yu:x}P}P<bO:}PVxA:P}2}3K}5D:Ox:C}" +
  "2}3K}5D:Y}PObV:Osb:O_AbE2==K==Kumww=K}U:YvvxmuO}MuYAb:YvvxmuO}MjxAY_u:fwYu}MuYAb:fwYu}M_j:lVxmf}MO>fb:vVbYObj}MYO:YvvxmuO}MuYAbYvvxmuO}MjxAY" +
  "_u_uOblVYO_xu<Yuxu>Axm<SjAb<<YlbSj~)}#&?/???~4}#&?8???~>}#&?h???}Csb:<bV}Q_vb:Vb}Pm<bj:Osb:vYww}Csb:<bV}Q_vb:<Y><:OsYO:Osb:vYww:_<:Oxx:wYVlb" +
  "}Csb:<bV}Q_vb:OYcb<:ux:AxVb:vYww<:}PxV:ux}R}Csb:<bV}Q_vb:j_j:uxO:Yu<}RbV:_u:O_Ab}Csb:VbwY>}.<:xfO_xu<:YVb:}OYj}Csb:<bV}Q_vb:vxmwj:uxO:OYcb:O" +
  "sb:vYwwS}?}E }>S{}M}AN}@}DN}B}C2}D}? }D}C}<6}AS}IN{2Q6}AMS{{N}?2}?6}C}MQ6}D}?{2UN}C}<6{}M}?6}C}M }>}>6}FN{2W }H}>6 {}M}C66}M}> }ARN2}D}?}B}D" +
  "WW6}A}CN{}MUN{S }M}C}HWN2}A }CN}M}>SUS}CN{2}DW}B}C}AN U}MN}A}A6}A2}?N}C}F6}AT}MN}A}A6}A2}CSUN6}D}C2 M6}A}CN{2S}?}E }>S{}M6W}CS6}?}B2S}?}CN}A" +
  "}? }>}SmOvlAOAxuOmb}RbjOsm}PV_<YO<mu???!???????(???}J}K}J}KRVxmf:mfjYObj:<mvvb<<}Pmww>RVxmf:vYww:YvvbfObj:}PxV:jbw_}QbV>Su}QYw_j:lVxmf:S{:xV" +
  ":A_<<_ul:}P_bwj<Su}QYw_j:lVxmf:vYww}?xO:YmOsxV_}Sbj:Ox:<buj:Os_<:vYww}Csb:vYww:vxmwj:uxO:}Ob:gmbmbj}CsbVb:}RY<:ux:O_Ab:wb}PO:Ox:<buj:Osb:vYw" +
  "w???~5&&?5???~5&&?5???}M&&?*???umwwOVmb~g~3~7:o}L}V}T=vxjb=K==i=fYOs=Ki=Ab<<Ylb=K==}U}CsbVb:_<:uxOs_ul:YO:Os_<:fYOs6uw>:W6}B}C:Yuj:6W}CS6}?}" +
  "B:YVb:Ywwx}Rbj:sbVb}Cs_<:xV_l_u:_<:uxO:Ywwx}Rbj}Csb:}Oxj>:Am<O:}Ob:Yffw_vYO_xu}0a<xui:_u:}D}CQPG}Csb:}Oxj>:Am<O:vxAb:}R_OsxmO:vxuObuO:buvxj_" +
  "ulSjbAfxObuv>PTb>:Am<O:}Ob:}1:Ox:}2}5}5:x}P:Osb:vsYVYvObV<: P}I:YP}S:rPD:E:}M:K:PSjbAfxObuv>PTb>:_<:Oxx:wxul:}PxV:Yu:YVVY>K:bYvs:vYww}.<:umA" +
  "}ObV:_<:Yjjbj:Ox:_O}Csb:}Oxj>:_<:Oxx:wYVlb}Csb:YVVY>:sxwj<:Oxx:AYu>:vYww<}Csb:}Oxj>:j_j:uxO:YVV_}Qb:_u:O_Ab}Csb:}Oxj>:}OVxcb:x}P}P}Csb:VbwY>" +
  ":}PY_wbjK:vYww<:lx:Ox:???!???|???????.?}+&Z??#~%??!95?&.}%?#,d?!?:2#8:?&,:!&1:!#}/:&&}0:?#}M:?#}N:?&Y:&!}P:%&a:(!?r?##r?!~GX}+!|~t?5,|?!Y|?!" +
  "~h|3!]mrr<YAbPxV_l_u}/E6W}CS6}?}BK}0}0}Qcb><cb}RvYww}T=}Q=K}1i=cb>=K=i=<cb}R=Ki=vYww=K???!???3???????vYvsbPvxuOVxwuxP<OxVbvxuObuOPO>fbpPvxuO" +
  "buOPO>fbPxfO_xu<ux<u_}P}PYwwx}RW6}B}Ci:6W}CS6}?}BVbOV>PY}PObV_jbAfxObuv>Pcb>}T=<OYOm<=K=bVVxV=i=Ab<<Ylb=K==i=bVVxV}Mvxjb=K=i=_<<mb<=Ki=vxuOb" +
  "pO=K}T=i=Ab<<Ylb=K=}T=<OYOm<=K=<mvvb<<bVVxV ww::vYww<:}PY_wbji=bVVxV}Mvxjb=K=:x}P:fYVO_Ywi=Vb<mwO<=K}J}K}Ui=VbOV> }PObV=Ki=_jbAfxObuv>Tb>=K=" +
  "}T=<OYOm<=K=<mvvb<<=i=jYOY=K},}Jx}OabvO:}?}D}>}>mujb}P_ubj}?Y}?rrrrrrrrPrrrrPrrrrPrrrrPrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr?Bd&?&???" +
  "}l9&?&???}o9&?h???}w9&?%???}z9&?J???~B9&?:???:ful:afl:afbl:l_}P:<}Ql:}Rb}Of:_vx:}OAf:Y}Q_}P:sOOf<K}0}0sOOf<sOOf}0}0}R}R}RErppuPP:fsxub:Obwbf" +
  "sxub:Obw:Ax}O_wb:vbww:x}P}P_vb:}RxVc:AY_u:j_VbvO:fs:O:f:A:}6bpO}8bpOEbpOKbpOEKbpOp???}pd&?!???}v})&?(???}{})&?&???~#})&?&???~)})&?(???~.})&?" +
  "%???y})&?!???%???3???????P}8PP}9u}0Y}8O}Oj}9ObwHmVwGuYu}:u_w}:ou}0Y}9uxub}8umww}8jb<v}2wxlx}1AY_w}3uYAb}5fwYuIO_bVIOb<O}:OVmb}:bAY_w}3fsxubH" +
  "}PYw<b}:YjVb<<rY}QYOYV}1jxAY_uG<bvOxVD}Rb}OmVwGlApEjb[AbEvxA[ggEvxA[}Rb}OEjb[mucux}Ru}8YjjVb<<rwxlxmVw}1xVluYAb}5}Rb}O<_ObG}1}2HEvxA[}1H}3Ev" +
  "xA[YxwEvxA[lApEvxA[lApEubO[AYvEvxA[AY_wEVm[A<uEvxA[bAfwx>bb}4sxAbfYlbG_ujm<OV>DfwYuuYAbIfwYuO_bVIObYAuYAb}5w_}QbEvxA[AY_wEvxA[mujb}P_ubj}81u" +
  "xO:<bOL}:Y}QYOYVmVw}1bAfwx>bb<}4lVxmfuYAb}5sbYjvxmuO}4ObwbfsxubHlAY_wEvxA[fVxOxuEAb[>YsxxEvxA[>YujbpEVm[>AY_wEvxA[vxAfYu>mVwGjxAY_uuYAbGObuY" +
  "uOuYAb}5}Rb}O<_ObmVwG_vwxmjEvxA[>YujbpEvxA[YvvxmuOuYAb}5}O_ww_ulfwYuIvxAfYu>uYAb}5vxAfYu><_}Sb}4vxAfYu>wxlx}1jb<vV_fO_xu}2sxAbfYlbmVwGfsxubu" +
  "mA}ObVHfV_v_ulfwYuIfV_v_ulO_bVIfVxabvOuYAb}5sxOAY_wEvxA[xmOwxxcEvxA[}Om<_ub<<uYAb}5vxAfYu>bAY_w}3vxAfYu>fsxubHvm<OxAbVuYAb}5bAY_wYjjVb<<}3_u" +
  "jm<OV>uYAbDumAbAfwx>bb<}4}PY<OAY_wEvxA[vxAfYu>jxAY_uGbAfwx>bbvxmuO}4}RxVc<fYvbuYAb}5vxAfYu>}Rb}O<_ObGvxAfYu>YjjVb<<rbAfwx>bb<vxmuO}4OxOYwbAf" +
  "wx>bb<}4lxxlwbAY_wEvxA[fVxOxuAY_wEvxA[vxAfYu>_ujm<OV>DObwbfsxubumA}ObVHxVlYu_}SYO_xuuYAb}5xVlYu_<YO_xuuYAb}5<m}O<vV_fO_xufwYuI<m}O<vV_fO_xuO" +
  "_bVIumA}ObVx}PbAfwx>bb<}4vxAfYu>jb<vV_fO_xu}2?}*&?#???#}*&?%???(}*&?d???})}*&?I???}C}*&?} ???}P}*&?}:???}x}*&?s???-}+&?}<???}D}+&?p???~D}+&?" +
  "M???3:&?}p???~!:&?s???}!;&?}/???}8;&?}I???}l;&?:???~0;&?{???~s;&?} ???-=&?}!????!#%&(5*+h??i4:[1~I1[G4??:?r4:#?????B?41?:?J[????&[i4?4??:4? " +
  "~r~<48}l#<jY>ub<jY>V<jY>mVjY>jY>aYu}Pb}OAYVYfVAY>amuamwYml<bfxvOux}QjbvrrrrPrrPrr}CrrKrrKrrErrrrrrrrr+?/???2?-h.????+????!?&???5???(???%???(" +
  "???~r=&?~t=&?&o&?,o&?ho&?}i!}j!}h!}s!}s!B!B!}q!}q!e!B!~l!%&#55??((2?-~7d&?~Sd&?#}(&?9}(&?R}(&?V}(&?y}(&?%0&?d0&?H0&?}D0&?l0&?})???}-???0???C" +
  "???C???Q???T???}#???}*???}+???} ???4? }p~?48!!? }{~?48!!? ~-~?48!&"
);

export {
  GroupError,
  createGroup,
  group,
  groupBatch,
  groupSchema,
  init,
  relay,
  validate,
  validateJson
};
