// The public functions, around one module.

import { failure, sendBatch, summary } from "./batch.js";
import { withDefaults } from "./defaults.js";
import { deliver } from "./driver.js";
import { GroupError, invalidCall } from "./error.js";
import { makeModule } from "./module.js";
import { ensure, readOptions } from "./options.js";
import { callOf, makePlan } from "./plan.js";
import { makeSchema } from "./schema.js";
import { makeValidate } from "./validate.js";

/** @param loader see `makeModule`; `module` is what that made of it, to be shared with the relay */
export function makeApi(loader, module = makeModule(loader)) {
  const { validate, validateJson, read, encode } = makeValidate(module);

  async function sendOne(call, options) {
    const plan = makePlan(options, module);
    // Read before anything is awaited: what the caller does to the object later changes nothing.
    const text = read(call, options);
    const loading = module.ready();
    if (loading) await loading;
    const { json, issues, warnings } = encode(text, options);
    if (!json) throw invalidCall(issues, options.idempotencyKey || undefined);
    const { error, message, data = callOf(json), attempts } = await deliver(module, options, plan, [plan.item(json)]);
    if (error) throw error;
    return { status: "success", message, data, warnings, attempts };
  }

  async function sendMany(calls, options) {
    const [count] = ensure("calls", "an array", () => Array.isArray(calls) && [calls.length]);
    const plan = makePlan(options, module);
    const texts = Array.from({ length: count }, (_, index) => {
      try {
        return read(withDefaults(calls[index], options.defaults), options);
      } catch (error) {
        if (error instanceof GroupError) throw error;
        return { issues: [{ code: "not_serializable", path: [], message: "Reading this call failed." }], changes: [] };
      }
    });
    const lost = await (async () => module.ready())().catch((error) => error);
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
    await sendBatch(module, options, plan, items, ({ index }, result) => (results[index] = result));
    return summary(results);
  }

  /** The functions of one set of options, which a call's own are laid over. */
  function client(base) {
    const one = (options) => readOptions(options, base, "defaults");
    return {
      group: async (call, options) => sendOne(withDefaults(call, base.defaults), one(options)),
      groupBatch: async (calls, options) => sendMany(calls, readOptions(options, base, "defaults", "idempotencyKey")),
      validate: (call, options) => validate(withDefaults(call, base.defaults), one(options)),
      validateJson: (json, options) => validateJson(json, one(options)),
    };
  }

  const free = client({});

  return {
    ...free,
    createGroup(given) {
      const options = Object.freeze(readOptions(given, {}, "idempotencyKey"));
      const { validateJson, ...functions } = client(options);
      return { ...functions, options };
    },
    groupSchema: makeSchema(free.validate),
    GroupError,
    init: module.init,
  };
}
