// Who may call from a browser: pages of the same origin and of listed origins, no others.

import { equal, ok } from "../checks.mjs";
import { ask, CALL, planned, post, toward } from "./client.mjs";

const APP = "https://app.example.com";
const FOREIGN = ["https://evil.com", "null", "https://app.example.com.evil.com", "https://evilapp.example.com", "http://app.example.com"];

const cors = ({ headers }) => Object.keys(headers).filter((name) => name.startsWith("access-control-"));

export const origins = [
  {
    name: "relay: S4 other origins get no CORS headers, and their calls are refused",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      for (const more of [{}, { allowedOrigins: [APP] }, { allowedOrigins: [] }]) {
        const handler = relay(toward(upstream, more));
        for (const origin of FOREIGN) {
          const answer = await post(handler, CALL, { headers: { origin } });
          equal([answer.status, answer.json.error_code, cors(answer)], [403, "FORBIDDEN", []], origin);
          const preflight = await ask(handler, "OPTIONS", { headers: { origin, "access-control-request-method": "POST" } });
          equal([preflight.status, preflight.text, cors(preflight)], [204, "", []], `preflight of ${origin}`);
        }
      }
      equal((await upstream.log()).sends.length, 0, "requests upstream");
    },
  },
  {
    name: "relay: a listed origin gets CORS headers, also on errors, but never for credentials",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream, { allowedOrigins: ["https://other.example", APP] }));
      const preflight = await ask(handler, "OPTIONS", { headers: { origin: APP, "access-control-request-method": "POST" } });
      equal(preflight.status, 204, "preflight");
      equal(preflight.headers["access-control-allow-origin"], APP, "preflight's origin");
      equal(preflight.headers["access-control-allow-methods"], "POST", "preflight's methods");
      ok(preflight.headers["access-control-allow-headers"].includes("idempotency-key"), "preflight's headers");
      equal((await upstream.log()).sends.length, 0, "requests upstream");
      const headers = { origin: APP };
      for (const [answer, status] of [
        [await post(handler, CALL, { headers }), 200],
        [await post(handler, "{", { headers }), 400],
        [await post(handler, CALL, { headers, url: "https://shop.example/x" }), 404],
        [await ask(handler, "GET", { headers }), 405],
        [await post(handler, CALL, { headers: { ...headers, "content-type": "text/plain" } }), 415],
        [await post(handler, `"${"x".repeat(70_000)}"`, { headers }), 413],
      ]) {
        equal(answer.status, status, "status");
        equal(answer.headers["access-control-allow-origin"], APP, `${status}: origin`);
        equal(answer.headers["access-control-expose-headers"], "Retry-After, Idempotency-Key, Date", `${status}: exposed`);
        equal(answer.headers.vary, "Origin", `${status}: vary`);
        ok(!("access-control-allow-credentials" in answer.headers), `${status}: credentials`);
      }
      const stranger = await post(handler, CALL, { headers: { origin: "https://evil.com" } });
      equal(stranger.headers.vary, "Origin", "a stranger's answer must not be cached for the listed");
    },
  },
  {
    name: "relay: preflights are granted the headers they ask for; a pattern may leave one label open",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream, { allowedOrigins: ["https://*.preview.example.com", APP] }));
      for (const origin of [APP, "https://feature-1.preview.example.com"]) {
        const asked = "baggage,content-type,idempotency-key,sentry-trace,x-source";
        const preflight = await ask(handler, "OPTIONS", { headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": asked } });
        equal([preflight.status, preflight.headers["access-control-allow-headers"], preflight.headers["access-control-allow-origin"]], [204, asked, origin], "preflight");
        const answer = await post(handler, CALL, { headers: { origin, "sentry-trace": "1", "x-source": "app" } });
        equal([answer.status, answer.headers["access-control-allow-origin"]], [200, origin], "call");
      }
      const odd = await ask(handler, "OPTIONS", { headers: { origin: APP, "access-control-request-headers": "a b, c" } });
      ok(!odd.headers["access-control-allow-headers"].includes("a b"), "no tokens");
      for (const origin of ["https://preview.example.com", "https://a.b.preview.example.com", "https://a.preview.example.com.evil.com", "http://a.preview.example.com"]) {
        equal((await post(handler, CALL, { headers: { origin } })).status, 403, origin);
      }
      for (const bad of ["https://*", "https://*.com.*", "*.example.com", "https://a.*.example.com", "https://*example.com"]) {
        equal((await post(relay(toward(upstream, { allowedOrigins: [bad] })))).json.error_code, "INVALID_OPTIONS", bad);
      }
    },
  },
  {
    name: "relay: pages of native applications have origins too, each to be listed",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const shells = ["capacitor://localhost", "tauri://localhost", "ionic://localhost", "chrome-extension://abcdefghijklmnop", "moz-extension://0b7f-4a", "http://localhost:5173"];
      const handler = relay(toward(upstream, { allowedOrigins: shells }));
      for (const origin of shells) {
        const answer = await post(handler, CALL, { headers: { origin } });
        equal([answer.status, answer.headers["access-control-allow-origin"]], [200, origin], origin);
      }
      for (const origin of ["capacitor://localhost.evil.com", "capacitor://evil", "chrome-extension://other", "http://localhost:5174", "http://localhost", "null"]) {
        equal((await post(handler, CALL, { headers: { origin } })).status, 403, origin);
      }
    },
  },
  {
    name: "relay: a failed single call carries its key; answers on other paths name the served one",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 503 });
      const handler = relay(toward(upstream, { retry: false, path: "/api/group" }));
      const url = "https://shop.example/api/group";
      const made = await post(handler, CALL, { url });
      const { sends } = await upstream.log();
      equal([made.status, made.headers["idempotency-key"]], [502, sends[0].headers["idempotency-key"]], "the relay's own key");
      equal((await post(handler, CALL, { url, headers: { "idempotency-key": "mine" } })).headers["idempotency-key"], "mine", "the caller's key");
      const elsewhere = await post(handler, CALL);
      equal(elsewhere.status, 404, "another path");
      ok(elsewhere.json.message.includes("/api/group"), elsewhere.json.message);
    },
  },
  {
    name: "relay: S39 at most a hundred issues of an array are listed",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const { json, text } = await post(relay(toward(upstream, { authorize: () => false })), Array(1000).fill({}));
      equal(json.results.length, 1000, "results");
      equal(json.results.flatMap(({ issues = [] }) => issues).length, 100, "issues");
      ok(text.length < 120_000, `${text.length} bytes of answer`);
    },
  },
  {
    name: "relay: S39 a long key is not repeated a hundred times in an answer",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream, { authorize: () => false }));
      const bad = (key, count) => JSON.stringify(CALL).replace('"traits":{', `"traits":{"${key}":[${Array(count).fill('{"__proto__":1}')}],`);
      const long = bad("k".repeat(29_000), 100);
      const one = await post(handler, long);
      equal([one.status, one.json.issues.length], [400, 2], "one call");
      equal([one.json.issues[0].path.at(-1), one.json.issues[1]], ["__proto__", { code: "forbidden_key", path: [], message: "99 more of the call are not listed." }], "its issues");
      for (const body of [long, `[${long}]`, `[${[...Array(13)].map(() => bad("k".repeat(4500), 7))}]`, `[${[...Array(2)].map(() => bad("\\u0001".repeat(5000), 50))}]`]) {
        const { status, text, json } = await post(handler, body);
        equal([status, json.error_code], [400, "INVALID_REQUEST"], "answer");
        ok(text.length < 110_000, `${body.length} bytes became ${text.length}`);
        ok((json.issues ?? json.results[0].issues).length > 0, "issues of the first");
      }
      const usual = await post(handler, bad("k".repeat(100), 100));
      equal([usual.json.issues.length, usual.json.issues[99].path.length], [100, 4], "a hundred of usual length");
    },
  },
  {
    name: "relay: same origin is recognized in three ways; with publicOrigin only that origin counts",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const ofAny = relay(toward(upstream));
      const ofOne = relay(toward(upstream, { publicOrigin: "https://public.example" }));
      for (const [headers, status, statusOfOne = status] of [
        [{}, 200],
        [{ origin: "https://shop.example" }, 200, 403],
        [{ origin: "https://public.example" }, 403, 200],
        [{ origin: "https://proxied.example", "sec-fetch-site": "same-origin" }, 200, 403],
        [{ origin: "null", "sec-fetch-site": "same-origin" }, 200, 403],
        [{ origin: "http://shop.example" }, 403],
        [{ origin: "https://shop.example:8443" }, 403],
        [{ origin: "https://shop.example.evil.com", "sec-fetch-site": "cross-site" }, 403],
      ]) {
        // Requests as a platform passes them on: browsers would not let a page set these headers.
        for (const [handler, expected] of [[ofAny, status], [ofOne, statusOfOne]]) {
        const request = { method: "POST", url: "https://shop.example/group", headers: new Headers({ "content-type": "application/json" }), body: new Response(JSON.stringify(CALL)).body };
        const values = new Map([["content-type", "application/json"], ...Object.entries(headers)]);
        request.headers = { get: (name) => values.get(name) ?? null };
        const answer = await handler.fetch(request, {});
        await answer.text();
        equal(answer.status, expected, JSON.stringify(headers));
        equal(answer.headers.get("access-control-allow-origin"), null, "CORS headers for the own origin");
        }
      }
    },
  },
];
