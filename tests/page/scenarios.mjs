// The delivery scenarios that apply to the page half too: one call to a service that understands the
// form of section 1.

import { dispatching } from "../delivery/dispatch.mjs";
import { identity } from "../delivery/identity.mjs";
import { options } from "../delivery/options.mjs";
import { statuses } from "../delivery/statuses.mjs";
import { timing } from "../delivery/timing.mjs";

/** Scenarios that do not apply to the page half, by name, and why. */
const ELSEWHERE = [
  [/the body is the normalized call/, "the relay normalizes"],
  [/a bad call is not sent|an id with line breaks/, "the relay judges"],
  [/profile|invalidTraits|a bad limit|as base64|an API key/, "an option of the relay's"],
  [/batch/, "a page sends one call"],
  [/keepalive "auto" in a page: small bodies/, "uses limits, an option of the relay's"],
  [/of any depth|takes every form/, "the page half removes only the plain, percent-encoded and base64 forms, and only from strings"],
];

/** The page half, without options that only a relay has: the profile and the retry budget. */
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
