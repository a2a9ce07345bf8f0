// Traits that only some callers may set (option `owners`).

import { issueOf } from "../call/wording.js";
import { ISSUE } from "../module/protocol.js";
import { isObject } from "../options.js";
import type { Bytes } from "../types/host.js";
import type { Warning } from "../types/issue.js";
import { ownedIn, without } from "./ledger/module.js";

/** Whether this is what `authorize` returns for a server. Only an own member counts. */
export const isServer = (answer: unknown): boolean =>
  isObject(answer) && Object.hasOwn(answer, "as") && answer.as === "server";

/** The call as somebody who owns none of these traits may send it, and the names of those left out. */
export function disowned(json: Bytes, names: readonly string[]): { json: Bytes; left: string[] } {
  const owned = names.length ? ownedIn(json, names) : [];
  if (!owned.length) return { json, left: [] };
  const traits = owned.map(([trait]) => trait);
  return { json: without(json, traits), left: owned.map(([, name]) => names[name] as string) };
}

/** What the caller is told about a trait that was left out. */
export const notOwner = (name: string): Warning =>
  issueOf(ISSUE.notOwner, 0, ["traits", name]) as Warning;
