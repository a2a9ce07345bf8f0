// Answers in the form that every part of this server speaks: the service's own success and error bodies, so that a
// caller meets one shape of error whether the relay, the page's server or the stand-in service wrote it.

const CODES = {
  400: "INVALID_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  408: "TIMEOUT",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "INVALID_REQUEST",
  429: "RATE_LIMITED",
  500: "INTERNAL",
};

/** A request that cannot be served, thrown by a handler and answered by `sendError`. */
export class HttpError extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export function errorBody(status, message) {
  return JSON.stringify({
    status: "error",
    message,
    error_code: CODES[status] ?? "UPSTREAM_ERROR",
  });
}

/** Sends `text`, which is JSON already, unless the caller has gone away in the meantime. */
export function sendJson(res, status, text, headers = {}) {
  if (res.headersSent || res.destroyed) return;
  const bytes = Buffer.from(text);
  res.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": bytes.length,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  res.end(res.req?.method === "HEAD" ? undefined : bytes);
}

export function sendError(res, status, message, headers) {
  sendJson(res, status, errorBody(status, message), headers);
}

/** The 405 that names what would have been allowed, or nothing when the method is one of them. */
export function requireMethod(req, ...methods) {
  if (methods.includes(req.method)) return;
  throw new HttpError(405, `${req.method} is not allowed here; use ${methods.join(" or ")}`, {
    Allow: methods.join(", "),
  });
}

/** Reads a JSON body of at most `limit` bytes and returns both its text and its value. */
export async function readJson(req, limit) {
  const type = (req.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
  if (type !== "application/json") throw new HttpError(415, "The body must be application/json");
  const encoding = req.headers["content-encoding"];
  if (encoding && encoding.toLowerCase() !== "identity")
    throw new HttpError(415, "The body must not be compressed");

  const chunks = [];
  let size = 0;
  // Events rather than `for await`: leaving such a loop early destroys the socket, and with it the answer.
  await new Promise((resolve, reject) => {
    req.on("data", (chunk) => {
      size += chunk.length;
      if (size > limit) {
        req.pause();
        reject(new HttpError(413, `The body is over ${limit} bytes`));
      } else {
        chunks.push(chunk);
      }
    });
    req.once("end", resolve);
    const broken = () => reject(new HttpError(400, "The request was broken off"));
    req.once("error", broken);
    req.once("close", broken);
  });

  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new HttpError(400, "The body is not UTF-8");
  }
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    throw new HttpError(400, "The body is not JSON");
  }
}

/**
 * Lets a caller that is still sending read its answer. Closing at once would reset the connection under an upload, and
 * the caller would see a network failure instead of, say, the 413; reading on for ever would let it keep us busy.
 */
export function releaseUpload(req, { bytes = 8 * 1024 * 1024, ms = 2_000 } = {}) {
  if (req.complete || req.destroyed) return;
  let left = bytes;
  const stop = () => req.destroy();
  const timer = setTimeout(stop, ms);
  timer.unref();
  req.removeAllListeners("data");
  req.on("data", (chunk) => {
    left -= chunk.length;
    if (left < 0) stop();
  });
  req.on("error", () => {});
  req.once("close", () => clearTimeout(timer));
  req.resume();
}
