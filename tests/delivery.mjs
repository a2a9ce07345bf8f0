// Sections 4 to 6 of the contract against a real upstream that goes wrong (fault-upstream.mjs).
// Runs in every runtime: `context` is `{ runtime, upstream, page, fewer }`.

import { runTests } from "./checks.mjs";
import { batch } from "./delivery/batch.mjs";
import { identity } from "./delivery/identity.mjs";
import { profiles } from "./delivery/profiles.mjs";
import { statuses } from "./delivery/statuses.mjs";
import { timing } from "./delivery/timing.mjs";

// The slow ones first, then all of them some at a time: most of their time is waiting.
export const scenarios = [...timing, ...identity, ...batch, ...profiles, ...statuses];

export const runDelivery = (api, context) => runTests(scenarios, api, context, { atOnce: context.atOnce ?? 8 });
