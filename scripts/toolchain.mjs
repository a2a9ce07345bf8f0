// Finds a compiler for wasm32-unknown-unknown, or installs one.
//
// A standard library built from source with `panic=immediate-abort` is worth about 40 % of the
// module's size, so a compiler with that source comes before a prebuilt standard library:
//
//   rustup           rustup's default toolchain with the component rust-src
//   debian           Debian's rustc-web, cargo-web, rust-web-src and lld-22
//   rustup-prebuilt  rustup's default toolchain with the target wasm32-unknown-unknown (larger)

import { existsSync } from "node:fs";
import { join } from "node:path";
import { BuildError, output } from "./run.mjs";

const TARGET = "wasm32-unknown-unknown";
const DEBIAN_PACKAGES = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const WASM_LD = "/usr/lib/llvm-22/bin/wasm-ld";
/** The first compiler with `-Cpanic=immediate-abort`. */
const FIRST_WITH_IMMEDIATE_ABORT = [1, 92];

export const KINDS = ["rustup", "debian", "rustup-prebuilt"];

/** `rustc -vV` as an object, or `undefined` if there is no such compiler. */
function describe(rustc) {
  const text = output(rustc, ["-vV"]);
  if (text === undefined) return undefined;
  const field = (name) => text.match(new RegExp(`^${name}: (.*)$`, "m"))?.[1];
  return {
    version: text.split("\n")[0],
    release: field("release"),
    sysroot: output(rustc, ["--print", "sysroot"]),
  };
}

const sourceOf = (sysroot) => join(sysroot, "lib/rustlib/src/rust/library");

function isRecent(release) {
  const [major, minor] = release.split(".").map(Number);
  const [wantMajor, wantMinor] = FIRST_WITH_IMMEDIATE_ABORT;
  return major > wantMajor || (major === wantMajor && minor >= wantMinor);
}

/** Debian's compiler, if every part of it is there. */
function debian() {
  const rustc = "/usr/bin/rustc";
  if (!existsSync(rustc) || !existsSync("/usr/bin/cargo") || !existsSync(WASM_LD)) return undefined;
  const about = describe(rustc);
  if (!about || !isRecent(about.release) || !existsSync(sourceOf(about.sysroot))) return undefined;
  return {
    kind: "debian",
    cargo: "/usr/bin/cargo",
    rustc,
    linker: WASM_LD,
    buildStd: true,
    ...about,
  };
}

/** rustup's compiler: `rustc` itself is a proxy, so the real one is named by its sysroot. */
function rustup() {
  if (output("rustup", ["--version"]) === undefined) return undefined;
  const rustc = output("rustup", ["which", "rustc"]);
  const cargo = output("rustup", ["which", "cargo"]);
  const about = rustc && describe(rustc);
  return about && cargo ? { cargo, rustc, ...about } : undefined;
}

function rustupSource() {
  const found = rustup();
  if (!found || !isRecent(found.release) || !existsSync(sourceOf(found.sysroot))) return undefined;
  return { kind: "rustup", buildStd: true, ...found };
}

function rustupPrebuilt() {
  const found = rustup();
  if (!found || !existsSync(join(found.sysroot, "lib/rustlib", TARGET, "lib"))) return undefined;
  return { kind: "rustup-prebuilt", buildStd: false, ...found };
}

function aptInstall() {
  if (output("apt-get", ["--version"]) === undefined) return;
  if (process.getuid?.() !== 0) {
    console.log(
      `(not root: \`apt-get install ${DEBIAN_PACKAGES.join(" ")}\` would give Debian's compiler)`,
    );
    return;
  }
  // `rustc-web` would replace Debian's older `rustc`, which must not happen unasked.
  const options = ["--yes", "--no-remove", "--no-install-recommends"];
  const install = () =>
    output("apt-get", ["install", ...options, ...DEBIAN_PACKAGES], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  // Fresh images have no package lists.
  console.log(`apt-get install ${DEBIAN_PACKAGES.join(" ")}`);
  if (install() === undefined && output("apt-get", ["update"]) !== undefined) install();
}

function rustupAdd(what, name) {
  if (output("rustup", ["--version"]) === undefined) return;
  console.log(`rustup ${what} add ${name}`);
  output("rustup", [what, "add", name]);
}

const WAYS = {
  debian: { find: debian, install: aptInstall },
  rustup: { find: rustupSource, install: () => rustupAdd("component", "rust-src") },
  "rustup-prebuilt": { find: rustupPrebuilt, install: () => rustupAdd("target", TARGET) },
};

/**
 * The toolchain to build with.
 * @param {string} [wanted] one of `KINDS`: only this one
 * @param {string} [preferred] one of `KINDS`: this one first, such as the recorded one
 * @returns {{kind: string, cargo: string, rustc: string, linker?: string, buildStd: boolean, version: string, sysroot: string, why: string}}
 */
export function findToolchain(wanted, preferred) {
  if (wanted !== undefined && !KINDS.includes(wanted)) {
    throw new BuildError(`no toolchain is called ${wanted}; there are ${KINDS.join(", ")}`);
  }
  const first = KINDS.filter((kind) => kind === preferred);
  const kinds = wanted ? [wanted] : [...first, ...KINDS.filter((kind) => kind !== preferred)];
  const because = (kind, how) =>
    `${how}${wanted ? ", asked for" : kind === preferred ? ", the one pkg/dist was built with" : ""}`;

  // First what is there and small, then what can be installed, and the large build last.
  const passes = wanted
    ? [kinds]
    : [kinds.filter((kind) => kind !== "rustup-prebuilt"), ["rustup-prebuilt"]];
  for (const pass of passes) {
    for (const kind of pass) {
      const found = WAYS[kind].find();
      if (found) return { ...found, why: because(kind, "installed") };
    }
    for (const kind of pass) {
      WAYS[kind].install();
      const found = WAYS[kind].find();
      if (found) return { ...found, why: because(kind, "installed just now") };
    }
  }
  throw new BuildError(
    "no compiler for WebAssembly was found, and none could be installed. One of these is enough:\n" +
      `  apt-get install ${DEBIAN_PACKAGES.join(" ")}   (Debian, as root)\n` +
      "  rustup component add rust-src\n" +
      `  rustup target add ${TARGET}   (a larger module)`,
  );
}

/** The environment in which `toolchain.cargo` takes `toolchain.rustc` and nothing else. */
export function toolchainEnv(toolchain) {
  return {
    RUSTC: toolchain.rustc,
    // The user's own wrapper or flags would change the bytes.
    RUSTC_WRAPPER: "",
    RUSTC_WORKSPACE_WRAPPER: "",
    // For building the standard library, and for `optimize(speed)` on the hot functions.
    RUSTC_BOOTSTRAP: "1",
    ...(toolchain.linker ? { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: toolchain.linker } : {}),
  };
}
