import { group, GroupError } from "group-call/wasm";

const json = (body, status) => Response.json(body, { status });

// `POST /group`: Rust's `group()` validates, normalizes and forwards the call.
export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname !== "/group") return json({ status: "error", message: "Not found" }, 404);
    if (request.method !== "POST") return json({ status: "error", message: "Method not allowed" }, 405);
    // Whoever may call this may set any group's traits: check a session or a signed token here, and
    // that its user is a member of the group.
    let call;
    try {
      call = await request.json();
    } catch {
      return json({ status: "error", message: "Invalid JSON", error_code: "INVALID_REQUEST" }, 400);
    }
    try {
      const { status, message, data } = await group(call, {
        endpoint: env.UPSTREAM_URL,
        token: env.UPSTREAM_TOKEN,
        // Cloudflare ends what a request leaves behind after 30 s.
        deadline: 25_000,
      });
      return json({ status, message, data }, 200);
    } catch (error) {
      if (!(error instanceof GroupError)) throw error;
      return json(error, error.error_code === "INVALID_REQUEST" ? 400 : 502);
    }
  },
};
