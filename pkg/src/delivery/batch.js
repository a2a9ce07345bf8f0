// Many calls: split into chunks, sent up to six at a time, a refused chunk halved until the call
// that it was refused for stands alone. Where to cut is the module's decision (`src/delivery/batch`).

import { deliver, SUCCESS } from "./deliver.js";
import { knownCode } from "../error.js";
import { call, wasm, write } from "../module/instance.js";
import { callOf } from "./plan.js";

/**
 * @param items the good calls, as `plan.item` answers with
 * @param settle `(item, result)`, once for each
 */
export async function sendBatch(options, plan, items, settle) {
  let chunks;
  try {
    chunks = plan.limits ? split(plan, items) : items.map((item) => [item]);
  } catch (error) {
    return items.forEach((item) => settle(item, failure(error)));
  }
  const worker = async () => {
    for (let chunk; (chunk = chunks.shift()); ) await sendChunk(options, plan, chunk, settle);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}

/** Never rejects: of what goes wrong, each call that is not settled by then is told. */
async function sendChunk(options, plan, chunk, settle) {
  let at = 0;
  let first;
  // Where each call has a key of its own on the wire, that is the one to send it again with.
  const fail = (item, error) => {
    const failed = failure(error);
    if (plan.isEvent && item.key) failed.idempotencyKey = item.key;
    return failed;
  };
  try {
    for (let until = chunk.length, request = 0; until; request++) {
      const from = at;
      const part = chunk.slice(from, until);
      const { error, data, results } = await deliver(options, plan, part, plan.limits);
      const isTold = Array.isArray(results);
      const refused = Boolean(plan.limits) && !isTold && [400, 413].includes(error?.httpStatus);
      first ??= error;
      if (!refused || part.length === 1) {
        part.forEach((item, index) => {
          const result = isTold
            ? read(results[index], item, fail(item, error ?? {}))
            : error ? fail(item, error) : success(item, part.length === 1 && data);
          settle(item, result);
        });
        at = until;
      }
      until = call(() => wasm.halve(chunk.length, from, until, request, refused));
    }
  } catch (error) {
    first ??= error;
  }
  chunk.slice(at).forEach((item) => settle(item, fail(item, first)));
}

const success = ({ json }, data) => ({ status: "success", data: Object(data) === data ? data : callOf(json) });

/** One of the results that an upstream has given call by call. */
function read(result, item, failed) {
  const { status, data, error_code, message, issues } = result ?? {};
  if (status === "success") return success(item, data);
  for (const name of ["httpStatus", "retryAfter", "idempotencyKey"]) {
    if (result?.[name] !== undefined) failed[name] = result[name];
  }
  failed.error_code = knownCode(error_code) ?? failed.error_code ?? "UPSTREAM_ERROR";
  failed.message = typeof message === "string" ? message.slice(0, 1000) : "The service refused this call.";
  failed.issues = Array.isArray(issues) ? issues : [];
  return failed;
}

/** The result of a call that failed with this error; how often its request was sent is not told. */
export const failure = ({ message, attempts, ...fields }) => ({ status: "error", message, ...fields });

/** What the results come to. */
export function summary(results) {
  const { length } = results;
  const failed = results.filter(({ status }) => status === "error").length;
  if (!failed) return { status: "success", message: SUCCESS, results };
  if (failed < length) return { status: "partial", message: `${failed} of ${length} calls failed`, results };
  return { status: "error", message: length > 1 ? `All ${length} calls failed` : results[0].message, results };
}

/** Chunks within the limits of the plan, in the given order. */
function split({ limits, around }, items) {
  const sizes = Uint32Array.from(items, ({ bytes }) => bytes.length);
  return call(() => {
    write(new Uint8Array(sizes.buffer), Infinity);
    const chunks = [];
    for (let from = 0, end; from < items.length; from = end) {
      end = wasm.split(from, limits.calls, limits.bytes, around);
      chunks.push(items.slice(from, end));
    }
    return chunks;
  });
}
