/**
 * The page half: `group` for pages whose site has a relay (`group-call/edge`), which judges each call.
 * Same call, same answer, same errors as `group-call`, without the rules and without WebAssembly.
 *
 * @example
 * ```ts
 * import { group } from "group-call/page";
 *
 * await group({
 *   user_id: "user123",
 *   group_id: "account123",
 *   traits: { name: "Acme Inc", plan: "enterprise" },
 *   timestamp: new Date(),
 * });
 * ```
 *
 * @packageDocumentation
 */

import type { GroupResponse } from "../types/answer.js";
import type { DefaultableField, GroupCall, GroupTraits } from "../types/call.js";
import type { Given, Provided, TimestampDefault, UserIdDefault } from "../types/client.js";
import type { Change } from "../types/issue.js";
import { withDefaults } from "./defaults.js";
import { deliver } from "./deliver.js";
import { GroupError } from "./error.js";
import { uuid } from "./key.js";
import { invalidOption, readOptions, TAKES } from "./options.js";
import { serialize } from "./serialize.js";
import type { CreatePageOptions, PageClient, PageOptions, ReadOptions } from "./types.js";
import { observe } from "./wait.js";

export type { ErrorCode, GroupErrorDetails } from "../error.js";
export type * from "../types/answer.js";
export type * from "../types/call.js";
export type { Change, Issue, IssueCode, Warning, WarningCode } from "../types/issue.js";
export type { AttemptEvent, ResultEvent, RetryEvent, RetryOptions } from "../types/options.js";
export type { CreatePageOptions, PageClient, PageOptions } from "./types.js";
export { GroupError };

async function send(call: unknown, options: ReadOptions): Promise<GroupResponse> {
  let url: string;
  try {
    url = new URL(options.endpoint ?? "/group", globalThis.location?.href).href;
    // No other scheme, and no credentials.
    if (!/^https?:\/\/[^/@]+\//.test(url)) throw undefined;
    // React Native's own `URL` appends a slash to every path.
    if (url === `${options.endpoint}/`) url = `${options.endpoint}`;
  } catch (cause) {
    throw invalidOption("endpoint", cause);
  }
  const key = (options.idempotencyKey ?? uuid()) || undefined;
  const changes: Change[] = [];
  const text = serialize(call, changes, key);
  return deliver({ url, text, key, options }, changes);
}

/**
 * Sends one call to the relay, again where that may help. The request leaves before this returns,
 * unless `token` is a function: a call made in `pagehide` arrives.
 *
 * @typeParam T - your traits; a misspelt one then does not compile
 * @returns the relay's answer, with the warnings and changes that `validate` of `group-call` tells
 * @throws {@link GroupError}, always as a rejection: `INVALID_REQUEST` with every issue for a bad
 * call, `INVALID_OPTIONS` for bad options, and the other codes for what happens under way
 */
export async function group<T extends GroupTraits = GroupTraits>(
  call: GroupCall<Given<T>>,
  options: PageOptions = {},
): Promise<GroupResponse> {
  return send(call, readOptions(options, {}));
}

/**
 * Makes a client: options once, for every call. Fields that `defaults` always gives may be left out
 * of the client's calls; the types say so.
 *
 * @typeParam T - your traits; a misspelt one then does not compile
 * @throws {@link GroupError} `INVALID_OPTIONS`, at once
 */
export function createGroup<T extends GroupTraits = GroupTraits>(
  options: CreatePageOptions & { defaults: Provided<UserIdDefault & TimestampDefault> },
): PageClient<T, "user_id" | "timestamp">;
export function createGroup<T extends GroupTraits = GroupTraits>(
  options: CreatePageOptions & { defaults: Provided<UserIdDefault> },
): PageClient<T, "user_id">;
export function createGroup<T extends GroupTraits = GroupTraits>(
  options: CreatePageOptions & { defaults: Provided<TimestampDefault> },
): PageClient<T, "timestamp">;
export function createGroup<T extends GroupTraits = GroupTraits>(
  options?: CreatePageOptions,
): PageClient<T>;
export function createGroup(
  given: CreatePageOptions = {},
): PageClient<GroupTraits, DefaultableField> {
  const takes = RegExp(`${TAKES.source}|^(onError:\\w*Function|defaults:(Object|\\w*Function))$`);
  const { onError, defaults, ...options } = readOptions(given, {}, takes);
  // One key is one effect: it can't stand for many calls.
  if (options.idempotencyKey) throw invalidOption("idempotencyKey");
  const client = {
    group(call: unknown, more: PageOptions = {}) {
      const sending = (async () =>
        send(withDefaults(call, defaults), readOptions(more, options)))();
      // With onError, an unawaited rejection must not count as unhandled.
      if (onError) sending.catch((error) => observe(onError, error));
      return sending;
    },
  };
  // Not enumerable: a client that is logged shows no credential.
  return Object.defineProperties(client, {
    options: { value: Object.freeze(options) },
    // For the outbox: the call as it would be sent now.
    text: { value: (call: unknown) => serialize(withDefaults(call, defaults), []) },
  }) as typeof client & { options: CreatePageOptions };
}
