// Everything except delivery in this Node; delivery is a suite of its own.

import { reportOf } from "../report.mjs";
import { runIn } from "./in-process.mjs";

await reportOf("node", () => runIn("node", [process.execPath], "cases,api,instances"));
