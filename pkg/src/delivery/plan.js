// How the calls of one set of options go on the wire.

import { invalidCall } from "../error.js";
import { keyOf } from "./key.js";
import { segment } from "../module/instance.js";
import { resolveEndpoint } from "../options.js";
import { decode, PROFILES } from "./profiles.js";
import { tooLarge } from "../call/wording.js";
import { decoder, encoder } from "../module/utf8.js";

/** The object that normalized bytes stand for. */
export const callOf = (json) => JSON.parse(decoder.decode(json));

/** What a profile of the caller's own makes of these calls, if it can be sent. */
function encodeOwn(profile, items, token, key) {
  const [first] = items;
  // The same on every attempt.
  const sentAt = (first.sentAt ??= new Date().toISOString());
  const { headers, body } = profile.encode(items.map(({ json }) => callOf(json)), { token, key, sentAt });
  if (typeof body !== "string" && !ArrayBuffer.isView(body)) {
    throw new TypeError("profile: expected a body that is a string or a Uint8Array from encode");
  }
  return { headers: Object.fromEntries(new Headers(headers)), body };
}

/**
 * @returns what `deliver` and `sendBatch` go by: the `url`; `isEvent`, whether each call has its own
 * key in it; `limits`, if there are batches; `around`, the bytes around the calls of a batch;
 * `item(json)`, one call as `{ key, json, bytes }`, the last being what it is on the wire;
 * `encode(items, many, token, key)`, headers and body; `decode({ status, body })`
 */
export function makePlan(options) {
  const { profile = "group", batch } = options;
  const own = typeof profile === "string" && PROFILES[profile];
  const { header, credentials, keyHeader, isArray, open = "[", close = "]", isEvent, callBytes } = own;
  const usual = (own || profile).batch;

  return {
    url: resolveEndpoint(options),
    isEvent,
    around: open.length + close.length,
    limits: batch !== false && (batch || usual) && {
      calls: batch?.calls ?? usual?.calls ?? Infinity,
      bytes: batch?.bytes ?? usual?.bytes ?? Infinity,
    },

    /** @throws {GroupError} where the service would refuse it for its size */
    item(json) {
      const key = keyOf(options);
      const bytes = isEvent ? segment(json, key ?? "", new Date().toISOString()) : json;
      if (bytes.length > callBytes) throw invalidCall([tooLarge(callBytes)]);
      return { key, json, bytes };
    },

    encode(items, many, token, key) {
      if (!own) return encodeOwn(profile, items, token, key);
      const headers = { "content-type": "application/json" };
      if (token) headers[header] = credentials(token);
      if (keyHeader && key) headers[keyHeader] = key;
      // Put together as text, which is the shortest way; bytes are what `fetch` reads fastest.
      const joined = () => encoder.encode(open + items.map(({ bytes }) => decoder.decode(bytes)) + close);
      return { headers, body: many || isArray ? joined() : items[0].bytes };
    },

    // A profile's name has none.
    decode: profile.decode ?? decode,
  };
}
