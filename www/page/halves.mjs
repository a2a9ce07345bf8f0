// Both halves side by side: what each one loads, and what each says of the same call.

import { byId, el, hidden, kilobytes, plural, setText } from "./dom.mjs";
import { NotSent } from "./send.mjs";
import { pathText } from "./wording.mjs";

const MAX_LISTED = 12;

/** Of each half the file that a page loads for it. */
const FILES = { local: "/pkg/inline.js", relayed: "/pkg/page.js" };

function showSize(half) {
  const name = new URL(FILES[half], location.href).href;
  const file = performance.getEntriesByName(name).at(-1);
  if (!file) return;
  const size = byId(`half-${half}-size`);
  size.dataset.bytes = file.encodedBodySize;
  setText(
    size,
    `${kilobytes(file.encodedBodySize)} compressed, before a bundler leaves out or minifies anything`,
  );
}

/** A verdict as one text, for comparing. */
const textOf = (verdict) => JSON.stringify(verdict);

function item(kind, { code, rule, path, message }) {
  return el(
    "li",
    { "data-kind": kind, "data-code": code ?? rule },
    hidden(`${kind}: `),
    el("span.where", {}, el("span.path", {}, pathText(path)), el("code", {}, code ?? rule)),
    message && el("span.what", {}, message),
  );
}

function show(half, { ok, issues, warnings, changes }) {
  const parts = [ok ? "The call is good" : plural(issues.length, "problem")];
  if (warnings.length) parts.push(plural(warnings.length, "warning"));
  if (changes.length) parts.push(plural(changes.length, "change"));
  setText(byId(`half-${half}-verdict`), parts.join(", "));
  const all = [
    ...issues.map((one) => item("error", one)),
    ...warnings.map((one) => item("warning", one)),
    ...changes.map((one) => item("change", one)),
  ];
  const more = all.length - MAX_LISTED;
  byId(`half-${half}-findings`).replaceChildren(
    ...all.slice(0, MAX_LISTED),
    ...(more > 0 ? [el("li.more", {}, `and ${more} more`)] : []),
  );
}

const NONE = { issues: [], warnings: [], changes: [] };

/**
 * @param api the namespace of `group-call`
 * @param callToSend returns the call as a value
 */
export function createHalves({ api, callToSend, endpoint, onProgress }) {
  const button = byId("judge");
  const state = byId("halves-state");

  function tell(text, kind) {
    setText(state, text);
    state.dataset.state = kind;
  }

  /** What the relay says of a call, by way of the page half. */
  async function relayed(call) {
    const { group } = await import(FILES.relayed);
    try {
      const { data, warnings, changes } = await group(call, { endpoint });
      return { ok: true, ...NONE, data, warnings, changes };
    } catch (error) {
      if (error.error_code !== "INVALID_REQUEST") throw error;
      return { ok: false, ...NONE, issues: error.issues };
    }
  }

  function local(call) {
    const verdict = api.validate(call);
    return verdict.ok
      ? {
          ok: true,
          ...NONE,
          data: verdict.call,
          warnings: verdict.warnings,
          changes: verdict.changes,
        }
      : { ok: false, ...NONE, issues: verdict.issues };
  }

  async function judge() {
    button.disabled = true;
    tell("The page half asks the relay.", "running");
    try {
      const call = callToSend();
      const verdicts = { local: local(call), relayed: await relayed(call) };
      for (const [half, verdict] of Object.entries(verdicts)) {
        show(half, verdict);
        showSize(half);
      }
      const isSame = textOf(verdicts.local) === textOf(verdicts.relayed);
      tell(isSame ? "Both say the same." : "They differ.", isSame ? "good" : "bad");
    } catch (error) {
      if (!(error instanceof NotSent) && error?.name !== "GroupError") throw error;
      tell(error.message, "bad");
    } finally {
      button.disabled = false;
      onProgress();
    }
  }

  button.addEventListener("click", judge);
  showSize("local");
}
