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
function isPlain(value) {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null || !Object.hasOwn(prototype, "constructor");
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

// pkg/src/entries/inline.ts
var compile = () => new WebAssembly.Module(fromText(singles, text));
var load = () => import(
  /* webpackIgnore: true */
  /* @vite-ignore */
  new URL("./js-module.js", import.meta.url).href
);

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
  const refuse = (path, message, code = "not_serializable") => {
    issues.push({ code, path, message });
    return null;
  };
  const copyOf = (holder, key, path) => {
    let read;
    try {
      read = seen(holder, key);
    } catch {
      return refuse(path, "Reading this value failed.");
    }
    const [value, isDate, keys] = read;
    if (typeof value === "bigint") {
      if (!/^(user|group)(_id|Id)$/.test(path.join())) {
        return refuse(path, "Expected a number or a string, got a BigInt.");
      }
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return refuse(path, "Expected a finite number, got NaN or Infinity.");
    }
    if (value === null && isDate) {
      const code = path.join() === "timestamp" ? "invalid_timestamp" : "not_serializable";
      return refuse(path, "Expected a valid date, got an invalid Date.", code);
    }
    if (!keys || isRawJson(value)) return value;
    if (isOpaque(value)) {
      const tag = tagOf(value);
      const found = tag === "Object" ? "an object that shows it nothing" : `a value of type ${tag}`;
      return refuse(path, `Expected what JSON can write, got ${found}.`);
    }
    if (around.includes(value)) {
      return refuse(path, "Expected a tree, got an object that contains itself.");
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
  let answer;
  try {
    answer = JSON.parse(body);
  } catch {
  }
  if (!isObject(answer)) return { ok: true };
  const ok = answer.status !== "error" && answer.success !== false;
  return { ...answer, ok };
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
function told({ plan, items, isBatch: isBatch2 }, code, status, answer, hide) {
  try {
    const decoded = plan.decode({ status, body: answer.body ?? "" });
    const { ok, message, data, error_code, results, warnings } = isRecord(decoded) ? decoded : REFUSED;
    const result = ({ status: status2, error_code: error_code2, ...rest }) => ({
      ...hide(rest),
      status: status2,
      error_code: error_code2
    });
    const isUnread = answer.isCut && isBatch2 && SAYS_FAILURE.test(answer.body ?? "");
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
function usualFailure(code, status, attempts, answer) {
  if (!status && code !== "UPSTREAM_ERROR") return FAILURES[code] ?? `The call failed: ${code}.`;
  if (!attempts) return "Not sent: the service has asked for a pause.";
  if (answer.isPage) return "A web page was answered, not the service's answer.";
  return `The service refused the call: ${code}.`;
}
function outcomeOf(delivery, started, given, attempts, answer, status = 0, retryAfter = -1) {
  const { options, key, tokens } = delivery;
  const hide = delivery.isQuiet ? makeRedactor() : makeRedactor(options.headers, tokens);
  const isRead = !given || status && status === answer.status;
  const {
    code,
    message,
    data,
    results,
    warnings = [],
    cause
  } = isRead ? told(delivery, given, status, answer, hide) : { code: given };
  observe(options.onResult, {
    attempt: attempts,
    status: status || void 0,
    duration: clock() - started,
    key,
    error_code: code
  });
  const usual = code ? usualFailure(code, status, attempts, answer) : SUCCESS;
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
  const size = () => items.reduce((sum, { bytes: bytes2 }) => sum + bytes2.length + 1, plan.around);
  const release = reserveKeepalive(options.keepalive, size);
  let first = begun?.first;
  let attempts = 0;
  try {
    const advance = makeMachine(options, started, shared, plan.url);
    let answer = {};
    let event = signal?.aborted ? 7 /* abort */ : release ? 1 /* startWithKeepalive */ : 0 /* start */;
    for (let now = started; ; now = void 0) {
      const [todo, attempt2, ms, keepalive, error, status, retryAfter] = advance(
        event,
        answer,
        now,
        first !== void 0
      );
      if (todo === 2 /* waiting */) {
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
      answer = first ?? {};
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
    return outcomeOf(delivery, started, "INTERNAL", attempts, { cause });
  } finally {
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
    decode: (answer) => memberOf(profile, "decode") ? profile.decode?.(answer) : decode(answer)
  };
}

// pkg/src/delivery/batch.ts
var PARALLEL = 6;
async function sendBatch(options, plan, items, context, settle) {
  let chunks;
  try {
    chunks = plan.limits ? split(plan.limits, plan.around, items) : items.map((item) => [item]);
  } catch (error) {
    for (const item of items) settle(item, failure(error));
    return;
  }
  const lanesOf = (chunk) => chunk.map(({ json }) => laneOf(json));
  await eachInLanes(
    chunks,
    PARALLEL,
    items.length > 1 ? lanesOf : () => [],
    (chunk) => sendChunk(options, plan, chunk, context, settle)
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
  "?Y<A!???!~C!9}N%nnn!n}N!n!n}N#nn?}N%nnn?}N#nn!n}N&nnnn?}N(nnnnn?}N!n?}N&nnnn!n}N(nnnnn!n}N?!n}N??}N*nnnn)))?}N(n)nn)?}N5nnn)n)?}N&n))n?}N&nn" +
  "n}V?}N!)?}N&n))n!n}N*nnnnn)n!n}N5nnn}Vnn!n}N#n}V!n}N&n}Vnn!n}N*nnnnnnn?}N5nnnnnn!n}N5nnnnnn?}N&))n)!)}N%nn)?%}k!}i!*#5h&8??5/-,3!4%h!22@} }!" +
  "+!#%#!*#+&+(#(5t#%%??}#%#}%}&d(}(!%((*+???#?%!%(%h%#&#(#!(?5!#&5%%(%?5(&?##%???h?5#&?5!(??#&&#(&!!*!!*!#!!!!?&(+?!&#?&&+???&07*?%&(!f!22(%!?" +
  "(5+!n! ..48*}Ch5AbAxV>#?*Yj}QYuvb?h(sYw}Qb?4(_ufmO?@5xmOfmO?} 2xmOfmO}Mwbu?}!&<bbj?t(<fw_O?}#+}QYw_jYOb?}%h4!? !8h>U}[!}M)}T?*5/!+2~.~!#}i!%" +
  "??8}K!#n:! ~Ce41#? ~Ke41#?=#cT&[ ~Ce4:#:! & &4# ~Ke41#?;#8:! #O=%&[ ~Ge41#?:# #Oa:?:%z2??8 ~Ke4:!:#aH#?8}(?:?:!:#:%:&4% F...pR&[?88~3#!&no? " +
  ":c=(J?:#:!:#a=*U&[#[:?1#&;+:( 4a=!:*:?1#?=# !O=5:5:*S7=5 + &:& !Q7=*:5:*T7=*:%:&4I:(1#t;5:(1#4-?:#&n:(:%H#4:( 9a;!:#:&w( ?8;%:(1#d;#:!:%H#?:" +
  "(1#4&[#[:(1#9=!N&[:( +a:5:# ?4H:(1#+;#/!8 ~[e41#?=%:!:+aQ&[ ~[e4:+H#?8:#:54&=#N&[ ~[e4:%H#?/!8:!N:#:+QV-?:#:+:!z2??8(:(:5:#4}5:(1#?;#8:#N-?:" +
  "?:*H#?:?:#H#& F...p;588:( :aJ?:58}^!!&n ~ae41#?=& n:? ~[e41#?:!a !c ?:!cg=!a=#:!:#T7S&[:? 4}Q:? ||%g ?Ra=([?=% nQ&[ ?38:&:% 4O=#R&[ ~We4:#H#" +
  "?:#;!8 ~ae4:%:(a 4OH#?8 ~[e4:?:!aH#?:!8}0? ~Ge4M&I#? ~?e4M?I#? ke4M....4I#? ~[e4 ~We41#?H#?8&? ?8}[#!&no? 4c=(J?:?1#+&[?8:?#n:? nH#+:?1#d=&:" +
  "?1#&6&[:?:& !aH#d(:&:?1#?aP??;%:?:& !aH#d ?:%-!08:( &a:# ? ! !4+:(1#& !Q&[?8:(1#+;5:(1#/;&:#&[:&:!:#z2??8:?1#t=!:?1#/Q&[:? /a=%:%1#? ! & /4%" +
  " F...pR&[?88:?1#4:! /wa=%:#H#+:%:&H#&:%:5H#?:?:! !aH#t ?;%:?1#+ !a8H#+:( 4aJ?:% #Q8~&!!!no? :c=(J?:( ta:!:%:&4I:(1#t !Q&[:?M!I#?(#[:(1#9=&N&" +
  "[:?:%H#+:?M?I#?/!8:(1#d;%:#&n:(:%:& !4H:(1#?(:( +a:%:&4}5:(1#+8=#&[:?:#H#+:?:!H#&:? ?H#?(:?:&H#+:?:%H#&:? !H#?888:( :aJ?8~S@&hn@)#}V!}To? .&" +
  "c=*J? ~)e41#?&[?8 ~)e4 nH#?4( ~4e41#?;h ye41#?;8%[:+ Z!R&[:*:+aM?I%?:+ +a;+/!88:h Z!S&[?8 ?;+%[:+ Z!R&[:*:+a:+:8aC??D%?:+ +a;+/!88:*C%W;}(:*" +
  "C%}<;4:*C%[;0:*C%G;7:*C%r;}#:*C%1;@:*C%:;} :*C%d;}%:*C%4;9:*C%+;}):*C%?;}*:*C%}G;}+:*C%}N;}!:*C%s;t:*C%}]!;}&:*C%B!;d:*C%f;::*X?%p;o:*:*C%e!" +
  "z%=2H#~;!:*:oX8%Z!:*::z%H#k!:*:dD%y!:*:}&D%~)!:*:2H#~S!:* ||%:tz% ?:t{????????}P7:t{????~W|~g[j7=,}6!~G!:*:}!D%~?!:*:2:}+z%c=+ ?:+:2U7=3H#~O" +
  "! ?:! !:8 Z!a:? Z!c=?:h Z!cT=+7=ha:! ?:?:+7=/T=?7;8 ?:h:?7;? +;+#[%[:+ GR&[:+ ~;.4a:+ /a;+P??=hy:}*}O-!/#88 %;h8 ,;+ |!:} z% ?:} {????????}P" +
  "7:} {?????~Wx[j7=- 3c |!g ~j!6&[:- |!g ~T^4aP??;+8:/:!c;/:*:})z%=-H#B#:*:hK?e#:*:+K?}m#:*:9D%~h!:*:4D%}]#:*:}%{????????}OK?}k#:*:}({????????" +
  "}OK?}l#:* ||%:@z% ?:@{????????}P7:@{????~W|~g[j7}6!}i#:*:}#D%~a!:*:}#{????????}P~%I%~W! *;+#[#[#[#[#[#[:#,*!!##%&?(8 5;+/&8:# !Q;? #;+/%8:# " +
  "%Q;+:(z5;;/#8 &;+/!8 (;+8:*:&D%~p!:*:0:&:7}t=&{????????:&{????????j7Z=&D%.# !;##[#[:+ #6&[#[#[#[#[:+ #c=# |!g,5?%%%!#%8:h-(/&8:h #R-&:*:&:4:" +
  "&:4j7D%.#:* ~W!a:}!:,:* Z!a:542/&8:h %Q-%:* ^}%}6!e#:*M?I%~W!:* ?}6!}i#/%88:h !R-!#[#[#[:# |!g !c,%?!#%8:*M?I%~W!:*:%}6!}i##[:% ||%g=# ~l%c=" +
  "h &T:h !QV&[#[#[#[:# }|%c,(#!!!#?8:# e%Q-!8:+ !g-#:% ~?!c ||%g ~[?6&[:* %K?e#:*:%4-K?}m#/*8:2:3T&[:*:3 !aH#~O!8:* ^9}6!e#/588:+ !g-?:* ?K?}l" +
  "#:?&[#[:?:!a;##[%[:!&[:?P?? hc=+ }&T !:+O }o..&gNV-#:? !a;?:! !c;!/!88 ?;!:#;?8#n%[ ?;h ?:!N-!0:?:!a !cP?? hc=# }&T !:#O }o..&gNVN&[:! !c;!/" +
  "!88:!8;# ?;+#[#[%[:!:+R&[:?:+aP?? rc |!g=2 hT-#:&{??????J[}u{????????:h !g7:2yZ=&{??~W|||~g :&{??~W|||~g v7;&:+ !a;+ !;h/!88:h !g-!8:8&[:* y" +
  "#a:8:/:;4,:*L%k#:;:*1#y#7;;8:* y#a:?:#:;4,:*L%y#M!}A-!:*L%k#~1:;~1}t=({????????}PN-!:({?????[}e[}v}o;&8M!;=88:*:&D%~a!:*:=I%~W!:* ~W!a:* ~?!" +
  "a:* Z!a:&{????????:=}z7 ?:548:=W-&:*C%~p!;(:% ||%g=? ~o%R:? ~%%Rg-&{?????d~m[:&:&{?????d~m[j7{?????[}e[}u:(Z=&:*C%~?!jN-&:*:%}6!~G!:*:&D%~?!" +
  "/&8:* ^4}6!e#/%8:* !K?}l#:}%{????????Y&[:* ~W!a:* ~?!a:* Z!a{???????? ?:548(:* ?K?}k#:* ~W!a:}&:d:-4/8/#8:* ?}6!}k#:*:&:4:&:4j7D%.#:* ~W!a:*" +
  " ~?!a:* Z!a{???????? !:548/!8:*:?K?}k#:* ~W!a:}!:,:* Z!a:5428:*:*C%~?!D%}{#:*:*}0!~G!yD%~)#:*:*1#~S!:*1#~O!cyD%Z#:*:*P?}l#yD%}]%:*:*C%}]#D%." +
  "%:*:*X?%~p!X8%~h#:*:*C%~a!{??????~h~7:*1#~W!7D%~a#:*:*}0!}i#yD%~W#:*{????????:*P?}m#=? !ay:? ,Q7D%~O#:*:*P?}k#yD%~G#:*:*C%~h!D%~?#:*:*1#B#yD" +
  "%k#:*:*P?e#yD%y# ?;+%[:+ ~O?R&[:+:* B%aa:+:* y#aaL%?I??:+ +a;+/!88 ke4:* B%a ~O?43 ?;+%[:+ dR&[:+:* ~a%aa:+:* Z#aaL%?I??:+ +a;+/!88 ke4:* ~a" +
  "%a d43 ~)e4 ~)e41#? !aH#?:* .&aJ?8~R!!#):!:?C%d}t=!{????????:!{????????j7{????????:# ||%g7=!{????????b&[:?:%C%4:%C%d:?1#r !a=? n:?74/38:!:%C" +
  "%?:%C%+ !:&4}e!Z=&:%C%d:?C%:=(}t=5{????????:5{????????j7}P&[:?:#:!4B!(:? #K?G:?:&{??k|||~V :&{??k|||~V v7=!D%4:?:!:(ZD%188}j###n#):%{?????kV" +
  "[jN&[#[:?1#r=5:#1#:6-?:#C%?:#C%+:5:(4}e!:%{?????[}e[}u=+:!C%?:?C%d}t=%{????????:%{????????j7{????????:!}0!+=*7=%v;5:%:+:57Z=({??k|||~V :({??" +
  "k|||~V v7=(:#C%d:?C%:=+}t=h{????????:h{????????j7}P&[:5N-!:?:*:%4B!(:!1#4=# 2 (:&7=&S-!:? #K?G:?:(D%4:!:#:&cH#4:?:+:(ZD%18388:?4}f!8}i!!!):#" +
  ":?C%:=&}t=#{????????:#{????????j7=#{????????b&[:?4}f!(:? !K?G:?:%H#r:?:!{????????:!{????????j7=!:#:!:#v7=!{??k|||~V :!{??k|||~V v7=!D%4:?:&:" +
  "!ZD%188f!!n +;!#[#[#[#[#[#[#[#[#[:? ||%g=? B%c,4+?*!#%***+***&*(58 !38 #38 %38 &38 (38 538:? ~%%Q&[ *;!(:? }y%Q-#88:!38 ?8}8!!no? rc=&J?:&:!" +
  ":#4L:?:&:%4i&}V:?:&L%?M~a*}VI%+M!(M?8I%?:& raJ?8}A!!n#[:#:?1#?:?1#+=%cT&[:?:%:# ! !4#:?1#+;%(:#N-!8:#N-?:%:?1#&a:!:#z2??8:?:#:%aH#+8}f!!!n:%" +
  " :T:!:#6V&[:#;?(#[:&&[:#:!c=& #6&[:!:& !}Qa;?/#88 ?;!%[:?:#U:!:#6VN&[:!:?:!c !}Qa=&:#T;(:&:?:(7;?:!:&:(7;!/!88:#;!8:% !a;%8:? ?:% ;S7 ?:?:!T" +
  "78~2!!!no? 4c=!J? ~)e41#?&[?8 ~)e4 nH#? ~)e4 ~4e41#?:?6&n ye41#?;? ?(4(:! &a n ..!:?:? ..!U7 !cl}Q !a=? ! ! !4+:!1#& !Q&[?8 ~4e4:?H#? ye4:!1" +
  "#/=?H#? ~-e4:!1#+H#? ~We4 ~[e41#?H#? ~)e41#? !a8H#?:! 4aJ?:?89? ~)e41#? ||||*6&n?( ~;e41#?889? ~)e41#? ||||*6&n?( ~?e41#?888? ~Oe4:?D%?8~2!#" +
  "%n#}V ~)e41#?&[?8 ~)e4 nH#?4(:!z%=( ~4e41#? #}Q=&:?c=5 ?:&:567=&:&:(T7;( ye41#?:? #Oa;&:%~%;*:#z%~%;+ ?;%#[%[:%:(Q-!:+:&}5??:% ?R~%:*))=*}I&" +
  "[:& &a;&:% !a;%/!88:%;(8 ~)e4 ~)e41#? !aH#?:? !:(:( !U7a8~l}:#tn#}Vo? ~G&c=*J?:*:?H#9:*:&H#[:*:%H#}7:*:#H#G:* ~Oe4L%?I%r:*:(z5I%1:*M!I%: !;?" +
  ":*:! ~h!g &}Q !g=#K?}?:* ! # ?:! %g=% #Q7:% !Q7K?{:* ! # ?:! /g=! +Q7:! &Q7=!K?N#[#[#[#[:! !c,#!?#8 #;?8:#-!8 ?;?8:*:?K?6:*:5H#W:*M?I#f:*M.." +
  "..k?I#s:*M&I#}N:*:* ~F?aH#):*:* :aH#p:*:* ~G?aH#]:*:* ~E?aH#}G:*:* 9aH#}C ~)e41#?&[?8:* ~S?a;# ~)e4 nH#?4( ~4e41#?;% ye41#?;&:*1#}GP??;5:*1#" +
  "}C1#?;?:*1#p;}  8;!%[:! }0R&[:!:* .!aa #K??:! /a;!/!88:* &H#z!:*M?I#~l!:*M....k?I#q!:*X/????????????????X8#.#:*M?I?}c#:* !}6!}w#:* !}6!~a#:*" +
  "M!I#~W#:*M....4I#e#:* B.4 ..4:5 !g=!7H#~S#:* !:#:!7H#~O#:*:} H#~K#:* ?H#Z#:* ~)#a:* .!a Jz2??:*M?I#z#:* ?:?:?:%T=!7=3H#~p#:* !:&:!7=@H#~l#:*" +
  "M?I#}]%:* #H#q#:* ~a*:} 1#9=}&:}& ~a*67H#}X%:@:3 y}^4 %4}&&[:* !K?}c%:* %H#z#8#[:* q#a=!4d |!g ~s?R&[:* ~p%a:!4}(:* .!a=!:*P?.& dO F^tV ?40:" +
  "* q!a:! iz2??(#[:* e#a;,:* ?H#~l%:*M....4I#q%:*M?I#}X&:*:3H#z%:*:@H#~p%:* #K?~J!:* #K?~>!:* #K?~3!:* #K?~(!:* #K?}v!:* #K?}l!:* #K?}a!:*:* q" +
  "%aH#.&:*M&I%~)%:*M?I%}{%:*M....k?I%Z%:*M?I%e%:*:} L%4I%B%:*M....4I#e&:* q#a ~s?47 ?;&#[#[%[#[ ?;!:*L%e%=7W&[:*1#}{%N;!8#[:*1#z#=?:*1#~p#S&[:" +
  "?:*1#~l#aP??=? :T-!8:* q#a49;?8:? |!g X?Q-#:!N&[:*1#z#=?:*1#~p#6-!:*:?:?:*1#~l#aP?? iQ=!aH#z#:!N-!8:*1#q# #R-%#[:*1#z#=!:*1#~p#S&[:!:*1#~l#a" +
  "P?? :T-!8:* q#a490:*1#z#;!8:* ?K?}b%:*:!H#}]%:* }w&a:* q#a4}*:*P?~#&=2 #Q-%:*1#}]%;#:*1#}w&;!:*1#}{&;5:2 !g&n:* ?H#Z&:!:5:* e&a ?4}+0:*1#}p&" +
  ";!:*1#Z&(:58;?#n:# !a;+#[:!:?4:=# |!g k?6&n:* B%a:* }w&a:!:?4;;% ~m!(:*M!:#~%}Z=9:7}XI%e%:7:9^=7W;%:7WN:# 2c=# |!g &RV-!#[:*1#z#=#:*1#~p#S&[" +
  ":#:*1#~l#aP??=# :T-!8:* q#a49;#8 !;%:# |!g ~s?Q&[:* q!a:* q#a:* ~p%a !4=:* ~#}^41#?H#k&:* }w}^4L#?I%y& &;# ?/%8 &8;#8:* y&a:* q#a4}(:*P?~:&8" +
  ";8:*:5H#~##:*:+H#}{#:* ?K?}w#:* ?K?~b# ?:%:8 !g7&[#[:?N&[ ?;?/!8:!P?? ~V?R-?:* q!a:!:? !:* y&a:*1#z#:*1#~4&c4}1-%8(:* q!a:!:?:%:* y&a:*1#z#:" +
  "*1#~4&c4}1-#8:# |!g=% 5U&[:* .!a:% /wa=?:*1#k&H#+:?:*L%y&I#?(#n:* da;4:* q!a;5:* y&a;+ ?;#o? rc=%J?#[#[#[#[#[#[#[:? hc,&#&?!&8:!P?? ~X?R-%:!" +
  "P?! ~f?R-%:!P?# ~g?R-%:!P?% ~f?R-%:!P?& ~q?R-%:!P?( ~e?R-%:!P?5 ~g?R-%:!P?* ~m?R-%:!P?+ ~k?R-%:!P?h ~@?R-%:!P?2 ~[?R-% !;#:51#sP?}, !Q-&/%8:" +
  "!P?? ~b?R-#:!P?! ~f?R-#:!P?# ~l?R-#:!P?% ~]?R-#:!P?& ~_?R-#:!P?( ~j?R-#:!P?5 ~X?R-#:!P?* ~l?R-#:!P?+ ~b?R-#:!P?h ~g?R-#:!P?2 ~f?R-#:!P?8 ~k?" +
  "R-#:51#sP?}, !Q&[:+P?+=! (Q-& ..t;?/#8:+P?+ (Q&[:+1#&;#:+1#?;+:%:% }0aH#t:% :a:+:#:% ta #4}?:%P?C #Q-%(:+46N-%8:5 }e}[~K?4}=/&8:!P?? ~e?R-!:" +
  "!P?! ~]?R-!:!P?# ~k?R-!:!P?% ~k?R-!:!P?& ~X?R-!:!P?( ~_?R-!:!P?5 ~]?R-!:!P?* ~@?R-!:!P?+ ~[?R-!:51#sP?}, !R-!:+P?+=! %R&[ #;# ../;?/!8:% ?H#" +
  "9:%M....4I#t:%:+P?hK?1:%:+L#?I#::% +a:% :a:% ta4}::%1#+;!#[ ~4}^4:%1#/=?4}@&[#[:?;#%[:#N-%:!P??=8 rc |!g 2S:8 ~V!g ~8?c |!g 0SVN&[:8 Pc=- -U" +
  " ? !:-O ^k?g7N:8 ~V?Rg-#8:! !a;!:# !c;#/?8?88:5 }Y}[~O? ^}[~O?:? .#S7 }W}[~O?:?74}=8 #;#/#8:!&[:5:?:! dOV F%V4}=/#(:5 -4W/%8?8 h;# q}Y4;+#[#" +
  "[%[:# !a=# @R&[:# 0Q&[?8:+ &c;8:+1#?;-:+ +a;+:!:?:81#?:-4}W!N-!/#88 ?;+/!8:# @S;+:# 2c;#8:%:#K?!:%:+ !gK??:5:%P?! dO ~f~r~,~(*c }g!:%P??74}<" +
  ":5 -4W/!8:# /w:5a=?:+1#+H#}>:?:+L#?I#{:# *a;! !/!8 ?8;?:4:!K?!:4:?K??:% raJ?:*P?dN-#:*P?}(;#8:*:*P?~a#:2 !<:# |!g:& |!g6ggK?~a#:#;&/!88:* q#" +
  "a4})/!8:*:*1#z# !aH#z#:*:*1#.% !cH#.%8:*:*1#}]&H#Z%:*:*X?#~p%X8%B%:* 4a=?:* B%a=&4o:? &V:* ~l%a:*1#4=}!71#?;4:*1#~h%;t:*1#q%;d ?;?:* }b&a:* " +
  "q!a=!:* .!a=% ?4J:* e&a:!:% #4J !;#:&:!:% & !4},:* ?K?~b#:* F}*}6!}w#:* ?H#Z#:*1#~K#=!1#?;&:!L%+;7:*M?I#~)& .!;%#[:*P?~>! #R&[:7M.~G}o~k~mP:" +
  "&7;7#[#[#[:*P?~;!=!,&&#?!#8 ?;!:*1#~4!:*1#k! ?:7:,:* ~)&a4}-;%/%8:*:*P?~<!K?e%:*:*1#k!=#H#}i%:*:*1#~4!H#B%:* y&a:* B%a4}.:#:*1#~4&=!R&[:* !H" +
  "#~)&8:* ?H#~C&:*M....4I#~;&:*1#y&;#:* B%a=-:* y&a:* ~;&a41:-:*1#B%=5:*1#}i%=+4L:5;%o? :c=2J?:+&[#[:5:+a !c=}#P?? ~Q?R:+ }+c >SV-?:2M?I%d:2X/" +
  "????????????????X8%+#[%[#[ ?;8%[#[:%:}#Q-&:h })Q&[?8:% !a;&:%P??;% !:hO ~g~/~R|!gN-?:% rc |!g=}% 26-?:}%:8 2wa;8:h !a;h:&;%/!88:hP?~L}l4:%R-" +
  "?:/ (T&[?(:h !a;h:2 +a:/ #Oa:8H#?:/ !a;/:&;%/#8?88 ?;h/!8:21#4;% ?;h:21#d;&:21#t;/:21#+=}#:21#/=}%4}P;}(:21#9=0 }6T:& }6TV:}(:% !cU:/ }&TVV-" +
  "?:-:}#:}%:%4l:/:&:04s:+ }*c;%%[:%&[:% !a;%:8 2w;8/!88:- !K?}/:-:8H#: !;h88#n:2 :aJ?:hN&[#[:5:+ ?4}/P?~-F4 5g&[:* B%a=%:74i-!:%:5:+4P/!8:5:+ " +
  "?4C=% !c !U&[:5:+:%4}/ :Q&[:* B%a:5:+4P/#88#[:5:+:%=&4}/ EQ&[:5:+:% !a=&4C=hN-!:&:ha;&8:%N:&:+SV-?:% hc (S&[ ?;%(#[#[#[#[#[:% *c,#?!#8:& *Q-" +
  "(/#8:& +R-!/&8#[#[:% 4c,&?##!#8:& 4R-! 5;%/#8:& }!R-? h;%/!8:* B%a }(4E/%88:5:+:%:7:,:* ~)&a4}-/%8 ?;h 5;+:* B%a=5 P4x=%N&[:5 C4xN&[ # &:51#" +
  "d:51#94V #Q=h7;+88:5:+4u;+:h&[:5:51#+ +VH#+:5:51#/ ..:VH#/:+ ~G3a;+8#[:5#n:%&[ 7:+N-!0 ?:+c;+8:+ !a }g~E?S-! 084E ?;+8:5 P4x;/:51#d:51#94V;%" +
  "#[#[#[:hN&[#[:5 ~N?4xN&[:% %R-! ~e# ~f#:+ % 3:+~8 ~[?x7g7;&:5 %4u !c;% :;8:+ ! !4l;2/%8:5 #4u;%:51#9N&[:5 =4E8:/&[:5 P4A8:5 !4u:+4<;2:+ !a4<" +
  ":2c;& }+;8 !c=+ *6&[:&;%/&(:+:% *wa *c;%/%8?88:/&[:5 #4u;%:51#9N&[:5 ;4E8:5 P4A(:% &R:hV&[:5 }&4E8:5 #4u;%8:5 #4u:+:% !4l;2 }* }):+:%4}P=&7;" +
  "8 !c;%8:%:&S-!8:5:84E8:5:%:2a~#M.}v(}VI%?:51#9N&[:h&[:5 94E(:5:51#+ k?VH#+8/!8:5 ~K?4xN&[:5 ~l?4xN&[:5 :4A88:5 #4u;&:5 K4x:h:/V=%R&[:5:%&n J" +
  " o:51#d:51#94V7( J84E8#n:5 oK?L:5 #4u;/:5 }&K?L:%&[ ?;2 ?:5 K4xN-!0(:51#d:51#94VN&[ ?;2 ?/#88:5 #4u;2 !8;-#[:5 E4xN&[ ?;8 ?;% ?;+:5 i4xN-!8 " +
  "?;8 ?;% ?;+%[:54O=h hU&[:h:+ 2wa:+:% hS7;+:% !a;%:h:8V;8/!88:% ?R:-g-?:5 }-4E8 h:%c=h ?:h hU7;h%[:h&[:h !c;h:+ 2w;+/!88:& dQ:2:8:/VV ?Rg:& d" +
  "T:2 }7TV:/ }6TVV&[:5 },4E8:& dQ&[:5:51#+ .!VH#+8:5:+H#::5 h %:%:% %U7=%:% h67H#J:2 }7Q&[:54m }6;28:5 }.K?L:5:5L%?:2:/ }7w:& B9waa~%)I%?:5 ~Q" +
  "?4xN&[#[:51#9N&[:5:51#/ ..k?VH#//%8:5 :4x0:54}Q&[:54p/%8:54}R-?:5 }]}^4 !4w-?:5 }.4E88:51#9N-?%[:5 ~R?4x&[:5 54}S:5 ~T?4A/!88:5 :4x&[:5 (4}S" +
  "8:54p88:* B%a:7:,:* ~)&a4}08;%:*P?k& !R-#:*1#Z#-#:,:*1#~C&H#+:,:*L#~;&I#?/#8:! dO }Z^1V;%8 ?;!8:}!:t:}!7;+:* }w&a:* q!a=8:%:#:!:*1#~)&:*1#~-" +
  "&=! |||}Vg:!:*1#~K#L%?W74r:* y&a=!:8:* .!a 5 ?4},:*1#~K#P?},N:*1#e&=% F...pQVN&[:*1#}p&;2:*1#Z&;/o? ~G!c=5J? 14T=&M?I#::&M....4I#d:&M!I#4:&M" +
  "?I#+:&M....4I#?#[:81#sP?}, !Q&[:& da;h ~h}]4;! ?;#%[#[:? JQ-%:?:8a=2 ~F?aP?? #R&[:# %6-!:!1#?:! &a1#?:2 ~;?a:h4}D8:# #S&[:&:&1#:H#J8:# !a;#:" +
  "! +a;!:? /a;?/!88?(:5:/H#r:5:2H#i:5 ^#H#}4:& /a=# ~s?4}8 ~@}X4 +:5 ia:#4}D:!P?+=t #R&[#[:!L#?;7:5 ~a*H#W:5M?I#}<:5:7I#[:5M?I#}C:5 #H#G:5 Ga " +
  "~s?47 !;?%[:5 ~S?a=h:5 Ga=!:? !g4}E:5P?j #Q-!:5 ~a?a:!4}(:h ~@}X4 +4}9&[#[:5P?f=?N-? ?;!:5 ?H#}{!:5M....4I#Z!:5 ?H#~-!:5M....4I#~#!:51#w;,:5" +
  "1#s;- ?;h:? #Q&[:-:,:5 ~#!a4}FN;h:51#~-!;!8:5:5P?gK?):5:,H#p:5:-H#O:5 y!a:5 ~l?a4}.:!&n:51#~)!(:5 da:5 y!a:5 Z!a4}::51#9;!:51#d8;,:hN:? %RgN" +
  "&[:5 !K?~C!:5:/H#~?!:5:2H#~;!:5 ?H#):5M....4I#O:5 4a:5 ~;!a:5 ~l?a4}::,:!:51#4:51#t4D-!8:5 Fd}6!.!:5 F:}6!O:5 }eF~)&H#B!:5 ?K?}b!:8:5 }b!a ?" +
  " ?:5 ~l?a #4}38(:# i4}8:5 :a:!:51#}C4 :51#J;?:51#:;!:5M?I#.!:5M!I#O:5:#H#):5 ~l?a:!:?:t !g4S8 ?;?/?8?88:# X?4}8:&:+:443:5 }i!a=?:+:4 Z}X4 &4" +
  "}G:5P?}s! #R&[ ~,}]4 /:?:&4}H8:5 y!a:+:4 ~%}X4 *4}G:5P?~:! #Q-!:5L#y!;7:5P?~8!;? ?;h:5 ?H#~C!:5M....4I#~;!:5:?K?):5:7I#O:5 +a:5 ~l?a:5 ~;!a4" +
  "}::51#+=2:51#/=84}I=!&[:2:8:!4}J .}dogN;h8:!:8:!:8T7;#:!;?#[%[:?:#R&[:?:2aP?? oc=/ 9U ? !:/O FZ.}X!g7-#:? !a;?/!88:#;?8:hN-!:?:!S:?:8TV&[?8:" +
  "5 Ga:?:!c=# ? ! !4+:51#G !Q&[?8:51#[;h:#N:?:!QVN&[:h:!:2a:#z2??8:h:#4]:5:#H#}7:5:hH#G:5 ^#H#[ ~7}]4 ,:5 Ga:&4}H88:5 ~G!aJ?:&;?8:*P?}i#-?:*1#" +
  "}b&=! F...pQ:% F...pQV-?:*1#}w&=# F...pQ-?:*1#}i&;&:*1#B&;5:*:*L#y&I#~C%:*:*1#k&H#~K%:*:?H#~W%:*:3H#~S%:*:@H#~O%:* ?H#~?%:*M....dI#k%:*:*L#}" +
  "{&I#y%:*:#H#~-%:*:4H#~)%:*:+H#~#%:* ....p:d:}!7H#}{%:*:*L#}p&I#Z%:*:%H#}p%:*:&H#e%:*:5H#}i%:*:!H#B%:*:*1#~K#P?},=#K?~[%:# !Q;%/#88 F...p;!:*" +
  " F...pH#B%8:* q#a=#4d0:*1#z#:*1#~p#S&[:#4})8:*1#q#=# #R&[:* F...pH#B%:* .!a=? B! }b!:# !g=!7:}&:*1#~h#:!740:* q!a:? iz2??(#[:! F...pQ-?#[:*P" +
  "?~a#&[ ....p;&:*P?}c% !R-!8:* ?H#.&:*M....4I#~p%:* .!a=!:* B%a ?:* ~p%a4}2:* +a=#:!4o ....p:*1#~p%:*1#+=!7;&:# &V:* .&a:!71#?;3:!:*1#z%:!7;@" +
  "8:*:3H#~?%:*:@H#~;%:*:&H#k%:} 1#d=! nQ-?:!:36&[:% !gN-!#n ..#;!:?&[ ?:?1#::?1#JT-!08 }38:3a }1a F.#S-!8:* }f!H#z%:* F...pH#B%:* ?K?~p%:* q!a" +
  ":* ~p%a:! ? & ?4}388:*:*X?#}X#X8#}]! ?;!:*1#~l!;#:*1#~h!;%#[%[#[:! 4Q-#:!:* .!aa=? +a1#?=& ~]?6&[:? /a1#?=?:#S&[:? dw:%a=?P?? #R&[:?1#& |?g=" +
  "5 }+6-%:?:5P?~7^4 .}[~G?VH#&8:? ?K?t:?:& ~Z?cH#+:? ?H#/88:! +a;!/!88?8:* }i!a=?:* B%a ~O?z2??:*P?}d%;5:*1#.#;+:*1#z!;h:*1#~l!;#:*1#~h!;!:* q" +
  "!a:? ~O?z2?? Z.4 %4!:*1#f=%&[:*1#w;?:% /w;!%[:!&[:*:?L#&I#.!:* .!a #4!:! /c;!:? /a;?/!88 ~Ke41#? #U&[?( ~Ge41#? ....&H#+8(#[:*1#q! F...pR&[:" +
  "*1#)P??=?&n:* .!a=%:* q!a:? ke44}2:%4}40 ~?e4;& ~;e4(:* }w#a;&:* Z#a8;? ~Ke41#?N&[?8:&1#?;% ~Ge41#?:?1#?H#? ~Ke41#? !U&[?( ~Ge41#?:%H#&88:# " +
  "dw:!a;8%[:!:8Q-!:*#n:! da;#:! 4a1#?;%:! /a1#?;?:!P?t;&#[#[#[:!P?? !c,#?!#8 !;/:!1#&/#8 #;/:!P?!/!8 ?;/:!1#&8H#}X!:*:!1#+H#}]!:*:& #O /g:/V ?" +
  ":?:?:?:%a=!T:!:+TV=?7=& +OVH#.!:* .!a %4! &:% /w:ha:?7;!:& /w;?%[:?&[#n#[#[#[:!P?? !c,#?!#8 ....p;&:! !aP??/#8 ....&;&:! &a1#?/!8:! +a1#?;&:" +
  "! &a1#?8;%:! /a;!:*:&H#}X!:*:%H#.!:* .!a #4!:? /c;?/!88:#;!/?8?88 ~Ke41#?=? #U&[?8 ~Ge41#?=!:!1#+:? %c:5 }+OVVH#+ ~)e4 ~)e41#? !aH#? ~Ge41#?" +
  ":* ~G&aJ?8}&?:!:%6&n:#:?:%4}g!( !8N8}1!!n#[:?1#4=!:?1#/S&[:!:?1#+aP??=! :T-!8:?49;!8:!8~ /%-n!}V!}To? rc=%J?#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :" +
  "T-!8:!49;#8#[:# |!g=# =R&[#[:# ~R?Q&[ &;h(#[ (;h:# ~s?Q-?:!1#4;#:!4[:% +a:!:#4  |!g;h:%1#/;#:%1#+;& ?;!/#88:!P?o;/ ?;#:! ?K?o:!P?:;-:! ?K?::" +
  "!1#t;+:!1#4;,:% ?H#::%M.....!I#d +;2 !;(%[#[:( !g=*&[ ?;(:!1#4=&:!1#/S&[:&:!1#+aP??;(8:!:(47:!1#t:+c }:g&[:#;&(:5:%1#dQ&[:% da + +4}L:%1#9;2" +
  "8:5 %O:2a:3I%?:%:5 !a=&H#::&;58:( ~s?Q~%:3M!}Z}X;3(:#;&8#[#[:3M!^W&[#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!49;#8:# |!g ~T?Q&[:!:!1#4 !aH#4:!:" +
  "!1#t !cH#t/#8:*N&[#[:!1#4=#:!1#/S&[:!:#:#:!1#+aP?? iQ=(aH#4:(-!8:!4})/%88:!1#? #Q-#(#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!49;#8:# |!g X?Q&[:" +
  "!:!1#4 !aH#4:!:!1#t !cH#t/#8:*N&[#[:!1#4=#:!1#/S&[:!:#:#:!1#+aP?? iQ=(aH#4:(-!8:!4})/%88:!1#? #R-!#[:!1#4=#:!1#/S&[:#:!1#+aP?? :T-!8:!4908:%" +
  " Ja:!4}*#[:%P?iN&[ ?;#:%1#1N-!:%1#JP?? ~V?R-!8:% Ja ~N}[4 h4}9;#8:!:!P?o:#VK?o/#88:!1#? #R-!:+:!1#t=*Q-!:3M!}];3 ?;(:&;#:*:+c }:g }:R-# ?;# " +
  "?;5M?;3:&N-#:%:& !c=#H#::%1#9=2:# %OaL%?;3:#;5/#8#[:!1#4=#:!1#/S&[:#:!1#+aP??=# :T-!8:!49;#8:# |!g=* =R&[:&;# !;(:* ~R?Q:* ~s?QV-#:!4[0(#[:!" +
  "1#+;*:!1#/=8:!1#4 !a=#S:8:#c 4SV&n ?(:#:*a=( +a:(X}K??X}F??!=4X/::::::::::::::::X},:4X/]]]]]]]]]]]]]]]]Xo:4X/================XoXWXWXj ..&Vs8" +
  ":#a=(:8S&[:(:*aP?? =Q&[:!:( !aH#4/#88:% Ja:!:#:(4M88 ?;(:&;#/!88:% 4a:!:,4 :%1#t;#:%1#4;&:!:/:!P?o=(VK?o:!:-:!P?:=5VK?: ?;!/#8(:!1#+;5 %;h#n" +
  ":!1#/=+:!1#4 !a=#S:+:#c 4SVN&[:#:5a=& +a:&X}K??X}F??!=4X/::::::::::::::::X},:4X/]]]]]]]]]]]]]]]]Xo:4X/================XoXWXWXj ..&Vs;(8:+:#:" +
  "(a=&T&[:&:5aP?? =Q&[:!:& !aH#4 !:#:5a:#:&T=!7;& ?:(:!7;# ?/#88:% Ja:!:#:&4M:%1#1;#:%1#J;&:%P?i8;!8 ?;( ?;58:?:(K?8:?:5K?2:?:!K?h:?:hK?+:?:#H" +
  "#&:?:&H#?:% raJ?8}T!!no? [a=%J?:% &H#9:%M?I#t:%M....k?I#/:%X/????????????????X8#::%M?I?P:% ?K?G:%:!H#}7:% /a=!:% Ga:# ? & ?4}3:?:! iz2??:% [" +
  "cJ?8O!!n#[:?1#4=#:?1#/S&[:#:?1#+aP??=# :T-!8:?49;#8:# |!g:! |!gR&[:?4})38:?1#t=!:?1#d6&[:? !:?4};(:?:! !aH#t:?:?1#4 !aH#488A!(n:?1#4=!:?1#/=" +
  "#:!:#T7;#:?1#+;%#[%[:!:#R&[:!:%aP??=& hc=( }&U ? !:(O }h..&g7N-#:? F#}6!::?:! !a=!H#4/!88 ?38:&8-?:? ?:?1#44};8}|%#*n!}To? 4c=5J?#[:!1#4=#:!" +
  "1#/S&[:#:!1#+aP??=# :T-!8:!49;#8:# |!g =R&[:!4})8:!1#+;(:!1#/=#:!1#4 !a=%S:#:%c 4SVN&[:%:(a=& +a:&X}K??X}F??!=hX/::::::::::::::::X},:hX/]]]]" +
  "]]]]]]]]]]]]Xo:hX/================XoXWXWXj ..&Vs;*8#n:%:*a=&:#S&[:&:(aP?? =Q&[:!:& !a=+H#4 !:%:(a:%:&T=(7;% ?;& ?:*:(7/#88:5 &a:!:%:&4M:!1#4" +
  ";+:!1#/;#:5P?/;&:51#&;%:51#+8;(#[:#:+T&[:+:!1#+aP??=# :T-!8:!49;#8:# |!g KR&[:!4})8:?:&K?+:?:(H#&:?:%H#?:!:!1#4 !aH#4:5 4aJ?8~A!!+n%[:!:*T&[" +
  " X|%:?:!:*4K=+ |||*g=&:+ .~h|*g .~)%Q=87:&:%7=& |?U&[:#:&4}8(#[ ! # %:& ..&S7:& .4S7=5 5w;( n:5 *<O:&:(}QV;h:( 5c;(%[:#:h4}8:5 ?}>-!:5 !c;5:" +
  "&:( }*g}Q }:g .nV;h:( 5c;(/?8?88:*:+ d}Qa;*:2:8V;2/!88:2 !g8}Y#!%n#[:!&[#[:?P??:! !Oa:?:!a=& !cP?? }/wa }:g ~l.4aP?? !c=% |!g }(T-?:% %O ~p3" +
  "g=#1#}p}Y4:!R-?:#1#e}Y4;##[:! *U&[:! &S&[:?:#:!4}g!&[/&(/58?8:?1??:#1??R-#:& &c=?:!:#a &c=!VN;#:?N:!NV-!:?1??:!1??R-#(:?L??:#L??}A-#:& +c=?:" +
  "!:#a +c=!VN;#:?N:!NV-!:?L??:!L??}A-#8/%8:#-#88 |!;%8:%8}X&#&n%}Vo? 4c=*J?:?L%?;2#[:% +6&[:#:%a +c=&&[:&L??;h:#L??;+/#88:%N-?:#;(:%;&%[:(}1??" +
  ":+M+}Z}X;+:( !a;(:& !c=&-?88:+:2}Y=+M||||3^:+M:}]}V:h:%~%:2M@}^}Y}Y=+M||||3^:+M:}]}VM:}^}Y;+:% @6&[#[:% pg;(:#;&%[:(N-!:+:&L??=h}Y=+M||||3^:" +
  "+M:}]}VM:}^:h}Y;+:( +c;(:& +a;&/?8?88:?1#J=&:?1#d=5 #OU&[#[:* &a k?:& #O=&:& k?U7=& ! & &4+:*1#& !Q&[?8:*L#+;h:?:&H#J:?:hI#9:?1#t /a;& ?;(%[" +
  ":(:5Q-!:?:(:&1#? ?:(4{0:& 4a;&:( !a;(/?8?88:?:5:2M1}^:+}Y=+M||||3^:+M:}]}V=+M:}]:+}Y}z=&:#:%4{=#&[:5:? 4a=%1#?Q&[:% & 44}L8:?:5 !aH#d:?1#t:5" +
  " &Oa=?:!L#?I#?:?:!1#+H#+:?:&H#/8:* 4aJ?:#8}^I#0n#}Vo? ~)!c=hJ?:h &K?d:h ?H#J:hM....k?I#9:hM&I%}<:hM?I%[:hM....k?I%G:hM?I%r:h:?1#sL%4I%1:h ?H" +
  "#}G:hM....4I#W:h !K?}M#[:!1#4=&:!1#/S&[:&:!1#+aP?? :T-!8:!490:!1#4;&8:&:#1#4R&[:#4}40:#:&H#/8:#:& !aH#4:! ~s?47:h }X!a;}(:h }p!a;d:? Ga;0#[#" +
  "[%[#[ ?;&:}*W&[:h1#[N;&8#[:!1#4=(:!1#/S&[:(:!1#+aP??=* :T-!8:!49;*8:* |!g X?Q-#:&N&[:!1#4=&:!1#/6-!:!:&:&:!1#+aP?? iQ=(aH#4:(N-!8:!1#? #R-%#" +
  "[:!1#4=&:!1#/S&[:&:!1#+aP?? :T-!8:!490:!1#4;&8:! ?K?::!:&H#9:h ~W?a:!4}*:hP?s=& #Q-%:h1#}N=(;*:h1#j=/;-:& !g&[:h ?H#}G:*:/:h ~G?a ?4}+0:h1#}" +
  "G;-:h1#}C;(8#[:(:-4:=, |!g=}  }:U&[#[:hM!:,~%}Z=}+:}*}XI%r:}*:}+^=}*W;&:% |!g !R:}  hTV-?:} P?~G}k4;&:}*WN&[ ?;2/%8 !;2:} -##[:!1#4=&:!1#/S&" +
  "[:&:!1#+aP??=& :T-!8:!49;&8:& |!g ~s?R&[ ?;&/%(:#:h ~V?a4Q:# ~X}[4 !4N:#:*:/4N:# ~d}[4 #4N:?:!:# #4=:hL%r;}*/(8?8(:h 1a:h ~W?a:(:-4;;&8:&NN;" +
  "2 2;&8:h q?a:!4}(:?:%K?}U:!P?:;7:!1#9;}# !;+:&;} :& |!g 2Q=@&[:}# !a;9 ?;+:/;}):5;} 8:?:})H#[:?:9H#}7:?:} K?D:?:+K?G#[#[:2&[:hP?}R !gN&[:-N-" +
  "#:(P?? ~V?R-#:?:(:- !:h q?a:!1#4:h1#fc4}1-%/#88:?:(:-:2:h q?a:!1#4:h1#fc4}1-!8#[#[#n:h:/H#):h:*H#p:% |!g #R&n:@&[:-&[#[:(:-a=, !c=&N-?:&P??=" +
  "& rc |!g 2S-?:(P??=5P?~-F4 5g&[:&P?~-F4 5g&[:5 }+g !O}0!~Q}k4:& 3g}Q !gN-#88 ?;*:d ?}6!4:dX/????????????????X8#?:(;&%[:&:,R&[:& !a;5:&P??=/ " +
  ":c=+ ,U&[:5;& !:+O Fk!g-#8:5;&:/ ~V?Q-!:* @T-#:*:da:/K??:* !a;*/!88:h:*H#e!:h:hX?#Z!X8%}]!:h:hL#e!=}*I%.!:}*}z=& }!6&[?8:}(:&4R rc=* |!g hT&" +
  "[:h +a;, ?;+:h .!a &V=*:&a !c;2 ~)n;5%[#[:5N-?:5 q}Y4a1#?=@ (6&[#[#n:5 ~a}Y4a1#?;/:&&n:/P??:*P?? :VR-#:2P?? :V( ::/P?? :Q-!0/#88:/:@a !cP??R" +
  "-?:*:&:/:@4}W!-#88:5 +a;5:+ !a;+/!88:,:+K?!:,:5 ?RK??:hP?+N-!:hP?h;*8:?1#s },aP?? #Q&n ~f}[4 ~<?:(:-4}_!( ?8-?o? 4c=&J?:h 9a=5:04}K:& !K?&:&" +
  ":*K?(:5:& &a4}K:& 4aJ?88:hP?O-&(:hP?O&[:&;@o? [a=8J?:8M?I#4:? ?H#}4:8 ?K?7#[#[#[#[:h q?a=(P?+ #c,#?!#8:@ |!gP?~D}[4 #c=/ |!g &6-!#n:(1#?;&:(" +
  "1#&;+:8 4a;5:8 7a:?1#sP?},;*#[#[#[#[:/,#!?#8 }^!;(:&:+:? ia4Y |!g-5 }i}c4:?1#}4=/:+:/74}@N-5/#8 }_}Y~;?;(:&:+:? ia4Y |!g=/ !g-(:/N-?:? ?H#}4" +
  ":/ #R-?:? }pF94}< ?;+ }4/#8:*N-? ?;+ }4/!8 !K??:?:&H#O:5:51#? #VH#? ~p?8:?a:+H#? ?;(/#8:(1#?;5#[:(1#&=&&[#[:(P?h !g-?:5P?? ;c |!g ~T?T-?:&:5" +
  "a !cP?? ;c |!g ~T?T-?:8 ?K?J:8:&H#::8:5H#9/#88:8 9a:5:&4}B:&:81#:=&Q-?:?:&H#p:?:81#9H#O:8 !K?7:8 !H#48:8P?J !Q&[ }Y}[~??;(:81#9:&4}]!-#8 ?;(" +
  " !:@ |!g=5O }w(g-!:&N&[:8 &K?7/#8#[#[:5,(?!!!%!8:? }pF/4}</#8:? ia;4:5P?~D}[4;&:8 ?H#r:8M....4I#1:8 }4a:8 9a:8 1a41:81#G;/:81#}4;,#[#[#[#[#[" +
  ":& !c,%?#!#8:8 4a;(:,:/4.!=5&n:5:/T&[?8:5:,a:/:5c4}^!&[:(:(1#& ...+VH#&8:5;&#[%[:&:/Q-!:&:,a:& !a;&P?? ~8?c |!g 06-?8:(:(1#? .4VH#?:4:,:/43:" +
  "5:41#+=&T&[?8:5:41#&a:&:5c4]8 ?( }[!8=(-#/%8#n ?;5 ?;-o? 4c=tJ?:,=+:/=( ?4}/ CQ&[#[:+:( !4}/ rQ-? }i}c4:( !c=&4}@N-? ?:+:( !4C:&Q-#088#[%[:(" +
  ":5Q-!:5:+a:5 !a;5i?? ?}?-?8:t &a;2o? rc=*J?:* ?H#t:*M....4I#/:* ?H#i:*:(H#1:*:+H#J:* ?H#::*:(:+aH#9:*:+H#d:* Ja;3%[:(:-R&[:*:3:-:+:-aP??4F!:" +
  "- !a;-:*1#? !R-!:*1#&;5:*:-H#::*:+:-aH#d#[:5 .!S&n:5(:5 F~t%c ~U?S&[:5 :a;&/#8 P;&:5 Bk?c 5S-!:5 ~ k?c (S:5 ~^k?c &SV:5 }p/Q:5 }dk?c #SVV-%:" +
  "5 }g~;?Q:5 z~X?QV:5 ~Oz%Q:5 ~Zz%QVV-! : n:54}U78;&8:* /a:&4}8/!88:2:*1#tH#+:2:*L#/I#?:* raJ?:t1#+=5:t1#/=(:(4}a!=&:(T&[?8:5:& ?4}b!=(:&T&[?8" +
  ":(:5a;+:&:(c;(8:+:( ?4}/ }.Q=2;5%[:5=& !a;5:+:(:&4}/P?~-F4 5g-?8:&:2S:&:(TV&[?8:8 4a;-#n F}b4 ~9?:+:2a:&:2c4}_!&[:&;5%[:+:(:54}/ :c=* 0U ? !" +
  ":*O F.F:g7&[:5 !a;5/!88:5:2:&:5S7;28:+:(:24}/=5 ~R?Q;*:(;&:5 1Q=}!N&[:2:*N-!08:+:&:2 !a4}b!8;3#[:+:&:34}/=}% CQ&[:3 !a;2(:5 :c=5 3U ? !:5O F" +
  "k%g7-!8:*:}!V;3%[:&=5 !c;&:+:(:54}c! rc |!g 2S-?8:(:5R&n }<;&:+:(:54}a!;}!#n%[:(:&N-!0:& e}c4a;5:& }i}c4a;}&:& +a;&:+:(:}!:51#?=*c=5:}&1#?=}" +
  "&:*4}ON-?8:*N&[?8:}&P?? ~W?T&[:(:+:(:54}c! |!gP?~-F4 5g-!08:+:(:54}a!=& !c:5:+:(:&4}c! |!g iQ78(:(8;5:4 C4}8:}% CR:(:5TV;&:5:2:5:2T7;}% ?;5%" +
  "[:2:}%R&[:+:(:24}/=* rc hU&[:5:* rRV !g&n:* rQ(:+:(:+:(:24}a!4}c! |!g=5 1Q:5 ~R?QV8;5:4:*4}8:&:5V;& ?;5(#[:*P?~-F4 5g&[:41#+ %T&[ !;&/#88 ?;" +
  "}!#[#[#[#[#[:* 1c,+&%hhh##?!8:41#+ (T;}!/!8#[:* ~R?c,%%+#?8:* :R-*8:&:}!V;&/#8:5:3V;5 ?;3/!8:41#+ !Q:3V;388:2 !a;2/!88:41#+=5 &c -6-?:& !gN&" +
  "[:41#&:5 !4}/ rR&[:-:-1#? .:VH#? ?/%88:4 ?H#+ ?/!8 }^!8;(:t 4aJ?:(N-#/!8 }]!;(:8P?}7 !g-?:,;&:?1#w;}!:?1#f /a1#?;}%:8 4a;t ?;5 ?;2M?;}*:/=* " +
  "pg;(%[:(:5R&[:}*:&:5aL??=}+MZk.F}W}X}]B:}U:}+M|~tX~s~o~g~V~7|?}YMF}W}X}]BZk.!}U}X}X:}+}X;}*:5 +a;5/!88:* *g;5:* ~p|||*g:&a;3#n#[#[#[%[:5&[:5" +
  " !c;5:3P??:3 !a;3 |?c |!g }t!6-!/#88:}*M.F}W}X}]BZk.n^W-!8 ?;5#n#[%[:5:*Q-!:&:5aP??=(P?~-F4 .!Q !:(O .~C?gN:( -TVgN&[:5 !a;5/!88 !/!8:&:* &4" +
  "n8-!8#[#[#[:&:* # ?:&:* ~m}a4 #4}&7=54}J=3 .}Wog&[:&:*4}I=5N-!:&:*:54}J;3(:5:*T&[?8:&:5a;-:*:5c;+ ?;5#[%[#[:5;&%[#[:&:+Q-#:&:-a=*P??=2 oc=( " +
  "9U ? !:(O FZ.}X!g7-&:2 ER:+:& !a=(UVN&[:* !aP?? oc=2 9T !:2O FZ.}X!gNV-!8:(;&/!88:& !a;5/!88:+;&8:&:5S:&:+TV&[?8:5:-a;(:&:5c;* ~4}a4 1:&:5Q&" +
  "n ?(:( ?:* !c=2:(aP?? EQ78=&:(:&7:2:*:&74}_!-&:4 ~[}a4 +43:4:-:+43:41#+;*:41#&;&8:3 ~G~UJgN-!8:&:*a;}&:&;5 !;3 !;2%[#[:5:}&Q-?:5 !a;(:5P??;+" +
  ":2&n:+ KR(#[:3&[ }]!;- ?;2:(;5 !;3:+ }0Q:+ KQV:+ ~S?QV-&#[:+ :c,&*##&?8:+ }:Q-%( }]!;-#[:+ :c,&*##&?8:+ }0Q:+ }:QV:+ ~S?QV-%88 ?;3 ?8;2:(;5/" +
  "!88:}!:&:*:}%@??N-#8 ?;-:41#+N-?:t:t1#? .+VH#?8:-/!8 }]!8=(N-!8:,:/4R }8c |!g !T-#:8 &K?7 ?;(/#8:@ |!g +Q&[#[ #;(:,:/ ~m}a4 #4}&N&[:,:/4}I;(" +
  "8:(:/:(:/T7;5:(;&#[%[:&:5R&[:&:,aP??=+ oc=* })U ? !:*O FZ.}X%g7:+ ~R?c #SV-#:& !a;&/!88:5;&8:&:(T&[:/:& !c=5U&[?8:5:&:5:,aP?? EQ7;&8:&:/T&[?" +
  "8:8 +a=/:&:( &a:(:,:&:( ~o}a4 &4}O7=5cH#&:/:5:,a ?:&:5T7H#?:81#+=&N-?:&:81#/4}^!N-?:8:81#t ...+VH#t ?;(/%88 ?;(/!8#n:8 7a;&#[:(1#& (Q&[:(1#?" +
  "=5}5??:5 &a}1??M:}Z}XM~^~9~*}o~N/}@&[:& &K??/#88 F.}7;&#[#[#[#[#[#[:@ |!gP?~D}[4 !c,5?!??&#%8:(P?+=5 5g &Q-& }^.G }[.}4 F.}7:@ |!g=& %Q7:& 5" +
  "Q7;&/%8 (;5:(P?+ (Q-%/#8 }].r;&/!8 &;5 F.i;&:(P?+ &Q-!8:&:(P?+ dOV .%V/#8:?:5 4O }p!V4}<8 ?8;(8:(&[:?:(4}Y! |!g;(( &;(:8P?7=& &R&[:?:81#4:81" +
  "#t4}C #:&:?1#}47;((:? }W!4}<:? -4W88:8 [cJ?:( |!g/%88:? }n!4}</%(:h q?a;&:h ~p?a;+:h 4a;5o? .!c=(J?#[:, @c |!g +U&[#[:&P?+=/ #Q:, |!g=@ tTg=" +
  "2N&[#[#[:/,&!??!?8:?:/ 4O }p!V4}< ?;&:, |!g=/ }#S:/ }#TV-&:5 %K?+/&88:(:&P?h=8K?}G:(:&1#&=*H#}C:(:&1#?=-H#W:( ~G?a=44}X!&[:? }Y}[~??4}Y! |!g" +
  "=&:, |!g=/ }#S:/ }#TVV-%:5 %K?+/!8:(:8K?}G:(:*H#}C:(:-H#W:( da:44}.:, |!g=8 tT&[:( Ja:&4}Z!:8 }#T&[#[:5P?+=& &R&[:5L#?;}*:(:&K?G:(:}*I%r:(:5" +
  "}0?h}6?D:(:5P?8K?}6(:(:!1#dH#s:(:!X?#+X8#}G:(:!L#9I#w:(:!1#?H#W:(:!1#&H#}C:( ~l?a:( ~G?a=& ? ! %4j:(P?n=8 #Q-!:(:(1?}TH?R:(:(L#OI%[:(:8K?T:(" +
  ":(P?SK?}G:(:(L%[I#W:&4}X!&[:?1#sP?J !R-#8:( ra:( [c4}Z!:(P?G=& &Q-!8#[#[#[#[:& !c ?:& !T7 !c,#?#!8:(P?i #R-!/#8:(P?i !T-?:( ?H#):(M....4I#O:" +
  "( 4a:( ra:( ~l?a4}::(1#t;&:(1#4:( ?H#}G:(M....4I#W:( +a:( Ja:( ~G?a4}::&:(1#+:(1#/4D-!8:? }eF~K&4}Y! |!g;&/58:? -4W &;&/(88:5:(1#iH#+:5:(L#J" +
  "I#?8:?:(1#9=8H#p:?:(1#dH#O:/&n !;& !;5#[:2N&[#[ ?;5:*:8R-?:@ }#T;&/#88:?:54W8:&(:? }n!4}< ?;& %8:, |!g }#U-#:? #4W:+ 8H#&:+ ~-^4H#?;&/#8(:? " +
  "}g!4}<8 ?;&8:( .!aJ?:& |!g88=&,(!???#?8:#:h ~V?a4Q:# ~X}[4 !4N:#:h1#p:h1#)4N:& %Q&[:# ~]}[4 54N/#8:# ~Y}[4 %4N:& !Q&[:#:?1#O:?1#p4N(#[:?1#}4" +
  ";+:?1#r;5:#4}4;&%[:+N-!#[#[#[#[#[#[#[#[#[:5P??=2 +c,7?!#*%&********************5(8 ~Y?;2/(8 ~l?;2/&8 ~f?;2/%8 ~^?;2/#8 ~j?;2/!8:2 ~S?R-!8:&1" +
  "#+=(:&1#?Q&[:&4G8:&:( !a=*H#+:(:&1#&a ~S?K??/!8:2 :6&[:&1#+;*/!8:& }{}_4 &43:&1#+=(:&1#?Q&[:&4G8:&:( !a=*H#+:(:&1#&a:2 &}Q rVK?? r ~N?:2 3g=" +
  "( 2S7:(a;28:*:&1#?Q&[:&4G8:5 !a;5:&:* !aH#+:*:&1#&a:2K??:+ !c;+/?8?88:# ~X}[4 !4N/!8:7 !g&[:#:h ~V?a4Q:h:!:}#4 :#:h1#?:h1#& !4S/!8:!1#4;&#[:" +
  "hP?}M&[:#1#4:}#Q-!(:#1#4=5 !a:}#Q&[:#1#?:#1#&:54}/ iQ-#8:# ~W}[4 !4N:}#:#1#4Q-!8:#4}40:#:}#H#/8:#:&H#4:h ?K?}M8:hL%r;}*:} ;5/!88:!4})/!8:!:!" +
  "1#4 !aH#4:!:!1#t !cH#t8:# ~e}[4 !4N:h1#J=#&[#[:?:%K?}U:h1#:;!:? Ga;%:# !}Q dw;#%[:#N-!:! /aP?? !Q&[:}*M!:! -aP??=&~%}ZM?:& k?S7^W&[:%:!1#+H#" +
  "+:%:!L#?I#?:?:& .!< 4O }m!V4}<88:! da;!:# dc;#/?8?88:h ~)!aJ?8}G!#n:!1#+ +a1#?&[:!4}40 ?;!(:!1#/=#:!1#?a ?:!1#4=%:!1#&U7 ?:#:%U7;!:%:#c;#8:?" +
  ":#H#&:?:!H#?8}o%!*no? ~W?c=&J?#[:#:% /wa=(P?}& #Q&[:& da:!:#:% ?4}A(#[:% !a;5:(P?8 #Q&[:?:!:#:5 !4}A/%8:& da:!:#:% ?4}A:!1#J;*:!1#:;+:!1#9;h" +
  ":!1#d;2:!1#+;(:& Ja:!:#:5 ?4}A:&1#d F...pQ-?:&1#J F...pQ-?:(:!1#+U&[:!:(H#+8:!:*H#J:!:+H#::!:hH#9:!:2H#d:& !K?G:&:&L#9I#r:& ?H#{:&M....4I#}7" +
  ":& 4a:& ra:& }7a4}::&1#t;#:&1#4:& !K?W:&:&L#1I#}<:& ?H#]:&M....4I#}C:& +a:& ~??a:& ~K?a4}::#:&1#+:&1#/4D&[:! -4W(:!:% 4O }eF}{&a4}=888:?:&1#" +
  ":H#+:?:&L#dI#?8:& ~W?aJ?8}d!!!n:! !K?G:! ?K?}U:!:% 2aK?D #;(#[:% /w:#a=#P?8 #R&[#[:#P?+=%N&[:&-!:! -4W/%8:% (Q&[:?:#L#?I#?:#P?2;((:!:% dO F^" +
  "tV4}=8/#8(:&N-!8:! .!4}=8:?:(K?+8~;%#5n!}Vo? ~W?c=5J?:5 +a:?:!4L:5 }7a=h ? ;z8?#[:h:?:!4v&[#[#n:51#[=!&[#[:51#}7;?:#&[:?:#c;*/!8:? 3}>&[:? %" +
  "c:?:? 8}=7;* ?;#/!8:? 4R:! 4}=V-% 5;# 2;* ?/#88 !8;h:*:* }+mg=!:* ha=?:?:!}<7;2:5 ~;?a;8%[:!:2R&[:8 d:!4}/;?:!:*}<&[:?~%:/M2}V);/(:+ 2w:?a;+" +
  "8:! !a;!/!88:+ ~a*u~%:/Mk}X}8}V)M.......4}B:5P?]&[:+&n:/Mn}Y;/ .}i~d~S%:+c(M?:/}U;/ ?8;+8:hV h;! h %:#:# %}>7=*:* h}?7;# 2;?#[%[:!:*T&[:+:?f" +
  "-#:? 2w;?:! !c;!/!88:#;!8:5:!H#i:5:+H#1:5:/I%+:5:51#4 4VH#4-#88:5 +a 04E8:5 +a:%:&:(4}0:5 ~W?aJ?8O!#n:!1#&;%:!1#?;#:!P?+N&[#[:%N&[:?:# ?4}B3" +
  "8:#P?? ;c |!g ~U?6-?:#:%a !cP?? ;c |!g ~T?T-?:?:!1#+H#+:?:!L#?I#?388:?:#:%4}B8U!!n:!P?+&n:!1#?:!1#&:# !4}+;%:# &a;!:# +a(:! &a8;#:?:%K?+:?:#" +
  "1#?H#&:?:!1#?H#?8S?:?:#H#9:?:!H#d:?:#H#t:?:!H#4:?M....rI%::? }{EH#1:?X/????????????????X8%?8}#?:!:#T&n:?:#aP??( ?88}<!!n:#:!:!:#S7;%:#;!#[%[" +
  ":!:%R&[:?:!aP?? rc |!g hT-#:! !a;!/!88:%;!8:!:#c8~A%#5n!}V:? }e}^4 }#4c #c=# &T&n ~&}l4;# %(:# #O=%1#}pe4;#:%1#}]e48;%#n:?:#:%4w=&&[ P;# #;(" +
  "(#[ &;(:?1#9N&[ :;#/!8 :;#:?1#dP?? :R-?:? :4A:? ~*}l4 J4c;%:? :4A !;*:? ! #:? :4x74u;5 ?/#88:? i4A:? :4A:? #4u;5:?:#4A:? ~*}l4 J4c;%:?:#4A:?" +
  ":(4u8;#:? :4A:? !4f:? :4A:*&[:? &4u;#(:? }b}^4 %4wN&[:?:?P?L4E88:&&[#[M..~O}x~2~S~=?:!M..~ ~>}m~W-)=!:!M..~O}x~2~S~=?}I7=!M~a*.;+:5:% (O:!M." +
  "y}mL.}z ~W~S}/c4_ .~?!a=( hm=&:&:#c ~[?xc=# hOVV=&:(}>&[:&:(R-!:?L%?:+M.}v(}W}F-!8:# ~[?c;#88:?:#:%:54g:?:?1#+ :VH#+:?1#9N:?P?1 1Qg8~>#!%no?" +
  " rc=%J?:%:!:#4L:% dK?L#n:%1#9=!&n:%1#dP??( ?8P?~-F4 5g&[:% }e}^4 }#4c0:% i4x:% :4A&n:% :4x0:%1#9(:% ~*}l4 J4c;#:% :4A:% #4u;! ?/#8;!8:% #:%1" +
  "#d:!4V=!:! #67 !:!74u;!:% :4A:% ~*}l4 J4c;# !8;&:% :4A:% &4u;(:% :4A:%:& !<4f:%:(:#:!4g:% :4A#[:%4}Q&[:&-!:%4}R0(:%4}R-!:% d4E88:%1#9&[:%P?1" +
  " 1Q&[:% :4A:% 14A:% !4}S:% L4A:%4p88:?:% rz2??:% raJ?8})?:?M!I%d:?:!:?P?1=?:? 1Q7K?18~E%#(n%}V:?L%?M.~p~H~B~_!)=hM|~r}u~B}lh}E&[:? 04E8:?P?1" +
  "=& 1R&[:& 4O }Z(V38#[:%:?1#:=* k}X}8u=&:& k}X}8w:*Ra~%:?L%?=2M~a*}V)M|||||||||?:!M.y}mL)=8:!:8}D7}D&n ...!(:2M|}Z~.~:%}D-! ...k?8:%1#&VH#&8:" +
  "?P?}/N&[#[:hM.}v(.=!}z }{~mCc4_;5:# ~L}l4 })43:#1#&=(:#1#+=& &:5 h}Q4a:(:& *:5 (}Q 3g4a:(:& 2:5 }+g4a:(:& -:h:!M.}v(}V}U}z=5 B9u4a:(:& 4:5 }" +
  "7u=+ ||%g }7f4a:(:& }!:5:+ }7wc4a:(:& }):*4a:&:?1#J ta=(6&[:#:(H#+8:# ~Q?4}8:#1#&:#1#+:?1#4:?1#t4D&[:# ?H#+/!8:?P?CN&[:?1#+-!8:%:%1#? .&VH#?" +
  "88:%:%1#?:?1#+VH#?:%:%1#&:?1#/VH#& ?8O?:!:(:54}C:#&[:!:#4}=:? F...pH#?38:!1#}4=(&[:! ?K?):! ?H#}4:!1#i;#:!1#r;%:!M....4I#i:(;&( ....p;#8:?:&" +
  "H#+:?:%H#&:?:#H#?8~-!!#no? rc=5J?:%N&[:? }c!4}=8:# hQ&[:! ~N}[4 h4}g!N&[:? }d!4}= !;*88:&P?8&[:5 ~a*H#d:5M?I#4:5M?I#9:5 #H#?:5:&L#?I#+ /4T=!" +
  ":?1#[H#+:!:?L#GI#?:5 !H#i:5:!H#1:5 !H#J:?:5:(:5 Ja4}>8:5 raJ?:% !<:*V8X%#/n#}Vo? ~W?c=&J?:&M?I#4:&:%H#/:&:!L#}<I#& !;*:# |!g !R&n ~7}[4;+ /;" +
  "h ~,}[4;2 ,( }W}[4;+ 0;h ~a}Z4;2 -8;3:!P?{;5:!1#[;8:!1#}7;/:!1#9;-:!1#:;, ?;%:!1#W=(&[#[#[#[#[#[:# |!g !c,#?!#8:(1#J=#:(1#:U-#?8:(1#t;8:(1#4" +
  ";/:(1#+;,:(1#&;- ?;# ?;5/#8:(1#:;#8:(1#9;*8( ?;#8:!L#&;4:!L#4;@:&:!L#1I#}G:& ,H#}C:& }n}[4H#W:&:,H#}>:&:-H#}<:& 8H#{:& }e}[4H#[:&:@I#G:&:3H#" +
  "}4:&:+H#r:&:4I#1:&:hH#J:&:2H#:%[:% k?R&[:& &a:%:& daa=! +a1#?:! /a1#?4N:% +a;%/!88:& &a=! ~X}[4 !4N:5 #R&[:! }{}[4 84N:!:/:8:5 !g4S8:& &a=!:" +
  "*:#4N:! ~e}[4 !4N:?:&1#tH#4:?:&X?#&X8#?:& ~W?aJ?8~i!#&n!}V#[ d;5#[#[#[:!P??=+ !c,#?#!8 :;58:?:5a=*1#? !a;5:*:5H#?:5 ~[?S-?:5 ~[?R-!:*:?1#+H#" +
  "&8:( /w;5:? /a;*:?1#t;h%[:5&[:*:&4}K:5 /c;5:& /a;&/!88:!L#?;2:?1#+=!:?1#?Q&[:? & d4}L8:?:! !aH#+:?1#&:! dwa=!:%K?t:!:hH#4:!:(H#/:!:#H#+:!:2I" +
  "#?:?:?P?1:+NVK?188R!&n:?1#4=!:?1#/=#S:?1#&:!SV;%:?1#+=& !:?1#?:#a:%7 ?:!:#c:%743:?:!H#/:&8D!!no? 4c=%J?:% +a:!:# ?4H:%1#/;!:?:%1#+H#?:?:!H#&" +
  ":% 4aJ?8}:?:#&[#[:#:!4&;!:%N-?:!N&[ ?;!/!8:#N-?:! ?:#z8?88:?:#H#&:?:!H#?8}C#%n!}V !;& &;(:%~%:!~%}V=*M:}]W&[:*}z=! ....p:#cU&[:?:#H#& ?;& +;" +
  "(:!;588:?:(a:5H#?:?:&H#?89?:?:?1#? ! ! !4% F...pR&[?88}&?:!:%Q&n:?:#:!4}g!( !8N8}W#!!n:!:#T&[#[:?:#ai??=% ?}<&[ X|^+:?:!:#4}7=?:? ...+S738:%" +
  " ~S?R-?:?:!:#4}6=% ..&R&[:% .pg .~)%Q&[:?:!:# 5a4}6=? .pg .y%Q&[:?:% 2Oa .y|0c ...~W?V388:% ...rV38 ?;%:!:# !a=#T&[:?:#aP??;%8:% ~Y?c=? *O:?" +
  " ~t!g !}QV=? |!g=! 26 ~<5:!}Q !gNV&n:%(:? |!gP?~j}l48 |!g ...4V388:% ...+V8}n!!%n ..&;%:!:#T&[#[:?:#aP?? ~S?R-?:!:# !a=&U-?:?:&aP?? ~m?R-?:#" +
  " #a=&:?a;( ?;% ?;#%[:# &Q-! ?;?:#:&a:!S&[:#:(aP??;?8:? k!g 5}Q hw:? 3g:% &OVa;%:# !a;#/?8?88:%8~6!!5n:!:#T&[:?:#aP??;%8:% dO n<l=& #c=( #U&[" +
  "#[:& !c;5:# !a;#:% |?:&}Qg;%:( #O1#z}l4;(%[:5&[:!:#U-#:?:#aP??=* k!g .!R-#:* }:g:% 5OV;%:5 !c;5:# !a;#/!88:%:(S:% ||~:?TV:% .~h|?g .~)%QV-?:" +
  "& dO:%V;+88:+8}0!!n:?1#+=#:?1#?Q&[:?4G8:?:# !aH#+:#:?1#&a:!K??8{!!no? :c=%J?:% ?H#9:%M....4I#t:% +a:?:% ta4}::%1#+:%1#/:!:#4D:% :aJ?8Q?:?:!P" +
  "?+&n:# ?H#+:!1#?:!1#&:# ?4}+0:# &a;!:# +a(:! &a81#?H#&:?:!1#?H#?8~j&!+n#[:?1#4=#:?1#/=(S&[#[ ~)}^4;! &;% !;&#[#[#[#[#[:#:?1#+=5aP??=+ ~^?c,3" +
  "?#######&#####!#8 (;% q^4;!/#8 ~-}^4;!/!8:+ PQ:#a;#/#8 !;* ?;&8:?:?P?=:&VK?=%[:%N-%:?:!P??:#:(S&n:#:5aP??( ?8 |!gQ=&:#aH#4:% !c;%:# !a;#:! !" +
  "a;!:&-?8:?4})/#8(:?1#+;58#n:#:(S&[:#:5aP?? rQ&[:# !a;! n/#88:(:#:#:(S7;!:#;%#[%[:!:%Q-!:%:5aP?? rc |!g 2S&[:% !a;%/!88:%;!8 n:#:!:#R78;%:!:(" +
  "S&[:!:5aP?? EQ&[:! !a=#;!#[%[:!:(R&[:!:5aP?? rc |!g 26-#:! !a;!/!88:(;!8:#:%:#:%S7:%:!:#Q7;%88:!:(S&[:!:5aP?? ~V!g ~<?Q&[:! !a=&:(S&[#[#[:&:" +
  "5aP?? Cc,%?!?!8:! #a;&88:(:&:&:(S7;!:&;##[%[:!:#Q-!:#:5aP?? rc |!g 2S&[:# !a;#/!88:#;!8:&:%:%:&T7:%:!:&Q7;%88:?:!H#4 #;*:% nQ-?:?:%4}d!0 #38" +
  ":*8K!#n:!1#4=%:!1#/T:#:%TV;&:? ?:%:#c:&7H#&:? !:#:!1#+a:&7H#?8~V&#+n!}T:!1#/;*:!1#+;h#[%[#[:*:%c;&#n%[ ?:& 4S:%:*TV-!0:%:ha=( +a:(X}K??X}F??" +
  "!=/X/::::::::::::::::X},:/X/]]]]]]]]]]]]]]]]Xo:/X/================XoXWXWXj=(N&[:& 4c;&:% 4a;%/!88:(s8;&:*:%:&a=%U-?:%:haP??=& =Q-#:& ~S?R&n:" +
  "& :S-!:&k ?}?&[:% !a;%/%8:!1#/;(:!1#+;5#[%[:(:%=&U-!:%:5ai?? ?}?-!:%:5:(:%4}7 d}Q=+a;%:+-?8:!:&4}d!;&8:&( !;2 ?;(#[:% !a=&:!1#/=+S&[#[#[#[#[" +
  ":&:!1#+=8aP??=5 ~f?c,+#%%%#%#?!8 &;(/!8#[:5 ~Y?c,(!###!?8:5 =Q:5 }0QV:5 ~S?QVN-!8:(:% #a=&a;5%[:(N-% ?;%:&:+S&[:&:8aP??;%8:% rc |!g 26:% }Mg" +
  " ~8?c |!g 56g-!:( !c;(:& !a;&/?8?88:!:&4}d!;58:58;%/!88:!:%4}d!08:!:% !aH#4:?:2K?+:? ?:%:#c:!1#/:%S:#:%TV=%7H#&:? !:#:!1#+a:%7H#?8r!!n:?M!I#" +
  "+:?:#:?1#&:?1#?=# #Q=%7H#&:?:!:#:%7H#?8X!!hno? 4c=(J?:?1#J=5N&[?8:5 !c;+:( /a;h:( +a;5:?1#t;2:?1#d;8:?1#:;/:#;?#[%[:?:+g=- #O:/a=?1#?=*&[:8:" +
  "* !c=?U&[?8:%&[#[:#:? &O:2a=?1#/R-?:( ?H#/:(M....4I#&:&:?P?+&n:?1#?:? &a1#?:( &a ?4}+0:5;?:h(:? &a81#?R-?:?1#?:%:&4}g!N-&88:- !a;?/!88:?:! !" +
  "aH#?8:( 4aJ?:*N8F!!&n:?1#&=&:!:?1#?=5c=%6:#:&:%cUg&[:%:?1#4R&[:?4}40:?:%H#/8:?:#:%aH#438:#:?1#4=%a=(:%S:&:(SVN&[:%:5a:#:!:#4D&[:?:(H#4388:?4" +
  "}4:!:#4389?:!P??N&[:? ~W}[4 !4N8:! ?K??8}Z!!(n:! !c=# @U&[#[:# %O=#1#~;}j4;%:#1#k}j4;& ?;#%[#[:#:%6-#:!:#a;(:?P??:#:&aP??< ~V?gN&[:&:%:#:?:!" +
  "4}O-!8:( !a;#/!88:%:(U&n?(:&:(aP??8;588:588?:?:! !4}h!8~9!!5n:%N&[:?:!:#4N38 ?;%%[:#:+=&R&[:& !a;+:!:&aP??;5:h !gN&[:5 hc=* }&T !:*O }h..&gN" +
  "VN&[:? !:!:(a:#:&S:&:(SV=*7 ?:&:(c:*74N:+;(88:%=& !<:5 ~S?Qg;%:&:5 =RV:h< !<;h/!88:? !:!:(a:#:(S7:#:(c=? ?:?:#U74N88?:?:! ?4}h!8@?:? &4&=?&n" +
  ":?(?88~V#!5no? :c=&J? ~s?;(#[:!4d |!g ~s?Q=*N&[#[ ~R?;(:!4d |!g ~R?Q-?:& ta:!4}(/#88:!:(47:# !a;+ ?;(%[:*&[#[:& ta=5:!:(N4}E:&P?9 #Q-%:&:&1#" +
  "9H#+:&:&L#tI%?:&:&1#&=hH#9:& ?K?t:&:!1#9:+aH#d:%:54}K:&P?+ !gN&[:hN-!:&1#?P?? ~V?R-!8:& ~N}[4 h4}9N-?:& ?K?/:& }d!H#4:?:& /a ?:?P?}U:%1#&:%1" +
  "#+4}38(:!:(N ~T?4}NN-#:& #K?t:&:(H#d:%:& ta4}K8:?:!:#:%4}>:%1#+=5&[:%:5 !cH#+8:( !a;(/?8?8:& :aJ?85?:#468}F!!no? rc=(J?:( ~a*H#J:(M?I#9:(:#H" +
  "#d:(:!H#t:(M?I#1:( #H#/:( /a=! ~s?47:?:! !:%:&4j:( raJ?8}7?:?P?+ !Q&n:?1#& (Q&n:?1#?=?}5??:? &a}1??M:}Z}XM~^~9~*}o~N/}@( ?8( ?88}2!!no? 4c=#" +
  "J?:? ?K?):# #K?+:#:!K?h:?:# +a4b:# 4aJ?8}.!!n:?1#?:!U&n:?1#&=#:!T:!:#U:?P?+7( ?88~h+!4n#[#no? rc=+J? !;8:! !K?G:! ?K?}U:! ?H#}4:!:% 2aK?D .!" +
  ";5:% /w:#a=#P?8 #R&[:#1#?;8:#P?+=h;%:#1#&=2;/#[#[#[:h,&(#?!#8 #;%:8:2:! ia4}F;5 ?;h/&8#n:2&[#[:#P?h !g-?:8P?? ;c |!g ~U?6-?:2:8a !cP?? ;c |!" +
  "g ~T?T-?:+ ?K?t:+:2H#4:+:8H#/:2/#88:+ /a:8:24}B:+1#48;/:+1#/;8 ?;h:+ ?H#::+M....4I#d:+ Ja:+ /a:+ da41:+1#1=(N&[ }W!;5:2:/R;%/&8:(:!1#s1#:T&[" +
  " ^!;5:2:/R;%/&8:+P?i:+1#J;* ?;%%[:%:(R&[:%:*a;5:% !a;%:,:5P??P?~-F4V;,/!88 }Y!;5 !g:,k ?}<VN&[#[:, |!g k?6&[:*:( &4n&[:2:/R;%/*88:*:( ?4}/ ~" +
  "R?Q&[:*:( ? ~(}_4 +4}O&n:(:*a !cP?? ~T?Q( ?8;38#[:, :g=,&[ ?;% ?;5:( %6&[:(:*a !cP?? },Q;58:( !c;}!#n%[:(:-R&[:%;#:*:-aP??=% X?Q&[ !:# X?Q:}" +
  " g:@V !g-%08#n:% ~s?Q=4:# ~s?Qg;t:4:# JQg;#:- ?:-:}!R7&n !:%P?~-F4 }% }+:- !Q7g-!0:% EQ:- !Rg(:% },Q88;4:} :tV;} :#:@V;@:- !a;-:5:4g;5/!88:5" +
  "8 !g-!8:3&[:*:( ~(}_4 +4}&&[ }X!;5:( 3R-%:*L??M~R~U}^~J~Mqe~2:}Y:* *aL??MZ~U}^~J~Mqe~2~T?}Y}XWN-%88 W;%%[:%&[:% k}a4a1#?:(Q&[:% ~4}a4a1#?:*:" +
  "(4}g!N-%8:% +a;%/!88 4;h:3N&[ ? 4:*:(4R }8c X!g7;h8:,&[:h ...#V:h:*:(4.!7;h ?;%%[#[:*:(:%4}/=#P?~-F4 3gN&[#[:# Cc,&?##?#88:% !a;%/!88 ?;5#[:" +
  "*:( ?4}/P?~-F4 5g&[:*:(:% ~#}_4 %4}O-!8:*:( ?4}J B~&~P?g-%8:h ...&V;h8 ?;5/!8 }X!;5:2:/R;%/(88:2:/R/#8:h dO F^/V;5 ?;h ?;%/#8 ?8;%8:?:!:5:8:" +
  "/:% &V:%:&7:h4r:+ raJ?8~ !!5n%[#[:*;5:&;%%[:#:%U-!:!:#:%4K=+ |||*g4}U&[:!:%aP?? ~S?Q:5V;5:%:+ d}Qa;%/!88:(:%:&7;(:5:& ?Rg:!:%aP?? ~S?QV;*:%:" +
  "+ d}Qa;&/!88:?:*K?+:? ?:&:(c:&:(S:#:&SV=#7H#&:? !:!:(a:#7H#?8}A!!n%[:!s=% ,S&[:?:%P?~U^44W:!:! !cg;!/!88%[:#s=! }*U&[:?:!P?~7^4 .!V4}<:#:# !" +
  "cg;#/!888~m!!%no? :c=&J?#[:%1#+ !Q&[:%1#&P?? ~s?Q-!8:% i4}88:&:#P?+ %Q=(H#9:& #H#t:& ~d}[4H#4:&:!H#/:&:?H#+:& ~X}[4H#?:& !H#&:& ~X}[4 !:(7=?" +
  "H#d ?;!%[:! :R&[:%:!:&a=51#?:5 &a1#?43:! +a;!/!88:#P?2&[:&M?I#/:&M!I#?:&:%H#+:&:#1#?:#1#& !4S(:%:#1#?:#1#&438:%:?:(43:& :aJ?8}2?:!:# X?4}N&[" +
  ":!4d0:! ?K?::!:!1#4H#9:?:!4}*(:? #K?+88}.? F^}wG F^}wk?:?:!:#4Y |!g=? #g7 ?:? #678}1!!no? 4c=(J?:(:&H#/:(:%H#+:?:!:#:( +a &4}?:( 4aJ?8u!#no?" +
  " 4c=&J?:#P?+ 5g #Q&[#[:#1#&N-?:& &a:%1#&:%1#+=(:?:!4}G:&P?3 #R-?:(&[:%:( !cH#+8:?:!:#:%4}D:% X?4}888:& 4aJ?8c!#n +;##[:! +6&[:?L??M~a~a~H^~0" +
  "~E~E}l}0}@-!8 ?;#:?:! ? q}a4 (4}O;%:?:! ? ~i}a4 &4}ON-? ( &:%7=# %a ?:?:!:# ~#}_4 %4}O7;#8:#8~5(!8n:#;(#[%[#[ }V;+:(;% ?;8 ?;&%[ ?;5:!:%T&[:" +
  "?:%aP??;58:5 |!g=/P?~-F4=* ~V?g&[:+ !a;+:% !a;%:*:8V;8:5k ~7n}=:&a;&/!88:%:(U&[:h .# .&:/ EQ7V;h(:8 |!g=2:hV=* .+V:*:& }:T7;h:8 +g&[#[#[:?:!" +
  ":(4}/=* PR&[:?:!:% !c4}/ PR-!8:h .:V;h8:* ~V!g ~O?R-?:h .k?V:h:?:!:( X}a4 &4}O7;h88:?:!:(4}/P?~-F4 5g&[ ?;2(#[:2 !Q&[ ..~=?;2/!8 ..&;2:?:!:(" +
  " ~s}a4 #4}ON-?:!:%S:( #a=*:%TV-%:?:*a;&%[:+&[:+ !c;+:&P??;*:& !a;&:* rc |!g 2S:* }Mg ~8?c |!g 5SV-!/#88 ..5;288:- !a;-:2 ..+V=*:*:2:8 ~q!g7:" +
  "%:(c #S7;28:/ ER-#:% !a;(/!88?8:h:2V=( ..!V:(:- #}<7=( .4V:(:%:#c X!T7=# ..4V:#:!:%T7;&:5 |!g KR&[:%;5(:% !a;5 ?;+%[:?:!:54}/ rc |!g=# hU&[ " +
  "..&:#:+ 2wa=#:# ..&67;+:5 !a;5/!88:& ..:V=#:#:&:5:%c #S7:+ ||%T7;&8:!:5T&n:&:& ..:V:?:!:54}/ oc=? 9U ? !:?O FZ..!g77(:&88}6!!n%[:!&[:? : ?:?" +
  "P??=# ~8?c |!g 0S7:#VK??:! !c;!:? !a;?/!888N!!n:?1#+=#:?1#?Q&[:? & /4}L8:?:# !aH#+:?1#&:# /wa=?:!L#?I#?:?:!1#+H#+89?:?:?1#? !:!:#4% F...pR&[" +
  "?884?:!:?1#?:?1#&4}98m?:?4d |!g:# |!gQ&[:?:?1#4 !aH#4:?:?1#t !cH#t ?38:!N&[#[:?1#4=!:?1#/S&[:?:!:!:?1#+aP?? iQ=#aH#4:#-!8:?4}) ?388:?1#? #Q8" +
  "~g!#(n!}V#no? rc=&J?:& /a=% ? ;z8?:%:?:!4v&n !;%:&1#4=(&[#[:&1#/;%:&P?i&[:# P4}8 !;58:%:(}?-?:5 #V/%88 @:% ?:% ?}=7=%:% @}?7;%:& ta;(%[:%&[:" +
  "#:(P??=* ra4}8:+M2}V:*~%M|!^);+:% !c;%:( !a;(/!88:5 &V:+M|||||||3}E-!0:#1#&:#1#+:?:!4D&[:# ?H#+8:5( #88:& raJ?8p!%n%[:&=5&[ ?;(:!:#T&[:?:#aP" +
  "??;(8:%P??;*:# !a;#:5 !c;&:% !a;%:( : ?:( ~8?c |!g 0S7V |!g : ?:* ~8?c |!g 0S7:*V |!gQ-!88:5N8.%!hn:?:!:# ?4}/ PQ=%K?::? +a;2:?1#?;*%[#[ ?;&" +
  "#[:#:%T&[:!:%aP??=& rc=8 |!g=h 2S&[:(:hVN&[ !;5:?:*:+c=*H#? ?;(/%8:( dS&[:(:2a:8K??8 !;5:?:+ n< !g:*a=*H#?:( !a;(:hN-#:?:(H#&/#88:+:5 n<:& |" +
  "!g ERVV !;+ !g-! ?;58:% !a;%/!88#n ?;&:5&n:!:#:%4}/ ~V!g ~<?Q&[:!:#:% !a=%4}/=( PQ:( CQV:%a;% ?;5%[:!:#:%4}/ rc |!g=+ hU&[ ...k?:+:& 2wa=&:&" +
  " ...k?}?7;& !;5:% !a;%/!88:? ?:&c:&:( PQ7:*aH#? ?:5N-#08:#:%Q( ?888}f!!!no? rc=(J?#[#[%[#[:( +a:!:# !g4}E:(P?4 #Q-?:(:(1#4H#1:(:(L#+I%::( ta" +
  "=#:!4}(:(:#H#i:%:( :a:#:&@??-# ?;#/!88:? #K?8/!8:?:(1#9H#+:?:(L#tI#?8:( raJ?8R!%no? 4c=#J?:?P?}U;%:?1#s1#:;&:#:?1#[H#+:#:?L#GI%?:?:!:&:%:# !" +
  "4}3:# 4aJ?8};?:! 8U&[#[ !:!O ~Gtg&n }*(:! #R-!:? % 3:? ~[?x7gN 9V8388 }+ ?:! !c /S78};?:?:! %Sc B%a=? #}Q:#a:? ~e#wa:? ~[?uc:? B%ua:! ha /f " +
  "}m!w #a (ua }r~c}4c8:?:?:&:% }7w:# B9waa~%:!~#M.}v(}V)I%?8}r!!&n:? }q~c}4a=? ~*~m+u;#:?:# ~*~m+wc=?:? ~#}q#ua:? ~-8uc:? ~(~m+Tc=! ~e#u;%:?:!" +
  " ~-8uc:! }i}q#ua:% }h}Uwa=? (w #a }m!u=! #a /f=& (O :a:?:! }m!w #a (uc !aV:# B%w:%a:& #Sa hO .k/cV8}8?:# !c;#%[:%&[:!:#U&[?(:?:#a:%:% 2u=% 2" +
  "wc rVK??:# !c;#/#8?888}I!!n:! %c;%:#:# |!g %fc;# ?;!#[%[:# %6&[:! !a;!:# %c;#:?:% %a=% %4wN-!/#88:?:?P?L4E ?;!8:!8}:!#n:?1#d=&:?1#9=% ?:!:#4" +
  "}O=!&[:#:%T&[?(:?:%:#cH#9:?:#:&aH#d88:!8}#?:?:!4xN&[:?:?P?L4E88}8!#n#[%[:!N-!:?4O=% hU&[:! !c;!:# 2w:%a;#/!88:?:?P?L4E ?;#8:#8}9!#n:?1#9=#&n" +
  ":?1#d=%P??:! |!gQ&n:?:# !cH#9:?:% !aH#d !( ?8( ?88}X!!#n:? #4u;#:? K4A:? #4u;%#[:!N&[ ?;!:?1#9N-!:?1#dP?? KR-!8:? K4A:? #4u;!8:# }&T:% }6TVN" +
  ":! }8SgN&[:?:?P?L4E8:? ?:#:%:! }7Q&n:?4m }6(:!84s8}4?:!:#4}P:% !cT&[:?:!:#:%4l~#M.}v(}V:?L%?)I%?(:?:?P?L4E882?:?:! ?4C8}&?:? ! &4l=?:? }|k}5" +
  "a *fc8R!%n:?1#9=#&[:?1#d=%P?? rc=! |!g 2S&[:?:# !cH#9:?:% !aH#d8( ~G!;!8:! |!g87?:?Mk}e~&~S}3I%::?:?1#+ .#VH#+89?:? }^}^4 %4w&n !(:? }b}^4 %" +
  "4w88}j!#&n!}V#n:? P4x=#N&[ ?:? C4xN-!08#n:? #4u=! }&U;%:? K4xN&[ ?:?1#d:?1#94VN-!08:? #4u8=& }7S:%gN&[:? }.4E8:?:& }7w:! B9wa=! ?RK?C:?:?L%?" +
  ":!~%=(M?:(}U:#7)I%? !88}!?:?1#9&[:?:?P?L4E888?:? |!g LR8T!#n:?1#9 !c;#:?1#d;%%[#[:# nQ-?:%P??:!@!?N-?:?:#H#9:?:% !a=%H#d:# !c;#/!888}8?:? |!" +
  "gP?~-F4 *g&n !(:? ;c=? |!g }9T&n ?(MF~aFBF...k?:?~%}]}z88 !g8}!?:? |!gP?~-F4 5g ?R8J?:? .!6&n:?4}V #g !}Q(:? :Q:? hc (SV88}J!%n#[%[:! ~W?R&[" +
  ":! ~?}^4a;#:! ~A}^4a:! &a;!P??:?:#}0!?cS-!/#88:? ~t|%g ~t|%Q:? .}Ng ..GQV38:#P?% !V8}n!!&no? :c=%J?:% ?H#9:%:!H#d:%:?H#t:% ?H#4:%:?H#+:%:?:!" +
  "aH#/:% ta;(%[#[:!:&Q-?:%:(:&:?:&aP??4F!:%1#? !Q&[:%1#&=5 .!6&[:54}V:#g |!g-#88:& !a;&/!88:% :aJ?:!:&R8}l!!%n%[:!:#T&n:?:#aP??( ?8P?~-F4=% |?" +
  "g&[:# !a;#:%:&V;&/!88 ?;%:# ~8?c [S:! ~t!TVN&[#[:?:!:#4}/ k?R-?:?:!:# !a=%4}J=# B~&~H?gN&[:#:&V k?gN-!:?:! !4nN-!8 ?;%88:%8}F!!n:!:% |?:% dO" +
  " n<l=&}Qg:!1#+ 5O ?:& !Q7V=%H#+:!1#?:!1#&:# !a4}/;!:?:%H#&:?:! k!g .!RH#?8~r!!&no? 4c=&J?:&:!:%:!:%S=57=(H#/:&:?:#:57H#+:&:!:%:!:%T7=*H#&:&:" +
  "#:?:57H#? ?;%#[%[:%:(R&[:&:%:%4^!N-#:% !a;%/!88:(;%8:(:%c;? ?;# n;!#[%[:?:#R&[:&:!:*a:!:(a4^!N-#:! !c;!:# !a;#/!88:?;#8:*:#:%ac=! #Q:?:#c #Q" +
  "g&n:&:%:% !a=?4^!&n:&:?:%4^!( ?8(:! #S8:& 4aJ?8}8!!n:!:?1#&S&[:!:?1#?aP??;%8:#:?1#/S&n:%:#:?1#+aP??<(:%8 ~V!gN8})?:?P?+ !Q&n:?1#?:?1#&4}]!( " +
  "?88}5?#n:?1#sP?J&[:?:!4}< ?:?1#sP?J !Q-!0:? -4W(:?:!4}=8 &88~*!!%no? 4c=#J?#[#[#[#[#[#[:!P?+,&?%!#%8:? #K?+/&8:!P?h;%:!1#&;&:!1#?;!/#8:#:!P?" +
  "h=%K?/:#:!1#&=&H#+:#:!1#?=!H#&:# &a4}X!N-!:? %K?+/#8:? %K?+/!8:#:%K?/:#:&H#+:#:!H#&:?:# &a4}.8:# 4aJ?8/?:! ~-^4 84}98}7!!n%[#[:!:#U-?:?:#aP?" +
  "? ~S?R&n !(:?:!:#4}6N-! #8:#a;#/!88:!:#T84?:?:!4R |!g k?Q8j!&n:% !a=5:?a;*#[%[:(=&:!R&[:& !a;(:?:&aP?? :R:!:&:5aUV-!:&:*aP?? :R-!:?:!:(:#:%4" +
  "}ON-!/#88:!;&8:!:&T8J!!n%[:#=% !c;#:?:!:%4}c! |!g :Q-?8:%8}+!!n%[:#=% !a;#:?:!:%4}/ :Q-?8:%8-?:?:!:# !c4}/8} ?:?:!H#4:?1#/:?4})8}u!? ~-4 !:#" +
  ":# !U7=#:# ~-467 !c;#:?{????????:?{????????j7;?%[:#&[:# !c;#:?:?Z;?/!88:%{????????:%{????????j7=%{??????~h}::%{??????~h}:v7:?:!{????????:!{?" +
  "???????j7=!:?:!v7}u8}3?:?M!I%?:?:!}6!}4:?:#}p{?????[}e[}v}oD%+:? %K?G:?:!4-K?D8U!!n:?P?I&[:? ^} }6!G:?M?I%?:? ?}6!}438:?}0!}4=!&[:? %K?G:?:!" +
  "4-K?D(:? ^t}6!G:?M?I%?88};!#n#[%[:#&[:# !c;#:!P??;%:?P??;&:! !a;!:? !a;?:%:&Q-!/#88 ?38:&:%c8C!!no? 4c=%J?:%:#K?+:%:!H#/:?:% +a4b:% 4aJ?88~/" +
  "d+? ..48-*???9???&???+? e.48(!???h? ~#.48OQ}AN}B}<}BN}?{S}?R}F S}CS}?R6}EN}A?i?&?(???????}1?&?*???!???G?&?*???#???}:?&?&???%???????+}!%} 5??" +
  "}#*!?t??02?(}&h}%?}(??,3-d#????4&?/?8? ~%F48~T}#@??????................................?:?:::::??::?+::!!!!!!!!!!???:?:?&&&&&&&&&&&&&&&&&&&&" +
  "&&&&&&???:4:##########################::::.[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" +
  "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[fx<OYw}Mvxjb?!#%&(5*+h28/-,34@} }!t}#}%}&d}(079})}*?!#%&(5*+h28/-}PYw<bO_Ab<OYAfYjjVb<<Y}QYOYVjb<vV_fO_xubAY_" +
  "wbAfwx>bb<uYAbfsxubfwYu}Rb}O<_Ob_ujm<OV>m<bV}M_jm<bVSjlVxmf}M_jlVxmfSjOVY_O<vxuObpO<OVbbOv_O><OYObvxmuOV>fx<OYw};xjb}S_f}S_fvxjbfx<Ovxjb?~r!" +
  "&?*???!#&?5???*#&?8???} #&?(???}&#&?h???:#&?&???J#&?(???L#&?&???P#&?*???}4#&?+???}7#&?*???};#&?5???S#&?+???}@#&?*???}G#&?5???~i!&?h???}L#&?*" +
  "???b#&?5???c#&?&???x#&?(???O#&?*???~-!&?8???}T#&?2???}Y#&?%???}]#&?*???}e#&?+???}T=O>fb=K=lVxmf=i=m<bVSj=K==i=lVxmfSj=K==i=OVY_O<=Ki=O_Ab<OY" +
  "Af=K=i=vxuObpO=K}T=m<bV}M_j=K==i=lVxmf}M_j=K=?5(!#(%&5(}M}MfVxOx}M}Mi==K==Kumww=K}U:YvvxmuO}MuYAb:YvvxmuO}MjxAY_u:fwYu}MuYAb:fwYu}M_j:lVxmf}" +
  "MO>fb:vVbYObj}MYO:YvvxmuO}MuYAbYvvxmuO}MjxAY_u_uOblVYO_xu<Yuxu>Axm<SjAb<<YlbSj???U&&?/???}H&&?8???j&&?h???}SmOvlAOAxuOmb}RbjOsm}PV_<YO<mu!??" +
  "?????(???umwwOVmb~g~3~7o!???|???????.?}+&Z??#~%??!95?&.}%?#,d?!?:2#8:?&,:!&1:!#}/:&&}0:?#}M:?#}N:?&Y:&!}P:%&a:(!?r?##r?!~GX}+!|~t?5,|?!Y|?!~" +
  "h|3!]mrrK}0}0}Jx}OabvO:}?}D}>}>mujb}P_ubj}?Y}?rrrrrrrrPrrrrPrrrrPrrrrPrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr?~)&&?&???I(&?&???}6(&?h??" +
  "?{(&?%???R(&?J???c(&?:???:ful:afl:afbl:l_}P:<}Ql:}Rb}Of:_vx:}OAf:Y}Q_}P:sOOf<K}0}0sOOf<sOOf}0}0}R}R}RErppuPP:fsxub:Obwbfsxub:Obw:Ax}O_wb:vbw" +
  "w:x}P}P_vb:}RxVc:AY_u:j_VbvO:fs:O:f:A:}6bpO}8bpOEbpOKbpOEKbpOp???~3&&?!???};5&?(???}<5&?&???}>5&?&???W5&?(???}D5&?%???}G5&?!???%???3???????P" +
  "}8PP}9u}0Y}8O}Oj}9ObwHmVwGuYu}:u_w}:ou}0Y}9uxub}8umww}8jb<v}2wxlx}1AY_w}3uYAb}5fwYuIO_bVIOb<O}:OVmb}:bAY_w}3fsxubH}PYw<b}:YjVb<<rY}QYOYV}1jx" +
  "AY_uG<bvOxVD}Rb}OmVwGlApEjb[AbEvxA[ggEvxA[}Rb}OEjb[mucux}Ru}8YjjVb<<rwxlxmVw}1xVluYAb}5}Rb}O<_ObG}1}2HEvxA[}1H}3EvxA[YxwEvxA[lApEvxA[lApEubO" +
  "[AYvEvxA[AY_wEVm[A<uEvxA[bAfwx>bb}4sxAbfYlbG_ujm<OV>DfwYuuYAbIfwYuO_bVIObYAuYAb}5w_}QbEvxA[AY_wEvxA[mujb}P_ubj}81uxO:<bOL}:Y}QYOYVmVw}1bAfwx" +
  ">bb<}4lVxmfuYAb}5sbYjvxmuO}4ObwbfsxubHlAY_wEvxA[fVxOxuEAb[>YsxxEvxA[>YujbpEVm[>AY_wEvxA[vxAfYu>mVwGjxAY_uuYAbGObuYuOuYAb}5}Rb}O<_ObmVwG_vwxm" +
  "jEvxA[>YujbpEvxA[YvvxmuOuYAb}5}O_ww_ulfwYuIvxAfYu>uYAb}5vxAfYu><_}Sb}4vxAfYu>wxlx}1jb<vV_fO_xu}2sxAbfYlbmVwGfsxubumA}ObVHfV_v_ulfwYuIfV_v_ul" +
  "O_bVIfVxabvOuYAb}5sxOAY_wEvxA[xmOwxxcEvxA[}Om<_ub<<uYAb}5vxAfYu>bAY_w}3vxAfYu>fsxubHvm<OxAbVuYAb}5bAY_wYjjVb<<}3_ujm<OV>uYAbDumAbAfwx>bb<}4}" +
  "PY<OAY_wEvxA[vxAfYu>jxAY_uGbAfwx>bbvxmuO}4}RxVc<fYvbuYAb}5vxAfYu>}Rb}O<_ObGvxAfYu>YjjVb<<rbAfwx>bb<vxmuO}4OxOYwbAfwx>bb<}4lxxlwbAY_wEvxA[fVx" +
  "OxuAY_wEvxA[vxAfYu>_ujm<OV>DObwbfsxubumA}ObVHxVlYu_}SYO_xuuYAb}5xVlYu_<YO_xuuYAb}5<m}O<vV_fO_xufwYuI<m}O<vV_fO_xuO_bVIumA}ObVx}PbAfwx>bb<}4v" +
  "xAfYu>jb<vV_fO_xu}2Z5&?#???}u5&?%???}x5&?d???~55&?I???~l5&?} ???5*&?}:???N*&?s???~%*&?}<???~m*&?p???A+&?M???~(+&?}p???Th&?s???~,h&?}/???~Th&" +
  "?}I???I2&?:???}F2&?{???}o2&?} ???~%2&?}!????!#%&(5*+h??i4:[1~I1[G4??:?r4:#?????B?41?:?J[????&[i4?4??:4? }n}l48}j!<jY>ub<jY>V<jY>mVjY>jY>aYu}" +
  "Pb}OAYVYfVAY>amuamwYml<bfxvOux}QjbvrrrrPrrPrr}CrrKrrKrrErrrrrrrrr+?/???2?-h.????+????!?&???5???(???%???(???}n8&?}r8&?}w8&?~&8&?}|8&? ye48!!?" +
  " ~;e48!!? ~Ge48!&"
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
