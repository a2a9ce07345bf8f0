// Builds pkg/dist/wasm from the crate's feature `js`: cargo, wasm-bindgen, wasm-opt.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { compile, optimize } from "./module.mjs";
import { ROOT, SCRIPTS, TARGET } from "./paths.mjs";
import { BuildError, output, run } from "./run.mjs";
import { withoutSection } from "./sections.mjs";

/** wasm-bindgen's name for its output. */
const NAME = "group_call_wasm";

/** Reading a JavaScript value recurses through both languages, deeper than a call may nest. */
const STACK = 1 << 20;

/** The version of `crate` in a Cargo.lock. */
function lockedVersion(lockFile, crate) {
  const text = readFileSync(lockFile, "utf8");
  const version = text.match(new RegExp(`name = "${crate}"\\nversion = "([^"]+)"`))?.[1];
  if (!version) throw new BuildError(`${lockFile} holds no ${crate}`);
  return version;
}

/** The version of wasm-bindgen, after checking that the crate and the generator agree. */
export function bindgenVersion() {
  const crate = lockedVersion(join(ROOT, "Cargo.lock"), "wasm-bindgen");
  const support = lockedVersion(join(SCRIPTS, "bindgen/Cargo.lock"), "wasm-bindgen-cli-support");
  if (crate !== support) {
    throw new BuildError(
      `Cargo.lock has wasm-bindgen ${crate}, scripts/bindgen has ${support}: they must be equal, ` +
        "because the generator reads a format that changes between versions",
    );
  }
  return crate;
}

/** Builds the small programme around wasm-bindgen's library; returns its path. */
export function buildBindgen(toolchain) {
  const targetDir = join(TARGET, "bindgen");
  // The user's own cargo, if there is one, since the programme runs here.
  const cargo = output("cargo", ["--version"]) === undefined ? toolchain.cargo : "cargo";
  run(cargo, ["build", "--release", "--locked", "--quiet"], {
    cwd: join(SCRIPTS, "bindgen"),
    env: { CARGO_TARGET_DIR: targetDir },
  });
  return join(targetDir, "release", "group-call-bindgen");
}

/** wasm-bindgen's glue as a function, so that each instance has glue of its own. */
async function toFactory(glue) {
  const esbuild = await import("esbuild");
  const { code } = await esbuild.transform(glue, {
    loader: "js",
    format: "iife",
    globalName: "glue",
    target: "es2022",
  });
  return `export function makeGlue() {\n${code}\nreturn glue;\n}\n`;
}

/**
 * The module that exports `group()`, and its glue as the source of `makeGlue`.
 * @returns {Promise<{module: Buffer, glue: string}>}
 */
export async function buildWasm(toolchain, { targetDir = join(TARGET, "wasm") } = {}) {
  bindgenVersion();
  const bindgen = buildBindgen(toolchain);
  const options = { crate: "group-call", features: ["js"], stack: STACK, fast: false };
  // A folder of its own, as in buildModule: other flags mean another standard library.
  const folder = join(targetDir, "js");
  const compiled = withLock(join(folder, "build.lock"), () =>
    readFileSync(compile(toolchain, folder, options)),
  );
  mkdirSync(TARGET, { recursive: true });
  const scratch = mkdtempSync(join(TARGET, "bindgen-"));
  try {
    // A prebuilt standard library declares reference types, whatever our own code is compiled for;
    // wasm-bindgen would believe that and look for support that is not there.
    const plain = join(scratch, `${NAME}.wasm`);
    writeFileSync(plain, withoutSection(compiled, "target_features"));
    run(bindgen, [plain, scratch, NAME]);
    const small = join(scratch, "small.wasm");
    optimize(join(scratch, `${NAME}_bg.wasm`), small, true);
    const glue = readFileSync(join(scratch, `${NAME}_bg.js`), "utf8");
    return { module: readFileSync(small), glue: await toFactory(glue) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
