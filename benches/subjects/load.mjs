// Loads one URL with distinct calls for some seconds.

import autocannon from "autocannon";
import { makeCalls } from "../calls.mjs";
import { report, settings } from "../child.mjs";

const { url, seconds, connections, kind } = settings();
const requests = makeCalls([kind])[kind].map((body) => ({ method: "POST", path: "/group", headers: { "content-type": "application/json" }, body }));
const result = await autocannon({ url, duration: seconds, connections, requests });
const { "2xx": good, non2xx: bad, errors, latency, duration } = result;
report({ good, bad, errors, p50: latency.p50, p99: latency.p99, duration });
process.exit(0);
