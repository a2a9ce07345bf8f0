// pkg/src/module/protocol.ts
var NO_LIMIT = 4294967295;
var MAX_COUNT = 2 ** 32;
var MAX_TIMER = 2147483648;
var TRAITS_MODE = { reject: 0, keep: 1, drop: 2 };
var PROFILE_MODE = { group: 0, segment: 4, thrivestack: 8 };
var WIRE_MODE = 16;
var NAMES = /* @__PURE__ */ "address avatar description email employees name phone plan website industry user_id userId group_id groupId traits timestamp context street city state country postal_code".split(" ");
var TRAIT_KINDS = {
  /** Where the group is: street, city, state, country, postal_code. */
  address: "address",
  /** The URL of a picture. */
  avatar: "url",
  /** A text about the group. */
  description: "text",
  /** An e-mail address of the group. */
  email: "email",
  /** How many people work there. */
  employees: "employees",
  /** What the group is called. */
  name: "text",
  /** A telephone number of the group. */
  phone: "phone",
  /** The plan that the group is on. */
  plan: "plan",
  /** The URL of the group's site. */
  website: "url",
  /** The industry that the group belongs to. */
  industry: "text"
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

// built:built:edge-text
var singles = (
  "000102030405060708090a0b0c0d0e0f1014181a1b1c202122232428292c2d2e30343637383a3b40414244454647494b4d4f545c5f6061636465666768696a6b6c6d6e6f7071" +
  "727374757678797f809498a0aac0d0e0fdff"
);
var text = (
  " Ylf!   !~V!}+X#rr X%rrr X%rrr!rX&rrrr X!r!rX#rr!rX(rrrrr X&rrrr!rX!r X(rrrrr!rX)rrrrrr!rX)rrrrrr X !rX*rrrrr}Rr!rX*rrrrrrr X  X*rrrr}R}R}R " +
  "X(r}Rrr}R X&rrr}T X)rrr}Rr}R X&r}R}Rr X+rrrrrr}Rr!rX(rrrr}R!rX!}R X&r}R}Rr!rX)rrr}Trr!rX#r}T!rX&r}Trr!rX&}R}Rr}R!}RX%rr}R %~t!~s!+ % % ,( +!" +
  "  !!!& ) *2 ##3} &&!#}!}#4,& //,% !)&    ). !}%+  #  )!%%(% ) )%% % #*!!!*%!&!# !%(!(}&0!!+#}(50.!%&!)%  #%%**&%    !%%*####%( &+ (*% %)}) !" +
  "!##6! +71--).(!&&!%!,! #-( %  !&(#)& )!!%#)%(## !##,(#) (#)&%## (( %(&&+&&+& &&&&(#((%*(#&(#(*-*(!##(1%8}*+#!&(!i!--(%! !)+!r!Ksz .*~V!}!)f]" +
  "fhkq# *Y[oYgZ] })(aYeo] ;(bginm <)hnminm }--hnminmWe]g }./k]eYqWYgl}O]k }/-k]eYqW}Nh[q }6/k]eYqW[]Zb[] J/k]eYqW]gkbZa }A2k]eYqWblWjn]n][ }I0" +
  "k]eYqWf]llY_] }J-k]eYqWg]pm V}!k]eYqWk]Y[Wf]llY_] }L/k]eYqWk]^nl] Y&l]][ }N(liebm Z+oYeb[Ym] [,}%! K!.,~Q!~)!~b!~8!~T!~S! 5}(/!.-~R~L%~s!%  " +
  ".}j%!/r< K3d;(= 9!A }-N&J#r9!>#&:)9!>#3;+9!>#+;0S&J#J9!K4c:,9!>#/:%#J%J#J9%9+R0%9%9)c:-9!A 5;*9,cK!dA  :.#J9+9%d;&K*S&rK :/K :##J%J9#9&P&J9#" +
  "9-cA  9.O0#9#K!c:#/!..9&:#/#.K!(9(K+c9.9-9&3#9(>#/:#9(>#+.:/.9/K!P0 9!9#9%cK!c;%E#/9%9*Q0!9%9*d;&9)c9%90R0!9*K(T&J .9,9*3~q!0!/#..9!9+E#//!." +
  "9!>#8:#9!9%E#89&9#d:&9#9)c/#..9!K!H }-9!A =K!O&J9!>#9:#9!>#8:!(K 9!>#9;#9!>#8;!O0!6.9#9!d:&9!9)c.:%.9 9&K 9%7E#&9 9%K!9%7E# 9(K3c= .~n!!)r< " +
  "K3d;)= #J9#K%cK}Rj;(9#P&J#J9)K+c9!9#9(9#d;&3hK!:(9)>#+K!jN0 9)>#/:&/#..9%K+d:+9!K|!jK}U}V}X+e:(%J#J9&9+R0 Ks}V}X+9(9#9&c;*># l;,d9,kKs}V}X+9" +
  "(9*>#&l;*d9*kjKs}U}V}XpjKs}U}V}XpP0 9&K+c:&/!..9)9!9#9&c9%9&d3hK!:(9)># K!j&J9&9)>#&c:&(K :(..9 9&E#&9 9(E# 9)K3c= .N!!r< K3d;#= 9#K+c9!3!9#" +
  "9#>#+9#>#/K}93&9#>#&:!9 9#># E# 9 9!E#&9#K3c= .I!!r< K3d;&= 9&K E#/9&9%H /9&9&K/cK!9!9#3N9 9&?% F% 9&K3c= .8 9 9 ># K!K&9!3)K}UssspP&J ..~1#" +
  "!&r< K9d;(= 9#9!9#c;*S&J#J9 >#&:+9(K3c;!9*9 ># ;#K!m;)9)9*Q7;)K+K&9&K!O7;*9)9*R7;*9%9&3d9(>#4:)9(>#30 9#&r9(9%E#39(K8c:!9#9&e(K .:%9(>#5:#9!" +
  "9%E# 9(>#3&J#J9(>#8;!N&J9(K+c9)9#3b9(>#+:#/!.K~Cw!># ;%9!9+cO&JK~Cw!9+E# .9#9)3*;#N&JK~Cw!9%E# /!.9!N9#9+Ok0 9#9+9!~s-  .(9(9)9#3b9(># :#.9#" +
  "N0 9 9*E# 9 9#E#&K}Usssp:)..9(K9c= 9).}^!!&rKyw!># ;&Kr9 K~Cw!># 9!cK!dK 9!dj;!c;#9!9#R7Q&J9 K3o9 K||%jK Pc;(J ;%KrO&JK 2.9&9%K3m;#P&JK~?w!9" +
  "#E# 9#:!.Kyw!9%9(cK3mE# .K~Cw!9 9!cE# 9!.c!#rK~!w!K E# 9!3,9!K/e:#9 :%%J9#&J9%>#+3,9#K/d:#9%K/c:%/!..9!K/e:#%J9#&JK}ww!9 >#&9 >#+3-9#K/d:#9 " +
  "K/c: /!...}0!!r< K3d;!= 9!9 E#/K}ww!9!K/c9!K3c; 309 = .0 9 9!9!9#c30.}f!!#r< K9d;#= 9!3,9#9!K&m9 c;!E#89#9 E#5%J9#K3c9#K5c3/9#>#4;%&J9#>#33," +
  "9%>#+3,/!..9#9!E#89#9 E#5%J9#K+c9#K5c3/9#>#/; &JK}ww!9 >#&9 >#+3-/!..9#K9c= .U!#r9 9!># ;#9!>#&O&rK (9!9#K3cE# K K#K!9#A /79#># KsssspO;!7:%" +
  "K&K 9!79#c.E#&9 9%E# .}9!#r9 9#9!d;%3=9 >#+:&9%N9!9#OkN&J9&9 >#&c9!9%~s-  .9 9%9&cE#+.O!!r< K3d;%= 9%K&c9!9#329%>#+:!9 K 9%>#/9%>#&;#7E#&9 K" +
  "!9!9#7E# 9%K3c= .z&#)r!}T9#K*d;(K 9#9(T7:*9!K%cK}Rj9!d:+9 ;(#r#J#J#J#J%J#J9#9%S0%9!9%cA  ; x;)K }@&J9+9%dK%j&J9%K!c:%/%.%J#J9%9*T0 9!9%c; >#" +
  "&9 ># kKs}U}V}Xpj0 9%K+c:%/!..9#9%9#9%R7%J9#9%R&J9!9%c@  K }=0&9%K!c:%/!..:%/#.Lssss}f9:,#J#J#J#J9 A xYK#d1%#! ,.9#9%K!c;&S0%9!9&c@  :&#J#J#" +
  "J#J9 K~g!d1(!### #.9&K}er}>0./#.9&K~g cK|!jKCQ0!/-.9)K2cK|!jK#R9&KJ}@k0,.9#9%K#c; S0%9 9!c@  K~7r}>0(L :,9#9%K%c; S0+9 9!c@  KJ}@0*/#.9#9%K!" +
  "c;&S0#9!9&c@  :&9 Kz!P&r9 K~d!O&r9&K}sr}>(9&KJ}@; 9)K}TjKgP9 k9)K},cK|!jK/Q7.(9&KXjKvrP.0*L :,9#9%K#c; S0*9 9!c@  K~7r}?0!/&.9%K!c; 9#T0!9 9" +
  "!c@  K~7r}>0).9 K!c:%/!..L :,/%.Lssss}fx :,/#.9(9#E#+9(9!E#&K /#.Lssss}fz :,.9(9%~#9,}XF#&K!.E# .}5!#r9 9 >#8;!K P3} K~!w!># :#K}ww!9 >#59!3" +
  "-9 }2!C9#K3mk.~t%!-r< KJc;#= 9 >#@:&9 >#>:(9 >#=:)9 >#9:*9 >#3:+9 >#/:,9 >#+:%9 >#&:-9 ># 9 }2!C: K~?u!K0K~Ku!K+3~m!9!&JK~Su!K/K~*~^ K33~m!K" +
  "~_u!K}&K|u!K*3~m!.9 K}j%O&JK}Z}m!K(K}a}m!K03~m!.&J9#K5c;!9-3B9#K3c9!3}2Ku}m!K.9#>#39#>#43~m!.9&&JK}v}m!K29(9&3~m!.9%&J#JKs~[ K&K}X~[ K)3~m!9" +
  "%K#P0 K}_~[ K79,9+3~m!9 K~C!P&JK}x~[ K}*K~9~[ K;3~m!/!.K~Y~[ K8Ks~] K&3~m!K@:!9#K5c9*9)K@3KK}X~] :&9)K~^*S&J#J%J#J9#K+c9#K5c3L9#>#+; N0 9#9 " +
  "9#>#/3}*9#>#&; N0#9#># :%%J9 N0#9%A  ;(KCdK|!jK-Q9(KWjK~8 dK|!jK})SkN&JK}v~^ K29(3s!N0&.9%K!c:%9 K!d: / . ..9*:&9):!..K~(~] K89&9!3~m!K~C~] " +
  "K}&K~W~] K&3~m!..9#KJd= .~%!!&r< KCd;(= 9(K3c9!9#319(>#4:)9(>#3:*K :#9(K}k~^ ?  F!}.9(K}f~^ ?  F#99(K9c:+#J%J9#K1P&J9(K+c9#9+cA  ;!3}#9#K!c:" +
  "#9(>#+9(>#/9*9)34N0!/#..K+:!.9 9%I!+9 9!H -9 9&E#&9 9&KrPE# 9(KCc= .J!!r< K3d;#= 9#K+cK~8}e!K~7!9!K|!j3m9#>#/:!9 9#>#+E# 9 9!E#&9#K3c= .}( 9" +
  "!9%O&r9 9#9!3~q!(K!.N.}2 K~,w!L&F# K~!w!L F# K}ww!Lssss3F# K~Cw!K~?w!># E# .}B!#r< K3d;#= 9!K%m:!9#K3c:%%J9!&J9#9 }1% }7%+K}ww!9#K+c9%309!K+" +
  "d:!9 K+c: /!..9#K3c= .& K .~K!!%r< K3d;%= 9 >#+&J .9 #r9 KrE#+9 >#5;&9 >#&T&J9 9&K!cE#5(9&9 ># cA  :(9 9&K!cE#5K 9(0!6.K :(9%K E#/9%Lssss3F#" +
  "&9%K&c9!9#3-9 >#4;!9 >#/O&J9 K/cK/3(.9 >#39!K/ec;#9%>#/E#+9#9%?#&F# 9 9!K!cE#49 >#+K!c.E#+9%K3c= 9(K#O.~*1&,r} }R#}T!}Q< Kv%d;*= Ktw!># &J ." +
  "Ktw!KrE# 3}%Kvw!># ;,K}s!S&J .9*K+cK}pw!># ;-Kv!~s-  %J9+Kv!P&J9+9*Ks#cc9+9*K+cc}1  }7% 9+K+c:+/!..9*}1%y#:}&9*}1%~?#:39*}1%x#:}(9*}1%~0#:59" +
  "*}1%~(#:}!9*}1%}{#:})9*}1%v#9*}1%u#:}#9*}1%}f#:79*}1%}]#:89*}1%s#:}*9*}1%z#:} 9*}1%~^#:}+9*}1%~N#:},9*}1%}]%:49*}1%}f%:}%9*}1%~g#:99*{ %~o#:" +
  "<9*9*}1%u%~s%;.E#~C!9*9<{.%}{!9*99~s%E#~?!9*9}%}7%x!9*94}7%~0!9*9.E#~Y!9*9.9},~s%d;+K 9+9.S7;1E#z!9*9}+~s%;2I!~N!9*9} }7%y!K 9!K!9-Kv!c9 Kv!" +
  "d; 9,Kv!dR;+7;,c9!K 9 9+7;/R; 7:-K 9,9 7:,K+:+#J%J9+KGP&J9+K~kz c9+K/c:+A  ; ~09}*}N0!/#..K%: .K1:+~s%;0K2dK|!jK~i!T&J90K|!jK}e~^ cA  :+.9/9" +
  "!d:/9*98~s%;0E#G9*9 H J9*9+H K9*97}7%59*93}7%C9*9}#M        }NH }:9*9})~s%I!}89*9}&M        }NH };9*9}!}7%39*9}!M        ^~#F%+K*:+#J#J#J#J#" +
  "J#J9#1*&&%%#! (.K):+/&.K(:+/%.K&:+/#.9#K%O:+9(~s)::/!.9#K!O:,K#:+.9*9&}7%99*9}(9&95}t;&M        9&M        [7v;&}7%>K!:##J#J9+K#T&J#J#J#J#J9" +
  "+K#d;#K|!j1)#%%%! %.9 K%O0(9*K}W}&I!J9*L F%+9*K I!}8/(.9 K#P0&9*9&939&93[7}7%>9*K+c9} 929*K}{!c9)36/&.9 0%/#..9 K!P0!#J#J#J9#K|!jK!d1%#! %.9" +
  "*K I!}:9*9&939&93[7}7%>9*K+c9*Ky!c9*K}{!cM        K!9)39/%.9*K!H };9}#M        Y&J9*K+c9*Ky!c9*K}{!cM        K 9)39(9*K H }:9*K+c949}%903:./" +
  "#.9*L F%+9*9%I!}8K 9%379+K!j; 7N&J9 &J9*K}W3I!J/%.9%K~?!dK||%jK~Y T&J9*K%H J9*9%38H K/%.9.91R&J9*91K!cE#z!.9*K}W8I!J/#.9*K H };9,&J#J9*9,9!3" +
  "}*9*># : #J9*>#&;+&J9 9+K 3}+9+T&JM        :&%J9+N0%9&M      =J}u9 A  KCdK|!j~0v;&M  z|||~fK9&M  z|||~fKZ7:&9+K!d:+9 K!c: / . ..9-&J9*Ks#c9-" +
  "9/9:3},9*?%}]#9:9*>#s#7::.9*Ks#c9 9+9:3},9*?%s#L!}C0!9*?%}]#~19:~1}t;(M        ^N0!9(M     J}eJ}v}o:&.L!:;..9*9&}7%39*9;F%+9*K+c9*Ky!c9*K}{!" +
  "c9&M        9;}z7K 9)399;}A0!9%K||%j; K~n%P9 K~#%Pj0!M     5~lJ9&9&M     5~lJ[7M     J}eJ}u9*}1%9v;&9*}1%y![N0!9*9%I!~N!9*9&}7%y!/!.9*9,H }:" +
  "9*K+c9} 929*K}{!c9)36.9*>#~Y!: 9*>#z!:!9*}1%y!:&9*9*}2!~N!~0}7%~o!9*9&}7%~g!9*9 9!d~0}7%~^!9*9*A };~0}7%y#9*9*}1%C}7%~?#9*9*{ %9{.%~0#9*9*}1" +
  "%3M      ~g~79*>#+7}7%~(#9*9*}2!}8~0}7%}{#9*M        9*A K; K!c~09 K1O7}7%v#9*9*A }:~0}7%u#9*9*}1%5}7%}f#9*9*>#G~0}7%}]#9*9*A J~0}7%s#9*Ks#c" +
  "K.3}&9*K~^!cK%3}&Ktw!Ktw!># K!cE# 9*Kv%c= .~Q!!#}R9!9 }1%5}t;!M        9!M        [7M        9#K||%j7;!M        ]&J9 9%}1%39%}1%59 >#CK!c; K" +
  "r9 73:2.9!9%}1% 9%}1%+K!9&3~n!v;&9%}1%59 }1%9;(}t;)M        9)M        [7^&J9 9#9!3~o!(9 K#H G9 9&M  x|||~UK9&M  x|||~UKZ7;!}7%39 9!9(v}7%>." +
  ".Q!!r#J9 K||%j;!K~k%d; K&S9 K!PjN&J#JK : #J9!K}|%d1(!%%%! .9!Ku%P0#..K!: .9 .i!!rK+:!#J#J#J#J#J#J#J#J#J9 K||%j; K}f%d13+ *(&%***+***#*!).K!2" +
  ".K)2.K(2.K&2.K%2.K#2.9 K~#%O&JK*:!(9 K}y%O0#..9!2.K .}h!!#r9!9#c:%#J%J9#&J9!A  K,d;&K}(RK!9&mK}oss&jNk0#9!K!c:!9#K!d:#/!..K :#9%:!.#J%J9#&J9" +
  "!9#cK!dA  K,d;%K}(RK!9%mK}oss&jNk0#9#K!d:#/!..K :#.9 9#E#&9 9!E# .}=!!r9#9!9!9#Q7:%9#:!#J%J9!9%P&J9 9!cA  KCdK|!jK,R0#9!K!c:!/!..9%:!.9!9#d." +
  "};!!r< KCd;&= 9&9!9#3}f!9 9&9%3}i!&}T9 9&?% L~^*}TF%+L!(L .F% 9&KCc= .}j###r#}R9%M     xkJ[N&J#J9 >#C;)9#>#9T0 9#}1% 9#}1%+9)9(3~n!9%M     J" +
  "}eJ}u;+9!}1% 9 }1%5}t;%M        9%M        [7M        9!}2!+;*7;%Z:)9%9+9)7v;(M  x|||~UK9(M  x|||~UKZ7;(9#}1%59 }1%9;+}t;,M        9,M      " +
  "  [7^&J9)N0!9 9*9%3~o!(9!>#3;#K-K(9&7;&Q0!9 K#H G9 9(}7%39!9#9&dE#39 9+9(v}7%>.2..9 3~p!.t!!!}R9#9 }1%9;&}t;#M        9#M        [7;#M      " +
  "  ]&J9 3~p!(9 K!H G9 9%E#C9 9!M        9!M        [7;!9#9!9#Z7;!M  x|||~UK9!M  x|||~UKZ7;!}7%39 9&9!v}7%>..}g!!!r9%K9R9!9#Tk&J9#: (#J9&&J9#9" +
  "!d;&K#T&J9!9&K!oc: /#..K :!%J9 9#S9!9#TkN&J9!9 9!dK!oc;&9#R:(9&9 9(7: 9!9&9(7:!/!..9#:!.9%K!c:%.9 K 9%K:Q7K 9 9!R7.~E!!%rKtw!># &J .Ktw!KrE#" +
  " Ktw!Kvw!># 9 Q&r3}%Kuw!Lssss3F# Kvw!K E# Kvw!KrKss!9 9 Kss!S7K!d_o; K!c;#&rKuw!9#3=Kvw!># ;%K}pw!># c:!%J9!K H  9 &J9 K!d: 9!K!c:!/!..9#9%c" +
  "(K .E# K~?w!K~Cw!># E# Ktw!># K!c(K .E# K}pw!># .<!!r9!9 ># 9 >#+;#dR&J9 9#9!K!K!3c..8 Ktw!># K||||*T&r (K}{w!># ..8 Ktw!># K||||*T&r (K~!w!" +
  "># ..~(}!#}!r!}T< Kx!d;(= Ktw!># &J .Ktw!KrE# 3}%K 9&Kvw!># 9&Q;*7;)9#K4e;&Q&J .9%9)9&d;)R&J .K}pw!># :,9(K~N c9#K&K53>9(>#}HK!O&J .9(K E#U9" +
  "(9(>#X;/E#}A9(9(>#VE#}?9%9&K!9,9*7;#c;1c:,9)9%d:+9&K4gK4e9#c:} K :*%J9#9} P&J9(9#> 3E#}{!9(9#{   {.%u!K :&%J9&K4P&J9&9(K~N cc9&9(Ku!cc>  E# " +
  "9&K&c:&/!..9(>#[;)9+R&J .9(>#a:&9(>#X:}!9(>#V:}#9(>#}H:49(KJd9,9)319&9+9)d;+R&J (9)9,c:,9(>#M:}%9(>#J:3K*:)#J#J#J#J#J#J#J#J#J#J941+)(&%#! *," +
  ".K(:)/+.9(K~N c9,9&9}#9}!3}!9(>#X:}&9(>#V:29(>#}H:.K&:)/*.K%:)/).K!:0K#:)/&.K :0K#:)/%.K!:)/#.K :)/!.K):)/!.9&:29,:..9#K4c:#9+9&d:+9&9,c:,9*" +
  "9(>#}?O&J9(K~C cK53(9(>#}A:/.9*K5e9/c;&9}%E#49&93E#39&9}&E#/9&92E#+9&9.E#&9&90H !9&9)H  9(9*K!c;*E#U9-K5c:-/#. ..9(>#}A:&9(KGc919%31K :%#J#J" +
  "#J9!K!d1#! #.9(>#}8:39(>#G:2K#:%/!.K!:%.9 N9*K!Oj&J9&>#4: 9&>#3:!9(K~N c9&3A9(>#V:-9(>#}H:/9(>#[:)9(>#X:,9(A c:09(}2!a:1K :#9(K E#v!9(Lssss3" +
  "F#u!K!:*9&>#+:.9&>#&:+9&A  ;&K!S&J9,9)9+9.9(Ku!c3}3(9(9)E#V9(9,E#}H9(K~N cK!909+K 9&K#O79.9(Ku!c3}49!:*9 :#.9(9(>#v!E#m9(9(?#u!F#e9(93E#a9(9" +
  "2E#[9(9%E#X9(91I!}]!9(9#E#}X!9(9*E#s!9(L!F#p9(9-E#V9(9/E#}H(K :#K :+9*&J9&:)9*:,%J9(KCc9)3?9)K5c:)9(>#CN9+c:+9,K!d;,0 ..9&9*K5ec:,%J9#9-O;!N" +
  "&J9#9&c9#K5c:#A  K!P0!..#J#r9(K}b!c; K}V}n!K.3}09+&r9*9+R&J9(K~(!c;!9+3B9(Ku!c;#9*3B9(K5c9!3}29(?%5:}(9(K3c9#3}29(K0E#m9(K}q}n!E#i9(K&E#[9(K" +
  "~1}n!E#X9(9}(F#}H9(9(?%3F#a9 K~5}n!K*9(K~N cK&3}1K~F!/#.K :##r#J%J9#9-P&J9#9&c; 3@&J#J9(K~N c9 3A9(>#}H; N0 9(9({ #V{.%~(!9 K#P0&..9#K5c:#/!" +
  "..9&K5d:##J%J9-&J9-K5d:-9#K5c;#3@N0!/#..9(K#E#u!9(K~N c/#.9(Ku!c; 9#3A9(K~N c9 9(>#u!K#O7/!.9(9({ %~(!{.#}p!9(9 E#u!9(Ku!c.: 9(L!F#X9(K H c9" +
  "(K}f%I!a9(K E#}H9 >#&:09 ># :/9 A }!:!9 }2!3:.9*K!O&J9(K~N c9&3A9(9(?#XF#u!9(K}b!cKt}n!K(9(Ku!cK!3}1(9(Ku!c; 9+3B9(K>c9 3}29(K0E#e9(K}q}n!E#" +
  "a9(K&E#V9(K}m}n!E#}H9(9(?%>F#X9(K}b!cKt}n!K(9(K~N cK%3}1.9(K}b!c; Kw}n!K~1}n!309(K9c9!3}#9 9(>#99(>#=3-9 K;3C/#(9!&r9(K6E#V9(Kv}g!E#}H9 K}c}" +
  "n!K*9(K~N cK!3}1K~?!(9(K9E#V9(K~2}g!E#}H9(K}b!cK}c}n!K*9(K~N cK!3}1K~A!...:.K :/.9(K}b!cK~;}n!Ky}n!30K~Y :-K :#%J#J9#K!c:#%J9&9,O0!9#K!P&J9(" +
  "K}b!cK@3C.9&K5c: 9(K+c9&3?9(>#+;!&JK 9&9!9(>#/9(K}b!c3}39#K!c:#9 :&/!..9(K~N c9&3AK :+9&>#&K}r}g!9&A  K#O;!7;1:)9&>#+K#9!7;!:*%J9*K+T&J9*K!d" +
  ":*9)?  L~r~;}b~r~=~!}m}gH}B9+c:+9)K!c:)/!..9+9-S&r9(9(?#XF#u!9(Ku!cK!9(A c919!9(K}b!c3}49(>#t!;!&J9(9!K!dE#t!.9(>#}H&J9(>#V9(K}b!c;*K~H}n!Kz" +
  "}n!309*3}5.9&>#4;*&J9&>#39(K}b!c;!Kz}n!K~j}n!309*9!3D9!K;3C.9(K}b!cK{ 3C9-9+d(9(9(?#XF#u!9(Ku!cK!9(A cK 9&9(K}b!c3}4K .:-9 :&/!..9(K}b!cKy}n" +
  "!K~H}n!309(9.I!}]!9(L!F#s!9(L!F#p9(93E#a9(92E#[9(9%E#X9(90E#V9(9/E#}H9(9(>#t!E#m9(9(?#}b!F#e.9(K~N c33Ktw!Ktw!># K!cE# 9(Kx!c= .}l!!#r< K9d;" +
  "&= 9&K4c9!9#9%3d9&>#4K!O&J9 L!F# (#J9&>#8;%N&J9 9#E#+9 L F# /!.9&K+c9&>#5;#9%3b9&>#+;(&J9 9(E#+9 9!E#&9 K E# (9 9%E#+9 9#E#&9 K!E# ...9&K9c=" +
  " .: 9 9!>#+E#&9 9!>#&K 9!A  K#Q7E# .}D!%r< K3d;%= 9%K+c9#K!K!3}:9%>#/:&9%>#+:(9#&J9&9!9#~s-  .9 9#E#+9 9&E#&9 9(E# 9%K3c= .Q 9 9!9#3-9 K~l}m" +
  "!K}V}n!309&K%m:#%J9#&J9 9%># 9%>#&3-9#K+d:#9%K+c:%/!..9 K;3C.H!!rK!:!#J#J#J9 A  K#d1%!# #.9 A 1K P9 }2!/K}q%Pj:!/!.K 2.9!.~0(!,r#J#J#J#J#J#J" +
  "#J#J#J9!A  K!d1* )(&%#!*.9 K0H }!9 K~A!I!39 K9E#/9 K~2}g!E#+/*.9 K0H }!9 K~k%I!39 K3E#/9 K~^}k!E#+/).9 K-H }!9 K~o%I!39 K}/E#/9 K~A}h!E#+9 L" +
  "}Usssy F# 2.9 K+H }!9 K~n%I!39 K8E#/9 K~%}h!E#+9 L}Usssy F# 2.9!>#&:,9!>#+:-9!}2!/:&#J#J9!A 1;!&J9&N&JK~k%:(K7:#K}W}e!:%K~o%:)K;:*K~V}d!:+#J" +
  "#J#J#J9!K,d1(%)#* !.K3:#K~^}k!:%/).9!K!O0!.K~m%:(K<:#K}r}e!:%K+:!/&.K~m%:)K<:*K}r}e!:+K+:!/#.K}q%:(9&K}q%O&rK}1:#K}e}d!:%K}q%:&K((K~#%:(9&K~" +
  "#%O&rK}/:#K~2}d!:%K~#%:&K*(K~m%:(K<:#K}r}e!:%K+..:!(K}f%:(K8:#K~j}c!:%K :!9&N0#.9%:+9#:*9(:)9&37N0!.9 9!H }!9 9)I!39 9*E#/9 9+E#+9 9-K(9,7E#" +
  "&9 K!E# 2.9 9!H }!9 9(I!39 9#E#/9 9%E#+/%.9 K#H }!9 K}i%I!39 K9E#/9 K}d}h!E#+/#.9 K H }!9 K}f%I!39!A !&J9 K}!E#/9 K~s}g!E#+(9 K;E#/9 K~P}g!E" +
  "#+./!.9 K0H }!9 K~?!I!39 K6E#/9 Kv}g!E#+.9 K E# .q!&r< K3d;%K~(z I!+9%L~(zx}U}W}Z}buCF% K-:##J%J9#&J9%9#K!d;#c9!9!K-g;&K-edKCkH  9!K,R9&:!0!" +
  "/#..K :#.9 9%}2!+I /9 9%?% F &9 9#E# .a!%r< K3d;#= K-9!># ;%d:&9#K&cK!9!9%cK&c9%K-R79&K 9&K-S7329#>#+:!9 K 9#>#/9#>#&;%7E#&9 K!9!9%7E# 9#K3c" +
  "= .}2!!r9 >#+;#9 ># O&J9 3X.9 9#K!cE#+9#9 >#&c9!H  .}C 9&9%Kz c3=9&K~j}n!K}Z}o!309 &J9&K~*}i!K~6}i!309&9 9!3-9&K;3C.9&K}Z}o!K}d}o!309&9#9%3-" +
  "9&K{ 3C.}k!!!r< K3d;)= 9(K~*}m!K~F}m!309!K%m:!%J9!&J9 ># 9 >#&9(3D9!K+d:!9 K+c: /!..9(K~F}m!K~U}m!309)K+c9#3}#9(9)>#+9)>#/3-9(K;3C9%&J9(K~U}" +
  "m!K~_}m!309(9%9&3-.9(K{ 3C9)K3c= .M!#r< K3d;#= 9#9 3BK-9#># ; d:%9!K!9 9#cK&c9 K-R79%K 9%K-S73-9#K3c= .~5!!!r%J9!&J#J#J#J#J#J#J#J#J#J9 A  ;%" +
  "K+d1)#! *&%(.K~e :%/(.K~k :%/&.K~W :%/%.K~i :%/#.K~[ :%/!.9%K;O9%K~R OkN0!.9#K~R 3C/!.9%K9T0 K~k}l!K&9#3q9#9%K&oKCk3CKCK~M 9%K2j;%K-Q79%c:%." +
  "9 K!c: 9#9%3C9!K!d:!/!...}W-!(r< Kx!d;+= Ktw!># &J .Ktw!KrE# 3}%K}pw!># :-Kvw!># 9+K!K#K 9#K%j;.K#O79.K!O7H M9+K!K#K 9#K/j;#K+O79#K&O7H N9+9" +
  "(E#J9+9&E#}89+9%E#G9+Kxw!?% F%C9+9)~s)F%>9+L!F%99 9*c;%Q:#9 K 9%9#7;%R&J .9+K E#[9+L&F#V9+L F#U9+9%9 dE#}A9+9 K!9-9#7;-cE#}?9+K~^*E#s!9+L F#" +
  "p9+9 E#m9+9-E#i9+L F#}X!9+K#E#a9+K~^ c;#3E9+K5c9#3F9+A 5N9+A })K~Q Pk&J9+K~(!c9-9 9+K9c9+K~C c3}8(#J9+K E#u!9+Lssssx F#}f!9#K~Q 3G#J9+>#a;(K" +
  "#O&J#JK&:%K :*K :&K!:##J%J#J9+K~^ c;,9#K!jK~S 3}79+>#a;(K#P0%N0#9+9,3F9+>#p:(9+K~(!c9,3I9+A ~3!K#O0 K :#9*K~^*R0!9+>#p;,9 R9(9,Rk:.9*9+>#}f!" +
  "O&J9+K}f!cK&K+3x!9+>#t!:%.9*K%m9%c;/K 9,9(d9.7E#&9/K!9(9-c9.7E# 9+9*K!c;*E#u!9&K+c:&/!..9+>#~,!:*9+>#~(!:(/%.9+K3c9,3H9+>#3;(K#P&J9+>#4:*/%." +
  "9+>#}f!KsssspO&J9%:(/%.9*N&J9+K~(!cK}U}WxCK 3}9/&.9*K~^*R&J9+K}VssspE#~(!9+K+H ~,!/&.9+K}f!c9*K!d3B9!&JK-9+>#}f!d; K 9 K-S79!cK!cKs#T&J9+K}V" +
  "ssspE#~(!9+K)H ~,!/(..9+K+c9*K||||!j; K&K33}:9+K E#~!!9+9+?%+F#}w!9+K}w!cK 9 K33};9 9+>#~!!;!c:#9+>#}{!9!K&mc: %J9&&J9+K~(!c9%># 9%>#&9+K9c9" +
  "+K~C c3}89 9+{ #~(!{.# 9 K3c: 9&K+d:&9%K+c:%/!..9+9+?#}w!F#~,!9+9#E#~4!9+K}UssspE#~(!/%..9+>#e:*.9+K~(!cK}f!K}b!9(K!j; 7K~^*9*9 73}9..9+9+>#" +
  "X; E#u!9+9+?#}HF%}f!9 &r9+>#t!9 3+K&(#r#J#J#J#J9+>#~(!Ksssspd1%#! %.K : 9+A ~,!:!#J%J9 K/P&J9!9 K~!z cA  O0#9 K!c: /!..K/3,K#/&.9 3,K#/%.9+>" +
  "#~0!9+>#~4!3.K!/#.Kv}g!K69+>#~0!9+>#~4!; K}ww!3}3K~!w!># 9 KrlcK+mK%k/!.9+9+{ #~(!{.%a9+K~^ cK!3.K ..Ktw!Ktw!># K!cE# 9+Kx!c= .}- 9 >#+9 >#/" +
  "K}b}i!K%3k&J9 K!H :9 K%E#3..}7!#r9!3}s!69 9!>#3;#9!>#/;%Q&r9#9!>#+cA  (K .H !9 9#9%QH  .}O!!r#J9 >#3;#9 >#/Q&J9#9 >#+cA  ;#K9R0!.9 3}X!:#.9#" +
  "K|!j9!K|!jP&J9 3}Y!2.9 >#4;!9 >#5Q&J9 9!K!cE#49 9 >#3K!cE#3(9 K!9 3}v!..}O 9 3}s!K|!j9#K|!jO&J9 9 >#3K!cE#39 9 >#4K!dE#4K 2.9!N&J#J9 >#3;!9 " +
  ">#/Q&J9 9!9!9 >#+cA  K@O;#cE#39#0!.9 3}Y!K 2..9 ># K#O.}2 9!3}s!69!>#39!>#/Q&J9!3}Y!.9 9!># E# 9 9!>#&E#&.V!#r< K3d;#= 9#K&c9!3}W!9!># ;%K#P" +
  "&J9!>#&:!9 K#H .9 9!E#&9 9%E# (9 9#>#/E#+9 9#?#&F# .9#K3c= .Z!!r< K}f!d;(= 9(K+c9!9#9%9&Ksz 3]9(>#DK}UssspP&J9 K&c9(>#a9(>#e3}09 KsssspE# (9" +
  " 9(K+c9!9#3}U!.9(K}f!c= .@!#r< KCd;%= 9%K&c;&9!9#3}G9 9&K!K 3}U!9%KCc= .G!!r< K3d;&= 9&K&c9!9#9%3>9&>#&K!O&J (9 9&?#+F% 9&K3c= ..8 9#9 ># 9!" +
  "dR&J9 9!9#K&9%3c..{}%#}+r%}T< K~(%d;#= Ktw!># &J .#r#J#J#r9##rKtw!KrE# 3}%9#K~g!cK!K}pw!># Kvw!># 9 Q;%7K 9 9%7319#K!I!}p#9#K E#t#9#K!H }f#9" +
  "#K-E#}b#9#K E#}X#9#K-E#~o!9#9#>#~k!; E#u#9#9 E#}]#9#9 E#s#9#9#>#~g!E#~s!9#K~^!c9#K~o!c; 3!9#>#~c!:29#>#~^!:39#Kz!c9 3!9#>#~Y!:} 9#>#z!:}(9#K" +
  "~N!c9 3!9#>#~R!:%9#>#~N!:&9#Ky!c9 3!9#>#~J!:/9#>#y!:09#K~?!c9 3!9#>#~C!:(9#>#~?!:)9#Kx!c9 3%9#>#~;!:+9#>#x!:,9#K~0!c9 3%9#>#~4!:59#>#~0!:}!9" +
  "#K~(!c9 3%9#>#~,!:})9#>#~(!:}#9#K}{!c9 3%9#>#~!!:69#>#}{!:49#Kv!c9 3%9#>#}w!:79#>#v!:}%9#Ku!c9 3%9#>#}p!:}&9#>#u!:-9#K}f!c9 3%9#>#t!:89#>#}f" +
  "!:19%&r9,&J#J9#K~!#c9&9%K93K%J#J9#K}]!c9#K~!#c3L9#>#}]!;%N0#9#K~g#c; 9%9#>#}b!;&K}Wu!K#3}<9#K~Y#c9 3M9#>#~Y#K!P&J9,9+9%9&34&J/#(/%. .9#>#~c#" +
  ":.9#Ks!c9%9#>#~^#9,9+3N9#>#s!; N0!9#K~J#c9 9#>#}X!KB3O9#>#~J#; N0!9#>#~R#9#>#z#9%9.c9&9.d34:&9#>#~N#;%N9&Nk0!%J9%N0!9%K!d:%9 A  :&9 K!c: 9&K" +
  "AO9&KHdK|!jK~l!Rk9&K~U Ok9&K~U!jK~Q dK|!jK~[!Tk0 ./!..9#9+E#}{#9#9,E#}w#K!:}*K#/%..K!(K ..;.E#v#9#K~g#c; 9)9(K}bu!K%3}<9#K~!#c;}+9 3M9#K~o c" +
  "9#>#~(#K%cK 9#>#~!#7;},9)9(3P9#>#p;%&r9#>#}R:&9#K E#}b%9#9%E#}X%9#9%E#~s#9#K<E#~o#9#L~&sss~g*F#~g#9#9&E#s%9#9%9&cE#}]%9}+9 3}=K!9#>#~!#K!P0!" +
  "69 9)9(9},9#>#~(#c3Q9#>#~k#:(9#>#~g#:)9#>#~o#:%9#>#~s#: 9#K!I!t%9#9 E#}f%9#L F%}]%9#9 9%cE#}X%9#9%E#s%9#9 E#~s#9#9%E#~o#9#L~7sss~(&F%~g#9#Ks" +
  "%c:*#J#J%J#J9#K~g c9*3}>9#>#m; Kss~; O0 9#>#i:&9#K~g#cK#9 3RN0!/#..K :%9#A }j%0!9#A t%K!O&J9#>#}f%:&9#>#}b%:*(9#>#}f%;&9#>#}b%;*O0#.9*9#>#~o" +
  "#c:%9&9*d: /!.9#>#}b%; 9%c:%9&9 d: .9 K 9%7:*9%K!9%7(K!..9*939234&J#J909/K}Yu!K*34N&J#J909/Ks~] K&34&J#J9,N9}*kN&J#J9} &J9,9+9}(9} 340!(9}!&" +
  "J9}!95K~o}l!K.340#.9,9+9)9(3}?0!.K#:%/#..K%:%9}#N0 9#K~g#c; 9}#9})KI3K9#K~^ c9 3L9#>#a; N0 9#Kz c9 9#>#e3}*9#>#X; N0 9 9#>#[K~*~^ K33}?N0 %J" +
  "#J9#K~N c9#K~g#c3L9#>#}H; N0 9#Ky c9 9#>#V3}*9#K~!#c9#>#}A9#>#UK}93O9#>#~!#; N0!9#K~? c9 9#>#~(#3}*9#>#}=9#>#}?K~9~^ K*3}?N0!9#KJd9#>#~,#9#>" +
  "#~0#3}*9#KGc9#>#J;)9#>#M;*K;3&9#>#G; &r9#KCc9 9#>#}83S9#>#D:(9#>#C(K .; 9)9 79(9*9 7K~@~^ K(3}?0!/#..94&J9496K~E~^ K+3}?N&JK&:%/#..9-&J#J9#K" +
  ">c9-9}&3}@9#>#>0 K(:%/#..9}%N0#9#K9c9}%973}*9#>#9: #J#J#J9#>#=;(1#( !.9 A  ;%K}1d1%&!&!.9 A  :%.9 9%K|!jK}1O;)c:%#J9(9)d; K} T&J%J9 N0#9#99L" +
  "||||2}WL-}T;:99L9}]L-}T;9L9}Z}R;;F%39#9:9;}F~#99L9}]}RF%59%A  KCd;(K,R9#?%5L }Ck0(9%K!c:%9 K!d: 9#?%3;:9(~#}R;99:}J0 /(. (%J9 N0#9%A  KCd;(K" +
  ",R0(9%K!c:%9 K!d: 9(~#99L-}T}R:9/ . . .9!~#99}J0#K*:%.(K!:%.9#K~g#c9%9#Kv#c3T9#}2!v%:*9#>#}p%:!9#>#u%:(9#>#t%:)9#>#}f%:&9#>#~k#:.9#>#~g#: /#" +
  "..909/K}Yu!K*34&JK :!98K 917:)K!:(91K!917:&9#?%v#:9K~C!:*K!:,K :%K : K :-/&.9-&r9#K+c9-9}&3}@9#>#/:%9#>#+(K .:+9#?#}w#:9/#.(K :!9#K E#~R#9#L" +
  "ssss3F#~J#9#92E#x#9#93E#~4#9#K1E#~0#9#K~o}k!E#~,#9#K}*E#~(#9#Kx}i!E#~!#9#K~!#cK%K%K 9#9#K~J#c3}4Kt%:*9#Kt%I!v%9#K E#~g#K!:(9#K!E#u%9#L!F#}f%" +
  "9#9#?#~J#F#}X%9#9#>#~R#E#}b%9#9#?%v#F#~o#9#9#>#}{#E#s%K :)K!:&K : .9#9#}2!}u%I!~!#9#>#}X%:%9#>#s%:+9#?#~o#:99 K#O0 9#>#}]%:,9#>#}b%:-/!.9#K " +
  "E#}p%9#Lssss3F#t%9#99F#~s#9#K E#~g#9#K~?!I!v%9#Lssss3F#}b%9#Lssss3F#}X%9#9.E#~o#9#K~g#cK!3} K~!w!># : K}ww!9+K!9+79%K 9+73-9.9 K3mk/!.9#9*I!" +
  "v%9#9!E#}p%9#9(E#u%9#9)E#t%9#9&E#}f%9#9-E#}b%9#9,E#}]%9#9%E#}X%9#9+E#s%9#99F#~o#9#9.E#~k#9#9 E#~g#9#9#}2!~!#I!}u%9#K~g#c33.Ktw!Ktw!># K!cE# " +
  "9#K~(%c= .}= 9 9#E#39 K E#/9 9#E#+9 9!E#&9 K!H 59 9%E# 9 9%E#49 K!I!=9 9#E#99 K E#8.~3!!(r< K3d;%= 9!A }-N&J#J9!>#&:&9%K&c9!3o9%>#&K!O&J9!>#" +
  "8:#9!9%>#/E#89#9&c:&9%>#+9#d:(/!.K :&9!A }-0 9!K!H }-9!A =K!O&J9!>#9:)9!>#8:#(9!>#9;)9!>#8;#O0!.9)9#d:(9#9!>#&c:&..9 9(E#&9 9&E# 9%K3c= .~[#" +
  "#+r!}T< K3d;,= 9,K+c9%9&K 3i9,>#/:-9,>#+:(9,9%9&K!3i9,># ;)9(Q:+9(9)9+7;)9&R&J .9)9-9,>#&9+7;*c;(9*Q9&9(Qk&J .#J9%9%9*c9)3~q!&r9&9)d;(9)9(9)" +
  "R7K!c:*Kr:(Kr:/9):-9&(9%9&9*K 3j:(9&9%9&9*K!3j;+9(9(9+Q7d:-9*&r9&:(9*(9&:(K :*/#..:.9%:+%J90L!9+}3  }Z}X:09+K!c:+9.K!d;.0 ..9 9&E#}89 9%E#G9" +
  " 9#E#D9 9!E#C9 9(E#>9 9/E#=9 9#E#99 K E#89 9*E#59 9-E#49 9)E#39 90F%+9 K!E# 9,K3c= .~G#!,r< K3d;&= 9!># &J9!K+c:%9!>#}8:#9!>#G:(9!>#D:)9!>#C" +
  ":*9!>#=KrO&J9 9%9*9)9(9#K!3~l!(9 9%9*9)9(9#K 3~l!.(9!A /:(9!>#D:)9!>#C:*9!>#&:%9!A 1K!j:+#J#J%J#J9+0%9!9(KrlK!jH /9&9%9*9)3P9&># ;#N&J .9&>#" +
  "&:,9&9#E#+9&9#9,cE#/9&K+c3l:#9(K!j0 9#Kss~; O0#9!#rK!:(9#Ks!T&rK#9#Ks3Q0!6K%K&9#Kss&Q7(K!..9%c;%E#&/!..9 9%E#+9 9%E#&K!:-/!.9!K!H 1.9 9-E# ." +
  "9&K3c= .}/ 9%9&9!9#3k:!9 9&9#dE#&9 9#9%cK 9!7E# .}b!!!r< KCd;&= 9&9#E#=9&K E#99&9#E#89&9!E#59&K!H @9&9%E#49&9%E#>9&K+c9&K4c3o9&>#+&J9&>#/:%9" +
  " 9#9&>#3;#dE#/9 9!9#cE#+9 9%E#&(K :!.9 9!E# 9&KCc= .L K 9!9!9#c@  K~7r}>9!9%O9!9%Q77&JK :#(9!9#c:#9%9!d:!.9 9!E#&9 9#E# .}i!!+r< K3d;#= 9!K4" +
  "c:)9!>#4:%9!>#5:&9 #r%J9&:*9%:+9#K+c9)3}>K 9#>#/;,Kss~; O0!69#>#+:(9!>#4:%9!>#5:&9!K%9,3RN0 .9 9(E#&9 9%9(9*c9&9+cdcE#+K!.E# 9#K3c= .M K 9%9" +
  "!9%c@  K~7r}>9#9%O9#9%R77&J .9 9%E#&9 9!E# 9 9#9%dE#/9 9!9%cE#+.S!&r9!># :#9!>#&:%9!3l;&Kss~; P&J9!9!># 9%9!>#+;(c9!>#&9#cdcE#+.9 9&E#&9 9(E" +
  "# .E!#r9!K#m:!%J9!;%&J9!K&d:!9 ># :&9 K&c: 9#9&P0!..9%K P.M!!r9!9%O&J#J%J9!&J9 A  9#A  3~;!N0#9 K!c: 9#K!c:#9!K!d:!/!..K!:&..9&.}:!#r< K3d;%" +
  "= 9%K;E#/9!9#9%K/c3g:&9 9#K!dE#&9 9!K 9&7E# 9%K3c= .}[!!%r< K9d;%= 9%K5c9!9#3}*9%K3c9%>#5;#9%>#8;&K;3&9%>#3;!&r9%K+c9!9%>#43S9%>#/:(9%>#+(K " +
  ".;!9#9!7;#9(9&9!7;!3~(!:&9 9!E#&9 9#K 9&7E# 9%K9c= .~%!!#r< K9d;%= 9%K E#49%Lssss3F#/9%9!K|!j;!K#m;&>#~Y}|!E#89%9&>#~,}|!E#59%K5cK!9!A }{}|!" +
  "K 9%9%K/c3}49 9%>#4E#89 9%?#/F#49 9!K!m}2!}f}|!I!C9 K E# 9 L!F#>9 L!F#99 9#?# F#+9 9#>#+E#39%K9c= .~D,#0r!}T< K~g d;&= Ktw!># &J .Ktw!KrE# 3" +
  "}%9 K 9!Kvw!># 9!Q;)7;!R&J .K!:/9&Kz c;+9 K!K}pw!># 9)7;0c9!9 d9%9%K Pd3}B9&KsssspE#&9&K9c9+9&K&c3}C9&>#>:+9&>#@:*#J#J#J9&>#9&r9&>#=(9&K~^*E" +
  "#G9&L F#C9&9 E#@9&90E#>9&L F#}89&K#E#99&K9c3}DK#P0#K!:!#r#J#J%J#J9&Kz c;,9&K9c;.9!K!j3U9&A a;!K%O0*9&9&}2 bI!}?9&9&A dH }@9!K#O0 9&?%X:} 9&9" +
  "&}2!}?I }I9&9&A }@H }K9&9!H }H9&9} F%}A9,9.3I9-K|||*jKsss3k9&>#a9&A dK#O7;-KssspjKsss3O0*9&>#X:!9&>#[:)9&Ky cK~:~_ K*3}E0%Ka:!%J9!&J9!Ku}c!c" +
  ":)9!Kt}c!c:,9!K+c:!9&Ky c9,># 9)># 3}EN0!/&..9&>#C:(K :!/!..K :!9(/#.K :!9(/!.9-K|!jK(P0%9&>#C.:.K~!w!># :1K}ww!K!909 9(Q;,7K 9(9,73-#J#J9!&" +
  "J#JK}ww!K~_}m!K~l}m!309&K9c9!9)9%3}B9&>#9K}UssspO0 9&9&>#>E#59&9&?#9F%3/#.(9*N0#K}ww!K~_}m!K~l}m!30.9&K E#59&Lssssx F%3.9&K9c9&K3c9&K&c3}C9&" +
  ">#@:!9&>#>:%9&>#=:(9&>#9&J9!:*9%:+/%.9*K4e;,9+c:29!K4e9%c:3K :-9+:*9%:(%J#J#J9%&J#J%J9(93O0!9&9(>#3E#C9&9({ # {.%99(K4c:(9,:!9+:)%J9!&J9&Ky " +
  "c9)3}F9&Kz c9&K9c3}F9&>#U9&>#}H9&>#[9&>#a34K 9&A V9&A eO70#9)K4c:)9!K4d:!/!..9&A >K#O0 .9&>#C:!9&>#@:)/#..9*92O9*A +K#Ok0!9*>#3:!9*>#/:)K :%" +
  "9*K4c:*.9-&JK}ww!K@3C.9-K!c:-K}ww!9)9!3-/!..K}ww!K{ 3C.K}ww!K!9.90c9 9.Q79 9.d;!K 9 9!T73-K~!w!># ; 91d9#S0%9 91T&JK~!w!91E# .9&K9c; K}g!9#3" +
  "}G9&K E#a9&Lssss3F#X9 K!K 9&Kz c3}H9&>#a:*9&>#[:+9&>#X.:(.#J9(Ksssspd1#!# .K}ww!9+9*3-K#://!.K :/.Ktw!Ktw!># K!cE# 9&K~g c= 9/.~&%#*r!}T< Kz" +
  " d;&= 9&L F#89&9#E#59&9!E#49&L F#>9&K~^*9%9%K~^*T7E#=9&K#E#/K :%9&K E#G9&Lssssx F#C#J9&K/c3}DK#O&J#JK&:+9&>#8:*%J#J9&Ky c;)9&K/c;-9%N3U9&A }" +
  "H;(K%O0#9&9&}2 }II!}89&9&A }KH }:9(K#O0 9&?%}A:.9&9&}2!}8I Q9&9&A }:H R9&9(H }=9&9.F%J9)9-3I9&A }K0#9&KJd3~&!0#9*9&>#8;(R9#9(Qk0#9,9&>#CO&J9" +
  "&KCcK&K43x!9&>#D:+.9%9+c;)9&>#}=E#+9)9&?%JF# 9)9(9*dE#39)9!9*cE#/9&9,K!c;,E#G9%K4c:%9(K!c:*/!..9&9&K/c3H9&># K#P0 9 9&>#GE#+9 9&?#CF# /#..9 " +
  "KsssspE# .9&Kz c= .}4!!r9 9!># KsssspO;%E# 9 9#9!9%7;!?# F#&9 9!>#+E#/.1 9 K~r 3G9 ># .}M!!r< K3d;%= 9%K&c9!9#3~%!9!># ;#K#P&J9!>#&:!9 K%H +" +
  "9 9!E#&9 9#E# (9 9%>#/E#+9 9%?#&F# .9%K3c= .}5!!r< K3d;%= 9%K H /9%9#E#+9%9!E#&9 9%K&c3}q!9%K3c= .~G!#&r!}T< K9d;#= 9!A +&J#J9#K E#39#Lssss3" +
  "F#+9!># 9!>#&9#K+cK!3}R:!9#>#+:%9#K4c9#>#/;&9#>#3;(329#>#4&J9%KsssspP&r9 K E#+9 Lssss3F# /#(9&:%9#?#5:)9(.:&(9(~#:).9 9)}:#+9 9&E#&9 9%E# .(" +
  "9 9!># 9!>#&3}MK :!.9 9!H /9#K9c= .}R!!r< KJc;%= 9%K&E#89%L F#49%Lssssx F#/9%{/                {.#99%L F A9%K H G9%9!E#}89%K/c;!9%KGc9#K K&K" +
  " 3}p!9 9!K@~s-  9%KJd= .s-!} r< Kz!d;&= 9 >#&;.9 >#+K5ec:09&K}w!c:19&K~o c:29&Kz c:39 >#4:} 9 >#3:}!K}p}g!: %J9.;)90P&J9)K5c:.9)A  0!9)>#&:," +
  "9 K!9%3qKv}i!K,9%3q9,K| j; K},T&J (9&KJdK~D~c K|}*9 A ~h_;-3m9&K~J c9&>#J;(9&>#M;*K93O9&>#U; 9(9 79&>#}H9*9 79%3qK}|}i!K,9%3qK&: #J#J#J9)A 4" +
  ";(K!d1#! #.K~s}h!: K#:(/!.K~k}h!: K!:(.9(K%m:*K}p}g!:(%J9*&J9(K!9%3q9 >#&:(9 ># 9%K;3C9(9%3D9%K;3C9*K+d:*9 K+c: K~C~c :(/!..9)>#/;*9)>#3; c;" +
  "+9*Q9+9} Rk:+K&9 K/e9}!c9+7: K 9*9+7K/e:*%J9*&J9(K!9%3q9 A  K#O&J9 >#&9%3}5(9&9 >#+E#}A9&9 ?# F%}=K~C}b!K!9%3q9&KGc9&K~? c9!9#3}Q9%9&>#G;(K!" +
  "9(79&>#}8K 9(73-K~C}b!K!9%3q.9 K/c: 9*K/d:*K~C~c :(/!..K!:+K}r}g!K}q}g!9(A  K~Q O; 7K#K!9 79%3qK~*}i!K/9%3q9)>#+:}#9&KCcK~D~c K|}*K!9-9,K+oK" +
  "|!j;4K!O73m9&K~J c9&>#C9&>#DK93O9&>#VK!9&>#U; 7:)K :-9&>#XK 9 7:/9,K3o:*K!: K :(#J#J#J94K#d1# !#.9&K>c9*3}OK!:-K}p}i!:+9&>#@:(9&>#>: /!.9&K9" +
  "c9*3}O9&>#=:/9&>#9:).9,K5o:,9&Kss~; E#}w!9&Kss~; E#p9&9(E#m9&9 E#i9&9-E#e9&9+E#a9&9/E#[9&9)E#X9&K%E#V9&L!F#U%J#J9&K5c923p9&>#5;(&r9&>#8(9&>#" +
  "UK!O&J9&>#}H; 9&>#VP&J9&9 K!cE#}H9 K%m93c;)># : 9&K~t E#s!9&9)>#&;)E#}]!9&L F#t!9&L}vsssz.F#p9&K I!v!9&9)E#}p!9&9 E#}X!9&9 E#}b!9&9 9)cE#}f!" +
  "/&..9&K3c913p9&>#3;(N0!9&>#4.: 9&Ky!c9(9 9 K!d3Q9&>#~R!: 9&>#~N!:)9&>#y!9&>#~J!9%3q9)9 K}q}i!K!34&J9}#9%3}5/#.9)9 K}r}i!K!34&J9&9*3}O9&># 9&" +
  ">#&9%3q/#.9)9 K}s}i!K!34&J9&K+c9,3}O9&>#+9&>#/9%3q(9)9 9%3q./!..K~6}i!K#9%3qK~C~c : /#. ..K}r}g!K}q}g!9 A  K~Q O; 7K#K!9 79%3q9&Kz!c= .~Q!!#" +
  "r< K3d;#= Ktw!># &J .Ktw!KrE# 3}%9#K&cK!K}pw!># Kvw!># 9 Q;%7K 9 9%79!Kr3}!K!: 9#}2!/;!K}i%dK%T&J#J#J#J9!K}|%d1(#!!!# .9!&J9!K}g%O9!Ku%Ok&J/" +
  "%(/#. .K : 9#A 1;!K0R0!K}V~C 9!o: /!.9!K~k%dK||%jK~Y Q: ..Ktw!Ktw!># K!cE# 9#K3c= 9 K!j.}z#!(r< K3d;%= Ktw!># &J .Ktw!KrE# 3}%9 K 9#Kvw!># 9" +
  "#Q;#7;&R&J .9!9&9 d;&R&J .9%K+cK!K}pw!># 9#7;#9 319%>#/:(9%>#+:)9%9 9#c;*9!319%>#&: 9%># :#K}ww!K}ou!Kvu!30K}ww!Kvu!K}tu!30K}ww!K}tu!K}|u!30" +
  "K}ww!9)9(3-K}ww!K;3C9#9 3}K&JK}ww!K}|u!K~)u!30K}ww!9#9 3-.K}ww!K~)u!K~1u!30K}ww!9!9*c9&9!d3-K}ww!K{ 3CKtw!Ktw!># K!cE# 9%K3c= .k!#r9!&r9!K!d" +
  ":%9 K!cK 9 A  KAO7(K .:#K~4u!9%9!9#7;!3~]!&J#J9#9 9#7: %J9!&J9!K!d:!9 A  9 K!c: KCdK|!jK-Q0!/#..K!2..K .}Y%##}R%r< K3d;*= Ktw!># &J .Kr:+Ktw" +
  "!KrE# 3}%9*K&cK!K}pw!># Kvw!># 9 Q;,7K 9 9,79!9#3}!9*A 1N9*}2!/K}q%OkN&JM       J:)K49%9%K Pd; 9 K4T7;!K},n; 9!l9 d: M      ~g};:(%J9(9)}u9(" +
  "9 K!j7:(9 K!o; &J9)9)}u:)/!..Kx~G#Kr9*>#+; M      ~g};9(}v9(9!K }=7M      4J}u;(M     x}VJ9(M     x}VJZ7M      ~g};M        9&9&M        Z7;" +
  "&9&M      ~g};[7M      z};}uM      z};v}u}o~s%;!c;#9 9#R79!9*>#&7; 9 Kx~G#T7:+.Ktw!Ktw!># K!cE# 9*K3c= 9+.~%} #}#r!}T< K~g#d;*= Ktw!># &J .K" +
  "tw!KrE# 3}%K}pw!># :+Kvw!># :,9*K!K#K 9!K%j;-K#O79-K!O7H }89*K!K#K 9!K/j;!K+O79!K&O7H }99*9&E#G9*9%E#D9*9#E#C9*Kxw!?% F%>9*9(~s)F%99*L!F%59*" +
  "9)E#J9*L F#}H9*Lssssx F#}A9*L&F#}=9*9*KJdE#M9*K~^*E#~,!9*L F#~!!9*K 9 9 9,R; 7;}#E#}{!9*K!9+9 7;4E#}w!9*L F#~0!9*K#E#}p!#J9*K}p!c3}DK#O&J#JK" +
  "#:&K#:)K#:+K :-K!:!%J#J9*Kz c;#9*K}p!c; 9!K!j3U9*A a;!K%O0#9*9*}2 bI!s#9*9*A dH }V#9!K#O0 9*?%X:69*9*}2!s#I ~V!9*9*A }V#H ~X!9*9!H z!9*96F%~" +
  "N!9*K3c9 3F9*>#~!!:29#9 3I9*A d; K#O0#9*}2 b:,9*A a:!9*>#[:#9*>#X:%9*K~N!c;}%K}eu!K!3}E&J9%:09#:19!:39 :+(#J9}%K}fu!K%3}E&J9!:} 9,:.9%:}&9#:" +
  "}(9 :)/!.9*K~N!c;,K}iu!K&3}E&J9%:/9#:}!9!:59 :&/!.9,K}lu!K&3}EN0 9294cK 9}#9*>#~!!; T7K 9 92T7:-9 92d:})..K :!/!..9*K+c9*K}p!c3H9*>#+K#P0 93" +
  "K|!jK#O9+K|!jK#PjN&J9*Lssss}]ssssrF#X/%.91K!O90A  K}3OjN&J9*LssssussssrF#X/%.9-N9)K|!jK#OkN9} K|!jK%OjN&J9*Lssss}]ssssrF#X/%.9*9.H a9*9}(E#[" +
  "9*9}&E#X9*K}p!c9*Kz c3}F9*9*>#v!; 9*>#}w!;!3}@9*># ;,&J9,9*>#&;39 9!34&J9*Ks#c9-9})9*K5c9*K~; c3}89*>#s#KsssspP&J9*9*>#}]#E#e9*9*?#s#F#[9*Ks" +
  "ssspE#X/(.9*>#}X#:} 9*>#}]#:09*>#}b#:19*K E#~;#9*Lssss3F#~4#9*K E#y#9*Lssss3F#~?#9*K~^*E#~,!9*L F#~!!9*91E#}{!9*90E#}w!9*L F#~0!9*K#E#}p!9*K" +
  "}p!c; 3}DK#O&J#J9*K~J#c9 K!3U%J9*A ~R#K!R0!9*K~N!c; 9*K}p!c3I9*A ~X!K#O0!9*9*>#z!E#m9*9*?#~N!F#e9*9*?#~J#F%X9*9*>#~R#E#a9*A mK%O&J#J9*9*A nH" +
  " ~^#9*9*?#eF#z#9 9*Kz#c3}F9*>#z!:)9*>#~R!:#9*Kz cK~L~^ K,3}EN&J9*K~4#c; 9#9)3-9*>#~;#:!9 K!3=9*>#x#9*>#~;#cK-H  9*9!K!cE#~;#/!.%J#JK :%9);!N" +
  "0 9!9#c;+K!d;)@  ; K }=&J9 K};j9+K#d;)A  ; x;.KJ}@&r9 K},j(9.K};j9+K%d;)A  ; x;.KJ}@&r9 K2j(9.K};j9+K&d;)A  K*jK)mk.K)mk.K)mk; Kss~; O0!.9)9" +
  "#d:)9!:%9 K~P O0!..9*K~?#c9#9%3-..9*K~J#c9*K}p!cK 3U/ . ..9*9*?#~4#F%}f#9*9*>#~;#E#u#9*9*?#~?#F%z#9*9*>#y#E#~^##J9&K|!jK#O95K|!jK#PkN&J9/9}!" +
  "3}K0!.K :/.9*K}p!c9/K!9/79}!K 9/73}M9*>#}p!KsssspP&J9*9*>#}w!E#z!9*9*?#}p!F%~N!(9*K~N!c9*>#v!9*>#}w!3W.9*Kz c9,933W9*91E#m9*90E#i9*9} E#e9*9" +
  "*?%}f#F#p9*9*>#u#E#s!9*9*?%z#F#}X!9*9*>#~^#E#}b!9*9*?%~N!F#}f!9*9*>#z!E#u!/&..9*Lssss}]ssssrF#X/#..9*Lssss}]ssssrF#X.9*9*>#}H; E#}]#9*9*?#}A" +
  "F%s##J9 &r9*>#}X#9 3+K&(9*>#XKsssspO&JK :!9*>#e:#9*>#a:%K}ww!K#9*>#[; 9 K }@7K#m;&K~(~V c># 9&K}w~V c># 3-9 K }=0#K~!w!># ; K}ww!># O&JK}ww!" +
  "3X.9 K}{w!># cK-H  K~!w!9 K!cE# K}ww!9%9#3-/#.9*K}p!c9*Kz cK}8~s-  9*9*?#y!F#~o!9*9*?#~;!F#~g!9*9*?#~0!F#~^!9*9*?#v!F#z!9*9*?#~!!F#~N!K&:!%J" +
  "9!K@P&J9!9*K~N!cc># 3,9!K+c:!/!..K :!%J9!K>P&JK}ww!9!9*K~N!cc; ># 9 >#&3-9!K+c:!/!..K!.:!.Ktw!Ktw!># K!cE# 9*K~g#c= 9!.~d!!%r< KCd;%= 9%9#E#" +
  "+9%9!E#&9%K9c9%K&c3f#J#J9%>#9;!&J9%>#=;(:&9%>#@N0!9%K/c;&9#3e9&9!9(3-9&K~4~V K~7~V 309%9%?#&F#5%J#J9%K9c9%K5c3f9%>#9;!N0 9%>#@9%K/c;&9!9%>#=" +
  "3-N0!9&K~4~V K~7~V 30/!..9 9%>#4E#+9 9%?#/F# /#.K!:!.9 9&E#+9 9!E#&9 KsssspE# .9%KCc= .T!!r< K3d;%= 9%K&c9#3e9#&J9#&J9%>#+9!9#~s-  .9%9#E#/." +
  "9 9%>#/E#+9 9%?#&F# 9%K3c= .8 9 9 ># K!K!K!3)K}UssspP&J ..~=!!#r< Ky d;%= Ktw!># &J .Ktw!KrE# 3}%K.9 A ~!X9 K.R7: 9%K+cK!K}pw!># 9#Kvw!># R;" +
  "&7K 9#9&731K :##J#J#J9!K!d1#! #.9%>#/:!9%9%>#+E#}=9%9!E#}?K#:#/!.K!:#.9%9#E#M9%K3c;!9 9%K~; c3T9!33Ktw!Ktw!># K!cE# 9%Ky c= .. Kxw!9 }7% .~2" +
  "!#%r#}TKtw!># &J .Ktw!KrE# 3}%9!~s%;(Kvw!># K#o;&9 d;)K 9&9)T7;&9&9(R7:(K}pw!># 9 K#mc:&9%~#:*9#~s%~#:+K :%#J%J9%9(O0!9+9&}6  9%K P~#9*}R}R;" +
  "*}J&J9&K&c:&9%K!c:%/!..9%:(.Ktw!Ktw!># K!cE# 9 K!9(9(K!S7c.~b+!*r< Ky#d;*= 9*9 E#/9*9&E#C9*9%E#@9*9#E#>9*Kxw!?% F%99*9(~s)F%59*L!F%3K!: 9*9!" +
  "K~g!jK&oK!j;#H }:9*K!K#K 9!K%j;%K#O79%K!O7H D9*K!K#K 9!K/j;!K+O79!K&O7;!H }6#J#J#J#J9!K!d1#! #.K#: .9#0!.K : .9*9 H };9*9)E#J9*L F#X9*Lssssx" +
  " F#}H9*L&F#}A9*9*K};cE#e9*9*K3cE#a9*9*KJdE#}?9*9*K}:cE#}=9*9*K/cE#MKtw!># &J .Ktw!KrE# 3}%9*K~?!cK!K}pw!># 9*>#M># ; Kvw!># R;!7K 9 9!79*>#a" +
  "K!9*K~C c9*>#}=A  ; 7K}fz Ksz 9 73]9*K~g c9*K~k!cK~N ~s-  9*A ~C#:+9*>#~R!:,9*>#~N!:-9*>#y!: 9*>#~C!:!K~(w!Kvz K~!z 3^9*>#X;#&J9*>#V: 9#K/e:" +
  "!9*Ky!c:#%J9!&J9*9 ?#&F#~?!K~(w!9*K~?!c9#3^9!K/d:!9 K/c: /!..K~0w!># K#S&J (K~,w!># Kssss&E#+.(#J9*>#iK}UssspP&J9*>#eA  ;#&r9*K~?!c;%9*K~g c" +
  "9#K}ww!3_9%3a6K}{w!:&K~!w!(9*K}w!c:&9*K}{!c.K~0w!># N&J .># :#K~,w!># 9&># E# K~0w!># K!S&J (K~,w!># 9#E#&..9 K5e9!c:.9*Ky!c:/9*K~J!c:0%J9!9" +
  ".O0!9*#r9!K5c:#9!>#3:%9!>#/: 9!A 4:&#J#J#J9!A  K!d1#! #.K#:)9!A !/#.K!:)9!>#&/!.K :)9!>#&.E#~C!9*9!>#+E#y!9*9&K#mK/j9)kK 9 9 9 9%c;!R9!9,Rk;" +
  " 7;&K+mkE#~?!K~(w!9*K~?!c903^K&9%K/e9-c9 7:!9&K/e: %J9 &J#r#J#J#J9!A  K!d1#! #.Kssss&:&9!>#&/#.Kssssp:&9!A !/!.9!>#+:&9!>#&.:%9!K/c:!9*9&E#~" +
  "C!9*9%E#~?!K~(w!9*K~?!c9/3^9 K/d: /!..9#:!/ . ..K~0w!># ; K#S&J .K~,w!># ;!9!>#+9 K%d9+K},mkkE#+Ktw!Ktw!># K!cE# 9*Ky#c= K~,w!># .u})#0r#}T<" +
  " Kz%d;)= K.:*%J9*K}2P&J9*9)K~?!ccK#H  9*K/c:*/!..9)9(E#t!9)9&E#}f!9)K&E#D9)L F#@9)Lssssx F#=9){/                {.#G9)L F N9)K!I!V9)K!I!v!9)" +
  "L!F#u!9)K E#}H9)Lssss3F#}A9)9%E#}b!9)K~^ c9)K~?!cK=~s-  9)L F#~,!9)9#E#~(!9)9!E#~!!9)L F#x!9)K#E#}w!9)K~^*9%>#8;292K~^*T7E#~4!9)K}w!c;&3E#J9" +
  "&K~r 3}V!&J#J9)Ky c:.9)K E#~(#9)Lssss3F#}{#9)L F#x#9)9#E#~0#9)9!E#~,#9)K#H }z%9)K#H }o%9)K#H }e%9)K#H }W%9)K#H ~n#9)K#H ~b#9)K#H ~U#9)9)K}{#" +
  "cE#~4#9)L&F%~^!9)L F%z!9)Lssssx F%~N!9)L F%y!9)9%?%3F%~?!9)Lssss3F#}{%9&K~r 3G#J#J%J#J9)>#z!N9)?%y!;}#}Aj#J9)>#~,!;(9)>#~(!Q&J9(9)>#~!!cA  ;" +
  "(K9R0!.9)K}w!c3}X!:(.9(K|!jK{ O0#N&J9)>#~,!;&9)>#~(!T0!9)9&9&9)>#~!!cA  K@O;(cE#~,!9(N0!.9)>#}w!K#P0%9)>#~,!;*9)>#~(!Q9*9)>#~!!cA  K9RjN&J9)" +
  "K}w!c3}X!69)>#~,!:*.9)K H ~;!9)9*E#x!9)K~,%c9)K}w!c3}Z!9)A ~4%;/K#O0%9)>#x!:&9)>#~,%:*9)>#~0%:,9/K!j&r9)K E#~(%9*9,9)K}{%cK 3}R69)>#~!%:*9)>" +
  "#~(%(9,.:(#r9&K!c:0#J9*9(3}[!;&K|!jKx T&r9)K~?!c9)K~,%c9*9(3}]!:+K~l!(9)L!9&~#}Z;49}#}XF%y!9}#94}W;}#}A:+9}#}AN9&K-d;&K|!jK&Pk0!9)K}w!c;&K~r" +
  " 3}V!&rK!:+9)K=c9&9)K~,#cK!3}^!9)Ku}i!># E#y%9)K}f}i!?# F%~?%K&:&K /%(K!.:+K&.:&.9)K~?%c9)K}w!c3}W!9)A ~I%.:19)9,E#[9)90E#X9)K H V9)K H }t!K" +
  " 9+91K!j7&J#J9(N&JK :(/!.9*A  K~U P0 9)K=c9*9(K!9)K~?%c9)>#~,!9)>#~C%d3}n!0%.(9)K=c9*9(9+9)K~?%c9)>#~,!9)>#~C%d3}n!0#.9&K|!j;,K)S&J9)K~J#c9," +
  "K/ec;(9)>#y%E#+9(9)?%~?%F# (9)K9c9)K=c9*9(9)K~?%c3}o!9)A 9N0#9)A ::&.9)9)A v!9/K!l9&K|!j9-K|!jTjjH v!9&:-/!..9)K}w!c3}Y!/!.9)9)>#~,!K!cE#~,!" +
  "9)9)>#~0!K!dE#~0!.9)9)>#~;#E#~N!9)9){ #~,#{.%~?!9)K5c;&9)K~?!c;,3}_!9&K&k9)K~(#c9)>#5;/7># :09)>#~!#:39)>#}{#:} K :(9)K~?#c9)K=c;&9)K~J#c;-K" +
  " 3}a!9)K}{%c9&9-K#3}a!K!:19,9&9-K&K!3}b!9)K H }t!9)K}U}+I!V9)K E#}H9)>#}b!;&># :-9&?%+:}#9)L F#x%Ks!:+#J9)A }o%K#P&J9}#Lsy}o~j~lA9-7:}##J#J#" +
  "J9)A u%;*1&&#! #.9)9)A }m%H y!9)9)>#t%;&E#~C!9)9)>#}f%E#~?!9)K~?%c9)K~?!c3}d!9&9)>#~C%;*P&J9)K!E#x%.#r9)K E#~R%9)Lssss3F#~J%9)>#~?%:19)K~?!c" +
  ";&9)K~?%c9)K~J%c3}e!9&9)>#~?!;+9)>#~C!;,3}f!9+9,9&3}g!N&J#J9+9,K 3}h!A s[K)j&J9&9}#3}i!0!9&9+9,3t!/!.9+9,K 3}+;&K!dK!S&J9+9,9&3}h!K9O&J9)K~?" +
  "!c9+9,3t!/#..9&:-#J9+9,9&3}h!KBO&J9+9,9&K!c;-3}+;}!N0!9-9}!c:-.9&N9,9-Rk0 9&K,dK(Q&JK :&(#J#J#J#J#J9&K*d1#! #.9-K+P0#/(.9-K*O0&/!.#J#J9&K3d1" +
  "&!## #.9-K}#P0!K,:&/#.9-K3P0 K):&/!.9)K~?!cK})3}j!/%..9+9,9&9}#9.9)Kx%c3}c!/%.9)K~?!c3}k!..9)K~?!c9}#9.9)Kx%c3}l!.:+9)>#}H9)A y%K!Pk0%9.9)>#" +
  "~R%E#+9.9)?#~J%F# /%.K :*9)>#}f%9)>#t%K 9}#9.9)Kx%c3}c!:+/#.9*K5mK}Z}W>k:+.K :*.9/939/7:&9)K~,%c9)K=c;-9+919*9)>#x%9)>#~;%;,K|||}Tj9,9)>#}b!" +
  "?% }A73u!9)K~?%c;,9-9)K~J#cK)K 3}b!9)>#}b!A }-N9)>#}{%;+K}UssspOkN&J9-9&909)>#~!%9)>#~(%9,3}m!:(.9)A }?0 9)>#~?#;*K}UssspO9+K}UssspOk0 9)>#~" +
  ",%;-K}UssspO0 9)>#y#:,9)>#~C#:.9)9)?#~?%F#}X#9)9)>#y%E#}b#9)9(E#u#9)9#E#t#9)9!E#}f#9)K E#s#9)Lssss5F#~o!9)9)?#~0%F#~g!9)9-E#~c!9)90E#~^!9)9&" +
  "E#~Y!9)Kssssp9} 9/7E#z!9)9)?#~!%F#~N!9)9+E#~J!9)9,E#y!9)9.E#~C!9)9*E#~?!9)9)>#}b!A }-;&H }p#9&K!O:+/#.(9)K~,#c9&3}W!9)K~J#c;&9)A ~4#K5mK}U}W" +
  "4kK 3}G9)K=c9&K@~s-  .K}Usssp:*9)K}UssspE#~?!.9)K3c9)K}w!c3H9)>#3;&K#P&J9)>#4:!9)K}UssspE#~?!9)K~J#c;#K}f!K}b!9&K!j;%7929!9%73}G9)K=c9#K@~s-" +
  "  (#J9*K}UssspO0 #J9)A v!&JKssssp:&9)A ~<!K!P0!.9)K E#~4#9)Lssss3F#~,#9)K~J#c;!9)K~?!cK 9)K~,#c3_9)K+c;#9!3}_!Kssssp9)>#~,#9)>#+;!7:&9#K&k9)" +
  "K~4#c9!7># :#9!9)>#~0#9!7:!.9)9#E#s#9)9!E#~s!9)9&E#~o!9%>#5;*KrO0 9#9*S&J9+K!jN0!#rKss#:*9(&JK 9(>#99(>#=R0!6.K}5.9#cK}3cK}Us#Q0!.9)K}g!E#}w" +
  "#9)K}UssspE#~?!9)K H v#9)K=c9)Kv#c9*K K&K 3}p!..9)9){ #}8{.#~R#K :*9)>#@:#9)>#>:%#J%J#J9*K3O0#9*9)K~J#cc;!>#+;&K~Z T&J9!>#/;!9#Q&J9!K5e9%c;!" +
  "A  K#P&J9!>#&K| j;(K},T0%9!9(A ~h_Ks}[y kE#&.9!K H 49!9&K~X dE#+9!K E#/..9*K+c:*/!.. .9 K@c9)K~?!cK~N ~s-  9 9)K=cK@~s-  9 9)A ~=!H }X!9)Kz%" +
  "c= .}?!%r9 9 >#+9#9!d;%K#o;(K&3};9 >#+:&9%N9!9#OkN&J9 >#&9&K#mc9!9%~s-  .9 9&9(cE#+.{%#/r#}T< Kz d;&= 9&L F#39&9%E#/9&9!?#}=F#&K!:*9#K|!jK!P" +
  "&rK}v~c :+K/:,K}l~c :-K1(K~[~b :+K6:,K~C~b :-K0.:29!A M:)9!>#J:.9!>#}8:/9!>#8:09!>#9:1K :%9!>#}A;(&J#J#J#J#J#J9#K|!jK!d1# !#.9(>#=;#9(>#9S0#" +
  " .9(>#4:.9(>#3:/9(>#+:19(>#&:0K :#K :)/#.9(>#9:#.9(>#8:*.(K :#.9!?#&:39!?#3:} 9&9!?#>F#}H9&K1E#U9&K~t~b E#}A9&91E#}?9&90E#}=9&K.E#M9&K~j~b E" +
  "#J9&9} F#G9&92E#D9&9+E#C9&93F#>9&9,E#=9&9-E#9%J9%Kx P&J9&K&c9%9&K5cc;!>#+9!>#/3}x!9%K+c:%/!..9&K&c;!K~C}b!K!3}x!9)K#P&J9!K}b~c K.3}x!9!9/9.9" +
  ")K!j3~ !.9&K&c;!9*9#3}x!9!K~N}b!K!3}x!9 9&>#4E#39 9&{ #&{.# 9&Kz c= .P!&r9 >#3;!9 >#/;#Q9 >#&9!Qk:%9 >#+;&K!9 ># 9#c9%7K 9!9#d9%73-9 9!E#/9&" +
  ".}* 9#&J9#9!3*:!.9 9#E#&9 9!E# .}) 9 9!9#9%9&3)K}UssspP&J ..U#%r!}TK!:&K&:(9%~#9!~#}T;*L9}]}A&J9*}z;!Kssssp9#dS&J9 9#E#&K :&K+:(9!:)..9 9(c9" +
  ")E# 9 9&E# .N#!r!}T< K3d;#= 9#K&c9!K!K!3>9#>#&K!O&J (9#?#+:%9 K E#+9 9%F# 9#K3c= ..~G%!*r9!>#&;)N&J9 K E# 2.9!># :%%J#J9#;&9)T0 9#K!c:#9%9&c" +
  "A  ;*x;+K }@0!#J#J#J9*A xYK#d1%#! %.K~7~V 9#9%c9#9)T7@  :(#J#J#J#J9*K~g!d1(!### #.9(K}er}>0(/#.9(K~g cK|!jKCT0&/!.9+K2cK|!jK#R9(KJ}@k0%.K~7~" +
  "V 9&K#c;#9%c9#9)T7@  K~7r}>0#K~7~V 9&K%c;#9%c9#9)T7@  K~7r}>0#9&K&c:#/%.K~7~V 9#9%c9#9)T7@  :(9*Kz!O&r9(KXjKvrP(9*K~d!O&r9(K}sr}>(9(KJ}@;(9(" +
  "9+K}TjKgPk9+K},cK|!jK/Q7..0!K~7~V 9&K#c;#9%c9#9)T7@  KJ}@0!9&K%c:#/#.K~7~V 9#9%c9#9)T7@  KJ}@0 9&K#c:#/!..9 9&E#&9 9%E# 9!9)9#dE#&9!9#9%cE# " +
  "9 9#9&dE#/9 9%9&cE#+.5 9#A  9 9!cK!dA  OK 9!7.T!#r9!K|!j:&K :!#J#J%J9!9%P&J9!9#cA  9&O0#9!K!c:!/!..9%:!/!.K!:(.9 9!E#&9 9(E# .~,!!*rK!:(%J#J" +
  "K!:+%J#JK :*%J#J9#9(9*c;-S0&9#9*9,c;&S&J .9!9-cA  ;)9!9&cA  ;&T&r9%N9&9)Tk(9%.N0 9&9)P0#9+9*K!c;)O:&K 9)9&7:*9(9)K 9&7c:(/!..9-K!c;(9,d:+/!." +
  ".9(;,K!c:(/!..9 9+E#&9 9,E# .~;!!*rK!:+K!:)#J%J#J9!9)9*c;-S0#9!9!9*d9)Krlc;&S0 9!9*Krl9!c9,d;(S&J .9 9&cA  ;&9 9(cA  ;(T&r9%N9&9(Sk(9%.&J9&9" +
  "(P&rK :*K!:+9);,K!c(9+9*K!c;&O:(K 9&9(7:*9)9&K 9(7c.:)(9-K!c;)9,d:+K :*.9#9+P0!/#.. .9,.}( 9!9%T&r9#9 9%3~q!(K!.N.~*!!&r9 ># ;!9 >#&O&JKss~;" +
  " 2.9 9!K!cE# 9!A  ;%xK }=&r9 9!K#cE# 9!A !K};j:#9%K},j:&9%K~U!S&J9#9&K)mk2.9 9!K%cE# 9!A #K};j9#K)mk:#9%K~g!Q&r9&K/m9#k(9 9!K&cE# 9&K}!mKss~" +
  "g j9!A %K};j9#K)mkk.(9%..~%!!!r#r< KCd;&= 9&K H 99&9#E#89&9!E#59&K=c:!9%&J%J9&K3c9&K5c3nK 9&>#3N0#69%K!d;%0 ..9&K+c9&K5c3n9&>#/:#9&>#+.:%9!9" +
  "%K!9%79#K 9%7329&>#>:#9 K 9&>#@9&>#=;!7E#&9 K!9#9!7E# 9&KCc= .o!%r9!A +N&J#J9!>#&:%9!># :&#J%J9#9%P&J9#9&cA  K-O0#9#K!c:#/!..9!K!H +9%:#/!.9" +
  "!9%9#K!c;%dE#&9!9%9&cE# ..9 9#E#&9 9&E# .~a!!-r< K3d;(= 9!K4c;,9!A 5;%cK!d:-9!>#/:#9!>#&:*9!>#3:)9!>#+:+9%K(Q:.#J#J%J#JK :&9#9)R9)9+Rk0%9(K+" +
  "c9-A  9#9*c9)9#d3}P9(>#+K!P0 9!9#9(>#/cK!c;#E#/9#9%Q0!9#9%d:&9#9+R0!9.N&J .9&9*c9%9,9%34N0!/#..9!9)E#//!.9 9#E#+9 9&E#&K!:&.9 9&E# 9(K3c= .f" +
  "!#r< K3d;#= 9 9!Ksrl;%K|!jK})S&r9%K%mK~o2j;%>#sc:!9%>#~sb(9#K+cK~D~c K|}*9!K|!jKAc3m9#>#/:!9#>#+.E# 9 9!E#&9#K3c= .~I!!&r< K3d;&= 9!># Kss~;" +
  " P&J#J9!A ?N&J#J9!>#/:#9&K&c9!3}=9&>#&K!O&J9!>#9:%9!9&>#/;!E#99#9%c:(9!9%d:#/%.9!A ?0 9!K!H ?9!A >K!O&J9!>#=:#9!>#9:%(9!>#=;#9!>#9;%O0!.9#9%" +
  "d:#9%9!>#/c:(/#..9!Kss~; E# ..9 9#E#&9 9(E# 9&K3c= .- 9#9 9!3-.}U!!%r< K3d;&= #J9%K*S&r9!K|!j:(K :!#J%J9!9%P&J9!9#cA  9(O0#9!K!c:!/!..9%:!/#" +
  ".K!(9&K+c9!9#9%3#9&>#/:!9&>#+.:).9 9)E# 9 9!E#&9&K3c= .}R!#r#J#J#J9!A  K!d1# #!.9!A !;!K})R0!9!K%m;!>#sc:&9!>#~sb:(/!.9!>#+;&9!>#&;(c;!9&Q9!" +
  "9%Rk:!K 9&9!7:&K!9#9(c9!7:(.9 9&E#&9 9(E# .~A!!+r%J9!9*R&JK{|%9 9!9*3}S;+K|||*j;&9+Ks~g|*jKs~(%O;.79&9%7;&K| S&J9#9&3C(#JK!K#K%9&Kss&Q79&Ks3" +
  "Q7;)K)e:(Kr9)K*lm9&9(ok:,9(K)d:(%J9#9,3C9)K }?0!9)K!d:)9&9(K}+joK};jKsrk:,9(K)d:(/ . ..9*9+K5oc:*9-9.k:-/!..9-K!j.}V#!!r9!9#R&J#J9 9#c@  ;%K" +
  " }=&JK{|}W+9 9!9#3r; 9 Ksss+Q72.9%K~R P0 9 9!9#3}T;%Kss&P&J9%KspjKs~(%O&J9 9!9#K)c3}T; KspjKs~0%O&J9 9%K-mcKs~0|6dKsssz k2..9%KsssCk2.K :%9!" +
  "9#K!c;#R&J9 9#cA  :%.9%K~W d; K*m9 K~t!jK!ok; K|!j;!K-TK~<)9!oK!jNk&r9%(9 K|!jA ~H}{!.K|!jKsss3k2..9%Ksss+k.}i!!%rKss&:%9 9#cA  K~R P9!9#SkN" +
  "&J#J9!9#K!c;&S9 9&cA  K~l Pk0 9 9#K#c;&c: K :%K :#%J9#K&O0!9 9#cA  K 9#9&c9!Q7;(Kx!jK)oK,e9(K2j9%K&mkc:%9#K!c:#/ . ..9%.~4!!)r9 9#cA  K 9!9#" +
  "R7;%K5mKrl_;&K#d;(K#S&J#J9&K!d:)9#K!c:#9%K| 9&oj:%9(K#m>#~R}{!:(%J9)&J9!9#S0#9 9#cA  ;*Kx!jKs!P0#9*K};j9%K)mk:%9)K!d:)9#K!c:#/!..9%9(Q9%K||~" +
  ": Rk9%Ks~g| jKs~(%Ok0 9&K5m9%k:+..9+.?!!r< K3d;%= 9%K+c9#9 9!3}P9%K3c= 9%>#+K P.~:#!,r< K9d;(= 9!>#&;+9!>#+K5ec:,9!>#3:-9!>#4:.%J#J9,9+;&O;/" +
  "0 9&K5c:+9&A  0!9&>#&K| j;)K},T&J .9)N0 9&A 40!9&>#/;)9&>#3;&c;*9&Q9*9.Rk9)K!Pk0!9(K+c9&K/e9-c9#9%3}QKX:&9(>#/:*9(>#+:)%J9&N0#9)&J9(9)9*K~R " +
  "3s!H 89(9*E#59(9)E#49(K4c9&K~c~a c># 9&K~g~a c># 3}E0#.9&K+c:&/ . ..9(K E#89(Lssss3F#49!9#9%9(K4c3}H9 9/H /9 9(>#8E#+9 9(?#4F# 9(K9c= .}! 9 " +
  "3}s!K|!j9!K|!jO.}w/%0r!}T!}Q< KCd;%= #J9!>#3;#9!>#/Q&J9#9!>#+cA  ;#K9R0!.9!3}X!:#.#J9#K|!j;#K;P&J#J9#K~Q O&JK&:,(#JK(:,9#K~r O0 9!>#3:#9!3v!" +
  "9%K+c9!9#3}t!K|!j:,9%>#/:#9%>#+:&K :!/#..9!A <:/K :#9!K H <9!A 9:09!K H 99!>#4:+9!>#3:19%K E#99%Lsssss!F#5K+:-K!:(%J#J9(K!j;*&JK :(9!>#3;&9!" +
  ">#/Q&J9&9!>#+cA  :(.9!9(3G9!>#49+dK};j&J9#:&(9)9%>#5O&J9%K5cK+K+3x!9%>#8:-.9)K%m9-c92F% 9%9)K!c;&E#99&:).9(K~r O~#92L!}Z}X:2(9#:&.#J#J92L!}W" +
  "}A&J#J9!>#3;#9!>#/Q&J9#9!>#+cA  ;#K9R0!.9!3}X!:#.9#K|!jK~S O&J9!9!>#3K!cE#39!9!>#4K!dE#4/#.9*N&J#J9!>#3;#9!>#/Q&J9!9#9#9!>#+cA  K@O;(cE#39(0" +
  "!.9!3}Y!/%..9!># K#O0#(#J9!>#3;#9!>#/Q&J9#9!>#+cA  ;#K9R0!.9!3}X!:#.9#K|!jK{ O&J9!9!>#3K!cE#39!9!>#4K!dE#4/#.9*N&J#J9!>#3;#9!>#/Q&J9!9#9#9!>" +
  "#+cA  K@O;(cE#39(0!.9!3}Y!/%..9!># K#P0!9!>#3;#9!>#/Q9#9!>#+cA  K9RjN&J9!3}X!6.9!#r9%K=c9!3}Z!9%A @N&JK 9%>#>N9%>#=A  K~U Pk0!6.9%K=cK~3~c K" +
  ",3}E.9!A <kH </#..9!># K#P0!9+9!>#4;*O0!92L!}]:2K :(9&:#9*9+dK};jK};P0#K :#K :)L :29&N0#9%9&K!d;#E#99%>#8;-9#K%mc?% :29#:)/#.#J9!>#3;#9!>#/Q" +
  "&J9#9!>#+cA  ;#K9R0!.9!3}X!:#.9#K|!j;*K;P&J9&:#K!:(9*K~Q O9*K~r Ok0#9!3v!6(9!>#+:*9!>#/;.9!>#3K!c;#Q9.9#dK3Qk&rK (9#9*c;(K+c9({}L  {}G  !;3{" +
  "/9999999999999999{}-93{/VVVVVVVVVVVVVVVV{<93{/;;;;;;;;;;;;;;;;{<{}A{}A{[Kss&ka.9#c;(9.T9(9*cA  K;Pk&J9%K=c9!9#9(3}u!(9!9(K!cE#3..K :(9&:#/!." +
  ".9%K3c9!913}t!9%>#4:#9%>#3:&9!9/9!A <;(kH <9!909!A 9;)kH 9K :!/#.(9!>#+:)K%:,9!>#/;+9!>#3K!c;#Q9+9#dK3QkN&J9#9)c;&K+c9&{}L  {}G  !;3{/999999" +
  "9999999999{}-93{/VVVVVVVVVVVVVVVV{<93{/;;;;;;;;;;;;;;;;{<{}A{}A{[Kss&ka:(.9+9#9(c;&S9&9)cA  K;Pk&r9%K=c9!9#9&3}u!9%>#>:#9%>#=:&9%A @(9!9&K!c" +
  "E#3K!9#9)c9#9&R;!7:&K 9(9!7:#K .:!.K :(K :).9 9(H .9 9)H -9 9!H ,9 9,H +9 9#E#&9 9&E# 9%KCc= .f!(r9 >#3;!9 >#/;#9!9#R7:#9 >#+:%#J%J9!9#P&J9!" +
  "9%cA  ;&K,d;(K}(SK K!9(mK}iss&j7N0#9 K}U#I!99 9!K!c;!E#3/!..K 2.9&.1 9 K 9 >#33}v!.}{%#*r!}Q< K3d;)= #J9!>#3;#9!>#/Q&J9#9!>#+cA  ;#K9R0!.9!3" +
  "}X!:#.9#K|!jK;P&J9!3}Y!.9!>#+:(9!>#/;#9!>#3K!c;%Q9#9%dK3QkN&J9%9(c;&K+c9&{}L  {}G  !;,{/9999999999999999{}-9,{/VVVVVVVVVVVVVVVV{<9,{/;;;;;;;" +
  ";;;;;;;;;{<{}A{}A{[Kss&ka:+.9#9%9+c;&S9&9(cA  K;Pk&r9)K&c9!9%9&3}u!9!>#3:*9!>#/:#9)A /:%9)>#&:&9)>#+(9!9&K!c;*E#3K!9%9(c9%9&R;(7:&K :%K 9+9(" +
  "7.:(#J9#9*R&J9*9!>#+cA  ;#K9R0!.9!3}X!:#.9#K|!jKHP&J9!3}Y!.9 9%H +9 9(E#&9 9&E# 9!9!>#3K!cE#39)K3c= .}W#!%r#J9!&J#J9 A  9!K!mc9 9!c;&K!dA  K" +
  "}0ecK};jKx~X cA  K!d;%K|!jK})R0 9%K%mK~o2j;#>#sc9!P0 9#>#~sb:##J9!K*S&J9!K&Q&J9 9#9!3~q!&J/&(/). .9 >  9#>  P0#9&K&d; 9!9#cK&d;!kN:#9 N9!Nk0" +
  "!9 >  9!>  P0#(9 ?  9#?  }C0#9&K+d; 9!9#cK+d;!kN:#9 N9!Nk0!9 ?  9!?  }C0#./%.9#0#..K|!:%.9%.}U&#%}T&r9 ?% :(#J9%K+T&J9#9%cK+d;+&J9+?  :)9#? " +
  " :&/#..9%N0 9#:*9%:+%J9*}3  9&L+}Z}X:&9*K!c:*9+K!d;+0 ..9&9(}Y;&L||||2}W9&L9}]}T9)9%~#9(L} }^}Y}Y;&L||||2}W9&L9}]}TL9}^}Y:&9%K} T&J#J9%Kpj:*" +
  "9#:+%J9*N0!9&9+?  ;)}Y;&L||||2}W9&L9}]}TL9}^9)}Y:&9*K+d:*9+K+c:+/ . ..9(L>}^9&}Y;&L||||2}W9&L9}]}T;&L9}]9&}Y}z:-9 >#=;+9 >#5;,K#mS&J#J9 K8c:" +
  ",9 K E#=K!9+K&oK~s||2j;+9+K!S7:*%J9*&J9,K~C}_!K~C}b!3^9*K!d:*/!..9 >#4K/c:+9 >#5:,K :*%J9*9,O0!9 9*9+># K 9*3}w!69+K3c:+9*K!c:*/ . ..9 9,9-9" +
  "#9%3}w!;#&J9,9 K3c;%># O&J9%K&K33x!.9 9,K!cE#59 >#49,K&mc; 9!?# F# 9 9!>#+E#+9 9-E#/.9#.}j3#}#r#}T< K~(!d;&= 9&K#H 79&K E#=9&Lssssx F#89&L&F" +
  "%}=9&L F%J9&Lssssx F%G9&L F%C9&9 >#a?%3F%>9&K E#}H9&Lssss3F#}A9&K!H W9!K~r 3}V!69!>#3;(K!c:+9(9#>#3P&J9#3a69#9(E#/.9#9+E#39!K~r 3G9&K}X!c:}!" +
  "9&K}p!c:39 KGc:}##J#J%J#J9&>#JN9}(}Aj#J9!>#3;+9!>#/Q&J9+9!>#+cA  ;)K9R0!.9!3}X!:).9)K|!jK{ O0#N&J9!>#3;(9!>#/T0!9!9(9(9!>#+cA  K@O;+cE#39+N0" +
  "!.9!># K#P0%9!>#3;(9!>#/Q9(9!>#+cA  K9RjN&J9!3}X!69!>#3:(.9!K H 99!9(E#89&Kz c9!3}Z!9&A a;(K#O0%9&>#X;-:/9&>#[;):.9(K!j&J9&K E#}H9/9)9&Ky cK" +
  " 3}R69&>#}H:.9&>#U:-.#J9-9.3}[!;0K|!j;+K};S&J#J9&L!90~#}Z;59}(}XF%C9}(95}W;}(}A:(9%K|!jK!P9+K,Rk0 9+A ~(}z!:(9}(}AN&JK :,/%.K!:,9+0#9!K~r 3}" +
  "V!&J9#9&K~U c3}y!9#K~C}b!K!3}x!9#9/9)3}x!9#K~L}b!K#3}x!9 9!9#K#3}^!9&?%C:}(/((K :(/%. .(9&K>c9&Kz c9-9.3}]!:(.9(NN:,K-:(.9&K~c c9!3}W!9 9%H " +
  "}S9!>#8:1K!:29(:+9(K|!jK-O;} &J91K!c:4K :29):}%9*:+.9!A 9:}&9 9}%E#J9 94E#}89 9+H }79 92H G#JK 9,9&A }OK!j7&J9.N9-A  K~U PkN&J9 9-9.K!9&K~c " +
  "c9!>#39&>#id3}n!0#.(9 9-9.9,9&K~c c9!>#39&>#id3}n!0!.#J#J#r9&9)E#}R9&9/E#p9%K|!jK#P&r9} &J9.&J#J9-9.c;/K!d;(N0 9(A  ;(KCdK|!jK-Q0 9-A  ;*A s" +
  "[K)jN9(A s[K)jNk9*K},jK!m}2!~2}z!9(K2joK!jkN0 K :)93K I!393{/                {.# 9-:(%J9(9/P&J9(K!c:*9(A  ;,K9d;0K1S&J9*:(K!90mK}Ux!j0#.9*:(" +
  "9,K~U O0!9)K} R0#9)93c9,H  9)K!c:)/!..9&9)E#u!9&9&{ #v!{.%}]!9&9&?#u!;}(F%s!9}(}z;(K}#T&J .9}!9(3}|!KCd;)K|!jK,R&JK :)9&Ks!cK&k;/9(cK!d:2K~(" +
  "r:*%J#J9*N0 9*Ky~a c># ;0K(T&J#J#r909*K~C~a c># ;,cK!dA  :} 9(&r9,A  9/A  K9kP0#92A  K9k(K99,A  K9O0!6/#..9} P0 9/9(9,903~[!0#..9*K+c:*9)K!c" +
  ":)/!..9&9)H ,9&9*K PH +9&A +N0!9&A ,:).9 >#aA }-K#O&rKt}c!K~< 9-9.3~f!(K .0 < K3d;(= 9&K8c;*9}#3~#!9(K!H &9(9)H (9*9(K&c3~#!9(K3c= ..9&A m0&" +
  "(9&A m&J9 9(9&K~c c3}z!K|!j/%..9 K}n!3w!/%(9 909&K~c c9&K~o c9&K3c9!3}{!K|!j..;(1(!   # .9#9&K~U c3}y!9#K~C}b!K!3}x!9#9&>#p9&>#}R3}x!9(K%O&J" +
  "9#Ky}b!K)3}x!/#.9#K~D}b!K%3}x!9(K!P&J9 >#C9 >#D9#3a3D(9#9 >#m9 >#p3}x!.9#K~C}b!K!3}x!/!.9}&K!j&J9#9&K~U c3}y!9&9!913}t!9#9&># 9&>#&K!3~ !/!." +
  "9!>#3:(#J9&A W&J9#>#391O0!(9#>#3;*K!c91O&J9#># 9#>#&9*3}h!K@O0#.9#K~C~c K!3}x!919#>#3O0!.9#3a69#91E#/.9#9(E#39&K H W.9&?%C:}(9+:*/!..9!3}Y!/" +
  "!.9!9!>#3K!cE#39!9!>#4K!dE#4.9#K~N}b!K!3}x!9&>#=;#&J#J9 9%H }S9&>#9:!9#K!oK5e:#%J9#N0!9!A /K!O&J9}(L!9!A 0;%~#}ZL 9%Kx Q7}W}A&J9 9!>#+E#J9 9" +
  "!?# F#G9 9%Ks!lK3mK}m!k3w!..9!K5c:!9#K5d:#/ . ..9&K~(!c= .}E!#r9!>#+>#+&J9!3a6K :!(9!>#/;#9!># cK 9!>#3;%9!>#&S7K 9#9%S7:!9%9#d:#.9 9#E#&9 9" +
  "!E# .~:#!*r< KCd;&= #J9#9%K/ec;(A }(K#O&J9&9!9#9%K 3~-!(#J9%K!c:)9(A .K#O&J9 9!9#9)K!3~-!/%.9&9!9#9%K 3~-!9!>#=:*9!>#9:+9!>#8:,9!>#5:-9!>#+:" +
  "(9&K/c9!9#9)K 3~-!9&># K}UssspO9&>#/K}UssspOk0 9(9!>#+S&J9!9(E#+.9!9*E#=9!9+E#99!9,E#89!9-E#59&K!H 99&9&?#&F#59&K!H @9&9&?#3F#=9&K5c9&K=c3}q" +
  "!&J9!K03~,!(9!9%K3mK}e}U}{&c3~!!...9 9&>#+E#+9 9&?# F# .9&KCc= .}g!!!r9!K!H G9!K H }S9!9%K-cH }7K#:(#J9%K/e9#c;#A .K#P&J#J9#A +;%N&J9&0!9!K0" +
  "3~,!/%.9%K(O&J9 9#?# F# 9#A -:((9!9%K5mK}U}W4k3~!!./#.(9&N0!.9!Ks!3~!!.9 9(H +.~@%#)r!}T< Kz d;)= 9)K+c9 9!3}f!9)K}8c;,K K:~s. #J9,9 9!3~<!&" +
  "J#J#r9)>#J;!&J#J9)>#}8: 9#&J9 9#d:*/!.9 K2}?&J9 K%d9 9 K.}>7:*K :#/!.9 K3P9!K3}>k0%K):#K-:*K /#..K!.:,9*9*K},nj;!9*K,c; 9 9!}=7:-9)K~; c:.%J" +
  "9!9-P&J9.K59!3}h!: 9!9*}=&J9 ~#9/L-}T}R:/(9+K-e9 c:+.9!K!c:!/!..9+K~^*g~#9/Lx}X}9}T}RLsssssss3}D9)A V&J9+&r9/Lr}Y:/Kst~b~R%9+d(L 9/}S:/K .:+" +
  ".9,kK,:!K,K%9#9#K%}?7;*9*K,}@7:#K-: #J%J9!9*R&J9+9 i0#9 K-e: 9!K!d:!/!..9#:!.9)9!E#@9)9+E#>9)9/F%+9)9)>#3K3kE#30#..9)K+cK63}j!.9)K+c9%9&9(3}" +
  "l!9)Kz c= .n!#r9!>#&:%9!># :#9!A +N&J#J9%N&J9 9#K 3~.!2.9#9%cK!dA  K:dK|!jK~S R9#A  K:dK|!jK~T Tk0 9 9!>#+E#+9 9!?# F# 2..9 9#9%3~.!.S!!r9!A" +
  " +&r9!># 9!>#&9#K!3}R:%9#K&c:!9#K+c(9!K&c.:#9 9%H +9 9#># E#&9 9!># E# .Q 9 9#E#89 9!E#59 9#E#49 9!E#39 LssssCF%99 K}{BE#>9 {/              " +
  "  {.% .}i%!,r< K9d;%= 9!&J#J9 9!cK!d;+A  K~P P9!K},dKqQk0 9%L F%59%{/                {.%+#J%J#JK :(%J#J9 9+O0&9&K}*O&J .9 K!c:*9 A  : K!9&mK" +
  "~f~.~Q|!jN0 9 KCdK|!j;,K-T0 9,9(K-ec:(9&K!c:&9*: /!..9&A ~-}{!9 P0 9)K(R&J (9&K!c:&9%K+c9)K#mc9(E# 9)K!c:)9*: /#. ..K :&/!.9%>#3: K :&9%>#5:" +
  "*9%>#4:)9%>#+;+9%>#/;,3~?!:-9%>#8;.KIR9*KIRk9-9 K!dS9)K}(Rkk0 9#9+9,9 3~@!9)9*9.3~A!9!K}+d: %J9 &J9 K!c: 9(K-e:(/!..9#K!H }09#9(E#9K!:&..9%K" +
  "9c= 9&.}! 9 9#cA  K 9!9#R7.~O%!)r9 K}[}g!K}%3~D!K#d;#K&R&rK}d}{!:#K%(9#K#m;%>#~s}{!:#9%>#~^}{!.:%#r9 9#9%3~E!;&&JKA:#K#:%(#JK&:%9 >#8N&JK9:#" +
  "/!.K9:#9 >#5A  K9P0 9 K93~F!9 K}g}{!K=3~D!:(9 K93~F!K!:*9 K!K#9 K93~G!73y!:)K /#..9 K@3~F!9 K93~F!9 K#3y!:)9 9#3~F!9 K}g}{!K=3~D!:(9 9#3~F!9" +
  " 9%3y!.:#9 K93~F!9 K!3~H!9 K93~F!9*&J9 K&3y!:#(9 K}X}g!K%3~E!N&J9 9 A ?3}j!..9 ;%9&&r9)9(K(mLss~N}x~2~R~= 9!Lssw~>}mz0}R;!9!Lss~N}x~2~R~= }J" +
  "7;!Ls~0}m?s}zKz~R}0d3~B!Ks~?!c;&K,n; 9 9#dK~Y hd; K,mkk;#9&}?9#9&P9%?% 9!L~^*sLs}v(}V}Gkj&r9 (9 K~Y d.(9#.9(9)3~I!9%9%>#+K9kE#+9%>#8N9%A >K>" +
  "Oj.~T#!%r#r< KCd;%= 9%9!9#3}f!9%K5H ?9%>#5A  K 9%>#8;!7A s[K)j&J9%K}[}g!K}%3~D!69%K@3~G!9%K93~F!&r9%K93~G!69%>#8(9%K}g}{!K=3~D!:#9%K93~F!9%K" +
  "#3y!:!K /#.:!.9%K#9%>#59!3~J!;!9!K#T7K!9!73y!:!9%K93~F!9%K}g}{!K=3~D!:#K!.:&9%K93~F!9%K&3y!:(9%K93~F!9%9&K!l3~H!9%9(9#9!3~I!9%K93~F!#J9%3~N!" +
  "&J9&0!9%3~O!6(9%3~O!0!9%K53}j!..9%>#8N9%A >K>PkN&J9%K93~F!9%K>3~F!9%K!3~R!9%K?3~F!9%3~P!.9 9%KC~s-  9%KCc= .}* 9 L!F%59 9!9 A >; 9 K>O7H >.u" +
  ",!+r9 9 KA3~G!;!&rK)(9 K}13~G!&rK)(K#K&9 >#59 >#83~J!K#O;%7..3y!:#9%&J9 9 >#+K+kE#+9 9 >#/Kss9kE#/9#Ky2c:#.#J9 #r9!&JK79#N0!6K 9#d:#.9#K!cK}" +
  "h~E Q0!K6.3}j!K :#.9 KA3~G!:*9 >#59 >#83~J!:!#J#J#J9%N&J#J9 K~M 3~G!N&J9!K%P0!K~d#K~e#9#K%K29#~8K~Y h7j7:(9 K%3y!K!d:!K9:)9#K!K!3~@!:&/%.9 K" +
  "#3y!:!9 >#8N&J9 K;3}j!.9*&J9 KA3~F!.9 K!3y!9#3~K!:&9#K!c3~K!9&d:(K},:)K!d;#K*T&J9(:!/&(9#9!K*ecK*d:!/%. ..9*&J9 K#3y!:!9 >#8N&J9 K:3}j!.9 KA" +
  "3~F!(9!K&P9%k&J9 K}(3}j!.9 K#3y!:!.9 K#3y!9#9!K!3~@!:&K}+K}*9#9!3~?!;(7:)K!d:!.9!9(Q0!.9 9)3}j!.9 9!9&c~!Ls}v(}TF% 9 >#8N&J9%&J9 K83}j!(9 9 " +
  ">#+Kx kE#+.2.9 K~J 3~G!N&J9 K~k 3~G!N&J9 K93~F!..9 K#3y!:(9 KH3~G!9%9*k;!P&J9 9!&rK=K<9 >#59 >#83~J!7(K=.3}j!.#r9 K<H ?9 K#3y!:*9 K}(H ?9!&J" +
  "K :&K 9 KH3~G!N0!6(9 >#59 >#83~J!N&JK :&K /#..9 K#3y!:&K!.:+#J9 KB3~G!N&JK :)K :!K :#9 K@3~G!N0!.K :)K :!K :#%J9 3~L!;%K,S&J9%9#K-ec9#9!K,Q7" +
  ":#9!K!c:!9%9)k:)/!..9!K P9+j0 9 K}.3}j!.K,9!d;%K 9%K,S7:%%J9%&J9%K!d:%9#K-e:#/!..9(K5O9&9)9*kkK Pj9(K5R9&K}8Rk9*KIRkk&J9 K}-3}j!.9(K5O&J9 9 " +
  ">#+Ks!kE#+.9 9#E#99 K,K%9!9!K%S7;!9!K,T7E#=9&K}8O&J9 3~M!KI:&.9 K}/H ?9 9 ?% 9&9*K}8e9(K}f8ecc~#}RF% #J9 K~P 3~G!N&J#J9 >#8N&J9 9 >#/Kssx kE" +
  "#//%.9 K93~G!69 3~N!&J9 3~P!2.9 3~O!0 9 Ks}g!K!3~E!0 9 K}/3}j!..9 >#8N0 %J9 K~Q 3~G!&J9 K)3~R!9 K~S 3~F!/!..9 K93~G!&J9 K(3~R!.9 3~P!..~N%#(" +
  "r%}T9 ?% Ls~o~G~B~]!}R;,L|~q}u~B}l,}F&J9 K63}j!.9 A >;&K>P&J9&K3mK}Z(k2.#J9%9 >#9;*Kx}X}9g;&9&Kx}X}9e9*Pc~#9 ?% ;-L~^*}T}RL||||||||| 9!Ls~0}" +
  "m?}R;.9!9.}E7}E&rKsss!(9-L|}Z~-~:%}E0!Ksssx .9%>#&kE#&.9 A }0N&J#J9,Ls}v(s;!}zK}{~l}1d3~B!:)9#K~-}{!K~H}{!309#>#&;(9#>#+;&K&9)K,o3~C!9(9&K*9" +
  ")K(oK2j3~C!9(9&K-9)K},j3~C!9(9&K09,9!Ls}v(}T}S}z;)K}f8g3~C!9(9&K39)K}8g;+K||%jK}8i3~C!9(9&K}#9)9+K}8ed3~C!9(9&K}*9*3~C!9&9 >#=K4c;(T&J9#9(E#" +
  "+.9#K~P 3C9#>#&9#>#+9 >#39 >#434&J9#K E#+/!.9 A }19 >#+NkN0 9%9%># Ks&kE# ..9%9%># 9 >#+kE# 9%9%>#&9 >#/kE#&K .o 9!9(9)3~/!9#&J9!9#3~!!9 K}U" +
  "ssspE# 2.9!>#D;(&J9!K H }R9!K E#D9!>#@:#9!>#C:%9!Lssss3F#@9(:&(Kssssp:#.9 9&E#+9 9%E#&9 9#E# .w+#+r!}T< Kv!d;)= K>K&3*;+N&J .9+L F#99+Lssss3" +
  "F#59+L!F#39+L F#+9+Lssss3F# #J9 >#aA }-K!O&J9+K5c:#K :(K~s}b!:*K :!%J#J9(K=O0%9 9(c;%A TK#P&J9!K%T0!9*># 9*>#&9%K~; c9#3~0!.9!K#Q&J9+9+>#9E#" +
  "=.9!K!c:!9*K+c:*9(K/c:(/!.. (9)9&E#59)9%E#49)K}W#E#89+K/c;,K~r 3CK~%~_ K+9)K4c9,3~0!9(A +;0K#P&J#J9(?# :19)K~^*E#G9)L F#C9)91F#>9)L F#}89)K#" +
  "E#99)K9cK~r 3GK!:(%J9)K~; c;-9)K9c;*9(K!j3~%!9)A }?K#O0!9)K~s c9*3}W!9-K~%~_ K+3}E&J#J9)A }X!;(N0 K :*9)K E#}f!9)Lssss3F#}]!9)>#s!:-9)>#}R:." +
  "K :/9(K#O&J9.9-9)K}]!c3~1!N:/9)>#}f!:*.9)9)A }Y!H }H9)9-E#U9)9.E#}A9)Kt!c9)Ky c3}d!9*&J9)K H }p!9)9*E#u!9)9)>#}b!E#t!.9/N9(K%PjN&J9)K!H }H9)" +
  "9&E#U9)9%E#}A9)Kt!c9)Ky c3}q!0!.9)K}U5I!V9)K}U9I!}A9)K}e}U~(&E#e9)K H a9 9)K~^ cK K 9)Ky cK#3}p!.(9,K@3C9)K+c9*9)>#}83}t!9)>#/:(9)>#+:*9)L F" +
  "#V9)L!F#}A9)9,E#}H9)Ky c9*9(90K!j3~ !.K :(/ . ..9,K{ 3C9+9!9#3-9)K~g c; 9!9#K}Y~_ K&3~2!9)A }QK#P&JK~O}c!K/9 9+3~3!.9)K~s c9!9#K}h~_ K*3~2!9" +
  ")A }[!K#O0!9)?#}R:19)A }Y!: 9)K E#}f!9)Lssss3F#}]!9)9 H }p!9)91F#t!9)9)Kt!c9)K}]!c3}r!9)># ;!9)>#&;#3~4!; N0!9!9#9 3~5!Ks}d<j0!9 9!9#9 3~6!;" +
  "%R9#9%Qk&J (9)K E#}H9)Lssss3F#}A9)Ky c9 9!c9%9 d3-9)>#U; 9)>#}H;!3~7!9)9!E#=9)9 E#99)K}W#E#>K~Z}c!K19)K9c9+3~3!...9)Kv!c= 9+.~.&!)r< Ky d;)=" +
  " 9%N&J9 K}c!3~!!.9#K,O&J9!K~3~c K,3~q!N&J9 K}d!3~!!K!:*..9&A .&J#J9)K~^*E#59)L F#39)L F#89)K#E# 9)9&?# F#+9)K E#@9)Lssssx F#=9)K=c9 KGc3~#!9" +
  "(K!c:-9)>#@:.%J9)K~r 3}V!&r9)K~r 3G9)K!I!}89)K=c9)K}8c3~#!K!(9)K~Q 3}V!&r9)K~Q 3G9)K#H }89)K E#J9)K=c9)K}8c3~#!K!(9)K}8c9)3}W!K ..:(9)>#@;&K" +
  "/e:#9)>#>:+#J%J#J#J9&&J9#9+c;!K/d;,&J9,A  K#O&J9!K+d;!9!># 9(KrlK!jcE# 9)9(K!jK~S 3}7N0%/&(9)K}8c9)9(K!j3~%!9)A MK#O0%/). ..9&N0(.9#K/d:#K :" +
  "(9.9&K!d;&Q0!/&..9)9&E#@/!.9)9)?#}8F%C9)9&E#@9)9)>#ME#G9,K H  9!K&d9)>#DE# 9!K+d9)>#89-cE# 9)KCc3~&!N0 9)K H }=9)K}d!E#}?9 9)K~? cK 9 A }S9+" +
  "9&3}p!/ . ..9)Ky c= 9%K!l9*k.~V&!(r< KCd;(= Ka:)#r#J#J%J9)N0!9)Kt}c!c># 9)Ku}c!c># 9#9%34N&J9)K+c:)9*K!c:*/!..9!>#aA }-K!P&J9*0!9&A +K(O&J9&" +
  ">#&:)9&># :&9(9(K}2cE#49(K9c9&9)9(K4cK#3~*!9(A }1K#O0#(9&3~+!N0#.9!K}e}[~J 3~!!/#.#J#r#J#J9*;)1%!% %.Kss/9&A +;%K%P0!69(K E#89(Lssss3F#49(9&" +
  "A ,H >9(9&?# F#99(K+c9(K9c9(K4c3}r!9(>#+9(>#/;#3~(!N&J9!K}Y}[~N K}W}[~N 9#Ks#Q7K}V}[~N 9#73~!!.K#:)/#.K :)9&A +;%K(O0!Kss4.:)9%&r9!9)9%K5mkK" +
  "}U%k3~!!9*(9!K03~,!/%.:).9)K/e9!c;!9&>#+E#}?9!9&?# F#M9*K*c:)K!/#.K,:&Ky~a :*#J#J%J9&K!c;&K} P&J9&K6O&J .9*K&d:+9*># :,9*K+c:*9#9%9+># 9,3~[" +
  "!N0!/#..K :*/!.9&K} Q:*9&K-d:&.9(9&H !9(9*K!jH  9!9(A !K5mK~e~q~+~&*dK}h!9(A  73w!9!K03~,!.K .:!9 9)H !9 9!H  9(KCc= .~j!#&r!}T#JK5:)#J#J#J9" +
  "!A  ;+K!d1# #!.K9:).9 9)c;*># K!c:)9*9)E# 9)K~Y Q0 9)K~Y P0!9*9 >#+E#&.9(K/e:)9 K/c:*9 >#4:,%J9)&J9*9&3~#!9)K/d:)9&K/c:&/!..9!?# :-9 >#+;!9 " +
  "># O&J9 K&K53x!.9 9!K!cE#+9 >#&9!K5ec;!9%H 49!9,E#39!9(E#/9!9#E#+9!9-F# 9 9 A >9+NkH >..i!#r< KCd;#= 9#K E#99#Lssss3F#59#K3c9 9#K5c3}r!9#>#4" +
  ": 9#>#39#K E#@9#Lssss3F#=9#K+c9!9#K=c3}r!9 9#>#+9#>#/349#KCc= .O 9 9!A +&r9#K E#+9!># 9!>#&9#K 3}R69#K&c:!9#K+c(9!K&c.># E#&9 9!># E# .}4!!r" +
  "#J9 >#3;!9 >#/Q&J9!9 >#+cA  ;!K9R0!.9 3}X!:!.9!.~K%!+r#J9 >#3;!9 >#/;(Q&J#JK~;~c :#K&:%K!:)#J#J#J#J#J9!9 >#+;&cA  ;+K~[ d12!#######&##### #." +
  "K~?~c :#/#.K(:%K}r~^ :#/!.9+KAO9!c:!/#.K!:*K :).9 9 A ;9)kH ;%J9%N0%9 9#A  9!9&cA  K 9!9(Q7O;)9!cE#39%K!d:%9!K!c:!9#K!c:#9)0 .9 3}Y!/#.(9 >#" +
  "+:&.9!9&cA  KCP9!9(Tk&rKr9!9&9(9!3}+;#7:%9!9#c(Kr:%9!K!c.;!9&cA  KBP9!9(TkN&J9&9(9!K!c;!3}+:#9%9!9%9!9%Q79#7:%9!9#c:!.9 9!9&cA  K~U!jK~< P9!" +
  "9(Tk&r9!(9!K!c;#9(Q&J#J#J9#9&cA  K}1d1% ! !.9!K#c:#..9%9#9%9#9%Q79&9(9#3}+;!7:%9!9#c.E#3K#:*9%KrO0 9 9%3~k!6K#2.9*.H!#r9!>#3;%9!>#/R9#9%Rk:&" +
  "9 K 9%9#d9&7E#&9 K!9#9!>#+c9&7E# .~J&#+r!}Q9!>#/:*9!>#+:,#J%J#J9*9%d:&#r%JK 9&K3Q9%9*Rk0!69%9,c;(K+c9({}L  {}G  !;/{/9999999999999999{}-9/{/" +
  "VVVVVVVVVVVVVVVV{<9/{/;;;;;;;;;;;;;;;;{<{}A{}A{[;(N&J9&K3d:&9%K3c:%/!..9(a.:&9*9%9&c;%S0 9%9,cA  ;&K;O0#9&K~R P&J9&K9Q0!9&xK }@&J9%K!c:%/%.9" +
  "!>#/:(9!>#+:)#J%J9(9%;&S9%9)c@  K }@k0!9%9)9(9%3rK5o;+c:%9+0 .9!9&3~k!:&.9&:%/#.K!:-K :(9%K!c;&9!>#/;+Q&J#J#J#J#J9&9!>#+;.cA  ;)K~e d1+#%%%#" +
  "%# !.K&:(/!.#J9)K~W d1(!###! .9)K;O9)K}2Ok9)K~R OkN0!.9(9%K#c;&c:%%J9(N0&9&9.cA  K 9&9+Q7;)KCdK|!jK-T9)KWjK~8 dK|!jK)Tj0!9(K!d:(9&K!c:&/ . ." +
  ".9!9&3~k!:%/!..9!9%3~k!6.9!9%K!cE#39 9-H +9 K 9%9#d9!>#/9%Q9#9%Rk;%7E#&9 K!9#9!>#+c9%7E# .C!!r9 L!F#+9 9#9 >#&9 ># ;#K#O;%7E#&9 9!9#9%7E# .~" +
  "q!!,r< K3d;(= 9 >#=;)N&J .9)K!d:+9(K/c:,9(K+c:)9 >#4:-9 >#5:.9 >#9:/9#: #J%J9 9+j;0K#m9/c; ># ;*&J9.9*K!d; S&J .9%&J#J9#9 K&m9-c; >#/P0 9(K " +
  "E#/9(Lssss3F#&9&9 A +&r9 ># 9 >#&9(K&cK 3}R69): 9,(9 K&c.># P0 9 ># 9%9&3~q!N0&..90K!c: /!..9 9!K!cE# .9(K3c= 9*N.}U!!&r9 >#&;&9!9 ># ;)d;%T" +
  "9#9&9%dSj&J9%9 >#3P&J9 3a69 9%E#/.9 9#9%cE#32.9#9 >#3;%c;(9%Q9&9(QkN&J9%9)c9#9!9#34&J9 9(E#32..9 3a9!9#3-.}* 9!A  N&J9 K~C~c K!3}x!.9!K H  ." +
  "~h-!)r< KCd;%= 9%L F# 9 K E#D9%K H .#J#J#J#J9#A +K#d1#! #.9#>#&;&N9#A ,K!jk9#># ;#A  K:dK|!jK~S R9#9&cK!dA  K:dK|!jK~S Rkk&J#J9%K/c9#9&3~.!9" +
  "&9%>#3;&O0 9 9&E#p9 9%>#/E#m9%K!H .9%K!E# .(9%K H 49%9&E#39%9#E#/.9%A 4K!O&JK}Y}[~? :#9%>#/9&3~c!0%.K :#K!9!K|!j;(mK}w(j0#9&N&J9%K&H ./%.#J#" +
  "J9(1( !!!&!.9 K}p}U/3w!/%.9 K@c:*9(A ~)e:#9%K E#99%Lssss3F#59%K=c9%K/c9%K5c3}e!9%>#>:(9%>#=:)#J#J#J#J#J9#K!d1%!# #.9)9(9*9%3~d!;#N0%/#.K}[!:" +
  "#9)9(3~Y!;&&J9&9(R&J .9&9)c9(9&d3~g!&J9%9%>#&Ksss+kE#&.9&:##J%J9#9(O0!9#9)c9#K!c:#A  K~8 dK|!jK6T0 .9%9%># Ks3kE# 9*9)9(3-9&9*>#+;#R&J (9&9*" +
  ">#&c9#9&d3~7!..K :#.9#0!/#.K}]!:#9%A @K!j0 9)9(9 >#e9 >#i>#/9*9%3~e!;#N0!.9)9(3}|!K}9dK|!jK!R0%9%K&H .K :#/%.9!K|!jK+O&J#JK#:#9)9(K~K}p!K#3k" +
  "N&J9)9(3~4!:#.9)9(9#3~6!;!9#R&J9!K!d;&9(T&J .9&9!9&9)cA  KBO7:!.9!9(R&J .9!9#K&c9#9)9!9#K~M}p!K&3~:!7;#R&r9#9)c9!9#d3~g!(K .N0 9%9%>#&Ksss+k" +
  "E#&K :#/&..K :#/#.9!K|!jA ~)eK#d;(K|!jK&T0 #J#r9#># :&9#>#&:#9 >#aA }-:)#J#J#J#J9(1# !#.K}_}Y~; :!9&9#9 K@c3~9!K|!j;(K!j0&9(N0!9 K E#D9(K#P0" +
  "!9 K}p}U83w!K :#KD/%.K}^!:!9&9#9 K@c3~9!K|!j0%K~k}q!9 >#D;(9#9(73~]!N0%/!.9)N0 K :#KD/!.9%K!H .9 9&E#m9%9%># K#kE# K~o .9 c9#E# K :!.9!:#/!." +
  "#r#J9#>#&K(O&J9#># ;&}6  9&}3 &L9}Z}XL~[~9~)}o~M/}B&J9%K&H ./#..K}Us}8:&#J#J#J#J#J#J9!K|!jA ~)eK!d1)#!##& %.K}]sC:&/%.K(:(9#A +K(O0%/#.9#A +" +
  ";(K)jK&O0#K}^sGK}[sDK}Us}89!K|!j;!K%O79!K)O7:&/!.K&:(K}Us@:&9#A +K&O0!.9&9#A +K5mkKs%k/#.9 9(K3mK}p!k3w!.K .:#.9#&J9 9#3~a!K|!j:#(K&:#9%A .;" +
  "!K&P&J9 9%># 9%>#&3~/!K#9!9 >#D7:#(9 K}V!3w!9 K03~,!..9%KCc= 9#.}^*!.r< Ky d;)= #J9!K} dK|!jK+S&J#J9#A +;+K#O9!K|!j;.K4Rj;/N&J#J#J9+1&!  ! ." +
  "9 9+K3mK}p!k3w!K :(9!K|!j; K}%Q9 K}%Rk0&/#..9)9#A ,;*H D9)9#>#&;,E#C9)9#># ;-E#@9)K@c3~_!&J9 K}Y}[~? 3~a!K|!j:(9!K|!j; K}%Q9 K}%Rk0%9(N0!/%." +
  "9)9*H D9)9,E#C9)9-E#@9)K&c9)K@c3}d!9!K|!j;*K4R&J9*K}%R&J#J9&A .;*K#P&J9)9&> *E }(9)9&?# F%3(9)9(>#5E#M9)9({ #+{.#D9)9(?#8F#}=9)9(># E#@9)9(>" +
  "#&E#C9)K9c9)K@c;0K K!K%3~=!9)A }1;*K#O0!9)A }0:19)A >:29)>#9:(9)>#=:-9)9)A ?;3H D9)9-E#C9)9(E#@903~_!K 9 >#aA =K!P70!9)91H 69)93H })9)92H 59" +
  ")9-E#49)9(E#3.9)9*H 7< KCd;!= #J9)A 5;&N9#A +;%Nk&r9%9&O(K :%9&K)jK#P0!9!9)A });&H @9!9)>#4;(E#>9!9)>#3;+E#=9!K=c;,3~_!0!9!9&H 49!9(E#39!9+E" +
  "#/9!9!K/c3}d!9!9#A ,H @9!9#?# F#=9!K5c;#9,3}d!9!9#3}q!.:%.9!KCc= 9%&r9 K03~,!K&(9 K}e}U~J&3~a!K|!j.:(/(..9&9#>#+E#+9&9#?# F# .9 9)>#+;&E#p9 " +
  "9)>#&E#m9+&rK!:(K!:##J9/N&J#JK :#9&9,P0 9.K}%R:(/#..9 9#3~,!.9((9 K}n!3w!K :(K%.9!K|!jK}%S0#9 K#3~,!9%K.E#&9%K~[~] E# :(/#.9&9#>#+E#+9&9#?# " +
  "F# (9 K}h!3w!.K :(.9)Ky c= 9(.}[!!(r9!K!d;#K} S&J#J9#K%m;#>#}w}y!:%9#>#v}y!:&K :#%J#J9#9%T0#9!9#c:(9 A  9#9&cA  lK~U jN&J9&9%9#9 9!3~:!0!.9(" +
  "K!c:#/!..9%9(S&r (9&9(cA  .:)..9).. 9 9!K!3~r!.~<!!)r9%N&J9 9!9#3}x!2.K :%%J9#9+;&P&J9&K!c:+9!9&cA  :)9,K!jN&J9)K,d;*K}(RK!9*mK}iss&jNkN&J9 " +
  "K!9!9(c9#9&Q9&9(Qk;*7K 9&9(d9*73}x!9+:(..9%;&K!l9)K~R Oj:%9&9)K;Pk9,lK!l:,/!..9 K!9!9(c9#9(Q79#9(d; K 9 9#S73}x!.. 9 9!K 3~r!.O!!r9 >#+;#9 >" +
  "# O&J9 K&K/3x!.9 9#K!cE#+9 >#&9#K/ec; 9!?# F# 9 9!>#+E#+.D 9!9#K{ 3}7&J9!3}s!69!K H 99!9!>#3E#89 9!3}Z!(9 K#H +..C #r9 A +N&JK 9 >#&N9 ># A " +
  " K~U Pk0!6.9 K~3~c K,3}E..}@!#rK}]}l!9!3~]!&J#J%J9!&J9 A  ;#A s[K},j9#KHOkN9#KBPj0#9 K!c: 9!K!d:!/!..K!:%..9%.* 9#3~+!.}H!!r< KCd;(= 9(K~^*E" +
  "#=9(L F#89(9#E#59(9!E#49(L F#>9(K#E#/9(K/c;!K~r 3G9 9!K!9%9&3~=!9(KCc= .D 9 A +K!P9 >#&K(Pk&rK (9 ># ; }6  9 }3 &L9}Z}XL~[~9~)}o~M/}B..}5!!r" +
  "< K3d;#= 9 K H }R9#K#H +9#9!H ,9 9#K+c3~>!9#K3c= .~[)!,r#J#r< KCd;(= K!:-9!K!H G9!K H }S9!K E#D9!9%K-cH }7Ks!:+9%K/e9#c;#A .K#P&J9#># :-9#A " +
  "+;):%9#>#&;,:.#J#J#J9)1&(#! #.9,N9#A ,K!jk9,9-cK!dA  K:dK|!jK~S R9-A  K:dK|!jK~T Tkk&r9(K/c9-9,3~.!9(>#3(9(K H 49(9,E#39(9-E#/9,.:.9(>#/:-K " +
  ":)9(K E#99(Lssss3F#59(K=c9(K/c9(K5c3}e!9(>#>;#N&JK}V!:+9,9.P:%/(.9#9!>#a>#9R&JK}W!:+9,9.P:%/(.K}Y!:+9(A @K!j9(>#=;*9#3~V!;%xK }=kN&J#J9%K|!j" +
  "Kx T&J9*9#K&3~W!0!.9*9#K 3}h!K~Q O&J9*9#K K}e}o!K+3~:!&r9*9#K}q}g!3g(K .:/.#J9%K9j;0&J9*9#3~X!0!.9/&J9*9#K}e}o!K+3k&JK}X!:+9*?  L~Q~T}^~I~L~" +
  "cu~29}Y9*? *Lv~T}^~I~L~cu~2~S }Y}X}AN9#K2Pk0%..K}A:%%J9%&J9%Kv}p!c># 9#O&J9%K}p}p!c># 9*9#3~q!N0%.9%K+c:%/!..K3:)9/N&JK K39*9#3}|!K}9dK{!j7:" +
  ").90&J9)Ksss#k9)9*9#3~Y!7:)K :%%J#J9*9#9%3}h!;+A s[K2jN&J#J9+K}1d1& ## #..9%K!c:%/!..K :+#J9*9#K 3}h!A s[K)j&J9*9#9%K}bu!K%3~:!0!.9*9#K 3~5!" +
  "K}f~%~O j0%.9)Ksss&k:).K :+/!.K}X!:+9,9.P:%/)..9,9.P/%.K#:%9-9,9!K@c3~1!:+K :)/%.9)K5mK}U}W/k:+K :)K :%/#.K .:%.9 9!9+9-9.9%K&k9%9&79)3u!9(K" +
  "Cc= .~ !!)r%J#J9*:)9&:%%J9#9%S0!9!9#9%3}S;+K|||*j3~U!&J9!9%cA  K~R O9)k:)9%9+K5oc:%/!..9(9%9&7:(9)9&K Pj9!9%cA  K~R Ok:*9%9+K5oc:&/!..9 9*H " +
  "+9 K 9&9(d9&9(Q9#9&Qk;#7E#&9 K!9!9(c9#7E# .}C!!r%J9!a;%K1Q&J9 9%A }fa3~,!9!9!K!dj:!/!..%J9#a;!K}+S&J9 9!A ~h_Ks!k3w!9#9#K!dj:#/!...~g!!%r< K" +
  "9d;&= 9%>#+K!O9%>#&A  K~r OjN&J9%K@3C.9&9#A +K%O;(E#89&K#E#49&K~L}b!E#39&9!E#/9&9 E#+9&K~C}b!E# 9&K!E#&9&K~C}b!K!9(7; E#5K :!%J9!K9P&J9%9!9&" +
  "c;)># 9)>#&3-9!K+c:!/!..9#A -&J9&L F#/9&L!F# 9&9%E#+9&9#># 9#>#&K!3~ !(9%9#># 9#>#&3-.9%9 9(3-9&K9c= .> K}U}W}wGK}U}W}wx 9 9!9#3~9!K|!j; K#j" +
  "7K 9 K#T7.}4!!r< K3d;(= 9(9&E#/9(9%E#+9 9!9#9(K+cK&3~*!9(K3c= .i!#r< K3d;&= 9#>#&N9#A +K)jK#PkN&J#J9&K&c9%>#&9%>#+;(9 9!3~2!9&A 2K#P0 9(&J9%" +
  "9(K!dE#+.9 9!9#9%3~0!9%K{ 3C..9&K3c= .[!!r9!K+T9 ?  L~^~^~G}W~/~E~E}l}2}Bj&rK+(9 9!K K~C}p!K(3~:!:#9 9!K K~G}p!K&3~:!&rK(K&9#7;#K%cK 9 9!9#K" +
  "}bu!K%3~:!7(K ...~4(!.r9#:%#J%J#JK}T:*9%:&K :-K :(%J9 9&cA  K 9!9&R7;.K|!j;/A s[;)K~U j&J9*K!c:*9&K!c:&9)9-k:-9.xK~7r}>9(c:(/!..9%9&T&J9+Ks#" +
  "Ks&9/KBO7k:+(9-K|!j;,9+k;)Ks+k9)9(K};R7:+9-K+j&J#J#J9 9!9%3}h!;)KAP&J9 9!9&K!d3}h!KAP0!.9+Ks9k:+.9)K~U!jK~N P0 9+Ksx k9+9 9!9%K~S}p!K&3~:!7:" +
  "+..9 9!9%3}h!A s[K)j&JK :,(#J9,K!O&JKss~= :,/!.Kss&:,9 9!9%K~Q}p!K#3~:!N0 9!9&Q9%K#c;)9&Rk0%9 9)c:(%J9*&J9*K!d:*9(A  :)9(K!c:(9)KCdK|!jK-Q9)" +
  "KWjK~8 dK|!jK)Qk0!/#..Kss):,..90K!c:09,Kss+k;)9)9,9-K~p!j79&9%dK#Q7:,.9/KBP0#9&K!c:%/!.. .9+9,k;%Kss!k9%90K#}=7;%Ks3k9%9&9#dK{!R7;#Kss3k9#9!" +
  "9&R7:(9.K|!jKHP&J9&:#(9&K!c:#K :*%J9 9!9#3}h!KCdK|!j;%K,S&JKss&9%9*K-ec;%9%Kss&T7:*9#K!c:#/!..9(Kss9k;%9%9(9#9&dK#Q79*K||%R7:(.9!9#R&r9(9(Ks" +
  "s9k9 9!9#3}h!K<d; K8SK K!9 mK}Uvss!j77(9(..}J!#r9#9!9!9#Q7:!#J%J9!9#P&J9 9#cA  ;%K<d;&K}*SK K!9&mK}Uvs}X%j79%K~Q dK#Qk0#9#K!c:#/!..9!:#.9#.I" +
  "!!r%J9!&J9 K9K 9 A  ;#K~8 dK|!jK6Q79#kH  9!K!d:!9 K!c: /!...8 9 9 ># K!9!9#3)K}UssspP&J ..3 9!9 ># 9 >#&3}E.~g!#(r!}T#r< KCd;&= 9&K/c;%K K:~" +
  "s. 9%9 9!3~<!&rK!:%9&>#3;(&J#J9&>#/:%9&A @&J9#KA3CK!:).9%9(}@0 9)K#k/%..K} 9%K 9%K }>7;%9%K} }@7:%9&K4c:(%J9%&J9#9(A  ;*KCc3C9+L-}T9*~#L|!}W" +
  "}R:+9%K!d:%9(K!c:(/!..9)K&k9+L|||||||2}F0!69#>#&9#>#+9 9!34&J9#K E#+.9)(K#..9&KCc= .J!%r%J9&;(&J9 9#cA  K 9!9#R79#K!c:#9(K!d:&9%A  9%K!c:%3~" +
  ";!0!..9(N.}6 9 K9K 9 K~8 dK|!jK6Q7kK|!j9!K9K 9!K~8 dK|!jK6Q7kK|!jO.}X%!,r9 9!9#K 3}h!KAO;%H 99 K+c:-9 ># :*%J#JK :&#J9#9%R&J9!9%cA  ;&KCd;.K" +
  "|!j;,K-Q&J9(9,kN&JK!:)9 9*9+d;*E# K :(/%.9(K5Q&J9(9-c9.H  .K!:)9 9+KrlK!j9*c;*E# 9(K!c:(9,N0#9 9(E#&/#..9+9)Krl9&K|!jKBPkkK!:+K!j0!K :).9%K!" +
  "c:%/!..#rK :&9)&r9!9#9%3}h!K~U!jK~< O&J9!9#9%K!c;%3}h!;(KAO9(K}1Ok9%c:%K :)%J9!9#9%3}h!KCdK|!j;+K,S&JKsssx 9+9&K-ec;&9&Ksssx }@7:&K!:)9%K!c:" +
  "%/!..9 K 9&d9&9(KAO79*cE# K 9)N0#6.9#9%O(K ...}i!!!r< KCd;(= #J#J%J#J9(K+c9!9#K!j3~%!9(A 3K#O0 9(9(>#3E#>9(9(?#+F%99(K4c;#9!3}W!9(9#E#@9%9(K" +
  "9c9#9&} # 0#K :#/!..9 K#H ./!.9 9(>#8E#+9 9(?#4F# .9(KCc= .}=!%r< K3d;#= 9 A }S:%9 >#a>#9:&9#9 >#JE#+9#9 ?#GF% 9 9!9&9%9#K!3}p!9#K3c= .}< 9!" +
  "K.S&J#JK!9!mKy4j&rK}+(9!K#P0!9 K%K29 K~Y h7jNK8k.2..K},K 9!K!dK/Q7.}< 9 9!K%QdK}f%c; K#o9#c9 K~d#ec9 K~Y gd9 K}f%gc9!K,cK/iK}m!eK#cK(gcK}r~a" +
  "Dd.9 9 9&9%K}8e9#K}f8ecc~#9!~!Ls}v(}T}RF% .}r!!&r9 K}q~aDc; K~)~l+g:#9 9#K~)~l+ed; 9 K~!}q#gc9 K~,.gd9 K~&~l+Rd;!K~d#g:%9 9!K~,.gd9!Kt}q#gc9" +
  "%K}i}Sec; K(eK#cK}m!g;!K#cK/i;&K(mK9c9 9!K}m!eK#cK(gdK!ck9#K}f%e9%c9&K#QcK,mKsx/dk.}9 9#K!d:#%J9%&J9!9#S&J (9 9#c9%9%K-g;%K-edKCkH  9#K!d:#/" +
  "#. ...V!!r9!K%d:%9#9#K|!jK%id:#K :!#J%J9#K%T&J9!K!c:!9#K%d:#9 9%K%c;%K%3~E!N0!/#..9 9 A ?3}j!K :!.9!.J!#r9 >#5;&9 >#8;%K 9!9#3~:!;!&J9#9%R&J" +
  " (9 9%9#dE#89 9#9&cE#5..9!.}( 9 9!3~G!N&J9 9 A ?3}j!..};!#r#J%J9!N0!9 3~L!;%K,S&J9!K!d:!9#K-e9%c:#/!..9 9 A ?3}j!K :#.9#.}:!#r9 >#8;#&r9 >#5" +
  ";%A  9!K|!jO&r9 9#K!dE#89 9%K!cE#5K!(K .(K ..}_!!%r#r9 K#3y!:#9 KH3~F!9#K}(R9 K#3y!;%KIRkN:&9!N&JK 9 >#8N9 >#5A  KHPk0!6.9 KH3~F!9 K#3y!.;!K" +
  "}9Q9&jN&J9 9 A ?3}j!.9 K 9#9%9!K}8O&r9 3~M!KI(9!.3~A!.F 9!9#3~?!9%K!dR&J9 9!9#9%3~@!~!Ls}v(}T9 ?% }RF% (9 9 A ?3}j!..- 9 9!K 3}+.5 9 K!K&3~@" +
  "!; 9 K}|x}6cK*id.P!%r9 >#8;#&J9 >#5;%A  KCd;!K|!jK-Q&J9 9#K!dE#89 9%K!cE#5.(Ky!:!.9!K|!j.7 9 Lx}e~%~R}5F%99 9 >#+Ks#kE#+.}+ 9 K}U}g!K%3~E!&r" +
  "K!(9 K}X}g!K%3~E!..}p!#&r!}T#r9 KA3~G!;#N&JK 9 K}13~G!N0!6.#r9 K#3y!;!K}(S:%9 KH3~G!N&JK 9 >#59 >#83~J!N0!6.9 K#3y!.;&K}8Q9%jN&J9 K}/3}j!.9 " +
  "9&K}8e9!K}f8ec;!K PH }19 9 ?% 9!~#;(L 9(}S9#7}RF% K!..4 9 >#8&J9 9 A ?3}j!... 9 K|!jK?P.R!#r9 >#8K!d:#9 >#5:%%J#J9#KrO0 9%A  9!} & N0 9 9#E#" +
  "89 9%K!c;%E#59#K!d:#/!...}8 9 K|!jA s[K*j&rK!(9 K:d; K|!jK}:R&rK (L}U~^}U}f}Usssx 9 ~#}]}z..K!j.}! 9 K|!jA s[K)jK P.}- 9 Ks!T&r9 3z!K#jK!o(9" +
  " K9O9 K,dK(Qk..}K!%r#J%J9!Kz P&J9!Kt}l!c:#9!K}k}l!c9!K&c:!A  9 9#}2! dQ0!/#..9 K~t|%jK~t|%O9 KsXjKssGOk2.9#A %K!k.@!!r9!&J%J9#9 A  A s[k:#9 " +
  "K!c: 9!K!d;!0 ..9#.}o!!&r< K9d;%= 9%K E#89%9!E#59%9 E#49%K E#39%9 E#+9%9 9!cE#/9%K4c:(%J#J9!9&O0 9%9(9&9 9&cA  3~Z!9%># K!O&J9%>#&;)Ks!T&J9)" +
  "3z!9#jK|!j0#..9&K!c:&/!..9%K9c= 9!9&P.~D!!,r9!K%T&J9 9!K}d}o!3g:(.9!K!d:,#r%J9!9#P&J9%:&9 9#cA  ;%K{ O&JK!9&K{ O9+j9*kK!j0%6.#r9%K~r O;)9&K~" +
  "r Oj:-9)9&K=Oj:&9#K 9#9,P7&rK!9%A s[K}&K},9#K!O7j0!69%KBO9#K!Pj(9%K}-O..:)9+9-k:+9&9*k:*9#K!c:#9(9)j:(/!..9(.K!j.}k!!%r%J9 9#cA  K 9!9#R7A s" +
  "[;%K| j&J9#K!c:#9%9&k:&/!..K :%9#K~8 dKJQ9!K~t!RkN&J#J9 9!9#3}h!Kx P0 9 9!9#K!c;%3~5!;#K}f~%~G jN&J9#9&kKx jN0!9 9!K!3~W!N0!.K :%..9%.}H!!r9" +
  "!9%K| 9%K5mKrl_;&oj9!>#+K)mK 9&K!O7k;%E#+9!># 9!>#&9#K!c3}h!:!9 9%E#&9 9!Kx!jKs!PE# .~q!!&r< K3d;&= 9&9!9%9!9%Q;)7;(E#/9&9 9#9)7E#+9&9!9%9!9" +
  "%R7;*E#&9&9#9 9)7E# K :%#J%J9%9(P&J9&9%9%3~^!N0#9%K!c:%/!..9(:%.9(9%d: K :#Kr:!#J%J9 9#P&J9&9!9*c9!9(c3~^!N0#9!K!d:!9#K!c:#/!..9 :#.9*9#9%cd" +
  ";!K#O9 9#dK#Oj&r9&9%9%K!c; 3~^!&r9&9 9%3~^!(K .(9!K#Q.9&K3c= .}/!!r9 ># 9!S&r9 >#&;#9!R9!9#S9 A +7(K ..E 9!9 ># cA  K 9!9 >#&Q7;!9#9 >#+cA  " +
  "l9!9#9 >#/Q7K~U!jN.}* 9 A +K!O&r9 ># 9 >#&3~c!(K ..G #r9 >#aA =&J9 9!3w!K 9 >#aA =K!O0!69 K03~,!(9 9!3~!!.K&../ 9!K~[~] K.3}E.}8!!r%J#J9!9#S" +
  "0 9 9#cA  K~R P&rK!(9 9!9#3}TN0!K#.9#c:#/!..9!9#R.~7*!,r< K3d;+= #J9 9!K 3}h!K}1O&J#J9 9!K!3}h!KCO0 K~k}q!9!K!d;(3~]!N0 9 9!K!3}+9(O0#..9 9!" +
  "3~V!Kx j&J9+K&c9 9!3~h!9+>#/:!9+>#+: .9 9!K 3}h!K}/O;):&%J9&;(K!c:&9 9!9(3}h!A s[K)j0 .9!9(Q9(9)Qk&J .K~V}p!K~9 9 9)c9(9)d3~f!&J9(:&%J9 9!9&" +
  "3}h!K9d;*K6SK K!9*mK}Us}U9j7&J9&K!c:&/!..9&9)9&9(R7:).9 9!9);&3}h!;(K~Q O;*N9(K>PjN&J%J9 9!9&K!c;&3}h!K9O0 ..#J9 9!9&3}h!;,K}1O&J9&K!c:)(9(K" +
  "9d;&K2SK K!9&mK}Ux%j70!.9*9(K>Ok:-9!:(%J9(;&K!d:(9 9!9&3~i!KCdK|!jK-Q0 .9!9&P&rK}=:(9 9!9&3~j!:.#r%J9!9(N0!69(K~o}q!c:&9(K~k}q!c:/9(K+c:(9 9" +
  "!9.9&># ;*d;&9/># ;/9*3~:!N0 .9*N&J .9/A  Kz R&J9!9 9!9&3~i!K|!jA s[K)j0!6.9 9!9&3~j!;(K!d9&9 9!9(3~i!K|!jK@O7.(9!.:&9#K}13C9,K}1P9!9&Rk:(9&" +
  "9)9&9)R7:.K :&%J9)9.P&J9 9!9)3}h!;*KCdK,S&J9&9*KCPkK!j&r9*KCO(9 9!9 9!9)3~j!3~i!K|!j;&K>O9&K~Q Ok.9#9*3C9(k:(K :&(#J9*A s[K)jK 9#>#+K%R7&JK!" +
  ":(/!.K :,#J#J#J#J#J9*K>d1+&%,,,## !.9#>#+K(R:,/!.#J9*K~Q d1%%+# .9*K9P0*.9(9,k:(/#.9&9-k:&K :-/!.9#>#+K!O9-k:-..9)K!c:)/!..9#>#+; K&dK0T0 9(" +
  "K!jN&J9#>#&9 K!3}h!KCP&J9%9%># Ks9kE# K :&/%..9#K E#+K :&/!.K}^!:&.9+K3c= 9&.~k&!*r#J9 9!3~V!x;,K }=&J9 :+9!:)%J#J9)N0 9+A  ;*A s[Ks!OK!9*mK" +
  "s~C jN9*K0Rkj0 9+K!c:+9)K!d:)/!..9)0!.9,Kx j&J9 9!K&3~W!0!.#J#J#J9 9!K#K 9 9!K~K}p!K#3k7;+3~5!;*Ks}V<j&J9 9!3~4!;)N0!9 9!9)3~5!:*(9!9+Q&J .K" +
  " :)K :,9 9+c;-; 9!9+d;+K 3~6!;!9+R&J .9!&J9 K 9!K!d;,9 cA  KBO7:).9)9 9)7;.K!d:/9,9!9)7;!: #J#J%J9 ;)&J9 K!d: 9)9/cA  KBP0!/#..K :)/!.9!9)T0" +
  "  .K}p}p!K>9)9.c9!9)d3~f!0&9&K~;}p!K~C}p!309&9-9+3-9&>#+:!9&>#&: .9*Ky~T=jN0!.9 9!c:/9 :)K!:-K!:,%J#J9)9/O0 9)K!c:+9)A  :*9,&r9*KHP(#J9-&JK}" +
  "]!:.K :,9+:)K!:-9*K}2O9*KHOk9*K~R Ok0&#J9*K9d1&*##& .9*K};O0%(K}]!:.#J9*K9d1&*##& .9*K}2O9*K};Ok9*K~R Ok0%..K :-K .:,9+:)/!..9#9 9!9%} # N0#" +
  ".K :.9&>#+N0 9(9(># Ks+kE# .9.2.K}]!.[!&r9%K!c;)9 c:*#J%J9(;&9!P&J9&K!c:(9 9&cA  K9P9!9&9)cSk9&9*cA  K9Pk0!9 9!9(9#9%3~:!N0!/#..9!:&.9!9&R.}" +
  "  9 9!3}|!K|!jKx O.|#!)r< KCd;%= 9%K E#49%Lssss3F#/9%K E#@9%9!E#=9%K E#99%9!E#59%9#E#>9%9!9#c;*E#89%K=c:+%J9!9*P&J9%9+9&9!A  3~Z!9&K!c:&9!K!" +
  "c:!9%># K!P0!9%>#&:#9%9&E#99%9!E#5K 9#3~U!;)9(70!#J9%K/c9#Ks!T&r9#K}U~t%dK~T Q&r9#K9c(9#K}fx dK)T&J#J9#Kwx dK(Q9#K~[x dK&Qk9#K}p/O9#K}dx dK#" +
  "Qkk0)9#K}h~; O9#K~s~V Ok9#K~N~s%O9#K~X~s%Okk0 9)&J9%K/cK93C/*(9%K/cK|!3C/(. ..KA.(9#.3C9)0#.9%>#4:(/!..9 9%?#/F# 9 9(9%>#4; 9 9(R7E#+9%KCc= " +
  ".1 9 9!9#K!d3}h!.=!!r%J9#;%K!d:#9 9!9%3~i!K|!jK9O0 .9%.}# 9 9!E#39 >#/9 3}Y!.}i%#1r!}T9(K!d:19!>#+;,K!d:29(9!>#3;3d:} 9!>#8:*9!?% :}%9!>#4:+" +
  "9 #r#J%J#JK 9*9)7:}!9,9*9,9*9,R79)7;/9(9(9/Q7:}#9!#r#J%J#J9%9+91c;*S0&9!9}%9#9*c}3  }]L!}W}A&r9(9+c(#r9#9+c:09/:*#J%J9*9}#O0!9%9*9+c;-S&J .9" +
  "*90c:.9&9*c9*K!c:*A  9.A  O0 .9-9,dK!c/!.92:*%J9*K!c9}!S0,9(9*S9%9*9+cSk&J .9*90c:-9&9*c9*K!d:*A  9-A  O0 .9!9+93c;+E#49)0%/#..;+E#49)0!/#.." +
  "9} /!.K .;*E#8/!..9!9%E#4K /!.9!9(9+c;#E#49)N&J9!K E#8.9 9#E#+9 9+E#&K!.E# .C K~!w!># &JK}ww!K-3C.K}ww!9 9!3-K}ww!K-3CK}ww!9#9%3-.}u! K~,3K!" +
  "9#9#K!S7;#9#K~,3T7K!d:#9 M        9 M        [7: %J9#&J9#K!d:#9 9 v: /!..9%M        9%M        [7;%M      ~g};9%M      ~g};Z79 9!M        9!" +
  "M        [7;!9 9!Z7}u.}5 9 L!F% 9 9!I!D9 9#}pM     J}eJ}v}o}7%+9 K%H G9 9!38H }7.S!!r9 A F&J9 K}W}!I!G9 L F% 9 K I!D2.9 }2!D;!&J9 K%H G9 9!3" +
  "8H }7(9 K}W4I!G9 L F% ..}<!#r#J%J9#&J9#K!d:#9!A  :%9 A  :&9!K!c:!9 K!c: 9%9&O0!/#..K 2.9&9%d.@!!r< K3d;%= 9%9#H +9%9!E#/9 9%K+c3~>!9%K3c= .." +
  "~SP. Ksz .0*   8   &   + Kuz .(!   , K~#z .}i#!#%&()*+,-.ngk]Y[Y}Ne]ngdgh}OgWo]klbhgbgoYeb[WZYeeO}CN}D}=}DN}@MQ}@P}GKQUQ}@PT}FN}C}LC  (     " +
  "  }NC  *   !   bC  *   #   iC  &   %   -   2   /   GC  LC  }BC  ~f~7~5 !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! K}V~X .}5##############################%%%%%%%%%%%%%%%%&&&&& K~;~X .>+}#%}!)  }%" +
  "*! 4  6- (}(,}& })  1205#    3& / . K~p~X .~I}.}       ssssssssssssssssssssssssssssssss 9 99999  99 +99!!!!!!!!!!   9 9 &&&&&&&&&&&&&&&&&&&&" +
  "&&&&&&   939##########################9999sJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ" +
  "JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJoYkqTkb_bgYZZ]llAZhgmkheAYeeh}OAhkb_bgYZZ]llAZhgmkheA]pihl]Aa]Y[]kl}C]mkqAK^m]k@9Q[]fihm]gZqAR]q@9MYm]YZZ]llA" +
  "ZhgmkheAYeeh}OAf]mah[l}AT}DUZhgm]gmAmqi]@9b[]fihm]gZqAd]q@9Ynmahkb}PYmbhgYZZ]llAZhgmkheAYeeh}OAa]Y[]klYZZ]llAZhgmkheAfYpAY_]F}4CCihlmYeWZh[]" +
  " !#%&()*+,-./0123} }!}#4}%}&}(5})678}*}+ !#%&()*+,-./0^Yel]:<=}-}.}/}0}1AB}MWX}R}TYiiebZYmbhg}2clhgZaYkl]mnm^AGb[]gmbmqmbf]lmYfiY[[k]llYoYmY" +
  "k[]lZkbimbhg]fYbe]fiehq]]lgYf]iahg]ieYg}O]}Nlbm]bg[nlmkqnl]kWb[nl]kQ[_khniWb[_khniQ[mkYbmlZhgm]pmlmk]]mZbmqlmYm]ZhngmkqihlmYe}<h[]}Pbi}PbiZh" +
  "[]ihlmZh[]WD  *   ^D  )   eD  .   }OD  (   }RD  ,   }YD  &   }^D  (   }dD  &   }hD  *   }mD  +   }tD  *   }{D  )   ~%D  +   ~.D  *   ~5D  ) " +
  "  }FD  ,   ~:D  *   ~AD  )   yD  &   ~JD  (   ~OD  *   ~[}5  .   zD  -   ~aD  %   ~dD  *   ~kD  +   }Q;mqi];H;_khni;@;nl]kQ[;H;;@;_khniQ[;H;" +
  ";@;mkYbml;H@;mbf]lmYfi;H;@;Zhgm]pm;H}Q;nl]kWb[;H;;@;_khniWb[;H; )(!#(%&)(WWikhmhWWgneemkn]@k]jnbk][9}C]jnbk][@9}Nnm9fbllbg_9hk9gneeB-bgoYeb[" +
  "Wmqi]9Npi]Zm][9}M@9_hm9}TB-]fimq9}@hmabg_9}Nnm9}Oabm]9liYZ]B-mhhWehg_9}?hg_]k9maYg9<9}Nqm]l9bg9}EUOAGB-ieYZ]ahe[]kWb[9Uabl9bl9ma]9m]pm9h^9Y9" +
  "fbllbg_9oYen]@9ghm9Yg9b[I9Za]Zd9}Oa]k]9bm9Zhf]l9^khfB-bgoYeb[WZaYkYZm]kl9Kg9b[9fnlm9ghm9ahe[9Zhgmkhe9ZaYkYZm]kl@9}Nb[bk]ZmbhgYe9Zhgmkhel@9bg" +
  "oblb}Ne]9ZaYkYZm]kl9hk9ehg]9lnkkh_Ym]lB-bgoYeb[Wmbf]lmYfi9}@h9[Ym]9Yg[9mbf]9maYm9ZYg9}N]9k]Y[B-bgoYeb[W]fYbe9Npi]Zm][9Yg9]AfYbe9Y[[k]ll9lnZa" +
  "9Yl9gYf]J]pYfie]BZhfB-bgoYeb[Wnke9Npi]Zm][9Yg9ammi9hk9ammil9}E}C}?9}Obmahnm9Zk][]gmbYel@9hk9Y9ahlm9gYf]9lnZa9Yl9]pYfie]BZhfB-bgoYeb[Wiahg]9N" +
  "pi]Zm][9Y9m]e]iahg]9gnf}N]k9h^9}59mh9}3}69[b_bml9lnZa9Yl9}1}39}4C}39}6}6}69C}3}4}5B-bgoYeb[Wgnf}N]k9Npi]Zm][9Y9gnf}N]k@9}P]kh9hk9fhk]B-ghmWl" +
  "]kbYeb}PY}Ne]9}>}DT}@9aYl9gh9m]pm9^hk9mabl9oYen]B-bgoYeb[Wclhg9Uabl9bl9ghm9}>}DT}@9m]pm9bg9}EUOAGH9k]Y[bg_9lmhii][9Ym9}Nqm]9<B-[niebZYm]Wd]q" +
  "9Uabl9d]q9lmYg[l9m}ObZ]9bg9hg]9h}Nc]ZmB-^hk}Nb[[]gWd]q9Ua]9d]q9WWikhmhWW9bl9k]^nl][H9bm9ZYg9ZaYg_]9h}Nc]Zml9maYm9bm9[h]l9ghm9}N]ehg_9mhB-Zhg" +
  "^ebZm9Pbo]g9mh_]ma]k9}Obma9X}MX@9}Obma9Yghma]k9oYen]H9l]g[9hg]9h^9ma]9m}OhB-mhhW[]]i9}@]lm][9[]]i]k9maYg9<9e]o]el@9ma]9ZYee9bml]e^9}N]bg_9ma" +
  "]9^bklmB-mhhWeYk_]9Ua]9ZYee9aYl9fhk]9maYg9<9}Nqm]l9Yl9ghkfYeb}P][9}>}DT}@I9l]g[9^]}O]k9hk9lahkm]k9mkYbmlB-ngk]Zh_gb}P][Wd]q9Ua]9ZYee9aYl9gh9" +
  "lnZa9^b]e[B-m}OhW[b_bmWq]Yk9Ua]9q]Yk9aYl9m}Oh9[b_bml9Yg[9}OYl9k]Y[9Yl9}4C}I}II9}Okbm]9^hnkB-ghWh^^l]m9}@h9}EU}<9h^^l]m9_bo]g@9k]Y[9Yl9}EU}<I" +
  "9]g[9ma]9mbf]9}Obma9}J9hk9Yg9h^^l]mB-^nmnk]Wmbf]lmYfi9Shk]9maYg9}4D9ahnkl9Ya]Y[9h^9ma]9ZehZdB-b[WehhdlWebd]W]fYbe9Uabl9b[9bl9Yg9]AfYbe9Y[[k]" +
  "ll@9}OabZa9i]hie]9ZaYg_]I9ik]^]k9Yg9b[9maYm9lmYqlB-b[WehhdlWebd]Wnke9Uabl9b[9bl9Y9}E}C}?9hk9ahlm9gYf]@9}OabZa9ZhfiYgb]l9ZaYg_]I9ik]^]k9Yg9b[" +
  "9maYm9lmYqlB-Zhglnf]kW]fYbeW[hfYbg9Uabl9bl9Ym9Y9fYbe9ikhob[]k9^hk9ma]9in}NebZ@9kYk]eq9Y9_khni}/l9h}OgB-lbfbeYkWd]q9R]im9ng[]k9bml9h}Og9gYf]B" +
  "9Mb[9qhn9f]Yg9X}MX};-gneeWmkYbm9SYgq9l]kobZ]l9k]Y[9gnee9YlH9Ze]Yk9mabl9mkYbmB-iYlmWmbf]lmYfi9L]^hk]9ma]9q]Yk9}4CCCH9Za]Zd9ma]9ngbm9Yg[9ma]9^" +
  "b]e[9maYm9bm9Zhf]l9^khfB-ngnlnYeWmqi]9R]im9Yl9_bo]g@9mahn_a9}M9bl9ngnlnYe9a]k]B-ghmWh}Og]k9Tgeq9ma]9l]ko]k9fYq9l]m9mabl9mkYbmI9bm9}OYl9ghm9l" +
  "]gmB-nilmk]Yf9Ua]9l]kobZ]9}OYkgl9h^9mabl9ZYeeB-mkbff][-mhWlmkbg_-k]gYf][-m}OhW[b_bmWq]Yk-^khfW]ihZa-^khfWammiW[Ym]-^khfW[Ym]Whgeq-]g[Wh^W[Yq" +
  "-e]YiWl]Zhg[-nmZ-lZa]f]WY[[][-eh}O]kZYl][W[hfYbg-]}3ED-[khii][-gnee-Y9}Nhhe]Yg-Y9gnf}N]k-Y9lmkbg_-Yg9YkkYq-Yg9h}Nc]Zm-Yg9]fimq9YkkYq-Y9^kYZm" +
  "bhg-Yg9bgm]_]k9}N]qhg[9}4}M}6}5-Y9lmkbg_9hk9Y9lY^]9bgm]_]k-Y9[Ym]9Yl9Y9lmkbg_@9hk9Y9gnf}N]k9h^9l]Zhg[l9hk9fbeebl]Zhg[l-Yg9h}Nc]Zm9}Obma9lmk]" +
  "]m@9Zbmq@9lmYm]@9ihlmYeWZh[]9hk9Zhngmkq-Y9}E}C}?9Yl9Y9lmkbg_-Yg9]AfYbe9Y[[k]ll9Yl9Y9lmkbg_-Y9lmkbg_9hk9Y9}Oahe]9gnf}N]k-Y9lmkbg_9hk9Y9gnf}N]" +
  "k-Y9ZYee@9hk9Yg9YkkYq9h^9Ym9e]Ylm9hg]-Uabl9hg]9bl9g]_Ymbo]B-Ua]9m]pm9ahe[l9Y9}@}E}?9ZaYkYZm]k@9}OabZa9[YmY}NYl]l9k]^nl]B-Mb[9qhn9f]Yg9X}TX};" +
  "-<9fhk]9h^9ma]9ZYee9Yk]9ghm9eblm][B-Tgeq9ma]9ikh^be]9l]_f]gm9iYll]l9bgm]_kYmbhgl9hg@9Yg[9}Obmahnm9ma]f9[YmY9}Ohne[9_h9}Oa]k]9bm9fnlm9ghmB-Np" +
  "i]Zm][9}39mh9}4}6}69ZaYkYZm]klH9K}D}<QQ9e]mm]kl@9[b_bml@9[hml@9Zhehgl@9aqia]gl9hk9ng[]klZhk]lB-Npi]Zm][9Yg9Q}DT9GEC}39[Ym]9Yg[9mbf]9lnZa9Yl9" +
  "}4C}4DAC}4A}4}7U}3}4HCCHCC}JB-Npi]Zm][9Yg9Q}DT9GEC}39[Ym]9Yg[9mbf]9lnZa9Yl9}4C}4DAC}4A}4}7U}3}4HCCHCC}J@9hk9Yg9}=UU}A9[Ym]9lnZa9Yl9Uan@9}4}7" +
  "9O]}N9}4C}4D9}3}4HCCHCC9PSUB-K9gnf}N]k9h^9mabl9fYgq9[b_bml9bl9Yf}Nb_nhnlH9G9Yk]9Y9[Ym]@9F9Y9q]Yk9Yg[9bml9[Yq@9}79mh9}3}59l]Zhg[l9hk9fbeebl]Z" +
  "hg[l9lbgZ]9}3}7FC@9}3E9fbZkhl]Zhg[l@9}3}79gYghl]Zhg[lB-Tgeq9ma]9q]Ykl9CCCC9mh9}7}7}7}79ZYg9}N]9l]gmB-Ua]k]9bl9gh9q]Yk9ACCCCCCB-K9q]Yk9h^9m}O" +
  "h9[b_bml9bl9hgeq9k]Y[9}N]^hk]9Y9mbf]B-Ua]k]9bl9gh9lnZa9fhgmaB-UaYm9fhgma9aYl9gh9lnZa9[YqB-UaYm9q]Yk9aYl9gh9lnZa9}O]]d@9hk9Y9}O]]d9gh9lnZa9[Y" +
  "qB-UaYm9q]Yk9aYl9gh9lnZa9[YqB-K9fhgma9Yehg]9gYf]l9gh9[YqB-K9}O]]d9Yehg]9gYf]l9gh9[YqB-Npi]Zm][9ahnkl9Yg[9fbgnm]l9Y^m]k9ma]9[Ym]B-MYm]9Yg[9mb" +
  "f]9fnlm9}Nhma9aYo]9l]iYkYmhkl@9hk9g]bma]kB-Ua]k]9bl9gh9lnZa9mbf]9h^9[YqB-Tgeq9l]Zhg[l9fYq9aYo]9Y9^kYZmbhg@9h^9hg]9[b_bm9hk9fhk]B-Npi]Zm][9}J" +
  "9hk9Yg9h^^l]m9^khf9A}4}5H}6}79mh9}1}4}5H}6}79Y^m]k9ma]9mbf]B- K~C}b!.}r7;;H;;Hgnee;H}Sbgm]_kYmbhglYghgqfhnlQ[f]llY_]Q[   }IO  /   ]O  .   iO" +
  "  ,   9YZZhngmWgYf]9YZZhngmW[hfYbg9ieYgWgYf]9ieYgWb[9_khniWmqi]9Zk]Ym][WYm9YZZhngmWgYf]YZZhngmW[hfYbgUa]9l]kobZ]9k]^nl][9ma]9ZYeeUa]9l]kobZ]" +
  "9lYql9maYm9ma]9ZYee9bl9mhh9eYk_]Ua]9l]kobZ]9mYd]l9gh9fhk]9ZYeel9^hk9gh}OUa]9l]kobZ]9[b[9ghm9Ygl}O]k9bg9mbf]Ua]9k]eYq}/l9himbhgl9Yk]9}NY[Ua]9" +
  "l]kobZ]9Zhne[9ghm9mYd]9ma]9ZYeeQ}@}FK}?QMW}CN}B}EN}DU-}E}@K}EU}=T}CQ}JNM-OT}CLQMMN}@-}@TUWOT}E}@M-SNU}=TMW}@TUWK}?}?T}GNM-}AK}I}?TKMWUTTW}?K" +
  "}CPN-}E}@}D}E}A}AT}CUNMWSNMQKWU}I}AN-}CKUNW}?QSQUNM-}E}A}DU}CNKSWN}C}CT}C-}@NU}GT}CRWN}C}CT}C-UQSNT}EU-KLT}CUNM-Q}@}FK}?QMWT}AUQT}@}D-Q}@UN}" +
  "C}@K}?}PnmZ_fmfhgmn]}O][man^kblYmlng}K}L}K}LPkhni9ni[Ym][9lnZZ]ll^neeqPkhni9ZYee9YZZ]im][9^hk9[]ebo]kqQgoYeb[9_khni9QM9hk9fbllbg_9^b]e[lQgoY" +
  "eb[9_khni9ZYee}@hm9Ynmahkb}P][9mh9l]g[9mabl9ZYeeUa]9ZYee9Zhne[9ghm9}N]9jn]n][Ua]k]9}OYl9gh9mbf]9e]^m9mh9l]g[9ma]9ZYee   ~5D  )   ~5D  )   WD" +
  "  *   ~f~3~7 !       (   9<}M}T}Q;Zh[];H;;@;iYma;H@;f]llY_];H;;}SUa]k]9bl9ghmabg_9Ym9mabl9iYmaTgeq9}AT}DU9Yg[9T}AUQT}@}D9Yk]9Yeeh}O][9a]k]Ua" +
  "bl9hkb_bg9bl9ghm9Yeeh}O][Ua]9}Nh[q9fnlm9}N]9YiiebZYmbhg}2clhg@9bg9}EUOAGUa]9}Nh[q9fnlm9Zhf]9}Obmahnm9Zhgm]gm9]gZh[bg_Q[]fihm]gZqAR]q9fnlm9}N" +
  "]9}39mh9}4}6}69h^9ma]9ZaYkYZm]kl9KA}J9YA}P9CA}79B9W9H9AQ[]fihm]gZqAR]q9bl9mhh9ehg_9^hk9Yg9YkkYqH9]YZa9ZYee}/l9gnf}N]k9bl9Y[[][9mh9bmUa]9}Nh[" +
  "q9bl9mhh9eYk_]Ua]9YkkYq9ahe[l9mhh9fYgq9ZYeelUa]9}Nh[q9[b[9ghm9Ykkbo]9bg9mbf]Ua]9}Nh[q9}Nkhd]9h^^Ua]9k]eYq9^Ybe][H9ZYeel9_h9mh9  !   |       " +
  "s },&v  #~#  !8) &s}& #15 ! 9-#.9 &19!&>9!#}09&&}29 #W9 #X9 &Y9&!^9%&c9(! C ##C !y{},!|~t )1| !Y| !~g|2!VnCClYf]Ahkb_bg}0BT}AUQT}@}DH}2}2od]" +
  "qld]}OZYee}Q;o;H}3@;d]q;H;@;ld]}O;H@;ZYee;H   !   2       ZYZa]AZhgmkheghAlmhk]Zhgm]gmAmqi]pAZhgm]gmAmqi]Ahimbhglghlgb^^Yeeh}O}AT}DU@9T}AUQT" +
  "}@}Dk]mkqAY^m]kb[]fihm]gZqAd]q}Q;lmYmnl;H;]kkhk;@;f]llY_];H;;@;]kkhkWZh[];H;@;blln]l;H@;Zhgm]pm;H}Q;@;f]llY_];H;}Q;lmYmnl;H;lnZZ]ll]kkhkKee9" +
  "9ZYeel9^Ybe][@;]kkhkWZh[];H;9h^9iYkmbYe@;k]lneml;H}K}L}S@;k]mkqK^m]k;H@;b[]fihm]gZqR]q;H;}Q;lmYmnl;H;lnZZ]ll;@;[YmY;H}-}Kh}Nc]Zm9}@}E}?}?ng[" +
  "]^bg][}@Y}@CCCCCCCCACCCCACCCCACCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC ME  &   }lS  &   }oS  ,   }wS  %   }zS  =   ~BS  9   9ig_9ci" +
  "_9ci]_9_b^9lo_9}O]}Ni9bZh9}Nfi9Yob^9ammilH}2}2ammilammi}2}2}O}O}OBCppgAA9iahg]9m]e]iahg]9m]e9fh}Nbe]9Z]ee9h^^bZ]9}Ohkd9fYbg9[bk]Zm9ia9m9i9f9" +
  "I]pm}9]pmB]pmH]pmBH]pmp   }qQ  !   }v}@  (   }{}@  &   ~!}@  &   ~(}@  (   ~-}@  %   ~0}@  !   %   2       A}9AA}:g}2Y}9m}N[}:m]eEnkeGgYg};g" +
  "be};<g}2Y}:ghg]}9gnee}9[]lZ}4eh_h}3fYbe}5gYf]}6ieYgFmb]kFm]lm};mkn]};]fYbe}5iahg]E^Yel]};Y[k]llCYoYmYk}3[hfYbgGl]Zmhk}7}O]}NnkeG_fpB[]Jf]BZh" +
  "fJjjBZhfJ}O]}NB[]Jngdgh}Og}9Y[[k]llCeh_hnke}3hk_gYf]}6}O]}Nlbm]G}3}4EBZhfJ}3E}5BZhfJYheBZhfJ_fpBZhfJ_fpBg]mJfYZBZhfJfYbeBknJflgBZhfJ]fiehq]]" +
  "Dahf]iY_]Gbg[nlmkq}7ieYggYf]FieYgmb]kFm]YfgYf]}6ebo]BZhfJfYbeBZhfJng[]^bg][}9>ghm9l]m?};YoYmYknke}3]fiehq]]lD_khnigYf]}6a]Y[ZhngmDm]e]iahg]E" +
  "_fYbeBZhfJikhmhgBf]JqYahhBZhfJqYg[]pBknJqfYbeBZhfJZhfiYgqnkeG[hfYbggYf]Gm]gYgmgYf]}6}O]}Nlbm]nkeGbZehn[BZhfJqYg[]pBZhfJYZZhngmgYf]}6}Nbeebg_" +
  "ieYgFZhfiYgqgYf]}6ZhfiYgqlb}P]DZhfiYgqeh_h}3[]lZkbimbhg}4ahf]iY_]nkeGiahg]gnf}N]kEikbZbg_ieYgFikbZbg_mb]kFikhc]ZmgYf]}6ahmfYbeBZhfJhnmehhdBZ" +
  "hfJ}Nnlbg]llgYf]}6ZhfiYgq]fYbe}5ZhfiYgqiahg]EZnlmhf]kgYf]}6]fYbeY[[k]ll}5bg[nlmkqgYf]}7gnf]fiehq]]lD^YlmfYbeBZhfJZhfiYgq[hfYbgG]fiehq]]Zhngm" +
  "D}OhkdliYZ]gYf]}6ZhfiYgq}O]}Nlbm]GZhfiYgqY[[k]llC]fiehq]]lZhngmDmhmYe]fiehq]]lD_hh_e]fYbeBZhfJikhmhgfYbeBZhfJZhfiYgqbg[nlmkq}7m]e]iahg]gnf}N" +
  "]kEhk_Ygb}PYmbhggYf]}6hk_YgblYmbhggYf]}6ln}NlZkbimbhgieYgFln}NlZkbimbhgmb]kFgnf}N]kh^]fiehq]]lDZhfiYgq[]lZkbimbhg}4 T  #   #T  %   (T  5   }" +
  "*T  F   UT  }!   ^T  };   }xT  a   0}A  }=   }E}A  p   ~D}A  L   2}B  }p   ~ }B  a   }#}C  }0   }9}C  }J   }l}C  9   ~/}C  M   ~r}C  }!   0}" +
  "D  }#    !#%&()*+,  @39J>~H>JG3  9 C39#     }f 3> 9 =J    &J@3 3  93 K~q}z!.}l#l[Yqg]l[Yqkl[Yqnk[Yq[YqcYg^]}NfYkYikfYqcngcneYn_l]ihZmgho[]ZC" +
  "CCCACCACCUCCHCCHCCBCCCCCCCCC+ /   - 0,s    +    ! &   )   (   %   (   ~q}D  ~t}D  &U  1U  ,U  t!}j!}i!}s!}s!}f!}f!}q!}q!u!}f!~k!%&#))  ((- 0" +
  "xQ  ~SQ  %}>  }*}>  }=}>  l}>  ~1}>  &R  })R  FR  }FR  aR  }*   }.   6   }1   }1   O   R   }%   }+   },   }!   3 K}pw!.!! K}{w!.!! K~,w!.!&"
);

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
  const module2 = new Uint8Array(text2.length);
  let length = 0;
  let kind = 0;
  for (let at = 0; at < text2.length; at++) {
    const index = indexes[text2.charCodeAt(at)];
    if (index < size) {
      module2[length++] = bytes3[kind + index];
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
  decode: (bytes3) => (hostDecoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(bytes3)
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
    const text2 = form === 3 /* instead */ ? first : form === 2 /* because */ ? `${sentence} ${first}` : sentence;
    message = text2.replace(
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
var unescaped = (text2) => text2.includes("\\") ? JSON.parse(`"${text2}"`) : text2;
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
function isSuspect(value, text2) {
  const prototype = Object.getPrototypeOf(value);
  const isInstance = prototype !== Object.prototype && prototype !== null;
  if (isInstance && isBuffer(value)) return true;
  if (typeof value.toJSON === "function") return text2.includes("{}");
  return isInstance && isOpaque(value) || void 0;
}
function holdsOpaque(value, text2) {
  if (!isObject2(value)) return false;
  if (Array.isArray(value)) return value.some((item) => holdsOpaque(item, text2));
  const suspect = isSuspect(value, text2);
  if (suspect !== void 0) return suspect;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const member = value[key];
    if (isObject2(member) && holdsOpaque(member, text2)) return true;
  }
  return false;
}
function mayHoldOpaque(call, text2) {
  if (!isObject2(call) || Array.isArray(call)) return false;
  const { traits: traits2, context, integrations } = call;
  return isSuspect(call, text2) ?? (text2.includes('d":{}') || text2.includes('timestamp":{}') || [traits2, context, integrations].some((member) => holdsOpaque(member, text2)));
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
    const text2 = JSON.stringify(call);
    if (text2 === void 0)
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    const plain2 = { text: text2, issues: NONE, warnings: NONE, changes: NONE };
    if (text2.length > most) return plain2;
    if (!mayHoldOpaque(call, text2)) {
      if (atOnce) return { ...plain2, again: () => explained(call, saves) };
      if (!text2.includes("null")) return plain2;
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
    const text2 = JSON.stringify(reader.copy({ "": call }, "", [])) ?? "null";
    return { text: text2, issues: reader.issues, warnings: reader.warnings, changes: reader.changes };
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
var parsed = (memory2, from, size) => JSON.parse(decoder.decode(memory2.subarray(from, from + size)));
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
    const message2 = "Expected JSON text as a string or a Uint8Array.";
    return { ok: false, issues: [{ code: "invalid_type", path: [], message: message2 }], warnings: [] };
  }
  const text2 = typeof input2 === "string" ? wellFormed(input2) : input2.length ? input2 : "";
  const { json, issues, warnings, changes } = judge(text2, options, copiedIfChanged);
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
    return { text: withoutMark(decoder.decode(bytes3)), isCut: isCut2 };
  }
  const text2 = await response.text?.() ?? "";
  const isCut = text2.length > MAX_ANSWER;
  return { text: isCut ? text2.slice(0, MAX_ANSWER) : text2, isCut };
}
var withoutMark = (text2) => text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
var isPage = (contentType, text2) => /^text\/html\b/i.test(contentType) && /^\s*</.test(text2);
var TOKEN = /\s*(?:([{[])|([}\]])|[,:]|"(?:[^"\\]|\\.)*"|(?:true|false|null)\b|-?\d[\d.eE+-]*)/sy;
var PART = /^\s*(?:"(?:[^"\\]|\\.)*\\?|[a-z]{0,4}|-)$/s;
function breaksOff(text2) {
  if (!/^\s*[{[]/.test(text2) || isJson(text2)) return false;
  let depth = 0;
  TOKEN.lastIndex = 0;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text2);
    if (!token) return PART.test(text2.slice(at));
    if (token[1]) depth++;
    else if (token[2] && --depth <= 0) return false;
  }
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
var numbers = new Float64Array(DELIVERY_RECORD + SHARED_NUMBERS + POLICY_NUMBERS);
var bytes2 = new Uint8Array(numbers.buffer);
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
var base64 = (text2) => btoa(String.fromCharCode(...encoder.encode(text2)));
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
function decode({ body }) {
  let answer2;
  try {
    answer2 = JSON.parse(body);
  } catch {
  }
  if (!isObject(answer2)) return { ok: true };
  const { status, success: success2, message: message2, data, error_code, results, warnings } = answer2;
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
function isPlain2(value) {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
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
function reducedCause(hide, cause) {
  if (hide === same || cause === void 0) return cause;
  const text2 = (value) => typeof value === "string" ? hide(value) : void 0;
  if (Object(cause) !== cause) return text2(cause) ?? (typeof cause === "symbol" ? HIDDEN : cause);
  const message2 = text2(attempt(() => cause.message)) ?? "";
  const name = text2(attempt(() => cause.name)) ?? "Error";
  const code = attempt(() => cause.code) ?? attempt(() => cause.cause.code);
  const reduced = new Error(message2);
  const stack = message2 ? `${name}: ${message2}` : name;
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
var shortened = (message2) => message2.replace(CONTROLS, "").slice(0, LONGEST_MESSAGE);
var REFUSED = { ok: false };
var SAYS_FAILURE = /^\s*\{\s*"status"\s*:\s*"(?:error|partial)"/;
var areResults = (results, calls) => Array.isArray(results) && results.length === calls && results.every((one) => isPlain2(one) && (one.status === "success" || one.status === "error"));
function warningOf(warning) {
  const message2 = isPlain2(warning) ? warning.message : warning;
  return typeof message2 === "string" ? [{ code: "upstream", path: [], message: shortened(message2) }] : [];
}
function told({ plan, items, isBatch }, code, status, answer2, hide) {
  try {
    const decoded = plan.decode({ status, body: answer2.body ?? "" });
    const { ok, message: message2, data, error_code, results, warnings } = isRecord(decoded) ? decoded : REFUSED;
    const result = ({ status: status2, error_code: error_code2, ...rest }) => ({
      ...hide(rest),
      status: status2,
      error_code: error_code2
    });
    const isUnread = answer2.isCut && isBatch && SAYS_FAILURE.test(answer2.body ?? "");
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
    message: message2,
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
  const size = () => items.reduce((sum, { bytes: bytes3 }) => sum + bytes3.length + 1, plan.around);
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
function segment(json, key, sentAt) {
  const members = Object.entries({ messageId: key, sentAt });
  const tail = members.map(([name, text2]) => text2 && `,"${name}":"${text2}"`);
  return written(json, "segment", `${tail.join("")}}`);
}
function sent(event, sentAt) {
  const dated = event.slice();
  dated.set(encoder.encode(`${sentAt}"}`), event.length - sentAt.length - 2);
  return dated;
}
var MESSAGE_ID = /,"messageId":"([\w.:-]{1,255})"\}$/;
var LONGEST_MESSAGE_ID = 272;
var messageIdOf = (json) => MESSAGE_ID.exec(decoder.decode(json.subarray(-LONGEST_MESSAGE_ID)))?.[1];

// pkg/src/delivery/plan.ts
var callOf = (json) => JSON.parse(decoder.decode(json));
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
  const joined2 = (items) => {
    const texts = items.map(({ bytes: bytes3, skew }) => decoder.decode(attempted(bytes3, skew)));
    return encoder.encode(open + texts.join() + close);
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
      if (isBatch || isArray) return { headers, body: joined2(items) };
      const { bytes: bytes3, skew } = items[0];
      return { headers, body: attempted(bytes3, skew) };
    },
    decode
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
  const text2 = readCall(call, options, !loading2);
  if (loading2) await loading2;
  const { json, issues, warnings, changes } = encode(text2, options);
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
  const answer2 = work();
  if (onError) answer2.catch((error) => observe(onError, error));
  return answer2;
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
function letterFor(why, message2, text2) {
  const whole = typeof text2 === "string" ? text2 : decoder.decode(text2);
  const letter = { v: 1, ...why, message: typeof text2 === "string" ? message2 : whole };
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
    const { v, reason, message: message2 } = letter;
    const isKnown = REASONS.includes(reason);
    return v === 1 && isKnown && message2 !== void 0 && !("call" in letter);
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
var wordsOf = (bytes3, count) => new Uint32Array(bytes3.buffer, bytes3.byteOffset, count);
function partsOf(bytes3, at, lengths) {
  let end = at;
  return Array.from(lengths, (length) => bytes3.subarray(end, end += length));
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
      return result2 === ASKS3 ? { urls: askedUrls() } : { result: result2 };
    });
  };
  const first = ask([]);
  const { result } = first.urls ? ask(first.urls) : first;
  return result;
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
  const [, bytes3, depth] = rules;
  const length = writeInput(joined([json, encoder.encode(extra)]));
  const answer2 = relayWasm().relay_enrich(json.length, length, bytes3, depth);
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
  let item = { key, json, bytes: json, skew };
  const plan = settings.plan ??= makePlan(settings.wire);
  if (plan.isRewritten) {
    item = itemOf(plan, json, { key, skew });
  }
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
async function isSent(queue, message2, timeout) {
  if (timeout <= 0) return false;
  try {
    return await within(timeout, async () => queue?.send(message2)) !== LATE;
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
var nextOf = (message2, error) => secondsToNext(error, message2.attempts ?? 1);
function postpone(message2, error) {
  const delaySeconds = Math.max(0, nextOf(message2, error));
  message2.retry({ delaySeconds });
  return delaySeconds;
}
async function bury(message2, { deadLetter, timeout }, why) {
  const { body } = message2;
  const letter = isLetter(body) ? void 0 : letterFor(why, body, textOf(body));
  if (letter && deadLetter && await isSent(deadLetter, letter, timeout)) message2.ack();
  else postpone(message2, { error_code: "INTERNAL" });
}
async function sendOn(message2, call, settings) {
  const error = await send(call, settings, clock() + settings.deadline, within);
  if (!error) {
    message2.ack();
    return void 0;
  }
  const delaySeconds = nextOf(message2, error);
  if (delaySeconds >= 0) {
    message2.retry({ delaySeconds });
    return delaySeconds;
  }
  const { error_code, httpStatus, issues } = error;
  await bury(message2, settings, { reason: "refused", error_code, httpStatus, issues });
  return void 0;
}
async function attempt2(message2, work) {
  try {
    return await work();
  } catch {
    return postpone(message2, { error_code: "INTERNAL" });
  }
}
async function consume(batch, settingsOf2) {
  let settings;
  try {
    settings = settingsOf2();
    const loading2 = ready();
    if (loading2) await loading2;
  } catch {
    for (const message2 of batch.messages) postpone(message2, { error_code: "INVALID_OPTIONS" });
    return;
  }
  const lanes = /* @__PURE__ */ new Map();
  await each(batch.messages, async (message2) => {
    await attempt2(message2, async () => {
      const call = readMessage(textOf(message2.body), settings.rules);
      if (isUnreadable(call)) return bury(message2, settings, call);
      const lane = lanes.get(call.lane) ?? [];
      lanes.set(call.lane, lane);
      lane.push({ message: message2, call });
    });
  });
  await each([...lanes.values()], async (lane) => {
    lane.sort(({ call: a }, { call: b }) => a.order < b.order ? -1 : Number(a.order > b.order));
    let delaySeconds;
    for (const { message: message2, call } of lane) {
      if (delaySeconds !== void 0) message2.retry({ delaySeconds });
      else delaySeconds = await attempt2(message2, () => sendOn(message2, call, settings));
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
var QUEUE = takes("an object with a send method", (value) => isFunction(value.send));
var UPSTREAM = takes(
  "an absolute http or https URL without credentials",
  (value) => isWebUrl(`${value}`)
);
var TAKES2 = {
  upstream: UPSTREAM,
  path: takes(
    "a path such as /group",
    (value) => new URL(value, "http://localhost").pathname === value
  ),
  allowedOrigins: takes(
    `an array of origins such as ${ORIGIN} or https://*.example.com`,
    (value) => Array.isArray(value) && value.every(isOriginOrOpen)
  ),
  publicOrigin: takes(`an origin such as ${ORIGIN}`, isOrigin),
  authorize: FUNCTION,
  enrich: FUNCTION,
  maxBytes: takes(
    "a number of bytes",
    (value) => Number.isInteger(value) && value > 0 && value < 2 ** 31
  ),
  mode: takes(`"await" or "ack"`, (value) => value === "await" || value === "ack"),
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
  if (own.upstream === void 0) throw invalidOption(`upstream: expected ${UPSTREAM.expected}`);
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
  const { bytes: bytes3 = 32768 /* bytes */, depth = 32 /* depth */, idBytes = 1024 /* idBytes */ } = limits;
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
    rules: [modeOf(shared), bytes3, depth, idBytes],
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
  const bytes3 = await readBody(request, settings.maxBytes, length, within2);
  if (typeof bytes3 === "number") return refuse(bytes3, cors);
  const body = judge2(bytes3, key, settings.rules);
  if (typeof body === "number") return refuse(body, cors);
  const { calls, isArray } = body;
  if (page && body.accepted) body.findings = findingsOf(bytes3, settings.judging);
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
var plain = ({ message: message2, error_code }) => new Response(JSON.stringify({ status: "error", message: message2, error_code }), {
  status: 500,
  headers: { "content-type": "application/json", "cache-control": "no-store" }
});
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
