// Calls that nobody waits for, in a process of their own: what ends it, what it prints, what it blocks.
//
//   node --test tests/unattended.mjs

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { ROOT } from "./paths.mjs";

const ENTRY = pathToFileURL(join(ROOT, "pkg/dist/inline.js")).href;

/** @param first for the shell, ahead of it */
function run(body, first) {
  const script = `
    import { createServer } from "node:http";
    const { createGroup, group, groupBatch } = await import(${JSON.stringify(ENTRY)});
    const call = (n = 0) => ({ user_id: "u" + n, group_id: "g" + n, traits: {}, timestamp: new Date() });
    ${body}
  `;
  const command = [process.execPath, "--input-type=module", "--eval", script];
  const [program, ...args] = first ? ["sh", "-c", `${first} exec "$@"`, "sh", ...command] : command;
  return spawnSync(program, args, { encoding: "utf8", timeout: 60_000 });
}

test("with onError a call that nobody awaits does not end the process", () => {
  const { status, stdout, stderr } = run(`
    const told = [];
    const client = createGroup({ endpoint: "http://127.0.0.1:1/", retry: false, onError: ({ error_code }) => told.push(error_code) });
    client.group(call());
    client.group({ ...call(), user_id: "null" });
    client.groupBatch(7);
    setTimeout(() => console.log("still serving", told.sort().join()), 500);
  `);
  assert.equal(stdout.trim(), "still serving INVALID_OPTIONS,INVALID_REQUEST,NETWORK_ERROR");
  assert.deepEqual([status, stderr], [0, ""]);
});

test("without it Node ends the process, and says why in few words", () => {
  const { status, stderr } = run(`group({ ...call(), user_id: "null" }, { endpoint: "http://127.0.0.1:1/" });`);
  assert.equal(status, 1);
  assert.match(stderr, /Invalid group ID or missing fields/);
  assert.ok(stderr.length < 4000, `${stderr.length} bytes on stderr`);
});

test("fifty calls on one signal print no warning", () => {
  const { status, stdout, stderr } = run(`
    const server = createServer((_, response) => setTimeout(() => response.end("{}"), 50)).listen(0, "127.0.0.1", async () => {
      const endpoint = "http://127.0.0.1:" + server.address().port + "/";
      const { signal } = new AbortController();
      await Promise.all(Array.from({ length: 50 }, (_, n) => group(call(n), { endpoint, signal })));
      console.log("done");
      process.exit(0);
    });
  `);
  assert.deepEqual([status, stdout.trim(), stderr], [0, "done", ""]);
});

/** Where a process has few descriptors: what `send` prints, with a service of its own that answers after this many milliseconds. */
function withFewDescriptors(send, delay = 0) {
  const service = `
    let most = 0;
    let open = 0;
    const server = require("node:http").createServer((request, response) => {
      if (request.method === "GET") return response.end(String(most));
      request.resume().on("end", () => setTimeout(() => response.end("{}"), ${delay}));
    });
    server.on("connection", (socket) => {
      most = Math.max(most, ++open);
      socket.on("close", () => open--);
    });
    server.listen(0, "127.0.0.1", function () { console.log(this.address().port); });`;
  return run(`
    const { spawn } = await import("node:child_process");
    const server = spawn(process.execPath, ["--eval", ${JSON.stringify(service)}]);
    const port = await new Promise((resolve) => server.stdout.once("data", (text) => resolve(Number(text))));
    const endpoint = "http://127.0.0.1:" + port + "/";
    const calls = Array.from({ length: 3000 }, (_, n) => call(n));
    ${send}
    server.kill();
  `, "ulimit -n 256;");
}

const NO_ULIMIT = { skip: process.platform === "win32" };

test("a batch of 3,000 in a process of 256 descriptors", NO_ULIMIT, () => {
  const { stdout, stderr } = withFewDescriptors(`
    const { status, results } = await groupBatch(calls, { endpoint });
    console.log(status, results.length);`);
  assert.equal(stdout.trim(), "success 3000", stderr);
});

test("3,000 single calls in a process of 256 descriptors", NO_ULIMIT, () => {
  const { stdout, stderr } = withFewDescriptors(`
    const answers = await Promise.all(calls.map((call) => group(call, { endpoint, retry: false })));
    const client = createGroup({ endpoint, retry: false });
    const others = await Promise.all(calls.map((call) => client.group(call)));
    console.log(new Set([...answers, ...others].map(({ status }) => status)).size, answers.length + others.length);`);
  assert.equal(stdout.trim(), "1 6000", stderr);
});

test("a service that answers late has a hundred connections of a client at most", NO_ULIMIT, () => {
  const { stdout, stderr } = withFewDescriptors(`
    await Promise.all(calls.slice(0, 1000).map((call) => group(call, { endpoint, retry: false })));
    console.log(await (await fetch(endpoint)).text());`, 100);
  assert.ok(/^\d+$/.test(stdout.trim()) && stdout <= 100, stdout + stderr);
});

test("a batch of 100,000 leaves others their turn", () => {
  const { stdout, stderr } = run(`
    const calls = Array.from({ length: 100_000 }, (_, n) => call(n));
    const fetch = async () => new Response("{}");
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => ((longest = Math.max(longest, performance.now() - last)), (last = performance.now())), 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    longest = 0;
    const whole = performance.now();
    const { status } = await groupBatch(calls, { endpoint: "https://example.test/", fetch, profile: "thrivestack", token: "t" });
    clearInterval(timer);
    console.log(status, Math.round(longest), Math.round(performance.now() - whole));
  `);
  const [status, longest, whole] = stdout.trim().split(" ");
  assert.equal(status, "success", stderr);
  console.log(`# longest block ${longest} ms of ${whole} ms`);
  // All at once it is well over half; the reading alone, which has to be at once, is a quarter.
  assert.ok(longest < whole / 2, `blocked for ${longest} ms of ${whole} ms`);
});
