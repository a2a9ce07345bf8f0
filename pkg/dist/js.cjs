"use strict";
module.exports = (() => {
// pkg/src/module/protocol.ts
var NO_LIMIT = 4294967295;
var MAX_COUNT = 2 ** 32;
var MAX_TIMER = 2147483648;
var LONGEST_HEADER = 100;
var TRAITS_MODE = { reject: 0, keep: 1, drop: 2 };
var PROFILE_MODE = { group: 0, segment: 4, thrivestack: 8 };
var WIRE_MODE = 16;
var NAMES = /* @__PURE__ */ "address avatar description email employees name phone plan website industry user_id userId group_id groupId traits timestamp context street city state country postal_code".split(" ");
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
  constructor(error_code, message2, details) {
    super(message2, details);
    this.error_code = error_code;
    for (const [name, value] of Object.entries(details ?? {})) {
      if (value !== void 0 && name !== "cause") define(this, name, value, true);
    }
    const head = `${this.name}: ${message2}`;
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
    const { error_code, message: message2 = "Not a GroupError", issues, ...given } = Object(value);
    const { attempts, httpStatus, retryAfter, idempotencyKey } = given;
    return new _GroupError(knownCode(error_code) ?? "INTERNAL", `${message2}`, {
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
  const lines2 = issues.slice(0, SHOWN).map(({ path, message: message2 }) => `
  ${path.join(".") || "call"}: ${message2}`);
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
var PROFILE_NAMES = ["group", "thrivestack", "segment"];
var NO_OPTIONS = Object.freeze({ __proto__: null });
function memberOf(value, name) {
  const member = value[name];
  const isEverybodys = member === Object.prototype[name];
  return isEverybodys && !Object.hasOwn(value, name) ? void 0 : member;
}
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
var TIME = takes(
  "milliseconds, 1 or more (there is no call without an end)",
  (value) => isTime(value, 1)
);
var oneOf = (...values) => takes(`one of ${values.join(", ")}`, (value) => values.includes(value));
var orFalse = ({ accepts, expected }) => takes(`false or ${expected}`, (value) => value === false || accepts(value));
var recordOf = (names, isMember = isCount) => takes(
  `an object of ${names.join(", ")}`,
  (value) => isObject(value) && Object.keys(value).every(
    (name) => value[name] === void 0 || names.includes(name) && isMember(value[name], name)
  )
);
var BATCH = recordOf(["calls", "bytes"]);
var RETRY = recordOf(
  ["attempts", "base", "cap", "budget"],
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
    (value) => typeof value === "string" ? PROFILE_NAMES.includes(value) : isFunction(memberOf(value, "encode")) && isFunction(memberOf(value, "decode") ?? value.encode) && BATCH.accepts(memberOf(value, "batch") ?? {})
  ),
  token: takes("text for a header or a function", (value) => isToken(value) || isFunction(value)),
  headers: takes("valid headers", (value) => typeof value === "object" && new Headers(value)),
  fetch: takes(
    "a function or an object of fetch",
    (value) => isFunction(value) || isFunction(memberOf(value, "fetch"))
  ),
  signal: takes(
    "an AbortSignal",
    (value) => typeof value.aborted === "boolean" && isFunction(value.addEventListener)
  ),
  timeout: TIME,
  deadline: TIME,
  retry: orFalse(RETRY),
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
  onError: FUNCTION,
  invalidTraits: oneOf("reject", "keep", "drop"),
  limits: recordOf(["bytes", "depth", "idBytes"]),
  defaults: takes(
    `${DEFAULTS.expected} or a function`,
    (value) => isFunction(value) || DEFAULTS.accepts(value)
  )
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
var ownOf = (name, value) => RECORDS.includes(name) && isObject(value) ? { __proto__: null, ...value } : value;
var check = (name, { accepts, expected }, value) => ensure(name, expected, () => value !== null && accepts(value));
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

// built:built:module-javascript
function instantiate() {
  var bufferView;
  var base64ReverseLookup = new Uint8Array(
    123
    /*'z'+1*/
  );
  for (var i = 25; i >= 0; --i) {
    base64ReverseLookup[48 + i] = 52 + i;
    base64ReverseLookup[65 + i] = i;
    base64ReverseLookup[97 + i] = 26 + i;
  }
  base64ReverseLookup[43] = 62;
  base64ReverseLookup[47] = 63;
  function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
    var b1, b2, i2 = 0, j = offset, bLength = b64.length, end = offset + (bLength * 3 >> 2) - (b64[bLength - 2] == "=") - (b64[bLength - 1] == "=");
    for (; i2 < bLength; i2 += 4) {
      b1 = base64ReverseLookup[b64.charCodeAt(i2 + 1)];
      b2 = base64ReverseLookup[b64.charCodeAt(i2 + 2)];
      uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i2)] << 2 | b1 >> 4;
      if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
      if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i2 + 3)];
    }
  }
  function initActiveSegments(imports) {
    base64DecodeToExistingUint8Array(bufferView, 262144, "BwAAABwAAAAEAAAACA==");
    base64DecodeToExistingUint8Array(bufferView, 262168, "AQAAAAk=");
    base64DecodeToExistingUint8Array(bufferView, 262188, (
  "RlJFU0hTRU5ESU5HV0FJVElOR09WRVIALAAEAAUAAAAAAAAAMQAEAAcAAAABAAAAOAAEAAcAAAACAAAAPwAEAAQAAAADAAAAAAAAAAgTAxIGAAAVBwEAFAAAGgoABRcJFgAZAAAODw0Y" +
  "AgAAAAAQBAAMAAs="
));
    base64DecodeToExistingUint8Array(bufferView, 262317, (
  "EQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAACAAICAgICAAACAgAAggIAEBAQEBAQEBAQEAAAAgACAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAgECAC" +
  "AgICAgICAgICAgICAgICAgICAgICAgICAiAgICCAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA" +
  "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBwb3N0YWxfY29kZQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4AAQIDBAUGBwgJ" +
  "CgsMDWZhbHNldGltZXN0YW1wYWRkcmVzc2F2YXRhcmRlc2NyaXB0aW9uZW1haWxlbXBsb3llZXNuYW1lcGhvbmVwbGFud2Vic2l0ZWluZHVzdHJ5dXNlcl9pZHVzZXJJZGdyb3VwX2lk" +
  "Z3JvdXBJZHRyYWl0c2NvbnRleHRzdHJlZXRjaXR5c3RhdGVjb3VudHJ5cG9zdGFsQ29kZXppcHppcGNvZGVwb3N0Y29kZQD6AQQABwAAAAECBAAGAAAABwIEAAsAAAASAgQABQAAABcC" +
  "BAAJAAAAIAIEAAQAAAAkAgQABQAAACkCBAAEAAAALQIEAAcAAAA0AgQACAAAADwCBAAHAAAAQwIEAAYAAABJAgQACAAAAFECBAAHAAAAWAIEAAYAAADxAQQACQAAAF4CBAAHAAAAZQIE" +
  "AAYAAABrAgQABAAAAG8CBAAFAAAAdAIEAAcAAAC0AQQACwAAAHsCBAAKAAAAhQIEAAMAAACIAgQABwAAAI8CBAAIAAAAeyJ0eXBlIjoiZ3JvdXAiLCJ1c2VySWQiOiIiLCJncm91cElk" +
  "IjoiIiwidHJhaXRzIjosInRpbWVzdGFtcCI6IiwiY29udGV4dCI6eyJ1c2VyX2lkIjoiIiwiZ3JvdXBfaWQiOiIABgUBAgUDBAYFX19wcm90b19fLCIiOiIiOm51bGwiOn0gYWNjb3Vu" +
  "dF9uYW1lIGFjY291bnRfZG9tYWluIHBsYW5fbmFtZSBwbGFuX2lkIGdyb3VwX3R5cGUgY3JlYXRlZF9hdCBhY2NvdW50X25hbWVhY2NvdW50X2RvbWFpbmludGVncmF0aW9uc2Fub255" +
  "bW91c0lkbWVzc2FnZUlkAAAATQQEAAwAAABZBAQACwAAAGQEBAAJAAAAenV0Y2dtdG1vbnR1ZXdlZHRodWZyaXNhdHN1bgEAAAAAAAAABQAAAG51bGx0cnVl77u/IwEAAAD/AAAAAAAA" +
  "AIAAHwSgAAACrQAAARwGAASAFgACDhgAAQAgCgILIAAEDiABBCggAQIqIAQELyAAAl8gAAJgIAAEYSAEAWYgAwRqIAUBADAAAgIwAAHQ/R8B//4ABg7/AAFh/wAB8P8PAVx1MDA6Ly9b" +
  "b2JqZWN0IE5VTEx1bmRlZmluZWROYU4wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMACwBAQABAAAADcFBAAE" +
  "AAAAOwUEAAkAAABEBQQAAwAAAEcFBAAkAAAAawUEACAAAAAgcG5nIGpwZyBqcGVnIGdpZiBzdmcgd2VicCBpY28gYm1wIGF2aWYgaHR0cHM6Ly9odHRwc2h0dHAvL3d3dy4weHhuLS0g" +
  "cGhvbmUgdGVsZXBob25lIHRlbCBtb2JpbGUgY2VsbCBvZmZpY2Ugd29yayBtYWluIGRpcmVjdCBwaCB0IHAgbSA7ZXh0PWV4dC5leHQ6ZXh0LjpleHR4AAAAuwQEAAEAAABDBgQABQAA" +
  "AEgGBAAEAAAATAYEAAQAAABQBgQABQAAAFUGBAADAAAAWAYEAAEAAAADAAAADwAAAAAAAAAtPS0tPm4vYT10YmQ+dGVsNnVybDhuYW4/bmlsPyNuL2E+bm9uZT1udWxsPWRlc2MybG9n" +
  "bzFtYWlsM25hbWU1cGxhbjd0aWVyN3Rlc3Q/dHJ1ZT9lbWFpbDNwaG9uZTZmYWxzZT9hZHJlc3MwYXZhdGFyMWRvbWFpbjhzZWN0b3I5d2VidXJsOGdteC5kZUBtZS5jb21AcXEuY29t" +
  "QHdlYi5kZUB1bmtub3duPWFkZHJlc3MwbG9nb3VybDFvcmduYW1lNXdlYnNpdGU4MTI2LmNvbUAxNjMuY29tQGFvbC5jb21AZ214LmNvbUBnbXgubmV0QG1hYy5jb21AbWFpbC5ydUBt" +
  "c24uY29tQGVtcGxveWVlNGhvbWVwYWdlOGluZHVzdHJ5OXBsYW5uYW1lN3BsYW50aWVyN3RlYW1uYW1lNWxpdmUuY29tQG1haWwuY29tQHVuZGVmaW5lZD0obm90IHNldCk/YXZhdGFy" +
  "dXJsMWVtcGxveWVlczRncm91cG5hbWU1aGVhZGNvdW50NHRlbGVwaG9uZTZnbWFpbC5jb21AcHJvdG9uLm1lQHlhaG9vLmNvbUB5YW5kZXgucnVAeW1haWwuY29tQGNvbXBhbnl1cmw4" +
  "ZG9tYWlubmFtZTh0ZW5hbnRuYW1lNXdlYnNpdGV1cmw4aWNsb3VkLmNvbUB5YW5kZXguY29tQGFjY291bnRuYW1lNWJpbGxpbmdwbGFuN2NvbXBhbnluYW1lNWNvbXBhbnlzaXplNGNv" +
  "bXBhbnlsb2dvMWRlc2NyaXB0aW9uMmhvbWVwYWdldXJsOHBob25lbnVtYmVyNnByaWNpbmdwbGFuN3ByaWNpbmd0aWVyN3Byb2plY3RuYW1lNWhvdG1haWwuY29tQG91dGxvb2suY29t" +
  "QGJ1c2luZXNzbmFtZTVjb21wYW55ZW1haWwzY29tcGFueXBob25lNmN1c3RvbWVybmFtZTVlbWFpbGFkZHJlc3MzaW5kdXN0cnluYW1lOW51bWVtcGxveWVlczRmYXN0bWFpbC5jb21A" +
  "Y29tcGFueWRvbWFpbjhlbXBsb3llZWNvdW50NHdvcmtzcGFjZW5hbWU1Y29tcGFueXdlYnNpdGU4Y29tcGFueWFkZHJlc3MwZW1wbG95ZWVzY291bnQ0dG90YWxlbXBsb3llZXM0Z29v" +
  "Z2xlbWFpbC5jb21AcHJvdG9ubWFpbC5jb21AY29tcGFueWluZHVzdHJ5OXRlbGVwaG9uZW51bWJlcjZvcmdhbml6YXRpb25uYW1lNW9yZ2FuaXNhdGlvbm5hbWU1c3Vic2NyaXB0aW9u" +
  "cGxhbjdzdWJzY3JpcHRpb250aWVyN251bWJlcm9mZW1wbG95ZWVzNGNvbXBhbnlkZXNjcmlwdGlvbjKgBgQAAgAAAKIGBAADAAAApQYEABgAAAC9BgQANwAAAPQGBAASAAAABgcEAD8A" +
  "AABFBwQAaAAAAK0HBABIAAAA9QcEAHgAAABtCAQAQgAAAK8IBACcAAAASwkEAGgAAACzCQQAKgAAAN0JBABaAAAANwoEACAAAABXCgQARAAAAJsKBAASAAAArQoEABMAAAAAAQIDBAUG" +
  "BwgJAAAsECBAKNIoQDgQAAAgADAQIAIAAAAAAJAAECgAIAAkQAAAAAAEQCwQABAAACAQ"
));
    base64DecodeToExistingUint8Array(bufferView, 265114, (
  "c2RheW5lc2RheXJzZGF5dXJkYXlkYXlqYW5mZWJtYXJhcHJtYXlqdW5qdWxhdWdzZXBvY3Rub3ZkZWMwMDAwLTAwLTAwVDAwOjAwOjAwLjAwMDAwMDAwMAgADAAAAAoADQmAAAAAAAgA" +
  "AAAAAQAEAAAABgAAAAUAAAADAAAABQAAAJoLBACeCwQApAsEAK4LBACpCwQ="
));
    base64DecodeToExistingUint8Array(bufferView, 265272, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 265284, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 265296, "BA==");
  }
  var scratchBuffer = new ArrayBuffer(16);
  var i32ScratchView = new Int32Array(scratchBuffer);
  var f32ScratchView = new Float32Array(scratchBuffer);
  var f64ScratchView = new Float64Array(scratchBuffer);
  function wasm2js_scratch_store_i32(index, value) {
    i32ScratchView[index] = value;
  }
  function wasm2js_scratch_load_f64() {
    return f64ScratchView[0];
  }
  function wasm2js_trap() {
    throw new Error("abort");
  }
  function asmFunc(imports) {
    var buffer = new ArrayBuffer(327680);
    var HEAP8 = new Int8Array(buffer);
    var HEAP16 = new Int16Array(buffer);
    var HEAP32 = new Int32Array(buffer);
    var HEAPU8 = new Uint8Array(buffer);
    var HEAPU16 = new Uint16Array(buffer);
    var HEAPU32 = new Uint32Array(buffer);
    var HEAPF32 = new Float32Array(buffer);
    var HEAPF64 = new Float64Array(buffer);
    var Math_imul = Math.imul;
    var Math_fround = Math.fround;
    var Math_abs = Math.abs;
    var Math_clz32 = Math.clz32;
    var Math_min = Math.min;
    var Math_max = Math.max;
    var Math_floor = Math.floor;
    var Math_ceil = Math.ceil;
    var Math_trunc = Math.trunc;
    var Math_sqrt = Math.sqrt;
    var global$0 = 262144;
    var __wasm_intrinsics_temp_i64 = 0;
    var __wasm_intrinsics_temp_i64$hi = 0;
    var i64toi32_i32$HIGH_BITS = 0;
    function $0($0_1) {
      $0_1 = $0_1 | 0;
      wasm2js_trap();
    }
    function $1($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[66325];
      if (HEAP32[66323] - $2_1 >>> 0 < $1_1 >>> 0) {
        $2(265292, $2_1, $1_1, 4, 4);
        $2_1 = HEAP32[66325];
      }
      $3_1 = $1_1 << 2;
      if ($3_1) {
        $148(HEAP32[66324] + ($2_1 << 2) | 0, $0_1, $3_1);
      }
      HEAP32[66325] = $1_1 + $2_1;
    }
    function $2($0_1, $1_1, $2_1, $3_1, $4_1) {
      if (($3($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $3($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $5_1 = global$0 - 32 | 0;
      global$0 = $5_1;
      $7_1 = $2_1;
      $2_1 = $1_1 + $2_1 | 0;
      if ($7_1 >>> 0 <= $2_1 >>> 0) {
        block: {
          $7_1 = HEAP32[$0_1 + 4 >> 2];
          $1_1 = $5_1 + 16 | 0;
          $8_1 = HEAP32[$0_1 >> 2];
          $6_1 = $8_1 << 1;
          $2_1 = $2_1 >>> 0 > $6_1 >>> 0 ? $2_1 : $6_1;
          $6_1 = ($4_1 | 0) == 1 ? 8 : 4;
          $9_1 = $2_1 >>> 0 > $6_1 >>> 0 ? $2_1 : $6_1;
          $55($1_1, $9_1, $3_1, $4_1);
          $6_1 = HEAP32[$5_1 + 20 >> 2];
          if (HEAP32[$5_1 + 16 >> 2]) {
            break block;
          }
          if ($8_1) {
            HEAP32[$5_1 + 16 >> 2] = $3_1;
            $1_1 = $5_1 + 28 | 0;
            $3_1 = Math_imul($4_1, $8_1);
          } else {
            $3_1 = 0;
          }
          $2_1 = HEAP32[$5_1 + 24 >> 2];
          HEAP32[$1_1 >> 2] = $3_1;
          if (HEAP32[$5_1 + 16 >> 2]) {
            block1: {
              $1_1 = HEAP32[$5_1 + 28 >> 2];
              if (!$1_1) {
                $54($5_1 + 8 | 0, $6_1, $2_1, 0);
                $2_1 = HEAP32[$5_1 + 8 >> 2];
                break block1;
              }
              $3_1 = HEAP32[66329];
              if (($3_1 | 0) == ($1_1 + $7_1 | 0)) {
                HEAP32[66329] = $7_1;
              }
              $2_1 = $4($2_1, $6_1);
              if (!$2_1) {
                HEAP32[66329] = $3_1;
                break block1;
              }
              if (!$1_1 | ($2_1 | 0) == ($7_1 | 0)) {
                break block1;
              }
              $148($2_1, $7_1, $1_1);
            }
          } else {
            $53($5_1, $6_1, $2_1);
            $2_1 = HEAP32[$5_1 >> 2];
          }
          if (!$2_1) {
            break block;
          }
          HEAP32[$0_1 >> 2] = $9_1;
          HEAP32[$0_1 + 4 >> 2] = $2_1;
          $6_1 = -2147483647;
        }
      }
      global$0 = $5_1 + 32 | 0;
      return $6_1;
    }
    function $4($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = HEAP32[66330];
      $1_1 = (HEAP32[66329] + $1_1 | 0) - 1 & 0 - $1_1;
      $3_1 = $1_1 + $0_1 | 0;
      if ($2_1 >>> 0 < ($1_1 >>> 0 > $3_1 >>> 0 ? -1 : $3_1) >>> 0) {
        $4_1 = ($0_1 >>> 16 | 0) + (($0_1 & 65535) != 0) | 0;
        $3_1 = __wasm_memory_grow($4_1 | 0);
        if (($3_1 | 0) == -1) {
          return 0;
        }
        $5_1 = $2_1;
        $2_1 = $3_1 << 16;
        if (($5_1 | 0) != ($2_1 | 0)) {
          HEAP32[66328] = $2_1;
          $1_1 = $2_1;
        }
        HEAP32[66330] = $3_1 + $4_1 << 16;
      }
      HEAP32[66329] = $0_1 + $1_1;
      return $1_1;
    }
    function $5() {
      HEAP32[66324] = 4;
      HEAP32[66325] = 0;
      HEAP32[66322] = 0;
      HEAP32[66323] = 0;
      HEAP32[66320] = 0;
      HEAP32[66321] = 1;
      HEAP32[66329] = HEAP32[66328];
    }
    function $6($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return 0;
    }
    function $7($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      if (HEAP32[$0_1 + 8 >> 2]) {
        wasm2js_trap();
      }
      HEAP32[$0_1 + 8 >> 2] = -1;
      $3_1 = HEAP32[$0_1 + 24 >> 2];
      block: {
        if ($3_1 >>> 0 >= HEAPU32[$0_1 + 4 >> 2]) {
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
        } else {
          $4_1 = HEAPU8[$3_1 + HEAP32[$0_1 >> 2] | 0];
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
          $3_1 = 0;
          if ($4_1) {
            break block;
          }
        }
        $8($5_1 + 4 | 0, $2_1, 0, 1, 1);
        if (HEAP32[$5_1 + 4 >> 2] == 1) {
          wasm2js_trap();
        }
        $6_1 = HEAP32[$5_1 + 8 >> 2];
        $3_1 = HEAP32[$5_1 + 12 >> 2];
        if ($2_1) {
          $148($3_1, $1_1, $2_1);
        }
        $1_1 = HEAP32[$0_1 + 20 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 + 12 >> 2]) {
          $4_1 = $0_1 + 12 | 0;
          if (($3($4_1, HEAP32[$4_1 >> 2], 1, 4, 12) | 0) != -2147483647) {
            wasm2js_trap();
          }
        }
        $4_1 = HEAP32[$0_1 + 16 >> 2] + Math_imul($1_1, 12) | 0;
        HEAP32[$4_1 + 8 >> 2] = $2_1;
        HEAP32[$4_1 + 4 >> 2] = $3_1;
        HEAP32[$4_1 >> 2] = $6_1;
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        $4_1 = 0;
        $3_1 = HEAP32[$0_1 + 8 >> 2] + 1 | 0;
      }
      HEAP32[$0_1 + 8 >> 2] = $3_1;
      global$0 = $5_1 + 16 | 0;
      return ($4_1 | 0) == 2 | 0;
    }
    function $8($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 32 | 0;
      global$0 = $5_1;
      $55($5_1 + 20 | 0, $1_1, $3_1, $4_1);
      if (HEAP32[$5_1 + 20 >> 2] == 1) {
        HEAP32[$0_1 >> 2] = 1;
        HEAP32[$0_1 + 4 >> 2] = 0;
      } else {
        block: {
          $4_1 = HEAP32[$5_1 + 28 >> 2];
          if (!$4_1) {
            HEAP32[$0_1 + 8 >> 2] = $3_1;
            HEAP32[$0_1 >> 2] = 0;
            HEAP32[$0_1 + 4 >> 2] = 0;
            break block;
          }
          $3_1 = HEAP32[$5_1 + 24 >> 2];
          if ($2_1) {
            $54($5_1, $3_1, $4_1, 1);
            $2_1 = HEAP32[$5_1 >> 2];
          } else {
            $53($5_1 + 8 | 0, $3_1, $4_1);
            $2_1 = HEAP32[$5_1 + 8 >> 2];
          }
          if ($2_1) {
            HEAP32[$0_1 + 8 >> 2] = $2_1;
            HEAP32[$0_1 + 4 >> 2] = $1_1;
            HEAP32[$0_1 >> 2] = 0;
          } else {
            HEAP32[$0_1 + 8 >> 2] = $4_1;
            HEAP32[$0_1 + 4 >> 2] = $3_1;
            HEAP32[$0_1 >> 2] = 1;
          }
        }
      }
      global$0 = $5_1 + 32 | 0;
    }
    function $9($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      $5_1 = +$5_1;
      $6_1 = +$6_1;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_i32$1 = 0;
      $7_1 = global$0 - 512 | 0;
      global$0 = $7_1;
      if (HEAP32[66316]) {
        wasm2js_trap();
      }
      HEAP32[66316] = -1;
      $5();
      $10_1 = HEAP32[66319];
      $13_1 = HEAP32[66318];
      while (1) {
        if (($8_1 | 0) != 160) {
          $9_1 = $7_1 + $8_1 | 0;
          HEAP32[$9_1 >> 2] = 0;
          HEAP32[$9_1 + 4 >> 2] = 0;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      if ($10_1 >>> 0 < 160) {
        wasm2js_trap();
      }
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 160) {
          $9_1 = $8_1 + $13_1 | 0;
          $14_1 = HEAPU8[$9_1 | 0] | HEAPU8[$9_1 + 1 | 0] << 8 | (HEAPU8[$9_1 + 2 | 0] << 16 | HEAPU8[$9_1 + 3 | 0] << 24);
          $9_1 = HEAPU8[$9_1 + 4 | 0] | HEAPU8[$9_1 + 5 | 0] << 8 | (HEAPU8[$9_1 + 6 | 0] << 16 | HEAPU8[$9_1 + 7 | 0] << 24);
          wasm2js_scratch_store_i32(0, $14_1 | 0);
          wasm2js_scratch_store_i32(1, $9_1 | 0);
          wasm2js_i32$0 = $7_1 + $8_1 | 0, wasm2js_f64$0 = +wasm2js_scratch_load_f64(), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $30_1 = HEAPF64[$7_1 + 80 >> 3];
      $15_1 = HEAPF64[$7_1 + 72 >> 3];
      $31_1 = HEAPF64[$7_1 + 64 >> 3];
      $32_1 = HEAPF64[$7_1 + 56 >> 3];
      $26_1 = HEAPF64[$7_1 + 48 >> 3];
      $16_1 = HEAPF64[$7_1 + 40 >> 3];
      $17_1 = HEAPF64[$7_1 + 32 >> 3];
      $27_1 = HEAPF64[$7_1 + 24 >> 3];
      $33_1 = HEAPF64[$7_1 + 16 >> 3];
      $20_1 = HEAPF64[$7_1 + 8 >> 3];
      $34_1 = HEAPF64[$7_1 >> 3];
      $21_1 = HEAPF64[$7_1 + 88 >> 3];
      $22_1 = HEAPF64[$7_1 + 96 >> 3];
      $18_1 = HEAPF64[$7_1 + 104 >> 3];
      $28_1 = HEAPF64[$7_1 + 136 >> 3];
      $29_1 = HEAPF64[$7_1 + 144 >> 3];
      $23_1 = HEAPF64[$7_1 + 112 >> 3];
      $35_1 = HEAPF64[$7_1 + 120 >> 3];
      $36_1 = HEAPF64[$7_1 + 128 >> 3];
      $24_1 = HEAPF64[$7_1 + 152 >> 3];
      if ($24_1 < 4294967295 & $24_1 >= 0) {
        $9_1 = ~~$24_1 >>> 0;
      } else {
        $9_1 = 0;
      }
      HEAP32[$7_1 + 196 >> 2] = $9_1;
      HEAPF64[$7_1 + 168 >> 3] = $36_1;
      HEAPF64[$7_1 + 160 >> 3] = $35_1;
      HEAP32[$7_1 + 192 >> 2] = $23_1 < 4294967295 & $23_1 >= 0 ? ~~$23_1 >>> 0 : 0;
      HEAPF64[$7_1 + 184 >> 3] = $29_1;
      HEAPF64[$7_1 + 176 >> 3] = $28_1;
      HEAP32[$7_1 + 220 >> 2] = $9_1;
      $14_1 = $18_1 > 65535 ? 65535 : $18_1 >= 0 ? $18_1 < 4294967295 & $18_1 >= 0 ? ~~$18_1 >>> 0 : 0 : 0;
      HEAP16[$7_1 + 208 >> 1] = $14_1;
      HEAPF64[$7_1 + 200 >> 3] = $22_1;
      $8_1 = $9_1 - ($21_1 < 4294967295 & $21_1 >= 0 ? ~~$21_1 >>> 0 : 0) | 0;
      HEAP32[$7_1 + 216 >> 2] = $8_1 >>> 0 <= $9_1 >>> 0 ? $8_1 : 0;
      $0_1 = $0_1 - 160 | 0;
      $9_1 = $0_1 >>> 0 > $10_1 - 160 >>> 0;
      $8_1 = $9_1 ? 1 : $13_1 + 160 | 0;
      $19_1 = $9_1 ? 0 : $0_1;
      $0_1 = $19_1 >>> 0 < $1_1 >>> 0;
      $13_1 = $0_1 ? 0 : $8_1 + $1_1 | 0;
      $0_1 = $0_1 ? 0 : $8_1;
      $8_1 = 8;
      block: {
        while (1) {
          if (($8_1 | 0) != 56) {
            $9_1 = $8_1 + 262212 | 0;
            $8_1 = $8_1 + 12 | 0;
            $10_1 = HEAPU8[$9_1 | 0];
            if (+($10_1 >>> 0) != $34_1) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $10_1 = 3;
      }
      $8_1 = 14;
      $9_1 = $17_1 > 255 ? 255 : $17_1 >= 0 ? $17_1 < 4294967295 & $17_1 >= 0 ? ~~$17_1 >>> 0 : 0 : 0;
      if (($9_1 - 15 & 255) >>> 0 >= 242) {
        $8_1 = HEAPU8[($9_1 & 255) + 262621 | 0];
      }
      $19_1 = $19_1 - $1_1 | 0;
      $9_1 = $20_1 < 4294967295 & $20_1 >= 0 ? ~~$20_1 >>> 0 : 0;
      HEAP32[$7_1 + 272 >> 2] = $9_1;
      HEAP8[$7_1 + 280 | 0] = $10_1;
      HEAP8[$7_1 + 281 | 0] = $8_1;
      HEAPF64[$7_1 + 240 >> 3] = $33_1;
      HEAPF64[$7_1 + 264 >> 3] = $15_1;
      HEAP8[$7_1 + 278 | 0] = $27_1 != 0;
      HEAP8[$7_1 + 279 | 0] = $30_1 != 0;
      HEAP16[$7_1 + 276 >> 1] = $16_1 > 65535 ? 65535 : $16_1 >= 0 ? $16_1 < 4294967295 & $16_1 >= 0 ? ~~$16_1 >>> 0 : 0 : 0;
      HEAPF64[$7_1 + 232 >> 3] = $26_1;
      HEAP32[$7_1 + 224 >> 2] = $26_1 >= 0;
      HEAP32[$7_1 + 228 >> 2] = 0;
      $8_1 = 7;
      block6: {
        block4: {
          switch ($2_1 | 0) {
            case 6:
              $8_1 = 6;
              break block6;
            case 0:
            case 1:
              $0_1 = ($2_1 | 0) == 1;
              $8_1 = 2;
              break block6;
            case 2:
            case 3:
              $8_1 = ($2_1 | 0) == 3;
              if (Math_abs($5_1) < 9223372036854776e3) {
                $11_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
                $12_1 = ~~$5_1 >>> 0;
              } else {
                $11_1 = -2147483648;
                $12_1 = 0;
              }
              break block6;
            case 4:
              $8_1 = 4;
              break block6;
            case 5:
              break block4;
            default:
              break block6;
          }
          ;
        }
        $8_1 = 5;
      }
      HEAPF64[$7_1 + 248 >> 3] = $4_1;
      $4_1 = $4_1 - $32_1;
      $4_1 = $31_1 + ($4_1 > 0 ? $4_1 : 0);
      HEAPF64[$7_1 + 256 >> 3] = $4_1;
      $2_1 = 1;
      block11: {
        block12: {
          if ($8_1 >>> 0 >= 2) {
            block8: {
              block10: {
                block9: {
                  block7: {
                    $2_1 = $8_1 - 2 | 0;
                    switch ($2_1 & 255) {
                      case 5:
                        break block10;
                      case 0:
                        break block7;
                      case 4:
                        break block9;
                      default:
                        break block8;
                    }
                    ;
                  }
                  if ($10_1) {
                    break block11;
                  }
                  break block12;
                }
                if (($10_1 | 0) != 2) {
                  break block11;
                }
                HEAPF64[$7_1 + 256 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
                $10($7_1 + 224 | 0, $22_1, $14_1, $7_1 + 160 | 0, $6_1);
                break block11;
              }
              if (($10_1 | 0) == 3) {
                break block11;
              }
              HEAP16[$7_1 + 280 >> 1] = 2819;
              HEAP32[$7_1 + 224 >> 2] = 0;
              HEAP32[$7_1 + 228 >> 2] = 0;
              HEAP16[$7_1 + 276 >> 1] = 0;
              break block11;
            }
          }
          if (($10_1 | 0) != 1) {
            break block11;
          }
          block15: {
            switch (($2_1 & 255) - 1 | 0) {
              case 0:
                HEAP32[$7_1 + 224 >> 2] = 0;
                HEAP32[$7_1 + 228 >> 2] = 0;
                HEAP16[$7_1 + 276 >> 1] = $3_1;
                block19: {
                  $2_1 = $3_1 & 65535;
                  $9_1 = $2_1 - 500 | 0;
                  if ($9_1 >>> 0 > 4 | ($9_1 | 0) == 1) {
                    block16: {
                      block17: {
                        switch ($2_1 - 425 | 0) {
                          default:
                            if (($2_1 | 0) == 408) {
                              break block16;
                            }
                            break;
                          case 0:
                          case 4:
                            break block16;
                          case 1:
                          case 2:
                          case 3:
                            break block17;
                        }
                        ;
                      }
                      if ($8_1 & 1) {
                        break block19;
                      }
                      if (($3_1 - 200 & 65535) >>> 0 < 100) {
                        HEAP16[$7_1 + 280 >> 1] = 3587;
                      } else {
                        HEAP8[$7_1 + 280 | 0] = 3;
                        wasm2js_i32$0 = $7_1, wasm2js_i32$1 = $13($3_1), HEAP8[wasm2js_i32$0 + 281 | 0] = wasm2js_i32$1;
                      }
                      break block11;
                    }
                  }
                  if ($8_1 & 1) {
                    break block19;
                  }
                  HEAP8[$7_1 + 279 | 0] = 0;
                  if (!(!$0_1 | $1_1 >>> 0 > 100)) {
                    block24: {
                      $2_1 = $0_1 + $1_1 | 0;
                      block20: {
                        while (1) {
                          if ($1_1) {
                            $9_1 = HEAPU8[$0_1 | 0] - 9 | 0;
                            if ($9_1 >>> 0 > 23 | !(1 << $9_1 & 8388635)) {
                              break block20;
                            }
                            $0_1 = $0_1 + 1 | 0;
                            $1_1 = $1_1 - 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $1_1 = 0;
                        $0_1 = $2_1;
                      }
                      block21: {
                        while (1) {
                          $10_1 = 0;
                          $2_1 = 0;
                          if (!$1_1) {
                            break block21;
                          }
                          $2_1 = HEAPU8[($0_1 + $1_1 | 0) - 1 | 0] - 9 | 0;
                          if (!($2_1 >>> 0 > 23 | !(1 << $2_1 & 8388635))) {
                            $1_1 = $1_1 - 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $2_1 = $1_1;
                      }
                      $8_1 = 0;
                      block23: {
                        block22: {
                          while (1) {
                            if (($1_1 | 0) != ($8_1 | 0)) {
                              $9_1 = HEAPU8[$0_1 + $8_1 | 0] - 48 & 255;
                              if ($9_1 >>> 0 > 9) {
                                break block22;
                              }
                              $4_1 = ($10_1 & 1 ? $4_1 * 10 : 0) + +($9_1 >>> 0);
                              $4_1 = $4_1 < 4294967295 ? $4_1 : 4294967295;
                              $8_1 = $8_1 + 1 | 0;
                              $10_1 = 1;
                              continue;
                            }
                            break;
                          }
                          ;
                          if ($10_1 & 1) {
                            break block23;
                          }
                        }
                        if (!(!$13_1 | $19_1 >>> 0 > 100)) {
                          $14($7_1 + 312 | 0, $13_1, $19_1, $12_1, $11_1);
                          $1_1 = HEAP32[$7_1 + 312 >> 2];
                          $12_1 = $1_1 ? HEAP32[$7_1 + 320 >> 2] : $12_1;
                          $11_1 = $1_1 ? HEAP32[$7_1 + 324 >> 2] : $11_1;
                        }
                        $14($7_1 + 312 | 0, $0_1, $2_1, $12_1, $11_1);
                        if (HEAP32[$7_1 + 312 >> 2] != 1 | HEAP32[$7_1 + 316 >> 2]) {
                          break block24;
                        }
                        $5_1 = +HEAPU32[$7_1 + 320 >> 2] + +HEAP32[$7_1 + 324 >> 2] * 4294967296 - (+($12_1 >>> 0) + +($11_1 | 0) * 4294967296);
                        if (!($5_1 >= 0)) {
                          break block24;
                        }
                        $4_1 = Math_ceil($5_1 / 1e3);
                      }
                      $25_1 = 1;
                    }
                  }
                  HEAPF64[$7_1 + 232 >> 3] = $4_1;
                  HEAP32[$7_1 + 224 >> 2] = $25_1;
                  HEAP32[$7_1 + 228 >> 2] = 0;
                  $11($7_1 + 224 | 0, $7_1 + 200 | 0, $7_1 + 160 | 0, $25_1 ? $4_1 : 0, 0, $6_1);
                  if (!$25_1) {
                    break block11;
                  }
                  $0_1 = $3_1 & 65535;
                  if (($0_1 | 0) != 503 & ($0_1 | 0) != 429) {
                    break block11;
                  }
                  $4_1 = ($4_1 > 86400 ? 86400 : $4_1) * 1e3 + HEAPF64[$7_1 + 248 >> 3];
                  if (!($4_1 > HEAPF64[$7_1 + 200 >> 3])) {
                    break block11;
                  }
                  HEAP16[$7_1 + 208 >> 1] = $3_1;
                  HEAPF64[$7_1 + 200 >> 3] = $4_1;
                  break block11;
                }
                HEAP16[$7_1 + 280 >> 1] = 2051;
                break block11;
              case 1:
                HEAP8[$7_1 + 279 | 0] = 1;
                if ($27_1 == 0) {
                  $11($7_1 + 224 | 0, $7_1 + 200 | 0, $7_1 + 160 | 0, 0, 0, $6_1);
                } else {
                  HEAP8[$7_1 + 278 | 0] = 0;
                  $12($7_1 + 224 | 0, $28_1, $29_1, $9_1);
                }
                break block11;
              case 2:
                break block15;
              default:
                break block12;
            }
            ;
          }
          HEAP16[$7_1 + 278 >> 1] = 0;
          HEAPF64[$7_1 + 256 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
          $11($7_1 + 224 | 0, $7_1 + 200 | 0, $7_1 + 160 | 0, 0, 1, $6_1);
          break block11;
        }
        HEAP8[$7_1 + 278 | 0] = $0_1;
        $10($7_1 + 224 | 0, $22_1, $14_1, $7_1 + 160 | 0, $6_1);
      }
      HEAPF64[$7_1 + 296 >> 3] = HEAPF64[$7_1 + 200 >> 3];
      HEAPF64[$7_1 + 304 >> 3] = HEAPU16[$7_1 + 208 >> 1];
      HEAPF64[$7_1 + 288 >> 3] = HEAP32[$7_1 + 220 >> 2] - HEAP32[$7_1 + 216 >> 2] >>> 0;
      HEAPF64[$7_1 + 392 >> 3] = HEAPU8[$7_1 + 279 | 0];
      HEAPF64[$7_1 + 384 >> 3] = HEAPF64[$7_1 + 264 >> 3];
      HEAPF64[$7_1 + 376 >> 3] = HEAPF64[$7_1 + 256 >> 3];
      HEAPF64[$7_1 + 368 >> 3] = HEAPF64[$7_1 + 248 >> 3];
      HEAPF64[$7_1 + 360 >> 3] = HEAP32[$7_1 + 224 >> 2] ? HEAPF64[$7_1 + 232 >> 3] : -1;
      HEAPF64[$7_1 + 352 >> 3] = HEAPU16[$7_1 + 276 >> 1];
      $0_1 = HEAPU8[$7_1 + 281 | 0];
      HEAPF64[$7_1 + 344 >> 3] = ($0_1 | 0) == 14 ? 0 : +($0_1 + 1 >>> 0);
      HEAPF64[$7_1 + 336 >> 3] = HEAPU8[$7_1 + 278 | 0];
      HEAPF64[$7_1 + 328 >> 3] = HEAPF64[$7_1 + 240 >> 3];
      HEAPF64[$7_1 + 320 >> 3] = HEAPU32[$7_1 + 272 >> 2];
      HEAPF64[$7_1 + 312 >> 3] = HEAPU8[$7_1 + 280 | 0];
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 88) {
          $2_1 = ($7_1 + 312 | 0) + $8_1 | 0;
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          $0_1 = ($7_1 + 400 | 0) + $8_1 | 0;
          $2_1 = HEAP32[$2_1 >> 2];
          HEAP8[$0_1 | 0] = $2_1;
          HEAP8[$0_1 + 1 | 0] = $2_1 >>> 8;
          HEAP8[$0_1 + 2 | 0] = $2_1 >>> 16;
          HEAP8[$0_1 + 3 | 0] = $2_1 >>> 24;
          HEAP8[$0_1 + 4 | 0] = $1_1;
          HEAP8[$0_1 + 5 | 0] = $1_1 >>> 8;
          HEAP8[$0_1 + 6 | 0] = $1_1 >>> 16;
          HEAP8[$0_1 + 7 | 0] = $1_1 >>> 24;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $15(265280, $7_1 + 400 | 0, 88);
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 24) {
          $2_1 = ($7_1 + 288 | 0) + $8_1 | 0;
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          $0_1 = ($7_1 + 488 | 0) + $8_1 | 0;
          $2_1 = HEAP32[$2_1 >> 2];
          HEAP8[$0_1 | 0] = $2_1;
          HEAP8[$0_1 + 1 | 0] = $2_1 >>> 8;
          HEAP8[$0_1 + 2 | 0] = $2_1 >>> 16;
          HEAP8[$0_1 + 3 | 0] = $2_1 >>> 24;
          HEAP8[$0_1 + 4 | 0] = $1_1;
          HEAP8[$0_1 + 5 | 0] = $1_1 >>> 8;
          HEAP8[$0_1 + 6 | 0] = $1_1 >>> 16;
          HEAP8[$0_1 + 7 | 0] = $1_1 >>> 24;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $15(265280, $7_1 + 488 | 0, 24);
      HEAP32[66316] = HEAP32[66316] + 1;
      global$0 = $7_1 + 512 | 0;
    }
    function $10($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0;
      $1_1 = $1_1 - HEAPF64[$0_1 + 24 >> 3];
      $5_1 = $2_1 & 65535 ? $1_1 > 0 ? $1_1 : 0 : 0;
      if ($5_1 <= 0) {
        $2_1 = $0_1;
        $0_1 = HEAP32[$0_1 + 48 >> 2] + 1 | 0;
        $12($2_1, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 24 >> 3], $0_1 ? $0_1 : -1);
        return;
      }
      $1_1 = $5_1 + $143(HEAPF64[$3_1 >> 3], HEAPF64[$3_1 + 8 >> 3], 1, $4_1);
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $6_1 = HEAPF64[$3_1 + 24 >> 3] - $4_1;
      if ($1_1 >= ($6_1 > 0 ? $6_1 : 0)) {
        $144($0_1, $2_1, $5_1);
      } else {
        HEAP8[$0_1 + 56 | 0] = 2;
        $1_1 = $1_1 < 2147483647 ? $1_1 : 2147483647;
        HEAPF64[$0_1 + 16 >> 3] = $1_1;
        HEAPF64[$0_1 + 40 >> 3] = $1_1 + $4_1;
      }
    }
    function $11($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!($3_1 > 300)) {
        block: {
          $6_1 = HEAP32[$0_1 + 48 >> 2];
          if ($6_1 >>> 0 >= HEAPU32[$2_1 + 32 >> 2]) {
            break block;
          }
          $5_1 = $143(HEAPF64[$2_1 >> 3], HEAPF64[$2_1 + 8 >> 3], $6_1, $5_1);
          $7_1 = $3_1 * 1e3;
          $3_1 = HEAPF64[$1_1 >> 3] - HEAPF64[$0_1 + 24 >> 3];
          $8_1 = HEAPU16[$1_1 + 8 >> 1];
          $3_1 = $8_1 ? $3_1 > 0 ? $3_1 : 0 : 0;
          $6_1 = $7_1 < $3_1;
          $5_1 = $5_1 + ($6_1 ? $3_1 : $7_1);
          $5_1 = $5_1 < 2147483647 ? $5_1 : 2147483647;
          $7_1 = HEAPF64[$0_1 + 32 >> 3];
          $9_1 = HEAPF64[$2_1 + 24 >> 3] - $7_1;
          if ($5_1 >= ($9_1 > 0 ? $9_1 : 0)) {
            if (!$6_1) {
              break block;
            }
            $144($0_1, $8_1, $3_1);
          } else {
            $2_1 = HEAP32[$1_1 + 16 >> 2];
            $4_1 = $4_1 ? 10 : 5;
            if ($2_1 >>> 0 < $4_1 >>> 0) {
              break block;
            }
            HEAP8[$0_1 + 56 | 0] = 2;
            HEAPF64[$0_1 + 16 >> 3] = $5_1;
            HEAP32[$1_1 + 16 >> 2] = $2_1 - $4_1;
            HEAPF64[$0_1 + 40 >> 3] = $7_1 + $5_1;
          }
          return;
        }
      }
      $145($0_1);
    }
    function $12($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $2_1 = $2_1 - $4_1;
      $2_1 = $2_1 > 0 ? $2_1 : 0;
      if ($2_1 <= 0) {
        $145($0_1);
      } else {
        HEAP8[$0_1 + 56 | 0] = 1;
        HEAP32[$0_1 + 48 >> 2] = $3_1;
        $1_1 = $1_1 > 0 ? $1_1 : 0;
        $1_1 = $1_1 < $2_1 ? $1_1 : $2_1;
        $1_1 = $1_1 < 2147483647 ? $1_1 : 2147483647;
        HEAPF64[$0_1 + 16 >> 3] = $1_1;
        HEAPF64[$0_1 + 40 >> 3] = $4_1 + $1_1;
      }
    }
    function $13($0_1) {
      var $1_1 = 0;
      $1_1 = 8;
      block: {
        block2: {
          block8: {
            block7: {
              block6: {
                block5: {
                  block4: {
                    block3: {
                      block1: {
                        $0_1 = $0_1 & 65535;
                        switch ($0_1 - 400 | 0) {
                          case 0:
                          case 9:
                            break block;
                          case 1:
                            break block1;
                          case 2:
                          case 6:
                          case 7:
                          case 8:
                          case 10:
                          case 11:
                          case 12:
                          case 14:
                            break block2;
                          case 3:
                            break block3;
                          case 4:
                            break block4;
                          case 5:
                            break block5;
                          case 13:
                            break block6;
                          case 15:
                            break block7;
                          default:
                            break block8;
                        }
                        ;
                      }
                      return 1;
                    }
                    return 2;
                  }
                  return 3;
                }
                return 4;
              }
              return 5;
            }
            return 6;
          }
          if (($0_1 | 0) == 429) {
            $1_1 = 7;
          } else {
            if (($0_1 | 0) == 422) {
              break block;
            }
          }
        }
        return $1_1;
      }
      return 0;
    }
    function $14($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $41($5_1, $1_1, $2_1);
      if ($44($5_1, $3_1, $4_1)) {
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2], 1e3), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
        HEAP32[$0_1 + 12 >> 2] = i64toi32_i32$HIGH_BITS;
        $1_1 = 1;
      } else {
        $1_1 = 0;
      }
      HEAP32[$0_1 >> 2] = $1_1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      global$0 = $5_1 + 48 | 0;
    }
    function $15($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = HEAP32[$0_1 + 8 >> 2];
      block: {
        if (HEAP32[$0_1 >> 2] - $3_1 >>> 0 < $2_1 >>> 0) {
          $2($0_1, $3_1, $2_1, 1, 1);
          $3_1 = HEAP32[$0_1 + 8 >> 2];
        } else {
          if (!$2_1) {
            break block;
          }
        }
        if (!$2_1) {
          break block;
        }
        $148(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
    }
    function $16($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      var $5_1 = 0;
      if ($3_1 >>> 0 > 32 | $1_1 >>> 0 >= $2_1 >>> 0) {
        $0_1 = $2_1;
      } else {
        block: {
          if ($4_1) {
            $4_1 = $2_1 - $1_1 | 0;
            if ($4_1 >>> 0 >= 2) {
              $0_1 = ($4_1 >>> 1 | 0) + $1_1 | 0;
              break block;
            }
          }
          $1_1 = 0;
          while (1) {
            if (!($0_1 >>> 0 <= $2_1 >>> 0 | $1_1 >>> 0 >= $2_1 >>> 0)) {
              $4_1 = ($0_1 - $1_1 >>> 1 | 0) + $1_1 | 0;
              $5_1 = $4_1 >>> 0 > $2_1 >>> 0;
              $0_1 = $5_1 ? $4_1 : $0_1;
              $1_1 = $5_1 ? $1_1 : $4_1;
              continue;
            }
            break;
          }
          ;
          $1_1 = $2_1;
        }
        $3_1 = $3_1 + 1 | 0;
      }
      return ($0_1 >>> 0 > $1_1 >>> 0 ? $3_1 >>> 0 < 33 ? $0_1 : 0 : 0) | 0;
    }
    function $17($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0, $2_1 = 0;
      $1_1 = global$0 - 16 | 0;
      global$0 = $1_1;
      if (HEAP32[66316]) {
        wasm2js_trap();
      }
      HEAP32[66316] = -1;
      if (HEAPU32[66319] >= $0_1 >>> 0) {
        $0_1 = HEAP32[66318];
        $2_1 = 0;
      } else {
        $5();
        $0_1 = (-1 >>> Math_clz32(($0_1 >>> 0 <= 16384 ? 16384 : $0_1) - 1 | 0) | 0) + 1 | 0;
        $8($1_1 + 4 | 0, $0_1, 1, 1, 1);
        if (HEAP32[$1_1 + 4 >> 2] == 1) {
          wasm2js_trap();
        }
        HEAP32[66319] = $0_1;
        $0_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[66318] = $0_1;
        HEAP32[66317] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[66328] = HEAP32[66329];
        $2_1 = HEAP32[66316] + 1 | 0;
      }
      HEAP32[66316] = $2_1;
      global$0 = $1_1 + 16 | 0;
      return $0_1 | 0;
    }
    function $18() {
      var $0_1 = 0;
      if (HEAPU32[66316] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[66321];
      }
      return $0_1 | 0;
    }
    function $19() {
      var $0_1 = 0;
      if (HEAPU32[66316] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[66322];
      }
      return $0_1 | 0;
    }
    function $20($0_1) {
      $0_1 = +$0_1;
      HEAPF64[33163] = $0_1;
    }
    function $21($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = +$1_1;
      $2_1 = +$2_1;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (HEAP32[66316]) {
        wasm2js_trap();
      }
      HEAP32[66316] = -1;
      $5();
      $5_1 = $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0;
      $4_1 = HEAP32[66319] >>> 2 | 0;
      $7_1 = $4_1 - $0_1 | 0;
      $4_1 = $4_1 >>> 0 >= $7_1 >>> 0 ? $7_1 : 0;
      $8_1 = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $4_1;
      $6_1 = HEAP32[66318] + ($0_1 << 2) | 0;
      $5_1 = $3_1;
      $4_1 = 0;
      $7_1 = $2_1 < 4294967295 & $2_1 >= 0 ? ~~$2_1 >>> 0 : 0;
      $3_1 = 0;
      block: {
        while (1) {
          if (($3_1 | 0) == ($8_1 | 0)) {
            break block;
          }
          $9_1 = $5_1;
          $5_1 = $5_1 + (($3_1 | 0) != 0) | 0;
          $4_1 = $9_1 >>> 0 > $5_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
          $9_1 = $5_1;
          $5_1 = $5_1 + (HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | (HEAPU8[$6_1 + 2 | 0] << 16 | HEAPU8[$6_1 + 3 | 0] << 24)) | 0;
          $4_1 = $9_1 >>> 0 > $5_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
          if (!$4_1 & $5_1 >>> 0 <= $7_1 >>> 0) {
            $6_1 = $6_1 + 4 | 0;
            $3_1 = $3_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $8_1 = $3_1;
      }
      HEAP32[66316] = HEAP32[66316] + 1;
      return ($8_1 >>> 0 <= 1 ? 1 : $8_1) + $0_1 | 0;
    }
    function $22($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $7_1 = global$0 - 592 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 28 >> 2] = $0_1;
      HEAP32[$7_1 + 64 >> 2] = $4_1;
      HEAP32[$7_1 + 60 >> 2] = $3_1;
      HEAP32[$7_1 + 56 >> 2] = $2_1;
      $0_1 = HEAP32[66327];
      HEAP32[$7_1 + 48 >> 2] = HEAP32[66326];
      HEAP32[$7_1 + 52 >> 2] = $0_1;
      if (Math_abs($5_1) < 9223372036854776e3) {
        $2_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
        $0_1 = ~~$5_1 >>> 0;
      } else {
        $2_1 = -2147483648;
        $0_1 = 0;
      }
      HEAP32[$7_1 + 40 >> 2] = $0_1;
      HEAP32[$7_1 + 44 >> 2] = $2_1;
      HEAP32[$7_1 + 32 >> 2] = 1;
      HEAP32[$7_1 + 36 >> 2] = 0;
      $0_1 = 1;
      $2_1 = ($1_1 & 240) >>> 4 & 1;
      HEAP8[$7_1 + 78 | 0] = $2_1;
      $3_1 = $1_1 & 3;
      HEAP8[$7_1 + 68 | 0] = ($3_1 | 0) == 1 ? 1 : ($3_1 | 0) == 2 ? 2 : 0;
      $1_1 = $1_1 & 12;
      $1_1 = ($1_1 | 0) == 4 ? 1 : ($1_1 | 0) == 8 ? 2 : 0;
      HEAP8[$7_1 + 69 | 0] = $1_1;
      block3: {
        block2: {
          switch ($1_1 - 1 | 0) {
            case 1:
              $0_1 = 2;
            case 0:
              if ($2_1) {
                break block3;
              }
              break;
            default:
              break block2;
          }
          ;
        }
        $0_1 = 0;
      }
      HEAP8[$7_1 + 79 | 0] = $0_1;
      HEAP32[$7_1 + 80 >> 2] = $6_1;
      HEAP32[$7_1 + 112 >> 2] = 0;
      HEAP32[$7_1 + 116 >> 2] = 0;
      HEAP32[$7_1 + 104 >> 2] = 0;
      HEAP32[$7_1 + 108 >> 2] = 4;
      HEAP32[$7_1 + 96 >> 2] = 4;
      HEAP32[$7_1 + 100 >> 2] = 0;
      HEAP32[$7_1 + 124 >> 2] = $7_1 + 79;
      HEAP32[$7_1 + 120 >> 2] = $7_1 + 32;
      HEAP32[$7_1 + 92 >> 2] = $7_1 + 80;
      HEAP32[$7_1 + 88 >> 2] = $7_1 + 78;
      HEAP32[$7_1 + 84 >> 2] = $7_1 + 28;
      if (HEAP32[66316]) {
        wasm2js_trap();
      }
      $2_1 = $7_1 + 92 | 0;
      HEAP32[66316] = -1;
      $5();
      $3_1 = HEAP32[66319];
      $4_1 = HEAP32[66318];
      $6_1 = HEAPU8[HEAP32[$7_1 + 88 >> 2]];
      $0_1 = HEAP32[HEAP32[$7_1 + 84 >> 2] >> 2];
      $20_1 = HEAP32[$7_1 + 120 >> 2];
      $1_1 = 11;
      while (1) {
        if (($1_1 | 0) != 47) {
          HEAP8[($7_1 + 128 | 0) + $1_1 | 0] = 2;
          $1_1 = $1_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP32[$7_1 + 256 >> 2] = 0;
      HEAP32[$7_1 + 260 >> 2] = 0;
      HEAP32[$7_1 + 252 >> 2] = 4;
      HEAP32[$7_1 + 244 >> 2] = 0;
      HEAP32[$7_1 + 248 >> 2] = 0;
      HEAP32[$7_1 + 236 >> 2] = 0;
      HEAP32[$7_1 + 240 >> 2] = 4;
      HEAP32[$7_1 + 264 >> 2] = 0;
      HEAP32[$7_1 + 268 >> 2] = 0;
      HEAP8[$7_1 + 269 | 0] = 0;
      HEAP8[$7_1 + 270 | 0] = 0;
      HEAP8[$7_1 + 271 | 0] = 0;
      HEAP8[$7_1 + 272 | 0] = 0;
      HEAP8[$7_1 + 273 | 0] = 0;
      HEAP8[$7_1 + 274 | 0] = 0;
      HEAP8[$7_1 + 275 | 0] = 0;
      HEAP8[$7_1 + 276 | 0] = 0;
      HEAP16[$7_1 + 292 >> 1] = 1;
      HEAP16[$7_1 + 360 >> 1] = 1;
      HEAP32[$7_1 + 352 >> 2] = 1;
      HEAP32[$7_1 + 356 >> 2] = 0;
      HEAP32[$7_1 + 280 >> 2] = 0;
      HEAP32[$7_1 + 284 >> 2] = 1;
      $1_1 = $6_1 & 1;
      HEAP32[$7_1 + 348 >> 2] = $1_1 ? 262160 : 262144;
      HEAP32[$7_1 + 344 >> 2] = $1_1 ? 1 : $2_1;
      HEAP32[$7_1 + 340 >> 2] = $20_1;
      HEAP32[$7_1 + 288 >> 2] = 0;
      $148($7_1 + 304 | 0, $7_1 + 128 | 0, 36);
      HEAP32[$7_1 + 380 >> 2] = 0;
      HEAP32[$7_1 + 384 >> 2] = 0;
      $1_1 = $0_1 >>> 0 > $3_1 >>> 0;
      $17_1 = $1_1 ? 0 : $0_1;
      HEAP32[$7_1 + 376 >> 2] = $17_1;
      $19_1 = $1_1 ? 1 : $4_1;
      HEAP32[$7_1 + 372 >> 2] = $19_1;
      HEAP32[$7_1 + 392 >> 2] = 0;
      HEAP32[$7_1 + 396 >> 2] = 0;
      HEAP32[$7_1 + 364 >> 2] = 2;
      $24_1 = HEAP32[$20_1 + 28 >> 2];
      HEAP32[$7_1 + 388 >> 2] = $24_1 >>> 0 >= 1e3 ? 1e3 : $24_1;
      if ($23($19_1, $17_1, 263352, 3)) {
        HEAP8[$7_1 + 397 | 0] = 1;
        HEAP32[$7_1 + 380 >> 2] = 3;
      }
      $1_1 = $7_1 + 364 | 0;
      block58: {
        if (($24($1_1) & 255) != 123) {
          $25($7_1 + 504 | 0, $1_1);
          $1_1 = $7_1 + 128 | 0;
          $26($1_1, HEAPU8[$7_1 + 512 | 0] << 24 | 328065, 0);
          $148($7_1 + 236 | 0, $1_1, 44);
        } else {
          block57: {
            $15_1 = $7_1 + 280 | 0;
            HEAP32[$7_1 + 500 >> 2] = 0;
            HEAP32[$7_1 + 492 >> 2] = 0;
            HEAP32[$7_1 + 496 >> 2] = 1;
            HEAP32[$7_1 + 516 >> 2] = 0;
            HEAP32[$7_1 + 520 >> 2] = 0;
            HEAP32[$7_1 + 508 >> 2] = $17_1;
            HEAP32[$7_1 + 504 >> 2] = $19_1;
            HEAP8[$7_1 + 211 | 0] = 2;
            HEAP8[$7_1 + 199 | 0] = 2;
            HEAP8[$7_1 + 187 | 0] = 2;
            HEAP8[$7_1 + 175 | 0] = 2;
            HEAP8[$7_1 + 163 | 0] = 2;
            HEAP8[$7_1 + 151 | 0] = 2;
            HEAP8[$7_1 + 139 | 0] = 2;
            HEAP32[$7_1 + 512 >> 2] = $7_1 + 492;
            HEAP32[$7_1 + 432 >> 2] = 4;
            HEAP32[$7_1 + 436 >> 2] = 0;
            HEAP32[$7_1 + 424 >> 2] = 0;
            HEAP32[$7_1 + 428 >> 2] = 0;
            HEAP32[$7_1 + 416 >> 2] = 0;
            HEAP32[$7_1 + 420 >> 2] = 4;
            HEAP32[$7_1 + 408 >> 2] = 0;
            HEAP32[$7_1 + 412 >> 2] = 0;
            $0_1 = HEAP32[$20_1 + 20 >> 2];
            HEAP32[$7_1 + 400 >> 2] = HEAP32[$20_1 + 16 >> 2];
            HEAP32[$7_1 + 404 >> 2] = $0_1;
            HEAP32[$7_1 + 536 >> 2] = 0;
            HEAP32[$7_1 + 540 >> 2] = 1;
            $27($7_1 + 364 | 0, 123);
            $4_1 = 0;
            block7: {
              block5: {
                while (1) {
                  block6: {
                    $0_1 = HEAP32[$7_1 + 412 >> 2];
                    $11_1 = $0_1;
                    $9_1 = HEAP32[$7_1 + 408 >> 2];
                    $1_1 = !(HEAP32[$7_1 + 424 >> 2] | ($0_1 | $9_1));
                    $0_1 = HEAP32[$7_1 + 380 >> 2];
                    block4: {
                      if ($0_1 >>> 0 < HEAPU32[$7_1 + 376 >> 2]) {
                        $0_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 372 >> 2] | 0];
                        if ($0_1 >>> 0 > 32) {
                          break block4;
                        }
                      }
                      $0_1 = $28($7_1 + 364 | 0);
                    }
                    if (($0_1 & 255) == 125) {
                      break block5;
                    }
                    if (!$1_1) {
                      $0_1 = HEAP32[$7_1 + 380 >> 2];
                      if ($0_1 >>> 0 >= HEAPU32[$7_1 + 376 >> 2]) {
                        break block6;
                      }
                      $1_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 372 >> 2] | 0] == 44;
                      HEAP32[$7_1 + 380 >> 2] = $0_1 + $1_1;
                      if (!$1_1) {
                        break block6;
                      }
                    }
                    if (HEAP32[$7_1 + 364 >> 2] != 2) {
                      break block7;
                    }
                    $1_1 = HEAP32[$7_1 + 380 >> 2];
                    if (!($1_1 >>> 0 < HEAPU32[$7_1 + 376 >> 2] & HEAPU8[HEAP32[$7_1 + 372 >> 2] + $1_1 | 0] > 32)) {
                      $28($7_1 + 364 | 0);
                      $1_1 = HEAP32[$7_1 + 380 >> 2];
                    }
                    HEAP8[$7_1 + 396 | 0] = 0;
                    HEAP32[$7_1 + 392 >> 2] = $1_1;
                    $30($7_1 + 548 | 0, $7_1 + 364 | 0);
                    $18_1 = HEAPU8[$7_1 + 556 | 0];
                    if (($18_1 | 0) == 2) {
                      break block7;
                    }
                    $2_1 = HEAP32[$7_1 + 392 >> 2];
                    $1_1 = HEAP32[$7_1 + 548 >> 2];
                    $6_1 = HEAP32[$7_1 + 552 >> 2];
                    if ($18_1 & 1) {
                      HEAP32[$7_1 + 544 >> 2] = 0;
                      $31($1_1, $6_1, $7_1 + 536 | 0, 0);
                      $1_1 = HEAP32[$7_1 + 540 >> 2];
                      $0_1 = HEAP32[$7_1 + 544 >> 2];
                    } else {
                      $0_1 = $6_1;
                    }
                    $13_1 = $2_1 + 1 | 0;
                    $2_1 = $32($1_1, $0_1);
                    block11: {
                      block9: {
                        if (($2_1 & 255) >>> 0 >= 64) {
                          $3_1 = $33($7_1 + 400 | 0, $7_1 + 548 | 0, $1_1, $0_1);
                          $2_1 = 245;
                        } else {
                          $3_1 = $2_1 & 31;
                          if (($2_1 & 63) >>> 0 >= 32) {
                            $8_1 = 1 << $3_1;
                            $3_1 = 0;
                          } else {
                            $16_1 = 1 << $3_1;
                            $8_1 = $16_1 - 1 & 1 >>> 32 - $3_1;
                            $3_1 = $16_1;
                          }
                          HEAP32[$7_1 + 408 >> 2] = $9_1 | $3_1;
                          HEAP32[$7_1 + 412 >> 2] = $8_1 | $11_1;
                          $9_1 = $3_1 & $9_1;
                          $8_1 = $8_1 & $11_1;
                          $3_1 = !($9_1 | $8_1);
                          $2_1 = $2_1 - 10 | 0;
                          if ($8_1 | $9_1 | ($2_1 & 255) != 4) {
                            break block9;
                          }
                          $2_1 = HEAP32[$7_1 + 380 >> 2];
                          block10: {
                            if ($2_1 >>> 0 < HEAPU32[$7_1 + 376 >> 2]) {
                              $2_1 = HEAPU8[$2_1 + HEAP32[$7_1 + 372 >> 2] | 0];
                              if ($2_1 >>> 0 > 32) {
                                break block10;
                              }
                            }
                            $2_1 = $28($7_1 + 364 | 0);
                          }
                          $3_1 = 1;
                          if (($2_1 & 255) == 123) {
                            $34($7_1 + 236 | 0, $7_1 + 364 | 0, $7_1 + 504 | 0, 1);
                            HEAP32[$7_1 + 576 >> 2] = HEAP32[65835];
                            $2_1 = HEAP32[65834];
                            HEAP32[$7_1 + 568 >> 2] = HEAP32[65833];
                            HEAP32[$7_1 + 572 >> 2] = $2_1;
                            $2_1 = 4;
                            $8_1 = 0;
                            break block11;
                          }
                          $2_1 = 4;
                        }
                      }
                      $25($7_1 + 568 | 0, $7_1 + 364 | 0);
                      $8_1 = HEAPU8[$7_1 + 579 | 0];
                    }
                    HEAP32[$7_1 + 300 >> 2] = $6_1;
                    HEAP32[$7_1 + 296 >> 2] = $13_1;
                    HEAP8[$7_1 + 292 | 0] = 0;
                    HEAP8[$7_1 + 361 | 0] = 0;
                    if ($8_1 & 1 ? 0 : $3_1) {
                      block12: {
                        if (!$0_1) {
                          $0_1 = 0;
                          break block12;
                        }
                        if (HEAPU8[$1_1 | 0] != 95) {
                          break block12;
                        }
                        if ($49($7_1 + 236 | 0, $1_1, $0_1, 1, $7_1 + 568 | 0, HEAP32[$7_1 + 380 >> 2] - HEAP32[$7_1 + 572 >> 2] | 0)) {
                          continue;
                        }
                      }
                    } else {
                      if ($49($7_1 + 236 | 0, $1_1, $0_1, $3_1, $7_1 + 568 | 0, HEAP32[$7_1 + 380 >> 2] - HEAP32[$7_1 + 572 >> 2] | 0)) {
                        continue;
                      }
                    }
                    $3_1 = $2_1 & 255;
                    if ($3_1 >>> 0 <= 6) {
                      $0_1 = ($7_1 + 128 | 0) + Math_imul($3_1, 12) | 0;
                      HEAP32[$0_1 + 8 >> 2] = HEAP32[$7_1 + 576 >> 2];
                      $1_1 = HEAP32[$7_1 + 572 >> 2];
                      HEAP32[$0_1 >> 2] = HEAP32[$7_1 + 568 >> 2];
                      HEAP32[$0_1 + 4 >> 2] = $1_1;
                    } else {
                      $9_1 = $7_1 + 24 | 0;
                      $11_1 = $7_1 + 236 | 0;
                      $6_1 = $7_1 + 568 | 0;
                      $2_1 = 0;
                      $3_1 = global$0 - 48 | 0;
                      global$0 = $3_1;
                      block24: {
                        block19: {
                          block17: {
                            block14: {
                              block18: {
                                block13: {
                                  switch ($0_1 - 9 | 0) {
                                    case 2:
                                      if (HEAPU8[$1_1 | 0] != 97 | HEAPU8[$1_1 + 1 | 0] != 110 | (HEAPU8[$1_1 + 2 | 0] != 111 | HEAPU8[$1_1 + 3 | 0] != 110) | (HEAPU8[$1_1 + 4 | 0] != 121 | HEAPU8[$1_1 + 5 | 0] != 109 | (HEAPU8[$1_1 + 6 | 0] != 111 | HEAPU8[$1_1 + 7 | 0] != 117)) | (HEAPU8[$1_1 + 8 | 0] != 115 | HEAPU8[$1_1 + 9 | 0] != 73 | HEAPU8[$1_1 + 10 | 0] != 100)) {
                                        break block14;
                                      }
                                      $2_1 = 1;
                                      if (HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] == 1) {
                                        break block17;
                                      }
                                      break block14;
                                    case 3:
                                      if (HEAPU8[$1_1 | 0] != 105 | HEAPU8[$1_1 + 1 | 0] != 110 | (HEAPU8[$1_1 + 2 | 0] != 116 | HEAPU8[$1_1 + 3 | 0] != 101) | (HEAPU8[$1_1 + 4 | 0] != 103 | HEAPU8[$1_1 + 5 | 0] != 114 | (HEAPU8[$1_1 + 6 | 0] != 97 | HEAPU8[$1_1 + 7 | 0] != 116)) | (HEAPU8[$1_1 + 8 | 0] != 105 | HEAPU8[$1_1 + 9 | 0] != 111 | (HEAPU8[$1_1 + 10 | 0] != 110 | HEAPU8[$1_1 + 11 | 0] != 115))) {
                                        break block14;
                                      }
                                      if (HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] == 1) {
                                        $1_1 = HEAPU8[$6_1 + 8 | 0];
                                        if (($1_1 | 0) == 5) {
                                          break block17;
                                        }
                                        $0_1 = 327680;
                                        break block18;
                                      }
                                      if (HEAPU8[$6_1 + 8 | 0] == 5) {
                                        $2_1 = HEAP32[$6_1 + 4 >> 2];
                                        $6_1 = HEAP32[$6_1 >> 2];
                                        HEAP32[$3_1 + 20 >> 2] = $3_1 + 47;
                                        $78($3_1 + 32 | 0, $6_1, $2_1, $3_1 + 20 | 0, 2);
                                        if (HEAPU8[$3_1 + 43 | 0] == 2) {
                                          break block14;
                                        }
                                      } else {
                                        if (!$79($6_1)) {
                                          break block14;
                                        }
                                      }
                                      $74($11_1, 1377167);
                                      break block19;
                                    case 0:
                                      break block13;
                                    default:
                                      break block14;
                                  }
                                  ;
                                }
                                if (HEAPU8[$1_1 | 0] != 109 | HEAPU8[$1_1 + 1 | 0] != 101 | (HEAPU8[$1_1 + 2 | 0] != 115 | HEAPU8[$1_1 + 3 | 0] != 115) | (HEAPU8[$1_1 + 4 | 0] != 97 | HEAPU8[$1_1 + 5 | 0] != 103 | (HEAPU8[$1_1 + 6 | 0] != 101 | HEAPU8[$1_1 + 7 | 0] != 73)) | (HEAPU8[$1_1 + 8 | 0] != 100 | HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] != 1)) {
                                  break block14;
                                }
                                $1_1 = HEAPU8[$6_1 + 8 | 0];
                                if (($1_1 | 0) != 3) {
                                  $2_1 = 2;
                                  $0_1 = 196608;
                                  break block18;
                                }
                                HEAP32[$3_1 + 28 >> 2] = 0;
                                HEAP32[$3_1 + 20 >> 2] = 0;
                                HEAP32[$3_1 + 24 >> 2] = 1;
                                HEAP8[$3_1 + 40 | 0] = HEAPU8[$6_1 + 9 | 0];
                                $0_1 = HEAP32[$6_1 + 4 >> 2];
                                HEAP32[$3_1 + 32 >> 2] = HEAP32[$6_1 >> 2];
                                HEAP32[$3_1 + 36 >> 2] = $0_1;
                                $63($3_1 + 8 | 0, $3_1 + 32 | 0, $3_1 + 20 | 0);
                                $1_1 = HEAP32[$3_1 + 8 >> 2];
                                $0_1 = HEAP32[$3_1 + 12 >> 2];
                                block20: {
                                  if ($81(263356, $0_1)) {
                                    block21: {
                                      $2_1 = $0_1;
                                      while (1) {
                                        if (!$2_1) {
                                          break block20;
                                        }
                                        $8_1 = HEAPU8[$1_1 | 0];
                                        if (!(($8_1 - 48 & 255) >>> 0 < 10 | (($8_1 & 223) - 65 & 255) >>> 0 < 26)) {
                                          $13_1 = $8_1 - 45 | 0;
                                          if (!(1 << $13_1 & 8195 ? $13_1 >>> 0 <= 13 : 0) & ($8_1 | 0) != 95) {
                                            break block21;
                                          }
                                        }
                                        $1_1 = $1_1 + 1 | 0;
                                        $2_1 = $2_1 - 1 | 0;
                                        continue;
                                      }
                                      ;
                                    }
                                  }
                                  $74($11_1, $0_1 ? $0_1 >>> 0 < 256 ? 1442693 : 1442691 : 1442690);
                                }
                                $2_1 = 2;
                                break block17;
                              }
                              if ($1_1) {
                                $74($11_1, $1_1 << 24 | $0_1 | 385);
                                break block17;
                              } else {
                                $80($11_1, 13);
                                break block19;
                              }
                            }
                            $2_1 = 9;
                            $8_1 = 262892;
                            block23: {
                              block22: {
                                while (1) {
                                  $2_1 = $2_1 + 1 | 0;
                                  if (($2_1 | 0) != 17) {
                                    if (($2_1 | 0) == 26) {
                                      wasm2js_trap();
                                    }
                                    $6_1 = $8_1 - 4 | 0;
                                    $13_1 = HEAP32[$8_1 >> 2];
                                    $8_1 = $8_1 + 8 | 0;
                                    if (!$130($1_1, $0_1, HEAP32[$6_1 >> 2], $13_1)) {
                                      continue;
                                    }
                                    break block22;
                                  }
                                  break;
                                }
                                ;
                                $8_1 = 0;
                                break block23;
                              }
                              $8_1 = $2_1 >>> 0 < 17;
                              $2_1 = $2_1 - 10 | 0;
                            }
                            HEAP8[$3_1 + 1 | 0] = $2_1;
                            HEAP8[$3_1 | 0] = $8_1 & 1;
                            $72($11_1, HEAPU8[$3_1 | 0] ? (HEAPU8[$3_1 + 1 | 0] << 24) - 1978465646 | 0 : 146);
                            $80($11_1, 13);
                            break block19;
                          }
                          $0_1 = $11_1 + Math_imul($2_1, 12) | 0;
                          HEAP32[$0_1 + 76 >> 2] = HEAP32[$6_1 + 8 >> 2];
                          $1_1 = HEAP32[$6_1 + 4 >> 2];
                          HEAP32[$0_1 + 68 >> 2] = HEAP32[$6_1 >> 2];
                          HEAP32[$0_1 + 72 >> 2] = $1_1;
                          $1_1 = $2_1 + 7 | 0;
                          $0_1 = 1;
                          break block24;
                        }
                        $0_1 = 0;
                      }
                      HEAP8[$9_1 + 1 | 0] = $1_1;
                      HEAP8[$9_1 | 0] = $0_1;
                      global$0 = $3_1 + 48 | 0;
                      if (!HEAPU8[$7_1 + 24 | 0]) {
                        continue;
                      }
                      $2_1 = HEAPU8[$7_1 + 25 | 0];
                    }
                    HEAP8[$7_1 + 360 | 0] = HEAPU8[$7_1 + 360 | 0] & (($18_1 ^ 1) & ($2_1 & 255) >>> 0 >= ($4_1 & 255) >>> 0);
                    $4_1 = $2_1;
                    continue;
                  }
                  break;
                }
                ;
                $29($7_1 + 364 | 0);
                break block7;
              }
              HEAP32[$7_1 + 380 >> 2] = HEAP32[$7_1 + 380 >> 2] + 1;
              HEAP32[$7_1 + 384 >> 2] = HEAP32[$7_1 + 384 >> 2] - 1;
            }
            HEAP32[$7_1 + 416 >> 2] = HEAP32[$7_1 + 520 >> 2];
            $0_1 = HEAP32[$7_1 + 516 >> 2];
            HEAP32[$7_1 + 408 >> 2] = HEAP32[$7_1 + 512 >> 2];
            HEAP32[$7_1 + 412 >> 2] = $0_1;
            $0_1 = HEAP32[$7_1 + 508 >> 2];
            HEAP32[$7_1 + 400 >> 2] = HEAP32[$7_1 + 504 >> 2];
            HEAP32[$7_1 + 404 >> 2] = $0_1;
            $0_1 = $7_1 + 16 | 0;
            $4_1 = $7_1 + 400 | 0;
            $35($0_1, $4_1);
            $23_1 = HEAP32[$7_1 + 16 >> 2];
            $18_1 = HEAP32[($23_1 ? $0_1 | 4 : $7_1 + 500 | 0) >> 2];
            $26_1 = HEAP32[$7_1 + 496 >> 2];
            $27_1 = HEAP32[$7_1 + 492 >> 2];
            $0_1 = 0;
            $1_1 = $7_1 + 236 | 0;
            $3_1 = $7_1 + 128 | 0;
            $36($7_1 + 524 | 0, $1_1, $3_1, 0);
            $36($7_1 + 536 | 0, $1_1, $3_1, 2);
            $2_1 = 1;
            $37($4_1, $1_1, $3_1, 4, 1);
            HEAP8[$7_1 + 361 | 0] = 0;
            HEAP16[$7_1 + 292 >> 1] = 3841;
            HEAP32[$7_1 + 288 >> 2] = 0;
            $1_1 = HEAP32[$7_1 + 340 >> 2];
            $4_1 = HEAP32[$1_1 >> 2];
            $6_1 = HEAP32[$1_1 + 8 >> 2];
            $1_1 = HEAP32[$1_1 + 12 >> 2];
            HEAP32[$7_1 + 560 >> 2] = 0;
            HEAP32[$7_1 + 564 >> 2] = 0;
            $3_1 = 128;
            block25: {
              if (HEAPU8[$7_1 + 199 | 0] != 2) {
                $13_1 = $4_1 ? $6_1 : 1583802368;
                $16_1 = $4_1 ? $1_1 : 367;
                block26: {
                  block28: {
                    block27: {
                      $1_1 = HEAPU8[$7_1 + 196 | 0];
                      switch ($1_1 | 0) {
                        case 0:
                          break block25;
                        case 2:
                          break block27;
                        case 3:
                          break block28;
                        default:
                          break block26;
                      }
                      ;
                    }
                    $1_1 = 0;
                    $3_1 = $38(HEAP32[$7_1 + 188 >> 2], HEAP32[$7_1 + 192 >> 2], 0, $13_1, $16_1, $15_1, $7_1 + 560 | 0);
                    break block25;
                  }
                  HEAP8[$7_1 + 408 | 0] = HEAPU8[$7_1 + 197 | 0];
                  $2_1 = HEAP32[$7_1 + 192 >> 2];
                  HEAP32[$7_1 + 404 >> 2] = $2_1;
                  HEAP32[$7_1 + 400 >> 2] = HEAP32[$7_1 + 188 >> 2];
                  $39($7_1 + 568 | 0, $7_1 + 400 | 0);
                  $1_1 = HEAP32[$7_1 + 572 >> 2];
                  if (($2_1 | 0) != ($1_1 | 0)) {
                    HEAP32[$7_1 + 560 >> 2] = 1;
                  }
                  HEAP32[$7_1 + 588 >> 2] = 0;
                  HEAP32[$7_1 + 580 >> 2] = 0;
                  HEAP32[$7_1 + 584 >> 2] = 1;
                  $2_1 = HEAP32[$7_1 + 568 >> 2];
                  $14_1 = $7_1 + 400 | 0;
                  $40($14_1, $7_1 + 568 | 0, $7_1 + 580 | 0);
                  $6_1 = HEAP32[$7_1 + 400 >> 2];
                  $9_1 = HEAP32[$7_1 + 404 >> 2];
                  $41($14_1, $6_1, $9_1);
                  $3_1 = $6_1;
                  $8_1 = global$0 - 32 | 0;
                  global$0 = $8_1;
                  if ($9_1) {
                    block29: {
                      $21_1 = ($6_1 + $9_1 | 0) - 1 | 0;
                      if (HEAPU8[$21_1 | 0] != 90 | $9_1 - 31 >>> 0 < 4294967289) {
                        break block29;
                      }
                      HEAP32[$8_1 + 24 >> 2] = 0;
                      HEAP32[$8_1 + 28 >> 2] = 0;
                      HEAP32[$8_1 + 16 >> 2] = 0;
                      HEAP32[$8_1 + 20 >> 2] = 0;
                      HEAP32[$8_1 + 8 >> 2] = 0;
                      HEAP32[$8_1 + 12 >> 2] = 0;
                      block30: {
                        while (1) {
                          block32: {
                            $11_1 = 0;
                            while (1) {
                              block31: {
                                if (($3_1 | 0) == ($21_1 | 0)) {
                                  break block30;
                                }
                                if (($10_1 | 0) == 29) {
                                  wasm2js_trap();
                                }
                                $4_1 = $3_1 + 1 | 0;
                                $3_1 = HEAPU8[$3_1 | 0];
                                if (!(1 << $10_1 & 536271727)) {
                                  break block31;
                                }
                                $22_1 = $3_1 - 48 & 255;
                                if ($22_1 >>> 0 >= 10) {
                                  break block31;
                                }
                                $11_1 = $22_1 + Math_imul($11_1, 10) | 0;
                                $10_1 = $10_1 + 1 | 0;
                                $3_1 = $4_1;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($3_1 | 0) != HEAPU8[$10_1 + 265173 | 0]) {
                              break block32;
                            }
                            if ($12_1 >>> 0 > 5) {
                              wasm2js_trap();
                            } else {
                              $10_1 = $10_1 + 1 | 0;
                              HEAP32[($8_1 + 8 | 0) + ($12_1 << 2) >> 2] = $11_1;
                              $12_1 = $12_1 + 1 | 0;
                              $3_1 = $4_1;
                              continue;
                            }
                          }
                          break;
                        }
                        ;
                        $10_1 = 0;
                        break block29;
                      }
                      $3_1 = HEAP32[$8_1 + 16 >> 2];
                      $10_1 = 0;
                      $4_1 = HEAP32[$8_1 + 24 >> 2];
                      $12_1 = HEAP32[$8_1 + 20 >> 2];
                      $21_1 = HEAP32[$8_1 + 8 >> 2];
                      $22_1 = HEAP32[$8_1 + 12 >> 2];
                      $28_1 = $102($21_1, $22_1);
                      $25_1 = HEAP32[$8_1 + 28 >> 2];
                      if ($25_1 >>> 0 > 59 | $4_1 >>> 0 > 59 | ($12_1 >>> 0 > 23 | $3_1 - 1 >>> 0 >= $28_1 >>> 0)) {
                        break block29;
                      }
                      $104($14_1, $103($21_1, $22_1, $3_1), $12_1, $4_1, $25_1);
                      $3_1 = $9_1 - 30 | 0;
                      while (1) {
                        if ($3_1) {
                          $3_1 = $3_1 + 1 | 0;
                          $11_1 = Math_imul($11_1, 10);
                          continue;
                        }
                        break;
                      }
                      ;
                      HEAP8[$14_1 + 42 | 0] = 1;
                      HEAP32[$14_1 + 32 >> 2] = $11_1;
                      $10_1 = 1;
                    }
                  }
                  global$0 = $8_1 + 32 | 0;
                  block42: {
                    if (!$10_1) {
                      block33: {
                        if (HEAPU8[$42($6_1, $9_1, 0) + 262324 | 0] & 6) {
                          $3_1 = $7_1 + 400 | 0;
                          if ($44($3_1, $13_1, $16_1)) {
                            break block33;
                          }
                          $45($3_1, $6_1, $9_1);
                          break block33;
                        }
                        $3_1 = $43($6_1, $9_1, 0);
                        if ($3_1 - 1 >>> 0 <= 1) {
                          if (($42($6_1, $9_1, $3_1) | 0) == 32) {
                            $45($7_1 + 400 | 0, $6_1, $9_1);
                            break block33;
                          }
                        }
                        block34: {
                          $4_1 = $3_1;
                          if (($42($6_1, $9_1, $3_1) | 0) == 46) {
                            $4_1 = $3_1 + 1 | 0;
                            $8_1 = $43($6_1, $9_1, $4_1);
                            if (!$8_1) {
                              break block34;
                            }
                            $4_1 = $4_1 + $8_1 | 0;
                          }
                          if (!$3_1 | $4_1 >>> 0 < $9_1 >>> 0) {
                            break block34;
                          }
                          if ($3_1 - 9 >>> 0 < 5) {
                            $3_1 = 0;
                          } else {
                            block41: {
                              block38: {
                                block37: {
                                  switch ($3_1 - 7 | 0) {
                                    case 0:
                                      if (($4_1 | 0) == 7) {
                                        break block34;
                                      }
                                      break block38;
                                    case 1:
                                      if (($4_1 | 0) != 8) {
                                        break block38;
                                      }
                                      break block34;
                                    default:
                                      break block37;
                                  }
                                  ;
                                }
                                block40: {
                                  switch ($3_1 - 16 | 0) {
                                    case 0:
                                      if (($4_1 | 0) != 16) {
                                        break block38;
                                      }
                                      $3_1 = 6;
                                      break block41;
                                    case 3:
                                      break block40;
                                    default:
                                      break block38;
                                  }
                                  ;
                                }
                                if (($4_1 | 0) != 19) {
                                  break block38;
                                }
                                $3_1 = 9;
                                break block41;
                              }
                              $46($7_1 + 400 | 0, 25);
                              break block33;
                            }
                          }
                          $3_1 = $38($6_1, $9_1, $3_1, $13_1, $16_1, $15_1, $7_1 + 560 | 0);
                          break block42;
                        }
                        $10_1 = 0;
                        $8_1 = 6;
                        $6_1 = $7_1 + 400 | 0;
                        $3_1 = $111($6_1, 45);
                        if (!$3_1) {
                          if (!$111($6_1, 43)) {
                            $10_1 = ($114(HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]) | 0) == 2;
                            $8_1 = $10_1 ? 2 : 4;
                          }
                        }
                        $8_1 = $110($6_1, $8_1);
                        if ($10_1) {
                          HEAP32[$6_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2] | 8;
                          HEAP32[$6_1 + 12 >> 2] = HEAP32[$6_1 + 12 >> 2] | 524288;
                          $8_1 = $8_1 + 2e3 | 0;
                        }
                        block44: {
                          block43: {
                            if ($3_1) {
                              $3_1 = 27;
                              if (!$8_1) {
                                break block43;
                              }
                              $8_1 = 0 - $8_1 | 0;
                            }
                            if ($8_1 + 1 >>> 0 < 10002) {
                              break block44;
                            }
                            $3_1 = 26;
                          }
                          $46($6_1, $3_1);
                          $8_1 = 0;
                        }
                        $12_1 = $111($6_1, 45);
                        $3_1 = $114(HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]);
                        block48: {
                          block47: {
                            block46: {
                              if (!$10_1) {
                                block45: {
                                  if (!$111($6_1, 87)) {
                                    if (($3_1 | 0) != 3) {
                                      break block45;
                                    }
                                    $4_1 = (($8_1 << 16 >> 16) % 100 | 0 ? 3 : 15) & $8_1 ? 365 : 366;
                                    $3_1 = $110($6_1, 3) - 1 | 0;
                                    $11_1 = 32;
                                    $9_1 = $103($8_1, 1, 1);
                                    break block46;
                                  }
                                  $3_1 = $110($6_1, 2);
                                  if (!HEAP32[$6_1 + 28 >> 2]) {
                                    $46($6_1, 34);
                                  }
                                  if ($12_1) {
                                    $109($6_1, 45);
                                  }
                                  $14_1 = $110($6_1, 1);
                                  $9_1 = $115($8_1);
                                  $4_1 = $115($8_1 + 1 | 0) - $9_1 | 0;
                                  $11_1 = 31;
                                  $8_1 = $14_1 - 1 | 0;
                                  if ($8_1 >>> 0 >= 7) {
                                    $3_1 = $4_1;
                                    break block47;
                                  } else {
                                    $3_1 = ($8_1 + Math_imul($3_1, 7) | 0) - 7 | 0;
                                    break block46;
                                  }
                                }
                              }
                              if ($12_1) {
                                $3_1 = $110($6_1, 2);
                                if (!HEAP32[$6_1 + 28 >> 2]) {
                                  $46($6_1, 33);
                                }
                                $109($6_1, 45);
                              } else {
                                if (($3_1 | 0) != 4 | $10_1) {
                                  $46($6_1, 23);
                                }
                                $3_1 = $110($6_1, 2);
                              }
                              $14_1 = $110($6_1, 2);
                              $9_1 = $103($8_1, $3_1, 1);
                              $4_1 = $102($8_1, $3_1);
                              $11_1 = $4_1 ? 30 : 29;
                              $3_1 = $14_1 - 1 | 0;
                            }
                            if ($3_1 >>> 0 < $4_1 >>> 0) {
                              break block48;
                            }
                          }
                          $46($6_1, $11_1);
                        }
                        $3_1 = $3_1 + $9_1 | 0;
                        wasm2js_i32$0 = $6_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($3_1, $3_1 >> 31, 86400), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                        HEAP32[$6_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
                        if (!HEAP32[$6_1 + 28 >> 2]) {
                          if ($10_1) {
                            $46($6_1, 28);
                          } else {
                            HEAP32[$6_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2] | 64;
                          }
                          break block33;
                        }
                        if (!$111($6_1, 84)) {
                          if (!$111($6_1, 116)) {
                            $109($6_1, 32);
                          }
                        }
                        $4_1 = $110($6_1, 2);
                        $3_1 = $10_1 | $12_1;
                        if (($111($6_1, 58) | 0) != ($3_1 | 0)) {
                          if ($3_1) {
                            $8_1 = $114(HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]) ? 36 : 35;
                          } else {
                            $8_1 = 36;
                          }
                          $46($6_1, $8_1);
                        }
                        HEAP8[$6_1 + 41 | 0] = 35;
                        $12_1 = $110($6_1, 2);
                        HEAP8[$6_1 + 41 | 0] = 23;
                        block49: {
                          if ($3_1) {
                            $9_1 = 0;
                            $14_1 = 0;
                            if (!$111($6_1, 58)) {
                              break block49;
                            }
                          } else {
                            if (!$114(HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2])) {
                              $9_1 = 0;
                              $14_1 = 0;
                              break block49;
                            }
                          }
                          $9_1 = $110($6_1, 2);
                          $14_1 = 1;
                        }
                        block50: {
                          if (!$111($6_1, 46)) {
                            $11_1 = 0;
                            $3_1 = 0;
                            $8_1 = 0;
                            if (!$111($6_1, 44)) {
                              break block50;
                            }
                          }
                          $11_1 = 0;
                          $3_1 = 0;
                          $8_1 = 0;
                          while (1) {
                            $10_1 = $116($6_1);
                            if ($10_1 >>> 0 <= 9) {
                              $8_1 = $3_1 >>> 0 < 9 ? $10_1 + Math_imul($8_1, 10) | 0 : $8_1;
                              $3_1 = $3_1 + 1 | 0;
                              $11_1 = $10_1 | $11_1;
                              continue;
                            }
                            break;
                          }
                          ;
                          if ($14_1 & ($3_1 | 0) != 0) {
                            break block50;
                          }
                          $46($6_1, 38);
                        }
                        $10_1 = 9 - $3_1 | 0;
                        $10_1 = $10_1 >>> 0 <= 9 ? $10_1 : 0;
                        while (1) {
                          if ($10_1) {
                            $10_1 = $10_1 - 1 | 0;
                            $8_1 = Math_imul($8_1, 10);
                            continue;
                          }
                          break;
                        }
                        ;
                        if (($4_1 | 0) == 24 & ($11_1 | $12_1 | $9_1) != 0 | ($4_1 >>> 0 > 24 | $9_1 >>> 0 > 60 | $12_1 >>> 0 > 59)) {
                          $46($6_1, 37);
                        }
                        if (($4_1 | 0) == 24) {
                          HEAP32[$6_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2] | 128;
                        }
                        HEAP32[$6_1 + 32 >> 2] = $8_1;
                        $3_1 = $3_1 >>> 0 <= 3 ? 3 : $3_1;
                        HEAP32[$6_1 + 36 >> 2] = $3_1 >>> 0 >= 9 ? 9 : $3_1;
                        if (($9_1 | 0) == 60) {
                          $117($6_1);
                          $9_1 = 59;
                        }
                        HEAP8[$6_1 + 41 | 0] = 39;
                        $3_1 = HEAP32[$6_1 + 4 >> 2];
                        $11_1 = $3_1 + 1 | 0;
                        $8_1 = $3_1;
                        $3_1 = (Math_imul($12_1, 60) + Math_imul($4_1, 3600) | 0) + $9_1 | 0;
                        $4_1 = $3_1;
                        $3_1 = $3_1 + HEAP32[$6_1 >> 2] | 0;
                        $4_1 = $4_1 >>> 0 > $3_1 >>> 0 ? $11_1 : $8_1;
                        HEAP32[$6_1 >> 2] = $3_1;
                        HEAP32[$6_1 + 4 >> 2] = $4_1;
                        if (!$111($6_1, 90)) {
                          block51: {
                            if (!HEAP32[$6_1 + 28 >> 2]) {
                              HEAP32[$6_1 + 12 >> 2] = HEAP32[$6_1 + 12 >> 2] | 1048576;
                              break block33;
                            }
                            $111($6_1, 32);
                            if ($118($6_1)) {
                              $120($6_1);
                              break block33;
                            }
                            if ($119($6_1)) {
                              break block51;
                            }
                            if ($108($6_1, 263304, 1)) {
                              break block51;
                            }
                            $46($6_1, 39);
                          }
                        }
                        if (!HEAP32[$6_1 + 28 >> 2]) {
                          break block33;
                        }
                        while (1) {
                          if ($111($6_1, 91)) {
                            $122($6_1, 6);
                            $109($6_1, 93);
                            continue;
                          }
                          break;
                        }
                        ;
                        if ($111($6_1, 32)) {
                          $122($6_1, 5);
                        }
                        $120($6_1);
                      }
                    }
                    $3_1 = $47($7_1 + 400 | 0, $13_1, $16_1, $15_1, $7_1 + 560 | 0);
                  }
                  if (HEAP32[$7_1 + 288 >> 2] | HEAPU8[$7_1 + 576 | 0] != 1) {
                    break block25;
                  }
                  HEAP32[$15_1 + 8 >> 2] = HEAP32[$7_1 + 588 >> 2];
                  $4_1 = HEAP32[$7_1 + 584 >> 2];
                  HEAP32[$15_1 >> 2] = HEAP32[$7_1 + 580 >> 2];
                  HEAP32[$15_1 + 4 >> 2] = $4_1;
                  break block25;
                }
                $3_1 = $1_1 << 24 | 655750;
              }
              $1_1 = 0;
            }
            $8_1 = $23_1 ? $23_1 : $26_1;
            $11_1 = $7_1 + 236 | 0;
            $4_1 = $1_1;
            $1_1 = HEAP32[$7_1 + 564 >> 2];
            $9_1 = $1_1 & -2097153;
            $6_1 = $1_1;
            $1_1 = HEAP32[$7_1 + 340 >> 2];
            $48($7_1 + 548 | 0, $11_1, $3_1, $2_1, $4_1, HEAP32[$7_1 + 560 >> 2], !(HEAP32[$1_1 >> 2] | HEAP32[$1_1 + 4 >> 2]) ? $9_1 : $6_1);
            $10_1 = $7_1 + 568 | 0;
            $37($10_1, $11_1, $7_1 + 128 | 0, 6, 0);
            $3_1 = HEAP32[$7_1 + 536 >> 2];
            if (!(!HEAPU8[HEAP32[$7_1 + 340 >> 2] + 37 | 0] | ($3_1 | 0) == -2147483647)) {
              $9_1 = HEAP32[$7_1 + 540 >> 2];
              $12_1 = HEAP32[$7_1 + 544 >> 2];
              $6_1 = global$0 - 208 | 0;
              global$0 = $6_1;
              $4_1 = $75(40);
              $1_1 = $4_1;
              HEAP32[$1_1 + 32 >> 2] = 0;
              HEAP32[$1_1 + 36 >> 2] = 0;
              HEAP32[$1_1 + 24 >> 2] = 0;
              HEAP32[$1_1 + 28 >> 2] = 1;
              HEAP32[$1_1 + 16 >> 2] = 1;
              HEAP32[$1_1 + 20 >> 2] = 0;
              HEAP32[$1_1 + 8 >> 2] = 0;
              HEAP32[$1_1 + 12 >> 2] = 0;
              HEAP32[$1_1 >> 2] = 0;
              HEAP32[$1_1 + 4 >> 2] = 1;
              block52: {
                if (HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] == 1) {
                  $10_1 = $1_1 + 24 | 0;
                  $1_1 = 263280;
                  $2_1 = 0;
                  while (1) {
                    block53: {
                      if (($0_1 | 0) == 36) {
                        break block52;
                      }
                      $9_1 = $0_1 + $11_1 | 0;
                      if (HEAPU8[$9_1 + 79 | 0] != 2) {
                        if ($2_1 >>> 0 >= 3) {
                          break block53;
                        }
                        $85(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $9_1 + 68 | 0, $10_1);
                      }
                      if ($2_1 >>> 0 < 2) {
                        HEAP32[$4_1 + 36 >> 2] = HEAP32[$4_1 + 32 >> 2];
                      }
                      $2_1 = $2_1 + 1 | 0;
                      $1_1 = $1_1 + 8 | 0;
                      $0_1 = $0_1 + 12 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  wasm2js_trap();
                } else {
                  HEAP32[$6_1 + 48 >> 2] = $12_1;
                  HEAP32[$6_1 + 44 >> 2] = $9_1;
                  HEAP32[$6_1 + 52 >> 2] = 259;
                  $2_1 = $4_1 + 12 | 0;
                  $61($2_1, 123);
                  $85(262729, 8, $6_1 + 44 | 0, $2_1);
                  $16_1 = HEAPU8[$10_1 + 8 | 0];
                  if (($16_1 | 0) != 2) {
                    block54: {
                      $0_1 = HEAP32[$10_1 >> 2];
                      $1_1 = HEAP32[$10_1 + 4 >> 2];
                      HEAP32[$6_1 + 80 >> 2] = 1e3;
                      HEAP32[$6_1 + 72 >> 2] = 0;
                      HEAP32[$6_1 + 76 >> 2] = 0;
                      HEAP32[$6_1 + 64 >> 2] = $0_1;
                      HEAP32[$6_1 + 68 >> 2] = $1_1;
                      HEAP32[$6_1 + 84 >> 2] = 0;
                      HEAP32[$6_1 + 88 >> 2] = 0;
                      HEAP32[$6_1 + 56 >> 2] = 2;
                      $27($6_1 + 56 | 0, 123);
                      $0_1 = 1;
                      while (1) {
                        $10_1 = $6_1 + 92 | 0;
                        $1_1 = $6_1 + 56 | 0;
                        $86($10_1, $1_1, $0_1 & 1);
                        if (HEAPU8[$6_1 + 100 | 0] == 2) {
                          break block54;
                        }
                        $25($6_1 + 104 | 0, $1_1);
                        if ($62($10_1, 262729, 8)) {
                          block55: {
                            $0_1 = HEAPU8[$6_1 + 112 | 0];
                            if (!$0_1) {
                              break block55;
                            }
                            $1_1 = 0;
                            HEAP32[$6_1 + 168 >> 2] = 0;
                            HEAP32[$6_1 + 160 >> 2] = 0;
                            HEAP32[$6_1 + 164 >> 2] = 1;
                            HEAP32[$6_1 + 180 >> 2] = 0;
                            HEAP32[$6_1 + 172 >> 2] = 0;
                            HEAP32[$6_1 + 176 >> 2] = 1;
                            $15_1 = HEAP32[$6_1 + 108 >> 2];
                            $13_1 = HEAP32[$6_1 + 104 >> 2];
                            $10_1 = 0;
                            if (($0_1 | 0) == 2) {
                              $10_1 = !$87($13_1, $15_1, $6_1 + 172 | 0);
                              $1_1 = HEAP32[$6_1 + 180 >> 2];
                            }
                            HEAP8[$6_1 + 124 | 0] = HEAPU8[$6_1 + 113 | 0];
                            HEAP32[$6_1 + 120 >> 2] = $15_1;
                            HEAP32[$6_1 + 116 >> 2] = $13_1;
                            $39($6_1 + 184 | 0, $6_1 + 116 | 0);
                            if ($1_1) {
                              $15_1 = HEAP32[$6_1 + 176 >> 2];
                            } else {
                              $63($6_1 + 24 | 0, $6_1 + 184 | 0, $6_1 + 160 | 0);
                              $1_1 = HEAP32[$6_1 + 28 >> 2];
                              $15_1 = HEAP32[$6_1 + 24 >> 2];
                            }
                            if (!(!$10_1 & ($0_1 | 0) != 3)) {
                              HEAP8[$6_1 + 204 | 0] = 1;
                              HEAP32[$6_1 + 200 >> 2] = $12_1;
                              HEAP32[$6_1 + 196 >> 2] = $9_1;
                              HEAP32[$6_1 + 124 >> 2] = 0;
                              HEAP32[$6_1 + 116 >> 2] = 0;
                              HEAP32[$6_1 + 120 >> 2] = 1;
                              $63($6_1 + 16 | 0, $6_1 + 196 | 0, $6_1 + 116 | 0);
                              if ($57($15_1, $1_1, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2])) {
                                break block55;
                              }
                            }
                            HEAP16[$6_1 + 128 >> 1] = 3073;
                            HEAP16[$6_1 + 116 >> 1] = 4097;
                            HEAP32[$6_1 + 144 >> 2] = 9175183;
                            HEAP8[$6_1 + 140 | 0] = 0;
                            $51($11_1, $6_1 + 140 | 0, 0, 0, $6_1 + 116 | 0, 2);
                          }
                        } else {
                          $61($2_1, 44);
                          $65($6_1 + 32 | 0, $1_1, HEAP32[$6_1 + 84 >> 2]);
                          $0_1 = HEAP32[$6_1 + 36 >> 2];
                          $1_1 = HEAP32[$6_1 + 32 >> 2];
                          HEAP32[$6_1 + 128 >> 2] = 0;
                          HEAP32[$6_1 + 132 >> 2] = 0;
                          HEAP32[$6_1 + 116 >> 2] = 1;
                          HEAP32[$6_1 + 120 >> 2] = 0;
                          HEAP32[$6_1 + 124 >> 2] = $2_1;
                          $73($6_1 + 116 | 0, $1_1, $0_1, $16_1 & 1);
                        }
                        $0_1 = 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $61($2_1, 125);
                  $15($4_1, $8_1, $18_1);
                  $0_1 = $6_1 + 148 | 0;
                  $88($0_1, $8_1, $18_1, 262688, 4);
                  if (HEAPU8[$6_1 + 159 | 0] != 2) {
                    $89(263219, 12, $0_1, $4_1);
                  }
                  $88($6_1 + 184 | 0, $8_1, $18_1, 262701, 7);
                  if (HEAPU8[$6_1 + 195 | 0] == 2) {
                    break block52;
                  }
                  $0_1 = HEAP32[$6_1 + 184 >> 2];
                  $1_1 = HEAP32[$6_1 + 188 >> 2];
                  $2_1 = HEAPU8[$6_1 + 193 | 0];
                  $10_1 = 0;
                  HEAP32[$6_1 + 204 >> 2] = 0;
                  HEAP32[$6_1 + 196 >> 2] = 0;
                  HEAP32[$6_1 + 200 >> 2] = 1;
                  HEAP8[$6_1 + 124 | 0] = $2_1;
                  HEAP32[$6_1 + 116 >> 2] = $0_1;
                  HEAP32[$6_1 + 120 >> 2] = $1_1;
                  $63($6_1 + 8 | 0, $6_1 + 116 | 0, $6_1 + 196 | 0);
                  $9_1 = HEAP32[$6_1 + 8 >> 2];
                  $11_1 = HEAP32[$6_1 + 12 >> 2];
                  $1_1 = $90($9_1, $11_1);
                  if ($1_1) {
                    $10_1 = !($91($9_1, $11_1, $1_1) & 575232);
                  }
                  $2_1 = $1_1 >>> 0 > $11_1 >>> 0 ? $1_1 : $11_1;
                  $0_1 = $1_1;
                  block56: {
                    while (1) {
                      if (($0_1 | 0) != ($2_1 | 0)) {
                        $12_1 = HEAPU8[$0_1 + $9_1 | 0] - 35 | 0;
                        if (1 << $12_1 & 276828161 ? $12_1 >>> 0 <= 28 : 0) {
                          break block56;
                        }
                        $0_1 = $0_1 + 1 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $0_1 = $2_1;
                  }
                  if (!$10_1) {
                    break block52;
                  }
                  if ($0_1 >>> 0 < $1_1 >>> 0 | $0_1 >>> 0 > $11_1 >>> 0) {
                    wasm2js_trap();
                  }
                  $2_1 = $0_1 - $1_1 | 0;
                  $8($6_1 + 56 | 0, $2_1, 0, 1, 1);
                  if (HEAP32[$6_1 + 56 >> 2] == 1) {
                    wasm2js_trap();
                  }
                  $10_1 = HEAP32[$6_1 + 64 >> 2];
                  if (!(!$2_1 | ($0_1 | 0) == ($1_1 | 0))) {
                    $148($10_1, $1_1 + $9_1 | 0, $2_1);
                  }
                  $92($10_1, $2_1);
                  HEAP32[$6_1 + 60 >> 2] = $2_1;
                  HEAP32[$6_1 + 56 >> 2] = $10_1;
                  HEAP32[$6_1 + 64 >> 2] = 259;
                  $89(263231, 14, $6_1 + 56 | 0, $4_1);
                }
              }
              global$0 = $6_1 + 208 | 0;
              $0_1 = $4_1;
            }
            if (HEAPU8[$7_1 + 276 | 0]) {
              break block57;
            }
            $1_1 = HEAP32[$7_1 + 524 >> 2];
            if (($1_1 | 0) == -2147483647 | ($3_1 | 0) == -2147483647) {
              break block57;
            }
            $2_1 = HEAP32[$7_1 + 548 >> 2];
            if (($2_1 | 0) == -2147483647) {
              break block57;
            }
            $4_1 = HEAP32[$7_1 + 532 >> 2];
            $6_1 = HEAP32[$7_1 + 528 >> 2];
            $10_1 = HEAP32[$7_1 + 572 >> 2];
            HEAP32[$7_1 + 460 >> 2] = HEAP32[$7_1 + 568 >> 2];
            HEAP32[$7_1 + 464 >> 2] = $10_1;
            HEAP32[$7_1 + 468 >> 2] = HEAP32[$7_1 + 576 >> 2];
            HEAP32[$7_1 + 480 >> 2] = $0_1;
            HEAP32[$7_1 + 476 >> 2] = $17_1;
            HEAP32[$7_1 + 472 >> 2] = $19_1;
            HEAP32[$7_1 + 456 >> 2] = 0;
            HEAP32[$7_1 + 448 >> 2] = -2147483648;
            HEAP32[$7_1 + 452 >> 2] = 1;
            $10_1 = HEAP32[$7_1 + 556 >> 2];
            HEAP32[$7_1 + 440 >> 2] = HEAP32[$7_1 + 552 >> 2];
            HEAP32[$7_1 + 444 >> 2] = $10_1;
            HEAP32[$7_1 + 436 >> 2] = $2_1;
            HEAP32[$7_1 + 432 >> 2] = $18_1;
            HEAP32[$7_1 + 428 >> 2] = $8_1;
            HEAP32[$7_1 + 424 >> 2] = $23_1 ? -2147483648 : $27_1;
            $2_1 = HEAP32[$7_1 + 544 >> 2];
            HEAP32[$7_1 + 416 >> 2] = HEAP32[$7_1 + 540 >> 2];
            HEAP32[$7_1 + 420 >> 2] = $2_1;
            HEAP32[$7_1 + 412 >> 2] = $3_1;
            HEAP32[$7_1 + 408 >> 2] = $4_1;
            HEAP32[$7_1 + 404 >> 2] = $6_1;
            HEAP32[$7_1 + 400 >> 2] = $1_1;
            $2_1 = HEAPU8[HEAP32[$7_1 + 340 >> 2] + 37 | 0];
            HEAP8[$7_1 + 484 | 0] = $2_1;
            $3_1 = ($2_1 | 0) == 1;
            break block58;
          }
        }
        $1_1 = -2147483647;
        HEAP32[$7_1 + 400 >> 2] = -2147483647;
      }
      $2_1 = $7_1 + 364 | 0;
      $24($2_1);
      if (HEAPU32[$7_1 + 380 >> 2] < HEAPU32[$7_1 + 376 >> 2]) {
        $29($2_1);
      }
      $2_1 = HEAP32[$7_1 + 364 >> 2];
      if (($2_1 | 0) != 2) {
        HEAP32[$7_1 + 400 >> 2] = -2147483647;
        $0_1 = $7_1 + 128 | 0;
        $1_1 = $2_1 & 1;
        $26($0_1, $1_1 ? 144 : 140, $1_1 ? $24_1 : HEAP32[$7_1 + 368 >> 2]);
        $148($7_1 + 236 | 0, $0_1, 44);
      } else {
        block59: {
          if (($1_1 | 0) == -2147483647) {
            break block59;
          }
          block60: {
            if (HEAPU8[$7_1 + 360 | 0]) {
              $4_1 = -2147483648;
              if (HEAPU8[$7_1 + 397 | 0] != 1) {
                break block60;
              }
            }
            HEAP32[$7_1 + 512 >> 2] = 0;
            HEAP32[$7_1 + 504 >> 2] = 0;
            HEAP32[$7_1 + 508 >> 2] = 1;
            $1_1 = $7_1 + 128 | 0;
            $50($1_1, $7_1 + 400 | 0, 0, $7_1 + 504 | 0);
            $2_1 = $7_1 + 8 | 0;
            $35($2_1, $1_1);
            $1_1 = HEAP32[$7_1 + 8 >> 2];
            $4_1 = $1_1 ? -2147483648 : HEAP32[$7_1 + 504 >> 2];
            $17_1 = HEAP32[($1_1 ? $2_1 | 4 : $7_1 + 512 | 0) >> 2];
            $19_1 = $1_1 ? $1_1 : HEAP32[$7_1 + 508 >> 2];
          }
          HEAP32[$7_1 + 456 >> 2] = $17_1;
          HEAP32[$7_1 + 452 >> 2] = $19_1;
          HEAP32[$7_1 + 448 >> 2] = $4_1;
          $1_1 = HEAP32[$20_1 + 24 >> 2];
          if (($1_1 | 0) == -1) {
            break block59;
          }
          if ($1_1 >>> 0 >= $17_1 >>> 0) {
            if (!($3_1 & 1)) {
              break block59;
            }
            $1_1 = 32768;
            block61: {
              if ($0_1) {
                $2_1 = 0;
                if (HEAPU32[$0_1 + 32 >> 2] > HEAPU32[$0_1 + 36 >> 2]) {
                  break block61;
                }
              }
              $2_1 = 51;
            }
            if (($2_1 + $17_1 | 0) + 49 >>> 0 < 32769) {
              break block59;
            }
          }
          HEAP32[$7_1 + 508 >> 2] = 145;
          HEAP32[$7_1 + 400 >> 2] = -2147483647;
          HEAP8[$7_1 + 504 | 0] = 0;
          $51($7_1 + 236 | 0, $7_1 + 504 | 0, $1_1, 0, 4, 0);
        }
      }
      $0_1 = HEAP32[$7_1 + 260 >> 2];
      $1_1 = HEAP32[$7_1 + 264 >> 2];
      $2_1 = HEAP32[$7_1 + 272 >> 2];
      HEAP32[$7_1 + 144 >> 2] = HEAP32[$7_1 + 268 >> 2];
      HEAP32[$7_1 + 148 >> 2] = $2_1;
      HEAP32[$7_1 + 136 >> 2] = $0_1;
      HEAP32[$7_1 + 140 >> 2] = $1_1;
      $1_1 = 0;
      $2_1 = HEAP32[$7_1 + 244 >> 2];
      $3_1 = HEAP32[$7_1 + 240 >> 2];
      block62: {
        while (1) {
          block63: {
            if (($1_1 | 0) == 16) {
              break block62;
            }
            $0_1 = ($7_1 + 128 | 0) + $1_1 | 0;
            $4_1 = HEAP32[$0_1 + 8 >> 2];
            if ($4_1 >>> 0 >= 101) {
              $0_1 = HEAP32[$0_1 + 12 >> 2];
              if ($0_1 >>> 0 < $2_1 >>> 0) {
                $0_1 = $3_1 + Math_imul($0_1, 24) | 0;
                if (HEAPU8[$0_1 | 0] != 2) {
                  $6_1 = HEAP32[$0_1 + 4 >> 2] & 127;
                  if ($6_1 >>> 0 >= 31) {
                    break block63;
                  }
                  HEAP32[$0_1 + 4 >> 2] = HEAPU8[$6_1 + 262591 | 0] | 1311616;
                }
                HEAP8[$0_1 + 20 | 0] = 0;
                HEAP32[$0_1 + 8 >> 2] = $4_1 - 99;
                HEAP32[$0_1 + 12 >> 2] = 0;
              }
            }
            $1_1 = $1_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $0_1 = $7_1 + 148 | 0;
      $148($0_1, $7_1 + 400 | 0, 88);
      $6_1 = HEAPU8[$7_1 + 398 | 0];
      $8_1 = HEAP32[$7_1 + 256 >> 2];
      $10_1 = HEAP32[$7_1 + 252 >> 2];
      $2_1 = HEAP32[$7_1 + 244 >> 2];
      $1_1 = HEAP32[$7_1 + 240 >> 2];
      $148($7_1 + 236 | 0, $0_1, 88);
      $1(262176, 3);
      $3_1 = HEAP32[$7_1 + 112 >> 2];
      if ($3_1) {
        $0_1 = HEAP32[$7_1 + 108 >> 2];
        $1_1 = Math_imul($3_1, 12);
        while (1) {
          if ($1_1) {
            $2_1 = HEAP32[$0_1 + 8 >> 2];
            HEAP32[$7_1 + 128 >> 2] = HEAP32[$0_1 + 4 >> 2];
            HEAP32[$7_1 + 132 >> 2] = $2_1;
            $1($7_1 + 128 | 0, 2);
            $1_1 = $1_1 - 12 | 0;
            $0_1 = $0_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        if (HEAPU32[66325] <= 2) {
          wasm2js_trap();
        } else {
          HEAP32[HEAP32[66324] + 8 >> 2] = 1073741824;
        }
      } else {
        block64: {
          if (HEAP32[$7_1 + 236 >> 2] != -2147483647) {
            $0_1 = HEAPU8[HEAP32[$7_1 + 124 >> 2]];
            if ($0_1) {
              $3_1 = $7_1 + 128 | 0;
              $50($3_1, $7_1 + 236 | 0, $0_1, 265280);
              $52($3_1);
              $4_1 = 265288;
              $0_1 = 265284;
            } else {
              $4_1 = $7_1 + 292 | 0;
              $0_1 = $7_1 + 288 | 0;
            }
            if (!HEAP32[66325]) {
              wasm2js_trap();
            }
            $3_1 = HEAP32[$4_1 >> 2];
            HEAP32[HEAP32[66324] >> 2] = HEAP32[$0_1 >> 2];
            if (HEAPU32[66325] <= 1) {
              wasm2js_trap();
            } else {
              HEAP32[HEAP32[66324] + 4 >> 2] = $3_1;
            }
          }
          $11_1 = Math_imul($2_1, 24) + $1_1 | 0;
          while (1) {
            if (($1_1 | 0) == ($11_1 | 0)) {
              break block64;
            }
            $2_1 = $1_1 + 24 | 0;
            $3_1 = HEAP32[$1_1 + 16 >> 2];
            $0_1 = HEAP32[$1_1 + 12 >> 2];
            $4_1 = HEAPU8[$1_1 + 20 | 0];
            block68: {
              block67: {
                switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                  case 0:
                    $12_1 = 1;
                    $9_1 = HEAP32[$1_1 + 4 >> 2];
                    break block68;
                  case 1:
                    $12_1 = 2;
                    $9_1 = HEAPU8[$1_1 + 1 | 0];
                    break block68;
                  default:
                    break block67;
                }
                ;
              }
              $12_1 = 0;
              $9_1 = HEAP32[$1_1 + 4 >> 2];
            }
            HEAP32[$7_1 + 132 >> 2] = $9_1;
            HEAP32[$7_1 + 136 >> 2] = HEAP32[$1_1 + 8 >> 2];
            $9_1 = $4_1 << 2 & 12 | $12_1;
            $4_1 = $0_1;
            $1_1 = $0_1 + $3_1 | 0;
            $0_1 = $0_1 >>> 0 > $1_1 >>> 0 | $1_1 >>> 0 > $8_1 >>> 0;
            $4_1 = $0_1 ? 0 : $4_1;
            HEAP32[$7_1 + 128 >> 2] = $9_1 | $4_1 << 8;
            $1($7_1 + 128 | 0, 3);
            $1_1 = $0_1 ? 4 : $10_1 + Math_imul($3_1, 12) | 0;
            $0_1 = Math_imul($4_1, 12);
            while (1) {
              if ($0_1) {
                block72: {
                  block71: {
                    switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                      case 0:
                        $4_1 = -2147483648;
                        $3_1 = HEAPU8[$1_1 + 1 | 0];
                        break block72;
                      case 1:
                        $4_1 = 1073741824;
                        $3_1 = HEAP32[$1_1 + 4 >> 2];
                        break block72;
                      default:
                        break block71;
                    }
                    ;
                  }
                  $4_1 = HEAP32[$1_1 + 8 >> 2];
                  $3_1 = HEAP32[$1_1 + 4 >> 2];
                }
                $1_1 = $1_1 + 12 | 0;
                HEAP32[$7_1 + 132 >> 2] = $4_1;
                HEAP32[$7_1 + 128 >> 2] = $3_1;
                $1($7_1 + 128 | 0, 2);
                $0_1 = $0_1 - 12 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $2_1;
            continue;
          }
          ;
        }
      }
      $0_1 = HEAP32[66325];
      if ($0_1 >>> 0 <= 2) {
        wasm2js_trap();
      }
      $1_1 = HEAP32[66324];
      HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2] | ($0_1 - 3 | $6_1 << 31);
      HEAP32[66316] = HEAP32[66316] + 1;
      global$0 = $7_1 + 592 | 0;
      return HEAP32[66324];
    }
    function $23($0_1, $1_1, $2_1, $3_1) {
      if ($1_1 >>> 0 >= $3_1 >>> 0) {
        $0_1 = $146($2_1, $0_1, $3_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $24($0_1) {
      var $1_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($1_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $1_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($1_1 >>> 0 > 32) {
            break block;
          }
        }
        $1_1 = $28($0_1);
      }
      return $1_1;
    }
    function $25($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $2_1 = HEAP32[$1_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
          $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
          if ($2_1 >>> 0 > 32) {
            break block;
          }
        }
        $2_1 = $28($1_1);
      }
      $2_1 = $2_1 & 255;
      block14: {
        if (($2_1 | 0) != 34) {
          block2: {
            if (($2_1 | 0) == 91) {
              $11_1 = 4;
            } else {
              block1: {
                $11_1 = 5;
                if (($2_1 | 0) == 123) {
                  break block1;
                }
                $2_1 = HEAP32[$1_1 + 16 >> 2];
                $3_1 = $64($1_1);
                $65($5_1 + 8 | 0, $1_1, $2_1);
                $11_1 = $3_1 & 255;
                $2_1 = HEAP32[$5_1 + 12 >> 2];
                $3_1 = HEAP32[$5_1 + 8 >> 2];
                $1_1 = 0;
                break block2;
              }
            }
            $17_1 = HEAPU8[$1_1 + 35 | 0];
            $2_1 = 0;
            HEAP8[$1_1 + 35 | 0] = 0;
            $18_1 = HEAPU8[$1_1 + 32 | 0];
            HEAP8[$1_1 + 32 | 0] = 0;
            $12_1 = HEAP32[$1_1 + 20 >> 2];
            $19_1 = HEAP32[$1_1 + 16 >> 2];
            HEAP32[$5_1 + 32 >> 2] = 0;
            HEAP32[$5_1 + 24 >> 2] = 0;
            HEAP32[$5_1 + 28 >> 2] = 8;
            $10_1 = 8;
            $4_1 = 1;
            while (1) {
              block11: {
                $6_1 = $4_1 & 1;
                if ($6_1) {
                  $4_1 = 0;
                  $3_1 = HEAP32[$1_1 + 16 >> 2];
                  if ($3_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                    $4_1 = HEAPU8[$3_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  }
                  $27($1_1, $4_1);
                  if (HEAP32[$1_1 + 20 >> 2] - $12_1 & 63) {
                    $3_1 = $2_1;
                  } else {
                    if (HEAP32[$5_1 + 24 >> 2] == ($8_1 | 0)) {
                      $94($5_1 + 24 | 0, 8, 8);
                      $10_1 = HEAP32[$5_1 + 28 >> 2];
                    }
                    $2_1 = ($8_1 << 3) + $10_1 | 0;
                    HEAP32[$2_1 >> 2] = $9_1;
                    HEAP32[$2_1 + 4 >> 2] = $7_1;
                    $3_1 = $8_1 + 1 | 0;
                    HEAP32[$5_1 + 32 >> 2] = $3_1;
                    $8_1 = $3_1;
                  }
                  $7_1 = $7_1 << 1 | $9_1 >>> 31;
                  $9_1 = $9_1 << 1 | ($4_1 | 0) == 123;
                } else {
                  $3_1 = $2_1;
                }
                block6: {
                  block4: {
                    if ($9_1 & 1) {
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      block7: {
                        if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                          $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                          if ($2_1 >>> 0 > 32) {
                            break block7;
                          }
                        }
                        $2_1 = $28($1_1);
                      }
                      if (($2_1 & 255) == 125) {
                        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
                        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
                        break block4;
                      }
                      if (!$6_1) {
                        block8: {
                          $2_1 = HEAP32[$1_1 + 16 >> 2];
                          if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                            $4_1 = $2_1;
                            $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                            HEAP32[$1_1 + 16 >> 2] = $4_1 + $2_1;
                            if ($2_1) {
                              break block8;
                            }
                          }
                          $29($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] != 2) {
                        break block4;
                      }
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      if (!($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] > 32)) {
                        $28($1_1);
                      }
                      $30($5_1 + 36 | 0, $1_1);
                      block10: {
                        if (!HEAPU8[$5_1 + 44 | 0]) {
                          $2_1 = 0;
                          if (!HEAP32[$5_1 + 40 >> 2] | HEAPU8[HEAP32[$5_1 + 36 >> 2]] != 95) {
                            break block10;
                          }
                        }
                        $2_1 = $62($5_1 + 36 | 0, 263127, 9);
                      }
                      HEAP8[$1_1 + 35 | 0] = $2_1 | HEAPU8[$1_1 + 35 | 0];
                      break block6;
                    } else {
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      block3: {
                        if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                          $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                          if ($2_1 >>> 0 > 32) {
                            break block3;
                          }
                        }
                        $2_1 = $28($1_1);
                      }
                      if (($2_1 & 255) == 93) {
                        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
                        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
                        break block4;
                      }
                      if (!$6_1) {
                        block5: {
                          $2_1 = HEAP32[$1_1 + 16 >> 2];
                          if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                            $4_1 = $2_1;
                            $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                            HEAP32[$1_1 + 16 >> 2] = $4_1 + $2_1;
                            if ($2_1) {
                              break block5;
                            }
                          }
                          $29($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] == 2) {
                        break block6;
                      }
                    }
                  }
                  if (HEAP32[$1_1 >> 2] != 2) {
                    break block11;
                  }
                  $6_1 = HEAP32[$1_1 + 20 >> 2];
                  if (($6_1 | 0) == ($12_1 | 0)) {
                    break block11;
                  }
                  $2_1 = $7_1;
                  $7_1 = $2_1 >>> 1 | 0;
                  $9_1 = ($2_1 & 1) << 31 | $9_1 >>> 1;
                  $4_1 = 0;
                  $2_1 = $3_1;
                  if (($6_1 - $12_1 & 63) != 63) {
                    continue;
                  }
                  $2_1 = 0;
                  $8_1 = 0;
                  $9_1 = 0;
                  $7_1 = 0;
                  if (!$3_1) {
                    continue;
                  }
                  $2_1 = $3_1 - 1 | 0;
                  HEAP32[$5_1 + 32 >> 2] = $2_1;
                  $10_1 = HEAP32[$5_1 + 28 >> 2];
                  $3_1 = $10_1 + ($2_1 << 3) | 0;
                  $9_1 = HEAP32[$3_1 >> 2];
                  $7_1 = HEAP32[$3_1 + 4 >> 2];
                  $8_1 = $2_1;
                  continue;
                }
                $2_1 = HEAP32[$1_1 + 16 >> 2];
                block12: {
                  if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                    $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                    if ($2_1 >>> 0 > 32) {
                      break block12;
                    }
                  }
                  $2_1 = $28($1_1);
                }
                $6_1 = $2_1 & 255;
                if (($6_1 | 0) != 34) {
                  $2_1 = $3_1;
                  $4_1 = 1;
                  if (($6_1 | 0) == 91 | ($6_1 | 0) == 123) {
                    continue;
                  }
                  $64($1_1);
                } else {
                  block13: {
                    $14_1 = HEAP32[$1_1 + 8 >> 2];
                    $13_1 = HEAP32[$1_1 + 12 >> 2];
                    $6_1 = HEAP32[$1_1 + 16 >> 2] + 1 | 0;
                    if ($13_1 >>> 0 < $6_1 >>> 0 | $13_1 - $6_1 >>> 0 < 8) {
                      $2_1 = 0;
                    } else {
                      $4_1 = $6_1 + $14_1 | 0;
                      $2_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
                      $15_1 = $2_1 ^ 572662306;
                      $16_1 = $2_1 ^ 1549556828;
                      $4_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
                      $2_1 = __wasm_ctz_i64(($15_1 - 16843009 | ($16_1 - 16843009 | $2_1 - 538976288) | $2_1) & -2139062144, ($4_1 - (($2_1 >>> 0 < 538976288) + 538976288 | 0) | ($4_1 ^ 1549556828) - (($16_1 >>> 0 < 16843009) + 16843009 | 0) | ($4_1 ^ 572662306) - (($15_1 >>> 0 < 16843009) + 16843009 | 0) | $4_1) & -2139062144) >>> 3 | 0;
                    }
                    $2_1 = $2_1 + $6_1 | 0;
                    if ($2_1 >>> 0 < $13_1 >>> 0 & HEAPU8[$2_1 + $14_1 | 0] == 34) {
                      HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
                      break block13;
                    }
                    $66($5_1 + 36 | 0, $1_1, $6_1, $2_1);
                  }
                }
                $4_1 = 0;
                $2_1 = $3_1;
                continue;
              }
              break;
            }
            ;
            $65($5_1 + 16 | 0, $1_1, $19_1);
            $2_1 = HEAP32[$5_1 + 20 >> 2];
            $3_1 = HEAP32[$5_1 + 16 >> 2];
            $4_1 = HEAPU8[$1_1 + 35 | 0];
            HEAP8[$1_1 + 35 | 0] = $17_1 | $4_1;
            $8_1 = HEAPU8[$1_1 + 32 | 0];
            HEAP8[$1_1 + 32 | 0] = $18_1 | $8_1;
            $1_1 = 0;
            break block14;
          }
        } else {
          $8_1 = HEAP32[$1_1 + 8 >> 2];
          $11_1 = 3;
          $9_1 = HEAP32[$1_1 + 12 >> 2];
          $7_1 = HEAP32[$1_1 + 16 >> 2] + 1 | 0;
          if (!($9_1 >>> 0 < $7_1 >>> 0 | $9_1 - $7_1 >>> 0 < 8)) {
            $3_1 = $7_1 + $8_1 | 0;
            $2_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
            $4_1 = $2_1 - 538976288 | 0;
            $10_1 = $2_1 ^ 572662306;
            $6_1 = $2_1 ^ 1549556828;
            $3_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
            $4_1 = __wasm_ctz_i64(($2_1 | ($10_1 - 16843009 | ($4_1 | $6_1 - 16843009))) & -2139062144, ($3_1 - (($2_1 >>> 0 < 538976288) + 538976288 | 0) | ($3_1 ^ 1549556828) - (($6_1 >>> 0 < 16843009) + 16843009 | 0) | ($3_1 ^ 572662306) - (($10_1 >>> 0 < 16843009) + 16843009 | 0) | $3_1) & -2139062144) >>> 3 | 0;
          }
          $2_1 = $4_1 + $7_1 | 0;
          block15: {
            if ($2_1 >>> 0 < $9_1 >>> 0 & HEAPU8[$2_1 + $8_1 | 0] == 34) {
              HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
              $1_1 = $2_1 >>> 0 < $7_1 >>> 0;
              $3_1 = $1_1 ? 1 : $7_1 + $8_1 | 0;
              $2_1 = $1_1 ? 0 : $4_1;
              $1_1 = 0;
              break block15;
            }
            $66($5_1 + 36 | 0, $1_1, $7_1, $2_1);
            $2_1 = HEAP32[$5_1 + 40 >> 2];
            $3_1 = HEAP32[$5_1 + 36 >> 2];
            $1_1 = HEAPU8[$5_1 + 44 | 0];
          }
        }
        $4_1 = 0;
        $8_1 = 0;
      }
      HEAP8[$0_1 + 11 | 0] = $4_1;
      HEAP8[$0_1 + 10 | 0] = $8_1;
      HEAP8[$0_1 + 9 | 0] = $1_1;
      HEAP8[$0_1 + 8 | 0] = $11_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $3_1;
      global$0 = $5_1 + 48 | 0;
    }
    function $26($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 + -64 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 32 >> 2] = 0;
      HEAP32[$3_1 + 36 >> 2] = 0;
      HEAP32[$3_1 + 28 >> 2] = 4;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 4;
      HEAP32[$3_1 + 40 >> 2] = 0;
      HEAP32[$3_1 + 44 >> 2] = 0;
      HEAP8[$3_1 + 45 | 0] = 0;
      HEAP8[$3_1 + 46 | 0] = 0;
      HEAP8[$3_1 + 47 | 0] = 0;
      HEAP8[$3_1 + 48 | 0] = 0;
      HEAP8[$3_1 + 49 | 0] = 0;
      HEAP8[$3_1 + 50 | 0] = 0;
      HEAP8[$3_1 + 51 | 0] = 0;
      HEAP8[$3_1 + 52 | 0] = 0;
      HEAP8[$3_1 + 56 | 0] = 0;
      HEAP32[$3_1 + 60 >> 2] = $1_1;
      $1_1 = $3_1 + 12 | 0;
      $51($1_1, $3_1 + 56 | 0, $2_1, 0, 4, 0);
      $148($0_1, $1_1, 44);
      global$0 = $3_1 - -64 | 0;
    }
    function $27($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $2_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($2_1 >>> 0 > 32) {
            break block;
          }
        }
        $2_1 = $28($0_1);
      }
      if (($2_1 & 255) != ($1_1 & 255)) {
        $29($0_1);
        return;
      }
      $1_1 = HEAP32[$0_1 + 20 >> 2];
      if ($1_1 >>> 0 >= HEAPU32[$0_1 + 24 >> 2]) {
        $67($0_1, 1, $0_1);
      } else {
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
      }
    }
    function $28($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      $2_1 = HEAP32[$0_1 + 12 >> 2];
      $2_1 = $1_1 >>> 0 > $2_1 >>> 0 ? $1_1 : $2_1;
      $5_1 = HEAP32[$0_1 + 8 >> 2];
      block: {
        while (1) {
          if (($1_1 | 0) != ($2_1 | 0)) {
            $3_1 = HEAPU8[$1_1 + $5_1 | 0];
            $4_1 = $3_1 - 9 | 0;
            if (!(1 << $4_1 & 8388627 ? $4_1 >>> 0 <= 23 : 0)) {
              break block;
            }
            HEAP16[$0_1 + 32 >> 1] = 257;
            $1_1 = $1_1 + 1 | 0;
            HEAP32[$0_1 + 16 >> 2] = $1_1;
            continue;
          }
          break;
        }
        ;
        return 0;
      }
      return $3_1;
    }
    function $29($0_1) {
      $67($0_1, 0, HEAP32[$0_1 + 16 >> 2]);
    }
    function $30($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      $7_1 = global$0 - 16 | 0;
      global$0 = $7_1;
      $2_1 = HEAP32[$1_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
          $4_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
          if ($4_1 >>> 0 > 32) {
            break block;
          }
        }
        $4_1 = $28($1_1);
      }
      if (($4_1 & 255) != 34) {
        $29($1_1);
      }
      $8_1 = HEAP32[$1_1 + 8 >> 2];
      $4_1 = HEAP32[$1_1 + 12 >> 2];
      $5_1 = HEAP32[$1_1 + 16 >> 2] + 1 | 0;
      if (!($4_1 >>> 0 < $5_1 >>> 0 | $4_1 - $5_1 >>> 0 < 8)) {
        $3_1 = $5_1 + $8_1 | 0;
        $2_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
        $6_1 = $2_1 - 538976288 | 0;
        $9_1 = $2_1 ^ 1549556828;
        $10_1 = $6_1 | $9_1 - 16843009;
        $6_1 = $2_1 ^ 572662306;
        $3_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
        $6_1 = __wasm_ctz_i64(($2_1 | ($10_1 | $6_1 - 16843009)) & -2139062144, ($3_1 - (($2_1 >>> 0 < 538976288) + 538976288 | 0) | ($3_1 ^ 1549556828) - (($9_1 >>> 0 < 16843009) + 16843009 | 0) | ($3_1 ^ 572662306) - (($6_1 >>> 0 < 16843009) + 16843009 | 0) | $3_1) & -2139062144) >>> 3 | 0;
      }
      $2_1 = $5_1 + $6_1 | 0;
      block1: {
        if ($2_1 >>> 0 < $4_1 >>> 0 & HEAPU8[$2_1 + $8_1 | 0] == 34) {
          $3_1 = $2_1 + 1 | 0;
          HEAP32[$1_1 + 16 >> 2] = $3_1;
          $2_1 = $2_1 >>> 0 < $5_1 >>> 0;
          $5_1 = $2_1 ? 1 : $5_1 + $8_1 | 0;
          $8_1 = 0;
          $2_1 = $2_1 ? 0 : $6_1;
          break block1;
        }
        $66($7_1 + 4 | 0, $1_1, $5_1, $2_1);
        $3_1 = HEAP32[$1_1 + 16 >> 2];
        $4_1 = HEAP32[$1_1 + 12 >> 2];
        $8_1 = HEAPU8[$7_1 + 12 | 0];
        $5_1 = HEAP32[$7_1 + 4 >> 2];
        $2_1 = HEAP32[$7_1 + 8 >> 2];
      }
      block2: {
        if ($3_1 >>> 0 < $4_1 >>> 0) {
          $4_1 = HEAPU8[HEAP32[$1_1 + 8 >> 2] + $3_1 | 0];
          if ($4_1 >>> 0 > 32) {
            break block2;
          }
        }
        $4_1 = $28($1_1);
      }
      if (($4_1 & 255) != 58) {
        $29($1_1);
      }
      HEAP8[$0_1 + 8 | 0] = $8_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $5_1;
      HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
      global$0 = $7_1 + 16 | 0;
    }
    function $31($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      while (1) {
        if ($1_1 >>> 0 > $7_1 >>> 0) {
          $8_1 = $58($0_1, $1_1, $7_1);
          $4_1 = $8_1 & 16777215;
          $9_1 = ($8_1 & 16775168) == 55296;
          $4_1 = $3_1 ? $9_1 ? 65533 : $4_1 : $4_1;
          if ($4_1 >>> 0 <= 127) {
            $61($2_1, $4_1);
          } else {
            block: {
              $6_1 = $4_1 >>> 0 < 2048 ? 1 : $4_1 >>> 0 < 65536 ? 2 : 3;
              $5_1 = Math_imul($6_1, 6);
              $10_1 = -1 << ($6_1 ^ 7) | $4_1 >>> $5_1;
              $5_1 = $5_1 - 6 | 0;
              while (1) {
                $61($2_1, $10_1);
                if (($6_1 | 0) <= 0) {
                  break block;
                }
                $6_1 = $6_1 - 1 | 0;
                $10_1 = $4_1 >>> ($5_1 & 30) & 63 | -128;
                $5_1 = $5_1 - 6 | 0;
                continue;
              }
              ;
            }
          }
          $7_1 = ($8_1 >>> 24 | 0) + $7_1 | 0;
          $11_1 = $11_1 | $9_1;
          continue;
        }
        break;
      }
      ;
      return $11_1 & 1;
    }
    function $32($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      block1: {
        if ($1_1) {
          block: {
            $4_1 = $0_1 + $1_1 | 0;
            $3_1 = HEAPU8[((HEAPU8[$0_1 | 0] + ($1_1 << 1) | 0) + Math_imul(HEAPU8[$4_1 - 1 | 0], 42) & 63) + 262260 | 0] - 1 | 0;
            if (($3_1 & 255) >>> 0 > 25) {
              break block;
            }
            $2_1 = $3_1 << 3 & 2040;
            if (HEAP32[$2_1 + 262812 >> 2] != ($1_1 | 0)) {
              break block;
            }
            $2_1 = HEAP32[$2_1 + 262808 >> 2];
            block2: {
              if ($1_1 >>> 0 <= 7) {
                if ($1_1 >>> 0 < 4) {
                  if ($146($0_1, $2_1, $1_1)) {
                    break block;
                  }
                  break block1;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24))) {
                  break block;
                }
                $0_1 = $4_1 - 4 | 0;
                $1_1 = ($1_1 + $2_1 | 0) - 4 | 0;
                $2_1 = !($0_1 | $1_1);
                if (!$0_1 | !$1_1) {
                  break block2;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24))) {
                  break block;
                }
              } else {
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24)) | (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) != (HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24))) {
                  break block;
                }
                $0_1 = $4_1 - 8 | 0;
                $1_1 = ($1_1 + $2_1 | 0) - 8 | 0;
                $2_1 = !($0_1 | $1_1);
                if (!$0_1 | !$1_1) {
                  break block2;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24)) | (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) != (HEAPU8[$1_1 + 4 | 0] | HEAPU8[$1_1 + 5 | 0] << 8 | (HEAPU8[$1_1 + 6 | 0] << 16 | HEAPU8[$1_1 + 7 | 0] << 24))) {
                  break block;
                }
              }
              break block1;
            }
            if ($2_1) {
              break block1;
            }
          }
        }
        $3_1 = 255;
      }
      return $3_1;
    }
    function $33($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $9_1 = global$0 - 16 | 0;
      global$0 = $9_1;
      $11_1 = HEAP32[$0_1 >> 2];
      $12_1 = HEAP32[$0_1 + 4 >> 2];
      block: {
        if ($3_1 >>> 0 >= 8) {
          $4_1 = ($2_1 + $3_1 | 0) - 8 | 0;
          if ($4_1) {
            $6_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $10_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $7_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24);
            $8_1 = HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24);
            break block;
          }
        }
        if (!$3_1) {
          break block;
        }
        $5_1 = $2_1;
        $4_1 = $3_1;
        while (1) {
          $8_1 = $8_1 << 8 | $7_1 >>> 24;
          $7_1 = HEAPU8[$5_1 | 0] | $7_1 << 8;
          $5_1 = $5_1 + 1 | 0;
          $4_1 = $4_1 - 1 | 0;
          if ($4_1) {
            continue;
          }
          break;
        }
        ;
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($7_1 ^ $11_1, 0, $8_1 ^ $12_1);
      $5_1 = i64toi32_i32$HIGH_BITS;
      $7_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($11_1, $12_1, 17) ^ $3_1 ^ $6_1, 0, i64toi32_i32$HIGH_BITS ^ $10_1), i64toi32_i32$HIGH_BITS, 32) ^ $4_1;
      $8_1 = i64toi32_i32$HIGH_BITS ^ $5_1;
      if ($3_1 >>> 0 >= 17) {
        block1: {
          $5_1 = $3_1 & -8;
          $4_1 = $2_1;
          while (1) {
            if (!$5_1) {
              break block1;
            }
            $10_1 = $7_1;
            $7_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $6_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $7_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($10_1 ^ $7_1, 0, $8_1 ^ $6_1), i64toi32_i32$HIGH_BITS, 32) ^ $7_1;
            $8_1 = $6_1 ^ i64toi32_i32$HIGH_BITS;
            $5_1 = $5_1 - 8 | 0;
            $4_1 = $4_1 + 8 | 0;
            continue;
          }
          ;
        }
      }
      $4_1 = HEAP32[$0_1 + 36 >> 2];
      $6_1 = HEAP32[$0_1 + 24 >> 2];
      if ($4_1 >>> 0 <= $6_1 << 2 >>> 0) {
        block2: {
          $4_1 = $4_1 << 2;
          $4_1 = $4_1 >>> 0 <= 64 ? 64 : $4_1;
          $8($9_1 + 4 | 0, $4_1, 1, 4, 4);
          if (HEAP32[$9_1 + 4 >> 2] == 1) {
            wasm2js_trap();
          }
          $5_1 = HEAP32[$9_1 + 8 >> 2];
          $10_1 = HEAP32[$9_1 + 12 >> 2];
          HEAP32[$0_1 + 36 >> 2] = $4_1;
          HEAP32[$0_1 + 28 >> 2] = $5_1;
          HEAP32[$0_1 + 32 >> 2] = $10_1;
          $4_1 = HEAP32[$0_1 + 20 >> 2] + 12 | 0;
          $5_1 = 0;
          while (1) {
            if (($5_1 | 0) == ($6_1 | 0)) {
              break block2;
            }
            $68($0_1, $5_1, HEAP32[$4_1 >> 2], 0, $5_1);
            $4_1 = $4_1 + 16 | 0;
            $5_1 = $5_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($11_1, $12_1, 40) ^ $7_1, 0, $8_1 ^ i64toi32_i32$HIGH_BITS);
      $4_1 = $4_1 ^ i64toi32_i32$HIGH_BITS;
      $2_1 = $68($0_1, $6_1, $4_1, $2_1, $3_1);
      if ($2_1) {
        $3_1 = $0_1 + 16 | 0;
        if (HEAP32[$3_1 >> 2] == ($6_1 | 0)) {
          $94($3_1, 4, 16);
        }
        HEAP32[$0_1 + 24 >> 2] = $6_1 + 1;
        $3_1 = HEAP32[$1_1 + 4 >> 2];
        $0_1 = HEAP32[$0_1 + 20 >> 2] + ($6_1 << 4) | 0;
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $4_1;
      }
      global$0 = $9_1 + 16 | 0;
      return $2_1;
    }
    function $34($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $9_1 = global$0 - 176 | 0;
      global$0 = $9_1;
      HEAP8[$9_1 + 24 | 0] = 4;
      HEAP32[$9_1 + 36 >> 2] = 0;
      HEAP32[$9_1 + 28 >> 2] = 0;
      HEAP32[$9_1 + 32 >> 2] = 4;
      HEAP32[$9_1 + 72 >> 2] = 4;
      HEAP32[$9_1 + 76 >> 2] = 0;
      HEAP32[$9_1 + 64 >> 2] = 0;
      HEAP32[$9_1 + 68 >> 2] = 0;
      HEAP32[$9_1 + 56 >> 2] = 0;
      HEAP32[$9_1 + 60 >> 2] = 4;
      HEAP32[$9_1 + 48 >> 2] = 0;
      HEAP32[$9_1 + 52 >> 2] = 0;
      $4_1 = HEAP32[$0_1 + 104 >> 2];
      $5_1 = HEAP32[$4_1 + 20 >> 2];
      HEAP32[$9_1 + 40 >> 2] = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$9_1 + 44 >> 2] = $5_1;
      HEAP32[$9_1 + 88 >> 2] = 0;
      HEAP32[$9_1 + 80 >> 2] = 0;
      HEAP32[$9_1 + 84 >> 2] = 1;
      HEAP8[$9_1 + 95 | 0] = 1;
      $4_1 = HEAP32[$1_1 + 16 >> 2];
      if (!($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[HEAP32[$1_1 + 8 >> 2] + $4_1 | 0] > 32)) {
        $28($1_1);
        $4_1 = HEAP32[$1_1 + 16 >> 2];
      }
      if (HEAP32[$2_1 + 16 >> 2] != ($4_1 | 0)) {
        $52($2_1);
        HEAP32[$2_1 + 12 >> 2] = $4_1;
      }
      HEAP32[$2_1 + 16 >> 2] = $4_1 + 1;
      $27($1_1, 123);
      $26_1 = $9_1 + 132 | 0;
      $21_1 = $9_1 + 156 | 0;
      $27_1 = $0_1 + 56 | 0;
      block4: {
        block2: {
          while (1) {
            block3: {
              $4_1 = !(HEAP32[$9_1 + 64 >> 2] | ($7_1 | $13_1));
              $5_1 = HEAP32[$1_1 + 16 >> 2];
              block1: {
                if ($5_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                  $10_1 = HEAPU8[$5_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  if ($10_1 >>> 0 > 32) {
                    break block1;
                  }
                }
                $10_1 = $28($1_1);
              }
              if (($10_1 & 255) == 125) {
                break block2;
              }
              if (!$4_1) {
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                if ($4_1 >>> 0 >= HEAPU32[$1_1 + 12 >> 2]) {
                  break block3;
                }
                $5_1 = $4_1;
                $4_1 = HEAPU8[$4_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                HEAP32[$1_1 + 16 >> 2] = $5_1 + $4_1;
                if (!$4_1) {
                  break block3;
                }
              }
              if (HEAP32[$1_1 >> 2] != 2) {
                break block4;
              }
              $4_1 = HEAP32[$1_1 + 16 >> 2];
              if (!($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[HEAP32[$1_1 + 8 >> 2] + $4_1 | 0] > 32)) {
                $28($1_1);
                $4_1 = HEAP32[$1_1 + 16 >> 2];
              }
              HEAP8[$1_1 + 32 | 0] = 0;
              HEAP32[$1_1 + 28 >> 2] = $4_1;
              $30($9_1 + 96 | 0, $1_1);
              $4_1 = HEAPU8[$9_1 + 104 | 0];
              if (($4_1 | 0) == 2) {
                break block4;
              }
              $5_1 = HEAP32[$9_1 + 96 >> 2];
              $10_1 = $5_1;
              $14_1 = HEAP32[$9_1 + 100 >> 2];
              $11_1 = $14_1;
              if ($4_1 & 1) {
                HEAP32[$9_1 + 88 >> 2] = 0;
                $31($5_1, $11_1, $9_1 + 80 | 0, 0);
                $11_1 = HEAP32[$9_1 + 88 >> 2];
                $5_1 = HEAP32[$9_1 + 84 >> 2];
              }
              $15_1 = $32($5_1, $11_1);
              $19_1 = $15_1 & 255;
              block7: {
                if ($19_1 >>> 0 <= 63) {
                  block6: {
                    $4_1 = $15_1 & 31;
                    if (($15_1 & 63) >>> 0 >= 32) {
                      $8_1 = 1 << $4_1;
                      $4_1 = 0;
                    } else {
                      $17_1 = 1 << $4_1;
                      $8_1 = $17_1 - 1 & 1 >>> 32 - $4_1;
                      $4_1 = $17_1;
                    }
                    HEAP32[$9_1 + 48 >> 2] = $7_1 | $4_1;
                    HEAP32[$9_1 + 52 >> 2] = $8_1 | $13_1;
                    $7_1 = $4_1 & $7_1;
                    $8_1 = $8_1 & $13_1;
                    $4_1 = !($7_1 | $8_1);
                    if (($3_1 & 255) != 1 | $19_1 >>> 0 > 9) {
                      break block6;
                    }
                    $4_1 = HEAPU8[$19_1 + 265040 | 0];
                    if ($7_1 | $8_1) {
                      $8_1 = 0;
                      break block7;
                    }
                    $8_1 = 1;
                    if ($19_1) {
                      break block7;
                    }
                    $4_1 = HEAP32[$1_1 + 16 >> 2];
                    block8: {
                      if ($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                        $4_1 = HEAPU8[$4_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                        if ($4_1 >>> 0 > 32) {
                          break block8;
                        }
                      }
                      $4_1 = $28($1_1);
                    }
                    if (($4_1 & 255) != 123) {
                      $4_1 = 0;
                      break block7;
                    } else {
                      $70($2_1, $9_1 + 95 | 0);
                      $69($2_1, 263137, 1);
                      $69($2_1, $10_1, $14_1);
                      $69($2_1, 263147, 2);
                      $34($0_1, $1_1, $2_1, 2);
                      $7_1 = HEAP32[$9_1 + 48 >> 2];
                      $13_1 = HEAP32[$9_1 + 52 >> 2];
                      continue;
                    }
                  }
                } else {
                  $4_1 = $33($9_1 + 40 | 0, $9_1 + 96 | 0, $5_1, $11_1);
                }
                $8_1 = !!$4_1;
                $4_1 = 10;
              }
              $25($9_1 + 108 | 0, $1_1);
              HEAP8[$0_1 + 125 | 0] = $3_1;
              $28_1 = HEAPU8[$1_1 + 32 | 0];
              $24_1 = HEAP32[$1_1 + 28 >> 2];
              $7_1 = 1;
              $19_1 = $4_1;
              $13_1 = ($4_1 & 255) == 10;
              if ($13_1) {
                $29_1 = $24_1 + 1 | 0;
                $7_1 = 0;
                $30_1 = $14_1;
                $19_1 = $6_1;
              }
              HEAP32[$0_1 + 64 >> 2] = $30_1;
              HEAP32[$0_1 + 60 >> 2] = $29_1;
              HEAP8[$0_1 + 57 | 0] = $19_1;
              HEAP8[$0_1 + 56 | 0] = $7_1;
              block10: {
                block9: {
                  if (HEAP8[$9_1 + 119 | 0] & 1 ? 0 : $8_1) {
                    if (!$11_1 | HEAPU8[$5_1 | 0] != 95) {
                      break block9;
                    }
                    if ($49($0_1, $5_1, $11_1, 1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                      break block10;
                    }
                    break block9;
                  }
                  if ($49($0_1, $5_1, $11_1, $8_1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                    break block10;
                  }
                }
                block15: {
                  block87: {
                    HEAP32[$9_1 + 124 >> 2] = $14_1;
                    HEAP32[$9_1 + 120 >> 2] = $10_1;
                    block75: {
                      if (($3_1 & 255) != 2) {
                        if ($13_1) {
                          if ($11_1) {
                            block11: {
                              $8_1 = $5_1 + $11_1 | 0;
                              $4_1 = $8_1 - 1 | 0;
                              if (!$4_1) {
                                break block11;
                              }
                              $4_1 = HEAPU8[$4_1 | 0];
                              if (($4_1 - 48 & 255) >>> 0 < 10) {
                                break block11;
                              }
                              $6_1 = HEAPU8[$5_1 | 0];
                              if ((HEAPU16[(($6_1 & 31) << 1) + 265050 >> 1] >>> ($4_1 & 15) & 1 ? 0 : HEAPU8[$4_1 + 262324 | 0] & 6) ? HEAPU8[$6_1 + 262324 | 0] & 6 : 0) {
                                break block11;
                              }
                              $10_1 = 0;
                              HEAP16[$21_1 + 16 >> 1] = 0;
                              HEAP32[$21_1 + 8 >> 2] = 0;
                              HEAP32[$21_1 + 12 >> 2] = 0;
                              HEAP32[$21_1 >> 2] = 0;
                              HEAP32[$21_1 + 4 >> 2] = 0;
                              $4_1 = $5_1;
                              while (1) {
                                if (($4_1 | 0) != ($8_1 | 0)) {
                                  $6_1 = $4_1 + 1 | 0;
                                  $7_1 = HEAPU8[$4_1 | 0];
                                  $14_1 = $7_1 - 32 | 0;
                                  if ($14_1 >>> 0 <= 14) {
                                    $4_1 = $6_1;
                                    if (1 << $14_1 & 24577) {
                                      continue;
                                    }
                                  }
                                  $4_1 = $6_1;
                                  if (($7_1 | 0) == 95) {
                                    continue;
                                  }
                                  if ($10_1 >>> 0 > 17) {
                                    break block11;
                                  }
                                  HEAP8[$10_1 + $21_1 | 0] = $7_1;
                                  $10_1 = $10_1 + 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$9_1 + 152 >> 2] = $10_1;
                              $4_1 = HEAP32[$9_1 + 164 >> 2];
                              HEAP32[$9_1 + 136 >> 2] = HEAP32[$9_1 + 160 >> 2];
                              HEAP32[$9_1 + 140 >> 2] = $4_1;
                              $4_1 = HEAP32[$9_1 + 172 >> 2];
                              HEAP32[$9_1 + 144 >> 2] = HEAP32[$9_1 + 168 >> 2];
                              HEAP32[$9_1 + 148 >> 2] = $4_1;
                              $6_1 = HEAP32[$9_1 + 156 >> 2];
                              $4_1 = HEAP32[$9_1 + 152 >> 2];
                              HEAP32[$9_1 + 128 >> 2] = $4_1;
                              HEAP32[$9_1 + 132 >> 2] = $6_1;
                              if ($4_1 >>> 0 >= 19) {
                                wasm2js_trap();
                              }
                              $10_1 = $71($26_1, $4_1) - 48 | 0;
                              if (($10_1 & 255) >>> 0 > 9) {
                                $15_1 = $9_1 + 8 | 0;
                                $7_1 = 0;
                                $10_1 = $9_1 + 128 | 4;
                                $17_1 = ($10_1 + $4_1 | 0) - 1 | 0;
                                $6_1 = -80;
                                while (1) {
                                  block12: {
                                    if (!$6_1) {
                                      break block12;
                                    }
                                    $13_1 = HEAP32[$6_1 + 262892 >> 2];
                                    if ($13_1 >>> 0 >= 5) {
                                      block13: {
                                        $14_1 = HEAP32[$6_1 + 262888 >> 2];
                                        block14: {
                                          if ($4_1) {
                                            if (HEAPU8[$14_1 | 0] != (HEAPU8[$10_1 | 0] | 32)) {
                                              break block13;
                                            }
                                            $8_1 = HEAPU8[$17_1 | 0] | 32;
                                          } else {
                                            $8_1 = 32;
                                            if (HEAPU8[$14_1 | 0] == 32) {
                                              break block14;
                                            }
                                            break block13;
                                          }
                                        }
                                        if (($8_1 | 0) != HEAPU8[($14_1 + $13_1 | 0) - 1 | 0]) {
                                          break block13;
                                        }
                                        if ($130($10_1, $4_1, $14_1, $13_1)) {
                                          break block12;
                                        }
                                      }
                                    }
                                    $6_1 = $6_1 + 8 | 0;
                                    $7_1 = $7_1 + 1 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                HEAP8[$15_1 + 1 | 0] = $7_1;
                                HEAP8[$15_1 | 0] = ($6_1 | 0) != 0;
                                if (!HEAPU8[$9_1 + 8 | 0]) {
                                  break block11;
                                }
                                $10_1 = HEAPU8[$9_1 + 9 | 0];
                              }
                              if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 37 | 0] == 2) {
                                $4_1 = $138(263150, 69, $5_1, $11_1);
                              } else {
                                $4_1 = 0;
                              }
                              if ($4_1) {
                                break block11;
                              }
                              $4_1 = global$0 - 16 | 0;
                              global$0 = $4_1;
                              $5_1 = $9_1 + 28 | 0;
                              $93($5_1, $27_1);
                              HEAP8[$4_1 + 4 | 0] = 1;
                              HEAP8[$4_1 + 5 | 0] = $10_1;
                              $93($5_1, $4_1 + 4 | 0);
                              global$0 = $4_1 + 16 | 0;
                            }
                          }
                          if (HEAPU8[$9_1 + 116 | 0]) {
                            break block15;
                          }
                        } else {
                          if (HEAPU8[$9_1 + 116 | 0]) {
                            $17_1 = $4_1;
                            $12_1 = global$0 + -64 | 0;
                            global$0 = $12_1;
                            HEAP32[$12_1 + 16 >> 2] = 0;
                            HEAP32[$12_1 + 20 >> 2] = 0;
                            HEAP32[$0_1 + 52 >> 2] = 0;
                            HEAP8[$12_1 + 27 | 0] = 0;
                            block22: {
                              block18: {
                                block17: {
                                  block16: {
                                    $5_1 = $9_1 + 108 | 0;
                                    switch (HEAPU8[$5_1 + 8 | 0] - 2 | 0) {
                                      case 0:
                                        break block16;
                                      case 1:
                                        break block17;
                                      default:
                                        break block18;
                                    }
                                    ;
                                  }
                                  $8_1 = HEAPU8[($17_1 & 255) + 263117 | 0] - 2 | 0;
                                  if (($8_1 & 255) >>> 0 >= 4) {
                                    break block18;
                                  }
                                  $4_1 = HEAP32[$5_1 >> 2];
                                  $7_1 = HEAP32[$5_1 + 4 >> 2];
                                  $6_1 = $12_1 + 16 | 0;
                                  $14_1 = HEAPU8[HEAP32[$0_1 + 104 >> 2] + 37 | 0];
                                  block24: {
                                    block23: {
                                      block21: {
                                        block19: {
                                          switch ($8_1 | 0) {
                                            case 1:
                                              $5_1 = 137;
                                              if ($97($4_1, $7_1, $0_1 + 44 | 0) & 255) {
                                                break block22;
                                              }
                                              $8_1 = HEAP32[$0_1 + 52 >> 2];
                                              if (!$81(263828, $8_1 ? $8_1 : $7_1)) {
                                                break block22;
                                              }
                                              break block23;
                                            case 0:
                                              break block19;
                                            default:
                                              break block21;
                                          }
                                          ;
                                        }
                                        $5_1 = 1114762;
                                        $8_1 = $97($4_1, $7_1, $0_1 + 44 | 0) & 255;
                                        if ($8_1 & 1) {
                                          break block22;
                                        }
                                        if (!$8_1) {
                                          break block21;
                                        }
                                        HEAP32[$0_1 + 52 >> 2] = 0;
                                        if (($8_1 | 0) != 2) {
                                          break block21;
                                        }
                                        $72($0_1, 458908);
                                        $7_1 = 0;
                                        $4_1 = 52;
                                        break block24;
                                      }
                                      if (!$14_1) {
                                        break block23;
                                      }
                                      $7_1 = 0;
                                      $4_1 = 52;
                                      break block24;
                                    }
                                    HEAP8[$12_1 + 27 | 0] = 1;
                                    HEAP32[$0_1 + 116 >> 2] = $4_1;
                                    HEAP32[$6_1 >> 2] = HEAP32[$6_1 >> 2] | 2;
                                    $4_1 = 120;
                                  }
                                  HEAP32[$4_1 + $0_1 >> 2] = $7_1;
                                  $5_1 = 0;
                                  break block22;
                                }
                                $6_1 = HEAP32[$5_1 >> 2];
                                $4_1 = HEAP32[$5_1 + 4 >> 2];
                                block26: {
                                  if ($4_1) {
                                    if (!(HEAP8[$5_1 + 9 | 0] & 1 | (HEAPU8[$6_1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[($4_1 + $6_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                                      HEAP8[$12_1 + 36 | 0] = 0;
                                      HEAP32[$12_1 + 32 >> 2] = $4_1;
                                      HEAP32[$12_1 + 28 >> 2] = $6_1;
                                      break block26;
                                    }
                                  }
                                  $83($12_1 + 28 | 0, $6_1, $4_1);
                                  $5_1 = $4_1;
                                  $4_1 = HEAP32[$12_1 + 32 >> 2];
                                  if (($5_1 | 0) == ($4_1 | 0)) {
                                    break block26;
                                  }
                                  HEAP32[$0_1 + 120 >> 2] = $4_1;
                                  HEAP32[$0_1 + 116 >> 2] = HEAP32[$12_1 + 28 >> 2];
                                  HEAP8[$12_1 + 27 | 0] = 1;
                                  HEAP32[$12_1 + 16 >> 2] = 1;
                                }
                                if (HEAPU8[$12_1 + 36 | 0] == 1) {
                                  $5_1 = 1180549;
                                  if ($136(HEAP32[$12_1 + 28 >> 2], $4_1)) {
                                    break block22;
                                  }
                                }
                                $5_1 = 0;
                                $6_1 = $17_1 & 255;
                                if (1 << $6_1 & 676) {
                                  break block22;
                                }
                                if (!$4_1) {
                                  HEAP8[$12_1 + 27 | 0] = 4;
                                  break block22;
                                }
                                block28: {
                                  switch ($6_1 | 0) {
                                    case 0:
                                      $72($0_1, 196764);
                                      break block22;
                                    case 4:
                                      break block22;
                                    default:
                                      break block28;
                                  }
                                  ;
                                }
                                $18_1 = $0_1 + 44 | 0;
                                $4_1 = HEAPU8[$6_1 + 263117 | 0];
                                HEAP32[$12_1 + 48 >> 2] = 0;
                                HEAP32[$12_1 + 40 >> 2] = 0;
                                HEAP32[$12_1 + 44 >> 2] = 1;
                                $40($12_1 + 52 | 0, $12_1 + 28 | 0, $12_1 + 40 | 0);
                                $14_1 = HEAP32[$12_1 + 56 >> 2];
                                $15_1 = HEAP32[$12_1 + 52 >> 2];
                                block34: {
                                  block33: {
                                    block30: {
                                      switch ($4_1 - 1 | 0) {
                                        case 0:
                                          $6_1 = $12_1 + 16 | 0;
                                          $5_1 = $128($15_1, $14_1);
                                          if ($5_1) {
                                            if ($5_1 >>> 0 > $14_1 >>> 0) {
                                              wasm2js_trap();
                                            }
                                            if ($137($5_1 + $15_1 | 0, $14_1 - $5_1 | 0)) {
                                              HEAP32[$6_1 + 4 >> 2] = HEAP32[$6_1 + 4 >> 2] | 16777216;
                                            }
                                            $4_1 = $5_1;
                                            block32: {
                                              while (1) {
                                                if (($4_1 | 0) == ($14_1 | 0)) {
                                                  break block32;
                                                }
                                                $7_1 = $4_1 + $15_1 | 0;
                                                $4_1 = $4_1 + 1 | 0;
                                                if ((HEAPU8[$7_1 | 0] - 65 & 255) >>> 0 >= 26) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              HEAP32[$6_1 >> 2] = HEAP32[$6_1 >> 2] | 2048;
                                              $15($18_1, $15_1, $14_1);
                                              $4_1 = HEAP32[$18_1 + 8 >> 2];
                                              if ($4_1 >>> 0 < $5_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              $92($5_1 + HEAP32[$18_1 + 4 >> 2] | 0, $4_1 - $5_1 | 0);
                                            }
                                            $5_1 = 0;
                                          } else {
                                            $5_1 = 135;
                                          }
                                          if ($5_1) {
                                            break block33;
                                          }
                                          break block34;
                                        case 2:
                                          $6_1 = 0;
                                          $11_1 = 0;
                                          $13_1 = global$0 - 16 | 0;
                                          global$0 = $13_1;
                                          $7_1 = $15_1;
                                          $5_1 = $14_1;
                                          block36: {
                                            if (($42($7_1, $5_1, 0) | 0) == 43) {
                                              block35: {
                                                if (($42($7_1, $5_1, 1) | 0) == 48) {
                                                  break block35;
                                                }
                                                $8_1 = $5_1 - 1 | 0;
                                                if (!$81(263828, $8_1)) {
                                                  break block35;
                                                }
                                                $4_1 = 0;
                                                if (($43($7_1, $5_1, 1) | 0) == ($8_1 | 0)) {
                                                  break block36;
                                                }
                                              }
                                            }
                                            block37: {
                                              while (1) {
                                                if (($5_1 | 0) == ($6_1 | 0)) {
                                                  break block37;
                                                }
                                                $4_1 = $6_1 + $7_1 | 0;
                                                $6_1 = $6_1 + 1 | 0;
                                                if (HEAP8[$4_1 | 0] >= 0) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $10_1 = $13_1 + 4 | 0;
                                              $8_1 = global$0 - 48 | 0;
                                              global$0 = $8_1;
                                              HEAP32[$8_1 + 20 >> 2] = 0;
                                              HEAP32[$8_1 + 12 >> 2] = 0;
                                              HEAP32[$8_1 + 16 >> 2] = 1;
                                              HEAP32[$8_1 + 44 >> 2] = 0;
                                              HEAP32[$8_1 + 40 >> 2] = $5_1;
                                              HEAP32[$8_1 + 36 >> 2] = $7_1;
                                              HEAP32[$8_1 + 32 >> 2] = 0;
                                              HEAP32[$8_1 + 28 >> 2] = $5_1 + $7_1;
                                              HEAP32[$8_1 + 24 >> 2] = $7_1;
                                              $16_1 = $8_1 + 36 | 0;
                                              while (1) {
                                                if (($5_1 | 0) != ($11_1 | 0)) {
                                                  $129($8_1, $16_1, $11_1, HEAPU8[$7_1 + $11_1 | 0]);
                                                  $11_1 = $11_1 + 1 | 0;
                                                  if (HEAP32[$8_1 >> 2] != 1) {
                                                    continue;
                                                  }
                                                  $6_1 = HEAP32[$8_1 + 4 >> 2];
                                                  HEAP32[$8_1 + 32 >> 2] = $11_1;
                                                  HEAP32[$8_1 + 24 >> 2] = $7_1 + $11_1;
                                                  block38: {
                                                    if ($6_1 >>> 0 < 128) {
                                                      $4_1 = $6_1;
                                                    } else {
                                                      if ($6_1 - 65281 >>> 0 < 94) {
                                                        $4_1 = $6_1 + 32 | 0;
                                                        break block38;
                                                      }
                                                      $4_1 = 45;
                                                      if ($6_1 - 8208 >>> 0 < 6) {
                                                        break block38;
                                                      }
                                                      if ($6_1 - 8234 >>> 0 < 5 | $6_1 - 8294 >>> 0 < 4 | (($6_1 | 0) == 1564 | $6_1 - 8206 >>> 0 < 2)) {
                                                        continue;
                                                      }
                                                      if (($6_1 | 0) == 8722 | ($6_1 | 0) == 12540 | (($6_1 | 0) == 65112 | ($6_1 | 0) == 65123)) {
                                                        break block38;
                                                      }
                                                      $4_1 = $125($6_1) ? 32 : -1;
                                                    }
                                                  }
                                                  $61($8_1 + 12 | 0, $4_1);
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              HEAP32[$10_1 + 8 >> 2] = HEAP32[$8_1 + 20 >> 2];
                                              $4_1 = HEAP32[$8_1 + 16 >> 2];
                                              HEAP32[$10_1 >> 2] = HEAP32[$8_1 + 12 >> 2];
                                              HEAP32[$10_1 + 4 >> 2] = $4_1;
                                              global$0 = $8_1 + 48 | 0;
                                              $5_1 = HEAP32[$13_1 + 8 >> 2];
                                              $6_1 = HEAP32[$13_1 + 12 >> 2];
                                              $4_1 = $139($5_1, $6_1, $6_1);
                                              if ($4_1 >>> 0 > $6_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              $6_1 = $140($5_1, $4_1, 0);
                                              if ($6_1 >>> 0 > $4_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              $7_1 = $5_1 + $6_1 | 0;
                                              $5_1 = $4_1 - $6_1 | 0;
                                            }
                                            $8_1 = ($42($7_1, $5_1, 0) | 0) == 39;
                                            $6_1 = $8_1;
                                            while (1) {
                                              $4_1 = $6_1;
                                              $6_1 = $4_1 + 1 | 0;
                                              if (HEAPU8[$42($7_1, $5_1, $4_1) + 262324 | 0] & 6) {
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if ($4_1 >>> 0 < $8_1 >>> 0 | $4_1 >>> 0 > $5_1 >>> 0) {
                                              wasm2js_trap();
                                            }
                                            $11_1 = $12_1 + 16 | 0;
                                            if ($138(263681, 66, $7_1 + $8_1 | 0, $4_1 - $8_1 | 0)) {
                                              $6_1 = $4_1;
                                              while (1) {
                                                $10_1 = $42($7_1, $5_1, $6_1) - 32 | 0;
                                                if (1 << $10_1 & 67125249 ? $10_1 >>> 0 <= 26 : 0) {
                                                  $6_1 = $6_1 + 1 | 0;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $8_1 = $4_1 >>> 0 < $6_1 >>> 0 ? $6_1 : $8_1;
                                            }
                                            $10_1 = $42($7_1, $5_1, $8_1);
                                            $16_1 = ($10_1 | 0) == 91;
                                            $4_1 = $5_1;
                                            $20_1 = ($10_1 | 0) == 40;
                                            block39: {
                                              if (!$20_1) {
                                                $6_1 = $8_1;
                                                if (!$16_1) {
                                                  break block39;
                                                }
                                              }
                                              $6_1 = $140($7_1, $4_1, $8_1 + 1 | 0);
                                            }
                                            block40: {
                                              $22_1 = $42($7_1, $4_1, $6_1);
                                              if (($22_1 | 0) == 43) {
                                                $8_1 = $6_1 + 1 | 0;
                                              } else {
                                                $6_1 = $10_1 - 32 | 0;
                                                if (1 << $6_1 & 57345 ? $6_1 >>> 0 <= 15 : 0) {
                                                  break block40;
                                                }
                                              }
                                              $16_1 = $16_1 | $20_1;
                                              while (1) {
                                                $6_1 = $4_1;
                                                $4_1 = $4_1 - 1 | 0;
                                                if (($141($7_1, $5_1, $6_1) - 48 & 255) >>> 0 < 10) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if (($5_1 | 0) != ($6_1 | 0)) {
                                                $4_1 = -56;
                                                $20_1 = $139($7_1, $5_1, $6_1);
                                                block41: {
                                                  while (1) {
                                                    $6_1 = $5_1;
                                                    if (!$4_1) {
                                                      break block41;
                                                    }
                                                    $6_1 = $4_1 + 263832 | 0;
                                                    $23_1 = $4_1 + 263828 | 0;
                                                    $4_1 = $4_1 + 8 | 0;
                                                    $6_1 = HEAP32[$6_1 >> 2];
                                                    $10_1 = $20_1 - $6_1 | 0;
                                                    $23_1 = HEAP32[$23_1 >> 2];
                                                    if (!$98($7_1, $5_1, $10_1, $23_1, $6_1)) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  if (!$6_1) {
                                                    wasm2js_trap();
                                                  }
                                                  if (HEAPU8[$23_1 | 0] > 96) {
                                                    $6_1 = $5_1;
                                                    if (HEAPU8[($141($7_1, $5_1, $10_1) & 255) + 262324 | 0] & 6) {
                                                      break block41;
                                                    }
                                                  }
                                                  $4_1 = $139($7_1, $5_1, $10_1);
                                                  $6_1 = ($141($7_1, $5_1, $4_1) & 255) == 44 ? $4_1 - 1 | 0 : $10_1;
                                                }
                                              } else {
                                                $6_1 = $5_1;
                                              }
                                              $61($18_1, 43);
                                              $4_1 = ($22_1 | 0) != 43 | $5_1 >>> 0 > $6_1 >>> 0;
                                              $22_1 = $6_1 >>> 0 > $8_1 >>> 0 ? $6_1 : $8_1;
                                              $6_1 = 0;
                                              while (1) {
                                                if (($8_1 | 0) != ($22_1 | 0)) {
                                                  $10_1 = $42($7_1, $5_1, $8_1);
                                                  if ($10_1 - 48 >>> 0 <= 9) {
                                                    if ((($10_1 | 0) != 48 | $6_1) & 1) {
                                                      $6_1 = ($10_1 | 0) == 48;
                                                    } else {
                                                      $6_1 = $141($7_1, $5_1, $139($7_1, $5_1, $8_1)) & 255;
                                                      $6_1 = ($6_1 | 0) == 40 | ($6_1 | 0) == 91;
                                                    }
                                                    $61($18_1, $10_1);
                                                    $4_1 = $4_1 | $6_1;
                                                    $6_1 = 0;
                                                  } else {
                                                    block42: {
                                                      if (HEAPU32[$18_1 + 8 >> 2] > 3 ? HEAPU8[$10_1 + 262324 | 0] & 6 : 0) {
                                                        $4_1 = 1;
                                                        break block42;
                                                      }
                                                      $20_1 = 0;
                                                      block43: {
                                                        block44: {
                                                          block45: {
                                                            block47: {
                                                              switch ($10_1 - 40 | 0) {
                                                                case 7:
                                                                  $20_1 = HEAPU32[$18_1 + 8 >> 2] > 5;
                                                                  break block45;
                                                                case 2:
                                                                case 3:
                                                                case 4:
                                                                  break block40;
                                                                case 0:
                                                                  break block43;
                                                                case 1:
                                                                  break block44;
                                                                case 5:
                                                                case 6:
                                                                  break block45;
                                                                default:
                                                                  break block47;
                                                              }
                                                              ;
                                                            }
                                                            block48: {
                                                              switch ($10_1 - 91 | 0) {
                                                                case 1:
                                                                  break block40;
                                                                case 0:
                                                                  break block43;
                                                                case 2:
                                                                  break block44;
                                                                default:
                                                                  break block48;
                                                              }
                                                              ;
                                                            }
                                                            if (($10_1 | 0) != 32) {
                                                              break block40;
                                                            }
                                                          }
                                                          $4_1 = $4_1 | $20_1;
                                                          break block42;
                                                        }
                                                        $6_1 = $6_1 | $16_1;
                                                        $16_1 = 0;
                                                        break block42;
                                                      }
                                                      $16_1 = HEAP32[$18_1 + 8 >> 2] == 1 | $16_1;
                                                    }
                                                  }
                                                  $8_1 = $8_1 + 1 | 0;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $5_1 = HEAP32[$18_1 + 8 >> 2];
                                              if ($5_1 - 4 >>> 0 >= 13) {
                                                break block40;
                                              }
                                              if (!($4_1 & 1)) {
                                                if (($42(HEAP32[$18_1 + 4 >> 2], $5_1, 1) | 0) != 48) {
                                                  HEAP32[$11_1 >> 2] = HEAP32[$11_1 >> 2] | 4096;
                                                  $4_1 = 0;
                                                  break block36;
                                                }
                                              }
                                              HEAP32[$18_1 + 8 >> 2] = 0;
                                              $4_1 = 0;
                                              break block36;
                                            }
                                            $4_1 = 137;
                                          }
                                          global$0 = $13_1 + 16 | 0;
                                          $5_1 = $4_1;
                                          if (!$4_1) {
                                            break block34;
                                          }
                                          break block33;
                                        default:
                                          break block30;
                                      }
                                      ;
                                    }
                                    $5_1 = 136;
                                    if (HEAP8[$12_1 + 60 | 0] & 1) {
                                      break block33;
                                    }
                                    $4_1 = $15_1;
                                    $22_1 = HEAP32[$0_1 + 108 >> 2];
                                    $23_1 = HEAP32[HEAP32[$0_1 + 112 >> 2] + 12 >> 2];
                                    $20_1 = $12_1 + 16 | 0;
                                    $6_1 = 0;
                                    $8_1 = 0;
                                    $7_1 = 0;
                                    $13_1 = 0;
                                    $10_1 = $14_1;
                                    $16_1 = $10_1 & -8;
                                    while (1) {
                                      if (($6_1 | 0) != ($16_1 | 0)) {
                                        $11_1 = $4_1 + $6_1 | 0;
                                        $5_1 = HEAPU8[$11_1 | 0] | HEAPU8[$11_1 + 1 | 0] << 8 | (HEAPU8[$11_1 + 2 | 0] << 16 | HEAPU8[$11_1 + 3 | 0] << 24);
                                        $25_1 = $5_1 ^ 2139062143;
                                        $7_1 = $5_1 - 538976288 | $25_1 - 16843009 | $7_1 | $5_1;
                                        $11_1 = HEAPU8[$11_1 + 4 | 0] | HEAPU8[$11_1 + 5 | 0] << 8 | (HEAPU8[$11_1 + 6 | 0] << 16 | HEAPU8[$11_1 + 7 | 0] << 24);
                                        $13_1 = $11_1 - (($5_1 >>> 0 < 538976288) + 538976288 | 0) | ($11_1 ^ 2139062143) - (($25_1 >>> 0 < 16843009) + 16843009 | 0) | $13_1 | $11_1;
                                        $6_1 = $6_1 + 8 | 0;
                                        continue;
                                      }
                                      break;
                                    }
                                    ;
                                    $6_1 = $10_1 & 7;
                                    $16_1 = ($10_1 & 2147483640) + $4_1 | 0;
                                    block64: {
                                      block53: {
                                        block50: {
                                          block49: {
                                            while (1) {
                                              if ($6_1) {
                                                $6_1 = $6_1 - 1 | 0;
                                                $5_1 = HEAPU8[$16_1 | 0];
                                                $16_1 = $16_1 + 1 | 0;
                                                if (($5_1 - 127 & 255) >>> 0 >= 161) {
                                                  continue;
                                                }
                                                break block49;
                                              }
                                              break;
                                            }
                                            ;
                                            if (!($7_1 & -2139062144 | $13_1 & -2139062144)) {
                                              break block50;
                                            }
                                          }
                                          $6_1 = 0;
                                          block52: {
                                            block51: {
                                              while (1) {
                                                if (($6_1 | 0) == ($10_1 | 0)) {
                                                  break block51;
                                                }
                                                $5_1 = HEAPU8[$4_1 + $6_1 | 0];
                                                if (!(HEAPU8[$5_1 + 262324 | 0] == 128 & (!(1 << $5_1 & 9728) | $5_1 >>> 0 > 13))) {
                                                  $6_1 = $6_1 + 1 | 0;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $5_1 = 1;
                                              break block52;
                                            }
                                            $5_1 = $127($4_1, $10_1, 4);
                                          }
                                          if ($5_1) {
                                            break block53;
                                          }
                                        }
                                        $5_1 = $23($4_1, $10_1, 263669, 2) ? 2 : 0;
                                        $16_1 = $91($4_1, $10_1, $5_1);
                                        block60: {
                                          block58: {
                                            block54: {
                                              if ($16_1 & 573696) {
                                                $5_1 = $90($4_1, $10_1);
                                                if (!$5_1) {
                                                  break block54;
                                                }
                                                $16_1 = $91($4_1, $10_1, $5_1);
                                              } else {
                                                if ($5_1 >>> 0 > $10_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $11_1 = $4_1 + $5_1 | 0;
                                                $7_1 = $10_1 - $5_1 | 0;
                                                $6_1 = 0;
                                                block56: {
                                                  while (1) {
                                                    block55: {
                                                      $4_1 = $6_1;
                                                      while (1) {
                                                        block57: {
                                                          if (($4_1 | 0) == ($7_1 | 0)) {
                                                            break block55;
                                                          }
                                                          $10_1 = $4_1 + $11_1 | 0;
                                                          $8_1 = HEAPU8[$10_1 | 0];
                                                          $5_1 = $8_1 - 35 | 0;
                                                          if (1 << $5_1 & 276828161 ? $5_1 >>> 0 <= 28 : 0) {
                                                            break block56;
                                                          }
                                                          $5_1 = $4_1 + 1 | 0;
                                                          if (!(($8_1 | 0) != 46 | $5_1 >>> 0 >= $7_1 >>> 0)) {
                                                            $8_1 = HEAPU8[$10_1 + 1 | 0] - 35 | 0;
                                                            if ($8_1 >>> 0 > 28 | !(1 << $8_1 & 276828161)) {
                                                              break block57;
                                                            }
                                                          }
                                                          $4_1 = $5_1;
                                                          continue;
                                                        }
                                                        break;
                                                      }
                                                      ;
                                                      $6_1 = $4_1 + 1 | 0;
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  $4_1 = $7_1;
                                                }
                                                if ($4_1 >>> 0 < $6_1 >>> 0 | $4_1 >>> 0 > $7_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $5_1 = $6_1 + $11_1 | 0;
                                                $10_1 = $4_1 - $6_1 | 0;
                                                if (($4_1 | 0) == ($6_1 | 0)) {
                                                  $4_1 = 0;
                                                } else {
                                                  $8_1 = $10_1 - 1 | 0;
                                                  $4_1 = HEAPU8[$5_1 + $8_1 | 0] == 46 ? $5_1 : 0;
                                                }
                                                if ($138(263612, 40, $4_1 ? $4_1 : $5_1, $4_1 ? $8_1 : $10_1)) {
                                                  break block53;
                                                }
                                                $15($18_1, 263652, 8);
                                                $15($18_1, $11_1, $7_1);
                                                $10_1 = HEAP32[$18_1 + 8 >> 2];
                                                $4_1 = HEAP32[$18_1 + 4 >> 2];
                                              }
                                              if (!($16_1 & 601936)) {
                                                break block58;
                                              }
                                            }
                                            $13_1 = $4_1 + $10_1 | 0;
                                            $6_1 = $4_1;
                                            $16_1 = 1;
                                            $8_1 = 1;
                                            while (1) {
                                              block59: {
                                                if (($6_1 | 0) == ($13_1 | 0)) {
                                                  break block59;
                                                }
                                                $5_1 = $6_1 + 1 | 0;
                                                $7_1 = HEAPU8[$6_1 | 0];
                                                if ($8_1) {
                                                  $8_1 = ($7_1 | 0) != 58;
                                                } else {
                                                  block61: {
                                                    if ($16_1) {
                                                      $11_1 = 136;
                                                      $8_1 = 0;
                                                      $6_1 = $5_1;
                                                      $16_1 = 1;
                                                      if (($7_1 | 0) == 47 | ($7_1 | 0) == 58 | ($7_1 | 0) == 92) {
                                                        continue;
                                                      }
                                                      block62: {
                                                        switch ($7_1 - 32 | 0) {
                                                          case 3:
                                                            break block59;
                                                          case 0:
                                                            break block60;
                                                          case 1:
                                                          case 2:
                                                            break block61;
                                                          default:
                                                            break block62;
                                                        }
                                                        ;
                                                      }
                                                      if (($7_1 | 0) == 63) {
                                                        break block59;
                                                      }
                                                    } else {
                                                      $11_1 = 136;
                                                      block63: {
                                                        switch ($7_1 - 32 | 0) {
                                                          case 3:
                                                            break block59;
                                                          case 0:
                                                            break block60;
                                                          case 1:
                                                          case 2:
                                                            break block61;
                                                          default:
                                                            break block63;
                                                        }
                                                        ;
                                                      }
                                                      if (($7_1 | 0) == 47 | ($7_1 | 0) == 63 | ($7_1 | 0) == 92) {
                                                        break block59;
                                                      }
                                                    }
                                                  }
                                                  $16_1 = 0;
                                                  $8_1 = 0;
                                                }
                                                $6_1 = $5_1;
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if (!(FUNCTION_TABLE[$23_1 | 0]($22_1, $4_1, $10_1) | 0)) {
                                              break block53;
                                            }
                                          }
                                          $11_1 = 0;
                                          if (!HEAP32[$18_1 + 8 >> 2]) {
                                            break block60;
                                          }
                                          HEAP32[$20_1 >> 2] = HEAP32[$20_1 >> 2] | 1024;
                                        }
                                        $5_1 = $11_1;
                                        break block64;
                                      }
                                      $5_1 = 136;
                                    }
                                    if (!$5_1) {
                                      break block34;
                                    }
                                  }
                                  if (($71($15_1, $14_1) - 61 & 255) >>> 0 > 1) {
                                    break block22;
                                  }
                                  HEAP8[$12_1 + 27 | 0] = 4;
                                  $5_1 = 0;
                                  break block22;
                                }
                                if (($17_1 & 255) == 8) {
                                  block66: {
                                    $5_1 = 2;
                                    if (!$23($15_1, $14_1, 263669, 2)) {
                                      $5_1 = $90($15_1, $14_1);
                                    }
                                    $6_1 = $5_1 >>> 0 > $14_1 >>> 0 ? $5_1 : $14_1;
                                    $4_1 = $5_1;
                                    block65: {
                                      while (1) {
                                        if (($4_1 | 0) != ($6_1 | 0)) {
                                          $7_1 = HEAPU8[$4_1 + $15_1 | 0];
                                          $8_1 = $7_1 - 35 | 0;
                                          if ((1 << $8_1 & 813699073 ? $8_1 >>> 0 <= 29 : 0) | $7_1 - 91 >>> 0 < 2) {
                                            break block65;
                                          }
                                          $4_1 = $4_1 + 1 | 0;
                                          continue;
                                        }
                                        break;
                                      }
                                      ;
                                      $4_1 = $6_1;
                                    }
                                    if ($4_1 >>> 0 > $5_1 >>> 0) {
                                      $6_1 = $4_1 - 1 | 0;
                                      if ($6_1 >>> 0 >= $14_1 >>> 0) {
                                        wasm2js_trap();
                                      }
                                      $4_1 = HEAPU8[$6_1 + $15_1 | 0] == 46 ? $6_1 : $4_1;
                                    }
                                    if ($4_1 >>> 0 > $14_1 >>> 0) {
                                      wasm2js_trap();
                                    }
                                    $6_1 = $12_1 + 8 | 0;
                                    $5_1 = $98($15_1, $4_1, $5_1, 263671, 4) ? $5_1 + 4 | 0 : $5_1;
                                    HEAP32[$6_1 + 4 >> 2] = $4_1 - $5_1;
                                    HEAP32[$6_1 >> 2] = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 + $15_1 | 0 : 0;
                                    $4_1 = HEAP32[$12_1 + 8 >> 2];
                                    if (!$4_1) {
                                      break block66;
                                    }
                                    if (!$137($4_1, HEAP32[$12_1 + 12 >> 2])) {
                                      break block66;
                                    }
                                    HEAP32[$12_1 + 20 >> 2] = HEAP32[$12_1 + 20 >> 2] | 16777216;
                                    $5_1 = 0;
                                    break block22;
                                  }
                                }
                                $5_1 = 0;
                                break block22;
                              }
                              $6_1 = $12_1 + 27 | 0;
                              block74: {
                                block67: {
                                  if (HEAP32[$5_1 + 4 >> 2] == 5) {
                                    $4_1 = HEAP32[$5_1 >> 2];
                                    if ((HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$4_1 + 4 | 0] == 101) {
                                      HEAP8[$6_1 | 0] = 4;
                                      break block67;
                                    }
                                  }
                                  $4_1 = 983041;
                                  block73: {
                                    block70: {
                                      block72: {
                                        switch (HEAPU8[($17_1 & 255) + 263117 | 0] - 1 | 0) {
                                          case 0:
                                          case 2:
                                          case 3:
                                            $6_1 = HEAPU8[$5_1 + 8 | 0];
                                            if (($6_1 & 6) == 4) {
                                              break block73;
                                            }
                                            $4_1 = $17_1 & 255;
                                            $4_1 = ($4_1 | 0) == 6 ? 917513 : ($4_1 | 0) == 3 ? 851975 : 983041;
                                            break block70;
                                          case 1:
                                            $6_1 = 5;
                                            if (HEAPU8[$5_1 + 8 | 0] == 5) {
                                              break block73;
                                            }
                                            break block70;
                                          case 5:
                                            $4_1 = 786440;
                                            break block70;
                                          case 4:
                                            break block70;
                                          default:
                                            break block72;
                                        }
                                        ;
                                      }
                                      $6_1 = 4;
                                      $4_1 = 720897;
                                      if (HEAPU8[$5_1 + 8 | 0] == 4) {
                                        break block73;
                                      }
                                    }
                                    $5_1 = HEAPU8[$5_1 + 8 | 0] << 24 | $4_1 | 384;
                                    break block74;
                                  }
                                  $72($0_1, $6_1 << 16 | 156);
                                }
                                $5_1 = 0;
                              }
                            }
                            if ($5_1) {
                              $5_1 = $133($0_1, $5_1) & 255;
                            } else {
                              $5_1 = 4;
                              $4_1 = HEAPU8[$12_1 + 27 | 0];
                              if (($4_1 | 0) != 4) {
                                $84($0_1, HEAP32[$12_1 + 16 >> 2], HEAP32[$12_1 + 20 >> 2]);
                                $5_1 = HEAP32[$0_1 + 52 >> 2] ? 2 : $4_1;
                              } else {
                                $72($0_1, 130);
                                $80($0_1, 13);
                              }
                            }
                            global$0 = $12_1 - -64 | 0;
                            $4_1 = $5_1 & 255;
                            break block75;
                          }
                        }
                        $72($0_1, 154);
                        break block15;
                      } else {
                        $4_1 = $9_1 + 108 | 0;
                        $8_1 = $9_1 + 120 | 0;
                        $5_1 = $9_1 + 16 | 0;
                        $7_1 = global$0 - 128 | 0;
                        global$0 = $7_1;
                        block78: {
                          if (($15_1 - 17 & 255) >>> 0 <= 8) {
                            block79: {
                              $6_1 = HEAPU8[$4_1 + 8 | 0];
                              $10_1 = $15_1 & 255;
                              $11_1 = ($6_1 | 0) == 2 & $10_1 >>> 0 > 20;
                              if (!$11_1) {
                                block76: {
                                  switch ($6_1 | 0) {
                                    default:
                                      $72($0_1, $6_1 << 16 | 156);
                                      $4_1 = 0;
                                      $6_1 = $15_1 & 255;
                                      if ($6_1 >>> 0 < 21 | $6_1 >>> 0 > 21) {
                                        break block78;
                                      }
                                      HEAP8[$5_1 + 8 | 0] = 3;
                                      break block78;
                                    case 0:
                                    case 3:
                                      break block76;
                                  }
                                  ;
                                }
                              }
                              $13_1 = HEAPU8[$4_1 + 9 | 0];
                              HEAP8[$7_1 + 88 | 0] = $13_1;
                              $14_1 = HEAP32[$4_1 + 4 >> 2];
                              HEAP32[$7_1 + 84 >> 2] = $14_1;
                              $17_1 = HEAP32[$4_1 >> 2];
                              HEAP32[$7_1 + 80 >> 2] = $17_1;
                              $12_1 = $7_1 + 80 | 0;
                              if ($132($12_1)) {
                                $4_1 = $133($0_1, 1180549) & 255;
                                $6_1 = $15_1 & 255;
                                if ($4_1 | ($6_1 >>> 0 < 21 | $6_1 >>> 0 > 21)) {
                                  break block78;
                                }
                                HEAP8[$5_1 + 8 | 0] = 3;
                                break block79;
                              }
                              HEAP8[$7_1 + 88 | 0] = $13_1;
                              HEAP32[$7_1 + 84 >> 2] = $14_1;
                              HEAP32[$7_1 + 80 >> 2] = $17_1;
                              $39($7_1 + 24 | 0, $12_1);
                              $13_1 = $15_1 & 255;
                              if ($13_1 >>> 0 > 20) {
                                $134($7_1 + 36 | 0, $4_1);
                                if ($13_1 >>> 0 > 21) {
                                  block80: {
                                    $4_1 = HEAPU8[$5_1 + 8 | 0];
                                    if (($4_1 | 0) != 4) {
                                      $6_1 = HEAP32[$5_1 >> 2];
                                      $8_1 = HEAP32[$5_1 + 4 >> 2];
                                      HEAP8[$7_1 + 56 | 0] = $4_1;
                                      HEAP32[$7_1 + 48 >> 2] = $6_1;
                                      HEAP32[$7_1 + 52 >> 2] = $8_1;
                                      $6_1 = HEAPU8[$5_1 + 9 | 0] | HEAPU8[$5_1 + 10 | 0] << 8;
                                      HEAP8[$7_1 + 57 | 0] = $6_1;
                                      HEAP8[$7_1 + 58 | 0] = $6_1 >>> 8;
                                      HEAP8[$7_1 + 59 | 0] = HEAPU8[$5_1 + 11 | 0];
                                    } else {
                                      HEAP32[$7_1 + 104 >> 2] = HEAP32[$1_1 + 24 >> 2];
                                      $4_1 = HEAP32[$1_1 + 20 >> 2];
                                      HEAP32[$7_1 + 96 >> 2] = HEAP32[$1_1 + 16 >> 2];
                                      HEAP32[$7_1 + 100 >> 2] = $4_1;
                                      $4_1 = HEAP32[$1_1 + 12 >> 2];
                                      HEAP32[$7_1 + 88 >> 2] = HEAP32[$1_1 + 8 >> 2];
                                      HEAP32[$7_1 + 92 >> 2] = $4_1;
                                      $4_1 = HEAP32[$1_1 + 32 >> 2];
                                      HEAP32[$7_1 + 108 >> 2] = HEAP32[$1_1 + 28 >> 2];
                                      HEAP32[$7_1 + 112 >> 2] = $4_1;
                                      HEAP32[$7_1 + 80 >> 2] = HEAP32[$1_1 >> 2];
                                      HEAP32[$7_1 + 84 >> 2] = HEAP32[$1_1 + 4 >> 2];
                                      $13_1 = $7_1 + 80 | 0;
                                      $100($7_1 + 116 | 0, $13_1, 0, 1, 3);
                                      $17_1 = HEAPU8[$7_1 + 127 | 0];
                                      if (($17_1 | 0) == 2) {
                                        break block80;
                                      }
                                      $4_1 = HEAPU8[$7_1 + 123 | 0] | HEAPU8[$7_1 + 124 | 0] << 8 | (HEAPU8[$7_1 + 125 | 0] << 16 | HEAPU8[$7_1 + 126 | 0] << 24);
                                      HEAP8[$7_1 + 71 | 0] = $4_1;
                                      HEAP8[$7_1 + 72 | 0] = $4_1 >>> 8;
                                      HEAP8[$7_1 + 73 | 0] = $4_1 >>> 16;
                                      HEAP8[$7_1 + 74 | 0] = $4_1 >>> 24;
                                      $4_1 = HEAP32[$7_1 + 120 >> 2];
                                      HEAP32[$7_1 + 64 >> 2] = HEAP32[$7_1 + 116 >> 2];
                                      HEAP32[$7_1 + 68 >> 2] = $4_1;
                                      HEAP8[$7_1 + 75 | 0] = $17_1;
                                      HEAP8[$7_1 + 88 | 0] = HEAPU8[$7_1 + 73 | 0];
                                      $4_1 = HEAP32[$7_1 + 68 >> 2];
                                      HEAP32[$7_1 + 80 >> 2] = HEAP32[$7_1 + 64 >> 2];
                                      HEAP32[$7_1 + 84 >> 2] = $4_1;
                                      if (wasm2js_i32$0 = $132($13_1), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0] != 1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                                        break block80;
                                      }
                                      $134($7_1 + 48 | 0, $7_1 - -64 | 0);
                                      $4_1 = HEAPU8[$7_1 + 56 | 0];
                                      if (($4_1 | 0) == 4) {
                                        break block80;
                                      }
                                    }
                                    block84: {
                                      block82: {
                                        block83: {
                                          switch (($4_1 >>> 0 > 1 ? $4_1 - 1 | 0 : 0) - 1 | 0) {
                                            case 0:
                                              if (HEAPU8[$7_1 + 44 | 0] != 2) {
                                                break block82;
                                              }
                                              break block84;
                                            case 1:
                                              break block82;
                                            default:
                                              break block83;
                                          }
                                          ;
                                        }
                                        if (HEAPU8[$7_1 + 44 | 0] > 1) {
                                          break block82;
                                        }
                                        HEAP32[$7_1 + 124 >> 2] = 0;
                                        HEAP32[$7_1 + 116 >> 2] = 0;
                                        HEAP32[$7_1 + 120 >> 2] = 1;
                                        $63($7_1 + 16 | 0, $7_1 + 48 | 0, $7_1 + 116 | 0);
                                        $4_1 = HEAP32[$7_1 + 20 >> 2];
                                        $5_1 = HEAP32[$7_1 + 16 >> 2];
                                        HEAP32[$7_1 + 88 >> 2] = 0;
                                        HEAP32[$7_1 + 80 >> 2] = 0;
                                        HEAP32[$7_1 + 84 >> 2] = 1;
                                        $63($7_1 + 8 | 0, $7_1 + 36 | 0, $7_1 + 80 | 0);
                                        if ($57($5_1, $4_1, HEAP32[$7_1 + 8 >> 2], HEAP32[$7_1 + 12 >> 2])) {
                                          break block84;
                                        }
                                      }
                                      $4_1 = $133($0_1, 9765007) & 255;
                                      break block78;
                                    }
                                    $80($0_1, 13);
                                    $4_1 = 4;
                                    break block78;
                                  }
                                }
                                HEAP32[$5_1 + 8 >> 2] = HEAP32[$7_1 + 44 >> 2];
                                $4_1 = HEAP32[$7_1 + 40 >> 2];
                                HEAP32[$5_1 >> 2] = HEAP32[$7_1 + 36 >> 2];
                                HEAP32[$5_1 + 4 >> 2] = $4_1;
                              }
                              $5_1 = HEAP32[$7_1 + 28 >> 2];
                              HEAP32[$0_1 + 120 >> 2] = $5_1;
                              HEAP32[$0_1 + 116 >> 2] = HEAP32[$7_1 + 24 >> 2];
                              if ($6_1) {
                                $4_1 = 1;
                                $6_1 = 1;
                                block86: {
                                  if (!$11_1) {
                                    block85: {
                                      $6_1 = 0;
                                      if (($5_1 | 0) != ($14_1 | 0)) {
                                        break block85;
                                      }
                                      $4_1 = $10_1 >>> 0 > 21;
                                      break block86;
                                    }
                                  }
                                  $80($0_1, $6_1);
                                }
                                $5_1 = $4_1;
                              } else {
                                $72($0_1, 154);
                                $4_1 = 0;
                                $5_1 = 3;
                              }
                              if (($15_1 & 255) >>> 0 <= 21) {
                                break block78;
                              }
                              $80($0_1, 2);
                              HEAP32[$8_1 + 4 >> 2] = 11;
                              HEAP32[$8_1 >> 2] = 262580;
                              $4_1 = $5_1;
                              break block78;
                            }
                          } else {
                            $72($0_1, 146);
                          }
                          $4_1 = 0;
                        }
                        global$0 = $7_1 + 128 | 0;
                        $4_1 = $4_1 & 255;
                      }
                    }
                    switch ($4_1 | 0) {
                      case 4:
                        break block10;
                      case 0:
                        break block15;
                      default:
                        break block87;
                    }
                    ;
                  }
                  $70($2_1, $9_1 + 95 | 0);
                  $69($2_1, 263137, 1);
                  $69($2_1, HEAP32[$9_1 + 120 >> 2], HEAP32[$9_1 + 124 >> 2]);
                  if (($4_1 | 0) == 3) {
                    $69($2_1, 263141, 6);
                    break block10;
                  }
                  $69($2_1, 263138, 3);
                  if (($4_1 | 0) == 1) {
                    $69($2_1, HEAP32[$0_1 + 116 >> 2], HEAP32[$0_1 + 120 >> 2]);
                  } else {
                    block88: {
                      $7_1 = HEAP32[$0_1 + 52 >> 2];
                      $6_1 = HEAP32[$0_1 + 48 >> 2];
                      $4_1 = $52($2_1);
                      while (1) {
                        if (!$7_1) {
                          break block88;
                        }
                        block97: {
                          block92: {
                            block95: {
                              block96: {
                                block94: {
                                  block93: {
                                    block91: {
                                      block90: {
                                        block89: {
                                          $8_1 = HEAPU8[$6_1 | 0];
                                          switch ($8_1 - 8 | 0) {
                                            case 0:
                                              break block89;
                                            case 1:
                                              break block90;
                                            case 2:
                                              break block91;
                                            case 3:
                                            case 6:
                                            case 7:
                                            case 8:
                                            case 9:
                                            case 10:
                                            case 11:
                                            case 12:
                                            case 13:
                                            case 14:
                                            case 15:
                                            case 16:
                                            case 17:
                                            case 18:
                                            case 19:
                                            case 20:
                                            case 21:
                                            case 22:
                                            case 23:
                                            case 24:
                                            case 25:
                                              break block92;
                                            case 4:
                                              break block93;
                                            case 5:
                                              break block94;
                                            case 26:
                                              break block95;
                                            default:
                                              break block96;
                                          }
                                          ;
                                        }
                                        $8_1 = 98;
                                        break block95;
                                      }
                                      $8_1 = 116;
                                      break block95;
                                    }
                                    $8_1 = 110;
                                    break block95;
                                  }
                                  $8_1 = 102;
                                  break block95;
                                }
                                $8_1 = 114;
                                break block95;
                              }
                              if (($8_1 | 0) != 92) {
                                break block92;
                              }
                            }
                            $5_1 = HEAP32[$4_1 + 8 >> 2];
                            if (($5_1 | 0) == HEAP32[$4_1 >> 2]) {
                              $56($4_1);
                            }
                            $10_1 = $5_1 + 1 | 0;
                            HEAP32[$4_1 + 8 >> 2] = $10_1;
                            HEAP8[$5_1 + HEAP32[$4_1 + 4 >> 2] | 0] = 92;
                            break block97;
                          }
                          if ($8_1 >>> 0 >= 32) {
                            $10_1 = HEAP32[$4_1 + 8 >> 2];
                            break block97;
                          }
                          $15($4_1, 263464, 4);
                          $5_1 = HEAP32[$4_1 + 8 >> 2];
                          if (($5_1 | 0) == HEAP32[$4_1 >> 2]) {
                            $56($4_1);
                          }
                          $10_1 = $5_1 + 1 | 0;
                          HEAP32[$4_1 + 8 >> 2] = $10_1;
                          HEAP8[$5_1 + HEAP32[$4_1 + 4 >> 2] | 0] = $8_1 >>> 4 | 48;
                          $5_1 = $8_1 & 15;
                          $8_1 = ($5_1 >>> 0 < 10 ? 48 : 87) + $5_1 | 0;
                        }
                        if (HEAP32[$4_1 >> 2] == ($10_1 | 0)) {
                          $56($4_1);
                        }
                        $6_1 = $6_1 + 1 | 0;
                        HEAP32[$4_1 + 8 >> 2] = $10_1 + 1;
                        HEAP8[HEAP32[$4_1 + 4 >> 2] + $10_1 | 0] = $8_1;
                        $7_1 = $7_1 - 1 | 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $69($2_1, 263137, 1);
                  break block10;
                }
                if ($28_1 & 1) {
                  $70($2_1, $9_1 + 95 | 0);
                  $65($9_1, $1_1, $24_1);
                  $73($2_1, HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], 1);
                  break block10;
                }
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                block98: {
                  if (!HEAPU8[$9_1 + 95 | 0]) {
                    $5_1 = HEAP32[$2_1 + 16 >> 2];
                    if (($5_1 + 1 | 0) == ($24_1 | 0)) {
                      if (($42(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $5_1) | 0) == 44) {
                        break block98;
                      }
                    }
                    $69($2_1, 263136, 1);
                  }
                  if (HEAP32[$2_1 + 16 >> 2] == ($24_1 | 0)) {
                    break block98;
                  }
                  $52($2_1);
                  HEAP32[$2_1 + 12 >> 2] = $24_1;
                }
                HEAP32[$2_1 + 16 >> 2] = $4_1;
                HEAP8[$9_1 + 95 | 0] = 0;
              }
              $7_1 = HEAP32[$9_1 + 48 >> 2];
              $13_1 = HEAP32[$9_1 + 52 >> 2];
              $6_1 = $19_1;
              continue;
            }
            break;
          }
          ;
          $29($1_1);
          break block4;
        }
        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
      }
      $69($2_1, 263149, 1);
      $2_1 = HEAP32[$9_1 + 36 >> 2];
      if ($2_1) {
        block99: {
          HEAP8[$0_1 + 125 | 0] = $3_1;
          $1_1 = HEAP32[$9_1 + 32 >> 2];
          $5_1 = $0_1 + 56 | 0;
          $2_1 = Math_imul($2_1 >>> 1 | 0, 24);
          while (1) {
            if (!$2_1) {
              break block99;
            }
            if (HEAPU8[$1_1 + 12 | 0] == 1) {
              $3_1 = HEAPU8[$1_1 + 13 | 0];
              $6_1 = $3_1 >>> 0 < 64;
              $4_1 = $3_1 & 31;
              if (($3_1 & 63) >>> 0 >= 32) {
                $19_1 = 1 << $4_1;
                $8_1 = 0;
              } else {
                $8_1 = 1 << $4_1;
                $19_1 = $8_1 - 1 & 1 >>> 32 - $4_1;
              }
              if (!(($6_1 ? $8_1 : 0) & $7_1 | ($6_1 ? $19_1 : 0) & $13_1)) {
                HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
                HEAP32[$5_1 + 4 >> 2] = $4_1;
                $72($0_1, ($3_1 ^ 128) << 16 | 153);
              }
            }
            $1_1 = $1_1 + 24 | 0;
            $2_1 = $2_1 - 24 | 0;
            continue;
          }
          ;
        }
      }
      global$0 = $9_1 + 176 | 0;
    }
    function $35($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if (HEAP32[HEAP32[$1_1 + 8 >> 2] + 8 >> 2]) {
        $52($1_1);
        $1_1 = 0;
      } else {
        $2_1 = HEAP32[$1_1 + 12 >> 2];
        $3_1 = HEAP32[$1_1 + 16 >> 2];
        $1_1 = $2_1 >>> 0 <= $3_1 >>> 0 ? $3_1 >>> 0 <= HEAPU32[$1_1 + 4 >> 2] ? $2_1 + HEAP32[$1_1 >> 2] | 0 : 0 : 0;
        $2_1 = $3_1 - $2_1 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $36($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        if (HEAPU8[$5_1 + 23 | 0] == 2) {
          $82($4_1 + 24 | 0, $1_1, $2_1, $3_1, 0);
        } else {
          block1: {
            $6_1 = $3_1 + 1 | 0;
            if (HEAPU8[$5_1 + 11 | 0] == 2) {
              $82($0_1, $1_1, $2_1, $6_1, 1);
              break block;
            }
            $82($4_1 + 24 | 0, $1_1, $2_1, $3_1, 0);
            $7_1 = HEAP32[$1_1 + 36 >> 2];
            $8_1 = HEAP32[$1_1 + 32 >> 2];
            $9_1 = HEAP32[$1_1 + 28 >> 2];
            $10_1 = HEAP32[$1_1 + 24 >> 2];
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            $82($4_1 + 36 | 0, $1_1, $2_1, $6_1, 0);
            if (HEAP32[$4_1 + 24 >> 2] == -2147483647 | HEAP32[$4_1 + 36 >> 2] == -2147483647) {
              break block1;
            }
            if ($5_1 >>> 0 <= HEAPU32[$1_1 + 8 >> 2]) {
              HEAP32[$1_1 + 8 >> 2] = $5_1;
            }
            HEAP32[$1_1 + 36 >> 2] = $7_1;
            HEAP32[$1_1 + 32 >> 2] = $8_1;
            HEAP32[$1_1 + 28 >> 2] = $9_1;
            HEAP32[$1_1 + 24 >> 2] = $10_1;
            HEAP8[$4_1 + 56 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 32 >> 2];
            HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 28 >> 2];
            HEAP32[$4_1 + 52 >> 2] = $2_1;
            HEAP32[$4_1 + 68 >> 2] = 0;
            HEAP32[$4_1 + 60 >> 2] = 0;
            HEAP32[$4_1 + 64 >> 2] = 1;
            $63($4_1 + 16 | 0, $4_1 + 48 | 0, $4_1 + 60 | 0);
            $2_1 = HEAP32[$4_1 + 20 >> 2];
            $6_1 = HEAP32[$4_1 + 16 >> 2];
            HEAP8[$4_1 + 80 | 0] = 1;
            $5_1 = HEAP32[$4_1 + 44 >> 2];
            HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 40 >> 2];
            HEAP32[$4_1 + 76 >> 2] = $5_1;
            HEAP32[$4_1 + 92 >> 2] = 0;
            HEAP32[$4_1 + 84 >> 2] = 0;
            HEAP32[$4_1 + 88 >> 2] = 1;
            $63($4_1 + 8 | 0, $4_1 + 72 | 0, $4_1 + 84 | 0);
            if ($57($6_1, $2_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2])) {
              $80($1_1, 13);
            } else {
              $74($1_1, ($3_1 << 16) + 9044111 | 0);
            }
          }
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 32 >> 2];
        $1_1 = HEAP32[$4_1 + 28 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 24 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $4_1 + 96 | 0;
    }
    function $37($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      HEAP8[$1_1 + 56 | 0] = 1;
      HEAP8[$1_1 + 125 | 0] = 0;
      HEAP8[$1_1 + 57 | 0] = $3_1 + 10;
      $5_1 = 2;
      $2_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block1: {
        if (HEAPU8[$2_1 + 11 | 0] != 2) {
          block: {
            $3_1 = HEAPU8[$2_1 + 8 | 0];
            if (!$3_1) {
              if ($4_1) {
                break block;
              }
              $80($1_1, 13);
              break block1;
            }
            if (($3_1 | 0) == 5) {
              $1_1 = HEAP32[$2_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              $5_1 = HEAPU8[$2_1 + 10 | 0];
            } else {
              $74($1_1, $3_1 << 24 | 328065);
            }
            break block1;
          }
        } else {
          if (!$4_1) {
            break block1;
          }
        }
        $74($1_1, 128);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
    }
    function $38($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 96 | 0;
      global$0 = $7_1;
      $41($7_1 + 8 | 0, $0_1, $1_1);
      $12_1 = $7_1 + 60 | 0;
      $149($12_1, 33);
      block4: {
        if ($99($12_1, $0_1, $1_1)) {
          block1: {
            $1_1 = HEAP32[$7_1 + 64 >> 2];
            block2: {
              if ($1_1) {
                block: {
                  $0_1 = HEAP32[$7_1 + 60 >> 2];
                  if ($2_1) {
                    $8_1 = $0_1 - $2_1 | 0;
                    break block;
                  }
                  if (($0_1 | 0) <= 15) {
                    $8_1 = ($0_1 | 0) > 11 ? $0_1 - 3 | 0 : $0_1;
                    $2_1 = 0;
                    break block;
                  }
                  if (($0_1 | 0) != 16 | ($1_1 | 0) > 16) {
                    break block1;
                  }
                  $2_1 = 6;
                  $8_1 = 10;
                  $12_1 = 0;
                  break block2;
                }
              }
              $12_1 = 1;
            }
            $1_1 = $8_1 >> 31 & $8_1;
            $0_1 = $8_1 + 9 | 0;
            $13_1 = ($0_1 | 0) < ($1_1 | 0) ? $1_1 : $0_1;
            $14_1 = $7_1 + 68 | 0;
            while (1) {
              if (($1_1 | 0) != ($13_1 | 0)) {
                $0_1 = $42($14_1, 24, $1_1);
                if (($1_1 | 0) < ($8_1 | 0)) {
                  $9_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($10_1, $9_1, 10);
                  $10_1 = $0_1 + $9_1 | 0;
                  $0_1 = i64toi32_i32$HIGH_BITS;
                  $9_1 = $9_1 >>> 0 > $10_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
                } else {
                  $11_1 = $0_1 + Math_imul($11_1, 10) | 0;
                }
                $1_1 = $1_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($10_1, $9_1, 1e6);
            $8_1 = $1_1 + (($11_1 >>> 0) / 1e3 | 0) | 0;
            if (HEAPU8[$7_1 + 92 | 0]) {
              if ($11_1) {
                $10_1 = $10_1 ^ -1;
                $11_1 = 1e9 - $11_1 | 0;
                $9_1 = $9_1 ^ -1;
              } else {
                $0_1 = $10_1;
                $10_1 = 0 - $0_1 | 0;
                $11_1 = 0;
                $9_1 = 0 - ((($0_1 | 0) != 0) + $9_1 | 0) | 0;
              }
            }
            $0_1 = i64toi32_i32$HIGH_BITS;
            $12_1 = (($1_1 >>> 0 > $8_1 >>> 0 ? $0_1 + 1 | 0 : $0_1) | 0) < 2097152 | $12_1;
            $1_1 = 9;
            $8_1 = ($2_1 | 0) <= 3 ? 3 : $2_1;
            $2_1 = ($8_1 | 0) >= 9 ? 9 : $8_1;
            $0_1 = 10;
            block3: {
              while (1) {
                if ($1_1 >>> 0 > $8_1 >>> 0) {
                  if (($11_1 >>> 0) % ($0_1 >>> 0) | 0) {
                    break block3;
                  }
                  $0_1 = Math_imul($0_1, 10);
                  $1_1 = $1_1 - 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $1_1 = $2_1;
            }
            HEAP32[$7_1 + 44 >> 2] = $1_1;
            HEAP32[$7_1 + 40 >> 2] = $11_1;
            HEAP32[$7_1 + 8 >> 2] = $10_1;
            HEAP32[$7_1 + 12 >> 2] = $9_1;
            HEAP32[$7_1 + 16 >> 2] = HEAP32[$7_1 + 16 >> 2] | 16;
            if ($12_1) {
              break block4;
            }
          }
        }
        $46($7_1 + 8 | 0, 26);
      }
      $0_1 = $47($7_1 + 8 | 0, $3_1, $4_1, $5_1, $6_1);
      global$0 = $7_1 + 96 | 0;
      return $0_1;
    }
    function $39($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = HEAP32[$1_1 >> 2];
      if (!HEAPU8[$1_1 + 8 | 0]) {
        block: {
          if (!$3_1) {
            $83($0_1, $2_1, 0);
            return;
          }
          if ((HEAPU8[($2_1 + $3_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[$2_1 | 0] - 33 & 255) >>> 0 >= 94) {
            break block;
          }
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
          $2_1 = HEAP32[$1_1 + 4 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $2_1;
          return;
        }
      }
      $83($0_1, $2_1, $3_1);
    }
    function $40($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      if (HEAPU8[$1_1 + 8 | 0]) {
        $3_1 = $31(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 1);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP8[$0_1 + 8 | 0] = $3_1;
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $41($0_1, $1_1, $2_1) {
      HEAP32[$0_1 + 28 >> 2] = $2_1;
      HEAP32[$0_1 + 24 >> 2] = $1_1;
      HEAP32[$0_1 + 20 >> 2] = $2_1;
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      HEAP32[$0_1 + 32 >> 2] = 0;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 >> 2] = 0;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP32[$0_1 + 40 >> 2] = 5928;
      HEAP32[$0_1 + 8 >> 2] = 0;
      HEAP32[$0_1 + 12 >> 2] = 0;
    }
    function $42($0_1, $1_1, $2_1) {
      return $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
    }
    function $43($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $2_1 : $1_1;
      $1_1 = $2_1;
      block: {
        while (1) {
          if (($1_1 | 0) != ($3_1 | 0)) {
            if ((HEAPU8[$0_1 + $1_1 | 0] - 48 & 255) >>> 0 > 9) {
              break block;
            }
            $1_1 = $1_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $1_1 = $3_1;
      }
      return $1_1 - $2_1 | 0;
    }
    function $44($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $107($0_1, 263311, 21) - 2 | 0;
      if ($3_1 >>> 0 > 4) {
        $3_1 = 265134;
        $5_1 = 3;
      } else {
        $5_1 = $3_1 << 2;
        $3_1 = HEAP32[$5_1 + 265244 >> 2];
        $5_1 = HEAP32[$5_1 + 265224 >> 2];
      }
      $4_1 = $108($0_1, $3_1, $5_1);
      block1: {
        if ($4_1) {
          $3_1 = 45;
          $6_1 = 2;
        } else {
          block: {
            $6_1 = 4;
            if (!HEAP32[$0_1 + 28 >> 2]) {
              $3_1 = 32;
              break block;
            }
            $3_1 = 32;
            if (HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 32) {
              break block;
            }
            $109($0_1, 32);
            $5_1 = $107($0_1, 265137, 36);
            $109($0_1, 32);
            $7_1 = 1;
            $8_1 = $110($0_1, $111($0_1, 32) ? 1 : 2);
            $3_1 = 0;
            break block1;
          }
        }
        $109($0_1, 44);
        $109($0_1, 32);
        $8_1 = $110($0_1, 2);
        $109($0_1, $3_1);
        $5_1 = $107($0_1, 265137, 36);
        $109($0_1, $3_1);
        $3_1 = $110($0_1, $6_1);
      }
      $109($0_1, 32);
      $112($0_1, 1);
      $109($0_1, 32);
      if ($7_1) {
        $3_1 = $110($0_1, 4);
      } else {
        if (!$108($0_1, 263308, 3)) {
          $46($0_1, HEAPU8[$0_1 + 41 | 0]);
        }
      }
      if ($4_1) {
        block2: {
          $2_1 = $2_1 + 14081 | 0;
          $6_1 = $2_1 + 1 | 0;
          $4_1 = $2_1;
          $2_1 = $1_1 - 1729462272 | 0;
          $1_1 = $2_1 >>> 0 < 2565505024 ? $6_1 : $4_1;
          $4_1 = $2_1;
          $2_1 = ($1_1 | 0) == 72419 & $2_1 >>> 0 >= 2763390976 | $1_1 >>> 0 > 72419;
          $6_1 = $2_1 ? -1531576320 : $4_1;
          $1_1 = $2_1 ? 72419 : $1_1;
          $4_1 = _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($6_1, $1_1, 1e3);
          $7_1 = i64toi32_i32$HIGH_BITS;
          $1_1 = $105(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($6_1, $1_1, 864e5) - 7e5 | 0) + 25600 | 0;
          $2_1 = $1_1 >> 9;
          $3_1 = $2_1 - (($2_1 - $3_1 | 0) % 100 | 0) | 0;
          $2_1 = $5_1 << 5 | $3_1 << 9 | $8_1;
          if (($1_1 | 0) >= ($2_1 | 0)) {
            if (($1_1 | 0) != ($2_1 | 0)) {
              break block2;
            }
            $2_1 = HEAP32[$0_1 >> 2];
            $1_1 = HEAP32[$0_1 + 4 >> 2];
            _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($4_1, $7_1, 86400);
            i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
            $6_1 = __wasm_intrinsics_temp_i64;
            $4_1 = i64toi32_i32$HIGH_BITS;
            if ($2_1 >>> 0 <= $6_1 >>> 0 & ($4_1 | 0) >= ($1_1 | 0) | ($1_1 | 0) < ($4_1 | 0)) {
              break block2;
            }
          }
          $3_1 = $3_1 - 100 | 0;
        }
      }
      $113($0_1, $3_1, $5_1, $8_1);
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 32;
      return !HEAP32[$0_1 + 28 >> 2] & HEAPU8[$0_1 + 40 | 0] == 40;
    }
    function $45($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $41($3_1, $1_1, $2_1);
      HEAP8[$3_1 + 41 | 0] = 24;
      $1_1 = HEAP32[$3_1 + 28 >> 2];
      block: {
        if (HEAPU8[($1_1 ? HEAPU8[HEAP32[$3_1 + 24 >> 2]] : 0) + 262324 | 0] & 6) {
          $107($3_1, 263311, 21);
          $1_1 = $111($3_1, 44);
          $109($3_1, 32);
          if ($1_1) {
            $111($3_1, 32);
            $1_1 = HEAP32[$3_1 + 28 >> 2];
          } else {
            $2_1 = $107($3_1, 265137, 36);
            $109($3_1, 32);
            $1_1 = $110($3_1, 2);
            $4_1 = 0;
            break block;
          }
        }
        $1_1 = $114(HEAP32[$3_1 + 24 >> 2], $1_1);
        $1_1 = $110($3_1, $1_1 ? $1_1 >>> 0 >= 2 ? 2 : $1_1 : 1);
        $109($3_1, 32);
        $2_1 = $107($3_1, 265137, 36);
        $4_1 = 1;
      }
      $109($3_1, 32);
      $5_1 = $110($3_1, 4);
      $109($3_1, 32);
      $112($3_1, $4_1 ^ 1);
      $113($3_1, $5_1, $2_1, $1_1);
      $109($3_1, 32);
      block1: {
        if ($118($3_1)) {
          if ($4_1) {
            break block1;
          }
          $119($3_1);
        } else {
          if ($119($3_1)) {
            break block1;
          }
          $46($3_1, 24);
        }
      }
      if (HEAPU8[$3_1 + 40 | 0] == 40 ? HEAP32[$3_1 + 28 >> 2] : 0) {
        $109($3_1, 32);
        $109($3_1, 40);
        $122($3_1, 1);
        $109($3_1, 41);
        $120($3_1);
      }
      $148($0_1, $3_1, 48);
      global$0 = $3_1 + 48 | 0;
    }
    function $46($0_1, $1_1) {
      var $2_1 = 0;
      HEAP32[$0_1 + 24 >> 2] = 1;
      HEAP32[$0_1 + 28 >> 2] = 0;
      $2_1 = $0_1;
      $0_1 = HEAPU8[$0_1 + 40 | 0];
      HEAP8[$2_1 + 40 | 0] = ($0_1 | 0) == 40 ? $1_1 : $0_1;
    }
    function $47($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $6_1 = HEAP32[$0_1 + 4 >> 2] + 14 | 0;
      $7_1 = $6_1 + 1 | 0;
      $5_1 = $6_1;
      $6_1 = HEAP32[$0_1 >> 2] + 2037677056 | 0;
      $8_1 = $6_1 >>> 0 < 2037677056 ? $7_1 : $5_1;
      if (($8_1 | 0) == 73 & $6_1 >>> 0 > 2036907391 | $8_1 >>> 0 > 73) {
        $46($0_1, 26);
      }
      $5_1 = HEAPU8[$0_1 + 40 | 0];
      if (($5_1 | 0) != 40) {
        return $5_1 << 16 | 646;
      }
      $11_1 = HEAP32[$0_1 + 32 >> 2];
      $7_1 = ($11_1 >>> 0) / 1e6 | 0;
      $9_1 = $1_1 + 864e5 | 0;
      $5_1 = $9_1 >>> 0 < 864e5 ? $2_1 + 1 | 0 : $2_1;
      $10_1 = $7_1 + ((Math_imul($7_1, 1e6) | 0) != ($11_1 | 0)) | 0;
      $7_1 = HEAP32[$0_1 >> 2];
      $12_1 = HEAP32[$0_1 + 4 >> 2];
      $13_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($7_1, $12_1, 1e3);
      $10_1 = $10_1 + $13_1 | 0;
      $1_1 = $1_1 >>> 0 > $9_1 >>> 0 & ($2_1 | 0) >= ($5_1 | 0) | ($2_1 | 0) > ($5_1 | 0);
      $9_1 = $10_1 >>> 0 > ($1_1 ? -1 : $9_1) >>> 0;
      $2_1 = i64toi32_i32$HIGH_BITS;
      $2_1 = $13_1 >>> 0 > $10_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
      $1_1 = $1_1 ? 2147483647 : $5_1;
      block: {
        if ($9_1 & ($2_1 | 0) >= ($1_1 | 0) | ($1_1 | 0) < ($2_1 | 0)) {
          $1_1 = 2097152;
        } else {
          if ($7_1 >>> 0 > 946684799 & ($12_1 | 0) >= 0 | ($12_1 | 0) > 0) {
            break block;
          }
          $1_1 = 134217728;
        }
        HEAP32[$4_1 + 4 >> 2] = $1_1 | HEAP32[$4_1 + 4 >> 2];
      }
      if (!HEAPU8[$0_1 + 42 | 0]) {
        block1: {
          $8_1 = _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($6_1, $8_1, 86400);
          $7_1 = i64toi32_i32$HIGH_BITS;
          $5_1 = $105($8_1 - 719528 | 0);
          $15($3_1, 265173, 29);
          $2_1 = HEAP32[$3_1 + 4 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          $106($2_1, $1_1, 4, $5_1 >>> 9 | 0);
          $106($2_1, $1_1, 7, $5_1 >>> 5 & 15);
          $106($2_1, $1_1, 10, $5_1 & 31);
          $6_1 = $6_1 - _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, $7_1, 86400) | 0;
          $106($2_1, $1_1, 13, ($6_1 >>> 0) / 3600 | 0);
          $5_1 = ($6_1 >>> 0) / 60 | 0;
          $106($2_1, $1_1, 16, (($5_1 & 65535) >>> 0) % 60 | 0);
          $106($2_1, $1_1, 19, $6_1 - Math_imul($5_1, 60) | 0);
          $106($2_1, $1_1, 29, $11_1);
          $2_1 = $1_1;
          $1_1 = HEAP32[$0_1 + 36 >> 2] + 20 | 0;
          if ($2_1 >>> 0 >= $1_1 >>> 0) {
            HEAP32[$3_1 + 8 >> 2] = $1_1;
          }
          $61($3_1, 90);
          if ($57(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2])) {
            HEAP32[$3_1 + 8 >> 2] = 0;
            break block1;
          }
          if (!(HEAP32[$0_1 + 8 >> 2] ? HEAPU8[$0_1 + 43 | 0] : 1)) {
            break block1;
          }
          HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] | 512;
        }
      }
      HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] | HEAP32[$0_1 + 8 >> 2];
      HEAP32[$4_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] | HEAP32[$0_1 + 12 >> 2];
      return 0;
    }
    function $48($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $84($1_1, $5_1, $6_1);
      if ($2_1) {
        $74($1_1, $2_1);
        HEAP32[$0_1 >> 2] = -2147483647;
        return;
      }
      $5_1 = HEAP32[$1_1 + 52 >> 2];
      if ($5_1) {
        HEAP8[$1_1 + 124 | 0] = 0;
        HEAP32[$1_1 + 52 >> 2] = 0;
        $2_1 = HEAP32[$1_1 + 44 >> 2];
        $3_1 = HEAP32[$1_1 + 48 >> 2];
        HEAP32[$1_1 + 44 >> 2] = 0;
        HEAP32[$1_1 + 48 >> 2] = 1;
        $4_1 = $5_1;
      } else {
        $2_1 = -2147483648;
      }
      HEAP32[$0_1 + 8 >> 2] = $4_1;
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $2_1;
    }
    function $49($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0;
      $6_1 = global$0 - 48 | 0;
      global$0 = $6_1;
      if (!$3_1) {
        $74($0_1, 141);
      }
      if (($2_1 | 0) == 9) {
        if (!$146($1_1, 263127, 9)) {
          $74($0_1, 142);
          $7_1 = 1;
        }
      }
      if (HEAPU8[$4_1 + 11 | 0]) {
        HEAP32[$6_1 + 24 >> 2] = 1e3;
        HEAP32[$6_1 + 16 >> 2] = 0;
        HEAP32[$6_1 + 20 >> 2] = 0;
        HEAP32[$6_1 + 28 >> 2] = 0;
        HEAP32[$6_1 + 32 >> 2] = 0;
        HEAP32[$6_1 >> 2] = 2;
        $1_1 = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$6_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
        HEAP32[$6_1 + 12 >> 2] = $1_1;
        $1_1 = $75(12);
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 64 >> 2];
        $2_1 = HEAP32[$0_1 + 60 >> 2];
        HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 56 >> 2];
        HEAP32[$1_1 + 4 >> 2] = $2_1;
        HEAP32[$6_1 + 44 >> 2] = 1;
        HEAP32[$6_1 + 40 >> 2] = $1_1;
        HEAP32[$6_1 + 36 >> 2] = 1;
        $76($0_1, $6_1, $5_1, $6_1 + 36 | 0);
      }
      global$0 = $6_1 + 48 | 0;
      return $3_1 ^ 1 | $7_1;
    }
    function $50($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      HEAP32[$4_1 + 16 >> 2] = 0;
      HEAP32[$4_1 + 20 >> 2] = 0;
      HEAP32[$4_1 + 12 >> 2] = $3_1;
      $3_1 = HEAP32[$1_1 + 76 >> 2];
      HEAP32[$4_1 + 4 >> 2] = HEAP32[$1_1 + 72 >> 2];
      HEAP32[$4_1 + 8 >> 2] = $3_1;
      $7_1 = 1;
      if (($2_1 & 255) != 1) {
        $8_1 = 263103;
        $9_1 = 12;
        $10_1 = 263091;
        $11_1 = 14;
      } else {
        $8_1 = 263042;
        $9_1 = 26;
        $10_1 = 263016;
        $11_1 = 13;
      }
      $6_1 = HEAPU8[$1_1 + 68 | 0];
      $12_1 = HEAP32[$1_1 + 64 >> 2];
      $13_1 = HEAP32[$1_1 + 60 >> 2];
      $14_1 = HEAP32[$1_1 + 28 >> 2];
      $15_1 = HEAP32[$1_1 + 32 >> 2];
      $3_1 = 0;
      $5_1 = HEAP32[$1_1 + 80 >> 2];
      if ($5_1) {
        block4: {
          block3: {
            block2: {
              switch (($2_1 & 255) - 1 | 0) {
                case 0:
                  $2_1 = HEAP32[$5_1 + 36 >> 2];
                  if ($2_1 >>> 0 <= HEAPU32[$5_1 + 32 >> 2]) {
                    break block3;
                  }
                  wasm2js_trap();
                case 1:
                  $12_1 = HEAP32[$5_1 + 20 >> 2];
                  $13_1 = HEAP32[$5_1 + 16 >> 2];
                  $15_1 = HEAP32[$5_1 + 8 >> 2];
                  $14_1 = HEAP32[$5_1 + 4 >> 2];
                  $2_1 = 0;
                  $6_1 = 0;
                  break block4;
                default:
                  break block2;
              }
              ;
            }
            $2_1 = HEAP32[$5_1 + 32 >> 2];
          }
          $7_1 = HEAP32[$5_1 + 28 >> 2];
        }
      } else {
        $2_1 = 0;
      }
      $16_1 = HEAP32[$1_1 + 4 >> 2];
      $17_1 = HEAP32[$1_1 + 8 >> 2];
      $18_1 = HEAP32[$1_1 + 16 >> 2];
      $19_1 = HEAP32[$1_1 + 20 >> 2];
      $5_1 = HEAP32[$1_1 + 44 >> 2];
      HEAP32[$4_1 + 88 >> 2] = HEAP32[$1_1 + 40 >> 2];
      HEAP32[$4_1 + 92 >> 2] = $5_1;
      HEAP32[$4_1 + 84 >> 2] = 14;
      HEAP32[$4_1 + 80 >> 2] = 263066;
      HEAP32[$4_1 + 76 >> 2] = $15_1;
      HEAP32[$4_1 + 72 >> 2] = $14_1;
      HEAP32[$4_1 + 68 >> 2] = 11;
      HEAP32[$4_1 + 64 >> 2] = 263055;
      HEAP32[$4_1 + 56 >> 2] = $18_1;
      HEAP32[$4_1 + 60 >> 2] = $19_1;
      HEAP32[$4_1 + 52 >> 2] = $11_1;
      HEAP32[$4_1 + 48 >> 2] = $8_1;
      HEAP32[$4_1 + 40 >> 2] = $16_1;
      HEAP32[$4_1 + 44 >> 2] = $17_1;
      HEAP32[$4_1 + 36 >> 2] = $9_1;
      HEAP32[$4_1 + 32 >> 2] = $10_1;
      while (1) {
        if (($3_1 | 0) != 64) {
          $1_1 = ($4_1 + 24 | 0) + $3_1 | 0;
          $69($4_1 + 4 | 0, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $4_1 + 4 | 0;
      $69($1_1, 263137, 1);
      if (($6_1 | 0) != 2) {
        $69($1_1, 263080, 11);
        $73($1_1, $13_1, $12_1, $6_1 & 1);
      }
      $1_1 = $4_1 + 4 | 0;
      $69($1_1, $7_1, $2_1);
      $69($1_1, 263149, 1);
      HEAP32[$0_1 + 16 >> 2] = HEAP32[$4_1 + 20 >> 2];
      $1_1 = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      $1_1 = HEAP32[$4_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 96 | 0;
    }
    function $51($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      block3: {
        $6_1 = 24;
        block1: {
          block2: {
            block: {
              $8_1 = HEAPU8[$1_1 | 0];
              switch ($8_1 - 1 | 0) {
                case 0:
                  break block;
                case 1:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            $6_1 = 32;
          }
          $7_1 = $0_1 + $6_1 | 0;
          $6_1 = HEAP32[$7_1 >> 2] + 1 | 0;
          HEAP32[$7_1 >> 2] = $6_1;
          if ($6_1 >>> 0 < 100) {
            break block1;
          }
          if (($6_1 | 0) != 100) {
            break block3;
          }
          HEAP32[$7_1 + 4 >> 2] = HEAP32[$0_1 + 8 >> 2];
        }
        $6_1 = Math_imul($5_1, 12);
        $7_1 = $0_1 + 12 | 0;
        $9_1 = HEAP32[$0_1 + 20 >> 2];
        while (1) {
          if ($6_1) {
            $93($7_1, $4_1);
            $6_1 = $6_1 - 12 | 0;
            $4_1 = $4_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        $4_1 = HEAP32[$1_1 >> 2];
        $6_1 = HEAP32[$1_1 + 4 >> 2];
        $1_1 = HEAP32[$0_1 + 8 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 >> 2]) {
          $94($0_1, 4, 24);
        }
        HEAP32[$0_1 + 8 >> 2] = $1_1 + 1;
        $1_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($1_1, 24) | 0;
        HEAP8[$1_1 + 20 | 0] = $3_1;
        HEAP32[$1_1 + 16 >> 2] = $9_1;
        HEAP32[$1_1 + 12 >> 2] = $5_1;
        HEAP32[$1_1 + 8 >> 2] = $2_1;
        HEAP32[$1_1 >> 2] = $4_1;
        HEAP32[$1_1 + 4 >> 2] = $6_1;
        HEAP8[$0_1 + 40 | 0] = HEAPU8[$0_1 + 40 | 0] | !$8_1;
      }
    }
    function $52($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      $2_1 = HEAP32[$0_1 + 12 >> 2];
      $3_1 = $1_1 >>> 0 < $2_1 >>> 0 | HEAPU32[$0_1 + 4 >> 2] < $1_1 >>> 0;
      $4_1 = HEAP32[$0_1 + 8 >> 2];
      $15($4_1, $3_1 ? 1 : HEAP32[$0_1 >> 2] + $2_1 | 0, $3_1 ? 0 : $1_1 - $2_1 | 0);
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      return $4_1;
    }
    function $53($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $54($3_1 + 8 | 0, $1_1, $2_1, 0);
      $1_1 = HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $54($0_1, $1_1, $2_1, $3_1) {
      if ($2_1) {
        block: {
          $1_1 = $4($2_1, $1_1);
          if (!$3_1) {
            break block;
          }
          if (!$1_1) {
            $1_1 = 0;
            break block;
          }
          if (!$2_1) {
            break block;
          }
          $149($1_1, $2_1);
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $55($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = 1;
      $5_1 = 4;
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($3_1, 0, $1_1);
      $3_1 = 0;
      if (!($3_1 | i64toi32_i32$HIGH_BITS) & $1_1 >>> 0 <= -2147483648 - $2_1 >>> 0) {
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        $4_1 = 0;
        $5_1 = 8;
        $3_1 = $1_1;
      }
      HEAP32[$0_1 + $5_1 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $4_1;
    }
    function $56($0_1) {
      if (($3($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $57($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 | 0) == ($3_1 | 0)) {
        $0_1 = $146($0_1, $2_1, $1_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $58($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          $3_1 = HEAP8[$0_1 + $2_1 | 0];
          if (($3_1 | 0) < 0) {
            $0_1 = $60($0_1, $1_1, $2_1);
            return $0_1 >>> 0 < 16777216 ? 16842749 : $0_1;
          }
          if (($3_1 | 0) != 92) {
            break block;
          }
          $3_1 = $59($0_1, $1_1, $2_1);
          if (($3_1 | 0) != 65536) {
            if (($3_1 & -1024) == 55296) {
              $0_1 = $59($0_1, $1_1, $2_1 + 6 | 0);
              if (($0_1 & -1024) == 56320) {
                return ($0_1 + ($3_1 << 10) | 0) - 56613888 | 201326592;
              }
            }
            return $3_1 | 100663296;
          }
          $3_1 = 0;
          $4_1 = $1_1;
          $1_1 = $2_1 + 1 | 0;
          if ($4_1 >>> 0 > $1_1 >>> 0) {
            $3_1 = HEAPU8[$0_1 + $1_1 | 0];
          }
          $0_1 = $3_1 - 98 | 0;
          $0_1 = $0_1 << 7 | ($0_1 & 254) >>> 1;
          $1_1 = $0_1 & 255;
          if (!($1_1 >>> 0 >= 10 | !(837 >>> $1_1 & 1))) {
            $3_1 = HEAPU8[($0_1 & 255) + 265202 | 0];
          }
          return $3_1 & 255 | 33554432;
        }
      }
      return $3_1 | 16777216;
    }
    function $59($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = 65536;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            break block;
          }
          $3_1 = $2_1 + 1 | 0;
          if ($3_1 >>> 0 >= $1_1 >>> 0 | HEAPU8[$0_1 + $3_1 | 0] != 117) {
            break block;
          }
          $3_1 = $2_1 + 2 | 0;
          $5_1 = $3_1 + $0_1 | 0;
          $4_1 = 0;
          $2_1 = 0;
          while (1) {
            if (($2_1 | 0) == 4) {
              break block;
            }
            $0_1 = $2_1 + $3_1 >>> 0 < $1_1 >>> 0 ? HEAPU8[$2_1 + $5_1 | 0] : 0;
            $4_1 = Math_imul(($0_1 & 192) >>> 6 | 0, 9) + ($0_1 & 15 | $4_1 << 4) | 0;
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      return $4_1;
    }
    function $60($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
      $4_1 = Math_clz32($3_1 << 24 ^ -1);
      $5_1 = $4_1 - 2 | 0;
      if ($5_1 >>> 0 <= 2) {
        block: {
          $6_1 = $4_1 - 1 | 0;
          $2_1 = $2_1 + 1 | 0;
          $3_1 = 127 >>> $4_1 & $3_1;
          $5_1 = HEAP32[($5_1 << 2) + 265212 >> 2];
          while (1) {
            if ($6_1) {
              if ($1_1 >>> 0 <= $2_1 >>> 0) {
                break block;
              }
              $7_1 = HEAPU8[$0_1 + $2_1 | 0];
              if (($7_1 & 192) != 128) {
                break block;
              }
              $3_1 = $7_1 & 63 | $3_1 << 6;
              $6_1 = $6_1 - 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          if ($3_1 >>> 0 < $5_1 >>> 0 | $3_1 >>> 0 > 1114111 | ($3_1 & 2095104) == 55296) {
            break block;
          }
          $8_1 = $4_1 << 24 | $3_1;
        }
      }
      return $8_1;
    }
    function $61($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $56($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
    }
    function $62($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 28 >> 2] = 0;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 1;
      $63($3_1 + 8 | 0, $0_1, $3_1 + 20 | 0);
      $0_1 = $57(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1, $2_1);
      global$0 = $3_1 + 32 | 0;
      return $0_1;
    }
    function $63($0_1, $1_1, $2_1) {
      if (HEAPU8[$1_1 + 8 | 0]) {
        HEAP32[$2_1 + 8 >> 2] = 0;
        $31(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 0);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $64($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      block6: {
        $2_1 = HEAP32[$0_1 + 16 >> 2];
        $5_1 = HEAP32[$0_1 + 12 >> 2];
        if ($2_1 >>> 0 < $5_1 >>> 0) {
          block5: {
            $1_1 = 263344;
            $3_1 = 4;
            $4_1 = 1;
            block2: {
              block4: {
                block1: {
                  block3: {
                    block: {
                      $6_1 = HEAP32[$0_1 + 8 >> 2];
                      $7_1 = HEAPU8[$6_1 + $2_1 | 0];
                      switch ($7_1 - 102 | 0) {
                        case 0:
                          break block;
                        case 8:
                          break block2;
                        case 14:
                          break block3;
                        default:
                          break block1;
                      }
                      ;
                    }
                    $3_1 = 5;
                    $1_1 = 262636;
                    break block4;
                  }
                  $1_1 = 263348;
                  break block4;
                }
                $2_1 = (($7_1 | 0) == 45) + $2_1 | 0;
                break block5;
              }
              $8_1 = 1;
              $4_1 = 0;
            }
            HEAP8[$0_1 + 34 | 0] = HEAPU8[$0_1 + 34 | 0] | $4_1;
            while (1) {
              if (!$3_1) {
                break block6;
              }
              $4_1 = HEAPU8[$1_1 | 0] == (($2_1 >>> 0 < $5_1 >>> 0 ? HEAPU8[$2_1 + $6_1 | 0] : 0) | 0);
              HEAP32[$0_1 + 16 >> 2] = $4_1 + $2_1;
              $3_1 = $3_1 - 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              $1_1 = $1_1 + 1 | 0;
              if ($4_1) {
                continue;
              }
              break;
            }
            ;
            $29($0_1);
            break block6;
          }
        } else {
          $6_1 = HEAP32[$0_1 + 8 >> 2];
        }
        block7: {
          if (HEAPU8[$2_1 + $6_1 | 0] == 48 & $2_1 >>> 0 < $5_1 >>> 0) {
            $1_1 = $2_1 + 1 | 0;
            $3_1 = -1;
            break block7;
          }
          $1_1 = $2_1 >>> 0 < $5_1 >>> 0 ? $5_1 : $2_1;
          $3_1 = $2_1;
          block8: {
            while (1) {
              if (($1_1 | 0) == ($3_1 | 0)) {
                break block8;
              }
              if ((HEAPU8[$3_1 + $6_1 | 0] - 48 & 255) >>> 0 < 10) {
                $3_1 = $3_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $3_1;
          }
          $3_1 = ($1_1 | 0) != ($2_1 | 0) ? -1 : $2_1;
        }
        if (HEAPU8[$1_1 + $6_1 | 0] == 46 & $1_1 >>> 0 < $5_1 >>> 0) {
          $2_1 = $1_1 + 1 | 0;
          $1_1 = $2_1;
          block9: {
            while (1) {
              if (($1_1 | 0) != ($5_1 | 0)) {
                if ((HEAPU8[$1_1 + $6_1 | 0] - 48 & 255) >>> 0 >= 10) {
                  break block9;
                }
                $1_1 = $1_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $5_1;
          }
          $3_1 = ($1_1 | 0) == ($2_1 | 0) ? $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1 : $3_1;
        }
        if ((HEAPU8[$1_1 + $6_1 | 0] & 223) == 69 & $1_1 >>> 0 < $5_1 >>> 0) {
          $4_1 = $1_1 + 1 | 0;
          if ($5_1 >>> 0 > $4_1 >>> 0) {
            block11: {
              switch (HEAPU8[$4_1 + $6_1 | 0] - 43 | 0) {
                case 0:
                case 2:
                  $4_1 = $1_1 + 2 | 0;
                  break;
                default:
                  break block11;
              }
              ;
            }
          }
          $1_1 = $4_1 >>> 0 < $5_1 >>> 0 ? $5_1 : $4_1;
          $2_1 = $4_1;
          block12: {
            while (1) {
              if (($1_1 | 0) == ($2_1 | 0)) {
                break block12;
              }
              if ((HEAPU8[$2_1 + $6_1 | 0] - 48 & 255) >>> 0 < 10) {
                $2_1 = $2_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $2_1;
          }
          $3_1 = ($1_1 | 0) == ($4_1 | 0) ? $3_1 >>> 0 > $4_1 >>> 0 ? $4_1 : $3_1 : $3_1;
        }
        HEAP32[$0_1 + 16 >> 2] = $1_1;
        $8_1 = 2;
        if (($3_1 | 0) == -1) {
          break block6;
        }
        $142($0_1, $3_1);
        return 2;
      }
      return $8_1;
    }
    function $65($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = HEAP32[$1_1 + 16 >> 2];
      $4_1 = $3_1 >>> 0 > HEAPU32[$1_1 + 12 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $4_1 ? 0 : $3_1 - $2_1 | 0;
      HEAP32[$0_1 >> 2] = $4_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $66($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $9_1 = HEAP32[$1_1 + 12 >> 2];
      $10_1 = HEAP32[$1_1 + 8 >> 2];
      block2: {
        while (1) {
          block1: {
            $5_1 = $9_1 - $3_1 | 0;
            while (1) {
              block: {
                $4_1 = 0;
                if ($5_1 >>> 0 < 8 | $3_1 >>> 0 > $9_1 >>> 0) {
                  break block;
                }
                $4_1 = $3_1 + $10_1 | 0;
                $6_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
                $7_1 = $6_1 - 538976288 | 0;
                $8_1 = $6_1 ^ 1549556828;
                $11_1 = $7_1 | $8_1 - 16843009;
                $7_1 = $6_1 ^ 572662306;
                $4_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
                $4_1 = __wasm_ctz_i64(($6_1 | ($11_1 | $7_1 - 16843009)) & -2139062144, ($4_1 - (($6_1 >>> 0 < 538976288) + 538976288 | 0) | ($4_1 ^ 1549556828) - (($8_1 >>> 0 < 16843009) + 16843009 | 0) | ($4_1 ^ 572662306) - (($7_1 >>> 0 < 16843009) + 16843009 | 0) | $4_1) & -2139062144) >>> 3 | 0;
                if (($4_1 | 0) != 8) {
                  break block;
                }
                $5_1 = $5_1 - 8 | 0;
                $3_1 = $3_1 + 8 | 0;
                continue;
              }
              break;
            }
            ;
            $3_1 = $3_1 + $4_1 | 0;
            if ($9_1 >>> 0 <= $3_1 >>> 0) {
              break block1;
            }
            $5_1 = HEAPU8[$3_1 + $10_1 | 0];
            if (($5_1 | 0) == 34) {
              break block2;
            }
            if (($5_1 | 0) != 92) {
              if ($5_1 >>> 0 < 32) {
                break block1;
              }
              if ($5_1 << 24 >> 24 >= 0) {
                $3_1 = $3_1 + 1 | 0;
                continue;
              }
              $6_1 = HEAP32[$1_1 + 12 >> 2];
              $4_1 = HEAP32[$1_1 + 8 >> 2];
              block3: {
                while (1) {
                  $5_1 = $3_1;
                  if ($6_1 >>> 0 <= $3_1 >>> 0 | HEAP8[$3_1 + $4_1 | 0] >= 0) {
                    break block3;
                  }
                  $7_1 = $60($4_1, $6_1, $3_1) >>> 24 | 0;
                  $3_1 = $7_1 + $3_1 | 0;
                  if ($7_1) {
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = $142($1_1, $5_1);
              }
              $3_1 = $5_1;
            } else {
              $12_1 = 1;
              $4_1 = 0;
              $5_1 = $3_1 + 1 | 0;
              $7_1 = HEAP32[$1_1 + 12 >> 2];
              block9: {
                if ($5_1 >>> 0 < $7_1 >>> 0) {
                  block5: {
                    block4: {
                      block7: {
                        block6: {
                          $8_1 = HEAP32[$1_1 + 8 >> 2];
                          $6_1 = HEAPU8[$8_1 + $5_1 | 0];
                          switch ($6_1 - 110 | 0) {
                            case 0:
                            case 4:
                            case 6:
                              break block4;
                            case 1:
                            case 2:
                            case 3:
                            case 5:
                              break block5;
                            case 7:
                              break block6;
                            default:
                              break block7;
                          }
                          ;
                        }
                        $4_1 = 4;
                        break block4;
                      }
                      block8: {
                        switch ($6_1 - 98 | 0) {
                          case 0:
                          case 4:
                            break block4;
                          case 1:
                          case 2:
                          case 3:
                            break block5;
                          default:
                            break block8;
                        }
                        ;
                      }
                      if (!(($6_1 | 0) == 34 | ($6_1 | 0) == 47 | ($6_1 | 0) == 92)) {
                        break block5;
                      }
                    }
                    $5_1 = $3_1 + 2 | 0;
                    $6_1 = $4_1 + $5_1 | 0;
                    while (1) {
                      if (!$4_1) {
                        break block9;
                      }
                      $3_1 = $5_1 >>> 0 < $7_1 >>> 0 ? HEAPU8[$5_1 + $8_1 | 0] : 0;
                      if (($3_1 - 48 & 255) >>> 0 >= 10 & (($3_1 & -33) - 65 & 255) >>> 0 >= 6) {
                        break block5;
                      }
                      $4_1 = $4_1 - 1 | 0;
                      $5_1 = $5_1 + 1 | 0;
                      continue;
                    }
                    ;
                  }
                }
                $6_1 = $142($1_1, $5_1);
              }
              $3_1 = $6_1;
            }
            continue;
          }
          break;
        }
        ;
        $142($1_1, $3_1);
      }
      HEAP32[$1_1 + 16 >> 2] = $3_1 + 1;
      HEAP8[$0_1 + 8 | 0] = $12_1;
      $5_1 = $3_1 - $2_1 | 0;
      $3_1 = HEAPU32[$1_1 + 12 >> 2] < $3_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : $5_1;
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $67($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      HEAP32[$0_1 + 8 >> 2] = 1;
      HEAP32[$0_1 + 12 >> 2] = 0;
      $4_1 = $2_1;
      $2_1 = HEAP32[$0_1 >> 2];
      $3_1 = ($2_1 | 0) == 2;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? $4_1 : HEAP32[$0_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : $2_1;
    }
    function $68($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      $6_1 = HEAP32[$0_1 + 36 >> 2];
      if (!$6_1) {
        wasm2js_trap();
      }
      $10_1 = $6_1 - 1 | 0;
      $11_1 = $5_1 + 12 | 0;
      $6_1 = $5_1 + 8 | 0;
      $12_1 = HEAP32[$0_1 + 20 >> 2];
      $13_1 = HEAP32[$0_1 + 24 >> 2];
      $14_1 = HEAP32[$0_1 + 32 >> 2];
      $0_1 = $2_1;
      block1: {
        while (1) {
          $8_1 = $0_1 & $10_1;
          $0_1 = ($8_1 << 2) + $14_1 | 0;
          $7_1 = HEAP32[$0_1 >> 2];
          if ($7_1) {
            $0_1 = $7_1 - 1 | 0;
            if ($0_1 >>> 0 >= $13_1 >>> 0) {
              wasm2js_trap();
            }
            if ($3_1) {
              block: {
                $0_1 = ($0_1 << 4) + $12_1 | 0;
                if (HEAP32[$0_1 + 12 >> 2] != ($2_1 | 0)) {
                  break block;
                }
                HEAP32[$5_1 + 12 >> 2] = 0;
                HEAP32[$5_1 + 4 >> 2] = 0;
                HEAP32[$5_1 + 8 >> 2] = 1;
                if (HEAPU8[$0_1 + 8 | 0]) {
                  $31(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1 + 4 | 0, 0);
                  $0_1 = $6_1;
                  $9_1 = $11_1;
                } else {
                  $9_1 = $0_1 + 4 | 0;
                }
                if (HEAP32[$9_1 >> 2] != ($4_1 | 0)) {
                  break block;
                }
                if (!$146(HEAP32[$0_1 >> 2], $3_1, $4_1)) {
                  break block1;
                }
              }
            }
            $0_1 = $8_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 >> 2] = $1_1 + 1;
      }
      global$0 = $5_1 + 16 | 0;
      return !$7_1;
    }
    function $69($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = HEAP32[$0_1 + 4 >> 2];
      $6_1 = HEAP32[$0_1 >> 2];
      $3_1 = $1_1 - $6_1 | 0;
      if ($4_1 >>> 0 >= $3_1 >>> 0 & $4_1 - $3_1 >>> 0 >= $2_1 >>> 0) {
        if (($3_1 | 0) != HEAP32[$0_1 + 16 >> 2]) {
          $52($0_1);
          HEAP32[$0_1 + 12 >> 2] = $3_1;
        }
        HEAP32[$0_1 + 16 >> 2] = $2_1 + $3_1;
        return;
      }
      $3_1 = HEAP32[$0_1 + 16 >> 2];
      $5_1 = $3_1 + $2_1 | 0;
      if (!($5_1 >>> 0 < $3_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0)) {
        if ($57($3_1 + $6_1 | 0, $2_1, $1_1, $2_1)) {
          HEAP32[$0_1 + 16 >> 2] = $5_1;
          return;
        }
      }
      $15($52($0_1), $1_1, $2_1);
    }
    function $70($0_1, $1_1) {
      if (!HEAPU8[$1_1 | 0]) {
        $69($0_1, 263136, 1);
      }
      HEAP8[$1_1 | 0] = 0;
    }
    function $71($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = $1_1 - 1 | 0;
      if ($2_1 >>> 0 <= 17) {
        block: {
          $2_1 = $2_1 << 3;
          $4_1 = HEAP32[$2_1 + 264900 >> 2];
          $5_1 = HEAP32[$2_1 + 264896 >> 2];
          while (1) {
            block1: {
              if ($3_1 >>> 0 >= $4_1 >>> 0) {
                break block;
              }
              $2_1 = $1_1 + $3_1 | 0;
              if (!((HEAPU8[$0_1 | 0] ^ HEAPU8[$3_1 + $5_1 | 0]) & 95)) {
                if ($98($5_1, $4_1, $3_1, $0_1, $1_1)) {
                  break block1;
                }
              }
              $3_1 = $2_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          if ($2_1 >>> 0 >= $4_1 >>> 0) {
            wasm2js_trap();
          } else {
            $6_1 = HEAPU8[$2_1 + $5_1 | 0];
          }
        }
      }
      return $6_1;
    }
    function $72($0_1, $1_1) {
      $147($0_1, $1_1, 1);
    }
    function $73($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!$3_1) {
        $69($0_1, $1_1, $2_1);
        return;
      }
      $3_1 = 0;
      while (1) {
        $4_1 = $8_1;
        if (($4_1 | 0) != ($2_1 | 0)) {
          $8_1 = $4_1 + 1 | 0;
          $7_1 = HEAPU8[$1_1 + $4_1 | 0];
          if (!($9_1 & 1)) {
            $6_1 = $7_1 - 9 | 0;
            if (!($6_1 >>> 0 > 23 | !(1 << $6_1 & 8388627))) {
              $6_1 = $2_1 >>> 0 < $4_1 >>> 0 | $5_1 >>> 0 > $4_1 >>> 0;
              $69($0_1, $6_1 ? 1 : $1_1 + $5_1 | 0, $6_1 ? 0 : $4_1 - $5_1 | 0);
              $5_1 = $8_1;
            }
          }
          $4_1 = $3_1;
          $3_1 = ($4_1 ^ 1) & ($7_1 | 0) == 92;
          $9_1 = ($4_1 | ($7_1 | 0) != 34) ^ $9_1 ^ 1;
          continue;
        }
        break;
      }
      ;
      $3_1 = $0_1;
      $0_1 = $2_1 - $5_1 | 0;
      $69($3_1, $2_1 >>> 0 < $5_1 >>> 0 ? 1 : $1_1 + $5_1 | 0, $0_1 >>> 0 <= $2_1 >>> 0 ? $0_1 : 0);
    }
    function $74($0_1, $1_1) {
      $147($0_1, $1_1, 0);
    }
    function $75($0_1) {
      $0_1 = $4($0_1, 4);
      if (!$0_1) {
        wasm2js_trap();
      }
      return $0_1;
    }
    function $76($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      $5_1 = 123;
      block1: {
        $8_1 = ($24($1_1) & 255) == 123;
        if (!$8_1) {
          block: {
            $5_1 = 91;
            if (($24($1_1) & 255) == 91) {
              break block;
            }
            $25($4_1 + 20 | 0, $1_1);
            break block1;
          }
        }
        $27($1_1, $5_1);
        $9_1 = $2_1 + 1 | 0;
        $5_1 = 0;
        while (1) {
          if ($8_1) {
            block2: {
              $6_1 = $4_1 + 20 | 0;
              $86($6_1, $1_1, !$5_1);
              if (HEAPU8[$4_1 + 28 | 0] == 2) {
                break block1;
              }
              HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
              $7_1 = HEAP32[$4_1 + 24 >> 2];
              HEAP32[$4_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
              HEAP32[$4_1 + 4 >> 2] = $7_1;
              $7_1 = HEAP32[$4_1 + 4 >> 2];
              HEAP32[$4_1 + 28 >> 2] = $7_1;
              HEAP8[$4_1 + 20 | 0] = 0;
              HEAP32[$4_1 + 24 >> 2] = HEAP32[$1_1 + 28 >> 2] + $9_1;
              $93($3_1, $6_1);
              if (!(HEAP8[$4_1 + 8 | 0] & 1) & (!$7_1 | HEAPU8[HEAP32[$4_1 >> 2]] != 95)) {
                break block2;
              }
              if (!$62($4_1, 263127, 9)) {
                break block2;
              }
              HEAP8[$4_1 + 12 | 0] = 0;
              HEAP32[$4_1 + 16 >> 2] = 142;
              $51($0_1, $4_1 + 12 | 0, 0, HEAPU8[$0_1 + 125 | 0], HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
            }
          } else {
            if (!$96($1_1, !$5_1, 93)) {
              break block1;
            }
            HEAP8[$4_1 + 20 | 0] = 2;
            HEAP32[$4_1 + 24 >> 2] = $5_1;
            $93($3_1, $4_1 + 20 | 0);
          }
          $76($0_1, $1_1, $2_1, $3_1);
          $6_1 = HEAP32[$3_1 + 8 >> 2];
          if ($6_1) {
            HEAP32[$3_1 + 8 >> 2] = $6_1 - 1;
          }
          $5_1 = $5_1 + 1 | 0;
          continue;
        }
        ;
      }
      global$0 = $4_1 + 32 | 0;
    }
    function $77($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $79($2_1) | 0;
    }
    function $78($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 36 >> 2] = 1e3;
      HEAP32[$5_1 + 28 >> 2] = 0;
      HEAP32[$5_1 + 32 >> 2] = 0;
      HEAP32[$5_1 + 24 >> 2] = $2_1;
      HEAP32[$5_1 + 20 >> 2] = $1_1;
      HEAP32[$5_1 + 40 >> 2] = 0;
      HEAP32[$5_1 + 44 >> 2] = 0;
      HEAP32[$5_1 + 12 >> 2] = 2;
      $1_1 = $5_1 + 12 | 0;
      $27($1_1, 123);
      $100($0_1, $1_1, 1, $3_1, $4_1);
      global$0 = $5_1 + 48 | 0;
    }
    function $79($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        if (HEAP32[$0_1 + 4 >> 2] == 5) {
          $0_1 = HEAP32[$0_1 >> 2];
          $0_1 = (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$0_1 + 4 | 0] == 101;
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $80($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      HEAP8[$0_1 + 124 | 0] = 0;
      HEAP8[$2_1 + 8 | 0] = 2;
      HEAP8[$2_1 + 9 | 0] = $1_1;
      $101($0_1, $2_1 + 8 | 0);
      global$0 = $2_1 + 16 | 0;
    }
    function $81($0_1, $1_1) {
      var $2_1 = 0;
      if (HEAPU32[$0_1 >> 2] <= $1_1 >>> 0) {
        $2_1 = HEAP32[$0_1 + 4 >> 2];
        $0_1 = HEAPU8[$0_1 + 8 | 0] ? $2_1 >>> 0 > $1_1 >>> 0 : $1_1 >>> 0 <= $2_1 >>> 0;
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $82($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
      $8_1 = global$0 - 48 | 0;
      global$0 = $8_1;
      $12_1 = 1;
      HEAP8[$1_1 + 56 | 0] = 1;
      HEAP8[$1_1 + 125 | 0] = 0;
      HEAP32[$1_1 + 52 >> 2] = 0;
      HEAP8[$1_1 + 57 | 0] = $3_1 + 10;
      $9_1 = 128;
      $2_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        block13: {
          if (HEAPU8[$2_1 + 11 | 0] != 2) {
            $12_1 = HEAP32[$2_1 >> 2];
            $11_1 = HEAP32[$2_1 + 4 >> 2];
            $13_1 = $11_1;
            block1: {
              block3: {
                block2: {
                  $10_1 = HEAPU8[$2_1 + 8 | 0];
                  $3_1 = $10_1;
                  switch ($3_1 | 0) {
                    case 0:
                      break block;
                    case 2:
                      break block2;
                    case 3:
                      break block3;
                    default:
                      break block1;
                  }
                  ;
                }
                $3_1 = 2;
                $9_1 = $87($12_1, $11_1, $1_1 + 44 | 0);
                $10_1 = 0;
                break block;
              }
              block5: {
                if ($11_1) {
                  if (!(HEAP8[$2_1 + 9 | 0] & 1 | (HEAPU8[$12_1 | 0] - 33 & 255) >>> 0 >= 94 | (HEAPU8[($11_1 + $12_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                    HEAP8[$8_1 + 20 | 0] = 0;
                    HEAP32[$8_1 + 16 >> 2] = $11_1;
                    HEAP32[$8_1 + 12 >> 2] = $12_1;
                    $13_1 = $11_1;
                    break block5;
                  }
                }
                $83($8_1 + 12 | 0, $12_1, $11_1);
                $13_1 = HEAP32[$8_1 + 16 >> 2];
              }
              $12_1 = HEAP32[$8_1 + 12 >> 2];
              $10_1 = 0;
              HEAP32[$8_1 + 32 >> 2] = 0;
              HEAP32[$8_1 + 24 >> 2] = 0;
              HEAP32[$8_1 + 28 >> 2] = 1;
              $40($8_1 + 36 | 0, $8_1 + 12 | 0, $8_1 + 24 | 0);
              $6_1 = HEAP32[$8_1 + 40 >> 2];
              if (!$6_1) {
                $9_1 = 130;
                $3_1 = ($11_1 | 0) != ($13_1 | 0);
                break block;
              }
              if (HEAPU32[HEAP32[$1_1 + 104 >> 2] + 32 >> 2] < $6_1 >>> 0) {
                $9_1 = 131;
                $3_1 = ($11_1 | 0) != ($13_1 | 0);
                break block;
              }
              $5_1 = HEAP32[$8_1 + 36 >> 2];
              $3_1 = 0;
              while (1) {
                if (($3_1 | 0) != ($6_1 | 0)) {
                  $2_1 = $3_1 + $5_1 | 0;
                  $3_1 = $3_1 + 1 | 0;
                  $7_1 = HEAPU8[HEAPU8[$2_1 | 0] + 262324 | 0] | $7_1;
                  continue;
                }
                break;
              }
              ;
              $9_1 = 133;
              if (!(HEAP8[$8_1 + 44 | 0] & 1 | $7_1 << 24 >> 24 < 0)) {
                block9: {
                  if (($7_1 & 255) >>> 0 >= 64) {
                    if ($127($5_1, $6_1, 4)) {
                      $3_1 = ($11_1 | 0) != ($13_1 | 0);
                      break block;
                    }
                  }
                  if (($42($5_1, $6_1, 0) | 0) == 91) {
                    if ($98($5_1, $6_1, 0, 263471, 8)) {
                      $2_1 = HEAPU8[($5_1 + $6_1 | 0) - 1 | 0] == 93;
                    } else {
                      $2_1 = 0;
                    }
                    $15_1 = $2_1;
                  }
                  block8: {
                    $16_1 = $7_1 & 32;
                    if ($16_1) {
                      $3_1 = 0;
                      $9_1 = HEAPU8[($5_1 + $6_1 | 0) - 1 | 0] == 37 & $6_1 >>> 0 >= 3;
                      $19_1 = $6_1 - 1 | 0;
                      block6: {
                        while (1) {
                          if (($6_1 | 0) != ($14_1 | 0)) {
                            $7_1 = $3_1;
                            $3_1 = HEAPU8[$5_1 + $14_1 | 0];
                            if (($3_1 | 0) == 125) {
                              $2_1 = 1;
                              if ((($7_1 | 0) == 125 & $17_1 | $18_1) & 1) {
                                break block6;
                              }
                            }
                            $2_1 = ($3_1 | 0) == 123;
                            $20_1 = $2_1 & ($7_1 | 0) == 123;
                            $7_1 = $2_1 & ($7_1 | 0) == 36;
                            block7: {
                              if (($14_1 | 0) != ($19_1 | 0) ? $14_1 : 0) {
                                $2_1 = 1;
                                if (HEAPU8[$3_1 + 262324 | 0] & (($14_1 | 0) == 1 ? 22 : 31)) {
                                  break block7;
                                }
                                $2_1 = ($3_1 | 0) == 46 & ($14_1 | 0) != 1;
                              } else {
                                $2_1 = ($3_1 | 0) == 37;
                              }
                            }
                            $17_1 = $17_1 | $20_1;
                            $18_1 = $7_1 | $18_1;
                            $14_1 = $14_1 + 1 | 0;
                            $9_1 = $2_1 & $9_1;
                            continue;
                          }
                          break;
                        }
                        ;
                        $2_1 = $9_1;
                      }
                      if ($2_1 & 1) {
                        break block8;
                      }
                    }
                    if ($15_1) {
                      if ($23($5_1, $6_1, 263471, 8)) {
                        $9_1 = 132;
                        if (($6_1 | 0) != 15) {
                          break block9;
                        }
                        $7_1 = $5_1 + 7 | 0;
                        if ((HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24)) ^ 1784835931 | (HEAPU8[$7_1 | 0] | HEAPU8[$7_1 + 1 | 0] << 8 | (HEAPU8[$7_1 + 2 | 0] << 16 | HEAPU8[$7_1 + 3 | 0] << 24)) ^ 1784835872 | ((HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24)) ^ 544498533 | (HEAPU8[$7_1 + 4 | 0] | HEAPU8[$7_1 + 5 | 0] << 8 | (HEAPU8[$7_1 + 6 | 0] << 16 | HEAPU8[$7_1 + 7 | 0] << 24)) ^ 1567908709)) {
                          break block9;
                        }
                      }
                    }
                    $3_1 = -48;
                    while (1) {
                      if ($3_1) {
                        if (HEAP32[$3_1 + 263616 >> 2] == ($6_1 | 0)) {
                          if (!$146(HEAP32[$3_1 + 263612 >> 2], $5_1, $6_1)) {
                            break block8;
                          }
                        }
                        $3_1 = $3_1 + 8 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $10_1 = 16;
                    if (!$15_1) {
                      $10_1 = $71($5_1, $6_1) - 61 & 253 ? 0 : 16;
                    }
                    if ($16_1) {
                      $10_1 = $128($5_1, $6_1) ? $10_1 | 4194304 : $10_1;
                      $3_1 = 0;
                      while (1) {
                        block11: {
                          $2_1 = $42($5_1, $6_1, $3_1);
                          if (!(HEAPU8[$2_1 + 262324 | 0] & 15)) {
                            block10: {
                              switch ($2_1 - 43 | 0) {
                                case 0:
                                case 3:
                                  break block10;
                                default:
                                  break block11;
                              }
                              ;
                            }
                          }
                          $3_1 = $3_1 + 1 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $9_1 = 0;
                      block12: {
                        if (HEAPU8[$42($5_1, $6_1, 0) + 262324 | 0] & 6) {
                          if ($98($5_1, $6_1, $3_1, 263468, 3)) {
                            break block12;
                          }
                        }
                        if ($91($5_1, $6_1, 0) & 1464080) {
                          break block9;
                        }
                      }
                      $10_1 = $10_1 | 8388608;
                    }
                    $9_1 = 0;
                    break block9;
                  }
                  $9_1 = 132;
                  $3_1 = ($11_1 | 0) != ($13_1 | 0);
                  break block;
                }
              }
              $3_1 = ($11_1 | 0) != ($13_1 | 0);
              break block13;
            }
            $9_1 = $10_1 << 24 | 196993;
            $10_1 = 0;
            $3_1 = 0;
            break block;
          }
          $3_1 = 0;
        }
      }
      $48($0_1, $1_1, $9_1, $12_1, $13_1, $4_1 ? $3_1 | 4 : $3_1, $10_1);
      global$0 = $8_1 + 48 | 0;
    }
    function $83($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      while (1) {
        block: {
          $6_1 = $8_1;
          $3_1 = $4_1;
          while (1) {
            if ($2_1 >>> 0 <= $3_1 >>> 0) {
              break block;
            }
            $7_1 = $58($1_1, $2_1, $3_1);
            if ($125($7_1 & 16777215)) {
              $6_1 = HEAPU8[$1_1 + $3_1 | 0] == 92 | $6_1;
              $3_1 = ($7_1 >>> 24 | 0) + $3_1 | 0;
              continue;
            }
            break;
          }
          ;
          $5_1 = $4_1 ? $5_1 : $3_1;
          $8_1 = ($4_1 | 0) != 0 & $6_1 | HEAPU8[$1_1 + $3_1 | 0] == 92;
          $4_1 = ($7_1 >>> 24 | 0) + $3_1 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP8[$0_1 + 8 | 0] = $8_1;
      $2_1 = $4_1 >>> 0 < $5_1 >>> 0 | $2_1 >>> 0 < $4_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : $4_1 - $5_1 | 0;
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1 + $5_1 | 0;
    }
    function $84($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = __wasm_ctz_i32($1_1);
        if ($3_1 >>> 0 < 14) {
          $80($0_1, HEAPU8[$3_1 + 262622 | 0]);
          $1_1 = $1_1 - 1 & $1_1;
          continue;
        }
        break;
      }
      ;
      while (1) {
        $1_1 = __wasm_ctz_i32($2_1);
        if ($1_1 >>> 0 <= 30) {
          $72($0_1, HEAPU8[$1_1 + 262591 | 0] | 128);
          $2_1 = $2_1 - 1 & $2_1;
          continue;
        }
        break;
      }
      ;
    }
    function $85($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      if (!(HEAP32[$3_1 + 8 >> 2] == 1 & HEAPU8[HEAP32[$3_1 + 4 >> 2]] == 123)) {
        $61($3_1, 44);
      }
      $5_1 = HEAPU8[$2_1 + 8 | 0] == 3;
      HEAP32[$4_1 + 28 >> 2] = $5_1;
      HEAP32[$4_1 + 20 >> 2] = 2;
      HEAP32[$4_1 + 16 >> 2] = 263147;
      HEAP32[$4_1 + 12 >> 2] = $1_1;
      HEAP32[$4_1 + 8 >> 2] = $0_1;
      HEAP32[$4_1 >> 2] = 263137;
      HEAP32[$4_1 + 4 >> 2] = 1;
      $0_1 = $5_1 ? 263137 : 1;
      HEAP32[$4_1 + 24 >> 2] = $0_1;
      $1_1 = 0;
      while (1) {
        if (($1_1 | 0) != 32) {
          $6_1 = $1_1 + $4_1 | 0;
          $15($3_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
          $1_1 = $1_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      if (HEAPU8[$2_1 + 10 | 0]) {
        HEAP32[$4_1 + 12 >> 2] = 0;
        HEAP32[$4_1 + 16 >> 2] = 0;
        HEAP32[$4_1 >> 2] = 1;
        HEAP32[$4_1 + 4 >> 2] = 0;
        HEAP32[$4_1 + 8 >> 2] = $3_1;
        $73($4_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], 1);
      } else {
        $15($3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      }
      $15($3_1, $0_1, $5_1);
      global$0 = $4_1 + 32 | 0;
    }
    function $86($0_1, $1_1, $2_1) {
      if ($96($1_1, $2_1, 125)) {
        $24($1_1);
        HEAP8[$1_1 + 32 | 0] = 0;
        HEAP32[$1_1 + 28 >> 2] = HEAP32[$1_1 + 16 >> 2];
        $30($0_1, $1_1);
      } else {
        HEAP8[$0_1 + 8 | 0] = 2;
      }
    }
    function $87($0_1, $1_1, $2_1) {
      $0_1 = $97($0_1, $1_1, $2_1) & 255;
      return $0_1 >>> 0 >= 2 ? $0_1 & 2 ? 118030721 : 134807937 : 0;
    }
    function $88($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 12 >> 2] = $4_1;
      HEAP32[$5_1 + 8 >> 2] = $3_1;
      $78($0_1, $1_1, $2_1, $5_1 + 8 | 0, 4);
      global$0 = $5_1 + 16 | 0;
    }
    function $89($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if ((HEAPU8[$2_1 + 8 | 0] & 6) == 2) {
        block: {
          if (!HEAP32[$2_1 + 4 >> 2]) {
            break block;
          }
          $5_1 = HEAP32[$3_1 + 8 >> 2];
          $88($4_1 + 4 | 0, HEAP32[$3_1 + 4 >> 2], $5_1, $0_1, $1_1);
          if (HEAPU8[$4_1 + 15 | 0] != 2) {
            break block;
          }
          if ($5_1) {
            HEAP32[$3_1 + 8 >> 2] = $5_1 - 1;
          }
          $85($0_1, $1_1, $2_1, $3_1);
          $61($3_1, 125);
        }
      }
      global$0 = $4_1 + 16 | 0;
    }
    function $90($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = 8;
      block: {
        if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1886680168 & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == 791624307 & $1_1 >>> 0 >= 8) {
          break block;
        }
        $2_1 = 0;
        $3_1 = $98($0_1, $1_1, 0, 263660, 5);
        if (!$98($0_1, $1_1, 0, 263665, 4)) {
          break block;
        }
        $2_1 = $3_1 ? 5 : 4;
        $2_1 = $98($0_1, $1_1, $2_1, 263468, 3) ? $2_1 + 3 | 0 : 0;
      }
      return $2_1;
    }
    function $91($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $4_1 = $2_1;
      block4: {
        while (1) {
          block3: {
            $9_1 = -2;
            $5_1 = $4_1;
            $10_1 = 0;
            $3_1 = 0;
            while (1) {
              $7_1 = $1_1 >>> 0 > $5_1 >>> 0 ? HEAPU8[$0_1 + $5_1 | 0] : 0;
              $12_1 = $7_1 & 255;
              $11_1 = HEAPU8[$12_1 + 262324 | 0];
              if ($11_1 & 95) {
                $9_1 = $9_1 + 1 | 0;
                $5_1 = $5_1 + 1 | 0;
                $10_1 = $10_1 | $11_1;
                $3_1 = ($7_1 << 24 >> 24 > -65) + $3_1 | 0;
                continue;
              }
              break;
            }
            ;
            if ($5_1 >>> 0 <= $4_1 >>> 0) {
              $6_1 = (($12_1 | 0) == 46 ? 256 : 512) | $6_1;
            } else {
              $8_1 = $10_1 & 255;
              $6_1 = $8_1 | $6_1;
              $6_1 = $3_1 >>> 0 > 63 ? $6_1 | 1024 : $6_1;
              if ($10_1 & 8) {
                block1: {
                  $3_1 = $42($0_1, $1_1, $4_1);
                  block: {
                    if (($3_1 | 0) != 45) {
                      if (($42($0_1, $1_1, $5_1 - 1 | 0) | 0) != 45) {
                        break block;
                      }
                    }
                    $6_1 = $6_1 | 4096;
                  }
                  if (($3_1 & 223) != 88) {
                    break block1;
                  }
                  $6_1 = $98($0_1, $1_1, $4_1, 263677, 4) ? $6_1 | 8192 : $6_1;
                }
              }
              if (HEAPU8[$42($0_1, $1_1, $4_1) + 262324 | 0] & 6) {
                $8_1 = 0;
              } else {
                block2: {
                  if (($8_1 | 0) == 1) {
                    $8_1 = 1146880;
                    break block2;
                  }
                  $8_1 = 65536;
                  if (!$98($0_1, $1_1, $4_1, 263675, 2)) {
                    break block2;
                  }
                  $3_1 = $4_1 + 2 | 0;
                  if ($1_1 >>> 0 < $5_1 >>> 0 | $3_1 >>> 0 > $5_1 >>> 0) {
                    break block3;
                  }
                  $3_1 = $0_1 + $3_1 | 0;
                  while (1) {
                    if ($9_1) {
                      $9_1 = $9_1 - 1 | 0;
                      $11_1 = HEAPU8[$3_1 | 0];
                      $3_1 = $3_1 + 1 | 0;
                      if (($11_1 - 48 & 255) >>> 0 < 10 | (($11_1 & -33) - 65 & 255) >>> 0 < 6) {
                        continue;
                      }
                      break block2;
                    }
                    break;
                  }
                  ;
                  $8_1 = 98304;
                }
              }
              $13_1 = $13_1 + 1 | 0;
              $3_1 = $8_1 | 131072;
              $8_1 = $5_1 - $4_1 >>> 0 < 2 ? $3_1 : $10_1 & 249 ? $3_1 : $8_1;
            }
            if (($12_1 | 0) != 46) {
              break block4;
            }
            $4_1 = $5_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $4_1 = $6_1 | $8_1;
      $4_1 = ($13_1 | 0) < 2 ? $4_1 | 16384 : $4_1;
      $2_1 = $5_1 - $2_1 >>> 0 > 253 ? $4_1 | 2048 : $4_1;
      $3_1 = $1_1 >>> 0 > $5_1 >>> 0 ? $2_1 | 262144 : $2_1;
      if (($7_1 & 255) != 58) {
        $7_1 = $5_1;
      } else {
        $7_1 = $5_1 + 1 | 0;
        $9_1 = 0;
        while (1) {
          $2_1 = $42($0_1, $1_1, $7_1) - 48 & 255;
          if ($2_1 >>> 0 <= 9) {
            $2_1 = $2_1 + Math_imul($9_1, 10) | 0;
            $9_1 = $2_1 >>> 0 >= 65536 ? 65536 : $2_1;
            $7_1 = $7_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = $3_1 | 524288;
        $3_1 = $9_1 >>> 0 > 65535 ? $2_1 : $7_1 - $5_1 >>> 0 < 2 ? $2_1 : $3_1;
      }
      if ($1_1 >>> 0 > $7_1 >>> 0) {
        $0_1 = $42($0_1, $1_1, $7_1) - 35 | 0;
        $3_1 = (1 << $0_1 & 268439553 ? $0_1 >>> 0 <= 28 : 0) ? $3_1 : $3_1 | 524288;
      }
      return $3_1;
    }
    function $92($0_1, $1_1) {
      var $2_1 = 0;
      while (1) {
        if ($1_1) {
          $2_1 = HEAPU8[$0_1 | 0];
          HEAP8[$0_1 | 0] = $2_1 | (($2_1 - 65 & 255) >>> 0 < 26 ? 32 : 0);
          $1_1 = $1_1 - 1 | 0;
          $0_1 = $0_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $93($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $94($0_1, 4, 12);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $94($0_1, $1_1, $2_1) {
      if (($3($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $95($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $62($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
    }
    function $96($0_1, $1_1, $2_1) {
      if (($24($0_1) & 255) == ($2_1 & 255)) {
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
        HEAP32[$0_1 + 20 >> 2] = HEAP32[$0_1 + 20 >> 2] - 1;
        return 0;
      }
      if (!$1_1) {
        block: {
          $1_1 = HEAP32[$0_1 + 16 >> 2];
          if ($1_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
            $2_1 = $1_1;
            $1_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 8 >> 2] | 0] == 44;
            HEAP32[$0_1 + 16 >> 2] = $2_1 + $1_1;
            if ($1_1) {
              break block;
            }
          }
          $29($0_1);
          return 0;
        }
      }
      return HEAP32[$0_1 >> 2] == 2;
    }
    function $97($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      $3_1 = $4_1 + 12 | 0;
      $149($3_1, 33);
      block1: {
        if ($99($3_1, $0_1, $1_1)) {
          $3_1 = 1;
          $5_1 = HEAP32[$4_1 + 16 >> 2];
          if ($5_1) {
            block: {
              $3_1 = HEAP32[$4_1 + 12 >> 2];
              if (HEAPU8[$4_1 + 44 | 0]) {
                $61($2_1, 45);
                $7_1 = 1;
              }
              if (($3_1 | 0) >= ($5_1 | 0)) {
                break block;
              }
              $3_1 = $7_1 | 2;
              break block1;
            }
          }
          $3_1 = ($3_1 | 0) > 0 ? $3_1 : 0;
          $3_1 = ($3_1 | 0) >= 17 ? 17 : $3_1;
          $5_1 = $4_1 + 20 | 0;
          while (1) {
            if ($3_1) {
              $8_1 = HEAPU8[$5_1 | 0];
              $61($2_1, $8_1 + 48 | 0);
              $9_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($9_1, $6_1, 10) + $8_1 | 0;
              $6_1 = i64toi32_i32$HIGH_BITS;
              $6_1 = $8_1 >>> 0 > $9_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
              $3_1 = $3_1 - 1 | 0;
              $5_1 = $5_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $3_1 = $7_1 | 4;
          if ($6_1 >>> 0 > 2097151) {
            break block1;
          }
          if ($57(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $0_1, $1_1)) {
            HEAP32[$2_1 + 8 >> 2] = 0;
          }
          $3_1 = $7_1;
        } else {
          $3_1 = 2;
        }
      }
      $0_1 = $3_1;
      global$0 = $4_1 + 48 | 0;
      return $0_1;
    }
    function $98($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0;
      while (1) {
        $5_1 = $4_1;
        if ($5_1) {
          $6_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
          $7_1 = HEAPU8[$3_1 | 0];
          $2_1 = $2_1 + 1 | 0;
          $4_1 = $5_1 - 1 | 0;
          $3_1 = $3_1 + 1 | 0;
          if ((((($6_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $6_1) & 255) == (((($7_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $7_1) & 255)) {
            continue;
          }
        }
        break;
      }
      ;
      return !$5_1;
    }
    function $99($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $3_1 = ($42($1_1, $2_1, 0) | 0) == 45;
      HEAP8[$0_1 + 32 | 0] = $3_1;
      $11_1 = $0_1 + 8 | 0;
      $6_1 = HEAP32[$0_1 >> 2];
      while (1) {
        block1: {
          $4_1 = 0;
          block: {
            if ($2_1 >>> 0 > $3_1 >>> 0) {
              $4_1 = HEAPU8[$1_1 + $3_1 | 0];
              $10_1 = $4_1 - 48 | 0;
              $9_1 = $10_1 & 255;
              if ($9_1 >>> 0 < 10) {
                if (!($5_1 | $9_1)) {
                  $7_1 = 1;
                  $6_1 = $6_1 - $8_1 | 0;
                  HEAP32[$0_1 >> 2] = $6_1;
                  $5_1 = 0;
                  break block;
                }
                if ($5_1 >>> 0 < 24) {
                  HEAP8[$5_1 + $11_1 | 0] = $10_1;
                }
                $7_1 = 1;
                $6_1 = (($8_1 ^ -1) & 1) + $6_1 | 0;
                HEAP32[$0_1 >> 2] = $6_1;
                $5_1 = $5_1 + 1 | 0;
                if (!$9_1) {
                  break block;
                }
                HEAP32[$0_1 + 4 >> 2] = $5_1;
                break block;
              }
            }
            $4_1 = $7_1 ^ -1 | ($4_1 & 255) != 46 | $8_1;
            $8_1 = 1;
            if ($4_1 & 1) {
              break block1;
            }
            $7_1 = 0;
          }
          $3_1 = $3_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
      $4_1 = 0;
      block2: {
        if ($7_1) {
          if (($42($1_1, $2_1, $3_1) & 223) == 69) {
            $3_1 = $3_1 + 1 | 0;
            $5_1 = $42($1_1, $2_1, $3_1);
            $3_1 = (($5_1 | 0) == 45 | ($5_1 | 0) == 43) + $3_1 | 0;
            $7_1 = 0;
            while (1) {
              $8_1 = $42($1_1, $2_1, $3_1) - 48 & 255;
              if ($8_1 >>> 0 <= 9) {
                $4_1 = $8_1 + Math_imul($4_1, 10) | 0;
                $4_1 = ($4_1 | 0) >= 134217728 ? 134217728 : $4_1;
                $7_1 = 1;
                $3_1 = $3_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            HEAP32[$0_1 >> 2] = (($5_1 | 0) == 45 ? 0 - $4_1 | 0 : $4_1) + $6_1;
            $0_1 = 0;
            if (!$7_1) {
              break block2;
            }
          }
          $0_1 = ($2_1 | 0) == ($3_1 | 0);
        } else {
          $0_1 = 0;
        }
      }
      return $0_1;
    }
    function $100($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      block2: {
        block1: {
          while (1) {
            block: {
              $86($5_1 + 8 | 0, $1_1, $2_1 & 1);
              if (HEAPU8[$5_1 + 16 | 0] == 2) {
                break block;
              }
              HEAP32[$5_1 + 40 >> 2] = HEAP32[$5_1 + 16 >> 2];
              $2_1 = HEAP32[$5_1 + 12 >> 2];
              HEAP32[$5_1 + 32 >> 2] = HEAP32[$5_1 + 8 >> 2];
              HEAP32[$5_1 + 36 >> 2] = $2_1;
              $2_1 = $5_1 + 20 | 0;
              $25($2_1, $1_1);
              HEAP32[$5_1 + 44 >> 2] = $2_1;
              if (FUNCTION_TABLE[$4_1 | 0]($3_1, $5_1 + 32 | 0, $2_1) | 0) {
                break block1;
              }
              $2_1 = 0;
              continue;
            }
            break;
          }
          ;
          HEAP8[$0_1 + 11 | 0] = 2;
          break block2;
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
        $1_1 = HEAP32[$5_1 + 24 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $5_1 + 48 | 0;
    }
    function $101($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $3_1 = HEAPU8[$0_1 + 125 | 0];
      $4_1 = HEAP32[HEAP32[$0_1 + 104 >> 2] + 32 >> 2];
      HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 64 >> 2];
      $5_1 = HEAP32[$0_1 + 60 >> 2];
      HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 56 >> 2];
      HEAP32[$2_1 + 4 >> 2] = $5_1;
      $51($0_1, $1_1, $4_1, $3_1, $2_1, 1);
      global$0 = $2_1 + 16 | 0;
    }
    function $102($0_1, $1_1) {
      if ($1_1 >>> 0 <= 11) {
        block: {
          if (1 << $1_1 & 2640) {
            $0_1 = 30;
          } else {
            if (($1_1 | 0) != 2) {
              break block;
            }
            $0_1 = !((($0_1 | 0) % 100 | 0 ? 3 : 15) & $0_1) | 28;
          }
          return $0_1;
        }
      }
      return $1_1 - 1 >>> 0 < 12 ? 31 : 0;
    }
    function $103($0_1, $1_1, $2_1) {
      $0_1 = ($0_1 - ($1_1 >>> 0 < 3) | 0) + 400 | 0;
      return (((((($0_1 >>> 2 | 0) + $2_1 | 0) + Math_imul($0_1, 365) | 0) - (($0_1 >>> 0) / 100 | 0) | 0) + (($0_1 >>> 0) / 400 | 0) | 0) + ((Math_imul(($1_1 + 9 >>> 0) % 12 | 0, 153) + 2 >>> 0) / 5 | 0) | 0) - 865566 | 0;
    }
    function $104($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
      $2_1 = $1_1 + ((Math_imul($3_1, 60) + Math_imul($2_1, 3600) | 0) + $4_1 | 0) | 0;
      HEAP32[$0_1 >> 2] = $2_1;
      $3_1 = $0_1;
      $0_1 = i64toi32_i32$HIGH_BITS;
      HEAP32[$3_1 + 4 >> 2] = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
    }
    function $105($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $0_1 = $0_1 + 865565 | 0;
      $2_1 = ($0_1 >>> 0) / 146097 | 0;
      $0_1 = $0_1 - Math_imul($2_1, 146097) | 0;
      $1_1 = (((($0_1 >>> 0) / 36524 | 0) + $0_1 | 0) - (($0_1 >>> 0) / 1460 | 0) | 0) - ($0_1 >>> 0 > 146095) | 0;
      $3_1 = ($1_1 >>> 0) / 365 | 0;
      $0_1 = (($0_1 - (($1_1 >>> 0) / 1460 | 0) | 0) + (($1_1 >>> 0) / 36500 | 0) | 0) + Math_imul($3_1, -365) | 0;
      $1_1 = (Math_imul($0_1, 5) + 2 >>> 0) / 153 | 0;
      $4_1 = ($1_1 + 2 >>> 0) % 12 | 0;
      return ($4_1 << 5) + 32 | ($0_1 - ((Math_imul($1_1, 153) + 2 >>> 0) / 5 | 0) | 0) + 1 | ((Math_imul($2_1, 400) + $3_1 | 0) + ($4_1 >>> 0 < 2) << 9) - 204800;
    }
    function $106($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $2_1 = $2_1 - 1 | 0;
      while (1) {
        if ($3_1) {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            wasm2js_trap();
          } else {
            $4_1 = $3_1;
            $3_1 = ($3_1 >>> 0) / 10 | 0;
            HEAP8[$0_1 + $2_1 | 0] = $4_1 - Math_imul($3_1, 10) | 48;
            $2_1 = $2_1 - 1 | 0;
            continue;
          }
        }
        break;
      }
      ;
    }
    function $107($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = $1_1 - 3 | 0;
      $2_1 = $2_1 - ((($2_1 & 255) >>> 0) % 3 | 0) | 0;
      $1_1 = 0;
      block: {
        while (1) {
          if ($2_1 >>> 0 >= 3) {
            $1_1 = $1_1 + 1 | 0;
            $2_1 = $2_1 - 3 | 0;
            $3_1 = $3_1 + 3 | 0;
            if (!$108($0_1, $3_1, 3)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
        $1_1 = 0;
      }
      return $1_1;
    }
    function $108($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $4_1 = HEAP32[$0_1 + 24 >> 2];
      $3_1 = HEAP32[$0_1 + 28 >> 2];
      $1_1 = $98($4_1, $3_1, 0, $1_1, $2_1);
      if ($1_1) {
        if ($2_1 >>> 0 > $3_1 >>> 0) {
          wasm2js_trap();
        } else {
          HEAP32[$0_1 + 28 >> 2] = $3_1 - $2_1;
          HEAP32[$0_1 + 24 >> 2] = $2_1 + $4_1;
        }
      }
      return $1_1;
    }
    function $109($0_1, $1_1) {
      if (!$111($0_1, $1_1)) {
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $110($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (!$1_1) {
            break block;
          }
          $3_1 = $116($0_1);
          if ($3_1 >>> 0 <= 9) {
            $1_1 = $1_1 - 1 | 0;
            $2_1 = Math_imul($2_1, 10) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
        $2_1 = 0;
      }
      return $2_1;
    }
    function $111($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[$0_1 + 28 >> 2];
      if ($2_1) {
        $3_1 = HEAP32[$0_1 + 24 >> 2];
        if (HEAPU8[$3_1 | 0] == ($1_1 & 255)) {
          HEAP32[$0_1 + 28 >> 2] = $2_1 - 1;
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
          $0_1 = 1;
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $112($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = $110($0_1, 2);
      $109($0_1, 58);
      $3_1 = $110($0_1, 2);
      $4_1 = !($2_1 >>> 0 > 23 | $3_1 >>> 0 > 59);
      block: {
        if (!$1_1) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 28 >> 2] | HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 58) {
            break block;
          }
        }
        $109($0_1, 58);
        $1_1 = $110($0_1, 2);
      }
      if (!($4_1 & $1_1 >>> 0 < 61)) {
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
      if (($1_1 | 0) == 60) {
        $117($0_1);
        $1_1 = 59;
      }
      $104($0_1, 0, $2_1, $3_1, $1_1);
    }
    function $113($0_1, $1_1, $2_1, $3_1) {
      if ($102($1_1, $2_1) >>> 0 > $3_1 - 1 >>> 0) {
        $1_1 = $103($1_1, $2_1, $3_1);
        $2_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
        $1_1 = i64toi32_i32$HIGH_BITS + HEAP32[$0_1 + 4 >> 2] | 0;
        $3_1 = HEAP32[$0_1 >> 2];
        $2_1 = $2_1 + $3_1 | 0;
        HEAP32[$0_1 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
      } else {
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $114($0_1, $1_1) {
      return $43($0_1, $1_1, 0);
    }
    function $115($0_1) {
      $0_1 = $103($0_1, 1, 4);
      return $0_1 - (($0_1 + 876585 >>> 0) % 7 | 0) | 0;
    }
    function $116($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[$0_1 + 28 >> 2];
      if ($2_1) {
        $3_1 = HEAP32[$0_1 + 24 >> 2];
        $1_1 = HEAPU8[$3_1 | 0] - 48 | 0;
        if (($1_1 & 255) >>> 0 < 10) {
          HEAP32[$0_1 + 28 >> 2] = $2_1 - 1;
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
        }
      } else {
        $1_1 = 208;
      }
      return $1_1 & 255;
    }
    function $117($0_1) {
      HEAP32[$0_1 + 32 >> 2] = 999e6;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 256;
    }
    function $118($0_1) {
      if ($108($0_1, 263305, 3)) {
        $0_1 = 1;
      } else {
        $0_1 = $108($0_1, 263308, 3);
      }
      return $0_1;
    }
    function $119($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $4_1 = $111($0_1, 45);
      block: {
        if (!$4_1) {
          $1_1 = 0;
          if (!$111($0_1, 43)) {
            break block;
          }
        }
        $2_1 = $110($0_1, 2);
        $3_1 = $2_1 >>> 0 <= 23;
        block1: {
          if (!$111($0_1, 58)) {
            $1_1 = 0;
            if (!$114(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2])) {
              break block1;
            }
          }
          $1_1 = $110($0_1, 2);
        }
        if (!($1_1 >>> 0 < 60 & $3_1)) {
          $46($0_1, 39);
        }
        $2_1 = Math_imul($1_1, 60) + Math_imul($2_1, 3600) | 0;
        HEAP8[$0_1 + 43 | 0] = ($2_1 | 0) != 0;
        $1_1 = $4_1 ? $2_1 : 0 - $2_1 | 0;
        $3_1 = $1_1 + HEAP32[$0_1 >> 2] | 0;
        $2_1 = HEAP32[$0_1 + 4 >> 2] + ($4_1 ? 0 : 0 - (($2_1 | 0) != 0) | 0) | 0;
        HEAP32[$0_1 >> 2] = $3_1;
        HEAP32[$0_1 + 4 >> 2] = $3_1 >>> 0 < $1_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
        $1_1 = 1;
      }
      return $1_1;
    }
    function $120($0_1) {
      if (HEAP32[$0_1 + 28 >> 2]) {
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $121($0_1) {
      $0_1 = $0_1 | 0;
      return ($0_1 & 255) != 41 | 0;
    }
    function $122($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[$0_1 + 28 >> 2] - 1 | 0;
      $3_1 = HEAP32[$0_1 + 24 >> 2];
      while (1) {
        block: {
          if (($2_1 | 0) == -1) {
            break block;
          }
          if (!(FUNCTION_TABLE[$1_1 | 0](HEAPU8[$3_1 | 0]) | 0)) {
            break block;
          }
          HEAP32[$0_1 + 28 >> 2] = $2_1;
          $3_1 = $3_1 + 1 | 0;
          HEAP32[$0_1 + 24 >> 2] = $3_1;
          $2_1 = $2_1 - 1 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $123($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0;
      if (HEAPU8[($0_1 & 255) + 262324 | 0] & 7) {
        $0_1 = 1;
      } else {
        $1_1 = $0_1 - 33 | 0;
        if (($1_1 & 255) >>> 0 > 62) {
          $0_1 = 0;
        } else {
          $0_1 = $1_1 & 31;
          $0_1 = ($1_1 & 63) >>> 0 >= 32 ? 1073741824 >>> $0_1 | 0 : ((1 << $0_1) - 1 & 1073741824) << 32 - $0_1 | 302019585 >>> $0_1;
        }
      }
      return $0_1 & 1;
    }
    function $124($0_1) {
      $0_1 = $0_1 | 0;
      return (HEAPU8[($0_1 & 255) + 262324 | 0] & 6) != 0 | 0;
    }
    function $125($0_1) {
      if ($0_1 >>> 0 >= 128) {
        $0_1 = ($126($0_1) & 2) >>> 1 | 0;
      } else {
        $0_1 = ($0_1 | 0) == 32 | $0_1 - 9 >>> 0 < 5;
      }
      return $0_1;
    }
    function $126($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (($1_1 | 0) != 96) {
            $2_1 = $1_1 + 263368 | 0;
            $3_1 = $1_1 + 263370 | 0;
            $1_1 = $1_1 + 4 | 0;
            if (HEAPU8[$3_1 | 0] < $0_1 - HEAPU16[$2_1 >> 1] >>> 0) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        return ($0_1 & 65534) == 65534 | ($0_1 & -4096) == 917504;
      }
      return HEAPU8[$2_1 + 3 | 0] | 1;
    }
    function $127($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 28 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = $1_1;
      HEAP32[$3_1 + 20 >> 2] = $0_1;
      HEAP32[$3_1 + 16 >> 2] = 0;
      HEAP32[$3_1 + 8 >> 2] = $0_1;
      HEAP32[$3_1 + 12 >> 2] = $0_1 + $1_1;
      $6_1 = $3_1 + 20 | 0;
      while (1) {
        block: {
          if (($1_1 | 0) == ($4_1 | 0)) {
            break block;
          }
          $129($3_1, $6_1, $4_1, HEAPU8[$0_1 + $4_1 | 0]);
          if (HEAP32[$3_1 >> 2] == 1) {
            $5_1 = HEAP32[$3_1 + 4 >> 2];
            if ($5_1 >>> 0 >= 128) {
              if ($126($5_1) & $2_1 & 255) {
                break block;
              }
            }
          }
          $4_1 = $4_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
      global$0 = $3_1 + 32 | 0;
      return ($1_1 | 0) != ($4_1 | 0);
    }
    function $128($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      while (1) {
        $3_1 = HEAPU8[($1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0) + 262324 | 0];
        if ($3_1 & 127) {
          $2_1 = $2_1 + 1 | 0;
          $4_1 = $3_1 | $4_1;
          continue;
        }
        break;
      }
      ;
      $3_1 = 0;
      if (!($2_1 - 65 >>> 0 < 4294967232 | $1_1 >>> 0 > 254)) {
        block: {
          if (($42($0_1, $1_1, $2_1) | 0) != 64) {
            break block;
          }
          $3_1 = $2_1 + 1 | 0;
          $2_1 = $91($0_1, $1_1, $3_1);
          if (!($2_1 & 1333008)) {
            if (!(($2_1 | $4_1) & 64)) {
              break block;
            }
            if (!$127($0_1, $1_1, 1)) {
              break block;
            }
          }
          $3_1 = 0;
        }
      }
      return $3_1;
    }
    function $129($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = $3_1;
      $3_1 = Math_clz32($3_1 << 24 ^ -1);
      $3_1 = $4_1 & 127 >>> $3_1 | (($3_1 | 0) == 1 ? HEAP32[$1_1 + 8 >> 2] << 6 : 0);
      HEAP32[$1_1 + 8 >> 2] = $3_1;
      $1_1 = $42(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 1 | 0);
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = ($1_1 & 192) != 128;
    }
    function $130($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      $6_1 = $1_1 >>> 0 < $3_1 >>> 0;
      $5_1 = $6_1 ? $1_1 : $3_1;
      HEAP32[$4_1 + 12 >> 2] = $5_1;
      HEAP32[$4_1 + 8 >> 2] = $6_1 ? $0_1 : $2_1;
      $7_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $1_1 : $3_1;
      HEAP32[$4_1 + 4 >> 2] = $7_1;
      HEAP32[$4_1 >> 2] = $6_1 ? $2_1 : $0_1;
      $3_1 = 0;
      block: {
        while (1) {
          if (($3_1 | 0) != ($5_1 | 0)) {
            if (!$131($4_1, $3_1, $3_1)) {
              break block;
            }
            $3_1 = $3_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $3_1 = $5_1;
      }
      $0_1 = $5_1 - $3_1 | 0;
      $2_1 = 0;
      $1_1 = -1;
      block1: {
        while (1) {
          if (($0_1 | 0) != ($2_1 | 0)) {
            if (!$131($4_1, $1_1 + $7_1 | 0, $1_1 + $5_1 | 0)) {
              break block1;
            }
            $1_1 = $1_1 - 1 | 0;
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = $0_1;
      }
      $1_1 = $7_1 - ($2_1 + $3_1 | 0) | 0;
      if (($1_1 | 0) == 2 & ($0_1 - $2_1 | 0) == 2) {
        $0_1 = $3_1 + 1 | 0;
        if ($131($4_1, $3_1, $0_1)) {
          $0_1 = $131($4_1, $0_1, $3_1);
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = $1_1 >>> 0 < 2;
      }
      global$0 = $4_1 + 16 | 0;
      return $0_1;
    }
    function $131($0_1, $1_1, $2_1) {
      $1_1 = HEAPU32[$0_1 + 4 >> 2] > $1_1 >>> 0 ? HEAPU8[HEAP32[$0_1 >> 2] + $1_1 | 0] : 0;
      if (HEAPU32[$0_1 + 12 >> 2] > $2_1 >>> 0) {
        $1_1 = HEAPU8[HEAP32[$0_1 + 8 >> 2] + $2_1 | 0] ^ $1_1;
      }
      return !($1_1 & 223);
    }
    function $132($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        $0_1 = $136(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $133($0_1, $1_1) {
      block: {
        if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0]) {
          $72($0_1, $1_1);
          $1_1 = 0;
          if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0] == 1) {
            break block;
          }
          $80($0_1, 13);
        } else {
          $74($0_1, $1_1);
        }
        $1_1 = 4;
      }
      return $1_1;
    }
    function $134($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      block4: {
        block5: {
          block1: {
            switch (HEAPU8[$1_1 + 8 | 0]) {
              case 0:
                HEAP8[$0_1 + 8 | 0] = 2;
                break block4;
              case 2:
                $3_1 = HEAPU8[$1_1 + 9 | 0];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                $1_1 = HEAP32[$1_1 >> 2];
                break block5;
              case 3:
                $3_1 = HEAPU8[$1_1 + 9 | 0];
                HEAP8[$2_1 + 12 | 0] = $3_1;
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$2_1 + 8 >> 2] = $4_1;
                $1_1 = HEAP32[$1_1 >> 2];
                HEAP32[$2_1 + 4 >> 2] = $1_1;
                if (!$132($2_1 + 4 | 0)) {
                  break block5;
                }
                HEAP8[$0_1 + 8 | 0] = 3;
                break block4;
              default:
                break block1;
            }
            ;
          }
          HEAP8[$0_1 + 8 | 0] = 3;
          break block4;
        }
        HEAP8[$2_1 + 12 | 0] = $3_1;
        HEAP32[$2_1 + 8 >> 2] = $4_1;
        HEAP32[$2_1 + 4 >> 2] = $1_1;
        $39($0_1, $2_1 + 4 | 0);
      }
      global$0 = $2_1 + 16 | 0;
    }
    function $135($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $62($1_1, 262580, 11) | 0;
    }
    function $136($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      while (1) {
        block: {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            break block;
          }
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            $3_1 = 1;
          } else {
            if (!$59($0_1, $1_1, $2_1)) {
              break block;
            }
            $3_1 = 2;
          }
          $2_1 = $3_1 + $2_1 | 0;
          continue;
        }
        break;
      }
      ;
      return $1_1 >>> 0 > $2_1 >>> 0;
    }
    function $137($0_1, $1_1) {
      return ($71($0_1, $1_1) & 255) == 64;
    }
    function $138($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $5_1 = $3_1 + 1 | 0;
      $7_1 = $5_1 + $0_1 | 0;
      block: {
        while (1) {
          $4_1 = $6_1;
          if (($4_1 | 0) != ($1_1 | 0)) {
            $6_1 = $4_1 + 1 | 0;
            if (HEAPU8[$0_1 + $4_1 | 0] != 32 | $4_1 + $5_1 >>> 0 >= $1_1 >>> 0 | HEAPU8[$4_1 + $7_1 | 0] != 32) {
              continue;
            }
            if (!$98($0_1, $1_1, $6_1, $2_1, $3_1)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $4_1 = $1_1;
      }
      return $1_1 >>> 0 > $4_1 >>> 0;
    }
    function $139($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = $2_1;
        $2_1 = $3_1 - 1 | 0;
        if (($141($0_1, $1_1, $3_1) & 255) == 32) {
          continue;
        }
        break;
      }
      ;
      return $3_1;
    }
    function $140($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = $2_1;
        $2_1 = $3_1 + 1 | 0;
        if (($42($0_1, $1_1, $3_1) | 0) == 32) {
          continue;
        }
        break;
      }
      ;
      return $3_1;
    }
    function $141($0_1, $1_1, $2_1) {
      return $42($0_1, $1_1, $2_1 - 1 | 0);
    }
    function $142($0_1, $1_1) {
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      $1_1 = HEAP32[$0_1 + 12 >> 2];
      $29($0_1);
      return $1_1;
    }
    function $143($0_1, $1_1, $2_1, $3_1) {
      $2_1 = $2_1 >>> 0 <= 1 ? 1 : $2_1;
      $2_1 = ($2_1 >>> 0 >= 2100 ? 2100 : $2_1) - 1 | 0;
      $0_1 = $0_1 > 0 ? $0_1 : 0;
      while (1) {
        if ($2_1) {
          $2_1 = $2_1 - 1 | 0;
          $0_1 = $0_1 + $0_1;
          continue;
        }
        break;
      }
      ;
      $3_1 = $3_1 > 0 ? $3_1 : 0;
      $1_1 = $1_1 > 0 ? $1_1 : 0;
      return ($3_1 < 1 ? $3_1 : 1) * ($0_1 < $1_1 ? $0_1 : $1_1);
    }
    function $144($0_1, $1_1, $2_1) {
      var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      HEAP32[$0_1 >> 2] = 1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP16[$0_1 + 52 >> 1] = $1_1;
      HEAPF64[$0_1 + 8 >> 3] = Math_ceil(Math_floor($2_1) / 1e3);
      HEAP8[$0_1 + 56 | 0] = 3;
      wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $13($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
    }
    function $145($0_1) {
      var $1_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      if (HEAPU8[$0_1 + 55 | 0]) {
        HEAP16[$0_1 + 56 >> 1] = 2307;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 0;
        HEAP16[$0_1 + 52 >> 1] = 0;
        return;
      }
      $1_1 = HEAPU16[$0_1 + 52 >> 1];
      if ($1_1) {
        HEAP8[$0_1 + 56 | 0] = 3;
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $13($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
      } else {
        HEAP16[$0_1 + 56 >> 1] = 2563;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 0;
      }
    }
    function $146($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      block: {
        while (1) {
          if ($2_1) {
            $2_1 = $2_1 - 1 | 0;
            $3_1 = HEAPU8[$1_1 | 0];
            $4_1 = HEAPU8[$0_1 | 0];
            $1_1 = $1_1 + 1 | 0;
            $0_1 = $0_1 + 1 | 0;
            if (($3_1 | 0) == ($4_1 | 0)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        return 0;
      }
      return $4_1 - $3_1 | 0;
    }
    function $147($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 8 | 0] = $2_1;
      HEAP32[$3_1 + 12 >> 2] = $1_1;
      $101($0_1, $3_1 + 8 | 0);
      global$0 = $3_1 + 16 | 0;
    }
    function $148($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = __wasm_memory_size() << 16;
      if ($3_1 >>> 0 < $0_1 + $2_1 >>> 0 | $3_1 >>> 0 < $1_1 + $2_1 >>> 0) {
        wasm2js_trap();
      }
      if ($0_1 >>> 0 > $1_1 >>> 0) {
        $4_1 = $2_1 - 1 | 0;
        $2_1 = -1;
        $3_1 = -1;
      } else {
        $3_1 = 1;
      }
      while (1) {
        if (($2_1 | 0) != ($4_1 | 0)) {
          HEAP8[$0_1 + $4_1 | 0] = HEAPU8[$1_1 + $4_1 | 0];
          $4_1 = $4_1 + $3_1 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $149($0_1, $1_1) {
      if ($0_1 + $1_1 >>> 0 > __wasm_memory_size() << 16 >>> 0) {
        wasm2js_trap();
      }
      while (1) {
        if ($1_1) {
          $1_1 = $1_1 - 1 | 0;
          HEAP8[$1_1 + $0_1 | 0] = 0;
          continue;
        }
        break;
      }
      ;
    }
    function _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $4_1 = $2_1 >>> 16 | 0;
      $3_1 = $0_1 >>> 16 | 0;
      $7_1 = Math_imul($4_1, $3_1);
      $5_1 = $2_1 & 65535;
      $0_1 = $0_1 & 65535;
      $6_1 = Math_imul($5_1, $0_1);
      $3_1 = ($6_1 >>> 16 | 0) + Math_imul($3_1, $5_1) | 0;
      $0_1 = ($3_1 & 65535) + Math_imul($0_1, $4_1) | 0;
      i64toi32_i32$HIGH_BITS = $7_1 + Math_imul($1_1, $2_1) + ($3_1 >>> 16) + ($0_1 >>> 16) | 0;
      return $6_1 & 65535 | $0_1 << 16;
    }
    function _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      label$1: {
        label$2: {
          label$3: {
            label$4: {
              label$5: {
                label$6: {
                  label$7: {
                    label$9: {
                      label$11: {
                        if ($1_1) {
                          $4_1 = $2_1;
                          if (!$2_1) {
                            break label$11;
                          }
                          break label$9;
                        }
                        $1_1 = $0_1;
                        $0_1 = ($0_1 >>> 0) / ($2_1 >>> 0) | 0;
                        __wasm_intrinsics_temp_i64 = $1_1 - Math_imul($0_1, $2_1) | 0;
                        __wasm_intrinsics_temp_i64$hi = 0;
                        i64toi32_i32$HIGH_BITS = 0;
                        return $0_1;
                      }
                      if (!$0_1) {
                        break label$7;
                      }
                      break label$6;
                    }
                    $2_1 = $4_1 - 1 | 0;
                    if (!($2_1 & $4_1)) {
                      break label$5;
                    }
                    $6_1 = (Math_clz32($4_1) + 33 | 0) - Math_clz32($1_1) | 0;
                    $5_1 = 0 - $6_1 | 0;
                    break label$3;
                  }
                  __wasm_intrinsics_temp_i64 = 0;
                  $0_1 = ($1_1 >>> 0) / 0 | 0;
                  __wasm_intrinsics_temp_i64$hi = $1_1 - Math_imul($0_1, 0) | 0;
                  i64toi32_i32$HIGH_BITS = 0;
                  return $0_1;
                }
                $2_1 = 32 - Math_clz32($1_1) | 0;
                if ($2_1 >>> 0 < 31) {
                  break label$4;
                }
                break label$2;
              }
              __wasm_intrinsics_temp_i64 = $0_1 & $2_1;
              __wasm_intrinsics_temp_i64$hi = 0;
              if (($4_1 | 0) == 1) {
                break label$1;
              }
              $2_1 = __wasm_ctz_i32($4_1);
              $4_1 = $2_1 & 31;
              if (($2_1 & 63) >>> 0 >= 32) {
                $2_1 = 0;
                $0_1 = $1_1 >>> $4_1 | 0;
              } else {
                $2_1 = $1_1 >>> $4_1 | 0;
                $0_1 = ((1 << $4_1) - 1 & $1_1) << 32 - $4_1 | $0_1 >>> $4_1;
              }
              i64toi32_i32$HIGH_BITS = $2_1;
              return $0_1;
            }
            $6_1 = $2_1 + 1 | 0;
            $5_1 = 63 - $2_1 | 0;
          }
          $2_1 = $6_1 & 63;
          $3_1 = $2_1 & 31;
          if ($2_1 >>> 0 >= 32) {
            $2_1 = 0;
            $7_1 = $1_1 >>> $3_1 | 0;
          } else {
            $2_1 = $1_1 >>> $3_1 | 0;
            $7_1 = ((1 << $3_1) - 1 & $1_1) << 32 - $3_1 | $0_1 >>> $3_1;
          }
          $5_1 = $5_1 & 63;
          $3_1 = $5_1 & 31;
          if ($5_1 >>> 0 >= 32) {
            $1_1 = $0_1 << $3_1;
            $0_1 = 0;
          } else {
            $1_1 = (1 << $3_1) - 1 & $0_1 >>> 32 - $3_1 | $1_1 << $3_1;
            $0_1 = $0_1 << $3_1;
          }
          if ($6_1) {
            $3_1 = $4_1 - 1 | 0;
            $10_1 = ($3_1 | 0) == -1 ? -1 : 0;
            while (1) {
              $8_1 = $2_1 << 1 | $7_1 >>> 31;
              $2_1 = $7_1 << 1 | $1_1 >>> 31;
              $5_1 = $10_1 - ($8_1 + ($2_1 >>> 0 > $3_1 >>> 0) | 0) >> 31;
              $9_1 = $4_1 & $5_1;
              $7_1 = $2_1 - $9_1 | 0;
              $2_1 = $8_1 - ($2_1 >>> 0 < $9_1 >>> 0) | 0;
              $1_1 = $1_1 << 1 | $0_1 >>> 31;
              $0_1 = $11_1 | $0_1 << 1;
              $8_1 = $5_1 & 1;
              $11_1 = $8_1;
              $6_1 = $6_1 - 1 | 0;
              if ($6_1) {
                continue;
              }
              break;
            }
            ;
          }
          __wasm_intrinsics_temp_i64 = $7_1;
          __wasm_intrinsics_temp_i64$hi = $2_1;
          i64toi32_i32$HIGH_BITS = $1_1 << 1 | $0_1 >>> 31;
          return $8_1 | $0_1 << 1;
        }
        __wasm_intrinsics_temp_i64 = $0_1;
        __wasm_intrinsics_temp_i64$hi = $1_1;
        $0_1 = 0;
        $1_1 = 0;
      }
      i64toi32_i32$HIGH_BITS = $1_1;
      return $0_1;
    }
    function __wasm_ctz_i32($0_1) {
      if ($0_1) {
        return 31 - Math_clz32($0_1 - 1 ^ $0_1) | 0;
      }
      return 32;
    }
    function __wasm_ctz_i64($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if ($0_1 | $1_1) {
        $2_1 = $1_1 - 1 | 0;
        $3_1 = $0_1 - 1 | 0;
        $2_1 = ($3_1 | 0) != -1 ? $2_1 + 1 | 0 : $2_1;
        $3_1 = Math_clz32($0_1 ^ $3_1) + 32 | 0;
        $0_1 = Math_clz32($1_1 ^ $2_1);
        $0_1 = ($0_1 | 0) == 32 ? $3_1 : $0_1;
        $1_1 = 63 - $0_1 | 0;
        i64toi32_i32$HIGH_BITS = 0 - ($0_1 >>> 0 > 63) | 0;
        return $1_1;
      }
      i64toi32_i32$HIGH_BITS = 0;
      return 64;
    }
    function __wasm_rotl_i64($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $6_1 = $2_1 & 63;
      $5_1 = $6_1;
      $4_1 = $5_1 & 31;
      if ($5_1 >>> 0 >= 32) {
        $5_1 = -1 >>> $4_1 | 0;
      } else {
        $3_1 = -1 >>> $4_1 | 0;
        $5_1 = $3_1 | (1 << $4_1) - 1 << 32 - $4_1;
      }
      $5_1 = $5_1 & $0_1;
      $3_1 = $1_1 & $3_1;
      $4_1 = $6_1 & 31;
      if ($6_1 >>> 0 >= 32) {
        $3_1 = $5_1 << $4_1;
        $6_1 = 0;
      } else {
        $3_1 = (1 << $4_1) - 1 & $5_1 >>> 32 - $4_1 | $3_1 << $4_1;
        $6_1 = $5_1 << $4_1;
      }
      $5_1 = $3_1;
      $4_1 = 0 - $2_1 & 63;
      $3_1 = $4_1 & 31;
      if ($4_1 >>> 0 >= 32) {
        $3_1 = -1 << $3_1;
        $2_1 = 0;
      } else {
        $2_1 = -1 << $3_1;
        $3_1 = $2_1 | (1 << $3_1) - 1 & -1 >>> 32 - $3_1;
      }
      $0_1 = $2_1 & $0_1;
      $1_1 = $1_1 & $3_1;
      $3_1 = $4_1 & 31;
      if ($4_1 >>> 0 >= 32) {
        $2_1 = 0;
        $0_1 = $1_1 >>> $3_1 | 0;
      } else {
        $2_1 = $1_1 >>> $3_1 | 0;
        $0_1 = ((1 << $3_1) - 1 & $1_1) << 32 - $3_1 | $0_1 >>> $3_1;
      }
      $0_1 = $0_1 | $6_1;
      i64toi32_i32$HIGH_BITS = $2_1 | $5_1;
      return $0_1;
    }
    bufferView = HEAPU8;
    initActiveSegments(imports);
    var FUNCTION_TABLE = [null, $121, $77, $135, $95, $124, $123, $0, $7, $6];
    function __wasm_memory_size() {
      return buffer.byteLength >> 16;
    }
    function __wasm_memory_grow(pagesToAdd) {
      pagesToAdd = pagesToAdd | 0;
      var oldPages = __wasm_memory_size() | 0;
      var newPages = oldPages + pagesToAdd | 0;
      if (oldPages < newPages && newPages < 65536) {
        var newBuffer = new ArrayBuffer(newPages << 16);
        var newHEAP8 = new Int8Array(newBuffer);
        newHEAP8.set(HEAP8);
        HEAP8 = new Int8Array(newBuffer);
        HEAP16 = new Int16Array(newBuffer);
        HEAP32 = new Int32Array(newBuffer);
        HEAPU8 = new Uint8Array(newBuffer);
        HEAPU16 = new Uint16Array(newBuffer);
        HEAPU32 = new Uint32Array(newBuffer);
        HEAPF32 = new Float32Array(newBuffer);
        HEAPF64 = new Float64Array(newBuffer);
        buffer = newBuffer;
        bufferView = HEAPU8;
      }
      return oldPages;
    }
    return {
      "memory": Object.create(Object.prototype, {
        "grow": {
          "value": __wasm_memory_grow
        },
        "buffer": {
          "get": function() {
            return buffer;
          }
        }
      }),
      "advance": $9,
      "halve": $16,
      "input": $17,
      "output": $18,
      "output_len": $19,
      "seed": $20,
      "split": $21,
      "validate": $22
    };
  }
  return asmFunc({});
}

// pkg/src/entries/js.ts
var compile = () => ({ instantiate });
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

// pkg/src/entries/codecs-without.ts
function encode(text) {
  const escaped = encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\uFFFD"));
  return Uint8Array.from(
    escaped.match(/%..|[\s\S]/g) ?? [],
    (byte) => byte[1] ? parseInt(byte.slice(1), 16) : byte.charCodeAt(0)
  );
}
function decode(bytes3) {
  const digits = Array.from(bytes3, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
  return decodeURIComponent(digits.join(""));
}
var own = {
  encode,
  encodeInto(text, target) {
    const bytes3 = encode(text);
    if (bytes3.length > target.length) return { read: 0, written: 0 };
    target.set(bytes3);
    return { read: text.length, written: bytes3.length };
  }
};
var chosen = () => globalThis.TextEncoder ? encoder : own;
var encoder2 = {
  encode: (text) => chosen().encode(text),
  encodeInto: (text, target) => chosen().encodeInto(text, target)
};
var decoder2 = {
  decode: (bytes3) => globalThis.TextDecoder ? decoder.decode(bytes3) : decode(bytes3)
};

// pkg/src/module/instance.ts
var LARGEST_MEMORY = 2 << 20;
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
    const message2 = isRefused ? `WebAssembly is not available here: import group-call/js${load ? ", or await init() first" : ""}.` : "The module is not loaded: await init() first.";
    throw new GroupError("INTERNAL", message2, { cause });
  }
}
async function startLoaded(load2) {
  try {
    module = await load2();
  } catch (cause) {
    const message2 = "WebAssembly is not available here, and its JavaScript version could not be loaded: import group-call/js. The next call tries again.";
    throw new GroupError("INTERNAL", message2, { cause });
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
  const { read, written: written2 } = encoder2.encodeInto(input2, bytes.subarray(inputAddress, end));
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
var message = "";
var lastProblem;
var lastNumber;
var lines;
var line = (number) => (lines ??= wording_default.split("\n"))[number];
var word = (number) => number & FIRST_NAME ? nameOf(number & FIRST_NAME - 1) : line(ISSUE_CODES + CHANGE_RULES + (number & FIRST_NAME - 1));
function issueOf(problem, number, path) {
  const code = problem & 127;
  if (problem !== lastProblem || number !== lastNumber) {
    const form = problem >> 8 & 255;
    const first = word(problem >> 16);
    const [, sentence = ""] = /^\S+ (.*)/.exec(line(form === 1 /* type */ ? 1 /* invalidType */ : code)) ?? [];
    const text = form === 3 /* instead */ ? first : form === 2 /* because */ ? `${sentence} ${first}` : sentence;
    message = text.replace(
      /[#^~]/g,
      (mark) => mark === "#" ? `${number}` : mark === "^" ? first : word(problem >> 24)
    );
    lastProblem = problem;
    lastNumber = number;
  }
  return { code: line(code).split(" ")[0], path, message };
}
var tooLarge = (bytes3) => issueOf(17 /* tooLarge */, bytes3, []);
var moreOf = (code, count) => ({ code, path: [], message: word(20 /* more */).replace("#", `${count}`) });
var countOf = ({ path, message: message2 }) => path.length ? 1 : Number.parseInt(message2, 10) || 1;
var ruleOf = (rule) => line(ISSUE_CODES + rule);
var nameOf = (number) => NAMES[number];

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
  return unescaped(decoder2.decode(input2.subarray(first, first + second)));
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

// pkg/src/call/opaque.ts
var tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
var OPAQUE = /^(Map|Set|FormData|URLSearchParams|Headers|Error|RegExp|Promise)$/;
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null || !Object.hasOwn(prototype, "constructor");
}
var isBuffer = (value) => ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));
var isOpaque = (value) => isBuffer(value) || !Array.isArray(value) && !isPlain(value) && (OPAQUE.test(tagOf(value)) || !Object.keys(value).length);
var isObject2 = (value) => typeof value === "object" && value !== null;
function isSuspect(value, text) {
  const prototype = Object.getPrototypeOf(value);
  const isInstance = prototype !== Object.prototype && prototype !== null;
  if (isInstance && isBuffer(value)) return true;
  if (typeof value.toJSON === "function") return text.includes("{}");
  return isInstance && isOpaque(value) || void 0;
}
function holdsOpaque(value, text) {
  if (!isObject2(value)) return false;
  if (Array.isArray(value)) return value.some((item) => holdsOpaque(item, text));
  const suspect = isSuspect(value, text);
  if (suspect !== void 0) return suspect;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const member = value[key];
    if (isObject2(member) && holdsOpaque(member, text)) return true;
  }
  return false;
}
function mayHoldOpaque(call, text) {
  if (!isObject2(call) || Array.isArray(call)) return false;
  const { traits: traits2, context, integrations } = call;
  return isSuspect(call, text) ?? (text.includes('d":{}') || text.includes('timestamp":{}') || [traits2, context, integrations].some((member) => holdsOpaque(member, text)));
}

// pkg/src/call/serialize.ts
var NONE = [];
var MAX_DEPTH = 1e3;
var refused = (code, message2) => ({
  issues: [{ code, path: [], message: message2 }],
  warnings: NONE,
  changes: NONE
});
var overflow = ({ message: message2 }) => refused(
  /stack|recursion/i.test(message2) ? "too_deep" : "too_large",
  "Too deep or too large to be written as text."
);
function serialize(call, most, atOnce = false, saves = false) {
  try {
    const text = JSON.stringify(call);
    if (text === void 0)
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    const plain = { text, issues: NONE, warnings: NONE, changes: NONE };
    if (text.length > most) return plain;
    if (!mayHoldOpaque(call, text)) {
      if (atOnce) return { ...plain, again: () => explained(call, saves) };
      if (!text.includes("null")) return plain;
    }
  } catch (error) {
    if (error instanceof RangeError || error?.name === "InternalError") {
      return overflow(error);
    }
  }
  return explained(call, saves);
}
function explained(call, saves) {
  const reader = new Reader(saves);
  try {
    const text = JSON.stringify(reader.copy({ "": call }, "", [])) ?? "null";
    return { text, issues: reader.issues, warnings: reader.warnings, changes: reader.changes };
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
  const isDate = tagOf(value) === "Date";
  if ((typeof value === "bigint" || Object(value) === value) && !isBuffer(value)) {
    const { toJSON } = value;
    if (typeof toJSON === "function") value = toJSON.call(value, `${key}`);
  }
  if (/^(Number|BigInt|String|Boolean)$/.test(tagOf(value))) {
    value = value.valueOf();
  }
  if (typeof value !== "object" || value === null) return { value, isDate };
  return { value, isDate, keys: Array.isArray(value) ? indices(value) : Object.keys(value) };
}
var isRawJson = (value) => Boolean(JSON.isRawJSON?.(value));
var isDescribed = (path, key) => path.length === 1 && path[0] === "traits" && Object.hasOwn(TRAIT_KINDS, key);
var Reader = class {
  issues = [];
  warnings = [];
  changes = [];
  #saves;
  /** The objects around the value that is being read. */
  #around = [];
  constructor(saves) {
    this.#saves = saves;
  }
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
    if (isOpaque(value)) {
      const tag = tagOf(value);
      const found = tag === "Object" ? "an object that shows it nothing" : `a value of type ${tag}`;
      return this.#refuse(path, `Expected what JSON can write, got ${found}.`);
    }
    return this.#copyMembers(value, keys, path);
  }
  #copyMembers(value, keys, path) {
    if (this.#around.includes(value)) {
      return this.#refuse(path, "Expected a tree, got an object that contains itself.");
    }
    if (this.#around.length > MAX_DEPTH) throw new RangeError("stack");
    this.#around.push(value);
    const copy = Array.isArray(value) ? [] : { __proto__: null };
    for (const key of keys) {
      const before = this.issues.length;
      copy[key] = this.copy(value, key, [...path, key]);
      if (this.issues.length > before && this.#saves && isDescribed(path, key)) {
        this.warnings.push(...this.issues.splice(before));
        this.changes.push({ path: [...path, key], rule: "dropped" });
        delete copy[key];
      }
    }
    this.#around.pop();
    return copy;
  }
  #refuse(path, message2, code = "not_serializable") {
    this.issues.push({ code, path, message: message2 });
    return null;
  }
};

// pkg/src/call/validate.ts
var parsed = (memory2, from, size) => JSON.parse(decoder2.decode(memory2.subarray(from, from + size)));
var longest = (bytes3) => Math.max(16 * bytes3, 512 * 1024);
var NO_LIMITS = NO_OPTIONS;
var bytesOf = ({ limits }) => limits?.bytes ?? 32768 /* bytes */;
var modeOf = ({ invalidTraits = "reject", profile = "group" }) => TRAITS_MODE[invalidTraits] | (typeof profile === "string" ? PROFILE_MODE[profile] : 0);
function judgeWithin(input2, options, keep, answers = 0) {
  const { limits = NO_LIMITS } = options;
  const { bytes: bytes3 = 32768 /* bytes */, depth = 32 /* depth */, idBytes = 1024 /* idBytes */ } = limits;
  const length = writeInput(input2, longest(bytes3));
  if (length < 0) return { json: void 0, issues: [tooLarge(bytes3)], warnings: [], changes: [] };
  const mode = modeOf(options);
  const verdict = wasm.validate(length, mode, bytes3, depth, idBytes, nowFor(keep), answers) >> 2;
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
    urls.push(decoder2.decode(memory2.subarray(from, from + words2[at + 1])));
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
function judgeRead({ text, issues, warnings, changes, again }, options, keep) {
  if (text === void 0) return { json: void 0, issues, warnings, changes };
  const verdict = judge(text, options, keep);
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
var encode2 = (text, options) => judgeRead(text, options, copied);
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
    const message2 = "Expected JSON text as a string or a Uint8Array.";
    return { ok: false, issues: [{ code: "invalid_type", path: [], message: message2 }], warnings: [] };
  }
  const text = typeof input2 === "string" ? wellFormed(input2) : input2.length ? input2 : "";
  const { json, issues, warnings, changes } = judge(text, options, copiedIfChanged);
  return json ? { ok: true, json, warnings, changes } : { ok: false, issues, warnings };
}

// pkg/src/delivery/body.ts
var MAX_ANSWER = 64 * 1024;
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
async function readAnswer(response) {
  const { body } = response;
  if (typeof body?.getReader === "function") {
    const { bytes: bytes3, isCut: isCut2 } = await readAll(body.getReader(), MAX_ANSWER);
    return { text: withoutMark(decoder2.decode(bytes3)), isCut: isCut2 };
  }
  const text = await response.text?.() ?? "";
  const isCut = text.length > MAX_ANSWER;
  return { text: isCut ? text.slice(0, MAX_ANSWER) : text, isCut };
}
var withoutMark = (text) => text.startsWith("\uFEFF") ? text.slice(1) : text;
var isPage = (contentType, text) => /^text\/html\b/i.test(contentType) && /^\s*</.test(text);
var TOKEN = /\s*(?:([{[])|([}\]])|[,:]|"(?:[^"\\]|\\.)*"|(?:true|false|null)\b|-?\d[\d.eE+-]*)/sy;
var PART = /^\s*(?:"(?:[^"\\]|\\.)*\\?|[a-z]{0,4}|-)$/s;
function breaksOff(text) {
  if (!/^\s*[{[]/.test(text) || isJson(text)) return false;
  let depth = 0;
  TOKEN.lastIndex = 0;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text);
    if (!token) return PART.test(text.slice(at));
    if (token[1]) depth++;
    else if (token[2] && --depth <= 0) return false;
  }
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
var numbers = new Float64Array(DELIVERY_RECORD + SHARED_NUMBERS + POLICY_NUMBERS);
var bytes2 = new Uint8Array(numbers.buffer);
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
    const pause = isUnderWay ? { until: 0, status: 0 } : pauseOf(shared, url);
    numbers.set([...state, shared.spent, pause.until, pause.status, ...policy]);
    const input2 = retryAfter ? Uint8Array.of(...bytes2, ...encoder2.encode(retryAfter + date)) : bytes2;
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
  const hides = () => {
    going = clock();
  };
  const shows = () => {
    going = -Infinity;
  };
  addEventListener("pagehide", hides, true);
  addEventListener("pageshow", shows, true);
  document.addEventListener(
    "visibilitychange",
    () => document.visibilityState === "hidden" ? hides() : shows(),
    true
  );
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
var makeDelivery = (options, plan, items, isBatch, key, shared, isQuiet = false) => ({ options, plan, items, isBatch, key, shared, isQuiet, tokens: [] });
var isSuccess = (status) => status !== void 0 && status >= 200 && status < 300;
var callFetch = (fetcher = globalThis.fetch, url, init2) => typeof fetcher === "function" ? fetcher(url, init2) : fetcher.fetch(url, init2);
async function fetchWithin(fetcher, url, init2) {
  try {
    return await callFetch(fetcher, url, init2);
  } catch (error) {
    const { name, message: message2 } = error ?? {};
    if (!init2.signal || name !== "TypeError" || !/AbortSignal/.test(`${message2}`)) throw error;
    const { signal, ...rest } = init2;
    return callFetch(fetcher, url, { __proto__: null, ...rest });
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
var MOST2 = { bytes: 60 * 1024, requests: 8 };
function reserveKeepalive(option = "auto", size) {
  if (!option || option === "auto" && typeof document === "undefined") return void 0;
  const bytes3 = size();
  const inFlight = globalThis[SHARED] ??= { bytes: 0, requests: 0 };
  if (inFlight.bytes + bytes3 > MOST2.bytes || inFlight.requests >= MOST2.requests) return void 0;
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

// pkg/src/delivery/profiles.ts
var base64 = (text) => btoa(String.fromCharCode(...encoder2.encode(text)));
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
    isMirrored: true,
    isWarned: true,
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
function decode2({ body }) {
  let answer;
  try {
    answer = JSON.parse(body);
  } catch {
  }
  if (!isObject(answer)) return { ok: true };
  const { status, success: success2, message: message2, data, error_code, results, warnings } = answer;
  const ok = status !== "error" && success2 !== false;
  return { ok, message: message2, data, error_code, results, warnings };
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
  (from, skipped) => base64(`${" ".repeat(skipped)}${secret}`).slice(from, Math.floor((skipped + encoder2.encode(secret).length) * 4 / 3)).replace(/[+/]/g, (letter) => letter === "+" ? "[+-]" : "[/_]")
);
var patterns = (secret) => [
  [...secret].map(characterPattern).join(""),
  hex(encoder2.encode(secret)),
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
function isPlain2(value) {
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
    if (!isPlain2(source)) return source;
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
var CONTROLS = /[^ -~\xa0-\uffff]+/g;
var shortened = (message2) => message2.replace(CONTROLS, "").slice(0, LONGEST_MESSAGE);
var REFUSED = { ok: false };
var SAYS_FAILURE = /^\s*\{\s*"status"\s*:\s*"(?:error|partial)"/;
var areResults = (results, calls) => Array.isArray(results) && results.length === calls && results.every((one) => isPlain2(one) && (one.status === "success" || one.status === "error"));
function warningOf(warning) {
  const message2 = isPlain2(warning) ? warning.message : warning;
  return typeof message2 === "string" ? [{ code: "upstream", path: [], message: shortened(message2) }] : [];
}
function told({ plan, items, isBatch }, code, status, answer, hide) {
  try {
    const decoded = plan.decode({ status, body: answer.body ?? "" });
    const { ok, message: message2, data, error_code, results, warnings } = isRecord(decoded) ? decoded : REFUSED;
    const result = ({ status: status2, error_code: error_code2, ...rest }) => ({
      ...hide(rest),
      status: status2,
      error_code: error_code2
    });
    const isUnread = answer.isCut && isBatch && SAYS_FAILURE.test(answer.body ?? "");
    return {
      code: ok && !isUnread ? code : code ?? knownCode(error_code) ?? "UPSTREAM_ERROR",
      message: hide(message2),
      data: hide(data),
      results: isBatch && areResults(results, items.length) ? results.map(result) : void 0,
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
    message: message2,
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
    message: shortened(typeof message2 === "string" && message2 || usual),
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
  const size = () => items.reduce((sum, { bytes: bytes3 }) => sum + bytes3.length + 1, plan.around);
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
  const ids = IDS.exec(decoder2.decode(json.subarray(0, USUAL))) ?? IDS.exec(decoder2.decode(json));
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

// pkg/src/delivery/wire.ts
var written = (json, profile, tail = "}") => withModule(() => {
  const mode = TRAITS_MODE.keep | PROFILE_MODE[profile] | WIRE_MODE;
  const address = wasm.validate(writeInput(json), mode, NO_LIMIT, NO_LIMIT, NO_LIMIT, 0, 0) >> 2;
  const memory2 = memoryBytes();
  const words2 = memoryWords();
  const from = words2[address];
  const kept = words2[address + 1] - 1;
  const end = encoder2.encode(tail);
  const call = new Uint8Array(kept + end.length);
  call.set(memory2.subarray(from, from + kept));
  call.set(end, kept);
  return call;
});
var thrivestack = (json) => written(json, "thrivestack");
function segment(json, key, sentAt) {
  const members = Object.entries({ messageId: key, sentAt });
  const tail = members.map(([name, text]) => text && `,"${name}":"${text}"`);
  return written(json, "segment", `${tail.join("")}}`);
}
function sent(event, sentAt) {
  const dated = event.slice();
  dated.set(encoder2.encode(`${sentAt}"}`), event.length - sentAt.length - 2);
  return dated;
}
var MESSAGE_ID = /,"messageId":"([\w.:-]{1,255})"\}$/;
var LONGEST_MESSAGE_ID = 272;
var messageIdOf = (json) => MESSAGE_ID.exec(decoder2.decode(json.subarray(-LONGEST_MESSAGE_ID)))?.[1];

// pkg/src/delivery/plan.ts
var callOf = (json) => JSON.parse(decoder2.decode(json));
var sentAtOf = (skew = 0) => new Date(Date.now() - skew).toISOString();
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
    isEvent = false,
    isMirrored,
    isWarned = false
  } = form;
  const attempted = (bytes3, skew) => isEvent ? sent(bytes3, sentAtOf(skew)) : bytes3;
  const joined = (items) => {
    const texts = items.map(({ bytes: bytes3, skew }) => decoder2.decode(attempted(bytes3, skew)));
    return encoder2.encode(open + texts.join() + close);
  };
  return {
    url: resolveEndpoint(options),
    isEvent,
    isDated: isEvent,
    isWarned,
    isRewritten: Boolean(isEvent || isMirrored),
    around: open.length + close.length,
    limits: limitsOf(options, form.batch),
    callBytes: form.callBytes ?? Infinity,
    item(json, given = {}) {
      const { key = keyOf(options), skew = 0 } = given;
      if (isEvent) {
        const id = messageIdOf(json) ?? key;
        return { key: id, json, bytes: segment(json, id ?? "", sentAtOf(skew)), skew };
      }
      return { key, json, bytes: isMirrored ? thrivestack(json) : json, skew };
    },
    encode(items, isBatch, token, key) {
      const headers = { "content-type": "application/json" };
      if (token) headers[header] = credentials(token);
      if (keyHeader && key) headers[keyHeader] = key;
      if (isBatch || isArray) return { headers, body: joined(items) };
      const { bytes: bytes3, skew } = items[0];
      return { headers, body: attempted(bytes3, skew) };
    },
    decode: decode2
  };
}
function planOfCustom(options, profile) {
  return {
    url: resolveEndpoint(options),
    isEvent: false,
    isDated: true,
    isWarned: false,
    isRewritten: false,
    around: 2,
    limits: limitsOf(options, memberOf(profile, "batch")),
    callBytes: Infinity,
    item: (json, { key = keyOf(options), skew = 0 } = {}) => ({ key, json, bytes: json, skew }),
    encode(items, _, token, key) {
      const sentAt = sentAtOf(items[0].skew);
      const calls = items.map(({ json }) => callOf(json));
      const { headers, body } = profile.encode(calls, { token, key, sentAt });
      if (typeof body !== "string" && !ArrayBuffer.isView(body)) {
        throw new TypeError(
          "profile: expected a body that is a string or a Uint8Array from encode"
        );
      }
      return { headers: Object.fromEntries(new Headers(headers)), body };
    },
    decode: (answer) => memberOf(profile, "decode") ? profile.decode?.(answer) : decode2(answer)
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
  const isBatch = plan.limits !== void 0;
  let from = 0;
  let first;
  try {
    for (let until = chunk.length, request = 0; until; request++) {
      const part = chunk.slice(from, until);
      const key = isBatch ? keyOf(options) : chunk[0]?.key;
      const deadline = timeLeft ? timeLeft() : options.deadline;
      if (timeLeft && deadline === void 0) {
        first = tooLate();
        break;
      }
      const timed = { __proto__: null, ...options, deadline };
      const delivery = makeDelivery(timed, plan, part, isBatch, key, shared, isQuiet);
      const began = clock();
      const { error, data, results } = await deliver(delivery);
      took?.(clock() - began);
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
function resultOf(told3 = {}, item, result) {
  const { status, data, error_code, message: message2, issues } = told3;
  if (status === "success") return success(item, data);
  for (const name of ["httpStatus", "retryAfter", "idempotencyKey"]) {
    if (told3[name] !== void 0) Object.assign(result, { [name]: told3[name] });
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
  const { json, issues, warnings, changes } = encode2(text, options);
  if (!json) throw invalidCall(issues, options.idempotencyKey || void 0);
  const item = itemOf(plan, json);
  const state = shared ?? sharedFor(plan.url, options.profile);
  const delivery = makeDelivery(options, plan, [item], false, item.key, state);
  const outcome = await deliver(delivery);
  if (outcome.error) throw outcome.error;
  const { message: message2, data = asRecord(callOf(json)), attempts } = outcome;
  return {
    status: "success",
    message: message2,
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
    const message2 = "Reading this call failed.";
    return { issues: [{ code: "not_serializable", path: [], message: message2 }], warnings: [], changes: [] };
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
      const { json, issues } = encode2(text, options);
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
return {
  GroupError: GroupError,
  createGroup: createGroup,
  group: group,
  groupBatch: groupBatch,
  groupSchema: groupSchema,
  init: init,
  validate: validate,
  validateJson: validateJson
};})();
0 && (module.exports = { GroupError, createGroup, group, groupBatch, groupSchema, init, validate, validateJson });
