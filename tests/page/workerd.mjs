// The page half and the relay in workerd: what the relay does for it, and the case files through both.

import { caseFiles, withInstalledPackage } from "../installed-package.mjs";
import { startWorkers } from "../relay/workers.mjs";
import { reportOf } from "../report.mjs";
import { bundle } from "../runtimes/bundle.mjs";

const WORKER = `
import * as edge from "group-call/edge";
import * as page from "group-call/page";
import { runTests, together } from "tests:checks.mjs";
import { relayInProcess, runPageCases } from "tests:page/cases.mjs";
import { relayTests } from "tests:page/relay.mjs";

export default {
  async fetch(request) {
    const files = await request.json();
    return Response.json(
      together(
        await runTests(relayTests, { edge }, { runtime: "workerd" }),
        await runPageCases(page, edge, files, relayInProcess(edge)),
      ),
    );
  },
};
`;

await reportOf("page-workerd", () =>
  withInstalledPackage(async (folder) => {
    const worker = await bundle(folder, WORKER, { conditions: ["workerd", "worker", "import"] });
    const workers = await startWorkers([{ name: "page", worker }]);
    try {
      const body = JSON.stringify(caseFiles());
      const answer = await workers.dispatchFetch("http://worker.test/", { method: "POST", body });
      if (!answer.ok) throw new Error(`the worker answered ${answer.status}: ${await answer.text()}`);
      return await answer.json();
    } finally {
      await workers.dispose();
    }
  }),
);
