// One group call as each SDK's documentation has it, to be bundled for its size: for pages and
// workers, unless it says otherwise.

const SEGMENT = `import { Analytics } from "@segment/analytics-node";
const analytics = new Analytics({ writeKey: "key" });
analytics.group({ userId: "u", groupId: "g", traits: { name: "Acme" } });`;

export const PAGES = {
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
