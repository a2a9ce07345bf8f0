// The wire forms, as one table. A custom profile is an object with `encode`.

import { BATCH, MAX_EVENT } from "../module/protocol.js";
import { encoder } from "../module/utf8.js";
import { isObject, ownOf, type ProfileName } from "../options.js";
import type { Bytes } from "../types/host.js";
import type { BatchOptions } from "../types/options.js";
import { segment, thrivestack } from "./wire.js";

export const base64 = (text: string): string => btoa(String.fromCharCode(...encoder.encode(text)));

/** One wire form. */
export interface WireForm {
  /** It inherits nothing, nor does its `batch`: what it leaves out, a polluted `Object.prototype` does not say. */
  __proto__?: null;
  /** The headers that a token goes into. */
  credentials(token: string): { [name: string]: string };
  /** Where the key goes, if it goes into a header. */
  keyHeader?: string;
  /** What surrounds the calls of a batch; with `isArray`, a single one too. */
  open?: string;
  close?: string;
  isArray?: boolean;
  /** Whether a call is an event, which holds its key and the time of sending. */
  isEvent?: boolean;
  /** Turns a normalized call into what is sent, if that differs. */
  rewrite?(json: Bytes, key: string, sentAt: string): Bytes;
  /** How many bytes a call may have. */
  callBytes?: number;
  /** Whether answers may hold warnings. */
  isWarned?: boolean;
  batch?: BatchOptions | undefined;
}

export const PROFILES: Record<ProfileName, WireForm> = {
  group: {
    __proto__: null,
    credentials: (token) => ({ authorization: `Bearer ${token}` }),
    keyHeader: "idempotency-key",
  },
  thrivestack: {
    __proto__: null,
    credentials: (token) => ({ "x-api-key": token }),
    isArray: true,
    rewrite: thrivestack,
    isWarned: true,
    batch: {
      __proto__: null,
      calls: BATCH.thrivestackCalls,
      bytes: BATCH.thrivestackBytes,
    } as BatchOptions,
  },
  segment: {
    __proto__: null,
    credentials: (token) => ({ authorization: `Basic ${base64(`${token}:`)}` }),
    open: '{"batch":[',
    close: "]}",
    isEvent: true,
    rewrite: segment,
    callBytes: MAX_EVENT,
    batch: { __proto__: null, bytes: BATCH.segmentBytes } as BatchOptions,
  },
};

/** What an answer says, in a common form. Nothing in it has been checked except `ok`. */
export interface Decoded {
  ok: boolean;
  /** Whether some of a batch's calls have failed, which then have to be told by `results`. */
  isPartial?: boolean;
  message?: unknown;
  data?: unknown;
  error_code?: unknown;
  results?: unknown;
  warnings?: unknown;
}

/** What the text of an answer says, unless the profile reads it itself. */
export function decode({ body }: { body: string }): Decoded {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    // Empty or in an unknown form: the status has said it all.
  }
  // Strings and arrays are unknown forms too.
  if (!isObject(answer)) return { ok: true };
  const { status, success, message, data, error_code, results, warnings } = ownOf(answer);
  const ok = status !== "error" && success !== false;
  return { ok, isPartial: status === "partial", message, data, error_code, results, warnings };
}
