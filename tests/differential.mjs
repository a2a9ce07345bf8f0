// Generated calls, validated by the package and by the reference (tests/reference): verdicts, bytes,
// issues, warnings and changes must be the same. Two processes share the work.
//
// node tests/differential.mjs [count] [seed]

import { fork } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withInstalledPackage } from "./installed-package.mjs";
import { reportOf } from "./report.mjs";

const SHOWN = 10;

function share(folder, seed, count) {
  return new Promise((resolve, reject) => {
    const child = fork(join(folder, "tests", "differential-share.mjs"), [String(seed), String(count)], { cwd: folder });
    let result;
    child.on("message", (message) => (result = message));
    child.on("error", reject);
    child.on("exit", (code) => (result ? resolve(result) : reject(new Error(`the share of seed ${seed} ended with code ${code}`))));
  });
}

async function run(folder) {
  const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
  const start = performance.now();
  const shares = await Promise.all([share(folder, seed, Math.ceil(count / 2)), share(folder, seed + 1, Math.floor(count / 2))]);
  const seconds = (performance.now() - start) / 1000;
  const sum = (key) => shares.reduce((total, part) => total + part[key], 0);
  const differences = shares.flatMap((part) => part.differences);
  if (sum("good") === 0 || sum("bad") === 0) differences.push({ name: "the generated calls", why: "are all good or all bad" });
  const untold = sum("different") - Math.min(SHOWN, differences.length);
  if (untold > 0) differences.splice(SHOWN, Infinity, { name: `${untold} more calls`, why: "differ too" });
  return {
    passed: sum("same"),
    failed: differences,
    notes: [
      `${sum("good")} good calls, ${sum("bad")} bad ones, ${sum("values")} of them also as JavaScript values: ` +
        `${sum("different")} differences, ${Math.round(count / seconds)} calls/s (seeds ${seed} and ${seed + 1})`,
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await reportOf("differential", () => withInstalledPackage(run));
