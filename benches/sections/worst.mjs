// Worst cases: inputs of 32 KiB made to be slow.
//
// The process: Inputs made to be slow, each as a function of its size: the time of 16 and of 32 KiB.

import { median, own } from "../measure.mjs";
import { IN_NODE } from "../package.mjs";
import { times } from "../report.mjs";
import { inNode, isProcess, report, settings } from "../runtimes.mjs";

async function measure(given) {
  const { rounds } = given;
  const { validate, validateJson } = await import(IN_NODE);
  const encoder = new TextEncoder();

  const call = (members) => `{"user_id":"u","group_id":"g","timestamp":"2024-02-29T00:00:00Z","traits":{${members}}}`;
  const withTrait = (key, value) => call(`"${key}":"${value}"`);
  const withId = (id) => `{"user_id":"${id}","group_id":"g","timestamp":"2024-02-29T00:00:00Z","traits":{}}`;
  const withTimestamp = (text) => `{"user_id":"u","group_id":"g","timestamp":"${text}","traits":{}}`;
  const fill = (size, part) => part.repeat(Math.floor(size / part.length));
  const members = (size, member) => {
    const parts = [];
    for (let length = 0, index = 0; ; index++) {
      const part = member(index);
      length += encoder.encode(part).length + 1;
      if (length > size) return parts.join(",");
      parts.push(part);
    }
  };

  const INPUTS = {
    "e-mail, `a…a!`": (n) => withTrait("email", `${fill(n, "a")}!`),
    "e-mail, `a.a.a…`": (n) => withTrait("email", fill(n, "a.")),
    "e-mail, `a@a.a.a…`": (n) => withTrait("email", `a@${fill(n, "a.")}a`),
    "e-mail, many `@`": (n) => withTrait("email", fill(n, "@")),
    "URL, dots": (n) => withTrait("website", `https://${fill(n, "a.")}com`),
    "URL, bare host of dots": (n) => withTrait("website", `${fill(n, "a.")}com`),
    "URL, digits and dots": (n) => withTrait("website", fill(n, "1.")),
    "URL, long path": (n) => withTrait("avatar", `https://a.com/${fill(n, "../")}`),
    "URL, Unicode host": (n) => withTrait("website", `https://${fill(n / 2, "ü")}.com`),
    "timestamp, digits": (n) => withTimestamp(fill(n, "1")),
    "timestamp, fraction": (n) => withTimestamp(`2024-02-29T00:00:00.${fill(n, "1")}Z`),
    "timestamp, spaces": (n) => withTimestamp(`${fill(n, " ")}2024-02-29T00:00:00Z${fill(n / 4, " ")}x`),
    "phone, digits": (n) => withTrait("phone", `+${fill(n, "1")}`),
    "phone, separators": (n) => withTrait("phone", `+${fill(n, "(-) ")}123`),
    "id, long": (n) => withId(fill(n, "a")),
    "id, escapes": (n) => withId(fill(n, "\\u0041")),
    "id, white space": (n) => withId(fill(n, " ")),
    "lone surrogates": (n) => withTrait("note", fill(n, "\\ud800")),
    "escapes in a described trait": (n) => withTrait("name", fill(n, "\\n")),
    "white space around": (n) => `${fill(n / 2, " \n")}${withTrait("name", "x")}${fill(n / 2, "\t ")}`,
    "white space between": (n) => call(`"a":[${fill(n, "1 ,\n ")}1]`),
    "deep arrays": (n) => call(`"a":${fill(n, "[")}`),
    "deep objects": (n) => call(`"a":${fill(n, '{"a":')}`),
    "many keys": (n) => call(members(n, (i) => `"k${i}":1`)),
    "many keys, one letter apart": (n) => call(members(n, (i) => `"${"k".repeat(40)}${i}":1`)),
    "many equal keys": (n) => call(members(n, () => `"k":1`)),
    "many escaped keys": (n) => call(members(n, (i) => `"\\u006b${i}":1`)),
    "many `null` traits": (n) => call(members(n, (i) => `"k${i}":null`)),
    "many near misses of names": (n) => call(members(n, (i) => `"${fill(4, "_").slice(i % 4)}company${fill(1 + (i >> 2), "_")}name":1`)),
    "many keys in the address": (n) => call(`"address":{${members(n, (i) => `"k${i}":1`)}}`),
    "many keys beside the five": (n) => `${withTrait("name", "x").slice(0, -1)},${members(n, (i) => `"k${i}":1`)}}`,
    "many `__proto__`": (n) => call(members(n, () => `"a":{"__proto__":1}`)),
    "one long key": (n) => call(`"${fill(n, "k")}":1`),
    "a long number": (n) => call(`"a":${fill(n, "1")}`),
    "a long exponent": (n) => call(`"a":1e${fill(n, "9")}`),
    "employees of many digits": (n) => call(`"employees":${fill(n, "1")}`),
    "bad UTF-8 at the end": (n) => {
      const bytes = encoder.encode(withTrait("note", `${fill(n, "ü")}X`));
      bytes[bytes.lastIndexOf(0x58)] = 0xff;
      return bytes;
    },
  };

  /** As objects, for the way of group(): `NaN` makes the text be written once more, watched. */
  const OBJECTS = {
    "object: many NaN": (n) => ({
      user_id: "u",
      group_id: "g",
      timestamp: 0,
      traits: Object.fromEntries(Array.from({ length: n / 12 }, (_, i) => [`k${i}`, NaN])),
    }),
    "object: a `null` among many": (n) => ({
      user_id: "u",
      group_id: "g",
      timestamp: 0,
      traits: { a: null, many: Array.from({ length: n / 11 }, (_, i) => ({ i })) },
    }),
  };

  /** Times `work`, in milliseconds a call, so many at once that the clock can tell. */
  function timerOf(work) {
    let batch = 1;
    const timed = () => {
      const start = own();
      for (let i = 0; i < batch; i++) work();
      return (own() - start) / batch;
    };
    while (timed() * batch < 4) batch *= 2;
    return timed;
  }

  const found = [];
  const measure = (name, make, judge) => {
    const [half, full] = [16, 32].map((kib) => {
      const given = make(kib * 1024 - 200);
      const input = typeof given === "string" ? encoder.encode(given) : given;
      return { timed: timerOf(() => judge(input)), ok: judge(input).ok, first: judge(input).issues?.[0]?.code };
    });
    // Side by side, so that whatever disturbs the machine for a while disturbs both.
    const pairs = Array.from({ length: rounds }, () => [half.timed(), full.timed()]);
    const growth = median(pairs.map(([one, two]) => two / one));
    found.push({ name, ms: median(pairs.map(([, ms]) => ms)), growth, answer: full.ok ? "accepted" : full.first });
  };
  for (const [name, make] of Object.entries(INPUTS)) measure(name, make, validateJson);
  for (const [name, make] of Object.entries(OBJECTS)) measure(name, make, validate);
  return found;
}

export default {
  name: "worst",
  title: "Inputs made to be slow",
  async run({ quick }) {
    const found = await inNode("sections/worst.mjs", { rounds: quick ? 5 : 25 });
    const slowest = Math.max(...found.map(({ ms }) => ms));
    const steepest = Math.max(...found.map(({ growth }) => growth));
    return {
      data: { found, slowest, steepest },
      tables: [
        {
          intro: "Node, `validateJson`: the time for 32 KiB, and how it compares with 16 KiB (2 is linear).",
          columns: ["input", "ms", "t(32 KiB) / t(16 KiB)", "answer"],
          rows: [...found]
            .sort((one, other) => other.ms - one.ms)
            .map(({ name, ms, growth, answer }) => [name, times(ms), times(growth), answer === "accepted" ? answer : `\`${answer}\``]),
          notes: [`The slowest takes ${times(slowest)} ms, the steepest grows by ${times(steepest)}.`],
        },
      ],
    };
  },
};

if (isProcess(import.meta.url)) {
  report(await measure(settings()));
  process.exit(0);
}
