// The queue: what goes in, what comes out, and what becomes of unusable messages. The queues here
// are stand-ins; the drill (drill.mjs) has real ones.

import { equal, ok } from "../checks.mjs";
import { CALL, callOf, planned, post, SENT, toward } from "./client.mjs";

/** A queue that stores its messages. */
const makeQueue = () => {
  const sent = [];
  return { sent, send: async (message) => void sent.push(message) };
};

/** A message as a consumer gets it; `fate` is what became of it. */
const message = (body, more) => {
  const one = { id: "m", attempts: 1, body, ...more };
  one.ack = () => (one.fate = "ack");
  one.retry = (options) => (one.fate = options ? ["retry", options.delaySeconds] : "retry");
  return one;
};

const wrap = (key, call) => `{"v":1,"key":"${key}","call":${typeof call === "string" ? call : JSON.stringify(call)}}`;

async function consume(handler, ...bodies) {
  const messages = bodies.map((body) => (body?.ack ? body : message(body)));
  await handler.queue({ queue: "q", messages }, {}, {});
  return messages;
}

export const queues = [
  {
    name: "queue: mode ack answers 202 at once, and the message is the documented one",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const queue = makeQueue();
      const handler = relay(toward(upstream, { mode: "ack", queue, token: "CANARY-TOKEN" }));
      const text = SENT.replace('"plan":"enterprise"', '"big":12345678901234567890');
      const answer = await post(handler, text, { headers: { "idempotency-key": "k1" } });
      equal([answer.status, Object.keys(answer.json), answer.json.status], [202, ["status", "message", "data"], "success"], "answer");
      ok(answer.text.includes(text), "the call's own bytes");
      equal(queue.sent, [wrap("k1", text)], "message");
      const many = await post(handler, [callOf(0), {}, callOf(1)], { headers: { "idempotency-key": "k" } });
      equal(many.status, 207, "an array");
      equal(queue.sent.slice(1).sort(), [wrap("k:0", callOf(0)), wrap("k:2", callOf(1))], "an array's messages");
      equal((await post(handler, [callOf(0)])).status, 202, "an array of good ones");
      equal((await upstream.log()).sends.length, 0, "requests upstream");
    },
  },
  {
    name: "queue: a failure that is not the call's fault is 202; one that is stays 400 or 413",
    async run({ relay }, context) {
      for (const [step, status] of [
        [{ status: 401 }, 202], [{ status: 403 }, 202], [{ status: 404 }, 202], [{ status: 405 }, 202],
        [{ status: 429 }, 202], [{ status: 500 }, 202], [{ status: 503 }, 202], [{ reset: "before" }, 202],
        [{ hang: "after" }, 202], [{ status: 400 }, 400], [{ status: 422 }, 400], [{ status: 413 }, 413],
        [{ status: 302 }, 502], [{ status: 415 }, 502], [{}, 200],
      ]) {
        const upstream = await planned(context, step);
        const queue = makeQueue();
        const handler = relay(toward(upstream, { queue, timeout: 300, enrich: () => ({ ip: "x" }) }));
        const answer = await post(handler, CALL, { headers: { "idempotency-key": "k" } });
        equal(answer.status, status, JSON.stringify(step));
        equal(queue.sent, status === 202 ? [wrap("k", { ...CALL, context: { ip: "x" } })] : [], JSON.stringify(step));
        const { sends } = await upstream.log();
        ok(sends.every(({ headers }) => headers["idempotency-key"] === "k"), "another key");
      }
    },
  },
  {
    name: "queue: a refused or unauthorized call is never queued",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const queue = makeQueue();
      const handler = relay(toward(upstream, { mode: "ack", queue, authorize: () => false }));
      equal((await post(handler)).status, 403, "unauthorized");
      equal((await post(handler, {})).status, 400, "bad");
      equal(queue.sent, [], "messages");
    },
  },
  {
    name: "queue: a queue that fails, or hangs, is 503 with Retry-After",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 500 });
      for (const send of [() => { throw new Error("CANARY"); }, () => Promise.reject(new Error("CANARY")), () => new Promise(() => {})]) {
        for (const mode of ["ack", "await"]) {
          const answer = await post(relay(toward(upstream, { mode, queue: { send }, timeout: 200 })));
          equal([answer.status, answer.json.error_code, "retry-after" in answer.headers], [503, "UPSTREAM_ERROR", true], mode);
          ok(!answer.text.includes("CANARY"), "the reason is told");
        }
      }
    },
  },
  {
    name: "queue: the consumer sends the bytes that the producer queued, under the same key",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const queue = makeQueue();
      const handler = relay(toward(upstream, { mode: "ack", queue }));
      const text = SENT.replace('"plan":"enterprise"', '"big":12345678901234567890,"n":1.10,"e":"\\u0041\\ud800"');
      await post(handler, text, { headers: { "idempotency-key": "k1" } });
      // Queues may deliver a message as text, as bytes, or as the parsed object.
      const [body] = queue.sent;
      const forms = [body, new TextEncoder().encode(body), new TextEncoder().encode(body).buffer];
      const messages = await consume(handler, ...forms);
      equal(messages.map(({ fate }) => fate), ["ack", "ack", "ack"], "fates");
      const { sends, effects, conflicts } = await upstream.log();
      equal([sends.length, effects, conflicts], [3, 1, 0], "sends, effects, conflicts");
      ok(sends.every((send) => send.body === text), "other bytes");
      const [object] = await consume(handler, JSON.parse(wrap("k2", CALL)));
      equal([object.fate, (await upstream.log()).effects], ["ack", 2], "an object");
    },
  },
  {
    name: "queue: each message is retried by itself, with growing delays, never before Retry-After",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 503, refuse: "user1" });
      const handler = relay(toward(upstream, { retry: false }));
      const messages = await consume(handler, wrap("a", callOf(0)), message(wrap("b", callOf(1)), { attempts: 4 }), wrap("c", callOf(2)));
      equal([messages[0].fate, messages[2].fate], ["ack", "ack"], "the others");
      const [fate, seconds] = messages[1].fate;
      ok(fate === "retry" && seconds >= 20 && seconds <= 40, `after the fourth delivery: ${messages[1].fate}`);

      for (const step of [{ status: 429, headers: { "retry-after": "90" } }, { status: 503, headers: { "retry-after": "90" } }]) {
        const limited = await planned(context, step);
        const [one] = await consume(relay(toward(limited, { retry: false })), wrap("k", CALL));
        ok(one.fate[0] === "retry" && one.fate[1] > 90 && one.fate[1] <= 95, `${one.fate}`);
      }
      for (const step of [{ status: 401 }, { status: 404 }, { status: 415 }, { status: 302 }, { hang: "before" }, { reset: "after" }, { status: 200, body: '{"success":false}' }]) {
        const failing = await planned(context, step);
        const [one] = await consume(relay(toward(failing, { retry: false, timeout: 200, deadLetter: makeQueue() })), wrap("k", CALL));
        equal(one.fate[0], "retry", JSON.stringify(step));
      }
    },
  },
  {
    name: "queue: a poisoned message goes to the dead letters with its reason and blocks nothing",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 422, refuse: "user7" });
      const deadLetter = makeQueue();
      const handler = relay(toward(upstream, { deadLetter }));
      const poison = [
        ["", "unreadable"], ["{", "unreadable"], ["null", "unreadable"], [undefined, "unreadable"], [7n, "unreadable"],
        ["x".repeat(100_000), "unreadable"], [wrap("a b", CALL), "unreadable"], [CALL, "unreadable"],
        [`{"v":1,"key":"k","call":${"[".repeat(5000)}}`, "unreadable"],
        ['{"v":2,"anything":true}', "unknown_version"],
        [wrap("k", {}), "invalid_call"], [wrap("k", '{"__proto__":{"polluted":1}}'), "invalid_call"],
        [wrap("k", { ...CALL, url: "http://evil.example/" }), undefined],
        [wrap("k", callOf(7)), "refused"],
      ];
      const messages = await consume(handler, ...poison.map(([body]) => body), wrap("good", callOf(1)));
      equal(messages.map(({ fate }) => fate), messages.map(() => "ack"), "fates");
      equal({}.polluted, undefined, "pollution");
      const expected = poison.filter(([, reason]) => reason);
      equal(deadLetter.sent.map(({ reason }) => reason).sort(), expected.map(([, reason]) => reason).sort(), "reasons");
      ok(deadLetter.sent.every((letter) => letter.v === 1 && "message" in letter), "letters");
      const refused = deadLetter.sent.find(({ reason }) => reason === "refused");
      equal([refused.error_code, refused.httpStatus, refused.message], ["INVALID_REQUEST", 422, wrap("k", callOf(7))], "a refused one");
      const invalid = deadLetter.sent.find(({ reason }) => reason === "invalid_call");
      equal(invalid.issues[0].code, "required", "an invalid one");
      const { sends } = await upstream.log();
      ok(sends.every(({ path }) => upstream.endpoint.endsWith(path)), "another address");
      equal(sends.length, 3, "requests upstream");
    },
  },
  {
    name: "queue: S38 a dead letter is at most 100 KiB, and remains a dead letter if it comes back",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 400 });
      const deadLetter = makeQueue();
      const handler = relay(toward(upstream, { deadLetter }));
      const long = (character) => wrap("k", { ...CALL, context: { text: character.repeat(61_000) } });
      const bodies = [long("\""), long("\u0001"), long("€"), "x".repeat(500_000), new TextEncoder().encode("\"".repeat(90_000)),
        new Uint8Array(400_000), { v: 1, text: "\\".repeat(100_000) }, JSON.stringify(Array(200).fill({ ["k".repeat(3000)]: 1 }))];
      const messages = await consume(handler, ...bodies);
      equal(messages.map(({ fate }) => fate), messages.map(() => "ack"), "fates");
      for (const letter of deadLetter.sent) {
        const size = new TextEncoder().encode(JSON.stringify(letter)).length;
        ok(size <= 100 * 1024, `a letter of ${size} bytes`);
        ok(letter.message.length > 10_000, `only ${letter.message.length} are left of the message`);
      }
      const sent = deadLetter.sent.length;
      const short = { v: 1, reason: "refused", error_code: "INVALID_REQUEST", message: wrap("k", CALL) };
      for (const letter of [...deadLetter.sent, short]) {
        const text = JSON.stringify(letter);
        const bytes = new TextEncoder().encode(text);
        const within = new Uint8Array(bytes.length + 8);
        within.set(bytes, 4);
        for (const body of [
          letter, text, bytes, bytes.buffer, within.subarray(4, -4), new DataView(within.buffer, 4, bytes.length), `\ufeff${text}`,
          new TextEncoder().encode(`\ufeff${text}`), JSON.stringify(text), JSON.stringify(JSON.stringify(text)), new TextEncoder().encode(JSON.stringify(text)),
          ...(globalThis.Buffer ? [Buffer.from(text)] : []),
        ]) {
          const [back] = await consume(handler, message(body, { attempts: 5 }));
          ok(back.fate[0] === "retry" && back.fate[1] >= 40, `a letter came back: ${back.fate}`);
        }
      }
      equal(deadLetter.sent.length, sent, "letters in letters");
    },
  },
  {
    name: "queue: without a dead-letter queue, or if it fails, a poisoned message is left to the platform",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 400 });
      for (const deadLetter of [undefined, { send: () => Promise.reject(new Error("full")) }]) {
        const handler = relay(toward(upstream, { deadLetter }));
        const messages = await consume(handler, "poison", wrap("k", CALL));
        const often = await consume(handler, message("poison", { attempts: 6 }), message(wrap("k", CALL), { attempts: 6 }));
        for (const { fate } of messages) ok(fate[0] === "retry" && fate[1] >= 3 && fate[1] <= 5, `after the first delivery: ${fate}`);
        for (const { fate } of often) ok(fate[0] === "retry" && fate[1] >= 80 && fate[1] <= 160, `after the sixth: ${fate}`);
      }
    },
  },
  {
    name: "queue: a dead-letter queue that never answers holds a batch for one deadline",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 400 });
      let asked = 0;
      const deadLetter = { send: () => (asked++, new Promise(() => {})) };
      const handler = relay(toward(upstream, { deadLetter, timeout: 300, deadline: 1000 }));
      const began = Date.now();
      const refused = Array.from({ length: 20 }, (_, n) => wrap(`k${n}`, callOf(n)));
      const messages = await consume(handler, ...Array(60).fill("poison"), ...refused);
      const took = Date.now() - began;
      ok(took < 2000, `${took} ms, ${asked} letters`);
      ok(messages.every(({ fate }) => fate[0] === "retry" && fate[1] >= 3), "fates");
      // A slow one that answers is waited for.
      const slow = { sent: 0, send: () => new Promise((resolve) => setTimeout(() => resolve(slow.sent++), 100)) };
      const buried = await consume(relay(toward(upstream, { deadLetter: slow, timeout: 300, deadline: 300 })), ...Array(30).fill("poison"));
      equal([slow.sent, buried.filter(({ fate }) => fate === "ack").length], [30, 30], "slow dead letters");
    },
  },
  {
    name: "queue: a message whose own ack or retry throws does not stop the others",
    async run({ relay }, context) {
      const throwing = (body, ...names) => {
        const one = message(body);
        for (const name of names) one[name] = () => { throw new Error(`no ${name}`); };
        return one;
      };
      const good = await planned(context, {});
      const down = await planned(context, { status: 503 });
      const bad = await planned(context, { status: 400 });
      for (const [name, upstream, more] of [["accepted", good], ["failing", down], ["refused", bad, { deadLetter: makeQueue() }], ["refused, no dead letters", bad], ["no options", {}]]) {
        for (const names of [["ack"], ["retry"], ["ack", "retry"]]) {
          const handler = relay(toward(upstream, { retry: false, ...more }));
          const first = [throwing("poison", ...names), throwing(wrap("a", callOf(0)), ...names), throwing(wrap("b", callOf(0)), ...names)];
          const others = [wrap("c", callOf(1)), message("poison"), wrap("d", callOf(2))];
          const settled = (await consume(handler, ...first, ...others)).slice(first.length);
          ok(settled.every(({ fate }) => fate !== undefined), `${name}, ${names}: ${settled.map(({ fate }) => fate)}`);
        }
      }
    },
  },
  {
    name: "queue: bad options keep messages waiting; authorize and enrich are not called again",
    async run({ relay }, context) {
      const [waiting] = await consume(relay({}), wrap("k", CALL));
      equal([waiting.fate[0], waiting.fate[1] >= 3], ["retry", true], "bad options");
      const upstream = await planned(context, {});
      const no = () => { throw new Error("not here"); };
      const [sent] = await consume(relay(toward(upstream, { authorize: no, enrich: no })), wrap("k", CALL));
      equal(sent.fate, "ack", "hooks");
    },
  },
  {
    name: "queue: calls about one user and group go in the order of their timestamps, others in parallel",
    async run({ relay }, context) {
      const upstream = await planned(context, { delay: 150 });
      const handler = relay(toward(upstream));
      const times = ["2024-01-01T00:00:00.003Z", "2024-01-01T00:00:00.0025Z", "2024-01-01T00:00:00.001Z", "2024-01-01T00:00:00.002Z"];
      const bodies = times.flatMap((timestamp, n) => [
        wrap(`a${n}`, { ...CALL, timestamp }),
        wrap(`b${n}`, { ...CALL, group_id: "other", timestamp }),
      ]);
      await consume(handler, ...bodies);
      const { sends } = await upstream.log();
      for (const group of ["account123", "other"]) {
        const order = sends.map(({ body }) => JSON.parse(body)).filter((call) => call.group_id === group).map((call) => call.timestamp);
        equal(order, [times[2], times[3], times[1], times[0]], group);
      }
      const overlap = sends.some((one) => sends.some((other) => other !== one && other.at > one.at && other.at < one.closed));
      ok(overlap, "lanes do not run side by side");
    },
  },
];
