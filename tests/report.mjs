// The one line that every suite ends with, and how the runner finds it.

const MARK = "@@group-call-suite ";

export const resultLineOf = (result) => MARK + JSON.stringify(result);

/** Prints a suite's result, for the runner and for whoever runs the suite alone. */
export function report({ passed, failed, skipped = [], inapplicable = [], notes = [] }) {
  for (const note of notes) console.log(note);
  const details = inapplicable.length ? `, ${inapplicable.length} not applicable here` : "";
  for (const { name, why } of failed) console.log(`✗ ${name}\n    ${why.replaceAll("\n", "\n    ")}`);
  for (const { name, why } of inapplicable) console.log(`- ${name}: ${why}`);
  console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped${details}`);
  console.log(resultLineOf({ passed, failed, skipped, inapplicable: inapplicable.length, notes }));
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** Reports what `body` returns; if it throws, the suite has failed. */
export async function reportOf(name, body) {
  // When told to end, end in an orderly way, so that browsers and servers end too.
  process.once("SIGTERM", () => process.exit(1));
  let result;
  try {
    result = await body();
  } catch (error) {
    result = { passed: 0, failed: [{ name, why: error?.stack ?? String(error) }] };
  }
  report(result);
}

/** A suite that cannot run here, and why. */
export const skippedSuite = (name, why) => ({ passed: 0, failed: [], skipped: [{ name, why }] });

/** The result in a suite's output, or undefined if the suite did not get that far. */
export function resultIn(output) {
  const line = output.split("\n").findLast((text) => text.startsWith(MARK));
  return line && JSON.parse(line.slice(MARK.length));
}

/** The sums of cargo's `test result:` lines. */
export function cargoResultIn(output) {
  const result = { passed: 0, failed: [], skipped: [], inapplicable: 0, notes: [] };
  for (const [, passed, ignored] of output.matchAll(/^test result: \w+\. (\d+) passed; \d+ failed; (\d+) ignored/gm)) {
    result.passed += Number(passed);
    if (Number(ignored)) result.skipped.push(...Array.from({ length: Number(ignored) }, () => ({ name: "an ignored test", why: "marked #[ignore]" })));
  }
  for (const [, name] of output.matchAll(/^test (.+) \.\.\. FAILED$/gm)) result.failed.push({ name, why: "see above" });
  return result;
}
