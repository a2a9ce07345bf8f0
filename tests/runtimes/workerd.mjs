// Everything in workerd, Cloudflare's runtime: a worker that imports the package by name, with
// the module compiled when it is deployed.

import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { bundle, workerModules } from "./bundle.mjs";

const WORKER = `
import * as api from "group-call";
import files from "cases:all";
import { runEverywhere } from "tests:everywhere.mjs";

export default {
  async fetch(request) {
    const { context, parts } = await request.json();
    return Response.json(await runEverywhere(api, files, context, parts));
  },
};
`;

async function run(folder) {
  const { Miniflare } = await import("miniflare");
  const { code, wasm } = await bundle(folder, WORKER, { conditions: ["workerd", "worker", "import"] });
  if (Object.keys(wasm).length !== 1) throw new Error("the worker has no static import of the module");
  const upstream = await startFaultUpstream();
  const miniflare = new Miniflare({
    modules: workerModules({ code, wasm }),
    compatibilityDate: "2026-04-01",
  });
  try {
    const context = {
      runtime: "workerd",
      upstream: upstream.url,
      // A worker has 128 MB, which 64 MB as a string and again as bytes already exceed.
      small: "more than a worker's memory",
      // It also has six connections at most: other requests wait while their timeouts run.
      atOnce: 3,
    };
    const body = JSON.stringify({ context });
    const answer = await miniflare.dispatchFetch("http://worker.test/", { method: "POST", body });
    if (!answer.ok) throw new Error(`the worker answered ${answer.status}: ${await answer.text()}`);
    return await answer.json();
  } finally {
    await miniflare.dispose();
    await upstream.close();
  }
}

await reportOf("workerd", () => withInstalledPackage(run));
