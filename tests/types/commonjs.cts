// CommonJS, by `import … = require` and by `import` alike.

import api = require("group-call");
import { group, GroupError, type GroupResponse } from "group-call";

import js = require("group-call/js");

export const alike: typeof api.validate = js.validate;
export const sent: Promise<GroupResponse> = api.group({ user_id: 1, group_id: 2, traits: { seats: 1 }, timestamp: 0 });
export const failed = (error: unknown): error is GroupError => error instanceof api.GroupError;
export const same: typeof group = api.group;
// @ts-expect-error 2339: no default export
export const none = api.default;
