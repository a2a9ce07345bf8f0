// A second relay in front of the same service, at `/ledger/group`: it remembers what has been delivered, in a map of
// this process. On Cloudflare the map's place is `GroupLedger`'s.

export const LEDGER_PATH = "/ledger/group";

/** Names are hashes, so this bounds what a visitor can make of it. */
const MOST = 1_000;

/** @param relay the package's */
export function createLedgerRelay(relay, options) {
  const kept = new Map();
  const ledger = {
    get: (name) => kept.get(name),
    put(name, text) {
      kept.delete(name);
      kept.set(name, text);
      if (kept.size > MOST) kept.delete(kept.keys().next().value);
    },
  };
  const { fetch } = relay({ ...options, path: LEDGER_PATH, ledger });
  return { fetch, forget: () => kept.clear() };
}
