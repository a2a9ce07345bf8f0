// Which part of the package's TypeScript may import which, so that it stays easy to change.
//
//   node --test tests/layers.mjs

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), "../pkg/src");

/** Anyone may import types, which are not code, and the numbers that Rust and TypeScript share. */
const COMMON = ["types", "protocol"];

/** Each folder, or file outside the folders, with those it may import. */
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
  // Their code stands alone: from `error` they import only types.
  page: ["error"],
  outbox: ["page"],
  // What Rust's own group() leaves to JavaScript; from the main entry it imports only types.
  wasm: ["index", "error"],
};
/** The published entries may import anything. */
const ENTRIES = "entries";

const files = readdirSync(SOURCES, { recursive: true })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith(".d.ts"));

/** `protocol` for module/protocol.ts; for any other file its folder, or its own name if it has none. */
function roomOf(file) {
  if (file === "module/protocol.ts") return "protocol";
  const [first, ...rest] = file.split("/");
  return rest.length ? first : first.replace(/\.[jt]s$/, "");
}

/** The package's own sources that a file imports, `export … from` and `import(…)` included. */
function importsOf(file) {
  const text = readFileSync(join(SOURCES, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const specifiers = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)"(\.[^"]+)"/g)].map(([, one]) => one);
  return specifiers
    .filter((one) => one.endsWith(".js"))
    .map((one) => relative(SOURCES, join(SOURCES, dirname(file), one)).split(sep).join("/").replace(/\.js$/, ".ts"));
}

describe("who may import whom in the package", () => {
  test("every file belongs to a folder with an entry in the table", () => {
    assert.ok(files.length > 30, `${files.length} files`);
    assert.deepEqual(files.filter((file) => roomOf(file) !== ENTRIES && !LINES[roomOf(file)]), []);
  });

  test("every folder imports only what it may", () => {
    const wrong = [];
    let count = 0;
    for (const file of files) {
      const room = roomOf(file);
      if (room === ENTRIES) continue;
      for (const imported of importsOf(file)) {
        assert.ok(existsSync(join(SOURCES, imported)), `${file} imports ${imported}, which does not exist`);
        count++;
        const other = roomOf(imported);
        if (other !== room && ![...COMMON, ...LINES[room]].includes(other)) wrong.push(`${file} imports ${imported}`);
      }
    }
    assert.ok(count > 80, `${count} imports`);
    assert.deepEqual(wrong, []);
  });

  test("there is no cycle, types aside", () => {
    const reached = (room, seen = []) => {
      assert.ok(!seen.includes(room), `a cycle: ${[...seen, room].join(" → ")}`);
      for (const next of LINES[room]) reached(next, [...seen, room]);
    };
    for (const room of Object.keys(LINES)) reached(room);
  });

  test("files of types contain no code", () => {
    for (const file of files.filter((name) => roomOf(name) === "types")) {
      const text = readFileSync(join(SOURCES, file), "utf8").replace(/\/\*[^]*?\*\//g, "");
      assert.doesNotMatch(text, /^\s*(export )?(default |async )*(const|let|var|function|class|enum)\b/m, file);
      assert.doesNotMatch(text, /^import (?!type)/m, file);
    }
  });
});
