// pkg/src/module/protocol.ts
var MAX_RETRY_AFTER = 300;
var MAX_MESSAGE = 1e3;
var RETRIED_STATUSES = [408, 425, 429, 500, 502, 503, 504];
var STATUS_CODES = {
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

// pkg/src/page/answer.ts
var codeOf = (status, named) => STATUS_CODES[status] ?? Object.values(STATUS_CODES).find((code) => code === named) ?? "UPSTREAM_ERROR";
var mayPass = (code, status) => status ? RETRIED_STATUSES.includes(status) : /^(NETWORK_ERROR|TIMEOUT)$/.test(`${code}`);
var own = (value) => ({ __proto__: null, ...value });
function parse(text, reviver) {
  try {
    return own(JSON.parse(text, reviver));
  } catch {
    return own();
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
  const merged = own(base);
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
    const fields = own(Object.getOwnPropertyDescriptors(call));
    const isGiven = (name) => fields[name]?.get || fields[name]?.value !== void 0;
    for (const [name, value] of Object.entries(values)) {
      if (!isGiven(name) && !isGiven(OTHER_NAME[name] ?? name))
        fields[name] = own({ value, enumerable: true });
    }
    return Object.create(Object.getPrototypeOf(call), fields);
  } catch {
    return call;
  }
}

// pkg/src/page/redact.ts
var SECRET_HEADER = /auth|key|token|secret|cookie|password/i;
function redactorOf(headers) {
  const secrets = Object.entries(headers).flatMap(([name, value]) => SECRET_HEADER.test(name) ? value.split(/[\s;,=]+/) : []).filter(({ length }) => length > 3).flatMap((secret) => [secret, encodeURIComponent(secret), btoa(secret).replace(/=+$/, "")]);
  return Object.values(headers).join("") ? (_, value) => typeof value === "string" ? secrets.reduce((rest, secret) => rest.replaceAll(secret, "[removed]"), value) : value : void 0;
}
function reducedCause(cause, redactor) {
  try {
    const hide = redactor();
    if (!hide) return cause;
    const { name, message = `${cause}`, cause: inner, code = inner?.code } = Object(cause);
    return Object.assign(new Error(), JSON.parse(JSON.stringify({ name, message, code }), hide));
  } catch {
    return new Error("[removed]");
  }
}

// pkg/src/page/exchange.ts
async function exchange({ url, text, key, options }, keepalive, signal, onSend) {
  const { token, fetch: send2 = fetch } = options;
  const headers = {
    "content-type": "application/json",
    accept: `application/json;group-call=page;sent-at=${Date.now()}`,
    ...key && { "idempotency-key": key }
  };
  let code = "UNAUTHORIZED";
  let secret;
  const redactor = () => redactorOf({ ...options.headers, token: `${secret ?? ""}` });
  try {
    secret = typeof token === "function" ? await token() : token;
    if (secret) headers.authorization = `Bearer ${secret}`;
    Object.assign(headers, options.headers);
    if (secret) new Headers(headers);
    signal.throwIfAborted();
    code = "NETWORK_ERROR";
    onSend();
    const init = own({
      method: "POST",
      headers,
      body: text,
      redirect: "manual",
      keepalive,
      signal
    });
    const response = await (typeof send2 === "function" ? send2(url, init) : send2.fetch(url, init));
    return await read(response, redactor());
  } catch (cause) {
    return { code, cause: reducedCause(cause, redactor) };
  }
}
async function read(response, hide) {
  const body = await response.text();
  const isSuccess = /^2/.test(`${response.status}`) && !response.redirected;
  if (isSuccess && /^\s*[[{]/.test(body)) JSON.parse(body);
  const isHtml = /^text.html/i.test(response.headers.get("content-type") ?? "") && /^\s*</.test(body);
  const said = parse(body);
  const isAccepted = isSuccess && !isHtml && !/^(error|partial)$/.test(said.status) && said.success !== false;
  const status = isSuccess && isHtml ? 502 : response.status;
  return {
    code: isAccepted ? void 0 : codeOf(status, isSuccess && said.error_code),
    status,
    retryAfter: mayPass(void 0, status) ? retryAfterOf(response.headers) : void 0,
    // Credentials are taken out after the outcome is known.
    answer: hide ? parse(body, hide) : said
  };
}

// pkg/src/page/keepalive.ts
var SHARED = /* @__PURE__ */ Symbol.for("group-call.keepalive");
function reserveKeepalive(option = "auto", body) {
  if (!(option === "auto" ? globalThis.document : option)) return void 0;
  const bytes = new TextEncoder().encode(body).length;
  const inFlight = globalThis[SHARED] ??= { bytes: 0, requests: 0 };
  const count = (sign) => {
    inFlight.bytes += sign * bytes;
    inFlight.requests += sign;
  };
  if (inFlight.bytes + bytes > 61440 /* bytes */ || inFlight.requests >= 8 /* requests */)
    return void 0;
  count(1);
  return () => count(-1);
}

// pkg/src/page/wait.ts
var observe = (observer, event) => observer && (async () => observer(event))().catch(() => {
});
var within = (ms, signal, work) => new Promise((resolve) => {
  const end = (result) => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    resolve(result);
  };
  const abort = () => end({ code: "ABORTED", cause: signal?.reason });
  if (!signal?.aborted) work?.().then(end);
  const timer = setTimeout(end, ms, { code: "TIMEOUT" });
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
});

// pkg/src/page/deliver.ts
var clock = () => performance.now();
async function deliver(request, changes) {
  const { text, key, options } = request;
  const { signal, retry, timeout = 15e3 /* timeout */, deadline = 45e3 /* deadline */ } = options;
  const {
    attempts = retry === false ? 1 : 6 /* attempts */,
    base = 500 /* base */,
    cap = 6e4 /* cap */
  } = own(retry || {});
  const started = clock();
  const left = () => deadline - (clock() - started);
  const release = reserveKeepalive(options.keepalive, text);
  let keepalive = !!release;
  let sent = 0;
  let answered;
  for (let attempt = 1; ; ) {
    const begun = clock();
    const controller = new AbortController();
    const end = own(
      await within(
        Math.min(timeout, left() + 1),
        signal,
        () => exchange(request, keepalive, controller.signal, () => {
          sent = attempt;
          observe(options.onAttempt, { attempt, key });
        })
      )
    );
    const { code, status, retryAfter = 0 } = end;
    if (code && !status) controller.abort();
    if (keepalive && code === "NETWORK_ERROR") {
      keepalive = false;
      continue;
    }
    if (status) answered = end;
    const wait = retryAfter * 1e3 + Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
    const event = { attempt, status, key };
    if (!mayPass(code, status) || attempt >= attempts || retryAfter > MAX_RETRY_AFTER || wait >= left()) {
      release?.();
      const last = code === "TIMEOUT" && answered || end;
      observe(options.onResult, { ...event, duration: clock() - started, error_code: last.code });
      return settle(last, request, changes, sent);
    }
    const error_code = status ? void 0 : code;
    observe(options.onRetry, { ...event, wait, duration: clock() - begun, error_code });
    await within(Math.ceil(wait) + 1, signal);
    attempt++;
  }
}
var listOf = (value) => Array.isArray(value) ? value : [];
function settle({ code, status, retryAfter, answer = own(), cause }, { text, key }, changes, attempts) {
  const { message: words, data } = answer;
  const usual = code ? `The call failed: ${code}` : "Group updated successfully" /* updated */;
  const message = typeof words === "string" && words.replace(/[\p{Cc}\u2028\u2029]/gu, "").slice(0, MAX_MESSAGE) || usual;
  if (code) {
    throw new GroupError(code, message, {
      issues: listOf(answer.issues),
      httpStatus: status || void 0,
      retryAfter,
      attempts,
      idempotencyKey: key,
      cause
    });
  }
  return {
    status: "success",
    message,
    data: Object(data) === data ? data : JSON.parse(text),
    warnings: listOf(answer.warnings),
    changes: [...changes, ...listOf(answer.changes)],
    attempts
  };
}

// pkg/src/page/key.ts
var uuid = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36);

// pkg/src/page/serialize.ts
var SEEN = /^(Array|Boolean|Date|Number|Object|String|Symbol|undefined|\w*Function)$/;
var isOpaque = (value) => ArrayBuffer.isView(value) || /or$/.test(typeOf(value)) || !(Object.keys(value ?? "")[0] || SEEN.test(value?.constructor?.name));
var holdsOpaque = (value) => typeof value === "object" && value && (isOpaque(value) || Object.values(value).some(holdsOpaque));
function plainText(call) {
  try {
    const text = JSON.stringify(call);
    return text[0] !== "{" || text.includes("null") || holdsOpaque(call) ? void 0 : text;
  } catch {
    return void 0;
  }
}
function serialize(call, changes, idempotencyKey) {
  const issues = [];
  const paths = /* @__PURE__ */ new Map();
  let message = "Invalid group call" /* invalidCall */;
  let text = plainText(call);
  if (text) return text;
  const refuse = (code, path, words) => {
    issues.push({ code, path, message: words });
  };
  function check(key, value) {
    const above = paths.get(this);
    const path = above ? [...above, Array.isArray(this) ? Number(key) : key] : [];
    const at = path.join();
    const isId = /^(user|group)(_id|Id)$/.test(at);
    const type = typeOf(value);
    if (isId && type === "BigInt") {
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    const isDate = value === null && typeOf(this[key]) === "Date";
    let found;
    if (isDate) found = "an invalid Date";
    else if (type === "Number") found = Number.isFinite(Number(value)) ? void 0 : `${value}`;
    else if (paths.get(value)?.every((name, index) => name === path[index])) found = "a cycle";
    else if (isOpaque(value) || ArrayBuffer.isView(this[key]))
      found = value.constructor.name || type;
    paths.set(value, path);
    if (found === void 0) return value;
    if (isId) message = "Invalid group ID or missing fields" /* missingFields */;
    const code = isDate && at === "timestamp" ? "invalid_timestamp" : "not_serializable";
    return refuse(code, path, `Expected what JSON can write, got ${found}.`);
  }
  try {
    text = JSON.stringify(call, check) ?? "null";
    if (text[0] === "[") refuse("invalid_type", [], "Expected an object, got an array.");
  } catch {
    refuse("not_serializable", [], "Reading this value failed.");
  }
  if (issues[0]) throw new GroupError("INVALID_REQUEST", message, { issues, idempotencyKey });
  return text;
}

// pkg/src/page/index.ts
async function send(call, options) {
  let url;
  try {
    url = new URL(options.endpoint ?? "/group", globalThis.location?.href).href;
    if (!/^https?:\/\/[^/@]+\//.test(url)) throw void 0;
    if (url === `${options.endpoint}/`) url = `${options.endpoint}`;
  } catch (cause) {
    throw invalidOption("endpoint", cause);
  }
  const key = (options.idempotencyKey ?? uuid()) || void 0;
  const changes = [];
  const text = serialize(call, changes, key);
  return deliver({ url, text, key, options }, changes);
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
