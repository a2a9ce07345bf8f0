// Turns a request of node:http, node:http2, Express, Next's pages or Fastify into a Fetch `Request`.

import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";

/** A request of Node's, with what frameworks add to it. */
export interface NodeRequest extends IncomingMessage {
  /** What a body parser has made of the body. */
  body?: unknown;
  /** The body's bytes, as some platforms leave them. */
  rawBody?: unknown;
  /** The path before Express took off the one that the listener is mounted on. */
  originalUrl?: string;
}

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | undefined;

/** Why there is no request: it can't be read, or somebody read its body and kept it nowhere. */
export type Unreadable = "unreadable" | "lost";

/** Methods that the Fetch standard allows in no request. */
const UNSPEAKABLE = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Characters that a host can't have: they would end it, and choose a path or a user. */
const NO_HOST = /[\s/?#@\\]/;

/**
 * The request, once for each path that it may be meant for: under Express, the rest of the path and the
 * whole path. All share one body.
 */
export function requestsOf(req: NodeRequest, given?: unknown): Request[] | Unreadable {
  const { method = "GET", url = "" } = req;
  const originalUrl = addedTo(req, "originalUrl");
  if (UNSPEAKABLE.has(method)) return "unreadable";
  try {
    const origin = originOf(req);
    const headers = headersOf(req);
    let body: Body;
    if (method !== "GET" && method !== "HEAD") {
      const read = bodyOf(req, given);
      if (read === undefined) return "lost";
      body = read;
      // The headers' length and encoding were those on the wire.
      if (!(body instanceof ReadableStream)) {
        const { length } = typeof body === "string" ? new TextEncoder().encode(body) : body;
        headers.set("content-length", `${length}`);
        headers.delete("content-encoding");
      }
    }
    const init = { __proto__: null, method, headers, duplex: "half" } as RequestInit;
    if (body !== undefined) init.body = body;
    const paths = new Set([url, originalUrl ?? url]);
    return [...paths].map((path) => new Request(origin + asItCame(origin, path), init));
  } catch {
    return "unreadable";
  }
}

/** What a framework has added to a request; what every object inherits was added by none. */
function addedTo<N extends "body" | "rawBody" | "originalUrl">(
  req: NodeRequest,
  name: N,
): NodeRequest[N] | undefined {
  const value = req[name];
  return value === (Object.prototype as NodeRequest)[name] ? undefined : value;
}

/** Scheme and host. In HTTP/2 the host has a field of its own, which counts more than `Host`. */
function originOf(req: NodeRequest): string {
  const host = authorityOf(req) ?? req.headers.host ?? "localhost";
  const scheme = (req.socket as TLSSocket | undefined)?.encrypted ? "https" : "http";
  if (typeof host !== "string" || NO_HOST.test(host)) throw new TypeError("Not a host");
  return `${scheme}://${host}`;
}

/**
 * The path, if a URL can hold it unchanged. `URL` would turn `/./group` into `/group`; a path that it
 * would change becomes one that nobody serves.
 */
function asItCame(origin: string, path: string): string {
  if (!path.startsWith("/")) throw new TypeError("Not a path");
  const [bare = ""] = path.split(/[?#]/);
  return new URL(origin + path).pathname === bare ? path : `/${encodeURIComponent(bare)}`;
}

const authorityOf = ({ headers }: NodeRequest): string | undefined =>
  Object.hasOwn(headers, ":authority") ? (headers[":authority"] as string) : undefined;

function headersOf(req: NodeRequest): Headers {
  const { rawHeaders } = req;
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    // HTTP/2's pseudo-headers are not headers.
    if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1] as string);
  }
  const authority = authorityOf(req);
  if (authority !== undefined && headers.has("host")) headers.set("host", authority);
  return headers;
}

/**
 * The body: the given one, or else the stream; if somebody has read that already, what they kept of it.
 * Never waits for a stream that has ended.
 * @returns undefined if the body was read, and nobody kept it
 */
function bodyOf(req: NodeRequest, given: unknown): Body {
  if (given !== undefined && given !== null && typeof given !== "function") {
    return bytesOf(req, given);
  }
  const isRead = req.readableDidRead || req.readableEnded || req.destroyed;
  if (!isRead) return streamOf(req);
  const kept = addedTo(req, "body");
  const left = addedTo(req, "rawBody") ?? kept;
  if (left !== undefined && left !== null) return bytesOf(req, left);
  if (!req.readableEnded && !req.destroyed) return streamOf(req);
  const { "content-length": length = "0", "transfer-encoding": coding } = req.headers;
  if (!coding && length === "0") return "";
  // What a parser makes of the text `null`.
  return given === null || kept === null ? "null" : undefined;
}

/** What a parser made of a body, turned back into text or bytes. */
function bytesOf(req: NodeRequest, body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === "string") {
    // The body's text, or the string that it says in JSON: then quotes and escapes came along with it.
    const json = JSON.stringify(body);
    const isJson = `${new TextEncoder().encode(json).length}` === req.headers["content-length"];
    return isJson ? json : body;
  }
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength);
  }
  return JSON.stringify(body);
}

/**
 * A body as a stream, read only on demand. (`Readable.toWeb` destroys the socket when its reader
 * cancels, and an answer such as 413 is lost with it.)
 */
function streamOf(req: NodeRequest): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isOver = false;
  return new ReadableStream({
    start(controller) {
      const end = (act: () => void) => () => {
        if (!isOver) act();
        isOver = true;
      };
      const broken = end(() => controller.error(new TypeError("The request broke off")));
      req.on("data", (chunk: Uint8Array<ArrayBuffer>) => {
        if (isOver) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) req.pause();
      });
      req.once(
        "end",
        end(() => controller.close()),
      );
      req.once("error", broken);
      req.once("close", broken);
      req.pause();
    },
    pull: () => void req.resume(),
    cancel() {
      isOver = true;
      req.pause();
    },
  });
}
