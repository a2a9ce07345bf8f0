// The pages that test the outbox, and functions to drive them.

import { watchPolicy } from "../browsers/demo-page.mjs";
import { sleep } from "../checks.mjs";
import { bundle } from "../runtimes/bundle.mjs";

/** Reads its task from the address: `{ endpoint, broken, ahead, half }`. */
const HARNESS = `
import { createOutbox } from "group-call/outbox";
import { createGroup } from HALF;

const { endpoint, broken, ahead = 0 } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const { now } = Date;
Date.now = () => now() + ahead;
const results = [];
const refusing = () => { const request = {}; setTimeout(() => { request.error = new Error("quota"); request.onerror?.(); }); return request; };
/** Opens the real store, three seconds late. */
const slow = (...given) => {
  const request = {};
  setTimeout(() => {
    const real = indexedDB.open(...given);
    real.onupgradeneeded = () => { request.result = real.result; request.onupgradeneeded(); };
    real.onsuccess = () => { request.result = real.result; request.onsuccess(); };
  }, 3000);
  return request;
};
const stores = { throwing: { open() { throw new Error("no storage here"); } }, blocked: { open: () => ({}) }, refusing: { open: refusing }, slow: { open: slow } };
if (broken === "absent") Object.defineProperty(globalThis, "indexedDB", { value: undefined });
if (broken === "locks") Object.defineProperty(navigator, "locks", { value: undefined });
const name = endpoint.split("/").at(-2);
const options = stores[broken] ? { indexedDB: stores[broken] } : {};
const outbox = createOutbox({ client: createGroup({ endpoint }), name, onResult: (result) => results.push(result), ...options });
globalThis.harness = {
  createOutbox,
  outbox,
  results,
  database: "group-call-outbox:" + name,
  put: (n, more) => outbox.group({ user_id: "u" + n, group_id: "g", traits: { n }, timestamp: 0, ...more }),
};
addEventListener("pageshow", ({ persisted }) => (harness.persisted = persisted));
`;

/** An outbox in a service worker, which takes what its pages post. */
const WORKER = `
import { createOutbox } from "group-call/outbox";
import { createGroup } from "group-call/page";

const outboxes = {};
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", ({ data: { endpoint, call }, ports: [port] }) => {
  outboxes[endpoint] ??= createOutbox({ client: createGroup({ endpoint }), name: endpoint, onResult: (result) => port.postMessage(result) });
  outboxes[endpoint].group(call).then((put) => port.postMessage(put));
});
`;

const REGISTERS = `
navigator.serviceWorker.register("/page/worker.js");
globalThis.harness = {
  results: [],
  async put(endpoint, call) {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => harness.results.push(data);
    active.postMessage({ endpoint, call }, [port2]);
  },
};
`;

const document = (script, more = "") => ({
  type: "text/html",
  headers: { "content-security-policy": `default-src 'none'; script-src 'self'${more}; connect-src 'self'; img-src 'self'; worker-src 'self'` },
  body: `<!doctype html><meta charset="utf-8"><title>outbox</title><link rel="icon" href="/page/icon.svg"><script type="module" src="/page/${script}"></script>`,
});

/** @param folder where the package is installed */
export async function pages(folder) {
  const script = async (source, half) => {
    const { code } = await bundle(folder, source.replace("HALF", JSON.stringify(half)), { conditions: ["browser", "module", "import"] });
    return { type: "text/javascript", body: code };
  };
  return {
    "outbox.js": await script(HARNESS, "group-call/page"),
    "outbox.html": document("outbox.js"),
    "whole.js": await script(HARNESS, "group-call"),
    "whole.html": document("whole.js", " 'wasm-unsafe-eval'"),
    "worker.js": await script(WORKER),
    "registers.js": await script(REGISTERS),
    "registers.html": document("registers.js"),
    // Browsers ask for an icon, and complain if there is none.
    "icon.svg": { type: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    "elsewhere.html": { type: "text/html", body: "<!doctype html><title>elsewhere</title>" },
  };
}

let scenario = 0;

/** A service that answers its requests by these steps. */
export async function plan(upstream, ...steps) {
  const id = `outbox-${++scenario}-${Math.random().toString(36).slice(2)}`;
  const tell = (told) => fetch(`${upstream.url}/plan/${id}`, { method: "POST", body: JSON.stringify({ steps: told }) });
  await tell(steps);
  return { endpoint: `${upstream.url}/s/${id}/group`, log: async () => (await fetch(`${upstream.url}/log/${id}`)).json(), becomes: (...other) => tell(other) };
}

export const addressOf = ({ upstream }, { endpoint }, { page = "outbox", ...more } = {}) =>
  `${upstream.url}/page/${page}.html#${encodeURIComponent(JSON.stringify({ endpoint, ...more }))}`;

/** A page with an outbox. */
export async function opened(context, service, more, browser = context.browser) {
  const page = await browser.page(watchPolicy);
  await page.goto(addressOf(context, service, more));
  await page.until(() => globalThis.harness !== undefined);
  return page;
}

export async function until(what, seconds, isTrue) {
  const late = Date.now() + seconds * 1000;
  while (!(await isTrue())) {
    if (Date.now() > late) throw new Error(`${what}: not within ${seconds} s`);
    await sleep(100);
  }
}

export const keysOf = ({ sends }) => sends.map(({ headers }) => headers["idempotency-key"]);
