// Takes a call, or many, from what the caller gave to what the service answered.

import { withDefaults } from "./call/defaults.js";
import type { JsonText } from "./call/serialize.js";
import { encode, readCall } from "./call/validate.js";
import { tooLarge } from "./call/wording.js";
import { failure, sendBatch, summary } from "./delivery/batch.js";
import { deliver } from "./delivery/deliver.js";
import { makeDelivery, observe } from "./delivery/exchange.js";
import { clock } from "./delivery/machine.js";
import { asRecord } from "./delivery/outcome.js";
import { callOf, type GivenItem, type Item, makePlan, type Plan } from "./delivery/plan.js";
import { type Shared, sharedFor } from "./delivery/shared.js";
import { GroupError, invalidCall } from "./error.js";
import { ready } from "./module/instance.js";
import { ensure, type ReadOptions } from "./options.js";
import type { GroupBatchResponse, GroupBatchResult, GroupResponse } from "./types/answer.js";
import type { Bytes } from "./types/host.js";

export { makeShared, type Shared } from "./delivery/shared.js";

/** A normalized call in its wire form; throws if the service would refuse it for its size. */
export function itemOf(plan: Plan, json: Bytes, given?: GivenItem): Item {
  const item = plan.item(json, given);
  if (item.bytes.length > plan.callBytes) throw invalidCall([tooLarge(plan.callBytes)]);
  return item;
}

/** @param shared what a client's calls share */
export async function sendOne(
  call: unknown,
  options: ReadOptions,
  shared?: Shared,
): Promise<GroupResponse> {
  const plan = makePlan(options);
  const loading = ready();
  // Read before anything is awaited, so that later changes to the object have no effect.
  const text = readCall(call, options, !loading);
  if (loading) await loading;
  const { json, issues, warnings, changes } = encode(text, options);
  if (!json) throw invalidCall(issues, options.idempotencyKey || undefined);
  const item = itemOf(plan, json);
  const state = shared ?? sharedFor(plan.url, options.profile);
  const delivery = makeDelivery(options, plan, [item], false, item.key, state);
  const outcome = await deliver(delivery);
  if (outcome.error) throw outcome.error;
  const { message, data = asRecord(callOf(json)), attempts } = outcome;
  return {
    status: "success",
    message,
    data,
    warnings: [...warnings, ...outcome.warnings],
    changes,
    attempts,
  };
}

/**
 * Runs a call of a client. If the client has `onError`, that is told of errors, and a rejection that
 * nobody handles does not end the process.
 */
export function told<T>(onError: ReadOptions["onError"], work: () => Promise<T>): Promise<T> {
  const answer = work();
  if (onError) answer.catch((error) => observe(onError, error));
  return answer;
}

/** Reads one call of a batch; if that fails, only this call does. */
function readOne(call: unknown, options: ReadOptions, atOnce: boolean): JsonText {
  try {
    return readCall(withDefaults(call, options.defaults), options, atOnce);
  } catch (error) {
    // Bad defaults fail every call.
    if (error instanceof GroupError) throw error;
    const message = "Reading this call failed.";
    return { issues: [{ code: "not_serializable", path: [], message }], warnings: [], changes: [] };
  }
}

/** After this many milliseconds of work, other tasks get their turn. */
const TURN = 20;

interface Immediate {
  setImmediate?: (callback: (value?: unknown) => void) => unknown;
}

/** In a hidden page timers fire late, and there is nobody to be kept waiting. */
const nextTurn = (): Promise<unknown> | undefined =>
  globalThis.document?.visibilityState === "hidden"
    ? undefined
    : new Promise(
        (resolve) => (globalThis as Immediate).setImmediate?.(resolve) ?? setTimeout(resolve),
      );

export async function sendMany(
  calls: unknown,
  options: ReadOptions,
  shared?: Shared,
): Promise<GroupBatchResponse> {
  const { list, length } = ensure("calls", "an array", () =>
    Array.isArray(calls) ? { list: calls as unknown[], length: calls.length } : undefined,
  );
  const plan = makePlan(options);
  let loading: Promise<void> | undefined;
  let unloaded: unknown;
  try {
    loading = ready();
  } catch (error) {
    unloaded = error;
  }
  const texts = Array.from({ length }, (_, index) => readOne(list[index], options, !loading));
  if (loading) unloaded = await loading.catch((error) => error);

  const items: (Item & { index: number })[] = [];
  const results: (GroupBatchResult | undefined)[] = [];
  let turn = clock();
  for (const [index, text] of texts.entries()) {
    if (clock() - turn > TURN) {
      await nextTurn();
      turn = clock();
    }
    try {
      if (unloaded) throw unloaded;
      const { json, issues } = encode(text, options);
      if (!json) throw invalidCall(issues);
      items.push({ index, ...itemOf(plan, json) });
    } catch (error) {
      results[index] = failure(error as GroupError);
    }
  }
  const context = { shared: shared ?? sharedFor(plan.url, options.profile) };
  await sendBatch(options, plan, items, context, ({ index }, result) => {
    results[index] = result;
  });
  return summary(results as GroupBatchResult[]);
}
