// The public functions, around one module.

import { failure, sendBatch, summary } from "./batch.js";
import { withDefaults } from "./defaults.js";
import { deliver } from "./driver.js";
import { GroupError, invalidCall } from "./error.js";
import { makeModule } from "./module.js";
import { clientOnly, invalidOption, oneCallOnly, readOptions } from "./options.js";
import { callOf, makePlan } from "./plan.js";
import { makeSchema } from "./schema.js";
import { makeValidate } from "./validate.js";

const unreadable = { code: "not_serializable", path: [], message: "Reading this call failed." };

/** The key of a call that was not sent, if the caller gave it one. */
const keyGiven = ({ idempotencyKey }) => (idempotencyKey ? { idempotencyKey } : {});

function lengthOf(calls) {
  try {
    if (Array.isArray(calls)) return calls.length;
  } catch (cause) {
    throw invalidOption("calls: reading them failed", cause);
  }
  throw invalidOption("calls: expected an array");
}

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
    if (!json) throw Object.assign(invalidCall(issues), keyGiven(options));
    const outcome = await deliver(module, plan.request([plan.item(json)], false), options);
    if (outcome.error) throw outcome.error;
    const { message, data, attempts } = outcome;
    return { status: "success", message, data: data ?? callOf(json), warnings, attempts };
  }

  async function sendMany(calls, options) {
    const count = lengthOf(calls);
    const plan = makePlan(options, module);
    const texts = Array.from({ length: count }, (_, index) => {
      try {
        return read(withDefaults(calls[index], options.defaults), options);
      } catch (error) {
        if (error instanceof GroupError) throw error;
        return { issues: [unreadable], changes: [] };
      }
    });
    try {
      const loading = module.ready();
      if (loading) await loading;
    } catch (error) {
      return summary(texts.map(() => failure(error)));
    }
    const items = [];
    const results = texts.map((text, index) => {
      try {
        const { json, issues } = encode(text, options);
        if (!json) throw invalidCall(issues);
        items.push({ index, ...plan.item(json) });
      } catch (error) {
        if (error.error_code === "INVALID_OPTIONS") throw error;
        return failure(error);
      }
    });
    await sendBatch(module, items, plan, options, ({ index }, result) => (results[index] = result));
    return summary(results);
  }

  /** The functions of one set of options, which a call's own are laid over. */
  function client(base) {
    const one = (options) => readOptions(options, base, clientOnly);
    return {
      group: async (call, options) => sendOne(withDefaults(call, base.defaults), one(options)),
      groupBatch: async (calls, options) => sendMany(calls, readOptions(options, base, { ...clientOnly, ...oneCallOnly })),
      validate: (call, options) => validate(withDefaults(call, base.defaults), one(options)),
      validateJson: (json, options) => validateJson(json, one(options)),
    };
  }

  const { group, groupBatch, validate: validateCall, validateJson: validateText } = client({});

  return {
    group,
    groupBatch,
    createGroup(options) {
      const base = Object.freeze(readOptions(options, {}, oneCallOnly));
      const { group, groupBatch, validate } = client(base);
      return { group, groupBatch, validate, options: base };
    },
    validate: validateCall,
    validateJson: validateText,
    groupSchema: makeSchema(validateCall),
    GroupError,
    init: module.init,
  };
}
