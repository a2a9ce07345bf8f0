// The module's delivery machine as a function: event in, step out. Its state is a few numbers, which
// are kept here, not in the module's instance.

import { clock } from "../module/clock.js";
import { outputBytes, wasm, withModule, writeInput } from "../module/instance.js";
import {
  DELIVERY_RECORD,
  LONGEST_HEADER,
  POLICY_NUMBERS,
  RETRY,
  SHARED_NUMBERS,
  TIMES,
} from "../module/protocol.js";
import { encoder } from "../module/utf8.js";
import { NO_OPTIONS, type ReadOptions } from "../options.js";
import type { RetryOptions } from "../types/options.js";
import { pauseOf, type Shared } from "./shared.js";

/**
 * The beginning of the machine's record: what to do, attempts made, milliseconds for it, whether
 * with keepalive; then, at the end, the number of the error's code from 1 (0: a success), the answer's
 * status (or 0) and its seconds to wait (or -1).
 */
export type Step = readonly [
  todo: number,
  attempt: number,
  ms: number,
  keepalive: number,
  error: number,
  status: number,
  retryAfter: number,
  ...state: number[],
];

/** What the machine needs to know about an answer. */
interface AnswerHead {
  status?: number | undefined;
  retryAfter?: string;
  date?: string;
}

// The numbers cross in this memory, one delivery's at a time: memory outside the heap is slow to allocate.
let numbers: Float64Array | undefined;
let bytes: Uint8Array;

/**
 * A header of an answer for the module to read: "" if there is none, or if it is too long to be read,
 * as it must not fill the module's memory.
 */
export function headerOf(
  headers: { get(name: string): string | null } | undefined,
  name: string,
): string {
  const value = headers?.get(name) ?? "";
  return value.length > LONGEST_HEADER ? "" : value;
}

export { clock };

/**
 * @param started when the delivery began, by `clock`
 * @param shared what the client's deliveries share; it is kept up to date
 * @param url where the request goes
 * @returns what to do next, after an event; no pause holds for what `isUnderWay` already
 */
export function makeMachine(
  { retry, timeout = TIMES.timeout, deadline = TIMES.deadline }: ReadOptions,
  started: number,
  shared: Shared,
  url: string,
): (event: number, answer: AnswerHead, now?: number, isUnderWay?: boolean) => Step {
  const {
    attempts = RETRY.attempts,
    base = RETRY.base,
    cap = RETRY.cap,
    budget = RETRY.budget,
  } = retry || (NO_OPTIONS as RetryOptions);
  const policy = [retry === false ? 1 : attempts, base, cap, timeout, deadline, budget];
  const state: number[] = [0, 0, 0, 0, 0, 0, 0, started, 0, 0, 0];
  const written = 8 * (DELIVERY_RECORD + SHARED_NUMBERS);

  return (event, { status = 0, retryAfter = "", date = "" }, now = clock(), isUnderWay = false) =>
    withModule(() => {
      if (!numbers) {
        numbers = new Float64Array(DELIVERY_RECORD + SHARED_NUMBERS + POLICY_NUMBERS);
        bytes = new Uint8Array(numbers.buffer);
      }
      const pause = isUnderWay ? { until: 0, status: 0 } : pauseOf(shared, url);
      numbers.set([...state, shared.spent, pause.until, pause.status, ...policy]);
      const input = retryAfter
        ? Uint8Array.of(...bytes, ...encoder.encode(retryAfter + date))
        : bytes;
      const length = writeInput(input);
      wasm.advance(length, retryAfter.length, event, status, now, Date.now(), Math.random());
      bytes.set(outputBytes(0, written));
      for (let i = 0; i < DELIVERY_RECORD; i++) state[i] = numbers[i] as number;
      [shared.spent, pause.until, pause.status] = numbers.subarray(DELIVERY_RECORD) as unknown as [
        number,
        number,
        number,
      ];
      return state as unknown as Step;
    });
}
