// Text to bytes and back: `encodeInto` writes as much of a text as there is room for, and a text that
// begins with U+FEFF keeps it (a key does, and a URL is refused for it). By the host's codecs, or without
// them in builds for hosts that may have none (`entries/codecs*.ts`).

export { decoder, encoder } from "built:codecs";
