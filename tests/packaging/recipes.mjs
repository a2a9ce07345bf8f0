// The recipes in docs/recipes.md, unchanged, in the frameworks they are for.

import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT, TESTS } from "../paths.mjs";
import { run, serving } from "./processes.mjs";

const PAGE = readFileSync(join(ROOT, "pkg/docs/recipes.md"), "utf8");

/** The first block of code below a heading. */
function recipe(heading) {
  const [, code] = PAGE.split(`\n## ${heading}\n`)[1].match(/^```jsx?\n([^]*?)^```$/m);
  return code;
}

const SESSION = readFileSync(join(ROOT, "examples/recipes/session-cookie.js"), "utf8");

/** Fills in the form as a user would, and returns what the page shows. */
const DRIVE = `
  const until = async (what, look) => {
    for (const late = Date.now() + 15_000; Date.now() < late; await new Promise((resolve) => setTimeout(resolve, 20))) if (look()) return;
    throw new Error(what + ": " + document.body.innerHTML.slice(0, 1000));
  };
  const input = (index) => document.querySelectorAll("input")[index];
  const type = (index, text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input(index), text);
    input(index).dispatchEvent(new Event("input", { bubbles: true }));
  };
  async function drive() {
    await until("three inputs", () => document.querySelectorAll("input").length === 3);
    type(0, "Acme Inc.");
    if (judges) {
      type(1, "no site");
      await until("the issue beside its field", () => document.querySelectorAll("small")[1].textContent !== "");
      if (!document.querySelector("button").disabled) throw new Error("a bad call can be saved");
    }
    type(1, "acme.com");
    await until("a form that can be saved", () => !document.querySelector("button").disabled && document.querySelectorAll("small")[1].textContent === "");
    document.querySelector("button").click();
    await until("an answer", () => document.querySelector("output").textContent !== "");
    const said = document.querySelector("output").textContent;
    if (judges ? said !== "Group updated successfully" : !said.includes("group-call/js")) throw new Error(said);
    return "used";
  }`;

/**
 * The form in a page of its own, under StrictMode.
 * @param twin whether the JavaScript version lies beside it; `before` a script that runs ahead of it
 */
export const reactForm = (browser, { policy, before, twin = true } = {}) => async (at) => {
  const judges = !policy || twin;
  if (!judges) at.sendsNothing();
  const folder = at.project({
    // Points it at this test's service, and sets the time that the test expects.
    "form.jsx": recipe("A form in React").replace("group(call())", "group(call(), { endpoint: globalThis.endpoint })").replaceAll("new Date()", '"20-11-23T22:28:55.111Z"'),
    "main.jsx": `
      import { StrictMode } from "react";
      import { createRoot } from "react-dom/client";
      import { CompanyForm } from "./form.jsx";
      globalThis.endpoint = ${JSON.stringify(at.endpoint)};
      const judges = ${judges};
      ${DRIVE}
      createRoot(document.getElementById("app")).render(<StrictMode><CompanyForm userId="u1" accountId="g1" /></StrictMode>);
      drive().then((verdict) => (globalThis.verdict = verdict), (error) => (globalThis.verdict = String(error?.stack ?? error)));`,
    "out/before.js": before ?? "",
    "out/index.html": '<!doctype html><meta charset="utf-8"><title>group-call</title><div id="app"></div><script src="./before.js"></script><script type="module" src="./main.js"></script>',
  });
  await build({
    absWorkingDir: folder, entryPoints: ["main.jsx"], bundle: true, outdir: "out", format: "esm", jsx: "automatic", logLevel: "silent",
    nodePaths: [join(TESTS, "node_modules")], define: { "process.env.NODE_ENV": '"development"' },
  });
  if (twin) copyFileSync(join(at.installed, "node_modules/group-call/dist/js-module.js"), join(folder, "out/js-module.js"));
  await at.visit(browser, join(folder, "out"), policy && { "content-security-policy": policy });
};

const LAYOUT = "export default ({ children }) => <html><body>{children}</body></html>;";
const ENV = { NEXT_TELEMETRY_DISABLED: "1", CI: "1" };

/** Builds an application and starts it. */
async function nextApp(at, files, { env, flags = [] }, body) {
  const folder = at.heavyProject({ "package.json": '{ "name": "app", "private": true }', ...files });
  const node = await at.nodeOf(24);
  const bin = at.bin("next", "dist/bin/next");
  await run(node, [bin, "build", ...flags], { cwd: folder, env: { ...ENV, ...env }, limit: 300_000 });
  const { url, stop, output } = await serving(node, [bin, "start", "--hostname", "127.0.0.1", "--port", "0"], { cwd: folder, env: { ...ENV, ...env }, pattern: /http:\/\/127\.0\.0\.1:\d+/ });
  try {
    await body(url);
  } catch (error) {
    throw new Error(`${error.message}\n${output().slice(-2000)}`);
  } finally {
    stop();
  }
}

const post = (url) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"user_id":"u1","group_id":"g1","traits":{},"timestamp":"20-11-23T22:28:55.111Z"}',
  });

async function answers(url, status, part = "") {
  const answer = await post(url);
  const text = await answer.text();
  if (answer.status !== status || !text.includes(part)) throw new Error(`${url}: ${answer.status} ${text.slice(0, 500)}`);
}

/** The current starter's setting, under which reading a clock while rendering fails the build. */
export const nextRecipes = async (at) => {
  at.sendsNothing();
  const files = {
    "next.config.mjs": "export default { cacheComponents: true };",
    "app/layout.js": LAYOUT,
    "app/page.js": 'import { CompanyForm } from "./form.js";\nexport default () => <CompanyForm userId="u1" accountId="g1" />;',
    "app/form.js": recipe("A form in React"),
    "app/verdict/page.js": `"use client";
import { validate } from "group-call";
export default function Verdict() {
  const verdict = validate({ user_id: "u1", group_id: "g1", traits: { website: "acme.com" }, timestamp: "2024-01-01" });
  return <p>{verdict.ok ? verdict.call.traits.website : "bad"}</p>;
}`,
    "app/group/route.js": recipe("Next.js"),
    "app/group/session-cookie.js": SESSION,
  };
  await nextApp(at, files, { env: { UPSTREAM_URL: at.endpoint, UPSTREAM_TOKEN: "t", SESSION_SECRET: "a secret of some length" } }, async (url) => {
    const page = await (await fetch(url)).text();
    if (page.split("<input").length !== 4) throw new Error(`the server did not render the form: ${page.slice(0, 500)}`);
    const verdict = await (await fetch(`${url}/verdict`)).text();
    if (!verdict.includes("<p>https://acme.com</p>")) throw new Error(`the server did not judge: ${verdict.slice(0, 500)}`);
    await answers(`${url}/group`, 403, "FORBIDDEN");
  });
};

/** A relay and an own call in middleware, and work after the answer in both of Next's ways. */
export const nextMiddleware = (flags) => async (at) => {
  const call = (from) => `{ user_id: "u1", group_id: "g1", traits: { from: "${from}" }, timestamp: "20-11-23T22:28:55.111Z" }`;
  const options = "{ endpoint: process.env.UPSTREAM, deadline: 25_000 }";
  const files = {
    "next.config.mjs": "export default {};",
    "app/layout.js": LAYOUT,
    "app/page.js": "export default () => <p>here</p>;",
    "app/after/route.js": `
      import { after } from "next/server";
      import { group } from "group-call";
      export const dynamic = "force-dynamic";
      export function POST() {
        after(() => group(${call("after")}, ${options}));
        return Response.json({ status: "success" });
      }`,
    "middleware.js": `
      import { relay } from "group-call/edge";
      import { group } from "group-call";
      import { NextResponse } from "next/server";
      const { fetch } = relay((env) => ({ upstream: env.UPSTREAM }));
      export default function middleware(request, event) {
        if (request.nextUrl.pathname === "/group") return fetch(request, undefined, event);
        event.waitUntil(group(${call("middleware")}, ${options}));
        return NextResponse.next();
      }
      export const config = { matcher: ["/group", "/after"] };`,
  };
  await nextApp(at, files, { env: { UPSTREAM: at.endpoint }, flags }, async (url) => {
    await answers(`${url}/group`, 200, '"status":"success"');
    await answers(`${url}/after`, 200);
    for (const late = Date.now() + 20_000; at.arrived() < 3 && Date.now() < late; ) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  at.sends(3);
};
