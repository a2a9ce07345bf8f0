// Test runners and frameworks, as their own documentation sets them up.

import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { run, serving } from "./processes.mjs";
import { inWorkerd } from "./runtimes.mjs";
import { answering, use } from "./use.mjs";

const USE = use.toString();

export async function vitest(at) {
  const folder = at.heavyProject({
    "package.json": '{ "name": "app", "private": true, "type": "module" }',
    "group.test.js": `
      import { expect, test } from "vitest";
      import * as api from "group-call";
      ${USE}
      test("group-call", async () => expect(await use(api, ${JSON.stringify(at.endpoint)})).toBe("used"));`,
  });
  await run(await at.nodeOf(24), [at.bin("vitest", "vitest.mjs"), "run", "--root", folder], { cwd: folder });
}

export const jest = (format) => async (at) => {
  const load = format === "esm" ? 'import * as api from "group-call";' : 'const api = require("group-call");';
  const folder = at.heavyProject({
    "package.json": JSON.stringify({ name: "app", private: true, ...(format === "esm" ? { type: "module" } : {}) }),
    // Without a transform, so that the package's own files run.
    "jest.config.json": JSON.stringify({ testEnvironment: "node", transform: {} }),
    "group.test.js": `${load}
      ${USE}
      test("group-call", async () => expect(await use(api, ${JSON.stringify(at.endpoint)})).toBe("used"));
      ${format === "cjs" ? 'test("its build", () => expect(require.resolve("group-call").endsWith("inline.cjs")).toBe(true));' : ""}`,
  });
  const flags = format === "esm" ? ["--experimental-vm-modules"] : [];
  await run(await at.nodeOf(24), [...flags, at.bin("jest", "bin/jest.js"), "--config", "jest.config.json", "--rootDir", folder], { cwd: folder });
};

/** `wrangler deploy --dry-run` writes what it would upload; workerd runs that. */
export const wrangler = (specifier) => async (at) => {
  const folder = at.heavyProject({
    "worker.js": `${answering({ endpoint: at.endpoint, specifier })}\nexport default { fetch: answer };`,
    "wrangler.jsonc": '{ "name": "app", "main": "worker.js", "compatibility_date": "2026-04-01", "send_metrics": false }',
  });
  await run(await at.nodeOf(24), [at.bin("wrangler", "bin/wrangler.js"), "deploy", "--dry-run", "--outdir", "out"], {
    cwd: folder,
    env: { CI: "1", WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" },
  });
  const out = join(folder, "out");
  const files = readdirSync(out).filter((name) => /\.js$|\.wasm/.test(name));
  await inWorkerd(files.sort((a, b) => b.endsWith(".js") - a.endsWith(".js")).map((path) => ({
    type: path.endsWith(".js") ? "ESModule" : "CompiledWasm", path, contents: readFileSync(join(out, path)),
  })), specifier);
};

const RELAY_ROUTE = (path) => `import { relay } from "group-call/edge";
const { fetch } = relay((env) => ({ upstream: env.UPSTREAM, path: "${path}" }));
export const POST = fetch;
export const dynamic = "force-dynamic";`;

/**
 * A client page that is rendered on the server too, routes on Node and on the edge runtime, relays as
 * routes and as a page of the API.
 */
export async function next(at) {
  const route = (runtime) => `${answering({ endpoint: at.endpoint }).replace("export const answer", "const answer")}
export const runtime = "${runtime}";
export const dynamic = "force-dynamic";
export const GET = answer;`;
  const folder = at.heavyProject({
    "package.json": '{ "name": "app", "private": true }',
    "next.config.mjs": "export default {};",
    "app/layout.js": "export default ({ children }) => <html><body>{children}</body></html>;",
    "app/page.js": `"use client";
import * as api from "group-call";
import { useEffect } from "react";
${USE}
export default function Page() {
  useEffect(() => {
    use(api, new URL("/group", location.href).href).then((verdict) => (globalThis.verdict = verdict), (error) => (globalThis.verdict = String(error?.stack ?? error)));
  }, []);
  return <p>{api.validate({}).ok ? "good" : "rendered"}</p>;
}`,
    "app/edge/route.js": route("edge"),
    "app/node/route.js": route("nodejs"),
    // The page's own service.
    "app/group/route.js": `export const POST = async (request) => Response.json({ status: "success", message: "ok", data: await request.json() });`,
    // Relays with variables from the process: the second argument of a route has its parameters.
    "app/relay/route.js": RELAY_ROUTE("/relay"),
    "app/edge-relay/route.js": `${RELAY_ROUTE("/edge-relay")}\nexport const runtime = "edge";`,
    // Behind Next's own body parser.
    "pages/api/group.js": `import { relay } from "group-call/edge";
import { nodeListener } from "group-call/node";
export default nodeListener(relay((env) => ({ upstream: env.UPSTREAM, path: "/api/group" })));`,
  });
  const node = await at.nodeOf(24);
  const env = { NEXT_TELEMETRY_DISABLED: "1", CI: "1", UPSTREAM: at.endpoint };
  const bin = at.bin("next", "dist/bin/next");
  await run(node, [bin, "build"], { cwd: folder, env, limit: 300_000 });
  const { url, stop, output } = await serving(node, [bin, "start", "--hostname", "127.0.0.1", "--port", "0"], { cwd: folder, env, pattern: /http:\/\/127\.0\.0\.1:\d+/ });
  try {
    for (const path of ["/node", "/edge"]) {
      const response = await fetch(url + path);
      const verdict = await response.text();
      if (verdict !== "used") throw new Error(`${path}: ${response.status} ${verdict.slice(0, 500)}\n${output().slice(-2000)}`);
    }
    for (const path of ["/relay", "/edge-relay", "/api/group"]) {
      const body = JSON.stringify({ user_id: "u1", group_id: "g1", traits: { path }, timestamp: "20-11-23T22:28:55.111Z" });
      const response = await fetch(url + path, { method: "POST", headers: { "content-type": "application/json" }, body });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 500)}\n${output().slice(-2000)}`);
    }
    const page = await (await fetch(url)).text();
    if (!page.includes("<p>rendered</p>")) throw new Error(`the server did not render the page: ${page.slice(0, 500)}`);
    at.holds(join(folder, ".next", "static"));
    at.holds(join(folder, ".next", "server"));
    if (at.has("chromium")) await at.browse("chromium", url);
  } finally {
    stop();
  }
  at.sends(5);
}

const RELAY = `import { relay } from "group-call/edge";
const { fetch } = relay(() => ({ upstream: process.env.UPSTREAM, path: "/relay" }));
export const POST = ({ request }) => fetch(request);
`;

/** A route that sends a call. */
const called = (at) => `${answering({ endpoint: at.endpoint })}\nexport const GET = answer;\n`;

/** The built server: a page that it renders, a route that sends a call, a relay. */
async function served(at, folder, entry, client) {
  const node = await at.nodeOf(24);
  // A port that is free now: these servers do not say which one they took.
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  const env = { UPSTREAM: at.endpoint, HOST: "127.0.0.1", PORT: `${port}`, ORIGIN: `http://127.0.0.1:${port}` };
  const { stop, output } = await serving(node, [entry], { cwd: folder, env, pattern: /http:\/\/127\.0\.0\.1:\d+/ });
  try {
    const url = `http://127.0.0.1:${port}`;
    const verdict = await (await fetch(`${url}/call`)).text();
    if (verdict !== "used") throw new Error(`/call: ${verdict.slice(0, 500)}\n${output().slice(-2000)}`);
    const body = JSON.stringify({ user_id: "u1", group_id: "g1", traits: {}, timestamp: "20-11-23T22:28:55.111Z" });
    const response = await fetch(`${url}/relay`, { method: "POST", headers: { "content-type": "application/json" }, body });
    if (response.status !== 200) throw new Error(`/relay: ${response.status} ${(await response.text()).slice(0, 500)}\n${output().slice(-2000)}`);
    const page = await (await fetch(url)).text();
    if (!page.includes("<p>rendered</p>")) throw new Error(`the server did not render the page: ${page.slice(0, 500)}`);
    at.holds(join(folder, client));
  } finally {
    stop();
  }
  at.sends(2);
}

export async function svelteKit(at) {
  const folder = at.heavyProject({
    "package.json": '{ "name": "app", "private": true, "type": "module" }',
    "vite.config.js": `import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
export default { plugins: [sveltekit({ adapter: adapter() })] };`,
    "src/app.html": "<!doctype html><html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>",
    "src/routes/+page.svelte": `<script>
  import { validate } from "group-call";
</script>
<p>{validate({}).ok ? "good" : "rendered"}</p>`,
    "src/routes/call/+server.js": called(at).replace("export const answer", "const answer"),
    "src/routes/relay/+server.js": RELAY,
  });
  await run(await at.nodeOf(24), [at.bin("vite", "bin/vite.js"), "build"], { cwd: folder, env: { CI: "1" } });
  await served(at, folder, "build/index.js", "build/client");
}

export async function astro(at) {
  const folder = at.heavyProject({
    "package.json": '{ "name": "app", "private": true, "type": "module" }',
    "astro.config.mjs": `import node from "@astrojs/node";
export default { output: "server", adapter: node({ mode: "standalone" }) };`,
    "src/pages/index.astro": `---
import { validate } from "group-call";
const said = validate({}).ok ? "good" : "rendered";
---
<p>{said}</p>
<script>
  import { group } from "group-call";
  globalThis.send = group;
</script>`,
    "src/pages/call.js": called(at).replace("export const answer", "const answer"),
    "src/pages/relay.js": RELAY,
  });
  await run(await at.nodeOf(24), [at.bin("astro", "bin/astro.mjs"), "build"], { cwd: folder, env: { CI: "1", ASTRO_TELEMETRY_DISABLED: "1" } });
  await served(at, folder, "dist/server/entry.mjs", "dist/client");
}
