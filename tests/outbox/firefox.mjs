// The outbox in Firefox.

import { open } from "../browsers/firefox-driver.mjs";
import { reportOf } from "../report.mjs";
import { outboxSuite } from "./browsers.mjs";

await reportOf("outbox-firefox", () => outboxSuite(open));
