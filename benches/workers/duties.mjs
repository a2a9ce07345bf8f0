// Does by hand what a relay has to do around a call, and checks nothing: looks at the head, reads no
// more of the body than was announced, gives each request an end and a key, follows no redirect,
// tells apart what the answer is, answers in headers of its own, and lives on when the client leaves.

const HEADERS = { "content-type": "application/json", "cache-control": "no-store", vary: "origin", "x-content-type-options": "nosniff" };
const ASKED = ["origin", "content-type", "content-encoding", "content-length", "idempotency-key"];

/** As many bytes as were announced, which mostly come at once. */
async function read(reader, length) {
  const chunks = [];
  for (let bytes = 0; bytes < length; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes === length && !chunks.length) return value;
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function serve(request, env) {
  const [, type, , length, key] = ASKED.map((name) => request.headers.get(name));
  if (request.method !== "POST" || !request.url || type !== "application/json") return new Response(null, { status: 415 });
  const timer = setTimeout(() => {}, 5000);
  const body = await read(request.body.getReader(), Number(length));
  if (body.length !== Number(length)) return new Response(null, { status: 413 });
  const { signal } = new AbortController();
  const headers = { "content-type": "application/json", "idempotency-key": key ?? crypto.randomUUID() };
  const answer = await fetch(env.UPSTREAM, { method: "POST", headers, body, redirect: "manual", signal });
  const { status, type: kind, redirected } = answer;
  if (status !== 200 || kind === "opaqueredirect" || redirected) return new Response(null, { status: 502 });
  if (!(Number(answer.headers.get("content-length")) <= 65_536) || answer.headers.get("content-encoding")) return new Response(null, { status: 502 });
  await answer.text();
  clearTimeout(timer);
  return new Response(body, { headers: HEADERS });
}

export default {
  fetch(request, env, context) {
    const response = serve(request, env);
    context.waitUntil(response);
    return response;
  },
};
