// Puts what the module found into words: it returns numbers, and the words are kept here as text, which
// compresses better than in the module. The table is the crate's own (`src/issue/wording.txt`).

import wording from "../../../src/issue/wording.txt";
import {
  CHANGE_RULES,
  FIRST_NAME,
  FORM,
  ISSUE,
  ISSUE_CODES,
  NAMES,
  PHRASE,
} from "../module/protocol.js";
import type { ChangeRule, Issue, IssueCode } from "../types/issue.js";

let lines: string[] | undefined;
const line = (number: number): string => (lines ??= wording.split("\n"))[number] as string;

/** A word of a sentence: a name of the call's own, or a phrase. */
const word = (number: number): string =>
  number & FIRST_NAME
    ? nameOf(number & (FIRST_NAME - 1))
    : line(ISSUE_CODES + CHANGE_RULES + (number & (FIRST_NAME - 1)));

/**
 * @param problem as a number: code, form and two words, a byte each
 * @param number the one that the message mentions, if it mentions one
 */
export function issueOf(problem: number, number: number, path: (string | number)[]): Issue {
  const form = (problem >> 8) & 255;
  const [code = ""] = line(problem & 127).split(" ", 1);
  const [first, second] = [word(problem >> 16), word(problem >> 24)];
  const usual = line(form === FORM.type ? ISSUE.invalidType : problem & 127).replace(/\S+ /, "");
  const text = form === FORM.instead ? first : form === FORM.because ? `${usual} ${first}` : usual;
  const message = text.replace(/[#^~]/g, (mark) =>
    mark === "#" ? `${number}` : mark === "^" ? first : second,
  );
  return { code: code as IssueCode, path, message };
}

/** The issue for a call that is larger than `bytes`. */
export const tooLarge = (bytes: number): Issue => issueOf(ISSUE.tooLarge, bytes, []);

/** The last entry of a list that had no room for `count` findings, the first of which has this code. */
export const moreOf = <F extends Issue>(code: F["code"], count: number): F =>
  ({ code, path: [], message: word(PHRASE.more).replace("#", `${count}`) }) as unknown as F;

/** How many findings one stands for: the last one in a list of the module's may stand for many. */
export const countOf = ({ path, message }: Issue): number =>
  path.length ? 1 : Number.parseInt(message, 10) || 1;

export const ruleOf = (rule: number): ChangeRule => line(ISSUE_CODES + rule) as ChangeRule;

/** A name of the call's own, by its number. */
export const nameOf = (number: number): string => NAMES[number] as string;
