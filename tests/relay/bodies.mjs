// Request bodies: what they may hold, how large they may be and how slow.

import { bytes, equal, ok } from "../checks.mjs";
import { CALL, planned, post, SENT, stream, toward } from "./client.mjs";

const KIB = 1024;

/** A call whose normalized JSON has this many bytes. */
const sized = (length) => {
  const fill = length - JSON.stringify({ ...CALL, traits: { x: "" } }).length;
  return JSON.stringify({ ...CALL, traits: { x: "x".repeat(fill) } });
};

/** Endless chunks of white space, which alone is no reason to stop reading. */
function* blanks(chunk, most) {
  const white = new Uint8Array(chunk).fill(0x20);
  for (let sent = 0; sent < most; sent += chunk) yield white;
}

export const bodies = [
  {
    name: "relay: G17 32 KiB of call and 64 KiB of body, and one byte more",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      equal((await post(handler, sized(32 * KIB))).status, 200, "a call of 32 KiB");
      const large = await post(handler, sized(32 * KIB + 1));
      equal([large.status, large.json.issues[0].code], [400, "too_large"], "a call of one byte more");
      equal((await post(handler, SENT.padEnd(64 * KIB))).status, 200, "a body of 64 KiB");
      const larger = await post(handler, SENT.padEnd(64 * KIB + 1));
      equal([larger.status, larger.json.error_code], [413, "PAYLOAD_TOO_LARGE"], "a body of one byte more");
      const small = relay(toward(upstream, { maxBytes: 100, limits: { bytes: 50 } }));
      equal((await post(small, "{}".padEnd(101))).status, 413, "its own limit of the body");
      equal((await post(relay(toward(upstream, { limits: { bytes: 50 } })))).json.issues[0].code, "too_large", "its own limit of the call");
      equal((await upstream.log()).sends.length, 2, "requests upstream");
    },
  },
  {
    name: "relay: S12 a body without end is cut off at the limit and cancelled",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      for (const [chunk, most] of [[KIB, 1024 * KIB], [64 * KIB, 64 * 1024 * KIB], [1024 * KIB, 64 * 1024 * KIB]]) {
        const { body, state } = stream(blanks(chunk, most));
        const answer = await post(handler, body);
        equal([answer.status, answer.json.error_code], [413, "PAYLOAD_TOO_LARGE"], `chunks of ${chunk}`);
        ok(state.sent <= 64 * KIB + 4 * chunk + 64 * KIB, `${state.sent} bytes were read in chunks of ${chunk}`);
      }
      equal((await post(handler)).status, 200, "the next call");
    },
  },
  {
    name: "relay: S12 a Content-Length that lies is not believed",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      const given = (length, body) => ({
        method: "POST",
        url: "https://shop.example/group",
        headers: { get: (name) => ({ "content-type": "application/json", "content-length": length })[name] ?? null },
        body,
      });
      const { body, state } = stream(blanks(16 * KIB, 64 * 1024 * KIB));
      const short = await handler.fetch(given("10", body), {});
      equal([short.status, state.sent < 256 * KIB], [413, true], "too small");
      const long = await handler.fetch(given("65537", stream([bytes(SENT)]).body), {});
      equal(long.status, 413, "too large");
      const none = await handler.fetch(given(null, stream([bytes(SENT)]).body), {});
      equal(none.status, 200, "none");
    },
  },
  {
    name: "relay: S12 a body slower than 5 s is 408, and one that comes in pieces is put together",
    limit: 20_000,
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      const started = Date.now();
      const { body } = stream([bytes(SENT.slice(0, 10))], { end: false });
      const answer = await post(handler, body);
      equal([answer.status, answer.json.error_code], [408, "TIMEOUT"], "status and code");
      const took = Date.now() - started;
      ok(took > 4900 && took < 7000, `it took ${took} ms`);
      const drop = stream(Array.from(bytes(SENT), (byte) => Uint8Array.of(byte)));
      equal((await post(handler, drop.body)).status, 200, "a body in pieces of a byte");
      equal((await upstream.log()).sends.map(({ body }) => body), [SENT], "what was forwarded");
    },
  },
  {
    name: "relay: reading a body takes no time from the upstream, nor the other way round",
    limit: 20_000,
    async run({ relay }, context) {
      const upstream = await planned(context, { hang: "after" });
      const handler = relay(toward(upstream, { timeout: 500, retry: false }));
      const waited = async (body) => {
        const started = Date.now();
        const { status } = await post(handler, body);
        return [status, Date.now() - started];
      };
      const [first, atOnce] = await waited(SENT);
      ok(first === 504 && atOnce > 480 && atOnce < 1500, `at once: ${first} after ${atOnce} ms`);
      // Longer than an attempt may take: that limit does not apply to the body.
      const [second, later] = await waited(stream([bytes(SENT.slice(0, 9)), bytes(SENT.slice(9))], { wait: 300 }).body);
      ok(second === 504 && later > 1080 && later < 2500, `later: ${second} after ${later} ms`);
    },
  },
  {
    name: "relay: a body that breaks off is refused",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const body = new ReadableStream({
        pull(controller) {
          controller.error(new Error("gone"));
        },
      });
      const answer = await post(relay(toward(upstream)), body);
      equal([answer.status, answer.json.error_code], [400, "INVALID_REQUEST"], "status and code");
      equal((await upstream.log()).sends.length, 0, "requests upstream");
    },
  },
  {
    name: "relay: an answer ends at its Content-Length, unless the body was encoded",
    async run({ relay }) {
      const REFUSED = ['{"status":', '"error"}'];
      const answered = async (chunks, headers, more) => {
        const answer = { status: 200, headers: new Headers(headers), body: stream(chunks.map(bytes), more).body, ...more };
        const handler = relay({ upstream: "https://up.test/group", fetch: async () => answer, retry: false, timeout: 500 });
        const { status, json } = await post(handler);
        return [status, json.error_code];
      };
      const accepted = '{"status":"success"}';
      equal(await answered([accepted], { "content-length": `${accepted.length}` }, { end: false }), [200, undefined], "as long as announced");
      equal(await answered([accepted], {}, { end: false }), [504, "TIMEOUT"], "no length, no end");
      const [{ length }] = REFUSED;
      const whole = await answered(REFUSED, {});
      equal(whole, [502, "UPSTREAM_ERROR"], "no length");
      equal(await answered(REFUSED, { "content-length": `${length - 1}` }), whole, "a length that no chunk ends at");
      equal(await answered(REFUSED, { "content-length": `${length}`, "content-encoding": "gzip" }), whole, "the length of what was compressed");
      equal(await answered(REFUSED, { "content-length": `${length}` }, { type: "cors" }), whole, "perhaps of what was compressed");
      const blank = " ".repeat(KIB);
      const endless = await answered(Array(1000).fill(blank), { "content-length": "10" });
      equal(endless, [200, undefined], "more than is read");
    },
  },
  {
    name: "relay: S15 only UTF-8 is accepted; a byte order mark is skipped",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream));
      const withId = (...id) => {
        const [before, after] = SENT.split("user123");
        return Uint8Array.from([...bytes(before), ...id, ...bytes(after)]);
      };
      for (const body of [
        withId(0xff), withId(0xc0, 0x80), withId(0xed, 0xa0, 0x80), withId(0xe2, 0x82), withId(0xf5, 0x80, 0x80, 0x80),
        Uint8Array.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...bytes(SENT)]),
        Uint8Array.from([0xff, 0xfe, ...bytes(SENT)]),
        new Uint8Array(Uint16Array.from(SENT, (unit) => unit.charCodeAt(0)).buffer),
      ]) {
        const answer = await post(handler, body);
        equal([answer.status, answer.json.issues[0].code], [400, "invalid_json"], String(body.slice(0, 20)));
      }
      const marked = await post(handler, Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(SENT)]));
      equal([marked.status, marked.json.data], [200, JSON.parse(SENT)], "a byte order mark");
      equal((await post(handler, withId(0xf0, 0x9f, 0x98, 0x80))).json.data.user_id, "😀", "good UTF-8");
    },
  },
  {
    name: "relay: S11 deep JSON is refused and the next call works",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay(toward(upstream, { maxBytes: 1 << 20 }));
      const traits = (value) => SENT.replace(/"traits":\{[^}]*\}/, `"traits":{"x":${value}}`);
      for (const body of [
        "[".repeat(100_000), `[${"[".repeat(100_000)}`, '{"a":'.repeat(5000), traits("[".repeat(5000)),
        traits("[".repeat(31) + "]".repeat(31)), `[${traits("[".repeat(900) + "]".repeat(900))}]`,
      ]) {
        const answer = await post(handler, body);
        const issues = answer.json.issues ?? answer.json.results[0].issues;
        equal([answer.status, issues[0].code], [400, "too_deep"], body.slice(0, 30));
        equal((await post(handler)).status, 200, "the next call");
      }
    },
  },
];
