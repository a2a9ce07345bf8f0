// Each call of a request: authorized, enriched, then delivered or queued.

import { serialize } from "../call/serialize.js";
import { PARALLEL, sendBatch } from "../delivery/batch.js";
import { uuid } from "../delivery/key.js";
import { eachInLanes, laneOf } from "../delivery/lanes.js";
import { clock } from "../delivery/machine.js";
import { callOf, type Item, type Plan } from "../delivery/plan.js";
import { GroupError } from "../error.js";
import { itemOf } from "../group.js";
import { FATE } from "../module/protocol.js";
import { encoder } from "../module/utf8.js";
import type { Bytes } from "../types/host.js";
import type { Failure } from "./boundary.js";
import { enriched, type Fate, isGood, type Judged, type Settled } from "./judge.js";
import { isQueued, messageOf } from "./message.js";
import type { Settings } from "./options.js";
import type { Pace } from "./pace.js";
import { batchPlanOf, type KeyedCall, send } from "./send.js";
import { LATE, type Within, within as withinAlone } from "./wait.js";

/** Calls `work` for each item, a few at a time. */
export async function each<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, worker));
}

/** Whether a queue has taken a message. One that takes too long counts as one that did not. */
export async function isSent<M>(
  queue: { send(message: M): unknown } | undefined,
  message: M,
  timeout: number,
): Promise<boolean> {
  if (timeout <= 0) return false;
  try {
    return (await withinAlone(timeout, async () => queue?.send(message))) !== LATE;
  } catch {
    return false;
  }
}

/** The request that calls came in. */
export interface Arrival {
  request: Request;
  settings: Settings;
  /** How its calls share the deadline. */
  pace: Pace;
  /** Milliseconds that the sender's clock is behind ours. */
  skew: number;
}

/** Asks the hooks: the call as it goes upstream, or what became of it. */
async function prepare(json: Bytes, { request, settings }: Arrival): Promise<Judged> {
  const { authorize, enrich, rules } = settings;
  const call = callOf(json);
  if (authorize) {
    const isAllowed = await (async () => authorize(call, request))().catch(() => false);
    if (!isAllowed) return { kind: FATE.forbidden };
  }
  if (!enrich) return { json };
  const { text, issues } = serialize((await enrich(call, request)) ?? {}, Infinity);
  const merged = text !== undefined && !issues.length && enriched(json, text, rules);
  return merged || { kind: FATE.broken };
}

/** Asks the hooks within the request's time. */
async function prepared(json: Bytes, arrival: Arrival, within: Within): Promise<Judged> {
  const { authorize, enrich } = arrival.settings;
  if (!authorize && !enrich) return { json };
  const answer = await within(arrival.pace.left(), () => prepare(json, arrival));
  return answer === LATE ? { kind: FATE.tooLate } : answer;
}

/** What becomes of a call that was sent, or left. What the answer echoes is without the enrichment. */
async function fateOf(
  json: Bytes,
  sent: KeyedCall,
  failure: (Failure & { issues?: readonly unknown[] }) | undefined | typeof LATE,
  { settings, pace }: Arrival,
): Promise<Fate> {
  const { queue, timeout, mode } = settings;
  if (!failure && mode !== "ack") return { kind: FATE.accepted, bytes: json };
  if (failure && failure !== LATE) {
    if (failure.issues?.length) {
      return { kind: FATE.invalid, bytes: encoder.encode(JSON.stringify(failure.issues)) };
    }
    if (!queue || !isQueued(failure)) return { kind: FATE.failed, error: failure };
  }
  if (!queue) return { kind: FATE.tooLate };
  return (await isSent(queue, messageOf(sent), Math.min(timeout, pace.left())))
    ? { kind: FATE.queued, bytes: json }
    : { kind: FATE.notQueued };
}

/** Prepares, sends and settles a good call. */
async function settleGood(
  json: Bytes,
  key: string,
  arrival: Arrival,
  within: Within,
): Promise<Fate> {
  const { settings, pace } = arrival;
  const call = await prepared(json, arrival, within);
  if (!isGood(call)) return call;
  const sent: KeyedCall = { key, json: call.json, skew: arrival.skew };
  if (settings.mode === "ack") return fateOf(json, sent, undefined, arrival);
  const left = pace.timeLeft();
  if (left === undefined) return fateOf(json, sent, LATE, arrival);
  const began = clock();
  const error = await send(sent, settings, began + left, within);
  pace.took(clock() - began);
  return fateOf(json, sent, error, arrival);
}

/**
 * Settles a call; never rejects.
 * @param given the caller's key for it, or ""
 * @param within by default each wait has a timer of its own
 */
export async function settle(
  call: Judged,
  given: string,
  arrival: Arrival,
  within: Within = withinAlone,
): Promise<Settled> {
  const key = given || uuid();
  try {
    const fate = isGood(call) ? await settleGood(call.json, key, arrival, within) : call;
    return { __proto__: null, ...fate, key } as Settled;
  } catch {
    return { kind: FATE.broken, key };
  }
}

const lanesOf = (call: Judged): string[] => (isGood(call) ? [laneOf(call.json)] : []);

/** The same for an array's calls, which have one deadline together. */
export async function settleAll(
  calls: Judged[],
  given: string,
  arrival: Arrival,
): Promise<Settled[]> {
  const { settings } = arrival;
  const keys = calls.map((_, index) => (given ? `${given}:${index}` : uuid()));
  const plan = settings.mode === "ack" ? undefined : batchPlanOf(settings);
  if (plan?.limits) return settleTogether(calls, keys, plan, arrival);
  const settled: Settled[] = new Array(calls.length);
  await eachInLanes(calls, PARALLEL, lanesOf, async (call, index) => {
    settled[index] = await settle(call, keys[index] as string, arrival);
  });
  return settled;
}

/** A call of a batch upstream. */
interface Sent extends Item {
  index: number;
}

/** The same in the profile's own batches. */
async function settleTogether(
  calls: Judged[],
  keys: string[],
  plan: Plan,
  arrival: Arrival,
): Promise<Settled[]> {
  const { settings, pace, skew } = arrival;
  const fates: (Fate | undefined)[] = new Array(calls.length);
  const items: Sent[] = [];
  const failures = new Map<Sent, Failure | undefined>();
  const attempt = async (index: number, work: () => Promise<Fate | undefined>) => {
    fates[index] = await work().catch(() => ({ kind: FATE.broken }));
  };

  await each(calls, (call, index) =>
    attempt(index, async () => {
      const ready = isGood(call) ? await prepared(call.json, arrival, withinAlone) : call;
      if (!isGood(ready)) return ready;
      try {
        items.push({ ...itemOf(plan, ready.json, { key: keys[index], skew }), index });
        return undefined;
      } catch (error) {
        // The service takes smaller calls than we do.
        if (!(error instanceof GroupError)) throw error;
        const { json } = call as { json: Bytes };
        return fateOf(json, { key: keys[index] as string, json: ready.json, skew }, error, arrival);
      }
    }),
  );
  // The hooks may have answered out of order.
  items.sort((one, other) => one.index - other.index);
  const context = {
    shared: settings.shared,
    isQuiet: true,
    timeLeft: pace.timeLeft,
    took: pace.took,
  };
  await sendBatch(settings.delivery, plan, items, context, (item, result) => {
    failures.set(item, result.status === "error" ? result : undefined);
  });
  await each(items, (item) =>
    attempt(item.index, () => {
      const { json } = calls[item.index] as { json: Bytes };
      const failure = failures.has(item) ? failures.get(item) : LATE;
      const sent = { key: keys[item.index] as string, json: item.json, skew };
      return fateOf(json, sent, failure, arrival);
    }),
  );
  return fates.map((fate, index) => ({
    ...(fate ?? { kind: FATE.broken }),
    key: keys[index] as string,
  }));
}
