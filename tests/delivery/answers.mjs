// What counts as the service's answer: HTML pages, broken bodies, results, sizes, messages.

import { equal, groupError, ok } from "../checks.mjs";
import { CALL, callOf, planned, QUICK } from "./upstream-client.mjs";

const HTML = { "content-type": "text/html; charset=utf-8" };
const PAGE = "\n  <!doctype html><title>Shop</title>";
const SUCCESS = JSON.stringify({ status: "success", message: "Stored", data: { "é": ["\u{1F600}", -1.5e3, true, null] } });
const ERROR = JSON.stringify({ status: "error", message: "No such \"group\"", error_code: "INVALID_REQUEST" });

const foreign = [
  ["a bare ok as HTML", "ok", HTML],
  ["markup of another type", "<ok/>", { "content-type": "application/xml" }],
  ["nothing", "", HTML],
  ["text in braces", "{ok}", { "content-type": "text/plain" }],
  ["a log line", "[info] taken", { "content-type": "text/plain" }],
  ["JSON that goes on", '{"a":1}\n{"b":', { "content-type": "application/x-ndjson" }],
  ["a JSON text", '"taken"', undefined],
  ["results of nobody", '{"status":"success","results":[]}', undefined],
].map(([name, body, headers]) => ({
  name: `a 2xx with ${name} is a success`,
  async run(api, context) {
    const upstream = await planned(context, { body, headers });
    const { status, attempts, data } = await api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK });
    equal([status, attempts, data.group_id], ["success", 1, CALL.group_id], "answer");
  },
}));

/** Sends a call whose first answer is cut at each of these offsets; the second answer is whole. */
async function cutAt(api, context, body, offsets) {
  for (const cut of offsets) {
    const upstream = await planned(context, { body, cut }, { body });
    const sent = api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK });
    const { attempts } = await sent.catch((error) => error);
    const expected = cut === 0 ? 1 : 2;
    equal([cut, attempts], [cut, expected], `attempts of ${cut} bytes`);
  }
}

const size = new TextEncoder().encode(SUCCESS).length;
const every = (length, step) => Array.from({ length: Math.ceil(length / step) }, (_, n) => n * step);

const broken = [
  {
    name: "a success cut off at any byte is sent again",
    // Browsers allow few connections, and each cut uses one up.
    run: (api, context) => cutAt(api, context, SUCCESS, every(size, context.page ? 9 : 1)),
  },
  {
    name: "an error with 200 that is cut off at any byte is not a success",
    async run(api, context) {
      for (const cut of every(ERROR.length, context.page ? 9 : 1).slice(1)) {
        const upstream = await planned(context, { body: ERROR, cut });
        const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: { ...QUICK, attempts: 2 } }), "NETWORK_ERROR");
        equal([error.attempts, error.httpStatus], [2, undefined], `cut at ${cut}`);
      }
    },
  },
];

const group = [
  ...[["group"], ["segment"], ["thrivestack"]].map(([profile]) => ({
    name: `a page with 200 is a 502, profile ${profile}`,
    async run(api, context) {
      const upstream = await planned(context, { body: PAGE, headers: HTML });
      const options = { endpoint: upstream.endpoint, profile, token: "t", retry: { ...QUICK, attempts: 2 } };
      const error = await groupError(api, api.group(CALL, options), "UPSTREAM_ERROR");
      equal([error.httpStatus, error.attempts], [502, 2], "error");
      const shouted = await planned(context, { body: PAGE, headers: { "content-type": "TEXT/HTML; charset=x" } });
      equal((await groupError(api, api.group(CALL, { ...options, endpoint: shouted.endpoint, retry: false }), "UPSTREAM_ERROR")).httpStatus, 502, "whatever its case");
      const { results } = await api.groupBatch([CALL], options);
      equal([results[0].error_code, results[0].httpStatus], ["UPSTREAM_ERROR", 502], "in a batch");
    },
  })),
  {
    name: "after a page the service's own answer counts",
    async run(api, context) {
      const upstream = await planned(context, { body: PAGE, headers: HTML }, {});
      equal((await api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK })).attempts, 2, "attempts");
    },
  },
  ...[
    ["too few", [{ status: "success" }]],
    ["too many", [{ status: "error" }, { status: "error" }, { status: "error" }]],
    ["of other words", [{ status: "ok" }, { status: "failed" }]],
    ["that are not objects", [null, "error"]],
  ].map(([name, results]) => ({
    name: `results ${name} are ignored`,
    async run(api, context) {
      const upstream = await planned(context, { body: JSON.stringify({ status: "success", results }) });
      const calls = [callOf(0), callOf(1)];
      const answer = await api.groupBatch(calls, { endpoint: upstream.endpoint, batch: { calls: 10 } });
      equal([answer.status, answer.results.map(({ data }) => data?.user_id)], ["success", ["user0", "user1"]], "answer");
    },
  })),
  ...[
    ["without results", {}],
    ["with results of others", { results: [{ status: "success" }] }],
  ].map(([name, results]) => ({
    name: `"partial" ${name} is no success of a batch: nobody says which calls have failed`,
    async run(api, context) {
      const upstream = await planned(context, { status: 207, body: JSON.stringify({ status: "partial", message: "1 of 2", ...results }) });
      const answer = await api.groupBatch([callOf(0), callOf(1)], { endpoint: upstream.endpoint, batch: { calls: 10 } });
      const each = answer.results.map(({ error_code, message, httpStatus, idempotencyKey }) => [error_code, message, httpStatus, typeof idempotencyKey]);
      equal([answer.status, each], ["error", Array(2).fill(["UPSTREAM_ERROR", "1 of 2", 207, "string"])], "answer");
      equal((await upstream.log()).sends.length, 1, "sends");
    },
  })),
  {
    name: "at most 64 KiB of an endless answer are read, whatever its length says",
    async run(api, context) {
      // Browsers enforce Content-Length themselves.
      const lies = context.page ? [{}] : [{}, { "content-encoding": "identity" }];
      for (const headers of lies) {
        for (const status of [200, 403]) {
          const upstream = await planned(context, { status, endless: true, body: '{"status":"success","message":"', headers });
          const sent = api.group(CALL, { endpoint: upstream.endpoint, retry: false, timeout: 10_000 });
          const { attempts, error_code } = await sent.catch((error) => error);
          equal([attempts, error_code], [1, status === 200 ? undefined : "FORBIDDEN"], `with ${status}`);
          const [{ written }] = (await upstream.log()).sends;
          // Bytes in the buffers between the two do not count.
          ok(written < 32 << 20, `${written} bytes were written`);
        }
      }
    },
  },
  {
    name: "a small answer that unpacks to 200 MB takes no memory",
    async run(api, context) {
      const upstream = await planned(context, { bomb: 200 << 20, body: '{"status":"success","message":"' + "x".repeat(2000) });
      const before = globalThis.process?.memoryUsage?.().rss ?? 0;
      const { attempts, message } = await api.group(CALL, { endpoint: upstream.endpoint, retry: false });
      equal([attempts, message], [1, "Group updated successfully"], "answer");
      // Concurrent scenarios add to this; an answer read to its end would take its size three times.
      const grown = (globalThis.process?.memoryUsage?.().rss ?? 0) - before;
      ok(grown < 300 << 20, `grown by ${grown >> 20} MiB`);
    },
  },
  {
    name: "a long answer that reports failures is not a success of the batch",
    async run(api, context) {
      const results = [{ status: "error", message: "x".repeat(70_000) }, { status: "success" }];
      const upstream = await planned(context, { status: 207, body: JSON.stringify({ status: "partial", results }) });
      const options = { endpoint: upstream.endpoint, batch: { calls: 2 } };
      const answer = await api.groupBatch([callOf(0), callOf(1)], options);
      equal([answer.status, answer.results[0].error_code], ["error", "UPSTREAM_ERROR"], "answer");
    },
  },
  ...[
    ["an error", { status: "error", message: "x".repeat(70_000) }],
    ["an error behind other members", { code: 7, text: "a \"quoted\" status", ok: null, status: "error", message: "x".repeat(70_000) }],
    ["success: false", { message: "no", success: false, more: "x".repeat(70_000) }],
  ].map(([name, body]) => ({
    name: `a long answer with 200 that reports ${name} is not a success`,
    async run(api, context) {
      const upstream = await planned(context, { body: JSON.stringify(body) });
      const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: false }), "UPSTREAM_ERROR");
      equal(error.httpStatus, 200, "status");
    },
  })),
  {
    name: "a long answer with an error only inside its data is a success",
    async run(api, context) {
      const upstream = await planned(context, { body: JSON.stringify({ data: { status: "error", success: false }, more: "x".repeat(70_000) }) });
      equal((await api.group(CALL, { endpoint: upstream.endpoint, retry: false })).status, "success", "status");
    },
  },
  {
    name: "a batch result from the service is typed, and safe to print",
    async run(api, context) {
      const issues = [{ code: "empty", path: ["a\u001b[31m", 0, { b: 1 }], message: "c\r\nd", more: 1 }, 7, null, { code: 1, path: [], message: "x" }, { code: "empty", message: "x" }];
      const bad = { status: "error", error_code: "INVALID_REQUEST", httpStatus: "400", retryAfter: { a: 1 }, idempotencyKey: ["k"], issues };
      const good = { status: "error", error_code: "RATE_LIMITED", httpStatus: 429, retryAfter: 7, idempotencyKey: "k" };
      const upstream = await planned(context, { status: 207, body: JSON.stringify({ status: "partial", results: [bad, good] }) });
      const { results } = await api.groupBatch([callOf(0), callOf(1)], { endpoint: upstream.endpoint, batch: { calls: 2 }, retry: false });
      equal(results[0].issues, [{ code: "empty", path: ["a[31m", 0, "[object Object]"], message: "cd" }], "issues");
      equal([results[0].httpStatus, results[0].retryAfter, results[0].idempotencyKey], [undefined, undefined, undefined], "of other types");
      const { httpStatus, retryAfter, idempotencyKey } = results[1];
      equal([httpStatus, retryAfter, idempotencyKey], [429, 7, "k"], "as told");
    },
  },
  {
    name: "a long text as an answer takes no time",
    async run(api) {
      const fetch = async () => new Response(JSON.stringify("x".repeat(5 << 20)));
      const began = performance.now();
      equal((await api.group(CALL, { endpoint: "https://example.test/", fetch })).status, "success", "status");
      ok(performance.now() - began < 2000, `${performance.now() - began} ms`);
    },
  },
  {
    name: "an upstream's message is cut at 1,000 characters and loses control characters",
    async run(api, context) {
      const message = `a\r\nb\u001b[31m\u2028c\u0000\u0085\u2029${"d".repeat(2000)}`;
      for (const step of [{ status: 403 }, {}]) {
        const upstream = await planned(context, { ...step, body: JSON.stringify({ message }) });
        const { message: told } = await api.group(CALL, { endpoint: upstream.endpoint }).catch((error) => error);
        equal(told, `ab[31mc${"d".repeat(2000)}`.slice(0, 1000), "message");
      }
    },
  },
  {
    name: "warnings in thrivestack's answers are passed on",
    async run(api, context) {
      const body = JSON.stringify({ status: "success", warnings: ["late\n", { message: "odd" }, { code: 1 }, 7] });
      const upstream = await planned(context, { body });
      const { warnings } = await api.group(CALL, { endpoint: upstream.endpoint, profile: "thrivestack", token: "k" });
      equal(warnings, [{ code: "upstream", path: [], message: "late" }, { code: "upstream", path: [], message: "odd" }], "warnings");
    },
  },
];

export const answering = [...broken, ...foreign, ...group];
