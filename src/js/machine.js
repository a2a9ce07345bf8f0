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

/** What one call into the module answers beside the state: read at once, so one is enough. */
const step = new Float64Array(4);
const stepBytes = new Uint8Array(step.buffer);

/**
 * @param policy attempts, base, cap, timeout, deadline
 * @returns `(event, answer?) => step`; a step is `{ kind, attempt, timeout, keepalive }` to send,
 * `{ kind, ms }` to wait, else `{ kind, attempts, status, retryAfter, error_code }`: the end
 */
export function machine(module, policy) {
  const numbers = new Float64Array(STATE);
  numbers.set(policy);
  const state = new Uint8Array(numbers.buffer);

  return (event, answer) =>
    module.call((glue, write, read) => {
      const { status = 0, retryAfter, date } = answer ?? {};
      const input = retryAfter ? withHeaders(state, `${retryAfter}\n${date}`) : state;
      glue.advance(write(input, Infinity), event, status, clock(), Date.now(), Math.random());

      const length = glue.output_len();
      const output = read(0, length);
      state.set(output.subarray(0, state.length));
      stepBytes.set(output.subarray(state.length, state.length + stepBytes.length));
      const [kind, a, b, c] = step;
      if (kind === SEND) return { kind, attempt: a, timeout: b, keepalive: c === 1 };
      if (kind === WAIT) return { kind, ms: a };
      const error_code = decoder.decode(output.subarray(state.length + stepBytes.length));
      return { kind, attempts: a, status: b, retryAfter: c, error_code };
    });
}

function withHeaders(state, text) {
  const headers = encoder.encode(text);
  const input = new Uint8Array(state.length + headers.length);
  input.set(state);
  input.set(headers, state.length);
  return input;
}
