// Watches the module's instances from outside: the size of their memory, their number, and how the
// package goes on after a trap. Must be imported before the package.

import { equal, groupError, ok, sleep, thrown } from "../checks.mjs";

const MIB = 1 << 20;
const instances = [];
let trapNext = false;

/** The exports, each function of which can be made to trap. */
function trapping(exports) {
  const wrapped = {};
  for (const [name, value] of Object.entries(exports)) {
    wrapped[name] =
      typeof value !== "function"
        ? value
        : (...args) => {
            if (trapNext) {
              trapNext = false;
              throw new WebAssembly.RuntimeError("unreachable");
            }
            return value(...args);
          };
  }
  return wrapped;
}

const largest = () => Math.max(...instances.map(({ memory }) => memory.buffer.byteLength));

/** From here on every instance is recorded. */
export function watchInstances() {
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, args) {
      const { exports } = Reflect.construct(target, args);
      instances.push(exports);
      return { exports: trapping(exports) };
    },
  });
}

const CALL = { user_id: "u", group_id: "g", traits: { name: "n", email: "a@example.com" }, timestamp: "2024-01-01T00:00:00.000Z" };
const wrap = (json) => `{"user_id":"u","group_id":"g","traits":{"a":${json}},"timestamp":0}`;

export const instanceTests = [
  {
    name: "memory: no instance has grown beyond 4 MiB so far",
    run(api) {
      ok(instances.length > 0, "no instance was seen");
      for (const input of [wrap(`"${"x".repeat(64 * MIB)}"`), "[".repeat(16 * MIB), wrap(`"${"ü".repeat(MIB)}"`)]) {
        equal(api.validateJson(input).ok, false, "ok");
        equal(api.validateJson(new TextEncoder().encode(input)).ok, false, "ok, as bytes");
      }
      ok(largest() <= 4 * MIB, `${largest() / MIB} MiB`);
    },
  },
  {
    name: "memory: 200,000 more calls, a tenth of them bad, add no page",
    run(api) {
      const round = (count) => {
        for (let n = 0; n < count; n++) api.validate({ ...CALL, user_id: n % 10 ? `user${n}` : "", traits: { [`key${n}`]: n } });
      };
      const now = () => [instances.length, instances.at(-1).memory.buffer.byteLength];
      round(10_000);
      const before = now();
      round(200_000);
      equal(now(), before, "instances, and bytes of the one in use");
      ok(before[1] <= 2 * MIB, `${before[1] / MIB} MiB`);
    },
  },
  {
    name: "a trap costs the one call that met it: INTERNAL, then a new instance",
    async run(api) {
      equal(api.validate(CALL).ok, true, "before");
      for (const run of [() => api.validate(CALL), () => api.validateJson(JSON.stringify(CALL))]) {
        const before = instances.length;
        trapNext = true;
        const error = thrown(run, "the call that traps");
        equal([error instanceof api.GroupError, error.error_code], [true, "INTERNAL"], "error");
        equal([api.validate(CALL).ok, instances.length], [true, before + 1], "the next call, and instances");
      }
    },
  },
  {
    name: "a trap does not affect calls under way",
    async run(api) {
      const fetch = async () => (await sleep(30), new Response("{}", { status: 200 }));
      const options = { endpoint: "https://example.test/group", fetch };
      const underWay = [api.group(CALL, options), api.groupBatch([CALL, CALL], options)];
      await sleep(5);
      trapNext = true;
      await groupError(api, api.group(CALL, options), "INTERNAL");
      const [one, many] = await Promise.all(underWay);
      equal([one.status, many.status], ["success", "success"], "calls under way");
      equal((await api.group(CALL, options)).status, "success", "the next call");
    },
  },
  {
    name: "a trap in the middle of retrying ends that call, and only that one",
    async run(api) {
      let count = 0;
      const fetch = async () => {
        if (++count === 1) trapNext = true;
        return new Response("{}", { status: 503 });
      };
      const options = { endpoint: "https://example.test/group", fetch, retry: { attempts: 3, base: 1 } };
      const error = await api.group(CALL, options).then(() => undefined, (caught) => caught);
      trapNext = false;
      ok(error instanceof api.GroupError, `no GroupError but ${error}`);
      equal([error.error_code, error.attempts, error.idempotencyKey?.length], ["INTERNAL", 1, 36], "error_code, attempts and length of the key");
      equal((await api.group(CALL, { ...options, fetch: async () => new Response("{}") })).status, "success", "the next call");
    },
  },
  {
    name: "a trap inside a batch's delivery costs that request's calls, and each gets an error",
    async run(api) {
      let count = 0;
      const fetch = async () => {
        if (++count === 4) trapNext = true;
        return new Response("{}", { status: trapNext ? 503 : 200 });
      };
      const options = { endpoint: "https://example.test/group", fetch, retry: { attempts: 3, base: 1 } };
      const { status, results } = await api.groupBatch(Array.from({ length: 10 }, () => CALL), options);
      equal(status, "partial", "status");
      const failed = results.filter((result) => result.status === "error");
      equal(failed.map(({ error_code, idempotencyKey }) => [error_code, idempotencyKey.length]), [["INTERNAL", 36]], "the calls that failed");
      // The same in one request: halving is also done by the module.
      count = 0;
      const whole = async () => {
        if (++count === 2) trapNext = true;
        return new Response("{}", { status: count === 1 ? 413 : 200 });
      };
      const halved = await api.groupBatch(Array.from({ length: 10 }, () => CALL), { ...options, batch: { calls: 10 }, fetch: whole });
      trapNext = false;
      equal(halved.results.length, 10, "results");
      ok(halved.results.every(({ status }) => status === "success" || status === "error"), "a result is missing");
      ok(halved.results.slice(0, 5).every(({ status }) => status === "success"), "accepted calls are told as failed");
    },
  },
];
