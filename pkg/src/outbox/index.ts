/**
 * For calls that must survive a closed tab, a crash or a train's tunnel: they are stored before they
 * are sent, and one tab sends them.
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
import { checkOptions, nameOf, type OutboxOptions } from "./options.js";
import { backoff, sendAll, sendOne, type Tell } from "./sender.js";
import { openStore, type Row, type Store } from "./store.js";

export type { OutboxClient, OutboxOptions, OutboxResult } from "./options.js";

/** A store that takes longer is one that refuses, in milliseconds. */
const PATIENCE = 2000;
/** How often a tab without Web Locks looks whether it is its turn. */
const LEASE_TURN = 1000;

/** Calls on their way. */
export interface Outbox {
  /**
   * Stores a call, then sends it. Resolves once it is on the disk, or, with `stored: false`, when its
   * sending has begun because the browser refuses to store.
   *
   * @throws a `GroupError` for a call that can't be sent: it is not stored
   */
  group(call: any): Promise<{ idempotencyKey: string; stored: boolean }>;
  /** How many calls wait. */
  pending(): Promise<number>;
  /** Tries every call now. */
  flush(): Promise<void>;
  /** Drops every call, and says how many. */
  clear(): Promise<number>;
  /** Stops sending from this page. What waits stays. */
  close(): void;
}

export function createOutbox(given: OutboxOptions): Outbox {
  const options = checkOptions(given);
  const name = `group-call-outbox:${nameOf(options)}`;
  const owner = uuid();
  const inMemory = new Set<Row>();
  let store: Store | undefined;
  let isClosed = false;
  /** Whether the page is going, or frozen. */
  let isAsleep = false;
  /** Whether calls may have been put in since the last turn began. */
  let isWanted = false;
  /** Ends the present turn as the sender. */
  let stop = () => {};
  /** Ends the present wait. */
  let wake = () => {};
  let turn: Promise<void> | undefined;

  const tell: Tell = (idempotencyKey, result) =>
    observe(options.onResult, { idempotencyKey, ...result });

  const opened = (): Store => {
    if (!options.indexedDB) throw undefined;
    return (store ??= openStore(options.indexedDB, name));
  };

  const isLeaving = () => isAsleep || globalThis.document?.visibilityState === "hidden";

  /** Sends until nothing is left, or `isStopped`. */
  async function drain(isStopped: () => boolean): Promise<void> {
    for (let failures = 0; !isStopped(); failures++) {
      const seconds = await sendAll(opened(), options, tell, isStopped);
      if (seconds === undefined) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, backoff(failures, seconds));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Becomes the sender, as soon as nobody else is. */
  async function beSender(): Promise<void> {
    let isStopped = false;
    const stopped = new Promise<void>((resolve) => {
      stop = () => {
        isStopped = true;
        wake();
        resolve();
      };
    });
    const work = () => Promise.race([drain(() => isStopped), stopped]);
    const { locks } = globalThis.navigator ?? {};
    if (locks) {
      const waiting = new AbortController();
      stopped.then(() => waiting.abort());
      return locks.request(name, { signal: waiting.signal }, work);
    }
    while (!isStopped && !(await opened().lease(owner))) {
      await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, LEASE_TURN))]);
    }
    const renewing = setInterval(
      () =>
        opened()
          .lease(owner)
          .catch(() => {}),
      LEASE_TURN,
    );
    await work().finally(() => clearInterval(renewing));
  }

  /** Turns as the sender, until there is nothing to send. Never rejects. */
  function start(): Promise<void> {
    isWanted = true;
    wake();
    turn ??= (async () => {
      while (isWanted && !isAsleep && !isClosed) {
        isWanted = false;
        try {
          if (await opened().count()) await beSender();
        } catch {
          // Storage refuses, or the turn was given up.
        }
      }
      turn = undefined;
    })();
    return turn;
  }

  /** The call as JSON text; undefined if the client's rules refuse it. Throws what the page half throws. */
  function textOf(call: unknown): string | undefined {
    const { client } = options;
    const { text } = client as { text?(call: unknown): string };
    if (text) return text(call);
    const verdict = client.validate?.(call);
    if (!verdict) return JSON.stringify(call);
    return verdict.ok ? JSON.stringify(verdict.call) : undefined;
  }

  /** Sends a call that is not stored; its end is told. */
  async function sendFromMemory(row: Row, more?: object): Promise<void> {
    inMemory.add(row);
    const error = await sendOne(options, row, more);
    inMemory.delete(row);
    tell(row.key, error ? { status: "refused", error } : { status: "delivered" });
  }

  async function group(call: unknown): Promise<{ idempotencyKey: string; stored: boolean }> {
    const text = textOf(call);
    const row: Row = { v: 1, key: uuid(), text: `${text}`, at: Date.now() };
    // Rejects with the client's own error.
    if (text === undefined) await options.client.group(call, { idempotencyKey: row.key });
    const adding = (async () => opened().add(row))();
    // IndexedDB may not get its turn any more: the same call, under the same key, leaves at once.
    const leaving = isLeaving() ? sendOne(options, row) : undefined;
    const id = await Promise.race([
      adding.catch(() => undefined),
      new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE)),
    ]);
    const remove = (added: number) => opened().remove(added);
    if (id === undefined) {
      const sending = leaving ?? sendFromMemory(row, { retry: undefined });
      // Stored after all, but late.
      adding.then((added) => sending.then(() => remove(added))).catch(() => {});
    } else if (leaving) {
      leaving.then((error) => (error ? start() : remove(id))).catch(() => {});
    } else {
      start();
    }
    return { idempotencyKey: row.key, stored: id !== undefined };
  }

  const awake = () => {
    isAsleep = false;
    if (!isLeaving()) start();
  };
  // The lock would keep the page out of the back/forward cache.
  const asleep = () => {
    isAsleep = true;
    stop();
  };
  const events = {
    online: awake,
    visibilitychange: awake,
    pageshow: awake,
    pagehide: asleep,
    freeze: asleep,
  };
  const listen = (how: "addEventListener" | "removeEventListener") => {
    for (const [event, listener] of Object.entries(events)) {
      for (const target of [globalThis, globalThis.document])
        target?.[how]?.(event, listener, true);
    }
  };
  listen("addEventListener");
  start();

  return {
    group,
    pending: async () => inMemory.size + (await (async () => opened().count())().catch(() => 0)),
    flush: async () => {
      await start();
    },
    async clear() {
      const all = await opened().all();
      for (const { id, row } of all) {
        await opened().remove(id);
        tell((row as Row | undefined)?.key ?? "", { status: "dropped", reason: "cleared" });
      }
      return all.length;
    },
    close() {
      isClosed = true;
      listen("removeEventListener");
      stop();
      store?.close();
    },
  };
}
