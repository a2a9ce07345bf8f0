// `keepalive` lets a request outlive its page, but browsers fail it beyond 64 KiB in flight,
// counted over all scripts of the page. This budget is shared by every copy of the package.

const SHARED = Symbol.for("group-call.keepalive");

/**
 * Reserves a place for a request of `size()` bytes.
 * @returns a function that gives the place back, or undefined if the request goes without
 */
export function reserveKeepalive(option = "auto", size) {
  if (!option || (option === "auto" && typeof document === "undefined")) return;
  const bytes = size();
  const used = (globalThis[SHARED] ??= { bytes: 0, requests: 0 });
  if (used.bytes + bytes > 60 * 1024 || used.requests > 7) return;
  used.bytes += bytes;
  used.requests++;
  return () => {
    used.bytes -= bytes;
    used.requests--;
  };
}
