// The files that the page is made of: a fixed list of its own, and the built package's by kind. Nothing else on the
// disk can be asked for.

import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { HttpError, requireMethod } from "./answers.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGE = fileURLToPath(new URL("../pkg/dist/", import.meta.url));

const OWN = new Map([
  ["/", "index.html"],
  ["/style.css", "style.css"],
  ["/icon.svg", "icon.svg"],
  ["/app.mjs", "app.mjs"],
  ...[
    "dom",
    "editor",
    "examples",
    "fields",
    "form",
    "halves",
    "json-text",
    "ledger",
    "outbox",
    "send",
    "sender",
    "service",
    "verdict",
    "wording",
  ].map((name) => [`/page/${name}.mjs`, join("page", `${name}.mjs`)]),
]);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
};

// Plain names separated by single slashes, ending in what a browser loads: no dots to climb by, no escapes to decode.
const PACKAGE_PATH = /^\/pkg\/((?:[\w-]+\/)*[\w-][\w.-]*\.(?:js|mjs|json|wasm))$/;

const SECURITY = {
  "Content-Security-Policy": [
    "default-src 'none'",
    // The module is compiled from bytes, which browsers allow under this keyword and no wider one.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const encoders = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => gzipped(bytes, { level: 9 }),
  identity: async (bytes) => bytes,
};
const cache = new Map(); // file → { mtime, etag, type, bytes: { encoding: promise of bytes } }

function encodingFor(req) {
  const accepted = (req.headers["accept-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => part.split(";").map((piece) => piece.trim()))
    .filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ""));
  return (
    ["br", "gzip"].find((encoding) => accepted.some(([name]) => name === encoding)) ?? "identity"
  );
}

async function load(file) {
  const { mtimeMs, size } = await stat(file);
  const known = cache.get(file);
  if (known?.mtime === mtimeMs && known.size === size) return known;
  const raw = await readFile(file);
  const type = TYPES[file.slice(file.lastIndexOf("."))];
  const etag = createHash("sha256").update(raw).digest("base64url").slice(0, 22);
  const entry = { mtime: mtimeMs, size, etag, type, raw, bytes: {} };
  cache.set(file, entry);
  return entry;
}

/** The file behind a path, or null. */
async function find(path) {
  if (OWN.has(path)) return join(HERE, OWN.get(path));
  const name = PACKAGE_PATH.exec(path)?.[1];
  if (!name) return null;
  // A symbolic link inside the package must not lead out of it.
  const root = await realpath(PACKAGE).catch(() => null);
  const file = root && (await realpath(join(root, ...name.split("/"))).catch(() => null));
  return file?.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null;
}

/** Compresses the package ahead of the first visit, which would otherwise wait for it. */
export async function warmFiles() {
  const file = await find("/pkg/inline.js");
  if (!file) return;
  const entry = await load(file);
  await (entry.bytes.br ??= encoders.br(entry.raw));
}

/** Serves `path` if it is one of the page's or the package's files; says whether it did. */
export async function serveFile(req, res, path) {
  const file = await find(path);
  if (file === null) return false;
  requireMethod(req, "GET", "HEAD");

  let entry;
  try {
    entry = await load(file);
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "EISDIR")
      throw new HttpError(404, "There is nothing at this address");
    throw error;
  }
  const encoding = encodingFor(req);
  const etag = `"${entry.etag}-${encoding}"`;
  const headers = { ...SECURITY, "Cache-Control": "no-cache", ETag: etag, Vary: "Accept-Encoding" };
  if (req.headers["if-none-match"] === etag) {
    res.writeHead(304, headers).end();
    return true;
  }
  const body = await (entry.bytes[encoding] ??= encoders[encoding](entry.raw));
  if (res.destroyed) return true;
  headers["Content-Type"] = entry.type;
  headers["Content-Length"] = body.length;
  if (encoding !== "identity") headers["Content-Encoding"] = encoding;
  res.writeHead(200, headers);
  res.end(req.method === "HEAD" ? undefined : body);
  return true;
}
