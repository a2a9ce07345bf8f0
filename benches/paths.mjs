// Where things are.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const BENCHES = dirname(fileURLToPath(import.meta.url));
export const ROOT = dirname(BENCHES);
export const PKG = join(ROOT, "pkg");
export const DIST = join(PKG, "dist");
export const MODULES = join(BENCHES, "node_modules");
/** Bundles and whatever else a run makes; cargo's folder, which no repository holds. */
export const SCRATCH = join(ROOT, "target", "benches");
