/**
 * A first-party `/group` in front of the service: pages need no vendor host, no key and no CORS,
 * and bad data stops at the edge. All that `group-call` exports is exported here too, and shares one
 * module.
 *
 * @example
 * ```ts
 * import { relay } from "group-call/edge";
 *
 * export default relay((env: Env) => ({ upstream: env.UPSTREAM_URL, token: env.UPSTREAM_TOKEN }));
 * ```
 *
 * @packageDocumentation
 */

export * from "./index.js";
export type { QueueBatch, QueueMessage } from "./relay/consumer.js";
export type { DeadLetter } from "./relay/dead-letter.js";
export type { HostRequest, HostResponse } from "./relay/host.js";
export { GroupLedger, type LedgerState } from "./relay/ledger/object.js";
export type { LedgerStore } from "./relay/ledger/store.js";
export type { LedgerNamespace } from "./relay/ledger/wire.js";
export type { RelayOptions } from "./relay/options.js";
export { type Relay, relay } from "./relay/relay.js";
