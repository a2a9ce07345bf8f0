// What the deliveries of one client share: the retry budget, the pause that a service has asked for
// (`src/delivery`), and room for requests. Plain numbers, since workerd lets no request wait for another
// one's promise: there, nothing ever waits for room.

import { clock } from "./machine.js";

/** A pause: until when, by `clock`, and the status of the answer that asked for it. */
export interface Pause {
  until: number;
  status: number;
}

/** What the deliveries of one client share. */
export interface Shared {
  /** How many points of the retry budget are spent. */
  spent: number;
  /** By URL: each service asks only for itself. */
  readonly pauses: Map<string, Pause>;
  /** How many more requests may be under way. */
  room: number;
  /** What gives those that wait for room their turn, in order of arrival. */
  readonly waiting: Set<() => void>;
}

/**
 * How many requests of a client are under way at most. Each is a connection: where a process may have
 * 256 descriptors, this leaves room for a second client; and HTTP/2 services usually take so many.
 */
const MOST_REQUESTS = 100;

interface Workerd {
  WebSocketPair?: unknown;
}

/** @param room without limit in workerd, which limits connections itself */
export const makeShared = (
  room = (globalThis as Workerd).WebSocketPair ? Infinity : MOST_REQUESTS,
): Shared => ({ spent: 0, pauses: new Map(), room, waiting: new Set() });

/** Takes room for a request, if there is some, or in any case; returns whether it did. */
export function enter(shared: Shared, always: boolean): boolean {
  const enters = always || shared.room > 0;
  if (enters) shared.room--;
  return enters;
}

/**
 * Waits for room, which `turn` then has: it resolves to `value`. `giveUp` returns false if that has
 * happened, or is about to.
 */
export function turnIn<T>(
  { waiting }: Shared,
  value: T,
): { turn: Promise<T>; giveUp: () => boolean } {
  let take!: () => void;
  const turn = new Promise<T>((resolve) => waiting.add((take = () => resolve(value))));
  return { turn, giveUp: () => waiting.delete(take) };
}

/** Takes in that a request has ended: the one that has waited longest takes its place. */
export function leave(shared: Shared): void {
  const [next] = shared.waiting;
  if (next) {
    shared.waiting.delete(next);
    // Later, since Node uses a connection again only after a turn of its event loop.
    setTimeout(next);
  } else shared.room++;
}

/** How many endpoints are remembered; while they are few, nobody asks which one was used last. */
const MOST = 100;
const FEW = 50;

/** The value of `key`, created if there is none; the one that was used longest ago makes room. */
function remembered<T>(values: Map<string, T>, key: string, make: () => T): T {
  const known = values.get(key);
  if (known && values.size < FEW) return known;
  const value = known ?? make();
  values.delete(key);
  values.set(key, value);
  for (const oldest of values.keys()) {
    if (values.size <= MOST) break;
    values.delete(oldest);
  }
  return value;
}

/** What calls without a client share. */
const topLevel = new Map<string, Shared>();
const profiles = new WeakMap<object, number>();
let lastProfile = 0;

/** A name for a profile; a custom one keeps its name as long as it is the same object. */
function nameOf(profile: string | object): string {
  if (typeof profile === "string") return profile;
  if (!profiles.has(profile)) profiles.set(profile, ++lastProfile);
  return `${profiles.get(profile)}`;
}

/** What top-level calls to this URL share. */
export const sharedFor = (url: string, profile: string | object = "group"): Shared =>
  remembered(topLevel, `${nameOf(profile)} ${url}`, makeShared);

/** The pause of this URL. */
export const pauseOf = ({ pauses }: Shared, url: string): Pause =>
  remembered(pauses, url, () => ({ until: 0, status: 0 }));

/** Whether nothing may be sent to this URL now. */
export const isPaused = ({ pauses }: Shared, url: string): boolean =>
  (pauses.get(url)?.until ?? 0) > clock();

/** Takes in that a request was accepted: a point of the budget comes back. */
export function succeeded(shared: Shared): void {
  if (shared.spent > 0) shared.spent--;
}
