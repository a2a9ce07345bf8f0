// A JavaScript value or JSON text → the module's verdict.

import { call, inputAt, view, wasm, wordsView, write } from "../module/instance.js";
import { LIMITS, MODES } from "../options.js";
import { serialize } from "./serialize.js";
import { answersTo } from "./url.js";
import { decoder } from "../module/utf8.js";
import { issueOf, nameOf, ruleOf, tooLarge } from "./wording.js";

/** Bytes of a slab, as Node has for its Buffers, and of the largest result that is cut from one. */
const SLAB = 64 << 10, LARGEST_CUT = 4 << 10;

let slab, used = SLAB;

/**
 * A part of the memory as bytes of its own. Small ones share a slab: to make a buffer for each
 * would take as long as to judge the call.
 */
function copy(memory, at, size) {
  if (size > LARGEST_CUT) return memory.slice(at, at + size);
  // Who transfers a result's buffer takes the slab away.
  if (used + size > SLAB || !slab.length) {
    slab = new Uint8Array(SLAB);
    used = 0;
  }
  const cut = slab.subarray(used, used + size);
  cut.set(memory.subarray(at, at + size));
  // At multiples of eight, so that any view can be laid over it.
  used += (size + 7) & ~7;
  return cut;
}

/**
 * The very bytes that were given, if nothing had to change in them. A part of a buffer, which may be
 * filled again, one that threads share and any other kind of array are copied.
 */
const copyIfChanged = (memory, at, size, given) =>
  at === inputAt() && given.constructor?.name === "Uint8Array" && given.buffer[Symbol.toStringTag] === "ArrayBuffer" && given.buffer.byteLength === size
    ? given
    : copy(memory, at, size);

const parsed = (memory, at, size) => JSON.parse(decoder.decode(memory.subarray(at, at + size)));

/** How long text may be before it is read: white space and escapes can make it longer than what is
 * sent, but not without end, or one body could take all memory. */
const longest = (bytes) => Math.max(16 * bytes, 512 * 1024);

/** The bytes of the limit of `options`. */
const bytesOf = ({ limits }) => limits?.bytes ?? LIMITS.bytes;

/** In the number of words: a `null` stands in the text; the words are URLs to be judged; the number itself. */
const HAS_NULL = 2 ** 31, ASKS = 2 ** 30, COUNT = ASKS - 1;

/** In the second word of a key: what the first one is the number of, if it is no place in the input. */
const NAME = 2 ** 31, ELEMENT = 2 ** 30;

const unescaped = (text) => (text.includes("\\") ? JSON.parse(`"${text}"`) : text);

/** What the module found, as `Findings` (`src/parse/findings.rs`) holds it: `[issues, warnings, changes]`. */
function findings(input, words, at, end) {
  const lists = [[], [], []];
  while (at < end) {
    const head = words[at++], what = words[at++], number = words[at++];
    const path = ["traits", "address"].slice(0, (head >> 2) & 63);
    for (let keys = head >> 8; keys--; ) {
      const first = words[at++], second = words[at++];
      path.push(
        second === NAME ? nameOf(first)
        : second === ELEMENT ? first
        : unescaped(decoder.decode(input.subarray(first, first + second))),
      );
    }
    const kind = head & 3;
    lists[kind].push(kind > 1 ? { path, rule: ruleOf(what) } : issueOf(what, number, path));
  }
  // What was done to a call that is refused does not matter.
  if (lists[0].length) lists[2] = [];
  return lists;
}

/** Judges text or bytes: runs within `call`. Where URLs have to be judged first, answers with them alone. */
function judged(input, options, keep, answers = 0) {
  const { bytes = LIMITS.bytes, depth = LIMITS.depth, idBytes = LIMITS.idBytes } = options.limits ?? LIMITS;
  const length = write(input, longest(bytes));
  if (length < 0) return { issues: [tooLarge(bytes)], warnings: [], changes: [] };
  const mode = MODES[options.invalidTraits ?? "reject"];
  const start = wasm.validate(length, mode, bytes, depth, idBytes, Date.now(), answers) >> 2;
  const memory = view(), words = wordsView(), size = words[start + 1], head = words[start + 2];
  const hasNull = head >= HAS_NULL, end = start + 3 + (head & COUNT);
  if (head & ASKS) {
    const urls = [];
    for (let at = start + 3; at < end; at += 2) urls.push(decoder.decode(memory.subarray(words[at], words[at] + words[at + 1])));
    return { urls };
  }
  const json = size ? keep(memory, words[start], size, input) : undefined;
  if (end === start + 3) return { json, issues: [], warnings: [], changes: [], hasNull };
  const [issues, warnings, changes] = findings(memory.subarray(inputAt()), words, start + 3, end);
  return { json, issues, warnings, changes, hasNull };
}

/** @returns `{ json?, issues, warnings, changes, hasNull }`; `json` is what `keep` makes of the call's place in memory */
function judge(input, options, keep) {
  const verdict = call(judged, input, options, keep);
  // Outside of the module, since a page's own `URL` may call back into this package.
  const answers = verdict.urls && answersTo(verdict.urls);
  return answers ? call(() => judged(input, options, keep, answers)) : verdict;
}

/** A call as `encode` takes it; `atOnce` if nothing comes in between. */
export const readCall = (value, options, atOnce) => serialize(value, longest(bytesOf(options)), atOnce);

/** Judges a JavaScript value that has been read. */
function judgeRead({ text, issues, changes, again }, options, keep) {
  if (text === undefined) return { issues, warnings: [], changes: [] };
  const verdict = judge(text, options, keep);
  if (again && verdict.hasNull) return judgeRead(again(), options, keep);
  if (!issues.length && !changes.length) return verdict;
  // Where serializing found something, the text holds a stand-in that the rules cannot judge.
  const taken = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const others = (list) => list.filter(({ path }) => !taken.has(JSON.stringify(path)));
  return {
    ...verdict,
    json: issues.length ? undefined : verdict.json,
    issues: [...issues, ...others(verdict.issues)],
    warnings: others(verdict.warnings),
    changes: [...changes, ...others(verdict.changes)],
  };
}

/** The normalized call as bytes, for sending; `json` is undefined if there are issues. */
export const encode = (text, options) => judgeRead(text, options, copy);

export function validateCall(value, options) {
  const { json, issues, warnings, changes } = judgeRead(readCall(value, options, true), options, parsed);
  return json ? { ok: true, call: json, warnings, changes } : { ok: false, issues, warnings };
}

export function validateText(input, options) {
  if (typeof input === "string") {
    // UTF-8 has no lone surrogates: as escapes they stay what they are.
    if (!wellFormed(input)) input = input.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
  } else if (!ArrayBuffer.isView(input) || !(input instanceof Uint8Array || input[Symbol.toStringTag] === "Uint8Array")) {
    const message = "Expected JSON text as a string or a Uint8Array.";
    return { ok: false, issues: [{ code: "invalid_type", path: [], message }], warnings: [] };
  }
  const { json, issues, warnings, changes } = judge(input, options, copyIfChanged);
  return json ? { ok: true, json, warnings, changes } : { ok: false, issues, warnings };
}

const wellFormed = (text) => (text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text));
