// The example of a service worker in Chromium: a page whose `/group` is answered in the browser.

import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { equal, ok, runTests } from "../checks.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { ROOT } from "../paths.mjs";
import { reportOf } from "../report.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript" };

/** The site: the example's files, the package beside them, and the server that the relay sends to. */
async function startSite(folder) {
  const seen = { collect: [], group: 0, statuses: [] };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://site.test").pathname;
    let body = "";
    for await (const chunk of request) body += chunk;
    if (path === "/group") {
      seen.group++;
      return response.writeHead(500).end();
    }
    if (path === "/collect") {
      seen.collect.push({ body, headers: request.headers });
      const status = seen.statuses.shift() ?? 200;
      return response.writeHead(status, { "content-type": "application/json" }).end("{}");
    }
    const place = path.startsWith("/group-call/")
      ? join(folder, "node_modules/group-call/dist", path.slice("/group-call/".length))
      : join(ROOT, "examples/service-worker", path === "/" ? "index.html" : path);
    if (!existsSync(place)) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": TYPES[extname(place)] ?? "text/plain" }).end(readFileSync(place));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { seen, server, url: `http://127.0.0.1:${server.address().port}/` };
}

async function run(folder) {
  const { chromium } = await import("playwright-core");
  const site = await startSite(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(site.url);
  await page.waitForSelector("button[data-ready]", { timeout: 20_000 });
  const { seen } = site;
  const post = (body, headers = {}) =>
    page.evaluate(async ([body, headers]) => {
      const answer = await fetch("/group", { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
      return { status: answer.status, json: await answer.json() };
    }, [body, headers]);
  const tests = [
    {
      name: "service worker: group() is answered in the browser and sent on, normalized",
      async run() {
        await page.click("button");
        await page.waitForFunction(() => document.querySelector("output").textContent !== "", undefined, { timeout: 20_000 });
        const answer = JSON.parse(await page.textContent("output"));
        equal([answer.status, answer.data?.user_id], ["success", "u1"], "answer");
        equal([seen.group, seen.collect.length], [0, 1], "requests to the site");
        equal(JSON.parse(seen.collect[0].body).user_id, "u1", "what was sent on");
        ok(/^[\da-f-]{36}$/.test(seen.collect[0].headers["idempotency-key"]), "key");
      },
    },
    {
      name: "service worker: bad calls never leave the browser",
      async run() {
        const before = seen.collect.length;
        const bad = await post("{}");
        equal([bad.status, bad.json.issues[0].code], [400, "required"], "a bad call");
        equal((await post("{")).status, 400, "bad JSON");
        equal((await post("x".repeat(70_000))).status, 413, "a large body");
        equal((await post("{}", { "content-type": "text/plain" })).status, 415, "text/plain");
        equal(seen.collect.length, before, "requests to the site");
      },
    },
    {
      name: "service worker: failures are retried under one key, a 4xx is final",
      limit: 30_000,
      async run() {
        const call = JSON.stringify({ user_id: "u2", group_id: "g2", traits: {}, timestamp: "2024-01-01" });
        let before = seen.collect.length;
        seen.statuses.push(503, 503);
        equal((await post(call, { "idempotency-key": "sw-1" })).status, 200, "after two failures");
        equal(seen.collect.slice(before).map(({ headers }) => headers["idempotency-key"]), ["sw-1", "sw-1", "sw-1"], "keys");
        before = seen.collect.length;
        seen.statuses.push(422);
        equal([(await post(call)).status, seen.collect.length - before], [400, 1], "refused");
        seen.statuses.push(302);
        equal((await post(call)).status, 502, "a redirect");
        equal(complaints, [], "errors of the page");
      },
    },
  ];
  try {
    return await runTests(tests);
  } finally {
    await browser.close();
    site.server.close();
    site.server.closeAllConnections();
  }
}

await reportOf("relay-service-worker", () => withInstalledPackage(run));
