// Nothing twice, and the newest wins: three calls to a relay with a ledger, and what of each went out.

import { byId, el, setText } from "./dom.mjs";

const HOUR = 3_600_000;

/** What each button sends; `at` is when the first call was made. */
const STEPS = {
  first: (at) => ({ traits: { name: "Example Works", plan: "pro" }, timestamp: at }),
  again: () => ({ traits: { name: "Example Works", plan: "pro" }, timestamp: Date.now() }),
  older: (at) => ({ traits: { plan: "free", seats: 5 }, timestamp: at - HOUR }),
  change: () => ({ traits: { name: "Example Works", plan: "team" }, timestamp: Date.now() }),
};

/** What went out, in words. */
function wordsFor(sent, { isUnchanged, data }) {
  if (isUnchanged) return "Nothing went out: it brings nothing new.";
  const left = Object.keys(sent).filter((name) => !Object.hasOwn(data.traits, name));
  return left.length
    ? `Only what is still the newest went out, without ${left.join(", ")}.`
    : "The call went out.";
}

/** @param endpoint where the relay with the ledger is */
export function createLedger({ endpoint, onProgress }) {
  const list = byId("ledger-steps");
  const state = byId("ledger-state");
  const buttons = [...document.querySelectorAll("[data-ledger]")];
  const group_id = `ledger-${crypto.randomUUID?.() ?? Date.now()}`;
  let at;

  function tell(text, kind) {
    setText(state, text);
    state.dataset.state = kind;
  }

  async function send(step) {
    at ??= Date.now();
    const { traits, timestamp } = STEPS[step](at);
    const call = {
      user_id: "user123",
      group_id,
      traits,
      timestamp: new Date(timestamp).toISOString(),
    };
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(call),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.message);
    const isUnchanged = response.headers.get("group-call") === "unchanged";
    const words = wordsFor(traits, { isUnchanged, data: answer.data });
    const shown = `${call.timestamp.slice(11, 19)} ${JSON.stringify(traits)}`;
    list.append(
      el(
        "li",
        { "data-step": step, "data-unchanged": isUnchanged },
        el("pre.code", {}, shown),
        el("span.what", {}, words),
      ),
    );
    tell(words, isUnchanged ? "idle" : "good");
  }

  async function press({ currentTarget }) {
    for (const button of buttons) button.disabled = true;
    try {
      await send(currentTarget.dataset.ledger);
    } catch (error) {
      tell(error.message, "bad");
    } finally {
      for (const button of buttons) button.disabled = false;
      currentTarget.focus();
      onProgress();
    }
  }

  for (const button of buttons) button.addEventListener("click", press);
}
