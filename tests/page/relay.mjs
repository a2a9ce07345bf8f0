// What the relay does for the page half and for no other caller.

import { equal, ok } from "../checks.mjs";

const CALL = Object.freeze({ user_id: " u1 ", group_id: 7, traits: { company_name: "Acme" }, timestamp: "2024-01-01T00:00:00+02:00" });
const URL_OF_RELAY = "https://shop.test/group";
const PAGE = "application/json;group-call=page;sent-at=";

/** A service that records what it was sent. */
function service(status = 200) {
  const bodies = [];
  const fetch = async (_, { body }) => {
    bodies.push(JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)));
    return Response.json({ status: "success" }, { status });
  };
  return { bodies, options: { upstream: "https://upstream.test/", fetch, retry: { base: 0 } } };
}

async function post(relay, accept, body = CALL) {
  const headers = { "content-type": "application/json", "idempotency-key": "k", ...(accept && { accept }) };
  const response = await relay.fetch(new Request(URL_OF_RELAY, { method: "POST", headers, body: JSON.stringify(body) }), {});
  return { status: response.status, json: await response.json() };
}

const WARNED = [["similar_key", ["traits", "company_name"]]];
const CHANGED = [["trimmed", ["user_id"]], ["to_string", ["group_id"]], ["utc", ["timestamp"]]];

function checkFindings({ warnings, changes }) {
  equal(warnings.map(({ code, path }) => [code, path]), WARNED, "warnings");
  equal(changes.map(({ rule, path }) => [rule, path]), CHANGED, "changes");
}

/** The difference between the time that a service was sent and its own clock. */
const skewOf = ({ sentAt }) => Date.parse(sentAt) - Date.now();

const near = (actual, expected, what) => ok(Math.abs(actual - expected) < 5000, `${what}: ${actual} is not about ${expected}`);

const HOUR = 3_600_000;

export const relayTests = [
  {
    name: "other callers get exactly status, message and data",
    async run({ edge }) {
      const relay = edge.relay(service().options);
      for (const accept of [undefined, "*/*", "application/json", "text/html, application/json;q=0.9", "application/json;group-call=pages", "text/plain;group-call=page"]) {
        const { status, json } = await post(relay, accept);
        equal([status, Object.keys(json)], [200, ["status", "message", "data"]], `keys for ${accept}`);
      }
    },
  },
  {
    name: "the page half gets warnings and changes too, however the header is written",
    async run({ edge }) {
      const relay = edge.relay(service().options);
      for (const accept of [`${PAGE}${Date.now()}`, "application/json;group-call=page", "Application/JSON ; group-call=page ; sent-at=0", `text/plain, ${PAGE}1, */*`]) {
        const { status, json } = await post(relay, accept);
        equal([status, Object.keys(json)], [200, ["status", "message", "data", "warnings", "changes"]], `keys for ${accept}`);
        checkFindings(json);
      }
    },
  },
  {
    name: "a queued call gets them too",
    async run({ edge }) {
      const queue = { messages: [], send(message) { this.messages.push(message); } };
      for (const options of [{ mode: "ack" }, {}]) {
        const relay = edge.relay({ ...service(503).options, retry: false, queue, ...options });
        const { status, json } = await post(relay, `${PAGE}${Date.now()}`);
        equal([status, json.message, Object.keys(json)], [202, "Group call accepted for delivery", ["status", "message", "data", "warnings", "changes"]], "answer");
        checkFindings(json);
        const other = await post(relay);
        equal(Object.keys(other.json), ["status", "message", "data"], "keys for others");
      }
    },
  },
  {
    name: "refusals and arrays are answered as for any caller",
    async run({ edge }) {
      const relay = edge.relay(service().options);
      for (const body of [{}, [], [CALL], [CALL, {}]]) {
        equal(await post(relay, `${PAGE}0`, body), await post(relay, undefined, body), JSON.stringify(body));
      }
    },
  },
  {
    name: "findings are judged by the relay's options",
    async run({ edge }) {
      const relay = edge.relay({ ...service().options, invalidTraits: "drop" });
      const { json } = await post(relay, `${PAGE}0`, { ...CALL, traits: { email: "nobody" } });
      equal(json.warnings.map(({ code }) => code), ["invalid_email"], "warnings");
      ok(json.changes.some(({ rule }) => rule === "dropped"), `changes: ${JSON.stringify(json.changes)}`);
    },
  },
  {
    name: "sentAt is the sender's: a device's wrong clock is passed on",
    async run({ edge }) {
      const { bodies, options } = service();
      const relay = edge.relay({ ...options, profile: "segment" });
      for (const skew of [-10 * 365 * 24 * HOUR, -HOUR, 0, HOUR]) await post(relay, `${PAGE}${Date.now() + skew}`);
      await post(relay);
      equal(bodies.length, 5, "bodies");
      [-10 * 365 * 24 * HOUR, -HOUR, 0, HOUR, 0].forEach((skew, index) => near(skewOf(bodies[index]), skew, `sentAt ${index}`));
    },
  },
  {
    name: "a deployer's own profile gets the sender's clock",
    async run({ edge }) {
      const { bodies, options } = service();
      const profile = { encode: (_, { sentAt }) => ({ body: JSON.stringify({ sentAt }) }) };
      await post(edge.relay({ ...options, profile }), `${PAGE}${Date.now() - HOUR}`);
      near(skewOf(bodies[0]), -HOUR, "sentAt");
    },
  },
  {
    name: "waiting in a queue does not move an event: the message carries the sender's clock",
    async run({ edge }) {
      const { bodies, options } = service();
      const queue = { messages: [], send(message) { this.messages.push(message); } };
      const relay = edge.relay({ ...options, profile: "segment", mode: "ack", queue });
      await post(relay, `${PAGE}${Date.now() - HOUR}`);
      await post(relay);
      const [{ skew }, other] = queue.messages.map((message) => JSON.parse(message));
      near(skew, HOUR, "skew");
      equal(Object.keys(other), ["v", "key", "call"], "a message of somebody else");
      const messages = queue.messages.map((body) => ({ body, ack() { this.isAcknowledged = true; }, retry() {} }));
      await relay.queue({ messages }, {});
      equal(messages.map(({ isAcknowledged }) => isAcknowledged), [true, true], "acknowledged");
      const skews = bodies.map(skewOf).sort((a, b) => a - b);
      near(skews[0], -HOUR, "sentAt of the page's");
      near(skews[1], 0, "sentAt of the other");
    },
  },
];
