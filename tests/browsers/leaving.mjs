// Calls of a page that is left: under way at that moment, or made during it.

import { watchPolicy } from "./demo-page.mjs";

const failure = (name, why) => ({ passed: 0, failed: [{ name, why }] });

/**
 * Opens a page, has it call and go, and counts what arrives.
 * @param leave runs in the page: is given where to send, and at which moment if there is a choice; makes the calls and leaves
 */
async function arrivals(browser, upstream, { page: name, calls, moment, leave }) {
  const id = `leaving-${Math.random().toString(36).slice(2)}`;
  await fetch(`${upstream.url}/plan/${id}`, { method: "POST", body: JSON.stringify({ steps: [{ delay: 500 }] }) });
  const page = await browser.page(watchPolicy);
  try {
    await page.goto(`${upstream.url}/page/${name}.html`);
    await page.until(() => globalThis.harness !== undefined);
    // The page that would have returned a result is gone.
    await page.evaluate(leave, { endpoint: `${upstream.url}/s/${id}/group`, moment }).catch(() => {});
    const log = async () => (await fetch(`${upstream.url}/log/${id}`)).json();
    const late = Date.now() + 10_000;
    while (Date.now() < late && (await log()).effects < calls) await new Promise((resolve) => setTimeout(resolve, 100));
    return (await log()).effects;
  } finally {
    await page.close();
  }
}

const WAYS = [
  {
    name: "calls under way",
    page: "main",
    calls: 5,
    leave({ endpoint }) {
      for (let n = 0; n < 5; n++) harness.api.group({ user_id: `u${n}`, group_id: "g", traits: {}, timestamp: 0 }, { endpoint }).catch(() => {});
      location.href = "about:blank";
    },
  },
  ...["click", "pagehide", "visibilitychange"].map((moment) => ({
    name: `calls made in ${moment}, the first ones of their page`,
    page: "main",
    calls: 3,
    moment,
    leave({ endpoint, moment: type }) {
      const link = Object.assign(document.createElement("a"), { href: "about:blank", textContent: "away" });
      document.body.append(link);
      const send = () => {
        for (let n = 0; n < 3; n++) harness.api.group({ user_id: `u${n}`, group_id: "g", traits: {}, timestamp: 0 }, { endpoint }).catch(() => {});
      };
      const target = { click: link, pagehide: globalThis, visibilitychange: document }[type];
      target.addEventListener(type, send, { once: true });
      link.click();
    },
  })),
  {
    name: "calls made in pagehide, with a token fetched before",
    page: "main",
    calls: 4,
    async leave({ endpoint }) {
      const token = () => new Promise((resolve) => setTimeout(resolve, 300, "t"));
      const client = harness.api.createGroup({ endpoint, token, onError() {} });
      const call = (n) => client.group({ user_id: `u${n}`, group_id: "g", traits: {}, timestamp: 0 });
      await call(0);
      addEventListener("pagehide", () => [1, 2, 3].forEach(call));
      location.href = "about:blank";
    },
  },
  {
    name: "calls made in pagehide under a policy that refuses WebAssembly, by a client that has not called before",
    page: "strict",
    calls: 3,
    async leave({ endpoint }) {
      const client = harness.api.createGroup({ endpoint, onError() {} });
      addEventListener("pagehide", () => {
        for (let n = 0; n < 3; n++) client.group({ user_id: `u${n}`, group_id: "g", traits: {}, timestamp: 0 });
      });
      await new Promise((resolve) => setTimeout(resolve, 2000));
      location.href = "about:blank";
    },
  },
];

/** @returns the results, one for each way to leave */
export async function leaving(browser, upstream) {
  const results = [];
  for (const way of WAYS) {
    const effects = await arrivals(browser, upstream, way);
    results.push(effects === way.calls ? { passed: 1, failed: [] } : failure(way.name, `${effects} of ${way.calls} arrived`));
  }
  return results;
}
