// The types: that they compile as users compile them, refuse what they should, and say what the
// sources and the built module say.
//
//   node --test tests/types.mjs

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ts from "typescript-5";
import { KNOWN_TRAITS } from "./reference/lists.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);
const TYPES = join(ROOT, "pkg/dist/index.d.ts");
const DIST = join(ROOT, "pkg/dist");
const COMPILERS = ["typescript", "typescript-5"];
/** The newer compiler, for checks where the older one is slow and would find nothing different. */
const NEWEST = ["typescript"];
const read = (...path) => readFileSync(join(ROOT, ...path), "utf8");
const run = promisify(execFile);

// ─── A project of a user ─────────────────────────────────────────────────────────────────────

/** A folder with the installed package and the test files. */
function project() {
  const root = mkdtempSync(join(tmpdir(), "group-call-types-"));
  const installed = join(root, "node_modules/group-call");
  mkdirSync(join(installed, "dist"), { recursive: true });
  cpSync(join(ROOT, "pkg/package.json"), join(installed, "package.json"));
  cpSync(DIST, join(installed, "dist"), { recursive: true });
  for (const name of ["@types", "@standard-schema", "@cloudflare"]) {
    symlinkSync(join(HERE, "node_modules", name), join(root, "node_modules", name), "junction");
  }
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  for (const name of readdirSync(join(HERE, "types"))) {
    const text = readFileSync(join(HERE, "types", name), "utf8");
    writeFileSync(join(root, name), text);
    // The same without the directives, to see which error each one expects.
    if (text.includes("@ts-expect-error")) {
      writeFileSync(join(root, `bare-${name}`), text.replaceAll("@ts-expect-error", "expected"));
    }
  }
  return root;
}

const root = project();
after(() => rmSync(root, { recursive: true, force: true }));

/** Runs a compiler and returns its errors as lines. */
async function compile(compiler, name, { files, ...compilerOptions }) {
  const config = join(root, `${compiler}.${name.replace(/\W+/g, "-")}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { noEmit: true, ...compilerOptions }, files }));
  try {
    await run(process.execPath, [join(HERE, "node_modules", compiler, "bin/tsc"), "-p", config, "--pretty", "false"], { cwd: root });
    return [];
  } catch ({ stdout, stderr }) {
    const lines = `${stdout}${stderr}`.trim().split("\n");
    return lines.length > 0 && lines[0] !== "" ? lines : ["the compiler failed without a word"];
  }
}

// ─── Compiling ───────────────────────────────────────────────────────────────────────────────

const STRICT = {
  strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true, noImplicitOverride: true, isolatedModules: true, verbatimModuleSyntax: false,
  target: "es2022", types: [],
};
const DOM = { lib: ["es2022", "dom", "dom.iterable"] };
const NO_DOM = { lib: ["es2022"] };
const NODENEXT = { module: "nodenext", moduleResolution: "nodenext" };
const COMMON = ["accepted.ts", "refused.ts", "standard-schema.ts"];

const CONFIGURATIONS = {
  "nodenext with the DOM": { ...STRICT, ...DOM, ...NODENEXT, files: [...COMMON, "dom.ts", "run.ts", "page.ts", "commonjs.cts"] },
  "nodenext without the DOM": { ...STRICT, ...NO_DOM, ...NODENEXT, files: [...COMMON, "commonjs.cts"] },
  "nodenext with Node's types": { compilers: NEWEST, ...STRICT, ...NO_DOM, ...NODENEXT, types: ["node"], files: [...COMMON, "dom.ts", "commonjs.cts"] },
  "nodenext with the DOM and Node's types": { compilers: NEWEST, ...STRICT, ...DOM, ...NODENEXT, types: ["node"], files: [...COMMON, "dom.ts"] },
  "Cloudflare Workers": {
    ...STRICT, ...NO_DOM, module: "esnext", moduleResolution: "bundler", customConditions: ["workerd", "worker"],
    types: ["@cloudflare/workers-types"], files: ["accepted.ts", "refused.ts", "workers.ts"],
  },
  node16: { ...STRICT, ...DOM, module: "node16", moduleResolution: "node16", files: [...COMMON, "dom.ts", "commonjs.cts"] },
  bundler: { compilers: NEWEST, ...STRICT, ...DOM, module: "esnext", moduleResolution: "bundler", files: [...COMMON, "dom.ts", "run.ts", "page.ts"] },
  "bundler with the newest libraries": {
    compilers: NEWEST, ...STRICT, target: "esnext", lib: ["esnext", "dom", "dom.iterable"], module: "preserve", moduleResolution: "bundler",
    files: [...COMMON, "dom.ts"],
  },
  "bundler, not strict": {
    compilers: NEWEST, ...STRICT, ...DOM, strict: false, exactOptionalPropertyTypes: false, module: "esnext", moduleResolution: "bundler",
    files: ["dom.ts"], skipLibCheck: false,
  },
  "node10 to CommonJS": {
    compilers: ["typescript-5"], ...STRICT, ...DOM, module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "5.0",
    files: ["accepted.ts", "refused.ts", "dom.ts", "subpaths.ts"],
  },
};

const limit = Math.max(1, Math.min(4, availableParallelism() - 1));

for (const compiler of COMPILERS) {
  const { version } = createRequire(import.meta.url)(`${compiler}/package.json`);

  describe(`TypeScript ${version}`, { concurrency: limit }, () => {
    for (const [name, { compilers = COMPILERS, ...configuration }] of Object.entries(CONFIGURATIONS)) {
      if (!compilers.includes(compiler)) continue;
      test(name, async () => assert.deepEqual(await compile(compiler, name, configuration), []));
    }

    for (const file of ["refused.ts", "dom.ts"]) {
      test(`each error of ${file} is the one that is meant`, async () => {
        const lines = await compile(compiler, `bare ${file}`, { ...STRICT, ...DOM, ...NODENEXT, files: [`bare-${file}`] });
        const found = lines.map((line) => line.match(/^\S+\((\d+),\d+\): error TS(\d+)/)).filter(Boolean);
        const expected = readFileSync(join(HERE, "types", file), "utf8").split("\n").flatMap((line, index) => {
          const code = line.match(/@ts-expect-error (\d+): /)?.[1];
          assert.ok(code || !line.includes("@ts-expect-error"), `${file}:${index + 1}: name the error's number`);
          return code ? [`line ${index + 2}: ${code}`] : [];
        });
        assert.ok(expected.length > 0);
        assert.deepEqual(found.map(([, line, code]) => `line ${line}: ${code}`), expected);
      });
    }
  });
}

// ─── Completing ──────────────────────────────────────────────────────────────────────────────

/** The properties that an editor offers at `|` in a user's source. */
function offered(source) {
  const path = join(root, "completed.ts");
  const text = `import { createGroup, group, validate } from "group-call";\n${source.replace("|", "")}`;
  const { sys } = ts;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => (name === path ? ts.ScriptSnapshot.fromString(text) : sys.fileExists(name) ? ts.ScriptSnapshot.fromString(sys.readFile(name)) : undefined),
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ strict: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: sys.fileExists,
    readFile: sys.readFile,
    directoryExists: sys.directoryExists,
  });
  const { entries } = service.getCompletionsAtPosition(path, text.length - source.length + 1 + source.indexOf("|"), {});
  return entries.filter(({ kind }) => kind === "property").map(({ name }) => name);
}

test("validate completes as one types, as group does", () => {
  const fields = offered("group({|});").sort();
  assert.ok(fields.includes("user_id") && fields.includes("groupId"), fields.join());
  assert.deepEqual(offered("validate({|});").sort(), fields);
  assert.deepEqual(offered("createGroup().validate({|});").sort(), fields);
  assert.deepEqual(offered("validate({traits: {|}});"), offered("group({traits: {|}});"));
});

// ─── Running ─────────────────────────────────────────────────────────────────────────────────

/** Every `ts` or `js` block of these texts. */
function examples() {
  const blocks = [];
  for (const path of ["pkg/dist/index.d.ts", "pkg/docs/options.md", "pkg/docs/errors.md"]) {
    if (!existsSync(join(ROOT, path))) continue;
    const text = read(path);
    for (const match of text.matchAll(/^([ *]*)```(ts|js)\n([^]*?)^[ *]*```$/gm)) {
      const code = match[3].split("\n").map((line) => line.slice(Math.min(match[1].length, line.length))).join("\n");
      blocks.push({ name: `${path}:${text.slice(0, match.index).split("\n").length}`, code });
    }
  }
  return blocks;
}

/** The page and the service that the examples assume. */
const WORLD = `
  globalThis.location = { href: "https://app.example/" };
  globalThis.fetch = async () => new Response('{"status":"success","message":"Group updated successfully"}');
`;

async function runCompiled(name, source, ...flags) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  writeFileSync(join(root, name), outputText);
  try {
    await run(process.execPath, [...flags, name], { cwd: root, timeout: 60_000 });
  } catch ({ stderr, message }) {
    // Node prints the line that threw, which in a built file is the whole file.
    assert.fail((stderr || message).split("\n").filter((line) => line.length < 500).join("\n"));
  }
}

test("the module's answers have the promised types", async () => {
  await runCompiled("run.mjs", readFileSync(join(HERE, "types/run.ts"), "utf8"));
});

describe("the documentation's examples", async () => {
  const blocks = examples();
  writeFileSync(join(root, "world.mjs"), WORLD);

  test("there are some", () => assert.ok(blocks.length >= 10, `${blocks.length}`));

  test("compile", async () => {
    const files = blocks.map(({ code }, index) => {
      writeFileSync(join(root, `example-${index}.ts`), `${code}\nexport {};\n`);
      return `example-${index}.ts`;
    });
    const named = (line) => line.replace(/^example-(\d+)\.ts/, (_, index) => blocks[index].name);
    const lines = await compile("typescript", "examples", { ...STRICT, ...DOM, ...NODENEXT, types: ["node"], files });
    assert.deepEqual(lines.map(named), []);
  });

  describe("run", { concurrency: limit }, () => {
    for (const [index, { name, code }] of blocks.entries()) {
      test(name, () => runCompiled(`example-${index}.mjs`, code, "--import", "./world.mjs"));
    }
  });
});

// ─── Drift ───────────────────────────────────────────────────────────────────────────────────

const program = ts.createProgram([TYPES], { strict: true, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"], types: [] });
const checker = program.getTypeChecker();
const exported = checker
  .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(TYPES)))
  .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
const declared = (name) => checker.getDeclaredTypeOfSymbol(exported.find((symbol) => symbol.name === name));
/** The members of a union of literals. */
const literals = (name) => declared(name).types.map(({ value }) => value).sort();
/** The properties of an interface. */
const members = (name) => declared(name).getProperties().map((symbol) => symbol.name);

/** The keys of the object literal called `name` in a TypeScript source. */
function keysOf(path, name) {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  let keys;
  source.forEachChild(function visit(node) {
    const value = ts.isVariableDeclaration(node) && node.name.getText() === name ? node.initializer : undefined;
    const object = value && ts.isAsExpression(value) ? value.expression : value;
    if (object && ts.isObjectLiteralExpression(object)) {
      keys = object.properties.map((property) => property.name.text);
    }
    node.forEachChild(visit);
  });
  assert.ok(keys, `${name} in ${path}`);
  return keys;
}

describe("the types agree with the sources", () => {
  /** The lines of the text `list`, which `as_str` answers with. */
  function names(rust, list) {
    const [, body] = rust.match(new RegExp(`const ${list}: &str = "\\\\\n([^"]*)"`)) ?? [];
    assert.ok(body, list);
    const found = body.split(/\s+/).filter(Boolean).sort();
    assert.ok(found.length > 5, list);
    return found;
  }

  test("exports of the module", async () => {
    const values = exported.filter(({ flags }) => flags & ts.SymbolFlags.Value).map(({ name }) => name).sort();
    assert.deepEqual(Object.keys(await import(pathToFileURL(join(DIST, "inline.js")).href)).sort(), values);
    assert.deepEqual(Object.keys(createRequire(import.meta.url)(join(DIST, "inline.cjs"))).sort(), values);
  });

  /** The lines of the wording from one entry to another: the first word of each. */
  function worded(from, to) {
    const lines = read("src/issue/wording.txt").split("\n").map((line) => line.split(" ")[0]);
    const [start, end] = [lines.indexOf(from), lines.indexOf(to)];
    assert.ok(start >= 0 && end - start > 5, `${from} to ${to}`);
    return lines.slice(start, end).sort();
  }

  test("issue codes", () => {
    assert.deepEqual(literals("IssueCode"), worded("required", "trimmed"));
  });

  test("change rules", () => {
    assert.deepEqual(literals("ChangeRule"), worded("trimmed", "null"));
  });

  test("error codes", () => {
    assert.deepEqual(literals("ErrorCode"), names(read("src/delivery/error_code.rs"), "NAMES"));
  });

  test("options", () => {
    const options = new Set([...members("GroupOptions"), ...members("CreateGroupOptions")]);
    assert.deepEqual([...options].sort(), keysOf("pkg/src/options.ts", "TAKES").sort());
  });

  test("profiles", () => {
    const profiles = keysOf("pkg/src/delivery/profiles.ts", "PROFILES").sort();
    assert.deepEqual(declared("Profile").types.flatMap(({ value }) => value ?? []).sort(), profiles);
  });

  test("described traits", () => {
    const described = keysOf("pkg/src/module/protocol.ts", "TRAIT_KINDS").sort();
    assert.deepEqual([...KNOWN_TRAITS].sort(), described);
    assert.deepEqual(members("Traits").sort(), described);
    assert.deepEqual(members("NormalizedTraits").sort(), described);
  });

  test("every option and every field has its documentation", () => {
    const bare = [];
    for (const name of ["GroupOptions", "GroupBatchOptions", "CreateGroupOptions", "RetryOptions", "Limits", "RetryEvent", "ResultEvent"]) {
      for (const member of declared(name).getProperties()) {
        if (ts.displayPartsToString(member.getDocumentationComment(checker)) === "") bare.push(`${name}.${member.name}`);
      }
    }
    for (const symbol of exported) {
      if (ts.displayPartsToString(symbol.getDocumentationComment(checker)) === "") bare.push(symbol.name);
    }
    assert.deepEqual(bare, []);
  });
});

// ─── The documentation's tables ──────────────────────────────────────────────────────────────

describe("the documentation's tables", async () => {
  const api = await import(pathToFileURL(join(DIST, "inline.js")).href);
  const value = (code) => new Function(`return (${code});`)();

  /** The rows of the table under a heading, each as its cells; the names in the first one apart. */
  function rows(page, heading) {
    const [, table] = read(page).match(new RegExp(`^## ${heading}\\n[^|]*((?:\\|.*\\n)+)`, "m")) ?? assert.fail(heading);
    const cells = table.split("\n").slice(2, -1).map((line) => line.slice(2, -2).split(" | "));
    return cells.map(([name, ...others]) => ({ name: name.replaceAll("`", ""), others }));
  }

  /** What validation says of an example: JSON text, or what is different in an otherwise good call. */
  function judge(example, options) {
    if (typeof example === "string") return api.validateJson(example, options);
    const call = { user_id: "u1", group_id: "g1", traits: {}, timestamp: "2024-02-29T12:00:00.000Z", ...example };
    if ("userId" in example && !("user_id" in example)) delete call.user_id;
    return api.validate(call, options);
  }
  const code = (cell) => value(cell.replace(/^`(.*)`$/, "$1"));
  const names = (table) => table.map(({ name }) => name).sort();

  test("all options", () => {
    assert.deepEqual(names(rows("pkg/docs/options.md", "Options")), keysOf("pkg/src/options.ts", "TAKES").sort());
  });

  test("all error codes", () => {
    assert.deepEqual(names(rows("pkg/docs/errors.md", "Error codes")), literals("ErrorCode"));
  });

  test("all issue codes, and their examples", () => {
    const table = rows("pkg/docs/errors.md", "Issue codes");
    for (const { name, others } of table) {
      const verdict = judge(code(others[1]));
      assert.ok(verdict.issues?.some((issue) => issue.code === name), `${name}: ${JSON.stringify(verdict)}`);
    }
    const warnings = rows("pkg/docs/errors.md", "Warning codes");
    assert.deepEqual([...new Set([...names(table), ...names(warnings)])].sort(), literals("IssueCode"));
  });

  test("all warning codes, and their examples", () => {
    const table = rows("pkg/docs/errors.md", "Warning codes");
    // These come from the relay and the service, not from the rules.
    const given = ["not_owner", "upstream"];
    assert.deepEqual(names(table.filter(({ others }) => others[1] === "–")), given);
    for (const { name, others } of table.filter(({ name }) => !given.includes(name))) {
      const verdict = judge(code(others[1]), { invalidTraits: "keep" });
      assert.ok(verdict.ok && verdict.warnings.some((warning) => warning.code === name), `${name}: ${JSON.stringify(verdict)}`);
    }
    assert.deepEqual(names(table), literals("WarningCode"));
  });

  test("all change rules, and their examples", () => {
    const table = rows("pkg/docs/errors.md", "Change rules");
    for (const { name, others } of table) {
      const verdict = judge(code(others[1]));
      assert.ok(verdict.ok && verdict.changes.some((change) => change.rule === name), `${name}: ${JSON.stringify(verdict)}`);
      const becomes = code(others[2]);
      for (const key of Object.keys(becomes)) assert.deepEqual(verdict.call[key], becomes[key], name);
    }
    assert.deepEqual(names(table), literals("ChangeRule"));
  });
});
