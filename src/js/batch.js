// Many calls: split into chunks, sent up to six at a time, a refused chunk halved until the call
// that it was refused for stands alone. Where to cut is the module's decision (`src/delivery/batch`).

import { deliver, SUCCESS } from "./driver.js";
import { isErrorCode } from "./error.js";
import { callOf } from "./plan.js";

const PARALLEL = 6;

/**
 * @param items the good calls: `{ index, json, item, key }`
 * @param plan `{ limits?, envelope, keyed, request(items, many) }`
 * @param settle `(item, result)`, once for each
 */
export async function sendBatch(module, items, plan, options, settle) {
  const chunks = plan.limits ? split(module, items, plan) : items.map((item) => [item]);
  const many = Boolean(plan.limits);
  const workers = Array.from({ length: Math.min(PARALLEL, chunks.length) }, async () => {
    for (let chunk; (chunk = chunks.shift()); ) await sendChunk(module, chunk, many, plan, options, settle);
  });
  await Promise.all(workers);
}

async function sendChunk(module, chunk, many, plan, options, settle) {
  // Where each call has a key of its own on the wire, that is the one to send it again with.
  const fail = ({ key }, error) => failure(error, plan.keyed ? key : error.idempotencyKey);
  let first;
  let search = halving(module, [0, chunk.length], 0);
  while (search.send) {
    const part = chunk.slice(search.from, search.to);
    const request = plan.request(part, many);
    const outcome = await deliver(module, request, options);
    const { results } = outcome;
    let refused = false;
    if (Array.isArray(results)) {
      part.forEach((item, index) => settle(item, read(results[index], item, fail(item, outcome.error ?? {}))));
    } else if (!outcome.error) {
      part.forEach((item) => settle(item, success(part.length === 1 ? outcome.data : undefined, item)));
    } else {
      first ??= outcome.error;
      refused = many && [400, 413].includes(outcome.error.httpStatus);
      if (!refused || part.length === 1) part.forEach((item) => settle(item, fail(item, outcome.error)));
    }
    search = halving(module, search.record, refused ? 1 : 2);
  }
  chunk.slice(search.from, search.to).forEach((item) => settle(item, fail(item, first)));
}

const success = (data, { json }) => ({ status: "success", data: data ?? callOf(json) });

/** One of the results that an upstream has given call by call. */
function read(result, item, failed) {
  if (result?.status === "success") return success(isObject(result.data) ? result.data : undefined, item);
  const { error_code, message, issues, httpStatus, retryAfter, idempotencyKey } = result ?? {};
  const own = Object.entries({ httpStatus, retryAfter, idempotencyKey }).filter(([, value]) => value !== undefined);
  return {
    ...failed,
    ...Object.fromEntries(own),
    error_code: isErrorCode(error_code) ? error_code : (failed.error_code ?? "UPSTREAM_ERROR"),
    message: typeof message === "string" ? message.slice(0, 1000) : "The service refused this call.",
    issues: Array.isArray(issues) ? issues : [],
  };
}

const isObject = (value) => typeof value === "object" && value !== null;

/** The result of a call that failed with this error. */
export function failure({ error_code, message, issues = [], httpStatus, retryAfter, ...rest }, idempotencyKey = rest.idempotencyKey) {
  const result = { status: "error", error_code, message, issues };
  for (const [name, value] of Object.entries({ httpStatus, retryAfter, idempotencyKey })) {
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/** What the results come to. */
export function summary(results) {
  const failed = results.filter(({ status }) => status === "error").length;
  if (!failed) return { status: "success", message: SUCCESS, results };
  return failed < results.length
    ? { status: "partial", message: `${failed} of ${results.length} calls failed`, results }
    : { status: "error", message: results.length > 1 ? `All ${failed} calls failed` : results[0].message, results };
}

const words = (bytes) => Array.from(new Uint32Array(bytes.slice().buffer));
const bytes = (numbers) => new Uint8Array(Uint32Array.from(numbers).buffer);

function split(module, items, { limits, envelope }) {
  const ends = module.call((glue, write, read) => {
    write(bytes(items.map(({ item }) => item.length)), Infinity);
    const most = (limit) => Math.min(limit, 2 ** 32 - 1);
    glue.split(items.length, most(limits.calls), most(limits.bytes), envelope);
    return words(read(0, glue.output_len()));
  });
  return ends.map((end, index) => items.slice(index ? ends[index - 1] : 0, end));
}

function halving(module, record, answer) {
  return module.call((glue, write, read) => {
    write(bytes(record), Infinity);
    const send = glue.halve(answer);
    const numbers = words(read(0, glue.output_len()));
    const [from, to] = numbers.slice(-2);
    return { send, from, to, record: numbers.slice(0, -2) };
  });
}
