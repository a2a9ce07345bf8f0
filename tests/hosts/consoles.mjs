// What users see: an uncaught error, a logged client, an error passed through a worker or a log.

import { equal, groupError, ok } from "../checks.mjs";
import { CALL, planned, QUICK } from "../relay/client.mjs";
import { printed, runProgram } from "./program.mjs";

const OPTIONS = { endpoint: "https://api.example/group" };

export const consoleTests = [
  {
    name: "console: an uncaught error names its issues in short lines",
    async run(_, context) {
      const call = JSON.stringify({ group_id: "g", traits: { email: "nobody", website: "x y", ...Object.fromEntries([["avatar", "x y"]]) }, timestamp: "never" });
      for (const way of ["import { group } from", "const { group } = require("]) {
        const isCommonJs = way.startsWith("const");
        const text = `${way} "group-call"${isCommonJs ? ")" : ""}; group(${call}, ${JSON.stringify(OPTIONS)});`;
        const { code, stderr } = await runProgram(context, text, { extension: isCommonJs ? "cjs" : "mjs" });
        equal(code, 1, "exit code");
        for (const part of ["GroupError: Invalid group ID or missing fields", "user_id: ", "timestamp: ", "traits.email: ", "traits.website: "]) {
          ok(stderr.includes(part), `${part} is not in\n${stderr.slice(0, 3000)}`);
        }
        const longest = Math.max(...stderr.split("\n").map(({ length }) => length));
        ok(longest <= 200 && stderr.length < 6000, `the longest line has ${longest} characters, all ${stderr.length}`);
      }
    },
  },
  {
    name: "console: of many issues ten are named",
    async run({ group }) {
      const traits = Object.fromEntries(["avatar", "website", "email", "phone", "employees", "plan", "name", "industry", "description", "address"].map((name) => [name, true]));
      const error = await group({ traits }, OPTIONS).catch((reason) => reason);
      equal(error.issues.length, 13, "issues");
      ok(error.stack.includes("\n  and 3 more"), error.stack);
      equal(error.stack.match(/^ {2}[\w.]+: /gm).length, 10, "lines");
    },
  },
  {
    name: "console: a logged client shows no credential",
    async run({ createGroup }, context) {
      const client = createGroup({ ...OPTIONS, token: "CANARY-TOKEN", headers: { "x-api-key": "CANARY-KEY" } });
      equal(JSON.stringify(client).includes("CANARY"), false, "JSON");
      equal(client.options.token, "CANARY-TOKEN", "the options themselves");
      const text = `import { createGroup } from "group-call"; import { inspect } from "node:util";
        const client = createGroup({ endpoint: "https://api.example/group", token: "CANARY-TOKEN", headers: { "x-api-key": "CANARY-KEY" } });
        console.log(client); console.error(client); console.dir({ client }, { depth: 9 }); console.log(inspect(client, { depth: Infinity }), \`\${client}\`, JSON.stringify({ client }));`;
      const { stdout, stderr } = await runProgram(context, text);
      ok(stdout.includes("group:") && !(stdout + stderr).includes("CANARY"), stdout + stderr);
    },
  },
  {
    name: "errors: JSON and structuredClone keep what is needed to send the call again",
    async run(api, context) {
      const { group, GroupError } = api;
      const upstream = await planned(context, { status: 503, headers: { "retry-after": "7" } });
      const failed = await groupError(api, group(CALL, { endpoint: upstream.endpoint, retry: QUICK, deadline: 2000 }), "UPSTREAM_ERROR");
      const json = JSON.parse(JSON.stringify(failed));
      equal([json.attempts, json.httpStatus, json.retryAfter, json.idempotencyKey], [1, 503, 7, failed.idempotencyKey], "JSON");
      for (const form of [json, structuredClone(failed.toJSON())]) {
        const again = GroupError.from(form);
        ok(again instanceof GroupError && again instanceof Error, "a GroupError");
        equal([again.name, again.status, again.message, again.toJSON()], ["GroupError", "error", failed.message, failed.toJSON()], "the same");
      }
      equal(GroupError.from(failed), failed, "one that is one already");
      const bad = await groupError(api, group({}, OPTIONS), "INVALID_REQUEST");
      equal(Object.keys(bad.toJSON()), ["status", "message", "error_code", "issues"], "of a call that never left");
      equal(GroupError.from(JSON.parse(JSON.stringify(bad))).issues, bad.issues, "issues");
      for (const foreign of [undefined, null, "text", 1, [], {}, new TypeError("x"), { error_code: "TEAPOT", issues: "none" }]) {
        const made = GroupError.from(foreign);
        equal([made.error_code, made.attempts, made.issues], ["INTERNAL", 0, []], String(foreign));
      }
      const worker = `import { Worker, isMainThread, parentPort } from "node:worker_threads"; import { group, GroupError } from "group-call";
        if (!isMainThread) group({}, { endpoint: "https://api.example/group" }).catch((error) => parentPort.postMessage(error.toJSON()));
        else new Worker(new URL(import.meta.url)).on("message", (value) => console.log(GroupError.from(value).issues.length));`;
      equal(await printed(context, worker), "4", "out of a worker");
    },
  },
  {
    name: "messages: they say what is wrong with an option, and what may have been meant",
    async run(api) {
      for (const [options, part] of [
        [{ url: "https://api.example/group" }, "url: there is no such option. Did you mean endpoint?"],
        [{ ...OPTIONS, uri: "x" }, "Did you mean endpoint?"],
        [{ ...OPTIONS, endPoint: "x" }, "Did you mean endpoint?"],
        [{ ...OPTIONS, tokn: "x" }, "Did you mean token?"],
        [{ ...OPTIONS, apiKey: "x" }, "Did you mean token?"],
        [{ ...OPTIONS, writeKey: "x" }, "Did you mean token?"],
        [{ ...OPTIONS, retries: 3 }, "Did you mean retry?"],
        [{ ...OPTIONS, maxRetries: 3 }, "Did you mean retry?"],
        [{ ...OPTIONS, timeuot: 3 }, "Did you mean timeout?"],
        [{ ...OPTIONS, header: {} }, "Did you mean headers?"],
        [{ ...OPTIONS, colour: 1 }, "colour: there is no such option"],
        [{ ...OPTIONS, timeout: 0 }, "timeout: expected milliseconds, 1 or more"],
        [{ ...OPTIONS, deadline: 0 }, "deadline: expected milliseconds, 1 or more"],
        [{}, "endpoint: none was given"],
        [{ endpoint: "/group" }, "endpoint: expected an http or https URL"],
      ]) {
        const { message } = await groupError(api, api.group(CALL, options), "INVALID_OPTIONS", JSON.stringify(options));
        ok(message.includes(part), `${JSON.stringify(options)}: ${message}`);
        if (options.colour) ok(!message.includes("Did you mean"), message);
      }
      const relayed = await api.relay({ url: "https://api.example/group" }).fetch(new Request("https://site.example/group", { method: "POST" }), {});
      ok((await relayed.json()).message.includes("Did you mean upstream?"), "the relay's");
    },
  },
  {
    name: "validateJson: bytes whose buffer was transferred are a bad call, not an exception",
    run({ validateJson }) {
      const bytes = new TextEncoder().encode(JSON.stringify(CALL));
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
      const verdict = validateJson(bytes);
      equal([verdict.ok, verdict.issues?.length > 0], [false, true], "verdict");
      equal(validateJson(JSON.stringify(CALL)).ok, true, "the next one");
    },
  },
];
