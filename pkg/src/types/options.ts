// The options, as the caller may write them.

import type { ErrorCode, GroupError } from "../error.js";
import type { Context, Id, NormalizedCall, Timestamp } from "./call.js";
import type { AbortSignalLike, FetchLike, HeadersLike, HostURL } from "./host.js";

/** How large a call may be. */
export interface Limits {
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
export interface ValidateOptions {
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
export interface RetryOptions {
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
export interface BatchOptions {
  /** At most this many calls; 1 or more. */
  calls?: number;
  /** At most this many bytes of body; 1 or more. */
  bytes?: number;
}

/**
 * A custom profile's answer to {@link CustomProfile.decode}: what the service's body says.
 */
export interface DecodedAnswer {
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
export interface CustomProfile {
  /**
   * Returns headers and body of one request. Called once per attempt, with that attempt's token and
   * time; the body must depend on the arguments alone. A throw ends the call with `INVALID_OPTIONS`.
   *
   * @param calls - the normalized calls; one, unless the request is a batch
   */
  encode(
    calls: NormalizedCall[],
    context: EncodeContext,
  ): {
    /** Where the option `headers` has the same name, that wins. */
    headers?: { [name: string]: string };
    body: string | Uint8Array;
  };
  /**
   * Reads an answer. If this is left out, a 2xx is a success unless its body says `status: "error"`
   * or `success: false`. For an answer that is not a 2xx, only `message` is used. A throw counts as
   * `{ ok: false }`.
   *
   * @param answer - `body` is the text of the answer, empty if it has none
   */
  decode?(answer: { status: number; body: string }): DecodedAnswer;
  /** The largest batch that the service takes. If this is left out, every call is a request of its own. */
  batch?: BatchOptions;
}

/** What {@link CustomProfile.encode} is given besides the calls. */
export interface EncodeContext {
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
export type Profile = "group" | "thrivestack" | "segment" | CustomProfile;

/** Reported before each attempt. */
export interface AttemptEvent {
  /** Number of the attempt, from 1. */
  attempt: number;
  /** The idempotency key of the request; `undefined` under `idempotencyKey: false`. */
  key: string | undefined;
}

/** Reported before each wait for another attempt. */
export interface RetryEvent {
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
export interface ResultEvent {
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
export interface SharedOptions extends ValidateOptions {
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
  fetch?: FetchLike | { fetch: FetchLike } | undefined;
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
export interface GroupOptions extends SharedOptions {
  /**
   * The key by which a service recognizes a repeated call: 1 to 255 of the characters
   * `A-Z a-z 0-9 . _ : -`. It is the same on every attempt; `false` sends none.
   * In the profile `"segment"`, a call's own `messageId` wins.
   * @defaultValue a fresh UUID for each call
   */
  idempotencyKey?: string | false | undefined;
}

/** The options of {@link groupBatch}. */
export interface GroupBatchOptions extends SharedOptions {
  /**
   * `false` sends no keys. A string is refused: one key cannot stand for many calls.
   * @defaultValue a fresh UUID for each request, or in the profile `"segment"` for each call
   */
  idempotencyKey?: false | undefined;
}

/** Values for fields that a call leaves out; never `traits` or the group. */
export interface CallDefaults {
  user_id?: Id | undefined;
  /** Sent as `user_id`. */
  userId?: Id | undefined;
  timestamp?: Timestamp | undefined;
  context?: Context | null | undefined;
}

/** The options of {@link createGroup}. */
export interface CreateGroupOptions extends SharedOptions {
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
