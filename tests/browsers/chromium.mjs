// The demo page and everything else in Chromium.

import { reportOf } from "../report.mjs";
import { open } from "./chromium-driver.mjs";
import { browserSuite } from "./suite.mjs";

await reportOf("chromium", () => browserSuite("chromium", open));
