// The page half on pages whose content security policy allows only their own site's scripts: what it
// does by itself, the delivery scenarios, the case files through a relay of the same origin, and calls
// made as a page is left.

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { watchPolicy } from "../browsers/demo-page.mjs";
import { together } from "../checks.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { bundle } from "../runtimes/bundle.mjs";
import { acceptingRelay } from "./cases.mjs";

const HARNESS = `
import * as api from "group-call/js";
import * as page from "group-call/page";
import files from "cases:all";
import { runTests, together } from "tests:checks.mjs";
import { pageTests } from "tests:page/api.mjs";
import { runPageCases } from "tests:page/cases.mjs";
import { pageScenarios } from "tests:page/scenarios.mjs";

/** This site's relay, with these options. */
const relayFor = (options) => ({ endpoint: "/page/relay?options=" + encodeURIComponent(JSON.stringify(options)) });

/** Without keepalive, like the other scenarios in pages: it would add a free attempt. */
const plain = { ...page, group: (call, options) => page.group(call, options && { keepalive: false, ...options }) };

globalThis.harness = {
  async run(context) {
    await api.init();
    return together(
      await runTests(pageTests, page, { ...context, validate: api.validate }),
      await runPageCases(page, api, files, relayFor),
      await runTests(pageScenarios, plain, context, { atOnce: 1 }),
    );
  },
};
`;

/** Makes its first calls as it is being left: nothing has been called before. */
const LEFT = `
import { group } from "group-call/page";
addEventListener("pagehide", () => {
  const { endpoint, first, count } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  for (let n = first; n < first + count; n++) {
    group({ user_id: "u" + n, group_id: "g", traits: {}, timestamp: 0 }, { endpoint }).catch(() => {});
  }
});
globalThis.ready = true;
`;

/** No WebAssembly, no inline script, nothing from another site. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

const document = (script) => ({
  type: "text/html",
  headers: { "content-security-policy": POLICY },
  body: `<!doctype html><meta charset="utf-8"><title>group-call/page</title><script type="module" src="/page/${script}"></script>`,
});

/** A relay for each set of options. */
async function relays(folder) {
  const { resolve } = createRequire(join(folder, "package.json"));
  const load = (specifier) => import(pathToFileURL(resolve(specifier)));
  const [{ relay }, { nodeListener }] = await Promise.all(["group-call/edge", "group-call/node"].map(load));
  const listeners = new Map();
  return (request, response) => {
    const options = new URL(request.url, "http://localhost").searchParams.get("options");
    if (!listeners.has(options)) {
      listeners.set(options, nodeListener(acceptingRelay({ relay }, { ...JSON.parse(options), path: "/page/relay" })));
    }
    listeners.get(options)(request, response);
  };
}

async function script(folder, source) {
  const { code } = await bundle(folder, source, { conditions: ["browser", "module", "import"] });
  return { type: "text/javascript", body: code };
}

const failure = (name, why) => ({ passed: 0, failed: [{ name, why }] });

async function onPage(browser, url, body) {
  const page = await browser.page(watchPolicy);
  try {
    await page.goto(url);
    return await body(page);
  } catch (error) {
    throw new Error(`${error.message}; the page complains: ${page.complaints.join("; ")}`);
  } finally {
    await page.close();
  }
}

const PAGES = 25;
const CALLS = 4;

/** A hundred calls made in pagehide, a few from each page: all arrive. */
async function leaving(browser, upstream) {
  const id = `left-${Math.random().toString(36).slice(2)}`;
  await fetch(`${upstream.url}/plan/${id}`, { method: "POST", body: JSON.stringify({ steps: [{ delay: 100 }] }) });
  for (let page = 0; page < PAGES; page++) {
    const task = { endpoint: `/s/${id}/group`, first: page * CALLS, count: CALLS };
    await onPage(browser, `${upstream.url}/page/left.html#${encodeURIComponent(JSON.stringify(task))}`, async (left) => {
      await left.until(() => globalThis.ready === true);
      await left.goto("about:blank");
    });
  }
  const log = async () => (await fetch(`${upstream.url}/log/${id}`)).json();
  const late = Date.now() + 10_000;
  while (Date.now() < late && (await log()).effects < PAGES * CALLS) await new Promise((resolve) => setTimeout(resolve, 100));
  const { effects, conflicts } = await log();
  return effects === PAGES * CALLS && !conflicts
    ? { passed: 1, failed: [] }
    : failure("calls made in pagehide arrive", `${effects} of ${PAGES * CALLS} arrived`);
}

/** @param open starts the browser: `{ page(onDocument), close() }` */
export const pageSuite = (runtime, open) =>
  withInstalledPackage(async (folder) => {
    const upstream = await startFaultUpstream({
      "main.js": await script(folder, HARNESS),
      "main.html": document("main.js"),
      "left.js": await script(folder, LEFT),
      "left.html": document("left.js"),
      relay: await relays(folder),
    });
    const browser = await open();
    try {
      const context = { runtime, upstream: upstream.url, page: true, fewer: true };
      const main = await onPage(browser, `${upstream.url}/page/main.html`, async (page) => {
        await page.until(() => globalThis.harness !== undefined);
        return page.evaluate((given) => harness.run(given), context);
      });
      return together({ ...main, rows: [] }, await leaving(browser, upstream));
    } finally {
      await browser.close();
      await upstream.close();
    }
  });
