// The queue's other end: `queue(batch, env, ctx)` of a Cloudflare Queues consumer. Each message is
// acknowledged, retried or buried on its own; `src/relay/queue.rs` decides which.

import { clock } from "../delivery/machine.js";
import { ready } from "../module/instance.js";
import type { Failure } from "./boundary.js";
import { type DeadLetter, isLetter, letterFor } from "./dead-letter.js";
import { each, isSent } from "./forward.js";
import { pass } from "./ledger/pass.js";
import { isUnreadable, type QueuedCall, readMessage, secondsToNext } from "./message.js";
import type { Settings } from "./options.js";
import { LATE, within } from "./wait.js";

/** A batch of messages as a Cloudflare queue hands it to its consumer. */
export interface QueueBatch {
  readonly messages: readonly QueueMessage[];
}

/** One message of a {@link QueueBatch}. */
export interface QueueMessage {
  readonly body: unknown;
  readonly attempts?: number;
  ack(): void;
  retry(options?: { delaySeconds?: number }): void;
}

/** A message's body as text or bytes. Some queues turn JSON text into an object. */
function textOf(body: unknown): string | Uint8Array {
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "";
  }
}

const nextOf = (message: QueueMessage, error: Failure): number =>
  secondsToNext(error, message.attempts ?? 1);

/**
 * Leaves a message for later.
 * @returns after how many seconds it comes back
 */
function postpone(message: QueueMessage, error: Failure): number {
  const delaySeconds = Math.max(0, nextOf(message, error));
  message.retry({ delaySeconds });
  return delaySeconds;
}

/**
 * Sends a message to the dead letters. If there are none, or they refuse it, it is left to the
 * platform's own, which take what was retried too often; the delays grow, as that would come soon.
 */
async function bury(
  message: QueueMessage,
  { deadLetter, timeout }: Settings,
  why: Omit<DeadLetter, "v" | "message">,
): Promise<void> {
  const { body } = message;
  // A letter that has come back stays as it is, where it is.
  const letter = isLetter(body) ? undefined : letterFor(why, body, textOf(body));
  if (letter && deadLetter && (await isSent(deadLetter, letter, timeout))) message.ack();
  else postpone(message, { error_code: "INTERNAL" });
}

/** @returns after how many seconds the message comes back, if it does */
async function sendOn(
  message: QueueMessage,
  call: QueuedCall,
  settings: Settings,
): Promise<number | undefined> {
  const { error } = await pass(call, settings, clock() + settings.deadline, within);
  if (!error) {
    message.ack();
    return undefined;
  }
  if (error === LATE) return postpone(message, { error_code: "TIMEOUT" });
  const delaySeconds = nextOf(message, error);
  if (delaySeconds >= 0) {
    message.retry({ delaySeconds });
    return delaySeconds;
  }
  const { error_code, httpStatus, issues } = error;
  await bury(message, settings, { reason: "refused", error_code, httpStatus, issues });
  return undefined;
}

/** Whatever one message makes throw costs that message a delivery, and the others nothing. */
async function attempt<T>(
  message: QueueMessage,
  work: () => Promise<T>,
): Promise<T | number | undefined> {
  try {
    return await work();
  } catch {
    return postpone(message, { error_code: "INTERNAL" });
  }
}

/** Forwards what was queued; never rejects. */
export async function consume(batch: QueueBatch, settingsOf: () => Settings): Promise<void> {
  let settings: Settings;
  try {
    settings = settingsOf();
    const loading = ready();
    if (loading) await loading;
  } catch {
    // The messages wait in the queue until somebody has fixed the options.
    for (const message of batch.messages) postpone(message, { error_code: "INVALID_OPTIONS" });
    return;
  }

  // Calls about the same user and group are sent one after the other, the earlier event first.
  const lanes = new Map<string, { message: QueueMessage; call: QueuedCall }[]>();
  await each(batch.messages, async (message) => {
    await attempt(message, async () => {
      const call = readMessage(textOf(message.body), settings.rules);
      if (isUnreadable(call)) return bury(message, settings, call);
      const lane = lanes.get(call.lane) ?? [];
      lanes.set(call.lane, lane);
      lane.push({ message, call });
    });
  });
  await each([...lanes.values()], async (lane) => {
    lane.sort(({ call: a }, { call: b }) => (a.order < b.order ? -1 : Number(a.order > b.order)));
    let delaySeconds: number | undefined;
    for (const { message, call } of lane) {
      // A later call must not overtake one that comes back.
      if (delaySeconds !== undefined) message.retry({ delaySeconds });
      else delaySeconds = await attempt(message, () => sendOn(message, call, settings));
    }
  });
}
