// Section 7 of the contract, in any runtime: a relay in front of a real upstream that fails on demand.

import { runTests, together } from "./checks.mjs";
import { bodies } from "./relay/bodies.mjs";
import { calls } from "./relay/calls.mjs";
import { health } from "./relay/health.mjs";
import { origins } from "./relay/origins.mjs";
import { queues } from "./relay/queue.mjs";
import { security } from "./relay/security.mjs";
import { sharing } from "./relay/sharing.mjs";
import { statuses } from "./relay/statuses.mjs";

// Some of them watch the console or the whole module, so they run alone.
const ALONE = /S8|S19|S21|memory/;

/** @param context `{ runtime, upstream, atOnce?, calls?, only? }`; `only` selects tests whose names contain it */
export async function runRelay(api, context) {
  const every = [...bodies, ...statuses, ...sharing, ...origins, ...calls, ...queues, ...security, ...health];
  const all = every.filter(({ name }) => name.includes(context.only ?? ""));
  const alone = all.filter(({ name }) => ALONE.test(name));
  const others = all.filter(({ name }) => !ALONE.test(name));
  return together(
    await runTests(others, api, context, { atOnce: context.atOnce ?? 6 }),
    await runTests(alone, api, context),
  );
}
