// The Node adapter in real servers, which may have read the body, cut the path or renamed headers.

import { equal, ok } from "../checks.mjs";
import { CALL, planned, SENT, toward } from "../relay/client.mjs";
import { rawRequest } from "./raw-request.mjs";
import { overExpress, overFastify, overHttp, overHttp2 } from "./servers.mjs";

const JSON_TYPE = { "content-type": "application/json" };
const DIGITS = SENT.replace('"traits":{', '"traits":{"price":1.10,"big":12345678901234567890,');

async function send(url, body = SENT, headers) {
  const answer = await fetch(url, { method: "POST", headers: { ...JSON_TYPE, ...headers }, body, signal: AbortSignal.timeout(8000) });
  return { status: answer.status, headers: answer.headers, json: await answer.json() };
}

/** A test of a relay with these options behind `start(listener)`. */
const withServer = (name, start, run, more) => ({
  name: `adapter: ${name}`,
  async run({ relay, nodeListener }, context) {
    const upstream = await planned(context, {});
    const server = await start(nodeListener(relay(toward(upstream, more))));
    try {
      await run(server, upstream);
    } finally {
      await server.close();
    }
  },
});

async function arrives(server, upstream, path, body = SENT, headers) {
  const answer = await send(`${server.url}${path}`, body, headers);
  equal([answer.status, answer.json.data?.group_id], [200, CALL.group_id], `${path}: ${JSON.stringify(answer.json)}`);
  const { sends } = await upstream.log();
  return sends.at(-1).body;
}

/** Bodies that are not calls are refused alike, whoever reads them. */
async function refusesValues(server, upstream) {
  for (const text of ["null", JSON.stringify(SENT), '""', "false", "7"]) {
    const { status, json } = await send(`${server.url}/group`, text);
    equal([status, json.error_code, json.issues?.[0].code], [400, "INVALID_REQUEST", "invalid_type"], text.slice(0, 20));
  }
  equal((await upstream.log()).sends.length, 0, "requests upstream");
  await arrives(server, upstream, "/group");
}

const PARSERS = {
  "express.json()": (express) => express.json(),
  "express.raw()": (express) => express.raw({ type: "*/*" }),
  "express.text()": (express) => express.text({ type: "*/*" }),
  "a parser that leaves rawBody": (express) => express.json({ verify: (req, _, buffer) => void (req.rawBody = buffer) }),
};

const behindParsers = [4, 5].flatMap((version) =>
  Object.entries(PARSERS).map(([name, parser]) =>
    withServer(
      `Express ${version} behind ${name}`,
      (listener) => overExpress(version, (app, express) => app.use(parser(express)).post("/group", listener)),
      async (server, upstream) => {
        await arrives(server, upstream, "/group");
        const long = JSON.stringify({ ...CALL, traits: { text: "é".repeat(9000) } });
        await arrives(server, upstream, "/group", long);
        await arrives(server, upstream, "/group", SENT, { "idempotency-key": "hosts-1" });
        const bad = await send(`${server.url}/group`, JSON.stringify({ ...CALL, user_id: " " }));
        equal([bad.status, bad.json.issues?.[0].code], [400, "empty"], "a bad call");
        const sent = await arrives(server, upstream, "/group", DIGITS);
        // A parser that turns the text into objects has already rounded the numbers.
        if (name !== "express.json()") ok(sent.includes('"price":1.10,"big":12345678901234567890'), `digits: ${sent}`);
        const empty = await fetch(`${server.url}/group`, { method: "POST", headers: JSON_TYPE, signal: AbortSignal.timeout(3000) });
        equal(empty.status, 400, "an empty body");
      },
    ),
  ),
);

const mounted = [4, 5].flatMap((version) => [
  withServer(
    `Express ${version}, mounted on its path`,
    (listener) => overExpress(version, (app) => app.use("/group", listener)),
    async (server, upstream) => {
      await arrives(server, upstream, "/group");
      await arrives(server, upstream, "/group?v=1");
      equal((await send(`${server.url}/group/x`)).status, 404, "below it");
    },
  ),
  withServer(
    `Express ${version}, mounted under /api/v1, path as it is left`,
    (listener) => overExpress(version, (app, express) => app.use("/api/v1", express.json(), listener)),
    async (server, upstream) => {
      await arrives(server, upstream, "/api/v1/group");
      equal((await send(`${server.url}/api/v1/other`)).status, 404, "another path");
    },
  ),
  withServer(
    `Express ${version}, mounted under /api, the whole path in the options`,
    (listener) => overExpress(version, (app, express) => app.use("/api", express.Router().use("/in", listener))),
    async (server, upstream) => {
      await arrives(server, upstream, "/api/in/group");
      equal((await send(`${server.url}/api/in/other`)).status, 404, "another path");
    },
    { path: "/api/in/group" },
  ),
]);

export const adapterTests = [
  ...behindParsers,
  ...mounted,
  withServer(
    "Express 4: a parser that has read nothing leaves {}, and the stream is read",
    (listener) => overExpress(4, (app, express) => app.use(express.urlencoded({ extended: true })).post("/group", listener)),
    (server, upstream) => arrives(server, upstream, "/group"),
  ),
  withServer(
    "a body that Express has unpacked",
    (listener) => overExpress(5, (app, express) => app.use(express.json()).post("/group", listener)),
    async (server, upstream) => {
      const packed = await new Response(new Blob([SENT]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
      await arrives(server, upstream, "/group", packed, { "content-encoding": "gzip" });
    },
  ),
  withServer(
    "a body that was read and left nowhere is told, not waited for",
    (listener) => overHttp((req, res) => req.resume().on("end", () => listener(req, res))),
    async (server, upstream) => {
      const answer = await send(`${server.url}/group`);
      equal([answer.status, answer.json.error_code], [500, "INTERNAL"], "answer");
      ok(answer.json.message.includes("third argument"), answer.json.message);
      equal((await upstream.log()).sends.length, 0, "requests upstream");
    },
  ),
  ...[4, 5].map((version) =>
    withServer(
      `Express ${version} behind express.json({ strict: false }): bodies that are no object`,
      (listener) => overExpress(version, (app, express) => app.use(express.json({ strict: false })).post("/group", listener)),
      refusesValues,
    ),
  ),
  withServer("node:http: bodies that are no object", overHttp, refusesValues),
  withServer("Fastify: bodies that are no object", overFastify, refusesValues),
  withServer("Fastify: request.body as the third argument", overFastify, async (server, upstream) => {
    await arrives(server, upstream, "/group");
    await arrives(server, upstream, "/group", JSON.stringify({ ...CALL, traits: { name: "Ünïcode" } }));
    equal((await send(`${server.url}/group`, JSON.stringify({ ...CALL, group_id: "" }))).status, 400, "a bad call");
  }),
  withServer("the promise that a listener returns resolves when the answer is written", (listener) =>
    overHttp(async (req, res) => {
      await listener(req, res);
      if (!res.writableEnded) res.destroy();
    }), (server, upstream) => arrives(server, upstream, "/group")),
  withServer("HTTP/2: host and path come in fields of their own", overHttp2, async (server, upstream) => {
    const answer = await server.send({ body: SENT, headers: { "idempotency-key": "h2-1" } });
    equal([answer.status, answer.json.status], [200, "success"], "a call");
    const { sends } = await upstream.log();
    equal([sends.length, sends[0].headers["idempotency-key"]], [1, "h2-1"], "what was forwarded");
    ok(Object.keys(sends[0].headers).every((name) => !name.startsWith(":")), "HTTP/2's fields were passed on");
    const origin = server.url;
    equal((await server.send({ body: SENT, headers: { origin } })).status, 200, "the own origin");
    equal((await server.send({ body: SENT, headers: { origin: "https://evil.example" } })).status, 403, "another origin");
    // Node's client sends only one of the two unless both are given.
    const authority = { ":authority": new URL(origin).host, host: "evil.example" };
    equal((await server.send({ body: SENT, headers: { ...authority, origin: "http://evil.example" } })).status, 403, "the origin of another host field");
    equal((await server.send({ body: SENT, headers: { ...authority, origin } })).status, 200, "the own origin, beside another host field");
    equal((await server.send({ path: "/./group", body: SENT })).status, 404, "/./group");
    // Node's own server may refuse such a host first.
    const noHost = await server.send({ body: SENT, headers: { ":authority": "a/group?x=" } }).catch(() => ({ status: 400 }));
    equal(noHost.status, 400, "a host that is none");
    const [first, second] = await Promise.all([server.send({ body: SENT }), server.send({ body: "{" })]);
    equal([first.status, second.status], [200, 400], "two at once");
    equal((await server.send({ method: "GET" })).status, 405, "GET");
  }),
  withServer("Host and path are taken as they came", overHttp, async (server, upstream) => {
    for (const [path, host, status] of [
      ["/admin", "a/group?x=", 400],
      ["/admin", "a/group#", 400],
      ["/group", "user@evil.example", 400],
      ["/group", "a b", 400],
      ["/group", "a\\group", 400],
      ["/group", "evil.example:port", 400],
      ["/./group", "site.example", 404],
      ["/x/../group", "site.example", 404],
      ["/%2e/group", "site.example", 404],
      ["//group", "site.example", 404],
      ["/group\\", "site.example", 404],
      ["http://site.example/group", "site.example", 400],
    ]) {
      equal(await rawRequest(server.url, path, [`Host: ${host}`], SENT), status, `${path} at ${host}`);
    }
    equal((await upstream.log()).sends.length, 0, "requests upstream");
    equal(await rawRequest(server.url, "/group", ["Host: [::1]:8787"], SENT), 200, "an IPv6 host");
  }),
  withServer(
    "with publicOrigin only that origin counts, whatever Host says",
    overHttp,
    async (server, upstream) => {
      const rebound = ["Host: evil.example", "Origin: http://evil.example"];
      equal(await rawRequest(server.url, "/group", rebound, SENT), 403, "the origin of Host");
      equal(await rawRequest(server.url, "/group", [...rebound, "Sec-Fetch-Site: same-origin"], SENT), 403, "the same, in the browser's words");
      equal((await upstream.log()).sends.length, 0, "requests upstream");
      equal(await rawRequest(server.url, "/group", ["Host: evil.example", "Origin: https://site.example"], SENT), 200, "the public origin");
    },
    { publicOrigin: "https://site.example" },
  ),
];
