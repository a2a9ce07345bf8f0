// Every entry by its path, for compilers that ignore `exports`.

import { relay } from "group-call/edge";
import { validate } from "group-call/js";
import { nodeListener } from "group-call/node";
import { createOutbox } from "group-call/outbox";
import { createGroup } from "group-call/page";
import { init } from "group-call/slim";
import { validateJson } from "group-call/wasm";

export const listener = nodeListener(relay({ upstream: "https://api.example/group" }));
export const ok: boolean = validate({}).ok;
export const loaded: Promise<void> = init();
export const outbox = createOutbox({ client: createGroup() });
export const text: boolean = validateJson("{}").ok;
