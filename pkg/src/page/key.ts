/** A fresh UUID (version 4). Pages without TLS have no `randomUUID`, but each blob's URL ends in one. */
export const uuid = (): string =>
  (crypto as Partial<Crypto>).randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36);
