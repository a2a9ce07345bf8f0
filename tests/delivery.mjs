// Sections 4 to 6 of the contract, against a real upstream that fails on demand (fault-upstream.mjs).
//
// Runs in every runtime: `context` is `{ runtime, upstream, page?, fewer?, atOnce?, fetchRepeats? }`.
// `fetchRepeats` says that the runtime's own `fetch` repeats a request whose connection is torn
// down (Deno up to 2.9.5 does), so the numbers of attempts and requests may differ there.

import { runTests } from "./checks.mjs";
import { answering } from "./delivery/answers.mjs";
import { batch } from "./delivery/batch.mjs";
import { dispatching } from "./delivery/dispatch.mjs";
import { identity } from "./delivery/identity.mjs";
import { options } from "./delivery/options.mjs";
import { ordering } from "./delivery/order.mjs";
import { profiles } from "./delivery/profiles.mjs";
import { sharing } from "./delivery/sharing.mjs";
import { statuses } from "./delivery/statuses.mjs";
import { timing } from "./delivery/timing.mjs";

// The slow ones first, and several at a time: they spend most of their time waiting.
export const scenarios = [...timing, ...sharing, ...answering, ...ordering, ...identity, ...dispatching, ...options, ...batch, ...profiles, ...statuses];

export function runDelivery(api, context) {
  return runTests(scenarios, context.page ? withoutKeepalive(api) : api, context, { atOnce: context.atOnce ?? 8 });
}

/**
 * In a page, `keepalive` is on by default: it gives one attempt for nothing, and Chromium holds
 * the connection of such a request for 30 s even when it is aborted. The scenarios that are not
 * about it go without, so that they count the same everywhere.
 */
export function withoutKeepalive(api) {
  const without = (options) => (typeof options === "object" && options !== null ? { keepalive: false, ...options } : options);
  return {
    ...api,
    group: (call, options) => api.group(call, without(options)),
    groupBatch: (calls, options) => api.groupBatch(calls, without(options)),
    createGroup: (options) => api.createGroup(without(options)),
  };
}
