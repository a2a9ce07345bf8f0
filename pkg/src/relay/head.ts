// A request's head: whether it is refused or its body read, and how CORS treats the caller.

import { outputBytes, withModule, writeInput } from "../module/instance.js";
import { KEY_PATTERN } from "../module/protocol.js";
import { decoder } from "../module/utf8.js";
import { ownOf } from "../options.js";
import { headersOf, responseOf } from "./boundary.js";
import { relayWasm } from "./exports.js";
import type { Settings } from "./options.js";

/** Kinds of callers are numbers from 0; an answer to an allowed origin names that origin. */
const ALLOWED = 2;

/** How an answer is shown to its caller. */
export interface Cors {
  kind: number;
  /** The origin that is allowed, or "". */
  origin: string;
  /** Status and headers of the answer to an accepted call. */
  accepted: { status: 200; headers: Headers };
}

/** A head whose body is to be read. */
export interface ReadOn {
  /** The caller's key, or "". */
  key: string;
  cors: Cors;
  /** The body's length as announced, or NaN. */
  length: number;
}

type Values = readonly (string | null)[];

/** The last head of a relay whose body was to be read. */
export interface LastHead {
  compared: Values;
  cors: Cors;
}

/** The module's verdict on a head. `values` are those of the headers that it needs. */
function judgeHead(
  settings: Settings,
  method: string,
  url: string,
  values: Values,
): Response | { key: string; cors: Cors } {
  const lines = values.map((value) => (value === null ? "" : `=${value}`));
  const text = [settings.head, method, url, ...lines].join("\n");
  return withModule(() => {
    const wasm = relayWasm();
    const packed = wasm.relay_decide(writeInput(text), settings.maxBytes);
    const kind = packed & 0xffff;
    if (kind > ALLOWED) return responseOf(packed);
    const end = packed >>> 16;
    const accepted = ownOf({ status: 200, headers: headersOf(end) } as const);
    const key = decoder.decode(outputBytes(end, wasm.output_len()));
    return { key, cors: { kind, origin: (kind === ALLOWED && values[0]) || "", accepted } };
  });
}

/** Decides from a request's head: the answer, or that the body is to be read. */
export function decide(settings: Settings, { method, url, headers }: Request): Response | ReadOn {
  const origin = headers.get("origin");
  // Only a browser that names an origin is asked how that relates to this site.
  const site = origin === null ? null : headers.get("sec-fetch-site");
  const type = headers.get("content-type");
  const encoding = headers.get("content-encoding");
  const announced = headers.get("content-length");
  const given = headers.get("idempotency-key");
  const length = Number(announced ?? NaN);

  // Requests from one site differ only in size and key. About everything else, the module would say
  // the same again.
  const compared = [method, url, origin, site, type, encoding];
  const last = settings.lastHead;
  const isSame = last?.compared.every((value, index) => value === compared[index]);
  const isFine =
    (announced === null || length <= settings.maxBytes) &&
    (given === null || KEY_PATTERN.test(given));
  if (last && isSame && isFine) return { key: given ?? "", length, cors: last.cors };

  const requested = method === "OPTIONS" ? headers.get("access-control-request-headers") : null;
  const values = [origin, site, type, encoding, announced, given, requested];
  const head = judgeHead(settings, method, url, values);
  if (head instanceof Response) return head;
  settings.lastHead = { compared, cors: head.cors };
  return { ...head, length };
}

/** The answer to a request that is refused. */
export const refuse = (refusal: number, cors?: Cors): Response =>
  withModule(() => {
    const { kind, origin } = cors ?? { kind: 0, origin: "" };
    return responseOf(relayWasm().relay_refuse(refusal, kind, writeInput(origin)));
  });
