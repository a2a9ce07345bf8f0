// The demo page, used as a person uses it: typing, clicking, reading.

import { equal, ok, same, show } from "../checks.mjs";

const SAMPLE =
  '{"user_id":"user123","group_id":"account123","traits":{"name":"account name","industry":"industry belongs to","plan":"name of plan associate with account","employees":"total number of employees account have"},"timestamp":"20-11-23T22:28:55.111Z"}';

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(2)</script>",
  "\"><svg onload=alert(3)>",
  "javascript:alert(4)",
  "{{constructor.constructor('alert(5)')()}}",
  "'; DROP TABLE groups;--",
];

/** Runs in the page before its own scripts, and records violations of the content security policy. */
export function watchPolicy() {
  window.policyViolations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
    window.policyViolations.push(`${violatedDirective}: ${blockedURI} (${sourceFile})`));
}

const text = (page, selector) => page.evaluate((at) => document.querySelector(at)?.textContent, selector);
const attribute = (page, selector, name) => page.evaluate(([at, key]) => document.querySelector(at)?.getAttribute(key), [selector, name]);

async function verdict(page, wanted) {
  await page.until((value) => document.querySelector("#verdict").dataset.verdict === value, wanted);
}

/** Clicks Send and returns the answer as the page shows it. */
async function send(page, state) {
  await page.click("#send");
  await page.until((value) => document.querySelector("#send-state").dataset.state === value, state);
  return JSON.parse(await text(page, "#answer"));
}

/** Checks that nothing went wrong out of sight. */
async function checkQuiet(page) {
  equal(page.complaints, [], "dialogs and errors on the console");
  equal(await page.evaluate(() => window.policyViolations), [], "violations of the content security policy");
}

export const demoPageTests = [
  {
    name: "the page loads and starts without errors",
    async run(_, { page }) {
      await page.until(() => document.body.dataset.ready === "true");
      equal(await page.evaluate(() => document.querySelector("#failure").hidden), true, "the notice of a failure is hidden");
      ok((await text(page, "#module-info")).includes("KB") || (await attribute(page, "#module-info", "data-bytes")) > 0, "the module's size is not shown");
      await checkQuiet(page);
    },
  },
  {
    name: "the sample, typed and sent: the answer is shown",
    async run(_, { page }) {
      await page.type("#json", SAMPLE);
      await verdict(page, "warning");
      const answer = await send(page, "good");
      equal([answer.status, answer.message], ["success", "Group updated successfully"], "answer");
      equal(answer.data, { ...JSON.parse(SAMPLE), timestamp: "2020-11-23T22:28:55.111Z" }, "data");
      const shown = await page.evaluate(() => JSON.parse(document.querySelector("#normalized").textContent));
      equal(shown, answer.data, "what was shown as being sent");
      // The page asks the service only after it has shown the answer.
      await page.until(() => document.querySelector("#groups").textContent.includes("account123"));
      await checkQuiet(page);
    },
  },
  {
    name: "sent through Rust's own group(), and the page says how much was loaded",
    async run(_, { page }) {
      await page.type("#json", SAMPLE);
      await page.click('input[value="group-call/wasm"]');
      const answer = await send(page, "good");
      equal([answer.status, answer.message], ["success", "Group updated successfully"], "answer");
      ok(/[0-9]/.test(await text(page, '[data-size-of="group-call/wasm"]')), "its size is not shown");
      await page.click('input[value="group-call"]');
      await checkQuiet(page);
    },
  },
  {
    name: "a bad field: its issue appears beside it and nothing is sent, until it is corrected",
    async run(_, { page }) {
      const received = () => page.evaluate(async () => (await (await fetch("/demo/state")).json()).stats);
      const before = await received();
      for (const [field, value, code] of [["user_id", "", "empty"], ["timestamp", "yesterday", "invalid_timestamp"], ["traits-email", "nobody", "invalid_email"]]) {
        await page.type("#json", SAMPLE);
        await verdict(page, "warning");
        await page.type(`#f-${field}`, value);
        await verdict(page, "error");
        const beside = await text(page, `#f-${field}-msg [data-kind=error]`);
        ok(beside?.length > 10, `beside ${field}: ${show(beside)}`);
        equal(await attribute(page, `#f-${field}`, "aria-invalid"), "true", `aria-invalid of ${field}`);
        equal(await page.evaluate(() => [...document.querySelectorAll("#issues [data-kind=error]")].map((item) => item.dataset.code)), [code], "listed issues");
        const error = await send(page, "bad");
        equal([error.status, error.error_code, error.issues.map((issue) => issue.code)], ["error", "INVALID_REQUEST", [code]], "shown error");
      }
      equal(await received(), before, "what the service has counted");
      await page.type("#f-traits-email", "somebody@example.com");
      await verdict(page, "warning");
      equal(await attribute(page, "#f-traits-email", "aria-invalid"), null, "aria-invalid once mended");
      equal((await send(page, "good")).data.traits.email, "somebody@example.com", "e-mail sent");
      await checkQuiet(page);
    },
  },
  {
    name: "JSON that does not parse: reported beside the text, and the page goes on",
    async run(_, { page }) {
      await page.type("#json", '{"user_id":');
      await verdict(page, "error");
      ok((await text(page, "#json-msg"))?.length > 5, "nothing beside the text");
      await page.type("#json", SAMPLE);
      await verdict(page, "warning");
      await checkQuiet(page);
    },
  },
  {
    name: "hostile strings are shown as text everywhere",
    async run(_, { page }) {
      const elements = () => page.evaluate(() => ({
        images: document.images.length,
        scripts: document.scripts.length,
        frames: document.querySelectorAll("iframe, object, embed").length,
        handlers: [...document.querySelectorAll("*")].filter((node) => node.getAttributeNames().some((name) => name.startsWith("on"))).length,
        links: [...document.links].filter(({ href }) => !/^https?:/.test(href)).length,
      }));
      const before = await elements();
      const traits = Object.fromEntries(HOSTILE.flatMap((string, n) => [[`h${n}`, string], [string, `key ${n}`]]));
      await page.type("#json", JSON.stringify({ ...JSON.parse(SAMPLE), user_id: HOSTILE[0], group_id: HOSTILE[1], traits: { ...traits, description: HOSTILE[2] } }));
      await verdict(page, "warning");
      const answer = await send(page, "good");
      ok(same(answer.data.traits, { ...traits, description: HOSTILE[2] }), `the answer's traits: ${show(answer.data.traits)}`);
      await page.until(() => document.querySelector("#groups").textContent.includes("script"));
      for (const place of ["#normalized", "#answer", "#groups"]) {
        ok((await text(page, place)).includes("<script>alert(2)</script>"), `${place} does not show the text`);
      }
      await page.type("#json", JSON.stringify({ ...JSON.parse(SAMPLE), [HOSTILE[0]]: 1, traits: { website: HOSTILE[3], avatar: HOSTILE[0], address: { [HOSTILE[1]]: 1 } } }));
      await verdict(page, "error");
      ok((await text(page, "#issues")).includes(HOSTILE[0]), "the list of problems does not show the key as text");
      equal(await elements(), before, "elements of the page");
      await checkQuiet(page);
    },
  },
  {
    name: "the ledger: the page says what was sent of each call",
    async run(_, { page }) {
      const press = async (step) => {
        const steps = await page.evaluate(() => document.querySelectorAll("#ledger-steps > li").length);
        await page.click(`[data-ledger=${step}]`);
        await page.until((before) => document.querySelectorAll("#ledger-steps > li").length > before, steps);
        return text(page, "#ledger-steps > li:last-child .what");
      };
      ok((await press("first")).startsWith("The call went out"), "the first");
      ok((await press("again")).startsWith("Nothing went out"), "again");
      ok(/without plan\.$/.test(await press("older")), "an older one");
      ok((await press("change")).startsWith("The call went out"), "a change");
      await checkQuiet(page);
    },
  },
  {
    name: "both halves agree, on good calls and bad ones",
    async run(_, { page }) {
      for (const call of [SAMPLE, '{"user_id":"u1","traits":{"email":"nobody"},"timestamp":0}', '{"user_id":" u1 ","group_id":7,"traits":{"tier":null},"timestamp":0}']) {
        await page.type("#json", call);
        await page.click("#judge");
        await page.until(() => ["good", "bad"].includes(document.querySelector("#halves-state").dataset.state) && !document.querySelector("#judge").disabled);
        equal(await text(page, "#halves-state"), "Both say the same.", call);
        equal(await text(page, "#half-local-findings"), await text(page, "#half-relayed-findings"), "findings");
      }
      const [local, relayed] = [await attribute(page, "#half-local-size", "data-bytes"), await attribute(page, "#half-relayed-size", "data-bytes")].map(Number);
      ok(relayed > 0 && relayed < local / 4, `sizes: ${local} and ${relayed}`);
      // The browser itself logs the relay's 400.
      equal(page.complaints.filter((complaint) => !/status of 400/.test(complaint)), [], "dialogs and errors on the console");
      equal(await page.evaluate(() => window.policyViolations), [], "violations of the content security policy");
    },
  },
  {
    name: "sent through the page half: the same answer, with the relay's warnings",
    async run(_, { page }) {
      await page.type("#json", SAMPLE);
      await page.click("input[name=sender][value='group-call/page']");
      equal((await send(page, "good")).message, "Group updated successfully", "message");
      await page.click("input[name=sender][value='group-call']");
    },
  },
  {
    name: "the outbox: offline calls wait, stay after a reload, and arrive once the page is online",
    async run(_, { page }) {
      const waiting = (count) => page.until((wanted) => document.querySelector("#outbox-waiting")?.dataset.count === wanted, String(count));
      await page.type("#json", SAMPLE);
      await waiting(0);
      await page.click("#offline");
      for (const count of [1, 2]) {
        await page.click("#outbox-put");
        await waiting(count);
      }
      equal(await text(page, "#outbox-count"), "2 calls on the disk", "count");
      await page.evaluate(() => {
        globalThis.isOld = true;
        setTimeout(() => location.reload());
      });
      await page.until(() => !globalThis.isOld && document.body?.dataset.ready === "true");
      await waiting(2);
      ok(await page.evaluate(() => document.querySelector("#offline").checked), "online after the reload");
      await page.click("#offline");
      await waiting(0);
      await page.until(() => document.querySelectorAll("#outbox-ends li").length === 2);
      ok((await text(page, "#outbox-ends")).includes("delivered"), await text(page, "#outbox-ends"));
      equal(await page.evaluate(() => window.policyViolations), [], "violations of the content security policy");
    },
  },
];
