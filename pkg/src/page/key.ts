/** A fresh UUID (version 4). On pages without TLS there is no `randomUUID`, but each blob's URL ends in one. */
export const uuid = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36);
