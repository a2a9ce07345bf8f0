// What a worker must survive: a trap in the module, many calls, many concurrent calls.

import { equal, ok } from "../checks.mjs";
import { CALL, callOf, post, SENT } from "./client.mjs";

/** An upstream without a network, for tests with very many calls. */
const accepting = {
  fetch: async (_, { body }) => new Response(`{"status":"success","data":${new TextDecoder().decode(body)}}`),
};

const offline = (more) => ({ upstream: "http://upstream.example/group", fetch: accepting, ...more });

/** The same, but the first attempt of every call fails. */
function stumblingOnce() {
  const known = new Set();
  return {
    async fetch(url, init) {
      const key = init.headers["idempotency-key"];
      if (known.has(key)) return accepting.fetch(url, init);
      known.add(key);
      return new Response("", { status: 503 });
    },
  };
}

const one = (call) => call;

/** Memories of the module's instances made while `body` runs, through the constructor. */
async function watched(body) {
  const { Instance } = WebAssembly;
  const made = [];
  const traps = { next: undefined };
  function Watched(module, imports) {
    const { exports } = new Instance(module, imports);
    made.push(exports.memory);
    const wrapped = { ...exports };
    for (const [name, member] of Object.entries(exports)) {
      if (typeof member !== "function") continue;
      wrapped[name] = (...args) => {
        if (traps.next === name) {
          traps.next = undefined;
          throw new WebAssembly.RuntimeError("unreachable");
        }
        return member(...args);
      };
    }
    return { exports: wrapped };
  }
  WebAssembly.Instance = Watched;
  try {
    return await body(made, traps);
  } finally {
    WebAssembly.Instance = Instance;
  }
}

/** Throws away the instance in use, so that the next one is made through `watched`. */
async function renew({ relay }, traps) {
  const handler = relay(offline({ maxBytes: 8 << 20 }));
  // An instance with too much memory is replaced after the call.
  await post(handler, `"${"x".repeat(4 << 20)}"`);
  await post(handler);
  traps.next = undefined;
}

export const health = [
  {
    name: "relay: S21 a trap costs one request; the next one and those under way succeed",
    async run(api) {
      await watched(async (made, traps) => {
        await renew(api, traps);
        const more = { enrich: () => ({ a: 1 }), queue: { send() {} }, retry: { base: 0 } };
        const handler = api.relay(offline(more));
        const stumbling = api.relay(offline({ ...more, fetch: stumblingOnce() }));
        // A single call that is accepted at once needs only its verdict from the module.
        for (const [name, way, form] of [
          ["relay_decide", handler, one], ["relay_body", handler, one], ["relay_enrich", handler, one],
          ["advance", stumbling, one], ["relay_answer", handler, (call) => [call]],
        ]) {
          const before = made.length;
          traps.next = name;
          const answers = await Promise.all([CALL, ...Array.from({ length: 5 }, (_, n) => callOf(n))].map((call) => post(way, form(call))));
          equal(traps.next, undefined, `${name} was not called`);
          const failed = answers.filter(({ status }) => status !== 200);
          // During delivery the call is known to be valid, so it goes into the queue.
          const expected = name === "advance" ? [202, undefined] : [500, "INTERNAL"];
          equal(failed.map(({ status, json }) => [status, json.error_code]), [expected], name);
          equal((await post(handler)).json.data, CALL, `${name}: the next call`);
          equal(made.length - before, 1, `${name}: instances made`);
        }
      });
    },
    unless: ({ compiled }) => compiled && "the platform makes the instances itself here",
  },
  {
    name: "relay: S21 a trap while handling a message costs that message one delivery",
    async run(api) {
      await watched(async (_, traps) => {
        await renew(api, traps);
        const handler = api.relay(offline());
        const fates = [];
        const message = (n) => ({
          id: String(n), attempts: 1, body: `{"v":1,"key":"k${n}","call":${SENT}}`,
          ack: () => (fates[n] = "ack"), retry: () => (fates[n] = "retry"),
        });
        traps.next = "relay_read_message";
        await handler.queue({ messages: [0, 1, 2].map(message) }, {}, {});
        equal(fates, ["retry", "ack", "ack"], "fates");
      });
    },
  },
  {
    name: "relay: concurrent requests keep their calls apart",
    async run({ relay }) {
      const handler = relay(offline({ enrich: async (call) => ({ user: call.user_id }) }));
      const answers = await Promise.all(Array.from({ length: 300 }, (_, n) => post(handler, callOf(n))));
      answers.forEach((answer, n) => equal([answer.status, answer.json.data], [200, callOf(n)], `call ${n}`));
    },
  },
  {
    name: "relay: memory does not grow over many calls, bad ones included",
    limit: 30 * 60_000,
    async run(api, { calls = 20_000 }) {
      await watched(async (made, traps) => {
        await renew(api, traps);
        const handler = api.relay(offline());
        const round = async (count) => {
          for (let n = 0; n < count; n++) {
            const traits = n % 10 ? { [`key${n}`]: n, name: "x".repeat(n % 500) } : 7;
            const request = new Request("https://shop.example/group", {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify({ ...CALL, traits }),
            });
            await (await handler.fetch(request, {})).arrayBuffer();
          }
        };
        await round(Math.min(calls, 2000));
        const before = made.map(({ buffer }) => buffer.byteLength);
        await round(calls);
        const after = made.map(({ buffer }) => buffer.byteLength);
        equal(after, before, "bytes of the module's memory");
        ok(after.at(-1) <= 2 << 20, `${after.at(-1)} bytes`);
      });
    },
  },
];
