// Cost as work grows: nanoseconds a byte.

import { inNode } from "../child.mjs";
import { ratio, times, whole } from "../report.mjs";

export default {
  name: "growth",
  title: "Cost as work grows",
  async run({ quick }) {
    const found = await inNode("subjects/growth.mjs", { rounds: quick ? 5 : 21, ms: quick ? 6 : 15 });
    return {
      data: found,
      tables: [
        {
          intro: "Node, one call, bytes to bytes as above, with `limits.bytes` raised.",
          columns: ["bytes", "floor, ns a byte", "group-call, ns a byte", "ratio"],
          rows: found.calls.map(({ bytes, floor, ours, ratio: beside }) => [whole(bytes), times(floor), times(ours), ratio(beside)]),
        },
        {
          intro: "`groupBatch` of calls of 0.5 KB, profile `thrivestack`, a stub for `fetch`: all of it, results included. The floor is `JSON.stringify` + `TextEncoder` of the array.",
          columns: ["calls", "bytes sent", "floor, ns a byte", "group-call, ns a byte", "ratio"],
          rows: found.batches.map(({ count, bytes, floor, ours, ratio: beside }) => [whole(count), whole(bytes), times(floor), times(ours), ratio(beside)]),
        },
      ],
    };
  },
};
