// One cold start: from here to the moment at which the first request is under way. The whole process is
// one measurement.

import { makeCalls } from "../calls.mjs";
import { report, settings } from "../child.mjs";
import { own } from "../clock.mjs";
import { SDKS } from "../sdks/all.mjs";

const { name } = settings();
const [text] = makeCalls(["0.5 KB"])["0.5 KB"];
const call = JSON.parse(text);

const real = globalThis.fetch;
const done = new Promise((resolve) => {
  globalThis.fetch = (...args) => {
    // Node loads its client at the first fetch: a floor that everybody pays.
    real(...args).catch(() => {});
    resolve({ busy: own() - busy, passed: performance.now() - start });
    return new Promise(() => {});
  };
});
const busy = own();
const start = performance.now();
const { send } = await SDKS[name].connect("http://127.0.0.1:9");
Promise.resolve(send(call, () => {})).catch(() => {});
report(await done);
process.exit(0);
