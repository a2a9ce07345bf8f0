// Which part of the package's TypeScript may import which: the lines that keep it easy to change.
//
//   node --test tests/layers.mjs

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), "../pkg/src");

/** What everyone may know: types, which are no code, and the numbers that Rust and TypeScript share. */
const COMMON = ["types", "protocol"];

/** Each room, or file outside of the rooms, with those that it may import. */
const LINES = {
  protocol: [],
  types: ["error"],
  url: [],
  error: [],
  options: ["error", "url"],
  module: ["error"],
  call: ["module", "options", "url"],
  delivery: ["module", "options", "error"],
  group: ["call", "delivery", "module", "options", "error"],
  index: ["group", "call", "module", "options", "error"],
  relay: ["group", "call", "delivery", "module", "options", "error", "url"],
  edge: ["index", "relay"],
  // Their code stands alone: of `error` they know the types.
  page: ["error"],
  outbox: ["page"],
  // What Rust's own group() leaves to JavaScript; of the main entry it takes the types alone.
  wasm: ["index", "error"],
};
/** What is made of it all: free to import anything. */
const ENTRIES = "entries";

const files = readdirSync(SOURCES, { recursive: true })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith(".d.ts"));

/** `protocol` for module/protocol.ts, the folder's name in a folder, else the file's own. */
function roomOf(file) {
  if (file === "module/protocol.ts") return "protocol";
  const [first, ...rest] = file.split("/");
  return rest.length ? first : first.replace(/\.[jt]s$/, "");
}

/** What a file imports of the package's own sources, as files. `export … from` and `import(…)` too. */
function importsOf(file) {
  const text = readFileSync(join(SOURCES, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const specifiers = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)"(\.[^"]+)"/g)].map(([, one]) => one);
  return specifiers
    .filter((one) => one.endsWith(".js"))
    .map((one) => relative(SOURCES, join(SOURCES, dirname(file), one)).split(sep).join("/").replace(/\.js$/, ".ts"));
}

describe("who may know whom in the package", () => {
  test("every file belongs to a room that has a line", () => {
    assert.ok(files.length > 30, `${files.length} files`);
    assert.deepEqual(files.filter((file) => roomOf(file) !== ENTRIES && !LINES[roomOf(file)]), []);
  });

  test("every room imports only those that it may", () => {
    const wrong = [];
    let count = 0;
    for (const file of files) {
      const room = roomOf(file);
      if (room === ENTRIES) continue;
      for (const imported of importsOf(file)) {
        assert.ok(existsSync(join(SOURCES, imported)), `${file} imports ${imported}, which is not there`);
        count++;
        const other = roomOf(imported);
        if (other !== room && ![...COMMON, ...LINES[room]].includes(other)) wrong.push(`${file} imports ${imported}`);
      }
    }
    assert.ok(count > 80, `${count} imports`);
    assert.deepEqual(wrong, []);
  });

  test("the lines have no circle, types aside", () => {
    const reached = (room, seen = []) => {
      assert.ok(!seen.includes(room), `a circle: ${[...seen, room].join(" → ")}`);
      for (const next of LINES[room]) reached(next, [...seen, room]);
    };
    for (const room of Object.keys(LINES)) reached(room);
  });

  test("files of types hold no code", () => {
    for (const file of files.filter((name) => roomOf(name) === "types")) {
      const text = readFileSync(join(SOURCES, file), "utf8").replace(/\/\*[^]*?\*\//g, "");
      assert.doesNotMatch(text, /^\s*(export )?(default |async )*(const|let|var|function|class|enum)\b/m, file);
      assert.doesNotMatch(text, /^import (?!type)/m, file);
    }
  });
});
