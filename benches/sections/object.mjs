// object → bytes, beside validators.
//
// The process: object → bytes: what validators and `JSON.stringify` need for the bytes that group() sends.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeCalls, over } from "../calls.mjs";
import { compare } from "../measure.mjs";
import { fileOf } from "../package.mjs";
import { microseconds, ratio } from "../report.mjs";
import { inNode, isProcess, report, settings } from "../runtimes.mjs";
import { BENCHES, SCRATCH, version } from "../setup.mjs";
import { ajvCode, byHand, valibot, zod } from "../validators.mjs";

/** The exports of a module with this code. */
function moduleOf(name, code) {
  const file = join(SCRATCH, name);
  mkdirSync(SCRATCH, { recursive: true });
  writeFileSync(file, code);
  return import(pathToFileURL(file));
}

async function ajvStandalone() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: { contents: await ajvCode(), resolveDir: BENCHES },
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "warning",
  });
  return (await moduleOf("ajv-standalone.mjs", outputFiles[0].contents)).parse;
}

/** All of them by name. */
const makeValidators = async () => ({
  "by hand": byHand,
  "ajv standalone": await ajvStandalone(),
  valibot: valibot(),
  zod: zod(),
});

/** The package, and the two functions by which `group()` has bytes of a call, which it does not export. */
const opened = () => moduleOf("inline-opened.mjs", `${readFileSync(fileOf("group-call", "node"))}\nexport { encode, readCall };\n`);

async function measure(given) {
  const { validate, encode, readCall } = await opened();
  const { kinds, ...rest } = given;
  const VALIDATORS = await makeValidators();
  const encoder = new TextEncoder();
  const OPTIONS = { __proto__: null };

  /** The call as group() has it before it sends: text, judged, as bytes. */
  function ours(call) {
    const { json, issues } = encode(readCall(call, OPTIONS, true), OPTIONS);
    if (!json) throw new Error(JSON.stringify(issues));
    return json.length;
  }

  const room = new Uint8Array(256 * 1024);

  /** What of it is no judging: the text, and the text as bytes in a buffer that is there already. */
  const PARTS = {
    "part: text": (call) => JSON.stringify(call).length,
    "part: bytes": (call) => encoder.encodeInto(JSON.stringify(call), room).written,
  };

  /** Each library has to accept what is good and to refuse what is bad, or it measures nothing. */
  function checked(calls) {
    const [good] = calls;
    const bad = [
      { ...good, user_id: "" },
      { ...good, traits: { ...good.traits, email: "nobody" } },
      { ...good, traits: { ...good.traits, website: "not a url" } },
      { ...good, timestamp: "yesterday" },
      { ...good, group_id: undefined },
    ];
    for (const [name, parse] of Object.entries(VALIDATORS)) {
      for (const call of calls) parse(call);
      for (const call of bad) {
        let accepted = true;
        try {
          parse(call);
        } catch {
          accepted = false;
        }
        if (accepted) throw new Error(`${name} accepts ${JSON.stringify(call)}`);
      }
    }
  }

  const found = {};
  for (const kind of kinds) {
    const calls = makeCalls([kind])[kind].map((text) => JSON.parse(text));
    checked(calls);
    const cases = [
      { name: "floor", run: over(calls, (call) => encoder.encode(JSON.stringify(call)).length) },
      { name: "group-call", run: over(calls, ours) },
      { name: "group-call: validate", run: over(calls, (call) => (validate(call).ok ? 1 : 0)) },
      ...Object.entries(PARTS).map(([name, work]) => ({ name, run: over(calls, work) })),
      ...Object.entries(VALIDATORS).flatMap(([name, parse]) => [
        { name, run: over(calls, (call) => encoder.encode(JSON.stringify(parse(call))).length) },
        { name: `${name}: parse`, run: over(calls, (call) => (parse(call) ? 1 : 0)) },
      ]),
    ];
    found[kind] = await compare(cases, rest);
  }
  return found;
}

const KINDS = ["0.5 KB", "4 KB", "29 KB"];
const PACKAGES = { "ajv standalone": "ajv" };

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
    const found = await inNode("sections/object.mjs", { kinds: KINDS, rounds: quick ? 7 : 41, ms: quick ? 8 : 15 });
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
        "`JSON.stringify`, a look for what that would lose without a word (a `Map`, an error, a typed array), and every rule of the contract over its text, in bytes. " +
        "The verdict alone is `parse` against `validate`.",
    ];
    return { data, tables };
  },
};

if (isProcess(import.meta.url)) {
  report(await measure(settings()));
  process.exit(0);
}
