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

// built:built:module-text
var singles = (
  "000102030405060708090a0b0c0d0e0f101114181a1b1c202122232428292b2c2d2e30363738393a40414244454647494b4d4f505c616364656768696a6b6c6d6e6f70717273" +
  "747578797c7f8081839098a0b8c0ecfcfdff"
);
var text = (
  " Xjd!   !~C!9}N%ppp!p}N!p!p}N#pp }N%ppp }N#pp!p}N&pppp }N(ppppp }N!p }N&pppp!p}N(ppppp!p}N !p}N  }N*ppppooo }N(poppo }N)pppopo }N&poop }N&pp" +
  "p}V }N!o }N&poop!p}N*pppppop!p}N)ppp}Vpp!p}N#p}V!p}N&p}Vpp!p}N*ppppppp }N)pppppp!p}N)pppppp }N&oopo!o}N%ppo %}k!}i!*#),&.  )/012!3%,!--4} }!" +
  "+!#%#!*#+&+(#()5#%%  }#%#}%}&6(}(!%((*+   # %!%(%,%#&#(#!( )!#&)%%(% )(& ##%   , )#& )!(  #&&#(&!!*!!*!#!!!! &(+ !&# &&+   &78* %&(!g!--(%! " +
  "()+!p!Lqq3.*}C,)d[dfin# *XZ}QXeY[ ,(^Xc}Q[ 3(_eglk 4)flkglk } -flkglk}Mc[e }!&j[[Z 5(jgc_k }#+}QXc_ZXk[ }%,3! L!.,nT}[!}Mo}T *)/!+-~*~!#}i!%" +
  "  .}K!#p:!L~Cu3?# L~Ku3?# <#bS&KL~Cu3:#:!L&L&3#L~Ku3?# ;#.:!L#k<%&KL~Gu3?# :#L#ka: :%z-  .L~Ku3:!:#aF# .}( : :!:#:%:&3%LrqqqmQ&K ..~3#!&p= L" +
  ":b<(> :#:!:#a<*T&K#K: ?#&;+:(L3a<!:*: ?# <#L!k<):):*R8<)L+L&:&L!P8<*:):*S8<*:%:&3G:(?#5;):(?#30 :#&p:(:%F#3:(L9a;!:#:&c(L .;%:(?#6;#:!:%F# :" +
  "(?#3&K#K:(?#9<!O&K:(L+a:):#L 3F:(?#+;#/!.L~[u3?# <%:!:+aP&KL~[u3:+F# .:#:)3&<#O&KL~[u3:%F# /!.:!O:#:+Pi0 :#:+:!z-  .(:(:):#3}5:(?# ;#.:#O0 :" +
  " :*F# : :#F#&Lrqqqm;)..:(L:a> :).}^!!&pL~au3?# <&Lp: L~[u3?# :!aL!bL :!bh<!a<#:!:#S8R&K: L3}Q: L||%hL Qa<(K <%LpP&KL 2.:&:%L3k<#Q&KL~Wu3:#F#" +
  " :#;!.L~au3:%:(aL3kF# .L~[u3: :!aF# :!.}0 L~Gu3M&G# L~?u3M G# Lxu3Mqqqq3G# L~[u3L~Wu3?# F# .& L .}[#!&p= L3b<(> : ?#+&K .: #p: LpF#+: ?#6<&:" +
  " ?#&U&K: :&L!aF#6(:&: ?# aC  ;%: :&L!aF#6L :%0!7.:(L&a:#L L!L!3+:(?#&L!P&K .:(?#+;):(?#/;&:#&K:&:!:#z-  .: ?#5<!: ?#/P&K: L/a<%:%?# L!L&L/3%" +
  "LrqqqmQ&K ..: ?#3:!L/ca<%:#F#+:%:&F#&:%:)F# : :!L!aF#5L ;%: ?#+L!a.F#+:(L3a> :%L#P.~&!!!p= L:b<(> :(L5a:!:%:&3G:(?#5L!P&K: M!G# (#K:(?#9<&O&" +
  "K: :%F#+: M G# /!.:(?#6;%:#&p:(:%:&L!3F:(?# (:(L+a:%:&3}5:(?#+.<#&K: :#F#+: :!F#&: L F# (: :&F#+: :%F#&: L!F# ...:(L:a> .~O4&*p4o#}V!}T= Lq&" +
  "b<*> L~)u3?# &K .L~)u3LpF# 3(L~4u3?# ;,Lwu3?# ;.%K:+Lv!Q&K:*:+aM G% :+L+a;+/!..:,Lv!R&K .L ;+%K:+Lv!Q&K:*:+a:+:.aA  I% :+L+a;+/!..:*A%V;}&:*" +
  "A%}<;1:*A%K;6:*A%H;}(:*A%E;}!:*A%?;2:*A%:;3:*A%6;5:*A%3;7:*A%+;8:*A% ;9:*A%}G;}):*A%}N;4:*A%^;} :*A%}]!;}#:*A%t!;}%:*A%g;}*:*{ %m;;:*:*A%u!z" +
  "%<+F#~;!:*:;{.%v!:*:}*z%F#x!:*:}%I%w!:*:}#I%~)!:*:+F#~S!:*L||%:} z%L :} N        }P8:} N    ~W|~gKZ8</}6!~G!:*:4I%~?!:*:+:})z%b<-L :+:-U8F#~" +
  "O!L :!L!:.Lv!a: Lv!b< :,Lv!bS<+8<,a:!L : :+8<-S< 8;.L :,: 8; L+;+#K%K:+LHQ&K:+L~;q3a:+L/a;+C  <,w:9}O0!/#..L%;,.L1;+L|!:3z%L :3N        }P8:" +
  "3N     ~WfKZ8<0L2bL|!hL~j!U&K:0L|!hL~Ts3aC  ;+.:-:!b;-:*:8z%<0F#t#:*:,J u#:*:+J }m#:*:7I%~h!:*:1I%}]#:*:5N        }OJ }k#:*:}&N        }OJ }" +
  "l#:*L||%:2z%L :2N        }P8:2N    ~W|~gKZ8}6!}i#:*:}!I%~a!:*:}!N        }P~%G%~W!L*;+#K#K#K#K#K#K:#1*!!##%& (.L);+/&.:#L!P; L#;+/%.:#L%P;+:" +
  "(z);}+/#.L&;+/!.L(;+.:*:&I%~p!:*:6:&:}(}t<&N        :&N        Z8v<&I%q#L!;##K#K:+L#U&K#K#K#K#K:+L#b<#L|!h1) %%%!#%.:,0(/&.:,L#Q0&:*:&:1:&:1" +
  "Z8I%q#:*L~W!a:4:/:*Lv!a:)3-/&.:,L%P0%:*Ls}%}6!u#:*M G%~W!:*L }6!}i#/%..:,L!Q0!#K#K#K:#L|!hL!b1% !#%.:*M G%~W!:*:%}6!}i##K:%L||%h<#L~l%b<,L&S" +
  ":,L!Pi&K#K#K#K:#L}|%b1(#!!!# .:#Lu%P0!.:+L!h0#:%L~?!bL||%hL~[ R&K:*Ls9}6!u#(:*L%J u#:*:%30J }m#./)..:+L!h0 :*L J }l#: O:!L~[ SiO&K#K: :!a;##" +
  "K%K:!&K: C  L,b<+L}&SL!:+kL}oqq&hOi0#: L!a; :!L!b;!/!..L ;!:#; .#p%KL ;,L :!O0!7: :!aL!bC  L,b<#L}&SL!:#kL}oqq&hOiO&K:!L!b;!/!..:!.;#L ;+#K#" +
  "K%K:!:+Q&K: :+aC  LEbL|!h</L,S0#:&N      >K}uN        :,L!h8:/wv<&N  ~W|||~gL:&N  ~W|||~gLY8;&:+L!a;+L!;,/!..:,L!h0!.:.O:-L~[ SiO&K:*Lw#a:.:" +
  "-:}+31:*@%x#:}+:*?#w#8;}+.:*Lw#a: :#:}+31:*@%w#M!}A0!:*@%x#~1:}+~1}t<(N        }PO0!:(N     K}eK}v}o;&.M!;:..:*:&I%~a!:*::G%~W!:*L~W!a:*L~?!" +
  "a:*Lv!a:&N        ::}z8L :)3.::V0&:*A%~p!;(:%L||%h< L~o%Q: L~%%Qh0&N     6~mK:&:&N     6~mKZ8N     K}eK}u:(v<&:*A%~?!ZO0&:*:%}6!~G!:*:&I%~?!" +
  "/&.:*Ls3}6!u#/%.:*L!J }l#:5N        X&K:*L~W!a:*L~?!a:*Lv!aN        L :)3.(:*L J }k#:*L~W!a:}#:}%:03/./#.:*L }6!}k#:*:&:1:&:1Z8I%q#:*L~W!a:*" +
  "L~?!a:*Lv!aN        L!:)3./!.:*: J }k#:*L~W!a:4:/:*Lv!a:)3-.:*:*A%~?!I%}{#:*:*}0!~G!wI%~)#:*:*?#~S!:*?#~O!bwI%v#:*:*C }l#wI%}]%:*:*A%}]#I%q%" +
  ":*:*{ %~p!{.%~h#:*:*A%~a!N      ~h~7:*?#~W!8I%~a#:*:*}0!}i#wI%~W#:*N        :*C }m#< L!aw: L1P8I%~O#:*:*C }k#wI%~G#:*:*A%~h!I%~?#:*:*?#t#wI%" +
  "x#:*:*C u#wI%w#L ;+%K:+L~O Q&K:+:*Lt%aa:+:*Lw#aa@% G  :+L+a;+/!..Lxu3:*Lt%aL~O 32L ;+%K:+L6Q&K:+:*L~a%aa:+:*Lv#aa@% G  :+L+a;+/!..Lxu3:*L~a%" +
  "aL632L~)u3L~)u3?# L!aF# :*Lq&a> .~R!!#o:!: A%6}t<!N        :!N        Z8N        :#L||%h8<!N        [&K: :%A%3:%A%6: ?#EL!a< Lp: 83/2.:!:%A%" +
  " :%A%+L!:&3}e!v<&:%A%6: A%:<(}t<)N        :)N        Z8}P&K: :#:!3t!(: L#J H: :&N  x|||~VL:&N  x|||~VLY8<!I%3: :!:(vI%?..}j###p#o:%N     xiK" +
  "ZO&K#K: ?#E<):#?#:U0 :#A% :#A%+:):(3}e!:%N     K}eK}u<+:!A% : A%6}t<%N        :%N        Z8N        :!}0!+<*8<%Y;):%:+:)8v<(N  x|||~VL:(N  x" +
  "|||~VLY8<(:#A%6: A%:<+}t<,N        :,N        Z8}P&K:)O0!: :*:%3t!(:!?#3<#L-L(:&8<&R0!: L#J H: :(I%3:!:#:&bF#3: :+:(vI%?.2..: 3}f!.}i!!!o:#:" +
  " A%:<&}t<#N        :#N        Z8<#N        [&K: 3}f!(: L!J H: :%F#E: :!N        :!N        Z8<!:#:!:#Y8<!N  x|||~VL:!N  x|||~VLY8<!I%3: :&:!" +
  "vI%?..g!!pL+;!#K#K#K#K#K#K#K#K#K: L||%h< Lt%b13+ *!#%***+***&*().L!2.L#2.L%2.L&2.L(2.L)2.: L~%%P&KL*;!(: L}y%P0#..:!2.L .}8!!p= LEb<&> :&:!:" +
  "#3@: :&:%3B&}V: :&@% M~a*}VG%+M!(M .G% :&LEa> .}A!!p#K:#: ?# : ?#+<%bS&K: :%:#L!L!3#: ?#+;%(:#O0!.:#O0 :%: ?#&a:!:#z-  .: :#:%aF#+.}f!!!p:%L" +
  ":S:!:#Ui&K:#; (#K:&&K:#:!b<&L#U&K:!:&L!}Qa; /#..L ;!%K: :#T:!:#UiO&K:!: :!bL!}Qa<&:#S;(:&: :(8; :!:&:(8;!/!..:#;!.:%L!a;%.: L :%L;R8L : :!S8" +
  ".~2!!!p= L3b<!> L~)u3?# &K .L~)u3LpF# L~)u3L~4u3?# : U&pLwu3?# ; L (3(:!L&aLpLqq!: : Lqq!T8L!b]}QL!a< L!L!L!3+:!?#&L!P&K .L~4u3: F# Lwu3:!?#" +
  "/< F# L~-u3:!?#+F# L~Wu3L~[u3?# F# L~)u3?# L!a.F# :!L3a> : .9 L~)u3?# L||||*U&p (L~;u3?# ..9 L~)u3?# L||||*U&p (L~?u3?# ... L~Ou3: I% .~2!#%" +
  "p#}VL~)u3?# &K .L~)u3LpF# 3(:!z%<(L~4u3?# L#}Q<&: b<)L :&:)U8<&:&:(S8;(Lwu3?# : L#ka;&:%~%;*:#z%~%;+L ;%#K%K:%:(P0!:+:&}5  :%L Q~%:*oo<*}I&K" +
  ":&L&a;&:%L!a;%/!..:%;(.L~)u3L~)u3?# L!aF# : L!:(:(L!T8a.~l}:#5p#}V= L~G&b<*> :*: F#9:*:&F#K:*:%F#}7:*:#F#H:*L~Ou3@% G%E:*:(z)G%?:*M!G%:L!; :" +
  "*:!L~h!hL&}QL!h<#J }?:*L!L#L :!L%h<%L#P8:%L!P8J N:*L!L#L :!L/h<!L+P8:!L&P8<!J O#K#K#K#K:!L!b1#! #.L#; .:#0!.L ; .:*: J U:*:)F#V:*M G#g:*Mqqq" +
  "qx G#^:*M&G#}N:*:*L~F aF#o:*:*L:aF#m:*:*L~G aF#W:*:*L~E aF#}G:*:*L9aF#}CL~)u3?# &K .:*L~S a;#L~)u3LpF# 3(L~4u3?# ;%Lwu3?# ;&:*?#}GC  ;):*?#}" +
  "C?# ; :*?#m;} L.;!%K:!L}0Q&K:!:*Lq!aaL#J  :!L/a;!/!..:*L&F#z!:*M G#~l!:*Mqqqqx G#y!:*{/                {.#q#:*M G }c#:*L!}6!}w#:*L!}6!~a#:*M" +
  "!G#~W#:*Mqqqq3G#u#:*Ltq3Lqq3:)L!h<!8F#~S#:*L!:#:!8F#~O#:*:} F#~K#:*L F#v#:*L~)#a:*Lq!aL>z-  :*M G#z#:*L : : :%S<!8<2F#~p#:*L!:&:!8<4F#~l#:*M" +
  " G#}]%:*L#F#y#:*L~a*:} ?#9<}&:}&L~a*U8F#}X%:4:2Lw}^3L%3}&&K:*L!J }c%:*L%F#z#.#K:*Ly#a<!36L|!hL~s Q&K:*L~p%a:!3}(:*Lq!a<!:*C q&L6kLrs5iL 37:*" +
  "Ly!a:!LBz-  (#K:*Lu#a;1:*L F#~l%:*Mqqqq3G#y%:*M G#}X&:*:2F#z%:*:4F#~p%:*L#J ~J!:*L#J ~>!:*L#J ~3!:*L#J ~(!:*L#J }v!:*L#J }l!:*L#J }a!:*:*Ly%" +
  "aF#q&:*M&G%~)%:*M G%}{%:*Mqqqqx G%v%:*M G%u%:*:} @%3G%t%:*Mqqqq3G#u&:*Ly#aL~s 38L ;&#K#K%K#KL ;!:*@%u%<8V&K:*?#}{%O;!.#K:*?#z#< :*?#~p#R&K: " +
  ":*?#~l#aC  < L:S0!.:*Ly#a39; .: L|!hL{ P0#:!O&K:*?#z#< :*?#~p#U0!:*: : :*?#~l#aC  LBP<!aF#z#:!O0!.:*?#y#L#Q0%#K:*?#z#<!:*?#~p#R&K:!:*?#~l#aC" +
  "  L:S0!.:*Ly#a397:*?#z#;!.:*L J }b%:*:!F#}]%:*L}w&a:*Ly#a3}*:*C ~#&<-L#P0%:*?#}]%;#:*?#}w&;!:*?#}{&;):-L!h&p:*L F#v&:!:):*Lu&aL 3}+7:*?#}p&;" +
  "!:*?#v&(:).; #p:#L!a;+#K:!: 3:<#L|!hLx U&p:*Lt%a:*L}w&a:!: 3;;%L~m!(:*M!:#~%}Z<9:8}XG%u%:8:9s<8V;%:8VO:#L-b<#L|!hL&Qi0!#K:*?#z#<#:*?#~p#R&K:" +
  "#:*?#~l#aC  <#L:S0!.:*Ly#a39;#.L!;%:#L|!hL~s P&K:*Ly!a:*Ly#a:*L~p%aL!3<:*L~#}^3?# F#x&:*L}w}^3@# G%w&L&;#L /%.L&.;#.:*Lw&a:*Ly#a3}(:*C ~:&.;" +
  ".:*:)F#~##:*:+F#}{#:*L J }w#:*L J ~b#L :%:.L!h8&K#K: O&KL ; /!.:!C  L~V Q0 :*Ly!a:!: L!:*Lw&a:*?#z#:*?#~4&b3}10%.(:*Ly!a:!: :%:*Lw&a:*?#z#:*" +
  "?#~4&b3}10#.:#L|!h<%L)T&K:*Lq!a:%L/ca< :*?#x&F#+: :*@%w&G# (#p:*L6a;3:*Ly!a;):*Lw&a;+L ;#= LEb<%> #K#K#K#K#K#K#K: L,b1&#& !&.:!C  L~X Q0%:!C" +
  " !L~f Q0%:!C #L~g Q0%:!C %L~f Q0%:!C &L~q Q0%:!C (L~e Q0%:!C )L~g Q0%:!C *L~m Q0%:!C +L~k Q0%:!C ,L~@ Q0%:!C -L~[ Q0%L!;#:)?#^C },L!P0&/%.:!" +
  "C  L~b Q0#:!C !L~f Q0#:!C #L~l Q0#:!C %L~] Q0#:!C &L~_ Q0#:!C (L~j Q0#:!C )L~X Q0#:!C *L~l Q0#:!C +L~b Q0#:!C ,L~g Q0#:!C -L~f Q0#:!C .L~k Q" +
  "0#:)?#^C },L!P&K:+C +<!L(P0&Lqq5; /#.:+C +L(P&K:+?#&;#:+?# ;+:%:%L}0aF#5:%L:a:+:#:%L5aL#3}?:%C AL#P0%(:+3UO0%.:)L}e}[~K 3}=/&.:!C  L~e Q0!:!" +
  "C !L~] Q0!:!C #L~k Q0!:!C %L~k Q0!:!C &L~X Q0!:!C (L~_ Q0!:!C )L~] Q0!:!C *L~@ Q0!:!C +L~[ Q0!:)?#^C },L!Q0!:+C +<!L%Q&KL#;#Lqq/; /!.:%L F#9" +
  ":%Mqqqq3G#5:%:+C ,J ?:%:+@# G#::%L+a:%L:a:%L5a3}::%?#+;!#KL~4}^3:%?#/< 3}@&K#K: ;#%K:#O0%:!C  <.LEbL|!hL-R:.L~V!hL~8 bL|!hL7RiO&K:.LCb<0L0TL" +
  " L!:0kLsx h8O:.L~V Qh0#.:!L!a;!:#L!b;#/ . ..:)L}Y}[~O Ls}[~O : Lq#R8L}W}[~O : 83}=.L#;#/#.:!&K:): :!L6kiLr%i3}=/#(:)L03V/%. .L,;#Ly}Y3;+#K#K" +
  "%K:#L!a<#L4Q&K:#L7P&K .:+L&b;.:+?# ;0:+L+a;+:!: :.?# :03}W!O0!/#..L ;+/!.:#L4R;+:#L-b;#.:%:#J !:%:+L!hJ  :):%C !L6kL~f~r~,~(*bL}g!:%C  83}<:" +
  ")L03V/!.:#L/c:)a< :+?#+F#}>: :+@# G#N:#L*a;!L!/!.L .; :3:!J !:3: J  :%LEa> :*C 6O0#:*C }(;#.:*:*C ~a#:-L!j:#L|!h:&L|!hUhhJ ~a#:#;&/!..:*Ly#a" +
  "3})/!.:*:*?#z#L!aF#z#:*:*?#q%L!bF#q%.:*:*?#}]&F#v%:*:*{ #~p%{.%t%:*L3a< :*Lt%a<&3=: L&i:*L~l%a:*?#3<}!8?# ;3:*?#~h%;5:*?#y%;6L ; :*L}b&a:*Ly" +
  "!a<!:*Lq!a<%L 3>:*Lu&a:!:%L#3>L!;#:&:!:%L&L!3},:*L J ~b#:*Lr}*}6!}w#:*L F#v#:*?#~K#<!?# ;&:!@%+;8:*M G#~)&Lq!;%#K:*C ~>!L#Q&K:8Mq~G}o~k~mC:&" +
  "8;8#K#K#K:*C ~;!<!1&&# !#.L ;!:*?#~4!:*?#x!L :8:1:*L~)&a3}-;%/%.:*:*C ~<!J u%:*:*?#x!<#F#}i%:*:*?#~4!F#t%:*Lw&a:*Lt%a3}.:#:*?#~4&<!Q&K:*L!F#" +
  "~)&.:*L F#~C&:*Mqqqq3G#~;&:*?#w&;#:*Lt%a<0:*Lw&a:*L~;&a3?:0:*?#t%<):*?#}i%<+3@:);%= L:b<-> :+&K#K:):+aL!b<}#C  L~Q Q:+L}+bLnRi0 :-M G%6:-{/ " +
  "               {.%+#K%K#KL ;.%K#K:%:}#P0&:,L})P&K .:%L!a;&:%C  ;%L!:,kL~g~/~R|!hO0 :%LEbL|!h<}%L-U0 :}%:.L-ca;.:,L!a;,:&;%/!..:,C ~L}l3:%Q0 " +
  ":/L(S&K (:,L!a;,:-L+a:/L#ka:.F# :/L!a;/:&;%/#. ..L ;,/!.:-?#3;%L ;,:-?#6;&:-?#5;/:-?#+<}#:-?#/<}%3}P;}(:-?#9<7L}6S:&L}6Si:}(:%L!bT:/L}&Sii0 " +
  ":0:}#:}%:%3]:/:&:73^:+L}*b;%%K:%&K:%L!a;%:.L-c;./!..:0L!J }/:0:.F#:L!;,..#p:-L:a> :,O&K#K:):+L 3}/C ~-r3L)h&K:*Lt%a<%:83B0!:%:):+3C/!.:):+L " +
  "3A<%L!bL!T&K:):+:%3}/L:P&K:*Lt%a:):+3C/#..#K:):+:%<&3}/LDP&K:):+:%L!a<&3A<,O0!:&:,a;&.:%O:&:+Ri0 :%L,bL(R&KL ;%(#K#K#K#K#K:%L*b1# !#.:&L*P0(" +
  "/#.:&L+Q0!/&.#K#K:%L3b1& ##!#.:&L3Q0!L);%/#.:&L}!Q0 L,;%/!.:*Lt%aL}(3D/%..:):+:%:8:1:*L~)&a3}-/%.L ;,L);+:*Lt%a<)LC3f<%O&K:)LA3fO&KL#L&:)?#6" +
  ":)?#93iL#P<,8;+..:):+3e;+:,&K:):)?#+L+iF#+:):)?#/Lqq:iF#/:+L~G2a;+.#K:)#p:%&KL8:+O0!7L :+b;+.:+L!aL}g~E R0!L7.3DL ;+.:)LC3f;/:)?#6:)?#93i;%#" +
  "K#K#K:,O&K#K:)L~N 3fO&K:%L%Q0!L~e#L~f#:+L%L2:+~8L~[ f8h8;&:)L%3eL!b;%L:;.:+L!L!3];-/%.:)L#3e;%:)?#9O&K:)L<3D.:/&K:)LC3d.:)L!3e:+3j;-:+L!a3j:" +
  "-b;&L}+;.L!b<+L*U&K:&;%/&(:+:%L*caL*b;%/%. ..:/&K:)L#3e;%:)?#9O&K:)L;3D.:)LC3d(:%L&Q:,i&K:)L}&3D.:)L#3e;%.:)L#3e:+:%L!3];-L}*L}):+:%3}P<&8;." +
  "L!b;%.:%:&R0!.:):.3D.:):%:-a~#Mq}v(}VG% :)?#9O&K:,&K:)L93D(:):)?#+Lx iF#+./!.:)L~K 3fO&K:)L~l 3fO&K:)L:3d..:)L#3e;&:)LJ3f:,:/i<%Q&K:):%&pL>L" +
  "=:)?#6:)?#93i8(L>.3D.#p:)L=J @:)L#3e;/:)L}&J @:%&KL ;-L :)LJ3fO0!7(:)?#6:)?#93iO&KL ;-L /#..:)L#3e;-L!.;0#K:)LD3fO&KL ;.L ;%L ;+:)LB3fO0!.L " +
  ";.L ;%L ;+%K:)3k<,L,T&K:,:+L-ca:+:%L,R8;+:%L!a;%:,:.i;./!..:%L Q:0h0 :)L}-3D.L,:%b<,L :,L,T8;,%K:,&K:,L!b;,:+L-c;+/!..:&L6P:-:.:/iiL Qh:&L6S" +
  ":-L}7Si:/L}6Sii&K:)L},3D.:&L6P&K:):)?#+Lq!iF#+.:):+F#::)L,L%:%:%L%T8<%:%L,U8F#>:-L}7P&K:)3lL}6;-.:)L}.J @:):)@% :-:/L}7c:&Lt9caa~%oG% :)L~Q " +
  "3fO&K#K:)?#9O&K:):)?#/Lqqx iF#//%.:)L:3f7:)3}Q&K:)3m/%.:)3}R0 :)L}]}^3L!3c0 :)L}.3D..:)?#9O0 %K:)L~R 3f&K:)L)3}S:)L~T 3d/!..:)L:3f&K:)L(3}S." +
  ":)3m..:*Lt%a:8:1:*L~)&a3}0.;%:*C x&L!Q0#:*?#v#0#:1:*?#~C&F#+:1:*@#~;&G# /#.:!L6kL}Zs?i;%.L ;!.:}!:5:}!8;+:*L}w&a:*Ly!a<.:%:#:!:*?#~)&:*?#~-&" +
  "<!L|||}Vh:!:*?#~K#@% V83E:*Lw&a<!:.:*Lq!aL)L 3},:*?#~K#C },O:*?#u&<%LrqqqmPiO&K:*?#}p&;-:*?#v&;/= L~G!b<)> L?3S<&M G#::&Mqqqq3G#6:&M!G#3:&M " +
  "G#+:&Mqqqq3G# #K:.?#^C },L!P&K:&L6a;,L~h}]3;!L ;#%K#K: L>P0%: :.a<-L~F aC  L#Q&K:#L%U0!:!?# :!L&a?# :-L~; a:,3}D.:#L#R&K:&:&?#:F#>.:#L!a;#:!" +
  "L+a;!: L/a; /!.. (:):/F#E:):-F#B:)Ls#F#}4:&L/a<#L~s 3}8L~@}X3L+:)LBa:#3}D:!C +<5L#Q&K#K:!@# ;8:)L~a*F#V:)M G#}<:):8G#K:)M G#}C:)L#F#H:)LHaL~" +
  "s 38L!; %K:)L~S a<,:)LHa<!: L!h3}E:)C ZL#P0!:)L~a a:!3}(:,L~@}X3L+3}9&K#K:)C g< O0 L ;!:)L F#}{!:)Mqqqq3G#v!:)L F#~-!:)Mqqqq3G#~#!:)?#c;1:)?" +
  "#^;0L ;,: L#P&K:0:1:)L~#!a3}FO;,:)?#~-!;!.:):)C hJ o:):1F#m:):0F#k:)Lw!a:)L~l a3}.:!&p:)?#~)!(:)L6a:)Lw!a:)Lv!a3}::)?#9;!:)?#6.;1:,O: L%QhO&" +
  "K:)L!J ~C!:):/F#~?!:):-F#~;!:)L F#o:)Mqqqq3G#k:)L3a:)L~;!a:)L~l a3}::1:!:)?#3:)?#53I0!.:)Lr6}6!q!:)Lr:}6!k:)L}er~)&F#t!:)L J }b!:.:)L}b!aL L" +
  " :)L~l aL#3}3.(:#LB3}8:)L:a:!:)?#}C3L:)?#>; :)?#:;!:)M G#q!:)M!G#k:):#F#o:)L~l a:!: :5L!h3R.L ; / . ..:#L{ 3}8:&:+:332:)L}i!a< :+:3Lv}X3L&3}" +
  "G:)C }s!L#Q&KL~,}]3L/: :&3}H.:)Lw!a:+:3L~%}X3L*3}G:)C ~:!L#P0!:)@#w!;8:)C ~8!; L ;,:)L F#~C!:)Mqqqq3G#~;!:): J o:):8G#k:)L+a:)L~l a:)L~;!a3}" +
  "::)?#+<-:)?#/<.3}I<!&K:-:.:!3}JLq}d=hO;,.:!:.:!:.S8;#:!; #K%K: :#Q&K: :-aC  L=b</L9TL L!:/kLrvq}X!h80#: L!a; /!..:#; .:,O0!: :!R: :.Si&K .:)" +
  "LHa: :!b<#L L!L!3+:)?#HL!P&K .:)?#K;,:#O: :!PiO&K:,:!:-a:#z-  .:,:#3W:):#F#}7:):,F#H:)Ls#F#KL~7}]3L1:)LHa:&3}H..:)L~G!a> :&; .:*C }i#0 :*?#}" +
  "b&<!LrqqqmP:%LrqqqmPi0 :*?#}w&<#LrqqqmP0 :*?#}i&;&:*?#t&;):*:*@#w&G#~C%:*:*?#x&F#~K%:*: F#~W%:*:2F#~S%:*:4F#~O%:*L F#~?%:*Mqqqq6G#x%:*:*@#}{" +
  "&G#w%:*:#F#~-%:*:3F#~)%:*:+F#~#%:*Lqqqqm:6:}!8F#}{%:*:*@#}p&G#v%:*:%F#}p%:*:&F#u%:*:)F#}i%:*:!F#t%:*:*?#~K#C },<#J ~[%:#L!P;%/#..Lrqqqm;!:*L" +
  "rqqqmF#t%.:*Ly#a<#367:*?#z#:*?#~p#R&K:#3}).:*?#y#<#L#Q&K:*LrqqqmF#t%:*Lq!a< Lt!L}b!:#L!h<!8:}&:*?#~h#:!837:*Ly!a: LBz-  (#K:!LrqqqmP0 #K:*C " +
  "~a#&KLqqqqm;&:*C }c%L!Q0!.:*L F#q&:*Mqqqq3G#~p%:*Lq!a<!:*Lt%aL :*L~p%a3}2:*L+a<#:!3=Lqqqqm:*?#~p%:*?#+<!8;&:#L&i:*Lq&a:!8?# ;2:!:*?#z%:!8;4." +
  ":*:2F#~?%:*:4F#~;%:*:&F#x%:} ?#6<!LpP0 :!:2U&K:%L!hO0!#pLqq#;!: &KL : ?#:: ?#>S0!7.L}3.:2aL}1aLrq#R0!.:*L}f!F#z%:*LrqqqmF#t%:*L J ~p%:*Ly!a:" +
  "*L~p%a:!L L&L 3}3..:*:*{ #}X#{.#}]!L ;!:*?#~l!;#:*?#~h!;%#K%K#K:!L3P0#:!:*Lq!aa< L+a?# <&L~] U&K: L/a?# < :#R&K: L6c:%a< C  L#Q&K: ?#&L| h<)" +
  "L}+U0%: :)C ~7s3Lq}[~G iF#&.: L J 5: :&L~Z bF#+: L F#/..:!L+a;!/!.. .:*L}i!a< :*Lt%aL~O z-  :*C }d%;):*?#q#;+:*?#z!;,:*?#~l!;#:*?#~h!;!:*Ly!" +
  "a: L~O z-  Lvq3L%3!:*?#g<%&K:*?#c; :%L/c;!%K:!&K:*: @#&G#q!:*Lq!aL#3!:!L/b;!: L/a; /!..L~Ku3?# L#T&K (L~Gu3?# Lqqqq&F#+.(#K:*?#y!LrqqqmQ&K:*" +
  "?#oC  < &p:*Lq!a<%:*Ly!a: Lxu33}2:%3}47L~?u3;&L~;u3(:*L}w#a;&:*Lv#a.; L~Ku3?# O&K .:&?# ;%L~Gu3?# : ?# F# L~Ku3?# L!T&K (L~Gu3?# :%F#&..:#L6" +
  "c:!a;.%K:!:.P0!:*#p:!L6a;#:!L3a?# ;%:!L/a?# ; :!C 5;&#K#K#K:!C  L!b1# !#.L!;/:!?#&/#.L#;/:!C !/!.L ;/:!?#&.F#}X!:*:!?#+F#}]!:*:&L#kL/h:/iL :" +
  " : : :%a<!S:!:+Si< 8<&L+kiF#q!:*Lq!aL%3!L&:%L/c:,a: 8;!:&L/c; %K: &K#p#K#K#K:!C  L!b1# !#.Lqqqqm;&:!L!aC  /#.Lqqqq&;&:!L&a?# /!.:!L+a?# ;&:!" +
  "L&a?# .;%:!L/a;!:*:&F#}X!:*:%F#q!:*Lq!aL#3!: L/b; /!..:#;!/ . ..L~Ku3?# < L#T&K .L~Gu3?# <!:!?#+: L%b:)L}+kiiF#+L~)u3L~)u3?# L!aF# L~Gu3?# :" +
  "*L~G&a> .}& :!:%U&p:#: :%3}g!(L!.O.}1!!p#K: ?#3<!: ?#/R&K:!: ?#+aC  <!L:S0!.: 39;!.:!.~ /%0p!}V!}T= LEb<%> #K:!?#3<#:!?#/R&K:#:!?#+aC  <#L:S" +
  "0!.:!39;#.#K:#L|!h<#L<Q&K#K:#L~R P&KL&;,(#KL(;,:#L~s P0 :!?#3;#:!3K:%L+a:!:#3LL|!h;,:%?#/;#:%?#+;&L ;!/#..:!C =;/L ;#:!L J =:!C :;0:!L J ::!" +
  "?#5;+:!?#3;1:%L F#::%Mqqqqq!G#6L+;-L!;(%K#K:(L!h<*&KL ;(:!?#3<&:!?#/R&K:&:!?#+aC  ;(.:!:(38:!?#5:+bL}:h&K:#;&(:):%?#6P&K:%L6aL+L+3}L:%?#9;-." +
  ":)L%k:-a:2G% :%:)L!a<&F#::&;).:(L~s P~%:2M!}Z}X;2(:#;&.#K#K:2M!sV&K#K:!?#3<#:!?#/R&K:#:!?#+aC  <#L:S0!.:!39;#.:#L|!hL~T P&K:!:!?#3L!aF#3:!:!" +
  "?#5L!bF#5/#.:*O&K#K:!?#3<#:!?#/R&K:!:#:#:!?#+aC  LBP<(aF#3:(0!.:!3})/%..:!?# L#P0#(#K:!?#3<#:!?#/R&K:#:!?#+aC  <#L:S0!.:!39;#.:#L|!hL{ P&K:!" +
  ":!?#3L!aF#3:!:!?#5L!bF#5/#.:*O&K#K:!?#3<#:!?#/R&K:!:#:#:!?#+aC  LBP<(aF#3:(0!.:!3})/%..:!?# L#Q0!#K:!?#3<#:!?#/R&K:#:!?#+aC  L:S0!.:!397.:%L" +
  ">a:!3}*#K:%C BO&KL ;#:%?#?O0!:%?#>C  L~V Q0!.:%L>aL~N}[3L,3}9;#.:!:!C =:#iJ =/#..:!?# L#Q0!:+:!?#5<*P0!:2M!}];2L ;(:&;#:*:+bL}:hL}:Q0#L ;#L " +
  ";)M ;2:&O0#:%:&L!b<#F#::%?#9<-:#L%ka@% ;2:#;)/#.#K:!?#3<#:!?#/R&K:#:!?#+aC  <#L:S0!.:!39;#.:#L|!h<*L<Q&K:&;#L!;(:*L~R P:*L~s Pi0#:!3K7(#K:!?" +
  "#+;*:!?#/<.:!?#3L!a<#R:.:#bL3Ri&pL (:#:*a<(L+a:({}K  {}F  !<3{/::::::::::::::::{},:3{/WWWWWWWWWWWWWWWW{=:3{/<<<<<<<<<<<<<<<<{={V{V{ZLqq&i^.:" +
  "#a<(:.R&K:(:*aC  L<P&K:!:(L!aF#3/#..:%L>a:!:#:(3M..L ;(:&;#/!..:%L3a:!:13L:%?#5;#:%?#3;&:!:/:!C =<(iJ =:!:0:!C :<)iJ :L ;!/#.(:!?#+;)L%;,#p:" +
  "!?#/<+:!?#3L!a<#R:+:#bL3RiO&K:#:)a<&L+a:&{}K  {}F  !<3{/::::::::::::::::{},:3{/WWWWWWWWWWWWWWWW{=:3{/<<<<<<<<<<<<<<<<{={V{V{ZLqq&i^;(.:+:#:(" +
  "a<&S&K:&:)aC  L<P&K:!:&L!aF#3L!:#:)a:#:&S<!8;&L :(:!8;#L /#..:%L>a:!:#:&3M:%?#?;#:%?#>;&:%C B.;!.L ;(L ;).: :(J .: :)J -: :!J ,: :,J +: :#F#" +
  "&: :&F# :%LEa> .}T!!p= LKa<%> :%L&F#9:%M G#5:%Mqqqqx G#/:%{/                {.#::%M G C:%L J H:%:!F#}7:%L/a<!:%LHa:#L L&L 3}3: :!LBz-  :%LKb" +
  "> .k!!p#K: ?#3<#: ?#/R&K:#: ?#+aC  <#L:S0!.: 39;#.:#L|!h:!L|!hQ&K: 3})2.: ?#5<!: ?#6U&K: L!: 3};(: :!L!aF#5: : ?#3L!aF#3..d!(p: ?#3<!: ?#/<#" +
  ":!:#S8;#: ?#+;%#K%K:!:#Q&K:!:%aC  <&L,b<(L}&TL L!:(kL}hqq&h8O0#: Lr#}6!:: :!L!a<!F#3/!..L 2.:&.0 : L : ?#33};.}|%#*p!}T= L3b<)> #K:!?#3<#:!?" +
  "#/R&K:#:!?#+aC  <#L:S0!.:!39;#.:#L|!hL<Q&K:!3}).:!?#+;(:!?#/<#:!?#3L!a<%R:#:%bL3RiO&K:%:(a<&L+a:&{}K  {}F  !<,{/::::::::::::::::{},:,{/WWWWW" +
  "WWWWWWWWWWW{=:,{/<<<<<<<<<<<<<<<<{={V{V{ZLqq&i^;*.#p:%:*a<&:#R&K:&:(aC  L<P&K:!:&L!a<+F#3L!:%:(a:%:&S<(8;%L ;&L :*:(8/#..:)L&a:!:%:&3M:!?#3;" +
  "+:!?#/;#:)C /;&:)?#&;%:)?#+.;(#K:#:+S&K:+:!?#+aC  <#L:S0!.:!39;#.:#L|!hLJQ&K:!3}).: :&J +: :(F#&: :%F# :!:!?#3L!aF#3:)L3a> .~A!!+p%K:!:*S&KL" +
  "{|%: :!:*3J<+L|||*h<&:+Lq~h|*hLq~)%P<.8:&:%8<&L| T&K:#:&3}8(#KL!L#L%:&Lqq&R8:&Lq3R8<)L)c;(Lp:)L*jk:&:(}Qi;,:(L)b;(%K:#:,3}8:)L }>0!:)L!b;):&" +
  ":(L}*h}QL}:hLqpi;,:(L)b;(/ . ..:*:+L6}Qa;*:-:.i;-/!..:-L!h.}Y#!%p#K:!&K#K: C  :!L!ka: :!a<&L!bC  L}/caL}:hL~lq3aC  L!b<%L|!hL}(S0 :%L%kL~p2h" +
  "<#?#}p}Y3:!Q0 :#?#u}Y3;##K:!L*T&K:!L&R&K: :#:!3}g!&K/&(/). .: ?  :#?  Q0#:&L&b< :!:#aL&b<!iO;#: O:!Oi0!: ?  :!?  Q0#(: @  :#@  }A0#:&L+b< :!" +
  ":#aL+b<!iO;#: O:!Oi0!: @  :!@  }A0#./%.:#0#..L|!;%.:%.}X&#&p%}V= L3b<*> : @% ;-#K:%L+U&K:#:%aL+b<&&K:&@  ;,:#@  ;+/#..:%O0 :#;(:%;&%K:(}1  :" +
  "+M+}Z}X;+:(L!a;(:&L!b<&0 ..:+:-}Y<+M||||2s:+M:}]}V:,:%~%:-M4}^}Y}Y<+M||||2s:+M:}]}VM:}^}Y;+:%L4U&K#K:%Lmh;(:#;&%K:(O0!:+:&@  <,}Y<+M||||2s:+" +
  "M:}]}VM:}^:,}Y;+:(L+b;(:&L+a;&/ . ..: ?#><&: ?#6<)L#kT&K#K:*L&aLx :&L#k<&:&Lx T8<&L!L&L&3+:*?#&L!P&K .:*@#+;,: :&F#>: :,G#9: ?#5L/a;&L ;(%K:" +
  "(:)P0!: :(:&?# L :(3N7:&L3a;&:(L!a;(/ . ..: :):-M?}^:+}Y<+M||||2s:+M:}]}V<+M:}]:+}Y}z<&:#:%3N<#&K:): L3a<%?# P&K:%L&L33}L.: :)L!aF#6: ?#5:)L" +
  "&ka< :!@# G# : :!?#+F#+: :&F#/.:*L3a> :#.}^G#7p#}V= L~)!b<,> :,L&J 6:,L F#>:,Mqqqqx G#9:,M&G%}<:,M G%K:,Mqqqqx G%H:,M G%E:,: ?#^@%3G%?:,L F#" +
  "}G:,Mqqqq3G#V:,L!J }M#K:!?#3<&:!?#/R&K:&:!?#+aC  L:S0!.:!397:!?#3;&.:&:#?#3Q&K:#3}47:#:&F#/.:#:&L!aF#3:!L~s 38:,L}X!a;}(:,L}p!a;6: LHa;7#K#K" +
  "%K#KL ;&:}*V&K:,?#KO;&.#K:!?#3<(:!?#/R&K:(:!?#+aC  <*L:S0!.:!39;*.:*L|!hL{ P0#:&O&K:!?#3<&:!?#/U0!:!:&:&:!?#+aC  LBP<(aF#3:(O0!.:!?# L#Q0%#K" +
  ":!?#3<&:!?#/R&K:&:!?#+aC  L:S0!.:!397:!?#3;&.:!L J ::!:&F#9:,L~W a:!3}*:,C ^<&L#P0%:,?#}N<(;*:,?#Z</;0:&L!h&K:,L F#}G:*:/:,L~G aL 3}+7:,?#}G" +
  ";0:,?#}C;(.#K:(:03:<1L|!h<} L}:T&K#K:,M!:1~%}Z<}+:}*}XG%E:}*:}+s<}*V;&:%L|!hL!Q:} L,Si0 :} C ~G}k3;&:}*VO&KL ;-/%.L!;-:} 0##K:!?#3<&:!?#/R&K" +
  ":&:!?#+aC  <&L:S0!.:!39;&.:&L|!hL~s Q&KL ;&/%(:#:,L~V a3P:#L~X}[3L!3O:#:*:/3O:#L~d}[3L#3O: :!:#L#3<:,@%E;}*/(. .(:,L?a:,L~W a:(:03;;&.:&OO;-" +
  "L-;&.:,Ly a:!3}(: :%J }U:!C :;8:!?#9;}#L!;+:&;} :&L|!hL-P<4&K:}#L!a;9L ;+:/;}):);} .: :})F#K: :9F#}7: :} J I: :+J H#K#K:-&K:,C }RL!hO&K:0O0#" +
  ":(C  L~V Q0#: :(:0L!:,Ly a:!?#3:,?#gb3}10%/#..: :(:0:-:,Ly a:!?#3:,?#gb3}10!.#K#K#p:,:/F#o:,:*F#m:%L|!hL#Q&p:4&K:0&K#K:(:0a<1L!b<&O0 :&C  <&" +
  "LEbL|!hL-R0 :(C  <)C ~-r3L)h&K:&C ~-r3L)h&K:)L}+hL!k}0!~Q}k3:&L2h}QL!hO0#..L ;*:6L }6!3:6{/                {.# :(;&%K:&:1Q&K:&L!a;):&C  </L:" +
  "b<+L1T&K:);&L!:+kLrx!h0#.:);&:/L~V P0!:*L4S0#:*:6a:/J  :*L!a;*/!..:,:*F#u!:,:,{ #v!{.%}]!:,:,@#u!<}*G%q!:}*}z<&L}!U&K .:}(:&3QLEb<*L|!hL,S&K" +
  ":,L+a;1L ;+:,Lq!aL&i<*:&aL!b;-L~)p;)%K#K:)O0 :)Ly}Y3a?# <4L(U&K#K#p:)L~a}Y3a?# ;/:&&p:/C  :*C  L:iQ0#:-C  L:i(L::/C  L:P0!7/#..:/:4aL!bC  Q0" +
  " :*:&:/:43}W!0#..:)L+a;):+L!a;+/!..:1:+J !:1:)L QJ  :,C +O0!:,C ,;*.: ?#^L},aC  L#P&pL~f}[3L~< :(:03}_!(L .0 = L3b<&> :,L9a<):73}K:&L!J &:&:" +
  "*J (:):&L&a3}K:&L3a> ..:,C k0&(:,C k&K:&;4= LKa<.> :.M G#3: L F#}4:.L J 8#K#K#K#K:,Ly a<(C +L#b1# !#.:4L|!hC ~D}[3L#b</L|!hL&U0!#p:(?# ;&:(?" +
  "#&;+:.L3a;):.L8a: ?#^C },;*#K#K#K#K:/1#! #.L}^!;(:&:+: LBa3XL|!h0)L}i}c3: ?#}4</:+:/83}@O0)/#.L}_}Y~; ;(:&:+: LBa3XL|!h</L!h0(:/O0 : L F#}4:" +
  "/L#Q0 : L}pr93}<L ;+L}4/#.:*O0 L ;+L}4/!.L!J  : :&F#k:):)?# L#iF# L~p .: a:+F# L ;(/#.:(?# ;)#K:(?#&<&&K#K:(C ,L!h0 :)C  L;bL|!hL~T S0 :&:)a" +
  "L!bC  L;bL|!hL~T S0 :.L J >:.:&F#::.:)F#9/#..:.L9a:):&3}B:&:.?#:<&P0 : :&F#m: :.?#9F#k:.L!J 8:.L!F#3.:.C >L!P&KL}Y}[~? ;(:.?#9:&3}]!0#.L ;(L" +
  "!:4L|!h<)kL}w(h0!:&O&K:.L&J 8/#.#K#K:)1( !!!%!.: L}pr/3}</#.: LBa;3:)C ~D}[3;&:.L F#E:.Mqqqq3G#?:.L}4a:.L9a:.L?a3?:.?#H;/:.?#}4;1#K#K#K#K#K:" +
  "&L!b1% #!#.:.L3a;(:1:/3q!<)&p:):/S&K .:):1a:/:)b3}^!&K:(:(?#&Lqqq+iF#&.:);&#K%K:&:/P0!:&:1a:&L!a;&C  L~8 bL|!hL7U0 .:(:(?# Lq3iF# :3:1:/32:)" +
  ":3?#+<&S&K .:):3?#&a:&:)b3W.L (L}[!.<(0#/%.#pL ;)L ;0= L3b<5> :1<+:/<(L 3}/LAP&K#K:+:(L!3}/LEP0 L}i}c3:(L!b<&3}@O0 L :+:(L!3A:&P0#7..#K%K:(:" +
  ")P0!:):+a:)L!a;)B  L }?0 .:5L&a;-= LEb<*> :*L F#5:*Mqqqq3G#/:*L F#B:*:(F#?:*:+F#>:*L F#::*:(:+aF#9:*:+F#6:*L>a;2%K:(:0Q&K:*:2:0:+:0aC  3r!:0" +
  "L!a;0:*?# L!Q0!:*?#&;):*:0F#::*:+:0aF#6#K:)Lq!R&p:)(:)Lr~t%bL~U R&K:)L:a;&/#.LC;&:)Ltx bL)R0!:)L~ x bL(R:)L~^x bL&Ri:)L}p/P:)L}dx bL#Rii0%:)" +
  "L}g~; P:)Lz~X Pi:)L~Oz%P:)L~Zz%Pii0!L:Lp:)3}U8.;&.:*L/a:&3}8/!..:-:*?#5F#+:-:*@#/G# :*LEa> :5?#+<):5?#/<(:(3}a!<&:(S&K .:):&L 3}b!<(:&S&K .:" +
  "(:)a;+:&:(b;(.:+:(L 3}/L}.P<-;)%K:)<&L!a;):+:(:&3}/C ~-r3L)h0 .:&:-R:&:(Si&K .:.L3a;0#pLr}b3L~9 :+:-a:&:-b3}_!&K:&;)%K:+:(:)3}/L:b<*L7TL L!:" +
  "*kLrqr:h8&K:)L!a;)/!..:):-:&:)R8;-.:+:(:-3}/<)L~R P;*:(;&:)L?P<}!O&K:-:*O0!7.:+:&:-L!a3}b!.;2#K:+:&:23}/<}%LAP&K:2L!a;-(:)L:b<)L2TL L!:)kLrx" +
  "%h80!.:*:}!i;2%K:&<)L!b;&:+:(:)3}c!LEbL|!hL-R0 .:(:)Q&pL}<;&:+:(:)3}a!;}!#p%K:(:&O0!7:&Lu}c3a;):&L}i}c3a;}&:&L+a;&:+:(:}!:)?# <*b<):}&?# <}&" +
  ":*3}OO0 .:*O&K .:}&C  L~W S&K:(:+:(:)3}c!L|!hC ~-r3L)h0!7.:+:(:)3}a!<&L!b:):+:(:&3}c!L|!hLBP8.(:(.;):3LA3}8:}%LAQ:(:)Si;&:):-:):-S8;}%L ;)%K" +
  ":-:}%Q&K:+:(:-3}/<*LEbL,T&K:):*LEQiL!h&p:*LEP(:+:(:+:(:-3}a!3}c!L|!h<)L?P:)L~R Pi.;):3:*3}8:&:)i;&L ;)(#K:*C ~-r3L)h&K:3?#+L%S&KL!;&/#..L ;}" +
  "!#K#K#K#K#K:*L?b1+&%,,,## !.:3?#+L(S;}!/!.#K:*L~R b1%%+# .:*L:Q0*.:&:}!i;&/#.:):2i;)L ;2/!.:3?#+L!P:2i;2..:-L!a;-/!..:3?#+<)L&bL0U0 :&L!hO&K" +
  ":3?#&:)L!3}/LEQ&K:0:0?# Lq:iF# L /%..:3L F#+L /!.L}^!.;(:5L3a> :(O0#/!.L}]!;(:.C }7L!h0 :1;&: ?#c;}!: ?#gL/a?# ;}%:.L3a;5L ;)L ;-M ;}*:/<*Lm" +
  "h;(%K:(:)Q&K:}*:&:)a@  <}+Mvxqr}W}X}]t:}U:}+M|~t{~s~o~g~V~7| }YMr}W}X}]tvxq!}U}X}X:}+}X;}*:)L+a;)/!..:*L*h;):*L~p|||*h:&a;2#p#K#K#K%K:)&K:)L" +
  "!b;):2C  :2L!a;2L| bL|!hL}t!U0!/#..:}*Mqr}W}X}]tvxqpsV0!.L ;)#p#K%K:):*P0!:&:)aC  <(C ~-r3Lq!PL!:(kLq~C hO:(L0SihO&K:)L!a;)/!..L!/!.:&:*L&3p" +
  ".0!.#K#K#K:&:*L#L :&:*L~m}a3L#3}&8<)3}J<2Lq}W=h&K:&:*3}I<)O0!:&:*:)3}J;2(:):*S&K .:&:)a;0:*:)b;+L ;)#K%K#K:);&%K#K:&:+P0#:&:0a<*C  <-L=b<(L9" +
  "TL L!:(kLrvq}X!h80&:-LDQ:+:&L!a<(TiO&K:*L!aC  L=b<-L9SL!:-kLrvq}X!hOi0!.:(;&/!..:&L!a;)/!..:+;&.:&:)R:&:+Si&K .:):0a;(:&:)b;*L~4}a3L?:&:)P&p" +
  "L (:(L :*L!b<-:(aC  LDP8.<&:(:&8:-:*:&83}_!0&:3L~[}a3L+32:3:0:+32:3?#+;*:3?#&;&.:2L~G~U>hO0!.:&:*a;}&:&;)L!;2L!;-%K#K:):}&P0 :)L!a;(:)C  ;+:" +
  "-&p:+LJQ(#K:2&KL}]!;0L ;-:(;)L!;2:+L}0P:+LJPi:+L~S Pi0&#K:+L:b1&*##& .:+L}:P0%(L}]!;0#K:+L:b1&*##& .:+L}0P:+L}:Pi:+L~S Pi0%..L ;2L .;-:(;)/!" +
  "..:}!:&:*:}%4  O0#.L ;0:3?#+O0 :5:5?# Lq+iF# .:0/!.L}]!.<(O0!.:1:/3QL}8bL|!hL!S0#:.L&J 8L ;(/#.:4L|!hL+P&K#KL#;(:1:/L~m}a3L#3}&O&K:1:/3}I;(." +
  ":(:/:(:/S8;):(;&#K%K:&:)Q&K:&:1aC  <+L=b<*L})TL L!:*kLrvq}X%h8:+L~R bL#Ri0#:&L!a;&/!..:);&.:&:(S&K:/:&L!b<)T&K .:):&:):1aC  LDP8;&.:&:/S&K ." +
  ":.L+a</:&:(L&a:(:1:&:(L~o}a3L&3}O8<)bF#&:/:):1aL :&:)S8F# :.?#+<&O0 :&:.?#/3}^!O0 :.:.?#5Lqqq+iF#5L ;(/%..L ;(/!.#p:.L8a;&#K:(?#&L(P&K:(?# <" +
  ")}5  :)L&a}1  M:}Z}XM~^~9~*}o~N/}@&K:&L&J  /#..Lrq}7;&#K#K#K#K#K#K:4L|!hC ~D}[3L!b1) !  &#%.:(C +<)L)hL&P0&L}^qHL}[q}4Lrq}7:4L|!h<&L%P8:&L)P" +
  "8;&/%.L(;):(C +L(P0%/#.L}]qE;&/!.L&;)LrqB;&:(C +L&P0!.:&:(C +L6kiLq%i/#.: :)L3kL}p!i3}<.L .;(.:(&K: :(3}Y!L|!h;((L&;(:.C 8<&L&Q&K: :.?#3:.?#" +
  "53}CL#:&: ?#}48;((: L}W!3}<: L03V..:.LKb> :(L|!h/%..: L}n!3}</%(:,Ly a;&:,L~p a;+:,L3a;)= Lq!b<(> #K:1L4bL|!hL+T&K#K:&C +</L#P:1L|!h<4L5Sh<-" +
  "O&K#K#K:/1&!  ! .: :/L3kL}p!i3}<L ;&:1L|!h</L}#R:/L}#Si0&:)L%J +/&..:(:&C ,<.J }G:(:&?#&<*F#}C:(:&?# <0F#V:(L~G a<33}X!&K: L}Y}[~? 3}Y!L|!h<" +
  "&:1L|!h</L}#R:/L}#Sii0%:)L%J +/!.:(:.J }G:(:*F#}C:(:0F#V:(L6a:33}.:1L|!h<.L5S&K:(L>a:&3}Z!:.L}#S&K#K:)C +<&L&Q&K:)@# ;}*:(:&J H:(:}*G%E:(:)}" +
  "0 ,}6 I:(:)C .J }6(:(:!?#6F#^:(:!{ #+{.#}G:(:!@#9G#c:(:!?# F#V:(:!?#&F#}C:(L~l a:(L~G a<&L L!L%3Z:(C p<.L#P0!:(:(? }TF Q:(:(@#kG%K:(:.J S:(:" +
  "(C RJ }G:(:(@%KG#V:&3}X!&K: ?#^C >L!Q0#.:(LEa:(LKb3}Z!:(C H<&L&P0!.#K#K#K#K:&L!bL :&L!S8L!b1# #!.:(C BL#Q0!/#.:(C BL!S0 :(L F#o:(Mqqqq3G#k:(" +
  "L3a:(LEa:(L~l a3}::(?#5;&:(?#3:(L F#}G:(Mqqqq3G#V:(L+a:(L>a:(L~G a3}::&:(?#+:(?#/3I0!.: L}er~K&3}Y!L|!h;&/).: L03VL&;&/(..:):(?#BF#+:):(@#>G" +
  "# .: :(?#9<.F#m: :(?#6F#k:/&pL!;&L!;)#K:-O&K#KL ;):*:.Q0 :4L}#S;&/#..: :)3V.:&(: L}n!3}<L ;&L%.:1L|!hL}#T0#: L#3V:+L.F#&:+L~-s3F# ;&/#.(: L}" +
  "g!3}<.L ;&.:(Lq!a> :&L|!h..<&1(!   # .:#:,L~V a3P:#L~X}[3L!3O:#:,?#m:,?#o3O:&L%P&K:#L~]}[3L)3O/#.:#L~Y}[3L%3O:&L!P&K:#: ?#k: ?#m3O(#K: ?#}4;" +
  "+: ?#E;):#3}4;&%K:+O0!#K#K#K#K#K#K#K#K#K:)C  <-L+b18 !#*%&********************)(.L~Y ;-/(.L~l ;-/&.L~f ;-/%.L~^ ;-/#.L~j ;-/!.:-L~S Q0!.:&?#" +
  "+<(:&?# P&K:&3H.:&:(L!a<*F#+:(:&?#&aL~S J  /!.:-L:U&K:&?#+;*/!.:&L}{}_3L&32:&?#+<(:&?# P&K:&3H.:&:(L!a<*F#+:(:&?#&a:-L&}QLEiJ  LEL~N :-L2h<(" +
  "L-R8:(a;-.:*:&?# P&K:&3H.:)L!a;):&:*L!aF#+:*:&?#&a:-J  :+L!b;+/ . ..:#L~X}[3L!3O/!.:8L!h&K:#:,L~V a3P:,:!:}#3L:#:,?# :,?#&L!3R/!.:!?#3;&#K:," +
  "C }M&K:#?#3:}#P0!(:#?#3<)L!a:}#P&K:#?# :#?#&:)3}/LBP0#.:#L~W}[3L!3O:}#:#?#3P0!.:#3}47:#:}#F#/.:#:&F#3:,L J }M.:,@%E;}*:} ;)/!..:!3})/!.:!:!?" +
  "#3L!aF#3:!:!?#5L!bF#5.:#L~e}[3L!3O:,?#><#&K#K: :%J }U:,?#:;!: LHa;%:#L!}QL6c;#%K:#O0!:!L/aC  L!P&K:}*M!:!L0aC  <&~%}ZM :&Lx R8sV&K:%:!?#+F#+" +
  ":%:!@# G# : :&Lq!jL3kL}m!i3}<..:!L6a;!:#L6b;#/ . ..:,L~)!a> .}G!#p:!?#+L+a?# &K:!3}47L ;!(:!?#/<#:!?# aL :!?#3<%:!?#&T8L :#:%T8;!:%:#b;#.: :" +
  "#F#&: :!F# .}o%!*p= L~W b<&> #K:#:%L/ca<(C }&L#P&K:&L6a:!:#:%L 3}A(#K:%L!a;):(C .L#P&K: :!:#:)L!3}A/%.:&L6a:!:#:%L 3}A:!?#>;*:!?#:;+:!?#9;,:" +
  "!?#6;-:!?#+;(:&L>a:!:#:)L 3}A:&?#6LrqqqmP0 :&?#>LrqqqmP0 :(:!?#+T&K:!:(F#+.:!:*F#>:!:+F#::!:,F#9:!:-F#6:&L!J H:&:&@#9G#E:&L F#N:&Mqqqq3G#}7:" +
  "&L3a:&LEa:&L}7a3}::&?#5;#:&?#3:&L!J V:&:&@#?G#}<:&L F#W:&Mqqqq3G#}C:&L+a:&L~? a:&L~K a3}::#:&?#+:&?#/3I&K:!L03V(:!:%L3kL}er}{&a3}=...: :&?#:" +
  "F#+: :&@#6G# .:&L~W a> .}d!!!p:!L!J H:!L J }U:!:%L-aJ IL#;(#K:%L/c:#a<#C .L#Q&K#K:#C +<%O&K:&0!:!L03V/%.:%L(P&K: :#@# G# :#C -;((:!:%L6kLrs5" +
  "i3}=./#.(:&O0!.:!Lq!3}=.: :(J +.~;%#)p!}V= L~W b<)> :)L+a: :!3@:)L}7a<,L L;z. #K:,: :!3Y&K#K#p:)?#K<!&K#K:)?#}7; :#&K: :#b;*/!.: L2}>&K: L%b" +
  ": : L.}=8;*L ;#/!.: L3Q:!L3}=i0%L);#L-;*L /#..L!.;,:*:*L}+lh<!:*L,a< : :!}<8;-:)L~; a;.%K:!:-Q&K:.L6:!3}/; :!:*}<&K: ~%:/M-}Vo;/(:+L-c: a;+." +
  ":!L!a;!/!..:+L~a*e~%:/Mx}X}8}VoMqqqqqqq3}B:)C W&K:+&p:/Mp}Y;/Lq}i~d~S%:+b(M :/}U;/L .;+.:,iL,;!L,L%:#:#L%}>8<*:*L,}?8;#L-; #K%K:!:*S&K:+: g0" +
  "#: L-c; :!L!b;!/!..:#;!.:):!F#B:):+F#?:):/G%+:):)?#3L3iF#30#..:)L+aL73D.:)L+a:%:&:(3}0:)L~W a> .k!#p:!?#&;%:!?# ;#:!C +O&K#K:%O&K: :#L 3}B2." +
  ":#C  L;bL|!hL~U U0 :#:%aL!bC  L;bL|!hL~T S0 : :!?#+F#+: :!@# G# 2..: :#:%3}B.T!!p:!C +&p:!?# :!?#&:#L!3}+;%:#L&a;!:#L+a(:!L&a.;#: :%J +: :#?" +
  "# F#&: :!?# F# .R : :#F#9: :!F#6: :#F#5: :!F#3: MqqqqEG%:: L}{DF#?: {/                {.% .}# :!:#S&p: :#aC  (L ..}<!!p:#:!:!:#R8;%:#;!#K%K:" +
  "!:%Q&K: :!aC  LEbL|!hL,S0#:!L!a;!/!..:%;!.:!:#b.~A%#)p!}V: L}e}^3L}#3bL#b<#L&S&pL~&}l3;#L%(:#L#k<%?#}pu3;#:%?#}]u3.;%#p: :#:%3c<&&KLC;#L#;((" +
  "#KL&;(: ?#9O&KL:;#/!.L:;#: ?#6C  L:Q0 : L:3d: L~*}l3L>3b;%: L:3dL!;*: L!L#: L:3f83e;)L /#..: LB3d: L:3d: L#3e;): :#3d: L~*}l3L>3b;%: :#3d: :" +
  "(3e.;#: L:3d: L!3g: L:3d:*&K: L&3e;#(: L}b}^3L%3cO&K: : C @3D..:&&K#KMqq~O}x~2~S~= :!Mqq~ ~>}m~W0o<!:!Mqq~O}x~2~S~= }I8<!M~a*q;+:):%L(k:!Mqw" +
  "}m@q}zL~W~S}/b3_Lq~?!a<(L,l<&:&:#bL~[ fb<#L,kii<&:(}>&K:&:(Q0!: @% :+Mq}v(}W}F0!.:#L~[ b;#..: :#:%:)3h: : ?#+L:iF#+: ?#9O: C ?L?Ph.~>#!%p= L" +
  "Eb<%> :%:!:#3@:%L6J @#p:%?#9<!&p:%?#6C  (L .C ~-r3L)h&K:%L}e}^3L}#3b7:%LB3f:%L:3d&p:%L:3f7:%?#9(:%L~*}l3L>3b;#:%L:3d:%L#3e;!L /#.;!.:%L#:%?#" +
  "6:!3i<!:!L#U8L!:!83e;!:%L:3d:%L~*}l3L>3b;#L!.;&:%L:3d:%L&3e;(:%L:3d:%:&L!j3g:%:(:#:!3h:%L:3d#K:%3}Q&K:&0!:%3}R7(:%3}R0!:%L63D..:%?#9&K:%C ?L" +
  "?P&K:%L:3d:%L?3d:%L!3}S:%L@3d:%3m..: :%LEz-  :%LEa> .}) : M!G%6: :!: C ?< : L?P8J ?.~E%#(p%}V: @% Mq~p~H~B~_!o<,M|~r}u~B}l,}E&K: L73D.: C ?<" +
  "&L?Q&K:&L3kL}Z(i2.#K:%: ?#:<*Lx}X}8e<&:&Lx}X}8c:*Qa~%: @% <-M~a*}VoM||||||||| :!Mqw}m@o<.:!:.}D8}D&pLqqq!(:-M|}Z~.~:%}D0!Lqqqx .:%?#&iF#&.: " +
  "C }/O&K#K:,Mq}v(q<!}zL}{~mAb3_;):#L~L}l3L})32:#?#&<(:#?#+<&L&:)L,}Q3a:(:&L*:)L(}QL2h3a:(:&L-:)L}+h3a:(:&L0:,:!Mq}v(}V}U}z<)Lt9e3a:(:&L3:)L}7" +
  "e<+L||%hL}7g3a:(:&L}!:):+L}7cb3a:(:&L}):*3a:&: ?#>L5a<(U&K:#:(F#+.:#L~Q 3}8:#?#&:#?#+: ?#3: ?#53I&K:#L F#+/!.: C AO&K: ?#+0!.:%:%?# Lq&iF# ." +
  ".:%:%?# : ?#+iF# :%:%?#&: ?#/iF#&L .k :!:(:)3}C:#&K:!:#3}=: LrqqqmF# 2.:!?#}4<(&K:!L J o:!L F#}4:!?#B;#:!?#E;%:!Mqqqq3G#B:(;&(Lqqqqm;#.: :&F" +
  "#+: :%F#&: :#F# .~-!!#p= LEb<)> :%O&K: L}c!3}=.:#L,P&K:!L~N}[3L,3}g!O&K: L}d!3}=L!;*..:&C .&K:)L~a*F#6:)M G#3:)M G#9:)L#F# :):&@# G#+L/3S<!:" +
  " ?#KF#+:!: @#HG# :)L!F#B:):!F#?:)L!F#>: :):(:)L>a3}>.:)LEa> :%L!j:*i.{%#/p#}V= L~W b<&> :&M G#3:&:%F#/:&:!@#}<G#&L!;*:#L|!hL!Q&pL~7}[3;+L/;," +
  "L~,}[3;-L1(L}W}[3;+L7;,L~a}Z3;-L0.;2:!C N;):!?#K;.:!?#}7;/:!?#9;0:!?#:;1L ;%:!?#V<(&K#K#K#K#K#K:#L|!hL!b1# !#.:(?#><#:(?#:T0# .:(?#5;.:(?#3;" +
  "/:(?#+;1:(?#&;0L ;#L ;)/#.:(?#:;#.:(?#9;*.(L ;#.:!@#&;3:!@#3;4:&:!@#?G#}G:&L1F#}C:&L}n}[3F#V:&:1F#}>:&:0F#}<:&L.F#N:&L}e}[3F#K:&:4G#H:&:2F#}" +
  "4:&:+F#E:&:3G#?:&:,F#>:&:-F#:%K:%Lx Q&K:&L&a:%:&L6aa<!L+a?# :!L/a?# 3O:%L+a;%/!..:&L&a<!L~X}[3L!3O:)L#Q&K:!L}{}[3L.3O:!:/:.:)L!h3R.:&L&a<!:*" +
  ":#3O:!L~e}[3L!3O: :&?#5F#3: :&{ #&{.# :&L~W a> .~i!#&p!}V#KL6;)#K#K#K:!C  <+L!b1# #!.L:;).: :)a<*?# L!a;):*:)F# :)L~[ R0 :)L~[ Q0!:*: ?#+F#&" +
  ".:(L/c;): L/a;*: ?#5;,%K:)&K:*:&3}K:)L/b;):&L/a;&/!..:!@# ;-: ?#+<!: ?# P&K: L&L63}L.: :!L!aF#+: ?#&:!L6ca<!:%J 5:!:,F#3:!:(F#/:!:#F#+:!:-G#" +
  " : : C ?:+OiJ ?..Q!&p: ?#3<!: ?#/<#R: ?#&:!Ri;%: ?#+<&L!: ?# :#a:%8L :!:#b:%832: :!F#/:&.I!!p= L3b<%> :%L+a:!:#L 3F:%?#/;!: :%?#+F# : :!F#&:" +
  "%L3a> .}: :#&K#K:#:!3&;!:%O0 :!O&KL ;!/!.:#O0 :!L :#z. ..: :#F#&: :!F# .}C#%p!}VL!;&L&;(:%~%:!~%}V<*M:}]V&K:*}z<!Lqqqqm:#bT&K: :#F#&L ;&L+;(" +
  ":!;)..: :(a:)F# : :&F# .9 : : ?# L!L!L!3%LrqqqmQ&K ..}& :!:%P&p: :#:!3}g!(L!.O.}W#!!p:!:#S&K#K: :#aB  <%L }<&KL{|s+: :!:#3}7< : Lqqq+R82.:%L" +
  "~S Q0 : :!:#3}6<%Lqq&Q&K:%LqmhLq~)%P&K: :!:#L)a3}6< LqmhLqw%P&K: :%L-kaLqw|7bLqqq~W i2..:%LqqqEi2.L ;%:!:#L!a<#S&K: :#aC  ;%.:%L~Y b< L*k: L" +
  "~t!hL!}Qi< L|!h<!L-UL~<):!}QL!hOi&p:%(: L|!hC ~j}l3.L|!hLqqq3i2..:%Lqqq+i.}n!!%pLqq&;%:!:#S&K#K: :#aC  L~S Q0 :!:#L!a<&T0 : :&aC  L~m Q0 :#L" +
  "#a<&: a;(L ;%L ;#%K:#L&P0!L ; :#:&a:!R&K:#:(aC  ; .: Lx!hL)}QL,c: L2h:%L&kia;%:#L!a;#/ . ..:%.~6!!)p:!:#S&K: :#aC  ;%.:%L6kLpj]<&L#b<(L#T&K#" +
  "K:&L!b;):#L!a;#:%L| :&}Qh;%:(L#k?#z}l3;(%K:)&K:!:#T0#: :#aC  <*Lx!hLq!Q0#:*L}:h:%L)ki;%:)L!b;):#L!a;#/!..:%:(R:%L||~: Si:%Lq~h| hLq~)%Pi0 :&" +
  "L6k:%i;+..:+.}0!!p: ?#+<#: ?# P&K: 3H.: :#L!aF#+:#: ?#&a:!J  .N!!p= L:b<%> :%L F#9:%Mqqqq3G#5:%L+a: :%L5a3}::%?#+:%?#/:!:#3I:%L:a> .P : :!C " +
  "+&p:#L F#+:!?# :!?#&:#L 3}+7:#L&a;!:#L+a(:!L&a.?# F#&: :!?# F# .~j&!+p#K: ?#3<#: ?#/<(R&K#KL~)}^3;!L&;%L!;&#K#K#K#K#K:#: ?#+<)aC  <+L~^ b12 " +
  "#######&#####!#.L(;%Lys3;!/#.L~-}^3;!/!.:+LCP:#a;#/#.L!;*L ;&.: : C <:&iJ <%K:%O0%: :!C  :#:(R&p:#:)aC  (L .L|!hP<&:#aF#3:%L!b;%:#L!a;#:!L!a" +
  ";!:&0 .: 3})/#.(: ?#+;).#p:#:(R&K:#:)aC  LEP&K:#L!a;!Lp/#..:(:#:#:(R8;!:#;%#K%K:!:%P0!:%:)aC  LEbL|!hL-R&K:%L!a;%/!..:%;!.Lp:#:!:#Q8.;%:!:(R" +
  "&K:!:)aC  LDP&K:!L!a<#;!#K%K:!:(Q&K:!:)aC  LEbL|!hL-U0#:!L!a;!/!..:(;!.:#:%:#:%R8:%:!:#P8;%..:!:(R&K:!:)aC  L~V!hL~< P&K:!L!a<&:(R&K#K#K:&:)" +
  "aC  LAb1% ! !.:!L#a;&..:(:&:&:(R8;!:&;##K%K:!:#P0!:#:)aC  LEbL|!hL-R&K:#L!a;#/!..:#;!.:&:%:%:&S8:%:!:&P8;%..: :!F#3L#;*:%LpP0 : :%3}d!7L#2.:" +
  "*.J!#p:!?#3<%:!?#/S:#:%Si;&: L :%:#b:&8F#&: L!:#:!?#+a:&8F# .~V&#+p!}T:!?#/;*:!?#+;,#K%K#K:*:%b;&#p%KL :&L3R:%:*Si0!7:%:,a<(L+a:({}K  {}F  !" +
  "</{/::::::::::::::::{},:/{/WWWWWWWWWWWWWWWW{=:/{/<<<<<<<<<<<<<<<<{={V{V{Z<(O&K:&L3b;&:%L3a;%/!..:(^.;&:*:%:&a<%T0 :%:,aC  <&L<P0#:&L~S Q&p:&" +
  "L:R0!:&xL }?&K:%L!a;%/%.:!?#/;(:!?#+;)#K%K:(:%<&T0!:%:)aB  L }?0!:%:):(:%3}7L6}Q<+a;%:+0 .:!:&3}d!;&.:&(L!;-L ;(#K:%L!a<&:!?#/<+R&K#K#K#K#K:" +
  "&:!?#+<.aC  <)L~f b1+#%%%#%# !.L&;(/!.#K:)L~Y b1(!###! .:)L<P:)L}0Pi:)L~S PiO0!.:(:%L#a<&a;)%K:(O0%L ;%:&:+R&K:&:.aC  ;%.:%LEbL|!hL-U:%L}MhL" +
  "~8 bL|!hL)Uh0!:(L!b;(:&L!a;&/ . ..:!:&3}d!;).:).;%/!..:!:%3}d!7.:!:%L!aF#3: :-J +: L :%:#b:!?#/:%R:#:%Si<%8F#&: L!:#:!?#+a:%8F# .E!!p: M!G#+" +
  ": :#: ?#&: ?# <#L#P<%8F#&: :!:#:%8F# .{!!,p= L3b<(> : ?#><)O&K .:)L!b;+:(L/a;,:(L+a;): ?#5;-: ?#6;.: ?#:;/:#; #K%K: :+h<0L#k:/a< ?# <*&K:.:*" +
  "L!b< T&K .:%&K#K:#: L&k:-a< ?#/Q0 :(L F#/:(Mqqqq3G#&:&: C +&p: ?# : L&a?# :(L&aL 3}+7:); :,(: L&a.?# Q0 : ?# :%:&3}g!O0&..:0L!a; /!..: :!L!a" +
  "F# .:(L3a> :*O.r!!&p: ?#&<&:!: ?# <)b<%U:#:&:%bTh&K:%: ?#3Q&K: 3}47: :%F#/.: :#:%aF#32.:#: ?#3<%a<(:%R:&:(RiO&K:%:)a:#:!:#3I&K: :(F#32..: 3}" +
  "4:!:#32.9 :!C  O&K: L~W}[3L!3O.:!L J  .}Z!!(p:!L!b<#L4T&K#K:#L%k<#?#~;}j3;%:#?#x}j3;&L ;#%K#K:#:%U0#:!:#a;(: C  :#:&aC  jL~V hO&K:&:%:#: :!3" +
  "}O0!.:(L!a;#/!..:%:(T&p (:&:(aC  .;)..:).. : :!L!3}h!.~9!!)p:%O&K: :!:#3O2.L ;%%K:#:+<&Q&K:&L!a;+:!:&aC  ;):,L!hO&K:)L,b<*L}&SL!:*kL}hqq&hOi" +
  "O&K: L!:!:(a:#:&R:&:(Ri<*8L :&:(b:*83O:+;(..:%<&L!j:)L~S Ph;%:&:)L<Qi:,jL!j;,/!..: L!:!:(a:#:(R8:#:(b< L : :#T83O.. : :!L 3}h!.4 : L&3&< &p:" +
  " ( ..~V#!)p= L:b<&> L~s ;(#K:!36L|!hL~s P<*O&K#KL~R ;(:!36L|!hL~R P0 :&L5a:!3}(/#..:!:(38:#L!a;+L ;(%K:*&K#K:&L5a<):!:(O3}E:&C 9L#P0%:&:&?#9" +
  "F#+:&:&@#5G% :&:&?#&<,F#9:&L J 5:&:!?#9:+aF#6:%:)3}K:&C +L!hO&K:,O0!:&?# C  L~V Q0!.:&L~N}[3L,3}9O0 :&L J /:&L}d!F#3: :&L/aL : C }U:%?#&:%?#" +
  "+3}3.(:!:(OL~T 3}NO0#:&L#J 5:&:(F#6:%:&L5a3}K.: :!:#:%3}>:%?#+<)&K:%:)L!bF#+.:(L!a;(/ . .:&L:a> .) :#3U.}F!!p= LEb<(> :(L~a*F#>:(M G#9:(:#F#" +
  "6:(:!F#5:(M G#?:(L#F#/:(L/a<!L~s 38: :!L!:%:&3Z:(LEa> .}7 : C +L!P&p: ?#&L(P&p: ?# < }5  : L&a}1  M:}Z}XM~^~9~*}o~N/}@(L .(L ..}2!!p= L3b<#>" +
  " : L J o:#L#J +:#:!J ,: :#L+a3[:#L3a> .}.!!p: ?# :!T&p: ?#&<#:!S:!:#T: C +8(L ..~h+!3p#K#p= LEb<+> L!;.:!L!J H:!L J }U:!L F#}4:!:%L-aJ ILq!;" +
  "):%L/c:#a<#C .L#Q&K:#?# ;.:#C +<,;%:#?#&<-;/#K#K#K:,1&(# !#.L#;%:.:-:!LBa3}F;)L ;,/&.#p:-&K#K:#C ,L!h0 :.C  L;bL|!hL~U U0 :-:.aL!bC  L;bL|!h" +
  "L~T S0 :+L J 5:+:-F#3:+:.F#/:-/#..:+L/a:.:-3}B:+?#3.;/:+?#/;.L ;,:+L F#::+Mqqqq3G#6:+L>a:+L/a:+L6a3?:+?#?<(O&KL}W!;):-:/Q;%/&.:(:!?#^?#:S&KL" +
  "s!;):-:/Q;%/&.:+C B:+?#>;*L ;%%K:%:(Q&K:%:*a;):%L!a;%:1:)C  C ~-r3i;1/!..L}Y!;)L!h:1xL }<iO&K#K:1L|!hLx U&K:*:(L&3p&K:-:/Q;%/*..:*:(L 3}/L~R" +
  " P&K:*:(L L~(}_3L+3}O&p:(:*aL!bC  L~T P(L .;2.#K:1L:h<1&KL ;%L ;):(L%U&K:(:*aL!bC  L},P;).:(L!b;}!#p%K:(:0Q&K:%;#:*:0aC  <%L{ P&KL!:#L{ P:} " +
  "h:4iL!h0%7.#p:%L~s P<3:#L~s Ph;5:3:#L>Ph;#:0L :0:}!Q8&pL!:%C ~-r3L}%L}+:0L!P8h0!7:%LDP:0L!Qh(:%L},P..;3:} :5i;} :#:4i;4:0L!a;0:):3h;)/!..:)." +
  "L!h0!.:2&K:*:(L~(}_3L+3}&&KL}X!;):(L2Q0%:*@  M~R~U}^~J~Myu~2:}Y:*L*a@  Mv~U}^~J~Myu~2~T }Y}XVO0%..LV;%%K:%&K:%Lx}a3a?# :(P&K:%L~4}a3a?# :*:(" +
  "3}g!O0%.:%L+a;%/!..L3;,:2O&KL L3:*:(3QL}8bL{!h8;,.:1&K:,Lqqq#i:,:*:(3q!8;,L ;%%K#K:*:(:%3}/<#C ~-r3L2hO&K#K:#LAb1& ## #..:%L!a;%/!..L ;)#K:*" +
  ":(L 3}/C ~-r3L)h&K:*:(:%L~#}_3L%3}O0!.:*:(L 3}JLt~&~P h0%.:,Lqqq&i;,.L ;)/!.L}X!;):-:/Q;%/(..:-:/Q/#.:,L6kLrs/i;)L ;,L ;%/#.L .;%.: :!:):.:/" +
  ":%L&i:%:&8:,3E:+LEa> .~ !!)p%K#K:*;):&;%%K:#:%T0!:!:#:%3J<+L|||*h3}U&K:!:%aC  L~S P:)i;):%:+L6}Qa;%/!..:(:%:&8;(:):&L Qh:!:%aC  L~S Pi;*:%:+" +
  "L6}Qa;&/!..: :*J +: L :&:(b:&:(R:#:&Ri<#8F#&: L!:!:(a:#8F# .}A!!p%K:!^<%L1R&K: :%C ~Us33V:!:!L!bh;!/!..%K:#^<!L}*T&K: :!C ~7s3Lq!i3}<:#:#L!b" +
  "h;#/!...~m!!%p= L:b<&> #K:%?#+L!P&K:%?#&C  L~s P0!.:%LB3}8.:&:#C +L%P<(F#9:&L#F#5:&L~d}[3F#3:&:!F#/:&: F#+:&L~X}[3F# :&L!F#&:&L~X}[3L!:(8< F" +
  "#6L ;!%K:!L:Q&K:%:!:&a<)?# :)L&a?# 32:!L+a;!/!..:#C -&K:&M G#/:&M!G# :&:%F#+:&:#?# :#?#&L!3R(:%:#?# :#?#&32.:%: :(32:&L:a> .}2 :!:#L{ 3}N&K:" +
  "!367:!L J ::!:!?#3F#9: :!3}*(: L#J +..}. Lrs}wHLrs}wx : :!:#3XL|!h< L#h8L : L#U8.}1!!p= L3b<(> :(:&F#/:(:%F#+: :!:#:(L+aL&3}?:(L3a> .e!#p= L" +
  "3b<&> :#C +L)hL#P&K#K:#?#&O0 :&L&a:%?#&:%?#+<(: :!3}G:&C 2L#Q0 :(&K:%:(L!bF#+.: :!:#:%3}D:%L{ 3}8..:&L3a> .b!#pL+;##K:!L+U&K: @  M~a~a~Hs~0~" +
  "E~E}l}0}@0!.L ;#: :!L Ly}a3L(3}O;%: :!L L~i}a3L&3}OO0 L(L&:%8<#L%aL : :!:#L~#}_3L%3}O8;#.:#.~5(!.p:#;(#K%K#KL}V;+:(;%L ;.L ;&%KL ;):!:%S&K: " +
  ":%aC  ;).:)L|!h</C ~-r3<*L~V h&K:+L!a;+:%L!a;%:*:.i;.:)xL~7p}=:&a;&/!..:%:(T&K:,Lq#Lq&:/LDP8i;,(:.L|!h<-:,i<*Lq+i:*:&L}:S8;,:.L+h&K#K#K: :!:" +
  "(3}/<*LCQ&K: :!:%L!b3}/LCQ0!.:,Lq:i;,.:*L~V!hL~O Q0 :,Lqx i:,: :!:(L{}a3L&3}O8;,..: :!:(3}/C ~-r3L)h&KL ;-(#K:-L!P&KLqq~= ;-/!.Lqq&;-: :!:(L" +
  "~s}a3L#3}OO0 :!:%R:(L#a<*:%Si0%: :*a;&%K:+&K:+L!b;+:&C  ;*:&L!a;&:*LEbL|!hL-R:*L}MhL~8 bL|!hL)Ri0!/#..Lqq);-..:0L!a;0:-Lqq+i<*:*:-:.L~q!h8:%" +
  ":(bL#R8;-.:/LDQ0#:%L!a;(/!.. .:,:-i<(Lqq!i:(:0L#}<8<(Lq3i:(:%:#bL{!S8<#Lqq3i:#:!:%S8;&:)L|!hLJQ&K:%;)(:%L!a;)L ;+%K: :!:)3}/LEbL|!h<#L,T&KLq" +
  "q&:#:+L-ca<#:#Lqq&U8;+:)L!a;)/!..:&Lqq:i<#:#:&:):%bL#R8:+L||%S8;&.:!:)S&p:&:&Lqq:i: :!:)3}/L=b< L9TL L!: kLrvqq!h88(:&..}6!!p%K:!&K: L:L : C" +
  "  <#L~8 bL|!hL7R8:#iJ  :!L!b;!: L!a; /!...O!!p: ?#+<#: ?# P&K: L&L/3}L.: :#L!aF#+: ?#&:#L/ca< :!@# G# : :!?#+F#+.9 : : ?# L!:!:#3%LrqqqmQ&K " +
  "..3 :!: ?# : ?#&3}9.l : 36L|!h:#L|!hP&K: : ?#3L!aF#3: : ?#5L!bF#5L 2.:!O&K#K: ?#3<!: ?#/R&K: :!:!: ?#+aC  LBP<#aF#3:#0!.: 3})L 2..: ?# L#P.~" +
  "g!#(p!}V#p= LEb<&> :&L/a<%L L;z. :%: :!3Y&pL!;%:&?#3<(&K#K:&?#/;%:&C B&K:#LC3}8L!;).:%:(}?0 :)L#i/%..L4:%L :%L }=8<%:%L4}?8;%:&L5a;(%K:%&K:#" +
  ":(C  <*LEa3}8:+M-}V:*~%M|!so;+:%L!b;%:(L!a;(/!..:)L&i:+M|||||||2}E0!7:#?#&:#?#+: :!3I&K:#L F#+.:)(L#..:&LEa> .m!%p%K:&<)&KL ;(:!:#S&K: :#aC " +
  " ;(.:%C  ;*:#L!a;#:)L!b;&:%L!a;%:(L:L :(L~8 bL|!hL7R8iL|!hL:L :*L~8 bL|!hL7R8:*iL|!hP0!..:)O.q%!,p: :!:#L 3}/LCP<%J :: L+a;-: ?# ;*%K#KL ;&#" +
  "K:#:%S&K:!:%aC  <&LEb<.L|!h<,L-R&K:(:,iO&KL!;): :*:+b<*F# L ;(/%.:(L6R&K:(:-a:.J  .L!;): :+LpjL!h:*a<*F# :(L!a;(:,O0#: :(F#&/#..:+:)Lpj:&L|!" +
  "hLDQiiL!;+L!h0!L ;).:%L!a;%/!..#pL ;&:)&p:!:#:%3}/L~V!hL~< P&K:!:#:%L!a<%3}/<(LCP:(LAPi:%a;%L ;)%K:!:#:%3}/LEbL|!h<+L,T&KLqqqx :+:&L-ca<&:&L" +
  "qqqx }?8;&L!;):%L!a;%/!..: L :&b:&:(LCP8:*aF# L :)O0#7.:#:%P(L ...}f!!!p= LEb<(> #K#K%K#K:(L+a:!:#L!h3}E:(C 3L#P0 :(:(?#3F#?:(:(@#+G%::(L5a<" +
  "#:!3}(:(:#F#B:%:(L:a:#:&4  0#L ;#/!..: L#J ./!.: :(?#9F#+: :(@#5G# .:(LEa> .Q!%p= L3b<#> : C }U;%: ?#^?#:;&:#: ?#KF#+:#: @#HG% : :!:&:%:#L!3" +
  "}3:#L3a> .}; :!L.T&K#KL!:!kL~G5h&pL}*(:!L#Q0!: L%L2: L~[ f8hOL9i.2..L}+L :!L!bL/R8.}; : :!L%RbLt%a< L#}Q:#a: L~e#ca: L~[ eb: Lt%ea:!L,aL/gL}" +
  "m!cL#aL(eaL}r~c}4b.: : :&:%L}7c:#Lt9caa~%:!~#Mq}v(}VoG% .}r!!&p: L}q~c}4a< L~*~m+e;#: :#L~*~m+cb< : L~#}q#ea: L~-.eb: L~(~m+Sb<!L~e#e;%: :!L" +
  "~-.eb:!L}i}q#ea:%L}h}Uca< L(cL#aL}m!e<!L#aL/g<&L(kL:a: :!L}m!cL#aL(ebL!ai:#Lt%c:%a:&L#RaL,kLqx/bi.}8 :#L!b;#%K:%&K:!:#T&K (: :#a:%:%L-e<%L-c" +
  "bLEiJ  :#L!b;#/#. ...}I!!p:!L%b;%:#:#L|!hL%gb;#L ;!#K%K:#L%U&K:!L!a;!:#L%b;#: :%L%a<%L%3cO0!/#..: : C @3DL ;!.:!.}:!#p: ?#6<&: ?#9<%L :!:#3}" +
  "O<!&K:#:%S&K (: :%:#bF#9: :#:&aF#6..:!.}# : :!3fO&K: : C @3D..}8!#p#K%K:!O0!: 3k<%L,T&K:!L!b;!:#L-c:%a;#/!..: : C @3DL ;#.:#.}9!#p: ?#9<#&p:" +
  " ?#6<%C  :!L|!hP&p: :#L!bF#9: :%L!aF#6L!(L .(L ..}X!!#p: L#3e;#: LJ3d: L#3e;%#K:!O&KL ;!: ?#9O0!: ?#6C  LJQ0!.: LJ3d: L#3e;!.:#L}&S:%L}6SiO:" +
  "!L}8RhO&K: : C @3D.: L :#:%:!L}7P&p: 3lL}6(:!.3^.}4 :!:#3}P:%L!bS&K: :!:#:%3]~#Mq}v(}V: @% oG% (: : C @3D..- : :!L 3A.}& : L!L&3]< : L}|x}5a" +
  "L*gb.Q!%p: ?#9<#&K: ?#6<%C  LEb<!L|!hL-R&K: :#L!bF#9: :%L!aF#6.(L~G!;!.:!L|!h.8 : Mx}e~&~S}3G%:: : ?#+Lq#iF#+.9 : L}^}^3L%3c&pL!(: L}b}^3L%3" +
  "c..}j!#&p!}V#p: LC3f<#O&KL : LA3fO0!7.#p: L#3e<!L}&T;%: LJ3fO&KL : ?#6: ?#93iO0!7.: L#3e.<&L}7R:%hO&K: L}.3D.: :&L}7c:!Lt9ca<!L QJ A: : @% :" +
  "!~%<(M :(}U:#8oG% L!..}! : ?#9&K: : C @3D... : L|!hL@Q.S!#p: ?#9L!b;#: ?#6;%%K#K:#LpP0 :%C  :!4! O0 : :#F#9: :%L!a<%F#6:#L!b;#/!...}8 : L|!h" +
  "C ~-r3L*h&pL!(: L;b< L|!hL}9S&pL (Mr~artrqqqx : ~%}]}z..L!h.}! : L|!hC ~-r3L)hL Q.> : Lq!U&p: 3}VL#hL!}Q(: L:P: L,bL(Ri..}J!%p#K%K:!L~W Q&K:" +
  "!L~?}^3a;#:!L~A}^3a:!L&a;!C  : :#}0! bR0!/#..: L~t|%hL~t|%P: Lq}NhLqqHPi2.:#C %L!i.}n!!&p= L:b<%> :%L F#9:%:!F#6:%: F#5:%L F#3:%: F#+:%: :!a" +
  "F#/:%L5a;(%K#K:!:&P0 :%:(:&: :&aC  3r!:%?# L!P&K:%?#&<)Lq!U&K:)3}V:#hL|!h0#..:&L!a;&/!..:%L:a> :!:&Q.}l!!%p%K:!:#S&p: :#aC  (L .C ~-r3<%L| h" +
  "&K:#L!a;#:%:&i;&/!..L ;%:#L~8 bLKR:!L~t!SiO&K#K: :!:#3}/Lx Q0 : :!:#L!a<%3}J<#Lt~&~H hO&K:#:&iLx hO0!: :!L!3pO0!.L ;%..:%.}F!!p:!:%L| :%L6kL" +
  "pj]<&}Qh:!?#+L)kL :&L!P8i<%F#+:!?# :!?#&:#L!a3}/;!: :%F#&: :!Lx!hLq!QF# .~r!!&p= L3b<&> :&:!:%:!:%R<)8<(F#/:&: :#:)8F#+:&:!:%:!:%S8<*F#&:&:#" +
  ": :)8F# L ;%#K%K:%:(Q&K:&:%:%3s!O0#:%L!a;%/!..:(;%.:(:%b; L ;#Lp;!#K%K: :#Q&K:&:!:*a:!:(a3s!O0#:!L!b;!:#L!a;#/!..: ;#.:*:#:%ab<!L#P: :#bL#Ph" +
  "&p:&:%:%L!a< 3s!&p:&: :%3s!(L .(:!L#R.:&L3a> .}8!!p:!: ?#&R&K:!: ?# aC  ;%.:#: ?#/R&p:%:#: ?#+aC  j(:%.L~V!hO.}) : C +L!P&p: ?# : ?#&3}]!(L " +
  "..}5 #p: ?#^C >&K: :!3}<L : ?#^C >L!P0!7: L03V(: :!3}=.L&..~*!!%p= L3b<#> #K#K#K#K#K#K:!C +1& %!#%.: L#J +/&.:!C ,;%:!?#&;&:!?# ;!/#.:#:!C ," +
  "<%J /:#:!?#&<&F#+:#:!?# <!F#&:#L&a3}X!O0!: L%J +/#.: L%J +/!.:#:%J /:#:&F#+:#:!F#&: :#L&a3}..:#L3a> ./ :!L~-s3L.3}9.}7!!p%K#K:!:#T0 : :#aC  " +
  "L~S Q&pL!(: :!:#3}6O0!L#.:#a;#/!..:!:#S.3 : :!3QL|!hLx P.Z!&p:%L!a<): a;*#K%K:(<&:!Q&K:&L!a;(: :&aC  L:Q:!:&:)aTi0!:&:*aC  L:Q0!: :!:(:#:%3}" +
  "OO0!/#..:!;&.:!:&S.>!!p%K:#<%L!b;#: :!:%3}c!L|!hL:P0 .:%.}+!!p%K:#<%L!a;#: :!:%3}/L:P0 .:%.0 : :!:#L!b3}/.}  : :!F#3: ?#/: 3}).}u! L~-3L!:#:" +
  "#L!T8<#:#L~-3U8L!b;#: N        : N        Z8; %K:#&K:#L!b;#: : v; /!..:%N        :%N        Z8<%N      ~h}::%N      ~h}:Y8: :!N        :!N  " +
  "      Z8<!: :!Y8}u.}3 : M!G% : :!}6!}4: :#}pN     K}eK}v}oI%+: L%J H: :!30J I.T!!p: C G&K: Ls} }6!H: M G% : L }6!}42.: }0!}4<!&K: L%J H: :!3" +
  "0J I(: Ls5}6!H: M G% ..};!#p#K%K:#&K:#L!b;#:!C  ;%: C  ;&:!L!a;!: L!a; :%:&P0!/#..L 2.:&:%b.A!!p= L3b<%> :%:#J +:%:!F#/: :%L+a3[:%L3a> ..~/6" +
  "+ Lqq3.0*   9   &   + Luq3.(!   , L~#q3.kP}AO}B}<}BO}?NR}?Q}FLR}CR}?QU}EO}A B & (       }1 & *   !   H & *   #   }: & &   %       +}!%} )  }" +
  "#*! 5  7- (}&,}% }(  1206#    3& / . L~%r3.~T}#4      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq : :::::  :: +::!!!!!!!!!!   : : &&&&&&&&&&&&&&&&&&&&&" +
  "&&&&&   :3:##########################::::qKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK" +
  "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKgfjkXc}MYfZ[ !#%&()*+,-./01234} }!5}#}%}&6}(789})}* !#%&()*+,-./0}PXcj[k_d[jkXdgXZZi[jjX}QXkXiZ[jYi_gk_fe[dX_c" +
  "[dgcfn[[jeXd[g^fe[gcXe}R[}Oj_k[_eZljkinlj[i}M_Zlj[iRZ]iflg}M_Z]iflgRZkiX_kjYfek[mkjki[[kY_knjkXk[YflekingfjkXc};fZ[}S_g}S_gYfZ[gfjkYfZ[ ~r!&" +
  " *   !#& )   *#& .   } #& (   }&#& ,   :#& &   >#& (   @#& &   C#& *   }4#& +   }7#& *   };#& )   R#& +   }@#& *   }G#& )   ~i!& ,   }L#& * " +
  "  [#& )   b#& &   f#& (   k#& *   ~-!& .   }T#& -   }Y#& %   }]#& *   }e#& +   }T<kng[<J<]iflg<B<lj[iRZ<J<<B<]iflgRZ<J<<B<kiX_kj<JB<k_d[jkXd" +
  "g<J<B<Yfek[mk<J}T<lj[i}M_Z<J<<B<]iflg}M_Z<J< )(!#(%&)(}M}Mgifkf}M}MB<<J<<Jelcc<J}U:XYYflek}MeXd[:XYYflek}MZfdX_e:gcXe}MeXd[:gcXe}M_Z:]iflg}M" +
  "kng[:Yi[Xk[Z}MXk:XYYflek}MeXd[XYYflek}MZfdX_e_ek[]iXk_fejXefendfljRZd[jjX][RZ   T&& /   }H&& .   Z&& ,   }SlkY]dkdfekl[}R[Zk^l}Pi_jXkjle!   " +
  "    (   elcckil[~g~3~7=!   |       q }+&v  #~%  !9) &q}% #16 ! :-#.: &1:!&?:!#}/:&&}0: #}M: #}N: &X:&!}P:%&a:(! E ##E !~G{}+!|~t )1| !X| !~h" +
  "|2!WlEEJ}0}0}Jf}Oa[Yk:}?}D}>}>leZ[}P_e[Z}?X}?EEEEEEEECEEEECEEEECEEEECEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE ~)&& &   G(& &   }6(& ,   " +
  "N(& %   Q(& >   b(& :   :ge]:ag]:ag[]:]_}P:j}Q]:}R[}Og:_Yf:}Odg:X}Q_}P:^kkgjJ}0}0^kkgj^kkg}0}0}R}R}RDEmmeCC:g^fe[:k[c[g^fe[:k[c:df}O_c[:Y[cc" +
  ":f}P}P_Y[:}Rfib:dX_e:Z_i[Yk:g^:k:g:d:}6[mk}8[mkD[mkJ[mkDJ[mkm   ~3&& !   };)& (   }<)& &   }>)& &   V)& (   }D)& %   }G)& !   %   2       C}" +
  "8CC}9e}0X}8k}OZ}9k[cFlicHeXe}:e_c}:=e}0X}9efe[}8elcc}8Z[jY}2cf]f}1dX_c}3eXd[}5gcXeGk_[iGk[jk}:kil[}:[dX_c}3g^fe[F}PXcj[}:XZi[jjEX}QXkXi}1Zfd" +
  "X_eHj[YkfiI}R[}OlicH]dmDZ[Kd[DYfdKhhDYfdK}R[}ODZ[Klebef}Re}8XZZi[jjEcf]flic}1fi]eXd[}5}R[}Oj_k[H}1}2FDYfdK}1F}3DYfdKXfcDYfdK]dmDYfdK]dmDe[kK" +
  "dXYDYfdKdX_cDilKdjeDYfdK[dgcfn[[}4^fd[gX][H_eZljkinIgcXeeXd[GgcXek_[iGk[XdeXd[}5c_}Q[DYfdKdX_cDYfdKleZ[}P_e[Z}8?efk:j[k@}:X}QXkXilic}1[dgcfn" +
  "[[j}4]iflgeXd[}5^[XZYflek}4k[c[g^fe[F]dX_cDYfdKgifkfeDd[KnX^ffDYfdKnXeZ[mDilKndX_cDYfdKYfdgXenlicHZfdX_eeXd[Hk[eXekeXd[}5}R[}Oj_k[licH_YcflZ" +
  "DYfdKnXeZ[mDYfdKXYYflekeXd[}5}O_cc_e]gcXeGYfdgXeneXd[}5YfdgXenj_}S[}4YfdgXencf]f}1Z[jYi_gk_fe}2^fd[gX][licHg^fe[eld}O[iFgi_Y_e]gcXeGgi_Y_e]k" +
  "_[iGgifa[YkeXd[}5^fkdX_cDYfdKflkcffbDYfdK}Olj_e[jjeXd[}5YfdgXen[dX_c}3YfdgXeng^fe[FYljkfd[ieXd[}5[dX_cXZZi[jj}3_eZljkineXd[Ield[dgcfn[[j}4}P" +
  "XjkdX_cDYfdKYfdgXenZfdX_eH[dgcfn[[Yflek}4}RfibjgXY[eXd[}5YfdgXen}R[}Oj_k[HYfdgXenXZZi[jjE[dgcfn[[jYflek}4kfkXc[dgcfn[[j}4]ff]c[dX_cDYfdKgifk" +
  "fedX_cDYfdKYfdgXen_eZljkinIk[c[g^fe[eld}O[iFfi]Xe_}SXk_feeXd[}5fi]Xe_jXk_feeXd[}5jl}OjYi_gk_fegcXeGjl}OjYi_gk_fek_[iGeld}O[if}P[dgcfn[[j}4Yf" +
  "dgXenZ[jYi_gk_fe}2v)& #   }u)& %   }x)& 6   ~5)& G   ~l)& }    )*& }:   O*& ^   ~%*& }<   ~m*& m   d+& M   ~(+& }p   S,& ^   ~,,& }/   ~T,& " +
  "}I   G-& :   }F-& N   }o-& }    ~%-& }!    !#%&()*+,  B3:K?~I?KH3  : E3:#     t 3? : >K    &KB3 3  :3 L}n}l3.}j!jZXne[jZXnijZXnliZXnZXnaXe}P" +
  "[}OdXiXgidXnalealcXl]j[gfYkef}QZ[YEEEECEECEE}CEEJEEJEEDEEEEEEEEE+ /   - 0,q    +    ! &   )   (   %   (   }n.& }r.& }w.& ~&.& }|.& Lwu3.!! L" +
  "~;u3.!! L~Gu3.!&"
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
var load = () => import(
  /* webpackIgnore: true */
  /* @vite-ignore */
  new URL("./js-module.js", import.meta.url).href
);

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
  const isSent = keep === copied;
  if (isSent || !performance?.timeOrigin) return Date.now();
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
  const ids = IDS.exec(decoder.decode(json.subarray(0, USUAL))) ?? IDS.exec(decoder.decode(json));
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
  const joined = (items) => {
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
      if (isBatch || isArray) return { headers, body: joined(items) };
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
    decode: (answer) => memberOf(profile, "decode") ? profile.decode?.(answer) : decode(answer)
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
