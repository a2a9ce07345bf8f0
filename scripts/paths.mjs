// Where things are, from the repository's root.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const SCRIPTS = dirname(fileURLToPath(import.meta.url));
export const ROOT = dirname(SCRIPTS);
export const PKG = join(ROOT, "pkg");

/** What is published and committed. */
export const DIST = join(PKG, "dist");
export const ENTRIES = join(PKG, "src/entries");
/** The rules as data; published as `cases/`. */
export const CASES = join(ROOT, "tests/cases");
/** Ignored by git; every intermediate result is in here. */
export const TARGET = join(ROOT, "target");

/** The modules in pkg/dist: that of pages and servers, and the same with the relay. */
export const MODULE = "group_call_bg.wasm";
export const EDGE_MODULE = "group_call_edge_bg.wasm";
/** In pkg/dist/wasm: the module that exports `group()`. */
export const WASM_MODULE = "group_call_wasm_bg.wasm";
