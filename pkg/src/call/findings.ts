// What the module found in a call, read out of its memory: `Findings` (`src/parse/findings.rs`).

import { inputStart } from "../module/instance.js";
import { KEY_ELEMENT, KEY_NAME } from "../module/protocol.js";
import { decoder } from "../module/utf8.js";
import type { Change, Issue, Warning } from "../types/issue.js";
import { issueOf, nameOf, ruleOf } from "./wording.js";

export interface Findings {
  issues: Issue[];
  warnings: Warning[];
  changes: Change[];
}

const WARNING = 1;
const CHANGE = 2;

const unescaped = (text: string): string => (text.includes("\\") ? JSON.parse(`"${text}"`) : text);

/**
 * @param findings what is read is added to these
 * @param memory the module's, which holds the keys
 * @param words the same in words, which holds the findings from `at` to `end`
 */
export function readFindings(
  { issues, warnings, changes }: Findings,
  memory: Uint8Array,
  words: Uint32Array,
  at: number,
  end: number,
): void {
  const next = () => words[at++] as number;
  while (at < end) {
    const head = next();
    const problem = next();
    const number = next();
    const parents = (head >> 2) & 63;
    let keys = head >> 8;
    const path = keys ? pathOf(parents, readKey(memory, next(), next())) : [];
    while (--keys > 0) path.push(readKey(memory, next(), next()));
    const kind = head & 3;
    if (kind === CHANGE) changes.push({ path, rule: ruleOf(problem) });
    else if (kind === WARNING) warnings.push(issueOf(problem, number, path) as Warning);
    else issues.push(issueOf(problem, number, path));
  }
  // Changes to a call that is refused do not matter.
  if (issues.length) changes.length = 0;
}

/** `push` makes room for more than a path needs; this is all of nearly every path. */
const pathOf = (parents: number, key: string | number): (string | number)[] =>
  parents > 1 ? ["traits", "address", key] : parents ? ["traits", key] : [key];

/** One key of a path: a name of the call's own, an element's index, or a key from the input. */
function readKey(memory: Uint8Array, first: number, second: number): string | number {
  if (second === KEY_NAME) return nameOf(first);
  if (second === KEY_ELEMENT) return first;
  const from = inputStart() + first;
  return unescaped(decoder.decode(memory.subarray(from, from + second)));
}
