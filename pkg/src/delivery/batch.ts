// Many calls: split into chunks, sent up to six at a time; a refused chunk is halved until the call
// that caused the refusal stands alone. The module decides where to cut (`src/delivery/batch`).

import { GroupError, knownCode, shortened } from "../error.js";
import { wasm, withModule, writeInput } from "../module/instance.js";
import { HALVED_STATUSES, MESSAGE, PARALLEL } from "../module/protocol.js";
import { isPlain, ownOf, type ReadOptions } from "../options.js";
import type { GroupBatchFailure, GroupBatchResponse, GroupBatchResult } from "../types/answer.js";
import type { Issue } from "../types/issue.js";
import { deliver } from "./deliver.js";
import { makeDelivery } from "./exchange.js";
import { keyOf } from "./key.js";
import { eachInLanes, laneOf } from "./lanes.js";
import { clock } from "./machine.js";
import { asRecord, isRecord, type ToldResult } from "./outcome.js";
import { callOf, type Item, type Plan } from "./plan.js";
import type { Shared } from "./shared.js";

/** What the requests of a batch have in common besides their options. */
export interface BatchContext {
  shared: Shared;
  /** Whether nobody is told what the service says about a request as a whole. */
  isQuiet?: boolean;
  /**
   * Milliseconds for a request that begins now, or `undefined` once none may begin any more. By
   * default each request has the options' deadline.
   */
  timeLeft?: () => number | undefined;
  /** Called with the number of milliseconds that each request took. */
  took?: (ms: number) => void;
}

/** Called once for each call, with its result. */
type Settle<I extends Item> = (item: I, result: GroupBatchResult) => void;

/** Sends good calls; never rejects. */
export async function sendBatch<I extends Item>(
  options: ReadOptions,
  plan: Plan,
  items: I[],
  context: BatchContext,
  settle: Settle<I>,
): Promise<void> {
  let chunks: I[][];
  try {
    chunks = plan.limits ? split(plan.limits, plan.around, items) : items.map((item) => [item]);
  } catch (error) {
    for (const item of items) settle(item, failure(error as GroupError));
    return;
  }
  const own = ownOf(context);
  const lanesOf = (chunk: I[]) => chunk.map(({ json }) => laneOf(json));
  await eachInLanes(chunks, PARALLEL, items.length > 1 ? lanesOf : () => [], (chunk) =>
    sendChunk(options, plan, chunk, own, settle),
  );
}

/** The error for calls whose turn did not come in time. */
const tooLate = () => new GroupError("TIMEOUT", "There was no time left to send this call.");

/** Never rejects: if something goes wrong, it becomes the result of every call not settled by then. */
async function sendChunk<I extends Item>(
  options: ReadOptions,
  plan: Plan,
  chunk: I[],
  { shared, isQuiet, timeLeft, took }: BatchContext,
  settle: Settle<I>,
): Promise<void> {
  const isBatch = Boolean(plan.limits);
  let from = 0;
  let first: GroupError | undefined;
  try {
    for (let until = chunk.length, request = 0; until; request++) {
      const part = chunk.slice(from, until);
      // A batch request has a key of its own, as its calls may go out again in another request.
      const key = isBatch ? keyOf(options) : chunk[0]?.key;
      const deadline = timeLeft ? timeLeft() : options.deadline;
      if (timeLeft && deadline === undefined) {
        first = tooLate();
        break;
      }
      const timed = { __proto__: null, ...options, deadline } as ReadOptions;
      const delivery = makeDelivery(timed, plan, part, isBatch, key, shared, isQuiet);
      const began = clock();
      const { error, data, results } = await deliver(delivery);
      took?.(clock() - began);
      const isRefused =
        isBatch && !results && HALVED_STATUSES.includes(error?.httpStatus as number);
      first ??= error;
      const next = { from, until };
      if (!isRefused || part.length === 1) {
        part.forEach((item, index) => {
          settle(
            item,
            results
              ? resultOf(results[index], item, failed(plan, item, error))
              : error
                ? failed(plan, item, error)
                : success(item, part.length === 1 && data),
          );
        });
        from = until;
      }
      until = withModule(() => wasm.halve(chunk.length, next.from, next.until, request, isRefused));
    }
  } catch (error) {
    first ??= error as GroupError;
  }
  for (const item of chunk.slice(from)) settle(item, failed(plan, item, first));
}

const success = ({ json }: Item, data: unknown): GroupBatchResult => ({
  status: "success",
  data: isRecord(data) ? data : asRecord(callOf(json)),
});

/** The result of a call that failed with this error, without the number of attempts. */
export function failure({ message, attempts, ...fields }: GroupError): GroupBatchFailure {
  // Only the error's own fields: name and status are on its prototype.
  return { status: "error", message, ...(fields as Omit<GroupBatchFailure, "status" | "message">) };
}

/** If each call has a key of its own on the wire, that is the one to send it with again. */
function failed({ isEvent }: Plan, { key }: Item, error?: GroupError): GroupBatchFailure {
  const result = failure(error ?? ownOf({} as GroupError));
  return isEvent && key ? { ...result, idempotencyKey: key } : result;
}

/** An issue that an upstream tells, fit for logs and consoles; what is none is left out. */
function issueOf(told: unknown): Issue[] {
  if (!isPlain(told)) return [];
  const { code, path, message } = ownOf(told);
  if (typeof code !== "string" || typeof message !== "string" || !Array.isArray(path)) return [];
  const steps = path.map((step) => (typeof step === "number" ? step : shortened(String(step))));
  return [{ code: code as Issue["code"], path: steps, message: shortened(message) }];
}

/** One of the results that an upstream gave call by call. */
function resultOf(told: ToldResult = {}, item: Item, result: GroupBatchFailure): GroupBatchResult {
  const { status, data, error_code, message, issues } = told;
  if (status === "success") return success(item, data);
  const kinds = { httpStatus: "number", retryAfter: "number", idempotencyKey: "string" } as const;
  for (const [name, kind] of Object.entries(kinds)) {
    const value = told[name as keyof typeof kinds];
    if (typeof value === kind) Object.assign(result, { [name]: value });
  }
  result.error_code = knownCode(error_code) ?? ownOf(result).error_code ?? "UPSTREAM_ERROR";
  result.message =
    typeof message === "string" ? shortened(message) : "The service refused this call.";
  result.issues = Array.isArray(issues) ? issues.flatMap(issueOf) : [];
  return result;
}

/** The response that sums up the results. */
export function summary(results: GroupBatchResult[]): GroupBatchResponse {
  const { length } = results;
  const failures = results.filter((result) => result.status === "error");
  const [first] = failures;
  if (!first) return { status: "success", message: MESSAGE.updated, results };
  if (failures.length < length) {
    return { status: "partial", message: `${failures.length} of ${length} calls failed`, results };
  }
  const message = length > 1 ? `All ${length} calls failed` : first.message;
  return { status: "error", message, results };
}

/** Chunks within the limits, in the given order. */
function split<I extends Item>(
  limits: { calls: number; bytes: number },
  around: number,
  items: I[],
): I[][] {
  const sizes = Uint32Array.from(items, ({ bytes }) => bytes.length);
  return withModule(() => {
    writeInput(new Uint8Array(sizes.buffer));
    const chunks: I[][] = [];
    for (let from = 0; from < items.length; ) {
      const end = wasm.split(from, limits.calls, limits.bytes, around);
      chunks.push(items.slice(from, end));
      from = end;
    }
    return chunks;
  });
}
