// The loop around the module's delivery machine: it sends and waits as it is told, and tells what
// came of it. Every decision is the module's (`src/delivery`).

import { GroupError, isErrorCode } from "./error.js";
import { reserveKeepalive } from "./keepalive.js";
import * as m from "./machine.js";
import { isToken } from "./options.js";
import { Redactor } from "./redact.js";

/** What a service answers where it says nothing better. */
export const SUCCESS = "Group updated successfully";

const FAILURES = {
  NETWORK_ERROR: "The service could not be reached",
  TIMEOUT: "The service did not answer in time",
  ABORTED: "The call was aborted",
};
const UNANSWERED = { [m.NETWORK_ERROR]: "NETWORK_ERROR", [m.TIMEOUT]: "TIMEOUT" };
const MAX_MESSAGE = 1000;

/**
 * Sends one request until it is accepted or refused, or trying again makes no sense.
 *
 * @param request `{ url, key, bytes, encode(token), decode({ status, body }), read?, secrets? }`; `encode` answers
 * with headers and body; the body of the first attempt is sent by all. `read(response)` gives the
 * answer's text, if not all of it is wanted; `secrets` stands in for a `Redactor`.
 * @returns `{ message, data, attempts, results }`, or `{ error, results }`; `results` are the
 * upstream's words on each call of a batch, where it gave them
 */
export async function deliver(module, request, options) {
  const { key } = request;
  const { attempts = 3, base = 500, cap = 60_000 } = options.retry || {};
  const advance = m.machine(module, [
    options.retry === false ? 1 : attempts, base, cap, options.timeout ?? 15_000, options.deadline ?? 45_000,
  ]);
  const started = m.clock();
  const { secrets = new Redactor(options.headers) } = request;
  const release = reserveKeepalive(options.keepalive, request.bytes);
  let last = {};
  let results;

  const fail = (error_code, { attempts, httpStatus, retryAfter, message, ...reason }) => {
    const text = message || `${FAILURES[error_code] ?? `The service refused the call: ${error_code}`}.`;
    const error = new GroupError(error_code, secrets.text(text).slice(0, MAX_MESSAGE), {
      attempts,
      ...("cause" in reason ? { cause: secrets.error(reason.cause) } : {}),
      ...(httpStatus ? { httpStatus } : {}),
      ...(retryAfter >= 0 ? { retryAfter } : {}),
      ...(key ? { idempotencyKey: key } : {}),
    });
    const status = httpStatus || undefined;
    observe(options.onResult, { attempt: attempts, status, duration: m.clock() - started, key, error_code });
    return { error, results };
  };

  try {
    let step = advance(options.signal?.aborted ? m.ABORT : release ? m.KEEPALIVE : m.START);
    while (step.kind === m.SEND || step.kind === m.WAIT) {
      if (step.kind === m.WAIT) {
        const { attempt, status, duration, event } = last;
        observe(options.onRetry, { attempt, wait: step.ms, status, duration, key, error_code: UNANSWERED[event] });
        // Timers may end a little early: not before the time that an upstream asked for.
        const waited = await unless(never, Math.ceil(step.ms) + 1, m.WOKE, options.signal);
        step = advance(waited.event);
      } else {
        const begun = m.clock();
        last = await send(step, request, options, secrets);
        Object.assign(last, { attempt: step.attempt, duration: m.clock() - begun });
        if (last.refused) {
          return fail(last.refused, { ...last, attempts: step.attempt - 1 });
        }
        step = advance(last.event, last);
      }
    }

    const { attempts, status: httpStatus, retryAfter, error_code } = step;
    // The upstream's words belong to the outcome only if the outcome is about that answer.
    const answer = last.status && last.status === (httpStatus || last.status) ? read(request, last, secrets) : {};
    results = answer.results;
    const message = typeof answer.message === "string" ? answer.message : undefined;
    if (error_code === "ABORTED") return fail(error_code, { attempts, cause: options.signal.reason });
    if (error_code) {
      const cause = httpStatus || !("cause" in last) ? {} : { cause: last.cause };
      return fail(error_code, { attempts, httpStatus, retryAfter, message, ...cause });
    }
    if (!answer.ok) {
      const code = isErrorCode(answer.error_code) ? answer.error_code : "UPSTREAM_ERROR";
      const cause = "cause" in answer ? { cause: answer.cause } : {};
      return fail(code, { attempts, httpStatus: last.status, message, ...cause });
    }
    observe(options.onResult, { attempt: attempts, status: last.status, duration: m.clock() - started, key });
    const data = typeof answer.data === "object" && answer.data !== null ? answer.data : undefined;
    return { message: secrets.text(message || SUCCESS).slice(0, MAX_MESSAGE), data, attempts, results };
  } finally {
    release?.();
  }
}

/** What the answer says, credentials removed from all of it. */
function read(request, { status, body = "" }, secrets) {
  try {
    const { ok, message, data, error_code, results } = request.decode({ status, body });
    return { ok, ...secrets.value({ message, data, error_code, results }) };
  } catch (cause) {
    return { ok: false, cause };
  }
}

/** Runs an observer; one that throws, or rejects, changes nothing. */
function observe(observer, event) {
  if (!observer) return;
  try {
    Promise.resolve(observer(event)).catch(() => {});
  } catch {
    // It observes; it does not steer.
  }
}

const never = () => new Promise(() => {});

/** What `work` answers, unless the time runs out or the caller aborts before. */
function unless(work, ms, timeUp, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms, { event: timeUp });
    const aborted = () => done({ event: m.ABORT });
    function done(outcome) {
      clearTimeout(timer);
      try {
        signal?.removeEventListener("abort", aborted);
      } catch {
        // It was not listened to either.
      }
      resolve(outcome);
    }
    if (signal?.aborted) return aborted();
    try {
      signal?.addEventListener("abort", aborted);
    } catch {
      // A signal that cannot be listened to never aborts.
    }
    work().then(done);
  });
}

/** One attempt: an event for the machine, and what is known of the answer. */
async function send(step, request, options, secrets) {
  const controller = new AbortController();
  // Filled in while the attempt goes on: a timeout while an error's body is read is that error.
  const seen = {};
  const outcome = await unless(
    () => exchange(step, request, options, secrets, controller.signal, seen),
    step.timeout, m.TIMEOUT, options.signal,
  );
  if (outcome.event === m.TIMEOUT || outcome.event === m.ABORT) controller.abort();
  if (outcome.event === m.TIMEOUT && seen.status && !isSuccess(seen.status)) return seen;
  return outcome;
}

const isSuccess = (status) => status >= 200 && status < 300;

/** Never rejects. */
async function exchange(step, request, options, secrets, signal, seen) {
  let token;
  try {
    token = typeof options.token === "function" ? await options.token() : options.token;
    if (options.token !== undefined && !isToken(token)) throw new TypeError("token: expected text that can stand in a header");
    secrets.add(token);
  } catch (cause) {
    return { refused: "UNAUTHORIZED", message: "The token could not be had.", cause };
  }
  let encoded;
  try {
    encoded = request.encode(token);
    request.body ??= encoded.body;
  } catch (cause) {
    return { refused: "INVALID_OPTIONS", message: "profile: encode failed", cause };
  }
  observe(options.onAttempt, { attempt: step.attempt, key: request.key });
  try {
    const headers = { ...encoded.headers };
    options.headers?.forEach((value, name) => {
      for (const other of Object.keys(headers)) if (other.toLowerCase() === name) delete headers[other];
      headers[name] = value;
    });
    const init = { method: "POST", headers, body: request.body, redirect: "manual", signal };
    if (step.keepalive) init.keepalive = true;
    const response = await call(options.fetch, request.url, init);

    const { status, type, headers: answered } = response;
    seen.status = status;
    seen.event = type === "opaqueredirect" || response.redirected ? m.REDIRECTED : m.ANSWER;
    seen.retryAfter = answered?.get("retry-after") ?? "";
    seen.date = answered?.get("date") ?? "";
    try {
      seen.body = (await (request.read ? request.read(response) : response.text?.())) ?? "";
    } catch (cause) {
      // Accepted or not? Only the whole answer tells; asking again with the same key is safe.
      if (isSuccess(status)) return { event: m.NETWORK_ERROR, cause };
    }
    return seen;
  } catch (cause) {
    return { event: m.NETWORK_ERROR, cause };
  }
}

function call(fetcher = globalThis.fetch, url, init) {
  // As a method of what it came with: a browser's `fetch` wants its global, a binding itself.
  return typeof fetcher === "function" ? fetcher.call(undefined, url, init) : fetcher.fetch(url, init);
}
