// The queue's other end: `queue(batch, env, ctx)` of a Cloudflare Queues consumer. Each message is
// acknowledged, retried or buried on its own; `src/relay/redelivery.rs` decides which.

import { isBuffer } from "../call/opaque.js";
import { clock } from "../delivery/machine.js";
import { ready } from "../module/instance.js";
import { memberOf, ownOf } from "../options.js";
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
  if (typeof body === "string") return body;
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  }
  if (isBuffer(body)) return new Uint8Array(body as ArrayBuffer);
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "";
  }
}

const nextOf = (message: QueueMessage, error: Failure): number =>
  secondsToNext(error, (memberOf(message, "attempts") as number | undefined) ?? 1);

/** Leaves a message for later; never throws. */
function leave(message: QueueMessage, delaySeconds: number): number {
  try {
    message.retry({ delaySeconds });
  } catch {
    // Then the platform decides what becomes of it.
  }
  return delaySeconds;
}

/** For how many seconds a message is left if not even the module can be asked. */
const LATER = 60;

/**
 * Leaves a message that could not be sent for later; never throws.
 * @returns after how many seconds it comes back
 */
function postpone(message: QueueMessage, error: Failure): number {
  let seconds = LATER;
  try {
    seconds = Math.max(0, nextOf(message, error));
  } catch {
    // Without an answer it waits for as long as that.
  }
  return leave(message, seconds);
}

/** What the messages of a batch are sent on with. */
interface Batch {
  settings: Settings;
  /** Milliseconds that dead letters may still be waited for in vain: all of them share one deadline. */
  patience: number;
}

/**
 * Sends a message to the dead letters. If there are none, or they refuse it, it is left to the
 * platform's own, which take what was retried too often; the delays grow, as that would come soon.
 * @returns after how many seconds the message comes back, if it does
 */
async function bury(
  message: QueueMessage,
  batch: Batch,
  why: Omit<DeadLetter, "v" | "message">,
): Promise<number | undefined> {
  const { body } = message;
  const { deadLetter, timeout } = batch.settings;
  const text = textOf(body);
  // A letter that has come back stays as it is, where it is.
  if (deadLetter && !isLetter(text)) {
    const began = clock();
    const letter = letterFor(why, body, text);
    if (await isSent(deadLetter, letter, Math.min(timeout, batch.patience))) {
      message.ack();
      return undefined;
    }
    batch.patience -= clock() - began;
  }
  return postpone(message, { error_code: "INTERNAL" });
}

/** @returns after how many seconds the message comes back, if it does */
async function sendOn(
  message: QueueMessage,
  call: QueuedCall,
  batch: Batch,
): Promise<number | undefined> {
  const { settings } = batch;
  const { error } = await pass(call, settings, clock() + settings.deadline, within);
  if (!error) {
    message.ack();
    return undefined;
  }
  if (error === LATE) return postpone(message, { error_code: "TIMEOUT" });
  const delaySeconds = nextOf(message, error);
  if (delaySeconds >= 0) return leave(message, delaySeconds);
  const { error_code, httpStatus, issues } = ownOf(error);
  return bury(message, batch, { reason: "refused", error_code, httpStatus, issues });
}

/** Whatever one message makes throw costs that message a delivery, and the others nothing; never rejects. */
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

  const sending: Batch = { settings, patience: settings.deadline };
  // Calls about the same user and group are sent one after the other, the earlier event first.
  const lanes = new Map<string, { message: QueueMessage; call: QueuedCall }[]>();
  await each(batch.messages, async (message) => {
    await attempt(message, async () => {
      const call = readMessage(textOf(message.body), settings.rules);
      if (isUnreadable(call)) {
        await bury(message, sending, call);
        return;
      }
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
      if (delaySeconds !== undefined) leave(message, delaySeconds);
      else delaySeconds = await attempt(message, () => sendOn(message, call, sending));
    }
  });
}
