// How the relay and a ledger in an object of its own talk: numbers in the address, bytes in the body. Both
// come from one deployment, but not at the same moment: a request from another version is refused, and the
// relay goes on without the ledger.

import type { END } from "../../module/protocol.js";
import { ownOf } from "../../options.js";
import type { Bytes } from "../../types/host.js";
import type { Desk } from "./desk.js";
import type { Ledger } from "./ledger.js";

/** A namespace of Durable Objects, as Cloudflare Workers bind it. */
export interface LedgerNamespace {
  idFromName(name: string): any;
  get(id: any): { fetch(url: string, init: any): PromiseLike<any> };
}

const ADDRESS = "https://ledger/1/";

type Numbers = Record<string, string | number>;

const addressOf = (what: string, numbers: Numbers): string =>
  `${ADDRESS}${what}?${Object.entries(numbers)
    .map(([name, value]) => `${name}=${value}`)
    .join("&")}`;

/** The ledgers of a namespace's objects. */
export function ledgersIn(namespace: LedgerNamespace): Ledger {
  const ask = async (name: string, what: string, numbers: Numbers, body: Bytes) => {
    // A stub that has failed once may be broken, so each request gets its own.
    const once = () =>
      namespace
        .get(namespace.idFromName(name))
        .fetch(addressOf(what, numbers), { __proto__: null, method: "POST", body });
    let response: any;
    try {
      response = await once();
    } catch (error) {
      // An object that is being moved, or gets a new version, says so.
      if ((error as { retryable?: unknown } | null)?.retryable !== true) throw error;
      response = await once();
    }
    if (response.status !== 200) throw new TypeError(`The ledger answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer()) as Bytes;
  };
  return {
    reserve: (name, { call, ...numbers }, life) => ask(name, "reserve", { ...numbers, life }, call),
    settle: (name, { holder, end, ticket, life }) =>
      ask(name, "settle", end === undefined ? { holder } : { holder, end, life }, ticket),
  };
}

/** The object's answer to the relay. */
export async function answerTo(request: Request, desk: Desk): Promise<Response> {
  const { searchParams, pathname } = new URL(request.url);
  const number = (name: string) => Number(searchParams.get(name));
  const body = new Uint8Array(await request.arrayBuffer()) as Bytes;
  const [holder, life] = [searchParams.get("holder") ?? "", number("life")];
  switch (pathname) {
    case "/1/reserve": {
      const [arrived, left, patience] = [number("arrived"), number("left"), number("patience")];
      const ask = { holder, call: body, arrived, left, patience };
      return new Response(await desk.reserve(ask, life));
    }
    case "/1/settle": {
      const end = searchParams.has("end") ? (number("end") as END) : undefined;
      await desk.settle({ holder, end, ticket: body, life });
      return new Response("");
    }
    default:
      return new Response("", ownOf({ status: 404 }));
  }
}
