// The options of an outbox.

import type { GroupResponse } from "../types/answer.js";

/** What an outbox needs from a client, such as `createGroup` of either half makes. */
export interface OutboxClient {
  group(call: any, options: { idempotencyKey: string; retry?: false }): Promise<GroupResponse>;
  /** Judges a call before it is stored. */
  validate?(call: unknown): { ok: true; call: object } | { ok: false; issues: object[] };
  readonly options?: { readonly endpoint?: unknown };
}

/** How a call ended. */
export interface OutboxResult {
  idempotencyKey: string;
  status: "delivered" | "refused" | "dropped";
  /** Why it was dropped. */
  reason?: "expired" | "overflow" | "unreadable" | "cleared";
  /** Why the service refused it. */
  error?: unknown;
}

/** The options of {@link createOutbox}. */
export interface OutboxOptions {
  /** What sends the calls. Credentials, endpoint and headers stay with it, and are never stored. */
  client: OutboxClient;
  /** The name of the store. @defaultValue a hash of the client's endpoint */
  name?: string | undefined;
  /** Milliseconds after which a call is dropped. @defaultValue 86400000 */
  ttl?: number | undefined;
  /** @defaultValue 1000 */
  maxCalls?: number | undefined;
  /** @defaultValue 2097152 */
  maxBytes?: number | undefined;
  /** Called at the end of each call. An observer that throws changes nothing. */
  onResult?: ((result: OutboxResult) => unknown) | undefined;
  /** Where to store. @defaultValue the global `indexedDB` */
  indexedDB?: IDBFactory | undefined;
}

/** An error in the form that both halves share; each has its own class. */
const invalidOption = (name: string): Error =>
  Object.assign(new Error(`${name}: no such option, or not with this value`), {
    name: "GroupError",
    status: "error",
    error_code: "INVALID_OPTIONS",
    issues: [],
    attempts: 0,
  });

/** What each option takes: a type, or the sign of a number. Of the client it is its `group` that counts. */
const TAKES =
  /^((client|onResult):function|name:string|(ttl|maxCalls|maxBytes):1|indexedDB:object|(?!client:).*:undefined)$/;

export function checkOptions(options: OutboxOptions): OutboxOptions {
  const own: any = { __proto__: null, ...options };
  for (const [name, value] of Object.entries({ ...own, client: own.client?.group })) {
    const kind = typeof value === "number" ? Math.sign(value) : typeof value;
    if (!TAKES.test(`${name}:${kind}`)) throw invalidOption(name);
  }
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  own.indexedDB ??= globalThis.indexedDB;
  // Elsewhere it is the browser that refuses to store; a server must be given a store.
  if (!own.indexedDB && process?.versions?.node) throw invalidOption("indexedDB");
  return own;
}

/** Keeps two clients of one site from sending each other's calls; no endpoint is ever stored. */
export function nameOf({ client, name }: OutboxOptions): string {
  const endpoint = client.options?.endpoint ?? "/group";
  const { href } = new URL(`${endpoint}`, globalThis.location?.href ?? "http://localhost");
  const hash = (sum: number, letter: string) => (31 * sum + letter.charCodeAt(0)) % 2 ** 40;
  return name || [...href].reduce(hash, 0).toString(36);
}
