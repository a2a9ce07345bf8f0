// Every case that a page can express, through the page half and a relay: the verdict, issues, warnings,
// changes and data must be those of `validate`. Runs in every runtime.

import { equal, fail, show } from "../checks.mjs";

/** A case's call as a page can hold it: JSON text must bring it to the relay unchanged. */
function expressed(test) {
  if (Object.hasOwn(test, "input")) return { call: test.input };
  if (!Object.hasOwn(test, "text")) return undefined;
  try {
    const call = JSON.parse(test.text);
    return JSON.stringify(call) === test.text ? { call } : undefined;
  } catch {
    return undefined;
  }
}

async function ended(promise) {
  try {
    return { answer: await promise };
  } catch (error) {
    return { error };
  }
}

async function runCase({ page, api, relayFor }, test, call) {
  const { profile, ...rules } = test.options ?? {};
  const verdict = api.validate(call, test.options);
  const { answer, error } = await ended(page.group(call, { ...relayFor(test.options ?? {}), retry: false }));
  if (Array.isArray(call)) return equal(error?.issues.map(({ code }) => code), ["invalid_type"], "issues of an array");
  if (!verdict.ok) {
    if (!error) fail(`accepted by the relay, but local issues are ${show(verdict.issues)}`);
    equal(error.issues, verdict.issues, `issues (${error.error_code}: ${error.message})`);
    const local = await ended(api.group(call, { ...rules, ...(profile && { profile }), endpoint: "https://nobody.test/" }));
    return equal([error.error_code, error.message], [local.error.error_code, local.error.message], "code and message");
  }
  if (error) fail(`refused by the relay: ${error.error_code} ${error.message} ${show(error.issues)}`);
  equal(answer.data, verdict.call, "data");
  equal([answer.warnings, answer.changes], [verdict.warnings, verdict.changes], "warnings and changes");
}

/**
 * @param page the namespace of `group-call/page`
 * @param api the namespace of `group-call`
 * @param relayFor the options that send a call to a relay with these options, in front of a service
 * that accepts everything
 */
export async function runPageCases(page, api, files, relayFor) {
  const result = { passed: 0, failed: [], inapplicable: [] };
  for (const [file, cases] of Object.entries(files)) {
    for (const test of cases) {
      const name = `${file}: ${test.description}`;
      const { call } = expressed(test) ?? {};
      if (call === undefined) {
        result.inapplicable.push({ name, why: "no page can express this call" });
        continue;
      }
      try {
        await runCase({ page, api, relayFor }, test, call);
        result.passed++;
      } catch (error) {
        result.failed.push({ name, why: error.message });
      }
    }
  }
  if (!result.passed) result.failed.push({ name: "cases", why: "nothing ran" });
  return result;
}

/** A relay with these options, in front of a service that accepts everything. */
export const acceptingRelay = (edge, options) =>
  edge.relay({
    ...options,
    upstream: "https://upstream.test/",
    fetch: async () => new Response('{"status":"success"}', { headers: { "content-type": "application/json" } }),
  });

/** A `relayFor` for a page half and a relay in the same process. */
export function relayInProcess(edge) {
  const relays = new Map();
  return (options) => {
    const key = JSON.stringify(options);
    if (!relays.has(key)) relays.set(key, acceptingRelay(edge, options));
    return {
      endpoint: "https://shop.test/group",
      fetch: (url, init) => relays.get(key).fetch(new Request(url, init), {}),
    };
  };
}
