// `keepalive` lets a request outlive its page, but browsers fail it beyond 64 KiB in flight,
// counted over all scripts of the page. This budget is shared by every copy of the package.

const BYTES = 60 * 1024;
const REQUESTS = 8;
const SHARED = Symbol.for("group-call.keepalive");

/**
 * Reserves a place for a request of `bytes`.
 * @returns a function that gives the place back, or undefined if the request goes without
 */
export function reserveKeepalive(option = "auto", bytes) {
  if (option === false || (option === "auto" && typeof document === "undefined")) return;
  const used = (globalThis[SHARED] ??= { bytes: 0, requests: 0 });
  if (used.bytes + bytes > BYTES || used.requests >= REQUESTS) return;
  used.bytes += bytes;
  used.requests += 1;
  return () => {
    used.bytes -= bytes;
    used.requests -= 1;
  };
}
