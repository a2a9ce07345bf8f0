// `group-call/node`: a relay as a listener for node:http. It contains no module of its own.

export { nodeListener } from "../relay/node.js";
