// The page's remote control over the stand-in service: `GET /demo/state`, `PUT /demo/mood`, `POST /demo/reset`.
// Each answers with the whole state, so that the page never has to ask twice.

import { HttpError, readJson, requireMethod, sendJson } from "./answers.mjs";
import { MOODS } from "./upstream.mjs";

const MAX_BODY = 4 * 1024;
/** The page asks often while a call is under way: the latest few are enough for it. */
const MAX_GROUPS = 20;

function stateOf(upstream) {
  const groups = upstream.groups();
  return JSON.stringify({
    mood: upstream.mood.get(),
    moods: MOODS,
    stats: { ...upstream.stats(), groups: groups.length },
    groups: groups.slice(0, MAX_GROUPS),
    requests: upstream.requests(),
  });
}

/** Other sites must neither read what was stored here nor change the service's mood. */
function requireSameOrigin(req) {
  const { origin, host } = req.headers;
  const site = req.headers["sec-fetch-site"];
  // The browser's own word comes first: behind a forwarded port `Host` and `Origin` may differ for the page itself.
  const same =
    site === "same-origin" ||
    origin === `http://${host}` ||
    (origin === undefined && (site === undefined || site === "none"));
  if (!same) throw new HttpError(403, "These controls are for this page only");
}

function readMood(value) {
  const { name, times = null } = value !== null && typeof value === "object" ? value : {};
  if (typeof name !== "string" || !Object.hasOwn(MOODS, name)) {
    throw new HttpError(400, `name must be one of ${Object.keys(MOODS).join(", ")}`);
  }
  if (times !== null && !(Number.isInteger(times) && times >= 1 && times <= 1_000)) {
    throw new HttpError(400, "times must be null or a whole number from 1 to 1000");
  }
  return { name, times };
}

/** Serves `path` if it is one of the controls; says whether it did. */
export async function serveControl(req, res, path, upstream) {
  if (!path.startsWith("/demo/")) return false;
  requireSameOrigin(req);
  if (path === "/demo/state") {
    requireMethod(req, "GET", "HEAD");
  } else if (path === "/demo/mood") {
    requireMethod(req, "PUT");
    const { name, times } = readMood((await readJson(req, MAX_BODY)).value);
    upstream.mood.set(name, { times });
  } else if (path === "/demo/reset") {
    requireMethod(req, "POST");
    upstream.reset();
  } else {
    return false;
  }
  sendJson(res, 200, stateOf(upstream));
  return true;
}
