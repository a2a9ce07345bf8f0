// Text to bytes and back: `encodeInto` writes as much of a text as there is room for, and a leading U+FEFF
// is kept (it is part of a key, and a URL is refused for it). Uses the host's codecs, or none in builds for
// hosts that may not have them (`entries/codecs*.ts`).

export { decoder, encoder } from "built:codecs";
