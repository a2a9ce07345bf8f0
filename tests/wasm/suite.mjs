// `group-call/wasm` in Node, Chromium and workerd, from the installed package.

import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { equal, runTests, together } from "../checks.mjs";
import { openChromium } from "../browsers/chromium-driver.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { caseFiles, withInstalledPackage } from "../installed-package.mjs";
import { ROOT } from "../paths.mjs";
import { startWorkers } from "../relay/workers.mjs";
import { reportOf } from "../report.mjs";
import { bundle, workerModules } from "../runtimes/bundle.mjs";
import { runWasm } from "./tests.mjs";

const HARNESS = `
import * as main from "group-call";
import * as wasm from "group-call/wasm";
import files from "cases:all";
import { runWasm } from "tests:wasm/tests.mjs";
const run = (context) => runWasm(main, wasm, files, context);
`;

const on = (runtime, { passed, failed }) => ({ passed, failed: failed.map((one) => ({ ...one, name: `${runtime}: ${one.name}` })) });

/** In this process, imported and required. */
async function inNode(folder, upstream) {
  const from = createRequire(join(folder, "package.json"));
  const url = (file) => pathToFileURL(join(folder, "node_modules/group-call/dist", file)).href;
  const [main, imported] = [await import(url("inline.js")), await import(url("wasm/inline.js"))];
  const context = { runtime: "node", upstream };
  return together(
    on("node", await runWasm(main, imported, caseFiles(), context)),
    // These are the same functions, so the network is not tested again.
    on("node, required", await runWasm(from("group-call"), from("group-call/wasm"), {}, { runtime: "node" })),
  );
}

async function inWorkerd(folder, upstream) {
  const { Miniflare } = await import("miniflare");
  const source = `${HARNESS}
export default { async fetch(request) { return Response.json(await run(await request.json())); } };`;
  const { code, wasm } = await bundle(folder, source, { conditions: ["workerd", "worker", "import"] });
  const miniflare = new Miniflare({
    modules: workerModules({ code, wasm }),
    compatibilityDate: "2026-04-01",
  });
  try {
    const body = JSON.stringify({ runtime: "workerd", upstream, atOnce: 3 });
    const answer = await miniflare.dispatchFetch("http://worker.test/", { method: "POST", body });
    if (!answer.ok) throw new Error(`the worker answered ${answer.status}: ${await answer.text()}`);
    return on("workerd", await answer.json());
  } finally {
    await miniflare.dispose();
  }
}

/** The worker of `examples/cloudflare-wasm`, which forwards what pages send. */
async function inExample(folder, upstream) {
  const id = `example-${Math.random().toString(36).slice(2)}`;
  await fetch(`${upstream}/plan/${id}`, { method: "POST", body: JSON.stringify({ steps: [{ status: 503 }, {}] }) });
  cpSync(join(ROOT, "examples/cloudflare-wasm"), join(folder, "examples/cloudflare-wasm"), { recursive: true });
  const worker = await bundle(folder, `export { default } from "../../examples/cloudflare-wasm/src/worker.js";`, { conditions: ["workerd", "worker", "import"] });
  const workers = await startWorkers([
    { name: "group-wasm", worker, bindings: { UPSTREAM_URL: `${upstream}/s/${id}/group`, UPSTREAM_TOKEN: "example-token" } },
  ]);
  const post = async (body) => {
    const answer = await fetch(new URL("/group", await workers.ready), { method: "POST", body });
    return [answer.status, await answer.json()];
  };
  const tests = [
    {
      name: "a good call is normalized and forwarded",
      async run() {
        const [status, told] = await post('{"userId":42,"group_id":" g ","traits":{"plan":"pro"},"timestamp":"2024-02-29"}');
        equal([status, told.status], [200, "success"], "answer");
        const { sends, effects } = await (await fetch(`${upstream}/log/${id}`)).json();
        equal([sends.length, effects], [2, 1], "sends and effects");
        equal(sends[1].headers.authorization, "Bearer example-token", "credential");
        equal(sends[1].body, '{"user_id":"42","group_id":"g","traits":{"plan":"pro"},"timestamp":"2024-02-29T00:00:00.000Z"}', "body");
      },
    },
    {
      name: "a bad call is 400 with its issues",
      async run() {
        const [status, told] = await post('{"group_id":"g","traits":{"email":"nobody"},"timestamp":0}');
        equal([status, told.error_code, told.issues.map(({ code }) => code).sort()], [400, "INVALID_REQUEST", ["invalid_email", "required"]], "answer");
        equal((await post("{"))[0], 400, "status of no JSON");
      },
    },
  ];
  try {
    return on("examples/cloudflare-wasm", await runTests(tests));
  } finally {
    await workers.dispose();
  }
}

async function inChromium(folder) {
  const { code } = await bundle(folder, `${HARNESS}globalThis.run = run;`, { conditions: ["browser", "module", "import"] });
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const upstream = await startFaultUpstream({
    "main.js": { type: "text/javascript", body: code },
    "main.html": {
      type: "text/html",
      body: `<!doctype html><meta charset="utf-8"><title>group-call/wasm</title><script type="module" src="/page/main.js"></script>`,
      headers: { "content-security-policy": policy },
    },
  });
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${upstream.url}/page/main.html`);
    await page.waitForFunction(() => globalThis.run !== undefined);
    const context = { runtime: "chromium", upstream: upstream.url, page: true, fewer: true, atOnce: 1 };
    return on("chromium", await page.evaluate((given) => globalThis.run(given), context));
  } finally {
    await browser.close();
    await upstream.close();
  }
}

await reportOf("wasm", () =>
  withInstalledPackage(async (folder) => {
    const upstream = await startFaultUpstream();
    try {
      const results = [await inNode(folder, upstream.url), await inWorkerd(folder, upstream.url), await inExample(folder, upstream.url), await inChromium(folder)];
      return together(...results);
    } finally {
      await upstream.close();
    }
  }),
);
