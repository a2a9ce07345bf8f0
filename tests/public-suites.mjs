// Public test data from other projects, run against the installed package.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withInstalledPackage, workFolder } from "./installed-package.mjs";
import { ecmascriptDates } from "./public-suites/ecmascript-dates.mjs";
import { jsonSchemaFormats } from "./public-suites/json-schema-formats.mjs";
import { jsonTestSuite } from "./public-suites/json-test-suite.mjs";
import { naughtyStrings } from "./public-suites/naughty-strings.mjs";
import { phoneNumbers } from "./public-suites/phone-numbers.mjs";
import { urlTestData } from "./public-suites/url-test-data.mjs";
import { reportOf } from "./report.mjs";

/** The installed package's namespace, imported by name from a file beside it. */
export async function installedApi(folder, entry = "group-call") {
  const file = join(workFolder(folder, "by-name"), `${entry.replace("/", "-")}.mjs`);
  writeFileSync(file, `export * from "${entry}";\n`);
  return import(pathToFileURL(file).href);
}

async function run(folder) {
  const results = [];
  // Both builds of the module.
  for (const entry of ["group-call", "group-call/js"]) {
    const api = await installedApi(folder, entry);
    for (const suite of [jsonTestSuite, jsonSchemaFormats, ecmascriptDates, urlTestData, phoneNumbers, naughtyStrings]) {
      results.push(...[await suite(api)].flat());
    }
  }
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.flatMap(({ failed }) => failed),
    skipped: results.filter(({ missing }) => missing).map(({ name, missing }) => ({ name, why: missing })),
    notes: results.map(({ name, passed, failed, differences }) =>
      `${name.padEnd(30)} ${passed} as expected (${differences} deliberate differences), ${failed.length} not`),
  };
}

await reportOf("public-suites", () => withInstalledPackage(run));
