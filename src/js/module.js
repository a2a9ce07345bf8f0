// The module's instance: made at the first call, replaced when it has trapped or grown.
//
// Nothing lives in an instance between two calls into it. So a trap costs the one call that met
// it, and whatever else is in flight goes on with the next instance.

import { GroupError } from "./error.js";

const encoder = new TextEncoder();

/** Modes of `validate` (`src/js/mod.rs`) under which a normalized call is written as an event, and no limit. */
const KEEP = 1, SEGMENT = 4, ALL = 2 ** 32 - 1;

/** Linear memory never shrinks: an instance that a large call has grown beyond this is replaced. */
const LARGEST_MEMORY = 2 << 20;

/**
 * @param glue the functions that wasm-bindgen generates around the module's exports
 * @param compile gives the module synchronously, or throws: a WebAssembly.Module, or the module
 * as JavaScript, `{ instantiate(imports) }`, which answers with its exports
 * @param load gives a promise of the module, where `compile` cannot
 */
export function makeModule({ glue, compile, load }) {
  // Of the instance: its memory, and views of that; where its input begins, and how much fits in.
  let module, instance, memory, bytes, words, at, room, loading;
  let busy = false;

  function start() {
    if (instance) return;
    try {
      module ??= compile();
      const imports = { "./group_call_bg.js": glue };
      const exports = module.instantiate?.(imports) ?? new WebAssembly.Instance(module, imports).exports;
      glue.__wbg_set_wasm(exports);
      exports.__wbindgen_start?.();
      glue.seed(Math.random());
      instance = exports;
      memory = exports.memory;
      room = 0;
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
  function ready() {
    try {
      start();
    } catch (error) {
      if (!load) throw error;
      // Once, however many calls wait for it.
      return (loading ??= fetched().finally(() => (loading = undefined)));
    }
  }

  /** The instance's memory; the views are made anew whenever growing has detached them. */
  function view() {
    const { buffer } = memory;
    if (bytes?.buffer !== buffer) {
      bytes = new Uint8Array(buffer);
      words = new Uint32Array(buffer);
    }
    return bytes;
  }

  /** The same in words of 32 bits. */
  function wordsView() {
    view();
    return words;
  }

  function reserve(length) {
    if (length > room) {
      at = glue.input(length);
      room = length;
    }
  }

  /**
   * Writes text or bytes into the input buffer.
   * @returns the number of bytes, or -1 if they are more than `most`
   */
  function write(input, most) {
    const { length } = input;
    if (length > most) return -1;
    if (typeof input !== "string") {
      reserve(length);
      view().set(input, at);
      return length;
    }
    reserve(Math.min(length * 3, most));
    const { read, written } = encoder.encodeInto(input, view().subarray(at, at + Math.min(room, most)));
    return read < length ? -1 : written;
  }

  /** A view of the output, good until the next call. */
  function read(from, to) {
    const start = glue.output();
    return view().subarray(start + from, start + to);
  }

  /**
   * Calls into the module: `use(glue, write, read, view, wordsView)`.
   *
   * Where the host's `URL`, which the module asks, calls back into this package, that call has an
   * instance of its own.
   */
  function call(use) {
    const outer = busy && [instance, memory, at, room];
    if (outer) instance = undefined;
    try {
      start();
      busy = true;
      return use(glue, write, read, view, wordsView);
    } catch (cause) {
      instance = undefined;
      throw cause instanceof GroupError ? cause : new GroupError("INTERNAL", "The module failed; this call was not handled.", { cause });
    } finally {
      busy = Boolean(outer);
      if (outer) {
        [instance, memory, at, room] = outer;
        glue.__wbg_set_wasm(instance);
      } else if (instance && memory.buffer.byteLength > LARGEST_MEMORY) {
        instance = memory = bytes = words = undefined;
      }
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

    /** The event of the profile `segment` for a normalized call; without key or time where they are empty. */
    segment: (json, key, sentAt) =>
      call(() => {
        const address = glue.validate(write(json, Infinity), KEEP | SEGMENT, ALL, ALL, ALL, 0);
        const at = wordsView()[address >> 2], length = words[(address >> 2) + 1];
        const members = Object.entries({ messageId: key, sentAt }).map(([name, text]) => text && `,"${name}":"${text}"`);
        const tail = encoder.encode(`${members.join("")}}`);
        // The tail takes the place of the closing bracket.
        const event = new Uint8Array(length - 1 + tail.length);
        event.set(view().subarray(at, at + length - 1));
        event.set(tail, length - 1);
        return event;
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
