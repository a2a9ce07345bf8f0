// Modules that exist only while the package is being built (scripts/bundle.mjs).

/** The entry that a bundle is made for. */
declare module "built:loader" {
  /** The module, synchronously: a `WebAssembly.Module`, or the module as JavaScript. Throws where that can't be done. */
  export const compile: () => unknown;
  /** A promise of the module, for where `compile` can't return it. */
  export const load: (() => Promise<unknown>) | undefined;
}
declare module "built:codecs" {
  export const encoder: {
    encode(text: string): Uint8Array<ArrayBuffer>;
    encodeInto(text: string, target: Uint8Array): { read: number; written: number };
  };
  export const decoder: { decode(bytes: Uint8Array): string };
}
declare module "built:module-text" {
  export const singles: string;
  export const text: string;
}
declare module "built:edge-text" {
  export const singles: string;
  export const text: string;
}
/** The module that exports `group()`, and wasm-bindgen's glue for an instance of it. */
declare module "built:wasm-text" {
  export const singles: string;
  export const text: string;
}
declare module "built:wasm-glue" {
  export const makeGlue: () => import("../wasm/instance.js").Instance & {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  } & WebAssembly.ModuleImports;
}
declare module "built:edge-javascript" {
  export const instantiate: () => WebAssembly.Exports;
}
declare module "built:module-javascript" {
  export const instantiate: () => WebAssembly.Exports;
}
/** Runtimes that refuse to compile at run time take the module from its file. */
declare module "*?module" {
  const module: WebAssembly.Module;
  export default module;
}
declare module "*.txt" {
  const text: string;
  export default text;
}
