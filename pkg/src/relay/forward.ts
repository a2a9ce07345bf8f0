// Each call of a request: authorized, enriched, then delivered or queued.

import { serialize } from "../call/serialize.js";
import { uuid } from "../delivery/key.js";
import { clock } from "../delivery/machine.js";
import { callOf } from "../delivery/plan.js";
import { FATE } from "../module/protocol.js";
import { encoder } from "../module/utf8.js";
import type { Bytes } from "../types/host.js";
import { enriched, type Fate, isGood, type Judged, type Settled } from "./judge.js";
import { isQueued, messageOf } from "./message.js";
import type { Settings } from "./options.js";
import { send } from "./send.js";
import { LATE, type Within, within as withinAlone } from "./wait.js";

/** Platforms allow about this many connections at a time. */
const PARALLEL = 6;

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
  /** When its calls must be settled, by `clock`. */
  deadline: number;
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

/** What becomes of a good call. What the answer echoes is without the enrichment. */
async function fateOf(json: Bytes, key: string, arrival: Arrival, within: Within): Promise<Fate> {
  const { settings, deadline, skew } = arrival;
  const { authorize, enrich, mode, queue, timeout } = settings;
  let sent = json;
  if (authorize || enrich) {
    const prepared = await within(deadline - clock(), () => prepare(json, arrival));
    if (prepared === LATE) return { kind: FATE.tooLate };
    if (!isGood(prepared)) return prepared;
    sent = prepared.json;
  }
  if (mode !== "ack") {
    const error = await send({ key, json: sent, skew }, settings, deadline, within);
    if (!error) return { kind: FATE.accepted, bytes: json };
    if (error.issues.length) {
      return { kind: FATE.invalid, bytes: encoder.encode(JSON.stringify(error.issues)) };
    }
    if (!queue || !isQueued(error)) return { kind: FATE.failed, error };
  }
  return (await isSent(queue, messageOf({ key, json: sent, skew }), timeout))
    ? { kind: FATE.queued, bytes: json }
    : { kind: FATE.notQueued };
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
    const fate = isGood(call) ? await fateOf(call.json, key, arrival, within) : call;
    return { __proto__: null, ...fate, key } as Settled;
  } catch {
    return { kind: FATE.broken, key };
  }
}

/** The same for an array's calls, which have one deadline together. */
export async function settleAll(
  calls: Judged[],
  given: string,
  arrival: Arrival,
): Promise<Settled[]> {
  const settled: Settled[] = new Array(calls.length);
  await each(calls, async (call, index) => {
    settled[index] = await settle(call, given && `${given}:${index}`, arrival);
  });
  return settled;
}
