// The SDKs that send a group call from a server or a worker, each in one form:
// `connect(host)` → `{ send(call, settled) }`, set to send at once. `send` answers with a promise
// where the SDK's own function does, and otherwise calls `settled` when the SDK does.

import { IN_NODE, PAGE_IN_NODE } from "./package.mjs";

/** In the names of the `segment` wire form, which most of them speak. */
const named = ({ user_id, group_id, traits, timestamp, context }) => ({
  userId: user_id,
  groupId: group_id,
  traits,
  timestamp: new Date(timestamp),
  context,
});

export const SDKS = {
  "plain fetch": {
    async connect(host) {
      return {
        async send(call) {
          const response = await fetch(`${host}/group`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(call),
          });
          return response.json();
        },
      };
    },
  },

  "group-call": {
    async connect(host) {
      const { createGroup } = await import(IN_NODE);
      const { group } = createGroup({ endpoint: `${host}/group` });
      return { send: (call) => group(call) };
    },
  },

  "group-call/page": {
    async connect(host) {
      const { createGroup } = await import(PAGE_IN_NODE);
      const { group } = createGroup({ endpoint: `${host}/group` });
      return { send: (call) => group(call) };
    },
  },

  "@jitsu/js": {
    async connect(host) {
      const { jitsuAnalytics } = await import("@jitsu/js");
      const jitsu = jitsuAnalytics({ host, writeKey: "key:secret" });
      return { send: ({ group_id, traits }) => jitsu.group(group_id, traits) };
    },
  },

  "posthog-node": {
    async connect(host) {
      const { PostHog } = await import("posthog-node");
      const posthog = new PostHog("phc_key", { host, flushAt: 1, maxBatchSize: 1 });
      return {
        send(call) {
          posthog.groupIdentify({ groupType: "company", groupKey: call.group_id, distinctId: call.user_id, properties: call.traits });
        },
      };
    },
  },

  "@segment/analytics-node": {
    async connect(host) {
      const { Analytics } = await import("@segment/analytics-node");
      const analytics = new Analytics({ writeKey: "key", host, flushAt: 1 });
      return { send: (call, settled) => void analytics.group(named(call), settled) };
    },
  },

  "@rudderstack/analytics-js-service-worker": {
    async connect(host) {
      const { Analytics } = await import("@rudderstack/analytics-js-service-worker");
      const analytics = new Analytics("key", host, { flushAt: 1 });
      return { send: (call, settled) => void analytics.group(named(call), settled) };
    },
  },
};

// One group call as each SDK's documentation has it, to be bundled for its size: for pages and
// workers, unless it says otherwise.

const SEGMENT = `import { Analytics } from "@segment/analytics-node";
const analytics = new Analytics({ writeKey: "key" });
analytics.group({ userId: "u", groupId: "g", traits: { name: "Acme" } });`;

export const PAGES = {
  "group-call/page": {
    text: `import { group } from "group-call/page"; group({ user_id: "u", group_id: "g", traits: { name: "Acme" }, timestamp: new Date() });`,
  },
  "@openpanel/web": {
    text: `import { OpenPanel } from "@openpanel/web";
const panel = new OpenPanel({ clientId: "key" });
panel.upsertGroup({ id: "g", type: "company", name: "Acme" });`,
  },
  // It knows events alone.
  "@vercel/analytics (no group call)": {
    text: `import { inject, track } from "@vercel/analytics";
inject();
track("group", { group: "g", name: "Acme" });`,
  },
  "posthog-js-lite": {
    text: `import { PostHog } from "posthog-js-lite";
const posthog = new PostHog("key");
posthog.group("company", "g", { name: "Acme" });`,
  },
  "group-call": { text: `import { group } from "group-call"; group({ user_id: "u", group_id: "g", traits: { name: "Acme" }, timestamp: new Date() });` },
  // For Node it takes from Node what elsewhere it has to bring along.
  "@segment/analytics-node (Node)": { platform: "node", text: SEGMENT },
  "@segment/analytics-node": { text: SEGMENT },
  "@jitsu/js": {
    text: `import { jitsuAnalytics } from "@jitsu/js";
const jitsu = jitsuAnalytics({ host: "https://example.com", writeKey: "key" });
jitsu.group("g", { name: "Acme" });`,
  },
  "posthog-node": {
    conditions: ["workerd"],
    text: `import { PostHog } from "posthog-node";
const posthog = new PostHog("key");
posthog.groupIdentify({ groupType: "company", groupKey: "g", properties: { name: "Acme" } });`,
  },
  "@rudderstack/analytics-js": {
    text: `import { RudderAnalytics } from "@rudderstack/analytics-js";
const rudder = new RudderAnalytics();
rudder.load("key", "https://example.com");
rudder.group("g", { name: "Acme" });`,
  },
  "@rudderstack/analytics-js-service-worker": {
    text: `import { Analytics } from "@rudderstack/analytics-js-service-worker";
const rudder = new Analytics("key", "https://example.com", {});
rudder.group({ userId: "u", groupId: "g", traits: { name: "Acme" } });`,
  },
  "@segment/analytics-next": {
    text: `import { AnalyticsBrowser } from "@segment/analytics-next";
const analytics = AnalyticsBrowser.load({ writeKey: "key" });
analytics.group("g", { name: "Acme" });`,
  },
  "posthog-js": {
    text: `import posthog from "posthog-js";
posthog.init("key", { api_host: "https://example.com" });
posthog.group("company", "g", { name: "Acme" });`,
  },
  "@openpanel/sdk": {
    text: `import { OpenPanel } from "@openpanel/sdk";
const panel = new OpenPanel({ clientId: "id" });
panel.upsertGroup({ id: "g", type: "company", name: "Acme" });`,
  },
  "@amplitude/analytics-browser": {
    text: `import { init, groupIdentify, Identify } from "@amplitude/analytics-browser";
init("key");
groupIdentify("company", "g", new Identify().set("name", "Acme"));`,
  },
  "mixpanel-browser": {
    text: `import mixpanel from "mixpanel-browser";
mixpanel.init("key");
mixpanel.set_group("company", "g");
mixpanel.get_group("company", "g").set({ name: "Acme" });`,
  },
};
