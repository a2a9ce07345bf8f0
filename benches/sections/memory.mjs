// Memory over a million calls.
//
// The process: Memory over many calls: the module's own, seen through the instances that are made, and the heap.

import { makeCalls } from "../calls.mjs";
import { IN_NODE } from "../package.mjs";
import { times, whole } from "../report.mjs";
import { inNode, isProcess, report, settings } from "../runtimes.mjs";

async function measure(given) {
  const instances = [];
  const Instance = WebAssembly.Instance;
  WebAssembly.Instance = class extends Instance {
    constructor(...given) {
      super(...given);
      instances.push(this.exports.memory);
    }
  };

  const { calls: count, sends } = given;
  const { createGroup, validate, validateJson } = await import(IN_NODE);
  const encoder = new TextEncoder();
  const inputs = Object.values(makeCalls(["0.5 KB", "0.5 KB, ten changes", "4 KB"])).flatMap((texts) => texts.map((text) => encoder.encode(text)));
  const objects = inputs.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
  const bad = encoder.encode('{"user_id":" ","group_id":null,"traits":{"email":"nobody","website":"javascript:alert(1)"}}');
  const { group } = createGroup({ endpoint: "http://127.0.0.1:9/group", fetch: async () => new Response("{}") });

  /** One in ten is bad; one in four is an object. */
  function judge(times) {
    for (let i = 0; i < times; i++) {
      const at = i % inputs.length;
      if (i % 10 === 0) validateJson(bad);
      else if (i % 4 === 0) validate(objects[at]);
      else validateJson(inputs[at]);
    }
  }

  async function send(times) {
    for (let i = 0; i < times; i++) await group(objects[i % objects.length]);
  }

  function heap() {
    for (let i = 0; i < 3; i++) gc();
    return process.memoryUsage().heapUsed;
  }

  const module = () => ({ instances: instances.length, bytes: instances.at(-1).buffer.byteLength });

  async function over(work, times) {
    await work(10_000);
    const before = { module: module(), heap: heap() };
    await work(times);
    const after = { module: module(), heap: heap() };
    return { times, before, after, slope: (after.heap - before.heap) / times };
  }

  const judged = await over(judge, count);
  const sent = await over(send, sends);

  // A large batch: the instance that it has grown is replaced.
  const large = encoder.encode(`{"user_id":"u","group_id":"g","timestamp":"2024-02-29","traits":{"text":"${"x".repeat(3 << 20)}"}}`);
  validateJson(large, { limits: { bytes: 8 << 20 } });
  const grown = instances.at(-1).buffer.byteLength;
  judge(100);
  return { judged, sent, large: { bytes: large.length, grown, after: module() } };
}

const kib = (bytes) => `${whole(bytes / 1024)} KiB`;

export default {
  name: "memory",
  title: "Memory",
  async run({ quick }) {
    const found = await inNode("sections/memory.mjs", { calls: quick ? 100_000 : 1_000_000, sends: quick ? 10_000 : 100_000 }, ["--expose-gc"]);
    const row = (name, { times: count, before, after, slope }) => [
      `${name}, ${whole(count)} calls`,
      kib(before.module.bytes),
      kib(after.module.bytes),
      String(after.module.instances - before.module.instances),
      times(slope),
    ];
    const { bytes, grown, after } = found.large;
    return {
      data: found,
      tables: [
        {
          intro: "Node; after 10,000 calls to warm up. Calls of 0.5 and 4 KB, one in ten bad; `group()` with a stub.",
          columns: ["what", "module before", "module after", "instances replaced", "heap, bytes a call"],
          rows: [row("judged", found.judged), row("sent", found.sent)],
          notes: [`A call of ${kib(bytes)} makes the module grow to ${kib(grown)}; the next call finds a new one of ${kib(after.bytes)}.`],
        },
      ],
    };
  },
};

if (isProcess(import.meta.url)) {
  report(await measure(settings()));
  process.exit(0);
}
