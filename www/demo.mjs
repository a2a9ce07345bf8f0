// The demo as a whole: the page's files, the relay on `/group`, the controls, and the stand-in service behind it all
// on a second listener of the same process.

import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { HttpError, releaseUpload, sendError } from "./answers.mjs";
import { serveControl } from "./control.mjs";
import { serveFile, warmFiles } from "./files.mjs";
import { createLedgerRelay, LEDGER_PATH } from "./ledger.mjs";
import { sendResponse, toRequest } from "./node-adapter.mjs";
import { startUpstream } from "./upstream.mjs";

async function loadRelay() {
  try {
    return (await import("../pkg/dist/edge.js")).relay;
  } catch (error) {
    // Only a missing build is explained; a broken one must be seen as it is.
    if (
      error.code !== "ERR_MODULE_NOT_FOUND" ||
      !String(error.message).includes("pkg/dist/edge.js")
    )
      throw error;
    throw Object.assign(new Error("the package is not built: pkg/dist/edge.js is missing"), {
      code: "NOT_BUILT",
    });
  }
}

async function serve(req, res, { upstream, handlers }) {
  const path = (req.url ?? "").split("?", 1)[0];
  if (!path.startsWith("/")) throw new HttpError(400, "The address is not one of this server's");
  try {
    decodeURIComponent(path);
  } catch {
    throw new HttpError(400, "The address holds a malformed escape");
  }
  const handler = handlers.get(path);
  if (handler) {
    const request = toRequest(req);
    if (request)
      return sendResponse(req, res, await handler.fetch(request, {}, { waitUntil: () => {} }));
    if (req.method === "TRACE" || req.method === "TRACK")
      throw new HttpError(405, `${req.method} is not allowed here; use POST`, {
        Allow: "POST, OPTIONS",
      });
    throw new HttpError(400, "The request cannot be read");
  }
  if (await serveControl(req, res, path, upstream)) return;
  if (await serveFile(req, res, path)) return;
  throw new HttpError(404, "There is nothing at this address");
}

function fail(req, res, error) {
  if (error instanceof HttpError) sendError(res, error.status, error.message, error.headers);
  else if (req.destroyed && !req.complete) {
    // The caller went away in the middle of its request: nobody is left to answer, and nothing is wrong here.
    return;
  } else {
    // A fault of ours: said on the console, where the person who started the server looks, and not to the caller.
    console.error(error);
    sendError(res, 500, "The server failed");
  }
  releaseUpload(req);
}

/** What node:http could not even read as a request. */
function refuseGarbage(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
  const [status, reason, code] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? [431, "Request Header Fields Too Large", "PAYLOAD_TOO_LARGE"]
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? [408, "Request Timeout", "TIMEOUT"]
        : [400, "Bad Request", "INVALID_REQUEST"];
  const body = JSON.stringify({
    status: "error",
    message: "The request cannot be read",
    error_code: code,
  });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Starts the demo and returns where it listens, its stand-in service and a way to stop both. */
export async function startDemo({ port = 8787, host = "127.0.0.1" } = {}) {
  const relay = await loadRelay();
  // A fresh credential per start: the page never sees it, the service insists on it.
  const token = randomUUID();
  const upstream = await startUpstream({ token });
  const ledger = createLedgerRelay(relay, { upstream: upstream.url, token });
  const handlers = new Map([
    ["/group", relay({ upstream: upstream.url, token })],
    [LEDGER_PATH, ledger],
  ]);
  // What the service has forgotten, the ledger must not take for delivered.
  const { reset } = upstream;
  upstream.reset = () => {
    reset();
    ledger.forget();
  };

  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (req, res) => {
    res.on("error", () => {});
    req.on("error", () => {});
    serve(req, res, { upstream, handlers }).catch((error) => fail(req, res, error));
  });
  server.on("clientError", refuseGarbage);
  // Tunnels and upgrades have no place here, and without a listener they would hang.
  server.on("connect", (_req, socket) =>
    socket.end(
      "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
    ),
  );
  try {
    await new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    await upstream.close();
    throw error;
  }
  // In the background; whoever asks before it is done waits for the same work.
  warmFiles().catch(() => {});

  const address = server.address();
  // An address that means "all of them" is none that a browser could open.
  const name = ["0.0.0.0", "::"].includes(host)
    ? "localhost"
    : host.includes(":")
      ? `[${host}]`
      : host;
  return {
    url: `http://${name}:${address.port}/`,
    upstream,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, upstream.close()]);
    },
  };
}
