// Memory over a million calls.

import { inNode } from "../child.mjs";
import { times, whole } from "../report.mjs";

const kib = (bytes) => `${whole(bytes / 1024)} KiB`;

export default {
  name: "memory",
  title: "Memory",
  async run({ quick }) {
    const found = await inNode("subjects/memory.mjs", { calls: quick ? 100_000 : 1_000_000, sends: quick ? 10_000 : 100_000 }, ["--expose-gc"]);
    const row = (name, { times: count, before, after, slope }) => [
      `${name}, ${whole(count)} calls`, kib(before.module.bytes), kib(after.module.bytes), String(after.module.instances - before.module.instances), times(slope),
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
