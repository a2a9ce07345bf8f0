// The wire forms, as one table. A profile of the caller's own is an object of the same shape.

const encoder = new TextEncoder();
const base64 = (text) => btoa(String.fromCharCode(...encoder.encode(text)));

const JSON_TYPE = { "content-type": "application/json" };
const keyHeader = (key) => (key ? { "idempotency-key": key } : {});
const joined = (before, calls, after) => {
  const parts = [encoder.encode(before)];
  calls.forEach((call, index) => parts.push(...(index ? [COMMA, call] : [call])));
  parts.push(encoder.encode(after));
  const body = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
};
const COMMA = encoder.encode(",");

/**
 * `item(json, key, sentAt, module)`: the bytes of one call on the wire, if they are not the
 * normalized call's own; `callBytes`: how many the service takes; `envelope`: bytes that a batch adds around its calls;
 * `encode(items, { token, key, many })`: headers and body; `many` tells a batch.
 */
export const PROFILES = {
  group: {
    envelope: 2,
    encode: (items, { token, key, many }) => ({
      headers: { ...JSON_TYPE, ...keyHeader(key), ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: many ? joined("[", items, "]") : items[0],
    }),
  },
  thrivestack: {
    envelope: 2,
    batch: { calls: 1000, bytes: 2_000_000 },
    encode: (items, { token }) => ({
      headers: { ...JSON_TYPE, ...(token ? { "x-api-key": token } : {}) },
      body: joined("[", items, "]"),
    }),
  },
  segment: {
    envelope: 12,
    batch: { calls: Infinity, bytes: 500_000 },
    callBytes: 32 * 1024,
    item: (json, key = "", sentAt, module) => module.segment(json, key, sentAt),
    encode: (items, { token, many }) => ({
      headers: { ...JSON_TYPE, ...(token ? { authorization: `Basic ${base64(`${token}:`)}` } : {}) },
      body: many ? joined('{"batch":[', items, "]}") : items[0],
    }),
  },
};

/** What the text of an answer says, in one form: `{ ok, message?, data?, error_code?, results? }`. */
export function decode({ body }) {
  let answer;
  try {
    answer = JSON.parse(body);
  } catch {
    // Empty or foreign: the status has said it all.
  }
  const { status, success, message, data, error_code, results } = answer ?? {};
  return { ok: status !== "error" && success !== false, message, data, error_code, results };
}
