// The machine-readable contract (pkg/schema.json, pkg/openapi.json) against the package.
//
//   node tests/schema.mjs            the test (`node --test tests/schema.mjs` does too)
//   node tests/schema.mjs --write    writes the described traits into pkg/schema.json, and its schemas into pkg/openapi.json

import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bytes, equal, fail, lines, ok, runTests, show } from "./checks.mjs";
import { CASES, PACKAGE } from "./paths.mjs";
import { reportOf } from "./report.mjs";
import { traitProperties, withTraitProperties } from "./schema-traits.mjs";

const SCHEMA = join(PACKAGE, "schema.json");
const OPENAPI = join(PACKAGE, "openapi.json");
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const built = (name) => import(pathToFileURL(join(PACKAGE, "dist", name)).href);

const isWriting = process.argv[2] === "--write";
if (isWriting) {
  const { properties } = read(SCHEMA).$defs.Traits;
  writeFileSync(SCHEMA, withTraitProperties(readFileSync(SCHEMA, "utf8"), traitProperties(properties)));
}
const schema = read(SCHEMA);
const openapi = read(OPENAPI);

// ── The cases ────────────────────────────────────────────────────────────────────────────────

const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const fromHex = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const byteLength = (string) => bytes(string).length;

/** Every string in `value`, keys included. */
function* strings(value) {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      yield key;
      yield* strings(member);
    }
  }
}

/** Whether `json` contains a number that a double cannot hold exactly. */
function outgrowsDoubles(json) {
  const literals = json.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g) ?? [];
  return literals.some((literal) => {
    const digits = literal.replace(/[eE].*/, "").replace(/\D/g, "").replace(/^0+/, "");
    return digits.length > 15 || Math.abs(Number(/[eE](.*)/.exec(literal)?.[1] ?? 0)) > 300;
  });
}

const only = (...codes) => ({ issues }) => issues.length > 0 && issues.every(({ code }) => codes.includes(code));

/**
 * What JSON Schema cannot say: where it and the package differ, the first class that applies is
 * the reason. `count` is how many cases a class explains: it changes with the cases, and by hand.
 */
const INEXPRESSIBLE = {
  "not JSON": {
    why: "text that no parser reads has no value for a schema to judge",
    count: 87,
    applies: ({ parses }) => !parses,
  },
  "repeated keys": {
    why: "a schema judges values, in which a key stands once",
    count: 16,
    applies: only("duplicate_key"),
  },
  "two values that must agree": {
    why: "no keyword compares two values of one document",
    count: 6,
    applies: only("conflict"),
  },
  depth: {
    why: "32 levels would take 32 copies of every definition, and the limit is an option",
    count: 4,
    applies: only("too_deep"),
  },
  "size of the call": {
    why: "no keyword measures a document, least of all the normalized one",
    count: 5,
    applies: only("too_large"),
  },
  "length in bytes": {
    why: "maxLength and patterns count characters, before anything is trimmed",
    count: 4,
    applies: ({ issues, value }) =>
      only("too_long")({ issues }) ||
      (only("invalid_email")({ issues }) &&
        (byteLength(value.traits.email) > 254 || byteLength(value.traits.email.split("@")[0]) > 64)),
  },
  "lone surrogates": {
    why: "they are no characters, so not in JSON Schema's data model; not every engine could hold the pattern",
    count: 6,
    applies: ({ value }) => [...strings(value)].some((string) => !string.isWellFormed()),
  },
  calendar: {
    why: "days that a month, year or week does not have, and offsets that lead out of the years 0000 to 9999, are arithmetic",
    count: 15,
    applies: ({ issues, value }) => only("invalid_timestamp")({ issues }) && typeof value.timestamp === "string",
  },
  "numbers beyond doubles": {
    why: "a schema's validator sees the double, the package the digits",
    count: 4,
    applies: ({ json }) => outgrowsDoubles(json),
  },
  "URL parser": {
    why: "the WHATWG URL Standard is an algorithm",
    count: 5,
    applies: only("invalid_url"),
  },
};
/** The only kind of call that the package may accept and the schema refuse. */
const STRICTER = "numbers beyond doubles";

function cases() {
  const files = readdirSync(CASES).filter((name) => name.endsWith(".json")).sort();
  return files.flatMap((file) => read(join(CASES, file)).map((test) => ({ ...test, file })));
}

/** A case as text, as a value, and as the package judges it with default options. */
function judged(api, test) {
  const input = test.hex === undefined ? (test.text ?? JSON.stringify(test.input)) : fromHex(test.hex);
  const { ok, issues = [] } = api.validateJson(input);
  try {
    // Removing a byte order mark is the parser's business: a schema judges what has been parsed.
    const json = (typeof input === "string" ? input : text.decode(input)).replace(/^\ufeff/, "");
    return { ok, issues, json, value: JSON.parse(json), parses: true };
  } catch {
    return { ok, issues, parses: false };
  }
}

function compareCases(api, isCall) {
  const counts = Object.fromEntries(Object.keys(INEXPRESSIBLE).map((name) => [name, 0]));
  const wrong = [];
  let same = 0;
  for (const test of cases()) {
    const case_ = judged(api, test);
    const where = `${test.file}: ${test.description}`;
    const verdict = case_.parses && isCall(case_.value);
    if (case_.parses && verdict === case_.ok) {
      same++;
      continue;
    }
    const found = Object.keys(INEXPRESSIBLE).find((name) => INEXPRESSIBLE[name].applies(case_));
    if (found === undefined) wrong.push(`${where}: the package says ${case_.ok ? "good" : show(lines(case_.issues, "code"))}, the schema the contrary: ${show(isCall.errors?.[0])}`);
    else if (case_.ok && found !== STRICTER) wrong.push(`${where}: the schema refuses what the package accepts`);
    else counts[found]++;
  }
  ok(wrong.length === 0, wrong.join("\n"));
  equal(counts, Object.fromEntries(Object.entries(INEXPRESSIBLE).map(([name, { count }]) => [name, count])), "cases by class");
  ok(same > 800, `only ${same} cases were compared`);
  const apart = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `JSON Schema: the package's verdict on ${same} cases; ${apart} it cannot express: ${Object.entries(counts).map((entry) => entry.join(" ")).join(", ")}`;
}

// ── The OpenAPI document ─────────────────────────────────────────────────────────────────────

/** The schemas of schema.json as components of the OpenAPI document. */
function components() {
  const moved = JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
  const { $schema, $id, $defs, ...GroupCall } = moved;
  return { GroupCall, ...$defs };
}

const pointer = (...keys) => `openapi#/${keys.map((key) => encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
const resolve = (node) => (node.$ref ? node.$ref.slice(2).split("/").reduce((value, key) => value[key], openapi) : node);
const { post, options } = openapi.paths["/group"];

function validators() {
  // Other tests check the examples. `allowUnionTypes` is for `"type": ["string", "null"]`.
  const ajv = addFormats.default(new Ajv2020({ allowUnionTypes: true, allErrors: true }));
  ajv.addSchema(schema);
  ajv.addSchema({ $id: "openapi", ...openapi }, undefined, undefined, false);
  for (const keyword of ["openapi", "info", "servers", "tags", "paths", "components"]) ajv.addKeyword(keyword);
  return ajv;
}

function check(validate, value, what) {
  if (!validate(value)) fail(`${what}: ${show(validate.errors)}`);
}

const STATUSES = ["200", "202", "207", "400", "401", "403", "404", "405", "408", "413", "415", "429", "500", "502", "503", "504"];
/** Documented for the service only: the relay turns these into 502. */
const NOT_BY_THE_RELAY = ["401"];

const GOOD = { user_id: "u", group_id: "g", traits: {}, timestamp: "2024-02-29T12:00:00.000Z" };

/** A request to the relay for every documented answer. */
function requests() {
  const upstream = (status, headers) => async () => new Response(status === 200 ? "{}" : "no", { status, headers });
  const relayed = { upstream: "https://service.example/group", retry: false, fetch: upstream(200) };
  const send = (body, { method = "POST", headers = {}, path = "/group" } = {}) =>
    new Request(`https://page.example${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(method === "POST" ? { body: typeof body === "string" || body instanceof ReadableStream ? body : JSON.stringify(body), duplex: "half" } : {}),
    });
  const queue = { send: async () => {} };
  const full = { send: async () => Promise.reject(new Error("full")) };
  const silent = (_, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const foreign = { headers: { origin: "https://app.example" } };
  const allowed = { ...relayed, allowedOrigins: ["https://app.example"] };
  return [
    [200, relayed, send(GOOD)],
    [200, allowed, send([GOOD, GOOD], foreign)],
    [202, { ...relayed, mode: "ack", queue }, send(GOOD)],
    [202, { ...relayed, mode: "ack", queue }, send([GOOD, GOOD])],
    [207, relayed, send([GOOD, {}], { headers: { "idempotency-key": "k" } })],
    [400, relayed, send({})],
    [400, relayed, send("{")],
    [400, relayed, send([{}, 1])],
    [400, { ...relayed, fetch: upstream(422) }, send(GOOD)],
    [400, relayed, send(GOOD, { headers: { "idempotency-key": "?" } })],
    [403, relayed, send(GOOD, foreign)],
    [403, { ...relayed, authorize: () => false }, send(GOOD)],
    [403, { ...relayed, authorize: () => false }, send([GOOD])],
    [404, relayed, send(GOOD, { path: "/groups" })],
    [405, relayed, send(GOOD, { method: "GET" })],
    [408, relayed, send(new ReadableStream({ start: (controller) => controller.enqueue(bytes("{")) }))],
    [413, allowed, send("[".repeat(70_000), foreign)],
    [413, { ...relayed, fetch: upstream(413) }, send(GOOD)],
    [413, relayed, send(`[${Array(1_001).fill(1)}]`)],
    [415, relayed, send(GOOD, { headers: { "content-type": "text/plain" } })],
    [415, relayed, send(GOOD, { headers: { "content-encoding": "gzip" } })],
    [429, { ...relayed, fetch: upstream(429, { "retry-after": "7" }) }, send(GOOD)],
    [429, { ...relayed, fetch: upstream(429) }, send([GOOD, GOOD])],
    [500, {}, send(GOOD)],
    [500, { ...relayed, enrich: () => Promise.reject(new Error("no")) }, send([GOOD])],
    [502, { ...relayed, fetch: upstream(401) }, send(GOOD)],
    [502, { ...relayed, fetch: upstream(500) }, send([GOOD, GOOD])],
    [503, { ...relayed, mode: "ack", queue: full }, send(GOOD)],
    [504, { ...relayed, timeout: 20, fetch: silent }, send(GOOD)],
    [504, { ...relayed, timeout: 20, fetch: silent }, send([GOOD, GOOD])],
    [204, allowed, send(undefined, { method: "OPTIONS", headers: { ...foreign.headers, "access-control-request-method": "POST" } })],
  ];
}

/** Checks a relay's answer against what is documented for its status. */
async function checkAnswer(ajv, wanted, response) {
  const operation = response.status === 204 ? "options" : "post";
  const documented = openapi.paths["/group"][operation].responses[response.status];
  const body = await response.text();
  equal(response.status, wanted, `status (${body})`);
  const known = new Map(Object.entries(documented.headers).map(([name, node]) => [name.toLowerCase(), resolve(node)]));
  for (const [name, value] of response.headers) {
    if (name === "content-type") continue;
    const node = known.get(name) ?? fail(`${wanted}: the header ${name} is not documented`);
    check(ajv.compile(node.schema), node.schema.type === "integer" ? Number(value) : value, `${wanted}: ${name}`);
  }
  for (const [name, { required }] of known) {
    if (required) ok(response.headers.has(name), `${wanted}: no ${name}`);
  }
  if (documented.content === undefined) return equal(body, "", `${wanted}: body`);
  equal(response.headers.get("content-type"), "application/json", `${wanted}: content-type`);
  const media = ["paths", "/group", operation, "responses", wanted, "content", "application/json", "schema"];
  check(ajv.compile({ $ref: pointer(...media) }), JSON.parse(body), `${wanted}: ${body}`);
}

const TESTS = [
  {
    name: "the schema is valid against its meta-schema",
    run({ ajv }) {
      check(ajv.getSchema("https://json-schema.org/draft/2020-12/schema"), schema, "schema.json");
      equal(schema.$id, "urn:group-call:call", "$id");
    },
  },
  {
    name: "the schema has the package's described traits",
    run() {
      const { properties } = schema.$defs.Traits;
      equal(properties, traitProperties(properties), "traits (node tests/schema.mjs --write writes them)");
    },
  },
  {
    name: "the schema's examples are good calls",
    run({ ajv, api }) {
      const isCall = ajv.getSchema(schema.$id);
      for (const example of schema.examples) {
        check(isCall, example, "example");
        ok(api.validate(example).ok, `the package refuses ${show(example)}`);
      }
      for (const [name, { examples = [] }] of Object.entries(schema.$defs)) {
        for (const example of examples) check(ajv.compile({ $ref: `${schema.$id}#/$defs/${name}` }), example, name);
      }
    },
  },
  {
    name: "the schema agrees with the package on every case that it can express",
    run: (context) => void context.notes.push(compareCases(context.api, context.ajv.getSchema(schema.$id))),
  },
  {
    name: "the OpenAPI document is valid",
    async run() {
      const { valid, errors } = await new Validator({ strict: false }).validate(structuredClone(openapi));
      ok(valid, show(errors));
    },
  },
  {
    name: "the OpenAPI document has the schemas of schema.json",
    run() {
      for (const [name, component] of Object.entries(components())) {
        equal(openapi.components.schemas[name], component, `${name} (node tests/schema.mjs --write copies it)`);
      }
    },
  },
  {
    name: "every reference in the OpenAPI document resolves, and every component is used",
    run() {
      const references = new Set(JSON.stringify(openapi).match(/"#\/[^"]+"/g).map((quoted) => JSON.parse(quoted)));
      for (const $ref of references) ok(resolve({ $ref }) !== undefined, `${$ref} leads nowhere`);
      for (const kind of ["schemas", "headers"]) {
        for (const name of Object.keys(openapi.components[kind])) {
          ok(references.has(`#/components/${kind}/${name}`), `${kind}/${name} is not used`);
        }
      }
    },
  },
  {
    name: "every answer is documented, with an example that fits its schema",
    run({ ajv }) {
      equal(Object.keys(post.responses), STATUSES, "statuses");
      equal(Object.keys(options.responses), ["204"], "statuses of the preflight");
      for (const status of STATUSES) {
        const { examples } = post.responses[status].content["application/json"];
        const validate = ajv.compile({ $ref: pointer("paths", "/group", "post", "responses", status, "content", "application/json", "schema") });
        ok(Object.keys(examples).length > 0, `${status}: no example`);
        for (const { value } of Object.values(examples)) check(validate, value, `example of ${status}`);
      }
    },
  },
  {
    name: "the examples of requests are good, and become the examples of answers",
    run({ ajv, api }) {
      const { examples } = post.requestBody.content["application/json"];
      const validate = ajv.compile({ $ref: pointer("paths", "/group", "post", "requestBody", "content", "application/json", "schema") });
      for (const { value } of Object.values(examples)) check(validate, value, "request");
      const normalized = (value) => api.validate(value).call ?? fail(`the package refuses ${show(value)}`);
      const answers = post.responses[200].content["application/json"].examples;
      equal(answers.one.value.data, normalized(examples.one.value), "one");
      equal(answers.several.value.results.map(({ data }) => data), examples.several.value.map(normalized), "several");
      ok(!validate([]) && !validate({}) && !validate([GOOD, {}]), "an empty array or a bad call passes");
    },
  },
  {
    name: "the codes of errors and issues are the package's",
    run({ api }) {
      const { ErrorCode, Issue } = openapi.components.schemas;
      const used = new Set(cases().flatMap(({ issues = [] }) => issues.map(({ code }) => code)));
      const codes = Issue.properties.code.enum;
      equal([...used].filter((code) => !codes.includes(code)), [], "codes in the cases that are not documented");
      // Values that JSON cannot hold are in no case.
      equal(codes.filter((code) => !used.has(code)), ["not_serializable"], "documented codes that no case has");
      const inline = readFileSync(join(PACKAGE, "dist", "index.d.ts"), "utf8");
      for (const code of ErrorCode.enum) ok(inline.includes(`"${code}"`), `${code} is not in the types`);
      ok(typeof api.GroupError === "function", "no GroupError");
    },
  },
  {
    name: "the relay answers as documented",
    async run({ ajv, edge, notes }) {
      const all = requests();
      // In sequence, the slow bodies would add up.
      await Promise.all(all.map(async ([status, settings, request]) => checkAnswer(ajv, status, await edge.relay(settings).fetch(request, {}, {}))));
      const answered = new Set(all.map(([status]) => String(status)));
      equal(STATUSES.filter((status) => !answered.has(status)), NOT_BY_THE_RELAY, "documented, but not answered");
      notes.push(`OpenAPI: ${STATUSES.length} statuses documented, ${all.length} answers of the relay as documented`);
    },
  },
];

if (isWriting) {
  Object.assign(openapi.components.schemas, components());
  writeFileSync(OPENAPI, `${JSON.stringify(openapi, null, 2).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`);
} else {
  await reportOf("schema", async () => {
    const context = { ajv: validators(), api: await built("inline.js"), edge: await built("edge.js"), notes: [] };
    const tests = TESTS.map(({ name, run }) => ({ name, run: () => run(context) }));
    return { ...(await runTests(tests)), notes: context.notes };
  });
}
