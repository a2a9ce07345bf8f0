// `keepalive` lets a request outlive its page, but browsers fail it beyond 64 KiB in flight, counted
// over all scripts of the page. This budget is shared by every copy of the package.

import { KEEPALIVE } from "../module/protocol.js";

const SHARED = Symbol.for("group-call.keepalive");

/**
 * Reserves room for a request with this body.
 * @returns a function that gives the room back, or undefined if the request goes without
 */
export function reserveKeepalive(
  option: "auto" | boolean = "auto",
  body: string,
): (() => void) | undefined {
  if (!(option === "auto" ? globalThis.document : option)) return undefined;
  const bytes = new TextEncoder().encode(body).length;
  const inFlight = ((globalThis as any)[SHARED] ??= { bytes: 0, requests: 0 });
  const count = (sign: number) => {
    inFlight.bytes += sign * bytes;
    inFlight.requests += sign;
  };
  if (inFlight.bytes + bytes > KEEPALIVE.bytes || inFlight.requests >= KEEPALIVE.requests)
    return undefined;
  count(1);
  return () => count(-1);
}
