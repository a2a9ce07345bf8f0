// What is measured, in the order of the report.

import bytes from "./sections/bytes.mjs";
import object from "./sections/object.mjs";
import delivery from "./sections/delivery.mjs";
import start from "./sections/start.mjs";
import sizes from "./sections/sizes.mjs";
import memory from "./sections/memory.mjs";
import worst from "./sections/worst.mjs";
import growth from "./sections/growth.mjs";
import relay from "./sections/relay.mjs";

export const SECTIONS = [bytes, object, delivery, start, sizes, memory, worst, growth, relay];
