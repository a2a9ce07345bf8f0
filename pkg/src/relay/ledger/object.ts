// The ledger as a Durable Object: one for each group, with SQLite. It decides and records; the relay
// sends. A plain class: if it imported something of the platform's, no other runtime could load this file.

import { ready } from "../../module/instance.js";
import type { Bytes } from "../../types/host.js";
import type { HostRequest, HostResponse } from "../host.js";
import { type Change, Desk, type Reservation, type Shelf } from "./desk.js";
import { answerTo } from "./wire.js";

/** The parts of a Durable Object's state that are used. */
export interface LedgerState {
  readonly storage: {
    readonly sql: {
      exec(query: string, ...bindings: any[]): { toArray(): Record<string, any>[] };
    };
    setAlarm(time: number): PromiseLike<void>;
    getAlarm(): PromiseLike<number | null>;
    deleteAll(): PromiseLike<void>;
  };
}

/** The tables: one row of what is recorded and who has the group reserved, and the members. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS ledger (id INTEGER PRIMARY KEY, recorded BLOB, expires INTEGER NOT NULL, holder TEXT, until INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS members (hash TEXT PRIMARY KEY, expires INTEGER NOT NULL) WITHOUT ROWID;
`;

function shelfOf({ storage }: LedgerState): Shelf {
  const { sql } = storage;
  const row = (query: string, ...bindings: unknown[]) => sql.exec(query, ...bindings).toArray()[0];
  return {
    reservation() {
      const found = row("SELECT holder, until FROM ledger WHERE holder IS NOT NULL");
      return found as Reservation | undefined;
    },
    reserve({ holder, until }, begun) {
      sql.exec(
        `INSERT INTO ledger VALUES (1, ?3, 0, ?1, ?2)
         ON CONFLICT (id) DO UPDATE SET holder = ?1, until = ?2, recorded = ifnull(?3, recorded)`,
        holder,
        until,
        begun?.buffer ?? null,
      );
    },
    read() {
      const bytes = row("SELECT recorded FROM ledger")?.recorded as ArrayBuffer | null | undefined;
      return bytes ? (new Uint8Array(bytes) as Bytes) : undefined;
    },
    isMember: (hash, now) =>
      row("SELECT 1 FROM members WHERE hash = ? AND expires > ?", hash, now) !== undefined,
    async write({ recorded, member, isReleased }: Change) {
      if (recorded) {
        // One statement: writing a row costs the same, however little of it changes.
        sql.exec(
          `INSERT INTO ledger VALUES (1, ?1, ?2, NULL, 0)
           ON CONFLICT (id) DO UPDATE SET recorded = ?1, expires = ?2,
             holder = iif(?3, NULL, holder), until = iif(?3, 0, until)`,
          recorded.bytes.buffer,
          recorded.expires,
          isReleased ? 1 : 0,
        );
      } else if (isReleased) {
        sql.exec("UPDATE ledger SET holder = NULL, until = 0");
      }
      if (member) {
        sql.exec("INSERT OR REPLACE INTO members VALUES (?, ?)", member.hash, member.expires);
      }
      const expires = member?.expires ?? recorded?.expires;
      if (expires && (await storage.getAlarm()) === null) await storage.setAlarm(expires);
    },
  };
}

/**
 * The relay's ledger as a Durable Object (with SQLite), one for each group: export it from your worker,
 * and pass its namespace as the option `ledger`.
 *
 * @example
 * ```ts
 * import { GroupLedger, relay } from "group-call/edge";
 *
 * export { GroupLedger };
 * export default relay((env: Env) => ({ upstream: env.UPSTREAM_URL, ledger: env.LEDGER }));
 * ```
 */
export class GroupLedger {
  readonly #state: LedgerState;
  readonly #desk: Desk;

  constructor(state: LedgerState, _env?: unknown) {
    this.#state = state;
    state.storage.sql.exec(TABLES);
    this.#desk = new Desk(shelfOf(state));
  }

  /** Answers the relay. */
  async fetch(request: HostRequest): Promise<HostResponse> {
    const loading = ready();
    if (loading) await loading;
    return answerTo(request, this.#desk);
  }

  /** Forgets what has expired; if that is everything, the object is as if it had never existed. */
  async alarm(): Promise<void> {
    const { storage } = this.#state;
    const now = Date.now();
    storage.sql.exec("DELETE FROM members WHERE expires <= ?", now);
    const [{ last } = { last: 0 }] = storage.sql
      .exec(
        `SELECT max(expires) AS last FROM
           (SELECT expires FROM members UNION ALL SELECT max(expires, until) AS expires FROM ledger)`,
      )
      .toArray() as { last: number | null }[];
    if ((last ?? 0) > now) return storage.setAlarm(last as number) as Promise<void>;
    await storage.deleteAll();
    storage.sql.exec(TABLES);
  }
}
