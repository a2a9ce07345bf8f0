// Each call of a request: authorized, enriched, then delivered or queued.

import { uuid } from "../delivery/key.js";
import { clock } from "../delivery/machine.js";
import { callOf } from "../delivery/plan.js";
import {
  ACCEPTED, BROKEN, FAILED, FORBIDDEN, INVALID, QUEUED, TOO_LATE, UNQUEUED,
} from "./boundary.js";
import { send } from "./send.js";
import { LATE, within as withinAlone } from "./time.js";
import { serialize } from "../call/serialize.js";
import { encoder } from "../module/utf8.js";

/** Platforms allow about this many connections at a time. */
export const PARALLEL = 6;

/** Calls `work` for each item, a few at a time. */
export async function each(items, work) {
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, worker));
}

/** Whether a queue has taken a message. One that takes too long counts as one that did not. */
export async function isSent(queue, message, { timeout }) {
  try {
    return (await withinAlone(timeout, async () => queue.send(message))) !== LATE;
  } catch {
    return false;
  }
}

export function makeForward(boundary) {
  /** @returns the call's bytes as `{ json }`, or what became of it */
  async function prepare(json, request, settings) {
    const { authorize, enrich } = settings;
    const call = callOf(json);
    if (authorize) {
      try {
        if (!(await authorize(call, request))) return { kind: FORBIDDEN };
      } catch {
        return { kind: FORBIDDEN };
      }
    }
    if (!enrich) return { json };
    const extra = (await enrich(call, request)) ?? {};
    const { text, issues } = serialize(extra, Infinity);
    const merged = issues.length ? undefined : boundary.enrich(json, text, settings);
    if (merged?.issues) return { kind: INVALID, bytes: merged.issues };
    return merged ?? { kind: BROKEN };
  }

  /** @returns what became of the call, `{ kind, bytes?, error? }`; what it echoes is without the enrichment */
  async function fateOf(json, key, request, settings, deadline, within) {
    let ready = { json };
    if (settings.authorize || settings.enrich) {
      ready = await within(deadline - clock(), () => prepare(json, request, settings));
      if (ready === LATE) return { kind: TOO_LATE };
      if (!ready.json) return ready;
    }
    if (settings.mode !== "ack") {
      const { error } = await send(ready.json, key, settings, deadline, within);
      if (!error) return { kind: ACCEPTED, bytes: json };
      if (error.issues.length) return { kind: INVALID, bytes: encoder.encode(JSON.stringify(error.issues)) };
      if (!settings.queue || !boundary.isQueued(error)) return { kind: FAILED, error };
    }
    const sent = await isSent(settings.queue, boundary.message(key, ready.json), settings);
    return sent ? { kind: QUEUED, bytes: json } : { kind: UNQUEUED };
  }

  /**
   * @param call what `boundary.judge` answers for it
   * @param given the caller's key for it, or ""
   * @param deadline by `clock`
   * @param within see `relay-time.js`; by default each wait has a timer of its own
   * @returns `{ kind, key, bytes?, error? }`; never rejects
   */
  async function settle(call, given, request, settings, deadline, within = withinAlone) {
    const key = given || uuid();
    let fate = call;
    try {
      if (call.json) fate = await fateOf(call.json, key, request, settings, deadline, within);
    } catch {
      fate = { kind: BROKEN };
    }
    fate.key = key;
    return fate;
  }

  /** The same for an array's calls, which have one deadline together. */
  async function settleAll(calls, given, request, settings, deadline) {
    const settled = new Array(calls.length);
    await each(calls, async (call, index) => {
      settled[index] = await settle(call, given && `${given}:${index}`, request, settings, deadline);
    });
    return settled;
  }

  return { settle, settleAll };
}
