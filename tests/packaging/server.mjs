// The server that the environments talk to, on loopback: a service that takes calls, and pages for browsers.
//
//   POST /<id>/group   a call; the service's success answer
//   GET  /<id>/…       files of the folder that was given for this environment

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".cjs": "text/javascript", ".css": "text/css",
  ".json": "application/json", ".wasm": "application/wasm",
};

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

export async function startServer() {
  const calls = new Map();
  const sites = new Map();

  async function take(id, request, response) {
    const text = await textOf(request);
    calls.set(id, [...(calls.get(id) ?? []), { text, key: request.headers["idempotency-key"] }]);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(`{"status":"success","message":"Group updated successfully","data":${text}}`);
  }

  function file(id, path, response) {
    const { folder, headers, pages } = sites.get(id) ?? {};
    if (pages?.[path] !== undefined) {
      response.writeHead(200, { ...headers, "content-type": TYPES[extname(path)] }).end(pages[path]);
      return;
    }
    const at = folder && join(folder, normalize(path || "index.html"));
    if (!at?.startsWith(folder + sep) || !existsSync(at) || !statSync(at).isFile()) {
      response.writeHead(path === "favicon.ico" ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { ...headers, "content-type": TYPES[extname(at)] ?? "application/octet-stream" });
    createReadStream(at).pipe(response);
  }

  const server = createServer((request, response) => {
    const [, id, path] = decodeURIComponent(request.url.split("?")[0]).match(/^\/([^/]*)\/?(.*)$/) ?? [];
    if (request.method === "POST" && path === "group") take(id, request, response);
    else if (request.method === "GET") file(id, path, response);
    else response.writeHead(405).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;

  return {
    url,
    /** The calls that arrived for an environment. */
    callsOf: (id) => calls.get(id) ?? [],
    /**
     * Serves a folder and texts at `/<id>/`.
     * @returns the page's address
     */
    serve(id, folder, { headers, pages } = {}) {
      sites.set(id, { folder, headers, pages });
      return `${url}/${id}/index.html`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
