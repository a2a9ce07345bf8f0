// The outbox: calls that wait while the page is offline, and arrive later, after a reload too.

import { byId, el, plural, setText } from "./dom.mjs";
import { NotSent } from "./send.mjs";

const FILES = { outbox: "/pkg/outbox.js", half: "/pkg/page.js" };
const NAME = "demo";
const MAX_LISTED = 8;
const MAX_TOLD = 4;

/** What to say of a call's end. */
const ENDS = { delivered: "delivered", refused: "refused by the relay", dropped: "dropped" };

/** Whether this tab plays offline; a reload does not change that. */
const offline = {
  get value() {
    return sessionStorage.getItem("offline") === "true";
  },
  set value(is) {
    sessionStorage.setItem("offline", String(is));
  },
};

const sends = (url, init) =>
  offline.value ? Promise.reject(new TypeError("offline")) : fetch(url, init);

const answered = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What stands on the disk, as anybody could read it who uses this browser. */
async function stored() {
  const db = await answered(indexedDB.open(`group-call-outbox:${NAME}`));
  try {
    return await answered(db.transaction("calls").objectStore("calls").getAll());
  } finally {
    db.close();
  }
}

function waitingItem({ key, text, at }) {
  const { user_id, group_id } = JSON.parse(text);
  return el(
    "li",
    { "data-key": key },
    el(
      "span.where",
      {},
      el("span", {}, `${user_id} in ${group_id}`),
      el("code", { title: key }, `…${key.slice(-6)}`),
    ),
    el("span.what.fine", {}, `put in at ${new Date(at).toLocaleTimeString("en")}`),
  );
}

function endItem({ idempotencyKey, status, reason, error }) {
  const why = reason ?? error?.message;
  return el(
    "li",
    { "data-key": idempotencyKey, "data-kind": status === "delivered" ? "good" : "error" },
    `…${idempotencyKey.slice(-6)}: ${ENDS[status]}${why ? ` (${why})` : ""}`,
  );
}

/** @param callToSend returns the call as a value */
export async function createOutboxSection({ callToSend, endpoint, onProgress }) {
  const state = byId("outbox-state");
  const toggle = byId("offline");
  const list = byId("outbox-waiting");
  const ends = byId("outbox-ends");

  const [{ createOutbox }, { createGroup }] = await Promise.all([
    import(FILES.outbox),
    import(FILES.half),
  ]);
  const outbox = createOutbox({
    name: NAME,
    client: createGroup({ endpoint, fetch: sends }),
    onResult(result) {
      ends.prepend(endItem(result));
      while (ends.childElementCount > MAX_TOLD) ends.lastElementChild.remove();
      refresh();
      onProgress();
    },
  });

  async function refresh() {
    const count = await outbox.pending();
    // The store is there once the outbox has counted.
    const rows = await stored().catch(() => []);
    const more = rows.length - MAX_LISTED;
    list.replaceChildren(
      ...rows.slice(0, MAX_LISTED).map(waitingItem),
      ...(more > 0 ? [el("li.more", {}, `and ${more} more`)] : []),
    );
    list.dataset.count = count;
    setText(
      byId("outbox-count"),
      count ? `${plural(count, "call")} on the disk` : "Nothing waits.",
    );
  }

  async function put() {
    try {
      const { stored: isStored } = await outbox.group(callToSend());
      setText(state, isStored ? "Stored." : "The browser refuses to store: sent at once.");
    } catch (error) {
      if (!(error instanceof NotSent) && error?.name !== "GroupError") throw error;
      setText(state, `Not stored: ${error.message}`);
    }
    await refresh();
  }

  toggle.checked = offline.value;
  toggle.addEventListener("change", async () => {
    offline.value = toggle.checked;
    setText(state, toggle.checked ? "Offline: what is put in waits." : "Online again.");
    if (!toggle.checked) await outbox.flush();
    await refresh();
  });
  byId("outbox-put").addEventListener("click", put);
  byId("outbox-clear").addEventListener("click", async () => {
    setText(state, `${plural(await outbox.clear(), "call")} dropped.`);
    await refresh();
  });
  await refresh();
}
