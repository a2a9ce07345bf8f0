// How the calls of one set of options go on the wire.

import { decoder, encoder } from "../module/utf8.js";
import { memberOf, type ReadOptions, resolveEndpoint } from "../options.js";
import type { NormalizedCall } from "../types/call.js";
import type { Bytes } from "../types/host.js";
import type { CustomProfile } from "../types/options.js";
import { keyOf } from "./key.js";
import { type Decoded, decode, PROFILES, type WireForm } from "./profiles.js";
import { messageIdOf, segment, sent, thrivestack } from "./wire.js";

/** The object that normalized bytes stand for. */
export const callOf = (json: Uint8Array): NormalizedCall => JSON.parse(decoder.decode(json));

/** The time of sending now, by the sender's own clock: so a service can correct one that is wrong. */
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

/** A request without the parts that are the same for all. */
export interface Encoded {
  headers: { [name: string]: string };
  body: string | Bytes;
}

/** How calls go on the wire. */
export interface Plan {
  url: string;
  /** Whether each call has its own key in it. */
  isEvent: boolean;
  /** Whether a call is another on the wire than normalized. */
  isRewritten: boolean;
  /** Whether the time of the attempt stands in the body. */
  isDated: boolean;
  /** Whether its answers hold warnings. */
  isWarned: boolean;
  /** The bytes around the calls of a batch. */
  around: number;
  /** The largest batch; undefined where every call is a request of its own. */
  limits: { calls: number; bytes: number } | undefined;
  /** How many bytes of a call on the wire the service takes. */
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

function limitsOf({ batch }: ReadOptions, usual: WireForm["batch"]): Plan["limits"] {
  if (batch === false || !(batch || usual)) return undefined;
  return {
    calls: batch?.calls ?? usual?.calls ?? Infinity,
    bytes: batch?.bytes ?? usual?.bytes ?? Infinity,
  };
}

function planOf(options: ReadOptions, form: WireForm): Plan {
  const {
    header,
    credentials,
    keyHeader,
    isArray,
    open = "[",
    close = "]",
    isEvent = false,
    isMirrored,
    isWarned = false,
  } = form;

  /** A call as the attempt sends it that is made now. */
  const attempted = (bytes: Bytes, skew: number) => (isEvent ? sent(bytes, sentAtOf(skew)) : bytes);

  // Put together as text, which is the shortest way; bytes are what `fetch` reads fastest.
  const joined = (items: Item[]) => {
    const texts = items.map(({ bytes, skew }) => decoder.decode(attempted(bytes, skew)));
    return encoder.encode(open + texts.join() + close);
  };

  return {
    url: resolveEndpoint(options),
    isEvent,
    isDated: isEvent,
    isWarned,
    isRewritten: Boolean(isEvent || isMirrored),
    around: open.length + close.length,
    limits: limitsOf(options, form.batch),
    callBytes: form.callBytes ?? Infinity,
    item(json, given = {}) {
      const { key = keyOf(options), skew = 0 } = given;
      if (isEvent) {
        const id = messageIdOf(json) ?? key;
        return { key: id, json, bytes: segment(json, id ?? "", sentAtOf(skew)), skew };
      }
      return { key, json, bytes: isMirrored ? thrivestack(json) : json, skew };
    },
    encode(items, isBatch, token, key) {
      const headers: Encoded["headers"] = { "content-type": "application/json" };
      if (token) headers[header] = credentials(token);
      if (keyHeader && key) headers[keyHeader] = key;
      if (isBatch || isArray) return { headers, body: joined(items) };
      const { bytes, skew } = items[0] as Item;
      return { headers, body: attempted(bytes, skew) };
    },
    decode,
  };
}

function planOfCustom(options: ReadOptions, profile: CustomProfile): Plan {
  return {
    url: resolveEndpoint(options),
    isEvent: false,
    isDated: true,
    isWarned: false,
    isRewritten: false,
    around: 2,
    limits: limitsOf(options, memberOf(profile, "batch")),
    callBytes: Infinity,
    item: (json, { key = keyOf(options), skew = 0 } = {}) => ({ key, json, bytes: json, skew }),
    encode(items, _, token, key) {
      const sentAt = sentAtOf((items[0] as Item).skew);
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
