// The idempotency key.

import type { ReadOptions } from "../options.js";

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Sixteen random bytes. React Native has no `crypto`, but a key only has to differ each time: it is not a secret. */
function randomBytes(): Uint8Array {
  const bytes = new Uint8Array(16);
  const { crypto } = globalThis as { crypto?: Crypto };
  return crypto?.getRandomValues?.(bytes) ?? bytes.map(() => Math.floor(Math.random() * 256));
}

/** A fresh UUID (version 4); `randomUUID` exists on secure pages only. */
export const uuid = (): string =>
  (globalThis as { crypto?: Partial<Crypto> }).crypto?.randomUUID?.() ??
  hex(randomBytes()).replace(/(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");

/** The key of one call or request; undefined if the caller wants none. */
export const keyOf = ({ idempotencyKey }: ReadOptions): string | undefined =>
  idempotencyKey === false ? undefined : (idempotencyKey ?? uuid());
