// Sends one call upstream. Nearly all first attempts are accepted, which leaves nothing to decide: they
// are made here, with as little as they need. All others go on in `deliver`.

import { type Begun, deliver } from "../delivery/deliver.js";
import {
  type Answer,
  type Delivery,
  exchange,
  isSuccess,
  makeDelivery,
  observe,
} from "../delivery/exchange.js";
import { clock } from "../delivery/machine.js";
import { outcomeOf } from "../delivery/outcome.js";
import { makePlan, type Plan } from "../delivery/plan.js";
import { decode } from "../delivery/profiles.js";
import { isPaused, succeeded } from "../delivery/shared.js";
import { makeController } from "../delivery/wait.js";
import { GroupError } from "../error.js";
import { itemOf } from "../group.js";
import { EVENT } from "../module/protocol.js";
import { ownOf, type ReadOptions } from "../options.js";
import type { Bytes } from "../types/host.js";
import type { Settings } from "./options.js";
import { LATE, type Within } from "./wait.js";

/** A call on its way upstream. */
export interface KeyedCall {
  key: string;
  json: Bytes;
  /** Milliseconds that its sender's clock is behind ours. */
  skew: number;
  /** When it came to the relay, in milliseconds since 1970; known if there is a ledger. */
  arrived?: number | undefined;
}

/**
 * Sends one call upstream; never rejects.
 * @param deadline by `clock`
 * @param onResult the observer, if it is not the options' own
 * @returns the error, if it was not accepted
 */
export async function send(
  call: KeyedCall,
  settings: Settings,
  deadline: number,
  within: Within,
  onResult = settings.delivery.onResult,
): Promise<GroupError | undefined> {
  try {
    const started = clock();
    const left = Math.max(0, deadline - started);
    const delivery = deliveryOf(call, settings, { deadline: left, onResult });
    if (!settings.isPlain || !left || isPaused(settings.shared, delivery.plan.url)) {
      return (await deliver(delivery, { started })).error;
    }
    const first = await firstAttempt(delivery, started, Math.min(settings.timeout, left), within);
    if (first === undefined || first instanceof GroupError) return first;
    return (await deliver(delivery, { started, first })).error;
  } catch (error) {
    // The service takes smaller calls than we do, or the module has failed.
    if (error instanceof GroupError) return error;
    return new GroupError("INTERNAL", "The relay failed", { idempotencyKey: call.key });
  }
}

function deliveryOf(
  { key, json, skew }: KeyedCall,
  settings: Settings,
  own: Pick<ReadOptions, "deadline" | "onResult">,
): Delivery {
  const options = { __proto__: null, ...settings.delivery, ...own } as ReadOptions;
  const plan = (settings.plan ??= makePlan(settings.wire));
  const item = itemOf(plan, json, { key, skew });
  return makeDelivery(options, plan, [item], false, key, settings.shared, true);
}

/** The plan for sending an array's calls upstream together; without limits they are sent singly. */
export const batchPlanOf = (settings: Settings): Plan =>
  (settings.batchPlan ??= makePlan(ownOf({ ...settings.wire, batch: undefined })));

/** @returns nothing if it was accepted, an error if it could not be made, or what is still to be decided on */
async function firstAttempt(
  delivery: Delivery,
  started: number,
  ms: number,
  within: Within,
): Promise<GroupError | Begun["first"]> {
  const { options, key } = delivery;
  const controller = makeController();
  const answer: Answer = ownOf({});
  const end = await within(ms, () => exchange(delivery, 1, false, controller?.signal, answer));
  const { status, body = "" } = answer;
  if (end === EVENT.answer && isSuccess(status) && decode({ body }).ok) {
    succeeded(delivery.shared);
    observe(options.onResult, { attempt: 1, status, duration: clock() - started, key });
    return undefined;
  }
  if (typeof end === "string") return outcomeOf(delivery, started, end, 0, answer).error;
  if (end === LATE) controller?.abort();
  answer.duration = clock() - started;
  // A timeout while an error's body is read is that error.
  const event = end === LATE ? (answer.event ?? EVENT.timeout) : end;
  return Object.assign(answer, { event });
}
