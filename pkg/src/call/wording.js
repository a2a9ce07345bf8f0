// What the module found, in words: it tells numbers, and the words stand here as text, where they
// compress better than within the module. The table is the crate's own (`src/issue.rs`).

import wording from "../../../src/issue/wording.txt";

/** Lines of codes, and of rules behind them; then come phrases. */
const CODES = 27, RULES = 14;
const INVALID_TYPE = 1, TOO_LARGE = 17;
/** How a problem uses its phrases; see `Form` in `src/issue.rs`. */
const TYPE = 1, BECAUSE = 2;

/** The last message, of what, and with which number: of many issues, most are the same. */
let message, last, lastNumber;

let lines;
const line = (number) => (lines ??= wording.split("\n"))[number];
const phrase = (number) => line(CODES + RULES + (number & 255));

/**
 * @param problem as a number: code, form and two phrases, a byte each
 * @param number the one that the message says, if it says one
 */
export function issueOf(problem, number, path) {
  const code = problem & 0x7f;
  if (problem !== last || number !== lastNumber) {
    const form = (problem >> 8) & 255;
    const sentence = line(form === TYPE ? INVALID_TYPE : code);
    message = sentence.slice(sentence.indexOf(" ") + 1).replace(/[#^~]/g, (mark) => (mark === "#" ? number : phrase(problem >> (mark === "^" ? 16 : 24))));
    if (form === BECAUSE) message += ` ${phrase(problem >> 16)}`;
    last = problem;
    lastNumber = number;
  }
  return { code: line(code).split(" ")[0], path, message };
}

/** The issue of a call that is larger than `bytes`. */
export const tooLarge = (bytes) => issueOf(TOO_LARGE, bytes, []);

export const ruleOf = (rule) => line(CODES + rule);

/** A name of the call's own, by its phrase. */
export const nameOf = phrase;
