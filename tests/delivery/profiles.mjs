// What each profile puts on the wire.

import { equal, groupError, ok, show } from "../checks.mjs";
import { CALL, planned, QUICK, SENT, SENT_THRIVESTACK } from "./upstream-client.mjs";

const first = async (upstream) => (await upstream.log()).sends[0];

export const profiles = [
  {
    name: "group: the call, Bearer, Idempotency-Key",
    async run(api, context) {
      const upstream = await planned(context, {});
      await api.group(CALL, { endpoint: upstream.endpoint, profile: "group", token: "t", idempotencyKey: "k" });
      const { body, headers } = await first(upstream);
      equal([body, headers.authorization, headers["idempotency-key"]], [SENT, "Bearer t", "k"], "request");
    },
  },
  {
    name: "thrivestack: an array even for one call, x-api-key, no key on the wire",
    async run(api, context) {
      const upstream = await planned(context, {});
      await api.group(CALL, { endpoint: upstream.endpoint, profile: "thrivestack", token: "t" });
      const { body, headers } = await first(upstream);
      equal(body, `[${SENT_THRIVESTACK}]`, "body");
      equal([headers["x-api-key"], headers.authorization, headers["idempotency-key"]], ["t", undefined, undefined], "headers");
    },
  },
  {
    name: "segment: integrations and anonymousId go along, the call's own messageId is its key",
    async run(api, context) {
      const upstream = await planned(context, { status: 500 }, {});
      const own = { messageId: "own:1", integrations: { All: false, Mixpanel: true }, anonymousId: "a-1" };
      const retry = { attempts: 2, base: 1 };
      await api.group({ ...CALL, ...own }, { endpoint: upstream.endpoint, profile: "segment", token: "t", retry });
      const { sends } = await upstream.log();
      equal(sends.length, 2, "attempts");
      for (const { body } of sends) {
        const { messageId, integrations, anonymousId } = JSON.parse(body);
        equal({ messageId, integrations, anonymousId }, own, "event");
      }
      const error = await groupError(api, api.group({ ...CALL, ...own }, { endpoint: upstream.endpoint, profile: "group" }), "INVALID_REQUEST");
      equal(error.issues.map(({ code, path }) => [code, ...path]), [["conflict", "integrations"]], "another profile");
    },
  },
  {
    name: "segment: a group message, Basic, the key as messageId; the same on a retry but for sentAt",
    async run(api, context) {
      const upstream = await planned(context, { status: 500 }, {});
      const call = { ...CALL, context: { ip: "192.0.2.1" } };
      const start = Date.now();
      await api.group(call, { endpoint: upstream.endpoint, profile: "segment", token: "wk", idempotencyKey: "m-1", retry: QUICK });
      const { sends } = await upstream.log();
      const { sentAt, ...body } = JSON.parse(sends[0].body);
      equal(body, {
        type: "group",
        userId: CALL.user_id,
        groupId: CALL.group_id,
        traits: CALL.traits,
        timestamp: CALL.timestamp,
        context: call.context,
        messageId: "m-1",
      }, "body");
      ok(Math.abs(Date.parse(sentAt) - start) < 60_000, `sentAt: ${sentAt}`);
      equal([sends[0].headers.authorization, sends[0].headers["idempotency-key"]], [`Basic ${btoa("wk:")}`, undefined], "headers");
      const { sentAt: again, ...repeated } = JSON.parse(sends[1].body);
      equal(repeated, body, "the retry's body");
      ok(again >= sentAt, `sentAt of the retry: ${again}`);
    },
  },
  {
    name: "segment: without the caller's key there is still a messageId",
    async run(api, context) {
      const upstream = await planned(context, {});
      await api.group(CALL, { endpoint: upstream.endpoint, profile: "segment" });
      const { messageId, context: sent } = JSON.parse((await first(upstream)).body);
      ok(typeof messageId === "string" && messageId.length >= 16, `messageId: ${show(messageId)}`);
      equal(sent, undefined, "context of a call without one");
    },
  },
  {
    name: "segment: digits of traits are kept",
    async run(api, context) {
      const upstream = await planned(context, {});
      const call = { ...CALL, traits: { n: 9007199254740991, f: 0.1, s: "\u2028</script>" } };
      await api.group(call, { endpoint: upstream.endpoint, profile: "segment" });
      equal(JSON.parse((await first(upstream)).body).traits, call.traits, "traits");
    },
  },
  {
    name: "a profile of the caller's own: its body, its headers, its reading of the answer",
    async run(api, context) {
      const upstream = await planned(context, { body: '{"outcome":"fine","id":7}' });
      let seen;
      const profile = {
        encode(calls, details) {
          seen = { calls, details };
          return { headers: { "x-own": details.key, "content-type": "text/plain" }, body: `own ${calls.length}` };
        },
        decode: ({ status, body }) => ({ ok: status === 200 && show(body).includes("fine"), message: "As you like", data: { own: true } }),
      };
      const answer = await api.group(CALL, { endpoint: upstream.endpoint, profile, token: "t", idempotencyKey: "k" });
      equal([answer.message, answer.data], ["As you like", { own: true }], "answer");
      const { body, headers } = await first(upstream);
      equal([body, headers["x-own"], headers["content-type"]], ["own 1", "k", "text/plain"], "request");
      equal(seen.calls, [CALL], "calls given to encode");
      equal([seen.details.token, seen.details.key, Number.isNaN(Date.parse(seen.details.sentAt))], ["t", "k", false], "details given to encode");
    },
  },
  {
    name: "a profile of the caller's own may call a 200 a refusal",
    async run(api, context) {
      const upstream = await planned(context, { body: "{}" });
      const profile = {
        encode: (calls) => ({ headers: {}, body: JSON.stringify(calls) }),
        decode: () => ({ ok: false, message: "Not like this", error_code: "FORBIDDEN" }),
      };
      const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, profile }), "FORBIDDEN");
      equal(error.message, "Not like this", "message");
    },
  },
  ...["encode", "decode"].map((name) => ({
    name: `a profile whose ${name} throws: a GroupError`,
    async run(api, context) {
      const upstream = await planned(context, {});
      const fail = () => { throw new Error("profile"); };
      const profile = { encode: () => ({ headers: {}, body: "x" }), decode: () => ({ ok: true }), [name]: fail };
      let error;
      await api.group(CALL, { endpoint: upstream.endpoint, profile, retry: false }).catch((caught) => (error = caught));
      ok(error instanceof api.GroupError, `no GroupError but ${error}`);
      equal((await api.group(CALL, { endpoint: upstream.endpoint })).status, "success", "the next call");
    },
  })),
];
