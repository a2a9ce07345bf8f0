// What each feature of the crate weighs in a minimal Leptos app: `node examples/leptos/weigh/weigh.mjs`
//
// Built as the example is, then `wasm-opt -Oz` and brotli at its best. Wants the target
// wasm32-unknown-unknown, and the repository's tools (`npm install --prefix scripts`).

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { WASM_OPT_FEATURES } from "../../../scripts/module.mjs";
import { SCRIPTS, TARGET } from "../../../scripts/paths.mjs";
import { measure } from "../../../scripts/sizes.mjs";
import { findToolchain } from "../../../scripts/toolchain.mjs";
import { buildBindgen } from "../../../scripts/wasm.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const WASM = "wasm32-unknown-unknown";
/** What a prebuilt standard library is compiled for. */
const FEATURES = [...WASM_OPT_FEATURES, "--enable-reference-types", "--enable-multivalue"];
const FOLDER = join(TARGET, "weigh");

/** The features of the app, and what each of them is in the crate. */
const APPS = { "the app alone": "", "with `serde`": "validate", "with `client`": "client" };

const bindgen = buildBindgen(findToolchain());
let alone;
for (const [name, features] of Object.entries(APPS)) {
  execFileSync("cargo", ["build", "--release", "--locked", "--target", WASM, "--features", features], {
    cwd: HERE,
    env: { ...process.env, CARGO_TARGET_DIR: FOLDER },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const out = join(FOLDER, "bindgen", features || "alone");
  mkdirSync(out, { recursive: true });
  execFileSync(bindgen, [join(FOLDER, WASM, "release/group-call-weigh.wasm"), out, "app", "web"]);
  const optimizer = join(SCRIPTS, "node_modules/binaryen/bin/wasm-opt");
  const small = join(out, "small.wasm");
  execFileSync(process.execPath, [optimizer, ...FEATURES, "-Oz", "--strip-debug", join(out, "app_bg.wasm"), "-o", small]);
  const { raw, brotli } = measure(readFileSync(small));
  alone ??= brotli;
  console.log(`| ${name} | ${raw.toLocaleString("en")} | ${brotli.toLocaleString("en")} | +${(brotli - alone).toLocaleString("en")} |`);
}
