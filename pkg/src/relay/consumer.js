// The queue's other end: `queue(batch, env, ctx)` of a Cloudflare Queues consumer. Each message is
// acknowledged, retried or buried on its own; what that depends on is decided by `src/relay/queue.rs`.

import { clock } from "../delivery/machine.js";
import { each, isSent } from "./forward.js";
import { send } from "./send.js";
import { within } from "./time.js";

/** A message's body as text or bytes. An object is what some queues make of JSON text. */
function textOf(body) {
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "";
  }
}

export function makeConsumer(boundary) {
  /** Leaves a message for later. */
  function postpone(message, error) {
    message.retry({ delaySeconds: Math.max(0, boundary.next(error, message.attempts ?? 1)) });
  }

  /** To the dead letters with it; without any, to the platform's own, which takes what was retried too often. */
  async function bury(message, settings, why) {
    const { deadLetter } = settings;
    const letter = { v: 1, ...why, message: message.body };
    if (deadLetter && (await isSent(deadLetter, letter, settings))) message.ack();
    else message.retry();
  }

  async function sendOn(message, { key, json }, settings) {
    const { error } = await send(json, key, settings, clock() + settings.deadline, within);
    if (!error) return message.ack();
    const delaySeconds = boundary.next(error, message.attempts ?? 1);
    if (delaySeconds >= 0) return message.retry({ delaySeconds });
    const { error_code, httpStatus, issues } = error;
    return bury(message, settings, { reason: "refused", error_code, httpStatus, issues });
  }

  /** Whatever is thrown over a message costs that message a delivery, and no other anything. */
  async function attempt(message, work) {
    try {
      await work();
    } catch {
      postpone(message, { error_code: "INTERNAL" });
    }
  }

  return async function consume(batch, settingsOf) {
    let settings;
    try {
      settings = settingsOf();
    } catch {
      // Waiting in the queue until somebody has put the options right.
      for (const message of batch.messages) postpone(message, { error_code: "INVALID_OPTIONS" });
      return;
    }

    // Calls about the same user and group go one after the other, the earlier event first.
    const lanes = new Map();
    await each(batch.messages, (message) =>
      attempt(message, async () => {
        const call = boundary.readMessage(textOf(message.body), settings);
        if (call.reason) return bury(message, settings, call);
        const lane = lanes.get(call.lane) ?? lanes.set(call.lane, []).get(call.lane);
        lane.push({ message, call });
      }),
    );
    await each([...lanes.values()], async (lane) => {
      lane.sort(({ call: a }, { call: b }) => (a.order < b.order ? -1 : Number(a.order > b.order)));
      for (const { message, call } of lane) await attempt(message, () => sendOn(message, call, settings));
    });
  };
}
