// The relay in real servers of Node: http, http2, Express, Fastify, Hono, h3.

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runTests } from "../checks.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { adapterTests } from "./adapter.mjs";
import { environmentTests } from "./environment.mjs";

await reportOf("hosts", () =>
  withInstalledPackage(async (folder) => {
    const { resolve } = createRequire(join(folder, "main.js"));
    const [{ relay }, { nodeListener }] = await Promise.all(
      ["group-call/edge", "group-call/node"].map((name) => import(pathToFileURL(resolve(name)).href)),
    );
    const upstream = await startFaultUpstream();
    try {
      return await runTests([...adapterTests, ...environmentTests], { relay, nodeListener }, { upstream: upstream.url });
    } finally {
      await upstream.close();
    }
  }),
);
