// Each call of a request: authorized, enriched, then delivered or queued.

import { serialize } from "../call/serialize.js";
import { sendBatch } from "../delivery/batch.js";
import { uuid } from "../delivery/key.js";
import { eachInLanes, laneOf } from "../delivery/lanes.js";
import { clock } from "../delivery/machine.js";
import { callOf, type Item, type Plan } from "../delivery/plan.js";
import { GroupError } from "../error.js";
import { itemOf } from "../group.js";
import { FATE, PARALLEL } from "../module/protocol.js";
import { encoder } from "../module/utf8.js";
import type { Bytes } from "../types/host.js";
import type { Failure } from "./boundary.js";
import { enriched, type Fate, isGood, type Judged, type Settled } from "./judge.js";
import { pass } from "./ledger/pass.js";
import { isQueued, messageOf } from "./message.js";
import type { Settings } from "./options.js";
import { disowned, isServer } from "./owners.js";
import type { Pace } from "./pace.js";
import { batchPlanOf, type KeyedCall } from "./send.js";
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
  /** When they came, in milliseconds since 1970; known if there is a ledger. */
  arrived?: number | undefined;
}

/** A call as it goes upstream. */
interface Prepared {
  json: Bytes;
  /** The call as the answer echoes it, without the enrichment. */
  echo: Bytes;
  /** The traits that were left out because the caller does not own them. */
  left: string[];
}

const isPrepared = (call: Prepared | Fate): call is Prepared => Object.hasOwn(call, "echo");

const BEFORE = '{"context":';

/**
 * What `enrich` returned, as JSON text; nothing if that would lose some of it. It is read as the context
 * of a call: only there does a call's serializer look for what JSON would write as an empty object.
 */
function textOf(extra: unknown): string | undefined {
  const { text, issues } = serialize({ context: extra }, Infinity);
  return issues.length ? undefined : text?.slice(BEFORE.length, -1);
}

/** Asks the hooks; returns the call as it goes upstream, or what became of it. */
async function prepare(given: Bytes, { request, settings }: Arrival): Promise<Prepared | Fate> {
  const { authorize, enrich, owners, rules } = settings;
  const call = callOf(given);
  let answer: unknown;
  if (authorize) {
    answer = await (async () => authorize(call, request))().catch(() => false);
    if (!answer) return { kind: FATE.forbidden };
  }
  const { json, left } = disowned(given, isServer(answer) ? [] : owners);
  if (!enrich) return { json, echo: json, left };
  const extra = await enrich(left.length ? callOf(json) : call, request);
  const text = textOf(extra ?? {});
  const merged = text !== undefined && enriched(json, text, rules);
  if (!merged) return { kind: FATE.broken };
  return isGood(merged) ? { json: merged.json, echo: json, left } : merged;
}

/** Asks the hooks within the request's time. */
async function prepared(json: Bytes, arrival: Arrival, within: Within): Promise<Prepared | Fate> {
  const { authorize, enrich, owners } = arrival.settings;
  if (!authorize && !enrich) {
    const own = disowned(json, owners);
    return { ...own, echo: own.json };
  }
  const answer = await within(arrival.pace.left(), () => prepare(json, arrival));
  return answer === LATE ? { kind: FATE.tooLate } : answer;
}

/** What becomes of a call that was sent, or skipped. */
async function fateOf(
  echo: Bytes,
  sent: KeyedCall,
  failure: (Failure & { issues?: readonly unknown[] }) | undefined | typeof LATE,
  { settings, pace }: Arrival,
): Promise<Fate> {
  const { queue, timeout, mode } = settings;
  if (!failure && mode !== "ack") return { kind: FATE.accepted, bytes: echo };
  if (failure && failure !== LATE) {
    if (failure.issues?.length) {
      return { kind: FATE.invalid, bytes: encoder.encode(JSON.stringify(failure.issues)) };
    }
    if (!queue || !isQueued(failure)) return { kind: FATE.failed, error: failure };
  }
  if (!queue) return { kind: FATE.tooLate };
  return (await isSent(queue, messageOf(sent), Math.min(timeout, pace.left())))
    ? { kind: FATE.queued, bytes: echo }
    : { kind: FATE.notQueued };
}

/** Prepares, sends and settles a good call. */
async function settleGood(
  json: Bytes,
  key: string,
  arrival: Arrival,
  within: Within,
): Promise<Fate & Pick<Settled, "isUnchanged" | "left">> {
  const { settings, pace, skew, arrived } = arrival;
  const call = await prepared(json, arrival, within);
  if (!isPrepared(call)) return call;
  const { echo, left } = call;
  const sent: KeyedCall = { key, json: call.json, skew, arrived };
  if (settings.mode === "ack") return { ...(await fateOf(echo, sent, undefined, arrival)), left };
  const ms = pace.timeLeft();
  if (ms === undefined) return { ...(await fateOf(echo, sent, LATE, arrival)), left };
  const { error, isUnchanged, took, asSent } = await pass(sent, settings, clock() + ms, within);
  pace.took(took);
  // In the queue it waits unchanged: what is new in it is decided when it leaves.
  const shown = error ? echo : asSent(echo);
  return { ...(await fateOf(shown, sent, error, arrival)), isUnchanged, left };
}

/**
 * Settles a call; never rejects.
 * @param given the caller's key for the call, or ""
 * @param within by default, gives each wait a timer of its own
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
    return { __proto__: null, kind: FATE.broken, key } as Settled;
  }
}

const lanesOf = (call: Judged): string[] => (isGood(call) ? [laneOf(call.json)] : []);

/** What calls have in common that a ledger takes one at a time: their group. */
const groupOf = (call: Judged): string[] => (isGood(call) ? [callOf(call.json).group_id] : []);

/** Settles the calls of an array, which share one deadline. */
export async function settleAll(
  calls: Judged[],
  given: string,
  arrival: Arrival,
): Promise<Settled[]> {
  const { settings } = arrival;
  const keys = calls.map((_, index) => (given ? `${given}:${index}` : uuid()));
  const isEach = settings.mode === "ack" || settings.ledger;
  const plan = isEach ? undefined : batchPlanOf(settings);
  if (plan?.limits) return settleTogether(calls, keys, plan, arrival);
  const settled: Settled[] = new Array(calls.length);
  const lanes = settings.ledger ? groupOf : lanesOf;
  await eachInLanes(calls, PARALLEL, lanes, async (call, index) => {
    settled[index] = await settle(call, keys[index] as string, arrival);
  });
  return settled;
}

/** A call of a batch upstream. */
interface Sent extends Item {
  index: number;
}

/** Settles the calls of an array in the profile's own batches. */
async function settleTogether(
  calls: Judged[],
  keys: string[],
  plan: Plan,
  arrival: Arrival,
): Promise<Settled[]> {
  const { settings, pace, skew, arrived } = arrival;
  const fates: (Fate | undefined)[] = new Array(calls.length);
  const items: Sent[] = [];
  const failures = new Map<Sent, Failure | undefined>();
  const echoes: Bytes[] = new Array(calls.length);
  const attempt = async (index: number, work: () => Promise<Fate | undefined>) => {
    fates[index] = await work().catch(() => ({ kind: FATE.broken }));
  };

  await each(calls, (call, index) =>
    attempt(index, async () => {
      const ready = isGood(call) ? await prepared(call.json, arrival, withinAlone) : call;
      if (!isPrepared(ready)) return ready;
      echoes[index] = ready.echo;
      try {
        items.push({ ...itemOf(plan, ready.json, { key: keys[index], skew }), index });
        return undefined;
      } catch (error) {
        // The service takes smaller calls than we do.
        if (!(error instanceof GroupError)) throw error;
        const sent = { key: keys[index] as string, json: ready.json, skew, arrived };
        return fateOf(ready.echo, sent, error, arrival);
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
      const failure = failures.has(item) ? failures.get(item) : LATE;
      const sent = { key: keys[item.index] as string, json: item.json, skew, arrived };
      return fateOf(echoes[item.index] as Bytes, sent, failure, arrival);
    }),
  );
  return fates.map((fate, index) => {
    const key = keys[index] as string;
    return { __proto__: null, ...(fate ?? { kind: FATE.broken }), key } as Settled;
  });
}
