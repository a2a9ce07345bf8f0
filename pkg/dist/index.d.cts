/**
 * Validates, normalizes and delivers the `POST /group` call of customer-data services: it
 * associates one user with one group (a company, account, project or team) and stores the
 * group's traits.
 *
 * @example
 * ```ts
 * import { group } from "group-call";
 *
 * await group({
 *   user_id: "user123",
 *   group_id: "account123",
 *   traits: { name: "Acme Inc", plan: "enterprise", website: "acme.com" },
 *   timestamp: new Date(),
 * });
 * ```
 *
 * @packageDocumentation
 */

/** The described traits, and the kind of value that each takes. */
declare const TRAIT_KINDS: {
    /**
     * Where the group is: an object of street, city, state, country and postal_code.
     * A string or an array is kept as given, with the warning `unusual_type`.
     */
    readonly address: "address";
    /**
     * The URL of a picture: `http` or `https` as the WHATWG URL Standard parses it, without
     * credentials; or a bare host such as `acme.com/logo.png`, or `//host/path`, which get
     * `https://`. Otherwise `invalid_url`.
     */
    readonly avatar: "url";
    /**
     * A text about the group. A number becomes a string.
     */
    readonly description: "text";
    /**
     * An e-mail address as the HTML Living Standard has it, non-ASCII letters allowed
     * (RFC 6531), with a dotted domain; its domain is lower-cased. Otherwise `invalid_email`.
     */
    readonly email: "email";
    /**
     * How many people work there: any string such as `"50-100"`, or a number of zero or more,
     * which becomes a string if it is whole. Otherwise `invalid_number` or `invalid_type`.
     */
    readonly employees: "employees";
    /**
     * What the group is called. A number becomes a string.
     */
    readonly name: "text";
    /**
     * A telephone number of 3 to 15 digits. With a leading `+` and without an extension or
     * letters it is sent in E.164 form, otherwise as given. Otherwise `invalid_phone`.
     */
    readonly phone: "phone";
    /**
     * The plan that the group is on. A number becomes a string.
     */
    readonly plan: "plan";
    /**
     * The URL of the group's site: as for `avatar`. Otherwise `invalid_url`.
     */
    readonly website: "url";
    /**
     * The industry that the group belongs to. A number becomes a string.
     */
    readonly industry: "text";
};

/**
 * An identifier: a string, or a safe integer or BigInt, which becomes its decimal string.
 *
 * Leading and trailing white space is trimmed; nothing else is changed. At most 1,024 UTF-8 bytes
 * ({@link Limits.idBytes}). Blank ids, control and invisible characters, and texts that stand for
 * missing values, such as `"undefined"`, are refused.
 */
type Id = string | number | bigint;
/**
 * When the event was first created.
 *
 * A `Date`; text in RFC 3339 or ISO 8601 (basic, extended, week and ordinal dates, date only), or as
 * databases, mail, HTTP or `String(new Date())` write it; or a number: seconds since 1970 below 10¹¹
 * in magnitude, milliseconds from there, microseconds with 16 digits. A time without an offset is
 * read as UTC, with a warning; a time before the year 2000 gets one too.
 */
type Timestamp = string | number | Date;
/**
 * The trait `address`. Every field is optional; `null` usually means "clear this field".
 *
 * Other fields are sent too, with the warning `unrecognized_key`. TypeScript rejects them in an
 * object literal; to allow them, declare a type of your own: `Address & { region: string }`.
 */
interface Address {
    street?: string | null | undefined;
    city?: string | null | undefined;
    state?: string | null | undefined;
    /** A number becomes a string, but has no leading zeros: prefer a string. */
    postal_code?: string | number | null | undefined;
    country?: string | null | undefined;
    /** Sent as `postal_code`. */
    postalCode?: string | number | null | undefined;
    /** Sent as `postal_code`. */
    zip?: string | number | null | undefined;
    /** Sent as `postal_code`. */
    zipcode?: string | number | null | undefined;
    /** Sent as `postal_code`. */
    postcode?: string | number | null | undefined;
}
/** Whatever else a CRM stores for a trait: it is kept as given, with the warning `unusual_type`. */
type Unusual = object;
/** How Odoo writes a missing value: the trait is dropped, with the warning `empty`. */
type None = false;
type DescribedTraits = typeof TRAIT_KINDS;
/** The kinds of the described traits. */
type TraitKind = DescribedTraits[keyof DescribedTraits];
/** The described traits with the types that their kinds have here. All are optional. */
type TraitsOf<Types extends Record<TraitKind, unknown>> = {
    -readonly [Name in keyof DescribedTraits]?: Types[DescribedTraits[Name]];
};
/** What a caller may give for each kind of trait. */
type Given$1 = {
    [Kind in TraitKind]: {
        address: Address | string | readonly unknown[];
        email: string | Unusual;
        employees: string | number | Unusual;
        phone: string | number | Unusual;
        plan: string | number | Unusual;
        text: string | number;
        url: string;
    }[Kind] | None | null | undefined;
};
/**
 * The traits that the service describes. All are optional; `null` usually means "clear this
 * trait" and gives the warning `null_trait`; `undefined` is left out.
 *
 * It has no index signature. Extend it to name your own traits, and pass the result to
 * {@link group} or {@link createGroup} as a type argument, so that misspelt ones do not compile:
 *
 * @example
 * ```ts
 * import { group, type Traits } from "group-call";
 *
 * interface AcmeTraits extends Traits {
 *   name: string; // required here
 *   seats?: number;
 * }
 *
 * await group<AcmeTraits>({
 *   user_id: "user123",
 *   group_id: "account123",
 *   traits: { name: "Acme Inc", seats: 12 }, // `seets` would not compile
 *   timestamp: new Date(),
 * });
 * ```
 */
interface Traits extends TraitsOf<Given$1> {
}
/**
 * The described {@link Traits}, type-checked, and any others: the default for calls that name no
 * type of their own.
 *
 * The values of other traits are kept exactly as `JSON.stringify` writes them. A BigInt, a cycle,
 * `NaN` and `Infinity` have no JSON text and are `not_serializable`.
 */
interface GroupTraits extends Traits {
    [trait: string]: any;
    [Symbol.iterator]?: undefined;
    [Symbol.toPrimitive]?: undefined;
    [Symbol.toStringTag]?: undefined;
    [Symbol.match]?: undefined;
}
/** Extra information about the data point: a plain object of whatever JSON can express. */
type Context = object;
/** The fields of a call that a client's {@link CreateGroupOptions.defaults} can fill in. */
type DefaultableField = "user_id" | "timestamp";
/**
 * One call, as the caller may write it.
 *
 * `userId` and `groupId` are accepted for `user_id` and `group_id`; one of the two names is
 * required. Any other fields are dropped, with the warning `unrecognized_key`.
 *
 * @typeParam T - the traits; by default the described ones and any others
 * @typeParam Defaulted - fields that may be left out because the client has defaults for them
 *
 * @example
 * ```ts
 * import type { GroupCall } from "group-call";
 *
 * const call: GroupCall = {
 *   userId: 42,
 *   groupId: "account123",
 *   traits: { name: "Acme Inc", address: { city: "Berlin", country: "DE" } },
 *   timestamp: "2023-12-14T16:07:33.571Z",
 *   context: { ip: "203.0.113.7" },
 * };
 * ```
 */
type GroupCall<T extends object = GroupTraits, Defaulted extends DefaultableField = never> = CallBody<T> & GroupIdField & ("user_id" extends Defaulted ? Partial<Record<"user_id" | "userId", Id | undefined>> : UserIdField) & ("timestamp" extends Defaulted ? {
    timestamp?: Timestamp | undefined;
} : {
    timestamp: Timestamp;
});
interface CallBody<T> {
    /** Traits of the group; may be `{}`. */
    traits: T;
    /** Extra information about the data point. `null` counts as absent. */
    context?: Context | null | undefined;
}
type UserIdField = {
    user_id?: undefined;
    /** Sent as `user_id`. */
    userId: Id;
} | {
    /** Unique identifier of the user. */
    user_id: Id;
    /** The same under its other name; a different value is `conflict`. */
    userId?: Id | undefined;
};
type GroupIdField = {
    group_id?: undefined;
    /** Sent as `group_id`. */
    groupId: Id;
} | {
    /** Unique identifier of the group. */
    group_id: Id;
    /** The same under its other name; a different value is `conflict`. */
    groupId?: Id | undefined;
};
/** Whatever JSON can express. */
type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
/** An object of whatever JSON can express. */
interface JsonObject {
    [key: string]: JsonValue | undefined;
}
/**
 * The trait `address` as it is sent. A field that was not given as text is sent as it came, with the
 * warning `unusual_type`.
 */
interface NormalizedAddress extends JsonObject {
    street?: string | null;
    city?: string | null;
    state?: string | null;
    postal_code?: string | null;
    country?: string | null;
}
/** What is sent for each kind of trait. */
type Sent = {
    [Kind in TraitKind]: {
        address: NormalizedAddress | JsonValue[];
        email: JsonObject | JsonValue[];
        employees: number | JsonObject;
        phone: JsonObject | JsonValue[];
        plan: number | JsonObject | JsonValue[];
        text: never;
        url: never;
    }[Kind] | string | null;
};
/**
 * The traits as they are sent: described ones are strings, any others are what JSON made of them. What
 * a CRM stores in another shape is kept as given, with the warning `unusual_type`.
 *
 * These types do not cover `invalidTraits: "keep"`, under which a described trait, or a field of the
 * address, may be whatever was given for it; a warning then has its path. In the profiles `"segment"`
 * and `"thrivestack"` a number stays a number.
 */
interface NormalizedTraits extends JsonObject, TraitsOf<Sent> {
}
/**
 * One call as it is sent. It is itself a good call, and normalizing it again changes nothing.
 */
interface NormalizedCall {
    /** Unique identifier of the user. */
    user_id: string;
    /** Unique identifier of the group. */
    group_id: string;
    /** Traits of the group; may be `{}`. */
    traits: NormalizedTraits;
    /** RFC 3339 in UTC with `Z` and three to nine fraction digits: `2023-12-14T16:07:33.571Z`. */
    timestamp: string;
    /** Extra information about the data point. */
    context?: JsonObject;
    /** In profile `"segment"`: which services may have the data. */
    integrations?: JsonObject;
    /** In profile `"segment"`, as given. */
    anonymousId?: JsonValue;
    /** In profile `"segment"`: the call's key, if it has one of its own. */
    messageId?: string;
}

/**
 * Sends a request: the global `fetch`, or anything that takes arguments and returns a response like
 * these.
 */
type FetchLike = (url: string, init: FetchInit) => PromiseLike<FetchResponse>;
/** What a {@link FetchLike} is called with. */
interface FetchInit {
    method: "POST";
    headers: {
        [name: string]: string;
    };
    /** The same on every attempt. */
    body: string | Bytes;
    /** Redirects are never followed: they could take the credential elsewhere. */
    redirect: "manual";
    /**
     * Aborted at the attempt's timeout, and when the caller's own signal is. (Undefined if the host
     * has no `AbortController`, or if this `fetch` has refused the signal.)
     */
    signal: HostAbortSignal;
    keepalive?: boolean;
}
/** The parts of an answer that are read. `Response` is assignable to it. */
interface FetchResponse {
    readonly status: number;
    readonly headers?: {
        get(name: string): string | null;
    } | undefined;
    /** `"opaqueredirect"` is a redirect that was not followed. */
    readonly type?: string | undefined;
    readonly redirected?: boolean | undefined;
    text(): PromiseLike<string>;
}
/** The parts of an `AbortSignal` that are needed. */
interface AbortSignalLike {
    readonly aborted: boolean;
    readonly reason?: unknown;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
}
/** Headers as the Fetch Standard takes them: an object, pairs, or `Headers`. */
type HeadersLike = HostHeaders | {
    readonly [name: string]: string;
} | Iterable<readonly [string, string]>;
/** What {@link init} takes: the module, compiled or as bytes, or the response to a `fetch` for it. */
type ModuleSource = ArrayBuffer | ArrayBufferView | ResponseWithBytes | CompiledModule;
/** The parts of a response of `fetch` that {@link init} needs. */
interface ResponseWithBytes {
    readonly ok: boolean;
    arrayBuffer(): PromiseLike<ArrayBuffer>;
}
/** A `WebAssembly.Module`, which has no members to tell it by; but a URL is ruled out. */
type CompiledModule = object & {
    readonly href?: never;
};
/** A `Uint8Array` over an `ArrayBuffer`, never a shared one, whatever the compiler's version. */
type Bytes = ReturnType<Uint8Array["slice"]>;
/** The host's `URL`. */
type HostURL = typeof globalThis extends {
    URL: {
        prototype: infer T;
    };
} ? T : {
    readonly href: string;
};
/** The host's `AbortSignal`. */
type HostAbortSignal = typeof globalThis extends {
    AbortSignal: {
        prototype: infer T;
    };
} ? T : any;
/** The host's `Headers`. */
type HostHeaders = typeof globalThis extends {
    Headers: {
        prototype: infer T;
    };
} ? T : {
    get(name: string): string | null;
    forEach(callback: (value: string, name: string) => void): void;
};

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
/** What is wrong with a call: every problem at once. */
interface InvalidCall {
    ok: false;
    /** At least one. */
    issues: Issue[];
    warnings: Warning[];
}
/** The result of {@link validate}; it narrows on `ok`. */
type Validation = {
    ok: true;
    /** The call as it would be sent. */
    call: NormalizedCall;
    warnings: Warning[];
    /** What normalization did, in order. */
    changes: Change[];
} | InvalidCall;
/** The result of {@link validateJson}; it narrows on `ok`. */
type JsonValidation = {
    ok: true;
    /**
     * The call as it would be sent, as UTF-8: JSON text without white space between its parts.
     * Numbers keep their digits and strings their escapes.
     *
     * If nothing had to change, this is the very array that was given, provided that it was a
     * `Uint8Array` over the whole of an `ArrayBuffer`; anything else is copied.
     *
     * Use the array, not `json.buffer`: like Node's Buffers, small results are cut from a shared
     * buffer of 64 KiB, and transferring that takes the others away too. If you need a buffer of
     * its own, use `json.slice().buffer`.
     */
    json: Bytes;
    warnings: Warning[];
    /** What normalization did, in order. */
    changes: Change[];
} | InvalidCall;

/** {@link groupSchema}; assignable to `StandardSchemaV1<GroupCall, NormalizedCall>`. */
interface GroupSchema {
    readonly "~standard": {
        readonly version: 1;
        readonly vendor: "group-call";
        readonly validate: (value: unknown) => SchemaResult;
        readonly types?: {
            readonly input: GroupCall;
            readonly output: NormalizedCall;
        } | undefined;
        /** JSON Schema in the dialects `draft-2020-12` and `draft-07`; throws for other targets. */
        readonly jsonSchema: {
            readonly input: (options: {
                readonly target: string;
            }) => Record<string, unknown>;
            readonly output: (options: {
                readonly target: string;
            }) => Record<string, unknown>;
        };
    };
}
/** The result of {@link groupSchema}; it narrows on `issues`. */
type SchemaResult = {
    readonly value: NormalizedCall;
    readonly issues?: undefined;
} | {
    readonly issues: readonly Issue[];
};

/**
 * Why a call failed. The package's `docs/errors.md` says what to do about each code.
 */
type ErrorCode = 
/** The call is bad, or the service says so: 400, 409, 422. */
"INVALID_REQUEST"
/** 401, or the `token` function failed. */
 | "UNAUTHORIZED"
/** 403. */
 | "FORBIDDEN"
/** 404. */
 | "NOT_FOUND"
/** 405. */
 | "METHOD_NOT_ALLOWED"
/** 413. */
 | "PAYLOAD_TOO_LARGE"
/** 415. */
 | "UNSUPPORTED_MEDIA_TYPE"
/** 429. */
 | "RATE_LIMITED"
/** Any other status, a redirect, or a 2xx whose body says that it failed. */
 | "UPSTREAM_ERROR"
/** No answer came, or a success broke off. */
 | "NETWORK_ERROR"
/** An attempt, or the whole call, took too long. */
 | "TIMEOUT"
/** The caller's `signal` ended the call. */
 | "ABORTED"
/** An option is unknown or of the wrong type; the message names it. */
 | "INVALID_OPTIONS"
/** A fault of this package. */
 | "INTERNAL";
/** What a {@link GroupError} may hold besides its code and message. */
interface GroupErrorDetails {
    issues?: Issue[] | undefined;
    httpStatus?: number | undefined;
    retryAfter?: number | undefined;
    attempts?: number | undefined;
    idempotencyKey?: string | undefined;
    cause?: unknown;
}
/** What `JSON.stringify` makes of a {@link GroupError}: the service's own error body, and what is needed to resend the call. */
interface GroupErrorJson {
    status: "error";
    message: string;
    error_code: ErrorCode;
    issues: Issue[];
    attempts?: number;
    httpStatus?: number;
    retryAfter?: number;
    idempotencyKey?: string;
}
/**
 * What {@link group} rejects with, whatever happened.
 *
 * `JSON.stringify(error)` gives the service's own error body plus `issues`, and attempts, status and
 * key if there are any; {@link GroupError.from} turns that into an error again. No message, cause or
 * field holds a credential.
 *
 * @example
 * ```ts
 * import { group, GroupError } from "group-call";
 *
 * try {
 *   await group({ user_id: "user123", group_id: "account123", traits: {}, timestamp: new Date() });
 * } catch (error) {
 *   if (!(error instanceof GroupError)) throw error;
 *   if (error.error_code === "INVALID_REQUEST") console.warn(error.issues);
 *   else if (error.retryAfter !== undefined) console.warn(`again in ${error.retryAfter} s`);
 * }
 * ```
 */
declare class GroupError extends Error {
    static readonly name = "GroupError";
    readonly name: "GroupError";
    readonly status: "error";
    /** Stable, for programs. */
    readonly error_code: ErrorCode;
    /** What is wrong with the call; `[]` unless that is why it failed. */
    readonly issues: Issue[];
    /** How many requests were made; 0 if none was. */
    readonly attempts: number;
    /** The service's HTTP status, if the failure is about an answer. */
    readonly httpStatus?: number;
    /** How many seconds the service asked to wait, if it did. */
    readonly retryAfter?: number;
    /**
     * The key of the call, if it has one. Pass it as {@link GroupOptions.idempotencyKey} to send the
     * same call again without a second effect.
     */
    readonly idempotencyKey?: string;
    /** The underlying reason: what `fetch` rejected with, a `token` function's error, an abort's reason. */
    readonly cause?: unknown;
    /** The package creates these itself; tests of your own code may want to as well. */
    constructor(error_code: ErrorCode, message: string, details?: GroupErrorDetails);
    /**
     * Restores the error from what {@link GroupError.toJSON} returned: out of a worker's message, or a
     * log. Anything else becomes an error with the code `INTERNAL`.
     */
    static from(value: unknown): GroupError;
    /** The service's error body, plus `issues`, and what is needed to send the call again. */
    toJSON(): GroupErrorJson;
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
/** A call of a batch that the service accepted. */
interface GroupBatchSuccess {
    status: "success";
    /** The service's `data` for this call, or the normalized call if it sent none. */
    data: {
        [field: string]: unknown;
    };
}
/** A call of a batch that failed, with what is needed to send it again safely. */
interface GroupBatchFailure {
    status: "error";
    error_code: ErrorCode;
    message: string;
    /** What is wrong with the call; `[]` unless that is why it failed. */
    issues: Issue[];
    /** The service's HTTP status, if it answered. */
    httpStatus?: number;
    /** How many seconds the service asked to wait, if it did. */
    retryAfter?: number;
    /** The key that the call was sent with, if it had one. */
    idempotencyKey?: string;
}
/** What became of one call of a batch; it narrows on `status`. */
type GroupBatchResult = GroupBatchSuccess | GroupBatchFailure;
/** The answer of {@link groupBatch}. */
interface GroupBatchResponse {
    /** `"success"` if every call succeeded (or there were no calls), `"error"` if none did. */
    status: "success" | "partial" | "error";
    message: string;
    /** One result per call, in the order of the calls. */
    results: GroupBatchResult[];
}

/** `T` as the caller gave it, or its default, but never inferred from the call. */
type Given<T> = [T][T extends unknown ? 0 : never];
/** `T` as JSON sees it: no member may be a method, except `toJSON`, which says what it is as data. */
type Fields<T> = {
    [K in keyof T]: T[K] extends undefined ? T[K] : K extends "toJSON" ? T[K] : T[K] extends (...args: never[]) => unknown ? never : T[K];
};
/** Whatever is offered for validation. An editor that completes it offers a call's fields. */
type Offered = GroupCall | NonNullable<unknown> | null | undefined;
type Provided<T> = T | (() => T);
type UserIdDefault = {
    user_id: Id;
} | {
    userId: Id;
};
interface TimestampDefault {
    timestamp: Timestamp;
}

/** How large a call may be. */
interface Limits {
    /**
     * Bytes of the normalized call as UTF-8 JSON; more are `too_large`.
     * @defaultValue 32768
     */
    bytes?: number | undefined;
    /**
     * Levels of nesting, the call itself being 1; more are `too_deep`.
     * @defaultValue 32
     */
    depth?: number | undefined;
    /**
     * Bytes of `user_id` and of `group_id` in UTF-8; more are `too_long`.
     * @defaultValue 1024
     */
    idBytes?: number | undefined;
}
/** The options of validation. */
interface ValidateOptions {
    /**
     * What becomes of a described trait whose value is bad: `"reject"` refuses the call, `"keep"`
     * sends the trait as given, `"drop"` leaves it out (of an `address`, only the bad field). The
     * latter two give a warning with the code that the issue would have had. Ids, `traits`,
     * `timestamp` and `context` themselves are always checked strictly.
     * @defaultValue `"reject"`
     */
    invalidTraits?: "reject" | "keep" | "drop" | undefined;
    /** How large a call may be. */
    limits?: Limits | undefined;
    /**
     * The service's wire form, and with it the rules that a call is judged by: in `"segment"` and
     * `"thrivestack"` a number stays a number. Fields that are sent there under other names keep ours
     * in `call`.
     * @defaultValue `"group"`
     */
    profile?: Profile | undefined;
}
/** When and how often a failed attempt is repeated. */
interface RetryOptions {
    /**
     * Attempts in all, including the first; 1 or more.
     * @defaultValue 6, enough to outlast a deploy of a few seconds
     */
    attempts?: number;
    /**
     * Milliseconds. The wait before attempt n + 1 is uniformly random between 0 and
     * `min(cap, base · 2ⁿ⁻¹)` (full jitter), on top of what `Retry-After` asks for.
     * @defaultValue 500
     */
    base?: number;
    /**
     * Milliseconds; the most that {@link RetryOptions.base} grows to.
     * @defaultValue 60000
     */
    cap?: number;
    /**
     * Points that pay for retries, shared by all calls of a client (without a client, by all calls to one
     * endpoint and profile): a retry costs 5, after a timeout 10, and an accepted request earns 1 back.
     * Once they are spent, calls end at their first failure, so that a service that is down is not
     * asked several times for every call.
     * @defaultValue 500
     */
    budget?: number;
}
/** How many calls go into one request of a batch. */
interface BatchOptions {
    /** At most this many calls; 1 or more. */
    calls?: number;
    /** At most this many bytes of body; 1 or more. */
    bytes?: number;
}
/**
 * A custom profile's answer to {@link CustomProfile.decode}: what the service's body says.
 */
interface DecodedAnswer {
    /** Whether the service accepted what was sent. It only counts for 2xx answers. */
    ok: boolean;
    /** The service's message, for the response or the error. */
    message?: string | undefined;
    /** The service's data, an object. Without it the response holds the normalized call. */
    data?: object | null | undefined;
    /** An {@link ErrorCode} if `ok` is false; anything else counts as `UPSTREAM_ERROR`. */
    error_code?: string | undefined;
}
/**
 * A wire form of your own. Its functions are synchronous and pure.
 *
 * @example
 * ```ts
 * import { createGroup, type CustomProfile } from "group-call";
 *
 * const form: CustomProfile = {
 *   encode: ([call], { token, key }) => ({
 *     headers: { "content-type": "application/json", "x-token": token ?? "", "x-request-id": key ?? "" },
 *     body: JSON.stringify({ account: call?.group_id, member: call?.user_id, data: call?.traits }),
 *   }),
 *   decode: ({ body }) => ({ ok: body.startsWith("accepted") }),
 * };
 *
 * const client = createGroup({ endpoint: "https://crm.example/accounts", profile: form });
 * ```
 */
interface CustomProfile {
    /**
     * Returns headers and body of one request. Called once per attempt, with that attempt's token and
     * time; the body must depend on the arguments alone. A throw ends the call with `INVALID_OPTIONS`.
     *
     * @param calls - the normalized calls; one, unless the request is a batch
     */
    encode(calls: NormalizedCall[], context: EncodeContext): {
        /** Where the option `headers` has the same name, that wins. */
        headers?: {
            [name: string]: string;
        };
        body: string | Uint8Array;
    };
    /**
     * Reads an answer. If this is left out, a 2xx is a success unless its body says `status: "error"`
     * or `success: false`. For an answer that is not a 2xx, only `message` is used. A throw counts as
     * `{ ok: false }`.
     *
     * @param answer - `body` is the text of the answer, empty if it has none
     */
    decode?(answer: {
        status: number;
        body: string;
    }): DecodedAnswer;
    /** The largest batch that the service takes. If this is left out, every call is a request of its own. */
    batch?: BatchOptions;
}
/** What {@link CustomProfile.encode} is given besides the calls. */
interface EncodeContext {
    /** The option `token`, or what its function returned for this attempt. */
    token: string | undefined;
    /** The idempotency key of the request; the same on every attempt. */
    key: string | undefined;
    /** When the attempt is made, in RFC 3339. */
    sentAt: string;
}
/**
 * The wire form:
 *
 * - `"group"`: the call as a JSON object, `Authorization: Bearer`, header `Idempotency-Key`; no batches.
 * - `"thrivestack"`: always an array of calls, `x-api-key`; batches of at most 1,000 calls and 2 MB.
 * - `"segment"`: `{ type: "group", userId, groupId, traits, … }`, basic authentication with the
 *   write key, `messageId`; batches of at most 500 KB. For Segment, RudderStack, Jitsu, Hightouch,
 *   Customer.io and Dittofeed.
 * - an object: a {@link CustomProfile}.
 */
type Profile = "group" | "thrivestack" | "segment" | CustomProfile;
/** Reported before each attempt. */
interface AttemptEvent {
    /** Number of the attempt, from 1. */
    attempt: number;
    /** The idempotency key of the request; `undefined` under `idempotencyKey: false`. */
    key: string | undefined;
}
/** Reported before each wait for another attempt. */
interface RetryEvent {
    /** Number of the attempt that failed, from 1. */
    attempt: number;
    /** Milliseconds until the next attempt. */
    wait: number;
    /** The HTTP status of the answer; `undefined` if there was none. */
    status?: number | undefined;
    /** How many milliseconds the failed attempt took. */
    duration: number;
    /** The idempotency key of the request; `undefined` under `idempotencyKey: false`. */
    key: string | undefined;
    /** Why the attempt had no answer; `undefined` if it had one. */
    error_code?: "NETWORK_ERROR" | "TIMEOUT" | undefined;
}
/** Reported once per request, at its end. */
interface ResultEvent {
    /** How many attempts were made. */
    attempt: number;
    /** The HTTP status of the answer; `undefined` if there was none. */
    status?: number | undefined;
    /** Milliseconds since the beginning, waits included. */
    duration: number;
    /** The idempotency key of the request; `undefined` under `idempotencyKey: false`. */
    key: string | undefined;
    /** Why it failed; `undefined` if it succeeded. */
    error_code?: ErrorCode | undefined;
    /** In a relay with a ledger: the ledger failed, or was too slow, and was bypassed. */
    ledger?: "failed" | undefined;
}
/** What {@link group}, {@link groupBatch} and {@link createGroup} have in common. */
interface SharedOptions extends ValidateOptions {
    /**
     * Where to send: an `http` or `https` URL without credentials, or a path, which resolves against
     * the page. Without a page, a path is `INVALID_OPTIONS`.
     * @defaultValue `"/group"`
     */
    endpoint?: string | HostURL | undefined;
    /**
     * The credential, sent where the profile puts it; or a function returning one or a promise of one.
     * The function is called before each attempt, within {@link SharedOptions.deadline}; if it fails,
     * the call ends with `UNAUTHORIZED`, and its error is the `cause`.
     */
    token?: string | (() => string | PromiseLike<string>) | undefined;
    /** Extra headers, which win over the profile's. A call's headers are merged over the client's. */
    headers?: HeadersLike | undefined;
    /**
     * What to send with: a function, or an object with a `fetch` method such as a service binding.
     * @defaultValue the global `fetch`
     */
    fetch?: FetchLike | {
        fetch: FetchLike;
    } | undefined;
    /** Ends the call with `ABORTED`, whose `cause` is the signal's reason. */
    signal?: AbortSignalLike | undefined;
    /**
     * Milliseconds for one attempt, including the reading of the answer; then `TIMEOUT`, which is
     * retried.
     * @defaultValue 15000
     */
    timeout?: number | undefined;
    /**
     * Milliseconds for the whole call, including waits; in a batch, for each of its requests.
     * @defaultValue 45000
     */
    deadline?: number | undefined;
    /**
     * When and how often to try again; `false` for one attempt. Network failures, timeouts and 408,
     * 425, 429, 500, 502, 503, 504 are retried. `Retry-After` (RFC 9110, section 10.2.3) is the
     * minimum wait; one over 300 s, or past the deadline, ends the call at once.
     */
    retry?: false | RetryOptions | undefined;
    /**
     * Whether requests may outlive the page (`keepalive` of the Fetch Standard): with `"auto"` those of
     * pages, with `true` also those of workers, with `false` none; at most 60 KiB and 8 such requests
     * are in flight, and others go without.
     * @defaultValue `"auto"`
     */
    keepalive?: "auto" | boolean | undefined;
    /**
     * How {@link groupBatch} packs calls into requests, overriding the profile's own limits; `false`
     * for one request per call. With the profile `"group"`, setting limits makes the body a JSON array,
     * which the service must understand (the relay of `group-call/edge` does).
     */
    batch?: false | BatchOptions | undefined;
    /** Called before each attempt. An observer that throws or rejects changes nothing. */
    onAttempt?: ((event: AttemptEvent) => unknown) | undefined;
    /** Called before each wait for another attempt. */
    onRetry?: ((event: RetryEvent) => unknown) | undefined;
    /** Called at the end of each request, successful or not, but not for a call that was never sent. */
    onResult?: ((event: ResultEvent) => unknown) | undefined;
}
/** The options of {@link group}. */
interface GroupOptions extends SharedOptions {
    /**
     * The key by which a service recognizes a repeated call: 1 to 255 of the characters
     * `A-Z a-z 0-9 . _ : -`. It is the same on every attempt; `false` sends none.
     * In the profile `"segment"`, a call's own `messageId` wins.
     * @defaultValue a fresh UUID for each call
     */
    idempotencyKey?: string | false | undefined;
}
/** The options of {@link groupBatch}. */
interface GroupBatchOptions extends SharedOptions {
    /**
     * `false` sends no keys. A string is refused: one key cannot stand for many calls.
     * @defaultValue a fresh UUID for each request, or in the profile `"segment"` for each call
     */
    idempotencyKey?: false | undefined;
}
/** Values for fields that a call leaves out; never `traits` or the group. */
interface CallDefaults {
    user_id?: Id | undefined;
    /** Sent as `user_id`. */
    userId?: Id | undefined;
    timestamp?: Timestamp | undefined;
    context?: Context | null | undefined;
}
/** The options of {@link createGroup}. */
interface CreateGroupOptions extends SharedOptions {
    /**
     * `false` sends no keys. A string is refused: one key cannot stand for many calls.
     * @defaultValue a fresh UUID for each call
     */
    idempotencyKey?: false | undefined;
    /**
     * Values for the fields that a call leaves out, or a function returning them, called for each
     * call. Fields that are always given here need not be in the calls. A function that throws is
     * `INVALID_OPTIONS`.
     *
     * @example `() => ({ user_id: session.user.id, timestamp: new Date() })`
     */
    defaults?: CallDefaults | (() => CallDefaults) | undefined;
    /**
     * Called with each {@link GroupError} that a call of the client rejects with. With it, a rejection
     * that nobody handles does not end the process, so calls need not be awaited.
     *
     * @example `(error) => console.warn(error.error_code, error.message)`
     */
    onError?: ((error: GroupError) => unknown) | undefined;
}

/**
 * Loads the module early, which otherwise happens at the first call.
 *
 * A failed load is forgotten, so that it can be tried again.
 *
 * @param source - the module, compiled or as bytes, or the response to a `fetch` for it, or a promise
 * of one of these; by default, the entry's own
 * @throws whatever `WebAssembly.compile` or the fetch rejects with, as a rejection
 *
 * @example
 * ```ts
 * import { init } from "group-call";
 *
 * await init();
 * ```
 */
declare function init(source?: ModuleSource | PromiseLike<ModuleSource>): Promise<void>;

/**
 * Validates, normalizes and delivers the `POST /group` call of customer-data services: it
 * associates one user with one group (a company, account, project or team) and stores the
 * group's traits.
 *
 * @example
 * ```ts
 * import { group } from "group-call";
 *
 * await group({
 *   user_id: "user123",
 *   group_id: "account123",
 *   traits: { name: "Acme Inc", plan: "enterprise", website: "acme.com" },
 *   timestamp: new Date(),
 * });
 * ```
 *
 * @packageDocumentation
 */

/**
 * Validates, normalizes and sends one call, and retries where that may help.
 *
 * What it sends depends on its arguments alone: it remembers no earlier group, reads no cookie and
 * writes no storage.
 *
 * @typeParam T - your traits; a misspelt one then does not compile
 * @returns the service's answer
 * @throws {@link GroupError}, always as a rejection: `INVALID_REQUEST` with every issue for a bad
 * call (nothing is sent then), `INVALID_OPTIONS` for bad options, and the other
 * {@link ErrorCode | codes} for failures on the way
 *
 * @example
 * ```ts
 * import { group } from "group-call";
 *
 * const { message, warnings } = await group(
 *   {
 *     user_id: "user123",
 *     group_id: "account123",
 *     traits: { name: "Acme Inc", employees: 120, seats: 40 },
 *     timestamp: new Date(),
 *   },
 *   { endpoint: "https://api.example.com/group", token: "write-key", timeout: 5_000 },
 * );
 * ```
 */
declare function group<T extends GroupTraits & Fields<T> = GroupTraits>(call: GroupCall<Given<T>>, options?: GroupOptions): Promise<GroupResponse>;
/**
 * Sends many calls, packed into as few requests as the profile allows, up to 6 in parallel.
 *
 * Bad calls are reported by index and never sink good ones. A batch request that is refused with 400
 * or 413 is halved until the culprit stands alone.
 *
 * @typeParam T - your traits; a misspelt one then does not compile
 * @returns one result per call, in order
 * @throws {@link GroupError} `INVALID_OPTIONS`, as a rejection, for bad options alone
 *
 * @example
 * ```ts
 * import { groupBatch } from "group-call";
 *
 * const timestamp = new Date();
 * const { results } = await groupBatch(
 *   [
 *     { user_id: "u1", group_id: "g1", traits: { plan: "pro" }, timestamp },
 *     { user_id: "u2", group_id: "g1", traits: {}, timestamp },
 *   ],
 *   { endpoint: "https://api.example.com/group", profile: "thrivestack", token: "key" },
 * );
 * for (const result of results) {
 *   if (result.status === "error") console.warn(result.error_code, result.issues);
 * }
 * ```
 */
declare function groupBatch<T extends GroupTraits & Fields<T> = GroupTraits>(calls: readonly GroupCall<Given<T>>[], options?: GroupBatchOptions): Promise<GroupBatchResponse>;
/**
 * Validates and normalizes one call without sending it; synchronous, for forms and request
 * handlers.
 *
 * It accepts anything and never throws for bad data: all problems are found in one pass and reported
 * together.
 *
 * @throws {@link GroupError} `INVALID_OPTIONS` for bad options. With the entries that fetch the
 * module (`group-call/slim`) it also throws until {@link init} has resolved.
 *
 * @example
 * ```ts
 * import { validate } from "group-call";
 *
 * const verdict = validate({ userId: 42, group_id: " account123 ", traits: {}, timestamp: 1700000000 });
 * if (verdict.ok) console.log(verdict.call.timestamp, verdict.changes);
 * else for (const { path, message } of verdict.issues) console.warn(path.join("."), message);
 * ```
 */
declare const validate: (call: Offered, options?: ValidateOptions) => Validation;
/**
 * Validates and normalizes one call given as JSON text, without turning it into objects: numbers keep
 * their digits, and a duplicate key is noticed.
 *
 * @param json - text, or its bytes in UTF-8
 * @throws as {@link validate} does
 *
 * @example
 * ```ts
 * import { validateJson } from "group-call";
 *
 * const verdict = validateJson('{"user_id":"u1","group_id":"g1","traits":{},"timestamp":"2024-02-29T12:00:00Z"}');
 * const body = verdict.ok ? verdict.json : JSON.stringify({ issues: verdict.issues });
 * ```
 */
declare const validateJson: (json: string | Uint8Array, options?: ValidateOptions) => JsonValidation;
/**
 * The call as a Standard Schema, version 1 (https://standardschema.dev), with its JSON Schema
 * extension: for form libraries and validators that take any schema. Its `validate` is
 * synchronous, uses the default options, and puts a `code` on each issue.
 *
 * @example
 * ```ts
 * import { groupSchema } from "group-call";
 *
 * const result = groupSchema["~standard"].validate({ user_id: "u1" });
 * if (result.issues) console.warn(result.issues.length);
 * else console.log(result.value.group_id);
 * ```
 */
declare const groupSchema: GroupSchema;
/**
 * A client: options given once, for every call. Its functions need no `this`.
 *
 * @typeParam T - the traits of every call
 * @typeParam Defaulted - the fields that `defaults` supplies
 */
interface GroupClient<T extends object = GroupTraits, Defaulted extends DefaultableField = never> {
    /** {@link group} with the client's options; those given here win, headers are merged. */
    readonly group: (call: GroupCall<T, Defaulted>, options?: GroupOptions) => Promise<GroupResponse>;
    /** {@link groupBatch} with the client's options; those given here win, headers are merged. */
    readonly groupBatch: (calls: readonly GroupCall<T, Defaulted>[], options?: GroupBatchOptions) => Promise<GroupBatchResponse>;
    /** {@link validate} with the client's options and defaults. */
    readonly validate: (call: Offered, options?: ValidateOptions) => Validation;
    /**
     * The client's options, frozen. They hold the token, so the property is not enumerable: logging the
     * client, or making JSON of it, shows no credential.
     */
    readonly options: Readonly<CreateGroupOptions>;
}
/**
 * Creates a client: options given once, for every call.
 *
 * Fields that `defaults` always supplies may be left out of the client's calls, and the types know it.
 *
 * @typeParam T - your traits; a misspelt one then does not compile
 * @throws {@link GroupError} `INVALID_OPTIONS`, at once
 *
 * @example
 * ```ts
 * import { createGroup, type Traits } from "group-call";
 *
 * interface AcmeTraits extends Traits {
 *   seats?: number;
 * }
 *
 * const client = createGroup<AcmeTraits>({
 *   endpoint: "https://api.example.com/group",
 *   token: () => "a fresh token",
 *   defaults: () => ({ user_id: "user123", timestamp: new Date() }),
 * });
 *
 * await client.group({ group_id: "account123", traits: { seats: 12 } });
 * ```
 */
declare function createGroup<T extends GroupTraits & Fields<T> = GroupTraits>(options: CreateGroupOptions & {
    defaults: Provided<UserIdDefault & TimestampDefault>;
}): GroupClient<T, "user_id" | "timestamp">;
declare function createGroup<T extends GroupTraits & Fields<T> = GroupTraits>(options: CreateGroupOptions & {
    defaults: Provided<UserIdDefault>;
}): GroupClient<T, "user_id">;
declare function createGroup<T extends GroupTraits & Fields<T> = GroupTraits>(options: CreateGroupOptions & {
    defaults: Provided<TimestampDefault>;
}): GroupClient<T, "timestamp">;
declare function createGroup<T extends GroupTraits & Fields<T> = GroupTraits>(options?: CreateGroupOptions): GroupClient<T>;

export { GroupError, createGroup, group, groupBatch, groupSchema, init, validate, validateJson };
export type { AbortSignalLike, Address, AttemptEvent, BatchOptions, Bytes, CallDefaults, Change, ChangeRule, CompiledModule, Context, CreateGroupOptions, CustomProfile, DecodedAnswer, DefaultableField, EncodeContext, ErrorCode, FetchInit, FetchLike, FetchResponse, GroupBatchFailure, GroupBatchOptions, GroupBatchResponse, GroupBatchResult, GroupBatchSuccess, GroupCall, GroupClient, GroupErrorDetails, GroupOptions, GroupResponse, GroupSchema, GroupTraits, HeadersLike, HostAbortSignal, HostHeaders, HostURL, Id, InvalidCall, Issue, IssueCode, JsonObject, JsonValidation, JsonValue, Limits, ModuleSource, NormalizedAddress, NormalizedCall, NormalizedTraits, Profile, ResponseWithBytes, ResultEvent, RetryEvent, RetryOptions, SchemaResult, SharedOptions, Timestamp, TraitKind, Traits, ValidateOptions, Validation, Warning, WarningCode };
