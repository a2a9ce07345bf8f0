// Which answers are retried, which are final, and the code that each one leads to.

import { equal, groupError, ok } from "../checks.mjs";
import { CALL, planned, QUICK } from "./upstream-client.mjs";

const RETRIED = [408, 425, 429, 500, 502, 503, 504];

const FINAL = {
  400: "INVALID_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "INVALID_REQUEST",
  410: "UPSTREAM_ERROR",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  418: "UPSTREAM_ERROR",
  422: "INVALID_REQUEST",
  501: "UPSTREAM_ERROR",
  505: "UPSTREAM_ERROR",
  511: "UPSTREAM_ERROR",
};

const retried = RETRIED.map((status) => ({
  name: `${status}, then 200: sent again, succeeds`,
  async run(api, context) {
    const upstream = await planned(context, { status }, {});
    const answer = await api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK });
    equal([answer.status, answer.attempts], ["success", 2], "answer");
    const { sends, effects } = await upstream.log();
    equal([sends.length, effects], [2, 1], "sends and effects");
  },
}));

const exhausted = RETRIED.map((status) => ({
  name: `${status} every time: three attempts, then the error`,
  async run(api, context) {
    const upstream = await planned(context, { status });
    const code = status === 429 ? "RATE_LIMITED" : "UPSTREAM_ERROR";
    const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK }), code);
    equal([error.attempts, error.httpStatus], [3, status], "attempts and httpStatus");
    equal((await upstream.log()).sends.length, 3, "sends");
  },
}));

const final = Object.entries(FINAL).map(([status, code]) => ({
  name: `${status}: final at the first answer, ${code}`,
  async run(api, context) {
    const upstream = await planned(context, { status: Number(status) });
    const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK }), code);
    equal([error.attempts, error.httpStatus], [1, Number(status)], "attempts and httpStatus");
    equal(error.message, `Refused with ${status}`, "message");
    equal((await upstream.log()).sends.length, 1, "sends");
  },
}));

const redirects = [301, 302, 303, 307, 308].map((status) => ({
  name: `${status}: a redirect is never followed`,
  async run(api, context) {
    const target = await planned(context, {});
    const upstream = await planned(context, { status, headers: { location: target.endpoint } });
    await groupError(
      api,
      api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK, token: "canary-7d1f" }),
      "UPSTREAM_ERROR",
    );
    equal((await upstream.log()).sends.length, 1, "sends");
    equal((await target.log()).sends.length, 0, "requests at the redirect's target");
  },
}));

const attempts = [
  { name: "retry: false sends once", retry: false, expected: 1 },
  { name: "retry.attempts 1 sends once", retry: { attempts: 1 }, expected: 1 },
  { name: "retry.attempts 5 sends five times", retry: { attempts: 5, base: 1 }, expected: 5 },
].map(({ name, retry, expected }) => ({
  name,
  async run(api, context) {
    const upstream = await planned(context, { status: 503 });
    const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry }), "UPSTREAM_ERROR");
    equal([error.attempts, (await upstream.log()).sends.length], [expected, expected], "attempts and sends");
  },
}));

/** A 2xx answer and its outcome. */
const accepted = [
  ["200 with an empty body", { body: "" }, "Group updated successfully", CALL],
  ["204", { status: 204 }, "Group updated successfully", CALL],
  ["202 with a word as HTML", { status: 202, body: "fine", headers: { "content-type": "text/html" } }, "Group updated successfully", CALL],
  ["200 with a JSON array", { body: "[1]" }, "Group updated successfully", CALL],
  ["200 with JSON null", { body: "null" }, "Group updated successfully", CALL],
  ["200 with its own message", { body: '{"message":"Thanks"}' }, "Thanks", CALL],
  ["200 with its own data", { body: '{"success":true,"data":{"id":7}}' }, "Group updated successfully", { id: 7 }],
].map(([name, step, message, data]) => ({
  name: `${name} is a success`,
  async run(api, context) {
    const upstream = await planned(context, step);
    const answer = await api.group(CALL, { endpoint: upstream.endpoint, retry: false });
    equal([answer.status, answer.attempts, answer.warnings], ["success", 1, []], "answer");
    equal(answer.message, message, "message");
    equal(answer.data, data, "data");
  },
}));

const saidNo = [
  ['{"status":"error","message":"No such group"}', "UPSTREAM_ERROR"],
  ['{"status":"error","message":"No such group","error_code":"NOT_FOUND"}', "NOT_FOUND"],
  ['{"status":"error","message":"No such group","error_code":"E42"}', "UPSTREAM_ERROR"],
  ['{"success":false,"message":"No such group"}', "UPSTREAM_ERROR"],
  ['{"status":"partial","message":"No such group"}', "UPSTREAM_ERROR"],
].map(([body, code]) => ({
  name: `200 that says no (${body}): ${code}`,
  async run(api, context) {
    const upstream = await planned(context, { body });
    const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK }), code);
    equal([error.message, error.attempts], ["No such group", 1], "message and attempts");
    equal((await upstream.log()).sends.length, 1, "sends");
  },
}));

const others = [
  {
    name: "an upstream's long message is cut at 1,000 characters",
    async run(api, context) {
      const upstream = await planned(context, { status: 400, body: JSON.stringify({ message: "m".repeat(5000) }) });
      const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint }), "INVALID_REQUEST");
      ok(error.message.length <= 1000, `${error.message.length} characters`);
      ok(error.message.startsWith("mmmm"), `the upstream's message is gone: ${error.message.slice(0, 80)}`);
    },
  },
  {
    name: "an error page of HTML gives an error with a message",
    async run(api, context) {
      const upstream = await planned(context, { status: 404, body: "<h1>gone</h1>", headers: { "content-type": "text/html" } });
      const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint }), "NOT_FOUND");
      ok(error.message.length > 0, "no message");
    },
  },
  {
    name: "a bad call is not sent",
    async run(api, context) {
      const upstream = await planned(context, {});
      const error = await groupError(api, api.group({ user_id: "u" }, { endpoint: upstream.endpoint }), "INVALID_REQUEST");
      equal(error.message, "Invalid group ID or missing fields", "message");
      equal([error.attempts, (await upstream.log()).sends.length], [0, 0], "attempts and sends");
    },
  },
];

export const statuses = [
  ...retried, ...exhausted, ...final, ...redirects, ...attempts, ...accepted, ...saidNo, ...others,
];
