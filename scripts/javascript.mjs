// The module as JavaScript, for pages that refuse WebAssembly: the same instructions, translated by wasm2js.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WASM_OPT_FEATURES } from "./module.mjs";
import { SCRIPTS, TARGET } from "./paths.mjs";
import { BuildError, run } from "./run.mjs";

const binaryen = (tool, ...args) =>
  run(process.execPath, [join(SCRIPTS, "node_modules/binaryen/bin", tool), ...args]);

/** What the module uses beyond the first version of WebAssembly, which is all that wasm2js reads. */
const LOWER = [
  ...WASM_OPT_FEATURES,
  "--llvm-memory-copy-fill-lowering",
  "--signext-lowering",
  "--llvm-nontrapping-fptoint-lowering",
];

/** The part of `text` after `mark`, and the one before it. */
function cut(text, mark) {
  const parts = text.split(mark);
  if (parts.length !== 2)
    throw new BuildError(
      `wasm2js no longer writes \`${mark.trim()}\` once; scripts/javascript.mjs must follow it`,
    );
  return parts;
}

/**
 * An ES module that exports `instantiate()`, which returns the exports of a new instance, as
 * `new WebAssembly.Instance(module).exports` does.
 * @param {Buffer} wasm from `buildModule`
 */
export function toJavaScript(wasm) {
  mkdirSync(TARGET, { recursive: true });
  const scratch = mkdtempSync(join(TARGET, "wasm2js-"));
  try {
    const [given, lowered, script] = ["given.wasm", "lowered.wasm", "script.js"].map((name) =>
      join(scratch, name),
    );
    writeFileSync(given, wasm);
    binaryen("wasm-opt", ...LOWER, "-Oz", given, "-o", lowered);
    // Reading it without these features fails if any of them is still used.
    binaryen("wasm2js", "--mvp-features", "--enable-mutable-globals", "-Oz", lowered, "-o", script);
    // wasm2js makes a single instance, while loading; a function makes as many as are needed.
    const [body] = cut(readFileSync(script, "utf8"), "\nvar retasmFunc = asmFunc(");
    return `export function instantiate() {\n${body}\nreturn asmFunc({});\n}\n`;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
