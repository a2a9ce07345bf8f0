// The wire forms, as one table. A profile of the caller's own is an object with `encode`.

import { encoder } from "../module/utf8.js";

export const base64 = (text) => btoa(String.fromCharCode(...encoder.encode(text)));

/**
 * `header` and `credentials`: where a token goes, and as what; `keyHeader`: where the key goes, if
 * it does; `open`, `close`: what stands around the calls of a batch, and with `isArray` around a
 * single one too; `isEvent`: whether a call is rewritten as an event, which holds its key;
 * `callBytes`: how many the service takes.
 */
export const PROFILES = {
  group: {
    header: "authorization",
    credentials: (token) => `Bearer ${token}`,
    keyHeader: "idempotency-key",
  },
  thrivestack: {
    header: "x-api-key",
    credentials: (token) => token,
    isArray: true,
    batch: { calls: 1000, bytes: 2_000_000 },
  },
  segment: {
    header: "authorization",
    credentials: (token) => `Basic ${base64(`${token}:`)}`,
    open: '{"batch":[',
    close: "]}",
    batch: { bytes: 500_000 },
    isEvent: true,
    callBytes: 32 * 1024,
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
  const { status, success } = answer ?? {};
  return { ...answer, ok: status !== "error" && success !== false };
}
