// What the module asks of JavaScript. Numbers alone cross, as in every call into it.

import { view } from "./instance.js";
import { isWebUrl } from "../call/url.js";
import { decoder } from "./utf8.js";

/** Whether the text of so many bytes at this place of the memory is a URL, as `isWebUrl` has it. */
export const isWebUrlText = (at, length) => isWebUrl(decoder.decode(view().subarray(at, at + length)));
