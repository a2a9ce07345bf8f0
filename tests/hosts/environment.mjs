// What hosts pass as a handler's second and third argument, and where the relay then finds its variables.

import { createApp, fromWebHandler, toNodeListener } from "h3";
import { Hono } from "hono";
import { equal } from "../checks.mjs";
import { planned, SENT } from "../relay/client.mjs";
import { overHttp } from "./servers.mjs";

const NAME = "GROUP_CALL_TEST_UPSTREAM";

/** Runs `body` with a relay whose variables are only in the process's environment. */
const asked = (name, body) => ({
  name: `env: ${name}`,
  async run({ relay }, context) {
    const upstream = await planned(context, {});
    process.env[NAME] = upstream.endpoint;
    let asks = 0;
    const handler = relay((env) => (asks++, { upstream: env[NAME], token: env.GROUP_CALL_TEST_TOKEN, retry: false }));
    try {
      await body(handler, upstream, () => asks);
    } finally {
      delete process.env[NAME];
    }
  },
});

const request = () => new Request("https://site.example/group", { method: "POST", headers: { "content-type": "application/json" }, body: SENT });

async function answered(promise, what) {
  const answer = await promise;
  equal(answer.status, 200, `${what}: ${await answer.text()}`);
}

export const environmentTests = [
  asked("second arguments that hold nothing of what is asked for", async ({ fetch }, _, asks) => {
    const throwing = new Proxy({}, { get: () => { throw new TypeError("not for you"); }, has: () => { throw new TypeError("not for you"); } });
    const others = {
      "Next's params": { params: Promise.resolve({ slug: "x" }) },
      "Hono's on Node": { incoming: {}, outgoing: {} },
      "Deno's connection": { remoteAddr: { hostname: "127.0.0.1", port: 1, transport: "tcp" } },
      "an empty object": {},
      "an object without a prototype": Object.create(null),
      "one that refuses": throwing,
      nothing: undefined,
      null: null,
      "a string": "production",
      "a number": 1,
      true: true,
      "a function": () => {},
      "a symbol": Symbol("env"),
    };
    for (const [name, env] of Object.entries(others)) await answered(fetch(request(), env), name);
    for (let n = 0; n < 5; n++) await answered(fetch(request(), { params: {} }), "another of the same kind");
    // Called once with the argument and once with the process's variables.
    equal(asks() <= 3, true, `the options were asked for ${asks()} times`);
  }),
  {
    name: "env: variables that are only listed are not asked for",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const ways = {
        "the rest of them": ({ [NAME]: url, ...rest }) => ({ upstream: url, token: rest.GROUP_CALL_TEST_TOKEN }),
        "all of them, then by name": (env) => ({ ...env }) && { upstream: env[NAME] },
        "their names": (env) => Object.keys(env) && { upstream: env[NAME] },
        "each of them": (env) => {
          for (const name in env) void env[name];
          return { upstream: env[NAME] };
        },
      };
      for (const [name, options] of Object.entries(ways)) {
        process.env[NAME] = upstream.endpoint;
        for (const env of [{ params: Promise.resolve({ slug: "x" }) }, {}, { incoming: {}, outgoing: {} }]) {
          await answered(relay(options).fetch(request(), env), `${name}, from the process`);
        }
        process.env[NAME] = "http://127.0.0.1:9/nobody";
        await answered(relay(options).fetch(request(), { [NAME]: upstream.endpoint, OTHER: "x" }), `${name}, from a worker`);
        delete process.env[NAME];
      }
      // Code that only lists variables gets the argument's.
      const copied = relay((env) => ({ upstream: { ...env }[NAME] }));
      await answered(copied.fetch(request(), { [NAME]: upstream.endpoint, OTHER: "x" }), "a copy");
    },
  },
  {
    name: "env: an argument with some of the variables is used",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      process.env[NAME] = "http://127.0.0.1:9/nobody";
      const handler = relay((env) => ({ upstream: env[NAME], token: env.NOT_SET, retry: false }));
      await answered(handler.fetch(request(), { [NAME]: upstream.endpoint }), "a worker's variables");
      await answered(handler.fetch(request(), { [NAME]: upstream.endpoint }, {}), "others of the same names");
      delete process.env[NAME];
    },
  },
  {
    name: "env: an object whose methods only work on itself",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const env = new Map([["UPSTREAM", upstream.endpoint]]);
      await answered(relay((variables) => ({ upstream: variables.get("UPSTREAM"), retry: false })).fetch(request(), env), "a Map");
    },
  },
  {
    name: "env: a waitUntil that throws changes nothing",
    async run({ relay }, context) {
      const upstream = await planned(context, {});
      const handler = relay({ upstream: upstream.endpoint });
      const waitUntil = () => { throw new TypeError("Illegal invocation"); };
      await answered(handler.fetch(request(), {}, { waitUntil }), "as the third argument");
      await answered(handler.fetch(request(), { waitUntil }), "as the second one");
      await answered(handler.fetch(request(), {}, { get waitUntil() { throw new Error("gone"); } }), "one that cannot be read");
      equal((await upstream.log()).sends.length, 3, "requests upstream");
    },
  },
  asked("Hono: as a route's handler, and mounted", async (handler) => {
    const app = new Hono();
    app.post("/group", (c) => handler.fetch(c.req.raw, c.env));
    app.mount("/api", handler.fetch);
    await answered(app.request("/group", request()), "a route");
    await answered(app.fetch(new Request("https://site.example/api/group", request()), { incoming: {}, outgoing: {} }), "mounted, with what Hono has on Node");
  }),
  asked("Nitro's h3", async (handler) => {
    const app = createApp().use("/group", fromWebHandler((web, context) => handler.fetch(new Request("https://site.example/group", web), context)));
    const server = await overHttp(toNodeListener(app));
    try {
      await answered(fetch(`${server.url}/group`, { method: "POST", headers: { "content-type": "application/json" }, body: SENT }), "a web handler");
    } finally {
      await server.close();
    }
  }),
];
