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

/** The crate's name for wasm-bindgen; the module imports its glue from `./${NAME}_bg.js`. */
export const NAME = "group_call";
/** The modules in pkg/dist: what pages load; what servers load, built for speed; and that with the relay. */
export const PAGE_WASM = `${NAME}_bg.wasm`;
export const SERVER_WASM = `${NAME}_server_bg.wasm`;
export const EDGE_WASM = `${NAME}_edge_bg.wasm`;
