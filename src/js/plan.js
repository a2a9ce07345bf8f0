// How the calls of one set of options go on the wire.

import { invalidCall, tooLarge } from "./error.js";
import { keyOf, uuid } from "./idempotency-key.js";
import { resolveEndpoint } from "./options.js";
import { decode, PROFILES } from "./profiles.js";

const decoder = new TextDecoder();

/** The object that normalized bytes stand for. */
export const callOf = (json) => JSON.parse(decoder.decode(json));

/** What a profile of the caller's own has answered, if it can be sent. */
function checked({ headers, body }) {
  if (typeof body !== "string" && !ArrayBuffer.isView(body)) {
    throw new TypeError("profile: encode must answer with a body that is a string or a Uint8Array");
  }
  return { headers: Object.fromEntries(new Headers(headers)), body };
}

/**
 * @returns `{ envelope, keyed, limits?, item(json), request(items, many) }`: bytes around the calls
 * of a batch; whether each call has its own key in it; its limits, if there are batches; one call
 * as `{ key, json, item }`, `item` being its bytes on the wire; what `deliver` sends
 */
export function makePlan(options, module) {
  const { profile: given = "group", batch } = options;
  const profile = PROFILES[given] ?? given;
  const url = resolveEndpoint(options);
  // For those that write it.
  const sentAt = profile.item || profile === given ? new Date().toISOString() : "";

  return {
    envelope: profile.envelope ?? 2,
    keyed: Boolean(profile.item),
    limits:
      batch !== false && (batch || profile.batch)
        ? {
            calls: batch?.calls ?? profile.batch?.calls ?? Infinity,
            bytes: batch?.bytes ?? profile.batch?.bytes ?? Infinity,
          }
        : undefined,

    /** @throws {GroupError} where the service would refuse it for its size */
    item(json) {
      const key = keyOf(options);
      const item = profile.item?.(json, key, sentAt, module) ?? json;
      if (item.length > profile.callBytes) throw invalidCall([tooLarge(profile.callBytes)]);
      return { key, json, item };
    },

    request(items, many) {
      // The request of a batch has a key of its own: its calls may go out again in another one.
      const key = many ? options.idempotencyKey !== false && uuid() || undefined : items[0].key;
      const calls = profile === given ? items.map(({ json }) => callOf(json)) : items.map(({ item }) => item);
      return {
        url,
        key,
        bytes: items.reduce((sum, { item }) => sum + item.length + 1, profile.envelope ?? 2),
        encode(token) {
          if (profile === given) return checked(profile.encode(calls, { token, key, sentAt }));
          return profile.encode(calls, { token, key, many });
        },
        decode: profile.decode ?? decode,
      };
    },
  };
}
