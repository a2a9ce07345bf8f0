// `npm start`, as somebody who has just cloned the repository and asks with curl.

import { connect } from "node:net";
import { equal, equalSet, ok, runTests } from "./checks.mjs";
import { demoCopy } from "./demo-server.mjs";
import { reportOf } from "./report.mjs";

const SAMPLE =
  '{"user_id":"user123","group_id":"account123","traits":{"name":"account name","industry":"industry belongs to","plan":"name of plan associate with account","employees":"total number of employees account have"},"timestamp":"20-11-23T22:28:55.111Z"}';
const NORMAL = SAMPLE.replace('"20-11', '"2020-11');
const JSON_TYPE = { "content-type": "application/json" };

async function post({ url }, body, headers = JSON_TYPE, path = "group") {
  const answer = await fetch(url + path, { method: "POST", body, headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Checks the shape that every refusal shares. */
function checkError(answer, status, code) {
  equal(answer.status, status, `status (${answer.text.slice(0, 200)})`);
  ok(/^application\/json\b/.test(answer.headers.get("content-type")), `content-type: ${answer.headers.get("content-type")}`);
  const body = JSON.parse(answer.text);
  equal([body.status, body.error_code], ["error", code], "body");
  ok(typeof body.message === "string" && body.message.length > 0, "no message");
  return body;
}

async function alive(server) {
  const answer = await post(server, SAMPLE);
  equal(answer.status, 200, "the next request");
}

/** Sends raw bytes and returns what comes back, for requests that fetch would tidy up. */
function raw({ url }, text) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => (answer += data)).on("error", reject).on("close", () => resolve(answer));
    socket.setTimeout(5000, () => socket.destroy());
    socket.end(text);
  });
}

const bodies = [
  {
    name: "the sample succeeds; the answer is the service's, to the letter",
    async run(_, { server }) {
      const answer = await post(server, SAMPLE);
      equal(answer.status, 200, "status");
      equal(answer.text, `{"status":"success","message":"Group updated successfully","data":${NORMAL}}`, "body");
    },
  },
  {
    name: "missing fields: 400, and each of them is listed",
    async run(_, { server }) {
      const body = checkError(await post(server, '{"user_id":"u"}'), 400, "INVALID_REQUEST");
      equal(body.message, "Invalid group ID or missing fields", "message");
      equalSet(body.issues, ["group_id", "traits", "timestamp"].map((key) => ({ code: "required", path: [key] })), "code", "issues");
    },
  },
  ...[
    ["JSON that breaks off", '{"user_id":', "invalid_json"],
    ["an empty body", "", "invalid_json"],
    ["bad UTF-8", Uint8Array.from([0x22, 0xff, 0x22]), "invalid_json"],
    ["100,000 open brackets", `{"traits":${"[".repeat(50_000)}`, undefined],
  ].map(([name, body, code]) => ({
    name: `${name}: 400`,
    async run(_, { server }) {
      const { issues } = checkError(await post(server, body), 400, "INVALID_REQUEST");
      if (code) equal(issues.map((issue) => issue.code), [code], "issues");
      else ok(issues.length > 0, "no issues");
      await alive(server);
    },
  })),
  {
    name: "the relay with a ledger: nothing is sent twice, and of an older call only traits that are still the newest",
    async run(_, { server }) {
      const send = async (traits, second) => {
        const call = JSON.stringify({ user_id: "u", group_id: "ledger", traits, timestamp: `2024-02-29T00:00:0${second}.000Z` });
        const { status, headers, text } = await post(server, call, JSON_TYPE, "ledger/group");
        equal(status, 200, `status (${text})`);
        return [headers.get("group-call"), JSON.parse(text).data.traits];
      };
      const plan = { plan: "pro", name: "Acme" };
      equal(await send(plan, 5), [null, plan], "the first");
      equal(await send(plan, 6), ["unchanged", plan], "the same again");
      equal(await send({ plan: "free", seats: 1 }, 1), [null, { seats: 1 }], "an older one");
      const state = await (await fetch(`${server.url}demo/state`)).json();
      equal(state.groups.find(({ group_id }) => group_id === "ledger").updates, 2, "what the service has stored");
      await fetch(`${server.url}demo/reset`, { method: "POST" });
      equal(await send(plan, 7), [null, plan], "after a reset");
    },
  },
  {
    name: "an array: each call on its own",
    async run(_, { server }) {
      const answer = await post(server, `[${SAMPLE},{"user_id":"u"}]`);
      equal(answer.status, 207, "status");
      const body = JSON.parse(answer.text);
      equal([body.status, body.results.map(({ status }) => status)], ["partial", ["success", "error"]], "body");
    },
  },
  ...[[100_000, "100 KB"], [20_000_000, "20 MB"]].map(([size, name]) => ({
    name: `a body of ${name}: 413, and the server lives on`,
    async run(_, { server }) {
      let answer;
      try {
        answer = await post(server, `{"x":"${"y".repeat(size)}"}`);
      } catch (error) {
        // The server may close while megabytes are still on their way.
        ok(size > 1_000_000, `no answer: ${error.cause ?? error}`);
      }
      if (answer) checkError(answer, 413, "PAYLOAD_TOO_LARGE");
      await alive(server);
    },
  })),
];

const requests = [
  ...["GET", "PUT", "DELETE", "PATCH"].map((method) => ({
    name: `${method} /group: 405, and what is allowed`,
    async run(_, { server }) {
      const answer = await fetch(`${server.url}group`, { method });
      checkError({ status: answer.status, headers: answer.headers, text: await answer.text() }, 405, "METHOD_NOT_ALLOWED");
      ok(answer.headers.get("allow")?.includes("POST"), `Allow: ${answer.headers.get("allow")}`);
      await alive(server);
    },
  })),
  ...[["text/plain"], ["application/x-www-form-urlencoded"], ["text/html"], ["application/jsonp"]].map(([type]) => ({
    name: `media type ${type}: 415`,
    async run(_, { server }) {
      checkError(await post(server, SAMPLE, { "content-type": type }), 415, "UNSUPPORTED_MEDIA_TYPE");
    },
  })),
  {
    name: "a media type with a charset is accepted",
    run: async (_, { server }) => equal((await post(server, SAMPLE, { "content-type": "Application/JSON; charset=utf-8" })).status, 200, "status"),
  },
  {
    name: "a compressed body: 415",
    async run(_, { server }) {
      checkError(await post(server, SAMPLE, { ...JSON_TYPE, "content-encoding": "gzip" }), 415, "UNSUPPORTED_MEDIA_TYPE");
    },
  },
  {
    name: "a foreign origin: 403, no CORS headers",
    async run(_, { server }) {
      for (const origin of ["https://evil.test", "null", `${server.url.slice(0, -1)}.evil.test`]) {
        const answer = await post(server, SAMPLE, { ...JSON_TYPE, origin });
        checkError(answer, 403, "FORBIDDEN");
        equal(answer.headers.get("access-control-allow-origin"), null, "Access-Control-Allow-Origin");
      }
    },
  },
  {
    name: "other paths: 404, and none leads out of the served files",
    async run(_, { server }) {
      checkError(await post(server, SAMPLE, JSON_TYPE, "groups"), 404, "NOT_FOUND");
      for (const path of ["/../package.json", "/pkg/../../package.json", "/pkg/..%2f..%2fpackage.json", "/%2e%2e/package.json", "//evil.test/group", "/pkg/%00", "/%", "/package.json", "/www/server.mjs"]) {
        const answer = await raw(server, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
        ok(/^HTTP\/1\.1 4\d\d /.test(answer), `${path}: ${answer.slice(0, 80)}`);
        ok(!answer.includes('"scripts"'), `${path} serves a file of the repository`);
      }
      await alive(server);
    },
  },
  {
    name: "bytes that are not HTTP: refused, and the server stays up",
    async run(_, { server }) {
      for (const text of ["\0\0\0\0", "GET\r\n\r\n", "POST /group HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(100_000)}\r\n\r\n`]) {
        const answer = await raw(server, text).catch(() => "");
        ok(!answer.startsWith("HTTP/1.1 2"), `${JSON.stringify(text.slice(0, 30))}: ${answer.slice(0, 80)}`);
      }
      // A client that disconnects in the middle of its body.
      await raw(server, "POST /group HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{").catch(() => "");
      await alive(server);
    },
  },
  {
    name: "the page is served, with a policy that allows no foreign script",
    async run(_, { server }) {
      const answer = await fetch(server.url);
      equal(answer.status, 200, "status");
      ok(/^text\/html\b/.test(answer.headers.get("content-type")), "content-type");
      const policy = answer.headers.get("content-security-policy") ?? "";
      ok(/script-src [^;]*'self'/.test(policy) && !/unsafe-inline|'unsafe-eval'|https?:/.test(policy), `policy: ${policy}`);
      const text = await answer.text();
      ok(!/(?:src|href)="https?:/.test(text), "the page loads something from elsewhere");
    },
  },
  {
    name: "fifty requests at the same time",
    async run(_, { server }) {
      const calls = Array.from({ length: 50 }, (_, n) => SAMPLE.replace("account123", `account${n}`));
      const answers = await Promise.all(calls.map((call) => post(server, call)));
      answers.forEach(({ status, text }, n) => {
        equal(status, 200, "status");
        equal(JSON.parse(text).data.group_id, `account${n}`, "group_id");
      });
    },
  },
];

const starting = [
  {
    name: "a port in use is reported plainly",
    async run(_, { server, copy }) {
      const { port } = new URL(server.url);
      const second = copy.start({ PORT: port });
      equal((await second.ended) !== 0, true, "the second one ends with an error code");
      ok(second.output.includes(port) && /taken|in use/i.test(second.output), `it said: ${second.output}`);
      ok(!/\n\s+at /.test(second.output), `a stack: ${second.output}`);
      await alive(server);
    },
  },
  ...["abc", "70000", "-1"].map((port) => ({
    name: `PORT=${port} is said plainly`,
    async run(_, { copy }) {
      const server = copy.start({ PORT: port });
      equal((await server.ended) !== 0, true, "it ends with an error code");
      ok(server.output.includes("PORT"), `it said: ${server.output}`);
      ok(!/\n\s+at /.test(server.output), `a stack: ${server.output}`);
    },
  })),
  {
    name: "the console shows no complaints",
    run(_, { server }) {
      equal(server.output.trim().split("\n").length, 1, `lines of output: ${server.output}`);
    },
  },
];

await reportOf("start", async () => {
  const copy = demoCopy();
  try {
    const server = copy.start({ PORT: "0" });
    await server.ready;
    return await runTests([...bodies, ...requests, ...starting], undefined, { server, copy });
  } finally {
    copy.close();
  }
});
