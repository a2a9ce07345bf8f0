// `keepalive` lets a request outlive its page, but browsers fail such requests beyond 64 KiB in flight,
// counted across all scripts of the page. This budget is shared by every copy of the package.

import { KEEPALIVE } from "../module/protocol.js";

const SHARED = Symbol.for("group-call.keepalive");

/** What is in flight now. */
interface InFlight {
  bytes: number;
  requests: number;
}

/**
 * Reserves a share of the budget for a request of `size()` bytes.
 * @returns a function that returns the share, or undefined if the request goes without `keepalive`
 */
export function reserveKeepalive(
  option: "auto" | boolean = "auto",
  size: () => number,
): (() => void) | undefined {
  if (!option || (option === "auto" && typeof document === "undefined")) return undefined;
  const bytes = size();
  const inFlight = ((globalThis as { [SHARED]?: InFlight })[SHARED] ??= { bytes: 0, requests: 0 });
  if (inFlight.bytes + bytes > KEEPALIVE.bytes || inFlight.requests >= KEEPALIVE.requests)
    return undefined;
  inFlight.bytes += bytes;
  inFlight.requests++;
  return () => {
    inFlight.bytes -= bytes;
    inFlight.requests--;
  };
}
