// bytes → bytes under workerd: runs a case so many times as a request says. The clock is outside.

import * as api from "group-call";
import { bytesCases } from "../subjects/bytes.mjs";

let cases, kind;

export default {
  async fetch(request) {
    const wanted = await request.json();
    if (wanted.kind !== kind) cases = bytesCases(api, (kind = wanted.kind));
    if (wanted.times) cases[wanted.index].run(wanted.times);
    return Response.json(cases.map(({ name }) => name));
  },
};
