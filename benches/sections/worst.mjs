// Worst cases: inputs of 32 KiB made to be slow.

import { inNode } from "../child.mjs";
import { times } from "../report.mjs";

export default {
  name: "worst",
  title: "Inputs made to be slow",
  async run({ quick }) {
    const found = await inNode("subjects/worst.mjs", { rounds: quick ? 5 : 25 });
    const slowest = Math.max(...found.map(({ ms }) => ms));
    const steepest = Math.max(...found.map(({ growth }) => growth));
    return {
      data: { found, slowest, steepest },
      tables: [
        {
          intro: "Node, `validateJson`: the time for 32 KiB, and how it compares with 16 KiB (2 is linear).",
          columns: ["input", "ms", "t(32 KiB) / t(16 KiB)", "answer"],
          rows: [...found].sort((one, other) => other.ms - one.ms).map(({ name, ms, growth, answer }) => [name, times(ms), times(growth), answer === "accepted" ? answer : `\`${answer}\``]),
          notes: [`The slowest takes ${times(slowest)} ms, the steepest grows by ${times(steepest)}.`],
        },
      ],
    };
  },
};
