// Everything that runs in every runtime: the case files, the API, JavaScript values, hostile input,
// attribution, and delivery where `context.upstream` is there.

import { apiTests } from "./api.mjs";
import { attributionTests } from "./attribution.mjs";
import { runTests, together } from "./checks.mjs";
import { runCases } from "./conformance.mjs";
import { runDelivery } from "./delivery.mjs";
import { hostileTests } from "./hostile-input.mjs";
import { valueTests } from "./javascript-values.mjs";

/** The case files, with results of the same shape as every other suite's. */
export function casesResult(api, files) {
  const { passed, failed } = runCases(api, files);
  if (passed + failed.length === 0) failed.push({ file: "tests/cases", description: "no case found", why: "nothing ran" });
  return { passed, failed: failed.map(({ file, description, why }) => ({ name: `${file}: ${description}`, why })) };
}

/**
 * @param parts which of `cases`, `api`, `delivery` to run
 * @param context `{ runtime, upstream?, page?, small?, fewer?, atOnce? }`
 */
export async function runEverywhere(api, files, context, parts = ["cases", "api", "delivery"]) {
  const results = [];
  if (parts.includes("cases")) results.push(casesResult(api, files));
  if (parts.includes("api")) {
    results.push(await runTests([...apiTests, ...valueTests, ...hostileTests, ...attributionTests], api, context));
  }
  if (parts.includes("delivery")) results.push(await runDelivery(api, context));
  return together(...results);
}
