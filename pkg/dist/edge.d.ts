/**
 * A first-party `/group` in front of the service: pages need no vendor host, no key and no CORS,
 * and bad data stops at the edge. Everything of `group-call` is exported here too, around one
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
     * `unreadable`: not a message of the relay's; `unknown_version`: of a later one; `invalid_call`:
     * its call breaks the rules, see `issues`; `refused`: the service said so, see `error_code`.
     */
    reason: (typeof REASONS)[number];
    issues?: Issue[] | undefined;
    error_code?: ErrorCode | undefined;
    httpStatus?: number | undefined;
    /** Whether of a message that was too long, or of its issues, only the beginning is here. */
    truncated?: true | undefined;
    /** The message as it came; bytes as the text that they are. */
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
    /** What was put under this name last, or nothing. */
    get(name: string): string | null | undefined | PromiseLike<string | null | undefined>;
    /** Keeps a text; a store that forgets by itself may do so after `expirationTtl` seconds. */
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

/** The options that the relay shares with `group`; they are about the request upstream. */
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
     * Origins of other sites whose pages may call, compared exactly, such as
     * `https://app.example.com`; `https://*.example.com` leaves one label open.
     * @defaultValue none: the relay's own origin only
     */
    allowedOrigins?: readonly string[] | undefined;
    /**
     * The origin that browsers see, where a proxy before the relay ends TLS or changes the host. Then
     * only this one counts as the relay's own, whatever `Host` says.
     */
    publicOrigin?: string | undefined;
    /**
     * Whether this request may send this call; it sees each call of an array. Anything but a true
     * value refuses the call with 403, and so does a throw.
     *
     * Without it everybody who can reach the relay borrows its credential. Check the user and the group:
     * a session that does not say which groups its user is a member of lets any user write to any account.
     *
     * The answer `{ as: "server" }` allows it, and to set the traits of {@link RelayOptions.owners} too.
     */
    authorize?: ((call: NormalizedCall, request: HostRequest) => unknown) | undefined;
    /**
     * Further fields of the call's `context`, or nothing. They take the place of the caller's own of
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
     * Milliseconds from the end of a request's body to the last of its calls, hooks and waits
     * included; in the consumer, for each message.
     * @defaultValue 8000
     */
    deadline?: number | undefined;
    /**
     * `"await"` answers with what the upstream said, and queues a call, if there is a queue, that
     * failed through no fault of its own; `"ack"` queues every good call at once. 202 is the answer
     * to a queued call.
     * @defaultValue `"await"`
     */
    mode?: "await" | "ack" | undefined;
    /** Takes calls for later: a Cloudflare Queues producer, or anything with its `send`. */
    queue?: {
        send(message: string): unknown;
    } | undefined;
    /** Takes messages that will never be sent on. */
    deadLetter?: {
        send(letter: DeadLetter): unknown;
    } | undefined;
    /**
     * What remembers, for each group, what has been delivered: what brings nothing new is not sent, and of
     * each trait the newest value wins. The namespace of {@link GroupLedger}, or any store with `get` and
     * `put`, which can promise that within one process only. `docs/ledger.md` of the package has the rest.
     */
    ledger?: LedgerNamespace | LedgerStore | undefined;
    /**
     * Milliseconds after which what was delivered counts as new again.
     * @defaultValue 30 days
     */
    ledgerTtl?: number | undefined;
    /** A secret that makes the names under which groups are kept: without it they are plain SHA-256. */
    ledgerKey?: string | undefined;
    /**
     * Traits that only callers may set whom `authorize` has answered `{ as: "server" }`: from others they are
     * left out, with the warning `not_owner`. It needs no ledger.
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

/** A batch of messages as the consumer of a Cloudflare queue is given it. */
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

/** What is used of a Durable Object's state. */
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
 * and hand its namespace to the option `ledger`.
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
    /** Forgets what is over; where that is everything, the object is as if it had never been. */
    alarm(): Promise<void>;
}

/** What {@link relay} returns: a worker's handlers. Both may be taken off it and called alone. */
interface Relay<Env = any> {
    /** Answers one request. Never rejects. */
    fetch(request: HostRequest, env?: Env, ctx?: unknown): Promise<HostResponse>;
    /** Sends on what was queued. Acknowledges or retries each message by itself; never rejects. */
    queue(batch: QueueBatch, env?: Env, ctx?: unknown): Promise<void>;
}
/**
 * A first-party `/group`. It runs wherever `fetch` handlers do: Cloudflare Workers, `Deno.serve`,
 * `Bun.serve`, Vercel Edge, a service worker, and `node:http` through `group-call/node`.
 *
 * @param options - the options, or a function of the worker's `env` returning them, which is asked
 * at the first request with that `env`
 */
declare function relay<Env = any>(options: RelayOptions | ((env: Env) => RelayOptions)): Relay<Env>;

export { GroupLedger, relay };
export type { DeadLetter, HostRequest, HostResponse, LedgerNamespace, LedgerState, LedgerStore, QueueBatch, QueueMessage, Relay, RelayOptions };
