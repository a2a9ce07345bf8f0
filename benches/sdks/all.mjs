// The SDKs that send a group call from a server or a worker, each in one form:
// `connect(host)` → `{ send(call, settled) }`, set to send at once. `send` answers with a promise
// where the SDK's own function does, and otherwise calls `settled` when the SDK does.

import { IN_NODE } from "../ours.mjs";

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
