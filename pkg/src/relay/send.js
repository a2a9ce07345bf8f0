// One call upstream. Nearly all first attempts are accepted, and of those nothing is left to be
// decided: they are made here, with as little as they need. Any other goes on in `deliver`.

import { callFetch, deliver, observe } from "../delivery/deliver.js";
import { GroupError } from "../error.js";
import { ANSWER, clock, headerOf, NETWORK_ERROR, REDIRECTED, TIMEOUT } from "../delivery/machine.js";
import { makePlan } from "../delivery/plan.js";
import { decode } from "../delivery/profiles.js";
import { readAnswer } from "./body.js";
import { LATE } from "./time.js";

const isSuccess = ({ status, event }) => status >= 200 && status < 300 && event === ANSWER;

/** Sends `init`; what comes back is put into `seen`, of which a timeout keeps what is known by then. */
async function exchange(url, init, fetcher, seen) {
  let response;
  try {
    response = await callFetch(fetcher, url, init);
    seen.status = response.status;
    seen.event = response.type === "opaqueredirect" || response.redirected ? REDIRECTED : ANSWER;
    if (!isSuccess(seen)) {
      seen.retryAfter = headerOf(response.headers, "retry-after");
      seen.date = headerOf(response.headers, "date");
    }
  } catch (cause) {
    return { event: NETWORK_ERROR, cause };
  }
  try {
    seen.body = (await readAnswer(response)) ?? "";
  } catch (cause) {
    // Accepted or not? Only the whole answer tells; asking again with the same key is safe.
    if (isSuccess(seen)) return { event: NETWORK_ERROR, cause };
  }
  return seen;
}

/** What one attempt sends. */
function requestOf(json, key, { delivery }, plan, signal) {
  const { headers, body } = plan.encode([{ bytes: json }], false, delivery.token, key);
  return { method: "POST", headers: { ...headers, ...delivery.headers }, body, redirect: "manual", signal };
}

/**
 * Sends one call upstream; never rejects.
 * @param within see `relay-time.js`
 * @returns `{ error? }`
 */
export async function send(json, key, settings, deadline, within) {
  const { wire, isPlain, delivery } = settings;
  const { onAttempt, onResult, timeout } = delivery;
  try {
    const started = clock();
    const left = deadline - started;
    let first, body;
    if (isPlain && left > 0) {
      const controller = new AbortController();
      settings.plan ??= makePlan(wire);
      const init = requestOf(json, key, settings, settings.plan, controller.signal);
      if (onAttempt) observe(onAttempt, { attempt: 1, key });
      const seen = {};
      first = await within(Math.min(timeout, left), () => exchange(wire.endpoint, init, delivery.fetch, seen));
      if (isSuccess(first) && decode(first).ok) {
        if (onResult) observe(onResult, { attempt: 1, status: first.status, duration: clock() - started, key });
        return {};
      }
      if (first === LATE) {
        controller.abort();
        first = seen.status && !isSuccess(seen) ? seen : { event: TIMEOUT };
      }
      first.duration = clock() - started;
      ({ body } = init);
    }
    const plan = makePlan({ ...wire, idempotencyKey: key });
    const options = { ...delivery, deadline: Math.max(0, left) };
    return await deliver(options, plan, [plan.item(json)], false, { read: readAnswer, started, first, body });
  } catch (error) {
    // The service takes smaller calls than we do, or the module has failed.
    return { error: error instanceof GroupError ? error : new GroupError("INTERNAL", "The relay failed") };
  }
}
