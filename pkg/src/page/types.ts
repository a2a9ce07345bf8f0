// Types of the page half: those of the package, without what is the relay's.

import type { GroupError } from "../error.js";
import type { GroupResponse } from "../types/answer.js";
import type { DefaultableField, GroupCall, GroupTraits } from "../types/call.js";
import type { CreateGroupOptions, GroupOptions, RetryOptions } from "../types/options.js";

/** The options of {@link group}. Those about the call itself are the relay's. */
export interface PageOptions
  extends Omit<GroupOptions, "profile" | "batch" | "invalidTraits" | "limits" | "retry"> {
  /** When and how often to try again; `false` for one attempt. */
  retry?: false | Omit<RetryOptions, "budget"> | undefined;
}

/** The options of {@link createGroup}. */
export interface CreatePageOptions
  extends Omit<PageOptions, "idempotencyKey">,
    Pick<CreateGroupOptions, "defaults"> {
  /** `false` sends no keys. A string is refused: one key can't stand for many calls. */
  idempotencyKey?: false | undefined;
  /** Told of each error. Where it is given, a rejection that nobody awaits is no uncaught one. */
  onError?: ((error: GroupError) => unknown) | undefined;
}

/** A client: options once, for every call. */
export interface PageClient<
  T extends object = GroupTraits,
  Defaulted extends DefaultableField = never,
> {
  /** {@link group} with the client's options; those given here win, headers are merged. */
  readonly group: (call: GroupCall<T, Defaulted>, options?: PageOptions) => Promise<GroupResponse>;
  /** The client's options, frozen. They hold the token, so they can't be enumerated. */
  readonly options: Readonly<CreatePageOptions>;
}

/** Options that have been read. */
export interface ReadOptions extends Omit<PageOptions, "headers"> {
  headers?: { [name: string]: string };
  onError?: CreatePageOptions["onError"];
  defaults?: CreatePageOptions["defaults"];
}
