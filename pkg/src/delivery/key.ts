// The idempotency key.

import type { ReadOptions } from "../options.js";

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A fresh UUID (version 4); `randomUUID` exists on secure pages only. */
export const uuid = (): string =>
  (crypto as Partial<Crypto>).randomUUID?.() ??
  hex(crypto.getRandomValues(new Uint8Array(16))).replace(
    /(.{8})(.{4}).(.{3}).(.{3})/,
    "$1-$2-4$3-8$4-",
  );

/** The key of one call or request; undefined if the caller wants none. */
export const keyOf = ({ idempotencyKey }: ReadOptions): string | undefined =>
  idempotencyKey === false ? undefined : (idempotencyKey ?? uuid());
