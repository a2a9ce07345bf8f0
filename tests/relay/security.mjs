// The attacks of the security list that concern a relay (S1 to S30). In each, the credential is a
// canary that may appear only in the one header meant for it.

import { bytes, equal, ok } from "../checks.mjs";
import { answers, ask, CALL, planned, post, SENT, toward } from "./client.mjs";

const CANARY = "CANARY-7f3a+b/c=9";

const base64 = (text) => btoa(text).replace(/=+$/, "");
const FORMS = [CANARY, encodeURIComponent(CANARY), base64(CANARY), base64(`${CANARY}:`), JSON.stringify(CANARY).slice(1, -1)];

/** Fails if `text` contains the canary in any form. */
function clean(text, where) {
  for (const form of FORMS) ok(!text.includes(form), `${where} holds the credential: ${text.slice(0, 300)}`);
}

/** Everything in an upstream request except the header meant for the credential. */
function rest({ path, headers, body }) {
  const { authorization, ...others } = headers;
  equal(authorization, `Bearer ${CANARY}`, "the credential");
  return JSON.stringify([path, others, body]);
}

/** Headers that the runtime's own `fetch` adds. */
const OF_THE_RUNTIME = new Set([
  "host", "connection", "accept", "accept-language", "accept-encoding", "user-agent", "content-length", "sec-fetch-mode",
  "transfer-encoding", "sec-fetch-site", "sec-fetch-dest", "origin", "referer", "pragma", "cache-control", "priority",
]);

const OURS = ["authorization", "content-type", "idempotency-key"];

const guarded = (upstream, more) => toward(upstream, { token: CANARY, ...more });
const withTraits = (traits) => SENT.replace(/"traits":\{[^}]*\}/, `"traits":${traits}`);
const withId = (id) => SENT.replace('"account123"', id);

export const security = [
  {
    name: "relay: S1 nothing in a request changes where it goes",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const urls = [];
      const spy = (url, init) => (urls.push(String(url)), fetch(url, init));
      const handler = relay(guarded(upstream, { fetch: spy }));
      const evil = { "x-forwarded-host": "evil", "x-forwarded-for": "10.0.0.5", "x-original-url": "/admin", "x-rewrite-url": "/admin", forwarded: "host=evil" };
      equal((await post(handler, CALL, { url: "https://shop.example/group?url=http://169.254.169.254/", headers: evil })).status, 200, "a query");
      equal((await post(handler, `{"upstream":"http://evil/","endpoint":"http://evil/",${SENT.slice(1)}`)).status, 200, "members");
      equal((await post(handler, CALL, { url: "http://169.254.169.254/group" })).status, 200, "a host");
      for (const path of ["//evil.com/group", "/group@evil.com", "/%2e%2e/admin", "/group%5Cevil", "/group/..;/admin", "/http://evil/group"]) {
        equal((await post(handler, CALL, { url: `https://shop.example${path}` })).status, 404, path);
      }
      equal([...new Set(urls)], [upstream.endpoint], "addresses");
      equal(urls.length, 3, "requests");
    },
  },
  {
    name: "relay: S2 a redirect is never followed, and the credential never sent on",
    async run({ relay }, context) {
      const elsewhere = await planned(context, {});
      for (const status of [301, 302, 303, 307, 308]) {
        const upstream = await planned(context, { status, headers: { location: elsewhere.endpoint } });
        const answer = await post(relay(guarded(upstream)));
        equal([answer.status, answer.json.error_code, "location" in answer.headers], [502, "UPSTREAM_ERROR", false], String(status));
        equal((await upstream.log()).sends.length, 1, "requests upstream");
      }
      equal((await elsewhere.log()).sends.length, 0, "requests elsewhere");
    },
  },
  {
    name: "relay: S3 forms and plain text, which need no preflight, are refused",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(guarded(upstream));
      for (const type of ["text/plain", "text/plain; application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]) {
        equal((await post(handler, CALL, { headers: { "content-type": type } })).status, 415, type);
      }
      equal((await ask(handler, "GET")).headers.allow, "POST, OPTIONS", "allow");
      equal((await upstream.log()).sends.length, 0, "requests upstream");
    },
  },
  {
    name: "relay: S5 ids never reach a header, and keys allow only a few characters",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(guarded(upstream));
      for (const id of ['"a\\r\\nX-Evil: 1"', '"a\\nb"', '"a\\u0000b"']) {
        const answer = await post(handler, withId(id));
        equal([answer.status, answer.json.issues[0].code], [400, "invalid_characters"], id);
      }
      equal((await post(handler, withId('"\\u0100-\\u4e2d"'))).status, 200, "letters that no header takes");
      for (const key of ["k".repeat(300), "a; b", "a=b", "ü"]) {
        equal((await post(handler, CALL, { headers: { "idempotency-key": key } })).status, 400, key.slice(0, 10));
      }
      equal((await upstream.log()).sends.length, 1, "requests upstream");
    },
  },
  {
    name: "relay: S6 no request header is passed on",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(guarded(upstream));
      const headers = {
        cookie: "session=S", authorization: "Bearer T", "cf-connecting-ip": "10.0.0.1", "x-api-key": "mine",
        "x-forwarded-for": "10.0.0.1", "content-language": "en", "x-evil": "1", te: "trailers",
      };
      equal((await post(handler, CALL, { headers })).status, 200, "status");
      const [send] = (await upstream.log()).sends;
      const passed = Object.keys(send.headers).filter((name) => !OF_THE_RUNTIME.has(name) && !name.startsWith("cf-"));
      equal(passed.sort(), OURS, "headers upstream");
      equal(send.headers.authorization, `Bearer ${CANARY}`, "the credential");
      ok(!JSON.stringify(send.headers).includes("10.0.0.1"), "an address is passed on");
    },
  },
  {
    name: "relay: S7 nothing of the upstream's answer is echoed, and little of it is read",
    async run({ relay }, context) {
      const big = "x".repeat(10 << 20);
      const headers = { "set-cookie": "a=b", location: "/x", "access-control-allow-origin": "*", "x-upstream": "1", server: "secret" };
      for (const [step, status] of [
        [{ headers, body: '{"status":"success","message":"<b>MARK</b>","data":{"MARK":1}}' }, 200],
        [{ headers: { ...headers, "content-type": "text/html" }, body: "<script>MARK</script>" }, 502],
        [{ headers: { ...headers, "content-type": "text/html" }, body: "MARK" }, 200],
        [{ headers, body: `"MARK${big}"` }, 200],
        [{ headers, status: 400, body: '{"status":"error","message":"MARK","issues":["MARK"]}' }, 400],
        [{ headers, status: 400, body: `MARK${big}` }, 400],
        [{ headers, status: 500, body: "MARK" }, 502],
      ]) {
        const upstream = await planned(context, step);
        const answer = await post(relay(guarded(upstream, { retry: false })));
        equal(answer.status, status, step.body.slice(0, 30));
        ok(!answer.text.includes("MARK"), `echoed: ${answer.text.slice(0, 200)}`);
        for (const name of Object.keys(headers)) ok(!(name in answer.headers), `${name} is passed on`);
        ok(answer.text.length < 2000, "a long answer");
      }
    },
  },
  {
    name: "relay: S8 the credential appears in no answer, log, message or request except its own header",
    async run({ relay }, context) {
      const logged = [];
      const methods = ["log", "info", "warn", "error", "debug", "trace"];
      const originals = methods.map((method) => console[method]);
      for (const method of methods) console[method] = (...args) => logged.push(args.map(String).join(" "));
      const told = [];
      const queue = { send: (message) => void told.push(JSON.stringify(message)) };
      const tell = (event) => told.push(JSON.stringify(event));
      const observers = { onAttempt: tell, onRetry: tell, onResult: tell };
      const from = answers.length;
      try {
        for (const step of [
          {}, { status: 401, echo: "authorization" }, { status: 400, echo: "authorization" }, { status: 503, echo: "authorization" },
          { status: 200, body: JSON.stringify({ status: "error", message: CANARY, error_code: CANARY, data: { CANARY } }) },
          { hang: "before" }, { reset: "before" }, { status: 302, headers: { location: `/?key=${encodeURIComponent(CANARY)}` } },
        ]) {
          const upstream = await planned(context, step);
          for (const more of [{}, { queue, deadLetter: queue }]) {
            const handler = relay(guarded(upstream, { ...more, ...observers, timeout: 200 }));
            await post(handler);
            await post(handler, [CALL, {}, 1]);
            await post(handler, "{");
            const message = { id: "1", attempts: 1, body: `{"v":1,"key":"k","call":${SENT}}`, ack() {}, retry: (options) => tell(options ?? {}) };
            await handler.queue({ messages: [message, { ...message, body: "poison" }] }, {}, {});
          }
          for (const send of (await upstream.log()).sends) clean(rest(send), "a request upstream");
        }
        // What a runtime may say when a name cannot be resolved.
        const thrower = (url, init) => Promise.reject(Object.assign(new TypeError(`ENOTFOUND ${JSON.stringify(init)}`), { url, init }));
        await post(relay({ upstream: "http://127.0.0.1:9/", token: CANARY, fetch: thrower, retry: false, ...observers }));
        await post(relay({ upstream: "http://127.0.0.1:9/", token: CANARY, retry: false, ...observers }));
        await post(relay({ upstream: "nonsense", token: CANARY, headers: { "x-api-key": CANARY } }));
        await post(relay(() => { throw new Error(CANARY); }));
      } finally {
        methods.forEach((method, index) => (console[method] = originals[index]));
      }
      answers.slice(from).forEach((text) => clean(text, "an answer"));
      told.forEach((text) => clean(text, "a message or an observer"));
      equal(logged, [], "logged");
    },
  },
  {
    name: "relay: S9 no prototype is polluted, whatever code reads the call",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const custom = { encode: (calls) => ({ headers: {}, body: JSON.stringify(Object.assign({}, ...calls)) }) };
      const hooks = { authorize: (call) => Object.assign({}, call.traits) && true, enrich: () => ({ a: 1 }) };
      for (const more of [{}, hooks, { profile: custom }]) {
        const handler = relay(guarded(upstream, more));
        for (const traits of ['{"__proto__":{"polluted":1}}', '{"a":{"__proto__":{"polluted":1}}}', '{"\\u005f_proto__":{"polluted":1}}', '{"a":[{"__proto__":1}]}']) {
          const answer = await post(handler, withTraits(traits));
          equal([answer.status, answer.json.issues[0].code], [400, "forbidden_key"], traits);
        }
        equal((await post(handler, withTraits('{"constructor":{"prototype":{"polluted":1}}}'))).status, 200, "constructor");
        equal({}.polluted, undefined, "pollution");
      }
    },
  },
  {
    name: "relay: S13 S14 S16 S17 S18 S20 ambiguous calls are refused, odd ones are kept",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(guarded(upstream));
      for (const [body, code] of [
        [`{"group_id":"a",${SENT.slice(1)}`, "duplicate_key"],
        [withTraits('{"a":1,"a":2}'), "duplicate_key"],
        [withTraits('{"a":1,"\\u0061":2}'), "duplicate_key"],
        [withId('"a\\ud800"'), "invalid_characters"],
        [withId('"a\\udc00"'), "invalid_characters"],
        [withId('"ac\\u200bme"'), "invalid_characters"],
        [withId('"acme\\u202egnp"'), "invalid_characters"],
        [withId(`"${"x".repeat(10_240)}"`), "too_long"],
        [withId('"   "'), "empty"],
        [withId('"null"'), "placeholder_id"],
        [withId('"[object Object]"'), "placeholder_id"],
        [withId("9007199254740993"), "invalid_type"],
        [withTraits('{"n":NaN}'), "invalid_json"],
        [withTraits('{"n":Infinity}'), "invalid_json"],
        [withTraits('{"avatar":"javascript:alert(1)"}'), "invalid_url"],
        [withTraits('{"avatar":"data:text/html,x"}'), "invalid_url"],
        [withTraits('{"website":"https://u:p@a.example"}'), "invalid_url"],
      ]) {
        const answer = await post(handler, body);
        equal([answer.status, answer.json.issues?.[0].code], [400, code], body.slice(0, 60));
      }
      for (const traits of [
        '{"n":12345678901234567890,"m":1e400,"z":-0,"f":1.10}', '{"h":"<img src=x onerror=alert(1)>"}', '{"s":"\\ud800"}', '{"d":"2020-01-01"}',
      ]) {
        equal((await post(handler, withTraits(traits))).status, 200, traits);
        equal((await upstream.log()).sends.at(-1).body, withTraits(traits), "what was forwarded");
      }
      const cyrillic = await post(handler, withId('"аcme"'));
      const latin = await post(handler, withId('"acme"'));
      ok(cyrillic.json.data.group_id !== latin.json.data.group_id, "two ids became one");
    },
  },
  {
    name: "relay: S19 worst-case inputs take no noticeable time",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(guarded(upstream));
      for (const traits of [
        { email: `${"a".repeat(30_000)}!` }, { email: "a.".repeat(15_000) }, { website: `https://${"a.".repeat(10_000)}com` },
        { phone: "1 ".repeat(15_000) }, Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`k${n}`, 1])),
      ]) {
        const started = performance.now();
        await post(handler, { ...CALL, traits });
        const took = performance.now() - started;
        ok(took < 500, `${JSON.stringify(traits).slice(0, 40)} took ${took.toFixed(0)} ms`);
      }
      const digits = await post(handler, SENT.replace("2020-11-23T22:28:55.111Z", `2020-11-23T22:28:55.${"1".repeat(30_000)}Z`));
      equal(digits.status, 200, "a timestamp of 30,000 digits");
    },
  },
  {
    name: "relay: S25 errors contain paths and codes, never values",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const answer = await post(relay(guarded(upstream)), withTraits('{"email":"jane.doe at example.com","phone":"not-a-number","employees":"x","website":"ftp://secret.example"}'));
      equal(answer.status, 400, "status");
      for (const value of ["jane.doe", "not-a-number", "secret.example"]) ok(!answer.text.includes(value), `${value} is told`);
    },
  },
  {
    name: "relay: hostile bytes of every kind do not affect the next call",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(guarded(upstream));
      const good = bytes(SENT);
      let seed = 7;
      const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
      for (let i = 0; i < 300; i++) {
        const body = good.slice(0, random(good.length) + 1);
        for (let n = random(4); n >= 0; n--) body[random(body.length)] = random(256);
        const { status } = await post(handler, body);
        ok(status === 200 || status === 400, `status ${status}`);
      }
      const last = await post(handler);
      equal([last.status, last.json.data], [200, CALL], "the next call");
    },
  },
];
