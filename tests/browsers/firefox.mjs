// The demo page and everything else in Firefox.

import { reportOf } from "../report.mjs";
import { open } from "./firefox-driver.mjs";
import { browserSuite } from "./suite.mjs";

await reportOf("firefox", () => browserSuite("firefox", open));
