// Everything that is tested in a browser, with either driver: the demo page; the case files in that
// page through the entry that it serves; everything that runs everywhere, on a page of our own; and
// pages whose policy refuses WebAssembly.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runTests, together } from "../checks.mjs";
import { demoCopy } from "../demo-server.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { caseFiles, withInstalledPackage } from "../installed-package.mjs";
import { bundle } from "../runtimes/bundle.mjs";
import { demoPageTests, watchPolicy } from "./demo-page.mjs";
import { leaving } from "./leaving.mjs";

const HARNESS = `
import * as api from "group-call";
import files from "cases:all";
import { runEverywhere } from "tests:everywhere.mjs";
globalThis.harness = { api, run: (context, parts) => runEverywhere(api, files, context, parts) };
`;

const CASES_ONLY = `export { casesResult } from "tests:everywhere.mjs";`;

const WASM = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'";
const NO_WASM = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

const document = (script) => `<!doctype html><meta charset="utf-8"><title>group-call</title><script type="module" src="${script}"></script>`;

/** Failures are named after their page. */
const on = (place, result) => ({ ...result, failed: result.failed.map((one) => ({ ...one, name: `${place}: ${one.name}` })), rows: [] });

const failure = (name, why) => ({ passed: 0, failed: [{ name, why }] });

async function attempt(name, body) {
  try {
    return on(name, await body());
  } catch (error) {
    return failure(name, error?.stack ?? String(error));
  }
}

async function demo(runtime, browser, folder) {
  const copy = demoCopy();
  try {
    const server = copy.start({ PORT: "0" });
    const url = await server.ready;
    const page = await browser.page(watchPolicy);
    await page.goto(url);
    const driven = await runTests(demoPageTests, undefined, { page, runtime });
    const cases = await attempt("cases in the demo page", async () => {
      const { code } = await bundle(folder, CASES_ONLY, { format: "iife", name: "shared", conditions: ["import"] });
      return page.evaluate(`(async () => {
        ${code}
        return shared.casesResult(await import("/pkg/inline.js"), ${JSON.stringify(caseFiles())});
      })()`);
    });
    await page.close();
    return together(on("demo page", driven), cases);
  } finally {
    copy.close();
  }
}

/** Pages of our own, served by the upstream itself: with one origin there are no preflights. */
async function ownPages(folder) {
  const conditions = ["browser", "module", "import"];
  // The file that belongs beside a bundle in one file.
  const twin = readFileSync(join(folder, "node_modules/group-call/dist/js-module.js"));
  const pages = { "js-module.js": { type: "text/javascript", body: twin.toString() } };
  const add = async (name, policy, entry) => {
    const { code } = await bundle(folder, HARNESS, { conditions, entry });
    pages[`${name}.js`] = { type: "text/javascript", body: code };
    pages[`${name}.html`] = { type: "text/html", body: document(`/page/${name}.js`), headers: { "content-security-policy": policy } };
  };
  const broken = [];
  for (const [name, policy, entry] of [["main", WASM], ["strict", NO_WASM], ["javascript", NO_WASM, "group-call/js"]]) {
    try {
      await add(name, policy, entry);
    } catch (error) {
      broken.push(failure(`${name} page`, `cannot be bundled: ${error.message.slice(0, 300)}`));
    }
  }
  return { pages, broken };
}

async function own(runtime, browser, folder) {
  const { pages, broken } = await ownPages(folder);
  const upstream = await startFaultUpstream(pages);
  const results = [...broken];
  async function on(name, body) {
    if (!pages[`${name}.html`]) return;
    results.push(await attempt(`${name} page`, async () => {
      const page = await browser.page(watchPolicy);
      try {
        await page.goto(`${upstream.url}/page/${name}.html`);
        await page.until(() => globalThis.harness !== undefined);
        return await body(page);
      } catch (error) {
        throw new Error(`${error.message}; the page complains: ${page.complaints.join("; ")}`);
      } finally {
        await page.close();
      }
    }));
  }

  try {
    // Browsers open six connections per host, so concurrent scenarios would wait for one another.
    const context = { runtime, upstream: upstream.url, page: true, fewer: true, atOnce: 1 };
    await on("main", (page) => page.evaluate((given) => harness.run(given), context));
    results.push(await attempt("left page", async () => together(...(await leaving(browser, upstream)))));
    await on("strict", async (page) => {
      // WebAssembly is refused here. The page must not break: validate says what to do, init() does it.
      const early = await page.evaluate(() => {
        try {
          harness.api.validate({});
          return "no error";
        } catch (error) {
          return error instanceof harness.api.GroupError && /init/.test(error.message) ? "" : `an unclear error: ${error}`;
        }
      });
      if (early) return failure("before init()", early);
      const failed = await page.evaluate(() => harness.api.init().then(() => "", (error) => `${error.name}: ${error.message}`));
      if (failed) return failure("init()", failed);
      return page.evaluate((given) => harness.run(given, ["cases", "api"]), context);
    });
    await on("javascript", (page) => page.evaluate((given) => harness.run(given, ["cases", "api"]), context));
  } finally {
    await upstream.close();
  }
  return together(...results);
}

/** @param open starts the browser: `{ page(onDocument), close() }` */
export function browserSuite(runtime, open) {
  return withInstalledPackage(async (folder) => {
    const browser = await open();
    try {
      return together(await demo(runtime, browser, folder), await own(runtime, browser, folder));
    } finally {
      await browser.close();
    }
  });
}
