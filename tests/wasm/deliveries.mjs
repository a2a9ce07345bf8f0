// The package's delivery scenarios on `group-call/wasm`, whose `group` is the crate's `Client`.

import { runTests } from "../checks.mjs";
import { scenarios, withoutKeepalive } from "../delivery.mjs";

/** What it does differently or lacks, by scenario: pkg/docs/loading.md has the same table. */
const DIFFERENCES = {
  "only the package has groupBatch": ({ run }) => /\bgroupBatch\b/.test(run),
  "only the package limits requests in flight": ({ name }) => /^many calls at once/.test(name),
  "only the package has clients": ({ name }) => /^createGroup|^onError|client's and a call's headers|a thousand calls/.test(name),
  "only the package takes custom profiles": ({ name }) => /caller's own|^a profile whose|copes with what a profile answers/.test(name),
  "answers are read to a depth of 1,000 levels": ({ name }) => /values of any depth/.test(name),
};

/** A client as far as `group` allows it: the same options for every call. */
const withClients = (wasm) => ({
  ...wasm,
  createGroup(options) {
    wasm.validate(undefined, options);
    return { group: (call, more) => wasm.group(call, { ...options, ...more }) };
  },
});

/** `context` is that of `runDelivery`. */
export async function runDeliveries(wasm, context) {
  const differs = (scenario) => Object.keys(DIFFERENCES).find((why) => DIFFERENCES[why](scenario));
  const stale = Object.keys(DIFFERENCES).filter((why) => !scenarios.some(DIFFERENCES[why]));
  const shared = scenarios.filter((scenario) => !differs(scenario));
  const tests = shared.map((scenario) => ({ ...scenario, name: `as the package: ${scenario.name}` }));
  const api = withClients(wasm);
  const result = await runTests(tests, context.page ? withoutKeepalive(api) : api, context, { atOnce: context.atOnce ?? 8 });
  for (const why of stale) result.failed.push({ name: why, why: "no scenario shows this difference any more" });
  return result;
}
