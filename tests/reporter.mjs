// A reporter for `node --test` whose last line is the one that the runner reads.

import { resultLineOf } from "./report.mjs";

export default async function* report(source) {
  const result = { passed: 0, failed: [], skipped: [] };
  for await (const { type, data } of source) {
    if (type === "test:stderr" || type === "test:stdout") yield data.message;
    // A `describe` is not counted: its tests are.
    if (data.details?.type === "suite") continue;
    if (type === "test:pass" && (data.skip !== undefined || data.todo !== undefined)) {
      result.skipped.push({ name: data.name, why: String(data.skip === true ? "" : (data.skip ?? data.todo)) || "no reason given" });
    } else if (type === "test:pass") {
      result.passed++;
    } else if (type === "test:fail") {
      const { error } = data.details;
      const why = String(error?.cause?.stack ?? error?.cause ?? error?.message);
      result.failed.push({ name: data.name, why });
      yield `✗ ${data.name}\n    ${why}\n`;
    }
  }
  yield `${result.passed} passed, ${result.failed.length} failed, ${result.skipped.length} skipped\n${resultLineOf(result)}\n`;
}
