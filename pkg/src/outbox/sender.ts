// One tab sends what waits, in order per user and group.

import type { OutboxOptions, OutboxResult } from "./options.js";
import type { Row, Store, Stored } from "./store.js";

/** Bounds of the wait after failures, in milliseconds. */
const BASE = 500;
const CAP = 300_000;

/** As many requests at a time as browsers make to one host. */
const PARALLEL = 6;

/** Refused for what the call is: sending it again can't help. */
const REFUSED = ["INVALID_REQUEST", "PAYLOAD_TOO_LARGE"];

export type Tell = (key: string, result: Omit<OutboxResult, "idempotencyKey">) => void;

/** A row that can be read, or undefined. */
function readRow(row: any): (Row & { call: any }) | undefined {
  try {
    const { v, key, text, at } = row;
    const call = JSON.parse(text);
    const isGood = v === 1 && /^[\w.:-]{1,255}$/.test(key) && at >= 0 && Object(call) === call;
    return isGood ? { v, key, text, at, call } : undefined;
  } catch {
    return undefined;
  }
}

/** Drops what has expired, can't be read, or is too much; the oldest first. @returns the rest */
async function tidy(store: Store, options: OutboxOptions, tell: Tell) {
  const { ttl = 86_400_000, maxCalls = 1000, maxBytes = 2 * 1024 * 1024 } = options;
  const kept: { id: number; row: Row & { call: any } }[] = [];
  let bytes = 0;
  const drop = async ({ id, row }: Stored, reason: OutboxResult["reason"] & string) => {
    await store.remove(id);
    tell((row as Row | undefined)?.key ?? "", { status: "dropped", reason });
  };
  for (const stored of (await store.all()).reverse()) {
    const row = readRow(stored.row);
    const size = row?.text.length ?? 0;
    if (!row || size > maxBytes) await drop(stored, "unreadable");
    else if (Math.abs(Date.now() - row.at) > ttl) await drop(stored, "expired");
    else if (kept.length >= maxCalls || bytes + size > maxBytes) await drop(stored, "overflow");
    else {
      bytes += size;
      kept.unshift({ id: stored.id, row });
    }
  }
  return kept;
}

/**
 * Sends every call once.
 * @param isStopped whether somebody else is to go on
 * @returns seconds that the service asked to wait if calls are left, else undefined
 */
export async function sendAll(
  store: Store,
  options: OutboxOptions,
  tell: Tell,
  isStopped: () => boolean,
): Promise<number | undefined> {
  const lanes = new Map<string, { id: number; row: Row & { call: any } }[]>();
  for (const stored of await tidy(store, options, tell)) {
    const { user_id, userId, group_id, groupId } = stored.row.call;
    const lane = JSON.stringify([user_id ?? userId, group_id ?? groupId]);
    lanes.set(lane, [...(lanes.get(lane) ?? []), stored]);
  }
  const isOffline = globalThis.navigator?.onLine === false;
  if (isOffline) return lanes.size ? 0 : undefined;

  let wait: number | undefined;
  const waiting = [...lanes.values()];
  async function work() {
    for (let lane = waiting.shift(); lane && !isStopped(); lane = waiting.shift()) {
      for (const { id, row } of lane) {
        if (isStopped()) return;
        const error = await sendOne(options, row);
        const isRefused = error && REFUSED.includes(error.error_code);
        if (error && !isRefused) {
          // Those behind it keep their order.
          wait = Math.max(wait ?? 0, error.retryAfter ?? 0);
          break;
        }
        await store.remove(id);
        tell(row.key, error ? { status: "refused", error } : { status: "delivered" });
      }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return wait;
}

/** @returns the error, if it was not delivered */
export async function sendOne({ client }: OutboxOptions, row: Row, more?: object): Promise<any> {
  try {
    await client.group(JSON.parse(row.text), { idempotencyKey: row.key, retry: false, ...more });
    return undefined;
  } catch (error) {
    return error ?? {};
  }
}

/** Milliseconds until the next round, after so many that failed. */
export const backoff = (failures: number, seconds: number): number =>
  seconds * 1000 + Math.random() * Math.min(CAP, BASE * 2 ** failures);
