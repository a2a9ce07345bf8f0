// Each call of a request: authorized, enriched, then delivered or queued.

import { deliver } from "./driver.js";
import { GroupError } from "./error.js";
import { uuid } from "./idempotency-key.js";
import { clock } from "./machine.js";
import { callOf, makePlan } from "./plan.js";
import { readAnswer } from "./relay-body.js";
import {
  ACCEPTED, BROKEN, FAILED, FORBIDDEN, INVALID, QUEUED, TOO_LATE, UNQUEUED,
} from "./relay-boundary.js";
import { serialize } from "./serialize.js";

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

const LATE = Symbol("late");

/** What `work` answers, or `LATE`. */
export async function within(ms, work) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), LATE);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a queue has taken a message. One that takes too long counts as one that did not. */
export async function isSent(queue, message, { timeout }) {
  try {
    return (await within(timeout, async () => queue.send(message))) !== LATE;
  } catch {
    return false;
  }
}

/** For what nobody is told: the relay passes on no word of an upstream, and no cause of an error. */
const UNTOLD = { add() {}, text: (text) => text, value: (value) => value, error: (error) => error };

/**
 * Sends one call upstream; never rejects.
 * @returns `{ error? }`
 */
export async function send(module, json, key, settings, deadline) {
  try {
    const plan = makePlan({ ...settings.wire, idempotencyKey: key }, module);
    const request = { ...plan.request([plan.item(json)], false), read: readAnswer, secrets: UNTOLD };
    return await deliver(module, request, { ...settings.delivery, deadline: Math.max(0, deadline - clock()) });
  } catch (error) {
    // The service takes smaller calls than we do, or the module has failed.
    return { error: error instanceof GroupError ? error : new GroupError("INTERNAL", "The relay failed") };
  }
}

const encoder = new TextEncoder();

export function makeForward(module, boundary) {
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
  async function settle(json, key, request, settings, deadline) {
    let ready = { json };
    if (settings.authorize || settings.enrich) {
      ready = await within(deadline - clock(), () => prepare(json, request, settings));
      if (ready === LATE) return { kind: TOO_LATE };
      if (!ready.json) return ready;
    }
    if (settings.mode !== "ack") {
      const { error } = await send(module, ready.json, key, settings, deadline);
      if (!error) return { kind: ACCEPTED, bytes: json };
      if (error.issues.length) return { kind: INVALID, bytes: encoder.encode(JSON.stringify(error.issues)) };
      if (!settings.queue || !boundary.isQueued(error)) return { kind: FAILED, error };
    }
    const sent = await isSent(settings.queue, boundary.message(key, ready.json), settings);
    return sent ? { kind: QUEUED, bytes: json } : { kind: UNQUEUED };
  }

  /**
   * @param body what `boundary.judge` answers
   * @param given the caller's key, or ""
   * @param deadline for all calls together, by `clock`
   */
  return async function forward({ many, calls }, given, request, settings, deadline) {
    const settled = new Array(calls.length);
    await each(calls, async ({ json, ...refused }, index) => {
      const key = given && many ? `${given}:${index}` : given || uuid();
      try {
        const outcome = json ? await settle(json, key, request, settings, deadline) : refused;
        settled[index] = { ...outcome, key };
      } catch {
        settled[index] = { kind: BROKEN, key };
      }
    });
    return settled;
  };
}
