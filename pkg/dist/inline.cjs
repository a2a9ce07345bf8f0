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

// built:built:module-text
var singles = (
  "000102030405060708090a0b0c0d0e0f1014181a1b1c202122232428292b2c2d2e30363738393a3c40414244454647494b4d4f5c616364656768696a6b6c6d6e6f7071727374" +
  "757678797c7e7f808190a0b8c0ecfafcfdff"
);
var text = (
  " Wic!   !~D!8}O%qqq!q}O#qq }O!q!q}O#qq!q}O%qqq }O&qqqq }O(qqqqq }O!q }O&qqqq!q}O(qqqqq!q}O)qqqqqq!q}O !q}O  }O*qqqqooo }O(qoqqo }O)qqqoqo }O" +
  "&qooq }O&qqqp }O!o }O&qooq!q}O*qqqqqoq!q}O)qqqpqq!q}O#qp!q}O&qpqq!q}O*qqqqqqq }O)qqqqqq }O&ooqo!o}O%qqo %}t!}r!*,%/!&  0123# } ,#!..}!}#4+%!" +
  "&!#*!+%+(!()}%!&&  }&&!*}(5--)#(})&#&)*+   ! %&#&(&,&! -%!(!! &% )#!)&&( )(%  !&  , )!% )#(  !%%!(%##*##*#!####% %%(+ #% %+-+%&  %67* &&(!f!" +
  "--(%! !)+!q!Lr~X .*}D,)cZcehn# *WYlWdXZ +(]WblZ 2(^dfkj 3)ekjfkj }!-ekjfkj}NbZd }#&iZZY 4(ifb^j }%+lWb^YWjZ }&,}!! L!.,q}F}d!}Q}V!s! *)/!,-}" +
  "j}q#}r!%  .~>##&q!p< L9a;(= #K9#9!9#_;!T&K#K9&~&9!9 ># ;#L!j;)9!9)S7;!L+L&9&L!P7;)9!9)S7;)~&p;,M9}]}{0 9,}{;!Lrrrrm9%aS0 9#&q9 >#&:*9(9%E#89" +
  "#9&b:&9(L5_(L :&9(L8_.9&E# 9(>#8&K#K9(>#5;#O&K9(L3_9%9!3I9(>#3:&/!.Lxy ># ;+9#9*_P&KLxy 9*E# .9!9%3#;&O&KLxy 9+E# /!.9#O9&9*Ph0 9&9*9#z-  .(" +
  "9(L+_9%9!3I9(>#+:&.9&O0#9 9)E# 9 9&E#&Lsrrrm:%/#..L :%.9(L9_= 9%.}^!!&qL~iy ># ;&Lq9!Lxy ># _L!aL 9!ag;!9 _;#9!9#S7R&K9 L3l9 L||%gL Q_;(K ;%" +
  "LqP&KL 2.9&9%L3j;#Q&KL~by 9#E# 9#:!.L~iy 9%9(_L3jE# .Lxy 9 9!_E# 9!.}1 L~Py M&F# L~Hy M F# L~@y Mrrrr3F# Lxy L~by ># E# .}=!!q< L3a;#= 9!L%j" +
  ":!%K9!&K9#9 @% H%+L~@y 9#L+_L+3(9!L+a:!9 L+_: /!..9#L3_= .D!!q9 9#3} 9 >#+:%9#&K9 >#&9%_9!9#z-  .9 9#9%_E#+.& L .~c!!%q< L3a;%= 9 >#+&K .9 #" +
  "q9 LqE#+9 >#5;&9 >#&U&K9 9&L!_E#5(9 ># 9&_B  :(9 9&L!_E#5L 9(0!6.L :(9%L E#/9%Mrrrr3F#&9%L&_9!9#3(9 >#4;!9 >#/P&K9 L/_9 >#/L!L&L/3!LsrrrmQ&K" +
  " ..9 >#39!L/b_;#9%>#/E#+9#9%?#&F# 9 9!L!_E#49 >#+L!_.E#+9%L3_= 9(L#P.~O2&,q} o#p!}T< Lu%a;*= Lvy ># &K .Lvy LqE# 3%L~<y ># ;,L}t!T&K .9*L+_L" +
  "wy ># ;-Lu!z-  %K9+Lu!Q&K9*Lr#_9+_9*L+_9+_@  H% 9+L+_:+/!..9*@%~H#:}&9*@%~@#:39*@%w#:}(9*@%v#:59*@%~*#:}!9*@%}|#:})9*@%u#9*@%}m#:}#9*@%t#:79" +
  "*@%}]#:89*@%r#:}*9*@%~X#:} 9*@%~b#:}+9*@%~P#:},9*@%}]%:49*@%t%:}%9*@%~i#:99*{ %~q#:<9*9*@%}m%z%;.E#~D!9*9<{.%}|!9*99z%E#~@!9*9}%H%w!9*94H%v!" +
  "9*9.E#~]!9*9.9},z%a;+L 9+9.T7;1E#~X!9*9}+z%;2}7!~P!9*9} H%~H!L L!9-Lu!_9 Lu!a; 9,Lu!aS;,7;+9!_L 9 9,7;/9!R; 7:-L 9+9 7:,L+:+#K%K9+LGQ&K9+L~<" +
  "~X _: 9+L/_:+9}*9 B  ; v}P0!/#..L%: .L1:+z%;0L2aL|!gL~k!U&K90L|!gL~U~[ _B  :+.9/9!a:/9*98z%;0E#G9*9 I K9*9+I L9*97H%59*93H%D9*9}#N        }P" +
  "I }99*9})z%}7!J9*9}&N        }PI }:9*9}!H%39*9}!N        }Q~&F%+L*:+#K#K#K#K#K#K9#1*  !!#%&(.9#L!P:,L#:+/&.9#L%P:+9(z)::/%.L&:+/#.L(:+/!.L):" +
  "+.9*9&H%99*9}(9&95}u;&N        9&N        Y7u;&H%>L!:##K#K9+L#U&K#K#K#K#K9+L#a;#L|!g1) %%%!#%.9 0(/&.9 L#Q0&9*9&939&93Y7H%>9*L+_9} 929*L}|!_" +
  "9)3,/&.9 L%P0%9*L}W}&}7!K9*M F%+9*L }7!J/%..9 L!Q0!#K#K#K9#L|!gL!a1% !#%.9*M F%+9*9%}7!J#K9%L||%g; L~m%a;#L&S9#L!Ph&K#K#K#K9 L~ %a1(#!!!# .9" +
  " L}m%P0!.9+L!g0#9%L~@!aL||%gL~] U&K9*L%I K9*9%3/I L/*.9.91S&K9*91L!_E#~X!.9*L}W8}7!K/)..9+L!g0 9*L I }:9,&K#K9!9,_: #K%K9!&K9,B  L,a;#L}(SL!" +
  "9#jL}prr&gOh0#9,L!_:,9!L!a:!/!..L :!9 :,.#K#K#K%K9!O0!9!9,_L!aB  L,a; L}(SL!9 jL}prr&gOhO&K9!L!a:!/!..L :+9,9!L 309!R0!N        :&%K9!9+P0%9" +
  "&N      =K}v9+9,_B  LDaL|!gvu;&N  ~X|||~hL9&N  ~X|||~hLX7:&9+L!_:+/ . .L :!.9-&K9*Lr#_9-9/9:319*?%}]#9:9*>#r#7::.9*Lr#_9,9!9:319*?%r#M!}B0!9" +
  "*?%}]#~29:~2}u;(N        }QO0!9(N     K}eK}w}p:&.M!:;..9*9&H%39*9;F%+9*L+_9*L~H!_9*L}|!_9&N        9;}{7L 9)3-9;}@0&9%L||%g; L~p%Q9 L~&%Qg0&" +
  "N     5~nK9&9&N     5~nKY7N     K}eK}v9*@%9u;&9*@%~H!YO0&9*9%}7!~P!9*9&H%~H!/&.9*L}W3}7!K/%.9*L!I }:9}#N        W&K9*L+_9*L~H!_9*L}|!_N     " +
  "   L 9)3-(9*L I }99*L+_949}%903../#.9*L }7!}99*9&939&93Y7H%>9*L+_9*L~H!_9*L}|!_N        L!9)3-/!.9*9,I }99*L+_9} 929*L}|!_9)3,.9*>#~]!: 9*>#" +
  "~X!:!9*@%~H!:&9*9*}1!~P!vH%~q!9*9&H%~i!9*9 9!avH%~b!9*9*B }:vH%~H#9*9*@%DH%~@#9*9*{ %9{.%v#9*9*@%3N      ~i~89*>#+7H%~*#9*9*}1!JvH%}|#9*N   " +
  "     9*B L; L!_v9 L1P7H%u#9*9*B }9vH%}m#9*9*@%5H%t#9*9*>#GvH%}]#9*9*B KvH%r#9*Lr#_L.3&9*L~b!_L%3&Lvy Lvy ># L!_E# 9*Lu%_= .~S!!#o9!9 @%5}u;!" +
  "N        9!N        Y7N        9#L||%g7;!N        Z&K9 9%@%39%@%59 >#DL!_; Lq9 73.2.9!9%@% 9%@%+L!9&3}m!u;&9%@%59 @%9;(}u;)N        9)N     " +
  "   Y7}Q&K9 9#9!3}n!(9 L#I G9 9&N  w|||~WL9&N  w|||~WLX7;!H%39 9!9(uH%>..}j###q#o9%N     whKYO&K#K9 >#D;)9#>#9U0 9#@% 9#@%+9)9(3}m!9%N     K}" +
  "eK}v;+9!@% 9 @%5}u;%N        9%N        Y7N        9!}1!+;*7;%X:)9%9+9)7u;(N  w|||~WL9(N  w|||~WLX7;(9#@%59 @%9;+}u;,N        9,N        Y7}" +
  "Q&K9)O0!9 9*9%3}n!(9!>#3;#L-L(9&7;&R0!9 L#I G9 9(H%39!9#9&aE#39 9+9(uH%>.2..9 3}o!.}i!!!o9#9 @%9;&}u;#N        9#N        Y7;#N        Z&K9 " +
  "3}o!(9 L!I G9 9%E#D9 9!N        9!N        Y7;!9#9!9#X7;!N  w|||~WL9!N  w|||~WLX7;!H%39 9&9!uH%>..h!!qL+:!#K#K#K#K#K#K#K#K#K9 L||%g; Lt%a13*" +
  "!+#%&+++*+++(+ ).L)2.L!2.L#2.L%2.L&2.L(2.9 L~&%P&KL*:!/#(9 L}z%Q0#..L 2.9!.}<!!q9#9!9!9#R7:%9#:!#K%K9!9%Q&K9 9!_B  LDaL|!gL,S0#9!L!_:!/!..9%" +
  ":!.9!9#a.}8!!q< LDa;&= 9&9!9#3?9 9&9%3A&p9 9&?% M~b*pF%+M!(M .F% 9&LD_= .}f!!!q9%L9S9!9#Uh&K9#: (#K9&&K9#9!a;&L#U&K9&L!l9!_: /#..L :!%K9 9#T" +
  "9!9#UhO&K9#9 9!aL!l9!_;&R:(9&9 9(7: 9!9&9(7:!/!..9#:!.9%L!_:%.9 L 9%L:R7L 9 9!S7.~F!!%qLvy ># &K .Lvy LqE# Lvy 9 L~<y ># S&q3%L~5y Mrrrr3F# " +
  "L~<y L E# L~<y LqLrr!9 9 Lrr!T7L!a[l; L!_;#&qL~5y 9#3} L~<y ># ;%Lwy ># _:!%K9!L I  9 &K9 L!a: 9!L!_:!/!..9#9%_(L .E# L~by Lxy ># E# Lvy ># " +
  "L!_(L .E# Lwy ># .<!!q9 ># 9 >#+;#a9!R&K9 9#9!L!L!3}7..7 Lvy ># L||||*U&K .L~Dy ># .7 Lvy ># L||||*U&K .L~Hy ># .. L~Xy 9 H% .~3!#%q#pLvy >#" +
  " &K .Lvy LqE# 3%9!z%;(L~<y ># L#l;&9 a;)L 9&9)U7;&9&9(S7:(Lwy ># 9 L#j_:&9%~&:*9#z%~&:+L :%#K%K9%9(P0!9&}6  9*9%L Q~&oo;*9+}H&K9&L&_:&9%L!_:" +
  "%/!..9%:(.Lvy Lvy ># L!_E# L!9(9(L!T79 _.}];#/q#p< L~H&a;*= 9*9 E#89*9&E#K9*9%E#J9*9#E#G9*L~Xy ?% F%D9*9(z)F%>9*M!F%9L!: 9*9!L~i!gL&lL!g;#I " +
  "}?9*L!L#L 9!L%g;%L#P79%L!P7I N9*L!L#L 9!L/g;!L+P79!L&P7;!I O#K#K#K#K9!L!a1#! #.L#: .9#0!.L : .9*9 I U9*9)E#}@9*M F#f9*Mrrrrw F#]9*M&F#}O9*9*" +
  "L~G _E#o9*9*L9_E#m9*9*L~H _E#V9*9*L~F _E#}H9*9*L8_E#}DLvy ># &K .9*L~T _:#Lvy LqE# 3%L~<y ># :%Lwy ># :&9*>#}HB  :)9*>#}D># : 9*>#m:0L.:!%K9" +
  "!L}1Q&K9*Lr!_9!_L#I  9!L/_:!/!..9*L&E#z!9*M F#~m!9*Mrrrrw F#x!9*{/                {.#r#9*M F }c#9*L!}7!}x#9*L!}7!~b#9*M!F#~X#9*Mrrrr3F#}m#9*" +
  "Lt~X Lr~X 9)L!g;!7E#~T#9*L!9#9!7E#~P#9*90E#~L#9*L E#u#9*L~*#_9*Lr!_L=z-  9*M F#z#9*L 9 9 9%S;!7;,E#~q#9*L!9&9!7;-E#~m#9*M F#}]%9*L#E#x#9*L~b" +
  "*90>#8;292L~b*U7E#}X%9-9,L~)~e L%3}(&K9*L!I }c%9*L%E#z#.#K9*Lx#_;!L~s 35&K#K9*L}m#_:.9*L E#~m%9*Mrrrr3F#x%9*M F#}X&9*9,E#z%9*9-E#~q%9*L#I ~K" +
  "!9*L#I ~?!9*L#I ~4!9*L#I ~)!9*L#I }w!9*L#I }l!9*L#I }a!9*9*Lx%_E#r&9*M&F%~*%9*M F%}|%9*Mrrrrw F%u%9*M F%}m%9*90?%3F%t%9*Mrrrr3F#}m&9!L~s 37L" +
  " :&#K#K%K#K9*>#}|%O9*?%}m%;}#}@g#K9*>#z#; 9*>#~q#R&K9*>#~m#9 _B  ; L9S0!.9*Lx#_38: .9 L|!gL{ P0 O&K9*>#z#; 9*>#~q#U0%9*9 9*>#~m#9 _B  LAP;!_" +
  "E#z#9!O0%.9*>#x#L#Q0%9*>#z#;!9*>#~q#R9*>#~m#9!_B  L9SgO&K9*Lx#_3869*>#z#:!.9*L I }b%9*9!E#}]%9*L}x&_9*Lx#_3}+9*B ~%&;+L#P0%9*>#}]%:#9*>#}x&:" +
  "!9*>#}|&:)9+L!g&q9*L E#u&9!9)9*L}m&_L 3},69*>#}q&:!9*>#u&(9).: #q9#L!_:/#K9!9 39;#L|!gLw U&q9*Lt%_9*L}x&_9!9 3::%L~n!(9*9}#M!9#~&}Z;4}XF%}m%" +
  "9}#94}W;}#}@:%9}#}@O9#L-a;#L|!gL&Qh0!9*Lx#_;#L~s 35&KL!:%9*Lx!_9#9*L~q%_L!3;9*L~5~e ># E#w&9*L~.~e ?# F%v&L&:#L /%.L!:%L&.:#.9*Lv&_9*Lx#_3})" +
  "9*B ~;&.:19*9)E#~%#9*9/E#}|#9*L I }x#9*L I ~c#L 9%91L!g7&K#K9 O&KL : /!.9!B  L~W Q0 9*Lx!_9!9 L!9*Lv&_9*>#z#9*>#~5&a3}40%.(9*Lx!_9!9 9%9*Lv&" +
  "_9*>#z#9*>#~5&a3}40#.9#L|!g;%L)T&K9*Lr!_9%L/b_; 9*>#w&E#+9 9*?%v&F# (9*L5_9*Lx!_9!9 9*Lv&_3}59*B 5O0#9*B }):#.9*9*B ~b#9+L!i9#L|!g9&L|!gUggI" +
  " ~b#9#:&/!..9*9*>#z#L!_E#z#9*9*>#r%L!aE#r%/!.9*Lx#_3}*.9*9*>#}]&E#u%9*9*{ #~q%{.%t%9*L3_; 9*Lt%_;&3<9 L&h9*L~m%_9*>#3;/7># :19*>#~i%:39*>#x%" +
  ":} L : 9*L}b&_9*Lx!_;!9*Lr!_;%L 3=9*L}m&_9!9%L#3=L!:#9&9!9%L&L!3}-9*L I ~c#9*Ls}+}7!}x#9*L E#u#9*>#~L#;!># :&9!?%+:}#9*M F#~*&Lr!:%#K9*B ~?!" +
  "L#Q&K9}#Mr~H}p~l~nB9&7:}##K#K#K9*B ~<!;!1&&# !#.L :!9*>#~5!9*>#w!L 9}#9.9*L~*&_3}.:%/%.9*9*B ~=!I }m%9*9*>#w!;#E#}i%9*9*>#~5!E#t%9*Lv&_9*Lt%" +
  "_3}/9#9*>#~5&;!Q&K9*L!E#~*&.#q9*L E#~D&9*Mrrrr3F#~<&9*>#v&:#9*Lt%_;%9*Lv&_9*L~<&_3>9%9*>#t%;+9*>#}i%;)3?9+9)9%3}0O&K#K9+9)L 3@B ~.WL)g&K9%9}" +
  "#3A0!9%9+9)3B/!.9+9)L 30;%L!aL!T&K9+9)9%3@L9P&K9*Lt%_9+9)3B/#..#K9+9)9%;&3@LCP&K9+9)9%L!_;&30;}!O0!9&9}!_:&.9%O9&9)Rh0 9%L,aL(R&KL :%(#K#K#K" +
  "#K#K9%L*a1#! #.9&L+Q0#/(.9&L*P0&/!.#K#K9%L3a1& ##!#.9&L3Q0!L):%/#.9&L}#Q0 L,:%/!.9*Lt%_L})3C/%..9+9)9%9}#9.9*L~*&_3}./%.9*Lt%_3}1..9*Lt%_9}#" +
  "9.9*L~*&_3D.:%9*>#u#9*B w&L!Qh0#9.9*>#~D&E#+9.9*?#~<&F# /#.9!L5jL}Z}W>h:%.L :!.9/939/7:&9*L}x&_9*Lx!_;)9%9#9!9*>#~*&9*>#~.&;!L|||pg9!9*>#~L#" +
  "?% }@73}29*Lv&_;!9)9*Lr!_L)L 3}-9*>#~L#B }-O9*>#}m&;%LsrrrmPhO&K9)9&919*>#}q&9*>#u&9!3}3: .9*B }i#0 9*>#}b&;!LsrrrmP9%LsrrrmPh0 9*>#}x&;#Lsr" +
  "rrmP0 9*>#}i&:)9*>#t&:+9*9*?#v&F#~D%9*9*>#w&E#~L%9*9 E#~X%9*9,E#~T%9*9-E#~P%9*L E#~@%9*Mrrrr5F#w%9*9*?#}|&F#v%9*9#E#~.%9*91E#~*%9*9&E#~%%9*L" +
  "rrrrm9} 9/7E#}|%9*9*?#}q&F#u%9*9%E#}q%9*9)E#}m%9*9+E#}i%9*9!E#t%9*9*>#~L#B }-;#I ~]%9#L!P:%/#.(9*L~q%_9!3})9*Lr!_;!9*B r&L5jLs}W4hL 369*Lx!_" +
  "9!LAz-  .Lsrrrm:!9*LsrrrmE#t%.9*Lx#_;#3}669*>#z#9*>#~q#R&K9#3}*.9*>#x#;#L#Q&K9*LsrrrmE#t%9*Lr!_; Lt!L}b!9#L!g;!7929*>#~i#9!7369*Lx!_9 LAz-  " +
  "(#K9!LsrrrmP0 #K9*B ~b#&KLrrrrm:&9*B }c%L!Q0!.9*L E#r&9*Mrrrr3F#~q%9*Lr!_;!9*Lt%_L 9*L~q%_3E9*L+_;#9!3<Lrrrrm9*>#~q%9*>#+;!7:&9#L&h9*Lr&_9!7" +
  "># :,9!9*>#z%9!7:-.9*9,E#~@%9*9-E#~<%9*9&E#w%90>#5;!LqP0 9!9,U&K9%L!gO0!#qLrr#:!9 &KL 9 >#99 >#=S0!6.L}4.9,_L}2_Lsr#R0!.9*L}f!E#z%9*LsrrrmE#" +
  "t%9*L I ~q%9*Lx!_9*L~q%_9!L L&L 3F..9*9*{ #}X#{.#}]!L :!9*>#~m!:#9*>#~i!:%#K%K#K9!L3P0#9*Lr!_9!_; >#+;&L~^ U&K9#9 >#/; S&K9%9 L5b_; B  L#Q&K" +
  "9 >#&L| g;)L},U0%9 9)B ~8XLr}[~H hE#&.9 L I 49 9&L~[ aE#+9 L E#/..9!L+_:!/!.. .9*L}i!_; 9*Lt%_L~P z-  9*B }d%:+9*>#r#:,9*>#z!:-9*>#~m!:#9*>#" +
  "~i!:!9*Lx!_9 L~P z-  L~Ly Lu~X L~%~X 3G9*>#f;%&K9*>#b: 9%L/b:!9*L}]!_:#%K9!&K9*9 ?#&F#r!L~Ly 9*Lr!_9#3G9!L/a:!9 L/_: /!..L~Ty ># L#T&K (L~Py" +
  " ># Lrrrr&E#+.(#K9*>#x!LsrrrmQ&K9*>#oB  ; &q9*Lr!_;%9*Lx!_9 L~@y 3E9%3H6L~Hy :&L~Dy (9*L}x#_:&9*Lu#_.: L~Ty ># O&K .9&># :%L~Py ># 9 ># E# L" +
  "~Ty ># L!T&K (L~Py ># 9%E#&..9!9#L5b_:.9*L}]!_:09*L}b!_:/%K9!9.P0!9*#q9!L5_:#9!>#3:%9!>#/: 9!B 4:&#K#K#K9!B  L!a1# !#.L!:)9!>#&/#.L#:)9!B !/" +
  "!.L :)9!>#&.E#}X!9*9!>#+E#}]!9*9)9&L#jL/ghL 9 9 9 9%_;!S9!9,Sh; 7;&L+jhE#r!L~Ly 9*Lr!_9/3GL&9-9%L/b_9 7:!9&L/b: %K9 &K#q#K#K#K9!B  L!a1# !#." +
  "Lrrrrm:&9!B !/#.Lrrrr&:&9!>#&/!.9!>#+:&9!>#&.:%9!L/_:!9*9&E#}X!9*9%E#r!L~Ly 9*Lr!_903G9 L/a: /!..9#:!/ . ..L~Ty ># ; L#T&q (L~Py ># ;!9!>#+9" +
  " L%a9+L},jhhE#+Lvy Lvy ># L!_E# 9*L~H&_= L~Py ># ..}( 9!9%U&q9#9 9%3}p!(L!.O.}  9 3}6L|!g9!L|!gP.}j/%0q!p!}T< LDa;%= #K9!>#3;#9!>#/R&K9!>#+9" +
  "#_B  ;#L9S0!.9!38:#.#K9#L|!g;#L;Q&K#K9#L~S P&KL&:,(#KL(:,9#L~s P0 9!>#3:#9!3O9%L+_9!9#3PL|!g:,9%>#/:#9%>#+:&L :!/#..9!B <:/L :#9!L I <9!B 9:" +
  "09!L I 99!>#4:+9!>#3:19%L E#99%Mrrrrr!F#5L+:-L!:(%K#K9(L!g;*&KL :(9!>#3;&9!>#/R&K9!>#+9&_B  :(.9!9(379!>#49+aL}:g&K9#:&(9%>#59)P&K9%L5_L+L+3" +
  "Z9%>#8:-.9-9)L%j_92F% 9%9)L!_;&E#99&:).9(L~s P~&92M!}Z}X:2(9#:&.#K#K92M!}W}@&K#K9!>#3;#9!>#/R&K9!>#+9#_B  ;#L9S0!.9!38:#.9#L|!gL~U P&K9!9!>#" +
  "3L!_E#39!9!>#4L!aE#4/#.9*O&K#K9!>#3;#9!>#/R&K9!9#9!>#+9#_B  LAP;(_E#39(0!.9!3}*/%..9!># L#P0#(#K9!>#3;#9!>#/R&K9!>#+9#_B  ;#L9S0!.9!38:#.9#L" +
  "|!gL{ P&K9!9!>#3L!_E#39!9!>#4L!aE#4/#.9*O&K#K9!>#3;#9!>#/R&K9!9#9!>#+9#_B  LAP;(_E#39(0!.9!3}*/%..9!># L#Q0!9!>#3;#9!>#/R9!>#+9#_B  L9SgO&K9" +
  "!386.9!#q9%L=_9!3}+9%B AO&KL 9%>#>O9%>#=B  L~W Qh0!6.9%L=_L~O~a L,3M.9!B <hI </#..9!># L#Q0!9!>#4;*9+P0!92M!}]:2L :(9&:#9*9+aL}:gL}:Q0#L :#L" +
  " :)M :29&O0#9%9&L!a;#E#99%>#8;-9#L%j_?% :29#:)/#.#K9!>#3;#9!>#/R&K9!>#+9#_B  ;#L9S0!.9!38:#.9#L|!g;*L;Q&K9&:#L!:(9*L~S P9*L~s Ph0#9!3O6(9!>#" +
  "+:*9!>#/;.9!>#3L!_;#R9.9#aL3Rh&qL (9#9*_;(L+_9({}L  {}G  !;3{/9999999999999999{}-93{/VVVVVVVVVVVVVVVV{<93{/;;;;;;;;;;;;;;;;{<{}@{}@{YLrr&h]." +
  "9#_;(9.U9(9*_B  L;Qh&K9%L=_9!9#9(3Q(9!9(L!_E#3..L :(9&:#/!..9%L3_9!913P9%>#4:#9%>#3:&9!9!B <;(9/hI <9!9!B 9;)90hI 9L :!/#.(9!>#+:)L%:,9!>#/;" +
  "+9!>#3L!_;#R9+9#aL3RhO&K9#9)_;&L+_9&{}L  {}G  !;3{/9999999999999999{}-93{/VVVVVVVVVVVVVVVV{<93{/;;;;;;;;;;;;;;;;{<{}@{}@{YLrr&h]:(.9+9#9(_;&" +
  "T9&9)_B  L;Qh&q9%L=_9!9#9&3Q9%>#>:#9%>#=:&9%B A(9!9&L!_E#3L!9#9)_9#9&S;!7:&L 9(9!7:#L .:!.L :(L :).9 9(I .9 9)I -9 9!I ,9 9,I +9 9#E#&9 9&E#" +
  " 9%LD_= .}T!!q< LK_;%= 9%L&E#89%M F#49%Mrrrrw F#/9%{/                {.#99%M F B9%L I G9%9!E#J9%L/_;!9%LG_9#L L&L 3F9 9!LAz-  9%LKa= .j!!q#K" +
  "9 >#3;#9 >#/R&K9 >#+9#_B  ;#L9S0!.9 38:#.9#L|!g9!L|!gQ&K9 3}*2.9 >#4;!9 >#5R&K9 9!L!_E#49 9 >#3L!_E#3(9 L!9 3}<..b!(q9 >#3;!9 >#/;#9!9#S7:#9" +
  " >#+:%#K%K9!9#P0!9!9%_B  ;&L,a;(L}(TL L!9(jL}hrr&g7&K9 Ls#}7!99 9!L!_;!E#3/!..9&2.L .0 9 L 9 >#33}<.}w%#*q!}T< L3a;)= #K9!>#3;#9!>#/R&K9!>#+" +
  "9#_B  ;#L9S0!.9!38:#.9#L|!gL;Q&K9!3}*.9!>#+:(9!>#/;#9!>#3L!_;%R9#9%aL3RhO&K9%9(_;&L+_9&{}L  {}G  !;,{/9999999999999999{}-9,{/VVVVVVVVVVVVVVV" +
  "V{<9,{/;;;;;;;;;;;;;;;;{<{}@{}@{YLrr&h]:*.9%9*_;&9#U9&9(_B  L;Qh&q9)L&_9!9%9&3Q9!>#3:+9!>#/:#9)B /:%9)>#&:&9)>#+(9!9&L!_;+E#3L!9%9(_9%9&S;(7" +
  ":&L :%L 9*9(7.:(#K9#9+S&K9!>#+9+_B  ;#L9S0!.9!38:#.9#L|!gLIQ&K9!3}*.9 9%I +9 9(E#&9 9&E# 9!9!>#3L!_E#39)L3_= .~B!!+q%K9!9*S&KL{|%9 9!9*3}9;+" +
  "L|||*g;&9+Lr~i|*gLr~*%P;.79&9%7;&L| T&K9#9&3L(#KL!L#L%9&Lrr&R79&Lr3R7;)L)b:(Lq9)L*ij9&9(lh:,9(L)a:(%K9#9,3L9)L }>0!9)L!a:)9&9(L}+glL}:gLrqh:" +
  ",9(L)a:(/ . ..9+L5l9*_:*9-9.h:-/!..9-L!g.}W#!%q#K9!&K#K9 B  9!L!j_9 9!_;&L!aB  L}0b_L}:gL~m~X _B  L!a;%L|!gL})S0 9!9%L%jL~q2g;#>#}qZQ0 9#>#}" +
  "mZ:##K9!L*T&K9!L&R&K9 9#9!3}p!&K/&(/). .9 >  9#>  Q0#9&L&a; 9!9#_L&a;!hO:#9 O9!Oh0!9 >  9!>  Q0#(9 ?  9#?  }B0#9&L+a; 9!9#_L+a;!hO:#9 O9!Oh0" +
  "!9 ?  9!?  }B0#./%.9#0#..L|!:%.9%.~t%#%p&q9 ?% :(#K9%L+U&K9#9%_L+a;+&K9+?  :)9#?  :&/#..9%O0 9#:*9%:+%K9*}2  9&M+}Z}X:&9*L!_:*9+L!a;+0 ..9&9" +
  "(}Y;&M||||2}W9&M9}]p9%~&9(M} }^}Y9)}Y;&M||||2}W9&M9}]pM9}^}Y:&9%L} U&K#K9%Lmg:*9#:+%K9*O0!9&9+?  ;)}Y;&M||||2}W9&M9}]pM9}^9)}Y:&9*L+a:*9+L+_" +
  ":+/ . ..9&9(M>}^}Y;&M||||2}W9&M9}]p;&M9}]9&}Y}{:-9 >#=;+9 >#5;,L#jT&K#K9 L8_:,9 L E#=L!9+L&lLz||2g;+9+L!T7:*%K9*&K9,Lx~a Lx~c 3G9*L!a:*/!..9" +
  " >#4L/_:+9 >#5:,L :*%K9*9,P0!9 9*9+># L 9*3R69+L3_:+9*L!_:*/ . ..9 9,9-9#9%3R;#&K9 L3_;%># 9,P&K9%L&L33Z.9 9,L!_E#59 >#49,L&j_; 9!?# F# 9 9!" +
  ">#+E#+9 9-E#/.9#.~0}!#}#q#p< L~*!a;(= 9(L#I 79(L E#=9(Mrrrrw F#89(M&F%}<9(M F%K9(Mrrrrw F%G9(M F%D9(9 >#]?%3F%>9(L E#}H9(Mrrrr3F#}@9(L!I }N9" +
  "!L~s 3569!>#3;&L!_:-9#>#39&Q&K9#3H69#9&E#/.9#9-E#39!L~s 379(L}X!_:}!9(L}q!_:39 LG_:}##K#K%K#K9(>#KO9}(}@g#K9!>#3;-9!>#/R&K9!>#+9-_B  ;)L9S0!" +
  ".9!38:).9)L|!gL{ P0 O&K9!>#3;&9!>#/U0%9!9&9!>#+9&_B  LAP;-_E#39-O0%.9!># L#Q0%9!>#3;&9!>#/R9!>#+9&_B  L9SgO&K9!3869!>#3:&.9!L I 99!9&E#89(L~" +
  "X _9!3}+9(B ];&L#P0%9(>#}O;,:09(>#Y;):/9&L!g&K9(L E#}H909)9(L~H _L 3},69(>#}H:/9(>#}D:,.#K9,9/39;2L|!g;-L}:T&K#K9(9}(M!92~&}Z;5}XF%D9}(95}W;" +
  "}(}@:&9%L|!gL!Q9-L,Sh0 9-B ~Pm:&9}(}@O&KL :*/%.L!:*9-0#9!L~s 35&K9#9(L~W _3S9#Lx~c L!3}=9#909)3}=9#L~o~c L#3}=9 9!9#L#3;9(?%D:}(/((L :&/%. ." +
  "(9(L>_9(L~X _9,9/3::&.9&OO:*L-:&.9(Lx _9!3})9 9%I }U9!>#8:1L!:.9&:-9&L|!gL-P;} &K91L!_:4L :.9):}%9+:-.9!B 9:}&9 9}%E#K9 94E#J9 9-I H9 9.I G#" +
  "KL 9*9(B }RL!g7&K9/O9,B  L~W QhO&K9 9,9/L!9(Lx _9!>#39(>#fa3}40#.(9 9,9/9*9(Lx _9!>#39(>#fa3}40!.#K#K#q9(9)E#o9(90E#m9%L|!gL#Q&q9} &K9/&K#K9" +
  ",9/_;.L!a;&O0 9&B  ;&LDaL|!gL-R0 9,B  ;+B ~.WL)gO9&B ~.WL)gOh9+L},gL!j}1!~Zm9&L2glL!ghO0 L :)93L }7!393{/                {.# 9,:&%K9&9.Q&K9&" +
  "L!_:+9&B  ;*L9a;0L1T&K9+:&L!90jLsw!g0#.9+:&9*L~W P0!9)L} S0#9)93_9*I  9)L!_:)/!..9(9)E#}m!9(9({ #u!{.%}]!9(9(?#}m!;}(F%r!9}(}{;&L}#U&K .9}!9" +
  "&3}?LDa;)L|!gL,S&KL :)9&9(Lr!_L&h;._L!a:2L~*q:+%K#K9+O0 9+Lx~^ _># ;0L(U&K#K#q9+L~b~^ _># ;*90_L!aB  :} 9&&q9*B  9.B  L9hQ0#92B  L9h(L99*B  " +
  "L9P0!6/#..9} Q0 9.9&9*903}_!0#..9+L+_:+9)L!_:)/!..9(9)I ,9(9+L QI +9(B +O0!9(B ,:).9 >#]B }-L#P&qL~.~d L~= 9,9/3}g!(L .0 < L3a;&= 9(L8_;+9}#" +
  "3}B9&L!I &9&9)I (9+9&L&_3}B9&L3_= ..9(B j0&(9(B j&K9 9&9(Lx _3}>L|!g/%..9 L}o!3U/%(9 929(Lx _9(L~q _9(L3_9!3TL|!g..;&1(!   # .9#9(L~W _3S9#L" +
  "x~c L!3}=9#9(>#m9(>#o3}=9&L%P&K9#L~i~c L)3}=/#.9#L~f~c L%3}=9&L!P&K9#9 >#j9 >#m3}=(#K9 >#}5:.9 >#D:+9#3H:&%K9.O0!#K#K#K#K#K#K#K#K#K9+B  ;*L+" +
  "a17 &#)!%))))))))))))))))))))*(.L~Z :*/).L~_ :*/(.L~g :*/&.L~k :*/%.L~m :*/#.9*L~T P0!.9*L9U&K9&>#+:)/#.9&L~*x L&3(9&>#+;,9&># P&K9&3J.9&9,L" +
  "!_;)E#+9&>#&9,_9*L&lLDhI  LDL~O 9*L2g;,L-R79,_:*/!.9&>#+;,9&># P&K9&3J.9&9,L!_;)E#+9&>#&9,_L~T I  .9&># 9)P&K9&3J.9+L!_:+9&9)L!_E#+9&>#&9)_9" +
  "*I  9.L!a:./ . ..9#Lx~c L!3}=/!.9}&L!g&K9#9(L~W _3S9(9!913P9#9(># 9(>#&L!3}@/!.9!>#3:&#K9(B }N&K919#>#3P0!(919#>#3;+L!_P&K9#># 9#>#&9+3@LAP0" +
  "#.9#L~b~a L!3}=9#>#391P0!.9#3H69#91E#/.9#9&E#39(L I }N.9(?%D:}(9-:+/!..9!9!>#3L!_E#39!9!>#4L!aE#4/!.9!3}*.9#L~q~c L!3}=9(>#=;#&K#K9 9%I }U9(" +
  ">#9:!9#L!lL5b:#%K9#O0!9!B /L!P&KM!9!B 0;%~&}ZM 9%Lw R79}(}W}@&K9 9!>#+E#K9 9!?# F#G9 9%Lr!iL3jL}n!h3U..9!L5_:!9#L5a:#/ . ..9(L~*!_= .}E!#q9!" +
  ">#+>#+&K9!3H6L :!(9!>#/;#9!># _L 9!>#3;%9!>#&T7L 9#9%T7:!9%9#a:#.9 9#E#&9 9!E# .~5#!*q< LDa;&= #K9%L/b9#_;(B }(L#P&K9&9!9#9%L 3}J(#K9%L!_:)9" +
  "(B .L#P&K9 9!9#9)L!3}J/%.9&9!9#9%L 3}J9!>#=:*9!>#9:+9!>#8:,9!>#5:-9!>#+:(9&L/_9!9#9)L 3}J9&># LsrrrmP9&>#/LsrrrmPh0 9!>#+9(U&K9!9(E#+.9!9*E#" +
  "=9!9+E#99!9,E#89!9-E#59&L!I 99&9&?#&F#59&L!I A9&9&?#3F#=9&L5_9&L=_3};&K9!L03}I(9!9%L3jL}es}|&_3}A...9 9&>#+E#+9 9&?# F# .9&LD_= .}d!!!q9!L!I" +
  " G9!L I }U9!9%L-_I HL#:(#K9#9%L/b_;#B .L#Q&K#K9#B +;%O&K9&0!9!L03}I/%.9%L(P&K9 9#?# F# 9#B -:((9!9%L5jLs}W4h3}A./#.(9&O0!.9!Lr!3}A.9 9(I +.~" +
  "<%#)q!p< L~X a;)= 9)L+_9 9!3?9)LJ_;,L L:z. #K9,9 9!3^&K#K#q9)>#K;!&K#K9)>#J: 9#&K9 9#a:*/!.9 L2}>&K9 L%a9 9 L.}=7:*L :#/!.9 L3Q9!L3}=h0%L):#" +
  "L-:*L /#..L!.:,9*L},k9*g;!9*L,_; 9 9!}<7:-9)L~< _:.%K9!9-Q&K9.L59!3@: 9!9*}<&K9 ~&9/M-po:/(9 9+L-b_:+.9!L!_:!/!..9+L~b*d~&9/Mw}X}8poMrrrrrrr" +
  "3}C9)B V&K9+&q9/Mq}Y:/Lr}i~e~T%9+a(M 9/}U:/L .:+.9,hL,:!L,L%9#9#L%}>7;*9*L,}?7:#L-: #K%K9!9*S&K9+9 f0#9 L-b: 9!L!a:!/!..9#:!.9)9!E#A9)9+E#>9" +
  ")9/F%+9)9)>#3L3hE#30#..9)L+_L63C.9)L+_9%9&9(3D9)L~X _= .i!#q9!>#&:%9!># :#9!B +O&K#K9%O&K9 9#L 3}K2.9#9%_L!aB  L:aL|!gL~U S9#B  L:aL|!gL~V U" +
  "h0 9 9!>#+E#+9 9!?# F# 2..9 9#9%3}K.T!!q9!B +&q9!># 9!>#&9#L!3},:%9#L&_:!9#L+_(9!L&_.:#9 9%I +9 9#># E#&9 9!># E# .R 9 9#E#89 9!E#59 9#E#49 " +
  "9!E#39 MrrrrDF%99 L}|CE#>9 {/                {.% .}e%!,q< L9a;%= 9!&K#K9 9!_L!a;+B  L~R Q9!L},aLnRh0 9%M F%59%{/                {.%+#K%K#KL " +
  ":(%K#K9 9+P0#9&L}*P&K .9 L!_:*9 B  : L!9&jL~h~0~S|!gO0 9 LDaL|!g;,L-U0 9(L-b9,_:(9&L!_:&9*: /!..9 9&B ~UnQ0#9)L(S&K (9&L!_:&9%L+_9)L#j_9(E# " +
  "9)L!_:)9*: /#. ..9%>#3: L :&9%>#5:*9%>#4:)9%>#+;+9%>#/;,3b:-9%>#8;.L}7S9*L}7Sh9)L}(S9 L!a9-Uhh0!9#9+9,9 3c9)9*9.3d9!L}+a: %K9 &K9 L!_: 9(L-b" +
  ":(/!..9#L!I }09#9(E#9L!:&/!.L :&..9%L9_= 9&.}! 9 9#_B  L 9!9#S7.~9%!)q9 L}o~e L}%3gL#a;#L&S&qL~0~r :#L%(9#L#j;%>#}x}S:#9%>#t}S.:%#q9 9#9%3h;" +
  "&&KLB:#L#:%(#KL&:%9 >#8O&KL9:#/!.L9:#9 >#5B  L9Q0 9 L93i9 L~2~r L=3g:(9 L93iL!:*9 L!L#9 L93k73j:)L /#..9 LA3i9 L93i9 L#3j:)9 9#3i9 L~2~r L=3" +
  "g:(9 9#3i9 9%3j.:#9 L93i9 L!3l9 L93i9*&K9 L&3j:#(9 L}l~e L%3hO&K9 9 B ?3C..9 ;%9&&q9(L(jMrr~P}y~3~T~> 9!Mrr~!~?}n~X0o;!9!Mrr~P}y~3~T~> }J7;!" +
  "Mrv}n?r}{L~X~T}0a3eLr~@!_;&L,k; 9 9#aL~] ea; L,jh9)h;#9&}>9#9&Q9%?% 9!M~b*rMr}w(}V}Ghg&q9 (9 L~] a.(9#.9(9)3}R9%9%>#+L9hE#+9%>#8O9%B >L>Pg.~" +
  "<#!%q#q< LDa;%= 9%9!9#3?9%L5I ?9%>#5B  L 9%>#8;!7B ~.WL)g&K9%L}o~e L}%3g69%LA3k9%L93iO&K9%L~2~r L=3g:#9%L93i9%L#3j:!L /#.9%L93k69%>#8:!.9%L#" +
  "9%>#59!3m;!9!L#U7L!9!73j:!9%L93i9%L~2~r L=3g:#L!.:&9%L93i9%L&3j:(9%L93i9%9&L!i3l9%9(9#9!3}R9%L93i#K9%3o&K9&0!9%3}U6(9%3}U0!9%L53C..9%>#8O9%B" +
  " >L>QhO&K9%L93i9%L>3i9%L!3r!9%L?3i9%3p.9 9%LDz-  9%LD_= .}* 9 M!F%59 9!9 B >; 9 L>P7I >.~Z+!+q9 9 LB3k;!&qL)(9 L@3k&qL)(L#L&9 >#59 >#83mL#P;" +
  "%7..3j:#9%&K9 9 >#+L+hE#+9 9 >#/Lrr9hE#/9#L~H2_:#.#K9 #q9!&KL79#O0!6L 9#a:#.9#L!_L}g~F R0!L6.3CL :#.9 LB3k:*9 >#59 >#83m:!#K#K#K9%O&K#K9 L~O" +
  " 3kO&K9!L%Q0!L~f#L~g#L%L29#~9L~] e79#g7:(9 L%3jL!a:!L9:)9#L!L!3c:&/%.9 L#3j:!9 >#8O&K9 L;3C.9*&K9 LB3i.9 L!3j9#3n:&9#L!_3n9&a:(L},:)L!a;#L*U" +
  "&K9(:!/&(9!L*b9#_L*a:!/%. ..9*&K9 L#3j:!9 >#8O&K9 L:3C.9 LB3i(9%9!L&Qh&K9 L}(3C.9 L#3j:!.9 L#3j9#9!L!3c:&L}+L}*9#9!3b;(7:)L!a:!.9!9(R0!.9 9)" +
  "3C.9 9!9&_~%Mr}w(pF% 9 >#8O&K9%&K9 L83C(9 9 >#+Lw hE#+.2.9 L~L 3kO&K9 L~m 3kO&K9 L93i..9 L#3j:(9 LI3k9%9*h;!Q&K9 9!&qL=L<9 >#59 >#83m7(L=.3C" +
  ".#q9 L<I ?9 L#3j:*9 L}(I ?9!&KL :&L 9 LI3kO0!6(9 >#59 >#83mO&KL :&L /#..9 L#3j:&L!.:+#K9 LC3kO&KL :)L :!L :#9 LA3kO0!.L :)L :!L :#%K9 3}S;%L" +
  ",T&K9#L-b9%_9#9!L,R7:#9!L!_:!9%9)h:)/!..9+9!L Qg0 9 L}.3C.L,9!a;%L 9%L,T7:%%K9%&K9%L!a:%9#L-b:#/!..9(L5P9)9*h9&hL Qg9(L5S9&LJSh9*L}7Shh&K9 L" +
  "}-3C.9(L5P&K9 9 >#+Lr!hE#+.9 9#E#99 L,L%9!9!L%T7;!9!L,U7E#=9&LJP&K9 3}TL}7:&.9 L}/I ?9 9 ?% 9*LJb9(Lt8b_9&_~&oF% #K9 L~R 3kO&K#K9 >#8O&K9 9 " +
  ">#/Lrrw hE#//%.9 L93k69 3o&K9 3p2.9 3}U0 9 L}h~e L!3h0 9 L}/3C..9 >#8O0 %K9 L~S 3k&K9 L)3r!9 L~U 3i/!..9 L93k&K9 L(3r!.9 3p..~E%#(q%p9 ?% Mr" +
  "~q~I~C~a!o;,M|y}v~C}l,}F&K9 L63C.9 B >;&L>Q&K9&L3jL}Z(h2.#K9%9 >#9;*Lw}X}8d;&9*9&Lw}X}8bQ_~&9 ?% ;-M~b*poM||||||||| 9!Mrv}n?o;.9!9.}E7}E&qLr" +
  "rr!(9-M|}Z~/~;%}E0!Lrrrw .9%>#&hE#&.9 B }0O&K#K9,Mr}w(r;!}{L}|~n@a3e:)9#L~U~r L}*3(9#>#&;(9#>#+;&L&9)L,l3f9(9&L*9)L(lL2g3f9(9&L-9)L},g3f9(9&" +
  "L09,9!Mr}w(p}U}{;)Lt8d3f9(9&L39)LJd;+L||%gLJf3f9(9&L}#9)9+LJba3f9(9&L}*9*3f9&9 >#=L4_;(U&K9#9(E#+.9#L~R 3L9#>#&9#>#+9 >#39 >#43}8&K9#L E#+/!" +
  ".9 B @9 >#+OhO0 9%9%># Lr&hE# ..9%9%># 9 >#+hE# 9%9%>#&9 >#/hE#&L .j 9!9(9)3V9#&K9!9#3}A9 LsrrrmE# 2.9!>#}5;(&K9!L I o9!L E#}59!>#A:#9!>#D:%" +
  "9!Mrrrr3F#A9(:&(Lrrrrm:#.9 9&E#+9 9%E#&9 9#E# .}l+#+q!p< Lu!a;)= L>L&3#;+O&K .9+M F#99+Mrrrr3F#59+M!F#39+M F#+9+Mrrrr3F# #K9 >#]B }-L!P&K9+L" +
  "5_:#L :(L}q~d :*L :!%K#K9(L=P0%9 9(_;%B UL#Q&K9!L%U0!9*># 9*>#&9%L~< _9#3}L.9!L#R&K9+9+>#9E#=.9!L!_:!9*L+_:*9(L/_:(/!.. (9)9&E#59)9%E#49)L}W" +
  "#E#89+L/_;,L~s 3LL~A~] L+9)L4_9,3}L9(B +;0L#Q&K#K9(?# :19)L~b*E#G9)M F#D9)91F#>9)M F#J9)L#E#99)L9_L~s 37L!:(%K9)L~< _;-9)L9_;*9(L!g3}D9)B }>" +
  "L#P0!9)Lz _9*3})9-L~A~] L+3M&K#K9)B }X!;(O0 L :*9)L E#t!9)Mrrrr3F#}]!9)>#r!:-9)>#o:.L :/9(L#P&K9.9-9)L}]!_3}MO:/9)>#t!:*.9)9)B }Y!I }H9)9-E#" +
  "}D9)9.E#}@9)L}i!_9)L~H _3}/9*&K9)L I }q!9)9*E#}m!9)9)>#}b!E#}i!.9/O9(L%QgO&K9)L!I }H9)9&E#}D9)9%E#}@9)L}i!_9)L~H _3};0!.9)Ls5}7!V9)Ls9}7!}@9" +
  ")L}es~*&E#b9)L I ]9 9)L~b _L L 9)L~H _L#3F.(9,LA3L9)L+_9*9)>#J3P9)>#/:(9)>#+:*9)M F#V9)M!F#}@9)9,E#}H9)L~H _9*9(90L!g3}@.L :(/ . ..9,L{ 3L9+" +
  "9!9#3(9)L~i _; 9!9#Lu~] L&3}N9)B }TL#Q&KL~r~d L/9 9+3}O.9)Lz _9!9#L~&~] L*3}N9)B }[!L#P0!9)?#o:19)B }Y!: 9)L E#t!9)Mrrrr3F#}]!9)9 I }q!9)91F" +
  "#}i!9)9)L}i!_9)L}]!_3N9)># ;!9)>#&;#3W; O0!9!9#9 3}PLr}d<g0!9!9#9 3X;%9 R9#9%Rh&K (9)L E#}H9)Mrrrr3F#}@9)L~H _9 9!_9%9 a3(9)>#}D; 9)>#}H;!3Y" +
  "9)9!E#=9)9 E#99)L}W#E#>L}Y~e L19)L9_9+3}O...9)Lu!_= 9+.~F&!)q< L~H a;)= 9%O&K9 L}c!3}A.9#L,P&K9!L~O~a L,3}p!O&K9 L}d!3}AL!:*..9&B .&K#K9)L~b" +
  "*E#59)M F#39)M F#89)L#E# 9)9&?# F#+9)L E#A9)Mrrrrw F#=9)L=_9 LG_3}B9(L!_:-9)>#A:.%K9)L~s 35&q9)L~s 379)L!}7!J9)L=_9)LJ_3}BL!(9)L~S 35&q9)L~S" +
  " 379)L#I J9)L E#K9)L=_9)LJ_3}BL!(9)LJ_9)3})L ..:(9)>#A;&L/b:#9)>#>:+#K%K#K#K9&&K9#9+_;!L/a;,&K9,B  L#P&K9!L+a;!9!># 9(LqiL!g_E# 9)9(L!gL~U 3" +
  "}CO0%/&(9)LJ_9)9(L!g3}D9)B NL#P0%/). ..9&O0(.9#L/a:#L :(9&L!a;&9.S0!/&..9)9&E#A/!.9)9)?#JF%D9)9&E#A9)9)>#N;#E#G9,L I  9!L&a9)>#}5;(E# 9!L+a9" +
  "-9)>#8_E# 9#L!gO9(O9)>#DB  L~W Qhg0 9)LD_L~O~a L,3MO0 9)L I }<9)L}d!E#}>9 9)L~@ _L 9 B }U9+9&3F/ . ..9)L~H _= 9*9%L!ih.}n(!(q< LDa;)= L]:(#q" +
  "#K#K%K9(O0!9(L~.~d _># 9(Lv~d _># 9#9%3}8O&K9(L+_:(9*L!_:*/!..9!>#]B }-L!Q&K9*0!9&B +L(P&K9&>#&:(9&># :&9)9)L}1_E#49)L9_9&9(9)L4_L#3}G9)B @L" +
  "#P0#(9&3}HO0#.9!L}e}[~L 3}A/#.#K#q#K#K9*;(1%!% %.Lrr/9&B +;%L%Q0!69)L E#89)Mrrrr3F#49)9&B ,I >9)9&?# F#99)L+_9)L9_9)L4_3N9)>#+:(#KL~<~e 9)>#" +
  "/;#3}E&K#K9#:%%K9%O0%9(B  ;+B ~.WL},g9+LIPhO9+LCQg0!9(L!_:(9%L!a:%/ . ..9!L}Y}[~P L}W}[~P 9#Lr#R7L}V}[~P 9#73}A.L#:(/#.L :(9&B +;%L(P0!Lrr4." +
  ":(9%O&K9!L03}I/%.9!9%L5j9(hLs%h3}A9*:(.9!9(L/b_;!9&>#+E#}>9!9&?# F#N9*L*_:(L!/#.L,:&Lx~^ :*#K#K%K9&L!_;&L} P0!9&L6P&K .9*L&a:,9*># :+9*L+_:*" +
  "9#9%9,># 9+3}_!O0 .9&L} R:*9&L-a:&/!.L :*.9)9&I !9)9*L!gI  9!9)B !L5jL~gy~-~)*aL}g!9)B  73U9!L03}I.L .:!9 9(I !9 9!I  9)LD_= .}2!!q#K9 >#3;!" +
  "9 >#/R&K9 >#+9!_B  ;!L9S0!.9 38:!.9!.~p%#/q#p< L~X a;&= 9&M F#39&9%E#/9&9!?#}<F#&L!:*9#L|!gL!Q&qL~8~a :+L/:,L~-~a :-L1(L}V~a :+L6:,L~b~_ :-L" +
  "0.:29!B N:)9!>#K:.9!>#J:/9!>#8:09!>#9:1L :%9!>#}@;(&K#K#K#K#K#K9#L|!gL!a1# !#.9(>#=;#9(>#9T0# .9(>#4:.9(>#3:/9(>#+:19(>#&:0L :#L :)/#.9(>#9:" +
  "#.9(>#8:*.(L :#.9!?#&:39!?#3:} 9&9!?#>F#}H9&L1E#}D9&L}o~a E#}@9&91E#}>9&90E#}<9&L.E#N9&L}e~a E#K9&9} F#G9&92E#}59&9+E#D9&93F#>9&9,E#=9&9-E#9" +
  "%K9%Lw Q&K9&L&_9&L5_9%_;!>#+9!>#/3}=9%L+_:%/!..9&L&_;!Lx~c L!3}=9)L#Q&K9!L}|~a L.3}=9!9/9.9)L!g3}@.9&L&_;!9*9#3}=9!L~q~c L!3}=9 9&>#4E#39 9&" +
  "{ #&{.# 9&L~X _= .~j!#&q!p#KL5:)#K#K#K9!B  ;+L!a1# #!.L9:).9 9)_;*># L!_:)9*9)E# 9)L~] R0 9)L~] Q0!9*9 >#+E#&.9(L/b:)9 L/_:*9 >#4:,%K9)&K9*9" +
  "&3}B9)L/a:)9&L/_:&/!..9!?# :-9 >#+;!9 ># P&K9 L&L53Z.9 9!L!_E#+9 >#&9!L5b_;!9%I 49!9,E#39!9(E#/9!9#E#+9!9-F# 9 9 B >9+OhI >..}M!%q9#9!a;&L#l" +
  ";(9 ># 9 >#+;%aS&K9 9%9(L&L&3}79 >#+:%.9&O9!9#PhO&K9 >#&9%L#j_9!9&z-  .9 9%9(_E#+.Q!&q9 >#3;!9 >#/;#R9!9 >#&Sh:%9 >#+;&L!9#9 ># _9%7L 9!9#a9" +
  "%73(9 9!E#/9&.}* 9#&K9#9!3#:!.9 9#E#&9 9!E# .}) 9 9!9#9%9&3!LsrrrmQ&K ..8 9 9 ># L!L!L!3!LsrrrmQ&K ..}( 9!9%P&q9 9#9!3}p!(L!.O.s#!!q9!9#S&K#" +
  "K9 9#_A  ;%L }<&KL{|}W+9 9!9#3K; 9 Lrrr+R72.9%L~T Q0 9 9!9#3}:;%Lrr&Q&K9%LrmgLr~*%P&K9 9!9#L)_3}:; LrmgLrv%P&K9%L-j9 _Lrv|6aLrrr~X h2..9%Lrr" +
  "rDh2.L :%9!9#L!_;#S&K9 9#_B  :%.9%L~Z a; L*j9 L~t!gL!lh; L|!g;!L-UL~=)9!lL!gOh&q9%(9 L|!gB yn.L|!gLrrr3h2..9%Lrrr+h.}h!!%qLrr&:%9 9#_B  L~T " +
  "Q9!9#ThO&K#K9#L!_;&9!U9 9&_B  L~n Qh0 9 9#L#_;&_: L :%L :#%K9#L&P0!9 9#_B  L 9!9#9&_S7;(Lw!gL)lL,b9(L2g9%L&jh_:%9#L!_:#/ . ..9%.~4!!)q9 9#_B" +
  "  L 9!9#S7;%L5jLqi[;&L#a;(L#T&K#K9&L!a:)9#L!_:#L| 9&l9%g:%9(L#j>#}X}S:(%K9)&K9!9#T0#9 9#_B  ;*Lw!gLr!Q0#9*L}:g9%L)jh:%9)L!a:)9#L!_:#/!..9%9(" +
  "R9%L||~; Sh9%Lr~i| gLr~*%Ph0 9%9&L5jh:+..9+.}1!!q9 >#+;#9 ># P&K9 3J.9 9#L!_E#+9 >#&9#_9!I  .}3!!q< L3a;%= 9%L I /9%9#E#+9%9!E#&9 9%L&_3};9%" +
  "L3_= .d!#q< LDa;#= 9#L E#99#Mrrrr3F#59#L3_9 9#L5_3N9#>#4: 9#>#39#L E#A9#Mrrrr3F#=9#L+_9!9#L=_3N9 9#>#+9#>#/3}89#LD_= .P 9 9!B +&q9#L E#+9!>#" +
  " 9!>#&9#L 3},69#L&_:!9#L+_(9!L&_.># E#&9 9!># E# .~L%!+q#K9 >#3;!9 >#/;(R&K#KL~X~a :#L&:%L!:)#K#K#K#K#K9 >#+;&9!_B  ;+L~_ a12!#######&##### " +
  "#.L~]~a :#/#.L(:%Lx~[ :#/!.9!9+LBP_:!/#.L!:*L :).9 9)9 B ;hI ;%K9%O0%9 9!9#B  9!9&_B  L 9!9(R7P;)_E#39%L!a:%9!L!_:!9#L!_:#9)0 .9 3}*/#.(9 >#" +
  "+:&.9&9!9&_B  LDQ9!9(Uh&qLq9!9&9(9!30;#7:%9!9#_(Lq:%9!L!_.;!_B  LCQ9!9(UhO&K9&9(9!L!_;!30:#9%9!9%9!9%R79#7:%9!9#_:!.9 9!9&_B  L~W!gL~= Q9!9(" +
  "Uh&q9!(9(9!L!_;#S&K#K#K9#9&_B  L@a1% ! !.9!L#_:#..9%9#9%9#9%R79&9(9#30;!7:%9!9#_.E#3L#:*9%LqP0 9 9%3}l!6L#2.9*.I!#q9!>#3;%9!>#/S9#9%Sh:&9 L " +
  "9%9#a9&7E#&9 L!9!>#+9#_9&7E# .~L&#+q!}T9!>#/:*9!>#+:,#K%K#K9*9%a:&#q%KL 9&L3R9%9*Sh0!69%9,_;(L+_9({}L  {}G  !;/{/9999999999999999{}-9/{/VVVV" +
  "VVVVVVVVVVVV{<9/{/;;;;;;;;;;;;;;;;{<{}@{}@{Y;(O&K9&L3a:&9%L3_:%/!..9(].:&9%9&_;%9*U0 9%9,_B  ;&L;P0#9&L~T Q&K9&L9R0!9&wL }?&K9%L!_:%/%.9!>#/" +
  ":(9!>#+:)#K%K9%9)_A  L }?9%;&9(Uh0!9)9(9%3KL5l;+9%_:%9+0 .9!9&3}l!:&.9&:%/#.L!:-L :(9%L!_;&9!>#/;+R&K#K#K#K#K9!>#+;.9&_B  ;)L~g a1+#%%%#%# !" +
  ".L&:(/!.#K9)L~Z a1(!###! .9)L;P9)L}1Ph9)L~T PhO0!.9%L#_;&9(_:%%K9(O0&9&9._B  L 9&9+R7;)LDaL|!gL-U9)L}NgL~9 aL|!gL)Ug0!9(L!a:(9&L!_:&/ . ..9!" +
  "9&3}l!:%/!..9!9%3}l!6.9!9%L!_E#39 9-I +9 L 9%9#a9%9!>#/S9#9%Sh;%7E#&9 L!9!>#+9#_9%7E# .D!!q9 M!F#+9 9#9 >#&9 ># ;#L#P;%7E#&9 9!9#9%7E# .|!!," +
  "q< L3a;(= 9 >#=;)O&K .9)L!a:+9(L/_:,9(L+_:)9 >#4:-9 >#5:.9 >#9:/9#: #K#K%K#K9/9 9+g;0L#j_; ># ;*O0#9*L!a; 9.U0 9%&K#K9-9 L&j_; >#/9#Q0 9(L E" +
  "#/9(Mrrrr3F#&9 B +&q9 ># 9 >#&9(L&_L 3},69): 9,(9 L&_.># 9&Q0 9 ># 9%9&3}p!O0(..90L!_: /!.. .9 9!L!_E# .9(L3_= 9*O.s!!&q9 >#&;&9!9 ># ;)a;%U" +
  "9&9%a9#Ug&K9 >#39%Q&K9 3H69 9%E#/.9 9#9%_E#32.9 >#3;%9#_;(9%R9&9(RhO&K9%9)_9#9!9#3}8&K9 9(E#32..9 3H9!9#3(.8 9!B  O&K9 L~b~a L!3}=.9!L I  .~" +
  "]-!)q< LDa;%= 9%M F# 9 L E#}59%L I .#K#K#K#K9#B +L#a1# !#.9!L|!gB ~E[L#a;(L|!gL&U0!#K#q9#># :&9#>#&:#9 >#]B }-:)#K#K#K#K9(1# !#.L}_}Y~< :!9&" +
  "9#9 LA_3[L|!g;(L!g0&9(O0!9 L E#}59(L#Q0!9 L}qs83UL :#L}5/%.L}^!:!9&9#9 LA_3[L|!g0%L}q~h 9 >#}5;(9#9(73}EO0%/!.9)O0 L :#L}5/!.9%L!I .9 9&E#j9" +
  "%9%># L#hE# L~q .9 _9#E# L :!.9!:#/#.9#>#&;&O9#B ,L!gh9#># ;#B  L:aL|!gL~U S9#9&_L!aB  L:aL|!gL~U Shh&K#K9%L/_9#9&3}K9&9%>#3;&P0 9 9&E#m9 9%" +
  ">#/E#j9%L!I .9%L!E# .(9%L I 49%9&E#39%9#E#/.9%B 4L!P&KL}Y}[~@ :#9%>#/9&3}e!0#.L :#L!9!L|!g;(jL}x(g0!9&O&K9%L&I ./#.#K#K9(1( !!!%!.9 L}qs/3U/" +
  "#.9 LA_:*9(B ~E[:#9%L E#99%Mrrrr3F#59%L=_9%L/_9%L5_3>9%>#>:(9%>#=:)#K#K#K#K#K9#L!a1%!# #.9)9(9*9%3t!;#O0%/#.L}[!:#9)9(3}]!;&&K9&9(S&K .9&9)_" +
  "9(9&a3}h!&K9%9%>#&Lrrr+hE#&.9&:##K%K9#9(P0!9#9)_9#L!_:#B  L~9 aL|!gL6U0 .9%9%># Lr3hE# 9*9)9(3(9*>#+;#9&R&K (9*>#&9&_9#9&a3Y..L :#.9#0!/#.L}" +
  "]!:#9%B AL!g0 9)9(9 >#b9 >#f>#/9*9%3}f!;#O0!.9)9(3}?L}8aL|!gL!S0#9%L&I .L :#/#.9!L|!gL+P&K#KL#:#9)9(L{~f L#3}(O&K9)9(3W:#.9#9)9(9#3X;!R&K9(9" +
  "!L!a;&T&q (9&9!9&9)_B  LCP7.:!.9!9(S&K .9#L&_9#9)9!9#L|~f L&3]7;#9!R&q9#9)_9!9#a3}h!(L .O0 9%9%>#&Lrrr+hE#&L :#/%..L :#/!.#q#K9#>#&L(P&K9#>#" +
  " ;&}6  9&}2 &M9}Z}XM~_~:~+}p~O/}A&K9%L&I ./#..LsrJ:&#K#K#K#K#K#K9!L|!gB ~E[L!a1)! !!(#%.L(:(9#B +L(P0%/&.9#B +;(L)gL&P0#L}^rGL}[r}5LsrJ9!L|!" +
  "g;!L%P79!L)P7:&/%.L}]rD:&/#.L&:(LsrA:&9#B +L&Q0!.9 9(L3jL}q!h3U/!.9#B +L5j9&hLr%h/!.L .:#.9#&K9 9#3}c!L|!g:#(L&:#9%B .;!L&Q&K9 9%># 9%>#&3VL" +
  "#9!9 >#}57:#(9 L}V!3U9 L03}I..9%LD_= 9#.~t)!.q< L~H a;)= #K9!L} aL|!gL+T&K#K9#B +;+L#P9!L|!g;.L4Sg;/O&K#K#K9+1&!  ! .9 9+L3jL}q!h3UL :(9!L|!" +
  "g; L}%R9 L}%Sh0&/#..9)9#B ,;*I }59)9#>#&;,E#D9)9#># ;-E#A9)LA_3}b!&K9 L}Y}[~@ 3}c!L|!g:(9!L|!g; L}%R9 L}%Sh0%9(O0!/%.9)9*I }59)9,E#D9)9-E#A9" +
  ")L&_9)LA_3}/9!L|!g;*L4S&K9*L}%S&K#K9&B .;*L#Q&K9)9&> *E }(9)9&?# F%3(9)9(>#5E#N9)9({ #+{.#}59)9(?#8F#}<9)9(># E#A9)9(>#&E#D9)L9_9)LA_;0L L!L" +
  "%3_9)B @;*L#P0!9)B }0:19)B >:29)>#9:(9)>#=:-9)9)B ?;3I }59)9-E#D9)9(E#A903}b!L 9 >#]B =L!Q70!9)91I 69)93I })9)92I 59)9-E#49)9(E#3.9)9*I 7< L" +
  "Da;!= #K9)B 5;&O9#B +;%Oh&q9%9&P(L :%9&L)gL#Q0!9!9)B });&I A9!9)>#4;(E#>9!9)>#3;+E#=9!L=_;,3}b!0!9!9&I 49!9(E#39!9+E#/9!9!L/_3}/9!9#B ,I A9!" +
  "9#?# F#=9!L5_;#9,3}/9!9#3};.:%.9!LD_= 9%&q9 L03}IL&(9 L}es~L&3}c!L|!g.:(/(..9&9#>#+E#+9&9#?# F# .9 9)>#+;&E#m9 9)>#&E#j9+&qL!:(L!:##K9/O&K#K" +
  "L :#9&9,Q0 9.L}%S:(/#..9 9#3}I.9((9 L}o!3UL :(L%.9!L|!gL}%T0#9 L#3}I9%L.E#&9%L~.~[ E# :(/#.9&9#>#+E#+9&9#?# F# (9 L}g!3U.L :(.9)L~H _= 9(.}W" +
  "!!(q9!L!a;#L} T&K#K9#L%j;#>#~D}R:%9#>#~@}R:&L :#%K#K9#9%U0#9!9#_:(9 B  9#9&_B  iL~W gO&K9&9%9#9 9!3]0!.9(L!_:#/!..9%9(T&K .9&9(_B  :)..9).. " +
  "9 9!L!3}q!.~:!!)q9%O&K9 9!9#3}=2.L :%%K9+;&9#Q&K9&L!_:+9!9&_B  :)9,L!gO&K9)L,a;*L}(SL!9*jL}hrr&gOhO&K9 L!9!9(_9#9&R9&9(Rh;*7L 9&9(a9*73}=9+:" +
  "(..9%;&L!i9)L~T Pg:%9,9)L;Q9&hiL!i:,/!..9 L!9!9(_9#9(R79#9(a; L 9 9#T73}=.. 9 9!L 3}q!.O!!q9 >#+;#9 ># P&K9 L&L/3Z.9 9#L!_E#+9 >#&9#L/b_; 9!" +
  "?# F# 9 9!>#+E#+.k 9 3}6L|!g9#L|!gP&K9 9 >#3L!_E#39 9 >#4L!aE#4L 2.9!O&K#K9 >#3;!9 >#/R&K9 9!9 >#+9!_B  LAP;#_E#39#0!.9 3}*L 2..9 ># L#P.}3 " +
  "9!9#L{ 3}C&K9!3}669!L I 99!9!>#3E#89 9!3}+(9 L#I +..}/!!q9!9 ># U&q9!9 >#&;#R9!9#T9 B +7(L ..) 9#3}H.}G!!q< LDa;(= 9(L~b*E#=9(M F#89(9#E#59(" +
  "9!E#49(M F#>9(L#E#/9(L/_;!L~s 379 9!L!9%9&3_9(LD_= .}5 9 B +L!Q9 >#&L(Qh&qL (9 ># ; }6  9 }2 &M9}Z}XM~_~:~+}p~O/}A..}3!!q< L3a;#= 9 L I o9#L" +
  "#I +9#9!I ,9 9#L+_3a9#L3_= .~X)!,q#K#q< LDa;(= L!:-9!L!I G9!L I }U9!L E#}59!9%L-_I HLr!:+9#9%L/b_;#B .L#Q&K9#># :-9#B +;):%9#>#&;,:.#K#K#K9)" +
  "1&(# !#.L#:%9-9,9!LA_3}M:+L :)/&.9,O9#B ,L!gh9,9-_L!aB  L:aL|!gL~U S9-B  L:aL|!gL~V Uhh&q9(L/_9-9,3}K9(>#3(9(L I 49(9,E#39(9-E#/9,.:.9(>#/:-" +
  "L :)9(L E#99(Mrrrr3F#59(L=_9(L/_9(L5_3>9(>#>;#O&KL}V!:+9,9.Q:%/&.9!>#]>#99#R&KL}W!:+9,9.Q:%/&.L}Y!:+9(B AL!g9(>#=;*9#3}Y!;%wL }<hO&K#K9%L|!g" +
  "Lw U&K9*9#L&3}Z!0!.9*9#L 3@L~S P&K9*9#L L~1x L+3]&q9#9*_L!aB  L~U P(L .:/.#K9%L9g;0&K9*9#3}[!0!.9/&K9*9#L~1x L+3}(&KL}X!:+9*?  M~S~V}^~K~Nx}" +
  "m~39}Y9*? *Mu~V}^~K~Nx}m~3~U }Y}X}@O9#L2Qh0%..L}@:%%K9%&K9#9%L~@~f _># P&K9%L~<~f _># 9*9#3}p!O0%.9%L+_:%/!..L3:)9/O&KL L39*9#3}?L}8aL{!g7:)" +
  ".90&K9)Lrrr#h9)9*9#3}]!7:)L :%%K#K9*9#9%3@;+B ~.WL2gO&K#K9+L@a1& ## #..9%L!_:%/!..L :+#K9*9#L 3@B ~.WL)g&K9*9#9%L~.x L%3]0!.9*9#L 3}PLt~(~Q " +
  "g0%.9)Lrrr&h:).L :+/!.L}X!:+9,9.Q:%/(..9,9.Q/#.9)L5jLs}W/h:+L :)L :%/#.L .:%.9 9!9+9-9.9%L&h9%9&79)3}29(LD_= .~#!!)q%K#K9*:)9&:%%K9#9%T0!9!9" +
  "#9%3}9;+L|||*g3}W!&K9)9!9%_B  L~T Ph:)9+L5l9%_:%/!..9(9%9&7:(9&L Q9)g9!9%_B  L~T Ph:*9+L5l9%_:&/!..9 9*I +9 L 9&9(a9&9(R9#9&Rh;#7E#&9 L!9!9(" +
  "_9#7E# .}@!!q%K9!];%L1R&K9 9%B ~VX3}I9!L!a9!g:!/!..%K9#];!L}+T&K9 9!B ~8XLr!h3U9#L!a9#g:#/!...~h!!%q< L9a;&= 9%>#+L!P9%>#&B  L~s PgO&K9%LA3L" +
  ".9&9#B +L%P;(E#89&L#E#49&L~o~c E#39&9!E#/9&9 E#+9&Lx~c E# 9&L!E#&9&Lx~c L!9(7; E#5L :!%K9!L9Q&K9%9!9&_;)># 9)>#&3(9!L+_:!/!..9#B -&K9&M F#/9" +
  "&M!F# 9&9%E#+9&9#># 9#>#&L!3}@(9%9#># 9#>#&3(.9%9 9(3(9&L9_= .}/ Ls}W}xGLs}W}xw 9 9!9#3[L|!g; L#g7L 9 L#U7.}2!!q< L3a;(= 9(9&E#/9(9%E#+9 9!9" +
  "#9(L+_L&3}G9(L3_= .d!#q< L3a;&= 9#>#&O9#B +L)gL#QhO&K#K9&L&_9%>#&9%>#+;(9 9!3}N9&B 2L#Q0 9(&K9%9(L!aE#+.9 9!9#9%3}L9%L{ 3L..9&L3_= .W!!q9!L+" +
  "U9 ?  M~b~b~I}W~1~F~F}l}1}Ag&qL+(9 9!L L~m~f L(3]:#9 9!L L~r~f L&3]&qL(L&9#7;#L%_L 9 9!9#L~.x L%3]7(L ...~/(!.q9#:%#K%K#KLp:*9%:&L :-L :(%K9" +
  " 9&_B  L 9!9&S7;.L|!g;/B ~.W;)L~W g&K9*L!_:*9&L!_:&9)9-h:-9(9.wL~8q}=_:(/!..9%9&U&KLr#Lr&9/LCP79+h:+(9+9-L|!g;,h;)Lr+h9)9(L}:S7:+9-L+g&K#K#K" +
  "9 9!9%3@;)LBQ&K9 9!9&L!a3@LBQ0!.9+Lr9h:+.9)L~W!gL~P Q0 9+Lrw h9+9 9!9%L}Y~g L&3]7:+..9 9!9%3@B ~.WL)g&KL :,(#K9,L!P&KLrr~> :,/!.Lrr&:,9 9!9%" +
  "L}W~g L#3]O0 9!9&R9&9%L#_;)Rh0%9 9)_:(%K9*&K9*L!a:*9(B  :)9(L!_:(9)LDaL|!gL-R9)L}NgL~9 aL|!gL)Rh0!/#..Lrr):,..90L!_:09,Lrr+h;)9)9,9-L~r!g79&" +
  "9%aL#R7:,.9/LCQ0#9&L!_:%/!.. .9+9,h;%Lrr!h9%90L#}<7;%Lr3h9%9&9#aL{!S7;#Lrr3h9#9!9&S7:(9.L|!gLIQ&K9&:#(9&L!_:#L :*%K9 9!9#3@LDaL|!g;%L,T&KLrr" +
  "&9*L-b9%_;%9%Lrr&U7:*9#L!_:#/!..9(Lrr9h;%9%9(9#9&aL#R79*L||%S7:(.9!9#S&q9(9(Lrr9h9 9!9#3@L<a; L8TL L!9 jLsurr!g77(9(..}J!#q9#9!9!9#R7:!#K%K9" +
  "!9#Q&K9 9#_B  ;%L<a;&L}*TL L!9&jLsur}X%g79%L~S aL#Rh0#9#L!_:#/!..9!:#.9#.}7!!q%K9!&K9 L9L 9 B  ;#L~9 aL|!gL6R79#hI  9!L!a:!9 L!_: /!...8 9 9" +
  " ># L!9!9#3!LsrrrmQ&K ..3 9!9 ># 9 >#&3M.~h!#(q!p#q< LDa;&= 9&L/_;%L L:z. 9%9 9!3^&qL!:%9&>#3;(&K#K9&>#/:%9&B A&K9#LB3LL!:).9%9(}?0 9)L#h/%." +
  ".L} 9%L 9%L }=7;%9%L} }?7:%9&L4_:(%K9%&K9#9(B  ;*LD_3L9+M-p9*~&M|!}Wo:+9%L!a:%9(L!_:(/!..9)L&h9+M|||||||2}F0!69#>#&9#>#+9 9!3}8&K9#L E#+.9)(" +
  "L#..9&LD_= .j!%q%K9&;(&K9 9#_B  L 9!9#S7:)9%B  :*9#L!_:#9(L!a:&9%L!_:%L9L 9)L~9 aL|!gL6R79)hL|!g9*L9L 9*L~9 aL|!gL6R7hL|!gP0!..9(O.r%!,q9 9!" +
  "9#L 3@LBP;%I 99 L+_:-9 ># :*%K#KL :&#K9#9%S&K9!9%_B  ;&LDa;.L|!g;,L-R&K9(9,hO&KL!:)9 9*9+a;*E# L :(/%.9(L5R&K9(9-_9.I  .L!:)9 9*9+LqiL!g_;*E" +
  "# 9(L!_:(9,O0#9 9(E#&/#..9)Lqi9&L|!gLCQh9+hL!:+L!g0!L :).9%L!_:%/!..#qL :&9)&q9!9#9%3@L~W!gL~= P&K9!9#9%L!_;%3@;(LBP9(L@Ph9%_:%L :)%K9!9#9%3" +
  "@LDaL|!g;+L,T&KLrrrw 9&L-b9+_;&9&Lrrrw }?7:&L!:)9%L!_:%/!..9 9*L 9&a9&9(LBP7_E# L 9)O0#6.9#9%P(L ...t!!!q< LDa;(= #K#K%K9(L+_9!9#L!g3}D9(B 3" +
  "L#P0!9(9(>#3E#>9(9(?#+F%99(L4_;#9!3})9(9#E#A9%9(L9_9#9&}   O&KL :#/!..9 9(>#8E#+9 9(?#4F# /!.9 L#I ..9(LD_= .Q!%q< L3a;#= 9 B }U:%9 >#]>#9:&" +
  "9#9 >#KE#+9#9 ?#GF% 9 9!9&9%9#L!3F9#L3_= .}; 9!L.T&K#KL!9!jL~H4g&qL}+(9!L#Q0!L%L29 L~] e79 gOL8h.2..L},L 9!L!aL/R7.}; 9#9 9!L%RaLt%_; L#l_9 " +
  "L~f#b_9 L~] da9 Lt%d_9!L,_L/fL}n!bL#_L(d_L}s~d}5a.9 9 9%LJb9#Lt8b_9&_~&9!~%Mr}w(poF% .}s!!&q9 L}r~d}5_; L~+~n+d:#9 9#L~+~n+ba; 9 L~%}r#d_9 L" +
  "~..da9 L~)~n+Sa;!L~f#d:%9 9!L~..da9!L}i}r#d_9%L}h}Ub_; L(bL#_L}n!d;!L#_L/f;&L(jL9_9 9!L}n!bL#_L(daL!_h9%9#Lt%b_9&L#R_L,jLrw/ah.}9 9#L!a:##K%" +
  "K9%O0!9!9#S&K9 9#_9%9%L-d;%L-baLDhI  9#L!a:#/!.. ..}J!!q9!L%a:%9#9#L|!gL%fa:#L :!#K%K9#L%U&K9!L!_:!9#L%a:#9 9%L%_;%L%3hO0!/#..9 9 B ?3CL :!." +
  "9!.}:!#q9 >#5;&9 >#8;%L 9!9#3];!&K9#9%S&K (9 9%9#aE#89 9#9&_E#5..9!.}% 9 9!3kO&K9 9 B ?3C..}8!#q#K%K9!O0!9 3}S;%L,T&K9!L!a:!9%9#L-b_:#/!..9 " +
  "9 B ?3CL :#.9#.}9!#q9 >#8;#&q9 >#5;%B  9!L|!gP&q9 9#L!aE#89 9%L!_E#5L!(L .(L ..}V!!%q#q9 L#3j:#9 LI3i9#L}(S9 L#3j;%L}7ShO:&9!O&KL 9 >#8O9 >#" +
  "5B  LIQh0!6.9 LI3i9 L#3j.;!L}8R9&gO&K9 9 B ?3C.9 L 9#9%9!LJP&q9 3}TL}7(9!.3d.}5 9!9#3b9%L!aS&K9 9!9#9%3c~%Mr}w(p9 ?% oF% (9 9 B ?3C..- 9 9!L" +
  " 30.}( 9 L!L&3c; 9 L~ w}6_L*fa.Q!%q9 >#8;#&K9 >#5;%B  LDa;!L|!gL-R&K9 9#L!aE#89 9%L!_E#5.(L~H!:!.9!L|!g.7 9 Mw}e~(~T}4F%99 9 >#+Lr#hE#+.8 9 " +
  "L}i~e L%3h&qL!(9 L}l~e L%3h..}j!#&q!p#q9 LB3k;#O&KL 9 L@3kO0!6.#q9 L#3j;!L}(T:%9 LI3kO&KL 9 >#59 >#83mO0!6.9 L#3j.;&LJR9%gO&K9 L}/3C.9 9&LJb" +
  "9!Lt8b_;!L QI @9 9 ?% 9!~&;(M 9(}U9#7oF% L!..}# 9 >#8&K9 9 B ?3C... 9 L|!gL?Q.S!#q9 >#8L!a:#9 >#5:%%K#K9#LqP0 9%B  9!} # O0 9 9#E#89 9%L!_;%" +
  "E#59#L!a:#/!...J 9 L|!gB ~.WL*g&qL!(9 L:a; L|!gL}9S&qL (Ms~bstsrrrw 9 ~&}]}{..L!g.}! 9 L|!gB ~.WL)gL Q.}- 9 Lr!U&q9 3}X!L#gL!l(9 L9P9 L,aL(R" +
  "h..}H!%q#K%K9!L~X P0!9!L~H~e _:#9!L~J~e _9!L&_:!B  9 9#}1! aR0 .9#B %L!h2.9 L~t|%gL~t|%P9 Lr}OgLrrGPh.A!!q9!&K%K9 B  B ~.W9#h:#9 L!_: 9!L!a;" +
  "!0 ..9#.}p!!&q< L9a;%= 9%L E#89%9!E#59%9 E#49%L E#39%9 E#+9%9 9!_E#/9%L4_:(%K#K9!9&P0 9%9(9&9 9&_B  3}^!9%># L!P&K9%>#&;)Lr!U&K9)3}X!9#gL|!g" +
  "0#..9&L!_:&/!..9%L9_= 9!9&Q.~G!!,q9 9!_L!aB  L}-P9!L%Ug:(9!L!a:,#q%K9!9#Q&K9%:&9 9#_B  ;%L{ P&KL!9+9*9&L{ PghL!g0%6.#q9%L~s P;)9&L~s Pg:-9&L" +
  "=P9)g:&9#L 9#9,Q7&qL!9%B ~.WL}&L},9#L!P7g0!69%LCP9#L!Qg(9%L}-P..:)9*9-h:*9&9+h:+9#L!_:#9(9)g:(/!..9(.L!g.}i!!%q%K9 9#_B  L 9!9#S7B ~.W;%L| g" +
  "&K9#L!_:#9%9&h:&/!..L :%9#L~9 aLKR9!L~t!ShO&K#K9 9!9#3@Lw Q0 9 9!9#L!_;%3}P;#Lt~(~I gO&K9#9&hLw gO0!9 9!L!3}Z!O0!.L :%..9%.}G!!q9!9%L| 9%L5j" +
  "Lqi[;&lg9!>#+L)jL 9&L!P7h;%E#+9!># 9!>#&9#L!_3@:!9 9%E#&9 9!Lw!gLr!QE# .y!!&q< L3a;&= 9&9!9%9!9%R;)7;(E#/9&9 9#9)7E#+9&9!9%9!9%S7;*E#&9&9#9 " +
  "9)7E# L :%#K%K9%9(Q&K9&9%9%3}a!O0#9%L!_:%/!..9(:%.9(9%a: L :#Lq:!#K%K9 9#Q&K9&9!9*_9!9(_3}a!O0#9!L!a:!9#L!_:#/!..9 :#.9*9#9%_a;!L#P9 9#aL#Pg" +
  "&q9&9%9%L!_; 3}a!&q9&9 9%3}a!(L .(9!L#R.9&L3_= .E 9 ># 9!_B  L 9 >#&9!S7;!9 >#+9#_B  i9!9 >#/9#S7L~W!gO.}* 9 B +L!P&q9 ># 9 >#&3}e!(L ..}6 #" +
  "q9 >#]B =&K9 9!3UL 9 >#]B =L!P0!69 L03}I(9 9!3}A.L&../ 9!L~.~[ L.3M.J!!q%K#K9!9#T0 9 9#_B  L~T Q&qL!(9 9!9#3}:O0!L#.9#_:#/!..9!9#S.~/*!,q< L" +
  "3a;+= #K9 9!L 3@L@P&K#K9 9!L!3@LDP0 L}q~h 9!L!a;(3}EO0 9 9!L!309(P0#..9 9!3}Y!Lw g&K9+L&_9 9!3}i!9+>#/:!9+>#+: .9 9!L 3@L}/P;):&%K9&;(L!_:&9" +
  " 9!9(3@B ~.WL)g0 .9!9(R9(9)Rh&K .L}^~g L~: 9 9)_9(9)a3}g!&K9(:&%K9 9!9&3@L9a;*L6TL L!9*jLsrs9g7&K9&L!_:&/!..9&9)9&9(S7:).9 9!9);&3@;(L~S P;*" +
  "O9(L>QgO&K%K9 9!9&L!_;&3@L9P0 ..#K9 9!9&3@;,L@P&K9&L!_:)(9(L9a;&L2TL L!9&jLsw%g70!.9(L>P9*h:-9!:(%K9(;&L!a:(9 9!9&3}j!LDaL|!gL-R0 .9!9&Q&qL}" +
  "<:(9 9!9&3}k!:.#q%K9!9(O0!69(Lu~h _:&9(L}q~h _:/9(L+_:(9 9!9.9&># ;*a;&9/># ;/9*3]O0 .9*O&K .9/B  L~X S&K9!9 9!9&3}j!L|!gB ~.WL)g0!6.9 9!9&3" +
  "}k!;(L!a9&9 9!9(3}j!L|!gLAP7.(9!.:&9#L@3L9,L@Q9!9&Sh:(9&9)9&9)S7:.L :&%K9)9.Q&K9 9!9)3@;*LDaL,T&K9*LDQ9&hL!g&q9*LDP(9 9!9 9!9)3}k!3}j!L|!g;&" +
  "L>P9&L~S Ph.9#9*3L9(h:(L :&(#K9*B ~.WL)gL 9#>#+L%S7&KL!:(/!.L :,#K#K#K#K#K9*L>a1+#%,,,&& !.9#>#+L(S:,/%.#K9*L~S a1%!+# .9*L9Q0*/#.9-9#>#+L!P" +
  "h:-/#.9&9-h:&L :-/!.9(9,h:(..9)L!_:)/!..9#>#+; L&aL0U0 9(L!gO&K9#>#&9 L!3@LDQ&K9%9%># Lr9hE# L :&/%..9#L E#+L :&/!.L}^!:&.9+L3_= 9&.~d&!*q#K" +
  "9 9!3}Y!w;,L }<&K9 :+9!:)%K#K9)O0 9+B  ;*B ~.WLr!PL!9*jLr~D gO9*L0Shg0 9+L!_:+9)L!a:)/!..9)0!.9,Lw g&K9 9!L&3}Z!0!.#K#K#K9 9!L#L 9 9!L{~f L#" +
  "3}(7;+3}P;*Lr}V<g&K9 9!3W;)O0!9 9!9)3}P:*(9!9+R&K .L :)L :,9 9+_;-; 9!9+a;+L 3X;!9+S&K .9!&K9 L 9 9!L!a;,_B  LCP7:).9)9 9)7;.L!a:/9,9!9)7;!:" +
  " #K#K%K9 ;)O0!9 L!a: 9)9/_B  LCQ0 .9!9)U0! .L :).L~<~f L>9)9._9!9)a3}g!0&9&Lx~f L+3(9&9-9+3(9&>#+:!9&>#&: .9*L~H~V=gO0!.9 9!_:/9 :)L!:-L!:,%" +
  "K#K9)9/P0 9)L!_:+9)B  :*9,&q9*LIQ(#K9-&KL}]!:.L :,9+:)L!:-9*L}1P9*LIPh9*L~T Ph0&#K9*L9a1&*##& .9*L}:P0%(L}]!:.#K9*L9a1&*##& .9*L}1P9*L}:Ph9*" +
  "L~T Ph0%..L :-L .:,9+:)/!..9#9 9!9%}   O0#.L :.9&>#+O0 9(9(># Lr+hE# .9.2.L}]!.X!&q9 9%L!_;)_:*#K%K9!9(;&Q&K9&L!_:(9 9&_B  L9Q9&9)_9!Uh9&9*_" +
  "B  L9Qh0!9 9!9(9#9%3]O0!/#..9!:&.9!9&S.3 9 9!3}?L|!gLw P.|#!)q< LDa;%= 9%L E#49%Mrrrr3F#/9%L E#A9%9!E#=9%L E#99%9!E#59%9#E#>9%9!9#_;*E#89%L=" +
  "_:+%K9!9*Q&K9%9+9&9!B  3}^!9&L!_:&9!L!_:!9%># L!Q0!9%>#&:#9%9&E#99%9!E#5L 9#3}W!;)9(70!#K9%L/_9#Lr!U&q9#Ls~t%aL~V R&q9#L9_(9#Ltw aL)U&K#K9#L" +
  "~!w aL(R9#L~_w aL&Rh9#L}q/P9#L}dw aL#Rhh0)9#L}g~< P9#Lz~Y Ph9#L~Pz%P9#L~[z%Phh0 9)&K9%L/_L93L/*(9%L/_L|!3L/(. ..LB.(9#.3L9)0#.9%>#4:(/!..9 9" +
  "%?#/F# 9 9(9%>#4; 9 9(S7E#+9%LD_= .0 9 9!9#L!a3@.=!!q%K9#;%L!a:#9 9!9%3}j!L|!gL9P0 .9%.}! 9 9!E#39 >#/9 3}*.}v! L~.3L!9#9#L!T7;#9#L~.3U7L!a:" +
  "#9 N        9 N        Y7: %K9#&K9#L!a:#9 9 u: /!..9%N        9%N        Y7;%N      ~i}:9%N      ~i}:X79 9!N        9!N        Y7;!9 9!X7}v." +
  "}4 9 M!F% 9 9!}7!}59 9#}qN     K}eK}w}pH%+9 L%I G9 9!3/I H.T!!q9 B F&K9 L}W}!}7!G9 M F% 9 L }7!}52.9 }1!}5;!&K9 L%I G9 9!3/I H(9 L}W4}7!G9 M" +
  " F% ..L!#q#K%K9#O0!9#L!a:#9!B  :%9 B  :&9!L!_:!9 L!_: 9%9&P0 .9&9%a2.L .@!!q< L3a;%= 9%9#I +9%9!E#/9 9%L+_3a9%L3_= ..~:5, Lr~X .0*   8   &  " +
  " + L}m~X .(!   , L~%~X .jP}BO}C}<}CO}?NR}?Q}GLR}DR}?QU}FO}B AD  (       }2D  *   !   GD  *   #   }:D  &   %       +}#%}!)  }%*! 4  6- (}(,}&" +
  " })  1205#    3& / . L~&~Y .~5)}       rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr 9 99999  99 +99!!!!!!!!!!   9 9 &&&&&&&&&&&&&&&&&&&&&&&&&&   939####" +
  "######################9999rKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK" +
  "KKKKKKKKKKKKKKKfeijWb}NXeYZ !#%&()*+,-./0123} }!}#4}%}&}(5})678}*}+ !#%&()*+,-./0}QWbiZj^cZijWcfWYYhZiiWlWjWhYZiXh^fj^edZcW^bZcfbenZZidWcZf]" +
  "edZfbWd}RZ}Pi^jZ^dYkijhnkiZh}N^YkiZhRY[hekf}N^Y[hekfRYjhW^jiXedjZmjijhZZjX^jnijWjZXekdjhnfeijWb};eYZ}S^f}S^fXeYZfeijXeYZ y}2  *   !}3  )   *" +
  "}3  .   }!}3  (   }(}3  ,   9}3  &   =}3  (   ?}3  &   B}3  *   }5}3  +   J}3  *   };}3  )   R}3  +   }A}3  *   }H}3  )   ~j}2  ,   }M}3  * " +
  "  Z}3  )   a}3  &   e}3  (   j}3  *   ~.}2  .   }T}3  -   }Y}3  %   }]}3  *   }e}3  +   }T;jnfZ;I;[hekf;A;kiZhRY;I;;A;[hekfRY;I;;A;jhW^ji;IA" +
  ";j^cZijWcf;I;A;XedjZmj;I}T;kiZh}N^Y;I;;A;[hekf}N^Y;I; )(!#(%&)(}N}Nfheje}N}NdkbbjhkZA Lx~c .}z2;;I;;Idkbb;I}U^djZ[hWj^ediWdedncekiRYcZiiW[ZR" +
  "Y   ~r}5  /   (}6  .   3}6  ,   9WXXekdj}NdWcZ9WXXekdj}NYecW^d9fbWd}NdWcZ9fbWd}N^Y9[hekf}NjnfZ9XhZWjZY}NWj9WXXekdj}NdWcZWXXekdj}NYecW^d}SkjX" +
  "[cjcedjkZ}RZYj]k}Qh^iWjikd~h~4~8  !       (   <   !   |       r },&u  #~&  !8) &r}& #15 ! 9-#.9 &19!&>9!#}09&&}19 #}N9 #}O9 &W9&!}Q9%&_9(! D" +
  " ##D !~H{},!|~t )1| !W| !~i|2!VkDDI}1}1}Ke}P_ZXj9}?}E}>}>kdYZ}Q^dZY}?W}?DDDDDDDDBDDDDBDDDDBDDDDBDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD" +
  " ~X}4  &   }:E  &   };E  ,   }>E  %   UE  =   iE  9   9fd[9_f[9_fZ[9[^}Q9il[9}RZ}Pf9^Xe9}Pcf9Wl^}Q9]jjfiI}1}1]jjfi]jjf}1}1}R}R}RCDmmdBB9f]ed" +
  "Z9jZbZf]edZ9jZb9ce}P^bZ9XZbb9e}Q}Q^XZ9}Reha9cW^d9Y^hZXj9f]9j9f9c9}7Zmj}8ZmjCZmjIZmjCIZmjm   w}6  !   SF  (   }@F  &   }DF  &   }HF  (   }LF " +
  " %   }OF  !   %   2       B}8BB}9d}1W}8j}PY}9jZbEkhbGdWd}:d^b}:<d}1W}9dedZ}8dkbb}8YZiX}3be[e}2cW^b}4dWcZ}6fbWdFj^ZhFjZij}:jhkZ}:ZcW^b}4f]edZ" +
  "E}QWbiZ}:WYhZiiDWlWjWh}2YecW^dGiZXjehH}RZ}PkhbG[cmCYZKcZCXecKggCXecK}RZ}PCYZKkdade}Rd}8WYYhZiiDbe[ekhb}2eh[dWcZ}6}RZ}Pi^jZG}2}3ECXecK}2E}4CX" +
  "ecKWebCXecK[cmCXecK[cmCdZjKcWXCXecKcW^bChkKcidCXecKZcfbenZZ}5]ecZfW[ZG^dYkijhnHfbWddWcZFfbWdj^ZhFjZWcdWcZ}6b^lZCXecKcW^bCXecKkdYZ}Q^dZY}8>de" +
  "j9iZj?}:WlWjWhkhb}2ZcfbenZZi}5[hekfdWcZ}6]ZWYXekdj}5jZbZf]edZE[cW^bCXecKfhejedCcZKnW]eeCXecKnWdYZmChkKncW^bCXecKXecfWdnkhbGYecW^ddWcZGjZdWdj" +
  "dWcZ}6}RZ}Pi^jZkhbG^XbekYCXecKnWdYZmCXecKWXXekdjdWcZ}6}P^bb^d[fbWdFXecfWdndWcZ}6XecfWdni^}SZ}5XecfWdnbe[e}2YZiXh^fj^ed}3]ecZfW[ZkhbGf]edZdkc" +
  "}PZhEfh^X^d[fbWdFfh^X^d[j^ZhFfhe_ZXjdWcZ}6]ejcW^bCXecKekjbeeaCXecK}Pki^dZiidWcZ}6XecfWdnZcW^b}4XecfWdnf]edZEXkijecZhdWcZ}6ZcW^bWYYhZii}4^dYk" +
  "ijhndWcZHdkcZcfbenZZi}5}QWijcW^bCXecKXecfWdnYecW^dGZcfbenZZXekdj}5}RehaifWXZdWcZ}6XecfWdn}RZ}Pi^jZGXecfWdnWYYhZiiDZcfbenZZiXekdj}5jejWbZcfbe" +
  "nZZi}5[ee[bZcW^bCXecKfhejedcW^bCXecKXecfWdn^dYkijhnHjZbZf]edZdkc}PZhEeh[Wd^}SWj^eddWcZ}6eh[Wd^iWj^eddWcZ}6ik}PiXh^fj^edfbWdFik}PiXh^fj^edj^Z" +
  "hFdkc}PZhe}QZcfbenZZi}5XecfWdnYZiXh^fj^ed}3}|F  #   ~!F  %   ~&F  5   ~=F  F   zF  }!   1G  }:   TG  ]   ~/G  }<   {G  m   kH  M   ~1H  }q  " +
  " }CI  ]   ~4I  }0   ~^I  }J   }:}7  9   }N}7  N   }w}7  }!   ~/}7  }#    !#%&()*+,  A39K>~J>KG3  9 D39#     t 3> 9 =K    &KA3 3  93 L}v~r .}" +
  "i!iYWndZiYWnhiYWnkhYWnYWn_Wd}QZ}PcWhWfhcWn_kd_kbWk[iZfeXjdelYZXDDDDBDDBDD}DDDIDDIDDCDDDDDDDDD+ /   - 0,r    +    ! &   )   (   %   (   }vJ  " +
  "}zJ  ~%J  ~0J  ~+J Lwy .!! L~Dy .!! L~Py .!&"
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

// pkg/src/entries/inline-require.ts
var load = () => import("./js-module.js");

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
    const plain = { text: text2, issues: NONE, warnings: NONE, changes: NONE };
    if (text2.length > most) return plain;
    if (!mayHoldOpaque(call, text2)) {
      if (atOnce) return { ...plain, again: () => explained(call, saves) };
      if (!text2.includes("null")) return plain;
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
