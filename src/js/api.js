// The public functions, around one module.

import { failure, sendBatch, summary } from "./batch.js";
import { deliver } from "./driver.js";
import { GroupError, invalidCall } from "./error.js";
import { makeModule } from "./module.js";
import {
  areDefaults, invalidOption, notForOneCall, oneKeyForMany, readOptions, resolveEndpoint,
} from "./options.js";
import { decode, PROFILES } from "./profiles.js";
import { makeSchema } from "./schema.js";
import { makeValidate } from "./validate.js";

const ERROR_CODES = new Set([
  "INVALID_REQUEST", "UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND", "METHOD_NOT_ALLOWED", "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE", "RATE_LIMITED", "UPSTREAM_ERROR", "NETWORK_ERROR", "TIMEOUT", "ABORTED",
  "INVALID_OPTIONS", "INTERNAL",
]);

/** A fresh UUID (version 4); `randomUUID` exists on secure pages only. */
function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  return Array.from(bytes, (byte, i) => ([4, 6, 8, 10].includes(i) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
}

const keyOf = ({ idempotencyKey }) => (idempotencyKey === false ? undefined : (idempotencyKey ?? uuid()));

/** The five fields under the names that a call may use for them. */
const FIELDS = { user_id: "user_id", userId: "user_id", timestamp: "timestamp", context: "context" };

/** `call` with the client's defaults for the fields that it leaves out. */
function withDefaults(call, defaults) {
  if (!defaults || typeof call !== "object" || call === null || Array.isArray(call)) return call;
  let values = defaults;
  if (typeof defaults === "function") {
    try {
      values = defaults();
    } catch (cause) {
      throw invalidOption("defaults: the function threw", cause);
    }
    if (!areDefaults(values)) {
      throw invalidOption("defaults: expected an object of user_id, timestamp or context");
    }
  }
  const given = new Set();
  for (const name of Object.keys(FIELDS)) if (call[name] !== undefined) given.add(FIELDS[name]);
  const filled = { ...call };
  for (const [name, value] of Object.entries(values)) if (!given.has(FIELDS[name])) filled[name] = value;
  return filled;
}

export function makeApi(loader) {
  const module = makeModule(loader);
  const { validate, validateJson, encodeCall } = makeValidate(module);

  /** How to put these options' calls on the wire. */
  function wire(options) {
    const named = typeof (options.profile ?? "group") === "string";
    const profile = named ? PROFILES[options.profile ?? "group"] : options.profile;
    const url = resolveEndpoint(options.endpoint);
    const sentAt = new Date().toISOString();
    const decodeAnswer = profile.decode ?? decode;
    const text = new TextDecoder();

    return {
      envelope: profile.envelope ?? 2,
      limits: options.batch === false || !(options.batch ?? profile.batch)
        ? undefined
        : { calls: Infinity, bytes: Infinity, ...profile.batch, ...options.batch },
      item: (json, key) => (profile.item ? profile.item(json, key, sentAt, module) : json),
      request(items, many) {
        const key = many ? keyOf({ ...options, idempotencyKey: options.idempotencyKey === false ? false : undefined }) : items[0].key;
        const calls = named
          ? items.map(({ item }) => item)
          : items.map(({ json }) => JSON.parse(text.decode(json)));
        return {
          url,
          key,
          bytes: items.reduce((sum, { item }) => sum + item.length + 1, 12),
          encode: (token) => profile.encode(calls, { token, key, sentAt, many }),
          decode: decodeAnswer,
          isErrorCode: (code) => ERROR_CODES.has(code),
        };
      },
    };
  }

  async function sendOne(call, options) {
    const plan = wire(options);
    const verdict = encodeCall(call, options);
    if (!verdict.ok) throw invalidCall(verdict.issues);
    const key = keyOf(options);
    const item = plan.item(verdict.json, key ?? uuid());
    const outcome = await deliver(module, plan.request([{ json: verdict.json, item, key }], false), options);
    if (outcome.error) throw outcome.error;
    const { message, attempts } = outcome;
    const data = outcome.data ?? JSON.parse(new TextDecoder().decode(verdict.json));
    return { status: "success", message, data, warnings: verdict.warnings, attempts };
  }

  async function sendMany(calls, options) {
    if (!Array.isArray(calls)) throw invalidOption("calls: expected an array");
    const plan = wire(options);
    const results = Array.from(calls);
    const items = [];
    calls.forEach((call, index) => {
      try {
        const verdict = encodeCall(withDefaults(call, options.defaults), options);
        if (!verdict.ok) throw invalidCall(verdict.issues);
        const key = keyOf(options);
        items.push({ index, key, json: verdict.json, item: plan.item(verdict.json, key ?? uuid()) });
      } catch (error) {
        if (!(error instanceof GroupError) || error.error_code === "INVALID_OPTIONS") throw error;
        results[index] = failure(error);
      }
    });
    await sendBatch(module, items, plan, options, ({ index }, result) => (results[index] = result));
    return summary(results);
  }

  const group = async (call, options) => sendOne(call, readOptions(options, {}, notForOneCall));
  const groupBatch = async (calls, options) =>
    sendMany(calls, readOptions(options, {}, { ...notForOneCall, ...oneKeyForMany }));

  /** A client: options once, for every call. */
  function createGroup(options) {
    const base = readOptions(options, {}, oneKeyForMany);
    return {
      options: Object.freeze(base),
      group: async (call, more) => {
        const all = readOptions(more, base, notForOneCall);
        return sendOne(withDefaults(call, base.defaults), all);
      },
      groupBatch: async (calls, more) =>
        sendMany(calls, readOptions(more, base, { ...notForOneCall, ...oneKeyForMany })),
      validate: (call, more) => {
        const all = readOptions(more, base, notForOneCall);
        return validate(withDefaults(call, base.defaults), all);
      },
    };
  }

  return {
    group,
    groupBatch,
    createGroup,
    validate: (call, options) => validate(call, readOptions(options, {}, notForOneCall)),
    validateJson: (json, options) => validateJson(json, readOptions(options, {}, notForOneCall)),
    groupSchema: makeSchema(validate),
    GroupError,
    init: module.init,
  };
}
