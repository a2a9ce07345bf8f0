// The ledger over a store of `{ get, put }`, in Node. `node tests/ledger/store.mjs`

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runTests, together } from "../checks.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { DECISIONS } from "./decisions.mjs";
import { FAILING } from "./failing.mjs";
import { makeStore } from "./service.mjs";

await reportOf("ledger-store", () =>
  withInstalledPackage(async (folder) => {
    const api = await import(pathToFileURL(join(folder, "node_modules/group-call/dist/edge.js")));
    const unhandled = [];
    process.on("unhandledRejection", (error) => unhandled.push({ name: "an unhandled rejection", why: String(error?.stack ?? error) }));
    const result = together(
      await runTests(DECISIONS, api, { ledger: makeStore() }),
      // Separate from the others: some change Object.prototype for everyone.
      await runTests(FAILING, api, {}),
    );
    result.failed.push(...unhandled);
    return result;
  }),
);
