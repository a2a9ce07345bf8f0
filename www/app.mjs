// The page's start: loads the package, wires the form, the editor, the verdict, the sending and the service together.

import { byId, el, kilobytes, setText } from "./page/dom.mjs";
import { createEditor } from "./page/editor.mjs";
import { EXAMPLES } from "./page/examples.mjs";
import { createForm } from "./page/form.mjs";
import { createHalves } from "./page/halves.mjs";
import { print, read } from "./page/json-text.mjs";
import { createLedger } from "./page/ledger.mjs";
import { createOutboxSection } from "./page/outbox.mjs";
import { createSend, NotSent } from "./page/send.mjs";
import { createSender } from "./page/sender.mjs";
import { createService } from "./page/service.mjs";
import { createVerdict } from "./page/verdict.mjs";

const ENDPOINT = "/group";
const LIMIT = 32_768;

async function loadPackage() {
  const began = performance.now();
  const api = await import("/pkg/inline.js");
  await api.init();
  return { api, took: performance.now() - began };
}

/** What the browser fetched of the package: its size on the wire and unpacked. */
function packageSize() {
  const files = performance
    .getEntriesByType("resource")
    .filter(({ name }) => new URL(name).pathname.startsWith("/pkg/"));
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return { wire: sum("encodedBodySize"), unpacked: sum("decodedBodySize") };
}

function showModule(took) {
  const { wire, unpacked } = packageSize();
  const info = byId("module-info");
  info.dataset.bytes = wire;
  info.dataset.ms = took.toFixed(1);
  setText(
    info,
    `The package: ${kilobytes(wire)} compressed, ${kilobytes(unpacked)} unpacked, loaded and started in ${Math.round(took)} ms.`,
  );
}

/** The text as a value, with the digits of its numbers kept where the browser knows how (`JSON.rawJSON`). */
function parseCall(text) {
  const keepDigits = (_key, value, context) =>
    typeof value === "number" &&
    context?.source !== undefined &&
    String(value) !== context.source &&
    JSON.rawJSON
      ? JSON.rawJSON(context.source)
      : value;
  try {
    return JSON.parse(text, keepDigits);
  } catch {
    throw new NotSent("Not sent: the JSON does not parse.");
  }
}

function start({ api, took }) {
  const options = () => ({
    invalidTraits: document.querySelector("input[name=invalidTraits]:checked").value,
  });

  function callToSend() {
    const call = parseCall(editor.text);
    // Text can be wrong where the value that it makes is not: of two equal keys `JSON.parse` forgets one.
    const result = api.validateJson(editor.text, options());
    if (!result.ok && api.validate(call, options()).ok)
      throw new NotSent(`Not sent: ${result.issues[0].message}`);
    return call;
  }

  function check() {
    const began = performance.now();
    const result = api.validateJson(editor.text, options());
    const spent = performance.now() - began;
    const { ok, warnings } = result;
    const outcome = {
      ok,
      warnings,
      issues: ok ? [] : result.issues,
      changes: ok ? result.changes : [],
    };
    const sent = ok ? read(new TextDecoder().decode(result.json)) : null;
    verdict.show(outcome, { sent, size: ok ? result.json.length : null, took: spent });
    form.report({ ...outcome, sent });
    editor.report(outcome.issues.filter(({ path }) => path.length === 0));
  }

  const editor = createEditor({
    textarea: byId("json"),
    messages: byId("json-msg"),
    formatButton: byId("format"),
    onEdit(text) {
      form.show(read(text));
      check();
    },
  });

  const form = createForm({
    root: byId("form"),
    pausedNotice: byId("form-paused"),
    fieldset: byId("form-fields"),
    addButton: byId("add-trait"),
    rowsElement: byId("extra-traits"),
    onEdit(tree) {
      editor.text = print(tree);
      check();
    },
  });

  const verdict = createVerdict({
    limit: LIMIT,
    goTo: (path) => form.focus(path) || editor.focus(),
  });

  function load(text) {
    editor.text = text;
    form.show(read(text));
    check();
  }

  for (const { id, label, text } of EXAMPLES) {
    byId("examples").append(
      el("button.chip", { type: "button", "data-example": id, onclick: () => load(text) }, label),
    );
  }
  byId("invalid-traits").addEventListener("change", check);

  /** Sends the call; beside what `group()` resolves with, the answer's own text, whose long numbers are whole. */
  async function send(observers) {
    let text = null;
    const listeningFetch = async (url, init) => {
      const response = await fetch(url, init);
      text = await response
        .clone()
        .text()
        .catch(() => null);
      return response;
    };
    // The page half leaves to the relay what a bad trait means.
    const { invalidTraits } = options();
    const response = await sender.group(callToSend(), {
      endpoint: ENDPOINT,
      fetch: listeningFetch,
      ...(sender.isRelayed ? {} : { invalidTraits }),
      ...observers,
    });
    return { response, text };
  }

  const service = createService();
  const sender = createSender();
  createSend({
    send,
    onProgress: service.refresh,
  });

  createHalves({
    api,
    callToSend: () => parseCall(editor.text),
    endpoint: ENDPOINT,
    onProgress: service.refresh,
  });

  createLedger({ endpoint: "/ledger/group", onProgress: service.refresh });
  createOutboxSection({
    callToSend: () => parseCall(editor.text),
    endpoint: ENDPOINT,
    onProgress: service.refresh,
  });

  load(EXAMPLES[0].text);
  showModule(took);
  document.body.dataset.ready = "true";
}

try {
  start(await loadPackage());
} catch (error) {
  const failure = byId("failure");
  setText(failure, `The package could not be loaded: ${error?.message ?? error}`);
  failure.hidden = false;
  setText(byId("module-info"), "The package is not loaded.");
  throw error;
}
