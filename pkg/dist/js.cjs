"use strict";
module.exports = (() => {
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
    base64DecodeToExistingUint8Array(bufferView, 12288, "BwAAABwAAAAEAAAACA==");
    base64DecodeToExistingUint8Array(bufferView, 12312, "AQAAAAk=");
    base64DecodeToExistingUint8Array(bufferView, 12332, (
  "RlJFU0hTRU5ESU5HV0FJVElOR09WRVIALDAAAAUAAAAAAAAAMTAAAAcAAAABAAAAODAAAAcAAAACAAAAPzAAAAQAAAADAAAAAAAAAAgTAxIGAAAVBwEAFAAAGgoABRcJFgAZAAAODw0Y" +
  "AgAAAAAQBAAMAAs="
));
    base64DecodeToExistingUint8Array(bufferView, 12461, (
  "EQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAACAAICAgICAAACAgAAggIAEBAQEBAQEBAQEAAAAgACAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAgECAC" +
  "AgICAgICAgICAgICAgICAgICAgICAgICAiAgICCAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA" +
  "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBwb3N0YWxfY29kZQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4AAQIDBAUGBwgJ" +
  "CgsMDWZhbHNldGltZXN0YW1wYWRkcmVzc2F2YXRhcmRlc2NyaXB0aW9uZW1haWxlbXBsb3llZXNuYW1lcGhvbmVwbGFud2Vic2l0ZWluZHVzdHJ5dXNlcl9pZHVzZXJJZGdyb3VwX2lk" +
  "Z3JvdXBJZHRyYWl0c2NvbnRleHRzdHJlZXRjaXR5c3RhdGVjb3VudHJ5cG9zdGFsQ29kZXppcHppcGNvZGVwb3N0Y29kZQD6MQAABwAAAAEyAAAGAAAABzIAAAsAAAASMgAABQAAABcy" +
  "AAAJAAAAIDIAAAQAAAAkMgAABQAAACkyAAAEAAAALTIAAAcAAAA0MgAACAAAADwyAAAHAAAAQzIAAAYAAABJMgAACAAAAFEyAAAHAAAAWDIAAAYAAADxMQAACQAAAF4yAAAHAAAAZTIA" +
  "AAYAAABrMgAABAAAAG8yAAAFAAAAdDIAAAcAAAC0MQAACwAAAHsyAAAKAAAAhTIAAAMAAACIMgAABwAAAI8yAAAIAAAAeyJ0eXBlIjoiZ3JvdXAiLCJ1c2VySWQiOiIiLCJncm91cElk" +
  "IjoiIiwidHJhaXRzIjosInRpbWVzdGFtcCI6IiwiY29udGV4dCI6eyJ1c2VyX2lkIjoiIiwiZ3JvdXBfaWQiOiIABgUBAgUDBAYFX19wcm90b19fbnVsbHRydWUs"
));
    base64DecodeToExistingUint8Array(bufferView, 13548, (
  "IiI6IiI6bnVsbCI6fWludGVncmF0aW9uc2Fub255bW91c0lkbWVzc2FnZUlkAAAA+TQAAAwAAAAFNQAACwAAABA1AAAJAAAAIGFjY291bnRfbmFtZSBhY2NvdW50X2RvbWFpbiBwbGFu" +
  "X25hbWUgcGxhbl9pZCBncm91cF90eXBlIGNyZWF0ZWRfYXQgYWNjb3VudF9uYW1lYWNjb3VudF9kb21haW56dXRjZ210bW9udHVld2VkdGh1ZnJpc2F0c3Vu77u/AAABAAAAAAAAAAUA" +
  "AAAjAAAAAQAAAP8AAAAAAAAAgAAfBKAAAAKtAAABHAYABIAWAAIOGAABACAKAgsgAAQOIAEEKCABAiogBAQvIAACXyAAAmAgAARhIAQBZiADBGogBQEAMAACAjAAAdD9HwH//gAGDv8A" +
  "AWH/AAHw/w8BXHUwMDovL1tvYmplY3QgTlVMTHVuZGVmaW5lZE5hTjAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw" +
  "MDAwAOAzAAAEAAAAPzYAAAQAAABDNgAACQAAAEw2AAADAAAATzYAACQAAABzNgAAIAAAACBwbmcganBnIGpwZWcgZ2lmIHN2ZyB3ZWJwIGljbyBibXAgYXZpZiBodHRwczovL2h0dHBz" +
  "aHR0cC8vd3d3LjB4eG4tLSBwaG9uZSB0ZWxlcGhvbmUgdGVsIG1vYmlsZSBjZWxsIG9mZmljZSB3b3JrIG1haW4gZGlyZWN0IHBoIHQgcCBtIDtleHQ9ZXh0LmV4dDpleHQuOmV4dHgA" +
  "AADANQAAAQAAAEs3AAAFAAAAUDcAAAQAAABUNwAABAAAAFg3AAAFAAAAXTcAAAMAAABgNwAAAQAAAAMAAAAPAAAAAAAAAC09LS0+bi9hPXRiZD50ZWw2dXJsOG5hbj9uaWw/I24vYT5u" +
  "b25lPW51bGw9ZGVzYzJsb2dvMW1haWwzbmFtZTVwbGFuN3RpZXI3dGVzdD90cnVlP2VtYWlsM3Bob25lNmZhbHNlP2FkcmVzczBhdmF0YXIxZG9tYWluOHNlY3Rvcjl3ZWJ1cmw4Z214" +
  "LmRlQG1lLmNvbUBxcS5jb21Ad2ViLmRlQHVua25vd249YWRkcmVzczBsb2dvdXJsMW9yZ25hbWU1d2Vic2l0ZTgxMjYuY29tQDE2My5jb21AYW9sLmNvbUBnbXguY29tQGdteC5uZXRA" +
  "bWFjLmNvbUBtYWlsLnJ1QG1zbi5jb21AZW1wbG95ZWU0aG9tZXBhZ2U4aW5kdXN0cnk5cGxhbm5hbWU3cGxhbnRpZXI3dGVhbW5hbWU1bGl2ZS5jb21AbWFpbC5jb21AdW5kZWZpbmVk" +
  "PShub3Qgc2V0KT9hdmF0YXJ1cmwxZW1wbG95ZWVzNGdyb3VwbmFtZTVoZWFkY291bnQ0dGVsZXBob25lNmdtYWlsLmNvbUBwcm90b24ubWVAeWFob28uY29tQHlhbmRleC5ydUB5bWFp" +
  "bC5jb21AY29tcGFueXVybDhkb21haW5uYW1lOHRlbmFudG5hbWU1d2Vic2l0ZXVybDhpY2xvdWQuY29tQHlhbmRleC5jb21AYWNjb3VudG5hbWU1YmlsbGluZ3BsYW43Y29tcGFueW5h" +
  "bWU1Y29tcGFueXNpemU0Y29tcGFueWxvZ28xZGVzY3JpcHRpb24yaG9tZXBhZ2V1cmw4cGhvbmVudW1iZXI2cHJpY2luZ3BsYW43cHJpY2luZ3RpZXI3cHJvamVjdG5hbWU1aG90bWFp" +
  "bC5jb21Ab3V0bG9vay5jb21AYnVzaW5lc3NuYW1lNWNvbXBhbnllbWFpbDNjb21wYW55cGhvbmU2Y3VzdG9tZXJuYW1lNWVtYWlsYWRkcmVzczNpbmR1c3RyeW5hbWU5bnVtZW1wbG95" +
  "ZWVzNGZhc3RtYWlsLmNvbUBjb21wYW55ZG9tYWluOGVtcGxveWVlY291bnQ0d29ya3NwYWNlbmFtZTVjb21wYW55d2Vic2l0ZThjb21wYW55YWRkcmVzczBlbXBsb3llZXNjb3VudDR0" +
  "b3RhbGVtcGxveWVlczRnb29nbGVtYWlsLmNvbUBwcm90b25tYWlsLmNvbUBjb21wYW55aW5kdXN0cnk5dGVsZXBob25lbnVtYmVyNm9yZ2FuaXphdGlvbm5hbWU1b3JnYW5pc2F0aW9u" +
  "bmFtZTVzdWJzY3JpcHRpb25wbGFuN3N1YnNjcmlwdGlvbnRpZXI3bnVtYmVyb2ZlbXBsb3llZXM0Y29tcGFueWRlc2NyaXB0aW9uMqg3AAACAAAAqjcAAAMAAACtNwAAGAAAAMU3AAA3" +
  "AAAA/DcAABIAAAAOOAAAPwAAAE04AABoAAAAtTgAAEgAAAD9OAAAeAAAAHU5AABCAAAAtzkAAJwAAABTOgAAaAAAALs6AAAqAAAA5ToAAFoAAAA/OwAAIAAAAF87AABEAAAAozsAABIA" +
  "AAC1OwAAEwAAAAABAgMEBQYHCAkAACwQIEAo0ihAOBAAACAAMBAgAgAAAAAAkAAQKAAgACRAAAAAAARALBAAEAAAIBA="
));
    base64DecodeToExistingUint8Array(bufferView, 15522, (
  "c2RheW5lc2RheXJzZGF5dXJkYXlkYXlqYW5mZWJtYXJhcHJtYXlqdW5qdWxhdWdzZXBvY3Rub3ZkZWMwMDAwLTAwLTAwVDAwOjAwOjAwLjAwMDAwMDAwMAgADAAAAAoADQmAAAAAAAgA" +
  "AAAAAQAEAAAABgAAAAUAAAADAAAABQAAAKI8AACmPAAArDwAALY8AACxPA=="
));
    base64DecodeToExistingUint8Array(bufferView, 15680, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 15692, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 15704, "BA==");
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
    var buffer = new ArrayBuffer(65536);
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
    var global$0 = 12288;
    var __wasm_intrinsics_temp_i64 = 0;
    var __wasm_intrinsics_temp_i64$hi = 0;
    var i64toi32_i32$HIGH_BITS = 0;
    function $0($0_1) {
      $0_1 = $0_1 | 0;
      wasm2js_trap();
    }
    function $1($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $5_1 = global$0 - 32 | 0;
      global$0 = $5_1;
      $1_1 = $1_1 + $2_1 | 0;
      block2: {
        if ($1_1 >>> 0 >= $2_1 >>> 0) {
          block: {
            $2_1 = HEAP32[$0_1 >> 2];
            $6_1 = $2_1 << 1;
            $1_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
            $6_1 = ($4_1 | 0) == 1 ? 8 : 4;
            $6_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
            $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($4_1, 0, $6_1);
            if (i64toi32_i32$HIGH_BITS | $1_1 >>> 0 > -2147483648 - $3_1 >>> 0) {
              break block;
            }
            if ($2_1) {
              $7_1 = HEAP32[$0_1 + 4 >> 2];
              HEAP32[$5_1 + 28 >> 2] = $3_1;
              $4_1 = Math_imul($2_1, $4_1);
              $2_1 = $5_1 + 24 | 0;
            } else {
              $4_1 = 0;
              $2_1 = $5_1 + 28 | 0;
            }
            HEAP32[$2_1 >> 2] = $4_1;
            if (HEAP32[$5_1 + 28 >> 2]) {
              block1: {
                $2_1 = HEAP32[$5_1 + 24 >> 2];
                if (!$2_1) {
                  $57($5_1 + 16 | 0, $3_1, $1_1);
                  $4_1 = HEAP32[$5_1 + 16 >> 2];
                  break block1;
                }
                $8_1 = HEAP32[3931];
                if (($8_1 | 0) == ($2_1 + $7_1 | 0)) {
                  HEAP32[3931] = $7_1;
                }
                $4_1 = $2($1_1, $3_1);
                if (!$4_1) {
                  HEAP32[3931] = $8_1;
                  break block1;
                }
                if (!$2_1 | ($4_1 | 0) == ($7_1 | 0)) {
                  break block1;
                }
                $149($4_1, $7_1, $2_1);
              }
            } else {
              $57($5_1 + 8 | 0, $3_1, $1_1);
              $4_1 = HEAP32[$5_1 + 8 >> 2];
            }
            if (!$4_1) {
              break block2;
            }
            HEAP32[$0_1 >> 2] = $6_1;
            HEAP32[$0_1 + 4 >> 2] = $4_1;
            $3_1 = -2147483647;
            break block2;
          }
        }
        $3_1 = 0;
      }
      global$0 = $5_1 + 32 | 0;
      return $3_1;
    }
    function $2($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = HEAP32[3932];
      $1_1 = (HEAP32[3931] + $1_1 | 0) - 1 & 0 - $1_1;
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
          HEAP32[3930] = $2_1;
          $1_1 = $2_1;
        }
        HEAP32[3932] = $3_1 + $4_1 << 16;
      }
      HEAP32[3931] = $0_1 + $1_1;
      return $1_1;
    }
    function $3() {
      HEAP32[3926] = 4;
      HEAP32[3927] = 0;
      HEAP32[3924] = 0;
      HEAP32[3925] = 0;
      HEAP32[3922] = 0;
      HEAP32[3923] = 1;
      HEAP32[3931] = HEAP32[3930];
    }
    function $4($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $1_1 = $1_1 << 3;
      while (1) {
        if ($1_1) {
          HEAPF64[$2_1 + 8 >> 3] = HEAPF64[$0_1 >> 3];
          $5(15688, $2_1 + 8 | 0, 8);
          $1_1 = $1_1 - 8 | 0;
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      global$0 = $2_1 + 16 | 0;
    }
    function $5($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $17($0_1, $2_1);
      $3_1 = HEAP32[$0_1 + 8 >> 2];
      if ($2_1) {
        $149(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
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
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (HEAP32[$0_1 + 8 >> 2]) {
        wasm2js_trap();
      }
      HEAP32[$0_1 + 8 >> 2] = -1;
      $3_1 = HEAP32[$0_1 + 24 >> 2];
      block: {
        if ($3_1 >>> 0 >= HEAPU32[$0_1 + 4 >> 2]) {
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
        } else {
          $5_1 = HEAPU8[HEAP32[$0_1 >> 2] + $3_1 | 0];
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
          $3_1 = 0;
          if ($5_1) {
            break block;
          }
        }
        $5_1 = 0;
        HEAP32[$4_1 + 12 >> 2] = 0;
        HEAP32[$4_1 + 4 >> 2] = 0;
        HEAP32[$4_1 + 8 >> 2] = 1;
        $5($4_1 + 4 | 0, $1_1, $2_1);
        $1_1 = HEAP32[$0_1 + 20 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 + 12 >> 2]) {
          if (($1($0_1 + 12 | 0, HEAP32[$0_1 + 12 >> 2], 1, 4, 12) | 0) != -2147483647) {
            wasm2js_trap();
          }
        }
        $2_1 = HEAP32[$0_1 + 16 >> 2] + Math_imul($1_1, 12) | 0;
        HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
        $3_1 = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$2_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        $3_1 = HEAP32[$0_1 + 8 >> 2] + 1 | 0;
      }
      HEAP32[$0_1 + 8 >> 2] = $3_1;
      global$0 = $4_1 + 16 | 0;
      return ($5_1 | 0) == 2 | 0;
    }
    function $8($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      $5_1 = +$5_1;
      $6_1 = +$6_1;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_i32$1 = 0;
      $7_1 = global$0 - 416 | 0;
      global$0 = $7_1;
      if (HEAP32[3918]) {
        wasm2js_trap();
      }
      HEAP32[3918] = -1;
      $3();
      $10_1 = HEAP32[3921];
      if ($10_1 >>> 0 <= 159) {
        wasm2js_trap();
      }
      $14_1 = HEAP32[3920];
      $149($7_1 + 8 | 0, $14_1, 160);
      while (1) {
        if (($9_1 | 0) != 160) {
          $8_1 = ($7_1 + 8 | 0) + $9_1 | 0;
          $11_1 = HEAPU8[$8_1 | 0] | HEAPU8[$8_1 + 1 | 0] << 8 | (HEAPU8[$8_1 + 2 | 0] << 16 | HEAPU8[$8_1 + 3 | 0] << 24);
          $8_1 = HEAPU8[$8_1 + 4 | 0] | HEAPU8[$8_1 + 5 | 0] << 8 | (HEAPU8[$8_1 + 6 | 0] << 16 | HEAPU8[$8_1 + 7 | 0] << 24);
          wasm2js_scratch_store_i32(0, $11_1 | 0);
          wasm2js_scratch_store_i32(1, $8_1 | 0);
          wasm2js_i32$0 = ($7_1 + 256 | 0) + $9_1 | 0, wasm2js_f64$0 = +wasm2js_scratch_load_f64(), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          $9_1 = $9_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $30_1 = HEAPF64[$7_1 + 336 >> 3];
      $15_1 = HEAPF64[$7_1 + 328 >> 3];
      $31_1 = HEAPF64[$7_1 + 320 >> 3];
      $32_1 = HEAPF64[$7_1 + 312 >> 3];
      $26_1 = HEAPF64[$7_1 + 304 >> 3];
      $17_1 = HEAPF64[$7_1 + 296 >> 3];
      $18_1 = HEAPF64[$7_1 + 288 >> 3];
      $27_1 = HEAPF64[$7_1 + 280 >> 3];
      $33_1 = HEAPF64[$7_1 + 272 >> 3];
      $19_1 = HEAPF64[$7_1 + 264 >> 3];
      $34_1 = HEAPF64[$7_1 + 256 >> 3];
      $20_1 = HEAPF64[$7_1 + 352 >> 3];
      $21_1 = HEAPF64[$7_1 + 360 >> 3];
      $22_1 = HEAPF64[$7_1 + 344 >> 3];
      $28_1 = HEAPF64[$7_1 + 392 >> 3];
      $29_1 = HEAPF64[$7_1 + 400 >> 3];
      $23_1 = HEAPF64[$7_1 + 368 >> 3];
      $35_1 = HEAPF64[$7_1 + 376 >> 3];
      $36_1 = HEAPF64[$7_1 + 384 >> 3];
      $24_1 = HEAPF64[$7_1 + 408 >> 3];
      if ($24_1 < 4294967295 & $24_1 >= 0) {
        $8_1 = ~~$24_1 >>> 0;
      } else {
        $8_1 = 0;
      }
      HEAP32[$7_1 + 204 >> 2] = $8_1;
      HEAPF64[$7_1 + 176 >> 3] = $36_1;
      HEAPF64[$7_1 + 168 >> 3] = $35_1;
      HEAP32[$7_1 + 200 >> 2] = $23_1 < 4294967295 & $23_1 >= 0 ? ~~$23_1 >>> 0 : 0;
      HEAPF64[$7_1 + 192 >> 3] = $29_1;
      HEAPF64[$7_1 + 184 >> 3] = $28_1;
      HEAP32[$7_1 + 228 >> 2] = $8_1;
      $11_1 = $8_1 - ($22_1 < 4294967295 & $22_1 >= 0 ? ~~$22_1 >>> 0 : 0) | 0;
      HEAP32[$7_1 + 224 >> 2] = $8_1 >>> 0 >= $11_1 >>> 0 ? $11_1 : 0;
      $11_1 = $21_1 < 4294967295 & $21_1 >= 0 ? ~~$21_1 >>> 0 : 0;
      HEAP16[$7_1 + 216 >> 1] = $11_1;
      HEAPF64[$7_1 + 208 >> 3] = $20_1;
      $0_1 = $0_1 - 160 | 0;
      $8_1 = $0_1 >>> 0 > $10_1 - 160 >>> 0;
      $10_1 = $8_1 ? 1 : $14_1 + 160 | 0;
      $16_1 = $8_1 ? 0 : $0_1;
      $0_1 = $16_1 >>> 0 < $1_1 >>> 0;
      $14_1 = $0_1 ? 0 : $10_1 + $1_1 | 0;
      $8_1 = $0_1 ? 0 : $10_1;
      $9_1 = 8;
      block: {
        while (1) {
          if (($9_1 | 0) != 56) {
            $0_1 = $9_1 + 12356 | 0;
            $9_1 = $9_1 + 12 | 0;
            $0_1 = HEAPU8[$0_1 | 0];
            if (+($0_1 >>> 0) != $34_1) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $0_1 = 3;
      }
      $9_1 = 14;
      $10_1 = $18_1 < 4294967295 & $18_1 >= 0 ? ~~$18_1 >>> 0 : 0;
      if (($10_1 - 15 & 255) >>> 0 >= 242) {
        $9_1 = HEAPU8[($10_1 & 255) + 12765 | 0];
      }
      $16_1 = $16_1 - $1_1 | 0;
      $10_1 = $19_1 < 4294967295 & $19_1 >= 0 ? ~~$19_1 >>> 0 : 0;
      HEAP32[$7_1 + 56 >> 2] = $10_1;
      HEAP8[$7_1 + 64 | 0] = $0_1;
      HEAP8[$7_1 + 65 | 0] = $9_1;
      HEAPF64[$7_1 + 24 >> 3] = $33_1;
      HEAPF64[$7_1 + 48 >> 3] = $15_1;
      HEAP8[$7_1 + 62 | 0] = $27_1 != 0;
      HEAP16[$7_1 + 60 >> 1] = $17_1 < 4294967295 & $17_1 >= 0 ? ~~$17_1 >>> 0 : 0;
      HEAP8[$7_1 + 63 | 0] = $30_1 != 0;
      HEAPF64[$7_1 + 16 >> 3] = $26_1;
      HEAP32[$7_1 + 8 >> 2] = $26_1 >= 0;
      HEAP32[$7_1 + 12 >> 2] = 0;
      $9_1 = 7;
      block6: {
        block5: {
          switch ($2_1 | 0) {
            case 0:
            case 1:
              $8_1 = ($2_1 | 0) == 1;
              $9_1 = 2;
              break block6;
            case 2:
            case 3:
              $9_1 = ($2_1 | 0) == 3;
              if (Math_abs($5_1) < 9223372036854776e3) {
                $12_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
                $13_1 = ~~$5_1 >>> 0;
              } else {
                $12_1 = -2147483648;
                $13_1 = 0;
              }
              break block6;
            case 4:
              $9_1 = 4;
              break block6;
            case 5:
              $9_1 = 5;
              break block6;
            case 6:
              break block5;
            default:
              break block6;
          }
          ;
        }
        $9_1 = 6;
      }
      HEAPF64[$7_1 + 32 >> 3] = $4_1;
      $4_1 = $4_1 - $32_1;
      $4_1 = $31_1 + ($4_1 > 0 ? $4_1 : 0);
      HEAPF64[$7_1 + 40 >> 3] = $4_1;
      $2_1 = 1;
      block11: {
        block12: {
          if ($9_1 >>> 0 >= 2) {
            block8: {
              block10: {
                block9: {
                  block7: {
                    $2_1 = $9_1 - 2 | 0;
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
                  if ($0_1) {
                    break block11;
                  }
                  break block12;
                }
                if (($0_1 | 0) != 2) {
                  break block11;
                }
                HEAPF64[$7_1 + 40 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
                $9($7_1 + 8 | 0, $20_1, $11_1, $7_1 + 168 | 0, $6_1);
                break block11;
              }
              if (($0_1 | 0) == 3) {
                break block11;
              }
              HEAP16[$7_1 + 64 >> 1] = 2819;
              HEAP32[$7_1 + 8 >> 2] = 0;
              HEAP32[$7_1 + 12 >> 2] = 0;
              HEAP16[$7_1 + 60 >> 1] = 0;
              break block11;
            }
          }
          if (($0_1 | 0) != 1) {
            break block11;
          }
          block15: {
            switch (($2_1 & 255) - 1 | 0) {
              case 0:
                HEAP32[$7_1 + 8 >> 2] = 0;
                HEAP32[$7_1 + 12 >> 2] = 0;
                HEAP16[$7_1 + 60 >> 1] = $3_1;
                block19: {
                  $0_1 = $3_1 & 65535;
                  $2_1 = $0_1 - 500 | 0;
                  if ($2_1 >>> 0 > 4 | ($2_1 | 0) == 1) {
                    block16: {
                      block17: {
                        switch ($0_1 - 425 | 0) {
                          default:
                            if (($0_1 | 0) == 408) {
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
                      if ($9_1 & 1) {
                        break block19;
                      }
                      if (($3_1 - 200 & 65535) >>> 0 < 100) {
                        HEAP16[$7_1 + 64 >> 1] = 3587;
                      } else {
                        HEAP8[$7_1 + 64 | 0] = 3;
                        wasm2js_i32$0 = $7_1, wasm2js_i32$1 = $12($3_1), HEAP8[wasm2js_i32$0 + 65 | 0] = wasm2js_i32$1;
                      }
                      break block11;
                    }
                  }
                  if ($9_1 & 1) {
                    break block19;
                  }
                  HEAP8[$7_1 + 63 | 0] = 0;
                  if (!(!$8_1 | $1_1 >>> 0 > 100)) {
                    block24: {
                      $0_1 = $1_1 + $8_1 | 0;
                      block20: {
                        while (1) {
                          if ($1_1) {
                            $2_1 = HEAPU8[$8_1 | 0] - 9 | 0;
                            if ($2_1 >>> 0 > 23 | !(1 << $2_1 & 8388635)) {
                              break block20;
                            }
                            $8_1 = $8_1 + 1 | 0;
                            $1_1 = $1_1 - 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $1_1 = 0;
                        $8_1 = $0_1;
                      }
                      block23: {
                        block22: {
                          block21: {
                            while (1) {
                              if (!$1_1) {
                                break block21;
                              }
                              $0_1 = HEAPU8[($1_1 + $8_1 | 0) - 1 | 0] - 9 | 0;
                              if (!($0_1 >>> 0 > 23 | !(1 << $0_1 & 8388635))) {
                                $1_1 = $1_1 - 1 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $9_1 = 0;
                            if ($13($8_1, $1_1, 0) >>> 0 < $1_1 >>> 0) {
                              break block22;
                            }
                            $4_1 = 0;
                            while (1) {
                              if (($1_1 | 0) == ($9_1 | 0)) {
                                break block23;
                              }
                              $4_1 = $4_1 * 10 + +((HEAPU8[$9_1 + $8_1 | 0] - 48 & 255) >>> 0);
                              $4_1 = $4_1 < 4294967295 ? $4_1 : 4294967295;
                              $9_1 = $9_1 + 1 | 0;
                              continue;
                            }
                            ;
                          }
                          $1_1 = 0;
                        }
                        if (!(!$14_1 | $16_1 >>> 0 > 100)) {
                          $14($7_1 + 256 | 0, $14_1, $16_1, $13_1, $12_1);
                          $0_1 = HEAP32[$7_1 + 256 >> 2];
                          $13_1 = $0_1 ? HEAP32[$7_1 + 264 >> 2] : $13_1;
                          $12_1 = $0_1 ? HEAP32[$7_1 + 268 >> 2] : $12_1;
                        }
                        $14($7_1 + 256 | 0, $8_1, $1_1, $13_1, $12_1);
                        if (HEAP32[$7_1 + 256 >> 2] != 1 | HEAP32[$7_1 + 260 >> 2]) {
                          break block24;
                        }
                        $5_1 = +HEAPU32[$7_1 + 264 >> 2] + +HEAP32[$7_1 + 268 >> 2] * 4294967296 - (+($13_1 >>> 0) + +($12_1 | 0) * 4294967296);
                        if (!($5_1 >= 0)) {
                          break block24;
                        }
                        $4_1 = Math_ceil($5_1 / 1e3);
                      }
                      $25_1 = 1;
                    }
                  }
                  HEAPF64[$7_1 + 16 >> 3] = $4_1;
                  HEAP32[$7_1 + 8 >> 2] = $25_1;
                  HEAP32[$7_1 + 12 >> 2] = 0;
                  $10($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, $25_1 ? $4_1 : 0, 0, $6_1);
                  if (!$25_1) {
                    break block11;
                  }
                  $0_1 = $3_1 & 65535;
                  if (($0_1 | 0) != 503 & ($0_1 | 0) != 429) {
                    break block11;
                  }
                  $4_1 = ($4_1 > 86400 ? 86400 : $4_1) * 1e3 + HEAPF64[$7_1 + 32 >> 3];
                  if (!($4_1 > HEAPF64[$7_1 + 208 >> 3])) {
                    break block11;
                  }
                  HEAP16[$7_1 + 216 >> 1] = $3_1;
                  HEAPF64[$7_1 + 208 >> 3] = $4_1;
                  break block11;
                }
                HEAP16[$7_1 + 64 >> 1] = 2051;
                break block11;
              case 1:
                HEAP8[$7_1 + 63 | 0] = 1;
                if ($27_1 == 0) {
                  $10($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, 0, 0, $6_1);
                } else {
                  HEAP8[$7_1 + 62 | 0] = 0;
                  $11($7_1 + 8 | 0, $28_1, $29_1, $10_1);
                }
                break block11;
              case 2:
                break block15;
              default:
                break block12;
            }
            ;
          }
          HEAP16[$7_1 + 62 >> 1] = 0;
          HEAPF64[$7_1 + 40 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
          $10($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, 0, 1, $6_1);
          break block11;
        }
        HEAP8[$7_1 + 62 | 0] = $8_1;
        $9($7_1 + 8 | 0, $20_1, $11_1, $7_1 + 168 | 0, $6_1);
      }
      $0_1 = HEAP32[$7_1 + 228 >> 2];
      $1_1 = HEAP32[$7_1 + 224 >> 2];
      $4_1 = HEAPF64[$7_1 + 208 >> 3];
      HEAPF64[$7_1 + 248 >> 3] = HEAPU16[$7_1 + 216 >> 1];
      HEAPF64[$7_1 + 240 >> 3] = $4_1;
      HEAPF64[$7_1 + 232 >> 3] = $0_1 - $1_1 >>> 0;
      HEAPF64[$7_1 + 336 >> 3] = HEAPU8[$7_1 + 63 | 0];
      HEAPF64[$7_1 + 328 >> 3] = HEAPF64[$7_1 + 48 >> 3];
      HEAPF64[$7_1 + 320 >> 3] = HEAPF64[$7_1 + 40 >> 3];
      HEAPF64[$7_1 + 312 >> 3] = HEAPF64[$7_1 + 32 >> 3];
      HEAPF64[$7_1 + 304 >> 3] = HEAP32[$7_1 + 8 >> 2] ? HEAPF64[$7_1 + 16 >> 3] : -1;
      HEAPF64[$7_1 + 296 >> 3] = HEAPU16[$7_1 + 60 >> 1];
      $0_1 = HEAPU8[$7_1 + 65 | 0];
      HEAPF64[$7_1 + 288 >> 3] = ($0_1 | 0) == 14 ? 0 : +($0_1 + 1 >>> 0);
      HEAPF64[$7_1 + 280 >> 3] = HEAPU8[$7_1 + 62 | 0];
      HEAPF64[$7_1 + 272 >> 3] = HEAPF64[$7_1 + 24 >> 3];
      HEAPF64[$7_1 + 264 >> 3] = HEAPU32[$7_1 + 56 >> 2];
      HEAPF64[$7_1 + 256 >> 3] = HEAPU8[$7_1 + 64 | 0];
      $4($7_1 + 256 | 0, 11);
      $4($7_1 + 232 | 0, 3);
      HEAP32[3918] = HEAP32[3918] + 1;
      global$0 = $7_1 + 416 | 0;
    }
    function $9($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0;
      $1_1 = $1_1 - HEAPF64[$0_1 + 24 >> 3];
      $5_1 = $2_1 & 65535 ? $1_1 > 0 ? $1_1 : 0 : 0;
      if ($5_1 <= 0) {
        $2_1 = $0_1;
        $0_1 = HEAP32[$0_1 + 48 >> 2] + 1 | 0;
        $11($2_1, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 24 >> 3], $0_1 ? $0_1 : -1);
        return;
      }
      $1_1 = $5_1 + $144(HEAPF64[$3_1 >> 3], HEAPF64[$3_1 + 8 >> 3], 1, $4_1);
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $6_1 = HEAPF64[$3_1 + 24 >> 3] - $4_1;
      if ($1_1 >= ($6_1 > 0 ? $6_1 : 0)) {
        $145($0_1, $2_1, $5_1);
      } else {
        HEAP8[$0_1 + 56 | 0] = 2;
        $1_1 = $1_1 < 2147483647 ? $1_1 : 2147483647;
        HEAPF64[$0_1 + 16 >> 3] = $1_1;
        HEAPF64[$0_1 + 40 >> 3] = $1_1 + $4_1;
      }
    }
    function $10($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!($3_1 > 300)) {
        block: {
          $6_1 = HEAP32[$0_1 + 48 >> 2];
          if ($6_1 >>> 0 >= HEAPU32[$2_1 + 32 >> 2]) {
            break block;
          }
          $5_1 = $144(HEAPF64[$2_1 >> 3], HEAPF64[$2_1 + 8 >> 3], $6_1, $5_1);
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
            $145($0_1, $8_1, $3_1);
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
      $146($0_1);
    }
    function $11($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $2_1 = $2_1 - $4_1;
      $2_1 = $2_1 > 0 ? $2_1 : 0;
      if ($2_1 <= 0) {
        $146($0_1);
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
    function $12($0_1) {
      var $1_1 = 0;
      $1_1 = 8;
      block2: {
        block: {
          block8: {
            block6: {
              block5: {
                block4: {
                  block3: {
                    block1: {
                      block7: {
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
                      return 6;
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
          if (($0_1 | 0) == 429) {
            $1_1 = 7;
            break block2;
          } else {
            if (($0_1 | 0) != 422) {
              break block2;
            }
          }
        }
        return 0;
      }
      return $1_1;
    }
    function $13($0_1, $1_1, $2_1) {
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
    function $14($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $41($5_1, $1_1, $2_1);
      if ($43($5_1, $3_1, $4_1)) {
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
    function $15($0_1, $1_1, $2_1, $3_1, $4_1) {
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
    function $16($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      if (HEAP32[3918]) {
        wasm2js_trap();
      }
      HEAP32[3918] = -1;
      if (HEAPU32[3921] < $0_1 >>> 0) {
        $3();
        HEAP32[3919] = 0;
        HEAP32[3920] = 1;
        HEAP32[3921] = 0;
        $0_1 = -1 >>> Math_clz32(($0_1 >>> 0 <= 16384 ? 16384 : $0_1) - 1 | 0) | 0;
        $1_1 = $0_1 + 1 | 0;
        if ($1_1) {
          $17(15676, $1_1);
          $3_1 = HEAP32[3921];
          $2_1 = $3_1 + HEAP32[3920] | 0;
          while (1) {
            HEAP8[$2_1 | 0] = 0;
            if ($0_1) {
              $0_1 = $0_1 - 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $0_1 = $1_1 + $3_1 | 0;
        } else {
          $0_1 = 0;
        }
        HEAP32[3921] = $0_1;
        HEAP32[3930] = HEAP32[3931];
        $0_1 = HEAP32[3918] + 1 | 0;
      } else {
        $0_1 = 0;
      }
      HEAP32[3918] = $0_1;
      return HEAP32[3920];
    }
    function $17($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
        $58($0_1, $2_1, $1_1, 1, 1);
      }
    }
    function $18() {
      if (HEAPU32[3918] >= 2147483647) {
        wasm2js_trap();
      }
      return HEAP32[3923];
    }
    function $19() {
      if (HEAPU32[3918] >= 2147483647) {
        wasm2js_trap();
      }
      return HEAP32[3924];
    }
    function $20($0_1) {
      $0_1 = +$0_1;
      HEAPF64[1964] = $0_1;
    }
    function $21($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = +$1_1;
      $2_1 = +$2_1;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (HEAP32[3918]) {
        wasm2js_trap();
      }
      HEAP32[3918] = -1;
      $3();
      $7_1 = $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0;
      $5_1 = HEAP32[3921] >>> 2 | 0;
      $4_1 = $5_1 - $0_1 | 0;
      $4_1 = $4_1 >>> 0 <= $5_1 >>> 0 ? $4_1 : 0;
      $8_1 = $4_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $4_1;
      $6_1 = HEAP32[3920] + ($0_1 << 2) | 0;
      $5_1 = $3_1;
      $4_1 = 0;
      $7_1 = $2_1 < 4294967295 & $2_1 >= 0 ? ~~$2_1 >>> 0 : 0;
      $3_1 = 0;
      block: {
        while (1) {
          if (($3_1 | 0) == ($8_1 | 0)) {
            break block;
          }
          $9_1 = ($3_1 | 0) != 0;
          $5_1 = $5_1 + $9_1 | 0;
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
      HEAP32[3918] = HEAP32[3918] + 1;
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
      $7_1 = global$0 - 640 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 28 >> 2] = $0_1;
      HEAP32[$7_1 + 64 >> 2] = $4_1;
      HEAP32[$7_1 + 60 >> 2] = $3_1;
      HEAP32[$7_1 + 56 >> 2] = $2_1;
      $0_1 = HEAP32[3929];
      HEAP32[$7_1 + 48 >> 2] = HEAP32[3928];
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
      if (HEAP32[3918]) {
        wasm2js_trap();
      }
      $4_1 = $7_1 + 92 | 0;
      HEAP32[3918] = -1;
      $3();
      $3_1 = HEAP32[3921];
      $2_1 = HEAP32[3920];
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
      HEAP8[$7_1 + 401 | 0] = 0;
      HEAP32[$7_1 + 268 >> 2] = 4;
      HEAP32[$7_1 + 260 >> 2] = 0;
      HEAP32[$7_1 + 264 >> 2] = 0;
      HEAP32[$7_1 + 252 >> 2] = 0;
      HEAP32[$7_1 + 256 >> 2] = 4;
      $1_1 = $6_1 & 1;
      HEAP32[$7_1 + 380 >> 2] = $1_1 ? 12304 : 12288;
      HEAP32[$7_1 + 376 >> 2] = $1_1 ? 1 : $4_1;
      HEAP32[$7_1 + 372 >> 2] = $20_1;
      $150($7_1 + 272 | 0, 37);
      HEAP8[$7_1 + 400 | 0] = 1;
      HEAP32[$7_1 + 384 >> 2] = 1;
      HEAP32[$7_1 + 388 >> 2] = 0;
      HEAP32[$7_1 + 320 >> 2] = 0;
      HEAP32[$7_1 + 312 >> 2] = 0;
      HEAP32[$7_1 + 316 >> 2] = 1;
      HEAP16[$7_1 + 324 >> 1] = 1;
      HEAP32[$7_1 + 392 >> 2] = 0;
      HEAP32[$7_1 + 396 >> 2] = 0;
      $149($7_1 + 336 | 0, $7_1 + 128 | 0, 36);
      HEAP32[$7_1 + 420 >> 2] = 0;
      HEAP32[$7_1 + 424 >> 2] = 0;
      $1_1 = $0_1;
      $0_1 = $0_1 >>> 0 > $3_1 >>> 0;
      $14_1 = $0_1 ? 0 : $1_1;
      HEAP32[$7_1 + 416 >> 2] = $14_1;
      $19_1 = $0_1 ? 1 : $2_1;
      HEAP32[$7_1 + 412 >> 2] = $19_1;
      HEAP32[$7_1 + 432 >> 2] = 0;
      HEAP32[$7_1 + 436 >> 2] = 0;
      HEAP32[$7_1 + 404 >> 2] = 2;
      $25_1 = HEAP32[$20_1 + 28 >> 2];
      HEAP32[$7_1 + 428 >> 2] = $25_1 >>> 0 >= 1e3 ? 1e3 : $25_1;
      if ($23($19_1, $14_1, 13743, 3)) {
        HEAP8[$7_1 + 437 | 0] = 1;
        HEAP32[$7_1 + 420 >> 2] = 3;
      }
      $0_1 = $7_1 + 404 | 0;
      block56: {
        if ($24($0_1, 123)) {
          block55: {
            $16_1 = $7_1 + 312 | 0;
            HEAP32[$7_1 + 536 >> 2] = 0;
            HEAP32[$7_1 + 528 >> 2] = 0;
            HEAP32[$7_1 + 532 >> 2] = 1;
            HEAP32[$7_1 + 620 >> 2] = 0;
            HEAP32[$7_1 + 624 >> 2] = 0;
            HEAP32[$7_1 + 612 >> 2] = $14_1;
            HEAP32[$7_1 + 608 >> 2] = $19_1;
            HEAP8[$7_1 + 211 | 0] = 2;
            HEAP8[$7_1 + 199 | 0] = 2;
            HEAP8[$7_1 + 187 | 0] = 2;
            HEAP8[$7_1 + 175 | 0] = 2;
            HEAP8[$7_1 + 163 | 0] = 2;
            HEAP8[$7_1 + 151 | 0] = 2;
            HEAP8[$7_1 + 139 | 0] = 2;
            HEAP32[$7_1 + 616 >> 2] = $7_1 + 528;
            HEAP32[$7_1 + 472 >> 2] = 4;
            HEAP32[$7_1 + 476 >> 2] = 0;
            HEAP32[$7_1 + 464 >> 2] = 0;
            HEAP32[$7_1 + 468 >> 2] = 0;
            HEAP32[$7_1 + 456 >> 2] = 0;
            HEAP32[$7_1 + 460 >> 2] = 4;
            HEAP32[$7_1 + 448 >> 2] = 0;
            HEAP32[$7_1 + 452 >> 2] = 0;
            $1_1 = HEAP32[$20_1 + 20 >> 2];
            HEAP32[$7_1 + 440 >> 2] = HEAP32[$20_1 + 16 >> 2];
            HEAP32[$7_1 + 444 >> 2] = $1_1;
            HEAP32[$7_1 + 552 >> 2] = 0;
            HEAP32[$7_1 + 556 >> 2] = 1;
            $27($0_1, 123);
            block7: {
              block6: {
                while (1) {
                  block5: {
                    $0_1 = HEAP32[$7_1 + 452 >> 2];
                    $6_1 = $0_1;
                    $9_1 = HEAP32[$7_1 + 448 >> 2];
                    $1_1 = !(HEAP32[$7_1 + 464 >> 2] | ($0_1 | $9_1));
                    $0_1 = HEAP32[$7_1 + 420 >> 2];
                    block4: {
                      if ($0_1 >>> 0 < HEAPU32[$7_1 + 416 >> 2]) {
                        $0_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 412 >> 2] | 0];
                        if ($0_1 >>> 0 > 32) {
                          break block4;
                        }
                      }
                      $0_1 = $28($7_1 + 404 | 0);
                    }
                    if (($0_1 & 255) == 125) {
                      break block5;
                    }
                    if (!$1_1) {
                      $0_1 = HEAP32[$7_1 + 420 >> 2];
                      if ($0_1 >>> 0 >= HEAPU32[$7_1 + 416 >> 2]) {
                        break block6;
                      }
                      $1_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 412 >> 2] | 0] == 44;
                      HEAP32[$7_1 + 420 >> 2] = $0_1 + $1_1;
                      if (!$1_1) {
                        break block6;
                      }
                    }
                    if (HEAP32[$7_1 + 404 >> 2] != 2) {
                      break block7;
                    }
                    $1_1 = HEAP32[$7_1 + 420 >> 2];
                    if (!($1_1 >>> 0 < HEAPU32[$7_1 + 416 >> 2] & HEAPU8[HEAP32[$7_1 + 412 >> 2] + $1_1 | 0] > 32)) {
                      $28($7_1 + 404 | 0);
                      $1_1 = HEAP32[$7_1 + 420 >> 2];
                    }
                    HEAP8[$7_1 + 436 | 0] = 0;
                    HEAP32[$7_1 + 432 >> 2] = $1_1;
                    $30($7_1 + 564 | 0, $7_1 + 404 | 0);
                    $13_1 = HEAPU8[$7_1 + 572 | 0];
                    if (($13_1 | 0) == 2) {
                      break block7;
                    }
                    $3_1 = HEAP32[$7_1 + 432 >> 2];
                    $1_1 = HEAP32[$7_1 + 564 >> 2];
                    $2_1 = HEAP32[$7_1 + 568 >> 2];
                    if ($13_1 & 1) {
                      HEAP32[$7_1 + 560 >> 2] = 0;
                      $31($1_1, $2_1, $7_1 + 552 | 0, 0);
                      $1_1 = HEAP32[$7_1 + 556 >> 2];
                      $0_1 = HEAP32[$7_1 + 560 >> 2];
                    } else {
                      $0_1 = $2_1;
                    }
                    $11_1 = $3_1 + 1 | 0;
                    $4_1 = $32($1_1, $0_1);
                    block9: {
                      block8: {
                        if (($4_1 & 255) >>> 0 >= 64) {
                          $9_1 = 245;
                          $3_1 = $33($7_1 + 440 | 0, $7_1 + 564 | 0, $1_1, $0_1);
                        } else {
                          $3_1 = $4_1 & 31;
                          if (($4_1 & 63) >>> 0 >= 32) {
                            $8_1 = 1 << $3_1;
                            $3_1 = 0;
                          } else {
                            $15_1 = 1 << $3_1;
                            $8_1 = $15_1 - 1 & 1 >>> 32 - $3_1;
                            $3_1 = $15_1;
                          }
                          HEAP32[$7_1 + 448 >> 2] = $3_1 | $9_1;
                          HEAP32[$7_1 + 452 >> 2] = $6_1 | $8_1;
                          $9_1 = $3_1 & $9_1;
                          $6_1 = $6_1 & $8_1;
                          $3_1 = !($9_1 | $6_1);
                          $6_1 = $6_1 | $9_1;
                          $9_1 = $4_1 - 10 | 0;
                          if ($6_1 | ($9_1 & 255) != 4) {
                            break block8;
                          }
                          $4_1 = $7_1 + 404 | 0;
                          if ($24($4_1, 123)) {
                            $6_1 = HEAP32[$7_1 + 420 >> 2];
                            $9_1 = HEAPU8[$7_1 + 400 | 0];
                            $3_1 = 1;
                            $34($7_1 + 252 | 0, $4_1, $7_1 + 608 | 0, 1);
                            HEAP8[$7_1 + 400 | 0] = $9_1;
                            HEAP32[$7_1 + 392 >> 2] = $6_1;
                            HEAP32[$7_1 + 396 >> 2] = HEAP32[$7_1 + 420 >> 2];
                            $4_1 = HEAP32[3438];
                            HEAP32[$7_1 + 584 >> 2] = HEAP32[3437];
                            HEAP32[$7_1 + 588 >> 2] = $4_1;
                            HEAP32[$7_1 + 592 >> 2] = HEAP32[3439];
                            $9_1 = 4;
                            $4_1 = 0;
                            break block9;
                          }
                          $9_1 = 4;
                          $3_1 = 1;
                        }
                      }
                      $25($7_1 + 584 | 0, $7_1 + 404 | 0);
                      $4_1 = HEAPU8[$7_1 + 595 | 0];
                    }
                    HEAP32[$7_1 + 332 >> 2] = $2_1;
                    HEAP32[$7_1 + 328 >> 2] = $11_1;
                    HEAP8[$7_1 + 324 | 0] = 0;
                    HEAP8[$7_1 + 401 | 0] = 0;
                    if ($4_1 & 1 ? 0 : $3_1) {
                      block10: {
                        if (!$0_1) {
                          $0_1 = 0;
                          break block10;
                        }
                        if (HEAPU8[$1_1 | 0] != 95) {
                          break block10;
                        }
                        if ($48($7_1 + 252 | 0, $1_1, $0_1, 1, $7_1 + 584 | 0, HEAP32[$7_1 + 420 >> 2] - HEAP32[$7_1 + 588 >> 2] | 0)) {
                          continue;
                        }
                      }
                    } else {
                      if ($48($7_1 + 252 | 0, $1_1, $0_1, $3_1, $7_1 + 584 | 0, HEAP32[$7_1 + 420 >> 2] - HEAP32[$7_1 + 588 >> 2] | 0)) {
                        continue;
                      }
                    }
                    $2_1 = $9_1 & 255;
                    if ($2_1 >>> 0 <= 6) {
                      $0_1 = ($7_1 + 128 | 0) + Math_imul($2_1, 12) | 0;
                      HEAP32[$0_1 + 8 >> 2] = HEAP32[$7_1 + 592 >> 2];
                      $1_1 = HEAP32[$7_1 + 588 >> 2];
                      HEAP32[$0_1 >> 2] = HEAP32[$7_1 + 584 >> 2];
                      HEAP32[$0_1 + 4 >> 2] = $1_1;
                    } else {
                      $11_1 = $7_1 + 24 | 0;
                      $9_1 = $7_1 + 252 | 0;
                      $2_1 = $1_1;
                      $3_1 = $0_1;
                      $6_1 = $7_1 + 584 | 0;
                      $0_1 = 0;
                      $4_1 = global$0 - 48 | 0;
                      global$0 = $4_1;
                      $1_1 = -24;
                      block19: {
                        block12: {
                          block11: {
                            while (1) {
                              if (!$1_1) {
                                break block11;
                              }
                              if (!$60(HEAP32[$1_1 + 13620 >> 2], HEAP32[$1_1 + 13624 >> 2], $2_1, $3_1)) {
                                $1_1 = $1_1 + 8 | 0;
                                $0_1 = $0_1 + 1 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (HEAPU8[HEAP32[$9_1 + 120 >> 2] + 37 | 0] != 1) {
                              if ($0_1) {
                                break block11;
                              }
                              if (HEAPU8[$6_1 + 8 | 0] == 5) {
                                $1_1 = HEAP32[$6_1 + 4 >> 2];
                                $0_1 = HEAP32[$6_1 >> 2];
                                HEAP32[$4_1 + 20 >> 2] = $4_1 + 47;
                                $83($4_1 + 32 | 0, $0_1, $1_1, $4_1 + 20 | 0, 2);
                                if (HEAPU8[$4_1 + 43 | 0] == 2) {
                                  break block11;
                                }
                              } else {
                                if (!$84($6_1)) {
                                  break block11;
                                }
                              }
                              $77($9_1, 1377167);
                              break block12;
                            }
                            block14: {
                              block16: {
                                block13: {
                                  block15: {
                                    $1_1 = $0_1;
                                    switch ($1_1 | 0) {
                                      case 0:
                                        break block13;
                                      case 2:
                                        break block15;
                                      default:
                                        break block14;
                                    }
                                    ;
                                  }
                                  $3_1 = HEAPU8[$6_1 + 8 | 0];
                                  $1_1 = 196608;
                                  if (($3_1 | 0) != 3) {
                                    break block16;
                                  }
                                  HEAP32[$4_1 + 28 >> 2] = 0;
                                  HEAP32[$4_1 + 20 >> 2] = 0;
                                  HEAP32[$4_1 + 24 >> 2] = 1;
                                  HEAP8[$4_1 + 40 | 0] = HEAPU8[$6_1 + 9 | 0];
                                  $1_1 = HEAP32[$6_1 + 4 >> 2];
                                  HEAP32[$4_1 + 32 >> 2] = HEAP32[$6_1 >> 2];
                                  HEAP32[$4_1 + 36 >> 2] = $1_1;
                                  $67($4_1 + 8 | 0, $4_1 + 32 | 0, $4_1 + 20 | 0);
                                  $1_1 = HEAP32[$4_1 + 8 >> 2];
                                  $2_1 = HEAP32[$4_1 + 12 >> 2];
                                  block17: {
                                    if ($81(13764, $2_1)) {
                                      block18: {
                                        $3_1 = $2_1;
                                        while (1) {
                                          if (!$3_1) {
                                            break block17;
                                          }
                                          $8_1 = HEAPU8[$1_1 | 0];
                                          if (!(HEAPU8[$8_1 + 12468 | 0] & 31 | ($8_1 | 0) == 58) & ($8_1 | 0) != 46) {
                                            break block18;
                                          }
                                          $1_1 = $1_1 + 1 | 0;
                                          $3_1 = $3_1 - 1 | 0;
                                          continue;
                                        }
                                        ;
                                      }
                                    }
                                    $77($9_1, $2_1 ? $2_1 >>> 0 < 256 ? 1442693 : 1442691 : 1442690);
                                  }
                                  $1_1 = 2;
                                  break block14;
                                }
                                $1_1 = 0;
                                $3_1 = HEAPU8[$6_1 + 8 | 0];
                                if (($3_1 | 0) == 5) {
                                  break block14;
                                }
                                $1_1 = 327680;
                              }
                              if (!$3_1) {
                                $85($9_1, 13);
                                break block12;
                              }
                              $77($9_1, $3_1 << 24 | $1_1 | 385);
                              $1_1 = $0_1;
                            }
                            $1_1 = $9_1 + Math_imul($1_1, 12) | 0;
                            HEAP32[$1_1 + 92 >> 2] = HEAP32[$6_1 + 8 >> 2];
                            $2_1 = HEAP32[$6_1 + 4 >> 2];
                            HEAP32[$1_1 + 84 >> 2] = HEAP32[$6_1 >> 2];
                            HEAP32[$1_1 + 88 >> 2] = $2_1;
                            $1_1 = $0_1 + 7 | 0;
                            $0_1 = 1;
                            break block19;
                          }
                          $8_1 = 9;
                          $0_1 = 13036;
                          block21: {
                            block20: {
                              while (1) {
                                $8_1 = $8_1 + 1 | 0;
                                if (($8_1 | 0) == 17) {
                                  break block20;
                                }
                                if (($8_1 | 0) == 26) {
                                  wasm2js_trap();
                                }
                                $6_1 = $0_1 - 4 | 0;
                                $15_1 = HEAP32[$0_1 >> 2];
                                $0_1 = $0_1 + 8 | 0;
                                if (!$133($2_1, $3_1, HEAP32[$6_1 >> 2], $15_1)) {
                                  continue;
                                }
                                break;
                              }
                              ;
                              $0_1 = $8_1 >>> 0 < 17;
                              $8_1 = $8_1 - 10 | 0;
                              break block21;
                            }
                            $0_1 = 0;
                          }
                          HEAP8[$4_1 + 1 | 0] = $8_1;
                          HEAP8[$4_1 | 0] = $0_1 & 1;
                          $75($9_1, HEAPU8[$4_1 | 0] ? (HEAPU8[$4_1 + 1 | 0] << 24) - 1978465646 | 0 : 146);
                          $85($9_1, 13);
                        }
                        $0_1 = 0;
                      }
                      HEAP8[$11_1 + 1 | 0] = $1_1;
                      HEAP8[$11_1 | 0] = $0_1;
                      global$0 = $4_1 + 48 | 0;
                      if (!HEAPU8[$7_1 + 24 | 0]) {
                        continue;
                      }
                      $9_1 = HEAPU8[$7_1 + 25 | 0];
                    }
                    HEAP8[$7_1 + 400 | 0] = HEAPU8[$7_1 + 400 | 0] & (($13_1 ^ 1) & ($9_1 & 255) >>> 0 >= ($17_1 & 255) >>> 0);
                    $17_1 = $9_1;
                    continue;
                  }
                  break;
                }
                ;
                HEAP32[$7_1 + 420 >> 2] = HEAP32[$7_1 + 420 >> 2] + 1;
                HEAP32[$7_1 + 424 >> 2] = HEAP32[$7_1 + 424 >> 2] - 1;
                break block7;
              }
              $29($7_1 + 404 | 0);
            }
            HEAP32[$7_1 + 456 >> 2] = HEAP32[$7_1 + 624 >> 2];
            $0_1 = HEAP32[$7_1 + 620 >> 2];
            HEAP32[$7_1 + 448 >> 2] = HEAP32[$7_1 + 616 >> 2];
            HEAP32[$7_1 + 452 >> 2] = $0_1;
            $0_1 = HEAP32[$7_1 + 612 >> 2];
            HEAP32[$7_1 + 440 >> 2] = HEAP32[$7_1 + 608 >> 2];
            HEAP32[$7_1 + 444 >> 2] = $0_1;
            $0_1 = $7_1 + 16 | 0;
            $2_1 = $7_1 + 440 | 0;
            $35($0_1, $2_1);
            $24_1 = HEAP32[$7_1 + 16 >> 2];
            $6_1 = HEAP32[($24_1 ? $0_1 | 4 : $7_1 + 536 | 0) >> 2];
            $27_1 = HEAP32[$7_1 + 532 >> 2];
            $17_1 = HEAP32[$7_1 + 528 >> 2];
            $3_1 = 0;
            $0_1 = $7_1 + 252 | 0;
            $1_1 = $7_1 + 128 | 0;
            $36($7_1 + 540 | 0, $0_1, $1_1, 0);
            $36($7_1 + 552 | 0, $0_1, $1_1, 2);
            $21_1 = 1;
            $37($2_1, $0_1, $1_1, 4, 1);
            HEAP8[$7_1 + 401 | 0] = 0;
            HEAP16[$7_1 + 324 >> 1] = 3841;
            HEAP32[$7_1 + 320 >> 2] = 0;
            $0_1 = HEAP32[$7_1 + 372 >> 2];
            $1_1 = HEAP32[$0_1 >> 2];
            $2_1 = HEAP32[$0_1 + 8 >> 2];
            $0_1 = HEAP32[$0_1 + 12 >> 2];
            HEAP32[$7_1 + 576 >> 2] = 0;
            HEAP32[$7_1 + 580 >> 2] = 0;
            $4_1 = 128;
            block22: {
              if (HEAPU8[$7_1 + 199 | 0] != 2) {
                $15_1 = $1_1 ? $2_1 : 1583802368;
                $18_1 = $1_1 ? $0_1 : 367;
                block23: {
                  block25: {
                    block24: {
                      $0_1 = HEAPU8[$7_1 + 196 | 0];
                      switch ($0_1 | 0) {
                        case 0:
                          break block22;
                        case 2:
                          break block24;
                        case 3:
                          break block25;
                        default:
                          break block23;
                      }
                      ;
                    }
                    $0_1 = 0;
                    $4_1 = $38(HEAP32[$7_1 + 188 >> 2], HEAP32[$7_1 + 192 >> 2], 0, $15_1, $18_1, $16_1, $7_1 + 576 | 0);
                    break block22;
                  }
                  HEAP8[$7_1 + 448 | 0] = HEAPU8[$7_1 + 197 | 0];
                  $1_1 = HEAP32[$7_1 + 192 >> 2];
                  HEAP32[$7_1 + 444 >> 2] = $1_1;
                  HEAP32[$7_1 + 440 >> 2] = HEAP32[$7_1 + 188 >> 2];
                  $39($7_1 + 584 | 0, $7_1 + 440 | 0);
                  $0_1 = HEAP32[$7_1 + 588 >> 2];
                  if (($1_1 | 0) != ($0_1 | 0)) {
                    HEAP32[$7_1 + 576 >> 2] = 1;
                  }
                  HEAP32[$7_1 + 604 >> 2] = 0;
                  HEAP32[$7_1 + 596 >> 2] = 0;
                  HEAP32[$7_1 + 600 >> 2] = 1;
                  $21_1 = HEAP32[$7_1 + 584 >> 2];
                  $13_1 = $7_1 + 440 | 0;
                  $40($13_1, $7_1 + 584 | 0, $7_1 + 596 | 0);
                  $4_1 = HEAP32[$7_1 + 440 >> 2];
                  $8_1 = HEAP32[$7_1 + 444 >> 2];
                  $41($13_1, $4_1, $8_1);
                  $1_1 = $4_1;
                  $9_1 = global$0 - 32 | 0;
                  global$0 = $9_1;
                  if ($8_1) {
                    block26: {
                      $22_1 = ($1_1 + $8_1 | 0) - 1 | 0;
                      if (HEAPU8[$22_1 | 0] != 90 | $8_1 - 31 >>> 0 < 4294967289) {
                        break block26;
                      }
                      HEAP32[$9_1 + 24 >> 2] = 0;
                      HEAP32[$9_1 + 28 >> 2] = 0;
                      HEAP32[$9_1 + 16 >> 2] = 0;
                      HEAP32[$9_1 + 20 >> 2] = 0;
                      HEAP32[$9_1 + 8 >> 2] = 0;
                      HEAP32[$9_1 + 12 >> 2] = 0;
                      block29: {
                        while (1) {
                          block27: {
                            $11_1 = 0;
                            while (1) {
                              block28: {
                                if (($1_1 | 0) == ($22_1 | 0)) {
                                  break block27;
                                }
                                if (($12_1 | 0) == 29) {
                                  wasm2js_trap();
                                }
                                $2_1 = $1_1 + 1 | 0;
                                $1_1 = HEAPU8[$1_1 | 0];
                                if (!(1 << $12_1 & 536271727)) {
                                  break block28;
                                }
                                $23_1 = $1_1 - 48 & 255;
                                if ($23_1 >>> 0 >= 10) {
                                  break block28;
                                }
                                $11_1 = $23_1 + Math_imul($11_1, 10) | 0;
                                $12_1 = $12_1 + 1 | 0;
                                $1_1 = $2_1;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($1_1 | 0) != HEAPU8[$12_1 + 15581 | 0]) {
                              break block29;
                            }
                            if ($10_1 >>> 0 > 5) {
                              wasm2js_trap();
                            } else {
                              $12_1 = $12_1 + 1 | 0;
                              HEAP32[($9_1 + 8 | 0) + ($10_1 << 2) >> 2] = $11_1;
                              $10_1 = $10_1 + 1 | 0;
                              $1_1 = $2_1;
                              continue;
                            }
                          }
                          break;
                        }
                        ;
                        $1_1 = HEAP32[$9_1 + 16 >> 2];
                        $12_1 = 0;
                        $2_1 = HEAP32[$9_1 + 24 >> 2];
                        $10_1 = HEAP32[$9_1 + 20 >> 2];
                        $22_1 = HEAP32[$9_1 + 8 >> 2];
                        $23_1 = HEAP32[$9_1 + 12 >> 2];
                        $28_1 = $104($22_1, $23_1);
                        $26_1 = HEAP32[$9_1 + 28 >> 2];
                        if ($26_1 >>> 0 > 59 | $2_1 >>> 0 > 59 | ($28_1 >>> 0 <= $1_1 - 1 >>> 0 | $10_1 >>> 0 > 23)) {
                          break block26;
                        }
                        $106($13_1, $105($22_1, $23_1, $1_1), $10_1, $2_1, $26_1);
                        $1_1 = $8_1 - 30 | 0;
                        while (1) {
                          if ($1_1) {
                            $1_1 = $1_1 + 1 | 0;
                            $11_1 = Math_imul($11_1, 10);
                            continue;
                          }
                          break;
                        }
                        ;
                        HEAP8[$13_1 + 42 | 0] = 1;
                        HEAP32[$13_1 + 32 >> 2] = $11_1;
                        $12_1 = 1;
                        break block26;
                      }
                      $12_1 = 0;
                    }
                  }
                  global$0 = $9_1 + 32 | 0;
                  block39: {
                    if (!$12_1) {
                      block30: {
                        if (HEAPU8[$42($4_1, $8_1, 0) + 12468 | 0] & 6) {
                          if ($43($13_1, $15_1, $18_1)) {
                            break block30;
                          }
                          $44($13_1, $4_1, $8_1);
                          break block30;
                        }
                        $1_1 = $13($4_1, $8_1, 0);
                        if ($1_1 - 1 >>> 0 <= 1) {
                          if (($42($4_1, $8_1, $1_1) | 0) == 32) {
                            $44($7_1 + 440 | 0, $4_1, $8_1);
                            break block30;
                          }
                        }
                        block31: {
                          $2_1 = $1_1;
                          if (($42($4_1, $8_1, $1_1) | 0) == 46) {
                            $2_1 = $1_1 + 1 | 0;
                            $9_1 = $13($4_1, $8_1, $2_1);
                            if (!$9_1) {
                              break block31;
                            }
                            $2_1 = $2_1 + $9_1 | 0;
                          }
                          if (!$1_1 | $2_1 >>> 0 < $8_1 >>> 0) {
                            break block31;
                          }
                          if ($1_1 - 9 >>> 0 < 5) {
                            $1_1 = 0;
                          } else {
                            block38: {
                              block35: {
                                block34: {
                                  switch ($1_1 - 7 | 0) {
                                    case 1:
                                      if (($2_1 | 0) != 8) {
                                        break block35;
                                      }
                                      break block31;
                                    case 0:
                                      if (($2_1 | 0) == 7) {
                                        break block31;
                                      }
                                      break block35;
                                    default:
                                      break block34;
                                  }
                                  ;
                                }
                                block37: {
                                  switch ($1_1 - 16 | 0) {
                                    case 0:
                                      if (($2_1 | 0) != 16) {
                                        break block35;
                                      }
                                      $1_1 = 6;
                                      break block38;
                                    case 3:
                                      break block37;
                                    default:
                                      break block35;
                                  }
                                  ;
                                }
                                if (($2_1 | 0) != 19) {
                                  break block35;
                                }
                                $1_1 = 9;
                                break block38;
                              }
                              $45($7_1 + 440 | 0, 25);
                              break block30;
                            }
                          }
                          $4_1 = $38($4_1, $8_1, $1_1, $15_1, $18_1, $16_1, $7_1 + 576 | 0);
                          break block39;
                        }
                        $9_1 = 0;
                        $4_1 = $7_1 + 440 | 0;
                        $1_1 = $113($4_1, 45);
                        if ($1_1) {
                          $2_1 = 6;
                        } else {
                          if ($113($4_1, 43)) {
                            $2_1 = 6;
                          } else {
                            $9_1 = ($116(HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]) | 0) == 2;
                            $2_1 = $9_1 ? 2 : 4;
                          }
                        }
                        $8_1 = $112($4_1, $2_1);
                        if ($9_1) {
                          HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 8;
                          HEAP32[$4_1 + 12 >> 2] = HEAP32[$4_1 + 12 >> 2] | 524288;
                          $8_1 = $8_1 + 2e3 | 0;
                        }
                        block41: {
                          block40: {
                            if ($1_1) {
                              $1_1 = 27;
                              if (!$8_1) {
                                break block40;
                              }
                              $8_1 = 0 - $8_1 | 0;
                            }
                            if ($8_1 + 1 >>> 0 < 10002) {
                              break block41;
                            }
                            $1_1 = 26;
                          }
                          $45($4_1, $1_1);
                          $8_1 = 0;
                        }
                        $13_1 = $113($4_1, 45);
                        $1_1 = $116(HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
                        block45: {
                          block44: {
                            block43: {
                              if (!$9_1) {
                                block42: {
                                  if (!$113($4_1, 87)) {
                                    if (($1_1 | 0) != 3) {
                                      break block42;
                                    }
                                    $1_1 = (($8_1 << 16 >> 16) % 100 | 0 ? 3 : 15) & $8_1 ? 365 : 366;
                                    $2_1 = $112($4_1, 3) - 1 | 0;
                                    $12_1 = 32;
                                    $10_1 = $105($8_1, 1, 1);
                                    break block43;
                                  }
                                  $2_1 = $112($4_1, 2);
                                  if (!HEAP32[$4_1 + 28 >> 2]) {
                                    $45($4_1, 34);
                                  }
                                  if ($13_1) {
                                    $111($4_1, 45);
                                  }
                                  $11_1 = $112($4_1, 1);
                                  $10_1 = $117($8_1);
                                  $1_1 = $117($8_1 + 1 | 0) - $10_1 | 0;
                                  $12_1 = 31;
                                  $8_1 = $11_1 - 1 | 0;
                                  if ($8_1 >>> 0 >= 7) {
                                    $2_1 = $1_1;
                                    break block44;
                                  } else {
                                    $2_1 = ($8_1 + Math_imul($2_1, 7) | 0) - 7 | 0;
                                    break block43;
                                  }
                                }
                              }
                              if ($13_1) {
                                $2_1 = $112($4_1, 2);
                                if (!HEAP32[$4_1 + 28 >> 2]) {
                                  $45($4_1, 33);
                                }
                                $111($4_1, 45);
                              } else {
                                if (($1_1 | 0) != 4 | $9_1) {
                                  $45($4_1, 23);
                                }
                                $2_1 = $112($4_1, 2);
                              }
                              $11_1 = $112($4_1, 2);
                              $10_1 = $105($8_1, $2_1, 1);
                              $1_1 = $104($8_1, $2_1);
                              $12_1 = $1_1 ? 30 : 29;
                              $2_1 = $11_1 - 1 | 0;
                            }
                            if ($1_1 >>> 0 > $2_1 >>> 0) {
                              break block45;
                            }
                          }
                          $45($4_1, $12_1);
                        }
                        $1_1 = $2_1 + $10_1 | 0;
                        wasm2js_i32$0 = $4_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                        HEAP32[$4_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
                        block46: {
                          if (!HEAP32[$4_1 + 28 >> 2]) {
                            if ($9_1) {
                              $45($4_1, 28);
                            } else {
                              HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 64;
                            }
                            break block46;
                          }
                          if (!$113($4_1, 84)) {
                            if (!$113($4_1, 116)) {
                              $111($4_1, 32);
                            }
                          }
                          $1_1 = $112($4_1, 2);
                          $2_1 = $9_1 | $13_1;
                          if (($113($4_1, 58) | 0) != ($2_1 | 0)) {
                            if ($2_1) {
                              $9_1 = $116(HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]) ? 36 : 35;
                            } else {
                              $9_1 = 36;
                            }
                            $45($4_1, $9_1);
                          }
                          HEAP8[$4_1 + 41 | 0] = 35;
                          $13_1 = $112($4_1, 2);
                          HEAP8[$4_1 + 41 | 0] = 23;
                          block47: {
                            if ($2_1) {
                              $10_1 = 0;
                              $11_1 = 0;
                              if (!$113($4_1, 58)) {
                                break block47;
                              }
                            } else {
                              if (!$116(HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2])) {
                                $10_1 = 0;
                                $11_1 = 0;
                                break block47;
                              }
                            }
                            $10_1 = $112($4_1, 2);
                            $11_1 = 1;
                          }
                          block48: {
                            if (!$113($4_1, 46)) {
                              $12_1 = 0;
                              $2_1 = 0;
                              $8_1 = 0;
                              if (!$113($4_1, 44)) {
                                break block48;
                              }
                            }
                            $12_1 = 0;
                            $2_1 = 0;
                            $8_1 = 0;
                            while (1) {
                              $9_1 = $118($4_1);
                              if ($9_1 >>> 0 <= 9) {
                                $8_1 = $2_1 >>> 0 < 9 ? $9_1 + Math_imul($8_1, 10) | 0 : $8_1;
                                $2_1 = $2_1 + 1 | 0;
                                $12_1 = $9_1 | $12_1;
                                continue;
                              }
                              break;
                            }
                            ;
                            if ($11_1 & ($2_1 | 0) != 0) {
                              break block48;
                            }
                            $45($4_1, 38);
                          }
                          $9_1 = 9 - $2_1 | 0;
                          $9_1 = $9_1 >>> 0 <= 9 ? $9_1 : 0;
                          while (1) {
                            if ($9_1) {
                              $9_1 = $9_1 - 1 | 0;
                              $8_1 = Math_imul($8_1, 10);
                              continue;
                            }
                            break;
                          }
                          ;
                          if (($1_1 | 0) == 24 & ($12_1 | $13_1 | $10_1) != 0 | ($1_1 >>> 0 > 24 | $10_1 >>> 0 > 60 | $13_1 >>> 0 > 59)) {
                            $45($4_1, 37);
                          }
                          if (($1_1 | 0) == 24) {
                            HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 128;
                          }
                          HEAP32[$4_1 + 32 >> 2] = $8_1;
                          $2_1 = $2_1 >>> 0 <= 3 ? 3 : $2_1;
                          HEAP32[$4_1 + 36 >> 2] = $2_1 >>> 0 >= 9 ? 9 : $2_1;
                          if (($10_1 | 0) == 60) {
                            $119($4_1);
                            $10_1 = 59;
                          }
                          HEAP8[$4_1 + 41 | 0] = 39;
                          $2_1 = HEAP32[$4_1 + 4 >> 2];
                          $1_1 = (Math_imul($13_1, 60) + Math_imul($1_1, 3600) | 0) + $10_1 | 0;
                          $9_1 = $1_1;
                          $1_1 = $1_1 + HEAP32[$4_1 >> 2] | 0;
                          $2_1 = $9_1 >>> 0 > $1_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
                          HEAP32[$4_1 >> 2] = $1_1;
                          HEAP32[$4_1 + 4 >> 2] = $2_1;
                          block49: {
                            if (!$113($4_1, 90)) {
                              block50: {
                                if (!HEAP32[$4_1 + 28 >> 2]) {
                                  HEAP32[$4_1 + 12 >> 2] = HEAP32[$4_1 + 12 >> 2] | 1048576;
                                  break block49;
                                }
                                $113($4_1, 32);
                                if ($120($4_1)) {
                                  $122($4_1);
                                  break block46;
                                }
                                if ($121($4_1)) {
                                  break block50;
                                }
                                if ($110($4_1, 13715, 1)) {
                                  break block50;
                                }
                                $45($4_1, 39);
                              }
                            }
                            if (!HEAP32[$4_1 + 28 >> 2]) {
                              break block49;
                            }
                            while (1) {
                              if ($113($4_1, 91)) {
                                $124($4_1, 6);
                                $111($4_1, 93);
                                continue;
                              }
                              break;
                            }
                            ;
                            if ($113($4_1, 32)) {
                              $124($4_1, 5);
                            }
                            $122($4_1);
                          }
                        }
                      }
                    }
                    $4_1 = $46($7_1 + 440 | 0, $15_1, $18_1, $16_1, $7_1 + 576 | 0);
                  }
                  if (HEAP32[$7_1 + 320 >> 2] | HEAPU8[$7_1 + 592 | 0] != 1) {
                    break block22;
                  }
                  HEAP32[$16_1 + 8 >> 2] = HEAP32[$7_1 + 604 >> 2];
                  $1_1 = HEAP32[$7_1 + 600 >> 2];
                  HEAP32[$16_1 >> 2] = HEAP32[$7_1 + 596 >> 2];
                  HEAP32[$16_1 + 4 >> 2] = $1_1;
                  break block22;
                }
                $4_1 = $0_1 << 24 | 655750;
              }
              $0_1 = 0;
            }
            $2_1 = $24_1 ? $24_1 : $27_1;
            $12_1 = $7_1 + 252 | 0;
            $1_1 = $0_1;
            $9_1 = HEAP32[$7_1 + 580 >> 2];
            $0_1 = HEAP32[$7_1 + 372 >> 2];
            $47($7_1 + 564 | 0, $12_1, $4_1, $21_1, $1_1, HEAP32[$7_1 + 576 >> 2], !(HEAP32[$0_1 >> 2] | HEAP32[$0_1 + 4 >> 2]) ? $9_1 & -2097153 : $9_1);
            $0_1 = $7_1 + 584 | 0;
            $37($0_1, $12_1, $7_1 + 128 | 0, 6, 0);
            $16_1 = HEAP32[$7_1 + 552 >> 2];
            if (!(!HEAPU8[HEAP32[$7_1 + 372 >> 2] + 37 | 0] | ($16_1 | 0) == -2147483647)) {
              $13_1 = HEAP32[$7_1 + 556 >> 2];
              $11_1 = HEAP32[$7_1 + 560 >> 2];
              $1_1 = global$0 - 160 | 0;
              global$0 = $1_1;
              $3_1 = $2(40, 4);
              if (!$3_1) {
                wasm2js_trap();
              }
              HEAP32[$3_1 + 32 >> 2] = 0;
              HEAP32[$3_1 + 36 >> 2] = 0;
              HEAP32[$3_1 + 24 >> 2] = 0;
              HEAP32[$3_1 + 28 >> 2] = 1;
              HEAP32[$3_1 + 16 >> 2] = 1;
              HEAP32[$3_1 + 20 >> 2] = 0;
              HEAP32[$3_1 + 8 >> 2] = 0;
              HEAP32[$3_1 + 12 >> 2] = 0;
              HEAP32[$3_1 >> 2] = 0;
              HEAP32[$3_1 + 4 >> 2] = 1;
              block51: {
                if (HEAPU8[HEAP32[$12_1 + 120 >> 2] + 37 | 0] == 1) {
                  $0_1 = $3_1 + 24 | 0;
                  $8_1 = 0;
                  $10_1 = 13596;
                  $4_1 = 0;
                  while (1) {
                    block52: {
                      if (($8_1 | 0) == 36) {
                        break block51;
                      }
                      $13_1 = $8_1 + $12_1 | 0;
                      if (HEAPU8[$13_1 + 95 | 0] != 2) {
                        if ($4_1 >>> 0 >= 3) {
                          break block52;
                        }
                        $89(HEAP32[$10_1 >> 2], HEAP32[$10_1 + 4 >> 2], $13_1 + 84 | 0, $0_1);
                      }
                      if ($4_1 >>> 0 < 2) {
                        HEAP32[$3_1 + 36 >> 2] = HEAP32[$3_1 + 32 >> 2];
                      }
                      $4_1 = $4_1 + 1 | 0;
                      $10_1 = $10_1 + 8 | 0;
                      $8_1 = $8_1 + 12 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  wasm2js_trap();
                } else {
                  HEAP32[$1_1 + 24 >> 2] = $11_1;
                  HEAP32[$1_1 + 20 >> 2] = $13_1;
                  HEAP32[$1_1 + 28 >> 2] = 259;
                  $4_1 = $3_1 + 12 | 0;
                  $64($4_1, 123);
                  $89(12873, 8, $1_1 + 20 | 0, $4_1);
                  $21_1 = HEAPU8[$0_1 + 8 | 0];
                  if (($21_1 | 0) != 2) {
                    block53: {
                      $8_1 = HEAP32[$0_1 >> 2];
                      $0_1 = HEAP32[$0_1 + 4 >> 2];
                      HEAP32[$1_1 + 56 >> 2] = 1e3;
                      HEAP32[$1_1 + 48 >> 2] = 0;
                      HEAP32[$1_1 + 52 >> 2] = 0;
                      HEAP32[$1_1 + 40 >> 2] = $8_1;
                      HEAP32[$1_1 + 44 >> 2] = $0_1;
                      HEAP32[$1_1 + 60 >> 2] = 0;
                      HEAP32[$1_1 + 64 >> 2] = 0;
                      HEAP32[$1_1 + 32 >> 2] = 2;
                      $27($1_1 + 32 | 0, 123);
                      $8_1 = 1;
                      while (1) {
                        $10_1 = $1_1 + 68 | 0;
                        $0_1 = $1_1 + 32 | 0;
                        $80($10_1, $0_1, $8_1 & 1);
                        if (HEAPU8[$1_1 + 76 | 0] == 2) {
                          break block53;
                        }
                        $25($1_1 + 124 | 0, $0_1);
                        if ($65($10_1, 12873, 8)) {
                          block54: {
                            $8_1 = HEAPU8[$1_1 + 132 | 0];
                            if (!$8_1) {
                              break block54;
                            }
                            $10_1 = 0;
                            HEAP32[$1_1 + 144 >> 2] = 0;
                            HEAP32[$1_1 + 136 >> 2] = 0;
                            HEAP32[$1_1 + 140 >> 2] = 1;
                            $15_1 = HEAP32[$1_1 + 128 >> 2];
                            $18_1 = HEAP32[$1_1 + 124 >> 2];
                            $0_1 = 0;
                            if (($8_1 | 0) == 2) {
                              $0_1 = !$90($18_1, $15_1, $1_1 + 136 | 0);
                              $10_1 = HEAP32[$1_1 + 144 >> 2];
                            }
                            HEAP8[$1_1 + 88 | 0] = HEAPU8[$1_1 + 133 | 0];
                            HEAP32[$1_1 + 84 >> 2] = $15_1;
                            HEAP32[$1_1 + 80 >> 2] = $18_1;
                            $39($1_1 + 148 | 0, $1_1 + 80 | 0);
                            if ($10_1) {
                              HEAP8[$1_1 + 156 | 0] = 0;
                              HEAP32[$1_1 + 152 >> 2] = $10_1;
                              HEAP32[$1_1 + 148 >> 2] = HEAP32[$1_1 + 140 >> 2];
                            }
                            if (!(!$0_1 & ($8_1 | 0) != 3)) {
                              HEAP8[$1_1 + 88 | 0] = 1;
                              HEAP32[$1_1 + 84 >> 2] = $11_1;
                              HEAP32[$1_1 + 80 >> 2] = $13_1;
                              if ($66($1_1 + 148 | 0, $1_1 + 80 | 0)) {
                                break block54;
                              }
                            }
                            HEAP16[$1_1 + 92 >> 1] = 3073;
                            HEAP16[$1_1 + 80 >> 1] = 4097;
                            HEAP32[$1_1 + 108 >> 2] = 9175183;
                            HEAP8[$1_1 + 104 | 0] = 0;
                            $53($12_1, $1_1 + 104 | 0, 0, 0, $1_1 + 80 | 0, 2);
                          }
                        } else {
                          $64($4_1, 44);
                          $69($1_1 + 8 | 0, $0_1, HEAP32[$1_1 + 60 >> 2]);
                          $0_1 = HEAP32[$1_1 + 12 >> 2];
                          $8_1 = HEAP32[$1_1 + 8 >> 2];
                          HEAP32[$1_1 + 92 >> 2] = 0;
                          HEAP32[$1_1 + 96 >> 2] = 0;
                          HEAP32[$1_1 + 80 >> 2] = 1;
                          HEAP32[$1_1 + 84 >> 2] = 0;
                          HEAP32[$1_1 + 88 >> 2] = $4_1;
                          $76($1_1 + 80 | 0, $8_1, $0_1, $21_1 & 1);
                        }
                        $8_1 = 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $64($4_1, 125);
                  $5($3_1, $2_1, $6_1);
                  $0_1 = $1_1 + 112 | 0;
                  $91($0_1, $2_1, $6_1, 12832, 4);
                  if (HEAPU8[$1_1 + 123 | 0] != 2) {
                    $92(13689, 12, $0_1, $3_1);
                  }
                  $91($1_1 + 124 | 0, $2_1, $6_1, 12845, 7);
                  if (HEAPU8[$1_1 + 135 | 0] == 2) {
                    break block51;
                  }
                  $0_1 = HEAP32[$1_1 + 124 >> 2];
                  $4_1 = HEAP32[$1_1 + 128 >> 2];
                  $8_1 = HEAPU8[$1_1 + 133 | 0];
                  HEAP32[$1_1 + 144 >> 2] = 0;
                  HEAP32[$1_1 + 136 >> 2] = 0;
                  HEAP32[$1_1 + 140 >> 2] = 1;
                  HEAP8[$1_1 + 156 | 0] = $8_1;
                  HEAP32[$1_1 + 148 >> 2] = $0_1;
                  HEAP32[$1_1 + 152 >> 2] = $4_1;
                  $67($1_1, $1_1 + 148 | 0, $1_1 + 136 | 0);
                  $4_1 = HEAP32[$1_1 >> 2];
                  $8_1 = HEAP32[$1_1 + 4 >> 2];
                  $0_1 = $93($4_1, $8_1);
                  if (!$0_1) {
                    break block51;
                  }
                  if ($94($4_1, $8_1, $0_1) & 575232) {
                    break block51;
                  }
                  $10_1 = $95($4_1, $8_1, $0_1);
                  if ($10_1 >>> 0 < $0_1 >>> 0 | $8_1 >>> 0 < $10_1 >>> 0) {
                    wasm2js_trap();
                  } else {
                    HEAP32[$1_1 + 88 >> 2] = 0;
                    HEAP32[$1_1 + 80 >> 2] = 0;
                    HEAP32[$1_1 + 84 >> 2] = 1;
                    $5($1_1 + 80 | 0, $0_1 + $4_1 | 0, $10_1 - $0_1 | 0);
                    $0_1 = HEAP32[$1_1 + 84 >> 2];
                    $4_1 = HEAP32[$1_1 + 88 >> 2];
                    $96($0_1, $4_1);
                    HEAP32[$1_1 + 36 >> 2] = $4_1;
                    HEAP32[$1_1 + 32 >> 2] = $0_1;
                    HEAP32[$1_1 + 40 >> 2] = 259;
                    $92(13701, 14, $1_1 + 32 | 0, $3_1);
                  }
                }
              }
              global$0 = $1_1 + 160 | 0;
            }
            if (HEAPU8[$7_1 + 308 | 0]) {
              break block55;
            }
            $4_1 = HEAP32[$7_1 + 540 >> 2];
            if (($4_1 | 0) == -2147483647 | ($16_1 | 0) == -2147483647) {
              break block55;
            }
            $0_1 = HEAP32[$7_1 + 564 >> 2];
            if (($0_1 | 0) == -2147483647) {
              break block55;
            }
            $1_1 = HEAP32[$7_1 + 548 >> 2];
            $9_1 = HEAP32[$7_1 + 544 >> 2];
            $8_1 = HEAP32[$7_1 + 588 >> 2];
            HEAP32[$7_1 + 500 >> 2] = HEAP32[$7_1 + 584 >> 2];
            HEAP32[$7_1 + 504 >> 2] = $8_1;
            HEAP32[$7_1 + 508 >> 2] = HEAP32[$7_1 + 592 >> 2];
            HEAP32[$7_1 + 520 >> 2] = $3_1;
            HEAP32[$7_1 + 516 >> 2] = $14_1;
            HEAP32[$7_1 + 512 >> 2] = $19_1;
            HEAP32[$7_1 + 496 >> 2] = 0;
            HEAP32[$7_1 + 488 >> 2] = -2147483648;
            HEAP32[$7_1 + 492 >> 2] = 1;
            $8_1 = HEAP32[$7_1 + 572 >> 2];
            HEAP32[$7_1 + 480 >> 2] = HEAP32[$7_1 + 568 >> 2];
            HEAP32[$7_1 + 484 >> 2] = $8_1;
            HEAP32[$7_1 + 476 >> 2] = $0_1;
            HEAP32[$7_1 + 472 >> 2] = $6_1;
            HEAP32[$7_1 + 468 >> 2] = $2_1;
            $0_1 = HEAP32[$7_1 + 560 >> 2];
            HEAP32[$7_1 + 456 >> 2] = HEAP32[$7_1 + 556 >> 2];
            HEAP32[$7_1 + 460 >> 2] = $0_1;
            HEAP32[$7_1 + 452 >> 2] = $16_1;
            HEAP32[$7_1 + 448 >> 2] = $1_1;
            HEAP32[$7_1 + 444 >> 2] = $9_1;
            HEAP32[$7_1 + 440 >> 2] = $4_1;
            $0_1 = HEAPU8[HEAP32[$7_1 + 372 >> 2] + 37 | 0];
            HEAP8[$7_1 + 524 | 0] = $0_1;
            $9_1 = ($0_1 | 0) == 1;
            $0_1 = $24_1 ? -2147483648 : $17_1;
            HEAP32[$7_1 + 464 >> 2] = $0_1;
            $17_1 = ($0_1 | 0) == -2147483648;
            break block56;
          }
        } else {
          $25($7_1 + 608 | 0, $0_1);
          $0_1 = $7_1 + 128 | 0;
          $26($0_1, HEAPU8[$7_1 + 616 | 0] << 24 | 328065, 0);
          $149($7_1 + 252 | 0, $0_1, 60);
        }
        $4_1 = -2147483647;
        HEAP32[$7_1 + 440 >> 2] = -2147483647;
      }
      $0_1 = $7_1 + 404 | 0;
      $49($0_1);
      if (HEAPU32[$7_1 + 420 >> 2] < HEAPU32[$7_1 + 416 >> 2]) {
        $29($0_1);
      }
      $0_1 = HEAP32[$7_1 + 404 >> 2];
      if (($0_1 | 0) != 2) {
        HEAP32[$7_1 + 440 >> 2] = -2147483647;
        $1_1 = $7_1 + 128 | 0;
        $0_1 = $0_1 & 1;
        $26($1_1, $0_1 ? 144 : 140, $0_1 ? $25_1 : HEAP32[$7_1 + 408 >> 2]);
        $149($7_1 + 252 | 0, $1_1, 60);
      } else {
        block57: {
          if (($4_1 | 0) == -2147483647) {
            break block57;
          }
          block58: {
            if (HEAPU8[$7_1 + 437 | 0] != 1 ? HEAPU8[$7_1 + 400 | 0] : 0) {
              if ($17_1 & 1) {
                HEAP32[$7_1 + 496 >> 2] = $14_1;
                HEAP32[$7_1 + 492 >> 2] = $19_1;
                HEAP32[$7_1 + 488 >> 2] = -2147483648;
                break block58;
              } else {
                $1_1 = HEAP32[$7_1 + 396 >> 2];
                $4_1 = HEAP32[$7_1 + 392 >> 2];
                HEAP32[$7_1 + 616 >> 2] = 0;
                HEAP32[$7_1 + 608 >> 2] = 0;
                HEAP32[$7_1 + 612 >> 2] = 1;
                HEAP32[$7_1 + 140 >> 2] = 0;
                HEAP32[$7_1 + 144 >> 2] = 0;
                HEAP32[$7_1 + 132 >> 2] = $14_1;
                HEAP32[$7_1 + 128 >> 2] = $19_1;
                HEAP32[$7_1 + 136 >> 2] = $7_1 + 608;
                $0_1 = $7_1 + 128 | 0;
                $51($0_1, 0, $4_1);
                $52($0_1, $2_1, $6_1);
                $51($0_1, $1_1, $14_1);
              }
            } else {
              HEAP32[$7_1 + 616 >> 2] = 0;
              HEAP32[$7_1 + 608 >> 2] = 0;
              HEAP32[$7_1 + 612 >> 2] = 1;
              $50($7_1 + 128 | 0, $7_1 + 440 | 0, 0, $7_1 + 608 | 0);
            }
            $1_1 = $7_1 + 8 | 0;
            $35($1_1, $7_1 + 128 | 0);
            $0_1 = HEAP32[$7_1 + 8 >> 2];
            HEAP32[$7_1 + 492 >> 2] = $0_1 ? $0_1 : HEAP32[$7_1 + 612 >> 2];
            HEAP32[$7_1 + 488 >> 2] = $0_1 ? -2147483648 : HEAP32[$7_1 + 608 >> 2];
            $14_1 = HEAP32[($0_1 ? $1_1 | 4 : $7_1 + 616 | 0) >> 2];
            HEAP32[$7_1 + 496 >> 2] = $14_1;
          }
          $4_1 = HEAP32[$20_1 + 24 >> 2];
          if (($4_1 | 0) == -1) {
            break block57;
          }
          if ($4_1 >>> 0 >= $14_1 >>> 0) {
            if (!($9_1 & 1)) {
              break block57;
            }
            $4_1 = 32768;
            block59: {
              if ($3_1) {
                $0_1 = 0;
                if (HEAPU32[$3_1 + 32 >> 2] > HEAPU32[$3_1 + 36 >> 2]) {
                  break block59;
                }
              }
              $0_1 = 51;
            }
            if (($0_1 + $14_1 | 0) + 49 >>> 0 < 32769) {
              break block57;
            }
          }
          HEAP32[$7_1 + 588 >> 2] = 145;
          HEAP32[$7_1 + 440 >> 2] = -2147483647;
          HEAP8[$7_1 + 584 | 0] = 0;
          $53($7_1 + 252 | 0, $7_1 + 584 | 0, $4_1, 0, 4, 0);
        }
      }
      $0_1 = HEAP32[$7_1 + 288 >> 2];
      $4_1 = HEAP32[$7_1 + 284 >> 2];
      HEAP32[$7_1 + 616 >> 2] = $4_1;
      HEAP32[$7_1 + 620 >> 2] = $0_1;
      $1_1 = HEAP32[$7_1 + 280 >> 2];
      $6_1 = HEAP32[$7_1 + 276 >> 2];
      HEAP32[$7_1 + 608 >> 2] = $6_1;
      HEAP32[$7_1 + 612 >> 2] = $1_1;
      $2_1 = HEAP32[$7_1 + 296 >> 2];
      $9_1 = HEAP32[$7_1 + 292 >> 2];
      HEAP32[$7_1 + 624 >> 2] = $9_1;
      HEAP32[$7_1 + 628 >> 2] = $2_1;
      $3_1 = HEAP32[$7_1 + 304 >> 2];
      $17_1 = HEAP32[$7_1 + 300 >> 2];
      HEAP32[$7_1 + 632 >> 2] = $17_1;
      HEAP32[$7_1 + 636 >> 2] = $3_1;
      HEAP32[$7_1 + 160 >> 2] = $17_1;
      HEAP32[$7_1 + 164 >> 2] = $3_1;
      HEAP32[$7_1 + 152 >> 2] = $9_1;
      HEAP32[$7_1 + 156 >> 2] = $2_1;
      HEAP32[$7_1 + 144 >> 2] = $4_1;
      HEAP32[$7_1 + 148 >> 2] = $0_1;
      HEAP32[$7_1 + 136 >> 2] = $6_1;
      HEAP32[$7_1 + 140 >> 2] = $1_1;
      $1_1 = 0;
      $2_1 = HEAP32[$7_1 + 260 >> 2];
      $3_1 = HEAP32[$7_1 + 256 >> 2];
      block60: {
        while (1) {
          block61: {
            if (($1_1 | 0) == 32) {
              break block60;
            }
            $0_1 = ($7_1 + 128 | 0) + $1_1 | 0;
            $4_1 = HEAP32[$0_1 + 8 >> 2];
            $6_1 = HEAP32[$0_1 + 12 >> 2];
            if ($4_1 >>> 0 > $6_1 >>> 0) {
              $0_1 = HEAP32[$0_1 + 16 >> 2];
              if ($0_1 >>> 0 < $2_1 >>> 0) {
                $0_1 = $3_1 + Math_imul($0_1, 24) | 0;
                if (HEAPU8[$0_1 | 0] != 2) {
                  $9_1 = HEAP32[$0_1 + 4 >> 2] & 127;
                  if ($9_1 >>> 0 >= 31) {
                    break block61;
                  }
                  HEAP32[$0_1 + 4 >> 2] = HEAPU8[$9_1 + 12735 | 0] | 1311616;
                }
                HEAP8[$0_1 + 20 | 0] = 0;
                HEAP32[$0_1 + 8 >> 2] = ($4_1 - $6_1 | 0) + 1;
                HEAP32[$0_1 + 12 >> 2] = 0;
              }
            }
            $1_1 = $1_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $0_1 = $7_1 + 164 | 0;
      $149($0_1, $7_1 + 440 | 0, 88);
      $9_1 = HEAPU8[$7_1 + 438 | 0];
      $17_1 = HEAP32[$7_1 + 272 >> 2];
      $8_1 = HEAP32[$7_1 + 268 >> 2];
      $2_1 = HEAP32[$7_1 + 260 >> 2];
      $1_1 = HEAP32[$7_1 + 256 >> 2];
      $149($7_1 + 252 | 0, $0_1, 88);
      $54(15700, 8);
      $55(15700, 12320, 12332);
      $3_1 = HEAP32[$7_1 + 112 >> 2];
      if ($3_1) {
        $0_1 = HEAP32[$7_1 + 108 >> 2];
        $1_1 = Math_imul($3_1, 12);
        $2_1 = $7_1 + 136 | 0;
        while (1) {
          if ($1_1) {
            $3_1 = HEAP32[$0_1 + 8 >> 2];
            HEAP32[$7_1 + 128 >> 2] = HEAP32[$0_1 + 4 >> 2];
            HEAP32[$7_1 + 132 >> 2] = $3_1;
            $55(15700, $7_1 + 128 | 0, $2_1);
            $1_1 = $1_1 - 12 | 0;
            $0_1 = $0_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        if (HEAPU32[3927] <= 2) {
          wasm2js_trap();
        } else {
          HEAP32[HEAP32[3926] + 8 >> 2] = 1073741824;
        }
      } else {
        block62: {
          if (HEAP32[$7_1 + 252 >> 2] != -2147483647) {
            $0_1 = HEAPU8[HEAP32[$7_1 + 124 >> 2]];
            if ($0_1) {
              $3_1 = $7_1 + 128 | 0;
              $50($3_1, $7_1 + 252 | 0, $0_1, 15688);
              $56($3_1);
              $4_1 = 15696;
              $0_1 = 15692;
            } else {
              $4_1 = $7_1 + 308 | 0;
              $0_1 = $7_1 + 304 | 0;
            }
            if (!HEAP32[3927]) {
              wasm2js_trap();
            }
            $3_1 = HEAP32[$4_1 >> 2];
            HEAP32[HEAP32[3926] >> 2] = HEAP32[$0_1 >> 2];
            if (HEAPU32[3927] <= 1) {
              wasm2js_trap();
            } else {
              HEAP32[HEAP32[3926] + 4 >> 2] = $3_1;
            }
          }
          $10_1 = Math_imul($2_1, 24) + $1_1 | 0;
          $12_1 = $7_1 + 136 | 0;
          $14_1 = $7_1 + 140 | 0;
          while (1) {
            if (($1_1 | 0) == ($10_1 | 0)) {
              break block62;
            }
            $2_1 = $1_1 + 24 | 0;
            $3_1 = HEAP32[$1_1 + 16 >> 2];
            $0_1 = HEAP32[$1_1 + 12 >> 2];
            $4_1 = HEAPU8[$1_1 + 20 | 0];
            block66: {
              block65: {
                switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                  case 0:
                    $6_1 = 1;
                    $11_1 = HEAP32[$1_1 + 4 >> 2];
                    break block66;
                  case 1:
                    $6_1 = 2;
                    $11_1 = HEAPU8[$1_1 + 1 | 0];
                    break block66;
                  default:
                    break block65;
                }
                ;
              }
              $6_1 = 0;
              $11_1 = HEAP32[$1_1 + 4 >> 2];
            }
            HEAP32[$7_1 + 132 >> 2] = $11_1;
            HEAP32[$7_1 + 136 >> 2] = HEAP32[$1_1 + 8 >> 2];
            $6_1 = $4_1 << 2 & 12 | $6_1;
            $4_1 = $0_1;
            $1_1 = $0_1 + $3_1 | 0;
            $0_1 = $0_1 >>> 0 > $1_1 >>> 0 | $1_1 >>> 0 > $17_1 >>> 0;
            $4_1 = $0_1 ? 0 : $4_1;
            HEAP32[$7_1 + 128 >> 2] = $6_1 | $4_1 << 8;
            $55(15700, $7_1 + 128 | 0, $14_1);
            $1_1 = $0_1 ? 4 : $8_1 + Math_imul($3_1, 12) | 0;
            $0_1 = Math_imul($4_1, 12);
            while (1) {
              if ($0_1) {
                block70: {
                  block69: {
                    switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                      case 0:
                        $4_1 = -2147483648;
                        $3_1 = HEAPU8[$1_1 + 1 | 0];
                        break block70;
                      case 1:
                        $4_1 = 1073741824;
                        $3_1 = HEAP32[$1_1 + 4 >> 2];
                        break block70;
                      default:
                        break block69;
                    }
                    ;
                  }
                  $4_1 = HEAP32[$1_1 + 8 >> 2];
                  $3_1 = HEAP32[$1_1 + 4 >> 2];
                }
                $1_1 = $1_1 + 12 | 0;
                HEAP32[$7_1 + 132 >> 2] = $4_1;
                HEAP32[$7_1 + 128 >> 2] = $3_1;
                $55(15700, $7_1 + 128 | 0, $12_1);
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
      $0_1 = HEAP32[3927];
      if ($0_1 >>> 0 <= 2) {
        wasm2js_trap();
      } else {
        $1_1 = HEAP32[3926];
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2] | ($0_1 - 3 | $9_1 << 31);
        HEAP32[3918] = HEAP32[3918] + 1;
        global$0 = $7_1 + 640 | 0;
        $0_1 = HEAP32[3926];
      }
      return $0_1 | 0;
    }
    function $23($0_1, $1_1, $2_1, $3_1) {
      if ($1_1 >>> 0 >= $3_1 >>> 0) {
        $0_1 = $147($2_1, $0_1, $3_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $24($0_1, $1_1) {
      return ($49($0_1) & 255) == ($1_1 & 255);
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
      block12: {
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
                $3_1 = $68($1_1);
                $69($5_1 + 8 | 0, $1_1, $2_1);
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
              block10: {
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
                      $97($5_1 + 24 | 0, 8, 8);
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
                      block9: {
                        if (!HEAPU8[$5_1 + 44 | 0]) {
                          $2_1 = 0;
                          if (!HEAP32[$5_1 + 40 >> 2] | HEAPU8[HEAP32[$5_1 + 36 >> 2]] != 95) {
                            break block9;
                          }
                        }
                        $2_1 = $65($5_1 + 36 | 0, 13271, 9);
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
                    break block10;
                  }
                  $6_1 = HEAP32[$1_1 + 20 >> 2];
                  if (($6_1 | 0) == ($12_1 | 0)) {
                    break block10;
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
                block11: {
                  if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                    $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                    if ($2_1 >>> 0 > 32) {
                      break block11;
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
                  $68($1_1);
                } else {
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
                  if ($2_1 >>> 0 >= $13_1 >>> 0 | HEAPU8[$2_1 + $14_1 | 0] != 34) {
                    $70($5_1 + 36 | 0, $1_1, $6_1, $2_1);
                  } else {
                    HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
                  }
                }
                $4_1 = 0;
                $2_1 = $3_1;
                continue;
              }
              break;
            }
            ;
            $69($5_1 + 16 | 0, $1_1, $19_1);
            $2_1 = HEAP32[$5_1 + 20 >> 2];
            $3_1 = HEAP32[$5_1 + 16 >> 2];
            $4_1 = HEAPU8[$1_1 + 35 | 0];
            HEAP8[$1_1 + 35 | 0] = $17_1 | $4_1;
            $8_1 = HEAPU8[$1_1 + 32 | 0];
            HEAP8[$1_1 + 32 | 0] = $18_1 | $8_1;
            $1_1 = 0;
            break block12;
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
          if ($2_1 >>> 0 >= $9_1 >>> 0 | HEAPU8[$2_1 + $8_1 | 0] != 34) {
            $70($5_1 + 36 | 0, $1_1, $7_1, $2_1);
            $2_1 = HEAP32[$5_1 + 40 >> 2];
            $3_1 = HEAP32[$5_1 + 36 >> 2];
            $1_1 = HEAPU8[$5_1 + 44 | 0];
          } else {
            HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
            $1_1 = $2_1 >>> 0 < $7_1 >>> 0;
            $3_1 = $1_1 ? 1 : $7_1 + $8_1 | 0;
            $2_1 = $1_1 ? 0 : $4_1;
            $1_1 = 0;
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
      $3_1 = global$0 - 80 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 36 >> 2] = 0;
      HEAP32[$3_1 + 40 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 4;
      HEAP32[$3_1 + 44 >> 2] = 0;
      HEAP32[$3_1 + 48 >> 2] = 0;
      HEAP32[$3_1 + 52 >> 2] = 0;
      HEAP32[$3_1 + 56 >> 2] = 0;
      HEAP32[$3_1 + 60 >> 2] = 0;
      HEAP32[$3_1 + 64 >> 2] = 0;
      HEAP8[$3_1 + 68 | 0] = 0;
      HEAP32[$3_1 + 28 >> 2] = 4;
      HEAP32[$3_1 + 32 >> 2] = 0;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 0;
      HEAP8[$3_1 + 72 | 0] = 0;
      HEAP32[$3_1 + 76 >> 2] = $1_1;
      $1_1 = $3_1 + 12 | 0;
      $53($1_1, $3_1 + 72 | 0, $2_1, 0, 4, 0);
      $149($0_1, $1_1, 60);
      global$0 = $3_1 + 80 | 0;
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
      if ($1_1 >>> 0 < HEAPU32[$0_1 + 24 >> 2]) {
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
      } else {
        $71($0_1, 1, $0_1);
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
          if (($1_1 | 0) == ($2_1 | 0)) {
            break block;
          }
          $3_1 = HEAPU8[$1_1 + $5_1 | 0];
          $4_1 = $3_1 - 9 | 0;
          if (1 << $4_1 & 8388627 ? $4_1 >>> 0 <= 23 : 0) {
            HEAP16[$0_1 + 32 >> 1] = 257;
            $1_1 = $1_1 + 1 | 0;
            HEAP32[$0_1 + 16 >> 2] = $1_1;
            continue;
          }
          break;
        }
        ;
        return $3_1;
      }
      return 0;
    }
    function $29($0_1) {
      $71($0_1, 0, HEAP32[$0_1 + 16 >> 2]);
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
      if ($2_1 >>> 0 >= $4_1 >>> 0 | HEAPU8[$2_1 + $8_1 | 0] != 34) {
        $70($7_1 + 4 | 0, $1_1, $5_1, $2_1);
        $3_1 = HEAP32[$1_1 + 16 >> 2];
        $4_1 = HEAP32[$1_1 + 12 >> 2];
        $5_1 = HEAPU8[$7_1 + 12 | 0];
        $8_1 = HEAP32[$7_1 + 4 >> 2];
        $2_1 = HEAP32[$7_1 + 8 >> 2];
      } else {
        $3_1 = $2_1 + 1 | 0;
        HEAP32[$1_1 + 16 >> 2] = $3_1;
        $2_1 = $2_1 >>> 0 < $5_1 >>> 0;
        $8_1 = $2_1 ? 1 : $5_1 + $8_1 | 0;
        $5_1 = 0;
        $2_1 = $2_1 ? 0 : $6_1;
      }
      block1: {
        if ($3_1 >>> 0 < $4_1 >>> 0) {
          $4_1 = HEAPU8[HEAP32[$1_1 + 8 >> 2] + $3_1 | 0];
          if ($4_1 >>> 0 > 32) {
            break block1;
          }
        }
        $4_1 = $28($1_1);
      }
      if (($4_1 & 255) != 58) {
        $29($1_1);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $8_1;
      HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
      global$0 = $7_1 + 16 | 0;
    }
    function $31($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      while (1) {
        if ($1_1 >>> 0 > $7_1 >>> 0) {
          $8_1 = $61($0_1, $1_1, $7_1);
          $4_1 = $8_1 & 16777215;
          $9_1 = ($8_1 & 16775168) == 55296;
          $4_1 = $3_1 ? $9_1 ? 65533 : $4_1 : $4_1;
          if ($4_1 >>> 0 <= 127) {
            $64($2_1, $4_1);
          } else {
            block: {
              $6_1 = $4_1 >>> 0 < 2048 ? 1 : $4_1 >>> 0 < 65536 ? 2 : 3;
              $5_1 = Math_imul($6_1, 6);
              $10_1 = -1 << ($6_1 ^ 7) | $4_1 >>> $5_1;
              $5_1 = $5_1 - 6 | 0;
              while (1) {
                $64($2_1, $10_1);
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
            $3_1 = HEAPU8[((HEAPU8[$0_1 | 0] + ($1_1 << 1) | 0) + Math_imul(HEAPU8[$4_1 - 1 | 0], 42) & 63) + 12404 | 0] - 1 | 0;
            if (($3_1 & 255) >>> 0 > 25) {
              break block;
            }
            $2_1 = $3_1 << 3 & 2040;
            if (HEAP32[$2_1 + 12956 >> 2] != ($1_1 | 0)) {
              break block;
            }
            $2_1 = HEAP32[$2_1 + 12952 >> 2];
            block2: {
              if ($1_1 >>> 0 <= 7) {
                if ($1_1 >>> 0 < 4) {
                  if ($147($0_1, $2_1, $1_1)) {
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
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $9_1 = HEAP32[$0_1 >> 2];
      $10_1 = HEAP32[$0_1 + 4 >> 2];
      block: {
        if ($3_1 >>> 0 >= 8) {
          $4_1 = ($2_1 + $3_1 | 0) - 8 | 0;
          if ($4_1) {
            $8_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $11_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $5_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24);
            $7_1 = HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24);
            break block;
          }
        }
        if (!$3_1) {
          break block;
        }
        $6_1 = $2_1;
        $4_1 = $3_1;
        while (1) {
          $7_1 = $7_1 << 8 | $5_1 >>> 24;
          $5_1 = HEAPU8[$6_1 | 0] | $5_1 << 8;
          $6_1 = $6_1 + 1 | 0;
          $4_1 = $4_1 - 1 | 0;
          if ($4_1) {
            continue;
          }
          break;
        }
        ;
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($5_1 ^ $9_1, 0, $7_1 ^ $10_1);
      $6_1 = i64toi32_i32$HIGH_BITS;
      $5_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1 ^ (__wasm_rotl_i64($9_1, $10_1, 17) ^ $3_1), 0, $11_1 ^ i64toi32_i32$HIGH_BITS), i64toi32_i32$HIGH_BITS, 32) ^ $4_1;
      $7_1 = i64toi32_i32$HIGH_BITS ^ $6_1;
      if ($3_1 >>> 0 >= 17) {
        block1: {
          $6_1 = $3_1 & -8;
          $4_1 = $2_1;
          while (1) {
            if (!$6_1) {
              break block1;
            }
            $11_1 = $5_1;
            $5_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $8_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $5_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($11_1 ^ $5_1, 0, $7_1 ^ $8_1), i64toi32_i32$HIGH_BITS, 32) ^ $5_1;
            $7_1 = $8_1 ^ i64toi32_i32$HIGH_BITS;
            $6_1 = $6_1 - 8 | 0;
            $4_1 = $4_1 + 8 | 0;
            continue;
          }
          ;
        }
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($9_1, $10_1, 40) ^ $5_1, 0, i64toi32_i32$HIGH_BITS ^ $7_1);
      $7_1 = $4_1 ^ i64toi32_i32$HIGH_BITS;
      $4_1 = HEAP32[$0_1 + 36 >> 2];
      $5_1 = HEAP32[$0_1 + 24 >> 2];
      if ($4_1 >>> 0 <= $5_1 << 2 >>> 0) {
        block2: {
          $5_1 = $0_1 + 28 | 0;
          HEAP32[$0_1 + 36 >> 2] = 0;
          $4_1 = $4_1 >>> 4 & 33554428;
          $6_1 = $4_1 >>> 0 <= 1 ? 1 : $4_1;
          while (1) {
            if ($6_1) {
              $55($5_1, 13292, 13548);
              $6_1 = $6_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $4_1 = HEAP32[$0_1 + 20 >> 2] + 12 | 0;
          $5_1 = HEAP32[$0_1 + 24 >> 2];
          $6_1 = 0;
          while (1) {
            if (($5_1 | 0) == ($6_1 | 0)) {
              break block2;
            }
            $72($0_1, $6_1, HEAP32[$4_1 >> 2], 0, $6_1);
            $4_1 = $4_1 + 16 | 0;
            $6_1 = $6_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      $2_1 = $72($0_1, $5_1, $7_1, $2_1, $3_1);
      if ($2_1) {
        $3_1 = $0_1 + 16 | 0;
        if (HEAP32[$3_1 >> 2] == ($5_1 | 0)) {
          $97($3_1, 4, 16);
        }
        HEAP32[$0_1 + 24 >> 2] = $5_1 + 1;
        $3_1 = HEAP32[$1_1 + 4 >> 2];
        $0_1 = HEAP32[$0_1 + 20 >> 2] + ($5_1 << 4) | 0;
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $7_1;
      }
      return $2_1;
    }
    function $34($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $9_1 = global$0 - 176 | 0;
      global$0 = $9_1;
      HEAP8[$9_1 + 27 | 0] = 2;
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
      $4_1 = HEAP32[$0_1 + 120 >> 2];
      $16_1 = HEAP32[$4_1 + 20 >> 2];
      HEAP32[$9_1 + 40 >> 2] = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$9_1 + 44 >> 2] = $16_1;
      HEAP32[$9_1 + 88 >> 2] = 0;
      HEAP32[$9_1 + 80 >> 2] = 0;
      HEAP32[$9_1 + 84 >> 2] = 1;
      HEAP8[$9_1 + 95 | 0] = 1;
      $24($1_1, 123);
      $4_1 = HEAP32[$1_1 + 16 >> 2];
      $16_1 = $4_1 + 1 | 0;
      if (($4_1 | 0) != HEAP32[$2_1 + 16 >> 2]) {
        $56($2_1);
        HEAP32[$2_1 + 12 >> 2] = $4_1;
      }
      HEAP32[$2_1 + 16 >> 2] = $16_1;
      $27($1_1, 123);
      $27_1 = $9_1 + 132 | 0;
      $24_1 = $9_1 + 156 | 0;
      $28_1 = $0_1 + 72 | 0;
      block3: {
        block2: {
          while (1) {
            block1: {
              $4_1 = !(HEAP32[$9_1 + 64 >> 2] | ($6_1 | $10_1));
              $16_1 = HEAP32[$1_1 + 16 >> 2];
              block: {
                if ($16_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                  $11_1 = HEAPU8[$16_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  if ($11_1 >>> 0 > 32) {
                    break block;
                  }
                }
                $11_1 = $28($1_1);
              }
              if (($11_1 & 255) == 125) {
                break block1;
              }
              if (!$4_1) {
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                if ($4_1 >>> 0 >= HEAPU32[$1_1 + 12 >> 2]) {
                  break block2;
                }
                $7_1 = $4_1;
                $4_1 = HEAPU8[$4_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                HEAP32[$1_1 + 16 >> 2] = $7_1 + $4_1;
                if (!$4_1) {
                  break block2;
                }
              }
              if (HEAP32[$1_1 >> 2] != 2) {
                break block3;
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
                break block3;
              }
              $25_1 = HEAP32[$9_1 + 96 >> 2];
              $7_1 = $25_1;
              $22_1 = HEAP32[$9_1 + 100 >> 2];
              $12_1 = $22_1;
              if ($4_1 & 1) {
                HEAP32[$9_1 + 88 >> 2] = 0;
                $31($7_1, $12_1, $9_1 + 80 | 0, 0);
                $12_1 = HEAP32[$9_1 + 88 >> 2];
                $7_1 = HEAP32[$9_1 + 84 >> 2];
              }
              $11_1 = $32($7_1, $12_1);
              $16_1 = $11_1 & 255;
              block5: {
                if ($16_1 >>> 0 <= 63) {
                  block4: {
                    $4_1 = $11_1 & 31;
                    if (($11_1 & 63) >>> 0 >= 32) {
                      $8_1 = 1 << $4_1;
                      $4_1 = 0;
                    } else {
                      $14_1 = 1 << $4_1;
                      $8_1 = $14_1 - 1 & 1 >>> 32 - $4_1;
                      $4_1 = $14_1;
                    }
                    HEAP32[$9_1 + 48 >> 2] = $4_1 | $6_1;
                    HEAP32[$9_1 + 52 >> 2] = $10_1 | $8_1;
                    $6_1 = $4_1 & $6_1;
                    $10_1 = $10_1 & $8_1;
                    $4_1 = !($6_1 | $10_1);
                    if (($3_1 & 255) != 1 | $16_1 >>> 0 > 9) {
                      break block4;
                    }
                    $4_1 = HEAPU8[$16_1 + 15448 | 0];
                    if ($6_1 | $10_1) {
                      $6_1 = 0;
                      break block5;
                    }
                    $6_1 = 1;
                    if ($16_1) {
                      break block5;
                    }
                    if ($24($1_1, 123)) {
                      $73($2_1, $9_1 + 95 | 0);
                      $52($2_1, 13548, 1);
                      $52($2_1, $25_1, $22_1);
                      $52($2_1, 13558, 2);
                      $34($0_1, $1_1, $2_1, 2);
                      $6_1 = HEAP32[$9_1 + 48 >> 2];
                      $10_1 = HEAP32[$9_1 + 52 >> 2];
                      continue;
                    } else {
                      $4_1 = 0;
                      break block5;
                    }
                  }
                } else {
                  $4_1 = $33($9_1 + 40 | 0, $9_1 + 96 | 0, $7_1, $12_1);
                }
                $6_1 = !!$4_1;
                $4_1 = 10;
              }
              $25($9_1 + 108 | 0, $1_1);
              HEAP8[$0_1 + 149 | 0] = $3_1;
              $23_1 = HEAP32[$1_1 + 28 >> 2];
              $8_1 = 1;
              $16_1 = $4_1;
              $10_1 = ($4_1 & 255) == 10;
              if ($10_1) {
                $29_1 = $23_1 + 1 | 0;
                $8_1 = 0;
                $30_1 = $22_1;
                $16_1 = $5_1;
              }
              $26_1 = HEAPU8[$1_1 + 32 | 0];
              HEAP32[$0_1 + 80 >> 2] = $30_1;
              HEAP32[$0_1 + 76 >> 2] = $29_1;
              HEAP8[$0_1 + 73 | 0] = $16_1;
              HEAP8[$0_1 + 72 | 0] = $8_1;
              block6: {
                if (HEAP8[$9_1 + 119 | 0] & 1 ? 0 : $6_1) {
                  if (!(!$12_1 | HEAPU8[$7_1 | 0] != 95)) {
                    if ($48($0_1, $7_1, $12_1, 1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                      break block6;
                    }
                  }
                } else {
                  if ($48($0_1, $7_1, $12_1, $6_1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                    break block6;
                  }
                }
                block11: {
                  block75: {
                    HEAP32[$9_1 + 124 >> 2] = $22_1;
                    HEAP32[$9_1 + 120 >> 2] = $25_1;
                    block66: {
                      if (($3_1 & 255) != 2) {
                        if ($10_1) {
                          if ($12_1) {
                            block7: {
                              $10_1 = $7_1 + $12_1 | 0;
                              $4_1 = $10_1 - 1 | 0;
                              if (!$4_1) {
                                break block7;
                              }
                              $4_1 = HEAPU8[$4_1 | 0];
                              if (($4_1 - 48 & 255) >>> 0 < 10) {
                                break block7;
                              }
                              $5_1 = HEAPU8[$7_1 | 0];
                              if (!(!(HEAPU8[$5_1 + 12468 | 0] & 6) | !(HEAPU8[$4_1 + 12468 | 0] & 6) | HEAPU16[(($5_1 & 31) << 1) + 15458 >> 1] >>> ($4_1 & 15) & 1)) {
                                break block7;
                              }
                              $11_1 = 0;
                              HEAP16[$24_1 + 16 >> 1] = 0;
                              HEAP32[$24_1 + 8 >> 2] = 0;
                              HEAP32[$24_1 + 12 >> 2] = 0;
                              HEAP32[$24_1 >> 2] = 0;
                              HEAP32[$24_1 + 4 >> 2] = 0;
                              $4_1 = $7_1;
                              while (1) {
                                if (($4_1 | 0) != ($10_1 | 0)) {
                                  $5_1 = $4_1 + 1 | 0;
                                  $6_1 = HEAPU8[$4_1 | 0];
                                  $8_1 = $6_1 - 32 | 0;
                                  if ($8_1 >>> 0 <= 14) {
                                    $4_1 = $5_1;
                                    if (1 << $8_1 & 24577) {
                                      continue;
                                    }
                                  }
                                  $4_1 = $5_1;
                                  if (($6_1 | 0) == 95) {
                                    continue;
                                  }
                                  if ($11_1 >>> 0 > 17) {
                                    break block7;
                                  }
                                  HEAP8[$11_1 + $24_1 | 0] = $6_1;
                                  $11_1 = $11_1 + 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$9_1 + 152 >> 2] = $11_1;
                              $4_1 = HEAP32[$9_1 + 164 >> 2];
                              HEAP32[$9_1 + 136 >> 2] = HEAP32[$9_1 + 160 >> 2];
                              HEAP32[$9_1 + 140 >> 2] = $4_1;
                              $4_1 = HEAP32[$9_1 + 172 >> 2];
                              HEAP32[$9_1 + 144 >> 2] = HEAP32[$9_1 + 168 >> 2];
                              HEAP32[$9_1 + 148 >> 2] = $4_1;
                              $5_1 = HEAP32[$9_1 + 156 >> 2];
                              $4_1 = HEAP32[$9_1 + 152 >> 2];
                              HEAP32[$9_1 + 128 >> 2] = $4_1;
                              HEAP32[$9_1 + 132 >> 2] = $5_1;
                              if ($4_1 >>> 0 >= 19) {
                                wasm2js_trap();
                              }
                              $11_1 = $74($27_1, $4_1) - 48 | 0;
                              if (($11_1 & 255) >>> 0 > 9) {
                                $11_1 = 0;
                                $8_1 = $9_1 + 128 | 4;
                                $22_1 = ($8_1 + $4_1 | 0) - 1 | 0;
                                $5_1 = -80;
                                while (1) {
                                  block8: {
                                    if (!$5_1) {
                                      break block8;
                                    }
                                    $14_1 = HEAP32[$5_1 + 13036 >> 2];
                                    if ($14_1 >>> 0 >= 5) {
                                      block9: {
                                        $10_1 = HEAP32[$5_1 + 13032 >> 2];
                                        $20_1 = HEAPU8[($10_1 + $14_1 | 0) - 1 | 0];
                                        block10: {
                                          if ($4_1) {
                                            if (HEAPU8[$10_1 | 0] != (HEAPU8[$8_1 | 0] | 32)) {
                                              break block9;
                                            }
                                            $6_1 = HEAPU8[$22_1 | 0] | 32;
                                          } else {
                                            $6_1 = 32;
                                            if (HEAPU8[$10_1 | 0] == 32) {
                                              break block10;
                                            }
                                            break block9;
                                          }
                                        }
                                        if (($6_1 | 0) != ($20_1 | 0)) {
                                          break block9;
                                        }
                                        if ($133($8_1, $4_1, $10_1, $14_1)) {
                                          break block8;
                                        }
                                      }
                                    }
                                    $5_1 = $5_1 + 8 | 0;
                                    $11_1 = $11_1 + 1 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                HEAP8[$9_1 + 9 | 0] = $11_1;
                                HEAP8[$9_1 + 8 | 0] = ($5_1 | 0) != 0;
                                if (!HEAPU8[$9_1 + 8 | 0]) {
                                  break block7;
                                }
                                $11_1 = HEAPU8[$9_1 + 9 | 0];
                              }
                              if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 37 | 0] == 2) {
                                $4_1 = $139(13620, 69, $7_1, $12_1);
                              } else {
                                $4_1 = 0;
                              }
                              if ($4_1) {
                                break block7;
                              }
                              $4_1 = global$0 - 16 | 0;
                              global$0 = $4_1;
                              $5_1 = $9_1 + 28 | 0;
                              $78($5_1, $28_1);
                              HEAP8[$4_1 + 4 | 0] = 1;
                              HEAP8[$4_1 + 5 | 0] = $11_1;
                              $78($5_1, $4_1 + 4 | 0);
                              global$0 = $4_1 + 16 | 0;
                            }
                          }
                          if (HEAPU8[$9_1 + 116 | 0]) {
                            break block11;
                          }
                        } else {
                          if (HEAPU8[$9_1 + 116 | 0]) {
                            $20_1 = $4_1;
                            $13_1 = global$0 - 48 | 0;
                            global$0 = $13_1;
                            HEAP32[$13_1 >> 2] = 0;
                            HEAP32[$13_1 + 4 >> 2] = 0;
                            HEAP32[$0_1 + 68 >> 2] = 0;
                            HEAP8[$13_1 + 11 | 0] = 0;
                            block21: {
                              block14: {
                                block13: {
                                  block12: {
                                    $5_1 = $9_1 + 108 | 0;
                                    switch (HEAPU8[$5_1 + 8 | 0] - 2 | 0) {
                                      case 0:
                                        break block12;
                                      case 1:
                                        break block13;
                                      default:
                                        break block14;
                                    }
                                    ;
                                  }
                                  $7_1 = HEAPU8[($20_1 & 255) + 13261 | 0] - 2 | 0;
                                  if (($7_1 & 255) >>> 0 >= 4) {
                                    break block14;
                                  }
                                  $6_1 = HEAP32[$5_1 >> 2];
                                  $4_1 = HEAP32[$5_1 + 4 >> 2];
                                  $10_1 = HEAPU8[HEAP32[$0_1 + 120 >> 2] + 37 | 0];
                                  block18: {
                                    block19: {
                                      block20: {
                                        block17: {
                                          block16: {
                                            switch ($7_1 | 0) {
                                              case 0:
                                                $5_1 = 1114762;
                                                $7_1 = $99($6_1, $4_1, $0_1 + 60 | 0) & 255;
                                                if ($7_1 & 1) {
                                                  break block18;
                                                }
                                                if (!$7_1) {
                                                  break block17;
                                                }
                                                HEAP32[$0_1 + 68 >> 2] = 0;
                                                if (($7_1 | 0) != 2) {
                                                  break block17;
                                                }
                                                $75($0_1, 458908);
                                                $4_1 = 0;
                                                $5_1 = 68;
                                                break block19;
                                              case 1:
                                                break block16;
                                              default:
                                                break block17;
                                            }
                                            ;
                                          }
                                          $5_1 = 137;
                                          if ($99($6_1, $4_1, $0_1 + 60 | 0) & 255) {
                                            break block18;
                                          }
                                          $7_1 = HEAP32[$0_1 + 68 >> 2];
                                          if (!$81(14236, $7_1 ? $7_1 : $4_1)) {
                                            break block18;
                                          }
                                          break block20;
                                        }
                                        if (!$10_1) {
                                          break block20;
                                        }
                                        $4_1 = 0;
                                        $5_1 = 68;
                                        break block19;
                                      }
                                      HEAP8[$13_1 + 11 | 0] = 1;
                                      HEAP32[$0_1 + 132 >> 2] = $6_1;
                                      HEAP32[$13_1 >> 2] = HEAP32[$13_1 >> 2] | 2;
                                      $5_1 = 136;
                                    }
                                    HEAP32[$5_1 + $0_1 >> 2] = $4_1;
                                    $5_1 = 0;
                                  }
                                  $4_1 = $5_1;
                                  break block21;
                                }
                                $7_1 = HEAP32[$5_1 + 4 >> 2];
                                $4_1 = HEAP32[$5_1 >> 2];
                                if (!$7_1 | HEAP8[$5_1 + 9 | 0] & 1 | ((HEAPU8[$4_1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[($4_1 + $7_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                                  block22: {
                                    $87($13_1 + 12 | 0, $4_1, $7_1);
                                    $4_1 = $7_1;
                                    $7_1 = HEAP32[$13_1 + 16 >> 2];
                                    if (($4_1 | 0) == ($7_1 | 0)) {
                                      break block22;
                                    }
                                    HEAP32[$0_1 + 136 >> 2] = $7_1;
                                    HEAP32[$0_1 + 132 >> 2] = HEAP32[$13_1 + 12 >> 2];
                                    HEAP8[$13_1 + 11 | 0] = 1;
                                    HEAP32[$13_1 >> 2] = 1;
                                  }
                                } else {
                                  HEAP8[$13_1 + 20 | 0] = 0;
                                  HEAP32[$13_1 + 16 >> 2] = $7_1;
                                  HEAP32[$13_1 + 12 >> 2] = $4_1;
                                }
                                if (HEAPU8[$13_1 + 20 | 0] == 1) {
                                  $4_1 = 1180549;
                                  if ($138(HEAP32[$13_1 + 12 >> 2], $7_1)) {
                                    break block21;
                                  }
                                }
                                $4_1 = 0;
                                $6_1 = $20_1 & 255;
                                if (1 << $6_1 & 676) {
                                  break block21;
                                }
                                if (!$7_1) {
                                  HEAP8[$13_1 + 11 | 0] = 4;
                                  break block21;
                                }
                                block24: {
                                  switch ($6_1 | 0) {
                                    case 0:
                                      $75($0_1, 196764);
                                      break block21;
                                    case 4:
                                      break block21;
                                    default:
                                      break block24;
                                  }
                                  ;
                                }
                                $5_1 = $0_1 + 60 | 0;
                                $4_1 = HEAPU8[$6_1 + 13261 | 0];
                                HEAP32[$13_1 + 32 >> 2] = 0;
                                HEAP32[$13_1 + 24 >> 2] = 0;
                                HEAP32[$13_1 + 28 >> 2] = 1;
                                $40($13_1 + 36 | 0, $13_1 + 12 | 0, $13_1 + 24 | 0);
                                $10_1 = HEAP32[$13_1 + 40 >> 2];
                                $11_1 = HEAP32[$13_1 + 36 >> 2];
                                block42: {
                                  block43: {
                                    block26: {
                                      switch ($4_1 - 1 | 0) {
                                        case 2:
                                          $14_1 = $5_1;
                                          $6_1 = 0;
                                          $12_1 = 0;
                                          $17_1 = global$0 - 16 | 0;
                                          global$0 = $17_1;
                                          $7_1 = $11_1;
                                          $4_1 = $10_1;
                                          block29: {
                                            if (($42($7_1, $4_1, 0) | 0) == 43) {
                                              block28: {
                                                if (($42($7_1, $4_1, 1) | 0) == 48) {
                                                  break block28;
                                                }
                                                $8_1 = $4_1 - 1 | 0;
                                                if (!$81(14236, $8_1)) {
                                                  break block28;
                                                }
                                                $5_1 = 0;
                                                if (($13($7_1, $4_1, 1) | 0) == ($8_1 | 0)) {
                                                  break block29;
                                                }
                                              }
                                            }
                                            if ($129($7_1, $4_1) & 64) {
                                              $5_1 = $17_1 + 4 | 0;
                                              $8_1 = global$0 - 48 | 0;
                                              global$0 = $8_1;
                                              HEAP32[$8_1 + 20 >> 2] = 0;
                                              HEAP32[$8_1 + 12 >> 2] = 0;
                                              HEAP32[$8_1 + 16 >> 2] = 1;
                                              HEAP32[$8_1 + 44 >> 2] = 0;
                                              HEAP32[$8_1 + 36 >> 2] = $7_1;
                                              HEAP32[$8_1 + 32 >> 2] = 0;
                                              HEAP32[$8_1 + 24 >> 2] = $7_1;
                                              HEAP32[$8_1 + 40 >> 2] = $4_1;
                                              $19_1 = $4_1 + $7_1 | 0;
                                              HEAP32[$8_1 + 28 >> 2] = $19_1;
                                              $21_1 = $8_1 + 36 | 0;
                                              while (1) {
                                                if (($7_1 | 0) != ($19_1 | 0)) {
                                                  $132($8_1, $21_1, $12_1, HEAPU8[$7_1 | 0]);
                                                  $12_1 = $12_1 + 1 | 0;
                                                  $7_1 = $7_1 + 1 | 0;
                                                  if (HEAP32[$8_1 >> 2] != 1) {
                                                    continue;
                                                  }
                                                  $4_1 = HEAP32[$8_1 + 4 >> 2];
                                                  HEAP32[$8_1 + 32 >> 2] = $12_1;
                                                  HEAP32[$8_1 + 24 >> 2] = $7_1;
                                                  $15_1 = $127($4_1);
                                                  if ($6_1 ? 0 : $15_1) {
                                                    continue;
                                                  }
                                                  $18_1 = $8_1 + 12 | 0;
                                                  block31: {
                                                    if ($4_1 >>> 0 >= 128) {
                                                      if ($4_1 - 65281 >>> 0 < 94) {
                                                        $4_1 = $4_1 + 32 | 0;
                                                      } else {
                                                        if ($4_1 - 8208 >>> 0 >= 6) {
                                                          block30: {
                                                            if ($4_1 - 8234 >>> 0 < 5 | $4_1 - 8294 >>> 0 < 4 | (($4_1 | 0) == 1564 | $4_1 - 8206 >>> 0 < 2)) {
                                                              continue;
                                                            }
                                                            if (($4_1 | 0) == 8722 | ($4_1 | 0) == 12540 | (($4_1 | 0) == 65112 | ($4_1 | 0) == 65123)) {
                                                              break block30;
                                                            }
                                                            if ($15_1) {
                                                              $64($8_1 + 12 | 0, 32);
                                                              continue;
                                                            } else {
                                                              $64($8_1 + 12 | 0, 255);
                                                              break block31;
                                                            }
                                                          }
                                                        }
                                                        $4_1 = 45;
                                                      }
                                                    }
                                                    $64($18_1, $4_1);
                                                    if ($15_1) {
                                                      continue;
                                                    }
                                                  }
                                                  $6_1 = HEAP32[$8_1 + 20 >> 2];
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $4_1 = $5_1;
                                              $5_1 = HEAP32[$8_1 + 16 >> 2];
                                              HEAP32[$4_1 >> 2] = HEAP32[$8_1 + 12 >> 2];
                                              HEAP32[$4_1 + 4 >> 2] = $5_1;
                                              $5_1 = $4_1;
                                              $4_1 = HEAP32[$8_1 + 20 >> 2];
                                              HEAP32[$5_1 + 8 >> 2] = $4_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $4_1;
                                              global$0 = $8_1 + 48 | 0;
                                              $7_1 = HEAP32[$17_1 + 8 >> 2];
                                              $4_1 = HEAP32[$17_1 + 12 >> 2];
                                            }
                                            $8_1 = ($42($7_1, $4_1, 0) | 0) == 39;
                                            $5_1 = $8_1;
                                            while (1) {
                                              $6_1 = $5_1;
                                              $5_1 = $5_1 + 1 | 0;
                                              if (HEAPU8[$42($7_1, $4_1, $6_1) + 12468 | 0] & 6) {
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if (($6_1 | 0) != ($8_1 | 0)) {
                                              block32: {
                                                if ($4_1 >>> 0 < $6_1 >>> 0 | $6_1 >>> 0 < $8_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                if (!$139(14089, 66, $7_1 + $8_1 | 0, $6_1 - $8_1 | 0)) {
                                                  break block32;
                                                }
                                                $5_1 = $6_1;
                                                while (1) {
                                                  $12_1 = $42($7_1, $4_1, $5_1) - 32 | 0;
                                                  if (1 << $12_1 & 67125249 ? $12_1 >>> 0 <= 26 : 0) {
                                                    $5_1 = $5_1 + 1 | 0;
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $8_1 = $5_1 >>> 0 > $6_1 >>> 0 ? $5_1 : $8_1;
                                              }
                                            }
                                            $5_1 = $8_1;
                                            $6_1 = $42($7_1, $4_1, $5_1);
                                            $12_1 = ($6_1 | 0) == 91;
                                            if (!(!$12_1 & ($6_1 | 0) != 40)) {
                                              while (1) {
                                                $5_1 = $5_1 + 1 | 0;
                                                if (($42($7_1, $4_1, $5_1) | 0) == 32) {
                                                  continue;
                                                }
                                                break;
                                              }
                                            }
                                            block33: {
                                              $15_1 = $42($7_1, $4_1, $5_1);
                                              if (($15_1 | 0) == 43) {
                                                $8_1 = $5_1 + 1 | 0;
                                              } else {
                                                $5_1 = $6_1 - 32 | 0;
                                                if (1 << $5_1 & 57345 ? $5_1 >>> 0 <= 15 : 0) {
                                                  break block33;
                                                }
                                              }
                                              $19_1 = $12_1 | ($6_1 | 0) == 40;
                                              $6_1 = $4_1;
                                              while (1) {
                                                $5_1 = $6_1;
                                                $6_1 = $5_1 - 1 | 0;
                                                if (($141($7_1, $4_1, $5_1) - 48 & 255) >>> 0 < 10) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if (($4_1 | 0) != ($5_1 | 0)) {
                                                $6_1 = -56;
                                                $21_1 = $142($7_1, $4_1, $5_1);
                                                block34: {
                                                  while (1) {
                                                    $5_1 = $4_1;
                                                    if (!$6_1) {
                                                      break block34;
                                                    }
                                                    $5_1 = $6_1 + 14240 | 0;
                                                    $18_1 = $6_1 + 14236 | 0;
                                                    $6_1 = $6_1 + 8 | 0;
                                                    $5_1 = HEAP32[$5_1 >> 2];
                                                    $12_1 = $21_1 - $5_1 | 0;
                                                    $18_1 = HEAP32[$18_1 >> 2];
                                                    if (!$100($7_1, $4_1, $12_1, $18_1, $5_1)) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  if (!$5_1) {
                                                    wasm2js_trap();
                                                  }
                                                  if (HEAPU8[$18_1 | 0] > 96) {
                                                    $5_1 = $4_1;
                                                    if (HEAPU8[($141($7_1, $4_1, $12_1) & 255) + 12468 | 0] & 6) {
                                                      break block34;
                                                    }
                                                  }
                                                  $5_1 = $142($7_1, $4_1, $12_1);
                                                  $5_1 = ($141($7_1, $4_1, $5_1) & 255) == 44 ? $5_1 - 1 | 0 : $12_1;
                                                }
                                              } else {
                                                $5_1 = $4_1;
                                              }
                                              $17($14_1, 16);
                                              $64($14_1, 43);
                                              $6_1 = ($15_1 | 0) != 43 | $4_1 >>> 0 > $5_1 >>> 0;
                                              $21_1 = $5_1 >>> 0 > $8_1 >>> 0 ? $5_1 : $8_1;
                                              $5_1 = 0;
                                              while (1) {
                                                if (($8_1 | 0) != ($21_1 | 0)) {
                                                  $15_1 = $42($7_1, $4_1, $8_1);
                                                  if ($15_1 - 48 >>> 0 <= 9) {
                                                    if ((($15_1 | 0) != 48 | $5_1) & 1) {
                                                      $5_1 = ($15_1 | 0) == 48;
                                                    } else {
                                                      $5_1 = $141($7_1, $4_1, $142($7_1, $4_1, $8_1)) & 255;
                                                      $5_1 = ($5_1 | 0) == 40 | ($5_1 | 0) == 91;
                                                    }
                                                    $64($14_1, $15_1);
                                                    $6_1 = $5_1 | $6_1;
                                                    $5_1 = 0;
                                                  } else {
                                                    block35: {
                                                      if (HEAPU32[$14_1 + 8 >> 2] > 3 ? HEAPU8[$15_1 + 12468 | 0] & 6 : 0) {
                                                        $6_1 = 1;
                                                        break block35;
                                                      }
                                                      $12_1 = 0;
                                                      block38: {
                                                        block37: {
                                                          block36: {
                                                            block40: {
                                                              switch ($15_1 - 40 | 0) {
                                                                case 7:
                                                                  $12_1 = HEAPU32[$14_1 + 8 >> 2] > 5;
                                                                  break block38;
                                                                case 2:
                                                                case 3:
                                                                case 4:
                                                                  break block33;
                                                                case 0:
                                                                  break block36;
                                                                case 1:
                                                                  break block37;
                                                                case 5:
                                                                case 6:
                                                                  break block38;
                                                                default:
                                                                  break block40;
                                                              }
                                                              ;
                                                            }
                                                            block41: {
                                                              switch ($15_1 - 91 | 0) {
                                                                case 1:
                                                                  break block33;
                                                                case 0:
                                                                  break block36;
                                                                case 2:
                                                                  break block37;
                                                                default:
                                                                  break block41;
                                                              }
                                                              ;
                                                            }
                                                            if (($15_1 | 0) != 32) {
                                                              break block33;
                                                            }
                                                            break block38;
                                                          }
                                                          $19_1 = HEAP32[$14_1 + 8 >> 2] == 1 | $19_1;
                                                          break block35;
                                                        }
                                                        $5_1 = $5_1 | $19_1;
                                                        $19_1 = 0;
                                                        break block35;
                                                      }
                                                      $6_1 = $6_1 | $12_1;
                                                    }
                                                  }
                                                  $8_1 = $8_1 + 1 | 0;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $4_1 = HEAP32[$14_1 + 8 >> 2];
                                              if ($4_1 - 4 >>> 0 >= 13) {
                                                break block33;
                                              }
                                              if (!($6_1 & 1)) {
                                                if (($42(HEAP32[$14_1 + 4 >> 2], $4_1, 1) | 0) != 48) {
                                                  HEAP32[$13_1 >> 2] = HEAP32[$13_1 >> 2] | 4096;
                                                  $5_1 = 0;
                                                  break block29;
                                                }
                                              }
                                              HEAP32[$14_1 + 8 >> 2] = 0;
                                              $5_1 = 0;
                                              break block29;
                                            }
                                            $5_1 = 137;
                                          }
                                          global$0 = $17_1 + 16 | 0;
                                          $4_1 = $5_1;
                                          if (!$4_1) {
                                            break block42;
                                          }
                                          break block43;
                                        case 0:
                                          $4_1 = 135;
                                          $6_1 = $131($11_1, $10_1);
                                          if ($6_1) {
                                            if ($6_1 >>> 0 > $10_1 >>> 0) {
                                              wasm2js_trap();
                                            }
                                            if ($140($6_1 + $11_1 | 0, $10_1 - $6_1 | 0)) {
                                              HEAP32[$13_1 + 4 >> 2] = HEAP32[$13_1 + 4 >> 2] | 16777216;
                                            }
                                            $4_1 = $6_1;
                                            block44: {
                                              while (1) {
                                                if (($4_1 | 0) == ($10_1 | 0)) {
                                                  break block44;
                                                }
                                                $7_1 = $4_1 + $11_1 | 0;
                                                $4_1 = $4_1 + 1 | 0;
                                                if ((HEAPU8[$7_1 | 0] - 65 & 255) >>> 0 >= 26) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              HEAP32[$13_1 >> 2] = HEAP32[$13_1 >> 2] | 2048;
                                              $5($5_1, $11_1, $10_1);
                                              $4_1 = HEAP32[$5_1 + 8 >> 2];
                                              if ($4_1 >>> 0 < $6_1 >>> 0) {
                                                wasm2js_trap();
                                              } else {
                                                $96($6_1 + HEAP32[$5_1 + 4 >> 2] | 0, $4_1 - $6_1 | 0);
                                              }
                                            }
                                            $4_1 = 0;
                                          }
                                          if ($4_1) {
                                            break block43;
                                          }
                                          break block42;
                                        default:
                                          break block26;
                                      }
                                      ;
                                    }
                                    $4_1 = 136;
                                    if (HEAP8[$13_1 + 44 | 0] & 1) {
                                      break block43;
                                    }
                                    $19_1 = HEAP32[$0_1 + 124 >> 2];
                                    $21_1 = HEAP32[HEAP32[$0_1 + 128 >> 2] + 12 >> 2];
                                    $8_1 = $5_1;
                                    block56: {
                                      block46: {
                                        $5_1 = $11_1;
                                        $7_1 = $10_1;
                                        $14_1 = $129($5_1, $7_1) << 24 >> 24;
                                        if (($14_1 | 0) < 0) {
                                          $6_1 = $5_1;
                                          $4_1 = $7_1;
                                          while (1) {
                                            block45: {
                                              if (!$4_1) {
                                                break block45;
                                              }
                                              $12_1 = HEAPU8[$6_1 | 0];
                                              if (HEAPU8[$12_1 + 12468 | 0] == 128 & (!(1 << $12_1 & 9728) | $12_1 >>> 0 > 13)) {
                                                break block45;
                                              }
                                              $6_1 = $6_1 + 1 | 0;
                                              $4_1 = $4_1 - 1 | 0;
                                              continue;
                                            }
                                            break;
                                          }
                                          ;
                                          if ($4_1) {
                                            break block46;
                                          }
                                        }
                                        if ($14_1 & 64) {
                                          if ($130($5_1, $7_1, 4)) {
                                            break block46;
                                          }
                                        }
                                        $6_1 = $23($5_1, $7_1, 14077, 2) ? 2 : 0;
                                        $15_1 = $94($5_1, $7_1, $6_1);
                                        block52: {
                                          block50: {
                                            block47: {
                                              if ($15_1 & 573696) {
                                                $4_1 = $93($5_1, $7_1);
                                                if (!$4_1) {
                                                  break block47;
                                                }
                                                $15_1 = $94($5_1, $7_1, $4_1);
                                              } else {
                                                if ($6_1 >>> 0 > $7_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $4_1 = 0;
                                                $12_1 = 0;
                                                $14_1 = $5_1 + $6_1 | 0;
                                                $6_1 = $7_1 - $6_1 | 0;
                                                $5_1 = $95($14_1, $6_1, 0);
                                                if ($5_1 >>> 0 > $6_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                if ($5_1) {
                                                  $12_1 = $5_1 - 1 | 0;
                                                  $4_1 = HEAPU8[$14_1 + $12_1 | 0] == 46 ? $14_1 : 0;
                                                }
                                                $17_1 = $4_1 ? $4_1 : $14_1;
                                                $18_1 = $17_1 - 1 | 0;
                                                $7_1 = $4_1 ? $12_1 : $5_1;
                                                $5_1 = $7_1;
                                                block49: {
                                                  block48: {
                                                    while (1) {
                                                      $4_1 = $5_1;
                                                      if (!$4_1) {
                                                        break block48;
                                                      }
                                                      $5_1 = $4_1 - 1 | 0;
                                                      if (HEAPU8[$4_1 + $18_1 | 0] != 46) {
                                                        continue;
                                                      }
                                                      break;
                                                    }
                                                    ;
                                                    if ($4_1 >>> 0 <= $7_1 >>> 0) {
                                                      break block49;
                                                    }
                                                    wasm2js_trap();
                                                  }
                                                  $4_1 = 0;
                                                }
                                                if ($139(14020, 40, $4_1 + $17_1 | 0, $7_1 - $4_1 | 0)) {
                                                  break block46;
                                                }
                                                $5($8_1, 14060, 8);
                                                $5($8_1, $14_1, $6_1);
                                                $7_1 = HEAP32[$8_1 + 8 >> 2];
                                                $5_1 = HEAP32[$8_1 + 4 >> 2];
                                              }
                                              if (!($15_1 & 601936)) {
                                                break block50;
                                              }
                                            }
                                            $18_1 = $5_1 + $7_1 | 0;
                                            $4_1 = $5_1;
                                            $17_1 = 1;
                                            $12_1 = 1;
                                            while (1) {
                                              block51: {
                                                if (($4_1 | 0) == ($18_1 | 0)) {
                                                  break block51;
                                                }
                                                $6_1 = $4_1 + 1 | 0;
                                                $15_1 = HEAPU8[$4_1 | 0];
                                                if ($12_1) {
                                                  $12_1 = ($15_1 | 0) != 58;
                                                } else {
                                                  block53: {
                                                    if ($17_1) {
                                                      $14_1 = 136;
                                                      $12_1 = 0;
                                                      $4_1 = $6_1;
                                                      $17_1 = 1;
                                                      if (($15_1 | 0) == 47 | ($15_1 | 0) == 58 | ($15_1 | 0) == 92) {
                                                        continue;
                                                      }
                                                      block54: {
                                                        switch ($15_1 - 32 | 0) {
                                                          case 3:
                                                            break block51;
                                                          case 0:
                                                            break block52;
                                                          case 1:
                                                          case 2:
                                                            break block53;
                                                          default:
                                                            break block54;
                                                        }
                                                        ;
                                                      }
                                                      if (($15_1 | 0) == 63) {
                                                        break block51;
                                                      }
                                                    } else {
                                                      $14_1 = 136;
                                                      block55: {
                                                        switch ($15_1 - 32 | 0) {
                                                          case 3:
                                                            break block51;
                                                          case 0:
                                                            break block52;
                                                          case 1:
                                                          case 2:
                                                            break block53;
                                                          default:
                                                            break block55;
                                                        }
                                                        ;
                                                      }
                                                      if (($15_1 | 0) == 47 | ($15_1 | 0) == 63 | ($15_1 | 0) == 92) {
                                                        break block51;
                                                      }
                                                    }
                                                  }
                                                  $17_1 = 0;
                                                  $12_1 = 0;
                                                }
                                                $4_1 = $6_1;
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if (!(FUNCTION_TABLE[$21_1 | 0]($19_1, $5_1, $7_1) | 0)) {
                                              break block46;
                                            }
                                          }
                                          $14_1 = 0;
                                          if (!HEAP32[$8_1 + 8 >> 2]) {
                                            break block52;
                                          }
                                          HEAP32[$13_1 >> 2] = HEAP32[$13_1 >> 2] | 1024;
                                        }
                                        $4_1 = $14_1;
                                        break block56;
                                      }
                                      $4_1 = 136;
                                    }
                                    if (!$4_1) {
                                      break block42;
                                    }
                                  }
                                  if (($74($11_1, $10_1) - 61 & 255) >>> 0 > 1) {
                                    break block21;
                                  }
                                  HEAP8[$13_1 + 11 | 0] = 4;
                                  $4_1 = 0;
                                  break block21;
                                }
                                if (($20_1 & 255) == 8) {
                                  block57: {
                                    $4_1 = 2;
                                    if (!$23($11_1, $10_1, 14077, 2)) {
                                      $4_1 = $93($11_1, $10_1);
                                    }
                                    $5_1 = $95($11_1, $10_1, $4_1);
                                    if ($5_1 >>> 0 > $4_1 >>> 0) {
                                      $6_1 = $5_1 - 1 | 0;
                                      if ($6_1 >>> 0 >= $10_1 >>> 0) {
                                        wasm2js_trap();
                                      } else {
                                        $5_1 = HEAPU8[$6_1 + $11_1 | 0] == 46 ? $6_1 : $5_1;
                                      }
                                    }
                                    if ($5_1 >>> 0 > $10_1 >>> 0) {
                                      wasm2js_trap();
                                    }
                                    $4_1 = $100($11_1, $5_1, $4_1, 14079, 4) ? $4_1 + 4 | 0 : $4_1;
                                    if ($4_1 >>> 0 < $5_1 >>> 0) {
                                      $4_1 = $140($4_1 + $11_1 | 0, $5_1 - $4_1 | 0);
                                    } else {
                                      $4_1 = 0;
                                    }
                                    if (!$4_1) {
                                      break block57;
                                    }
                                    HEAP32[$13_1 + 4 >> 2] = HEAP32[$13_1 + 4 >> 2] | 16777216;
                                    $4_1 = 0;
                                    break block21;
                                  }
                                }
                                $4_1 = 0;
                                break block21;
                              }
                              block65: {
                                block58: {
                                  if (HEAP32[$5_1 + 4 >> 2] == 5) {
                                    $4_1 = HEAP32[$5_1 >> 2];
                                    if ((HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$4_1 + 4 | 0] == 101) {
                                      HEAP8[$13_1 + 11 | 0] = 4;
                                      break block58;
                                    }
                                  }
                                  $7_1 = 983041;
                                  block61: {
                                    block64: {
                                      block63: {
                                        switch (HEAPU8[($20_1 & 255) + 13261 | 0] - 1 | 0) {
                                          case 1:
                                            $4_1 = 5;
                                            if (HEAPU8[$5_1 + 8 | 0] == 5) {
                                              break block64;
                                            }
                                            break block61;
                                          case 0:
                                          case 2:
                                          case 3:
                                            $4_1 = HEAPU8[$5_1 + 8 | 0];
                                            if (($4_1 & 6) == 4) {
                                              break block64;
                                            }
                                            $4_1 = $20_1 & 255;
                                            $7_1 = ($4_1 | 0) == 6 ? 917513 : ($4_1 | 0) == 3 ? 851975 : 983041;
                                            break block61;
                                          case 5:
                                            $7_1 = 786440;
                                            break block61;
                                          case 4:
                                            break block61;
                                          default:
                                            break block63;
                                        }
                                        ;
                                      }
                                      $4_1 = 4;
                                      $7_1 = 720897;
                                      if (HEAPU8[$5_1 + 8 | 0] != 4) {
                                        break block61;
                                      }
                                    }
                                    $75($0_1, $4_1 << 16 | 156);
                                    break block58;
                                  }
                                  $4_1 = HEAPU8[$5_1 + 8 | 0] << 24 | $7_1 | 384;
                                  break block65;
                                }
                                $4_1 = 0;
                              }
                            }
                            if ($4_1) {
                              $4_1 = $136($0_1, $4_1) & 255;
                            } else {
                              $4_1 = 4;
                              $5_1 = HEAPU8[$13_1 + 11 | 0];
                              if (($5_1 | 0) != 4) {
                                $88($0_1, HEAP32[$13_1 >> 2], HEAP32[$13_1 + 4 >> 2]);
                                $4_1 = HEAP32[$0_1 + 68 >> 2] ? 2 : $5_1;
                              } else {
                                $75($0_1, 130);
                                $85($0_1, 13);
                              }
                            }
                            global$0 = $13_1 + 48 | 0;
                            $4_1 = $4_1 & 255;
                            break block66;
                          }
                        }
                        $75($0_1, 154);
                        break block11;
                      } else {
                        $7_1 = $9_1 + 108 | 0;
                        $6_1 = $9_1 + 120 | 0;
                        $4_1 = $9_1 + 16 | 0;
                        $10_1 = global$0 - 80 | 0;
                        global$0 = $10_1;
                        block69: {
                          if (($11_1 - 17 & 255) >>> 0 <= 8) {
                            block70: {
                              $5_1 = HEAPU8[$7_1 + 8 | 0];
                              $13_1 = $11_1 & 255;
                              $15_1 = ($5_1 | 0) == 2 & $13_1 >>> 0 > 20;
                              if (!$15_1) {
                                block67: {
                                  switch ($5_1 | 0) {
                                    default:
                                      $75($0_1, $5_1 << 16 | 156);
                                      $5_1 = 0;
                                      $6_1 = $11_1 & 255;
                                      if ($6_1 >>> 0 < 21 | $6_1 >>> 0 > 21) {
                                        break block69;
                                      }
                                      break block70;
                                    case 0:
                                    case 3:
                                      break block67;
                                  }
                                  ;
                                }
                              }
                              $8_1 = HEAPU8[$7_1 + 9 | 0];
                              HEAP8[$10_1 + 52 | 0] = $8_1;
                              $12_1 = HEAP32[$7_1 + 4 >> 2];
                              HEAP32[$10_1 + 48 >> 2] = $12_1;
                              $14_1 = HEAP32[$7_1 >> 2];
                              HEAP32[$10_1 + 44 >> 2] = $14_1;
                              if ($135($10_1 + 44 | 0)) {
                                $5_1 = $136($0_1, 1180549) & 255;
                                $6_1 = $11_1 & 255;
                                if ($6_1 >>> 0 < 21 | $6_1 >>> 0 > 21) {
                                  break block69;
                                }
                                if (!$5_1) {
                                  break block70;
                                }
                                break block69;
                              }
                              HEAP8[$10_1 + 52 | 0] = $8_1;
                              HEAP32[$10_1 + 48 >> 2] = $12_1;
                              HEAP32[$10_1 + 44 >> 2] = $14_1;
                              $39($10_1 + 4 | 0, $10_1 + 44 | 0);
                              $8_1 = $11_1 & 255;
                              if ($8_1 >>> 0 > 20) {
                                if ($8_1 >>> 0 > 21) {
                                  block71: {
                                    $8_1 = HEAPU8[$4_1 + 11 | 0];
                                    if (($8_1 | 0) != 2) {
                                      $5_1 = HEAPU8[$4_1 + 7 | 0] | HEAPU8[$4_1 + 8 | 0] << 8 | (HEAPU8[$4_1 + 9 | 0] << 16 | HEAPU8[$4_1 + 10 | 0] << 24);
                                      HEAP8[$10_1 + 23 | 0] = $5_1;
                                      HEAP8[$10_1 + 24 | 0] = $5_1 >>> 8;
                                      HEAP8[$10_1 + 25 | 0] = $5_1 >>> 16;
                                      HEAP8[$10_1 + 26 | 0] = $5_1 >>> 24;
                                      $5_1 = HEAP32[$4_1 + 4 >> 2];
                                      HEAP32[$10_1 + 16 >> 2] = HEAP32[$4_1 >> 2];
                                      HEAP32[$10_1 + 20 >> 2] = $5_1;
                                    } else {
                                      HEAP32[$10_1 + 68 >> 2] = HEAP32[$1_1 + 24 >> 2];
                                      $8_1 = HEAP32[$1_1 + 20 >> 2];
                                      HEAP32[$10_1 + 60 >> 2] = HEAP32[$1_1 + 16 >> 2];
                                      HEAP32[$10_1 + 64 >> 2] = $8_1;
                                      $8_1 = HEAP32[$1_1 + 12 >> 2];
                                      HEAP32[$10_1 + 52 >> 2] = HEAP32[$1_1 + 8 >> 2];
                                      HEAP32[$10_1 + 56 >> 2] = $8_1;
                                      $8_1 = HEAP32[$1_1 + 32 >> 2];
                                      HEAP32[$10_1 + 72 >> 2] = HEAP32[$1_1 + 28 >> 2];
                                      HEAP32[$10_1 + 76 >> 2] = $8_1;
                                      HEAP32[$10_1 + 44 >> 2] = HEAP32[$1_1 >> 2];
                                      HEAP32[$10_1 + 48 >> 2] = HEAP32[$1_1 + 4 >> 2];
                                      $17_1 = $10_1 + 44 | 0;
                                      $102($10_1 + 32 | 0, $17_1, 0, 1, 3);
                                      $8_1 = HEAPU8[$10_1 + 43 | 0];
                                      if (($8_1 | 0) == 2) {
                                        break block71;
                                      }
                                      $19_1 = HEAPU8[$10_1 + 42 | 0];
                                      $21_1 = HEAPU8[$10_1 + 40 | 0];
                                      $14_1 = HEAP32[$10_1 + 32 >> 2];
                                      $20_1 = HEAP32[$10_1 + 36 >> 2];
                                      $18_1 = HEAPU8[$10_1 + 41 | 0];
                                      HEAP8[$10_1 + 52 | 0] = $18_1;
                                      HEAP32[$10_1 + 48 >> 2] = $20_1;
                                      HEAP32[$10_1 + 44 >> 2] = $14_1;
                                      if (wasm2js_i32$0 = $135($17_1), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0] != 1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                                        break block71;
                                      }
                                      HEAP8[$10_1 + 26 | 0] = $19_1;
                                      HEAP8[$10_1 + 25 | 0] = $18_1;
                                      HEAP8[$10_1 + 24 | 0] = $21_1;
                                      HEAP32[$10_1 + 20 >> 2] = $20_1;
                                      HEAP32[$10_1 + 16 >> 2] = $14_1;
                                    }
                                    HEAP8[$10_1 + 27 | 0] = $8_1;
                                    $4_1 = global$0 - 48 | 0;
                                    global$0 = $4_1;
                                    $5_1 = HEAPU8[$10_1 + 24 | 0];
                                    $6_1 = HEAPU8[$7_1 + 8 | 0];
                                    block72: {
                                      if (!$5_1 | !$6_1) {
                                        $6_1 = ($5_1 | 0) == ($6_1 | 0);
                                      } else {
                                        $6_1 = 0;
                                        if (($5_1 & 6) != 2) {
                                          break block72;
                                        }
                                        $5_1 = HEAPU8[$10_1 + 25 | 0];
                                        HEAP8[$4_1 + 44 | 0] = $5_1;
                                        $11_1 = HEAP32[$10_1 + 20 >> 2];
                                        HEAP32[$4_1 + 40 >> 2] = $11_1;
                                        $12_1 = HEAP32[$10_1 + 16 >> 2];
                                        HEAP32[$4_1 + 36 >> 2] = $12_1;
                                        $8_1 = $4_1 + 36 | 0;
                                        if ($135($8_1)) {
                                          break block72;
                                        }
                                        HEAP8[$4_1 + 20 | 0] = $5_1;
                                        HEAP32[$4_1 + 16 >> 2] = $11_1;
                                        HEAP32[$4_1 + 12 >> 2] = $12_1;
                                        $39($4_1, $4_1 + 12 | 0);
                                        HEAP8[$4_1 + 44 | 0] = HEAPU8[$7_1 + 9 | 0];
                                        $5_1 = HEAP32[$7_1 + 4 >> 2];
                                        HEAP32[$4_1 + 36 >> 2] = HEAP32[$7_1 >> 2];
                                        HEAP32[$4_1 + 40 >> 2] = $5_1;
                                        $5_1 = $4_1 + 24 | 0;
                                        $39($5_1, $8_1);
                                        $6_1 = $66($4_1, $5_1);
                                      }
                                    }
                                    global$0 = $4_1 + 48 | 0;
                                    if ($6_1) {
                                      $85($0_1, 13);
                                      $5_1 = 4;
                                    } else {
                                      $5_1 = $136($0_1, 9765007) & 255;
                                    }
                                    break block69;
                                  }
                                }
                                HEAP32[$4_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2];
                                $8_1 = HEAP32[$7_1 + 4 >> 2];
                                HEAP32[$4_1 >> 2] = HEAP32[$7_1 >> 2];
                                HEAP32[$4_1 + 4 >> 2] = $8_1;
                              }
                              $4_1 = HEAP32[$10_1 + 8 >> 2];
                              HEAP32[$0_1 + 136 >> 2] = $4_1;
                              HEAP32[$0_1 + 132 >> 2] = HEAP32[$10_1 + 4 >> 2];
                              if ($5_1) {
                                $5_1 = 1;
                                $7_1 = 1;
                                block74: {
                                  if (!$15_1) {
                                    block73: {
                                      $7_1 = 0;
                                      if (($4_1 | 0) != ($12_1 | 0)) {
                                        break block73;
                                      }
                                      $5_1 = $13_1 >>> 0 > 21;
                                      break block74;
                                    }
                                  }
                                  $85($0_1, $7_1);
                                }
                                $4_1 = $5_1;
                              } else {
                                $75($0_1, 154);
                                $5_1 = 0;
                                $4_1 = 3;
                              }
                              if (($11_1 & 255) >>> 0 <= 21) {
                                break block69;
                              }
                              $85($0_1, 2);
                              HEAP32[$6_1 + 4 >> 2] = 11;
                              HEAP32[$6_1 >> 2] = 12724;
                              $5_1 = $4_1;
                              break block69;
                            }
                            HEAP32[$4_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2];
                            $5_1 = HEAP32[$7_1 + 4 >> 2];
                            HEAP32[$4_1 >> 2] = HEAP32[$7_1 >> 2];
                            HEAP32[$4_1 + 4 >> 2] = $5_1;
                          } else {
                            $75($0_1, 146);
                          }
                          $5_1 = 0;
                        }
                        global$0 = $10_1 + 80 | 0;
                        $4_1 = $5_1 & 255;
                      }
                    }
                    switch ($4_1 | 0) {
                      case 0:
                        break block11;
                      case 4:
                        break block6;
                      default:
                        break block75;
                    }
                    ;
                  }
                  $73($2_1, $9_1 + 95 | 0);
                  $5_1 = HEAP32[$9_1 + 120 >> 2];
                  $6_1 = HEAP32[$9_1 + 124 >> 2];
                  if ($26_1 & 1 | HEAPU8[$9_1 + 116 | 0] != 3 | (($5_1 | 0) != ($25_1 | 0) | ($6_1 | 0) != ($22_1 | 0))) {
                    $52($2_1, 13548, 1);
                    $52($2_1, $5_1, $6_1);
                    if (($4_1 | 0) == 3) {
                      $52($2_1, 13552, 6);
                      break block6;
                    } else {
                      $52($2_1, 13549, 3);
                    }
                  } else {
                    if (HEAP32[$2_1 + 16 >> 2] != ($23_1 | 0)) {
                      $56($2_1);
                      HEAP32[$2_1 + 12 >> 2] = $23_1;
                    }
                    HEAP32[$2_1 + 16 >> 2] = ($23_1 + $22_1 | 0) + 4;
                  }
                  if (($4_1 | 0) == 1) {
                    $52($2_1, HEAP32[$0_1 + 132 >> 2], HEAP32[$0_1 + 136 >> 2]);
                  } else {
                    block76: {
                      $8_1 = HEAP32[$0_1 + 68 >> 2];
                      $5_1 = HEAP32[$0_1 + 64 >> 2];
                      $4_1 = $56($2_1);
                      while (1) {
                        if (!$8_1) {
                          break block76;
                        }
                        block85: {
                          block83: {
                            block80: {
                              block84: {
                                block78: {
                                  block82: {
                                    block79: {
                                      block81: {
                                        block77: {
                                          $6_1 = HEAPU8[$5_1 | 0];
                                          switch ($6_1 - 8 | 0) {
                                            case 0:
                                              break block77;
                                            case 1:
                                              break block78;
                                            case 2:
                                              break block79;
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
                                              break block80;
                                            case 4:
                                              break block81;
                                            case 5:
                                              break block82;
                                            case 26:
                                              break block83;
                                            default:
                                              break block84;
                                          }
                                          ;
                                        }
                                        $6_1 = 98;
                                        break block83;
                                      }
                                      $6_1 = 102;
                                      break block83;
                                    }
                                    $6_1 = 110;
                                    break block83;
                                  }
                                  $6_1 = 114;
                                  break block83;
                                }
                                $6_1 = 116;
                                break block83;
                              }
                              if (($6_1 | 0) == 92) {
                                break block83;
                              }
                            }
                            if ($6_1 >>> 0 >= 32) {
                              $11_1 = HEAP32[$4_1 + 8 >> 2];
                              break block85;
                            }
                            $5($4_1, 13872, 4);
                            $7_1 = HEAP32[$4_1 + 8 >> 2];
                            if (($7_1 | 0) == HEAP32[$4_1 >> 2]) {
                              $59($4_1);
                            }
                            $11_1 = $7_1 + 1 | 0;
                            HEAP32[$4_1 + 8 >> 2] = $11_1;
                            HEAP8[$7_1 + HEAP32[$4_1 + 4 >> 2] | 0] = $6_1 >>> 4 | 48;
                            $6_1 = $6_1 & 15;
                            $6_1 = ($6_1 >>> 0 < 10 ? 48 : 87) + $6_1 | 0;
                            break block85;
                          }
                          $7_1 = HEAP32[$4_1 + 8 >> 2];
                          if (($7_1 | 0) == HEAP32[$4_1 >> 2]) {
                            $59($4_1);
                          }
                          $11_1 = $7_1 + 1 | 0;
                          HEAP32[$4_1 + 8 >> 2] = $11_1;
                          HEAP8[$7_1 + HEAP32[$4_1 + 4 >> 2] | 0] = 92;
                        }
                        if (HEAP32[$4_1 >> 2] == ($11_1 | 0)) {
                          $59($4_1);
                        }
                        $5_1 = $5_1 + 1 | 0;
                        HEAP32[$4_1 + 8 >> 2] = $11_1 + 1;
                        HEAP8[HEAP32[$4_1 + 4 >> 2] + $11_1 | 0] = $6_1;
                        $8_1 = $8_1 - 1 | 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $4_1 = HEAP32[$1_1 + 16 >> 2] - 1 | 0;
                  if (($4_1 | 0) != HEAP32[$2_1 + 16 >> 2]) {
                    $56($2_1);
                    HEAP32[$2_1 + 12 >> 2] = $4_1;
                  }
                  HEAP32[$2_1 + 16 >> 2] = $4_1;
                  $52($2_1, 13548, 1);
                  break block6;
                }
                if ($26_1 & 1) {
                  $73($2_1, $9_1 + 95 | 0);
                  $69($9_1, $1_1, $23_1);
                  $76($2_1, HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], 1);
                  break block6;
                }
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                block86: {
                  if (!HEAPU8[$9_1 + 95 | 0]) {
                    $5_1 = HEAP32[$2_1 + 16 >> 2];
                    if (($5_1 + 1 | 0) == ($23_1 | 0)) {
                      if (($42(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $5_1) | 0) == 44) {
                        break block86;
                      }
                    }
                    $52($2_1, 13288, 1);
                  }
                  if (HEAP32[$2_1 + 16 >> 2] == ($23_1 | 0)) {
                    break block86;
                  }
                  $56($2_1);
                  HEAP32[$2_1 + 12 >> 2] = $23_1;
                }
                HEAP32[$2_1 + 16 >> 2] = $4_1;
                HEAP8[$9_1 + 95 | 0] = 0;
              }
              $6_1 = HEAP32[$9_1 + 48 >> 2];
              $10_1 = HEAP32[$9_1 + 52 >> 2];
              $5_1 = $16_1;
              continue;
            }
            break;
          }
          ;
          HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
          HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
          break block3;
        }
        $29($1_1);
      }
      $52($2_1, 13560, 1);
      $2_1 = HEAP32[$9_1 + 36 >> 2];
      if ($2_1) {
        block87: {
          HEAP8[$0_1 + 149 | 0] = $3_1;
          $1_1 = HEAP32[$9_1 + 32 >> 2];
          $2_1 = Math_imul($2_1 >>> 1 | 0, 24);
          while (1) {
            if (!$2_1) {
              break block87;
            }
            if (HEAPU8[$1_1 + 12 | 0] == 1) {
              $3_1 = HEAPU8[$1_1 + 13 | 0];
              $5_1 = $3_1 >>> 0 < 64;
              $4_1 = $3_1 & 31;
              if (($3_1 & 63) >>> 0 >= 32) {
                $16_1 = 1 << $4_1;
                $7_1 = 0;
              } else {
                $7_1 = 1 << $4_1;
                $16_1 = $7_1 - 1 & 1 >>> 32 - $4_1;
              }
              $4_1 = $5_1 ? $7_1 : 0;
              if (!($4_1 & $6_1 | $10_1 & ($5_1 ? $16_1 : 0))) {
                HEAP32[$0_1 + 80 >> 2] = HEAP32[$1_1 + 8 >> 2];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$0_1 + 72 >> 2] = HEAP32[$1_1 >> 2];
                HEAP32[$0_1 + 76 >> 2] = $4_1;
                $75($0_1, ($3_1 ^ 128) << 16 | 153);
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
        $56($1_1);
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
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        if (HEAPU8[$5_1 + 23 | 0] == 2) {
          $86($4_1 + 12 | 0, $1_1, $2_1, $3_1, 0);
        } else {
          block1: {
            $6_1 = $3_1 + 1 | 0;
            if (HEAPU8[$5_1 + 11 | 0] == 2) {
              $86($0_1, $1_1, $2_1, $6_1, 1);
              break block;
            }
            $86($4_1 + 12 | 0, $1_1, $2_1, $3_1, 0);
            $5_1 = HEAP32[$1_1 + 28 >> 2];
            HEAP32[$4_1 + 24 >> 2] = HEAP32[$1_1 + 24 >> 2];
            HEAP32[$4_1 + 28 >> 2] = $5_1;
            $5_1 = HEAP32[$1_1 + 36 >> 2];
            HEAP32[$4_1 + 32 >> 2] = HEAP32[$1_1 + 32 >> 2];
            HEAP32[$4_1 + 36 >> 2] = $5_1;
            $5_1 = HEAP32[$1_1 + 44 >> 2];
            HEAP32[$4_1 + 40 >> 2] = HEAP32[$1_1 + 40 >> 2];
            HEAP32[$4_1 + 44 >> 2] = $5_1;
            $5_1 = HEAP32[$1_1 + 52 >> 2];
            HEAP32[$4_1 + 48 >> 2] = HEAP32[$1_1 + 48 >> 2];
            HEAP32[$4_1 + 52 >> 2] = $5_1;
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            $86($4_1 + 60 | 0, $1_1, $2_1, $6_1, 0);
            if (HEAP32[$4_1 + 12 >> 2] == -2147483647 | HEAP32[$4_1 + 60 >> 2] == -2147483647) {
              break block1;
            }
            if ($5_1 >>> 0 <= HEAPU32[$1_1 + 8 >> 2]) {
              HEAP32[$1_1 + 8 >> 2] = $5_1;
            }
            $2_1 = HEAP32[$4_1 + 36 >> 2];
            HEAP32[$1_1 + 32 >> 2] = HEAP32[$4_1 + 32 >> 2];
            HEAP32[$1_1 + 36 >> 2] = $2_1;
            $2_1 = HEAP32[$4_1 + 28 >> 2];
            HEAP32[$1_1 + 24 >> 2] = HEAP32[$4_1 + 24 >> 2];
            HEAP32[$1_1 + 28 >> 2] = $2_1;
            $2_1 = HEAP32[$4_1 + 44 >> 2];
            HEAP32[$1_1 + 40 >> 2] = HEAP32[$4_1 + 40 >> 2];
            HEAP32[$1_1 + 44 >> 2] = $2_1;
            $2_1 = HEAP32[$4_1 + 52 >> 2];
            HEAP32[$1_1 + 48 >> 2] = HEAP32[$4_1 + 48 >> 2];
            HEAP32[$1_1 + 52 >> 2] = $2_1;
            HEAP8[$4_1 + 80 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 20 >> 2];
            HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 16 >> 2];
            HEAP32[$4_1 + 76 >> 2] = $2_1;
            HEAP8[$4_1 + 92 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 68 >> 2];
            HEAP32[$4_1 + 84 >> 2] = HEAP32[$4_1 + 64 >> 2];
            HEAP32[$4_1 + 88 >> 2] = $2_1;
            if ($66($4_1 + 72 | 0, $4_1 + 84 | 0)) {
              $85($1_1, 13);
            } else {
              $77($1_1, ($3_1 << 16) + 9044111 | 0);
            }
          }
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 20 >> 2];
        $1_1 = HEAP32[$4_1 + 16 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $4_1 + 96 | 0;
    }
    function $37($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      HEAP8[$1_1 + 72 | 0] = 1;
      HEAP8[$1_1 + 149 | 0] = 0;
      HEAP8[$1_1 + 73 | 0] = $3_1 + 10;
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
              $85($1_1, 13);
              break block1;
            }
            if (($3_1 | 0) == 5) {
              $1_1 = HEAP32[$2_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              $5_1 = HEAPU8[$2_1 + 10 | 0];
            } else {
              $77($1_1, $3_1 << 24 | 328065);
            }
            break block1;
          }
        } else {
          if (!$4_1) {
            break block1;
          }
        }
        $77($1_1, 128);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
    }
    function $38($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 96 | 0;
      global$0 = $7_1;
      $41($7_1 + 8 | 0, $0_1, $1_1);
      $12_1 = $7_1 + 60 | 0;
      $150($12_1, 33);
      block4: {
        if ($101($12_1, $0_1, $1_1)) {
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
        $45($7_1 + 8 | 0, 26);
      }
      $0_1 = $46($7_1 + 8 | 0, $3_1, $4_1, $5_1, $6_1);
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
            $87($0_1, $2_1, 0);
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
      $87($0_1, $2_1, $3_1);
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
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $3_1 = $109($0_1, 13722, 21) - 2 | 0;
      if ($3_1 >>> 0 > 4) {
        $3_1 = 15542;
        $4_1 = 3;
      } else {
        $4_1 = $3_1 << 2;
        $3_1 = HEAP32[$4_1 + 15652 >> 2];
        $4_1 = HEAP32[$4_1 + 15632 >> 2];
      }
      $5_1 = $110($0_1, $3_1, $4_1);
      block1: {
        if ($5_1) {
          $3_1 = 45;
          $4_1 = 2;
        } else {
          block: {
            $4_1 = 4;
            if (!HEAP32[$0_1 + 28 >> 2]) {
              $3_1 = 32;
              break block;
            }
            $3_1 = 32;
            if (HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 32) {
              break block;
            }
            $111($0_1, 32);
            $7_1 = $109($0_1, 15545, 36);
            $111($0_1, 32);
            $6_1 = 1;
            $8_1 = $112($0_1, $113($0_1, 32) ? 1 : 2);
            $3_1 = 0;
            break block1;
          }
        }
        $111($0_1, 44);
        $111($0_1, 32);
        $8_1 = $112($0_1, 2);
        $111($0_1, $3_1);
        $7_1 = $109($0_1, 15545, 36);
        $111($0_1, $3_1);
        $3_1 = $112($0_1, $4_1);
      }
      $111($0_1, 32);
      $114($0_1, 1);
      $111($0_1, 32);
      if ($6_1) {
        $3_1 = $112($0_1, 4);
      } else {
        if (!$110($0_1, 13719, 3)) {
          $45($0_1, HEAPU8[$0_1 + 41 | 0]);
        }
      }
      $4_1 = $0_1;
      $4_1 = $0_1;
      if ($5_1) {
        $0_1 = $2_1 + 14081 | 0;
        $1_1 = $1_1 - 1729462272 | 0;
        $0_1 = $1_1 >>> 0 < 2565505024 ? $0_1 + 1 | 0 : $0_1;
        $2_1 = $1_1;
        $1_1 = ($0_1 | 0) == 72419 & $1_1 >>> 0 >= 2763390976 | $0_1 >>> 0 > 72419;
        $5_1 = $1_1 ? -1531576320 : $2_1;
        $6_1 = $1_1 ? 72419 : $0_1;
        $1_1 = $107(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($5_1, $6_1, 864e5) - 7e5 | 0) + 25600 | 0;
        $0_1 = $1_1 >> 9;
        $0_1 = $0_1 - (($0_1 - $3_1 | 0) % 100 | 0) | 0;
        $2_1 = $7_1 << 5 | $0_1 << 9 | $8_1;
        $9_1 = HEAP32[$4_1 >> 2];
        $3_1 = HEAP32[$4_1 + 4 >> 2];
        _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($5_1, $6_1, 1e3), i64toi32_i32$HIGH_BITS, 86400);
        i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
        $5_1 = __wasm_intrinsics_temp_i64;
        $6_1 = i64toi32_i32$HIGH_BITS;
        $3_1 = (($6_1 | 0) >= ($3_1 | 0) & $5_1 >>> 0 >= $9_1 >>> 0 | ($3_1 | 0) < ($6_1 | 0) | ($1_1 | 0) != ($2_1 | 0)) & ($1_1 | 0) >= ($2_1 | 0) ? $0_1 : $0_1 - 100 | 0;
      }
      $115($4_1, $3_1, $7_1, $8_1);
      HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 32;
      return !HEAP32[$4_1 + 28 >> 2] & HEAPU8[$4_1 + 40 | 0] == 40;
    }
    function $44($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $41($3_1, $1_1, $2_1);
      HEAP8[$3_1 + 41 | 0] = 24;
      $1_1 = HEAP32[$3_1 + 28 >> 2];
      block: {
        if (HEAPU8[($1_1 ? HEAPU8[HEAP32[$3_1 + 24 >> 2]] : 0) + 12468 | 0] & 6) {
          $109($3_1, 13722, 21);
          $1_1 = $113($3_1, 44);
          $111($3_1, 32);
          if (!$1_1) {
            $2_1 = $109($3_1, 15545, 36);
            $111($3_1, 32);
            $1_1 = $112($3_1, 2);
            $4_1 = 0;
            break block;
          }
          $113($3_1, 32);
          $1_1 = HEAP32[$3_1 + 28 >> 2];
        }
        $1_1 = $116(HEAP32[$3_1 + 24 >> 2], $1_1);
        $1_1 = $112($3_1, $1_1 ? $1_1 >>> 0 >= 2 ? 2 : $1_1 : 1);
        $111($3_1, 32);
        $2_1 = $109($3_1, 15545, 36);
        $4_1 = 1;
      }
      $111($3_1, 32);
      $5_1 = $112($3_1, 4);
      $111($3_1, 32);
      $114($3_1, $4_1 ^ 1);
      $115($3_1, $5_1, $2_1, $1_1);
      $111($3_1, 32);
      block1: {
        if ($120($3_1)) {
          if ($4_1) {
            break block1;
          }
          $121($3_1);
        } else {
          if ($121($3_1)) {
            break block1;
          }
          $45($3_1, 24);
        }
      }
      if (!(!HEAP32[$3_1 + 28 >> 2] | HEAPU8[$3_1 + 40 | 0] != 40)) {
        $111($3_1, 32);
        $111($3_1, 40);
        $124($3_1, 1);
        $111($3_1, 41);
        $122($3_1);
      }
      $149($0_1, $3_1, 48);
      global$0 = $3_1 + 48 | 0;
    }
    function $45($0_1, $1_1) {
      var $2_1 = 0;
      HEAP32[$0_1 + 24 >> 2] = 1;
      HEAP32[$0_1 + 28 >> 2] = 0;
      $2_1 = $0_1;
      $0_1 = HEAPU8[$0_1 + 40 | 0];
      HEAP8[$2_1 + 40 | 0] = ($0_1 | 0) == 40 ? $1_1 : $0_1;
    }
    function $46($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $6_1 = HEAP32[$0_1 + 4 >> 2] + 14 | 0;
      $7_1 = $6_1 + 1 | 0;
      $5_1 = $6_1;
      $6_1 = HEAP32[$0_1 >> 2] + 2037677056 | 0;
      $8_1 = $6_1 >>> 0 < 2037677056 ? $7_1 : $5_1;
      if (($8_1 | 0) == 73 & $6_1 >>> 0 > 2036907391 | $8_1 >>> 0 > 73) {
        $45($0_1, 26);
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
          $5_1 = $107($8_1 - 719528 | 0);
          $5($3_1, 15581, 29);
          $2_1 = HEAP32[$3_1 + 4 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          $108($2_1, $1_1, 4, $5_1 >>> 9 | 0);
          $108($2_1, $1_1, 7, $5_1 >>> 5 & 15);
          $108($2_1, $1_1, 10, $5_1 & 31);
          $6_1 = $6_1 - _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, $7_1, 86400) | 0;
          $108($2_1, $1_1, 13, ($6_1 >>> 0) / 3600 | 0);
          $5_1 = ($6_1 >>> 0) / 60 | 0;
          $108($2_1, $1_1, 16, (($5_1 & 65535) >>> 0) % 60 | 0);
          $108($2_1, $1_1, 19, $6_1 - Math_imul($5_1, 60) | 0);
          $108($2_1, $1_1, 29, $11_1);
          $2_1 = $1_1;
          $1_1 = HEAP32[$0_1 + 36 >> 2] + 20 | 0;
          if ($2_1 >>> 0 >= $1_1 >>> 0) {
            HEAP32[$3_1 + 8 >> 2] = $1_1;
          }
          $64($3_1, 90);
          if ($60(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2])) {
            HEAP32[$3_1 + 8 >> 2] = 0;
            break block1;
          }
          if (!(HEAPU8[$0_1 + 43 | 0] | !HEAP32[$0_1 + 8 >> 2])) {
            break block1;
          }
          HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] | 512;
        }
      }
      HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] | HEAP32[$0_1 + 8 >> 2];
      HEAP32[$4_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] | HEAP32[$0_1 + 12 >> 2];
      return 0;
    }
    function $47($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $88($1_1, $5_1, $6_1);
      if ($2_1) {
        $77($1_1, $2_1);
        HEAP32[$0_1 >> 2] = -2147483647;
        return;
      }
      $5_1 = HEAP32[$1_1 + 68 >> 2];
      if ($5_1) {
        HEAP8[$1_1 + 148 | 0] = 0;
        HEAP32[$1_1 + 68 >> 2] = 0;
        $2_1 = HEAP32[$1_1 + 60 >> 2];
        $3_1 = HEAP32[$1_1 + 64 >> 2];
        HEAP32[$1_1 + 60 >> 2] = 0;
        HEAP32[$1_1 + 64 >> 2] = 1;
        $4_1 = $5_1;
      } else {
        $2_1 = -2147483648;
      }
      HEAP32[$0_1 + 8 >> 2] = $4_1;
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $2_1;
    }
    function $48($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $6_1 = global$0 - 80 | 0;
      global$0 = $6_1;
      if (!$3_1) {
        $77($0_1, 141);
      }
      if (($2_1 | 0) == 9) {
        if (!$147($1_1, 13271, 9)) {
          $77($0_1, 142);
          $9_1 = 1;
        }
      }
      if (HEAPU8[$4_1 + 11 | 0]) {
        block3: {
          HEAP32[$6_1 + 24 >> 2] = 1e3;
          HEAP32[$6_1 + 16 >> 2] = 0;
          HEAP32[$6_1 + 20 >> 2] = 0;
          HEAP32[$6_1 + 28 >> 2] = 0;
          HEAP32[$6_1 + 32 >> 2] = 0;
          HEAP32[$6_1 >> 2] = 2;
          $1_1 = HEAP32[$4_1 + 4 >> 2];
          HEAP32[$6_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
          HEAP32[$6_1 + 12 >> 2] = $1_1;
          HEAP32[$6_1 + 44 >> 2] = 0;
          HEAP32[$6_1 + 36 >> 2] = 0;
          HEAP32[$6_1 + 40 >> 2] = 4;
          $78($6_1 + 36 | 0, $0_1 + 72 | 0);
          $10_1 = $5_1 + 1 | 0;
          $11_1 = HEAP32[$6_1 + 44 >> 2];
          while (1) {
            if ($24($6_1, 123)) {
              $27($6_1, 123);
              HEAP16[$6_1 + 60 >> 1] = 1;
              $78($6_1 + 36 | 0, $6_1 + 60 | 0);
              $5_1 = 1;
            } else {
              if ($24($6_1, 91)) {
                $27($6_1, 91);
                HEAP8[$6_1 + 60 | 0] = 2;
                HEAP32[$6_1 + 64 >> 2] = 0;
                $78($6_1 + 36 | 0, $6_1 + 60 | 0);
                $5_1 = 1;
              } else {
                $25($6_1 + 60 | 0, $6_1);
                $5_1 = 0;
              }
            }
            $4_1 = HEAP32[$6_1 + 44 >> 2];
            $2_1 = Math_imul($4_1, 12);
            $8_1 = HEAP32[$6_1 + 40 >> 2];
            block2: {
              while (1) {
                block1: {
                  block: {
                    if ($4_1) {
                      $1_1 = $2_1 + $8_1 | 0;
                      $7_1 = $1_1 - 12 | 0;
                      if ($7_1) {
                        if (HEAPU8[$7_1 | 0] == 2) {
                          $1_1 = $1_1 - 8 | 0;
                          HEAP32[$1_1 >> 2] = HEAP32[$1_1 >> 2] + (($5_1 ^ -1) & 1);
                          if (!$79($6_1, $5_1 & 1, 93)) {
                            break block;
                          }
                          break block1;
                        } else {
                          $80($6_1 + 60 | 0, $6_1, $5_1 & 1);
                          if (HEAPU8[$6_1 + 68 | 0] == 2) {
                            break block;
                          }
                          break block2;
                        }
                      }
                    }
                    if (!$4_1) {
                      break block3;
                    }
                  }
                  $2_1 = $2_1 - 12 | 0;
                  $5_1 = 0;
                  $4_1 = $4_1 - 1 | 0;
                  if ($11_1 >>> 0 < $4_1 >>> 0) {
                    continue;
                  }
                  break block3;
                }
                break;
              }
              ;
              HEAP32[$6_1 + 44 >> 2] = $4_1;
              continue;
            }
            $2_1 = HEAP32[$6_1 + 64 >> 2];
            HEAP32[$6_1 + 48 >> 2] = HEAP32[$6_1 + 60 >> 2];
            HEAP32[$6_1 + 52 >> 2] = $2_1;
            HEAP32[$6_1 + 44 >> 2] = $4_1;
            $2_1 = HEAP32[$6_1 + 68 >> 2];
            HEAP32[$6_1 + 56 >> 2] = $2_1;
            HEAP8[$7_1 | 0] = 0;
            $5_1 = HEAP32[$6_1 + 52 >> 2];
            HEAP32[$1_1 - 4 >> 2] = $5_1;
            HEAP32[$1_1 - 8 >> 2] = HEAP32[$6_1 + 28 >> 2] + $10_1;
            if (!($2_1 & 1) & (!$5_1 | HEAPU8[HEAP32[$6_1 + 48 >> 2]] != 95)) {
              continue;
            }
            if (!$65($6_1 + 48 | 0, 13271, 9)) {
              continue;
            }
            HEAP8[$6_1 + 72 | 0] = 0;
            HEAP32[$6_1 + 76 >> 2] = 142;
            $53($0_1, $6_1 + 72 | 0, 0, HEAPU8[$0_1 + 149 | 0], $8_1, $4_1);
            continue;
          }
          ;
        }
      }
      global$0 = $6_1 + 80 | 0;
      return $3_1 ^ 1 | $9_1;
    }
    function $49($0_1) {
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
        $8_1 = 13247;
        $9_1 = 12;
        $10_1 = 13235;
        $11_1 = 14;
      } else {
        $8_1 = 13186;
        $9_1 = 26;
        $10_1 = 13160;
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
      HEAP32[$4_1 + 80 >> 2] = 13210;
      HEAP32[$4_1 + 76 >> 2] = $15_1;
      HEAP32[$4_1 + 72 >> 2] = $14_1;
      HEAP32[$4_1 + 68 >> 2] = 11;
      HEAP32[$4_1 + 64 >> 2] = 13199;
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
          $52($4_1 + 4 | 0, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $4_1 + 4 | 0;
      $52($1_1, 13548, 1);
      if (($6_1 | 0) != 2) {
        $52($1_1, 13224, 11);
        $76($1_1, $13_1, $12_1, $6_1 & 1);
      }
      $1_1 = $4_1 + 4 | 0;
      $52($1_1, $7_1, $2_1);
      $52($1_1, 13560, 1);
      HEAP32[$0_1 + 16 >> 2] = HEAP32[$4_1 + 20 >> 2];
      $1_1 = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      $1_1 = HEAP32[$4_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 96 | 0;
    }
    function $51($0_1, $1_1, $2_1) {
      if (HEAP32[$0_1 + 16 >> 2] != ($1_1 | 0)) {
        $56($0_1);
        HEAP32[$0_1 + 12 >> 2] = $1_1;
      }
      HEAP32[$0_1 + 16 >> 2] = $2_1;
    }
    function $52($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = HEAP32[$0_1 + 4 >> 2];
      $6_1 = HEAP32[$0_1 >> 2];
      $3_1 = $1_1 - $6_1 | 0;
      if ($4_1 >>> 0 >= $3_1 >>> 0 & $4_1 - $3_1 >>> 0 >= $2_1 >>> 0) {
        $51($0_1, $3_1, $2_1 + $3_1 | 0);
        return;
      }
      if ($2_1 >>> 0 < 33) {
        block: {
          $3_1 = HEAP32[$0_1 + 16 >> 2];
          $5_1 = $3_1 + $2_1 | 0;
          if ($5_1 >>> 0 < $3_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0) {
            break block;
          }
          if (!$60($3_1 + $6_1 | 0, $2_1, $1_1, $2_1)) {
            break block;
          }
          HEAP32[$0_1 + 16 >> 2] = $5_1;
          return;
        }
      }
      $5($56($0_1), $1_1, $2_1);
    }
    function $53($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      block3: {
        $6_1 = 24;
        block1: {
          block2: {
            block: {
              $10_1 = HEAPU8[$1_1 | 0];
              switch ($10_1 - 1 | 0) {
                case 0:
                  break block;
                case 1:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            $6_1 = 40;
          }
          $7_1 = $0_1 + $6_1 | 0;
          HEAP32[$7_1 >> 2] = HEAP32[$7_1 >> 2] + 1;
          $6_1 = HEAP32[$7_1 + 4 >> 2];
          if ($6_1 >>> 0 > 99) {
            break block3;
          }
          $8_1 = HEAP32[$7_1 + 12 >> 2];
          if ($8_1 >>> 0 > 32768) {
            break block3;
          }
          HEAP32[$7_1 + 4 >> 2] = $6_1 + 1;
          HEAP32[$7_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2];
          $11_1 = Math_imul($5_1, 12) + $4_1 | 0;
          $6_1 = $4_1;
          while (1) {
            if (($6_1 | 0) == ($11_1 | 0)) {
              break block1;
            }
            $9_1 = $6_1;
            $6_1 = $6_1 + 12 | 0;
            if (HEAPU8[$9_1 | 0]) {
              continue;
            }
            $8_1 = HEAP32[$9_1 + 8 >> 2] + $8_1 | 0;
            HEAP32[$7_1 + 12 >> 2] = $8_1;
            continue;
          }
          ;
        }
        $6_1 = Math_imul($5_1, 12);
        $9_1 = $0_1 + 12 | 0;
        $7_1 = HEAP32[$0_1 + 20 >> 2];
        while (1) {
          if ($6_1) {
            $78($9_1, $4_1);
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
          $97($0_1, 4, 24);
        }
        HEAP32[$0_1 + 8 >> 2] = $1_1 + 1;
        $1_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($1_1, 24) | 0;
        HEAP8[$1_1 + 20 | 0] = $3_1;
        HEAP32[$1_1 + 16 >> 2] = $7_1;
        HEAP32[$1_1 + 12 >> 2] = $5_1;
        HEAP32[$1_1 + 8 >> 2] = $2_1;
        HEAP32[$1_1 >> 2] = $4_1;
        HEAP32[$1_1 + 4 >> 2] = $6_1;
        HEAP8[$0_1 + 56 | 0] = HEAPU8[$0_1 + 56 | 0] | !$10_1;
      }
    }
    function $54($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
        $58($0_1, $2_1, $1_1, 4, 4);
      }
    }
    function $55($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = $2_1 - $1_1 | 0;
      $4_1 = $3_1 >>> 2 | 0;
      $54($0_1, $4_1);
      $5_1 = HEAP32[$0_1 + 8 >> 2];
      if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
        $149(HEAP32[$0_1 + 4 >> 2] + ($5_1 << 2) | 0, $1_1, $3_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $5_1 + $4_1;
    }
    function $56($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 + 4 >> 2];
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (!HEAP32[$2_1 + 8 >> 2]) {
        $17($2_1, $1_1);
      }
      $3_1 = HEAP32[$0_1 + 16 >> 2];
      $4_1 = HEAP32[$0_1 + 12 >> 2];
      $1_1 = $3_1 >>> 0 < $4_1 >>> 0 | $1_1 >>> 0 < $3_1 >>> 0;
      $5($2_1, $1_1 ? 1 : HEAP32[$0_1 >> 2] + $4_1 | 0, $1_1 ? 0 : $3_1 - $4_1 | 0);
      HEAP32[$0_1 + 12 >> 2] = $3_1;
      return $2_1;
    }
    function $57($0_1, $1_1, $2_1) {
      if ($2_1) {
        $1_1 = $2($2_1, $1_1);
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $58($0_1, $1_1, $2_1, $3_1, $4_1) {
      if (($1($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $59($0_1) {
      if (($1($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $60($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 | 0) == ($3_1 | 0)) {
        $0_1 = $147($0_1, $2_1, $1_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $61($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          $3_1 = HEAP8[$0_1 + $2_1 | 0];
          if (($3_1 | 0) < 0) {
            $0_1 = $63($0_1, $1_1, $2_1);
            return $0_1 >>> 0 < 16777216 ? 16842749 : $0_1;
          }
          if (($3_1 | 0) != 92) {
            break block;
          }
          $3_1 = $62($0_1, $1_1, $2_1);
          if (($3_1 | 0) != 65536) {
            if (($3_1 & -1024) == 55296) {
              $0_1 = $62($0_1, $1_1, $2_1 + 6 | 0);
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
            $3_1 = HEAPU8[($0_1 & 255) + 15610 | 0];
          }
          return $3_1 & 255 | 33554432;
        }
      }
      return $3_1 | 16777216;
    }
    function $62($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = 65536;
      if (!(HEAPU8[$0_1 + $2_1 | 0] != 92 | $1_1 >>> 0 <= $2_1 >>> 0)) {
        block: {
          $4_1 = $2_1 + 1 | 0;
          if ($4_1 >>> 0 >= $1_1 >>> 0 | HEAPU8[$0_1 + $4_1 | 0] != 117) {
            break block;
          }
          $3_1 = $0_1;
          $0_1 = $2_1 + 2 | 0;
          $4_1 = $3_1 + $0_1 | 0;
          $3_1 = 0;
          $2_1 = 0;
          while (1) {
            if (($2_1 | 0) == 4) {
              break block;
            }
            $5_1 = $0_1 + $2_1 >>> 0 < $1_1 >>> 0 ? HEAPU8[$2_1 + $4_1 | 0] : 0;
            $3_1 = Math_imul(($5_1 & 192) >>> 6 | 0, 9) + ($5_1 & 15 | $3_1 << 4) | 0;
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      return $3_1;
    }
    function $63($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
      $4_1 = Math_clz32($3_1 << 24 ^ -1);
      $5_1 = $4_1 - 2 | 0;
      if ($5_1 >>> 0 <= 2) {
        block: {
          $6_1 = $4_1 - 1 | 0;
          $2_1 = $2_1 + 1 | 0;
          $3_1 = $3_1 & 127 >>> $4_1;
          $5_1 = HEAP32[($5_1 << 2) + 15620 >> 2];
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
    function $64($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $59($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
    }
    function $65($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 12 | 0] = 0;
      HEAP32[$3_1 + 8 >> 2] = $2_1;
      HEAP32[$3_1 + 4 >> 2] = $1_1;
      $0_1 = $66($0_1, $3_1 + 4 | 0);
      global$0 = $3_1 + 16 | 0;
      return $0_1;
    }
    function $66($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 48 | 0;
      global$0 = $2_1;
      HEAP32[$2_1 + 32 >> 2] = 0;
      HEAP32[$2_1 + 24 >> 2] = 0;
      HEAP32[$2_1 + 28 >> 2] = 1;
      $67($2_1 + 16 | 0, $0_1, $2_1 + 24 | 0);
      $0_1 = HEAP32[$2_1 + 20 >> 2];
      $3_1 = HEAP32[$2_1 + 16 >> 2];
      HEAP32[$2_1 + 44 >> 2] = 0;
      HEAP32[$2_1 + 36 >> 2] = 0;
      HEAP32[$2_1 + 40 >> 2] = 1;
      $67($2_1 + 8 | 0, $1_1, $2_1 + 36 | 0);
      $0_1 = $60($3_1, $0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
      global$0 = $2_1 + 48 | 0;
      return $0_1;
    }
    function $67($0_1, $1_1, $2_1) {
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
    function $68($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      block6: {
        $1_1 = HEAP32[$0_1 + 16 >> 2];
        $5_1 = HEAP32[$0_1 + 12 >> 2];
        if ($1_1 >>> 0 < $5_1 >>> 0) {
          block5: {
            $2_1 = 13280;
            $3_1 = 4;
            $6_1 = 1;
            block2: {
              block4: {
                block1: {
                  block: {
                    block3: {
                      $4_1 = HEAP32[$0_1 + 8 >> 2];
                      $7_1 = HEAPU8[$4_1 + $1_1 | 0];
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
                    $2_1 = 13284;
                    break block4;
                  }
                  $3_1 = 5;
                  $2_1 = 12780;
                  break block4;
                }
                $1_1 = (($7_1 | 0) == 45) + $1_1 | 0;
                break block5;
              }
              $8_1 = 1;
              $6_1 = 0;
            }
            HEAP8[$0_1 + 34 | 0] = HEAPU8[$0_1 + 34 | 0] | $6_1;
            while (1) {
              if (!$3_1) {
                break block6;
              }
              $6_1 = HEAPU8[$2_1 | 0] == (($1_1 >>> 0 < $5_1 >>> 0 ? HEAPU8[$1_1 + $4_1 | 0] : 0) | 0);
              HEAP32[$0_1 + 16 >> 2] = $6_1 + $1_1;
              $3_1 = $3_1 - 1 | 0;
              $1_1 = $1_1 + 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              if ($6_1) {
                continue;
              }
              break;
            }
            ;
            $29($0_1);
            break block6;
          }
        } else {
          $4_1 = HEAP32[$0_1 + 8 >> 2];
        }
        if (HEAPU8[$1_1 + $4_1 | 0] != 48 | $1_1 >>> 0 >= $5_1 >>> 0) {
          $2_1 = $13($4_1, $5_1, $1_1);
          $3_1 = $2_1 ? -1 : $1_1;
          $1_1 = $1_1 + $2_1 | 0;
        } else {
          $3_1 = -1;
          $1_1 = $1_1 + 1 | 0;
        }
        if (!(HEAPU8[$4_1 + $1_1 | 0] != 46 | $1_1 >>> 0 >= $5_1 >>> 0)) {
          $1_1 = $1_1 + 1 | 0;
          $2_1 = $13($4_1, $5_1, $1_1);
          $3_1 = $2_1 ? $3_1 : $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1;
          $1_1 = $1_1 + $2_1 | 0;
        }
        if (!((HEAPU8[$1_1 + $4_1 | 0] & 223) != 69 | $1_1 >>> 0 >= $5_1 >>> 0)) {
          $2_1 = $1_1 + 1 | 0;
          if ($5_1 >>> 0 > $2_1 >>> 0) {
            block8: {
              switch (HEAPU8[$2_1 + $4_1 | 0] - 43 | 0) {
                case 0:
                case 2:
                  $2_1 = $1_1 + 2 | 0;
                  break;
                default:
                  break block8;
              }
              ;
            }
          }
          $1_1 = $13($4_1, $5_1, $2_1);
          $3_1 = $1_1 ? $3_1 : $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
          $1_1 = $1_1 + $2_1 | 0;
        }
        HEAP32[$0_1 + 16 >> 2] = $1_1;
        $8_1 = 2;
        if (($3_1 | 0) == -1) {
          break block6;
        }
        $143($0_1, $3_1);
        return 2;
      }
      return $8_1;
    }
    function $69($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = HEAP32[$1_1 + 16 >> 2];
      $4_1 = $3_1 >>> 0 > HEAPU32[$1_1 + 12 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $4_1 ? 0 : $3_1 - $2_1 | 0;
      HEAP32[$0_1 >> 2] = $4_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $70($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $9_1 = HEAP32[$1_1 + 12 >> 2];
      $10_1 = HEAP32[$1_1 + 8 >> 2];
      block2: {
        label1: while (1) {
          block1: {
            $6_1 = $9_1 - $3_1 | 0;
            while (1) {
              block: {
                $4_1 = 0;
                if ($6_1 >>> 0 < 8 | $3_1 >>> 0 > $9_1 >>> 0) {
                  break block;
                }
                $5_1 = $3_1 + $10_1 | 0;
                $4_1 = HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24);
                $7_1 = $4_1 - 538976288 | 0;
                $8_1 = $4_1 ^ 1549556828;
                $11_1 = $7_1 | $8_1 - 16843009;
                $7_1 = $4_1 ^ 572662306;
                $5_1 = HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24);
                $4_1 = __wasm_ctz_i64(($4_1 | ($11_1 | $7_1 - 16843009)) & -2139062144, ($5_1 - (($4_1 >>> 0 < 538976288) + 538976288 | 0) | ($5_1 ^ 1549556828) - (($8_1 >>> 0 < 16843009) + 16843009 | 0) | ($5_1 ^ 572662306) - (($7_1 >>> 0 < 16843009) + 16843009 | 0) | $5_1) & -2139062144) >>> 3 | 0;
                if (($4_1 | 0) != 8) {
                  break block;
                }
                $6_1 = $6_1 - 8 | 0;
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
            $4_1 = HEAPU8[$3_1 + $10_1 | 0];
            if (($4_1 | 0) == 34) {
              break block2;
            }
            if (($4_1 | 0) == 92) {
              $12_1 = 1;
              $4_1 = 0;
              $6_1 = $3_1 + 1 | 0;
              $7_1 = HEAP32[$1_1 + 12 >> 2];
              if ($6_1 >>> 0 < $7_1 >>> 0) {
                block4: {
                  block3: {
                    block6: {
                      block5: {
                        $8_1 = HEAP32[$1_1 + 8 >> 2];
                        $5_1 = HEAPU8[$8_1 + $6_1 | 0];
                        switch ($5_1 - 110 | 0) {
                          case 0:
                          case 4:
                          case 6:
                            break block3;
                          case 1:
                          case 2:
                          case 3:
                          case 5:
                            break block4;
                          case 7:
                            break block5;
                          default:
                            break block6;
                        }
                        ;
                      }
                      $4_1 = 4;
                      break block3;
                    }
                    block7: {
                      switch ($5_1 - 98 | 0) {
                        case 0:
                        case 4:
                          break block3;
                        case 1:
                        case 2:
                        case 3:
                          break block4;
                        default:
                          break block7;
                      }
                      ;
                    }
                    if (!(($5_1 | 0) == 34 | ($5_1 | 0) == 47 | ($5_1 | 0) == 92)) {
                      break block4;
                    }
                  }
                  $6_1 = $3_1 + 2 | 0;
                  $3_1 = $4_1 + $6_1 | 0;
                  while (1) {
                    if (!$4_1) {
                      continue label1;
                    }
                    $5_1 = $6_1 >>> 0 < $7_1 >>> 0 ? HEAPU8[$6_1 + $8_1 | 0] : 0;
                    if (($5_1 - 48 & 255) >>> 0 >= 10 & (($5_1 & -33) - 65 & 255) >>> 0 >= 6) {
                      break block4;
                    }
                    $4_1 = $4_1 - 1 | 0;
                    $6_1 = $6_1 + 1 | 0;
                    continue;
                  }
                  ;
                }
              }
              $3_1 = $143($1_1, $6_1);
              continue;
            }
            if ($4_1 >>> 0 < 32) {
              break block1;
            }
            if ($4_1 << 24 >> 24 >= 0) {
              $3_1 = $3_1 + 1 | 0;
              continue;
            }
            $6_1 = HEAP32[$1_1 + 12 >> 2];
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            while (1) {
              block10: {
                if ($3_1 >>> 0 >= $6_1 >>> 0) {
                  continue label1;
                }
                $4_1 = $3_1 + $5_1 | 0;
                if (HEAP8[$4_1 | 0] >= 0) {
                  continue label1;
                }
                block9: {
                  if ($6_1 - $3_1 >>> 0 >= 4) {
                    block8: {
                      $4_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
                      if (($4_1 & 12632304) != 8421600) {
                        break block8;
                      }
                      $7_1 = $4_1 & 8207;
                      if (($7_1 | 0) == 8205) {
                        break block8;
                      }
                      $4_1 = 3;
                      if ($7_1) {
                        break block9;
                      }
                    }
                  }
                  $4_1 = $63($5_1, $6_1, $3_1) >>> 24 | 0;
                  if (!$4_1) {
                    break block10;
                  }
                }
                $3_1 = $3_1 + $4_1 | 0;
                continue;
              }
              break;
            }
            ;
            $3_1 = $143($1_1, $3_1);
            continue;
          }
          break;
        }
        ;
        $143($1_1, $3_1);
      }
      HEAP32[$1_1 + 16 >> 2] = $3_1 + 1;
      HEAP8[$0_1 + 8 | 0] = $12_1;
      $4_1 = $3_1 - $2_1 | 0;
      $3_1 = HEAPU32[$1_1 + 12 >> 2] < $3_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : $4_1;
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $71($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      HEAP32[$0_1 + 8 >> 2] = 1;
      HEAP32[$0_1 + 12 >> 2] = 0;
      $4_1 = $2_1;
      $2_1 = HEAP32[$0_1 >> 2];
      $3_1 = ($2_1 | 0) == 2;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? $4_1 : HEAP32[$0_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : $2_1;
    }
    function $72($0_1, $1_1, $2_1, $3_1, $4_1) {
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
      block3: {
        block: {
          while (1) {
            block1: {
              $8_1 = $0_1 & $10_1;
              $0_1 = ($8_1 << 2) + $14_1 | 0;
              $7_1 = HEAP32[$0_1 >> 2];
              if (!$7_1) {
                break block;
              }
              $0_1 = $7_1 - 1 | 0;
              if ($0_1 >>> 0 >= $13_1 >>> 0) {
                break block1;
              }
              if ($3_1) {
                block2: {
                  $0_1 = ($0_1 << 4) + $12_1 | 0;
                  if (HEAP32[$0_1 + 12 >> 2] != ($2_1 | 0)) {
                    break block2;
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
                    break block2;
                  }
                  if (!$147(HEAP32[$0_1 >> 2], $3_1, $4_1)) {
                    break block3;
                  }
                }
              }
              $0_1 = $8_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          wasm2js_trap();
        }
        HEAP32[$0_1 >> 2] = $1_1 + 1;
      }
      global$0 = $5_1 + 16 | 0;
      return !$7_1;
    }
    function $73($0_1, $1_1) {
      if (!HEAPU8[$1_1 | 0]) {
        $52($0_1, 13288, 1);
      }
      HEAP8[$1_1 | 0] = 0;
    }
    function $74($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = $1_1 - 1 | 0;
      if ($2_1 >>> 0 <= 17) {
        block: {
          $2_1 = $2_1 << 3;
          $3_1 = HEAP32[$2_1 + 15308 >> 2];
          $4_1 = HEAP32[$2_1 + 15304 >> 2];
          $2_1 = 0;
          while (1) {
            block1: {
              if ($2_1 >>> 0 >= $3_1 >>> 0) {
                break block;
              }
              $5_1 = $1_1 + $2_1 | 0;
              if (!((HEAPU8[$0_1 | 0] ^ HEAPU8[$2_1 + $4_1 | 0]) & 95)) {
                if ($100($4_1, $3_1, $2_1, $0_1, $1_1)) {
                  break block1;
                }
              }
              $2_1 = $5_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          if ($3_1 >>> 0 <= $5_1 >>> 0) {
            wasm2js_trap();
          }
          $6_1 = HEAPU8[$4_1 + $5_1 | 0];
        }
      }
      return $6_1;
    }
    function $75($0_1, $1_1) {
      $148($0_1, $1_1, 1);
    }
    function $76($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!$3_1) {
        $52($0_1, $1_1, $2_1);
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
              $52($0_1, $6_1 ? 1 : $1_1 + $5_1 | 0, $6_1 ? 0 : $4_1 - $5_1 | 0);
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
      $52($3_1, $2_1 >>> 0 < $5_1 >>> 0 ? 1 : $1_1 + $5_1 | 0, $0_1 >>> 0 <= $2_1 >>> 0 ? $0_1 : 0);
    }
    function $77($0_1, $1_1) {
      $148($0_1, $1_1, 0);
    }
    function $78($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $97($0_1, 4, 12);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $79($0_1, $1_1, $2_1) {
      if (($49($0_1) & 255) == ($2_1 & 255)) {
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
    function $80($0_1, $1_1, $2_1) {
      if ($79($1_1, $2_1, 125)) {
        $49($1_1);
        HEAP8[$1_1 + 32 | 0] = 0;
        HEAP32[$1_1 + 28 >> 2] = HEAP32[$1_1 + 16 >> 2];
        $30($0_1, $1_1);
      } else {
        HEAP8[$0_1 + 8 | 0] = 2;
      }
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
    function $82($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $84($2_1) | 0;
    }
    function $83($0_1, $1_1, $2_1, $3_1, $4_1) {
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
      $102($0_1, $1_1, 1, $3_1, $4_1);
      global$0 = $5_1 + 48 | 0;
    }
    function $84($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] != 1 | HEAP32[$0_1 + 4 >> 2] != 5) {
        $0_1 = 0;
      } else {
        $0_1 = HEAP32[$0_1 >> 2];
        $0_1 = (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$0_1 + 4 | 0] == 101;
      }
      return $0_1;
    }
    function $85($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      HEAP8[$0_1 + 148 | 0] = 0;
      HEAP8[$2_1 + 8 | 0] = 2;
      HEAP8[$2_1 + 9 | 0] = $1_1;
      $103($0_1, $2_1 + 8 | 0);
      global$0 = $2_1 + 16 | 0;
    }
    function $86($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
      $7_1 = global$0 - 48 | 0;
      global$0 = $7_1;
      $11_1 = 1;
      HEAP8[$1_1 + 72 | 0] = 1;
      HEAP8[$1_1 + 149 | 0] = 0;
      HEAP32[$1_1 + 68 >> 2] = 0;
      HEAP8[$1_1 + 73 | 0] = $3_1 + 10;
      $8_1 = 128;
      $2_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        block11: {
          if (HEAPU8[$2_1 + 11 | 0] != 2) {
            $11_1 = HEAP32[$2_1 >> 2];
            $10_1 = HEAP32[$2_1 + 4 >> 2];
            $12_1 = $10_1;
            block1: {
              block3: {
                block2: {
                  $9_1 = HEAPU8[$2_1 + 8 | 0];
                  $3_1 = $9_1;
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
                $8_1 = $90($11_1, $10_1, $1_1 + 60 | 0);
                $9_1 = 0;
                break block;
              }
              if (!$10_1 | HEAP8[$2_1 + 9 | 0] & 1 | ((HEAPU8[($10_1 + $11_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[$11_1 | 0] - 33 & 255) >>> 0 >= 94)) {
                $87($7_1 + 12 | 0, $11_1, $10_1);
                $12_1 = HEAP32[$7_1 + 16 >> 2];
              } else {
                HEAP8[$7_1 + 20 | 0] = 0;
                HEAP32[$7_1 + 16 >> 2] = $10_1;
                HEAP32[$7_1 + 12 >> 2] = $11_1;
                $12_1 = $10_1;
              }
              $11_1 = HEAP32[$7_1 + 12 >> 2];
              $9_1 = 0;
              HEAP32[$7_1 + 32 >> 2] = 0;
              HEAP32[$7_1 + 24 >> 2] = 0;
              HEAP32[$7_1 + 28 >> 2] = 1;
              $40($7_1 + 36 | 0, $7_1 + 12 | 0, $7_1 + 24 | 0);
              $6_1 = HEAP32[$7_1 + 40 >> 2];
              if (!$6_1) {
                $8_1 = 130;
                $3_1 = ($10_1 | 0) != ($12_1 | 0);
                break block;
              }
              if ($6_1 >>> 0 > HEAPU32[HEAP32[$1_1 + 120 >> 2] + 32 >> 2]) {
                $8_1 = 131;
                $3_1 = ($10_1 | 0) != ($12_1 | 0);
                break block;
              }
              $8_1 = 133;
              $3_1 = HEAP8[$7_1 + 44 | 0] & 1;
              $5_1 = HEAP32[$7_1 + 36 >> 2];
              $2_1 = $129($5_1, $6_1);
              if (!($3_1 | $2_1 << 24 >> 24 < 0)) {
                block4: {
                  if (($2_1 & 255) >>> 0 >= 64) {
                    if ($130($5_1, $6_1, 4)) {
                      break block4;
                    }
                  }
                  if (($42($5_1, $6_1, 0) | 0) == 91) {
                    if ($100($5_1, $6_1, 0, 13879, 8)) {
                      $3_1 = HEAPU8[($5_1 + $6_1 | 0) - 1 | 0] == 93;
                    } else {
                      $3_1 = 0;
                    }
                    $15_1 = $3_1;
                  }
                  block7: {
                    $16_1 = $2_1 & 32;
                    if ($16_1) {
                      $3_1 = 0;
                      $14_1 = HEAPU8[($5_1 + $6_1 | 0) - 1 | 0] == 37 & $6_1 >>> 0 >= 3;
                      $19_1 = $6_1 - 1 | 0;
                      block5: {
                        while (1) {
                          if (($6_1 | 0) != ($13_1 | 0)) {
                            $8_1 = $3_1;
                            $3_1 = HEAPU8[$5_1 + $13_1 | 0];
                            if (($3_1 | 0) == 125) {
                              $2_1 = 1;
                              if ((($8_1 | 0) == 125 & $17_1 | $18_1) & 1) {
                                break block5;
                              }
                            }
                            $2_1 = ($3_1 | 0) == 123;
                            $20_1 = $2_1 & ($8_1 | 0) == 123;
                            $8_1 = $2_1 & ($8_1 | 0) == 36;
                            block6: {
                              if (($13_1 | 0) != ($19_1 | 0) ? $13_1 : 0) {
                                $2_1 = 1;
                                if (HEAPU8[$3_1 + 12468 | 0] & (($13_1 | 0) == 1 ? 22 : 31)) {
                                  break block6;
                                }
                                $2_1 = ($3_1 | 0) == 46 & ($13_1 | 0) != 1;
                              } else {
                                $2_1 = ($3_1 | 0) == 37;
                              }
                            }
                            $17_1 = $17_1 | $20_1;
                            $18_1 = $8_1 | $18_1;
                            $13_1 = $13_1 + 1 | 0;
                            $14_1 = $2_1 & $14_1;
                            continue;
                          }
                          break;
                        }
                        ;
                        $2_1 = $14_1;
                      }
                      if ($2_1 & 1) {
                        break block7;
                      }
                    }
                    if ($15_1) {
                      if ($23($5_1, $6_1, 13879, 8)) {
                        $8_1 = 132;
                        if ((HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24)) ^ 1784835931 | (HEAPU8[$5_1 + 7 | 0] | HEAPU8[$5_1 + 8 | 0] << 8 | (HEAPU8[$5_1 + 9 | 0] << 16 | HEAPU8[$5_1 + 10 | 0] << 24)) ^ 1784835872 | ((HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24)) ^ 544498533 | (HEAPU8[$5_1 + 11 | 0] | HEAPU8[$5_1 + 12 | 0] << 8 | (HEAPU8[$5_1 + 13 | 0] << 16 | HEAPU8[$5_1 + 14 | 0] << 24)) ^ 1567908709) | ($6_1 | 0) != 15) {
                          break block4;
                        }
                      }
                    }
                    $3_1 = -48;
                    while (1) {
                      if ($3_1) {
                        if (($6_1 | 0) == HEAP32[$3_1 + 14024 >> 2]) {
                          if (!$147(HEAP32[$3_1 + 14020 >> 2], $5_1, $6_1)) {
                            break block7;
                          }
                        }
                        $3_1 = $3_1 + 8 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $9_1 = 16;
                    if (!$15_1) {
                      $9_1 = $74($5_1, $6_1) - 61 & 253 ? 0 : 16;
                    }
                    if ($16_1) {
                      $9_1 = $131($5_1, $6_1) ? $9_1 | 4194304 : $9_1;
                      $3_1 = 0;
                      while (1) {
                        block9: {
                          $2_1 = $42($5_1, $6_1, $3_1);
                          if (!(HEAPU8[$2_1 + 12468 | 0] & 15)) {
                            block8: {
                              switch ($2_1 - 43 | 0) {
                                case 0:
                                case 3:
                                  break block8;
                                default:
                                  break block9;
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
                      $8_1 = 0;
                      block10: {
                        if (HEAPU8[$42($5_1, $6_1, 0) + 12468 | 0] & 6) {
                          if ($100($5_1, $6_1, $3_1, 13876, 3)) {
                            break block10;
                          }
                        }
                        if ($94($5_1, $6_1, 0) & 1464080) {
                          break block4;
                        }
                      }
                      $9_1 = $9_1 | 8388608;
                    }
                    $8_1 = 0;
                    break block4;
                  }
                  $8_1 = 132;
                  $3_1 = ($10_1 | 0) != ($12_1 | 0);
                  break block;
                }
              }
              $3_1 = ($10_1 | 0) != ($12_1 | 0);
              break block11;
            }
            $8_1 = $9_1 << 24 | 196993;
            $9_1 = 0;
            $3_1 = 0;
            break block;
          }
          $3_1 = 0;
        }
      }
      $47($0_1, $1_1, $8_1, $11_1, $12_1, $4_1 ? $3_1 | 4 : $3_1, $9_1);
      global$0 = $7_1 + 48 | 0;
    }
    function $87($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      while (1) {
        block: {
          $6_1 = $8_1;
          $3_1 = $4_1;
          while (1) {
            if ($2_1 >>> 0 <= $3_1 >>> 0) {
              break block;
            }
            $7_1 = $61($1_1, $2_1, $3_1);
            if ($127($7_1 & 16777215)) {
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
    function $88($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = __wasm_ctz_i32($1_1);
        if ($3_1 >>> 0 < 14) {
          $85($0_1, HEAPU8[$3_1 + 12766 | 0]);
          $1_1 = $1_1 - 1 & $1_1;
          continue;
        }
        break;
      }
      ;
      while (1) {
        $1_1 = __wasm_ctz_i32($2_1);
        if ($1_1 >>> 0 <= 30) {
          $75($0_1, HEAPU8[$1_1 + 12735 | 0] | 128);
          $2_1 = $2_1 - 1 & $2_1;
          continue;
        }
        break;
      }
      ;
    }
    function $89($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      if (!(HEAP32[$3_1 + 8 >> 2] == 1 & HEAPU8[HEAP32[$3_1 + 4 >> 2]] == 123)) {
        $64($3_1, 44);
      }
      $5_1 = HEAPU8[$2_1 + 8 | 0] == 3;
      HEAP32[$4_1 + 28 >> 2] = $5_1;
      HEAP32[$4_1 + 20 >> 2] = 2;
      HEAP32[$4_1 + 16 >> 2] = 13558;
      HEAP32[$4_1 + 12 >> 2] = $1_1;
      HEAP32[$4_1 + 8 >> 2] = $0_1;
      HEAP32[$4_1 >> 2] = 13548;
      HEAP32[$4_1 + 4 >> 2] = 1;
      $0_1 = $5_1 ? 13548 : 1;
      HEAP32[$4_1 + 24 >> 2] = $0_1;
      $1_1 = 0;
      while (1) {
        if (($1_1 | 0) != 32) {
          $6_1 = $1_1 + $4_1 | 0;
          $5($3_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
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
        $76($4_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], 1);
      } else {
        $5($3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      }
      $5($3_1, $0_1, $5_1);
      global$0 = $4_1 + 32 | 0;
    }
    function $90($0_1, $1_1, $2_1) {
      $0_1 = $99($0_1, $1_1, $2_1) & 255;
      return $0_1 >>> 0 >= 2 ? $0_1 & 2 ? 118030721 : 134807937 : 0;
    }
    function $91($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 12 >> 2] = $4_1;
      HEAP32[$5_1 + 8 >> 2] = $3_1;
      $83($0_1, $1_1, $2_1, $5_1 + 8 | 0, 4);
      global$0 = $5_1 + 16 | 0;
    }
    function $92($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (!(!HEAP32[$2_1 + 4 >> 2] | (HEAPU8[$2_1 + 8 | 0] & 6) != 2)) {
        block: {
          $5_1 = HEAP32[$3_1 + 8 >> 2];
          $91($4_1 + 4 | 0, HEAP32[$3_1 + 4 >> 2], $5_1, $0_1, $1_1);
          if (HEAPU8[$4_1 + 15 | 0] != 2) {
            break block;
          }
          if ($5_1) {
            HEAP32[$3_1 + 8 >> 2] = $5_1 - 1;
          }
          $89($0_1, $1_1, $2_1, $3_1);
          $64($3_1, 125);
        }
      }
      global$0 = $4_1 + 16 | 0;
    }
    function $93($0_1, $1_1) {
      var $2_1 = 0;
      if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1886680168 & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == 791624307 & $1_1 >>> 0 >= 8) {
        $0_1 = 8;
      } else {
        $2_1 = $100($0_1, $1_1, 0, 14068, 5);
        if ($100($0_1, $1_1, 0, 14073, 4)) {
          $2_1 = $2_1 ? 5 : 4;
          $0_1 = $100($0_1, $1_1, $2_1, 13876, 3) ? $2_1 + 3 | 0 : 0;
        } else {
          $0_1 = 0;
        }
      }
      return $0_1;
    }
    function $94($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $3_1 = $2_1;
      block4: {
        while (1) {
          block3: {
            $8_1 = -2;
            $5_1 = $3_1;
            $9_1 = 0;
            $4_1 = 0;
            while (1) {
              $11_1 = $1_1 >>> 0 > $5_1 >>> 0 ? HEAPU8[$0_1 + $5_1 | 0] : 0;
              $12_1 = $11_1 & 255;
              $10_1 = HEAPU8[$12_1 + 12468 | 0];
              if ($10_1 & 95) {
                $8_1 = $8_1 + 1 | 0;
                $5_1 = $5_1 + 1 | 0;
                $9_1 = $9_1 | $10_1;
                $4_1 = ($11_1 << 24 >> 24 > -65) + $4_1 | 0;
                continue;
              }
              break;
            }
            ;
            if ($3_1 >>> 0 >= $5_1 >>> 0) {
              $6_1 = (($12_1 | 0) == 46 ? 256 : 512) | $6_1;
            } else {
              $7_1 = $9_1 & 255;
              $6_1 = $7_1 | $6_1;
              $6_1 = $4_1 >>> 0 > 63 ? $6_1 | 1024 : $6_1;
              if ($9_1 & 8) {
                block1: {
                  $4_1 = $42($0_1, $1_1, $3_1);
                  block: {
                    if (($4_1 | 0) != 45) {
                      if (($42($0_1, $1_1, $5_1 - 1 | 0) | 0) != 45) {
                        break block;
                      }
                    }
                    $6_1 = $6_1 | 4096;
                  }
                  if (($4_1 & 223) != 88) {
                    break block1;
                  }
                  $6_1 = $100($0_1, $1_1, $3_1, 14085, 4) ? $6_1 | 8192 : $6_1;
                }
              }
              if (HEAPU8[$42($0_1, $1_1, $3_1) + 12468 | 0] & 6) {
                $7_1 = 0;
              } else {
                block2: {
                  if (($7_1 | 0) == 1) {
                    $7_1 = 1146880;
                    break block2;
                  }
                  $7_1 = 65536;
                  if (!$100($0_1, $1_1, $3_1, 14083, 2)) {
                    break block2;
                  }
                  $4_1 = $3_1 + 2 | 0;
                  if ($1_1 >>> 0 < $5_1 >>> 0 | $4_1 >>> 0 > $5_1 >>> 0) {
                    break block3;
                  }
                  $4_1 = $0_1 + $4_1 | 0;
                  while (1) {
                    if ($8_1) {
                      $8_1 = $8_1 - 1 | 0;
                      $10_1 = HEAPU8[$4_1 | 0];
                      $4_1 = $4_1 + 1 | 0;
                      if (($10_1 - 48 & 255) >>> 0 < 10 | (($10_1 & -33) - 65 & 255) >>> 0 < 6) {
                        continue;
                      }
                      break block2;
                    }
                    break;
                  }
                  ;
                  $7_1 = 98304;
                }
              }
              $13_1 = $13_1 + 1 | 0;
              $4_1 = $7_1 | 131072;
              $7_1 = $5_1 - $3_1 >>> 0 < 2 ? $4_1 : $9_1 & 249 ? $4_1 : $7_1;
            }
            if (($12_1 | 0) != 46) {
              break block4;
            }
            $3_1 = $5_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $3_1 = $6_1 | $7_1;
      $3_1 = ($13_1 | 0) < 2 ? $3_1 | 16384 : $3_1;
      $2_1 = $5_1 - $2_1 >>> 0 > 253 ? $3_1 | 2048 : $3_1;
      $4_1 = $1_1 >>> 0 > $5_1 >>> 0 ? $2_1 | 262144 : $2_1;
      if (($11_1 & 255) != 58) {
        $2_1 = $5_1;
      } else {
        $2_1 = $5_1 + 1 | 0;
        $8_1 = 0;
        while (1) {
          $3_1 = $42($0_1, $1_1, $2_1) - 48 & 255;
          if ($3_1 >>> 0 <= 9) {
            $3_1 = $3_1 + Math_imul($8_1, 10) | 0;
            $8_1 = $3_1 >>> 0 >= 65536 ? 65536 : $3_1;
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $3_1 = $4_1 | 524288;
        $4_1 = $8_1 >>> 0 > 65535 ? $3_1 : $2_1 - $5_1 >>> 0 < 2 ? $3_1 : $4_1;
      }
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        $0_1 = $42($0_1, $1_1, $2_1) - 35 | 0;
        $4_1 = (1 << $0_1 & 268439553 ? $0_1 >>> 0 <= 28 : 0) ? $4_1 : $4_1 | 524288;
      }
      return $4_1;
    }
    function $95($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $1_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $2_1 : $1_1;
      block: {
        while (1) {
          if (($1_1 | 0) != ($2_1 | 0)) {
            $3_1 = HEAPU8[$0_1 + $2_1 | 0];
            $4_1 = $3_1 - 35 | 0;
            if ((1 << $4_1 & 813699073 ? $4_1 >>> 0 <= 29 : 0) | $3_1 - 91 >>> 0 < 2) {
              break block;
            }
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = $1_1;
      }
      return $2_1;
    }
    function $96($0_1, $1_1) {
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
    function $97($0_1, $1_1, $2_1) {
      if (($1($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $98($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $65($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
    }
    function $99($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      $3_1 = $4_1 + 12 | 0;
      $150($3_1, 33);
      block1: {
        if ($101($3_1, $0_1, $1_1)) {
          $3_1 = 1;
          $5_1 = HEAP32[$4_1 + 16 >> 2];
          if ($5_1) {
            block: {
              $3_1 = HEAP32[$4_1 + 12 >> 2];
              if (HEAPU8[$4_1 + 44 | 0]) {
                $64($2_1, 45);
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
              $64($2_1, $8_1 + 48 | 0);
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
          if ($60(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $0_1, $1_1)) {
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
    function $100($0_1, $1_1, $2_1, $3_1, $4_1) {
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
    function $101($0_1, $1_1, $2_1) {
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
    function $102($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      block1: {
        block: {
          while (1) {
            $80($5_1 + 8 | 0, $1_1, $2_1 & 1);
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
            if (!(FUNCTION_TABLE[$4_1 | 0]($3_1, $5_1 + 32 | 0, $2_1) | 0)) {
              $2_1 = 0;
              continue;
            }
            break;
          }
          ;
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
          $1_1 = HEAP32[$5_1 + 24 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
          break block1;
        }
        HEAP8[$0_1 + 11 | 0] = 2;
      }
      global$0 = $5_1 + 48 | 0;
    }
    function $103($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $3_1 = HEAPU8[$0_1 + 149 | 0];
      $4_1 = HEAP32[HEAP32[$0_1 + 120 >> 2] + 32 >> 2];
      HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 80 >> 2];
      $5_1 = HEAP32[$0_1 + 76 >> 2];
      HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 72 >> 2];
      HEAP32[$2_1 + 4 >> 2] = $5_1;
      $53($0_1, $1_1, $4_1, $3_1, $2_1, 1);
      global$0 = $2_1 + 16 | 0;
    }
    function $104($0_1, $1_1) {
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
    function $105($0_1, $1_1, $2_1) {
      $0_1 = ($0_1 - ($1_1 >>> 0 < 3) | 0) + 400 | 0;
      return (((((($0_1 >>> 2 | 0) + $2_1 | 0) + Math_imul($0_1, 365) | 0) - (($0_1 >>> 0) / 100 | 0) | 0) + (($0_1 >>> 0) / 400 | 0) | 0) + ((Math_imul(($1_1 + 9 >>> 0) % 12 | 0, 153) + 2 >>> 0) / 5 | 0) | 0) - 865566 | 0;
    }
    function $106($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
      $2_1 = $1_1 + ((Math_imul($3_1, 60) + Math_imul($2_1, 3600) | 0) + $4_1 | 0) | 0;
      HEAP32[$0_1 >> 2] = $2_1;
      $3_1 = $0_1;
      $0_1 = i64toi32_i32$HIGH_BITS;
      HEAP32[$3_1 + 4 >> 2] = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
    }
    function $107($0_1) {
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
    function $108($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $2_1 = $2_1 - 1 | 0;
      block: {
        while (1) {
          if (!$3_1) {
            break block;
          }
          if ($1_1 >>> 0 > $2_1 >>> 0) {
            $4_1 = $3_1;
            $3_1 = ($3_1 >>> 0) / 10 | 0;
            HEAP8[$0_1 + $2_1 | 0] = $4_1 - Math_imul($3_1, 10) | 48;
            $2_1 = $2_1 - 1 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
    }
    function $109($0_1, $1_1, $2_1) {
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
            if (!$110($0_1, $3_1, 3)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
        $1_1 = 0;
      }
      return $1_1;
    }
    function $110($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $4_1 = HEAP32[$0_1 + 24 >> 2];
      $3_1 = HEAP32[$0_1 + 28 >> 2];
      $1_1 = $100($4_1, $3_1, 0, $1_1, $2_1);
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
    function $111($0_1, $1_1) {
      if (!$113($0_1, $1_1)) {
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $112($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (!$1_1) {
            break block;
          }
          $3_1 = $118($0_1);
          if ($3_1 >>> 0 <= 9) {
            $1_1 = $1_1 - 1 | 0;
            $2_1 = Math_imul($2_1, 10) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
        $2_1 = 0;
      }
      return $2_1;
    }
    function $113($0_1, $1_1) {
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
    function $114($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = $112($0_1, 2);
      $111($0_1, 58);
      $3_1 = $112($0_1, 2);
      $4_1 = !($2_1 >>> 0 > 23 | $3_1 >>> 0 > 59);
      block: {
        if (!$1_1) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 28 >> 2] | HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 58) {
            break block;
          }
        }
        $111($0_1, 58);
        $1_1 = $112($0_1, 2);
      }
      if (!($1_1 >>> 0 < 61 & $4_1)) {
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
      if (($1_1 | 0) == 60) {
        $119($0_1);
        $1_1 = 59;
      }
      $106($0_1, 0, $2_1, $3_1, $1_1);
    }
    function $115($0_1, $1_1, $2_1, $3_1) {
      if ($104($1_1, $2_1) >>> 0 > $3_1 - 1 >>> 0) {
        $1_1 = $105($1_1, $2_1, $3_1);
        $2_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
        $1_1 = i64toi32_i32$HIGH_BITS + HEAP32[$0_1 + 4 >> 2] | 0;
        $3_1 = HEAP32[$0_1 >> 2];
        $2_1 = $2_1 + $3_1 | 0;
        HEAP32[$0_1 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
      } else {
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $116($0_1, $1_1) {
      return $13($0_1, $1_1, 0);
    }
    function $117($0_1) {
      $0_1 = $105($0_1, 1, 4);
      return $0_1 - (($0_1 + 876585 >>> 0) % 7 | 0) | 0;
    }
    function $118($0_1) {
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
    function $119($0_1) {
      HEAP32[$0_1 + 32 >> 2] = 999e6;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 256;
    }
    function $120($0_1) {
      if ($110($0_1, 13716, 3)) {
        $0_1 = 1;
      } else {
        $0_1 = $110($0_1, 13719, 3);
      }
      return $0_1;
    }
    function $121($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $4_1 = $113($0_1, 45);
      block: {
        if (!$4_1) {
          $1_1 = 0;
          if (!$113($0_1, 43)) {
            break block;
          }
        }
        $2_1 = $112($0_1, 2);
        $3_1 = $2_1 >>> 0 <= 23;
        block1: {
          if (!$113($0_1, 58)) {
            $1_1 = 0;
            if (!$116(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2])) {
              break block1;
            }
          }
          $1_1 = $112($0_1, 2);
        }
        if (!($1_1 >>> 0 < 60 & $3_1)) {
          $45($0_1, 39);
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
    function $122($0_1) {
      if (HEAP32[$0_1 + 28 >> 2]) {
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $123($0_1) {
      $0_1 = $0_1 | 0;
      return ($0_1 & 255) != 41 | 0;
    }
    function $124($0_1, $1_1) {
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
    function $125($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0;
      if (HEAPU8[($0_1 & 255) + 12468 | 0] & 7) {
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
    function $126($0_1) {
      $0_1 = $0_1 | 0;
      return (HEAPU8[($0_1 & 255) + 12468 | 0] & 6) != 0 | 0;
    }
    function $127($0_1) {
      if ($0_1 >>> 0 >= 128) {
        $0_1 = ($128($0_1) & 2) >>> 1 | 0;
      } else {
        $0_1 = ($0_1 | 0) == 32 | $0_1 - 9 >>> 0 < 5;
      }
      return $0_1;
    }
    function $128($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (($1_1 | 0) == 96) {
            break block;
          }
          $2_1 = $1_1 + 13776 | 0;
          $3_1 = $1_1 + 13778 | 0;
          $1_1 = $1_1 + 4 | 0;
          if (HEAPU8[$3_1 | 0] < $0_1 - HEAPU16[$2_1 >> 1] >>> 0) {
            continue;
          }
          break;
        }
        ;
        return HEAPU8[$2_1 + 3 | 0] | 1;
      }
      return ($0_1 & 65534) == 65534 | ($0_1 & -4096) == 917504;
    }
    function $129($0_1, $1_1) {
      var $2_1 = 0;
      if ($1_1) {
        while (1) {
          $2_1 = HEAPU8[HEAPU8[$0_1 | 0] + 12468 | 0] | $2_1;
          $0_1 = $0_1 + 1 | 0;
          $1_1 = $1_1 - 1 | 0;
          if ($1_1) {
            continue;
          }
          break;
        }
      }
      return $2_1;
    }
    function $130($0_1, $1_1, $2_1) {
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
          $132($3_1, $6_1, $4_1, HEAPU8[$0_1 + $4_1 | 0]);
          if (HEAP32[$3_1 >> 2] == 1) {
            $5_1 = HEAP32[$3_1 + 4 >> 2];
            if ($5_1 >>> 0 >= 128) {
              if ($128($5_1) & $2_1 & 255) {
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
    function $131($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      while (1) {
        $3_1 = HEAPU8[($1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0) + 12468 | 0];
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
          $2_1 = $94($0_1, $1_1, $3_1);
          if (!($2_1 & 1333008)) {
            if (!(($2_1 | $4_1) & 64)) {
              break block;
            }
            if (!$130($0_1, $1_1, 1)) {
              break block;
            }
          }
          $3_1 = 0;
        }
      }
      return $3_1;
    }
    function $132($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = $3_1;
      $3_1 = Math_clz32($3_1 << 24 ^ -1);
      $3_1 = $4_1 & 127 >>> $3_1 | (($3_1 | 0) == 1 ? HEAP32[$1_1 + 8 >> 2] << 6 : 0);
      HEAP32[$1_1 + 8 >> 2] = $3_1;
      $1_1 = $42(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 1 | 0);
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = ($1_1 & 192) != 128;
    }
    function $133($0_1, $1_1, $2_1, $3_1) {
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
            if (!$134($4_1, $3_1, $3_1)) {
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
            if (!$134($4_1, $1_1 + $7_1 | 0, $1_1 + $5_1 | 0)) {
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
        if ($134($4_1, $3_1, $0_1)) {
          $0_1 = $134($4_1, $0_1, $3_1);
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = $1_1 >>> 0 < 2;
      }
      global$0 = $4_1 + 16 | 0;
      return $0_1;
    }
    function $134($0_1, $1_1, $2_1) {
      $1_1 = HEAPU32[$0_1 + 4 >> 2] > $1_1 >>> 0 ? HEAPU8[HEAP32[$0_1 >> 2] + $1_1 | 0] : 0;
      return !((HEAPU32[$0_1 + 12 >> 2] > $2_1 >>> 0 ? $1_1 ^ HEAPU8[HEAP32[$0_1 + 8 >> 2] + $2_1 | 0] : $1_1) & 223);
    }
    function $135($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        $0_1 = $138(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $136($0_1, $1_1) {
      block: {
        if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0]) {
          $75($0_1, $1_1);
          $1_1 = 0;
          if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0] == 1) {
            break block;
          }
          $85($0_1, 13);
        } else {
          $77($0_1, $1_1);
        }
        $1_1 = 4;
      }
      return $1_1;
    }
    function $137($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $65($1_1, 12724, 11) | 0;
    }
    function $138($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      while (1) {
        block: {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            break block;
          }
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            $3_1 = 1;
          } else {
            if (!$62($0_1, $1_1, $2_1)) {
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
    function $139($0_1, $1_1, $2_1, $3_1) {
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
            if (!$100($0_1, $1_1, $6_1, $2_1, $3_1)) {
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
    function $140($0_1, $1_1) {
      return ($74($0_1, $1_1) & 255) == 64;
    }
    function $141($0_1, $1_1, $2_1) {
      return $42($0_1, $1_1, $2_1 - 1 | 0);
    }
    function $142($0_1, $1_1, $2_1) {
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
    function $143($0_1, $1_1) {
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      $1_1 = HEAP32[$0_1 + 12 >> 2];
      $29($0_1);
      return $1_1;
    }
    function $144($0_1, $1_1, $2_1, $3_1) {
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
    function $145($0_1, $1_1, $2_1) {
      var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      HEAP32[$0_1 >> 2] = 1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP16[$0_1 + 52 >> 1] = $1_1;
      HEAPF64[$0_1 + 8 >> 3] = Math_ceil(Math_floor($2_1) / 1e3);
      HEAP8[$0_1 + 56 | 0] = 3;
      wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $12($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
    }
    function $146($0_1) {
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
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $12($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
      } else {
        HEAP16[$0_1 + 56 >> 1] = 2563;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 0;
      }
    }
    function $147($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      block: {
        while (1) {
          if (!$2_1) {
            break block;
          }
          $2_1 = $2_1 - 1 | 0;
          $3_1 = HEAPU8[$1_1 | 0];
          $4_1 = HEAPU8[$0_1 | 0];
          $1_1 = $1_1 + 1 | 0;
          $0_1 = $0_1 + 1 | 0;
          if (($3_1 | 0) == ($4_1 | 0)) {
            continue;
          }
          break;
        }
        ;
        return $4_1 - $3_1 | 0;
      }
      return 0;
    }
    function $148($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 8 | 0] = $2_1;
      HEAP32[$3_1 + 12 >> 2] = $1_1;
      $103($0_1, $3_1 + 8 | 0);
      global$0 = $3_1 + 16 | 0;
    }
    function $149($0_1, $1_1, $2_1) {
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
    function $150($0_1, $1_1) {
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
    var FUNCTION_TABLE = [null, $123, $82, $137, $98, $126, $125, $0, $7, $6];
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
      "advance": $8,
      "halve": $15,
      "input": $16,
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
  return unescaped(decoder2.decode(memory2.subarray(from, from + second)));
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
var parsed = (memory2, from, size) => JSON.parse(decoder2.decode(memory2.subarray(from, from + size)));
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
    return { text: decoder2.decode(bytes3).replace(/^\ufeff/, ""), isCut };
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
  const end = encoder2.encode(tail);
  const call = new Uint8Array(kept + end.length);
  call.set(memory2.subarray(from, from + kept));
  call.set(end, kept);
  return call;
});
var thrivestack = (json) => written(json, "thrivestack");
var segment = (json, key, sentAt) => written(json, "segment", `${key && `,"messageId":"${key}"`},"sentAt":"${sentAt}"}`);
function sent(event, sentAt) {
  const dated = event.slice();
  dated.set(encoder2.encode(`${sentAt}"}`), event.length - sentAt.length - 2);
  return dated;
}
var MESSAGE_ID = /,"messageId":"([\w.:-]{1,255})"\}$/;
var LONGEST_MESSAGE_ID = 272;
var messageIdOf = (json) => MESSAGE_ID.exec(decoder2.decode(json.subarray(-LONGEST_MESSAGE_ID)))?.[1];

// pkg/src/delivery/profiles.ts
var base64 = (text) => btoa(String.fromCharCode(...encoder2.encode(text)));
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
function decode2({ body }) {
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
    const own2 = isBatch2 && areResults(results, items.length) ? results : void 0;
    const isUnread = answer.isCut && SAYS_FAILURE.test(answer.body ?? "");
    return {
      // Some have failed, and nobody says which.
      code: ok && !isUnread && (own2 || !isPartial) ? code : code ?? knownCode(error_code) ?? "UPSTREAM_ERROR",
      message: hide(message),
      data: hide(data),
      results: own2?.map(result),
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

// pkg/src/delivery/plan.ts
var callOf = (json) => JSON.parse(decoder2.decode(json));
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
      const texts = items.map((item) => decoder2.decode(attempted(item)));
      return { headers, body: encoder2.encode(open + texts.join() + close) };
    },
    decode: decode2
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
    decode: (answer) => memberOf(profile, "decode") ? profile.decode?.(answer) : decode2(answer)
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
  const own2 = ownOf(context);
  const lanesOf = (chunk) => chunk.map(({ json }) => laneOf(json));
  await eachInLanes(
    chunks,
    PARALLEL,
    items.length > 1 ? lanesOf : () => [],
    (chunk) => sendChunk(options, plan, chunk, own2, settle)
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
  const { json, issues, warnings, changes } = encode2(text, options);
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
