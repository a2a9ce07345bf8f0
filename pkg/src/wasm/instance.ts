// The module's instance: created at the first call, replaced when it has trapped or grown.
//
// A delivery lives in its instance, so the calls under way in one that is replaced keep it alive; each
// instance has glue of its own.

import { compile } from "built:loader";
import { makeGlue } from "built:wasm-glue";
import { GroupError } from "../error.js";
import type { GroupResponse } from "../types/answer.js";
import type { JsonValidation, Validation } from "../types/issue.js";

/** What the crate exports (`src/export.rs`). */
export interface Instance {
  prepare(call: unknown, options: unknown): object;
  group(call: unknown, options: unknown): Promise<GroupResponse>;
  validate(call: unknown, options: unknown): Validation;
  validateJson(json: unknown, options: unknown): JsonValidation;
}

/** Linear memory never shrinks: an instance that a large call has grown beyond this is replaced. */
const LARGEST_MEMORY = 8 << 20;

let module: WebAssembly.Module | undefined;
let current: Instance | undefined;
const memories = new WeakMap<Instance, WebAssembly.Memory>();
const calls = new WeakMap<Instance, number>();

/** The instance to use now. */
export function instance(): Instance {
  if (current) return current;
  try {
    module ??= compile() as WebAssembly.Module;
    const glue = makeGlue();
    const { exports } = new WebAssembly.Instance(module, { "./group_call_wasm_bg.js": glue });
    glue.__wbg_set_wasm(exports);
    memories.set(glue, exports.memory as WebAssembly.Memory);
    current = glue;
    return glue;
  } catch (cause) {
    throw new GroupError(
      "INTERNAL",
      "WebAssembly is not available here: import group-call, or group-call/js.",
      { cause },
    );
  }
}

/** Makes the next call use another instance. */
export function trapped(used: Instance): void {
  if (current === used) current = undefined;
}

/** Notes that a call is under way. */
export function inFlight(used: Instance): void {
  calls.set(used, (calls.get(used) ?? 0) + 1);
}

/** Notes that a call has ended; after the last one, an instance that has grown is let go. */
export function settled(used: Instance): void {
  const left = (calls.get(used) ?? 1) - 1;
  calls.set(used, left);
  const { byteLength = 0 } = memories.get(used)?.buffer ?? {};
  if (left === 0 && byteLength > LARGEST_MEMORY) trapped(used);
}
