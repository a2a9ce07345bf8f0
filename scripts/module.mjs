// Rust to `group_call_bg.wasm` and its glue: cargo, wasm-bindgen, wasm-opt.

import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { SCRIPTS, NAME, ROOT, TARGET } from "./paths.mjs";
import { BuildError, run } from "./run.mjs";
import { withoutSection } from "./sections.mjs";
import { hostCargo, toolchainEnv } from "./toolchain.mjs";

const TRIPLE = "wasm32-unknown-unknown";

/**
 * The oldest instruction set plus what every engine has had since 2020. Without reference types
 * and multiple values the glue is smaller, and wasm2js can read the module.
 */
const FEATURES = ["bulk-memory", "sign-ext", "nontrapping-fptoint", "mutable-globals"];
/** What every server has had since 2021, too, and wasm2js cannot read. */
const SERVER_FEATURES = ["simd128"];
/** The profile of Cargo.toml that the module for pages is built by. */
const PAGE = "page";

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
    // The compiler takes the last that fits, so the special ones come behind the general one.
    ...crates.map((name) => [join(registries, name), "/crates"]),
    [toolchain.sysroot, "/rust"],
    // Debian's source is a link out of the sysroot.
    ["/usr/src", "/rust"],
    [ROOT, "/group-call"],
  ].map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

const isPage = (profile) => profile === PAGE;

function rustflags(toolchain, profile) {
  const features = isPage(profile) ? FEATURES : [...FEATURES, ...SERVER_FEATURES];
  return [
    "-Ctarget-cpu=mvp",
    `-Ctarget-feature=${features.map((feature) => `+${feature}`).join(",")}`,
    ...(toolchain.buildStd
      ? ["-Cpanic=immediate-abort", "-Zunstable-options", "-Zlocation-detail=none", "-Zfmt-debug=none"]
      : []),
    // Nothing recurses deeper than a call may nest; the rest of the usual megabyte would stay empty.
    "-Clink-arg=-zstack-size=262144",
    ...remaps(toolchain),
  ];
}

/** Compiles the crate under a profile of Cargo.toml, with these features; returns the path of cargo's module. */
function compile(toolchain, targetDir, profile, features) {
  // First, because `remaps` looks at what is there.
  run(toolchain.cargo, ["fetch", "--locked", "--quiet"], { cwd: ROOT, env: toolchainEnv(toolchain) });
  const buildStd = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
  run(
    toolchain.cargo,
    // One crate type only: with both of Cargo.toml, cargo drops link-time optimization silently.
    ["rustc", "--profile", profile, "--lib", "--crate-type", "cdylib", "--target", TRIPLE, "--locked",
      ...features.flatMap((feature) => ["--features", feature]),
      ...(toolchain.buildStd ? buildStd : [])],
    {
      cwd: ROOT,
      env: {
        ...toolchainEnv(toolchain),
        CARGO_TARGET_DIR: targetDir,
        CARGO_INCREMENTAL: "0",
        CARGO_ENCODED_RUSTFLAGS: rustflags(toolchain, profile).join("\x1f"),
      },
    },
  );
  return join(targetDir, TRIPLE, profile, `${NAME}.wasm`);
}

/** The version of `crate` in a Cargo.lock. */
export function lockedVersion(lockFile, crate) {
  const text = readFileSync(lockFile, "utf8");
  const version = text.match(new RegExp(`name = "${crate}"\\nversion = "([^"]+)"`))?.[1];
  if (!version) throw new BuildError(`${lockFile} holds no ${crate}`);
  return version;
}

/** The version of wasm-bindgen, once it is sure that the crate and the generator agree. */
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
function buildBindgen(toolchain) {
  const targetDir = join(TARGET, "bindgen");
  run(hostCargo(toolchain), ["build", "--release", "--locked", "--quiet"], {
    cwd: join(SCRIPTS, "bindgen"),
    env: { CARGO_TARGET_DIR: targetDir },
  });
  return join(targetDir, "release", "group-call-bindgen");
}

const STRIP = ["--strip-debug", "--strip-producers", "--strip-target-features"];

function optimize(from, to, profile) {
  run(process.execPath, [
    join(SCRIPTS, "node_modules/binaryen/bin/wasm-opt"),
    ...WASM_OPT_FEATURES,
    ...(isPage(profile)
      // Control flow written anew is half a percent smaller, what is known of each value another third of one.
      ? ["-Oz", "--converge", "--flatten", "--rereloop", "-Oz", "--converge", "--gufa", "-Oz", "--converge"]
      : ["--enable-simd", "-O3"]),
    ...STRIP,
    from, "-o", to,
  ]);
}

/**
 * The module and its glue.
 * @param {object} toolchain from `findToolchain`
 * @param {{targetDir?: string, profile?: string, features?: string[]}} [options] cargo's folder and profile, the crate's features
 * @returns {{wasm: Buffer, glue: string}}
 */
export function buildModule(toolchain, { targetDir = join(TARGET, "wasm"), profile = "release", features = [] } = {}) {
  bindgenVersion();
  const bindgen = buildBindgen(toolchain);
  const compiled = withLock(join(targetDir, "build.lock"), () =>
    readFileSync(compile(toolchain, targetDir, profile, features)));

  mkdirSync(TARGET, { recursive: true });
  const scratch = mkdtempSync(join(TARGET, "bindgen-out-"));
  try {
    // A prebuilt standard library notes reference types, whatever our own code is compiled for;
    // wasm-bindgen would believe the note and look for support that is not there.
    const plain = join(scratch, `${NAME}.wasm`);
    writeFileSync(plain, withoutSection(compiled, "target_features"));
    run(bindgen, [plain, scratch, NAME]);
    const bound = join(scratch, `${NAME}_bg.wasm`);
    const small = join(scratch, `${NAME}_opt.wasm`);
    optimize(bound, small, profile);
    const glue = readFileSync(join(scratch, `${NAME}_bg.js`), "utf8");
    return { wasm: readFileSync(small), glue };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
