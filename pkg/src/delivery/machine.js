// The module's delivery machine as a function: event in, step out. Its state is a few numbers that
// are kept here, not in the module's instance.

import { call, read, wasm, write } from "../module/instance.js";
import { encoder } from "../module/utf8.js";

export const START = 0, KEEPALIVE = 1, ANSWER = 2, REDIRECTED = 3, NETWORK_ERROR = 4, TIMEOUT = 5, WOKE = 6, ABORT = 7;
/** The first number of a step, if it is not the end. */
export const SEND = 1, WAIT = 2;

/** Numbers of a record, behind which stand those of the policy; see `src/js/delivery.rs`. */
const RECORD = 11;

// In these they cross, those of one delivery at a time: memory outside the heap is slow to make.
const numbers = new Float64Array(RECORD + 5);
const bytes = new Uint8Array(numbers.buffer);

/** Longer than any date or number of seconds: what is longer is no `Retry-After`, and must not fill the module's memory. */
const LONGEST_HEADER = 100;

/** A header of an answer for the module to read: "" where there is none, or none that could be read. */
export function headerOf(headers, name) {
  const value = headers?.get(name) ?? "";
  return value.length > LONGEST_HEADER ? "" : value;
}

/** Milliseconds of a clock that does not jump. */
export const clock = () => globalThis.performance?.now() ?? Date.now();

/**
 * @param started when the delivery began, by `clock`
 * @returns `(event, status?, retryAfter?, date?, now?) => step`; a step is the beginning of the machine's
 * record: what to do, attempts made, milliseconds for it, whether with keepalive; then, at the end,
 * the number of the error's code, the answer's status (or 0), its seconds to wait (or -1)
 */
export function makeMachine({ retry, timeout = 15_000, deadline = 45_000 }, started) {
  const { attempts = 3, base = 500, cap = 60_000 } = retry || {};
  const state = [0, 0, 0, 0, 0, 0, 0, started, 0, 0, 0, retry === false ? 1 : attempts, base, cap, timeout, deadline];

  return (event, status, retryAfter = "", date, now = clock()) =>
    call(() => {
      numbers.set(state);
      const input = retryAfter ? Uint8Array.of(...bytes, ...encoder.encode(retryAfter + date)) : bytes;
      wasm.advance(write(input, Infinity), retryAfter.length, event, status, now, Date.now(), Math.random());
      bytes.set(read(0, 8 * RECORD));
      for (let i = 0; i < RECORD; i++) state[i] = numbers[i];
      return state;
    });
}
