// Compiles Rust to `group_call_bg.wasm`: cargo, wasm-opt.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { ROOT, SCRIPTS, TARGET } from "./paths.mjs";
import { BuildError, run } from "./run.mjs";
import { withoutExports, withoutSection } from "./sections.mjs";
import { toolchainEnv } from "./toolchain.mjs";

const TRIPLE = "wasm32-unknown-unknown";

/**
 * The oldest instruction set plus what every engine has had since 2020. Without reference types
 * and multiple values wasm2js can read the module.
 */
const FEATURES = ["bulk-memory", "sign-ext", "nontrapping-fptoint", "mutable-globals"];
/** What every engine has had since 2021, but wasm2js cannot read. */
const SIMD = "simd128";
/** The profile in Cargo.toml that the module is built with. */
const PROFILE = "module";
const CRATE = "group-call-module";

export const WASM_OPT_FEATURES = [
  "--mvp-features",
  "--enable-bulk-memory",
  "--enable-bulk-memory-opt",
  "--enable-sign-ext",
  "--enable-nontrapping-float-to-int",
  "--enable-mutable-globals",
];

/** Folders of this machine, each with the name that stands for it in the module. */
function remaps(toolchain) {
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  // Cargo names these after the registry's host.
  const registries = join(cargoHome, "registry/src");
  const crates = existsSync(registries) ? readdirSync(registries) : [];
  return [
    [cargoHome, "/cargo"],
    // The compiler takes the last that fits, so the special ones come after the general one.
    ...crates.map((name) => [join(registries, name), "/crates"]),
    [toolchain.sysroot, "/rust"],
    // Debian's source is a link out of the sysroot.
    ["/usr/src", "/rust"],
    [ROOT, "/group-call"],
  ].map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

function rustflags(toolchain, { simd, stack, fast }) {
  const features = simd ? [...FEATURES, SIMD] : FEATURES;
  return [
    // The hot functions are built for speed, by an attribute that stable compilers do not have.
    ...(fast ? ["--cfg=group_call_module"] : []),
    "-Ctarget-cpu=mvp",
    `-Ctarget-feature=${features.map((feature) => `+${feature}`).join(",")}`,
    ...(toolchain.buildStd
      ? [
          "-Cpanic=immediate-abort",
          "-Zunstable-options",
          "-Zlocation-detail=none",
          "-Zfmt-debug=none",
        ]
      : []),
    `-Clink-arg=-zstack-size=${stack}`,
    ...remaps(toolchain),
  ];
}

/**
 * Nothing recurses as deep as a call nests: the deepest chain of calls takes a tenth of this. The data comes
 * after the stack, and an address below 16 KiB takes a byte less.
 */
const STACK = 12 << 10;

/**
 * Compiles a crate of the workspace as a module.
 * @param {{crate?: string, features?: string[], simd?: boolean, stack?: number, fast?: boolean}} options
 *   `stack` in bytes; `fast`: whether the hot functions are built for speed
 * @returns {string} the path of cargo's module
 */
export function compile(
  toolchain,
  targetDir,
  { crate = CRATE, features = [], simd = true, stack = STACK, fast = true },
) {
  // First, because `remaps` looks at what is there.
  run(toolchain.cargo, ["fetch", "--locked", "--quiet"], {
    cwd: ROOT,
    env: toolchainEnv(toolchain),
  });
  const buildStd = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
  run(
    toolchain.cargo,
    // One crate type only: with two, cargo drops link-time optimization silently. One package only:
    // no other member of the workspace may add features.
    [
      "rustc",
      "-p",
      crate,
      "--profile",
      PROFILE,
      "--lib",
      "--crate-type",
      "cdylib",
      "--target",
      TRIPLE,
      "--locked",
      ...features.flatMap((feature) => ["--features", feature]),
      ...(toolchain.buildStd ? buildStd : []),
    ],
    {
      cwd: ROOT,
      env: {
        ...toolchainEnv(toolchain),
        CARGO_TARGET_DIR: targetDir,
        CARGO_INCREMENTAL: "0",
        CARGO_ENCODED_RUSTFLAGS: rustflags(toolchain, { simd, stack, fast }).join("\x1f"),
      },
    },
  );
  return join(targetDir, TRIPLE, PROFILE, `${crate.replaceAll("-", "_")}.wasm`);
}

const STRIP = ["--strip-debug", "--strip-producers", "--strip-target-features"];

export function optimize(from, to, simd) {
  run(process.execPath, [
    join(SCRIPTS, "node_modules/binaryen/bin/wasm-opt"),
    ...WASM_OPT_FEATURES,
    ...(simd ? ["--enable-simd"] : []),
    // Rust checks before it divides or indexes, so no load or division relies on its trap. The first
    // kilobyte is the far end of the stack. Each of the two saves half a percent.
    "--ignore-implicit-traps",
    "--low-memory-unused",
    // Larger functions stay separate, even if they are called only once: that makes the module no smaller, but
    // a percent smaller once compressed.
    "--one-caller-inline-max-function-size=100",
    // Rewriting control flow saves half a percent, and tracking what is known of each value another third of one.
    "-Oz",
    "--converge",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--gufa",
    "-Oz",
    "--converge",
    ...STRIP,
    from,
    "-o",
    to,
  ]);
}

/**
 * The module. It imports nothing; its exports are the memory and the functions of `pkg/module`.
 * @param {object} toolchain from `findToolchain`
 * @param {{targetDir?: string, features?: string[], simd?: boolean}} [options] cargo's folder, the crate's features, whether
 *   it may use SIMD instructions
 * @returns {Buffer}
 */
export function buildModule(
  toolchain,
  { targetDir = join(TARGET, "wasm"), features = [], simd = true } = {},
) {
  // With other flags cargo would build the standard library again, each time.
  const folder = simd ? targetDir : join(targetDir, "without-simd");
  const compiled = withLock(join(folder, "build.lock"), () =>
    readFileSync(compile(toolchain, folder, { features, simd })),
  );

  mkdirSync(TARGET, { recursive: true });
  const scratch = mkdtempSync(join(TARGET, "module-"));
  try {
    const [given, small] = ["given.wasm", "small.wasm"].map((name) => join(scratch, name));
    // A prebuilt standard library declares features that our own code is not compiled for. The globals
    // are the linker's.
    writeFileSync(
      given,
      withoutExports(withoutSection(compiled, "target_features"), ["__heap_base", "__data_end"]),
    );
    optimize(given, small, simd);
    const wasm = readFileSync(small);
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
    if (imports.length > 0)
      throw new BuildError(`the module imports ${imports.map(({ name }) => name).join(", ")}`);
    return wasm;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
