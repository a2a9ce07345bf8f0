// A relay over a socket, as clients see it. Its upstream is planned by `context.upstream`.

import { connect } from "node:net";
import { equal, ok, sleep } from "../checks.mjs";
import { CALL, SENT } from "./client.mjs";

const JSON_TYPE = { "content-type": "application/json" };

/** Sends raw bytes and returns the status and everything that came back. */
function raw({ url }, parts, { wait = 0, patience = 9000 } = {}) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = "";
    const done = () => {
      socket.destroy();
      resolve({ status: Number(text.match(/^HTTP\/1\.1 (\d+)/)?.[1]), text });
    };
    const timer = setTimeout(done, patience);
    socket.setEncoding("latin1").on("data", (chunk) => {
      text += chunk;
      // All answers are small: the body comes with the head or right after it.
      if (/\r\n\r\n/.test(text)) setTimeout(() => (clearTimeout(timer), done()), 50);
    });
    socket.on("close", () => (clearTimeout(timer), done()));
    socket.on("error", (error) => text || (clearTimeout(timer), reject(error)));
    socket.on("connect", async () => {
      for (const part of parts) {
        if (socket.destroyed) return;
        socket.write(part, "latin1");
        if (wait) await sleep(wait);
      }
    });
  });
}

const head = (path, ...lines) => [`POST ${path} HTTP/1.1`, "Host: 10.0.0.5", "Content-Type: application/json", ...lines, "", ""].join("\r\n");
const whole = (path, ...lines) => [head(path, `Content-Length: ${SENT.length}`, "Connection: close", ...lines) + SENT];

export const wire = [
  {
    name: "wire: a call is forwarded unchanged, under its own key",
    async run(server, { log }) {
      const before = (await log()).sends.length;
      const answer = await fetch(server.url, { method: "POST", headers: { ...JSON_TYPE, "idempotency-key": "wire-1", cookie: "a=b", "x-forwarded-for": "192.0.2.1, 192.0.2.2" }, body: SENT });
      equal([answer.status, (await answer.json()).data], [200, CALL], "answer");
      equal(answer.headers.get("content-type"), "application/json", "content-type");
      const send = (await log()).sends[before];
      equal(send.headers["idempotency-key"], "wire-1", "key");
      ok(!("cookie" in send.headers), "a cookie is passed on");
      const { context, ...call } = JSON.parse(send.body);
      equal([call, context?.ip], [CALL, "192.0.2.2"], "what was forwarded");
    },
  },
  {
    name: "wire: S1 S2 no path, host or header changes where a call goes",
    async run(server, { log }) {
      const before = (await log()).sends.length;
      for (const path of ["//evil.com/group", "/group@evil.com", "/%2e%2e/admin", "/../admin", "/group/", "/group\\evil", "/group%00", "/.//group/x"]) {
        const { status } = await raw(server, whole(path));
        ok(status === 404 || status === 400, `${path}: ${status}`);
      }
      equal((await log()).sends.length, before, "requests upstream");
      const { status } = await raw(server, whole("/group?url=http://169.254.169.254/", "X-Forwarded-Host: evil.com"));
      equal(status, 200, "a query and another host");
      const { sends } = await log();
      equal(new Set(sends.map(({ path }) => path)).size, 1, "addresses");
    },
  },
  {
    name: "wire: S3 S4 methods, preflights and foreign origins",
    async run(server, { log }) {
      const before = (await log()).sends.length;
      for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
        const answer = await fetch(server.url, { method });
        equal([answer.status, answer.headers.get("allow")], [405, "POST, OPTIONS"], method);
        await answer.text();
      }
      const preflight = await fetch(server.url, { method: "OPTIONS", headers: { origin: "https://evil.com", "access-control-request-method": "POST" } });
      equal([preflight.status, preflight.headers.get("access-control-allow-origin"), await preflight.text()], [204, null, ""], "preflight");
      const foreign = await fetch(server.url, { method: "POST", headers: { ...JSON_TYPE, origin: "https://evil.com" }, body: SENT });
      equal([foreign.status, foreign.headers.get("access-control-allow-origin")], [403, null], "foreign");
      await foreign.text();
      const plain = await fetch(server.url, { method: "POST", headers: { "content-type": "text/plain" }, body: SENT });
      equal(plain.status, 415, "text/plain");
      await plain.text();
      equal((await log()).sends.length, before, "requests upstream");
      const { origin } = new URL(server.url);
      const own = await fetch(server.url, { method: "POST", headers: { ...JSON_TYPE, origin }, body: SENT });
      equal([own.status, own.headers.get("access-control-allow-origin")], [200, null], "the own origin");
      await own.text();
    },
  },
  {
    name: "wire: S5 line breaks in a header are never passed on",
    async run(server, { log }) {
      const before = (await log()).sends.length;
      for (const key of ["a\r\n\tX-Evil: 1", "a\x00b", "a\xe9", "k".repeat(300)]) {
        const { status } = await raw(server, whole("/group", `Idempotency-Key: ${key}`));
        ok(status >= 400 && status < 500 || Number.isNaN(status), `${JSON.stringify(key)}: ${status}`);
      }
      // Some servers end a line at a bare line feed, and then see two headers.
      await raw(server, whole("/group", "Idempotency-Key: a\nX-Evil: 1"));
      const { sends } = await log();
      ok(sends.slice(before).every(({ headers }) => !("x-evil" in headers)), "a header was let in");
      const { status } = await raw(server, whole("/group"));
      equal(status, 200, "the next call");
    },
  },
  {
    name: "wire: S12 S13 sizes and encodings",
    async run(server, { log }) {
      const before = (await log()).sends.length;
      const big = " ".repeat(1 << 20);
      for (const [name, body, headers, status] of [
        ["1 MiB with its length", SENT + big, {}, 413],
        ["1 MiB in chunks", new Blob([SENT, big]).stream(), {}, 413],
        ["32 KiB and one byte", JSON.stringify({ ...CALL, traits: { x: "x".repeat(32 * 1024) } }), {}, 400],
        ["gzip", SENT, { "content-encoding": "gzip" }, 415],
        ["nothing", "", {}, 400],
      ]) {
        const answer = await fetch(server.url, { method: "POST", headers: { ...JSON_TYPE, ...headers }, body, duplex: "half" });
        equal(answer.status, status, name);
        equal((await answer.json()).status, "error", name);
      }
      equal((await log()).sends.length, before, "requests upstream");
    },
  },
  {
    name: "wire: S12 the relay does not wait for a body that trickles in or stops",
    limit: 20_000,
    async run(server, { log }) {
      const before = (await log()).sends.length;
      const started = Date.now();
      const [stopped, dripping] = await Promise.all([
        raw(server, [head("/group", "Content-Length: 1000") + SENT.slice(0, 20)]),
        raw(server, [head("/group", "Content-Length: 1000"), ..."x".repeat(12)], { wait: 700 }),
      ]);
      equal([stopped.status, dripping.status], [408, 408], "statuses");
      ok(stopped.text.includes("TIMEOUT"), stopped.text);
      const took = Date.now() - started;
      ok(took < 8500, `it took ${took} ms`);
      equal((await log()).sends.length, before, "requests upstream");
      const answer = await fetch(server.url, { method: "POST", headers: JSON_TYPE, body: SENT });
      equal(answer.status, 200, "the next call");
      await answer.text();
    },
  },
  {
    name: "wire: many at once, some of them bad, some disconnecting",
    async run(server) {
      const answers = await Promise.all(Array.from({ length: 60 }, async (_, n) => {
        if (n % 10 === 9) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), n % 7);
          return fetch(server.url, { method: "POST", headers: JSON_TYPE, body: SENT, signal: controller.signal }).then((answer) => answer.text()).then(() => undefined, () => undefined);
        }
        const call = n % 10 === 8 ? {} : { ...CALL, user_id: `user${n}` };
        const answer = await fetch(server.url, { method: "POST", headers: JSON_TYPE, body: JSON.stringify(call) });
        return [answer.status, (await answer.json()).data?.user_id];
      }));
      answers.forEach((answer, n) => answer && equal(answer, n % 10 === 8 ? [400, undefined] : [200, `user${n}`], `call ${n}`));
    },
  },
];
