// The package in Node's hosts: servers (http, http2, Express, Fastify, Hono, h3), jsdom, and processes with
// unusual globals. `node tests/hosts/suite.mjs [part of a name]`

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runTests } from "../checks.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { adapterTests } from "./adapter.mjs";
import { consoleTests } from "./consoles.mjs";
import { environmentTests } from "./environment.mjs";
import { globalsTests } from "./globals.mjs";
import { jsdomTests } from "./jsdom.mjs";

await reportOf("hosts", () =>
  withInstalledPackage(async (folder) => {
    const { resolve } = createRequire(join(folder, "main.js"));
    const [api, { nodeListener }] = await Promise.all(
      ["group-call/edge", "group-call/node"].map((name) => import(pathToFileURL(resolve(name)).href)),
    );
    const upstream = await startFaultUpstream();
    try {
      const tests = [...adapterTests, ...environmentTests, ...globalsTests, ...consoleTests, ...jsdomTests];
      const only = process.argv[2] ?? "";
      const chosen = tests.filter(({ name }) => name.includes(only));
      return await runTests(chosen, { ...api, nodeListener }, { runtime: "node", upstream: upstream.url, folder });
    } finally {
      await upstream.close();
    }
  }),
);
