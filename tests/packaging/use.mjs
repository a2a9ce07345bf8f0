// What every environment does with the package, as the text of a program.

/** In every environment it needs only the functions of `group-call` and an address. */
async function use({ group, validate, validateJson, groupSchema, GroupError }, endpoint) {
  const expect = (what, actual, expected) => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
    }
  };
  const sample = {
    user_id: "user123",
    group_id: "account123",
    traits: { name: "account name", industry: "industry belongs to", website: "example.com", phone: "+1 (415) 555-2671" },
    timestamp: "20-11-23T22:28:55.111Z",
  };

  // This comes first, so that nothing is loaded or configured before it.
  const answer = await group(sample, { endpoint });
  expect("status", answer.status, "success");
  expect("timestamp as sent", answer.data.timestamp, "2020-11-23T22:28:55.111Z");
  expect("website as sent", answer.data.traits.website, "https://example.com");

  const good = validate(sample);
  expect("ok", good.ok, true);
  expect("phone", good.call.traits.phone, "+14155552671");
  const bad = validate({ ...sample, user_id: " ", traits: { email: "nobody" } });
  expect("issues", bad.issues?.map(({ code, path }) => [code, path]).sort(), [["empty", ["user_id"]], ["invalid_email", ["traits", "email"]]]);
  const text = validateJson('{"user_id":"u1","group_id":"g1","traits":{"n":1.10},"timestamp":"2024-02-29T12:00:00.000Z"}');
  expect("digits", new TextDecoder().decode(text.json).includes('"n":1.10'), true);
  expect("schema", groupSchema["~standard"].version, 1);

  const error = await group({ ...sample, group_id: "" }, { endpoint }).catch((reason) => reason);
  expect("a GroupError", error instanceof GroupError && error.error_code, "INVALID_REQUEST");
  return "used";
}

const USE = use.toString();

/** Where a program's verdict goes. */
const REPORTS = {
  console: "(verdict) => console.log(`@@${verdict}`)",
  page: "(verdict) => (globalThis.verdict = verdict)",
  worker: "(verdict) => postMessage(verdict)",
};

/**
 * A program that uses the package and reports `used`, or what went wrong.
 * @param {{endpoint: string, report?: string, way?: "import" | "require", specifier?: string, before?: string}} how
 * `before` is run, with `api` in reach, ahead of the use
 */
export function program({ endpoint, report = "console", way = "import", specifier = "group-call", before = "" }) {
  const load = way === "require" ? `const api = require("${specifier}");` : `import * as api from "${specifier}";`;
  return `${load}
${USE}
const report = ${REPORTS[report]};
(async () => {
${before}
return use(api, ${JSON.stringify(endpoint)});
})().then(report, (error) => report(String(error?.stack ?? error) + " cause: " + error?.cause));
`;
}

/** A module that exports `answer()`, a promise of a Response: for workers and routes. */
export function answering({ endpoint, specifier = "group-call" }) {
  return `import * as api from "${specifier}";
${USE}
export const answer = () => use(api, ${JSON.stringify(endpoint)}).then(
  (verdict) => new Response(verdict),
  (error) => new Response(String(error?.stack ?? error) + " cause: " + error?.cause, { status: 500 }));
`;
}

/** Uses the functions of `api` in this process. */
export { use };
