// Forwards a body that it has parsed and written again, and checks nothing.

export default {
  async fetch(request, env) {
    const body = JSON.stringify(await request.json());
    const answer = await fetch(env.UPSTREAM, { method: "POST", headers: { "content-type": "application/json" }, body });
    return Response.json(await answer.json());
  },
};
