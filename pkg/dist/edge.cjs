"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// pkg/src/edge.ts
var edge_exports = {};
__export(edge_exports, {
  GroupError: () => GroupError,
  createGroup: () => createGroup,
  group: () => group,
  groupBatch: () => groupBatch,
  groupSchema: () => groupSchema,
  init: () => init,
  relay: () => relay,
  validate: () => validate,
  validateJson: () => validateJson
});
module.exports = __toCommonJS(edge_exports);

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
  const text2 = `${endpoint}`;
  const page = globalThis.location?.href;
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

// built:built:edge-text
var singles = (
  "000102030405060708090a0b0c0d0e0f101114181a1b1c202122232428292c2d2e303637383a40414244454647494b4d4f545c5f6162636465666768696a6b6c6d6e6f707172" +
  "7374757678797f808890b0c0c8d8e0f0fdff"
);
var text = (
  " Wke!   !w!8}O#qq }O%qqq }O&qqqq }O%qqq!q}O#qq!q}O!q!q}O(qqqqq }O!q }O(qqqqq!q}O&qqqq!q}O !q}O)qqqqqq }O*qqqqq}Sq!q}O*qqqqqqq }O  }O*qqqq}S}" +
  "S}S }O&q}S}S}S }O&qqq}U }O&qq}S}S }O+qqqqqq}Sq!q}O(qqqq}S!q}O!}S }O&q}S}Sq!q}O(qq}Uqq!q}O#q}U!q}O&q}Uqq!q}O)qqqqqq!q%~?!~=!* # # # #)+& *!  " +
  "!!!()) ,1%%23((!4} +(--+ !)(    ) . !}!  %  *) &#  & # %,#!!!,#!(!% !& 5/  *%}#}%/.#!!#)## )% ## !( (* ,&,# #)}& !!%%6 }(07! #!  %%%!!#((!#0" +
  "!+ & #)!%!! &%)(#%% &&*&((+&(%&%% !!(&&& &#*%&(!h!&&(%! ()+!q!Jrr3.*~W!} )e[egjp# *WZnWfY[ 9(_Wdn[ =(afhml >)gmlhml },-gmlhmlVd[f }-/j[dWpVW" +
  "fk}P[j }.-j[dWpVXgZp }6/j[dWpVZ[YaZ[ };/j[dWpV[fjaY_ }@2j[dWpVakVim[m[Z T0j[dWpVe[kkW^[ }F-j[dWpVf[ol }G} j[dWpVj[WZVe[kkW^[ }H/j[dWpVj[]mk[" +
  " }L&k[[Z U(khdal }M+nWdaZWl[ }N,,! J!.% 87/!--u}e%~=!%  .}q%!0q= J3c<(> :!B },M&I#q:!?#&;):!?#3<+:!?#+<0R&I#I:!J5b;,:!?#/;%:!J6b;1#I%I#I:%:+" +
  "Q0%:%:)b;-:1B  <*:,bJ!cB  ;.#I:+:%c<&J*R&qJ ;/J ;##I%I:#:&O&I:#:-bB  :.N0#:#J!b;#/!..:&;#/#.J!(:(J+b:.:-:&3#:(?#/;#:(?#+.;/.:/J!O0 :!:#:%bJ!" +
  "b<%E#/:%:*P0!:%:*c<&:)b:%:0Q0!:*J(S&I .:,:*3~<!0!/#..:!:+E#//!.:!?#9;#:!:%E#9:&:#c;&:#:)b/#..:!J!H },:!B >J!N&I:!?#:;#:!?#9;!(J :!?#:<#:!?#9" +
  "<!N0!7.:#:!c;&:!:)b.;%.: :&J :%8E#&: :%J!:%8E# :(J3b> .~q!!)q= J3c<)> #I:#J%bJ}Si<(:#O&I#I:)J+b:!:#:(:#c<&3]J!;(:)?#+J!iM0 :)?#/;&/#..:%J+c;" +
  "+:!J|!iJ}V}W}Y+d;(%I#I:&:+Q0 Jr}W}Y+:(:#:&b<*?# k<,c:,jJr}W}Y+:(:*J&b?# k<*c:*jiJr}V}W}YoiJr}V}W}YoO0 :&J+b;&/!..:):!:#:&b:%:&c3]J!;(:)?# J!" +
  "i&I:&:)?#&b;&(J ;(..: :&E#&: :(E# :)J3b> .M!!q= J3c<#> :#J+b:!3!:#:#?#+:#?#/J}:3&:#?#&;!: :#?# E# : :!E#&:#J3b> .}7 :#&q:#J!c;#:!J!bJ :!B  :" +
  "%J|!iN8(Jq;#J .;!: :#E#&: :!E# .}A!#qJ~Zv3J~dv3?# :!J&3)J~dv3?# ;#:!&I:!J#l<%&IJ~_v3?# :#J#lb: :%~s-  ..J~dv3:!:#bE# .9 :#: ?# :!cQ&I: :!:#J" +
  "&:%3Z..9 : : ?# J!J&:!3-J}VrrroO&I ..H!!q= J3c<&> :&J&b:!J :#:%3,:&?#&J!N&I (: :&@#+F% :&J3b> ..~)!!!q= J:c<(> :(J5b:!:%:&3[:(?#5J!N&I: K!F#" +
  " (#I:(?#9<&M&I: :%E#+: K F# /!.:(?#6;%:#&q:(:%:&J!3Y:(?# (:(J+b:%:&3X:(?#+.<#&I: :#E#+: :!E#&: J E# (: :&E#+: :%E#&: J!E# ...:(J:b> .~5#!&q=" +
  " J:c<(> :#:!:#b<*R&I#I: ?#&;+:(J3b<!:*: ?# <#J!l<):):*P8<)J+J&:&J!N8<*:):*Q8<*:%:&3[:(?#5;):(?#30 :#&q:(:%E#3:(J9b;!:#:&d(J .;%:(?#6;#:!:%E#" +
  " :(?#3&I#I:(?#9<!M&I:(J+b:):#J 3Y:(?#+;#/!.J~sv3?# <%:!:+bN&IJ~sv3:+E# .:#:)3.<#M&IJ~sv3:%E# /!.:!M:#:+Nj0 :#:+:!~s-  .(:(:):#3X:(?# ;#.:#M0" +
  " : :*E# : :#E#&J}Vrrro;)..:(J:b> :).}^!!&qJr~:3?# <&Jq: J~sv3?# :!bJ!cJ :!ci<!b<#:!:#Q8P&I: J3n: J||%iJ Ob<(I <%JqN&IJ 2.:&:%J3l<#O&IJ~ov3:#" +
  "E# :#;!.Jr~:3:%:(bJ3lE# .J~sv3: :!bE# :!.b!#qJyv3J E# :!30:!J/d;#: ;%%I:#&I:%?#+30:#J/c;#:%J/b;%/!..:!J/d;#%I:#&IJxv3: ?#&: ?#+31:#J/c;#: J/" +
  "b; /!...}/!!q= J3c<!> :!: E#/Jxv3:!J/b:!J3b< 34: > .0 : :!:!:#b34.t!!#q= J:c<#> :!30:#:!J&l: b<!E#9:#: E#6%I:#J3b:#J6b33:#?#5<%&I:#?#330:%?#" +
  "+30/!..:#:!E#9:#: E#6%I:#J+b:#J6b33:#?#/< &IJxv3: ?#&: ?#+31/!..:#J:b> .T!#q: :!?# <#:!?#&N&qJ (:!:#J3bE# J J#J!:#B /8:#?# JrrrroN<!8;%J&J :" +
  "!8:#b.E#&: :%E# .}:!#q: :#:!c<%3}I: ?#+;&:%M:!:#NjM&I:&: ?#&b:!:%~s-  .: :%:&bE#+.N!!q= J3c<%> :%J&b:!:#3}!:%?#+;!: J :%?#/:%?#&<#8E#&: J!:!" +
  ":#8E# :%J3b> .~Z&#)q!}U:#J*c<(J :#:(S8;*:!J%bJ}Si:!c;+: <(#q#I#I#I#I%I#I:#:%R0%:!:%bB  < v<)J }A&I:+:%cJ%i&I:%J!b;%/%.%I#I:%:*S0 :!:%b< J&b?" +
  "# : ?# jJr}V}W}Yoi0 :%J+b;%/!..:#:%:#:%Q8%I:#:%Q&I:!:%bA  J }>0&:%J!b;%/!..;%/#.Krrrrt:;,#I#I#I#I: B ~sr3J#c1%#! ,.:#:%J!b<&R0%:!:&bA  ;&#I#" +
  "I#I#I: Jz!c1(!### #.:&J}eq}?0./#.:&Jz bJ|!iJDP0!/-.:)J2bJ|!iJ#Q:&JI}Aj0,.:#:%J#b< R0%: :!bA  J~9q}?0(K ;,:#:%J%b< R0+: :!bA  JI}A0*/#.:#:%J!" +
  "b<&R0#:!:&bA  ;&: Jy!O&q: J~e!N&q:&J}tq}?(:&JI}A< :)J}UiJfO: j:)J}+bJ|!iJ/P8.(:&J}OiJ}uqO.0*K ;,:#:%J#b< R0*: :!bA  J~9q}@0!/&.:%J!b< :#S0!:" +
  " :!bA  J~9q}?0).: J!b;%/!..K ;,/%.Krrrrtv ;,/#.:(:#E#+:(:!E#&J /#.Krrrrty ;,.:(:%~(:,}YF#&J!.E# .I!%q: }1!:<!: ?# : ?#&: J+b: ?#9<#J O3}#Jyv" +
  "3?# Jxv3: ?#6:#31J3l:!j.}h#!!q= J:c<(> Jy~*3J0J~e~*3J+3~:!:&&IJ~l~*3J/J~o}[3J33~:!J}Vu3J}%J}lu3J*3~:!.: J||%iJ}j%N&IJ}su3J(J}xu3J03~:!.:!J!N" +
  "&I:(J3b<!:#3B:(J+b:!3CJuu3J.:(?#+:(?#/3~:!.:%?# <!&I#IJ~s}Y3J&Jr}Z3J)3~:!:!J#O0 J}[}Z3J8:%?#&:%?#+3~:!: J||%iJ~D!O&IJ}v}Z3J})J~8}Z3J.3~:!(J~" +
  "A}Z3J9J~[}Z3J&3~:!J~a}Z3J9J}Z}[3JA3~:!J~+}[3J}%J~@}[3J&3~:!...:(J:b> .~)!!&q= JDc<(> :(J3b:!:#3} :(?#5;):(?#3;*J ;#:(J~d}[3@  F!}-:(J~]}[3@ " +
  " F#::(J:b;+#I%I:#J1O&I:(J+b:#:+bB  <!3}&:#J!b;#:(?#+:(?#/:*:)36M0!/#..J+;!.: :%}8!+: :!H -: :&E#&: :&JqOE# :(JDb> .I!!q= J3c<#> :#J+bJ~F}y3J" +
  "~9!:!J|!i3d:#?#/;!: :#?#+E# : :!E#&:#J3b> .}& :!:%N&q: :#:!3~<!(J!.M.}1 J~_v3K&F# Jyv3K F# Jxv3Krrrr3F# J~sv3J~ov3?# E# .& J .~Y!!&q= J3c<(>" +
  " : ?#+&I .: #q: JqE#+: ?#6<%: ?#&S&I: :%J!bE#6(:%: ?# bB  ;&: :%J!bE#6J :&0!7.:(J+b:#J!J!3+:(?#/;%:(?#+;):#&I:%:!:#~s-  .: ?#5<!: ?#/N&I: J/" +
  "bJ/3*.: ?#3:!J/db<&:#E#+:&:%E#&:&:)E# : :!J!bE#5J ;&: ?#+J!b.E#+:(J3b> :&J#N.~i/&*q/}S!}U#}R= Jt&c<*> Jwv3?# &I .Jwv3JqE# 3}(J~Lv3?# ;,J~Hv3" +
  "?# ;.%I:+Jr!O&I:+:*J+bbK F% :+J+b;+/!..:,Jr!P&I .J ;+%I:+Jr!O&I:+:*J+bb:+:.b}0  }7% :+J+b;+/!..:*}0%}>;5:*}0%I;}#:*}0%+;1:*}0%3;4:*}0%6;}%:*" +
  "}0%:;}!:*{ %?;8:*}0%G;}&:*}0%}B;2:*}0%}I;6:*}0%}O;}(:*{ %_;9:*}0%o;3:*:*}0%r!<} }7%}u!:*:3}7%}m!:*:9{.%s!:*:}(~s%E#~ !:*:6}7%r#:*:2}7%~o!:*:" +
  "}&}7%y!:*:8{.%~H!:*:}!}7%w!:*:}%}7%v!:*:4}7%~2!:*:1}7%u!J*;+#I#I#I#I#I#I:#1*&&%%#! (.J);+/&.J(;+/%.J&;+/#.J J!:.Jr!b: Jr!c< :,Jr!cQ<+8<,:!J " +
  ": :+8< Q<+8;-J :!:,b:+8;/: :!c;0:#J%N;+:(~s);7/!.:#J!N;-J#;+.:*:&}7%~_!:*:5:&:}#}v<&L        :&L        Z8}u<&}7%z!J!; #I#I:+J#S&I#I#I#I#I:+" +
  "J#c< J|!i1)#%%%! %.:1L      +IYM:1L        ]M:1:1Xjj0(:*Krrrrrrr~o~9qF%y!:*K F%x!:*Krrrrrrr}iv F%~H!:*Krrrrrrr}Yv F%u!/(.:1L       IX0&:*:&:" +
  "2:&:2Z8}7%z!:*Ju!b:3:} :4L      z}<}u3})/&.:1L        X0%/#..:1L      z}<X0!#I#I#I: J|!iJ!c1%#! %.:*K F%r#:*K F%w!:*:&:2:&:2Z8}7%z!:*Ju!b:*J" +
  "s!bL        :)3</%.:*Krrrrrrr~o}<F%r#:}!L        W&I:*Ju!b:*Js!bL        :)3<(:*K F%w!:*Ju!b:3:} :43})./#.:*Krrrrrrr~o~9qF%y!:*:%J||%i~2}7%x" +
  "!J :%3}*:+J!i< 8M&I: &I:*Krrrrrrr}fv F%~H!:*Krrrrrrr}Yv F%u!/%.:%Jw!cJ||%iJ~Z P&I:*K F%~H!:*Krrrrrrr}Yv F%u!(:*Krrrrrrr}Yv F%u!:*:%3}+J|!iJ!" +
  "b~2}7%~H!./#.:*K F%r##I:-&I#I:*:-:!3:J ; :*?#&;!:*?# ;#J ;+#I#I%I:!:+O&I:#:+bB  JDcJ|!i<%J,Q0#:1L      >I}wL        : J!i8:%~2}u<&L  y|||~gJ" +
  ":&L  y|||~gJY8;1:+J!b;+J!; /!..: J!i0!.:/&I:*J~2%b:/:0:73;:*@%v%:7:*?#~2%8;7.:*J~2%b:#:!:73;:*@%~2%K!}D0!L        ;1:*@%v%~3:7~3}v<&L       " +
  " ]M0%:&L     I}eI}x}p;1.:*:1}7%y!/#..L        ;1.:*Ju!b:*Js!b:1:)3</!.:*:-J|!i~2}7%w!:*Ju!b:3:} L      z}<3}).:*:*}0%r#}7%u%:*:*{ %z!{.%}u%:" +
  "*:*{ %y!{.%t%:*:*{ %~H!{.%r%:*:*{ %v!{.%z#:*:*{ %u!{.%y#J ;+%I:+Jx O&I:+:*J~2%bb:+:*Jy#bb@% F  :+J+b;+/!..:*Js#b< :*J~2%bJx ~s-  Jxv3: :*Jy#" +
  "b34Jwv3Jwv3?# J!bE# :*Jt&b> .}q!!!}S:#: }0%I<&}v<#L        :#L        Z8<#L        [&I: 3~;!(: Krrrrrrr~o}<F% : :%}7%+: :!L        :!L      " +
  "  Z8<!:#:!:#Y8<!L  v|||~VJ:!L  v|||~VJY8<!}7%3: :&:!}u}7%}>..P!!q#I: J||%i<!J~k%c< J&R: J!OiM&I#IJ ; #I:!J~!%c1(!%%%! .:!J}m%O0#..J!; .: .h!" +
  "!qJ+;!#I#I#I#I#I#I#I#I#I: J||%i< Jt%c13+ *(&%***+***#*!).J!2.J)2.J(2.J&2.J%2.J#2.: J~(%N&IJ*;!(: J}{%N0#..:!2.J .}g!!#q:!:#b;%#I%I:#&I:!B  J" +
  ",c<&J}&QJ!:&lJ}prr&iMj0#:!J!b;!:#J!c;#/!..J ;#:%;!.#I%I:#&I:!:#bJ!cB  J,c<%J}&QJ!:%lJ}prr&iMj0#:#J!c;#/!..J ;#.: :#E#&: :!E# .};!!q= JDc<&> " +
  ":&:!:#3}U: :&:%3}V!&}U: :&@% K~_*}UF%+K!(K .F% :&JDb> .~G##%}S!qJ~.3J!: }0%+<)~s%<*:*J!R8<*:*J~.3S8J!c;*:!}0% <&L        :&L        Z8;&:!}0" +
  "%+;(%I:*&I:*J!c;*:&:&}u;&/!..:#L     vjIZM&I#I:!?#:~2:)[0 :#L     I}eI}w:%L        :%L        Z8<#L      z}<:#L      z}<Y8:&:(L        :(L  " +
  "      Z8<#:#:&Z8}w}u<#L  v|||~VJ:#L  v|||~VJY8<#:!}0%6: }0%I<%}v<&L        :&L        Z8]0 : :#}7%3: Krrrrrrrrv F% : :#:%}u}7%}>2..: 3~;!.}f" +
  "!!!q:%J:Q:!:#Sj&I:#; (#I:&&I:#:!c<&J#S&I:!:&J!nb; /#..J ;!%I: :#R:!:#SjM&I:!: :!cJ!nb<&:#Q;(:&: :(8; :!:&:(8;!/!..:#;!.:%J!b;%.: J :%J;P8J :" +
  " :!Q8.~4!!!q= J3c<!> Jwv3?# &I .Jwv3JqE# Jwv3J~Lv3?# : S&qJ~Hv3?# ; J (3}(:!J&bJqJrr!: : Jrr!R8J!c^nJ!b< J!J!J!3,:!?#&J!N&I .J~Lv3: E# J~Hv3" +
  ":!?#/< E# J~Dv3:!?#+E# J~ov3J~sv3?# E# Jwv3?# J!b.E# :!J3b> : .9 Jwv3?# J||||*S&q (J~Sv3?# ..9 Jwv3?# J||||*S&q (Jyv3?# ..~^3#}!q!}U= J~H!c<" +
  "(> Jwv3?# &I .Jwv3JqE# 3}(J :&J~Lv3?# :&P<+8<&:#J5d<)P&I .:%:&:)c<,Q&I .J~Hv3?# ;&:(Jy b:#J&J63+:(J E#l:(:(?#Z<4E#h:(:(?#}OE#d:,:%c;*:%:)J!:" +
  "&:+8<#b<}!b;+:)J5fJ5d:#b;5%I:#:5O&I:(:#? 3E#~2!:(:#{   {.%~ !J ;&%I:&J5O&I:&:(J~o bb:&:(J~ !bb?  E# :&J&b;&/!..:(?#}Y!<&:*Q&I .:(?#s!;,:(?#r" +
  "!;}#:(?#}S;}%:(?#o;}&:(Jx b:+:&3} :,:*:&c<*Q&I (:&:+b;&:(?#U;2:(?#}I;3J*;)#I#I#I#I#I#I#I#I#I#I:}&1+)(&%#! *,.J(;)/+.:(J~o b:&:,:}%:}#3}%:(?#" +
  "r!;0:(?#}S;.:(?#o;1J&;)/*.J%;)/).J!;} J#;)/&.J ;} J#;)/%.J!;)/#.J ;)/!.J);)/!.:,;.:&;1.:#J5b;#:*:,c;*:&:,b;+:-:(?#dN&I:(J~d bJ63*:(?#h;4.:-J" +
  "6d:4b<&:2E#5:&:3E#3:&:0E#/:&:.E#+:&:1E#&:&:} H !:&:)H  :(:-J!b<-E#l:/J6b;//#. ..:(?#h;&:(J~H b:}!:%3} J ;0#I#I#I:!J!c1#! #.:(?#T;2:(?#}B;3J#" +
  ";0/!.J!;0.: M:-J!Ni&I:(J~o b:&3A:(?#}S;1:(?#o;%:(?#}Y!;,:(?#r!;.:(B }_!;#:(}1!s!;!:(J E#u!:(Krrrr3F#~ !:(Jw b:&3?:(?#}>< &I:.:,: :(?#}@:(J~ " +
  "!b3D(:(JIc:&3}2:.:,:#:(?#I:(?#L:(J~ !b3}3.:(:(?#u!E#}i!:(:(@#~ !F#}b!:(:!}8!}m!:(:2E#s!:(:3E#}Y!:(:0E#r!:(:1E#}S:(:%E#o(J ;#J ;*:-&I:&;):-;+" +
  "%I:(JGb:)3?:)J6b;):(?#GM:*b;*:+J!c<+0 ..%I:#:/N<!M&I:#:&b:#J6b;#B  J!O0!..#I#q:(J}q!b<#J}a~+3J.3@:*&q:*:-P&I:(Jv!b<!:*3B:(J~ !b< :-3B:(J:b:!" +
  "3C:(@%:;6:(J6b: 3C:(J0E#}i!:(J}{~+3E#t!:(J&E#}Y!:(J~;~+3E#r!:(:6F#o:(:(@%6F#s!:#J~?~+3J*:(J~o bJ&3}/J~G!/#.:(J~s b;!J ;##q#I%I:#:/O&I:#:&b< " +
  "3}0&I#I:(J~o b: 3A:(?#o< M0 :(:!{ # {.%v!: J#O0&..:#J6b;#/!..:&J6c; J ;##I%I:#:/O&I:#J6b<#: b<!3}0M0!/#..:(J#E#~ !:(J~o b/#.:(J~ !b< :!3A:(J" +
  "~o b: :(?#~ !J#N8/!.:(:({ %v!{.#~&!:(: E#~ !:(J~ !b.; :(K!F#r!:(J H }_!:(Jt%}8!s!:(J E#o: ?#&;1: ?# ;.: B } ;!: }1!3;+:-J!N&I:(J~o b:&3A:(:(" +
  "@#r!F#~ !:(J}q!bJ}r~+3J(:(J~ !bJ!3}/(:(J~ !b< :*3B:(JDb: 3C:(J0E#}b!:(J}{~+3E#s!:(J&E#}S:(J}w~+3E#o:(:(@%DF#r!:(J}q!bJ}r~+3J(:(J~o bJ%3}/.:(" +
  "J}q!b< J~-~+3J~;~+334:(J?b:!3}&: :(?#?:(?#A31: J<3}1/#(:!&q:(J7E#}S:(J}q}{3E#o:#J}k~+3J*:(J~o bJ!3}/Jw!(:(J:E#}S:(J~0}{3E#o:(J}q!bJ}k~+3J*:(" +
  "J~o bJ!3}/J~B!...;+J ;..:(J}q!bJ~E~+3J~P~+334J ;#%I:/&I:#&I:(J}q!bJA3}1.:(J3b:&3?:(?#3< &IJ :&: :(?#5:(J}q!b3D(:(J~o b:&3A:(J+b:&3}2:(?#r!:(" +
  "?#}Y!:(B }_!:(?#+< J~]~%3: 8:(?#/J#: 8:(J}q!b3}3:(?#}y!< &I:(: J!cE#}y!.:(?#oJ!N&I:(?#}S:(J}q!b< J~R~+3J~a~+334: 3}4.:&J5b?# <!&I:&J3b?# :(J" +
  "}q!b<%J~a~+3J~s~+334:!:%3}5:%J<3}1.:(J}q!bJ{ 3}1.:&J6b;&:#J!c;#:/J6c;//!..:(J}q!bJ~P~+3J~R~+334:(:+}8!}m!:(:2E#s!:(:3E#}Y!:(:0E#r!:(:1E#}S:(" +
  ":.E#o:(:(?#}y!E#}i!:(:(@#}q!F#}b!.:(J~o b35Jwv3Jwv3?# J!bE# :(J~H!b> .; : :!?#+E#&: :!?#&J :!B  J#P8E# .}E!%q= J3c<%> :%J+b:#J!J!3+:%?#/;&:%" +
  "?#+;(:#&I:&:!:#~s-  .: :#E#+: :&E#&: :(E# :%J3b> .P : :!:#31: J~tu3J}a~+334:&J%l;#%I:#&I: :%?# :%?#&31:#J+c;#:%J+b;%/!..: J<3}1.H!!qJ!;!#I#I" +
  "#I: B  J#c1%!# #.: B 1J O: }1!/J}r%Oi;!/!.J 2.:!.~2(!,q#I#I#I#I#I#I#I#I#I:!B  J!c1* )(&%#!*.: J0H } : J~B!}8!3: J:E#/: J~0}{3E#+/*.: J0H } :" +
  " J~k%}8!3: J3E#/: J~J~%3E#+/).: J-H } : J~o%}8!3: J}.E#/: J~?}|3E#+: K}Vrrr~H F# 2.: J+H } : J~n%}8!3: J9E#/: J~#}|3E#+: K}Vrrr~H F# 2.:!?#&" +
  ";,:!?#+;-:!}1!/;&#I#I:!B 1<!&I:&M&IJ~k%;(J8;#Jt}y3;%J~o%;)J<;*J~f}x3;+#I#I#I#I:!J,c1(%)#* !.J3;#J~J~%3;%/).:!J!N0!.J~m%;(J=;#J~%}y3;%J+;!/&." +
  "J~m%;)J=;*J~%}y3;+J+;!/#.J}r%;(:&J}r%N&qJ}0;#J}q}x3;%J}r%;&J((J~(%;(:&J~(%N&qJ}.;#J~@}x3;%J~(%;&J*(J~m%;(J=;#J~%}y3;%J+..;!(Jt%;(J9;#Jr}x3;%" +
  "J ;!:&M0#.:%;+:#;*:(;):&3}*M0!.: :!H } : :)}8!3: :*E#/: :+E#+: :-J(:,8E#&: J!E# 2.: :!H } : :(}8!3: :#E#/: :%E#+/%.: J#H } : J}h%}8!3: J:E#/" +
  ": J}_}|3E#+/#.: J H } : Jt%}8!3:!B !&I: J} E#/: J~o}{3E#+(: J<E#/: J~N}{3E#+./!.: J0H } : Jw!}8!3: J7E#/: J}q}{3E#+.: J E# .p!&q= J3c<%Juy }" +
  "8!+:%Kuyv}V}X}[}b}mDF% J-;##I%I:#&I:%:#J!c<#b:!:!J-f<&J-dcJDjH  :!J,Q:&;!0!/#..J ;#.: :%}1!+}8 /: :%@% F &: :#E# ._!%q= J3c<#> J-:!?# <%c;&:" +
  "#J&bJ!:!:%bJ&b:%J-Q8:&J :&J-R83}!:#?#+;!: J :#?#/:#?#&<%8E#&: J!:!:%8E# :#J3b> .}1!!q: ?#+<#: ?# N&I: 3}K.: :#J!bE#+:#: ?#&b:!H  .}D :&:%Jy " +
  "b3}I:&J~s~+3J}e~,334: &I:&J~s~%3Js~&334:&: :!31:&J<3}1.:&J}e~,3J}l~,334:&:#:%31:&J{ 3}1.; : :!?#+E#&: :!?#&J :!B  J#N8E# .i!!q= J3c<)> :(J~5" +
  "u3Jxu334: :!:(3}5:(Jxu3J~_u334:)J+b:#3}&:(:)?#+:)?#/31:(J<3}1:%&I:(J~_u3J~iu334:(:%:&31.:(J{ 3}1:)J3b> .L!#q= J3c<#> :#: 3BJ-:#?# < c;%:!J!:" +
  " :#bJ&b: J-Q8:%J :%J-R831:#J3b> .~8!!!q%I:!&I#I#I#I#I#I#I#I#I#I: B  <%J+c1)#! *&%(.J~f ;%/(.J~k ;%/&.J~X ;%/%.J~i ;%/#.J~] ;%/!.:%J<N:%J~S N" +
  "jM0!.:#J~S 3}1/!.:%J:S0 J~X~%3J&:#3}^!:#:%J&nJDj3}1JDJ~O :%J2i<%J-P8:%b;%.: J!b; :#:%3}1:!J!c;!/!...~A-!)q= Jy!c<+> Jwv3?# &I .Jwv3JqE# 3}(J" +
  "~Hv3?# ;-J~Lv3?# :+J!J#J :#J#N8:#J!N8H L:+:(E#I:+:&E#}9:+:%E#G:+Jzv3@% F%D:+:)~s)F%?: :*b<%P;#: J :%:#8<%Q&I .:+J E#Z:+K&F#U:+K F#T:+:%: cE#" +
  "}B:+: J!:-:#8<-bE#}@:+J~_*E#t!:+K F#s!:+: E#}Y!:+:-E#r!:+K F#}i!:+J#E#o:+Jx b;.:+J:b:+J~o b<#3E#I:+B :&I:+B ;J~R N&I:+J E#~D!:+Krrrrv F#~=!:" +
  "#J~R 3F#I:+?#o<(J#N&I#IJ&;%J ;*J ;&J!;##I%I#I:+J~o b<,:#J!iJ~T 3G:+?#o<(J#O0%M0#:+J+b:,3E:+?#s!;(:+J}u!b:,3H:+B ~%!J#N0 J ;#:*J~_*Q0!:+?#s!<" +
  ",: Q:(:,Qj;/:*:+?#~=!N&I:+J~=!b3}8:+?#w!;%.:*J%l:%b<0J :,:(c:/8E#&:0J!:(:-b:/8E# :+:*J!b<*E#~D!:&J+b;&/!..:+?#}y!;*:+?#}u!;(/%.:+J6b:,3}7:+?" +
  "#6<(J#O&I:+?#9;*/%.:+?#~=!JrrrroN&I:%;(/%.:*M&I:+K}V}XvDF#~6!:+Jz}|3@# F%}u!:+J~o}|3{ # {.%~ !:+Js~ 3?# E#~2!:+J~_ b:+J}u!b3}:/).:*J~_*Q&I:+" +
  "J}WrrroE#_:+J+H d/).:+J~=!b:*J!c3B:!&IJ-:+?#~=!c< J : J-R8:!bJ!bJr#S&I:+J}WrrroE#_:+J)H d/*..:+J3b:*J||||!i< J&J33+:+J E#~S!:+:+@%3F#~L!:+J~" +
  "L!bJ : J33): :+?#~S!<!b;#:+?#x!:!J&lb; %I:&&I:+J}u!b:%?# :%?#&:+J?b:+J~D b3}9: :+{ #}u!{.# : J3b; :&J+c;&:%J+b;%/!..:+:+@#~L!F#d:+:#E#l:+J}V" +
  "rrroE#_/(..:+?#}S;*.:+Jz}|3@# F%}u!:+J~o}|3{ # {.%~ !:+Js~ 3?# E#~2!:+J~_*:*:(J!i< 8E#v!:+Jt!J}b!: 8E#~6!:+J~_ b:+J}u!b3}:/#..:+J~_ b:-: :+J" +
  "?b:+J~D b3}9.:+:.?#+< E#r!:+:.@# F%o: &q:+?#}S: 3/:+?#_7J&(#q#I#I#I#I:+?#_Jrrrroc1%#! %.J ; :+B d;!#I%I: J/O&I:!: J~&r3bB  N0#: J!b; /!..J/3" +
  "0J#/&.: 30J#/%.:+?#h:+?#l32J!/#.J}q}{3J7:+?#h:+?#l< Jxv33DJyv3?# : JqkbJ+lJ%j/!.:+:+{ #_{.%}u!:+J}u!bJ!32J ..Jwv3Jwv3?# J!bE# :+Jy!b> .G!#q:" +
  "!3g7: :!?#3<#:!?#/<%P&q:#:!?#+bB  (J .H !: :#:%PH  .m!!q#I: ?#3<#: ?#/P&I:#: ?#+bB  <#J:Q0!.: 3i;#.:#J|!i:!J|!iO&I: 3j2.: ?#5<!: ?#6S&I: J!:" +
  " 3}l!(: :!J!bE#5: : ?#3J!bE#3..m : 3gJ|!i:#J|!iN&I: : ?#3J!bE#3: : ?#5J!cE#5J 2.:!M&I#I: ?#3<!: ?#/P&I: :!:!: ?#+bB  JAN<#bE#3:#0!.: 3jJ 2.." +
  ": ?# J#N.B :!3g7:!?#3:!?#/P&I:!3j.: :!?# E# : :!?#&E#&.}L!#q= J3c<#> :#J&b:!3h:!?# <%J#O&I:!?#&;!: J#H .: :!E#&: :%E# (: :#?#/E#+: :#@#&F# ." +
  ":#J3b> .. : J&J+3}e!.}^+#0q#}U= J~H!c<(> :(J9b:!:#:%:&Jrr33V:(?#AJ}VrrroO&I:(J E#v!:(Krrrr3F#~2!:%?#3;!:(J3b:(JAbJ :(J~2!b3}O:!:(?#5<#P&I:(:" +
  "!E#}m!:(J}f!E#}i!:(Js~ 3?# E#t!:(Jr~ 3@# F%s!:(Jz}|3{ # {.%o: :(J~o b3}:(: J&b:(?#3:#3@: JrrrroE# .(:(?#>;-:(?#:;+:(J E#}y!:(Krrrrv F#}q!:(J" +
  "~:!b;1J ;&J&;.#I%I#I:-J%P0#:-J%c<-:+<%?# <)J+n<,J!l<+P0 :(Jr#}8 ~2!:(J#H ~4!:)J#nJ%i<)J%N0 :%J/b;*:):(J~2!b</bB  ;2:,&I:/:!:#:%?#/:%J3b?# 3_" +
  ":%J5b;):(B v!</J#S&IJ#;/(:(:1}1  }8!~ !:(:1B #H ~#!:(@%~2!;} .(J#;/:*;).:-:+c;-:+J#l:*b;+:%B  J%i0!:%?#+;3:%?#&;4:(J+b:,J%l:*b<*:)cJ%n<,J&J/" +
  "3+:(J E#~.!:(:(@%+F#~&!:(J~&!bJ :,J/3):(?#~.!;%:):*O&I:%:,b:(?#u!:%J/db;%%I:(J~2!b:!:#:)?# :)J&b?# 3_:%:(?#v!E#+:%:(@#~2!F# :)J+b;):%J/b;%:," +
  "J!c<,0 .;%.:(:(@#~&!F%~2!:(:%E#v!:0:(?#}q!N&I:(J}q!bJ&J>3}e!:(?#}u!;..:0J>d:.b<%:3E#&:%:4E# :(?#v!;):(@%~2!;}!:%:/H 9:%:}!F#+:%:)E#3:%:} F#5" +
  ":(B ~#!;):(}1!~ !;*:%:2H ::%:*}8 }):%:)H }+:(:0J!b<0E#}y!:&J>b;&/!.. .:.<%;)%I:&&I:%J+b?# ;!:%J&b?# ;*:%?# ;#:%J/b?# ;+:(:%J:b?# E#w!:(:%J3b" +
  "{ # {.%~2!:#M:!JrrrroNjM&I:):+E#&:):!E# :):*E#::):#E#9:):({ %~2!{.#+:):(?#w!E#6:)J>b;).:%J>b;%:&J>c;&/!..: :.:):.cJ>f3f.:(J~H!b> .}0!#q= JDc" +
  "<#> :#J/b<%:!J>~s-  : :%J!3f:#JDb> .~6}&#}.q%}U= Jr%c<#> Jwv3?# &I .:##qJwv3JqE# 3}(:#Jz!bJ!J~Hv3?# J~Lv3?# : P<%8J : :%83} :#J!}8!}u#:#J E#" +
  "}m#:#J!H }i#:#J-E#t#:#J E#s#:#J-E#~s!:#:#?#~k!< E#}q#:#: E#}b#:#: E#}Y#:#:#?#z!E#r#:#J~_!b:#J~s!b<&3!:#?#~d!;9:#?#~_!;}):#Jy!b:&3!:#?#~Z!;5:" +
  "#?#y!;}*:#Jx!b:&3!:#?#~S!;%:#?#x!; :#J~H!b:&3!:#?#~L!;4:#?#~H!;} :#Jw!b:&3!:#?#~D!;+:#?#w!;/:#Jv!b:&3%:#?#~=!;1:#?#v!;*:#J~2!b:&3%:#?#~6!;}+" +
  ":#?#~2!;}#:#Ju!b:&3%:#?#~.!;::#?#u!;}%:#J~ !b:&3%:#?#~&!;;:#?#~ !;}&:#J}u!b:&3%:#?#}y!;<:#?#}u!;6:#J}m!b:&3%:#?#}q!;}(:#?#}m!;2:%&q:*&I#I:#J" +
  "u#b: :%J:3}<%I:#Jt!b:#Ju#b3I:#?#t!< M0!: :#?#}i!:*:136M0 .:#:1E#~&#:#:*E#~ #J!;=J#/%..J!(J ..E#}y#:#Js!bJ 3J:#?#}b!;&:#?#s!;%:#Jr!bJ!3J:%:#?" +
  "#r!< Q;(:%: :(8<%J&S&I .:%:&:#?#}Y!:(8<)b< :)P: J&Sj&I .#IJ~8~*3:)J~8~*3b:%3~<!&qJ%:%c< :%: :%Q8J!b;)Jq;-Jq;,:%;(J%(:)J 3K;&J%;-J%:)J!3K< :&" +
  ": :&Q8c;(:)&q:)(J ;)/#..;&J ; %I:@K!: J~8~*3b}2  }[}Y;@: J!b< :&O0 ..:#J%E#~d#:#J~8~*3E#~_#:#:+E#~Z#:#:/E#y#:#:-E#x#:#:+E#~H#J ;-:#J E#~D#:#" +
  ":)E#w#:#:(E#~=#:#:%E#v#:#:@F%~2#J!; :#J!E#u#:#:,E#~L#:,JqN;0:#J~2#b<.?#+<3J!c;&J%:.?#3<>c;},:.?#9;%:.@% ;}/:.?#5;(:#Jz#b<7#q#I%I#IJ :%:08;}-" +
  "J%:3:%:3:%:3Q8:08<,:,J%R8;}.:.#q#I%I#I:+:(J#b<%R0&:.:}/:%:/b}2  sK!}X}B&q:(J%b(#q:(:/b;8:,;%#I%I:%:}.N0!:+:%:(b<?R&I .:%:8b;}!:%J~8~*3b:%J!b" +
  ";%B  :}!B  N0 .:?:3cJ!b/!.:&;%%I:%J!b:}-R0,:+:%:(bR:%J%Sj&I .:%:8b;}!:%J~8~*3b:%J!c;%B  :}!B  N0 .:.:(:>b<(E#5:00%/#..<(E#5:00!/#..:},/!.J ." +
  "<%E#9/!..:.:+E#5J /!.:.:(J%b<%E#5:0M&I:.J E#9.:7:%E#+:7:(E#&J!.E# :#J~o b;&#I:#?#~k#J%bJ :#?#z#8<,<%&I:%:+P&q:%:/bA  J~9q}?(:%:+N.M&IJ ;)/#." +
  ".:%:/b;):+:%c;%.:&:%E#&:&:)E# :#?#o<%&I#q:#?#}S; J ;(:#J E#~D#:#:%E#~=#:#:%E#~6#:#J=E#~2#:#K~*rrrz*F#u#:#: E#v#:#: :%bE#w#:#Jz#b:#Ju#b<&3}=J" +
  "!:#?#z#J!O0 7:&:/:+:,:#?#~k#b3L:#?#~.#;+:#?#u#;/:#?#~2#;,:#?#~6#; :#J!}8!~L#:#: E#~H#:#K F%w#:#: :,bE#~=#:#:,E#v#:#: E#~6#:#:,E#~2#:#K~9rrru" +
  "&F%u#:#Jv#b;%#I#I%I#I:#Jz b:%3M:#?#l< Jrr~= N0 :#?#h;&:#Ju#bJ#: 3NM0!/#..J ; :#B ~M#0!:#B ~L#J!N&I:#?#~H#;):#?#~D#;((:#?#~H#<):#?#~D#<(N0#.:" +
  "(:#?#~2#b; :):(c;%/!.:#?#~D#<%:,b; :&:%c;%.:%J : 8;(: J!: 8.; (J ;(.#q#I#I: :(:}):936&I#I:} :4J~1~*3J*36M&I#I:} :4J~[}Z3J&36M&IJ!;-/%.:*M:=j" +
  "M&I#I:}#&I:}#:}+J~&~*3J.360!.:*:1:/:+3O0 J#;-:5M0&:*:1:}*:536M0&..J%;-:}%M0#:#Ju#b< :}%::J}83}<:#J~_ b: 3I:#?#_< M0#:#Jy b: :#?#d3::#?#}O< M" +
  "0#: :#?#ZJ~o}[3J33OM0#%I#I:#Jx b:#Ju#b3I:#?#}I< M0 :#J~H b: :#?#U3::#Jz#b:#?#}B:#?#TJ}:3}>:#?#z#< M0!:#Jw b: :#?#~k#3::#?#}>:#?#}@Js}]3J*3OM" +
  "0!:#JIc:#?#~o#:#?#~s#3::#JGb:#?#I<*:#?#L<&J<3&:#?#G< &q:#JDb: :#?#}93P:#?#}5;%:#?#D(J .< :*: 8:%:&: 8J}e}]3J(3O0!/&..:}&&I:}&:;J}i}]3J+3OM&I" +
  "J&;-/&..:2&I#I:#J?b:2:}(3}?:#?#?0 J(;-/&..:6M0 :#J:b:6:<3::#?#:;&#I#I#I:#?#><*1#% !.:&B  <%J}0c1%#!#!.:&B  ;%.:&:%J|!iJ}0N< b;%#I:*: c< J4S&" +
  "IK ;@%I: M0#:#J3b<&:@K||||2}XK-}U<}0:@K:sK-}U<@K:}[}S<}/F% :&:}/:}0T~(:@K:s}SF%+:%B  JDc<*J,Q0%:#@%6K }D0%:%J!b;%: J!c; :#@%3<}/:*~(}S<@:}/}" +
  "K0 ./#(K ;@%I: M0#:%B  JDc<*J,Q0%:%J!b;%: J!c; :*~(:@K-}U}S;@/ . . .:!~(:@}K0 J*;-/#..:} :4J~1~*3J*36&I:#:#@#}y#F#~k#:#:#?#~&#E#~s#:#J E#u#:" +
  "#J~D!}8!~H#:#J E#~D#:#Krrrr3F#~=#:#:#@#z#F#~.#:#:#@#~o#F#~6#/%.:2&q:#J+b:2:}(3}?:#?#/;*:#?#+(J .; :#:*E#~=#:#: E#v#:#:#@#}y#F#~.#:#:#?#~&#E#" +
  "~6#:#J#E#u#/%..:#Ju#b:-:#J}y#b3Q:#?#u#J#O0 :#?#~=#;*:#?#v#; /!.:#Ju#b35/!.:#?#~.#;%:#:#@#~2#F#~k#:#:%E#z#Jw!J :#:#Jz#bJ!3}#Jyv3?# Jxv3: J!: " +
  "8:*J : 831J3l:%j.Jwv3Jwv3?# J!bE# :#Jr%b> .}> : :#E#3: J E#/: :#E#+: :!E#&: J!H 6: :%E# : :%E#5: J!}8!>: :#E#:: J E#9.~6!!(q= J3c<%> :!B },M" +
  "&I#I:!?#&;&:%J&b:!3}a!:%?#&J!N&I:!?#9;#:!:%?#/E#9:#:&b;&:%?#+:#c;(/!.J ;&:!B },0 :!J!H },:!B >J!N&I:!?#:;):!?#9;#(:!?#:<):!?#9<#N0!.:):#c;(:" +
  "#:!?#&b;&..: :(E#&: :&E# :%J3b> .~,!!*qJ!;%%I#IJ!;)%I#IJ ;(%I#I:%:(b<+J#Q0&:(:*b<#J%S&I .:+B ~8~*3<&:#B ~8~*3<#S&q:!M:#:&Sj(:!.M0 :#:&O0#:):" +
  "(J!b<&N;#J :&:#8;(:%:&J :#8b;%/!..:+J!b<%:*c;)/!..:%<*J!b;%/!..: :)E#&: :*E# .~9!!*qJ!;)J!;&#I%I#I:&:(b<+J#Q0#:&Jqk:(c<#J}SR0 J#:(:*bc<%J%S&" +
  "I .:#J~:~*3bB  <#:%B ~8~*3<%S&q:!M:#:%Rj(:!.&I:#:%O&qJ ;(J!;):&<*J!b(:):(J!b<#N;%J :#:%8;(:&:#J :%8b.;&(:+J!b<&:*c;)J ;(.: :)O0!/#.. .:*.}h!" +
  "!+q= J3c<#> :!J5b;):!?#5;%:!?#6;&: #q%I:&;*:%;+:#J+b:)3MJ :#?#/<,Jrr~= N0!7:#?#+;(:!?#5;%:!?#6;&:!J%:,3NM0 .: :(E#&: :%:(:*b:&:+bcbE#+J!.E# " +
  ":#J3b> .}> :%&I:#:%Q&q:!:%bA  J~9q}?(:#:%N.M&I ..: :%E#&: :!E# : :#:%cE#/: :!:%bE#+.~i!!*q#q:!?# ;):!?#&;*:!?# <#:!?#&O&q:!:#J!bE# :#B  <%vJ" +
  " }>&q:!:#J#bE# :#B !J}<i<&:%J}+i<(J)lj:%J~V!R0#7:!:#J%bE# :#B #J}<i:&J)lj<&:(J/lj:%Jz!P0#7:!:#J&bE# :(J} lJrrz i:#B %J}<i:&J)ljj(:%.(Jrr~= ." +
  ".<#Jrr~= O&I:!:!?# :*:!?#+<+b:!?#&:)bcbE#+.: :#E#&: :+E# .E!#q:!J#l;!%I:!<%&I:!J&c;!: ?# ;&: J&b; :#:&O0!..:%J O.L!!q:!:%N&I#I%I:!&I: B  :#B" +
  "  3~,!M0#: J!b; :#J!b;#:!J!c;!/!..J!;&..:&.}c!!!q= JDc<&> :&:#E#>:&J E#::&:#E#9:&:!E#6:&J!H A:&:%E#5:&:%E#?:&J+b:&J5b3}a!:&?#+&I:&?#/;%: :#:" +
  "&?#3<#cE#/: :!:#bE#+: :%E#&(J ;!.: :!E# :&JDb> .A : :#&q:!J :!:#bJ!cB  J<N8(J .E# : :#J!cE#&.~Z!!&q= J:c<%> :%J6b:!:#3::%J3b:%?#6<&:%?#9<(J<" +
  "3&J ;!:%?#3<#&q:%J+b:#:%?#53P:%?#/;):%?#+(J .;#:):(:#8<(J!cJ~t!R&I#I:#:&:#8;!J ;#%I#I:#:(N0#:!:#bB  <&JDcJ|!iJ-P:&JViJ~: cJ|!iJ}(RjM&IJ~k}[3" +
  "J&:&3aM0!.:#J!b;#/!..J ;!..: :(E#&: :!E# :%J:b> .}e!!#q= J3c<%> :%J E#/:%Krrrr3F#&:!J|!i<!J#l<&?#~_~93:&?#}mv3:!B ~S~93J : :%J&b3}3: :!J!l}1" +
  "!~=~93}8!:: J E# : :%?#/E#9: :%@#&F#5: :#@# F#+: :#?#+E#3:%J3b> .~f,#.q!}U= Jr!c<&> Jwv3?# &I .Jwv3JqE# 3}(: J :!J~Lv3?# :!P<!8<)Q&I .#q#I#q" +
  ":&Jz b<(: J!J~Hv3?# :!8<.b:): c:%:%J Oc3R:&JrrrroE#&:&JGb:(:&J&b3}A:&?#L;+:&?#I;):&?#G<(J}VrrroO&q:&:&@#}>F%h:&:&?#}BE#o:&?#}9;%:&?#}I;#:&?#" +
  "T(:&J~_*E#}B:&K F#}>:&: E#L:&:.E#I:&K F#T:&J#E#G:&JGb3SJ#N&I#I:&J~a b;(:&J~p b;,J!;!#I#I%I#I:&Jz b<0:&JGb<1:!J!i3}B:&B o<!J%N0&:&:,}1  }8!U:" +
  "&:,B #H }N:!J#N0 :&@%h;2:(:&}1!U}8  :(:&B }NH #:&:!H _:&:2F%}O:0:13H:/J|||*iJrrr3j:&?#o:&B }RJ#N8</JrrroiJrrr3N0&:&?#h;!:&?#l;*:&Jy bJ}v~(3J" +
  "*3}C0#:&?#}>;-J ;!/!..J ;!/!.:/J|!iJ(O0!.Jyv3?# ;,Jxv3J!:.: :-P< 8J :-: 831#I#I:!&I#IJxv3J~iu3J~tu334:&JGb:!:*:%3R:&?#GJ}VrrroN0 :&:&?#IE#D:" +
  "&:&@#GF%?/#.(:+M0#Jxv3J~iu3J~tu334.:&J E#D:&Krrrrv F%?.:&JGb:&J?b:&J&b3}A:&?#L; :&?#I;*:&?#}9;%:&?#G<(J}VrrroO&I:&:&?#}BE#o:&:&@#}>F%h:&?#}I" +
  ";#: ;+:*;):&?#T/(.:+J5d<.:)b;+: J5d:*b;/J ;-:);%:*;(%I#I#I:*&I#I%I:(:/N0!:&:(?#3E#}>:&:({ # {.%G:(J5b;(:.;!:); %I:!&I:&Jy b: 3}D:&Jz b:&JGb3" +
  "}D:&?#Z:&?#_:&?#l:&?#o36&I:&B d:&B }SN0%.: J5b; :!J5c;!/!..:&B IJ#N0 .:&?#}>;!:&?#L; /#..:%:+N0!:%B +J#N0!:%?#3;!:%?#/; J ;*:%J5b;%.:-&IJxv3" +
  "JA3}1.:-J!b;-Jxv3: :!31/!..Jxv3J{ 3}1.Jxv3J{ 3}1J!Jyv3?# < :,c:#R0(7: :,S&IJyv3:,E# .J ;(:&Js~ 3?# E#o:&Jr~ 3@# F%hJ}f!; J&;%J ;)/&..J /%..;" +
  " J :(JrrrroN0!7.:&:+E#L:&:)E#I:&:%E#}9:&:(E#G:&:&@%hF#}>:&:&?#oE#}B:&:#E#}I:&: E#T:&JGbJ!Jxv33}EJ#.Jwv3Jwv3?# J!bE# :&Jr!b> .~>%#,q!}U= Jy c" +
  "<&> :&K F#9:&:#E#6:&:!E#5:&K F#?:&J~_*:%:%J~_*S8E#>:&J#E#/J ;%:&J E#G:&Krrrrv F#D#I:&J/b3SJ#N&I#I:&J~A b;+:&J~P b;,J&;-:&?#9;*%I#I:&J~H b<):" +
  "&J/b</:%M3}B:&B }I<(J%N0#:&:,}1  }8!}9:&:,B #H };:(J#N0 :&@%}B;0:+:&}1!}9}8  :+:&B };H #:&:(H }>:&:0F%I:):/3H:&B }L0#:&JIc3~5!0#:*:&?#9<(Q:#" +
  ":(Pj0#:.:&?#DN&I:&JDbJ&J53}e!:&?#}5;-.:%:-b<):&?#}>E#+:):&@%IF# :)J3b:(:*cE# :)J/b:!:*bE# :&:.J!b<.E#G:%J5b;%:(J!b;*/!..:&:&J/b3}7:&?# J#O0 " +
  ": :&?#GE#+: :&@#DF# /#..: JrrrroE# .:&Jy b> .}8 :!?# JrrrroO&I: J}VrrroE# : :!?#+E#/: :!@# F#&(: :#J>~s-  ..1 : J~r 3F: ?# .}N!!q= J3c<%> :%" +
  "J&b:!:#3~4!:!?# <#J#O&I:!?#&;!: J%H +: :!E#&: :#E# (: :%?#/E#+: :%@#&F# .:%J3b> .M!!q= J:c<%> :%J E#9:%Krrrr3F#5:%J+b: :%J5b3}s!:%?#+:%?#/:!" +
  ":#36:%J:b> .}p%!(q= JDc<#> :!B +&I:#J E#5:#Krrrr3F#/:!?# :!?#&:#J/bJ!3l;):#?#/;!:#J:b:#?#3<%:#?#5<&3}!:#?#:&I:!JrrrroN&q:&:%;!:#?#>;&(J ;&J " +
  ";!J!.;%.: :)H /: :&E#+: :%E#&: :!E# (:!?# ;%:#:!?#&<&E#+:#:%E#&:#J:b:#J&b3^#I#I:#?#:<!&q:#?#><(;%:#?#AM0!:#J/b<%:&3}J:%:!:(31:%J~or3J~rr334:" +
  "#:#@#&F#6%I#I:#J:b:#J6b3^:#?#:<!M0 :#?#A:#J/b<&:!:#?#>31M0!:&J~or3J~rr334/!..: :#?#5E#+: :#@#/F# /#(J .;%J!;!.: :%E#+: :!E#&: JrrrroE# .: J " +
  "H /.:#JDb> .x,!}#q= Jz c<%> :!J>d: b;}!:%J}5b;5:%Jw b;4#I%I#I: :}!N0#:} J~b~%3J,:#3s!: J9b?# </J| i<&J8S0 :%J:bJ}_s3J~L7:&B ~C}[3<}#3d:%J?b:" +
  "%?#:<(:%?#><&J:3}>:%?#?<*:(:*8:%?#A:&:*8:#3}^!J~j~%3J,:#3}^!: B 6;-:4: ?#5E#+:4: @#/F# J ;(:%J E#U:%:-E#L:%J*E#I:%J}g~ 3E#}9:%J)E#G:%J}b~ 3E" +
  "#}5:%J#E#D:%K!F#?:%: ?#&<)E#T:%: ?#+J/d:)b<}%E#}IJ!;+:} J!b;} :%B }B;0:%?#}@;1:%?#}>;2J ;.%I#I#I#I#I#I#I:+1%! # .:-&I#I:%:-J!c<-E#L:.J#N0 J!" +
  ";+:%:.J!b<&E#A:.J%l:5b<*?#&;3:&;.:*?# ;&/&.(J ;-.:%J E#?.:0;&J%;0:&J%O&I#IJ#;0:%J#H }BJ ;+:&J#N0 :1;3:2;&/%..:%J#E#?.:):}%N0#:)B +<}&J%N0#:)" +
  "J/b;*:)?#&;3:)?# ;,:%:(J!b<&E#UJ#;+:}&J#N&I:(J!J :#3s!:,:#3}4:&;(:*;)/&.:*;)/!.:&;,:%:(J!b<&E#U.:(J~j}w3J!:#3s!:#:,:331J~j}w3J!:#3}^!:&;(/!." +
  ".:(:#3}_!J~s~%3J/:#3}^!: J:b?# ;1:%J6bJ}_s3J~L7J!:}#:/J+nJ|!i<2J!N83d:%J?b:%?#6:%?#9J:3}>:%?#}5;(:%?#D;&:%?#?;):%K F#L:%:&J!:)8<*E#}9:%:*E#}" +
  "5:%J~t E#D:%K}xrrry.F#?:%J }8!}B:%:(J :)8<&E#}@:%:&E#G:%:&:*bE#I:/J6n;*:/J3n;,%I#I:%?#}5;(:%Jy b:%J?b3}=:%?#}OJ!N&q:%?#}>;):%:%?#_<&E#}>:(:)" +
  "b;(:&:)c(:%B }C0!:%J!H }C:%B }BJ!N&I:%?#}@;+:%?#}>;)(:%?#}@<+:%?#}><)N0#.:):%?#}5b;(:+:)c.;&:%Jy b:(:&:&J!c3L:%?#d;(:%?#_;&:%?#}O:%?#Z:#3}^!" +
  ":&:(J}o~ 3J!36&I:1:#3}4(#I:&:(J}p~ 3J!36&I:%J+b:,3b:%?#+:%?#/:#3}^!/!.:&:(J}q~ 3J!36&I:%J3b:*3b:%?#3:%?#5:#3}^!(:&:(:#3}^!...:%B }CM0!..:2J#" +
  "N&IJ}n~ 3J!:#3}^!:%:,3b:%?# :%?#&:#3}^!.Js~&3J#:#3}^!: J>b; /!.. .:!:#3}_!:%Jz b> .~R!!#q= J3c<#> Jwv3?# &I .Jwv3JqE# 3}(:#J&bJ!J~Hv3?# J~Lv" +
  "3?# : P<%8J : :%8:!Jq3}%J!; :#}1!/<!J}h%cJ%S&I#I#I#I:!J~!%c1(#!!!# .:!&I:!J}f%N:!J}m%Nj&I/%(/#. .J ; :#B 1<!J0Q0!J}W~D :!n; /!.:!J~k%cJ||%iJ" +
  "~Z P; ..Jwv3Jwv3?# J!bE# :#J3b> : J!i.~M!!&q= J3c<#> Jwv3?# &I .Jwv3JqE# 3}(: J :!J~Lv3?# :!P<!8<%Q&I .:#J+bJ!J~Hv3?# :!8<!: 3} :#?#/;&:#?#+" +
  ";(Jxv3J~A~*3J~F~*334Jxv3J~F~*3J~G~*334Jxv3J~G~*3J~O~*334Jxv3:(:&31Jxv3J~O~*3Jy~*334Jxv3: :!b:%: c31Jxv3J{ 3}1Jwv3Jwv3?# J!bE# :#J3b> .}Z%##}" +
  "S%q= J3c<*> Jwv3?# &I .Jq;+Jwv3JqE# 3}(:*J&bJ!J~Hv3?# J~Lv3?# : P<,8J : :,8:!:#3}%:*B 1&I:*}1!/J}r%O&IL       I;)J5:%:%J Oc< : J5S8<!J}+m< :" +
  "!k: c; L      z}<;(%I:(:)}w:(: J!i8;(: J!n< &I:):)}w;)/!..Jv~I#Jq:*?#+< L      z}<:(}x:(:!J }>8L      5I}w<(L     v}WI:(L     v}WIY8L      z" +
  "}<L        :&:&L        Y8<&:&L      z}<Z8L      y}<}wL      y}<}u}w}p~s%<!b<#: :#Q8:!:*?#&8< : Jv~I#S8;+..Jwv3Jwv3?# J!bE# :*J3b> :+.~93#} " +
  "q#}U= J}u#c<*> Jwv3?# &I .Jwv3JqE# 3}(J~Hv3?# ;+J~Lv3?# ;,:*J!J#J :!J#N8:!J!N8H }5:*:&E#D:*:%E#A:*:#E#?:*Jzv3@% F%::*:(~s)F%6:*:)E#G:*K F#}B" +
  ":*Krrrrv F#}>:*K&F#I:*:*JGbE#}9:*J~_*E#}u!:*K F#}m!:*J : : :,Q< 8<5E#}i!:*J!:+: 8<}#E#t!:*K F#}y!:*J#E#s!:*Jw b;4#I:*Js!b3SJ#N&I#I:*J~:!b;} " +
  ":*J~W b;}!J#;&J#;)J ;,J!;!%I#I:*Jx b<#:*Js!b< :!J!i3}B:*B }O<!J%N0#:*:}!}1  }8!x!:*:}!B #H ~Q!:!J#N0 :*@%}I;}(:} :*}1!x!}8  :} :*B ~Q!H #:*:" +
  "!H v!:*:}(F%~2!:*J3b: 3E:*?#}m!;2:#: 3H:*B Y< J#N0#:*}1 W;+:*B }O;!:*?#U;#:*?#}I;%:*J~2!b<}%J~:~*3J!3}C&I:%;.:#;/:!;0: ;)(#I:}%J~;~*3J%3}C&I" +
  ":!;1:+;3:%;-:#;}&: ;&/!.:*J~2!bJ~>~*3J&3}CM0 :2:}#bJ :5:*?#}m!< S8J : :2S8;,: :2c;6..J ;!/!..:*J+b:*Js!b3}7:*?#+J#O0 :0J|!iJ#N:)J|!iJ#OiM&I:" +
  "*KrrrrsrrrrqF#}I/%.:/J!N&I:.B  J}2N&I:,M:&J|!iJ#NjM:1J|!iJ%NiM&I:*KrrrrsrrrrqF%}I/(.:*:3H }O:*:}&E#U:*:-E#}I:*Js!b:*Jx b3}D:*:*?#}b!< :*?#t!" +
  "<!3}?:*?# <.&I:.:*?#&<#: :!36&I:*Jx!b:,:6:*J6b:*J}9b3}9:*?#x!JrrrroO&I:*:*?#y!E#Z:*:*@#x!F#U:*JrrrroE#}I/*.:*?#~S!;3:*?#y!;/:*?#~Z!;0:*J E#~" +
  "k!:*Krrrr3F#~d!:*J E#r#:*Krrrr3F#~o!:*J~_*E#}u!:*K F#}m!:*:0E#}i!:*:/E#t!:*K F#}y!:*J#E#s!:*Js!b< 3SJ#N&I#I:*J}Y#b: J!3}B:*J~Z b;1%I:*B }b#J" +
  "!Q0!:*J~2!b< :*Js!b3H:*B ~<!J#N0!:1:*?#v!E#+:1:*@#~2!F# :*:*@#}Y#F%}I:*:*?#}b#E#}O:*B dJ%N&I#I:*:*B eH }m#:*:*@#ZF#t#: :*Jt#b3}D:*?#v!;):*?#" +
  "~6!;&:*Jx bJ}q}]3J,3}CM&I:*J~d!b< :&:)31:*?#~k!;!: J!3}I:*?#z!:*?#~k!bJ-H  :*:!J!bE#~k!/!.%I#IJ ;%:)<!M0 :!:&b<+J!c<)A  < J }>&I: J}<i:+J#c<" +
  ")B  < v<-JI}A&q: J}+i(:-J}<i:+J%c<)B  < v<-JI}A&q: J2i(:-J}<i:+J&c<)B  J*iJ)lj.J)lj.J)lj< Jrr~= N0!.:):&c;):!;%: J~Q N0!..:*J~o!b:&:%31..:*J" +
  "}Y#b:*Js!bJ 3}B/ . ..:*:*?#~k!< E#}O:*:*@#~d!<}(F%}I:*:*@#~o!<7F#Z:*:*?#r#<!E#d:*: E#v!:*:}(F%~2!:*:!E#}m#:*:7F%t#:*Js!b:#3}J:#&I:#&I:*?#}b!" +
  ":.:#~s-  .:*:#E#t!.:*:*?#t!E#}O:*:*@#s!F%}I:*:0E#d:*:/E#_:*:3E#Z:*:*@%~2!F%h:*:*?#v!E#o:*:*@%t#F#}S:*:*?#}m#E#}Y!/)..:*KrrrrsrrrrqF%}I/&..:*" +
  "Krrrr}mrrrrqF#}I/#..:*KrrrrsrrrrqF%}I.:*:4?#+< E#y!:*:4@# F%x!#I: &q:*?#~S!: 3/J&(:*?#}IJrrrroN&IJ ;!:*?#Z;#:*?#}O;%Jxv3J#:*?#U< : J }A8J#l<" +
  "&J~dr3b?# :&Jyr3b?# 31: J }>0#Jyv3?# < Jxv3?# N&IJxv33}K.: J~Sv3?# bJ-H  Jyv3: J!bE# Jxv3:%:#31/#.:*Js!b:*Jx bJD~s-  :*:*@#u!F#~H!:*:*@#}y!F" +
  "#w!:*:*@#}m!F#v!:*:*@#}b!F#~2!:*J~6!b; J ;!%I:!J:O&I: :!b?# 30:!J+b;!/!..J ;!%I:!J:O&IJxv3:!:*J~2!bb< ?# : J&b?# 31:!J+b;!/!..J!.;!.Jwv3Jwv3" +
  "?# J!bE# :*J}u#b> :!.=!!q:!: ?# : ?#+<#cQ&I: :#:!J!J!3Z..O#!q!}U= J3c<#> :#J&b:!J J!J!3,:#?#&J!N&I (:#@#+;%: J E#+: :%F# :#J3b> ..9 : : ?# J" +
  "!J!J!3-J}VrrroO&I ..~H!!&q= JIb<%> Jwv3?# &I .Jwv3JqE# 3}(J.;&J~Lv3?# ;(J~Hv3?# ;): J.R&I: B ~&r3;&.:%J+bJ!:):#:(Q< 8J :#: 83} J ;##I#I#I:!J" +
  "!c1# !#.J!;#/!.:%?#/; :%:%?#+E#G:%: E#}9J#;#.:%:#E#}5:%J3b< :&:%J}5b3Q: 35Jwv3Jwv3?# J!bE# :%JIc> .. Jzv3: }7% .~4!#%q#}UJwv3?# &I .Jwv3JqE#" +
  " 3}(:!~s%<(J~Lv3?# J#n<&: c<)J :&:)S8<&:&:(Q8;(J~Hv3?# : J#lb;&:%~(;*:#~s%~(;+J ;%#I%I:%:(N0!:+:&}6  :%J O~(:*}S}S<*}K&I:&J&b;&:%J!b;%/!..:%" +
  ";(.Jwv3Jwv3?# J!bE# : J!:(:(J!R8b.u(!!q= Ju#c<*> :*:#E#5:*: E#3:*:&E#D:*:%E#A:*:#E#?:*Jzv3@% F%::*:(~s)F%6:*J!J#J :!J%i< J#N8: J!N8H }5:*:!J" +
  "#nJ!iH }<:*:)E#I:*K F#}O:*Krrrrv F#}I:*K&F#}B:*:*J5bE#d:*:*J6b< E#_:*:*JIcE#}@:*:*J}<bE#}>:*:*J3bE#LJwv3?# &I .Jwv3JqE# 3}(:*Jw!bJ!J~Hv3?# :" +
  "*?#3<!J~Lv3?# Q<#8J :!:#8: J!:*J~D b:*B }<< 8Jtr3Jrr3: 83V:*Jz b:*Jx!bJw ~s-  :*:*{ #w!{.%~2!:*B }u#;!J}ur3J%3(:*:*Jx b<#?#+< E#~H!:*:#@# F%" +
  "w!: &I#IJ~dv3?# J#R&I .J~_v3?# : J!lJrrrr&jE#+: J/d;#:*?#~D!;!%I:#M0!:*:!@#&F#~ #:*J~ #bJ#3(:#J/c;#:!J/b;!/ . .(:*?#hJ}VrrroO&I#I:*J+b:*Jz b" +
  ":*?#}>B  Jxv33}O:*?#/< :*?#d?# <#Q&I:*J~2!bJ}f!:#3W/!.J~dv3?# M&I .J~_v3?# :*?#+E# J~dv3?# J!R&I (J~_v3?# : E#&...J~dv3?# J#R&I (J~_v3?# :*?" +
  "#v!< :!J}+ljE#+:*?#~6!: 3(..Jwv3Jwv3?# J!bE# J~_v3?# :*Ju#b> .~(}+#}!q#}U= Jz#c<)> :):(E#}5:):&E#D:):%E#A:)J H 9:)J E#6:)J&E#5:)J E#3:)Krrrr" +
  "rrrrrqF#I:)J!}8!}>:)K!F#G:)J E#?:)Krrrr3F#::)K F#U:):#E#}I:):!E#T:)K F#_:)J#E#}@:)J~_*:%?#5<}!:}!J~_*S8E#Z#I:)J~D b<(3gJ|!iJ~r O&I:)J~Z!b:(3" +
  "h:)J3b:)B ~d!J6lJ}V}X5jJ 3W(#I:)J:b;2:)J E#v!:)Krrrr3F#~2!:)K F#~H!:):#E#w!:):!E#~=!:)J#H ~1#:)J#H ~%#:)J#H }t#:)J#H }h#:)J#H }]#:)J#H ~r!:)" +
  "J#H ~g!:):)J~2!bE#~D!:)J E#t!:)K&F%s!:)K F%r!:)Krrrrv F%o:):%@%+F%h:)Krrrr3F#~2#:)J~D bJ~r 3F#I#I%I#IJ ;%:)?#t!<+M&I:)?#r!M;%.#I:)?#U<&:)?#}" +
  "IP&I:&:)?#TbB  <(J:Q0!.:)J~D b3i;(.:(J|!iJ{ N0#:%M&I:)?#U<%:)?#}IS0!:):%:%:)?#TbB  JAN<&bE#U:&M0!.:)?#}@J#O0%#I:)?#U<%:)?#}IP&I:%:)?#TbB  J:" +
  "Q0!.:)J~D b3i7:)?#U;%.:)J H d:):%E#_:)J~=#b:)J~D b3k:)B ~D#<0J#N0%:)?#_;(:)?#~=#;%:)?#w#;*:0J!i&q:)J E#v#:%:*:)J~2#bJ 3l7:)?#~6#;%:)?#v#(:*." +
  ";&#q:(J!b;.#I:%:&<(3m<&J|!i</J:S&q:)Jz b:)J~=#b:%:(3n;+:&J-c(:)J!:/l</:+jE#t!:+:/i</M;+:/:&J-c<&J|!iJ&Oj0!#I:)?#U<&:)?#}IP&I:&:)?#TbB  <&J:Q" +
  "0!.:)J~D b3i;&.J!;+:&J|!iJ~r N&I:)J3b:)J~D b:)J~=!bJ!3}P:)J}m}{3?# E#y#:)Jt}{3@# F%x#J&;&J /%.J&.;&.:)Jx#b:)J~D b3h:)B ~Y#.;/:):*E#L:):.E#I:" +
  ")J H PJ :+:/J!i8&I#I:(M0 :%B  J~V O0 :)J3b:%:(J!:)Jx#b:)?#U:)?#~S#c3}Z!0%.(:)J3b:%:(:+:)Jx#b:)?#U:)?#~S#c3}Z!0#.:&J|!i<%J)R&I:)J~Z!b:%J/db<(" +
  ":)?#y#E#+:(:)@%x#F# :):)B }>:0J!k:,J|!i:%RiiH }>:&;,(:)J3b<%J!J}g!3}[!:%J03}]!./!..:)J~D b3j/!.:):)?#UJ!bE#U:):)?#}OJ!cE#}O.#I#q:)J+b<%:)J~=" +
  "!b3o:%J&j:)Jv!b:)?#+<38?# ;5:)?#~6!;}#:)?#~2!;}%:)Jx!b:)J3b<%:)J~Z!b<(J 3p:)J~2#b:%:(J#3pJ!;&:)Jz b:%:(J&J!3}Q:)J H P:)K~-rrrrrrrrqF#I:)J E#" +
  "?:)?#A@% ;}(:)K F#~H#Jr!;(:)B ~%#J#O&q#I#I#I:)B ~ #<%1&(#! #.:):)B ~!#H o:):)?#}y#<&E#l:):)?#}u#E#h:)Jx#b:)Jz b3}S:&:)?#~S#<%O&I:)J!E#~H#.:)" +
  "J E#~d#:)Krrrr3F#~Z#:)?#x#;&:)Jz b</:)Jx#b:)J~Z#b3}T:/:)?#h<*:)?#l<+3}U:*;(= J:c<.> :+&I#I:*:+bJ!c<4B  J~Q O:+J}+cJpPj0 :.K F%6:.{/         " +
  "       {.%+#I%I#IJ ;0%I#I:(:4N0&:-J})N&I .:(J!b;,:(B  ;(J!:-lJ~g~0~R|!iM0 :(JDcJ|!i<} J-S0 :} :0J-db;0:-J!b;-:,;(/!..:-B ~a~83:(O0 :1J(Q&I (" +
  ":-J!b;-:.J+b:1J#lb:0E# :1J!b;1:,;(/#. ..J ;-/!.:.?#3;(J ;-:.?#6;,:.?#5;1:.?#+<4:.?#/<} 3}x!;}&:.?#9<6J}8Q:,J}8Qj:}&:(J!cR:1J}&Qjj0 :/:4:} :(" +
  "3}y!:1:,:63}z!:+J}*c;(%I:(&I:(J!b;(:0J-d;0/!..:/J!H }/:/:0E#:J!;-..#q:.J:b> :-M&I#I:*:+J 3qB ~s}W3J)i&I:)Jz b:}(3}V!0!:)J5H }m!/!.:*:+J 3r!<" +
  "(;,#I:*:+:(3qJCN&I:*:+:(J!b<,3r!<-M0!:,:-b;,.:(M:+:,Qj0 :(J,cJ(P&I:*:+:}(:2:)J~H#b3}R/&.#I#I#I:(J*c1#! #.:,J+N0#/!.:,J*N0!.:)Jz bJ}#3}W!/!.J" +
  " ;-J);+:)Jz b<*JB3~&!<(M&I:*J}03~&!M&IJ#J&:*?#6:*?#93~)!J#N<-8;+..:*:+3~%!;+:-&I:*:*?#+J+jE#+:*:*?#/Jrr:jE#/:+J~H2b;+.#I:*#q:(&IJ}&:+M0!7J :" +
  "+c;+.:+J!bJ}g~F P0!J}%.3}W!J ;+.:*JB3~&!;/:*?#6:*?#93~)!;(#I#I#I:-M&I#I:*J~O 3~&!M&I:(J%O0!J~e#J~f#:+J%J2:+~:J~Z g8i8;,:*J%3~%!J!c;(J9;0:+J!" +
  "J!3}y!;./%.:*J#3~%!;(:*?#9M&I:*J}*3}W!.:/&I:*JB3~#!.:*J!3~%!:+3~*!;.:+J!b3~*!:.c;,J8;0J!c<+J*S&I:,;(/&(:+:(J*dbJ*c;(/%. ..:/&I:*J#3~%!;(:*?#" +
  "9M&I:*J})3}W!.:*JB3~#!(:(J&O:-j&I:*J}!3}W!.:*J#3~%!;(.:*J#3~%!:+:(J!3}y!;.J7J}(:+:(3}x!<,8;0J!c;(.:(:,P0!.:*:03}W!.:*:(:.b~&Kr}x(}UF% :*?#9M" +
  "&I:-&I:*J63}W!(:*:*?#+Jv jE#+./!.:*J~L 3~&!M&I:*J~k 3~&!M&I:*J:3~#!..:*J#3~%!;,:*JH3~&!:-:/j<(O&I:*:(&qJ:J}+:*?#6:*?#93~)!8(J:.3}W!.#q:*J}+H" +
  " @:*J#3~%!;/:*J}!H @:(&IJ ;.J :*JH3~&!M0!7(:*?#6:*?#93~)!M&IJ ;.J /#..:*J#3~%!;.J!.;1#I:*JC3~&!M&IJ ;0J ;(J ;+:*JA3~&!M0!.J ;0J ;(J ;+%I:*3u" +
  "!<-J,R&I:-:+J-db:+:(J,P8;+:(J!b;(:-:0j;0/!..:(J O:1i0 :*J<3}W!.J,:(c<-J :-J,R8;-%I:-&I:-J!c;-:+J-d;+/!..:,J6N:.:/:0jjJ Oi:,J6Q:.J}9Qj:/J}8Qj" +
  "j&I:*J;3}W!.:,J6N&I:*:*?#+Jr!jE#+.:*:+E#::*J,J%:(:(J%R8<(:(J,S8E#>:.J}9N&I:*3~(!J}8;..:*:*@% :.:/J}9d:,Jt9dbb~(}SF% :*J~Q 3~&!M&I#I:*J=H @:*" +
  "JB3~&!<(M&I:*J}03~&!M&I:*?#9&I:*J~q 3~#!(:*:*?#/Jrrv jE#/./#..#q:*J#3~%!<,J}&R;+:*JH3~&!M&IJ :*?#9M0!7.:*J#3~%!.<-J}9P:+iM&I:*J=3}W!.:*:-J}9" +
  "d:,Jt9db<,J OH }0:*:*@% :,~(<7K :7}T:(8}SF% ..:*?#9M0 :*J=3}W!..:)Jz b:}(:2:)J~H#b3}X!.;(:)B y#J!O0&:)?#?0&:2:)?#~d#E#+:2:)@#~Z#F# /&.:)?#}u" +
  "#:)?#}y#:}(:2:)J~H#b3}R/#.:%J6lJ}[}X?j(Jr!..;(J ;%.:)J~=#b:)J3b<,:(:&:%:)?#~H#:)?#~L#3}Y!:)Jx#b:,:)J~Z!bJ)J 3}Q:)B 90 :)?#x!<%J}VrrroN0 :)?#" +
  "~2#<(J}VrrroN0 :)?#~=#<,J}VrrroN0 :)?#y!;*:)?#~S!;+:):)@#x#F#}u!:):)?#y#E#~ !:):)B }><&H ~.!:):#E#u!:):!E#~&!:):)@#w#F#}m!:):,E#}i!:):5E#t!:" +
  "):3:}#:38E#}b!:)Jrrrro:}%:38E#s!:):)@#~6#F#r!:):(E#}S:):*E#o:):+E#l:):%E#h/#..J}Vrrro;%:)J}VrrroE#h.:):)J~D b3}7:)?# <!J#O&I:)?#&;#:)J H 9:)" +
  "J E#6:)Krrrrv F#3:)J}VrrroE#h:)J3bJt!J}b!:!J!i<!8:}!:#:!83W(:%J}VrrroO&I:):)B eJ!k:&iH ~.!..: J3b:)Jz bJw ~s-  : :){ #3{.# : :)B fH }I:)Jz#b" +
  "> .~-%#&q%}U: #q= Jz c<&> :#M&I:!B LJ!i&I:!?#}9;#:!?#I/#..:&K F#::&:%E#9:&:!@#}9F#5:!@#&;+:!@#3;,:!@#9;-:&:!@#?F#_:&J1E#Z:&J~B}]3E#}O:&:-F#}" +
  "I:&J.E#T:&J~9}]3E#}B:&:,F#}>:#&qJ0;#J7;(J{}]3;)J~Y}]3(J1;#J/;(J~+}]3;)J}z}]3.;*:&:#E#L:&:)E#I:&:+F#G:&:(E#}5:&:*E#DJ ;#%I:#Jv O&I:&J5b:#:&J?" +
  "bb<(J+b?# :(J/b?# 3t!:#J+b;#/!..:&J5b<#J~j}w3J!3t!:!B G<(J#O&I:!?#}5;):!?#D;!:#Jx}]3J.3t!:#:!:):(J!i3}f!.:&J5b<!J|}w3J!3t!:&J+b<(:!3o:&?#+<!" +
  ":%?#&:!8;#:(J&j:%J+b:!8?# .E#&: :#E# :&Jz b> .}! : J J :!:#J&J 3}k!.}7!!q= J3c<%> :%J+b:!:#J 3Y:%?#/;!: :%?#+E# : :!E#&:%J3b> .}< :#&I#I:#:!" +
  "3.;!:%M0 :!M&IJ ;!/!.:#M0 :!J :#~s. ..: :#E#&: :!E# .}( : :!:#:%:&3-J}VrrroO&I ..T#%q!}UJ!;&J&;(:%~(:!~(}U<*K:s}B&I:*}|<!Jrrrro:#cR&I: :#E#&" +
  "J ;&J+;(:!;)..: :(b:)E# : :&E# .S!#q:!J|!i;&J ;!#I#I%I:!:%O&I:!:#bB  :&N0#:!J!b;!/!..:%;!/!.J!;(.: :!E#&: :(E# .~J%!*q:!?#&<)M&I: J E# 2.:!?" +
  "# ;%%I#I:#<&:)S0 :#J!b;#:%:&bB  <*v<+J }A0!#I#I#I:*B ~sr3J#c1%#! %.J~rr3:#:%b:#:)S8A  ;(#I#I#I#I:*Jz!c1(!### #.:(J}eq}?0(/#.:(Jz bJ|!iJDS0&/" +
  "!.:+J2bJ|!iJ#Q:(JI}Aj0%.J~rr3:&J#b<#:%b:#:)S8A  J~9q}?0#J~rr3:&J%b<#:%b:#:)S8A  J~9q}?0#:&J&b;#/%.J~rr3:#:%b:#:)S8A  ;(:*Jy!N&q:(J}OiJ}uqO(:" +
  "*J~e!N&q:(J}tq}?(:(JI}A<(:(:+J}UiJfOj:+J}+bJ|!iJ/P8..0!J~rr3:&J#b<#:%b:#:)S8A  JI}A0!:&J%b;#/#.J~rr3:#:%b:#:)S8A  JI}A0 :&J#b;#/!..: :&E#&: " +
  ":%E# :!:):#cE#&:!:#:%bE# : :#:&cE#/: :%:&bE#+.}f!!!q= J3c<(> :&JrrrroO&I:&Jrrrr&N&I: :%E# J#;&(J!:!:%b:&:%:&b<!Q:!:#Qj<!8<#J :&:!8<!J~S 3a;&" +
  ": :!E#&: :#E# .(:(J+b:%3b: :(@%+F# J ;&.: :&H +:(J3b> .@!!q= J3c<%> :%J+b:#: :!3c:%?#+:%J3b> J O.}=!!q= J3c<#> :#J+bJ}_s3J~L7:!J|!iJ@b3d:#?#" +
  "/;!: :#?#+E# : :!E#&:#J3b> .}V!!%q= J3c<&> #I:%J*R&q:!J|!i;(J ;!#I%I:!:%O&I:!:#bB  :(N0#:!J!b;!/!..:%;!/#.J!(:&J+b:!:#:%3#:&?#/;!:&?#+.;).: " +
  ":)E# : :!E#&:&J3b> .~)!!!q#q= JDc<&> :&J H ::&:#E#9:&:!E#6:&J>b;!:%&I%I:&J3b:&J6b3eJ :&?#3M0#7:%J!c<%0 ..:&J+b:&J6b3e:&?#/;#:&?#+.;%:!:%J!:%" +
  "8:#J :%83}!:&?#?;#: J :&?#A:&?#><!8E#&: J!:#:!8E# :&JDb> .n!%q:!B +M&I#I:!?#&;%:!?# ;&#I%I:#:%O&I:#:&bB  J-N0#:#J!b;#/!..:!J!H +:%;#/!.:!:%:" +
  "#J!b<%cE#&:!:%:&bE# ..: :#E#&: :&E# .{!!*q= J3c<%> :#J>d;+:!;(%I#I:):+N<,0 :(?#9J| i<&J8S&I .:&M0 :(B 6M&I#I:!:)b<&J+b?# 0 :&J5bB  J#N0 :%:&" +
  "J/b3}D:%?#&<&:%?#+<*J}Z~(3J*360#:&:*J}b~(3J)360#:&:*J}g~(3J+360#:&:*J}o~(3J*360#..:(J>b;(:)J>b;)/!..:%J E#+:%Krrrr3F# :!:#:%3}E: :,H /: :%?#" +
  "+E#+: :%@# F# :%J3b> .}2!!q#I: ?#3<!: ?#/P&I:!: ?#+bB  <!J:Q0!.: 3i;!.:!.~+/%0q!}U!}R= JDc<%> #I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3i;#.#I:" +
  "#J|!i<#J<O&I#I:#J~R N&IJ&;,(#IJ(;,:#J~r N0 :!?#3;#:!3}h!:%J+b:!:#3}i!J|!i;,:%?#/;#:%?#+;&J ;!/#..:!B =;/J ;#:!J H =:!B :;0:!J H ::!?#5;+:!?#" +
  "3;1:%J E#::%Krrrrr!F#6J+;-J!;(%I#I:(J!i<*&IJ ;(:!?#3<&:!?#/P&I:&:!?#+bB  ;(.:!:(3F:!?#5:+cJ}<i&I:#;&(:):%?#6N&I:%J6bJ+J+3}e!:%?#9;-.:)J%l:-b" +
  ":2F% :%:)J!b<&E#::&;).:(J~r N~(:2K!}[}Y;2(:#;&.#I#I:2K!}X}B&I#I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3i;#.:#J|!iJ~T N&I:!:!?#3J!bE#3:!:!?#5J!c" +
  "E#5/#.:*M&I#I:!?#3<#:!?#/P&I:!:#:#:!?#+bB  JAN<(bE#3:(0!.:!3j/%..:!?# J#N0#(#I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3i;#.:#J|!iJ{ N&I:!:!?#3J!" +
  "bE#3:!:!?#5J!cE#5/#.:*M&I#I:!?#3<#:!?#/P&I:!:#:#:!?#+bB  JAN<(bE#3:(0!.:!3j/%..:!?# J#O0!#I:!?#3<#:!?#/P&I:#:!?#+bB  J:Q0!.:!3i7.:%J>b:!3k#I" +
  ":%B AM&IJ ;#:%?#?M0!:%?#>B  J~V O0!.:%J>bJ~U}w3J,3}C;#.:!:!B =:#jH =/#..:!?# J#O0!:+:!?#5<*N0!:2K!s;2J ;(:&;#:*:+cJ}<iJ}<O0#J ;#J ;)K ;2:&M0" +
  "#:%:&J!c<#E#::%?#9<-:#J%lb@% ;2:#;)/#.#I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3i;#.:#J|!i<*J<O&I:&;#J!;(:*J~R N:*J~r Nj0#:!3}h!7(#I:!?#+;*:!?#" +
  "/<.:!?#3J!b<#P:.:#cJ3Pj&qJ (:#:*b<(J+b:({}M  {}H  !<3{/::::::::::::::::{},:3{/UUUUUUUUUUUUUUUU{=:3{/<<<<<<<<<<<<<<<<{={}B{}B{ZJrr&j_.:#b<(:." +
  "P&I:(:*bB  J<N&I:!:(J!bE#3/#..:%J>b:!:#:(3}j!..J ;(:&;#/!..:%J3b:!:13}i!:%?#5;#:%?#3;&:!:/:!B =<(jH =:!:0:!B :<)jH :J ;!/#.(:!?#+;)J%;,#q:!?" +
  "#/<+:!?#3J!b<#P:+:#cJ3PjM&I:#:)b<&J+b:&{}M  {}H  !<3{/::::::::::::::::{},:3{/UUUUUUUUUUUUUUUU{=:3{/<<<<<<<<<<<<<<<<{={}B{}B{ZJrr&j_;(.:+:#:(" +
  "b<&Q&I:&:)bB  J<N&I:!:&J!bE#3J!:#:)b:#:&Q<!8;&J :(:!8;#J /#..:%J>b:!:#:&3}j!:%?#?;#:%?#>;&:%B A.;!.J ;(J ;).: :(H .: :)H -: :!H ,: :,H +: :#" +
  "E#&: :&E# :%JDb> .e!(q: ?#3<!: ?#/<#:!:#Q8;#: ?#+;%#I%I:!:#O&I:!:%bB  <&J,c<(J}&RJ J!:(lJ}hrr&i8M0#: J}V#}8!:: :!J!b<!E#3/!..J 2.:&.1 : J : " +
  "?#33}l!.~#%#*q!}R= J3c<)> #I:!?#3<#:!?#/P&I:#:!?#+bB  <#J:Q0!.:!3i;#.:#J|!iJ<O&I:!3j.:!?#+;(:!?#/<#:!?#3J!b<%P:#:%cJ3PjM&I:%:(b<&J+b:&{}M  {" +
  "}H  !<,{/::::::::::::::::{},:,{/UUUUUUUUUUUUUUUU{=:,{/<<<<<<<<<<<<<<<<{={}B{}B{ZJrr&j_;*.#q:%:*b<&:#P&I:&:(bB  J<N&I:!:&J!b<+E#3J!:%:(b:%:&Q" +
  "<(8;%J ;&J :*:(8/#..:)J&b:!:%:&3}j!:!?#3;+:!?#/;#:)B /;&:)?#&;%:)?#+.;(#I:#:+Q&I:+:!?#+bB  <#J:Q0!.:!3i;#.:#J|!iJHO&I:!3j.: :&H +: :(E#&: :%" +
  "E# :!:!?#3J!bE#3:)J3b> .~C!!+q%I:!:*Q&IJ{|%: :!:*3}b!<+J|||*i<&:+Jrz|*iJru%N<.8:&:%8<&J| R&I:#:&3}1(#IJ!J#J%:&Jrr&P8:&Jr3P8<)J)d;(Jq:)J*kl:&" +
  ":(nj;,:(J)c;(%I:#:,3}1:)J }@0!:)J!c;):&:(J}*inJ}<iJrqj;,:(J)c;(/ . ..:*:+J6nb;*:-:.j;-/!..:-J!i.~o!!&qJ|!;%:!&I#I: :!b<&J!cB  :!J})db: B  J%" +
  "dbJ}<iJ}_~&3bB  <(J%l<#?#y~(3:!O0 :#?#~S~(3;##I#I:!J*R&I:!J&P&I: :#:!3~<!&I/((/&. .: ?  :#?  O0%:&J&c< :!:#bJ&c<!jM;#: M:!Mj0!: ?  :!?  N0#(" +
  ": @  :#@  }D0%:&J+c< :!:#bJ+c<!jM;#: M:!Mj0!: @  :!@  }C0#./#.:#M0!.:(;%..:%.}]&#&q%}U= J3c<*> : @% ;-#I:%J+S&I:#:%bJ+c<&&I:&@  ;,:#@  ;+/#." +
  ".:%M0 :#;(:%;&%I:(}2  :+K+}[}Y;+:(J!b;(:&J!c<&0 ..:+:-}Z<+K||||2}X:+K:s}U:,:%~(:-K4}^}Z}Z<+K||||2}X:+K:s}UK:}^}Z;+:%J4S&I#I:%Joi;(:#;&%I:(M0" +
  "!:+:&@  <,}Z<+K||||2}X:+K:s}UK:}^:,}Z;+:(J+c;(:&J+b;&/ . ..: ?#9<&: ?#3<)J#lR&I#I:*J&bJv :&J#l<&:&Jv R8<&J!J&J&3,:*?#&J!N&I .:*@#+;,: :&E#9:" +
  " :,F#5: ?#/J/b;&J ;(%I:(:)N0!: :(:&?# J :(3}m!7:&J3b;&:(J!b;(/ . ..: :):-K?}^:+}Z<+K||||2}X:+K:s}U<+K:s:+}Z}|<&:#:%3}m!<#&I:): J+b<%?# N&I:%" +
  "J&J33}e!.: :)J!bE#3: ?#/:)J&lb< :!@# F# : :!?#+E#+: :&E#/.:*J3b> :#.}n},#5q!}U= Jt!c<+> :+J&H 9:+J E#I:+K&F%G:+K F%D:+Krrrrv F%?:+: ?#9@%+F%" +
  "::+J E#}B:+Krrrr3F#}>:+J!H }H#I:!?#3<):!?#/P&I:):!?#+bB  J:Q0!.:!3i7:!?#3;).:):#?#3O&I:#3}g!7:#:)E#/.:#:)J!bE#3:!J~r 3F#I#I%I#IJ ;):(M&I:+?#" +
  "DM;).#I:!?#3<&:!?#/P&I:&:!?#+bB  <&J:Q0!.:!3i;&.:&J|!iJ{ N0#:)M&I:!?#3<&:!?#/S0!:!:&:&:!?#+bB  JAN<)bE#3:)M0!.:!?# J#O0%#I:!?#3<):!?#/P&I:):" +
  "!?#+bB  J:Q0!.:!3i7:!?#3;).:!J H ::!:)E#9:+Jx b:!3k:+B }O<,J#N0%:+?#}I<);.:+?#U<*;&:,J!i&I:+J E#}B:.:*:+Jw bJ 3l7:+?#}@;):+?#}B;&.:):&3m<,J|" +
  "!i<-J:S&q:+J:b:+Jx b:):&3n;1J-(#q:+J!:-l</:(jE#I:(:/i<(M;1:%J|!iJ!O:-J,Qj&qJ-(:-B ~D~73:(:-j0!7#I:!?#3<(:!?#/P&I:(:!?#+bB  <(J:Q0!.:!3i;(.:(" +
  "J|!iJ~r N&q:#:+J~O b3}n!:#J~j}w3J!3t!:#:.:*3t!:#J{}w3J#3t!: :!:#J#3}P:+?#I;(/((J!.;1J ...;/:+J~Z b<(:!3h: :%H }7: :*Jrrrro:/J|!i<-J-N<08E#}5" +
  ": :!?#9<} J!b:/J>bJ|!i:08E#D:!B :;5#I#I:1&I:+B gJ!iM&I:&M0#:)B  J~V O0#: :):&J!:(:!?#3:+?#_c3}Z!0%/#..: :):&:1:+J~Z b:!?#3:+?#_c3}Z!0!.#I#I#" +
  "q:+:*E#l:+:.E#h:%J|!iJ#O&q:-J-N&I:&&I#I:&:)b<,J!c<(M0 :(B  <(JDcJ|!iJ-P0 :)B  <&B ~s}W3J)i&I:(B ~s}W3J)i&I:&J}+iJ!l}1!~N~73:(J2inJ!iM0#..J ;" +
  "&:+J }8!s!:+{/                {.%o%I:):,O&I:)J!b;(:)B  <*J:c<-J1R&I:(;)J!:-lJ}Vv!i0#.:(;):*J~V N0!:&J} N0#:&J4Q&I (:&:+J~o bb:*H  :&J!b;&/#." +
  " ..:&J}!S&I .:+J~o b:&3}o!<(JDcJ|!iJ-S0 : J!:(J/cJ|!iJ3lJ}n!j3}[!..:+B d0&(:+B d&I#q:+J~Z b;(J ;*J ;}!= JDc<0> : J E#6: J3b;2J!;,Jrr}9;.#I#I" +
  "#I#I#I#I#I#I#I#I#I#I:/J|!i1,&%(#!( (%(.J,;,JrrG;./&.:(B +<1J%N&IJ ;.J ;1/)(JrrG;./(. .J*;,Jrr}5;.J!;*/#.J+;,JrrD;.J!;*/!.:(B +;1JrrA;./&.:(B" +
  " +<1J%O0 J ;*J ;.J ;1:/J|!iJ&N0!#q:(?# ;&:(?#&<*&I#I:(B ,J!i0 :&B  J;cJ|!iJ~T Q0 :&:*bJ!cB  J;cJ|!iJ~T Q0 :0J H 5:0:*E#3:0:&E#/J /#..:0J/b:&" +
  ":*3}u!:*:0?#3<*N&qJ (: :*E#A: :0?#/E#?J!;.J!..;1:/J|!i<(J+QJ!:(lJ~B#iMj&I: :.J 3}v!/(.:*M&I: J!J}W!3}[!: J03}]!J&;1/(.:0J E#::0Krrrr3F#6:0J>" +
  "b:0J/b:0J6b3}T:0?#?;):0?#>;,#I#I#I:(J%c1&!## #.:,:)J 3qJ}0N&I:,:)J!3qJDN:)J&cJ0SjM&IJ ;*:,:)J!3r!:)J!cN0(..J ;*:,:)J Jv~.3J&3~+!&IJ%;*%I:,:)" +
  ":*J!b<*3qJ:N0 ..#I:,:):*3q</J}0N&I:*J!b;*(:/J:c<(J2RJ J!:(lJ}Vv%i80!.:);(%I:,:):(<-J!c<(3qJDcJ|!iJ-P0 .:-:)<&O&I#I%I:(<&J!c;(:,:):&3qJ:N0 .:" +
  "&J!b;3J}I;(#I%I:(&I:(J~=~.3b;&:(Jv~.3b;4:(J+b;(:,:):3:&?# <-c<&:4?# <4:-3~+!M0!/#..:);&/!.:-M&I .:4B  Jy R0 :):&:,:):&J!c3qJ|!iB ~s}W3J)i8;&" +
  "..:2?# M&I:23}K.:/J}0O:&:)Pj;3: J!E#6: ?#5<(J}0H  :&:*:&:*Q8;4J!;-%I:*:4O&I:,:):*3q</JDcJ-S&I:/B ~s}W3J)iM:-J%Rj&I:/J~t!iJ?N:/J:c<&J2RJ J!:&" +
  "lJ}Vv%i8jM0&(J!;3:*J!b;*/%.(:-:2?# N&I:23}K: ?#5;(.: :-J!b<&E#6:(:-b:/H  :/JDN&q:,:):*J!c3qJ?N&q:,:):*J!b3qJ@N(J .(J .:3j;3:&;-.:*J!b;*/!..:" +
  "-J4cJkP0 :3J!i0(: ?#5B !JDN0(: :.Jr:jJ 3}v!/*.J}^!;-/*.:,:)3~/!<&M&IJ}]!;-/*.:&:)Q&I .Jrrr+J :&:,b:):&c3~7!8;*:&;(%I:(:)N0%:(:,b:(J!b;(B  J~" +
  ": cJ|!iJ}(Q0 .:2:,:)31:&: ?#6<(Q&I .:.Jr3j;.:(:&c;,:&: ?#5b;)%I:,M0%:)J:J :)B  <(J~: cJ|!iJ7P8:(jH  :,J!c;,:)J!b;)/ . .: ?#>J/b?# ;}#: ?#:;}" +
  "%#I#I:,:)J 3~0!<*Jr}W=i&q:,:)3~6!<(&q:,:):(3~0!;*:,;&:)(:,;&:);(/#.(:2J}b~-3J}i~-334:2:,:)31: ?#5;&: ?#6<}!.;(:*J~H~U>iM0!.:&:(b;}&:&;*J!;4J" +
  "!;3%I#I:}&:*<-N0 :*J!b;*:-B  ;2:3J!i&I:2JHO;3/#.#I:4&IJs!;-J ;3J!;4#I:2J:c1:.##%###########&##########&####% .:2J~S N0%(Js!;-#I:2J:c1:.##%##" +
  "#########%###############% .:2J~S N0#..J ;4J ;3/!..:}%:&:(:}#4% 0 Js!;-/).:.Jr+j:.:}!8;.J ;*:/J|!iJ+O0!:,:)3~6!<&:):&:)Q8;-:&;(#I%I:(:-O&I:(" +
  ":,bB  </J=c<2J})RJ J!:2lJ}V}ur}Y%i8:/J~R cJ#Pj0#:(J!b;(/!..:-;(.:&:(P&I:):(J!c<-R&I .:-:(:,:-bB  JCN8;(.:(:)Q&I .:0:(:&J&b:&:,:(:&J}r~-3J&3~" +
  "+!8<&cE#&:0:&:,bJ :&:(P8E# :0?# <(M0!: :.Jrrr+J :(:0?#&3~7!83}v!/&.:*:1J#Oj0#: :(?#&<&E#A: :(?# <(E#?J#;.J!;1J ;*#I#I:/J|!iJ&c1%!# #.J}^!;-:" +
  "(:&:23~1!J|!i0(: ?#6<(:&:(8J%cJ0S0(/!.J}_}Zw ;-#I:(:&:23~1!J|!i<*1(! ( # .J}_}Z~= ;-/&.: :.:*3}v!/#.: J E#6: :.J 3}v!/!.:,:.Jrr}9ij:1J6ljJr%" +
  "j;-/!.J#:1: ?#68/!.: :-3~8!J|!i.:0JDb> J|!i/%..: J!J}o!3}[!/%(:+J~Z b;):+Jz b;-:+J5b;(= Jt!c<&> #I:,J4cJ|!iJ+R&I#I:)B +<*J#N:,J|!i</J5Qi<.M&" +
  "I#I#I:*1&!  ! .:*J6l;):,J|!iJ5R&I: :)J}V}X/j3~8!J|!i;)/(.: :)J}V}X}9j3~8!J|!i<):,J|!iJ}#Qj0&:(J%H +/#..:&:)B ,H }@:&:)?#&<0E#}>:&:)?# E#L:&J" +
  "9b:&J~= b3}S:,J|!i<1J5Q&I:&J?b:)3~9!:1J}#Q&I#I:(B +<)J&O&I:(@# ;6:&:(B .H E:&:(}1 ,}8!}5(:&:!?#6E#U:&:!{ #+{.#}@:&:!@#9F#}O:&:!?# E#L:&:!?#&" +
  "E#}>%I:&J~_ b<):&J~= b<1J 3~4!:&B hJ#N0#:&J~k b<2:13h:)J~_}w3J.3}CM0 .:&Jr!b:23~9!:&B s!<)J%N&I: ?#9B 9J!O0#.:&:&}1 }^!}8!}5:&:&B }a!H E:&@%" +
  "r!;6.:&:6F%G:&:&}1!}5}8 J:&:&B EH }=:&:)H I#I#I#I#I:)J!cJ :)J!Q8J!c1# #!.:&B DJ#O0!/#.:&B DJ!Q0 :&J E#s!:&Krrrr3F#r!:&J3b:&JGb:&Jr!b3}s!:&?#" +
  "5;(:&?#3:&J E#}@:&Krrrr3F#L:&J+b:&J?b:&J~= b3}s!:(:&?#+:&?#/360!.: J}e}V~L!3~8!J|!i;)/).: J03}]!J&;)/(..:(:&?#DE#+:(:&@#?F# .: :&?#:<(E#A: :" +
  "&?#9E#?:*&qJ!;)J!;*#I:.M&I#IJ ;*:(:0O0 :/J}#Q;)/#..: :*3}]!.:)(: J}o!3}w!J ;)J%.:,J|!iJ}#R0#: J#3}]!:-J.E#&:-J~_}w3E# ;)/#.(: J}g!3}w!.J ;)." +
  ":&Jt!b> :)J|!i..<(1(!   # .:#:+J~O b3}n!:#J~j}w3J!3t!:#:+?#h:+?#l3t!:(J%N&I:#J~n}w3J)3t!:+?#I;(/&.:#J~k}w3J%3t!:(J!O&I: ?#5: ?#6:#3}g!3}5(:#" +
  ": ?#?: ?#A3t!.:#J~j}w3J!3t!/!.:5J!i&I:#:+J~O b3}n!:+J+b:!:} 3}i!:#:+?#+:+?#/J!3}f!(:!?#3;&#I:+B }H&I:#?#3:} N0!(:#?#3<(J!b:} N&I:(:#?#&P&I:(" +
  ":#?# bB  JAN0%..:#J~^}w3J!3t!:} :#?#3N0!.:#3}g!7:#:} E#/.:#:&E#3:+J H }H.:+?#I;(/#.:+?#I;(/!..:!3j/!.:!:!?#3J!bE#3:!:!?#5J!cE#5.:#J|}w3J!3t!" +
  ":+Jt!b> .}J!#q:!?#+J+b?# &I:!3}g!7J ;!(:!?#/<#:!?# bJ :!?#3<%:!?#&R8J :#:%R8;!:%:#c;#.: :#E#&: :!E# .~c#!%q= Jy c<&> #I:#:%J/db<(B }&J#N&I:&" +
  "J6b:!:#:%J 3}r!(#I:%J!b;):(B .J#N&I: :!:#:)J!3}r!/%.:&J6b:!:#:%J 3}r!:!?#+;(:&J>b:!:#:)J 3}r!:&?#6J}VrrroN0 :&?#>J}VrrroN0 :(:!?#+R&I:!:(E#+" +
  ".:&J!H G:&:&@#9F#D:&J E#L:&Krrrr3F#}9:&J3b:&JDb:&J}9b3}s!:&?#5;#:&?#3:&J!H }B:&:&@#?F#}>:&J E#U:&Krrrr3F#T:&J+b:&Jw b:&J~L b3}s!:#:&?#+:&?#/" +
  "36&I:!J03}]!(:!:%J3lJ}e}V~2!b3}p!...: :&?#:E#+: :&@#6F# .:&Jy b> .}j!!!q:!JrrrroE#}5:!J H }7:!:%JCbE#DJ#;(#I:%J/d:#b<#B .J#O&I#I:#B +<%M&I:&" +
  "0!:!J03}]!/%.:%J(N&I: :#@# F# :#B -;((:!:%J6lJ}V}X5j3}p!./#.(:&M0!.:!Jr!3}p!.: :(H +.~M##(q!}U= Jy c<(> :(J+b: :!3}U:(J}9b<)J J;~s. #I:): :!" +
  "3}t!&I#I:(?#I&I:(?#}9< J2}?0!: J%c: : J.}?8;*.:*J,b;+:*:*J}+mi;!:(J~= b;,J ;)%I:!:+O&I:,J6:!3q; :!:*}>&I: ~(:-K-}U}S;-(:)J-d: b;).:!J!b;!/!." +
  ".:(B U&I:)&q:-Kq}Z;-Jr}i~c~S%:)c(K :-}T;-J .;).J,;!J-; #I%I:!J&S&I:): h0#: J-d; :!J!c;!/!..J%;!.:(:!E#A:(:)E#?:(:-F%+:(:(?#3J3jE#3/#..:(J+bJ" +
  "}%3}W!.:(J+b:#:%:&3}X!:(Jy b> .n!#q:!?#&;%:!?# ;#:!B +M&I#I:%M&I: :#J 3}u!2.:#B  J;cJ|!iJ~U S0 :#:%bJ!cB  J;cJ|!iJ~T Q0 : :!?#+E#+: :!@# F# " +
  "2..: :#:%3}u!.R!!q:!B +&q:!?# :!?#&:#J!3l;%:#J&b;!:#J+b(:!J&b.;#: :%H +: :#?# E#&: :!?# E# .P : :#E#9: :!E#6: :#E#5: :!E#3: KrrrrDF%:: J~0}-" +
  "E#?: {/                {.% .}# :!:#Q&q: :#bB  (J ..}>!!q:#:!:!:#P8;%:#;!#I%I:!:%O&I: :!bB  JDcJ|!iJ,Q0#:!J!b;!/!..:%;!.:!:#c.~R&#,q!}U: J}k~" +
  "83J}#3~ !J#c<#J&Q&qJ~9~83;#J%(:#J#l<%?#u~93;#:%?#}q~93.;%#q: :#:%3~!!<(&IJB;#J#;&(#IJ&;&: ?#9M&IJ:;#/!.J:;#: ?#6B  J:O0 : J:3~#!: J~;~83J>3~" +
  " !;%: J:3~#!J!;*: J!J#: J:3~&!83~%!;)J /#..: JA3~#!: J:3~#!: J#3~%!;): :#3~#!: J~;~83J>3~ !;%: :#3~#!: :&3~%!.;#: J:3~#!: J#3~%!;,: JH3~#!: " +
  "J#3~%!;-: JH3~#!: J#3~%!;&: J:3~#!:*&I: J&3~%!;#(: J~]~83J%3~!!M&I: : B @3}W!..: J :,:-J}8:&:&J}9N<*83}z!:(&I#IKrrx}z~4~S~? :!Krr~#~@}ny0}S<" +
  "!:!Krrx}z~4~S~? }K8<!K~_*r;.:):%J(l:!Kr~2}n@r}|Jy~S}/c3}{!Jrw!b<(J,m<+:+:#cJ~Z gc<#J,ljj<+:(}@&I:(:+O0!: @% :.Kr}x(}W}H0!.:#J~Z c;#..:*&I: 3" +
  "~(!.: : ?#+J:jE#+: :#:%:)3}y!~&Kr}x(}U: @% }SF% :&J}9Q:-J}8Qj:#:%3}x!:)J!cR:,J}&Qjj&qJ (: ?#9&qJ (: B ?JEN...}) : K!F%6: :!: B ?< : JEN8H ?." +
  "~;%#(q#}U: @% Kr~o~I~C~^!}S<,K|~q}w~C}l,}G&I: J}%3}W!.: B ?<&JEO&I:&J3lJ}[(j2.: ?#:<*Jv}Y}:f<&:&Jv}Y}:d:*Ob~(: @% K~_*}U}SK||||||||| :!Kr~2}" +
  "n@}S<-:!:-}F8}F&I:%:%?#&Jrrr!jE#&.: B }/M&I#I:,Kr}x(r<!}|J~ ~l}0c3}{!;):#J~a~83J}[~9334:#?#&<(:#?#+<&J&:)J,n3}|!:(:&J*:)J(nJ2i3}|!:(:&J-:)J}" +
  "+i3}|!:(:&J0:,:!Kr}x(}U}T}|<)Jt9f3}|!:(:&J3:)J}9f<+J||%iJ}9h3}|!:(:&J}!:):+J}9dc3}|!:(:&J}):*3}|!:&: ?#>J5b<(S&I:#:(E#+.:#J~Q 3}1:#?#&:#?#+:" +
  " ?#3: ?#536&I:#J E#+/!.: B }0M&I: ?#+0!.:%:%?# Jr&jE# ..:%:%?# : ?#+jE# :%:%?#&: ?#/jE#&J .n :!:(:)3}v!:#&I:!:#3}p!: J}VrrroE# 2.:!?#6<(&I:!" +
  "J H G:!J E#6:!?#3;#:!?#5;%:!Krrrr3F#3:(;&(Jrrrro;#.: :&E#+: :%E#&: :#E# .~0!!#q= JDc<)> :%M&I: J}c!3}p!.:#J,N&I:!J~U}w3J,3~<!M&I: J}d!3}p!J!" +
  ";*..:&B .&I:)J~_*E#6:)K F#3:)K F#9:)J#E# :):&@# F#+J+J&3.<!&I:!: @#DF# :)J!E#A:):!E#?:)J!E#>: :):(:)J>b3}q!( ..:)JDb> :%J!k:*j.}=!%q= J3c<%>" +
  " : B }7;&: ?#9?#6;(:%: @#DF#+: :!:&:#:(:%J+bJ!3}k!:%J3b> .}% : J H G: J#:!J|!i3}[!.}) J~^}w3J~a~%3: 8J!:%3}^!:!:#:%3}^!.- :#: :!31.}( J~_~%3" +
  "J~]~%3: 8J!J#: 8:!3}^!.~b!!-q= J3c<(> :!J5b<,:!B 6<%bJ!c;-:!?#/;#:!?#&;*:!?#3;):!?#+;+:%J(P;.#I#I%I#IJ ;&:#:)Q:):+Qj0%:(J+b:-B  :#:*b:):#c3c" +
  ":(?#+J!O0 :!:#:(?#/bJ!b<#E#/:#:%P0!:#:%c;&:#:+Q0!:.M&I .:&:*b:%:,:%36M0!/#..:!:)E#//!.: :#E#+: :&E#&J!;&.: :&E# :(J3b> .}Z#!!q:!:#Q&I#I: :#b" +
  "A  <%J }>&IJ{|}X+: :!:#3}d!< : Jrrr+P82.:%J~S O0 : :!:#3}c!<%Jrr&O&I:%JroiJru%N&I: :!:#J)b3}c!< JroiJr~2%N&I: :%J-lbJr~2|7cJrrry j2..:%JrrrD" +
  "j2.J ;%:!:#J!b<#Q&I: :#bB  ;%.:%J~X c< J*l: J~t!iJ!nj< J|!i<!J-SJ~>):!nJ!iMj&q:%(: J|!iB }[~93.J|!iJrrr3j2..:%Jrrr+j.}o!!%qJrr&;%:!:#Q&I#I: " +
  ":#bB  J~S O0 :!:#J!b<&R0 : :&bB  J~l O0 :#J#b<&: b;(J ;%J ;#%I:#J&N0!J ; :#:&b:!P&I:#:(bB  ; .: Jv!iJ)nJ,d: J2i:%J&ljb;%:#J!b;#/ . ..:%.~8!!" +
  ")q:!:#Q&I: :#bB  ;%.:%J6lJqk^<&J#c<(J#R&I#I:&J!c;):#J!b;#:%J| :&ni;%:(J#l?#t~93;(%I:)&I:!:#R0#: :#bB  <*Jv!iJr!O0#:*J}<i:%J)lj;%:)J!c;):#J!b" +
  ";#/!..:%:(P:%J||~< Qj:%Jrz| iJru%Nj0 :&J6l:%j;+..:+.9 : : ?# J!:!:#3-J}VrrroO&I ..}X!!&q: ?#&<&:!: ?# <)c<%S:#:&:%cRi&I:%: ?#3O&I: 3}g!7: :%" +
  "E#/.: :#:%bE#32.:#: ?#3<%b<(:%P:&:(PjM&I:%:)b:#:!:#36&I: :(E#32..: 3}g!:!:#31.~>!!)q:%M&I: :!:#3t!2.J ;%%I:#:+<&O&I:&J!b;+:!:&bB  ;):,J!iM&I" +
  ":)J,c<*J}&QJ!:*lJ}hrr&iMjM&I: J!:!:(b:#:&P:&:(Pj<*8J :&:(c:*83t!:+;(..:%<&J!k:)J~S Ni;%:&:)J<Oj:,kJ!k;,/!..: J!:!:(b:#:(P8:#:(c< J : :#R83t!" +
  ".O!&q: ?#3<!: ?#/<#P: ?#&:!Pj;%: ?#+<&J!: ?# :#b:%8J :!:#c:%831: :!E#/:&.~i&!+q#I: ?#3<#: ?#/<(P&I#IJ}r~ 3;!J&;%J!;&#I#I#I#I#I:#: ?#+<)bB  <" +
  "+J~] c12!#######&##### #.J}v~ 3;!/#.J(;%J}z~ 3;!/!.:+JBN:#b;#/#.J!;*J ;&.: : B <:&jH <%I:%M0%: :!B  :#:(P&q:#:)bB  (J .J|!iN<&:#bE#3:%J!c;%:" +
  "#J!b;#:!J!b;!:&0 .: 3j/#.(: ?#+;).#q:#:(P&I:#:)bB  JDN&I:#J!b;!Jq/#..:(:#:#:(P8;!:#;%#I%I:!:%N0!:%:)bB  JDcJ|!iJ-P&I:%J!b;%/!..:%;!.Jq:#:!:#" +
  "O8.;%:!:(P&I:!:)bB  JCN&I:!J!b<#;!#I%I:!:(O&I:!:)bB  JDcJ|!iJ-S0#:!J!b;!/!..:(;!.:#:%:#:%P8:%:!:#N8;%..:!:(P&I:!:)bB  J~V!iJ~> N&I:!J!b<&:(P" +
  "&I#I#I:&:)bB  J}0c1% ! !.:!J#b;&..:(:&:&:(P8;!:&;##I%I:!:#N0!:#:)bB  JDcJ|!iJ-P&I:#J!b;#/!..:#;!.:&:%:%:&Q8:%:!:&N8;%..: :!E#3J#;*:%JqN0 : :" +
  "%3v!7J#2.:*.H!#q:!?#3<%:!?#/Q:#:%Qj;&: J :%:#c:&8E#&: J!:#:!?#+b:&8E# .y&#+q!}R:!?#/;*:!?#+;,#I%I#I:*:%c;&#q%IJ :&J3P:%:*Qj0!7:%:,b<(J+b:({}" +
  "M  {}H  !</{/::::::::::::::::{},:/{/UUUUUUUUUUUUUUUU{=:/{/<<<<<<<<<<<<<<<<{={}B{}B{Z<(M&I:&J3c;&:%J3b;%/!..:(_.;&:*:%:&b<%R0 :%:,bB  <&J<N0#" +
  ":&J~S O&q:&J:P0!:&vJ }A&I:%J!b;%/%.:!?#/;(:!?#+;)#I%I:(:%<&R0!:%:)bA  J }A0!:%:):(:%3}d!J6n<+b;%:+0 .:!:&3v!;&.:&(J!;-J ;(#I:%J!b<&:!?#/<+P&" +
  "I#I#I#I#I:&:!?#+<.bB  <)J~f c1+#%%%#%# !.J&;(/!.#I:)J~X c1(!###! .:)J<N:)J}1Nj:)J~S NjM0!.:(:%J#b<&b;)%I:(M0%J ;%:&:+P&I:&:.bB  ;%.:%JDcJ|!i" +
  "J-S:%JViJ~: cJ|!iJ)Si0!:(J!c;(:&J!b;&/ . ..:!:&3v!;).:).;%/!..:!:%3v!7.:!:%J!bE#3: :-H +: J :%:#c:!?#/:%P:#:%Qj<%8E#&: J!:#:!?#+b:%8E# .~#!!" +
  "!q= J:c<*> :*:&E#9:*:%E#6:*:!:#J#ljJ|!i:)J+ljE#5:*J5b;#J ;&%I:&J/O&I: :#:&b?# 3~2!:&J&b;&/!..:)J%l;&%I:&&I: :(?# 3~2!: :(?#&3~2!:&J+c;&:(J+b" +
  ";(/!..: : B /:!J|!iMjH /:*J:b> .D!!q: K!F#+: :#: ?#&: ?# <#J#N<%8E#&: :!:#:%8E# .{!!,q= J3c<(> : ?#9<)M&I .:)J!c;+:(J/b;,:(J+b;): ?#/;-: ?#3" +
  ";.: ?#6;/:#; #I%I: :+i<0J#l:/b< ?# <*&I:.:*J!c< R&I .:%&I#I:#: J&l:-b< ?#/O0 :(J E#/:(Krrrr3F#&:&: B +&q: ?# : J&b?# :(J&bJ 3l7:); :,(: J&b." +
  "?# O0 : ?# :%:&3~<!M0&..:0J!b; /!..: :!J!bE# .:(J3b> :*M.}) :!B  M&I: J~^}w3J!3t!.:!J H  .}]!!(q:!J%c<#J2R&I#I:#J%l<#?#~H~63;%:#?#~D~63;&J ;" +
  "#%I#I:#:%S0#:!:#b;(: B  :#:&bB  kJ~V iM&I:&:%:#: :!3~+!0!.:(J!b;#/!..:%:(R&q (:&:(bB  .;)..:).. : J :!3}[!.}g#!(q= J:c<&> J~r ;(#I:!3gJ|!iJ~" +
  "r N<)M&I#IJ~R ;(:!3gJ|!iJ~R N0 :&J5b:!3h/#..:!:(3F:#J!b;*J ;(%I:)&I#I:&J5b:!:(M3~4!:&B 9J#N0%:&:&?#9E#3:&:&@#5F%+:%:!?#9:*b:&?#/3~3!:&J+b3~5" +
  "!M0 : J : B }7J}d!J :%?#&:%?#+3}k!.(:!:(MJ~T 3GM0#:%:(Jrrrr&3~3!.: :!:#:%3}q!:%?#+<+&I:%:+J!cE#+.:(J!b;(/ . .:&J:b> .~4)!,q#I#q= JDc<)> :!Jr" +
  "rrroE#}5:!J H }7:!J E#6:!:%JCbE#DJr!;+J!;.:%J/d:#b<(B .J#O&I:(?# ;.:(B +<*;%:(?#&<#;,#I#I#I:*1&(#! #.#q:#&I#I:(B ,J!i0 :.B  J;cJ|!iJ~U S0 :#" +
  ":.bJ!cB  J;cJ|!iJ~T Q0 :)J H 5:):#E#3:):.E#/:#/#..:)J/b:.:#3}u!:)?#3.;,:)?#/;.J ;*:)J E#::)Krrrr3F#6:)J>b:)J/b:)J6b3}T:)?#?<(M&IJ}W!;+:#:,O;" +
  "%/(.:(:!?#9?#6Q&IJ}X!;+:#:,O;%/(.:)B A:)?#>;-J ;%%I:%:(O&I:%:-b;*:%J!b;%:/:*B  B ~s}W3j;//!..J}Z!;+J ;*J!i:/vJ }>jM&I#I:/J|!iJv S&I:-:(J&3~." +
  "!&I:#:,O;%/+..J}B;%#I%I#I:%M0#:%Jt~-3b?# :(N&I:%J}b~-3b?# :-:(3~<!M0!.:%J+b;%/!..J}Y!;+:#:,O;%/*.J ;+J3J :-:(3}o!J|!iJ}<N8;*:/J:iM0 :*Jrrr#j" +
  ":*:-:(3~/!8;*J ;%%I#I:-:(:%3q<+B ~s}W3J2iM&I#I:+J}0c1& ## #..:%J!b;%/!..J ;+#I:-:(J 3qB ~s}W3J)i&I:-:(:%J~8~*3J%3~+!0!.:-:(J 3~0!Jt~)}(i0!.:" +
  "*Jrrr&j;*..:#:,O/%.J#;%J ;*J}V}X}yGJ}V}X}yv :.:#:!J3b3~1!J|!i<,J#i8J :,J#S8;+:#;,/%.:*J6lJ}V}X/j;+J ;*J ;%/#.J .;%.: :!:+:.:,:%J&j:%:&8:*3}Y" +
  "!:)JDb> .N : :!B +&q:#J E#+:!?# :!?#&:#J 3l7:#J&b;!:#J+b(:!J&b.?# E#&: :!?# E# .r%!,q: :!:#J 3qJBN<%H :: J+b;-: ?# ;*%I#IJ ;&#I:#:%Q&I:!:%bB" +
  "  <&JDc<.J|!i<,J-P&I:(:,jM&IJ!;): :*:+c<*E# J ;(/%.:(J6P&I:(:-b:.H  .J!;): :+JqkJ!i:*b<*E# :(J!b;(:,M0#: :(E#&/#..:+:)Jqk:&J|!iJCOjjJ!;+J!i0" +
  "!J ;).:%J!b;%/!..#qJ ;&:)&q:!:#:%3qJ~V!iJ~> N&I:!:#:%J!b<%3q<(JBN:(J}0Nj:%b;%J ;)%I:!:#:%3qJDcJ|!i<+J,R&IJrrrv :+:&J-db<&:&Jrrrv }A8;&J!;):%" +
  "J!b;%/!..: J :&c:&:(JBN8:*bE# J :)M0#7.:#:%N(J ...~C!!*q%I#I:+;):&;%%I:#:%R0!:!:#:%3}b!<,J|||*i<*Jr!S&q:*3~-!J#iM(:*J:O:*J,cJ(Si.M&I:!:%bB  " +
  "J~S N:)j;):%:,J6nb;%/!..:(:%:&8;(:):&J Oi:!:%bB  J~S Nj;+:%:,J6nb;&/!..: :+H +: J :&:(c:&:(P:#:&Pj<#8E#&: J!:!:(b:#8E# .}G!!q%I:!_<%J1P&I: :" +
  "%B ~]}[33}]!:!:!J!ci;!/!..%I:#_<!J7R&I: J!:!B ~C}[3Jr!j3}[!:#:#J!ci;#/!.... : J!:!3}[!.}= :!J.R&I#IJ!:!lJ~H5i&qJ}*(:!J#O0!: J%J2: J~Z g8iMJ9" +
  "j.2..J}+J :!J!cJ/P8.}= : :!J%PcJt%b< J#n:#b: J~e#db: J~Z fc: Jt%fb:!J,bJ/hJ}n!dJ#bJ(fbJ}s~b}5c.: : :&:%J}9d:#Jt9dbb~(:!~&Kr}x(}U}SF% .}s!!&q" +
  ": J}r~b}5b< J~+~l+f;#: :#J~+~l+dc< : J~&}r#fb: J~..fc: J~*~l+Qc<!J~e#f;%: :!J~..fc:!J}i}r#fb:%J}h}Tdb< J(dJ#bJ}n!f<!J#bJ/h<&J(lJ:b: :!J}n!dJ" +
  "#bJ(fcJ!bj:#Jt%d:%b:&J#PbJ,lJrv/cj.}: :#J!c;#%I:%&I:!:#R&I (: :#b:%:%J-f<%J-dcJDjH  :#J!c;#/#. ...U!!q:!J%c;%:#:#J|!iJ%hc;#J ;!#I%I:#J%S&I:!" +
  "J!b;!:#J%c;#: :%J%b<%J%3~!!M0!/#..: : B @3}W!J ;!.:!.I!#q: ?#6<&: ?#9<%J :!:#3~+!<!&I:#:%Q&I (: :%:#cE#9: :#:&bE#6..:!.}& : :!3~&!M&I: : B @" +
  "3}W!..}<!#q#I%I:!M0!: 3u!<%J,R&I:!J!c;!:#J-d:%b;#/!..: : B @3}W!J ;#.:#.};!#q: ?#9<#&q: ?#6<%B  :!J|!iN&q: :#J!cE#9: :%J!bE#6J!(J .(J ..8 : " +
  "Kv}e~)~S}4F%:: : ?#+Jr#jE#+.. : :!J 3r!.6 : J!J&3}y!< : J~!v}6bJ*hc.O!%q: ?#9<#&I: ?#6<%B  JDc<!J|!iJ-P&I: :#J!cE#9: :%J!bE#6.(J~H!;!.:!J|!i" +
  ".}@!%q%I:&<)&IJ ;(:!:#Q&I: :#bB  ;(.:#J!b;#:)J!c;&:%B  ;*:%J!b;%:(:*3~,!0!..:)M.}6 : J:J : J~: cJ|!iJ7P8jJ|!i:!J:J :!J~: cJ|!iJ7P8jJ|!iN.}L!" +
  "%q#I%I:!Jy O&I:!J~ ~-3b;#:!J~#~-3b:!J&b;!B  : :#}1! cP0!/#..: J~t|%iJ~t|%N: Jr}OiJrrGNj2.:#B %J!j.n!&q%I#I:!:%N0 :&J)lJ : :%bB  <&J6lJqk^<(J" +
  "!N8<):&J| :(nij;&: :!:%J!b<(3qJv!iJr!N:)Jr!PjM&I:&3~-!:#iJ|!i0!.:(;%/!..:!:%O.}m!!%q%I:!:#Q&q: :#bB  (J .B ~s}W3<%J| i&I:#J!b;#:%:&j;&/!..J " +
  ";%:#J~: cJIP:!J~t!QjM&I#I: :!:#3qJv O0 : :!:#J!b<%3~0!<#Jt~)4iM&I:#:&jJv iM0!: :!J!3~.!M0!.J ;%..:%.~-(!/q:#;(#I%I#IJ}U;+:(;%J ;.J ;&%IJ ;):" +
  "!:%Q&I: :%bB  ;).:)J|!i</B ~s}W3<*J~V i&I:+J!b;+:%J!b;%:*:.j;.:)vJ~9q}?:&b;&/!..:%:(R&I:,Jr#Jr&:/JCN8j;,(:.J|!i<1:,j<*Jr+j:*:&J}<Q8;,:.J+i&I" +
  "#I#I: :!:(3q<*JBO&I: :!:%J!c3qJBO0!.:,Jr:j;,.:*J~V!iJx O0 :,Jrv j:,: :!:(J}x~-3J&3~+!8;,..J ;-: :!:(3qB ~s}W3J)iM&I#IJrr);-:1J!N0 : :!:(J}v~" +
  "-3J#3~+!&I:!:%P:(J#b<*:%Qj0&: :*b;&%I:+M0#:+J!c;+:&B  ;*:&J!b;&:*JDcJ|!iJ-P:*JViJ~: cJ|!iJ)Pj0 ..Jrr&;-..:0J!b;0:-Jrr+j<*:*:-:.J~p!i8:%:(cJ#" +
  "P8;-.:/JCO0#:%J!b;(/!.. .:,:-j<(Jrr!j:(:0J#}>8<(Jr3j:(:%:#cJ{!Q8<#Jrr3j:#:!:%Q8;&:)J|!iJHO&I:%;)(:%J!b;)J ;+%I: :!:)3qJDcJ|!i<#J,R&IJrr&:#:+" +
  "J-db<#:#Jrr&S8;+:)J!b;)/!..:&Jrr:j<#:#:&:):%cJ#P8:+J||%Q8;&.:!:)Q&q:&:&Jrr:j: :!:)3qJ=c< J9RJ J!: lJ}V}urr!i88(:&..z!#(q!}U#q= JDc<&> :&J/b<" +
  "%J J;~s. :%: :!3}t!&qJ!;%:&?#3<(&I#I:&?#/;%:&B A&I:#JB3}1J!;).:%:(}A0 :)J#j/%..J4:%J :%J }?8<%:%J4}A8;%:&J5b;(%I:%&I:#:(B  <*JDb3}1:+K-}U:*~" +
  "(K|!}X}S;+:%J!c;%:(J!b;(/!..:)J&j:+K|||||||2}G0!7:#?#&:#?#+: :!36&I:#J E#+.:)(J#..:&JDb> .F!!q: ?#+<#: ?# N&I: J&J&3}e!.: :#J!bE#+: ?#&:#J#l" +
  "b:!E# .}8!!q: ?#+<%: ?# N&I: 3}8.: :%J!bE#+: ?#&:%J%lb< :#E#&: :!E# .}3 :!:#J{ 3G&I:!3g7:!J H ::!:!?#3E#9: :!3k(: J#H +..}5!!q#I: B +M&I: ?#" +
  "&M0!: ?# B  J~V O0!.: J~U}w3J,3}C;!.:!.f!#qJ+;##I:!J+S&I: @  K~_~_~I}X~1~F~F}l}1}C0!.J ;#: :!J J}i~-3J(3~+!;%: :!J J}n~-3J&3~+!M0 J(J&:%8<#J" +
  "%bJ : :!:#J~8~*3J%3~+!8;#.:#.4 : :!3}o!J|!iJv N.G #q: ?#9B 9&I: :!3}w!J : ?#9B 9J!N0!7: J03}]!(: :!3}p!.J&..}L!!q= J3c<#> #I#I#I#I:!B +1&!# " +
  " #.:#:!B ,H /:#:!@# F#&: :#J&b3}S/#.: J#H +/!.: J%H +.:#J3b> .}  : :!E#3: ?#/: 3j.D Jyv3?# &IJxv3J-3}1.Jxv3: :!31Jxv3J-3}1Jxv3:#:%31.~G!!!}S" +
  ": : }0%}BL        W&}S: }0%?<!L        W&}S: Krrrrrrr~o~9qF%D: K F%?: Krrrrrrr}Yv F% L      }-I(: Krrrrrrr}Yv F% J||%:!~s%J :!L        ]8:!L" +
  "    y|~gIZ83}+J|!iJ!b~2.(: Krrrrrrr~o~9qF%D: K F%?: Krrrrrrr}Yv F% L      >I.}7%:.}=!#q#I%I:#&I:#J!c;#:!B  ;%: B  ;&:!J!b;!: J!b; :%:&N0!/#." +
  ".J 2.:&:%c..}bI- Jrr3.0!   9   &   # J}mr3.(!   % J~(r3.~G!!#%&()*+,-.mfj[WZWXd[mfcfg}PfVn[jkagfafnWdaZVYWdd   -   2   /   G & K & }C & ~g~9" +
  "~7 !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! J~8}W3.}" +
  "4##############################%%%%%%%%%%%%%%%%&&&&& J~s}W3.~p>rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr : :::::  :: +::!!!!!!!!!!   : : &&&&&&&&&&&&" +
  "&&&&&&&&&&&&&&   :3:##########################::::rIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII" +
  "IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIInWjpSja^afWYY[kkBYgfljgdBWddg}PBgja^afWYY[kkBYgfljgdB[ohgk[B_[WZ[jk}D[ljpBJ]l[jWYY[kkBYgfljgdBWddg}PB" +
  "e[l_gZk}BS}ETWYY[kkBYgfljgdBWddg}PB_[WZ[jkYgfl[flBlph[A:aZ[ehgl[fYpBc[pA:Wml_gja}QWlagfWYY[kkBYgfljgdBeWoBW^[F}3DD !#%&()*+,-./01234} }!5}#}" +
  "%}&6}(7 !#%&()*+,-./0CVHBWhhdaYWlagf}1bkgfY_Wjk[lml]BGaZ[flalplae[klWeh}R<mk[jVaZ<H<<A<^jgmhVaZ<H<<A<ljWalk<HA<lae[klWeh<H<A<Ygfl[ol<H}R<lph" +
  "[<H<^jgmh<A<mk[jPZ<H<<A<^jgmhPZ<H<j[imaj[Z:}D[imaj[ZA:Xml:eakkaf^:gj:fmddC-afnWdaZVlph[:Moh[Yl[Z:}NA:^gl:}UC-[ehlp:}Agl_af^:Xml:}P_al[:khWY[" +
  "C-lggVdgf^:}@gf^[j:l_Wf:=:Xpl[k:af:}FTNBGC-hdWY[_gdZ[jVaZ:T_ak:ak:l_[:l[ol:g]:W:eakkaf^:nWdm[A:fgl:Wf:aZ}8:Y_[Yc:}P_[j[:al:Yge[k:]jgeC-afnWd" +
  "aZVY_WjWYl[jk:Jf:aZ:emkl:fgl:_gdZ:Ygfljgd:Y_WjWYl[jkA:XaZaj[YlagfWd:YgfljgdkA:afnakaXd[:Y_WjWYl[jk:gj:dgf[:kmjjg^Wl[kC-afnWdaZVlae[klWeh:}Ag" +
  ":ZWl[:WfZ:lae[:l_Wl:YWf:X[:j[WZC-afnWdaZV[eWad:Moh[Yl[Z:Wf:[BeWad:WZZj[kk:kmY_:Wk:fWe[I[oWehd[CYgeC-afnWdaZVmjd:Moh[Yl[Z:Wf:_llh:gj:_llhk:}F" +
  "}D}@:}Pal_gml:Yj[Z[flaWdkA:gj:W:_gkl:fWe[:kmY_:Wk:[oWehd[CYgeC-afnWdaZVh_gf[:Moh[Yl[Z:W:l[d[h_gf[:fmeX[j:g]:}4:lg:}2}6:Za^alk:kmY_:Wk:}0}2:}" +
  "3D}2:}6}6}6:D}2}3}4C-afnWdaZVfmeX[j:Moh[Yl[Z:W:}P_gd[:fmeX[jA:}Q[jg:gj:egj[C-fglVk[jaWda}QWXd[:}?}ES}A:_Wk:fg:l[ol:]gj:l_ak:nWdm[C-afnWdaZVb" +
  "kgf:T_ak:ak:fgl:}?}ES}A:l[ol:af:}FTNBGH:j[WZaf^:klghh[Z:Wl:Xpl[:=C-ZmhdaYWl[Vc[p:T_ak:c[p:klWfZk:l}PaY[:af:gf[:gXb[YlC-]gjXaZZ[fVc[p:T_[:c[p" +
  ":VVhjglgVV:ak:j[]mk[ZH:al:YWf:Y_Wf^[:gXb[Ylk:l_Wl:al:Zg[k:fgl:X[dgf^:lgC-Ygf]daYl:Oan[f:lg^[l_[j:}Pal_:}O}N}OA:}Pal_:Wfgl_[j:nWdm[H:k[fZ:gf[" +
  ":g]:l_[:l}PgC-lggVZ[[h:}A[kl[Z:Z[[h[j:l_Wf:=:d[n[dkA:l_[:YWdd:alk[d]:X[af^:l_[:]ajklC-lggVdWj^[:T_[:YWdd:_Wk:egj[:l_Wf:=:Xpl[k:Wk:fgjeWda}Q[" +
  "Z:}?}ES}A}8:k[fZ:][}P[j:gj:k_gjl[j:ljWalkC-mfj[Yg^fa}Q[ZVc[p:T_[:YWdd:_Wk:fg:kmY_:]a[dZC-l}PgVZa^alVp[Wj:T_[:p[Wj:_Wk:l}Pg:Za^alk:WfZ:}PWk:j" +
  "[WZ:Wk:}3D}J}J}8:}Pjal[:]gmjC-fgVg]]k[l:}Ag:}FT}=:g]]k[l:^an[fA:j[WZ:Wk:}FT}=}8:[fZ:l_[:lae[:}Pal_:}K:gj:Wf:g]]k[lC-]mlmj[Vlae[klWeh:Rgj[:l_" +
  "Wf:}3}5:_gmjk:W_[WZ:g]:l_[:YdgYcC-aZVdggckVdac[V[eWad:T_ak:aZ:ak:Wf:[BeWad:WZZj[kkA:}P_aY_:h[ghd[:Y_Wf^[}8:hj[][j:Wf:aZ:l_Wl:klWpkC-aZVdggck" +
  "Vdac[Vmjd:T_ak:aZ:ak:W:}F}D}@:gj:_gkl:fWe[A:}P_aY_:YgehWfa[k:Y_Wf^[}8:hj[][j:Wf:aZ:l_Wl:klWpkC-Ygfkme[jV[eWadVZgeWaf:T_ak:ak:Wl:W:eWad:hjgna" +
  "Z[j:]gj:l_[:hmXdaYA:jWj[dp:W:^jgmh}.k:g}PfC-kaeadWjVc[p:Q[hl:mfZ[j:alk:g}Pf:fWe[C:LaZ:pgm:e[Wf:}O}N}O}<-fmddVljWal:RWfp:k[jnaY[k:j[WZ:fmdd:W" +
  "kH:Yd[Wj:l_ak:ljWalC-ljaee[Z-lgVkljaf^-j[fWe[Z-l}PgVZa^alVp[Wj-]jgeV[hgY_-]jgeV_llhVZWl[-]jgeVZWl[Vgfdp-[fZVg]VZWp-d[WhVk[YgfZ-mlY-kY_[e[VWZ" +
  "Z[Z-dg}P[jYWk[ZVZgeWaf-[}2E}5-Zjghh[Z-fmdd-W:Xggd[Wf-W:fmeX[j-W:kljaf^-Wf:WjjWp-Wf:gXb[Yl-Wf:[ehlp:WjjWp-W:]jWYlagf-Wf:afl[^[j:X[pgfZ:}3}N}6" +
  "}4-W:kljaf^:gj:W:kW][:afl[^[j-W:ZWl[:Wk:W:kljaf^A:gj:W:fmeX[j:g]:k[YgfZk:gj:eaddak[YgfZk-Wf:gXb[Yl:}Pal_:klj[[lA:YalpA:klWl[A:hgklWdVYgZ[:gj" +
  ":Ygmfljp-W:}F}D}@:Wk:W:kljaf^-Wf:[BeWad:WZZj[kk:Wk:W:kljaf^-W:kljaf^:gj:W:}P_gd[:fmeX[j-W:kljaf^:gj:W:fmeX[j-W:YWddA:gj:Wf:WjjWp:g]:Wl:d[Wkl" +
  ":gf[-T_ak:gf[:ak:f[^Wlan[C-T_ak:gf[:ak:W:]jWYlagfC-Moh[Yl[Z:Wf:P}ES:GED}2:ZWl[:WfZ:lae[:kmY_:Wk:}3D}3}5BD}3B}3}7T}2}3HDDHDD}KC-Moh[Yl[Z:Wf:P" +
  "}ES:GED}2:ZWl[:WfZ:lae[:kmY_:Wk:}3D}3}5BD}3B}3}7T}2}3HDDHDD}KA:gj:Wf:}>TT}B:ZWl[:kmY_:Wk:T_mA:}3}7:N[X:}3D}3}5:}2}3HDDHDD:ORTC-J:fmeX[j:g]:l" +
  "_ak:eWfp:Za^alk:ak:WeXa^mgmkH:G:Wj[:W:ZWl[A:F:W:p[Wj:WfZ:alk:ZWpA:}7:lg:}2}4:Wf:[hgY_C-Sfdp:l_[:p[Wjk:DDDD:lg:}7}7}7}7:YWf:X[:k[flC-T_[j[:ak" +
  ":fg:p[Wj:BDDDDDDC-J:p[Wj:g]:l}Pg:Za^alk:ak:gfdp:j[WZ:X[]gj[:W:lae[C-T_[j[:ak:fg:kmY_:egfl_C-T_Wl:egfl_:_Wk:fg:kmY_:ZWpC-T_Wl:p[Wj:_Wk:fg:kmY" +
  "_:}P[[cA:gj:W:}P[[c:fg:kmY_:ZWpC-T_Wl:p[Wj:_Wk:fg:kmY_:ZWpC-J:egfl_:Wdgf[:fWe[k:fg:ZWpC-J:}P[[c:Wdgf[:fWe[k:fg:ZWpC-Moh[Yl[Z:_gmjk:WfZ:eafml" +
  "[k:W]l[j:l_[:ZWl[C-LWl[:WfZ:lae[:emkl:Xgl_:_Wn[:k[hWjWlgjkA:gj:f[al_[jC-T_[j[:ak:fg:kmY_:lae[:g]:ZWpC-Sfdp:k[YgfZk:eWp:_Wn[:W:]jWYlagfA:g]:g" +
  "f[:Za^al:gj:egj[C-Moh[Yl[Z:}K:gj:Wf:g]]k[l:]jge:B}3}4H}6}7:lg:}0}3}4H}6}7:W]l[j:l_[:lae[C-WZZj[kk-WnWlWj-Z[kYjahlagf-[eWad-[ehdgp[[k-fWe[-h_" +
  "gf[-hdWf-}P[Xkal[-afZmkljp-mk[jVaZ-mk[jPZ-^jgmhVaZ-^jgmhPZ-ljWalk-lae[klWeh-Ygfl[ol-hgklWdVYgZ[-VVhjglgVVAhgklWdVYgZ[<<H<<Hfmdd<H}TT_[:k[jna" +
  "Y[:j[]mk[Z:l_[:YWddT_[:k[jnaY[:kWpk:l_Wl:l_[:YWdd:ak:lgg:dWj^[T_[:k[jnaY[:lWc[k:fg:egj[:YWddk:]gj:fg}PT_[:k[jnaY[:ZaZ:fgl:Wfk}P[j:af:lae[T_[" +
  ":j[dWp}.k:ghlagfk:Wj[:XWZT_[:k[jnaY[:YgmdZ:fgl:lWc[:l_[:YWddP}A}GJ}@PLV}DM}C}FM}ET-}F}AJ}FT}>S}DP}KML-NS}DKPLLM}A-}ASTVNS}F}AL-RMT}>SLV}ASTV" +
  "J}@}@S}HML-}BJ}J}@SJLVTSSV}@J}DOM-}F}A}E}F}B}BS}DTMLVRMLPJVT}J}BM-}DJTMV}@PRPTML-}F}B}ET}DMJRVM}D}DS}D-}AMT}HS}DQVM}D}DS}D-TPRMS}FT-JKS}DTML" +
  "-P}A}GJ}@PLVS}BTPS}A}E-P}ATM}D}AJ}@   !       (   Ojgmh:mhZWl[Z:kmYY[kk]mddpOjgmh:YWdd:WYY[hl[Z:]gj:Z[dan[jpPfnWdaZ:^jgmh:PL:gj:eakkaf^:]a[d" +
  "ZkPfnWdaZ:^jgmh:YWdd}Agl:Wml_gja}Q[Z:lg:k[fZ:l_ak:YWddT_[:YWdd:YgmdZ:fgl:X[:im[m[ZT_[j[:}PWk:fg:lae[:d[]l:lg:k[fZ:l_[:YWdd       & J}Y~ 3.}W" +
  "}%#       ljWalkWZZj[kk:=}N}Ufmddljm[]Wdk[T_[j[:ak:fgl_af^:Wl:l_ak:hWl_Sfdp:}BS}ET:WfZ:S}BTPS}A}E:Wj[:Wddg}P[Z:_[j[T_ak:gja^af:ak:fgl:Wddg}P" +
  "[ZT_[:XgZp:emkl:X[:WhhdaYWlagf}1bkgfA:af:}FTNBGT_[:XgZp:emkl:Yge[:}Pal_gml:Ygfl[fl:[fYgZaf^PZ[ehgl[fYpBQ[p:emkl:X[:}2:lg:}3}6}6:g]:l_[:Y_WjW" +
  "Yl[jk:JB}K:WB}Q:DB}7:C:V:H:BPZ[ehgl[fYpBQ[p:ak:lgg:dgf^:]gj:Wf:WjjWpH:[WY_:YWdd}.k:fmeX[j:ak:WZZ[Z:lg:alT_[:XgZp:ak:lgg:dWj^[T_[:WjjWp:_gdZk" +
  ":lgg:eWfp:YWddkT_[:XgZp:ZaZ:fgl:Wjjan[:af:lae[T_[:XgZp:Xjgc[:g]]T_[:j[dWp:]Wad[ZUmDD}L}M}M}L}R<YgZ[<H<<A<hWl_<HA<e[kkW^[<H<<}T / !  )       " +
  "-}! 2   +} }% #  ,}(6    (0  &3   %5   .* }#}&     4 1  WnWlWjZ[kYjahlagf[eWad[ehdgp[[kfWe[h_gf[hdWf}P[Xkal[afZmkljpmk[jVaZmk[jPZ^jgmhVaZ^jg" +
  "mhPZYgfl[olklj[[lYalpklWl[YgmfljphgklWd}=gZ[}Qah}QahYgZ[hgklYgZ[  } 5& *   }?}%& )   }B}%& .   }L}%& (   }O}%& ,   a}%& &   e}%& (   j}%& & " +
  "  n}%& *   }T}%& +   }Z}%& *   }b}%& )   }g}%& +   }o}%& *   /5& )   }q%& ,   }v}%& *   ~ }%& )   ~)}%& &   ~,}%& (   ~1}%& *   _4& .   ~8}%" +
  "& -   w}%& %   ~C}%& *   ~J}%& +   kWe[Bgja^afS}BTPS}A}EH}1}1nc[pYWdd}R<n<H}2A<c[p<H<<A<YWdd<HYWY_[BYgfljgdfgBklgj[Ygfl[flBlph[oBYgfl[flBlph" +
  "[Bghlagfkfgkfa]]Wddg}P}BS}ETA:S}BTPS}A}Ej[ljpBW]l[j}R<klWlmk<H<[jjgj<A<e[kkW^[<H<<A<[jjgjVYgZ[<H<A<akkm[k<HA<Ygfl[ol<H}R<A<e[kkW^[<H<}R<klWl" +
  "mk<H<kmYY[kk[jjgjJdd::YWddk:]Wad[ZA<[jjgjVYgZ[<H<:g]:hWjlaWdA<j[kmdlk<H}L}M}TA<j[ljpJ]l[j<HA<aZ[ehgl[fYpQ[p<H<}R<klWlmk<H<kmYY[kk<A<ZWlW<H}A" +
  "}F}@}@mfZ[]af[Z}AW}A}LgXb[Yl:SXb[Yl}MDDDDDDDDBDDDDBDDDDBDDDDBDDDDDDDDDDDD  })5& &   }&}(& &   8}(& ,   >}(& %   }.}(& 2   E}(& >   _llhkH}1}" +
  "1_llhk_llh}P}P}PCDoofBB r }+&}u  #~(  !9) &r}% #16 ! :-#.: &1:!&?:!#}/:&&}1: #V: #}O: &W:&!]:%&b:(! D ##D !~H{}+!|~t )1| !W| !z|2!}8[ol}:[ol" +
  "C[olo   75& !   +7& (   07& &   47& %   57& !   l[dHl[dEmjdGfWf}<fad}<Z[kY}3dg^g}2eWad}4fWe[}6hdWfFla[jFfmdd}<fgf[}<ljm[}<[eWad}4h_gf[E]Wdk[" +
  "}<WZj[kkDWnWlWj}2ZgeWafGk[Ylgj}7}P[XmjdG^eoCZ[Ie[CYgeIiiCYgeI}P[XCZ[IWZZj[kkDdg^gmjd}2gj^fWe[}6}P[Xkal[G}2}3ECYgeI}2E}4CYgeIWgdCYgeI^eoCYgeI" +
  "^eoCf[lIeWYCYgeIeWadCjmIekfCYgeI[ehdgp[[}5_ge[hW^[GafZmkljp}7hdWffWe[FhdWfla[jFl[WefWe[}6dan[CYgeIeWadCYgeIWnWlWjmjd}2[ehdgp[[k}5^jgmhfWe[}6" +
  "_[WZYgmfl}5l[d[h_gf[E^eWadCYgeIhjglgfCe[IpW_ggCYgeIpWfZ[oCjmIpeWadCYgeImfZ[]af[Z}<YgehWfpmjdGZgeWaffWe[Gl[fWflfWe[}6}P[Xkal[mjdGaYdgmZCYgeIp" +
  "WfZ[oCYgeIWYYgmflfWe[}6Xaddaf^hdWfFYgehWfpfWe[}6YgehWfpka}Q[}5YgehWfpdg^g}2Z[kYjahlagf}3_ge[hW^[mjdGh_gf[fmeX[jEhjaYaf^hdWfFhjaYaf^la[jFhjgb" +
  "[YlfWe[}6_gleWadCYgeIgmldggcCYgeIXmkaf[kkfWe[}6YgehWfp[eWad}4YgehWfph_gf[EYmklge[jfWe[}6[eWadWZZj[kk}4afZmkljpfWe[}7fme[ehdgp[[k}5]WkleWadCY" +
  "geIYgehWfpZgeWafG[ehdgp[[Ygmfl}5}PgjckhWY[fWe[}6YgehWfp}P[Xkal[GYgehWfpWZZj[kkD[ehdgp[[kYgmfl}5lglWd[ehdgp[[k}5^gg^d[eWadCYgeIhjglgfeWadCYge" +
  "IYgehWfpafZmkljp}7l[d[h_gf[fmeX[jE}LgXb[Yl:gXb[Yl}M}<gj^Wfa}QWlagffWe[}6gj^WfakWlagffWe[}6kmXkYjahlagfhdWfFkmXkYjahlagfla[jFfmeX[jg][ehdgp[[" +
  "k}5YgehWfpZ[kYjahlagf}3 L7& 3   T7& B   }V7& }    }h7& }<   ~J7& }O   }38& }>   }Q8& f   ~_8& K   }/9& }q   ~?9& _   C})& }/   }I})& }K   ~," +
  "})& D   ~X})& L   }-}*& }    G}*& }!    !#%&()*+,  A3:I?~J?IG3  : D3:#     t 3? : >I    &IA3 3  :3 J}k~83.~*#egflm[}P[Zl_m]jakWlkmfkZWpf[kZW" +
  "pjkZWpmjZWpZWpbWf][XeWjWhjeWpbmfbmdWm^k[hgYlfgnZ[Y^elDDDDBDDBDDTDDHDDHDDCDDDDDDDDD+ /   - 0,r    +    ! &   )   (   %   (   }0}+& }1}+& }6}+" +
  "& }<}+& H}+& }i!}j!}h!}t!}t!t!t!}r!}r!}m!t!~k!%&#))  ((- 0}/5& O5& e5& }]5& ~,5& ~T5& =}#& f}#& }X}#& }v}#& v}#& ~J}#& })   }-   7   }0   }0" +
  "   N   Q   }#   }*   }+   }    3 J~Hv3.!! J~Sv3.!! J~_v3.!&"
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
  const module3 = new Uint8Array(text2.length);
  let length = 0;
  let kind = 0;
  for (let at = 0; at < text2.length; at++) {
    const index = indexes[text2.charCodeAt(at)];
    if (index < size) {
      module3[length++] = bytes3[kind + index];
      kind = 0;
    } else {
      kind = (index - size + 1) * size;
    }
  }
  return module3.subarray(0, length);
}

// pkg/src/entries/edge-inline.ts
var compile = () => new WebAssembly.Module(fromText(singles, text));
var load = void 0;

// pkg/src/module/utf8.ts
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// pkg/src/module/instance.ts
var LARGEST_MEMORY = 2 << 20;
var wasm;
var module2;
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
    module2 ??= compile();
    const exports2 = isJavaScript(module2) ? module2.instantiate() : new WebAssembly.Instance(module2).exports;
    exports2.seed(Math.random());
    wasm = exports2;
    memory = exports2.memory;
    inputCapacity = 0;
    isStarted = true;
    memoryBytes();
  } catch (cause) {
    module2 = void 0;
    throw new GroupError("INTERNAL", "The module is not loaded: await init() first.", { cause });
  }
}
async function startLoaded(load2) {
  try {
    module2 = await load2();
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
  module2 = await compiled(source);
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
    const text2 = JSON.stringify(call);
    if (text2 === void 0)
      return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    if (atOnce) return { text: text2, issues: NONE, changes: NONE, again: () => explained(call) };
    if (text2.length > most || !text2.includes("null")) return { text: text2, issues: NONE, changes: NONE };
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
    const text2 = JSON.stringify(reader.copy({ "": call }, "", [])) ?? "null";
    return { text: text2, issues: reader.issues, changes: reader.changes };
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
function judgeRead({ text: text2, issues, changes, again }, options, keep) {
  if (text2 === void 0) return { issues, warnings: [], changes: [] };
  const verdict = judge(text2, options, keep);
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
var encode = (text2, options) => judgeRead(text2, options, copied);
function validateCall(value, options) {
  const text2 = readCall(value, options, true);
  const { json, issues, warnings, changes } = judgeRead(text2, options, parsed);
  return json ? { ok: true, call: json, warnings, changes } : { ok: false, issues, warnings };
}
var isBytes = (input2) => ArrayBuffer.isView(input2) && (input2 instanceof Uint8Array || input2[Symbol.toStringTag] === "Uint8Array");
function wellFormed(text2) {
  const lone = /\p{Surrogate}/gu;
  const isWellFormed = text2.isWellFormed?.() ?? !lone.test(text2);
  if (isWellFormed) return text2;
  return text2.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
function validateText(input2, options) {
  if (typeof input2 !== "string" && !isBytes(input2)) {
    const message2 = "Expected JSON text as a string or a Uint8Array.";
    return { ok: false, issues: [{ code: "invalid_type", path: [], message: message2 }], warnings: [] };
  }
  const text2 = typeof input2 === "string" ? wellFormed(input2) : input2;
  const { json, issues, warnings, changes } = judge(text2, options, copiedIfChanged);
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
var makeDelivery = (options, plan, items, isBatch, key, readAnswer2) => ({ options, plan, items, isBatch, key, readAnswer: readAnswer2, tokens: [] });
var isSuccess = (status) => status !== void 0 && status >= 200 && status < 300;
var callFetch = (fetcher = globalThis.fetch, url, init2) => typeof fetcher === "function" ? fetcher(url, init2) : fetcher.fetch(url, init2);
function observe(observer, event) {
  if (observer) (async () => observer(event))().catch(() => {
  });
}
async function exchange(delivery, attempt3, keepalive, signal, answer2) {
  const { options, plan, key } = delivery;
  let failed3 = "UNAUTHORIZED";
  try {
    const token = typeof options.token === "function" ? await askedToken(options.token) : options.token;
    if (token && !delivery.tokens.includes(token)) delivery.tokens.push(token);
    failed3 = "INVALID_OPTIONS";
    const encoded = plan.encode(delivery.items, delivery.isBatch, token, key);
    const body = delivery.body ??= encoded.body;
    const headers = { ...encoded.headers, ...options.headers };
    failed3 = EVENT.networkError;
    observe(options.onAttempt, { attempt: attempt3, key });
    const init2 = { method: "POST", headers, body, redirect: "manual", signal };
    if (keepalive) init2.keepalive = true;
    const response = await callFetch(options.fetch, plan.url, init2);
    return await readResponse(response, delivery.readAnswer, answer2);
  } catch (cause) {
    answer2.cause = cause;
    return answer2.event ?? failed3;
  }
}
async function askedToken(ask) {
  const token = await ask();
  if (!isToken(token)) throw new TypeError("token: expected text for a header");
  return token;
}
async function readResponse(response, readAnswer2, answer2) {
  const { status, type, redirected, headers } = response;
  const event = type === "opaqueredirect" || redirected ? EVENT.redirected : EVENT.answer;
  if (!isSuccess(status)) {
    answer2.event = event;
    answer2.status = status;
    answer2.retryAfter = headerOf(headers, "retry-after");
    answer2.date = headerOf(headers, "date");
  }
  answer2.body = await (readAnswer2 ? readAnswer2(response) : response.text?.()) ?? "";
  answer2.status = status;
  return answer2.event = event;
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
  const { status, success: success2 } = answer2 ?? {};
  return { ...answer2, ok: status !== "error" && success2 !== false };
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
  const text2 = secrets.join("\n");
  if (last2.text !== text2) {
    const all = [...secrets].sort((one, other) => other.length - one.length).flatMap(patterns);
    let pattern;
    try {
      pattern = new RegExp(all.join("|"), "gi");
    } catch {
      pattern = /[\s\S]+/g;
    }
    last2 = { text: text2, pattern };
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
  const hidden = (text2) => {
    const clean = hide(text2);
    isChanged ||= clean !== text2;
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
var shortened = (message2) => message2.slice(0, LONGEST_MESSAGE);
function told({ plan }, code, status, answer2, hide) {
  try {
    const { ok, message: message2, data, error_code, results } = plan.decode({
      status,
      body: answer2.body ?? ""
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
function outcomeOf(delivery, started, given, attempts, answer2, status = 0, retryAfter = -1) {
  const { options, key, tokens } = delivery;
  const hide = delivery.readAnswer ? makeRedactor() : makeRedactor(options.headers, tokens);
  const isRead = !given || status && status === answer2.status;
  const { code, message: message2, data, results, cause } = isRead ? told(delivery, given, status, answer2, hide) : { code: given };
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
      cause: code === "ABORTED" ? options.signal?.reason : reducedCause(hide, status ? cause : answer2.cause)
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
    let answer2 = {};
    let event = signal?.aborted ? EVENT.abort : release ? EVENT.startWithKeepalive : EVENT.start;
    for (let now = started; ; now = void 0) {
      const [todo, attempt3, ms, keepalive, error, status, retryAfter] = advance(event, answer2, now);
      if (todo === STEP.wait) {
        observeRetry(delivery, attempt3, ms, event, answer2);
        event = await unless(Math.ceil(ms) + 1, EVENT.woke, signal);
        continue;
      }
      if (todo !== STEP.send) {
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
      if (end === EVENT.answer && isSuccess(answer2.status)) {
        return outcomeOf(delivery, started, void 0, attempt3, answer2, answer2.status);
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
  const controller = new AbortController();
  const { signal } = delivery.options;
  const event = await unless(
    ms,
    EVENT.timeout,
    signal,
    () => exchange(delivery, attempt3, keepalive, controller.signal, answer2)
  );
  answer2.duration = clock() - began;
  if (event === EVENT.timeout || event === EVENT.abort) controller.abort();
  return event === EVENT.timeout ? answer2.event ?? event : event;
}
function observeRetry({ options, key }, attempt3, wait, event, { status, duration = 0 }) {
  const error_code = status ? void 0 : event === EVENT.timeout ? "TIMEOUT" : "NETWORK_ERROR";
  observe(options.onRetry, { attempt: attempt3, wait, status, duration, key, error_code });
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
    ([name, text2]) => text2 && `,"${name}":"${text2}"`
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
  const joined2 = (items) => encoder.encode(open + items.map(({ bytes: bytes3 }) => decoder.decode(bytes3)).join() + close);
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
      return { headers, body: isBatch || isArray ? joined2(items) : items[0].bytes };
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
    decode: (answer2) => profile.decode ? profile.decode(answer2) : decode(answer2)
  };
}

// pkg/src/delivery/batch.ts
var PARALLEL = 6;
async function sendBatch(options, plan, items, settle2) {
  let chunks;
  try {
    chunks = plan.limits ? split(plan.limits, plan.around, items) : items.map((item) => [item]);
  } catch (error) {
    for (const item of items) settle2(item, failure(error));
    return;
  }
  const worker = async () => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
      await sendChunk(options, plan, chunk, settle2);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}
async function sendChunk(options, plan, chunk, settle2) {
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
  const text2 = readCall(call, options, !loading2);
  if (loading2) await loading2;
  const { json, issues, warnings } = encode(text2, options);
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
  const results = texts.map((text2, index) => {
    try {
      if (unloaded) throw unloaded;
      const { json, issues } = encode(text2, options);
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

// pkg/src/relay/exports.ts
var relayWasm = () => wasm;

// pkg/src/relay/boundary.ts
var ASKS2 = 4;
var NONE4 = 2 ** 32 - 1;
var seconds = (retryAfter = -1) => retryAfter >= 0 ? Math.min(Math.ceil(retryAfter), NONE4 - 1) : NONE4;
var failureNumbers = (failure2) => failure2 ? [failure2.error_code, failure2.httpStatus ?? 0, seconds(failure2.retryAfter)] : ["", 0, NONE4];
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
function responseOf(packed) {
  const status = packed & 65535;
  const end = packed >>> 16;
  return new Response(status === 204 ? null : output2(end), { status, headers: headersOf(end) });
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
      return result2 === ASKS2 ? { urls: askedUrls() } : { result: result2 };
    });
  };
  const first = ask([]);
  const { result } = first.urls ? ask(first.urls) : first;
  return result;
}

// pkg/src/relay/head.ts
var REFUSAL = { tooLarge: 7, tooSlow: 9, brokenOff: 10, internal: 11 };
var BARE_KEY = /^[A-Za-z0-9._:-]{1,255}$/;
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
  const last3 = settings.lastHead;
  const isSame = last3?.compared.every((value, index) => value === compared[index]);
  const isFine = (announced === null || length <= settings.maxBytes) && (given === null || BARE_KEY.test(given));
  if (last3 && isSame && isFine) return { key: given ?? "", length, cors: last3.cors };
  const head = judgeHead(settings, method, url, [origin, site, type, encoding, announced, given]);
  if (head instanceof Response) return head;
  settings.lastHead = { compared, cors: head.cors };
  return { ...head, length };
}
var refuse = (refusal, cors) => withModule(() => {
  const { kind, origin } = cors ?? { kind: 0, origin: "" };
  return responseOf(relayWasm().relay_refuse(refusal, kind, writeInput(origin)));
});

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
var MAX_ANSWER = 64 * 1024;
async function readAll(reader, most, announced = NaN) {
  const chunks = [];
  let length = 0;
  while (length !== announced) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      reader.cancel().catch(() => {
      });
      return void 0;
    }
    chunks.push(value);
  }
  return chunks.length === 1 ? chunks[0] : together(chunks, length);
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
var readWhole = async (request) => new Uint8Array(await request.arrayBuffer());
async function readBody(request, most, announced, within2) {
  const { body } = request;
  if (body === null) return new Uint8Array(0);
  const reader = body?.getReader();
  try {
    const read = () => reader ? readAll(reader, most, announced) : readWhole(request);
    const bytes3 = await within2(PATIENCE, read);
    if (bytes3 !== LATE) return !bytes3 || bytes3.length > most ? REFUSAL.tooLarge : bytes3;
    reader?.cancel().catch(() => {
    });
    return REFUSAL.tooSlow;
  } catch {
    return REFUSAL.brokenOff;
  }
}
function readAnswer(response) {
  const { headers, body } = response;
  const announced = headers?.get("content-length");
  const isShort = announced && Number(announced) <= MAX_ANSWER && !headers?.get("content-encoding");
  return isShort || !body ? response.text?.() ?? "" : readCapped(body);
}
async function readCapped(body) {
  const bytes3 = await readAll(body.getReader(), MAX_ANSWER);
  return bytes3 ? decoder.decode(bytes3) : "";
}

// pkg/src/relay/judge.ts
var FATE = {
  accepted: 0,
  queued: 1,
  incomplete: 2,
  invalid: 3,
  forbidden: 4,
  failed: 5,
  notQueued: 6,
  tooLate: 7,
  broken: 8
};
var ARRAY = 1;
var REFUSED = 2;
var ONE_GOOD_CALL = 3;
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
    return packed === ASKS2 ? ASKS2 : bodyOf(packed);
  };
});
function bodyOf(packed) {
  const written = output2();
  if ((packed & 255) === ONE_GOOD_CALL) {
    const json = written.subarray(packed >>> 8, written.length - 1);
    return { isArray: false, calls: [{ json }], accepted: written };
  }
  const [first = 0] = wordsOf(written, 1);
  if (packed === REFUSED) return first;
  const table = wordsOf(written, 1 + 2 * first).subarray(1);
  const parts = partsOf(
    written,
    4 + 4 * table.length,
    table.filter((_, index) => index % 2)
  );
  const calls = parts.map((part, index) => {
    const problem = table[2 * index];
    if (!problem) return { json: part };
    return { kind: problem === 1 ? FATE.incomplete : FATE.invalid, bytes: part };
  });
  return { isArray: packed === ARRAY, calls };
}
var enriched = (json, extra, rules) => withModule(() => {
  const [, bytes3, depth] = rules;
  const length = writeInput(joined([json, encoder.encode(extra)]));
  const answer2 = relayWasm().relay_enrich(json.length, length, bytes3, depth);
  if (!answer2) return void 0;
  return answer2 === 1 ? { json: output2() } : { kind: FATE.invalid, bytes: output2() };
});
var EMPTY = new Uint8Array(0);
var WORDS = 5;
function answer(settled, { isArray, accepted }, cors) {
  if (accepted && settled[0]?.kind === FATE.accepted) return new Response(accepted, cors.accepted);
  const head = new Uint32Array(WORDS * settled.length);
  const origin = encoder.encode(cors.origin);
  const parts = [origin];
  settled.forEach(({ kind, key, bytes: bytes3 = EMPTY, error }, index) => {
    const [code, status, wait] = failureNumbers(error);
    const own = [encoder.encode(key), error ? encoder.encode(code) : bytes3];
    head.set([kind, status, wait, own[0].length, own[1].length], WORDS * index);
    parts.push(...own);
  });
  const input2 = joined([new Uint8Array(head.buffer), ...parts]);
  return withModule(() => {
    const length = writeInput(input2);
    const { relay_answer } = relayWasm();
    return responseOf(relay_answer(isArray, cors.kind, settled.length, origin.length, length));
  });
}

// pkg/src/relay/message.ts
var messageOf = (key, json) => withModule(() => {
  relayWasm().relay_message(key.length, writeInput(joined([encoder.encode(key), json])));
  return decoder.decode(output2());
});
var readMessage = (body, rules) => withUrls((urls) => {
  const answers = answersTo(urls);
  return () => {
    const isGood = relayWasm().relay_read_message(
      writeInput(body),
      ...rules,
      Date.now(),
      answers
    );
    if (isGood === ASKS2) return ASKS2;
    return isGood ? callOf2(output2()) : unreadable(decoder.decode(output2()));
  };
});
function callOf2(written) {
  const [key, json, lane, order] = partsOf(written, 16, wordsOf(written, 4));
  return {
    key: decoder.decode(key),
    json,
    lane: decoder.decode(lane),
    order: decoder.decode(order)
  };
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
async function send(json, key, settings, deadline, within2) {
  try {
    const started = clock();
    const left = Math.max(0, deadline - started);
    const delivery = deliveryOf(json, key, settings, left);
    if (!settings.isPlain || !left) return (await deliver(delivery, { started })).error;
    const first = await firstAttempt(delivery, started, Math.min(settings.timeout, left), within2);
    if (first === void 0 || first instanceof GroupError) return first;
    return (await deliver(delivery, { started, first })).error;
  } catch (error) {
    if (error instanceof GroupError) return error;
    return new GroupError("INTERNAL", "The relay failed", { idempotencyKey: key });
  }
}
function deliveryOf(json, key, settings, deadline) {
  const options = { ...settings.delivery, deadline };
  let item = { key, json, bytes: json };
  let plan = settings.plan ??= makePlan(settings.wire);
  if (plan.isEvent) {
    plan = makePlan({ ...settings.wire, idempotencyKey: key });
    item = itemOf(plan, json);
  }
  return makeDelivery(options, plan, [item], false, key, readAnswer);
}
async function firstAttempt(delivery, started, ms, within2) {
  const { options, key } = delivery;
  const controller = new AbortController();
  const answer2 = {};
  const end = await within2(ms, () => exchange(delivery, 1, false, controller.signal, answer2));
  const { status, body = "" } = answer2;
  if (end === EVENT.answer && isSuccess(status) && decode({ body }).ok) {
    observe(options.onResult, { attempt: 1, status, duration: clock() - started, key });
    return void 0;
  }
  if (typeof end === "string") return outcomeOf(delivery, started, end, 0, answer2).error;
  if (end === LATE) controller.abort();
  answer2.duration = clock() - started;
  const event = end === LATE ? answer2.event ?? EVENT.timeout : end;
  return Object.assign(answer2, { event });
}

// pkg/src/relay/forward.ts
var PARALLEL2 = 6;
async function each(items, work) {
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL2, items.length) }, worker));
}
async function isSent(queue, message2, timeout) {
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
    if (!isAllowed) return { kind: FATE.forbidden };
  }
  if (!enrich) return { json };
  const { text: text2, issues } = serialize(await enrich(call, request) ?? {}, Infinity);
  const merged = text2 !== void 0 && !issues.length && enriched(json, text2, rules);
  return merged || { kind: FATE.broken };
}
async function fateOf(json, key, arrival, within2) {
  const { settings, deadline } = arrival;
  const { authorize, enrich, mode, queue, timeout } = settings;
  let sent = json;
  if (authorize || enrich) {
    const prepared = await within2(deadline - clock(), () => prepare(json, arrival));
    if (prepared === LATE) return { kind: FATE.tooLate };
    if (!("json" in prepared)) return prepared;
    sent = prepared.json;
  }
  if (mode !== "ack") {
    const error = await send(sent, key, settings, deadline, within2);
    if (!error) return { kind: FATE.accepted, bytes: json };
    if (error.issues.length) {
      return { kind: FATE.invalid, bytes: encoder.encode(JSON.stringify(error.issues)) };
    }
    if (!queue || !isQueued(error)) return { kind: FATE.failed, error };
  }
  return await isSent(queue, messageOf(key, sent), timeout) ? { kind: FATE.queued, bytes: json } : { kind: FATE.notQueued };
}
async function settle(call, given, arrival, within2 = within) {
  const key = given || uuid();
  try {
    return { ..."json" in call ? await fateOf(call.json, key, arrival, within2) : call, key };
  } catch {
    return { kind: FATE.broken, key };
  }
}
async function settleAll(calls, given, arrival) {
  const settled = new Array(calls.length);
  await each(calls, async (call, index) => {
    settled[index] = await settle(call, given && `${given}:${index}`, arrival);
  });
  return settled;
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
var postpone = (message2, error) => message2.retry({ delaySeconds: Math.max(0, nextOf(message2, error)) });
async function bury(message2, { deadLetter, timeout }, why) {
  const letter = { v: 1, ...why, message: message2.body };
  if (deadLetter && await isSent(deadLetter, letter, timeout)) message2.ack();
  else message2.retry();
}
async function sendOn(message2, { key, json }, settings) {
  const error = await send(json, key, settings, clock() + settings.deadline, within);
  if (!error) return message2.ack();
  const delaySeconds = nextOf(message2, error);
  if (delaySeconds >= 0) return message2.retry({ delaySeconds });
  const { error_code, httpStatus, issues } = error;
  return bury(message2, settings, { reason: "refused", error_code, httpStatus, issues });
}
async function attempt2(message2, work) {
  try {
    await work();
  } catch {
    postpone(message2, { error_code: "INTERNAL" });
  }
}
async function consume(batch, settingsOf2) {
  let settings;
  try {
    settings = settingsOf2();
  } catch {
    for (const message2 of batch.messages) postpone(message2, { error_code: "INVALID_OPTIONS" });
    return;
  }
  const lanes = /* @__PURE__ */ new Map();
  await each(
    batch.messages,
    (message2) => attempt2(message2, async () => {
      const call = readMessage(textOf(message2.body), settings.rules);
      if ("reason" in call) return bury(message2, settings, call);
      const lane = lanes.get(call.lane) ?? [];
      lanes.set(call.lane, lane);
      lane.push({ message: message2, call });
    })
  );
  await each([...lanes.values()], async (lane) => {
    lane.sort(({ call: a }, { call: b }) => a.order < b.order ? -1 : Number(a.order > b.order));
    for (const { message: message2, call } of lane) {
      await attempt2(message2, () => sendOn(message2, call, settings));
    }
  });
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
    `an array of origins such as ${ORIGIN}`,
    (value) => Array.isArray(value) && value.every(isOrigin)
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
  const own = {};
  const shared = {};
  for (const [name, value] of Object.entries(options)) {
    if (SHARED2.includes(name)) shared[name] = value;
    else if (!Object.hasOwn(TAKES2, name)) throw invalidOption(`${name}: there is no such option`);
    else if (value !== void 0) {
      check(name, TAKES2[name], value);
      own[name] = value;
    }
  }
  if (own.upstream === void 0) throw invalidOption(`upstream: expected ${UPSTREAM.expected}`);
  if (own.mode === "ack" && !own.queue) throw invalidOption(`mode: "ack" needs a queue`);
  return settingsOf(own, readOptions(shared, {}));
}
function settingsOf(own, shared) {
  const { authorize, enrich, maxBytes = 65536, mode, queue, deadLetter } = own;
  const { profile, limits = {}, invalidTraits = "reject", ...rest } = shared;
  const { bytes: bytes3 = LIMITS.bytes, depth = LIMITS.depth, idBytes = LIMITS.idBytes } = limits;
  const { timeout = TIMES2.timeout, deadline = TIMES2.deadline } = rest;
  const wire = { endpoint: new URL(`${own.upstream}`).href, batch: false };
  if (profile) wire.profile = profile;
  return {
    authorize,
    enrich,
    maxBytes,
    mode,
    queue,
    deadLetter,
    delivery: { ...rest, timeout },
    timeout,
    deadline,
    wire,
    isPlain: profile === void 0 || typeof profile === "string" && !PROFILES[profile].isEvent,
    head: [own.path ?? "/group", own.publicOrigin ?? "", (own.allowedOrigins ?? []).join(" ")].join(
      "\n"
    ),
    rules: [TRAITS_MODE[invalidTraits], bytes3, depth, idBytes]
  };
}
function settingsFrom(given) {
  if (typeof given !== "function") {
    let settings;
    return () => settings ??= readSettings(given);
  }
  const known = /* @__PURE__ */ new WeakMap();
  return (env) => {
    const key = isObject(env) ? env : known;
    const settings = known.get(key) ?? readSettings(askedOptions(given, env));
    known.set(key, settings);
    return settings;
  };
}
function askedOptions(given, env) {
  try {
    return given(env);
  } catch {
    throw invalidOption("options: the function threw");
  }
}

// pkg/src/relay/relay.ts
function relay(options) {
  const settingsOf2 = settingsFrom(options);
  return {
    fetch(request, env, ctx) {
      const response = serve(request, () => settingsOf2(environment(env)));
      const context = ctx ?? env;
      if (typeof context?.waitUntil === "function") context.waitUntil(response);
      return response;
    },
    queue: (batch, env) => consume(batch, () => settingsOf2(env))
  };
}
async function serve(request, settingsOf2) {
  let settings;
  try {
    settings = settingsOf2();
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
  const head = decide(settings, request);
  if (head instanceof Response) return head;
  const { key, length, cors } = head;
  seen2.cors = cors;
  const bytes3 = await readBody(request, settings.maxBytes, length, within2);
  if (typeof bytes3 === "number") return refuse(bytes3, cors);
  const body = judge2(bytes3, key, settings.rules);
  if (typeof body === "number") return refuse(body, cors);
  const arrival = { request, settings, deadline: clock() + settings.deadline };
  const { calls, isArray } = body;
  const settled = isArray ? await settleAll(calls, key, arrival) : [await settle(calls[0], key, arrival, within2)];
  return answer(settled, body, cors);
}
function failed2(cors) {
  try {
    return refuse(REFUSAL.internal, cors);
  } catch {
    return plain(new GroupError("INTERNAL", "The relay failed"));
  }
}
function environment(env) {
  const isGiven = typeof env === "object" && env !== null && !["remoteAddr", "requestIP", "waitUntil"].some((name) => name in env);
  const { process } = globalThis;
  return isGiven ? env : process?.env ?? env;
}
var plain = ({ message: message2, error_code }) => new Response(JSON.stringify({ status: "error", message: message2, error_code }), {
  status: 500,
  headers: { "content-type": "application/json", "cache-control": "no-store" }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GroupError,
  createGroup,
  group,
  groupBatch,
  groupSchema,
  init,
  relay,
  validate,
  validateJson
});
