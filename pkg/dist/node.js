// pkg/src/relay/node-request.ts
var UNSPEAKABLE = /* @__PURE__ */ new Set(["CONNECT", "TRACE", "TRACK"]);
var NO_HOST = /[\s/?#@\\]/;
function requestsOf(req, given) {
  const { method = "GET", url = "" } = req;
  const originalUrl = addedTo(req, "originalUrl");
  if (UNSPEAKABLE.has(method)) return "unreadable";
  try {
    const origin = originOf(req);
    const headers = headersOf(req);
    let body;
    if (method !== "GET" && method !== "HEAD") {
      const read = bodyOf(req, given);
      if (read === void 0) return "lost";
      body = read;
      if (!(body instanceof ReadableStream)) {
        const { length } = typeof body === "string" ? new TextEncoder().encode(body) : body;
        headers.set("content-length", `${length}`);
        headers.delete("content-encoding");
      }
    }
    const init = { __proto__: null, method, headers, duplex: "half" };
    if (body !== void 0) init.body = body;
    const paths = /* @__PURE__ */ new Set([url, originalUrl ?? url]);
    return [...paths].map((path) => new Request(origin + asItCame(origin, path), init));
  } catch {
    return "unreadable";
  }
}
function addedTo(req, name) {
  const value = req[name];
  return value === Object.prototype[name] ? void 0 : value;
}
function originOf(req) {
  const host = authorityOf(req) ?? req.headers.host ?? "localhost";
  const scheme = req.socket?.encrypted ? "https" : "http";
  if (typeof host !== "string" || NO_HOST.test(host)) throw new TypeError("Not a host");
  return `${scheme}://${host}`;
}
function asItCame(origin, path) {
  if (!path.startsWith("/")) throw new TypeError("Not a path");
  const [bare = ""] = path.split(/[?#]/);
  return new URL(origin + path).pathname === bare ? path : `/${encodeURIComponent(bare)}`;
}
var authorityOf = ({ headers }) => Object.hasOwn(headers, ":authority") ? headers[":authority"] : void 0;
function headersOf(req) {
  const { rawHeaders } = req;
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i];
    if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
  }
  const authority = authorityOf(req);
  if (authority !== void 0 && headers.has("host")) headers.set("host", authority);
  return headers;
}
function bodyOf(req, given) {
  if (given !== void 0 && given !== null && typeof given !== "function") {
    return bytesOf(req, given);
  }
  const isRead = req.readableDidRead || req.readableEnded || req.destroyed;
  if (!isRead) return streamOf(req);
  const kept = addedTo(req, "body");
  const left = addedTo(req, "rawBody") ?? kept;
  if (left !== void 0 && left !== null) return bytesOf(req, left);
  if (!req.readableEnded && !req.destroyed) return streamOf(req);
  const { "content-length": length = "0", "transfer-encoding": coding } = req.headers;
  if (!coding && length === "0") return "";
  return given === null || kept === null ? "null" : void 0;
}
function bytesOf(req, body) {
  if (typeof body === "string") {
    const json = JSON.stringify(body);
    const isJson = `${new TextEncoder().encode(json).length}` === req.headers["content-length"];
    return isJson ? json : body;
  }
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  }
  return JSON.stringify(body);
}
function streamOf(req) {
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

// pkg/src/relay/node.ts
var LEFT_OVER = 8 * 1024 * 1024;
var PATIENCE = 2e3;
function nodeListener(handler) {
  return (req, res, body) => {
    req.on("error", () => {
    });
    res.on("error", () => {
    });
    return answer(handler, req, res, body).catch(() => void res.destroy()).finally(() => release(req));
  };
}
var REFUSALS = {
  unreadable: {
    status: 400,
    error_code: "INVALID_REQUEST",
    message: "The request cannot be read"
  },
  lost: {
    status: 500,
    error_code: "INTERNAL",
    message: "The body was read before the relay was asked: hand it over as the third argument"
  }
};
async function answer(handler, req, res, given) {
  const requests = requestsOf(req, given);
  if (typeof requests === "string") {
    const { status, error_code, message } = REFUSALS[requests];
    const body2 = JSON.stringify({ status: "error", message, error_code });
    res.writeHead(status, { "content-type": "application/json" }).end(body2);
    return;
  }
  const response = await firstServed(handler, requests);
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  if (response.status !== 204) headers["content-length"] = `${body.length}`;
  res.writeHead(response.status, headers).end(req.method === "HEAD" ? void 0 : body);
}
async function firstServed({ fetch }, requests) {
  const [request, ...others] = requests;
  const response = await fetch(request, process.env);
  const isElsewhere = response.status === 404 && !request?.bodyUsed;
  return isElsewhere && others.length ? firstServed({ fetch }, others) : response;
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
