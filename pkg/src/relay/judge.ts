// A request's body, and the answer: the module judges the one and words the other.

import { withModule, writeInput } from "../module/instance.js";
import { ANSWER_WORDS, BODY, FATE } from "../module/protocol.js";
import { encoder } from "../module/utf8.js";
import type { Bytes } from "../types/host.js";
import { answerTo } from "../url.js";
import {
  ASKS,
  type Failure,
  failureNumbers,
  joined,
  output,
  partsOf,
  responseOf,
  withUrls,
  wordsOf,
} from "./boundary.js";
import { type Rules, relayWasm } from "./exports.js";
import type { Cors } from "./head.js";
import { type Findings, withFindings } from "./page.js";

/** What became of a call. */
export interface Fate {
  kind: FATE;
  /** The call that the answer echoes, or its issues. */
  bytes?: Bytes;
  error?: Failure;
}

/** A call with its key, settled. */
export interface Settled extends Fate {
  key: string;
  /** Whether it brought nothing new, and was not sent. */
  isUnchanged?: boolean | undefined;
  /** The traits that were left out because the caller does not own them. */
  left?: string[];
}

/** A call of a body: good, or what is wrong with it. */
export type Judged = { json: Bytes } | Fate;

/** Whether a call is good. Only an own member counts: one added to `Object.prototype` must not let a refused call through. */
export const isGood = (call: Judged): call is { json: Bytes } => Object.hasOwn(call, "json");

/** What is in a body. It inherits nothing, as some of it may be absent. */
export interface Body {
  isArray: boolean;
  calls: Judged[];
  /** For a single good call: the body of the answer once it is accepted. */
  accepted?: Bytes;
  /** For a single good call from the page half: what a success has at its end. */
  findings?: Findings;
}

/** @returns what is in a body, or the number of its refusal */
export const judge = (bytes: Bytes, key: string, rules: Rules): Body | number =>
  withUrls((urls) => {
    const answers = Uint8Array.from(urls, answerTo);
    const input = answers.length ? joined([bytes, answers]) : bytes;
    return () => {
      const length = writeInput(input) - answers.length;
      const packed = relayWasm().relay_body(
        length,
        key.length,
        ...rules,
        Date.now(),
        answers.length,
      );
      return packed === ASKS ? ASKS : bodyOf(packed);
    };
  });

function bodyOf(packed: number): Body | number {
  const written = output();
  if ((packed & 0xff) === BODY.accepted) {
    // The call is part of the answer, which ends with a brace.
    const json = written.subarray(packed >>> 8, written.length - 1);
    return { __proto__: null, isArray: false, calls: [{ json }], accepted: written } as Body;
  }
  const [first = 0] = wordsOf(written, 1);
  if (packed === BODY.refused) return first;
  // For each call, what is wrong with it, or 0, and the length of its bytes.
  const table = wordsOf(written, 1 + 2 * first).subarray(1);
  const parts = partsOf(
    written,
    4 + 4 * table.length,
    table.filter((_, index) => index % 2),
  );
  const calls = parts.map((part, index): Judged => {
    const problem = table[2 * index];
    if (!problem) return { json: part };
    return { kind: problem === 1 ? FATE.incomplete : FATE.invalid, bytes: part };
  });
  return { __proto__: null, isArray: packed === BODY.many, calls } as Body;
}

/**
 * Puts the fields of `extra`, JSON text, into a call's context.
 * @returns the call, or the issues of one that has become too large, or undefined if `extra` is not an
 * object that can be merged
 */
export const enriched = (json: Bytes, extra: string, rules: Rules): Judged | undefined =>
  withModule(() => {
    const [, bytes, depth] = rules;
    const length = writeInput(joined([json, encoder.encode(extra)]));
    const answer = relayWasm().relay_enrich(json.length, length, bytes, depth);
    if (!answer) return undefined;
    return answer === 1 ? { json: output() } : { kind: FATE.invalid, bytes: output() };
  });

const EMPTY = new Uint8Array(0);
/** The answer to a request whose calls are settled. */
export function answer(settled: Settled[], body: Body, cors: Cors): Response {
  const { isArray, accepted, findings, calls } = body;
  const [first] = settled;
  const isAsItCame = first?.kind === FATE.accepted && isGood(calls[0] as Judged);
  if (accepted && isAsItCame && first.bytes === (calls[0] as { json: Bytes }).json) {
    return new Response(findings ? withFindings(accepted, findings) : accepted, cors.accepted);
  }
  const head = new Uint32Array(ANSWER_WORDS * settled.length);
  const origin = encoder.encode(cors.origin);
  const parts: Uint8Array[] = [origin];
  settled.forEach(({ kind, key, bytes = EMPTY, error }, index) => {
    const [code, status, wait] = failureNumbers(error);
    const own = [encoder.encode(key), error ? encoder.encode(code) : bytes] as const;
    head.set([kind, status, wait, own[0].length, own[1].length], ANSWER_WORDS * index);
    parts.push(...own);
  });
  const input = joined([new Uint8Array(head.buffer), ...parts]);
  return withModule(() => {
    const length = writeInput(input);
    const { relay_answer } = relayWasm();
    const packed = relay_answer(isArray, cors.kind, settled.length, origin.length, length);
    const isSuccess = first?.kind === FATE.queued || first?.kind === FATE.accepted;
    return responseOf(packed, isSuccess ? findings : undefined);
  });
}
