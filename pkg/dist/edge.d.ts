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

import { Issue, ErrorCode, SharedOptions, NormalizedCall } from 'group-call';
export * from 'group-call';

declare const REASONS: readonly ["unreadable", "unknown_version", "invalid_call", "refused"];
/** A message that the consumer gave up, with its reason; at most 100 KiB as JSON text. */
interface DeadLetter {
    /** The version of this form. */
    v: 1;
    /**
     * `unreadable`: not one of the relay's messages; `unknown_version`: from a later version of it;
     * `invalid_call`: its call breaks the rules, see `issues`; `refused`: the service refused the
     * call, see `error_code`.
     */
    reason: (typeof REASONS)[number];
    issues?: Issue[] | undefined;
    error_code?: ErrorCode | undefined;
    httpStatus?: number | undefined;
    /** Set if the message, or its issues, were too long, and only their beginning is here. */
    truncated?: true | undefined;
    /** The message as it came; if that was bytes, as text. */
    message: unknown;
}

/** The host's `Request`. */
type HostRequest = typeof globalThis extends {
    Request: {
        prototype: infer T;
    };
} ? T : any;
/** The host's `Response`. */
type HostResponse = typeof globalThis extends {
    Response: {
        prototype: infer T;
    };
} ? T : any;

/** Any store of texts by name, such as a KV namespace, or Redis behind two functions. */
interface LedgerStore {
    /** What was last put under this name, or nothing. */
    get(name: string): string | null | undefined | PromiseLike<string | null | undefined>;
    /** Stores a text; a store that can expire entries may do so after `expirationTtl` seconds. */
    put(name: string, text: string, options: {
        expirationTtl: number;
    }): unknown;
}

/** A namespace of Durable Objects, as Cloudflare Workers bind it. */
interface LedgerNamespace {
    idFromName(name: string): any;
    get(id: any): {
        fetch(url: string, init: any): PromiseLike<any>;
    };
}

/** The options that the relay shares with `group`; they apply to the request upstream. */
type Forwarding = Pick<SharedOptions, "token" | "profile" | "headers" | "fetch" | "retry" | "invalidTraits" | "limits" | "onAttempt" | "onRetry" | "onResult">;
/** The options of {@link relay}. Bad ones answer every request with 500 `INVALID_OPTIONS`. */
interface RelayOptions extends Forwarding {
    /** Where calls go: an absolute `http` or `https` URL without credentials. */
    upstream: string | {
        readonly href: string;
    };
    /**
     * The one path that is answered, matched exactly.
     * @defaultValue `"/group"`
     */
    path?: string | undefined;
    /**
     * Origins of other sites whose pages may call, such as `https://app.example.com`. They are compared
     * exactly, except that `*` in `https://*.example.com` stands for any one label.
     * @defaultValue none: the relay's own origin only
     */
    allowedOrigins?: readonly string[] | undefined;
    /**
     * The origin that browsers see, if a proxy in front of the relay terminates TLS or changes the host.
     * With it, only this origin counts as the relay's own, whatever `Host` says.
     */
    publicOrigin?: string | undefined;
    /**
     * Whether this request may send this call; it is called for each call of an array. Anything but a
     * truthy value refuses the call with 403, and so does a throw.
     *
     * Without it, everybody who can reach the relay borrows its credential. Check the user and the group:
     * a session that does not say which groups its user belongs to lets any user write to any account.
     *
     * Returning `{ as: "server" }` allows the call, and lets it set the traits of
     * {@link RelayOptions.owners} too.
     */
    authorize?: ((call: NormalizedCall, request: HostRequest) => unknown) | undefined;
    /**
     * Returns further fields for the call's `context`, or nothing. They replace the caller's fields of
     * the same name; no other byte of the call changes. A throw, or a value that cannot be such an
     * object, is 500 `INTERNAL` for that call.
     */
    enrich?: ((call: NormalizedCall, request: HostRequest) => object | null | undefined | void | PromiseLike<object | null | undefined | void>) | undefined;
    /**
     * Bytes of a request's body; more are 413.
     * @defaultValue 65536
     */
    maxBytes?: number | undefined;
    /**
     * Milliseconds for one attempt upstream, and for a queue to take a message.
     * @defaultValue 3000
     */
    timeout?: number | undefined;
    /**
     * Milliseconds from the end of a request's body to the last of its calls, including hooks and
     * waits; in the consumer, for each message.
     * @defaultValue 8000
     */
    deadline?: number | undefined;
    /**
     * `"await"` answers with what the upstream said and, if there is a queue, queues a call that failed
     * through no fault of its own; `"ack"` queues every good call at once. A queued call is answered
     * with 202.
     * @defaultValue `"await"`
     */
    mode?: "await" | "ack" | undefined;
    /** Takes calls for later: a Cloudflare Queues producer, or anything with such a `send`. */
    queue?: {
        send(message: string): unknown;
    } | undefined;
    /** Takes messages that will never be forwarded. */
    deadLetter?: {
        send(letter: DeadLetter): unknown;
    } | undefined;
    /**
     * Remembers, for each group, what has been delivered: a call that brings nothing new is not sent, and
     * the newest value of each trait wins. The namespace of {@link GroupLedger}, or any store with `get`
     * and `put`, which can guarantee that only within one process. See the package's `docs/ledger.md`.
     */
    ledger?: LedgerNamespace | LedgerStore | undefined;
    /**
     * Milliseconds after which what was delivered counts as new again.
     * @defaultValue 30 days
     */
    ledgerTtl?: number | undefined;
    /** A secret that keys the names under which groups are stored; without it they are plain SHA-256. */
    ledgerKey?: string | undefined;
    /**
     * Traits that only callers for whom `authorize` returns `{ as: "server" }` may set: from others they are
     * left out, with the warning `not_owner`. This needs no ledger.
     *
     * @example
     * ```ts
     * owners: { plan: "server" }
     * ```
     */
    owners?: {
        readonly [trait: string]: "server";
    } | undefined;
}

/** A batch of messages as a Cloudflare queue hands it to its consumer. */
interface QueueBatch {
    readonly messages: readonly QueueMessage[];
}
/** One message of a {@link QueueBatch}. */
interface QueueMessage {
    readonly body: unknown;
    readonly attempts?: number;
    ack(): void;
    retry(options?: {
        delaySeconds?: number;
    }): void;
}

/** The parts of a Durable Object's state that are used. */
interface LedgerState {
    readonly storage: {
        readonly sql: {
            exec(query: string, ...bindings: any[]): {
                toArray(): Record<string, any>[];
            };
        };
        setAlarm(time: number): PromiseLike<void>;
        getAlarm(): PromiseLike<number | null>;
        deleteAll(): PromiseLike<void>;
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
declare class GroupLedger {
    #private;
    constructor(state: LedgerState, _env?: unknown);
    /** Answers the relay. */
    fetch(request: HostRequest): Promise<HostResponse>;
    /** Forgets what has expired; if that is everything, the object is as if it had never existed. */
    alarm(): Promise<void>;
}

/** What {@link relay} returns: a worker's handlers. Both may be detached and called alone. */
interface Relay<Env = any> {
    /** Answers one request. Never rejects. */
    fetch(request: HostRequest, env?: Env, ctx?: unknown): Promise<HostResponse>;
    /** Forwards what was queued. Acknowledges or retries each message by itself; never rejects. */
    queue(batch: QueueBatch, env?: Env, ctx?: unknown): Promise<void>;
}
/**
 * A first-party `/group`. It runs wherever `fetch` handlers do: Cloudflare Workers, `Deno.serve`,
 * `Bun.serve`, Vercel Edge, a service worker, and `node:http` through `group-call/node`.
 *
 * @param options - the options, or a function of the worker's `env` returning them, which is called
 * at the first request with that `env`
 */
declare function relay<Env = any>(options: RelayOptions | ((env: Env) => RelayOptions)): Relay<Env>;

export { GroupLedger, relay };
export type { DeadLetter, HostRequest, HostResponse, LedgerNamespace, LedgerState, LedgerStore, QueueBatch, QueueMessage, Relay, RelayOptions };
