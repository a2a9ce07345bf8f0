// The page half: the same call as the package's `group`, judged by the relay of the page's own site.

import { withDefaults } from "./defaults.ts";
import { deliver } from "./deliver.ts";
import { GroupError } from "./error.ts";
import { uuid } from "./key.ts";
import { observe } from "./observe.ts";
import { invalidOption, readOptions, TAKES } from "./options.ts";
import { serialize } from "./serialize.ts";
import type { GroupResponse, PageOptions } from "./types.ts";

export { GroupError };

async function send(call: unknown, options: PageOptions): Promise<GroupResponse> {
  let url: string;
  try {
    // http or https, without credentials.
    [url] = /^https?:..[^/@]+\/.*/.exec(new URL(options.endpoint ?? "/group", globalThis.location?.href).href)! as [string];
  } catch (cause) {
    throw invalidOption("endpoint", cause);
  }
  const key = (options.idempotencyKey ?? uuid()) || undefined;
  const { text, changes } = serialize(call, key);
  const response = await deliver(text, url, key, options);
  response.changes.unshift(...changes);
  return response;
}

export const group = async (call: unknown, options: PageOptions = {}) => send(call, readOptions(options));

export function createGroup(given: PageOptions = {}) {
  const takes = RegExp(`${TAKES.source}|^(onError:\\w*Function|defaults:(Object|\\w*Function))$`);
  const { onError, defaults, ...options } = readOptions(given, {}, takes);
  // One key is one effect: it can't stand for many calls.
  if (options.idempotencyKey) throw invalidOption("idempotencyKey");
  const client = {
    group(call: unknown, more: PageOptions = {}) {
      const sending = (async () => send(withDefaults(call, defaults), readOptions(more, options)))();
      // Told here, nobody else has to catch it.
      if (onError) sending.catch((error) => observe(onError, error));
      return sending;
    },
  };
  // Not enumerable: a client that is logged shows no credential.
  return Object.defineProperty(client, "options", { value: Object.freeze(options) });
}
