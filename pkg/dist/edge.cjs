"use strict";
module.exports = (() => {
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
var ownOf = (value) => ({ __proto__: null, ...value });
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
var readRecord = (name, value) => RECORDS.includes(name) && isObject(value) ? ownOf(value) : value;
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
  "000102030405060708090a0b0c0d0e0f101114181a1b1c202122232428292c2d2e3036373a3b40414244454647494b4d4f545c5f6061636465666768696a6b6c6d6e6f707172" +
  "7374757678797f8081849094a0a4c0c8fdff"
);
var text = (
  " Xke!   !~V!}*W#qq W%qqq W%qqq!qW&qqqq W!q!qW#qq!qW(qqqqq W&qqqq!qW!q W(qqqqq!qW)qqqqqq W !qW*qqqqq}Sq!qW*qqqqqqq W  W*qqqq}S}S}S W(q}Sqq}S " +
  "W&qqq}U W)qqq}Sq}S W&q}S}Sq W+qqqqqq}Sq!qW(qqqq}S!qW!}S W&q}S}Sq!qW)qqq}Uqq!qW#q}U!qW&q}Uqq!qW)qqqqqq!qW&}S}Sq}S!}SW%qq}S %~k!~i!+ % % % %)," +
  "( +!  !!!& ) *1##23&&!4} }!,&.., !)&    )- !5+  #  )!(% ) )%% % #*!!!*%!&!# !%(!(}#/ !!+#}%}&/-%&!%)%  #%%**&%    !%%*####%& &+ (*% %)6 !!##" +
  "}(! 708-!&!%!,! ( % &%#)& ()!!%!#)%(#  !##,(#) (#)&%## (( %(&&+&&+& &&&&#(%(*#&&( #((*###(0%9})+#!&(!h!--(%! ()+!q!Jrr3.*~V!} )e[egjp# *XZnX" +
  "fY[ 9(_Xdn[ >(afhml },)gmlhml }--gmlhmlVd[f }./j[dXpVXfk}P[j ?-j[dXpV}OgZp }6/j[dXpVZ[YaZ[ };/j[dXpV[fjaY_ }A2j[dXpVakVim[m[Z }H0j[dXpVe[kkX" +
  "^[ }I-j[dXpVf[ol }K} j[dXpVj[XZVe[kkX^[ }L/j[dXpVj[]mk[ W&k[[Z X(khdal }O+nXdaZXl[ Y,}#! J!.,~H!}x!~X!~0!~K!~J! 87/!--~?~Z%~i!%  .}o%!0q= J3" +
  "c<(> :!B },M&I#q:!?#&;):!?#3<+:!?#+<0R&I#I:!J5b;,:!?#/;%:!J6b;1#I%I#I:%:+Q0%:%:)b;-:1B  <*:,bJ!cB  ;.#I:+:%c<&J*R&qJ ;/J ;##I%I:#:&O&I:#:-bB" +
  "  :.N0#:#J!b;#/!..:&;#/#.J!(:(J+b:.:-:&3#:(?#/;#:(?#+.;/.:/J!O0 :!:#:%bJ!b<%E#/:%:*P0!:%:*c<&:)b:%:0Q0!:*J(S&I .:,:*3~g!0!/#..:!:+E#//!.:!?#" +
  "9;#:!:%E#9:&:#c;&:#:)b/#..:!J!G },:!B >J!N&I:!?#:;#:!?#9;!(J :!?#:<#:!?#9<!N0!7.:#:!c;&:!:)b.;%.: :&J :%8E#&: :%J!:%8E# :(J3b> .~q!!)q= J3c<" +
  ")> #I:#J%bJ}Si<(:#O&I#I:)J+b:!:#:(:#c<&3fJ!;(:)?#+J!iM0 :)?#/;&/#..:%J+c;+:!J|!iJs}Vt+d;(%I#I:&:+Q0 Jr}Vt+:(:#:&b<*?# k<,c:,jJr}Vt+:(:*J&b?#" +
  " k<*c:*jiJrs}VtoiJrs}VtoO0 :&J+b;&/!..:):!:#:&b:%:&c3fJ!;(:)?# J!i&I:&:)?#&b;&(J ;(..: :&E#&: :(E# :)J3b> .M!!q= J3c<#> :#J+b:!3!:#:#?#+:#?#" +
  "/J}:3&:#?#&;!: :#?# E# : :!E#&:#J3b> .H!!q= J3c<&> :&J E#/:&:%G /:&:&J/bJ!:!:#3}=: :&@% F% :&J3b> .P!#qJ~&z3J~/z3?# :!J&3)J~/z3?# ;#:!J#l<%&" +
  "IJ~+z3?# :#J#lb: :%~s-  .J~/z3:!:#bE# .9 :#: ?# :!cQ&I: :!:#J&:%3a..9 : : ?# J!J&:!3-JsrrroO&I ..G!!q= J3c<&> :&J&b:!J :#:%3,:&?#&J!N&I (: :" +
  "&@#+F% :&J3b> ..~#!!!q= J:c<(> :(J5b:!:%:&3b:(?#5J!N&I: K!F# (#I:(?#9<&M&I: :%E#+: K F# /!.:(?#6;%:#&q:(:%:&J!3_:(?# (:(J+b:%:&3^:(?#+.<#&I:" +
  " :#E#+: :!E#&: J E# (: :&E#+: :%E#&: J!E# ...:(J:b> .~2#!&q= J:c<(> :#:!:#b<*R&I#I: ?#&;+:(J3b<!:*: ?# <#J!l<):):*P8<)J+J&:&J!N8<*:):*Q8<*:%" +
  ":&3b:(?#5;):(?#30 :#&q:(:%E#3:(J9b;!:#:&d(J .;%:(?#6;#:!:%E# :(?#3&I#I:(?#9<!M&I:(J+b:):#J 3_:(?#+;#/!.J~Az3?# <%:!:+bN&IJ~Az3:+E# .:#:)3.<#" +
  "M&IJ~Az3:%E# /!.:!M:#:+Nj0 :#:+:!~s-  .(:(:):#3^:(?# ;#.:#M0 : :*E# : :#E#&Jsrrro;)..:(J:b> :).}]!!&qJ~Ez3?# <&Jq: J~Az3?# :!bJ!cJ :!ci<!b<#" +
  ":!:#Q8P&I: J3n: J||%iJ Ob<(I <%JqN&IJ 2.:&:%J3l<#O&IJzz3:#E# :#;!.J~Ez3:%:(bJ3lE# .J~Az3: :!bE# :!.b!#qJ~ z3J E# :!30:!J/d;#: ;%%I:#&I:%?#+3" +
  "0:#J/c;#:%J/b;%/!..:!J/d;#%I:#&IJxz3: ?#&: ?#+31:#J/c;#: J/b; /!...}/!!q= J3c<!> :!: E#/Jxz3:!J/b:!J3b< 34: > .0 : :!:!:#b34.u!!#q= J:c<#> :" +
  "!30:#:!J&l: b<!E#9:#: E#6%I:#J3b:#J6b33:#?#5<%&I:#?#330:%?#+30/!..:#:!E#9:#: E#6%I:#J+b:#J6b33:#?#/< &IJxz3: ?#&: ?#+31/!..:#J:b> .T!#q: :!?" +
  "# <#:!?#&N&qJ (:!:#J3bE# J J#J!:#B /8:#?# JrrrroN<!8;%J&J :!8:#b.E#&: :%E# .}:!#q: :#:!c<%3U: ?#+;&:%M:!:#NjM&I:&: ?#&b:!:%~s-  .: :%:&bE#+." +
  "N!!q= J3c<%> :%J&b:!:#3}!:%?#+;!: J :%?#/:%?#&<#8E#&: J!:!:#8E# :%J3b> .~Y&#)q!}U:#J*c<(J :#:(S8;*:!J%bJ}Si:!c;+: <(#q#I#I#I#I%I#I:#:%R0%:!:" +
  "%bB  < y<)J }A&I:+:%cJ%i&I:%J!b;%/%.%I#I:%:*S0 :!:%b< J&b?# : ?# jJrs}Vtoi0 :%J+b;%/!..:#:%:#:%Q8%I:#:%Q&I:!:%bA  J }>0&:%J!b;%/!..;%/#.Krrr" +
  "ru:;,#I#I#I#I: B ys3J#c1%#! ,.:#:%J!b<&R0%:!:&bA  ;&#I#I#I#I: J~g!c1(!### #.:&J}dq}?0./#.:&J~g bJ|!iJDP0!/-.:)J2bJ|!iJ#Q:&JI}Aj0,.:#:%J#b< R" +
  "0%: :!bA  J~6q}?0(K ;,:#:%J%b< R0+: :!bA  JI}A0*/#.:#:%J!b<&R0#:!:&bA  ;&: J~U!O&q: J~d!N&q:&J}rq}?(:&JI}A< :)J}UiJfO: j:)J}+bJ|!iJ/P8.(:&JW" +
  "iJwqO.0*K ;,:#:%J#b< R0*: :!bA  J~6q}@0!/&.:%J!b< :#S0!: :!bA  J~6q}?0).: J!b;%/!..K ;,/%.Krrrruy ;,/#.:(:#E#+:(:!E#&J /#.Krrrru~U ;,.:(:%~!" +
  ":,tF#&J!.E# .}4!#q: : ?#9<!J O3}#J~ z3?# ;#Jxz3: ?#6:!31: }1!D:#J3lj.{%!-q= JIb<#> : ?#A;&: ?#?;(: ?#>;): ?#:;*: ?#3;+: ?#/;,: ?#+;%: ?#&;-:" +
  " ?# : }1!D; Jz~-3J0J~J~-3J+3~c!:!&IJ~R~-3J/J~)}[3J33~c!J~_~-3J}%J|~-3J*3~c!.: J}h%N&IJ}Y~.3J(J}_~.3J03~c!.&I:#J6b<!:-3C:#J3b:!3}1J}k~.3J.:#?" +
  "#3:#?#53~c!.:&&IJ}u~.3J2:(:&3~c!.:%&I#IJr}Y3J&Jt}Y3J)3~c!:%J#O0 J}^}Y3J8:,:+3~c!: J~A!O&IJ}v}Y3J})J~8}Y3J<3~c!/!.J~Y}Y3J9Jr}Z3J&3~c!JA;!:#J6" +
  "b:*:)JA3}<Jt}Z3;&:)J~^*R&I#I%I#I:#J+b:#J6b3I:#?#+< M0 :#: :#?#/3::#?#&< M0#:#?# ;%%I: M0#:%B  <(JDcJ|!iJ-P:(JViJ~7 cJ|!iJ}(RjM&IJ}u}[3J2:(3q" +
  "M0&.:%J!b;%: J!c; / . ..:*;&:);!..J~&}Z3J9:&:!3~c!J~A}Z3J}%J~W}Z3J&3~c!..:#JIc> .~#!!&q= JDc<(> :(J3b:!:#3} :(?#5;):(?#3;*J ;#:(J}i}[3@  F!}" +
  "-:(Ju}[3@  F#::(J:b;+#I%I:#J1O&I:(J+b:#:+bB  <!3}&:#J!b;#:(?#+:(?#/:*:)36M0!/#..J+;!.: :%H!+: :!G -: :&E#&: :&JqOE# :(JDb> .I!!q= J3c<#> :#J" +
  "+bJ~-~!3J~6!:!J|!i3k:#?#/;!: :#?#+E# : :!E#&:#J3b> .}& :!:%N&q: :#:!3~g!(J!.M.}1 J~+z3K&F# J~ z3K F# Jxz3Krrrr3F# J~Az3Jzz3?# E# .& J .~X!!&" +
  "q= J3c<(> : ?#+&I .: #q: JqE#+: ?#6<%: ?#&S&I: :%J!bE#6(:%: ?# bB  ;&: :%J!bE#6J :&0!7.:(J+b:#J!J!3+:(?#/;%:(?#+;):#&I:%:!:#~s-  .: ?#5<!: ?" +
  "#/N&I: J/bJ/3*.: ?#3:!J/db<&:#E#+:&:%E#&:&:)E# : :!J!bE#5J ;&: ?#+J!b.E#+:(J3b> :&J#N.~m3&,q4}S#}U!}R= J~E&c<*> Jvz3?# &I .Jvz3JqE# 3}(Jwz3?" +
  "# ;,J}oz3?# ;-%I:+Jw!O&I:+:*J3bbK F% :+J+b;+/!..:,Jw!P&I .J ;+%I:+Jw!O&I:+:*J3bb:+:-b}0  }8% :+J+b;+/!..:*}0%W;}(:*}0%}I;3:*}0%}B;7:*}0%}>;8" +
  ":*}0%I;}#:*}0%}7;4:*}0%D;} :*}0%?;}%:*}0%:;9:*}0%6;}):*}0%3;}*:*}0%_;}+:*}0%h;}!:*}0%o;5:*}0%}k!;}&:*}0%w!;6:*}0%r!;::*{ %}[!;=:*:*}0%}y!~s%" +
  "<.E#~I!:*:={.%~&!:*::~s%E#~E!:*:6}8%z!:*:}&}8%y!:*:.E#~c!:*J||%:5~s%J :5L        ]8:5L    ~U|~fIZ8<1H!~U!:*:}!}8%~M!:*:.:}+~s%c<+J :+:.R8<2E" +
  "#~^!J :!J!:-Jw!b: Jw!c< :,Jw!cQ<+8<,b:!J : :+8</Q< 8;-J :,: 8; J+;+#I%I:+J}7O&I:+J~kr3b:+J/b;+B  <,~/:}*}O0!/#..J%;,.J1;+J|!:} ~s%J :} L    " +
  "    ]8:} L     ~UgIZ8<0J2cJ|!iJ~i!S&I:0J|!iJ}d}[3bB  ;+.:/:!c;/:*:})~s%<0E#w#:*:,G }y#:*:+G }z#:*:9}8%r#:*:3}8%}k#:*:}%L        }OG }w#:*:}(" +
  "L        }OG }x#:*J||%:4~s%J :4L        ]8:4L    ~U|~fIZ8H!x#:*:}#}8%~o!:*:}#L        ]~!F%~g!J*;+#I#I#I#I#I#I:#1*%%##! &(.J(;+/&.J&;+/%.:#J" +
  "%N;+:(~s);;/#.:#J!N; J#;+/!.J);+.:*:&}8%}[#:*:7:&:8}s<&L        :&L        Z8w<&}8%u#J!;##I#I:+J#S&I#I#I#I#I:+J#c<#J|!i1)#%%%! %.:,J%N0(:*J}" +
  "W}%H!}y#:*K F%~g!:*J H!x#/(.:,J#O0&:*:&:3:&:3Z8}8%u#:*J~g!b:}!:1:*J~&!b:)3})/&.:,0%/#..:,J!O0!#I#I#I:#J|!iJ!c1%#! %.:*J H!}w#:*:&:3:&:3Z8}8%" +
  "u#:*J~g!b:*J~M!b:*J~&!bL        J!:)3</%.:*J!G }x#:}%L        X&I:*J~g!b:*J~M!b:*J~&!bL        J :)3<(:*J G }w#:*J~g!b:}&:6:03=./#.:*K F%~g!" +
  ":*:%H!x#J :%3}*:+J!i<#8M&I:#&I:*J}W3H!}y#/%.:%Jz!cJ||%iJ~Y S&I:*J%G }y#:*:%3}+G }z#/%.:.:2Q&I:*:2J!bE#~^!.:*J}W9H!}y#/#.J ;,:*J G }x#: &I#I:" +
  "*J+b: :!3::*?#/; :*?#+;!J ;+#I#I%I: :+O&I:!:+bB  JDcJ|!i<#J,Q0#:&L      >I}tL        :,J!i8:#~/w<&L  ~U|||~fJ:&L  ~U|||~fJY8;&:+J!b;+J!;,/!." +
  ".:,J!i0!.:-&I:*J~o%b:-:/:;3;:*@%r&:;:*?#~o%8;;.:*J~o%b:!: :;3;:*@%~o%K!}D0!:*@%r&~0:;~0}s<(L        ]M0!:(L     I}dI}u}n;&.K!;<..:*:&}8%~o!:" +
  "*:<F%~g!:*J~g!b:*J~M!b:*J~&!b:&L        :<}x8J :)3<:<}B0!:*}0%}[#;(:%J||%i< J~n%O: J~!%Oi0!L     6~lI:&:&L     6~lIZ8L     I}dI}t:(w<&:*}0%~" +
  "M!ZM0!:*:%H!~U!:*:&}8%~M!/!.:*: G }w#:*J~g!b:}!:1:*J~&!b:)3}).:*:*}0%~M!}8%~/#:*:*}1!~U!~/}8%y#:*:*?#~c!:*?#~^!c~/}8%~&#:*:*B }x#~/}8%~g%:*:" +
  "*}0%}k#}8%~^%:*:*{ %}[#{.%~M%:*:*}0%~o!L      ~g~6:*?#~g!8}8%~E%:*:*}1!x#~/}8%z%:*L        :*B }z#< J!b~/: J1N8}8%y%:*:*B }w#~/}8%~/%:*:*}0%" +
  "r#}8%~&%:*:*?#w#~/}8%}y%:*:*B }y#~/}8%w%J ;+%I:+J~M O&I:+:*J~o%bb:+:*Jw%bb@% F  :+J+b;+/!..:*Jz#b< :*J~o%bJ~M ~s-  Jxz3: :*Jw%b34J ;+%I:+J6O" +
  "&I:+:*J~o%bb:+:*J~&#bb@% F  :+J+b;+/!..:*:*@ }[&F%~&%:*:*{  ~o%{.%w%Jxz3:*Jw%b:*J~/%b34Jvz3Jvz3?# J!bE# :*J~E&b> .~P!!#}S:!: }0%6}s<!L      " +
  "  :!L        Z8L        :#J||%i8<!L        [&I: :%}0%3:%}0%6: ?#DJ!b< Jq: 83=2.:!:%}0% :%}0%+J!:&3~d!w<&:%}0%6: }0%:<(}s<)L        :)L      " +
  "  Z8]&I: :#:!3~e!(: J#G }7: :&L  y|||~TJ:&L  y|||~TJY8<!}8%3: :!:(w}8%?..P!!q#I: J||%i<!J~k%c< J&R: J!OiM&I#IJ ; #I:!J}z%c1(!%%%! .:!J}k%O0#" +
  "..J!; .: .h!!qJ+;!#I#I#I#I#I#I#I#I#I: J||%i< Ju%c13+ *(&%***+***#*!).J!2.J)2.J(2.J&2.J%2.J#2.: J~!%N&IJ*;!(: J}w%N0#..:!2.J .}f!!#q:!:#b;%#I" +
  "%I:#&I:!B  J,c<&J}&QJ!:&lJ}nrr&iMj0#:!J!b;!:#J!c;#/!..J ;#:%;!.#I%I:#&I:!:#bJ!cB  J,c<%J}&QJ!:%lJ}nrr&iMj0#:#J!c;#/!..J ;#.: :#E#&: :!E# .}<" +
  "!!q= JDc<&> :&:!:#3}d!: :&:%3}f!&}U: :&@% K~^*}UF%+K!(K .F% :&JDb> .}h###q#}S:%L     yjIZM&I#I: ?#D<):#?#:S0 :#}0% :#}0%+:):(3~d!:%L     I}d" +
  "I}t<+:!}0% : }0%6}s<%L        :%L        Z8L        :!}1!+<*8<%Y;):%:+:)8w<(L  y|||~TJ:(L  y|||~TJY8<(:#}0%6: }0%:<+}s<,L        :,L        " +
  "Z8]&I:)M0!: :*:%3~e!(:!?#3<#J-J(:&8<&P0!: J#G }7: :(}8%3:!:#:&cE#3: :+:(w}8%?.2..: 3~f!.v!!!}S:#: }0%:<&}s<#L        :#L        Z8<#L       " +
  " [&I: 3~f!(: J!G }7: :%E#D: :!L        :!L        Z8<!:#:!:#Y8<!L  y|||~TJ:!L  y|||~TJY8<!}8%3: :&:!w}8%?..}e!!!q:%J:Q:!:#Sj&I:#; (#I:&&I:#:" +
  "!c<&J#S&I:!:&J!nb; /#..J ;!%I: :#R:!:#SjM&I:!: :!cJ!nb<&:#Q;(:&: :(8; :!:&:(8;!/!..:#;!.:%J!b;%.: J :%J;P8J : :!Q8.~1!!!q= J3c<!> Jvz3?# &I " +
  ".Jvz3JqE# Jvz3Jwz3?# : S&qJ}oz3?# ; J (3}(:!J&bJqJrr!: : Jrr!R8J!c^nJ!b< J!J!J!3,:!?#&J!N&I .Jwz3: E# J}oz3:!?#/< E# J}kz3:!?#+E# Jzz3J~Az3?" +
  "# E# Jvz3?# J!b.E# :!J3b> : .9 Jvz3?# J||||*S&q (J}yz3?# ..9 Jvz3?# J||||*S&q (J~ z3?# ..}y} #} q!}U= Jy!c<(> Jvz3?# &I .Jvz3JqE# 3}(J :&Jwz" +
  "3?# :&P<*8<):#J5d<&P&I .:%:):&c<)Q&I .J}oz3?# ;,:(JIc:#J&J63+:(J E#T:(:(?#L</E#}B:(:(?#IE#}@:):%c;+:%:&J!:,:*8<#b<1b;,:&J5fJ5d:#b;4J ;*%I:#:" +
  "4O&I:(:#? 3E#}y!:(:#{   {.%}k!J ;&%I:&J5O&I:&:(J~M bb:&:(J}k!bb?  E# :&J&b;&/!..:(?#Z<):+Q&I .:(?#_;&:(?#W;} :(?#U;}!:(?#}I;5:(J}7b:,:)3} :&" +
  ":+:)c<+Q&I (:):,b;,:(?#}9;}#:(?#}7;3J*;)#I#I#I#I#I#I#I#I#I#I:51+)(&%#! *,.J(;)/+.:(J~M b:,:&:}!:} 3}%:(?#W;}%:(?#U;2:(?#}I;.J&;)/*.J%;)/).J!" +
  ";0J#;)/&.J ;0J#;)/%.J!;)/#.J ;)/!.J);)/!.:&;2:,;..:#J5b;#:+:&c;+:&:,b;,:*:(?#}@N&I:(J~A bJ63*:(?#}B;/.:*J6d:/b<&:}#E#5:&:3E#3:&:}%E#/:&:2E#+" +
  ":&:.E#&:&:0G !:&:)G  :(:*J!b<*E#T:-J6b;-/#. ..:(?#}B;&:(JDb:1:%3} J ;%#I#I#I:!J!c1#! #.:(?#}5;3:(?#D;2J#;%/!.J!;%.: M:*J!Ni&I:&?#5; :&?#3;!:" +
  "(J~M b:&3B:(?#U;-:(?#}I;/:(?#Z;):(?#W;,:(B b;0:(}1!_;1J ;#:(J E#w!:(Krrrr3F#}k!J!;*:&?#+;.:&?#&;+:&B  <&J!R&I:,:):+:.:(J}k!b3}2(:(:)E#U:(:,E" +
  "#}I:(J~M bJ!:0:+J :&J#N8:.:(J}k!b3}3:!;*: ;#.:(:(?#w!E#l:(:(@#}k!F#d:(:3E#_:(:2E#Z:(:%E#W:(:1H!}[!:(:#E#t!:(:*E#r!:(K!F#o:(:-E#U:(:/E#}I(J ;" +
  "#J ;+:*&I:&;):*;,%I:(J?b:)3@:)J6b;):(?#?M:+b;+:,J!c<,0 ..:&:*J6db;,%I:#:-N<!M&I:#:&b:#J6b;#B  J!O0!..#I#q:(J}a!b< J}V~/3J.3}/:+&q:*:+Q&I:(J~" +
  "&!b<!:+3C:(J}k!b<#:*3C:(J3b:!3}1:(@%3;}&:(J+b:#3}1:(J0E#l:(J}p~/3E#h:(J&E#Z:(J~0~/3E#W:(:}&F#}I:(:(@%+F#_: J~4~/3J*:(J~M bJ&3}0J~D!/#.:(J~Q " +
  "b;!J ;##q#I%I:#:-O&I:#:&b< 3A&I#I:(J~M b: 3B:(?#}I< M0 :(:!{ # {.%~&!: J#O0&..:#J6b;#/!..:&J6c;##I%I:-&I:-J6c;-:#J6b<#3AM0!/#..:(J#E#}k!:(J~" +
  "M b/#.:(J}k!b< :#3B:(J~M b: :(?#}k!J#N8/!.:(:({ %~&!{.#}o!:(: E#}k!:(J}k!b.; :(K!F#W:(J G b:(Ju%H!_:(J E#}I: ?#&;0: ?# ;/: B } ;!: }1!3;.:*J" +
  "!N&I:(J~M b:&3B:(:(@#WF#}k!:(J}a!bJv~/3J(:(J}k!bJ!3}0(:(J}k!b< :+3C:(J:b: 3}1:(J0E#d:(J}p~/3E#_:(J&E#U:(J}l~/3E#}I:(:(@%:F#W:(J}a!bJv~/3J(:(" +
  "J~M bJ%3}0.:(J}a!b< J}{~/3J~0~/334:(J6b:!3}&: :(?#6:(?#931: J<3D/#(:!&q:(J7E#U:(Jx~%3E#}I: J}b~/3J*:(J~M bJ!3}0Jz!(:(J:E#U:(J~5~%3E#}I:(J}a!" +
  "bJ}b~/3J*:(J~M bJ!3}0J~?!...;.J ;/.:(J}a!bJ~:~/3J~E~/334J~Y ;-J ;#%I#I:#J!b;#%I:&:,N0!:#J!O&I:(J}a!bJA3D.:&J6b; :(:&3@:(?# <!&IJ :&:!:(?#&:(" +
  "J}a!b3}2:#J!b;#: ;&/!..:(J~M b:&3BJ ;+:&?#&J}t~%3:&B  J#N<!8<1;):&?#+J#:!8<!;*%I:*J+S&I:*J!c;*:)@  K~r~:}a~r~<~ }l}eG}C:+b;+:)J!b;)/!..:+:-R" +
  "&q:(:(@#WF#}k!:(J}k!bJ!:(B b:1:!:(J}a!b3}3:(?#v!<!&I:(:!J!cE#v!.:(?#}I&I:(?#U:(J}a!b<*J~G~/3J~U~/334:*3}4.:&?#5<*&I:&?#3:(J}a!b<!J~U~/3J~j~/" +
  "334:*:!3}5:!J<3D.:(J}a!bJ{ 3D:-:+c(:(:(@#WF#}k!:(J}k!bJ!:(B bJ :&:(J}a!b3}3J .;-: ;&/!..:(J}a!bJ~E~/3J~G~/334:(:.H!}[!:(K!F#r!:(K!F#o:(:3E#_" +
  ":(:2E#Z:(:%E#W:(:0E#U:(:/E#}I:(:(?#v!E#l:(:(@#}a!F#d.:(J~M b35Jvz3Jvz3?# J!bE# :(Jy!b> .; : :!?#+E#&: :!?#&J :!B  J#P8E# .}E!%q= J3c<%> :%J+" +
  "b:#J!J!3+:%?#/;&:%?#+;(:#&I:&:!:#~s-  .: :#E#+: :&E#&: :(E# :%J3b> .P : :!:#31: J~l~.3J}V~/334:&J%l;#%I:#&I: :%?# :%?#&31:#J+c;#:%J+b;%/!..:" +
  " J<3D.G!!qJ!;!#I#I#I: B  J#c1%!# #.: B 1J O: }1!/J}p%Oi;!/!.J 2.:!.~/(!,q#I#I#I#I#I#I#I#I#I:!B  J!c1* )(&%#!*.: J0G } : J~?!H!3: J:E#/: J~5~" +
  "%3E#+/*.: J0G } : J~k%H!3: J3E#/: J~]~+3E#+/).: J-G } : J~o%H!3: J}.E#/: J~C~&3E#+: Ksrrr~E F# 2.: J+G } : J~n%H!3: J9E#/: J~)~&3E#+: Ksrrr~" +
  "E F# 2.:!?#&;,:!?#+;-:!}1!/;&#I#I:!B 1<!&I:&M&IJ~k%;(J8;#J~o~ 3;%J~o%;)J<;*J~K~ 3;+#I#I#I#I:!J,c1(%)#* !.J3;#J~]~+3;%/).:!J!N0!.J~m%;(J=;#J}" +
  "g~!3;%J+;!/&.J~m%;)J=;*J}g~!3;+J+;!/#.J}p%;(:&J}p%N&qJ}0;#Jt~ 3;%J}p%;&J((J~!%;(:&J~!%N&qJ}.;#J~%~ 3;%J~!%;&J*(J~m%;(J=;#J}g~!3;%J+..;!(Ju%;" +
  "(J9;#J~^}|3;%J ;!:&M0#.:%;+:#;*:(;):&3}*M0!.: :!G } : :)H!3: :*E#/: :+E#+: :-J(:,8E#&: J!E# 2.: :!G } : :(H!3: :#E#/: :%E#+/%.: J#G } : J}g%" +
  "H!3: J:E#/: J}f~&3E#+/#.: J G } : Ju%H!3:!B !&I: J} E#/: Jr~&3E#+(: J<E#/: J~S~%3E#+./!.: J0G } : Jz!H!3: J7E#/: Jx~%3E#+.: J E# .p!&q= J3c<" +
  "%J~&~U H!+:%K~&~Uys}W}Y}a}kDF% J-;##I%I:#&I:%:#J!c<#b:!:!J-f<&J-dcJDjG  :!J,Q:&;!0!/#..J ;#.: :%}1!+H /: :%@% F &: :#E# ._!%q= J3c<#> J-:!?#" +
  " <%c;&:#J&bJ!:!:%bJ&b:%J-Q8:&J :&J-R83}!:#?#+;!: J :#?#/:#?#&<%8E#&: J!:!:%8E# :#J3b> .}1!!q: ?#+<#: ?# N&I: 3V.: :#J!bE#+:#: ?#&b:!G  .}D :" +
  "&:%J~U b3U:&J~j~/3J}Y~0334: &I:&J~(~(3J~4~(334:&: :!31:&J<3D.:&J}Y~03J}c~0334:&:#:%31:&J{ 3D.}i!!!q= J3c<)> :(J~)~.3J~D~.334:!J%l;!%I:!&I: ?" +
  "# : ?#&:(3}5:!J+c;!: J+b; /!..:(J~D~.3J~T~.334:)J+b:#3}&:(:)?#+:)?#/31:(J<3D:%&I:(J~T~.3J~_~.334:(:%:&31.:(J{ 3D:)J3b> .L!#q= J3c<#> :#: 3CJ" +
  "-:#?# < c;%:!J!: :#bJ&b: J-Q8:%J :%J-R831:#J3b> .~4!!!q%I:!&I#I#I#I#I#I#I#I#I#I: B  <%J+c1)#! *&%(.J~e ;%/(.J~k ;%/&.J~W ;%/%.J~i ;%/#.J~[ ;" +
  "%/!.:%J<N:%J~Q NjM0!.:#J~Q 3D/!.:%J:S0 J~k~,3J&:#3o:#:%J&nJDj3DJDJ~L :%J2i<%J-P8:%b;%.: J!b; :#:%3D:!J!c;!/!...v-!)q= Jy!c<+> Jvz3?# &I .Jvz" +
  "3JqE# 3}(J}oz3?# ;-Jwz3?# :+J!J#J :#J%i<.J#N8:.J!N8G L:+J!J#J :#J/i<#J+N8:#J&N8G M:+:(E#I:+:&E#}9:+:%E#}7:+Jyz3@% F%D:+:)~s)F%?:+K!F%:: :*b<" +
  "%P;#: J :%:#8<%Q&I .:+J E#Z:+K&F#U:+K F#T:+:%: cE#}B:+: J!:-:#8<-bE#}@:+J~^*E#r!:+K F#o:+: E#l:+:-E#h:+K F#t!:+J#E#_:+J~M b;.:+J~^ b<#3E:+J6" +
  "b:#3F#I:+B 6&I:+B }(J~P N&I:+J E#}k!:+Krrrry F#u!:#J~P 3}7#I:+?#_<(J#N&I#IJ&;%J ;*J ;&J!;##I%I#I:+J~^ b<,:#J!iJ~R 3}8:+?#_<(J#O0%M0#:+:,3F:+" +
  "?#o;(:+J~&!b:,3H:+B ~2!J#N0 J ;#:*J~^*Q0!:+?#o<,: Q:(:,Qj;/:*:+?#u!N&I:+Ju!bJ&J+3~/!:+?#v!;%.:*J%l:%b<0J :,:(c:/8E#&:0J!:(:-b:/8E# :+:*J!b<*" +
  "E#}k!:&J+b;&/!..:+?#~+!;*:+?#~&!;(/%.:+J3b:,3G:+?#3<(J#O&I:+?#5;*/%.:+?#u!JrrrroN&I:%;(/%.:*M&I:+J~&!bJs}WyDJ 3}:/).:*J~^*Q&I:+J}VrrroE#~&!:" +
  "+J+G ~+!/).:+Ju!b:*J!c3C:!&IJ-:+?#u!c< J : J-R8:!bJ!bJr#S&I:+J}VrrroE#~&!:+J)G ~+!/*..:+J+b:*J||||!i< J&J33+:+J E#~ !:+:+@%+F#x!:+Jx!bJ : J3" +
  "3): :+?#~ !<!b;#:+?#}y!:!J&lb; %I:&&I:+J~&!b:%?# :%?#&:+J:b:+J~A b3}9: :+{ #~&!{.# : J3b; :&J+c;&:%J+b;%/!..:+:+@#x!F#~+!:+:#E#~3!:+JsrrroE#" +
  "~&!/(..:+?#d;*.:+J~&!bJu!J}a!:(J!i< 8J~^*:*: 83}:/#..:+J~&!b:-: :+J:b:+J~A b3}9.:+:.?#+< E#}k!:+:.@# F%u!: &q:+?#v!: 3/:+?#~&!7J&(#q#I#I#I#I" +
  ":+?#~&!Jrrrroc1%#! %.J ; :+B ~+!;!#I%I: J/O&I:!: J~ r3bB  N0#: J!b; /!..J/30J#/&.: 30J#/%.:+?#~/!:+?#~3!32J!/#.Jx~%3J7:+?#~/!:+?#~3!< Jxz33}" +
  "2J~ z3?# : JqkbJ+lJ%j/!.:+:+{ #~&!{.%_:+J~^ bJ!32J ..Jvz3Jvz3?# J!bE# :+Jy!b> .}, : ?#+: ?#/J}k~(3J%3i&I: J!G ;: J%E#3..}8!#q:!3s!7: :!?#3<#" +
  ":!?#/<%P&q:#:!?#+bB  (J .G !: :#:%PG  .}P!!q#I: ?#3<#: ?#/P&I:#: ?#+bB  <#J:Q0!.: 3}W!;#.:#J|!i:!J|!iO&I: 3t!2.: ?#5<!: ?#6S&I: J!: 3}p!(: :" +
  "!J!bE#5: : ?#3J!bE#3..}P : 3s!J|!i:#J|!iN&I: : ?#3J!bE#3: : ?#5J!cE#5J 2.:!M&I#I: ?#3<!: ?#/P&I: :!:!: ?#+bB  JAN<#bE#3:#0!.: 3t!J 2..: ?# J" +
  "#N.}1 :!3s!7:!?#3:!?#/P&I:!3t!.: :!?# E# : :!?#&E#&.U!#q= J3c<#> :#J&b:!3}V!:!?# <%J#O&I:!?#&;!: J#G .: :!E#&: :%E# (: :#?#/E#+: :#@#&F# .:#" +
  "J3b> .Y!!q= Ju!c<(> :(J+b:!:#:%:&Jrr33Z:(?#}5JsrrroO&I: J&b:(?#_:(?#d3}/: JrrrroE# (: :(J+b:!:#3r!.:(Ju!b> .A!#q= JDc<%> :%J&b<&:!:#3}F: :&J" +
  "!J 3r!:%JDb> .}W}%#}*q%}U= J~&%c<#> Jvz3?# &I .#q#I#I#q:##qJvz3JqE# 3}(:#J~g!bJ!J}oz3?# Jwz3?# : P<%8J : :%83} :#J!H!}o#:#J E#v#:#J!G u#:#J-" +
  "E#}a#:#J E#t#:#J-E#~o!:#:#?#~k!< E#}k#:#: E#}[#:#: E#r#:#:#?#~g!E#~s!:#J~^!b:#J~o!b< 3!:#?#~c!;2:#?#~^!;3:#J~U!b: 3!:#?#~Y!;4:#?#~U!;}&:#J~M" +
  "!b: 3!:#?#~Q!;%:#?#~M!;&:#J~E!b: 3!:#?#~I!;/:#?#~E!;0:#Jz!b: 3!:#?#~A!;(:#?#z!;):#Jy!b: 3%:#?#~:!;+:#?#y!;,:#J~/!b: 3%:#?#~3!;6:#?#~/!;} :#J" +
  "~&!b: 3%:#?#~+!;}(:#?#~&!;}!:#J}y!b: 3%:#?#~ !;7:#?#}y!;5:#Jw!b: 3%:#?#x!;8:#?#w!;}#:#J}k!b: 3%:#?#}o!;}%:#?#}k!;-:#Ju!b: 3%:#?#v!;9:#?#u!;1" +
  ":%&q:,&I#I:#J~ #b:&:%J:3}<%I#I:#J}[!b:#J~ #b3I:#?#}[!<%M0#:#J~g#b< :%:#?#}a!<&J}W~-3J#3J:#J~Y#b: 3K:#?#~Y#J!O&I:,:+:%:&36&I/#(/%. .:#?#~c#;." +
  ":#Jr!b:%:#?#~^#:,:+3}=:#?#r!< M0!:#J~I#b: :#?#t!JC3L:#?#~I#< M0!:#?#~Q#:#?#~U#:%:.b:&:.c36;&:#?#~M#<%M:&Mj0!%I:%M0!:%J!c;%: B  ;&: J!b; :&JB" +
  "N:&JGcJ|!iJ~l!Qj:&J~T Nj:&J~T!iJ~P cJ|!iJ~[!Sj0 ./!..:#:+E#}y#:#:,E#x#J!;})J#/%..J!(J ..<.E#w#:#J~g#b< :):(J}a~-3J%3J:#J~ #b<}*: 3K:#J~o b:#" +
  "?#~&#J%bJ :#?#~ #8<}+:):(3M:#?#o<%&q:#?#}S;&:#J E#}a%:#:%E#t%:#:%E#~s#:#J=E#~o#:#K~%rrr~g*F#~g#:#:&E#r%:#:%:&bE#}[%:}*: 3NJ!:#?#~ #J!O0!7: :" +
  "):(:}+:#?#~&#b3O:#?#~k#;(:#?#~g#;):#?#~o#;%:#?#~s#; :#J!H!v%:#: E#u%:#K F%}[%:#: :%bE#t%:#:%E#r%:#: E#~s#:#:%E#~o#:#K~6rrr~&&F%~g#:#Jr%b;*#I" +
  "#I%I#I:#J~g b:*3}>:#?#l< Jrr~: N0 :#?#h;&:#J~g#bJ#: 3PM0!/#..J ;%:#B }h%0!:#B v%J!N&I:#?#u%;&:#?#}a%;*(:#?#u%<&:#?#}a%<*N0#.:*:#?#~o#b;%:&:*" +
  "c; /!.:#?#}a%< :%b;%:&: c; .: J :%8;*:%J!:%8(J!..:*:3:236&I#I:0:/J}X~-3J*36M&I#I:0:/Jr}Z3J&36&I#I:,M:})jM&I#I:4&I:,:+:}&:4360!(:} &I:} :6J~o" +
  "~,3J.360#.:,:+:):(3}?0!.J#;%/#..J%;%:}!M0 :#J~g#b< :}!:}(JH3}<:#J~^ b: 3I:#?#_< M0 :#J~U b: :#?#d3::#?#W< M0 : :#?#ZJ~)}[3J33}?M0 %I#I:#J~M " +
  "b:#J~g#b3I:#?#}I< M0 :#J~E b: :#?#U3::#J~ #b:#?#}B:#?#TJ}:3L:#?#~ #< M0!:#Jz b: :#?#~&#3::#?#}>:#?#}@J~8}[3J*3}?M0!:#JIc:#?#~+#:#?#~/#3::#J}" +
  "7b:#?#I<):#?#L<*J<3&:#?#}7< &q:#JDb: :#?#}93Q:#?#}5;(:#?#D(J .< :): 8:(:*: 8J~>}[3J(3}?0!/#..:5&I:5:7J~C}[3J+3}?M&IJ&;%/#..:-&I#I:#J?b:-:}%3" +
  "}@:#?#?0 J(;%/#..:}#M0#:#J:b:}#:83::#?#:; #I#I#I:#?#><(1#( !.: B  <%J}0c1%&!&!.: B  ;%.: :%J|!iJ}0N<)b;%#I:(:)c< J4S&I%I: M0#:#J3b<(::K||||2" +
  "}WK-}U<;::K:}[K-}U<:K:}Y}S<<F% :(:;:<}G~!::K:}[}SF%+:%B  JDc<(J,Q0(:#@%6K }D0(:%J!b;%: J!c; :#@%3<;:(~!}S<::;}K0 /(. (%I: M0#:%B  JDc<(J,Q0(" +
  ":%J!b;%: J!c; :(~!::K-}U}S;:/ . . .:!~!::}K0#J*;%.(J!;%.:#J~g#b:%:#Jw#b3R:#}1!w%;*:#?#}o%;!:#?#}k%;(:#?#v%;):#?#u%;&:#?#~k#;.:#?#~g#; /#..:0" +
  ":/J}X~-3J*36&IJ ;!:9J :18;)J!;(:1J!:18;&:#@%w#;:J~A!;*J!;,J ;%J ; J ;-/&.:-&q:#J+b:-:}%3}@:#?#/;%:#?#+(J .;+:#@#x#;:/#.(J ;!:#J E#~Q#:#Krrrr" +
  "3F#~I#:#:2E#y#:#:3E#~3#:#J1E#~/#:#J~n~+3E#~+#:#J})E#~&#:#J~6~(3E#~ #:#J~ #bJ%J%J :#:#J~I#b3}3Jv%;*:#Jv%H!w%:#J E#~g#J!;(:#J!E#}k%:#K!F#u%:#:" +
  "#@#~I#F#t%:#:#?#~Q#E#}a%:#:#@%w#F#~o#:#:#?#}y#E#r%J ;)J!;&J ; .:#:#}1!}t%H!~ #:#?#t%;%:#?#r%;+:#@#~o#;:: J#N0 :#?#}[%;,:#?#}a%;-/!.:#J E#}o%" +
  ":#Krrrr3F#v%:#::F#~s#:#J E#~g#:#Jz!H!w%:#Krrrr3F#}a%:#Krrrr3F#t%:#:.E#~o#:#J~g#bJ!3}#J~ z3?# ; Jxz3:+J!:+8:%J :+831:.: J3lj/!.:#:*H!w%:#:!E#" +
  "}o%:#:(E#}k%:#:)E#v%:#:&E#u%:#:-E#}a%:#:,E#}[%:#:%E#t%:#:+E#r%:#::F#~o#:#:.E#~k#:#: E#~g#:#:#}1!~ #H!}t%:#J~g#b35.Jvz3Jvz3?# J!bE# :#J~&%b> " +
  ".}> : :#E#3: J E#/: :#E#+: :!E#&: J!G 6: :%E# : :%E#5: J!H!>: :#E#:: J E#9.~2!!(q= J3c<%> :!B },M&I#I:!?#&;&:%J&b:!3m:%?#&J!N&I:!?#9;#:!:%?#" +
  "/E#9:#:&b;&:%?#+:#c;(/!.J ;&:!B },0 :!J!G },:!B >J!N&I:!?#:;):!?#9;#(:!?#:<):!?#9<#N0!.:):#c;(:#:!?#&b;&..: :(E#&: :&E# :%J3b> .~[##+q!}U= J" +
  "3c<,> :,J+b:%:&J 3g:,?#/;-:,?#+;(:,:%:&J!3g:,?# <):(P;+:(:):+8<):&Q&I .:):-:,?#&:+8<*b<(:*P:&:(Pj&I .#I:%:%:*b:)3~g!&q:&:)c<(:):(:)Q8J!b;*Jq" +
  ";(Jq;/:);-:&(:%:&:*J 3h;(:&:%:&:*J!3h<+:(:(:+P8c;-:*&q:&;(:*(:&;(J ;*/#..;.:%;+%I:0K!:+}2  }Yt;0:+J!b;+:.J!c<.0 ..: :&E#}9: :%E#}7: :#E#}5: " +
  ":!E#D: :(E#?: :/E#>: :#E#:: J E#9: :*E#6: :-E#5: :)E#3: :0F%+: J!E# :,J3b> .~F#!,q= J3c<&> :!?# &I:!J+b;%:!?#}9;#:!?#}7;(:!?#}5;):!?#D;*:!?#" +
  ">JqN&I: :%:*:):(:#J!3~b!(: :%:*:):(:#J 3~b!.(:!B /;(:!?#}5;):!?#D;*:!?#&;%:!B 1J!i;+#I#I%I#I:+0%:!:(JqkJ!iG /:&:%:*:)3M:&?# <#M&I .:&?#&;,:&" +
  ":#E#+:&:#:,bE#/:&J+b3j;#:(J!i0 :#Jrr~: N0#:!#qJ!;(:#Jr!S&qJ#:#Jr3P0!7J%J&:#Jrr&P8(J!..:%b<%E#&/!..: :%E#+: :%E#&J!;-/!.:!J!G 1.: :-E# .:&J3b" +
  "> .}. :%:&:!:#3i;!: :&:#cE#&: :#:%bJ :!8E# .}a!!!q= JDc<&> :&:#E#>:&J E#::&:#E#9:&:!E#6:&J!G A:&:%E#5:&:%E#?:&J+b:&J5b3m:&?#+&I:&?#/;%: :#:&" +
  "?#3<#cE#/: :!:#bE#+: :%E#&(J ;!.: :!E# :&JDb> .}? #I:!&I:!:%P&q:!:#bA  J~6q}?(:!:%N.M&IJ ;#/#..:!:#b;#:%:!c;!.: :!E#&: :#E# .}g!!+q= J3c<#> " +
  ":!J5b;):!?#5;%:!?#6;&: #q%I:&;*:%;+:#J+b:)3}>J :#?#/<,Jrr~: N0!7:#?#+;(:!?#5;%:!?#6;&:!J%:,3PM0 .: :(E#&: :%:(:*b:&:+bcbE#+J!.E# :#J3b> .}> " +
  ":%&I:#:%Q&q:!:%bA  J~6q}?(:#:%N.M&I ..: :%E#&: :!E# : :#:%cE#/: :!:%bE#+.R!&q:!?# ;#:!?#&;%:!3j<&Jrr~: O&I:!:!?# :%:!?#+<(b:!?#&:#bcbE#+.: :" +
  "&E#&: :(E# .E!#q:!J#l;!%I:!<%&I:!J&c;!: ?# ;&: J&b; :#:&O0!..:%J O.L!!q:!:%N&I#I%I:!&I: B  :#B  3~3!M0#: J!b; :#J!b;#:!J!c;!/!..J!;&..:&.};!" +
  "#q= J3c<%> :%J<E#/:!:#:%J/b3e;&: :#J!cE#&: :!J :&8E# :%J3b> .}Z!!%q= J:c<%> :%J6b:!:#3::%J3b:%?#6<#:%?#9<&J<3&:%?#3<!&q:%J+b:!:%?#53Q:%?#/;(" +
  ":%?#+(J .<!:#:!8<#:(:&:!8<!3}|!;&: :!E#&: :#J :&8E# :%J:b> .~#!!#q= J:c<%> :%J E#5:%Krrrr3F#/:%:!J|!i<!J#l<&?#~Y~=3E#9:%:&?#~+~=3E#6:%J6bJ!:" +
  "!B }y~=3J :%:%J/b3}3: :%?#5E#9: :%@#/F#5: :!J!l}1!u~=3H!D: J E# : K!F#?: K!F#:: :#@# F#+: :#?#+E#3:%J:b> .~S,#0q!}U= J~g c<&> Jvz3?# &I .Jvz" +
  "3JqE# 3}(: J :!Jwz3?# :!P<)8<!Q&I .J!;0:&J~U b<+: J!J}oz3?# :)8<1b:!: c:%:%J Oc3S:&JrrrroE#&:&J:b:+:&J&b3}B:&?#?;+:&?#A;*#I#I#I:&?#:&q:&?#>(" +
  ":&J~^*E#}7:&K F#D:&: E#A:&:1E#?:&K F#}9:&J#E#::&J:b3}CJ#O0#:&J~N b;-:&J~_ b;.J!;!#q#I#I%I#I:&J~U b<,:&J:b<2:!J!i3}D:&B _<!J%N0*:&:.}1  H!}@:" +
  "&:.B #G }A:!J#N0 :&@%W;4:-:&}1!}@H  :-:&B }AG #:&:!G }I:&:4F%}B:,:23H:/J|||*iJrrr3j:&?#_:&B cJ#N8</JrrroiJrrr3N0*:&?#W;!:&?#Z;):&J~E bJ~9}]3" +
  "J*3}E0%J_;!%I:!&I:!J~c}|3b;):!J~^}|3b;,:!J+b;!:&J~E b:,?# :)?# 3}EM0!/&..:&?#D;(J ;!/!..J ;!:(/#.J ;!:(/!.:/J|!iJ(O0%:&?#D.;.J~ z3?# ;,Jxz3J" +
  "!:1: :(P<-8J :(:-831#I#I:!&I#IJxz3J~_~.3J~l~.334:&J:b:!:):%3S:&?#:JsrrroN0 :&:&?#?E#6:&:&@#:F%3/#.(:*M0#Jxz3J~_~.3J~l~.334.:&J E#6:&Krrrry F" +
  "%3.:&J:b:&J3b:&J&b3}B:&?#A;!:&?#?;%:&?#>;(:&?#:&I:!;*:%;+/%.:*J5d<-:+b;2:!J5d:%b;3J ;/:+;*:%;(%I#I#I:%&I#I%I:(:3N0!:&:(?#3E#D:&:({ # {.%::(J" +
  "5b;(:-;!:+;)%I:!&I:&J~E b:)3T:&J~U b:&J:b3T:&?#T:&?#}I:&?#Z:&?#_36&I:&B U:&B dN0%.:)J5b;):!J5c;!/!..:&B ?J#N0 .:&?#D;!:&?#A;)/#..:*:2N0!:*B " +
  "+J#N0!:*?#3;!:*?#/;)J ;%:*J5b;*.:/&IJxz3JA3D.:/J!b;/Jxz3:):!31/!..Jxz3J{ 3D.Jxz3J!:.:1b: :.P8: :.c<!J : :!S831J~ z3?# < :,c:#R0%: :,S&IJ~ z3" +
  ":,E# .:&J:b< J}e!:#3}F:&J E#_:&Krrrr3F#W: J!J :&J~U b3}G:&?#_;*:&?#Z;+:&?#W.;(.#I:(Jrrrroc1#!# .Jxz3:+:*31J#;0/!.J ;0.Jvz3Jvz3?# J!bE# :&J~g" +
  " b> :0.~;%#,q!}U= J~U c<&> :&K F#9:&:#E#6:&:!E#5:&K F#?:&J~^*:%:%J~^*S8E#>:&J#E#/J ;%:&J E#}7:&Krrrry F#D#I:&J/b3}CJ#N&I#I:&J~> b;+:&J~N b;," +
  "J&;-:&?#9;*%I#I:&J~E b<):&J/b</:%M3}D:&B }I<(J%N0#:&:,}1  H!}9:&:,B #G };:(J#N0 :&@%}B;0:+:&}1!}9H  :+:&B };G #:&:(G }>:&:0F%I:):/3H:&B }L0#" +
  ":&JIc3~T!0#:*:&?#9<(Q:#:(Pj0#:.:&?#DN&I:&JDbJ&J53~/!:&?#}5;-.:%:-b<):&?#}>E#+:):&@%IF# :)J3b:(:*cE# :)J/b:!:*bE# :&:.J!b<.E#}7:%J5b;%:(J!b;*" +
  "/!..:&:&J/b3G:&?# J#O0 : :&?#}7E#+: :&@#DF# /#..: JrrrroE# .:&J~U b> .}3!!q: :!?# JrrrroN<%E# : :#:!:%8<!@# F#&: :!?#+E#/.1 : J~r 3}7: ?# .}" +
  "N!!q= J3c<%> :%J&b:!:#3~&!:!?# <#J#O&I:!?#&;!: J%G +: :!E#&: :#E# (: :%?#/E#+: :%@#&F# .:%J3b> .M!!q= J:c<%> :%J E#9:%Krrrr3F#5:%J+b: :%J5b3" +
  "}l!:%?#+:%?#/:!:#36:%J:b> .~F!#&q!}U= J:c<#> :!B +&I#I:#J E#3:#Krrrr3F#+:!?# :!?#&:#J+bJ!3}R;!:#?#+;%:#J5b:#?#/<&:#?#3<(3}!:#?#5&I:%JrrrroO&" +
  "q: J E#+: Krrrr3F# /#(:&;%:#@#6;):(.;&(:(~!;).: :)};#+: :&E#&: :%E# .(: :!?# :!?#&3}MJ ;!.: :!G /:#J:b> .}S!!q= JIb<%> :%J&E#9:%K F#5:%Krrrr" +
  "y F#/:%{/                {.#::%K F B:%J G }7:%:!E#}9:%J/b<!:%J}7b:#J J&J 3}k!: :!JA~s-  :%JIc> .}^-!4q= J~U!c<&> : ?#&<.: ?#+J6db;0:&Jx!b;1:" +
  "&J~o b;2:&J~U b;3: ?#5;4: ?#3;} Jw~%3; %I:.<):0O&I:)J6b;.:)B  0!:)?#&;,: J!:%3oJ}r~(3J,:%3o:,J| i< J}+S&I (:&JIcJ~;}a3J|}): B ~h}Z3<-3k:&J~I" +
  " b:&?#I<(:&?#L<*J:3L:&?#T< :(: 8:&?#}I:*: 8:%3oJ}y~(3J,:%3oJ&; #I#I#I:)B 5<(J!c1#! #.Jr~(3; J#;(/!.J~o~&3; J!;(.:(J%l;*Jw~%3;(%I:*&I:(J!:%3o" +
  ": ?#&;(: ?# :%J<3D:(:%3}5:%J<3D:*J+c;*: J+b; J~:}a3;(/!..:)J/b?# <*:)J3b?# < b<+:*P:+:4Qj;+J&: J/d:} b:+8; J :*:+8J/d;*%I:*&I:(J!:%3o: B  J#" +
  "N&I: J&b?# :%3}4(:&: ?#+E#}B:&: @# F%}>J~:}{3J!:%3o:&J}7b:&Jz b:!:#3}Q:%:&?#}7<(J!:(8:&?#}9J :(831J~:}{3J!:%3o.: J/b; :*J/c;*J~:}a3;(/!..J!;" +
  "+J}t~%3J}s~%3:(B  J~P N< 8J#J!: 8:%3oJ~(~(3J/:%3o:)?#+;}!:&JDbJ~;}a3J|})J!:-:,J+nJ|!i<5J!N83k:&J~I b:&?#D:&?#}5J:3L:&?#UJ!:&?#T< 8;)J ;-:&?#" +
  "WJ : 8;/:,J3n;*J!; J ;(#I#I#I:5J#c1# !#.:&J?b:*3nJ!;-J}n~(3;+:&?#A;(:&?#?; /!.:&J:b:*3n:&?#>;/:&?#:;).:,J6n;,:&Jrr~: E#x!:&Jrr~: E#o:&:(E#l:" +
  "&: E#h:&:-E#d:&:+E#_:&:/E#Z:&:)E#W:&J%E#U:&K!F#T%I#I:&J6b:23}P:&?#6<(&q:&?#9(:&?#TJ!N&I:&?#}I< :&?#UO&I:&: J!bE#}I: J%l:3b<)?# ; :&J~t E#r!:" +
  "&:)?#&<)E#}[!:&K F#v!:&K}urrr~U.F#o:&J H!w!:&:)E#}o!:&: E#t!:&: E#}a!:&: :)bE#u!/&..:&J3b:13}P:&?#3<(M0!:&?#5.; :&J~E!b:(: : J!c3O:&?#~Q!; :" +
  "&?#~M!;):&?#~E!:&?#~I!:%3o:): J}o~(3J!36&I:}!:%3}4/#.:): J}p~(3J!36&I:&:*3n:&?# :&?#&:%3o/#.:): J}q~(3J!36&I:&J+b:,3n:&?#+:&?#/:%3o(:): :%3o" +
  "./!..J~4~(3J#:%3oJ~:}a3; /#. ..J}t~%3J}s~%3: B  J~P N< 8J#J!: 8:%3o:&J~U!b> .~P!!#q= J3c<#> Jvz3?# &I .Jvz3JqE# 3}(:#J&bJ!J}oz3?# Jwz3?# : P" +
  "<%8J : :%8:!Jq3}%J!; :#}1!/<!J}g%cJ%S&I#I#I#I:!J}z%c1(#!!!# .:!&I:!J}e%N:!J}k%Nj&I/%(/#. .J ; :#B 1<!J0Q0!J}V~A :!n; /!.:!J~k%cJ||%iJ~Y P; ." +
  ".Jvz3Jvz3?# J!bE# :#J3b> : J!i.}x#!(q= J3c<%> Jvz3?# &I .Jvz3JqE# 3}(: J :#Jwz3?# :#P<#8<&Q&I .:!:&: c<&Q&I .:%J+bJ!J}oz3?# :#8<#: 3} :%?#/;" +
  "(:%?#+;):%: :#b<*:!3} :%?#&; :%?# ;#Jxz3J}n~-3Jw~-334Jxz3Jw~-3J}s~-334Jxz3J}s~-3J}z~-334Jxz3:):(31Jxz3J<3D:#: 3}J&IJxz3J}z~-3J~(~-334Jxz3:#:" +
  " 31.Jxz3J~(~-3J~0~-334Jxz3:!:*b:&:!c31Jxz3J{ 3DJvz3Jvz3?# J!bE# :%J3b> .j!#q:!&q:!J!c;%: J!bJ : B  JBN8(J .;#J~3~-3:%:!:#8<!3~Q!&I#I:#: :#8;" +
  " %I:!&I:!J!c;!: B  : J!b; JDcJ|!iJ-P0!/#..J!2..J .}X%##}S%q= J3c<*> Jvz3?# &I .Jq;+Jvz3JqE# 3}(:*J&bJ!J}oz3?# Jwz3?# : P<,8J : :,8:!:#3}%:*B" +
  " 1&I:*}1!/J}p%O&IL       I;)J5:%:%J Oc< : J5S8<!J}+m< :!k: c; L      ~g}<;(%I:(:)}t:(: J!i8;(: J!n< &I:):)}t;)/!..Jy~F#Jq:*?#+< L      ~g}<:" +
  "(}u:(:!J }>8L      5I}t<(L     y}VI:(L     y}VIY8L      ~g}<L        :&:&L        Y8<&:&L      ~g}<Z8L      ~U}<}tL      ~U}<w}t}n~s%<!b<#: " +
  ":#Q8:!:*?#&8< : Jy~F#S8;+..Jvz3Jvz3?# J!bE# :*J3b> :+.~E4#}%q!}U= J~g#c<*> Jvz3?# &I .Jvz3JqE# 3}(J}oz3?# ;+Jwz3?# ;,:*J!J#J :!J%i<-J#N8:-J!" +
  "N8G }9:*J!J#J :!J/i<!J+N8:!J&N8G }::*:&E#}7:*:%E#}5:*:#E#D:*Jyz3@% F%?:*:(~s)F%::*K!F%6:*:)E#I:*K F#}I:*Krrrry F#}B:*K&F#}>:*:*JIcE#L:*J~^*E" +
  "#~+!:*K F#~ !:*J : : :,Q< 8<}&E#}y!:*J!:+: 8<6E#x!:*K F#~/!:*J#E#}o!:*J~E b;}!#I:*J}o!b3}CJ#N&I#I:*J~V!b;5:*J~_ b;}#J#;&J#;)J#;+J ;-J!;!%I#I" +
  ":*J~U b<#:*J}o!b< :!J!i3}D:*B _<!J%N0#:*:}#}1  H!r#:*:}#B #G }V#:!J#N0 :*@%W;}):5:*}1!r#H  :5:*B }V#G #:*:!G ~U!:*:})F%~M!:*J3b: 3F:*?#~ !;3" +
  ":#: 3H:*B c< J#N0#:*}1 a;,:*B _;!:*?#Z;#:*?#W;%:*J~M!b<}(J}d~-3J!3}E&I:%;0:#;1:!;2: ;+(#I:}(Ju~-3J%3}E&I:!;4:,;} :%;.:#;7: ;)/!.:*J~M!b<,J}g" +
  "~-3J&3}E&I:%;/:#;}%:!;8: ;&/!.:,J}j~-3J&3}EM0 :3:6bJ :}&:*?#~ !< S8J : :3S8;-: :3c;9..J ;!/!..:*J+b:*J}o!b3G:*?#+J#O0 :2J|!iJ#N:+J|!iJ#OiM&I" +
  ":*Krrrr}[rrrrqF#W/%.:1J!N&I:0B  J}2N&I:-M:)J|!iJ#NjM:4J|!iJ%NiM&I:*Krrrr}[rrrrqF#W/(.:*:} G _:*:7E#Z:*:.E#W:*J}o!b:*J~U b3T:*:*?#w!< :*?#x!<" +
  "!3}@:*?# <,&I:,:*?#&<4: :!36&I:*Jr#b:-:9:*J6b:*J~: b3}9:*?#r#JrrrroO&I:*:*?#}[#E#d:*:*@#r#F#Z:*JrrrroE#W/*.:*?#t#;} :*?#}[#;0:*?#}a#;1:*J E#" +
  "~:#:*Krrrr3F#~3#:*J E#~E#:*Krrrr3F#z#:*J~^*E#~+!:*K F#~ !:*:1E#}y!:*:0E#x!:*K F#~/!:*J#E#}o!:*J}o!b< 3}CJ#N&I#I:*J~I#b: J!3}D:*J~c b;2%I:*B " +
  "~Q#J!Q0!:*J~M!b< :*J}o!b3H:*B ~X!J#N0!:2:*?#~U!E#+:2:*@#~M!F# :*:*@#~I#F%W:*:*?#~Q#E#_:*B lJ%N&I#I:*:*B mG ~^#:*:*@#dF#~U#: :*J~U#b3T:*?#~U!" +
  ";):*?#~Q!;#:*J~U bJ~K}[3J,3}EM&I:*J~3#b< :#:)31:*?#~:#;!: J!3U:*?#y#:*?#~:#bJ-G  :*:!J!bE#~:#/!.%I#IJ ;%:)<!M0 :!:#b<+J!c<)A  < J }>&I: J}<i" +
  ":+J#c<)B  < y<.JI}A&q: J}+i(:.J}<i:+J%c<)B  < y<.JI}A&q: J2i(:.J}<i:+J&c<)B  J*iJ)lj.J)lj.J)lj< Jrr~: N0!.:):#c;):!;%: J~O N0!..:*Jz#b:#:%31" +
  "..:*J~I#b:*J}o!bJ 3}D/ . ..:*:*@#~3#F%u#:*:*?#~:#E#}k#:*:*@#z#F%~U#:*:*?#~E#E#~^##I:&J|!iJ#N:8J|!iJ#OjM&I:/:}%3}J0!.J ;/.:*J}o!b:/J!:/8:}%J " +
  ":/83}M:*?#}o!JrrrroO&I:*:*?#x!E#~U!:*:*@#}o!F%~M!(:*J~M!b:*?#w!:*?#x!3}N.:*J~U b:,:43}N:*:1E#l:*:0E#h:*:} E#d:*:*@%u#F#o:*:*?#}k#E#r!:*:*@%~" +
  "U#F#t!:*:*?#~^#E#}a!:*:*@%~M!F#u!:*:*?#~U!E#}k!/)..:*Krrrr}[rrrrqF#W/&..:*Krrrr}krrrrqF#W/#..:*Krrrr}[rrrrqF#W.:*:}!?#+< E#}[#:*:}!@# F%r##I" +
  ": &q:*?#t#: 3/J&(:*?#WJrrrroN&IJ ;!:*?#d;#:*?#_;%Jxz3J#:*?#Z< : J }A8J#l<&J~&s3b?# :&Jxs3b?# 31: J }>0#J~ z3?# < Jxz3?# N&IJxz33V.: J}yz3?# " +
  "bJ-G  J~ z3: J!bE# Jxz3:%:#31/#.:*J}o!b:*J~U bJ}9~s-  :*:*@#~E!F#~o!:*:*@#~:!F#~g!:*:*@#~/!F#~^!:*:*@#w!F#~U!:*:*@#~ !F#~M!J&;!%I:!JAO&I:!:*" +
  "J~M!bb?# 30:!J+b;!/!..J ;!%I:!J?O&IJxz3:!:*J~M!bb< ?# : J&b?# 31:!J+b;!/!..J!.;!.Jvz3Jvz3?# J!bE# :*J~g#b> :!.=!!q:!: ?# : ?#+<#cQ&I: :#:!J!" +
  "J!3a..~d!!%q= JDc<%> :%:#E#+:%:!E#&:%J:b:%J&b3d#I#I:%?#:<!&I:%?#><(;&:%?#AM0!:%J/b<&:#3c:&:!:(31:&J~3s3J~6s334:%:%@#&F#6%I#I:%J:b:%J6b3d:%?#" +
  ":<!M0 :%?#A:%J/b<&:!:%?#>31M0!:&J~3s3J~6s334/!..: :%?#5E#+: :%@#/F# /#.J!;!.: :&E#+: :!E#&: JrrrroE# .:%JDb> .S!!q= J3c<%> :%J&b:#3c:#&I:#&I" +
  ":%?#+:!:#~s-  .:%:#E#/.: :%?#/E#+: :%@#&F# :%J3b> .9 : : ?# J!J!J!3-JsrrroO&I ..~H!!&q= J~E c<%> Jvz3?# &I .Jvz3JqE# 3}(J.;&Jwz3?# ;(J}oz3?#" +
  " ;): J.R&I: B ~ r3;&.:%J+bJ!:):#:(Q< 8J :#: 83} J ;##I#I#I:!J!c1# !#.J!;#/!.:%?#/; :%:%?#+E#}>:%: E#}@J#;#.:%:#E#L:%J3b< :&:%J~: b3R: 35Jvz3" +
  "Jvz3?# J!bE# :%J~E b> .. Jyz3: }8% .~1!#%q#}UJvz3?# &I .Jvz3JqE# 3}(:!~s%<(Jwz3?# J#n<&: c<)J :&:)S8<&:&:(Q8;(J}oz3?# : J#lb;&:%~!;*:#~s%~!;" +
  "+J ;%#I%I:%:(N0!:+:&}6  :%J O~!:*}S}S<*}K&I:&J&b;&:%J!b;%/!..:%;(.Jvz3Jvz3?# J!bE# : J!:(:(J!R8b.~H+!)q= J~E#c<*> :*: E#/:*:&E#D:*:%E#A:*:#E" +
  "#?:*Jyz3@% F%::*:(~s)F%6:*K!F%3J!; :*:!J~g!iJ&nJ!i<#G };:*J!J#J :!J%i<%J#N8:%J!N8G }5:*J!J#J :!J/i<!J+N8:!J&N8<!G }6#I#I#I#I:!J!c1#! #.J#; ." +
  ":#0!.J ; .:*: G }<:*:)E#I:*K F#W:*Krrrry F#}I:*K&F#}B:*:*J}<bE#d:*:*J3bE#_:*:*JIcE#}@:*:*J};bE#}>:*:*J/bE#LJvz3?# &I .Jvz3JqE# 3}(:*Jz!bJ!J}" +
  "oz3?# :*?#L?# < Jwz3?# Q<!8J : :!8:*?#_J!:*J~A b:*?#}>B  < 8Jur3Jrr3: 83Z:*J~g b:*J~k!bJ~M ~s-  :*B ~A#;):*?#~Q!;+:*?#~M!;,:*?#~E!; :*?#~A!;" +
  "!Jwr3J%3(:*?#W<#&I:*?#U; :#J/d;!%I:!&I:*: @#&F#z!:*Jz!bJ#3(:!J/c;!: J/b; /!..J~/z3?# J#R&I (J~+z3?# Jrrrr&E#+.(#I:*?#hJsrrroO&I:*?#dB  <#&q:" +
  "*Jz!b<%:*J~g b:#Jxz33[:%3]7J}yz3;&J~ z3(:*Jx!b;&:*J}y!b.J~/z3?# M&I .?# ;#J~+z3?# :&?# E# J~/z3?# J!R&I (J~+z3?# :#E#&..: J6d:!b;-%I:!:-N0!#" +
  "q#I#I#I:!B  J!c1#! #.:!B !;%J#/#.:!?#&;%J!/!.:!?#&;%J .;.:!J6b:!J3b?# ;&:!J/b?# ; :!B 5;/:*:%E#~A!:*:!?#+E#~E!:*:/J#lJ/i:.jJ : : : :&b< Q: :" +
  "+Qj< 8<%J+ljE#z!:*Jz!bJ%3(J&:&J/d:,b: 8;!:%J/d; %I: &I#q#I#I#I:!B  J!c1#! #.Jrrrr&;&:!J&b?# /#.Jrrrro;&:!J!bB  /!.:!J+b?# ;&:!J&b?# .;%:!J/b" +
  ";!:*:&E#~A!:*:%E#z!:*Jz!bJ#3(: J/c; /!..;!/ . ..J~/z3?# < J#R&I .J~+z3?# <!:!?#+: J%c:)J}+ljjE#+Jvz3Jvz3?# J!bE# J~+z3?# :*J~E#b> .~hE#}#q#}" +
  "U= J~U%c<)> J.;+%I:+J}1O&I:+:)Jz!bbJ#G  :+J/b;+/!..:):(E#v!:):&E#u!:)J&E#}5:)K F#A:)Krrrry F#>:){/                {.#}7:)K F M:)J!H!U:)J!H!w" +
  "!:)K!F#}k!:)J E#}I:)Krrrr3F#}B:):%E#}a!:)J~^ b:)Jz!bJ>~s-  :)K F#~+!:):#E#~&!:):!E#~ !:)K F#y!:)J#E#x!:)J~^*:%?#9<}&:}&J~^*S8E#~3!:)Jx!b<&3E" +
  "#I:&3s!J|!iJ~r O&I:)J~+#b:&3}V!:)J~I#b<&:)B ~3#J6lJs}W5jJ 3}F:)J>b:&JA~s-  (#I:)J~E b;3:)J E#~&#:)Krrrr3F#}y#:)K F#y#:):#E#~/#:):!E#~+#:)J#G" +
  " }x%:)J#G }n%:)J#G }d%:)J#G }W%:)J#G ~n#:)J#G ~b#:)J#G ~T#:):)J}y#bE#~3#:)K&F%~^!:)K F%~U!:)Krrrry F%~M!:)K F%~E!:):%@%3F%z!:)Krrrr3F#}y%:)J" +
  "x!bJ~r 3}7#I#I%I#IJ ;+:)@%~E!<8}B&I:)?#~U!M;+.#I:)?#~+!<&:)?#~&!P&I:&:)?#~ !bB  <(J:Q0!.:)Jx!b3}W!;(.:(J|!iJ{ N0#:+M&I:)?#~+!<&:)?#~&!S0!:):" +
  "&:&:)?#~ !bB  JAN<(bE#~+!:(M0!.:)?#x!J#O0%#I:)?#~+!<+:)?#~&!P&I:+:)?#~ !bB  J:Q0!.:)Jx!b3}W!7:)?#~+!;+.:)J G ~:!:):+E#y!:)J~+%b:)Jx!b3}X!:)B" +
  " ~3%<0J#N0%:)?#y!;&:)?#~+%;+:)?#~/%;*:0J!i&q:)J E#~&%:+:*:)J}y%bJ 3}R7:)?#~ %;+:)?#~&%(:*.;(#q:&J!b;.#I:+:(3}Y!<&J|!iJy S&q:)Jz!b:)J~+%b:+:(" +
  "3}Z!;,J~l!(:)K!:&~!}Y<9:8tF%~E!:8:9}W<8}B;,:8}BM:&J-c<&J|!iJ&Oj0!#I:)?#~+!<&:)?#~&!P&I:&:)?#~ !bB  <&J:Q0!.:)Jx!b3}W!;&.J!;,:&J|!iJ~r N&I:)J" +
  ">b:)Jx!b:)J~+#bJ!3}[!:)J}o~%3?# E#~E%:)Jv~%3@# F%z%J&;&J /%.J&.;&.:)Jz%b:)Jx!b3}V!:)B ~H%.;4:):*E#Z:):.E#W:)J G U:)J G }s!J :,:4J!i8&I#I:(M&" +
  "IJ ;(/!.:+B  J~T O0 :)J>b:+:(J!:)Jz%b:)?#~+!:)?#~A%c3}j!0%.(:)J>b:+:(:,:)Jz%b:)?#~+!:)?#~A%c3}j!0#.:&J|!i<*J)R&I:)J~I#b:*J/db<(:)?#~E%E#+:(:" +
  ")@%z%F# (#q:)J:b;4:)J>b;,:+;&:)Jz%b;+J ;.= JDc<*> #I#I#I#I#I#I#I:(J,c1& &#!&.:&B  J~d O0%:&B !J~Z O0%:&B #J~j O0%:&B %J~j O0%:&B &J~V O0%:&B" +
  " (J~] O0%:&B )J~Z O0%:&B *J~> O0%:&B +J~Y O0%:,?#_B },J!O0%:+B +<&J%O&IJ#;.Jrr/;(/%.:*J E#9:*Krrrr3F#5:*:+B ,G ?:*:+@# F#::*J+b:*J:b:*J5b3}l" +
  "!:*?#+:*?#/<&3}|!M&I:,J}X}Z~M J}W}Z~M :&Jr#P8J}V}Z~M :&83x!.J#;./(.:&B  J~_ O0#:&B !J~e O0#:&B #J~k O0#:&B %J~Z O0#:&B &J~] O0#:&B (J~i O0#:" +
  "&B )J~V O0#:&B *J~k O0#:&B +J~_ O0#:&B ,J~f O0#:&B -J~e O0#:&B .J~j O0#:,?#_B },J!N&I:+B +<&J(N0(Jrr5;(/#.:+B +J(N&I:+?#&;.:+?# ;+:*:*J}1bE#" +
  "5:*J:b:+:.:*J5bJ#3}y!:*B }0J#N0%(:+3}z!M0%.:,J}d}Z~I 3x!/%.:&B  J~V O0!:&B !J~e O0!:&B #J~f O0!:&B %J~e O0!:&B &J~p O0!:&B (J~d O0!:&B )J~f " +
  "O0!:&B *J~l O0!:&B +J~j O0!:&B ,J~> O0!:&B -J~Y O0!J!;.:,?#_B },J!N0%/!.:&&I:,:(:&J6ljJs%j3x!/%(:,J03}{!/#. .J,;+J~E}^3;.#I#I%I:+J!b<+J4O&I:" +
  "+J7N&I .:.J&c;2:.?# ;} :.J+b;.:&:(:2?# :} 3~R!M0!/#..J ;./!.:+J4P;.:+J-c;+.:*:+G !:*:.J!iG  :,:*B !J6lJ~e~q~*~%*cJ}f!:*B  83}t!:,J03}{!.J /!" +
  ".:.J/d:,b<&:+?#+E#}@:&:+@# F#L:.J*b;&J!.;(:4:&G !:4:(G  :*JDb> :)B :M0#:)B ;;&.:):)B w!:0J!k:&J|!i:-J|!iSiiG w!:&;-/!..:)Jx!b3t!/!.:):)?#~+!" +
  "J!bE#~+!:):)?#~/!J!cE#~/!.:):)?#~:#E#~M!:):){ #~+#{.%z!:)J6b<&:)Jz!b<+3}]!:&J&j:)J~&#b:)?#6<} 8?# ;4:)?#~ #;5:)?#}y#;6J ;(:)Jz#b:)J>b<&:)J~I" +
  "#b<-J 3}^!:)J}y%b:&:-J#3}^!J!;}!:+:&:-J&J!3}_!:)J G }s!:)Js}*H!U:)J E#}I:)?#}a!<&?# ;-:&@%+;8:)K F#y%Jr!;,#I:)B }n%J#O&I:8Kr~E}n~j~lB:-8;8#I" +
  "#I#I:)B }k%<+1&&#! #.:):)B }l%G ~E!:):)?#v%<&E#~A!:):)?#u%E#z!:)Jz%b:)Jz!b3}b!:&:)?#~A%<+O&I:)J!E#y%.:)J E#~Q%:)Krrrr3F#~I%:)?#z%;}!:)Jz!b<2" +
  ":)Jz%b:)J~I%b3}c!:2:)?#z!<*:)?#~A!<.3}d!:*;&= J:c<0> :.&I#I:*:.bJ!c<}#B  J~O O:.J}+cJpPj0 :0K F%6:0{/                {.%+#I%I#IJ ;,%I#I:&:}#" +
  "N0&:1J})N&I .:&J!b;-:&B  ;&J!:1lJ~f~-~P|!iM0 :&JDcJ|!i<}%J-S0 :}%:,J-db;,:1J!b;1:-;&/!..:1B ~,~<3:&O0 :/J(Q&I (:1J!b;1:0J+b:/J#lb:,E# :/J!b;" +
  "/:-;&/#. ..J ;1/!.:0?#3;&J ;1:0?#6;-:0?#5;/:0?#+<}#:0?#/<}%3y!;}(:0?#9<7JHQ:-JHQj:}(:&J!cR:/J}&Qjj0 :2:}#:}%:&3~7!:/:-:73~8!:.J}*c;&%I:&&I:&" +
  "J!b;&:,J-d;,/!..:2J!G }/:2:,E#:J!;1..#q:0J:b> :1M&I#I:*:.J 3u!B rt3J)i&I:)Jz!b<&:83}f!0!:&:*:.3}g!/!.:*:.J 3}e!<&J!cJ!R&I:*:.:&3u!J:N&I:)Jz!" +
  "b:*:.3}g!/#..#I:*:.:&<-3u!JCN&I:*:.:&J!b<-3}e!<,M0!:,:-b;-.:&M:-:.Pj0 :&J,cJ(P&IJ ;&(#I#I#I#I#I:&J*c1#! #.:-J+O0#/(.:-J*N0&/!.#I#I:&J3c1&!##" +
  " #.:-J}!O0!J,;&/#.:-J3O0 J);&/!.:)Jz!bJ}(3v!/%..:*:.:&:8:3:)Jy%b3}a!/%.J ;.J);,:)Jz!b<*JB3~>!<&M&I:*J}03~>!M&IJ#J&:*?#6:*?#93~A!J#N<.8;,..:*" +
  ":,3z!;,:.&I:*:*?#+J+jE#+:*:*?#/Jrr:jE#/:,J~E2b;,.#I:*#q:&&IJ8:,M0!7J :,c;,.:,J!bJ}f~C P0!J7.3v!J ;,.:*JB3~>!;0:*?#6:*?#93~A!;&#I#I#I:.M&I#I:" +
  "*J~L 3~>!M&I:&J%O0!J~d#J~e#:,J%J2:,~7J~Y g8i8;&:*J%3z!J!c;-J:;1:,J!J!3~7!;//%.:*J#3z!;-:*?#9M&I:*J<3v!.:0&I:*JB3~=!.:*J!3z!:,3~B!;/:,J!b3~B!" +
  ":/c;&J}+;1J!c<,J*S&I:&;-/&(:,:-J*dbJ*c;-/%. ..:0&I:*J#3z!;-:*?#9M&I:*J;3v!.:*JB3~=!(:&J&O:.j&I:*J}&3v!.:*J#3z!;-.:*J#3z!:,:-J!3~7!;/J}*J}):," +
  ":-3y!<&8;1J!c;-.:&:-Q0!.:*:13v!.:*:-:/b~ Kr}u(}UF% :*?#9M&I:.&I:*J93v!(:*:*?#+Jy jE#+./!.:*J~I 3~>!M&I:*J~k 3~>!M&I:*J:3~=!..:*J#3z!;&:*JG3~" +
  ">!:.:0j<-O&I:*:-&qJ>J=:*?#6:*?#93~A!8(J>.3v!.#q:*J=G @:*J#3z!;0:*J}&G @:-&IJ ;/J :*JG3~>!M0!7(:*?#6:*?#93~A!M&IJ ;/J /#..:*J#3z!;/J!.;2#I:*J" +
  "C3~>!M&IJ ;1J ;-J ;,:*JA3~>!M0!.J ;1J ;-J ;,%I:*3~C!<.J,R&I:.:,J-db:,:-J,P8;,:-J!b;-:.:1j;1/!..:-J O:2i0 :*J}-3v!.J,:-c<.J :.J,R8;.%I:.&I:.J" +
  "!c;.:,J-d;,/!..:&J6N:/:0:1jjJ Oi:&J6Q:/J}9Qj:0JHQjj&I:*J},3v!.:&J6N&I:*:*?#+Jr!jE#+.:*:,E#::*J,J%:-:-J%R8<-:-J,S8E#>:/J}9N&I:*3~D!JH;/.:*J}." +
  "G @:*:*@% :/:0J}9d:&Ju9dbb~!}SF% :*J~O 3~>!M&I#I:*?#9M&I:*:*?#/Jrry jE#//%.:*J:3~>!7:*3~E!&I:*3~G!/%.:*3~F!0 :*J~l~#3J!3~<!0 :*J}.3v!..:*?#9" +
  "M0 %I:*J~P 3~>!&I:*J)3~I!:*J~R 3~=!/!..:*J:3~>!&I:*J(3~I!.:*3~G!..:)Jz!b:8:3:)Jy%b3}h!.;,:)B ~E%J!O0%:)?#}I0%:3:)?#~Q%E#+:3:)@#~I%F# /%.J ;+" +
  ":)?#u%:)?#v%J :8:3:)Jy%b3}a!;,/#.:+J6lJ}Y}W?j;,.J ;+.:} :5:} 8;1:)J~+%b:)J>b<-:,:}!:+:)?#y%:)?#~:%<&J|||}Ui:&:)?#}a!@% }B83}i!:)Jz%b<&:-:)J~" +
  "I#bJ)J 3}_!:)?#}a!B },M:)?#}y%<,JsrrroNjM&I:)?#~ %;0:)?#~&%;3= J~E!c<*> J?3}v!<(K F#::(Krrrr3F#6:(K!F#3:(K F#+:(Krrrr3F# #I:-?#_B },J!N&I:(J" +
  "6b;.J ;&J~E}|3;/J ;+%I#I:&J>N0%:&:-b<0J~D bB  J#O&I:+J%S0!:/?# :/J&b?# :0J~: b:.3~%!.:+J#P&I:(:(?#:E#>.:+J!b;+:/J+b;/:&J/b;&/!.. (:*:3E#D:*:" +
  "0E#A:*J}W#E#}5:(J/b<+J~r 3DJ~#}]3J+:*JAb:+3~%!:&B +<5J#O&I#I:&@# ;8:*J~^*E#}B:*K F#}>:*:8F#I:*K F#T:*J#E#}7:*J}7bJ~r 3}7J!;&%I:*J~Q b</:*J}7" +
  "b<.:&J!i3~&!:*B ZJ#N0!:*J~^ b:.3}V!:/J~#}]3J+3}E&I#I:*B h<&M0 J ;/:*J E#}y!:*Krrrr3F#w!:*J E#~+!:*Krrrr3F#~ !:*?#d;2:*?#_;}!J ;.:&J#N&I:}!:2" +
  ":*J~ !b3~(!M;.:*?#~+!;/.:*:*B iG }S:*:2E#o:*:}!E#l:*J~/!b:*J~k b3}b!:/&q:*?#~&!(:*J6b:*J~/!b:*Jw!b3}l!:*?#9;/:*?#6.;2:.M:&J%OiM&I:*J!G ~A!:*" +
  ":3E#z!:*:0E#~:!:*J E#}S:*Krrrr3F#l:*J3b:*J~:!b:*J~k b3}l!:2:/:*?#3:*?#5360!.:*Js6H!r!:*Js:H!l:*J}ds~&&E#u!:*J G }a!:-:*J}a!bJ J :*J~k bJ#3}k" +
  "!.(:+JA3D:*J:b:.:*?#T3}n!:*?#>;&:*?#:;.:*K F#r!:*K!F#l:*:+E#}S:*J~k b:.:&:5J!i3}u!.J ;&/ . ..:+J{ 3D:(:1:431:*Jv!b<&:1:4J}X}]3J&3~)!:*B }r!J" +
  "#O&IJ}i}|3J/:&:(3~*!.:*J~ !b:1:4J}f}]3J*3~)!:*B ~.!J#N0!:*@#~ !;8:*B ~,!;&J ;.:*J E#y!:*Krrrr3F#~/!:*:&G ~A!:*:8F#~:!:*J+b:*J~:!b:*J~/!b3}l!" +
  ":*?#+<0:*?#/</3~+!<-&I:0:/:-3~,!Jr}c=iM;..:-:/:-:/Q8;+:-;&#I%I:&:+O&I:&:0bB  J=c<3J9RJ J!:3lJswrt!i80#:&J!b;&/!..:+;&.:.M0!:&:-P&I .:&:/Q&I " +
  "(:*J}7b:-:0b:&:-c3}/:*?#}9<&:*?#I<-3~-!:*J%G }S:*J G q:*J!H }T:*:-E#o:*:&E#lJ}t}|3J1:*J~k b:(3~*!...:*J~E!b> .:)B }@0 :)?#z#<+JsrrroN:,Jsrrr" +
  "oNj0 :)?#~+%<&JsrrroN0 :)?#~E#;-:)?#~A#;*:):)@#z%F#t#:):)?#~E%E#}a#:):(E#}k#:):#E#v#:):!E#u#:)J E#r#:)Krrrr6F#~o!:):)@#~/%F#~g!:):&E#~c!:):4" +
  "E#~^!:):1E#~Y!:)Jrrrro:6:} 8E#~U!:):)@#~ %F#~M!:):,E#~I!:):-E#~E!:):*E#~A!:):+E#z!:):)?#}a!B },<&G }o#:&J!N;,/#..Jsrrro;+:)JsrrroE#z!.:)J3b:" +
  ")Jx!b3G:)?#3<&J#O&I:)?#5;!:)JsrrroE#z!:)J~I#b<#Ju!J}a!:&J!i<%8:}&:!:%83}F:)J>b:#JA~s-  (#I:+JsrrroN0 #I:)B w!&IJrrrro;&:)B ~;!J!O0!.:)J E#~3" +
  "#:)Krrrr3F#~+#:)J~I#b<!:)Jz!bJ :)J~+#b3[:)J+b<#:!3}]!Jrrrro:)?#~+#:)?#+<!8;&:#J&j:)J~3#b:!8?# ;#:!:)?#~/#:!8;!.:):#E#r#:):!E#~s!:):&E#~o!:%?" +
  "#6<+JqN0 :#:+R&I:,J!iM0!#qJrr#;+:(&IJ :(?#::(?#>Q0!7.J}4.:#bJ}2bJsr#P0!.:)J}e!E#x#:)JsrrroE#z!:)J G w#:)J>b:)Jw#b:+J J&J 3}k!..:):){ #}9{.#~" +
  "Q#J ;+:)?#A;#:)?#?;%#I%I#I:+J3N0#:+:)J~I#bb<!J+b?# <&J~Z S&I:!J/b?# <!:#P&I:!J6d:%b<!B  J#O&I:!?#&J| i<(J}+S0%:!:(B ~h}Z3Jr}Z~E jE#&.:!J G 5" +
  ":!:&J~X cE#+:!J E#/..:+J+b;+/!.. .: JAb:)Jz!bJ~M ~s-  : :)J>bJA~s-  : :)B ~<!G t!:)J~U%b> .}W&#/q#}U= J~U c<&> :&K F#3:&:%E#/:&:!@#}>F#&J!;*" +
  ":#J|!iJ!O&qJ}u}a3;+J/;,J}j}a3;-J1(J~[}_3;+J7;,J~A}_3;-J0.;2:!B L;):!?#I;.:!?#}9;/:!?#9;0:!?#:;1J ;%:!?#}B<(&I#I#I#I#I#I:#J|!iJ!c1# !#.:(?#><" +
  "#:(?#:R0# .:(?#5;.:(?#3;/:(?#+;1:(?#&;0J ;#J ;)/#.:(?#:;#.:(?#9;*.(J ;#.:!@#&;3:!@#3;4:&:!@#?F#}I:&J1E#T:&J~t}_3E#}B:&:1E#}@:&:0E#}>:&J.E#L:" +
  "&J~j}_3E#I:&:4F#}7:&:2E#}5:&:+E#D:&:3F#?:&:,E#>:&:-E#:%I:%Jy O&I:&J&b:%:&J6bb<!J+b?# :!J/b?# 3}r!:%J+b;%/!..:&J&b<!J~:}{3J!3}r!:)J#O&I:!J}a}" +
  "a3J.3}r!:!:/:.:)J!i3}u!.:&J&b<!:*:#3}r!:!J~E}{3J!3}r!: :&?#5E#3: :&{ #&{.# :&J~U b> .O!&q: ?#3<!: ?#/<#P: ?#&:!Pj;%: ?#+<&J!: ?# :#b:%8J :!:" +
  "#c:%831: :!E#/:&.}8!!q= J3c<%> :%J+b:!:#J 3_:%?#/;!: :%?#+E# : :!E#&:%J3b> .}< :#&I#I:#:!3.;!:%M0 :!M&IJ ;!/!.:#M0 :!J :#~s. ..: :#E#&: :!E#" +
  " .}( : :!:#:%:&3-JsrrroO&I ..T#%q!}UJ!;&J&;(:%~!:!~!}U<*K:}[}B&I:*}x<!Jrrrro:#cR&I: :#E#&J ;&J+;(:!;)..: :(b:)E# : :&E# .O#!q!}U= J3c<#> :#J" +
  "&b:!J J!J!3,:#?#&J!N&I (:#@#+;%: J E#+: :%F# :#J3b> ..~G%!*q:!?#&<)M&I: J E# 2.:!?# ;%%I#I:#<&:)S0 :#J!b;#:%:&bB  <*y<+J }A0!#I#I#I:*B ys3J#" +
  "c1%#! %.J~6s3:#:%b:#:)S8A  ;(#I#I#I#I:*J~g!c1(!### #.:(J}dq}?0(/#.:(J~g bJ|!iJDS0&/!.:+J2bJ|!iJ#Q:(JI}Aj0%.J~6s3:&J#b<#:%b:#:)S8A  J~6q}?0#J" +
  "~6s3:&J%b<#:%b:#:)S8A  J~6q}?0#:&J&b;#/%.J~6s3:#:%b:#:)S8A  ;(:*J~U!N&q:(JWiJwqO(:*J~d!N&q:(J}rq}?(:(JI}A<(:(:+J}UiJfOj:+J}+bJ|!iJ/P8..0!J~6" +
  "s3:&J#b<#:%b:#:)S8A  JI}A0!:&J%b;#/#.J~6s3:#:%b:#:)S8A  JI}A0 :&J#b;#/!..: :&E#&: :%E# :!:):#cE#&:!:#:%bE# : :#:&cE#/: :%:&bE#+.8 :!&q:#B  :" +
  " :!bJ!cB  N(J ..S!#q:!J|!i;&J ;!#I#I%I:!:%O&I:!:#bB  :&N0#:!J!b;!/!..:%;!/!.J!;(.: :!E#&: :(E# .~+!!*qJ!;(%I#IJ!;+%I#IJ ;*%I#I:#:(:*b<-R0&:#" +
  ":*:,b<&R&I .:!:-bB  <):!:&bB  <&S&q:%M:&:)Sj(:%.M0 :&:)O0#:+:*J!b<)N;&J :):&8;*:(:)J :&8b;(/!..:-J!b<(:,c;+/!..:(<,J!b;(/!..: :+E#&: :,E# .~" +
  ":!!*qJ!;+J!;)#I%I#I:!:):*b<-R0#:!:!:*c:)Jqkb<&R0 :!:*Jqk:!b:,c<(R&I .: :&bB  <&: :(bB  <(S&q:%M:&:(Rj(:%.&I:&:(O&qJ ;*J!;+:)<,J!b(:+:*J!b<&N" +
  ";(J :&:(8;*:):&J :(8b.;)(:-J!b<):,c;+J ;*.:#:+O0!/#.. .:,.}& :!:%S&q:#: :%3~g!(J!.M.~)!!&q: ?# <!: ?#&N&IJrr~: 2.: :!J!bE# :!B  <%yJ }>&q: :" +
  "!J#bE# :!B !J}<i;#:%J}+i;&:%J~T!R&I:#:&J)lj2.: :!J%bE# :!B #J}<i:#J)lj;#:%J~g!P&q:&J/l:#j(: :!J&bE# :&J} lJrr~g i:!B %J}<i:#J)ljj.(:%..~#!!!" +
  "q#q= JDc<&> :&J G ::&:#E#9:&:!E#6:&J>b;!:%&I%I:&J3b:&J6b3lJ :&?#3M0#7:%J!c<%0 ..:&J+b:&J6b3l:&?#/;#:&?#+.;%:!:%J!:%8:#J :%83}!:&?#?;#: J :&?" +
  "#A:&?#><!8E#&: J!:#:!8E# :&JDb> .n!%q:!B +M&I#I:!?#&;%:!?# ;&#I%I:#:%O&I:#:&bB  J-N0#:#J!b;#/!..:!J!G +:%;#/!.:!:%:#J!b<%cE#&:!:%:&bE# ..: :" +
  "#E#&: :&E# .~a!!-q= J3c<(> :!J5b<,:!B 6<%bJ!c;-:!?#/;#:!?#&;*:!?#3;):!?#+;+:%J(P;.#I#I%I#IJ ;&:#:)Q:):+Qj0%:(J+b:-B  :#:*b:):#c3p:(?#+J!O0 :" +
  "!:#:(?#/bJ!b<#E#/:#:%P0!:#:%c;&:#:+Q0!:.M&I .:&:*b:%:,:%36M0!/#..:!:)E#//!.: :#E#+: :&E#&J!;&.: :&E# :(J3b> .g!#q= J3c<#> : :!Jrqk<%J|!iJ}(R" +
  "&q:%J%lJ~o2i<%?#r}^3;!:%?#~s}]3(:#J+bJ~;}a3J|}):!J|!iJBb3k:#?#/;!:#?#+.E# : :!E#&:#J3b> .~H!!&q= J3c<&> :!?# Jrr~: O&I#I:!B @M&I#I:!?#/;#:&J" +
  "&b:!3N:&?#&J!N&I:!?#:;%:!:&?#/<!E#::#:%b;(:!:%c;#/%.:!B @0 :!J!G @:!B ?J!N&I:!?#>;#:!?#:;%(:!?#><#:!?#:<%N0!.:#:%c;#:%:!?#/b;(/#..:!Jrr~: E#" +
  " ..: :#E#&: :(E# :&J3b> .- :#: :!31.s!!%q= J3c<&> #I:%J*R&q:!J|!i;(J ;!#I%I:!:%O&I:!:#bB  :(N0#:!J!b;!/!..:%;!/#.J!(:&J+b:!:#:%3#:&?#/;!:&?#" +
  "+.;).: :)E# : :!E#&:&J3b> .}U!#q#I#I#I:!B  J!c1# #!.:!B !<!J}(Q0!:!J%l<!?#r}^3;&:!?#~s}]3;(/!.:!?#+<&:!?#&<(b<!:&P:!:%Qj;!J :&:!8;&J!:#:(b:!" +
  "8;(.: :&E#&: :(E# .~?!!+q%I:!:*Q&IJ{|%: :!:*3}S<+J|||*i<&:+Jr~g|*iJr~&%N<.8:&:%8<&J| R&I:#:&3D(#IJ!J#J%:&Jrr&P8:&Jr3P8<)J)d;(Jq:)J*kl:&:(nj;" +
  ",:(J)c;(%I:#:,3D:)J }@0!:)J!c;):&:(J}*inJ}<iJrqj;,:(J)c;(/ . ..:*:+J6nb;*:-:.j;-/!..:-J!i.}V#!!q:!:#Q&I#I: :#bA  <%J }>&IJ{|}W+: :!:#3}U< : " +
  "Jrrr+P82.:%J~Q O0 : :!:#3}T<%Jrr&O&I:%JroiJr~&%N&I: :!:#J)b3}T< JroiJr~/%N&I: :%J-lbJr~/|7cJrrr~U j2..:%JrrrDj2.J ;%:!:#J!b<#Q&I: :#bB  ;%.:" +
  "%J~W c< J*l: J~t!iJ!nj< J|!i<!J-SJ~;):!nJ!iMj&q:%(: J|!iB ~G~<3.J|!iJrrr3j2..:%Jrrr+j.}m!!%qJrr&;%:!:#Q&I#I: :#bB  J~Q O0 :!:#J!b<&R0 : :&bB" +
  "  J~l O0 :#J#b<&: b;(J ;%J ;#%I:#J&N0!J ; :#:&b:!P&I:#:(bB  ; .: Jy!iJ)nJ,d: J2i:%J&ljb;%:#J!b;#/ . ..:%.~5!!)q:!:#Q&I: :#bB  ;%.:%J6lJqk^<&" +
  "J#c<(J#R&I#I:&J!c;):#J!b;#:%J| :&ni;%:(J#l?#~Q~<3;(%I:)&I:!:#R0#: :#bB  <*Jy!iJr!O0#:*J}<i:%J)lj;%:)J!c;):#J!b;#/!..:%:(P:%J||~9 Qj:%Jr~g| i" +
  "Jr~&%Nj0 :&J6l:%j;+..:+.@!!q= J3c<%> :%J+b:#: :!3p:%?#+:%J3b> J O.z#!,q= J:c<(> :!?#&<+:!?#+J6db;,:!?#3;-:!?#5;.%I#I:,:+<&N</0 :&J6b;+:&B  0" +
  "!:&?#&J| i<)J}+S&I .:)M0 :&B 50!:&J/b?# <):&J3b?# <&b<*:&P:*:.Qj:)J!Oj0!:(J+b:&J/d:-b:#:%3}QJW;&:(?#/;*:(?#+;)%I:&M0#:)&I:(:):*J~Q 3qG 9:(:*" +
  "E#6:(:)E#5:(J5b:&J~c}^3b?# :&J~g}^3b?# 3}E0#.:&J+b;&/ . ..:(J E#9:(Krrrr3F#5:!:#:%:(J5b3}G: :/G /: :(?#9E#+: :(@#5F# :(J:b> .}3!!q#I: ?#3<!:" +
  " ?#/P&I:!: ?#+bB  <!J:Q0!.: 3}W!;!.:!.~0/%0q!}U!}R= JDc<%> #I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3}W!;#.#I:#J|!i<#J<O&I#I:#J~P N&IJ&;,(#IJ(;" +
  ",:#J~r N0 :!?#3;#:!3}m!:%J+b:!:#3}n!J|!i;,:%?#/;#:%?#+;&J ;!/#..:!B =;/J ;#:!J G =:!B :;0:!J G ::!?#5;+:!?#3;1:%J E#::%Krrrrr!F#6J+;-J!;(%I#" +
  "I:(J!i<*&IJ ;(:!?#3<&:!?#/P&I:&:!?#+bB  ;(.:!:(3}7:!?#5:+cJ}<i&I:#;&(:):%?#6N&I:%J6bJ+J+3~/!:%?#9;-.:)J%l:-b:2F% :%:)J!b<&E#::&;).:(J~r N~!:" +
  "2K!}Yt;2(:#;&.#I#I:2K!}W}B&I#I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3}W!;#.:#J|!iJ~R N&I:!:!?#3J!bE#3:!:!?#5J!cE#5/#.:*M&I#I:!?#3<#:!?#/P&I:!:" +
  "#:#:!?#+bB  JAN<(bE#3:(0!.:!3t!/%..:!?# J#N0#(#I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3}W!;#.:#J|!iJ{ N&I:!:!?#3J!bE#3:!:!?#5J!cE#5/#.:*M&I#I:" +
  "!?#3<#:!?#/P&I:!:#:#:!?#+bB  JAN<(bE#3:(0!.:!3t!/%..:!?# J#O0!#I:!?#3<#:!?#/P&I:#:!?#+bB  J:Q0!.:!3}W!7.:%J>b:!3}X!#I:%B AM&IJ ;#:%?#?M0!:%?" +
  "#>B  J~T O0!.:%J>bJ~2}a3J,3}E;#.:!:!B =:#jG =/#..:!?# J#O0!:+:!?#5<*N0!:2K!}[;2J ;(:&;#:*:+cJ}<iJ}<O0#J ;#J ;)K ;2:&M0#:%:&J!c<#E#::%?#9<-:#" +
  "J%lb@% ;2:#;)/#.#I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3}W!;#.:#J|!i<*J<O&I:&;#J!;(:*J~P N:*J~r Nj0#:!3}m!7(#I:!?#+;*:!?#/<.:!?#3J!b<#P:.:#cJ" +
  "3Pj&qJ (:#:*b<(J+b:({}M  {}H  !<3{/::::::::::::::::{},:3{/UUUUUUUUUUUUUUUU{=:3{/<<<<<<<<<<<<<<<<{={}B{}B{ZJrr&j_.:#b<(:.P&I:(:*bB  J<N&I:!:(" +
  "J!bE#3/#..:%J>b:!:#:(3}o!..J ;(:&;#/!..:%J3b:!:13}n!:%?#5;#:%?#3;&:!:/:!B =<(jG =:!:0:!B :<)jG :J ;!/#.(:!?#+;)J%;,#q:!?#/<+:!?#3J!b<#P:+:#c" +
  "J3PjM&I:#:)b<&J+b:&{}M  {}H  !<3{/::::::::::::::::{},:3{/UUUUUUUUUUUUUUUU{=:3{/<<<<<<<<<<<<<<<<{={}B{}B{ZJrr&j_;(.:+:#:(b<&Q&I:&:)bB  J<N&I:" +
  "!:&J!bE#3J!:#:)b:#:&Q<!8;&J :(:!8;#J /#..:%J>b:!:#:&3}o!:%?#?;#:%?#>;&:%B A.;!.J ;(J ;).: :(G .: :)G -: :!G ,: :,G +: :#E#&: :&E# :%JDb> .e!" +
  "(q: ?#3<!: ?#/<#:!:#Q8;#: ?#+;%#I%I:!:#O&I:!:%bB  <&J,c<(J}&RJ J!:(lJ}grr&i8M0#: Js#H!:: :!J!b<!E#3/!..J 2.:&.1 : J : ?#33}p!.~#%#*q!}R= J3c" +
  "<)> #I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3}W!;#.:#J|!iJ<O&I:!3t!.:!?#+;(:!?#/<#:!?#3J!b<%P:#:%cJ3PjM&I:%:(b<&J+b:&{}M  {}H  !<,{/::::::::::" +
  "::::::{},:,{/UUUUUUUUUUUUUUUU{=:,{/<<<<<<<<<<<<<<<<{={}B{}B{ZJrr&j_;*.#q:%:*b<&:#P&I:&:(bB  J<N&I:!:&J!b<+E#3J!:%:(b:%:&Q<(8;%J ;&J :*:(8/#." +
  ".:)J&b:!:%:&3}o!:!?#3;+:!?#/;#:)B /;&:)?#&;%:)?#+.;(#I:#:+Q&I:+:!?#+bB  <#J:Q0!.:!3}W!;#.:#J|!iJGO&I:!3t!.: :&G +: :(E#&: :%E# :!:!?#3J!bE#3" +
  ":)J3b> .}X#!%q#I:!&I#I: B  :!J!lb: :!b<&J!cB  J}/dbJ}<iJy}W3bB  J!c<%J|!iJ}(Q0 :%J%lJ~o2i<#?#r}^3:!O0 :#?#~s}]3;##I:!J*R&I:!J&P&I: :#:!3~g!&" +
  "I/&(/). .: ?  :#?  O0#:&J&c< :!:#bJ&c<!jM;#: M:!Mj0!: ?  :!?  O0#(: @  :#@  }D0#:&J+c< :!:#bJ+c<!jM;#: M:!Mj0!: @  :!@  }D0#./%.:#0#..J|!;%." +
  ":%.}Z&#&q%}U= J3c<*> : @% ;-#I:%J+S&I:#:%bJ+c<&&I:&@  ;,:#@  ;+/#..:%M0 :#;(:%;&%I:(}2  :+K+}Yt;+:(J!b;(:&J!c<&0 ..:+:-}X<+K||||2}W:+K:}[}U:" +
  ",:%~!:-K4}]}X}X<+K||||2}W:+K:}[}UK:}]}X;+:%J4S&I#I:%Joi;(:#;&%I:(M0!:+:&@  <,}X<+K||||2}W:+K:}[}UK:}]:,}X;+:(J+c;(:&J+b;&/ . ..: ?#><&: ?#6<" +
  ")J#lR&I#I:*J&bJy :&J#l<&:&Jy R8<&J!J&J&3,:*?#&J!N&I .:*@#+;,: :&E#>: :,F#9: ?#5J/b;&J ;(%I:(:)N0!: :(:&?# J :(3}q!7:&J3b;&:(J!b;(/ . ..: :):" +
  "-K?}]:+}X<+K||||2}W:+K:}[}U<+K:}[:+}X}x<&:#:%3}q!<#&I:): J3b<%?# N&I:%J&J33~/!.: :)J!bE#6: ?#5:)J&lb< :!@# F# : :!?#+E#+: :&E#/.:*J3b> :#.u}" +
  "6#7q#}U= J~&!c<+> :+J&G 6:+J E#>:+Krrrry F#9:+K&F%}>:+K F%I:+Krrrry F%}7:+K F%D:+: ?#_@%3F%?:+J E#}I:+Krrrr3F#}B:+J!G V#I:!?#3<&:!?#/P&I:&:!" +
  "?#+bB  J:Q0!.:!3}W!7:!?#3;&.:&:#?#3O&I:#3]7:#:&E#/.:#:&J!bE#3:!J~r 3}7:+Jt!b;}(:+J}o!b;6: J}7b;7#I#I%I#IJ ;&:}*}B&I:+?#IM;&.#I:!?#3<(:!?#/P&" +
  "I:(:!?#+bB  <*J:Q0!.:!3}W!;*.:*J|!iJ{ N0#:&M&I:!?#3<&:!?#/S0!:!:&:&:!?#+bB  JAN<(bE#3:(M0!.:!?# J#O0%#I:!?#3<&:!?#/P&I:&:!?#+bB  J:Q0!.:!3}W" +
  "!7:!?#3;&.:!J G ::!:&E#9:+J~U b:!3}X!:+B _<&J#N0%:+?#W<(;.:+?#Z</;-:&J!i&I:+J E#}I:.:/:+J~E bJ 3}R7:+?#}I;-:+?#T;(.#I:(:-3}Y!<0J|!i<} J}<R&I" +
  "#I:+K!:0~!}Y<}+:}*tF%D:}*:}+}W<}*}B;&:%J|!iJ!O:} J,Qj0 :} B ~&~;3;&:}*}BM&IJ ;2/%.J!;2:} 0##I:!?#3<&:!?#/P&I:&:!?#+bB  <&J:Q0!.:!3}W!;&.:&J|" +
  "!iJ~r O&IJ ;&/%(:#:+J~T b3w!:#J~:}{3J!3}r!:#:.:/3}r!:#J~C}{3J#3}r!: :!:#J#3}[!:+@%D;}*/(. .(:+J?b:+J~U b:(:-3}Z!;&.:&MM;2J-;&.:+J~c b:!3}V!:" +
  " :%G }T:!B :;8:!?#9;}#J!;*:&;} :&J|!iJ-N<,&I:}#J!b;9J ;*:/;}):);} .: :})E#I: :9E#}9: :} G }8: :*G }7#I#I:2&I:+B }PJ!iM&I:-M0#:(B  J~T O0#: :" +
  "(:-J!:+J~c b:!?#3:+?#hc3}j!0%/#..: :(:-:2:+J~c b:!?#3:+?#hc3}j!0!.#I#I#q:+:/E#}S:+:.E#o:%J|!iJ#O&q:,&I:-&I#I:(:-b<0J!c<&M0 :&B  <&JDcJ|!iJ-P" +
  "0 :(B  <)B rt3J)i&I:&B rt3J)i&I:)J}+iJ!l}1!~1~;3:&J2inJ!iM0#..J ;*:6J H!3:6{/                {.# :(;&%I:&:0O&I:&J!b;):&B  </J:c<2J1R&I:);&J!" +
  ":2lJsy!i0#.:);&:/J~T N0!:*J4Q0#:*:6b:/G  :*J!b;*/!..:+:*E#}k!:+:+{ #w!{.%}[!:+:+@#}k!<}*F%r!:}*}x<&J}!S&I .:}(:&3}s!JDc<*J|!iJ,Q&I:+J+b;0J ;" +
  "*:+Jr!bJ&j<2:&bJ!c;,J~&q;)%I#I:)M0 :)J~E}^3b?# <.J(S&I#I#q:)J~A}^3b?# ;/:&&q:/B  :2B  J:jO0#:,B  J:j(J::/B  J:N0!7/#..:.:/bJ!cB  O0 :2:&:/:." +
  "3~R!0#..:)J+b;):*J!b;*/!..:0:*G !:0:)J OG  :+B +M0!:+B ,;*.: ?#_J},bB  J#N&qJ~F}{3J~; :(:-3~[!(J .0 = J3c<&> :+J9b<):73~.!:&J!G &:&:*G (:):&" +
  "J&b3~.!:&J3b> ..:+B l0&(:+B l&I:&;2= JIb<.> :.K F#3: J E#}5:.J G 8#I#I#I#I:+J~c b<(B +J#c1#! #.:(?# ;)#I:(?#&<&&I#I:(B ,J!i0 :)B  J;cJ|!iJ~R" +
  " Q0 :&:)bJ!cB  J;cJ|!iJ~R Q0 :.J G >:.:&E#::.:)E#9/#..:.J9b:):&3~!!:&:.?#:<&N0 : :&E#o: :.?#9E#l:.J!G 8:.J!E#3.:.B >J!N&IJ}X}Zz ;(:.?#9:&3~Y" +
  "!0%.J ;(J!:2J|!i<)lJx(i0#:&M&I:.J&G 8/%.#I#I:)1( !!!&!.: J}os/3}t!/%.: JAb;4:)B ~(}a3;&:.J E#D:.Krrrr3F#?:.J}5b:.J9b:.J?b3}c!:.?#}7;/:.?#}5;" +
  "0#I#I#I#I#I:&J!c1%!# #.#qJ ;)J ;-= J3c<3> :0<*:/<(J 3u!J}0N&I#I:*:(J!3u!JDN0 J~k~23:(J!c<&3~Q!M0 J :*:(J!3}e!:&N0#7..#I%I:(:)N0!:):*b:)J!b;)" +
  "A  J }A0 .:3J&b;1= JDc<,> :,J E#5:,Krrrr3F#/:,J E#A:,:(E#?:,:*E#>:,J E#::,:(:*bE#9:,:*E#6:,J>b;5%I:(:-O&I:,:5:-:*:-bB  3~P!:-J!b;-:,?# J!O0!" +
  ":,?#&;):,:-E#::,:*:-bE#6#I:)Jr!P&q:)(:)Js~t%cJ~S P&I:)J:b;&/#.JB;&:)Juy cJ)P0!:)J}{y cJ(P:)J~[y cJ&Pj:)J}o/N:)J}cy cJ#Pjj0%:)J}f~: N:)J~s~V " +
  "Nj:)J~M~s%N:)J~X~s%Njj0!J:Jq:)3~L!8.;&.:,J/b:&3D/!..:1:,?#5E#+:1:,@#/F# :,JDb> :3?#+<):3?#/<(:(3~]!<&:(Q&I .:):&J 3~^!<(:&Q&I .:(:)b;*:&:(c;" +
  "(.:*:(J 3u!J}.N<,;)%I:)<&J!b;):*:(:&3u!B rt3J)i0 .:&:,P:&:(Qj&I .:.J3b;5#qJ~V~13J~8 :*:,b:&:,c3~[!&I:&;)%I:*:(:)3u!J:c<-J7RJ J!:-lJsrs:i8&I:" +
  ")J!b;)/!..:):,:&:)P8;,.:*:(:,3u!<)J~P N;-:(;&:)J?N<}!M&I:,:-M0!7.:*:&:,J!b3~^!.;1#I:*:&:13u!<}%J}0N&I:1J!b;,(:)J:c<)J2RJ J!:)lJsy%i80!.:-:}!" +
  "j;1%I:&<)J!c;&:*:(:)3~_!JDcJ|!iJ-P0 .:(:)O&qJ}>;&:*:(:)3~]!;}!#q%I:(:&M0!7:&J~o~23b;):&J~k~23b;}&:&J+b;&:*:(:}!:)?# <-c<):}&?# <}&:-3~2!M0 ." +
  ":-M&I .:}&B  J~U Q&I:(:*:(:)3~_!J|!iB rt3J)i0!7.:*:(:)3~]!<&J!c:):*:(:&3~_!J|!iJAN8.(:(.;):4J}03D:}%J}0O:(:)Qj;&:):,:):,Q8;}%J ;)%I:,:}%O&I:" +
  "*:(:,3u!<-JDcJ,R&I:):-JDOjJ!i&q:-JDN(:*:(:*:(:,3~]!3~_!J|!i<)J?N:)J~P Nj.;):4:-3D:&:)j;&J ;)(#I:-B rt3J)i&I:4?#+J%Q&IJ!;&/#..J ;}!#I#I#I#I#I" +
  ":-J?c1+&%,,,## !.:4?#+J(Q;}!/!.#I:-J~P c1%%+# .:-J:O0*.:&:}!j;&/#.:):1j;)J ;1/!.:4?#+J!N:1j;1..:,J!b;,/!..:4?#+<)J&cJ0S0 :&J!iM&I:4?#&:)J!3u" +
  "!JDO&I:5:5?# Jr:jE# J /%..:4J E#+J /!.J}]!.;(:3J3b> :(M0%/#.:.J3b;(:0:/3~O!<)&q:):/Q&I .:):0b:/:)c3~Z!&I:(:(?#&Jrrr+jE#&.:);&#I%I:&:/N0!:&:0" +
  "b:&J!b;&B  J~7 cJ|!iJ7S0 .:(:(?# Jr3jE# :4:0:/31:):4?#+<&Q&I .:):4?#&b:&:)c3~-!.J (J}Z!.<(0!/#.J}[!;(:.B }9J!i0 :0;&: ?#d;}!: ?#hJ/b?# ;}%:." +
  "J3b;5J ;)J ;,K ;}*:/<*Joi;(%I:(:)O&I:}*:&:)b@  <}+Kwyrs}Vt}[u:}T:}+K|~t{~r~n~f~T~6| }XKs}Vt}[uwyr!}Ttt:}+t;}*:)J+b;)/!..:*J*i;):*J~o|||*i:&b" +
  ";1#q#I#I#I%I:)&I:)J!c;):1B  :1J!b;1J| cJ|!iJ}s!S0!/#..:}*Krs}Vt}[uwyrq}W}B0!.J ;)#q#I%I:):*N0!:&:)bB  <(B rt3Jr!NJ!:(lJr~A iM:(J0QjiM&I:)J!b" +
  ";)/!..J!/!.:&:*J&3~N!.0!.#I#I#I:&:*J#J :&:*J~J~13J#3i8<)3~,!<1Jr}V=i&I:&:*3~+!<)M0!:&:*:)3~,!;1(:):*Q&I .:&:)b;-:*:)c;*J ;)#I%I#I:);&%I#I:&:" +
  "*N0#:&:-b<3B  <,J=c<(J9RJ J!:(lJswrt!i80&:,JCO:*:&J!b<(RjM&I:3J!bB  J=c<,J9QJ!:,lJswrt!iMj0!.:(;&/!..:&J!b;)/!..:*;&.:&:)P:&:*Qj&I .:):-b;(:" +
  "&:)c;3J}o~13J?:&:)N&qJ (:(J :3J!c<,:(bB  JCN8.<&:(:&8:,:3:&83~[!0&:4J~:~13J~A~1334:4:-:*31:4?#+;*:4?#&;&.:1J~E~S>iM0!.:&:*b;}&:&;)J!;1J!;,%I" +
  "#I:):}&N0 :)J!b;(:)B  ;3:,&q:3JGO(#I:1&IJ}[!;-J ;,:(;)J!;1:3J}1N:3JGNj:3J~Q Nj0&#I:3J:c1&*##& .:3J}<N0%(J}[!;-#I:3J:c1&*##& .:3J}1N:3J}<Nj:3" +
  "J~Q Nj0%..J ;1J .;,:(;)/!..:}!:&:*:}%4# M0#.J ;-:4?#+M0 :5:5?# Jr+jE# .:-/!.J}[!.<(M0!.:0:/3}s!J}:cJ|!iJ!Q0%:.J&G 8J ;(/%.:2J|!iJ+N&I#IJ#;(:" +
  "0:/J~J~13J#3iM&I:0:/3~+!;(.:(:/:(:/Q8;):(;&#I%I:&:)O&I:&:0bB  <*J=c<2J})RJ J!:2lJswrt%i8:*J~P cJ#Pj0#:&J!b;&/!..:);&.:&:(Q&I:/:&J!c<)R&I .:)" +
  ":&:):0bB  JCN8;&.:&:/Q&I .:.J+b<*:&:(J&b:(:0:&:(J~L~13J&3~2!8<)cE#&:*:):0bJ :&:)Q8E# :.?#+<&M0 :&:.?#/3~Z!M0 :.:.?#5Jrrr+jE#5J ;(/&..J ;(/#." +
  ":2J|!iB ~(}a3J#c</J|!iJ&S0 #q:(?# ;&:(?#&;*:.J3b;):.J8b: ?#_B },;2#I#I#I#I:/1# !#.J}^}X~: ;(:&:*: JAb3~1!J|!i</J!i0(:/M0!: J E#}5:/J#O0!: J}" +
  "os93}t!J ;*J}5/%.J}]!;(:&:*: JAb3~1!J|!i0&J~k~23: ?#}5</:*:/83~Q!M0&/!.:2M0 J ;*J}5/!.J!G  : :&E#l:):)?# J#jE# J~o .: b:*E# J ;(/!.#q:.J8b;&" +
  "#I:(?#&J(N&I:(?# <)}6  :)J&b}2  K:}YtK~[~8~(}n~L/}C&I:&J&G  /#..Jsr}9;&#I#I#I#I#I#I:2J|!iB ~(}a3J!c1)#!##& %.J}[rD;&/%.J(;):(B +J(N0%/#.:(B " +
  "+<)J)iJ&N0#J}]r}7J}Zr}5Jsr}9:2J|!i<&J%N8:&J)N8;&/!.J&;)JsrA;&:(B +J&N0!.:&:(B +J6ljJr%j/#.: :)J3lJ}o!j3}t!.J .;(.:(&I: :(3~V!J|!i;((J&;(:.B " +
  "8<&J&O&I: :.?#3:.?#53~#!J#:&: ?#}58;((: J}V!3}t!: J03}{!..:.JIc> :(J|!i/%..: J}m!3}t!/%(:+J~c b;&:+J~o b;/:+J3b;)= Jr!c<(> #I:0J4cJ|!iJ+R&I#" +
  "I:&B +<*J#N:0J|!i<.J5Qi<,M&I#I#I:*1&!  ! .: :*J3lJ}o!j3}t!J ;&:0J|!i<*J}#P:*J}#Qj0&:)J%G +/&..:(:&B ,<-G }I:(:&?#&<2E#T:(:&?# <4E#}B:(J~E b<" +
  "13~U!&I: J}X}Zz 3~V!J|!i<&:0J|!i<*J}#P:*J}#Qjj0%:)J%G +/!.:(:-G }I:(:2E#T:(:4E#}B:(J6b:13}b!:0J|!i<-J5Q&I:(J>b:&3~W!:-J}#Q&I#I:)B +<&J&O&I:)" +
  "@# ;}*:(:&G }7:(:}*F%D:(:)}1 ,H }8:(:)B .G H(:(:!?#6E#_:(:!{ #+{.#}I:(:!@#9F#d:(:!?# E#}B:(:!?#&E#T:(J~k b:(J~E b<&J J!J%3~5!:(B q<-J#N0!:(:" +
  "(? }RE O:(:(@#lF%I:(:-G Q:(:(B PG }I:(:(@%IF#}B:&3~U!&I: ?#_B >J!O0#.:(JDb:(JIc3~W!:(B }7<&J&N0!.#I#I#I#I:&J!cJ :&J!Q8J!c1# #!.:(B AJ#O0!/#." +
  ":(B AJ!Q0 :(J E#}S:(Krrrr3F#l:(J3b:(JDb:(J~k b3}l!:(?#5;&:(?#3:(J E#}I:(Krrrr3F#}B:(J+b:(J>b:(J~E b3}l!:&:(?#+:(?#/360!.: J}ds~I&3~V!J|!i;&/" +
  ").: J03}{!J&;&/(..:):(?#AE#+:):(@#>F# .: :(?#9<-E#o: :(?#6E#l:*&qJ!;&J!;)#I:,M&I#IJ ;):-:2O0 :.J}#Q;&/#..: :)3}{!.:&(: J}m!3}t!J ;&J%.:0J|!i" +
  "J}#R0#: J#3}{!:/J.E#&:/J~[}Z3E# ;&/#.(: J}f!3}t!.J ;&.:(Jr!b> :&J|!i..<&1(!   # .:#:+J~T b3w!:#J~:}{3J!3}r!:#:+?#o:+?#}S3}r!:&J%N&I:#Jz}{3J)" +
  "3}r!/#.:#J~;}{3J%3}r!:&J!O&I: ?#D: ?#}5:#3]3}5(:#: ?#l: ?#o3}r!.:#J~:}{3J!3}r!/!.:8J!i&I:#:+J~T b3w!:+:!:}#3}n!:#:+?# :+?#&J!3}u!/!.:!?#3;&#" +
  "I:+B V&I:#?#3:}#N0!(:#?#3<)J!b:}#N&I:#?# :#?#&:)3u!JAN0#.:#J~:}a3J!3}r!:}#:#?#3N0!.:#3]7:#:}#E#/.:#:&E#3:+J G V.:+@%D;}*:} ;)/!..:!3t!/!.:!:" +
  "!?#3J!bE#3:!:!?#5J!cE#5.:#J~E}{3J!3}r!:+?#><#&I#I: :%G }T:+?#:;!: J}7b;%:#J!nJ6d;#%I:#M0!:!J/bB  J!N&I:}*K!:!J0bB  <&~!}YK :&Jy P8}W}B&I:%:!" +
  "?#+E#+:%:!@# F# : :&Jr!kJ3lJ}l!j3}t!..:!J6b;!:#J6c;#/ . ..:+J~&!b> .}I!#q:!?#+J+b?# &I:!3]7J ;!(:!?#/<#:!?# bJ :!?#3<%:!?#&R8J :#:%R8;!:%:#c" +
  ";#.: :#E#&: :!E# .}u%!*q= J~U c<&> #I:#:%J/db<(B }&J#N&I:&J6b:!:#:%J 3~ !(#I:%J!b;):(B .J#N&I: :!:#:)J!3~ !/%.:&J6b:!:#:%J 3~ !:!?#>;*:!?#:;" +
  "+:!?#9;,:!?#6;-:!?#+;(:&J>b:!:#:)J 3~ !:&?#6JsrrroN0 :&?#>JsrrroN0 :(:!?#+R&I:!:(E#+.:!:*E#>:!:+E#::!:,E#9:!:-E#6:&J!G }7:&:&@#9F#D:&J E#L:&" +
  "Krrrr3F#}9:&J3b:&JDb:&J}9b3}l!:&?#5;#:&?#3:&J!G }B:&:&@#?F#}>:&J E#U:&Krrrr3F#T:&J+b:&Jz b:&J~I b3}l!:#:&?#+:&?#/36&I:!J03}{!(:!:%J3lJ}ds}y&" +
  "b3x!...: :&?#:E#+: :&@#6F# .:&J~U b> .}e!!!q:!J!G }7:!J G }T:!:%J-bG }8J#;(#I:%J/d:#b<#B .J#O&I#I:#B +<%M&I:&0!:!J03}{!/%.:%J(N&I: :#@# F# :" +
  "#B -;((:!:%J6lJs}W5j3x!./#.(:&M0!.:!Jr!3x!.: :(G +.~>%#)q!}U= J~U c<)> :)J+b: :!3}d!:)J}9b<,J J;~s. #I:,: :!3~4!&I#I#q:)?#I<!&I#I:)?#}9; :#&" +
  "I: :#c;*/!.: J2}@&I: J%c: : J.}?8;*J ;#/!.: J3O:!J3}?j0%J);#J-;*J /#..J!.;,:*:*J}+mi<!:*J,b< : :!}>8;-:)J~: b;.%I:!:-O&I:.J6:!3u!; :!:*}>&I:" +
  " ~!:/K-}U}S;/(:+J-d: b;+.:!J!b;!/!..:+J~^*f~!:/Kyt}:}U}SKrrrrrrr3}E:)B U&I:+&q:/Kq}X;/Jrv~b~Q%:+c(K :/}T;/J .;+.:,jJ,;!J,J%:#:#J%}@8<*:*J,}A" +
  "8;#J-; #I%I:!:*Q&I:+: h0#: J-d; :!J!c;!/!..:#;!.:):!E#A:):+E#?:):/F%+:):)?#3J3jE#30#..:)J+bJ73v!.:)J+b:%:&:(3}h!:)J~U b> .n!#q:!?#&;%:!?# ;#" +
  ":!B +M&I#I:%M&I: :#J 3~!!2.:#B  J;cJ|!iJ~S S0 :#:%bJ!cB  J;cJ|!iJ~R Q0 : :!?#+E#+: :!@# F# 2..: :#:%3~!!.R!!q:!B +&q:!?# :!?#&:#J!3}R;%:#J&b" +
  ";!:#J+b(:!J&b.;#: :%G +: :#?# E#&: :!?# E# .P : :#E#9: :!E#6: :#E#5: :!E#3: KrrrrDF%:: J}yCE#?: {/                {.% .}# :!:#Q&q: :#bB  (J " +
  "..}>!!q:#:!:!:#P8;%:#;!#I%I:!:%O&I: :!bB  JDcJ|!iJ,Q0#:!J!b;!/!..:%;!.:!:#c.~U%#)q!}U: J~s~#3J}#3~;!J#c<#J&Q&qJ}c~<3;#J%(:#J#l<%?#~s~<3;#:%?" +
  "#~^~<3.;%#q: :#:%3~<!<&&IJB;#J#;((#IJ&;(: ?#9M&IJ:;#/!.J:;#: ?#6B  J:O0 : J:3~=!: J}e~<3J>3~;!;%: J:3~=!J!;*: J!J#: J:3~>!83z!;)J /#..: JA3~" +
  "=!: J:3~=!: J#3z!;): :#3~=!: J}e~<3J>3~;!;%: :#3~=!: :(3z!.;#: J:3~=!: J!3~?!: J:3~=!:*&I: J&3z!;#(: J~p~#3J%3~<!M&I: : B @3v!..:&&I#IKrr~M}" +
  "v~1~Q~< :!Krr}{~=}l~U0}S<!:!Krr~M}v~1~Q~< }K8<!K~^*r;+:):%J(l:!Kr~/}l@r}xJ~U~Q}/c3~9!Jrz!b<(J,m<&:&:#cJ~Y gc<#J,ljj<&:(}@&I:&:(O0!: @% :+Kr}" +
  "u(}V}H0!.:#J~Y c;#..: :#:%:)3~@!: : ?#+J:jE#+: ?#9M: B ?J?Ni.~W#!%q= JDc<%> :%:!:#3}d!:%J6G @#q:%?#9<!&q:%?#6B  (J .B rt3J)i&I:%J~s~#3J}#3~;" +
  "!7:%JA3~>!:%J:3~=!&q:%J:3~>!7:%?#9(:%J}e~<3J>3~;!;#:%J:3~=!:%J#3z!;!J /#.;!.:%J#:%?#6:!3~A!<!:!J#S8J!:!83z!;!:%J:3~=!:%J}e~<3J>3~;!;#J!.;&:%" +
  "J:3~=!:%J&3z!;(:%J:3~=!:%:&J!k3~?!:%:(:#:!3~@!:%J:3~=!#I:%3~E!&I:&0!:%3~F!7(:%3~F!0!:%J63v!..:%?#9&I:%B ?J?N&I:%J:3~=!:%J?3~=!:%J!3~I!:%J@3~" +
  "=!:%3~G!..: :%JD~s-  :%JDb> .}) : K!F%6: :!: B ?< : J?N8G ?.~N%#(q%}U: @% Kr~o~F~@~]!}S<,K|~q}t~@}j,}G&I: J73v!.: B ?<&J?O&I:&J3lJ}Y(j2.#I:%" +
  ": ?#:<*Jyt}:f<&:&Jyt}:d:*Ob~!: @% <-K~^*}U}SK||||||||| :!Kr~/}l@}S<.:!:.}F8}F&qJrrr!(:-K|}Y~,~9%}F0!Jrrry .:%?#&jE#&.: B }/M&I#I:,Kr}u(r<!}x" +
  "J}y~l}0c3~9!;):#J~,~<3J~G~<334:#?#&<(:#?#+<&J&:)J,n3~:!:(:&J*:)J(nJ2i3~:!:(:&J-:)J}+i3~:!:(:&J0:,:!Kr}u(}U}T}x<)Ju9f3~:!:(:&J3:)J}9f<+J||%iJ" +
  "}9h3~:!:(:&J}!:):+J}9dc3~:!:(:&J}):*3~:!:&: ?#>J5b<(S&I:#:(E#+.:#J~O 3D:#?#&:#?#+: ?#3: ?#536&I:#J E#+/!.: B }0M&I: ?#+0!.:%:%?# Jr&jE# ..:%" +
  ":%?# : ?#+jE# :%:%?#&: ?#/jE#&J .n :!:(:)3~#!:#&I:!:#3x!: JsrrroE# 2.:!?#}5<(&I:!J G }S:!J E#}5:!?#A;#:!?#D;%:!Krrrr3F#A:(;&(Jrrrro;#.: :&E#" +
  "+: :%E#&: :#E# .~/!!#q= JDc<)> :%M&I: J}b!3x!.:#J,N&I:!J~2}a3J,3~g!M&I: J}c!3x!J!;*..:&B .&I:)J~^*E#6:)K F#3:)K F#9:)J#E# :):&@# F#+J/3}v!<!" +
  ": ?#IE#+:!: @#}7F# :)J!E#A:):!E#?:)J!E#>: :):(:)J>b3}w!.:)JDb> :%J!k:*j.~j!#&q!}U#IJ6;)#I#I#I:!B  <+J!c1# #!.J:;).: :)b<*?# J!b;):*:)E# :)J~" +
  "Y P0 :)J~Y O0!:*: ?#+E#&.:(J/d;): J/b;*: ?#5;,%I:)&I:*:&3~.!:)J/c;):&J/b;&/!..:!@# ;-: ?#+<!: ?# N&I: J&J63~/!.: :!J!bE#+: ?#&:!J6db<!:%G 5:" +
  "!:,E#3:!:(E#/:!:#E#+:!:-F# : : B ?:+MjG ?..N : :!B +&q:#J E#+:!?# :!?#&:#J 3}R7:#J&b;!:#J+b(:!J&b.?# E#&: :!?# E# .~j&!+q#I: ?#3<#: ?#/<(P&I" +
  "#IJu~(3;!J&;%J!;&#I#I#I#I#I:#: ?#+<)bB  <+J~[ c12!#######&##### #.Jv~(3;!/#.J(;%J}q}[3;!/!.:+JBN:#b;#/#.J!;*J ;&.: : B <:&jG <%I:%M0%: :!B  " +
  ":#:(P&q:#:)bB  (J .J|!iN<&:#bE#3:%J!c;%:#J!b;#:!J!b;!:&0 .: 3t!/#.(: ?#+;).#q:#:(P&I:#:)bB  JDN&I:#J!b;!Jq/#..:(:#:#:(P8;!:#;%#I%I:!:%N0!:%:" +
  ")bB  JDcJ|!iJ-P&I:%J!b;%/!..:%;!.Jq:#:!:#O8.;%:!:(P&I:!:)bB  JCN&I:!J!b<#;!#I%I:!:(O&I:!:)bB  JDcJ|!iJ-S0#:!J!b;!/!..:(;!.:#:%:#:%P8:%:!:#N8" +
  ";%..:!:(P&I:!:)bB  J~T!iJ~; N&I:!J!b<&:(P&I#I#I:&:)bB  J}0c1% ! !.:!J#b;&..:(:&:&:(P8;!:&;##I%I:!:#N0!:#:)bB  JDcJ|!iJ-P&I:#J!b;#/!..:#;!.:&" +
  ":%:%:&Q8:%:!:&N8;%..: :!E#3J#;*:%JqN0 : :%3~a!7J#2.:*.G!#q:!?#3<%:!?#/Q:#:%Qj;&: J :%:#c:&8E#&: J!:#:!?#+b:&8E# .~T&#+q!}R:!?#/;*:!?#+;,#I%I" +
  "#I:*:%c;&#q%IJ :&J3P:%:*Qj0!7:%:,b<(J+b:({}M  {}H  !</{/::::::::::::::::{},:/{/UUUUUUUUUUUUUUUU{=:/{/<<<<<<<<<<<<<<<<{={}B{}B{Z<(M&I:&J3c;&:" +
  "%J3b;%/!..:(_.;&:*:%:&b<%R0 :%:,bB  <&J<N0#:&J~Q O&q:&J:P0!:&yJ }A&I:%J!b;%/%.:!?#/;(:!?#+;)#I%I:(:%<&R0!:%:)bA  J }A0!:%:):(:%3}UJ6n<+b;%:+" +
  "0 .:!:&3~a!;&.:&(J!;-J ;(#I:%J!b<&:!?#/<+P&I#I#I#I#I:&:!?#+<.bB  <)J~e c1+#%%%#%# !.J&;(/!.#I:)J~W c1(!###! .:)J<N:)J}1Nj:)J~Q NjM0!.:(:%J#b" +
  "<&b;)%I:(M0%J ;%:&:+P&I:&:.bB  ;%.:%JDcJ|!iJ-S:%JViJ~7 cJ|!iJ)Si0!:(J!c;(:&J!b;&/ . ..:!:&3~a!;).:).;%/!..:!:%3~a!7.:!:%J!bE#3: :-G +: J :%:" +
  "#c:!?#/:%P:#:%Qj<%8E#&: J!:#:!?#+b:%8E# .D!!q: K!F#+: :#: ?#&: ?# <#J#N<%8E#&: :!:#:%8E# .{!!,q= J3c<(> : ?#><)M&I .:)J!c;+:(J/b;,:(J+b;): ?" +
  "#5;-: ?#6;.: ?#:;/:#; #I%I: :+i<0J#l:/b< ?# <*&I:.:*J!c< R&I .:%&I#I:#: J&l:-b< ?#/O0 :(J E#/:(Krrrr3F#&:&: B +&q: ?# : J&b?# :(J&bJ 3}R7:);" +
  " :,(: J&b.?# O0 : ?# :%:&3~g!M0&..:0J!b; /!..: :!J!bE# .:(J3b> :*M.s!!&q: ?#&<&:!: ?# <)c<%S:#:&:%cRi&I:%: ?#3O&I: 3]7: :%E#/.: :#:%bE#32.:#" +
  ": ?#3<%b<(:%P:&:(PjM&I:%:)b:#:!:#36&I: :(E#32..: 3]:!:#31.}) :!B  M&I: J~:}a3J!3}r!.:!J G  .}Z!!(q:!J!c<#J4R&I#I:#J%l<#?#x~:3;%:#?#w~:3;&J ;" +
  "#%I#I:#:%S0#:!:#b;(: B  :#:&bB  kJ~T iM&I:&:%:#: :!3~2!0!.:(J!b;#/!..:%:(R&q (:&:(bB  .;)..:).. : :!J!3~h!.~;!!)q:%M&I: :!:#3}r!2.J ;%%I:#:+" +
  "<&O&I:&J!b;+:!:&bB  ;):,J!iM&I:)J,c<*J}&QJ!:*lJ}grr&iMjM&I: J!:!:(b:#:&P:&:(Pj<*8J :&:(c:*83}r!:+;(..:%<&J!k:)J~Q Ni;%:&:)J<Oj:,kJ!k;,/!..: " +
  "J!:!:(b:#:(P8:#:(c< J : :#R83}r!.. : :!J 3~h!.4 : J&3.< &q: ( ..~7#!(q= J:c<&> J~r ;(#I:!3s!J|!iJ~r N<*M&I#IJ~P ;(:!3s!J|!iJ~P N0 :&J5b:!3}V" +
  "!/#..:!:(3}7:#J!b;+J ;(%I:*&I#I:&J5b<):!:(M3~&!:&B 9J#N0%:&:&?#9E#+:&:&@#5F% :&:&?#&E#9:&J G 5:&:!?#9:+bE#6:%:)3~.!:&3~T!M0 :&J G /:&J}c!E#3" +
  ": :&J/bJ : B }T:%?#&:%?#+3}k!.(:!:(MJ~R 3}8M0#:&J#G 5:&:(E#6:%:&J5b3~.!.: :!:#:%3}w!:%?#+<)&I:%:)J!cE#+.:(J!b;(/ . .:&J:b> .* :#3}z!.}I!!q= " +
  "JDc<(> :(J~^*E#>:(K F#9:(:#E#6:(:!E#5:(K F#?:(J#E#/:(J/b<!J~r 3}7: :!J!:%:&3~5!:(JDb> .}9 : B +J!N&q: ?#&J(N&q: ?# < }6  : J&b}2  K:}YtK~[~8" +
  "~(}n~L/}C(J .(J ..}4!!q= J3c<#> : J G }S:#J#G +:#:!G ,: :#J+b3~6!:#J3b> .p!%qJ}[~,3:!3~Q!&I#I%I:!&I: B  <#JDcJ|!iJ-P:#J~T!iJ~7 cJ|!iJ7PjM&I:" +
  "#JBc<%J0RJ J!:%lJ}Wy i8M:#J~T Oi0%.: J!b; :!J!c;!/!..J!;&..:&.~j+!3q#I#q= JDc<+> J!;.:!J!G }7:!J G }T:!J E#}5:!:%J-bG }8Jr!;):%J/d:#b<#B .J#" +
  "O&I:#?# ;.:#B +<,;%:#?#&<-;/#I#I#I:,1&(#! #.#q:-&I#I:#B ,J!i0 :.B  J;cJ|!iJ~S S0 :-:.bJ!cB  J;cJ|!iJ~R Q0 :+J G 5:+:-E#3:+:.E#/:-/#..:+J/b:." +
  ":-3~!!:+?#3.;/:+?#/;.J ;,:+J E#::+Krrrr3F#6:+J>b:+J/b:+J6b3}c!:+?#?<(M&IJ}V!;):-:/O;%/(.:(:!?#_?#:Q&IJ}W!;):-:/O;%/(.:+B A:+?#>;*J ;%%I:%:(O" +
  "&I:%:*b;):%J!b;%:1:)B  B rt3j;1/!..J}X!;)J!i:1yJ }>jM&I#I:1J|!iJy S&I:*:(J&3~N!&I:-:/O;%/+..:*:(J 3u!J~P N&I:*:(J J}d~03J+3~2!&q:*:(J}s~%33e" +
  "(J .;2.#I:1J:i<1&IJ ;%J ;):(J%S&I:*:(J}c~033e;).:(J!c;}!#q%I:(:0O&I:%;#:*:0bB  <%J{ N&IJ!:#J{ N:} i:4jJ!i0%7.#q:%J~r N<3:#J~r Ni;5:3:#J>Ni;#" +
  ":0J :0:}!O8&qJ!:%B rt3J}%J}+:0J!N8i0!7:%JCN:0J!Oi(:%J},N..;3:} :5j;} :#:4j;4:0J!b;0:):3i;)/!..:).J!i0!.:2&I:*:(J}d~03J+3i&IJt!;):(J2O0%:*@  " +
  "K~P~S}]~H~K~c}k~1:}X:*J*b@  Kw~S}]~H~K~c}k~1~R }Xt}BM0%..J}B;%%I:%&I:%Jw~13b?# :(N&I:%J}o~13b?# :*:(3~g!M0%.:%J+b;%/!..J3;,:2M&IJ J3:*:(3}s!" +
  "J}:cJ{!i8;,.:1&I:,Jrrr#j:,:*:(3~O!8;,J ;%%I#I:*:(:%3u!<#B rt3J2iM&I#I:#J}0c1& ## #..:%J!b;%/!..J ;)#I:*:(J 3u!B rt3J)i&I:*:(:%J}a~-3J%3~2!0!" +
  ".:*:(J 3~,!Ju~#~N i0%.:,Jrrr&j;,.J ;)/!.Jt!;):-:/O;%/)..:-:/O/%.J#;%:.:-:!JAb3~(!;)J ;,/%.:,J6lJs}W/j;)J ;,J ;%/#.J .;%.: :!:):.:/:%J&j:%:&8" +
  ":,3}i!:+JDb> .}|!!)q%I#I:*;):&;%%I:#:%R0!:!:#:%3}S<+J|||*i3~L!&I:!:%bB  J~Q N:)j;):%:+J6nb;%/!..:(:%:&8;(:):&J Oi:!:%bB  J~Q Nj;*:%:+J6nb;&/" +
  "!..: :*G +: J :&:(c:&:(P:#:&Pj<#8E#&: J!:!:(b:#8E# .T!!q%I:!_<%J1P&I: :%B u}[33}{!:!:!J!ci;!/!..%I:#_<!J}*R&I: :!B ~h}Z3Jr!j3}t!:#:#J!ci;#/!" +
  "...~m!!%q= J:c<&> #I:%?#+J!N&I:%?#&B  J~r N0!.:%JA3D.:&:#B +J%N<(E#9:&J#E#5:&J~C}{3E#3:&:!E#/:&: E#+:&J~:}{3E# :&J!E#&:&J~:}{3J!:(8< E#6J ;!" +
  "%I:!J:O&I:%:!:&b<)?# :)J&b?# 31:!J+b;!/!..:#B -&I:&K F#/:&K!F# :&:%E#+:&:#?# :#?#&J!3}u!(:%:#?# :#?#&31.:%: :(31:&J:b> .}5 :!:#J{ 3}8&I:!3s!" +
  "7:!J G ::!:!?#3E#9: :!3}X!(: J#G +..? Js}Wx}7Js}Wxy : :!:#3~1!J|!i< J#i8J : J#S8.}3!!q= J3c<(> :(:&E#/:(:%E#+: :!:#:(J+bJ&3}y!:(J3b> .h!#q= " +
  "J3c<&> :#B +J)iJ#N&I#I:#?#&M0 :&J&b:%?#&:%?#+<(: :!3~)!:&B 2J#O0 :(&I:%:(J!cE#+.: :!:#:%3~%!:%J{ 3D..:&J3b> .f!#qJ+;##I:!J+S&I: @  K~^~^~F}W" +
  "~.~C~C}j}1}C0!.J ;#: :!J J~A~13J(3~2!;%: :!J J~F~13J&3~2!M0 J(J&:%8<#J%bJ : :!:#J}a~-3J%3~2!8;#.:#.~:(!.q:#;(#I%I#IJ}U;+:(;%J ;.J ;&%IJ ;):!" +
  ":%Q&I: :%bB  ;).:)J|!i</B rt3<*J~T i&I:+J!b;+:%J!b;%:*:.j;.:)yJ~6q}?:&b;&/!..:%:(R&I:,Jr#Jr&:/JCN8j;,(:.J|!i<-:,j<*Jr+j:*:&J}<Q8;,:.J+i&I#I#" +
  "I: :!:(3u!<*JBO&I: :!:%J!c3u!JBO0!.:,Jr:j;,.:*J~T!iJ~M O0 :,Jry j:,: :!:(J~R~13J&3~2!8;,..: :!:(3u!B rt3J)i&IJ ;-(#I:-J!N&IJrr~< ;-/!.Jrr&;-" +
  ": :!:(J~P~13J#3~2!M0 :!:%P:(J#b<*:%Qj0%: :*b;&%I:+&I:+J!c;+:&B  ;*:&J!b;&:*JDcJ|!iJ-P:*JViJ~7 cJ|!iJ)Pj0!/#..Jrr);-..:0J!b;0:-Jrr+j<*:*:-:.J" +
  "~p!i8:%:(cJ#P8;-.:/JCO0#:%J!b;(/!.. .:,:-j<(Jrr!j:(:0J#}>8<(Jr3j:(:%:#cJ{!Q8<#Jrr3j:#:!:%Q8;&:)J|!iJGO&I:%;)(:%J!b;)J ;+%I: :!:)3u!JDcJ|!i<#" +
  "J,R&IJrr&:#:+J-db<#:#Jrr&S8;+:)J!b;)/!..:&Jrr:j<#:#:&:):%cJ#P8:+J||%Q8;&.:!:)Q&q:&:&Jrr:j: :!:)3u!J=c< J9RJ J!: lJswrr!i88(:&..H!!q%I:!&I: J" +
  ":J : B  <#J~7 cJ|!iJ7P8:#jG  :!J!c;!: J!b; /!...N!!q: ?#+<#: ?# N&I: J&J/3~/!.: :#J!bE#+: ?#&:#J/db< :!@# F# : :!?#+E#+.9 : : ?# J!:!:#3-Jsr" +
  "rroO&I ..3 :!: ?# : ?#&3}E.~g!#(q!}U#q= JDc<&> :&J/b<%J J;~s. :%: :!3~4!&qJ!;%:&?#3<(&I#I:&?#/;%:&B A&I:#JB3DJ!;).:%:(}A0 :)J#j/%..J4:%J :%J" +
  " }?8<%:%J4}A8;%:&J5b;(%I:%&I:#:(B  <*JDb3D:+K-}U:*~!K|!}W}S;+:%J!c;%:(J!b;(/!..:)J&j:+K|||||||2}G0!7:#?#&:#?#+: :!36&I:#J E#+.:)(J#..:&JDb> " +
  ".}@!%q%I:&<)&IJ ;(:!:#Q&I: :#bB  ;(.:#J!b;#:)J!c;&:%B  ;*:%J!b;%:(:*3~3!0!..:)M.}6 : J:J : J~7 cJ|!iJ7P8jJ|!i:!J:J :!J~7 cJ|!iJ7P8jJ|!iN.t%!" +
  ",q: :!:#J 3u!JBN<%G :: J+b;-: ?# ;*%I#IJ ;&#I:#:%Q&I:!:%bB  <&JDc<.J|!i<,J-P&I:(:,jM&IJ!;): :*:+c<*E# J ;(/%.:(J6P&I:(:-b:.G  .J!;): :+JqkJ!" +
  "i:*b<*E# :(J!b;(:,M0#: :(E#&/#..:+:)Jqk:&J|!iJCOjjJ!;+J!i0!J ;).:%J!b;%/!..#qJ ;&:)&q:!:#:%3u!J~T!iJ~; N&I:!:#:%J!b<%3u!<(JBN:(J}0Nj:%b;%J ;" +
  ")%I:!:#:%3u!JDcJ|!i<+J,R&IJrrry :+:&J-db<&:&Jrrry }A8;&J!;):%J!b;%/!..: J :&c:&:(JBN8:*bE# J :)M0#7.:#:%N(J ...}g!!!q= JDc<(> #I#I%I#I:(J+b:" +
  "!:#J!i3~&!:(B 3J#N0 :(:(?#3E#?:(:(@#+F%::(J5b<#:!3}V!:(:#E#A:%:(J:b:#:&4# 0#J ;#/!..: J#G ./!.: :(?#9E#+: :(@#5F# .:(JDb> .}>!%q= J3c<#> : B" +
  " }T;%: ?#_?#:;&:#: ?#IE#+:#: @#}7F% : :!:&:%:#J!3}k!:#J3b> .}= :!J.R&I#IJ!:!lJ~E5i&qJ}*(:!J#O0!: J%J2: J~Y g8iMJ9j.2..J}+J :!J!cJ/P8.}= : :!" +
  "J%PcJu%b< J#n:#b: J~d#db: J~Y fc: Ju%fb:!J,bJ/hJ}l!dJ#bJ(fbJ}q~a}5c.: : :&:%J}9d:#Ju9dbb~!:!~ Kr}u(}U}SF% .}q!!&q: J}p~a}5b< J~(~l+f;#: :#J~" +
  "(~l+dc< : J~ }p#fb: J~+.fc: J~%~l+Qc<!J~d#f;%: :!J~+.fc:!Jv}p#fb:%J}g}Tdb< J(dJ#bJ}l!f<!J#bJ/h<&J(lJ:b: :!J}l!dJ#bJ(fcJ!bj:#Ju%d:%b:&J#PbJ,l" +
  "Jry/cj.}: :#J!c;#%I:%&I:!:#R&I (: :#b:%:%J-f<%J-dcJDjG  :#J!c;#/#. ...U!!q:!J%c;%:#:#J|!iJ%hc;#J ;!#I%I:#J%S&I:!J!b;!:#J%c;#: :%J%b<%J%3~<!M" +
  "0!/#..: : B @3v!J ;!.:!.I!#q: ?#6<&: ?#9<%J :!:#3~2!<!&I:#:%Q&I (: :%:#cE#9: :#:&bE#6..:!.}& : :!3~>!M&I: : B @3v!..}<!#q#I%I:!M0!: 3~C!<%J," +
  "R&I:!J!c;!:#J-d:%b;#/!..: : B @3v!J ;#.:#.};!#q: ?#9<#&q: ?#6<%B  :!J|!iN&q: :#J!cE#9: :%J!bE#6J!(J .(J ..}a!!#q: J#3z!;#: JG3~=!: J#3z!;%#I" +
  ":!M&IJ ;!: ?#9M0!: ?#6B  JGO0!.: JG3~=!: J#3z!;!.:#J}&Q:%JHQjM:!J}:PiM&I: : B @3v!.: J :#:%:!J}9N&q: 3~D!JH(:!.3~8!.F :!:#3y!:%J!cQ&I: :!:#:" +
  "%3~7!~ Kr}u(}U: @% }SF% (: : B @3v!... : :!J 3}e!.6 : J!J&3~7!< : J}zy}6bJ*hc.O!%q: ?#9<#&I: ?#6<%B  JDc<!J|!iJ-P&I: :#J!cE#9: :%J!bE#6.(J~E" +
  "!;!.:!J|!i.8 : Ky}d~#~Q}4F%:: : ?#+Jr#jE#+.}* : J~m~#3J%3~<!&qJ!(: J~p~#3J%3~<!..}o!#&q!}U#q: JB3~>!<#M&IJ : J}03~>!M0!7.#q: J#3z!<!J}&R;%: " +
  "JG3~>!M&IJ : ?#6: ?#93~A!M0!7.: J#3z!.<&J}9P:%iM&I: J}.3v!.: :&J}9d:!Ju9db<!J OG }0: : @% :!~!<(K :(}T:#8}SF% J!..5 : ?#9&I: : B @3v!... : J" +
  "|!iJ@O.Q!#q: ?#9J!c;#: ?#6;%%I#I:#JqN0 :%B  :!4& M0 : :#E#9: :%J!b<%E#6:#J!c;#/!...}: : J|!iB rt3J*i&qJ!(: J;c< J|!iJ};Q&qJ (Ks~^susrrry : ~" +
  "!}[}x..J!i.}! : J|!iB rt3J)iJ O.}, : Jr!S&q: 3~M!J#iJ!n(: J:N: J,cJ(Pj..}L!%q#I%I:!J~U O&I:!Jv~,3b;#:!J}i~,3b:!J&b;!B  : :#}1! cP0!/#..: J~t" +
  "|%iJ~t|%N: JrWiJrr}7Nj2.:#B %J!j.}n!!&q= J:c<%> :%J E#9:%:!E#6:%: E#5:%J E#3:%: E#+:%: :!bE#/:%J5b;(%I#I:!:&N0 :%:(:&: :&bB  3~P!:%?# J!N&I:" +
  "%?#&<)Jr!S&I:)3~M!:#iJ|!i0#..:&J!b;&/!..:%J:b> :!:&O.}m!!%q%I:!:#Q&q: :#bB  (J .B rt3<%J| i&I:#J!b;#:%:&j;&/!..J ;%:#J~7 cJIP:!J~t!QjM&I#I: " +
  ":!:#3u!Jy O0 : :!:#J!b<%3~,!<#Ju~#~F iM&I:#:&jJy iM0!: :!J!3~N!M0!.J ;%..:%.}I!!q:!:%J| :%J6lJqk^<&ni:!?#+J)lJ :&J!N8j<%E#+:!?# :!?#&:#J!b3u" +
  "!;!: :%E#&: :!Jy!iJr!OE# .}.!!q: ?# :!R&q: ?#&<#:!Q:!:#R: B +8(J ..~q!!&q= J3c<&> :&:!:%:!:%P<)8<(E#/:&: :#:)8E#+:&:!:%:!:%Q8<*E#&:&:#: :)8E" +
  "# J ;%#I%I:%:(O&I:&:%:%3~S!M0#:%J!b;%/!..:(;%.:(:%c; J ;#Jq;!#I%I: :#O&I:&:!:*b:!:(b3~S!M0#:!J!c;!:#J!b;#/!..: ;#.:*:#:%bc<!J#N: :#cJ#Ni&q:&" +
  ":%:%J!b< 3~S!&q:&: :%3~S!(J .(:!J#P.:&J3b> .}:!!q:!: ?#&P&I:!: ?# bB  ;%.:#: ?#/P&q:%:#: ?#+bB  k(:%.J~T!iM.}5!!q#I: B +M&I: ?#&M0!: ?# B  J" +
  "~T O0!.: J~2}a3J,3}E;!.:!.}) : B +J!N&q: ?# : ?#&3~Y!(J ..}7 #q: ?#_B >&I: :!3}t!J : ?#_B >J!N0!7: J03}{!(: :!3x!.J&..~)!!%q= J3c<#> #I#I#I#" +
  "I#I#I:!B +1&#%! %.:#:!B ,<%G /:#:!?#&<&E#+:#:!?# <!E#&:#J&b3~U!M0%: J%G +/&.:!B ,;%:!?#&;&:!?# ;!/#.: J#G +/#.: J%G +/!.:#:%G /:#:&E#+:#:!E#" +
  "&: :#J&b3}b!.:#J3b> ./ :!J~[}Z3J.3}E.}9!!q%I#I:!:#R0 : :#bB  J~Q O&qJ!(: :!:#3}TM0!J#.:#b;#/!..:!:#Q.4 : :!3}s!J|!iJy N.[!&q:%J!b<): b;*#I%I" +
  ":(<&:!O&I:&J!b;(: :&bB  J:O:!:&:)bRj0!:&:*bB  J:O0!: :!:(:#:%3~2!M0!/#..:!;&.:!:&Q.>!!q%I:#<%J!c;#: :!:%3~_!J|!iJ:N0 .:%.:!!q%I:#<%J!b;#: :!" +
  ":%3u!J:N0 .:%.1 : :!:#J!c3u!.}! : :!E#3: ?#/: 3t!.}g%#1q!}U:(J!c;1:!?#+<,J!c;2:(:!?#3<3c;4:!?#9;*:!@% ;}#:!?#5;+: #q#I%I#IJ :*:)8;} :,:*:,:*" +
  ":,Q8:)8</:(:(:/P8;}!:!#q#I%I#I:%:+:1b<*R0&:!:}#:#:*b}2  }[K!}W}B&q:(:+b(#q:#:+b;0:/;*#I%I:*:}!N0!:%:*:+b<-R&I .:*:0b;.:&:*b:*J!b;*B  :.B  N0" +
  " .:-:,cJ!b/!.:2;*%I:*J!b:} R0,:(:*R:%:*:+bRj&I .:*:0b;-:&:*b:*J!c;*B  :-B  N0 .:!:+:3b<+E#5:)0%/#..<+E#5:)0!/#..:4/!.J .<*E#9/!..:!:%E#5J /!" +
  ".:!:(:+b<#E#5:)M&I:!J E#9.: :#E#+: :+E#&J!.E# .D J~ z3?# &IJxz3J-3D.Jxz3: :!31Jxz3J-3DJxz3:#:%31.}t! J~+3J!:#:#J!R8<#:#J~+3S8J!c;#: L       " +
  " : L        Z8; %I:#&I:#J!c;#: : w; /!..:%L        :%L        Z8<%L      ~g}<:%L      ~g}<Y8: :!L        :!L        Z8<!: :!Y8}t.}4 : K!F% :" +
  " :!H!}5: :#}oL     I}dI}u}n}8%+: J%G }7: :!3}+G }8.R!!q: B F&I: J}W} H!}7: K F% : J H!}52.: }1!}5<!&I: J%G }7: :!3}+G }8(: J}W5H!}7: K F% .." +
  "}=!#q#I%I:#&I:#J!c;#:!B  ;%: B  ;&:!J!b;!: J!b; :%:&N0!/#..J 2.:&:%c.A!!q= J3c<%> :%:#G +:%:!E#/: :%J+b3~6!:%J3b> ..~JO- Jrr3.0*   9   &   +" +
  " J}kr3.(!   , J~!r3.}g#!#%&()*+,-.mfj[XZX}Od[mfcfg}PfVn[jkagfafnXdaZVYXddN}DM}E}>}EM}ALP}AO}HJPTP}AOS}GM}D}M & (       }O & *   !   a & *   " +
  "#   h & &   %   -   2   /   }7 & K & }C & ~f~6~4 !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! J}V}W3.}4##############################%%%%%%%%%%%%%%%%&&&&& J~:}W3.?+}!%} )  }#*! 5  7- (}&,}% }(  12" +
  "06#    3& / . J~p}W3.~hJ4      rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr : :::::  :: +::!!!!!!!!!!   : : &&&&&&&&&&&&&&&&&&&&&&&&&&   :3:############" +
  "##############::::rIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII" +
  "IIIIIIInXjpSja^afXYY[kkBYgfljgdBXddg}PBgja^afXYY[kkBYgfljgdB[ohgk[B_[XZ[jk}D[ljpBJ]l[jA:PZ[ehgl[fYpBQ[pA:LXl[XYY[kkBYgfljgdBXddg}PBe[l_gZk}B" +
  "S}ETYgfl[flBlph[A:aZ[ehgl[fYpBc[pA:Xml_gja}QXlagfXYY[kkBYgfljgdBXddg}PB_[XZ[jkXYY[kkBYgfljgdBeXoBX^[F}3DDhgklXdVYgZ[ !#%&()*+,-./01234} }!5}" +
  "#}%}&6}(789})}* !#%&()*+,-./0]Xdk[;=>},}-}.}/}0BC}NVW}S}UXhhdaYXlagf}1bkgfY_Xjk[lml]B}7aZ[flalplae[klXehXZZj[kkXnXlXjZ[kYjahlagf[eXad[ehdgp[" +
  "[kfXe[h_gf[hdXf}P[}Okal[afZmkljpmk[jVaZmk[jPZ^jgmhVaZ^jgmhPZljXalkYgfl[olklj[[lYalpklXl[YgmfljphgklXd}=gZ[}Qah}QahYgZ[hgklYgZ[V&& *   ]&& ) " +
  "  d&& .   }P&& (   }S&& ,   }X&& &   }]&& (   }c&& &   }f&& *   }l&& +   }s&& *   }y&& )   ~#&& +   ~-&& *   ~4&& )   }G&& ,   ~9&& *   ~?&&" +
  " )   ~E&& &   ~I&& (   ~N&& *   ~[%& .   ~U&& -   ~a&& %   ~d&& *   ~k&& +   }R<lph[<G<^jgmh<A<mk[jPZ<G<<A<^jgmhPZ<G<<A<ljXalk<GA<lae[klXeh<" +
  "G<A<Ygfl[ol<G}R<mk[jVaZ<G<<A<^jgmhVaZ<G< )(!#(%&)(VVhjglgVVAj[imaj[Z:}D[imaj[ZA:}Oml:eakkaf^:gj:fmddC-afnXdaZVlph[:Moh[Yl[Z:}NA:^gl:}UC-[ehl" +
  "p:}Agl_af^:}Oml:}P_al[:khXY[C-lggVdgf^:}@gf^[j:l_Xf:=:}Opl[k:af:}FTNB}7C-hdXY[_gdZ[jVaZ:T_ak:ak:l_[:l[ol:g]:X:eakkaf^:nXdm[A:fgl:Xf:aZH:Y_[Y" +
  "c:}P_[j[:al:Yge[k:]jgeC-afnXdaZVY_XjXYl[jk:Jf:aZ:emkl:fgl:_gdZ:Ygfljgd:Y_XjXYl[jkA:}OaZaj[YlagfXd:YgfljgdkA:afnaka}Od[:Y_XjXYl[jk:gj:dgf[:km" +
  "jjg^Xl[kC-afnXdaZVlae[klXeh:}Ag:ZXl[:XfZ:lae[:l_Xl:YXf:}O[:j[XZC-afnXdaZV[eXad:Moh[Yl[Z:Xf:[BeXad:XZZj[kk:kmY_:Xk:fXe[I[oXehd[CYgeC-afnXdaZV" +
  "mjd:Moh[Yl[Z:Xf:_llh:gj:_llhk:}F}D}@:}Pal_gml:Yj[Z[flaXdkA:gj:X:_gkl:fXe[:kmY_:Xk:[oXehd[CYgeC-afnXdaZVh_gf[:Moh[Yl[Z:X:l[d[h_gf[:fme}O[j:g]" +
  ":}4:lg:}2}6:Za^alk:kmY_:Xk:}0}2:}3D}2:}6}6}6:D}2}3}4C-afnXdaZVfme}O[j:Moh[Yl[Z:X:fme}O[jA:}Q[jg:gj:egj[C-fglVk[jaXda}QX}Od[:}?}ES}A:_Xk:fg:l" +
  "[ol:]gj:l_ak:nXdm[C-afnXdaZVbkgf:T_ak:ak:fgl:}?}ES}A:l[ol:af:}FTNB}7G:j[XZaf^:klghh[Z:Xl:}Opl[:=C-ZmhdaYXl[Vc[p:T_ak:c[p:klXfZk:l}PaY[:af:gf" +
  "[:g}Ob[YlC-]gj}OaZZ[fVc[p:T_[:c[p:VVhjglgVV:ak:j[]mk[ZG:al:YXf:Y_Xf^[:g}Ob[Ylk:l_Xl:al:Zg[k:fgl:}O[dgf^:lgC-Ygf]daYl:Oan[f:lg^[l_[j:}Pal_:W}" +
  "NWA:}Pal_:Xfgl_[j:nXdm[G:k[fZ:gf[:g]:l_[:l}PgC-lggVZ[[h:}A[kl[Z:Z[[h[j:l_Xf:=:d[n[dkA:l_[:YXdd:alk[d]:}O[af^:l_[:]ajklC-lggVdXj^[:T_[:YXdd:_" +
  "Xk:egj[:l_Xf:=:}Opl[k:Xk:fgjeXda}Q[Z:}?}ES}AH:k[fZ:][}P[j:gj:k_gjl[j:ljXalkC-mfj[Yg^fa}Q[ZVc[p:T_[:YXdd:_Xk:fg:kmY_:]a[dZC-l}PgVZa^alVp[Xj:T" +
  "_[:p[Xj:_Xk:l}Pg:Za^alk:XfZ:}PXk:j[XZ:Xk:}3D}J}JH:}Pjal[:]gmjC-fgVg]]k[l:}Ag:}FT}=:g]]k[l:^an[fA:j[XZ:Xk:}FT}=H:[fZ:l_[:lae[:}Pal_:}K:gj:Xf:" +
  "g]]k[lC-]mlmj[Vlae[klXeh:Rgj[:l_Xf:}3}5:_gmjk:X_[XZ:g]:l_[:YdgYcC-aZVdggckVdac[V[eXad:T_ak:aZ:ak:Xf:[BeXad:XZZj[kkA:}P_aY_:h[ghd[:Y_Xf^[H:hj" +
  "[][j:Xf:aZ:l_Xl:klXpkC-aZVdggckVdac[Vmjd:T_ak:aZ:ak:X:}F}D}@:gj:_gkl:fXe[A:}P_aY_:YgehXfa[k:Y_Xf^[H:hj[][j:Xf:aZ:l_Xl:klXpkC-Ygfkme[jV[eXadV" +
  "ZgeXaf:T_ak:ak:Xl:X:eXad:hjgnaZ[j:]gj:l_[:hm}OdaYA:jXj[dp:X:^jgmh}.k:g}PfC-kaeadXjVc[p:Q[hl:mfZ[j:alk:g}Pf:fXe[C:LaZ:pgm:e[Xf:W}NW}<-fmddVlj" +
  "Xal:RXfp:k[jnaY[k:j[XZ:fmdd:XkG:Yd[Xj:l_ak:ljXalC-hXklVlae[klXeh:K[]gj[:l_[:p[Xj:}3DDDG:Y_[Yc:l_[:mfal:XfZ:l_[:]a[dZ:l_Xl:al:Yge[k:]jgeC-mfm" +
  "kmXdVlph[:Q[hl:Xk:^an[fA:l_gm^_:}N:ak:mfmkmXd:_[j[C-fglVg}Pf[j:Sfdp:l_[:k[jn[j:eXp:k[l:l_ak:ljXalH:al:}PXk:fgl:k[flC-mhklj[Xe:T_[:k[jnaY[:}P" +
  "Xjfk:g]:l_ak:YXddC-ljaee[Z-lgVkljaf^-j[fXe[Z-l}PgVZa^alVp[Xj-]jgeV[hgY_-]jgeV_llhVZXl[-]jgeVZXl[Vgfdp-[fZVg]VZXp-d[XhVk[YgfZ-mlY-kY_[e[VXZZ[" +
  "Z-dg}P[jYXk[ZVZgeXaf-[}2E}5-Zjghh[Z-fmdd-X:}Oggd[Xf-X:fme}O[j-X:kljaf^-Xf:XjjXp-Xf:g}Ob[Yl-Xf:[ehlp:XjjXp-X:]jXYlagf-Xf:afl[^[j:}O[pgfZ:}3}N" +
  "}6}4-X:kljaf^:gj:X:kX][:afl[^[j-X:ZXl[:Xk:X:kljaf^A:gj:X:fme}O[j:g]:k[YgfZk:gj:eaddak[YgfZk-Xf:g}Ob[Yl:}Pal_:klj[[lA:YalpA:klXl[A:hgklXdVYgZ" +
  "[:gj:Ygmfljp-X:}F}D}@:Xk:X:kljaf^-Xf:[BeXad:XZZj[kk:Xk:X:kljaf^-X:kljaf^:gj:X:}P_gd[:fme}O[j-X:kljaf^:gj:X:fme}O[j-X:YXddA:gj:Xf:XjjXp:g]:Xl" +
  ":d[Xkl:gf[-T_ak:gf[:ak:f[^Xlan[C-T_[:l[ol:_gdZk:X:}A}F}@:Y_XjXYl[jA:}P_aY_:ZXlX}OXk[k:j[]mk[C-LaZ:pgm:e[Xf:W}UW}<-=:egj[:g]:l_[:YXdd:Xj[:fgl" +
  ":dakl[ZC-Sfdp:l_[:hjg]ad[:k[^e[fl:hXkk[k:afl[^jXlagfk:gfA:XfZ:}Pal_gml:l_[e:ZXlX:}PgmdZ:^g:}P_[j[:al:emkl:fglC-Moh[Yl[Z:}2:lg:}3}6}6:Y_XjXYl" +
  "[jkG:J}E}=PP:d[ll[jkA:Za^alkA:ZglkA:YgdgfkA:_ph_[fk:gj:mfZ[jkYgj[kC-Moh[Yl[Z:Xf:P}ES:}7ED}2:ZXl[:XfZ:lae[:kmY_:Xk:}3D}3}5BD}3B}3}8T}2}3GDDGD" +
  "D}KC-Moh[Yl[Z:Xf:P}ES:}7ED}2:ZXl[:XfZ:lae[:kmY_:Xk:}3D}3}5BD}3B}3}8T}2}3GDDGDD}KA:gj:Xf:}>TT}B:ZXl[:kmY_:Xk:T_mA:}3}8:N[}O:}3D}3}5:}2}3GDDGD" +
  "D:ORTC-J:fme}O[j:g]:l_ak:eXfp:Za^alk:ak:Xe}Oa^mgmkG:}7:Xj[:X:ZXl[A:F:X:p[Xj:XfZ:alk:ZXpA:}8:lg:}2}4:k[YgfZk:gj:eaddak[YgfZk:kafY[:}2}8FDA:}2" +
  "E:eaYjgk[YgfZkA:}2}8:fXfgk[YgfZkC-Sfdp:l_[:p[Xjk:DDDD:lg:}8}8}8}8:YXf:}O[:k[flC-T_[j[:ak:fg:p[Xj:BDDDDDDC-J:p[Xj:g]:l}Pg:Za^alk:ak:gfdp:j[XZ" +
  ":}O[]gj[:X:lae[C-T_[j[:ak:fg:kmY_:egfl_C-T_Xl:egfl_:_Xk:fg:kmY_:ZXpC-T_Xl:p[Xj:_Xk:fg:kmY_:}P[[cA:gj:X:}P[[c:fg:kmY_:ZXpC-T_Xl:p[Xj:_Xk:fg:k" +
  "mY_:ZXpC-J:egfl_:Xdgf[:fXe[k:fg:ZXpC-J:}P[[c:Xdgf[:fXe[k:fg:ZXpC-Moh[Yl[Z:_gmjk:XfZ:eafml[k:X]l[j:l_[:ZXl[C-LXl[:XfZ:lae[:emkl:}Ogl_:_Xn[:k[" +
  "hXjXlgjkA:gj:f[al_[jC-T_[j[:ak:fg:kmY_:lae[:g]:ZXpC-Sfdp:k[YgfZk:eXp:_Xn[:X:]jXYlagfA:g]:gf[:Za^al:gj:egj[C-Moh[Yl[Z:}K:gj:Xf:g]]k[l:]jge:B}" +
  "3}4G}6}8:lg:}0}3}4G}6}8:X]l[j:l_[:lae[C-<<G<<Gfmdd<G}T:XYYgmflVfXe[:XYYgmflVZgeXaf:hdXfVfXe[:hdXfVaZ:^jgmhVlph[:Yj[Xl[ZVXl:XYYgmflVfXe[XYYgm" +
  "flVZgeXafafl[^jXlagfkXfgfpegmkPZe[kkX^[PZ~&}#& /   ~3}#& .   ~=}#& ,   T_[:k[jnaY[:j[]mk[Z:l_[:YXddT_[:k[jnaY[:kXpk:l_Xl:l_[:YXdd:ak:lgg:dXj" +
  "^[T_[:k[jnaY[:lXc[k:fg:egj[:YXddk:]gj:fg}PT_[:k[jnaY[:ZaZ:fgl:Xfk}P[j:af:lae[T_[:j[dXp}.k:ghlagfk:Xj[:}OXZT_[:k[jnaY[:YgmdZ:fgl:lXc[:l_[:YXd" +
  "dP}A}GJ}@PLV}DM}C}FM}ET-}F}AJ}FT}>S}DP}KML-NS}DKPLLM}A-}ASTVNS}F}AL-RMT}>SLV}ASTVJ}@}@S}HML-}BJ}J}@SJLVTSSV}@J}DOM-}F}A}E}F}B}BS}DTMLVRMLPJV" +
  "T}J}BM-}DJTMV}@PRPTML-}F}B}ET}DMJRVM}D}DS}D-}AMT}HS}DQVM}D}DS}D-TPRMS}FT-JKS}DTML-P}A}GJ}@PLVS}BTPS}A}E-P}ATM}D}AJ}@}QmlY^elegflm[}P[Zl_m]ja" +
  "kXlkmf   !       (   }L}M}L}MOjgmh:mhZXl[Z:kmYY[kk]mddpOjgmh:YXdd:XYY[hl[Z:]gj:Z[dan[jpPfnXdaZ:^jgmh:PL:gj:eakkaf^:]a[dZkPfnXdaZ:^jgmh:YXdd}" +
  "Agl:Xml_gja}Q[Z:lg:k[fZ:l_ak:YXddT_[:YXdd:YgmdZ:fgl:}O[:im[m[ZT_[j[:}PXk:fg:lae[:d[]l:lg:k[fZ:l_[:YXdd   ~4&& )   ~4&& )   V&& *   fmddljm[~" +
  "f~2~6:=}N}U}R<YgZ[<G<<A<hXl_<GA<e[kkX^[<G<<}TT_[j[:ak:fgl_af^:Xl:l_ak:hXl_Sfdp:}BS}ET:XfZ:S}BTPS}A}E:Xj[:Xddg}P[Z:_[j[T_ak:gja^af:ak:fgl:Xdd" +
  "g}P[ZT_[:}OgZp:emkl:}O[:XhhdaYXlagf}1bkgfA:af:}FTNB}7T_[:}OgZp:emkl:Yge[:}Pal_gml:Ygfl[fl:[fYgZaf^PZ[ehgl[fYpBQ[p:emkl:}O[:}2:lg:}3}6}6:g]:l" +
  "_[:Y_XjXYl[jk:JB}K:XB}Q:DB}8:C:V:G:BPZ[ehgl[fYpBQ[p:ak:lgg:dgf^:]gj:Xf:XjjXpG:[XY_:YXdd}.k:fme}O[j:ak:XZZ[Z:lg:alT_[:}OgZp:ak:lgg:dXj^[T_[:X" +
  "jjXp:_gdZk:lgg:eXfp:YXddkT_[:}OgZp:ZaZ:fgl:Xjjan[:af:lae[T_[:}OgZp:}Ojgc[:g]]T_[:j[dXp:]Xad[ZG:YXddk:^g:lg:   !   |       r }+&w  #~!  !9) &" +
  "r}% #16 ! :-#.: &1:!&?:!#}/:&&}1: #V: #W: &X:&!]:%&b:(! D ##D !~E{}+!|~t )1| !X| !~g|2!UmDDkXe[Bgja^af}/CS}BTPS}A}EG}1}1nc[pkc[}PYXdd}R<n<G}" +
  "2A<c[p<G<A<kc[}P<GA<YXdd<G   !   2       YXY_[BYgfljgdfgBklgj[Ygfl[flBlph[oBYgfl[flBlph[Bghlagfkfgkfa]]Xddg}P}BS}ETA:S}BTPS}A}Ej[ljpBX]l[jaZ" +
  "[ehgl[fYpBc[p}R<klXlmk<G<[jjgj<A<e[kkX^[<G<<A<[jjgjVYgZ[<G<A<akkm[k<GA<Ygfl[ol<G}R<A<e[kkX^[<G<}R<klXlmk<G<kmYY[kk[jjgjJdd::YXddk:]Xad[ZA<[j" +
  "jgjVYgZ[<G<:g]:hXjlaXdA<j[kmdlk<G}L}M}TA<j[ljpJ]l[j<GA<aZ[ehgl[fYpQ[p<G<}R<klXlmk<G<kmYY[kk<A<ZXlX<G},}Lg}Ob[Yl:}A}F}@}@mfZ[]af[Z}AX}ADDDDDD" +
  "DDBDDDDBDDDDBDDDDBDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD u6& &   }j9& &   }n9& ,   x9& %   }x9& >   ~@9& :   :hf^:bh^:bh[^:^a]:kn^:}P[" +
  "}Oh:aYg:}Oeh:Xna]:_llhkG}1}1_llhk_llh}1}1}P}P}PCDoofBB:h_gf[:l[d[h_gf[:l[d:eg}Oad[:Y[dd:g]]aY[:}Pgjc:eXaf:Zaj[Yl:h_:l:h:e:H[ol}:[olC[olG[olC" +
  "G[olo   }o6& !   }u})& (   }y})& &   ~ })& &   ~&})& (   ~,})& %   ~/})& !   %   2       B}:BB};f}1X}:l}OZ};l[dEmjd}7fXf}<fad}<=f}1X};fgf[}:" +
  "fmdd}:Z[kY}3dg^g}2eXad}4fXe[}6hdXfFla[jFl[kl}<ljm[}<[eXad}4h_gf[E]Xdk[}<XZj[kkDXnXlXj}2ZgeXaf}7k[Ylgj}8}P[}Omjd}7^eoCZ[Ie[CYgeIiiCYgeI}P[}OC" +
  "Z[Imfcfg}Pf}:XZZj[kkDdg^gmjd}2gj^fXe[}6}P[}Okal[}7}2}3ECYgeI}2E}4CYgeIXgdCYgeI^eoCYgeI^eoCf[lIeXYCYgeIeXadCjmIekfCYgeI[ehdgp[[}5_ge[hX^[}7af" +
  "Zmkljp}8hdXffXe[FhdXfla[jFl[XefXe[}6dan[CYgeIeXadCYgeImfZ[]af[Z}:?fgl:k[l@}<XnXlXjmjd}2[ehdgp[[k}5^jgmhfXe[}6_[XZYgmfl}5l[d[h_gf[E^eXadCYgeI" +
  "hjglgfCe[IpX_ggCYgeIpXfZ[oCjmIpeXadCYgeIYgehXfpmjd}7ZgeXaffXe[}7l[fXflfXe[}6}P[}Okal[mjd}7aYdgmZCYgeIpXfZ[oCYgeIXYYgmflfXe[}6}Oaddaf^hdXfFYg" +
  "ehXfpfXe[}6YgehXfpka}Q[}5YgehXfpdg^g}2Z[kYjahlagf}3_ge[hX^[mjd}7h_gf[fme}O[jEhjaYaf^hdXfFhjaYaf^la[jFhjgb[YlfXe[}6_gleXadCYgeIgmldggcCYgeI}O" +
  "mkaf[kkfXe[}6YgehXfp[eXad}4YgehXfph_gf[EYmklge[jfXe[}6[eXadXZZj[kk}4afZmkljpfXe[}8fme[ehdgp[[k}5]XkleXadCYgeIYgehXfpZgeXaf}7[ehdgp[[Ygmfl}5}" +
  "PgjckhXY[fXe[}6YgehXfp}P[}Okal[}7YgehXfpXZZj[kkD[ehdgp[[kYgmfl}5lglXd[ehdgp[[k}5^gg^d[eXadCYgeIhjglgfeXadCYgeIYgehXfpafZmkljp}8l[d[h_gf[fme}" +
  "O[jEgj^Xfa}QXlagffXe[}6gj^XfakXlagffXe[}6km}OkYjahlagfhdXfFkm}OkYjahlagfla[jFfme}O[jg][ehdgp[[k}5YgehXfpZ[kYjahlagf}3 }*& #   #}*& %   (}*& " +
  "6   })}*& F   T}*& }    ]}*& }<   }v}*& _   0}+& }>   }F}+& o   ~B}+& K   2:& }o   }|:& _   }!;& }/   }:;& }K   }j;& :   ~.;& L   ~r;& }    " +
  "0<& }!    !#%&()*+,  A3:I?~G?I}73  : D3:#     u 3? : >I    &IA3 3  :3 J~q~;3.}j#kZXpf[kZXpjkZXpmjZXpZXpbXf][}OeXjXhjeXpbmfbmdXm^k[hgYlfgnZ[Y" +
  "DDDDBDDBDDTDDGDDGDDCDDDDDDDDD+ /   - 0,r    +    ! &   )   (   %   (   ~q<& ~t<& &=& 1=& ,=& v!}h!}g!}r!}r!u!u!}p!}p!}k!u!~k!%&#))  ((- 0~66" +
  "& ~Q6& #}(& 9}(& O}(& j}(& ~/}(& %7& 67& E7& }F7& ^7& })   }-   7   }0   }0   N   Q   }#   }*   }+   }    3 J}oz3.!! J}yz3.!! J~+z3.!&"
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

// pkg/src/entries/codecs-without.ts
function encode(text2) {
  const escaped = encodeURIComponent(text2.replace(/[\ud800-\udfff]/gu, "\uFFFD"));
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
  encodeInto(text2, target) {
    const bytes3 = encode(text2);
    if (bytes3.length > target.length) return { read: 0, written: 0 };
    target.set(bytes3);
    return { read: text2.length, written: bytes3.length };
  }
};
var chosen = () => globalThis.TextEncoder ? encoder : own;
var encoder2 = {
  encode: (text2) => chosen().encode(text2),
  encodeInto: (text2, target) => chosen().encodeInto(text2, target)
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
  const isSent2 = keep === copied;
  if (isSent2 || !performance?.timeOrigin) return Date.now();
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
var encode2 = (text2, options) => judgeRead(text2, options, copied);
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
    return { text: withoutMark(decoder2.decode(bytes3)), isCut: isCut2 };
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
var base64 = (text2) => btoa(String.fromCharCode(...encoder2.encode(text2)));
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
  let answer2;
  try {
    answer2 = JSON.parse(body);
  } catch {
  }
  if (!isObject(answer2)) return { ok: true };
  const { status, success: success2, message: message2, data, error_code, results, warnings } = ownOf(answer2);
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
var REFUSED = { __proto__: null, ok: false };
var SAYS_FAILURE = /^\s*\{\s*"status"\s*:\s*"(?:error|partial)"/;
var areResults = (results, calls) => Array.isArray(results) && results.length === calls && results.every(
  (one) => isPlain2(one) && ["success", "error"].includes(ownOf(one).status)
);
function warningOf(warning) {
  const message2 = isPlain2(warning) ? ownOf(warning).message : warning;
  return typeof message2 === "string" ? [{ code: "upstream", path: [], message: shortened(message2) }] : [];
}
function told({ plan, items, isBatch }, code, status, answer2, hide) {
  try {
    const decoded = plan.decode({ status, body: answer2.body ?? "" });
    const { ok, message: message2, data, error_code, results, warnings } = isRecord(decoded) ? ownOf(decoded) : REFUSED;
    const result = (one) => {
      const { status: status2, error_code: error_code2, ...rest } = ownOf(one);
      return ownOf({ ...hide(rest), status: status2, error_code: error_code2 });
    };
    const isUnread = answer2.isCut && isBatch && SAYS_FAILURE.test(answer2.body ?? "");
    return {
      code: ok && !isUnread ? code : code ?? knownCode(error_code) ?? "UPSTREAM_ERROR",
      message: hide(message2),
      data: hide(data),
      results: isBatch && areResults(results, items.length) ? results.map(result) : void 0,
      warnings: plan.isWarned && Array.isArray(warnings) ? warnings.flatMap((one) => warningOf(hide(one))) : []
    };
  } catch (cause) {
    return ownOf(code ? { code } : { code: "UPSTREAM_ERROR", cause });
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
  } = isRead ? told(delivery, given, status, answer2, hide) : ownOf({ code: given });
  observe(options.onResult, {
    attempt: attempts,
    status: status || void 0,
    duration: clock() - started,
    key,
    error_code: code
  });
  const usual = code ? usualFailure(code, status, attempts, answer2) : SUCCESS;
  const end = ownOf({
    message: shortened(typeof message2 === "string" && message2 || usual),
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
    let answer2 = ownOf({});
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
  const ids = IDS.exec(decoder2.decode(json.subarray(0, USUAL))) ?? IDS.exec(decoder2.decode(json));
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
  const end = encoder2.encode(tail);
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
  const joined2 = (items) => {
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
      if (isBatch || isArray) return { headers, body: joined2(items) };
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
    decode: (answer2) => memberOf(profile, "decode") ? profile.decode?.(answer2) : decode2(answer2)
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
  const result = failure(error ?? ownOf({}));
  return isEvent && key ? { ...result, idempotencyKey: key } : result;
}
function resultOf(told3 = {}, item, result) {
  const { status, data, error_code, message: message2, issues } = told3;
  if (status === "success") return success(item, data);
  for (const name of ["httpStatus", "retryAfter", "idempotencyKey"]) {
    if (told3[name] !== void 0) Object.assign(result, { [name]: told3[name] });
  }
  result.error_code = knownCode(error_code) ?? ownOf(result).error_code ?? "UPSTREAM_ERROR";
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
  const { json, issues, warnings, changes } = encode2(text2, options);
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
      const { json, issues } = encode2(text2, options);
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
var sizeOf = (letter) => encoder2.encode(JSON.stringify(letter)).length;
function letterFor(why, message2, text2) {
  const whole = typeof text2 === "string" ? text2 : decoder2.decode(text2);
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
  return encoder2.encode(`,${JSON.stringify(findings).slice(1)}`);
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
  const lines2 = decoder2.decode(outputBytes(0, end)).split("\n");
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
  return partsOf(bytes3, 4 + 4 * count, lengths).map((url) => decoder2.decode(url));
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
  const length = writeInput(joined([json, encoder2.encode(extra)]));
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
  const origin = encoder2.encode(cors.origin);
  const parts = [origin];
  settled.forEach(({ kind, key, bytes: bytes3 = EMPTY, error }, index) => {
    const [code, status, wait] = failureNumbers(error);
    const own2 = [encoder2.encode(key), error ? encoder2.encode(code) : bytes3];
    head.set([kind, status, wait, own2[0].length, own2[1].length], ANSWER_WORDS * index);
    parts.push(...own2);
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
  const [head, clock2] = [key, skew ? `${skew}` : ""].map((text2) => encoder2.encode(text2));
  const input2 = joined([head, clock2, json]);
  return withModule(() => {
    relayWasm().relay_message(head.length, clock2.length, writeInput(input2));
    return decoder2.decode(output2());
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
    return isGood2 ? callOf2(output2()) : unreadable(decoder2.decode(output2()));
  };
});
function callOf2(written2) {
  const [json, ...others] = partsOf(written2, 20, wordsOf(written2, 5));
  const [key, lane, order, skew] = others.map((part) => decoder2.decode(part));
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
  const answer2 = ownOf({});
  const end = await within2(ms, () => exchange(delivery, 1, false, controller?.signal, answer2));
  const { status, body = "" } = answer2;
  if (end === 2 /* answer */ && isSuccess(status) && decode2({ body }).ok) {
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
      return { kind: 3 /* invalid */, bytes: encoder2.encode(JSON.stringify(failure2.issues)) };
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
    const key = decoder2.decode(outputBytes(end, wasm2.output_len()));
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
  const own2 = ofProcess();
  if (!isVariables(given)) return own2 ?? {};
  if (own2 === void 0 || holds(given, asked2)) return given;
  return !asked2.size || holds(own2, asked2) ? own2 : given;
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
  const own2 = /* @__PURE__ */ Object.create(null);
  const shared = {};
  for (const [name, value] of Object.entries(options)) {
    if (SHARED2.includes(name)) shared[name] = value;
    else if (!Object.hasOwn(TAKES2, name)) {
      throw unknownOption(name, [...Object.keys(TAKES2), ...SHARED2]);
    } else if (value !== void 0) {
      check(name, TAKES2[name], value);
      own2[name] = value;
    }
  }
  if (own2.upstream === void 0) throw invalidOption(`upstream: expected ${UPSTREAM.expected}`);
  if (own2.mode === "ack" && !own2.queue) throw invalidOption(`mode: "ack" needs a queue`);
  return settingsOf(own2, readOptions(shared, NO_OPTIONS));
}
var ATTEMPTS = 3;
var retryOf = (given = NO_OPTIONS) => ({
  ...given,
  attempts: given.attempts ?? ATTEMPTS
});
function settingsOf(own2, shared) {
  const { authorize, enrich, maxBytes = 65536, mode, queue, deadLetter } = own2;
  const { profile, limits = NO_OPTIONS, invalidTraits, ...rest } = shared;
  const { bytes: bytes3 = 32768 /* bytes */, depth = 32 /* depth */, idBytes = 1024 /* idBytes */ } = limits;
  const { timeout = TIMES2.timeout, deadline = TIMES2.deadline } = rest;
  const wire = {
    __proto__: null,
    endpoint: new URL(`${own2.upstream}`).href,
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
    head: [own2.path ?? "/group", own2.publicOrigin ?? "", (own2.allowedOrigins ?? []).join(" ")].join(
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
    const chosen2 = variablesIn(env, asked2);
    const isSame = chosen2 === first || !asked2.size;
    const read = readSettings((isSame ? options : askedOptions(ask, chosen2, asked2))());
    known.set(chosen2, read);
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
return {
  GroupError: GroupError,
  createGroup: createGroup,
  group: group,
  groupBatch: groupBatch,
  groupSchema: groupSchema,
  init: init,
  relay: relay,
  validate: validate,
  validateJson: validateJson
};})();
0 && (module.exports = { GroupError, createGroup, group, groupBatch, groupSchema, init, relay, validate, validateJson });
