// One tab sends the waiting calls, in order per user and group.

import type { OutboxOptions, OutboxResult } from "./options.js";
import type { Row, Store, Stored } from "./store.js";

/** Bounds of the wait after failures, in milliseconds. */
const BASE = 500;
const CAP = 300_000;

/** As many requests at a time as browsers make to one host. */
const PARALLEL = 6;

/** Refused for its content: sending the call again can't help. */
const REFUSED = ["INVALID_REQUEST", "PAYLOAD_TOO_LARGE"];

/** A failure without details. */
const NONE: any = { __proto__: null };

/** How a call ended that was sent. */
export const outcome = (error?: unknown): Omit<OutboxResult, "idempotencyKey"> =>
  error ? { status: "refused", error } : { status: "delivered" };

export type Tell = (key: string, result: Omit<OutboxResult, "idempotencyKey">) => void;

/** A stored call that can be read. */
interface Waiting extends Stored {
  call: any;
}

/** @returns undefined if nobody here wrote that */
function read({ v, key, text, at }: Stored): object | undefined {
  try {
    const call = JSON.parse(text);
    const isOurs = v === 1 && /^[\w.:-]{1,255}$/.test(key) && at >= 0 && Object(call) === call;
    return isOurs ? call : undefined;
  } catch {
    return undefined;
  }
}

/** Drops what has expired, can't be read, or exceeds the limits, oldest first. @returns the rest */
async function tidy(store: Store, options: OutboxOptions, tell: Tell): Promise<Waiting[]> {
  const { ttl = 86_400_000, maxCalls = 1000, maxBytes = 2_097_152 } = options;
  const kept: Waiting[] = [];
  let bytes = 0;
  for (const stored of (await store.all()).reverse()) {
    const call = read(stored);
    const size = call ? stored.text.length : 0;
    let reason: OutboxResult["reason"];
    if (!call || size > maxBytes) reason = "unreadable";
    else if (Math.abs(Date.now() - stored.at) > ttl) reason = "expired";
    else if (kept.length >= maxCalls || bytes + size > maxBytes) reason = "overflow";
    else {
      bytes += size;
      kept.unshift({ ...stored, call });
      continue;
    }
    await store.remove(stored.id);
    tell(stored.key, { status: "dropped", reason });
  }
  return kept;
}

/** The state after a round. */
export interface Round {
  /** How many calls are waiting. */
  left: number;
  /** How many seconds the service asked to wait; undefined if nothing failed. */
  seconds?: number | undefined;
}

/**
 * Sends every call once.
 * @param held lanes not to be tried yet; those in which a call fails are added
 * @param signal aborted when somebody else is to go on
 */
export async function sendAll(
  store: Store,
  options: OutboxOptions,
  tell: Tell,
  held: Set<string>,
  signal: AbortSignal,
): Promise<Round> {
  // No name is inherited: each begins with a bracket.
  const lanes: Record<string, Waiting[]> = {};
  const calls = await tidy(store, options, tell);
  for (const stored of calls) {
    const { user_id, userId, group_id, groupId } = stored.call;
    const name = JSON.stringify([user_id ?? userId, group_id ?? groupId]);
    (lanes[name] ??= []).push(stored);
  }
  const round: Round = { left: calls.length };
  const waiting = Object.entries(lanes).values();
  async function work() {
    for (const [name, lane] of waiting) {
      if (held.has(name)) continue;
      for (const stored of lane) {
        if (signal.aborted) return;
        // Being offline does not cost an attempt.
        const error =
          globalThis.navigator?.onLine === false ? NONE : await sendOne(options, stored);
        if (error && !REFUSED.includes(error.error_code)) {
          // The calls behind it keep their order.
          held.add(name);
          round.seconds = Math.max(round.seconds ?? 0, error.retryAfter ?? 0);
          break;
        }
        await store.remove(stored.id);
        round.left--;
        tell(stored.key, outcome(error));
      }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return round;
}

/** @returns the error, if it was not delivered */
export async function sendOne({ client }: OutboxOptions, row: Row, more?: object): Promise<any> {
  try {
    await client.group(JSON.parse(row.text), { idempotencyKey: row.key, retry: false, ...more });
    return undefined;
  } catch (error) {
    return error ?? NONE;
  }
}

/** Milliseconds until the next round, after this many failed ones. */
export const backoff = (failures: number, seconds: number): number =>
  seconds * 1000 + Math.random() * Math.min(CAP, BASE * 2 ** failures);
