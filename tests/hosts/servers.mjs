// Servers set up as their own documentation says, each with a relay's listener or handler.

import { createServer } from "node:http";
import { createServer as createHttp2Server, connect } from "node:http2";
import express from "express";
import express4 from "express-4";
import fastify from "fastify";

/** Listens on a free port of this machine. */
export function listening(server) {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => new Promise((done) => (server.closeAllConnections?.(), server.close(done))),
      }),
    );
  });
}

export const overHttp = (listener) => listening(createServer(listener));

/** HTTP/2 in the clear, and a client that speaks it. */
export async function overHttp2(listener) {
  const server = await listening(createHttp2Server(listener));
  const session = connect(server.url);
  return {
    url: server.url,
    send({ path = "/group", method = "POST", headers, body }) {
      return new Promise((resolve, reject) => {
        const stream = session.request({ ":path": path, ":method": method, "content-type": "application/json", ...headers });
        let status;
        let text = "";
        stream.on("response", (head) => (status = head[":status"]));
        stream.setEncoding("utf8").on("data", (chunk) => (text += chunk));
        stream.on("end", () => resolve({ status, text, json: text ? JSON.parse(text) : undefined }));
        stream.on("error", reject);
        stream.end(body);
      });
    },
    close: async () => (session.destroy(), server.close()),
  };
}

const VERSIONS = { 4: express4, 5: express };

/** @param set is given the app and Express itself */
export async function overExpress(version, set) {
  const app = VERSIONS[version]();
  set(app, VERSIONS[version]);
  return overHttp(app);
}

export async function overFastify(listener) {
  const app = fastify();
  app.post("/group", (request, reply) => {
    reply.hijack();
    return listener(request.raw, reply.raw, request.body);
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url, close: () => app.close() };
}
