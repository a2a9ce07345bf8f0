// How calls with one set of options are written for the wire.

import { decoder, encoder } from "../module/utf8.js";
import { memberOf, NO_OPTIONS, ownOf, type ReadOptions, resolveEndpoint } from "../options.js";
import type { NormalizedCall } from "../types/call.js";
import type { Bytes } from "../types/host.js";
import type { CustomProfile } from "../types/options.js";
import { keyOf } from "./key.js";
import { type Decoded, decode, PROFILES, type WireForm } from "./profiles.js";
import { messageIdOf, sent } from "./wire.js";

/** The object that normalized bytes stand for. */
export const callOf = (json: Uint8Array): NormalizedCall => JSON.parse(decoder.decode(json));

/** The present time by the sender's own clock, so that a service can correct a clock that is wrong. */
const sentAtOf = (skew = 0): string => new Date(Date.now() - skew).toISOString();

/** One call on its way: its key, the normalized call, and what it is on the wire. */
export interface Item {
  key: string | undefined;
  json: Bytes;
  bytes: Bytes;
  /** Milliseconds that the sender's clock is behind ours: a page's, at the relay. */
  skew: number;
}

/** What is known of an item before it is made: its call's key, and the skew of its sender's clock. */
export interface GivenItem {
  key?: string | undefined;
  skew?: number;
}

/** A request without the parts that all requests share. */
export interface Encoded {
  headers: { [name: string]: string };
  body: string | Bytes;
}

/** How calls are written for the wire. */
export interface Plan {
  url: string;
  /** Whether each call has its own key in it. */
  isEvent: boolean;
  /** Whether the body contains the time of the attempt. */
  isDated: boolean;
  /** Whether answers may hold warnings. */
  isWarned: boolean;
  /** How many bytes surround the calls of a batch. */
  around: number;
  /** The largest batch; undefined if every call is a request of its own. */
  limits: { calls: number; bytes: number } | false | undefined;
  /** How many bytes a call may have on the wire. */
  callBytes: number;
  item(json: Bytes, given?: GivenItem): Item;
  encode(
    items: Item[],
    isBatch: boolean,
    token: string | undefined,
    key: string | undefined,
  ): Encoded;
  decode(answer: { status: number; body: string }): Decoded;
}

export function makePlan(options: ReadOptions): Plan {
  const { profile = "group" } = options;
  return typeof profile === "string"
    ? planOf(options, PROFILES[profile])
    : planOfCustom(options, profile);
}

function planOf(options: ReadOptions, form: WireForm): Plan {
  const { open = "[", close = "]", isEvent = false, isWarned = false } = form;
  const { callBytes = Infinity, batch: usual } = form;
  const { batch = usual } = options;

  /** A call as an attempt made now sends it. */
  const attempted = ({ bytes, skew }: Item) => (isEvent ? sent(bytes, sentAtOf(skew)) : bytes);

  return {
    url: resolveEndpoint(options),
    isEvent,
    isDated: isEvent,
    isWarned,
    around: open.length + close.length,
    limits: batch && {
      calls: batch.calls ?? usual?.calls ?? Infinity,
      bytes: batch.bytes ?? usual?.bytes ?? Infinity,
    },
    callBytes,
    item(json, { key = keyOf(options), skew = 0 } = NO_OPTIONS as GivenItem) {
      const id = (isEvent && messageIdOf(json)) || key;
      const bytes = form.rewrite ? form.rewrite(json, id ?? "", sentAtOf(skew)) : json;
      return { key: id, json, bytes, skew };
    },
    encode(items, isBatch, token, key) {
      const headers: Encoded["headers"] = { "content-type": "application/json" };
      if (token) Object.assign(headers, form.credentials(token));
      if (form.keyHeader && key) headers[form.keyHeader] = key;
      if (!isBatch && !form.isArray) return { headers, body: attempted(items[0] as Item) };
      // Joined as text, which takes the least code; bytes are what `fetch` reads fastest.
      const texts = items.map((item) => decoder.decode(attempted(item)));
      return { headers, body: encoder.encode(open + texts.join() + close) };
    },
    decode,
  };
}

/** Like the form `group`, except for the batch and what the caller's own functions do. */
function planOfCustom(options: ReadOptions, profile: CustomProfile): Plan {
  const batch = memberOf(profile, "batch") as CustomProfile["batch"];
  return {
    ...planOf(options, ownOf({ ...PROFILES.group, batch: batch && ownOf(batch) })),
    isDated: true,
    encode(items, _, token, key) {
      const sentAt = sentAtOf(items[0]?.skew);
      const calls = items.map(({ json }) => callOf(json));
      const { headers, body } = profile.encode(calls, { token, key, sentAt });
      if (typeof body !== "string" && !ArrayBuffer.isView(body)) {
        throw new TypeError(
          "profile: expected a body that is a string or a Uint8Array from encode",
        );
      }
      return { headers: Object.fromEntries(new Headers(headers)), body: body as string | Bytes };
    },
    decode: (answer) =>
      (memberOf(profile, "decode") ? profile.decode?.(answer) : decode(answer)) as Decoded,
  };
}
