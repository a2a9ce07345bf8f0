// pkg/src/page/error.ts
var GroupError = class extends Error {
  /** Stable, for programs. */
  error_code;
  /** What is wrong with the call; `[]` unless that is why it failed. */
  issues = [];
  /** How many requests were made; 0 where the call never left. */
  attempts = 0;
  constructor(error_code, message, details) {
    super(message, details);
    this.error_code = error_code;
    Object.assign(this, details);
  }
  get name() {
    return "GroupError";
  }
  get status() {
    return "error";
  }
  /** The service's error body, with what is needed to send the call again. */
  toJSON() {
    return Object.assign({ status: this.status, message: this.message }, this);
  }
};

// pkg/src/page/options.ts
var typeOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
var TAKES = /^(endpoint:(".+"|URL)|token:(".+"|\w*Function)|headers:(Object|Headers)|fetch:(Object|\w*Function)|signal:AbortSignal|(timeout|deadline):[1-9].*|retry:(false|{("(attempts":[1-9]|base":\d|cap":\d)[\d.]*,?)*})|keepalive:(true|false|"auto")|idempotencyKey:(false|"[\w.:-]{1,255}")|on(Attempt|Retry|Result):\w*Function)$/;
var invalidOption = (name, cause) => new GroupError("INVALID_OPTIONS", `${name}: no such option, or not with this value`, { cause });
function readOptions(options, base, takes = TAKES) {
  const merged = { __proto__: null, ...base };
  let name = "options";
  try {
    for (const [key, value] of Object.entries(options)) {
      name = key;
      if (value === void 0) continue;
      const isJson = Object(value) !== value || name === "retry";
      if (!takes.test(`${name}:${isJson ? JSON.stringify(value) : typeOf(value)}`)) throw void 0;
      const { headers } = merged;
      merged[name] = name === "headers" ? { ...headers, ...Object.fromEntries(new Headers(value)) } : value;
    }
  } catch (cause) {
    throw invalidOption(name, cause);
  }
  return merged;
}

// pkg/src/page/defaults.ts
var FIELDS = /^(user_id|userId|timestamp|context):/;
var OTHER_NAME = { user_id: "userId", userId: "user_id" };
function withDefaults(call, defaults) {
  if (!defaults || Object(call) !== call) return call;
  const values = readOptions(typeof defaults === "function" ? defaults() : defaults, {}, FIELDS);
  try {
    const fields = Object.getOwnPropertyDescriptors(call);
    const isGiven = (name) => fields[name]?.get || fields[name]?.value !== void 0;
    for (const [name, value] of Object.entries(values)) {
      if (!isGiven(name) && !isGiven(OTHER_NAME[name] ?? name))
        fields[name] = { value, enumerable: true };
    }
    return Object.create(Object.getPrototypeOf(call), fields);
  } catch {
    return call;
  }
}

// pkg/src/page/answer.ts
var MAX_RETRY_AFTER = 300;
var CODES = {
  400: "INVALID_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "INVALID_REQUEST",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "INVALID_REQUEST",
  429: "RATE_LIMITED"
};
var codeOf = (status, named) => CODES[status] ?? Object.values(CODES).find((code) => code === named) ?? "UPSTREAM_ERROR";
var isRetried = (status) => /^(408|425|429|50[0234])$/.test(`${status}`);
function parse(text, reviver) {
  try {
    return Object(JSON.parse(text, reviver));
  } catch {
    return {};
  }
}
var parseDate = (text) => Date.parse((text ?? "").replace(/ \d{4}$/, "$& GMT"));
function retryAfterOf(headers) {
  const value = headers.get("retry-after");
  if (/^\d{1,9}$/.test(value ?? "")) return Number(value);
  const now = parseDate(headers.get("date")) || Date.now();
  const seconds = Math.ceil((parseDate(value) - now) / 1e3);
  return seconds >= 0 ? seconds : void 0;
}

// pkg/src/page/redact.ts
function redactorOf({ authorization }) {
  const secret = authorization?.split(" ").pop();
  const forms = secret && [secret, encodeURIComponent(secret), btoa(secret).replace(/=+$/, "")];
  return forms ? (_, value) => forms.reduce((rest, form) => rest?.replaceAll?.(form, "[removed]") ?? rest, value) : void 0;
}
function reducedCause(cause, hide) {
  try {
    const { name = "Error", message = cause, cause: inner, code = inner?.code } = Object(cause);
    const [told, ...fields] = [message, name, code].map((value) => hide("", value));
    return Object.assign(new Error(told), { name: fields[0], code: fields[1] });
  } catch {
    return new Error("[removed]");
  }
}

// pkg/src/page/wait.ts
var TIMEOUT = "TIMEOUT";
var ABORTED = "ABORTED";
var observe = (observer, event) => observer && (async () => observer(event))().catch(() => {
});
var within = (ms, signal, work) => new Promise((resolve) => {
  const end = (code) => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    resolve(code);
  };
  const abort = () => end(ABORTED);
  const timer = setTimeout(end, ms, TIMEOUT);
  if (signal?.aborted) return abort();
  signal?.addEventListener("abort", abort);
  work?.().then(end);
});

// pkg/src/page/exchange.ts
async function exchange({ url, text, key, options }, attempt, keepalive, signal, outcome) {
  const { token, fetch: send2 = fetch, onAttempt } = options;
  const headers = {
    "content-type": "application/json",
    accept: `application/json;group-call=page;sent-at=${Date.now()}`,
    ...key && { "idempotency-key": key }
  };
  outcome.code = "UNAUTHORIZED";
  try {
    if (token) {
      headers.authorization = `Bearer ${typeof token === "string" ? token : await token()}`;
    }
    Object.assign(headers, options.headers);
    if (token) new Headers(headers);
    outcome.hide = redactorOf(headers);
    outcome.code = "NETWORK_ERROR";
    outcome.isSent = true;
    observe(onAttempt, { attempt, key });
    const init = {
      method: "POST",
      headers,
      body: text,
      redirect: "manual",
      keepalive,
      signal
    };
    const response = await (typeof send2 === "function" ? send2(url, init) : send2.fetch(url, init));
    await read(response, outcome);
  } catch (cause) {
    outcome.cause = cause;
  }
}
async function read(response, outcome) {
  const body = await response.text();
  const isSuccess = response.ok && !response.redirected;
  if (isSuccess && /^\s*[[{]/.test(body)) JSON.parse(body);
  const isHtml = /html/.test(response.headers.get("content-type") ?? "") && /^\s*</.test(body);
  const { status, success, error_code } = parse(body);
  const isAccepted = isSuccess && !isHtml && status !== "error" && success !== false;
  const answered = isSuccess && isHtml ? 502 : response.status;
  outcome.status = answered;
  outcome.code = isAccepted ? void 0 : codeOf(answered, isSuccess && error_code);
  if (isRetried(answered)) outcome.retryAfter = retryAfterOf(response.headers);
  outcome.answer = parse(body, outcome.hide);
}

// pkg/src/page/keepalive.ts
var SHARED = /* @__PURE__ */ Symbol.for("group-call.keepalive");
var MAX_BYTES = 60 * 1024;
var MAX_REQUESTS = 8;
function reserveKeepalive(option = "auto", body) {
  if (!(option === "auto" ? globalThis.document : option)) return void 0;
  const bytes = new TextEncoder().encode(body).length;
  const inFlight = globalThis[SHARED] ??= { bytes: 0, requests: 0 };
  const count = (sign) => {
    inFlight.bytes += sign * bytes;
    inFlight.requests += sign;
  };
  if (inFlight.bytes + bytes > MAX_BYTES || inFlight.requests >= MAX_REQUESTS) return void 0;
  count(1);
  return () => count(-1);
}

// pkg/src/page/deliver.ts
var LONGEST_MESSAGE = 1e3;
var NONE = /* @__PURE__ */ Object.create(null);
var clock = () => performance.now();
async function deliver(request) {
  const { text, key, options } = request;
  const { signal, retry, timeout = 15e3, deadline = 45e3, onRetry, onResult } = options;
  const { attempts = retry === false ? 1 : 6, base = 500, cap = 6e4 } = retry || NONE;
  const started = clock();
  const left = () => deadline - (clock() - started);
  const release = reserveKeepalive(options.keepalive, text);
  let keepalive = !!release;
  let answered;
  for (let attempt = 1; ; ) {
    const begun = clock();
    const controller = new AbortController();
    let outcome = {};
    const stopped = await within(
      Math.min(timeout, left() + 1),
      signal,
      () => exchange(request, attempt, keepalive, controller.signal, outcome)
    );
    const made = outcome.isSent ? attempt : attempt - 1;
    if (stopped) {
      controller.abort();
      outcome = { code: stopped, cause: signal?.reason };
    }
    const { code, status, retryAfter = 0 } = outcome;
    const isLost = code === "NETWORK_ERROR";
    const isFree = isLost && keepalive;
    keepalive &&= !!status;
    if (isFree) continue;
    const last = code === TIMEOUT && answered || outcome;
    if (status) answered = outcome;
    const wait = retryAfter * 1e3 + Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
    const mayPass = isLost || code === TIMEOUT || isRetried(status);
    const event = { attempt, status, key };
    if (!mayPass || attempt >= attempts || retryAfter > MAX_RETRY_AFTER || wait >= left()) {
      release?.();
      const duration = clock() - started;
      observe(onResult, { ...event, duration, error_code: last.code });
      return settle(last, request, made);
    }
    const error_code = status ? void 0 : code;
    observe(onRetry, { ...event, wait, duration: clock() - begun, error_code });
    await within(Math.ceil(wait) + 1, signal);
    attempt++;
  }
}
function settle({ code, status, retryAfter, answer = {}, cause, hide }, { text, key }, attempts) {
  const { data, warnings = [], changes = [], issues = [] } = answer;
  const words = typeof answer.message === "string" && answer.message.replace(/\p{Cc}/gu, "");
  const usual = code ? `The call failed: ${code}` : "Group updated successfully";
  const message = words ? words.slice(0, LONGEST_MESSAGE) : usual;
  if (code) {
    throw new GroupError(code, message, {
      issues,
      httpStatus: status || void 0,
      retryAfter,
      attempts,
      idempotencyKey: key,
      cause: hide && cause ? reducedCause(cause, hide) : cause
    });
  }
  const isData = Object(data) === data;
  return {
    status: "success",
    message,
    data: isData ? data : JSON.parse(text),
    warnings,
    changes,
    attempts
  };
}

// pkg/src/page/key.ts
var uuid = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36);

// pkg/src/page/serialize.ts
var WRITTEN = /^(Object|Array|String|Boolean|Number|Null|Undefined|Symbol|\w*Function)$/;
var isOpaque = (value) => !Object.keys(value)[0] && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? value);
function serialize(call, changes, idempotencyKey) {
  const issues = [];
  const paths = /* @__PURE__ */ new Map();
  let message = "Invalid group call";
  let text = "null";
  const refuse = (code, path, what) => {
    issues.push({ code, path, message: `JSON cannot hold this: ${what}` });
  };
  function check(key, value) {
    const above = paths.get(this);
    const path = above ? [...above, Array.isArray(this) ? Number(key) : key] : [];
    const given = this[key];
    const type = typeOf(value);
    const isId = /^(user|group)(_id|Id)$/.test(path.join());
    const isDate = type === "Null" && given instanceof Date;
    if (isId && type === "BigInt") {
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (isDate || !WRITTEN.test(type) || ArrayBuffer.isView(given) || type === "Object" && isOpaque(value) || type === "Number" && !Number.isFinite(Number(value)) || // Its path leads through itself.
    paths.get(value)?.every((name, index) => name === path[index])) {
      if (isId) message = "Invalid group ID or missing fields";
      const isTime = isDate && path.join() === "timestamp";
      return refuse(isTime ? "invalid_timestamp" : "not_serializable", path, typeOf(given));
    }
    paths.set(value, path);
    return value;
  }
  try {
    text = JSON.stringify(call, check) ?? text;
  } catch {
    refuse("not_serializable", [], "reading it failed");
  }
  if (text[0] === "[") refuse("invalid_type", [], "Array");
  if (issues[0]) throw new GroupError("INVALID_REQUEST", message, { issues, idempotencyKey });
  return text;
}

// pkg/src/page/index.ts
async function send(call, options) {
  let url;
  try {
    const { href, username, protocol } = new URL(
      options.endpoint ?? "/group",
      globalThis.location?.href
    );
    if (username || !protocol.startsWith("http")) throw void 0;
    url = href;
  } catch (cause) {
    throw invalidOption("endpoint", cause);
  }
  const key = (options.idempotencyKey ?? uuid()) || void 0;
  const changes = [];
  const text = serialize(call, changes, key);
  const response = await deliver({ url, text, key, options });
  response.changes.unshift(...changes);
  return response;
}
async function group(call, options = {}) {
  return send(call, readOptions(options, {}));
}
function createGroup(given = {}) {
  const takes = RegExp(`${TAKES.source}|^(onError:\\w*Function|defaults:(Object|\\w*Function))$`);
  const { onError, defaults, ...options } = readOptions(given, {}, takes);
  if (options.idempotencyKey) throw invalidOption("idempotencyKey");
  const client = {
    group(call, more = {}) {
      const sending = (async () => send(withDefaults(call, defaults), readOptions(more, options)))();
      if (onError) sending.catch((error) => observe(onError, error));
      return sending;
    }
  };
  return Object.defineProperties(client, {
    options: { value: Object.freeze(options) },
    // For the outbox: the call as it would be sent now.
    text: { value: (call) => serialize(withDefaults(call, defaults), []) }
  });
}
export {
  GroupError,
  createGroup,
  group
};
