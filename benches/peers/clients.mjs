// The clients, each in its defaults but for what `set` names. `open(host)` answers with a function that
// makes one group call, and whose promise is what the caller is told of its outcome.

import { IN_NODE } from "../package.mjs";
import { isProcess } from "../runtimes.mjs";
import { MARK } from "./faults.mjs";

const event = ({ user_id, group_id, traits, timestamp }) => ({ userId: user_id, groupId: group_id, traits, timestamp: new Date(timestamp) });
const withCallback = (start) => new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));

export const CLIENTS = {
  "group-call": {
    set: "nothing",
    async open(host) {
      const { group } = await import(IN_NODE);
      return (call) => group(call, { endpoint: `${host}/group` });
    },
  },

  "@segment/analytics-node": {
    set: "`flushAt: 1`",
    async open(host) {
      const { Analytics } = await import("@segment/analytics-node");
      const analytics = new Analytics({ writeKey: "key", host, flushAt: 1 });
      analytics.on("error", () => {});
      return (call) => withCallback((done) => analytics.group(event(call), done));
    },
  },

  "@segment/analytics-next": {
    set: "settings given inline instead of from its CDN; in Chromium",
    page: `
      import { AnalyticsBrowser } from "@segment/analytics-next";
      const host = location.host;
      const analytics = AnalyticsBrowser.load({
        writeKey: "key",
        cdnURL: location.origin,
        cdnSettings: { integrations: { "Segment.io": { apiKey: "key", apiHost: host, protocol: "http" } } },
      });
      analytics.on("error", () => {});
      const ready = analytics.ready();
      globalThis.send = async (call) => {
        await ready;
        let failure;
        analytics.on("dispatch_delivery_failed", () => (failure = true));
        const context = await analytics.group(call.group_id, call.traits);
        if (failure || context?.failedDelivery?.()) throw new Error(String(context.failedDelivery()?.reason ?? "failed"));
      };
    `,
  },

  "@rudderstack/analytics-js-service-worker": {
    set: "`flushAt: 1`; in Node",
    async open(host) {
      const { Analytics } = await import("@rudderstack/analytics-js-service-worker");
      const analytics = new Analytics("key", host, { flushAt: 1 });
      return (call) => withCallback((done) => analytics.group(event(call), done));
    },
  },

  "@jitsu/js": {
    set: "nothing; in Node",
    async open(host) {
      const { jitsuAnalytics } = await import("@jitsu/js");
      const jitsu = jitsuAnalytics({ host, writeKey: "key:secret" });
      return (call) => jitsu.group(call.group_id, call.traits);
    },
  },

  "posthog-node": {
    set: "`flushAt: 1`",
    async open(host) {
      const { PostHog } = await import("posthog-node");
      const posthog = new PostHog("phc_key", { host, flushAt: 1 });
      return (call) =>
        withCallback((done) => {
          posthog.on("error", done);
          posthog.on("flush", () => done());
          posthog.groupIdentify({ groupType: "company", groupKey: call.group_id, distinctId: call.user_id, properties: call.traits });
        });
    },
  },

  "posthog-js-lite": {
    set: "`flushAt: 1`; in Chromium",
    page: `
      import PostHog from "posthog-js-lite";
      const posthog = new PostHog("phc_key", { host: location.origin, flushAt: 1 });
      globalThis.send = (call) =>
        new Promise((resolve, reject) => {
          posthog.on("error", reject);
          posthog.on("flush", resolve);
          posthog.groupIdentify("company", call.group_id, call.traits);
        });
    `,
  },

  "@openpanel/sdk": {
    set: "nothing; in Node",
    async open(host) {
      const { OpenPanel } = await import("@openpanel/sdk");
      const panel = new OpenPanel({ clientId: "id", clientSecret: "secret", apiUrl: host });
      return (call) => panel.upsertGroup({ id: call.group_id, type: "company", name: call.traits.name, properties: call.traits });
    },
  },
};

/**
 * One call by one client, in a process that lives until it is stopped. Prints when it called and what
 * the caller was told.
 */
async function callOnce() {
  const [name, host] = process.argv.slice(2);
  const print = (line) => process.stdout.write(`@@ ${JSON.stringify({ ...line, at: Date.now() })}\n`);
  // SDKs print; what they print is not counted.
  for (const method of ["log", "info", "warn", "error", "debug"]) console[method] = () => {};
  process.on("unhandledRejection", () => print({ told: "unhandled rejection" }));
  setInterval(() => {}, 1000);

  const call = { user_id: "user123", group_id: MARK, traits: { name: "Acme Inc.", plan: "pro" }, timestamp: new Date().toISOString() };
  const send = await CLIENTS[name].open(host);
  process.stdin.once("data", async () => {
    print({ called: true });
    try {
      await send(call);
      print({ told: "success" });
    } catch (error) {
      print({ told: "failure", why: String(error?.error_code ?? error?.message ?? error) });
    }
  });
  print({ ready: true });
}

if (isProcess(import.meta.url)) await callOnce();
