// The installed package itself: its contents, its lint results, the effects of importing it, and the
// libraries that accept its schema.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { bytes, equal, ok, text } from "../checks.mjs";
import { caseFiles, workFolder } from "../installed-package.mjs";
import { TESTS } from "../paths.mjs";
import { calls } from "../reference/generate.mjs";
import { ENVIRONMENTS } from "./environments.mjs";
import { run } from "./processes.mjs";

const require = createRequire(import.meta.url);
const packageOf = (installed) => join(installed, "node_modules", "group-call");
const entry = (installed, name) => import(pathToFileURL(join(packageOf(installed), "dist", name)).href);

/** Runs a tool of tests/node_modules on the tarball. */
function tool(path, args, { installed }) {
  const [tarball] = readdirSync(installed).filter((file) => file.endsWith(".tgz"));
  const program = join(TESTS, "node_modules", path);
  return run(process.execPath, [program, ...args, join(installed, tarball)], { env: { NO_COLOR: "1" } });
}

/** Entries that some supported Node versions cannot `require`: they await, or fetch. */
const ESM_ONLY = ["./slim", "./js"];

const lint = [
  {
    name: "publint --strict",
    run: async (_, context) => {
      const output = await tool("publint/src/cli.js", ["run", "--strict"], context);
      ok(output.includes("All good!"), output);
    },
  },
  {
    name: "attw: it only reports the entries that are ES modules only",
    async run(_, context) {
      const output = await tool("@arethetypeswrong/cli/dist/index.js", [
        "--format", "json", "--exclude-entrypoints", "./group_call.wasm", "--ignore-rules", "cjs-resolves-to-esm", "--profile", "node16",
      ], context);
      const { analysis } = JSON.parse(output.slice(output.indexOf("{")));
      const problems = analysis.problems.filter(({ kind, entrypoint, resolutionKind }) =>
        resolutionKind !== "node10" && !(kind === "CJSResolvesToESM" && ESM_ONLY.includes(entrypoint)));
      equal(problems.map(({ kind, entrypoint }) => [kind, entrypoint]), [], "problems");
      ok(Object.keys(analysis.entrypoints).length >= 8, `only ${Object.keys(analysis.entrypoints)}`);
    },
  },
];

const ALLOWED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE-(MIT|APACHE)|schema\.json|openapi\.json)$/,
  /^docs\/[a-z-]+\.md$/,
  /^cases\/(README\.md|[a-z-]+\.json)$/,
  /^dist\/(inline|edge|node|page|outbox|js)\.(js|cjs)$/,
  /^dist\/(static|edge-static|slim|js-module|edge-js|edge-js-module)\.js$/,
  /^dist\/(index|edge|node|page|outbox)\.d\.c?ts$/,
  /^dist\/wasm\/(index\.d\.c?ts|inline\.c?js|static\.js|group_call_wasm_bg\.wasm)$/,
  /^dist\/group_call(_edge)?_bg\.wasm$/,
];

/** The headings of a page as GitHub's anchors. */
const anchors = (markdown) =>
  new Set([...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\w\- ]/g, "").replaceAll(" ", "-")));

const content = [
  {
    name: "the tarball holds what it should and nothing else",
    run(_, { installed }) {
      const { files } = JSON.parse(readFileSync(join(installed, "tarball.json"), "utf8"));
      const paths = files.map(({ path }) => path);
      equal(paths.filter((path) => !ALLOWED.some((allowed) => allowed.test(path))), [], "not on the list");
      for (const allowed of ALLOWED) ok(paths.some((path) => allowed.test(path)), `nothing fits ${allowed}`);
    },
  },
  {
    name: "every link in its pages resolves",
    run(_, { installed }) {
      const root = packageOf(installed);
      const pages = ["README.md", "CHANGELOG.md", "cases/README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)];
      const dead = [];
      for (const page of pages) {
        const markdown = readFileSync(join(root, page), "utf8").replace(/^```[^]*?^```/gm, "");
        for (const [, link] of markdown.matchAll(/\]\(([^()\s]+)\)/g)) {
          if (/^[a-z]+:/.test(link)) continue;
          const [path, anchor] = link.split("#");
          const target = path ? join(root, dirname(page), path) : join(root, page);
          if (!existsSync(target)) dead.push(`${page}: ${link}`);
          else if (anchor && !anchors(readFileSync(target, "utf8")).has(anchor)) dead.push(`${page}: ${link} (no such heading)`);
        }
      }
      equal(dead, [], "dead links");
    },
  },
  {
    name: "the setting that an environment needs is in the readme and in docs/loading.md",
    run(_, { installed }) {
      for (const page of ["README.md", "docs/loading.md"]) {
        const words = readFileSync(join(packageOf(installed), page), "utf8");
        for (const { name, remedy } of ENVIRONMENTS) ok(!remedy || words.includes(remedy), `${page} does not say that ${name} needs ${remedy}`);
      }
    },
  },
  {
    name: "its scripts are readable: no line that would hide the message of an error",
    run(_, { installed }) {
      const dist = join(packageOf(installed), "dist");
      for (const name of readdirSync(dist).filter((file) => /\.c?js$/.test(file))) {
        const longest = Math.max(...readFileSync(join(dist, name), "utf8").split("\n").map(({ length }) => length));
        // The JavaScript version is a translation of the module that declares all its variables in one line.
        ok(longest <= (/js-module\.js$|^js\.cjs$/.test(name) ? 1000 : 400), `${name} has a line of ${longest} characters`);
      }
    },
  },
  {
    name: "its data is found by name",
    async run(_, { installed }) {
      const folder = workFolder(installed, "data");
      writeFileSync(join(folder, "data.cjs"), `
        const { $schema, title, type } = require("group-call/schema.json");
        if (!$schema) throw new Error("schema.json");
        if (!require("group-call/openapi.json").openapi) throw new Error("openapi.json");
        if (!require("group-call/cases/ids.json").length) throw new Error("cases/ids.json");
        if (require("group-call/package.json").name !== "group-call") throw new Error("package.json");
        new WebAssembly.Module(require("fs").readFileSync(require.resolve("group-call/group_call.wasm")));
        console.log("found");`);
      ok((await run(process.execPath, [join(folder, "data.cjs")])).includes("found"), "not found");
    },
  },
];

// ─── Importing ───────────────────────────────────────────────────────────────────────────────

/** Watches everything that could be touched, imports an entry, and reports what was. */
const WATCHED = (file) => `
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
const file = ${JSON.stringify(file)};
// Read beforehand, so that the loader's own work is done.
const url = pathToFileURL(file).href;
const require = createRequire(url);
const shape = () => Object.fromEntries(
  [["globalThis", globalThis], ...["Object", "Array", "Function", "Promise", "String", "Error", "Uint8Array"].map((name) => [name + ".prototype", globalThis[name].prototype])]
    .map(([name, object]) => [name, Reflect.ownKeys(object).map(String).sort().join()]));
const touched = [];
const before = shape();
const watched = [
  "fetch", "WebAssembly", "XMLHttpRequest", "WebSocket", "document", "window", "self", "location", "navigator", "localStorage", "sessionStorage",
  "indexedDB", "caches", "crypto", "setTimeout", "setInterval", "setImmediate", "Request", "Response", "Headers", "AbortController", "Date", "performance",
];
const kept = watched.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
for (const [name, descriptor] of kept) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const from = new Error().stack.includes("node_modules/group-call");
      if (from) touched.push(name);
      return descriptor?.get ? descriptor.get.call(globalThis) : descriptor?.value;
    },
    set() { touched.push(name + " (written)"); },
  });
}
const random = Math.random;
Math.random = () => (touched.push("Math.random"), random());
const resources = process.getActiveResourcesInfo().length;
const api = file.endsWith(".cjs") ? require(file) : await import(url);
for (const [name, descriptor] of kept) descriptor ? Object.defineProperty(globalThis, name, descriptor) : delete globalThis[name];
Math.random = random;
const after = shape();
for (const name of Object.keys(before)) if (before[name] !== after[name]) touched.push(name + " (changed)");
if (process.getActiveResourcesInfo().length > resources) touched.push("a timer, a file or a socket");
if (Object.keys(api).length === 0) touched.push("nothing is exported");
console.log("@@" + JSON.stringify(touched));
`;

const ENTRY_FILES = ["inline.js", "inline.cjs", "slim.js", "js.js", "edge.js", "edge.cjs", "node.js", "node.cjs", "page.js", "page.cjs"];

const importing = [
  ...ENTRY_FILES.map((name) => ({
    name: `importing ${name} touches no global and does no I/O`,
    async run(_, { installed }) {
      const script = join(workFolder(installed, "importing"), `${name}.mjs`);
      writeFileSync(script, WATCHED(join(packageOf(installed), "dist", name)));
      const output = await run(process.execPath, [script]);
      equal(JSON.parse(output.match(/^@@(.*)$/m)[1]), [], "touched");
    },
  })),
  {
    name: "two copies in one application do not collide",
    async run(_, { installed }) {
      const folder = workFolder(installed, "copies");
      const copies = [];
      for (const name of ["one", "two"]) {
        const to = join(folder, name, "node_modules", "group-call");
        mkdirSync(dirname(to), { recursive: true });
        cpSync(packageOf(installed), to, { recursive: true });
        copies.push(await import(pathToFileURL(join(to, "dist/inline.js")).href), createRequire(join(folder, name, "x.js"))(join(to, "dist/inline.cjs")));
      }
      ok(new Set(copies.map(({ GroupError }) => GroupError)).size === 4, "the copies are one");
      const keys = [];
      const fetch = async (_, { headers }) => {
        keys.push(new Headers(headers).get("idempotency-key"));
        await new Promise((resolve) => setTimeout(resolve, 10));
        return Response.json({ status: "success", message: "ok" });
      };
      const call = (id) => ({ user_id: `u${id}`, group_id: "g", traits: { n: id }, timestamp: "2024-02-29T12:00:00.000Z" });
      const options = { endpoint: "https://api.example.com/group", fetch };
      const answers = await Promise.all(Array.from({ length: 40 }, (_, id) => copies[id % 4].group(call(id), options)));
      answers.forEach(({ data }, id) => equal([data.user_id, data.traits.n], [`u${id}`, id], `answer ${id}`));
      equal(new Set(keys).size, 40, "different keys");
      // A trap or a refusal in one does not affect the other.
      for (const [index, { validate, GroupError, group }] of copies.entries()) {
        const error = await group({}, options).catch((reason) => reason);
        equal(copies.map((copy) => error instanceof copy.GroupError), copies.map((_, other) => other === index), "whose error");
        equal([error.name, error instanceof GroupError, validate(call(1)).ok], ["GroupError", true, true]);
      }
    },
  },
];

// ─── Standard Schema ─────────────────────────────────────────────────────────────────────────

const GOOD = { user_id: "u1", group_id: "g1", traits: { website: "acme.com", employees: 50 }, timestamp: "20-11-23T22:28:55.111Z" };
const BAD = { ...GOOD, user_id: " ", traits: { email: "nobody", address: { city: "\0" } } };
const SENT = { user_id: "u1", group_id: "g1", traits: { website: "https://acme.com", employees: "50" }, timestamp: "2020-11-23T22:28:55.111Z" };

const consumers = [
  {
    name: "Hono's validator takes groupSchema",
    async run(_, { installed }) {
      const { groupSchema } = await entry(installed, "inline.js");
      const { Hono } = await import("hono");
      const { sValidator } = await import("@hono/standard-validator");
      const app = new Hono().post("/group", sValidator("json", groupSchema), (c) => c.json(c.req.valid("json")));
      const post = (call) => app.request("/group", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(call) });
      const good = await post(GOOD);
      equal([good.status, await good.json()], [200, SENT], "a good call");
      const bad = await post(BAD);
      equal(bad.status, 400, "a bad call");
      const { error } = await bad.json();
      const paths = error.map(({ path }) => path.join(".")).sort();
      equal(paths, ["traits.address.city", "traits.email", "user_id"], "issues");
      // Issues end up in answers and logs, so they must not contain the value.
      ok(!JSON.stringify(error).includes("nobody"), "an issue holds the value");
    },
  },
  {
    name: "TanStack Form takes groupSchema, synchronously",
    async run(_, { installed }) {
      const { groupSchema } = await entry(installed, "inline.js");
      const { FieldApi, FormApi } = await import("@tanstack/form-core");
      let submitted;
      const form = new FormApi({ defaultValues: BAD, validators: { onChange: groupSchema }, onSubmit: ({ value }) => (submitted = value) });
      form.mount();
      const fields = Object.fromEntries(["user_id", "traits.email", "traits.address.city"].map((name) => [name, new FieldApi({ form, name })]));
      for (const field of Object.values(fields)) field.mount();
      fields.user_id.setValue("  ");
      for (const [name, { state }] of Object.entries(fields)) ok(state.meta.errors[0]?.message, `no error at ${name}`);
      await form.handleSubmit();
      equal(submitted, undefined, "a bad call was submitted");
      fields.user_id.setValue("u1");
      equal(fields.user_id.state.meta.errors, [], "errors once it is good");
      fields["traits.email"].setValue("ann@example.com");
      fields["traits.address.city"].setValue("Paris");
      await form.handleSubmit();
      equal(submitted?.user_id, "u1", "submitted");
    },
  },
  {
    name: "React Hook Form's resolver takes groupSchema",
    async run(_, { installed }) {
      const { groupSchema } = await entry(installed, "inline.js");
      // CommonJS, as Node resolves their packages.
      const { createFormControl } = require("react-hook-form");
      const { standardSchemaResolver } = require("@hookform/resolvers/standard-schema");
      const { control, formState, handleSubmit, register, setValue } = createFormControl({ defaultValues: BAD, resolver: standardSchemaResolver(groupSchema) }).formControl;
      control._subjects?.state?.subscribe?.({ next: () => {} });
      for (const name of ["user_id", "traits.email", "traits.address.city"]) register(name);
      const submit = async () => {
        let outcome;
        await handleSubmit((values) => (outcome = { values }), (errors) => (outcome = { errors }))();
        return outcome;
      };
      const { errors } = await submit();
      ok(errors, "a bad call was submitted");
      equal([errors.user_id?.type, Boolean(errors.traits?.email?.message), Boolean(errors.traits?.address?.city?.message)], [errors.user_id?.type, true, true], "errors");
      ok(errors.user_id?.message, "no message for user_id");
      setValue("user_id", "u1");
      setValue("traits.email", "ann@example.com");
      setValue("traits.address.city", "Paris");
      const { values } = await submit();
      equal(values?.traits, { email: "ann@example.com", address: { city: "Paris" } }, "submitted");
      equal(values.timestamp, SENT.timestamp, "normalized");
      void formState;
    },
  },
];

// ─── The twin in JavaScript ──────────────────────────────────────────────────────────────────

const GENERATED = 3000;

const twin = [
  {
    name: "the module and its JavaScript version give the same answers, byte for byte",
    limit: 120_000,
    async run(_, { installed }) {
      const builds = ["inline.js", "js.js"];
      const apis = await Promise.all(builds.map((name) => entry(installed, name)));
      const shown = (verdict) => JSON.stringify({ ...verdict, json: verdict.json && text(verdict.json) });
      let compared = 0;
      const compare = (way, input, options) => {
        const [one, ...others] = apis.map((api) => shown(api[way](input, options)));
        others.forEach((other, index) => {
          if (one !== other) equal(other.slice(0, 2000), one.slice(0, 2000), `${builds[index + 1]}, ${way} of ${JSON.stringify(input).slice(0, 1000)}`);
        });
        compared++;
      };
      for (const cases of Object.values(caseFiles())) {
        for (const { input, text: json, hex, options } of cases) {
          if (input !== undefined) compare("validate", input, options);
          const given = hex === undefined ? (json ?? JSON.stringify(input)) : Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
          compare("validateJson", given, options);
          if (typeof given === "string") compare("validateJson", bytes(given), options);
        }
      }
      const modes = ["reject", "keep", "drop"];
      let index = 0;
      for (const json of calls(7, GENERATED)) compare("validateJson", json, { invalidTraits: modes[index++ % 3] });
      ok(compared > GENERATED + 1000, `only ${compared} compared`);
    },
  },
];

twin.push({
  name: "group-call/js uses its memory after growing it, and starts again after a failure",
  async run(_, { installed }) {
    const { validate } = await entry(installed, "js.js");
    const call = (size, website) => ({ user_id: "u1", group_id: "g1", traits: { note: "é".repeat(size), website }, timestamp: "2024-02-29T12:00:00.000Z" });
    const limits = { bytes: 16 << 20 };
    for (const size of [10, 1 << 20, 10, 5 << 20, 100]) {
      // Not ASCII, so the host's URL class parses it, from the grown memory.
      const good = validate(call(size, "https://bücher.example/ü"), { limits });
      equal([good.ok, good.call?.traits.website, good.call?.traits.note.length], [true, "https://bücher.example/ü", size], `a call of ${size}`);
      const bad = validate(call(size, "https://bü cher.example:99999/"), { limits });
      equal(bad.issues?.map(({ code }) => code), ["invalid_url"], `a bad call of ${size}`);
    }
  },
});

export const publishedTests = [...lint, ...content, ...importing, ...consumers, ...twin];
