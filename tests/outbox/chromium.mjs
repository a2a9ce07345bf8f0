// The outbox in Chromium.

import { open } from "../browsers/chromium-driver.mjs";
import { reportOf } from "../report.mjs";
import { outboxSuite } from "./browsers.mjs";

await reportOf("outbox-chromium", () => outboxSuite(open));
