// What the edge entries export: the relay, and everything of the main entry, around one module.

export * from "./api.js";
export { relay } from "./relay.js";
