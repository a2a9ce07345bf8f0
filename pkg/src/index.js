// The public functions. Each stands for itself, and nothing is called to make one, so that a bundler
// leaves out those that nobody imports, with all that only they need.

import { failure, sendBatch, summary } from "./delivery/batch.js";
import { withDefaults } from "./call/defaults.js";
import { deliver } from "./delivery/deliver.js";
import { GroupError, invalidCall } from "./error.js";
import { init, ready } from "./module/instance.js";
import { ensure, readOptions } from "./options.js";
import { callOf, makePlan } from "./delivery/plan.js";
import { inputSchema, outputSchema } from "./call/schema.js";
import { encode, readCall, validateCall, validateText } from "./call/validate.js";

export { GroupError, init };

/** The options of who gives none. */
const NONE = {};

/** The options of one call, laid over those of its client. */
const over = (base, options) => (options === undefined ? base : readOptions(options, base, "defaults"));
const overBatch = (base, options) => readOptions(options, base, "defaults", "idempotencyKey");

async function sendOne(call, options) {
  const plan = makePlan(options);
  const loading = ready();
  // Read before anything is awaited: what the caller does to the object later changes nothing.
  const text = readCall(call, options, !loading);
  if (loading) await loading;
  const { json, issues, warnings } = encode(text, options);
  if (!json) throw invalidCall(issues, options.idempotencyKey || undefined);
  const { error, message, data = callOf(json), attempts } = await deliver(options, plan, [plan.item(json)]);
  if (error) throw error;
  return { status: "success", message, data, warnings, attempts };
}

async function sendMany(calls, options) {
  const [count] = ensure("calls", "an array", () => Array.isArray(calls) && [calls.length]);
  const plan = makePlan(options);
  let loading, lost;
  try {
    loading = ready();
  } catch (error) {
    lost = error;
  }
  const texts = Array.from({ length: count }, (_, index) => {
    try {
      return readCall(withDefaults(calls[index], options.defaults), options, !loading);
    } catch (error) {
      if (error instanceof GroupError) throw error;
      return { issues: [{ code: "not_serializable", path: [], message: "Reading this call failed." }], changes: [] };
    }
  });
  if (loading) lost = await loading.catch((error) => error);
  const items = [];
  const results = texts.map((text, index) => {
    try {
      if (lost) throw lost;
      const { json, issues } = encode(text, options);
      if (!json) throw invalidCall(issues);
      items.push({ index, ...plan.item(json) });
    } catch (error) {
      return failure(error);
    }
  });
  await sendBatch(options, plan, items, ({ index }, result) => (results[index] = result));
  return summary(results);
}

export const group = async (call, options) => sendOne(call, over(NONE, options));
export const groupBatch = async (calls, options) => sendMany(calls, overBatch(NONE, options));
export const validate = (call, options) => validateCall(call, over(NONE, options));
export const validateJson = (json, options) => validateText(json, over(NONE, options));

/** For form libraries, validators and tools that take any schema. */
export const groupSchema = {
  "~standard": {
    version: 1,
    vendor: "group-call",
    validate(value) {
      const { call, issues } = validate(value);
      return issues ? { issues } : { value: call };
    },
    jsonSchema: { input: inputSchema, output: outputSchema },
  },
};

export function createGroup(given) {
  const options = Object.freeze(readOptions(given, NONE, "idempotencyKey"));
  const filled = (call) => withDefaults(call, options.defaults);
  return {
    group: async (call, more) => sendOne(filled(call), over(options, more)),
    groupBatch: async (calls, more) => sendMany(calls, overBatch(options, more)),
    validate: (call, more) => validateCall(filled(call), over(options, more)),
    options,
  };
}
