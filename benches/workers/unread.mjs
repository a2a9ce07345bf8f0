// Forwards a body that it does not look at.

export default {
  fetch: (request, env) => fetch(env.UPSTREAM, { method: "POST", headers: { "content-type": "application/json" }, body: request.body }),
};
