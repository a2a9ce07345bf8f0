#!/usr/bin/env node
// The page half in Node: what it does by itself, the delivery scenarios against the upstream that fails
// on demand, what the relay does for it, and the case files through both.

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runTests, together } from "../checks.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { caseFiles, withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { pageTests } from "./api.mjs";
import { relayInProcess, runPageCases } from "./cases.mjs";
import { relayTests } from "./relay.mjs";
import { pageScenarios } from "./scenarios.mjs";

await reportOf("page-node", () =>
  withInstalledPackage(async (folder) => {
    const { resolve } = createRequire(join(folder, "package.json"));
    const load = (specifier) => import(pathToFileURL(resolve(specifier)));
    const [page, api, edge] = await Promise.all(["group-call/page", "group-call", "group-call/edge"].map(load));
    const upstream = await startFaultUpstream();
    const context = { runtime: "node", upstream: upstream.url };
    try {
      return together(
        await runTests(pageTests, page, { ...context, validate: api.validate }),
        await runTests(relayTests, { edge }, context),
        await runPageCases(page, api, caseFiles(), relayInProcess(edge)),
        await runTests(pageScenarios, page, context, { atOnce: 8 }),
      );
    } finally {
      await upstream.close();
    }
  }),
);
