#!/usr/bin/env node
// The page half in Node: what it does by itself, and the delivery scenarios, against the upstream
// that goes wrong as told.

import { runTests, together } from "../checks.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { reportOf } from "../report.mjs";
import { pageTests } from "./api.mjs";
import { importPageHalf } from "./bundle.mjs";
import { pageScenarios } from "./scenarios.mjs";

await reportOf("page-node", async () => {
  const api = await importPageHalf();
  const upstream = await startFaultUpstream();
  const context = { runtime: "node", upstream: upstream.url };
  try {
    return together(await runTests(pageTests, api, context), await runTests(pageScenarios, api, context, { atOnce: 8 }));
  } finally {
    await upstream.close();
  }
});
