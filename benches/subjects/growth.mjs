// The cost of a byte as calls and batches grow.

import { tidyCall } from "../calls.mjs";
import { report, settings } from "../child.mjs";
import { compare } from "../measure.mjs";
import { IN_NODE } from "../ours.mjs";

const { rounds, ms } = settings();
const { createGroup, validateJson } = await import(IN_NODE);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const repeat = (work) => (times) => {
  for (let i = 0; i < times; i++) work(i);
};
const repeatAsync = (work) => async (times) => {
  for (let i = 0; i < times; i++) await work(i);
};

const limits = { bytes: 4 << 20 };
const calls = [];
for (const kib of [0.5, 2, 8, 32, 128, 512, 2048]) {
  const inputs = Array.from({ length: kib < 100 ? 32 : 3 }, (_, i) => encoder.encode(tidyCall(i, Math.round(kib * 1000))));
  const bytes = inputs.reduce((sum, { length }) => sum + length, 0) / inputs.length;
  const [floor, ours] = await compare(
    [
      { name: "floor", run: repeat((i) => encoder.encode(JSON.stringify(JSON.parse(decoder.decode(inputs[i % inputs.length]))))) },
      {
        name: "group-call",
        run: repeat((i) => {
          if (!validateJson(inputs[i % inputs.length], { limits }).ok) throw new Error("refused");
        }),
      },
    ],
    { rounds, ms: Math.max(ms, (ms * kib) / 256) },
  );
  calls.push({ bytes, floor: floor.ns / bytes, ours: ours.ns / bytes, ratio: ours.ratio });
}

let received = 0;
const fetch = async (_, { body }) => {
  received += body.length;
  return new Response('{"status":"success"}');
};
const { groupBatch } = createGroup({ endpoint: "http://127.0.0.1:9/", profile: "thrivestack", fetch });
const batches = [];
const every = Array.from({ length: 4000 }, (_, index) => JSON.parse(tidyCall(index, 512)));
for (const count of [1, 4, 16, 64, 256, 1024, 4000]) {
  const some = every.slice(0, count);
  received = 0;
  const { status } = await groupBatch(some);
  if (status !== "success") throw new Error(`the batch: ${status}`);
  const bytes = received;
  const [floor, ours] = await compare(
    [
      { name: "floor", run: repeat(() => encoder.encode(JSON.stringify(some))) },
      { name: "group-call", run: repeatAsync(() => groupBatch(some)) },
    ],
    { rounds, ms: Math.max(ms, (ms * count) / 256) },
  );
  batches.push({ count, bytes, floor: floor.ns / bytes, ours: ours.ns / bytes, ratio: ours.ratio });
}
report({ calls, batches });
