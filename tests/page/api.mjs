// What the page half does by itself: the request it makes, the calls it refuses, the answers it gives.

import { equal, groupError, ok, rejection, thrown } from "../checks.mjs";

const ENDPOINT = "https://example.test/group";

const CALL = Object.freeze({ user_id: "u1", group_id: "g1", traits: { plan: "pro" }, timestamp: "2024-01-01T00:00:00.000Z" });

/** A `fetch` that gives these answers one after another, and records its requests. */
function scripted(...answers) {
  const requests = [];
  const fetch = async (url, init) => {
    requests.push({ url, ...init });
    const { status = 200, headers = { "content-type": "application/json" }, body = {} } = answers[Math.min(requests.length, answers.length) - 1] ?? {};
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  };
  // Not enumerable, so that spreading the rest gives only options.
  return Object.defineProperty({ fetch, endpoint: ENDPOINT }, "requests", { value: requests });
}

const request = [
  {
    name: "one call is one request, which asks the relay for its findings and carries the page's clock",
    async run({ group }) {
      const { requests, ...options } = scripted();
      const before = Date.now();
      await group(CALL, options);
      equal(requests.length, 1, "requests");
      const [{ url, method, redirect, body, headers }] = requests;
      equal([url, method, redirect, body], [ENDPOINT, "POST", "manual", JSON.stringify(CALL)], "request");
      const [, sentAt] = /^application\/json;group-call=page;sent-at=(\d+)$/.exec(headers.accept) ?? [];
      ok(sentAt >= before && sentAt <= Date.now(), `accept: ${headers.accept}`);
      ok(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(headers["idempotency-key"]), `key: ${headers["idempotency-key"]}`);
      equal(Object.keys(headers).sort(), ["accept", "content-type", "idempotency-key"], "headers");
    },
  },
  {
    name: "fetch is called before group() returns",
    async run({ group, createGroup }) {
      const { requests, ...options } = scripted();
      const first = group(CALL, options);
      equal(requests.length, 1, "requests of group");
      const second = createGroup({ ...options, token: "t" }).group(CALL);
      equal(requests.length, 2, "requests of a client");
      await Promise.all([first, second]);
    },
  },
  {
    name: "sent-at is each attempt's time; key and body stay the same",
    async run({ group }) {
      const { requests, ...options } = scripted({ status: 503 }, {});
      await group(CALL, { ...options, retry: { base: 40, cap: 40 } });
      equal([requests[0].body, requests[0].headers["idempotency-key"]], [requests[1].body, requests[1].headers["idempotency-key"]], "body and key");
      const [first, second] = requests.map(({ headers }) => Number(headers.accept.split("sent-at=")[1]));
      ok(second >= first, "sent-at went backwards");
    },
  },
  {
    name: "without randomUUID the key is still a UUID",
    async run({ group }) {
      const { requests, ...options } = scripted();
      const { randomUUID } = crypto;
      Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
      try {
        await group(CALL, options);
        await group(CALL, options);
      } finally {
        Object.defineProperty(crypto, "randomUUID", { value: randomUUID, configurable: true });
      }
      const keys = requests.map(({ headers }) => headers["idempotency-key"]);
      ok(keys.every((key) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(key)), `keys: ${keys}`);
      ok(keys[0] !== keys[1], "one key for two calls");
    },
  },
];

const answers = [
  {
    name: "a success has the relay's message, data, warnings and changes",
    async run({ group }) {
      const body = {
        status: "success",
        message: "Done",
        data: { user_id: "u1" },
        warnings: [{ code: "null_trait", path: ["traits", "plan"], message: "…" }],
        changes: [{ path: ["timestamp"], rule: "utc" }],
      };
      equal(await group(CALL, scripted({ body })), { ...body, attempts: 1 }, "answer");
    },
  },
  {
    name: "a service that says nothing: the default message, the call as data, no findings",
    async run({ group }) {
      for (const body of ["", "accepted", "null", "7", '"ok"', "{}"]) {
        const answer = await group(CALL, scripted({ body }));
        equal(answer, { status: "success", message: "Group updated successfully", data: CALL, warnings: [], changes: [], attempts: 1 }, body);
      }
    },
  },
  {
    name: "a relay's refusal becomes a GroupError with its issues",
    async run(api) {
      const issues = [{ code: "required", path: ["group_id"], message: "Required, but missing or null." }];
      const body = { status: "error", message: "Invalid group ID or missing fields", error_code: "INVALID_REQUEST", issues };
      const error = await groupError(api, api.group({}, { ...scripted({ status: 400, body }), idempotencyKey: "k" }), "INVALID_REQUEST");
      equal([error.name, error.status, error.message, error.issues], ["GroupError", "error", body.message, issues], "error");
      equal([error.httpStatus, error.attempts, error.idempotencyKey], [400, 1, "k"], "details");
      equal(JSON.parse(JSON.stringify(error)), { ...body, httpStatus: 400, attempts: 1, idempotencyKey: "k" }, "toJSON");
      equal(Object.keys(error).includes("cause"), false, "an enumerable cause");
      ok(String(error).startsWith("GroupError: Invalid group ID"), String(error));
    },
  },
  {
    name: "control characters are removed from an upstream's message",
    async run(api) {
      const error = await groupError(api, api.group(CALL, scripted({ status: 400, body: { message: "no\u001b[31m\r\nway\u0085" } })), "INVALID_REQUEST");
      equal(error.message, "no[31mway", "message");
    },
  },
  {
    name: "an HTML page with status 200 is a failure, a bare word as text/html is not",
    async run(api) {
      const html = { "content-type": "text/html; charset=utf-8" };
      const { requests, ...options } = scripted({ headers: html, body: " <!doctype html>" }, {});
      equal((await api.group(CALL, { ...options, retry: { base: 0 } })).attempts, 2, "attempts");
      const error = await groupError(api, api.group(CALL, { ...scripted({ headers: html, body: "<html>" }), retry: false }), "UPSTREAM_ERROR");
      equal(error.httpStatus, 502, "httpStatus");
      equal((await api.group(CALL, scripted({ headers: html, body: "ok" }))).status, "success", "ok as text/html");
    },
  },
  {
    name: "a success that breaks off is a network failure, a refusal that breaks off is a refusal",
    async run(api) {
      const { requests, ...options } = scripted({ body: '{"status":"succ' }, {});
      // keepalive is off because its network failures cost no attempt.
      equal((await api.group(CALL, { ...options, keepalive: false, retry: { base: 0 } })).attempts, 2, "attempts");
      await groupError(api, api.group(CALL, { ...scripted({ body: '{"status":"succ' }), retry: false }), "NETWORK_ERROR");
      await groupError(api, api.group(CALL, scripted({ status: 404, body: '{"status":"err' })), "NOT_FOUND");
    },
  },
  {
    name: "a token that is a JSON word changes no outcome",
    async run({ group }) {
      for (const token of ["true", "null", "success", "1234", '"']) {
        const body = { status: "success", message: "m", data: { a: true, b: null, c: 1234 } };
        const answer = await group(CALL, { ...scripted({ body }), token });
        equal([answer.status, answer.data], ["success", body.data], token);
      }
    },
  },
  {
    name: "data with 7,000 levels is not a failure",
    async run({ group }) {
      const body = `{"status":"success","message":"m","data":${"[".repeat(7000)}${"]".repeat(7000)}}`;
      for (const token of [undefined, "secret-token"]) equal((await group(CALL, { ...scripted({ body }), token })).status, "success", `token: ${token}`);
    },
  },
];

const date = () => new Date(NaN);
const cycle = () => {
  const traits = { name: "Acme" };
  traits.self = { traits };
  return traits;
};

const refused = [
  ["NaN", { traits: { seats: NaN } }, "not_serializable", ["traits", "seats"]],
  ["Infinity in an array", { traits: { list: [1, -Infinity] } }, "not_serializable", ["traits", "list", 1]],
  ["NaN as an id", { user_id: NaN }, "not_serializable", ["user_id"]],
  ["an invalid Date as timestamp", { timestamp: date() }, "invalid_timestamp", ["timestamp"]],
  ["an invalid Date elsewhere", { traits: { since: date() } }, "not_serializable", ["traits", "since"]],
  ["a BigInt", { traits: { seats: 5n } }, "not_serializable", ["traits", "seats"]],
  ["a Map", { traits: new Map([["plan", "pro"]]) }, "not_serializable", ["traits"]],
  ["a Set", { traits: { tags: new Set() } }, "not_serializable", ["traits", "tags"]],
  ["an Error with fields", { traits: { cause: Object.assign(new Error("x"), { code: 7 }) } }, "not_serializable", ["traits", "cause"]],
  ["a RegExp", { context: { pattern: /x/ } }, "not_serializable", ["context", "pattern"]],
  ["an iterator", { traits: { tags: new Map([["a", 1]]).keys() } }, "not_serializable", ["traits", "tags"]],
  ["a generator", { traits: { tags: (function* () { yield 1; })() } }, "not_serializable", ["traits", "tags"]],
  ["a Promise", { traits: Promise.resolve({}) }, "not_serializable", ["traits"]],
  ["FormData", { traits: new FormData() }, "not_serializable", ["traits"]],
  ["URLSearchParams", { traits: new URLSearchParams("a=b") }, "not_serializable", ["traits"]],
  ["Headers", { context: new Headers() }, "not_serializable", ["context"]],
  ["a typed array", { traits: { data: new Uint8Array(3) } }, "not_serializable", ["traits", "data"]],
  ["an empty typed array", { traits: { data: new Float64Array(0) } }, "not_serializable", ["traits", "data"]],
  ["a typed array with toJSON", { traits: { data: Object.assign(new Uint8Array(1), { toJSON: () => [1] }) } }, "not_serializable", ["traits", "data"]],
  ["an ArrayBuffer", { traits: { data: new ArrayBuffer(3) } }, "not_serializable", ["traits", "data"]],
  ["an instance with private fields alone", { traits: new (class { #plan = "pro"; get plan() { return this.#plan; } })() }, "not_serializable", ["traits"]],
  ["an object that contains itself", { traits: cycle() }, "not_serializable", ["traits", "self", "traits"]],
].map(([name, more, code, path]) => ({
  name: `${name}: refused with its path, nothing is sent`,
  async run(api) {
    const { requests, ...options } = scripted();
    const error = await groupError(api, api.group({ ...CALL, ...more }, { ...options, idempotencyKey: "k" }), "INVALID_REQUEST");
    equal(error.issues.map((issue) => [issue.code, issue.path]), [[code, path]], "issues");
    const message = path[0] === "user_id" ? "Invalid group ID or missing fields" : "Invalid group call";
    equal([error.message, error.attempts, error.idempotencyKey, requests.length], [message, 0, "k", 0], "error");
  },
}));

const throwing = { get name() { throw new Error("no"); } };

const sent = [
  ["BigInt ids", { user_id: 12n, group_id: 34n }, { user_id: "12", group_id: "34" }],
  ["a Date", { timestamp: new Date(0) }, { timestamp: "1970-01-01T00:00:00.000Z" }],
  ["an instance with fields", { traits: new (class { plan = "pro"; })() }, { traits: { plan: "pro" } }],
  ["a null prototype", { traits: Object.assign(Object.create(null), { plan: "pro" }) }, { traits: { plan: "pro" } }],
  ["one object in two places", ((shared) => ({ traits: { a: shared, b: [shared, shared] } }))({ x: {} }), { traits: { a: { x: {} }, b: [{ x: {} }, { x: {} }] } }],
  ["boxed primitives", { traits: { a: Object("x"), b: Object(1), c: Object(false) } }, { traits: { a: "x", b: 1, c: false } }],
  ["functions, symbols and undefined", { traits: { a: () => {}, b: Symbol("x"), c: undefined, d: 1 } }, { traits: { d: 1 } }],
  ["toJSON", { traits: { toJSON: () => ({ plan: "pro" }) } }, { traits: { plan: "pro" } }],
  ["a URL", { traits: { website: new URL("https://a.example/") } }, { traits: { website: "https://a.example/" } }],
  ["null", { traits: null, context: null }, { traits: null, context: null }],
].map(([name, more, expected]) => ({
  name: `${name}: sent as JSON.stringify writes it`,
  async run({ group }) {
    const { requests, ...options } = scripted();
    await group({ ...CALL, ...more }, options);
    equal(JSON.parse(requests[0].body), { ...CALL, ...expected }, "body");
  },
}));

const others = [
  {
    name: "a BigInt id is reported as a change, before the relay's changes",
    async run({ group }) {
      const changes = [{ path: ["timestamp"], rule: "utc" }];
      const answer = await group({ ...CALL, group_id: 7n }, scripted({ body: { status: "success", changes } }));
      equal(answer.changes, [{ path: ["group_id"], rule: "to_string" }, ...changes], "changes");
    },
  },
  {
    name: "several bad values are reported together",
    async run(api) {
      const call = { ...CALL, user_id: Infinity, traits: { a: 1n, b: new Map() } };
      const { issues } = await groupError(api, api.group(call, scripted()), "INVALID_REQUEST");
      equal(issues.map(({ path }) => path), [["user_id"], ["traits", "a"], ["traits", "b"]], "paths");
    },
  },
  {
    name: "an array is not a call",
    async run(api) {
      const { requests, ...options } = scripted();
      const { issues } = await groupError(api, api.group([CALL], options), "INVALID_REQUEST");
      equal([issues[0].code, issues[0].path, requests.length], ["invalid_type", [], 0], "issue");
    },
  },
  {
    name: "a getter that throws, a proxy that refuses: an issue, never a synchronous throw",
    async run(api) {
      const revoked = Proxy.revocable({}, {});
      revoked.revoke();
      for (const call of [{ ...CALL, traits: throwing }, revoked.proxy, { ...CALL, traits: revoked.proxy }, { toJSON() { throw null; } }]) {
        const { issues } = await groupError(api, api.group(call, scripted()), "INVALID_REQUEST");
        equal(issues[0].code, "not_serializable", "code");
      }
    },
  },
  {
    name: "JSON of any depth: refused or sent, and the next call works",
    async run(api) {
      for (const depth of [1000, 20_000]) {
        let traits = {};
        for (let n = 0; n < depth; n++) traits = { traits };
        const { requests, ...options } = scripted();
        await api.group({ ...CALL, traits }, options).catch((error) => ok(error instanceof api.GroupError, `${depth}: ${error}`));
        equal((await api.group(CALL, options)).status, "success", "the next call");
      }
    },
  },
];

const relays = [
  ["profile", "segment"], ["invalidTraits", "drop"], ["limits", { bytes: 1 }], ["batch", false], ["retry", { budget: 500 }], ["url", ENDPOINT],
  ["onError", () => {}], ["defaults", {}],
].map(([name, value]) => ({
  name: `${name} is not one of its options`,
  async run(api) {
    const { requests, ...options } = scripted();
    const error = await groupError(api, api.group(CALL, { ...options, [name]: value }), "INVALID_OPTIONS");
    ok(error.message.startsWith(`${name}:`), error.message);
    equal(requests.length, 0, "requests");
  },
}));

const clients = [
  {
    name: "a call's options override the client's",
    async run({ createGroup }) {
      const { requests, ...options } = scripted();
      const client = createGroup({ ...options, headers: { "x-a": "client", "x-b": "client" }, defaults: () => ({ user_id: "u9" }) });
      const { user_id, ...call } = CALL;
      await client.group(call, { headers: { "X-B": "call" }, idempotencyKey: "k" });
      const [{ body, headers }] = requests;
      equal(JSON.parse(body).user_id, "u9", "user_id");
      equal([headers["x-a"], headers["x-b"], headers["idempotency-key"]], ["client", "call", "k"], "headers");
      await client.group({ ...call, userId: "own" });
      equal(JSON.parse(requests[1].body), { ...call, userId: "own" }, "a field under its other name");
    },
  },
  {
    name: "a client shows no credential",
    async run({ createGroup }) {
      const client = createGroup({ token: "canary-1234", headers: { authorization: "canary-5678" } });
      ok(!JSON.stringify(client).includes("canary"), JSON.stringify(client));
      ok(!Object.keys(client).includes("options"), "options are enumerable");
      equal(client.options.token, "canary-1234", "options.token");
      ok(Object.isFrozen(client.options), "options can be changed");
    },
  },
  {
    name: "onError gets each error, and a call that nobody awaits causes no unhandled rejection",
    async run({ createGroup, GroupError }) {
      const seen = [];
      const { requests, ...options } = scripted({ status: 400 });
      const client = createGroup({ ...options, onError: (error) => void seen.push(error) });
      client.group(CALL);
      client.group({ ...CALL, user_id: NaN });
      const error = await rejection(client.group(CALL, { timeout: -1 }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      equal(seen.map(({ error_code }) => error_code).sort(), ["INVALID_OPTIONS", "INVALID_REQUEST", "INVALID_REQUEST"], "codes");
      ok(seen.every((one) => one instanceof GroupError) && seen.includes(error), "errors");
    },
  },
  {
    name: "createGroup throws at once for options that belong to a call",
    async run(api) {
      for (const bad of [{ idempotencyKey: "k" }, { profile: "group" }, { defaults: 7 }, { onError: 7 }, null, "x"]) {
        const error = thrown(() => api.createGroup(bad), JSON.stringify(bad));
        equal([error instanceof api.GroupError, error.error_code], [true, "INVALID_OPTIONS"], JSON.stringify(bad));
      }
    },
  },
  {
    name: "names on Object.prototype have no effect",
    async run({ createGroup, group }) {
      const { requests, ...options } = scripted();
      Object.prototype.endpoint = "https://evil.test/";
      Object.prototype.fetch = () => { throw new Error("stolen"); };
      Object.prototype.token = "stolen";
      Object.prototype.attempts = 1;
      try {
        await group(CALL, options);
        await createGroup(options).group(CALL);
      } finally {
        for (const name of ["endpoint", "fetch", "token", "attempts"]) delete Object.prototype[name];
      }
      equal(requests.map(({ url, headers }) => [url, "authorization" in headers]), [[ENDPOINT, false], [ENDPOINT, false]], "requests");
    },
  },
];

const redacted = [
  {
    name: "the token is in no message, cause, data or issue",
    async run(api) {
      const token = "canary-91f2b7";
      const forms = [token, btoa(token), encodeURIComponent(token)];
      const told = forms.join(" ");
      const body = { status: "error", message: told, issues: [{ code: "x", path: [told], message: told }] };
      const refused = await groupError(api, api.group(CALL, { ...scripted({ status: 401, body }), token }), "UNAUTHORIZED");
      const accepted = await api.group(CALL, { ...scripted({ body: { message: told, data: { told } } }), token: async () => token });
      const lost = await groupError(api, api.group(CALL, { endpoint: ENDPOINT, token, retry: false, fetch: async (...sent) => { throw Object.assign(new Error(`sent ${told}`), { sent }); } }), "NETWORK_ERROR");
      const all = [refused.message, JSON.stringify(refused), JSON.stringify(accepted), lost.message, lost.cause.message, lost.cause.stack, JSON.stringify(lost.cause)].join("\n");
      for (const form of forms) ok(!all.includes(form), `found ${form} in ${all}`);
      ok(lost.cause.message.includes("sent"), `the cause says nothing: ${lost.cause.message}`);
    },
  },
];

const TOLD = "canary-91f2b7";

const credentials = [
  ...[
    ["an API key in a header", { headers: { "x-api-key": TOLD } }],
    ["a cookie among others", { headers: { Cookie: `theme=dark; session=${TOLD}` } }],
    ["an authorization header", { headers: { authorization: `Basic ${TOLD}` } }],
    ["a client's own header", {}, { headers: { "X-Secret": TOLD } }],
    ["a token beside a header", { token: TOLD, headers: { "x-tenant": "seven" } }],
  ].map(([name, options, own = {}]) => ({
    name: `${name}: in no message, cause, data or issue`,
    async run(api) {
      // Base64 may also come without its padding.
      const told = [TOLD, btoa(TOLD).replace(/=+$/, ""), encodeURIComponent(TOLD)].join(" ");
      const body = { status: "error", message: told, issues: [{ code: "x", path: [told], message: told }] };
      const { fetch, endpoint } = scripted({ status: 400, body });
      const refused = await groupError(api, api.createGroup({ ...own, endpoint, fetch }).group(CALL, options), "INVALID_REQUEST");
      const failing = async () => { throw new TypeError(`sent ${told}`); };
      const lost = await groupError(api, api.createGroup({ ...own, endpoint, fetch: failing }).group(CALL, { ...options, retry: false }), "NETWORK_ERROR");
      const all = [refused.message, JSON.stringify(refused), String(lost.cause), lost.cause.stack].join("\n");
      for (const form of told.split(" ")) ok(!all.includes(form), `found ${form} in ${all}`);
      equal([refused.message, lost.cause.name], ["[removed] [removed] [removed]", "TypeError"], "what is left");
    },
  })),
  {
    name: "a token that no header can hold: UNAUTHORIZED, nothing is sent, and the cause does not reveal it",
    async run(api) {
      for (const token of [`${TOLD}\u0100`, async () => `${TOLD}\r\nx: y`]) {
        const { requests, ...options } = scripted();
        const error = await groupError(api, api.group(CALL, { ...options, token }), "UNAUTHORIZED");
        equal([requests.length, error.attempts, `${error.cause}`.includes(TOLD)], [0, 0, false], "error");
      }
    },
  },
  {
    name: "a token that arrives after the timeout sends nothing",
    async run(api) {
      const { requests, ...options } = scripted();
      const seen = [];
      const token = () => new Promise((resolve) => setTimeout(resolve, 60, TOLD));
      await groupError(api, api.group(CALL, { ...options, token, timeout: 20, retry: false, onAttempt: (event) => seen.push(event) }), "TIMEOUT");
      await new Promise((resolve) => setTimeout(resolve, 80));
      equal([requests.length, seen.length], [0, 0], "requests and attempts");
    },
  },
  {
    name: "findings that are not lists are ignored",
    async run(api) {
      for (const bad of [null, 7, "x", {}]) {
        const { warnings, changes } = await api.group(CALL, scripted({ body: { status: "success", warnings: bad, changes: bad } }));
        equal([warnings, changes], [[], []], `findings of ${JSON.stringify(bad)}`);
        const { issues } = await groupError(api, api.group(CALL, scripted({ status: 400, body: { issues: bad } })), "INVALID_REQUEST");
        equal(issues, [], `issues of ${JSON.stringify(bad)}`);
      }
    },
  },
];

const words = [
  [{ traits: { seats: NaN } }, "NaN"],
  [{ traits: { seats: -Infinity } }, "-Infinity"],
  [{ user_id: Infinity }, "Infinity"],
  [{ traits: { since: date() } }, "an invalid Date"],
  [{ traits: { seats: 5n } }, "BigInt"],
  [{ traits: new Map([["plan", "pro"]]) }, "Map"],
  [{ traits: { cause: Object.assign(new TypeError("x"), { code: 7 }) } }, "TypeError"],
  [{ traits: { data: new Uint8Array(3) } }, "Uint8Array"],
  [{ traits: cycle() }, "a cycle"],
].map(([more, found]) => ({
  name: `${found} is reported in the same words as by validate`,
  async run(api, { validate }) {
    const { issues } = await groupError(api, api.group({ ...CALL, ...more }, scripted()), "INVALID_REQUEST");
    equal(issues.map(({ message }) => message), [`Expected what JSON can write, got ${found}.`], "words");
    equal(issues, validate({ ...CALL, ...more }).issues, "issues of validate");
  },
}));

export const pageTests = [...words, ...credentials, ...request, ...answers, ...refused, ...sent, ...others, ...relays, ...clients, ...redacted];
