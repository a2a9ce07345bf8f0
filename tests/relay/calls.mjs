// Keys, arrays, `authorize` and `enrich`.

import { equal, ok } from "../checks.mjs";
import { CALL, callOf, planned, post, SENT, toward } from "./client.mjs";

export const calls = [
  {
    name: "relay: the caller's key is passed on, bare or in quotes, else refused",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      const long = "k".repeat(255);
      for (const key of ["a", long, '"quoted.key:1_-"']) {
        equal((await post(handler, CALL, { headers: { "idempotency-key": key } })).status, 200, key);
      }
      const { sends } = await upstream.log();
      equal(sends.map(({ headers }) => headers["idempotency-key"]), ["a", long, "quoted.key:1_-"], "keys");
      for (const key of ["k".repeat(256), "a b", "a,b", "é", '"a', "", "a/b", "a\tb"]) {
        const answer = await post(handler, CALL, { headers: { "idempotency-key": key } });
        equal([answer.status, answer.json.error_code], [400, "INVALID_REQUEST"], JSON.stringify(key));
      }
      equal((await upstream.log()).sends.length, 3, "requests upstream");
    },
  },
  {
    name: "relay: arrays are judged, sent and answered call by call",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      const mixed = [callOf(0), { ...callOf(1), group_id: "" }, callOf(2), 7];
      const answer = await post(handler, mixed, { headers: { "idempotency-key": "K" } });
      equal([answer.status, answer.json.status, answer.json.message], [207, "partial", "2 of 4 calls failed"], "answer");
      equal(answer.json.results.map(({ status }) => status), ["success", "error", "success", "error"], "results");
      equal(answer.json.results[0], { status: "success", data: callOf(0) }, "a good one");
      equal([answer.json.results[1].error_code, answer.json.results[1].issues[0].path], ["INVALID_REQUEST", ["group_id"]], "a bad one");
      const { sends } = await upstream.log();
      equal(sends.map(({ headers }) => headers["idempotency-key"]).sort(), ["K:0", "K:2"], "keys");
      equal(sends.map(({ body }) => JSON.parse(body).user_id).sort(), ["user0", "user2"], "bodies");

      const good = await post(handler, [callOf(3), callOf(4)]);
      equal([good.status, good.json.status, Object.keys(good.json)], [200, "success", ["status", "message", "results"]], "all good");
      const bad = await post(handler, [{}, 1]);
      equal([bad.status, bad.json.error_code], [400, "INVALID_REQUEST"], "none good");
      const keys = (await upstream.log()).sends.map(({ headers }) => headers["idempotency-key"]);
      equal(new Set(keys).size, keys.length, "a key is used twice");
    },
  },
  {
    name: "relay: an array with no accepted call is answered as one of its calls would be",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 503, headers: { "retry-after": "9" } });
      const answer = await post(relay(toward(upstream, { retry: false })), [callOf(0), {}, callOf(1)], { headers: { "idempotency-key": "K" } });
      equal([answer.status, answer.json.error_code, answer.headers["retry-after"]], [502, "UPSTREAM_ERROR", "9"], "answer");
      const [first] = answer.json.results;
      equal([first.retryAfter, first.idempotencyKey, first.issues], [9, "K:0", []], "enough to send it again");
    },
  },
  {
    name: "relay: arrays are bounded, and so are the keys made for them",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      const many = await post(handler, `[${"1,".repeat(1000)}1]`);
      equal([many.status, many.json.error_code], [413, "PAYLOAD_TOO_LARGE"], "1,001 calls");
      const most = await post(handler, `[${"1,".repeat(999)}1]`);
      equal([most.status, most.json.results.length], [400, 1000], "1,000 calls");
      const long = await post(handler, [callOf(0)], { headers: { "idempotency-key": "k".repeat(254) } });
      equal([long.status, long.json.error_code], [400, "INVALID_REQUEST"], "a key that becomes too long");
      equal((await upstream.log()).sends.length, 0, "requests upstream");
    },
  },
  {
    name: "relay: an array shares one deadline",
    limit: 30_000,
    async run({ relay }, context) {
      const upstream = await planned(context, { hang: "after" });
      const started = Date.now();
      const answer = await post(relay({ upstream: upstream.endpoint, deadline: 1500, timeout: 1000 }), Array.from({ length: 40 }, (_, n) => callOf(n)));
      const took = Date.now() - started;
      equal([answer.status, answer.json.error_code, answer.json.results.length], [504, "TIMEOUT", 40], "answer");
      ok(took < 3500, `40 calls took ${took} ms`);
    },
  },
  {
    name: "relay: authorize gets the normalized call and the request, and refuses by false or a throw",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const seen = [];
      const authorize = (call, request) => {
        seen.push([call, request.headers.get("cookie")]);
        if (call.user_id === "user2") throw new Error("CANARY");
        return Promise.resolve(call.user_id === "user0");
      };
      const handler = relay(toward(upstream, { authorize }));
      equal((await post(handler, { ...callOf(0), user_id: " user0 " }, { headers: { cookie: "session=S" } })).status, 200, "yes");
      equal(seen[0], [callOf(0), "session=S"], "what it saw");
      for (const n of [1, 2]) {
        const answer = await post(handler, callOf(n));
        equal([answer.status, answer.json.error_code], [403, "FORBIDDEN"], `user${n}`);
        ok(!answer.text.includes("CANARY"), "the reason is told");
      }
      const mixed = await post(handler, [callOf(0), callOf(1), {}]);
      equal([mixed.status, mixed.json.results.map((result) => result.error_code)], [207, [undefined, "FORBIDDEN", "INVALID_REQUEST"]], "an array");
      equal((await post(handler, [callOf(1), callOf(2)])).status, 403, "an array of refused calls");
      equal((await upstream.log()).sends.length, 2, "requests upstream");
      equal((await post(relay(toward(upstream, { authorize: () => {} })))).status, 403, "forgetting to answer is no yes");
    },
  },
  {
    name: "relay: authorize and enrich cannot change the call",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const meddle = (call) => {
        call.user_id = "somebody else";
        call.traits = null;
        return true;
      };
      const handler = relay(toward(upstream, { authorize: meddle, enrich: (call) => void meddle(call) }));
      equal((await post(handler)).json.data, CALL, "data");
      equal((await upstream.log()).sends.map(({ body }) => body), [SENT], "what was forwarded");
    },
  },
  {
    name: "relay: enrich adds to the context, overrides the caller, and changes no other byte",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const enrich = async (call, request) => ({ ip: request.headers.get("x-ip"), group: call.group_id, left: undefined });
      const handler = relay(toward(upstream, { enrich }));
      const base = `{"user_id":"u","group_id":"g","traits":{"n":1.10,"big":12345678901234567890},"timestamp":"2024-02-29T00:00:00.000Z"`;
      for (const [own, sent] of [
        ["", `{"ip":"192.0.2.7","group":"g"}`],
        [`,"context":{}`, `{"ip":"192.0.2.7","group":"g"}`],
        [`,"context": {"ip":"forged", "n":1.0}`, `{"n":1.0,"ip":"192.0.2.7","group":"g"}`],
      ]) {
        const answer = await post(handler, `${base}${own}}`, { headers: { "x-ip": "192.0.2.7" } });
        equal(answer.status, 200, "status");
        ok(!answer.text.includes("192.0.2.7"), "what was added is told to the caller");
        const { sends } = await upstream.log();
        equal(sends.at(-1).body, `${base},"context":${sent}}`, "what was forwarded");
      }
      for (const nothing of [undefined, null, {}]) {
        equal((await post(relay(toward(upstream, { enrich: () => nothing })))).status, 200, String(nothing));
        equal((await upstream.log()).sends.at(-1).body, SENT, `with ${nothing}`);
      }
    },
  },
  {
    name: "relay: what enrich returns is validated, and its failure is a 500",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const cycle = {};
      cycle.self = cycle;
      const deep = (levels) => (levels ? { x: deep(levels - 1) } : 1);
      for (const [name, enrich] of Object.entries({
        throws: () => { throw new Error("CANARY"); },
        rejects: () => Promise.reject(new Error("CANARY")),
        number: () => 7,
        string: () => "text",
        array: () => [1],
        fn: () => () => {},
        nan: () => ({ a: NaN }),
        bigint: () => ({ a: 1n }),
        cycle: () => cycle,
        getter: () => ({ get a() { throw new Error("CANARY"); } }),
        map: () => ({ geo: new Map([["country", "DE"]]) }),
        "a map inside": () => ({ location: { geo: [new Map([["country", "DE"]])] } }),
        set: () => ({ geo: new Set(["DE"]) }),
        // In Bun these have a `toJSON` that shows their content.
        ...(!("toJSON" in Headers.prototype) && {
          headers: () => ({ geo: new Headers({ "x-country": "DE" }) }),
          "headers themselves": () => new Headers({ "x-country": "DE" }),
          parameters: () => ({ geo: new URLSearchParams("country=DE") }),
        }),
        error: () => ({ geo: new Error("CANARY") }),
        expression: () => ({ geo: /DE/ }),
        promise: () => ({ geo: Promise.resolve("DE") }),
        bytes: () => ({ geo: new Uint8Array(2) }),
        instance: () => ({ geo: new (class { #country = "DE"; }) }),
        proto: () => JSON.parse('{"__proto__":{"polluted":1}}'),
        nested: () => ({ a: [JSON.parse('{"__proto__":1}')] }),
        deep: () => deep(40),
        proxy: () => new Proxy({}, { ownKeys() { throw new Error("CANARY"); } }),
      })) {
        const answer = await post(relay(toward(upstream, { enrich })));
        equal([answer.status, answer.json.error_code], [500, "INTERNAL"], name);
        ok(!answer.text.includes("CANARY"), `${name}: the reason is told`);
      }
      const date = new Date(0);
      const fine = await post(relay(toward(upstream, { enrich: () => ({ at: date, none: {}, group_id: {}, list: [], __proto__: null }) })));
      equal(fine.status, 200, "empty objects, and one with toJSON");
      const [{ body }] = (await upstream.log()).sends;
      ok(body.endsWith('"context":{"at":"1970-01-01T00:00:00.000Z","none":{},"group_id":{},"list":[]}}'), body);
      const large = await post(relay(toward(upstream, { enrich: () => ({ a: "x".repeat(40_000) }) })));
      equal([large.status, large.json.issues[0].code], [400, "too_large"], "a call that has become too large");
      equal((await upstream.log()).sends.length, 1, "requests upstream");
      const one = (call) => { if (call.user_id === "user1") throw new Error("no"); return { a: 1 }; };
      const mixed = await post(relay(toward(upstream, { enrich: one })), [callOf(0), callOf(1)]);
      equal([mixed.status, mixed.json.results[1].error_code], [207, "INTERNAL"], "an array");
    },
  },
  {
    name: "relay: slow hooks end with the deadline",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const never = () => new Promise(() => {});
      for (const hook of ["authorize", "enrich"]) {
        const answer = await post(relay(toward(upstream, { [hook]: never, deadline: 200 })));
        equal([answer.status, answer.json.error_code, "retry-after" in answer.headers], [504, "TIMEOUT", true], hook);
      }
      equal((await upstream.log()).sends.length, 0, "requests upstream");
    },
  },
];
