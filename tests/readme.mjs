// Runs the code in README.md and the documentation and checks the values that its comments promise. Also checks
// that the tests named in faults.md exist.
//
// Blocks of options.md and errors.md are run by types.mjs, which compiles them too; outbox.md needs
// the IndexedDB of a browser (tests/outbox). Rust is left to the doctests. A block that
// does not stand alone has its surroundings in CONTEXT.

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5";
import { equal, fail, ok, runTests } from "./checks.mjs";
import { withInstalledPackage, workFolder } from "./installed-package.mjs";
import { run } from "./packaging/processes.mjs";
import { ROOT } from "./paths.mjs";
import { reportOf } from "./report.mjs";

const ELSEWHERE = ["options.md", "errors.md", "outbox.md"];
const PAGES = ["README.md", "pkg/README.md", ...readdirSync(join(ROOT, "pkg/docs")).filter((name) => name.endsWith(".md") && !ELSEWHERE.includes(name)).map((name) => `pkg/docs/${name}`)];

const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** What a block leaves out, by page and first line: code `before` and `after` it, or the file it is an `excerptOf`. */
const CONTEXT = [
  {
    page: "pkg/docs/relay.md", starts: 'import { hasSession } from "./session-cookie.js";',
    before: 'import { relay } from "group-call/edge";',
  },
  { page: "pkg/docs/relay.md", starts: "/** The session in a cookie of this value, or undefined if it is not signed by us or has expired. */", excerptOf: "examples/recipes/session-cookie.js" },
  {
    page: "pkg/docs/relay.md", starts: "const token = await signToken(",
    before: `
      import { group } from "group-call";
      import { relay } from "group-call/edge";
      import { hasToken, signToken } from "./signed-token.js";
      const [secret, upstream, user_id, group_id] = ["a secret of 32 bytes, such as this", "https://api.example.com/group", "u1", "g1"];
      const call = { user_id, group_id, traits: {}, timestamp: new Date() };`,
  },
  {
    page: "pkg/docs/relay.md", starts: "enrich: (call, request) => ({",
    before: "const options = {",
    after: `};
      const { ip } = options.enrich({}, new Request("https://a.example/", { headers: { "cf-connecting-ip": "192.0.2.1" } }));
      if (ip !== "192.0.2.1") throw new Error(ip);`,
  },
  {
    page: "pkg/docs/recipes.md", starts: 'import { createGroup } from "group-call/page";',
    before: "const addEventListener = () => {};",
  },
  { page: "pkg/docs/relay.md", starts: "relay((env) => ({ upstream: env.UPSTREAM_URL, queue:", before: 'import { relay } from "group-call/edge";' },
];

/** The page and the service that the examples assume. */
const WORLD = `
globalThis.location = { href: "https://app.example/", origin: "https://app.example" };
globalThis.fetch = async () => new Response('{"status":"success","message":"Group updated successfully"}');
globalThis.promised = (actual, expected, line) => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(line + ": it is " + JSON.stringify(actual));
};
`;

function blocksOf(page) {
  const text = read(page);
  return [...text.matchAll(/^```(\S*)\n([^]*?)^```$/gm)].map(([, language, code, ], index, all) => ({
    page, language, code, name: `${page}, block ${index + 1}: ${code.split("\n")[0].slice(0, 60)}`, count: all.length,
  }));
}

/** `value; // "literal"` also checks it. */
const kept = (code) =>
  code.replace(/^(\s*)([\w.[\]?]+);[ \t]*\/\/ ("(?:[^"\\…]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)(?=$|[ ,;:])[^\n]*$/gm, (line, indent, value, literal) =>
    `${line}\n${indent}promised(${value}, ${literal}, ${JSON.stringify(line.trim())});`);

function transpiled(code, name) {
  const { outputText, diagnostics } = ts.transpileModule(code, {
    fileName: name,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.ReactJSX, verbatimModuleSyntax: true },
  });
  equal(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")), [], "errors");
  return outputText;
}

/** Code without its comments and empty lines. */
const bare = (code) => code.split("\n").filter((line) => !/^\s*(\/\/.*|\/\*\*.*\*\/)?$/.test(line)).join("\n");

const manifest = JSON.parse(read("package.json"));

/** Checks a shell command: the files and scripts that it names must exist. */
function checkCommand(line) {
  const command = line.replace(/(^|\s)#.*$/, "").replace(/^\$ /, "").trim();
  if (!command) return;
  const [program, ...args] = command.split(/\s+/);
  if (program === "npm") {
    const [verb, ...names] = args;
    if (["install", "i", "ci"].includes(verb)) return ok(verb === "ci" || names.length, `install what? ${line}`);
    const script = verb === "run" ? names[0] : verb;
    return ok(script in manifest.scripts, `package.json has no script ${script}`);
  }
  const file = args.find((arg) => /\//.test(arg) && !arg.startsWith("-"));
  if (["node", "bash"].includes(program)) return ok(file && existsSync(join(ROOT, file)), `no such file: ${line}`);
  if (program.startsWith(".")) return ok(existsSync(join(ROOT, program)), `no such file: ${line}`);
  if (["cargo", "curl", "npx", "git", "cd"].includes(program)) return undefined;
  return fail(`a programme that this test does not know: ${line}`);
}

/** The weights that pages state, in KB, and the rows of benches/RESULTS.md they come from. */
const WEIGHTS = [
  { page: "README.md", says: /([\d.]+) KB with a relay, ([\d.]+) KB without/, of: ["group-call/page", "group-call"] },
  { page: "README.md", says: /OpenPanel ([\d.]+) to ([\d.]+), unchecked; posthog-js-lite ([\d.]+)/, of: ["@openpanel/sdk", "@openpanel/web", "posthog-js-lite"] },
  { page: "pkg/docs/page.md", says: /([\d.]+) KB where `group-call` is ([\d.]+)/, of: ["group-call/page", "group-call"] },
  { page: "pkg/docs/page.md", says: /\| one call in a page \| ([\d.]+) KB \| ([\d.]+) KB \|/, of: ["group-call/page", "group-call"] },
];

/** The first table under this heading of benches/RESULTS.md: `{ first cell without its version: [cell, …] }`. */
function resultsOf(heading) {
  const [, section] = read("benches/RESULTS.md").split(`\n## ${heading}\n`);
  const table = section.slice(section.indexOf("|")).split("\n\n")[0];
  const rows = table.split("\n").slice(2).map((line) => line.split("|").map((cell) => cell.trim()).slice(1, -1));
  return Object.fromEntries(rows.map(([name, ...cells]) => [name.replaceAll("*", "").replace(/ \d[\d.]*/, ""), cells]));
}

const inKilobytes = (cell) => (Number(cell.replace(/,/g, "")) / 1000).toFixed(1);

const claims = {
  name: "stated weights are those of benches/RESULTS.md",
  run() {
    const loaded = resultsOf("What is loaded");
    for (const { page, says, of } of WEIGHTS) {
      const [, ...said] = says.exec(read(page)) ?? fail(`${page} no longer says ${says}`);
      equal(said, of.map((name) => inKilobytes(loaded[name][2])), `${page}: ${of.join(", ")}`);
    }
    const [, count, least, most] = /; ([a-z]+) others ([\d.]+) to ([\d.]+)/.exec(read("README.md")) ?? fail("README.md no longer speaks of the others");
    const ours = new Set(["group-call", "group-call/page"]);
    const others = Object.entries(loaded).filter(([name]) => !ours.has(name) && !name.startsWith("@openpanel/") && !name.includes("(") && !WEIGHTS.some(({ of }) => of.includes(name)));
    const sizes = others.map(([, cells]) => Number(inKilobytes(cells[2]))).sort((one, other) => one - other);
    const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    equal([NUMBERS.indexOf(count), Number(least), Number(most)], [sizes.length, sizes[0], sizes.at(-1)], "the others");
  },
};

function testOf(block, index) {
  const { language, code, page, name } = block;
  const context = CONTEXT.find((one) => one.page === page && code.startsWith(one.starts));
  if (context) context.met = true;
  if (["sh", "bash", "shell"].includes(language)) return { name, run: () => code.replace(/\\\n/g, " ").split("\n").forEach(checkCommand) };
  if (language === "json") return { name, run: () => void JSON.parse(code) };
  if (["", "text", "html", "http", "toml", "jsonc", "csp", "rust"].includes(language)) return undefined;
  return {
    name,
    async run(_, { folder }) {
      ok(["js", "ts", "mjs", "jsx", "tsx"].includes(language), `how is ${language} tested?`);
      if (context?.excerptOf) return ok(bare(read(context.excerptOf)).includes(bare(code)), `this is not what stands in ${context.excerptOf}`);
      const source = `${context?.before ?? ""}\n${kept(code)}\n${context?.after ?? ""}`;
      const file = join(folder, `block-${index}.mjs`);
      writeFileSync(file, transpiled(source, /x$/.test(language) ? "block.tsx" : "block.ts"));
      // Components need a page and a framework around them.
      if (/x$/.test(language)) return undefined;
      await run(process.execPath, ["--import", "./world.mjs", file], { cwd: folder });
      return undefined;
    },
  };
}

/** The tests that faults.md names, as `[file, words]`. */
function namedTests() {
  const cells = read("tests/faults.md").matchAll(/^\| [^|]+ \| (`[^|]+) \|$/gm);
  return [...cells].flatMap(([, cell]) =>
    cell.split("; ").flatMap((part) => {
      const [, file, words] = part.match(/^`([^`]+)`: (.+)$/) ?? fail(`not a file and its tests: ${part}`);
      return words.split(" · ").map((name) => [file, name]);
    }),
  );
}

const faultsTest = {
  name: "each fault has a test",
  run() {
    const named = namedTests();
    ok(named.length > 50, `${named.length} are named`);
    equal(named.filter(([file, words]) => !read(`tests/${file}`).includes(words)), [], "tests that are not there");
  },
};

await reportOf("readme", () =>
  withInstalledPackage(async (installed) => {
    const folder = workFolder(installed, "readme");
    writeFileSync(join(folder, "world.mjs"), WORLD);
    if (existsSync(join(ROOT, "examples/recipes"))) cpSync(join(ROOT, "examples/recipes"), folder, { recursive: true });
    const blocks = PAGES.flatMap(blocksOf);
    const tests = [...blocks.map(testOf).filter(Boolean), claims];
    tests.push(faultsTest, {
      name: "every context belongs to a block",
      run: () => equal(CONTEXT.filter(({ met, page }) => !met && existsSync(join(ROOT, page))).map(({ starts }) => starts), [], "blocks that are gone"),
    });
    const values = blocks.reduce((sum, { code }) => sum + (kept(code).match(/^\s*promised\(/gm)?.length ?? 0), 0);
    return { ...(await runTests(tests, undefined, { folder }, { atOnce: 2 })), notes: [`${tests.length - 3} blocks of ${PAGES.length} pages, ${values} values that comments promise`] };
  }));
