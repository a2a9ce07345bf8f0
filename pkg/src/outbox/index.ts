/**
 * For calls that must survive a closed tab, a crash or a tunnel on a train ride: they are stored before
 * they are sent, and one tab sends them.
 *
 * @example
 * ```ts
 * import { createOutbox } from "group-call/outbox";
 * import { createGroup } from "group-call/page";
 *
 * const outbox = createOutbox({ client: createGroup() });
 * await outbox.group({ user_id: "user123", group_id: "account123", traits: {}, timestamp: new Date() });
 * ```
 *
 * @packageDocumentation
 */

import { uuid } from "../page/key.js";
import { observe } from "../page/wait.js";
import { checkOptions, nameOf, type OutboxClient, type OutboxOptions } from "./options.js";
import { backoff, outcome, sendAll, sendOne, type Tell } from "./sender.js";
import { openStore, type Row } from "./store.js";

export type { OutboxClient, OutboxOptions, OutboxResult } from "./options.js";

/** The longest that anybody waits for a store, or for a service, in milliseconds. */
const PATIENCE = 2000;
/** How often a tab checks for new calls or, without Web Locks, whether it is its turn. */
const LOOK = 1000;

/** Calls on their way. */
export interface Outbox {
  /**
   * Stores a call, then sends it. Resolves once it is on disk; or, if the browser refuses to store it,
   * once sending has begun, with `stored: false`.
   *
   * @throws a `GroupError` for a call that can't be sent, which is not stored
   */
  group(call: any): Promise<{ idempotencyKey: string; stored: boolean }>;
  /** How many calls are waiting. */
  pending(): Promise<number>;
  /** Tries every call now. Resolves once nothing waits, or after two seconds. */
  flush(): Promise<void>;
  /** Drops every call, and returns how many there were. */
  clear(): Promise<number>;
  /** Stops sending from this page. Waiting calls stay. */
  close(): void;
}

/** Waits for `promise`, but no longer than `ms`. */
const within = <T>(ms: number, promise: Promise<T>): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);

export function createOutbox(given: OutboxOptions): Outbox {
  const options = checkOptions(given);
  const name = `group-call-outbox:${nameOf(options)}`;
  const owner = uuid();
  const store = openStore(options.indexedDB as IDBFactory, name);
  /** How many calls this page sends without having them stored. */
  let inMemory = 0;
  /** Whether the page is being left or frozen, or the outbox closed. */
  let isAsleep = false;
  /** Whether calls may have been added since the last turn began. */
  let isWanted = false;
  /** The present turn as the sender. */
  let tenure: AbortController | undefined;
  /** Ends the wait for the next check. */
  let wake = () => {};
  /** When calls that have failed are tried again, by `performance.now()`. */
  let due = 0;
  /** Whether the service asked for that. */
  let isPaused = false;
  let turn: Promise<void> | undefined;

  const tell: Tell = (idempotencyKey, result) =>
    observe(options.onResult, { idempotencyKey, ...result });

  const isLeaving = () => isAsleep || globalThis.document?.visibilityState === "hidden";

  /** Sends until nothing is left, or `signal` says that this is no longer the sender. */
  async function drain(signal: AbortSignal): Promise<void> {
    const held = new Set<string>();
    let left = -1;
    for (let failures = 0; !signal.aborted; ) {
      if (performance.now() >= due) {
        held.clear();
        isPaused = false;
      }
      // Calls from other tabs arrive without notice. A pause that the service asks for holds for them too.
      else if (isPaused || (await store.count()) === left) {
        await within(LOOK, new Promise<void>((resolve) => (wake = resolve)));
        continue;
      }
      const round = await sendAll(store, options, tell, held, signal);
      left = round.left;
      if (!left) return;
      if (round.seconds === undefined) continue;
      isPaused = round.seconds > 0;
      due = performance.now() + backoff(failures++, round.seconds);
    }
  }

  /** Becomes the sender as soon as nobody else is. */
  async function beSender(): Promise<void> {
    const { signal } = (tenure = new AbortController());
    const ended = new Promise<void>((resolve) => (signal.onabort = () => resolve()));
    const work = () => Promise.race([drain(signal), ended]);
    const locks = globalThis.navigator?.locks;
    if (locks) return locks.request(name, { signal }, work);
    const lease = () => store.lease(owner);
    while (!signal.aborted && !(await lease())) await within(LOOK, ended);
    const renewing = setInterval(() => lease().catch(() => {}), LOOK);
    await work().finally(() => clearInterval(renewing));
  }

  /** Turns as the sender, until there is nothing to send. Never rejects. */
  async function start(): Promise<void> {
    if (isAsleep) return;
    isWanted = true;
    wake();
    turn ??= (async () => {
      while (isWanted && !isAsleep) {
        isWanted = false;
        try {
          if (await store.count()) await beSender();
        } catch {
          // The storage refused, or the turn was given up.
        }
      }
      turn = undefined;
    })();
    await turn;
  }

  /** The call as JSON text; undefined if the client's rules refuse it. Throws as the page half does. */
  function textOf(call: unknown): string | undefined {
    const { text, validate } = options.client as OutboxClient & { text?(call: unknown): string };
    if (text) return text(call);
    const verdict = validate?.(call) ?? { ok: true, call };
    return verdict.ok ? JSON.stringify(verdict.call) : undefined;
  }

  /** Reports the end of a call that this page sends by itself. One that is stored, the sender tries again. */
  async function finish(
    row: Row,
    sending: Promise<unknown>,
    adding: Promise<number>,
    isStored: boolean,
  ): Promise<void> {
    if (!isStored) inMemory++;
    const error = await sending;
    if (!isStored) inMemory--;
    if (error && isStored) return start();
    tell(row.key, outcome(error));
    // It may be stored late.
    await adding.then(store.remove).catch(() => {});
  }

  async function group(call: unknown): Promise<{ idempotencyKey: string; stored: boolean }> {
    const text = textOf(call);
    const row: Row = { v: 1, key: uuid(), text: `${text}`, at: Date.now() };
    // Rejects with the client's own error.
    if (text === undefined) await options.client.group(call, { idempotencyKey: row.key });
    const adding = store.add(row);
    // IndexedDB may not get another turn: the same call, under the same key, is sent at once.
    let sending = isLeaving() ? sendOne(options, row) : undefined;
    const id = await within(PATIENCE, adding).catch(() => undefined);
    const isStored = id !== undefined;
    if (!isStored) sending ??= sendOne(options, row, { retry: undefined });
    if (sending) finish(row, sending, adding, isStored);
    else start();
    return { idempotencyKey: row.key, stored: isStored };
  }

  const awake = () => {
    isAsleep = false;
    if (isLeaving()) return;
    if (!isPaused) due = 0;
    start();
  };
  // The lock would keep the page out of the back/forward cache.
  const asleep = () => {
    isAsleep = true;
    tenure?.abort();
  };
  const events = {
    online: awake,
    visibilitychange: awake,
    pageshow: awake,
    pagehide: asleep,
    freeze: asleep,
  };
  const listen = (how: "addEventListener" | "removeEventListener") => {
    // Capturing, to catch the document's events too.
    for (const [event, listener] of Object.entries(events)) {
      globalThis[how]?.(event, listener, true);
    }
  };
  listen("addEventListener");
  start();

  return {
    group,
    pending: async () => inMemory + (await store.count().catch(() => 0)),
    async flush() {
      due = 0;
      await within(PATIENCE, start());
    },
    async clear() {
      const all = await store.all().catch(() => []);
      for (const { id, key } of all) {
        await store.remove(id);
        tell(key, { status: "dropped", reason: "cleared" });
      }
      return all.length;
    },
    close() {
      asleep();
      listen("removeEventListener");
      store.close();
    },
  };
}
