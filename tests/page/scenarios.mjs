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
  [/a bad call is not sent|an id with line breaks/, "the relay judges"],
  [/profile|invalidTraits|a bad limit|as base64|an API key/, "an option of the relay's"],
  [/batch/, "a page sends one call"],
  [/keepalive "auto" in a page: small bodies/, "gives limits, an option of the relay's"],
  [/of any depth|takes every form/, "the page half takes the plain, the percent-encoded and the base64 form out of strings, no more"],
];

/** The page half without what its relay has: the wire form of a service, the retry budget. */
const withoutRelays = (api) => ({
  ...api,
  group: (call, { profile, retry, ...options } = {}) => {
    if (retry) delete (options.retry = { ...retry }).budget;
    else if (retry === false) options.retry = false;
    return api.group(call, options);
  },
});

export const pageScenarios = [...timing, ...identity, ...dispatching, ...options, ...statuses].map((test) => {
  const reason = ELSEWHERE.find(([names]) => names.test(test.name))?.[1];
  if (reason) return { ...test, unless: () => reason };
  return { ...test, run: (api, context) => test.run(/a cause|answer lost/.test(test.name) ? withoutRelays(api) : api, context) };
});
