// The waiting calls, in IndexedDB. No credential, endpoint or header is ever stored with them.

/** A call as it is stored. */
export interface Row {
  /** The version of this form. */
  v: 1;
  key: string;
  /** The call as JSON text. */
  text: string;
  /** When it was added, in milliseconds since 1970. */
  at: number;
}

/** A row with its place in the queue. If another version or a stranger wrote it, it may have any values. */
export interface Stored extends Row {
  id: number;
}

const CALLS = "calls";
const LEASES = "leases";

/** How long a sender without Web Locks stays the sender unless it renews its lease, in milliseconds. */
const LEASE = 3000;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });

export interface Store {
  /** Resolves with the row's id once it is on disk. */
  add(row: Row): Promise<number>;
  /** Every row, the oldest first. */
  all(): Promise<Stored[]>;
  remove(id: number): Promise<unknown>;
  count(): Promise<number>;
  /** Whether `owner` is the sender from now on; for hosts without Web Locks. */
  lease(owner: string): Promise<boolean>;
  close(): void;
}

/** Whatever a browser refuses, a `factory` to begin with, rejects what is asked of the store. */
export function openStore(factory: IDBFactory, name: string): Store {
  const opened = (async () => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(CALLS, { keyPath: "id", autoIncrement: true });
      request.result.createObjectStore(LEASES);
    };
    const db = await answered(request);
    // Another version of the package may want to change it.
    db.onversionchange = () => db.close();
    return db;
  })();

  /** Runs `work` in a transaction; resolves when all of it is done. */
  async function transact<T>(
    store: string,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<T>,
    durability: IDBTransactionDurability = "default",
  ): Promise<T> {
    const transaction = (await opened).transaction(store, mode, { durability });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = reject;
    });
    const [result] = await Promise.all([work(transaction.objectStore(store)), done]);
    return result;
  }

  /** Makes a writer. What it is given during a transaction shares the next one: a disk takes as long for many as for one. */
  function makeWriter(durability: IDBTransactionDurability) {
    type Write = (calls: IDBObjectStore) => IDBRequest;
    let gathered: Write[] | undefined;
    let written: Promise<unknown[]> = Promise.resolve([]);
    return async (one: Write) => {
      if (!gathered) {
        const writes: Write[] = (gathered = []);
        const write = () => {
          gathered = undefined;
          const all = (calls: IDBObjectStore) =>
            Promise.all(writes.map((each) => answered(each(calls))));
          return transact(CALLS, "readwrite", all, durability);
        };
        written = written.then(write, write);
      }
      const index = gathered.push(one) - 1;
      return (await written)[index] as number;
    };
  }
  const add = makeWriter("strict");
  // If a removal is lost, the call is merely repeated under the same key.
  const remove = makeWriter("default");

  return {
    add: (row) => add((calls) => calls.add(row)),
    remove: (id) => remove((calls) => calls.delete(id)),
    all: () => transact(CALLS, "readonly", (calls) => answered(calls.getAll())),
    count: () => transact(CALLS, "readonly", (calls) => answered(calls.count())),
    lease: (owner) =>
      transact(LEASES, "readwrite", async (leases) => {
        const held = await answered(leases.get("sender"));
        const now = Date.now();
        // Without the last condition, a lease from before the clock jumped back might never end.
        if (held && held.owner !== owner && held.until > now && held.until <= now + LEASE) {
          return false;
        }
        await answered(leases.put({ owner, until: now + LEASE }, "sender"));
        return true;
      }),
    close: () => void opened.then((db) => db.close()).catch(() => {}),
  };
}
