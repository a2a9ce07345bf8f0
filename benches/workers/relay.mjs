// The relay as its documentation has it.

import { relay } from "group-call/edge";

export default relay((env) => ({ upstream: env.UPSTREAM }));
