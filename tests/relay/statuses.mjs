// The contract's table, row by row, with a real upstream.

import { equal, ok } from "../checks.mjs";
import { ask, CALL, planned, post, SENT, toward, URL_OF_RELAY } from "./client.mjs";
import { SENT_THRIVESTACK } from "../delivery/upstream-client.mjs";

const NO_RETRY = { retry: false };

/** One upstream answer → status, error code, whether there is a Retry-After, requests upstream. */
const UPSTREAM = [
  [{ status: 400 }, 400, "INVALID_REQUEST", false, 1],
  [{ status: 409 }, 400, "INVALID_REQUEST", false, 1],
  [{ status: 422 }, 400, "INVALID_REQUEST", false, 1],
  [{ status: 413 }, 413, "PAYLOAD_TOO_LARGE", false, 1],
  [{ status: 429 }, 429, "RATE_LIMITED", true, 3],
  [{ status: 401 }, 502, "UPSTREAM_ERROR", false, 1],
  [{ status: 403 }, 502, "UPSTREAM_ERROR", false, 1],
  [{ status: 404 }, 502, "UPSTREAM_ERROR", false, 1],
  [{ status: 405 }, 502, "UPSTREAM_ERROR", false, 1],
  [{ status: 415 }, 502, "UPSTREAM_ERROR", false, 1],
  [{ status: 408 }, 502, "UPSTREAM_ERROR", true, 3],
  [{ status: 500 }, 502, "UPSTREAM_ERROR", true, 3],
  [{ status: 503 }, 502, "UPSTREAM_ERROR", true, 3],
  [{ status: 501 }, 502, "UPSTREAM_ERROR", false, 1],
  [{ status: 302, headers: { location: "/elsewhere" } }, 502, "UPSTREAM_ERROR", false, 1],
  [{ status: 200, body: '{"status":"error","error_code":"INVALID_REQUEST"}' }, 400, "INVALID_REQUEST", false, 1],
  [{ status: 200, body: '{"status":"error","error_code":"RATE_LIMITED"}' }, 502, "UPSTREAM_ERROR", false, 1],
  [{ status: 200, body: '{"success":false}' }, 502, "UPSTREAM_ERROR", false, 1],
  [{ reset: "after" }, 502, "UPSTREAM_ERROR", true, 3],
];

const upstreamRows = UPSTREAM.map(([step, status, code, mayRetry, requests]) => ({
  name: `relay: upstream ${JSON.stringify(step)} → ${status} ${code}`,
  async run({ relay }, context) {
    const upstream = await planned(context, step);
    const answer = await post(relay(toward(upstream)));
    equal([answer.status, answer.json.error_code], [status, code], "status and code");
    equal(answer.json.status, "error", "status in the body");
    equal("retry-after" in answer.headers, mayRetry, "whether there is a Retry-After");
    const { sends } = await upstream.log();
    // When a connection breaks, some runtimes repeat the request themselves, under the same key.
    ok(sends.length === requests || (step.reset && sends.length > requests), `${sends.length} requests upstream`);
    equal(new Set(sends.map(({ headers }) => headers["idempotency-key"])).size, 1, "different keys");
  },
}));

export const statuses = [
  {
    name: "relay: a good call is forwarded as normalized bytes, and its answer has three keys",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const text = `{"timestamp":"2024-02-29T00:00:00Z", "traits":{"n":1.10,"big":12345678901234567890,"e":"\\u0041","huge":1e400},"groupId":"g","user_id":" u "}`;
      const normal = `{"user_id":"u","group_id":"g","traits":{"n":1.10,"big":12345678901234567890,"e":"\\u0041","huge":1e400},"timestamp":"2024-02-29T00:00:00.000Z"}`;
      const answer = await post(relay(toward(upstream)), text);
      equal(answer.status, 200, "status");
      equal(Object.keys(answer.json), ["status", "message", "data"], "keys");
      equal(answer.json.message, "Group updated successfully", "message");
      ok(answer.text.includes(normal), `the answer echoes other bytes: ${answer.text}`);
      equal(answer.headers["content-type"], "application/json", "content-type");
      equal(answer.headers["cache-control"], "no-store", "cache-control");
      const { sends } = await upstream.log();
      equal(sends.map(({ body }) => body), [normal], "what was forwarded");
      ok(/^[\da-f-]{36}$/.test(sends[0].headers["idempotency-key"]), "no key was made");
    },
  },
  ...upstreamRows,
  {
    name: "relay: bad calls are refused with their issues, and nothing is forwarded",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      for (const [body, message, code] of [
        ["{", "Invalid group call", "invalid_json"],
        ["", "Invalid group call", "invalid_json"],
        ["null", "Invalid group call", "invalid_type"],
        ["[]", "Invalid group call", "invalid_type"],
        ["{}", "Invalid group ID or missing fields", "required"],
        [SENT.replace("2020-11-23", "2020-13-23"), "Invalid group call", "invalid_timestamp"],
        [SENT.replace('"user123"', '"undefined"'), "Invalid group ID or missing fields", "placeholder_id"],
      ]) {
        const answer = await post(handler, body);
        equal([answer.status, answer.json.error_code, answer.json.message], [400, "INVALID_REQUEST", message], body);
        equal(answer.json.issues[0].code, code, `the first issue of ${body}`);
        ok(Array.isArray(answer.json.issues[0].path), "an issue without path");
      }
      equal((await upstream.log()).sends.length, 0, "requests upstream");
    },
  },
  {
    name: "relay: a silent upstream is 504 with Retry-After, within the deadline",
    limit: 30_000,
    async run({ relay }, context) {
      const upstream = await planned(context, { hang: "after" });
      const started = Date.now();
      const answer = await post(relay({ upstream: upstream.endpoint }));
      const took = Date.now() - started;
      equal([answer.status, answer.json.error_code], [504, "TIMEOUT"], "status and code");
      ok(Number(answer.headers["retry-after"]) > 0, "no Retry-After");
      ok(took >= 6000 && took < 9500, `it took ${took} ms`);
      const { sends } = await upstream.log();
      ok(sends.length >= 2 && sends.length <= 3, `${sends.length} attempts`);
    },
  },
  {
    name: "relay: an unreachable upstream is 502 with Retry-After",
    async run({ relay }) {
      const answer = await post(relay({ upstream: "http://127.0.0.1:9/group", ...NO_RETRY }));
      equal([answer.status, answer.json.error_code], [502, "UPSTREAM_ERROR"], "status and code");
      ok(Number(answer.headers["retry-after"]) > 0, "no Retry-After");
    },
  },
  {
    name: "relay: the upstream's Retry-After is passed on in seconds, by the upstream's own clock",
    async run({ relay }, context) {
      for (const [step, seconds] of [
        [{ status: 429, headers: { "retry-after": "120" } }, "120"],
        [{ status: 503, headers: { "retry-after": "Sun, 06 Nov 1994 08:50:07 GMT" }, date: "Sun, 06 Nov 1994 08:49:37 GMT" }, "30"],
        [{ status: 503, headers: { "retry-after": "soon" } }, "5"],
      ]) {
        const upstream = await planned(context, step);
        const answer = await post(relay(toward(upstream, NO_RETRY)));
        equal(answer.headers["retry-after"], seconds, JSON.stringify(step));
      }
    },
  },
  {
    name: "relay: a call that fails and then succeeds has one effect",
    async run({ relay }, context) {
      const upstream = await planned(context, { lost: true }, { status: 503 }, {});
      const answer = await post(relay(toward(upstream)), CALL, { headers: { "idempotency-key": '"abc"' } });
      equal(answer.status, 200, "status");
      const { sends, effects } = await upstream.log();
      equal([sends.length, effects], [3, 1], "sends and effects");
      equal([...new Set(sends.map(({ headers }) => headers["idempotency-key"]))], ["abc"], "keys");
    },
  },
  {
    name: "relay: other paths, methods, media types and encodings",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      for (const path of ["/", "/group/", "/groups", "/Group", "//group", "/admin", "/group%2Fx"]) {
        const answer = await post(handler, CALL, { url: `https://shop.example${path}` });
        equal([answer.status, answer.json.error_code], [404, "NOT_FOUND"], path);
      }
      for (const method of ["GET", "PUT", "DELETE", "PATCH"]) {
        const answer = await ask(handler, method);
        equal([answer.status, answer.json.error_code, answer.headers.allow], [405, "METHOD_NOT_ALLOWED", "POST, OPTIONS"], method);
      }
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", "application/xml"]) {
        const answer = await post(handler, CALL, { headers: { "content-type": type } });
        equal([answer.status, answer.json.error_code], [415, "UNSUPPORTED_MEDIA_TYPE"], type);
      }
      const packed = await post(handler, CALL, { headers: { "content-encoding": "gzip" } });
      equal([packed.status, packed.json.error_code], [415, "UNSUPPORTED_MEDIA_TYPE"], "gzip");
      equal((await upstream.log()).sends.length, 0, "requests upstream");
      const elsewhere = relay(toward(upstream, { path: "/api/group" }));
      equal((await post(elsewhere, CALL, { url: "https://shop.example/api/group" })).status, 200, "another path");
      equal((await post(elsewhere, CALL, { url: URL_OF_RELAY })).status, 404, "the default path");
    },
  },
  {
    name: "relay: bad options are 500 INVALID_OPTIONS at the request, never a throw",
    async run({ relay }) {
      const upstream = "http://127.0.0.1:9/";
      const send = () => {};
      for (const [given, named] of [
        [undefined, "options"],
        [null, "options"],
        [() => undefined, "options"],
        [() => { throw new Error("CANARY"); }, "options"],
        [{}, "upstream"],
        [{ upstream: "/group" }, "upstream"],
        [{ upstream: "ftp://a.example/" }, "upstream"],
        [{ upstream: "https://user:CANARY@a.example/" }, "upstream"],
        [{ upstream, mode: "ack" }, "mode"],
        [{ upstream, mode: "later", queue: { send } }, "mode"],
        [{ upstream, queue: send }, "queue"],
        [{ upstream, deadLetter: {} }, "deadLetter"],
        [{ upstream, allowedOrigins: ["*"] }, "allowedOrigins"],
        [{ upstream, allowedOrigins: ["null"] }, "allowedOrigins"],
        [{ upstream, allowedOrigins: ["https://a.example/"] }, "allowedOrigins"],
        [{ upstream, allowedOrigins: "https://a.example" }, "allowedOrigins"],
        [{ upstream, publicOrigin: "a.example" }, "publicOrigin"],
        [{ upstream, path: "group" }, "path"],
        [{ upstream, path: "/group?x" }, "path"],
        [{ upstream, maxBytes: 0 }, "maxBytes"],
        [{ upstream, authorize: true }, "authorize"],
        [{ upstream, token: "CANARY\n" }, "token"],
        [{ upstream, headers: { "x-key": "CANARY\nx" } }, "headers"],
        [{ upstream, retry: { attempts: 0 } }, "retry"],
        [{ upstream, endpoint: "/group" }, "endpoint"],
        [{ upstream, idempotencyKey: "k" }, "idempotencyKey"],
      ]) {
        const handler = relay(given);
        const answer = await post(handler);
        equal([answer.status, answer.json.error_code], [500, "INVALID_OPTIONS"], named);
        ok(answer.json.message.startsWith(`${named}: `), `${named}: ${answer.json.message}`);
        ok(!answer.text.includes("CANARY"), `a value is told: ${answer.text}`);
      }
    },
  },
  {
    name: "relay: the options function is called once per env, and never before a request",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const seen = [];
      const handler = relay((env) => (seen.push(env), toward(upstream, { token: env.token })));
      equal(seen.length, 0, "asked at import");
      const [a, b] = [{ token: "token-a" }, { token: "token-b" }];
      for (const env of [a, b, a, a]) await post(handler, CALL, { env });
      equal(seen.length, 2, "times asked");
      const { sends } = await upstream.log();
      equal(sends.map(({ headers }) => headers.authorization), ["Bearer token-a", "Bearer token-b", "Bearer token-a", "Bearer token-a"], "tokens");
      const { fetch } = handler;
      equal((await post({ fetch }, CALL, { env: a })).status, 200, "fetch without its object");
    },
  },
  {
    name: "relay: a caller that disconnects does not cancel its call",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const kept = [];
      const ctx = { waitUntil(work) { kept.push([this, work]); } };
      equal((await post(relay(toward(upstream)), CALL, { ctx })).status, 200, "status");
      equal(kept.length, 1, "waitUntil");
      ok(kept[0][0] === ctx && typeof kept[0][1].then === "function", "waitUntil is called as a method, with a promise");
    },
  },
  {
    name: "relay: profiles, extra headers and a token function",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const common = { headers: { "x-source": "relay" }, token: async () => "secret-token" };
      for (const profile of ["thrivestack", "segment", { encode: (calls, { key }) => ({ headers: { "x-custom": key }, body: JSON.stringify({ calls }) }) }]) {
        const answer = await post(relay(toward(upstream, { ...common, profile })), CALL, { headers: { "idempotency-key": "k1" } });
        equal([answer.status, answer.json.data], [200, CALL], "status and data");
      }
      const [thrivestack, segment, custom] = (await upstream.log()).sends;
      equal([thrivestack.body, thrivestack.headers["x-api-key"]], [`[${SENT_THRIVESTACK}]`, "secret-token"], "thrivestack");
      equal([JSON.parse(segment.body).messageId, JSON.parse(segment.body).type], ["k1", "group"], "segment");
      equal([custom.headers["x-custom"], JSON.parse(custom.body)], ["k1", { calls: [CALL] }], "custom");
      ok([thrivestack, segment, custom].every(({ headers }) => headers["x-source"] === "relay"), "headers");
      const tokenless = await post(relay(toward(upstream, { token: () => Promise.reject(new Error("no token")) })));
      equal([tokenless.status, tokenless.json.error_code], [502, "UPSTREAM_ERROR"], "a token that cannot be had");
    },
  },
  {
    name: "relay: hooks see every attempt, and cannot break anything",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 503 }, {});
      const seen = [];
      const observe = (kind) => (event) => {
        seen.push([kind, event.attempt, event.status, event.key]);
        throw new Error("observers may throw");
      };
      const options = { onAttempt: observe("attempt"), onRetry: observe("retry"), onResult: observe("result") };
      const answer = await post(relay(toward(upstream, options)), CALL, { headers: { "idempotency-key": "k" } });
      equal(answer.status, 200, "status");
      equal(seen, [["attempt", 1, undefined, "k"], ["retry", 1, 503, "k"], ["attempt", 2, undefined, "k"], ["result", 2, 200, "k"]], "events");
    },
  },
];
