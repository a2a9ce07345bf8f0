// What was observed, as text and as the page of the documentation.

import { asMarkdown, asText, whole } from "../report.mjs";
import { version } from "../setup.mjs";
import { CLIENTS } from "./clients.mjs";
import { FAULTS } from "./faults.mjs";

/** The fault that is none of the service's: there is nothing to deliver. */
const REFUSAL = "answered 400";

const seconds = (value) => `${value.toFixed(value < 10 ? 1 : 0)} s`;
const sendsOf = (count) => (count === 1 ? "1 send" : `${count} sends`);
const told = ({ told: outcome }) => (outcome ? `${outcome.what} after ${seconds(outcome.after)}` : "nothing");

function keys({ sends, keys: count }) {
  if (!sends) return "–";
  if (!count) return "none";
  if (sends === 1) return "has one";
  return count === 1 ? "the same" : `${count} different`;
}

/** Nobody can send again what nobody knows is missing. */
const missed = (one) => (one.told?.what === "failure" ? "not delivered, the caller is told" : "**lost**, the caller is not told");

const COLUMNS = ["fault", "the call", "sends", "second send after", "key", "the caller is told"];

const row = (fault, one) => [
  fault,
  one.delivered === undefined
    ? fault === REFUSAL
      ? "refused"
      : one.told?.what === "failure"
        ? "not delivered"
        : "**lost**"
    : `delivered after ${seconds(one.delivered)}`,
  sendsOf(one.sends),
  one.gap === undefined ? "–" : `${one.gap.toFixed(2)} s${one.kept === undefined ? "" : one.kept ? ", as asked" : ", **too early**"}`,
  keys(one),
  told(one),
];

const tableOf = (found) => ({ columns: COLUMNS, rows: Object.entries(found).map(([fault, one]) => row(fault, one)) });

export const asTerminal = (name, found) => `${name}\n${asText(tableOf(found))}`;

const NAMES = (name) => (name.startsWith("group-call") ? `**${name}**` : `${name} ${version(name)}`);

function short(fault, one) {
  if (fault === REFUSAL)
    return one.sends > 1 ? "**sent again**" : one.told?.what === "failure" ? "sent once, the caller is told" : "sent once, **the caller is not told**";
  if (fault === "accepted, answer lost") {
    if (one.sends === 1) return one.told?.what === "failure" ? "not sent again, the caller is told" : "not sent again, the caller is not told";
    return one.keys === 1 ? `${sendsOf(one.sends)}, one key` : `**${sendsOf(one.sends)}, ${one.keys || "no"} keys**`;
  }
  if (one.delivered === undefined) return missed(one);
  const early = one.kept === false ? ", **before the second was over**" : "";
  return `delivered after ${seconds(one.delivered)}${early}`;
}

/** "@segment/analytics-node (Node)" is a package and where it runs. */
function named(label) {
  const [name, ...where] = label.split(" ");
  return [NAMES(name), ...where].join(" ");
}

function sizesTable(sizes) {
  const bySize = Object.entries(sizes).sort(([, one], [, other]) => one.brotli - other.brotli);
  return {
    columns: ["client", "minified", "brotli", "on demand, brotli"],
    rows: bySize.map(([label, { raw, brotli, later }]) => [named(label), whole(raw), whole(brotli), whole(later)]),
  };
}

/** The page, from one run. */
export function asPage(results, { window, sizes }) {
  const faults = Object.keys(FAULTS);
  const summary = {
    columns: ["", ...faults],
    rows: Object.entries(results).map(([name, found]) => [NAMES(name), ...faults.map((fault) => short(fault, found[fault]))]),
  };
  const configured = {
    columns: ["client", "set"],
    rows: Object.keys(results).map((name) => [NAMES(name), CLIENTS[name].set]),
  };
  const each = Object.entries(results).map(([name, found]) => `### ${name}\n\n${asMarkdown(tableOf(found))}\n`);
  return `# One call, when the service fails

What becomes of one group call under faults that every service has now and then. Each client makes one call against a real
server on loopback that fails as told and then accepts; it is watched for ${window / 1000} s, or until 8 s after a delivery. The page is written by
\`node benches/peers/run.mjs --write\`, which anyone can run; versions are those of \`benches/package-lock.json\`.

${asMarkdown(summary)}

## How to read it

* **Delivered** means that the server answered a request that held the call with 200; times count from the call. Waits are random in most clients: they differ from run to run.
* **Key**: something in the request (\`Idempotency-Key\`, \`messageId\`, \`uuid\`) by which a service can recognize a repeat. Whether a service does is its own affair.
* **429**: two waits are asked for, because a client with a fixed wait of its own keeps the shorter one without having read it.
* **The caller is told**: by the function's promise, its callback or the client's error event, within the time of watching. A promise that means "taken into the queue" counts as
  "success" if it says so before anything is delivered: read it together with the first column.
* The clients have other aims. Those with a queue go on trying for minutes, in a process or page that has to stay alive; \`group()\` answers its caller within 45 s, with an error that holds
  the key for sending it again, or hands the call to the relay's queue.
* "refused for 3 s": nothing listens at the time of the call, as while a service is deployed, or offline. \`group()\` makes six attempts; their waits are random, and
  of a hundred calls about three have ended before, with an error that the caller is told.

## How they were set

Each client is in its defaults, with what had to be set to make it send one call at once, and to this server:

${asMarkdown(configured)}

## What each one loads

One group call, bundled and minified by esbuild, with what is imported later apart. Small ones leave things to others: \`group-call/page\` to a relay of the same site,
\`@openpanel/sdk\` does without a key, \`@vercel/analytics\` knows no groups, and what sends is a script that it loads from the site.

${asMarkdown(sizesTable(sizes))}

## Each client

${each.join("\n")}`;
}
