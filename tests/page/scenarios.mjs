// The delivery scenarios that hold for the page half too: those of one call to a service that
// understands section 1's form.

import { dispatching } from "../delivery/dispatch.mjs";
import { identity } from "../delivery/identity.mjs";
import { options } from "../delivery/options.mjs";
import { statuses } from "../delivery/statuses.mjs";
import { timing } from "../delivery/timing.mjs";

/** Scenarios that are not the page half's, and why. */
const ELSEWHERE = [
  [/the body is the normalized call/, "the relay normalizes"],
  [/a bad call is not sent/, "the relay judges"],
  [/an id with line breaks/, "the relay judges"],
  [/profile|invalidTraits|a bad limit|as base64|an API key/, "an option of the relay's"],
  [/keepalive "auto" in a page: small bodies/, "gives limits, an option of the relay's"],
];

export const pageScenarios = [...timing, ...identity, ...dispatching, ...options, ...statuses].map((test) => {
  const reason = ELSEWHERE.find(([names]) => names.test(test.name))?.[1];
  return reason ? { ...test, unless: () => reason } : test;
});
