// jsdom's window, in which Jest runs page tests: a realm of its own, without text codecs and fetch.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import { equal } from "../checks.mjs";
import { CALL, planned } from "../relay/client.mjs";

/** The package's CommonJS build, as Jest loads it, in a new window. */
function inWindow({ folder }, globals) {
  const dom = new JSDOM("", { url: "https://site.example/", runScripts: "outside-only" });
  Object.assign(dom.window, globals);
  const text = readFileSync(join(folder, "node_modules/group-call/dist/inline.cjs"), "utf8");
  const wrapper = new Script(`((module, exports) => {${text}\n})`).runInContext(dom.getInternalVMContext());
  const module = { exports: {} };
  wrapper(module, module.exports);
  return { api: module.exports, window: dom.window };
}

export const jsdomTests = [
  {
    name: "jsdom: no polyfill is needed to import and to validate",
    run(_, context) {
      const { api, window } = inWindow(context, {});
      equal(typeof window.TextEncoder, "undefined", "jsdom's own TextEncoder");
      equal(api.validate({ ...CALL, traits: { name: "Ünïcode € \u{1f600}" } }).call?.traits.name, "Ünïcode € \u{1f600}", "a good call");
      equal(api.validate({ ...CALL, user_id: "" }).issues?.[0].code, "empty", "a bad call");
    },
  },
  {
    name: "jsdom: Node's fetch refuses its AbortSignal, and the call arrives",
    async run(_, context) {
      const upstream = await planned(context, {});
      const { api, window } = inWindow(context, { fetch });
      equal(window.AbortController === AbortController, false, "a class of its own");
      const answer = await api.group(CALL, { endpoint: upstream.endpoint });
      equal([answer.status, answer.attempts], ["success", 1], "answer");
      equal((await upstream.log()).sends.length, 1, "requests upstream");
    },
  },
  {
    name: "jsdom: aborts and timeouts work without fetch's help",
    async run(_, context) {
      const upstream = await planned(context, { hang: "before" });
      const { api, window } = inWindow(context, { fetch });
      const controller = new window.AbortController();
      setTimeout(() => controller.abort(), 100);
      const started = Date.now();
      const aborted = await api.group(CALL, { endpoint: upstream.endpoint, signal: controller.signal }).catch((error) => error);
      equal([aborted.error_code, Date.now() - started < 2000], ["ABORTED", true], "an abort");
      const late = await api.group(CALL, { endpoint: upstream.endpoint, timeout: 100, retry: false }).catch((error) => error);
      equal(late.error_code, "TIMEOUT", "a timeout");
    },
  },
];
