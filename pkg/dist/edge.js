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

// built:built:edge-text
var singles = (
  "000102030405060708090a0b0c0d0e0f101114181a1b1c202122232428292c2d2e3036373a40414244454647494b4d4f545c5f6061636465666768696a6b6c6d6e6f70717273" +
  "7475767778797f808184889098a0c0c8fdff"
);
var text = (
  " Wjd!   !~V!}*V#qq V%qqq V%qqq!qV&qqqq V!q!qV#qq!qV(qqqqq V&qqqq!qV!q V(qqqqq!qV)qqqqqq V !qV*qqqqq}Sq!qV*qqqqqqq V  V*qqqq}S}S}S V(q}Sqq}S " +
  "V&qqq}U V)qqq}Sq}S V&q}S}Sq V+qqqqqq}Sq!qV(qqqq}S!qV!}S V&q}S}Sq!qV)qqq}Uqq!qV#q}U!qV&q}Uqq!qV)qqqqqq!qV&}S}Sq}S!}SV%qq}S %~k!~i!+ % % % %)," +
  "( +!  !!!& ) *1##23&&!4} }!,&.., !)&    )- !5+  #  )!(% ) )%% % #*!!!*%!&!# !%(!(}#/ !!+#}%}&/-%&!%)%  #%%**%    !&%%*####%& &+ (*% %)6 !!##" +
  "}(! 708-!&!%!,! ( % &%#)& ()!!%!#)%(#  !##,(#) (#)&%## (( %(&&+&&+& &&&&#(%(*#&&( #((*###(0%9})+#!&(!g!--(%! ()+!q!Irr3.*~V!} )dZdfip# *WYmW" +
  "eXZ 9(^WcmZ >(_eglk },)flkglk }--flkglkUcZe }./iZcWpUWejnZi ?-iZcWpU}PfYp }6/iZcWpUYZX_YZ }</iZcWpUZei_X^ }B2iZcWpU_jUhlZlZY }I0iZcWpUdZjjW]" +
  "Z }J-iZcWpUeZok }L} iZcWpUiZWYUdZjjW]Z }M/iZcWpUiZ[ljZ V&jZZY W(jgc_k }P+mWc_YWkZ X,}#! I!.,~H!}x!~X!~0!~K!~J! 87/!--~<~Z%~i!%  .}n%!0q= I3b" +
  "<(> :!B },L&H#q:!?#&;):!?#3<+:!?#+<0Q&H#H:!I5a;,:!?#/;%:!I6a;1#H%H#H:%:+P0%:%:)a;-:1B  <*:,aI!bB  ;.#H:+:%b<&I*Q&qI ;/I ;##H%H:#:&N&H:#:-aB " +
  " :.M0#:#I!a;#/!..:&;#/#.I!(:(I+a:.:-:&3#:(?#/;#:(?#+.;/.:/I!N0 :!:#:%aI!a<%E#/:%:*O0!:%:*b<&:)a:%:0P0!:*I(R&H .:,:*3~g!0!/#..:!:+E#//!.:!?#9" +
  ";#:!:%E#9:&:#b;&:#:)a/#..:!I!G },:!B >I!M&H:!?#:;#:!?#9;!(I :!?#:<#:!?#9<!M0!7.:#:!b;&:!:)a.;%.: :&I :%8E#&: :%I!:%8E# :(I3a> .~q!!)q= I3b<)" +
  "> #H:#I%aI}Sh<(:#N&H#H:)I+a:!:#:(:#b<&3eI!;(:)?#+I!hL0 :)?#/;&/#..:%I+b;+:!I|!hIs}Vt+c;(%H#H:&:+P0 Ir}Vt+:(:#:&a<*?# j<,b:,iIr}Vt+:(:*I&a?# " +
  "j<*b:*ihIrs}VtohIrs}VtoN0 :&I+a;&/!..:):!:#:&a:%:&b3eI!;(:)?# I!h&H:&:)?#&a;&(I ;(..: :&E#&: :(E# :)I3a> .L!!q= I3b<#> :#I+a:!3!:#:#?#+:#?#/" +
  "I};3&:#?#&;!: :#?# E# : :!E#&:#I3a> .}9!!q= I3b<&> :&I E#/:&:%G /:&:&I/aI!:!:#3}>: :&@% F% :&I3a> .O!#qI}uz3I~ z3?# :!I&3)I~ z3?# ;#:!I#k<%&" +
  "HI}yz3?# :#I#ka: :%~s-  .I~ z3:!:#aE# .9 :#: ?# :!bP&H: :!:#I&:%3_..9 : : ?# I!I&:!3-IsrrroN&H ..G!!q= I3b<&> :&I&a:!I :#:%3,:&?#&I!M&H (: :" +
  "&@#+F% :&I3a> ..~#!!!q= I:b<(> :(I5a:!:%:&3a:(?#5I!M&H: J!F# (#H:(?#9<&L&H: :%E#+: J F# /!.:(?#6;%:#&q:(:%:&I!3^:(?# (:(I+a:%:&3]:(?#+.<#&H:" +
  " :#E#+: :!E#&: I E# (: :&E#+: :%E#&: I!E# ...:(I:a> .~2#!&q= I:b<(> :#:!:#a<*Q&H#H: ?#&;+:(I3a<!:*: ?# <#I!k<):):*O8<)I+I&:&I!M8<*:):*P8<*:%" +
  ":&3a:(?#5;):(?#30 :#&q:(:%E#3:(I9a;!:#:&c(I .;%:(?#6;#:!:%E# :(?#3&H#H:(?#9<!L&H:(I+a:):#I 3^:(?#+;#/!.I~3z3?# <%:!:+aM&HI~3z3:+E# .:#:)3.<#" +
  "L&HI~3z3:%E# /!.:!L:#:+Mi0 :#:+:!~s-  .(:(:):#3]:(?# ;#.:#L0 : :*E# : :#E#&Isrrro;)..:(I:a> :).}[!!&qIyz3?# <&Iq: I~3z3?# :!aI!bI :!bh<!a<#:" +
  "!:#P8O&H: I3m: I||%hI Na<(H <%IqM&HI 2.:&:%I3k<#N&HI~/z3:#E# :#;!.Iyz3:%:(aI3kE# .I~3z3: :!aE# :!.a!#qIxz3I E# :!30:!I/c;#: ;%%H:#&H:%?#+30:" +
  "#I/b;#:%I/a;%/!..:!I/c;#%H:#&HIwz3: ?#&: ?#+31:#I/b;#: I/a; /!...}/!!q= I3b<!> :!: E#/Iwz3:!I/a:!I3a< 34: > .0 : :!:!:#a34.v!!#q= I:b<#> :!3" +
  "0:#:!I&k: a<!E#9:#: E#6%H:#I3a:#I6a33:#?#5<%&H:#?#330:%?#+30/!..:#:!E#9:#: E#6%H:#I+a:#I6a33:#?#/< &HIwz3: ?#&: ?#+31/!..:#I:a> .S!#q: :!?# " +
  "<#:!?#&M&qI (:!:#I3aE# I I#I!:#B /8:#?# IrrrroM<!8;%I&I :!8:#a.E#&: :%E# .};!#q: :#:!b<%3T: ?#+;&:%L:!:#MiL&H:&: ?#&a:!:%~s-  .: :%:&aE#+.M!" +
  "!q= I3b<%> :%I&a:!:#3}!:%?#+;!: I :%?#/:%?#&<#8E#&: I!:!:#8E# :%I3a> .~Y&#)q!}U:#I*b<(I :#:(R8;*:!I%aI}Sh:!b;+: <(#q#H#H#H#H%H#H:#:%Q0%:!:%a" +
  "B  < y<)I }B&H:+:%bI%h&H:%I!a;%/%.%H#H:%:*R0 :!:%a< I&a?# : ?# iIrs}Vtoh0 :%I+a;%/!..:#:%:#:%P8%H:#:%P&H:!:%aA  I }?0&:%I!a;%/!..;%/#.Jrrrrv" +
  ":;,#H#H#H#H: B ys3I#b1%#! ,.:#:%I!a<&Q0%:!:&aA  ;&#H#H#H#H: I~g!b1(!### #.:&I}cq}@0./#.:&I~g aI|!hIDO0!/-.:)I2aI|!hI#P:&IH}Bi0,.:#:%I#a< Q0%" +
  ": :!aA  I~6q}@0(J ;,:#:%I%a< Q0+: :!aA  IH}B0*/#.:#:%I!a<&Q0#:!:&aA  ;&: I~U!N&q: I~d!M&q:&I}qq}@(:&IH}B< :)I}UhIeN: i:)I}+aI|!hI/O8.(:&IVhI" +
  "xqN.0*J ;,:#:%I#a< Q0*: :!aA  I~6q}A0!/&.:%I!a< :#R0!: :!aA  I~6q}@0).: I!a;%/!..J ;,/%.Jrrrrvy ;,/#.:(:#E#+:(:!E#&I /#.Jrrrrv~U ;,.:(:%~!:," +
  "tF#&I!.E# .}4!#q: : ?#9<!I N3}#Ixz3?# ;#Iwz3: ?#6:!31: }1!D:#I3ki.{%!-q= IHa<#> : ?#A;&: ?#?;(: ?#>;): ?#:;*: ?#3;+: ?#/;,: ?#+;%: ?#&;-: ?#" +
  " : }1!D; I~3~-3I0I~>~-3I+3~c!:!&HI~F~-3I/I~)u3I33~c!I~R~-3I}%I~j~-3I*3~c!.: I}h%M&HI~q~-3I(I|~-3I03~c!.&H:#I6a<!:-3C:#I3a:!3}1I}_~.3I.:#?#3:" +
  "#?#53~c!.:&&HI}j~.3I2:(:&3~c!.:%&H#HIr}Y3I&It}Y3I)3~c!:%I#N0 I}]}Y3I8:,:+3~c!: I~A!N&HI}v}Y3I})I~8}Y3I<3~c!/!.I~Y}Y3I9Ir}Z3I&3~c!IA;!:#I6a:*" +
  ":)IA3}=It}Z3;&:)I~^*Q&H#H%H#H:#I+a:#I6a3H:#?#+< L0 :#: :#?#/3::#?#&< L0#:#?# ;%%H: L0#:%B  <(IDbI|!hI-O:(IUhI~7 bI|!hI}(QiL&HI}tu3I2:(3qL0&." +
  ":%I!a;%: I!b; / . ..:*;&:);!..I~&}Z3I9:&:!3~c!I~A}Z3I}%I~W}Z3I&3~c!..:#IHb> .~#!!&q= IDb<(> :(I3a:!:#3} :(?#5;):(?#3;*I ;#:(I}iu3@  F!}-:(Iv" +
  "u3@  F#::(I:a;+#H%H:#I1N&H:(I+a:#:+aB  <!3}&:#I!a;#:(?#+:(?#/:*:)36L0!/#..I+;!.: :%}9!+: :!G -: :&E#&: :&IqNE# :(IDa> .H!!q= I3b<#> :#I+aI~#" +
  "~!3I~6!:!I|!h3i:#?#/;!: :#?#+E# : :!E#&:#I3a> .}& :!:%M&q: :#:!3~g!(I!.L.}1 I}yz3J&F# Ixz3J F# Iwz3Jrrrr3F# I~3z3I~/z3?# E# .& I .~X!!&q= I3" +
  "b<(> : ?#+&H .: #q: IqE#+: ?#6<%: ?#&R&H: :%I!aE#6(:%: ?# aB  ;&: :%I!aE#6I :&0!7.:(I+a:#I!I!3+:(?#/;%:(?#+;):#&H:%:!:#~s-  .: ?#5<!: ?#/M&H" +
  ": I/aI/3*.: ?#3:!I/ca<&:#E#+:&:%E#&:&:)E# : :!I!aE#5I ;&: ?#+I!a.E#+:(I3a> :&I#M.~i3&*q4}S#}U!}R= I~E&b<*> Iuz3?# &H .Iuz3IqE# 3}(I}gz3?# ;," +
  "Ivz3?# ;.%H:+Ix!N&H:+:*I3aaJ F% :+I+a;+/!..:,Ix!O&H .I ;+%H:+Ix!N&H:+:*I3aa:+:.a}0  }8% :+I+a;+/!..:*}0%V;}&:*}0%}J;1:*}0%}C;6:*}0%}?;}(:*}0" +
  "%H;}!:*}0%}7;2:*}0%D;3:*}0%?;5:*}0%:;7:*}0%6;8:*}0%3;9:*}0%^;}):*}0%g;4:*}0%o;} :*}0%w!;}#:*}0%x!;}%:*}0%r!;}*:*{ %u!;;:*:*}0%}y!~s%<+E#~I!:" +
  "*:;{.%~&!:*:}*~s%E#~E!:*:}%}8%z!:*:}#}8%y!:*:+E#~c!:*I||%:} ~s%I :} K        [8:} K    ~U|~fHY8<0}9!~U!:*:4}8%~M!:*:+:})~s%b<-I :+:-R8E#~^!I" +
  " :!I!:.Ix!a: Ix!b< :,Ix!bP<+8<,a:!I : :+8<-P< 8;.I :,: 8; I+;+#H%H:+I}7N&H:+I~kr3a:+I/a;+B  <,~/:9}P0!/#..I%;,.I1;+I|!:3~s%I :3K        [8:3" +
  "K     ~UfHY8</I2bI|!hI~i!R&H:/I|!hI}cu3aB  ;+.:-:!b;-:*:8~s%</E#x#:*:,G }y#:*:+G }z#:*:7}8%r#:*:1}8%w#:*:5K        }PG }w#:*:}&K        }PG " +
  "}x#:*I||%:2~s%I :2K        [8:2K    ~U|~fHY8}9!}u#:*:}!}8%~o!:*:}!K        [~!F%~g!I*;+#H#H#H#H#H#H:#1*%%##! &(.I(;+/&.I&;+/%.:#I%M;+:(~s);}" +
  "+/#.:#I!M; I#;+/!.I);+.:*:&}8%u#:*:6:&:}(}r<&K        :&K        Y8x<&}8%v#I!;##H#H:+I#R&H#H#H#H#H:+I#b<#I|!h1)#%%%! %.:,I%M0(:*I}W}%}9!}y#:" +
  "*J F%~g!:*I }9!}u#/(.:,I#N0&:*:&:1:&:1Y8}8%v#:*I~g!a:4:0:*I~&!a:)3})/&.:,0%/#..:,I!N0!#H#H#H:#I|!hI!b1%#! %.:*I }9!}w#:*:&:1:&:1Y8}8%v#:*I~g" +
  "!a:*I~M!a:*I~&!aK        I!:)3</%.:*I!G }x#:5K        W&H:*I~g!a:*I~M!a:*I~&!aK        I :)3<(:*I G }w#:*I~g!a:}#:}%:/3=./#.:*J F%~g!:*:%}9!" +
  "}u#I :%3}*:+I!h<#8L&H:#&H:*I}W3}9!}y#/%.:%Iz!bI||%hI~Y O&H:*I}W9}9!}y#(:*I%G }y#:*:%3}+G }z#./#.:*I G }x#: L:!I~Y PiL&H#H:*I+a: :!3:I ;,:*?#" +
  "/; :*?#+;!I ;+#H#H%H: :+N&H:!:+aB  IDbI|!h<#I,P0#:&K      >H}sK        :,I!h8:#~/x<&K  ~U|||~fI:&K  ~U|||~fIX8;&:+I!a;+I!;,/!..:,I!h0!.:.L:-" +
  "I~Y PiL&H:*I~o%a:.:-:}+3;:*@%r&:}+:*?#~o%8;}+.:*I~o%a:!: :}+3;:*@%~o%J!}E0!:*@%r&~0:}+~0}r<(K        [L0!:(K     H}cH}t}m;&.J!;:..:*:&}8%~o!" +
  ":*::F%~g!:*I~g!a:*I~M!a:*I~&!a:&K        ::}x8I :)3<::}C0!:*}0%u#;(:%I||%h< I~n%N: I~!%Nh0!K     6~lH:&:&K     6~lHY8K     H}cH}s:(x<&:*}0%~" +
  "M!YL0!:*:%}9!~U!:*:&}8%~M!/!.:*: G }w#:*I~g!a:4:0:*I~&!a:)3}).:*:*}0%~M!}8%~/#:*:*}1!~U!~/}8%y#:*:*?#~c!:*?#~^!b~/}8%~&#:*:*B }x#~/}8%~g%:*:" +
  "*}0%w#}8%~^%:*:*{ %u#{.%~M%:*:*}0%~o!K      ~g~6:*?#~g!8}8%~E%:*:*}1!}u#~/}8%z%:*K        :*B }z#< I!a~/: I1M8}8%y%:*:*B }w#~/}8%~/%:*:*}0%r" +
  "#}8%~&%:*:*?#x#~/}8%}y%:*:*B }y#~/}8%x%I ;+%H:+I~M N&H:+:*I~o%aa:+:*Ix%aa@% F  :+I+a;+/!..:*Iz#a< :*I~o%aI~M ~s-  Iwz3: :*Ix%a34I ;+%H:+I6N&" +
  "H:+:*I~o%aa:+:*I~&#aa@% F  :+I+a;+/!..:*:*@ u&F%~&%:*:*{  ~o%{.%x%Iwz3:*Ix%a:*I~/%a34Iuz3Iuz3?# I!aE# :*I~E&a> .~P!!#}S:!: }0%6}r<!K        " +
  ":!K        Y8K        :#I||%h8<!K        Z&H: :%}0%3:%}0%6: ?#DI!a< Iq: 83=2.:!:%}0% :%}0%+I!:&3~d!x<&:%}0%6: }0%:<(}r<)K        :)K        " +
  "Y8[&H: :#:!3~e!(: I#G }7: :&K  y|||~TI:&K  y|||~TIX8<!}8%3: :!:(x}8%?..O!!q#H: I||%h<!I~k%b< I&Q: I!NhL&H#HI ; #H:!I}z%b1(!%%%! .:!Iw%N0#..I" +
  "!; .: .g!!qI+;!#H#H#H#H#H#H#H#H#H: I||%h< Iv%b13+ *(&%***+***#*!).I!2.I)2.I(2.I&2.I%2.I#2.: I~!%M&HI*;!(: I}w%M0#..:!2.I .}e!!#q:!:#a;%#H%H:" +
  "#&H:!B  I,b<&I}&PI!:&kI}mrr&hLi0#:!I!a;!:#I!b;#/!..I ;#:%;!.#H%H:#&H:!:#aI!bB  I,b<%I}&PI!:%kI}mrr&hLi0#:#I!b;#/!..I ;#.: :#E#&: :!E# .}=!!q" +
  "= IDb<&> :&:!:#3}c!: :&:%3}e!&}U: :&@% J~^*}UF%+J!(J .F% :&IDa> .}h###q#}S:%K     yiHYL&H#H: ?#D<):#?#:R0 :#}0% :#}0%+:):(3~d!:%K     H}cH}s" +
  "<+:!}0% : }0%6}r<%K        :%K        Y8K        :!}1!+<*8<%X;):%:+:)8x<(K  y|||~TI:(K  y|||~TIX8<(:#}0%6: }0%:<+}r<,K        :,K        Y8[" +
  "&H:)L0!: :*:%3~e!(:!?#3<#I-I(:&8<&O0!: I#G }7: :(}8%3:!:#:&bE#3: :+:(x}8%?.2..: 3~f!.}g!!!}S:#: }0%:<&}r<#K        :#K        Y8<#K        Z" +
  "&H: 3~f!(: I!G }7: :%E#D: :!K        :!K        Y8<!:#:!:#X8<!K  y|||~TI:!K  y|||~TIX8<!}8%3: :&:!x}8%?..}d!!!q:%I:P:!:#Ri&H:#; (#H:&&H:#:!b" +
  "<&I#R&H:!:&I!ma; /#..I ;!%H: :#Q:!:#RiL&H:!: :!bI!ma<&:#P;(:&: :(8; :!:&:(8;!/!..:#;!.:%I!a;%.: I :%I;O8I : :!P8.~1!!!q= I3b<!> Iuz3?# &H .I" +
  "uz3IqE# Iuz3I}gz3?# : R&qIvz3?# ; I (3}(:!I&aIqIrr!: : Irr!Q8I!b]mI!a< I!I!I!3,:!?#&I!M&H .I}gz3: E# Ivz3:!?#/< E# I}_z3:!?#+E# I~/z3I~3z3?#" +
  " E# Iuz3?# I!a.E# :!I3a> : .9 Iuz3?# I||||*R&q (I}nz3?# ..9 Iuz3?# I||||*R&q (Ixz3?# ..}y} #} q!}U= Iy!b<(> Iuz3?# &H .Iuz3IqE# 3}(I :&I}gz3" +
  "?# :&O<*8<):#I5c<&O&H .:%:):&b<)P&H .Ivz3?# ;,:(IHb:#I&I63+:(I E#S:(:(?#K</E#}C:(:(?#HE#}A:):%b;+:%:&I!:,:*8<#a<1a;,:&I5eI5c:#a;4I ;*%H:#:4N" +
  "&H:(:#? 3E#}y!:(:#{   {.%w!I ;&%H:&I5N&H:&:(I~M aa:&:(Iw!aa?  E# :&I&a;&/!..:(?#Y<):+P&H .:(?#^;&:(?#V;} :(?#T;}!:(?#}J;5:(I}7a:,:)3} :&:+:)" +
  "b<+P&H (:):,a;,:(?#}:;}#:(?#}7;3I*;)#H#H#H#H#H#H#H#H#H#H:51+)(&%#! *,.I(;)/+.:(I~M a:,:&:}!:} 3}%:(?#V;}%:(?#T;2:(?#}J;.I&;)/*.I%;)/).I!;0I#" +
  ";)/&.I ;0I#;)/%.I!;)/#.I ;)/!.I);)/!.:&;2:,;..:#I5a;#:+:&b;+:&:,a;,:*:(?#}AM&H:(I~A aI63*:(?#}C;/.:*I6c:/a<&:}#E#5:&:3E#3:&:}%E#/:&:2E#+:&:." +
  "E#&:&:0G !:&:)G  :(:*I!a<*E#S:-I6a;-/#. ..:(?#}C;&:(IDa:1:%3} I ;%#H#H#H:!I!b1#! #.:(?#}5;3:(?#D;2I#;%/!.I!;%.: L:*I!Mh&H:&?#5; :&?#3;!:(I~M" +
  " a:&3B:(?#T;-:(?#}J;/:(?#Y;):(?#V;,:(B a;0:(}1!^;1I ;#:(I E#x!:(Jrrrr3F#w!I!;*:&?#+;.:&?#&;+:&B  <&I!Q&H:,:):+:.:(Iw!a3}2(:(:)E#T:(:,E#}J:(I" +
  "~M aI!:0:+I :&I#M8:.:(Iw!a3}3:!;*: ;#.:(:(?#x!E#k:(:(@#w!F#c:(:3E#^:(:2E#Y:(:%E#V:(:1}9!u!:(:#E#t!:(:*E#r!:(J!F#o:(:-E#T:(:/E#}J(I ;#I ;+:*&" +
  "H:&;):*;,%H:(I?a:)3@:)I6a;):(?#?L:+a;+:,I!b<,0 ..:&:*I6ca;,%H:#:-M<!L&H:#:&a:#I6a;#B  I!N0!..#H#q:(I}_!a< I~m~.3I.3}/:+&q:*:+P&H:(I~&!a<!:+3" +
  "C:(Iw!a<#:*3C:(I3a:!3}1:(@%3;}&:(I+a:#3}1:(I0E#k:(I}d~/3E#g:(I&E#Y:(I~!~/3E#V:(:}&F#}J:(:(@%+F#^: I~(~/3I*:(I~M aI&3}0I~D!/#.:(I~Q a;!I ;##q" +
  "#H%H:#:-N&H:#:&a< 3A&H#H:(I~M a: 3B:(?#}J< L0 :(:!{ # {.%~&!: I#N0&..:#I6a;#/!..:&I6b;##H%H:-&H:-I6b;-:#I6a<#3AL0!/#..:(I#E#w!:(I~M a/#.:(Iw" +
  "!a< :#3B:(I~M a: :(?#w!I#M8/!.:(:({ %~&!{.#}n!:(: E#w!:(Iw!a.; :(J!F#V:(I G a:(Iv%}9!^:(I E#}J: ?#&;0: ?# ;/: B } ;!: }1!3;.:*I!M&H:(I~M a:&" +
  "3B:(:(@#VF#w!:(I}_!aIu~/3I(:(Iw!aI!3}0(:(Iw!a< :+3C:(I:a: 3}1:(I0E#c:(I}d~/3E#^:(I&E#T:(I}a~/3E#}J:(:(@%:F#V:(I}_!aIu~/3I(:(I~M aI%3}0.:(I}_" +
  "!a< I}p~/3I~!~/334:(I6a:!3}&: :(?#6:(?#931: I<3D/#(:!&q:(I7E#T:(I}n~%3E#}J: Is~/3I*:(I~M aI!3}0Iz!(:(I:E#T:(I~-~%3E#}J:(I}_!aIs~/3I*:(I~M aI" +
  "!3}0I~?!...;.I ;/.:(I}_!aI~/~/3I~:~/334I~Y ;-I ;#%H#H:#I!a;#%H:&:,M0!:#I!N&H:(I}_!aIA3D.:&I6a; :(:&3@:(?# <!&HI :&:!:(?#&:(I}_!a3}2:#I!a;#: " +
  ";&/!..:(I~M a:&3BI ;+:&?#&I}l~%3:&B  I#M<!8<1;):&?#+I#:!8<!;*%H:*I+R&H:*I!b;*:)@  J~r~:}_~r~<~ }k}dG}D:+a;+:)I!a;)/!..:+:-Q&q:(:(@#VF#w!:(Iw" +
  "!aI!:(B a:1:!:(I}_!a3}3:(?#}g!<!&H:(:!I!bE#}g!.:(?#}J&H:(?#T:(I}_!a<*I~<~/3I~I~/334:*3}4.:&?#5<*&H:&?#3:(I}_!a<!I~I~/3I~]~/334:*:!3}5:!I<3D." +
  ":(I}_!aI{ 3D:-:+b(:(:(@#VF#w!:(Iw!aI!:(B aI :&:(I}_!a3}3I .;-: ;&/!..:(I}_!aI~:~/3I~<~/334:(:.}9!u!:(J!F#r!:(J!F#o:(:3E#^:(:2E#Y:(:%E#V:(:0E" +
  "#T:(:/E#}J:(:(?#}g!E#k:(:(@#}_!F#c.:(I~M a35Iuz3Iuz3?# I!aE# :(Iy!a> .; : :!?#+E#&: :!?#&I :!B  I#O8E# .}F!%q= I3b<%> :%I+a:#I!I!3+:%?#/;&:%" +
  "?#+;(:#&H:&:!:#~s-  .: :#E#+: :&E#&: :(E# :%I3a> .O : :!:#31: I~_~.3I~m~.334:&I%k;#%H:#&H: :%?# :%?#&31:#I+b;#:%I+a;%/!..: I<3D.G!!qI!;!#H#H" +
  "#H: B  I#b1%!# #.: B 1I N: }1!/I}o%Nh;!/!.I 2.:!.~/(!,q#H#H#H#H#H#H#H#H#H:!B  I!b1* )(&%#!*.: I0G } : I~?!}9!3: I:E#/: I~-~%3E#+/*.: I0G } :" +
  " I~k%}9!3: I3E#/: I~T~+3E#+/).: I-G } : I~o%}9!3: I}.E#/: I~<~&3E#+: Jsrrr~E F# 2.: I+G } : I~n%}9!3: I9E#/: I}{~&3E#+: Jsrrr~E F# 2.:!?#&;," +
  ":!?#+;-:!}1!/;&#H#H:!B 1<!&H:&L&HI~k%;(I8;#I~g~ 3;%I~o%;)I<;*I~C~ 3;+#H#H#H#H:!I,b1(%)#* !.I3;#I~T~+3;%/).:!I!M0!.I~m%;(I=;#I}^~!3;%I+;!/&.I" +
  "~m%;)I=;*I}^~!3;+I+;!/#.I}o%;(:&I}o%M&qI}0;#I~s}|3;%I}o%;&I((I~!%;(:&I~!%M&qI}.;#I}x~ 3;%I~!%;&I*(I~m%;(I=;#I}^~!3;%I+..;!(Iv%;(I9;#I~U}|3;%" +
  "I ;!:&L0#.:%;+:#;*:(;):&3}*L0!.: :!G } : :)}9!3: :*E#/: :+E#+: :-I(:,8E#&: I!E# 2.: :!G } : :(}9!3: :#E#/: :%E#+/%.: I#G } : I}f%}9!3: I:E#/" +
  ": I}]~&3E#+/#.: I G } : Iv%}9!3:!B !&H: I} E#/: I~o~%3E#+(: I<E#/: I~K~%3E#+./!.: I0G } : Iz!}9!3: I7E#/: I}n~%3E#+.: I E# .p!&q= I3b<%I~&~U" +
  " }9!+:%J~&~Uys}W}Y}_wDF% I-;##H%H:#&H:%:#I!b<#a:!:!I-e<&I-cbIDiG  :!I,P:&;!0!/#..I ;#.: :%}1!+}9 /: :%@% F &: :#E# .^!%q= I3b<#> I-:!?# <%b;" +
  "&:#I&aI!:!:%aI&a:%I-P8:&I :&I-Q83}!:#?#+;!: I :#?#/:#?#&<%8E#&: I!:!:%8E# :#I3a> .}1!!q: ?#+<#: ?# M&H: 3U.: :#I!aE#+:#: ?#&a:!G  .}E :&:%I~" +
  "U a3T:&I~]~/3I~q~/334: &H:&I}z~(3I~,~(334:&: :!31:&I<3D.:&I~q~/3I}V~0334:&:#:%31:&I{ 3D.}i!!!q= I3b<)> :(I}w~.3I~9~.334:!I%k;!%H:!&H: ?# : ?" +
  "#&:(3}5:!I+b;!: I+a; /!..:(I~9~.3I~H~.334:)I+a:#3}&:(:)?#+:)?#/31:(I<3D:%&H:(I~H~.3I~R~.334:(:%:&31.:(I{ 3D:)I3a> .K!#q= I3b<#> :#: 3CI-:#?#" +
  " < b;%:!I!: :#aI&a: I-P8:%I :%I-Q831:#I3a> .~4!!!q%H:!&H#H#H#H#H#H#H#H#H#H: B  <%I+b1)#! *&%(.I~e ;%/(.I~k ;%/&.I~W ;%/%.I~i ;%/#.I~[ ;%/!.:" +
  "%I<M:%I~Q MiL0!.:#I~Q 3D/!.:%I:R0 I~c~,3I&:#3n:#:%I&mIDi3DIDI~L :%I2h<%I-O8:%a;%.: I!a; :#:%3D:!I!b;!/!...}g-!)q= Iy!b<+> Iuz3?# &H .Iuz3IqE" +
  "# 3}(Ivz3?# ;-I}gz3?# :+I!I#I :#I%h<.I#M8:.I!M8G K:+I!I#I :#I/h<#I+M8:#I&M8G L:+:(E#H:+:&E#}::+:%E#}7:+I~&z3@% F%D:+:)~s)F%?:+J!F%:: :*a<%O;" +
  "#: I :%:#8<%P&H .:+I E#Y:+J&F#T:+J F#S:+:%: bE#}C:+: I!:-:#8<-aE#}A:+I~^*E#r!:+J F#o:+: E#k:+:-E#g:+J F#t!:+I#E#^:+I~M a;.:+I~^ a<#3E:+I6a:#" +
  "3F#H:+B 6&H:+B }(I~P M&H:+I E#w!:+Jrrrry F#v!:#I~P 3}7#H:+?#^<(I#M&H#HI&;%I ;*I ;&I!;##H%H#H:+I~^ a<,:#I!hI~R 3}8:+?#^<(I#N0%L0#:+:,3F:+?#o;" +
  "(:+I~&!a:,3}9:+B ~2!I#M0 I ;#:*I~^*P0!:+?#o<,: P:(:,Pi;/:*:+?#v!M&H:+Iv!aI&I+3~/!:+?#}g!;%.:*I%k:%a<0I :,:(b:/8E#&:0I!:(:-a:/8E# :+:*I!a<*E#" +
  "w!:&I+a;&/!..:+?#~+!;*:+?#~&!;(/%.:+I3a:,3G:+?#3<(I#N&H:+?#5;*/%.:+?#v!IrrrroM&H:%;(/%.:*L&H:+I~&!aIs}WyDI 3};/).:*I~^*P&H:+I}VrrroE#~&!:+I+" +
  "G ~+!/).:+Iv!a:*I!b3C:!&HI-:+?#v!b< I : I-Q8:!aI!aIr#R&H:+I}VrrroE#~&!:+I)G ~+!/*..:+I+a:*I||||!h< I&I33+:+I E#~ !:+:+@%+F#}u!:+I}u!aI : I33" +
  "): :+?#~ !<!a;#:+?#}y!:!I&ka; %H:&&H:+I~&!a:%?# :%?#&:+I:a:+I~A a3}:: :+{ #~&!{.# : I3a; :&I+b;&:%I+a;%/!..:+:+@#}u!F#~+!:+:#E#~3!:+IsrrroE#" +
  "~&!/(..:+?#c;*.:+I~&!aIv!I}_!:(I!h< 8I~^*:*: 83};/#..:+I~&!a:-: :+I:a:+I~A a3}:.:+:.?#+< E#w!:+:.@# F%v!: &q:+?#}g!: 3/:+?#~&!7I&(#q#H#H#H#H" +
  ":+?#~&!Irrrrob1%#! %.I ; :+B ~+!;!#H%H: I/N&H:!: I~ r3aB  M0#: I!a; /!..I/30I#/&.: 30I#/%.:+?#~/!:+?#~3!32I!/#.I}n~%3I7:+?#~/!:+?#~3!< Iwz33" +
  "}2Ixz3?# : IqjaI+kI%i/!.:+:+{ #~&!{.%^:+I~^ aI!32I ..Iuz3Iuz3?# I!aE# :+Iy!a> .}, : ?#+: ?#/Iv~(3I%3h&H: I!G ;: I%E#3..}8!#q:!3s!7: :!?#3<#:" +
  "!?#/<%O&q:#:!?#+aB  (I .G !: :#:%OG  .n!!q#H: ?#3<#: ?#/O&H:#: ?#+aB  <#I:P0!.: 3}W!;#.:#I|!h:!I|!hN&H: 3t!2.: ?#5<!: ?#6R&H: I!: 3}o!(: :!I" +
  "!aE#5: : ?#3I!aE#3..n : 3s!I|!h:#I|!hM&H: : ?#3I!aE#3: : ?#5I!bE#5I 2.:!L&H#H: ?#3<!: ?#/O&H: :!:!: ?#+aB  IAM<#aE#3:#0!.: 3t!I 2..: ?# I#M." +
  "}1 :!3s!7:!?#3:!?#/O&H:!3t!.: :!?# E# : :!?#&E#&.T!#q= I3b<#> :#I&a:!3}V!:!?# <%I#N&H:!?#&;!: I#G .: :!E#&: :%E# (: :#?#/E#+: :#@#&F# .:#I3a" +
  "> .X!!q= Iv!b<(> :(I+a:!:#:%:&Irr33Y:(?#}5IsrrroN&H: I&a:(?#^:(?#c3}/: IrrrroE# (: :(I+a:!:#3r!.:(Iv!a> .A!#q= IDb<%> :%I&a<&:!:#3}G: :&I!I " +
  "3r!:%IDa> .}W}%#}*q%}U= I~&%b<#> Iuz3?# &H .#q#H#H#q:##qIuz3IqE# 3}(:#I~g!aI!Ivz3?# I}gz3?# : O<%8I : :%83} :#I!}9!}n#:#I E#}g#:#I!G v#:#I-E" +
  "#}_#:#I E#t#:#I-E#~o!:#:#?#~k!< E#w#:#: E#u#:#: E#r#:#:#?#~g!E#~s!:#I~^!a:#I~o!a< 3!:#?#~c!;2:#?#~^!;3:#I~U!a: 3!:#?#~Y!;4:#?#~U!;}&:#I~M!a:" +
  " 3!:#?#~Q!;%:#?#~M!;&:#I~E!a: 3!:#?#~I!;/:#?#~E!;0:#Iz!a: 3!:#?#~A!;(:#?#z!;):#Iy!a: 3%:#?#~:!;+:#?#y!;,:#I~/!a: 3%:#?#~3!;6:#?#~/!;} :#I~&!" +
  "a: 3%:#?#~+!;}(:#?#~&!;}!:#I}y!a: 3%:#?#~ !;7:#?#}y!;5:#Ix!a: 3%:#?#}u!;8:#?#x!;}#:#Iw!a: 3%:#?#}n!;}%:#?#w!;-:#Iv!a: 3%:#?#}g!;9:#?#v!;1:%&" +
  "q:,&H#H:#I~ #a:&:%I:3}=%H#H:#Iu!a:#I~ #a3H:#?#u!<%L0#:#I~g#a< :%:#?#}_!<&I~r~,3I#3I:#I~Y#a: 3J:#?#~Y#I!N&H:,:+:%:&36&H/#(/%. .:#?#~c#;.:#Ir!" +
  "a:%:#?#~^#:,:+3}>:#?#r!< L0!:#I~I#a: :#?#t!IC3K:#?#~I#< L0!:#?#~Q#:#?#~U#:%:.a:&:.b36;&:#?#~M#<%L:&Li0!%H:%L0!:%I!b;%: B  ;&: I!a; :&IBM:&IG" +
  "bI|!hI~l!Pi:&I~T Mi:&I~T!hI~P bI|!hI~[!Ri0 ./!..:#:+E#}y#:#:,E#}u#I!;})I#/%..I!(I ..<.E#x#:#I~g#a< :):(It~-3I%3I:#I~ #a<}*: 3J:#I~o a:#?#~&#" +
  "I%aI :#?#~ #8<}+:):(3L:#?#o<%&q:#?#}S;&:#I E#}_%:#:%E#t%:#:%E#~s#:#I=E#~o#:#J~%rrr~g*F#~g#:#:&E#r%:#:%:&aE#u%:}*: 3MI!:#?#~ #I!N0!7: :):(:}+" +
  ":#?#~&#a3N:#?#~k#;(:#?#~g#;):#?#~o#;%:#?#~s#; :#I!}9!}g%:#: E#v%:#J F%u%:#: :%aE#t%:#:%E#r%:#: E#~s#:#:%E#~o#:#J~6rrr~&&F%~g#:#Ir%a;*#H#H%H#" +
  "H:#I~g a:*3}?:#?#k< Irr~: M0 :#?#g;&:#I~g#aI#: 3OL0!/#..I ;%:#B }h%0!:#B }g%I!M&H:#?#v%;&:#?#}_%;*(:#?#v%<&:#?#}_%<*M0#.:*:#?#~o#a;%:&:*b; /" +
  "!.:#?#}_%< :%a;%:&: b; .: I :%8;*:%I!:%8(I!..:*:3:236&H#H:0:/I{~,3I*36L&H#H:0:/Ir}Z3I&36&H#H:,L:})iL&H#H:4&H:,:+:}&:4360!(:} &H:} :6I~g~,3I." +
  "360#.:,:+:):(3}@0!.I#;%/#..I%;%:}!L0 :#I~g#a< :}!:}(I}93}=:#I~^ a: 3H:#?#^< L0 :#I~U a: :#?#c3::#?#V< L0 : :#?#YI~)u3I33}@L0 %H#H:#I~M a:#I~" +
  "g#a3H:#?#}J< L0 :#I~E a: :#?#T3::#I~ #a:#?#}C:#?#SI};3K:#?#~ #< L0!:#Iz a: :#?#~&#3::#?#}?:#?#}AI~8u3I*3}@L0!:#IHb:#?#~+#:#?#~/#3::#I}7a:#?#" +
  "H<):#?#K<*I<3&:#?#}7< &q:#IDa: :#?#}:3P:#?#}5;(:#?#D(I .< :): 8:(:*: 8I~>u3I(3}@0!/#..:5&H:5:7I~Cu3I+3}@L&HI&;%/#..:-&H#H:#I?a:-:}%3}A:#?#?0" +
  " I(;%/#..:}#L0#:#I:a:}#:83::#?#:; #H#H#H:#?#><(1#( !.: B  <%I}0b1%&!&!.: B  ;%.: :%I|!hI}0M<)a;%#H:(:)b< I4R&H%H: L0#:#I3a<(::J||||2}WJ-}U<;" +
  "::J:uJ-}U<:J:}Y}S<<F% :(:;:<}H~!::J:u}SF%+:%B  IDb<(I,P0(:#@%6J }E0(:%I!a;%: I!b; :#@%3<;:(~!}S<::;}L0 /(. (%H: L0#:%B  IDb<(I,P0(:%I!a;%: I" +
  "!b; :(~!::J-}U}S;:/ . . .:!~!::}L0#I*;%.(I!;%.:#I~g#a:%:#Ix#a3Q:#}1!x%;*:#?#}n%;!:#?#w%;(:#?#}g%;):#?#v%;&:#?#~k#;.:#?#~g#; /#..:0:/I{~,3I*3" +
  "6&HI ;!:9I :18;)I!;(:1I!:18;&:#@%x#;:I~A!;*I!;,I ;%I ; I ;-/&.:-&q:#I+a:-:}%3}A:#?#/;%:#?#+(I .;+:#@#}u#;:/#.(I ;!:#I E#~Q#:#Jrrrr3F#~I#:#:2" +
  "E#y#:#:3E#~3#:#I1E#~/#:#I~f~+3E#~+#:#I})E#~&#:#I~.~(3E#~ #:#I~ #aI%I%I :#:#I~I#a3}3I}g%;*:#I}g%}9!x%:#I E#~g#I!;(:#I!E#w%:#J!F#v%:#:#@#~I#F#" +
  "t%:#:#?#~Q#E#}_%:#:#@%x#F#~o#:#:#?#}y#E#r%I ;)I!;&I ; .:#:#}1!}s%}9!~ #:#?#t%;%:#?#r%;+:#@#~o#;:: I#M0 :#?#u%;,:#?#}_%;-/!.:#I E#}n%:#Jrrrr3" +
  "F#}g%:#::F#~s#:#I E#~g#:#Iz!}9!x%:#Jrrrr3F#}_%:#Jrrrr3F#t%:#:.E#~o#:#I~g#aI!3}#Ixz3?# ; Iwz3:+I!:+8:%I :+831:.: I3ki/!.:#:*}9!x%:#:!E#}n%:#:" +
  "(E#w%:#:)E#}g%:#:&E#v%:#:-E#}_%:#:,E#u%:#:%E#t%:#:+E#r%:#::F#~o#:#:.E#~k#:#: E#~g#:#:#}1!~ #}9!}s%:#I~g#a35.Iuz3Iuz3?# I!aE# :#I~&%a> .}? : " +
  ":#E#3: I E#/: :#E#+: :!E#&: I!G 6: :%E# : :%E#5: I!}9!>: :#E#:: I E#9.~2!!(q= I3b<%> :!B },L&H#H:!?#&;&:%I&a:!3k:%?#&I!M&H:!?#9;#:!:%?#/E#9:" +
  "#:&a;&:%?#+:#b;(/!.I ;&:!B },0 :!I!G },:!B >I!M&H:!?#:;):!?#9;#(:!?#:<):!?#9<#M0!.:):#b;(:#:!?#&a;&..: :(E#&: :&E# :%I3a> .~[##+q!}U= I3b<,>" +
  " :,I+a:%:&I 3f:,?#/;-:,?#+;(:,:%:&I!3f:,?# <):(O;+:(:):+8<):&P&H .:):-:,?#&:+8<*a<(:*O:&:(Oi&H .#H:%:%:*a:)3~g!&q:&:)b<(:):(:)P8I!a;*Iq;(Iq;" +
  "/:);-:&(:%:&:*I 3g;(:&:%:&:*I!3g<+:(:(:+O8b;-:*&q:&;(:*(:&;(I ;*/#..;.:%;+%H:0J!:+}2  }Yt;0:+I!a;+:.I!b<.0 ..: :&E#}:: :%E#}7: :#E#}5: :!E#D" +
  ": :(E#?: :/E#>: :#E#:: I E#9: :*E#6: :-E#5: :)E#3: :0F%+: I!E# :,I3a> .~F#!,q= I3b<&> :!?# &H:!I+a;%:!?#}:;#:!?#}7;(:!?#}5;):!?#D;*:!?#>IqM&" +
  "H: :%:*:):(:#I!3~b!(: :%:*:):(:#I 3~b!.(:!B /;(:!?#}5;):!?#D;*:!?#&;%:!B 1I!h;+#H#H%H#H:+0%:!:(IqjI!hG /:&:%:*:)3L:&?# <#L&H .:&?#&;,:&:#E#+" +
  ":&:#:,aE#/:&I+a3o;#:(I!h0 :#Irr~: M0#:!#qI!;(:#Ir!R&qI#:#Ir3O0!7I%I&:#Irr&O8(I!..:%a<%E#&/!..: :%E#+: :%E#&I!;-/!.:!I!G 1.: :-E# .:&I3a> .}." +
  " :%:&:!:#3h;!: :&:#bE#&: :#:%aI :!8E# .}_!!!q= IDb<&> :&:#E#>:&I E#::&:#E#9:&:!E#6:&I!G A:&:%E#5:&:%E#?:&I+a:&I5a3k:&?#+&H:&?#/;%: :#:&?#3<#" +
  "bE#/: :!:#aE#+: :%E#&(I ;!.: :!E# :&IDa> .}@ #H:!&H:!:%O&q:!:#aA  I~6q}@(:!:%M.L&HI ;#/#..:!:#a;#:%:!b;!.: :!E#&: :#E# .}f!!+q= I3b<#> :!I5a" +
  ";):!?#5;%:!?#6;&: #q%H:&;*:%;+:#I+a:)3}?I :#?#/<,Irr~: M0!7:#?#+;(:!?#5;%:!?#6;&:!I%:,3OL0 .: :(E#&: :%:(:*a:&:+abaE#+I!.E# :#I3a> .}? :%&H:" +
  "#:%P&q:!:%aA  I~6q}@(:#:%M.L&H ..: :%E#&: :!E# : :#:%bE#/: :!:%aE#+.Q!&q:!?# ;#:!?#&;%:!3o<&Irr~: N&H:!:!?# :%:!?#+<(a:!?#&:#abaE#+.: :&E#&:" +
  " :(E# .E!#q:!I#k;!%H:!<%&H:!I&b;!: ?# ;&: I&a; :#:&N0!..:%I N.K!!q:!:%M&H#H%H:!&H: B  :#B  3~3!L0#: I!a; :#I!a;#:!I!b;!/!..I!;&..:&.}<!#q= I" +
  "3b<%> :%I<E#/:!:#:%I/a3d;&: :#I!bE#&: :!I :&8E# :%I3a> .}Z!!%q= I:b<%> :%I6a:!:#3::%I3a:%?#6<#:%?#9<&I<3&:%?#3<!&q:%I+a:!:%?#53P:%?#/;(:%?#+" +
  "(I .<!:#:!8<#:(:&:!8<!3}|!;&: :!E#&: :#I :&8E# :%I:a> .~#!!#q= I:b<%> :%I E#5:%Jrrrr3F#/:%:!I|!h<!I#k<&?#~M~=3E#9:%:&?#}y~=3E#6:%I6aI!:!B }n" +
  "~=3I :%:%I/a3}3: :%?#5E#9: :%@#/F#5: :!I!k}1!t~=3}9!D: I E# : J!F#?: J!F#:: :#@# F#+: :#?#+E#3:%I:a> .~S,#0q!}U= I~g b<&> Iuz3?# &H .Iuz3IqE" +
  "# 3}(: I :!I}gz3?# :!O<)8<!P&H .I!;0:&I~U a<+: I!Ivz3?# :)8<1a:!: b:%:%I Nb3R:&IrrrroE#&:&I:a:+:&I&a3}C:&?#?;+:&?#A;*#H#H#H:&?#:&q:&?#>(:&I~" +
  "^*E#}7:&J F#D:&: E#A:&:1E#?:&J F#}::&I#E#::&I:a3}DI#N0#:&I~N a;-:&I~_ a;.I!;!#q#H#H%H#H:&I~U a<,:&I:a<2:!I!h3}E:&B ^<!I%M0*:&:.}1  }9!}A:&:." +
  "B #G }B:!I#M0 :&@%V;4:-:&}1!}A}9  :-:&B }BG #:&:!G }J:&:4F%}C:,:23}9:/I|||*hIrrr3i:&?#^:&B bI#M8</IrrrohIrrr3M0*:&?#V;!:&?#Y;):&I~E aI~9}[3I" +
  "*3}F0%I^;!%H:!&H:!I~Y}|3a;):!I~U}|3a;,:!I+a;!:&I~E a:,?# :)?# 3}FL0!/&..:&?#D;(I ;!/!..I ;!:(/#.I ;!:(/!.:/I|!hI(N0%:&?#D.;.Ixz3?# ;,Iwz3I!:" +
  "1: :(O<-8I :(:-831#H#H:!&H#HIwz3I~R~.3I~_~.334:&I:a:!:):%3R:&?#:IsrrroM0 :&:&?#?E#6:&:&@#:F%3/#.(:*L0#Iwz3I~R~.3I~_~.334.:&I E#6:&Jrrrry F%3" +
  ".:&I:a:&I3a:&I&a3}C:&?#A;!:&?#?;%:&?#>;(:&?#:&H:!;*:%;+/%.:*I5c<-:+a;2:!I5c:%a;3I ;/:+;*:%;(%H#H#H:%&H#H%H:(:3M0!:&:(?#3E#D:&:({ # {.%::(I5a" +
  ";(:-;!:+;)%H:!&H:&I~E a:)3S:&I~U a:&I:a3S:&?#S:&?#}J:&?#Y:&?#^36&H:&B T:&B cM0%.:)I5a;):!I5b;!/!..:&B ?I#M0 .:&?#D;!:&?#A;)/#..:*:2M0!:*B +I" +
  "#M0!:*?#3;!:*?#/;)I ;%:*I5a;*.:/&HIwz3IA3D.:/I!a;/Iwz3:):!31/!..Iwz3I{ 3D.Iwz3I!:.:1a: :.O8: :.b<!I : :!R831Ixz3?# < :,b:#Q0%: :,R&HIxz3:,E#" +
  " .:&I:a< I}d!:#3}G:&I E#^:&Jrrrr3F#V: I!I :&I~U a3}H:&?#^;*:&?#Y;+:&?#V.;(.#H:(Irrrrob1#!# .Iwz3:+:*31I#;0/!.I ;0.Iuz3Iuz3?# I!aE# :&I~g a> " +
  ":0.~;%#,q!}U= I~U b<&> :&J F#9:&:#E#6:&:!E#5:&J F#?:&I~^*:%:%I~^*R8E#>:&I#E#/I ;%:&I E#}7:&Jrrrry F#D#H:&I/a3}DI#M&H#H:&I~> a;+:&I~N a;,I&;-" +
  ":&?#9;*%H#H:&I~E a<):&I/a</:%L3}E:&B }J<(I%M0#:&:,}1  }9!}::&:,B #G }<:(I#M0 :&@%}C;0:+:&}1!}:}9  :+:&B }<G #:&:(G }?:&:0F%H:):/3}9:&B }M0#:" +
  "&IHb3~T!0#:*:&?#9<(P:#:(Oi0#:.:&?#DM&H:&IDaI&I53~/!:&?#}5;-.:%:-a<):&?#}?E#+:):&@%HF# :)I3a:(:*bE# :)I/a:!:*aE# :&:.I!a<.E#}7:%I5a;%:(I!a;*/" +
  "!..:&:&I/a3G:&?# I#N0 : :&?#}7E#+: :&@#DF# /#..: IrrrroE# .:&I~U a> .}3!!q: :!?# IrrrroM<%E# : :#:!:%8<!@# F#&: :!?#+E#/.1 : I~r 3}7: ?# .}O" +
  "!!q= I3b<%> :%I&a:!:#3~&!:!?# <#I#N&H:!?#&;!: I%G +: :!E#&: :#E# (: :%?#/E#+: :%@#&F# .:%I3a> .L!!q= I:b<%> :%I E#9:%Jrrrr3F#5:%I+a: :%I5a3}" +
  "k!:%?#+:%?#/:!:#36:%I:a> .~F!#&q!}U= I:b<#> :!B +&H#H:#I E#3:#Jrrrr3F#+:!?# :!?#&:#I+aI!3}R;!:#?#+;%:#I5a:#?#/<&:#?#3<(3}!:#?#5&H:%IrrrroN&q" +
  ": I E#+: Jrrrr3F# /#(:&;%:#@#6;):(.;&(:(~!;).: :)}<#+: :&E#&: :%E# .(: :!?# :!?#&3}NI ;!.: :!G /:#I:a> .}S!!q= IHa<%> :%I&E#9:%J F#5:%Jrrrry" +
  " F#/:%{/                {.#::%J F B:%I G }7:%:!E#}::%I/a<!:%I}7a:#I I&I 3w!: :!IA~s-  :%IHb> .}]-!4q= I~U!b<&> : ?#&<.: ?#+I6ca;0:&I}u!a;1:&" +
  "I~o a;2:&I~U a;3: ?#5;4: ?#3;} Iw~%3; %H:.<):0N&H:)I6a;.:)B  0!:)?#&;,: I!:%3nI}j~(3I,:%3n:,I| h< I}+R&H (:&IHbI~;}_3I~n}): B ~h}Z3<-3i:&I~I" +
  " a:&?#H<(:&?#K<*I:3K:&?#S< :(: 8:&?#}J:*: 8:%3nIx~(3I,:%3nI&; #H#H#H:)B 5<(I!b1#! #.I~o~&3; I#;(/!.I~g~&3; I!;(.:(I%k;*Iw~%3;(%H:*&H:(I!:%3n" +
  ": ?#&;(: ?# :%I<3D:(:%3}5:%I<3D:*I+b;*: I+a; I~:}_3;(/!..:)I/a?# <*:)I3a?# < a<+:*O:+:4Pi;+I&: I/c:} a:+8; I :*:+8I/c;*%H:*&H:(I!:%3n: B  I#" +
  "M&H: I&a?# :%3}4(:&: ?#+E#}C:&: @# F%}?I~3}{3I!:%3n:&I}7a:&Iz a:!:#3}Q:%:&?#}7<(I!:(8:&?#}:I :(831I~3}{3I!:%3n.: I/a; :*I/b;*I~:}_3;(/!..I!;" +
  "+I}l~%3I}k~%3:(B  I~P M< 8I#I!: 8:%3nI}z~(3I/:%3n:)?#+;}!:&IDaI~;}_3I~n})I!:-:,I+mI|!h<5I!M83i:&I~I a:&?#D:&?#}5I:3K:&?#TI!:&?#S< 8;)I ;-:&?" +
  "#VI : 8;/:,I3m;*I!; I ;(#H#H#H:5I#b1# !#.:&I?a:*3lI!;-I}f~(3;+:&?#A;(:&?#?; /!.:&I:a:*3l:&?#>;/:&?#:;).:,I6m;,:&Irr~: E#}u!:&Irr~: E#o:&:(E#" +
  "k:&: E#g:&:-E#c:&:+E#^:&:/E#Y:&:)E#V:&I%E#T:&J!F#S%H#H:&I6a:23m:&?#6<(&q:&?#9(:&?#SI!M&H:&?#}J< :&?#TN&H:&: I!aE#}J: I%k:3a<)?# ; :&I~t E#r!" +
  ":&:)?#&<)E#u!:&J F#}g!:&J}trrr~U.F#o:&I }9!x!:&:)E#}n!:&: E#t!:&: E#}_!:&: :)aE#v!/&..:&I3a:13m:&?#3<(L0!:&?#5.; :&I~E!a:(: : I!b3N:&?#~Q!; " +
  ":&?#~M!;):&?#~E!:&?#~I!:%3n:): I}g~(3I!36&H:}!:%3}4/#.:): I}h~(3I!36&H:&:*3l:&?# :&?#&:%3n/#.:): I}i~(3I!36&H:&I+a:,3l:&?#+:&?#/:%3n(:): :%3" +
  "n./!..I~,~(3I#:%3nI~:}_3; /#. ..I}l~%3I}k~%3: B  I~P M< 8I#I!: 8:%3n:&I~U!a> .~P!!#q= I3b<#> Iuz3?# &H .Iuz3IqE# 3}(:#I&aI!Ivz3?# I}gz3?# : " +
  "O<%8I : :%8:!Iq3}%I!; :#}1!/<!I}f%bI%R&H#H#H#H:!I}z%b1(#!!!# .:!&H:!I}d%M:!Iw%Mi&H/%(/#. .I ; :#B 1<!I0P0!I}V~A :!m; /!.:!I~k%bI||%hI~Y O; ." +
  ".Iuz3Iuz3?# I!aE# :#I3a> : I!h.}x#!(q= I3b<%> Iuz3?# &H .Iuz3IqE# 3}(: I :#I}gz3?# :#O<#8<&P&H .:!:&: b<&P&H .:%I+aI!Ivz3?# :#8<#: 3} :%?#/;" +
  "(:%?#+;):%: :#a<*:!3} :%?#&; :%?# ;#Iwz3Iv~-3I}h~-334Iwz3I}h~-3I}i~-334Iwz3I}i~-3I}p~-334Iwz3:):(31Iwz3I<3D:#: 3}K&HIwz3I}p~-3I}w~-334Iwz3:#" +
  ": 31.Iwz3I}w~-3I~#~-334Iwz3:!:*a:&:!b31Iwz3I{ 3DIuz3Iuz3?# I!aE# :%I3a> .i!#q:!&q:!I!b;%: I!aI : B  IBM8(I .;#I~&~-3:%:!:#8<!3~Q!&H#H:#: :#8" +
  "; %H:!&H:!I!b;!: B  : I!a; IDbI|!hI-O0!/#..I!2..I .}X%##}S%q= I3b<*> Iuz3?# &H .Iq;+Iuz3IqE# 3}(:*I&aI!Ivz3?# I}gz3?# : O<,8I : :,8:!:#3}%:*" +
  "B 1&H:*}1!/I}o%N&HK       H;)I5:%:%I Nb< : I5R8<!I}+l< :!j: b; K      ~g}=;(%H:(:)}s:(: I!h8;(: I!m< &H:):)}s;)/!..Iy~F#Iq:*?#+< K      ~g}=" +
  ":(}t:(:!I }?8K      5H}s<(K     y}VH:(K     y}VHX8K      ~g}=K        :&:&K        X8<&:&K      ~g}=Y8K      ~U}=}sK      ~U}=x}s}m~s%<!a<#:" +
  " :#P8:!:*?#&8< : Iy~F#R8;+..Iuz3Iuz3?# I!aE# :*I3a> :+.~E4#}%q!}U= I~g#b<*> Iuz3?# &H .Iuz3IqE# 3}(Ivz3?# ;+I}gz3?# ;,:*I!I#I :!I%h<-I#M8:-I" +
  "!M8G }::*I!I#I :!I/h<!I+M8:!I&M8G };:*:&E#}7:*:%E#}5:*:#E#D:*I~&z3@% F%?:*:(~s)F%::*J!F%6:*:)E#H:*J F#}J:*Jrrrry F#}C:*J&F#}?:*:*IHbE#K:*I~^" +
  "*E#~+!:*J F#~ !:*I : : :,P< 8<}&E#}y!:*I!:+: 8<6E#}u!:*J F#~/!:*I#E#}n!:*I~E a;}!#H:*I}n!a3}DI#M&H#H:*I~V!a;5:*I~_ a;}#I#;&I#;)I#;+I ;-I!;!%" +
  "H#H:*I~U a<#:*I}n!a< :!I!h3}E:*B ^<!I%M0#:*:}#}1  }9!r#:*:}#B #G }V#:!I#M0 :*@%V;}):5:*}1!r#}9  :5:*B }V#G #:*:!G ~U!:*:})F%~M!:*I3a: 3F:*?#" +
  "~ !;3:#: 3}9:*B b< I#M0#:*}1 _;,:*B ^;!:*?#Y;#:*?#V;%:*I~M!a<}(I}Z~-3I!3}F&H:%;0:#;1:!;2: ;+(#H:}(I{~+3I%3}F&H:!;4:,;} :%;.:#;7: ;)/!.:*I~M!" +
  "a<,Iu~-3I&3}F&H:%;/:#;}%:!;8: ;&/!.:,I}_~-3I&3}FL0 :3:6aI :}&:*?#~ !< R8I : :3R8;-: :3b;9..I ;!/!..:*I+a:*I}n!a3G:*?#+I#N0 :2I|!hI#M:+I|!hI#" +
  "NhL&H:*JrrrrurrrrqF#V/%.:1I!M&H:0B  I}2M&H:-L:)I|!hI#MiL:4I|!hI%MhL&H:*JrrrrurrrrqF#V/(.:*:} G ^:*:7E#Y:*:.E#V:*I}n!a:*I~U a3S:*:*?#x!< :*?#" +
  "}u!<!3}A:*?# <,&H:,:*?#&<4: :!36&H:*Ir#a:-:9:*I6a:*I~: a3}::*?#r#IrrrroN&H:*:*?#u#E#c:*:*@#r#F#Y:*IrrrroE#V/*.:*?#t#;} :*?#u#;0:*?#}_#;1:*I " +
  "E#~:#:*Jrrrr3F#~3#:*I E#~E#:*Jrrrr3F#z#:*I~^*E#~+!:*J F#~ !:*:1E#}y!:*:0E#}u!:*J F#~/!:*I#E#}n!:*I}n!a< 3}DI#M&H#H:*I~I#a: I!3}E:*I~c a;2%H:" +
  "*B ~Q#I!P0!:*I~M!a< :*I}n!a3}9:*B ~X!I#M0!:2:*?#~U!E#+:2:*@#~M!F# :*:*@#~I#F%V:*:*?#~Q#E#^:*B kI%M&H#H:*:*B lG ~^#:*:*@#cF#~U#: :*I~U#a3S:*?" +
  "#~U!;):*?#~Q!;#:*I~U aI~Ku3I,3}FL&H:*I~3#a< :#:)31:*?#~:#;!: I!3T:*?#y#:*?#~:#aI-G  :*:!I!aE#~:#/!.%H#HI ;%:)<!L0 :!:#a<+I!b<)A  < I }?&H: I" +
  "}=h:+I#b<)B  < y<.IH}B&q: I}+h(:.I}=h:+I%b<)B  < y<.IH}B&q: I2h(:.I}=h:+I&b<)B  I*hI)ki.I)ki.I)ki< Irr~: M0!.:):#b;):!;%: I~O M0!..:*Iz#a:#:" +
  "%31..:*I~I#a:*I}n!aI 3}E/ . ..:*:*@#~3#F%v#:*:*?#~:#E#w#:*:*@#z#F%~U#:*:*?#~E#E#~^##H:&I|!hI#M:8I|!hI#NiL&H:/:}%3}K0!.I ;/.:*I}n!a:/I!:/8:}%" +
  "I :/83}N:*?#}n!IrrrroN&H:*:*?#}u!E#~U!:*:*@#}n!F%~M!(:*I~M!a:*?#x!:*?#}u!3}O.:*I~U a:,:43}O:*:1E#k:*:0E#g:*:} E#c:*:*@%v#F#o:*:*?#w#E#r!:*:*" +
  "@%~U#F#t!:*:*?#~^#E#}_!:*:*@%~M!F#v!:*:*?#~U!E#w!/)..:*JrrrrurrrrqF#V/&..:*JrrrrwrrrrqF#V/#..:*JrrrrurrrrqF#V.:*:}!?#+< E#u#:*:}!@# F%r##H: " +
  "&q:*?#t#: 3/I&(:*?#VIrrrroM&HI ;!:*?#c;#:*?#^;%Iwz3I#:*?#Y< : I }B8I#k<&I~&s3a?# :&I}us3a?# 31: I }?0#Ixz3?# < Iwz3?# M&HIwz33U.: I}nz3?# aI" +
  "-G  Ixz3: I!aE# Iwz3:%:#31/#.:*I}n!a:*I~U aI}:~s-  :*:*@#~E!F#~o!:*:*@#~:!F#~g!:*:*@#~/!F#~^!:*:*@#x!F#~U!:*:*@#~ !F#~M!I&;!%H:!IAN&H:!:*I~M" +
  "!aa?# 30:!I+a;!/!..I ;!%H:!I?N&HIwz3:!:*I~M!aa< ?# : I&a?# 31:!I+a;!/!..I!.;!.Iuz3Iuz3?# I!aE# :*I~g#a> :!.=!!q:!: ?# : ?#+<#bP&H: :#:!I!I!3" +
  "_..~d!!%q= IDb<%> :%:#E#+:%:!E#&:%I:a:%I&a3c#H#H:%?#:<!&H:%?#><(;&:%?#AL0!:%I/a<&:#3b:&:!:(31:&I~3s3I~6s334:%:%@#&F#6%H#H:%I:a:%I6a3c:%?#:<!" +
  "L0 :%?#A:%I/a<&:!:%?#>31L0!:&I~3s3I~6s334/!..: :%?#5E#+: :%@#/F# /#.I!;!.: :&E#+: :!E#&: IrrrroE# .:%IDa> .R!!q= I3b<%> :%I&a:#3b:#&H:#&H:%?" +
  "#+:!:#~s-  .:%:#E#/.: :%?#/E#+: :%@#&F# :%I3a> .9 : : ?# I!I!I!3-IsrrroN&H ..~H!!&q= I~E b<%> Iuz3?# &H .Iuz3IqE# 3}(I.;&I}gz3?# ;(Ivz3?# ;)" +
  ": I.Q&H: B ~ r3;&.:%I+aI!:):#:(P< 8I :#: 83} I ;##H#H#H:!I!b1# !#.I!;#/!.:%?#/; :%:%?#+E#}?:%: E#}AI#;#.:%:#E#K:%I3a< :&:%I~: a3Q: 35Iuz3Iuz" +
  "3?# I!aE# :%I~E a> .. I~&z3: }8% .~1!#%q#}UIuz3?# &H .Iuz3IqE# 3}(:!~s%<(I}gz3?# I#m<&: b<)I :&:)R8<&:&:(P8;(Ivz3?# : I#ka;&:%~!;*:#~s%~!;+I" +
  " ;%#H%H:%:(M0!:+:&}6  :%I N~!:*}S}S<*}L&H:&I&a;&:%I!a;%/!..:%;(.Iuz3Iuz3?# I!aE# : I!:(:(I!Q8a.~H+!)q= I~E#b<*> :*: E#/:*:&E#D:*:%E#A:*:#E#?" +
  ":*I~&z3@% F%::*:(~s)F%6:*J!F%3I!; :*:!I~g!hI&mI!h<#G }<:*I!I#I :!I%h<%I#M8:%I!M8G }5:*I!I#I :!I/h<!I+M8:!I&M8<!G }6#H#H#H#H:!I!b1#! #.I#; .:" +
  "#0!.I ; .:*: G }=:*:)E#H:*J F#V:*Jrrrry F#}J:*J&F#}C:*:*I}=aE#c:*:*I3aE#^:*:*IHbE#}A:*:*I}<aE#}?:*:*I/aE#KIuz3?# &H .Iuz3IqE# 3}(:*Iz!aI!Ivz" +
  "3?# :*?#K?# < I}gz3?# P<!8I : :!8:*?#^I!:*I~A a:*?#}?B  < 8Ivr3Irr3: 83Y:*I~g a:*I~k!aI~M ~s-  :*B ~A#;):*?#~Q!;+:*?#~M!;,:*?#~E!; :*?#~A!;!" +
  "Ixr3I%3(:*?#V<#&H:*?#T; :#I/c;!%H:!&H:*: @#&F#z!:*Iz!aI#3(:!I/b;!: I/a; /!..I~ z3?# I#Q&H (I}yz3?# Irrrr&E#+.(#H:*?#gIsrrroN&H:*?#cB  <#&q:*" +
  "Iz!a<%:*I~g a:#Iwz33Z:%3[7I}nz3;&Ixz3(:*I}u!a;&:*I}y!a.I~ z3?# L&H .?# ;#I}yz3?# :&?# E# I~ z3?# I!Q&H (I}yz3?# :#E#&..: I6c:!a;-%H:!:-M0!#q" +
  "#H#H#H:!B  I!b1#! #.:!B !;%I#/#.:!?#&;%I!/!.:!?#&;%I .;.:!I6a:!I3a?# ;&:!I/a?# ; :!B 5;/:*:%E#~A!:*:!?#+E#~E!:*:/I#kI/h:.iI : : : :&a< P: :+" +
  "Pi< 8<%I+kiE#z!:*Iz!aI%3(I&:&I/c:,a: 8;!:%I/c; %H: &H#q#H#H#H:!B  I!b1#! #.Irrrr&;&:!I&a?# /#.Irrrro;&:!I!aB  /!.:!I+a?# ;&:!I&a?# .;%:!I/a;" +
  "!:*:&E#~A!:*:%E#z!:*Iz!aI#3(: I/b; /!..;!/ . ..I~ z3?# < I#Q&H .I}yz3?# <!:!?#+: I%b:)I}+kiiE#+Iuz3Iuz3?# I!aE# I}yz3?# :*I~E#a> .~hE#}#q#}U" +
  "= I~U%b<)> I.;+%H:+I}1N&H:+:)Iz!aaI#G  :+I/a;+/!..:):(E#}g!:):&E#v!:)I&E#}5:)J F#A:)Jrrrry F#>:){/                {.#}7:)J F L:)I!}9!T:)I!}9" +
  "!x!:)J!F#w!:)I E#}J:)Jrrrr3F#}C:):%E#}_!:)I~^ a:)Iz!aI>~s-  :)J F#~+!:):#E#~&!:):!E#~ !:)J F#y!:)I#E#}u!:)I~^*:%?#9<}&:}&I~^*R8E#~3!:)I}u!a<" +
  "&3E#H:&3s!I|!hI~r N&H:)I~+#a:&3}V!:)I~I#a<&:)B ~3#I6kIs}W5iI 3}G:)I>a:&IA~s-  (#H:)I~E a;3:)I E#~&#:)Jrrrr3F#}y#:)J F#y#:):#E#~/#:):!E#~+#:)" +
  "I#G }x%:)I#G }m%:)I#G }c%:)I#G }W%:)I#G ~n#:)I#G ~b#:)I#G ~T#:):)I}y#aE#~3#:)J&F%~^!:)J F%~U!:)Jrrrry F%~M!:)J F%~E!:):%@%3F%z!:)Jrrrr3F#}y%" +
  ":)I}u!aI~r 3}7#H#H%H#HI ;+:)@%~E!<8}C&H:)?#~U!L;+.#H:)?#~+!<&:)?#~&!O&H:&:)?#~ !aB  <(I:P0!.:)I}u!a3}W!;(.:(I|!hI{ M0#:+L&H:)?#~+!<&:)?#~&!R" +
  "0!:):&:&:)?#~ !aB  IAM<(aE#~+!:(L0!.:)?#}u!I#N0%#H:)?#~+!<+:)?#~&!O&H:+:)?#~ !aB  I:P0!.:)I}u!a3}W!7:)?#~+!;+.:)I G ~:!:):+E#y!:)I~+%a:)I}u!" +
  "a3}X!:)B ~3%<0I#M0%:)?#y!;&:)?#~+%;+:)?#~/%;*:0I!h&q:)I E#~&%:+:*:)I}y%aI 3}R7:)?#~ %;+:)?#~&%(:*.;(#q:&I!a;.#H:+:(3}Y!<&I|!hIy R&q:)Iz!a:)I" +
  "~+%a:+:(3}Z!;,I~l!(:)J!:&~!}Y<9:8tF%~E!:8:9}W<8}C;,:8}CL:&I-b<&I|!hI&Ni0!#H:)?#~+!<&:)?#~&!O&H:&:)?#~ !aB  <&I:P0!.:)I}u!a3}W!;&.I!;,:&I|!hI" +
  "~r M&H:)I>a:)I}u!a:)I~+#aI!3u!:)I}g~%3?# E#~E%:)I}_~%3@# F%z%I&;&I /%.I&.;&.:)Iz%a:)I}u!a3}V!:)B ~H%.;4:):*E#Y:):.E#V:)I G T:)I G }r!I :,:4I" +
  "!h8&H#H:(L&HI ;(/!.:+B  I~T N0 :)I>a:+:(I!:)Iz%a:)?#~+!:)?#~A%b3}j!0%.(:)I>a:+:(:,:)Iz%a:)?#~+!:)?#~A%b3}j!0#.:&I|!h<*I)Q&H:)I~I#a:*I/ca<(:)" +
  "?#~E%E#+:(:)@%z%F# (#q:)I:a;4:)I>a;,:+;&:)Iz%a;+I ;.= IDb<*> #H#H#H#H#H#H#H:(I,b1& &#!&.:&B  I~d N0%:&B !I~Z N0%:&B #I~j N0%:&B %I~j N0%:&B " +
  "&I~V N0%:&B (I~] N0%:&B )I~Z N0%:&B *I~> N0%:&B +I~Y N0%:,?#^B },I!N0%:+B +<&I%N&HI#;.Irr/;(/%.:*I E#9:*Jrrrr3F#5:*:+B ,G ?:*:+@# F#::*I+a:*" +
  "I:a:*I5a3}k!:*?#+:*?#/<&3}|!L&H:,I}X}Z~M I}W}Z~M :&Ir#O8I}V}Z~M :&83}u!.I#;./(.:&B  I~_ N0#:&B !I~e N0#:&B #I~k N0#:&B %I~Z N0#:&B &I~] N0#:" +
  "&B (I~i N0#:&B )I~V N0#:&B *I~k N0#:&B +I~_ N0#:&B ,I~f N0#:&B -I~e N0#:&B .I~j N0#:,?#^B },I!M&H:+B +<&I(M0(Irr5;(/#.:+B +I(M&H:+?#&;.:+?# " +
  ";+:*:*I}1aE#5:*I:a:+:.:*I5aI#3}y!:*B }0I#M0%(:+3}z!L0%.:,I}c}Z~I 3}u!/%.:&B  I~V N0!:&B !I~e N0!:&B #I~f N0!:&B %I~e N0!:&B &I~p N0!:&B (I~d" +
  " N0!:&B )I~f N0!:&B *I~l N0!:&B +I~j N0!:&B ,I~> N0!:&B -I~Y N0!I!;.:,?#^B },I!M0%/!.:&&H:,:(:&I6kiIs%i3}u!/%(:,I03}{!/#. .I,;+I~E}]3;.#H#H%" +
  "H:+I!a<+I4N&H:+I7M&H .:.I&b;2:.?# ;} :.I+a;.:&:(:2?# :} 3~R!L0!/#..I ;./!.:+I4O;.:+I-b;+.:*:+G !:*:.I!hG  :,:*B !I6kI~e~q~*~%*bI}e!:*B  83}s" +
  "!:,I03}{!.I /!.:.I/c:,a<&:+?#+E#}A:&:+@# F#K:.I*a;&I!.;(:4:&G !:4:(G  :*IDa> :)B :L0#:)B ;;&.:):)B x!:0I!j:&I|!h:-I|!hRhhG x!:&;-/!..:)I}u!a" +
  "3t!/!.:):)?#~+!I!aE#~+!:):)?#~/!I!bE#~/!.:):)?#~:#E#~M!:):){ #~+#{.%z!:)I6a<&:)Iz!a<+3}[!:&I&i:)I~&#a:)?#6<} 8?# ;4:)?#~ #;5:)?#}y#;6I ;(:)I" +
  "z#a:)I>a<&:)I~I#a<-I 3}]!:)I}y%a:&:-I#3}]!I!;}!:+:&:-I&I!3}^!:)I G }r!:)Is}*}9!T:)I E#}J:)?#}_!<&?# ;-:&@%+;8:)J F#y%Ir!;,#H:)B }m%I#N&H:8Jr" +
  "~E}m~j~lB:-8;8#H#H#H:)B w%<+1&&#! #.:):)B }k%G ~E!:):)?#}g%<&E#~A!:):)?#v%E#z!:)Iz%a:)Iz!a3}a!:&:)?#~A%<+N&H:)I!E#y%.:)I E#~Q%:)Jrrrr3F#~I%:" +
  ")?#z%;}!:)Iz!a<2:)Iz%a:)I~I%a3}b!:2:)?#z!<*:)?#~A!<.3}c!:*;&= I:b<0> :.&H#H:*:.aI!b<}#B  I~O N:.I}+bIpOi0 :0J F%6:0{/                {.%+#H%" +
  "H#HI ;,%H#H:&:}#M0&:1I})M&H .:&I!a;-:&B  ;&I!:1kI~f~-~P|!hL0 :&IDbI|!h<}%I-R0 :}%:,I-ca;,:1I!a;1:-;&/!..:1B }z~<3:&N0 :/I(P&H (:1I!a;1:0I+a:" +
  "/I#ka:,E# :/I!a;/:-;&/#. ..I ;1/!.:0?#3;&I ;1:0?#6;-:0?#5;/:0?#+<}#:0?#/<}%3y!;}(:0?#9<7I}9P:-I}9Pi:}(:&I!bQ:/I}&Pii0 :2:}#:}%:&3~7!:/:-:73~" +
  "8!:.I}*b;&%H:&&H:&I!a;&:,I-c;,/!..:2I!G }/:2:,E#:I!;1..#q:0I:a> :1L&H#H:*:.I 3v!B rt3I)h&H:)Iz!a<&:83}e!0!:&:*:.3}f!/!.:*:.I 3}d!<&I!bI!Q&H:" +
  "*:.:&3v!I:M&H:)Iz!a:*:.3}f!/#..#H:*:.:&<-3v!ICM&H:*:.:&I!a<-3}d!<,L0!:,:-a;-.:&L:-:.Oi0 :&I,bI(O&HI ;&(#H#H#H#H#H:&I*b1#! #.:-I+N0#/(.:-I*M0" +
  "&/!.#H#H:&I3b1&!## #.:-I}!N0!I,;&/#.:-I3N0 I);&/!.:)Iz!aI}(3}g!/%..:*:.:&:8:3:)Iy%a3}_!/%.I ;.I);,:)Iz!a<*IB3~>!<&L&H:*I}03~>!L&HI#I&:*?#6:*" +
  "?#93~A!I#M<.8;,..:*:,3z!;,:.&H:*:*?#+I+iE#+:*:*?#/Irr:iE#/:,I~E2a;,.#H:*#q:&&HI8:,L0!7I :,b;,.:,I!aI}e~C O0!I7.3}g!I ;,.:*IB3~>!;0:*?#6:*?#9" +
  "3~A!;&#H#H#H:.L&H#H:*I~L 3~>!L&H:&I%N0!I~d#I~e#:,I%I2:,~7I~Y f8h8;&:*I%3z!I!b;-I:;1:,I!I!3~7!;//%.:*I#3z!;-:*?#9L&H:*I<3}g!.:0&H:*IB3~=!.:*I" +
  "!3z!:,3~B!;/:,I!a3~B!:/b;&I}+;1I!b<,I*R&H:&;-/&(:,:-I*caI*b;-/%. ..:0&H:*I#3z!;-:*?#9L&H:*I;3}g!.:*IB3~=!(:&I&N:.i&H:*I}&3}g!.:*I#3z!;-.:*I#" +
  "3z!:,:-I!3~7!;/I}*I}):,:-3y!<&8;1I!b;-.:&:-P0!.:*:13}g!.:*:-:/a~ Jr}t(}UF% :*?#9L&H:.&H:*I93}g!(:*:*?#+Iy iE#+./!.:*I~I 3~>!L&H:*I~k 3~>!L&H" +
  ":*I:3~=!..:*I#3z!;&:*IG3~>!:.:0i<-N&H:*:-&qI>I=:*?#6:*?#93~A!8(I>.3}g!.#q:*I=G @:*I#3z!;0:*I}&G @:-&HI ;/I :*IG3~>!L0!7(:*?#6:*?#93~A!L&HI ;" +
  "/I /#..:*I#3z!;/I!.;2#H:*IC3~>!L&HI ;1I ;-I ;,:*IA3~>!L0!.I ;1I ;-I ;,%H:*3~C!<.I,Q&H:.:,I-ca:,:-I,O8;,:-I!a;-:.:1i;1/!..:-I N:2h0 :*I}-3}g!" +
  ".I,:-b<.I :.I,Q8;.%H:.&H:.I!b;.:,I-c;,/!..:&I6M:/:0:1iiI Nh:&I6P:/I}:Pi:0I}9Pii&H:*I},3}g!.:&I6M&H:*:*?#+Ir!iE#+.:*:,E#::*I,I%:-:-I%Q8<-:-I," +
  "R8E#>:/I}:M&H:*3~D!I}9;/.:*I}.G @:*:*@% :/:0I}:c:&Iv9caa~!}SF% :*I~O 3~>!L&H#H:*?#9L&H:*:*?#/Irry iE#//%.:*I:3~>!7:*3~E!&H:*3~G!/%.:*3~F!0 :" +
  "*I~d~#3I!3~<!0 :*I}.3}g!..:*?#9L0 %H:*I~P 3~>!&H:*I)3~I!:*I~R 3~=!/!..:*I:3~>!&H:*I(3~I!.:*3~G!..:)Iz!a:8:3:)Iy%a3}h!.;,:)B ~E%I!N0%:)?#}J0%" +
  ":3:)?#~Q%E#+:3:)@#~I%F# /%.I ;+:)?#v%:)?#}g%I :8:3:)Iy%a3}_!;,/#.:+I6kI}Y}W?i;,.I ;+.:} :5:} 8;1:)I~+%a:)I>a<-:,:}!:+:)?#y%:)?#~:%<&I|||}Uh:" +
  "&:)?#}_!@% }C83}i!:)Iz%a<&:-:)I~I#aI)I 3}^!:)?#}_!B },L:)?#}y%<,IsrrroMiL&H:)?#~ %;0:)?#~&%;3= I~E!b<*> I?3}v!<(J F#::(Jrrrr3F#6:(J!F#3:(J F" +
  "#+:(Jrrrr3F# #H:-?#^B },I!M&H:(I6a;.I ;&Iz}|3;/I ;+%H#H:&I>M0%:&:-a<0I~D aB  I#N&H:+I%R0!:/?# :/I&a?# :0I~: a:.3~%!.:+I#O&H:(:(?#:E#>.:+I!a;" +
  "+:/I+a;/:&I/a;&/!.. (:*:3E#D:*:0E#A:*I}W#E#}5:(I/a<+I~r 3DI~#}[3I+:*IAa:+3~%!:&B +<5I#N&H#H:&@# ;8:*I~^*E#}C:*J F#}?:*:8F#H:*J F#S:*I#E#}7:*" +
  "I}7aI~r 3}7I!;&%H:*I~Q a</:*I}7a<.:&I!h3~&!:*B YI#M0!:*I~^ a:.3}V!:/I~#}[3I+3}F&H#H:*B g<&L0 I ;/:*I E#}y!:*Jrrrr3F#x!:*I E#~+!:*Jrrrr3F#~ !" +
  ":*?#c;2:*?#^;}!I ;.:&I#M&H:}!:2:*I~ !a3~(!L;.:*?#~+!;/.:*:*B hG }S:*:2E#o:*:}!E#k:*I~/!a:*I~k a3}a!:/&q:*?#~&!(:*I6a:*I~/!a:*Ix!a3}k!:*?#9;/" +
  ":*?#6.;2:.L:&I%NhL&H:*I!G ~A!:*:3E#z!:*:0E#~:!:*I E#}S:*Jrrrr3F#k:*I3a:*I~:!a:*I~k a3}k!:2:/:*?#3:*?#5360!.:*Is6}9!r!:*Is:}9!k:*I}cs~&&E#v!:" +
  "*I G }_!:-:*I}_!aI I :*I~k aI#3w!.(:+IA3D:*I:a:.:*?#S3}m!:*?#>;&:*?#:;.:*J F#r!:*J!F#k:*:+E#}S:*I~k a:.:&:5I!h3}t!.I ;&/ . ..:+I{ 3D:(:1:431" +
  ":*I}g!a<&:1:4I}X}[3I&3~)!:*B }q!I#N&HI}b}|3I/:&:(3~*!.:*I~ !a:1:4I}e}[3I*3~)!:*B ~.!I#M0!:*@#~ !;8:*B ~,!;&I ;.:*I E#y!:*Jrrrr3F#~/!:*:&G ~A" +
  "!:*:8F#~:!:*I+a:*I~:!a:*I~/!a3}k!:*?#+<0:*?#/</3~+!<-&H:0:/:-3~,!Ir}b=hL;..:-:/:-:/P8;+:-;&#H%H:&:+N&H:&:0aB  I=b<3I9QI I!:3kIsxrt!h80#:&I!a" +
  ";&/!..:+;&.:.L0!:&:-O&H .:&:/P&H (:*I}7a:-:0a:&:-b3}/:*?#}:<&:*?#H<-3~-!:*I%G }S:*I G q:*I!}9 }T:*:-E#o:*:&E#kI}l}|3I1:*I~k a:(3~*!...:*I~E!" +
  "a> .:)B }A0 :)?#z#<+IsrrroM:,IsrrroMi0 :)?#~+%<&IsrrroM0 :)?#~E#;-:)?#~A#;*:):)@#z%F#t#:):)?#~E%E#}_#:):(E#w#:):#E#}g#:):!E#v#:)I E#r#:)Jrrr" +
  "r6F#~o!:):)@#~/%F#~g!:):&E#~c!:):4E#~^!:):1E#~Y!:)Irrrro:6:} 8E#~U!:):)@#~ %F#~M!:):,E#~I!:):-E#~E!:):*E#~A!:):+E#z!:):)?#}_!B },<&G }n#:&I!" +
  "M;,/#..Isrrro;+:)IsrrroE#z!.:)I3a:)I}u!a3G:)?#3<&I#N&H:)?#5;!:)IsrrroE#z!:)I~I#a<#Iv!I}_!:&I!h<%8:}&:!:%83}G:)I>a:#IA~s-  (#H:+IsrrroM0 #H:)" +
  "B x!&HIrrrro;&:)B ~;!I!N0!.:)I E#~3#:)Jrrrr3F#~+#:)I~I#a<!:)Iz!aI :)I~+#a3Z:)I+a<#:!3}[!Irrrro:)?#~+#:)?#+<!8;&:#I&i:)I~3#a:!8?# ;#:!:)?#~/#" +
  ":!8;!.:):#E#r#:):!E#~s!:):&E#~o!:%?#6<+IqM0 :#:+Q&H:,I!hL0!#qIrr#;+:(&HI :(?#::(?#>P0!7.I}4.:#aI}2aIsr#O0!.:)I}d!E#}u#:)IsrrroE#z!:)I G x#:)" +
  "I>a:)Ix#a:+I I&I 3w!..:):){ #}:{.#~Q#I ;+:)?#A;#:)?#?;%#H%H#H:+I3M0#:+:)I~I#aa<!I+a?# <&I~Z R&H:!I/a?# <!:#O&H:!I6c:%a<!B  I#N&H:!?#&I| h<(I" +
  "}+R0%:!:(B ~h}Z3Ir}Z~E iE#&.:!I G 5:!:&I~X bE#+:!I E#/..:+I+a;+/!.. .: IAa:)Iz!aI~M ~s-  : :)I>aIA~s-  : :)B ~<!G t!:)I~U%a> .}W&#/q#}U= I~U" +
  " b<&> :&J F#3:&:%E#/:&:!@#}?F#&I!;*:#I|!hI!N&qI}t}_3;+I/;,I}j}_3;-I1(I~[}^3;+I7;,I~A}^3;-I0.;2:!B K;):!?#H;.:!?#}:;/:!?#9;0:!?#:;1I ;%:!?#}C" +
  "<(&H#H#H#H#H#H:#I|!hI!b1# !#.:(?#><#:(?#:Q0# .:(?#5;.:(?#3;/:(?#+;1:(?#&;0I ;#I ;)/#.:(?#:;#.:(?#9;*.(I ;#.:!@#&;3:!@#3;4:&:!@#?F#}J:&I1E#S:" +
  "&I~t}^3E#}C:&:1E#}A:&:0E#}?:&I.E#K:&I~j}^3E#H:&:4F#}7:&:2E#}5:&:+E#D:&:3F#?:&:,E#>:&:-E#:%H:%Iy N&H:&I&a:%:&I6aa<!I+a?# :!I/a?# 3}q!:%I+a;%/" +
  "!..:&I&a<!I~3}{3I!3}q!:)I#N&H:!I}_}_3I.3}q!:!:/:.:)I!h3}t!.:&I&a<!:*:#3}q!:!Iz}{3I!3}q!: :&?#5E#3: :&{ #&{.# :&I~U a> .N!&q: ?#3<!: ?#/<#O: " +
  "?#&:!Oi;%: ?#+<&I!: ?# :#a:%8I :!:#b:%831: :!E#/:&.}8!!q= I3b<%> :%I+a:!:#I 3^:%?#/;!: :%?#+E# : :!E#&:%I3a> .}= :#&H#H:#:!3.;!:%L0 :!L&HI ;" +
  "!/!.:#L0 :!I :#~s. ..: :#E#&: :!E# .}( : :!:#:%:&3-IsrrroN&H ..S#%q!}UI!;&I&;(:%~!:!~!}U<*J:u}C&H:*}x<!Irrrro:#bQ&H: :#E#&I ;&I+;(:!;)..: :(" +
  "a:)E# : :&E# .N#!q!}U= I3b<#> :#I&a:!I I!I!3,:#?#&I!M&H (:#@#+;%: I E#+: :%F# :#I3a> ..~G%!*q:!?#&<)L&H: I E# 2.:!?# ;%%H#H:#<&:)R0 :#I!a;#:" +
  "%:&aB  <*y<+I }B0!#H#H#H:*B ys3I#b1%#! %.I~6s3:#:%a:#:)R8A  ;(#H#H#H#H:*I~g!b1(!### #.:(I}cq}@0(/#.:(I~g aI|!hIDR0&/!.:+I2aI|!hI#P:(IH}Bi0%." +
  "I~6s3:&I#a<#:%a:#:)R8A  I~6q}@0#I~6s3:&I%a<#:%a:#:)R8A  I~6q}@0#:&I&a;#/%.I~6s3:#:%a:#:)R8A  ;(:*I~U!M&q:(IVhIxqN(:*I~d!M&q:(I}qq}@(:(IH}B<(" +
  ":(:+I}UhIeNi:+I}+aI|!hI/O8..0!I~6s3:&I#a<#:%a:#:)R8A  IH}B0!:&I%a;#/#.I~6s3:#:%a:#:)R8A  IH}B0 :&I#a;#/!..: :&E#&: :%E# :!:):#bE#&:!:#:%aE# " +
  ": :#:&bE#/: :%:&aE#+.8 :!&q:#B  : :!aI!bB  M(I ..R!#q:!I|!h;&I ;!#H#H%H:!:%N&H:!:#aB  :&M0#:!I!a;!/!..:%;!/!.I!;(.: :!E#&: :(E# .~+!!*qI!;(%" +
  "H#HI!;+%H#HI ;*%H#H:#:(:*a<-Q0&:#:*:,a<&Q&H .:!:-aB  <):!:&aB  <&R&q:%L:&:)Ri(:%.L0 :&:)N0#:+:*I!a<)M;&I :):&8;*:(:)I :&8a;(/!..:-I!a<(:,b;+" +
  "/!..:(<,I!a;(/!..: :+E#&: :,E# .~:!!*qI!;+I!;)#H%H#H:!:):*a<-Q0#:!:!:*b:)Iqja<&Q0 :!:*Iqj:!a:,b<(Q&H .: :&aB  <&: :(aB  <(R&q:%L:&:(Qi(:%.&H" +
  ":&:(N&qI ;*I!;+:)<,I!a(:+:*I!a<&M;(I :&:(8;*:):&I :(8a.;)(:-I!a<):,b;+I ;*.:#:+N0!/#.. .:,.}& :!:%R&q:#: :%3~g!(I!.L.~#!!!q#q= IDb<&> :&I G " +
  "::&:#E#9:&:!E#6:&I>a;!:%&H%H:&I3a:&I6a3jI :&?#3L0#7:%I!b<%0 ..:&I+a:&I6a3j:&?#/;#:&?#+.;%:!:%I!:%8:#I :%83}!:&?#?;#: I :&?#A:&?#><!8E#&: I!:" +
  "#:!8E# :&IDa> .m!%q:!B +L&H#H:!?#&;%:!?# ;&#H%H:#:%N&H:#:&aB  I-M0#:#I!a;#/!..:!I!G +:%;#/!.:!:%:#I!a<%bE#&:!:%:&aE# ..: :#E#&: :&E# .~a!!-q" +
  "= I3b<(> :!I5a<,:!B 6<%aI!b;-:!?#/;#:!?#&;*:!?#3;):!?#+;+:%I(O;.#H#H%H#HI ;&:#:)P:):+Pi0%:(I+a:-B  :#:*a:):#b3p:(?#+I!N0 :!:#:(?#/aI!a<#E#/:" +
  "#:%O0!:#:%b;&:#:+P0!:.L&H .:&:*a:%:,:%36L0!/#..:!:)E#//!.: :#E#+: :&E#&I!;&.: :&E# :(I3a> .f!#q= I3b<#> : :!Irqj<%I|!hI}(Q&q:%I%kI~o2h<%?#r}" +
  "]3;!:%?#~s}[3(:#I+aI~;}_3I~n}):!I|!hIBa3i:#?#/;!:#?#+.E# : :!E#&:#I3a> .~H!!&q= I3b<&> :!?# Irr~: N&H#H:!B @L&H#H:!?#/;#:&I&a:!3M:&?#&I!M&H:" +
  "!?#:;%:!:&?#/<!E#::#:%a;(:!:%b;#/%.:!B @0 :!I!G @:!B ?I!M&H:!?#>;#:!?#:;%(:!?#><#:!?#:<%M0!.:#:%b;#:%:!?#/a;(/#..:!Irr~: E# ..: :#E#&: :(E# " +
  ":&I3a> .- :#: :!31.~)!!&q: ?# <!: ?#&M&HIrr~: 2.: :!I!aE# :!B  <%yI }?&q: :!I#aE# :!B !I}=h;#:%I}+h;&:%I~T!Q&H:#:&I)ki2.: :!I%aE# :!B #I}=h:" +
  "#I)ki;#:%I~g!O&q:&I/k:#i(: :!I&aE# :&I} kIrr~g h:!B %I}=h:#I)kii.(:%..s!!%q= I3b<&> #H:%I*Q&q:!I|!h;(I ;!#H%H:!:%N&H:!:#aB  :(M0#:!I!a;!/!.." +
  ":%;!/#.I!(:&I+a:!:#:%3#:&?#/;!:&?#+.;).: :)E# : :!E#&:&I3a> .}U!#q#H#H#H:!B  I!b1# #!.:!B !<!I}(P0!:!I%k<!?#r}]3;&:!?#~s}[3;(/!.:!?#+<&:!?#&" +
  "<(a<!:&O:!:%Pi;!I :&:!8;&I!:#:(a:!8;(.: :&E#&: :(E# .~?!!+q%H:!:*P&HI{|%: :!:*3}S<+I|||*h<&:+Ir~g|*hIr~&%M<.8:&:%8<&I| Q&H:#:&3D(#HI!I#I%:&I" +
  "rr&O8:&Ir3O8<)I)c;(Iq:)I*jk:&:(mi;,:(I)b;(%H:#:,3D:)I }A0!:)I!b;):&:(I}*hmI}=hIrqi;,:(I)b;(/ . ..:*:+I6ma;*:-:.i;-/!..:-I!h.}V#!!q:!:#P&H#H:" +
  " :#aA  <%I }?&HI{|}W+: :!:#3}U< : Irrr+O82.:%I~Q N0 : :!:#3}T<%Irr&N&H:%IrohIr~&%M&H: :!:#I)a3}T< IrohIr~/%M&H: :%I-kaIr~/|7bIrrr~U i2..:%Ir" +
  "rrDi2.I ;%:!:#I!a<#P&H: :#aB  ;%.:%I~W b< I*k: I~t!hI!mi< I|!h<!I-RI~;):!mI!hLi&q:%(: I|!hB ~<~<3.I|!hIrrr3i2..:%Irrr+i.}l!!%qIrr&;%:!:#P&H#" +
  "H: :#aB  I~Q N0 :!:#I!a<&Q0 : :&aB  I~l N0 :#I#a<&: a;(I ;%I ;#%H:#I&M0!I ; :#:&a:!O&H:#:(aB  ; .: Iy!hI)mI,c: I2h:%I&kia;%:#I!a;#/ . ..:%.~" +
  "5!!)q:!:#P&H: :#aB  ;%.:%I6kIqj]<&I#b<(I#Q&H#H:&I!b;):#I!a;#:%I| :&mh;%:(I#k?#~E~<3;(%H:)&H:!:#Q0#: :#aB  <*Iy!hIr!N0#:*I}=h:%I)ki;%:)I!b;):" +
  "#I!a;#/!..:%:(O:%I||~9 Pi:%Ir~g| hIr~&%Mi0 :&I6k:%i;+..:+.@!!q= I3b<%> :%I+a:#: :!3p:%?#+:%I3a> I N.z#!,q= I:b<(> :!?#&<+:!?#+I6ca;,:!?#3;-:" +
  "!?#5;.%H#H:,:+<&M</0 :&I6a;+:&B  0!:&?#&I| h<)I}+R&H .:)L0 :&B 50!:&I/a?# <):&I3a?# <&a<*:&O:*:.Pi:)I!Ni0!:(I+a:&I/c:-a:#:%3}QIV;&:(?#/;*:(?" +
  "#+;)%H:&L0#:)&H:(:):*I~Q 3qG 9:(:*E#6:(:)E#5:(I5a:&I~c}]3a?# :&I~g}]3a?# 3}F0#.:&I+a;&/ . ..:(I E#9:(Jrrrr3F#5:!:#:%:(I5a3}H: :/G /: :(?#9E#" +
  "+: :(@#5F# :(I:a> .}3!!q#H: ?#3<!: ?#/O&H:!: ?#+aB  <!I:P0!.: 3}W!;!.:!.~0/%0q!}U!}R= IDb<%> #H:!?#3<#:!?#/O&H:#:!?#+aB  <#I:P0!.:!3}W!;#.#H" +
  ":#I|!h<#I<N&H#H:#I~P M&HI&;,(#HI(;,:#I~r M0 :!?#3;#:!3}l!:%I+a:!:#3}m!I|!h;,:%?#/;#:%?#+;&I ;!/#..:!B =;/I ;#:!I G =:!B :;0:!I G ::!?#5;+:!?" +
  "#3;1:%I E#::%Jrrrrr!F#6I+;-I!;(%H#H:(I!h<*&HI ;(:!?#3<&:!?#/O&H:&:!?#+aB  ;(.:!:(3}7:!?#5:+bI}=h&H:#;&(:):%?#6M&H:%I6aI+I+3~/!:%?#9;-.:)I%k:" +
  "-a:2F% :%:)I!a<&E#::&;).:(I~r M~!:2J!}Yt;2(:#;&.#H#H:2J!}W}C&H#H:!?#3<#:!?#/O&H:#:!?#+aB  <#I:P0!.:!3}W!;#.:#I|!hI~R M&H:!:!?#3I!aE#3:!:!?#5" +
  "I!bE#5/#.:*L&H#H:!?#3<#:!?#/O&H:!:#:#:!?#+aB  IAM<(aE#3:(0!.:!3t!/%..:!?# I#M0#(#H:!?#3<#:!?#/O&H:#:!?#+aB  <#I:P0!.:!3}W!;#.:#I|!hI{ M&H:!:" +
  "!?#3I!aE#3:!:!?#5I!bE#5/#.:*L&H#H:!?#3<#:!?#/O&H:!:#:#:!?#+aB  IAM<(aE#3:(0!.:!3t!/%..:!?# I#N0!#H:!?#3<#:!?#/O&H:#:!?#+aB  I:P0!.:!3}W!7.:%" +
  "I>a:!3}X!#H:%B AL&HI ;#:%?#?L0!:%?#>B  I~T N0!.:%I>aI~2}_3I,3}F;#.:!:!B =:#iG =/#..:!?# I#N0!:+:!?#5<*M0!:2J!u;2I ;(:&;#:*:+bI}=hI}=N0#I ;#I" +
  " ;)J ;2:&L0#:%:&I!b<#E#::%?#9<-:#I%ka@% ;2:#;)/#.#H:!?#3<#:!?#/O&H:#:!?#+aB  <#I:P0!.:!3}W!;#.:#I|!h<*I<N&H:&;#I!;(:*I~P M:*I~r Mi0#:!3}l!7(" +
  "#H:!?#+;*:!?#/<.:!?#3I!a<#O:.:#bI3Oi&qI (:#:*a<(I+a:({}N  {}I  !<3{/::::::::::::::::{},:3{/TTTTTTTTTTTTTTTT{=:3{/<<<<<<<<<<<<<<<<{={}C{}C{YI" +
  "rr&i^.:#a<(:.O&H:(:*aB  I<M&H:!:(I!aE#3/#..:%I>a:!:#:(3}n!..I ;(:&;#/!..:%I3a:!:13}m!:%?#5;#:%?#3;&:!:/:!B =<(iG =:!:0:!B :<)iG :I ;!/#.(:!?" +
  "#+;)I%;,#q:!?#/<+:!?#3I!a<#O:+:#bI3OiL&H:#:)a<&I+a:&{}N  {}I  !<3{/::::::::::::::::{},:3{/TTTTTTTTTTTTTTTT{=:3{/<<<<<<<<<<<<<<<<{={}C{}C{YIr" +
  "r&i^;(.:+:#:(a<&P&H:&:)aB  I<M&H:!:&I!aE#3I!:#:)a:#:&P<!8;&I :(:!8;#I /#..:%I>a:!:#:&3}n!:%?#?;#:%?#>;&:%B A.;!.I ;(I ;).: :(G .: :)G -: :!G" +
  " ,: :,G +: :#E#&: :&E# :%IDa> .d!(q: ?#3<!: ?#/<#:!:#P8;#: ?#+;%#H%H:!:#N&H:!:%aB  <&I,b<(I}&QI I!:(kI}frr&h8L0#: Is#}9!:: :!I!a<!E#3/!..I 2" +
  ".:&.1 : I : ?#33}o!.~#%#*q!}R= I3b<)> #H:!?#3<#:!?#/O&H:#:!?#+aB  <#I:P0!.:!3}W!;#.:#I|!hI<N&H:!3t!.:!?#+;(:!?#/<#:!?#3I!a<%O:#:%bI3OiL&H:%:" +
  "(a<&I+a:&{}N  {}I  !<,{/::::::::::::::::{},:,{/TTTTTTTTTTTTTTTT{=:,{/<<<<<<<<<<<<<<<<{={}C{}C{YIrr&i^;*.#q:%:*a<&:#O&H:&:(aB  I<M&H:!:&I!a<+" +
  "E#3I!:%:(a:%:&P<(8;%I ;&I :*:(8/#..:)I&a:!:%:&3}n!:!?#3;+:!?#/;#:)B /;&:)?#&;%:)?#+.;(#H:#:+P&H:+:!?#+aB  <#I:P0!.:!3}W!;#.:#I|!hIGN&H:!3t!." +
  ": :&G +: :(E#&: :%E# :!:!?#3I!aE#3:)I3a> .}X#!%q#H:!&H#H: B  :!I!ka: :!a<&I!bB  I}/caI}=hIy}W3aB  I!b<%I|!hI}(P0 :%I%kI~o2h<#?#r}]3:!N0 :#?#" +
  "~s}[3;##H:!I*Q&H:!I&O&H: :#:!3~g!&H/&(/). .: ?  :#?  N0#:&I&b< :!:#aI&b<!iL;#: L:!Li0!: ?  :!?  N0#(: @  :#@  }E0#:&I+b< :!:#aI+b<!iL;#: L:!" +
  "Li0!: @  :!@  }E0#./%.:#0#..I|!;%.:%.}Z&#&q%}U= I3b<*> : @% ;-#H:%I+R&H:#:%aI+b<&&H:&@  ;,:#@  ;+/#..:%L0 :#;(:%;&%H:(}2  :+J+}Yt;+:(I!a;(:&" +
  "I!b<&0 ..:+:-}X<+J||||2}W:+J:u}U:,:%~!:-J4}[}X}X<+J||||2}W:+J:u}UJ:}[}X;+:%I4R&H#H:%Ioh;(:#;&%H:(L0!:+:&@  <,}X<+J||||2}W:+J:u}UJ:}[:,}X;+:(" +
  "I+b;(:&I+a;&/ . ..: ?#><&: ?#6<)I#kQ&H#H:*I&aIy :&I#k<&:&Iy Q8<&I!I&I&3,:*?#&I!M&H .:*@#+;,: :&E#>: :,F#9: ?#5I/a;&I ;(%H:(:)M0!: :(:&?# I :" +
  "(3}p!7:&I3a;&:(I!a;(/ . ..: :):-J?}[:+}X<+J||||2}W:+J:u}U<+J:u:+}X}x<&:#:%3}p!<#&H:): I3a<%?# M&H:%I&I33~/!.: :)I!aE#6: ?#5:)I&ka< :!@# F# :" +
  " :!?#+E#+: :&E#/.:*I3a> :#.v}6#7q#}U= I~&!b<+> :+I&G 6:+I E#>:+Jrrrry F#9:+J&F%}?:+J F%H:+Jrrrry F%}7:+J F%D:+: ?#^@%3F%?:+I E#}J:+Jrrrr3F#}" +
  "C:+I!G U#H:!?#3<&:!?#/O&H:&:!?#+aB  I:P0!.:!3}W!7:!?#3;&.:&:#?#3N&H:#3[7:#:&E#/.:#:&I!aE#3:!I~r 3}7:+It!a;}(:+I}n!a;6: I}7a;7#H#H%H#HI ;&:}*" +
  "}C&H:+?#HL;&.#H:!?#3<(:!?#/O&H:(:!?#+aB  <*I:P0!.:!3}W!;*.:*I|!hI{ M0#:&L&H:!?#3<&:!?#/R0!:!:&:&:!?#+aB  IAM<(aE#3:(L0!.:!?# I#N0%#H:!?#3<&:" +
  "!?#/O&H:&:!?#+aB  I:P0!.:!3}W!7:!?#3;&.:!I G ::!:&E#9:+I~U a:!3}X!:+B ^<&I#M0%:+?#V<(;.:+?#Y</;-:&I!h&H:+I E#}J:.:/:+I~E aI 3}R7:+?#}J;-:+?#" +
  "S;(.#H:(:-3}Y!<0I|!h<} I}=Q&H#H:+J!:0~!}Y<}+:}*tF%D:}*:}+}W<}*}C;&:%I|!hI!N:} I,Pi0 :} B }u~;3;&:}*}CL&HI ;2/%.I!;2:} 0##H:!?#3<&:!?#/O&H:&:" +
  "!?#+aB  <&I:P0!.:!3}W!;&.:&I|!hI~r N&HI ;&/%(:#:+I~T a3x!:#I~3}{3I!3}q!:#:.:/3}q!:#I~<}{3I#3}q!: :!:#I#3u!:+@%D;}*/(. .(:+I?a:+I~U a:(:-3}Z!" +
  ";&.:&LL;2I-;&.:+I~c a:!3}V!: :%G }T:!B :;8:!?#9;}#I!;*:&;} :&I|!hI-M<,&H:}#I!a;9I ;*:/;}):);} .: :})E#H: :9E#}:: :} G }8: :*G }7#H#H:2&H:+B " +
  "nI!hL&H:-L0#:(B  I~T N0#: :(:-I!:+I~c a:!?#3:+?#gb3}j!0%/#..: :(:-:2:+I~c a:!?#3:+?#gb3}j!0!.#H#H#q:+:/E#}S:+:.E#o:%I|!hI#N&q:,&H:-&H#H:(:-a" +
  "<0I!b<&L0 :&B  <&IDbI|!hI-O0 :(B  <)B rt3I)h&H:&B rt3I)h&H:)I}+hI!k}1!~#~;3:&I2hmI!hL0#..I ;*:6I }9!3:6{/                {.# :(;&%H:&:0N&H:&" +
  "I!a;):&B  </I:b<2I1Q&H:);&I!:2kIsy!h0#.:);&:/I~T M0!:*I4P0#:*:6a:/G  :*I!a;*/!..:+:*E#w!:+:+{ #x!{.%u!:+:+@#w!<}*F%r!:}*}x<&I}!R&H .:}(:&3}r" +
  "!IDb<*I|!hI,P&H:+I+a;0I ;*:+Ir!aI&i<2:&aI!b;,I~&q;)%H#H:)L0 :)I~E}]3a?# <.I(R&H#H#q:)I~A}]3a?# ;/:&&q:/B  :2B  I:iN0#:,B  I:i(I::/B  I:M0!7/" +
  "#..:.:/aI!bB  N0 :2:&:/:.3~R!0#..:)I+a;):*I!a;*/!..:0:*G !:0:)I NG  :+B +L0!:+B ,;*.: ?#^I},aB  I#M&qI~>}{3I~; :(:-3~[!(I .0 = I3b<&> :+I9a<" +
  "):73~.!:&I!G &:&:*G (:):&I&a3~.!:&I3a> ..:+B k0&(:+B k&H:&;2= IHa<.> :.J F#3: I E#}5:.I G 8#H#H#H#H:+I~c a<(B +I#b1#! #.:(?# ;)#H:(?#&<&&H#H" +
  ":(B ,I!h0 :)B  I;bI|!hI~R P0 :&:)aI!bB  I;bI|!hI~R P0 :.I G >:.:&E#::.:)E#9/#..:.I9a:):&3~!!:&:.?#:<&M0 : :&E#o: :.?#9E#k:.I!G 8:.I!E#3.:.B " +
  ">I!M&HI}X}Zz ;(:.?#9:&3~Y!0%.I ;(I!:2I|!h<)kI}u(h0#:&L&H:.I&G 8/%.#H#H:)1( !!!&!.: I}ns/3}s!/%.: IAa;4:)B ~(}_3;&:.I E#D:.Jrrrr3F#?:.I}5a:.I" +
  "9a:.I?a3}b!:.?#}7;/:.?#}5;0#H#H#H#H#H:&I!b1%!# #.#qI ;)I ;-= I3b<3> :0<*:/<(I 3v!I}0M&H#H:*:(I!3v!IDM0 I~^~23:(I!b<&3~Q!L0 I :*:(I!3}d!:&M0#" +
  "7..#H%H:(:)M0!:):*a:)I!a;)A  I }B0 .:3I&a;1= IDb<,> :,I E#5:,Jrrrr3F#/:,I E#A:,:(E#?:,:*E#>:,I E#::,:(:*aE#9:,:*E#6:,I>a;5%H:(:-N&H:,:5:-:*:" +
  "-aB  3~P!:-I!a;-:,?# I!N0!:,?#&;):,:-E#::,:*:-aE#6#H:)Ir!O&q:)(:)Is~t%bI~S O&H:)I:a;&/#.IB;&:)Ivy bI)O0!:)I}{y bI(O:)I~[y bI&Oi:)I}n/M:)I}by" +
  " bI#Oii0%:)I}e~: M:)I~s~V Mi:)I~M~s%M:)I~X~s%Mii0!I:Iq:)3~L!8.;&.:,I/a:&3D/!..:1:,?#5E#+:1:,@#/F# :,IDa> :3?#+<):3?#/<(:(3~]!<&:(P&H .:):&I " +
  "3~^!<(:&P&H .:(:)a;*:&:(b;(.:*:(I 3v!I}.M<,;)%H:)<&I!a;):*:(:&3v!B rt3I)h0 .:&:,O:&:(Pi&H .:.I3a;5#qI~J~13I~8 :*:,a:&:,b3~[!&H:&;)%H:*:(:)3v" +
  "!I:b<-I7QI I!:-kIsrs:h8&H:)I!a;)/!..:):,:&:)O8;,.:*:(:,3v!<)I~P M;-:(;&:)I?M<}!L&H:,:-L0!7.:*:&:,I!a3~^!.;1#H:*:&:13v!<}%I}0M&H:1I!a;,(:)I:b" +
  "<)I2QI I!:)kIsy%h80!.:-:}!i;1%H:&<)I!b;&:*:(:)3~_!IDbI|!hI-O0 .:(:)N&qI}?;&:*:(:)3~]!;}!#q%H:(:&L0!7:&I~c~23a;):&I~^~23a;}&:&I+a;&:*:(:}!:)?" +
  "# <-b<):}&?# <}&:-3~2!L0 .:-L&H .:}&B  I~U P&H:(:*:(:)3~_!I|!hB rt3I)h0!7.:*:(:)3~]!<&I!b:):*:(:&3~_!I|!hIAM8.(:(.;):4I}03D:}%I}0N:(:)Pi;&:)" +
  ":,:):,P8;}%I ;)%H:,:}%N&H:*:(:,3v!<-IDbI,Q&H:):-IDNiI!h&q:-IDM(:*:(:*:(:,3~]!3~_!I|!h<)I?M:)I~P Mi.;):4:-3D:&:)i;&I ;)(#H:-B rt3I)h&H:4?#+I%" +
  "P&HI!;&/#..I ;}!#H#H#H#H#H:-I?b1+&%,,,## !.:4?#+I(P;}!/!.#H:-I~P b1%%+# .:-I:N0*.:&:}!i;&/#.:):1i;)I ;1/!.:4?#+I!M:1i;1..:,I!a;,/!..:4?#+<)I" +
  "&bI0R0 :&I!hL&H:4?#&:)I!3v!IDN&H:5:5?# Ir:iE# I /%..:4I E#+I /!.I}[!.;(:3I3a> :(L0%/#.:.I3a;(:0:/3~O!<)&q:):/P&H .:):0a:/:)b3~Z!&H:(:(?#&Irr" +
  "r+iE#&.:);&#H%H:&:/M0!:&:0a:&I!a;&B  I~7 bI|!hI7R0 .:(:(?# Ir3iE# :4:0:/31:):4?#+<&P&H .:):4?#&a:&:)b3~-!.I (I}Z!.<(0!/#.Iu!;(:.B }:I!h0 :0;" +
  "&: ?#c;}!: ?#gI/a?# ;}%:.I3a;5I ;)I ;,J ;}*:/<*Ioh;(%H:(:)N&H:}*:&:)a@  <}+Jxyrs}Vtuv:}T:}+J|~t{~r~n~f~T~6| }XJs}Vtuvxyr!}Ttt:}+t;}*:)I+a;)/" +
  "!..:*I*h;):*I~o|||*h:&a;1#q#H#H#H%H:)&H:)I!b;):1B  :1I!a;1I| bI|!hI}r!R0!/#..:}*Jrs}Vtuvxyrq}W}C0!.I ;)#q#H%H:):*M0!:&:)aB  <(B rt3Ir!MI!:(k" +
  "Ir~A hL:(I0PihL&H:)I!a;)/!..I!/!.:&:*I&3~N!.0!.#H#H#H:&:*I#I :&:*I~>~13I#3h8<)3~,!<1Ir}V=h&H:&:*3~+!<)L0!:&:*:)3~,!;1(:):*P&H .:&:)a;-:*:)b;" +
  "*I ;)#H%H#H:);&%H#H:&:*M0#:&:-a<3B  <,I=b<(I9QI I!:(kIsxrt!h80&:,ICN:*:&I!a<(QiL&H:3I!aB  I=b<,I9PI!:,kIsxrt!hLi0!.:(;&/!..:&I!a;)/!..:*;&.:" +
  "&:)O:&:*Pi&H .:):-a;(:&:)b;3Iv~13I?:&:)M&qI (:(I :3I!b<,:(aB  ICM8.<&:(:&8:,:3:&83~[!0&:4I~/~13Iy~1334:4:-:*31:4?#+;*:4?#&;&.:1I~E~S>hL0!.:&" +
  ":*a;}&:&;)I!;1I!;,%H#H:):}&M0 :)I!a;(:)B  ;3:,&q:3IGN(#H:1&HIu!;-I ;,:(;)I!;1:3I}1M:3IGMi:3I~Q Mi0&#H:3I:b1&*##& .:3I}=M0%(Iu!;-#H:3I:b1&*##" +
  "& .:3I}1M:3I}=Mi:3I~Q Mi0%..I ;1I .;,:(;)/!..:}!:&:*:}%4# L0#.I ;-:4?#+L0 :5:5?# Ir+iE# .:-/!.Iu!.<(L0!.:0:/3}r!I};bI|!hI!P0%:.I&G 8I ;(/%.:" +
  "2I|!hI+M&H#HI#;(:0:/I~>~13I#3hL&H:0:/3~+!;(.:(:/:(:/P8;):(;&#H%H:&:)N&H:&:0aB  <*I=b<2I})QI I!:2kIsxrt%h8:*I~P bI#Oi0#:&I!a;&/!..:);&.:&:(P&" +
  "H:/:&I!b<)Q&H .:):&:):0aB  ICM8;&.:&:/P&H .:.I+a<*:&:(I&a:(:0:&:(I~@~13I&3~2!8<)bE#&:*:):0aI :&:)P8E# :.?#+<&L0 :&:.?#/3~Z!L0 :.:.?#5Irrr+iE" +
  "#5I ;(/&..I ;(/#.:2I|!hB ~(}_3I#b</I|!hI&R0 #q:(?# ;&:(?#&;*:.I3a;):.I8a: ?#^B },;2#H#H#H#H:/1# !#.I}]}X~: ;(:&:*: IAa3~1!I|!h</I!h0(:/L0!: " +
  "I E#}5:/I#N0!: I}ns93}s!I ;*I}5/%.I}[!;(:&:*: IAa3~1!I|!h0&I~^~23: ?#}5</:*:/83~Q!L0&/!.:2L0 I ;*I}5/!.I!G  : :&E#k:):)?# I#iE# I~o .: a:*E#" +
  " I ;(/!.#q:.I8a;&#H:(?#&I(M&H:(?# <)}6  :)I&a}2  J:}YtJ~[~8~(}m~L/}D&H:&I&G  /#..Isr}:;&#H#H#H#H#H#H:2I|!hB ~(}_3I!b1)#!##& %.IurD;&/%.I(;):" +
  "(B +I(M0%/#.:(B +<)I)hI&M0#I}[r}7I}Zr}5Isr}::2I|!h<&I%M8:&I)M8;&/!.I&;)IsrA;&:(B +I&M0!.:&:(B +I6kiIr%i/#.: :)I3kI}n!i3}s!.I .;(.:(&H: :(3~V" +
  "!I|!h;((I&;(:.B 8<&I&N&H: :.?#3:.?#53~#!I#:&: ?#}58;((: I}V!3}s!: I03}{!..:.IHb> :(I|!h/%..: I}l!3}s!/%(:+I~c a;&:+I~o a;/:+I3a;)= Ir!b<(> #" +
  "H:0I4bI|!hI+Q&H#H:&B +<*I#M:0I|!h<.I5Ph<,L&H#H#H:*1&!  ! .: :*I3kI}n!i3}s!I ;&:0I|!h<*I}#O:*I}#Pi0&:)I%G +/&..:(:&B ,<-G }J:(:&?#&<2E#S:(:&?" +
  "# <4E#}C:(I~E a<13~U!&H: I}X}Zz 3~V!I|!h<&:0I|!h<*I}#O:*I}#Pii0%:)I%G +/!.:(:-G }J:(:2E#S:(:4E#}C:(I6a:13}a!:0I|!h<-I5P&H:(I>a:&3~W!:-I}#P&H" +
  "#H:)B +<&I&N&H:)@# ;}*:(:&G }7:(:}*F%D:(:)}1 ,}9 }8:(:)B .G }9(:(:!?#6E#^:(:!{ #+{.#}J:(:!@#9F#c:(:!?# E#}C:(:!?#&E#S:(I~k a:(I~E a<&I I!I%3" +
  "~5!:(B q<-I#M0!:(:(? }RE N:(:(@#kF%H:(:-G P:(:(B OG }J:(:(@%HF#}C:&3~U!&H: ?#^B >I!N0#.:(IDa:(IHb3~W!:(B }7<&I&M0!.#H#H#H#H:&I!bI :&I!P8I!b1" +
  "# #!.:(B AI#N0!/#.:(B AI!P0 :(I E#}S:(Jrrrr3F#k:(I3a:(IDa:(I~k a3}k!:(?#5;&:(?#3:(I E#}J:(Jrrrr3F#}C:(I+a:(I>a:(I~E a3}k!:&:(?#+:(?#/360!.: " +
  "I}cs~I&3~V!I|!h;&/).: I03}{!I&;&/(..:):(?#AE#+:):(@#>F# .: :(?#9<-E#o: :(?#6E#k:*&qI!;&I!;)#H:,L&H#HI ;):-:2N0 :.I}#P;&/#..: :)3}{!.:&(: I}l" +
  "!3}s!I ;&I%.:0I|!hI}#Q0#: I#3}{!:/I.E#&:/I~[}Z3E# ;&/#.(: I}e!3}s!.I ;&.:(Ir!a> :&I|!h..<&1(!   # .:#:+I~T a3x!:#I~3}{3I!3}q!:#:+?#o:+?#}S3}" +
  "q!:&I%M&H:#Iy}{3I)3}q!/#.:#I~4}{3I%3}q!:&I!N&H: ?#D: ?#}5:#3[3}5(:#: ?#k: ?#o3}q!.:#I~3}{3I!3}q!/!.:8I!h&H:#:+I~T a3x!:+:!:}#3}m!:#:+?# :+?#" +
  "&I!3}t!/!.:!?#3;&#H:+B U&H:#?#3:}#M0!(:#?#3<)I!a:}#M&H:#?# :#?#&:)3v!IAM0#.:#I~:}_3I!3}q!:}#:#?#3M0!.:#3[7:#:}#E#/.:#:&E#3:+I G U.:+@%D;}*:}" +
  " ;)/!..:!3t!/!.:!:!?#3I!aE#3:!:!?#5I!bE#5.:#Iz}{3I!3}q!:+?#><#&H#H: :%G }T:+?#:;!: I}7a;%:#I!mI6c;#%H:#L0!:!I/aB  I!M&H:}*J!:!I0aB  <&~!}YJ " +
  ":&Iy O8}W}C&H:%:!?#+E#+:%:!@# F# : :&Ir!jI3kI}k!i3}s!..:!I6a;!:#I6b;#/ . ..:+I~&!a> .}J!#q:!?#+I+a?# &H:!3[7I ;!(:!?#/<#:!?# aI :!?#3<%:!?#&" +
  "Q8I :#:%Q8;!:%:#b;#.: :#E#&: :!E# .}t%!*q= I~U b<&> #H:#:%I/ca<(B }&I#M&H:&I6a:!:#:%I 3~ !(#H:%I!a;):(B .I#M&H: :!:#:)I!3~ !/%.:&I6a:!:#:%I " +
  "3~ !:!?#>;*:!?#:;+:!?#9;,:!?#6;-:!?#+;(:&I>a:!:#:)I 3~ !:&?#6IsrrroM0 :&?#>IsrrroM0 :(:!?#+Q&H:!:(E#+.:!:*E#>:!:+E#::!:,E#9:!:-E#6:&I!G }7:&" +
  ":&@#9F#D:&I E#K:&Jrrrr3F#}::&I3a:&IDa:&I}:a3}k!:&?#5;#:&?#3:&I!G }C:&:&@#?F#}?:&I E#T:&Jrrrr3F#S:&I+a:&Iz a:&I~I a3}k!:#:&?#+:&?#/36&H:!I03}" +
  "{!(:!:%I3kI}cs}y&a3}u!...: :&?#:E#+: :&@#6F# .:&I~U a> .}d!!!q:!I!G }7:!I G }T:!:%I-aG }8I#;(#H:%I/c:#a<#B .I#N&H#H:#B +<%L&H:&0!:!I03}{!/%." +
  ":%I(M&H: :#@# F# :#B -;((:!:%I6kIs}W5i3}u!./#.(:&L0!.:!Ir!3}u!.: :(G +.~>%#)q!}U= I~U b<)> :)I+a: :!3}c!:)I}:a<,I I;~s. #H:,: :!3~4!&H#H#q:)" +
  "?#H<!&H#H:)?#}:; :#&H: :#b;*/!.: I2}A&H: I%b: : I.}@8;*I ;#/!.: I3N:!I3}@i0%I);#I-;*I /#..I!.;,:*:*I}+lh<!:*I,a< : :!}?8;-:)I~: a;.%H:!:-N&H" +
  ":.I6:!3v!; :!:*}?&H: ~!:/J-}U}S;/(:+I-c: a;+.:!I!a;!/!..:+I~^*e~!:/Jyt};}U}SJrrrrrrr3}F:)B T&H:+&q:/Jq}X;/Ir}g~b~Q%:+b(J :/}T;/I .;+.:,iI,;!" +
  "I,I%:#:#I%}A8<*:*I,}B8;#I-; #H%H:!:*P&H:+: g0#: I-c; :!I!b;!/!..:#;!.:):!E#A:):+E#?:):/F%+:):)?#3I3iE#30#..:)I+aI73}g!.:)I+a:%:&:(3}h!:)I~U " +
  "a> .m!#q:!?#&;%:!?# ;#:!B +L&H#H:%L&H: :#I 3~!!2.:#B  I;bI|!hI~S R0 :#:%aI!bB  I;bI|!hI~R P0 : :!?#+E#+: :!@# F# 2..: :#:%3~!!.Q!!q:!B +&q:!" +
  "?# :!?#&:#I!3}R;%:#I&a;!:#I+a(:!I&a.;#: :%G +: :#?# E#&: :!?# E# .O : :#E#9: :!E#6: :#E#5: :!E#3: JrrrrDF%:: I}yCE#?: {/                {.% " +
  ".}# :!:#P&q: :#aB  (I ..}?!!q:#:!:!:#O8;%:#;!#H%H:!:%N&H: :!aB  IDbI|!hI,P0#:!I!a;!/!..:%;!.:!:#b.~U%#)q!}U: I~k~#3I}#3~;!I#b<#I&P&qI}V~<3;#" +
  "I%(:#I#k<%?#~g~<3;#:%?#~Q~<3.;%#q: :#:%3~<!<&&HIB;#I#;((#HI&;(: ?#9L&HI:;#/!.I:;#: ?#6B  I:N0 : I:3~=!: I}X~<3I>3~;!;%: I:3~=!I!;*: I!I#: I:" +
  "3~>!83z!;)I /#..: IA3~=!: I:3~=!: I#3z!;): :#3~=!: I}X~<3I>3~;!;%: :#3~=!: :(3z!.;#: I:3~=!: I!3~?!: I:3~=!:*&H: I&3z!;#(: I~h~#3I%3~<!L&H: " +
  ": B @3}g!..:&&H#HJrr~M}v~1~Q~< :!Jrr}{~=}k~U0}S<!:!Jrr~M}v~1~Q~< }L8<!J~^*r;+:):%I(k:!Jr~/}k@r}xI~U~Q}/b3~9!Irz!a<(I,l<&:&:#bI~Y fb<#I,kii<&" +
  ":(}A&H:&:(N0!: @% :+Jr}t(}V}I0!.:#I~Y b;#..: :#:%:)3~@!: : ?#+I:iE#+: ?#9L: B ?I?Mh.~W#!%q= IDb<%> :%:!:#3}c!:%I6G @#q:%?#9<!&q:%?#6B  (I .B" +
  " rt3I)h&H:%I~k~#3I}#3~;!7:%IA3~>!:%I:3~=!&q:%I:3~>!7:%?#9(:%I}X~<3I>3~;!;#:%I:3~=!:%I#3z!;!I /#.;!.:%I#:%?#6:!3~A!<!:!I#R8I!:!83z!;!:%I:3~=!" +
  ":%I}X~<3I>3~;!;#I!.;&:%I:3~=!:%I&3z!;(:%I:3~=!:%:&I!j3~?!:%:(:#:!3~@!:%I:3~=!#H:%3~E!&H:&0!:%3~F!7(:%3~F!0!:%I63}g!..:%?#9&H:%B ?I?M&H:%I:3~" +
  "=!:%I?3~=!:%I!3~I!:%I@3~=!:%3~G!..: :%ID~s-  :%IDa> .}) : J!F%6: :!: B ?< : I?M8G ?.~N%#(q%}U: @% Jr~o~F~@~]!}S<,J|~q}s~@}j,}H&H: I73}g!.: B" +
  " ?<&I?N&H:&I3kI}Y(i2.#H:%: ?#:<*Iyt};e<&:&Iyt};c:*Na~!: @% <-J~^*}U}SJ||||||||| :!Jr~/}k@}S<.:!:.}G8}G&qIrrr!(:-J|}Y~,~9%}G0!Irrry .:%?#&iE#" +
  "&.: B }/L&H#H:,Jr}t(r<!}xI}y~l}0b3~9!;):#I}z~<3I~<~<334:#?#&<(:#?#+<&I&:)I,m3~:!:(:&I*:)I(mI2h3~:!:(:&I-:)I}+h3~:!:(:&I0:,:!Jr}t(}U}T}x<)Iv9" +
  "e3~:!:(:&I3:)I}:e<+I||%hI}:g3~:!:(:&I}!:):+I}:cb3~:!:(:&I}):*3~:!:&: ?#>I5a<(R&H:#:(E#+.:#I~O 3D:#?#&:#?#+: ?#3: ?#536&H:#I E#+/!.: B }0L&H:" +
  " ?#+0!.:%:%?# Ir&iE# ..:%:%?# : ?#+iE# :%:%?#&: ?#/iE#&I .m :!:(:)3~#!:#&H:!:#3}u!: IsrrroE# 2.:!?#}5<(&H:!I G }S:!I E#}5:!?#A;#:!?#D;%:!Jrr" +
  "rr3F#A:(;&(Irrrro;#.: :&E#+: :%E#&: :#E# .~/!!#q= IDb<)> :%L&H: I}a!3}u!.:#I,M&H:!I~2}_3I,3~g!L&H: I}b!3}u!I!;*..:&B .&H:)I~^*E#6:)J F#3:)J " +
  "F#9:)I#E# :):&@# F#+I/3}v!<!: ?#HE#+:!: @#}7F# :)I!E#A:):!E#?:)I!E#>: :):(:)I>a3}w!.:)IDa> :%I!j:*i.~j!#&q!}U#HI6;)#H#H#H:!B  <+I!b1# #!.I:;" +
  ").: :)a<*?# I!a;):*:)E# :)I~Y O0 :)I~Y N0!:*: ?#+E#&.:(I/c;): I/a;*: ?#5;,%H:)&H:*:&3~.!:)I/b;):&I/a;&/!..:!@# ;-: ?#+<!: ?# M&H: I&I63~/!.:" +
  " :!I!aE#+: ?#&:!I6ca<!:%G 5:!:,E#3:!:(E#/:!:#E#+:!:-F# : : B ?:+LiG ?..M : :!B +&q:#I E#+:!?# :!?#&:#I 3}R7:#I&a;!:#I+a(:!I&a.?# E#&: :!?# E" +
  "# .~j&!+q#H: ?#3<#: ?#/<(O&H#HIu~(3;!I&;%I!;&#H#H#H#H#H:#: ?#+<)aB  <+I~[ b12!#######&##### #.I}_~(3;!/#.I(;%I}pu3;!/!.:+IBM:#a;#/#.I!;*I ;&" +
  ".: : B <:&iG <%H:%L0%: :!B  :#:(O&q:#:)aB  (I .I|!hM<&:#aE#3:%I!b;%:#I!a;#:!I!a;!:&0 .: 3t!/#.(: ?#+;).#q:#:(O&H:#:)aB  IDM&H:#I!a;!Iq/#..:(" +
  ":#:#:(O8;!:#;%#H%H:!:%M0!:%:)aB  IDbI|!hI-O&H:%I!a;%/!..:%;!.Iq:#:!:#N8.;%:!:(O&H:!:)aB  ICM&H:!I!a<#;!#H%H:!:(N&H:!:)aB  IDbI|!hI-R0#:!I!a;" +
  "!/!..:(;!.:#:%:#:%O8:%:!:#M8;%..:!:(O&H:!:)aB  I~T!hI~; M&H:!I!a<&:(O&H#H#H:&:)aB  I}0b1% ! !.:!I#a;&..:(:&:&:(O8;!:&;##H%H:!:#M0!:#:)aB  ID" +
  "bI|!hI-O&H:#I!a;#/!..:#;!.:&:%:%:&P8:%:!:&M8;%..: :!E#3I#;*:%IqM0 : :%3~a!7I#2.:*.G!#q:!?#3<%:!?#/P:#:%Pi;&: I :%:#b:&8E#&: I!:#:!?#+a:&8E# " +
  ".~T&#+q!}R:!?#/;*:!?#+;,#H%H#H:*:%b;&#q%HI :&I3O:%:*Pi0!7:%:,a<(I+a:({}N  {}I  !</{/::::::::::::::::{},:/{/TTTTTTTTTTTTTTTT{=:/{/<<<<<<<<<<<" +
  "<<<<<{={}C{}C{Y<(L&H:&I3b;&:%I3a;%/!..:(^.;&:*:%:&a<%Q0 :%:,aB  <&I<M0#:&I~Q N&q:&I:O0!:&yI }B&H:%I!a;%/%.:!?#/;(:!?#+;)#H%H:(:%<&Q0!:%:)aA " +
  " I }B0!:%:):(:%3}UI6m<+a;%:+0 .:!:&3~a!;&.:&(I!;-I ;(#H:%I!a<&:!?#/<+O&H#H#H#H#H:&:!?#+<.aB  <)I~e b1+#%%%#%# !.I&;(/!.#H:)I~W b1(!###! .:)I" +
  "<M:)I}1Mi:)I~Q MiL0!.:(:%I#a<&a;)%H:(L0%I ;%:&:+O&H:&:.aB  ;%.:%IDbI|!hI-R:%IUhI~7 bI|!hI)Rh0!:(I!b;(:&I!a;&/ . ..:!:&3~a!;).:).;%/!..:!:%3~" +
  "a!7.:!:%I!aE#3: :-G +: I :%:#b:!?#/:%O:#:%Pi<%8E#&: I!:#:!?#+a:%8E# .D!!q: J!F#+: :#: ?#&: ?# <#I#M<%8E#&: :!:#:%8E# .{!!,q= I3b<(> : ?#><)L" +
  "&H .:)I!b;+:(I/a;,:(I+a;): ?#5;-: ?#6;.: ?#:;/:#; #H%H: :+h<0I#k:/a< ?# <*&H:.:*I!b< Q&H .:%&H#H:#: I&k:-a< ?#/N0 :(I E#/:(Jrrrr3F#&:&: B +&" +
  "q: ?# : I&a?# :(I&aI 3}R7:); :,(: I&a.?# N0 : ?# :%:&3~g!L0&..:0I!a; /!..: :!I!aE# .:(I3a> :*L.s!!&q: ?#&<&:!: ?# <)b<%R:#:&:%bQh&H:%: ?#3N&" +
  "H: 3[7: :%E#/.: :#:%aE#32.:#: ?#3<%a<(:%O:&:(OiL&H:%:)a:#:!:#36&H: :(E#32..: 3[:!:#31.}) :!B  L&H: I~:}_3I!3}q!.:!I G  .}Z!!(q:!I!b<#I4Q&H#H" +
  ":#I%k<#?#w~:3;%:#?#}g~:3;&I ;#%H#H:#:%R0#:!:#a;(: B  :#:&aB  jI~T hL&H:&:%:#: :!3~2!0!.:(I!a;#/!..:%:(Q&q (:&:(aB  .;)..:).. : :!I!3~h!.~;!!" +
  ")q:%L&H: :!:#3}q!2.I ;%%H:#:+<&N&H:&I!a;+:!:&aB  ;):,I!hL&H:)I,b<*I}&PI!:*kI}frr&hLiL&H: I!:!:(a:#:&O:&:(Oi<*8I :&:(b:*83}q!:+;(..:%<&I!j:)I" +
  "~Q Mh;%:&:)I<Ni:,jI!j;,/!..: I!:!:(a:#:(O8:#:(b< I : :#Q83}q!.. : :!I 3~h!.4 : I&3.< &q: ( ..~7#!(q= I:b<&> I~r ;(#H:!3s!I|!hI~r M<*L&H#HI~P" +
  " ;(:!3s!I|!hI~P M0 :&I5a:!3}V!/#..:!:(3}7:#I!a;+I ;(%H:*&H#H:&I5a<):!:(L3~&!:&B 9I#M0%:&:&?#9E#+:&:&@#5F% :&:&?#&E#9:&I G 5:&:!?#9:+aE#6:%:)" +
  "3~.!:&3~T!L0 :&I G /:&I}b!E#3: :&I/aI : B }T:%?#&:%?#+3w!.(:!:(LI~R 3}8L0#:&I#G 5:&:(E#6:%:&I5a3~.!.: :!:#:%3}w!:%?#+<)&H:%:)I!bE#+.:(I!a;(/" +
  " . .:&I:a> .* :#3}z!.}J!!q= IDb<(> :(I~^*E#>:(J F#9:(:#E#6:(:!E#5:(J F#?:(I#E#/:(I/a<!I~r 3}7: :!I!:%:&3~5!:(IDa> .}: : B +I!M&q: ?#&I(M&q: " +
  "?# < }6  : I&a}2  J:}YtJ~[~8~(}m~L/}D(I .(I ..}4!!q= I3b<#> : I G }S:#I#G +:#:!G ,: :#I+a3~6!:#I3a> .p!%qIr~,3:!3~Q!&H#H%H:!&H: B  <#IDbI|!h" +
  "I-O:#I~T!hI~7 bI|!hI7OiL&H:#IBb<%I0QI I!:%kI}Wy h8L:#I~T Nh0%.: I!a; :!I!b;!/!..I!;&..:&.~j+!3q#H#q= IDb<+> I!;.:!I!G }7:!I G }T:!I E#}5:!:%" +
  "I-aG }8Ir!;):%I/c:#a<#B .I#N&H:#?# ;.:#B +<,;%:#?#&<-;/#H#H#H:,1&(#! #.#q:-&H#H:#B ,I!h0 :.B  I;bI|!hI~S R0 :-:.aI!bB  I;bI|!hI~R P0 :+I G 5" +
  ":+:-E#3:+:.E#/:-/#..:+I/a:.:-3~!!:+?#3.;/:+?#/;.I ;,:+I E#::+Jrrrr3F#6:+I>a:+I/a:+I6a3}b!:+?#?<(L&HI}V!;):-:/N;%/(.:(:!?#^?#:P&HI}W!;):-:/N;" +
  "%/(.:+B A:+?#>;*I ;%%H:%:(N&H:%:*a;):%I!a;%:1:)B  B rt3i;1/!..I}X!;)I!h:1yI }?iL&H#H:1I|!hIy R&H:*:(I&3~N!&H:-:/N;%/+..:*:(I 3v!I~P M&H:*:(I" +
  " I}W~03I+3~2!&q:*:(I}k~%33d(I .;2.#H:1I:h<1&HI ;%I ;):(I%R&H:*:(I}V~033d;).:(I!b;}!#q%H:(:0N&H:%;#:*:0aB  <%I{ M&HI!:#I{ M:} h:4iI!h0%7.#q:%" +
  "I~r M<3:#I~r Mh;5:3:#I>Mh;#:0I :0:}!N8&qI!:%B rt3I}%I}+:0I!M8h0!7:%ICM:0I!Nh(:%I},M..;3:} :5i;} :#:4i;4:0I!a;0:):3h;)/!..:).I!h0!.:2&H:*:(I}" +
  "W~03I+3h&HIt!;):(I2N0%:*@  J~P~S}[~H~K~cw~1:}X:*I*a@  Jx~S}[~H~K~cw~1~R }Xt}CL0%..I}C;%%H:%&H:%I}g~13a?# :(M&H:%Iv~13a?# :*:(3~g!L0%.:%I+a;%" +
  "/!..I3;,:2L&HI I3:*:(3}r!I};bI{!h8;,.:1&H:,Irrr#i:,:*:(3~O!8;,I ;%%H#H:*:(:%3v!<#B rt3I2hL&H#H:#I}0b1& ## #..:%I!a;%/!..I ;)#H:*:(I 3v!B rt3" +
  "I)h&H:*:(:%It~-3I%3~2!0!.:*:(I 3~,!Iv~#~N h0%.:,Irrr&i;,.I ;)/!.It!;):-:/N;%/)..:-:/N/%.I#;%:.:-:!IAa3~(!;)I ;,/%.:,I6kIs}W/i;)I ;,I ;%/#.I " +
  ".;%.: :!:):.:/:%I&i:%:&8:,3}i!:+IDa> .}|!!)q%H#H:*;):&;%%H:#:%Q0!:!:#:%3}S<+I|||*h3~L!&H:!:%aB  I~Q M:)i;):%:+I6ma;%/!..:(:%:&8;(:):&I Nh:!:" +
  "%aB  I~Q Mi;*:%:+I6ma;&/!..: :*G +: I :&:(b:&:(O:#:&Oi<#8E#&: I!:!:(a:#8E# .S!!q%H:!^<%I1O&H: :%B vu33}{!:!:!I!bh;!/!..%H:#^<!I}*Q&H: :!B ~h" +
  "}Z3Ir!i3}s!:#:#I!bh;#/!...~m!!%q= I:b<&> #H:%?#+I!M&H:%?#&B  I~r M0!.:%IA3D.:&:#B +I%M<(E#9:&I#E#5:&I~<}{3E#3:&:!E#/:&: E#+:&I~3}{3E# :&I!E#" +
  "&:&I~3}{3I!:(8< E#6I ;!%H:!I:N&H:%:!:&a<)?# :)I&a?# 31:!I+a;!/!..:#B -&H:&J F#/:&J!F# :&:%E#+:&:#?# :#?#&I!3}t!(:%:#?# :#?#&31.:%: :(31:&I:a" +
  "> .}5 :!:#I{ 3}8&H:!3s!7:!I G ::!:!?#3E#9: :!3}X!(: I#G +..? Is}W}u}7Is}W}uy : :!:#3~1!I|!h< I#h8I : I#R8.}3!!q= I3b<(> :(:&E#/:(:%E#+: :!:#" +
  ":(I+aI&3}y!:(I3a> .g!#q= I3b<&> :#B +I)hI#M&H#H:#?#&L0 :&I&a:%?#&:%?#+<(: :!3~)!:&B 2I#N0 :(&H:%:(I!bE#+.: :!:#:%3~%!:%I{ 3D..:&I3a> .e!#qI+" +
  ";##H:!I+R&H: @  J~^~^~F}W~.~C~C}j}1}D0!.I ;#: :!I Iy~13I(3~2!;%: :!I I~;~13I&3~2!L0 I(I&:%8<#I%aI : :!:#It~-3I%3~2!8;#.:#.~:(!.q:#;(#H%H#HI}" +
  "U;+:(;%I ;.I ;&%HI ;):!:%P&H: :%aB  ;).:)I|!h</B rt3<*I~T h&H:+I!a;+:%I!a;%:*:.i;.:)yI~6q}@:&a;&/!..:%:(Q&H:,Ir#Ir&:/ICM8i;,(:.I|!h<-:,i<*Ir" +
  "+i:*:&I}=P8;,:.I+h&H#H#H: :!:(3v!<*IBN&H: :!:%I!b3v!IBN0!.:,Ir:i;,.:*I~T!hI~M N0 :,Iry i:,: :!:(I~F~13I&3~2!8;,..: :!:(3v!B rt3I)h&HI ;-(#H:" +
  "-I!M&HIrr~< ;-/!.Irr&;-: :!:(I~D~13I#3~2!L0 :!:%O:(I#a<*:%Pi0%: :*a;&%H:+&H:+I!b;+:&B  ;*:&I!a;&:*IDbI|!hI-O:*IUhI~7 bI|!hI)Oi0!/#..Irr);-.." +
  ":0I!a;0:-Irr+i<*:*:-:.I~p!h8:%:(bI#O8;-.:/ICN0#:%I!a;(/!.. .:,:-i<(Irr!i:(:0I#}?8<(Ir3i:(:%:#bI{!P8<#Irr3i:#:!:%P8;&:)I|!hIGN&H:%;)(:%I!a;)I" +
  " ;+%H: :!:)3v!IDbI|!h<#I,Q&HIrr&:#:+I-ca<#:#Irr&R8;+:)I!a;)/!..:&Irr:i<#:#:&:):%bI#O8:+I||%P8;&.:!:)P&q:&:&Irr:i: :!:)3v!I=b< I9QI I!: kIsxr" +
  "r!h88(:&..}9!!q%H:!&H: I:I : B  <#I~7 bI|!hI7O8:#iG  :!I!b;!: I!a; /!...M!!q: ?#+<#: ?# M&H: I&I/3~/!.: :#I!aE#+: ?#&:#I/ca< :!@# F# : :!?#+" +
  "E#+.9 : : ?# I!:!:#3-IsrrroN&H ..3 :!: ?# : ?#&3}F.~g!#(q!}U#q= IDb<&> :&I/a<%I I;~s. :%: :!3~4!&qI!;%:&?#3<(&H#H:&?#/;%:&B A&H:#IB3DI!;).:%" +
  ":(}B0 :)I#i/%..I4:%I :%I }@8<%:%I4}B8;%:&I5a;(%H:%&H:#:(B  <*IDa3D:+J-}U:*~!J|!}W}S;+:%I!b;%:(I!a;(/!..:)I&i:+J|||||||2}H0!7:#?#&:#?#+: :!36" +
  "&H:#I E#+.:)(I#..:&IDa> .}A!%q%H:&<)&HI ;(:!:#P&H: :#aB  ;(.:#I!a;#:)I!b;&:%B  ;*:%I!a;%:(:*3~3!0!..:)L.}6 : I:I : I~7 bI|!hI7O8iI|!h:!I:I :" +
  "!I~7 bI|!hI7O8iI|!hM.t%!,q: :!:#I 3v!IBM<%G :: I+a;-: ?# ;*%H#HI ;&#H:#:%P&H:!:%aB  <&IDb<.I|!h<,I-O&H:(:,iL&HI!;): :*:+b<*E# I ;(/%.:(I6O&H" +
  ":(:-a:.G  .I!;): :+IqjI!h:*a<*E# :(I!a;(:,L0#: :(E#&/#..:+:)Iqj:&I|!hICNiiI!;+I!h0!I ;).:%I!a;%/!..#qI ;&:)&q:!:#:%3v!I~T!hI~; M&H:!:#:%I!a<" +
  "%3v!<(IBM:(I}0Mi:%a;%I ;)%H:!:#:%3v!IDbI|!h<+I,Q&HIrrry :+:&I-ca<&:&Irrry }B8;&I!;):%I!a;%/!..: I :&b:&:(IBM8:*aE# I :)L0#7.:#:%M(I ...}f!!!" +
  "q= IDb<(> #H#H%H#H:(I+a:!:#I!h3~&!:(B 3I#M0 :(:(?#3E#?:(:(@#+F%::(I5a<#:!3}V!:(:#E#A:%:(I:a:#:&4# 0#I ;#/!..: I#G ./!.: :(?#9E#+: :(@#5F# .:" +
  "(IDa> .}?!%q= I3b<#> : B }T;%: ?#^?#:;&:#: ?#HE#+:#: @#}7F% : :!:&:%:#I!3w!:#I3a> .}> :!I.Q&H#HI!:!kI~E5h&qI}*(:!I#N0!: I%I2: I~Y f8hLI9i.2." +
  ".I}+I :!I!bI/O8.}> : :!I%ObIv%a< I#m:#a: I~d#ca: I~Y eb: Iv%ea:!I,aI/gI}k!cI#aI(eaI}p~a}5b.: : :&:%I}:c:#Iv9caa~!:!~ Jr}t(}U}SF% .}p!!&q: I}" +
  "o~a}5a< I~(~l+e;#: :#I~(~l+cb< : I~ }o#ea: I~+.eb: I~%~l+Pb<!I~d#e;%: :!I~+.eb:!I}g}o#ea:%I}f}Tca< I(cI#aI}k!e<!I#aI/g<&I(kI:a: :!I}k!cI#aI(" +
  "ebI!ai:#Iv%c:%a:&I#OaI,kIry/bi.}; :#I!b;#%H:%&H:!:#Q&H (: :#a:%:%I-e<%I-cbIDiG  :#I!b;#/#. ...T!!q:!I%b;%:#:#I|!hI%gb;#I ;!#H%H:#I%R&H:!I!a;" +
  "!:#I%b;#: :%I%a<%I%3~<!L0!/#..: : B @3}g!I ;!.:!.H!#q: ?#6<&: ?#9<%I :!:#3~2!<!&H:#:%P&H (: :%:#bE#9: :#:&aE#6..:!.}& : :!3~>!L&H: : B @3}g!" +
  "..}=!#q#H%H:!L0!: 3~C!<%I,Q&H:!I!b;!:#I-c:%a;#/!..: : B @3}g!I ;#.:#.}<!#q: ?#9<#&q: ?#6<%B  :!I|!hM&q: :#I!bE#9: :%I!aE#6I!(I .(I ..}_!!#q:" +
  " I#3z!;#: IG3~=!: I#3z!;%#H:!L&HI ;!: ?#9L0!: ?#6B  IGN0!.: IG3~=!: I#3z!;!.:#I}&P:%I}9PiL:!I};OhL&H: : B @3}g!.: I :#:%:!I}:M&q: 3~D!I}9(:!" +
  ".3~8!.F :!:#3y!:%I!bP&H: :!:#:%3~7!~ Jr}t(}U: @% }SF% (: : B @3}g!... : :!I 3}d!.6 : I!I&3~7!< : I}zy}6aI*gb.N!%q: ?#9<#&H: ?#6<%B  IDb<!I|!" +
  "hI-O&H: :#I!bE#9: :%I!aE#6.(I~E!;!.:!I|!h.8 : Jy}c~#~Q}4F%:: : ?#+Ir#iE#+.}* : I~e~#3I%3~<!&qI!(: I~h~#3I%3~<!..}n!#&q!}U#q: IB3~>!<#L&HI : " +
  "I}03~>!L0!7.#q: I#3z!<!I}&Q;%: IG3~>!L&HI : ?#6: ?#93~A!L0!7.: I#3z!.<&I}:O:%hL&H: I}.3}g!.: :&I}:c:!Iv9ca<!I NG }0: : @% :!~!<(J :(}T:#8}SF" +
  "% I!..5 : ?#9&H: : B @3}g!... : I|!hI@N.P!#q: ?#9I!b;#: ?#6;%%H#H:#IqM0 :%B  :!4& L0 : :#E#9: :%I!a<%E#6:#I!b;#/!...}; : I|!hB rt3I*h&qI!(: " +
  "I;b< I|!hI}<P&qI (Js~^svsrrry : ~!u}x..I!h.}! : I|!hB rt3I)hI N.}, : Ir!R&q: 3~M!I#hI!m(: I:M: I,bI(Oi..}M!%q#H%H:!I~U N&H:!I}_~,3a;#:!I}b~," +
  "3a:!I&a;!B  : :#}1! bO0!/#..: I~t|%hI~t|%M: IrVhIrr}7Mi2.:#B %I!i.}m!!&q= I:b<%> :%I E#9:%:!E#6:%: E#5:%I E#3:%: E#+:%: :!aE#/:%I5a;(%H#H:!:" +
  "&M0 :%:(:&: :&aB  3~P!:%?# I!M&H:%?#&<)Ir!R&H:)3~M!:#hI|!h0#..:&I!a;&/!..:%I:a> :!:&N.}l!!%q%H:!:#P&q: :#aB  (I .B rt3<%I| h&H:#I!a;#:%:&i;&" +
  "/!..I ;%:#I~7 bIHO:!I~t!PiL&H#H: :!:#3v!Iy N0 : :!:#I!a<%3~,!<#Iv~#~F hL&H:#:&iIy hL0!: :!I!3~N!L0!.I ;%..:%.}J!!q:!:%I| :%I6kIqj]<&mh:!?#+I" +
  ")kI :&I!M8i<%E#+:!?# :!?#&:#I!a3v!;!: :%E#&: :!Iy!hIr!NE# .}.!!q: ?# :!Q&q: ?#&<#:!P:!:#Q: B +8(I ..~q!!&q= I3b<&> :&:!:%:!:%O<)8<(E#/:&: :#" +
  ":)8E#+:&:!:%:!:%P8<*E#&:&:#: :)8E# I ;%#H%H:%:(N&H:&:%:%3~S!L0#:%I!a;%/!..:(;%.:(:%b; I ;#Iq;!#H%H: :#N&H:&:!:*a:!:(a3~S!L0#:!I!b;!:#I!a;#/!" +
  "..: ;#.:*:#:%ab<!I#M: :#bI#Mh&q:&:%:%I!a< 3~S!&q:&: :%3~S!(I .(:!I#O.:&I3a> .};!!q:!: ?#&O&H:!: ?# aB  ;%.:#: ?#/O&q:%:#: ?#+aB  j(:%.I~T!hL" +
  ".}5!!q#H: B +L&H: ?#&L0!: ?# B  I~T N0!.: I~2}_3I,3}F;!.:!.}) : B +I!M&q: ?# : ?#&3~Y!(I ..}7 #q: ?#^B >&H: :!3}s!I : ?#^B >I!M0!7: I03}{!(:" +
  " :!3}u!.I&..~)!!%q= I3b<#> #H#H#H#H#H#H:!B +1&#%! %.:#:!B ,<%G /:#:!?#&<&E#+:#:!?# <!E#&:#I&a3~U!L0%: I%G +/&.:!B ,;%:!?#&;&:!?# ;!/#.: I#G " +
  "+/#.: I%G +/!.:#:%G /:#:&E#+:#:!E#&: :#I&a3}a!.:#I3a> ./ :!I~[}Z3I.3}F.}:!!q%H#H:!:#Q0 : :#aB  I~Q N&qI!(: :!:#3}TL0!I#.:#a;#/!..:!:#P.4 : :" +
  "!3}r!I|!hIy M.Z!&q:%I!a<): a;*#H%H:(<&:!N&H:&I!a;(: :&aB  I:N:!:&:)aQi0!:&:*aB  I:N0!: :!:(:#:%3~2!L0!/#..:!;&.:!:&P.>!!q%H:#<%I!b;#: :!:%3~" +
  "_!I|!hI:M0 .:%.:!!q%H:#<%I!a;#: :!:%3v!I:M0 .:%.1 : :!:#I!b3v!.}! : :!E#3: ?#/: 3t!.}f%#1q!}U:(I!b;1:!?#+<,I!b;2:(:!?#3<3b;4:!?#9;*:!@% ;}#:" +
  "!?#5;+: #q#H%H#HI :*:)8;} :,:*:,:*:,P8:)8</:(:(:/O8;}!:!#q#H%H#H:%:+:1a<*Q0&:!:}#:#:*a}2  uJ!}W}C&q:(:+a(#q:#:+a;0:/;*#H%H:*:}!M0!:%:*:+a<-Q" +
  "&H .:*:0a;.:&:*a:*I!a;*B  :.B  M0 .:-:,bI!a/!.:2;*%H:*I!a:} Q0,:(:*Q:%:*:+aQi&H .:*:0a;-:&:*a:*I!b;*B  :-B  M0 .:!:+:3a<+E#5:)0%/#..<+E#5:)0" +
  "!/#..:4/!.I .<*E#9/!..:!:%E#5I /!.:!:(:+a<#E#5:)L&H:!I E#9.: :#E#+: :+E#&I!.E# .D Ixz3?# &HIwz3I-3D.Iwz3: :!31Iwz3I-3DIwz3:#:%31.}s! I~+3I!:" +
  "#:#I!Q8<#:#I~+3R8I!b;#: K        : K        Y8; %H:#&H:#I!b;#: : x; /!..:%K        :%K        Y8<%K      ~g}=:%K      ~g}=X8: :!K        :!K" +
  "        Y8<!: :!X8}s.}4 : J!F% : :!}9!}5: :#}nK     H}cH}t}m}8%+: I%G }7: :!3}+G }8.Q!!q: B F&H: I}W} }9!}7: J F% : I }9!}52.: }1!}5<!&H: I%" +
  "G }7: :!3}+G }8(: I}W5}9!}7: J F% ..}>!#q#H%H:#&H:#I!b;#:!B  ;%: B  ;&:!I!a;!: I!a; :%:&M0!/#..I 2.:&:%b.A!!q= I3b<%> :%:#G +:%:!E#/: :%I+a3" +
  "~6!:%I3a> ..~>N- Irr3.0*   9   &   + Iwr3.(!   , I~!r3.}f#!#%&()*+,-.leiZWYW}PcZlebefneUmZij_fe_emWc_YUXWccM}EL}F}?}FL}BKO}BN}IIOSO}BNR}HL}E" +
  "}N & (       }P & *   !   _ & *   #   g & &   %   -   2   /   }7 & J & }D & ~f~6~4 !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! I}V}W3.}4##############################%%%%%%%%%%%%%%%%&&&&& I~:}W3." +
  "?+}!%} )  }#*! 5  7- (}&,}% }(  1206#    3& / . I~p}W3.~ZI4      rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr : :::::  :: +::!!!!!!!!!!   : : &&&&&&&&&&" +
  "&&&&&&&&&&&&&&&&   :3:##########################::::rHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH" +
  "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHmWipRi_]_eWXXZjjBXfekifcBWccfnBfi_]_eWXXZjjBXfekifcBZogfjZB^ZWYZij}EZkipBI[kZiA:OYZdgfkZeXpBPZpA:KW" +
  "kZWXXZjjBXfekifcBWccfnBdZk^fYj}CR}FSXfekZekBkpgZA:_YZdgfkZeXpBbZpA:Wlk^fi_}QWk_feWXXZjjBXfekifcBWccfnB^ZWYZijWXXZjjBXfekifcBdWoBW]ZF}3DDgfjk" +
  "WcUXfYZ !#%&()*+,-./01234} }!5}#}%}&6}(789})}* !#%&()*+,-./0[WcjZ;=>},}-}.}/}0BC}OUV}S}UWggc_XWk_fe}1ajfeX^WijZklk[B}7_YZek_kpk_dZjkWdgWYYiZ" +
  "jjWmWkWiYZjXi_gk_feZdW_cZdgcfpZZjeWdZg^feZgcWenZ}Pj_kZ_eYljkipljZiU_YljZiOY]iflgU_Y]iflgOYkiW_kjXfekZokjkiZZkX_kpjkWkZXflekipgfjkWc}>fYZ}Q_g" +
  "}Q_gXfYZgfjkXfYZU&& *   [&& )   c&& .   n&& (   }S&& ,   }X&& &   }[&& (   }b&& &   }e&& *   }k&& +   }r&& *   }y&& )   ~#&& +   ~-&& *   ~4" +
  "&& )   }H&& ,   ~9&& *   ~?&& )   ~E&& &   ~I&& (   ~N&& *   ~[%& .   ~U&& -   ~a&& %   ~d&& *   ~k&& +   }R<kpgZ<G<]iflg<A<ljZiOY<G<<A<]ifl" +
  "gOY<G<<A<kiW_kj<GA<k_dZjkWdg<G<A<XfekZok<G}R<ljZiU_Y<G<<A<]iflgU_Y<G< )(!#(%&)(UUgifkfUUAiZhl_iZY:}EZhl_iZYA:}Plk:d_jj_e]:fi:elccC-_emWc_YUk" +
  "pgZ:LogZXkZY:}OA:]fk:}UC-Zdgkp:}Bfk^_e]:}Plk:n^_kZ:jgWXZC-kffUcfe]:}Afe]Zi:k^We:=:}PpkZj:_e:}GSMB}7C-gcWXZ^fcYZiU_Y:S^_j:_j:k^Z:kZok:f[:W:d_" +
  "jj_e]:mWclZA:efk:We:_Y}9:X^ZXb:n^ZiZ:_k:XfdZj:[ifdC-_emWc_YUX^WiWXkZij:Ie:_Y:dljk:efk:^fcY:Xfekifc:X^WiWXkZijA:}P_Y_iZXk_feWc:XfekifcjA:_em_" +
  "j_}PcZ:X^WiWXkZij:fi:cfeZ:jliif]WkZjC-_emWc_YUk_dZjkWdg:}Bf:YWkZ:WeY:k_dZ:k^Wk:XWe:}PZ:iZWYC-_emWc_YUZdW_c:LogZXkZY:We:ZBdW_c:WYYiZjj:jlX^:W" +
  "j:eWdZHZoWdgcZCXfdC-_emWc_YUlic:LogZXkZY:We:^kkg:fi:^kkgj:}G}E}A:n_k^flk:XiZYZek_WcjA:fi:W:^fjk:eWdZ:jlX^:Wj:ZoWdgcZCXfdC-_emWc_YUg^feZ:LogZ" +
  "XkZY:W:kZcZg^feZ:eld}PZi:f[:}4:kf:}2}6:Y_]_kj:jlX^:Wj:}0}2:}3D}2:}6}6}6:D}2}3}4C-_emWc_YUeld}PZi:LogZXkZY:W:eld}PZiA:}QZif:fi:dfiZC-efkUjZi_" +
  "Wc_}QW}PcZ:}@}FR}B:^Wj:ef:kZok:[fi:k^_j:mWclZC-_emWc_YUajfe:S^_j:_j:efk:}@}FR}B:kZok:_e:}GSMB}7G:iZWY_e]:jkfggZY:Wk:}PpkZ:=C-Ylgc_XWkZUbZp:K" +
  "lgc_XWkZ:bZp:_e:feZ:f}PaZXkC-[fi}P_YYZeUbZp:S^Z:bZp:UUgifkfUU:_j:iZ[ljZYG:_k:XWe:X^We]Z:f}PaZXkj:k^Wk:_k:YfZj:efk:}PZcfe]:kfC-Xfe[c_Xk:N_mZe" +
  ":kf]Zk^Zi:n_k^:V}OVA:n_k^:Wefk^Zi:mWclZG:jZeY:feZ:f[:k^Z:knfC-kffUYZZg:}BZjkZY:YZZgZi:k^We:=:cZmZcjA:k^Z:XWcc:_kjZc[:}PZ_e]:k^Z:[_ijkC-kffUc" +
  "Wi]Z:S^Z:XWcc:^Wj:dfiZ:k^We:=:}PpkZj:Wj:efidWc_}QZY:}@}FR}B}9:jZeY:[ZnZi:fi:j^fikZi:kiW_kjC-leiZXf]e_}QZYUbZp:S^Z:XWcc:^Wj:ef:jlX^:[_ZcYC-kn" +
  "fUY_]_kUpZWi:S^Z:pZWi:^Wj:knf:Y_]_kj:WeY:nWj:iZWY:Wj:}3D}K}K}9:ni_kZ:[fliC-efUf[[jZk:}Bf:}GS}>:f[[jZk:]_mZeA:iZWY:Wj:}GS}>}9:ZeY:k^Z:k_dZ:n_" +
  "k^:}L:fi:We:f[[jZkC-[lkliZUk_dZjkWdg:QfiZ:k^We:}3}5:^flij:W^ZWY:f[:k^Z:XcfXbC-_YUcffbjUc_bZUZdW_c:S^_j:_Y:_j:We:ZBdW_c:WYYiZjjA:n^_X^:gZfgcZ" +
  ":X^We]Z}9:giZ[Zi:We:_Y:k^Wk:jkWpjC-_YUcffbjUc_bZUlic:S^_j:_Y:_j:W:}G}E}A:fi:^fjk:eWdZA:n^_X^:XfdgWe_Zj:X^We]Z}9:giZ[Zi:We:_Y:k^Wk:jkWpjC-Xfe" +
  "jldZiUZdW_cUYfdW_e:S^_j:_j:Wk:W:dW_c:gifm_YZi:[fi:k^Z:gl}Pc_XA:iWiZcp:W:]iflg}.j:fneC-j_d_cWiUbZp:PZgk:leYZi:_kj:fne:eWdZC:K_Y:pfl:dZWe:V}OV" +
  "}=-elccUkiW_k:QWep:jZim_XZj:iZWY:elcc:WjG:XcZWi:k^_j:kiW_kC-gWjkUk_dZjkWdg:JZ[fiZ:k^Z:pZWi:}3DDDG:X^ZXb:k^Z:le_k:WeY:k^Z:[_ZcY:k^Wk:_k:XfdZj" +
  ":[ifdC-leljlWcUkpgZ:PZgk:Wj:]_mZeA:k^fl]^:}O:_j:leljlWc:^ZiZC-efkUfneZi:Recp:k^Z:jZimZi:dWp:jZk:k^_j:kiW_k}9:_k:nWj:efk:jZekC-lgjkiZWd:S^Z:j" +
  "Zim_XZ:nWiej:f[:k^_j:XWccC-ki_ddZY-kfUjki_e]-iZeWdZY-knfUY_]_kUpZWi-[ifdUZgfX^-[ifdU^kkgUYWkZ-[ifdUYWkZUfecp-ZeYUf[UYWp-cZWgUjZXfeY-lkX-jX^Z" +
  "dZUWYYZY-cfnZiXWjZYUYfdW_e-Z}2E}5-YifggZY-elcc-W:}PffcZWe-W:eld}PZi-W:jki_e]-We:WiiWp-We:f}PaZXk-We:Zdgkp:WiiWp-W:[iWXk_fe-We:_ekZ]Zi:}PZpfe" +
  "Y:}3}O}6}4-W:jki_e]:fi:W:jW[Z:_ekZ]Zi-W:YWkZ:Wj:W:jki_e]A:fi:W:eld}PZi:f[:jZXfeYj:fi:d_cc_jZXfeYj-We:f}PaZXk:n_k^:jkiZZkA:X_kpA:jkWkZA:gfjkW" +
  "cUXfYZ:fi:Xflekip-W:}G}E}A:Wj:W:jki_e]-We:ZBdW_c:WYYiZjj:Wj:W:jki_e]-W:jki_e]:fi:W:n^fcZ:eld}PZi-W:jki_e]:fi:W:eld}PZi-W:XWccA:fi:We:WiiWp:f" +
  "[:Wk:cZWjk:feZ-S^_j:feZ:_j:eZ]Wk_mZC-S^Z:kZok:^fcYj:W:}B}G}A:X^WiWXkZiA:n^_X^:YWkW}PWjZj:iZ[ljZC-K_Y:pfl:dZWe:V}UV}=-=:dfiZ:f[:k^Z:XWcc:WiZ:" +
  "efk:c_jkZYC-Recp:k^Z:gif[_cZ:jZ]dZek:gWjjZj:_ekZ]iWk_fej:feA:WeY:n_k^flk:k^Zd:YWkW:nflcY:]f:n^ZiZ:_k:dljk:efkC-LogZXkZY:}2:kf:}3}6}6:X^WiWXk" +
  "ZijG:I}F}>OO:cZkkZijA:Y_]_kjA:YfkjA:XfcfejA:^pg^Zej:fi:leYZijXfiZjC-LogZXkZY:We:O}FR:}7ED}2:YWkZ:WeY:k_dZ:jlX^:Wj:}3D}3}5BD}3B}3}8S}2}3GDDGD" +
  "D}LC-LogZXkZY:We:O}FR:}7ED}2:YWkZ:WeY:k_dZ:jlX^:Wj:}3D}3}5BD}3B}3}8S}2}3GDDGDD}LA:fi:We:}?SS}C:YWkZ:jlX^:Wj:S^lA:}3}8:MZ}P:}3D}3}5:}2}3GDDGD" +
  "D:NQSC-I:eld}PZi:f[:k^_j:dWep:Y_]_kj:_j:Wd}P_]lfljG:}7:WiZ:W:YWkZA:F:W:pZWi:WeY:_kj:YWpA:}8:kf:}2}4:jZXfeYj:fi:d_cc_jZXfeYj:j_eXZ:}2}8FDA:}2" +
  "E:d_XifjZXfeYjA:}2}8:eWefjZXfeYjC-Recp:k^Z:pZWij:DDDD:kf:}8}8}8}8:XWe:}PZ:jZekC-S^ZiZ:_j:ef:pZWi:BDDDDDDC-I:pZWi:f[:knf:Y_]_kj:_j:fecp:iZWY:" +
  "}PZ[fiZ:W:k_dZC-S^ZiZ:_j:ef:jlX^:dfek^C-S^Wk:dfek^:^Wj:ef:jlX^:YWpC-S^Wk:pZWi:^Wj:ef:jlX^:nZZbA:fi:W:nZZb:ef:jlX^:YWpC-S^Wk:pZWi:^Wj:ef:jlX^" +
  ":YWpC-I:dfek^:WcfeZ:eWdZj:ef:YWpC-I:nZZb:WcfeZ:eWdZj:ef:YWpC-LogZXkZY:^flij:WeY:d_elkZj:W[kZi:k^Z:YWkZC-KWkZ:WeY:k_dZ:dljk:}Pfk^:^WmZ:jZgWiW" +
  "kfijA:fi:eZ_k^ZiC-S^ZiZ:_j:ef:jlX^:k_dZ:f[:YWpC-Recp:jZXfeYj:dWp:^WmZ:W:[iWXk_feA:f[:feZ:Y_]_k:fi:dfiZC-LogZXkZY:}L:fi:We:f[[jZk:[ifd:B}3}4G" +
  "}6}8:kf:}0}3}4G}6}8:W[kZi:k^Z:k_dZC-<<G<<Gelcc<G}T:WXXflekUeWdZ:WXXflekUYfdW_e:gcWeUeWdZ:gcWeU_Y:]iflgUkpgZ:XiZWkZYUWk:WXXflekUeWdZWXXflekUY" +
  "fdW_e_ekZ]iWk_fejWefepdfljOYdZjjW]ZOY}y}#& /   ~+}#& .   ~6}#& ,   S^Z:jZim_XZ:iZ[ljZY:k^Z:XWccS^Z:jZim_XZ:jWpj:k^Wk:k^Z:XWcc:_j:kff:cWi]ZS^" +
  "Z:jZim_XZ:kWbZj:ef:dfiZ:XWccj:[fi:efnS^Z:jZim_XZ:Y_Y:efk:WejnZi:_e:k_dZS^Z:iZcWp}.j:fgk_fej:WiZ:}PWYS^Z:jZim_XZ:XflcY:efk:kWbZ:k^Z:XWccO}B}H" +
  "I}AOKU}EL}D}GL}FS-}G}BI}GS}?R}EO}LLK-MR}EJOKKL}B-}BRSUMR}G}BK-QLS}?RKU}BRSUI}A}AR}ILK-}CI}K}ARIKUSRRU}AI}ENL-}G}B}F}G}C}CR}ESLKUQLKOIUS}K}CL" +
  "-}EISLU}AOQOSLK-}G}C}FS}ELIQUL}E}ER}E-}BLS}IR}EPUL}E}ER}E-SOQLR}GS-IJR}ESLK-O}B}HI}AOKUR}CSOR}B}F-O}BSL}E}BI}A}QlkX]dkdfeklZnZYk^l[i_jWkjle " +
  "  !       (   }M}N}M}NNiflg:lgYWkZY:jlXXZjj[lccpNiflg:XWcc:WXXZgkZY:[fi:YZc_mZipOemWc_Y:]iflg:OK:fi:d_jj_e]:[_ZcYjOemWc_Y:]iflg:XWcc}Bfk:Wlk" +
  "^fi_}QZY:kf:jZeY:k^_j:XWccS^Z:XWcc:XflcY:efk:}PZ:hlZlZYS^ZiZ:nWj:ef:k_dZ:cZ[k:kf:jZeY:k^Z:XWcc   ~4&& )   ~4&& )   U&& *   elcckilZ~f~2~6:=}" +
  "O}U}R<XfYZ<G<<A<gWk^<GA<dZjjW]Z<G<<}TS^ZiZ:_j:efk^_e]:Wk:k^_j:gWk^Recp:}CR}FS:WeY:R}CSOR}B}F:WiZ:WccfnZY:^ZiZS^_j:fi_]_e:_j:efk:WccfnZYS^Z:}" +
  "PfYp:dljk:}PZ:Wggc_XWk_fe}1ajfeA:_e:}GSMB}7S^Z:}PfYp:dljk:XfdZ:n_k^flk:XfekZek:ZeXfY_e]OYZdgfkZeXpBPZp:dljk:}PZ:}2:kf:}3}6}6:f[:k^Z:X^WiWXkZ" +
  "ij:IB}L:WB}Q:DB}8:C:U:G:BOYZdgfkZeXpBPZp:_j:kff:cfe]:[fi:We:WiiWpG:ZWX^:XWcc}.j:eld}PZi:_j:WYYZY:kf:_kS^Z:}PfYp:_j:kff:cWi]ZS^Z:WiiWp:^fcYj:" +
  "kff:dWep:XWccjS^Z:}PfYp:Y_Y:efk:Wii_mZ:_e:k_dZS^Z:}PfYp:}PifbZ:f[[S^Z:iZcWp:[W_cZYG:XWccj:]f:kf:bZp!   |       r }+&x  #~!  !9) &r}% #16 ! :" +
  "-#.: &1:!&?:!#}/:&&}1: #U: #V: &W:&![:%&a:(! D ##D !~E{}+!|~t )1| !W| !~g|2!TlDDjWdZBfi_]_e}/CR}CSOR}B}FG}1}1mjbZnXWcc}R<m<G}2A<bZp<G<A<jbZn" +
  "<GA<XWcc<G  !   2       XWX^ZBXfekifcefBjkfiZXfekZekBkpgZoBXfekZekBkpgZBfgk_fejefje_[[Wccfn}CR}FSA:R}CSOR}B}FiZkipBW[kZi_YZdgfkZeXpBbZp}R<jk" +
  "Wklj<G<Ziifi<A<dZjjW]Z<G<<A<ZiifiUXfYZ<G<A<_jjlZj<GA<XfekZok<G}R<A<dZjjW]Z<G<}R<jkWklj<G<jlXXZjjZiifiIcc::XWccj:[W_cZYA<ZiifiUXfYZ<G<:f[:gWi" +
  "k_WcA<iZjlckj<G}M}N}TA<iZkipI[kZi<GA<_YZdgfkZeXpPZp<G<}R<jkWklj<G<jlXXZjj<A<YWkW<G},}Mf}PaZXk:}B}G}A}AleYZ[_eZY}BW}BDDDDDDDDBDDDDBDDDDBDDDDB" +
  "DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD u6& &   }^9& &   }c9& ,   w9& %   }m9& >   ~69& :   :ge]:ag]:agZ]:]_[:jm]:nZ}Pg:_Xf:}Pdg:Wm_[:^" +
  "kkgjG}1}1^kkgj^kkg}1}1nnnCDooeBB:g^feZ:kZcZg^feZ:kZc:df}P_cZ:XZcc:f[[_XZ:nfib:dW_e:Y_iZXk:g^:k:g:d:}9Zok};ZokCZokGZokCGZoko   }g6& !   }j})&" +
  " (   }n})& &   x})& &   }u})& (   }z})& %   ~ })& !   %   2       B};BB}<e}1W};k}PY}<kZcElic}7eWe}=e_c}==e}1W}<efeZ};elcc};YZjX}3cf]f}2dW_c}" +
  "4eWdZ}6gcWeFk_ZiFkZjk}=kilZ}=ZdW_c}4g^feZE[WcjZ}=WYiZjjDWmWkWi}2YfdW_e}7jZXkfi}8nZ}Plic}7]doCYZHdZCXfdHhhCXfdHnZ}PCYZHlebefne};WYYiZjjDcf]fl" +
  "ic}2fi]eWdZ}6nZ}Pj_kZ}7}2}3ECXfdH}2E}4CXfdHWfcCXfdH]doCXfdH]doCeZkHdWXCXfdHdW_cCilHdjeCXfdHZdgcfpZZ}5^fdZgW]Z}7_eYljkip}8gcWeeWdZFgcWek_ZiFk" +
  "ZWdeWdZ}6c_mZCXfdHdW_cCXfdHleYZ[_eZY};?efk:jZk@}=WmWkWilic}2ZdgcfpZZj}5]iflgeWdZ}6^ZWYXflek}5kZcZg^feZE]dW_cCXfdHgifkfeCdZHpW^ffCXfdHpWeYZoC" +
  "ilHpdW_cCXfdHXfdgWeplic}7YfdW_eeWdZ}7kZeWekeWdZ}6nZ}Pj_kZlic}7_XcflYCXfdHpWeYZoCXfdHWXXflekeWdZ}6}P_cc_e]gcWeFXfdgWepeWdZ}6XfdgWepj_}QZ}5Xfd" +
  "gWepcf]f}2YZjXi_gk_fe}3^fdZgW]Zlic}7g^feZeld}PZiEgi_X_e]gcWeFgi_X_e]k_ZiFgifaZXkeWdZ}6^fkdW_cCXfdHflkcffbCXfdH}Plj_eZjjeWdZ}6XfdgWepZdW_c}4X" +
  "fdgWepg^feZEXljkfdZieWdZ}6ZdW_cWYYiZjj}4_eYljkipeWdZ}8eldZdgcfpZZj}5[WjkdW_cCXfdHXfdgWepYfdW_e}7ZdgcfpZZXflek}5nfibjgWXZeWdZ}6XfdgWepnZ}Pj_k" +
  "Z}7XfdgWepWYYiZjjDZdgcfpZZjXflek}5kfkWcZdgcfpZZj}5]ff]cZdW_cCXfdHgifkfedW_cCXfdHXfdgWep_eYljkip}8kZcZg^feZeld}PZiEfi]We_}QWk_feeWdZ}6fi]We_j" +
  "Wk_feeWdZ}6jl}PjXi_gk_fegcWeFjl}PjXi_gk_fek_ZiFeld}PZif[ZdgcfpZZj}5XfdgWepYZjXi_gk_fe}3~k})& #   ~m})& %   ~p})& 6   4}*& F   }?}*& }    }L}" +
  "*& }=   }k}*& ^   !}+& }?   O}+& o   ~7}+& J   %:& }n   }q:& ^   *;& }/   }2;& }L   }^;& :   }|;& K   ~f;& }    !<& }!    !#%&()*+,  A3:H?~G" +
  "?H}73  : D3:#     v 3? : >H    &HA3 3  :3 I~e~;3.}j#jYWpeZjYWpijYWpliYWpYWpaWe[Z}PdWiWgidWpalealcWl]jZgfXkefmYZXDDDDBDDBDDSDDGDDGDDCDDDDDDDD" +
  "D+ /   - 0,r    +    ! &   )   (   %   (   ~e<& ~i<& ~o<& #=& {<& }g!}h!}f!}q!}q!v!v!}o!}o!w!v!~k!%&#))  ((- 0~.6& ~I6& ~q6& 5}(& }=}(& a}(&" +
  " ~&}(& ~r}(& 37& C7& Q7& U7& })   }-   7   }0   }0   M   P   }#   }*   }+   }    3 Ivz3.!! I}nz3.!! I}yz3.!&"
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
