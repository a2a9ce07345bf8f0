// One call upstream. Nearly all first attempts are accepted, and of those nothing is left to be
// decided: they are made here, with as little as they need. Any other goes on in `deliver`.

import { deliver } from "../delivery/deliver.js";
import { exchange, isSuccess, makeDelivery, observe } from "../delivery/exchange.js";
import { clock } from "../delivery/machine.js";
import { makePlan } from "../delivery/plan.js";
import { decode } from "../delivery/profiles.js";
import { GroupError } from "../error.js";
import { itemOf } from "../group.js";
import { EVENT } from "../module/protocol.js";
import { readAnswer } from "./body.js";
import { LATE } from "./time.js";

/**
 * Makes the first attempt of a delivery.
 * @param within see `time.js`
 * @returns what is known of its answer, with its `event`
 */
async function attemptFirst(delivery, ms, within) {
  const started = clock();
  const controller = new AbortController();
  const answer = {};
  let event = await within(ms, () => exchange(delivery, 1, false, controller.signal, answer));
  if (event === LATE) {
    controller.abort();
    // A timeout while an error's body is read is that error.
    event = answer.event ?? EVENT.timeout;
  }
  return { ...answer, event, duration: clock() - started };
}

/** Whether nothing is left to be decided. */
const isAccepted = ({ event, status, body }) =>
  event === EVENT.answer && isSuccess(status) && decode({ body }).ok;

/**
 * Sends one call upstream; never rejects.
 * @param within see `time.js`
 * @returns `{ error? }`
 */
export async function send(json, key, settings, deadline, within) {
  const { wire, isPlain, delivery: options } = settings;
  try {
    const started = clock();
    const left = deadline - started;
    let delivery, first;
    if (isPlain && left > 0) {
      settings.plan ??= makePlan(wire);
      delivery = makeDelivery(options, settings.plan, [{ key, json, bytes: json }], false, key, readAnswer);
      first = await attemptFirst(delivery, Math.min(options.timeout, left), within);
      if (isAccepted(first)) {
        observe(options.onResult, { attempt: 1, status: first.status, duration: clock() - started, key });
        return {};
      }
    }
    const limited = { ...options, deadline: Math.max(0, left) };
    if (!delivery) {
      const plan = makePlan({ ...wire, idempotencyKey: key });
      delivery = makeDelivery(limited, plan, [itemOf(plan, json)], false, key, readAnswer);
    }
    return await deliver({ ...delivery, options: limited }, { started, first });
  } catch (error) {
    // The service takes smaller calls than we do, or the module has failed.
    return { error: error instanceof GroupError ? error : new GroupError("INTERNAL", "The relay failed", { idempotencyKey: key }) };
  }
}
