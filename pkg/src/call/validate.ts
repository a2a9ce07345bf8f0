// A JavaScript value or JSON text → the module's verdict.

import { memoryBytes, memoryWords, wasm, withModule, writeInput } from "../module/instance.js";
import {
  ASKS,
  HAS_NULL,
  LIMITS,
  MOST_FINDINGS,
  MOST_PATHS,
  PROFILE_MODE,
  TRAITS_MODE,
  WORD_COUNT,
} from "../module/protocol.js";
import { decoder } from "../module/utf8.js";
import { NO_OPTIONS } from "../options.js";
import type { NormalizedCall } from "../types/call.js";
import type { Bytes } from "../types/host.js";
import type { Change, Issue, JsonValidation, Validation } from "../types/issue.js";
import type { Limits, ValidateOptions } from "../types/options.js";
import { answersTo } from "../url.js";
import { type Findings, readFindings } from "./findings.js";
import { copied, copiedIfChanged } from "./result.js";
import { type JsonText, serialize } from "./serialize.js";
import { countOf, moreOf, tooLarge } from "./wording.js";

/** What the module says about a call; `json`, the normalized call, is absent if there are issues. */
interface Verdict<T> extends Findings {
  json?: T | undefined;
  /** Whether the call contains a `null`. */
  hasNull?: boolean;
  /** URLs that have to be judged first; with these there is nothing else. */
  urls?: string[] | undefined;
}

/** Takes the normalized call out of the module's memory. */
type Keep<T> = (
  memory: Uint8Array<ArrayBuffer>,
  from: number,
  size: number,
  input: string | Uint8Array,
) => T;

const parsed: Keep<NormalizedCall> = (memory, from, size) =>
  JSON.parse(decoder.decode(memory.subarray(from, from + size)));

/**
 * How long text may be to be read at all: white space and escapes can make it longer than what is sent,
 * but without a limit one body could take all memory.
 */
const longest = (bytes: number): number => Math.max(16 * bytes, 512 * 1024);

const NO_LIMITS: Limits = NO_OPTIONS as object;

const bytesOf = ({ limits }: ValidateOptions): number => limits?.bytes ?? LIMITS.bytes;

/** The rules that a call is judged by, as a number for the module. A custom profile has the usual ones. */
export const modeOf = ({ invalidTraits = "reject", profile = "group" }: ValidateOptions): number =>
  TRAITS_MODE[invalidTraits] | (typeof profile === "string" ? PROFILE_MODE[profile] : 0);

/** Judges text or bytes; runs within `withModule`. If URLs have to be judged first, it returns only those. */
function judgeWithin<T>(
  input: string | Uint8Array,
  options: ValidateOptions,
  keep: Keep<T>,
  answers = 0,
): Verdict<T> {
  const { limits = NO_LIMITS } = options;
  const { bytes = LIMITS.bytes, depth = LIMITS.depth, idBytes = LIMITS.idBytes } = limits;
  // All of these must be own members: a polluted `Object.prototype` may have some of the names.
  const verdict: Verdict<T> = {
    json: undefined,
    hasNull: false,
    urls: undefined,
    issues: [],
    warnings: [],
    changes: [],
  };
  const length = writeInput(input, longest(bytes));
  if (length < 0) {
    verdict.issues.push(tooLarge(bytes));
    return verdict;
  }
  const mode = modeOf(options);
  const at = wasm.validate(length, mode, bytes, depth, idBytes, nowFor(keep), answers) >> 2;
  const memory = memoryBytes();
  const words = memoryWords();
  const size = words[at + 1] as number;
  const head = words[at + 2] as number;
  const from = at + 3;
  const end = from + (head & WORD_COUNT);
  if (head & ASKS) {
    verdict.urls = urlsAsked(memory, words, from, end);
    return verdict;
  }
  verdict.hasNull = head >= HAS_NULL;
  if (size) verdict.json = keep(memory, words[at] as number, size, input);
  if (from < end) readFindings(verdict, memory, words, from, end);
  return verdict;
}

/**
 * Milliseconds since 1970. If nothing is sent, they matter only to warnings, and `validate` may be called
 * while a page is rendered, where frameworks that cache the result (Next) refuse `Date.now()`. The other
 * clock can be slow after the machine has slept.
 */
function nowFor<T>(keep: Keep<T>): number {
  const { performance } = globalThis as { performance?: Performance };
  const isSent = (keep as unknown) === copied;
  if (isSent || !performance?.timeOrigin) return Date.now();
  return performance.timeOrigin + performance.now();
}

/** The URLs that the module asks about: it gives an address and a length for each. */
function urlsAsked(memory: Uint8Array, words: Uint32Array, at: number, end: number): string[] {
  const urls: string[] = [];
  for (; at < end; at += 2) {
    const from = words[at] as number;
    urls.push(decoder.decode(memory.subarray(from, from + (words[at + 1] as number))));
  }
  return urls;
}

function judge<T>(input: string | Uint8Array, options: ValidateOptions, keep: Keep<T>): Verdict<T> {
  const verdict = withModule<Verdict<T>, string | Uint8Array, ValidateOptions, Keep<T>>(
    judgeWithin,
    input,
    options,
    keep,
  );
  if (!verdict.urls) return verdict;
  // Outside the module, since a page's own `URL` may call back into this package.
  const answers = answersTo(verdict.urls);
  return withModule(() => judgeWithin(input, options, keep, answers));
}

/** A call as `encode` takes it; `atOnce` if it is judged before anything else happens. */
export const readCall = (value: unknown, options: ValidateOptions, atOnce: boolean): JsonText =>
  serialize(
    value,
    longest(bytesOf(options)),
    atOnce,
    (options.invalidTraits ?? "reject") !== "reject",
  );

/** Limits findings to as many as may be listed, by number and length: if there are more, the last one says how many. */
export function bounded<F extends Issue>(list: F[]): F[] {
  let room = MOST_PATHS;
  let most = 0;
  while (room >= 0 && most < MOST_FINDINGS && most < list.length) {
    room -= (list[most++] as F).path.join().length;
  }
  if (most === list.length) return list;
  const rest = list.slice(most - 1);
  const count = rest.reduce((sum, finding) => sum + countOf(finding), 0);
  return [...list.slice(0, most - 1), moreOf<F>((rest[0] as F).code, count)];
}

/** Judges a JavaScript value that has been read. */
function judgeRead<T>(
  { text, issues, warnings, changes, again }: JsonText,
  options: ValidateOptions,
  keep: Keep<T>,
): Verdict<T> {
  if (text === undefined) return { json: undefined, issues, warnings, changes };
  const verdict = judge(text, options, keep);
  // It was read no further, so there is nothing to say of the rest.
  if (verdict.issues[0]?.code === "too_deep") return verdict;
  if (again && verdict.hasNull) return judgeRead(again(), options, keep);
  if (!issues.length && !changes.length) return verdict;
  // Where serializing found an issue, the text holds a stand-in that the rules cannot judge.
  const replaced = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const others = <F extends Issue | Change>(list: F[]) =>
    list.filter(({ path }) => !replaced.has(JSON.stringify(path)));
  return {
    json: issues.length ? undefined : verdict.json,
    issues: bounded([...issues, ...others(verdict.issues)]),
    warnings: bounded([...warnings, ...others(verdict.warnings)]),
    changes: [...changes, ...others(verdict.changes)],
  };
}

/** The normalized call as bytes, for sending; `json` is undefined if there are issues. */
export const encode = (text: JsonText, options: ValidateOptions): Verdict<Bytes> =>
  judgeRead(text, options, copied);

export function validateCall(value: unknown, options: ValidateOptions): Validation {
  const text = readCall(value, options, true);
  const { json, issues, warnings, changes } = judgeRead(text, options, parsed);
  return json ? { ok: true, call: json, warnings, changes } : { ok: false, issues, warnings };
}

const isBytes = (input: unknown): input is Uint8Array =>
  ArrayBuffer.isView(input) &&
  (input instanceof Uint8Array ||
    (input as DataView)[Symbol.toStringTag] === ("Uint8Array" as string));

/** UTF-8 has no lone surrogates: as escapes they stay what they are. */
function wellFormed(text: string): string {
  // Not `\p{Surrogate}`: Hermes does not know property names here.
  const lone = /[\ud800-\udfff]/gu;
  const isWellFormed = (text as { isWellFormed?(): boolean }).isWellFormed?.() ?? !lone.test(text);
  if (isWellFormed) return text;
  return text.replace(lone, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

export function validateText(input: unknown, options: ValidateOptions): JsonValidation {
  if (typeof input !== "string" && !isBytes(input)) {
    const message = "Expected JSON text as a string or a Uint8Array.";
    return { ok: false, issues: [{ code: "invalid_type", path: [], message }], warnings: [] };
  }
  // Bytes whose buffer has been transferred are gone.
  const text = typeof input === "string" ? wellFormed(input) : input.length ? input : "";
  const { json, issues, warnings, changes } = judge(text, options, copiedIfChanged);
  return json ? { ok: true, json, warnings, changes } : { ok: false, issues, warnings };
}
