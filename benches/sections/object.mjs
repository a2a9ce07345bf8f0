// object → bytes, beside validators.

import { inNode } from "../child.mjs";
import { microseconds, ratio } from "../report.mjs";
import { version } from "../setup.mjs";

const KINDS = ["0.5 KB", "4 KB", "32 KB"];
const PACKAGES = { "ajv standalone": "ajv", "zod/mini": "zod" };

/** What is no judging, as it stands in the table. */
const PARTS = {
  "part: text": "*`JSON.stringify` alone*",
  "part: bytes": "*the same, and `encodeInto` a buffer that is there*",
};

const named = (name) => (name === "by hand" ? "by hand" : `${name} ${version(PACKAGES[name] ?? name)}`);

export default {
  name: "object",
  title: "Object to bytes, beside validators",
  async run({ quick }) {
    const found = await inNode("subjects/object.mjs", { kinds: KINDS, rounds: quick ? 7 : 41, ms: quick ? 8 : 15 });
    const data = {};
    const tables = KINDS.map((kind) => {
      const byName = Object.fromEntries(found[kind].map((one) => [one.name, one]));
      const names = Object.keys(byName).filter((name) => name in PARTS || (name !== "floor" && !name.includes(":")));
      data[kind] = Object.fromEntries(names.map((name) => [name, byName[name].ratio]));
      const rows = names
        .sort((one, other) => byName[one].ratio.median - byName[other].ratio.median)
        .map((name) => {
          if (name in PARTS) return [PARTS[name], microseconds(byName[name].ns), ratio(byName[name].ratio), ""];
          const alone = byName[name === "group-call" ? "group-call: validate" : `${name}: parse`];
          const shown = name === "group-call" ? "**group-call**" : named(name);
          return [shown, microseconds(byName[name].ns), ratio(byName[name].ratio), microseconds(alone.ns)];
        });
      return {
        intro: `A call of ${kind}: the floor, \`JSON.stringify\` + \`TextEncoder\`, takes ${microseconds(byName.floor.ns)} µs.`,
        columns: ["checked by", "to bytes, µs", "ratio to the floor", "verdict alone, µs"],
        rows,
      };
    });
    tables.at(-1).notes = [
      "Others: `parse`, `JSON.stringify`, `TextEncoder`, with a schema of the same fields and formats that changes nothing. group-call: the way of `group()`, " +
        "`JSON.stringify` and then every rule of the contract over its text, in bytes. The verdict alone is `parse` against `validate`.",
    ];
    return { data, tables };
  },
};
