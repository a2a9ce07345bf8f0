/** A fresh UUID (version 4); `randomUUID` exists on secure pages only. */
export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
    (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16),
  );
}

/** The key of one call or request; undefined if the caller wants none. */
export const keyOf = ({ idempotencyKey }) => (idempotencyKey === false ? undefined : (idempotencyKey ?? uuid()));
