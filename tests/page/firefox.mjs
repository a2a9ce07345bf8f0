// The page half in Firefox.

import { open } from "../browsers/firefox-driver.mjs";
import { reportOf } from "../report.mjs";
import { pageSuite } from "./browsers.mjs";

await reportOf("page-firefox", () => pageSuite("firefox", open));
