// `group-call/node`: a relay as a listener of node:http. It holds no module of its own.

export { nodeListener } from "../relay/node.js";
