// Where things are.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const BENCHES = dirname(fileURLToPath(import.meta.url));
export const ROOT = dirname(BENCHES);
export const DIST = join(ROOT, "pkg", "dist");
export const MODULES = join(BENCHES, "node_modules");
/** Bundles and whatever else a run makes; cargo's folder, which no repository holds. */
export const SCRATCH = join(ROOT, "target", "benches");
