// The page half in Chromium.

import { open } from "../browsers/chromium-driver.mjs";
import { reportOf } from "../report.mjs";
import { pageSuite } from "./browsers.mjs";

await reportOf("page-chromium", () => pageSuite("chromium", open));
