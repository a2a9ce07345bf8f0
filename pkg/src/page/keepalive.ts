// `keepalive` lets a request outlive its page, but browsers fail it beyond 64 KiB in flight,
// counted over all scripts of the page. This budget is shared by every copy of the package.

const SHARED = Symbol.for("group-call.keepalive");

/**
 * Reserves room for a request of so many bytes.
 * @returns a function that gives the room back, or undefined if the request goes without
 */
export function reserveKeepalive(option: "auto" | boolean = "auto", bytes: number) {
  const used = ((globalThis as any)[SHARED] ??= { bytes: 0, requests: 0 });
  const count = (sign: number) => {
    used.bytes += sign * bytes;
    used.requests += sign;
  };
  if (!(option === "auto" ? globalThis.document : option) || used.bytes + bytes > 61_440 || used.requests > 7) return undefined;
  count(1);
  return () => count(-1);
}
