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
var LEDGER_KEY = 32;
var LEDGER_MEMBER = 16;
var KEY_SUFFIX = 32;

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
  "000102030405060708090a0b0c0d0e0f101114181a1b1c202122232428292c2d2e303637393a40414244454647494b4d4f545c5f60616364656768696a6b6c6d6e6f70717273" +
  "747578797f808488b8c0c8cad0d4e0e4fdff"
);
var text = (
  " Xjd!   !~t!<W#oo W%ooo W&oooo W%ooo!oW!o!oW#oo!oW(ooooo W!o W&oooo!oW(ooooo!oW*ooooooo W)oooooo W !oW*ooooo}Uo!oW  W*oooo}U}U}U W(o}Uoo}U W" +
  "&ooo}W W)ooo}Uo}U W&o}U}Uo W(oooo}U W%}Woo W(ooo}U}U!}UW+oooooo}Uo!oW(oooo}U!oW!}U W&o}U}Uo!oW)ooo}Woo!oW#o}W!oW&o}Woo!oW)oooooo!oW&}U}Uo}U!" +
  "}UW%oo}U W#oo!}W%}r#}p#*   #   #),( *!  !!!& ) +1%#%23&&!4} }!,&5)!!}#&! !#(!  #!)  !(- !!# !! )%*}%* //, !)&   ). !}&* )!(# ) )## # %+!!!+#" +
  "! !#(#(60  !*%}(70.#&!## ! %##++&##    !##+%%%%#& &* (+# #)8 !!%%9! })-}*.&!#!,! ( # &#%)& ()!!#!%)#(%  !%%%,(%) (%)&#%% (( #(&&*&&*& &&&&%(" +
  "#(+%&&( %((+%%%(+(!%-#}+:*!! *;%!&(!g!--(%! ()+!o!Jpp3.*~U#7)d[dfin# *XZ}QXeY[ })(^Xc}Q[ },(_eglk }-0c[Z][iVZ[Y_Z[ }.-c[Z][iVb[n }:0c[Z][iVd" +
  "[d}O[i J.c[Z][iVeXd[ K/c[Z][iVf}Re[Z L0c[Z][iVi[YfiZ }>1c[Z][iVi[b[n[Z P1c[Z][iV}R_k^flk }?)flkglk Q-flkglkVc[e }@/i[cXnVXej}R[i R-i[cXnV}Of" +
  "Zn }J/i[cXnVZ[Y_Z[ }N/i[cXnV[ei_Y^ e2i[cXnV_jVhl[l[Z k0i[cXnVd[jjX][ l-i[cXnVe[mk }R} i[cXnVi[XZVd[jjX][ m/i[cXnVi[}Plj[ }V&j[[Z }W(jgc_k o+" +
  "}QXc_ZXk[ p!,}#! J!.,~h!~?!}X#~M!~k!~j! 97/!--~Ov&}p#%  .J!#o= J3b<#> :#J+a:!3#:#?#/;%: :#?#+<!J!:!8E# : :%J :!8E#&:#J3a> .}l%!2o= J3b<(> :!" +
  "B },M&I#I:!?#&;):!?#3<+:!?#+<0R&I#I:!J5a<1:!B 6<*aJ!b;2:!?#/;%:*J(P;3#I%I#I:%:+Q0%:%:)a;,:2B  ;-#I:+:%b<&J*R&oJ ;.J ;##I%I:#:&O&I:#:,aB  :-N" +
  "0#:#J!a;#/!..:&;#/#.J!(:(J+a:-:,:&38:(?#/;#:(?#+.;..:.J!O0 :!:#:%aJ!a<%E#/:%:*P0!:%:*b<&:)a;#:%:0Q0!:3M&I .:#:1:*3}n#0!/#..:!:+E#//!.:!?#9;#" +
  ":!:%E#9:#:)a;/:&:#b;#/#..:!J!H },:!B >J!N&I:!?#:;&:!?#9;!(:!?#:<&:!?#9<!N0!.:!:)a;/:&:!b;#..: :#E#&: :/E# :(J3a> .M!!o= J3b<#> :#J+a:!3!:#:#" +
  "?#+:#?#/J}:3&:#?#&;!: :#?# E# : :!E#&:#J3a> .}8!!o= J3b<&> :&J E#/:&:%H /:&:&J/aJ!:!:#3Y: :&@% F% :&J3a> .I!#oJ~gv3:!3)J~ov3?# ;#:!J#k<%&IJ~" +
  "kv3?# :#J#ka: :%~s-  .J~ov3:!:#aE# .4 : : ?#+:!J&J&3F.9 : : ?# J!J&:!3-J}XpppmO&I ..H!!o= J3b<&> :&J&a:!J :#:%3,:&?#&J!N&I (: :&@#+F% :&J3a>" +
  " ..~.!!!o= J:b<(> :(J5a:!:%:&3}]!:(?#5J!N&I: K!F# (#I:(?#9<&M&I: :%E#+: K F# /!.:(?#6;%:#&o:(:%:&J!3}[!:(?# (:(J+a:%:&3q!:(?#+.<#&I: :#E#+: " +
  ":!E#&: J E# (: :&E#+: :%E#&: J!E# ...:(J:a> .~:#!&o= J:b<(> :#:!:#a<*R&I#I: ?#&;+:(J3a<!:*: ?# <#J!k<):):*P8<)J+J&:&J!N8<*:):*Q8<*:%:&3}]!:(" +
  "?#5;):(?#30 :#&o:(:%E#3:(J9a;!:#:&c(J .;%:(?#6;#:!:%E# :(?#3&I#I:(?#9<!M&I:(J+a:):#J 3}[!:(?#+;#/!.J}c~D3?# <%:!:+aN&IJ}c~D3:+E# .:#:)3.<#M&" +
  "IJ}c~D3:%E# /!.:!M:#:+Ni0 :#:+:!~s-  .(:(:):#3q!:(?# ;#.:#M0 : :*E# : :#E#&J}Xpppm;)..:(J:a> :).}_!!&oJ}g~D3?# <&Jo: J}c~D3?# :!aJ!bJ :!bh<!" +
  "a<#:!:#Q8P&I: J3}Q: J||%hJ Oa<(I <%JoN&IJ 2.:&:%J3k<#O&IJr~D3:#E# :#;!.J}g~D3:%:(aJ3kE# .J}c~D3: :!aE# :!.a!#oJ~cv3J E# :!30:!J/c;#: ;%%I:#&" +
  "I:%?#+30:#J/b;#:%J/a;%/!..:!J/c;#%I:#&IJzv3: ?#&: ?#+31:#J/b;#: J/a; /!...}/!!o= J3b<!> :!: E#/Jzv3:!J/a:!J3a< 34: > .0 : :!:!:#a34.}g!!#o= " +
  "J:b<#> :!30:#:!J&k: a<!E#9:#: E#6%I:#J3a:#J6a33:#?#5<%&I:#?#330:%?#+30/!..:#:!E#9:#: E#6%I:#J+a:#J6a33:#?#/< &IJzv3: ?#&: ?#+31/!..:#J:a> .T" +
  "!#o: :!?# <#:!?#&N&oJ (:!:#J3aE# J J#J!:#B /8:#?# JppppmN<!8;%J&J :!8:#a.E#&: :%E# .}:!#o: :#:!b<%3n: ?#+;&:%M:!:#NiM&I:&: ?#&a:!:%~s-  .: :" +
  "%:&aE#+.N!!o= J3b<%> :%J&a:!:#3}!:%?#+;!: J :%?#/:%?#&<#8E#&: J!:!:#8E# :%J3a> .z&#)o!}W:#J*b<(J :#:(S8;*:!J%aJ}Uh:!b;+: <(#o#I#I#I#I%I#I:#:" +
  "%R0%:!:%aB  < t<)J }A&I:+:%bJ%h&I:%J!a;%/%.%I#I:%:*S0 :!:%a< J&a?# : ?# iJp}X}Yqmh0 :%J+a;%/!..:#:%:#:%Q8%I:#:%Q&I:!:%aA  J }>0&:%J!a;%/!..;" +
  "%/#.Kpppp}g:;,#I#I#I#I: B ~?}X3J#b1%#! ,.:#:%J!a<&R0%:!:&aA  ;&#I#I#I#I: J~g!b1(!### #.:&J}fo}?0./#.:&J~g aJ|!hJDP0!/-.:)J2aJ|!hJ#Q:&JI}Ai0," +
  ".:#:%J#a< R0%: :!aA  J~;o}?0(K ;,:#:%J%a< R0+: :!aA  JI}A0*/#.:#:%J!a<&R0#:!:&aA  ;&: Jy!O&o: J~d!N&o:&J}vo}?(:&JI}A< :)J}WhJeO: i:)J}+aJ|!h" +
  "J/P8.(:&JWhJ}woO.0*K ;,:#:%J#a< R0*: :!aA  J~;o}@0!/&.:%J!a< :#S0!: :!aA  J~;o}?0).: J!a;%/!..K ;,/%.Kpppp}gt ;,/#.:(:#E#+:(:!E#&J /#.Kpppp}" +
  "gy ;,.:(:%~*:,qF#&J!.E# .}4!#o: : ?#9<!J O3}#J~cv3?# ;#Jzv3: ?#6:!31: }1!D:#J3ki.~t%!-o= JIa<#> : ?#A;&: ?#?;(: ?#>;): ?#:;*: ?#3;+: ?#/;,: " +
  "?#+;%: ?#&;-: ?# : }1!D; Jp~53J0J}d~53J+3}e#:!&IJ}l~53J/J~4r3J33}e#J}x~53J}%J~4~53J*3}e#.: J}l%N&IJ~:~53J(J~>~53J03}e#.&I:#J6a<!:-3}E:#J3a:!" +
  "3TJw~53J.:#?#3:#?#53}e#.:&&IJ~R~53J2:(:&3}e#.:%&I#IJ}[}]3J&J}_}]3J)3}e#:%J#O0 J}f}]3J8:,:+3}e#: J~E!O&IJ~&}]3J})J~B}]3J<3}e#/!.J~_}]3J9J}[}^" +
  "3J&3}e#JA;!:#J6a:*:)JA3VJ}_}^3;&:)J~^*R&I#I%I#I:#J+a:#J6a3W:#?#+< M0 :#: :#?#/3;:#?#&< M0#:#?# ;%%I: M0#:%B  <(JDbJ|!hJ-P:(JVhJ~< bJ|!hJ}(Ri" +
  "M&IJ~#r3J2:(3}t!M0&.:%J!a;%: J!b; / . ..:*;&:);!..J~2}^3J9:&:!3}e#J~I}^3J}%J~]}^3J&3}e#..:#JIb> .~+!!&o= JDb<(> :(J3a:!:#3} :(?#5;):(?#3;*J " +
  ";#:(J}rr3@  F!}-:(J}lr3@  F#::(J:a;+#I%I:#J1O&I:(J+a:#:+aB  <!3}&:#J!a;#:(?#+:(?#/:*:)36M0!/#..J+;!.: :%}8!+: :!H -: :&E#&: :&JoOE# :(JDa> ." +
  "J!!o= J3b<#> :#J+aJ~:~*3J~;!:!J|!h3}h!:#?#/;!: :#?#+E# : :!E#&:#J3a> .}& :!:%N&o: :#:!3}n#(J!.M.}1 J~kv3K&F# J~cv3K F# Jzv3Kpppp3F# J}c~D3Jr" +
  "~D3?# E# .& J .~s!!)o= J3b<)> #I:#J%aJ}Uh<(:#O&I#I:)J+a:!:#:(:#b<&3}b!J!;(:)?#+J!hM0 :)?#/;&/#..:%J+b;+:!J|!hJ}X}Yq+c;(%I#I:&:+Q0 Jp}Yq+:(:#" +
  ":&a<*?# j<,b:,iJp}Yq+:(:*J&a?# j<*b:*ihJp}X}YqmhJp}X}YqmO0 :&J+a;&/!..:):!:#:&a:%:&b3}b!J!;(:)?# J!h&I:&:)?#&a;&(J ;(..: :&E#&: :(E# :)J3a> " +
  ".~Y!!&o= J3b<(> : ?#+&I .: #o: JoE#+: ?#6<%: ?#&S&I: :%J!aE#6(:%: ?# aB  ;&: :%J!aE#6J :&0!7.:(J+a:#J!J!3+:(?#/;%:(?#+;):#&I:%:!:#~s-  .: ?#" +
  "5<!: ?#/N&I: J/aJ/3*.: ?#3:!J/ca<&:#E#+:&:%E#&:&:)E# : :!J!aE#5J ;&: ?#+J!a.E#+:(J3a> :&J#N.~m3&,o4}U#}W!}T= Jw&b<*> Jxv3?# &I .Jxv3JoE# 3}(" +
  "Jyv3?# ;,J~Sv3?# ;-%I:+J}w!O&I:+:*J3aaK F% :+J+a;+/!..:,J}w!P&I .J ;+%I:+J}w!O&I:+:*J3aa:+:-a}0  G% :+J+a;+/!..:*}0%W;}(:*}0%}I;3:*}0%}B;7:*" +
  "}0%}>;8:*}0%I;}#:*}0%}7;4:*}0%D;} :*}0%?;}%:*}0%:;9:*}0%6;}):*}0%3;}*:*}0%^;}+:*}0%g;}!:*}0%m;5:*}0%}o!;}&:*}0%}w!;6:*}0%p!;::*{ %r!;=:*:*}0" +
  "%~#!~s%<.E#x!:*:={.%~-!:*::~s%E#w!:*:6G%u!:*:}&G%t!:*:.E#~c!:*J||%:5~s%J :5L        }P8:5L    y|~fIZ8<1}8!y!:*:}!G%~O!:*:.:}+~s%b<+J :+:.R8<" +
  "2E#~^!J :!J!:-J}w!a: J}w!b< :,J}w!bQ<+8<,a:!J : :+8</Q< 8;-J :,: 8; J+;+#I%I:+J}7O&I:+J~op3a:+J/a;+B  <,s:}*}O0!/#..J%;,.J1;+J|!:} ~s%J :} L" +
  "        }P8:} L     yfIZ8<0J2bJ|!hJ~i!S&I:0J|!hJ}kr3aB  ;+.:/:!b;/:*:})~s%<0E#}w#:*:,H ~##:*:+H ~%#:*:9G%p#:*:3G%}o#:*:}%L        }OH ~ #:*:" +
  "}(L        }OH ~!#:*J||%:4~s%J :4L        }P8:4L    y|~fIZ8}8!}{#:*:}#G%~o!:*:}#L        }P~*F%~g!J*;+#I#I#I#I#I#I:#1*%%##! &(.J(;+/&.J&;+/%" +
  ".:#J%N;+:(~s);;/#.:#J!N; J#;+/!.J);+.:*:&G%r#:*:7:&:8}x<&L        :&L        Z8}w<&G%}g#J!;##I#I:+J#S&I#I#I#I#I:+J#b<#J|!h1)#%%%! %.:,J%N0(:" +
  "*J}Z}%}8!~##:*K F%~g!:*J }8!}{#/(.:,J#O0&:*:&:3:&:3Z8G%}g#:*J~g!a:}!:1:*J~-!a:)3}*/&.:,0%/#..:,J!O0!#I#I#I:#J|!hJ!b1%#! %.:*J }8!~ #:*:&:3:&" +
  ":3Z8G%}g#:*J~g!a:*J~O!a:*J~-!aL        J!:)3=/%.:*J!H ~!#:}%L        X&I:*J~g!a:*J~O!a:*J~-!aL        J :)3=(:*J H ~ #:*J~g!a:}&:6:03>./#.:*" +
  "K F%~g!:*:%}8!}{#J :%3}+:+J!h<#8M&I:#&I:*J}Z3}8!~##/%.:%Ju!bJ||%hJz S&I:*J%H ~##:*:%3:H ~%#/%.:.:2Q&I:*:2J!aE#~^!.:*J}Z9}8!~##/#.J ;,:*J H ~" +
  "!#: &I#I:*J+a: :!3;:*?#/; :*?#+;!J ;+#I#I%I: :+O&I:!:+aB  JDbJ|!h<#J,Q0#:&L      >I}yL        :,J!h8:#s}w<&L  y|||~fJ:&L  y|||~fJY8;&:+J!a;+" +
  "J!;,/!..:,J!h0!.:-&I:*J~o%a:-:/:;3<:*@%p&:;:*?#~o%8;;.:*J~o%a:!: :;3<:*@%~o%K!}D0!:*@%p&~5:;~5}x<(L        }PM0!:(L     I}fI}z}r;&.K!;<..:*:" +
  "&G%~o!:*:<F%~g!:*J~g!a:*J~O!a:*J~-!a:&L        :<~!8J :)3=:<}B0!:*}0%r#;(:%J||%h< J~n%O: J~*%Oh0!L     6~lI:&:&L     6~lIZ8L     I}fI}y:(}w<" +
  "&:*}0%~O!ZM0!:*:%}8!y!:*:&G%~O!/!.:*: H ~ #:*J~g!a:}!:1:*J~-!a:)3}*.:*:*}0%~O!G%s#:*:*}1!y!sG%t#:*:*?#~c!:*?#~^!bsG%~-#:*:*B ~!#sG%~g%:*:*}0" +
  "%}o#G%~^%:*:*{ %r#{.%~O%:*:*}0%~o!L      ~g~;:*?#~g!8G%w%:*:*}1!}{#sG%u%:*L        :*B ~%#< J!as: J1N8G%t%:*:*B ~ #sG%s%:*:*}0%p#G%~-%:*:*?#" +
  "}w#sG%~#%:*:*B ~##sG%}w%J ;+%I:+J~O O&I:+:*J~o%aa:+:*J}w%aa@% F  :+J+a;+/!..:*Ju#a< :*J~o%aJ~O ~s-  Jzv3: :*J}w%a34J ;+%I:+J6O&I:+:*J~o%aa:+" +
  ":*J~-#aa@% F  :+J+a;+/!..:*:*@ r&F%~-%:*:*{  ~o%{.%}w%Jzv3:*J}w%a:*Js%a34Jxv3Jxv3?# J!aE# :*Jw&a> .~R!!#}U:!: }0%6}x<!L        :!L        Z8" +
  "L        :#J||%h8<!L        [&I: :%}0%3:%}0%6: ?#DJ!a< Jo: 83>2.:!:%}0% :%}0%+J!:&3}f#}w<&:%}0%6: }0%:<(}x<)L        :)L        Z8}P&I: :#:!" +
  "3}g#(: J#H }7: :&L  t|||~VJ:&L  t|||~VJY8<!G%3: :!:(}wG%?..P!!o#I: J||%h<!J~k%b< J&R: J!OhM&I#IJ ; #I:!J~%%b1(!%%%! .:!J}o%O0#..J!; .: .g!!o" +
  "J+;!#I#I#I#I#I#I#I#I#I: J||%h< J}g%b13+ *(&%***+***#*!).J!2.J)2.J(2.J&2.J%2.J#2.: J~*%N&IJ*;!(: J~ %N0#..:!2.J .}i!!#o:!:#a;%#I%I:#&I:!B  J," +
  "b<&J}&QJ!:&kJ}rpp&hMi0#:!J!a;!:#J!b;#/!..J ;#:%;!.#I%I:#&I:!:#aJ!bB  J,b<%J}&QJ!:%kJ}rpp&hMi0#:#J!b;#/!..J ;#.: :#E#&: :!E# .}<!!o= JDb<&> :" +
  "&:!:#3~*!: :&:%3~-!&}W: :&@% K~^*}WF%+K!(K .F% :&JDa> .}l###o#}U:%L     tiIZM&I#I: ?#D<):#?#:S0 :#}0% :#}0%+:):(3}f#:%L     I}fI}y<+:!}0% : " +
  "}0%6}x<%L        :%L        Z8L        :!}1!+<*8<%Y;):%:+:)8}w<(L  t|||~VJ:(L  t|||~VJY8<(:#}0%6: }0%:<+}x<,L        :,L        Z8}P&I:)M0!:" +
  " :*:%3}g#(:!?#3<#J-J(:&8<&P0!: J#H }7: :(G%3:!:#:&bE#3: :+:(}wG%?.2..: 3}h#.}k!!!}U:#: }0%:<&}x<#L        :#L        Z8<#L        [&I: 3}h#(" +
  ": J!H }7: :%E#D: :!L        :!L        Z8<!:#:!:#Y8<!L  t|||~VJ:!L  t|||~VJY8<!G%3: :&:!}wG%?..}h!!!o:%J:Q:!:#Si&I:#; (#I:&&I:#:!b<&J#S&I:!:" +
  "&J!}Qa; /#..J ;!%I: :#R:!:#SiM&I:!: :!bJ!}Qa<&:#Q;(:&: :(8; :!:&:(8;!/!..:#;!.:%J!a;%.: J :%J;P8J : :!Q8.~6!!!o= J3b<!> Jxv3?# &I .Jxv3JoE# " +
  "Jxv3Jyv3?# : S&oJ~Sv3?# ; J (3}(:!J&aJoJpp!: : Jpp!R8J!b]}QJ!a< J!J!J!3,:!?#&J!N&I .Jyv3: E# J~Sv3:!?#/< E# J~Ov3:!?#+E# Jr~D3J}c~D3?# E# Jx" +
  "v3?# J!a.E# :!J3a> : .~m6%}.o%}W#}T= J~g(b<(> Jxv3?# &I .Jxv3JoE# 3}(J!;)J!;+J!;5J :#Jyv3?# :#P<#8<-J:S&IJ:;})J!J~Sv3?# :#8<5J:a;+:-J:b;*.J " +
  ";#J!;}#: :*R&I: :+a;):+;}#:*: <}*b;#.J!;} J ; J!;*:!:#R&I:#:!b;}%:!:)a;} :);*:!; .:(J?a:}#:}*:5:})3?:(J~)#a:} :}%3@:(Js&a<!:(?#w#:(?#x#3}/:(" +
  "?#t&;0:(@%s&;B:!:*: 3}/:(?#t&; :B:(@%s&<A}C&o: :0S(:A:B}K.M&I: ;0:A;B.#o:(J E#~^#:(Kppppt F#y#:(J E#~k#:(Kpppp3F#~c#:B:0:(J~c#a3}0:(?#~O#;3:" +
  "(J~^*E#}g%:(K F#r%:(K F#}k%:3:(?#~S#< Q: :}%Qi;!:(J : :3b:!8E#q%:(J!:3:} a:!8E#p%:(J#E#~o#:(J~o#a3AJ#O&oJ J#:%8(:&~s*;C:(J}s%a:(J~o#aJ!3B:%J" +
  "!j;}!:(J~^%a;?:(J~O%a;@:(J~8&a;}/:(J~W(a;}+:(J~<&a;::(J~O&a;;:(Ju a;1:(J~1%a;}&:(J~5&a;2:(J}X(a;6J&;<#I#I%I:(B }{%J!Q0!:(?#}k%; :(Js&a<!:(J~" +
  "o#a3C:(B ~>&J#O&I#I#o:}&:(?#t&E#+:}&:(@#s&F# :(:(@#}s%F%~#%:(:(?#}{%E#~-%:(:3:(?#r%aE#~?%:(: :3aE#t%J ;,:(J E#~g%:(Kpppp3F#~^%:(J:a:(J~#%a:(" +
  "J~^%a3}1J!;=:(J!E#~)(:(Jzr3E#~#(:(:(@%:F#~-(:!:1:(J~#(aJ#3D:(:({  s&{.%u%:(?#}w#<!&I#I:(?#}s#;#J ; %I:!J!Q&I: : :!J!}Q<%a< : Jw c:#a:(Ju%a3}" +
  "2J|!hJ!N8; :!:%b;!/!..: Jw c:#a<,:(Ju%a3}2J|!h&IJ ;,/!.J ;/J :,@%I:C}I0#7:B:,@%:<A}C&o:0:,?#?P(:A:B}G.M&I:,;/J ;=J /%.:}(:(?#y#N&I:(Jy#aJ&J&" +
  "3~L!:(?#z#;<.:}(J#k:<a:>E# :(:}(J!a<}(E#~^#/%..J ;/J!.:(B ~8%J)hJ&O&I:(Js&a:}&:13}3(:(@#~1%;A:(J~^*E#p&:(K F#~o%:(:AF#~g%:(K F#q&:(J#E#~^%J " +
  ";},:(J E#}k&:(Kppppt F#}c&J&;%J ;+%I#I:(J6a:(J~^%a< 3}4#I:(B 6&I:(B }(<#J:iJ~r N&I: :#3}5:+:},N&o:(J}c&aJ&JD3~L!:(?#}g&(:%.:+JDca<!Kpppp3F# " +
  "J ; :!J+aJ J>~s. :!J!H B:!:#J~r NH A:(:+J!a<+E#}k&:(?#}g&<-;%/#..#o:(J~#(a:(J~^%a3C:(B ~0(J#O&o:(:(?#~-(E#r(:(:(@#~#(F%p(J :(B }b(J#N0!7:2:(" +
  "Jp(a:13}3J!(J ..; :(:2{   {.%}o&:(:2{  3{.%~#&:(?#}g&;-.:(?#}c&;},#I%I#I:+M0%:+JDc:%a<#JDb<!M0%: J!h&I:;:({ %~#&{. 3:;:({ %}o&{.  :(:#J>b< {" +
  "  3{.%u&:(: {   {.%s&:#J?b<)?# < :!?# N&I:!J!Jt 3~L!.:#JAb?# : J)ka:(Js&aJt ~s-  :): J!aE# .:#J%b<!B  ; :!J H  :#J&bB  J!O&I#I:(Js&a:(J~^%a:" +
  " J!h3E:(?#s&J#O0 :(B ~8&J!h0#.(:(Js&a:(J~^%a: J!h3BJ#; :(B t&<!J%O&I:(::}1  }8!~s&:(::B #H ~t&:(@%s&;A:!; .:}+:(}1!~s&}8  :}+:(B ~t&H #:(:AF" +
  "%~O(:(: H y(: J#O0%:#J>b< {/                {.#3: {/                {.# .:+J!b<+JDc:-a< ?# ;7:(J~#(a<!: J&aJA~s-  :7JppppmO&I:(:7E#s&:}/:!JA" +
  "~s-  :(J+a:(?#t&<)J&J&3+J ; :(J E#~c(:(:(@%+F#z(:(Jz(aJ :)J&J&3F:(?#~^(<#:(?#~c(<.J#k<!a;*%I: :)O&I:*: E# :!J&a;!:*J&a;*: J!a; /!..:(B z&&I#" +
  "I:(:(Js&aE#z(: :.a<.J#P0 :(Jz(a;}-:.J!}Q:.a;*%I:*&I:*J!b<*:.P&o:#?# ; :#:*J#k:#a<)?# E# :): E# J (:*:.b.; :.:*:*:.Q8;}.%I:}.: J!k<4J!i<)R0#:" +
  "4J#a<4:}.P&I:}-?# :)J#k:#a?# :4J#k:#a?# 3}c#:)a;).:}-?# : J#k:#a< ?# :)J#k:#a<4?# 3}c#M0#: :4J!3}b#:); / . ..:(?#t&;)..:(Jz(a< :)J)kJ!i3}7: " +
  "J~f J~W :(B z&83G%I:!&I:#?# < :(?#t&S&I (:(?#~8&: J)ka< J:a;):(Jz(a<*: :)34:*:): JIb34:!J&b;!:#J&a;#/#. ..:(:(@#~^(F#~O(:6:1:(J~O(aJ!3}6.:7J" +
  "ppppmO; :(:6{   {.%}o&:(:6{  3{.%~#&/!..:(:+E#}k&:-;%/#.:(:+E#}k&:(J E#~c(:(Kpppp3F#z(:(J3a:(J~O(a:(Jz(a3}1:(J!E#q(:(Jzr3E#p(:(:(@%3F#r(:2:1" +
  ":(Jp(aJ#3}6:(:2{  3<}1{.%s(:(:2{   <D{.%~#(:#J>b< :}1{. 3: :D{.  :-;%/!..: J!h&I:(:({ %~#&{.%u&:(:({ %}o&{.%s&(:({/                {.%u&:({/" +
  "                {.%s&..:(J~#(a:1:(Js&a3H:(:({  ~#({.%~O%J ;#J!;!J ; :=M&I:/J3a:(J~O%a3}8&I:/?#}7J O:/@%DK }Di:}!i;!.:B:/@%:<A}D&o:A:BT(:/?#?" +
  ":0P.; .M&I:,@%}>:C}G&I:B:,@%D<A}D&o:A:B}G(:,?#}7:0Q.;#..: :8i;8:(J~c#a< :(Ju%a:@34: :(J~O%a:?34:#:9i;9:!;}!.:(J}s%a:(J~o#aJ 3B:>J!a;>/!..:9J" +
  "!h0!J#:8J!h:}!J!h8/%.:9J!h0 J#:8J!h:}!J!h8/#.J%..:(?#~k#;%:(?#~g#;-:(?#z#; :(?#~^#;!30:!30:!J#k;!%I:!&I: ?# 30:!J&b;!: J&a; /!..:(J?a< :}#:}" +
  "*:5:}):} :}%3}9Jzv3: :(J}7a34Jzv3:-:%31Jxv3Jxv3?# J!aE# :(J~g(a> .~o&#)o&}W#o= J}w!b<(> :(J+a:!:#Jq}]33}g!:(?#+<!&I#I:(?#/<#J:P0 :#J:b<)Ju e" +
  ";#:):#Ju cb0 :(:!{  3{.%I:(:!{   {.%D:(:#J+Jw 3+:(J E#U:(:(@% F#T:(Jx aJ :#J+Jw 3F:!J:a;#:(?#U<%Jw c;&:(J~g a;+:(?#}I;*%I:)Ju S&I:(:#@ +<.F%" +
  "r!:(:#@  </F%p!:+:#J3a{   {.  :(:/F%W:(:.F%^:#J:a@  ;.:#J?a?  ;,:#J}5a@  ;/:#J}9a?  ;-:#JAa@  ;0:#JIb@  ;1:&:*a<!:({ %g{.%3:!:({ %W{.% :!Ju " +
  "a:1F% :!JIb:0F% :!J}7a:-E# :!JDa:/F% :!J?a:,E# :!J:a:.F% :#Ju a;#:&Jw a;&:%J!a;%:)Ju b;)/!..:(?#T/#..:&J:S&I:(:%{  3{.%I:(:%{   {.%D(:({/   " +
  "             {.%I:({/                {.%D.J+;*J ;%J .;!:(:({ %I{.%::(:({ %D{.%3: J:a:(J3aJ:3}=: :%E#~o!: :*E#~k!: :!E#~g!: :({ %I{. 3: :({ %" +
  "D{.  :(J}w!a> .~%&!}!o= JIa<%> : K F#A: K!F#>: J#H :: J#H 5: J E# :%J~^*E#9:%K F#5:%:#E#3:%:!E#/:%K F#::%J#E#&:%J&a3AJ#N&I: ?#&;*: ?#+;+: ?#" +
  "6;,: ?#9;-: ?#/;.: ?#3;/J!;#J#;0J#;1J!;2%I#I:%J?a:%J&a<!:#J!h3B:%B DJ#S0 :%J}5a:!3C:%B }<J#N0 :%?#}7;&:%?#}5;(J#;!:%B }9<#J%N&I:(;3:&;4:%B }" +
  ":;!.:%?#5;):%J?aJ~!}_3J*3N&IJ ;#:!;0:4;/:3;./#.:%J?aJ~1}_3J+3N&IJ ;#:!;1:4;-:3;,/#.:%J?aJ~Rr3J,3N&IJ ;#:&;} :(;2/#.:#J(NJ :%J?a<(J~>}_3J)3N8" +
  "&I:):&b;}!J ;#:);5/#.J ;#:(J~H~(3J,3NM:!J|!hJ#Ni0!:)J!b<+:&b;*J!;}#/!..: :1H :: :-E#9: :,E#6: :+E#+: :*E#&: :0H 5: :/E#3: :.E#/: :5E#D: :}!E" +
  "#A: :}#E# : :} E#?: :2E#>.:%JIb> .u!#(o%}WJ}!;(J!;):#J}!P&IJ!;!J ;((#I:!J}!a;):#J}!b<*M0 J}!;%%I:!:%aB  JDbJ|!hJ-P:&a;&:%J!a<%:#O0 .:*;%..K!" +
  ";,:):%3}m#;-:&J+R&I#IJ,:&b;%K-;+%I:%J!h&I:+:,}W;,:%J!N0#.:%J!}Q;%:+:+}W;+/ . ..:!:(3}m#;+: :,:-}W};#+: :+F% .H!!o= J3b<%> :%: F% :#:%:%J+a34" +
  ":%:!E#/:#:%J/a:%J3a<!34:!> .1 : J~r 3}5: ?# .}N!!o= J3b<%> :%J&a:!:#3~F!:!?# <#J#O&I:!?#&;!: J%H +: :!E#&: :#E# (: :%?#/E#+: :%@#&F# .:%J3a>" +
  " .U!#o= J3b<#> :#J&a:!3}w!:!?# <%J#O&I:!?#&;!: J#H .: :!E#&: :%E# (: :#?#/E#+: :#@#&F# .:#J3a> .O : :!B +&o:#J E#+:!?# :!?#&:#J 3}p!7:#J&a;!" +
  ":#J+a(:!J&a.?# E#&: :!?# E# .}-!!o= J:b<&> :&:!:#:%3}6: :!:&3H:&J:a> .}% : :!J33}n#< J }?: J }>b.}l!!!o= JDb<%> :!B +J%N&I:%:!B ,H 3:%:!@# F" +
  "#+:%J E#9:%Kpppp3F#5:%:%J+a:%J5a3}1:%J!E#>:%J}e~C3E#::%:%@% F#?(:%J!E#>:%J}f~C3E#::%:!@# F#?.: :#:%J:aJ#3}6:%JDa> .G!#o:!3}v!7: :!?#3<#:!?#/" +
  "<%P&o:#:!?#+aB  (J .H !: :#:%PH  .}R!!o#I: ?#3<#: ?#/P&I:#: ?#+aB  <#J:Q0!.: 3}x!;#.:#J|!h:!J|!hO&I: 3}y!2.: ?#5<!: ?#6S&I: J!: 3~6!(: :!J!a" +
  "E#5: : ?#3J!aE#3..]!!o= Jw!b<&> :&:!J~^ ~s-  :%J%k;!%I:!&I:&:#?# :#?#&3}j#:!J+b;!:#J+a;#/!..:&J~^ a<!:&J~^ ~s-  : :!3}k#:&Jw!a> .}<!!o:!:#J~" +
  "T 3~N!;#:!?# <%J#O&I: :%E# : :!?#&E#&(: K}Yppp3K#:#8F# ..9 :#: ?# :!bQ&I: :!:#:%:&3M..}7#!o!}W= J3b<#> :#J+a:!J!J!3+:#@%+;%: J E#+: :%F# :#J" +
  "3a> .}1!!o: ?#+<#: ?# N&I: 3}U.: :#J!aE#+:#: ?#&a:!H  .N!!o= Jw!b<%> :%:!J~^ aJ~^ ~s-  :%:#J:3}j#:%J~^ a<!:%J~^ ~s-  : :!3}k#:%Jw!a> ./ : :!" +
  "J33}n#M.~:!!!o= Jw#b<*> :*J E#9:*Kpppp3F#5:*JIb:(:)3@J ;):*B TJ#O&I:*J+a:*J~E a:*J5a3}1:*?#+;):*?#/;(.:*JIb:!:#:%:&3?:*:(J :)8E#~E#:*J}y~63E" +
  "#t#:*J!E#~?#:*:)J!:)8E#u#:*J:a:*Jy a:*Jt#aJ#3D: :*{  :{.  :*Jw#a> .~_!!)o= Jy b<#> Jxv3?# &I .Jxv3JoE# 3}(J!;(J!;%J :!Jyv3?# :!P<!8<): S&I:)" +
  ": b;*: J!J~Sv3?# :!8<%a;(: ;&.:#J/a< J:3}7:#:*E#U:#:(E#}I:#J}x~63E#}B:#:&E#}@:#:%E#}>:#J!E#T:#J?a:#Ju aJ%3};:#:#{  ?{.%6:#J6aJ3: 3}<:%:&:#?#" +
  "3:#?#53IJxv3Jxv3?# J!aE# :#Jy a> .}_!!!o= Jw!b<%> :%J Jt ~s. :%K F%W:%J}g~,3{ # {.%}B:%Jp~,3{ # {.%I:#J%k;#%I:#&I:%:!?# :!?#&3}j#:#J+b;#:!J+" +
  "a;!/!..:%J~^ a<!:%J~^ ~s-  : :!3}k#:%Jw!a> .p!!&o= J3b<%> : :!a;(:%J/a;&%I: :(O&I:&: B  <!J2hJ+k:!J&}Qi}8! J ;!%I:!J#O&I:#JDJ~N :!:&aB  <)J-" +
  "P8:)a3G:!J!a;!/!..: J!a; /!..:%J3a> .? Jzv3: J~U!:!:!J~U!S831Jzv3JH3GJzv3:#:%31.~=!!+o= J3b<&> Jxv3?# &I .Jxv3JoE# 3}(J!;(J!;#J!;)J :!Jyv3?#" +
  " :!P<!8<%J:S&I:%J:b;*J:;,J!J~Sv3?# :!8<)J:a;#.J ;!J ;%J!;+: :*R&I: :#a;(:#;+:*: <%b;!.:&:+:%:):,:(:!3}9Jzv3:&:&J3a< 34Jxv3Jxv3?# J!aE# : > ." +
  "~]#!+o= J}w#b<%> Jxv3?# &I .Jxv3JoE# 3}(J!;)J!;&J!;*J :#Jyv3?# :#P<#8<(: S&I:(: b;+J!J~Sv3?# :#8<*: <,a;&.J ; J ;#J ;(J!;-:!:+R&I:!:&a;):!;(" +
  ":&;-:+:!b;#.:%J E#5:%Kpppp3F#/:%Jw a:):#3@:%B gJ#O&I:%:%J~^ a:%J/a3}1:%?#&;!:%?# ; .:%:!J : 8E#A:%J}x~63E#::%:(E#9:%:-E#6:%J!E#>:%: J!: 8E#?" +
  ":,&I:%Jw a< :*:,3}=:%JDa: :%J6aJ%3D(:%JDa:%J6aJ%3};.:%JDaJ:Jzv33}<Jxv3Jxv3?# J!aE# :%J}w#a> .}R!#o= Jw b<%> :%J+a<&J Jt ~s. :#Jt R&I:#&I:&:!" +
  ":#~s-  .(:%:#E#}@:%:!E#}>:%J+a:%Ju aJ!3};.: :%J+a<!JE3}i#: J~^ a:!J~S 3}i#:%Jw a> .~;*!,o= Jt!b<#> Jxv3?# &I .Jxv3JoE# 3}(J :!Jyv3?# :!P<!8<" +
  "(: P&oJ ; J!;!J!(:(: b;): J!J~Sv3?# :!8<!a.;+:#Jx a<(:!: 3}!:#?#}I;%:#?#U;!:#?#T; :#J!}8!L:#J :!: 8<!E#I:#J E#}9:#J!H }7:#J E#}5:#:!E#D:#J E" +
  "#A:#:!E#?:#J!:%: 8E#>:#J E#::#J6a:#J:a< 3#:#?#6<!&o:#?#9;&:#J3aJ&J&J+3+:#?#3;*:#?#5<%:&E#&:%:!E# :#J!E#~#!:#:%E#}{!:#:*E#}w!:(: J?~s-  J/;!J" +
  "!; %I:#J+a:#Jx a3#:#?#+<(&I:#?#/;&: :#?#}w!N&I:#J}w!a: J!J&J+3M:#?#}{!;%.:!:%a<*:&E# :*J&b:(E# :#: J!a< E#~#!:!J+a;!/!..:#?#}{!(J ; J&.;(:#J" +
  " E#}B:#Kppppt F#}>:#Jx a:+:)3@:#?#p!;&:#J~^*E#}7:#K F#D:#K F#}9:&:#?#q!<!Q:!:)Qi;%:#J :!:&b:%8E#A:#J!:&:+a:%8E#?:#J#E#::#J:a3AJ#N&I#I: J%k;+" +
  ":#J~)!a;*J&;-J!; J ;%%I:#Jr!a:#J:a<!: J!h3B:#B }g!J!Q0!:#?#}9; :#J}k!a:!3C:#B }v!J#N0!:*:#?#}s!E#+:*:#@#}k!F# :#:#@#r!F%}w!:#:#?#}g!E#~#!:#:" +
  "&:#?#DaE#~8!:#: :&aE#s!J ;):+;!:(; #I%I:!M0!:#J}w!a: ?# : ?#&3NM&I:!J+b;!:)J!a;): J+a; /!..:,:#?#}>N&I:#Ju a3O:#?#}@;-.:,J%k:-a:%~*:)~*K:}]q" +
  "F# :#:,J!a<,E#}B.:%J!a;%J ; / . ..:,J%k; :#?#}@;!%I: &I:!?# 30: J&b; :!J&a;!/!..Jxv3Jxv3?# J!aE# :#Jt!a> .}( : :!:#:%:&3-J}XpppmO&I ..L!!o= " +
  "J:b<%> :%J E#9:%Kpppp3F#5:%J+a: :%J5a3}1:%?#+:%?#/:!:#36:%J:a> .. : J&J+3~L!.r4%-o(}W!}T= Jt&b<*> Jxv3?# &I .Jxv3JoE# 3}(J!;(J!;)J!;-J :!Jyv" +
  "3?# :!P<!8<,J:S&I:,J:b;+J:;.J!J~Sv3?# :!8<-J:a;).J ;!: :+Q&IJ!;)J ; (:+: b<+J3S&I: :)aJ3a;(:+J3b;!..J#;+:#J#R&I:#B sp3;+.:*J+a:): :-:.3?:%~s" +
  "*<3:&~s*}U;} :3Kyx%}U;}!:!J+S&I:(@  ;2:(J+a;(:!J+b;!.:!J&P&oJ ;):((:!J&b;!:(?  ;):(J&a.<#:!JWha;.:*J~)&a;0:*Js#a;-:*J~o!a;1:+J|!h;,%I:#:.O&I" +
  ":*:#{   {.%}o#:*:#{  3{.%r#:*?#~s!;(J ; #I:*?#p#<+&I:+;!%I:!J!Q&I: : :!J!}Q</a< : Jw c:(a:*J}o#a3}2J|!hJ!N8; :!:/b;!/!..: Jw c:(a:*J}o#a3}2J" +
  "|!h<!M0!:!J|!N: a; .:#{   ;5:-K F% :-{/                {.%+:-J E#6:0{/                {.# :*:5{.%~##:+:*?#~o!N&I:1J+Jw 3~L!:*?#~s!;(.: Jw c:" +
  "(a;!: :+P&I:+: bJw c</&I:!Jw a:!:/~s-  ..:!:*J~##aJD~s-  :!J E#}7:!K F%D:!:*{ #~#&{.#}9:!:*?#s&E#}@:*:+J!aE#p#.#I#I#I#I: Jw c:(a<(@%I:3}I&I:" +
  ",J!b1#!#&(:(@%:<4:2}D< &o:2:4}K(:(?#?:)R.;!#I#I:,J!b1# &!.:!M0&/#.:(J3a:*Jr#a3}8M0&#}W:(?#?;!: &I:); :2:2:4}K0!7(:2:!:)< R0!7.:!; :4.;4:(: E" +
  "#?:(:4F%:/&. .:#J3a{   ;5:(:} F%I:(:)E#?:(:2F%::(:5{. 3/!.#}W:(?#}7;!:2:(@%D<4}C&I:2:!:)< R0!7(:); :2:2:4}K0!7.:!; :4.;4:(:}!F%}>:(: E#}7:(:" +
  "4F%D/!.:(@%D<4:2}D&o:2:4T(:(?#}7:)Q.0 :(K F%}>:(J E#}7:(K F%D.:#J:a;#/!..:*J~##a:*J+aJp#~s-  :*?#}s&;!:*?#}w&<#&I#I:!Ju a; J ;)#I#I%I:3: @% " +
  "<2: J+b@% <4:2:4}G8T&I: Jw a; :)J!a<):#O0!/#..:);(%I#I:(Jw c:!a; %I:(J!a<(:#S0!: J}g!a;+: J}o!a;-: Jw a; :3:-@% <2:+@% <4:2:4}G8}K0 .:)Jw c:" +
  "!a: Jw ~s-  :)J!a;)/!..:*:)E#}w&/!.:#;).:)J}X3P0 = Jw b<+> :):)J!}Qa;(%I:(&I:(J!b<(:)P&o:+:!Jw ~s-  :!:(Jw c:!a< Jw ~s-  : :+Jw ~s-  J (:(:)" +
  "b.;#:):(:(:)Q8;-%I:-:#J!k<,J!i< R0#:,J#a<,:-P&I: :,Jw c:!a<,@%}><2:,@%I<3:2:3}G8: Jw c:!a<,@%}><2:,@%I<3:2:3}G8Ta; .: Jw c:!a<,@%}><2:,@%I<3" +
  ":2:3}G8:#Jw c:!a<#@%}><2:#@%I<3:2:3}G8}K0#:#:,J53}b#: ;#/ . ..:+Jw a> Jp3;):*Jp3E#}w&= Jw b<+> Jp6; %I: &I: J!b;#: J}X3P&o:+:!Jw ~s-  :!:#Jw" +
  " c:!a< Jw ~s-  : :+Jw ~s-  J (: J}X3b.;(Jp3:#:#Jp3S8;-%I#I:-:(J!k<,J!i< R0 :,J#a<,:-P&I: Jw c:!a:,Jw c:!a3}a#: a; .:(Jw c:!a<(: Jw c:!a<,3}a" +
  "#M0 :(:,J53}b#: ;(/!..:#; /!..:+Jw a> .(J ;).Jzv3J!3GJzv3:*J~##a:*Ju#a34:)Jw c; :*J~-&a;#%I: &IJzv3:!:!J3a<)34Jzv3:):!J:a34:!@%::!?#?Jzv33}0" +
  ":*:!@%IF%~#&Jzv3:*J~#&a<):#34:!@%D:!?#}7Jzv33}0:*:!@%}>F%~#&Jzv3:):#34: Jw b; :!Jw a;!/!..:*?#}w&< &}U:*?#}s&<!@%}><2:!@%I<3:2:3}G8;2: J!O&I" +
  ":!J}o!a;!: Jw cJw bJw e; %I:2:!@% <3:!J+b@% <4:3:4}G8<3:2:3}G8;2:!Jw a;!: J!b< 0 ..:2~6(L        .Jxv3Jxv3?# J!aE# :*Jt&a> .}]#!+o= JIa<&> J" +
  "xv3?# &I .Jxv3JoE# 3}(J!;!J!;)J : Jyv3?# : P< 8<#J:S&IJ:;*:#J:b;%J!J~Sv3?# : 8<)J:a;!.:&J/a:!:%3@:&?#/J!N&I:&?#5; Jzv3J!:!:%:&?#3<#P<(8J :#:" +
  "(831J!:!:#a: :%Q<(: :#Pi<+8J : :#b:+8:):*3IJzv3J!: :!a:(8:%: b< J : :%R831(Jzv3:!:%31.Jxv3Jxv3?# J!aE# :&JIb> .~7(!/o= Jp!b<#> Jxv3?# &I .Jx" +
  "v3JoE# 3}(J!;+J!;)J :!Jyv3?# :!P<%8<(: J#k<!S&I:(:!b;*:!J!J~Sv3?# :%8<)a;+: J||||%h;&.:#J+a:&J&J&3+:#J E#6:#:#@%+F#3:#J3a:&3):#?#6;!:#?#5; :" +
  "&&I:!:&a:!J#k: a;!%I:!:)?  E# :)J&a;):!J&a;!:&J!b<&0 .;!.:#J3a:+:*3@Jzv3J!:+:*:#?#}9<,P<%8J :,:%831Jzv3J~r 3G:#J~^*E#U:#K F#T:#K F#W:#?#I<-:" +
  "*Q:,:-Qi;%:#J :-:,b:%8E#}B:#J!:+:,a:%8E#}@:#J#E#L:#J~? a3AJ#N&I#I:!J#k: a;.J ;&J ;)J!;/J!;!%I:#J~^ a:#J~? a<%:!J!h3B:#B gJ!Q0!:#?#W;!:#J~k a" +
  ":%3C:#B oJ#N0!#o:#?#T;0#I:&J!h&I:(&o: ;%:((: ;%J ; /#.; (: :.N&oJ ; :.;%/#(: J&a.;%.J :): ?# N0!7.:/M&IJzv3JA3G.J ;/:*:,:0a<(P:(:!:,a<&Pi;(J" +
  "zv3J!:&:+a:(8J :0:!b:(831: ;(J!.;&:)J!a;)J ;!:%; / . ..Jzv3J{ 3GJzv3J!:+:-a:*:-P8:*:-b< J : :*R831Jxv3Jxv3?# J!aE# :#Jp!a> .9 Jxv3?# J||||*S" +
  "&o (J~^v3?# ..9 Jxv3?# J||||*S&o (J~cv3?# ..~#} #} o!}W= Jt!b<(> Jxv3?# &I .Jxv3JoE# 3}(J :&Jyv3?# :&P<*8<):#J5c<&P&I .:%:):&b<)Q&I .J~Sv3?#" +
  " ;,:(JIb:#J&J63+:(J E#T:(:(?#L</E#}B:(:(?#IE#}@:):%b;+:%:&J!:,:*8<#a<1a;,:&J5eJ5c:#a;4J ;*%I:#:4O&I:(:#? 3E#~#!:(:#{   {.%}o!J ;&%I:&J5O&I:&" +
  ":(J~O aa:&:(J}o!aa?  E# :&J&a;&/!..:(?#Z<):+Q&I .:(?#^;&:(?#W;} :(?#U;}!:(?#}I;5:(J}7a:,:)3} :&:+:)b<+Q&I (:):,a;,:(?#}9;}#:(?#}7;3J*;)#I#I#" +
  "I#I#I#I#I#I#I#I:51+)(&%#! *,.J(;)/+.:(J~O a:,:&:}!:} 3}%:(?#W;}%:(?#U;2:(?#}I;.J&;)/*.J%;)/).J!;0J#;)/&.J ;0J#;)/%.J!;)/#.J ;)/!.J);)/!.:&;2" +
  ":,;..:#J5a;#:+:&b;+:&:,a;,:*:(?#}@N&I:(J~E aJ63*:(?#}B;/.:*J6c:/a<&:}#E#5:&:3E#3:&:}%E#/:&:2E#+:&:.E#&:&:0H !:&:)H  :(:*J!a<*E#T:-J6a;-/#. ." +
  ".:(?#}B;&:(JDa:1:%3} J ;%#I#I#I:!J!b1#! #.:(?#}5;3:(?#D;2J#;%/!.J!;%.: M:*J!Nh&I:&?#5; :&?#3;!:(J~O a:&3}D:(?#U;-:(?#}I;/:(?#Z;):(?#W;,:(B a" +
  ";0:(}1!^;1J ;#:(J E#}w!:(Kpppp3F#}o!J!;*:&?#+;.:&?#&;+:&B  <&J!R&I:,:):+:.:(J}o!a3}F(:(:)E#U:(:,E#}I:(J~O aJ!:0:+J :&J#N8:.:(J}o!a3}G:!;*: ;" +
  "#.:(:(?#}w!E#k:(:(@#}o!F#c:(:3E#^:(:2E#Z:(:%E#W:(:1}8!r!:(:#E#q!:(:*E#p!:(K!F#m:(:-E#U:(:/E#}I(J ;#J ;+:*&I:&;):*;,%I:(J?a:)3}A:)J6a;):(?#?M" +
  ":+a;+:,J!b<,0 ..:&:*J6ca;,%I:#:-N<!M&I:#:&a:#J6a;#B  J!O0!..#I#o:(J}c!a< J~8~63J.3S:+&o:*:+Q&I:(J~-!a<!:+3}E:(J}o!a<#:*3}E:(J3a:!3T:(@%3;}&:" +
  "(J+a:#3T:(J0E#k:(J~N~63E#g:(J&E#Z:(J~j~63E#W:(:}&F#}I:(:(@%+F#^: J~n~63J*:(J~O aJ&3}BJ~H!/#.:(J~S a;!J ;##o#I%I:#:-O&I:#:&a< 3}C&I#I:(J~O a:" +
  " 3}D:(?#}I< M0 :(:!{ # {.%~-!: J#O0&..:#J6a;#/!..:&J6b;##I%I:-&I:-J6b;-:#J6a<#3}CM0!/#..:(J#E#}o!:(J~O a/#.:(J}o!a< :#3}D:(J~O a: :(?#}o!J#N" +
  "8/!.:(:({ %~-!{.#}s!:(: E#}o!:(J}o!a.; :(K!F#W:(J H a:(J}g%}8!^:(J E#}I: ?#&;0: ?# ;/: B } ;!: }1!3;.:*J!N&I:(J~O a:&3}D:(:(@#WF#}o!:(J}c!aJ" +
  "~G~63J(:(J}o!aJ!3}B(:(J}o!a< :+3}E:(J:a: 3T:(J0E#c:(J~N~63E#^:(J&E#U:(J~K~63E#}I:(:(@%:F#W:(J}c!aJ~G~63J(:(J~O aJ%3}B.:(J}c!a< Jz~63J~j~6334" +
  ":(J6a:!3}&: :(?#6:(?#931: J<3G/#(:!&o:(J7E#U:(J~E~.3E#}I: J~B~63J*:(J~O aJ!3}BJu!(:(J:E#U:(J~[~.3E#}I:(J}c!aJ~B~63J*:(J~O aJ!3}BJv!...;.J ;/" +
  ".:(J}c!aJ~t~63J}a~7334Jz ;-J ;#%I#I:#J!a;#%I:&:,N0!:#J!O&I:(J}c!aJA3G.:&J6a; :(:&3}A:(?# <!&IJ :&:!:(?#&:(J}c!a3}F:#J!a;#: ;&/!..:(J~O a:&3}" +
  "DJ ;+:&?#&Jv~.3:&B  J#N<!8<1;):&?#+J#:!8<!;*%I:*J+S&I:*J!b;*:)@  K~r~?}c~r~A~)}p}hH}C:+a;+:)J!a;)/!..:+:-R&o:(:(@#WF#}o!:(J}o!aJ!:(B a:1:!:(" +
  "J}c!a3}G:(?#}k!<!&I:(:!J!bE#}k!.:(?#}I&I:(?#U:(J}c!a<*J}c~73J}q~7334:*3}H.:&?#5<*&I:&?#3:(J}c!a<!J}q~73J~*~7334:*:!3}I:!J<3G.:(J}c!aJ{ 3G:-:" +
  "+b(:(:(@#WF#}o!:(J}o!aJ!:(B aJ :&:(J}c!a3}GJ .;-: ;&/!..:(J}c!aJ}a~73J}c~7334:(:.}8!r!:(K!F#p!:(K!F#m:(:3E#^:(:2E#Z:(:%E#W:(:0E#U:(:/E#}I:(:" +
  "(?#}k!E#k:(:(@#}c!F#c.:(J~O a35Jxv3Jxv3?# J!aE# :(Jt!a> .; : :!?#+E#&: :!?#&J :!B  J#P8E# .S!!o= J3b<%> :%J&a:#3}7:#&I:#&I:%?#+:!:#~s-  .:%:" +
  "#E#/.: :%?#/E#+: :%@#&F# :%J3a> .P : :!:#31: J~,~63J~8~6334:&J%k;#%I:#&I: :%?# :%?#&31:#J+b;#:%J+a;%/!..: J<3G.H!!oJ!;!#I#I#I: B  J#b1%!# #." +
  ": B 1J O: }1!/J}t%Oh;!/!.J 2.:!.s(!,o#I#I#I#I#I#I#I#I#I:!B  J!b1* )(&%#!*.: J0H } : Jv!}8!3: J:E#/: J~[~.3E#+/*.: J0H } : J~k%}8!3: J3E#/: J" +
  "}f~43E#+/).: J-H } : J~o%}8!3: J}.E#/: J~m~/3E#+: K}Xpppw F# 2.: J+H } : J~n%}8!3: J9E#/: J~Q~/3E#+: K}Xpppw F# 2.:!?#&;,:!?#+;-:!}1!/;&#I#I" +
  ":!B 1<!&I:&M&IJ~k%;(J8;#Jp~*3;%J~o%;)J<;*J~U~)3;+#I#I#I#I:!J,b1(%)#* !.J3;#J}f~43;%/).:!J!N0!.J~m%;(J=;#J}r~*3;%J+;!/&.J~m%;)J=;*J}r~*3;+J+;" +
  "!/#.J}t%;(:&J}t%N&oJ}0;#J}c~)3;%J}t%;&J((J~*%;(:&J~*%N&oJ}.;#J~4~)3;%J~*%;&J*(J~m%;(J=;#J}r~*3;%J+..;!(J}g%;(J9;#J~g~(3;%J ;!:&M0#.:%;+:#;*:" +
  "(;):&3}+M0!.: :!H } : :)}8!3: :*E#/: :+E#+: :-J(:,8E#&: J!E# 2.: :!H } : :(}8!3: :#E#/: :%E#+/%.: J#H } : J}j%}8!3: J:E#/: J~6~/3E#+/#.: J H" +
  " } : J}g%}8!3:!B !&I: J} E#/: J~#~/3E#+(: J<E#/: J}]~/3E#+./!.: J0H } : Ju!}8!3: J7E#/: J~E~.3E#+.: J E# .n!&o= J3b<%J~-y }8!+:%K~-yt}X}Z}]}" +
  "c}oDF% J-;##I%I:#&I:%:#J!b<#a:!:!J-e<&J-cbJDiH  :!J,Q:&;!0!/#..J ;#.: :%}1!+}8 /: :%@% F &: :#E# .^!%o= J3b<#> J-:!?# <%b;&:#J&aJ!:!:%aJ&a:%" +
  "J-Q8:&J :&J-R83}!:#?#+;!: J :#?#/:#?#&<%8E#&: J!:!:%8E# :#J3a> .}D :&:%Jy a3n:&J~*~73Jt~7334: &I:&J~P~03J~Z~0334:&: :!31:&J<3G.:&Jt~73Ju~733" +
  "4:&:#:%31:&J{ 3G.}m!!!o= J3b<)> :(J~a~53J}^~6334:!J%k;!%I:!&I: ?# : ?#&:(3}I:!J+b;!: J+a; /!..:(J}^~63J}n~6334:)J+a:#3}&:(:)?#+:)?#/31:(J<3G" +
  ":%&I:(J}n~63J}x~6334:(:%:&31.:(J{ 3G:)J3a> .L!#o= J3b<#> :#: 3}EJ-:#?# < b;%:!J!: :#aJ&a: J-Q8:%J :%J-R831:#J3a> .~:!!!o%I:!&I#I#I#I#I#I#I#I" +
  "#I#I: B  <%J+b1)#! *&%(.J~e ;%/(.J~k ;%/&.J~X ;%/%.J~i ;%/#.J~[ ;%/!.:%J<N:%J~S NiM0!.:#J~S 3G/!.:%J:S0 J}ss3J&:#3}m!:#:%J&}QJDi3GJDJ~N :%J2" +
  "h<%J-P8:%a;%.: J!a; :#:%3G:!J!b;!/!...~%-!)o= Jt!b<+> Jxv3?# &I .Jxv3JoE# 3}(J~Sv3?# ;-Jyv3?# :+J!J#J :#J%h<,J#N8:,J!N8H L:+J!J#J :#J/h<#J+N" +
  "8:#J&N8H M:+:(E#I:+:&E#}9:+:%E#}7:+Jp~D3@% F%D:+:)~s)F%?:+K!F%:: :*a<%P;#: J :%:#8<%Q&I .:+J E#Z:+K&F#U:+K F#T:+:%: bE#}B:+: J!:-:#8<(aE#}@:" +
  "+J~^*E#p!:+K F#m:+: E#k:+:(E#g:+K F#q!:+J#E#^:+J~O a;.:+J~^ a<#3}K:+J6a:#3}4#I:+B 6&I:+B }(J~R N&I#I#o:+J E#}o!:+Kppppt F#}g!:#J~R 3}5:+?#^<" +
  "#J#O&o:+?#c(J&;%J ;*J ;&J!;##I#I%I#I:+J~-!a</:+J~^ a<,:#J!h3E:+?#~-!<#J#O0#:+B ~1!M0%:+:,3}4:+?#m;-:/:,3C:+B ~7!J#N0 J ;#:*J~^*Q0!:+?#m<,: Q" +
  ":,:-Pi;/:*:+?#}g!N&I:+J}g!a3O:+?#}k!;%.:*J%k:%a<0J :,:-b:/8E#&:0J!:(:-a:/8E# :+:*J!a<*E#}o!:&J+a;&/!..:+?#~-!;#:+?#~1!/%.:+?#~1!;*/%.:+J3a:+" +
  "J~^ a3}L:+?#3<#J#O&I:+?#5;*/%.:+?#}g!JppppmN&I:%;#/%.:*M&I:+J~-!aJ}X}ZtDJ 3}M/).:*J~^*Q&I:+J}YpppmE#~-!:+J+H ~1!/).:+J}g!a:*J!b3}E:!&IJ-:+?#" +
  "}g!b< J : J-R8:!aJ!aJp#S&I:+J}YpppmE#~-!:+J)H ~1!/*..:+J+a:*J||||!h< J&J33+:+J E#~)!:+:+@%+F#}{!:+J}{!aJ : J&J33F: :+?#~)!<!a;#:+?#~#!:!J&ka" +
  "; %I:&&I:+J~-!a:%?# :%?#&:+J:a:+J~E a3U: :+{ #~-!{.# : J3a; :&J+b;&:%J+a;%/!..:+:+@#}{!F#~1!:+:#E#~8!:+J}XpppmE#~-!/(..;*.:+J~-!aJ}g!J}c!:#J" +
  "!h< 8J~^*:*: 83}M/#..:+J~-!a:(: :+J:a:+J~E a3U.:+:.?#+< E#}o!:+:.@# F%}g!: &o:+?#}k!: 3/:+?#~-!7J&(#o#I#I#I#I:+?#~-!Jppppmb1%#! %.J ; :+B ~1" +
  "!;!#I%I: J/O&I:!: J~)p3aB  N0#: J!a; /!..J/30J#/&.: 30J#/%.:+?#s!:+?#~8!32J!/#.J~E~.3J7:+?#s!:+?#~8!< Jzv33}FJ~cv3?# : JojaJ+kJ%i/!.:+:+{ #~" +
  "-!{.%^:+J~^ aJ!32J ..Jxv3Jxv3?# J!aE# :+Jt!a> .}- : ?#+: ?#/Jt~03J%3}e!&I: J!H ;: J%E#3..}1 :!3}v!7:!?#3:!?#/P&I:!3}y!.: :!?# E# : :!?#&E#&." +
  "Z!!o= J}g!b<(> :(J+a:!:#:%:&Jpp33}X!:(?#}5J}XpppmO&I: J&a:(?#^:(?#c3S: JppppmE# (: :(J+a:!:#3}u!.:(J}g!a> .A!#o= JDb<%> :%J&a<&:!:#3i: :&J!J" +
  " 3}u!:%JDa> .}Z}%#}*o%}W= J~-%b<#> Jxv3?# &I .#o#I#I#o:##oJxv3JoE# 3}(:#J~g!aJ!J~Sv3?# Jyv3?# : P<%8J : :%83} :#J!}8!}s#:#J E#}k#:#J!H }g#:#" +
  "J-E#}c#:#J E#q#:#J-E#~o!:#:#?#~k!< E#}o#:#: E#r#:#: E#p#:#:#?#~g!E#~s!:#J~^!a:#J~o!a< 3!:#?#~c!;2:#?#~^!;3:#Jy!a: 3!:#?#z!;4:#?#y!;}&:#J~O!a" +
  ": 3!:#?#~S!;%:#?#~O!;&:#Jw!a: 3!:#?#x!;/:#?#w!;0:#Ju!a: 3!:#?#~E!;(:#?#u!;):#Jt!a: 3%:#?#~?!;+:#?#t!;,:#Js!a: 3%:#?#~8!;6:#?#s!;} :#J~-!a: 3" +
  "%:#?#~1!;}(:#?#~-!;}!:#J~#!a: 3%:#?#~)!;7:#?#~#!;5:#J}w!a: 3%:#?#}{!;8:#?#}w!;}#:#J}o!a: 3%:#?#}s!;}%:#?#}o!;-:#J}g!a: 3%:#?#}k!;9:#?#}g!;1:" +
  "%&o:,&I#I:#J~)#a:&:%J:3V%I#I:#Jr!a:#J~)#a3W:#?#r!<%M0#:#J~g#a< :%:#?#}c!<&J~(s3J#3X:#Jz#a: 3}O:#?#z#J!O&I:,:+:%:&36&I/#(/%. .:#?#~c#;.:#Jp!a" +
  ":%:#?#~^#:,:+3Y:#?#p!< M0!:#Jx#a: :#?#q!JC3Z:#?#x#< M0!:#?#~S#:#?#y#:%:.a:&:.b36;&:#?#~O#<%M:&Mi0!%I:%M0!:%J!b;%: B  ;&: J!a; :&JBN:&JHbJ|!h" +
  "J~l!Qi:&J~V Ni:&J~V!hJ~R bJ|!hJ~[!Si0 ./!..:#:+E#~##:#:,E#}{#J!;})J#/%..J!(J ..<.E#}w#:#J~g#a< :):(J~1s3J%3X:#J~)#a<}*: 3}O:#J~o a:#?#~-#J%a" +
  "J :#?#~)#8<}+:):(3[:#?#m<%&o:#?#}U;&:#J E#}c%:#:%E#q%:#:%E#~s#:#J=E#~o#:#K~,ppp~g*F#~g#:#:&E#p%:#:%:&aE#r%:}*: 3}PJ!:#?#~)#J!O0!7: :):(:}+:#" +
  "?#~-#a3]:#?#~k#;(:#?#~g#;):#?#~o#;%:#?#~s#; :#J!}8!}k%:#: E#}g%:#K F%r%:#: :%aE#q%:#:%E#p%:#: E#~s#:#:%E#~o#:#K~;ppp~-&F%~g#:#Jp%a;*#I#I%I#I" +
  ":#J~g a:*3^:#?#k< Jpp~? N0 :#?#g;&:#J~g#aJ#: 3_M0!/#..J ;%:#B }l%0!:#B }k%J!N&I:#?#}g%;&:#?#}c%;*(:#?#}g%<&:#?#}c%<*N0#.:*:#?#~o#a;%:&:*b; /" +
  "!.:#?#}c%< :%a;%:&: b; .: J :%8;*:%J!:%8(J!..:*:3:236&I#I:0:/J~*s3J*36M&I#I:0:/J}[}^3J&36&I#I:,M:})iM&I#I:4&I:,:+:}&:4360!(:} &I:} :6J}ws3J." +
  "360#.:,:+:):(3a0!.J#;%/#..J%;%:}!M0 :#J~g#a< :}!:}(J}83V:#J~^ a: 3W:#?#^< M0 :#Jy a: :#?#c3;:#?#W< M0 : :#?#ZJ~4r3J33aM0 %I#I:#J~O a:#J~g#a3" +
  "W:#?#}I< M0 :#Jw a: :#?#U3;:#J~)#a:#?#}B:#?#TJ}:3Z:#?#~)#< M0!:#Ju a: :#?#~-#3;:#?#}>:#?#}@J~Br3J*3aM0!:#JIb:#?#~1#:#?#s#3;:#J}7a:#?#I<):#?#" +
  "L<*J<3&:#?#}7< &o:#JDa: :#?#}93b:#?#}5;(:#?#D(J .< :): 8:(:*: 8J~Gr3J(3a0!/#..:5&I:5:7J~Kr3J+3aM&IJ&;%/#..:-&I#I:#J?a:-:}%3c:#?#?0 J(;%/#..:" +
  "}#M0#:#J:a:}#:83;:#?#:; #I#I#I:#?#><(1#( !.: B  <%J}0b1%&!&!.: B  ;%.: :%J|!hJ}0N<)a;%#I:(:)b< J4S&I%I: M0#:#J3a<(::K||||2}ZK-}W<;::K:rK-}W<" +
  ":K:}]}U<<F% :(:;:<}G~*::K:r}UF%+:%B  JDb<(J,Q0(:#@%6K }D0(:%J!a;%: J!b; :#@%3<;:(~*}U<::;}K0 /(. (%I: M0#:%B  JDb<(J,Q0(:%J!a;%: J!b; :(~*::" +
  "K-}W}U;:/ . . .:!~*::}K0#J*;%.(J!;%.:#J~g#a:%:#J}w#a3d:#}1!}w%;*:#?#}s%;!:#?#}o%;(:#?#}k%;):#?#}g%;&:#?#~k#;.:#?#~g#; /#..:0:/J~*s3J*36&IJ ;" +
  "!:9J :18;)J!;(:1J!:18;&:#@%}w#;:J~E!;*J!;,J ;%J ; J ;-/&.:-&o:#J+a:-:}%3c:#?#/;%:#?#+(J .;+:#@#}{#;:/#.(J ;!:#J E#~S#:#Kpppp3F#x#:#:2E#t#:#:" +
  "3E#~8#:#J1E#s#:#J}v~43E#~1#:#J})E#~-#:#J~]~03E#~)#:#J~)#aJ%J%J :#:#Jx#a3}GJ}k%;*:#J}k%}8!}w%:#J E#~g#J!;(:#J!E#}o%:#K!F#}g%:#:#@#x#F#q%:#:#?" +
  "#~S#E#}c%:#:#@%}w#F#~o#:#:#?#~##E#p%J ;)J!;&J ; .:#:#}1!}y%}8!~)#:#?#q%;%:#?#p%;+:#@#~o#;:: J#N0 :#?#r%;,:#?#}c%;-/!.:#J E#}s%:#Kpppp3F#}k%:" +
  "#::F#~s#:#J E#~g#:#Ju!}8!}w%:#Kpppp3F#}c%:#Kpppp3F#q%:#:.E#~o#:#J~g#aJ!3}#J~cv3?# ; Jzv3:+J!:+8:%J :+831:.: J3ki/!.:#:*}8!}w%:#:!E#}s%:#:(E#" +
  "}o%:#:)E#}k%:#:&E#}g%:#:-E#}c%:#:,E#r%:#:%E#q%:#:+E#p%:#::F#~o#:#:.E#~k#:#: E#~g#:#:#}1!~)#}8!}y%:#J~g#a35.Jxv3Jxv3?# J!aE# :#J~-%a> .}> : :" +
  "#E#3: J E#/: :#E#+: :!E#&: J!H 6: :%E# : :%E#5: J!}8!>: :#E#:: J E#9.~8!!(o= J3b<%> :!B },M&I#I:!?#&;&:%J&a:!3}j!:%?#&J!N&I:!?#9;#:!:%?#/E#9" +
  ":#:&a;&:%?#+:#b;(/!.J ;&:!B },0 :!J!H },:!B >J!N&I:!?#:;):!?#9;#(:!?#:<):!?#9<#N0!.:):#b;(:#:!?#&a;&..: :(E#&: :&E# :%J3a> .~a##+o!}W= J3b<," +
  "> :,J+a:%:&J 3}c!:,?#/;-:,?#+;(:,:%:&J!3}c!:,?# <):(P;+:(:):+8<):&Q&I .:):-:,?#&:+8<*a<(:*P:&:(Pi&I .#I:%:%:*a:)3}n#&o:&:)b<(:):(:)Q8J!a;*Jo" +
  ";(Jo;/:);-:&(:%:&:*J 3}d!;(:&:%:&:*J!3}d!<+:(:(:+P8b;-:*&o:&;(:*(:&;(J ;*/#..;.:%;+%I:0K!:+}2  }]q;0:+J!a;+:.J!b<.0 ..: :&E#}9: :%E#}7: :#E#" +
  "}5: :!E#D: :(E#?: :/E#>: :#E#:: J E#9: :*E#6: :-E#5: :)E#3: :0F%+: J!E# :,J3a> .~J#!,o= J3b<&> :!?# &I:!J+a;%:!?#}9;#:!?#}7;(:!?#}5;):!?#D;*" +
  ":!?#>JoN&I: :%:*:):(:#J!3}d#(: :%:*:):(:#J 3}d#.(:!B /;(:!?#}5;):!?#D;*:!?#&;%:!B 1J!h;+#I#I%I#I:+0%:!:(JojJ!hH /:&:%:*:)3[:&?# <#M&I .:&?#&" +
  ";,:&:#E#+:&:#:,aE#/:&J+a3}f!;#:(J!h0 :#Jpp~? N0#:!#oJ!;(:#Jp!S&oJ#:#Jp3P0!7J%J&:#Jpp&P8(J!..:%a<%E#&/!..: :%E#+: :%E#&J!;-/!.:!J!H 1.: :-E# " +
  ".:&J3a> .? :%:&:!:#3}e!;!: :&:#bE#&: :#:%aJ :!8E# .}d!!!o= JDb<&> :&:#E#>:&J E#::&:#E#9:&:!E#6:&J!H A:&:%E#5:&:%E#?:&J+a:&J5a3}j!:&?#+&I:&?#" +
  "/;%: :#:&?#3<#bE#/: :!:#aE#+: :%E#&(J ;!.: :!E# :&JDa> .}? #I:!&I:!:%P&o:!:#aA  J~;o}?(:!:%N.M&IJ ;#/#..:!:#a;#:%:!b;!.: :!E#&: :#E# .}j!!+o" +
  "= J3b<#> :!J5a;):!?#5;%:!?#6;&: #o%I:&;*:%;+:#J+a:)3^J :#?#/<,Jpp~? N0!7:#?#+;(:!?#5;%:!?#6;&:!J%:,3_M0 .: :(E#&: :%:(:*a:&:+abaE#+J!.E# :#J" +
  "3a> .}> :%&I:#:%Q&o:!:%aA  J~;o}?(:#:%N.M&I ..: :%E#&: :!E# : :#:%bE#/: :!:%aE#+.}A!&o:!?# ;#:!?#&;%:!3}f!<&Jpp~? O&I:!:!?# :%:!?#+<(a:!?#&:" +
  "#abaE#+.: :&E#&: :(E# .E!#o:!J#k;!%I:!<%&I:!J&b;!: ?# ;&: J&a; :#:&O0!..:%J O.L!!o:!:%N&I#I%I:!&I: B  :#B  3~Q!M0#: J!a; :#J!a;#:!J!b;!/!..J" +
  "!;&..:&.}<!#o= J3b<%> :%J<E#/:!:#:%J/a3}a!;&: :#J!bE#&: :!J :&8E# :%J3a> .}^!!%o= J:b<%> :%J6a:!:#3;:%J3a:%?#6<#:%?#9<&J<3&:%?#3<!&o:%J+a:!:" +
  "%?#53b:%?#/;(:%?#+(J .<!:#:!8<#:(:&:!8<!3u!;&: :!E#&: :#J :&8E# :%J:a> .~+!!#o= J:b<%> :%J E#5:%Kpppp3F#/:%:!J|!h<!J#k<&?#}{v3E#9:%:&?#~k~C3" +
  "E#6:%J6aJ!:!B ~^~C3J :%:%J/a3}G: :%?#5E#9: :%@#/F#5: :!J!k}1!w~C3}8!D: J E# : K!F#?: K!F#:: :#@# F#+: :#?#+E#3:%J:a> .~U,#0o!}W= J~g b<&> Jx" +
  "v3?# &I .Jxv3JoE# 3}(: J :!Jyv3?# :!P<)8<!Q&I .J!;0:&Jy a<+: J!J~Sv3?# :)8<1a:!: b:%:%J Ob3f:&JppppmE#&:&J:a:+:&J&a3g:&?#?;+:&?#A;*#I#I#I:&?" +
  "#:&o:&?#>(:&J~^*E#}7:&K F#D:&: E#A:&:1E#?:&K F#}9:&J#E#::&J:a3AJ#O0#:&J~P a;-:&J~_ a;.J!;!#o#I#I%I#I:&Jy a<,:&J:a<2:!J!h3B:&B ^<!J%N0*:&:.}1" +
  "  }8!}@:&:.B #H }A:!J#N0 :&@%W;4:-:&}1!}@}8  :-:&B }AH #:&:!H }I:&:4F%}B:,:23C:/J|||*hJppp3i:&?#^:&B bJ#N8</JpppmhJppp3N0*:&?#W;!:&?#Z;):&Jw" +
  " aJ~C}_3J*3N0%J^;!%I:!&I:!J~k~(3a;):!J~g~(3a;,:!J+a;!:&Jw a:,?# :)?# 3NM0!/&..:&?#D;(J ;!/!..J ;!:(/#.J ;!:(/!.:/J|!hJ(O0%:&?#D.;.J~cv3?# ;," +
  "Jzv3J!:1: :(P<-8J :(:-831#I#I:!&I#IJzv3J}z~63J~,~6334:&J:a:!:):%3f:&?#:J}XpppmN0 :&:&?#?E#6:&:&@#:F%3/#.(:*M0#Jzv3J}z~63J~,~6334.:&J E#6:&Kp" +
  "pppt F%3.:&J:a:&J3a:&J&a3g:&?#A;!:&?#?;%:&?#>;(:&?#:&I:!;*:%;+/%.:*J5c<-:+a;2:!J5c:%a;3J ;/:+;*:%;(%I#I#I:%&I#I%I:(:3N0!:&:(?#3E#D:&:({ # {." +
  "%::(J5a;(:-;!:+;)%I:!&I:&Jw a:)3h:&Jy a:&J:a3h:&?#T:&?#}I:&?#Z:&?#^36&I:&B U:&B cN0%.:)J5a;):!J5b;!/!..:&B ?J#N0 .:&?#D;!:&?#A;)/#..:*:2N0!:" +
  "*B +J#N0!:*?#3;!:*?#/;)J ;%:*J5a;*.:/&IJzv3JA3G.:/J!a;/Jzv3:):!31/!..Jzv3J{ 3G.Jzv3J!:.:1a: :.P8: :.b<!J : :!S831J~cv3?# < :,b:#R0%: :,S&IJ~" +
  "cv3:,E# .:&J:a< J}h!:#3i:&J E#^:&Kpppp3F#W: J!J :&Jy a3j:&?#^;*:&?#Z;+:&?#W.;(.#I:(Jppppmb1#!# .Jzv3:+:*31J#;0/!.J ;0.Jxv3Jxv3?# J!aE# :&J~g" +
  " a> :0.~@%#,o!}W= Jy b<&> :&K F#9:&:#E#6:&:!E#5:&K F#?:&J~^*:%:%J~^*S8E#>:&J#E#/J ;%:&J E#}7:&Kppppt F#D#I:&J/a3AJ#N&I#I:&J~C a;+:&J~P a;,J&" +
  ";-:&?#9;*%I#I:&Jw a<):&J/a</:%M3B:&B }I<(J%N0#:&:,}1  }8!}9:&:,B #H };:(J#N0 :&@%}B;0:+:&}1!}9}8  :+:&B };H #:&:(H }>:&:0F%I:):/3C:&B }L0#:&" +
  "JIb3{!0#:*:&?#9<(Q:#:(Pi0#:.:&?#DN&I:&JDaJ&J53~L!:&?#}5;-.:%:-a<):&?#}>E#+:):&@%IF# :)J3a:(:*bE# :)J/a:!:*aE# :&:.J!a<.E#}7:%J5a;%:(J!a;*/!." +
  ".:&:&J/a3}L:&?# J#O0 : :&?#}7E#+: :&@#DF# /#..: JppppmE# .:&Jy a> .}3!!o: :!?# JppppmN<%E# : :#:!:%8<!@# F#&: :!?#+E#/.~K!#&o!}W= J:b<#> :!B" +
  " +&I#I:#J E#3:#Kpppp3F#+:!?# :!?#&:#J+aJ!3}p!;!:#?#+;%:#J5a:#?#/<&:#?#3<(3}!:#?#5&I:%JppppmO&o: J E#+: Kpppp3F# /#(:&;%:#@#6;):(.;&(:(~*;).:" +
  " :)};#+: :&E#&: :%E# .(: :!?# :!?#&3r!J ;!.: :!H /:#J:a> .}U!!o= JIa<%> :%J&E#9:%K F#5:%Kppppt F#/:%{/                {.#::%K F B:%J H }7:%:" +
  "!E#}9:%J/a<!:%J}7a:#J J&J 3~3!: :!JA~s-  :%JIb> .}z-!4o= Jy!b<&> : ?#&<.: ?#+J6ca;0:&J}{!a;1:&J~o a;2:&Jy a;3: ?#5;4: ?#3;} Ju~.3; %I:.<):0O" +
  "&I:)J6a;.:)B  0!:)?#&;,: J!:%3}m!J~B~03J,:%3}m!:,J| h< J}+S&I (:&JIbJ~F}c3J|}): B ~m}^3<-3}h!:&Jx a:&?#I<(:&?#L<*J:3Z:&?#T< :(: 8:&?#}I:*: 8" +
  ":%3}m!Jw~03J,:%3}m!J&; #I#I#I:)B 5<(J!b1#! #.J~#~03; J#;(/!.J}w~03; J!;(.:(J%k;*Ju~.3;(%I:*&I:(J!:%3}m!: ?#&;(: ?# :%J<3G:(:%3}I:%J<3G:*J+b;" +
  "*: J+a; J~E}c3;(/!..:)J/a?# <*:)J3a?# < a<+:*P:+:4Qi;+J&: J/c:} a:+8; J :*:+8J/c;*%I:*&I:(J!:%3}m!: B  J#N&I: J&a?# :%3}H(:&: ?#+E#}B:&: @# " +
  "F%}>J~E~&3J!:%3}m!:&J}7a:&Ju a:!:#3}o!:%:&?#}7<(J!:(8:&?#}9J :(831J~E~&3J!:%3}m!.: J/a; :*J/b;*J~E}c3;(/!..J!;+Jv~.3J~C~.3:(B  J~R N< 8J#J!:" +
  " 8:%3}m!J~P~03J/:%3}m!:)?#+;}!:&JDaJ~F}c3J|})J!:-:,J+}QJ|!h<5J!N83}h!:&Jx a:&?#D:&?#}5J:3Z:&?#UJ!:&?#T< 8;)J ;-:&?#WJ : 8;/:,J3}Q;*J!; J ;(#" +
  "I#I#I:5J#b1# !#.:&J?a:*3}k!J!;-J~>~03;+:&?#A;(:&?#?; /!.:&J:a:*3}k!:&?#>;/:&?#:;).:,J6}Q;,:&Jpp~? E#}{!:&Jpp~? E#m:&:(E#k:&: E#g:&:-E#c:&:+E" +
  "#^:&:/E#Z:&:)E#W:&J%E#U:&K!F#T%I#I:&J6a:23}l!:&?#6<(&o:&?#9(:&?#TJ!N&I:&?#}I< :&?#UO&I:&: J!aE#}I: J%k:3a<)?# ; :&J~t E#p!:&:)?#&<)E#r!:&K F" +
  "#}k!:&K}zpppy.F#m:&J }8!}w!:&:)E#}s!:&: E#q!:&: E#}c!:&: :)aE#}g!/&..:&J3a:13}l!:&?#3<(M0!:&?#5.; :&Jw!a:(: : J!b3]:&?#~S!; :&?#~O!;):&?#w!:" +
  "&?#x!:%3}m!:): J~?~03J!36&I:}!:%3}H/#.:): J~@~03J!36&I:&:*3}k!:&?# :&?#&:%3}m!/#.:): J~A~03J!36&I:&J+a:,3}k!:&?#+:&?#/:%3}m!(:): :%3}m!./!.." +
  "J~Z~03J#:%3}m!J~E}c3; /#. ..Jv~.3J~C~.3: B  J~R N< 8J#J!: 8:%3}m!:&Jy!a> .~R!!#o= J3b<#> Jxv3?# &I .Jxv3JoE# 3}(:#J&aJ!J~Sv3?# Jyv3?# : P<%8" +
  "J : :%8:!Jo3}%J!; :#}1!/<!J}j%bJ%S&I#I#I#I:!J~%%b1(#!!!# .:!&I:!J}h%N:!J}o%Ni&I/%(/#. .J ; :#B 1<!J0Q0!J}Y~E :!}Q; /!.:!J~k%bJ||%hJz P; ..Jx" +
  "v3Jxv3?# J!aE# :#J3a> : J!h.~6%#(o#}W= JIa<&> Jxv3?# &I .Jxv3JoE# 3}(: J :%Jyv3?# :%P<%8<(Q&I .:!:(: b<(Q&I .:#:(:!b<(Q&I .:&J3aJ!J~Sv3?# :%" +
  "8<%: 3} :&?#5;):&?#3;*:&J+a: :%a< :!3} :&@%+;,:&: :!a<%:#3} :&@% ;-Jzv3J~Ns3J~Ss334Jzv3J~Ss3J~Ts334Jzv3J~Ts3J~Zs334Jzv3:*:)31Jzv3J<3G:&:-F#}" +
  "7:&J.E#}5:&J~ds3E#D:&:,F#?:&J+E#>:&J~Zs3E#:J ; %I#I: J:N0 : :&J6aa<!J+a?# <)M0 :!J/a?# ;*:!J3a?# <+:!J5a?# <!3}Q&IJzv3:):*31Jzv3:+:!31.: J3a" +
  "; /!..Jzv3J~os3Jp~5334Jzv3:#:%a:(:#b31Jzv3J{ 3GJxv3Jxv3?# J!aE# :&JIb> .}S!%o= J3b<#> :#J+a: :!J~4s33}g!Jss3:#?#/:!:#?#+<%8<!3~q!&I#I:%: :%8" +
  "; %I:!&I:!J!b;!: B  : J!a; JDbJ|!hJ-P0!/#..J!;&..:#J3a> :&.}[%##}U%o= J3b<*> Jxv3?# &I .Jo;+Jxv3JoE# 3}(:*J&aJ!J~Sv3?# Jyv3?# : P<,8J : :,8:" +
  "!:#3}%:*B 1&I:*}1!/J}t%O&IL       I;)J5:%:%J Ob< : J5S8<!J}+l< :!j: b; L      ~g}<;(%I:(:)}y:(: J!h8;(: J!}Q< &I:):)}y;)/!..Jt~I#Jo:*?#+< L " +
  "     ~g}<:(}z:(:!J }>8L      5I}y<(L     t}YI:(L     t}YIY8L      ~g}<L        :&:&L        Y8<&:&L      ~g}<Z8L      y}<}yL      y}<}w}y}r~" +
  "s%<!a<#: :#Q8:!:*?#&8< : Jt~I#S8;+..Jxv3Jxv3?# J!aE# :*J3a> :+.}k}!%9o#}W#}T= J~g#b<*> Jxv3?# &I .Jxv3JoE# 3}(J~Sv3?# ;-Jyv3?# ;.:*J!J#J :!J" +
  "%h</J#N8:/J!N8H }9:*J!J#J :!J/h<!J+N8:!J&N8H }::*:&E#}7:*:%E#}5:*:#E#D:*Jp~D3@% F%?:*:(~s)F%::*K!F%6:*:)E#I:*K F#}I:*Kppppt F#}B:*K&F#}>:*:*" +
  "JIbE#L:*J~^*E#t!:*K F#s!:*J : : :.Q< 8<}&E#~1!:*J!:-: 8<6E#~-!:*K F#~?!:*J#E#~#!:*Jw a;}!#I:*J~#!a3AJ#N&I#I:*J}h#a;5:*J~_ a;}#J#;-J#;.J#;)J#" +
  ";/J!;!%I#I:*Jy a< :*J~#!a<#:!J!h3B:*B ^<!J%N0#:*:}#}1  }8!~k!:*:}#B #H ~m!:!J#N0 :*@%W;=:5:*}1!~k!}8  :5:*B ~m!H #:*:!H }g#:*:=F%r#:*J3a:#3}" +
  "4:*?#s!;4: :#3C:*B b<%J#N0#:*}1 _;&:*B ^;#:*?#Z;!:*?#W; :*Jr#a<}(J~?s3J!3N&I:#;+:!;,: ;0:%;/(#I:}(J~@s3J%3N&I:&;1:#;2: ;3:!;} :%;)/!.:*Jr#aJ" +
  "us3J&3N&I:&;7:#;8:!;9: ;}):%;./!.:*Jr#aJ~Es3J*3N&I: ;}*:!;}+:#;::&;;:%;-/!.:*Jr#aJ~Ks3J&3NM0 :4:6aJ :}&:*?#s!< S8J : :4S8;}%: :4b;<..J ;!/!." +
  ".:*J+a:*J~#!a3}L:*?#+J#O0 :+J|!hJ#N:/J|!hJ#OhM&I:*KpppprppppoF#W/%.:,J!N&I:0B  J}2N&I:}%M:)J|!hJ#NiM:2J|!hJ%NhM&I:*KpppprppppoF#W/(.:*:1H ^:" +
  "*:} E#Z:*:3E#W:*J~#!a:*Jy a3h:*:*?#~)!<!:*?#~-!< 3c:*?# <0&I:0:*?#&<} :!: 36&I:*J~k!a:}%:<:*J6a:*J~? a3U:*?#~k!JppppmO&I:*:*?#~s!E#c:*:*@#~k" +
  "!F#Z:*JppppmE#W/*.:*?#~o!;&:*?#~s!;1:*?#p#;2:*J E#~?#:*Kpppp3F#~8#:*J E#w#:*Kpppp3F#u#:*J~^*E#t!:*K F#s!:*:2E#~1!:*:1E#~-!:*K F#~?!:*J#E#~#!" +
  ":*J~#!a< 3AJ#N&I#I:*Jx#a: J!3B:*J~c a;3%I:*B ~S#J!Q0!:*Jr#a< :*J~#!a3C:*B }j#J#N0!:3:*?#}g#E#+:3:*@#r#F# :*:*@#x#F%W:*:*?#~S#E#^:*B kJ%N&I#I" +
  ":*:*B lH ~^#:*:*@#cF#y#: :*Jy#a3h:*?#}g#;):*?#}c#;+:*Jy aJ~Rr3J,3NM&I:*J~8#a<!:+:)31:*?#~?#; :!J!3n:*?#t#:*?#~?#aJ-H  :*: J!aE#~?#/!.%I#IJ ;" +
  "%:)<!M0 :!:+a<,J!b<)A  < J }>&I: J}<h:,J#b<)B  <#t< JI}A&o:#J}+h(: J}<h:,J%b<)B  <#t< JI}A&o:#J2h(: J}<h:,J&b<)B  J*hJ)ki.J)ki.J)ki< Jpp~? N" +
  "0!.:):+b;):!;%: J~Q N0!..:*Ju#a:+:%31..:*Jx#a:*J~#!aJ 3B/ . ..:*:*?#~?#<!E#^:*:*@#~8#<>F%W:*:*@#u#<=F#c:*:*?#w#< E#k:*:!E#~-!:*:>F%~#!:*: E#" +
  "}g#:*:=F%r#:*:.H b:*:7}8 _:*:8H ^:*:9E#Z:*:})E#W:*Jx#a:*Jy a< 3}S:*:-H b:*:;}8 _:*::H ^:*:}+E#Z:*:}*E#W:*Jy#a: 3}S: :0:} 3}T:*:2E#k:*:1E#g:*" +
  ":&E#c:*:*@%~#!F#m:*:*?#~-!E#p!:*:*@%r#F#q!:*:*?#}g#E#}c!:*:*@#x#F#}g!:*:*?#~S#E#}o!:*:*@#y#F#}s!:*:*?#~^#E#}{!/)..:*KpppprppppoF#W/&..:*Kppp" +
  "p}oppppoF#W/#..:*KpppprppppoF#W.:*:}!?#+< E#~^#:*:}!@# F%y##I: &o:*?#z#: 3/J&(:*?#WJppppmN&IJ ;!:*?#c;%:*?#^;#Jzv3J#:*?#Z<&:&J }A8J#k< J~1}X" +
  "3a?# : J~#}X3a?# 31:&J }>0#J~cv3?# < Jzv3?# N&IJzv33}U.: J~^v3?# aJ-H  J~cv3: J!aE# Jzv3:#:%31/#.:*J~#!a< :*Jy aJu ~s-  :*:*Jz!aE#q#:*:*J~O!" +
  "aE#p#:*:*J~E!aE#~s!:*:*Jt!aE#~o!:*: E#~k!:*J~k!a; J ;!%I:!J?O&I:!:*Jr#aa: ?# @#&F# :!J+a;!: J&a; /!..:*{ #r#;},:*{ #}o#;}-:*:*@#~##F#~-#:*:}" +
  "-{.#}w#:*:},{.#}g#:*:*@#s!F#r#J&;!%I:!J}5O&I:!:*Jr#aa?# 30:!J+a;!/!..J ;!%I:!JDO&IJzv3:!:*Jr#aa< ?# : J&a?# 31:!J+a;!/!..J!.;!.Jxv3Jxv3?# J!" +
  "aE# :*J~g#a> :!.=!!o:!: ?# : ?#+<#bQ&I: :#:!J!J!3M..}b!!#o= J3b<#> #I:!B .J#O&I:!B +J#N&I:!?# <%:!?#&<!3}Q0#..J ;%.:#J&a:%J!:%8:!J :%83r!:#?" +
  "#&JppppmO&I: :#?#/E#+: :#@#&F# (: :#?#+:#?#/3}T.:#J3a> .}B!!o= J3b<%> :%J&a:#3}^!:#&I:#&I:%?#+:!:#~s-  .:%:#E#/.: :%?#/E#+: :%@#&F# :%J3a> ." +
  "9 : : ?# J!J!J!3-J}XpppmO&I ..~K!!&o= Jw b<%> Jxv3?# &I .Jxv3JoE# 3}(J.;&Jyv3?# ;(J~Sv3?# ;): J.R&I: B ~)p3;&.:%J+aJ!:):#:(Q< 8J :#: 83} J ;" +
  "##I#I#I:!J!b1# !#.J!;#/!.:%?#/; :%:%?#+E#}>:%: E#}@J#;#.:%:#E#L:%J3a< :&:%J~? a3d: 35Jxv3Jxv3?# J!aE# :%Jw a> .. Jp~D3: G% .~6!#%o#}WJxv3?# " +
  "&I .Jxv3JoE# 3}(:!~s%<(Jyv3?# J#}Q<&: b<)J :&:)S8<&:&:(Q8;(J~Sv3?# : J#ka;&:%~*;*:#~s%~*;+J ;%#I%I:%:(N0!:+:&}6  :%J O~*:*}U}U<*}K&I:&J&a;&:" +
  "%J!a;%/!..:%;(.Jxv3Jxv3?# J!aE# : J!:(:(J!R8a.~M+!)o= Jw#b<*> :*: E#/:*:&E#D:*:%E#A:*:#E#?:*Jp~D3@% F%::*:(~s)F%6:*K!F%3J!; :*:!J~g!hJ&}QJ!h" +
  "<#H };:*J!J#J :!J%h<%J#N8:%J!N8H }5:*J!J#J :!J/h<!J+N8:!J&N8<!H }6#I#I#I#I:!J!b1#! #.J#; .:#0!.J ; .:*: H }<:*:)E#I:*K F#W:*Kppppt F#}I:*K&F" +
  "#}B:*:*J}<aE#c:*:*J3aE#^:*:*JIbE#}@:*:*J};aE#}>:*:*J/aE#LJxv3?# &I .Jxv3JoE# 3}(:*Ju!aJ!J~Sv3?# :*?#L?# < Jyv3?# Q<!8J : :!8:*?#^J!:*J~E a:*" +
  "?#}>B  < 8J}gp3Jpp3: 83}X!:*J~g a:*J~k!aJ~O ~s-  :*B ~E#;):*?#~S!;+:*?#~O!;,:*?#w!; :*?#~E!;!J}wp3J%3(:*?#W<#&I:*?#U; :#J/c;!%I:!&I:*: @#&F#" +
  "u!:*Ju!aJ#3(:!J/b;!: J/a; /!..J~ov3?# J#R&I (J~kv3?# Jpppp&E#+.(#I:*?#gJ}XpppmO&I:*?#cB  <#&o:*Ju!a<%:*J~g a:#Jzv33}Y!:%3}Z!7J~^v3;&J~cv3(:*" +
  "J}{!a;&:*J~#!a.J~ov3?# M&I .?# ;#J~kv3?# :&?# E# J~ov3?# J!R&I (J~kv3?# :#E#&..: J6c:!a;-%I:!:-N0!#o#I#I#I:!B  J!b1#! #.:!B !;%J#/#.:!?#&;%J" +
  "!/!.:!?#&;%J .;.:!J6a:!J3a?# ;&:!J/a?# ; :!B 5;/:*:%E#~E!:*:!?#+E#w!:*:/J#kJ/h:.iJ : : : :&a< Q: :+Qi< 8<%J+kiE#u!:*Ju!aJ%3(J&:&J/c:,a: 8;!:" +
  "%J/c; %I: &I#o#I#I#I:!B  J!b1#! #.Jpppp&;&:!J&a?# /#.Jppppm;&:!J!aB  /!.:!J+a?# ;&:!J&a?# .;%:!J/a;!:*:&E#~E!:*:%E#u!:*Ju!aJ#3(: J/b; /!..;!" +
  "/ . ..J~ov3?# < J#R&I .J~kv3?# <!:!?#+: J%b:)J}+kiiE#+Jxv3Jxv3?# J!aE# J~kv3?# :*Jw#a> .~fE#}#o#}W= Jy%b<)> J.;+%I:+J}1O&I:+:)Ju!aaJ#H  :+J/" +
  "a;+/!..:):(E#}k!:):&E#}g!:)J&E#}5:)K F#A:)Kppppt F#>:){/                {.#}7:)K F M:)J!}8!U:)J!}8!}w!:)K!F#}o!:)J E#}I:)Kpppp3F#}B:):%E#}c!" +
  ":)J~^ a:)Ju!aJ>~s-  :)K F#~1!:):#E#~-!:):!E#~)!:)K F#t!:)J#E#}{!:)J~^*:%?#9<}&:}&J~^*S8E#~8!:)J}{!a<&3}K#I:&3}v!J|!hJ~r O&I:)J~1#a:&3}w!:)Jx" +
  "#a<&:)B ~8#J6kJ}X}Z5iJ 3i:)J>a:&JA~s-  (#I:)Jw a;3:)J E#~-#:)Kpppp3F#~##:)K F#t#:):#E#s#:):!E#~1#:)J#H ~!%:)J#H }r%:)J#H }f%:)J#H }Z%:)J#H ~" +
  "n#:)J#H ~b#:)J#H ~V#:):)J~##aE#~8#:)K&F%~^!:)K F%y!:)Kppppt F%~O!:)K F%w!:):%@%3F%u!:)Kpppp3F#~#%:)J}{!aJ~r 3}5#I#I%I#IJ ;+:)@%w!<8}B&I:)?#y" +
  "!M;+.#I:)?#~1!<&:)?#~-!P&I:&:)?#~)!aB  <(J:Q0!.:)J}{!a3}x!;(.:(J|!hJ{ N0#:+M&I:)?#~1!<&:)?#~-!S0!:):&:&:)?#~)!aB  JAN<(aE#~1!:(M0!.:)?#}{!J#" +
  "O0%#I:)?#~1!<+:)?#~-!P&I:+:)?#~)!aB  J:Q0!.:)J}{!a3}x!7:)?#~1!;+.:)J H ~?!:):+E#t!:)J~1%a:)J}{!a3}z!:)B ~8%<0J#N0%:)?#t!;&:)?#~1%;+:)?#s%;*:" +
  "0J!h&o:)J E#~-%:+:*:)J~#%aJ 3}p!7:)?#~)%;+:)?#~-%(:*.;(#o:&J!a;.#I:+:(3}{!<&J|!hJt S&o:)Ju!a:)J~1%a:+:(3}|!;,J~l!(:)K!:&~*}]<9:8qF%w!:8:9}Z<" +
  "8}B;,:8}BM:&J-b<&J|!hJ&Oi0!#I:)?#~1!<&:)?#~-!P&I:&:)?#~)!aB  <&J:Q0!.:)J}{!a3}x!;&.J!;,:&J|!hJ~r N&I:)J>a:)J}{!a:)J~1#aJ!3~ !:)J~?~.3?# E#w%" +
  ":)J~8~.3@# F%u%J&;&J /%.J&.;&.:)Ju%a:)J}{!a3}w!:)B ~K%.;4:):*E#Z:):.E#W:)J H U:)J H }x!J :,:4J!h8&I#I:(M&IJ ;(/!.:+B  J~V O0 :)J>a:+:(J!:)Ju" +
  "%a:)?#~1!:)?#~E%b3~2!0%.(:)J>a:+:(:,:)Ju%a:)?#~1!:)?#~E%b3~2!0#.:&J|!h<*J)R&I:)Jx#a:*J/ca<(:)?#w%E#+:(:)@%u%F# (#o:)J:a;4:)J>a;,:+;&:)Ju%a;+" +
  "J ;.= JDb<*> #I#I#I#I#I#I#I:(J,b1& &#!&.:&B  J~d O0%:&B !J~Z O0%:&B #J~j O0%:&B %J~j O0%:&B &J~W O0%:&B (J~] O0%:&B )J~Z O0%:&B *J~C O0%:&B " +
  "+Jz O0%:,?#^B },J!O0%:+B +<&J%O&IJ#;.Jpp/;(/%.:*J E#9:*Kpppp3F#5:*:+B ,H ?:*:+@# F#::*J+a:*J:a:*J5a3}1:*?#+:*?#/<&3u!M&I:,J}[}^~O J}Z}^~O :&" +
  "Jp#P8J}Y}^~O :&83~<!.J#;./(.:&B  J~_ O0#:&B !J~e O0#:&B #J~k O0#:&B %J~Z O0#:&B &J~] O0#:&B (J~i O0#:&B )J~W O0#:&B *J~k O0#:&B +J~_ O0#:&B " +
  ",J~f O0#:&B -J~e O0#:&B .J~j O0#:,?#^B },J!N&I:+B +<&J(N0(Jpp5;(/#.:+B +J(N&I:+?#&;.:+?# ;+:*:*J}1aE#5:*J:a:+:.:*J5aJ#3~@!:*B }0J#N0%(:+3~A!" +
  "M0%.:,J}f}^x 3~<!/%.:&B  J~W O0!:&B !J~e O0!:&B #J~f O0!:&B %J~e O0!:&B &J~p O0!:&B (J~d O0!:&B )J~f O0!:&B *J~l O0!:&B +J~j O0!:&B ,J~C O0!" +
  ":&B -Jz O0!J!;.:,?#^B },J!N0%/!.:&&I:,:(:&J6kiJ}X%i3~<!/%(:,J03~B!/#. .J,;+J~O}a3;.#I#I%I:+J!a<+J4O&I:+J7N&I .:.J&b;2:.?# ;} :.J+a;.:&:(:2?#" +
  " :} 3~r!M0!/#..J ;./!.:+J4P;.:+J-b;+.:*:+H !:*:.J!hH  :,:*B !J6kJ~e~q~0~,*bJ}i!:*B  83~;!:,J03~B!.J /!.:.J/c:,a<&:+?#+E#}@:&:+@# F#L:.J*a;&J" +
  "!.;(:4:&H !:4:(H  :*JDa> :)B :M0#:)B ;;&.:):)B }w!:0J!j:&J|!h:-J|!hShhH }w!:&;-/!..:)J}{!a3}y!/!.:):)?#~1!J!aE#~1!:):)?#s!J!bE#s!.:):)?#~?#E" +
  "#~O!:):){ #~1#{.%u!:)J6a<&:)Ju!a<+3~!!:&J&i:)J~-#a:)?#6<} 8?# ;4:)?#~)#;5:)?#~##;6J ;(:)Ju#a:)J>a<&:)Jx#a<-J 3~#!:)J~#%a:&:-J#3~#!J!;}!:+:&:" +
  "-J&J!3~%!:)J H }x!:)J}X}*}8!U:)J E#}I:)?#}c!<&?# ;-:&@%+;8:)K F#t%Jp!;,#I:)B }r%J#O&I:8Kpw}r~j~lB:-8;8#I#I#I:)B }o%<+1&&#! #.:):)B }p%H w!:)" +
  ":)?#}k%<&E#~E!:):)?#}g%E#u!:)Ju%a:)Ju!a3~(!:&:)?#~E%<+O&I:)J!E#t%.:)J E#~S%:)Kpppp3F#x%:)?#u%;}!:)Ju!a<2:)Ju%a:)Jx%a3~)!:2:)?#u!<*:)?#~E!<.3" +
  "~*!:*;&= J:b<0> :.&I#I:*:.aJ!b<}#B  J~Q O:.J}+bJnPi0 :0K F%6:0{/                {.%+#I%I#IJ ;,%I#I:&:}#N0&:1J})N&I .:&J!a;-:&B  ;&J!:1kJ~f~3" +
  "~R|!hM0 :&JDbJ|!h<}%J-S0 :}%:,J-ca;,:1J!a;1:-;&/!..:1B ~hu3:&O0 :/J(Q&I (:1J!a;1:0J+a:/J#ka:,E# :/J!a;/:-;&/#. ..J ;1/!.:0?#3;&J ;1:0?#6;-:0" +
  "?#5;/:0?#+<}#:0?#/<}%3~U!;}(:0?#9<7J}8Q:-J}8Qi:}(:&J!bR:/J}&Qii0 :2:}#:}%:&3~V!:/:-:73y!:.J}*b;&%I:&&I:&J!a;&:,J-c;,/!..:2J!H }/:2:,E#:J!;1." +
  ".#o:0J:a> :1M&I#I:*:.J 3~+!B qq3J)h&I:)Ju!a<&:83~-!0!:&:*:.3~.!/!.:*:.J 3~,!<&J!bJ!R&I:*:.:&3~+!J:N&I:)Ju!a:*:.3~.!/#..#I:*:.:&<-3~+!JCN&I:*" +
  ":.:&J!a<-3~,!<,M0!:,:-a;-.:&M:-:.Pi0 :&J,bJ(P&IJ ;&(#I#I#I#I#I:&J*b1#! #.:-J+O0#/(.:-J*N0&/!.#I#I:&J3b1&!## #.:-J}!O0!J,;&/#.:-J3O0 J);&/!.:" +
  ")Ju!aJ}(3~/!/%..:*:.:&:8:3:)Jt%a3~&!/%.J ;.J);,:)Ju!a<*JB3~]!<&M&I:*J}03~]!M&IJ#J&:*?#6:*?#93~a!J#N<.8;,..:*:,3~[!;,:.&I:*:*?#+J+iE#+:*:*?#/" +
  "Jpp:iE#/:,Jw2a;,.#I:*#o:&&IJ8:,M0!7J :,b;,.:,J!aJ}i~G P0!J7.3~/!J ;,.:*JB3~]!;0:*?#6:*?#93~a!;&#I#I#I:.M&I#I:*J~N 3~]!M&I:&J%O0!J~d#J~e#:,J%" +
  "J2:,~<Jz f8h8;&:*J%3~[!J!b;-J:;1:,J!J!3~V!;//%.:*J#3~[!;-:*?#9M&I:*J<3~/!.:0&I:*JB3~Z!.:*J!3~[!:,3~b!;/:,J!a3~b!:/b;&J}+;1J!b<,J*S&I:&;-/&(:" +
  ",:-J*caJ*b;-/%. ..:0&I:*J#3~[!;-:*?#9M&I:*J;3~/!.:*JB3~Z!(:&J&O:.i&I:*J}&3~/!.:*J#3~[!;-.:*J#3~[!:,:-J!3~V!;/J}*J}):,:-3~U!<&8;1J!b;-.:&:-Q0" +
  "!.:*:13~/!.:*:-:/a~)Kp}z(}WF% :*?#9M&I:.&I:*J93~/!(:*:*?#+Jt iE#+./!.:*Jx 3~]!M&I:*J~k 3~]!M&I:*J:3~Z!..:*J#3~[!;&:*JH3~]!:.:0i<-O&I:*:-&oJ>" +
  "J=:*?#6:*?#93~a!8(J>.3~/!.#o:*J=H @:*J#3~[!;0:*J}&H @:-&IJ ;/J :*JH3~]!M0!7(:*?#6:*?#93~a!M&IJ ;/J /#..:*J#3~[!;/J!.;2#I:*JC3~]!M&IJ ;1J ;-J" +
  " ;,:*JA3~]!M0!.J ;1J ;-J ;,%I:*3~c!<.J,R&I:.:,J-ca:,:-J,P8;,:-J!a;-:.:1i;1/!..:-J O:2h0 :*J}-3~/!.J,:-b<.J :.J,R8;.%I:.&I:.J!b;.:,J-c;,/!..:" +
  "&J6N:/:0:1iiJ Oh:&J6Q:/J}9Qi:0J}8Qii&I:*J},3~/!.:&J6N&I:*:*?#+Jp!iE#+.:*:,E#::*J,J%:-:-J%R8<-:-J,S8E#>:/J}9N&I:*3~d!J}8;/.:*J}.H @:*:*@% :/:" +
  "0J}9c:&J}g9caa~*}UF% :*J~Q 3~]!M&I#I:*?#9M&I:*:*?#/Jppt iE#//%.:*J:3~]!7:*3~e!&I:*3~g!/%.:*3~f!0 :*J}w~.3J!3z!0 :*J}.3~/!..:*?#9M0 %I:*J~R 3" +
  "~]!&I:*J)3~i!:*J~T 3~Z!/!..:*J:3~]!&I:*J(3~i!.:*3~g!..:)Ju!a:8:3:)Jt%a3~0!.;,:)B w%J!O0%:)?#}I0%:3:)?#~S%E#+:3:)@#x%F# /%.J ;+:)?#}g%:)?#}k%" +
  "J :8:3:)Jt%a3~&!;,/#.:+J6kJ}]}Z?i;,.J ;+.:} :5:} 8;1:)J~1%a:)J>a<-:,:}!:+:)?#t%:)?#~?%<&J|||}Wh:&:)?#}c!@% }B83~1!:)Ju%a<&:-:)Jx#aJ)J 3~%!:)" +
  "?#}c!B },M:)?#~#%<,J}XpppmNiM&I:)?#~)%;0:)?#~-%;3= Jw!b<*> J?3~=!<(K F#::(Kpppp3F#6:(K!F#3:(K F#+:(Kpppp3F# #I:-?#^B },J!N&I:(J6a;.J ;&J~O~(" +
  "3;/J ;+%I#I:&J>N0%:&:-a<0J~H aB  J#O&I:+J%S0!:/?# :/J&a?# :0J~? a:.3~E!.:+J#P&I:(:(?#:E#>.:+J!a;+:/J+a;/:&J/a;&/!.. (:*:3E#D:*:0E#A:*J}Z#E#}" +
  "5:(J/a<+J~r 3GJ~1}_3J+:*JAa:+3~E!:&B +<5J#O&I#I:&@# ;8:*J~^*E#}B:*K F#}>:*:8F#I:*K F#T:*J#E#}7:*J}7aJ~r 3}5J!;&%I:*J~S a</:*J}7a<.:&J!h3~F!:" +
  "*B ZJ#N0!:*J~^ a:.3}w!:/J~1}_3J+3N&I#I:*B g<&M0 J ;/:*J E#~#!:*Kpppp3F#}w!:*J E#~1!:*Kpppp3F#~)!:*?#c;2:*?#^;}!J ;.:&J#N&I:}!:2:*J~)!a3~G!M;" +
  ".:*?#~1!;/.:*:*B hH }U:*:2E#m:*:}!E#k:*Js!a:*J~k a3~(!:/&o:*?#~-!(:*J6a:*Js!a:*J}w!a3}1:*?#9;/:*?#6.;2:.M:&J%OhM&I:*J!H ~E!:*:3E#u!:*:0E#~?!" +
  ":*J E#}U:*Kpppp3F#k:*J3a:*J~?!a:*J~k a3}1:2:/:*?#3:*?#5360!.:*J}X6}8!p!:*J}X:}8!k:*J}f}X~-&E#}g!:*J H }c!:-:*J}c!aJ J :*J~k aJ#3~3!.(:+JA3G:" +
  "*J:a:.:*?#T3s!:*?#>;&:*?#:;.:*K F#p!:*K!F#k:*:+E#}U:*J~k a:.:&:5J!h3t!.J ;&/ . ..:+J{ 3G:(:1:431:*J}k!a<&:1:4J}b}_3J&3~H!:*B }v!J#O&IJ}u~(3J" +
  "/:&:(3w!.:*J~)!a:1:4J}o}_3J*3~H!:*B ~4!J#N0!:*@#~)!;8:*B ~2!;&J ;.:*J E#t!:*Kpppp3F#s!:*:&H ~E!:*:8F#~?!:*J+a:*J~?!a:*Js!a3}1:*?#+<0:*?#/</3" +
  "~I!<-&I:0:/:-3~J!Jp}e=hM;..:-:/:-:/Q8;+:-;&#I%I:&:+O&I:&:0aB  J=b<3J9RJ J!:3kJ}X}wpq!h80#:&J!a;&/!..:+;&.:.M0!:&:-P&I .:&:/Q&I (:*J}7a:-:0a:" +
  "&:-b3S:*?#}9<&:*?#I<-3~K!:*J%H }U:*J H o:*J!}8 }V:*:-E#m:*:&E#kJ~&~(3J1:*J~k a:(3w!...:*Jw!a> .:)B }@0 :)?#u#<+J}XpppmN:,J}XpppmNi0 :)?#~1%<" +
  "&J}XpppmN0 :)?#w#;-:)?#~E#;*:):)@#u%F#q#:):)?#w%E#}c#:):(E#}o#:):#E#}k#:):!E#}g#:)J E#p#:)Kpppp6F#~o!:):)@#s%F#~g!:):&E#~c!:):4E#~^!:):1E#z!" +
  ":)Jppppm:6:} 8E#y!:):)@#~)%F#~O!:):,E#x!:):-E#w!:):*E#~E!:):+E#u!:):)?#}c!B },<&H }s#:&J!N;,/#..J}Xpppm;+:)J}XpppmE#u!.:)J3a:)J}{!a3}L:)?#3<" +
  "&J#O&I:)?#5;!:)J}XpppmE#u!:)Jx#a<#J}g!J}c!:&J!h<%8:}&:!:%83i:)J>a:#JA~s-  (#I:+J}XpppmN0 #I:)B }w!&IJppppm;&:)B ~@!J!O0!.:)J E#~8#:)Kpppp3F#" +
  "~1#:)Jx#a<!:)Ju!aJ :)J~1#a3}Y!:)J+a<#:!3~!!Jppppm:)?#~1#:)?#+<!8;&:#J&i:)J~8#a:!8?# ;#:!:)?#s#:!8;!.:):#E#p#:):!E#~s!:):&E#~o!:%?#6<+JoN0 :#" +
  ":+R&I:,J!hM0!#oJpp#;+:(&IJ :(?#::(?#>Q0!7.J}4.:#aJ}2aJ}Xp#P0!.:)J}h!E#}{#:)J}XpppmE#u!:)J H }w#:)J>a:)J}w#a:+J J&J 3~3!..:):){ #}9{.#~S#J ;+" +
  ":)?#A;#:)?#?;%#I%I#I:+J3N0#:+:)Jx#aa<!J+a?# <&J~Z S&I:!J/a?# <!:#P&I:!J6c:%a<!B  J#O&I:!?#&J| h<(J}+S0%:!:(B ~m}^3Jp}^w iE#&.:!J H 5:!:&J~Y " +
  "bE#+:!J E#/..:+J+a;+/!.. .: JAa:)Ju!aJ~O ~s-  : :)J>aJA~s-  : :)B ~A!H q!:)Jy%a> .}Z&#/o#}W= Jy b<&> :&K F#3:&:%E#/:&:!@#}>F#&J!;*:#J|!hJ!O&" +
  "oJ~(}c3;+J/;,J}v}c3;-J1(J~e}b3;+J7;,Jx}b3;-J0.;2:!B L;):!?#I;.:!?#}9;/:!?#9;0:!?#:;1J ;%:!?#}B<(&I#I#I#I#I#I:#J|!hJ!b1# !#.:(?#><#:(?#:R0# ." +
  ":(?#5;.:(?#3;/:(?#+;1:(?#&;0J ;#J ;)/#.:(?#:;#.:(?#9;*.(J ;#.:!@#&;3:!@#3;4:&:!@#?F#}I:&J1E#T:&J}]}c3E#}B:&:1E#}@:&:0E#}>:&J.E#L:&J~r}b3E#I:" +
  "&:4F#}7:&:2E#}5:&:+E#D:&:3F#?:&:,E#>:&:-E#:%I:%Jt O&I:&J&a:%:&J6aa<!J+a?# :!J/a?# 3~8!:%J+a;%/!..:&J&a<!J~E~&3J!3~8!:)J#O&I:!J}k}c3J.3~8!:!:" +
  "/:.:)J!h3t!.:&J&a<!:*:#3~8!:!J~O~&3J!3~8!: :&?#5E#3: :&{ #&{.# :&Jy a> .O!&o: ?#3<!: ?#/<#P: ?#&:!Pi;%: ?#+<&J!: ?# :#a:%8J :!:#b:%831: :!E#" +
  "/:&.H!!o= J3b<%> :%J+a:!:#J 3}[!:%?#/;!: :%?#+E# : :!E#&:%J3a> .}< :#&I#I:#:!3.;!:%M0 :!M&IJ ;!/!.:#M0 :!J :#~s. ..: :#E#&: :!E# .T#%o!}WJ!;" +
  "&J&;(:%~*:!~*}W<*K:r}B&I:*~!<!Jppppm:#bR&I: :#E#&J ;&J+;(:!;)..: :(a:)E# : :&E# .O#!o!}W= J3b<#> :#J&a:!J J!J!3,:#?#&J!N&I (:#@#+;%: J E#+: " +
  ":%F# :#J3a> ..~g!!%o= JDb<%> :%:#E#+:%:!E#&:%J:a:%J&a3}_!#I#I:%?#:<!&I:%?#><(;&:%?#AM0!:%J/a<&:#3}^!:&:!:(31:&Jt}X3J~>}X334:%:%@#&F#6%I#I:%J" +
  ":a:%J6a3}_!:%?#:<!M0 :%?#A:%J/a<&:!:%?#>31M0!:&Jt}X3J~>}X334/!..: :%?#5E#+: :%@#/F# /#.J!;!.: :&E#+: :!E#&: JppppmE# .:%JDa> .~J%!*o:!?#&<)M" +
  "&I: J E# 2.:!?# ;%%I#I:#<&:)S0 :#J!a;#:%:&aB  <*t<+J }A0!#I#I#I:*B ~?}X3J#b1%#! %.J~>}X3:#:%a:#:)S8A  ;(#I#I#I#I:*J~g!b1(!### #.:(J}fo}?0(/#" +
  ".:(J~g aJ|!hJDS0&/!.:+J2aJ|!hJ#Q:(JI}Ai0%.J~>}X3:&J#a<#:%a:#:)S8A  J~;o}?0#J~>}X3:&J%a<#:%a:#:)S8A  J~;o}?0#:&J&a;#/%.J~>}X3:#:%a:#:)S8A  ;(" +
  ":*Jy!N&o:(JWhJ}woO(:*J~d!N&o:(J}vo}?(:(JI}A<(:(:+J}WhJeOi:+J}+aJ|!hJ/P8..0!J~>}X3:&J#a<#:%a:#:)S8A  JI}A0!:&J%a;#/#.J~>}X3:#:%a:#:)S8A  JI}A" +
  "0 :&J#a;#/!..: :&E#&: :%E# :!:):#bE#&:!:#:%aE# : :#:&bE#/: :%:&aE#+.8 :!&o:#B  : :!aJ!bB  N(J ..S!#o:!J|!h;&J ;!#I#I%I:!:%O&I:!:#aB  :&N0#:!" +
  "J!a;!/!..:%;!/!.J!;(.: :!E#&: :(E# .~1!!*oJ!;(%I#IJ!;+%I#IJ ;*%I#I:#:(:*a<-R0&:#:*:,a<&R&I .:!:-aB  <):!:&aB  <&S&o:%M:&:)Si(:%.M0 :&:)O0#:+" +
  ":*J!a<)N;&J :):&8;*:(:)J :&8a;(/!..:-J!a<(:,b;+/!..:(<,J!a;(/!..: :+E#&: :,E# .~?!!*oJ!;+J!;)#I%I#I:!:):*a<-R0#:!:!:*b:)Joja<&R0 :!:*Joj:!a:" +
  ",b<(R&I .: :&aB  <&: :(aB  <(S&o:%M:&:(Ri(:%.&I:&:(O&oJ ;*J!;+:)<,J!a(:+:*J!a<&N;(J :&:(8;*:):&J :(8a.;)(:-J!a<):,b;+J ;*.:#:+O0!/#.. .:,.}&" +
  " :!:%S&o:#: :%3}n#(J!.M.~/!!&o: ?# <!: ?#&N&IJpp~? 2.: :!J!aE# :!B  <%tJ }>&o: :!J#aE# :!B !J}<h;#:%J}+h;&:%J~V!R&I:#:&J)ki2.: :!J%aE# :!B #" +
  "J}<h:#J)ki;#:%J~g!P&o:&J/k:#i(: :!J&aE# :&J} kJpp~g h:!B %J}<h:#J)kii.(:%..}5 :#&o:#J!b;#:!J!aJ :!B  :%B  N8(J .;!: :#E#&: :!E# .~-!!!o#o= J" +
  "Db<&> :&J H ::&:#E#9:&:!E#6:&J>a;!:%&I%I:&J3a:&J6a3}i!J :&?#3M0#7:%J!b<%0 ..:&J+a:&J6a3}i!:&?#/;#:&?#+.;%:!:%J!:%8:#J :%83}!:&?#?;#: J :&?#A" +
  ":&?#><!8E#&: J!:#:!8E# :&JDa> .}Q!%o:!B +M&I#I:!?#&;%:!?# ;&#I%I:#:%O&I:#:&aB  J-N0#:#J!a;#/!..:!J!H +:%;#/!.:!:%:#J!a<%bE#&:!:%:&aE# ..: :#" +
  "E#&: :&E# .~b!!-o= J3b<(> :!J5a<,:!B 6<%aJ!b;-:!?#/;#:!?#&;*:!?#3;):!?#+;+:%J(P;.#I#I%I#IJ ;&:#:)Q:):+Qi0%:(J+a:-B  :#:*a:):#b3}n!:(?#+J!O0 " +
  ":!:#:(?#/aJ!a<#E#/:#:%P0!:#:%b;&:#:+Q0!:.M&I .:&:*a:%:,:%36M0!/#..:!:)E#//!.: :#E#+: :&E#&J!;&.: :&E# :(J3a> .g!#o= J3b<#> : :!Jpoj<%J|!hJ}(" +
  "R&o:%J%kJ~o2h<%?#r}a3;!:%?#q}a3(:#J+aJ~F}c3J|}):!J|!hJBa3}h!:#?#/;!:#?#+.E# : :!E#&:#J3a> .~K!!&o= J3b<&> :!?# Jpp~? O&I#I:!B @M&I#I:!?#/;#:" +
  "&J&a:!3}P:&?#&J!N&I:!?#:;%:!:&?#/<!E#::#:%a;(:!:%b;#/%.:!B @0 :!J!H @:!B ?J!N&I:!?#>;#:!?#:;%(:!?#><#:!?#:<%N0!.:#:%b;#:%:!?#/a;(/#..:!Jpp~?" +
  " E# ..: :#E#&: :(E# :&J3a> .- :#: :!31.}X!!%o= J3b<&> #I:%J*R&o:!J|!h;(J ;!#I%I:!:%O&I:!:#aB  :(N0#:!J!a;!/!..:%;!/#.J!(:&J+a:!:#:%38:&?#/;!" +
  ":&?#+.;).: :)E# : :!E#&:&J3a> .}W!#o#I#I#I:!B  J!b1# #!.:!B !<!J}(Q0!:!J%k<!?#r}a3;&:!?#q}a3;(/!.:!?#+<&:!?#&<(a<!:&P:!:%Qi;!J :&:!8;&J!:#:(" +
  "a:!8;(.: :&E#&: :(E# .~D!!+o%I:!:*Q&IJ{|%: :!:*3}q!<+J|||*h<&:+Jp~g|*hJp~-%N<.8:&:%8<&J| R&I:#:&3G(#IJ!J#J%:&Jpp&P8:&Jp3P8<)J)c;(Jo:)J*jk:&:" +
  "(}Qi;,:(J)b;(%I:#:,3G:)J }@0!:)J!b;):&:(J}*h}QJ}<hJpoi;,:(J)b;(/ . ..:*:+J6}Qa;*:-:.i;-/!..:-J!h.}[#!!o:!:#Q&I#I: :#aA  <%J }>&IJ{|}Z+: :!:#" +
  "3}s!< : Jppp+P82.:%J~S O0 : :!:#3}r!<%Jpp&O&I:%JpmhJp~-%N&I: :!:#J)a3}r!< JpmhJps%N&I: :%J-kaJps|7bJpppy i2..:%JpppDi2.J ;%:!:#J!a<#Q&I: :#a" +
  "B  ;%.:%J~X b< J*k: J~t!hJ!}Qi< J|!h<!J-SJ~@):!}QJ!hMi&o:%(: J|!hB }g~C3.J|!hJppp3i2..:%Jppp+i.}q!!%oJpp&;%:!:#Q&I#I: :#aB  J~S O0 :!:#J!a<&" +
  "R0 : :&aB  J~l O0 :#J#a<&: a;(J ;%J ;#%I:#J&N0!J ; :#:&a:!P&I:#:(aB  ; .: Jt!hJ)}QJ,c: J2h:%J&kia;%:#J!a;#/ . ..:%.~:!!)o:!:#Q&I: :#aB  ;%.:" +
  "%J6kJoj]<&J#b<(J#R&I#I:&J!b;):#J!a;#:%J| :&}Qh;%:(J#k?#}s~C3;(%I:)&I:!:#R0#: :#aB  <*Jt!hJp!O0#:*J}<h:%J)ki;%:)J!b;):#J!a;#/!..:%:(P:%J||~> " +
  "Qi:%Jp~g| hJp~-%Ni0 :&J6k:%i;+..:+.}/!!o= J3b<%> :%J+a:#: :!3}n!:%?#+:%J3a> J O.v#!,o= J:b<(> :!?#&<+:!?#+J6ca;,:!?#3;-:!?#5;.%I#I:,:+<&N</0" +
  " :&J6a;+:&B  0!:&?#&J| h<)J}+S&I .:)M0 :&B 50!:&J/a?# <):&J3a?# <&a<*:&P:*:.Qi:)J!Oi0!:(J+a:&J/c:-a:#:%3}o!JW;&:(?#/;*:(?#+;)%I:&M0#:)&I:(:)" +
  ":*J~S 3}t!H 9:(:*E#6:(:)E#5:(J5a:&J~k}a3a?# :&J~o}a3a?# 3N0#.:&J+a;&/ . ..:(J E#9:(Kpppp3F#5:!:#:%:(J5a3j: :/H /: :(?#9E#+: :(@#5F# :(J:a> ." +
  "}3!!o#I: ?#3<!: ?#/P&I:!: ?#+aB  <!J:Q0!.: 3}x!;!.:!.~5/%0o!}W!}T= JDb<%> #I:!?#3<#:!?#/P&I:#:!?#+aB  <#J:Q0!.:!3}x!;#.#I:#J|!h<#J<O&I#I:#J~" +
  "R N&IJ&;,(#IJ(;,:#J~r N0 :!?#3;#:!3~4!:%J+a:!:#3s!J|!h;,:%?#/;#:%?#+;&J ;!/#..:!B =;/J ;#:!J H =:!B :;0:!J H ::!?#5;+:!?#3;1:%J E#::%Kppppp!" +
  "F#6J+;-J!;(%I#I:(J!h<*&IJ ;(:!?#3<&:!?#/P&I:&:!?#+aB  ;(.:!:(3}5:!?#5:+bJ}<h&I:#;&(:):%?#6N&I:%J6aJ+J+3~L!:%?#9;-.:)J%k:-a:2F% :%:)J!a<&E#::" +
  "&;).:(J~r N~*:2K!}]q;2(:#;&.#I#I:2K!}Z}B&I#I:!?#3<#:!?#/P&I:#:!?#+aB  <#J:Q0!.:!3}x!;#.:#J|!hJ~T N&I:!:!?#3J!aE#3:!:!?#5J!bE#5/#.:*M&I#I:!?#" +
  "3<#:!?#/P&I:!:#:#:!?#+aB  JAN<(aE#3:(0!.:!3}y!/%..:!?# J#N0#(#I:!?#3<#:!?#/P&I:#:!?#+aB  <#J:Q0!.:!3}x!;#.:#J|!hJ{ N&I:!:!?#3J!aE#3:!:!?#5J!" +
  "bE#5/#.:*M&I#I:!?#3<#:!?#/P&I:!:#:#:!?#+aB  JAN<(aE#3:(0!.:!3}y!/%..:!?# J#O0!#I:!?#3<#:!?#/P&I:#:!?#+aB  J:Q0!.:!3}x!7.:%J>a:!3}z!#I:%B AM&" +
  "IJ ;#:%?#?M0!:%?#>B  J~V O0!.:%J>aJ~>}c3J,3N;#.:!:!B =:#iH =/#..:!?# J#O0!:+:!?#5<*N0!:2K!r;2J ;(:&;#:*:+bJ}<hJ}<O0#J ;#J ;)K ;2:&M0#:%:&J!b" +
  "<#E#::%?#9<-:#J%ka@% ;2:#;)/#.#I:!?#3<#:!?#/P&I:#:!?#+aB  <#J:Q0!.:!3}x!;#.:#J|!h<*J<O&I:&;#J!;(:*J~R N:*J~r Ni0#:!3~4!7(#I:!?#+;*:!?#/<.:!?" +
  "#3J!a<#P:.:#bJ3Pi&oJ (:#:*a<(J+a:({}M  {}H  !<3{/::::::::::::::::{},:3{/UUUUUUUUUUUUUUUU{=:3{/<<<<<<<<<<<<<<<<{={}B{}B{ZJpp&i^.:#a<(:.P&I:(:" +
  "*aB  J<N&I:!:(J!aE#3/#..:%J>a:!:#:(3~5!..J ;(:&;#/!..:%J3a:!:13s!:%?#5;#:%?#3;&:!:/:!B =<(iH =:!:0:!B :<)iH :J ;!/#.(:!?#+;)J%;,#o:!?#/<+:!?" +
  "#3J!a<#P:+:#bJ3PiM&I:#:)a<&J+a:&{}M  {}H  !<3{/::::::::::::::::{},:3{/UUUUUUUUUUUUUUUU{=:3{/<<<<<<<<<<<<<<<<{={}B{}B{ZJpp&i^;(.:+:#:(a<&Q&I:" +
  "&:)aB  J<N&I:!:&J!aE#3J!:#:)a:#:&Q<!8;&J :(:!8;#J /#..:%J>a:!:#:&3~5!:%?#?;#:%?#>;&:%B A.;!.J ;(J ;).: :(H .: :)H -: :!H ,: :,H +: :#E#&: :&" +
  "E# :%JDa> .d!(o: ?#3<!: ?#/<#:!:#Q8;#: ?#+;%#I%I:!:#O&I:!:%aB  <&J,b<(J}&RJ J!:(kJ}jpp&h8M0#: J}X#}8!:: :!J!a<!E#3/!..J 2.:&.1 : J : ?#33~6!" +
  ".~+%#*o!}T= J3b<)> #I:!?#3<#:!?#/P&I:#:!?#+aB  <#J:Q0!.:!3}x!;#.:#J|!hJ<O&I:!3}y!.:!?#+;(:!?#/<#:!?#3J!a<%P:#:%bJ3PiM&I:%:(a<&J+a:&{}M  {}H " +
  " !<,{/::::::::::::::::{},:,{/UUUUUUUUUUUUUUUU{=:,{/<<<<<<<<<<<<<<<<{={}B{}B{ZJpp&i^;*.#o:%:*a<&:#P&I:&:(aB  J<N&I:!:&J!a<+E#3J!:%:(a:%:&Q<(8" +
  ";%J ;&J :*:(8/#..:)J&a:!:%:&3~5!:!?#3;+:!?#/;#:)B /;&:)?#&;%:)?#+.;(#I:#:+Q&I:+:!?#+aB  <#J:Q0!.:!3}x!;#.:#J|!hJHO&I:!3}y!.: :&H +: :(E#&: :" +
  "%E# :!:!?#3J!aE#3:)J3a> .}[#!%o#I:!&I#I: B  :!J!ka: :!a<&J!bB  J}/caJ}<hJ~?}Z3aB  J!b<%J|!hJ}(Q0 :%J%kJ~o2h<#?#r}a3:!O0 :#?#q}a3;##I:!J*R&I:" +
  "!J&P&I: :#:!3}n#&I/&(/). .: ?  :#?  O0#:&J&b< :!:#aJ&b<!iM;#: M:!Mi0!: ?  :!?  O0#(: @  :#@  }D0#:&J+b< :!:#aJ+b<!iM;#: M:!Mi0!: @  :!@  }D0" +
  "#./%.:#0#..J|!;%.:%.}^&#&o%}W= J3b<*> : @% ;-#I:%J+S&I:#:%aJ+b<&&I:&@  ;,:#@  ;+/#..:%M0 :#;(:%;&%I:(}2  :+K+}]q;+:(J!a;(:&J!b<&0 ..:+:-}[<+" +
  "K||||2}Z:+K:r}W:,:%~*:-K4}_}[}[<+K||||2}Z:+K:r}WK:}_}[;+:%J4S&I#I:%Jmh;(:#;&%I:(M0!:+:&@  <,}[<+K||||2}Z:+K:r}WK:}_:,}[;+:(J+b;(:&J+a;&/ . ." +
  ".: ?#><&: ?#6<)J#kR&I#I:*J&aJt :&J#k<&:&Jt R8<&J!J&J&3,:*?#&J!N&I .:*@#+;,: :&E#>: :,F#9: ?#5J/a;&J ;(%I:(:)N0!: :(:&?# J :(3~7!7:&J3a;&:(J!" +
  "a;(/ . ..: :):-K?}_:+}[<+K||||2}Z:+K:r}W<+K:r:+}[~!<&:#:%3~7!<#&I:): J3a<%?# N&I:%J&J33~L!.: :)J!aE#6: ?#5:)J&ka< :!@# F# : :!?#+E#+: :&E#/." +
  ":*J3a> :#.}k}6#7o#}W= J~-!b<+> :+J&H 6:+J E#>:+Kppppt F#9:+K&F%}>:+K F%I:+Kppppt F%}7:+K F%D:+: ?#^@%3F%?:+J E#}I:+Kpppp3F#}B:+J!H V#I:!?#3<" +
  "&:!?#/P&I:&:!?#+aB  J:Q0!.:!3}x!7:!?#3;&.:&:#?#3O&I:#3}Z!7:#:&E#/.:#:&J!aE#3:!J~r 3}5:+Jq!a;}(:+J}s!a;6: J}7a;7#I#I%I#IJ ;&:}*}B&I:+?#IM;&.#" +
  "I:!?#3<(:!?#/P&I:(:!?#+aB  <*J:Q0!.:!3}x!;*.:*J|!hJ{ N0#:&M&I:!?#3<&:!?#/S0!:!:&:&:!?#+aB  JAN<(aE#3:(M0!.:!?# J#O0%#I:!?#3<&:!?#/P&I:&:!?#+" +
  "aB  J:Q0!.:!3}x!7:!?#3;&.:!J H ::!:&E#9:+Jy a:!3}z!:+B ^<&J#N0%:+?#W<(;.:+?#Z</;-:&J!h&I:+J E#}I:.:/:+Jw aJ 3}p!7:+?#}I;-:+?#T;(.#I:(:-3}{!<" +
  "0J|!h<} J}<R&I#I:+K!:0~*}]<}+:}*qF%D:}*:}+}Z<}*}B;&:%J|!hJ!O:} J,Qi0 :} B ~c~B3;&:}*}BM&IJ ;2/%.J!;2:} 0##I:!?#3<&:!?#/P&I:&:!?#+aB  <&J:Q0!" +
  ".:!3}x!;&.:&J|!hJ~r O&IJ ;&/%(:#:+J~V a3~9!:#J~E~&3J!3~8!:#:.:/3~8!:#J~M~&3J#3~8!: :!:#J#3~ !:+@%D;}*/(. .(:+J?a:+Jy a:(:-3}|!;&.:&MM;2J-;&." +
  ":+J~c a:!3}w!: :%H }V:!B :;8:!?#9;}#J!;*:&;} :&J|!hJ-N<,&I:}#J!a;9J ;*:/;}):);} .: :})E#I: :9E#}9: :} H G: :*H }7#I#I:2&I:+B }RJ!hM&I:-M0#:(" +
  "B  J~V O0#: :(:-J!:+J~c a:!?#3:+?#gb3~2!0%/#..: :(:-:2:+J~c a:!?#3:+?#gb3~2!0!.#I#I#o:+:/E#}U:+:.E#m:%J|!hJ#O&o:,&I:-&I#I:(:-a<0J!b<&M0 :&B " +
  " <&JDbJ|!hJ-P0 :(B  <)B qq3J)h&I:&B qq3J)h&I:)J}+hJ!k}1!~m~B3:&J2h}QJ!hM0#..J ;*:6J }8!3:6{/                {.# :(;&%I:&:0O&I:&J!a;):&B  </J" +
  ":b<2J1R&I:);&J!:2kJ}Xt!h0#.:);&:/J~V N0!:*J4Q0#:*:6a:/H  :*J!a;*/!..:+:*E#}o!:+:+{ #}w!{.%r!:+:+@#}o!<}*F%p!:}*~!<&J}!S&I .:}(:&3~:!JDb<*J|!" +
  "hJ,Q&I:+J+a;0J ;*:+Jp!aJ&i<2:&aJ!b;,J~-o;)%I#I:)M0 :)J~O}a3a?# <.J(S&I#I#o:)Jx}a3a?# ;/:&&o:/B  :2B  J:iO0#:,B  J:i(J::/B  J:N0!7/#..:.:/aJ!" +
  "bB  O0 :2:&:/:.3~r!0#..:)J+a;):*J!a;*/!..:0:*H !:0:)J OH  :+B +M0!:+B ,;*.: ?#^J},aB  J#N&oJ~P~&3J~@ :(:-3q#(J .0 = J3b<&> :+J9a<):73x!:&J!H" +
  " &:&:*H (:):&J&a3x!:&J3a> ..:+B k0&(:+B k&I:&;2= JIa<.> :.K F#3: J E#}5:.J H 8#I#I#I#I:+J~c a<(B +J#b1#! #.:(?# ;)#I:(?#&<&&I#I:(B ,J!h0 :)B" +
  "  J;bJ|!hJ~T Q0 :&:)aJ!bB  J;bJ|!hJ~T Q0 :.J H >:.:&E#::.:)E#9/#..:.J9a:):&3v!:&:.?#:<&N0 : :&E#m: :.?#9E#k:.J!H 8:.J!E#3.:.B >J!N&IJ}[}^u ;" +
  "(:.?#9:&3}Y#0%.J ;(J!:2J|!h<)kJ}{(h0#:&M&I:.J&H 8/%.#I#I:)1( !!!&!.: J}s}X/3~;!/%.: JAa;4:)B ~5}c3;&:.J E#D:.Kpppp3F#?:.J}5a:.J9a:.J?a3~)!:." +
  "?#}7;/:.?#}5;0#I#I#I#I#I:&J!b1%!# #.#oJ ;)J ;-= J3b<3> :0<*:/<(J 3~+!J}0N&I#I:*:(J!3~+!JDN0 J~-~:3:(J!b<&3~q!M0 J :*:(J!3~,!:&N0#7..#I%I:(:)" +
  "N0!:):*a:)J!a;)A  J }A0 .:3J&a;1= JDb<,> :,J E#5:,Kpppp3F#/:,J E#A:,:(E#?:,:*E#>:,J E#::,:(:*aE#9:,:*E#6:,J>a;5%I:(:-O&I:,:5:-:*:-aB  3~p!:-" +
  "J!a;-:,?# J!O0!:,?#&;):,:-E#::,:*:-aE#6#I:)Jp!P&o:)(:)J}X~t%bJ~U P&I:)J:a;&/#.JB;&:)J}gt bJ)P0!:)J~&t bJ(P:)J~[t bJ&Pi:)J}s/N:)J}et bJ#Pii0%" +
  ":)J}i~? N:)J~s~W Ni:)J~O~s%N:)J~Y~s%Nii0!J:Jo:)3~l!8.;&.:,J/a:&3G/!..:1:,?#5E#+:1:,@#/F# :,JDa> :3?#+<):3?#/<(:(3}[#<&:(Q&I .:):&J 3}]#<(:&Q" +
  "&I .:(:)a;*:&:(b;(.:*:(J 3~+!J}.N<,;)%I:)<&J!a;):*:(:&3~+!B qq3J)h0 .:&:,P:&:(Qi&I .:.J3a;5#oJ}t~93J~= :*:,a:&:,b3q#&I:&;)%I:*:(:)3~+!J:b<-J" +
  "7RJ J!:-kJ}Xp}X:h8&I:)J!a;)/!..:):,:&:)P8;,.:*:(:,3~+!<)J~R N;-:(;&:)J?N<}!M&I:,:-M0!7.:*:&:,J!a3}]#.;1#I:*:&:13~+!<}%J}0N&I:1J!a;,(:)J:b<)J" +
  "2RJ J!:)kJ}Xt%h80!.:-:}!i;1%I:&<)J!b;&:*:(:)3}^#JDbJ|!hJ-P0 .:(:)O&oJ}>;&:*:(:)3}[#;}!#o%I:(:&M0!7:&J~1~:3a;):&J~-~:3a;}&:&J+a;&:*:(:}!:)?# " +
  "<-b<):}&?# <}&:-3~P!M0 .:-M&I .:}&B  Jy Q&I:(:*:(:)3}^#J|!hB qq3J)h0!7.:*:(:)3}[#<&J!b:):*:(:&3}^#J|!hJAN8.(:(.;):4J}03G:}%J}0O:(:)Qi;&:):,:" +
  "):,Q8;}%J ;)%I:,:}%O&I:*:(:,3~+!<-JDbJ,R&I:):-JDOiJ!h&o:-JDN(:*:(:*:(:,3}[#3}^#J|!h<)J?N:)J~R Ni.;):4:-3G:&:)i;&J ;)(#I:-B qq3J)h&I:4?#+J%Q&" +
  "IJ!;&/#..J ;}!#I#I#I#I#I:-J?b1+&%,,,## !.:4?#+J(Q;}!/!.#I:-J~R b1%%+# .:-J:O0*.:&:}!i;&/#.:):1i;)J ;1/!.:4?#+J!N:1i;1..:,J!a;,/!..:4?#+<)J&b" +
  "J0S0 :&J!hM&I:4?#&:)J!3~+!JDO&I:5:5?# Jp:iE# J /%..:4J E#+J /!.J}_!.;(:3J3a> :(M0%/#.:.J3a;(:0:/3~o!<)&o:):/Q&I .:):0a:/:)b3}Z#&I:(:(?#&Jppp" +
  "+iE#&.:);&#I%I:&:/N0!:&:0a:&J!a;&B  J~< bJ|!hJ7S0 .:(:(?# Jp3iE# :4:0:/31:):4?#+<&Q&I .:):4?#&a:&:)b3~K!.J (J}^!.<(0!/#.Jr!;(:.B }9J!h0 :0;&" +
  ": ?#c;}!: ?#gJ/a?# ;}%:.J3a;5J ;)J ;,K ;}*:/<*Jmh;(%I:(:)O&I:}*:&:)a@  <}+K}wtp}X}Yqr}g:}V:}+K|~t{~r~n~f~V~;| }[K}X}Yqr}g}wtp!}Vqq:}+q;}*:)J" +
  "+a;)/!..:*J*h;):*J~o|||*h:&a;1#o#I#I#I%I:)&I:)J!b;):1B  :1J!a;1J| bJ|!hJ}x!S0!/#..:}*Kp}X}Yqr}g}wtpo}Z}B0!.J ;)#o#I%I:):*N0!:&:)aB  <(B qq3J" +
  "p!NJ!:(kJp~E hM:(J0QihM&I:)J!a;)/!..J!/!.:&:*J&3~n!.0!.#I#I#I:&:*J#J :&:*J}h~93J#3}e!8<)3~J!<1Jp}Y=h&I:&:*3~I!<)M0!:&:*:)3~J!;1(:):*Q&I .:&:" +
  ")a;-:*:)b;*J ;)#I%I#I:);&%I#I:&:*N0#:&:-a<3B  <,J=b<(J9RJ J!:(kJ}X}wpq!h80&:,JCO:*:&J!a<(RiM&I:3J!aB  J=b<,J9QJ!:,kJ}X}wpq!hMi0!.:(;&/!..:&J" +
  "!a;)/!..:*;&.:&:)P:&:*Qi&I .:):-a;(:&:)b;3J~O~83J?:&:)N&oJ (:(J :3J!b<,:(aB  JCN8.<&:(:&8:,:3:&83q#0&:4Jp~93Jr~9334:4:-:*31:4?#+;*:4?#&;&.:1" +
  "Jw~U>hM0!.:&:*a;}&:&;)J!;1J!;,%I#I:):}&N0 :)J!a;(:)B  ;3:,&o:3JHO(#I:1&IJr!;-J ;,:(;)J!;1:3J}1N:3JHNi:3J~S Ni0&#I:3J:b1&*##& .:3J}<N0%(Jr!;-" +
  "#I:3J:b1&*##& .:3J}1N:3J}<Ni:3J~S Ni0%..J ;1J .;,:(;)/!..:}!:&:*:}%4% M0#.J ;-:4?#+M0 :5:5?# Jp+iE# .:-/!.Jr!.<(M0!.:0:/3~:!J}:bJ|!hJ!Q0%:.J" +
  "&H 8J ;(/%.:2J|!hJ+N&I#IJ#;(:0:/J}h~93J#3}e!M&I:0:/3~I!;(.:(:/:(:/Q8;):(;&#I%I:&:)O&I:&:0aB  <*J=b<2J})RJ J!:2kJ}X}wpq%h8:*J~R bJ#Pi0#:&J!a;" +
  "&/!..:);&.:&:(Q&I:/:&J!b<)R&I .:):&:):0aB  JCN8;&.:&:/Q&I .:.J+a<*:&:(J&a:(:0:&:(J}j~93J&3~P!8<)bE#&:*:):0aJ :&:)Q8E# :.?#+<&M0 :&:.?#/3}Z#M" +
  "0 :.:.?#5Jppp+iE#5J ;(/&..J ;(/#.:2J|!hB ~5}c3J#b</J|!hJ&S0 #o:(?# ;&:(?#&;*:.J3a;):.J8a: ?#^B },;2#I#I#I#I:/1# !#.J}a}[~? ;(:&:*: JAa3~O!J|" +
  "!h</J!h0(:/M0!: J E#}5:/J#O0!: J}s}X93~;!J ;*J}5/%.J}_!;(:&:*: JAa3~O!J|!h0&J~-~:3: ?#}5</:*:/83~q!M0&/!.:2M0 J ;*J}5/!.J!H  : :&E#k:):)?# J" +
  "#iE# J~o .: a:*E# J ;(/!.#o:.J8a;&#I:(?#&J(N&I:(?# <)}6  :)J&a}2  K:}]qK~[~=~.}r~N/}C&I:&J&H  /#..J}Xp}9;&#I#I#I#I#I#I:2J|!hB ~5}c3J!b1)#!##" +
  "& %.JrpD;&/%.J(;):(B +J(N0%/#.:(B +<)J)hJ&N0#J}_p}7J}^p}5J}Xp}9:2J|!h<&J%N8:&J)N8;&/!.J&;)J}XpA;&:(B +J&N0!.:&:(B +J6kiJp%i/#.: :)J3kJ}s!i3~" +
  ";!.J .;(.:(&I: :(3|!J|!h;((J&;(:.B 8<&J&O&I: :.?#3:.?#53~D!J#:&: ?#}58;((: J}Y!3~;!: J03~B!..:.JIb> :(J|!h/%..: J}q!3~;!/%(:+J~c a;&:+J~o a;" +
  "/:+J3a;)= Jp!b<(> #I:0J4bJ|!hJ+R&I#I:&B +<*J#N:0J|!h<.J5Qh<,M&I#I#I:*1&!  ! .: :*J3kJ}s!i3~;!J ;&:0J|!h<*J}#P:*J}#Qi0&:)J%H +/&..:(:&B ,<-H " +
  "}I:(:&?#&<2E#T:(:&?# <4E#}B:(Jw a<13~t!&I: J}[}^u 3|!J|!h<&:0J|!h<*J}#P:*J}#Qii0%:)J%H +/!.:(:-H }I:(:2E#T:(:4E#}B:(J6a:13~(!:0J|!h<-J5Q&I:(" +
  "J>a:&3p#:-J}#Q&I#I:)B +<&J&O&I:)@# ;}*:(:&H }7:(:}*F%D:(:)}1 ,}8 G:(:)B .H }8(:(:!?#6E#^:(:!{ #+{.#}I:(:!@#9F#c:(:!?# E#}B:(:!?#&E#T:(J~k a:" +
  "(Jw a<&J J!J%3~S!:(B o<-J#N0!:(:(? }TE O:(:(@#kF%I:(:-H Q:(:(B PH }I:(:(@%IF#}B:&3~t!&I: ?#^B >J!O0#.:(JDa:(JIb3p#:(B }7<&J&N0!.#I#I#I#I:&J!" +
  "bJ :&J!Q8J!b1# #!.:(B AJ#O0!/#.:(B AJ!Q0 :(J E#}U:(Kpppp3F#k:(J3a:(JDa:(J~k a3}1:(?#5;&:(?#3:(J E#}I:(Kpppp3F#}B:(J+a:(J>a:(Jw a3}1:&:(?#+:(" +
  "?#/360!.: J}f}Xx&3|!J|!h;&/).: J03~B!J&;&/(..:):(?#AE#+:):(@#>F# .: :(?#9<-E#m: :(?#6E#k:*&oJ!;&J!;)#I:,M&I#IJ ;):-:2O0 :.J}#Q;&/#..: :)3~B!" +
  ".:&(: J}q!3~;!J ;&J%.:0J|!hJ}#R0#: J#3~B!:/J.E#&:/J~b}^3E# ;&/#.(: J}i!3~;!.J ;&.:(Jp!a> :&J|!h..<&1(!   # .:#:+J~V a3~9!:#J~E~&3J!3~8!:#:+?" +
  "#m:+?#}U3~8!:&J%N&I:#Jw~&3J)3~8!/#.:#J~F~&3J%3~8!:&J!O&I: ?#D: ?#}5:#3}Z!3}I(:#: ?#k: ?#m3~8!.:#J~E~&3J!3~8!/!.:8J!h&I:#:+J~V a3~9!:+:!:}#3s" +
  "!:#:+?# :+?#&J!3t!/!.:!?#3;&#I:+B V&I:#?#3:}#N0!(:#?#3<)J!a:}#N&I:#?# :#?#&:)3~+!JAN0#.:#J~E}c3J!3~8!:}#:#?#3N0!.:#3}Z!7:#:}#E#/.:#:&E#3:+J " +
  "H V.:+@%D;}*:} ;)/!..:!3}y!/!.:!:!?#3J!aE#3:!:!?#5J!bE#5.:#J~O~&3J!3~8!:+?#><#&I#I: :%H }V:+?#:;!: J}7a;%:#J!}QJ6c;#%I:#M0!:!J/aB  J!N&I:}*K" +
  "!:!J0aB  <&~*}]K :&Jt P8}Z}B&I:%:!?#+E#+:%:!@# F# : :&Jp!jJ3kJ}p!i3~;!..:!J6a;!:#J6b;#/ . ..:+J~-!a> .}J!#o:!?#+J+a?# &I:!3}Z!7J ;!(:!?#/<#:" +
  "!?# aJ :!?#3<%:!?#&R8J :#:%R8;!:%:#b;#.: :#E#&: :!E# .}x%!*o= Jy b<&> #I:#:%J/ca<(B }&J#N&I:&J6a:!:#:%J 3~C!(#I:%J!a;):(B .J#N&I: :!:#:)J!3~" +
  "C!/%.:&J6a:!:#:%J 3~C!:!?#>;*:!?#:;+:!?#9;,:!?#6;-:!?#+;(:&J>a:!:#:)J 3~C!:&?#6J}XpppmN0 :&?#>J}XpppmN0 :(:!?#+R&I:!:(E#+.:!:*E#>:!:+E#::!:," +
  "E#9:!:-E#6:&J!H }7:&:&@#9F#D:&J E#L:&Kpppp3F#}9:&J3a:&JDa:&J}9a3}1:&?#5;#:&?#3:&J!H }B:&:&@#?F#}>:&J E#U:&Kpppp3F#T:&J+a:&Ju a:&Jx a3}1:#:&?" +
  "#+:&?#/36&I:!J03~B!(:!:%J3kJ}f}X~#&a3~<!...: :&?#:E#+: :&@#6F# .:&Jy a> .}h!!!o:!J!H }7:!J H }V:!:%J-aH GJ#;(#I:%J/c:#a<#B .J#O&I#I:#B +<%M&" +
  "I:&0!:!J03~B!/%.:%J(N&I: :#@# F# :#B -;((:!:%J6kJ}X}Z5i3~<!./#.(:&M0!.:!Jp!3~<!.: :(H +.~C%#)o!}W= Jy b<)> :)J+a: :!3~*!:)J}9a<,J J;~s. #I:," +
  ": :!3~R!&I#I#o:)?#I<!&I#I:)?#}9; :#&I: :#b;*/!.: J2}@&I: J%b: : J.}?8;*J ;#/!.: J3O:!J3}?i0%J);#J-;*J /#..J!.;,:*:*J}+lh<!:*J,a< : :!}>8;-:)" +
  "J~? a;.%I:!:-O&I:.J6:!3~+!; :!:*}>&I: ~*:/K-}W}U;/(:+J-c: a;+.:!J!a;!/!..:+J~^*e~*:/Ktq}:}W}UKppppppp3}E:)B U&I:+&o:/Ko}[;/Jp}k~b~S%:+b(K :/" +
  "}V;/J .;+.:,iJ,;!J,J%:#:#J%}@8<*:*J,}A8;#J-; #I%I:!:*Q&I:+: g0#: J-c; :!J!b;!/!..:#;!.:):!E#A:):+E#?:):/F%+:):)?#3J3iE#30#..:)J+aJ73~/!.:)J+" +
  "a:%:&:(3~0!:)Jy a> .}Q!#o:!?#&;%:!?# ;#:!B +M&I#I:%M&I: :#J 3v!2.:#B  J;bJ|!hJ~U S0 :#:%aJ!bB  J;bJ|!hJ~T Q0 : :!?#+E#+: :!@# F# 2..: :#:%3v" +
  "!.}A!!o:!B +&o:!?# :!?#&:#J!3}p!;%:#J&a;!:#J+a(:!J&a.;#: :%H +: :#?# E#&: :!?# E# .P : :#E#9: :!E#6: :#E#5: :!E#3: KppppDF%:: J~#CE#?: {/   " +
  "             {.% .}# :!:#Q&o: :#aB  (J ..}>!!o:#:!:!:#P8;%:#;!#I%I:!:%O&I: :!aB  JDbJ|!hJ,Q0#:!J!a;!/!..:%;!.:!:#b.y%#)o!}W: J~!~.3J}#3~Y!J#" +
  "b<#J&Q&oJvu3;#J%(:#J#k<%?#~8~C3;#:%?#~#~C3.;%#o: :#:%3z!<&&IJB;#J#;((#IJ&;(: ?#9M&IJ:;#/!.J:;#: ?#6B  J:O0 : J:3~Z!: J~Fu3J>3~Y!;%: J:3~Z!J!" +
  ";*: J!J#: J:3~]!83~[!;)J /#..: JA3~Z!: J:3~Z!: J#3~[!;): :#3~Z!: J~Fu3J>3~Y!;%: :#3~Z!: :(3~[!.;#: J:3~Z!: J!3~^!: J:3~Z!:*&I: J&3~[!;#(: J}" +
  "{~.3J%3z!M&I: : B @3~/!..:&&I#IKpp~O}|~6~S~A :!Kpp~&~B}py0}U<!:!Kpp~O}|~6~S~A }K8<!K~^*p;+:):%J(k:!Kps}p@p~!Jy~S}/b3~W!Jpu!a<(J,l<&:&:#bJz f" +
  "b<#J,kii<&:(}@&I:&:(O0!: @% :+Kp}z(}Y}H0!.:#Jz b;#..: :#:%:)3~_!: : ?#+J:iE#+: ?#9M: B ?J?Nh.~X#!%o= JDb<%> :%:!:#3~*!:%J6H @#o:%?#9<!&o:%?#" +
  "6B  (J .B qq3J)h&I:%J~!~.3J}#3~Y!7:%JA3~]!:%J:3~Z!&o:%J:3~]!7:%?#9(:%J~Fu3J>3~Y!;#:%J:3~Z!:%J#3~[!;!J /#.;!.:%J#:%?#6:!3~a!<!:!J#S8J!:!83~[!" +
  ";!:%J:3~Z!:%J~Fu3J>3~Y!;#J!.;&:%J:3~Z!:%J&3~[!;(:%J:3~Z!:%:&J!j3~^!:%:(:#:!3~_!:%J:3~Z!#I:%3~e!&I:&0!:%3~f!7(:%3~f!0!:%J63~/!..:%?#9&I:%B ?J" +
  "?N&I:%J:3~Z!:%J?3~Z!:%J!3~i!:%J@3~Z!:%3~g!..: :%JD~s-  :%JDa> .}) : K!F%6: :!: B ?< : J?N8H ?.~P%#(o%}W: @% Kp~o~I~D~]!}U<,K|~q}y~D}n,}G&I: " +
  "J73~/!.: B ?<&J?O&I:&J3kJ}](i2.#I:%: ?#:<*Jtq}:e<&:&Jtq}:c:*Oa~*: @% <-K~^*}W}UK||||||||| :!Kps}p@}U<.:!:.}F8}F&oJppp!(:-K|}]~2~>%}F0!Jpppt " +
  ".:%?#&iE#&.: B }/M&I#I:,Kp}z(p<!~!J~#~l}0b3~W!;):#J~hu3J}e~C334:#?#&<(:#?#+<&J&:)J,}Q3~X!:(:&J*:)J(}QJ2h3~X!:(:&J-:)J}+h3~X!:(:&J0:,:!Kp}z(}" +
  "W}V~!<)J}g9e3~X!:(:&J3:)J}9e<+J||%hJ}9g3~X!:(:&J}!:):+J}9cb3~X!:(:&J}):*3~X!:&: ?#>J5a<(S&I:#:(E#+.:#J~Q 3G:#?#&:#?#+: ?#3: ?#536&I:#J E#+/!" +
  ".: B }0M&I: ?#+0!.:%:%?# Jp&iE# ..:%:%?# : ?#+iE# :%:%?#&: ?#/iE#&J .}Q :!:(:)3~D!:#&I:!:#3~<!: J}XpppmE# 2.:!?#}5<(&I:!J H }U:!J E#}5:!?#A;" +
  "#:!?#D;%:!Kpppp3F#A:(;&(Jppppm;#.: :&E#+: :%E#&: :#E# .s!!#o= JDb<)> :%M&I: J}d!3~<!.:#J,N&I:!J~>}c3J,3}n#M&I: J}e!3~<!J!;*..:&B .&I:)J~^*E#" +
  "6:)K F#3:)K F#9:)J#E# :):&@# F#+J/3~=!<!: ?#IE#+:!: @#}7F# :)J!E#A:):!E#?:)J!E#>: :):(:)J>a3~>!.:)JDa> :%J!j:*i.~j!#&o!}W#IJ6;)#I#I#I:!B  <+" +
  "J!b1# #!.J:;).: :)a<*?# J!a;):*:)E# :)Jz P0 :)Jz O0!:*: ?#+E#&.:(J/c;): J/a;*: ?#5;,%I:)&I:*:&3x!:)J/b;):&J/a;&/!..:!@# ;-: ?#+<!: ?# N&I: J" +
  "&J63~L!.: :!J!aE#+: ?#&:!J6ca<!:%H 5:!:,E#3:!:(E#/:!:#E#+:!:-F# : : B ?:+MiH ?..~j&!+o#I: ?#3<#: ?#/<(P&I#IJs~03;!J&;%J!;&#I#I#I#I#I:#: ?#+<" +
  ")aB  <+J~[ b12!#######&##### #.J~8~03;!/#.J(;%J}zr3;!/!.:+JBN:#a;#/#.J!;*J ;&.: : B <:&iH <%I:%M0%: :!B  :#:(P&o:#:)aB  (J .J|!hN<&:#aE#3:%J" +
  "!b;%:#J!a;#:!J!a;!:&0 .: 3}y!/#.(: ?#+;).#o:#:(P&I:#:)aB  JDN&I:#J!a;!Jo/#..:(:#:#:(P8;!:#;%#I%I:!:%N0!:%:)aB  JDbJ|!hJ-P&I:%J!a;%/!..:%;!.J" +
  "o:#:!:#O8.;%:!:(P&I:!:)aB  JCN&I:!J!a<#;!#I%I:!:(O&I:!:)aB  JDbJ|!hJ-S0#:!J!a;!/!..:(;!.:#:%:#:%P8:%:!:#N8;%..:!:(P&I:!:)aB  J~V!hJ~@ N&I:!J" +
  "!a<&:(P&I#I#I:&:)aB  J}0b1% ! !.:!J#a;&..:(:&:&:(P8;!:&;##I%I:!:#N0!:#:)aB  JDbJ|!hJ-P&I:#J!a;#/!..:#;!.:&:%:%:&Q8:%:!:&N8;%..: :!E#3J#;*:%J" +
  "oN0 : :%3r#7J#2.:*.H!#o:!?#3<%:!?#/Q:#:%Qi;&: J :%:#b:&8E#&: J!:#:!?#+a:&8E# .y&#+o!}T:!?#/;*:!?#+;,#I%I#I:*:%b;&#o%IJ :&J3P:%:*Qi0!7:%:,a<(" +
  "J+a:({}M  {}H  !</{/::::::::::::::::{},:/{/UUUUUUUUUUUUUUUU{=:/{/<<<<<<<<<<<<<<<<{={}B{}B{Z<(M&I:&J3b;&:%J3a;%/!..:(^.;&:*:%:&a<%R0 :%:,aB  " +
  "<&J<N0#:&J~S O&o:&J:P0!:&tJ }A&I:%J!a;%/%.:!?#/;(:!?#+;)#I%I:(:%<&R0!:%:)aA  J }A0!:%:):(:%3}s!J6}Q<+a;%:+0 .:!:&3r#;&.:&(J!;-J ;(#I:%J!a<&:" +
  "!?#/<+P&I#I#I#I#I:&:!?#+<.aB  <)J~e b1+#%%%#%# !.J&;(/!.#I:)J~X b1(!###! .:)J<N:)J}1Ni:)J~S NiM0!.:(:%J#a<&a;)%I:(M0%J ;%:&:+P&I:&:.aB  ;%.:" +
  "%JDbJ|!hJ-S:%JVhJ~< bJ|!hJ)Sh0!:(J!b;(:&J!a;&/ . ..:!:&3r#;).:).;%/!..:!:%3r#7.:!:%J!aE#3: :-H +: J :%:#b:!?#/:%P:#:%Qi<%8E#&: J!:#:!?#+a:%8" +
  "E# .D!!o: K!F#+: :#: ?#&: ?# <#J#N<%8E#&: :!:#:%8E# .~t!!,o= J3b<(> : ?#><)M&I .:)J!b;+:(J/a;,:(J+a;): ?#5;-: ?#6;.: ?#:;/:#; #I%I: :+h<0J#k" +
  ":/a< ?# <*&I:.:*J!b< R&I .:%&I#I:#: J&k:-a< ?#/O0 :(J E#/:(Kpppp3F#&:&: B +&o: ?# : J&a?# :(J&aJ 3}p!7:); :,(: J&a.?# O0 : ?# :%:&3}n#M0&..:" +
  "0J!a; /!..: :!J!aE# .:(J3a> :*M.}Z!!&o: ?#&<&:!: ?# <)b<%S:#:&:%bRh&I:%: ?#3O&I: 3}Z!7: :%E#/.: :#:%aE#32.:#: ?#3<%a<(:%P:&:(PiM&I:%:)a:#:!:" +
  "#36&I: :(E#32..: 3}Z!:!:#31.}) :!B  M&I: J~E}c3J!3~8!.:!J H  .}^!!(o:!J!b<#J4R&I#I:#J%k<#?#y~A3;%:#?#~S~A3;&J ;#%I#I:#:%S0#:!:#a;(: B  :#:&a" +
  "B  jJ~V hM&I:&:%:#: :!3~P!0!.:(J!a;#/!..:%:(R&o (:&:(aB  .;)..:).. : :!J!3}o#.~@!!)o:%M&I: :!:#3~8!2.J ;%%I:#:+<&O&I:&J!a;+:!:&aB  ;):,J!hM&" +
  "I:)J,b<*J}&QJ!:*kJ}jpp&hMiM&I: J!:!:(a:#:&P:&:(Pi<*8J :&:(b:*83~8!:+;(..:%<&J!j:)J~S Nh;%:&:)J<Oi:,jJ!j;,/!..: J!:!:(a:#:(P8:#:(b< J : :#R83" +
  "~8!.. : :!J 3}o#.4 : J&3.< &o: ( ..~=#!(o= J:b<&> J~r ;(#I:!3}v!J|!hJ~r N<*M&I#IJ~R ;(:!3}v!J|!hJ~R N0 :&J5a:!3}w!/#..:!:(3}5:#J!a;+J ;(%I:*" +
  "&I#I:&J5a<):!:(M3~F!:&B 9J#N0%:&:&?#9E#+:&:&@#5F% :&:&?#&E#9:&J H 5:&:!?#9:+aE#6:%:)3x!:&3{!M0 :&J H /:&J}e!E#3: :&J/aJ : B }V:%?#&:%?#+3~3!" +
  ".(:!:(MJ~T 3~N!M0#:&J#H 5:&:(E#6:%:&J5a3x!.: :!:#:%3~>!:%?#+<)&I:%:)J!bE#+.:(J!a;(/ . .:&J:a> .* :#3~A!.}I!!o= JDb<(> :(J~^*E#>:(K F#9:(:#E#" +
  "6:(:!E#5:(K F#?:(J#E#/:(J/a<!J~r 3}5: :!J!:%:&3~S!:(JDa> .}9 : B +J!N&o: ?#&J(N&o: ?# < }6  : J&a}2  K:}]qK~[~=~.}r~N/}C(J .(J ..}4!!o= J3b<" +
  "#> : J H }U:#J#H +:#:!H ,: :#J+a3~T!:#J3a> .n!%oJ~-~43:!3~q!&I#I%I:!&I: B  <#JDbJ|!hJ-P:#J~V!hJ~< bJ|!hJ7PiM&I:#JBb<%J0RJ J!:%kJ}Zt h8M:#J~V" +
  " Oh0%.: J!a; :!J!b;!/!..J!;&..:&.~m+!3o#I#o= JDb<+> J!;.:!J!H }7:!J H }V:!J E#}5:!:%J-aH GJp!;):%J/c:#a<#B .J#O&I:#?# ;.:#B +<,;%:#?#&<-;/#I" +
  "#I#I:,1&(#! #.#o:-&I#I:#B ,J!h0 :.B  J;bJ|!hJ~U S0 :-:.aJ!bB  J;bJ|!hJ~T Q0 :+J H 5:+:-E#3:+:.E#/:-/#..:+J/a:.:-3v!:+?#3.;/:+?#/;.J ;,:+J E#" +
  "::+Kpppp3F#6:+J>a:+J/a:+J6a3~)!:+?#?<(M&IJ}Y!;):-:/O;%/(.:(:!?#^?#:Q&IJ}Z!;):-:/O;%/(.:+B A:+?#>;*J ;%%I:%:(O&I:%:*a;):%J!a;%:1:)B  B qq3i;1" +
  "/!..J}[!;)J!h:1tJ }>iM&I#I:1J|!hJt S&I:*:(J&3~n!&I:-:/O;%/+..:*:(J 3~+!J~R N&I:*:(J J~C~73J+3~P!&o:*:(J~C~.33}a!(J .;2.#I:1J:h<1&IJ ;%J ;):(" +
  "J%S&I:*:(Ju~733}a!;).:(J!b;}!#o%I:(:0O&I:%;#:*:0aB  <%J{ N&IJ!:#J{ N:} h:4iJ!h0%7.#o:%J~r N<3:#J~r Nh;5:3:#J>Nh;#:0J :0:}!O8&oJ!:%B qq3J}%J}" +
  "+:0J!N8h0!7:%JCN:0J!Oh(:%J},N..;3:} :5i;} :#:4i;4:0J!a;0:):3h;)/!..:).J!h0!.:2&I:*:(J~C~73J+3}e!&IJq!;):(J2O0%:*@  K~R~U}_~K~M~c}o~6:}[:*J*a" +
  "@  K}w~U}_~K~M~c}o~6~T }[q}BM0%..J}B;%%I:%&I:%J~S~83a?# :(N&I:%J~O~83a?# :*:(3}n#M0%.:%J+a;%/!..J3;,:2M&IJ J3:*:(3~:!J}:bJ{!h8;,.:1&I:,Jppp#" +
  "i:,:*:(3~o!8;,J ;%%I#I:*:(:%3~+!<#B qq3J2hM&I#I:#J}0b1& ## #..:%J!a;%/!..J ;)#I:*:(J 3~+!B qq3J)h&I:*:(:%J~1s3J%3~P!0!.:*:(J 3~J!J}g~+~P h0%" +
  ".:,Jppp&i;,.J ;)/!.Jq!;):-:/O;%/)..:-:/O/%.J#;%:.:-:!JAa3~G!;)J ;,/%.:,J6kJ}X}Z/i;)J ;,J ;%/#.J .;%.: :!:):.:/:%J&i:%:&8:,3~1!:+JDa> .~)!!)o" +
  "%I#I:*;):&;%%I:#:%R0!:!:#:%3}q!<+J|||*h3~l!&I:!:%aB  J~S N:)i;):%:+J6}Qa;%/!..:(:%:&8;(:):&J Oh:!:%aB  J~S Ni;*:%:+J6}Qa;&/!..: :*H +: J :&:" +
  "(b:&:(P:#:&Pi<#8E#&: J!:!:(a:#8E# .T!!o%I:!^<%J1P&I: :%B }lr33~B!:!:!J!bh;!/!..%I:#^<!J}*R&I: :!B ~m}^3Jp!i3~;!:#:#J!bh;#/!...~m!!%o= J:b<&>" +
  " #I:%?#+J!N&I:%?#&B  J~r N0!.:%JA3G.:&:#B +J%N<(E#9:&J#E#5:&J~M~&3E#3:&:!E#/:&: E#+:&J~E~&3E# :&J!E#&:&J~E~&3J!:(8< E#6J ;!%I:!J:O&I:%:!:&a<" +
  ")?# :)J&a?# 31:!J+a;!/!..:#B -&I:&K F#/:&K!F# :&:%E#+:&:#?# :#?#&J!3t!(:%:#?# :#?#&31.:%: :(31:&J:a> .}6 :!:#J{ 3~N!&I:!3}v!7:!J H ::!:!?#3E" +
  "#9: :!3}z!(: J#H +..? J}X}Z}{}7J}X}Z}{t : :!:#3~O!J|!h< J#h8J : J#S8.}3!!o= J3b<(> :(:&E#/:(:%E#+: :!:#:(J+aJ&3~@!:(J3a> .g!#o= J3b<&> :#B +" +
  "J)hJ#N&I#I:#?#&M0 :&J&a:%?#&:%?#+<(: :!3~H!:&B 2J#O0 :(&I:%:(J!bE#+.: :!:#:%3~E!:%J{ 3G..:&J3a> .e!#oJ+;##I:!J+S&I: @  K~^~^~I}Z~4~G~G}n}1}C" +
  "0!.J ;#: :!J Jr~93J(3~P!;%: :!J J}d~93J&3~P!M0 J(J&:%8<#J%aJ : :!:#J~1s3J%3~P!8;#.:#.~?(!.o:#;(#I%I#IJ}W;+:(;%J ;.J ;&%IJ ;):!:%Q&I: :%aB  ;" +
  ").:)J|!h</B qq3<*J~V h&I:+J!a;+:%J!a;%:*:.i;.:)tJ~;o}?:&a;&/!..:%:(R&I:,Jp#Jp&:/JCN8i;,(:.J|!h<-:,i<*Jp+i:*:&J}<Q8;,:.J+h&I#I#I: :!:(3~+!<*J" +
  "BO&I: :!:%J!b3~+!JBO0!.:,Jp:i;,.:*J~V!hJ~O O0 :,Jpt i:,: :!:(J}p~93J&3~P!8;,..: :!:(3~+!B qq3J)h&IJ ;-(#I:-J!N&IJpp~A ;-/!.Jpp&;-: :!:(J}n~9" +
  "3J#3~P!M0 :!:%P:(J#a<*:%Qi0%: :*a;&%I:+&I:+J!b;+:&B  ;*:&J!a;&:*JDbJ|!hJ-P:*JVhJ~< bJ|!hJ)Pi0!/#..Jpp);-..:0J!a;0:-Jpp+i<*:*:-:.J~p!h8:%:(bJ" +
  "#P8;-.:/JCO0#:%J!a;(/!.. .:,:-i<(Jpp!i:(:0J#}>8<(Jp3i:(:%:#bJ{!Q8<#Jpp3i:#:!:%Q8;&:)J|!hJHO&I:%;)(:%J!a;)J ;+%I: :!:)3~+!JDbJ|!h<#J,R&IJpp&:" +
  "#:+J-ca<#:#Jpp&S8;+:)J!a;)/!..:&Jpp:i<#:#:&:):%bJ#P8:+J||%Q8;&.:!:)Q&o:&:&Jpp:i: :!:)3~+!J=b< J9RJ J!: kJ}X}wpp!h88(:&..}8!!o%I:!&I: J:J : B" +
  "  <#J~< bJ|!hJ7P8:#iH  :!J!b;!: J!a; /!...N!!o: ?#+<#: ?# N&I: J&J/3~L!.: :#J!aE#+: ?#&:#J/ca< :!@# F# : :!?#+E#+.9 : : ?# J!:!:#3-J}XpppmO&" +
  "I ..3 :!: ?# : ?#&3N.}R : 3}v!J|!h:#J|!hN&I: : ?#3J!aE#3: : ?#5J!bE#5J 2.:!M&I#I: ?#3<!: ?#/P&I: :!:!: ?#+aB  JAN<#aE#3:#0!.: 3}y!J 2..: ?# " +
  "J#N.~g!#(o!}W#o= JDb<&> :&J/a<%J J;~s. :%: :!3~R!&oJ!;%:&?#3<(&I#I:&?#/;%:&B A&I:#JB3GJ!;).:%:(}A0 :)J#i/%..J4:%J :%J }?8<%:%J4}A8;%:&J5a;(%" +
  "I:%&I:#:(B  <*JDa3G:+K-}W:*~*K|!}Z}U;+:%J!b;%:(J!a;(/!..:)J&i:+K|||||||2}G0!7:#?#&:#?#+: :!36&I:#J E#+.:)(J#..:&JDa> .}@!%o%I:&<)&IJ ;(:!:#Q" +
  "&I: :#aB  ;(.:#J!a;#:)J!b;&:%B  ;*:%J!a;%:(:*3~Q!0!..:)M.}6 : J:J : J~< bJ|!hJ7P8iJ|!h:!J:J :!J~< bJ|!hJ7P8iJ|!hN.q%!,o: :!:#J 3~+!JBN<%H ::" +
  " J+a;-: ?# ;*%I#IJ ;&#I:#:%Q&I:!:%aB  <&JDb<.J|!h<,J-P&I:(:,iM&IJ!;): :*:+b<*E# J ;(/%.:(J6P&I:(:-a:.H  .J!;): :+JojJ!h:*a<*E# :(J!a;(:,M0#:" +
  " :(E#&/#..:+:)Joj:&J|!hJCOiiJ!;+J!h0!J ;).:%J!a;%/!..#oJ ;&:)&o:!:#:%3~+!J~V!hJ~@ N&I:!:#:%J!a<%3~+!<(JBN:(J}0Ni:%a;%J ;)%I:!:#:%3~+!JDbJ|!h" +
  "<+J,R&IJpppt :+:&J-ca<&:&Jpppt }A8;&J!;):%J!a;%/!..: J :&b:&:(JBN8:*aE# J :)M0#7.:#:%N(J ...}j!!!o= JDb<(> #I#I%I#I:(J+a:!:#J!h3~F!:(B 3J#N0" +
  " :(:(?#3E#?:(:(@#+F%::(J5a<#:!3}w!:(:#E#A:%:(J:a:#:&4% 0#J ;#/!..: J#H ./!.: :(?#9E#+: :(@#5F# .:(JDa> .}>!%o= J3b<#> : B }V;%: ?#^?#:;&:#: " +
  "?#IE#+:#: @#}7F% : :!:&:%:#J!3~3!:#J3a> .}= :!J.R&I#IJ!:!kJw5h&oJ}*(:!J#O0!: J%J2: Jz f8hMJ9i.2..J}+J :!J!bJ/P8.}= : :!J%PbJ}g%a< J#}Q:#a: J" +
  "~d#ca: Jz eb: J}g%ea:!J,aJ/gJ}p!cJ#aJ(eaJ}u~a}5b.: : :&:%J}9c:#J}g9caa~*:!~)Kp}z(}W}UF% .}u!!&o: J}t~a}5a< J~.~l+e;#: :#J~.~l+cb< : J~)}t#ea" +
  ": J~1.eb: J~,~l+Qb<!J~d#e;%: :!J~1.eb:!J}k}t#ea:%J}j}Vca< J(cJ#aJ}p!e<!J#aJ/g<&J(kJ:a: :!J}p!cJ#aJ(ebJ!ai:#J}g%c:%a:&J#PaJ,kJpt/bi.}: :#J!b;" +
  "#%I:%&I:!:#R&I (: :#a:%:%J-e<%J-cbJDiH  :#J!b;#/#. ...U!!o:!J%b;%:#:#J|!hJ%gb;#J ;!#I%I:#J%S&I:!J!a;!:#J%b;#: :%J%a<%J%3z!M0!/#..: : B @3~/!" +
  "J ;!.:!.I!#o: ?#6<&: ?#9<%J :!:#3~P!<!&I:#:%Q&I (: :%:#bE#9: :#:&aE#6..:!.}& : :!3~]!M&I: : B @3~/!..}<!#o#I%I:!M0!: 3~c!<%J,R&I:!J!b;!:#J-c" +
  ":%a;#/!..: : B @3~/!J ;#.:#.};!#o: ?#9<#&o: ?#6<%B  :!J|!hN&o: :#J!bE#9: :%J!aE#6J!(J .(J ..}c!!#o: J#3~[!;#: JH3~Z!: J#3~[!;%#I:!M&IJ ;!: ?" +
  "#9M0!: ?#6B  JHO0!.: JH3~Z!: J#3~[!;!.:#J}&Q:%J}8QiM:!J}:PhM&I: : B @3~/!.: J :#:%:!J}9N&o: 3~d!J}8(:!.3y!.F :!:#3~U!:%J!bQ&I: :!:#:%3~V!~)K" +
  "p}z(}W: @% }UF% (: : B @3~/!... : :!J 3~,!.6 : J!J&3~V!< : J~%t}6aJ*gb.O!%o: ?#9<#&I: ?#6<%B  JDb<!J|!hJ-P&I: :#J!bE#9: :%J!aE#6.(Jw!;!.:!J|" +
  "!h.8 : Kt}f~+~S}4F%:: : ?#+Jp#iE#+.}* : J}x~.3J%3z!&oJ!(: J}{~.3J%3z!..}s!#&o!}W#o: JB3~]!<#M&IJ : J}03~]!M0!7.#o: J#3~[!<!J}&R;%: JH3~]!M&I" +
  "J : ?#6: ?#93~a!M0!7.: J#3~[!.<&J}9P:%hM&I: J}.3~/!.: :&J}9c:!J}g9ca<!J OH }0: : @% :!~*<(K :(}V:#8}UF% J!..5 : ?#9&I: : B @3~/!... : J|!hJ@" +
  "O.Q!#o: ?#9J!b;#: ?#6;%%I#I:#JoN0 :%B  :!4& M0 : :#E#9: :%J!a<%E#6:#J!b;#/!...}: : J|!hB qq3J*h&oJ!(: J;b< J|!hJ};Q&oJ (K}X~^}X}g}Xpppt : ~*" +
  "r~!..J!h.}! : J|!hB qq3J)hJ O.}, : Jp!S&o: 3~m!J#hJ!}Q(: J:N: J,bJ(Pi..}L!%o#I%I:!Jy O&I:!J~8~43a;#:!J~:~43a:!J&a;!B  : :#}1! bP0!/#..: J~t|" +
  "%hJ~t|%N: JpWhJpp}7Ni2.:#B %J!i.}r!!&o= J:b<%> :%J E#9:%:!E#6:%: E#5:%J E#3:%: E#+:%: :!aE#/:%J5a;(%I#I:!:&N0 :%:(:&: :&aB  3~p!:%?# J!N&I:%" +
  "?#&<)Jp!S&I:)3~m!:#hJ|!h0#..:&J!a;&/!..:%J:a> :!:&O.}q!!%o%I:!:#Q&o: :#aB  (J .B qq3<%J| h&I:#J!a;#:%:&i;&/!..J ;%:#J~< bJIP:!J~t!QiM&I#I: :" +
  "!:#3~+!Jt O0 : :!:#J!a<%3~J!<#J}g~+~I hM&I:#:&iJt hM0!: :!J!3~n!M0!.J ;%..:%.}I!!o:!:%J| :%J6kJoj]<&}Qh:!?#+J)kJ :&J!N8i<%E#+:!?# :!?#&:#J!a" +
  "3~+!;!: :%E#&: :!Jt!hJp!OE# .}.!!o: ?# :!R&o: ?#&<#:!Q:!:#R: B +8(J ..~q!!&o= J3b<&> :&:!:%:!:%P<)8<(E#/:&: :#:)8E#+:&:!:%:!:%Q8<*E#&:&:#: :" +
  ")8E# J ;%#I%I:%:(O&I:&:%:%3~s!M0#:%J!a;%/!..:(;%.:(:%b; J ;#Jo;!#I%I: :#O&I:&:!:*a:!:(a3~s!M0#:!J!b;!:#J!a;#/!..: ;#.:*:#:%ab<!J#N: :#bJ#Nh&" +
  "o:&:%:%J!a< 3~s!&o:&: :%3~s!(J .(:!J#P.:&J3a> .}:!!o:!: ?#&P&I:!: ?# aB  ;%.:#: ?#/P&o:%:#: ?#+aB  j(:%.J~V!hM.}5!!o#I: B +M&I: ?#&M0!: ?# B" +
  "  J~V O0!.: J~>}c3J,3N;!.:!.}) : B +J!N&o: ?# : ?#&3}Y#(J ..}7 #o: ?#^B >&I: :!3~;!J : ?#^B >J!N0!7: J03~B!(: :!3~<!.J&..~/!!%o= J3b<#> #I#I" +
  "#I#I#I#I:!B +1&#%! %.:#:!B ,<%H /:#:!?#&<&E#+:#:!?# <!E#&:#J&a3~t!M0%: J%H +/&.:!B ,;%:!?#&;&:!?# ;!/#.: J#H +/#.: J%H +/!.:#:%H /:#:&E#+:#:" +
  "!E#&: :#J&a3~(!.:#J3a> ./ :!J~b}^3J.3N.}:!!o%I#I:!:#R0 : :#aB  J~S O&oJ!(: :!:#3}r!M0!J#.:#a;#/!..:!:#Q.4 : :!3~:!J|!hJt N.[!&o:%J!a<): a;*#" +
  "I%I:(<&:!O&I:&J!a;(: :&aB  J:O:!:&:)aRi0!:&:*aB  J:O0!: :!:(:#:%3~P!M0!/#..:!;&.:!:&Q.>!!o%I:#<%J!b;#: :!:%3}^#J|!hJ:N0 .:%.:!!o%I:#<%J!a;#:" +
  " :!:%3~+!J:N0 .:%.1 : :!:#J!b3~+!.}! : :!E#3: ?#/: 3}y!.? : :#:!:%:!:%P83}n#< :!:%b: 8< J }?: J }>b.5 : J3:!J33}_#Jp!hJ*}Q.}8!!o%I:#&I: ?  ;" +
  "%: :!?  E  :!:%E  :#J!b;#:!J&a;!: J&a; /!...}y!!%o= Jw b<%> : ?#+<&:!R&I .:%:!E#::%: ?#&< :!J)ka<({   {.% :%:({  3{.%3:#:&S&I .:%:#E#}>:%:#J" +
  ")k: a< {  3{.%}7:%: {   {.%?:%J::%J?aJ:3}_#; :%Jw a> : tJ }>:!:#P: J|!h8.}j%#1o!}W:(J!b;1:!?#+<,J!b;2:(:!?#3<3b;4:!?#9;*:!@% ;}#:!?#5;+: #o#" +
  "I%I#IJ :*:)8;} :,:*:,:*:,Q8:)8</:(:(:/P8;}!:!#o#I%I#I:%:+:1a<*R0&:!:}#:#:*a}2  rK!}Z}B&o:(:+a(#o:#:+a;0:/;*#I%I:*:}!N0!:%:*:+a<-R&I .:*:0a;." +
  ":&:*a:*J!a;*B  :.B  N0 .:-:,bJ!a/!.:2;*%I:*J!a:} R0,:(:*R:%:*:+aRi&I .:*:0a;-:&:*a:*J!b;*B  :-B  N0 .:!:+:3a<+E#5:)0%/#..<+E#5:)0!/#..:4/!.J" +
  " .<*E#9/!..:!:%E#5J /!.:!:(:+a<#E#5:)M&I:!J E#9.: :#E#+: :+E#&J!.E# .D J~cv3?# &IJzv3J-3G.Jzv3: :!31Jzv3J-3GJzv3:#:%31.}y! J~13J!:#:#J!R8<#:" +
  "#J~13S8J!b;#: L        : L        Z8; %I:#&I:#J!b;#: : }w; /!..:%L        :%L        Z8<%L      ~g}<:%L      ~g}<Y8: :!L        :!L        Z" +
  "8<!: :!Y8}y.}4 : K!F% : :!}8!}5: :#}sL     I}fI}z}rG%+: J%H }7: :!3:H G.R!!o: B F&I: J}Z} }8!}7: K F% : J }8!}52.: }1!}5<!&I: J%H }7: :!3:H " +
  "G(: J}Z5}8!}7: K F% ..}g!!#o= J~-!b<%> :%J+aJ Jt ~s. :%K F%^:%J}g~,3{ # {.%}I:%Jp~,3{ # {.%}>%I:&Jt O&I:&:%J~g aa:#:!:&aB  jH  :&J!a;&/!..:%" +
  "J+a<!:%J~g aJt 3}j#: :!J~^ ~s-  :%J~-!a> .Z!#o%I:#&IJt : ?#WJ}<h<&b<%:#:#:%Q8<%&I: :&a:!:%~s-  .: : @%W:%~*}UF%W:#:%b;#:!:%a;!:%:&aJt O0!: 3" +
  "}l#/!...~]##&o!}W= Jy b<#> :!@%W<)~!J}<h<%:!a<&Jp!H  :%J}<j<(&I:&J!aJ :(~s. .:%JFQ&I:!3}l#:!J J}7~s. .:!:)K%}]<)K}7}]:)Kp~t%}ZK?}]q:)Kpp~s*}" +
  "ZK6}]:)Kppp~o2}ZK+}]qq:)K+rKppp~o2}Z:)K6rKpp~s*}Zq:)K?rKp~t%}Z:)K}7rqqqF%}7:!3}l#:#{/                {.%6:#{/                {.%+:#:!{ #}B{." +
  "#}>:#:!{ #I{.#}7:#J}7a;%J ;!%I:!J:O&I:!:#J+aa:!:%a?# <&J|}X~s*hJ+m:&J6mJ|}X~s*hiE  :!J&a;!/!..: :#{ %6{. 3: :#{ %+{.  :#Jy a> .~1&!2o= J}w&b" +
  "<%> :%J+aJ Jp#~s. %I:!Jt O&I:!:%J+aa: :!a?# <#J|}X~s*hJ+m:#J6mJ|}X~s*hiE# :!J&a;!/!..%I:(Jt!O&I:(:%J+aa<&J}7a?# ;#:&JIb:&J>a?# :&?# a:#J2}R:" +
  "#J0}Rj:#J-}Qja:&J&a?# <#J}(}R:#J1}Rj:#J%}QjaE# :(J&a;(/!..: ?#U;): ?#}I;*: ?#T;!: ?#}B;.: ?#}@;,: ?#}>;&: ?#L;#: ?#I;(:%J}o#a<0J}w~,3Jp#~s- " +
  " %I:*;-:!;*:.;!:&;/:+Jp#O&I:#:&h;1:#:&j;2:,:+:%J+aa?# :+:0a?# :):!:*h:!J7}R:!J}#}Rj:!J*}Rjaa:!Joj:-haaa<)a;.:+J&a;+:#;&:):(<#J}*}R:#J}!}Rj:#" +
  "J-}Rj:#:2h:1jaa;(:/;,:-;)/!..:%:)E#~1#:%:-E#~-#:%:*E#~)#:%:!E#~##:%:,E#}{#:%:/E#}w#:%:#E#}s#:%:(E#}o#: JIb;&:%J}o#a;#J ;!%I:!J:O&I:!:&a< : ?" +
  "# :!:#a?# aE# :!J&a;!/!..:%J}w&a> .}=#!}W!o:!&I%I:#K-}W: B  JDb<%~*K|!}Z}U:#:%J|!hJ-P8;#: J!a; :!J!b<!0 ..:#.}=!#o#I%I:#&I:#J!b;#:!B  ;%: B " +
  " ;&:!J!a;!: J!a; :%:&N0!/#..J 2.:&:%b.A!!o= J3b<%> :%:#H +:%:!E#/: :%J+a3~T!:%J3a> ..}l}?- Jpp3.0*   9   &   + J}op3.(!   , J~*p3.}n#!#%&()*" +
  "+,-. !#lei[XZX}Oc[lebef}ReV}Q[ij_fe_e}QXc_ZVYXccN}DM}E}>}EM}ALP}AO}HJPTP}AOS}GM}D W & (       [ & *   !   c & *   #   j & &   %   -   2   / " +
  "  }8 & M & T & ~f~;~9 !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!! J}]}Z3.}4##############################%%%%%%%%%%%%%%%%&&&&& Ju}Z3.?+}!%} )  }#*! 5  7- (}&,}% }(  1206#    3& / . J{}Z3.~%L4    " +
  "  pppppppppppppppppppppppppppppppp : :::::  :: +::!!!!!!!!!!   : : &&&&&&&&&&&&&&&&&&&&&&&&&&   :3:##########################::::pIIIIIIIIII" +
  "IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII!}QXinSi_]_eXYY[jjBYfe" +
  "kifcBXccf}RBfi_]_eXYY[jjBYfekifcB[mgfj[B^[XZ[ij}D[kinBJ}Pk[iA:PZ[dgfk[eYnBQ[nA:LXk[XYY[jjBYfekifcBXccf}RBd[k^fZj}BS}ETYfek[ekBkng[A:_Z[dgfk[" +
  "eYnBb[nA:Xlk^fi_}SXk_feXYY[jjBYfekifcBXccf}RB^[XZ[ijXYY[jjBYfekifcBdXmBX][F}3DDgfjkXcVYfZ[ !#%&()*+,-./01234} }!5}#}%}&6}(789})}* !#%&()*+,-" +
  "./0}PXcj[;=>},}-}.}/}0BC}NVW}U}WXggc_YXk_fe}1ajfeY^Xij[klk}PB}7_Z[ek_knk_d[jkXdgeXZZi[jjX}QXkXiZ[jYi_gk_fe[dX_c[dgcfn[[jeXd[g^fe[gcXe}R[}Oj_" +
  "k[_eZljkinlj[iV_Zlj[iPZ]iflgV_Z]iflgPZkiX_kjYfek[mkjki[[kY_knjkXk[YflekingfjkXc}=fZ[}S_g}S_gYfZ[gfjkYfZ[  [&& *   c&& )   i&& .   }V&& (   }" +
  "Y&& ,   }b&& &   }f&& (   }k&& &   }o&& *   }v&& +   ~!&& *   ~+&& )   ~1&& +   ~8&& *   ~>&& )   }L&& ,   ~C&& *   w&& )   ~M&& &   ~Q&& ( " +
  "  ~V&& *   ~b%& .   ~[&& -   ~g&& %   ~j&& *   ~q&& +   }T<kng[<H<]iflg<A<lj[iPZ<H<<A<]iflgPZ<H<<A<kiX_kj<HA<k_d[jkXdg<H<A<Yfek[mk<H}T<lj[iV" +
  "_Z<H<<A<]iflgV_Z<H< )(!#(%&)(VVgifkfVVAi[hl_i[Z:}D[hl_i[ZA:}Olk:d_jj_e]:fi:elccC-_e}QXc_ZVkng[:Mmg[Yk[Z:}NA:]fk:}WC-[dgkn:}Afk^_e]:}Olk:}R^_" +
  "k[:jgXY[C-kffVcfe]:}@fe][i:k^Xe:=:}Onk[j:_e:}FTNB}7C-gcXY[^fcZ[iV_Z:T^_j:_j:k^[:k[mk:f}P:X:d_jj_e]:}QXcl[A:efk:Xe:_Z}8:Y^[Yb:}R^[i[:_k:Yfd[j" +
  ":}PifdC-_e}QXc_ZVY^XiXYk[ij:Je:_Z:dljk:efk:^fcZ:Yfekifc:Y^XiXYk[ijA:}O_Z_i[Yk_feXc:YfekifcjA:_e}Q_j_}Oc[:Y^XiXYk[ij:fi:cfe[:jliif]Xk[jC-_e}Q" +
  "Xc_ZVk_d[jkXdg:}Af:ZXk[:XeZ:k_d[:k^Xk:YXe:}O[:i[XZC-_e}QXc_ZV[dX_c:Mmg[Yk[Z:Xe:[BdX_c:XZZi[jj:jlY^:Xj:eXd[I[mXdgc[CYfdC-_e}QXc_ZVlic:Mmg[Yk[" +
  "Z:Xe:^kkg:fi:^kkgj:}F}D}@:}R_k^flk:Yi[Z[ek_XcjA:fi:X:^fjk:eXd[:jlY^:Xj:[mXdgc[CYfdC-_e}QXc_ZVg^fe[:Mmg[Yk[Z:X:k[c[g^fe[:eld}O[i:f}P:}4:kf:}2" +
  "}6:Z_]_kj:jlY^:Xj:}0}2:}3D}2:}6}6}6:D}2}3}4C-_e}QXc_ZVeld}O[i:Mmg[Yk[Z:X:eld}O[iA:}S[if:fi:dfi[C-efkVj[i_Xc_}SX}Oc[:}?}ES}A:^Xj:ef:k[mk:}Pfi" +
  ":k^_j:}QXcl[C-_e}QXc_ZVajfe:T^_j:_j:efk:}?}ES}A:k[mk:_e:}FTNB}7H:i[XZ_e]:jkfgg[Z:Xk:}Onk[:=C-Zlgc_YXk[Vb[n:T^_j:b[n:jkXeZj:k}R_Y[:_e:fe[:f}O" +
  "a[YkC-}Pfi}O_ZZ[eVb[n:T^[:b[n:VVgifkfVV:_j:i[}Plj[ZH:_k:YXe:Y^Xe][:f}Oa[Ykj:k^Xk:_k:Zf[j:efk:}O[cfe]:kfC-Yfe}Pc_Yk:O_}Q[e:kf][k^[i:}R_k^:W}N" +
  "WA:}R_k^:Xefk^[i:}QXcl[H:j[eZ:fe[:f}P:k^[:k}RfC-kffVZ[[g:}A[jk[Z:Z[[g[i:k^Xe:=:c[}Q[cjA:k^[:YXcc:_kj[c}P:}O[_e]:k^[:}P_ijkC-kffVcXi][:T^[:YX" +
  "cc:^Xj:dfi[:k^Xe:=:}Onk[j:Xj:efidXc_}S[Z:}?}ES}A}8:j[eZ:}P[}R[i:fi:j^fik[i:kiX_kjC-lei[Yf]e_}S[ZVb[n:T^[:YXcc:^Xj:ef:jlY^:}P_[cZC-k}RfVZ_]_k" +
  "Vn[Xi:T^[:n[Xi:^Xj:k}Rf:Z_]_kj:XeZ:}RXj:i[XZ:Xj:}3D}J}J}8:}Ri_k[:}PfliC-efVf}P}Pj[k:}Af:}FT}=:f}P}Pj[k:]_}Q[eA:i[XZ:Xj:}FT}=}8:[eZ:k^[:k_d[:" +
  "}R_k^:}K:fi:Xe:f}P}Pj[kC-}Plkli[Vk_d[jkXdg:Rfi[:k^Xe:}3}5:^flij:X^[XZ:f}P:k^[:YcfYbC-_ZVcffbjVc_b[V[dX_c:T^_j:_Z:_j:Xe:[BdX_c:XZZi[jjA:}R^_Y" +
  "^:g[fgc[:Y^Xe][}8:gi[}P[i:Xe:_Z:k^Xk:jkXnjC-_ZVcffbjVc_b[Vlic:T^_j:_Z:_j:X:}F}D}@:fi:^fjk:eXd[A:}R^_Y^:YfdgXe_[j:Y^Xe][}8:gi[}P[i:Xe:_Z:k^Xk" +
  ":jkXnjC-Yfejld[iV[dX_cVZfdX_e:T^_j:_j:Xk:X:dX_c:gif}Q_Z[i:}Pfi:k^[:gl}Oc_YA:iXi[cn:X:]iflg}.j:f}ReC-j_d_cXiVb[n:Q[gk:leZ[i:_kj:f}Re:eXd[C:L_" +
  "Z:nfl:d[Xe:W}NW}<-elccVkiX_k:RXen:j[i}Q_Y[j:i[XZ:elcc:XjH:Yc[Xi:k^_j:kiX_kC-gXjkVk_d[jkXdg:K[}Pfi[:k^[:n[Xi:}3DDDH:Y^[Yb:k^[:le_k:XeZ:k^[:}P" +
  "_[cZ:k^Xk:_k:Yfd[j:}PifdC-leljlXcVkng[:Q[gk:Xj:]_}Q[eA:k^fl]^:}N:_j:leljlXc:^[i[C-efkVf}Re[i:Secn:k^[:j[i}Q[i:dXn:j[k:k^_j:kiX_k}8:_k:}RXj:e" +
  "fk:j[ekC-lgjki[Xd:T^[:j[i}Q_Y[:}RXiej:f}P:k^_j:YXccC-ki_dd[Z-kfVjki_e]-i[eXd[Z-k}RfVZ_]_kVn[Xi-}PifdV[gfY^-}PifdV^kkgVZXk[-}PifdVZXk[Vfecn-[" +
  "eZVf}PVZXn-c[XgVj[YfeZ-lkY-jY^[d[VXZZ[Z-cf}R[iYXj[ZVZfdX_e-[}2E}5-Zifgg[Z-elcc-X:}Offc[Xe-X:eld}O[i-X:jki_e]-Xe:XiiXn-Xe:f}Oa[Yk-Xe:[dgkn:Xi" +
  "iXn-X:}PiXYk_fe-Xe:_ek[][i:}O[nfeZ:}3}N}6}4-X:jki_e]:fi:X:jX}P[:_ek[][i-X:ZXk[:Xj:X:jki_e]A:fi:X:eld}O[i:f}P:j[YfeZj:fi:d_cc_j[YfeZj-Xe:f}Oa" +
  "[Yk:}R_k^:jki[[kA:Y_knA:jkXk[A:gfjkXcVYfZ[:fi:Yflekin-X:}F}D}@:Xj:X:jki_e]-Xe:[BdX_c:XZZi[jj:Xj:X:jki_e]-X:jki_e]:fi:X:}R^fc[:eld}O[i-X:jki_" +
  "e]:fi:X:eld}O[i-X:YXccA:fi:Xe:XiiXn:f}P:Xk:c[Xjk:fe[-T^_j:fe[:_j:e[]Xk_}Q[C-T^[:k[mk:^fcZj:X:}A}F}@:Y^XiXYk[iA:}R^_Y^:ZXkX}OXj[j:i[}Plj[C-L_" +
  "Z:nfl:d[Xe:W}WW}<-=:dfi[:f}P:k^[:YXcc:Xi[:efk:c_jk[ZC-Secn:k^[:gif}P_c[:j[]d[ek:gXjj[j:_ek[]iXk_fej:feA:XeZ:}R_k^flk:k^[d:ZXkX:}RflcZ:]f:}R^" +
  "[i[:_k:dljk:efkC-Mmg[Yk[Z:}2:kf:}3}6}6:Y^XiXYk[ijH:J}E}=PP:c[kk[ijA:Z_]_kjA:ZfkjA:YfcfejA:^ng^[ej:fi:leZ[ijYfi[jC-Mmg[Yk[Z:Xe:P}ES:}7ED}2:ZX" +
  "k[:XeZ:k_d[:jlY^:Xj:}3D}3}5BD}3B}3GT}2}3HDDHDD}KC-Mmg[Yk[Z:Xe:P}ES:}7ED}2:ZXk[:XeZ:k_d[:jlY^:Xj:}3D}3}5BD}3B}3GT}2}3HDDHDD}KA:fi:Xe:}>TT}B:Z" +
  "Xk[:jlY^:Xj:T^lA:}3G:N[}O:}3D}3}5:}2}3HDDHDD:ORTC-J:eld}O[i:f}P:k^_j:dXen:Z_]_kj:_j:Xd}O_]lfljH:}7:Xi[:X:ZXk[A:F:X:n[Xi:XeZ:_kj:ZXnA:G:kf:}2" +
  "}4:j[YfeZj:fi:d_cc_j[YfeZj:j_eY[:}2GFDA:}2E:d_Yifj[YfeZjA:}2G:eXefj[YfeZjC-Secn:k^[:n[Xij:DDDD:kf:GGGG:YXe:}O[:j[ekC-T^[i[:_j:ef:n[Xi:BDDDDD" +
  "DC-J:n[Xi:f}P:k}Rf:Z_]_kj:_j:fecn:i[XZ:}O[}Pfi[:X:k_d[C-T^[i[:_j:ef:jlY^:dfek^C-T^Xk:dfek^:^Xj:ef:jlY^:ZXnC-T^Xk:n[Xi:^Xj:ef:jlY^:}R[[bA:fi:" +
  "X:}R[[b:ef:jlY^:ZXnC-T^Xk:n[Xi:^Xj:ef:jlY^:ZXnC-J:dfek^:Xcfe[:eXd[j:ef:ZXnC-J:}R[[b:Xcfe[:eXd[j:ef:ZXnC-Mmg[Yk[Z:^flij:XeZ:d_elk[j:X}Pk[i:k^" +
  "[:ZXk[C-LXk[:XeZ:k_d[:dljk:}Ofk^:^X}Q[:j[gXiXkfijA:fi:e[_k^[iC-T^[i[:_j:ef:jlY^:k_d[:f}P:ZXnC-Secn:j[YfeZj:dXn:^X}Q[:X:}PiXYk_feA:f}P:fe[:Z_" +
  "]_k:fi:dfi[C-Mmg[Yk[Z:}K:fi:Xe:f}P}Pj[k:}Pifd:B}3}4H}6G:kf:}0}3}4H}6G:X}Pk[i:k^[:k_d[C-<<H<<Helcc<H}V:XYYflekVeXd[:XYYflekVZfdX_e:gcXeVeXd[:" +
  "gcXeV_Z:]iflgVkng[:Yi[Xk[ZVXk:XYYflekVeXd[XYYflekVZfdX_e_ek[]iXk_fejXefendfljPZd[jjX][PZs}#& /   ~?}#& .   ~H}#& ,   T^[:j[i}Q_Y[:i[}Plj[Z:k" +
  "^[:YXccT^[:j[i}Q_Y[:jXnj:k^Xk:k^[:YXcc:_j:kff:cXi][T^[:j[i}Q_Y[:kXb[j:ef:dfi[:YXccj:}Pfi:ef}RT^[:j[i}Q_Y[:Z_Z:efk:Xej}R[i:_e:k_d[T^[:i[cXn}." +
  "j:fgk_fej:Xi[:}OXZT^[:j[i}Q_Y[:YflcZ:efk:kXb[:k^[:YXccP}A}GJ}@PLV}DM}C}FM}ET-}F}AJ}FT}>S}DP}KML-NS}DKPLLM}A-}ASTVNS}F}AL-RMT}>SLV}ASTVJ}@}@S" +
  "}HML-}BJ}J}@SJLVTSSV}@J}DOM-}F}A}E}F}B}BS}DTMLVRMLPJVT}J}BM-}DJTMV}@PRPTML-}F}B}ET}DMJRVM}D}DS}D-}AMT}HS}DQVM}D}DS}D-TPRMS}FT-JKS}DTML-P}A}G" +
  "J}@PLVS}BTPS}A}E-P}ATM}D}AJ}@   ]~[,a}[~+]~7i~je}9H~lS}|o}D1}C}c^(}r~(~P}Z}+}(~Fy}L}o}1}aK}hLFh~H~rt~2}|~R~2~_}L~=}GG~h4~h}J}{}Y}<}i~L}N9~(}" +
  "o~&*~O!}L}Z} ~:}[}2>~>}V/}Fk}M~:i~t~.~Up~!)~S}rk~h}r~<~<_}rz}]O~:~f~A}t~<2~E}x/>fA~_B~&qk}?~S~%~-U~Qr~p}Q}D}C};}od~A}2~#u}.%~-~Bo}J~;~j.y~AO" +
  "}h~!~L}CYv)]@@5}[-~4}.}7;8C~sdAR}!0}7}ETj-[~7-a}QC~C~=}X}[Ai}i}x~^~;}yQ}P7~#g}bQ~=}z}Cc~B}(~^}i~I>)}p~M}[}61~kg}wa3}%~<}{}(+cF}*}@}R}>}.~2~8" +
  "~-}5~0/9G}?~&~O}ASv}s}L~jfC^~e}Y}fkfY}|m5muq+#~B}c~q|~:}g~bc}B}{~n}z~p~:~imh~A}SlkY]dkdfekl[}R[Zk^l}Pi_jXkjle!       (   }L}M}L}MOiflg:lgZXk" +
  "[Z:jlYY[jj}PlccnOiflg:YXcc:XYY[gk[Z:}Pfi:Z[c_}Q[inPe}QXc_Z:]iflg:PL:fi:d_jj_e]:}P_[cZjPe}QXc_Z:]iflg:YXcc}Afk:Xlk^fi_}S[Z:kf:j[eZ:k^_j:YXccT" +
  "^[:YXcc:YflcZ:efk:}O[:hl[l[ZT^[i[:}RXj:ef:k_d[:c[}Pk:kf:j[eZ:k^[:YXcc   ~>&& )   ~>&& )   [&& *   elcckil[~f~7~;:=}N}W}T<YfZ[<H<<A<gXk^<HA<d" +
  "[jjX][<H<<}VT^[i[:_j:efk^_e]:Xk:k^_j:gXk^Secn:}BS}ET:XeZ:S}BTPS}A}E:Xi[:Xccf}R[Z:^[i[T^_j:fi_]_e:_j:efk:Xccf}R[ZT^[:}OfZn:dljk:}O[:Xggc_YXk_" +
  "fe}1ajfeA:_e:}FTNB}7T^[:}OfZn:dljk:Yfd[:}R_k^flk:Yfek[ek:[eYfZ_e]PZ[dgfk[eYnBQ[n:dljk:}O[:}2:kf:}3}6}6:f}P:k^[:Y^XiXYk[ij:JB}K:XB}S:DBG:C:V:" +
  "H:BPZ[dgfk[eYnBQ[n:_j:kff:cfe]:}Pfi:Xe:XiiXnH:[XY^:YXcc}.j:eld}O[i:_j:XZZ[Z:kf:_kT^[:}OfZn:_j:kff:cXi][T^[:XiiXn:^fcZj:kff:dXen:YXccjT^[:}Of" +
  "Zn:Z_Z:efk:Xii_}Q[:_e:k_d[T^[:}OfZn:}Oifb[:f}P}PT^[:i[cXn:}PX_c[ZH:YXccj:]f:kf:   !   |       p }+&}w  #~*  !9) &p}% #16 ! :-#.: &1:!&?:!#}/" +
  ":&&}1: #V: #W: &X:&!}P:%&a:(! D ##D !w{}+!|~t )1| !X| !~g|2!UlDDjXd[Bfi_]_e}/CS}BTPS}A}EH}1}1B!   2       }Qb[njb[}RXii_}Q[ZYXcc}T<}Q<H}2A<b" +
  "[n<H<A<jb[}R<HA<Xii_}Q[Z<HA<YXcc<HYXY^[BYfekifcefBjkfi[Yfek[ekBkng[mBYfek[ekBkng[Bfgk_fejefje_}P}PXccf}R}BS}ETA:S}BTPS}A}Ei[kinBX}Pk[i_Z[dgf" +
  "k[eYnBb[n}T<jkXklj<H<[iifi<A<d[jjX][<H<<A<[iifiVYfZ[<H<A<_jjl[j<H-lA<Yfek[mk<H}T<A<d[jjX][<H<}T<jkXklj<H<jlYY[jj[iifiJcc::YXccj:}PX_c[ZA<[ii" +
  "fiVYfZ[<H<:f}P:gXik_XcA<i[jlckj<H}L}M}VA<i[kinJ}Pk[i<HA<_Z[dgfk[eYnQ[n<H<}T<jkXklj<H<jlYY[jj<A<ZXkX<H},}Lf}Oa[Yk:}A}F}@}@leZ[}P_e[Z}AX}ADDDD" +
  "DDDDBDDDDBDDDDBDDDDBDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD   s}(& &   ~I})& &   ~L})& ,   ~U})& %   ~W})& >   (}*& :   :ge]:ag]:ag[]:]" +
  "_}P:j}Q]:}R[}Og:_Yf:}Odg:X}Q_}P:^kkgjH}1}1^kkgj^kkg}1}1}R}R}RCDmmeBB:g^fe[:k[c[g^fe[:k[c:df}O_c[:Y[cc:f}P}P_Y[:}Rfib:dX_e:Z_i[Yk:g^:k:g:d:}8" +
  "[mk}:[mkC[mkH[mkCH[mkm   ~?}(& !   ~V}*& (   z}*& &   ~^}*& &   ~c}*& (   ~h}*& %   ~k}*& !   %   2       B}:BB};e}1X}:k}OZ};k[cElic}7eXe}<e" +
  "_c}<=e}1X};efe[}:elcc}:Z[jY}3cf]f}2dX_c}4eXd[}6gcXeFk_[iFk[jk}<kil[}<[dX_c}4g^fe[E}PXcj[}<XZi[jjDX}QXkXi}2ZfdX_e}7j[YkfiG}R[}Olic}7]dmCZ[Id[" +
  "CYfdIhhCYfdI}R[}OCZ[Ilebef}Re}:XZZi[jjDcf]flic}2fi]eXd[}6}R[}Oj_k[}7}2}3ECYfdI}2E}4CYfdIXfcCYfdI]dmCYfdI]dmCe[kIdXYCYfdIdX_cCilIdjeCYfdI[dgc" +
  "fn[[}5^fd[gX][}7_eZljkinGgcXeeXd[FgcXek_[iFk[XdeXd[}6c_}Q[CYfdIdX_cCYfdIleZ[}P_e[Z}:?efk:j[k@}<X}QXkXilic}2[dgcfn[[j}5]iflgeXd[}6^[XZYflek}5" +
  "k[c[g^fe[E]dX_cCYfdIgifkfeCd[InX^ffCYfdInXeZ[mCilIndX_cCYfdIYfdgXenlic}7ZfdX_eeXd[}7k[eXekeXd[}6}R[}Oj_k[lic}7_YcflZCYfdInXeZ[mCYfdIXYYfleke" +
  "Xd[}6}O_cc_e]gcXeFYfdgXeneXd[}6YfdgXenj_}S[}5YfdgXencf]f}2Z[jYi_gk_fe}3^fd[gX][lic}7g^fe[eld}O[iEgi_Y_e]gcXeFgi_Y_e]k_[iFgifa[YkeXd[}6^fkdX_" +
  "cCYfdIflkcffbCYfdI}Olj_e[jjeXd[}6YfdgXen[dX_c}4YfdgXeng^fe[EYljkfd[ieXd[}6[dX_cXZZi[jj}4_eZljkineXd[Geld[dgcfn[[j}5}PXjkdX_cCYfdIYfdgXenZfdX" +
  "_e}7[dgcfn[[Yflek}5}RfibjgXY[eXd[}6YfdgXen}R[}Oj_k[}7YfdgXenXZZi[jjD[dgcfn[[jYflek}5kfkXc[dgcfn[[j}5]ff]c[dX_cCYfdIgifkfedX_cCYfdIYfdgXen_eZ" +
  "ljkinGk[c[g^fe[eld}O[iEfi]Xe_}SXk_feeXd[}6fi]Xe_jXk_feeXd[}6jl}OjYi_gk_fegcXeFjl}OjYi_gk_fek_[iFeld}O[if}P[dgcfn[[j}5YfdgXenZ[jYi_gk_fe}3}9}" +
  "+& #   };}+& %   J}+& 6   }J}+& F   }g}+& }    }y}+& }<   ~W}+& ^   P:& }>   }h:& m   ,;& K   Q;& }s   ~];& ^   S<& }/   n<& }K   ~K<& :   ~" +
  "j<& L   F=& }    P=& }!    !#%&()*+,  A3:I?~J?I}73  : D3:#     }g 3? : >I    &IA3 3  :3 J~3u3.}r#jZXne[jZXnijZXnliZXnZXnaXe}P[}OdXiXgidXnale" +
  "alcXl]j[gfYkef}QZ[YDDDDBDDBDDTDDHDDHDDCDDDDDDDDDj}R+ /   - 0,  p    +    ! &   )   (   %   (   E>& H>& I>& }?>& M>& }k!}l!}j!}v!}v!}g!}g!}t!" +
  "}t!}o!}g!~k!%&#))  ((- 0~]}(& &7& }/7& L7& f7& }q7& y7& }08& I8& }N8& }V8& }f8& })   }-   7   }0   }0   N   Q   }#   }*   }+   }    3 J~Sv3." +
  "!! J~^v3.!! J~kv3.!&"
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
  const { crypto: crypto2 } = globalThis;
  return crypto2?.getRandomValues?.(bytes3) ?? bytes3.map(() => Math.floor(Math.random() * 256));
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
async function deliver(delivery, begun2) {
  const { options, plan, items, shared } = delivery;
  const { signal } = options;
  const started = begun2?.started ?? clock();
  const size = () => items.reduce((sum, { bytes: bytes3 }) => sum + bytes3.length + 1, plan.around);
  const release = reserveKeepalive(options.keepalive, size);
  let first = begun2?.first;
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
function findingsOf(body, options, more = []) {
  const verdict = validateText(body, options);
  const warnings = bounded([...verdict.warnings, ...more]);
  const findings = { warnings, changes: verdict.ok ? verdict.changes : [] };
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
var memberOf2 = ({ bytes: bytes3 = NOTHING, fresh }, call) => {
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
  /** Whether the shelf has not answered in time since it last did. */
  #isHung = false;
  /** The key of a group of which nothing is recorded: the same from its first decision to its first record. */
  #fresh;
  constructor(shelf) {
    this.#shelf = shelf;
  }
  /** Whether nobody needs it any more. */
  get isIdle() {
    const { until = 0 } = this.#shelf.reservation() ?? {};
    return !this.#isBusy && !this.#line.length && until <= Date.now();
  }
  /** Decides on a call when it is its turn; where that does not come in time, the answer is to wait. */
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
  /** @throws while the shelf does not answer: one after another would wait for that */
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
      const isMember = await this.#shelf.isMember(hex(memberOf2(recorded, call)), now);
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
var ADDRESS2 = "https://ledger/1/";
var addressOf = (what, numbers2) => `${ADDRESS2}${what}?${Object.entries(numbers2).map(([name, value]) => `${name}=${value}`).join("&")}`;
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
      return new Response("", { status: 404 });
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
  /** Forgets what is over; where that is everything, the object is as if it had never been. */
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
  const { error_code, attempts, httpStatus = 0 } = error;
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
async function isSent(queue, message2, timeout) {
  if (timeout <= 0) return false;
  try {
    return await within(timeout, async () => queue?.send(message2)) !== LATE;
  } catch {
    return false;
  }
}
var isPrepared = (call) => Object.hasOwn(call, "echo");
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
  const { text: text2, issues } = serialize(extra ?? {}, Infinity);
  const merged = text2 !== void 0 && !issues.length && enriched(json, text2, rules);
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
    return { kind: 8 /* broken */, key };
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
  const { settings, pace, skew } = arrival;
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
        const sent3 = { key: keys[index], json: ready2.json, skew };
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
      const sent3 = { key: keys[item.index], json: item.json, skew };
      return fateOf(echoes[item.index], sent3, failure2, arrival);
    })
  );
  return fates.map((fate, index) => {
    const key = keys[index];
    return { __proto__: null, ...fate ?? { kind: 8 /* broken */ }, key };
  });
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
  const { error } = await pass(call, settings, clock() + settings.deadline, within);
  if (!error) {
    message2.ack();
    return void 0;
  }
  if (error === LATE) return postpone(message2, { error_code: "TIMEOUT" });
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

// pkg/src/relay/ledger/store.ts
var PREFIX = "group-call:";
var LEAST_SECONDS = 60;
var MANY = 1e3;
var textOf2 = (bytes3) => btoa(Array.from(bytes3, (byte) => String.fromCharCode(byte)).join(""));
function bytesOf2(text2) {
  if (text2 === null || text2 === void 0) return void 0;
  if (typeof text2 !== "string") throw new TypeError("ledger: get answered with no text");
  try {
    return Uint8Array.from(atob(text2), (letter) => letter.charCodeAt(0));
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
      if (recorded) await put(name, textOf2(recorded.bytes), recorded.expires);
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
var QUEUE = takes("an object with a send method", (value) => isFunction(value.send));
var UPSTREAM = takes(
  "an absolute http or https URL without credentials",
  (value) => isWebUrl(`${value}`)
);
var isNamespace = (value) => isFunction(value.idFromName);
var LIFE = 30 * 864e5;
var LONGEST_LIFE = 36525 * 864e5;
var ledgerOf = ({ ledger, ledgerTtl = LIFE, ledgerKey = "" }) => ledger && {
  books: isNamespace(ledger) ? ledgersIn(ledger) : ledgersOver(ledger),
  life: ledgerTtl,
  key: ledgerKey
};
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
  deadLetter: QUEUE,
  ledger: takes(
    "a namespace of Durable Objects, or an object of get and put",
    (value) => isNamespace(value) || isFunction(value.get) && isFunction(value.put)
  ),
  ledgerTtl: takes(
    "milliseconds, 1000 or more",
    (value) => typeof value === "number" && value >= 1e3 && value <= LONGEST_LIFE
  ),
  ledgerKey: takes("text", (value) => typeof value === "string" && value !== ""),
  owners: takes(
    `an object of traits, each with the value "server"`,
    (value) => isObject(value) && Object.entries(value).every(([name, owner]) => owner === "server" && !name.includes("\0"))
  )
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
    ledger: ledgerOf(own),
    owners: Object.keys(own.owners ?? {}),
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
  const head = decide2(settings, request);
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
  const arrived = settings.ledger ? Date.now() : void 0;
  const arrival = { request, settings, pace, skew: page?.skew ?? 0, arrived };
  const settled = isArray ? await settleAll(calls, key, arrival) : [await settle(calls[0], key, arrival, within2)];
  const left = settled[0]?.left;
  if (body.findings && left?.length) {
    body.findings = findingsOf(bytes3, settings.judging, left.map(notOwner));
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
var plain = ({ message: message2, error_code }) => new Response(JSON.stringify({ status: "error", message: message2, error_code }), {
  status: 500,
  headers: { "content-type": "application/json", "cache-control": "no-store" }
});
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
