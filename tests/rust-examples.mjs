// The Rust examples, each built as its README says and then used: a native axum service, a
// workers-rs worker in workerd, a Leptos form in Chromium. `node tests/rust-examples.mjs [name …]`

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findToolchain } from "../scripts/toolchain.mjs";
import { buildBindgen } from "../scripts/wasm.mjs";
import { openChromium } from "./browsers/chromium-driver.mjs";
import { equal, ok, runTests, together } from "./checks.mjs";
import { startFaultUpstream } from "./fault-upstream.mjs";
import { ROOT } from "./paths.mjs";
import { reportOf } from "./report.mjs";

const TARGET = join(ROOT, "target/examples");
const WASM = "wasm32-unknown-unknown";
const CALL = '{"userId":42,"group_id":" g ","traits":{"plan":"pro","n":1.10},"timestamp":"2024-02-29"}';
const SENT = '{"user_id":"42","group_id":"g","traits":{"plan":"pro","n":1.10},"timestamp":"2024-02-29T00:00:00.000Z"}';

function cargo(example, ...args) {
  execFileSync("cargo", ["build", "--locked", ...args], {
    cwd: join(ROOT, "examples", example),
    env: { ...process.env, CARGO_TARGET_DIR: TARGET },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** Runs wasm-bindgen on an example's module. @returns the output folder */
function bound(bindgen, file, name, ...target) {
  const out = join(TARGET, "bindgen", name);
  mkdirSync(out, { recursive: true });
  execFileSync(bindgen, [join(TARGET, WASM, "release", file), out, name, ...target], { stdio: "inherit" });
  return out;
}

const on = (name, { passed, failed }) => ({ passed, failed: failed.map((one) => ({ ...one, name: `${name}: ${one.name}` })) });

async function planned(upstream, ...steps) {
  const id = `rust-${Math.random().toString(36).slice(2)}`;
  await fetch(`${upstream.url}/plan/${id}`, { method: "POST", body: JSON.stringify({ steps }) });
  return { endpoint: `${upstream.url}/s/${id}/group`, log: async () => (await fetch(`${upstream.url}/log/${id}`)).json() };
}

/** What both servers must do with a call. */
const serverTests = (url, plan) => [
  {
    name: "a good call is validated, normalized and forwarded, with retries where they may help",
    async run() {
      const answer = await fetch(url, { method: "POST", body: CALL });
      equal([answer.status, (await answer.json()).status], [200, "success"], "answer");
      const { sends, effects } = await plan.log();
      equal([sends.length, effects], [2, 1], "sends and effects");
      equal(new Set(sends.map(({ headers }) => headers["idempotency-key"])).size, 1, "keys");
      ok(sends.every(({ body }) => body === SENT), `sent ${sends[0].body}`);
      ok(sends.every(({ headers }) => headers.authorization === "Bearer example-token"), "the credential is missing");
    },
  },
  {
    name: "a bad call is 400 with every issue, and nothing is sent",
    async run() {
      const answer = await fetch(url, { method: "POST", body: '{"group_id":"undefined","traits":{"email":"nobody"},"timestamp":0}' });
      const { error_code, issues } = await answer.json();
      equal([answer.status, error_code, issues.map(({ code }) => code).sort()], [400, "INVALID_REQUEST", ["invalid_email", "placeholder_id", "required"]], "answer");
      equal((await plan.log()).sends.length, 2, "sends");
    },
  },
];

async function axum(upstream) {
  cargo("axum");
  const plan = await planned(upstream, { status: 503 }, {});
  const env = { ...process.env, PORT: "0", UPSTREAM_URL: plan.endpoint, UPSTREAM_TOKEN: "example-token" };
  const child = spawn(join(TARGET, "debug/group-call-axum"), [], { env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const port = await new Promise((resolve, reject) => {
      child.stdout.setEncoding("utf8").on("data", (text) => resolve(text.match(/port (\d+)/)?.[1]));
      child.on("exit", (code) => reject(new Error(`it ended with ${code}`)));
    });
    return on("axum", await runTests(serverTests(`http://127.0.0.1:${port}/group`, plan)));
  } finally {
    child.kill();
  }
}

/** The shim that worker-build would generate. */
const SHIM = `
import * as glue from "./group_call_rust_worker_bg.js";
import module from "./group_call_rust_worker_bg.wasm";
const { exports } = new WebAssembly.Instance(module, { "./group_call_rust_worker_bg.js": glue });
glue.__wbg_set_wasm(exports);
exports.__wbindgen_start?.();
export default { fetch: (request, env, context) => glue.fetch(request, env, context) };
`;

async function worker(upstream, bindgen) {
  cargo("rust-worker", "--release", "--target", WASM);
  const name = "group_call_rust_worker";
  const out = bound(bindgen, `${name}.wasm`, name);
  const plan = await planned(upstream, { status: 503 }, {});
  const [{ build }, { Log, LogLevel, Miniflare }] = await Promise.all([import("esbuild"), import("miniflare")]);
  const { outputFiles } = await build({
    stdin: { contents: SHIM, resolveDir: out, sourcefile: "shim.mjs" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    // The platform compiles the module, and provides `cloudflare:` modules itself.
    external: ["*.wasm", "cloudflare:*"],
  });
  const workers = new Miniflare({
    log: new Log(LogLevel.ERROR),
    modules: [
      { type: "ESModule", path: "shim.mjs", contents: outputFiles[0].text },
      { type: "CompiledWasm", path: `${name}_bg.wasm`, contents: readFileSync(join(out, `${name}_bg.wasm`)) },
    ],
    compatibilityDate: "2026-04-01",
    bindings: { UPSTREAM_URL: plan.endpoint, UPSTREAM_TOKEN: "example-token" },
  });
  try {
    const url = new URL("/group", await workers.ready);
    return on("rust-worker", await runTests(serverTests(url, plan)));
  } finally {
    await workers.dispose();
  }
}

async function leptos(_, bindgen) {
  cargo("leptos", "--release", "--target", WASM);
  const name = "group_call_leptos";
  const out = bound(bindgen, "group-call-leptos.wasm", name, "web");
  const pages = {
    "main.html": {
      type: "text/html",
      body: `<!doctype html><title>form</title><script type="module">import init from "/page/main.js"; init("/page/main.wasm");</script>`,
    },
    "main.js": { type: "text/javascript", body: readFileSync(join(out, `${name}.js`), "utf8") },
    "main.wasm": { type: "application/wasm", body: readFileSync(join(out, `${name}_bg.wasm`)) },
  };
  const upstream = await startFaultUpstream(pages);
  const browser = await openChromium();
  const page = await browser.newPage();
  const sent = [];
  // The form sends to "/group" on its own site.
  await page.route("**/group", async (route) => {
    sent.push(route.request());
    const answers = [{ status: 503 }, { status: 200, json: { status: "success", message: "Thanks", data: {} } }];
    await route.fulfill(answers[Math.min(sent.length, 2) - 1]);
  });
  const said = (path) => page.locator(`[id="${path}"] + small`).textContent();
  const tests = [
    {
      name: "issues appear and disappear as one types",
      async run() {
        await page.goto(`${upstream.url}/page/main.html`);
        await page.fill("#user_id", "user123");
        await page.fill("#group_id", "undefined");
        await page.fill('[id="traits.email"]', "nobody");
        equal(await said("user_id"), "", "of the user");
        ok((await said("group_id")).length > 0, "nothing is said of the group");
        ok((await said("traits.email")).includes("e-mail"), await said("traits.email"));
        ok(await page.locator("button").isDisabled(), "the button is enabled");
        await page.fill("#group_id", "account123");
        await page.fill('[id="traits.email"]', "info@ACME.com");
        equal([await said("group_id"), await said("traits.email")], ["", ""], "issues");
      },
    },
    {
      name: "the call is sent, and retried after a 503 under the same key",
      async run() {
        await page.click("button");
        await page.waitForFunction(() => document.querySelector("output").textContent !== "");
        equal(await page.locator("output").textContent(), "Thanks", "answer");
        equal(sent.length, 2, "requests");
        const [first, second] = sent.map((request) => [request.postData(), request.headers()["idempotency-key"]]);
        equal(first, second, "request");
        const { timestamp, ...call } = JSON.parse(first[0]);
        equal(call, { user_id: "user123", group_id: "account123", traits: { email: "info@acme.com" } }, "call");
        ok(Math.abs(Date.parse(timestamp) - Date.now()) < 60_000, timestamp);
      },
    },
  ];
  try {
    return on("leptos", await runTests(tests));
  } finally {
    await browser.close();
    await upstream.close();
  }
}

const EXAMPLES = { axum, "rust-worker": worker, leptos };

await reportOf("rust-examples", async () => {
  const wanted = process.argv.slice(2);
  const upstream = await startFaultUpstream();
  try {
    const bindgen = buildBindgen(findToolchain());
    const results = [];
    for (const [name, run] of Object.entries(EXAMPLES)) {
      if (!wanted.length || wanted.includes(name)) results.push(await run(upstream, bindgen));
    }
    return together(...results);
  } finally {
    await upstream.close();
  }
});
