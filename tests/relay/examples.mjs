// The examples, each started as its README says and called, over a socket if it is a server.

import { spawn } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { equal, ok, rejection, runTests, thrown, together } from "../checks.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { ROOT } from "../paths.mjs";
import { reportOf } from "../report.mjs";
import { bundle } from "../runtimes/bundle.mjs";
import { CALL, planned, SENT } from "./client.mjs";
import { bunProgram, denoProgram } from "./programs.mjs";
import { wire } from "./wire.mjs";
import { startWorkers } from "./workers.mjs";

const TOKEN = "example-token";
const SECRET = "example-secret";

/** Runs a server until `body` is done with it. */
async function served(command, cwd, env, body) {
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd, env: { ...process.env, PORT: "0", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  try {
    const port = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`it does not start: ${said}`)), 20_000);
      const listen = (text) => {
        said += text;
        const found = said.match(/(?:port |127\.0\.0\.1:|localhost:)(\d+)/)?.[1];
        if (found) clearTimeout(timer), resolve(found);
      };
      child.stdout.setEncoding("utf8").on("data", listen);
      child.stderr.setEncoding("utf8").on("data", listen);
      child.on("exit", (code) => reject(new Error(`it ended with ${code}: ${said}`)));
    });
    const result = await body({ url: `http://127.0.0.1:${port}/group` });
    const secrets = said.includes(TOKEN) || said.includes(SECRET);
    return secrets ? together(result, { passed: 0, failed: [{ name: command[0], why: `a credential was logged: ${said}` }] }) : result;
  } finally {
    child.kill();
  }
}

const named = (name, result) => ({ ...result, failed: result.failed.map((one) => ({ ...one, name: `${name}: ${one.name}` })) });

async function onServer(name, folder, command, context) {
  const upstream = await planned(context, {});
  const env = { UPSTREAM_URL: upstream.endpoint, UPSTREAM_TOKEN: TOKEN };
  const result = await served(command, join(folder, "examples", name), env, (server) => runTests(wire, server, upstream));
  const { sends } = await upstream.log();
  const credential = sends.every(({ headers }) => headers.authorization === `Bearer ${TOKEN}`);
  return named(name, credential ? result : together(result, { passed: 0, failed: [{ name: "credential", why: "not on every request" }] }));
}

/** The worker as `wrangler.jsonc` describes it. */
async function cloudflare(folder, context) {
  const text = readFileSync(join(folder, "examples/cloudflare/wrangler.jsonc"), "utf8");
  const config = JSON.parse(text.replace(/^\s*\/\/.*$/gm, ""));
  const worker = await bundle(folder, `export { default, GroupLedger } from "../../examples/cloudflare/${config.main}";`, { conditions: ["workerd", "worker", "import"] });
  const upstream = await planned(context, { status: 503 }, { status: 503 }, { status: 503 }, {});
  const [consumer] = config.queues.consumers;
  const workers = await startWorkers([
    {
      name: config.name,
      worker,
      compatibilityDate: config.compatibility_date,
      bindings: { ...config.vars, UPSTREAM_URL: upstream.endpoint, UPSTREAM_TOKEN: TOKEN, SESSION_SECRET: SECRET, LEDGER_KEY: "example-ledger-key" },
      durableObjects: Object.fromEntries(config.durable_objects.bindings.map(({ name, class_name }) => [
        name,
        { className: class_name, useSQLite: config.migrations.some(({ new_sqlite_classes }) => new_sqlite_classes.includes(class_name)) },
      ])),
      queueProducers: Object.fromEntries(config.queues.producers.map(({ binding, queue }) => [binding, queue])),
      queueConsumers: { [consumer.queue]: { maxBatchSize: consumer.max_batch_size, maxBatchTimeout: 1, maxRetries: consumer.max_retries, deadLetterQueue: consumer.dead_letter_queue } },
    },
  ]);
  const { sessionCookie } = await import(pathToFileURL(join(folder, "examples/recipes/session-cookie.js")));
  const member = { user_id: CALL.user_id, group_ids: ["another", CALL.group_id] };
  const url = new URL("/group", await workers.ready);
  const send = async (cookie) => {
    const headers = { "content-type": "application/json", "user-agent": "example/1.0", "cf-connecting-ip": "192.0.2.9" };
    const answer = await fetch(url, { method: "POST", headers: { ...headers, cookie }, body: SENT });
    return { status: answer.status, json: await answer.json(), ledger: answer.headers.get("group-call") };
  };
  const tests = [
    {
      name: "no session, a forged one, another user's and one of another group are 403",
      async run() {
        const good = await sessionCookie(SECRET, member);
        const refused = {
          "no session": "",
          "a forged signature": good.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
          "another user's": await sessionCookie(SECRET, { ...member, user_id: "another" }),
          "of another group": await sessionCookie(SECRET, { ...member, group_ids: ["another"] }),
          "of no group": await sessionCookie(SECRET, { ...member, group_ids: [] }),
          expired: await sessionCookie(SECRET, member, -1),
          "another secret's": await sessionCookie("guess", member),
        };
        for (const [name, value] of Object.entries(refused)) equal((await send(`session=${value}`)).status, 403, name);
        equal((await upstream.log()).sends.length, 0, "requests upstream");
      },
    },
    {
      name: "a failing upstream is answered 202, and the call arrives later, enriched",
      limit: 40_000,
      async run() {
        const { status, json } = await send(`theme=dark; session=stale.0; session=${await sessionCookie(SECRET, member)}`);
        equal([status, json.data], [202, CALL], "answer");
        let log;
        for (let n = 0; n < 300 && !(log = await upstream.log()).effects; n++) await new Promise((resolve) => setTimeout(resolve, 100));
        equal(log.effects, 1, "effects");
        const call = JSON.parse(log.applied[0]);
        equal(call.context.userAgent, "example/1.0", "user agent");
        ok(Object.hasOwn(call.context, "ip") && Object.hasOwn(call.context.location, "country"), "address and country");
        equal(new Set(log.sends.map(({ headers }) => headers["idempotency-key"])).size, 1, "keys");
      },
    },
    {
      name: "what the service already has is not sent again",
      async run() {
        const before = (await upstream.log()).sends.length;
        const { status, json, ledger } = await send(`session=${await sessionCookie(SECRET, member)}`);
        equal([status, json.data, ledger], [200, CALL, "unchanged"], "answer");
        equal((await upstream.log()).sends.length, before, "requests upstream");
      },
    },
  ];
  try {
    return named("cloudflare", await runTests(tests));
  } finally {
    await workers.dispose();
  }
}

/** What the `authorize` recipes let through, tested without a server. */
async function recipes(folder) {
  const { hasSession, sessionCookie } = await import(pathToFileURL(join(folder, "examples/recipes/session-cookie.js")));
  const { hasToken, signToken } = await import(pathToFileURL(join(folder, "examples/recipes/signed-token.js")));
  const { user_id, group_id } = CALL;
  const asked = (value) => new Request("https://site.example/group", { headers: { cookie: value } });
  const tests = [
    {
      name: "a session allows its own user in that user's groups",
      async run() {
        const cookie = `session=${await sessionCookie(SECRET, { user_id, group_ids: [group_id, "gr\u00fcppe"] })}`;
        const authorize = hasSession(SECRET);
        equal(await authorize(CALL, asked(cookie)), true, "a group of the user's");
        equal(await authorize({ ...CALL, group_id: "gr\u00fcppe" }, asked(cookie)), true, "the other one");
        equal(await authorize({ ...CALL, group_id: "another" }, asked(cookie)), false, "somebody else's group");
        equal(await authorize({ ...CALL, user_id: "another" }, asked(cookie)), false, "another user");
      },
    },
    {
      name: "if there are several session cookies, any of them may be the valid one",
      async run() {
        const good = `session=${await sessionCookie(SECRET, { user_id, group_ids: [group_id] })}`;
        const other = `session=${await sessionCookie(SECRET, { user_id: "another", group_ids: [group_id] })}`;
        const authorize = hasSession(SECRET);
        for (const cookie of [`session=%; ${good}`, `${other}; ${good}`, `${good}; ${other}`, `session=; theme=dark;${good}`]) {
          equal(await authorize(CALL, asked(cookie)), true, cookie);
        }
        equal(await authorize(CALL, asked(`old_${good}; ${other}`)), false, "another cookie's name");
      },
    },
    {
      name: "a missing secret is refused at once, and never used to sign",
      async run() {
        for (const secret of [undefined, null, "", 7]) {
          for (const make of [hasSession, hasToken]) {
            ok(thrown(() => make(secret), make.name) instanceof TypeError, `${make.name}: ${secret}`);
          }
          ok((await rejection(sessionCookie(secret, { user_id, group_ids: [] }))) instanceof TypeError, `sessionCookie: ${secret}`);
          ok((await rejection(signToken(secret, CALL))) instanceof TypeError, `signToken: ${secret}`);
        }
      },
    },
  ];
  return named("recipes", await runTests(tests));
}

/** Runs the function in the sandbox of Vercel's edge functions. */
async function vercel(folder, context) {
  const { EdgeVM } = await import("@edge-runtime/vm");
  const { code, wasm } = await bundle(folder, `export { default, config } from "../../examples/vercel/api/group.js";`, { conditions: ["edge-light", "worker", "import"], format: "cjs" });
  const upstream = await planned(context, {});
  const modules = Object.fromEntries(Object.entries(wasm).map(([name, contents]) => [name, new WebAssembly.Module(contents)]));
  const env = { UPSTREAM_URL: upstream.endpoint, UPSTREAM_TOKEN: TOKEN, CALL_SECRET: SECRET };
  const vm = new EdgeVM({
    codeGeneration: { strings: false, wasm: false },
    extend: (sandbox) => Object.assign(sandbox, { modules, process: { env }, harness: { exports: {} } }),
  });
  vm.evaluate(`((module, exports, require) => {${code}\n})(harness, harness.exports, (name) => modules[name]);`);
  const { signToken } = await import(pathToFileURL(join(folder, "examples/recipes/signed-token.js")));
  const send = (token) =>
    vm.evaluate(`(async (body, token) => {
      const kept = [];
      const headers = { "content-type": "application/json", authorization: "Bearer " + token, "x-vercel-ip-country": "FR" };
      const request = new Request("https://site.example/api/group", { method: "POST", headers, body });
      const answer = await harness.exports.default(request, { waitUntil: (work) => kept.push(work) });
      return JSON.stringify({ status: answer.status, text: await answer.text(), kept: kept.length, runtime: harness.exports.config.runtime });
    })`)(SENT, token).then(JSON.parse);
  const tests = [
    {
      name: "a signed token allows only the call that it was signed for",
      async run() {
        const good = await send(await signToken(SECRET, CALL));
        equal([good.status, good.kept, good.runtime], [200, 1, "edge"], "answer");
        const [{ body, headers }] = (await upstream.log()).sends;
        equal([JSON.parse(body).context.location.country, headers.authorization], ["FR", `Bearer ${TOKEN}`], "what was forwarded");
        for (const token of ["", "x", await signToken(SECRET, { ...CALL, group_id: "another" }), await signToken("guess", CALL), await signToken(SECRET, CALL, -1)]) {
          equal((await send(token)).status, 403, token);
        }
        equal((await upstream.log()).sends.length, 1, "requests upstream");
      },
    },
  ];
  return named("vercel", await runTests(tests));
}

await reportOf("relay-examples", () =>
  withInstalledPackage(async (folder) => {
    cpSync(join(ROOT, "examples"), join(folder, "examples"), { recursive: true });
    const upstream = await startFaultUpstream();
    const context = { runtime: "examples", upstream: upstream.url };
    try {
      return together(
        await onServer("node", folder, [process.execPath, "server.js"], context),
        // The example's own configuration names the published package.
        await onServer("deno", folder, [denoProgram(), "run", "--no-prompt", "--no-config", "--node-modules-dir=manual", "--allow-net", "--allow-env", "main.js"], context),
        await onServer("bun", folder, [bunProgram(), "server.js"], context),
        await recipes(folder),
        await cloudflare(folder, context),
        await vercel(folder, context),
      );
    } finally {
      await upstream.close();
    }
  }),
);
