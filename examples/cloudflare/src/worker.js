import { GroupLedger, relay } from "group-call/edge";
import { hasSession } from "../../recipes/session-cookie.js";
import { fromCloudflare } from "../../recipes/enrich.js";

// One object for each group: what has been delivered is not sent again.
export { GroupLedger };

// `fetch` answers pages, `queue` sends on what had to wait.
export default relay((env) => ({
  upstream: env.UPSTREAM_URL,
  token: env.UPSTREAM_TOKEN,
  authorize: hasSession(env.SESSION_SECRET),
  enrich: fromCloudflare,
  queue: env.CALLS,
  deadLetter: env.DEAD_LETTERS,
  ledger: env.LEDGER,
  ledgerKey: env.LEDGER_KEY,
}));
