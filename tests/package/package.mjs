// The tarball: its contents, and each of its entries, imported and required.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { runTests, equal, ok, together } from "../checks.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { output, resultLine } from "../runtimes/in-process.mjs";

/** `module` is given to init() for entries that have no module at hand. */
const ENTRIES = [
  { specifier: "group-call", way: "require" },
  { specifier: "group-call/js", way: "import" },
  { specifier: "group-call/slim", way: "import", module: "wasm" },
];

/** Every file that a value of `exports` names. */
function targets(value) {
  return typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(targets);
}

const content = [
  {
    name: "every file that package.json names exists",
    run(_, { root, manifest }) {
      const named = [...targets(manifest.exports), manifest.main, manifest.module, manifest.types];
      const missing = [...new Set(named)].filter((path) => !existsSync(join(root, path.replace(/\*.*/, ""))));
      equal(missing, [], "missing files");
    },
  },
  {
    name: "types come first among their conditions",
    run(_, { manifest }) {
      const conditions = (value) => (typeof value === "object" ? [value, ...Object.values(value).flatMap(conditions)] : []);
      for (const entry of conditions(manifest.exports)) {
        if ("types" in entry) equal(Object.keys(entry)[0], "types", "first condition");
      }
    },
  },
  {
    name: "no dependencies, no install scripts",
    run(_, { manifest }) {
      for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"]) {
        equal(Object.keys(manifest[kind] ?? {}), [], kind);
      }
      const scripts = Object.keys(manifest.scripts ?? {}).filter((name) => /install|prepare/.test(name));
      equal(scripts, [], "install scripts");
    },
  },
  {
    name: "it contains licences, changelog and readme, but no build sources and no tests",
    run(_, { tarball }) {
      const files = tarball.files.map(({ path }) => path);
      for (const wanted of [/^LICENSE/, /^CHANGELOG\.md$/, /^README\.md$/, /^package\.json$/]) {
        ok(files.some((path) => wanted.test(path)), `${wanted} is missing; there are ${files.join(", ")}`);
      }
      const strangers = files.filter((path) => /node_modules|^src\/|^module\/|\.map$|\.rs$|test|\.tgz$|^\./.test(path));
      equal(strangers, [], "files that users have no need of");
    },
  },
  {
    name: "no code is generated at run time",
    run(_, { root, tarball }) {
      for (const { path } of tarball.files.filter(({ path }) => /\.c?js$/.test(path))) {
        const found = readFileSync(join(root, path), "utf8").match(/\beval\s*\(|new Function\b|\bFunction\s*\(\s*["'`]/);
        ok(!found, `${path}: ${found?.[0]}`);
      }
    },
  },
  {
    name: "the syntax is ES2022, and it still validates when lowered to ES2020",
    limit: 120_000,
    async run(_, { root, tarball }) {
      const { transform } = await import("esbuild");
      const scripts = tarball.files.map(({ path }) => path).filter((path) => /^dist\/.*\.c?js$/.test(path));
      ok(scripts.length > 10, `${scripts.length} scripts`);
      for (const path of scripts) {
        const text = readFileSync(join(root, path), "utf8");
        const [newest, stated] = await Promise.all(["esnext", "es2022"].map((target) => transform(text, { target, minifySyntax: false })));
        ok(newest.code === stated.code, `${path} holds syntax that is newer than ES2022`);
        // Regular expressions are not lowered: Safari 15 has no lookbehind, and Hermes, which runs the JavaScript
        // version, has no property escapes.
        const newer = path.startsWith("dist/js") ? /\(\?<[=!].*|\\p\{[A-Z]\w+\}.*/ : /\(\?<[=!].*/;
        const found = text.match(newer);
        ok(!found, `${path}: ${found?.[0].slice(0, 80)}`);
      }
      const { code } = await transform(readFileSync(join(root, "dist/js.cjs"), "utf8"), { target: "es2020" });
      const lowered = { exports: {} };
      new Script(`((module) => {${code}\n})`).runInThisContext()(lowered);
      equal(lowered.exports.validate({ user_id: "u", group_id: "g", traits: { website: "acme.com" }, timestamp: 0 }).call?.traits.website, "https://acme.com", "as ES2020");
    },
  },
  {
    name: "conditions give hosts without WebAssembly the JavaScript version",
    run(_, { manifest }) {
      for (const [entry, condition, file] of [[".", "react-native", "js.js"], [".", "fastly", "js.js"], ["./edge", "fastly", "edge-js.js"]]) {
        const names = Object.keys(manifest.exports[entry]);
        ok(names.indexOf(condition) >= 0 && names.indexOf(condition) < names.indexOf("module-sync"), `${condition} of ${entry} comes too late`);
        equal(manifest.exports[entry][condition].default, `./dist/${file}`, `${condition} of ${entry}`);
      }
    },
  },
  {
    name: "it contains no path of the machine that built it",
    run(_, { root, tarball }) {
      for (const { path } of tarball.files) {
        const text = readFileSync(join(root, path), "latin1");
        const found = text.match(/(?:\/(?:root|home|Users)\/|[A-Z]:\\Users\\|\.cargo\/registry)[\w./\\-]*/);
        ok(!found, `${path}: ${found?.[0]}`);
      }
    },
  },
];

async function entry(folder, { specifier, way, module }) {
  const name = `${specifier} by ${way}`;
  try {
    const script = join(folder, "tests", "package", "entry.mjs");
    const result = resultLine(await output(process.execPath, [script, specifier, way, ...(module ? [module] : [])], { cwd: folder }));
    return { ...result, failed: result.failed.map((failure) => ({ ...failure, name: `${name}: ${failure.name}` })) };
  } catch (error) {
    const [line] = error.message.match(/^\s*(?:\w*Error\b.*)$/m) ?? [error.message.slice(0, 1000)];
    return { passed: 0, failed: [{ name, why: line.trim() }] };
  }
}

async function run(folder) {
  const root = join(folder, "node_modules", "group-call");
  const context = {
    root,
    manifest: JSON.parse(readFileSync(join(root, "package.json"), "utf8")),
    tarball: JSON.parse(readFileSync(join(folder, "tarball.json"), "utf8")),
  };
  const results = [await runTests(content, undefined, context)];
  for (const one of ENTRIES) results.push(await entry(folder, one));
  const { size, unpackedSize, entryCount } = context.tarball;
  return { ...together(...results), notes: [`tarball: ${entryCount} files, ${size} bytes, ${unpackedSize} unpacked`] };
}

await reportOf("package", () => withInstalledPackage(run));
