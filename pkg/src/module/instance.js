// The module's instance: made at the first call, replaced when it has trapped or grown.
//
// Nothing lives in an instance between two calls into it. So a trap costs the one call that met
// it, and whatever else is in flight goes on with the next instance.
//
// `built:loader` is the entry (`entries/`): `compile`, which gives the module synchronously, or
// throws: a WebAssembly.Module, or the module as JavaScript, `{ instantiate() }`, which answers with its
// exports; `load`, which gives a promise of the module, where `compile` cannot. The module imports nothing.

import { compile, load } from "built:loader";
import { GroupError } from "../error.js";
import { encoder } from "./utf8.js";

/** Modes of `validate` (`pkg/module/src/call.rs`) under which a normalized call is written as an event, and no limit. */
const KEEP = 1, SEGMENT = 4, ALL = 2 ** 32 - 1;

/** Linear memory never shrinks: an instance that a large call has grown beyond this is replaced. */
const LARGEST_MEMORY = 2 << 20;

/** The instance's exports (`pkg/module`), within `call`. They take and give numbers alone. */
export let wasm;

// Of the instance: its memory, and views of that; where its input begins, and how much fits in.
let module, memory, bytes, words, at, room, loading;

function start() {
  if (wasm) return;
  try {
    module ??= compile();
    const exports = module.instantiate?.() ?? new WebAssembly.Instance(module).exports;
    exports.seed(Math.random());
    wasm = exports;
    memory = exports.memory;
    room = 0;
    view();
  } catch (cause) {
    module = undefined;
    throw new GroupError("INTERNAL", "The module is not loaded: await init() first.", { cause });
  }
}

async function fetched() {
  try {
    module = await load();
  } catch (cause) {
    throw new GroupError("INTERNAL", "The module could not be loaded; the next call tries again.", { cause });
  }
  start();
}

/**
 * Starts the module.
 * @returns a promise where that takes time. A load that failed is forgotten, to be tried again.
 */
export function ready() {
  try {
    start();
  } catch (error) {
    if (!load) throw error;
    // Once, however many calls wait for it.
    return (loading ??= fetched().finally(() => (loading = undefined)));
  }
}

/** Loads the module early: its own, or what `source` is or promises. */
export async function init(source) {
  if (source === undefined) return ready();
  module = await compiled(source);
  wasm = undefined;
  start();
}

/** The instance's memory; the views are made anew when growing has detached them, as any call into it can. */
export function view() {
  const { buffer } = memory;
  if (bytes?.buffer !== buffer) {
    bytes = new Uint8Array(buffer);
    words = new Uint32Array(buffer);
  }
  return bytes;
}

/** The same in words of 32 bits: good after `view`. */
export const wordsView = () => words;

/** Where the input begins. */
export const inputAt = () => at;

function reserve(length) {
  if (length > room) {
    at = wasm.input(length);
    room = length;
    view();
  }
}

/**
 * Writes text or bytes into the input buffer.
 * @returns the number of bytes, or -1 if they are more than `most`
 */
export function write(input, most) {
  const { length } = input;
  if (length > most) return -1;
  if (typeof input !== "string") {
    reserve(length);
    bytes.set(input, at);
    return length;
  }
  reserve(Math.min(length * 3, most));
  const { read, written } = encoder.encodeInto(input, bytes.subarray(at, at + Math.min(room, most)));
  return read < length ? -1 : written;
}

/** A view of the output, good until the next call. */
export function read(from, to) {
  const start = wasm.output();
  return view().subarray(start + from, start + to);
}

/**
 * Calls into the module: answers with `use(one, two, three)`, in which `wasm`, `write`, `read` and the
 * views may be used.
 */
export function call(use, one, two, three) {
  try {
    start();
    return use(one, two, three);
  } catch (cause) {
    wasm = undefined;
    throw cause instanceof GroupError ? cause : new GroupError("INTERNAL", "The module failed; this call was not handled.", { cause });
  } finally {
    if (wasm && view().length > LARGEST_MEMORY) {
      wasm = memory = bytes = words = undefined;
    }
  }
}

/** The event of the profile `segment` for a normalized call; without key or time where they are empty. */
export const segment = (json, key, sentAt) =>
  call(() => {
    const address = wasm.validate(write(json, Infinity), KEEP | SEGMENT, ALL, ALL, ALL, 0, 0) >> 2;
    const memory = view(), from = words[address], length = words[address + 1];
    const members = Object.entries({ messageId: key, sentAt }).map(([name, text]) => text && `,"${name}":"${text}"`);
    const tail = encoder.encode(`${members.join("")}}`);
    // The tail takes the place of the closing bracket.
    const event = new Uint8Array(length - 1 + tail.length);
    event.set(memory.subarray(from, from + length - 1));
    event.set(tail, length - 1);
    return event;
  });

async function compiled(source) {
  source = await source;
  if (source instanceof Response) {
    if (!source.ok) throw new TypeError(`The module could not be fetched: HTTP ${source.status}`);
    source = await source.arrayBuffer();
  }
  // Not `instanceof`: a module from another realm (an edge VM) is one too.
  return Object.prototype.toString.call(source) === "[object WebAssembly.Module]"
    ? source
    : WebAssembly.compile(source);
}
