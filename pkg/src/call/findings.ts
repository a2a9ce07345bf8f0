// What the module found in a call, read out of its memory: `Findings` (`src/parse/findings.rs`).

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
 * @param input the memory from the beginning of the input, which holds the keys
 * @param words the memory in words, which holds the findings from `at` to `end`
 */
export function readFindings(
  { issues, warnings, changes }: Findings,
  input: Uint8Array,
  words: Uint32Array,
  at: number,
  end: number,
): void {
  const next = () => words[at++] as number;
  while (at < end) {
    const head = next();
    const problem = next();
    const number = next();
    const path: (string | number)[] = ["traits", "address"].slice(0, (head >> 2) & 63);
    for (let keys = head >> 8; keys--; ) path.push(readKey(input, next(), next()));
    const kind = head & 3;
    if (kind === CHANGE) changes.push({ path, rule: ruleOf(problem) });
    else if (kind === WARNING) warnings.push(issueOf(problem, number, path) as Warning);
    else issues.push(issueOf(problem, number, path));
  }
  // Changes to a call that is refused do not matter.
  if (issues.length) changes.length = 0;
}

/** One key of a path: a name of the call's own, an element's index, or a key from the input. */
function readKey(input: Uint8Array, first: number, second: number): string | number {
  if (second === KEY_NAME) return nameOf(first);
  if (second === KEY_ELEMENT) return first;
  return unescaped(decoder.decode(input.subarray(first, first + second)));
}
