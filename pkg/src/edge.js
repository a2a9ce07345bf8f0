// What the edge entries export: the relay, and everything of the main entry, around one module.

export * from "./index.js";
export { relay } from "./relay/relay.js";
