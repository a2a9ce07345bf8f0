// What the edge entries export: the relay, and everything of the main entry, around one module.

import { makeApi } from "../../src/js/api.js";
import { makeModule } from "../../src/js/module.js";
import { makeRelay } from "../../src/js/relay.js";

/** @param loader see `makeModule` */
export function makeEdgeApi(loader) {
  const module = makeModule(loader);
  return { ...makeApi(loader, module), ...makeRelay(loader, module) };
}
