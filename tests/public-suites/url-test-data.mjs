// The Web Platform Tests' urltestdata.json, from the crate `url`, a dependency of the native tests: a
// text is good if it parses to an absolute http(s) URL without credentials.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../paths.mjs";
import { which } from "../setup.mjs";
import { judged, tally, withTraits } from "./tally.mjs";

/** The file, or the reason why it is unavailable. */
function testData() {
  if (!which("cargo")) return { missing: "no cargo here, which brings the test data" };
  let metadata;
  try {
    metadata = JSON.parse(execFileSync("cargo", ["metadata", "--locked", "--format-version=1"], { cwd: ROOT, encoding: "utf8", maxBuffer: 64 << 20, stdio: ["ignore", "pipe", "pipe"] }));
  } catch (error) {
    return { missing: `cargo metadata failed: ${String(error.stderr).trim().split("\n").at(-1)}` };
  }
  const crate = metadata.packages.find(({ name }) => name === "url");
  const path = crate && join(dirname(crate.manifest_path), "tests", "urltestdata.json");
  return path && existsSync(path) ? { path } : { missing: "the crate `url` comes without its test data" };
}

// What nobody sees is refused, though the standard strips or escapes most of it; tab, CR and LF are stripped here too.
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

// A bare host, also behind `//`, is completed to https, so that what has no scheme may be good; and white space
// outside is trimmed. Those rows are judged by their completed or trimmed form.
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const BARE = /^(?:\/\/)?[^\s/?#:@\\]+\.[^\s/?#:@\\]+(:\d*)?([/?#].*)?$/s;

function web(text) {
  try {
    const { protocol, username, password } = new URL(text);
    return /^https?:$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
}

/** Whether the standard says yes, or undefined where it is our own rule that decides (bare hosts). */
function expected(input, row) {
  const text = input.trim();
  if (text === "") return undefined;
  if (UNSEEN.test(text) || !text.isWellFormed()) return false;
  // A row with a base says nothing about the URL alone, so this engine's parser decides.
  const alone = row.base === null || row.base === undefined;
  const good = alone ? !row.failure && /^https?:$/.test(row.protocol) && row.username === "" && row.password === "" : web(text);
  if (good) return true;
  const hasScheme = SCHEME.test(text) && !BARE.test(text.split(":")[0]);
  return !hasScheme && BARE.test(text) ? undefined : false;
}

export function urlTestData(api) {
  const { path, missing } = testData();
  if (missing) return { name: "WPT urltestdata", passed: 0, failed: [], differences: 0, missing };
  const { row, end } = tally("WPT urltestdata", api);
  for (const test of JSON.parse(readFileSync(path, "utf8"))) {
    if (typeof test === "string") continue;
    const { input } = test;
    row(`${JSON.stringify(input)}${test.base ? ` (base ${test.base})` : ""}`, () => {
      const good = expected(input, test);
      const verdict = api.validate(withTraits({ website: input }));
      if (good !== undefined) return judged(verdict, good);
      // Whatever is accepted must be a web URL in the form that is sent.
      const sent = verdict.call?.traits.website;
      return sent === undefined || web(sent) ? undefined : `sent as ${JSON.stringify(sent)}, which is no web URL`;
    });
  }
  return end();
}
