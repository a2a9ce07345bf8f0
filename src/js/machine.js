// The module's delivery machine as a function: event in, step out. Its state is a few numbers that
// are kept here, not in the module's instance.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const START = 0, KEEPALIVE = 1, ANSWER = 2, REDIRECTED = 3, NETWORK_ERROR = 4, TIMEOUT = 5, WOKE = 6, ABORT = 7;
export const SEND = 1, WAIT = 2;

/** Numbers of policy and record; see `src/js/delivery.rs`. */
const STATE = 14;

/** Milliseconds of a clock that does not jump. */
export const clock = () => globalThis.performance?.now() ?? Date.now();

/**
 * @param policy attempts, base, cap, timeout, deadline
 * @returns `(event, answer?) => step`; a step is `{ kind, attempt, timeout, keepalive }` to send,
 * `{ kind, ms }` to wait, else `{ kind, attempts, status, retryAfter, error_code }`: the end
 */
export function machine(module, policy) {
  let state = new Uint8Array(STATE * 8);
  new Float64Array(state.buffer).set(policy);

  return (event, { status = 0, retryAfter = "", date = "" } = {}) =>
    module.call((glue, write, read) => {
      const headers = encoder.encode(retryAfter || date ? `${retryAfter}\n${date}` : "");
      const input = new Uint8Array(state.length + headers.length);
      input.set(state);
      input.set(headers, state.length);
      glue.advance(write(input, Infinity), event, status, clock(), Date.now(), Math.random());

      const output = read(0, glue.output_len()).slice();
      state = output.subarray(0, STATE * 8);
      const [kind, a, b, c] = new Float64Array(output.buffer, STATE * 8, Math.min(4, output.length / 8 - STATE) | 0);
      if (kind === SEND) return { kind, attempt: a, timeout: b, keepalive: c === 1 };
      if (kind === WAIT) return { kind, ms: a };
      const error_code = decoder.decode(output.subarray((STATE + 4) * 8));
      return { kind, attempts: a, status: b, retryAfter: c, error_code };
    });
}
