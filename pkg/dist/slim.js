// pkg/src/module/protocol.ts
var LIMITS = { bytes: 32768, depth: 32, idBytes: 1024 };
var NO_LIMIT = 2 ** 32 - 1;
var MAX_COUNT = 2 ** 32;
var MAX_TIMER = 2 ** 31;
var RETRY = { attempts: 3, base: 500, cap: 6e4 };
var TIMES = { timeout: 15e3, deadline: 45e3 };
var TRAITS_MODE = { reject: 0, keep: 1, drop: 2 };
var SEGMENT_MODE = 4;
var EVENT = {
  start: 0,
  startWithKeepalive: 1,
  answer: 2,
  redirected: 3,
  networkError: 4,
  timeout: 5,
  woke: 6,
  abort: 7
};
var STEP = { send: 1, wait: 2 };
var DELIVERY_RECORD = 11;
var POLICY_NUMBERS = 5;
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
var ISSUE_CODES = 27;
var CHANGE_RULES = 14;
var ISSUE = { invalidType: 1, tooLarge: 17 };
var FORM = { type: 1, because: 2 };
var HAS_NULL = 2 ** 31;
var ASKS = 2 ** 30;
var WORD_COUNT = ASKS - 1;
var URL_REFUSED = 1;
var URL_ACCEPTED = 2;
var KEY_NAME = 2 ** 31;
var KEY_ELEMENT = 2 ** 30;

// pkg/src/error.ts
var knownCode = (code) => ERROR_CODES.find((known) => known === code);
var GroupError = class extends Error {
  static name = "GroupError";
  /** Stable, for programs. */
  error_code;
  /** What is wrong with the call; `[]` unless that is why it failed. */
  issues = [];
  /** How many requests were made; 0 where the call never left. */
  attempts = 0;
  /** The package makes these itself; a test of your own code may want to. */
  constructor(error_code, message2, details) {
    super(message2, details);
    this.error_code = error_code;
    for (const [name, value] of Object.entries(details ?? {})) {
      if (value !== void 0) Object.assign(this, { [name]: value });
    }
  }
  /** The service's error body, plus `issues`. */
  toJSON() {
    const { status, message: message2, error_code, issues } = this;
    return { status, message: message2, error_code, issues };
  }
};
Object.assign(GroupError.prototype, { name: "GroupError", status: "error" });
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
var PROFILE_NAMES = ["group", "thrivestack", "segment"];
var invalidOption = (message2, cause) => new GroupError("INVALID_OPTIONS", message2, { cause });
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
var isFunction = (value) => typeof value === "function";
var isTime = (value, least = 0) => typeof value === "number" && value >= least && value < MAX_TIMER;
var isCount = (value) => Number.isInteger(value) && value > 0 && value < MAX_COUNT;
var isToken = (value) => typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);
var takes = (expected, accepts) => ({
  accepts,
  expected
});
var FUNCTION = takes("a function", isFunction);
var TIME = takes("milliseconds", (value) => isTime(value, 1));
var oneOf = (...values) => takes(`one of ${values.join(", ")}`, (value) => values.includes(value));
var orFalse = ({ accepts, expected }) => takes(`false or ${expected}`, (value) => value === false || accepts(value));
var recordOf = (names, isMember = isCount) => takes(
  `an object of ${names.join(", ")}`,
  (value) => isObject(value) && Object.keys(value).every(
    (name) => value[name] === void 0 || names.includes(name) && isMember(value[name], name)
  )
);
var BATCH = recordOf(["calls", "bytes"]);
var RETRY2 = recordOf(
  ["attempts", "base", "cap"],
  (value, name) => name === "attempts" ? isCount(value) : isTime(value)
);
var DEFAULTS = recordOf(["user_id", "userId", "timestamp", "context"], () => true);
var TAKES = {
  endpoint: takes(
    "a URL or a path",
    (value) => typeof value === "string" && value || value instanceof URL
  ),
  profile: takes(
    `${PROFILE_NAMES.join(", ")} or an object of encode, decode, batch`,
    (value) => typeof value === "string" ? PROFILE_NAMES.includes(value) : isFunction(value.encode) && isFunction(value.decode ?? value.encode) && BATCH.accepts(value.batch ?? {})
  ),
  token: takes("text for a header or a function", (value) => isToken(value) || isFunction(value)),
  headers: takes("valid headers", (value) => typeof value === "object" && new Headers(value)),
  fetch: takes(
    "a function or an object of fetch",
    (value) => isFunction(value) || isFunction(value.fetch)
  ),
  signal: takes(
    "an AbortSignal",
    (value) => typeof value.aborted === "boolean" && isFunction(value.addEventListener)
  ),
  timeout: TIME,
  deadline: TIME,
  retry: orFalse(RETRY2),
  keepalive: oneOf("auto", true, false),
  idempotencyKey: orFalse(
    takes(
      `text like ${KEY_PATTERN}`,
      (value) => typeof value === "string" && KEY_PATTERN.test(value)
    )
  ),
  batch: orFalse(BATCH),
  onAttempt: FUNCTION,
  onRetry: FUNCTION,
  onResult: FUNCTION,
  invalidTraits: oneOf("reject", "keep", "drop"),
  limits: recordOf(["bytes", "depth", "idBytes"]),
  defaults: takes(
    `${DEFAULTS.expected} or a function`,
    (value) => isFunction(value) || DEFAULTS.accepts(value)
  )
};
var BELONGS = { defaults: "createGroup", idempotencyKey: "each call" };
var check = (name, { accepts, expected }, value) => ensure(name, expected, () => value !== null && accepts(value));
function readOptions(options, base, ...refused2) {
  if (options === void 0) return base;
  const merged = { ...base };
  const entries = ensure(
    "options",
    "an object",
    () => isObject(options) && Object.entries(options)
  );
  for (const [name, value] of entries) {
    if (!Object.hasOwn(TAKES, name)) throw invalidOption(`${name}: there is no such option`);
    if (value === void 0) continue;
    check(name, TAKES[name], value);
    if (value && refused2.includes(name)) {
      throw invalidOption(`${name}: give it to ${BELONGS[name]}`);
    }
    merged[name] = name === "headers" ? { ...base.headers, ...Object.fromEntries(new Headers(value)) } : value;
  }
  return merged;
}
var last = { url: "" };
function resolveEndpoint({
  endpoint = "/group",
  fetch = globalThis.fetch
}) {
  ensure("fetch", "a function", () => fetch);
  const text = `${endpoint}`;
  const page = globalThis.location?.href;
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

// pkg/src/call/defaults.ts
var OTHER_NAME = { user_id: "userId", userId: "user_id" };
function withDefaults(call, defaults) {
  if (!defaults) return call;
  let values = defaults;
  ensure(
    "defaults",
    DEFAULTS.expected,
    () => DEFAULTS.accepts(values = typeof defaults === "function" ? defaults() : defaults)
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
var traits = (number, integer) => object({
  address: object(
    {
      ...nullable("street city state country", "string"),
      ...nullable("postal_code", "string", ...number)
    },
    { type: ["object", "null"] }
  ),
  ...nullable("avatar website email", "string"),
  ...nullable("name industry plan description employees", "string", ...number),
  ...nullable("phone", "string", ...integer)
});
function input() {
  const id = { type: ["string", "integer"], minLength: 1 };
  const either = (...names) => ({ anyOf: names.map((name) => ({ required: [name] })) });
  return object(
    {
      user_id: id,
      userId: id,
      group_id: id,
      groupId: id,
      traits: traits(["number"], ["integer"]),
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
      traits: traits([], []),
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

// pkg/src/module/utf8.ts
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// pkg/src/module/instance.ts
var LARGEST_MEMORY = 2 << 20;
var wasm;
var module;
var loading;
var isStarted = false;
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
    exports.seed(Math.random());
    wasm = exports;
    memory = exports.memory;
    inputCapacity = 0;
    isStarted = true;
    memoryBytes();
  } catch (cause) {
    module = void 0;
    throw new GroupError("INTERNAL", "The module is not loaded: await init() first.", { cause });
  }
}
async function startLoaded(load2) {
  try {
    module = await load2();
  } catch (cause) {
    throw new GroupError("INTERNAL", "The module could not be loaded; the next call tries again.", {
      cause
    });
  }
  start();
}
function ready() {
  try {
    start();
    return void 0;
  } catch (error) {
    if (!load) throw error;
    return loading ??= startLoaded(load).finally(() => loading = void 0);
  }
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
  const { read, written } = encoder.encodeInto(input2, bytes.subarray(inputAddress, end));
  return read < length ? -1 : written;
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
  return Object.prototype.toString.call(given) === "[object WebAssembly.Module]" ? given : WebAssembly.compile(given);
}

// src/issue/wording.txt
var wording_default = (
  "required Required, but missing or null.\ninvalid_type Expected ^, got ~.\nempty Nothing but white space.\ntoo_long Longer than # bytes in UT" +
  "F-8.\nplaceholder_id This is the text of a missing value, not an id; check where it comes from.\ninvalid_characters An id must not hold cont" +
  "rol characters, bidirectional controls, invisible characters or lone surrogates.\ninvalid_timestamp No date and time that can be read.\ninva" +
  "lid_email Expected an e-mail address such as name@example.com.\ninvalid_url Expected an http or https URL without credentials, or a host nam" +
  "e such as example.com.\ninvalid_phone Expected a telephone number of 3 to 15 digits such as +1 201 555 0123.\ninvalid_number Expected a whol" +
  "e number, zero or more.\nnot_serializable JSON has no text for this value.\ninvalid_json This is not JSON text in UTF-8: reading stopped at " +
  "byte #.\nduplicate_key This key stands twice in one object.\nforbidden_key The key __proto__ is refused: it can change objects that it does " +
  "not belong to.\nconflict Given together with `^`, with another value: send one of the two.\ntoo_deep Nested deeper than # levels, the call i" +
  "tself being the first.\ntoo_large The call has more than # bytes as normalized JSON; send fewer or shorter traits.\nunrecognized_key The cal" +
  "l has no such field.\ntwo_digit_year The year has two digits and was read as 20YY; write four.\nno_offset No UTC offset given, read as UTC; " +
  "end the time with Z or an offset.\nfuture_timestamp More than 24 hours ahead of the clock.\nid_looks_like_email This id is an e-mail address" +
  ", which people change; prefer an id that stays.\nid_looks_like_url This id is a URL or host name, which companies change; prefer an id that " +
  "stays.\nconsumer_email_domain This is at a mail provider for the public, rarely a group's own.\nsimilar_key Kept under its own name. Did you" +
  " mean `^`?\nnull_trait Many services read null as: clear this trait.\ntrimmed\nto_string\nrenamed\ntwo_digit_year\nfrom_epoch\nfrom_http_dat" +
  "e\nfrom_date_only\nend_of_day\nleap_second\nutc\nscheme_added\nlowercased_domain\ne164\ndropped\nnull\na boolean\na number\na string\nan arr" +
  "ay\nan object\nan empty array\na fraction\nan integer beyond 2^53\na string or a safe integer\na date as a string, or a number of seconds or" +
  " milliseconds\nan object with street, city, state, postal_code or country\na URL as a string\nan e-mail address as a string\na string or a w" +
  "hole number\na string or a number\na call, or an array of at least one\nThis one is negative.\nThis one is a fraction.\nExpected an ISO 8601" +
  " date and time such as 2024-02-29T12:00:00Z.\nExpected an ISO 8601 date and time such as 2024-02-29T12:00:00Z, or an HTTP date such as Thu, " +
  "29 Feb 2024 12:00:00 GMT.\nA number of this many digits is ambiguous: 8 are a date, 7 a year and its day, 9 to 13 an epoch.\nOnly the years " +
  "0000 to 9999 can be sent.\nThere is no year -000000.\nA year of two digits is only read before a time.\nThere is no such month.\nThat month " +
  "has no such day.\nThat year has no such week, or a week no such day.\nThat year has no such day.\nA month alone names no day.\nA week alone " +
  "names no day.\nExpected hours and minutes after the date.\nDate and time must both have separators, or neither.\nThere is no such time of da" +
  "y.\nOnly seconds may have a fraction, of one digit or more.\nExpected Z or an offset from -23:59 to +23:59 after the time.\naddress\navatar" +
  "\ndescription\nemail\nemployees\nname\nphone\nplan\nwebsite\nindustry\nuser_id\nuserId\ngroup_id\ngroupId\ntraits\ntimestamp\ncontext\nposta" +
  "l_code\n"
);

// pkg/src/call/wording.ts
var message = "";
var lastProblem;
var lastNumber;
var lines;
var line = (number) => (lines ??= wording_default.split("\n"))[number];
var phrase = (number) => line(ISSUE_CODES + CHANGE_RULES + (number & 255));
function issueOf(problem, number, path) {
  const code = problem & 127;
  if (problem !== lastProblem || number !== lastNumber) {
    const form = problem >> 8 & 255;
    const sentence = line(form === FORM.type ? ISSUE.invalidType : code);
    message = sentence.slice(sentence.indexOf(" ") + 1).replace(
      /[#^~]/g,
      (mark) => mark === "#" ? `${number}` : phrase(problem >> (mark === "^" ? 16 : 24))
    );
    if (form === FORM.because) message += ` ${phrase(problem >> 16)}`;
    lastProblem = problem;
    lastNumber = number;
  }
  return { code: line(code).split(" ")[0], path, message };
}
var tooLarge = (bytes3) => issueOf(ISSUE.tooLarge, bytes3, []);
var ruleOf = (rule) => line(ISSUE_CODES + rule);
var nameOf = phrase;

// pkg/src/call/findings.ts
var WARNING = 1;
var CHANGE = 2;
var unescaped = (text) => text.includes("\\") ? JSON.parse(`"${text}"`) : text;
function readFindings(input2, words2, at, end) {
  const next = () => words2[at++];
  const issues = [];
  const warnings = [];
  const changes = [];
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
  return { issues, warnings, changes: issues.length ? [] : changes };
}
function readKey(input2, first, second) {
  if (second === KEY_NAME) return nameOf(first);
  if (second === KEY_ELEMENT) return first;
  return unescaped(decoder.decode(input2.subarray(first, first + second)));
}

// pkg/src/call/result.ts
var SLAB = 64 << 10;
var LARGEST_CUT = 4 << 10;
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

// pkg/src/call/serialize.ts
var NONE = [];
var MAX_DEPTH = 1e3;
var refused = (code, message2) => ({
  issues: [{ code, path: [], message: message2 }],
  changes: NONE
});
var overflow = ({ message: message2 }) => refused(
  /stack|recursion/i.test(message2) ? "too_deep" : "too_large",
  "Too deep or too large to be written as text."
);
function serialize(call, most, atOnce = false) {
  try {
    const text = JSON.stringify(call);
    if (text === void 0)
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    if (atOnce) return { text, issues: NONE, changes: NONE, again: () => explained(call) };
    if (text.length > most || !text.includes("null")) return { text, issues: NONE, changes: NONE };
  } catch (error) {
    if (error instanceof RangeError || error?.name === "InternalError") {
      return overflow(error);
    }
  }
  return explained(call);
}
function explained(call) {
  const reader = new Reader();
  try {
    const text = JSON.stringify(reader.copy({ "": call }, "", [])) ?? "null";
    return { text, issues: reader.issues, changes: reader.changes };
  } catch (error) {
    return overflow(error);
  }
}
function indices({ length }) {
  if (length > 2 ** 24) throw new RangeError();
  return [...Array(length).keys()];
}
function seen(holder, key) {
  let value = holder[key];
  const isDate = value instanceof Date;
  if (typeof value === "bigint" || Object(value) === value) {
    const { toJSON } = value;
    if (typeof toJSON === "function") value = toJSON.call(value, `${key}`);
  }
  if (/ (Number|BigInt|String|Boolean)\]$/.test(Object.prototype.toString.call(value))) {
    value = value.valueOf();
  }
  if (typeof value !== "object" || value === null) return { value, isDate };
  return { value, isDate, keys: Array.isArray(value) ? indices(value) : Object.keys(value) };
}
var isRawJson = (value) => Boolean(JSON.isRawJSON?.(value));
var Reader = class {
  issues = [];
  changes = [];
  /** The objects around the value that is being read. */
  #around = [];
  /** A copy of `holder[key]` that JSON text can be made of: `null` for what has an issue. */
  copy(holder, key, path) {
    let read;
    try {
      read = seen(holder, key);
    } catch {
      return this.#refuse(path, "Reading this value failed.");
    }
    const { value, isDate, keys } = read;
    if (typeof value === "bigint") {
      if (!/^(user|group)(_id|Id)$/.test(path.join())) {
        return this.#refuse(path, "Expected a number or a string, got a BigInt.");
      }
      this.changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return this.#refuse(path, "Expected a finite number, got NaN or Infinity.");
    }
    if (value === null && isDate) {
      const code = path.join() === "timestamp" ? "invalid_timestamp" : "not_serializable";
      return this.#refuse(path, "Expected a valid date, got an invalid Date.", code);
    }
    if (!keys || isRawJson(value)) return value;
    return this.#copyMembers(value, keys, path);
  }
  #copyMembers(value, keys, path) {
    if (this.#around.includes(value)) {
      return this.#refuse(path, "Expected a tree, got an object that contains itself.");
    }
    if (this.#around.length > MAX_DEPTH) throw new RangeError("stack");
    this.#around.push(value);
    const copy = Array.isArray(value) ? [] : { __proto__: null };
    for (const key of keys) copy[key] = this.copy(value, key, [...path, key]);
    this.#around.pop();
    return copy;
  }
  #refuse(path, message2, code = "not_serializable") {
    this.issues.push({ code, path, message: message2 });
    return null;
  }
};

// pkg/src/call/validate.ts
var parsed = (memory2, from, size) => JSON.parse(decoder.decode(memory2.subarray(from, from + size)));
var longest = (bytes3) => Math.max(16 * bytes3, 512 * 1024);
var bytesOf = ({ limits }) => limits?.bytes ?? LIMITS.bytes;
function judgeWithin(input2, { limits, invalidTraits = "reject" }, keep, answers = 0) {
  const { bytes: bytes3 = LIMITS.bytes, depth = LIMITS.depth, idBytes = LIMITS.idBytes } = limits ?? LIMITS;
  const length = writeInput(input2, longest(bytes3));
  if (length < 0) return { issues: [tooLarge(bytes3)], warnings: [], changes: [] };
  const mode = TRAITS_MODE[invalidTraits];
  const verdict = wasm.validate(length, mode, bytes3, depth, idBytes, Date.now(), answers) >> 2;
  const memory2 = memoryBytes();
  const words2 = memoryWords();
  const size = words2[verdict + 1];
  const head = words2[verdict + 2];
  const from = verdict + 3;
  const end = from + (head & WORD_COUNT);
  if (head & ASKS) {
    return { issues: [], warnings: [], changes: [], urls: urlsAsked(memory2, words2, from, end) };
  }
  const hasNull = head >= HAS_NULL;
  const json = size ? keep(memory2, words2[verdict], size, input2) : void 0;
  if (from === end) return { json, issues: [], warnings: [], changes: [], hasNull };
  return { json, hasNull, ...readFindings(memory2.subarray(inputStart()), words2, from, end) };
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
var readCall = (value, options, atOnce) => serialize(value, longest(bytesOf(options)), atOnce);
function judgeRead({ text, issues, changes, again }, options, keep) {
  if (text === void 0) return { issues, warnings: [], changes: [] };
  const verdict = judge(text, options, keep);
  if (again && verdict.hasNull) return judgeRead(again(), options, keep);
  if (!issues.length && !changes.length) return verdict;
  const replaced = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const others = (list) => list.filter(({ path }) => !replaced.has(JSON.stringify(path)));
  return {
    json: issues.length ? void 0 : verdict.json,
    issues: [...issues, ...others(verdict.issues)],
    warnings: others(verdict.warnings),
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
  const lone = /\p{Surrogate}/gu;
  const isWellFormed = text.isWellFormed?.() ?? !lone.test(text);
  if (isWellFormed) return text;
  return text.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
function validateText(input2, options) {
  if (typeof input2 !== "string" && !isBytes(input2)) {
    const message2 = "Expected JSON text as a string or a Uint8Array.";
    return { ok: false, issues: [{ code: "invalid_type", path: [], message: message2 }], warnings: [] };
  }
  const text = typeof input2 === "string" ? wellFormed(input2) : input2;
  const { json, issues, warnings, changes } = judge(text, options, copiedIfChanged);
  return json ? { ok: true, json, warnings, changes } : { ok: false, issues, warnings };
}

// pkg/src/delivery/machine.ts
var numbers = new Float64Array(DELIVERY_RECORD + POLICY_NUMBERS);
var bytes2 = new Uint8Array(numbers.buffer);
var LONGEST_HEADER = 100;
function headerOf(headers, name) {
  const value = headers?.get(name) ?? "";
  return value.length > LONGEST_HEADER ? "" : value;
}
var clock = () => globalThis.performance?.now() ?? Date.now();
function makeMachine({ retry, timeout = TIMES.timeout, deadline = TIMES.deadline }, started) {
  const { attempts = RETRY.attempts, base = RETRY.base, cap = RETRY.cap } = retry || {};
  const policy = [retry === false ? 1 : attempts, base, cap, timeout, deadline];
  const state = [0, 0, 0, 0, 0, 0, 0, started, 0, 0, 0, ...policy];
  return (event, { status = 0, retryAfter = "", date = "" }, now = clock()) => withModule(() => {
    numbers.set(state);
    const input2 = retryAfter ? Uint8Array.of(...bytes2, ...encoder.encode(retryAfter + date)) : bytes2;
    const length = writeInput(input2);
    wasm.advance(length, retryAfter.length, event, status, now, Date.now(), Math.random());
    bytes2.set(outputBytes(0, 8 * DELIVERY_RECORD));
    for (let i = 0; i < DELIVERY_RECORD; i++) state[i] = numbers[i];
    return state;
  });
}

// pkg/src/delivery/exchange.ts
var makeDelivery = (options, plan, items, isBatch, key, readAnswer) => ({ options, plan, items, isBatch, key, readAnswer, tokens: [] });
var isSuccess = (status) => status !== void 0 && status >= 200 && status < 300;
var callFetch = (fetcher = globalThis.fetch, url, init2) => typeof fetcher === "function" ? fetcher(url, init2) : fetcher.fetch(url, init2);
function observe(observer, event) {
  if (observer) (async () => observer(event))().catch(() => {
  });
}
async function exchange(delivery, attempt2, keepalive, signal, answer) {
  const { options, plan, key } = delivery;
  let failed2 = "UNAUTHORIZED";
  try {
    const token = typeof options.token === "function" ? await askedToken(options.token) : options.token;
    if (token && !delivery.tokens.includes(token)) delivery.tokens.push(token);
    failed2 = "INVALID_OPTIONS";
    const encoded = plan.encode(delivery.items, delivery.isBatch, token, key);
    const body = delivery.body ??= encoded.body;
    const headers = { ...encoded.headers, ...options.headers };
    failed2 = EVENT.networkError;
    observe(options.onAttempt, { attempt: attempt2, key });
    const init2 = { method: "POST", headers, body, redirect: "manual", signal };
    if (keepalive) init2.keepalive = true;
    const response = await callFetch(options.fetch, plan.url, init2);
    return await readResponse(response, delivery.readAnswer, answer);
  } catch (cause) {
    answer.cause = cause;
    return answer.event ?? failed2;
  }
}
async function askedToken(ask) {
  const token = await ask();
  if (!isToken(token)) throw new TypeError("token: expected text for a header");
  return token;
}
async function readResponse(response, readAnswer, answer) {
  const { status, type, redirected, headers } = response;
  const event = type === "opaqueredirect" || redirected ? EVENT.redirected : EVENT.answer;
  if (!isSuccess(status)) {
    answer.event = event;
    answer.status = status;
    answer.retryAfter = headerOf(headers, "retry-after");
    answer.date = headerOf(headers, "date");
  }
  answer.body = await (readAnswer ? readAnswer(response) : response.text?.()) ?? "";
  answer.status = status;
  return answer.event = event;
}

// pkg/src/delivery/keepalive.ts
var SHARED = /* @__PURE__ */ Symbol.for("group-call.keepalive");
var MOST = { bytes: 60 * 1024, requests: 8 };
function reserveKeepalive(option = "auto", size) {
  if (!option || option === "auto" && typeof document === "undefined") return void 0;
  const bytes3 = size();
  const inFlight = globalThis[SHARED] ??= { bytes: 0, requests: 0 };
  if (inFlight.bytes + bytes3 > MOST.bytes || inFlight.requests >= MOST.requests) return void 0;
  inFlight.bytes += bytes3;
  inFlight.requests++;
  return () => {
    inFlight.bytes -= bytes3;
    inFlight.requests--;
  };
}

// pkg/src/delivery/key.ts
var hex = (bytes3) => Array.from(bytes3, (byte) => byte.toString(16).padStart(2, "0")).join("");
var uuid = () => crypto.randomUUID?.() ?? hex(crypto.getRandomValues(new Uint8Array(16))).replace(
  /(.{8})(.{4}).(.{3}).(.{3})/,
  "$1-$2-4$3-8$4-"
);
var keyOf = ({ idempotencyKey }) => idempotencyKey === false ? void 0 : idempotencyKey ?? uuid();

// pkg/src/delivery/profiles.ts
var base64 = (text) => btoa(String.fromCharCode(...encoder.encode(text)));
var PROFILES = {
  group: {
    header: "authorization",
    credentials: (token) => `Bearer ${token}`,
    keyHeader: "idempotency-key"
  },
  thrivestack: {
    header: "x-api-key",
    credentials: (token) => token,
    isArray: true,
    batch: { calls: 1e3, bytes: 2e6 }
  },
  segment: {
    header: "authorization",
    credentials: (token) => `Basic ${base64(`${token}:`)}`,
    open: '{"batch":[',
    close: "]}",
    batch: { bytes: 5e5 },
    isEvent: true,
    callBytes: 32 * 1024
  }
};
function decode({ body }) {
  let answer;
  try {
    answer = JSON.parse(body);
  } catch {
  }
  const { status, success: success2 } = answer ?? {};
  return { ...answer, ok: status !== "error" && success2 !== false };
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
var last2 = { pattern: /$^/ };
function patternOf(secrets) {
  const text = secrets.join("\n");
  if (last2.text !== text) {
    const all = [...secrets].sort((one, other) => other.length - one.length).flatMap(patterns);
    let pattern;
    try {
      pattern = new RegExp(all.join("|"), "gi");
    } catch {
      pattern = /[\s\S]+/g;
    }
    last2 = { text, pattern };
  }
  return last2.pattern;
}
function isPlain(value) {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
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
    if (!isPlain(source)) return source;
    if (!copies.has(source)) copies.set(source, Array.isArray(source) ? [] : {});
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
function reducedCause(hide, cause) {
  if (hide === same || cause === void 0) return cause;
  const text = (value) => typeof value === "string" ? hide(value) : void 0;
  if (Object(cause) !== cause) return text(cause) ?? (typeof cause === "symbol" ? HIDDEN : cause);
  const message2 = text(attempt(() => cause.message)) ?? "";
  const name = text(attempt(() => cause.name)) ?? "Error";
  const code = attempt(() => cause.code) ?? attempt(() => cause.cause.code);
  const reduced = new Error(message2);
  const stack = message2 ? `${name}: ${message2}` : name;
  for (const [key, value] of Object.entries({ name, stack })) {
    Object.defineProperty(reduced, key, { value, writable: true, configurable: true });
  }
  if (["string", "number"].includes(typeof code)) reduced.code = text(code) ?? code;
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
var shortened = (message2) => message2.slice(0, LONGEST_MESSAGE);
function told({ plan }, code, status, answer, hide) {
  try {
    const { ok, message: message2, data, error_code, results } = plan.decode({
      status,
      body: answer.body ?? ""
    });
    const result = ({ status: status2, error_code: error_code2, ...rest } = {}) => ({
      ...hide(rest),
      status: status2,
      error_code: error_code2
    });
    return {
      code: ok ? code : code ?? knownCode(error_code) ?? "UPSTREAM_ERROR",
      message: hide(message2),
      data: hide(data),
      results: Array.isArray(results) ? results.map((one) => result(one ?? {})) : void 0
    };
  } catch (cause) {
    return code ? { code } : { code: "UPSTREAM_ERROR", cause };
  }
}
function outcomeOf(delivery, started, given, attempts, answer, status = 0, retryAfter = -1) {
  const { options, key, tokens } = delivery;
  const hide = delivery.readAnswer ? makeRedactor() : makeRedactor(options.headers, tokens);
  const isRead = !given || status && status === answer.status;
  const { code, message: message2, data, results, cause } = isRead ? told(delivery, given, status, answer, hide) : { code: given };
  observe(options.onResult, {
    attempt: attempts,
    status: status || void 0,
    duration: clock() - started,
    key,
    error_code: code
  });
  const usual = code ? !status && FAILURES[code] || `The service refused the call: ${code}.` : SUCCESS;
  const end = {
    message: shortened(typeof message2 === "string" && message2 || usual),
    data: isRecord(data) ? data : void 0,
    attempts,
    results
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
var NONE2 = 0;
function unless(ms, timeUp, signal, work) {
  return new Promise((resolve) => {
    const listen = (how) => {
      try {
        signal?.[how]("abort", aborted);
      } catch {
      }
    };
    const done = (event) => {
      clearTimeout(timer);
      timer = NONE2;
      listen("removeEventListener");
      resolve(event);
    };
    const aborted = () => done(EVENT.abort);
    let timer;
    if (signal?.aborted) return aborted();
    listen("addEventListener");
    work?.().then(done);
    if (timer !== NONE2) timer = setTimeout(done, ms, timeUp);
  });
}

// pkg/src/delivery/deliver.ts
async function deliver(delivery, begun) {
  const { options, plan, items } = delivery;
  const { signal } = options;
  const started = begun?.started ?? clock();
  const size = () => items.reduce((sum, { bytes: bytes3 }) => sum + bytes3.length + 1, plan.around);
  const release = reserveKeepalive(options.keepalive, size);
  let first = begun?.first;
  let attempts = 0;
  try {
    const advance = makeMachine(options, started);
    let answer = {};
    let event = signal?.aborted ? EVENT.abort : release ? EVENT.startWithKeepalive : EVENT.start;
    for (let now = started; ; now = void 0) {
      const [todo, attempt2, ms, keepalive, error, status, retryAfter] = advance(event, answer, now);
      if (todo === STEP.wait) {
        observeRetry(delivery, attempt2, ms, event, answer);
        event = await unless(Math.ceil(ms) + 1, EVENT.woke, signal);
        continue;
      }
      if (todo !== STEP.send) {
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
      if (end === EVENT.answer && isSuccess(answer.status)) {
        return outcomeOf(delivery, started, void 0, attempt2, answer, answer.status);
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
  const controller = new AbortController();
  const { signal } = delivery.options;
  const event = await unless(
    ms,
    EVENT.timeout,
    signal,
    () => exchange(delivery, attempt2, keepalive, controller.signal, answer)
  );
  answer.duration = clock() - began;
  if (event === EVENT.timeout || event === EVENT.abort) controller.abort();
  return event === EVENT.timeout ? answer.event ?? event : event;
}
function observeRetry({ options, key }, attempt2, wait, event, { status, duration = 0 }) {
  const error_code = status ? void 0 : event === EVENT.timeout ? "TIMEOUT" : "NETWORK_ERROR";
  observe(options.onRetry, { attempt: attempt2, wait, status, duration, key, error_code });
}

// pkg/src/delivery/segment.ts
var segment = (json, key, sentAt) => withModule(() => {
  const mode = TRAITS_MODE.keep | SEGMENT_MODE;
  const address = wasm.validate(writeInput(json), mode, NO_LIMIT, NO_LIMIT, NO_LIMIT, 0, 0) >> 2;
  const memory2 = memoryBytes();
  const words2 = memoryWords();
  const from = words2[address];
  const length = words2[address + 1];
  const members = Object.entries({ messageId: key, sentAt }).map(
    ([name, text]) => text && `,"${name}":"${text}"`
  );
  const tail = encoder.encode(`${members.join("")}}`);
  const event = new Uint8Array(length - 1 + tail.length);
  event.set(memory2.subarray(from, from + length - 1));
  event.set(tail, length - 1);
  return event;
});

// pkg/src/delivery/plan.ts
var callOf = (json) => JSON.parse(decoder.decode(json));
function makePlan(options) {
  const { profile = "group" } = options;
  return typeof profile === "string" ? planOf(options, PROFILES[profile]) : planOfCustom(options, profile);
}
function limitsOf({ batch }, usual) {
  if (batch === false || !(batch || usual)) return void 0;
  return {
    calls: batch?.calls ?? usual?.calls ?? Infinity,
    bytes: batch?.bytes ?? usual?.bytes ?? Infinity
  };
}
function planOf(options, form) {
  const {
    header,
    credentials,
    keyHeader,
    isArray,
    open = "[",
    close = "]",
    isEvent = false
  } = form;
  const joined = (items) => encoder.encode(open + items.map(({ bytes: bytes3 }) => decoder.decode(bytes3)).join() + close);
  return {
    url: resolveEndpoint(options),
    isEvent,
    around: open.length + close.length,
    limits: limitsOf(options, form.batch),
    callBytes: form.callBytes ?? Infinity,
    item(json) {
      const key = keyOf(options);
      const bytes3 = isEvent ? segment(json, key ?? "", (/* @__PURE__ */ new Date()).toISOString()) : json;
      return { key, json, bytes: bytes3 };
    },
    encode(items, isBatch, token, key) {
      const headers = { "content-type": "application/json" };
      if (token) headers[header] = credentials(token);
      if (keyHeader && key) headers[keyHeader] = key;
      return { headers, body: isBatch || isArray ? joined(items) : items[0].bytes };
    },
    decode
  };
}
function planOfCustom(options, profile) {
  return {
    url: resolveEndpoint(options),
    isEvent: false,
    around: 2,
    limits: limitsOf(options, profile.batch),
    callBytes: Infinity,
    item: (json) => ({ key: keyOf(options), json, bytes: json }),
    encode(items, _, token, key) {
      const [first] = items;
      const sentAt = first.sentAt ??= (/* @__PURE__ */ new Date()).toISOString();
      const calls = items.map(({ json }) => callOf(json));
      const { headers, body } = profile.encode(calls, { token, key, sentAt });
      if (typeof body !== "string" && !ArrayBuffer.isView(body)) {
        throw new TypeError(
          "profile: expected a body that is a string or a Uint8Array from encode"
        );
      }
      return { headers: Object.fromEntries(new Headers(headers)), body };
    },
    decode: (answer) => profile.decode ? profile.decode(answer) : decode(answer)
  };
}

// pkg/src/delivery/batch.ts
var PARALLEL = 6;
async function sendBatch(options, plan, items, settle) {
  let chunks;
  try {
    chunks = plan.limits ? split(plan.limits, plan.around, items) : items.map((item) => [item]);
  } catch (error) {
    for (const item of items) settle(item, failure(error));
    return;
  }
  const worker = async () => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
      await sendChunk(options, plan, chunk, settle);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}
async function sendChunk(options, plan, chunk, settle) {
  const isBatch = plan.limits !== void 0;
  let from = 0;
  let first;
  try {
    for (let until = chunk.length, request = 0; until; request++) {
      const part = chunk.slice(from, until);
      const key = isBatch ? keyOf(options) : chunk[0]?.key;
      const delivery = makeDelivery(options, plan, part, isBatch, key);
      const { error, data, results } = await deliver(delivery);
      const isRefused = isBatch && !results && HALVED_STATUSES.includes(error?.httpStatus);
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
function failure({ message: message2, attempts, ...fields }) {
  return { status: "error", message: message2, ...fields };
}
function failed({ isEvent }, { key }, error) {
  const result = failure(error ?? {});
  return isEvent && key ? { ...result, idempotencyKey: key } : result;
}
function resultOf(told2 = {}, item, result) {
  const { status, data, error_code, message: message2, issues } = told2;
  if (status === "success") return success(item, data);
  for (const name of ["httpStatus", "retryAfter", "idempotencyKey"]) {
    if (told2[name] !== void 0) Object.assign(result, { [name]: told2[name] });
  }
  result.error_code = knownCode(error_code) ?? result.error_code ?? "UPSTREAM_ERROR";
  result.message = typeof message2 === "string" ? shortened(message2) : "The service refused this call.";
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
  const message2 = length > 1 ? `All ${length} calls failed` : first.message;
  return { status: "error", message: message2, results };
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
function itemOf(plan, json) {
  const item = plan.item(json);
  if (item.bytes.length > plan.callBytes) throw invalidCall([tooLarge(plan.callBytes)]);
  return item;
}
async function sendOne(call, options) {
  const plan = makePlan(options);
  const loading2 = ready();
  const text = readCall(call, options, !loading2);
  if (loading2) await loading2;
  const { json, issues, warnings } = encode(text, options);
  if (!json) throw invalidCall(issues, options.idempotencyKey || void 0);
  const item = itemOf(plan, json);
  const delivery = makeDelivery(options, plan, [item], false, item.key);
  const { error, message: message2, data = asRecord(callOf(json)), attempts } = await deliver(delivery);
  if (error) throw error;
  return { status: "success", message: message2, data, warnings, attempts };
}
function readOne(call, options, atOnce) {
  try {
    return readCall(withDefaults(call, options.defaults), options, atOnce);
  } catch (error) {
    if (error instanceof GroupError) throw error;
    const message2 = "Reading this call failed.";
    return { issues: [{ code: "not_serializable", path: [], message: message2 }], changes: [] };
  }
}
async function sendMany(calls, options) {
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
  const results = texts.map((text, index) => {
    try {
      if (unloaded) throw unloaded;
      const { json, issues } = encode(text, options);
      if (!json) throw invalidCall(issues);
      items.push({ index, ...itemOf(plan, json) });
      return void 0;
    } catch (error) {
      return failure(error);
    }
  });
  await sendBatch(options, plan, items, ({ index }, result) => results[index] = result);
  return summary(results);
}

// pkg/src/index.ts
var NONE3 = {};
var over = (base, options) => options === void 0 ? base : readOptions(options, base, "defaults");
var overBatch = (base, options) => readOptions(options, base, "defaults", "idempotencyKey");
async function group(call, options) {
  return sendOne(call, over(NONE3, options));
}
async function groupBatch(calls, options) {
  return sendMany(calls, overBatch(NONE3, options));
}
var validate = (call, options) => validateCall(call, over(NONE3, options));
var validateJson = (json, options) => validateText(json, over(NONE3, options));
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
  const options = Object.freeze(readOptions(given, NONE3, "idempotencyKey"));
  const filled = (call) => withDefaults(call, options.defaults);
  return {
    group: async (call, more) => sendOne(filled(call), over(options, more)),
    groupBatch: async (calls, more) => sendMany(calls, overBatch(options, more)),
    validate: (call, more) => validateCall(filled(call), over(options, more)),
    options
  };
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
