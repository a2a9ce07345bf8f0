// The loop around the module's delivery machine: it sends and waits as it is told, and tells what
// came of it. Every decision is the module's (`src/delivery`).

import { CODES, GroupError, knownCode } from "../error.js";
import { keyOf } from "./key.js";
import { reserveKeepalive } from "./keepalive.js";
import {
  ABORT, ANSWER, clock, headerOf, KEEPALIVE, makeMachine, NETWORK_ERROR, REDIRECTED, SEND, START, TIMEOUT, WAIT, WOKE,
} from "./machine.js";
import { isToken } from "../options.js";
import { makeRedactor, reducedCause } from "./redact.js";

/** What a service answers where it says nothing better. */
export const SUCCESS = "Group updated successfully";

/** What is told of a failure that is no answer's. */
const FAILURES = {
  UNAUTHORIZED: "The token could not be had.",
  INVALID_OPTIONS: "profile: encode failed.",
  NETWORK_ERROR: "The service could not be reached.",
  TIMEOUT: "The service did not answer in time.",
  ABORTED: "The call was aborted.",
  INTERNAL: "The module failed while the call was being delivered.",
};

const isSuccess = (status) => status >= 200 && status < 300;

/**
 * Sends calls in one request until it is accepted or refused, or trying again makes no sense.
 *
 * @param items calls as `plan.item` answers with; `many` if they go as a batch
 * @param relayed for the relay: `read`, which answers with the text of a response, reads only so much
 * of it and tells nobody, so that nothing has to be taken out; and where the first attempt has been
 * made already, `first`, what `exchange` makes of one with its `event` and `duration`, when it had
 * `started`, and the `body` that it sent
 * @returns never a rejection: `{ message, data, attempts, results }`, or `{ error, results }`; `results` are the
 * upstream's words on each call of a batch, where it gave them
 */
export async function deliver(options, plan, items, many, relayed) {
  const { signal } = options;
  let { read, first, started = clock(), body } = relayed ?? {};
  // The request of a batch has a key of its own: its calls may go out again in another one.
  const key = many ? keyOf(options) : items[0].key;
  const advance = makeMachine(options, started);
  const size = () => items.reduce((sum, { bytes }) => sum + bytes.length + 1, plan.around);
  const release = reserveKeepalive(options.keepalive, size);
  const tokens = [];

  /**
   * One attempt; never rejects. `seen` gets what is known of the answer while it comes in.
   * @returns an event, or the code of an error that ends it all
   */
  async function exchange(seen, attempt, keepalive, abort) {
    let event = "UNAUTHORIZED";
    try {
      let { token } = options;
      if (typeof token === "function") {
        token = await options.token();
        if (!isToken(token)) throw new TypeError("token: expected text for a header");
      }
      if (token) tokens.push(token);
      event = "INVALID_OPTIONS";
      const encoded = plan.encode(items, many, token, key);
      // The body of the first attempt is sent by all.
      body ??= encoded.body;
      const headers = { ...encoded.headers, ...options.headers };
      event = NETWORK_ERROR;
      observe(options.onAttempt, { attempt, key });
      const init = { method: "POST", headers, body, redirect: "manual", signal: abort, keepalive: keepalive > 0 || undefined };
      const response = await callFetch(options.fetch, plan.url, init);
      const { status, type, redirected, headers: answered } = response;
      const kind = type === "opaqueredirect" || redirected ? REDIRECTED : ANSWER;
      if (!isSuccess(status)) {
        // That is known now. Of a success, only the whole answer tells; asking again with the same key is safe.
        event = seen.event = kind;
        seen.status = status;
        seen.retryAfter = headerOf(answered, "retry-after");
        seen.date = headerOf(answered, "date");
      }
      seen.body = await (read ? read(response) : response.text?.());
      seen.status = status;
      event = kind;
    } catch (cause) {
      seen.cause = cause;
    }
    return event;
  }

  /** Tells of the end, which is about the answer with this `status`, if it is about one. */
  function outcome(code, attempts, seen, status, retryAfter) {
    const hide = read ? makeRedactor() : makeRedactor(options.headers, tokens);
    let answer = {};
    if (!code || (status && status === seen.status)) {
      try {
        const { ok, message, data, error_code, results } = plan.decode({ status, body: seen.body ?? "" });
        if (!ok) code ??= knownCode(error_code) ?? "UPSTREAM_ERROR";
        // The outcome is settled by what the upstream said, whatever has to be taken out of it now.
        const told = ({ status, error_code, ...rest }) => ({ ...hide(rest), status, error_code });
        answer = { message: hide(message), data: hide(data), results: Array.isArray(results) && results.map((result) => told(result ?? {})) };
      } catch (cause) {
        // Of a refusal no more than its words are wanted.
        if (!code) answer = { cause };
        code ??= "UPSTREAM_ERROR";
      }
    }
    const httpStatus = status || undefined;
    observe(options.onResult, { attempt: attempts, status: httpStatus, duration: clock() - started, key, error_code: code });

    const { data, results } = answer;
    const usual = code ? (!status && FAILURES[code]) || `The service refused the call: ${code}.` : SUCCESS;
    const message = ((typeof answer.message === "string" && answer.message) || usual).slice(0, 1000);
    if (!code) return { message, data: Object(data) === data ? data : undefined, attempts, results };
    // The reason of an abort is the caller's own, and nobody else has put anything into it.
    const cause = code === "ABORTED" ? signal.reason : reducedCause(hide, status ? answer.cause : seen.cause);
    const error = new GroupError(code, message, {
      attempts,
      httpStatus,
      retryAfter: retryAfter >= 0 ? retryAfter : undefined,
      idempotencyKey: key,
      cause,
    });
    return { error, results };
  }

  let attempts = 0;
  try {
    let seen = {};
    let event = signal?.aborted ? ABORT : release ? KEEPALIVE : START;
    for (let now = started; ; now = undefined) {
      const [todo, attempt, ms, keepalive, error, status, retryAfter] = advance(event, seen.status, seen.retryAfter, seen.date, now);
      if (todo === WAIT) {
        const error_code = seen.status ? undefined : event === TIMEOUT ? "TIMEOUT" : "NETWORK_ERROR";
        observe(options.onRetry, { attempt, wait: ms, status: seen.status, duration: seen.duration, key, error_code });
        // Timers may end a little early: not before the time that an upstream asked for.
        event = await unless(Math.ceil(ms) + 1, WOKE, signal);
      } else if (todo === SEND && first) {
        seen = first;
        event = seen.event;
        first = undefined;
        attempts = attempt;
      } else if (todo === SEND) {
        const begun = clock();
        const controller = new AbortController();
        seen = {};
        attempts = attempt;
        event = await unless(ms, TIMEOUT, signal, () => exchange(seen, attempt, keepalive, controller.signal));
        seen.duration = clock() - begun;
        if (typeof event === "string") return outcome(event, attempt - 1, seen);
        if (event === TIMEOUT || event === ABORT) controller.abort();
        // Accepted, and nothing is left to be decided.
        if (event === ANSWER && isSuccess(seen.status)) return outcome(undefined, attempt, seen, seen.status);
        // A timeout while an error's body is read is that error.
        if (event === TIMEOUT) event = seen.event ?? TIMEOUT;
      } else {
        return outcome(CODES[error - 1], attempt, seen, status, retryAfter);
      }
    }
  } catch (cause) {
    // A trap in the module. What was sent may have been accepted: whoever repeats it needs the key.
    return outcome("INTERNAL", attempts, { cause });
  } finally {
    release?.();
  }
}

/**
 * @param fetcher a function, or an object with one: called as a method of what it came with, since a
 * browser's `fetch` wants its global, and a binding itself
 */
export const callFetch = (fetcher = globalThis.fetch, url, init) =>
  typeof fetcher === "function" ? fetcher(url, init) : fetcher.fetch(url, init);

/** Runs an observer; one that throws, or rejects, changes nothing: it does not steer. */
export const observe = (observer, event) => observer && (async () => observer(event))().catch(() => {});

/** No timer, to clear or to come. */
const NONE = 0;

/** What `work` answers, unless the time runs out or the caller aborts before. */
function unless(ms, timeUp, signal, work) {
  return new Promise((resolve) => {
    const listen = (how) => {
      try {
        signal?.[how]("abort", aborted);
      } catch {
        // A signal that cannot be listened to never aborts.
      }
    };
    const done = (event) => {
      clearTimeout(timer);
      timer = NONE;
      listen("removeEventListener");
      resolve(event);
    };
    const aborted = () => done(ABORT);
    let timer;
    if (signal?.aborted) return aborted();
    listen("addEventListener");
    // Before the timer: a request goes out first of all, and who is asked on its way may abort.
    work?.().then(done);
    if (timer !== NONE) timer = setTimeout(done, ms, timeUp);
  });
}
