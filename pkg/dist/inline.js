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

// built:built:module-text
var singles = (
  "000102030405060708090a0b0c0d0e0f101114181a1b1c202122232428292b2c2d2e303637393a3f40414244454647494b4d4f5c606163646567696a6b6c6d6e6f7071727374" +
  "757678797c7f808384889495acc0e4f0fdff"
);
var text = (
  " Xic!   !~ !6W%ppp!pW#pp W%ppp W#pp!pW!p!pW&pppp W!p W(ppppp W(ppppp!pW&pppp!pW !pW*ppppppp W  W*ppppooo W&pooo W&ppoo W&ppp}V W!o W&poop!pW" +
  "*pppppop!pW(pp}Vpp!pW#p}V!pW&p}Vpp!pW)pppppp!p%ed)!*+%/  *012&3#+&--4} }!&!#!&)!,%,(!(*5!##  }#!}%.}&#!#(#((),   !#&&#( .#+!%!(*# ##!% *&(  " +
  "!%%)%&&+& %  ! ##%%%!%) &(!f!&&(%! ()+!p!Lqq3.*}D,)c[cehn# *XZlXdY[ ,(}QXbl[ 2(^dfkj 3)ekjfkj 4-ekjfkj}Nb[d } &i[[Z }!(ifb^j 5+lXb^ZXj[ }#,," +
  "! L!.% *)/!*-~.~U!d%  .}P!#p#K:!Lqv3?# Ltv3?# <#aS&KLqv3:#:!L&L&3#Ltv3?# ;#(:!O0!.:!L#j<%O0 Lsv3?# :#L#j_: :%~s-  .Ltv3:!:#_F# .}( : :!:#:%:" +
  "&3%L}WqqqmQ&K ..~3#!&p= L:a<(> :#:!:#_<*T&K#K: ?#&;+:(L3_<!:*: ?# <#L!j<):):*R8<)L+L&:&L!P8<*:):*S8<*:%:&3}5:(?#5;):(?#30 :#&p:(:%F#3:(L9_;!" +
  ":#:&b(L .;%:(?#6;#:!:%F# :(?#3&K#K:(?#9<!O&K:(L+_:):#L 3}4:(?#+;#/!.L}ov3?# <%:!:+_P&KL}ov3:+F# .:#:)3&<#O&KL}ov3:%F# /!.:!O:#:+Ph0 :#:+:!~s" +
  "-  .(:(:):#3}3:(?# ;#.:#O0 : :*F# : :#F#&L}Wqqqm;)..:(L:_> :).}]!!&pL}sv3?# <&Lp: L}ov3?# :!_L!aL :!ag<!_<#:!:#S8R&K: L3l: L||%gL Q_<(K <%Lp" +
  "P&KL 2.:&:%L3j<#Q&KL}kv3:#F# :#;!.L}sv3:%:(_L3jF# .L}ov3: :!_F# :!.}0 Lsv3M&G# L~su3M G# L~ku3Mqqqq3G# L}ov3L}kv3?# F# .& L .}[#!&p= L3a<(> " +
  ": ?#+&K .: #p: LpF#+: ?#6<&: ?#&U&K: :&L!_F#6(:&: ?# _C  ;%: :&L!_F#6L :%0!7.:(L&_:#L L!L!3+:(?#&L!P&K .:(?#+;):(?#/;&:#&K:&:!:#~s-  .: ?#5<" +
  "!: ?#/P&K: L/_<%:%?# L!L&L/3%L}WqqqmQ&K ..: ?#3:!L/b_<%:#F#+:%:&F#&:%:)F# : :!L!_F#5L ;%: ?#+L!_.F#+:(L3_> :%L#P.~%!!!p= L:a<(> :(L5_:!:%:&3" +
  "}5:(?#5L!P&K: M!G# (#K:(?#9<&O&K: :%F#+: M G# /!.:(?#6;%:#&p:(:%:&L!3}4:(?# (:(L+_:%:&3}3:(?#+.<#&K: :#F#+: :!F#&: L F# (: :&F#+: :%F#&: L!F" +
  "# ...:(L:_> .~l0&*p/o!}V#}T= L~(%a<*> Lyu3?# &K .Lyu3LpF# 3(Lzu3?# ;-L~du3?# ;.%K:+Lq!Q&K:*:+_M G% :+L+_;+/!..:-Lq!R&K .L ;+%K:+Lq!Q&K:*:+_:" +
  "+:._A  H% :+L+_;+/!..:*A%K;5:*A%}6;}#:*A% ;1:*A%+;4:*A%3;}%:*A%6;}!:*{ %:;8:*A%E;}&:*A%}<;2:*A%}@;6:*A%}H;}(:*{ %W;9:*A%f;3:*:*A%m<} H%}k!:*" +
  ":3H%}e!:*:9{.%q!:*:}(~s%F#}s!:*:6H%~o!:*:2H%z!:*:}&H%~O!:*:8{.%~?!:*:}!H%x!:*:}%H%~0!:*:4H%~(!:*:1H%}{!L*;,#K#K#K#K#K#K:#1*&&%%#! (.L);,/&.L" +
  "(;,/%.L&;,/#.L L!:.Lq!_: Lq!a< :-Lq!aS<+8<,:!L : :+8< S<-8;+L :!:,_:-8;/: :!a;0:#L%P;,:(~s);7/!.:#L!P;+L#;,.:*:&H%~W!:*:5:&:}#}t<&N        :" +
  "&N        Z8}s<&H%~_!L!;##K#K:,L#U&K#K#K#K#K:,L#a<#L|!g1)#%%%! %.:1N      +KYO:1N        }PO:1:1}Ohh0(:*Mqqqqqqq~o~7pG%~O!:*M G%~G!:*Mqqqqqq" +
  "qux G%~?!:*Mqqqqqqqsx G%}{!/(.:1N       K}O0&:*:&:2:&:2Z8H%~_!:*L}{!_:3:} :4N      zJ}s3-/&.:1N        }O0%/#..:1N      zJ}O0!#K#K#K:#L|!gL!" +
  "a1%#! %.:*M G%~o!:*M G%x!:*:&:2:&:2Z8H%~_!:*L}{!_:*Lq!_N        :)3./%.:*Mqqqqqqq~oJG%~o!:}!N        X&K:*L}{!_:*Lq!_N        :)3.(:*M G%x!:" +
  "*L}{!_:3:} :43-./#.:*Mqqqqqqq~o~7pG%~O!:*:%L||%g< ~0H%~G!#K: L~k%a<#L&S:#L!Ph&K#K#K#K: L}|%a1(#!!!# .: L}k%P0!.:,L!g0#:%L~?!aL||%gLy R&K:*M " +
  "G%~?!:*Mqqqqqqqsx G%}{!(:*Mqqqqqqqsx G%}{!:*:%3/L|!gL!_~0H%~?!./&..:,L!g0 :*M G%~o!#K:+&K#K:!:+_; #K%K:!&K:+C  L,a<#L}&SL!:#jL}nqq&gOh0#:+L!" +
  "_;+:!L!a;!/!..L ;!: ;+.#p%KL ;,L :!O0!7:!:+_L!aC  L,a< L}&SL!: jL}nqq&gOhO&K:!L!a;!/!..:!.; L ;##K#K%K:!:#Q&K:#:+_C  LEaL|!g<%L,S0#:1N      " +
  ">K}uN        :,L!g8:%~0}s<&N  ~W|||~gL:&N  ~W|||~gLY8;1:#L!_;#L!;,/!..:,L!g0!.:/&K:*Lq#_:/:0:730:*@%t#:7:*?#q#8;7.:*Lq#_:+: :730:*@%q#M!}B0!" +
  "N        ;1:*@%t#~1:7~1}t<&N        }PO0%:&N     K}dK}v}n;1.:*:1H%~O!/#..N        ;1.:*L}{!_:*Lq!_:1:)3./#.:*Mqqqqqqq}fx G%~?!:*Mqqqqqqqsx G" +
  "%}{!/!.:*:+L|!g~0H%x!:*L}{!_:3:} N      zJ3-.:*:*A%~o!H%~G#:*:*{ %~_!{.%x#:*:*{ %~O!{.%~(#:*:*{ %~?!{.%}s#:*:*{ %~0!{.%}e#:*:*{ %}{!{.%q#L ;" +
  "+%K:+L~O Q&K:+:*L~O#__:+:*Lq#__@% G  :+L+_;+/!..L~ku3:*L~O#_L~O 31Lyu3Lyu3?# L!_F# :*L~(%_> .}n!!!o:#: A%K<&}t<#N        :#N        Z8<#N   " +
  "     [&K: 3b(: Mqqqqqqq~oJG% : :%H%+: :!N        :!N        Z8<!:#:!:#Y8<!N  x|||~VL:!N  x|||~VLY8<!H%3: :&:!}sH%}<..~E##%o!pL~,3L!: A%+<)~s" +
  "%<*:*L!T8<*:*L~,3U8L!a;*:!A% <&N        :&N        Z8;&:!A%+;(%K:*&K:*L!a;*:&:&}s;&/!..:#N     xhKZO&K#K:!?#:~0:)[0 :#N     K}dK}u:%N       " +
  " :%N        Z8<#N      zJ:#N      zJY8:&:(N        :(N        Z8<#:#:&Z8}u}s<#N  x|||~VL:#N  x|||~VLY8<#:!A%6: A%K<%}t<&N        :&N        " +
  "Z8}P0 : :#H%3: Mqqqqqqqqx G% : :#:%}sH%}<2..: 3b.f!!pL+;!#K#K#K#K#K#K#K#K#K: L||%g< L}e%a13+ *(&%***+***#*!).L!2.L)2.L(2.L&2.L%2.L#2.: L~#%P" +
  "&KL*;!(: L}y%P0#..:!2.L .}9!!p= LEa<&> :&:!:#3}.: :&:%3}/&}V: :&@% M~_*}VG%+M!(M .G% :&LE_> .}B!!p#K:#: ?# : ?#+<%aS&K: :%:#L!L!3#: ?#+;%(:#" +
  "O0!.:#O0 :%: ?#&_:!:#~s-  .: :#:%_F#+.}f!!!p:%L:S:!:#Uh&K:#; (#K:&&K:#:!a<&L#U&K:!:&L!l_; /#..L ;!%K: :#T:!:#UhO&K:!: :!aL!l_<&:#S;(:&: :(8;" +
  " :!:&:(8;!/!..:#;!.:%L!_;%.: L :%L;R8L : :!S8.~2!!!p= L3a<!> Lyu3?# &K .Lyu3LpF# Lyu3Lzu3?# : U&pL~du3?# ; L (3(:!L&_LpLqq!: : Lqq!T8L!a]lL!" +
  "_< L!L!L!3+:!?#&L!P&K .Lzu3: F# L~du3:!?#/< F# L~_u3:!?#+F# L}kv3L}ov3?# F# Lyu3?# L!_.F# :!L3_> : .9 Lyu3?# L||||*U&p (L~ou3?# ..9 Lyu3?# L" +
  "||||*U&p (L~su3?# ... L}ev3: H% .~2!#%p#}VLyu3?# &K .Lyu3LpF# 3(:!~s%<(Lzu3?# L#l<&: a<)L :&:)U8<&:&:(S8;(L~du3?# : L#j_;&:%~#;*:#~s%~#;+L ;" +
  "%#K%K:%:(P0!:+:&}5  :%L Q~#:*oo<*}J&K:&L&_;&:%L!_;%/!..:%;(.Lyu3Lyu3?# L!_F# : L!:(:(L!T8_.}_}-#}(p#}V= L~G%a<*> :*:#F#5:*: F#3:*:&F#E:*:%F#" +
  "B:*:#F#?:*L}ev3@% G%::*:(~s)G%6:*L!L#L :!L%g< L#P8: L!P8I }4:*:!L#lL!gI J:*:)F#K:*M G#W:*Mqqqqx G#}H:*M&G#}@:*:*L5_F#b:*:*L6_<!F#}Q:*:*LKaF#" +
  "}>:*:*LJ_F#}<:*:*L3_F#NLyu3?# &K .Lyu3LpF# 3(L~du3?# ;#Lzu3?# ;%:*?#3; :*L}eq3Lqq3:*C J<&8F#u!:*L I o:*L F#m:*Mqqqqx G#f:*MqqqqqqqqqpG#}s!:*" +
  "M!G#}k!:*L F#t!:*Mqqqq3G#q!:*L!}7!}{!:*L!:*L~C _:&8F#}e!:*:!F#}a!:*M G#~4!:*L : : :%S< 8<%F#~0!:*L!:#: 8<}!F#~,!:*M G#~?!:*L#F#w!:*L~_*:*?#B" +
  "<}%:}%L~_*U8F#~;!#K:*Lw!_<!3}%L|!gL~r Q&K:*L~s!_:!3}&:*Lz _:*C s#L6jL}Wr5hL 36(#K:*Lq!_;} :*L F#~O!:*Mqqqq3G#~G!:*M G#~_!:*:%F#~W!:*:}!F#~S!" +
  ":*L#I ~F#:*L#I ~:#:*L#I ~/#:*L#I ~!#:*L#I }r#:*L#I }h#:*L#I }[#:*:*L~G!_F#y!:*L F#}{%:*M&G%}s%:*M G%}k%:*Mqqqqx G%}e%:*:*@%:G%t%:*Mqqqq3G#~G" +
  "#:*Lw!_L~r 3}(#K#K%K#KL ;#:*?#}{%<&O&K:*?#}k%O;#.#K:*?#~4!< :*?#~0!R&K: :*?#~,!_C  <!L:S0!.:*Lw!_37;!.:!L|!gL{ P0#:#O&K:*?#~4!< :*?#~0!U0!:*" +
  ": : :*?#~,!_C  LBP<!_F#~4!:!O0!.:*?#w!L#Q0%#K:*?#~4!<#:*?#~0!R&K:#:*?#~,!_C  L:S0!.:*Lw!_377:*?#~4!;#.:*L I ~C!:*:#F#~?!:*L~S#_:*Lw!_39:*C y" +
  "#<)L#P0%:*?#~?!;/:*?#~S#;#:*?#~W#;!:)L!g&p:*L F#~O#:#:!:*L~G#_L 3})7:*?#~K#;#:*?#~O#(:!.; #p:/L!_;+#K:#: 3}*</L|!g<0L:U&p:*Lt%_:*L~S#_:#: 3}" +
  "+;&:/L-a(:*L!:0j<0:&hF#}{%:&:0g<3O;&:3:/L-a<0L|!gL&Qh0!#K:*?#~4!<&:*?#~0!R&K:&:*?#~,!_C  </L:S0!.:*Lw!_37;/.L!;&:/L|!gL~r P&K:*Lz _:*Lw!_:*L" +
  "~S!_L!3::*Lzr3?# F#~o#:*L~_r3@# G%z#L&;0L /%.L&.;0.:*Lz#_:*Lw!_3}&:*C ~r#.;/:*:!F#}w!:*:+F#}s!:*L I }|!L :&:/L!g8&K#K: O0 :#C  L~V Q0 :*Lz _" +
  ":#: L!:*Lz#_:*?#~4!:*?#~k#a3D0%.(:*Lz _:#: :&:*Lz#_:*?#~4!:*?#~k#a3D0#.:0L|!g< L)T&K:*L~s!_: L/b_<!:*?#~o#F#+:!:*@%z#G# :*:*C }{!:)L!i:5L|!g" +
  ": TggI }{!:0;5(:*Lz _< L!L}g!3}0: L03E./!..:*Lw!_38/!.:*:*?#~4!L!_F#~4!:*:*?#x!L!aF#x!.#K#p:*L+_< :*L~S!_3;: L&h:*L~O!_:*?#+<}&8?# ;&:*?#~K!" +
  ";6:*Lz!_:*Lz _<!:*L~s!_<#L 3<:*L~G#_:!:#L#3<L!; :*Lt%_:!:#L&L!3=:*L I }|!:*M~+qqqqqqqqpG#}s!:*L F#t!:*?#}a!@% ;::*M G#~_#Lq!;!:*C ~:#L#Q&p#K" +
  "#K#K:*C x#<#1&(#! #.:*:*C ~8#I }e%:*:*?#~4#< F#}a%:*:*?#~0#F#t%:*Lz#_:*Lt%_3},: :*?#~k#<#Q&K:*L!F#~_#.:*L F#s%:*Mqqqq3G#~s#:*?#z#; :*Lt%_<.:" +
  "*Lz#_:*L~s#_3}-:.:*?#t%</:*?#}a%<+3}.:/;!= L:a<,> :+&K#K:!:+_L!a<4C  L~Q Q:+L}+aLnRh0 :,M G%6:,{/                {.%+#K%K#KL ;1%K#K:!:4P0&:-" +
  "L})P&K .:!L!_;):!C  ;!L!:-jL~g~.~R|!gO0 :!LEaL|!g<}#L-U0 :}#:1L-b_;1:-L!_;-:);!/!..:-C }]u3:!Q0 :2L(S&K (:-L!_;-:,L+_:2L#j_:1F# :2L!_;2:);!/" +
  "#. ..L ;-/!.:,?#3;!L ;-:,?#6;):,?#5;2:,?#+<4:,?#/<}#3U;}(:,?#9<7L}7S:)L}7Sh:}(:!L!aT:2L}&Shh0 :.:4:}#:!3}@:2:):73}A:+L}*a;!%K:!&K:!L!_;!:1L-" +
  "b;1/!..:.L!I }/:.:1F#:L!;-..#p:,L:_> :-O&K#K:/:+L 3?C wq3L)g&K:*Lt%_::3}/0!:*L5I ~(%/!.:/:+L 3@<0;3#K:/:+:03?LDP&K:/:+:0L!_<33@<5O0!:3:5_;3." +
  ":0O:+:3Sh0 :0L,aL(R&K:/:+:::} :*L~_#_3>/&.#K#K#K:0L*a1#! #.:3L+P0#/!.:3L*P0!.:*Lt%_L}#3A/!.L ;.L);,:*Lt%_<+LC3}H<!O&K:+LA3}HO&KL#L&:+?#6:+?#" +
  "93}JL#P<.8;,..:+:,3}G;,:.&K:+:+?#+L+hF#+:+:+?#/Lqq:hF#/:,L~G2_;,.#K:+#p:!&KL}&:,O0!7L :,a;,.:,L!_L}g~E R0!L}%.3AL ;,.:+LC3}H;2:+?#6:+?#93}J;" +
  "!#K#K#K:.O&K#K:+L~N 3}HO&K:!L%Q0!L~e#L~f#:,L%L2:,~8Ly e8g8;):+L%3}GL!a;!L9;1:,L!L!3}@;-/%.:+L#3}G;!:+?#9O&K:+L}*3A.:2&K:+LC3}F.:+L!3}G:,3}K;" +
  "-:,L!_3}K:-a;)L8;1L!a<,L*U&K:);!/&(:,:!L*b_L*a;!/%. ..:2&K:+L#3}G;!:+?#9O&K:+L})3A.:+LC3}F(:!L&Q:.h&K:+L}!3A.:+L#3}G;!.:+L#3}G:,:!L!3}@;-L7L" +
  "}(:,:!3U<)8;1L!a;!.:!:)R0!.:+:13A.:+:!:-_wMq}v(}VG% :+?#9O&K:.&K:+L63A(:+:+?#+Lx hF#+./!.:+L~K 3}HO&K:+L~k 3}HO&K:+L:3}F..:+L#3}G;):+LI3}H:." +
  ":2h<!Q&K:+:!&pL:L}+:+?#6:+?#93}J8(L:.3A.#p:+L}+I @:+L#3}G;2:+L}!I @:!&KL ;-L :+LI3}HO0!7(:+?#6:+?#93}JO&KL ;-L /#..:+L#3}G;-L!.;4#K:+LD3}HO&" +
  "KL ;1L ;!L ;,:+LB3}HO0!.L ;1L ;!L ;,%K:+3V<.L,T&K:.:,L-b_:,:!L,R8;,:!L!_;!:.:1h;1/!..:!L Q:4g0 :+L<3A.L,:!a<.L :.L,T8;.%K:.&K:.L!a;.:,L-b;,/" +
  "!..:)L6P:-:1:2hhL Qg:)L6S:-L}8Sh:2L}7Shh&K:+L;3A.:)L6P&K:+:+?#+Lq!hF#+.:+:,F#::+L,L%:!:!L%T8<!:!L,U8F#>:-L}8P&K:+3}IL}7;-.:+:+@% :-:2L}8b:)L" +
  "}e9b__~#oG% :+L~Q 3}HO&K#K:+L=I @:+LC3}H<!O&K:+LA3}HO&K:+?#9&K:+L~q 3}F(:+:+?#/Lqqx hF#/./#..#p:+L#3}G<)L}&T;,:+LI3}HO&KL :+?#9O0!7.:+L#3}G." +
  "<-L}8R:,gO&K:+L=3A.:+:-L}8b:)L}e9b_<)L QI A:+:+@% :)~#<;M :;}U:!8oG% ..:+?#9O0 :+L=3A..:*Lt%_:::} :*L~_#_3B.;!:*C ~o#L!Q0&:*?#t!0&:} :*?#s%F" +
  "#+:} :*@#~s#G# /&.:*?#~0#:*?#~4#:::} :*L~_#_3>/#.:#L6jL}Zr?h(Lq!..;!L ;#.:*L~S#_:*Lz _<):!: :#:*?#~_#:*?#~d#3C:*Lt%_:):*L~s!_L)L 3=:*C o0 :*" +
  "?#z!<#L}WqqqmP0 :*?#~G#L}WqqqmP0 :*?#~S#L}WqqqmP0 :}&:6:}&8;8:*?#~o!;3:*?#~k!;0:*C }e%;/:*?#}a%;9:*?#t%;}):*C }{!; :*?#y#;}*:*?#~W#;}+:*?#~O" +
  "#;5:*?#~K#;} /#..L}Wqqqm;#.:*Lw!_<!3}%7:*?#~4!:*?#~0!R&K:!38.:*?#w!<!L#Q&K:*L I o:*L F#m:*Mqqqqx G#fL!;):*Lz _L}e!L}a!:!L!g<!8:}%:*?#~(!:!83" +
  "6(:#L}WqqqmP<)O&K:*C ~D!L!i: g; ..:*:*{ #f{.%t%:*C ~E!;+L}sq3L%3!:*:*L~O _<#?#+<!F#m:*:#@# G%f:!&K#KLtv3?# L#T&K .Lsv3?# :!L!jLqqqq&hF#+:!L/" +
  "b;#:*?#j;!%K:#O0!:*:!@#&G#~s!:*L~s!_L#3!:#L/a;#:!L/_;!/ . .(:)O&K#K:*?#}<C  <!: L!iL!gh&K:*M G#~?%:*:%F#x%:*:}!F#~4%:*L~ku3F#~;%:!&pL0;#L~.r" +
  "3;!L}or3;)L7(L1;#L~b}X3;!L~U}X3;)L/.; :*:}*F#x#:*:}+F#~4#:*L1F#~0#:*Lrr3F#~,#:*:&F#~(#:*:8F#w#:*L.F#}{#:*L~o}X3F#}w#:*:5F#}s#:*:} F#}o#:*:#F" +
  "#}k#:*:!F#u#:*:3F#}e#:*:0F#}a#:*: F#t#:*:)F#s#L ;#%K:#Lx Q&K:*L~4%_:#:*L~s!__< L+_?# : L/_?# 3}1:#L+_;#/!..:*L~4%_< L~Or3L!3}1:/L|!gL#Q&K: L" +
  "}fr3L.3}1: :}):9:/L!g3}2.:*L~4%_< Lyr3L!3}1:*: 3;:*L&hL~su3:*?# < 8?# ;%: L~ou3?# : 8;}!.:%:*?#b?# < S&K:*Lt%_L}f!: 36/!.Ltv3?# O&K .Lsv3?# " +
  ":}!F# Ltv3?# L!T&K (Lsv3?# :%F#&...Ltv3?# L#T&K (Lsv3?# :*?#}e%< :+L}+jhF#+:*?#}a%: 3!..Lyu3Lyu3?# L!_F# Lsv3?# :*L~G%_> .}1!!p#K: ?#3<!: ?#" +
  "/R&K:!: ?#+_C  <!L:S0!.: 37;!.:!.~ /%0p!}V!}T= LEa<%> #K:!?#3<#:!?#/R&K:#:!?#+_C  <#L:S0!.:!37;#.#K:#L|!g<#L<Q&K#K:#L~R P&KL&;,(#KL(;,:#L~r " +
  "P0 :!?#3;#:!3}::%L+_:!:#3JL|!g;,:%?#/;#:%?#+;&L ;!/#..:!C =;/L ;#:!L I =:!C :;0:!L I ::!?#5;+:!?#3;1:%L F#::%Mqqqqq!G#6L+;-L!;(%K#K:(L!g<*&K" +
  "L ;(:!?#3<&:!?#/R&K:&:!?#+_C  ;(.:!:(3}(:!?#5:+aLJg&K:#;&(:):%?#6P&K:%L6_L+L+3}8:%?#9;-.:)L%j:-_:2G% :%:)L!_<&F#::&;).:(L~r P~#:2M!}Zs;2(:#;" +
  "&.#K#K:2M!r}@&K#K:!?#3<#:!?#/R&K:#:!?#+_C  <#L:S0!.:!37;#.:#L|!gL~T P&K:!:!?#3L!_F#3:!:!?#5L!aF#5/#.:*O&K#K:!?#3<#:!?#/R&K:!:#:#:!?#+_C  LBP" +
  "<(_F#3:(0!.:!38/%..:!?# L#P0#(#K:!?#3<#:!?#/R&K:#:!?#+_C  <#L:S0!.:!37;#.:#L|!gL{ P&K:!:!?#3L!_F#3:!:!?#5L!aF#5/#.:*O&K#K:!?#3<#:!?#/R&K:!:#" +
  ":#:!?#+_C  LBP<(_F#3:(0!.:!38/%..:!?# L#Q0!#K:!?#3<#:!?#/R&K:#:!?#+_C  L:S0!.:!377.:%L>_:!39#K:%C BO&KL ;#:%?#?O0!:%?#>C  L~V Q0!.:%L>_L~:r3" +
  "L,3L;#.:!:!C =:#hI =/#..:!?# L#Q0!:+:!?#5<*P0!:2M!t;2L ;(:&;#:*:+aLJgLJQ0#L ;#L ;)M ;2:&O0#:%:&L!a<#F#::%?#9<-:#L%j_@% ;2:#;)/#.#K:!?#3<#:!?" +
  "#/R&K:#:!?#+_C  <#L:S0!.:!37;#.:#L|!g<*L<Q&K:&;#L!;(:*L~R P:*L~r Ph0#:!3}:7(#K:!?#+;*:!?#/<.:!?#3L!_<#R:.:#aL3Rh&pL (:#:*_<(L+_:({}L  {}G  !" +
  "<3{/::::::::::::::::{},:3{/VVVVVVVVVVVVVVVV{=:3{/<<<<<<<<<<<<<<<<{={}@{}@{ZLqq&h}Q.:#_<(:.R&K:(:*_C  L<P&K:!:(L!_F#3/#..:%L>_:!:#:(3K..L ;(:" +
  "&;#/!..:%L3_:!:13J:%?#5;#:%?#3;&:!:/:!C =<(hI =:!:0:!C :<)hI :L ;!/#.(:!?#+;)L%;,#p:!?#/<+:!?#3L!_<#R:+:#aL3RhO&K:#:)_<&L+_:&{}L  {}G  !<3{/" +
  "::::::::::::::::{},:3{/VVVVVVVVVVVVVVVV{=:3{/<<<<<<<<<<<<<<<<{={}@{}@{ZLqq&h}Q;(.:+:#:(_<&S&K:&:)_C  L<P&K:!:&L!_F#3L!:#:)_:#:&S<!8;&L :(:!8" +
  ";#L /#..:%L>_:!:#:&3K:%?#?;#:%?#>;&:%C B.;!.L ;(L ;).: :(I .: :)I -: :!I ,: :,I +: :#F#&: :&F# :%LE_> .}  : L L :!:#L&L 3M.j!!p#K: ?#3<#: ?#" +
  "/R&K:#: ?#+_C  <#L:S0!.: 37;#.:#L|!g:!L|!gQ&K: 382.: ?#5<!: ?#6U&K: L!: 3};(: :!L!_F#5: : ?#3L!_F#3..c!(p: ?#3<!: ?#/<#:!:#S8;#: ?#+;%#K%K:!" +
  ":#Q&K:!:%_C  <&L,a<(L}&TL L!:(jL}hqq&g8O0#: L}W#}7!:: :!L!_<!F#3/!..L 2.:&.0 : L : ?#33};.}|%#*p!}T= L3a<)> #K:!?#3<#:!?#/R&K:#:!?#+_C  <#L:" +
  "S0!.:!37;#.:#L|!gL<Q&K:!38.:!?#+;(:!?#/<#:!?#3L!_<%R:#:%aL3RhO&K:%:(_<&L+_:&{}L  {}G  !<,{/::::::::::::::::{},:,{/VVVVVVVVVVVVVVVV{=:,{/<<<<" +
  "<<<<<<<<<<<<{={}@{}@{ZLqq&h}Q;*.#p:%:*_<&:#R&K:&:(_C  L<P&K:!:&L!_<+F#3L!:%:(_:%:&S<(8;%L ;&L :*:(8/#..:)L&_:!:%:&3K:!?#3;+:!?#/;#:)C /;&:)?" +
  "#&;%:)?#+.;(#K:#:+S&K:+:!?#+_C  <#L:S0!.:!37;#.:#L|!gLIQ&K:!38.: :&I +: :(F#&: :%F# :!:!?#3L!_F#3:)L3_> .~A!!+p%K:!:*S&KL{|%: :!:*3}6<+L|||*" +
  "g<&:+Lqz|*gLq~(%P<.8:&:%8<&L| T&K:#:&3}7(#KL!L#L%:&Lqq&R8:&Lq3R8<)L)b;(Lp:)L*ij:&:(lh;,:(L)a;(%K:#:,3}7:)L }>0!:)L!a;):&:(L}*glLJgLqph;,:(L)" +
  "a;(/ . ..:*:+L6l_;*:-:.h;-/!..:-L!g.~n!!&pL|!;%:!&K#K: :!_<&L!aC  :!L})b_: C  L%b_LJgL}hs3_C  <(L%j<#?#~_}Y3:!Q0 :#?#y}Y3;##K#K:!L*T&K:!L&R&" +
  "K: :#:!3c&K/((/&. .: ?  :#?  Q0%:&L&a< :!:#_L&a<!hO;#: O:!Oh0!: ?  :!?  P0#(: @  :#@  }B0%:&L+a< :!:#_L+a<!hO;#: O:!Oh0!: @  :!@  }A0#./#.:#" +
  "O0!.:(;%..:%.s&#&p%}V= L3a<*> : @% ;-#K:%L+U&K:#:%_L+a<&&K:&@  ;,:#@  ;+/#..:%O0 :#;(:%;&%K:(}1  :+M+}Zs;+:(L!_;(:&L!a<&0 ..:+:-}Y<+M||||2r:" +
  "+M:t}V:,:%~#:-M4}]}Y}Y<+M||||2r:+M:t}VM:}]}Y;+:%L4U&K#K:%Lmg;(:#;&%K:(O0!:+:&@  <,}Y<+M||||2r:+M:t}VM:}]:,}Y;+:(L+a;(:&L+_;&/ . ..: ?#9<&: ?" +
  "#3<)L#jT&K#K:*L&_Lx :&L#j<&:&Lx T8<&L!L&L&3+:*?#&L!P&K .:*@#+;,: :&F#9: :,G#5: ?#/L/_;&L ;(%K:(:)P0!: :(:&?# L :(3N7:&L3_;&:(L!_;(/ . ..: :)" +
  ":-M?}]:+}Y<+M||||2r:+M:t}V<+M:t:+}Y}z<&:#:%3N<#&K:): L+_<%?# P&K:%L&L33}8.: :)L!_F#3: ?#/:)L&j_< :!@# G# : :!?#+F#+: :&F#/.:*L3_> :#.}v}.#5p" +
  "!}V= L}e!a<,> :,L&I 9:,L F#K:,M&G%}6:,M G%E:,Mqqqqx G%?:,: ?#9@%+G%::,L F#}@:,Mqqqq3G#}<:,L!I }G#K:!?#3<):!?#/R&K:):!?#+_C  L:S0!.:!377:!?#3" +
  ";).:):#?#3Q&K:#3}97:#:)F#/.:#:)L!_F#3:!L~r 3}(#K#K%K#KL ;):(O&K:,?#EO;).#K:!?#3<&:!?#/R&K:&:!?#+_C  <&L:S0!.:!37;&.:&L|!gL{ P0#:)O&K:!?#3<&:" +
  "!?#/U0!:!:&:&:!?#+_C  LBP<)_F#3:)O0!.:!?# L#Q0%#K:!?#3<):!?#/R&K:):!?#+_C  L:S0!.:!377:!?#3;).:!L I ::!:)F#9:,L~O _:!39:,C W<+L#P0%:,?#}H<);" +
  ".:,?#V<*;&:+L!g&K:,L F#}@:.:*:,L~? _L 3})7:,?#}>;):,?#}@;&.:):&3}*<-L|!g</L:U&p:,L:_:,L~O _:):&3}+;+L-(#p:,L!:/j<+:(hF#K:(:+g<(O;+:%L|!gL!Q:" +
  "/L,Sh&pL-(:/C ~d}g3:(:/h0!7#K:!?#3<(:!?#/R&K:(:!?#+_C  <(L:S0!.:!37;(.:(L|!gL~r P&p:#:,L~N _3O:#L~Or3L!3}1:#:.:*3}1:#L~Yr3L#3}1: :!:#L#3::,?" +
  "#K;(/((L!.;+L ...;/:,Ly _<(:!3}&: :%I H: :*Lqqqqm:/L|!g<0L-P<28F#}4: :!?#9<} L!_:/L>_L|!g:28F#E:!C :;5#K#K:+&K:,C eL!gO&K:&O0#:)C  L~V Q0#: " +
  ":):&L!:(:!?#3:,?#}Qa3D0%/#..: :):&:+:,Ly _:!?#3:,?#}Qa3D0!.#K#K#p:,:*F#j:,:.F#f:%L|!gL#Q&p:0L-P&K:&&K#K:&:)_<+L!a<(O0 :(C  <(LEaL|!gL-R0 :)C" +
  "  <&C wq3L)g&K:(C wq3L)g&K:&L}+gL!j}0!~m}g3:(L2glL!gO0#..L ;&:,L }7!t!:,{/                {.%m%K:):+Q&K:)L!_;(:)C  <*L:a<-L1T&K:(;)L!:-jL}Wx" +
  "!g0#.:(;):*L~V P0!:&L} P0#:&L4S&K (:&:,L~o __:*I  :&L!_;&/#. ..:&L}!U&K .:,L~o _:&3P<(LEaL|!gL-U0 : L!:(L/aL|!gL3jL}l!h3}0..:,C b0&(:,C b&K#" +
  "p:,Ly _;(L ;*L ;}!= LEa<0> : L F#6: L3_;1L!;+Lqq}8;.#K#K#K#K#K#K#K#K#K#K#K#K:/L|!g1,&%(#!( (%(.L,;+Lqq}6;./&.:(C +<2L%P&KL ;.L ;2/)(Lqq}6;./" +
  "(. .L*;+Lqq}4;.L!;*/#.L+;+LqqE;.L!;*/!.:(C +;2LqqB;./&.:(C +<2L%Q0 L ;*L ;.L ;2:/L|!gL&P0!#p:(?# ;&:(?#&<*&K#K:(C ,L!g0 :&C  L;aL|!gL~T S0 :" +
  "&:*_L!aC  L;aL|!gL~T S0 :0L I 5:0:*F#3:0:&F#/L /#..:0L/_:&:*3}>:*:0?#3<*P&pL (: :*F#B: :0?#/F#?L!;.L!..;2:/L|!g<(L+SL!:(jL~A#gOh&K: :.L 3T/(" +
  ".:*O&K: L!L}X!3}0: L03EL&;2/(.:0L F#::0Mqqqq3G#6:0L>_:0L/_:0L6_3}-:0?#?;):0?#>;+#K#K#K:(L%a1&!## #.:+:)L 3?LAP&K:+:)L!3?LEP:)L&aL0UhO&KL ;*:" +
  "+:)L!3@:)L!aP0(..L ;*:+:)L L~W}]3L&3}L&KL%;*%K:+:):*L!_<*3?L:P0 ..#K:+:):*3?</LAP&K:*L!_;*(:/L:a<(L2TL L!:(jL}Wx%g80!.:);(%K:+:):(<-L!a<(3?L" +
  "EaL|!gL-R0 .:-:)<&Q&K#K%K:(<&L!a;(:+:):&3?L:P0 .:&L!_;3L}H;(#K%K:(&K:(Ly}]3_;&:(L~W}]3_;4:(L+_;(:+:):3:&?# <-a<&:4?# <4:-3}LO0!/#..:);&/!.:-" +
  "O&K .:4C  L~W T0 :):&:+:):&L!a3?L|!gC wq3L)g8;&..:1?# O&K:13F.:/LAQ:&:)Rh;3: L!F#6: ?#5<(LAI  :&:*:&:*S8;4L!;-%K:*:4Q&K:+:):*3?</LEaL-U&K:/C" +
  " wq3L)gO:-L%Th&K:/L~t!gL?P:/L:a<&L2TL L!:&jL}Wx%g8hO0&(L!;3:*L!_;*/%.(:-:1?# P&K:13F: ?#5;(.: :-L!_<&F#6:(:-_:/I  :/LEP&p:+:):*L!a3?L?P&p:+:" +
  "):*L!_3?L@P(L .(L .:3h;3:&;-.:*L!_;*/!..:-L4aLiR0 :3L!g0(: ?#5C !LEP0(: :.Lq:hL 3T/*.L}]!;-/*.:+:)3W<&O&KL}[!;-/*.:&:)S&K .Lqqq+L :&:+_:):&a" +
  "3}Q8;*:&;(%K:(:)P0%:(:+_:(L!_;(C  L~8 aL|!gL}(S0 .:1:+:)31:&: ?#6<(S&K .:.Lq3h;.:(:&a;+:&: ?#5_;)%K:+O0%:)L:L :)C  <(L~8 aL|!gL7R8:(hI  :+L!" +
  "a;+:)L!_;)/ . .: ?#>L/_?# ;}#: ?#:;}%#K#K:+:)L 3X<*Lq}X=g&p:+:)3]<(&p:+:):(3X;*:+;&:)(:+;&:);(/#.(:1Lwt3L+31:1:+:)31: ?#5;&: ?#6<}!.;(:*L~G~" +
  "U>gO0!.:&:(_;}&:&;*L!;4L!;3%K#K:}&:*<-P0 :*L!_;*:-C  ;1:3L!g&K:1LIQ;3/#.#K:4&KLt!;-L ;3L!;4#K:1L:a1:.##%###########&##########&####% .:1L~S " +
  "P0%(Lt!;-#K:1L:a1:.##%###########%###############% .:1L~S P0#..L ;4L ;3/!..:}%:&:(:}#4  0 Lt!;-/).:.Lq+h:.:}!8;.L ;*:/L|!gL+Q0!:+:)3]<&:):&:" +
  ")S8;-:&;(#K%K:(:-Q&K:(:+_C  </L=a<1L})TL L!:1jL}W}sqs%g8:/L~R aL#Rh0#:(L!_;(/!..:-;(.:&:(R&K:):(L!a<-T&K .:-:(:+:-_C  LDP8;(.:(:)S&K .:0:(:&" +
  "L&_:&:+:(:&L~5t3L&3}L8<&aF#&:0:&:+_L :&:(R8F# :0?# <(O0!: :.Lqqq+L :(:0?#&3}Q83T/&.:*:2L#Qh0#: :(?#&<&F#B: :(?# <(F#?L#;.L!;2L ;*#K#K:/L|!gL" +
  "&a1%!# #.L}]!;-:(:&:13}OL|!g0(: ?#6<(:&:(8L%aL0U0(/!.L}^}Y~? ;-#K:(:&:13}OL|!g<*1(! ( # .L}^}Y~; ;-/&.: :.:*3T/#.: L F#6: :.L 3T/!.:+:.Lqq}8" +
  "gh:2L6jhLq%h;-/!.L#:2: ?#68/!.: :-3^L|!g.:0LE_> L|!g/%..: L!L}m!3}0/%(:,Ly _;):,Lz _;+:,L5_;(= L}e!a<&> #K:-L4aL|!gL+T&K#K:)C +<*L#P:-L|!g</" +
  "L5Sg<.O&K#K#K:*1&!  ! .:*L6j;):-L|!gL5T&K: :)L}Wr/h3^L|!g;)/(.: :)L}Wr}8h3^L|!g<):-L|!gL}#Sh0&:(L%I +/#..:&:)C ,I }>:&:)?#&<0F#}<:&:)?# F#N:" +
  "&L9_:&L~; _3},:-L|!g<2L5S&K:&L?_:)3_:2L}#S&K#K:(C +<)L&Q&K:(@# ;6:&:(C .I F:&:(}0 ,}7!}4(:&:!?#6F#V:&:!{ #+{.#}>:&:!@#9G#W:&:!?# F#N:&:!?#&F" +
  "#}<%K:&L~_ _<):&L~; _<2L 3}P:&C fL#P0#:&L~k _<1:23}&:)L~Dr3L.3LO0 .:&Lq!_:13_:&C t!<)L%P&K: ?#9C 9L!Q0#.:&:&}0 }]!}7!}4:&:&C }_!I F:&@%q!;6." +
  ":&:6G%}6:&:&}0!}4}7 L:&:&C FI };:&:)I K#K#K#K#K:)L!aL :)L!S8L!a1# #!.:&C EL#Q0!/#.:&C EL!S0 :&L F#t!:&Mqqqq3G#q!:&L3_:&L}6_:&Lq!_3}=:&?#5;(:" +
  "&?#3:&L F#}>:&Mqqqq3G#N:&L+_:&L?_:&L~; _3}=:(:&?#+:&?#/3G0!.: L}d}W~K!3^L|!g;)/).: L03EL&;)/(..:(:&?#EF#+:(:&@#?G# .: :&?#:<(F#B: :&?#9F#?:*" +
  "&pL!;)L!;*#K:.O&K#KL ;*:(:0Q0 :/L}#S;)/#..: :*3E.:)(: L}m!3}?L ;)L%.:-L|!gL}#T0#: L#3E:+L.F#&:+L~Dr3F# ;)/#.(: L}g!3}?.L ;).:&L}e!_> :)L|!g." +
  ".<(1(!   # .:#:,L~N _3O:#L~Or3L!3}1:#:,?#f:,?#j3}1:(L%P&K:#L~Sr3L)3}1:,?#K;(/&.:#L~Pr3L%3}1:(L!P&K:#: ?#?: ?#B3}1(#K: ?#6;*: ?#5;+:#3}9;)%K:" +
  "*O0!#K#K#K#K#K#K#K#K#K:+C  <(L+a18&%#*! ********************)(.L~i ;(/(.L~] ;(/&.L~f ;(/%.L~k ;(/#.L~Y ;(/!.:(L~S Q0!.:)?#+<-:)?# P&K:)3F.:)" +
  ":-L!_<&F#+:-:)?#&_L~S I  /!.:(L:U&K:)?#+;&/!.:)L}ds3L&31:)?#+<-:)?# P&K:)3F.:):-L!_<&F#+:-:)?#&_:(L&lLEhI  LEL~N :(L2g<(L-R8:(_;(.:&:)?# P&K" +
  ":)3F.:+L!_;+:):&L!_F#+:&:)?#&_:(I  :*L!a;*/ . ..:#L~Or3L!3}1/!.:5L!g&K:#:,L~N _3O:,L+_:!:} 3J:#:,?#+:,?#/L!3}2(:!?#3;&#K:,C }G&K:#?#3:} P0!(" +
  ":#?#3<(L!_:} P&K:(:#?#&R&K:(:#?# _C  LBP0%..:#L~Cr3L!3}1:} :#?#3P0!.:#3}97:#:} F#/.:#:&F#3:,L I }G.:,?#K;(/#.:,?#K;(/!..:!38/!.:!:!?#3L!_F#3" +
  ":!:!?#5L!aF#5.:#Lyr3L!3}1:,L}e!_> .}H!#p:!?#+L+_?# &K:!3}97L ;!(:!?#/<#:!?# _L :!?#3<%:!?#&T8L :#:%T8;!:%:#a;#.: :#F#&: :!F# .~Z#!%p= L~W a<" +
  "&> #K:#:%L/b_<(C }&L#P&K:&L6_:!:#:%L 3R(#K:%L!_;):(C .L#P&K: :!:#:)L!3R/%.:&L6_:!:#:%L 3R:!?#+;(:&L>_:!:#:)L 3R:&?#6L}WqqqmP0 :&?#>L}WqqqmP0" +
  " :(:!?#+T&K:!:(F#+.:&L!I }6:&:&@#9G#E:&L F#N:&Mqqqq3G#}8:&L3_:&LE_:&L}8_3}=:&?#5;#:&?#3:&L!I }@:&:&@#?G#}<:&L F#V:&Mqqqq3G#}D:&L+_:&L~? _:&L" +
  "~K _3}=:#:&?#+:&?#/3G&K:!L03E(:!:%L3jL}d}W~0!_3Q...: :&?#:F#+: :&@#6G# .:&L~W _> .}g!!!p:!LqqqqmF#}4:!L I H:!:%LD_F#EL#;(#K:%L/b:#_<#C .L#Q&" +
  "K#K:#C +<%O&K:&0!:!L03E/%.:%L(P&K: :#@# G# :#C -;((:!:%L6jL}Wr5h3Q./#.(:&O0!.:!Lq!3Q.: :(I +.~I##(p!}V= L~W a<(> :(L+_: :!3}.:(L}8_<)L L;~s." +
  " #K:): :!3S&K#K:(?#K&K:(?#}8< L2}=0!: L%a: : L.}=8;*.:*L,_;+:*:*L}+kg;!:(L~; _;,L ;)%K:!:+Q&K:,L6:!3?; :!:*}<&K: ~#:-M-}Vo;-(:)L-b: _;).:!L!" +
  "_;!/!..:(C V&K:)&p:-Mp}Y;-Lqu~c~S%:)a(M :-}U;-L .;).L,;!L-; #K%K:!L&U&K:): f0#: L-b; :!L!a;!/!..L%;!.:(:!F#B:(:)F#?:(:-G%+:(:(?#3L3hF#3/#..:" +
  "(L+_L}%3A.:(L+_:#:%:&3B:(L~W _> .j!#p:!?#&;%:!?# ;#:!C +O&K#K:%O&K: :#L 3}>2.:#C  L;aL|!gL~U U0 :#:%_L!aC  L;aL|!gL~T S0 : :!?#+F#+: :!@# G#" +
  " 2..: :#:%3}>.T!!p:!C +&p:!?# :!?#&:#L!3});%:#L&_;!:#L+_(:!L&_.;#: :%I +: :#?# F#&: :!?# F# .R : :#F#9: :!F#6: :#F#5: :!F#3: MqqqqEG%:: L~.}" +
  "-F#?: {/                {.% .}# :!:#S&p: :#_C  (L ..}<!!p:#:!:!:#R8;%:#;!#K%K:!:%Q&K: :!_C  LEaL|!gL,S0#:!L!_;!/!..:%;!.:!:#a.~6&#,p!}V: L~." +
  "}h3L}#3}DL#a<#L&S&pL~V}h3;#L%(:#L#j<%?#~Gu3;#:%?#~4u3.;%#p: :#:%3}E<(&KLC;#L#;&(#KL&;&: ?#9O&KL:;#/!.L:;#: ?#6C  L:Q0 : L:3}F: L~Y}h3L>3}D;%" +
  ": L:3}FL!;*: L!L#: L:3}H83}G;)L /#..: LB3}F: L:3}F: L#3}G;): :#3}F: L~Y}h3L>3}D;%: :#3}F: :&3}G.;#: L:3}F: L#3}G;,: LI3}F: L#3}G;-: LI3}F: L" +
  "#3}G;&: L:3}F:*&K: L&3}G;#(: L}Zu3L%3}EO&K: : C @3A..: L :,:-L}7:&:&L}8P<*83}A:(&K#KMqq~O}x~2~S~= :!Mqq~ ~>}l~W0o<!:!Mqq~O}x~2~S~= }J8<!M~_*" +
  "q;.:):%L(j:!Mq~0}l@q}zL~W~S}/a3}BLq~?!_<(L,k<+:+:#aLy ea<#L,jhh<+:(}>&K:(:+Q0!: @% :.Mq}v(}X}G0!.:#Ly a;#..:*&K: 3}I.: : ?#+L:hF#+: :#:%:)3}" +
  "@wMq}v(}V: @% oG% :&L}8S:-L}7Sh:#:%3U:)L!aT:,L}&Shh&pL (: ?#9&pL (: C ?LFP...}) : M!G%6: :!: C ?< : LFP8I ?.~/%#(p#}V: @% Mq~o~H~B~^!o<,M|~q" +
  "}u~B}j,}F&K: L}%3A.: C ?<&LFQ&K:&L3jL}Z(h2.: ?#:<*Lxs}9d<&:&Lxs}9b:*Q_~#: @% M~_*}VoM||||||||| :!Mq~0}l@o<-:!:-}E8}E&K:%:%?#&Lqqq!hF#&.: C }" +
  "/O&K#K:,Mq}v(q<!}zL}{~lAa3}B;):#L}]u3L})31:#?#&<(:#?#+<&L&:)L,l3}C:(:&L*:)L(lL2g3}C:(:&L-:)L}+g3}C:(:&L0:,:!Mq}v(}V}U}z<)L}e9d3}C:(:&L3:)L}8" +
  "d<+L||%gL}8f3}C:(:&L}!:):+L}8ba3}C:(:&L}):*3}C:&: ?#>L5_<(U&K:#:(F#+.:#L~Q 3}7:#?#&:#?#+: ?#3: ?#53G&K:#L F#+/!.: C AO&K: ?#+0!.:%:%?# Lq&hF" +
  "# ..:%:%?# : ?#+hF# :%:%?#&: ?#/hF#&L .j :!:(:)3T:#&K:!:#3Q: L}WqqqmF# 2.:!?#6<(&K:!L I }6:!L F#6:!?#3;#:!?#5;%:!Mqqqq3G#3:(;&(Lqqqqm;#.: :&" +
  "F#+: :%F#&: :#F# .~*!!#p= LEa<)> :%O&K: L}b!3Q.:#L,P&K:!L~:r3L,3cO&K: L}c!3QL!;*..:&C .&K:)L~_*F#6:)M G#3:)M G#9:)L#F# :):&@# G#+L+L&3&<!&K:" +
  "!: @#EG# :)L!F#B:):!F#?:)L!F#>: :):(:)L>_3}<( ..:)LE_> :%L!i:*h.M!%p= L3a<%> : C H;&: ?#9?#6;(:%: @#EG#+: :!:&:#:(:%L+_L!3M:%L3_> .}# : L I " +
  "}6: L#:!L|!g3}0.}W!!&p: ?#&<&:!: ?# <)a<%U:#:&:%aTg&K:%: ?#3Q&K: 3}97: :%F#/.: :#:%_F#32.:#: ?#3<%_<(:%R:&:(RhO&K:%:)_:#:!:#3G&K: :(F#32..: " +
  "3}9:!:#31.~9!!)p:%O&K: :!:#3}12.L ;%%K:#:+<&Q&K:&L!_;+:!:&_C  ;):,L!gO&K:)L,a<*L}&SL!:*jL}hqq&gOhO&K: L!:!:(_:#:&R:&:(Rh<*8L :&:(a:*83}1:+;(" +
  "..:%<&L!i:)L~S Pg;%:&:)L<Qh:,iL!i;,/!..: L!:!:(_:#:(R8:#:(a< L : :#T83}1.H!!p= L3a<%> :%L+_:!:#L 3}4:%?#/;!: :%?#+F# : :!F#&:%L3_> .J :#&K#K" +
  ":#:!3&;!:%O0 :!O&KL ;!/!.:#O0 :!L :#~s. ..: :#F#&: :!F# .}D#%p!}VL!;&L&;(:%~#:!~#}V<*M:t}@&K:*}z<!Lqqqqm:#aT&K: :#F#&L ;&L+;(:!;)..: :(_:)F#" +
  " : :&F# .9 : : ?# L!L!L!3%L}WqqqmQ&K ..}% :!:%P&p: :#:!3c(L!.O.}X#!!p:!:#S&K#K: :#_B  <%L }<&KL{|r+: :!:#3I< : Lqqq+R82.:%L~S Q0 : :!:#3H<%L" +
  "qq&Q&K:%LqmgLq~(%P&K: :!:#L)_3H< LqmgLq~0%P&K: :%L-j_Lq~0|7aLqqq~W h2..:%LqqqEh2.L ;%:!:#L!_<#S&K: :#_C  ;%.:%L~Y a< L*j: L~t!gL!lh< L|!g<!L" +
  "-UL~<):!lL!gOh&p:%(: L|!gC }yu3.L|!gLqqq3h2..:%Lqqq+h.}m!!%pLqq&;%:!:#S&K#K: :#_C  L~S Q0 :!:#L!_<&T0 : :&_C  L~l Q0 :#L#_<&: _;(L ;%L ;#%K:" +
  "#L&P0!L ; :#:&_:!R&K:#:(_C  ; .: Lx!gL)lL,b: L2g:%L&jh_;%:#L!_;#/ . ..:%.~6!!)p:!:#S&K: :#_C  ;%.:%L6jLpi]<&L#a<(L#T&K#K:&L!a;):#L!_;#:%L| :" +
  "&lg;%:(L#j?#~(u3;(%K:)&K:!:#T0#: :#_C  <*Lx!gLq!Q0#:*LJg:%L)jh;%:)L!a;):#L!_;#/!..:%:(R:%L||~: Sh:%Lqz| gLq~(%Ph0 :&L6j:%h;+..:+.}0!!p: ?#+<" +
  "#: ?# P&K: 3F.: :#L!_F#+:#: ?#&_:!I  .9 : : ?# L!:!:#3%L}WqqqmQ&K ..Q!&p: ?#3<!: ?#/<#R: ?#&:!Rh;%: ?#+<&L!: ?# :#_:%8L :!:#a:%831: :!F#/:&." +
  "~h&!+p#K: ?#3<#: ?#/<(R&K#KL}Xs3;!L&;%L!;&#K#K#K#K#K:#: ?#+<)_C  <+L~] a12!#######&##### #.L}Zs3;!/#.L(;%L}^s3;!/!.:+LCP:#_;#/#.L!;*L ;&.: :" +
  " C <:&hI <%K:%O0%: :!C  :#:(R&p:#:)_C  (L .L|!gP<&:#_F#3:%L!a;%:#L!_;#:!L!_;!:&0 .: 38/#.(: ?#+;).#p:#:(R&K:#:)_C  LEP&K:#L!_;!Lp/#..:(:#:#:" +
  "(R8;!:#;%#K%K:!:%P0!:%:)_C  LEaL|!gL-R&K:%L!_;%/!..:%;!.Lp:#:!:#Q8.;%:!:(R&K:!:)_C  LDP&K:!L!_<#;!#K%K:!:(Q&K:!:)_C  LEaL|!gL-U0#:!L!_;!/!.." +
  ":(;!.:#:%:#:%R8:%:!:#P8;%..:!:(R&K:!:)_C  L~V!gL~< P&K:!L!_<&:(R&K#K#K:&:)_C  LAa1% ! !.:!L#_;&..:(:&:&:(R8;!:&;##K%K:!:#P0!:#:)_C  LEaL|!gL" +
  "-R&K:#L!_;#/!..:#;!.:&:%:%:&S8:%:!:&P8;%..: :!F#3L#;*:%LpP0 : :%3a7L#2.:*.I!#p:!?#3<%:!?#/S:#:%Sh;&: L :%:#a:&8F#&: L!:#:!?#+_:&8F# .~S&#+p!" +
  "}T:!?#/;*:!?#+;,#K%K#K:*:%a;&#p%KL :&L3R:%:*Sh0!7:%:,_<(L+_:({}L  {}G  !</{/::::::::::::::::{},:/{/VVVVVVVVVVVVVVVV{=:/{/<<<<<<<<<<<<<<<<{={" +
  "}@{}@{Z<(O&K:&L3a;&:%L3_;%/!..:(}Q.;&:*:%:&_<%T0 :%:,_C  <&L<P0#:&L~S Q&p:&L:R0!:&xL }?&K:%L!_;%/%.:!?#/;(:!?#+;)#K%K:(:%<&T0!:%:)_B  L }?0!" +
  ":%:):(:%3IL6l<+_;%:+0 .:!:&3a;&.:&(L!;-L ;(#K:%L!_<&:!?#/<+R&K#K#K#K#K:&:!?#+<._C  <)L~f a1+#%%%#%# !.L&;(/!.#K:)L~Y a1(!###! .:)L<P:)L}0Ph:" +
  ")L~S PhO0!.:(:%L#_<&_;)%K:(O0%L ;%:&:+R&K:&:._C  ;%.:%LEaL|!gL-U:%L}NgL~8 aL|!gL)Ug0!:(L!a;(:&L!_;&/ . ..:!:&3a;).:).;%/!..:!:%3a7.:!:%L!_F#" +
  "3: :-I +: L :%:#a:!?#/:%R:#:%Sh<%8F#&: L!:#:!?#+_:%8F# .N!!p= L:a<%> :%L F#9:%Mqqqq3G#5:%L+_: :%L5_3}=:%?#+:%?#/:!:#3G:%L:_> .}z!!!p= L:a<*>" +
  " :*:&F#9:*:%F#6:*:!:#L#jhL|!g:)L+jhF#5:*L5_;#L ;&%K:&L/Q&K: :#:&_?# 3Y:&L&_;&/!..:)L%j;&%K:&&K: :(?# 3Y: :(?#&3Y:&L+a;&:(L+_;(/!..: : C /:!L" +
  "|!gOhI /:*L:_> .E!!p: M!G#+: :#: ?#&: ?# <#L#P<%8F#&: :!:#:%8F# .~s!!,p= L3a<(> : ?#9<)O&K .:)L!a;+:(L/_;,:(L+_;): ?#/;-: ?#3;.: ?#6;/:#; #K" +
  "%K: :+g<0L#j:/_< ?# <*&K:.:*L!a< T&K .:%&K#K:#: L&j:-_< ?#/Q0 :(L F#/:(Mqqqq3G#&:&: C +&p: ?# : L&_?# :(L&_L 3})7:); :,(: L&_.?# Q0 : ?# :%:" +
  "&3cO0&..:0L!_; /!..: :!L!_F# .:(L3_> :*O.9 :!C  O&K: L~Cr3L!3}1.:!L I  .}Z!!(p:!L%a<#L2T&K#K:#L%j<#?#z}f3;%:#?#~d}f3;&L ;#%K#K:#:%U0#:!:#_;(" +
  ": C  :#:&_C  iL~V gO&K:&:%:#: :!3}L0!.:(L!_;#/!..:%:(T&p (:&:(_C  .;)..:).- : L :!3}0.~+#!(p= L:a<&> L~r ;(#K:!3}%L|!gL~r P<*O&K#KL~R ;(:!3}" +
  "%L|!gL~R P0 :&L5_:!3}&/#..:!:(3}(:#L!_;+L ;(%K:*&K#K:&L5_:!:(O3}P:&C 9L#P0%:&:&?#9F#3:&:&@#5G%+:%:!?#9:+_:&?#/<)3[:&C 3L!gO&K:)O0!:&?#+C  L~" +
  "V Q0!.:&L+_L~:r3L,3LO0 : L : C HL}c!L :%?#&:%?#+3M.(:!:(OL~T 3ZO0#:%:(Lqqqq&3[.: :!:#:%3}<:%?#+<)&K:%:)L!aF#+.:(L!_;(/ . .:&L:_> .~))!,p#K#p" +
  "= LEa<)> :!LqqqqmF#}4:!L I H:!L F#6:!:%LD_F#ELq!;+L!;.:%L/b:#_<(C .L#Q&K:(?# ;.:(C +<*;%:(?#&<#;,#K#K#K:*1&(#! #.#p:#&K#K:(C ,L!g0 :.C  L;aL" +
  "|!gL~U U0 :#:._L!aC  L;aL|!gL~T S0 :)L I 5:):#F#3:):.F#/:#/#..:)L/_:.:#3}>:)?#3.;,:)?#/;.L ;*:)L F#::)Mqqqq3G#6:)L>_:)L/_:)L6_3}-:)?#?<(O&KL" +
  "}X!;+:#:,Q;%/(.:(:!?#9?#6S&KLr!;+:#:,Q;%/(.:)C B:)?#>;-L ;%%K:%:(Q&K:%:-_;*:%L!_;%:/:*C  C wq3h;//!..L}Y!;+L ;*L!g:/xL }<hO&K#K:/L|!gLx U&K:" +
  "-:(L&3}N&K:#:,Q;%/+..L}@;%#K%K#K:%O0#:%L~(t3_?# :(P&K:%Lwt3_?# :-:(3cO0!.:%L+_;%/!..Ls!;+:#:,Q;%/*.L ;+L3L :-:(3PL|!gLJP8;*:/L:gO0 :*Lqqq#h:" +
  "*:-:(3W8;*L ;%%K#K:-:(:%3?<+C wq3L2gO&K#K:+LAa1& ## #..:%L!_;%/!..L ;+#K:-:(L 3?C wq3L)g&K:-:(:%L~,}[3L%3}L0!.:-:(L 3XL}e~%}(g0!.:*Lqqq&h;*." +
  ".:#:,Q/%.L#;%L ;*L}Wr}w}6L}Wr}wx :.:#:!L3_3}OL|!g<,L#g8L :,L#U8;+:#;,/%.:*L6jL}Wr/h;+L ;*L ;%/#.L .;%.: :!:+:.:,:%L&h:%:&8:*3C:)LE_> .P : :!" +
  "C +&p:#L F#+:!?# :!?#&:#L 3})7:#L&_;!:#L+_(:!L&_.?# F#&: :!?# F# .q%!,p: :!:#L 3?LCP<%I :: L+_;-: ?# ;*%K#KL ;&#K:#:%S&K:!:%_C  <&LEa<.L|!g<" +
  ",L-R&K:(:,hO&KL!;): :*:+a<*F# L ;(/%.:(L6R&K:(:-_:.I  .L!;): :+LpiL!g:*_<*F# :(L!_;(:,O0#: :(F#&/#..:+:)Lpi:&L|!gLDQhhL!;+L!g0!L ;).:%L!_;%/" +
  "!..#pL ;&:)&p:!:#:%3?L~V!gL~< P&K:!:#:%L!_<%3?<(LCP:(LAPh:%_;%L ;)%K:!:#:%3?LEaL|!g<+L,T&KLqqqx :+:&L-b_<&:&Lqqqx }?8;&L!;):%L!_;%/!..: L :&" +
  "a:&:(LCP8:*_F# L :)O0#7.:#:%P(L ...~@!!*p%K#K:+;):&;%%K:#:%T0!:!:#:%3}6<,L|||*g<*Lq!U&p:*3}ML#gO(:*L:Q:*L,aL(Ug.O&K:!:%_C  L~S P:)h;):%:,L6l" +
  "_;%/!..:(:%:&8;(:):&L Qg:!:%_C  L~S Ph;+:%:,L6l_;&/!..: :+I +: L :&:(a:&:(R:#:&Rh<#8F#&: L!:!:(_:#8F# .}D!!p%K:!}Q<%L1R&K: :%C ~>}X33E:!:!L!" +
  "ag;!/!..%K:#}Q<!L7T&K: L!:!C w}X3Lq!h3}0:#:#L!ag;#/!...- : L!:!3}0.}; :!L.T&K#KL!:!jL~G5g&pL}*(:!L#Q0!: L%L2: Ly e8gOL9h.2..L}+L :!L!aL/R8.}" +
  "; : :!L%RaL}e%_< L#l:#_: L~e#b_: Ly da: L}e%d_:!L,_L/fL}l!bL#_L(d_L}q~b}4a.: : :&:%L}8b:#L}e9b__~#:!wMq}v(}VoG% .}q!!&p: L}p~b}4_< L~)~l+d;#" +
  ": :#L~)~l+ba< : Lw}p#d_: L~,.da: L~&~l+Sa<!L~e#d;%: :!L~,.da:!Lu}p#d_:%L}h}Ub_< L(bL#_L}l!d<!L#_L/f<&L(jL:_: :!L}l!bL#_L(daL!_h:#L}e%b:%_:&L" +
  "#R_L,jLqx/ah.}9 :#L!a;#%K:%&K:!:#T&K (: :#_:%:%L-d<%L-baLEhI  :#L!a;#/#. ...}J!!p:!L%a;%:#:#L|!gL%fa;#L ;!#K%K:#L%U&K:!L!_;!:#L%a;#: :%L%_<%" +
  "L%3}EO0!/#..: : C @3AL ;!.:!.J!#p: ?#6<&: ?#9<%L :!:#3}L<!&K:#:%S&K (: :%:#aF#9: :#:&_F#6..:!.}# : :!3}HO&K: : C @3A..}9!#p#K%K:!O0!: 3V<%L," +
  "T&K:!L!a;!:#L-b:%_;#/!..: : C @3AL ;#.:#.}:!#p: ?#9<#&p: ?#6<%C  :!L|!gP&p: :#L!aF#9: :%L!_F#6L!(L .(L ..8 : Mx}d~%~S}3G%:: : ?#+Lq#hF#+.- :" +
  " :!L 3@.}& : L!L&3}@< : L}|x}5_L*fa.Q!%p: ?#9<#&K: ?#6<%C  LEa<!L|!gL-R&K: :#L!aF#9: :%L!_F#6.(L~G!;!.:!L|!g.m!%p%K:&<)&KL ;(:!:#S&K: :#_C  " +
  ";(.:%C  ;*:#L!_;#:)L!a;&:%L!_;%:(L:L :(L~8 aL|!gL7R8hL|!gL:L :*L~8 aL|!gL7R8:*hL|!gP0!..:)O.}K!%p#K%K:!L~W Q&K:!L~?t3_;#:!L~At3_:!L&_;!C  : " +
  ":#}0! aR0!/#..: L~t|%gL~t|%P: LqWgLqq}6Ph2.:#C %L!h.k!&p%K#K:!:%P0 :&L)jL : :%_C  <&L6jLpi]<(L!P8<):&L| :(lgh;&: :!:%L!_<(3?Lx!gLq!P:)Lq!RhO" +
  "&K:&3}M:#gL|!g0!.:(;%/!..:!:%Q.}i!!%p%K:!:#S&p: :#_C  (L .C wq3<%L| g&K:#L!_;#:%:&h;&/!..L ;%:#L~8 aLKR:!L~t!ShO&K#K: :!:#3?Lx Q0 : :!:#L!_<" +
  "%3X<#L}e~%4gO&K:#:&hLx gO0!: :!L!3}NO0!.L ;%..:%.~)(!/p:#;(#K%K#KL}V;+:(;%L ;.L ;&%KL ;):!:%S&K: :%_C  ;).:)L|!g</C wq3<*L~V g&K:+L!_;+:%L!_" +
  ";%:*:.h;.:)xL~7p}=:&_;&/!..:%:(T&K:,Lq#Lq&:/LDP8h;,(:.L|!g<1:,h<*Lq+h:*:&LJS8;,:.L+g&K#K#K: :!:(3?<*LCQ&K: :!:%L!a3?LCQ0!.:,Lq:h;,.:*L~V!gL~" +
  "O Q0 :,Lqx h:,: :!:(L~:t3L&3}L8;,..L ;-: :!:(3?C wq3L)gO&K#KLqq);-:1L!P0 : :!:(L~8t3L#3}L&K:!:%R:(L#_<*:%Sh0&: :*_;&%K:+O0#:+L!a;+:&C  ;*:&L" +
  "!_;&:*LEaL|!gL-R:*L}NgL~8 aL|!gL)Rh0 ..Lqq&;-..:0L!_;0:-Lqq+h<*:*:-:.L~p!g8:%:(aL#R8;-.:/LDQ0#:%L!_;(/!.. .:,:-h<(Lqq!h:(:0L#}<8<(Lq3h:(:%:#" +
  "aL{!S8<#Lqq3h:#:!:%S8;&:)L|!gLIQ&K:%;)(:%L!_;)L ;+%K: :!:)3?LEaL|!g<#L,T&KLqq&:#:+L-b_<#:#Lqq&U8;+:)L!_;)/!..:&Lqq:h<#:#:&:):%aL#R8:+L||%S8;" +
  "&.:!:)S&p:&:&Lqq:h: :!:)3?L=a< L9TL L!: jL}W}sqq!g88(:&..~g!#(p!}V#p= LEa<&> :&L/_<%L L;~s. :%: :!3S&pL!;%:&?#3<(&K#K:&?#/;%:&C B&K:#LC3}7L!" +
  ";).:%:(}?0 :)L#h/%..L4:%L :%L }=8<%:%L4}?8;%:&L5_;(%K:%&K:#:(C  <*LE_3}7:+M-}V:*~#M|!ro;+:%L!a;%:(L!_;(/!..:)L&h:+M|||||||2}F0!7:#?#&:#?#+: " +
  ":!3G&K:#L F#+.:)(L#..:&LE_> .F!!p: ?#+<#: ?# P&K: L&L&3}8.: :#L!_F#+: ?#&:#L#j_:!F# .k : 3}%L|!g:#L|!gP&K: : ?#3L!_F#3: : ?#5L!aF#5L 2.:!O&K" +
  "#K: ?#3<!: ?#/R&K: :!:!: ?#+_C  LBP<#_F#3:#0!.: 38L 2..: ?# L#P.J!!p: ?#+<%: ?# P&K: L&L+3}8.: :%L!_F#+: ?#&:%L%j_< :#F#&: :!F# .}2 :!:#L{ 3" +
  "Z&K:!3}%7:!L I ::!:!?#3F#9: :!39(: L#I +..a!#pL+;##K:!L+U&K: @  M~_~_~Hr~/~E~E}j}0}A0!.L ;#: :!L L~,t3L(3}L;%: :!L L~1t3L&3}LO0 L(L&:%8<#L%_" +
  "L : :!:#L~,}[3L%3}L8;#.:#.3 : :!3PL|!gLx P.}5 #p: ?#9C 9&K: :!3}?L : ?#9C 9L!P0!7: L03E(: :!3Q.L&..}K!!p= L3a<#> #K#K#K#K:!C +1&!#  #.:#:!C " +
  ",I /:#:!@# G#&: :#L&_3},/#.: L#I +/!.: L%I +.:#L3_> .}  : :!F#3: ?#/: 38.~F!!!o: : A%}@N        X&o: A%?<!N        X&o: Mqqqqqqq~o~7pG%E: M " +
  "G%?: Mqqqqqqqsx G% N      }-K(: Mqqqqqqqsx G% L||%:!~s%L :!N        }P8:!N    ~W|~gKZ83/L|!gL!_~0.(: Mqqqqqqq~o~7pG%E: M G%?: Mqqqqqqqsx G% " +
  "N      >K.H%:.};!#p#K%K:#&K:#L!a;#:!C  ;%: C  ;&:!L!_;!: L!_; :%:&P0!/#..L 2.:&:%a..z5* Lqq3.0!   9   &   # L}kq3.(!   % Lwq3.~q} qqqqqqqqqq" +
  "qqqqqqqqqqqqqqqqqqqqqq : :::::  :: +::!!!!!!!!!!   : : &&&&&&&&&&&&&&&&&&&&&&&&&&   :3:##########################::::qKKKKKKKKKKKKKKKKKKKKKK" +
  "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK !#%&()*+,-./01234} }!5}#}%}&6}(7 " +
  "!#%&()*+,-./0j^c[ijXcf}T<ki[h}N^Z<I<<B<]hekf}N^Z<I<<B<jhX^ji<IB<j^c[ijXcf<I<B<Yedj[mj<I}T<jnf[<I<]hekf<B<ki[hRZ<I<<B<]hekfRZ<I<}N}Nfheje}N}N" +
  "BfeijXb}NYeZ[<<I<<Idkbb<I}U   !       (   jhX^jiXZZh[ii=dkbbjhk[}PXbi[VkEE / !  )       -}! 2   +} }% #  ,}(6    (0  &3   %5   .* }#}&     4" +
  " 1  XlXjXhZ[iYh^fj^ed[cX^b[cfben[[idXc[f}Qed[fbXd}R[}Oi^j[^dZkijhnki[h}N^Zki[hRZ]hekf}N^Z]hekfRZYedj[mjijh[[jY^jnijXj[YekdjhnfeijXb};eZ[}S^f" +
  "}S^fYeZ[feijYeZ[ ~q!& *   }C#& )   }I#& .   Z#& (   ^#& ,   h#& &   l#& (   }T#& &   p#& *   }Z#& +   }c#& *   v#& )   }n#& +   }v#& *   ~k!" +
  "& )   }E!& ,   ~ #& *   ~)#& )   ~/#& &   ~3#& (   x#& *   ~D!& .   ~>#& -   ~H#& %   ~K#& *   ~R#& +   I}0}0}?}E}>}>kdZ[}P^d[Z}?X}?}Ke}O_[Y" +
  "j:U}O_[Yj}LEEEEEEEECEEEECEEEECEEEECEEEEEEEEEEEE  ##& &   ~/%& &   ~3%& ,   ~;%& %   ~>%& 2   ~M%& >   }QjjfiI}0}0}Qjjfi}Qjjf}R}R}RDEmmdCC q " +
  "}+&}s  #~#  !9) &q}% #16 ! :-#.: &1:!&?:!#}/:&&}0: #}N: #W: &X:&!}P:%&_:(! E ##E !~G{}+!|~t )1| !X| !z|2!}7[mj}9[mjD[mjm   !#& !   }{&& (   " +
  "~#&& &   ~)&& %   ~,&& !   j[bIj[bFkhb}6dXdJd^bJZ[iY}2be]e}1cX^b}3dXc[}5fbXdGj^[hGdkbbJded[Jjhk[J[cX^b}3f}Qed[F}PXbi[JXZh[iiEXlXjXh}1ZecX^d}" +
  "6i[YjehH}R[}Okhb}6]cmDZ[Kc[DYecKggDYecK}R[}ODZ[KXZZh[iiEbe]ekhb}1eh]dXc[}5}R[}Oi^j[}6}1}2FDYecK}1F}3DYecKXebDYecK]cmDYecK]cmDd[jKcXYDYecKcX^" +
  "bDhkKcidDYecK[cfben[[}4}Qec[fX][}6^dZkijhnHfbXddXc[GfbXdj^[hGj[XcdXc[}5b^l[DYecKcX^bDYecKXlXjXhkhb}1[cfben[[i}4]hekfdXc[}5}Q[XZYekdj}4j[b[f}" +
  "Qed[F]cX^bDYecKfhejedDc[KnX}QeeDYecKnXdZ[mDhkKncX^bDYecKkdZ[}P^d[ZJYecfXdnkhb}6ZecX^ddXc[}6j[dXdjdXc[}5}R[}Oi^j[khb}6^YbekZDYecKnXdZ[mDYecKX" +
  "YYekdjdXc[}5}O^bb^d]fbXdGYecfXdndXc[}5YecfXdni^}S[}4YecfXdnbe]e}1Z[iYh^fj^ed}2}Qec[fX][khb}6f}Qed[dkc}O[hFfh^Y^d]fbXdGfh^Y^d]j^[hGfhe_[YjdXc" +
  "[}5}QejcX^bDYecKekjbeeaDYecK}Oki^d[iidXc[}5YecfXdn[cX^b}3YecfXdnf}Qed[FYkijec[hdXc[}5[cX^bXZZh[ii}3^dZkijhndXc[Hdkc[cfben[[i}4}PXijcX^bDYecK" +
  "YecfXdnZecX^d}6[cfben[[Yekdj}4}RehaifXY[dXc[}5YecfXdn}R[}Oi^j[}6YecfXdnXZZh[iiE[cfben[[iYekdj}4jejXb[cfben[[i}4]ee]b[cX^bDYecKfhejedcX^bDYec" +
  "KYecfXdn^dZkijhnHj[b[f}Qed[dkc}O[hF}Ke}O_[Yj:e}O_[Yj}LJeh]Xd^}SXj^eddXc[}5eh]Xd^iXj^eddXc[}5ik}OiYh^fj^edfbXdGik}OiYh^fj^edj^[hGdkc}O[he}P[c" +
  "fben[[i}4YecfXdnZ[iYh^fj^ed}2 y&& 3   ~k&& C   ;(& }    }3(& J   h(& W   ~I(& }<   7)& d   t)& M   ~A)& }o   }P*& }Q   ~E*& }/   ~o*& }J   }" +
  "B+& E   }X+& N   ~=+& }    ~O+& }!    !#%&()*+,  B3:K?~I?K}63  : E3:#     }e 3? : >K    &KB3 3  :3 L~.}h3.~#!cedjk[}R[Zj}Qk}Ph^iXjikdiZXnd[i" +
  "ZXnhiZXnkhZXnZXn_Xd}P[}OcXhXfhcXn_kd_kbXk]i[feYjdelZ[Y]cjEEEECEECEE}DEEIEEIEEDEEEEEEEEE+ /   - 0,q    +    ! &   )   (   %   (   ~B,& ~F,& ~" +
  "L,& ~V,& ~Q,& L~du3.!! L~ou3.!! Lsv3.!&"
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

// pkg/src/entries/inline.ts
var compile = () => new WebAssembly.Module(fromText(singles, text));
var load = () => import("./js-module.js");

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
