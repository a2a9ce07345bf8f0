// Everything here compiles, in every configuration.

import {
  createGroup, group, groupBatch, groupSchema, GroupError, init, validate, validateJson,
  type Address, type AttemptEvent, type BatchOptions, type Bytes, type CallDefaults, type Change, type ChangeRule,
  type Context, type CreateGroupOptions, type CustomProfile, type DecodedAnswer, type EncodeContext, type ErrorCode,
  type FetchInit, type FetchLike, type FetchResponse, type GroupBatchFailure, type GroupBatchOptions,
  type GroupBatchResponse, type GroupBatchResult, type GroupBatchSuccess, type GroupCall, type GroupClient,
  type GroupErrorDetails, type GroupOptions, type GroupResponse, type GroupSchema, type GroupTraits, type HeadersLike,
  type Id, type Issue, type IssueCode, type JsonObject, type JsonValidation, type JsonValue, type Limits,
  type ModuleSource, type NormalizedAddress, type NormalizedCall, type NormalizedTraits, type Profile,
  type ResultEvent, type RetryEvent, type RetryOptions, type SharedOptions, type Timestamp, type Traits,
  type ValidateOptions, type Validation, type Warning, type WarningCode,
} from "group-call";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function is<_T extends true>() {}

const timestamp = new Date();
const base = { user_id: "u1", group_id: "g1", timestamp };

// Identifiers and timestamps of every type.
void group({ ...base, traits: {} });
void group({ user_id: 1, group_id: 2n as bigint, traits: {}, timestamp: 1_700_000_000 });
void group({ user_id: "u1", group_id: "g1", traits: {}, timestamp: "20-11-23T22:28:55.111Z" });

// Aliases: either name, or both.
void group({ userId: "u1", groupId: "g1", traits: {}, timestamp });
void group({ userId: "u1", group_id: "g1", traits: {}, timestamp });
void group({ user_id: "u1", userId: "u1", group_id: "g1", groupId: "g1", traits: {}, timestamp });
declare const maybe: string | undefined;
void group({ ...base, userId: maybe, traits: {} });

// Described traits, additional ones, null and undefined.
void group({
  ...base,
  traits: {
    name: "Acme Inc", industry: null, plan: 3, employees: 120, phone: "+1 201 555 0123", email: undefined,
    address: { street: "1 Main St", postal_code: 10115, country: null }, website: "acme.com",
    anything: 1, nested: { list: [1, "two", null] }, since: new Date(),
  },
  context: null,
});
void group({ ...base, traits: { anything: 1 }, context: { ip: "203.0.113.7" } });
void group({ ...base, traits: { address: { zip: "10115" } } });

// Interfaces have no index signature, but are still accepted as traits and contexts.
interface Plain {
  name: string;
  seats: number;
}
interface Page {
  url: string;
}
declare const plain: Plain;
declare const page: Page;
void group({ ...base, traits: plain, context: page });

// Classes with fields only, and classes with methods if one of them is toJSON.
class Fields {
  seats = 3;
}
class Seats {
  count = 3;
  toJSON() {
    return { seats: this.count };
  }
}
void group<Fields>({ ...base, traits: new Fields() });
void createGroup<Seats>().group({ ...base, traits: new Seats() });

// Traits of one's own.
interface AcmeTraits extends Traits {
  name: string;
  seats?: number;
  address?: Address & { region: string };
}
void group<AcmeTraits>({ ...base, traits: { name: "Acme Inc", seats: 12, plan: "pro", address: { region: "BE" } } });
void group<Plain>({ ...base, traits: { name: "Acme Inc", seats: 12 } });
type Closed = { plan: "free" | "pro" };
void group<Closed>({ ...base, traits: { plan: "pro" } });
void groupBatch<AcmeTraits>([{ ...base, traits: { name: "a" } }]);
const acmeCall: GroupCall<AcmeTraits> = { ...base, traits: { name: "a" } };
void group(acmeCall);
void group<AcmeTraits>(acmeCall);
function forward<T extends GroupTraits>(call: GroupCall<T>) {
  return group<T>(call);
}
void forward(acmeCall);

// A list, readonly or not.
const calls: readonly GroupCall[] = [acmeCall, { ...base, traits: { anything: 1 } }];
void groupBatch(calls, { batch: { calls: 100 }, idempotencyKey: false });
void groupBatch([], { batch: false });

// Less usual values: an address in one line, lists, a plan as an object, `false` for nothing.
void group({
  user_id: "u",
  group_id: "g",
  traits: { address: "1 Main St", phone: [{ value: "1" }], plan: { id: "pro" }, employees: { min: 1 }, website: false, email: [] },
  timestamp: 0,
});

// Validation takes anything and narrows on `ok`.
declare const unknown: unknown;
const verdict: Validation = validate(unknown, { invalidTraits: "drop", limits: { bytes: 1000 } });
if (verdict.ok) {
  is<Equal<typeof verdict.call, NormalizedCall>>();
  is<Equal<typeof verdict.call.user_id, string>>();
  const name: string | number | null | undefined = verdict.call.traits.name;
  const other: JsonValue | undefined = verdict.call.traits["anything"];
  const change: Change | undefined = verdict.changes[0];
  void [name, other, change];
  // A normalized call is itself accepted.
  void group(verdict.call);
} else {
  is<Equal<typeof verdict.ok, false>>();
  const issue: Issue | undefined = verdict.issues[0];
  void issue;
}
const warnings: Issue[] = verdict.warnings;
void warnings;
const bytesVerdict: JsonValidation = validateJson(new Uint8Array(), {});
if (bytesVerdict.ok) {
  is<Equal<typeof bytesVerdict.json, Bytes>>();
  const buffer: ArrayBuffer = bytesVerdict.json.buffer;
  const array: Uint8Array = bytesVerdict.json;
  void [buffer, array];
} else void bytesVerdict.issues;

// Every code, once: the compiler notices one that is missing.
export function severity(code: IssueCode): number {
  switch (code) {
    case "required": case "invalid_type": case "empty": case "too_long": case "placeholder_id":
    case "invalid_characters": case "invalid_timestamp": case "invalid_email": case "invalid_url":
    case "invalid_phone": case "invalid_number": case "not_serializable": case "invalid_json":
    case "duplicate_key": case "forbidden_key": case "conflict": case "too_deep": case "too_large":
      return 2;
    case "unrecognized_key": case "two_digit_year": case "no_offset": case "future_timestamp":
    case "id_looks_like_email": case "id_looks_like_url": case "consumer_email_domain":
    case "similar_key": case "null_trait": case "past_timestamp": case "unusual_type": case "not_owner": case "upstream":
      return 1;
    default: {
      const none: never = code;
      return none;
    }
  }
}
export function worthALook(warning: Warning): boolean {
  switch (warning.code) {
    case "unrecognized_key": case "two_digit_year": case "no_offset": case "future_timestamp":
    case "placeholder_id": case "id_looks_like_email": case "id_looks_like_url":
    case "consumer_email_domain": case "similar_key": case "null_trait": case "empty":
    case "past_timestamp": case "unusual_type": case "not_owner": case "upstream":
      return false;
    case "invalid_type": case "invalid_email": case "invalid_url": case "invalid_phone":
    case "invalid_number": case "invalid_characters": case "not_serializable": case "conflict":
      return true;
    default: {
      const none: never = warning.code;
      return none;
    }
  }
}
export function isOurFault(code: ErrorCode): boolean {
  switch (code) {
    case "INVALID_REQUEST": case "INVALID_OPTIONS": case "PAYLOAD_TOO_LARGE": case "INTERNAL": return true;
    case "UNAUTHORIZED": case "FORBIDDEN": case "NOT_FOUND": case "METHOD_NOT_ALLOWED":
    case "UNSUPPORTED_MEDIA_TYPE": case "RATE_LIMITED": case "UPSTREAM_ERROR": case "NETWORK_ERROR":
    case "TIMEOUT": case "ABORTED": return false;
    default: {
      const none: never = code;
      return none;
    }
  }
}
export function verb(rule: ChangeRule): string {
  switch (rule) {
    case "trimmed": case "to_string": case "renamed": case "utc": case "two_digit_year": case "from_epoch":
    case "from_http_date": case "from_date_only": case "end_of_day": case "leap_second": case "scheme_added":
    case "lowercased_domain": case "e164": return "written differently";
    case "dropped": return "left out";
    default: {
      const none: never = rule;
      return none;
    }
  }
}

// Errors and responses.
export async function send(): Promise<GroupResponse | undefined> {
  try {
    const response = await group({ ...base, traits: {} });
    is<Equal<typeof response.status, "success">>();
    is<Equal<typeof response.attempts, number>>();
    void response.data["user_id"];
    return response;
  } catch (error) {
    if (!(error instanceof GroupError)) throw error;
    is<Equal<typeof error.name, "GroupError">>();
    is<Equal<typeof error.status, "error">>();
    is<Equal<typeof error.error_code, ErrorCode>>();
    const all: [number | undefined, number | undefined, number, string | undefined, unknown, Issue[]] =
      [error.httpStatus, error.retryAfter, error.attempts, error.idempotencyKey, error.cause, error.issues];
    const body: { status: "error"; message: string; error_code: ErrorCode; issues: Issue[] } = error.toJSON();
    const plainError: Error = error;
    void [all, body, plainError];
    return undefined;
  }
}
export async function sendMany() {
  const { status, message, results }: GroupBatchResponse = await groupBatch(calls);
  is<Equal<typeof status, "success" | "partial" | "error">>();
  for (const result of results) {
    if (result.status === "success") is<Equal<typeof result, GroupBatchSuccess>>();
    else {
      is<Equal<typeof result, GroupBatchFailure>>();
      const again: GroupBatchResult = result;
      void [again, result.error_code, result.issues, result.httpStatus, result.retryAfter, result.idempotencyKey];
    }
  }
  return message;
}
void new GroupError("RATE_LIMITED", "Too many requests", { retryAfter: 3, cause: "test" });

// Options.
const custom: CustomProfile = {
  encode: (list: NormalizedCall[], { token, key, sentAt }: EncodeContext) => ({
    headers: { "x-token": token ?? "", "x-key": key ?? "" },
    body: list.length > 1 ? JSON.stringify({ list, sentAt }) : new Uint8Array(),
  }),
  decode: ({ status, body }): DecodedAnswer => ({ ok: status < 300 && body !== "", message: maybe, data: { body } }),
  batch: { calls: 10 },
};
const profiles: Profile[] = ["group", "thrivestack", "segment", custom, { encode: () => ({ body: "" }) }];
const fetcher: FetchLike = async (url: string, init: FetchInit): Promise<FetchResponse> => {
  void [url, init.method, init.headers["content-type"], init.body, init.redirect, init.signal, init.keepalive];
  return { status: 200, headers: { get: () => null }, text: async () => "" };
};
const key: string | false = false;
export const options: GroupOptions = {
  endpoint: "/group",
  profile: profiles[0] ?? "group",
  token: async () => "token",
  headers: { "x-tenant": "a" },
  fetch: fetcher,
  signal: { aborted: false, addEventListener: () => {}, removeEventListener: () => {} },
  timeout: 1000,
  deadline: 2000,
  retry: { attempts: 2, base: 100, cap: 1000 },
  keepalive: "auto",
  idempotencyKey: key,
  batch: { calls: 10, bytes: 1000 },
  onAttempt: ({ attempt, key }: AttemptEvent) => [attempt, key],
  onRetry: ({ attempt, wait, status, duration, key, error_code }) => void [attempt, wait, status, duration, key, error_code],
  onResult: async ({ attempt, status, duration, key, error_code }) => void [attempt, status, duration, key, error_code],
  invalidTraits: "keep",
  limits: { bytes: 1, depth: 2, idBytes: 3 },
};
void group({ ...base, traits: {} }, { ...options, fetch: { fetch: fetcher }, retry: false, token: undefined, headers: [["a", "b"]] });

// Clients: what `defaults` gives may be left out of the calls.
const bare: GroupClient = createGroup({ endpoint: "/group" });
void bare.group({ ...base, traits: { anything: 1 } });
const both = createGroup({ defaults: () => ({ user_id: "u1", timestamp: new Date() }) });
void both.group({ group_id: "g1", traits: { anything: 1 } });
void both.group({ ...base, traits: {} }, { idempotencyKey: "key-1", headers: { a: "b" } });
void both.groupBatch([{ groupId: "g1", traits: {} }]);
const user = createGroup<AcmeTraits>({ defaults: { userId: 1 }, token: "t" });
void user.group({ group_id: "g1", traits: { name: "a" }, timestamp });
const clock = createGroup<AcmeTraits>({ defaults: () => ({ timestamp: Date.now(), context: { ip: "::1" } }) });
void clock.group({ user_id: "u1", group_id: "g1", traits: { name: "a" } });
const held: GroupClient<AcmeTraits, "user_id" | "timestamp"> = createGroup<AcmeTraits>({
  defaults: { user_id: "u1", timestamp: 0 },
});
const { validate: check, group: sendOne } = held;
const checked: Validation = check({ group_id: 1 });
void sendOne({ group_id: "g1", traits: { name: "a" } });
const clientOptions: CreateGroupOptions = held.options;
void createGroup(clientOptions).groupBatch(calls);
createGroup();

// The schema and the loading.
const schema: GroupSchema = groupSchema;
const result = schema["~standard"].validate(unknown);
if (result.issues) is<Equal<typeof result.issues, readonly Issue[]>>();
else is<Equal<typeof result.value, NormalizedCall>>();
void schema["~standard"].jsonSchema.input({ target: "draft-2020-12" });
const loaded: Promise<void> = init();
void init(new ArrayBuffer(8));
void init(Promise.resolve(new Uint8Array()));

export const used: [
  CallDefaults, BatchOptions, Context, GroupBatchOptions, GroupErrorDetails, HeadersLike, Id, JsonObject, Limits,
  NormalizedAddress, NormalizedTraits, RetryOptions, SharedOptions, Timestamp, ValidateOptions, WarningCode,
][] = [];
export type Events = [AttemptEvent, RetryEvent, ResultEvent, ModuleSource];
export { checked, loaded };
