// `node:http` in front of a relay: from its requests to those of the Fetch standard, and back.

/** Methods of which the Fetch standard makes no request. */
const UNSPEAKABLE = new Set(["CONNECT", "TRACE", "TRACK"]);

/** How much of an upload is still taken in once its answer is known, and for how long. */
const LEFT_OVER = 8 * 1024 * 1024;
const PATIENCE = 2000;

/**
 * A body as a stream, read only as fast as it is asked for. (`Readable.toWeb` destroys the socket
 * when its reader cancels, and an answer such as 413 is lost with it.)
 */
function bodyOf(req) {
  let over = false;
  return new ReadableStream({
    start(controller) {
      const end = (act) => () => {
        if (!over) act();
        over = true;
      };
      const broken = end(() => controller.error(new TypeError("The request broke off")));
      req.on("data", (chunk) => {
        if (over) return;
        controller.enqueue(chunk);
        if (controller.desiredSize <= 0) req.pause();
      });
      req.once("end", end(() => controller.close()));
      req.once("error", broken);
      req.once("close", broken);
      req.pause();
    },
    pull: () => void req.resume(),
    cancel() {
      over = true;
      req.pause();
    },
  });
}

/** @returns a Request, or undefined where the Fetch standard has none for it */
function requestOf(req) {
  if (UNSPEAKABLE.has(req.method) || !req.url.startsWith("/")) return undefined;
  try {
    const headers = new Headers();
    for (let i = 0; i < req.rawHeaders.length; i += 2) headers.append(req.rawHeaders[i], req.rawHeaders[i + 1]);
    const scheme = req.socket.encrypted ? "https" : "http";
    const bare = req.method === "GET" || req.method === "HEAD";
    return new Request(`${scheme}://${req.headers.host ?? "localhost"}${req.url}`, {
      method: req.method,
      headers,
      ...(bare ? {} : { body: bodyOf(req), duplex: "half" }),
    });
  } catch {
    return undefined;
  }
}

/**
 * Lets a caller that is still sending read its answer: closing at once would reset the connection
 * under the upload, and reading on for ever would let it keep us busy.
 */
function release(req) {
  if (req.complete || req.destroyed) return;
  let left = LEFT_OVER;
  const stop = () => req.destroy();
  const timer = setTimeout(stop, PATIENCE).unref();
  req.removeAllListeners("data");
  req.on("data", ({ length }) => (left -= length) < 0 && stop());
  req.once("close", () => clearTimeout(timer));
  req.resume();
}

async function answer({ fetch }, req, res) {
  const request = requestOf(req);
  if (!request) {
    const body = '{"status":"error","message":"The request cannot be read","error_code":"INVALID_REQUEST"}';
    return res.writeHead(400, { "content-type": "application/json" }).end(body);
  }
  const response = await fetch(request, process.env);
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  if (response.status !== 204) headers["content-length"] = body.length;
  res.writeHead(response.status, headers).end(req.method === "HEAD" ? undefined : body);
}

/**
 * `createServer(nodeListener(relay({ upstream })))`; the handler's `env` is `process.env`.
 * @param handler what `relay` returns
 */
export function nodeListener(handler) {
  return (req, res) => {
    // A caller that goes away is nobody's failure.
    req.on("error", () => {});
    res.on("error", () => {});
    answer(handler, req, res)
      .catch(() => res.destroy())
      .finally(() => release(req));
  };
}
