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

// Each function stands alone, and none is created by a call, so that a bundler can drop those that
// nobody imports, along with all that only they need.

import { withDefaults } from "./call/defaults.js";
import { type GroupSchema, inputSchema, outputSchema } from "./call/schema.js";
import { validateCall, validateText } from "./call/validate.js";
import { makeShared, sendMany, sendOne, told } from "./group.js";
import { loadEarly } from "./module/instance.js";
import { NO_OPTIONS, type ReadOptions, readOptions } from "./options.js";
import type { GroupBatchResponse, GroupResponse } from "./types/answer.js";
import type { DefaultableField, GroupCall, GroupTraits } from "./types/call.js";
import type {
  Fields,
  Given,
  Offered,
  Provided,
  TimestampDefault,
  UserIdDefault,
} from "./types/client.js";
import type { JsonValidation, Validation } from "./types/issue.js";
import type {
  CreateGroupOptions,
  GroupBatchOptions,
  GroupOptions,
  ValidateOptions,
} from "./types/options.js";

export type { GroupSchema, SchemaResult } from "./call/schema.js";
export { type ErrorCode, GroupError, type GroupErrorDetails } from "./error.js";
export { init } from "./module/instance.js";
export type * from "./types/answer.js";
export type * from "./types/call.js";
export type * from "./types/host.js";
export type * from "./types/issue.js";
export type * from "./types/options.js";

/** The options of one call, merged over those of its client. */
const over = (base: ReadOptions, options: unknown): ReadOptions =>
  options === undefined ? base : readOptions(options, base, "defaults", "onError");

const overBatch = (base: ReadOptions, options: unknown): ReadOptions =>
  readOptions(options, base, "defaults", "onError", "idempotencyKey");

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
export async function group<T extends GroupTraits & Fields<T> = GroupTraits>(
  call: GroupCall<Given<T>>,
  options?: GroupOptions,
): Promise<GroupResponse> {
  return sendOne(call, over(NO_OPTIONS, options));
}

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
export async function groupBatch<T extends GroupTraits & Fields<T> = GroupTraits>(
  calls: readonly GroupCall<Given<T>>[],
  options?: GroupBatchOptions,
): Promise<GroupBatchResponse> {
  return sendMany(calls, overBatch(NO_OPTIONS, options));
}

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
export const validate = (call: Offered, options?: ValidateOptions): Validation =>
  validateCall(call, over(NO_OPTIONS, options));

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
export const validateJson = (
  json: string | Uint8Array,
  options?: ValidateOptions,
): JsonValidation => validateText(json, over(NO_OPTIONS, options));

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
export const groupSchema: GroupSchema = {
  "~standard": {
    version: 1,
    vendor: "group-call",
    validate(value) {
      const verdict = validate(value);
      return verdict.ok ? { value: verdict.call } : { issues: verdict.issues };
    },
    jsonSchema: { input: inputSchema, output: outputSchema },
  },
};

/**
 * A client: options given once, for every call. Its functions need no `this`.
 *
 * @typeParam T - the traits of every call
 * @typeParam Defaulted - the fields that `defaults` supplies
 */
export interface GroupClient<
  T extends object = GroupTraits,
  Defaulted extends DefaultableField = never,
> {
  /** {@link group} with the client's options; those given here win, headers are merged. */
  readonly group: (call: GroupCall<T, Defaulted>, options?: GroupOptions) => Promise<GroupResponse>;
  /** {@link groupBatch} with the client's options; those given here win, headers are merged. */
  readonly groupBatch: (
    calls: readonly GroupCall<T, Defaulted>[],
    options?: GroupBatchOptions,
  ) => Promise<GroupBatchResponse>;
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
export function createGroup<T extends GroupTraits & Fields<T> = GroupTraits>(
  options: CreateGroupOptions & { defaults: Provided<UserIdDefault & TimestampDefault> },
): GroupClient<T, "user_id" | "timestamp">;
export function createGroup<T extends GroupTraits & Fields<T> = GroupTraits>(
  options: CreateGroupOptions & { defaults: Provided<UserIdDefault> },
): GroupClient<T, "user_id">;
export function createGroup<T extends GroupTraits & Fields<T> = GroupTraits>(
  options: CreateGroupOptions & { defaults: Provided<TimestampDefault> },
): GroupClient<T, "timestamp">;
export function createGroup<T extends GroupTraits & Fields<T> = GroupTraits>(
  options?: CreateGroupOptions,
): GroupClient<T>;
export function createGroup(
  given?: CreateGroupOptions,
): GroupClient<GroupTraits, DefaultableField> {
  const options = Object.freeze(readOptions(given, NO_OPTIONS, "idempotencyKey"));
  const shared = makeShared();
  loadEarly();
  const filled = (call: unknown) => withDefaults(call, options.defaults);
  const client: Omit<GroupClient<GroupTraits, DefaultableField>, "options"> = {
    group: (call, more) =>
      told(options.onError, async () => sendOne(filled(call), over(options, more), shared)),
    groupBatch: (calls, more) =>
      told(options.onError, async () => sendMany(calls, overBatch(options, more), shared)),
    validate: (call, more) => validateCall(filled(call), over(options, more)),
  };
  // Not enumerable: it holds the token.
  const described = { __proto__: null, value: options as CreateGroupOptions } as PropertyDescriptor;
  return Object.defineProperty(client, "options", described) as GroupClient<
    GroupTraits,
    DefaultableField
  >;
}
