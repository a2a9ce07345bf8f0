// The module's instance: made at the first call, replaced when it has trapped or grown.
//
// Nothing lives in an instance between two calls into it. So a trap costs the one call that met
// it, and whatever else is in flight goes on with the next instance.

import { GroupError } from "./error.js";

const encoder = new TextEncoder();

/** Linear memory never shrinks: an instance that a large call has grown beyond this is replaced. */
const LARGEST_MEMORY = 2 << 20;

/**
 * @param glue the functions that wasm-bindgen generates around the module's exports
 * @param compile gives the module synchronously, or throws: a WebAssembly.Module, or the module
 * as JavaScript, `{ instantiate(imports) }`, which answers with its exports
 * @param load gives a promise of the module, where `compile` cannot
 */
export function makeModule({ glue, compile, load }) {
  let module, instance, bytes, loading;

  function start() {
    if (!instance) {
      try {
        module ??= compile();
        const imports = { "./group_call_bg.js": glue };
        const exports = module.instantiate?.(imports) ?? new WebAssembly.Instance(module, imports).exports;
        glue.__wbg_set_wasm(exports);
        exports.__wbindgen_start?.();
        instance = exports;
      } catch (cause) {
        module = undefined;
        throw new GroupError("INTERNAL", "The module is not loaded: await init() first.", { cause });
      }
    }
    return instance.memory;
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
  function ready() {
    try {
      start();
    } catch (error) {
      if (!load) throw error;
      // Once, however many calls wait for it.
      return (loading ??= fetched().finally(() => (loading = undefined)));
    }
  }

  /** The instance's memory; the view is made anew whenever growing has detached it. */
  function memory() {
    const { buffer } = start();
    if (bytes?.buffer !== buffer) bytes = new Uint8Array(buffer);
    return bytes;
  }

  /**
   * Writes text or bytes into the input buffer.
   * @returns the number of bytes, or -1 if they are more than `most`
   */
  function write(input, most) {
    if (typeof input !== "string") {
      if (input.length > most) return -1;
      const at = glue.input(input.length);
      memory().set(input, at);
      return input.length;
    }
    if (input.length > most) return -1;
    const room = Math.min(input.length * 3, most);
    const at = glue.input(room);
    const { read, written } = encoder.encodeInto(input, memory().subarray(at, at + room));
    return read < input.length ? -1 : written;
  }

  /**
   * Calls into the module: `use(glue, write, read)`. `read(from, to)` answers with a view of the
   * output, good until the next call.
   */
  function call(use) {
    start();
    try {
      return use(glue, write, (from, to) => {
        const at = glue.output();
        return memory().subarray(at + from, at + to);
      });
    } catch (cause) {
      instance = undefined;
      throw new GroupError("INTERNAL", "The module failed; this call was not handled.", { cause });
    } finally {
      if (instance?.memory.buffer.byteLength > LARGEST_MEMORY) instance = bytes = undefined;
    }
  }

  return {
    call,

    ready,

    /** Loads the module early: its own, or what `source` is or promises. */
    async init(source) {
      if (source === undefined) return ready();
      module = await compiled(source);
      instance = undefined;
      start();
    },

    /** The event of the profile `segment` for a normalized call. */
    segment: (json, key, sentAt) =>
      call((_, write, read) => {
        const tail = encoder.encode(key + sentAt);
        const input = new Uint8Array(json.length + tail.length);
        input.set(json);
        input.set(tail, json.length);
        glue.segment(json.length, key.length, write(input, Infinity));
        return read(0, glue.output_len()).slice();
      }),
  };
}

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
