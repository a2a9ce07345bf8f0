// Every entry by its path, in compilers that read no `exports`.

import { relay } from "group-call/edge";
import { validate } from "group-call/js";
import { nodeListener } from "group-call/node";
import { init } from "group-call/slim";

export const listener = nodeListener(relay({ upstream: "https://api.example/group" }));
export const ok: boolean = validate({}).ok;
export const loaded: Promise<void> = init();
