// One process's share of the differential test; see differential.mjs.

import * as api from "group-call";
import { equal, equalSet, show, text } from "./checks.mjs";
import { calls } from "./reference/generate.mjs";
import * as reference from "./reference/index.mjs";

const MODES = ["reject", "keep", "drop"];
const PROFILES = ["group", "group", "thrivestack", "segment"];
const MOST_LISTED = 100;
const KEPT = 10;

const [seed, count] = process.argv.slice(2).map(Number);
const result = { same: 0, different: 0, good: 0, bad: 0, values: 0, differences: [] };

function compare(ours, theirs) {
  equal(ours.ok, theirs.ok, `ok (${show(ours.issues ?? theirs.issues)})`);
  equalList(ours.issues, theirs.issues, "issues");
  equalList(ours.warnings, theirs.warnings, "warnings");
  equalSet(ours.changes, theirs.changes, "rule", "changes");
}

/** Beyond a hundred findings, which are listed depends on their order, and that is not specified. */
function equalList(ours, theirs, what) {
  const isCut = (list) => list?.length === MOST_LISTED && list.at(-1).path.length === 0;
  if (isCut(ours) && isCut(theirs)) return;
  equalSet(ours, theirs, "code", what);
}

const unserializable = ({ code }) => code === "not_serializable";
const tooDeep = ({ code }) => code === "too_deep";

/**
 * Values that no JSON text can express (`1e400` is Infinity as a value) and too much depth may be reported
 * alone or with other issues: the contract leaves that open. What is not serializable must agree.
 */
function compareValues(ours, theirs) {
  const some = (test) => [ours, theirs].some(({ issues }) => issues?.some(test));
  if (some(tooDeep) && [ours, theirs].some(({ warnings }) => warnings.some(unserializable))) {
    return equalSet(ours.issues, theirs.issues, "code", "issues");
  }
  if (!some(unserializable)) return compare(ours, theirs);
  equal([ours.ok, theirs.ok], [false, false], "ok");
  if (some(tooDeep)) return undefined;
  return equalSet(ours.issues.filter(unserializable), theirs.issues.filter(unserializable), "code", "issues");
}

/** The value of a text that JSON.parse can read without losing a key. */
function parsedOf(json) {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

let index = 0;
for (const json of calls(seed, count)) {
  const options = { invalidTraits: MODES[index % MODES.length], profile: PROFILES[index % PROFILES.length] };
  index++;
  try {
    const ours = api.validateJson(json, options);
    const theirs = reference.validateJson(json, options);
    compare(ours, theirs);
    if (ours.ok) equal(text(ours.json), text(theirs.json), "json");
    result[ours.ok ? "good" : "bad"]++;
    const parsed = parsedOf(json);
    if (parsed) {
      result.values++;
      const value = api.validate(parsed.value, options);
      const expected = reference.validate(parsed.value, options);
      compareValues(value, expected);
      if (value.ok) equal(JSON.stringify(value.call), JSON.stringify(expected.call), "call");
    }
    result.same++;
  } catch (error) {
    result.different++;
    if (result.differences.length < KEPT) {
      result.differences.push({ name: `call ${index} of seed ${seed}, ${Object.values(options).join(", ")}`, why: `${error.message}\n${json.slice(0, 3000)}` });
    }
  }
}
process.send(result, () => process.exit(0));
