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

/**
 * Every code that an {@link Issue} or {@link Warning} can have. The package's `docs/errors.md` says
 * what each one means, with an example and a remedy.
 *
 * In a `switch` over all of them the value is `never` in the `default`; a code that a later version
 * adds then shows up as a compile error.
 */
type IssueCode = 
/** A required field is missing, `undefined` or `null`. */
"required"
/** The value's type is not one that the field takes. */
 | "invalid_type"
/** An id that is nothing but white space; as a warning, a blank trait that was dropped. */
 | "empty"
/** An id with more UTF-8 bytes than {@link Limits.idBytes}. */
 | "too_long"
/** An id that stands for a missing value; as a warning, one that may (`"none"`). */
 | "placeholder_id"
/** Control, bidirectional or invisible characters, or a lone surrogate, in an id; NUL in a described trait. */
 | "invalid_characters"
/** Not a date and time in an accepted form, or one that does not exist. */
 | "invalid_timestamp"
/** Not an e-mail address. */
 | "invalid_email"
/** Neither an `http` or `https` URL without credentials nor a bare host. */
 | "invalid_url"
/** Not a telephone number. */
 | "invalid_phone"
/** A negative number where a count is expected. */
 | "invalid_number"
/** A JavaScript value that JSON has no text for: `NaN`, a BigInt, a Map, a cycle, a throwing getter. */
 | "not_serializable"
/** The text is not JSON, or not UTF-8. */
 | "invalid_json"
/** The same key twice in the call, in `traits` or in `address`. */
 | "duplicate_key"
/** The key `__proto__`. */
 | "forbidden_key"
/** A field and its alias with different values; a restriction that the profile cannot pass on. */
 | "conflict"
/** Nested deeper than {@link Limits.depth}. */
 | "too_deep"
/** More bytes than {@link Limits.bytes}. */
 | "too_large"
/** Warning: a key that the call does not know, which is not sent; or one of an address, which is. */
 | "unrecognized_key"
/** Warning: the year was written with two digits and read as 20YY. */
 | "two_digit_year"
/** Warning: a time without an offset, read as UTC. */
 | "no_offset"
/** Warning: more than 24 hours ahead of the clock. */
 | "future_timestamp"
/** Warning: an id in the form of an e-mail address. */
 | "id_looks_like_email"
/** Warning: an id in the form of a URL or a host name. */
 | "id_looks_like_url"
/** Warning: an e-mail address or a website at a public mail provider. */
 | "consumer_email_domain"
/** Warning: a trait whose name is almost that of a described one. */
 | "similar_key"
/** Warning: a trait that is `null`, which many services read as "clear". */
 | "null_trait"
/** Warning: a time before the year 2000. */
 | "past_timestamp"
/** Warning: a described trait whose value has an unexpected shape, kept as given. */
 | "unusual_type"
/** Warning: a trait that only the server may set; it was not sent. */
 | "not_owner"
/** Warning: one from the service itself. */
 | "upstream";
/**
 * The codes that a {@link Warning} can have. They include those of bad traits, which
 * `invalidTraits: "keep"` and `"drop"` turn into warnings.
 */
type WarningCode = Extract<IssueCode, "unrecognized_key" | "two_digit_year" | "no_offset" | "future_timestamp" | "placeholder_id" | "id_looks_like_email" | "id_looks_like_url" | "consumer_email_domain" | "similar_key" | "null_trait" | "past_timestamp" | "unusual_type" | "not_owner" | "upstream" | "empty" | "invalid_characters" | "not_serializable" | "invalid_type" | "invalid_email" | "invalid_url" | "invalid_phone" | "invalid_number" | "conflict">;
/** One thing that is wrong with a call. */
interface Issue {
    /** Stable, for programs. */
    code: IssueCode;
    /**
     * Where: `["traits", "address", "city"]`; `[]` for the whole call. Numbers are array indices. A
     * field that was given under its alias is named as the caller wrote it. The form is that of
     * Standard Schema.
     */
    path: (string | number)[];
    /** One English sentence for a developer. It names types, never values: issues end up in logs. */
    message: string;
}
/** Something that the caller may want to look at, though it does not make the call a bad one. */
interface Warning extends Issue {
    code: WarningCode;
}
/** Every {@link Change.rule}. The package's `docs/errors.md` has an example of each. */
type ChangeRule = 
/** Leading and trailing white space was removed, as `String.prototype.trim` does. */
"trimmed"
/** A number or BigInt became its decimal string. */
 | "to_string"
/** An alias became the field's own name. */
 | "renamed"
/** The timestamp was rewritten as RFC 3339 in UTC. */
 | "utc"
/** The two-digit year was read as 2000 + YY. */
 | "two_digit_year"
/** A number of seconds, milli-, micro- or nanoseconds since 1970 became a date. */
 | "from_epoch"
/** An HTTP date (RFC 9110, section 5.6.7) became RFC 3339. */
 | "from_http_date"
/** A date without a time became midnight UTC. */
 | "from_date_only"
/** `24:00:00` became midnight of the next day. */
 | "end_of_day"
/** Second 60 was capped at `59.999`. */
 | "leap_second"
/** `https://` was put before a bare host, or `https:` before `//host`. */
 | "scheme_added"
/** The ASCII letters of an e-mail address's domain were lower-cased. */
 | "lowercased_domain"
/** A telephone number was written in E.164 form. */
 | "e164"
/** The value is not sent. */
 | "dropped";
/** One thing that normalization did. */
interface Change {
    /** Where, as in {@link Issue.path}. */
    path: (string | number)[];
    /** What was done. */
    rule: ChangeRule;
}

/** The answer of {@link group}. */
interface GroupResponse {
    status: "success";
    /** The service's message, or `Group updated successfully`. Credentials are removed from it. */
    message: string;
    /** The service's `data`, or the normalized call if it sent none. */
    data: {
        [field: string]: unknown;
    };
    warnings: Warning[];
    /** What normalization did, in order. */
    changes: Change[];
    /** How many requests it took. */
    attempts: number;
}

/** What an outbox needs from a client, such as `createGroup` of either half makes. */
interface OutboxClient {
    group(call: any, options: {
        idempotencyKey: string;
        retry?: false;
    }): Promise<GroupResponse>;
    /** Judges a call before it is stored. */
    validate?(call: unknown): {
        ok: true;
        call: object;
    } | {
        ok: false;
        issues: object[];
    };
    readonly options?: {
        readonly endpoint?: unknown;
    };
}
/** How a call ended. */
interface OutboxResult {
    idempotencyKey: string;
    status: "delivered" | "refused" | "dropped";
    /** Why it was dropped. */
    reason?: "expired" | "overflow" | "unreadable" | "cleared";
    /** Why the service refused it. */
    error?: unknown;
}
/** The options of {@link createOutbox}. */
interface OutboxOptions {
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

/** Calls on their way. */
interface Outbox {
    /**
     * Stores a call, then sends it. Resolves once it is on disk; or, if the browser refuses to store it,
     * once sending has begun, with `stored: false`.
     *
     * @throws a `GroupError` for a call that can't be sent, which is not stored
     */
    group(call: any): Promise<{
        idempotencyKey: string;
        stored: boolean;
    }>;
    /** How many calls are waiting. */
    pending(): Promise<number>;
    /** Tries every call now. Resolves once nothing waits, or after two seconds. */
    flush(): Promise<void>;
    /** Drops every call, and returns how many there were. */
    clear(): Promise<number>;
    /** Stops sending from this page. Waiting calls stay. */
    close(): void;
}
declare function createOutbox(given: OutboxOptions): Outbox;

export { createOutbox };
export type { Outbox, OutboxClient, OutboxOptions, OutboxResult };
