// The module's instance: created at the first call, replaced when it has trapped or grown.
//
// Nothing lives in an instance between two calls into it. So a trap costs only the call that met
// it, and whatever else is in flight goes on with the next instance.
//
// `built:loader` is the entry (`entries/`). `compile` returns the module synchronously, as a
// WebAssembly.Module or as JavaScript, or throws; where it throws, `load` returns a promise of the
// module. The module imports nothing.

import { compile, load } from "built:loader";
import { GroupError } from "../error.js";
import type { ModuleSource } from "../types/host.js";
import { clock } from "./clock.js";
import type { JavaScriptModule, ModuleExports } from "./exports.js";
import { encoder } from "./utf8.js";

/** Linear memory never shrinks: an instance that a large call has grown beyond this is replaced. */
const LARGEST_MEMORY = 2_097_152;

/** The instance's exports, within `withModule`. */
export let wasm: ModuleExports;

let module: WebAssembly.Module | JavaScriptModule | undefined;
let loading: Promise<void> | undefined;

// About the instance: whether there is one, its memory, and views of that; where its input begins, and
// how many bytes that has room for.
let isStarted = false;
let isSeeded = false;
let memory: WebAssembly.Memory;
let bytes: Uint8Array<ArrayBuffer>;
let words: Uint32Array<ArrayBuffer>;
let inputAddress = 0;
let inputCapacity = 0;

const isJavaScript = (source: WebAssembly.Module | JavaScriptModule): source is JavaScriptModule =>
  "instantiate" in source;

function start(): void {
  if (isStarted) return;
  try {
    module ??= compile() as WebAssembly.Module | JavaScriptModule;
    const exports = isJavaScript(module)
      ? module.instantiate()
      : (new WebAssembly.Instance(module).exports as unknown as ModuleExports);
    // A call may be judged while a page is rendered, where frameworks that cache the result (Next) refuse
    // `Math.random()`.
    exports.seed(clock());
    isSeeded = false;
    wasm = exports;
    memory = exports.memory;
    inputCapacity = 0;
    isStarted = true;
    memoryBytes();
  } catch (cause) {
    module = undefined;
    const isRefused = load || typeof globalThis.WebAssembly !== "object";
    const message = isRefused
      ? "WebAssembly is not available here: import group-call/js, or await init() first."
      : "The module is not loaded: await init() first.";
    throw new GroupError("INTERNAL", message, { cause });
  }
}

async function startLoaded(load: () => Promise<unknown>): Promise<void> {
  try {
    module = (await load()) as WebAssembly.Module | JavaScriptModule;
  } catch (cause) {
    const message =
      "WebAssembly is not available here, and its JavaScript version could not be loaded: import group-call/js. The next call tries again.";
    throw new GroupError("INTERNAL", message, { cause });
  }
  start();
}

/**
 * Starts the module.
 * @returns a promise if that takes time. A failed load is forgotten, so that it can be tried again.
 */
export function ready(): Promise<void> | undefined {
  try {
    start();
    if (!isSeeded) wasm.seed(Math.random());
    isSeeded = true;
    return undefined;
  } catch (error) {
    if (!load) throw error;
    // Loads once, however many calls wait for it.
    return (loading ??= startLoaded(load).finally(() => (loading = undefined)));
  }
}

/**
 * In a page, gets ready as soon as the page is idle: a call made while the page is being left would
 * have no time for it. If that fails, the first call tries again.
 */
export function loadEarly(): void {
  if (!load || isStarted || typeof document === "undefined") return;
  const begin = () => {
    ready()?.catch(() => {});
  };
  if (typeof requestIdleCallback === "undefined") setTimeout(begin);
  else requestIdleCallback(begin);
}

/**
 * Loads the module early, which otherwise happens at the first call.
 *
 * A failed load is forgotten, so that it can be tried again.
 *
 * @param source - the module, compiled or as bytes, or the response to a `fetch` for it, or a promise
 * of one of these; by default, the entry's own
 * @throws whatever `WebAssembly.compile` or the fetch rejects with, as a rejection
 *
 * @example
 * ```ts
 * import { init } from "group-call";
 *
 * await init();
 * ```
 */
export async function init(source?: ModuleSource | PromiseLike<ModuleSource>): Promise<void> {
  if (source === undefined) return ready();
  module = await compiled(source);
  isStarted = false;
  start();
}

/** The instance's memory. Any call into it can make it grow, which detaches the views; they are then renewed. */
export function memoryBytes(): Uint8Array<ArrayBuffer> {
  const buffer = memory.buffer as ArrayBuffer;
  if (bytes?.buffer !== buffer) {
    bytes = new Uint8Array(buffer);
    words = new Uint32Array(buffer);
  }
  return bytes;
}

/** The memory in words of 32 bits: valid after `memoryBytes`. */
export const memoryWords = (): Uint32Array => words;

/** Where the input begins. */
export const inputStart = (): number => inputAddress;

function reserve(length: number): void {
  if (length > inputCapacity) {
    inputAddress = wasm.input(length);
    inputCapacity = length;
    memoryBytes();
  }
}

/**
 * Writes text or bytes into the input.
 * @returns the number of bytes, or -1 if they are more than `most`
 */
export function writeInput(input: string | Uint8Array, most = Infinity): number {
  const { length } = input;
  if (length > most) return -1;
  if (typeof input !== "string") {
    reserve(length);
    bytes.set(input, inputAddress);
    return length;
  }
  reserve(Math.min(length * 3, most));
  const end = inputAddress + Math.min(inputCapacity, most);
  const { read, written } = encoder.encodeInto(input, bytes.subarray(inputAddress, end));
  return read < length ? -1 : written;
}

/** A view of the output, valid until the next call. */
export function outputBytes(from: number, to: number): Uint8Array<ArrayBuffer> {
  const start = wasm.output();
  return memoryBytes().subarray(start + from, start + to);
}

/**
 * Calls into the module: returns `use(one, two, three)`, in which `wasm`, `writeInput`, `outputBytes`
 * and the views may be used.
 */
export function withModule<R, A = undefined, B = undefined, C = undefined>(
  use: (one: A, two: B, three: C) => R,
  one?: A,
  two?: B,
  three?: C,
): R {
  try {
    start();
    return use(one as A, two as B, three as C);
  } catch (cause) {
    isStarted = false;
    throw cause instanceof GroupError
      ? cause
      : new GroupError("INTERNAL", "The module failed; this call was not handled.", { cause });
  } finally {
    if (isStarted && memoryBytes().length > LARGEST_MEMORY) discard();
  }
}

/** Lets go of the instance, so that its memory can be freed. */
function discard(): void {
  isStarted = false;
  wasm = memory = bytes = words = undefined as never;
}

async function compiled(
  source: ModuleSource | PromiseLike<ModuleSource>,
): Promise<WebAssembly.Module> {
  let given: unknown = await source;
  if (given instanceof Response) {
    if (!given.ok) throw new TypeError(`The module could not be fetched: HTTP ${given.status}`);
    given = await given.arrayBuffer();
  }
  // Not `instanceof`: a module from another realm (an edge VM) is one too.
  return Object.prototype.toString.call(given) === "[object WebAssembly.Module]"
    ? (given as WebAssembly.Module)
    : globalThis.WebAssembly.compile(given as BufferSource);
}
