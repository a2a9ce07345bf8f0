// Sending: one call, each of its attempts as it happens, and what came of it.

import { byId, duration, el, plural, setText } from "./dom.mjs";
import { read } from "./json-text.mjs";
import { showJson } from "./verdict.mjs";

const REDRAW_MS = 250;

/** What to say of an attempt that brought no status. */
const OUTCOMES = {
  TIMEOUT: "timeout",
  ABORTED: "cancelled",
  NETWORK_ERROR: "no answer",
  UNAUTHORIZED: "not sent",
  INVALID_OPTIONS: "not sent",
};

/** Thrown by `send` where there is nothing that could be sent. */
export class NotSent extends Error {}

/** After some failures nobody can know whether the service has the call; the page must not claim either. */
const OPEN = new Set(["NETWORK_ERROR", "TIMEOUT", "ABORTED", "UPSTREAM_ERROR"]);

function verdictOn({ attempts, error_code }) {
  if (!attempts) return "Nothing was sent";
  return OPEN.has(error_code) ? "Not confirmed" : "Refused";
}

export function createSend({ send, onProgress }) {
  const button = byId("send");
  const cancel = byId("cancel");
  const state = byId("send-state");
  const list = byId("attempts");
  let run = null; // { began, steps, abort, timer }

  /** A step is an attempt or a wait: { kind, from, to | null, label, result }. */
  function addStep(step) {
    const bar = el("span.span", { "data-kind": step.kind });
    step.bar = bar;
    step.out = el("span.outcome", {}, "…");
    step.element = el(
      "li",
      { "data-kind": step.kind, "data-attempt": step.attempt, "data-state": "running" },
      el("span.name", {}, step.label),
      el("span.track", { "aria-hidden": "true" }, bar),
      step.out,
    );
    run.steps.push(step);
    list.append(step.element);
    list.hidden = false;
    draw();
  }

  function endStep(step, text, stateName, status) {
    if (!step || step.to !== null) return;
    step.to = performance.now();
    setText(step.out, text);
    step.element.dataset.state = stateName;
    if (status) step.element.dataset.status = status;
    draw();
  }

  const current = (kind) => run.steps.findLast((step) => step.kind === kind);

  /** All bars share one scale, which grows with the run. */
  function draw() {
    const now = performance.now();
    const last = run.steps.at(-1);
    const whole = Math.max(400, (last?.to ?? now) - run.began);
    for (const step of run.steps) {
      step.bar.style.left = `${(100 * (step.from - run.began)) / whole}%`;
      step.bar.style.width = `${Math.max(0.6, (100 * ((step.to ?? now) - step.from)) / whole)}%`;
    }
  }

  function redraw() {
    draw();
    onProgress();
  }

  const outcome = (status, code) => String(status || OUTCOMES[code] || "no answer");

  const observers = {
    onAttempt({ attempt }) {
      // A keepalive request that the browser refused is followed by another without a retry between them.
      endStep(current("attempt"), outcome(), "bad");
      endStep(current("wait"), duration(performance.now() - (current("wait")?.from ?? 0)), "good");
      addStep({
        kind: "attempt",
        attempt,
        label: `Attempt ${attempt}`,
        from: performance.now(),
        to: null,
      });
      setText(state, `Attempt ${attempt} is on its way.`);
      onProgress();
    },
    onRetry({ wait, status, duration: took, error_code }) {
      endStep(
        current("attempt"),
        `${outcome(status, error_code)} · ${duration(took)}`,
        "bad",
        status,
      );
      addStep({ kind: "wait", label: "Waits", from: performance.now(), to: null });
      setText(current("wait").out, duration(wait));
      setText(state, `Tries again in ${duration(wait)}.`);
      onProgress();
    },
    // Comes once, with the end of the whole call.
    onResult({ status, error_code }) {
      const step = current("attempt");
      if (step)
        endStep(
          step,
          `${outcome(status, error_code)} · ${duration(performance.now() - step.from)}`,
          error_code ? "bad" : "good",
          status,
        );
    },
  };

  function facts(pairs) {
    byId("answer-facts").replaceChildren(
      ...pairs
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([name, value]) =>
          el("div", { "data-fact": name }, el("dt", {}, name), el("dd", {}, String(value))),
        ),
    );
  }

  function showAnswer(kind, tree, pairs) {
    const block = byId("answer-block");
    block.hidden = false;
    block.dataset.kind = kind;
    setText(byId("answer-title"), kind === "success" ? "Answer" : "GroupError");
    facts(pairs);
    showJson(byId("answer"), tree);
  }

  function finish(text, kind) {
    clearInterval(run.timer);
    for (const step of run.steps)
      endStep(step, step.kind === "wait" ? "broken off" : "no answer", "bad");
    setText(state, text);
    state.dataset.state = kind;
    const held = document.activeElement === cancel;
    cancel.hidden = true;
    button.hidden = false;
    if (held) button.focus();
    run = null;
    onProgress();
  }

  async function start() {
    if (run) return;
    const abort = new AbortController();
    run = { began: performance.now(), steps: [], abort, timer: setInterval(redraw, REDRAW_MS) };
    list.replaceChildren();
    list.hidden = true;
    byId("answer-block").hidden = true;
    state.dataset.state = "running";
    setText(state, "Sending…");
    const held = document.activeElement === button;
    button.hidden = true;
    cancel.hidden = false;
    if (held) cancel.focus();
    const began = run.began;
    try {
      const { response, text } = await send({ ...observers, signal: abort.signal });
      const { warnings, attempts, ...body } = response;
      showAnswer("success", read(text ?? "") ?? read(JSON.stringify(body)), [
        ["attempts", attempts],
        ["warnings", warnings.length || null],
      ]);
      finish(
        `Delivered in ${duration(performance.now() - began)}, ${plural(attempts, "attempt")}.`,
        "good",
      );
    } catch (error) {
      if (error?.name !== "GroupError") {
        finish(error instanceof NotSent ? error.message : String(error), "bad");
        if (error instanceof NotSent) return;
        throw error;
      }
      const pairs = ["error_code", "httpStatus", "retryAfter", "attempts", "idempotencyKey"].map(
        (name) => [name, error[name]],
      );
      showAnswer("error", read(JSON.stringify(error)), pairs);
      finish(`${verdictOn(error)}: ${error.message}`, "bad");
    }
  }

  button.addEventListener("click", start);
  cancel.addEventListener("click", () => run?.abort.abort());
}
