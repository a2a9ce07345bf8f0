// The ledger over any store that has `get` and `put`. The store has no locks, so only within this process
// do a group's calls come one at a time.

import type { Bytes } from "../../types/host.js";
import { type Change, Desk, type Reservation, type Shelf } from "./desk.js";
import type { Ledger } from "./ledger.js";

/** Any store of texts by name, such as a KV namespace, or Redis behind two functions. */
export interface LedgerStore {
  /** What was last put under this name, or nothing. */
  get(name: string): string | null | undefined | PromiseLike<string | null | undefined>;
  /** Stores a text; a store that can expire entries may do so after `expirationTtl` seconds. */
  put(name: string, text: string, options: { expirationTtl: number }): unknown;
}

const PREFIX = "group-call:";
/** The shortest expiration that Workers KV takes. */
const LEAST_SECONDS = 60;
/** How many groups are kept in memory before those that nobody waits for are dropped. */
const MANY = 1000;

/** How many arguments a call may have on any host. */
const PIECE = 8192;

function textOf(bytes: Bytes): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}

function bytesOf(text: string | null | undefined): Bytes | undefined {
  if (text === null || text === undefined) return undefined;
  if (typeof text !== "string") throw new TypeError("ledger: get answered with no text");
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    // `Uint8Array.from` would take ten times as long.
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    // Not ours, so treated as if nothing were there.
    return undefined;
  }
}

function shelfOf(store: LedgerStore, group: string): Shelf {
  const name = `${PREFIX}${group}`;
  let held: Reservation | undefined;
  const put = (name: string, text: string, expires: number) => {
    const seconds = Math.ceil((expires - Date.now()) / 1000);
    return store.put(name, text, { expirationTtl: Math.max(LEAST_SECONDS, seconds) });
  };
  return {
    reservation: () => held,
    reserve(reservation) {
      held = reservation;
    },
    read: async () => bytesOf(await store.get(name)),
    isMember: async (hash, now) => Number(await store.get(`${name}:${hash}`)) > now,
    async write({ recorded, member, isReleased }: Change) {
      // The next call waits for what is written here, but not for a store that hangs.
      if (isReleased) held = undefined;
      if (recorded) await put(name, textOf(recorded.bytes), recorded.expires);
      if (member) await put(`${name}:${member.hash}`, `${member.expires}`, member.expires);
    },
  };
}

/** The desks of each store, shared by all relays of this process. */
const desksOf = new WeakMap<LedgerStore, Map<string, Desk>>();

/** The ledgers in a store. */
export function ledgersOver(store: LedgerStore): Ledger {
  const desks = desksOf.get(store) ?? new Map<string, Desk>();
  desksOf.set(store, desks);
  const dropIdle = () => {
    for (const [name, desk] of desks) if (desk.isIdle) desks.delete(name);
  };
  const at = async <T>(name: string, work: (desk: Desk) => Promise<T>): Promise<T> => {
    let desk = desks.get(name);
    if (!desk) {
      if (desks.size >= MANY) dropIdle();
      desk = new Desk(shelfOf(store, name));
      desks.set(name, desk);
    }
    try {
      return await work(desk);
    } finally {
      if (desk.isIdle && desks.get(name) === desk) desks.delete(name);
    }
  };
  return {
    reserve: (name, ask, life) => at(name, (desk) => desk.reserve(ask, life)),
    settle: (name, ending) => at(name, (desk) => desk.settle(ending)),
  };
}
