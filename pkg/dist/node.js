// pkg/src/relay/node.ts
var UNSPEAKABLE = /* @__PURE__ */ new Set(["CONNECT", "TRACE", "TRACK"]);
var LEFT_OVER = 8 * 1024 * 1024;
var PATIENCE = 2e3;
function nodeListener(handler) {
  return (req, res) => {
    req.on("error", () => {
    });
    res.on("error", () => {
    });
    answer(handler, req, res).catch(() => res.destroy()).finally(() => release(req));
  };
}
async function answer({ fetch }, req, res) {
  const request = requestOf(req);
  if (!request) {
    const body2 = '{"status":"error","message":"The request cannot be read","error_code":"INVALID_REQUEST"}';
    res.writeHead(400, { "content-type": "application/json" }).end(body2);
    return;
  }
  const response = await fetch(request, process.env);
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  if (response.status !== 204) headers["content-length"] = `${body.length}`;
  res.writeHead(response.status, headers).end(req.method === "HEAD" ? void 0 : body);
}
function requestOf(req) {
  const { method = "GET", url = "", rawHeaders } = req;
  if (UNSPEAKABLE.has(method) || !url.startsWith("/")) return void 0;
  try {
    const headers = new Headers();
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
      headers.append(rawHeaders[i], rawHeaders[i + 1]);
    }
    const scheme = req.socket.encrypted ? "https" : "http";
    const init = { method, headers };
    if (method !== "GET" && method !== "HEAD") {
      init.body = bodyOf(req);
      init.duplex = "half";
    }
    return new Request(`${scheme}://${req.headers.host ?? "localhost"}${url}`, init);
  } catch {
    return void 0;
  }
}
function bodyOf(req) {
  let isOver = false;
  return new ReadableStream({
    start(controller) {
      const end = (act) => () => {
        if (!isOver) act();
        isOver = true;
      };
      const broken = end(() => controller.error(new TypeError("The request broke off")));
      req.on("data", (chunk) => {
        if (isOver) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) req.pause();
      });
      req.once(
        "end",
        end(() => controller.close())
      );
      req.once("error", broken);
      req.once("close", broken);
      req.pause();
    },
    pull: () => void req.resume(),
    cancel() {
      isOver = true;
      req.pause();
    }
  });
}
function release(req) {
  if (req.complete || req.destroyed) return;
  let left = LEFT_OVER;
  const stop = () => req.destroy();
  const timer = setTimeout(stop, PATIENCE).unref();
  req.removeAllListeners("data");
  req.on("data", ({ length }) => {
    left -= length;
    if (left < 0) stop();
  });
  req.once("close", () => clearTimeout(timer));
  req.resume();
}
export {
  nodeListener
};
