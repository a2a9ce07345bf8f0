// built:built:edge-javascript
function instantiate() {
  var bufferView;
  var base64ReverseLookup = new Uint8Array(
    123
    /*'z'+1*/
  );
  for (var i = 25; i >= 0; --i) {
    base64ReverseLookup[48 + i] = 52 + i;
    base64ReverseLookup[65 + i] = i;
    base64ReverseLookup[97 + i] = 26 + i;
  }
  base64ReverseLookup[43] = 62;
  base64ReverseLookup[47] = 63;
  function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
    var b1, b2, i2 = 0, j = offset, bLength = b64.length, end = offset + (bLength * 3 >> 2) - (b64[bLength - 2] == "=") - (b64[bLength - 1] == "=");
    for (; i2 < bLength; i2 += 4) {
      b1 = base64ReverseLookup[b64.charCodeAt(i2 + 1)];
      b2 = base64ReverseLookup[b64.charCodeAt(i2 + 2)];
      uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i2)] << 2 | b1 >> 4;
      if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
      if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i2 + 3)];
    }
  }
  function initActiveSegments(imports) {
    base64DecodeToExistingUint8Array(bufferView, 262144, "BwAAABwAAAAEAAAACA==");
    base64DecodeToExistingUint8Array(bufferView, 262168, "AQAAAAk=");
    base64DecodeToExistingUint8Array(bufferView, 262189, (
  "AQIDBAUGBwgJCgt1bnJlYWRhYmxldW5rbm93bl92ZXJzaW9uaW52YWxpZF9jYWxsRlJFU0hTRU5ESU5HV0FJVElOR09WRVJdAAQABQAAAAAAAABiAAQABwAAAAEAAABpAAQABwAAAAIA" +
  "AABwAAQABAAAAAMAAAAKAAAADwAAAAwAAAA4AAQAQgAEAFEABADvv70AAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB" +
  "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="
));
    base64DecodeToExistingUint8Array(bufferView, 262530, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
    base64DecodeToExistingUint8Array(bufferView, 262596, "CBMDEgYAABUHAQAUAAAaCgAFFwkWABkAAA4PDRgCAAAAABAEAAwACw==");
    base64DecodeToExistingUint8Array(bufferView, 262649, (
  "EQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAACAAICAgICAAACAgAAggIAEBAQEBAQEBAQEAAAAgACAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAgECAC" +
  "AgICAgICAgICAgICAgICAgICAgICAgICAiAgICCAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA" +
  "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB2YXJ5T3JpZ2luYWNjZXNzLWNvbnRyb2wtYWxsb3ctb3JpZ2luYWNjZXNzLWNvbnRyb2wt" +
  "ZXhwb3NlLWhlYWRlcnNSZXRyeS1BZnRlciwgSWRlbXBvdGVuY3ktS2V5LCBEYXRlYWNjZXNzLWNvbnRyb2wtYWxsb3ctbWV0aG9kc1BPU1Rjb250ZW50LXR5cGUsIGlkZW1wb3RlbmN5" +
  "LWtleSwgYXV0aG9yaXphdGlvbmFjY2Vzcy1jb250cm9sLWFsbG93LWhlYWRlcnNhY2Nlc3MtY29udHJvbC1tYXgtYWdlNzIwMHBvc3RhbF9jb2RlAAECAwQFBgcICQoLDA0ODxAREhMU" +
  "FRYXGBkaGxwdHgABAgMEBQYHCAkKCwwNZmFsc2UhIyQlJicqKy0uXl9gfH5hcHBsaWNhdGlvbi9qc29uY2hhcnNldHV0Zi04aWRlbnRpdHl0aW1lc3RhbXBhZGRyZXNzYXZhdGFyZGVz" +
  "Y3JpcHRpb25lbWFpbGVtcGxveWVlc25hbWVwaG9uZXBsYW53ZWJzaXRlaW5kdXN0cnl1c2VyX2lkdXNlcklkZ3JvdXBfaWRncm91cElkdHJhaXRzY29udGV4dHN0cmVldGNpdHlzdGF0" +
  "ZWNvdW50cnlwb3N0YWxDb2RlemlwemlwY29kZXBvc3Rjb2RlXwQEAAcAAABmBAQABgAAAGwEBAALAAAAdwQEAAUAAAB8BAQACQAAAIUEBAAEAAAAiQQEAAUAAACOBAQABAAAAJIEBAAH" +
  "AAAAmQQEAAgAAAChBAQABwAAAKgEBAAGAAAArgQEAAgAAAC2BAQABwAAAL0EBAAGAAAAVgQEAAkAAADDBAQABwAAAMoEBAAGAAAA0AQEAAQAAADUBAQABQAAANkEBAAHAAAA5gMEAAsA" +
  "AADgBAQACgAAAOoEBAADAAAA7QQEAAcAAAD0BAQACAAAAHsidHlwZSI6Imdyb3VwIiwidXNlcklkIjoiIiwiZ3JvdXBJZCI6IiIsInRyYWl0cyI6LCJ0aW1lc3RhbXAiOiIsImNvbnRl" +
  "eHQiOnsidXNlcl9pZCI6IiIsImdyb3VwX2lkIjoiAAYFAQIFAwQGBV9fcHJvdG9fXyxyZXF1aXJlZCBSZXF1aXJlZCwgYnV0IG1pc3Npbmcgb3IgbnVsbC4KaW52YWxpZF90eXBlIEV4" +
  "cGVjdGVkIF4sIGdvdCB+LgplbXB0eSBOb3RoaW5nIGJ1dCB3aGl0ZSBzcGFjZS4KdG9vX2xvbmcgTG9uZ2VyIHRoYW4gIyBieXRlcyBpbiBVVEYtOC4KcGxhY2Vob2xkZXJfaWQgVGhp" +
  "cyBpcyB0aGUgdGV4dCBvZiBhIG1pc3NpbmcgdmFsdWUsIG5vdCBhbiBpZDsgY2hlY2sgd2hlcmUgaXQgY29tZXMgZnJvbS4KaW52YWxpZF9jaGFyYWN0ZXJzIEFuIGlkIG11c3Qgbm90" +
  "IGhvbGQgY29udHJvbCBjaGFyYWN0ZXJzLCBiaWRpcmVjdGlvbmFsIGNvbnRyb2xzLCBpbnZpc2libGUgY2hhcmFjdGVycyBvciBsb25lIHN1cnJvZ2F0ZXMuCmludmFsaWRfdGltZXN0" +
  "YW1wIE5vIGRhdGUgYW5kIHRpbWUgdGhhdCBjYW4gYmUgcmVhZC4KaW52YWxpZF9lbWFpbCBFeHBlY3RlZCBhbiBlLW1haWwgYWRkcmVzcyBzdWNoIGFzIG5hbWVAZXhhbXBsZS5jb20u" +
  "CmludmFsaWRfdXJsIEV4cGVjdGVkIGFuIGh0dHAgb3IgaHR0cHMgVVJMIHdpdGhvdXQgY3JlZGVudGlhbHMsIG9yIGEgaG9zdCBuYW1lIHN1Y2ggYXMgZXhhbXBsZS5jb20uCmludmFs" +
  "aWRfcGhvbmUgRXhwZWN0ZWQgYSB0ZWxlcGhvbmUgbnVtYmVyIG9mIDMgdG8gMTUgZGlnaXRzIHN1Y2ggYXMgKzEgMjAxIDU1NSAwMTIzLgppbnZhbGlkX251bWJlciBFeHBlY3RlZCBh" +
  "IG51bWJlciwgemVybyBvciBtb3JlLgpub3Rfc2VyaWFsaXphYmxlIEpTT04gaGFzIG5vIHRleHQgZm9yIHRoaXMgdmFsdWUuCmludmFsaWRfanNvbiBUaGlzIGlzIG5vdCBKU09OIHRl" +
  "eHQgaW4gVVRGLTg6IHJlYWRpbmcgc3RvcHBlZCBhdCBieXRlICMuCmR1cGxpY2F0ZV9rZXkgRHVwbGljYXRlIGtleSBpbiBvbmUgb2JqZWN0Lgpmb3JiaWRkZW5fa2V5IFRoZSBrZXkg" +
  "X19wcm90b19fIGlzIHJlZnVzZWQ6IGl0IGNhbiBjaGFuZ2Ugb2JqZWN0cyB0aGF0IGl0IGRvZXMgbm90IGJlbG9uZyB0by4KY29uZmxpY3QgR2l2ZW4gdG9nZXRoZXIgd2l0aCBgXmAs" +
  "IHdpdGggYW5vdGhlciB2YWx1ZTogc2VuZCBvbmUgb2YgdGhlIHR3by4KdG9vX2RlZXAgTmVzdGVkIGRlZXBlciB0aGFuICMgbGV2ZWxzLCB0aGUgY2FsbCBpdHNlbGYgYmVpbmcgdGhl" +
  "IGZpcnN0Lgp0b29fbGFyZ2UgVGhlIGNhbGwgaGFzIG1vcmUgdGhhbiAjIGJ5dGVzIGFzIG5vcm1hbGl6ZWQgSlNPTjsgc2VuZCBmZXdlciBvciBzaG9ydGVyIHRyYWl0cy4KdW5yZWNv" +
  "Z25pemVkX2tleSBUaGUgY2FsbCBoYXMgbm8gc3VjaCBmaWVsZC4KdHdvX2RpZ2l0X3llYXIgVGhlIHllYXIgaGFzIHR3byBkaWdpdHMgYW5kIHdhcyByZWFkIGFzIDIwWVk7IHdyaXRl" +
  "IGZvdXIuCm5vX29mZnNldCBObyBVVEMgb2Zmc2V0IGdpdmVuLCByZWFkIGFzIFVUQzsgZW5kIHRoZSB0aW1lIHdpdGggWiBvciBhbiBvZmZzZXQuCmZ1dHVyZV90aW1lc3RhbXAgTW9y" +
  "ZSB0aGFuIDI0IGhvdXJzIGFoZWFkIG9mIHRoZSBjbG9jay4KaWRfbG9va3NfbGlrZV9lbWFpbCBUaGlzIGlkIGlzIGFuIGUtbWFpbCBhZGRyZXNzLCB3aGljaCBwZW9wbGUgY2hhbmdl" +
  "OyBwcmVmZXIgYW4gaWQgdGhhdCBzdGF5cy4KaWRfbG9va3NfbGlrZV91cmwgVGhpcyBpZCBpcyBhIFVSTCBvciBob3N0IG5hbWUsIHdoaWNoIGNvbXBhbmllcyBjaGFuZ2U7IHByZWZl" +
  "ciBhbiBpZCB0aGF0IHN0YXlzLgpjb25zdW1lcl9lbWFpbF9kb21haW4gVGhpcyBpcyBhdCBhIG1haWwgcHJvdmlkZXIgZm9yIHRoZSBwdWJsaWMsIHJhcmVseSBhIGdyb3VwJ3Mgb3du" +
  "LgpzaW1pbGFyX2tleSBLZXB0IHVuZGVyIGl0cyBvd24gbmFtZS4gRGlkIHlvdSBtZWFuIGBeYD8KbnVsbF90cmFpdCBNYW55IHNlcnZpY2VzIHJlYWQgbnVsbCBhczogY2xlYXIgdGhp" +
  "cyB0cmFpdC4KcGFzdF90aW1lc3RhbXAgQmVmb3JlIHRoZSB5ZWFyIDIwMDA6IGNoZWNrIHRoZSB1bml0IGFuZCB0aGUgZmllbGQgdGhhdCBpdCBjb21lcyBmcm9tLgp1bnVzdWFsX3R5" +
  "cGUgS2VwdCBhcyBnaXZlbiwgdGhvdWdoIF4gaXMgdW51c3VhbCBoZXJlLgpub3Rfb3duZXIgT25seSB0aGUgc2VydmVyIG1heSBzZXQgdGhpcyB0cmFpdDsgaXQgd2FzIG5vdCBzZW50" +
  "Lgp1cHN0cmVhbSBUaGUgc2VydmljZSB3YXJucyBvZiB0aGlzIGNhbGwuCnRyaW1tZWQKdG9fc3RyaW5nCnJlbmFtZWQKdHdvX2RpZ2l0X3llYXIKZnJvbV9lcG9jaApmcm9tX2h0dHBf" +
  "ZGF0ZQpmcm9tX2RhdGVfb25seQplbmRfb2ZfZGF5CmxlYXBfc2Vjb25kCnV0YwpzY2hlbWVfYWRkZWQKbG93ZXJjYXNlZF9kb21haW4KZTE2NApkcm9wcGVkCm51bGwKYSBib29sZWFu" +
  "CmEgbnVtYmVyCmEgc3RyaW5nCmFuIGFycmF5CmFuIG9iamVjdAphbiBlbXB0eSBhcnJheQphIGZyYWN0aW9uCmFuIGludGVnZXIgYmV5b25kIDJeNTMKYSBzdHJpbmcgb3IgYSBzYWZl" +
  "IGludGVnZXIKYSBkYXRlIGFzIGEgc3RyaW5nLCBvciBhIG51bWJlciBvZiBzZWNvbmRzIG9yIG1pbGxpc2Vjb25kcwphbiBvYmplY3Qgd2l0aCBzdHJlZXQsIGNpdHksIHN0YXRlLCBw" +
  "b3N0YWxfY29kZSBvciBjb3VudHJ5CmEgVVJMIGFzIGEgc3RyaW5nCmFuIGUtbWFpbCBhZGRyZXNzIGFzIGEgc3RyaW5nCmEgc3RyaW5nIG9yIGEgd2hvbGUgbnVtYmVyCmEgc3RyaW5n" +
  "IG9yIGEgbnVtYmVyCmEgY2FsbCwgb3IgYW4gYXJyYXkgb2YgYXQgbGVhc3Qgb25lClRoaXMgb25lIGlzIG5lZ2F0aXZlLgpUaGUgdGV4dCBob2xkcyBhIE5VTCBjaGFyYWN0ZXIsIHdo" +
  "aWNoIGRhdGFiYXNlcyByZWZ1c2UuCkRpZCB5b3UgbWVhbiBgfmA/CiMgbW9yZSBvZiB0aGUgY2FsbCBhcmUgbm90IGxpc3RlZC4KT25seSB0aGUgcHJvZmlsZSBzZWdtZW50IHBhc3Nl" +
  "cyBpbnRlZ3JhdGlvbnMgb24sIGFuZCB3aXRob3V0IHRoZW0gZGF0YSB3b3VsZCBnbyB3aGVyZSBpdCBtdXN0IG5vdC4KRXhwZWN0ZWQgMSB0byAyNTUgY2hhcmFjdGVyczogQVNDSUkg" +
  "bGV0dGVycywgZGlnaXRzLCBkb3RzLCBjb2xvbnMsIGh5cGhlbnMgb3IgdW5kZXJzY29yZXMuCkV4cGVjdGVkIGFuIElTTyA4NjAxIGRhdGUgYW5kIHRpbWUgc3VjaCBhcyAyMDI0LTAy" +
  "LTI5VDEyOjAwOjAwWi4KRXhwZWN0ZWQgYW4gSVNPIDg2MDEgZGF0ZSBhbmQgdGltZSBzdWNoIGFzIDIwMjQtMDItMjlUMTI6MDA6MDBaLCBvciBhbiBIVFRQIGRhdGUgc3VjaCBhcyBU" +
  "aHUsIDI5IEZlYiAyMDI0IDEyOjAwOjAwIEdNVC4KQSBudW1iZXIgb2YgdGhpcyBtYW55IGRpZ2l0cyBpcyBhbWJpZ3VvdXM6IDggYXJlIGEgZGF0ZSwgNyBhIHllYXIgYW5kIGl0cyBk" +
  "YXksIDkgdG8gMTMgc2Vjb25kcyBvciBtaWxsaXNlY29uZHMgc2luY2UgMTk3MCwgMTYgbWljcm9zZWNvbmRzLCAxOSBuYW5vc2Vjb25kcy4KT25seSB0aGUgeWVhcnMgMDAwMCB0byA5" +
  "OTk5IGNhbiBiZSBzZW50LgpUaGVyZSBpcyBubyB5ZWFyIC0wMDAwMDAuCkEgeWVhciBvZiB0d28gZGlnaXRzIGlzIG9ubHkgcmVhZCBiZWZvcmUgYSB0aW1lLgpUaGVyZSBpcyBubyBz" +
  "dWNoIG1vbnRoLgpUaGF0IG1vbnRoIGhhcyBubyBzdWNoIGRheS4KVGhhdCB5ZWFyIGhhcyBubyBzdWNoIHdlZWssIG9yIGEgd2VlayBubyBzdWNoIGRheS4KVGhhdCB5ZWFyIGhhcyBu" +
  "byBzdWNoIGRheS4KQSBtb250aCBhbG9uZSBuYW1lcyBubyBkYXkuCkEgd2VlayBhbG9uZSBuYW1lcyBubyBkYXkuCkV4cGVjdGVkIGhvdXJzIGFuZCBtaW51dGVzIGFmdGVyIHRoZSBk" +
  "YXRlLgpEYXRlIGFuZCB0aW1lIG11c3QgYm90aCBoYXZlIHNlcGFyYXRvcnMsIG9yIG5laXRoZXIuClRoZXJlIGlzIG5vIHN1Y2ggdGltZSBvZiBkYXkuCk9ubHkgc2Vjb25kcyBtYXkg" +
  "aGF2ZSBhIGZyYWN0aW9uLCBvZiBvbmUgZGlnaXQgb3IgbW9yZS4KRXhwZWN0ZWQgWiBvciBhbiBvZmZzZXQgZnJvbSAtMjM6NTkgdG8gKzIzOjU5IGFmdGVyIHRoZSB0aW1lLgoiIjoi" +
  "IjpudWxsIjp9IGFjY291bnRfbmFtZSBhY2NvdW50X2RvbWFpbiBwbGFuX25hbWUgcGxhbl9pZCBncm91cF90eXBlIGNyZWF0ZWRfYXQgYWNjb3VudF9uYW1lYWNjb3VudF9kb21haW5p" +
  "bnRlZ3JhdGlvbnNhbm9ueW1vdXNJZG1lc3NhZ2VJZKgVBAAMAAAAtBUEAAsAAAC/FQQACQAAAFRoZSBzZXJ2aWNlIHJlZnVzZWQgdGhlIGNhbGxUaGUgc2VydmljZSBzYXlzIHRoYXQg" +
  "dGhlIGNhbGwgaXMgdG9vIGxhcmdlVGhlIHNlcnZpY2UgdGFrZXMgbm8gbW9yZSBjYWxscyBmb3Igbm93VGhlIHNlcnZpY2UgZGlkIG5vdCBhbnN3ZXIgaW4gdGltZVRoZSByZWxheSdz" +
  "IG9wdGlvbnMgYXJlIGJhZFRoZSBzZXJ2aWNlIGNvdWxkIG5vdCB0YWtlIHRoZSBjYWxsSU5WQUxJRF9SRVFVRVNUClVOQVVUSE9SSVpFRApGT1JCSURERU4KTk9UX0ZPVU5ECk1FVEhP" +
  "RF9OT1RfQUxMT1dFRApQQVlMT0FEX1RPT19MQVJHRQpVTlNVUFBPUlRFRF9NRURJQV9UWVBFClJBVEVfTElNSVRFRApVUFNUUkVBTV9FUlJPUgpORVRXT1JLX0VSUk9SClRJTUVPVVQK" +
  "QUJPUlRFRApJTlZBTElEX09QVElPTlMKSU5URVJOQUx6dXRjZ210bW9udHVld2VkdGh1ZnJpc2F0c3VuAAAAAQAAAAAAAAAFAAAAW11bXUdyb3VwIHVwZGF0ZWQgc3VjY2Vzc2Z1bGx5" +
  "R3JvdXAgY2FsbCBhY2NlcHRlZCBmb3IgZGVsaXZlcnlJbnZhbGlkIGdyb3VwIElEIG9yIG1pc3NpbmcgZmllbGRzSW52YWxpZCBncm91cCBjYWxsTm90IGF1dGhvcml6ZWQgdG8gc2Vu" +
  "ZCB0aGlzIGNhbGxUaGUgY2FsbCBjb3VsZCBub3QgYmUgcXVldWVkVGhlcmUgd2FzIG5vIHRpbWUgbGVmdCB0byBzZW5kIHRoZSBjYWxsAAAAvQQEAAYAAAC9BAQABgAAAF8EBAAHAAAA" +
  "bnVsbHRydWXvu78gI15+eyJjb2RlIjoiIiwicGF0aCI6LCJtZXNzYWdlIjoiIn1UaGVyZSBpcyBub3RoaW5nIGF0IHRoaXMgcGF0aE9ubHkgUE9TVCBhbmQgT1BUSU9OUyBhcmUgYWxs" +
  "b3dlZCBoZXJlVGhpcyBvcmlnaW4gaXMgbm90IGFsbG93ZWRUaGUgYm9keSBtdXN0IGJlIGFwcGxpY2F0aW9uL2pzb24sIGluIFVURi04VGhlIGJvZHkgbXVzdCBjb21lIHdpdGhvdXQg" +
  "Y29udGVudCBlbmNvZGluZ0lkZW1wb3RlbmN5LUtleSBtdXN0IGJlIDEgdG8gMjU1IG9mIHRoZSBjaGFyYWN0ZXJzIEEtWiBhLXogMC05IC4gXyA6IC1JZGVtcG90ZW5jeS1LZXkgaXMg" +
  "dG9vIGxvbmcgZm9yIGFuIGFycmF5OiBlYWNoIGNhbGwncyBudW1iZXIgaXMgYWRkZWQgdG8gaXRUaGUgYm9keSBpcyB0b28gbGFyZ2VUaGUgYXJyYXkgaG9sZHMgdG9vIG1hbnkgY2Fs" +
  "bHNUaGUgYm9keSBkaWQgbm90IGFycml2ZSBpbiB0aW1lVGhlIGJvZHkgYnJva2Ugb2ZmVGhlIHJlbGF5IGZhaWxlZDogY2FsbHMgZ28gdG8ga2V5AQAAAP8AAAAAAAAAgAAfBKAAAAKt" +
  "AAABHAYABIAWAAIOGAABACAKAgsgAAQOIAEEKCABAiogBAQvIAACXyAAAmAgAARhIAQBZiADBGogBQEAMAACAjAAAdD9HwH//gAGDv8AAWH/AAHw/w8BXHUwMHNhbWUtb3JpZ2luKi5P" +
  "UFRJT05TOi8vdnNrZXdjYWxseyJ2IjoxLCJrZXkiOiIsInNrZXciOiwiY2FsbCI6AAABAAAADwAAAAAAAABjYWNoZS1jb250cm9sbm8tc3RvcmVjb250ZW50LXR5cGV4LWNvbnRlbnQt" +
  "dHlwZS1vcHRpb25zbm9zbmlmZmFsbG93UE9TVCwgT1BUSU9OU3JldHJ5LWFmdGVyaWRlbXBvdGVuY3kta2V5eyJzdGF0dXMiOiJlcnJvciIsIm1lc3NhZ2UiOiIiLCJlcnJvcl9jb2Rl" +
  "IjoiLCJpc3N1ZXMiOiwiY29udGV4dCI6eyIsIm1lc3NhZ2UiOiJ7InN0YXR1cyI6InN1Y2Nlc3NlcnJvckFsbCAgY2FsbHMgZmFpbGVkLCJlcnJvcl9jb2RlIjoiIG9mIHBhcnRpYWws" +
  "InJlc3VsdHMiOltdfSwicmV0cnlBZnRlciI6LCJpZGVtcG90ZW5jeUtleSI6Insic3RhdHVzIjoic3VjY2VzcyIsImRhdGEiOiVbb2JqZWN0IE5VTEx1bmRlZmluZWROYU4wMDAwMDAw" +
  "MC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMACIGAQABAAAAIscBAAEAAAAjxwEAAkAAACYHAQAAwAAAJscBAAkAAAAvxwE" +
  "ACAAAAAgcG5nIGpwZyBqcGVnIGdpZiBzdmcgd2VicCBpY28gYm1wIGF2aWYgaHR0cHM6Ly9odHRwc2h0dHAvL3d3dy4weHhuLS0gcGhvbmUgdGVsZXBob25lIHRlbCBtb2JpbGUgY2Vs" +
  "bCBvZmZpY2Ugd29yayBtYWluIGRpcmVjdCBwaCB0IHAgbSA7ZXh0PWV4dC5leHQ6ZXh0LjpleHR4AAAAlBgEAAEAAACXHQQABQAAAJwdBAAEAAAAoB0EAAQAAACkHQQABQAAAKkdBAAD" +
  "AAAArB0EAAEAAAADAAAADwAAAAAAAAAtPS0tPm4vYT10YmQ+dGVsNnVybDhuYW4/bmlsPyNuL2E+bm9uZT1udWxsPWRlc2MybG9nbzFtYWlsM25hbWU1cGxhbjd0aWVyN3Rlc3Q/dHJ1" +
  "ZT9lbWFpbDNwaG9uZTZmYWxzZT9hZHJlc3MwYXZhdGFyMWRvbWFpbjhzZWN0b3I5d2VidXJsOGdteC5kZUBtZS5jb21AcXEuY29tQHdlYi5kZUB1bmtub3duPWFkZHJlc3MwbG9nb3Vy" +
  "bDFvcmduYW1lNXdlYnNpdGU4MTI2LmNvbUAxNjMuY29tQGFvbC5jb21AZ214LmNvbUBnbXgubmV0QG1hYy5jb21AbWFpbC5ydUBtc24uY29tQGVtcGxveWVlNGhvbWVwYWdlOGluZHVz" +
  "dHJ5OXBsYW5uYW1lN3BsYW50aWVyN3RlYW1uYW1lNWxpdmUuY29tQG1haWwuY29tQHVuZGVmaW5lZD0obm90IHNldCk/YXZhdGFydXJsMWVtcGxveWVlczRncm91cG5hbWU1aGVhZGNv" +
  "dW50NHRlbGVwaG9uZTZnbWFpbC5jb21AcHJvdG9uLm1lQHlhaG9vLmNvbUB5YW5kZXgucnVAeW1haWwuY29tQGNvbXBhbnl1cmw4ZG9tYWlubmFtZTh0ZW5hbnRuYW1lNXdlYnNpdGV1" +
  "cmw4aWNsb3VkLmNvbUB5YW5kZXguY29tQGFjY291bnRuYW1lNWJpbGxpbmdwbGFuN2NvbXBhbnluYW1lNWNvbXBhbnlzaXplNGNvbXBhbnlsb2dvMWRlc2NyaXB0aW9uMmhvbWVwYWdl" +
  "dXJsOHBob25lbnVtYmVyNnByaWNpbmdwbGFuN3ByaWNpbmd0aWVyN3Byb2plY3RuYW1lNWhvdG1haWwuY29tQG91dGxvb2suY29tQGJ1c2luZXNzbmFtZTVjb21wYW55ZW1haWwzY29t" +
  "cGFueXBob25lNmN1c3RvbWVybmFtZTVlbWFpbGFkZHJlc3MzaW5kdXN0cnluYW1lOW51bWVtcGxveWVlczRmYXN0bWFpbC5jb21AY29tcGFueWRvbWFpbjhlbXBsb3llZWNvdW50NHdv" +
  "cmtzcGFjZW5hbWU1Y29tcGFueXdlYnNpdGU4Y29tcGFueWFkZHJlc3MwZW1wbG95ZWVzY291bnQ0dG90YWxlbXBsb3llZXM0Z29vZ2xlbWFpbC5jb21AcHJvdG9ubWFpbC5jb21AY29t" +
  "cGFueWluZHVzdHJ5OXRlbGVwaG9uZW51bWJlcjZvcmdhbml6YXRpb25uYW1lNW9yZ2FuaXNhdGlvbm5hbWU1c3Vic2NyaXB0aW9ucGxhbjdzdWJzY3JpcHRpb250aWVyN251bWJlcm9m" +
  "ZW1wbG95ZWVzNGNvbXBhbnlkZXNjcmlwdGlvbjL0HQQAAgAAAPYdBAADAAAA+R0EABgAAAARHgQANwAAAEgeBAASAAAAWh4EAD8AAACZHgQAaAAAAAEfBABIAAAASR8EAHgAAADBHwQA" +
  "QgAAAAMgBACcAAAAnyAEAGgAAAAHIQQAKgAAADEhBABaAAAAiyEEACAAAACrIQQARAAAAO8hBAASAAAAASIEABMAAAAAAQIDBAUGBwgJAAAsECBAKNIoQDgQAAAgADAQIAIAAAAAAJAA" +
  "ECgAIAAkQAAAAAAEQCwQABAAACAQ"
));
    base64DecodeToExistingUint8Array(bufferView, 271086, (
  "c2RheW5lc2RheXJzZGF5dXJkYXlkYXlqYW5mZWJtYXJhcHJtYXlqdW5qdWxhdWdzZXBvY3Rub3ZkZWMwMDAwLTAwLTAwVDAwOjAwOjAwLjAwMDAwMDAwMAgADAAAAAoADQmAAAAAAAgA" +
  "AAAAAQAEAAAABgAAAAUAAAADAAAABQAAAO4iBADyIgQA+CIEAAIjBAD9IgQAlAGVAZMBnwGfAZABkAGdAZ0BmAGQAfQBAwQCBgYAAAUFCgANtxgEANQYBAD6GAQAFBkEAD8ZBABqGQQA" +
  "sBkEAPsZBAAQGgQALhoEAE0aBABfGgQAHQAAACYAAAAaAAAAKwAAACsAAABGAAAASwAAABUAAAAeAAAAHwAAABIAAAAQ"
));
    base64DecodeToExistingUint8Array(bufferView, 271376, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 271388, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 271400, "BA==");
  }
  var scratchBuffer = new ArrayBuffer(16);
  var i32ScratchView = new Int32Array(scratchBuffer);
  var f32ScratchView = new Float32Array(scratchBuffer);
  var f64ScratchView = new Float64Array(scratchBuffer);
  function wasm2js_scratch_store_i32(index, value) {
    i32ScratchView[index] = value;
  }
  function wasm2js_scratch_load_f64() {
    return f64ScratchView[0];
  }
  function wasm2js_trap() {
    throw new Error("abort");
  }
  function asmFunc(imports) {
    var buffer = new ArrayBuffer(327680);
    var HEAP8 = new Int8Array(buffer);
    var HEAP16 = new Int16Array(buffer);
    var HEAP32 = new Int32Array(buffer);
    var HEAPU8 = new Uint8Array(buffer);
    var HEAPU16 = new Uint16Array(buffer);
    var HEAPU32 = new Uint32Array(buffer);
    var HEAPF32 = new Float32Array(buffer);
    var HEAPF64 = new Float64Array(buffer);
    var Math_imul = Math.imul;
    var Math_fround = Math.fround;
    var Math_abs = Math.abs;
    var Math_clz32 = Math.clz32;
    var Math_min = Math.min;
    var Math_max = Math.max;
    var Math_floor = Math.floor;
    var Math_ceil = Math.ceil;
    var Math_trunc = Math.trunc;
    var Math_sqrt = Math.sqrt;
    var global$0 = 262144;
    var __wasm_intrinsics_temp_i64 = 0;
    var __wasm_intrinsics_temp_i64$hi = 0;
    var i64toi32_i32$HIGH_BITS = 0;
    function $0($0_1) {
      $0_1 = $0_1 | 0;
      wasm2js_trap();
    }
    function $1($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      if (!HEAPU8[$1_1 + 37 | 0]) {
        $8_1 = HEAP32[$1_1 + 4 >> 2];
        $9_1 = HEAP32[$1_1 + 16 >> 2];
        $10_1 = HEAP32[$1_1 + 8 >> 2];
        block5: {
          if ($9_1 >>> 0 <= $10_1 >>> 0) {
            block: {
              $11_1 = $1_1 + 20 | 0;
              $2_1 = HEAP32[$1_1 + 12 >> 2];
              $14_1 = $1_1 + 24 | 0;
              block4: {
                while (1) {
                  block3: {
                    if ($2_1 >>> 0 > $9_1 >>> 0) {
                      break block;
                    }
                    $12_1 = $2_1 + $8_1 | 0;
                    $7_1 = HEAPU8[$14_1 | 0];
                    $13_1 = HEAPU8[($11_1 + $7_1 | 0) - 1 | 0];
                    $5_1 = $9_1 - $2_1 | 0;
                    block2: {
                      if ($5_1 >>> 0 <= 7) {
                        $3_1 = 0;
                        $4_1 = 0;
                        block1: {
                          while (1) {
                            if (($4_1 | 0) != ($5_1 | 0)) {
                              if (HEAPU8[$4_1 + $12_1 | 0] == ($13_1 | 0)) {
                                break block1;
                              }
                              $4_1 = $4_1 + 1 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          $4_1 = $5_1;
                          break block2;
                        }
                        $3_1 = 1;
                      } else {
                        $2($6_1 + 8 | 0, $13_1, $12_1, $5_1);
                        $4_1 = HEAP32[$6_1 + 12 >> 2];
                        $3_1 = HEAP32[$6_1 + 8 >> 2];
                      }
                    }
                    if (($3_1 | 0) != 1) {
                      break block3;
                    }
                    $2_1 = ($2_1 + $4_1 | 0) + 1 | 0;
                    HEAP32[$1_1 + 12 >> 2] = $2_1;
                    if ($2_1 >>> 0 < $7_1 >>> 0) {
                      continue;
                    }
                    $5_1 = $2_1 - $7_1 | 0;
                    $3_1 = $8_1 + $5_1 | 0;
                    if ($2_1 >>> 0 > $10_1 >>> 0) {
                      continue;
                    }
                    if ($7_1 >>> 0 >= 5) {
                      wasm2js_trap();
                    }
                    if ($240($3_1, $11_1, $7_1)) {
                      continue;
                    }
                    break block4;
                  }
                  break;
                }
                ;
                HEAP32[$1_1 + 12 >> 2] = $9_1;
                break block;
              }
              $3_1 = HEAP32[$1_1 + 28 >> 2];
              HEAP32[$1_1 + 28 >> 2] = $2_1;
              $5_1 = $5_1 - $3_1 | 0;
              $3_1 = $3_1 + $8_1 | 0;
              break block5;
            }
          }
          HEAP8[$1_1 + 37 | 0] = 1;
          if (HEAPU8[$1_1 + 36 | 0] == 1) {
            $4_1 = HEAP32[$1_1 + 32 >> 2];
            $1_1 = HEAP32[$1_1 + 28 >> 2];
          } else {
            $4_1 = HEAP32[$1_1 + 32 >> 2];
            $1_1 = HEAP32[$1_1 + 28 >> 2];
            $3_1 = 0;
            if (($4_1 | 0) == ($1_1 | 0)) {
              break block5;
            }
          }
          $5_1 = $4_1 - $1_1 | 0;
          $3_1 = $1_1 + $8_1 | 0;
        }
        $2_1 = $3_1;
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? $5_1 : 0;
      HEAP32[$0_1 >> 2] = $2_1 ? $2_1 : 1;
      global$0 = $6_1 + 16 | 0;
    }
    function $2($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      $5_1 = $2_1 + 3 & -4;
      block1: {
        if (($5_1 | 0) != ($2_1 | 0)) {
          block: {
            $4_1 = $5_1 - $2_1 | 0;
            $110($6_1 + 8 | 0, $1_1, $2_1, $4_1);
            $5_1 = 1;
            if (!(HEAP32[$6_1 + 8 >> 2] & 1)) {
              break block;
            }
            $4_1 = HEAP32[$6_1 + 12 >> 2];
            break block1;
          }
        }
        $9_1 = $3_1 - 8 | 0;
        $5_1 = Math_imul($1_1 & 255, 16843009);
        while (1) {
          block2: {
            if ($4_1 >>> 0 > $9_1 >>> 0) {
              break block2;
            }
            $7_1 = $2_1 + $4_1 | 0;
            $8_1 = $5_1 ^ HEAP32[$7_1 >> 2];
            $7_1 = $5_1 ^ HEAP32[$7_1 + 4 >> 2];
            if ((($8_1 | 16843008 - $8_1) & (16843008 - $7_1 | $7_1) & -2139062144) != -2139062144) {
              break block2;
            }
            $4_1 = $4_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        $110($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
        $5_1 = 1;
        if (HEAP32[$6_1 >> 2] & 1) {
          $4_1 = HEAP32[$6_1 + 4 >> 2] + $4_1 | 0;
        } else {
          $5_1 = 0;
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $4_1;
      HEAP32[$0_1 >> 2] = $5_1;
      global$0 = $6_1 + 16 | 0;
    }
    function $3($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $1($2_1 + 8 | 0, $1_1);
      $4($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 61);
      $1_1 = HEAP32[$2_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $2_1 + 16 | 0;
    }
    function $4($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      HEAP32[$4_1 + 12 >> 2] = 0;
      HEAP8[$4_1 + 12 | 0] = $3_1;
      $67($4_1, $4_1 + 12 | 0, 1, $1_1, $2_1);
      $1_1 = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 16 | 0;
    }
    function $5($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $6(271396, HEAP32[67851], $1_1, 4);
      $2_1 = HEAP32[67851];
      $3_1 = $1_1 << 2;
      if ($3_1) {
        $242(HEAP32[67850] + ($2_1 << 2) | 0, $0_1, $3_1);
      }
      HEAP32[67851] = $1_1 + $2_1;
    }
    function $6($0_1, $1_1, $2_1, $3_1) {
      if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
        $105($0_1, $1_1, $2_1, 4, $3_1);
      }
    }
    function $7($0_1, $1_1) {
      if (($10($0_1, HEAP32[$0_1 >> 2], 1, 4, $1_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $8($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      $9($4_1 + 4 | 0, $1_1, 0, $2_1, $3_1);
      if (HEAP32[$4_1 + 4 >> 2] == 1) {
        wasm2js_trap();
      } else {
        $1_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
    }
    function $9($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 32 | 0;
      global$0 = $5_1;
      $106($5_1 + 20 | 0, $1_1, $3_1, $4_1);
      if (HEAP32[$5_1 + 20 >> 2] == 1) {
        HEAP32[$0_1 >> 2] = 1;
        HEAP32[$0_1 + 4 >> 2] = 0;
      } else {
        block: {
          $4_1 = HEAP32[$5_1 + 28 >> 2];
          if (!$4_1) {
            HEAP32[$0_1 + 8 >> 2] = $3_1;
            HEAP32[$0_1 >> 2] = 0;
            HEAP32[$0_1 + 4 >> 2] = 0;
            break block;
          }
          $3_1 = HEAP32[$5_1 + 24 >> 2];
          if ($2_1) {
            $104($5_1, $3_1, $4_1, 1);
            $2_1 = HEAP32[$5_1 >> 2];
          } else {
            $103($5_1 + 8 | 0, $3_1, $4_1);
            $2_1 = HEAP32[$5_1 + 8 >> 2];
          }
          if ($2_1) {
            HEAP32[$0_1 + 8 >> 2] = $2_1;
            HEAP32[$0_1 + 4 >> 2] = $1_1;
            HEAP32[$0_1 >> 2] = 0;
          } else {
            HEAP32[$0_1 + 8 >> 2] = $4_1;
            HEAP32[$0_1 + 4 >> 2] = $3_1;
            HEAP32[$0_1 >> 2] = 1;
          }
        }
      }
      global$0 = $5_1 + 32 | 0;
    }
    function $10($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $5_1 = global$0 - 32 | 0;
      global$0 = $5_1;
      $7_1 = $2_1;
      $2_1 = $1_1 + $2_1 | 0;
      if ($7_1 >>> 0 <= $2_1 >>> 0) {
        block: {
          $7_1 = HEAP32[$0_1 + 4 >> 2];
          $1_1 = $5_1 + 16 | 0;
          $8_1 = HEAP32[$0_1 >> 2];
          $6_1 = $8_1 << 1;
          $2_1 = $2_1 >>> 0 > $6_1 >>> 0 ? $2_1 : $6_1;
          $6_1 = ($4_1 | 0) == 1 ? 8 : 4;
          $9_1 = $2_1 >>> 0 > $6_1 >>> 0 ? $2_1 : $6_1;
          $106($1_1, $9_1, $3_1, $4_1);
          $6_1 = HEAP32[$5_1 + 20 >> 2];
          if (HEAP32[$5_1 + 16 >> 2]) {
            break block;
          }
          if ($8_1) {
            HEAP32[$5_1 + 16 >> 2] = $3_1;
            $1_1 = $5_1 + 28 | 0;
            $3_1 = Math_imul($4_1, $8_1);
          } else {
            $3_1 = 0;
          }
          $2_1 = HEAP32[$5_1 + 24 >> 2];
          HEAP32[$1_1 >> 2] = $3_1;
          if (HEAP32[$5_1 + 16 >> 2]) {
            block1: {
              $1_1 = HEAP32[$5_1 + 28 >> 2];
              if (!$1_1) {
                $104($5_1 + 8 | 0, $6_1, $2_1, 0);
                $2_1 = HEAP32[$5_1 + 8 >> 2];
                break block1;
              }
              $3_1 = HEAP32[67855];
              if (($3_1 | 0) == ($1_1 + $7_1 | 0)) {
                HEAP32[67855] = $7_1;
              }
              $2_1 = $11($2_1, $6_1);
              if (!$2_1) {
                HEAP32[67855] = $3_1;
                break block1;
              }
              if (!$1_1 | ($2_1 | 0) == ($7_1 | 0)) {
                break block1;
              }
              $242($2_1, $7_1, $1_1);
            }
          } else {
            $103($5_1, $6_1, $2_1);
            $2_1 = HEAP32[$5_1 >> 2];
          }
          if (!$2_1) {
            break block;
          }
          HEAP32[$0_1 >> 2] = $9_1;
          HEAP32[$0_1 + 4 >> 2] = $2_1;
          $6_1 = -2147483647;
        }
      }
      global$0 = $5_1 + 32 | 0;
      return $6_1;
    }
    function $11($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = HEAP32[67856];
      $1_1 = (HEAP32[67855] + $1_1 | 0) - 1 & 0 - $1_1;
      $3_1 = $1_1 + $0_1 | 0;
      if ($2_1 >>> 0 < ($1_1 >>> 0 > $3_1 >>> 0 ? -1 : $3_1) >>> 0) {
        $4_1 = ($0_1 >>> 16 | 0) + (($0_1 & 65535) != 0) | 0;
        $3_1 = __wasm_memory_grow($4_1 | 0);
        if (($3_1 | 0) == -1) {
          return 0;
        }
        $5_1 = $2_1;
        $2_1 = $3_1 << 16;
        if (($5_1 | 0) != ($2_1 | 0)) {
          HEAP32[67854] = $2_1;
          $1_1 = $2_1;
        }
        HEAP32[67856] = $3_1 + $4_1 << 16;
      }
      HEAP32[67855] = $0_1 + $1_1;
      return $1_1;
    }
    function $12($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      HEAP32[67848] = 0;
      $13($1_1);
      $2_1 = Math_imul($1_1, 12);
      $3_1 = $0_1;
      while (1) {
        if ($2_1) {
          $13(HEAP32[$3_1 + 8 >> 2]);
          $2_1 = $2_1 - 12 | 0;
          $3_1 = $3_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = Math_imul($1_1, 12);
      while (1) {
        if ($2_1) {
          $14(271384, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
          $2_1 = $2_1 - 12 | 0;
          $0_1 = $0_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $13($0_1) {
      var $1_1 = 0;
      $1_1 = global$0 - 16 | 0;
      global$0 = $1_1;
      HEAP32[$1_1 + 12 >> 2] = $0_1;
      $0_1 = $1_1 + 16 | 0;
      $17(271384, $1_1 + 12 | 0, $0_1);
      global$0 = $0_1;
    }
    function $14($0_1, $1_1, $2_1) {
      $17($0_1, $1_1, $1_1 + $2_1 | 0);
    }
    function $15($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 32 | 0;
      global$0 = $2_1;
      $13($1_1);
      $1_1 = ($1_1 << 4) + $0_1 | 0;
      HEAP32[$2_1 + 28 >> 2] = $1_1;
      HEAP32[$2_1 + 24 >> 2] = $0_1;
      while (1) {
        $16($2_1 + 16 | 0, $2_1 + 24 | 0);
        $3_1 = HEAP32[$2_1 + 20 >> 2];
        if ($3_1) {
          $13(HEAP32[$2_1 + 16 >> 2]);
          $13(HEAP32[$3_1 + 8 >> 2]);
          continue;
        }
        break;
      }
      ;
      HEAP32[$2_1 + 28 >> 2] = $1_1;
      HEAP32[$2_1 + 24 >> 2] = $0_1;
      while (1) {
        $16($2_1 + 8 | 0, $2_1 + 24 | 0);
        $0_1 = HEAP32[$2_1 + 12 >> 2];
        if ($0_1) {
          $14(271384, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
          continue;
        }
        break;
      }
      ;
      global$0 = $2_1 + 32 | 0;
    }
    function $16($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[$1_1 >> 2];
      if (($2_1 | 0) == HEAP32[$1_1 + 4 >> 2]) {
        $1_1 = 0;
      } else {
        HEAP32[$1_1 >> 2] = $2_1 + 16;
        $1_1 = HEAP32[$2_1 >> 2] == -2147483648;
        $3_1 = $1_1 ? 0 : HEAPU8[$2_1 + 12 | 0] ? 2 : 1;
        $1_1 = ($1_1 ? 4 : 0) + $2_1 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = $3_1;
    }
    function $17($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = $2_1 - $1_1 | 0;
      $92($0_1, $3_1);
      $4_1 = HEAP32[$0_1 + 8 >> 2];
      if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
        $242(HEAP32[$0_1 + 4 >> 2] + $4_1 | 0, $1_1, $3_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
    }
    function $18($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $19($3_1 + 4 | 0, $1_1, $2_1);
      $1_1 = HEAP32[$3_1 + 8 >> 2];
      $2_1 = HEAP32[$3_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $19($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $5_1 = $2_1 - 7 | 0;
      $8_1 = $2_1 >>> 0 >= $5_1 >>> 0 ? $5_1 : 0;
      $9_1 = ($1_1 + 3 & -4) - $1_1 | 0;
      $5_1 = $0_1;
      $5_1 = $0_1;
      block14: {
        block5: {
          block12: {
            block: {
              block11: {
                label: while (1) {
                  block6: {
                    if ($2_1 >>> 0 <= $3_1 >>> 0) {
                      break block;
                    }
                    $0_1 = HEAPU8[$1_1 + $3_1 | 0];
                    $7_1 = $0_1 << 24 >> 24;
                    if (($7_1 | 0) >= 0) {
                      if ($9_1 - $3_1 & 3) {
                        $3_1 = $3_1 + 1 | 0;
                        continue;
                      }
                      while (1) {
                        block1: {
                          if ($3_1 >>> 0 >= $8_1 >>> 0) {
                            break block1;
                          }
                          $0_1 = $1_1 + $3_1 | 0;
                          if ((HEAP32[$0_1 + 4 >> 2] | HEAP32[$0_1 >> 2]) & -2139062144) {
                            break block1;
                          }
                          $3_1 = $3_1 + 8 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $0_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $2_1 : $3_1;
                      while (1) {
                        if ($2_1 >>> 0 > $3_1 >>> 0) {
                          if (HEAP8[$1_1 + $3_1 | 0] < 0) {
                            continue label;
                          }
                          $3_1 = $3_1 + 1 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $3_1 = $0_1;
                      continue;
                    }
                    $6_1 = 257;
                    block13: {
                      block2: {
                        switch (HEAPU8[$0_1 + 262336 | 0] - 2 | 0) {
                          case 2:
                            $4_1 = $3_1 + 1 | 0;
                            if ($4_1 >>> 0 >= $2_1 >>> 0) {
                              break block6;
                            }
                            $4_1 = HEAP8[$1_1 + $4_1 | 0];
                            block10: {
                              block8: {
                                switch ($0_1 - 240 | 0) {
                                  case 4:
                                    if (($4_1 | 0) > -113) {
                                      break block5;
                                    }
                                    break block10;
                                  case 0:
                                    if (($4_1 + 112 & 255) >>> 0 < 48) {
                                      break block10;
                                    }
                                    break block5;
                                  default:
                                    break block8;
                                }
                                ;
                              }
                              if (($7_1 + 15 & 255) >>> 0 > 2 | ($4_1 | 0) >= -64) {
                                break block5;
                              }
                            }
                            $0_1 = $3_1 + 2 | 0;
                            if ($0_1 >>> 0 >= $2_1 >>> 0) {
                              break block6;
                            }
                            if (HEAP8[$0_1 + $1_1 | 0] > -65) {
                              break block11;
                            }
                            $6_1 = 0;
                            $0_1 = $3_1 + 3 | 0;
                            if ($2_1 >>> 0 <= $0_1 >>> 0) {
                              break block5;
                            }
                            if (HEAP8[$0_1 + $1_1 | 0] >= -64) {
                              break block12;
                            }
                            break block13;
                          case 1:
                            $4_1 = $3_1 + 1 | 0;
                            if ($4_1 >>> 0 >= $2_1 >>> 0) {
                              break block6;
                            }
                            $4_1 = HEAP8[$1_1 + $4_1 | 0];
                            if (($0_1 | 0) != 224) {
                              if (($0_1 | 0) == 237) {
                                $0_1 = ($4_1 | 0) > -97;
                              } else {
                                $0_1 = ($4_1 | 0) >= -64;
                                $0_1 = ($7_1 + 31 & 255) >>> 0 < 12 ? $0_1 : $0_1 | ($7_1 & -2) != -18;
                              }
                            } else {
                              $0_1 = ($4_1 & -32) != -96;
                            }
                            if ($0_1) {
                              break block5;
                            }
                            $6_1 = 0;
                            $0_1 = $3_1 + 2 | 0;
                            if ($2_1 >>> 0 <= $0_1 >>> 0) {
                              break block5;
                            }
                            if (HEAP8[$0_1 + $1_1 | 0] <= -65) {
                              break block13;
                            }
                            break block11;
                          case 0:
                            break block2;
                          default:
                            break block5;
                        }
                        ;
                      }
                      $0_1 = $3_1 + 1 | 0;
                      if ($2_1 >>> 0 <= $0_1 >>> 0) {
                        break block6;
                      }
                      if (HEAP8[$0_1 + $1_1 | 0] > -65) {
                        break block5;
                      }
                    }
                    $3_1 = $0_1 + 1 | 0;
                    continue;
                  }
                  break;
                }
                ;
                $6_1 = 0;
                break block5;
              }
              $6_1 = 513;
              break block5;
            }
            HEAP32[$5_1 + 8 >> 2] = $2_1;
            HEAP32[$5_1 + 4 >> 2] = $1_1;
            $0_1 = 0;
            break block14;
          }
          $6_1 = 769;
        }
        HEAP32[$5_1 + 4 >> 2] = $3_1;
        HEAP32[$5_1 + 8 >> 2] = $6_1;
        $0_1 = 1;
      }
      HEAP32[$5_1 >> 2] = $0_1;
    }
    function $20($0_1) {
      var $1_1 = 0, $2_1 = 0;
      $1_1 = HEAP32[$0_1 + 28 >> 2];
      $21($0_1, ($1_1 | 0) != 0);
      $2_1 = HEAP32[67848];
      $14(271384, HEAP32[$0_1 + 24 >> 2], $1_1);
      return HEAPU16[$0_1 + 48 >> 1] | $2_1 << 16;
    }
    function $21($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $2_1 = global$0 + -64 | 0;
      global$0 = $2_1;
      $4_1 = HEAP32[$0_1 + 44 >> 2];
      $5_1 = HEAP32[$0_1 + 40 >> 2];
      $6_1 = HEAP32[$0_1 + 36 >> 2];
      $7_1 = HEAP32[$0_1 + 32 >> 2];
      $8_1 = HEAP32[$0_1 + 16 >> 2];
      $9_1 = HEAP32[$0_1 + 12 >> 2];
      $3_1 = HEAP32[$0_1 + 8 >> 2];
      $10_1 = HEAP32[$0_1 + 4 >> 2];
      $11_1 = HEAP32[$0_1 >> 2];
      $0_1 = HEAPU16[$0_1 + 48 >> 1];
      $236(269116, 13, 269129, 8);
      if ($1_1) {
        $236(269137, 12, 263218, 16);
        $236(269149, 22, 269171, 7);
      }
      if (($0_1 | 0) == 405) {
        $236(269178, 5, 269183, 13);
      }
      if ($11_1) {
        $1_1 = $2_1 + 24 | 0;
        $46($1_1, $10_1);
        $47($2_1 + 16 | 0, $1_1);
        $236(269196, 11, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
      }
      if ($4_1) {
        $236(269207, 15, $5_1, $4_1);
      }
      if ($3_1) {
        block: {
          $236(262912, 4, 262916, 6);
          if (($3_1 | 0) != 2) {
            break block;
          }
          $236(262922, 27, $9_1, $8_1);
          if (($0_1 | 0) != 204) {
            $236(262949, 29, 262978, 34);
            break block;
          }
          $236(263012, 28, 263040, 4);
          $1_1 = 44;
          $63($2_1 + 24 | 0, $7_1, $6_1, 44);
          $4_1 = 263044;
          if ($6_1 >>> 0 <= 1e3) {
            block2: {
              label: while (1) {
                block1: {
                  $64($2_1 + 8 | 0, $2_1 + 24 | 0);
                  $0_1 = HEAP32[$2_1 + 8 >> 2];
                  if (!$0_1) {
                    break block1;
                  }
                  $32($2_1, $0_1, HEAP32[$2_1 + 12 >> 2]);
                  $0_1 = HEAP32[$2_1 + 4 >> 2];
                  if (!$0_1) {
                    break block2;
                  }
                  $3_1 = HEAP32[$2_1 >> 2];
                  while (1) {
                    if (!$0_1) {
                      continue label;
                    }
                    $5_1 = HEAPU8[$3_1 | 0];
                    if (!(($5_1 - 48 & 255) >>> 0 < 10 | (($5_1 & -33) - 65 & 255) >>> 0 <= 25)) {
                      if (!$127(263203, 15, $5_1)) {
                        break block2;
                      }
                    }
                    $3_1 = $3_1 + 1 | 0;
                    $0_1 = $0_1 - 1 | 0;
                    continue;
                  }
                  ;
                }
                break;
              }
              ;
              $4_1 = $7_1;
              $1_1 = $6_1;
            }
          }
          $236(263088, 28, $4_1, $1_1);
          $236(263116, 22, 263138, 4);
        }
      }
      global$0 = $2_1 - -64 | 0;
    }
    function $22($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $18($5_1 + 16 | 0, $1_1, $2_1);
      $7_1 = HEAP32[$5_1 + 20 >> 2];
      $8_1 = HEAP32[$5_1 + 16 >> 2];
      $2_1 = 0;
      $1_1 = HEAPU8[263194] | HEAPU8[263195] << 8 | (HEAPU8[263196] << 16 | HEAPU8[263197] << 24);
      $6_1 = HEAPU8[263190] | HEAPU8[263191] << 8 | (HEAPU8[263192] << 16 | HEAPU8[263193] << 24);
      HEAP16[$5_1 + 38 >> 1] = $6_1;
      HEAP16[$5_1 + 40 >> 1] = $6_1 >>> 16;
      HEAP16[$5_1 + 42 >> 1] = $1_1;
      HEAP16[$5_1 + 44 >> 1] = $1_1 >>> 16;
      $1_1 = HEAPU8[263188] | HEAPU8[263189] << 8 | (HEAPU8[263190] << 16 | HEAPU8[263191] << 24);
      HEAP32[$5_1 + 32 >> 2] = HEAPU8[263184] | HEAPU8[263185] << 8 | (HEAPU8[263186] << 16 | HEAPU8[263187] << 24);
      HEAP32[$5_1 + 36 >> 2] = $1_1;
      $6_1 = $5_1 + 32 | 0;
      block: {
        while (1) {
          if (($2_1 | 0) != 14) {
            $1_1 = HEAPU8[$2_1 + $6_1 | 0];
            $23($5_1 + 8 | 0, $1_1);
            $2_1 = $2_1 + 1 | 0;
            if (!$24(HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2], $8_1, $7_1)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $1_1 = 8;
      }
      HEAP16[$0_1 + 8 >> 1] = $3_1;
      HEAP8[$0_1 + 10 | 0] = $1_1;
      HEAP32[$0_1 + 4 >> 2] = $4_1;
      HEAP32[$0_1 >> 2] = ($4_1 | 0) != -1;
      global$0 = $5_1 + 48 | 0;
    }
    function $23($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $114($2_1 + 8 | 0, 267950, 191, $1_1 & 255);
      $1_1 = HEAP32[$2_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $2_1 + 16 | 0;
    }
    function $24($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 | 0) == ($3_1 | 0)) {
        $0_1 = $240($0_1, $2_1, $1_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $25() {
      HEAP32[67850] = 4;
      HEAP32[67851] = 0;
      HEAP32[67848] = 0;
      HEAP32[67849] = 0;
      HEAP32[67846] = 0;
      HEAP32[67847] = 1;
      HEAP32[67855] = HEAP32[67854];
    }
    function $26($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return 0;
    }
    function $27($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      if (HEAP32[$0_1 + 8 >> 2]) {
        wasm2js_trap();
      }
      HEAP32[$0_1 + 8 >> 2] = -1;
      $3_1 = HEAP32[$0_1 + 24 >> 2];
      block: {
        if ($3_1 >>> 0 >= HEAPU32[$0_1 + 4 >> 2]) {
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
        } else {
          $4_1 = HEAPU8[$3_1 + HEAP32[$0_1 >> 2] | 0];
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
          $3_1 = 0;
          if ($4_1) {
            break block;
          }
        }
        $8($5_1 + 8 | 0, $2_1, 1, 1);
        $3_1 = HEAP32[$5_1 + 12 >> 2];
        $6_1 = HEAP32[$5_1 + 8 >> 2];
        if ($2_1) {
          $242($3_1, $1_1, $2_1);
        }
        $1_1 = HEAP32[$0_1 + 20 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 + 12 >> 2]) {
          $7($0_1 + 12 | 0, 12);
        }
        $4_1 = HEAP32[$0_1 + 16 >> 2] + Math_imul($1_1, 12) | 0;
        HEAP32[$4_1 + 8 >> 2] = $2_1;
        HEAP32[$4_1 + 4 >> 2] = $3_1;
        HEAP32[$4_1 >> 2] = $6_1;
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        $4_1 = 0;
        $3_1 = HEAP32[$0_1 + 8 >> 2] + 1 | 0;
      }
      HEAP32[$0_1 + 8 >> 2] = $3_1;
      global$0 = $5_1 + 16 | 0;
      return ($4_1 | 0) == 2 | 0;
    }
    function $28($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      $5_1 = +$5_1;
      $6_1 = +$6_1;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $7_1 = global$0 - 592 | 0;
      global$0 = $7_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $10_1 = HEAP32[67845];
      $13_1 = HEAP32[67844];
      while (1) {
        if (($8_1 | 0) != 160) {
          $9_1 = ($7_1 + 16 | 0) + $8_1 | 0;
          HEAP32[$9_1 >> 2] = 0;
          HEAP32[$9_1 + 4 >> 2] = 0;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      if ($10_1 >>> 0 < 160) {
        wasm2js_trap();
      }
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 160) {
          $9_1 = $8_1 + $13_1 | 0;
          $14_1 = HEAPU8[$9_1 | 0] | HEAPU8[$9_1 + 1 | 0] << 8 | (HEAPU8[$9_1 + 2 | 0] << 16 | HEAPU8[$9_1 + 3 | 0] << 24);
          $9_1 = HEAPU8[$9_1 + 4 | 0] | HEAPU8[$9_1 + 5 | 0] << 8 | (HEAPU8[$9_1 + 6 | 0] << 16 | HEAPU8[$9_1 + 7 | 0] << 24);
          wasm2js_scratch_store_i32(0, $14_1 | 0);
          wasm2js_scratch_store_i32(1, $9_1 | 0);
          wasm2js_i32$0 = ($7_1 + 16 | 0) + $8_1 | 0, wasm2js_f64$0 = +wasm2js_scratch_load_f64(), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $30_1 = HEAPF64[$7_1 + 96 >> 3];
      $15_1 = HEAPF64[$7_1 + 88 >> 3];
      $31_1 = HEAPF64[$7_1 + 80 >> 3];
      $32_1 = HEAPF64[$7_1 + 72 >> 3];
      $26_1 = HEAPF64[$7_1 + 64 >> 3];
      $16_1 = HEAPF64[$7_1 + 56 >> 3];
      $17_1 = HEAPF64[$7_1 + 48 >> 3];
      $27_1 = HEAPF64[$7_1 + 40 >> 3];
      $33_1 = HEAPF64[$7_1 + 32 >> 3];
      $20_1 = HEAPF64[$7_1 + 24 >> 3];
      $34_1 = HEAPF64[$7_1 + 16 >> 3];
      $21_1 = HEAPF64[$7_1 + 104 >> 3];
      $22_1 = HEAPF64[$7_1 + 112 >> 3];
      $18_1 = HEAPF64[$7_1 + 120 >> 3];
      $28_1 = HEAPF64[$7_1 + 152 >> 3];
      $29_1 = HEAPF64[$7_1 + 160 >> 3];
      $23_1 = HEAPF64[$7_1 + 128 >> 3];
      $35_1 = HEAPF64[$7_1 + 136 >> 3];
      $36_1 = HEAPF64[$7_1 + 144 >> 3];
      $24_1 = HEAPF64[$7_1 + 168 >> 3];
      if ($24_1 < 4294967295 & $24_1 >= 0) {
        $9_1 = ~~$24_1 >>> 0;
      } else {
        $9_1 = 0;
      }
      HEAP32[$7_1 + 212 >> 2] = $9_1;
      HEAPF64[$7_1 + 184 >> 3] = $36_1;
      HEAPF64[$7_1 + 176 >> 3] = $35_1;
      HEAP32[$7_1 + 208 >> 2] = $23_1 < 4294967295 & $23_1 >= 0 ? ~~$23_1 >>> 0 : 0;
      HEAPF64[$7_1 + 200 >> 3] = $29_1;
      HEAPF64[$7_1 + 192 >> 3] = $28_1;
      HEAP32[$7_1 + 236 >> 2] = $9_1;
      $14_1 = $18_1 > 65535 ? 65535 : $18_1 >= 0 ? $18_1 < 4294967295 & $18_1 >= 0 ? ~~$18_1 >>> 0 : 0 : 0;
      HEAP16[$7_1 + 224 >> 1] = $14_1;
      HEAPF64[$7_1 + 216 >> 3] = $22_1;
      $8_1 = $9_1 - ($21_1 < 4294967295 & $21_1 >= 0 ? ~~$21_1 >>> 0 : 0) | 0;
      HEAP32[$7_1 + 232 >> 2] = $8_1 >>> 0 <= $9_1 >>> 0 ? $8_1 : 0;
      $0_1 = $0_1 - 160 | 0;
      $9_1 = $0_1 >>> 0 > $10_1 - 160 >>> 0;
      $8_1 = $9_1 ? 1 : $13_1 + 160 | 0;
      $19_1 = $9_1 ? 0 : $0_1;
      $0_1 = $19_1 >>> 0 < $1_1 >>> 0;
      $13_1 = $0_1 ? 0 : $8_1 + $1_1 | 0;
      $0_1 = $0_1 ? 0 : $8_1;
      $8_1 = 8;
      block: {
        while (1) {
          if (($8_1 | 0) != 56) {
            $9_1 = $8_1 + 262260 | 0;
            $8_1 = $8_1 + 12 | 0;
            $10_1 = HEAPU8[$9_1 | 0];
            if (+($10_1 >>> 0) != $34_1) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $10_1 = 3;
      }
      $8_1 = 14;
      $9_1 = $17_1 > 255 ? 255 : $17_1 >= 0 ? $17_1 < 4294967295 & $17_1 >= 0 ? ~~$17_1 >>> 0 : 0 : 0;
      if (($9_1 - 15 & 255) >>> 0 >= 242) {
        $8_1 = HEAPU8[($9_1 & 255) + 263183 | 0];
      }
      $19_1 = $19_1 - $1_1 | 0;
      $9_1 = $20_1 < 4294967295 & $20_1 >= 0 ? ~~$20_1 >>> 0 : 0;
      HEAP32[$7_1 + 288 >> 2] = $9_1;
      HEAP8[$7_1 + 296 | 0] = $10_1;
      HEAP8[$7_1 + 297 | 0] = $8_1;
      HEAPF64[$7_1 + 256 >> 3] = $33_1;
      HEAPF64[$7_1 + 280 >> 3] = $15_1;
      HEAP8[$7_1 + 294 | 0] = $27_1 != 0;
      HEAP8[$7_1 + 295 | 0] = $30_1 != 0;
      HEAP16[$7_1 + 292 >> 1] = $16_1 > 65535 ? 65535 : $16_1 >= 0 ? $16_1 < 4294967295 & $16_1 >= 0 ? ~~$16_1 >>> 0 : 0 : 0;
      HEAPF64[$7_1 + 248 >> 3] = $26_1;
      HEAP32[$7_1 + 240 >> 2] = $26_1 >= 0;
      HEAP32[$7_1 + 244 >> 2] = 0;
      $8_1 = 7;
      block6: {
        block5: {
          switch ($2_1 | 0) {
            case 5:
              $8_1 = 5;
              break block6;
            case 4:
              $8_1 = 4;
              break block6;
            case 2:
            case 3:
              $8_1 = ($2_1 | 0) == 3;
              if (Math_abs($5_1) < 9223372036854776e3) {
                $11_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
                $12_1 = ~~$5_1 >>> 0;
              } else {
                $11_1 = -2147483648;
                $12_1 = 0;
              }
              break block6;
            case 0:
            case 1:
              $0_1 = ($2_1 | 0) == 1;
              $8_1 = 2;
              break block6;
            case 6:
              break block5;
            default:
              break block6;
          }
          ;
        }
        $8_1 = 6;
      }
      HEAPF64[$7_1 + 264 >> 3] = $4_1;
      $4_1 = $4_1 - $32_1;
      $4_1 = $31_1 + ($4_1 > 0 ? $4_1 : 0);
      HEAPF64[$7_1 + 272 >> 3] = $4_1;
      $2_1 = 1;
      block11: {
        block12: {
          if ($8_1 >>> 0 >= 2) {
            block8: {
              block7: {
                block9: {
                  block10: {
                    $2_1 = $8_1 - 2 | 0;
                    switch ($2_1 & 255) {
                      case 5:
                        break block10;
                      case 0:
                        break block7;
                      case 4:
                        break block9;
                      default:
                        break block8;
                    }
                    ;
                  }
                  if (($10_1 | 0) == 3) {
                    break block11;
                  }
                  HEAP16[$7_1 + 296 >> 1] = 2819;
                  HEAP32[$7_1 + 240 >> 2] = 0;
                  HEAP32[$7_1 + 244 >> 2] = 0;
                  HEAP16[$7_1 + 292 >> 1] = 0;
                  break block11;
                }
                if (($10_1 | 0) != 2) {
                  break block11;
                }
                HEAPF64[$7_1 + 272 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
                $29($7_1 + 240 | 0, $22_1, $14_1, $7_1 + 176 | 0, $6_1);
                break block11;
              }
              if ($10_1) {
                break block11;
              }
              break block12;
            }
          }
          if (($10_1 | 0) != 1) {
            break block11;
          }
          block13: {
            switch (($2_1 & 255) - 1 | 0) {
              case 2:
                HEAP16[$7_1 + 294 >> 1] = 0;
                HEAPF64[$7_1 + 272 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
                $34($7_1 + 240 | 0, $7_1 + 216 | 0, $7_1 + 176 | 0, 0, 1, $6_1);
                break block11;
              case 1:
                HEAP8[$7_1 + 295 | 0] = 1;
                if ($27_1 == 0) {
                  $34($7_1 + 240 | 0, $7_1 + 216 | 0, $7_1 + 176 | 0, 0, 0, $6_1);
                } else {
                  HEAP8[$7_1 + 294 | 0] = 0;
                  $35($7_1 + 240 | 0, $28_1, $29_1, $9_1);
                }
                break block11;
              case 0:
                break block13;
              default:
                break block12;
            }
            ;
          }
          HEAP32[$7_1 + 240 >> 2] = 0;
          HEAP32[$7_1 + 244 >> 2] = 0;
          HEAP16[$7_1 + 292 >> 1] = $3_1;
          $2_1 = $8_1 & 1;
          if (!(wasm2js_i32$0 = 0, wasm2js_i32$1 = $30($3_1), wasm2js_i32$2 = $2_1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1)) {
            if ($2_1) {
              HEAP16[$7_1 + 296 >> 1] = 2051;
              break block11;
            }
            if (($3_1 - 200 & 65535) >>> 0 < 100) {
              HEAP16[$7_1 + 296 >> 1] = 3587;
            } else {
              HEAP8[$7_1 + 296 | 0] = 3;
              wasm2js_i32$0 = $7_1, wasm2js_i32$1 = $31($3_1), HEAP8[wasm2js_i32$0 + 297 | 0] = wasm2js_i32$1;
            }
            break block11;
          }
          HEAP8[$7_1 + 295 | 0] = 0;
          if (!(!$0_1 | $1_1 >>> 0 > 100)) {
            block18: {
              $32($7_1 + 8 | 0, $0_1, $1_1);
              $10_1 = 0;
              $0_1 = HEAP32[$7_1 + 12 >> 2];
              $1_1 = HEAP32[$7_1 + 8 >> 2];
              $8_1 = 0;
              block17: {
                block16: {
                  while (1) {
                    if (($0_1 | 0) != ($8_1 | 0)) {
                      $2_1 = HEAPU8[$1_1 + $8_1 | 0] - 48 & 255;
                      if ($2_1 >>> 0 > 9) {
                        break block16;
                      }
                      $4_1 = ($10_1 & 1 ? $4_1 * 10 : 0) + +($2_1 >>> 0);
                      $4_1 = $4_1 < 4294967295 ? $4_1 : 4294967295;
                      $8_1 = $8_1 + 1 | 0;
                      $10_1 = 1;
                      continue;
                    }
                    break;
                  }
                  ;
                  if ($10_1 & 1) {
                    break block17;
                  }
                }
                if (!(!$13_1 | $19_1 >>> 0 > 100)) {
                  $33($7_1 + 504 | 0, $13_1, $19_1, $12_1, $11_1);
                  $2_1 = HEAP32[$7_1 + 504 >> 2];
                  $12_1 = $2_1 ? HEAP32[$7_1 + 512 >> 2] : $12_1;
                  $11_1 = $2_1 ? HEAP32[$7_1 + 516 >> 2] : $11_1;
                }
                $33($7_1 + 504 | 0, $1_1, $0_1, $12_1, $11_1);
                if (HEAP32[$7_1 + 504 >> 2] != 1 | HEAP32[$7_1 + 508 >> 2]) {
                  break block18;
                }
                $5_1 = +HEAPU32[$7_1 + 512 >> 2] + +HEAP32[$7_1 + 516 >> 2] * 4294967296 - (+($12_1 >>> 0) + +($11_1 | 0) * 4294967296);
                if (!($5_1 >= 0)) {
                  break block18;
                }
                $4_1 = Math_ceil($5_1 / 1e3);
              }
              $25_1 = 1;
            }
          }
          HEAPF64[$7_1 + 248 >> 3] = $4_1;
          HEAP32[$7_1 + 240 >> 2] = $25_1;
          HEAP32[$7_1 + 244 >> 2] = 0;
          $34($7_1 + 240 | 0, $7_1 + 216 | 0, $7_1 + 176 | 0, $25_1 ? $4_1 : 0, 0, $6_1);
          if (!$25_1) {
            break block11;
          }
          $0_1 = $3_1 & 65535;
          if (($0_1 | 0) != 503 & ($0_1 | 0) != 429) {
            break block11;
          }
          $4_1 = ($4_1 > 86400 ? 86400 : $4_1) * 1e3 + HEAPF64[$7_1 + 264 >> 3];
          if (!($4_1 > HEAPF64[$7_1 + 216 >> 3])) {
            break block11;
          }
          HEAP16[$7_1 + 224 >> 1] = $3_1;
          HEAPF64[$7_1 + 216 >> 3] = $4_1;
          break block11;
        }
        HEAP8[$7_1 + 294 | 0] = $0_1;
        $29($7_1 + 240 | 0, $22_1, $14_1, $7_1 + 176 | 0, $6_1);
      }
      HEAPF64[$7_1 + 312 >> 3] = HEAPF64[$7_1 + 216 >> 3];
      HEAPF64[$7_1 + 320 >> 3] = HEAPU16[$7_1 + 224 >> 1];
      HEAPF64[$7_1 + 304 >> 3] = HEAP32[$7_1 + 236 >> 2] - HEAP32[$7_1 + 232 >> 2] >>> 0;
      HEAPF64[$7_1 + 496 >> 3] = HEAPU8[$7_1 + 295 | 0];
      HEAPF64[$7_1 + 488 >> 3] = HEAPF64[$7_1 + 280 >> 3];
      HEAPF64[$7_1 + 480 >> 3] = HEAPF64[$7_1 + 272 >> 3];
      HEAPF64[$7_1 + 472 >> 3] = HEAPF64[$7_1 + 264 >> 3];
      HEAPF64[$7_1 + 464 >> 3] = HEAP32[$7_1 + 240 >> 2] ? HEAPF64[$7_1 + 248 >> 3] : -1;
      HEAPF64[$7_1 + 456 >> 3] = HEAPU16[$7_1 + 292 >> 1];
      $0_1 = HEAPU8[$7_1 + 297 | 0];
      HEAPF64[$7_1 + 448 >> 3] = ($0_1 | 0) == 14 ? 0 : +($0_1 + 1 >>> 0);
      HEAPF64[$7_1 + 440 >> 3] = HEAPU8[$7_1 + 294 | 0];
      HEAPF64[$7_1 + 432 >> 3] = HEAPF64[$7_1 + 256 >> 3];
      HEAPF64[$7_1 + 424 >> 3] = HEAPU32[$7_1 + 288 >> 2];
      HEAPF64[$7_1 + 416 >> 3] = HEAPU8[$7_1 + 296 | 0];
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 88) {
          $2_1 = ($7_1 + 416 | 0) + $8_1 | 0;
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          $0_1 = ($7_1 + 504 | 0) + $8_1 | 0;
          $2_1 = HEAP32[$2_1 >> 2];
          HEAP8[$0_1 | 0] = $2_1;
          HEAP8[$0_1 + 1 | 0] = $2_1 >>> 8;
          HEAP8[$0_1 + 2 | 0] = $2_1 >>> 16;
          HEAP8[$0_1 + 3 | 0] = $2_1 >>> 24;
          HEAP8[$0_1 + 4 | 0] = $1_1;
          HEAP8[$0_1 + 5 | 0] = $1_1 >>> 8;
          HEAP8[$0_1 + 6 | 0] = $1_1 >>> 16;
          HEAP8[$0_1 + 7 | 0] = $1_1 >>> 24;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $0_1 = $7_1 + 328 | 0;
      $242($0_1, $7_1 + 504 | 0, 88);
      $17(271384, $0_1, $7_1 + 416 | 0);
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 24) {
          $2_1 = ($7_1 + 304 | 0) + $8_1 | 0;
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          $0_1 = ($7_1 + 504 | 0) + $8_1 | 0;
          $2_1 = HEAP32[$2_1 >> 2];
          HEAP8[$0_1 | 0] = $2_1;
          HEAP8[$0_1 + 1 | 0] = $2_1 >>> 8;
          HEAP8[$0_1 + 2 | 0] = $2_1 >>> 16;
          HEAP8[$0_1 + 3 | 0] = $2_1 >>> 24;
          HEAP8[$0_1 + 4 | 0] = $1_1;
          HEAP8[$0_1 + 5 | 0] = $1_1 >>> 8;
          HEAP8[$0_1 + 6 | 0] = $1_1 >>> 16;
          HEAP8[$0_1 + 7 | 0] = $1_1 >>> 24;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $0_1 = HEAPU8[$7_1 + 524 | 0] | HEAPU8[$7_1 + 525 | 0] << 8 | (HEAPU8[$7_1 + 526 | 0] << 16 | HEAPU8[$7_1 + 527 | 0] << 24);
      HEAP32[$7_1 + 432 >> 2] = HEAPU8[$7_1 + 520 | 0] | HEAPU8[$7_1 + 521 | 0] << 8 | (HEAPU8[$7_1 + 522 | 0] << 16 | HEAPU8[$7_1 + 523 | 0] << 24);
      HEAP32[$7_1 + 436 >> 2] = $0_1;
      $0_1 = HEAPU8[$7_1 + 516 | 0] | HEAPU8[$7_1 + 517 | 0] << 8 | (HEAPU8[$7_1 + 518 | 0] << 16 | HEAPU8[$7_1 + 519 | 0] << 24);
      HEAP32[$7_1 + 424 >> 2] = HEAPU8[$7_1 + 512 | 0] | HEAPU8[$7_1 + 513 | 0] << 8 | (HEAPU8[$7_1 + 514 | 0] << 16 | HEAPU8[$7_1 + 515 | 0] << 24);
      HEAP32[$7_1 + 428 >> 2] = $0_1;
      $0_1 = HEAPU8[$7_1 + 508 | 0] | HEAPU8[$7_1 + 509 | 0] << 8 | (HEAPU8[$7_1 + 510 | 0] << 16 | HEAPU8[$7_1 + 511 | 0] << 24);
      HEAP32[$7_1 + 416 >> 2] = HEAPU8[$7_1 + 504 | 0] | HEAPU8[$7_1 + 505 | 0] << 8 | (HEAPU8[$7_1 + 506 | 0] << 16 | HEAPU8[$7_1 + 507 | 0] << 24);
      HEAP32[$7_1 + 420 >> 2] = $0_1;
      $17(271384, $7_1 + 416 | 0, $7_1 + 440 | 0);
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $7_1 + 592 | 0;
    }
    function $29($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0;
      $1_1 = $1_1 - HEAPF64[$0_1 + 24 >> 3];
      $5_1 = $2_1 & 65535 ? $1_1 > 0 ? $1_1 : 0 : 0;
      if ($5_1 <= 0) {
        $2_1 = $0_1;
        $0_1 = HEAP32[$0_1 + 48 >> 2] + 1 | 0;
        $35($2_1, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 24 >> 3], $0_1 ? $0_1 : -1);
        return;
      }
      $1_1 = $5_1 + $237(HEAPF64[$3_1 >> 3], HEAPF64[$3_1 + 8 >> 3], 1, $4_1);
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $6_1 = HEAPF64[$3_1 + 24 >> 3] - $4_1;
      if ($1_1 >= ($6_1 > 0 ? $6_1 : 0)) {
        $238($0_1, $2_1, $5_1);
      } else {
        HEAP8[$0_1 + 56 | 0] = 2;
        $1_1 = $1_1 < 2147483647 ? $1_1 : 2147483647;
        HEAPF64[$0_1 + 16 >> 3] = $1_1;
        HEAPF64[$0_1 + 40 >> 3] = $1_1 + $4_1;
      }
    }
    function $30($0_1) {
      var $1_1 = 0;
      $1_1 = $0_1 & 65535;
      $0_1 = $1_1 - 500 | 0;
      block1: {
        if (!($0_1 >>> 0 <= 4 & ($0_1 | 0) != 1)) {
          block: {
            $0_1 = 0;
            block2: {
              switch ($1_1 - 425 | 0) {
                case 0:
                case 4:
                  break block;
                case 1:
                case 2:
                case 3:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            if (($1_1 | 0) != 408) {
              break block1;
            }
          }
        }
        $0_1 = 1;
      }
      return $0_1;
    }
    function $31($0_1) {
      var $1_1 = 0;
      $1_1 = 8;
      block: {
        block2: {
          block8: {
            block3: {
              block4: {
                block5: {
                  block6: {
                    block7: {
                      block1: {
                        $0_1 = $0_1 & 65535;
                        switch ($0_1 - 400 | 0) {
                          case 0:
                          case 9:
                            break block;
                          case 1:
                            break block1;
                          case 2:
                          case 6:
                          case 7:
                          case 8:
                          case 10:
                          case 11:
                          case 12:
                          case 14:
                            break block2;
                          case 3:
                            break block3;
                          case 4:
                            break block4;
                          case 5:
                            break block5;
                          case 13:
                            break block6;
                          case 15:
                            break block7;
                          default:
                            break block8;
                        }
                        ;
                      }
                      return 1;
                    }
                    return 6;
                  }
                  return 5;
                }
                return 4;
              }
              return 3;
            }
            return 2;
          }
          if (($0_1 | 0) == 429) {
            $1_1 = 7;
          } else {
            if (($0_1 | 0) == 422) {
              break block;
            }
          }
        }
        return $1_1;
      }
      return 0;
    }
    function $32($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = $1_1 + $2_1 | 0;
      block: {
        while (1) {
          if ($2_1) {
            $4_1 = HEAPU8[$1_1 | 0] - 9 | 0;
            if ($4_1 >>> 0 > 23 | !(1 << $4_1 & 8388635)) {
              break block;
            }
            $1_1 = $1_1 + 1 | 0;
            $2_1 = $2_1 - 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = 0;
        $1_1 = $3_1;
      }
      block1: {
        while (1) {
          if ($2_1) {
            $3_1 = HEAPU8[($1_1 + $2_1 | 0) - 1 | 0] - 9 | 0;
            if ($3_1 >>> 0 > 23 | !(1 << $3_1 & 8388635)) {
              break block1;
            }
            $2_1 = $2_1 - 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $33($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $143($5_1, $1_1, $2_1);
      if ($146($5_1, $3_1, $4_1)) {
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2], 1e3), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
        HEAP32[$0_1 + 12 >> 2] = i64toi32_i32$HIGH_BITS;
        $1_1 = 1;
      } else {
        $1_1 = 0;
      }
      HEAP32[$0_1 >> 2] = $1_1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      global$0 = $5_1 + 48 | 0;
    }
    function $34($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!($3_1 > 300)) {
        block: {
          $6_1 = HEAP32[$0_1 + 48 >> 2];
          if ($6_1 >>> 0 >= HEAPU32[$2_1 + 32 >> 2]) {
            break block;
          }
          $5_1 = $237(HEAPF64[$2_1 >> 3], HEAPF64[$2_1 + 8 >> 3], $6_1, $5_1);
          $7_1 = $3_1 * 1e3;
          $3_1 = HEAPF64[$1_1 >> 3] - HEAPF64[$0_1 + 24 >> 3];
          $8_1 = HEAPU16[$1_1 + 8 >> 1];
          $3_1 = $8_1 ? $3_1 > 0 ? $3_1 : 0 : 0;
          $6_1 = $7_1 < $3_1;
          $5_1 = $5_1 + ($6_1 ? $3_1 : $7_1);
          $5_1 = $5_1 < 2147483647 ? $5_1 : 2147483647;
          $7_1 = HEAPF64[$0_1 + 32 >> 3];
          $9_1 = HEAPF64[$2_1 + 24 >> 3] - $7_1;
          if ($5_1 >= ($9_1 > 0 ? $9_1 : 0)) {
            if (!$6_1) {
              break block;
            }
            $238($0_1, $8_1, $3_1);
          } else {
            $2_1 = HEAP32[$1_1 + 16 >> 2];
            $4_1 = $4_1 ? 10 : 5;
            if ($2_1 >>> 0 < $4_1 >>> 0) {
              break block;
            }
            HEAP8[$0_1 + 56 | 0] = 2;
            HEAPF64[$0_1 + 16 >> 3] = $5_1;
            HEAP32[$1_1 + 16 >> 2] = $2_1 - $4_1;
            HEAPF64[$0_1 + 40 >> 3] = $7_1 + $5_1;
          }
          return;
        }
      }
      $239($0_1);
    }
    function $35($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $2_1 = $2_1 - $4_1;
      $2_1 = $2_1 > 0 ? $2_1 : 0;
      if ($2_1 <= 0) {
        $239($0_1);
      } else {
        HEAP8[$0_1 + 56 | 0] = 1;
        HEAP32[$0_1 + 48 >> 2] = $3_1;
        $1_1 = $1_1 > 0 ? $1_1 : 0;
        $1_1 = $1_1 < $2_1 ? $1_1 : $2_1;
        $1_1 = $1_1 < 2147483647 ? $1_1 : 2147483647;
        HEAPF64[$0_1 + 16 >> 3] = $1_1;
        HEAPF64[$0_1 + 40 >> 3] = $4_1 + $1_1;
      }
    }
    function $36($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      var $5_1 = 0;
      if ($3_1 >>> 0 > 32 | $1_1 >>> 0 >= $2_1 >>> 0) {
        $0_1 = $2_1;
      } else {
        block: {
          if ($4_1) {
            $4_1 = $2_1 - $1_1 | 0;
            if ($4_1 >>> 0 >= 2) {
              $0_1 = ($4_1 >>> 1 | 0) + $1_1 | 0;
              break block;
            }
          }
          $1_1 = 0;
          while (1) {
            if (!($0_1 >>> 0 <= $2_1 >>> 0 | $1_1 >>> 0 >= $2_1 >>> 0)) {
              $4_1 = ($0_1 - $1_1 >>> 1 | 0) + $1_1 | 0;
              $5_1 = $4_1 >>> 0 > $2_1 >>> 0;
              $0_1 = $5_1 ? $4_1 : $0_1;
              $1_1 = $5_1 ? $1_1 : $4_1;
              continue;
            }
            break;
          }
          ;
          $1_1 = $2_1;
        }
        $3_1 = $3_1 + 1 | 0;
      }
      return ($0_1 >>> 0 > $1_1 >>> 0 ? $3_1 >>> 0 < 33 ? $0_1 : 0 : 0) | 0;
    }
    function $37($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0, $2_1 = 0;
      $1_1 = global$0 - 16 | 0;
      global$0 = $1_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      if (HEAPU32[67845] >= $0_1 >>> 0) {
        $0_1 = HEAP32[67844];
        $2_1 = 0;
      } else {
        $25();
        $0_1 = (-1 >>> Math_clz32(($0_1 >>> 0 <= 16384 ? 16384 : $0_1) - 1 | 0) | 0) + 1 | 0;
        $9($1_1 + 4 | 0, $0_1, 1, 1, 1);
        if (HEAP32[$1_1 + 4 >> 2] == 1) {
          wasm2js_trap();
        }
        HEAP32[67845] = $0_1;
        $0_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[67844] = $0_1;
        HEAP32[67843] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[67854] = HEAP32[67855];
        $2_1 = HEAP32[67842] + 1 | 0;
      }
      HEAP32[67842] = $2_1;
      global$0 = $1_1 + 16 | 0;
      return $0_1 | 0;
    }
    function $38() {
      var $0_1 = 0;
      if (HEAPU32[67842] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[67847];
      }
      return $0_1 | 0;
    }
    function $39() {
      var $0_1 = 0;
      if (HEAPU32[67842] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[67848];
      }
      return $0_1 | 0;
    }
    function $40($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0;
      $5_1 = global$0 - 192 | 0;
      global$0 = $5_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $6_1 = HEAPU32[67845] < $4_1 >>> 0;
      $7_1 = $6_1 ? 0 : $4_1;
      $4_1 = Math_imul($2_1, 20);
      if ($7_1 >>> 0 < $4_1 >>> 0) {
        wasm2js_trap();
      }
      $7_1 = $7_1 - $4_1 | 0;
      if ($7_1 >>> 0 < $3_1 >>> 0) {
        wasm2js_trap();
      }
      $9_1 = HEAP32[67844];
      $8($5_1 - -64 | 0, $2_1, 4, 24);
      HEAP32[$5_1 + 84 >> 2] = 0;
      $12_1 = HEAP32[$5_1 + 68 >> 2];
      HEAP32[$5_1 + 80 >> 2] = $12_1;
      HEAP32[$5_1 + 76 >> 2] = HEAP32[$5_1 + 64 >> 2];
      $8_1 = $7_1 - $3_1 | 0;
      $2_1 = $6_1 ? 1 : $9_1;
      $13_1 = $4_1 + $2_1 | 0;
      $9_1 = $13_1 + $3_1 | 0;
      $17_1 = Math_imul(($4_1 >>> 0) / 20 | 0, 20) + $2_1 | 0;
      $7_1 = 0;
      while (1) {
        if (($2_1 | 0) != ($17_1 | 0)) {
          HEAP32[$5_1 + 168 >> 2] = HEAPU8[$2_1 + 16 | 0] | HEAPU8[$2_1 + 17 | 0] << 8 | (HEAPU8[$2_1 + 18 | 0] << 16 | HEAPU8[$2_1 + 19 | 0] << 24);
          $4_1 = HEAPU8[$2_1 + 12 | 0] | HEAPU8[$2_1 + 13 | 0] << 8 | (HEAPU8[$2_1 + 14 | 0] << 16 | HEAPU8[$2_1 + 15 | 0] << 24);
          HEAP32[$5_1 + 160 >> 2] = HEAPU8[$2_1 + 8 | 0] | HEAPU8[$2_1 + 9 | 0] << 8 | (HEAPU8[$2_1 + 10 | 0] << 16 | HEAPU8[$2_1 + 11 | 0] << 24);
          HEAP32[$5_1 + 164 >> 2] = $4_1;
          $4_1 = HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24);
          HEAP32[$5_1 + 152 >> 2] = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24);
          HEAP32[$5_1 + 156 >> 2] = $4_1;
          $4_1 = 0;
          while (1) {
            if (($4_1 | 0) != 20) {
              $6_1 = ($5_1 + 152 | 0) + $4_1 | 0;
              HEAP32[($5_1 + 88 | 0) + $4_1 >> 2] = HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | (HEAPU8[$6_1 + 2 | 0] << 16 | HEAPU8[$6_1 + 3 | 0] << 24);
              $4_1 = $4_1 + 4 | 0;
              continue;
            }
            break;
          }
          ;
          $6_1 = HEAP32[$5_1 + 100 >> 2];
          if ($6_1 >>> 0 > $8_1 >>> 0) {
            wasm2js_trap();
          }
          $4_1 = HEAP32[$5_1 + 104 >> 2];
          $18_1 = HEAP32[$5_1 + 96 >> 2];
          $19_1 = HEAP32[$5_1 + 92 >> 2];
          $20_1 = HEAP32[$5_1 + 88 >> 2];
          $18($5_1 + 56 | 0, $9_1, $6_1);
          $8_1 = $8_1 - $6_1 | 0;
          if ($8_1 >>> 0 < $4_1 >>> 0) {
            wasm2js_trap();
          } else {
            $9_1 = $6_1 + $9_1 | 0;
            $21_1 = HEAP32[$5_1 + 60 >> 2];
            $16_1 = HEAP32[$5_1 + 56 >> 2];
            $6_1 = 7;
            block8: {
              block9: {
                block7: {
                  switch ($20_1 | 0) {
                    case 6:
                      $6_1 = 5;
                      break block8;
                    case 5:
                      $22($5_1 + 88 | 0, $9_1, $4_1, $19_1, $18_1);
                      $22_1 = HEAP32[$5_1 + 96 >> 2];
                      $15_1 = HEAP32[$5_1 + 92 >> 2];
                      $11_1 = HEAP32[$5_1 + 88 >> 2];
                      $6_1 = 4;
                      break block8;
                    case 4:
                      $6_1 = 3;
                      break block8;
                    case 3:
                      $14_1 = 1;
                      $6_1 = 2;
                      break block9;
                    case 2:
                      $14_1 = 0;
                      $6_1 = 2;
                      break block9;
                    case 1:
                      $6_1 = 1;
                      break block9;
                    case 0:
                      $6_1 = 0;
                      break block9;
                    case 7:
                      break block7;
                    default:
                      break block8;
                  }
                  ;
                }
                $6_1 = 6;
                break block8;
              }
              $15_1 = $4_1;
              $11_1 = $9_1;
            }
            $2_1 = $2_1 + 20 | 0;
            $8_1 = $8_1 - $4_1 | 0;
            $9_1 = $4_1 + $9_1 | 0;
            if (HEAP32[$5_1 + 76 >> 2] == ($7_1 | 0)) {
              $7($5_1 + 76 | 0, 24);
              $12_1 = HEAP32[$5_1 + 80 >> 2];
            }
            $4_1 = Math_imul($7_1, 24) + $12_1 | 0;
            HEAP32[$4_1 + 20 >> 2] = $21_1;
            HEAP32[$4_1 + 16 >> 2] = $16_1;
            HEAP32[$4_1 + 12 >> 2] = $22_1;
            HEAP32[$4_1 + 8 >> 2] = $15_1;
            HEAP32[$4_1 + 4 >> 2] = $11_1;
            HEAP8[$4_1 + 1 | 0] = $14_1;
            HEAP8[$4_1 | 0] = $6_1;
            $7_1 = $7_1 + 1 | 0;
            HEAP32[$5_1 + 84 >> 2] = $7_1;
            $10_1 = $10_1 + 24 | 0;
            continue;
          }
        }
        break;
      }
      ;
      $4_1 = HEAP32[$5_1 + 80 >> 2];
      $18($5_1 + 48 | 0, $13_1, $3_1);
      $3_1 = 0;
      block12: {
        block10: {
          switch ($1_1 - 1 | 0) {
            case 1:
              $16_1 = HEAP32[$5_1 + 52 >> 2];
              $15_1 = HEAP32[$5_1 + 48 >> 2];
              $3_1 = 2;
              break block12;
            case 0:
              break block10;
            default:
              break block12;
          }
          ;
        }
        $3_1 = 1;
      }
      if (!$0_1 & ($7_1 | 0) == 1) {
        $0_1 = HEAP32[$4_1 + 20 >> 2];
        $1_1 = HEAP32[$4_1 + 16 >> 2];
        $45($5_1 + 88 | 0, $4_1);
        $8_1 = HEAP32[$5_1 + 92 >> 2];
        $12_1 = HEAP32[$5_1 + 88 >> 2];
        $6_1 = HEAP32[$5_1 + 100 >> 2];
        $11_1 = HEAP32[$5_1 + 96 >> 2];
        $14_1 = HEAPU8[$5_1 + 106 | 0];
        $13_1 = HEAPU16[$5_1 + 104 >> 1];
        $2_1 = 0;
        HEAP32[$5_1 + 160 >> 2] = 0;
        HEAP32[$5_1 + 152 >> 2] = 0;
        HEAP32[$5_1 + 156 >> 2] = 1;
        $7_1 = 1;
        $10_1 = HEAP32[$4_1 + 8 >> 2];
        $9_1 = HEAP32[$4_1 + 4 >> 2];
        $4_1 = HEAPU8[$4_1 | 0];
        if ($4_1 >>> 0 <= 1) {
          $49($11_1, $6_1, $9_1, $10_1, $5_1 + 152 | 0);
        } else {
          HEAP32[$5_1 + 92 >> 2] = $6_1;
          HEAP32[$5_1 + 88 >> 2] = $11_1;
          $50($5_1 + 88 | 0, 1, $14_1, ($4_1 | 0) == 2 ? $9_1 : 0, $10_1, $5_1 + 152 | 0);
          $7_1 = $1_1;
          $2_1 = $0_1;
        }
        HEAP32[$5_1 + 116 >> 2] = HEAP32[$5_1 + 160 >> 2];
        $0_1 = HEAP32[$5_1 + 156 >> 2];
        HEAP32[$5_1 + 108 >> 2] = HEAP32[$5_1 + 152 >> 2];
        HEAP32[$5_1 + 112 >> 2] = $0_1;
        HEAP32[$5_1 + 104 >> 2] = $16_1;
        HEAP32[$5_1 + 100 >> 2] = $15_1;
        HEAP32[$5_1 + 96 >> 2] = $3_1;
        HEAP16[$5_1 + 136 >> 1] = $13_1;
        HEAP32[$5_1 + 132 >> 2] = $2_1;
        HEAP32[$5_1 + 128 >> 2] = $7_1;
        HEAP32[$5_1 + 120 >> 2] = 1;
        HEAP32[$5_1 + 124 >> 2] = 0;
        HEAP32[$5_1 + 92 >> 2] = $8_1;
        HEAP32[$5_1 + 88 >> 2] = $12_1;
      } else {
        $2_1 = 0;
        $8_1 = 0;
        if ($7_1) {
          $6_1 = $4_1;
          $9_1 = $7_1;
          while (1) {
            $41($5_1 + 40 | 0, $6_1);
            $6_1 = $6_1 + 24 | 0;
            $8_1 = !HEAP32[$5_1 + 40 >> 2] + $8_1 | 0;
            $9_1 = $9_1 - 1 | 0;
            if ($9_1) {
              continue;
            }
            break;
          }
          ;
        }
        $9_1 = Math_imul($7_1, 24) + $4_1 | 0;
        while (1) {
          $1_1 = ($2_1 | 0) == ($10_1 | 0);
          if (!$1_1) {
            $0_1 = $2_1 + $4_1 | 0;
            $2_1 = $2_1 + 24 | 0;
            if (HEAPU8[$0_1 | 0] != 1) {
              continue;
            }
          }
          break;
        }
        ;
        $0_1 = $5_1 + 140 | 0;
        $42($0_1, 269302, 11);
        block18: {
          block13: {
            if ($8_1) {
              if ($7_1 >>> 0 > $8_1 >>> 0) {
                $1_1 = $5_1 + 176 | 0;
                $46($1_1, $8_1);
                $2_1 = $5_1 + 152 | 0;
                $46($2_1, $7_1);
                $47($5_1 + 16 | 0, $1_1);
                $1_1 = HEAP32[$5_1 + 20 >> 2];
                $6_1 = HEAP32[$5_1 + 16 >> 2];
                $47($5_1 + 8 | 0, $2_1);
                HEAP32[$5_1 + 116 >> 2] = 13;
                HEAP32[$5_1 + 112 >> 2] = 269329;
                HEAP32[$5_1 + 100 >> 2] = 4;
                HEAP32[$5_1 + 96 >> 2] = 269357;
                HEAP32[$5_1 + 88 >> 2] = $6_1;
                HEAP32[$5_1 + 92 >> 2] = $1_1;
                $1_1 = HEAP32[$5_1 + 12 >> 2];
                HEAP32[$5_1 + 104 >> 2] = HEAP32[$5_1 + 8 >> 2];
                HEAP32[$5_1 + 108 >> 2] = $1_1;
                $43($0_1, 269361, 7, $5_1 + 88 | 0, 4);
                $11_1 = 207;
                break block13;
              }
              $0_1 = $5_1 + 92 | 0;
              $2_1 = 0;
              block17: {
                block15: {
                  while (1) {
                    if (($2_1 | 0) != ($10_1 | 0)) {
                      $1_1 = $2_1 + $4_1 | 0;
                      if ($44($1_1)) {
                        block14: {
                          $45($5_1 + 88 | 0, $1_1);
                          $1_1 = HEAP32[$5_1 + 88 >> 2];
                          if (!$1_1) {
                            break block14;
                          }
                          $6_1 = HEAP32[$0_1 + 12 >> 2];
                          HEAP32[$5_1 + 184 >> 2] = HEAP32[$0_1 + 8 >> 2];
                          HEAP32[$5_1 + 188 >> 2] = $6_1;
                          $6_1 = HEAP32[$0_1 + 4 >> 2];
                          HEAP32[$5_1 + 176 >> 2] = HEAP32[$0_1 >> 2];
                          HEAP32[$5_1 + 180 >> 2] = $6_1;
                          if (($1_1 | 0) != 2) {
                            break block15;
                          }
                        }
                      }
                      $2_1 = $2_1 + 24 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $2_1 = $4_1 - 24 | 0;
                  block16: {
                    while (1) {
                      if ($10_1) {
                        $10_1 = $10_1 - 24 | 0;
                        $2_1 = $2_1 + 24 | 0;
                        if (!$44($2_1)) {
                          continue;
                        }
                        break block16;
                      }
                      break;
                    }
                    ;
                    HEAP32[$5_1 + 152 >> 2] = 2;
                    $0_1 = $5_1 + 88 | 0;
                    break block17;
                  }
                  $0_1 = $5_1 + 152 | 0;
                  $45($0_1, $2_1);
                  $0_1 = HEAP32[$5_1 + 152 >> 2] == 2 ? $5_1 + 88 | 0 : $0_1;
                  break block17;
                }
                $0_1 = HEAP32[$5_1 + 188 >> 2];
                HEAP32[$5_1 + 164 >> 2] = HEAP32[$5_1 + 184 >> 2];
                HEAP32[$5_1 + 168 >> 2] = $0_1;
                $0_1 = HEAP32[$5_1 + 180 >> 2];
                HEAP32[$5_1 + 156 >> 2] = HEAP32[$5_1 + 176 >> 2];
                HEAP32[$5_1 + 160 >> 2] = $0_1;
                HEAP32[$5_1 + 152 >> 2] = $1_1;
                $0_1 = $5_1 + 152 | 0;
              }
              HEAP32[$5_1 + 96 >> 2] = 1;
              HEAP32[$5_1 + 100 >> 2] = 0;
              HEAP8[$5_1 + 106 | 0] = 0;
              HEAP16[$5_1 + 104 >> 1] = 400;
              HEAP32[$5_1 + 88 >> 2] = 0;
              $14_1 = HEAP32[$0_1 + 4 >> 2];
              $12_1 = HEAP32[$0_1 >> 2];
              $1_1 = HEAPU8[$0_1 + 18 | 0];
              $11_1 = HEAPU16[$0_1 + 16 >> 1];
              if (($7_1 | 0) == 1) {
                $45($5_1 + 88 | 0, $4_1);
                $0_1 = HEAP32[$5_1 + 100 >> 2];
                HEAP32[$5_1 + 152 >> 2] = HEAP32[$5_1 + 96 >> 2];
                HEAP32[$5_1 + 156 >> 2] = $0_1;
                $43($5_1 + 140 | 0, 269320, 5, $5_1 + 152 | 0, 1);
              } else {
                $0_1 = $5_1 + 152 | 0;
                $46($0_1, $8_1);
                $47($5_1 + 32 | 0, $0_1);
                HEAP32[$5_1 + 108 >> 2] = 13;
                HEAP32[$5_1 + 104 >> 2] = 269329;
                HEAP32[$5_1 + 92 >> 2] = 4;
                HEAP32[$5_1 + 88 >> 2] = 269325;
                $0_1 = HEAP32[$5_1 + 36 >> 2];
                HEAP32[$5_1 + 96 >> 2] = HEAP32[$5_1 + 32 >> 2];
                HEAP32[$5_1 + 100 >> 2] = $0_1;
                $43($5_1 + 140 | 0, 269320, 5, $5_1 + 88 | 0, 3);
              }
              $0_1 = $5_1 + 140 | 0;
              $17($0_1, 269342, 269357);
              $23($5_1 + 24 | 0, $1_1);
              $14($0_1, HEAP32[$5_1 + 24 >> 2], HEAP32[$5_1 + 28 >> 2]);
              $48($0_1, 34);
              break block18;
            } else {
              if ($1_1) {
                HEAP32[$5_1 + 92 >> 2] = 26;
                HEAP32[$5_1 + 88 >> 2] = 268188;
                $43($0_1, 269313, 7, $5_1 + 88 | 0, 1);
                $11_1 = 200;
              } else {
                HEAP32[$5_1 + 92 >> 2] = 32;
                HEAP32[$5_1 + 88 >> 2] = 268214;
                $43($5_1 + 140 | 0, 269313, 7, $5_1 + 88 | 0, 1);
                $11_1 = 202;
              }
            }
          }
          $12_1 = 0;
        }
        $17($5_1 + 140 | 0, 269368, 269380);
        $10_1 = 100;
        $2_1 = 0;
        while (1) {
          block19: {
            $2_1 = $2_1 + 1 | 0;
            while (1) {
              if (($4_1 | 0) == ($9_1 | 0)) {
                break block19;
              }
              if (($2_1 | 0) != 1) {
                $48($5_1 + 140 | 0, 44);
              }
              $0_1 = $4_1 + 24 | 0;
              $41($5_1, $4_1);
              $1_1 = HEAP32[$5_1 >> 2];
              if ($1_1) {
                $49(0, $4_1, $1_1, HEAP32[$5_1 + 4 >> 2], $5_1 + 140 | 0);
                $2_1 = $2_1 + 1 | 0;
                $4_1 = $0_1;
                continue;
              }
              break;
            }
            ;
            $45($5_1 + 88 | 0, $4_1);
            $8_1 = 0;
            $1_1 = HEAPU8[$4_1 | 0] == 2;
            $13_1 = $1_1 ? HEAP32[$4_1 + 4 >> 2] : 268186;
            $6_1 = $13_1;
            $1_1 = $1_1 ? HEAP32[$4_1 + 8 >> 2] : 2;
            $7_1 = $1_1;
            while (1) {
              if ($7_1 >>> 0 >= 8) {
                $7_1 = $7_1 - 1 | 0;
                $8_1 = ((HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | (HEAPU8[$6_1 + 2 | 0] << 16 | HEAPU8[$6_1 + 3 | 0] << 24)) == 1868767867 & (HEAPU8[$6_1 + 4 | 0] | HEAPU8[$6_1 + 5 | 0] << 8 | (HEAPU8[$6_1 + 6 | 0] << 16 | HEAPU8[$6_1 + 7 | 0] << 24)) == 975332708) + $8_1 | 0;
                $6_1 = $6_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            if ($8_1 >>> 0 <= $10_1 >>> 0) {
              $6_1 = HEAP32[$5_1 + 100 >> 2];
              HEAP32[$5_1 + 152 >> 2] = HEAP32[$5_1 + 96 >> 2];
              HEAP32[$5_1 + 156 >> 2] = $6_1;
              $50($5_1 + 152 | 0, 1, HEAPU8[$5_1 + 106 | 0], $13_1, $1_1, $5_1 + 140 | 0);
              $1_1 = HEAP32[$5_1 + 148 >> 2];
              if ($1_1) {
                HEAP32[$5_1 + 148 >> 2] = $1_1 - 1;
              }
              if (HEAP32[$5_1 + 88 >> 2]) {
                $1_1 = HEAP32[$5_1 + 92 >> 2];
                $6_1 = $5_1 + 140 | 0;
                $17($6_1, 269382, 269396);
                $51($1_1, $6_1);
              }
              $6_1 = HEAP32[$4_1 + 20 >> 2];
              if ($6_1) {
                $4_1 = HEAP32[$4_1 + 16 >> 2];
                $1_1 = $5_1 + 140 | 0;
                $17($1_1, 269396, 269415);
                $52($4_1, $6_1, $1_1);
                $48($1_1, 34);
              }
              $48($5_1 + 140 | 0, 125);
              $10_1 = $10_1 - $8_1 | 0;
            } else {
              $1_1 = HEAP32[$5_1 + 100 >> 2];
              HEAP32[$5_1 + 152 >> 2] = HEAP32[$5_1 + 96 >> 2];
              HEAP32[$5_1 + 156 >> 2] = $1_1;
              $50($5_1 + 152 | 0, 1, HEAPU8[$5_1 + 106 | 0], 0, $4_1, $5_1 + 140 | 0);
              $10_1 = 0;
            }
            $4_1 = $0_1;
            continue;
          }
          break;
        }
        ;
        $17($5_1 + 140 | 0, 269380, 269382);
        HEAP16[$5_1 + 136 >> 1] = $11_1;
        HEAP32[$5_1 + 128 >> 2] = 1;
        HEAP32[$5_1 + 132 >> 2] = 0;
        HEAP32[$5_1 + 120 >> 2] = 1;
        HEAP32[$5_1 + 124 >> 2] = 0;
        HEAP32[$5_1 + 104 >> 2] = $16_1;
        HEAP32[$5_1 + 100 >> 2] = $15_1;
        HEAP32[$5_1 + 96 >> 2] = $3_1;
        HEAP32[$5_1 + 92 >> 2] = $14_1;
        HEAP32[$5_1 + 88 >> 2] = $12_1;
        HEAP32[$5_1 + 116 >> 2] = HEAP32[$5_1 + 148 >> 2];
        $0_1 = HEAP32[$5_1 + 144 >> 2];
        HEAP32[$5_1 + 108 >> 2] = HEAP32[$5_1 + 140 >> 2];
        HEAP32[$5_1 + 112 >> 2] = $0_1;
      }
      $0_1 = $20($5_1 + 88 | 0);
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $5_1 + 192 | 0;
      return $0_1 | 0;
    }
    function $41($0_1, $1_1) {
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAPU8[$1_1 | 0] < 2 ? HEAP32[$1_1 + 4 >> 2] : 0;
    }
    function $42($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $8($3_1 + 8 | 0, $2_1, 1, 1);
      $4_1 = HEAP32[$3_1 + 12 >> 2];
      $5_1 = HEAP32[$3_1 + 8 >> 2];
      if ($2_1) {
        $242($4_1, $1_1, $2_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1;
      HEAP32[$0_1 + 4 >> 2] = $4_1;
      HEAP32[$0_1 >> 2] = $5_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $43($0_1, $1_1, $2_1, $3_1, $4_1) {
      $14($0_1, $1_1, $2_1);
      $17($0_1, 269289, 269302);
      $2_1 = $4_1 << 3;
      while (1) {
        if ($2_1) {
          $14($0_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
          $2_1 = $2_1 - 8 | 0;
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $48($0_1, 34);
    }
    function $44($0_1) {
      var $1_1 = 0;
      $1_1 = 1;
      block1: {
        block: {
          switch (HEAPU8[$0_1 | 0] - 2 | 0) {
            case 2:
              $1_1 = HEAPU8[$0_1 + 14 | 0] != 0 & HEAPU16[$0_1 + 12 >> 1] != 413;
              break block1;
            case 0:
              break block;
            default:
              break block1;
          }
          ;
        }
        return 0;
      }
      return $1_1;
    }
    function $45($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      folding_inner0: {
        block8: {
          block7: {
            switch (HEAPU8[$1_1 | 0] - 1 | 0) {
              case 0:
                HEAP8[$0_1 + 18 | 0] = 13;
                HEAP16[$0_1 + 16 >> 1] = 202;
                HEAP32[$0_1 + 12 >> 2] = 32;
                HEAP32[$0_1 + 8 >> 2] = 268214;
                break block8;
              case 6:
                HEAP8[$0_1 + 18 | 0] = 13;
                HEAP16[$0_1 + 16 >> 1] = 500;
                HEAP32[$0_1 + 12 >> 2] = 16;
                HEAP32[$0_1 + 8 >> 2] = 268895;
                break block8;
              case 5:
                HEAP8[$0_1 + 18 | 0] = 10;
                HEAP16[$0_1 + 16 >> 1] = 504;
                HEAP32[$0_1 + 12 >> 2] = 39;
                HEAP32[$0_1 + 8 >> 2] = 268358;
                break folding_inner0;
              case 4:
                HEAP8[$0_1 + 18 | 0] = 8;
                HEAP16[$0_1 + 16 >> 1] = 503;
                HEAP32[$0_1 + 12 >> 2] = 28;
                HEAP32[$0_1 + 8 >> 2] = 268330;
                break folding_inner0;
              case 3:
                $9_1 = HEAP32[$1_1 + 4 >> 2];
                $10_1 = HEAP32[$1_1 + 8 >> 2];
                $4_1 = HEAPU16[$1_1 + 12 >> 1];
                block12: {
                  $1_1 = HEAPU8[$1_1 + 14 | 0];
                  block10: {
                    if ($1_1) {
                      if (!$4_1) {
                        $5_1 = 500;
                        $2_1 = 27;
                        $3_1 = 267888;
                        $6_1 = 504;
                        $7_1 = 34;
                        $8_1 = 267854;
                        block9: {
                          block11: {
                            switch ($1_1 - 9 | 0) {
                              case 4:
                                $2_1 = 16;
                                $3_1 = 268895;
                                break block12;
                              default:
                                if (($1_1 | 0) == 1) {
                                  break block9;
                                }
                                break;
                              case 1:
                                break block10;
                              case 2:
                                break block11;
                              case 3:
                                break block12;
                              case 0:
                                break block9;
                            }
                            ;
                          }
                          $5_1 = 502;
                          $2_1 = 35;
                          $3_1 = 267915;
                          $1_1 = 8;
                          break block12;
                        }
                        $6_1 = 502;
                        $7_1 = 35;
                        $8_1 = 267915;
                        $1_1 = 8;
                        break block10;
                      }
                      $5_1 = 413;
                      if (($4_1 | 0) == 413) {
                        $2_1 = 43;
                        $3_1 = 267772;
                        $4_1 = 413;
                        $1_1 = 5;
                      } else {
                        $5_1 = 429;
                        if (($4_1 | 0) == 429) {
                          $2_1 = 39;
                          $3_1 = 267815;
                          $4_1 = 429;
                          $1_1 = 7;
                        } else {
                          $5_1 = 502;
                          $2_1 = 35;
                          $3_1 = 267915;
                          $1_1 = 8;
                        }
                      }
                    } else {
                      $5_1 = 400;
                      $2_1 = 28;
                      $3_1 = 267744;
                      $1_1 = 0;
                      if (!$4_1) {
                        break block12;
                      }
                    }
                    $8_1 = $3_1;
                    $7_1 = $2_1;
                    $6_1 = $5_1;
                    if (!$30($4_1)) {
                      break block12;
                    }
                  }
                  HEAP8[$0_1 + 18 | 0] = $1_1;
                  HEAP16[$0_1 + 16 >> 1] = $6_1;
                  HEAP32[$0_1 + 12 >> 2] = $7_1;
                  HEAP32[$0_1 + 8 >> 2] = $8_1;
                  HEAP32[$0_1 + 4 >> 2] = $9_1 ? $10_1 : 5;
                  HEAP32[$0_1 >> 2] = 1;
                  return;
                }
                HEAP8[$0_1 + 18 | 0] = $1_1;
                HEAP16[$0_1 + 16 >> 1] = $5_1;
                HEAP32[$0_1 + 12 >> 2] = $2_1;
                HEAP32[$0_1 + 8 >> 2] = $3_1;
                break block8;
              case 2:
                HEAP8[$0_1 + 18 | 0] = 2;
                HEAP16[$0_1 + 16 >> 1] = 403;
                HEAP32[$0_1 + 12 >> 2] = 32;
                HEAP32[$0_1 + 8 >> 2] = 268298;
                break block8;
              case 1:
                HEAP8[$0_1 + 18 | 0] = 0;
                HEAP16[$0_1 + 16 >> 1] = 400;
                if (HEAPU8[$1_1 + 1 | 0]) {
                  HEAP32[$0_1 + 12 >> 2] = 18;
                  HEAP32[$0_1 + 8 >> 2] = 268280;
                } else {
                  HEAP32[$0_1 + 12 >> 2] = 34;
                  HEAP32[$0_1 + 8 >> 2] = 268246;
                }
                break block8;
              default:
                break block7;
            }
            ;
          }
          HEAP8[$0_1 + 18 | 0] = 13;
          HEAP16[$0_1 + 16 >> 1] = 200;
          HEAP32[$0_1 + 12 >> 2] = 26;
          HEAP32[$0_1 + 8 >> 2] = 268188;
        }
        HEAP32[$0_1 >> 2] = 0;
        return;
      }
      HEAP32[$0_1 >> 2] = 1;
      HEAP32[$0_1 + 4 >> 2] = 5;
    }
    function $46($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = global$0 - 16 | 0;
      HEAP16[$2_1 + 8 >> 1] = 12336;
      HEAP32[$2_1 >> 2] = 808464432;
      HEAP32[$2_1 + 4 >> 2] = 808464432;
      $4_1 = 10;
      block: {
        while (1) {
          if ($4_1) {
            $4_1 = $4_1 - 1 | 0;
            $3_1 = ($1_1 >>> 0) / 10 | 0;
            HEAP8[$2_1 + $4_1 | 0] = $1_1 - Math_imul($3_1, 10) | 48;
            $5_1 = $1_1 >>> 0 > 9;
            $1_1 = $3_1;
            if ($5_1) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $4_1 = 0;
      }
      $1_1 = HEAPU16[$2_1 + 8 >> 1];
      HEAP8[$0_1 + 12 | 0] = $1_1;
      HEAP8[$0_1 + 13 | 0] = $1_1 >>> 8;
      $1_1 = HEAP32[$2_1 + 4 >> 2];
      $3_1 = HEAP32[$2_1 >> 2];
      HEAP8[$0_1 + 4 | 0] = $3_1;
      HEAP8[$0_1 + 5 | 0] = $3_1 >>> 8;
      HEAP8[$0_1 + 6 | 0] = $3_1 >>> 16;
      HEAP8[$0_1 + 7 | 0] = $3_1 >>> 24;
      HEAP8[$0_1 + 8 | 0] = $1_1;
      HEAP8[$0_1 + 9 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 10 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 11 | 0] = $1_1 >>> 24;
      HEAP32[$0_1 >> 2] = $4_1;
    }
    function $47($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $3_1 = HEAP32[$1_1 >> 2];
      $4_1 = 10 - $3_1 | 0;
      $19($2_1 + 4 | 0, $3_1 >>> 0 > 10 ? 1 : ($1_1 + $3_1 | 0) + 4 | 0, $4_1 >>> 0 <= 10 ? $4_1 : 0);
      $1_1 = HEAP32[$2_1 + 8 >> 2];
      $3_1 = HEAP32[$2_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : HEAP32[$2_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : $1_1;
      global$0 = $2_1 + 16 | 0;
    }
    function $48($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $95($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
    }
    function $49($0_1, $1_1, $2_1, $3_1, $4_1) {
      $92($4_1, $3_1 + 96 | 0);
      $17($4_1, 269415, 269434);
      if ($0_1) {
        $17($4_1, 268457, 268469);
        $14($4_1, $0_1, $1_1);
        $48($4_1, 34);
      }
      $17($4_1, 269434, 269442);
      $14($4_1, $2_1, $3_1);
      $48($4_1, 125);
    }
    function $50($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      $17($5_1, 269222, 269251);
      $1_1 = $1_1 << 3;
      while (1) {
        if ($1_1) {
          $52(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1);
          $1_1 = $1_1 - 8 | 0;
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $17($5_1, 269251, 269267);
      $23($6_1 + 8 | 0, $2_1);
      $14($5_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
      $48($5_1, 34);
      if ($3_1) {
        $17($5_1, 269267, 269277);
        $14($5_1, $3_1, $4_1);
      }
      $48($5_1, 125);
      global$0 = $6_1 + 16 | 0;
    }
    function $51($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $46($2_1, $0_1);
      $0_1 = HEAP32[$2_1 >> 2];
      $3_1 = 10 - $0_1 | 0;
      $14($1_1, $0_1 >>> 0 > 10 ? 1 : ($0_1 + $2_1 | 0) + 4 | 0, $3_1 >>> 0 <= 10 ? $3_1 : 0);
      global$0 = $2_1 + 16 | 0;
    }
    function $52($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        if ($1_1) {
          block8: {
            block3: {
              block7: {
                block6: {
                  block4: {
                    block5: {
                      block: {
                        block1: {
                          block2: {
                            $3_1 = HEAPU8[$0_1 | 0];
                            switch ($3_1 - 8 | 0) {
                              case 0:
                                break block;
                              case 1:
                                break block1;
                              case 2:
                                break block2;
                              case 3:
                                break block3;
                              case 4:
                                break block4;
                              case 5:
                                break block5;
                              default:
                                break block6;
                            }
                            ;
                          }
                          $3_1 = 110;
                          break block7;
                        }
                        $3_1 = 116;
                        break block7;
                      }
                      $3_1 = 98;
                      break block7;
                    }
                    $3_1 = 114;
                    break block7;
                  }
                  $3_1 = 102;
                  break block7;
                }
                if (!(($3_1 | 0) == 34 | ($3_1 | 0) == 92)) {
                  break block3;
                }
              }
              $48($2_1, 92);
              break block8;
            }
            if ($3_1 >>> 0 >= 32) {
              break block8;
            }
            $119(269036, 4, $2_1);
            $48($2_1, $3_1 >>> 4 | 48);
            $3_1 = $3_1 & 15;
            $3_1 = ($3_1 >>> 0 < 10 ? 48 : 87) + $3_1 | 0;
          }
          $0_1 = $0_1 + 1 | 0;
          $48($2_1, $3_1);
          $1_1 = $1_1 - 1 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $53($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = $5_1 | 0;
      $6_1 = +$6_1;
      $7_1 = $7_1 | 0;
      var $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $8_1 = global$0 - 192 | 0;
      global$0 = $8_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $10_1 = HEAP32[67844];
      $11_1 = HEAP32[67845];
      $9_1 = $2_1 & 3;
      HEAP8[$8_1 + 68 | 0] = ($9_1 | 0) == 1 ? 1 : ($9_1 | 0) == 2 ? 2 : 0;
      $2_1 = $2_1 & 12;
      HEAP8[$8_1 + 69 | 0] = ($2_1 | 0) == 4 ? 1 : ($2_1 | 0) == 8 ? 2 : 0;
      HEAP32[$8_1 + 64 >> 2] = $5_1;
      HEAP32[$8_1 + 60 >> 2] = $4_1;
      HEAP32[$8_1 + 56 >> 2] = $3_1;
      $2_1 = HEAP32[67853];
      HEAP32[$8_1 + 48 >> 2] = HEAP32[67852];
      HEAP32[$8_1 + 52 >> 2] = $2_1;
      if (Math_abs($6_1) < 9223372036854776e3) {
        $3_1 = ~~$6_1 >>> 0;
        $2_1 = Math_abs($6_1) >= 1 ? ~~($6_1 > 0 ? Math_min(Math_floor($6_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($6_1 - +(~~$6_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
      } else {
        $3_1 = 0;
        $2_1 = -2147483648;
      }
      HEAP32[$8_1 + 40 >> 2] = $3_1;
      HEAP32[$8_1 + 44 >> 2] = $2_1;
      HEAP32[$8_1 + 32 >> 2] = 1;
      HEAP32[$8_1 + 36 >> 2] = 0;
      $2_1 = $0_1 + $7_1 | 0;
      $3_1 = $2_1 >>> 0 > $11_1 >>> 0;
      $2_1 = $3_1 ? 0 : $2_1;
      if ($2_1 >>> 0 < $0_1 >>> 0) {
        wasm2js_trap();
      }
      HEAP32[$8_1 + 100 >> 2] = 0;
      HEAP32[$8_1 + 92 >> 2] = 4;
      HEAP32[$8_1 + 96 >> 2] = 0;
      HEAP32[$8_1 + 84 >> 2] = 0;
      HEAP32[$8_1 + 88 >> 2] = 0;
      HEAP32[$8_1 + 80 >> 2] = $2_1 - $0_1;
      $12_1 = $3_1 ? 1 : $10_1;
      HEAP32[$8_1 + 76 >> 2] = $12_1 + $0_1;
      HEAP32[$8_1 + 128 >> 2] = 1e3;
      HEAP32[$8_1 + 120 >> 2] = 0;
      HEAP32[$8_1 + 124 >> 2] = 0;
      HEAP32[$8_1 + 116 >> 2] = $0_1;
      HEAP32[$8_1 + 112 >> 2] = $12_1;
      HEAP32[$8_1 + 132 >> 2] = 0;
      HEAP32[$8_1 + 136 >> 2] = 0;
      HEAP32[$8_1 + 104 >> 2] = 2;
      $13_1 = $8_1 + 88 | 0;
      $2_1 = $8_1 + 104 | 0;
      $54($2_1);
      $55($8_1 + 24 | 0, $2_1);
      block4: {
        if (HEAPU8[$8_1 + 25 | 0] == 91 ? HEAPU8[$8_1 + 24 | 0] : 0) {
          HEAP32[$8_1 + 152 >> 2] = 0;
          HEAP32[$8_1 + 144 >> 2] = 0;
          HEAP32[$8_1 + 148 >> 2] = 4;
          $56($2_1, 91);
          $5_1 = HEAP32[$8_1 + 104 >> 2];
          block3: {
            if (($5_1 | 0) == 2) {
              block: {
                $3_1 = 4;
                $7_1 = 0;
                $4_1 = 0;
                $2_1 = 1;
                block1: {
                  while (1) {
                    block2: {
                      $9_1 = $8_1 + 104 | 0;
                      $2_1 = $57($9_1, $2_1 & 1, 93);
                      $5_1 = HEAP32[$8_1 + 104 >> 2];
                      if (($5_1 | 0) != 2) {
                        break block;
                      }
                      if (!$2_1) {
                        break block1;
                      }
                      $55($8_1, $9_1);
                      $10_1 = HEAP32[$8_1 + 120 >> 2];
                      $59($8_1 + 176 | 0, $9_1);
                      if (HEAPU8[$8_1 + 187 | 0] == 2) {
                        break block2;
                      }
                      $2_1 = 0;
                      if ($7_1 >>> 0 > 1e3) {
                        continue;
                      }
                      $11_1 = HEAP32[$8_1 + 120 >> 2];
                      $9_1 = $11_1 >>> 0 > $0_1 >>> 0 | $10_1 >>> 0 > $11_1 >>> 0;
                      if (HEAP32[$8_1 + 144 >> 2] == ($7_1 | 0)) {
                        $184($8_1 + 144 | 0, 4, 8);
                        $3_1 = HEAP32[$8_1 + 148 >> 2];
                      }
                      $5_1 = ($7_1 << 3) + $3_1 | 0;
                      HEAP32[$5_1 + 4 >> 2] = $9_1 ? 0 : $11_1 - $10_1 | 0;
                      HEAP32[$5_1 >> 2] = $9_1 ? 1 : $10_1 + $12_1 | 0;
                      $7_1 = $7_1 + 1 | 0;
                      HEAP32[$8_1 + 152 >> 2] = $7_1;
                      $4_1 = $4_1 + 8 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $7_1 = HEAP32[$8_1 + 180 >> 2];
                  $5_1 = HEAP32[$8_1 + 176 >> 2];
                  break block3;
                }
                $58($8_1 + 16 | 0, $9_1);
                $5_1 = HEAP32[$8_1 + 16 >> 2];
                if (($5_1 | 0) != 2) {
                  $7_1 = HEAP32[$8_1 + 20 >> 2];
                  break block3;
                }
                if (HEAP32[$8_1 + 144 >> 2] == -2147483648) {
                  $5_1 = $3_1;
                  break block3;
                }
                if (!$7_1) {
                  $61($8_1 + 176 | 0, 101712257, 0);
                  break block4;
                }
                if ($7_1 >>> 0 > 1e3) {
                  HEAP32[$8_1 + 176 >> 2] = -2147483646;
                  HEAP8[$8_1 + 180 | 0] = 8;
                  break block4;
                }
                $46($8_1 + 144 | 0, $7_1 - 1 | 0);
                if ($1_1) {
                  $0_1 = 10 - HEAP32[$8_1 + 144 >> 2] | 0;
                  if ((($0_1 >>> 0 <= 10 ? $0_1 : 0) + $1_1 | 0) + 1 >>> 0 >= 256) {
                    HEAP32[$8_1 + 176 >> 2] = -2147483646;
                    HEAP8[$8_1 + 180 | 0] = 6;
                    break block4;
                  }
                }
                $1_1 = $7_1 & 536870911;
                $8($8_1 + 8 | 0, $1_1, 4, 16);
                HEAP32[$8_1 + 172 >> 2] = 0;
                $0_1 = HEAP32[$8_1 + 12 >> 2];
                HEAP32[$8_1 + 164 >> 2] = HEAP32[$8_1 + 8 >> 2];
                HEAP32[$8_1 + 168 >> 2] = $0_1;
                $6($8_1 + 164 | 0, 0, $1_1, 16);
                $0_1 = HEAP32[$8_1 + 172 >> 2];
                $2_1 = $0_1 + $1_1 | 0;
                $0_1 = HEAP32[$8_1 + 168 >> 2] + ($0_1 << 4) | 0;
                while (1) {
                  if ($4_1) {
                    $60($8_1 + 176 | 0, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], $8_1 + 32 | 0, $8_1 + 76 | 0);
                    $1_1 = HEAP32[$8_1 + 188 >> 2];
                    HEAP32[$0_1 + 8 >> 2] = HEAP32[$8_1 + 184 >> 2];
                    HEAP32[$0_1 + 12 >> 2] = $1_1;
                    $1_1 = HEAP32[$8_1 + 180 >> 2];
                    HEAP32[$0_1 >> 2] = HEAP32[$8_1 + 176 >> 2];
                    HEAP32[$0_1 + 4 >> 2] = $1_1;
                    $0_1 = $0_1 + 16 | 0;
                    $4_1 = $4_1 - 8 | 0;
                    $3_1 = $3_1 + 8 | 0;
                    continue;
                  }
                  break;
                }
                ;
                $0_1 = HEAP32[$8_1 + 168 >> 2];
                HEAP32[$8_1 + 180 >> 2] = HEAP32[$8_1 + 164 >> 2];
                HEAP32[$8_1 + 184 >> 2] = $0_1;
                HEAP32[$8_1 + 188 >> 2] = $2_1;
                HEAP32[$8_1 + 176 >> 2] = -2147483647;
                break block4;
              }
            }
            $7_1 = HEAP32[$8_1 + 108 >> 2];
          }
          $0_1 = $5_1 & 1;
          $61($8_1 + 176 | 0, $0_1 ? 144 : 140, $0_1 ? 1e3 : $7_1);
          break block4;
        }
        $60($8_1 + 176 | 0, $12_1, $0_1, $8_1 + 32 | 0, $8_1 + 76 | 0);
      }
      $1_1 = HEAP32[$13_1 + 8 >> 2];
      HEAP32[$8_1 + 152 >> 2] = $1_1;
      $0_1 = HEAP32[$13_1 + 4 >> 2];
      HEAP32[$8_1 + 144 >> 2] = HEAP32[$13_1 >> 2];
      HEAP32[$8_1 + 148 >> 2] = $0_1;
      if ($1_1) {
        $12(HEAP32[$8_1 + 148 >> 2], $1_1);
        $0_1 = 4;
      } else {
        block10: {
          block8: {
            switch (HEAP32[$8_1 + 176 >> 2] - -2147483648 | 0) {
              case 2:
                $0_1 = 0;
                $1_1 = HEAPU8[$8_1 + 180 | 0];
                block9: {
                  while (1) {
                    if (($0_1 | 0) != 12) {
                      if (($1_1 | 0) == HEAPU8[$0_1 + 262188 | 0]) {
                        break block9;
                      }
                      $0_1 = $0_1 + 1 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $13(12);
                  $0_1 = 2;
                  break block10;
                }
                $13($0_1);
                $0_1 = 2;
                break block10;
              case 1:
                $15(HEAP32[$8_1 + 184 >> 2], HEAP32[$8_1 + 188 >> 2]);
                $0_1 = 1;
                break block10;
              case 0:
                $0_1 = HEAP32[$8_1 + 188 >> 2];
                $49(268188, 26, HEAP32[$8_1 + 184 >> 2], $0_1, 271384);
                $0_1 = HEAP32[67848] + ($0_1 ^ -1) << 8 | 3;
                break block10;
              default:
                break block8;
            }
            ;
          }
          $0_1 = HEAP32[$8_1 + 188 >> 2];
          HEAP32[$8_1 + 112 >> 2] = HEAP32[$8_1 + 184 >> 2];
          HEAP32[$8_1 + 116 >> 2] = $0_1;
          $0_1 = HEAP32[$8_1 + 180 >> 2];
          HEAP32[$8_1 + 104 >> 2] = HEAP32[$8_1 + 176 >> 2];
          HEAP32[$8_1 + 108 >> 2] = $0_1;
          $15($8_1 + 104 | 0, 1);
          $0_1 = 0;
        }
      }
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $8_1 + 192 | 0;
      return $0_1 | 0;
    }
    function $54($0_1) {
      if ($113(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 268432, 3)) {
        HEAP8[$0_1 + 33 | 0] = 1;
        HEAP32[$0_1 + 16 >> 2] = 3;
      }
    }
    function $55($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $129($1_1);
      $2_1 = HEAP32[$1_1 + 16 >> 2];
      $3_1 = HEAP32[$1_1 + 12 >> 2];
      if ($2_1 >>> 0 < $3_1 >>> 0) {
        $1_1 = HEAPU8[HEAP32[$1_1 + 8 >> 2] + $2_1 | 0];
      } else {
        $1_1 = 0;
      }
      HEAP8[$0_1 + 1 | 0] = $1_1;
      HEAP8[$0_1 | 0] = $2_1 >>> 0 < $3_1 >>> 0;
    }
    function $56($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $2_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($2_1 >>> 0 > 32) {
            break block;
          }
        }
        $2_1 = $131($0_1);
      }
      if (($2_1 & 255) != ($1_1 & 255)) {
        $132($0_1);
        return;
      }
      $1_1 = HEAP32[$0_1 + 20 >> 2];
      if ($1_1 >>> 0 >= HEAPU32[$0_1 + 24 >> 2]) {
        $157($0_1, 1, $0_1);
      } else {
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
      }
    }
    function $57($0_1, $1_1, $2_1) {
      if (($129($0_1) & 255) == ($2_1 & 255)) {
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
        HEAP32[$0_1 + 20 >> 2] = HEAP32[$0_1 + 20 >> 2] - 1;
        return 0;
      }
      if (!$1_1) {
        block: {
          $1_1 = HEAP32[$0_1 + 16 >> 2];
          if ($1_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
            $2_1 = $1_1;
            $1_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 8 >> 2] | 0] == 44;
            HEAP32[$0_1 + 16 >> 2] = $2_1 + $1_1;
            if ($1_1) {
              break block;
            }
          }
          $132($0_1);
          return 0;
        }
      }
      return HEAP32[$0_1 >> 2] == 2;
    }
    function $58($0_1, $1_1) {
      $129($1_1);
      if (HEAPU32[$1_1 + 16 >> 2] < HEAPU32[$1_1 + 12 >> 2]) {
        $132($1_1);
      }
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
    }
    function $59($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $130($2_1 + 4 | 0, $1_1);
      $3_1 = HEAP32[$1_1 >> 2];
      if (($3_1 | 0) != 2) {
        $1_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP8[$0_1 + 11 | 0] = 2;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $3_1;
      } else {
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
        $1_1 = HEAP32[$2_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $2_1 + 16 | 0;
    }
    function $60($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 144 | 0;
      global$0 = $5_1;
      $100($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1, 262144);
      if (HEAP32[$5_1 + 52 >> 2] != -2147483647) {
        $42($0_1 + 4 | 0, HEAP32[$5_1 + 104 >> 2], HEAP32[$5_1 + 108 >> 2]);
        HEAP32[$0_1 >> 2] = -2147483648;
      } else {
        $128($0_1, $5_1 + 8 | 0, $1_1, $2_1);
      }
      global$0 = $5_1 + 144 | 0;
    }
    function $61($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $4_1 = $3_1 + 4 | 0;
      $85($4_1, $1_1, $2_1);
      $128($0_1, $4_1, 1, 0);
      global$0 = $3_1 + 48 | 0;
    }
    function $62($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0;
      $2_1 = global$0 - 432 | 0;
      global$0 = $2_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      block19: {
        block17: {
          block18: {
            HEAP32[67842] = -1;
            $25();
            $6_1 = HEAPU32[67845] < $0_1 >>> 0;
            $18($2_1 + 240 | 0, $6_1 ? 1 : HEAP32[67844], $6_1 ? 0 : $0_1);
            HEAP16[$2_1 + 284 >> 1] = 1;
            HEAP32[$2_1 + 276 >> 2] = 0;
            HEAP8[$2_1 + 272 | 0] = 1;
            HEAP32[$2_1 + 268 >> 2] = 10;
            HEAP32[$2_1 + 260 >> 2] = 0;
            HEAP32[$2_1 + 248 >> 2] = 10;
            $0_1 = HEAP32[$2_1 + 244 >> 2];
            HEAP32[$2_1 + 280 >> 2] = $0_1;
            HEAP32[$2_1 + 264 >> 2] = $0_1;
            HEAP32[$2_1 + 256 >> 2] = $0_1;
            HEAP32[$2_1 + 252 >> 2] = HEAP32[$2_1 + 240 >> 2];
            $0_1 = $2_1 + 248 | 0;
            $1($2_1 + 232 | 0, $0_1);
            $17_1 = HEAP32[$2_1 + 236 >> 2];
            $18_1 = HEAP32[$2_1 + 232 >> 2];
            $1($2_1 + 224 | 0, $0_1);
            $19_1 = HEAP32[$2_1 + 228 >> 2];
            $27_1 = HEAP32[$2_1 + 224 >> 2];
            $1($2_1 + 216 | 0, $0_1);
            $6_1 = HEAP32[$2_1 + 220 >> 2];
            $3_1 = HEAP32[$2_1 + 216 >> 2];
            $1($2_1 + 208 | 0, $0_1);
            $14_1 = HEAP32[$2_1 + 212 >> 2];
            $15_1 = HEAP32[$2_1 + 208 >> 2];
            $1($2_1 + 200 | 0, $0_1);
            $4_1 = HEAP32[$2_1 + 204 >> 2];
            $5_1 = HEAP32[$2_1 + 200 >> 2];
            $3($2_1 + 192 | 0, $0_1);
            $12_1 = HEAP32[$2_1 + 196 >> 2];
            $11_1 = HEAP32[$2_1 + 192 >> 2];
            $3($2_1 + 184 | 0, $0_1);
            $28_1 = HEAP32[$2_1 + 188 >> 2];
            $20_1 = HEAP32[$2_1 + 184 >> 2];
            $3($2_1 + 176 | 0, $0_1);
            $29_1 = HEAP32[$2_1 + 180 >> 2];
            $21_1 = HEAP32[$2_1 + 176 >> 2];
            $3($2_1 + 168 | 0, $0_1);
            $30_1 = HEAP32[$2_1 + 172 >> 2];
            $22_1 = HEAP32[$2_1 + 168 >> 2];
            $3($2_1 + 160 | 0, $0_1);
            $31_1 = HEAP32[$2_1 + 164 >> 2];
            $23_1 = HEAP32[$2_1 + 160 >> 2];
            $3($2_1 + 152 | 0, $0_1);
            $24_1 = HEAP32[$2_1 + 156 >> 2];
            $13_1 = HEAP32[$2_1 + 152 >> 2];
            $3($2_1 + 144 | 0, $0_1);
            $32_1 = HEAP32[$2_1 + 148 >> 2];
            $16_1 = HEAP32[$2_1 + 144 >> 2];
            block2: {
              if ($6_1) {
                if ($11_1) {
                  block: {
                    $63($2_1 + 300 | 0, $3_1, $6_1, 32);
                    while (1) {
                      block1: {
                        $64($2_1 + 136 | 0, $2_1 + 300 | 0);
                        $6_1 = HEAP32[$2_1 + 136 >> 2];
                        if (!$6_1) {
                          break block;
                        }
                        $0_1 = $2_1 + 368 | 0;
                        $3_1 = HEAP32[$2_1 + 140 >> 2];
                        $65($0_1, $6_1, $3_1, 269051, 2);
                        $66($2_1 + 356 | 0, $0_1);
                        if (HEAP32[$2_1 + 356 >> 2] != 1) {
                          if ($24($11_1, $12_1, $6_1, $3_1)) {
                            break block1;
                          }
                          continue;
                        }
                        $8_1 = HEAP32[$2_1 + 364 >> 2];
                        $67($2_1 + 128 | 0, $6_1, HEAP32[$2_1 + 360 >> 2], $11_1, $12_1);
                        $0_1 = HEAP32[$2_1 + 128 >> 2];
                        if (!$0_1) {
                          continue;
                        }
                        $68($2_1 + 340 | 0, $0_1, HEAP32[$2_1 + 132 >> 2], 46);
                        $0_1 = HEAP32[$2_1 + 340 >> 2];
                        if (!$0_1) {
                          continue;
                        }
                        $6_1 = $24(HEAP32[$2_1 + 348 >> 2], HEAP32[$2_1 + 352 >> 2], $6_1 + $8_1 | 0, $3_1 - $8_1 | 0);
                        $3_1 = HEAP32[$2_1 + 344 >> 2];
                        if (!$3_1 | !$6_1) {
                          continue;
                        }
                        while (1) {
                          if (!$3_1) {
                            break block1;
                          }
                          $3_1 = $3_1 - 1 | 0;
                          $6_1 = HEAPU8[$0_1 | 0];
                          $0_1 = $0_1 + 1 | 0;
                          if (($6_1 | 0) == 45 | ($6_1 - 58 & 255) >>> 0 > 245 | ($6_1 | 0) == 95 | (($6_1 & 223) - 91 & 255) >>> 0 >= 230) {
                            continue;
                          }
                          break;
                        }
                        ;
                        continue;
                      }
                      break;
                    }
                    ;
                    HEAP32[$2_1 + 296 >> 2] = $12_1;
                    HEAP32[$2_1 + 292 >> 2] = $11_1;
                    $33_1 = 1;
                    $0_1 = 2;
                    break block2;
                  }
                }
                $0_1 = 1;
              } else {
                $0_1 = 0;
              }
            }
            $6_1 = $0_1;
            HEAP32[$2_1 + 288 >> 2] = $6_1;
            $0_1 = $2_1 + 368 | 0;
            $65($0_1, $5_1, $4_1, 269060, 3);
            $25_1 = $2_1 + 300 | 0;
            $66($25_1, $0_1);
            $26_1 = HEAP32[$2_1 + 300 >> 2] ? HEAP32[$2_1 + 304 >> 2] + 3 | 0 : 0;
            $69($2_1 + 120 | 0, $26_1, $5_1, $4_1);
            $3_1 = HEAP32[$2_1 + 120 >> 2];
            block3: {
              if ($3_1) {
                $8_1 = HEAP32[$2_1 + 124 >> 2];
                HEAP32[$2_1 + 396 >> 2] = 0;
                HEAP32[$2_1 + 388 >> 2] = $3_1;
                HEAP32[$2_1 + 380 >> 2] = $3_1;
                HEAP32[$2_1 + 376 >> 2] = 35;
                HEAP32[$2_1 + 368 >> 2] = 47;
                HEAP32[$2_1 + 372 >> 2] = 63;
                HEAP32[$2_1 + 384 >> 2] = $8_1;
                HEAP32[$2_1 + 392 >> 2] = $3_1 + $8_1;
                $70($25_1, $0_1);
                $8_1 = 1;
                if (HEAP32[$2_1 + 300 >> 2] != 1) {
                  break block3;
                }
                $71($0_1, $5_1, $4_1, HEAP32[$2_1 + 304 >> 2] + $26_1 | 0);
                $4_1 = HEAP32[$2_1 + 372 >> 2];
                $5_1 = HEAP32[$2_1 + 368 >> 2];
                $3_1 = HEAP32[$2_1 + 376 >> 2];
                $0_1 = HEAP32[$2_1 + 380 >> 2];
                HEAP16[$2_1 + 404 >> 1] = 1;
                HEAP32[$2_1 + 400 >> 2] = $0_1;
                HEAP32[$2_1 + 392 >> 2] = 0;
                HEAP32[$2_1 + 396 >> 2] = 0;
                HEAP32[$2_1 + 388 >> 2] = $0_1 + $3_1;
                HEAP32[$2_1 + 384 >> 2] = $3_1;
                HEAP32[$2_1 + 380 >> 2] = $0_1;
                HEAP32[$2_1 + 376 >> 2] = $3_1;
                HEAP32[$2_1 + 368 >> 2] = 63;
                HEAP32[$2_1 + 372 >> 2] = 35;
                $7_1 = $2_1 + 384 | 0;
                block6: {
                  block5: {
                    while (1) {
                      block4: {
                        $72($2_1 + 112 | 0, $7_1);
                        $0_1 = HEAP32[$2_1 + 116 >> 2];
                        if (($0_1 | 0) == 1114112) {
                          break block4;
                        }
                        $8_1 = HEAP32[$2_1 + 112 >> 2];
                        if (!$73($2_1 + 368 | 0, 2, $0_1)) {
                          continue;
                        }
                        break block5;
                      }
                      break;
                    }
                    ;
                    $3_1 = 0;
                    if (HEAPU8[$2_1 + 405 | 0]) {
                      break block6;
                    }
                    if (HEAPU8[$2_1 + 404 | 0] == 1) {
                      $8_1 = HEAP32[$2_1 + 400 >> 2];
                      $7_1 = HEAP32[$2_1 + 396 >> 2];
                    } else {
                      $8_1 = HEAP32[$2_1 + 400 >> 2];
                      $7_1 = HEAP32[$2_1 + 396 >> 2];
                      if (($8_1 | 0) == ($7_1 | 0)) {
                        break block6;
                      }
                    }
                    $3_1 = HEAP32[$2_1 + 376 >> 2] + $7_1 | 0;
                    $0_1 = $8_1 - $7_1 | 0;
                    break block6;
                  }
                  $0_1 = HEAP32[$2_1 + 396 >> 2];
                  $3_1 = $0_1 + $3_1 | 0;
                  $0_1 = $8_1 - $0_1 | 0;
                }
                $7_1 = $3_1 ? $0_1 : 0;
                $8_1 = $3_1 ? $3_1 : 1;
              } else {
                $8_1 = 1;
              }
            }
            if ($24($8_1, $7_1, $18_1, $17_1)) {
              block16: {
                if (!$24($15_1, $14_1, 269053, 7)) {
                  block11: {
                    if ($24($15_1, $14_1, 263040, 4)) {
                      block8: {
                        if (!(!$11_1 | $33_1)) {
                          block7: {
                            if ($19_1) {
                              if ($24($11_1, $12_1, $27_1, $19_1)) {
                                break block7;
                              }
                            } else {
                              if ($20_1) {
                                if ($24($20_1, $28_1, 269040, 11)) {
                                  break block7;
                                }
                              }
                              if ($74($11_1, $12_1, $5_1, $4_1)) {
                                break block7;
                              }
                            }
                            $3_1 = 2;
                            break block8;
                          }
                        }
                        $3_1 = 3;
                        if (!$21_1) {
                          break block8;
                        }
                        $0_1 = $2_1 + 368 | 0;
                        $63($0_1, $21_1, $29_1, 59);
                        $64($2_1 + 104 | 0, $0_1);
                        $0_1 = HEAP32[$2_1 + 104 >> 2];
                        if (!$0_1) {
                          break block8;
                        }
                        $32($2_1 + 96 | 0, $0_1, HEAP32[$2_1 + 108 >> 2]);
                        $0_1 = HEAP32[$2_1 + 96 >> 2];
                        if (!$0_1) {
                          break block8;
                        }
                        if (!$74($0_1, HEAP32[$2_1 + 100 >> 2], 263218, 16)) {
                          break block8;
                        }
                        while (1) {
                          block9: {
                            $64($2_1 + 88 | 0, $2_1 + 368 | 0);
                            $0_1 = HEAP32[$2_1 + 88 >> 2];
                            if (!$0_1) {
                              break block9;
                            }
                            $32($2_1 + 80 | 0, $0_1, HEAP32[$2_1 + 92 >> 2]);
                            $68($2_1 + 300 | 0, HEAP32[$2_1 + 80 >> 2], HEAP32[$2_1 + 84 >> 2], 61);
                            $0_1 = HEAP32[$2_1 + 300 >> 2];
                            if (!$0_1) {
                              continue;
                            }
                            $32($2_1 + 72 | 0, $0_1, HEAP32[$2_1 + 304 >> 2]);
                            if (!$74(HEAP32[$2_1 + 72 >> 2], HEAP32[$2_1 + 76 >> 2], 263234, 7)) {
                              continue;
                            }
                            $32($2_1 - -64 | 0, HEAP32[$2_1 + 308 >> 2], HEAP32[$2_1 + 312 >> 2]);
                            $5_1 = HEAP32[$2_1 + 64 >> 2];
                            $7_1 = HEAP32[$2_1 + 68 >> 2];
                            $4($2_1 + 56 | 0, $5_1, $7_1, 34);
                            $0_1 = HEAP32[$2_1 + 56 >> 2];
                            if ($0_1) {
                              $75($2_1 + 48 | 0, $0_1, HEAP32[$2_1 + 60 >> 2]);
                              $4_1 = HEAP32[$2_1 + 52 >> 2];
                              $0_1 = HEAP32[$2_1 + 48 >> 2];
                            } else {
                              $0_1 = 0;
                            }
                            if ($74($0_1 ? $0_1 : $5_1, $0_1 ? $4_1 : $7_1, 263241, 5)) {
                              continue;
                            }
                            break block8;
                          }
                          break;
                        }
                        ;
                        if ($22_1) {
                          if (!$74($22_1, $30_1, 263246, 8)) {
                            $3_1 = 4;
                            break block8;
                          }
                        }
                        if ($13_1) {
                          block10: {
                            $76($2_1 + 40 | 0, $13_1, $24_1);
                            if (HEAP32[$2_1 + 40 >> 2]) {
                              break block10;
                            }
                            $3_1 = 5;
                            break block8;
                          }
                        }
                        if (!$23_1) {
                          break block11;
                        }
                        $32($2_1 + 32 | 0, $23_1, $31_1);
                        $0_1 = HEAP32[$2_1 + 32 >> 2];
                        block14: {
                          block13: {
                            block12: {
                              $4_1 = HEAP32[$2_1 + 36 >> 2];
                              switch ($4_1 | 0) {
                                case 0:
                                  break block11;
                                case 1:
                                  break block12;
                                default:
                                  break block13;
                              }
                              ;
                            }
                            $3_1 = HEAPU8[$0_1 | 0];
                            switch ($3_1 - 43 | 0) {
                              case 0:
                              case 2:
                                break block11;
                              default:
                                break block14;
                            }
                            ;
                          }
                          $3_1 = HEAPU8[$0_1 | 0];
                        }
                        $5_1 = ($3_1 & 255) == 43;
                        $3_1 = $0_1 + $5_1 | 0;
                        block15: {
                          $0_1 = $4_1 - $5_1 | 0;
                          if ($0_1 >>> 0 >= 17) {
                            while (1) {
                              if (!$0_1) {
                                break block15;
                              }
                              $5_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($9_1, 0, 10);
                              $7_1 = i64toi32_i32$HIGH_BITS;
                              $4_1 = $7_1 + _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($10_1, 0, 10) | 0;
                              $9_1 = $2_1 + 16 | 0;
                              HEAP32[$9_1 >> 2] = $5_1;
                              HEAP32[$9_1 + 4 >> 2] = $4_1;
                              $11_1 = i64toi32_i32$HIGH_BITS;
                              $4_1 = $11_1 + (($4_1 | 0) == ($7_1 | 0) & $5_1 >>> 0 > $5_1 >>> 0 | $4_1 >>> 0 < $7_1 >>> 0) | 0;
                              HEAP32[$9_1 + 8 >> 2] = $4_1;
                              HEAP32[$9_1 + 12 >> 2] = $4_1 >>> 0 < $11_1 >>> 0;
                              $4_1 = HEAPU8[$3_1 | 0] - 48 | 0;
                              if (HEAP32[$2_1 + 24 >> 2] | HEAP32[$2_1 + 28 >> 2] | $4_1 >>> 0 > 9) {
                                break block11;
                              }
                              $3_1 = $3_1 + 1 | 0;
                              $0_1 = $0_1 - 1 | 0;
                              $5_1 = HEAP32[$2_1 + 20 >> 2];
                              $7_1 = HEAP32[$2_1 + 16 >> 2];
                              $9_1 = $4_1 + $7_1 | 0;
                              $10_1 = $9_1 >>> 0 < $4_1 >>> 0 ? $5_1 + 1 | 0 : $5_1;
                              if (($10_1 | 0) == ($5_1 | 0) & $7_1 >>> 0 <= $9_1 >>> 0 | $5_1 >>> 0 < $10_1 >>> 0) {
                                continue;
                              }
                              break block11;
                            }
                          } else {
                            while (1) {
                              if (!$0_1) {
                                break block15;
                              }
                              $4_1 = HEAPU8[$3_1 | 0] - 48 | 0;
                              if ($4_1 >>> 0 > 9) {
                                break block11;
                              }
                              $3_1 = $3_1 + 1 | 0;
                              $0_1 = $0_1 - 1 | 0;
                              $10_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($9_1, $10_1, 10);
                              $9_1 = $4_1 + $10_1 | 0;
                              $4_1 = i64toi32_i32$HIGH_BITS;
                              $10_1 = $9_1 >>> 0 < $10_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
                              continue;
                            }
                          }
                        }
                        if (!$10_1 & $1_1 >>> 0 >= $9_1 >>> 0) {
                          break block11;
                        }
                        $3_1 = 7;
                      }
                    } else {
                      $3_1 = 1;
                    }
                    $77($2_1 + 368 | 0, $3_1, $2_1 + 288 | 0);
                    $7_1 = HEAPU16[$2_1 + 416 >> 1];
                    $1_1 = HEAP32[$2_1 + 412 >> 2];
                    $4_1 = HEAP32[$2_1 + 408 >> 2];
                    $5_1 = HEAP32[$2_1 + 404 >> 2];
                    $8_1 = HEAP32[$2_1 + 400 >> 2];
                    $6_1 = HEAP32[$2_1 + 372 >> 2];
                    $0_1 = HEAP32[$2_1 + 368 >> 2];
                    break block16;
                  }
                }
                if ($24($15_1, $14_1, 269053, 7)) {
                  $1_1 = 0;
                  $5_1 = $16_1 ? $32_1 : 0;
                  $4_1 = 1;
                  $8_1 = $16_1 ? $16_1 : 1;
                  $9_1 = HEAP32[$2_1 + 288 >> 2];
                  $10_1 = HEAP32[$2_1 + 292 >> 2];
                  $7_1 = 204;
                  $11_1 = 1;
                  $3_1 = 0;
                  $0_1 = 0;
                  $13_1 = 0;
                  break block17;
                }
                if ($13_1) {
                  $76($2_1 + 8 | 0, $13_1, $24_1);
                  $3_1 = HEAP32[$2_1 + 12 >> 2];
                  $12_1 = HEAP32[$2_1 + 8 >> 2];
                } else {
                  $12_1 = 0;
                }
                $9_1 = HEAP32[$2_1 + 292 >> 2];
                $10_1 = HEAP32[$2_1 + 296 >> 2];
                break block18;
              }
            } else {
              $1_1 = 0;
              HEAP32[$2_1 + 348 >> 2] = 0;
              HEAP32[$2_1 + 340 >> 2] = 0;
              HEAP32[$2_1 + 344 >> 2] = 1;
              HEAP32[$2_1 + 320 >> 2] = $17_1;
              HEAP32[$2_1 + 316 >> 2] = $18_1;
              HEAP32[$2_1 + 312 >> 2] = 14;
              HEAP32[$2_1 + 308 >> 2] = 268911;
              HEAP32[$2_1 + 304 >> 2] = 29;
              HEAP32[$2_1 + 300 >> 2] = 268471;
              $50($2_1 + 300 | 0, 3, 3, 0, $2_1, $2_1 + 340 | 0);
              $7_1 = 404;
              HEAP16[$2_1 + 416 >> 1] = 404;
              HEAP32[$2_1 + 368 >> 2] = 0;
              $4_1 = 1;
              HEAP32[$2_1 + 408 >> 2] = 1;
              HEAP32[$2_1 + 400 >> 2] = 1;
              HEAP32[$2_1 + 404 >> 2] = 0;
              $0_1 = HEAP32[$2_1 + 344 >> 2];
              HEAP32[$2_1 + 388 >> 2] = HEAP32[$2_1 + 340 >> 2];
              HEAP32[$2_1 + 392 >> 2] = $0_1;
              HEAP32[$2_1 + 396 >> 2] = HEAP32[$2_1 + 348 >> 2];
              $0_1 = HEAP32[$2_1 + 292 >> 2];
              HEAP32[$2_1 + 376 >> 2] = HEAP32[$2_1 + 288 >> 2];
              HEAP32[$2_1 + 380 >> 2] = $0_1;
              HEAP32[$2_1 + 384 >> 2] = HEAP32[$2_1 + 296 >> 2];
              $5_1 = 0;
              $8_1 = 1;
              $0_1 = 0;
            }
            HEAP16[$2_1 + 300 >> 1] = HEAPU16[$2_1 + 418 >> 1];
            $3_1 = HEAP32[$2_1 + 388 >> 2];
            $12_1 = HEAP32[$2_1 + 384 >> 2];
            $9_1 = HEAP32[$2_1 + 376 >> 2];
            $10_1 = HEAP32[$2_1 + 380 >> 2];
            if (($0_1 | 0) == 2) {
              break block18;
            }
            $11_1 = HEAP32[$2_1 + 392 >> 2];
            $13_1 = HEAP32[$2_1 + 396 >> 2];
            break block17;
          }
          HEAP32[$2_1 + 412 >> 2] = 0;
          HEAP32[$2_1 + 404 >> 2] = 0;
          HEAP32[$2_1 + 408 >> 2] = 1;
          HEAP32[$2_1 + 380 >> 2] = $9_1;
          HEAP32[$2_1 + 384 >> 2] = $10_1;
          HEAP32[$2_1 + 368 >> 2] = 0;
          HEAP16[$2_1 + 416 >> 1] = 200;
          HEAP32[$2_1 + 396 >> 2] = 0;
          HEAP32[$2_1 + 400 >> 2] = 1;
          HEAP32[$2_1 + 388 >> 2] = 0;
          HEAP32[$2_1 + 392 >> 2] = 1;
          HEAP32[$2_1 + 376 >> 2] = $6_1;
          $21($2_1 + 368 | 0, 1);
          $0_1 = HEAP32[67848];
          $14(271384, $12_1 ? $12_1 : 1, $12_1 ? $3_1 : 0);
          $0_1 = $0_1 << 16 | $6_1;
          break block19;
        }
        HEAP16[$2_1 + 416 >> 1] = $7_1;
        HEAP32[$2_1 + 412 >> 2] = $1_1;
        HEAP32[$2_1 + 408 >> 2] = $4_1;
        HEAP32[$2_1 + 404 >> 2] = $5_1;
        HEAP32[$2_1 + 400 >> 2] = $8_1;
        HEAP32[$2_1 + 396 >> 2] = $13_1;
        HEAP32[$2_1 + 392 >> 2] = $11_1;
        HEAP32[$2_1 + 388 >> 2] = $3_1;
        HEAP32[$2_1 + 384 >> 2] = $12_1;
        HEAP32[$2_1 + 376 >> 2] = $9_1;
        HEAP32[$2_1 + 380 >> 2] = $10_1;
        HEAP32[$2_1 + 372 >> 2] = $6_1;
        HEAP32[$2_1 + 368 >> 2] = $0_1;
        HEAP16[$2_1 + 418 >> 1] = HEAPU16[$2_1 + 300 >> 1];
        $0_1 = $20($2_1 + 368 | 0);
      }
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $2_1 + 432 | 0;
      return $0_1 | 0;
    }
    function $63($0_1, $1_1, $2_1, $3_1) {
      HEAP32[$0_1 + 16 >> 2] = $2_1;
      HEAP32[$0_1 + 12 >> 2] = 0;
      HEAP32[$0_1 + 8 >> 2] = $2_1;
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP8[$0_1 + 24 | 0] = 1;
      HEAP32[$0_1 >> 2] = $3_1;
      HEAP32[$0_1 + 20 >> 2] = $3_1;
      HEAP16[$0_1 + 36 >> 1] = 1;
      HEAP32[$0_1 + 32 >> 2] = $2_1;
      HEAP32[$0_1 + 28 >> 2] = 0;
    }
    function $64($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      if (!HEAPU8[$1_1 + 37 | 0]) {
        block: {
          $4_1 = HEAP32[$1_1 + 4 >> 2];
          $116($3_1 + 4 | 0, $1_1);
          if (HEAP32[$3_1 + 4 >> 2] == 1) {
            $2_1 = HEAP32[$1_1 + 28 >> 2];
            HEAP32[$1_1 + 28 >> 2] = HEAP32[$3_1 + 12 >> 2];
            $4_1 = $2_1 + $4_1 | 0;
            $6_1 = HEAP32[$3_1 + 8 >> 2] - $2_1 | 0;
            break block;
          }
          $4_1 = 0;
          if (HEAPU8[$1_1 + 37 | 0]) {
            break block;
          }
          HEAP8[$1_1 + 37 | 0] = 1;
          if (HEAPU8[$1_1 + 36 | 0] == 1) {
            $5_1 = HEAP32[$1_1 + 32 >> 2];
            $2_1 = HEAP32[$1_1 + 28 >> 2];
          } else {
            $2_1 = HEAP32[$1_1 + 28 >> 2];
            $5_1 = HEAP32[$1_1 + 32 >> 2];
            if (($2_1 | 0) == ($5_1 | 0)) {
              break block;
            }
          }
          $6_1 = $5_1 - $2_1 | 0;
          $4_1 = HEAP32[$1_1 + 4 >> 2] + $2_1 | 0;
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $6_1;
      HEAP32[$0_1 >> 2] = $4_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $65($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
      $8_1 = global$0 - 16 | 0;
      global$0 = $8_1;
      $111($8_1 + 8 | 0, $3_1, $4_1, 0);
      $9_1 = HEAP32[$8_1 + 12 >> 2];
      $5_1 = HEAP32[$8_1 + 8 >> 2];
      $111($8_1, $3_1, $4_1, 1);
      $7_1 = HEAP32[$8_1 >> 2];
      $6_1 = $7_1 >>> 0 < $5_1 >>> 0;
      $7_1 = $6_1 ? $5_1 : $7_1;
      if ($7_1 >>> 0 > $4_1 >>> 0) {
        wasm2js_trap();
      }
      $6_1 = $6_1 ? $9_1 : HEAP32[$8_1 + 4 >> 2];
      $5_1 = $7_1 + $6_1 | 0;
      if ($5_1 >>> 0 < $6_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0) {
        wasm2js_trap();
      }
      block: {
        if ($240($3_1, $3_1 + $6_1 | 0, $7_1)) {
          $5_1 = $4_1 - $7_1 | 0;
          $6_1 = ($5_1 >>> 0 > $7_1 >>> 0 ? $5_1 : $7_1) + 1 | 0;
          $9_1 = -1;
          $17_1 = -1;
          $15_1 = $7_1;
          $12_1 = $4_1;
        } else {
          $5_1 = $112($3_1, $4_1, $6_1, 0);
          $9_1 = $112($3_1, $4_1, $6_1, 1);
          $15_1 = $4_1 - ($5_1 >>> 0 < $9_1 >>> 0 ? $9_1 : $5_1) | 0;
          if (!$6_1) {
            $9_1 = $4_1;
            $6_1 = 0;
            break block;
          }
          $9_1 = $4_1;
          $12_1 = $6_1;
        }
        $13_1 = $12_1;
        $5_1 = $3_1;
        while (1) {
          $12_1 = $10_1;
          $11_1 = HEAPU8[$5_1 | 0];
          $10_1 = $11_1 & 31;
          if (($11_1 & 63) >>> 0 >= 32) {
            $11_1 = 1 << $10_1;
            $14_1 = 0;
          } else {
            $14_1 = 1 << $10_1;
            $11_1 = $14_1 - 1 & 1 >>> 32 - $10_1;
          }
          $10_1 = $12_1 | $14_1;
          $16_1 = $11_1 | $16_1;
          $5_1 = $5_1 + 1 | 0;
          $13_1 = $13_1 - 1 | 0;
          if ($13_1) {
            continue;
          }
          break;
        }
        ;
      }
      HEAP32[$0_1 + 60 >> 2] = $4_1;
      HEAP32[$0_1 + 56 >> 2] = $3_1;
      HEAP32[$0_1 + 52 >> 2] = $2_1;
      HEAP32[$0_1 + 48 >> 2] = $1_1;
      HEAP32[$0_1 + 40 >> 2] = $9_1;
      HEAP32[$0_1 + 36 >> 2] = $17_1;
      HEAP32[$0_1 + 32 >> 2] = $2_1;
      HEAP32[$0_1 + 28 >> 2] = 0;
      HEAP32[$0_1 + 24 >> 2] = $6_1;
      HEAP32[$0_1 + 20 >> 2] = $15_1;
      HEAP32[$0_1 + 16 >> 2] = $7_1;
      HEAP32[$0_1 + 8 >> 2] = $10_1;
      HEAP32[$0_1 + 12 >> 2] = $16_1;
      HEAP32[$0_1 >> 2] = 1;
      global$0 = $8_1 + 16 | 0;
    }
    function $66($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      if (HEAP32[$1_1 >> 2]) {
        $2_1 = $1_1 + 8 | 0;
        $3_1 = HEAP32[$1_1 + 60 >> 2];
        $4_1 = HEAP32[$1_1 + 56 >> 2];
        $6_1 = HEAP32[$1_1 + 52 >> 2];
        $7_1 = HEAP32[$1_1 + 48 >> 2];
        if (HEAP32[$1_1 + 36 >> 2] == -1) {
          $235($0_1, $2_1, $7_1, $6_1, $4_1, $3_1, 1);
        } else {
          $235($0_1, $2_1, $7_1, $6_1, $4_1, $3_1, 0);
        }
      } else {
        $6_1 = HEAPU8[$1_1 + 12 | 0];
        $7_1 = HEAP32[$1_1 + 52 >> 2];
        $8_1 = HEAP32[$1_1 + 48 >> 2];
        $3_1 = HEAP32[$1_1 + 4 >> 2];
        $9_1 = HEAP8[$1_1 + 14 | 0] & 1;
        block: {
          block2: {
            while (1) {
              block1: {
                if ($9_1) {
                  break block;
                }
                HEAP8[$1_1 + 12 | 0] = ($6_1 ^ -1) & 1;
                $69($5_1, $3_1, $8_1, $7_1);
                $2_1 = HEAP32[$5_1 >> 2];
                if (!$2_1) {
                  wasm2js_trap();
                }
                $4_1 = HEAP32[$5_1 + 4 >> 2];
                HEAP32[$5_1 + 8 >> 2] = $2_1;
                HEAP32[$5_1 + 12 >> 2] = $4_1 + $2_1;
                $4_1 = $120($5_1 + 8 | 0);
                if ($6_1 & 1) {
                  break block1;
                }
                if (($4_1 | 0) == 1114112) {
                  break block2;
                }
                $6_1 = 1;
                block3: {
                  if ($4_1 >>> 0 >= 128) {
                    $2_1 = 2;
                    if ($4_1 >>> 0 < 2048) {
                      break block3;
                    }
                    $2_1 = $4_1 >>> 0 < 65536 ? 3 : 4;
                  } else {
                    $2_1 = 1;
                  }
                }
                $3_1 = $2_1 + $3_1 | 0;
                HEAP32[$1_1 + 4 >> 2] = $3_1;
                continue;
              }
              break;
            }
            ;
            HEAP32[$0_1 + 8 >> 2] = $3_1;
            HEAP32[$0_1 + 4 >> 2] = $3_1;
            $10_1 = 1;
            break block;
          }
          HEAP8[$1_1 + 14 | 0] = 1;
        }
        HEAP32[$0_1 >> 2] = $10_1;
      }
      global$0 = $5_1 + 16 | 0;
    }
    function $67($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = $113($3_1, $4_1, $1_1, $2_1);
      HEAP32[$0_1 + 4 >> 2] = $4_1 - $2_1;
      HEAP32[$0_1 >> 2] = $1_1 ? $2_1 + $3_1 | 0 : 0;
    }
    function $68($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      HEAP32[$4_1 + 36 >> 2] = $2_1;
      HEAP32[$4_1 + 32 >> 2] = 0;
      HEAP32[$4_1 + 28 >> 2] = $2_1;
      HEAP32[$4_1 + 24 >> 2] = $1_1;
      HEAP8[$4_1 + 44 | 0] = 1;
      HEAP32[$4_1 + 20 >> 2] = $3_1;
      HEAP32[$4_1 + 40 >> 2] = $3_1;
      $116($4_1 + 8 | 0, $4_1 + 20 | 0);
      if (HEAP32[$4_1 + 8 >> 2]) {
        $3_1 = HEAP32[$4_1 + 12 >> 2];
        $5_1 = $2_1;
        $2_1 = HEAP32[$4_1 + 16 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $5_1 - $2_1;
        HEAP32[$0_1 + 8 >> 2] = $1_1 + $2_1;
        HEAP32[$0_1 + 4 >> 2] = $3_1;
      } else {
        $1_1 = 0;
      }
      HEAP32[$0_1 >> 2] = $1_1;
      global$0 = $4_1 + 48 | 0;
    }
    function $69($0_1, $1_1, $2_1, $3_1) {
      block: {
        if (($1_1 >>> 0 < $3_1 >>> 0 ? HEAP8[$1_1 + $2_1 | 0] > -65 : ($1_1 | 0) == ($3_1 | 0)) ? 0 : $1_1) {
          $2_1 = 0;
          break block;
        }
        $2_1 = $1_1 + $2_1 | 0;
        $1_1 = $3_1 - $1_1 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = $2_1;
    }
    function $70($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $7_1 = $1_1 + 20 | 0;
      $2_1 = HEAP32[$1_1 + 20 >> 2];
      $4_1 = HEAP32[$1_1 + 24 >> 2];
      block: {
        while (1) {
          $8_1 = $4_1;
          $9_1 = $2_1;
          $72($3_1 + 8 | 0, $7_1);
          $5_1 = HEAP32[$3_1 + 12 >> 2];
          $2_1 = 0;
          if (($5_1 | 0) == 1114112) {
            break block;
          }
          $6_1 = HEAP32[$3_1 + 8 >> 2];
          $2_1 = HEAP32[$1_1 + 20 >> 2];
          $4_1 = HEAP32[$1_1 + 24 >> 2];
          if (!$73($1_1, 3, $5_1)) {
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 4 >> 2] = $6_1;
        HEAP32[$0_1 + 8 >> 2] = ($6_1 + $8_1 - ($4_1 + $9_1) | 0) + $2_1;
        $2_1 = 1;
      }
      HEAP32[$0_1 >> 2] = $2_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $71($0_1, $1_1, $2_1, $3_1) {
      if (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? 0 : $3_1) {
        wasm2js_trap();
      }
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $1_1;
      HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
      HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
    }
    function $72($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = HEAP32[$1_1 >> 2];
      $5_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = $120($1_1);
      if (($2_1 | 0) != 1114112) {
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $3_1;
    }
    function $73($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $1_1 = $1_1 << 2;
      while (1) {
        $3_1 = $1_1;
        if ($1_1) {
          $1_1 = $1_1 - 4 | 0;
          $4_1 = HEAP32[$0_1 >> 2];
          $0_1 = $0_1 + 4 | 0;
          if (($2_1 | 0) != ($4_1 | 0)) {
            continue;
          }
        }
        break;
      }
      ;
      return ($3_1 | 0) != 0;
    }
    function $74($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      if (($1_1 | 0) == ($3_1 | 0)) {
        block: {
          while (1) {
            if ($1_1) {
              if (!$188(HEAPU8[$0_1 | 0], HEAPU8[$2_1 | 0])) {
                break block;
              }
              $0_1 = $0_1 + 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              $1_1 = $1_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $4_1 = 1;
        }
      }
      return $4_1;
    }
    function $75($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 12 >> 2] = 34;
      $4_1 = $109($1_1, $2_1, $3_1 + 12 | 0);
      HEAP32[$0_1 + 4 >> 2] = $2_1 - 1;
      HEAP32[$0_1 >> 2] = $4_1 ? $1_1 : 0;
      global$0 = $3_1 + 16 | 0;
    }
    function $76($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      $32($3_1 + 24 | 0, $1_1, $2_1);
      $2_1 = HEAP32[$3_1 + 24 >> 2];
      $4_1 = HEAP32[$3_1 + 28 >> 2];
      $4($3_1 + 16 | 0, $2_1, $4_1, 34);
      $1_1 = HEAP32[$3_1 + 16 >> 2];
      if ($1_1) {
        $75($3_1 + 8 | 0, $1_1, HEAP32[$3_1 + 20 >> 2]);
        $5_1 = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
      } else {
        $1_1 = 0;
      }
      $2_1 = $1_1 ? $1_1 : $2_1;
      $1_1 = $1_1 ? $5_1 : $4_1;
      $4_1 = $171($2_1, $1_1);
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = $4_1 ? $2_1 : 0;
      global$0 = $3_1 + 32 | 0;
    }
    function $77($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 1;
      $1_1 = $1_1 & 255;
      $4_1 = $1_1 << 2;
      HEAP32[$3_1 + 28 >> 2] = HEAP32[$4_1 + 271320 >> 2];
      HEAP32[$3_1 + 24 >> 2] = HEAP32[$4_1 + 271272 >> 2];
      $50($3_1 + 24 | 0, 1, HEAPU8[$1_1 + 271260 | 0], 0, $3_1, $3_1 + 12 | 0);
      HEAP32[$0_1 + 28 >> 2] = HEAP32[$3_1 + 20 >> 2];
      $4_1 = HEAP32[$3_1 + 16 >> 2];
      HEAP32[$0_1 + 20 >> 2] = HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 + 24 >> 2] = $4_1;
      HEAP16[$0_1 + 48 >> 1] = HEAPU16[($1_1 << 1) + 271236 >> 1];
      HEAP32[$0_1 >> 2] = 0;
      HEAP32[$0_1 + 40 >> 2] = 1;
      HEAP32[$0_1 + 44 >> 2] = 0;
      HEAP32[$0_1 + 32 >> 2] = 1;
      HEAP32[$0_1 + 36 >> 2] = 0;
      $1_1 = HEAP32[$2_1 + 4 >> 2];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      HEAP32[$0_1 + 16 >> 2] = HEAP32[$2_1 + 8 >> 2];
      global$0 = $3_1 + 32 | 0;
    }
    function $78($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $4_1 = global$0 - 112 | 0;
      global$0 = $4_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $6_1 = HEAPU32[67845] < $1_1 >>> 0;
      $7_1 = $6_1 ? 0 : $1_1;
      if ($7_1 >>> 0 < $0_1 >>> 0) {
        wasm2js_trap();
      }
      $16_1 = 1;
      $1_1 = $4_1 + 96 | 0;
      $13_1 = $6_1 ? 1 : HEAP32[67844];
      $79($1_1, $13_1 + $0_1 | 0, $7_1 - $0_1 | 0, $3_1 - (($3_1 | 0) != 0) | 0);
      HEAP32[$4_1 + 4 >> 2] = -2147483648;
      $80($4_1 + 32 | 0, $1_1, $4_1 + 4 | 0);
      $12_1 = HEAP32[$4_1 + 40 >> 2];
      $8_1 = HEAP32[$4_1 + 44 >> 2];
      block12: {
        block: {
          block8: {
            if (HEAP32[$4_1 + 32 >> 2]) {
              $5_1 = HEAP32[$4_1 + 36 >> 2];
            } else {
              HEAP32[$4_1 + 56 >> 2] = 1e3;
              HEAP32[$4_1 + 48 >> 2] = 0;
              HEAP32[$4_1 + 52 >> 2] = 0;
              HEAP32[$4_1 + 44 >> 2] = $0_1;
              HEAP32[$4_1 + 40 >> 2] = $13_1;
              HEAP32[$4_1 + 60 >> 2] = 0;
              HEAP32[$4_1 + 64 >> 2] = 0;
              HEAP32[$4_1 + 32 >> 2] = 2;
              if (($81($4_1 + 32 | 0) | 0) != 2) {
                break block;
              }
              $17_1 = $4_1 + 89 | 0;
              $18_1 = $4_1 + 105 | 0;
              $1_1 = 1;
              block4: {
                block2: {
                  block3: {
                    while (1) {
                      block1: {
                        $14_1 = $4_1 + 96 | 0;
                        $15_1 = $4_1 + 32 | 0;
                        $82($14_1, $15_1, $1_1 & 1);
                        $9_1 = HEAPU8[$4_1 + 104 | 0];
                        if (($9_1 | 0) == 3) {
                          break block;
                        }
                        HEAP16[$4_1 + 76 >> 1] = HEAPU8[$18_1 | 0] | HEAPU8[$18_1 + 1 | 0] << 8;
                        HEAP8[$4_1 + 78 | 0] = HEAPU8[$18_1 + 2 | 0];
                        if (($9_1 | 0) == 2) {
                          break block1;
                        }
                        $10_1 = HEAP32[$4_1 + 100 >> 2];
                        $7_1 = HEAP32[$4_1 + 96 >> 2];
                        $1_1 = HEAPU16[$4_1 + 76 >> 1];
                        HEAP8[$17_1 | 0] = $1_1;
                        HEAP8[$17_1 + 1 | 0] = $1_1 >>> 8;
                        HEAP8[$17_1 + 2 | 0] = HEAPU8[$4_1 + 78 | 0];
                        HEAP8[$4_1 + 88 | 0] = $9_1;
                        HEAP32[$4_1 + 80 >> 2] = $7_1;
                        HEAP32[$4_1 + 84 >> 2] = $10_1;
                        $59($14_1, $15_1);
                        $11_1 = HEAPU8[$4_1 + 107 | 0] == 2 ? $11_1 & 16777215 | 33554432 : HEAP32[$4_1 + 104 >> 2];
                        if (($11_1 & -16777216) == 33554432) {
                          break block;
                        }
                        $1_1 = HEAP32[$4_1 + 96 >> 2];
                        $6_1 = HEAP32[$4_1 + 100 >> 2];
                        if ($83($4_1 + 80 | 0, 263363, 7)) {
                          break block2;
                        }
                        $1_1 = -24;
                        while (1) {
                          if ($1_1) {
                            $6_1 = $1_1 + 267748 | 0;
                            $7_1 = $1_1 + 267744 | 0;
                            $1_1 = $1_1 + 8 | 0;
                            if (!$83($4_1 + 80 | 0, HEAP32[$7_1 >> 2], HEAP32[$6_1 >> 2])) {
                              continue;
                            }
                            break block3;
                          }
                          break;
                        }
                        ;
                        $5_1 = HEAP32[$4_1 + 48 >> 2];
                        $1_1 = 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $1_1 = 0;
                    $10_1 = $5_1;
                    break block4;
                  }
                  $1_1 = 0;
                  $10_1 = $5_1;
                  break block4;
                }
                if (($11_1 & 255) != 5) {
                  break block;
                }
                $10_1 = HEAP32[$4_1 + 48 >> 2];
              }
              $9_1 = HEAP32[67848];
              $7_1 = $0_1 >>> 0 < $5_1 >>> 0;
              $14(271384, $7_1 ? 1 : $13_1, $7_1 ? 0 : $5_1);
              block7: {
                block6: {
                  if ($1_1) {
                    block5: {
                      $17(271384, 269277, 269289);
                      $79($4_1 + 32 | 0, $1_1, $6_1, $3_1);
                      if (HEAP32[$4_1 + 32 >> 2] == -2147483647) {
                        break block5;
                      }
                      HEAP32[$4_1 + 24 >> 2] = HEAP32[$4_1 + 40 >> 2];
                      $1_1 = HEAP32[$4_1 + 36 >> 2];
                      HEAP32[$4_1 + 16 >> 2] = HEAP32[$4_1 + 32 >> 2];
                      HEAP32[$4_1 + 20 >> 2] = $1_1;
                      break block6;
                    }
                  } else {
                    if (!$8_1) {
                      break block7;
                    }
                    $17(271384, 269277, 269289);
                  }
                  HEAP32[$4_1 + 24 >> 2] = 0;
                  HEAP32[$4_1 + 16 >> 2] = 0;
                  HEAP32[$4_1 + 20 >> 2] = 4;
                }
                $80($4_1 + 32 | 0, $4_1 + 16 | 0, $4_1 + 4 | 0);
                $1_1 = HEAP32[$4_1 + 44 >> 2];
                $3_1 = HEAP32[$4_1 + 40 >> 2];
                $5_1 = HEAP32[$4_1 + 36 >> 2];
                if (HEAP32[$4_1 + 32 >> 2]) {
                  $8_1 = $1_1;
                  $12_1 = $3_1;
                  break block8;
                }
                $7_1 = Math_imul($8_1, 20);
                $14_1 = $7_1 + $12_1 | 0;
                $15_1 = Math_imul($1_1, 20) + $3_1 | 0;
                $11_1 = 0;
                $8_1 = $12_1;
                $5_1 = $3_1;
                while (1) {
                  block11: {
                    block10: {
                      if ($3_1) {
                        block9: {
                          label2: while (1) {
                            if (($5_1 | 0) == ($15_1 | 0)) {
                              break block9;
                            }
                            HEAP32[$4_1 + 48 >> 2] = HEAP32[$5_1 + 16 >> 2];
                            $1_1 = HEAP32[$5_1 + 12 >> 2];
                            HEAP32[$4_1 + 40 >> 2] = HEAP32[$5_1 + 8 >> 2];
                            HEAP32[$4_1 + 44 >> 2] = $1_1;
                            $1_1 = HEAP32[$5_1 + 4 >> 2];
                            HEAP32[$4_1 + 32 >> 2] = HEAP32[$5_1 >> 2];
                            HEAP32[$4_1 + 36 >> 2] = $1_1;
                            $5_1 = $5_1 + 20 | 0;
                            $1_1 = $7_1;
                            $6_1 = $12_1;
                            while (1) {
                              if ($1_1) {
                                $84($4_1 + 80 | 0, $6_1);
                                $84($4_1 + 96 | 0, $4_1 + 32 | 0);
                                if (wasm2js_i32$0 = $24(HEAP32[$4_1 + 84 >> 2], HEAP32[$4_1 + 88 >> 2], HEAP32[$4_1 + 100 >> 2], HEAP32[$4_1 + 104 >> 2]), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[$4_1 + 92 | 0] == HEAPU8[$4_1 + 108 | 0], wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                                  continue label2;
                                }
                                $6_1 = $6_1 + 20 | 0;
                                $1_1 = $1_1 - 20 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (HEAPU8[$4_1 + 40 | 0] == 2) {
                              continue;
                            }
                            break;
                          }
                          ;
                          $1_1 = HEAP32[$4_1 + 48 >> 2];
                          $6_1 = HEAP32[$4_1 + 44 >> 2];
                          break block10;
                        }
                      }
                      if (($8_1 | 0) == ($14_1 | 0) | HEAPU8[$8_1 + 8 | 0] == 2) {
                        break block11;
                      }
                      $1_1 = HEAP32[$8_1 + 16 >> 2];
                      $6_1 = HEAP32[$8_1 + 12 >> 2];
                      $3_1 = 0;
                      $8_1 = $8_1 + 20 | 0;
                    }
                    if ($11_1) {
                      $48(271384, 44);
                    }
                    $11_1 = $11_1 + 1 | 0;
                    $14(271384, $6_1, $1_1);
                    continue;
                  }
                  break;
                }
                ;
                $48(271384, 125);
              }
              $1_1 = $0_1 - $10_1 | 0;
              $14(271384, $0_1 >>> 0 < $10_1 >>> 0 ? 1 : $10_1 + $13_1 | 0, $0_1 >>> 0 >= $1_1 >>> 0 ? $1_1 : 0);
              $0_1 = HEAP32[67848];
              if ($0_1 - $9_1 >>> 0 <= $2_1 >>> 0) {
                break block12;
              }
              if ($0_1 >>> 0 >= $9_1 >>> 0) {
                HEAP32[67848] = $9_1;
              }
              $0_1 = $4_1 + 32 | 0;
              $85($0_1, 145, $2_1);
              HEAP32[$4_1 + 104 >> 2] = 0;
              HEAP32[$4_1 + 96 >> 2] = 0;
              HEAP32[$4_1 + 100 >> 2] = 1;
              $86($0_1, 1, 0, $4_1 + 96 | 0);
              $8_1 = HEAP32[$4_1 + 104 >> 2];
              $12_1 = HEAP32[$4_1 + 100 >> 2];
              $5_1 = HEAP32[$4_1 + 96 >> 2];
            }
          }
          block13: {
            switch ($5_1 - -2147483648 | 0) {
              case 0:
                break block;
              case 1:
                break block12;
              default:
                break block13;
            }
            ;
          }
          $14(271384, $12_1, $8_1);
          $16_1 = 2;
          break block12;
        }
        $16_1 = 0;
      }
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $4_1 + 112 | 0;
      return $16_1 | 0;
    }
    function $79($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      HEAP32[$4_1 + 28 >> 2] = 0;
      HEAP32[$4_1 + 32 >> 2] = 0;
      HEAP32[$4_1 + 24 >> 2] = $2_1;
      HEAP32[$4_1 + 20 >> 2] = $1_1;
      HEAP32[$4_1 + 40 >> 2] = 0;
      HEAP32[$4_1 + 44 >> 2] = 0;
      HEAP32[$4_1 + 36 >> 2] = $3_1 >>> 0 >= 1e3 ? 1e3 : $3_1;
      HEAP32[$4_1 + 12 >> 2] = 2;
      $3_1 = 0;
      HEAP32[$4_1 + 56 >> 2] = 0;
      HEAP32[$4_1 + 48 >> 2] = 0;
      HEAP32[$4_1 + 52 >> 2] = 4;
      block2: {
        if (($81($4_1 + 12 | 0) | 0) == 2) {
          block: {
            $9_1 = $4_1 + 73 | 0;
            $10_1 = $4_1 + 89 | 0;
            $12_1 = 4;
            $7_1 = HEAP32[$4_1 + 28 >> 2];
            while (1) {
              block1: {
                $6_1 = $4_1 + 80 | 0;
                $8_1 = $4_1 + 12 | 0;
                $82($6_1, $8_1, !$3_1);
                $5_1 = HEAPU8[$4_1 + 88 | 0];
                if (($5_1 | 0) == 3) {
                  break block;
                }
                HEAP16[$4_1 + 60 >> 1] = HEAPU8[$10_1 | 0] | HEAPU8[$10_1 + 1 | 0] << 8;
                HEAP8[$4_1 + 62 | 0] = HEAPU8[$10_1 + 2 | 0];
                if (($5_1 | 0) == 2) {
                  break block1;
                }
                $14_1 = HEAP32[$4_1 + 84 >> 2];
                $15_1 = HEAP32[$4_1 + 80 >> 2];
                $13_1 = HEAPU16[$4_1 + 60 >> 1];
                HEAP8[$9_1 | 0] = $13_1;
                HEAP8[$9_1 + 1 | 0] = $13_1 >>> 8;
                HEAP8[$9_1 + 2 | 0] = HEAPU8[$4_1 + 62 | 0];
                HEAP8[$4_1 + 72 | 0] = $5_1;
                HEAP32[$4_1 + 64 >> 2] = $15_1;
                HEAP32[$4_1 + 68 >> 2] = $14_1;
                $59($6_1, $8_1);
                if (HEAPU8[$4_1 + 91 | 0]) {
                  break block;
                }
                if ($223($4_1 - -64 | 0)) {
                  break block;
                }
                $6_1 = HEAP32[$4_1 + 28 >> 2];
                if ($6_1 >>> 0 < $7_1 >>> 0 | $2_1 >>> 0 < $6_1 >>> 0) {
                  break block;
                }
                if (HEAP32[$4_1 + 48 >> 2] == ($11_1 | 0)) {
                  $184($4_1 + 48 | 0, 4, 20);
                  $12_1 = HEAP32[$4_1 + 52 >> 2];
                }
                $5_1 = $3_1 + $12_1 | 0;
                HEAP32[$5_1 + 8 >> 2] = HEAP32[$4_1 + 72 >> 2];
                $8_1 = HEAP32[$4_1 + 68 >> 2];
                HEAP32[$5_1 >> 2] = HEAP32[$4_1 + 64 >> 2];
                HEAP32[$5_1 + 4 >> 2] = $8_1;
                HEAP32[$5_1 + 16 >> 2] = $6_1 - $7_1;
                HEAP32[$5_1 + 12 >> 2] = $1_1 + $7_1;
                $11_1 = $11_1 + 1 | 0;
                HEAP32[$4_1 + 56 >> 2] = $11_1;
                $3_1 = $3_1 + 20 | 0;
                $7_1 = $6_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $58($4_1, $4_1 + 12 | 0);
            if (HEAP32[$4_1 >> 2] != 2) {
              break block;
            }
            HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 56 >> 2];
            $1_1 = HEAP32[$4_1 + 52 >> 2];
            HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 48 >> 2];
            HEAP32[$0_1 + 4 >> 2] = $1_1;
            break block2;
          }
        }
        HEAP32[$0_1 >> 2] = -2147483648;
      }
      global$0 = $4_1 + 96 | 0;
    }
    function $80($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = HEAP32[$1_1 >> 2] == -2147483648;
      HEAP32[$0_1 >> 2] = $3_1;
      $1_1 = $3_1 ? $2_1 : $1_1;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 8 >> 2] = $2_1;
      HEAP32[$0_1 + 12 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $81($0_1) {
      $56($0_1, 123);
      return HEAP32[$0_1 >> 2];
    }
    function $82($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $176($3_1 + 4 | 0, $1_1, $2_1);
      $2_1 = HEAP32[$1_1 >> 2];
      if (($2_1 | 0) != 2) {
        $1_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP8[$0_1 + 8 | 0] = 3;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
      } else {
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $3_1 + 16 | 0;
    }
    function $83($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 28 >> 2] = 0;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 1;
      $153($3_1 + 8 | 0, $0_1, $3_1 + 20 | 0);
      $0_1 = $24(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1, $2_1);
      global$0 = $3_1 + 32 | 0;
      return $0_1;
    }
    function $84($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = global$0 - 32 | 0;
      global$0 = $2_1;
      if (HEAPU8[$1_1 + 8 | 0]) {
        block: {
          HEAP32[$2_1 + 16 >> 2] = 0;
          HEAP32[$2_1 + 8 >> 2] = 0;
          HEAP32[$2_1 + 12 >> 2] = 1;
          $1_1 = $123(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 8 | 0, 1);
          $4_1 = HEAP32[$2_1 + 8 >> 2];
          $3_1 = HEAP32[$2_1 + 12 >> 2];
          $5_1 = HEAP32[$2_1 + 16 >> 2];
          $19($2_1 + 20 | 0, $3_1, $5_1);
          if (HEAP32[$2_1 + 20 >> 2]) {
            if (($4_1 | 0) != -2147483648) {
              HEAP32[$0_1 + 8 >> 2] = 0;
              HEAP32[$0_1 >> 2] = 0;
              HEAP32[$0_1 + 4 >> 2] = 1;
              break block;
            } else {
              $4_1 = $3_1;
              $6_1 = HEAP32[$2_1 + 24 >> 2];
              $3_1 = $5_1;
            }
          } else {
            $6_1 = $5_1;
          }
          HEAP32[$0_1 + 8 >> 2] = $6_1;
          HEAP32[$0_1 + 4 >> 2] = $3_1;
          HEAP32[$0_1 >> 2] = $4_1;
        }
      } else {
        $93($0_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
        $1_1 = 0;
      }
      HEAP8[$0_1 + 12 | 0] = $1_1;
      global$0 = $2_1 + 32 | 0;
    }
    function $85($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 + -64 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 32 >> 2] = 0;
      HEAP32[$3_1 + 36 >> 2] = 0;
      HEAP32[$3_1 + 28 >> 2] = 4;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 4;
      HEAP32[$3_1 + 40 >> 2] = 0;
      HEAP32[$3_1 + 44 >> 2] = 0;
      HEAP8[$3_1 + 45 | 0] = 0;
      HEAP8[$3_1 + 46 | 0] = 0;
      HEAP8[$3_1 + 47 | 0] = 0;
      HEAP8[$3_1 + 48 | 0] = 0;
      HEAP8[$3_1 + 49 | 0] = 0;
      HEAP8[$3_1 + 50 | 0] = 0;
      HEAP8[$3_1 + 51 | 0] = 0;
      HEAP8[$3_1 + 52 | 0] = 0;
      HEAP8[$3_1 + 56 | 0] = 0;
      HEAP32[$3_1 + 60 >> 2] = $1_1;
      $1_1 = $3_1 + 12 | 0;
      $152($1_1, $3_1 + 56 | 0, $2_1, 0, 4, 0);
      $242($0_1, $1_1, 44);
      global$0 = $3_1 - -64 | 0;
    }
    function $86($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
      $4_1 = global$0 - 224 | 0;
      global$0 = $4_1;
      $12_1 = HEAP32[$0_1 + 4 >> 2];
      $14_1 = $12_1 + Math_imul(HEAP32[$0_1 + 8 >> 2], 24) | 0;
      $15_1 = $4_1 + 164 | 0;
      $16_1 = $4_1 + 120 | 0;
      $17_1 = $4_1 + 96 | 0;
      $18_1 = HEAP32[$0_1 + 20 >> 2];
      $19_1 = HEAP32[$0_1 + 16 >> 2];
      $0_1 = 268184;
      while (1) {
        $6_1 = $12_1;
        if (($6_1 | 0) != ($14_1 | 0)) {
          $12_1 = $6_1 + 24 | 0;
          if (HEAPU8[$6_1 | 0]) {
            continue;
          }
          $9_1 = HEAP32[$6_1 + 4 >> 2];
          $119($0_1, 1, $3_1);
          $119(268439, 9, $3_1);
          $0_1 = $9_1 & 127;
          if ($0_1 >>> 0 >= 31) {
            wasm2js_trap();
          } else {
            $10_1 = HEAPU8[$0_1 + 263153 | 0];
            $114($4_1 - -64 | 0, 263749, 3831, $10_1);
            $5_1 = HEAP32[$4_1 + 64 >> 2];
            $7_1 = HEAP32[$4_1 + 68 >> 2];
            $68($4_1 + 84 | 0, $5_1, $7_1, 32);
            $0_1 = HEAP32[$4_1 + 84 >> 2];
            $119($0_1 ? $0_1 : $5_1, $0_1 ? HEAP32[$4_1 + 88 >> 2] : $7_1, $3_1);
            $119(268448, 9, $3_1);
            $0_1 = 4;
            block2: {
              block: {
                block1: {
                  $5_1 = HEAPU8[$6_1 + 20 | 0];
                  switch ($5_1 - 1 | 0) {
                    case 0:
                      break block;
                    case 1:
                      break block1;
                    default:
                      break block2;
                  }
                  ;
                }
                $0_1 = 268408;
                $5_1 = 2;
                break block2;
              }
              $0_1 = 268400;
              $5_1 = 1;
            }
            $7_1 = $5_1 << 3;
            $5_1 = 268184;
            while (1) {
              if ($7_1) {
                $119($5_1, 1, $3_1);
                $5_1 = HEAP32[$0_1 + 4 >> 2];
                $8_1 = HEAP32[$0_1 >> 2];
                $48($3_1, 34);
                $52($8_1, $5_1, $3_1);
                $48($3_1, 34);
                $7_1 = $7_1 - 8 | 0;
                $0_1 = $0_1 + 8 | 0;
                $5_1 = 263748;
                continue;
              }
              break;
            }
            ;
            $7_1 = HEAP32[$6_1 + 12 >> 2];
            $8_1 = HEAP32[$6_1 + 16 >> 2];
            $0_1 = $7_1 + $8_1 | 0;
            $11_1 = Math_imul($8_1, 12) + $19_1 | 0;
            $8_1 = $0_1 >>> 0 < $7_1 >>> 0 | $0_1 >>> 0 > $18_1 >>> 0;
            $0_1 = $8_1 ? 4 : $11_1;
            $7_1 = Math_imul($8_1 ? 0 : $7_1, 12);
            while (1) {
              if ($7_1) {
                $119($5_1, 1, $3_1);
                if (HEAPU8[$0_1 | 0] == 2) {
                  $51(HEAP32[$0_1 + 4 >> 2], $3_1);
                } else {
                  HEAP32[$4_1 + 80 >> 2] = HEAP32[$0_1 + 8 >> 2];
                  $5_1 = HEAP32[$0_1 + 4 >> 2];
                  HEAP32[$4_1 + 72 >> 2] = HEAP32[$0_1 >> 2];
                  HEAP32[$4_1 + 76 >> 2] = $5_1;
                  $119(267580, 1, $3_1);
                  $122($4_1 + 56 | 0, $4_1 + 72 | 0, $1_1, $2_1);
                  $5_1 = HEAP32[$4_1 + 56 >> 2];
                  $14($3_1, $5_1 ? $5_1 : 1, $5_1 ? HEAP32[$4_1 + 60 >> 2] : 0);
                  $119(267580, 1, $3_1);
                }
                $0_1 = $0_1 + 12 | 0;
                $7_1 = $7_1 - 12 | 0;
                $5_1 = 263748;
                continue;
              }
              break;
            }
            ;
            $8_1 = 1;
            $0_1 = HEAPU8[$5_1 | 0] == 91;
            $119($0_1 ? 268186 : 268185, $0_1 ? 2 : 1, $3_1);
            $119(268457, 12, $3_1);
            $20_1 = HEAP32[$6_1 + 8 >> 2];
            $11_1 = $9_1 >>> 8 & 255;
            $114($4_1 + 48 | 0, 263749, 3831, ($11_1 | 0) == 1 ? 1 : $10_1);
            $68($4_1 + 84 | 0, HEAP32[$4_1 + 48 >> 2], HEAP32[$4_1 + 52 >> 2], 32);
            $0_1 = HEAP32[$4_1 + 84 >> 2];
            $6_1 = $0_1 ? HEAP32[$4_1 + 92 >> 2] : 1;
            $10_1 = 0;
            $13_1 = $0_1 ? HEAP32[$4_1 + 96 >> 2] : 0;
            $7_1 = $9_1 >>> 16 | 0;
            $0_1 = 1;
            $5_1 = 0;
            block5: {
              block4: {
                switch ($11_1 - 2 | 0) {
                  case 0:
                    $117($4_1 + 40 | 0, $7_1);
                    $10_1 = 1;
                    $8_1 = 268435;
                    $5_1 = HEAP32[$4_1 + 44 >> 2];
                    $0_1 = HEAP32[$4_1 + 40 >> 2];
                    break block5;
                  case 1:
                    break block4;
                  default:
                    break block5;
                }
                ;
              }
              $117($4_1 + 32 | 0, $7_1);
              $13_1 = HEAP32[$4_1 + 36 >> 2];
              $6_1 = HEAP32[$4_1 + 32 >> 2];
            }
            $9_1 = $9_1 >>> 24 | 0;
            HEAP32[$4_1 + 164 >> 2] = 1114112;
            HEAP32[$4_1 + 120 >> 2] = 1114112;
            HEAP32[$4_1 + 116 >> 2] = $5_1;
            HEAP32[$4_1 + 112 >> 2] = $0_1;
            HEAP32[$4_1 + 108 >> 2] = $10_1;
            HEAP32[$4_1 + 104 >> 2] = $8_1;
            HEAP32[$4_1 + 100 >> 2] = $13_1;
            HEAP32[$4_1 + 96 >> 2] = $6_1;
            HEAP32[$4_1 + 92 >> 2] = 3;
            HEAP32[$4_1 + 84 >> 2] = 1;
            HEAP32[$4_1 + 88 >> 2] = 0;
            while (1) {
              block6: {
                $118($4_1 + 24 | 0, $16_1);
                $5_1 = HEAP32[$4_1 + 24 >> 2];
                if ($5_1) {
                  $0_1 = HEAP32[$4_1 + 28 >> 2];
                } else {
                  if (HEAP32[$4_1 + 84 >> 2] == 1) {
                    $0_1 = HEAP32[$4_1 + 88 >> 2];
                    if (($0_1 | 0) != HEAP32[$4_1 + 92 >> 2]) {
                      HEAP32[$4_1 + 88 >> 2] = $0_1 + 1;
                      $6_1 = ($0_1 << 3) + $17_1 | 0;
                      $0_1 = HEAP32[$6_1 >> 2];
                      HEAP32[$4_1 + 128 >> 2] = 126;
                      $6_1 = HEAP32[$6_1 + 4 >> 2];
                      HEAP32[$4_1 + 136 >> 2] = $6_1;
                      HEAP32[$4_1 + 148 >> 2] = 0;
                      HEAP32[$4_1 + 152 >> 2] = 0;
                      HEAP32[$4_1 + 120 >> 2] = 35;
                      HEAP32[$4_1 + 124 >> 2] = 94;
                      HEAP16[$4_1 + 160 >> 1] = 0;
                      HEAP32[$4_1 + 156 >> 2] = $6_1;
                      HEAP32[$4_1 + 132 >> 2] = $0_1;
                      HEAP32[$4_1 + 140 >> 2] = $0_1;
                      HEAP32[$4_1 + 144 >> 2] = $0_1 + $6_1;
                      continue;
                    }
                  }
                  $118($4_1 + 16 | 0, $15_1);
                  $5_1 = HEAP32[$4_1 + 16 >> 2];
                  if (!$5_1) {
                    break block6;
                  }
                  $0_1 = HEAP32[$4_1 + 20 >> 2];
                }
                $71($4_1 + 208 | 0, $5_1, $0_1, $0_1 - 1 | 0);
                $0_1 = HEAP32[$4_1 + 220 >> 2];
                $6_1 = HEAP32[$4_1 + 216 >> 2];
                $119(HEAP32[$4_1 + 208 >> 2], HEAP32[$4_1 + 212 >> 2], $3_1);
                if ($24($6_1, $0_1, 268436, 1)) {
                  $51($20_1, $3_1);
                  continue;
                }
                if ($24($6_1, $0_1, 268437, 1)) {
                  $117($4_1, $7_1);
                  $119(HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2], $3_1);
                  continue;
                }
                if ($24($6_1, $0_1, 268438, 1)) {
                  $117($4_1 + 8 | 0, $9_1);
                  $119(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $3_1);
                } else {
                  $119($6_1, $0_1, $3_1);
                }
                continue;
              }
              break;
            }
            ;
            $119(268469, 2, $3_1);
            $0_1 = 263748;
            continue;
          }
        }
        break;
      }
      ;
      $0_1 = HEAPU8[$0_1 | 0] == 91;
      $119($0_1 ? 268186 : 268185, $0_1 ? 2 : 1, $3_1);
      global$0 = $4_1 + 224 | 0;
    }
    function $87($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $3_1 = HEAPU32[67845] < $0_1 >>> 0;
      $22($2_1 + 4 | 0, $3_1 ? 1 : HEAP32[67844], $3_1 ? 0 : $0_1, $1_1, -1);
      $0_1 = 1;
      $1_1 = HEAPU16[$2_1 + 12 >> 1];
      if ($1_1 - 403 >>> 0 >= 3) {
        block: {
          block1: {
            block2: {
              switch ($1_1 - 425 | 0) {
                case 0:
                case 4:
                  break block;
                case 1:
                case 2:
                case 3:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            if ($1_1) {
              if (($1_1 | 0) == 401 | ($1_1 | 0) == 408) {
                break block;
              }
              break block1;
            }
            $0_1 = 0;
            $1_1 = HEAPU8[$2_1 + 14 | 0];
            if ($1_1 >>> 0 > 13) {
              break block;
            }
            $0_1 = 9730 >>> $1_1 | 0;
            break block;
          }
          $0_1 = ($1_1 - 500 & 65535) >>> 0 < 100;
        }
      }
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $2_1 + 16 | 0;
      return $0_1 & 1;
    }
    function $88($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $4_1 = $2_1;
      $2_1 = HEAPU32[67845] < $2_1 >>> 0;
      $4_1 = $2_1 ? 0 : $4_1;
      if ($4_1 >>> 0 < $0_1 >>> 0) {
        wasm2js_trap();
      }
      $4_1 = $4_1 - $0_1 | 0;
      if ($4_1 >>> 0 < $1_1 >>> 0) {
        wasm2js_trap();
      }
      $2_1 = $2_1 ? 1 : HEAP32[67844];
      $18($3_1 + 8 | 0, $2_1, $0_1);
      $6_1 = HEAP32[$3_1 + 12 >> 2];
      $7_1 = HEAP32[$3_1 + 8 >> 2];
      $5_1 = $0_1 + $2_1 | 0;
      $18($3_1, $5_1, $1_1);
      $0_1 = HEAP32[$3_1 + 4 >> 2];
      $2_1 = HEAP32[$3_1 >> 2];
      $17(271384, 269072, 269077);
      $17(271384, 269077, 269078);
      $17(271384, 269078, 269086);
      $14(271384, $7_1, $6_1);
      $48(271384, 34);
      if ($89($2_1, $0_1)) {
        $17(271384, 269086, 269094);
        $14(271384, $2_1, $0_1);
      }
      $17(271384, 269094, 269102);
      $14(271384, $1_1 + $5_1 | 0, $4_1 - $1_1 | 0);
      $48(271384, 125);
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $3_1 + 16 | 0;
    }
    function $89($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if ($1_1) {
        $3_1 = $1_1 - 1 | 0;
        $2_1 = HEAPU8[$0_1 | 0] == 45 ? $0_1 + 1 | 0 : 0;
      } else {
        $2_1 = 0;
      }
      $1_1 = $2_1 ? $3_1 : $1_1;
      if ($220(269104, $1_1)) {
        block: {
          $0_1 = $2_1 ? $2_1 : $0_1;
          while (1) {
            if ($1_1) {
              $1_1 = $1_1 - 1 | 0;
              $2_1 = HEAPU8[$0_1 | 0];
              $0_1 = $0_1 + 1 | 0;
              if (($2_1 - 48 & 255) >>> 0 < 10) {
                continue;
              }
              break block;
            }
            break;
          }
          ;
          return 1;
        }
      }
      return 0;
    }
    function $90($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      $8_1 = -1;
      HEAP32[67842] = -1;
      $25();
      $9_1 = HEAPU32[67845] < $0_1 >>> 0;
      $22($6_1 + 4 | 0, $9_1 ? 1 : HEAP32[67844], $9_1 ? 0 : $0_1, $1_1, $2_1);
      if (HEAPU16[$6_1 + 12 >> 1] != 413 ? HEAPU8[$6_1 + 14 | 0] : 0) {
        $7_1 = 2;
        $0_1 = $3_1 - (($3_1 | 0) != 0) | 0;
        $1_1 = $0_1 >>> 0 >= 20 ? 20 : $0_1;
        $0_1 = $1_1 >> 31;
        $0_1 = ($0_1 ^ $1_1) - $0_1 | 0;
        $5_1 = 1;
        while (1) {
          $5_1 = $0_1 & 1 ? $5_1 * $7_1 : $5_1;
          $0_1 = $0_1 >>> 1 | 0;
          if ($0_1) {
            $7_1 = $7_1 * $7_1;
            continue;
          }
          break;
        }
        ;
        $2_1 = HEAP32[$6_1 + 8 >> 2];
        $5_1 = (($1_1 | 0) < 0 ? 1 / $5_1 : $5_1) * 5;
        $4_1 = $4_1 < 0 ? 0 : $4_1;
        $4_1 = Math_ceil(($5_1 < 600 ? $5_1 : 600) * (($4_1 > 1 ? 1 : $4_1) * 0.5 + 0.5));
        if ($4_1 < 4294967295 & $4_1 >= 0) {
          $0_1 = ~~$4_1 >>> 0;
        } else {
          $0_1 = 0;
        }
        $1_1 = $2_1 + $0_1 | 0;
        $0_1 = HEAP32[$6_1 + 4 >> 2] ? $1_1 >>> 0 < $2_1 >>> 0 ? -1 : $1_1 : $0_1;
        $8_1 = $0_1 >>> 0 >= 43200 ? 43200 : $0_1;
      }
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $6_1 + 16 | 0;
      return $8_1 | 0;
    }
    function $91($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0;
      $7_1 = global$0 - 368 | 0;
      global$0 = $7_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $9_1 = HEAP32[67844];
      $8_1 = HEAP32[67845];
      $10_1 = $1_1 & 3;
      HEAP8[$7_1 + 60 | 0] = ($10_1 | 0) == 1 ? 1 : ($10_1 | 0) == 2 ? 2 : 0;
      $1_1 = $1_1 & 12;
      HEAP8[$7_1 + 61 | 0] = ($1_1 | 0) == 4 ? 1 : ($1_1 | 0) == 8 ? 2 : 0;
      HEAP32[$7_1 + 56 >> 2] = $4_1;
      HEAP32[$7_1 + 52 >> 2] = $3_1;
      HEAP32[$7_1 + 48 >> 2] = $2_1;
      $1_1 = HEAP32[67853];
      HEAP32[$7_1 + 40 >> 2] = HEAP32[67852];
      HEAP32[$7_1 + 44 >> 2] = $1_1;
      if (Math_abs($5_1) < 9223372036854776e3) {
        $2_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
        $1_1 = ~~$5_1 >>> 0;
      } else {
        $2_1 = -2147483648;
        $1_1 = 0;
      }
      HEAP32[$7_1 + 32 >> 2] = $1_1;
      HEAP32[$7_1 + 36 >> 2] = $2_1;
      HEAP32[$7_1 + 24 >> 2] = 1;
      HEAP32[$7_1 + 28 >> 2] = 0;
      HEAP32[$7_1 + 64 >> 2] = $6_1;
      HEAP32[$7_1 + 88 >> 2] = 0;
      HEAP32[$7_1 + 92 >> 2] = 0;
      HEAP32[$7_1 + 80 >> 2] = 0;
      HEAP32[$7_1 + 84 >> 2] = 4;
      HEAP32[$7_1 + 72 >> 2] = 4;
      HEAP32[$7_1 + 76 >> 2] = 0;
      HEAP32[$7_1 + 68 >> 2] = $7_1 - -64;
      HEAP32[$7_1 + 180 >> 2] = 1e3;
      HEAP32[$7_1 + 172 >> 2] = 0;
      HEAP32[$7_1 + 176 >> 2] = 0;
      $1_1 = $0_1;
      $0_1 = $0_1 >>> 0 > $8_1 >>> 0;
      $22_1 = $0_1 ? 0 : $1_1;
      HEAP32[$7_1 + 168 >> 2] = $22_1;
      $23_1 = $0_1 ? 1 : $9_1;
      HEAP32[$7_1 + 164 >> 2] = $23_1;
      HEAP32[$7_1 + 184 >> 2] = 0;
      HEAP32[$7_1 + 188 >> 2] = 0;
      HEAP32[$7_1 + 156 >> 2] = 2;
      $10_1 = $7_1 + 80 | 0;
      block3: {
        if (($81($7_1 + 156 | 0) | 0) == 2) {
          block: {
            $11_1 = $7_1 + 225 | 0;
            $19_1 = $7_1 + 105 | 0;
            $4_1 = 2;
            $6_1 = 2;
            $9_1 = 2;
            $1_1 = 1;
            while (1) {
              block1: {
                $2_1 = $7_1 + 96 | 0;
                $0_1 = $7_1 + 156 | 0;
                $82($2_1, $0_1, $1_1 & 1);
                $1_1 = HEAPU8[$7_1 + 104 | 0];
                if (($1_1 | 0) == 3) {
                  break block;
                }
                HEAP16[$7_1 + 256 >> 1] = HEAPU8[$19_1 | 0] | HEAPU8[$19_1 + 1 | 0] << 8;
                HEAP8[$7_1 + 258 | 0] = HEAPU8[$19_1 + 2 | 0];
                if (($1_1 | 0) == 2) {
                  break block1;
                }
                $3_1 = HEAP32[$7_1 + 100 >> 2];
                $8_1 = HEAP32[$7_1 + 96 >> 2];
                $12_1 = HEAPU16[$7_1 + 256 >> 1];
                HEAP8[$11_1 | 0] = $12_1;
                HEAP8[$11_1 + 1 | 0] = $12_1 >>> 8;
                HEAP8[$11_1 + 2 | 0] = HEAPU8[$7_1 + 258 | 0];
                HEAP8[$7_1 + 224 | 0] = $1_1;
                HEAP32[$7_1 + 216 >> 2] = $8_1;
                HEAP32[$7_1 + 220 >> 2] = $3_1;
                $55($7_1 + 16 | 0, $0_1);
                $12_1 = HEAP32[$7_1 + 172 >> 2];
                $59($2_1, $0_1);
                $0_1 = HEAPU8[$7_1 + 107 | 0];
                if (($0_1 | 0) == 2) {
                  break block;
                }
                $8_1 = HEAPU8[$7_1 + 105 | 0] | HEAPU8[$7_1 + 106 | 0] << 8;
                $1_1 = HEAPU8[$7_1 + 104 | 0];
                $2_1 = HEAP32[$7_1 + 100 >> 2];
                $3_1 = HEAP32[$7_1 + 96 >> 2];
                $24_1 = $7_1 + 216 | 0;
                if ($83($24_1, 269063, 1)) {
                  $14_1 = $3_1;
                  $16_1 = $2_1;
                  $17_1 = $1_1;
                  $9_1 = $0_1;
                } else {
                  block2: {
                    if ($83($24_1, 268925, 3)) {
                      $18_1 = $1_1;
                      $20_1 = $8_1;
                      $21_1 = $3_1;
                      $13_1 = $2_1;
                      $6_1 = $0_1;
                      break block2;
                    }
                    $8_1 = $7_1 + 216 | 0;
                    if ($83($8_1, 269064, 4)) {
                      $15_1 = $3_1;
                      $25_1 = $2_1;
                      $27_1 = $1_1;
                      $4_1 = $0_1;
                      break block2;
                    }
                    if (!$83($8_1, 269068, 4)) {
                      break block2;
                    }
                    $0_1 = HEAP32[$7_1 + 172 >> 2];
                    $26_1 = $0_1 >>> 0 >= $12_1 >>> 0 ? $0_1 >>> 0 <= $22_1 >>> 0 ? $12_1 + $23_1 | 0 : 0 : 0;
                    $28_1 = $0_1 - $12_1 | 0;
                  }
                }
                $1_1 = 0;
                continue;
              }
              break;
            }
            ;
            $58($7_1 + 8 | 0, $7_1 + 156 | 0);
            if (HEAP32[$7_1 + 8 >> 2] != 2) {
              break block;
            }
            if (!(($17_1 & 255) == 2 & ($9_1 & 255) != 2)) {
              HEAP32[$7_1 + 96 >> 2] = -2147483648;
              HEAP32[$7_1 + 100 >> 2] = -2147483648;
              break block3;
            }
            if (($16_1 | 0) == 1 & HEAPU8[$14_1 | 0] == 49) {
              if (!(!(!$26_1 | ($6_1 & 255) == 2) & ($18_1 & 255) == 3)) {
                HEAP32[$7_1 + 96 >> 2] = -2147483648;
                HEAP32[$7_1 + 100 >> 2] = -2147483648;
                break block3;
              }
              HEAP8[$7_1 + 104 | 0] = $20_1;
              HEAP32[$7_1 + 100 >> 2] = $13_1;
              HEAP32[$7_1 + 96 >> 2] = $21_1;
              $84($7_1 + 156 | 0, $7_1 + 96 | 0);
              $0_1 = HEAP32[$7_1 + 160 >> 2];
              $1_1 = HEAP32[$7_1 + 164 >> 2];
              $76($7_1, $0_1, $1_1);
              $14_1 = HEAP32[$7_1 >> 2];
              if ($14_1) {
                $18_1 = HEAP32[$7_1 + 4 >> 2];
                if ($24($14_1, $18_1, $0_1, $1_1)) {
                  $60($7_1 + 256 | 0, $26_1, $28_1, $7_1 + 24 | 0, $7_1 + 68 | 0);
                  if (HEAP32[$7_1 + 256 >> 2] != -2147483648) {
                    HEAP32[$7_1 + 108 >> 2] = HEAP32[$7_1 + 264 >> 2];
                    $0_1 = HEAP32[$7_1 + 260 >> 2];
                    HEAP32[$7_1 + 100 >> 2] = HEAP32[$7_1 + 256 >> 2];
                    HEAP32[$7_1 + 104 >> 2] = $0_1;
                    HEAP32[$7_1 + 96 >> 2] = -2147483648;
                    break block3;
                  }
                  $20_1 = HEAP32[$7_1 + 260 >> 2];
                  $16_1 = HEAP32[$7_1 + 264 >> 2];
                  $17_1 = HEAP32[$7_1 + 268 >> 2];
                  HEAP32[$7_1 + 324 >> 2] = 0;
                  HEAP32[$7_1 + 316 >> 2] = 0;
                  HEAP32[$7_1 + 320 >> 2] = 1;
                  HEAP32[$7_1 + 336 >> 2] = 0;
                  HEAP32[$7_1 + 328 >> 2] = 0;
                  HEAP32[$7_1 + 332 >> 2] = 1;
                  HEAP32[$7_1 + 180 >> 2] = 1e3;
                  HEAP32[$7_1 + 172 >> 2] = 0;
                  HEAP32[$7_1 + 176 >> 2] = 0;
                  HEAP32[$7_1 + 168 >> 2] = $17_1;
                  HEAP32[$7_1 + 164 >> 2] = $16_1;
                  HEAP32[$7_1 + 184 >> 2] = 0;
                  HEAP32[$7_1 + 188 >> 2] = 0;
                  HEAP32[$7_1 + 156 >> 2] = 2;
                  $0_1 = $7_1 + 156 | 0;
                  if (($81($0_1) | 0) == 2) {
                    block4: {
                      $82($7_1 + 340 | 0, $0_1, 1);
                      $9_1 = $7_1 + 108 | 0;
                      while (1) {
                        if (HEAPU8[$7_1 + 348 | 0] > 1) {
                          break block4;
                        }
                        $0_1 = $7_1 + 216 | 0;
                        $59($0_1, $7_1 + 156 | 0);
                        if (HEAPU8[$7_1 + 227 | 0] == 2) {
                          break block4;
                        }
                        HEAP32[$9_1 + 8 >> 2] = HEAP32[$7_1 + 224 >> 2];
                        $1_1 = HEAP32[$7_1 + 220 >> 2];
                        HEAP32[$9_1 >> 2] = HEAP32[$7_1 + 216 >> 2];
                        HEAP32[$9_1 + 4 >> 2] = $1_1;
                        $1_1 = HEAP32[$7_1 + 344 >> 2];
                        HEAP32[$7_1 + 96 >> 2] = HEAP32[$7_1 + 340 >> 2];
                        HEAP32[$7_1 + 100 >> 2] = $1_1;
                        HEAP32[$7_1 + 104 >> 2] = HEAP32[$7_1 + 348 >> 2];
                        if (HEAPU8[$7_1 + 116 | 0] == 3) {
                          block5: {
                            HEAP8[$7_1 + 360 | 0] = HEAPU8[$7_1 + 117 | 0];
                            $1_1 = HEAP32[$7_1 + 112 >> 2];
                            HEAP32[$7_1 + 352 >> 2] = HEAP32[$7_1 + 108 >> 2];
                            HEAP32[$7_1 + 356 >> 2] = $1_1;
                            $84($0_1, $7_1 + 352 | 0);
                            $6_1 = HEAP32[$7_1 + 224 >> 2];
                            $2_1 = HEAP32[$7_1 + 220 >> 2];
                            if (!$83($7_1 + 96 | 0, 263254, 9)) {
                              $0_1 = $7_1 + 316 | 0;
                              $14($0_1, $2_1, $6_1);
                              $1_1 = HEAP32[$7_1 + 324 >> 2];
                              $92($0_1, 1);
                              HEAP8[HEAP32[$7_1 + 320 >> 2] + HEAP32[$7_1 + 324 >> 2] | 0] = 10;
                              HEAP32[$7_1 + 324 >> 2] = $1_1 + 1;
                              break block5;
                            }
                            while (1) {
                              block6: {
                                $3_1 = 0;
                                $1_1 = $6_1;
                                if (!$1_1) {
                                  break block6;
                                }
                                $8_1 = $1_1 + $2_1 | 0;
                                $6_1 = $8_1 - 1 | 0;
                                $0_1 = HEAP8[$6_1 | 0];
                                if (($0_1 | 0) < 0) {
                                  $21_1 = $0_1 & 63;
                                  $6_1 = $8_1 - 2 | 0;
                                  $0_1 = HEAPU8[$6_1 | 0];
                                  $13_1 = $0_1 << 24 >> 24;
                                  if (($13_1 | 0) >= -64) {
                                    $0_1 = $0_1 & 31;
                                  } else {
                                    $13_1 = $13_1 & 63;
                                    $6_1 = $8_1 - 3 | 0;
                                    $0_1 = HEAPU8[$6_1 | 0];
                                    $11_1 = $0_1 << 24 >> 24;
                                    if (($11_1 | 0) >= -64) {
                                      $0_1 = $0_1 & 15;
                                    } else {
                                      $6_1 = $8_1 - 4 | 0;
                                      $0_1 = $11_1 & 63 | (HEAPU8[$6_1 | 0] & 7) << 6;
                                    }
                                    $0_1 = $13_1 | $0_1 << 6;
                                  }
                                  $0_1 = $21_1 | $0_1 << 6;
                                  if (($0_1 | 0) == 1114112) {
                                    break block6;
                                  }
                                }
                                $6_1 = $6_1 - $2_1 | 0;
                                $3_1 = $1_1;
                                if (($0_1 | 0) == 90) {
                                  continue;
                                }
                              }
                              break;
                            }
                            ;
                            $14($7_1 + 328 | 0, $2_1, $3_1);
                          }
                        }
                        $82($7_1 + 340 | 0, $7_1 + 156 | 0, 0);
                        continue;
                      }
                      ;
                    }
                  }
                  $0_1 = HEAP32[$7_1 + 320 >> 2];
                  HEAP32[$7_1 + 272 >> 2] = HEAP32[$7_1 + 316 >> 2];
                  HEAP32[$7_1 + 276 >> 2] = $0_1;
                  HEAP32[$7_1 + 280 >> 2] = HEAP32[$7_1 + 324 >> 2];
                  $0_1 = HEAP32[$7_1 + 332 >> 2];
                  HEAP32[$7_1 + 352 >> 2] = HEAP32[$7_1 + 328 >> 2];
                  HEAP32[$7_1 + 356 >> 2] = $0_1;
                  HEAP32[$7_1 + 360 >> 2] = HEAP32[$7_1 + 336 >> 2];
                  block7: {
                    if (!(($4_1 & 255) == 2 | ($27_1 & 255) != 2)) {
                      if ($89($15_1, $25_1)) {
                        break block7;
                      }
                    }
                    $15_1 = 0;
                  }
                  $93($7_1 + 156 | 0, $15_1 ? $15_1 : 1, $15_1 ? $25_1 : 0);
                  if (HEAP32[$7_1 + 156 >> 2] != -2147483648) {
                    HEAP32[$7_1 + 224 >> 2] = HEAP32[$7_1 + 164 >> 2];
                    $0_1 = HEAP32[$7_1 + 160 >> 2];
                    HEAP32[$7_1 + 216 >> 2] = HEAP32[$7_1 + 156 >> 2];
                    HEAP32[$7_1 + 220 >> 2] = $0_1;
                  } else {
                    $94($7_1 + 216 | 0, HEAP32[$7_1 + 160 >> 2], HEAP32[$7_1 + 164 >> 2]);
                  }
                  $94($7_1 + 96 | 0, $14_1, $18_1);
                  HEAP32[$7_1 + 116 >> 2] = $17_1;
                  HEAP32[$7_1 + 112 >> 2] = $16_1;
                  HEAP32[$7_1 + 108 >> 2] = $20_1;
                  $0_1 = HEAP32[$7_1 + 276 >> 2];
                  HEAP32[$7_1 + 120 >> 2] = HEAP32[$7_1 + 272 >> 2];
                  HEAP32[$7_1 + 124 >> 2] = $0_1;
                  HEAP32[$7_1 + 128 >> 2] = HEAP32[$7_1 + 280 >> 2];
                  $0_1 = HEAP32[$7_1 + 356 >> 2];
                  HEAP32[$7_1 + 132 >> 2] = HEAP32[$7_1 + 352 >> 2];
                  HEAP32[$7_1 + 136 >> 2] = $0_1;
                  HEAP32[$7_1 + 140 >> 2] = HEAP32[$7_1 + 360 >> 2];
                  $0_1 = HEAP32[$7_1 + 220 >> 2];
                  HEAP32[$7_1 + 144 >> 2] = HEAP32[$7_1 + 216 >> 2];
                  HEAP32[$7_1 + 148 >> 2] = $0_1;
                  HEAP32[$7_1 + 152 >> 2] = HEAP32[$7_1 + 224 >> 2];
                  break block3;
                }
              }
              HEAP32[$7_1 + 96 >> 2] = -2147483648;
              HEAP32[$7_1 + 100 >> 2] = -2147483648;
              break block3;
            }
            HEAP32[$7_1 + 96 >> 2] = -2147483648;
            HEAP32[$7_1 + 100 >> 2] = -2147483647;
            break block3;
          }
        }
        HEAP32[$7_1 + 96 >> 2] = -2147483648;
        HEAP32[$7_1 + 100 >> 2] = -2147483648;
      }
      $0_1 = HEAP32[$10_1 + 8 >> 2];
      HEAP32[$7_1 + 264 >> 2] = $0_1;
      $1_1 = HEAP32[$10_1 + 4 >> 2];
      HEAP32[$7_1 + 256 >> 2] = HEAP32[$10_1 >> 2];
      HEAP32[$7_1 + 260 >> 2] = $1_1;
      block8: {
        if ($0_1) {
          $12(HEAP32[$7_1 + 260 >> 2], $0_1);
          $1_1 = 4;
        } else {
          if (HEAP32[$7_1 + 96 >> 2] == -2147483648) {
            $1_1 = 0;
            $2_1 = HEAP32[$7_1 + 108 >> 2];
            $3_1 = HEAP32[$7_1 + 104 >> 2];
            $0_1 = HEAP32[$7_1 + 100 >> 2];
            $4_1 = (($0_1 | 0) >= 0 ? 2 : $0_1) << 2;
            $14(271384, HEAP32[$4_1 + 262320 >> 2], HEAP32[$4_1 + 262308 >> 2]);
            if (($0_1 | 0) < 0) {
              break block8;
            }
            $0_1 = HEAP32[67848];
            if (($0_1 | 0) == HEAP32[67846]) {
              $95(271384);
            }
            HEAP8[$0_1 + HEAP32[67847] | 0] = 10;
            HEAP32[67848] = $0_1 + 1;
            $14(271384, $3_1, $2_1);
            break block8;
          }
          $242($7_1 + 156 | 0, $7_1 + 96 | 0, 60);
          $0_1 = HEAP32[$7_1 + 212 >> 2];
          HEAP32[$7_1 + 248 >> 2] = HEAP32[$7_1 + 208 >> 2];
          HEAP32[$7_1 + 252 >> 2] = $0_1;
          $0_1 = HEAP32[$7_1 + 200 >> 2];
          HEAP32[$7_1 + 240 >> 2] = HEAP32[$7_1 + 196 >> 2];
          HEAP32[$7_1 + 244 >> 2] = $0_1;
          $0_1 = HEAP32[$7_1 + 188 >> 2];
          HEAP32[$7_1 + 232 >> 2] = HEAP32[$7_1 + 184 >> 2];
          HEAP32[$7_1 + 236 >> 2] = $0_1;
          $0_1 = HEAP32[$7_1 + 164 >> 2];
          HEAP32[$7_1 + 224 >> 2] = HEAP32[$7_1 + 160 >> 2];
          HEAP32[$7_1 + 228 >> 2] = $0_1;
          $0_1 = HEAP32[$7_1 + 176 >> 2];
          HEAP32[$7_1 + 216 >> 2] = HEAP32[$7_1 + 172 >> 2];
          HEAP32[$7_1 + 220 >> 2] = $0_1;
          $1_1 = 4;
          while (1) {
            if (($1_1 | 0) != 44) {
              $13(HEAP32[($7_1 + 216 | 0) + $1_1 >> 2]);
              $1_1 = $1_1 + 8 | 0;
              continue;
            }
            break;
          }
          ;
          $1_1 = 0;
          while (1) {
            if (($1_1 | 0) != 40) {
              $0_1 = ($7_1 + 216 | 0) + $1_1 | 0;
              $14(271384, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
              $1_1 = $1_1 + 8 | 0;
              continue;
            }
            break;
          }
          ;
          $1_1 = 1;
        }
      }
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $7_1 + 368 | 0;
      return $1_1 | 0;
    }
    function $92($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
        $105($0_1, $2_1, $1_1, 1, 1);
      }
    }
    function $93($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 8 >> 2] = $2_1;
      HEAP32[$3_1 + 4 >> 2] = $1_1;
      $108($3_1 + 32 | 0, $3_1 + 4 | 0);
      $1_1 = HEAP32[$3_1 + 32 >> 2];
      block2: {
        block: {
          if ($1_1) {
            $5_1 = HEAP32[$3_1 + 36 >> 2];
            $4_1 = $5_1;
            if (!HEAP32[$3_1 + 44 >> 2]) {
              break block;
            }
            $4_1 = $3_1 + 12 | 0;
            $107($4_1, $2_1);
            $14($4_1, $1_1, $5_1);
            $17($4_1, 262332, 262335);
            $1_1 = HEAP32[$3_1 + 8 >> 2];
            HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 4 >> 2];
            HEAP32[$3_1 + 28 >> 2] = $1_1;
            while (1) {
              block1: {
                $108($3_1 + 32 | 0, $3_1 + 24 | 0);
                $1_1 = HEAP32[$3_1 + 32 >> 2];
                if (!$1_1) {
                  break block1;
                }
                $2_1 = HEAP32[$3_1 + 44 >> 2];
                $4_1 = $3_1 + 12 | 0;
                $14($4_1, $1_1, HEAP32[$3_1 + 36 >> 2]);
                if (!$2_1) {
                  continue;
                }
                $17($4_1, 262332, 262335);
                continue;
              }
              break;
            }
            ;
            HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 20 >> 2];
            $1_1 = HEAP32[$3_1 + 16 >> 2];
            HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 12 >> 2];
            HEAP32[$0_1 + 4 >> 2] = $1_1;
            break block2;
          }
          $1_1 = 1;
        }
        HEAP32[$0_1 + 8 >> 2] = $4_1;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = -2147483648;
      }
      global$0 = $3_1 + 48 | 0;
    }
    function $94($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $107($3_1 + 4 | 0, $2_1);
      if ($2_1) {
        if ($2_1) {
          $242(HEAP32[$3_1 + 8 >> 2], $1_1, $2_1);
        }
        HEAP32[$3_1 + 12 >> 2] = $2_1;
      }
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
      $1_1 = HEAP32[$3_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $95($0_1) {
      if (($10($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $96($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 80 | 0;
      global$0 = $3_1;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $4_1 = $0_1 >>> 0 > 11 ? 11 : HEAPU8[$0_1 + 262188 | 0];
      $0_1 = $2_1 >>> 0 > HEAPU32[67845];
      $18($3_1 + 8 | 0, $0_1 ? 1 : HEAP32[67844], $0_1 ? 0 : $2_1);
      $2_1 = 0;
      block2: {
        block1: {
          switch ($1_1 - 1 | 0) {
            case 0:
              $2_1 = 1;
              break block2;
            case 1:
              break block1;
            default:
              break block2;
          }
          ;
        }
        $0_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$3_1 + 72 >> 2] = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$3_1 + 76 >> 2] = $0_1;
        $2_1 = 2;
      }
      HEAP32[$3_1 + 68 >> 2] = $2_1;
      $0_1 = $3_1 + 16 | 0;
      $77($0_1, $4_1, $3_1 + 68 | 0);
      $0_1 = $20($0_1);
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $3_1 + 80 | 0;
      return $0_1 | 0;
    }
    function $97($0_1) {
      $0_1 = +$0_1;
      HEAPF64[33926] = $0_1;
    }
    function $98($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = +$1_1;
      $2_1 = +$2_1;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $5_1 = $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0;
      $4_1 = HEAP32[67845] >>> 2 | 0;
      $7_1 = $4_1 - $0_1 | 0;
      $4_1 = $4_1 >>> 0 >= $7_1 >>> 0 ? $7_1 : 0;
      $8_1 = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $4_1;
      $6_1 = HEAP32[67844] + ($0_1 << 2) | 0;
      $5_1 = $3_1;
      $4_1 = 0;
      $7_1 = $2_1 < 4294967295 & $2_1 >= 0 ? ~~$2_1 >>> 0 : 0;
      $3_1 = 0;
      block: {
        while (1) {
          if (($3_1 | 0) == ($8_1 | 0)) {
            break block;
          }
          $9_1 = $5_1;
          $5_1 = $5_1 + (($3_1 | 0) != 0) | 0;
          $4_1 = $9_1 >>> 0 > $5_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
          $9_1 = $5_1;
          $5_1 = $5_1 + (HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | (HEAPU8[$6_1 + 2 | 0] << 16 | HEAPU8[$6_1 + 3 | 0] << 24)) | 0;
          $4_1 = $9_1 >>> 0 > $5_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
          if (!$4_1 & $5_1 >>> 0 <= $7_1 >>> 0) {
            $6_1 = $6_1 + 4 | 0;
            $3_1 = $3_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $8_1 = $3_1;
      }
      HEAP32[67842] = HEAP32[67842] + 1;
      return ($8_1 >>> 0 <= 1 ? 1 : $8_1) + $0_1 | 0;
    }
    function $99($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $7_1 = global$0 - 336 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 12 >> 2] = $0_1;
      HEAP32[$7_1 + 48 >> 2] = $4_1;
      HEAP32[$7_1 + 44 >> 2] = $3_1;
      HEAP32[$7_1 + 40 >> 2] = $2_1;
      $0_1 = HEAP32[67853];
      HEAP32[$7_1 + 32 >> 2] = HEAP32[67852];
      HEAP32[$7_1 + 36 >> 2] = $0_1;
      if (Math_abs($5_1) < 9223372036854776e3) {
        $2_1 = ~~$5_1 >>> 0;
        $0_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
      } else {
        $2_1 = 0;
        $0_1 = -2147483648;
      }
      HEAP32[$7_1 + 24 >> 2] = $2_1;
      HEAP32[$7_1 + 28 >> 2] = $0_1;
      HEAP32[$7_1 + 16 >> 2] = 1;
      HEAP32[$7_1 + 20 >> 2] = 0;
      $0_1 = 1;
      $3_1 = ($1_1 & 240) >>> 4 & 1;
      HEAP8[$7_1 + 62 | 0] = $3_1;
      $2_1 = $1_1 & 3;
      HEAP8[$7_1 + 52 | 0] = ($2_1 | 0) == 1 ? 1 : ($2_1 | 0) == 2 ? 2 : 0;
      $1_1 = $1_1 & 12;
      $1_1 = ($1_1 | 0) == 4 ? 1 : ($1_1 | 0) == 8 ? 2 : 0;
      HEAP8[$7_1 + 53 | 0] = $1_1;
      block3: {
        block2: {
          switch ($1_1 - 1 | 0) {
            case 1:
              $0_1 = 2;
            case 0:
              if ($3_1) {
                break block3;
              }
              break;
            default:
              break block2;
          }
          ;
        }
        $0_1 = 0;
      }
      HEAP8[$7_1 + 63 | 0] = $0_1;
      HEAP32[$7_1 + 64 >> 2] = $6_1;
      HEAP32[$7_1 + 96 >> 2] = 0;
      HEAP32[$7_1 + 100 >> 2] = 0;
      HEAP32[$7_1 + 88 >> 2] = 0;
      HEAP32[$7_1 + 92 >> 2] = 4;
      HEAP32[$7_1 + 80 >> 2] = 4;
      HEAP32[$7_1 + 84 >> 2] = 0;
      HEAP32[$7_1 + 108 >> 2] = $7_1 + 63;
      HEAP32[$7_1 + 104 >> 2] = $7_1 + 16;
      HEAP32[$7_1 + 76 >> 2] = $7_1 - -64;
      HEAP32[$7_1 + 72 >> 2] = $7_1 + 62;
      HEAP32[$7_1 + 68 >> 2] = $7_1 + 12;
      if (HEAP32[67842]) {
        wasm2js_trap();
      }
      HEAP32[67842] = -1;
      $25();
      $1_1 = HEAP32[HEAP32[$7_1 + 68 >> 2] >> 2];
      $0_1 = $1_1 >>> 0 > HEAPU32[67845];
      $2_1 = $0_1 ? 1 : HEAP32[67844];
      $1_1 = $0_1 ? 0 : $1_1;
      $0_1 = HEAPU8[HEAP32[$7_1 + 72 >> 2]];
      $100($7_1 + 200 | 0, $2_1, $1_1, HEAP32[$7_1 + 104 >> 2], $0_1 ? 1 : $7_1 + 76 | 0, $0_1 ? 262160 : 262144);
      $242($7_1 + 112 | 0, $7_1 + 244 | 0, 88);
      $10_1 = HEAPU8[$7_1 + 332 | 0];
      $11_1 = HEAP32[$7_1 + 220 >> 2];
      $12_1 = HEAP32[$7_1 + 216 >> 2];
      $3_1 = HEAP32[$7_1 + 208 >> 2];
      $1_1 = HEAP32[$7_1 + 204 >> 2];
      $5(262176, 3);
      $2_1 = HEAP32[$7_1 + 96 >> 2];
      if ($2_1) {
        $0_1 = HEAP32[$7_1 + 92 >> 2];
        $1_1 = Math_imul($2_1, 12);
        while (1) {
          if ($1_1) {
            $2_1 = HEAP32[$0_1 + 8 >> 2];
            HEAP32[$7_1 + 200 >> 2] = HEAP32[$0_1 + 4 >> 2];
            HEAP32[$7_1 + 204 >> 2] = $2_1;
            $5($7_1 + 200 | 0, 2);
            $1_1 = $1_1 - 12 | 0;
            $0_1 = $0_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        if (HEAPU32[67851] <= 2) {
          wasm2js_trap();
        } else {
          HEAP32[HEAP32[67850] + 8 >> 2] = 1073741824;
        }
      } else {
        block4: {
          if (HEAP32[$7_1 + 112 >> 2] != -2147483647) {
            $2_1 = HEAPU8[HEAP32[$7_1 + 108 >> 2]];
            if ($2_1) {
              $0_1 = $7_1 + 200 | 0;
              $101($0_1, $7_1 + 112 | 0, $2_1, 271384);
              $102($0_1);
              $4_1 = 271388;
              $0_1 = 271392;
            } else {
              $4_1 = $7_1 + 164 | 0;
              $0_1 = $7_1 + 168 | 0;
            }
            if (!HEAP32[67851]) {
              wasm2js_trap();
            }
            $0_1 = HEAP32[$0_1 >> 2];
            HEAP32[HEAP32[67850] >> 2] = HEAP32[$4_1 >> 2];
            if (HEAPU32[67851] <= 1) {
              wasm2js_trap();
            } else {
              HEAP32[HEAP32[67850] + 4 >> 2] = $0_1;
            }
          }
          $6_1 = Math_imul($3_1, 24) + $1_1 | 0;
          while (1) {
            if (($1_1 | 0) == ($6_1 | 0)) {
              break block4;
            }
            $2_1 = $1_1 + 24 | 0;
            $4_1 = HEAP32[$1_1 + 16 >> 2];
            $3_1 = HEAP32[$1_1 + 12 >> 2];
            $0_1 = HEAPU8[$1_1 + 20 | 0];
            block8: {
              block7: {
                switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                  case 1:
                    $9_1 = 2;
                    $8_1 = HEAPU8[$1_1 + 1 | 0];
                    break block8;
                  case 0:
                    $9_1 = 1;
                    $8_1 = HEAP32[$1_1 + 4 >> 2];
                    break block8;
                  default:
                    break block7;
                }
                ;
              }
              $9_1 = 0;
              $8_1 = HEAP32[$1_1 + 4 >> 2];
            }
            HEAP32[$7_1 + 204 >> 2] = $8_1;
            HEAP32[$7_1 + 208 >> 2] = HEAP32[$1_1 + 8 >> 2];
            $8_1 = $9_1 | $0_1 << 2 & 12;
            $0_1 = $3_1 + $4_1 | 0;
            $1_1 = $0_1 >>> 0 < $3_1 >>> 0 | $0_1 >>> 0 > $11_1 >>> 0;
            $0_1 = $1_1 ? 0 : $3_1;
            HEAP32[$7_1 + 200 >> 2] = $8_1 | $0_1 << 8;
            $5($7_1 + 200 | 0, 3);
            $1_1 = $1_1 ? 4 : Math_imul($4_1, 12) + $12_1 | 0;
            $0_1 = Math_imul($0_1, 12);
            while (1) {
              if ($0_1) {
                block12: {
                  block11: {
                    switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                      case 1:
                        $4_1 = 1073741824;
                        $3_1 = HEAP32[$1_1 + 4 >> 2];
                        break block12;
                      case 0:
                        $4_1 = -2147483648;
                        $3_1 = HEAPU8[$1_1 + 1 | 0];
                        break block12;
                      default:
                        break block11;
                    }
                    ;
                  }
                  $4_1 = HEAP32[$1_1 + 8 >> 2];
                  $3_1 = HEAP32[$1_1 + 4 >> 2];
                }
                $1_1 = $1_1 + 12 | 0;
                HEAP32[$7_1 + 204 >> 2] = $4_1;
                HEAP32[$7_1 + 200 >> 2] = $3_1;
                $5($7_1 + 200 | 0, 2);
                $0_1 = $0_1 - 12 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $2_1;
            continue;
          }
          ;
        }
      }
      $1_1 = HEAP32[67851];
      if ($1_1 >>> 0 <= 2) {
        wasm2js_trap();
      }
      $0_1 = HEAP32[67850];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | ($1_1 - 3 | $10_1 << 31);
      HEAP32[67842] = HEAP32[67842] + 1;
      global$0 = $7_1 + 336 | 0;
      return HEAP32[67850];
    }
    function $100($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $6_1 = global$0 - 480 | 0;
      global$0 = $6_1;
      $8_1 = 11;
      while (1) {
        if (($8_1 | 0) != 47) {
          HEAP8[($6_1 + 200 | 0) + $8_1 | 0] = 2;
          $8_1 = $8_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP32[$6_1 + 148 >> 2] = $5_1;
      HEAP32[$6_1 + 144 >> 2] = $4_1;
      HEAP32[$6_1 + 56 >> 2] = 0;
      HEAP32[$6_1 + 60 >> 2] = 0;
      HEAP32[$6_1 + 52 >> 2] = 4;
      HEAP32[$6_1 + 44 >> 2] = 0;
      HEAP32[$6_1 + 48 >> 2] = 0;
      HEAP32[$6_1 + 36 >> 2] = 0;
      HEAP32[$6_1 + 40 >> 2] = 4;
      HEAP32[$6_1 + 64 >> 2] = 0;
      HEAP32[$6_1 + 68 >> 2] = 0;
      HEAP8[$6_1 + 69 | 0] = 0;
      HEAP8[$6_1 + 70 | 0] = 0;
      HEAP8[$6_1 + 71 | 0] = 0;
      HEAP8[$6_1 + 72 | 0] = 0;
      HEAP8[$6_1 + 73 | 0] = 0;
      HEAP8[$6_1 + 74 | 0] = 0;
      HEAP8[$6_1 + 75 | 0] = 0;
      HEAP8[$6_1 + 76 | 0] = 0;
      HEAP16[$6_1 + 92 >> 1] = 1;
      HEAP16[$6_1 + 160 >> 1] = 1;
      HEAP32[$6_1 + 152 >> 2] = 1;
      HEAP32[$6_1 + 156 >> 2] = 0;
      HEAP32[$6_1 + 88 >> 2] = 0;
      HEAP32[$6_1 + 80 >> 2] = 0;
      HEAP32[$6_1 + 84 >> 2] = 1;
      HEAP32[$6_1 + 140 >> 2] = $3_1;
      $242($6_1 + 104 | 0, $6_1 + 200 | 0, 36);
      HEAP32[$6_1 + 180 >> 2] = 0;
      HEAP32[$6_1 + 184 >> 2] = 0;
      HEAP32[$6_1 + 176 >> 2] = $2_1;
      HEAP32[$6_1 + 172 >> 2] = $1_1;
      HEAP32[$6_1 + 192 >> 2] = 0;
      HEAP32[$6_1 + 196 >> 2] = 0;
      HEAP32[$6_1 + 164 >> 2] = 2;
      $23_1 = HEAP32[$3_1 + 28 >> 2];
      HEAP32[$6_1 + 188 >> 2] = $23_1 >>> 0 >= 1e3 ? 1e3 : $23_1;
      $4_1 = $6_1 + 164 | 0;
      $54($4_1);
      block52: {
        if (($129($4_1) & 255) != 123) {
          $130($6_1 + 308 | 0, $4_1);
          $4_1 = $6_1 + 340 | 0;
          $85($4_1, HEAPU8[$6_1 + 316 | 0] << 24 | 328065, 0);
          $242($6_1 + 36 | 0, $4_1, 44);
        } else {
          block51: {
            $18_1 = $6_1 + 80 | 0;
            HEAP32[$6_1 + 304 >> 2] = 0;
            HEAP32[$6_1 + 296 >> 2] = 0;
            HEAP32[$6_1 + 300 >> 2] = 1;
            HEAP32[$6_1 + 320 >> 2] = 0;
            HEAP32[$6_1 + 324 >> 2] = 0;
            HEAP32[$6_1 + 312 >> 2] = $2_1;
            HEAP32[$6_1 + 308 >> 2] = $1_1;
            HEAP8[$6_1 + 423 | 0] = 2;
            HEAP8[$6_1 + 411 | 0] = 2;
            HEAP8[$6_1 + 399 | 0] = 2;
            HEAP8[$6_1 + 387 | 0] = 2;
            HEAP8[$6_1 + 375 | 0] = 2;
            HEAP8[$6_1 + 363 | 0] = 2;
            HEAP8[$6_1 + 351 | 0] = 2;
            HEAP32[$6_1 + 316 >> 2] = $6_1 + 296;
            HEAP32[$6_1 + 232 >> 2] = 4;
            HEAP32[$6_1 + 236 >> 2] = 0;
            HEAP32[$6_1 + 224 >> 2] = 0;
            HEAP32[$6_1 + 228 >> 2] = 0;
            HEAP32[$6_1 + 216 >> 2] = 0;
            HEAP32[$6_1 + 220 >> 2] = 4;
            HEAP32[$6_1 + 208 >> 2] = 0;
            HEAP32[$6_1 + 212 >> 2] = 0;
            $4_1 = HEAP32[$3_1 + 20 >> 2];
            HEAP32[$6_1 + 200 >> 2] = HEAP32[$3_1 + 16 >> 2];
            HEAP32[$6_1 + 204 >> 2] = $4_1;
            HEAP32[$6_1 + 424 >> 2] = 0;
            HEAP32[$6_1 + 428 >> 2] = 1;
            $56($6_1 + 164 | 0, 123);
            block3: {
              block1: {
                while (1) {
                  block2: {
                    $4_1 = HEAP32[$6_1 + 212 >> 2];
                    $12_1 = $4_1;
                    $17_1 = HEAP32[$6_1 + 208 >> 2];
                    $4_1 = !(HEAP32[$6_1 + 224 >> 2] | ($4_1 | $17_1));
                    $5_1 = HEAP32[$6_1 + 180 >> 2];
                    block: {
                      if ($5_1 >>> 0 < HEAPU32[$6_1 + 176 >> 2]) {
                        $5_1 = HEAPU8[$5_1 + HEAP32[$6_1 + 172 >> 2] | 0];
                        if ($5_1 >>> 0 > 32) {
                          break block;
                        }
                      }
                      $5_1 = $131($6_1 + 164 | 0);
                    }
                    if (($5_1 & 255) == 125) {
                      break block1;
                    }
                    if (!$4_1) {
                      $4_1 = HEAP32[$6_1 + 180 >> 2];
                      if ($4_1 >>> 0 >= HEAPU32[$6_1 + 176 >> 2]) {
                        break block2;
                      }
                      $5_1 = HEAPU8[$4_1 + HEAP32[$6_1 + 172 >> 2] | 0] == 44;
                      HEAP32[$6_1 + 180 >> 2] = $4_1 + $5_1;
                      if (!$5_1) {
                        break block2;
                      }
                    }
                    if (HEAP32[$6_1 + 164 >> 2] != 2) {
                      break block3;
                    }
                    $8_1 = HEAP32[$6_1 + 180 >> 2];
                    if (!($8_1 >>> 0 < HEAPU32[$6_1 + 176 >> 2] & HEAPU8[HEAP32[$6_1 + 172 >> 2] + $8_1 | 0] > 32)) {
                      $131($6_1 + 164 | 0);
                      $8_1 = HEAP32[$6_1 + 180 >> 2];
                    }
                    HEAP8[$6_1 + 196 | 0] = 0;
                    HEAP32[$6_1 + 192 >> 2] = $8_1;
                    $133($6_1 + 436 | 0, $6_1 + 164 | 0);
                    $16_1 = HEAPU8[$6_1 + 444 | 0];
                    if (($16_1 | 0) == 2) {
                      break block3;
                    }
                    $4_1 = HEAP32[$6_1 + 192 >> 2];
                    $8_1 = HEAP32[$6_1 + 436 >> 2];
                    $7_1 = HEAP32[$6_1 + 440 >> 2];
                    if ($16_1 & 1) {
                      HEAP32[$6_1 + 432 >> 2] = 0;
                      $123($8_1, $7_1, $6_1 + 424 | 0, 0);
                      $8_1 = HEAP32[$6_1 + 428 >> 2];
                      $5_1 = HEAP32[$6_1 + 432 >> 2];
                    } else {
                      $5_1 = $7_1;
                    }
                    $19_1 = $4_1 + 1 | 0;
                    $4_1 = $134($8_1, $5_1);
                    block7: {
                      block5: {
                        if (($4_1 & 255) >>> 0 >= 64) {
                          $10_1 = $135($6_1 + 200 | 0, $6_1 + 436 | 0, $8_1, $5_1);
                          $4_1 = 245;
                        } else {
                          $10_1 = $4_1 & 31;
                          if (($4_1 & 63) >>> 0 >= 32) {
                            $9_1 = 1 << $10_1;
                            $10_1 = 0;
                          } else {
                            $15_1 = 1 << $10_1;
                            $9_1 = $15_1 - 1 & 1 >>> 32 - $10_1;
                            $10_1 = $15_1;
                          }
                          HEAP32[$6_1 + 208 >> 2] = $17_1 | $10_1;
                          HEAP32[$6_1 + 212 >> 2] = $9_1 | $12_1;
                          $17_1 = $10_1 & $17_1;
                          $9_1 = $9_1 & $12_1;
                          $10_1 = !($17_1 | $9_1);
                          $4_1 = $4_1 - 10 | 0;
                          if ($9_1 | $17_1 | ($4_1 & 255) != 4) {
                            break block5;
                          }
                          $4_1 = HEAP32[$6_1 + 180 >> 2];
                          block6: {
                            if ($4_1 >>> 0 < HEAPU32[$6_1 + 176 >> 2]) {
                              $4_1 = HEAPU8[$4_1 + HEAP32[$6_1 + 172 >> 2] | 0];
                              if ($4_1 >>> 0 > 32) {
                                break block6;
                              }
                            }
                            $4_1 = $131($6_1 + 164 | 0);
                          }
                          $10_1 = 1;
                          if (($4_1 & 255) == 123) {
                            $136($6_1 + 36 | 0, $6_1 + 164 | 0, $6_1 + 308 | 0, 1);
                            HEAP32[$6_1 + 464 >> 2] = HEAP32[67045];
                            $4_1 = HEAP32[67044];
                            HEAP32[$6_1 + 456 >> 2] = HEAP32[67043];
                            HEAP32[$6_1 + 460 >> 2] = $4_1;
                            $4_1 = 4;
                            $9_1 = 0;
                            break block7;
                          }
                          $4_1 = 4;
                        }
                      }
                      $130($6_1 + 456 | 0, $6_1 + 164 | 0);
                      $9_1 = HEAPU8[$6_1 + 467 | 0];
                    }
                    HEAP32[$6_1 + 100 >> 2] = $7_1;
                    HEAP32[$6_1 + 96 >> 2] = $19_1;
                    HEAP8[$6_1 + 92 | 0] = 0;
                    HEAP8[$6_1 + 161 | 0] = 0;
                    if ($9_1 & 1 ? 0 : $10_1) {
                      block8: {
                        if (!$5_1) {
                          $5_1 = 0;
                          break block8;
                        }
                        if (HEAPU8[$8_1 | 0] != 95) {
                          break block8;
                        }
                        if ($151($6_1 + 36 | 0, $8_1, $5_1, 1, $6_1 + 456 | 0, HEAP32[$6_1 + 180 >> 2] - HEAP32[$6_1 + 460 >> 2] | 0)) {
                          continue;
                        }
                      }
                    } else {
                      if ($151($6_1 + 36 | 0, $8_1, $5_1, $10_1, $6_1 + 456 | 0, HEAP32[$6_1 + 180 >> 2] - HEAP32[$6_1 + 460 >> 2] | 0)) {
                        continue;
                      }
                    }
                    $7_1 = $4_1 & 255;
                    if ($7_1 >>> 0 <= 6) {
                      $5_1 = ($6_1 + 340 | 0) + Math_imul($7_1, 12) | 0;
                      HEAP32[$5_1 + 8 >> 2] = HEAP32[$6_1 + 464 >> 2];
                      $8_1 = HEAP32[$6_1 + 460 >> 2];
                      HEAP32[$5_1 >> 2] = HEAP32[$6_1 + 456 >> 2];
                      HEAP32[$5_1 + 4 >> 2] = $8_1;
                    } else {
                      $12_1 = $6_1 + 32 | 0;
                      $10_1 = $6_1 + 36 | 0;
                      $4_1 = $8_1;
                      $8_1 = $6_1 + 456 | 0;
                      $9_1 = 0;
                      $7_1 = global$0 - 48 | 0;
                      global$0 = $7_1;
                      block18: {
                        block14: {
                          block15: {
                            block10: {
                              block13: {
                                block11: {
                                  switch ($5_1 - 9 | 0) {
                                    case 0:
                                      if (HEAPU8[$4_1 | 0] != 109 | HEAPU8[$4_1 + 1 | 0] != 101 | (HEAPU8[$4_1 + 2 | 0] != 115 | HEAPU8[$4_1 + 3 | 0] != 115) | (HEAPU8[$4_1 + 4 | 0] != 97 | HEAPU8[$4_1 + 5 | 0] != 103 | (HEAPU8[$4_1 + 6 | 0] != 101 | HEAPU8[$4_1 + 7 | 0] != 73)) | (HEAPU8[$4_1 + 8 | 0] != 100 | HEAPU8[HEAP32[$10_1 + 104 >> 2] + 37 | 0] != 1)) {
                                        break block10;
                                      }
                                      $4_1 = HEAPU8[$8_1 + 8 | 0];
                                      if (($4_1 | 0) != 3) {
                                        $9_1 = 2;
                                        $5_1 = 196608;
                                        break block13;
                                      }
                                      HEAP32[$7_1 + 28 >> 2] = 0;
                                      HEAP32[$7_1 + 20 >> 2] = 0;
                                      HEAP32[$7_1 + 24 >> 2] = 1;
                                      HEAP8[$7_1 + 40 | 0] = HEAPU8[$8_1 + 9 | 0];
                                      $4_1 = HEAP32[$8_1 + 4 >> 2];
                                      HEAP32[$7_1 + 32 >> 2] = HEAP32[$8_1 >> 2];
                                      HEAP32[$7_1 + 36 >> 2] = $4_1;
                                      $153($7_1 + 8 | 0, $7_1 + 32 | 0, $7_1 + 20 | 0);
                                      $4_1 = HEAP32[$7_1 + 12 >> 2];
                                      if (!$171(HEAP32[$7_1 + 8 >> 2], $4_1)) {
                                        $164($10_1, $4_1 ? $4_1 >>> 0 < 256 ? 1442693 : 1442691 : 1442690);
                                      }
                                      $9_1 = 2;
                                      break block14;
                                    case 3:
                                      if (HEAPU8[$4_1 | 0] != 105 | HEAPU8[$4_1 + 1 | 0] != 110 | (HEAPU8[$4_1 + 2 | 0] != 116 | HEAPU8[$4_1 + 3 | 0] != 101) | (HEAPU8[$4_1 + 4 | 0] != 103 | HEAPU8[$4_1 + 5 | 0] != 114 | (HEAPU8[$4_1 + 6 | 0] != 97 | HEAPU8[$4_1 + 7 | 0] != 116)) | (HEAPU8[$4_1 + 8 | 0] != 105 | HEAPU8[$4_1 + 9 | 0] != 111 | (HEAPU8[$4_1 + 10 | 0] != 110 | HEAPU8[$4_1 + 11 | 0] != 115))) {
                                        break block10;
                                      }
                                      if (HEAPU8[HEAP32[$10_1 + 104 >> 2] + 37 | 0] == 1) {
                                        $4_1 = HEAPU8[$8_1 + 8 | 0];
                                        if (($4_1 | 0) == 5) {
                                          break block14;
                                        }
                                        $5_1 = 327680;
                                        break block13;
                                      }
                                      if (HEAPU8[$8_1 + 8 | 0] == 5) {
                                        $9_1 = HEAP32[$8_1 + 4 >> 2];
                                        $8_1 = HEAP32[$8_1 >> 2];
                                        HEAP32[$7_1 + 20 >> 2] = $7_1 + 47;
                                        $168($7_1 + 32 | 0, $8_1, $9_1, $7_1 + 20 | 0, 2);
                                        if (HEAPU8[$7_1 + 43 | 0] == 2) {
                                          break block10;
                                        }
                                      } else {
                                        if (!$169($8_1)) {
                                          break block10;
                                        }
                                      }
                                      $164($10_1, 1377167);
                                      break block15;
                                    case 2:
                                      break block11;
                                    default:
                                      break block10;
                                  }
                                  ;
                                }
                                if (HEAPU8[$4_1 | 0] != 97 | HEAPU8[$4_1 + 1 | 0] != 110 | (HEAPU8[$4_1 + 2 | 0] != 111 | HEAPU8[$4_1 + 3 | 0] != 110) | (HEAPU8[$4_1 + 4 | 0] != 121 | HEAPU8[$4_1 + 5 | 0] != 109 | (HEAPU8[$4_1 + 6 | 0] != 111 | HEAPU8[$4_1 + 7 | 0] != 117)) | (HEAPU8[$4_1 + 8 | 0] != 115 | HEAPU8[$4_1 + 9 | 0] != 73 | HEAPU8[$4_1 + 10 | 0] != 100)) {
                                  break block10;
                                }
                                $9_1 = 1;
                                if (HEAPU8[HEAP32[$10_1 + 104 >> 2] + 37 | 0] == 1) {
                                  break block14;
                                }
                                break block10;
                              }
                              if ($4_1) {
                                $164($10_1, $4_1 << 24 | $5_1 | 385);
                                break block14;
                              } else {
                                $170($10_1, 13);
                                break block15;
                              }
                            }
                            $8_1 = 9;
                            $9_1 = 263504;
                            block17: {
                              block16: {
                                while (1) {
                                  $8_1 = $8_1 + 1 | 0;
                                  if (($8_1 | 0) != 17) {
                                    if (($8_1 | 0) == 26) {
                                      wasm2js_trap();
                                    }
                                    $17_1 = $9_1 - 4 | 0;
                                    $19_1 = HEAP32[$9_1 >> 2];
                                    $9_1 = $9_1 + 8 | 0;
                                    if (!$221($4_1, $5_1, HEAP32[$17_1 >> 2], $19_1)) {
                                      continue;
                                    }
                                    break block16;
                                  }
                                  break;
                                }
                                ;
                                $9_1 = 0;
                                break block17;
                              }
                              $9_1 = $8_1 >>> 0 < 17;
                              $8_1 = $8_1 - 10 | 0;
                            }
                            HEAP8[$7_1 + 1 | 0] = $8_1;
                            HEAP8[$7_1 | 0] = $9_1 & 1;
                            $162($10_1, HEAPU8[$7_1 | 0] ? (HEAPU8[$7_1 + 1 | 0] << 24) - 1978465646 | 0 : 146);
                            $170($10_1, 13);
                          }
                          $5_1 = 0;
                          break block18;
                        }
                        $4_1 = $10_1 + Math_imul($9_1, 12) | 0;
                        HEAP32[$4_1 + 76 >> 2] = HEAP32[$8_1 + 8 >> 2];
                        $5_1 = HEAP32[$8_1 + 4 >> 2];
                        HEAP32[$4_1 + 68 >> 2] = HEAP32[$8_1 >> 2];
                        HEAP32[$4_1 + 72 >> 2] = $5_1;
                        $4_1 = $9_1 + 7 | 0;
                        $5_1 = 1;
                      }
                      HEAP8[$12_1 + 1 | 0] = $4_1;
                      HEAP8[$12_1 | 0] = $5_1;
                      global$0 = $7_1 + 48 | 0;
                      if (!HEAPU8[$6_1 + 32 | 0]) {
                        continue;
                      }
                      $4_1 = HEAPU8[$6_1 + 33 | 0];
                    }
                    HEAP8[$6_1 + 160 | 0] = HEAPU8[$6_1 + 160 | 0] & (($16_1 ^ 1) & ($4_1 & 255) >>> 0 >= ($11_1 & 255) >>> 0);
                    $11_1 = $4_1;
                    continue;
                  }
                  break;
                }
                ;
                $132($6_1 + 164 | 0);
                break block3;
              }
              HEAP32[$6_1 + 180 >> 2] = HEAP32[$6_1 + 180 >> 2] + 1;
              HEAP32[$6_1 + 184 >> 2] = HEAP32[$6_1 + 184 >> 2] - 1;
            }
            HEAP32[$6_1 + 216 >> 2] = HEAP32[$6_1 + 324 >> 2];
            $4_1 = HEAP32[$6_1 + 320 >> 2];
            HEAP32[$6_1 + 208 >> 2] = HEAP32[$6_1 + 316 >> 2];
            HEAP32[$6_1 + 212 >> 2] = $4_1;
            $4_1 = HEAP32[$6_1 + 312 >> 2];
            HEAP32[$6_1 + 200 >> 2] = HEAP32[$6_1 + 308 >> 2];
            HEAP32[$6_1 + 204 >> 2] = $4_1;
            $4_1 = $6_1 + 24 | 0;
            $8_1 = $6_1 + 200 | 0;
            $137($4_1, $8_1);
            $22_1 = HEAP32[$6_1 + 24 >> 2];
            $17_1 = HEAP32[($22_1 ? $4_1 | 4 : $6_1 + 304 | 0) >> 2];
            $26_1 = HEAP32[$6_1 + 300 >> 2];
            $27_1 = HEAP32[$6_1 + 296 >> 2];
            $5_1 = 0;
            $4_1 = $6_1 + 36 | 0;
            $11_1 = $6_1 + 340 | 0;
            $138($6_1 + 328 | 0, $4_1, $11_1, 0);
            $138($6_1 + 424 | 0, $4_1, $11_1, 2);
            $24_1 = 1;
            $139($8_1, $4_1, $11_1, 4, 1);
            HEAP8[$6_1 + 161 | 0] = 0;
            HEAP16[$6_1 + 92 >> 1] = 3841;
            HEAP32[$6_1 + 88 >> 2] = 0;
            $4_1 = HEAP32[$6_1 + 140 >> 2];
            $11_1 = HEAP32[$4_1 >> 2];
            $8_1 = HEAP32[$4_1 + 8 >> 2];
            $4_1 = HEAP32[$4_1 + 12 >> 2];
            HEAP32[$6_1 + 448 >> 2] = 0;
            HEAP32[$6_1 + 452 >> 2] = 0;
            $10_1 = 128;
            block19: {
              if (HEAPU8[$6_1 + 411 | 0] != 2) {
                $16_1 = $11_1 ? $8_1 : 1583802368;
                $19_1 = $11_1 ? $4_1 : 367;
                block20: {
                  block21: {
                    block22: {
                      $8_1 = HEAPU8[$6_1 + 408 | 0];
                      switch ($8_1 | 0) {
                        case 0:
                          break block19;
                        case 2:
                          break block21;
                        case 3:
                          break block22;
                        default:
                          break block20;
                      }
                      ;
                    }
                    HEAP8[$6_1 + 208 | 0] = HEAPU8[$6_1 + 409 | 0];
                    $4_1 = HEAP32[$6_1 + 404 >> 2];
                    HEAP32[$6_1 + 204 >> 2] = $4_1;
                    HEAP32[$6_1 + 200 >> 2] = HEAP32[$6_1 + 400 >> 2];
                    $141($6_1 + 456 | 0, $6_1 + 200 | 0);
                    $8_1 = HEAP32[$6_1 + 460 >> 2];
                    if (($4_1 | 0) != ($8_1 | 0)) {
                      HEAP32[$6_1 + 448 >> 2] = 1;
                    }
                    HEAP32[$6_1 + 476 >> 2] = 0;
                    HEAP32[$6_1 + 468 >> 2] = 0;
                    HEAP32[$6_1 + 472 >> 2] = 1;
                    $24_1 = HEAP32[$6_1 + 456 >> 2];
                    $15_1 = $6_1 + 200 | 0;
                    $142($15_1, $6_1 + 456 | 0, $6_1 + 468 | 0);
                    $7_1 = HEAP32[$6_1 + 200 >> 2];
                    $12_1 = HEAP32[$6_1 + 204 >> 2];
                    $143($15_1, $7_1, $12_1);
                    $4_1 = $7_1;
                    $9_1 = global$0 - 32 | 0;
                    global$0 = $9_1;
                    if ($12_1) {
                      block23: {
                        $20_1 = ($7_1 + $12_1 | 0) - 1 | 0;
                        if (HEAPU8[$20_1 | 0] != 90 | $12_1 - 31 >>> 0 < 4294967289) {
                          break block23;
                        }
                        HEAP32[$9_1 + 24 >> 2] = 0;
                        HEAP32[$9_1 + 28 >> 2] = 0;
                        HEAP32[$9_1 + 16 >> 2] = 0;
                        HEAP32[$9_1 + 20 >> 2] = 0;
                        HEAP32[$9_1 + 8 >> 2] = 0;
                        HEAP32[$9_1 + 12 >> 2] = 0;
                        block24: {
                          while (1) {
                            block26: {
                              $10_1 = 0;
                              while (1) {
                                block25: {
                                  if (($4_1 | 0) == ($20_1 | 0)) {
                                    break block24;
                                  }
                                  if (($14_1 | 0) == 29) {
                                    wasm2js_trap();
                                  }
                                  $11_1 = $4_1 + 1 | 0;
                                  $4_1 = HEAPU8[$4_1 | 0];
                                  if (!(1 << $14_1 & 536271727)) {
                                    break block25;
                                  }
                                  $21_1 = $4_1 - 48 & 255;
                                  if ($21_1 >>> 0 >= 10) {
                                    break block25;
                                  }
                                  $10_1 = $21_1 + Math_imul($10_1, 10) | 0;
                                  $14_1 = $14_1 + 1 | 0;
                                  $4_1 = $11_1;
                                  continue;
                                }
                                break;
                              }
                              ;
                              if (($4_1 | 0) != HEAPU8[$14_1 + 271145 | 0]) {
                                break block26;
                              }
                              if ($13_1 >>> 0 > 5) {
                                wasm2js_trap();
                              } else {
                                $14_1 = $14_1 + 1 | 0;
                                HEAP32[($9_1 + 8 | 0) + ($13_1 << 2) >> 2] = $10_1;
                                $13_1 = $13_1 + 1 | 0;
                                $4_1 = $11_1;
                                continue;
                              }
                            }
                            break;
                          }
                          ;
                          $14_1 = 0;
                          break block23;
                        }
                        $4_1 = HEAP32[$9_1 + 16 >> 2];
                        $14_1 = 0;
                        $11_1 = HEAP32[$9_1 + 24 >> 2];
                        $13_1 = HEAP32[$9_1 + 20 >> 2];
                        $20_1 = HEAP32[$9_1 + 8 >> 2];
                        $21_1 = HEAP32[$9_1 + 12 >> 2];
                        $28_1 = $192($20_1, $21_1);
                        $25_1 = HEAP32[$9_1 + 28 >> 2];
                        if ($25_1 >>> 0 > 59 | $11_1 >>> 0 > 59 | ($13_1 >>> 0 > 23 | $4_1 - 1 >>> 0 >= $28_1 >>> 0)) {
                          break block23;
                        }
                        $194($15_1, $193($20_1, $21_1, $4_1), $13_1, $11_1, $25_1);
                        $4_1 = $12_1 - 30 | 0;
                        while (1) {
                          if ($4_1) {
                            $4_1 = $4_1 + 1 | 0;
                            $10_1 = Math_imul($10_1, 10);
                            continue;
                          }
                          break;
                        }
                        ;
                        HEAP8[$15_1 + 42 | 0] = 1;
                        HEAP32[$15_1 + 32 >> 2] = $10_1;
                        $14_1 = 1;
                      }
                    }
                    global$0 = $9_1 + 32 | 0;
                    block36: {
                      if (!$14_1) {
                        block27: {
                          if (HEAPU8[$144($7_1, $12_1, 0) + 262656 | 0] & 6) {
                            $4_1 = $6_1 + 200 | 0;
                            if ($146($4_1, $16_1, $19_1)) {
                              break block27;
                            }
                            $147($4_1, $7_1, $12_1);
                            break block27;
                          }
                          $4_1 = $145($7_1, $12_1, 0);
                          if ($4_1 - 1 >>> 0 <= 1) {
                            if (($144($7_1, $12_1, $4_1) | 0) == 32) {
                              $147($6_1 + 200 | 0, $7_1, $12_1);
                              break block27;
                            }
                          }
                          block28: {
                            $11_1 = $4_1;
                            if (($144($7_1, $12_1, $4_1) | 0) == 46) {
                              $11_1 = $4_1 + 1 | 0;
                              $10_1 = $145($7_1, $12_1, $11_1);
                              if (!$10_1) {
                                break block28;
                              }
                              $11_1 = $10_1 + $11_1 | 0;
                            }
                            if (!$4_1 | $11_1 >>> 0 < $12_1 >>> 0) {
                              break block28;
                            }
                            if ($4_1 - 9 >>> 0 < 5) {
                              $4_1 = 0;
                            } else {
                              block35: {
                                block32: {
                                  block31: {
                                    switch ($4_1 - 7 | 0) {
                                      case 1:
                                        if (($11_1 | 0) != 8) {
                                          break block32;
                                        }
                                        break block28;
                                      case 0:
                                        if (($11_1 | 0) == 7) {
                                          break block28;
                                        }
                                        break block32;
                                      default:
                                        break block31;
                                    }
                                    ;
                                  }
                                  block33: {
                                    switch ($4_1 - 16 | 0) {
                                      case 3:
                                        if (($11_1 | 0) != 19) {
                                          break block32;
                                        }
                                        $4_1 = 9;
                                        break block35;
                                      case 0:
                                        break block33;
                                      default:
                                        break block32;
                                    }
                                    ;
                                  }
                                  if (($11_1 | 0) != 16) {
                                    break block32;
                                  }
                                  $4_1 = 6;
                                  break block35;
                                }
                                $148($6_1 + 200 | 0, 25);
                                break block27;
                              }
                            }
                            $10_1 = $140($7_1, $12_1, $4_1, $16_1, $19_1, $18_1, $6_1 + 448 | 0);
                            break block36;
                          }
                          $9_1 = 0;
                          $10_1 = 6;
                          $7_1 = $6_1 + 200 | 0;
                          $4_1 = $201($7_1, 45);
                          if (!$4_1) {
                            if (!$201($7_1, 43)) {
                              $9_1 = ($204(HEAP32[$7_1 + 24 >> 2], HEAP32[$7_1 + 28 >> 2]) | 0) == 2;
                              $10_1 = $9_1 ? 2 : 4;
                            }
                          }
                          $10_1 = $200($7_1, $10_1);
                          if ($9_1) {
                            HEAP32[$7_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2] | 8;
                            HEAP32[$7_1 + 12 >> 2] = HEAP32[$7_1 + 12 >> 2] | 524288;
                            $10_1 = $10_1 + 2e3 | 0;
                          }
                          block38: {
                            block37: {
                              if ($4_1) {
                                $4_1 = 27;
                                if (!$10_1) {
                                  break block37;
                                }
                                $10_1 = 0 - $10_1 | 0;
                              }
                              if ($10_1 + 1 >>> 0 < 10002) {
                                break block38;
                              }
                              $4_1 = 26;
                            }
                            $148($7_1, $4_1);
                            $10_1 = 0;
                          }
                          $12_1 = $201($7_1, 45);
                          $4_1 = $204(HEAP32[$7_1 + 24 >> 2], HEAP32[$7_1 + 28 >> 2]);
                          block42: {
                            block41: {
                              block40: {
                                if (!$9_1) {
                                  block39: {
                                    if (!$201($7_1, 87)) {
                                      if (($4_1 | 0) != 3) {
                                        break block39;
                                      }
                                      $4_1 = (($10_1 << 16 >> 16) % 100 | 0 ? 3 : 15) & $10_1 ? 365 : 366;
                                      $11_1 = $200($7_1, 3) - 1 | 0;
                                      $14_1 = 32;
                                      $13_1 = $193($10_1, 1, 1);
                                      break block40;
                                    }
                                    $11_1 = $200($7_1, 2);
                                    if (!HEAP32[$7_1 + 28 >> 2]) {
                                      $148($7_1, 34);
                                    }
                                    if ($12_1) {
                                      $199($7_1, 45);
                                    }
                                    $15_1 = $200($7_1, 1);
                                    $13_1 = $205($10_1);
                                    $4_1 = $205($10_1 + 1 | 0) - $13_1 | 0;
                                    $14_1 = 31;
                                    $10_1 = $15_1 - 1 | 0;
                                    if ($10_1 >>> 0 >= 7) {
                                      $11_1 = $4_1;
                                      break block41;
                                    } else {
                                      $11_1 = ($10_1 + Math_imul($11_1, 7) | 0) - 7 | 0;
                                      break block40;
                                    }
                                  }
                                }
                                if ($12_1) {
                                  $11_1 = $200($7_1, 2);
                                  if (!HEAP32[$7_1 + 28 >> 2]) {
                                    $148($7_1, 33);
                                  }
                                  $199($7_1, 45);
                                } else {
                                  if (($4_1 | 0) != 4 | $9_1) {
                                    $148($7_1, 23);
                                  }
                                  $11_1 = $200($7_1, 2);
                                }
                                $15_1 = $200($7_1, 2);
                                $13_1 = $193($10_1, $11_1, 1);
                                $4_1 = $192($10_1, $11_1);
                                $14_1 = $4_1 ? 30 : 29;
                                $11_1 = $15_1 - 1 | 0;
                              }
                              if ($4_1 >>> 0 > $11_1 >>> 0) {
                                break block42;
                              }
                            }
                            $148($7_1, $14_1);
                          }
                          $4_1 = $11_1 + $13_1 | 0;
                          wasm2js_i32$0 = $7_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($4_1, $4_1 >> 31, 86400), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                          HEAP32[$7_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
                          if (!HEAP32[$7_1 + 28 >> 2]) {
                            if ($9_1) {
                              $148($7_1, 28);
                            } else {
                              HEAP32[$7_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2] | 64;
                            }
                            break block27;
                          }
                          if (!$201($7_1, 84)) {
                            if (!$201($7_1, 116)) {
                              $199($7_1, 32);
                            }
                          }
                          $4_1 = $200($7_1, 2);
                          $11_1 = $9_1 | $12_1;
                          if (($201($7_1, 58) | 0) != ($11_1 | 0)) {
                            if ($11_1) {
                              $10_1 = $204(HEAP32[$7_1 + 24 >> 2], HEAP32[$7_1 + 28 >> 2]) ? 36 : 35;
                            } else {
                              $10_1 = 36;
                            }
                            $148($7_1, $10_1);
                          }
                          HEAP8[$7_1 + 41 | 0] = 35;
                          $12_1 = $200($7_1, 2);
                          HEAP8[$7_1 + 41 | 0] = 23;
                          block43: {
                            if ($11_1) {
                              $13_1 = 0;
                              $15_1 = 0;
                              if (!$201($7_1, 58)) {
                                break block43;
                              }
                            } else {
                              if (!$204(HEAP32[$7_1 + 24 >> 2], HEAP32[$7_1 + 28 >> 2])) {
                                $13_1 = 0;
                                $15_1 = 0;
                                break block43;
                              }
                            }
                            $13_1 = $200($7_1, 2);
                            $15_1 = 1;
                          }
                          block44: {
                            if (!$201($7_1, 46)) {
                              $14_1 = 0;
                              $11_1 = 0;
                              $10_1 = 0;
                              if (!$201($7_1, 44)) {
                                break block44;
                              }
                            }
                            $14_1 = 0;
                            $11_1 = 0;
                            $10_1 = 0;
                            while (1) {
                              $9_1 = $206($7_1);
                              if ($9_1 >>> 0 <= 9) {
                                $10_1 = $11_1 >>> 0 < 9 ? $9_1 + Math_imul($10_1, 10) | 0 : $10_1;
                                $11_1 = $11_1 + 1 | 0;
                                $14_1 = $9_1 | $14_1;
                                continue;
                              }
                              break;
                            }
                            ;
                            if ($15_1 & ($11_1 | 0) != 0) {
                              break block44;
                            }
                            $148($7_1, 38);
                          }
                          $9_1 = 9 - $11_1 | 0;
                          $9_1 = $9_1 >>> 0 <= 9 ? $9_1 : 0;
                          while (1) {
                            if ($9_1) {
                              $9_1 = $9_1 - 1 | 0;
                              $10_1 = Math_imul($10_1, 10);
                              continue;
                            }
                            break;
                          }
                          ;
                          if (($4_1 | 0) == 24 & ($12_1 | $14_1 | $13_1) != 0 | ($4_1 >>> 0 > 24 | $13_1 >>> 0 > 60 | $12_1 >>> 0 > 59)) {
                            $148($7_1, 37);
                          }
                          if (($4_1 | 0) == 24) {
                            HEAP32[$7_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2] | 128;
                          }
                          HEAP32[$7_1 + 32 >> 2] = $10_1;
                          $11_1 = $11_1 >>> 0 <= 3 ? 3 : $11_1;
                          HEAP32[$7_1 + 36 >> 2] = $11_1 >>> 0 >= 9 ? 9 : $11_1;
                          if (($13_1 | 0) == 60) {
                            $207($7_1);
                            $13_1 = 59;
                          }
                          HEAP8[$7_1 + 41 | 0] = 39;
                          $11_1 = HEAP32[$7_1 + 4 >> 2];
                          $4_1 = (Math_imul($12_1, 60) + Math_imul($4_1, 3600) | 0) + $13_1 | 0;
                          $10_1 = $4_1;
                          $4_1 = $4_1 + HEAP32[$7_1 >> 2] | 0;
                          $11_1 = $10_1 >>> 0 > $4_1 >>> 0 ? $11_1 + 1 | 0 : $11_1;
                          HEAP32[$7_1 >> 2] = $4_1;
                          HEAP32[$7_1 + 4 >> 2] = $11_1;
                          if (!$201($7_1, 90)) {
                            block45: {
                              if (!HEAP32[$7_1 + 28 >> 2]) {
                                HEAP32[$7_1 + 12 >> 2] = HEAP32[$7_1 + 12 >> 2] | 1048576;
                                break block27;
                              }
                              $201($7_1, 32);
                              if ($208($7_1)) {
                                $210($7_1);
                                break block27;
                              }
                              if ($209($7_1)) {
                                break block45;
                              }
                              if ($198($7_1, 268141, 1)) {
                                break block45;
                              }
                              $148($7_1, 39);
                            }
                          }
                          if (!HEAP32[$7_1 + 28 >> 2]) {
                            break block27;
                          }
                          while (1) {
                            if ($201($7_1, 91)) {
                              $212($7_1, 6);
                              $199($7_1, 93);
                              continue;
                            }
                            break;
                          }
                          ;
                          if ($201($7_1, 32)) {
                            $212($7_1, 5);
                          }
                          $210($7_1);
                        }
                      }
                      $10_1 = $149($6_1 + 200 | 0, $16_1, $19_1, $18_1, $6_1 + 448 | 0);
                    }
                    if (HEAP32[$6_1 + 88 >> 2] | HEAPU8[$6_1 + 464 | 0] != 1) {
                      break block19;
                    }
                    HEAP32[$18_1 + 8 >> 2] = HEAP32[$6_1 + 476 >> 2];
                    $4_1 = HEAP32[$6_1 + 472 >> 2];
                    HEAP32[$18_1 >> 2] = HEAP32[$6_1 + 468 >> 2];
                    HEAP32[$18_1 + 4 >> 2] = $4_1;
                    break block19;
                  }
                  $8_1 = 0;
                  $10_1 = $140(HEAP32[$6_1 + 400 >> 2], HEAP32[$6_1 + 404 >> 2], 0, $16_1, $19_1, $18_1, $6_1 + 448 | 0);
                  break block19;
                }
                $10_1 = $8_1 << 24 | 655750;
              }
              $8_1 = 0;
            }
            $14_1 = $22_1 ? $22_1 : $26_1;
            $11_1 = $6_1 + 36 | 0;
            $4_1 = HEAP32[$6_1 + 452 >> 2];
            $15_1 = $4_1 & -2097153;
            $7_1 = $4_1;
            $4_1 = HEAP32[$6_1 + 140 >> 2];
            $150($6_1 + 436 | 0, $11_1, $10_1, $24_1, $8_1, HEAP32[$6_1 + 448 >> 2], !(HEAP32[$4_1 >> 2] | HEAP32[$4_1 + 4 >> 2]) ? $15_1 : $7_1);
            $9_1 = $6_1 + 456 | 0;
            $139($9_1, $11_1, $6_1 + 340 | 0, 6, 0);
            $10_1 = HEAP32[$6_1 + 424 >> 2];
            if (!(!HEAPU8[HEAP32[$6_1 + 140 >> 2] + 37 | 0] | ($10_1 | 0) == -2147483647)) {
              $12_1 = HEAP32[$6_1 + 428 >> 2];
              $18_1 = HEAP32[$6_1 + 432 >> 2];
              $7_1 = global$0 - 208 | 0;
              global$0 = $7_1;
              $5_1 = $165(40);
              $4_1 = $5_1;
              HEAP32[$4_1 + 32 >> 2] = 0;
              HEAP32[$4_1 + 36 >> 2] = 0;
              HEAP32[$4_1 + 24 >> 2] = 0;
              HEAP32[$4_1 + 28 >> 2] = 1;
              HEAP32[$4_1 + 16 >> 2] = 1;
              HEAP32[$4_1 + 20 >> 2] = 0;
              HEAP32[$4_1 + 8 >> 2] = 0;
              HEAP32[$4_1 + 12 >> 2] = 0;
              HEAP32[$4_1 >> 2] = 0;
              HEAP32[$4_1 + 4 >> 2] = 1;
              block46: {
                if (HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] == 1) {
                  $9_1 = $4_1 + 24 | 0;
                  $4_1 = 0;
                  $13_1 = 267720;
                  $8_1 = 0;
                  while (1) {
                    block47: {
                      if (($4_1 | 0) == 36) {
                        break block46;
                      }
                      $12_1 = $4_1 + $11_1 | 0;
                      if (HEAPU8[$12_1 + 79 | 0] != 2) {
                        if ($8_1 >>> 0 >= 3) {
                          break block47;
                        }
                        $175(HEAP32[$13_1 >> 2], HEAP32[$13_1 + 4 >> 2], $12_1 + 68 | 0, $9_1);
                      }
                      if ($8_1 >>> 0 < 2) {
                        HEAP32[$5_1 + 36 >> 2] = HEAP32[$5_1 + 32 >> 2];
                      }
                      $8_1 = $8_1 + 1 | 0;
                      $13_1 = $13_1 + 8 | 0;
                      $4_1 = $4_1 + 12 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  wasm2js_trap();
                } else {
                  HEAP32[$7_1 + 48 >> 2] = $18_1;
                  HEAP32[$7_1 + 44 >> 2] = $12_1;
                  HEAP32[$7_1 + 52 >> 2] = 259;
                  $8_1 = $5_1 + 12 | 0;
                  $48($8_1, 123);
                  $175(263342, 8, $7_1 + 44 | 0, $8_1);
                  $15_1 = HEAPU8[$9_1 + 8 | 0];
                  if (($15_1 | 0) != 2) {
                    block48: {
                      $4_1 = HEAP32[$9_1 >> 2];
                      $9_1 = HEAP32[$9_1 + 4 >> 2];
                      HEAP32[$7_1 + 80 >> 2] = 1e3;
                      HEAP32[$7_1 + 72 >> 2] = 0;
                      HEAP32[$7_1 + 76 >> 2] = 0;
                      HEAP32[$7_1 + 64 >> 2] = $4_1;
                      HEAP32[$7_1 + 68 >> 2] = $9_1;
                      HEAP32[$7_1 + 84 >> 2] = 0;
                      HEAP32[$7_1 + 88 >> 2] = 0;
                      HEAP32[$7_1 + 56 >> 2] = 2;
                      $56($7_1 + 56 | 0, 123);
                      $4_1 = 1;
                      while (1) {
                        $13_1 = $7_1 + 92 | 0;
                        $9_1 = $7_1 + 56 | 0;
                        $176($13_1, $9_1, $4_1 & 1);
                        if (HEAPU8[$7_1 + 100 | 0] == 2) {
                          break block48;
                        }
                        $130($7_1 + 104 | 0, $9_1);
                        if ($83($13_1, 263342, 8)) {
                          block49: {
                            $4_1 = HEAPU8[$7_1 + 112 | 0];
                            if (!$4_1) {
                              break block49;
                            }
                            $13_1 = 0;
                            HEAP32[$7_1 + 168 >> 2] = 0;
                            HEAP32[$7_1 + 160 >> 2] = 0;
                            HEAP32[$7_1 + 164 >> 2] = 1;
                            HEAP32[$7_1 + 180 >> 2] = 0;
                            HEAP32[$7_1 + 172 >> 2] = 0;
                            HEAP32[$7_1 + 176 >> 2] = 1;
                            $16_1 = HEAP32[$7_1 + 108 >> 2];
                            $19_1 = HEAP32[$7_1 + 104 >> 2];
                            $9_1 = 0;
                            if (($4_1 | 0) == 2) {
                              $9_1 = !$177($19_1, $16_1, $7_1 + 172 | 0);
                              $13_1 = HEAP32[$7_1 + 180 >> 2];
                            }
                            HEAP8[$7_1 + 124 | 0] = HEAPU8[$7_1 + 113 | 0];
                            HEAP32[$7_1 + 120 >> 2] = $16_1;
                            HEAP32[$7_1 + 116 >> 2] = $19_1;
                            $141($7_1 + 184 | 0, $7_1 + 116 | 0);
                            if ($13_1) {
                              $16_1 = HEAP32[$7_1 + 176 >> 2];
                            } else {
                              $153($7_1 + 24 | 0, $7_1 + 184 | 0, $7_1 + 160 | 0);
                              $13_1 = HEAP32[$7_1 + 28 >> 2];
                              $16_1 = HEAP32[$7_1 + 24 >> 2];
                            }
                            if (!(!$9_1 & ($4_1 | 0) != 3)) {
                              HEAP8[$7_1 + 204 | 0] = 1;
                              HEAP32[$7_1 + 200 >> 2] = $18_1;
                              HEAP32[$7_1 + 196 >> 2] = $12_1;
                              HEAP32[$7_1 + 124 >> 2] = 0;
                              HEAP32[$7_1 + 116 >> 2] = 0;
                              HEAP32[$7_1 + 120 >> 2] = 1;
                              $153($7_1 + 16 | 0, $7_1 + 196 | 0, $7_1 + 116 | 0);
                              if ($24($16_1, $13_1, HEAP32[$7_1 + 16 >> 2], HEAP32[$7_1 + 20 >> 2])) {
                                break block49;
                              }
                            }
                            HEAP16[$7_1 + 128 >> 1] = 3073;
                            HEAP16[$7_1 + 116 >> 1] = 4097;
                            HEAP32[$7_1 + 144 >> 2] = 9175183;
                            HEAP8[$7_1 + 140 | 0] = 0;
                            $152($11_1, $7_1 + 140 | 0, 0, 0, $7_1 + 116 | 0, 2);
                          }
                        } else {
                          $48($8_1, 44);
                          $155($7_1 + 32 | 0, $9_1, HEAP32[$7_1 + 84 >> 2]);
                          $4_1 = HEAP32[$7_1 + 36 >> 2];
                          $9_1 = HEAP32[$7_1 + 32 >> 2];
                          HEAP32[$7_1 + 128 >> 2] = 0;
                          HEAP32[$7_1 + 132 >> 2] = 0;
                          HEAP32[$7_1 + 116 >> 2] = 1;
                          HEAP32[$7_1 + 120 >> 2] = 0;
                          HEAP32[$7_1 + 124 >> 2] = $8_1;
                          $163($7_1 + 116 | 0, $9_1, $4_1, $15_1 & 1);
                        }
                        $4_1 = 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $48($8_1, 125);
                  $14($5_1, $14_1, $17_1);
                  $4_1 = $7_1 + 148 | 0;
                  $178($4_1, $14_1, $17_1, 263301, 4);
                  if (HEAPU8[$7_1 + 159 | 0] != 2) {
                    $179(267662, 12, $4_1, $5_1);
                  }
                  $178($7_1 + 172 | 0, $14_1, $17_1, 263314, 7);
                  if (HEAPU8[$7_1 + 183 | 0] == 2) {
                    break block46;
                  }
                  $4_1 = HEAP32[$7_1 + 172 >> 2];
                  $11_1 = HEAP32[$7_1 + 176 >> 2];
                  $8_1 = HEAPU8[$7_1 + 181 | 0];
                  $9_1 = 0;
                  HEAP32[$7_1 + 192 >> 2] = 0;
                  HEAP32[$7_1 + 184 >> 2] = 0;
                  HEAP32[$7_1 + 188 >> 2] = 1;
                  HEAP8[$7_1 + 204 | 0] = $8_1;
                  HEAP32[$7_1 + 196 >> 2] = $4_1;
                  HEAP32[$7_1 + 200 >> 2] = $11_1;
                  $153($7_1 + 8 | 0, $7_1 + 196 | 0, $7_1 + 184 | 0);
                  $12_1 = HEAP32[$7_1 + 8 >> 2];
                  $13_1 = HEAP32[$7_1 + 12 >> 2];
                  $11_1 = $180($12_1, $13_1);
                  if ($11_1) {
                    $9_1 = !($181($12_1, $13_1, $11_1) & 575232);
                  }
                  $8_1 = $11_1 >>> 0 > $13_1 >>> 0 ? $11_1 : $13_1;
                  $4_1 = $11_1;
                  block50: {
                    while (1) {
                      if (($4_1 | 0) != ($8_1 | 0)) {
                        $18_1 = HEAPU8[$4_1 + $12_1 | 0] - 35 | 0;
                        if (1 << $18_1 & 276828161 ? $18_1 >>> 0 <= 28 : 0) {
                          break block50;
                        }
                        $4_1 = $4_1 + 1 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $4_1 = $8_1;
                  }
                  if (!$9_1) {
                    break block46;
                  }
                  if ($4_1 >>> 0 < $11_1 >>> 0) {
                    wasm2js_trap();
                  }
                  if ($4_1 >>> 0 > $13_1 >>> 0) {
                    wasm2js_trap();
                  } else {
                    $42($7_1 + 56 | 0, $11_1 + $12_1 | 0, $4_1 - $11_1 | 0);
                    $4_1 = HEAP32[$7_1 + 60 >> 2];
                    $11_1 = HEAP32[$7_1 + 64 >> 2];
                    $182($4_1, $11_1);
                    HEAP8[$7_1 + 124 | 0] = 3;
                    HEAP8[$7_1 + 127 | 0] = 0;
                    HEAP8[$7_1 + 125 | 0] = 1;
                    HEAP8[$7_1 + 126 | 0] = 0;
                    HEAP32[$7_1 + 120 >> 2] = $11_1;
                    HEAP32[$7_1 + 116 >> 2] = $4_1;
                    $179(267674, 14, $7_1 + 116 | 0, $5_1);
                  }
                }
              }
              global$0 = $7_1 + 208 | 0;
            }
            if (HEAPU8[$6_1 + 76 | 0]) {
              break block51;
            }
            $8_1 = HEAP32[$6_1 + 328 >> 2];
            if (($8_1 | 0) == -2147483647 | ($10_1 | 0) == -2147483647) {
              break block51;
            }
            $4_1 = HEAP32[$6_1 + 436 >> 2];
            if (($4_1 | 0) == -2147483647) {
              break block51;
            }
            $11_1 = HEAP32[$6_1 + 336 >> 2];
            $7_1 = HEAP32[$6_1 + 332 >> 2];
            $9_1 = HEAP32[$6_1 + 460 >> 2];
            HEAP32[$6_1 + 260 >> 2] = HEAP32[$6_1 + 456 >> 2];
            HEAP32[$6_1 + 264 >> 2] = $9_1;
            HEAP32[$6_1 + 268 >> 2] = HEAP32[$6_1 + 464 >> 2];
            HEAP32[$6_1 + 280 >> 2] = $5_1;
            HEAP32[$6_1 + 276 >> 2] = $2_1;
            HEAP32[$6_1 + 272 >> 2] = $1_1;
            HEAP32[$6_1 + 256 >> 2] = 0;
            HEAP32[$6_1 + 248 >> 2] = -2147483648;
            HEAP32[$6_1 + 252 >> 2] = 1;
            $9_1 = HEAP32[$6_1 + 444 >> 2];
            HEAP32[$6_1 + 240 >> 2] = HEAP32[$6_1 + 440 >> 2];
            HEAP32[$6_1 + 244 >> 2] = $9_1;
            HEAP32[$6_1 + 236 >> 2] = $4_1;
            HEAP32[$6_1 + 232 >> 2] = $17_1;
            HEAP32[$6_1 + 228 >> 2] = $14_1;
            HEAP32[$6_1 + 224 >> 2] = $22_1 ? -2147483648 : $27_1;
            $4_1 = HEAP32[$6_1 + 432 >> 2];
            HEAP32[$6_1 + 216 >> 2] = HEAP32[$6_1 + 428 >> 2];
            HEAP32[$6_1 + 220 >> 2] = $4_1;
            HEAP32[$6_1 + 212 >> 2] = $10_1;
            HEAP32[$6_1 + 208 >> 2] = $11_1;
            HEAP32[$6_1 + 204 >> 2] = $7_1;
            HEAP32[$6_1 + 200 >> 2] = $8_1;
            $4_1 = HEAPU8[HEAP32[$6_1 + 140 >> 2] + 37 | 0];
            HEAP8[$6_1 + 284 | 0] = $4_1;
            $10_1 = ($4_1 | 0) == 1;
            break block52;
          }
        }
        $8_1 = -2147483647;
        HEAP32[$6_1 + 200 >> 2] = -2147483647;
      }
      $58($6_1 + 16 | 0, $6_1 + 164 | 0);
      $4_1 = HEAP32[$6_1 + 16 >> 2];
      if (($4_1 | 0) != 2) {
        $1_1 = HEAP32[$6_1 + 20 >> 2];
        HEAP32[$6_1 + 200 >> 2] = -2147483647;
        $2_1 = $6_1 + 340 | 0;
        $3_1 = $4_1 & 1;
        $85($2_1, $3_1 ? 144 : 140, $3_1 ? $23_1 : $1_1);
        $242($6_1 + 36 | 0, $2_1, 44);
      } else {
        block53: {
          if (($8_1 | 0) == -2147483647) {
            break block53;
          }
          block54: {
            if (HEAPU8[$6_1 + 160 | 0]) {
              $4_1 = -2147483648;
              if (HEAPU8[$6_1 + 197 | 0] != 1) {
                break block54;
              }
            }
            HEAP32[$6_1 + 316 >> 2] = 0;
            HEAP32[$6_1 + 308 >> 2] = 0;
            HEAP32[$6_1 + 312 >> 2] = 1;
            $1_1 = $6_1 + 340 | 0;
            $101($1_1, $6_1 + 200 | 0, 0, $6_1 + 308 | 0);
            $2_1 = $6_1 + 8 | 0;
            $137($2_1, $1_1);
            $1_1 = HEAP32[$6_1 + 8 >> 2];
            $4_1 = $1_1 ? -2147483648 : HEAP32[$6_1 + 308 >> 2];
            $2_1 = HEAP32[($1_1 ? $2_1 | 4 : $6_1 + 316 | 0) >> 2];
            $1_1 = $1_1 ? $1_1 : HEAP32[$6_1 + 312 >> 2];
          }
          HEAP32[$6_1 + 256 >> 2] = $2_1;
          HEAP32[$6_1 + 252 >> 2] = $1_1;
          HEAP32[$6_1 + 248 >> 2] = $4_1;
          $8_1 = HEAP32[$3_1 + 24 >> 2];
          if (($8_1 | 0) == -1) {
            break block53;
          }
          if ($2_1 >>> 0 <= $8_1 >>> 0) {
            if (!($10_1 & 1)) {
              break block53;
            }
            $8_1 = 32768;
            block55: {
              if ($5_1) {
                $1_1 = 0;
                if (HEAPU32[$5_1 + 32 >> 2] > HEAPU32[$5_1 + 36 >> 2]) {
                  break block55;
                }
              }
              $1_1 = 51;
            }
            if (($1_1 + $2_1 | 0) + 49 >>> 0 < 32769) {
              break block53;
            }
          }
          HEAP32[$6_1 + 292 >> 2] = 145;
          HEAP32[$6_1 + 200 >> 2] = -2147483647;
          HEAP8[$6_1 + 288 | 0] = 0;
          $152($6_1 + 36 | 0, $6_1 + 288 | 0, $8_1, 0, 4, 0);
        }
      }
      $1_1 = HEAP32[$6_1 + 60 >> 2];
      $2_1 = HEAP32[$6_1 + 64 >> 2];
      $3_1 = HEAP32[$6_1 + 72 >> 2];
      HEAP32[$6_1 + 356 >> 2] = HEAP32[$6_1 + 68 >> 2];
      HEAP32[$6_1 + 360 >> 2] = $3_1;
      HEAP32[$6_1 + 348 >> 2] = $1_1;
      HEAP32[$6_1 + 352 >> 2] = $2_1;
      $8_1 = 0;
      $2_1 = HEAP32[$6_1 + 44 >> 2];
      $3_1 = HEAP32[$6_1 + 40 >> 2];
      block56: {
        while (1) {
          block57: {
            if (($8_1 | 0) == 16) {
              break block56;
            }
            $1_1 = ($6_1 + 340 | 0) + $8_1 | 0;
            $4_1 = HEAP32[$1_1 + 8 >> 2];
            if ($4_1 >>> 0 >= 101) {
              $1_1 = HEAP32[$1_1 + 12 >> 2];
              if ($1_1 >>> 0 < $2_1 >>> 0) {
                $1_1 = $3_1 + Math_imul($1_1, 24) | 0;
                if (HEAPU8[$1_1 | 0] != 2) {
                  $5_1 = HEAP32[$1_1 + 4 >> 2] & 127;
                  if ($5_1 >>> 0 >= 31) {
                    break block57;
                  }
                  HEAP32[$1_1 + 4 >> 2] = HEAPU8[$5_1 + 263153 | 0] | 1311616;
                }
                HEAP8[$1_1 + 20 | 0] = 0;
                HEAP32[$1_1 + 8 >> 2] = $4_1 - 99;
                HEAP32[$1_1 + 12 >> 2] = 0;
              }
            }
            $8_1 = $8_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $242($0_1 + 44 | 0, $6_1 + 200 | 0, 88);
      $242($0_1, $6_1 + 36 | 0, 44);
      HEAP8[$0_1 + 132 | 0] = HEAPU8[$6_1 + 198 | 0];
      global$0 = $6_1 + 480 | 0;
    }
    function $101($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      HEAP32[$4_1 + 16 >> 2] = 0;
      HEAP32[$4_1 + 20 >> 2] = 0;
      HEAP32[$4_1 + 12 >> 2] = $3_1;
      $3_1 = HEAP32[$1_1 + 76 >> 2];
      HEAP32[$4_1 + 4 >> 2] = HEAP32[$1_1 + 72 >> 2];
      HEAP32[$4_1 + 8 >> 2] = $3_1;
      $7_1 = 1;
      if (($2_1 & 255) != 1) {
        $8_1 = 263715;
        $9_1 = 12;
        $10_1 = 263703;
        $11_1 = 14;
      } else {
        $8_1 = 263654;
        $9_1 = 26;
        $10_1 = 263628;
        $11_1 = 13;
      }
      $6_1 = HEAPU8[$1_1 + 68 | 0];
      $12_1 = HEAP32[$1_1 + 64 >> 2];
      $13_1 = HEAP32[$1_1 + 60 >> 2];
      $14_1 = HEAP32[$1_1 + 28 >> 2];
      $15_1 = HEAP32[$1_1 + 32 >> 2];
      $3_1 = 0;
      $5_1 = HEAP32[$1_1 + 80 >> 2];
      if ($5_1) {
        block4: {
          block3: {
            block2: {
              switch (($2_1 & 255) - 1 | 0) {
                case 0:
                  $2_1 = HEAP32[$5_1 + 36 >> 2];
                  if ($2_1 >>> 0 <= HEAPU32[$5_1 + 32 >> 2]) {
                    break block3;
                  }
                  wasm2js_trap();
                case 1:
                  $12_1 = HEAP32[$5_1 + 20 >> 2];
                  $13_1 = HEAP32[$5_1 + 16 >> 2];
                  $15_1 = HEAP32[$5_1 + 8 >> 2];
                  $14_1 = HEAP32[$5_1 + 4 >> 2];
                  $2_1 = 0;
                  $6_1 = 0;
                  break block4;
                default:
                  break block2;
              }
              ;
            }
            $2_1 = HEAP32[$5_1 + 32 >> 2];
          }
          $7_1 = HEAP32[$5_1 + 28 >> 2];
        }
      } else {
        $2_1 = 0;
      }
      $16_1 = HEAP32[$1_1 + 4 >> 2];
      $17_1 = HEAP32[$1_1 + 8 >> 2];
      $18_1 = HEAP32[$1_1 + 16 >> 2];
      $19_1 = HEAP32[$1_1 + 20 >> 2];
      $5_1 = HEAP32[$1_1 + 44 >> 2];
      HEAP32[$4_1 + 88 >> 2] = HEAP32[$1_1 + 40 >> 2];
      HEAP32[$4_1 + 92 >> 2] = $5_1;
      HEAP32[$4_1 + 84 >> 2] = 14;
      HEAP32[$4_1 + 80 >> 2] = 263678;
      HEAP32[$4_1 + 76 >> 2] = $15_1;
      HEAP32[$4_1 + 72 >> 2] = $14_1;
      HEAP32[$4_1 + 68 >> 2] = 11;
      HEAP32[$4_1 + 64 >> 2] = 263667;
      HEAP32[$4_1 + 56 >> 2] = $18_1;
      HEAP32[$4_1 + 60 >> 2] = $19_1;
      HEAP32[$4_1 + 52 >> 2] = $11_1;
      HEAP32[$4_1 + 48 >> 2] = $8_1;
      HEAP32[$4_1 + 40 >> 2] = $16_1;
      HEAP32[$4_1 + 44 >> 2] = $17_1;
      HEAP32[$4_1 + 36 >> 2] = $9_1;
      HEAP32[$4_1 + 32 >> 2] = $10_1;
      while (1) {
        if (($3_1 | 0) != 64) {
          $1_1 = ($4_1 + 24 | 0) + $3_1 | 0;
          $159($4_1 + 4 | 0, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $4_1 + 4 | 0;
      $159($1_1, 267580, 1);
      if (($6_1 | 0) != 2) {
        $159($1_1, 263692, 11);
        $163($1_1, $13_1, $12_1, $6_1 & 1);
      }
      $1_1 = $4_1 + 4 | 0;
      $159($1_1, $7_1, $2_1);
      $159($1_1, 267592, 1);
      HEAP32[$0_1 + 16 >> 2] = HEAP32[$4_1 + 20 >> 2];
      $1_1 = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      $1_1 = HEAP32[$4_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 96 | 0;
    }
    function $102($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      $2_1 = HEAP32[$0_1 + 12 >> 2];
      $3_1 = $1_1 >>> 0 < $2_1 >>> 0 | HEAPU32[$0_1 + 4 >> 2] < $1_1 >>> 0;
      $4_1 = HEAP32[$0_1 + 8 >> 2];
      $14($4_1, $3_1 ? 1 : HEAP32[$0_1 >> 2] + $2_1 | 0, $3_1 ? 0 : $1_1 - $2_1 | 0);
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      return $4_1;
    }
    function $103($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $104($3_1 + 8 | 0, $1_1, $2_1, 0);
      $1_1 = HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $104($0_1, $1_1, $2_1, $3_1) {
      if ($2_1) {
        block: {
          $1_1 = $11($2_1, $1_1);
          if (!$3_1) {
            break block;
          }
          if (!$1_1) {
            $1_1 = 0;
            break block;
          }
          if (!$2_1) {
            break block;
          }
          $243($1_1, $2_1);
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $105($0_1, $1_1, $2_1, $3_1, $4_1) {
      if (($10($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $106($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = 1;
      $5_1 = 4;
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($3_1, 0, $1_1);
      $3_1 = 0;
      if (!($3_1 | i64toi32_i32$HIGH_BITS) & $1_1 >>> 0 <= -2147483648 - $2_1 >>> 0) {
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        $4_1 = 0;
        $5_1 = 8;
        $3_1 = $1_1;
      }
      HEAP32[$0_1 + $5_1 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $4_1;
    }
    function $107($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $9($2_1 + 4 | 0, $1_1, 0, 1, 1);
      if (HEAP32[$2_1 + 4 >> 2] == 1) {
        wasm2js_trap();
      } else {
        $1_1 = HEAP32[$2_1 + 12 >> 2];
        $3_1 = HEAP32[$2_1 + 8 >> 2];
        HEAP32[$0_1 + 8 >> 2] = 0;
        HEAP32[$0_1 >> 2] = $3_1;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $2_1 + 16 | 0;
      }
    }
    function $108($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $6_1 = HEAP32[$1_1 + 4 >> 2];
      if (!$6_1) {
        HEAP32[$0_1 >> 2] = 0;
        return;
      }
      $3_1 = HEAP32[$1_1 >> 2];
      while (1) {
        block: {
          $4_1 = $2_1;
          if ($2_1 >>> 0 >= $6_1 >>> 0) {
            break block;
          }
          $2_1 = $2_1 + 1 | 0;
          $8_1 = HEAPU8[$3_1 + $4_1 | 0];
          $7_1 = $8_1 << 24 >> 24;
          if (($7_1 | 0) >= 0) {
            continue;
          }
          block1: {
            switch (HEAPU8[$8_1 + 262336 | 0] - 2 | 0) {
              case 2:
                $5_1 = HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 262335 : $2_1 + $3_1 | 0) | 0];
                block7: {
                  block5: {
                    switch ($8_1 - 240 | 0) {
                      case 4:
                        if (($5_1 | 0) > -113) {
                          break block;
                        }
                        break block7;
                      case 0:
                        if (($5_1 + 112 & 255) >>> 0 >= 48) {
                          break block;
                        }
                        break block7;
                      default:
                        break block5;
                    }
                    ;
                  }
                  if (($7_1 + 15 & 255) >>> 0 > 2 | ($5_1 | 0) >= -64) {
                    break block;
                  }
                }
                $2_1 = $4_1 + 2 | 0;
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 262335 : $3_1 + $2_1 | 0) | 0] > -65) {
                  break block;
                }
                $2_1 = $4_1 + 3 | 0;
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 262335 : $3_1 + $2_1 | 0) | 0] > -65) {
                  break block;
                }
                $2_1 = $4_1 + 4 | 0;
                continue;
              case 1:
                $5_1 = HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 262335 : $2_1 + $3_1 | 0) | 0];
                if (($8_1 | 0) == 224) {
                  $7_1 = ($5_1 & -32) != -96;
                } else {
                  if (($8_1 | 0) == 237) {
                    $7_1 = ($5_1 | 0) > -97;
                  } else {
                    $5_1 = ($5_1 | 0) >= -64;
                    $7_1 = ($7_1 + 31 & 255) >>> 0 < 12 ? $5_1 : $5_1 | ($7_1 & -2) != -18;
                  }
                }
                if ($7_1) {
                  break block;
                }
                $2_1 = $4_1 + 2 | 0;
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 262335 : $3_1 + $2_1 | 0) | 0] >= -64) {
                  break block;
                }
                $2_1 = $4_1 + 3 | 0;
                continue;
              case 0:
                break block1;
              default:
                break block;
            }
            ;
          }
          if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 262335 : $2_1 + $3_1 | 0) | 0] >= -64) {
            break block;
          }
          $2_1 = $4_1 + 2 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP32[$0_1 + 4 >> 2] = $4_1;
      HEAP32[$0_1 >> 2] = $3_1;
      HEAP32[$1_1 + 4 >> 2] = $6_1 - $2_1;
      HEAP32[$1_1 >> 2] = $2_1 + $3_1;
      HEAP32[$0_1 + 12 >> 2] = $2_1 - $4_1;
      HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
    }
    function $109($0_1, $1_1, $2_1) {
      return $1_1 ? HEAPU8[$2_1 | 0] == HEAPU8[($0_1 + $1_1 | 0) - 1 | 0] : 0;
    }
    function $110($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = $1_1 & 255;
      $1_1 = 0;
      block1: {
        block: {
          while (1) {
            if (($1_1 | 0) != ($3_1 | 0)) {
              if (HEAPU8[$1_1 + $2_1 | 0] == ($4_1 | 0)) {
                break block;
              }
              $1_1 = $1_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $1_1 = $3_1;
          break block1;
        }
        $5_1 = 1;
      }
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = $5_1;
    }
    function $111($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $4_1 = 1;
      while (1) {
        block: {
          $8_1 = 1;
          while (1) {
            block2: {
              $7_1 = 0;
              while (1) {
                block1: {
                  $9_1 = $4_1 + $7_1 | 0;
                  if ($9_1 >>> 0 >= $2_1 >>> 0) {
                    break block;
                  }
                  $5_1 = $7_1 + $10_1 | 0;
                  if ($5_1 >>> 0 >= $2_1 >>> 0) {
                    wasm2js_trap();
                  }
                  $11_1 = HEAPU8[$1_1 + $9_1 | 0];
                  $6_1 = HEAPU8[$1_1 + $5_1 | 0];
                  if ($11_1 >>> 0 >= $6_1 >>> 0) {
                    $5_1 = !$3_1 | $6_1 >>> 0 >= $11_1 >>> 0;
                  } else {
                    $5_1 = $3_1;
                  }
                  if (!$5_1) {
                    break block1;
                  }
                  if (($6_1 | 0) != ($11_1 | 0)) {
                    break block2;
                  }
                  $6_1 = $7_1 + 1 | 0;
                  $5_1 = ($6_1 | 0) == ($8_1 | 0);
                  $7_1 = $5_1 ? 0 : $6_1;
                  $4_1 = ($5_1 ? $6_1 : 0) + $4_1 | 0;
                  continue;
                }
                break;
              }
              ;
              $4_1 = $9_1 + 1 | 0;
              $8_1 = $4_1 - $10_1 | 0;
              continue;
            }
            break;
          }
          ;
          $10_1 = $4_1;
          $4_1 = $4_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP32[$0_1 + 4 >> 2] = $8_1;
      HEAP32[$0_1 >> 2] = $10_1;
    }
    function $112($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $9_1 = 1;
      $4_1 = 1;
      block: {
        while (1) {
          block1: {
            $11_1 = $4_1 + $6_1 | 0;
            if ($11_1 >>> 0 >= $1_1 >>> 0) {
              break block;
            }
            $5_1 = ($1_1 - $6_1 | 0) + ($4_1 ^ -1) | 0;
            if ($5_1 >>> 0 >= $1_1 >>> 0) {
              break block1;
            }
            $7_1 = (($6_1 ^ -1) + $1_1 | 0) - $10_1 | 0;
            if ($7_1 >>> 0 >= $1_1 >>> 0) {
              wasm2js_trap();
            }
            $8_1 = HEAPU8[$0_1 + $5_1 | 0];
            $7_1 = HEAPU8[$0_1 + $7_1 | 0];
            if ($8_1 >>> 0 >= $7_1 >>> 0) {
              $5_1 = !$3_1 | $8_1 >>> 0 <= $7_1 >>> 0;
            } else {
              $5_1 = $3_1;
            }
            if ($5_1) {
              if (($8_1 | 0) != ($7_1 | 0)) {
                $6_1 = 0;
                $9_1 = 1;
                $10_1 = $4_1;
                $4_1 = $4_1 + 1 | 0;
              } else {
                $5_1 = $6_1 + 1 | 0;
                $8_1 = ($5_1 | 0) == ($9_1 | 0);
                $6_1 = $8_1 ? 0 : $5_1;
                $4_1 = ($8_1 ? $5_1 : 0) + $4_1 | 0;
              }
            } else {
              $4_1 = $11_1 + 1 | 0;
              $9_1 = $4_1 - $10_1 | 0;
              $6_1 = 0;
            }
            if (($2_1 | 0) != ($9_1 | 0)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      return $10_1;
    }
    function $113($0_1, $1_1, $2_1, $3_1) {
      if ($1_1 >>> 0 >= $3_1 >>> 0) {
        $0_1 = $240($2_1, $0_1, $3_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $114($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      HEAP8[$4_1 + 32 | 0] = 0;
      HEAP32[$4_1 + 28 >> 2] = $2_1;
      HEAP32[$4_1 + 24 >> 2] = $1_1;
      $5_1 = $4_1 + 36 | 0;
      block: {
        if ($3_1) {
          while (1) {
            $115($4_1 + 16 | 0, $4_1 + 24 | 0);
            $1_1 = 0;
            if (!HEAP32[$4_1 + 16 >> 2]) {
              break block;
            }
            $3_1 = $3_1 - 1 | 0;
            if ($3_1) {
              continue;
            }
            break;
          }
        }
        $115($4_1 + 8 | 0, $4_1 + 24 | 0);
        $2_1 = HEAP32[$4_1 + 12 >> 2];
        $1_1 = HEAP32[$4_1 + 8 >> 2];
      }
      $19($5_1, $1_1 ? $1_1 : 1, $1_1 ? $2_1 : 0);
      $1_1 = HEAP32[$4_1 + 40 >> 2];
      $2_1 = HEAP32[$4_1 + 36 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : HEAP32[$4_1 + 44 >> 2];
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1;
      global$0 = $4_1 + 48 | 0;
    }
    function $115($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      if (!HEAPU8[$1_1 + 8 | 0]) {
        block1: {
          $2_1 = HEAP32[$1_1 + 4 >> 2];
          $4_1 = HEAP32[$1_1 >> 2];
          block: {
            while (1) {
              if (($3_1 | 0) != ($2_1 | 0)) {
                if (HEAPU8[$3_1 + $4_1 | 0] == 10) {
                  break block;
                }
                $3_1 = $3_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            HEAP8[$1_1 + 8 | 0] = 1;
            $3_1 = $2_1;
            break block1;
          }
          $5_1 = $2_1;
          $2_1 = $3_1 + 1 | 0;
          HEAP32[$1_1 + 4 >> 2] = $5_1 - $2_1;
          HEAP32[$1_1 >> 2] = $2_1 + $4_1;
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $4_1;
    }
    function $116($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      $3_1 = HEAPU8[$1_1 + 24 | 0];
      $7_1 = $1_1 + 20 | 0;
      $10_1 = ($3_1 + $7_1 | 0) - 1 | 0;
      $2_1 = HEAP32[$1_1 + 12 >> 2];
      $8_1 = HEAP32[$1_1 + 4 >> 2];
      $6_1 = HEAP32[$1_1 + 16 >> 2];
      $9_1 = HEAP32[$1_1 + 8 >> 2];
      $11_1 = $3_1 >>> 0 < 5;
      block: {
        block2: {
          while (1) {
            block1: {
              $5_1 = 0;
              if ($2_1 >>> 0 > $6_1 >>> 0 | $6_1 >>> 0 > $9_1 >>> 0) {
                break block;
              }
              $121($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
              if (HEAP32[$4_1 + 8 >> 2] != 1) {
                break block1;
              }
              $2_1 = (HEAP32[$4_1 + 12 >> 2] + $2_1 | 0) + 1 | 0;
              HEAP32[$1_1 + 12 >> 2] = $2_1;
              if ($2_1 >>> 0 < $3_1 >>> 0) {
                continue;
              }
              $5_1 = $2_1 - $3_1 | 0;
              if ($2_1 >>> 0 > $9_1 >>> 0) {
                continue;
              }
              if (!$11_1) {
                wasm2js_trap();
              }
              if (!$24($5_1 + $8_1 | 0, $3_1, $7_1, $3_1)) {
                continue;
              }
              break block2;
            }
            break;
          }
          ;
          HEAP32[$1_1 + 12 >> 2] = $6_1;
          break block;
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $5_1;
        $5_1 = 1;
      }
      HEAP32[$0_1 >> 2] = $5_1;
      global$0 = $4_1 + 16 | 0;
    }
    function $117($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $2_1 = $1_1 ^ -128;
      if (($2_1 & 255) >>> 0 <= 25) {
        $2_1 = $2_1 << 3 & 2040;
        $1_1 = HEAP32[$2_1 + 263424 >> 2];
        $2_1 = HEAP32[$2_1 + 263420 >> 2];
      } else {
        $114($3_1 + 8 | 0, 263749, 3831, ($1_1 & 255) + 45 | 0);
        $1_1 = HEAP32[$3_1 + 12 >> 2];
        $2_1 = HEAP32[$3_1 + 8 >> 2];
      }
      HEAP32[$0_1 >> 2] = $2_1;
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $118($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (HEAP32[$1_1 >> 2] != 1114112) {
        block: {
          if (!HEAPU8[$1_1 + 41 | 0]) {
            block1: {
              $2_1 = HEAP32[$1_1 + 12 >> 2];
              $70($4_1 + 4 | 0, $1_1);
              if (HEAP32[$4_1 + 4 >> 2] == 1) {
                $3_1 = HEAP32[$1_1 + 32 >> 2];
                $5_1 = $1_1;
                $1_1 = HEAP32[$4_1 + 12 >> 2];
                HEAP32[$5_1 + 32 >> 2] = $1_1;
                $5_1 = $2_1 + $3_1 | 0;
                $2_1 = $1_1 - $3_1 | 0;
                break block;
              }
              if (HEAPU8[$1_1 + 41 | 0]) {
                break block1;
              }
              HEAP8[$1_1 + 41 | 0] = 1;
              if (HEAPU8[$1_1 + 40 | 0] == 1) {
                $2_1 = HEAP32[$1_1 + 36 >> 2];
                $3_1 = HEAP32[$1_1 + 32 >> 2];
              } else {
                $2_1 = HEAP32[$1_1 + 36 >> 2];
                $3_1 = HEAP32[$1_1 + 32 >> 2];
                if (($2_1 | 0) == ($3_1 | 0)) {
                  break block1;
                }
              }
              $2_1 = $2_1 - $3_1 | 0;
              $5_1 = HEAP32[$1_1 + 12 >> 2] + $3_1 | 0;
              break block;
            }
          }
          HEAP32[$1_1 >> 2] = 1114112;
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $5_1;
      global$0 = $4_1 + 16 | 0;
    }
    function $119($0_1, $1_1, $2_1) {
      $14($2_1, $0_1, $1_1);
    }
    function $120($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 >> 2];
      if (($1_1 | 0) == HEAP32[$0_1 + 4 >> 2]) {
        return 1114112;
      }
      HEAP32[$0_1 >> 2] = $1_1 + 1;
      $2_1 = HEAPU8[$1_1 | 0];
      if ($2_1 << 24 >> 24 < 0) {
        HEAP32[$0_1 >> 2] = $1_1 + 2;
        $3_1 = HEAPU8[$1_1 + 1 | 0] & 63;
        $4_1 = $2_1 & 31;
        if ($2_1 >>> 0 <= 223) {
          return $3_1 | $4_1 << 6;
        }
        HEAP32[$0_1 >> 2] = $1_1 + 3;
        $3_1 = HEAPU8[$1_1 + 2 | 0] & 63 | $3_1 << 6;
        if ($2_1 >>> 0 < 240) {
          $0_1 = $3_1 | $4_1 << 12;
        } else {
          HEAP32[$0_1 >> 2] = $1_1 + 4;
          $0_1 = $4_1 << 18 & 1835008 | (HEAPU8[$1_1 + 3 | 0] & 63 | $3_1 << 6);
        }
      } else {
        $0_1 = $2_1;
      }
      return $0_1;
    }
    function $121($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      block1: {
        if ($3_1 >>> 0 <= 7) {
          $6_1 = $1_1 & 255;
          $1_1 = 0;
          block: {
            while (1) {
              if (($1_1 | 0) != ($3_1 | 0)) {
                if (HEAPU8[$1_1 + $2_1 | 0] == ($6_1 | 0)) {
                  break block;
                }
                $1_1 = $1_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $3_1;
            break block1;
          }
          $5_1 = 1;
        } else {
          $2($4_1 + 8 | 0, $1_1, $2_1, $3_1);
          $1_1 = HEAP32[$4_1 + 12 >> 2];
          $5_1 = HEAP32[$4_1 + 8 >> 2];
        }
      }
      HEAP32[$0_1 >> 2] = $5_1;
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 16 | 0;
    }
    function $122($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      block1: {
        block2: {
          switch (HEAPU8[$1_1 | 0] - 1 | 0) {
            case 0:
              $1_1 = HEAPU8[$1_1 + 1 | 0];
              if ($1_1 >>> 0 > 25) {
                break block1;
              }
              $1_1 = $1_1 << 3;
              $4_1 = HEAP32[$1_1 + 263424 >> 2];
              $5_1 = HEAP32[$1_1 + 263420 >> 2];
              break block1;
            case 1:
              break block1;
            default:
              break block2;
          }
          ;
        }
        $4_1 = HEAP32[$1_1 + 8 >> 2];
        $5_1 = HEAP32[$1_1 + 4 >> 2];
        $1_1 = $4_1 + $5_1 | 0;
        $1_1 = $1_1 >>> 0 < $4_1 >>> 0 | $1_1 >>> 0 > $3_1 >>> 0;
        $4_1 = $1_1 ? 0 : $4_1;
        $5_1 = $1_1 ? 1 : $2_1 + $5_1 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $4_1;
      HEAP32[$0_1 >> 2] = $5_1;
    }
    function $123($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      while (1) {
        if ($1_1 >>> 0 > $7_1 >>> 0) {
          $8_1 = $124($0_1, $1_1, $7_1);
          $4_1 = $8_1 & 16777215;
          $9_1 = ($8_1 & 16775168) == 55296;
          $4_1 = $3_1 ? $9_1 ? 65533 : $4_1 : $4_1;
          if ($4_1 >>> 0 <= 127) {
            $48($2_1, $4_1);
          } else {
            block: {
              $6_1 = $4_1 >>> 0 < 2048 ? 1 : $4_1 >>> 0 < 65536 ? 2 : 3;
              $5_1 = Math_imul($6_1, 6);
              $10_1 = -1 << ($6_1 ^ 7) | $4_1 >>> $5_1;
              $5_1 = $5_1 - 6 | 0;
              while (1) {
                $48($2_1, $10_1);
                if (($6_1 | 0) <= 0) {
                  break block;
                }
                $6_1 = $6_1 - 1 | 0;
                $10_1 = $4_1 >>> ($5_1 & 30) & 63 | -128;
                $5_1 = $5_1 - 6 | 0;
                continue;
              }
              ;
            }
          }
          $7_1 = ($8_1 >>> 24 | 0) + $7_1 | 0;
          $11_1 = $11_1 | $9_1;
          continue;
        }
        break;
      }
      ;
      return $11_1 & 1;
    }
    function $124($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          $3_1 = HEAP8[$0_1 + $2_1 | 0];
          if (($3_1 | 0) < 0) {
            $0_1 = $126($0_1, $1_1, $2_1);
            return $0_1 >>> 0 < 16777216 ? 16842749 : $0_1;
          }
          if (($3_1 | 0) != 92) {
            break block;
          }
          $3_1 = $125($0_1, $1_1, $2_1);
          if (($3_1 | 0) != 65536) {
            if (($3_1 & -1024) == 55296) {
              $0_1 = $125($0_1, $1_1, $2_1 + 6 | 0);
              if (($0_1 & -1024) == 56320) {
                return ($0_1 + ($3_1 << 10) | 0) - 56613888 | 201326592;
              }
            }
            return $3_1 | 100663296;
          }
          $3_1 = 0;
          $4_1 = $1_1;
          $1_1 = $2_1 + 1 | 0;
          if ($4_1 >>> 0 > $1_1 >>> 0) {
            $3_1 = HEAPU8[$0_1 + $1_1 | 0];
          }
          $0_1 = $3_1 - 98 | 0;
          $0_1 = $0_1 << 7 | ($0_1 & 254) >>> 1;
          $1_1 = $0_1 & 255;
          if (!($1_1 >>> 0 >= 10 | !(837 >>> $1_1 & 1))) {
            $3_1 = HEAPU8[($0_1 & 255) + 271174 | 0];
          }
          return $3_1 & 255 | 33554432;
        }
      }
      return $3_1 | 16777216;
    }
    function $125($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = 65536;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            break block;
          }
          $3_1 = $2_1 + 1 | 0;
          if ($3_1 >>> 0 >= $1_1 >>> 0 | HEAPU8[$0_1 + $3_1 | 0] != 117) {
            break block;
          }
          $3_1 = $2_1 + 2 | 0;
          $5_1 = $3_1 + $0_1 | 0;
          $4_1 = 0;
          $2_1 = 0;
          while (1) {
            if (($2_1 | 0) == 4) {
              break block;
            }
            $0_1 = $2_1 + $3_1 >>> 0 < $1_1 >>> 0 ? HEAPU8[$2_1 + $5_1 | 0] : 0;
            $4_1 = Math_imul(($0_1 & 192) >>> 6 | 0, 9) + ($0_1 & 15 | $4_1 << 4) | 0;
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      return $4_1;
    }
    function $126($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
      $4_1 = Math_clz32($3_1 << 24 ^ -1);
      $5_1 = $4_1 - 2 | 0;
      if ($5_1 >>> 0 <= 2) {
        block: {
          $6_1 = $4_1 - 1 | 0;
          $2_1 = $2_1 + 1 | 0;
          $3_1 = 127 >>> $4_1 & $3_1;
          $5_1 = HEAP32[($5_1 << 2) + 271184 >> 2];
          while (1) {
            if ($6_1) {
              if ($1_1 >>> 0 <= $2_1 >>> 0) {
                break block;
              }
              $7_1 = HEAPU8[$0_1 + $2_1 | 0];
              if (($7_1 & 192) != 128) {
                break block;
              }
              $3_1 = $7_1 & 63 | $3_1 << 6;
              $6_1 = $6_1 - 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          if ($3_1 >>> 0 < $5_1 >>> 0 | $3_1 >>> 0 > 1114111 | ($3_1 & 2095104) == 55296) {
            break block;
          }
          $8_1 = $4_1 << 24 | $3_1;
        }
      }
      return $8_1;
    }
    function $127($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $121($3_1 + 8 | 0, $2_1, $0_1, $1_1);
      global$0 = $3_1 + 16 | 0;
      return HEAP32[$3_1 + 8 >> 2] != 0;
    }
    function $128($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 32 | 0;
      global$0 = $5_1;
      $8_1 = HEAP32[$1_1 + 4 >> 2];
      $10_1 = $8_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 24) | 0;
      $11_1 = HEAP32[$1_1 + 16 >> 2];
      $12_1 = HEAP32[$1_1 + 20 >> 2];
      label: while (1) {
        block: {
          $4_1 = $8_1;
          $9_1 = ($4_1 | 0) == ($10_1 | 0);
          if ($9_1) {
            break block;
          }
          $8_1 = $4_1 + 24 | 0;
          if (HEAPU8[$4_1 | 0]) {
            continue;
          }
          $6_1 = HEAP32[$4_1 + 4 >> 2] & 127;
          if ($6_1 >>> 0 >= 31) {
            wasm2js_trap();
          }
          if (!$6_1) {
            break block;
          }
          if (HEAPU8[$4_1 + 20 | 0]) {
            continue;
          }
          $7_1 = HEAP32[$4_1 + 12 >> 2];
          $4_1 = HEAP32[$4_1 + 16 >> 2];
          $6_1 = $7_1 + $4_1 | 0;
          if ($4_1 >>> 0 > $6_1 >>> 0 | $6_1 >>> 0 > $12_1 >>> 0 | ($7_1 | 0) != 1) {
            continue;
          }
          $122($5_1 + 8 | 0, Math_imul($4_1, 12) + $11_1 | 0, $2_1, $3_1);
          $4_1 = -32;
          $7_1 = HEAP32[$5_1 + 12 >> 2];
          $6_1 = HEAP32[$5_1 + 8 >> 2];
          while (1) {
            if (!$4_1) {
              continue label;
            }
            if ($6_1) {
              wasm2js_i32$0 = $5_1, wasm2js_i32$1 = $127($6_1, $7_1, 92), HEAP8[wasm2js_i32$0 + 28 | 0] = wasm2js_i32$1;
              HEAP32[$5_1 + 24 >> 2] = $7_1;
              HEAP32[$5_1 + 20 >> 2] = $6_1;
              if ($83($5_1 + 20 | 0, HEAP32[$4_1 + 263532 >> 2], HEAP32[$4_1 + 263536 >> 2])) {
                break block;
              }
            }
            $4_1 = $4_1 + 8 | 0;
            continue;
          }
          ;
        }
        break;
      }
      ;
      HEAP32[$5_1 + 28 >> 2] = 0;
      HEAP32[$5_1 + 20 >> 2] = 0;
      HEAP32[$5_1 + 24 >> 2] = 1;
      $86($1_1, $2_1, $3_1, $5_1 + 20 | 0);
      HEAP8[$0_1 + 12 | 0] = $9_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
      $1_1 = HEAP32[$5_1 + 24 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $5_1 + 32 | 0;
    }
    function $129($0_1) {
      var $1_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($1_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $1_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($1_1 >>> 0 > 32) {
            break block;
          }
        }
        $1_1 = $131($0_1);
      }
      return $1_1;
    }
    function $130($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $2_1 = HEAP32[$1_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
          $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
          if ($2_1 >>> 0 > 32) {
            break block;
          }
        }
        $2_1 = $131($1_1);
      }
      $2_1 = $2_1 & 255;
      block14: {
        if (($2_1 | 0) != 34) {
          block2: {
            if (($2_1 | 0) == 91) {
              $11_1 = 4;
            } else {
              block1: {
                $11_1 = 5;
                if (($2_1 | 0) == 123) {
                  break block1;
                }
                $2_1 = HEAP32[$1_1 + 16 >> 2];
                $3_1 = $154($1_1);
                $155($5_1 + 8 | 0, $1_1, $2_1);
                $11_1 = $3_1 & 255;
                $2_1 = HEAP32[$5_1 + 12 >> 2];
                $3_1 = HEAP32[$5_1 + 8 >> 2];
                $1_1 = 0;
                break block2;
              }
            }
            $17_1 = HEAPU8[$1_1 + 35 | 0];
            $2_1 = 0;
            HEAP8[$1_1 + 35 | 0] = 0;
            $18_1 = HEAPU8[$1_1 + 32 | 0];
            HEAP8[$1_1 + 32 | 0] = 0;
            $12_1 = HEAP32[$1_1 + 20 >> 2];
            $19_1 = HEAP32[$1_1 + 16 >> 2];
            HEAP32[$5_1 + 32 >> 2] = 0;
            HEAP32[$5_1 + 24 >> 2] = 0;
            HEAP32[$5_1 + 28 >> 2] = 8;
            $10_1 = 8;
            $4_1 = 1;
            while (1) {
              block11: {
                $6_1 = $4_1 & 1;
                if ($6_1) {
                  $4_1 = 0;
                  $3_1 = HEAP32[$1_1 + 16 >> 2];
                  if ($3_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                    $4_1 = HEAPU8[$3_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  }
                  $56($1_1, $4_1);
                  if (HEAP32[$1_1 + 20 >> 2] - $12_1 & 63) {
                    $3_1 = $2_1;
                  } else {
                    if (HEAP32[$5_1 + 24 >> 2] == ($8_1 | 0)) {
                      $184($5_1 + 24 | 0, 8, 8);
                      $10_1 = HEAP32[$5_1 + 28 >> 2];
                    }
                    $2_1 = ($8_1 << 3) + $10_1 | 0;
                    HEAP32[$2_1 >> 2] = $9_1;
                    HEAP32[$2_1 + 4 >> 2] = $7_1;
                    $3_1 = $8_1 + 1 | 0;
                    HEAP32[$5_1 + 32 >> 2] = $3_1;
                    $8_1 = $3_1;
                  }
                  $7_1 = $7_1 << 1 | $9_1 >>> 31;
                  $9_1 = $9_1 << 1 | ($4_1 | 0) == 123;
                } else {
                  $3_1 = $2_1;
                }
                block6: {
                  block4: {
                    if ($9_1 & 1) {
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      block7: {
                        if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                          $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                          if ($2_1 >>> 0 > 32) {
                            break block7;
                          }
                        }
                        $2_1 = $131($1_1);
                      }
                      if (($2_1 & 255) == 125) {
                        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
                        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
                        break block4;
                      }
                      if (!$6_1) {
                        block8: {
                          $2_1 = HEAP32[$1_1 + 16 >> 2];
                          if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                            $4_1 = $2_1;
                            $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                            HEAP32[$1_1 + 16 >> 2] = $4_1 + $2_1;
                            if ($2_1) {
                              break block8;
                            }
                          }
                          $132($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] != 2) {
                        break block4;
                      }
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      if (!($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] > 32)) {
                        $131($1_1);
                      }
                      $133($5_1 + 36 | 0, $1_1);
                      block10: {
                        if (!HEAPU8[$5_1 + 44 | 0]) {
                          $2_1 = 0;
                          if (!HEAP32[$5_1 + 40 >> 2] | HEAPU8[HEAP32[$5_1 + 36 >> 2]] != 95) {
                            break block10;
                          }
                        }
                        $2_1 = $83($5_1 + 36 | 0, 263739, 9);
                      }
                      HEAP8[$1_1 + 35 | 0] = $2_1 | HEAPU8[$1_1 + 35 | 0];
                      break block6;
                    } else {
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      block3: {
                        if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                          $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                          if ($2_1 >>> 0 > 32) {
                            break block3;
                          }
                        }
                        $2_1 = $131($1_1);
                      }
                      if (($2_1 & 255) == 93) {
                        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
                        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
                        break block4;
                      }
                      if (!$6_1) {
                        block5: {
                          $2_1 = HEAP32[$1_1 + 16 >> 2];
                          if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                            $4_1 = $2_1;
                            $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                            HEAP32[$1_1 + 16 >> 2] = $4_1 + $2_1;
                            if ($2_1) {
                              break block5;
                            }
                          }
                          $132($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] == 2) {
                        break block6;
                      }
                    }
                  }
                  if (HEAP32[$1_1 >> 2] != 2) {
                    break block11;
                  }
                  $6_1 = HEAP32[$1_1 + 20 >> 2];
                  if (($6_1 | 0) == ($12_1 | 0)) {
                    break block11;
                  }
                  $2_1 = $7_1;
                  $7_1 = $2_1 >>> 1 | 0;
                  $9_1 = ($2_1 & 1) << 31 | $9_1 >>> 1;
                  $4_1 = 0;
                  $2_1 = $3_1;
                  if (($6_1 - $12_1 & 63) != 63) {
                    continue;
                  }
                  $2_1 = 0;
                  $8_1 = 0;
                  $9_1 = 0;
                  $7_1 = 0;
                  if (!$3_1) {
                    continue;
                  }
                  $2_1 = $3_1 - 1 | 0;
                  HEAP32[$5_1 + 32 >> 2] = $2_1;
                  $10_1 = HEAP32[$5_1 + 28 >> 2];
                  $3_1 = $10_1 + ($2_1 << 3) | 0;
                  $9_1 = HEAP32[$3_1 >> 2];
                  $7_1 = HEAP32[$3_1 + 4 >> 2];
                  $8_1 = $2_1;
                  continue;
                }
                $2_1 = HEAP32[$1_1 + 16 >> 2];
                block12: {
                  if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                    $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                    if ($2_1 >>> 0 > 32) {
                      break block12;
                    }
                  }
                  $2_1 = $131($1_1);
                }
                $6_1 = $2_1 & 255;
                if (($6_1 | 0) != 34) {
                  $2_1 = $3_1;
                  $4_1 = 1;
                  if (($6_1 | 0) == 91 | ($6_1 | 0) == 123) {
                    continue;
                  }
                  $154($1_1);
                } else {
                  block13: {
                    $14_1 = HEAP32[$1_1 + 8 >> 2];
                    $13_1 = HEAP32[$1_1 + 12 >> 2];
                    $6_1 = HEAP32[$1_1 + 16 >> 2] + 1 | 0;
                    if ($13_1 >>> 0 < $6_1 >>> 0 | $13_1 - $6_1 >>> 0 < 8) {
                      $2_1 = 0;
                    } else {
                      $4_1 = $6_1 + $14_1 | 0;
                      $2_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
                      $15_1 = $2_1 ^ 572662306;
                      $16_1 = $2_1 ^ 1549556828;
                      $4_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
                      $2_1 = __wasm_ctz_i64(($15_1 - 16843009 | ($16_1 - 16843009 | $2_1 - 538976288) | $2_1) & -2139062144, ($4_1 - (($2_1 >>> 0 < 538976288) + 538976288 | 0) | ($4_1 ^ 1549556828) - (($16_1 >>> 0 < 16843009) + 16843009 | 0) | ($4_1 ^ 572662306) - (($15_1 >>> 0 < 16843009) + 16843009 | 0) | $4_1) & -2139062144) >>> 3 | 0;
                    }
                    $2_1 = $2_1 + $6_1 | 0;
                    if ($2_1 >>> 0 < $13_1 >>> 0 & HEAPU8[$2_1 + $14_1 | 0] == 34) {
                      HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
                      break block13;
                    }
                    $156($5_1 + 36 | 0, $1_1, $6_1, $2_1);
                  }
                }
                $4_1 = 0;
                $2_1 = $3_1;
                continue;
              }
              break;
            }
            ;
            $155($5_1 + 16 | 0, $1_1, $19_1);
            $2_1 = HEAP32[$5_1 + 20 >> 2];
            $3_1 = HEAP32[$5_1 + 16 >> 2];
            $4_1 = HEAPU8[$1_1 + 35 | 0];
            HEAP8[$1_1 + 35 | 0] = $17_1 | $4_1;
            $8_1 = HEAPU8[$1_1 + 32 | 0];
            HEAP8[$1_1 + 32 | 0] = $18_1 | $8_1;
            $1_1 = 0;
            break block14;
          }
        } else {
          $8_1 = HEAP32[$1_1 + 8 >> 2];
          $11_1 = 3;
          $9_1 = HEAP32[$1_1 + 12 >> 2];
          $7_1 = HEAP32[$1_1 + 16 >> 2] + 1 | 0;
          if (!($9_1 >>> 0 < $7_1 >>> 0 | $9_1 - $7_1 >>> 0 < 8)) {
            $3_1 = $7_1 + $8_1 | 0;
            $2_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
            $4_1 = $2_1 - 538976288 | 0;
            $10_1 = $2_1 ^ 572662306;
            $6_1 = $2_1 ^ 1549556828;
            $3_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
            $4_1 = __wasm_ctz_i64(($2_1 | ($10_1 - 16843009 | ($4_1 | $6_1 - 16843009))) & -2139062144, ($3_1 - (($2_1 >>> 0 < 538976288) + 538976288 | 0) | ($3_1 ^ 1549556828) - (($6_1 >>> 0 < 16843009) + 16843009 | 0) | ($3_1 ^ 572662306) - (($10_1 >>> 0 < 16843009) + 16843009 | 0) | $3_1) & -2139062144) >>> 3 | 0;
          }
          $2_1 = $4_1 + $7_1 | 0;
          block15: {
            if ($2_1 >>> 0 < $9_1 >>> 0 & HEAPU8[$2_1 + $8_1 | 0] == 34) {
              HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
              $1_1 = $2_1 >>> 0 < $7_1 >>> 0;
              $3_1 = $1_1 ? 1 : $7_1 + $8_1 | 0;
              $2_1 = $1_1 ? 0 : $4_1;
              $1_1 = 0;
              break block15;
            }
            $156($5_1 + 36 | 0, $1_1, $7_1, $2_1);
            $2_1 = HEAP32[$5_1 + 40 >> 2];
            $3_1 = HEAP32[$5_1 + 36 >> 2];
            $1_1 = HEAPU8[$5_1 + 44 | 0];
          }
        }
        $4_1 = 0;
        $8_1 = 0;
      }
      HEAP8[$0_1 + 11 | 0] = $4_1;
      HEAP8[$0_1 + 10 | 0] = $8_1;
      HEAP8[$0_1 + 9 | 0] = $1_1;
      HEAP8[$0_1 + 8 | 0] = $11_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $3_1;
      global$0 = $5_1 + 48 | 0;
    }
    function $131($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      $2_1 = HEAP32[$0_1 + 12 >> 2];
      $2_1 = $1_1 >>> 0 > $2_1 >>> 0 ? $1_1 : $2_1;
      $5_1 = HEAP32[$0_1 + 8 >> 2];
      block: {
        while (1) {
          if (($1_1 | 0) != ($2_1 | 0)) {
            $3_1 = HEAPU8[$1_1 + $5_1 | 0];
            $4_1 = $3_1 - 9 | 0;
            if (!(1 << $4_1 & 8388627 ? $4_1 >>> 0 <= 23 : 0)) {
              break block;
            }
            HEAP16[$0_1 + 32 >> 1] = 257;
            $1_1 = $1_1 + 1 | 0;
            HEAP32[$0_1 + 16 >> 2] = $1_1;
            continue;
          }
          break;
        }
        ;
        return 0;
      }
      return $3_1;
    }
    function $132($0_1) {
      $157($0_1, 0, HEAP32[$0_1 + 16 >> 2]);
    }
    function $133($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      $7_1 = global$0 - 16 | 0;
      global$0 = $7_1;
      $2_1 = HEAP32[$1_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
          $4_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
          if ($4_1 >>> 0 > 32) {
            break block;
          }
        }
        $4_1 = $131($1_1);
      }
      if (($4_1 & 255) != 34) {
        $132($1_1);
      }
      $8_1 = HEAP32[$1_1 + 8 >> 2];
      $4_1 = HEAP32[$1_1 + 12 >> 2];
      $5_1 = HEAP32[$1_1 + 16 >> 2] + 1 | 0;
      if (!($4_1 >>> 0 < $5_1 >>> 0 | $4_1 - $5_1 >>> 0 < 8)) {
        $3_1 = $5_1 + $8_1 | 0;
        $2_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
        $6_1 = $2_1 - 538976288 | 0;
        $9_1 = $2_1 ^ 1549556828;
        $10_1 = $6_1 | $9_1 - 16843009;
        $6_1 = $2_1 ^ 572662306;
        $3_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
        $6_1 = __wasm_ctz_i64(($2_1 | ($10_1 | $6_1 - 16843009)) & -2139062144, ($3_1 - (($2_1 >>> 0 < 538976288) + 538976288 | 0) | ($3_1 ^ 1549556828) - (($9_1 >>> 0 < 16843009) + 16843009 | 0) | ($3_1 ^ 572662306) - (($6_1 >>> 0 < 16843009) + 16843009 | 0) | $3_1) & -2139062144) >>> 3 | 0;
      }
      $2_1 = $5_1 + $6_1 | 0;
      block1: {
        if ($2_1 >>> 0 < $4_1 >>> 0 & HEAPU8[$2_1 + $8_1 | 0] == 34) {
          $3_1 = $2_1 + 1 | 0;
          HEAP32[$1_1 + 16 >> 2] = $3_1;
          $2_1 = $2_1 >>> 0 < $5_1 >>> 0;
          $5_1 = $2_1 ? 1 : $5_1 + $8_1 | 0;
          $8_1 = 0;
          $2_1 = $2_1 ? 0 : $6_1;
          break block1;
        }
        $156($7_1 + 4 | 0, $1_1, $5_1, $2_1);
        $3_1 = HEAP32[$1_1 + 16 >> 2];
        $4_1 = HEAP32[$1_1 + 12 >> 2];
        $8_1 = HEAPU8[$7_1 + 12 | 0];
        $5_1 = HEAP32[$7_1 + 4 >> 2];
        $2_1 = HEAP32[$7_1 + 8 >> 2];
      }
      block2: {
        if ($3_1 >>> 0 < $4_1 >>> 0) {
          $4_1 = HEAPU8[HEAP32[$1_1 + 8 >> 2] + $3_1 | 0];
          if ($4_1 >>> 0 > 32) {
            break block2;
          }
        }
        $4_1 = $131($1_1);
      }
      if (($4_1 & 255) != 58) {
        $132($1_1);
      }
      HEAP8[$0_1 + 8 | 0] = $8_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $5_1;
      HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
      global$0 = $7_1 + 16 | 0;
    }
    function $134($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      block1: {
        if ($1_1) {
          block: {
            $4_1 = $0_1 + $1_1 | 0;
            $3_1 = HEAPU8[((HEAPU8[$0_1 | 0] + ($1_1 << 1) | 0) + Math_imul(HEAPU8[$4_1 - 1 | 0], 42) & 63) + 262592 | 0] - 1 | 0;
            if (($3_1 & 255) >>> 0 > 25) {
              break block;
            }
            $2_1 = $3_1 << 3 & 2040;
            if (HEAP32[$2_1 + 263424 >> 2] != ($1_1 | 0)) {
              break block;
            }
            $2_1 = HEAP32[$2_1 + 263420 >> 2];
            block2: {
              if ($1_1 >>> 0 <= 7) {
                if ($1_1 >>> 0 < 4) {
                  if ($240($0_1, $2_1, $1_1)) {
                    break block;
                  }
                  break block1;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24))) {
                  break block;
                }
                $0_1 = $4_1 - 4 | 0;
                $1_1 = ($1_1 + $2_1 | 0) - 4 | 0;
                $2_1 = !($0_1 | $1_1);
                if (!$0_1 | !$1_1) {
                  break block2;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24))) {
                  break block;
                }
              } else {
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24)) | (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) != (HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24))) {
                  break block;
                }
                $0_1 = $4_1 - 8 | 0;
                $1_1 = ($1_1 + $2_1 | 0) - 8 | 0;
                $2_1 = !($0_1 | $1_1);
                if (!$0_1 | !$1_1) {
                  break block2;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24)) | (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) != (HEAPU8[$1_1 + 4 | 0] | HEAPU8[$1_1 + 5 | 0] << 8 | (HEAPU8[$1_1 + 6 | 0] << 16 | HEAPU8[$1_1 + 7 | 0] << 24))) {
                  break block;
                }
              }
              break block1;
            }
            if ($2_1) {
              break block1;
            }
          }
        }
        $3_1 = 255;
      }
      return $3_1;
    }
    function $135($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $9_1 = global$0 - 16 | 0;
      global$0 = $9_1;
      $11_1 = HEAP32[$0_1 >> 2];
      $12_1 = HEAP32[$0_1 + 4 >> 2];
      block: {
        if ($3_1 >>> 0 >= 8) {
          $4_1 = ($2_1 + $3_1 | 0) - 8 | 0;
          if ($4_1) {
            $6_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $10_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $7_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24);
            $8_1 = HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24);
            break block;
          }
        }
        if (!$3_1) {
          break block;
        }
        $5_1 = $2_1;
        $4_1 = $3_1;
        while (1) {
          $8_1 = $8_1 << 8 | $7_1 >>> 24;
          $7_1 = HEAPU8[$5_1 | 0] | $7_1 << 8;
          $5_1 = $5_1 + 1 | 0;
          $4_1 = $4_1 - 1 | 0;
          if ($4_1) {
            continue;
          }
          break;
        }
        ;
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($7_1 ^ $11_1, 0, $8_1 ^ $12_1);
      $5_1 = i64toi32_i32$HIGH_BITS;
      $7_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($11_1, $12_1, 17) ^ $3_1 ^ $6_1, 0, i64toi32_i32$HIGH_BITS ^ $10_1), i64toi32_i32$HIGH_BITS, 32) ^ $4_1;
      $8_1 = i64toi32_i32$HIGH_BITS ^ $5_1;
      if ($3_1 >>> 0 >= 17) {
        block1: {
          $5_1 = $3_1 & -8;
          $4_1 = $2_1;
          while (1) {
            if (!$5_1) {
              break block1;
            }
            $10_1 = $7_1;
            $7_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $6_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $7_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($10_1 ^ $7_1, 0, $8_1 ^ $6_1), i64toi32_i32$HIGH_BITS, 32) ^ $7_1;
            $8_1 = $6_1 ^ i64toi32_i32$HIGH_BITS;
            $5_1 = $5_1 - 8 | 0;
            $4_1 = $4_1 + 8 | 0;
            continue;
          }
          ;
        }
      }
      $4_1 = HEAP32[$0_1 + 36 >> 2];
      $6_1 = HEAP32[$0_1 + 24 >> 2];
      if ($4_1 >>> 0 <= $6_1 << 2 >>> 0) {
        block2: {
          $4_1 = $4_1 << 2;
          $4_1 = $4_1 >>> 0 <= 64 ? 64 : $4_1;
          $9($9_1 + 4 | 0, $4_1, 1, 4, 4);
          if (HEAP32[$9_1 + 4 >> 2] == 1) {
            wasm2js_trap();
          }
          $5_1 = HEAP32[$9_1 + 8 >> 2];
          $10_1 = HEAP32[$9_1 + 12 >> 2];
          HEAP32[$0_1 + 36 >> 2] = $4_1;
          HEAP32[$0_1 + 28 >> 2] = $5_1;
          HEAP32[$0_1 + 32 >> 2] = $10_1;
          $4_1 = HEAP32[$0_1 + 20 >> 2] + 12 | 0;
          $5_1 = 0;
          while (1) {
            if (($5_1 | 0) == ($6_1 | 0)) {
              break block2;
            }
            $158($0_1, $5_1, HEAP32[$4_1 >> 2], 0, $5_1);
            $4_1 = $4_1 + 16 | 0;
            $5_1 = $5_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($11_1, $12_1, 40) ^ $7_1, 0, $8_1 ^ i64toi32_i32$HIGH_BITS);
      $4_1 = $4_1 ^ i64toi32_i32$HIGH_BITS;
      $2_1 = $158($0_1, $6_1, $4_1, $2_1, $3_1);
      if ($2_1) {
        $3_1 = $0_1 + 16 | 0;
        if (HEAP32[$3_1 >> 2] == ($6_1 | 0)) {
          $184($3_1, 4, 16);
        }
        HEAP32[$0_1 + 24 >> 2] = $6_1 + 1;
        $3_1 = HEAP32[$1_1 + 4 >> 2];
        $0_1 = HEAP32[$0_1 + 20 >> 2] + ($6_1 << 4) | 0;
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $4_1;
      }
      global$0 = $9_1 + 16 | 0;
      return $2_1;
    }
    function $136($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $9_1 = global$0 - 176 | 0;
      global$0 = $9_1;
      HEAP8[$9_1 + 24 | 0] = 4;
      HEAP32[$9_1 + 36 >> 2] = 0;
      HEAP32[$9_1 + 28 >> 2] = 0;
      HEAP32[$9_1 + 32 >> 2] = 4;
      HEAP32[$9_1 + 72 >> 2] = 4;
      HEAP32[$9_1 + 76 >> 2] = 0;
      HEAP32[$9_1 + 64 >> 2] = 0;
      HEAP32[$9_1 + 68 >> 2] = 0;
      HEAP32[$9_1 + 56 >> 2] = 0;
      HEAP32[$9_1 + 60 >> 2] = 4;
      HEAP32[$9_1 + 48 >> 2] = 0;
      HEAP32[$9_1 + 52 >> 2] = 0;
      $4_1 = HEAP32[$0_1 + 104 >> 2];
      $5_1 = HEAP32[$4_1 + 20 >> 2];
      HEAP32[$9_1 + 40 >> 2] = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$9_1 + 44 >> 2] = $5_1;
      HEAP32[$9_1 + 88 >> 2] = 0;
      HEAP32[$9_1 + 80 >> 2] = 0;
      HEAP32[$9_1 + 84 >> 2] = 1;
      HEAP8[$9_1 + 95 | 0] = 1;
      $4_1 = HEAP32[$1_1 + 16 >> 2];
      if (!($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[HEAP32[$1_1 + 8 >> 2] + $4_1 | 0] > 32)) {
        $131($1_1);
        $4_1 = HEAP32[$1_1 + 16 >> 2];
      }
      if (HEAP32[$2_1 + 16 >> 2] != ($4_1 | 0)) {
        $102($2_1);
        HEAP32[$2_1 + 12 >> 2] = $4_1;
      }
      HEAP32[$2_1 + 16 >> 2] = $4_1 + 1;
      $56($1_1, 123);
      $26_1 = $9_1 + 132 | 0;
      $21_1 = $9_1 + 156 | 0;
      $27_1 = $0_1 + 56 | 0;
      block4: {
        block2: {
          while (1) {
            block3: {
              $4_1 = !(HEAP32[$9_1 + 64 >> 2] | ($6_1 | $13_1));
              $5_1 = HEAP32[$1_1 + 16 >> 2];
              block1: {
                if ($5_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                  $8_1 = HEAPU8[$5_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  if ($8_1 >>> 0 > 32) {
                    break block1;
                  }
                }
                $8_1 = $131($1_1);
              }
              if (($8_1 & 255) == 125) {
                break block2;
              }
              if (!$4_1) {
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                if ($4_1 >>> 0 >= HEAPU32[$1_1 + 12 >> 2]) {
                  break block3;
                }
                $5_1 = $4_1;
                $4_1 = HEAPU8[$4_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                HEAP32[$1_1 + 16 >> 2] = $5_1 + $4_1;
                if (!$4_1) {
                  break block3;
                }
              }
              if (HEAP32[$1_1 >> 2] != 2) {
                break block4;
              }
              $4_1 = HEAP32[$1_1 + 16 >> 2];
              if (!($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[HEAP32[$1_1 + 8 >> 2] + $4_1 | 0] > 32)) {
                $131($1_1);
                $4_1 = HEAP32[$1_1 + 16 >> 2];
              }
              HEAP8[$1_1 + 32 | 0] = 0;
              HEAP32[$1_1 + 28 >> 2] = $4_1;
              $133($9_1 + 96 | 0, $1_1);
              $4_1 = HEAPU8[$9_1 + 104 | 0];
              if (($4_1 | 0) == 2) {
                break block4;
              }
              $5_1 = HEAP32[$9_1 + 96 >> 2];
              $15_1 = $5_1;
              $10_1 = HEAP32[$9_1 + 100 >> 2];
              $11_1 = $10_1;
              if ($4_1 & 1) {
                HEAP32[$9_1 + 88 >> 2] = 0;
                $123($5_1, $10_1, $9_1 + 80 | 0, 0);
                $11_1 = HEAP32[$9_1 + 88 >> 2];
                $5_1 = HEAP32[$9_1 + 84 >> 2];
              }
              $14_1 = $134($5_1, $11_1);
              $19_1 = $14_1 & 255;
              block7: {
                if ($19_1 >>> 0 <= 63) {
                  block6: {
                    $4_1 = $14_1 & 31;
                    if (($14_1 & 63) >>> 0 >= 32) {
                      $8_1 = 1 << $4_1;
                      $4_1 = 0;
                    } else {
                      $17_1 = 1 << $4_1;
                      $8_1 = $17_1 - 1 & 1 >>> 32 - $4_1;
                      $4_1 = $17_1;
                    }
                    HEAP32[$9_1 + 48 >> 2] = $6_1 | $4_1;
                    HEAP32[$9_1 + 52 >> 2] = $8_1 | $13_1;
                    $6_1 = $4_1 & $6_1;
                    $8_1 = $8_1 & $13_1;
                    $4_1 = !($6_1 | $8_1);
                    if (($3_1 & 255) != 1 | $19_1 >>> 0 > 9) {
                      break block6;
                    }
                    $4_1 = HEAPU8[$19_1 + 271012 | 0];
                    if ($6_1 | $8_1) {
                      $6_1 = 0;
                      break block7;
                    }
                    $6_1 = 1;
                    if ($19_1) {
                      break block7;
                    }
                    $4_1 = HEAP32[$1_1 + 16 >> 2];
                    block8: {
                      if ($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                        $4_1 = HEAPU8[$4_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                        if ($4_1 >>> 0 > 32) {
                          break block8;
                        }
                      }
                      $4_1 = $131($1_1);
                    }
                    if (($4_1 & 255) != 123) {
                      $4_1 = 0;
                      break block7;
                    } else {
                      $160($2_1, $9_1 + 95 | 0);
                      $159($2_1, 267580, 1);
                      $159($2_1, $15_1, $10_1);
                      $159($2_1, 267590, 2);
                      $136($0_1, $1_1, $2_1, 2);
                      $6_1 = HEAP32[$9_1 + 48 >> 2];
                      $13_1 = HEAP32[$9_1 + 52 >> 2];
                      continue;
                    }
                  }
                } else {
                  $4_1 = $135($9_1 + 40 | 0, $9_1 + 96 | 0, $5_1, $11_1);
                }
                $6_1 = !!$4_1;
                $4_1 = 10;
              }
              $130($9_1 + 108 | 0, $1_1);
              HEAP8[$0_1 + 125 | 0] = $3_1;
              $28_1 = HEAPU8[$1_1 + 32 | 0];
              $24_1 = HEAP32[$1_1 + 28 >> 2];
              $8_1 = 1;
              $19_1 = $4_1;
              $13_1 = ($4_1 & 255) == 10;
              if ($13_1) {
                $29_1 = $24_1 + 1 | 0;
                $8_1 = 0;
                $30_1 = $10_1;
                $19_1 = $7_1;
              }
              HEAP32[$0_1 + 64 >> 2] = $30_1;
              HEAP32[$0_1 + 60 >> 2] = $29_1;
              HEAP8[$0_1 + 57 | 0] = $19_1;
              HEAP8[$0_1 + 56 | 0] = $8_1;
              block10: {
                block9: {
                  if (HEAP8[$9_1 + 119 | 0] & 1 ? 0 : $6_1) {
                    if (!$11_1 | HEAPU8[$5_1 | 0] != 95) {
                      break block9;
                    }
                    if ($151($0_1, $5_1, $11_1, 1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                      break block10;
                    }
                    break block9;
                  }
                  if ($151($0_1, $5_1, $11_1, $6_1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                    break block10;
                  }
                }
                block15: {
                  block87: {
                    HEAP32[$9_1 + 124 >> 2] = $10_1;
                    HEAP32[$9_1 + 120 >> 2] = $15_1;
                    block75: {
                      if (($3_1 & 255) != 2) {
                        if ($13_1) {
                          if ($11_1) {
                            block11: {
                              $10_1 = $5_1 + $11_1 | 0;
                              $4_1 = $10_1 - 1 | 0;
                              if (!$4_1) {
                                break block11;
                              }
                              $4_1 = HEAPU8[$4_1 | 0];
                              if (($4_1 - 48 & 255) >>> 0 < 10) {
                                break block11;
                              }
                              $7_1 = HEAPU8[$5_1 | 0];
                              if ((HEAPU16[(($7_1 & 31) << 1) + 271022 >> 1] >>> ($4_1 & 15) & 1 ? 0 : HEAPU8[$4_1 + 262656 | 0] & 6) ? HEAPU8[$7_1 + 262656 | 0] & 6 : 0) {
                                break block11;
                              }
                              $8_1 = 0;
                              HEAP16[$21_1 + 16 >> 1] = 0;
                              HEAP32[$21_1 + 8 >> 2] = 0;
                              HEAP32[$21_1 + 12 >> 2] = 0;
                              HEAP32[$21_1 >> 2] = 0;
                              HEAP32[$21_1 + 4 >> 2] = 0;
                              $4_1 = $5_1;
                              while (1) {
                                if (($4_1 | 0) != ($10_1 | 0)) {
                                  $7_1 = $4_1 + 1 | 0;
                                  $6_1 = HEAPU8[$4_1 | 0];
                                  $14_1 = $6_1 - 32 | 0;
                                  if ($14_1 >>> 0 <= 14) {
                                    $4_1 = $7_1;
                                    if (1 << $14_1 & 24577) {
                                      continue;
                                    }
                                  }
                                  $4_1 = $7_1;
                                  if (($6_1 | 0) == 95) {
                                    continue;
                                  }
                                  if ($8_1 >>> 0 > 17) {
                                    break block11;
                                  }
                                  HEAP8[$8_1 + $21_1 | 0] = $6_1;
                                  $8_1 = $8_1 + 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$9_1 + 152 >> 2] = $8_1;
                              $4_1 = HEAP32[$9_1 + 164 >> 2];
                              HEAP32[$9_1 + 136 >> 2] = HEAP32[$9_1 + 160 >> 2];
                              HEAP32[$9_1 + 140 >> 2] = $4_1;
                              $4_1 = HEAP32[$9_1 + 172 >> 2];
                              HEAP32[$9_1 + 144 >> 2] = HEAP32[$9_1 + 168 >> 2];
                              HEAP32[$9_1 + 148 >> 2] = $4_1;
                              $7_1 = HEAP32[$9_1 + 156 >> 2];
                              $4_1 = HEAP32[$9_1 + 152 >> 2];
                              HEAP32[$9_1 + 128 >> 2] = $4_1;
                              HEAP32[$9_1 + 132 >> 2] = $7_1;
                              if ($4_1 >>> 0 >= 19) {
                                wasm2js_trap();
                              }
                              $8_1 = $161($26_1, $4_1) - 48 | 0;
                              if (($8_1 & 255) >>> 0 > 9) {
                                $14_1 = $9_1 + 8 | 0;
                                $8_1 = 0;
                                $15_1 = $9_1 + 128 | 4;
                                $17_1 = ($15_1 + $4_1 | 0) - 1 | 0;
                                $7_1 = -80;
                                while (1) {
                                  block12: {
                                    if (!$7_1) {
                                      break block12;
                                    }
                                    $13_1 = HEAP32[$7_1 + 263504 >> 2];
                                    if ($13_1 >>> 0 >= 5) {
                                      block13: {
                                        $10_1 = HEAP32[$7_1 + 263500 >> 2];
                                        block14: {
                                          if ($4_1) {
                                            if (HEAPU8[$10_1 | 0] != (HEAPU8[$15_1 | 0] | 32)) {
                                              break block13;
                                            }
                                            $6_1 = HEAPU8[$17_1 | 0] | 32;
                                          } else {
                                            $6_1 = 32;
                                            if (HEAPU8[$10_1 | 0] == 32) {
                                              break block14;
                                            }
                                            break block13;
                                          }
                                        }
                                        if (($6_1 | 0) != HEAPU8[($10_1 + $13_1 | 0) - 1 | 0]) {
                                          break block13;
                                        }
                                        if ($221($15_1, $4_1, $10_1, $13_1)) {
                                          break block12;
                                        }
                                      }
                                    }
                                    $7_1 = $7_1 + 8 | 0;
                                    $8_1 = $8_1 + 1 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                HEAP8[$14_1 + 1 | 0] = $8_1;
                                HEAP8[$14_1 | 0] = ($7_1 | 0) != 0;
                                if (!HEAPU8[$9_1 + 8 | 0]) {
                                  break block11;
                                }
                                $8_1 = HEAPU8[$9_1 + 9 | 0];
                              }
                              if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 37 | 0] == 2) {
                                $4_1 = $230(267593, 69, $5_1, $11_1);
                              } else {
                                $4_1 = 0;
                              }
                              if ($4_1) {
                                break block11;
                              }
                              $4_1 = global$0 - 16 | 0;
                              global$0 = $4_1;
                              $5_1 = $9_1 + 28 | 0;
                              $183($5_1, $27_1);
                              HEAP8[$4_1 + 4 | 0] = 1;
                              HEAP8[$4_1 + 5 | 0] = $8_1;
                              $183($5_1, $4_1 + 4 | 0);
                              global$0 = $4_1 + 16 | 0;
                            }
                          }
                          if (HEAPU8[$9_1 + 116 | 0]) {
                            break block15;
                          }
                        } else {
                          if (HEAPU8[$9_1 + 116 | 0]) {
                            $17_1 = $4_1;
                            $12_1 = global$0 + -64 | 0;
                            global$0 = $12_1;
                            HEAP32[$12_1 + 16 >> 2] = 0;
                            HEAP32[$12_1 + 20 >> 2] = 0;
                            HEAP32[$0_1 + 52 >> 2] = 0;
                            HEAP8[$12_1 + 27 | 0] = 0;
                            block21: {
                              block18: {
                                block16: {
                                  block17: {
                                    $5_1 = $9_1 + 108 | 0;
                                    switch (HEAPU8[$5_1 + 8 | 0] - 2 | 0) {
                                      case 0:
                                        break block16;
                                      case 1:
                                        break block17;
                                      default:
                                        break block18;
                                    }
                                    ;
                                  }
                                  $7_1 = HEAP32[$5_1 >> 2];
                                  $4_1 = HEAP32[$5_1 + 4 >> 2];
                                  block20: {
                                    if ($4_1) {
                                      if (!(HEAP8[$5_1 + 9 | 0] & 1 | (HEAPU8[$7_1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[($4_1 + $7_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                                        HEAP8[$12_1 + 36 | 0] = 0;
                                        HEAP32[$12_1 + 32 >> 2] = $4_1;
                                        HEAP32[$12_1 + 28 >> 2] = $7_1;
                                        break block20;
                                      }
                                    }
                                    $173($12_1 + 28 | 0, $7_1, $4_1);
                                    $5_1 = $4_1;
                                    $4_1 = HEAP32[$12_1 + 32 >> 2];
                                    if (($5_1 | 0) == ($4_1 | 0)) {
                                      break block20;
                                    }
                                    HEAP32[$0_1 + 120 >> 2] = $4_1;
                                    HEAP32[$0_1 + 116 >> 2] = HEAP32[$12_1 + 28 >> 2];
                                    HEAP8[$12_1 + 27 | 0] = 1;
                                    HEAP32[$12_1 + 16 >> 2] = 1;
                                  }
                                  if (HEAPU8[$12_1 + 36 | 0] == 1) {
                                    $5_1 = 1180549;
                                    if ($228(HEAP32[$12_1 + 28 >> 2], $4_1)) {
                                      break block21;
                                    }
                                  }
                                  $5_1 = 0;
                                  $7_1 = $17_1 & 255;
                                  if (1 << $7_1 & 676) {
                                    break block21;
                                  }
                                  if (!$4_1) {
                                    HEAP8[$12_1 + 27 | 0] = 4;
                                    break block21;
                                  }
                                  block23: {
                                    switch ($7_1 | 0) {
                                      case 0:
                                        $162($0_1, 196764);
                                        break block21;
                                      case 4:
                                        break block21;
                                      default:
                                        break block23;
                                    }
                                    ;
                                  }
                                  $18_1 = $0_1 + 44 | 0;
                                  $4_1 = HEAPU8[$7_1 + 263729 | 0];
                                  HEAP32[$12_1 + 48 >> 2] = 0;
                                  HEAP32[$12_1 + 40 >> 2] = 0;
                                  HEAP32[$12_1 + 44 >> 2] = 1;
                                  $142($12_1 + 52 | 0, $12_1 + 28 | 0, $12_1 + 40 | 0);
                                  $14_1 = HEAP32[$12_1 + 56 >> 2];
                                  $15_1 = HEAP32[$12_1 + 52 >> 2];
                                  block41: {
                                    block42: {
                                      block25: {
                                        switch ($4_1 - 1 | 0) {
                                          case 2:
                                            $7_1 = 0;
                                            $11_1 = 0;
                                            $13_1 = global$0 - 16 | 0;
                                            global$0 = $13_1;
                                            $8_1 = $15_1;
                                            $5_1 = $14_1;
                                            block28: {
                                              if (($144($8_1, $5_1, 0) | 0) == 43) {
                                                block27: {
                                                  if (($144($8_1, $5_1, 1) | 0) == 48) {
                                                    break block27;
                                                  }
                                                  $6_1 = $5_1 - 1 | 0;
                                                  if (!$220(269800, $6_1)) {
                                                    break block27;
                                                  }
                                                  $4_1 = 0;
                                                  if (($145($8_1, $5_1, 1) | 0) == ($6_1 | 0)) {
                                                    break block28;
                                                  }
                                                }
                                              }
                                              block29: {
                                                while (1) {
                                                  if (($5_1 | 0) == ($7_1 | 0)) {
                                                    break block29;
                                                  }
                                                  $4_1 = $7_1 + $8_1 | 0;
                                                  $7_1 = $7_1 + 1 | 0;
                                                  if (HEAP8[$4_1 | 0] >= 0) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $10_1 = $13_1 + 4 | 0;
                                                $6_1 = global$0 - 48 | 0;
                                                global$0 = $6_1;
                                                HEAP32[$6_1 + 20 >> 2] = 0;
                                                HEAP32[$6_1 + 12 >> 2] = 0;
                                                HEAP32[$6_1 + 16 >> 2] = 1;
                                                HEAP32[$6_1 + 44 >> 2] = 0;
                                                HEAP32[$6_1 + 40 >> 2] = $5_1;
                                                HEAP32[$6_1 + 36 >> 2] = $8_1;
                                                HEAP32[$6_1 + 32 >> 2] = 0;
                                                HEAP32[$6_1 + 28 >> 2] = $5_1 + $8_1;
                                                HEAP32[$6_1 + 24 >> 2] = $8_1;
                                                $16_1 = $6_1 + 36 | 0;
                                                while (1) {
                                                  if (($5_1 | 0) != ($11_1 | 0)) {
                                                    $219($6_1, $16_1, $11_1, HEAPU8[$8_1 + $11_1 | 0]);
                                                    $11_1 = $11_1 + 1 | 0;
                                                    if (HEAP32[$6_1 >> 2] != 1) {
                                                      continue;
                                                    }
                                                    $7_1 = HEAP32[$6_1 + 4 >> 2];
                                                    HEAP32[$6_1 + 32 >> 2] = $11_1;
                                                    HEAP32[$6_1 + 24 >> 2] = $8_1 + $11_1;
                                                    block30: {
                                                      if ($7_1 >>> 0 < 128) {
                                                        $4_1 = $7_1;
                                                      } else {
                                                        if ($7_1 - 65281 >>> 0 < 94) {
                                                          $4_1 = $7_1 + 32 | 0;
                                                          break block30;
                                                        }
                                                        $4_1 = 45;
                                                        if ($7_1 - 8208 >>> 0 < 6) {
                                                          break block30;
                                                        }
                                                        if ($7_1 - 8234 >>> 0 < 5 | $7_1 - 8294 >>> 0 < 4 | (($7_1 | 0) == 1564 | $7_1 - 8206 >>> 0 < 2)) {
                                                          continue;
                                                        }
                                                        if (($7_1 | 0) == 8722 | ($7_1 | 0) == 12540 | (($7_1 | 0) == 65112 | ($7_1 | 0) == 65123)) {
                                                          break block30;
                                                        }
                                                        $4_1 = $215($7_1) ? 32 : -1;
                                                      }
                                                    }
                                                    $48($6_1 + 12 | 0, $4_1);
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                HEAP32[$10_1 + 8 >> 2] = HEAP32[$6_1 + 20 >> 2];
                                                $4_1 = HEAP32[$6_1 + 16 >> 2];
                                                HEAP32[$10_1 >> 2] = HEAP32[$6_1 + 12 >> 2];
                                                HEAP32[$10_1 + 4 >> 2] = $4_1;
                                                global$0 = $6_1 + 48 | 0;
                                                $5_1 = HEAP32[$13_1 + 8 >> 2];
                                                $7_1 = HEAP32[$13_1 + 12 >> 2];
                                                $4_1 = $231($5_1, $7_1, $7_1);
                                                if ($4_1 >>> 0 > $7_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $7_1 = $232($5_1, $4_1, 0);
                                                if ($7_1 >>> 0 > $4_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $8_1 = $5_1 + $7_1 | 0;
                                                $5_1 = $4_1 - $7_1 | 0;
                                              }
                                              $10_1 = ($144($8_1, $5_1, 0) | 0) == 39;
                                              $7_1 = $10_1;
                                              while (1) {
                                                $4_1 = $7_1;
                                                $7_1 = $4_1 + 1 | 0;
                                                if (HEAPU8[$144($8_1, $5_1, $4_1) + 262656 | 0] & 6) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if ($4_1 >>> 0 < $10_1 >>> 0 | $4_1 >>> 0 > $5_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              $11_1 = $12_1 + 16 | 0;
                                              if ($230(269653, 66, $8_1 + $10_1 | 0, $4_1 - $10_1 | 0)) {
                                                $7_1 = $4_1;
                                                while (1) {
                                                  $6_1 = $144($8_1, $5_1, $7_1) - 32 | 0;
                                                  if (1 << $6_1 & 67125249 ? $6_1 >>> 0 <= 26 : 0) {
                                                    $7_1 = $7_1 + 1 | 0;
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $10_1 = $4_1 >>> 0 < $7_1 >>> 0 ? $7_1 : $10_1;
                                              }
                                              $6_1 = $144($8_1, $5_1, $10_1);
                                              $16_1 = ($6_1 | 0) == 91;
                                              $4_1 = $5_1;
                                              $20_1 = ($6_1 | 0) == 40;
                                              block31: {
                                                if (!$20_1) {
                                                  $7_1 = $10_1;
                                                  if (!$16_1) {
                                                    break block31;
                                                  }
                                                }
                                                $7_1 = $232($8_1, $4_1, $10_1 + 1 | 0);
                                              }
                                              block32: {
                                                $22_1 = $144($8_1, $4_1, $7_1);
                                                if (($22_1 | 0) == 43) {
                                                  $10_1 = $7_1 + 1 | 0;
                                                } else {
                                                  $7_1 = $6_1 - 32 | 0;
                                                  if (1 << $7_1 & 57345 ? $7_1 >>> 0 <= 15 : 0) {
                                                    break block32;
                                                  }
                                                }
                                                $16_1 = $16_1 | $20_1;
                                                while (1) {
                                                  $7_1 = $4_1;
                                                  $4_1 = $4_1 - 1 | 0;
                                                  if (($233($8_1, $5_1, $7_1) - 48 & 255) >>> 0 < 10) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                if (($5_1 | 0) != ($7_1 | 0)) {
                                                  $4_1 = -56;
                                                  $20_1 = $231($8_1, $5_1, $7_1);
                                                  block33: {
                                                    while (1) {
                                                      $7_1 = $5_1;
                                                      if (!$4_1) {
                                                        break block33;
                                                      }
                                                      $7_1 = $4_1 + 269804 | 0;
                                                      $23_1 = $4_1 + 269800 | 0;
                                                      $4_1 = $4_1 + 8 | 0;
                                                      $7_1 = HEAP32[$7_1 >> 2];
                                                      $6_1 = $20_1 - $7_1 | 0;
                                                      $23_1 = HEAP32[$23_1 >> 2];
                                                      if (!$187($8_1, $5_1, $6_1, $23_1, $7_1)) {
                                                        continue;
                                                      }
                                                      break;
                                                    }
                                                    ;
                                                    if (!$7_1) {
                                                      wasm2js_trap();
                                                    }
                                                    if (HEAPU8[$23_1 | 0] > 96) {
                                                      $7_1 = $5_1;
                                                      if (HEAPU8[($233($8_1, $5_1, $6_1) & 255) + 262656 | 0] & 6) {
                                                        break block33;
                                                      }
                                                    }
                                                    $4_1 = $231($8_1, $5_1, $6_1);
                                                    $7_1 = ($233($8_1, $5_1, $4_1) & 255) == 44 ? $4_1 - 1 | 0 : $6_1;
                                                  }
                                                } else {
                                                  $7_1 = $5_1;
                                                }
                                                $48($18_1, 43);
                                                $4_1 = ($22_1 | 0) != 43 | $5_1 >>> 0 > $7_1 >>> 0;
                                                $22_1 = $7_1 >>> 0 > $10_1 >>> 0 ? $7_1 : $10_1;
                                                $7_1 = 0;
                                                while (1) {
                                                  if (($10_1 | 0) != ($22_1 | 0)) {
                                                    $6_1 = $144($8_1, $5_1, $10_1);
                                                    if ($6_1 - 48 >>> 0 <= 9) {
                                                      if ((($6_1 | 0) != 48 | $7_1) & 1) {
                                                        $7_1 = ($6_1 | 0) == 48;
                                                      } else {
                                                        $7_1 = $233($8_1, $5_1, $231($8_1, $5_1, $10_1)) & 255;
                                                        $7_1 = ($7_1 | 0) == 40 | ($7_1 | 0) == 91;
                                                      }
                                                      $48($18_1, $6_1);
                                                      $4_1 = $4_1 | $7_1;
                                                      $7_1 = 0;
                                                    } else {
                                                      block34: {
                                                        if (HEAPU32[$18_1 + 8 >> 2] > 3 ? HEAPU8[$6_1 + 262656 | 0] & 6 : 0) {
                                                          $4_1 = 1;
                                                          break block34;
                                                        }
                                                        $20_1 = 0;
                                                        block35: {
                                                          block36: {
                                                            block37: {
                                                              block39: {
                                                                switch ($6_1 - 40 | 0) {
                                                                  case 7:
                                                                    $20_1 = HEAPU32[$18_1 + 8 >> 2] > 5;
                                                                    break block37;
                                                                  case 2:
                                                                  case 3:
                                                                  case 4:
                                                                    break block32;
                                                                  case 0:
                                                                    break block35;
                                                                  case 1:
                                                                    break block36;
                                                                  case 5:
                                                                  case 6:
                                                                    break block37;
                                                                  default:
                                                                    break block39;
                                                                }
                                                                ;
                                                              }
                                                              block40: {
                                                                switch ($6_1 - 91 | 0) {
                                                                  case 1:
                                                                    break block32;
                                                                  case 0:
                                                                    break block35;
                                                                  case 2:
                                                                    break block36;
                                                                  default:
                                                                    break block40;
                                                                }
                                                                ;
                                                              }
                                                              if (($6_1 | 0) != 32) {
                                                                break block32;
                                                              }
                                                            }
                                                            $4_1 = $4_1 | $20_1;
                                                            break block34;
                                                          }
                                                          $7_1 = $7_1 | $16_1;
                                                          $16_1 = 0;
                                                          break block34;
                                                        }
                                                        $16_1 = HEAP32[$18_1 + 8 >> 2] == 1 | $16_1;
                                                      }
                                                    }
                                                    $10_1 = $10_1 + 1 | 0;
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $5_1 = HEAP32[$18_1 + 8 >> 2];
                                                if ($5_1 - 4 >>> 0 >= 13) {
                                                  break block32;
                                                }
                                                if (!($4_1 & 1)) {
                                                  if (($144(HEAP32[$18_1 + 4 >> 2], $5_1, 1) | 0) != 48) {
                                                    HEAP32[$11_1 >> 2] = HEAP32[$11_1 >> 2] | 4096;
                                                    $4_1 = 0;
                                                    break block28;
                                                  }
                                                }
                                                HEAP32[$18_1 + 8 >> 2] = 0;
                                                $4_1 = 0;
                                                break block28;
                                              }
                                              $4_1 = 137;
                                            }
                                            global$0 = $13_1 + 16 | 0;
                                            $5_1 = $4_1;
                                            if (!$4_1) {
                                              break block41;
                                            }
                                            break block42;
                                          case 0:
                                            $7_1 = $12_1 + 16 | 0;
                                            $5_1 = $218($15_1, $14_1);
                                            if ($5_1) {
                                              if ($5_1 >>> 0 > $14_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              if ($229($5_1 + $15_1 | 0, $14_1 - $5_1 | 0)) {
                                                HEAP32[$7_1 + 4 >> 2] = HEAP32[$7_1 + 4 >> 2] | 16777216;
                                              }
                                              $4_1 = $5_1;
                                              block43: {
                                                while (1) {
                                                  if (($4_1 | 0) == ($14_1 | 0)) {
                                                    break block43;
                                                  }
                                                  $6_1 = $4_1 + $15_1 | 0;
                                                  $4_1 = $4_1 + 1 | 0;
                                                  if ((HEAPU8[$6_1 | 0] - 65 & 255) >>> 0 >= 26) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                HEAP32[$7_1 >> 2] = HEAP32[$7_1 >> 2] | 2048;
                                                $14($18_1, $15_1, $14_1);
                                                $4_1 = HEAP32[$18_1 + 8 >> 2];
                                                if ($4_1 >>> 0 < $5_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $182($5_1 + HEAP32[$18_1 + 4 >> 2] | 0, $4_1 - $5_1 | 0);
                                              }
                                              $5_1 = 0;
                                            } else {
                                              $5_1 = 135;
                                            }
                                            if ($5_1) {
                                              break block42;
                                            }
                                            break block41;
                                          default:
                                            break block25;
                                        }
                                        ;
                                      }
                                      $5_1 = 136;
                                      if (HEAP8[$12_1 + 60 | 0] & 1) {
                                        break block42;
                                      }
                                      $4_1 = $15_1;
                                      $22_1 = HEAP32[$0_1 + 108 >> 2];
                                      $23_1 = HEAP32[HEAP32[$0_1 + 112 >> 2] + 12 >> 2];
                                      $20_1 = $12_1 + 16 | 0;
                                      $7_1 = 0;
                                      $10_1 = 0;
                                      $6_1 = 0;
                                      $13_1 = 0;
                                      $8_1 = $14_1;
                                      $16_1 = $8_1 & -8;
                                      while (1) {
                                        if (($7_1 | 0) != ($16_1 | 0)) {
                                          $11_1 = $4_1 + $7_1 | 0;
                                          $5_1 = HEAPU8[$11_1 | 0] | HEAPU8[$11_1 + 1 | 0] << 8 | (HEAPU8[$11_1 + 2 | 0] << 16 | HEAPU8[$11_1 + 3 | 0] << 24);
                                          $25_1 = $5_1 ^ 2139062143;
                                          $6_1 = $5_1 - 538976288 | $25_1 - 16843009 | $6_1 | $5_1;
                                          $11_1 = HEAPU8[$11_1 + 4 | 0] | HEAPU8[$11_1 + 5 | 0] << 8 | (HEAPU8[$11_1 + 6 | 0] << 16 | HEAPU8[$11_1 + 7 | 0] << 24);
                                          $13_1 = $11_1 - (($5_1 >>> 0 < 538976288) + 538976288 | 0) | ($11_1 ^ 2139062143) - (($25_1 >>> 0 < 16843009) + 16843009 | 0) | $13_1 | $11_1;
                                          $7_1 = $7_1 + 8 | 0;
                                          continue;
                                        }
                                        break;
                                      }
                                      ;
                                      $7_1 = $8_1 & 7;
                                      $16_1 = ($8_1 & 2147483640) + $4_1 | 0;
                                      block59: {
                                        block48: {
                                          block45: {
                                            block44: {
                                              while (1) {
                                                if ($7_1) {
                                                  $7_1 = $7_1 - 1 | 0;
                                                  $5_1 = HEAPU8[$16_1 | 0];
                                                  $16_1 = $16_1 + 1 | 0;
                                                  if (($5_1 - 127 & 255) >>> 0 >= 161) {
                                                    continue;
                                                  }
                                                  break block44;
                                                }
                                                break;
                                              }
                                              ;
                                              if (!($6_1 & -2139062144 | $13_1 & -2139062144)) {
                                                break block45;
                                              }
                                            }
                                            $7_1 = 0;
                                            block47: {
                                              block46: {
                                                while (1) {
                                                  if (($7_1 | 0) == ($8_1 | 0)) {
                                                    break block46;
                                                  }
                                                  $5_1 = HEAPU8[$4_1 + $7_1 | 0];
                                                  if (!(HEAPU8[$5_1 + 262656 | 0] == 128 & (!(1 << $5_1 & 9728) | $5_1 >>> 0 > 13))) {
                                                    $7_1 = $7_1 + 1 | 0;
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $5_1 = 1;
                                                break block47;
                                              }
                                              $5_1 = $217($4_1, $8_1, 4);
                                            }
                                            if ($5_1) {
                                              break block48;
                                            }
                                          }
                                          $5_1 = $113($4_1, $8_1, 269641, 2) ? 2 : 0;
                                          $16_1 = $181($4_1, $8_1, $5_1);
                                          block55: {
                                            block53: {
                                              block49: {
                                                if ($16_1 & 573696) {
                                                  $5_1 = $180($4_1, $8_1);
                                                  if (!$5_1) {
                                                    break block49;
                                                  }
                                                  $16_1 = $181($4_1, $8_1, $5_1);
                                                } else {
                                                  if ($5_1 >>> 0 > $8_1 >>> 0) {
                                                    wasm2js_trap();
                                                  }
                                                  $11_1 = $4_1 + $5_1 | 0;
                                                  $6_1 = $8_1 - $5_1 | 0;
                                                  $7_1 = 0;
                                                  block51: {
                                                    while (1) {
                                                      block50: {
                                                        $4_1 = $7_1;
                                                        while (1) {
                                                          block52: {
                                                            if (($4_1 | 0) == ($6_1 | 0)) {
                                                              break block50;
                                                            }
                                                            $8_1 = $4_1 + $11_1 | 0;
                                                            $10_1 = HEAPU8[$8_1 | 0];
                                                            $5_1 = $10_1 - 35 | 0;
                                                            if (1 << $5_1 & 276828161 ? $5_1 >>> 0 <= 28 : 0) {
                                                              break block51;
                                                            }
                                                            $5_1 = $4_1 + 1 | 0;
                                                            if (!(($10_1 | 0) != 46 | $5_1 >>> 0 >= $6_1 >>> 0)) {
                                                              $10_1 = HEAPU8[$8_1 + 1 | 0] - 35 | 0;
                                                              if ($10_1 >>> 0 > 28 | !(1 << $10_1 & 276828161)) {
                                                                break block52;
                                                              }
                                                            }
                                                            $4_1 = $5_1;
                                                            continue;
                                                          }
                                                          break;
                                                        }
                                                        ;
                                                        $7_1 = $4_1 + 1 | 0;
                                                        continue;
                                                      }
                                                      break;
                                                    }
                                                    ;
                                                    $4_1 = $6_1;
                                                  }
                                                  if ($4_1 >>> 0 < $7_1 >>> 0 | $4_1 >>> 0 > $6_1 >>> 0) {
                                                    wasm2js_trap();
                                                  }
                                                  $5_1 = $7_1 + $11_1 | 0;
                                                  $8_1 = $4_1 - $7_1 | 0;
                                                  if (($4_1 | 0) == ($7_1 | 0)) {
                                                    $4_1 = 0;
                                                  } else {
                                                    $10_1 = $8_1 - 1 | 0;
                                                    $4_1 = HEAPU8[$5_1 + $10_1 | 0] == 46 ? $5_1 : 0;
                                                  }
                                                  if ($230(269584, 40, $4_1 ? $4_1 : $5_1, $4_1 ? $10_1 : $8_1)) {
                                                    break block48;
                                                  }
                                                  $17($18_1, 269624, 269632);
                                                  $14($18_1, $11_1, $6_1);
                                                  $8_1 = HEAP32[$18_1 + 8 >> 2];
                                                  $4_1 = HEAP32[$18_1 + 4 >> 2];
                                                }
                                                if (!($16_1 & 601936)) {
                                                  break block53;
                                                }
                                              }
                                              $13_1 = $4_1 + $8_1 | 0;
                                              $7_1 = $4_1;
                                              $16_1 = 1;
                                              $10_1 = 1;
                                              while (1) {
                                                block54: {
                                                  if (($7_1 | 0) == ($13_1 | 0)) {
                                                    break block54;
                                                  }
                                                  $5_1 = $7_1 + 1 | 0;
                                                  $6_1 = HEAPU8[$7_1 | 0];
                                                  if ($10_1) {
                                                    $10_1 = ($6_1 | 0) != 58;
                                                  } else {
                                                    block56: {
                                                      if ($16_1) {
                                                        $11_1 = 136;
                                                        $10_1 = 0;
                                                        $7_1 = $5_1;
                                                        $16_1 = 1;
                                                        if (($6_1 | 0) == 47 | ($6_1 | 0) == 58 | ($6_1 | 0) == 92) {
                                                          continue;
                                                        }
                                                        block57: {
                                                          switch ($6_1 - 32 | 0) {
                                                            case 3:
                                                              break block54;
                                                            case 0:
                                                              break block55;
                                                            case 1:
                                                            case 2:
                                                              break block56;
                                                            default:
                                                              break block57;
                                                          }
                                                          ;
                                                        }
                                                        if (($6_1 | 0) == 63) {
                                                          break block54;
                                                        }
                                                      } else {
                                                        $11_1 = 136;
                                                        block58: {
                                                          switch ($6_1 - 32 | 0) {
                                                            case 3:
                                                              break block54;
                                                            case 0:
                                                              break block55;
                                                            case 1:
                                                            case 2:
                                                              break block56;
                                                            default:
                                                              break block58;
                                                          }
                                                          ;
                                                        }
                                                        if (($6_1 | 0) == 47 | ($6_1 | 0) == 63 | ($6_1 | 0) == 92) {
                                                          break block54;
                                                        }
                                                      }
                                                    }
                                                    $16_1 = 0;
                                                    $10_1 = 0;
                                                  }
                                                  $7_1 = $5_1;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if (!(FUNCTION_TABLE[$23_1 | 0]($22_1, $4_1, $8_1) | 0)) {
                                                break block48;
                                              }
                                            }
                                            $11_1 = 0;
                                            if (!HEAP32[$18_1 + 8 >> 2]) {
                                              break block55;
                                            }
                                            HEAP32[$20_1 >> 2] = HEAP32[$20_1 >> 2] | 1024;
                                          }
                                          $5_1 = $11_1;
                                          break block59;
                                        }
                                        $5_1 = 136;
                                      }
                                      if (!$5_1) {
                                        break block41;
                                      }
                                    }
                                    if (($161($15_1, $14_1) - 61 & 255) >>> 0 > 1) {
                                      break block21;
                                    }
                                    HEAP8[$12_1 + 27 | 0] = 4;
                                    $5_1 = 0;
                                    break block21;
                                  }
                                  if (($17_1 & 255) == 8) {
                                    block61: {
                                      $5_1 = 2;
                                      if (!$113($15_1, $14_1, 269641, 2)) {
                                        $5_1 = $180($15_1, $14_1);
                                      }
                                      $7_1 = $5_1 >>> 0 > $14_1 >>> 0 ? $5_1 : $14_1;
                                      $4_1 = $5_1;
                                      block60: {
                                        while (1) {
                                          if (($4_1 | 0) != ($7_1 | 0)) {
                                            $6_1 = HEAPU8[$4_1 + $15_1 | 0];
                                            $10_1 = $6_1 - 35 | 0;
                                            if ((1 << $10_1 & 813699073 ? $10_1 >>> 0 <= 29 : 0) | $6_1 - 91 >>> 0 < 2) {
                                              break block60;
                                            }
                                            $4_1 = $4_1 + 1 | 0;
                                            continue;
                                          }
                                          break;
                                        }
                                        ;
                                        $4_1 = $7_1;
                                      }
                                      if ($4_1 >>> 0 > $5_1 >>> 0) {
                                        $7_1 = $4_1 - 1 | 0;
                                        if ($7_1 >>> 0 >= $14_1 >>> 0) {
                                          wasm2js_trap();
                                        }
                                        $4_1 = HEAPU8[$7_1 + $15_1 | 0] == 46 ? $7_1 : $4_1;
                                      }
                                      if ($4_1 >>> 0 > $14_1 >>> 0) {
                                        wasm2js_trap();
                                      }
                                      $7_1 = $12_1 + 8 | 0;
                                      $5_1 = $187($15_1, $4_1, $5_1, 269643, 4) ? $5_1 + 4 | 0 : $5_1;
                                      HEAP32[$7_1 + 4 >> 2] = $4_1 - $5_1;
                                      HEAP32[$7_1 >> 2] = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 + $15_1 | 0 : 0;
                                      $4_1 = HEAP32[$12_1 + 8 >> 2];
                                      if (!$4_1) {
                                        break block61;
                                      }
                                      if (!$229($4_1, HEAP32[$12_1 + 12 >> 2])) {
                                        break block61;
                                      }
                                      HEAP32[$12_1 + 20 >> 2] = HEAP32[$12_1 + 20 >> 2] | 16777216;
                                      $5_1 = 0;
                                      break block21;
                                    }
                                  }
                                  $5_1 = 0;
                                  break block21;
                                }
                                $6_1 = HEAPU8[($17_1 & 255) + 263729 | 0] - 2 | 0;
                                if (($6_1 & 255) >>> 0 >= 4) {
                                  break block18;
                                }
                                $4_1 = HEAP32[$5_1 >> 2];
                                $8_1 = HEAP32[$5_1 + 4 >> 2];
                                $7_1 = $12_1 + 16 | 0;
                                $10_1 = HEAPU8[HEAP32[$0_1 + 104 >> 2] + 37 | 0];
                                block65: {
                                  block66: {
                                    block64: {
                                      block63: {
                                        switch ($6_1 | 0) {
                                          case 0:
                                            $5_1 = 1114762;
                                            $6_1 = $186($4_1, $8_1, $0_1 + 44 | 0) & 255;
                                            if ($6_1 & 1) {
                                              break block21;
                                            }
                                            if (!$6_1) {
                                              break block64;
                                            }
                                            HEAP32[$0_1 + 52 >> 2] = 0;
                                            if (($6_1 | 0) != 2) {
                                              break block64;
                                            }
                                            $162($0_1, 458908);
                                            $8_1 = 0;
                                            $4_1 = 52;
                                            break block65;
                                          case 1:
                                            break block63;
                                          default:
                                            break block64;
                                        }
                                        ;
                                      }
                                      $5_1 = 137;
                                      if ($186($4_1, $8_1, $0_1 + 44 | 0) & 255) {
                                        break block21;
                                      }
                                      $6_1 = HEAP32[$0_1 + 52 >> 2];
                                      if (!$220(269800, $6_1 ? $6_1 : $8_1)) {
                                        break block21;
                                      }
                                      break block66;
                                    }
                                    if (!$10_1) {
                                      break block66;
                                    }
                                    $8_1 = 0;
                                    $4_1 = 52;
                                    break block65;
                                  }
                                  HEAP8[$12_1 + 27 | 0] = 1;
                                  HEAP32[$0_1 + 116 >> 2] = $4_1;
                                  HEAP32[$7_1 >> 2] = HEAP32[$7_1 >> 2] | 2;
                                  $4_1 = 120;
                                }
                                HEAP32[$4_1 + $0_1 >> 2] = $8_1;
                                $5_1 = 0;
                                break block21;
                              }
                              $7_1 = $12_1 + 27 | 0;
                              block74: {
                                block67: {
                                  if (HEAP32[$5_1 + 4 >> 2] == 5) {
                                    $4_1 = HEAP32[$5_1 >> 2];
                                    if ((HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$4_1 + 4 | 0] == 101) {
                                      HEAP8[$7_1 | 0] = 4;
                                      break block67;
                                    }
                                  }
                                  $4_1 = 983041;
                                  block73: {
                                    block70: {
                                      block72: {
                                        switch (HEAPU8[($17_1 & 255) + 263729 | 0] - 1 | 0) {
                                          case 5:
                                            $4_1 = 786440;
                                            break block70;
                                          case 1:
                                            $7_1 = 5;
                                            if (HEAPU8[$5_1 + 8 | 0] == 5) {
                                              break block73;
                                            }
                                            break block70;
                                          case 0:
                                          case 2:
                                          case 3:
                                            $7_1 = HEAPU8[$5_1 + 8 | 0];
                                            if (($7_1 & 6) == 4) {
                                              break block73;
                                            }
                                            $4_1 = $17_1 & 255;
                                            $4_1 = ($4_1 | 0) == 6 ? 917513 : ($4_1 | 0) == 3 ? 851975 : 983041;
                                            break block70;
                                          case 4:
                                            break block70;
                                          default:
                                            break block72;
                                        }
                                        ;
                                      }
                                      $7_1 = 4;
                                      $4_1 = 720897;
                                      if (HEAPU8[$5_1 + 8 | 0] == 4) {
                                        break block73;
                                      }
                                    }
                                    $5_1 = HEAPU8[$5_1 + 8 | 0] << 24 | $4_1 | 384;
                                    break block74;
                                  }
                                  $162($0_1, $7_1 << 16 | 156);
                                }
                                $5_1 = 0;
                              }
                            }
                            if ($5_1) {
                              $5_1 = $225($0_1, $5_1) & 255;
                            } else {
                              $5_1 = 4;
                              $4_1 = HEAPU8[$12_1 + 27 | 0];
                              if (($4_1 | 0) != 4) {
                                $174($0_1, HEAP32[$12_1 + 16 >> 2], HEAP32[$12_1 + 20 >> 2]);
                                $5_1 = HEAP32[$0_1 + 52 >> 2] ? 2 : $4_1;
                              } else {
                                $162($0_1, 130);
                                $170($0_1, 13);
                              }
                            }
                            global$0 = $12_1 - -64 | 0;
                            $4_1 = $5_1 & 255;
                            break block75;
                          }
                        }
                        $162($0_1, 154);
                        break block15;
                      } else {
                        $4_1 = $9_1 + 108 | 0;
                        $10_1 = $9_1 + 120 | 0;
                        $5_1 = $9_1 + 16 | 0;
                        $6_1 = global$0 - 128 | 0;
                        global$0 = $6_1;
                        block78: {
                          if (($14_1 - 17 & 255) >>> 0 <= 8) {
                            block79: {
                              $7_1 = HEAPU8[$4_1 + 8 | 0];
                              $15_1 = $14_1 & 255;
                              $11_1 = ($7_1 | 0) == 2 & $15_1 >>> 0 > 20;
                              if (!$11_1) {
                                block76: {
                                  switch ($7_1 | 0) {
                                    default:
                                      $162($0_1, $7_1 << 16 | 156);
                                      $4_1 = 0;
                                      $7_1 = $14_1 & 255;
                                      if ($7_1 >>> 0 < 21 | $7_1 >>> 0 > 21) {
                                        break block78;
                                      }
                                      HEAP8[$5_1 + 8 | 0] = 3;
                                      break block78;
                                    case 0:
                                    case 3:
                                      break block76;
                                  }
                                  ;
                                }
                              }
                              $13_1 = HEAPU8[$4_1 + 9 | 0];
                              HEAP8[$6_1 + 88 | 0] = $13_1;
                              $8_1 = HEAP32[$4_1 + 4 >> 2];
                              HEAP32[$6_1 + 84 >> 2] = $8_1;
                              $17_1 = HEAP32[$4_1 >> 2];
                              HEAP32[$6_1 + 80 >> 2] = $17_1;
                              $12_1 = $6_1 + 80 | 0;
                              if ($224($12_1)) {
                                $4_1 = $225($0_1, 1180549) & 255;
                                $7_1 = $14_1 & 255;
                                if ($4_1 | ($7_1 >>> 0 < 21 | $7_1 >>> 0 > 21)) {
                                  break block78;
                                }
                                HEAP8[$5_1 + 8 | 0] = 3;
                                break block79;
                              }
                              HEAP8[$6_1 + 88 | 0] = $13_1;
                              HEAP32[$6_1 + 84 >> 2] = $8_1;
                              HEAP32[$6_1 + 80 >> 2] = $17_1;
                              $141($6_1 + 24 | 0, $12_1);
                              $13_1 = $14_1 & 255;
                              if ($13_1 >>> 0 > 20) {
                                $226($6_1 + 36 | 0, $4_1);
                                if ($13_1 >>> 0 > 21) {
                                  block80: {
                                    $4_1 = HEAPU8[$5_1 + 8 | 0];
                                    if (($4_1 | 0) != 4) {
                                      $7_1 = HEAP32[$5_1 >> 2];
                                      $10_1 = HEAP32[$5_1 + 4 >> 2];
                                      HEAP8[$6_1 + 56 | 0] = $4_1;
                                      HEAP32[$6_1 + 48 >> 2] = $7_1;
                                      HEAP32[$6_1 + 52 >> 2] = $10_1;
                                      $7_1 = HEAPU8[$5_1 + 9 | 0] | HEAPU8[$5_1 + 10 | 0] << 8;
                                      HEAP8[$6_1 + 57 | 0] = $7_1;
                                      HEAP8[$6_1 + 58 | 0] = $7_1 >>> 8;
                                      HEAP8[$6_1 + 59 | 0] = HEAPU8[$5_1 + 11 | 0];
                                    } else {
                                      HEAP32[$6_1 + 104 >> 2] = HEAP32[$1_1 + 24 >> 2];
                                      $4_1 = HEAP32[$1_1 + 20 >> 2];
                                      HEAP32[$6_1 + 96 >> 2] = HEAP32[$1_1 + 16 >> 2];
                                      HEAP32[$6_1 + 100 >> 2] = $4_1;
                                      $4_1 = HEAP32[$1_1 + 12 >> 2];
                                      HEAP32[$6_1 + 88 >> 2] = HEAP32[$1_1 + 8 >> 2];
                                      HEAP32[$6_1 + 92 >> 2] = $4_1;
                                      $4_1 = HEAP32[$1_1 + 32 >> 2];
                                      HEAP32[$6_1 + 108 >> 2] = HEAP32[$1_1 + 28 >> 2];
                                      HEAP32[$6_1 + 112 >> 2] = $4_1;
                                      HEAP32[$6_1 + 80 >> 2] = HEAP32[$1_1 >> 2];
                                      HEAP32[$6_1 + 84 >> 2] = HEAP32[$1_1 + 4 >> 2];
                                      $13_1 = $6_1 + 80 | 0;
                                      $190($6_1 + 116 | 0, $13_1, 0, 1, 3);
                                      $17_1 = HEAPU8[$6_1 + 127 | 0];
                                      if (($17_1 | 0) == 2) {
                                        break block80;
                                      }
                                      $4_1 = HEAPU8[$6_1 + 123 | 0] | HEAPU8[$6_1 + 124 | 0] << 8 | (HEAPU8[$6_1 + 125 | 0] << 16 | HEAPU8[$6_1 + 126 | 0] << 24);
                                      HEAP8[$6_1 + 71 | 0] = $4_1;
                                      HEAP8[$6_1 + 72 | 0] = $4_1 >>> 8;
                                      HEAP8[$6_1 + 73 | 0] = $4_1 >>> 16;
                                      HEAP8[$6_1 + 74 | 0] = $4_1 >>> 24;
                                      $4_1 = HEAP32[$6_1 + 120 >> 2];
                                      HEAP32[$6_1 + 64 >> 2] = HEAP32[$6_1 + 116 >> 2];
                                      HEAP32[$6_1 + 68 >> 2] = $4_1;
                                      HEAP8[$6_1 + 75 | 0] = $17_1;
                                      HEAP8[$6_1 + 88 | 0] = HEAPU8[$6_1 + 73 | 0];
                                      $4_1 = HEAP32[$6_1 + 68 >> 2];
                                      HEAP32[$6_1 + 80 >> 2] = HEAP32[$6_1 + 64 >> 2];
                                      HEAP32[$6_1 + 84 >> 2] = $4_1;
                                      if (wasm2js_i32$0 = $224($13_1), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0] != 1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                                        break block80;
                                      }
                                      $226($6_1 + 48 | 0, $6_1 - -64 | 0);
                                      $4_1 = HEAPU8[$6_1 + 56 | 0];
                                      if (($4_1 | 0) == 4) {
                                        break block80;
                                      }
                                    }
                                    block84: {
                                      block82: {
                                        block83: {
                                          switch (($4_1 >>> 0 > 1 ? $4_1 - 1 | 0 : 0) - 1 | 0) {
                                            case 0:
                                              if (HEAPU8[$6_1 + 44 | 0] != 2) {
                                                break block82;
                                              }
                                              break block84;
                                            case 1:
                                              break block82;
                                            default:
                                              break block83;
                                          }
                                          ;
                                        }
                                        if (HEAPU8[$6_1 + 44 | 0] > 1) {
                                          break block82;
                                        }
                                        HEAP32[$6_1 + 124 >> 2] = 0;
                                        HEAP32[$6_1 + 116 >> 2] = 0;
                                        HEAP32[$6_1 + 120 >> 2] = 1;
                                        $153($6_1 + 16 | 0, $6_1 + 48 | 0, $6_1 + 116 | 0);
                                        $4_1 = HEAP32[$6_1 + 20 >> 2];
                                        $5_1 = HEAP32[$6_1 + 16 >> 2];
                                        HEAP32[$6_1 + 88 >> 2] = 0;
                                        HEAP32[$6_1 + 80 >> 2] = 0;
                                        HEAP32[$6_1 + 84 >> 2] = 1;
                                        $153($6_1 + 8 | 0, $6_1 + 36 | 0, $6_1 + 80 | 0);
                                        if ($24($5_1, $4_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2])) {
                                          break block84;
                                        }
                                      }
                                      $4_1 = $225($0_1, 9765007) & 255;
                                      break block78;
                                    }
                                    $170($0_1, 13);
                                    $4_1 = 4;
                                    break block78;
                                  }
                                }
                                HEAP32[$5_1 + 8 >> 2] = HEAP32[$6_1 + 44 >> 2];
                                $4_1 = HEAP32[$6_1 + 40 >> 2];
                                HEAP32[$5_1 >> 2] = HEAP32[$6_1 + 36 >> 2];
                                HEAP32[$5_1 + 4 >> 2] = $4_1;
                              }
                              $5_1 = HEAP32[$6_1 + 28 >> 2];
                              HEAP32[$0_1 + 120 >> 2] = $5_1;
                              HEAP32[$0_1 + 116 >> 2] = HEAP32[$6_1 + 24 >> 2];
                              if ($7_1) {
                                $4_1 = 1;
                                $7_1 = 1;
                                block86: {
                                  if (!$11_1) {
                                    block85: {
                                      $7_1 = 0;
                                      if (($5_1 | 0) != ($8_1 | 0)) {
                                        break block85;
                                      }
                                      $4_1 = $15_1 >>> 0 > 21;
                                      break block86;
                                    }
                                  }
                                  $170($0_1, $7_1);
                                }
                                $5_1 = $4_1;
                              } else {
                                $162($0_1, 154);
                                $4_1 = 0;
                                $5_1 = 3;
                              }
                              if (($14_1 & 255) >>> 0 <= 21) {
                                break block78;
                              }
                              $170($0_1, 2);
                              HEAP32[$10_1 + 4 >> 2] = 11;
                              HEAP32[$10_1 >> 2] = 263142;
                              $4_1 = $5_1;
                              break block78;
                            }
                          } else {
                            $162($0_1, 146);
                          }
                          $4_1 = 0;
                        }
                        global$0 = $6_1 + 128 | 0;
                        $4_1 = $4_1 & 255;
                      }
                    }
                    switch ($4_1 | 0) {
                      case 4:
                        break block10;
                      case 0:
                        break block15;
                      default:
                        break block87;
                    }
                    ;
                  }
                  $160($2_1, $9_1 + 95 | 0);
                  $159($2_1, 267580, 1);
                  $159($2_1, HEAP32[$9_1 + 120 >> 2], HEAP32[$9_1 + 124 >> 2]);
                  if (($4_1 | 0) == 3) {
                    $159($2_1, 267584, 6);
                    break block10;
                  }
                  $159($2_1, 267581, 3);
                  if (($4_1 | 0) != 1) {
                    $52(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2], $102($2_1));
                  } else {
                    $159($2_1, HEAP32[$0_1 + 116 >> 2], HEAP32[$0_1 + 120 >> 2]);
                  }
                  $159($2_1, 267580, 1);
                  break block10;
                }
                if ($28_1 & 1) {
                  $160($2_1, $9_1 + 95 | 0);
                  $155($9_1, $1_1, $24_1);
                  $163($2_1, HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], 1);
                  break block10;
                }
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                block88: {
                  if (!HEAPU8[$9_1 + 95 | 0]) {
                    $5_1 = HEAP32[$2_1 + 16 >> 2];
                    if (($5_1 + 1 | 0) == ($24_1 | 0)) {
                      if (($144(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $5_1) | 0) == 44) {
                        break block88;
                      }
                    }
                    $159($2_1, 263748, 1);
                  }
                  if (HEAP32[$2_1 + 16 >> 2] == ($24_1 | 0)) {
                    break block88;
                  }
                  $102($2_1);
                  HEAP32[$2_1 + 12 >> 2] = $24_1;
                }
                HEAP32[$2_1 + 16 >> 2] = $4_1;
                HEAP8[$9_1 + 95 | 0] = 0;
              }
              $6_1 = HEAP32[$9_1 + 48 >> 2];
              $13_1 = HEAP32[$9_1 + 52 >> 2];
              $7_1 = $19_1;
              continue;
            }
            break;
          }
          ;
          $132($1_1);
          break block4;
        }
        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
      }
      $159($2_1, 267592, 1);
      $2_1 = HEAP32[$9_1 + 36 >> 2];
      if ($2_1) {
        block89: {
          HEAP8[$0_1 + 125 | 0] = $3_1;
          $1_1 = HEAP32[$9_1 + 32 >> 2];
          $5_1 = $0_1 + 56 | 0;
          $2_1 = Math_imul($2_1 >>> 1 | 0, 24);
          while (1) {
            if (!$2_1) {
              break block89;
            }
            if (HEAPU8[$1_1 + 12 | 0] == 1) {
              $3_1 = HEAPU8[$1_1 + 13 | 0];
              $7_1 = $3_1 >>> 0 < 64;
              $4_1 = $3_1 & 31;
              if (($3_1 & 63) >>> 0 >= 32) {
                $19_1 = 1 << $4_1;
                $10_1 = 0;
              } else {
                $10_1 = 1 << $4_1;
                $19_1 = $10_1 - 1 & 1 >>> 32 - $4_1;
              }
              if (!(($7_1 ? $10_1 : 0) & $6_1 | ($7_1 ? $19_1 : 0) & $13_1)) {
                HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
                HEAP32[$5_1 + 4 >> 2] = $4_1;
                $162($0_1, ($3_1 ^ 128) << 16 | 153);
              }
            }
            $1_1 = $1_1 + 24 | 0;
            $2_1 = $2_1 - 24 | 0;
            continue;
          }
          ;
        }
      }
      global$0 = $9_1 + 176 | 0;
    }
    function $137($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if (HEAP32[HEAP32[$1_1 + 8 >> 2] + 8 >> 2]) {
        $102($1_1);
        $1_1 = 0;
      } else {
        $2_1 = HEAP32[$1_1 + 12 >> 2];
        $3_1 = HEAP32[$1_1 + 16 >> 2];
        $1_1 = $2_1 >>> 0 <= $3_1 >>> 0 ? $3_1 >>> 0 <= HEAPU32[$1_1 + 4 >> 2] ? $2_1 + HEAP32[$1_1 >> 2] | 0 : 0 : 0;
        $2_1 = $3_1 - $2_1 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $138($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        if (HEAPU8[$5_1 + 23 | 0] == 2) {
          $172($4_1 + 24 | 0, $1_1, $2_1, $3_1, 0);
        } else {
          block1: {
            $6_1 = $3_1 + 1 | 0;
            if (HEAPU8[$5_1 + 11 | 0] == 2) {
              $172($0_1, $1_1, $2_1, $6_1, 1);
              break block;
            }
            $172($4_1 + 24 | 0, $1_1, $2_1, $3_1, 0);
            $7_1 = HEAP32[$1_1 + 36 >> 2];
            $8_1 = HEAP32[$1_1 + 32 >> 2];
            $9_1 = HEAP32[$1_1 + 28 >> 2];
            $10_1 = HEAP32[$1_1 + 24 >> 2];
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            $172($4_1 + 36 | 0, $1_1, $2_1, $6_1, 0);
            if (HEAP32[$4_1 + 24 >> 2] == -2147483647 | HEAP32[$4_1 + 36 >> 2] == -2147483647) {
              break block1;
            }
            if ($5_1 >>> 0 <= HEAPU32[$1_1 + 8 >> 2]) {
              HEAP32[$1_1 + 8 >> 2] = $5_1;
            }
            HEAP32[$1_1 + 36 >> 2] = $7_1;
            HEAP32[$1_1 + 32 >> 2] = $8_1;
            HEAP32[$1_1 + 28 >> 2] = $9_1;
            HEAP32[$1_1 + 24 >> 2] = $10_1;
            HEAP8[$4_1 + 56 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 32 >> 2];
            HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 28 >> 2];
            HEAP32[$4_1 + 52 >> 2] = $2_1;
            HEAP32[$4_1 + 68 >> 2] = 0;
            HEAP32[$4_1 + 60 >> 2] = 0;
            HEAP32[$4_1 + 64 >> 2] = 1;
            $153($4_1 + 16 | 0, $4_1 + 48 | 0, $4_1 + 60 | 0);
            $2_1 = HEAP32[$4_1 + 20 >> 2];
            $6_1 = HEAP32[$4_1 + 16 >> 2];
            HEAP8[$4_1 + 80 | 0] = 1;
            $5_1 = HEAP32[$4_1 + 44 >> 2];
            HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 40 >> 2];
            HEAP32[$4_1 + 76 >> 2] = $5_1;
            HEAP32[$4_1 + 92 >> 2] = 0;
            HEAP32[$4_1 + 84 >> 2] = 0;
            HEAP32[$4_1 + 88 >> 2] = 1;
            $153($4_1 + 8 | 0, $4_1 + 72 | 0, $4_1 + 84 | 0);
            if ($24($6_1, $2_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2])) {
              $170($1_1, 13);
            } else {
              $164($1_1, ($3_1 << 16) + 9044111 | 0);
            }
          }
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 32 >> 2];
        $1_1 = HEAP32[$4_1 + 28 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 24 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $4_1 + 96 | 0;
    }
    function $139($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      HEAP8[$1_1 + 56 | 0] = 1;
      HEAP8[$1_1 + 125 | 0] = 0;
      HEAP8[$1_1 + 57 | 0] = $3_1 + 10;
      $5_1 = 2;
      $2_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block1: {
        if (HEAPU8[$2_1 + 11 | 0] != 2) {
          block: {
            $3_1 = HEAPU8[$2_1 + 8 | 0];
            if (!$3_1) {
              if ($4_1) {
                break block;
              }
              $170($1_1, 13);
              break block1;
            }
            if (($3_1 | 0) == 5) {
              $1_1 = HEAP32[$2_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              $5_1 = HEAPU8[$2_1 + 10 | 0];
            } else {
              $164($1_1, $3_1 << 24 | 328065);
            }
            break block1;
          }
        } else {
          if (!$4_1) {
            break block1;
          }
        }
        $164($1_1, 128);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
    }
    function $140($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 96 | 0;
      global$0 = $7_1;
      $143($7_1 + 8 | 0, $0_1, $1_1);
      $12_1 = $7_1 + 60 | 0;
      $243($12_1, 33);
      block4: {
        if ($189($12_1, $0_1, $1_1)) {
          block1: {
            $1_1 = HEAP32[$7_1 + 64 >> 2];
            block2: {
              if ($1_1) {
                block: {
                  $0_1 = HEAP32[$7_1 + 60 >> 2];
                  if ($2_1) {
                    $8_1 = $0_1 - $2_1 | 0;
                    break block;
                  }
                  if (($0_1 | 0) <= 15) {
                    $8_1 = ($0_1 | 0) > 11 ? $0_1 - 3 | 0 : $0_1;
                    $2_1 = 0;
                    break block;
                  }
                  if (($0_1 | 0) != 16 | ($1_1 | 0) > 16) {
                    break block1;
                  }
                  $2_1 = 6;
                  $8_1 = 10;
                  $12_1 = 0;
                  break block2;
                }
              }
              $12_1 = 1;
            }
            $1_1 = $8_1 >> 31 & $8_1;
            $0_1 = $8_1 + 9 | 0;
            $13_1 = ($0_1 | 0) < ($1_1 | 0) ? $1_1 : $0_1;
            $14_1 = $7_1 + 68 | 0;
            while (1) {
              if (($1_1 | 0) != ($13_1 | 0)) {
                $0_1 = $144($14_1, 24, $1_1);
                if (($1_1 | 0) < ($8_1 | 0)) {
                  $9_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($10_1, $9_1, 10);
                  $10_1 = $0_1 + $9_1 | 0;
                  $0_1 = i64toi32_i32$HIGH_BITS;
                  $9_1 = $9_1 >>> 0 > $10_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
                } else {
                  $11_1 = $0_1 + Math_imul($11_1, 10) | 0;
                }
                $1_1 = $1_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($10_1, $9_1, 1e6);
            $8_1 = $1_1 + (($11_1 >>> 0) / 1e3 | 0) | 0;
            if (HEAPU8[$7_1 + 92 | 0]) {
              if ($11_1) {
                $10_1 = $10_1 ^ -1;
                $11_1 = 1e9 - $11_1 | 0;
                $9_1 = $9_1 ^ -1;
              } else {
                $0_1 = $10_1;
                $10_1 = 0 - $0_1 | 0;
                $11_1 = 0;
                $9_1 = 0 - ((($0_1 | 0) != 0) + $9_1 | 0) | 0;
              }
            }
            $0_1 = i64toi32_i32$HIGH_BITS;
            $12_1 = (($1_1 >>> 0 > $8_1 >>> 0 ? $0_1 + 1 | 0 : $0_1) | 0) < 2097152 | $12_1;
            $1_1 = 9;
            $8_1 = ($2_1 | 0) <= 3 ? 3 : $2_1;
            $2_1 = ($8_1 | 0) >= 9 ? 9 : $8_1;
            $0_1 = 10;
            block3: {
              while (1) {
                if ($1_1 >>> 0 > $8_1 >>> 0) {
                  if (($11_1 >>> 0) % ($0_1 >>> 0) | 0) {
                    break block3;
                  }
                  $0_1 = Math_imul($0_1, 10);
                  $1_1 = $1_1 - 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $1_1 = $2_1;
            }
            HEAP32[$7_1 + 44 >> 2] = $1_1;
            HEAP32[$7_1 + 40 >> 2] = $11_1;
            HEAP32[$7_1 + 8 >> 2] = $10_1;
            HEAP32[$7_1 + 12 >> 2] = $9_1;
            HEAP32[$7_1 + 16 >> 2] = HEAP32[$7_1 + 16 >> 2] | 16;
            if ($12_1) {
              break block4;
            }
          }
        }
        $148($7_1 + 8 | 0, 26);
      }
      $0_1 = $149($7_1 + 8 | 0, $3_1, $4_1, $5_1, $6_1);
      global$0 = $7_1 + 96 | 0;
      return $0_1;
    }
    function $141($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = HEAP32[$1_1 >> 2];
      if (!HEAPU8[$1_1 + 8 | 0]) {
        block: {
          if (!$3_1) {
            $173($0_1, $2_1, 0);
            return;
          }
          if ((HEAPU8[($2_1 + $3_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[$2_1 | 0] - 33 & 255) >>> 0 >= 94) {
            break block;
          }
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
          $2_1 = HEAP32[$1_1 + 4 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $2_1;
          return;
        }
      }
      $173($0_1, $2_1, $3_1);
    }
    function $142($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      if (HEAPU8[$1_1 + 8 | 0]) {
        $3_1 = $123(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 1);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP8[$0_1 + 8 | 0] = $3_1;
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $143($0_1, $1_1, $2_1) {
      HEAP32[$0_1 + 28 >> 2] = $2_1;
      HEAP32[$0_1 + 24 >> 2] = $1_1;
      HEAP32[$0_1 + 20 >> 2] = $2_1;
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      HEAP32[$0_1 + 32 >> 2] = 0;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 >> 2] = 0;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP32[$0_1 + 40 >> 2] = 5928;
      HEAP32[$0_1 + 8 >> 2] = 0;
      HEAP32[$0_1 + 12 >> 2] = 0;
    }
    function $144($0_1, $1_1, $2_1) {
      return $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
    }
    function $145($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $2_1 : $1_1;
      $1_1 = $2_1;
      block: {
        while (1) {
          if (($1_1 | 0) != ($3_1 | 0)) {
            if ((HEAPU8[$0_1 + $1_1 | 0] - 48 & 255) >>> 0 > 9) {
              break block;
            }
            $1_1 = $1_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $1_1 = $3_1;
      }
      return $1_1 - $2_1 | 0;
    }
    function $146($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $197($0_1, 268148, 21) - 2 | 0;
      if ($3_1 >>> 0 > 4) {
        $3_1 = 271106;
        $5_1 = 3;
      } else {
        $5_1 = $3_1 << 2;
        $3_1 = HEAP32[$5_1 + 271216 >> 2];
        $5_1 = HEAP32[$5_1 + 271196 >> 2];
      }
      $4_1 = $198($0_1, $3_1, $5_1);
      block1: {
        if ($4_1) {
          $3_1 = 45;
          $6_1 = 2;
        } else {
          block: {
            $6_1 = 4;
            if (!HEAP32[$0_1 + 28 >> 2]) {
              $3_1 = 32;
              break block;
            }
            $3_1 = 32;
            if (HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 32) {
              break block;
            }
            $199($0_1, 32);
            $5_1 = $197($0_1, 271109, 36);
            $199($0_1, 32);
            $7_1 = 1;
            $8_1 = $200($0_1, $201($0_1, 32) ? 1 : 2);
            $3_1 = 0;
            break block1;
          }
        }
        $199($0_1, 44);
        $199($0_1, 32);
        $8_1 = $200($0_1, 2);
        $199($0_1, $3_1);
        $5_1 = $197($0_1, 271109, 36);
        $199($0_1, $3_1);
        $3_1 = $200($0_1, $6_1);
      }
      $199($0_1, 32);
      $202($0_1, 1);
      $199($0_1, 32);
      if ($7_1) {
        $3_1 = $200($0_1, 4);
      } else {
        if (!$198($0_1, 268145, 3)) {
          $148($0_1, HEAPU8[$0_1 + 41 | 0]);
        }
      }
      if ($4_1) {
        block2: {
          $2_1 = $2_1 + 14081 | 0;
          $6_1 = $2_1 + 1 | 0;
          $4_1 = $2_1;
          $2_1 = $1_1 - 1729462272 | 0;
          $1_1 = $2_1 >>> 0 < 2565505024 ? $6_1 : $4_1;
          $4_1 = $2_1;
          $2_1 = ($1_1 | 0) == 72419 & $2_1 >>> 0 >= 2763390976 | $1_1 >>> 0 > 72419;
          $6_1 = $2_1 ? -1531576320 : $4_1;
          $1_1 = $2_1 ? 72419 : $1_1;
          $4_1 = _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($6_1, $1_1, 1e3);
          $7_1 = i64toi32_i32$HIGH_BITS;
          $1_1 = $195(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($6_1, $1_1, 864e5) - 7e5 | 0) + 25600 | 0;
          $2_1 = $1_1 >> 9;
          $3_1 = $2_1 - (($2_1 - $3_1 | 0) % 100 | 0) | 0;
          $2_1 = $5_1 << 5 | $3_1 << 9 | $8_1;
          if (($1_1 | 0) >= ($2_1 | 0)) {
            if (($1_1 | 0) != ($2_1 | 0)) {
              break block2;
            }
            $2_1 = HEAP32[$0_1 >> 2];
            $1_1 = HEAP32[$0_1 + 4 >> 2];
            _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($4_1, $7_1, 86400);
            i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
            $6_1 = __wasm_intrinsics_temp_i64;
            $4_1 = i64toi32_i32$HIGH_BITS;
            if ($2_1 >>> 0 <= $6_1 >>> 0 & ($4_1 | 0) >= ($1_1 | 0) | ($1_1 | 0) < ($4_1 | 0)) {
              break block2;
            }
          }
          $3_1 = $3_1 - 100 | 0;
        }
      }
      $203($0_1, $3_1, $5_1, $8_1);
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 32;
      return !HEAP32[$0_1 + 28 >> 2] & HEAPU8[$0_1 + 40 | 0] == 40;
    }
    function $147($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $143($3_1, $1_1, $2_1);
      HEAP8[$3_1 + 41 | 0] = 24;
      $1_1 = HEAP32[$3_1 + 28 >> 2];
      block: {
        if (HEAPU8[($1_1 ? HEAPU8[HEAP32[$3_1 + 24 >> 2]] : 0) + 262656 | 0] & 6) {
          $197($3_1, 268148, 21);
          $1_1 = $201($3_1, 44);
          $199($3_1, 32);
          if ($1_1) {
            $201($3_1, 32);
            $1_1 = HEAP32[$3_1 + 28 >> 2];
          } else {
            $2_1 = $197($3_1, 271109, 36);
            $199($3_1, 32);
            $1_1 = $200($3_1, 2);
            $4_1 = 0;
            break block;
          }
        }
        $1_1 = $204(HEAP32[$3_1 + 24 >> 2], $1_1);
        $1_1 = $200($3_1, $1_1 ? $1_1 >>> 0 >= 2 ? 2 : $1_1 : 1);
        $199($3_1, 32);
        $2_1 = $197($3_1, 271109, 36);
        $4_1 = 1;
      }
      $199($3_1, 32);
      $5_1 = $200($3_1, 4);
      $199($3_1, 32);
      $202($3_1, $4_1 ^ 1);
      $203($3_1, $5_1, $2_1, $1_1);
      $199($3_1, 32);
      block1: {
        if ($208($3_1)) {
          if ($4_1) {
            break block1;
          }
          $209($3_1);
        } else {
          if ($209($3_1)) {
            break block1;
          }
          $148($3_1, 24);
        }
      }
      if (HEAPU8[$3_1 + 40 | 0] == 40 ? HEAP32[$3_1 + 28 >> 2] : 0) {
        $199($3_1, 32);
        $199($3_1, 40);
        $212($3_1, 1);
        $199($3_1, 41);
        $210($3_1);
      }
      $242($0_1, $3_1, 48);
      global$0 = $3_1 + 48 | 0;
    }
    function $148($0_1, $1_1) {
      var $2_1 = 0;
      HEAP32[$0_1 + 24 >> 2] = 1;
      HEAP32[$0_1 + 28 >> 2] = 0;
      $2_1 = $0_1;
      $0_1 = HEAPU8[$0_1 + 40 | 0];
      HEAP8[$2_1 + 40 | 0] = ($0_1 | 0) == 40 ? $1_1 : $0_1;
    }
    function $149($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $6_1 = HEAP32[$0_1 + 4 >> 2] + 14 | 0;
      $7_1 = $6_1 + 1 | 0;
      $5_1 = $6_1;
      $6_1 = HEAP32[$0_1 >> 2] + 2037677056 | 0;
      $8_1 = $6_1 >>> 0 < 2037677056 ? $7_1 : $5_1;
      if (($8_1 | 0) == 73 & $6_1 >>> 0 > 2036907391 | $8_1 >>> 0 > 73) {
        $148($0_1, 26);
      }
      $5_1 = HEAPU8[$0_1 + 40 | 0];
      if (($5_1 | 0) != 40) {
        return $5_1 << 16 | 646;
      }
      $11_1 = HEAP32[$0_1 + 32 >> 2];
      $7_1 = ($11_1 >>> 0) / 1e6 | 0;
      $9_1 = $1_1 + 864e5 | 0;
      $5_1 = $9_1 >>> 0 < 864e5 ? $2_1 + 1 | 0 : $2_1;
      $10_1 = $7_1 + ((Math_imul($7_1, 1e6) | 0) != ($11_1 | 0)) | 0;
      $7_1 = HEAP32[$0_1 >> 2];
      $12_1 = HEAP32[$0_1 + 4 >> 2];
      $13_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($7_1, $12_1, 1e3);
      $10_1 = $10_1 + $13_1 | 0;
      $1_1 = $1_1 >>> 0 > $9_1 >>> 0 & ($2_1 | 0) >= ($5_1 | 0) | ($2_1 | 0) > ($5_1 | 0);
      $9_1 = $10_1 >>> 0 > ($1_1 ? -1 : $9_1) >>> 0;
      $2_1 = i64toi32_i32$HIGH_BITS;
      $2_1 = $13_1 >>> 0 > $10_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
      $1_1 = $1_1 ? 2147483647 : $5_1;
      block: {
        if ($9_1 & ($2_1 | 0) >= ($1_1 | 0) | ($1_1 | 0) < ($2_1 | 0)) {
          $1_1 = 2097152;
        } else {
          if ($7_1 >>> 0 > 946684799 & ($12_1 | 0) >= 0 | ($12_1 | 0) > 0) {
            break block;
          }
          $1_1 = 134217728;
        }
        HEAP32[$4_1 + 4 >> 2] = $1_1 | HEAP32[$4_1 + 4 >> 2];
      }
      if (!HEAPU8[$0_1 + 42 | 0]) {
        block1: {
          $8_1 = _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($6_1, $8_1, 86400);
          $7_1 = i64toi32_i32$HIGH_BITS;
          $5_1 = $195($8_1 - 719528 | 0);
          $17($3_1, 271145, 271174);
          $2_1 = HEAP32[$3_1 + 4 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          $196($2_1, $1_1, 4, $5_1 >>> 9 | 0);
          $196($2_1, $1_1, 7, $5_1 >>> 5 & 15);
          $196($2_1, $1_1, 10, $5_1 & 31);
          $6_1 = $6_1 - _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, $7_1, 86400) | 0;
          $196($2_1, $1_1, 13, ($6_1 >>> 0) / 3600 | 0);
          $5_1 = ($6_1 >>> 0) / 60 | 0;
          $196($2_1, $1_1, 16, (($5_1 & 65535) >>> 0) % 60 | 0);
          $196($2_1, $1_1, 19, $6_1 - Math_imul($5_1, 60) | 0);
          $196($2_1, $1_1, 29, $11_1);
          $2_1 = $1_1;
          $1_1 = HEAP32[$0_1 + 36 >> 2] + 20 | 0;
          if ($2_1 >>> 0 >= $1_1 >>> 0) {
            HEAP32[$3_1 + 8 >> 2] = $1_1;
          }
          $48($3_1, 90);
          if ($24(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2])) {
            HEAP32[$3_1 + 8 >> 2] = 0;
            break block1;
          }
          if (!(HEAP32[$0_1 + 8 >> 2] ? HEAPU8[$0_1 + 43 | 0] : 1)) {
            break block1;
          }
          HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] | 512;
        }
      }
      HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] | HEAP32[$0_1 + 8 >> 2];
      HEAP32[$4_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] | HEAP32[$0_1 + 12 >> 2];
      return 0;
    }
    function $150($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $174($1_1, $5_1, $6_1);
      if ($2_1) {
        $164($1_1, $2_1);
        HEAP32[$0_1 >> 2] = -2147483647;
        return;
      }
      $5_1 = HEAP32[$1_1 + 52 >> 2];
      if ($5_1) {
        HEAP8[$1_1 + 124 | 0] = 0;
        HEAP32[$1_1 + 52 >> 2] = 0;
        $2_1 = HEAP32[$1_1 + 44 >> 2];
        $3_1 = HEAP32[$1_1 + 48 >> 2];
        HEAP32[$1_1 + 44 >> 2] = 0;
        HEAP32[$1_1 + 48 >> 2] = 1;
        $4_1 = $5_1;
      } else {
        $2_1 = -2147483648;
      }
      HEAP32[$0_1 + 8 >> 2] = $4_1;
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $2_1;
    }
    function $151($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0;
      $6_1 = global$0 - 48 | 0;
      global$0 = $6_1;
      if (!$3_1) {
        $164($0_1, 141);
      }
      if (($2_1 | 0) == 9) {
        if (!$240($1_1, 263739, 9)) {
          $164($0_1, 142);
          $7_1 = 1;
        }
      }
      if (HEAPU8[$4_1 + 11 | 0]) {
        HEAP32[$6_1 + 24 >> 2] = 1e3;
        HEAP32[$6_1 + 16 >> 2] = 0;
        HEAP32[$6_1 + 20 >> 2] = 0;
        HEAP32[$6_1 + 28 >> 2] = 0;
        HEAP32[$6_1 + 32 >> 2] = 0;
        HEAP32[$6_1 >> 2] = 2;
        $1_1 = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$6_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
        HEAP32[$6_1 + 12 >> 2] = $1_1;
        $1_1 = $165(12);
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 64 >> 2];
        $2_1 = HEAP32[$0_1 + 60 >> 2];
        HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 56 >> 2];
        HEAP32[$1_1 + 4 >> 2] = $2_1;
        HEAP32[$6_1 + 44 >> 2] = 1;
        HEAP32[$6_1 + 40 >> 2] = $1_1;
        HEAP32[$6_1 + 36 >> 2] = 1;
        $166($0_1, $6_1, $5_1, $6_1 + 36 | 0);
      }
      global$0 = $6_1 + 48 | 0;
      return $3_1 ^ 1 | $7_1;
    }
    function $152($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      block3: {
        $6_1 = 24;
        block1: {
          block2: {
            block: {
              $8_1 = HEAPU8[$1_1 | 0];
              switch ($8_1 - 1 | 0) {
                case 0:
                  break block;
                case 1:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            $6_1 = 32;
          }
          $7_1 = $0_1 + $6_1 | 0;
          $6_1 = HEAP32[$7_1 >> 2] + 1 | 0;
          HEAP32[$7_1 >> 2] = $6_1;
          if ($6_1 >>> 0 < 100) {
            break block1;
          }
          if (($6_1 | 0) != 100) {
            break block3;
          }
          HEAP32[$7_1 + 4 >> 2] = HEAP32[$0_1 + 8 >> 2];
        }
        $6_1 = Math_imul($5_1, 12);
        $7_1 = $0_1 + 12 | 0;
        $9_1 = HEAP32[$0_1 + 20 >> 2];
        while (1) {
          if ($6_1) {
            $183($7_1, $4_1);
            $6_1 = $6_1 - 12 | 0;
            $4_1 = $4_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        $4_1 = HEAP32[$1_1 >> 2];
        $6_1 = HEAP32[$1_1 + 4 >> 2];
        $1_1 = HEAP32[$0_1 + 8 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 >> 2]) {
          $184($0_1, 4, 24);
        }
        HEAP32[$0_1 + 8 >> 2] = $1_1 + 1;
        $1_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($1_1, 24) | 0;
        HEAP8[$1_1 + 20 | 0] = $3_1;
        HEAP32[$1_1 + 16 >> 2] = $9_1;
        HEAP32[$1_1 + 12 >> 2] = $5_1;
        HEAP32[$1_1 + 8 >> 2] = $2_1;
        HEAP32[$1_1 >> 2] = $4_1;
        HEAP32[$1_1 + 4 >> 2] = $6_1;
        HEAP8[$0_1 + 40 | 0] = HEAPU8[$0_1 + 40 | 0] | !$8_1;
      }
    }
    function $153($0_1, $1_1, $2_1) {
      if (HEAPU8[$1_1 + 8 | 0]) {
        HEAP32[$2_1 + 8 >> 2] = 0;
        $123(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 0);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $154($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      block6: {
        $2_1 = HEAP32[$0_1 + 16 >> 2];
        $5_1 = HEAP32[$0_1 + 12 >> 2];
        if ($2_1 >>> 0 < $5_1 >>> 0) {
          block5: {
            $1_1 = 268424;
            $3_1 = 4;
            $4_1 = 1;
            block2: {
              block4: {
                block1: {
                  block: {
                    block3: {
                      $6_1 = HEAP32[$0_1 + 8 >> 2];
                      $7_1 = HEAPU8[$6_1 + $2_1 | 0];
                      switch ($7_1 - 102 | 0) {
                        case 0:
                          break block;
                        case 8:
                          break block2;
                        case 14:
                          break block3;
                        default:
                          break block1;
                      }
                      ;
                    }
                    $1_1 = 268428;
                    break block4;
                  }
                  $3_1 = 5;
                  $1_1 = 263198;
                  break block4;
                }
                $2_1 = (($7_1 | 0) == 45) + $2_1 | 0;
                break block5;
              }
              $8_1 = 1;
              $4_1 = 0;
            }
            HEAP8[$0_1 + 34 | 0] = HEAPU8[$0_1 + 34 | 0] | $4_1;
            while (1) {
              if (!$3_1) {
                break block6;
              }
              $4_1 = HEAPU8[$1_1 | 0] == (($2_1 >>> 0 < $5_1 >>> 0 ? HEAPU8[$2_1 + $6_1 | 0] : 0) | 0);
              HEAP32[$0_1 + 16 >> 2] = $4_1 + $2_1;
              $3_1 = $3_1 - 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              $1_1 = $1_1 + 1 | 0;
              if ($4_1) {
                continue;
              }
              break;
            }
            ;
            $132($0_1);
            break block6;
          }
        } else {
          $6_1 = HEAP32[$0_1 + 8 >> 2];
        }
        block7: {
          if (HEAPU8[$2_1 + $6_1 | 0] == 48 & $2_1 >>> 0 < $5_1 >>> 0) {
            $1_1 = $2_1 + 1 | 0;
            $3_1 = -1;
            break block7;
          }
          $1_1 = $2_1 >>> 0 < $5_1 >>> 0 ? $5_1 : $2_1;
          $3_1 = $2_1;
          block8: {
            while (1) {
              if (($1_1 | 0) == ($3_1 | 0)) {
                break block8;
              }
              if ((HEAPU8[$3_1 + $6_1 | 0] - 48 & 255) >>> 0 < 10) {
                $3_1 = $3_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $3_1;
          }
          $3_1 = ($1_1 | 0) != ($2_1 | 0) ? -1 : $2_1;
        }
        if (HEAPU8[$1_1 + $6_1 | 0] == 46 & $1_1 >>> 0 < $5_1 >>> 0) {
          $2_1 = $1_1 + 1 | 0;
          $1_1 = $2_1;
          block9: {
            while (1) {
              if (($1_1 | 0) != ($5_1 | 0)) {
                if ((HEAPU8[$1_1 + $6_1 | 0] - 48 & 255) >>> 0 >= 10) {
                  break block9;
                }
                $1_1 = $1_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $5_1;
          }
          $3_1 = ($1_1 | 0) == ($2_1 | 0) ? $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1 : $3_1;
        }
        if ((HEAPU8[$1_1 + $6_1 | 0] & 223) == 69 & $1_1 >>> 0 < $5_1 >>> 0) {
          $4_1 = $1_1 + 1 | 0;
          if ($5_1 >>> 0 > $4_1 >>> 0) {
            block11: {
              switch (HEAPU8[$4_1 + $6_1 | 0] - 43 | 0) {
                case 0:
                case 2:
                  $4_1 = $1_1 + 2 | 0;
                  break;
                default:
                  break block11;
              }
              ;
            }
          }
          $1_1 = $4_1 >>> 0 < $5_1 >>> 0 ? $5_1 : $4_1;
          $2_1 = $4_1;
          block12: {
            while (1) {
              if (($1_1 | 0) == ($2_1 | 0)) {
                break block12;
              }
              if ((HEAPU8[$2_1 + $6_1 | 0] - 48 & 255) >>> 0 < 10) {
                $2_1 = $2_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = $2_1;
          }
          $3_1 = ($1_1 | 0) == ($4_1 | 0) ? $3_1 >>> 0 > $4_1 >>> 0 ? $4_1 : $3_1 : $3_1;
        }
        HEAP32[$0_1 + 16 >> 2] = $1_1;
        $8_1 = 2;
        if (($3_1 | 0) == -1) {
          break block6;
        }
        $234($0_1, $3_1);
        return 2;
      }
      return $8_1;
    }
    function $155($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = HEAP32[$1_1 + 16 >> 2];
      $4_1 = $3_1 >>> 0 > HEAPU32[$1_1 + 12 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $4_1 ? 0 : $3_1 - $2_1 | 0;
      HEAP32[$0_1 >> 2] = $4_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $156($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $9_1 = HEAP32[$1_1 + 12 >> 2];
      $10_1 = HEAP32[$1_1 + 8 >> 2];
      block2: {
        while (1) {
          block1: {
            $5_1 = $9_1 - $3_1 | 0;
            while (1) {
              block: {
                $4_1 = 0;
                if ($5_1 >>> 0 < 8 | $3_1 >>> 0 > $9_1 >>> 0) {
                  break block;
                }
                $4_1 = $3_1 + $10_1 | 0;
                $6_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
                $7_1 = $6_1 - 538976288 | 0;
                $8_1 = $6_1 ^ 1549556828;
                $11_1 = $7_1 | $8_1 - 16843009;
                $7_1 = $6_1 ^ 572662306;
                $4_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
                $4_1 = __wasm_ctz_i64(($6_1 | ($11_1 | $7_1 - 16843009)) & -2139062144, ($4_1 - (($6_1 >>> 0 < 538976288) + 538976288 | 0) | ($4_1 ^ 1549556828) - (($8_1 >>> 0 < 16843009) + 16843009 | 0) | ($4_1 ^ 572662306) - (($7_1 >>> 0 < 16843009) + 16843009 | 0) | $4_1) & -2139062144) >>> 3 | 0;
                if (($4_1 | 0) != 8) {
                  break block;
                }
                $5_1 = $5_1 - 8 | 0;
                $3_1 = $3_1 + 8 | 0;
                continue;
              }
              break;
            }
            ;
            $3_1 = $3_1 + $4_1 | 0;
            if ($9_1 >>> 0 <= $3_1 >>> 0) {
              break block1;
            }
            $5_1 = HEAPU8[$3_1 + $10_1 | 0];
            if (($5_1 | 0) == 34) {
              break block2;
            }
            if (($5_1 | 0) != 92) {
              if ($5_1 >>> 0 < 32) {
                break block1;
              }
              if ($5_1 << 24 >> 24 >= 0) {
                $3_1 = $3_1 + 1 | 0;
                continue;
              }
              $6_1 = HEAP32[$1_1 + 12 >> 2];
              $4_1 = HEAP32[$1_1 + 8 >> 2];
              block3: {
                while (1) {
                  $5_1 = $3_1;
                  if ($6_1 >>> 0 <= $3_1 >>> 0 | HEAP8[$3_1 + $4_1 | 0] >= 0) {
                    break block3;
                  }
                  $7_1 = $126($4_1, $6_1, $3_1) >>> 24 | 0;
                  $3_1 = $7_1 + $3_1 | 0;
                  if ($7_1) {
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = $234($1_1, $5_1);
              }
              $3_1 = $5_1;
            } else {
              $12_1 = 1;
              $4_1 = 0;
              $5_1 = $3_1 + 1 | 0;
              $7_1 = HEAP32[$1_1 + 12 >> 2];
              block9: {
                if ($5_1 >>> 0 < $7_1 >>> 0) {
                  block5: {
                    block4: {
                      block7: {
                        block6: {
                          $8_1 = HEAP32[$1_1 + 8 >> 2];
                          $6_1 = HEAPU8[$8_1 + $5_1 | 0];
                          switch ($6_1 - 110 | 0) {
                            case 0:
                            case 4:
                            case 6:
                              break block4;
                            case 1:
                            case 2:
                            case 3:
                            case 5:
                              break block5;
                            case 7:
                              break block6;
                            default:
                              break block7;
                          }
                          ;
                        }
                        $4_1 = 4;
                        break block4;
                      }
                      block8: {
                        switch ($6_1 - 98 | 0) {
                          case 0:
                          case 4:
                            break block4;
                          case 1:
                          case 2:
                          case 3:
                            break block5;
                          default:
                            break block8;
                        }
                        ;
                      }
                      if (!(($6_1 | 0) == 34 | ($6_1 | 0) == 47 | ($6_1 | 0) == 92)) {
                        break block5;
                      }
                    }
                    $5_1 = $3_1 + 2 | 0;
                    $6_1 = $4_1 + $5_1 | 0;
                    while (1) {
                      if (!$4_1) {
                        break block9;
                      }
                      $3_1 = $5_1 >>> 0 < $7_1 >>> 0 ? HEAPU8[$5_1 + $8_1 | 0] : 0;
                      if (($3_1 - 48 & 255) >>> 0 >= 10 & (($3_1 & -33) - 65 & 255) >>> 0 >= 6) {
                        break block5;
                      }
                      $4_1 = $4_1 - 1 | 0;
                      $5_1 = $5_1 + 1 | 0;
                      continue;
                    }
                    ;
                  }
                }
                $6_1 = $234($1_1, $5_1);
              }
              $3_1 = $6_1;
            }
            continue;
          }
          break;
        }
        ;
        $234($1_1, $3_1);
      }
      HEAP32[$1_1 + 16 >> 2] = $3_1 + 1;
      HEAP8[$0_1 + 8 | 0] = $12_1;
      $5_1 = $3_1 - $2_1 | 0;
      $3_1 = HEAPU32[$1_1 + 12 >> 2] < $3_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : $5_1;
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $157($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      HEAP32[$0_1 + 8 >> 2] = 1;
      HEAP32[$0_1 + 12 >> 2] = 0;
      $4_1 = $2_1;
      $2_1 = HEAP32[$0_1 >> 2];
      $3_1 = ($2_1 | 0) == 2;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? $4_1 : HEAP32[$0_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : $2_1;
    }
    function $158($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      $6_1 = HEAP32[$0_1 + 36 >> 2];
      if (!$6_1) {
        wasm2js_trap();
      }
      $10_1 = $6_1 - 1 | 0;
      $11_1 = $5_1 + 12 | 0;
      $6_1 = $5_1 + 8 | 0;
      $12_1 = HEAP32[$0_1 + 20 >> 2];
      $13_1 = HEAP32[$0_1 + 24 >> 2];
      $14_1 = HEAP32[$0_1 + 32 >> 2];
      $0_1 = $2_1;
      block1: {
        while (1) {
          $8_1 = $0_1 & $10_1;
          $0_1 = ($8_1 << 2) + $14_1 | 0;
          $7_1 = HEAP32[$0_1 >> 2];
          if ($7_1) {
            $0_1 = $7_1 - 1 | 0;
            if ($0_1 >>> 0 >= $13_1 >>> 0) {
              wasm2js_trap();
            }
            if ($3_1) {
              block: {
                $0_1 = ($0_1 << 4) + $12_1 | 0;
                if (HEAP32[$0_1 + 12 >> 2] != ($2_1 | 0)) {
                  break block;
                }
                HEAP32[$5_1 + 12 >> 2] = 0;
                HEAP32[$5_1 + 4 >> 2] = 0;
                HEAP32[$5_1 + 8 >> 2] = 1;
                if (HEAPU8[$0_1 + 8 | 0]) {
                  $123(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1 + 4 | 0, 0);
                  $0_1 = $6_1;
                  $9_1 = $11_1;
                } else {
                  $9_1 = $0_1 + 4 | 0;
                }
                if (HEAP32[$9_1 >> 2] != ($4_1 | 0)) {
                  break block;
                }
                if (!$240(HEAP32[$0_1 >> 2], $3_1, $4_1)) {
                  break block1;
                }
              }
            }
            $0_1 = $8_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 >> 2] = $1_1 + 1;
      }
      global$0 = $5_1 + 16 | 0;
      return !$7_1;
    }
    function $159($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = HEAP32[$0_1 + 4 >> 2];
      $6_1 = HEAP32[$0_1 >> 2];
      $3_1 = $1_1 - $6_1 | 0;
      if ($4_1 >>> 0 >= $3_1 >>> 0 & $4_1 - $3_1 >>> 0 >= $2_1 >>> 0) {
        if (($3_1 | 0) != HEAP32[$0_1 + 16 >> 2]) {
          $102($0_1);
          HEAP32[$0_1 + 12 >> 2] = $3_1;
        }
        HEAP32[$0_1 + 16 >> 2] = $2_1 + $3_1;
        return;
      }
      $3_1 = HEAP32[$0_1 + 16 >> 2];
      $5_1 = $3_1 + $2_1 | 0;
      if (!($5_1 >>> 0 < $3_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0)) {
        if ($24($3_1 + $6_1 | 0, $2_1, $1_1, $2_1)) {
          HEAP32[$0_1 + 16 >> 2] = $5_1;
          return;
        }
      }
      $14($102($0_1), $1_1, $2_1);
    }
    function $160($0_1, $1_1) {
      if (!HEAPU8[$1_1 | 0]) {
        $159($0_1, 263748, 1);
      }
      HEAP8[$1_1 | 0] = 0;
    }
    function $161($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = $1_1 - 1 | 0;
      if ($2_1 >>> 0 <= 17) {
        block: {
          $2_1 = $2_1 << 3;
          $4_1 = HEAP32[$2_1 + 270872 >> 2];
          $5_1 = HEAP32[$2_1 + 270868 >> 2];
          while (1) {
            block1: {
              if ($3_1 >>> 0 >= $4_1 >>> 0) {
                break block;
              }
              $2_1 = $1_1 + $3_1 | 0;
              if (!((HEAPU8[$0_1 | 0] ^ HEAPU8[$3_1 + $5_1 | 0]) & 95)) {
                if ($187($5_1, $4_1, $3_1, $0_1, $1_1)) {
                  break block1;
                }
              }
              $3_1 = $2_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          if ($2_1 >>> 0 >= $4_1 >>> 0) {
            wasm2js_trap();
          } else {
            $6_1 = HEAPU8[$2_1 + $5_1 | 0];
          }
        }
      }
      return $6_1;
    }
    function $162($0_1, $1_1) {
      $241($0_1, $1_1, 1);
    }
    function $163($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!$3_1) {
        $159($0_1, $1_1, $2_1);
        return;
      }
      $3_1 = 0;
      while (1) {
        $4_1 = $8_1;
        if (($4_1 | 0) != ($2_1 | 0)) {
          $8_1 = $4_1 + 1 | 0;
          $7_1 = HEAPU8[$1_1 + $4_1 | 0];
          if (!($9_1 & 1)) {
            $6_1 = $7_1 - 9 | 0;
            if (!($6_1 >>> 0 > 23 | !(1 << $6_1 & 8388627))) {
              $6_1 = $2_1 >>> 0 < $4_1 >>> 0 | $5_1 >>> 0 > $4_1 >>> 0;
              $159($0_1, $6_1 ? 1 : $1_1 + $5_1 | 0, $6_1 ? 0 : $4_1 - $5_1 | 0);
              $5_1 = $8_1;
            }
          }
          $4_1 = $3_1;
          $3_1 = ($4_1 ^ 1) & ($7_1 | 0) == 92;
          $9_1 = ($4_1 | ($7_1 | 0) != 34) ^ $9_1 ^ 1;
          continue;
        }
        break;
      }
      ;
      $3_1 = $0_1;
      $0_1 = $2_1 - $5_1 | 0;
      $159($3_1, $2_1 >>> 0 < $5_1 >>> 0 ? 1 : $1_1 + $5_1 | 0, $0_1 >>> 0 <= $2_1 >>> 0 ? $0_1 : 0);
    }
    function $164($0_1, $1_1) {
      $241($0_1, $1_1, 0);
    }
    function $165($0_1) {
      $0_1 = $11($0_1, 4);
      if (!$0_1) {
        wasm2js_trap();
      }
      return $0_1;
    }
    function $166($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      $5_1 = 123;
      block1: {
        $7_1 = ($129($1_1) & 255) == 123;
        if (!$7_1) {
          block: {
            $5_1 = 91;
            if (($129($1_1) & 255) == 91) {
              break block;
            }
            $130($4_1 + 20 | 0, $1_1);
            break block1;
          }
        }
        $56($1_1, $5_1);
        $8_1 = $2_1 + 1 | 0;
        $5_1 = 0;
        while (1) {
          if ($7_1) {
            block2: {
              $6_1 = $4_1 + 20 | 0;
              $176($6_1, $1_1, !$5_1);
              if (HEAPU8[$4_1 + 28 | 0] == 2) {
                break block1;
              }
              HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
              $9_1 = HEAP32[$4_1 + 24 >> 2];
              HEAP32[$4_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
              HEAP32[$4_1 + 4 >> 2] = $9_1;
              HEAP32[$4_1 + 28 >> 2] = HEAP32[$4_1 + 4 >> 2];
              HEAP8[$4_1 + 20 | 0] = 0;
              HEAP32[$4_1 + 24 >> 2] = HEAP32[$1_1 + 28 >> 2] + $8_1;
              $183($3_1, $6_1);
              if (!$223($4_1)) {
                break block2;
              }
              HEAP8[$4_1 + 12 | 0] = 0;
              HEAP32[$4_1 + 16 >> 2] = 142;
              $152($0_1, $4_1 + 12 | 0, 0, HEAPU8[$0_1 + 125 | 0], HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
            }
          } else {
            if (!$57($1_1, !$5_1, 93)) {
              break block1;
            }
            HEAP8[$4_1 + 20 | 0] = 2;
            HEAP32[$4_1 + 24 >> 2] = $5_1;
            $183($3_1, $4_1 + 20 | 0);
          }
          $166($0_1, $1_1, $2_1, $3_1);
          $6_1 = HEAP32[$3_1 + 8 >> 2];
          if ($6_1) {
            HEAP32[$3_1 + 8 >> 2] = $6_1 - 1;
          }
          $5_1 = $5_1 + 1 | 0;
          continue;
        }
        ;
      }
      global$0 = $4_1 + 32 | 0;
    }
    function $167($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $169($2_1) | 0;
    }
    function $168($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 36 >> 2] = 1e3;
      HEAP32[$5_1 + 28 >> 2] = 0;
      HEAP32[$5_1 + 32 >> 2] = 0;
      HEAP32[$5_1 + 24 >> 2] = $2_1;
      HEAP32[$5_1 + 20 >> 2] = $1_1;
      HEAP32[$5_1 + 40 >> 2] = 0;
      HEAP32[$5_1 + 44 >> 2] = 0;
      HEAP32[$5_1 + 12 >> 2] = 2;
      $1_1 = $5_1 + 12 | 0;
      $56($1_1, 123);
      $190($0_1, $1_1, 1, $3_1, $4_1);
      global$0 = $5_1 + 48 | 0;
    }
    function $169($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        if (HEAP32[$0_1 + 4 >> 2] == 5) {
          $0_1 = HEAP32[$0_1 >> 2];
          $0_1 = (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$0_1 + 4 | 0] == 101;
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $170($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      HEAP8[$0_1 + 124 | 0] = 0;
      HEAP8[$2_1 + 8 | 0] = 2;
      HEAP8[$2_1 + 9 | 0] = $1_1;
      $191($0_1, $2_1 + 8 | 0);
      global$0 = $2_1 + 16 | 0;
    }
    function $171($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      if ($220(268928, $1_1)) {
        block: {
          while (1) {
            if ($1_1) {
              $2_1 = HEAPU8[$0_1 | 0];
              if (!(($2_1 - 48 & 255) >>> 0 < 10 | (($2_1 & 223) - 65 & 255) >>> 0 < 26)) {
                $3_1 = $2_1 - 45 | 0;
                if (!(1 << $3_1 & 8195 ? $3_1 >>> 0 <= 13 : 0) & ($2_1 | 0) != 95) {
                  break block;
                }
              }
              $0_1 = $0_1 + 1 | 0;
              $1_1 = $1_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $4_1 = 1;
        }
      }
      return $4_1;
    }
    function $172($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
      $8_1 = global$0 - 48 | 0;
      global$0 = $8_1;
      $12_1 = 1;
      HEAP8[$1_1 + 56 | 0] = 1;
      HEAP8[$1_1 + 125 | 0] = 0;
      HEAP32[$1_1 + 52 >> 2] = 0;
      HEAP8[$1_1 + 57 | 0] = $3_1 + 10;
      $9_1 = 128;
      $2_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        block13: {
          if (HEAPU8[$2_1 + 11 | 0] != 2) {
            $12_1 = HEAP32[$2_1 >> 2];
            $11_1 = HEAP32[$2_1 + 4 >> 2];
            $13_1 = $11_1;
            block1: {
              block2: {
                block3: {
                  $10_1 = HEAPU8[$2_1 + 8 | 0];
                  $3_1 = $10_1;
                  switch ($3_1 | 0) {
                    case 0:
                      break block;
                    case 2:
                      break block2;
                    case 3:
                      break block3;
                    default:
                      break block1;
                  }
                  ;
                }
                block5: {
                  if ($11_1) {
                    if (!(HEAP8[$2_1 + 9 | 0] & 1 | (HEAPU8[$12_1 | 0] - 33 & 255) >>> 0 >= 94 | (HEAPU8[($11_1 + $12_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                      HEAP8[$8_1 + 20 | 0] = 0;
                      HEAP32[$8_1 + 16 >> 2] = $11_1;
                      HEAP32[$8_1 + 12 >> 2] = $12_1;
                      $13_1 = $11_1;
                      break block5;
                    }
                  }
                  $173($8_1 + 12 | 0, $12_1, $11_1);
                  $13_1 = HEAP32[$8_1 + 16 >> 2];
                }
                $12_1 = HEAP32[$8_1 + 12 >> 2];
                $10_1 = 0;
                HEAP32[$8_1 + 32 >> 2] = 0;
                HEAP32[$8_1 + 24 >> 2] = 0;
                HEAP32[$8_1 + 28 >> 2] = 1;
                $142($8_1 + 36 | 0, $8_1 + 12 | 0, $8_1 + 24 | 0);
                $6_1 = HEAP32[$8_1 + 40 >> 2];
                if (!$6_1) {
                  $9_1 = 130;
                  $3_1 = ($11_1 | 0) != ($13_1 | 0);
                  break block;
                }
                if (HEAPU32[HEAP32[$1_1 + 104 >> 2] + 32 >> 2] < $6_1 >>> 0) {
                  $9_1 = 131;
                  $3_1 = ($11_1 | 0) != ($13_1 | 0);
                  break block;
                }
                $5_1 = HEAP32[$8_1 + 36 >> 2];
                $3_1 = 0;
                while (1) {
                  if (($3_1 | 0) != ($6_1 | 0)) {
                    $2_1 = $3_1 + $5_1 | 0;
                    $3_1 = $3_1 + 1 | 0;
                    $7_1 = HEAPU8[HEAPU8[$2_1 | 0] + 262656 | 0] | $7_1;
                    continue;
                  }
                  break;
                }
                ;
                $9_1 = 133;
                if (!(HEAP8[$8_1 + 44 | 0] & 1 | $7_1 << 24 >> 24 < 0)) {
                  block9: {
                    if (($7_1 & 255) >>> 0 >= 64) {
                      if ($217($5_1, $6_1, 4)) {
                        $3_1 = ($11_1 | 0) != ($13_1 | 0);
                        break block;
                      }
                    }
                    if (($144($5_1, $6_1, 0) | 0) == 91) {
                      if ($187($5_1, $6_1, 0, 269443, 8)) {
                        $2_1 = $109($5_1, $6_1, 268185);
                      } else {
                        $2_1 = 0;
                      }
                      $15_1 = $2_1;
                    }
                    block8: {
                      $16_1 = $7_1 & 32;
                      if ($16_1) {
                        $3_1 = 0;
                        $9_1 = 0;
                        if ($6_1 >>> 0 >= 3) {
                          $9_1 = $109($5_1, $6_1, 269442);
                        }
                        $19_1 = $6_1 - 1 | 0;
                        block6: {
                          while (1) {
                            if (($6_1 | 0) != ($14_1 | 0)) {
                              $7_1 = $3_1;
                              $3_1 = HEAPU8[$5_1 + $14_1 | 0];
                              if (($3_1 | 0) == 125) {
                                $2_1 = 1;
                                if ((($7_1 | 0) == 125 & $17_1 | $18_1) & 1) {
                                  break block6;
                                }
                              }
                              $2_1 = ($3_1 | 0) == 123;
                              $20_1 = $2_1 & ($7_1 | 0) == 123;
                              $7_1 = $2_1 & ($7_1 | 0) == 36;
                              block7: {
                                if (($14_1 | 0) != ($19_1 | 0) ? $14_1 : 0) {
                                  $2_1 = 1;
                                  if (HEAPU8[$3_1 + 262656 | 0] & (($14_1 | 0) == 1 ? 22 : 31)) {
                                    break block7;
                                  }
                                  $2_1 = ($3_1 | 0) == 46 & ($14_1 | 0) != 1;
                                } else {
                                  $2_1 = ($3_1 | 0) == 37;
                                }
                              }
                              $17_1 = $17_1 | $20_1;
                              $18_1 = $7_1 | $18_1;
                              $14_1 = $14_1 + 1 | 0;
                              $9_1 = $2_1 & $9_1;
                              continue;
                            }
                            break;
                          }
                          ;
                          $2_1 = $9_1;
                        }
                        if ($2_1 & 1) {
                          break block8;
                        }
                      }
                      if ($15_1) {
                        if ($113($5_1, $6_1, 269443, 8)) {
                          $9_1 = 132;
                          if (($6_1 | 0) != 15) {
                            break block9;
                          }
                          $7_1 = $5_1 + 7 | 0;
                          if ((HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24)) ^ 1784835931 | (HEAPU8[$7_1 | 0] | HEAPU8[$7_1 + 1 | 0] << 8 | (HEAPU8[$7_1 + 2 | 0] << 16 | HEAPU8[$7_1 + 3 | 0] << 24)) ^ 1784835872 | ((HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24)) ^ 544498533 | (HEAPU8[$7_1 + 4 | 0] | HEAPU8[$7_1 + 5 | 0] << 8 | (HEAPU8[$7_1 + 6 | 0] << 16 | HEAPU8[$7_1 + 7 | 0] << 24)) ^ 1567908709)) {
                            break block9;
                          }
                        }
                      }
                      $3_1 = -48;
                      while (1) {
                        if ($3_1) {
                          if (HEAP32[$3_1 + 269588 >> 2] == ($6_1 | 0)) {
                            if (!$240(HEAP32[$3_1 + 269584 >> 2], $5_1, $6_1)) {
                              break block8;
                            }
                          }
                          $3_1 = $3_1 + 8 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $10_1 = 16;
                      if (!$15_1) {
                        $10_1 = $161($5_1, $6_1) - 61 & 253 ? 0 : 16;
                      }
                      if ($16_1) {
                        $10_1 = $218($5_1, $6_1) ? $10_1 | 4194304 : $10_1;
                        $3_1 = 0;
                        while (1) {
                          block11: {
                            $2_1 = $144($5_1, $6_1, $3_1);
                            if (!(HEAPU8[$2_1 + 262656 | 0] & 15)) {
                              block10: {
                                switch ($2_1 - 43 | 0) {
                                  case 0:
                                  case 3:
                                    break block10;
                                  default:
                                    break block11;
                                }
                                ;
                              }
                            }
                            $3_1 = $3_1 + 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $9_1 = 0;
                        block12: {
                          if (HEAPU8[$144($5_1, $6_1, 0) + 262656 | 0] & 6) {
                            if ($187($5_1, $6_1, $3_1, 269060, 3)) {
                              break block12;
                            }
                          }
                          if ($181($5_1, $6_1, 0) & 1464080) {
                            break block9;
                          }
                        }
                        $10_1 = $10_1 | 8388608;
                      }
                      $9_1 = 0;
                      break block9;
                    }
                    $9_1 = 132;
                    $3_1 = ($11_1 | 0) != ($13_1 | 0);
                    break block;
                  }
                }
                $3_1 = ($11_1 | 0) != ($13_1 | 0);
                break block13;
              }
              $3_1 = 2;
              $9_1 = $177($12_1, $11_1, $1_1 + 44 | 0);
              $10_1 = 0;
              break block;
            }
            $9_1 = $10_1 << 24 | 196993;
            $10_1 = 0;
            $3_1 = 0;
            break block;
          }
          $3_1 = 0;
        }
      }
      $150($0_1, $1_1, $9_1, $12_1, $13_1, $4_1 ? $3_1 | 4 : $3_1, $10_1);
      global$0 = $8_1 + 48 | 0;
    }
    function $173($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      while (1) {
        block: {
          $6_1 = $8_1;
          $3_1 = $4_1;
          while (1) {
            if ($2_1 >>> 0 <= $3_1 >>> 0) {
              break block;
            }
            $7_1 = $124($1_1, $2_1, $3_1);
            if ($215($7_1 & 16777215)) {
              $6_1 = HEAPU8[$1_1 + $3_1 | 0] == 92 | $6_1;
              $3_1 = ($7_1 >>> 24 | 0) + $3_1 | 0;
              continue;
            }
            break;
          }
          ;
          $5_1 = $4_1 ? $5_1 : $3_1;
          $8_1 = ($4_1 | 0) != 0 & $6_1 | HEAPU8[$1_1 + $3_1 | 0] == 92;
          $4_1 = ($7_1 >>> 24 | 0) + $3_1 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP8[$0_1 + 8 | 0] = $8_1;
      $2_1 = $4_1 >>> 0 < $5_1 >>> 0 | $2_1 >>> 0 < $4_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : $4_1 - $5_1 | 0;
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1 + $5_1 | 0;
    }
    function $174($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = __wasm_ctz_i32($1_1);
        if ($3_1 >>> 0 < 14) {
          $170($0_1, HEAPU8[$3_1 + 263184 | 0]);
          $1_1 = $1_1 - 1 & $1_1;
          continue;
        }
        break;
      }
      ;
      while (1) {
        $1_1 = __wasm_ctz_i32($2_1);
        if ($1_1 >>> 0 <= 30) {
          $162($0_1, HEAPU8[$1_1 + 263153 | 0] | 128);
          $2_1 = $2_1 - 1 & $2_1;
          continue;
        }
        break;
      }
      ;
    }
    function $175($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      if (!(HEAP32[$3_1 + 8 >> 2] == 1 & HEAPU8[HEAP32[$3_1 + 4 >> 2]] == 123)) {
        $48($3_1, 44);
      }
      $5_1 = HEAPU8[$2_1 + 8 | 0] == 3;
      HEAP32[$4_1 + 28 >> 2] = $5_1;
      HEAP32[$4_1 + 20 >> 2] = 2;
      HEAP32[$4_1 + 16 >> 2] = 267590;
      HEAP32[$4_1 + 12 >> 2] = $1_1;
      HEAP32[$4_1 + 8 >> 2] = $0_1;
      HEAP32[$4_1 >> 2] = 267580;
      HEAP32[$4_1 + 4 >> 2] = 1;
      $0_1 = $5_1 ? 267580 : 1;
      HEAP32[$4_1 + 24 >> 2] = $0_1;
      $1_1 = 0;
      while (1) {
        if (($1_1 | 0) != 32) {
          $6_1 = $1_1 + $4_1 | 0;
          $14($3_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
          $1_1 = $1_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      if (HEAPU8[$2_1 + 10 | 0]) {
        HEAP32[$4_1 + 12 >> 2] = 0;
        HEAP32[$4_1 + 16 >> 2] = 0;
        HEAP32[$4_1 >> 2] = 1;
        HEAP32[$4_1 + 4 >> 2] = 0;
        HEAP32[$4_1 + 8 >> 2] = $3_1;
        $163($4_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], 1);
      } else {
        $14($3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      }
      $14($3_1, $0_1, $5_1);
      global$0 = $4_1 + 32 | 0;
    }
    function $176($0_1, $1_1, $2_1) {
      if ($57($1_1, $2_1, 125)) {
        $129($1_1);
        HEAP8[$1_1 + 32 | 0] = 0;
        HEAP32[$1_1 + 28 >> 2] = HEAP32[$1_1 + 16 >> 2];
        $133($0_1, $1_1);
      } else {
        HEAP8[$0_1 + 8 | 0] = 2;
      }
    }
    function $177($0_1, $1_1, $2_1) {
      $0_1 = $186($0_1, $1_1, $2_1) & 255;
      return $0_1 >>> 0 >= 2 ? $0_1 & 2 ? 118030721 : 134807937 : 0;
    }
    function $178($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 12 >> 2] = $4_1;
      HEAP32[$5_1 + 8 >> 2] = $3_1;
      $168($0_1, $1_1, $2_1, $5_1 + 8 | 0, 4);
      global$0 = $5_1 + 16 | 0;
    }
    function $179($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if ((HEAPU8[$2_1 + 8 | 0] & 6) == 2) {
        block: {
          if (!HEAP32[$2_1 + 4 >> 2]) {
            break block;
          }
          $5_1 = HEAP32[$3_1 + 8 >> 2];
          $178($4_1 + 4 | 0, HEAP32[$3_1 + 4 >> 2], $5_1, $0_1, $1_1);
          if (HEAPU8[$4_1 + 15 | 0] != 2) {
            break block;
          }
          if ($5_1) {
            HEAP32[$3_1 + 8 >> 2] = $5_1 - 1;
          }
          $175($0_1, $1_1, $2_1, $3_1);
          $48($3_1, 125);
        }
      }
      global$0 = $4_1 + 16 | 0;
    }
    function $180($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = 8;
      block: {
        if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1886680168 & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == 791624307 & $1_1 >>> 0 >= 8) {
          break block;
        }
        $2_1 = 0;
        $3_1 = $187($0_1, $1_1, 0, 269632, 5);
        if (!$187($0_1, $1_1, 0, 269637, 4)) {
          break block;
        }
        $2_1 = $3_1 ? 5 : 4;
        $2_1 = $187($0_1, $1_1, $2_1, 269060, 3) ? $2_1 + 3 | 0 : 0;
      }
      return $2_1;
    }
    function $181($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $4_1 = $2_1;
      block4: {
        while (1) {
          block3: {
            $9_1 = -2;
            $5_1 = $4_1;
            $10_1 = 0;
            $3_1 = 0;
            while (1) {
              $7_1 = $1_1 >>> 0 > $5_1 >>> 0 ? HEAPU8[$0_1 + $5_1 | 0] : 0;
              $12_1 = $7_1 & 255;
              $11_1 = HEAPU8[$12_1 + 262656 | 0];
              if ($11_1 & 95) {
                $9_1 = $9_1 + 1 | 0;
                $5_1 = $5_1 + 1 | 0;
                $10_1 = $10_1 | $11_1;
                $3_1 = ($7_1 << 24 >> 24 > -65) + $3_1 | 0;
                continue;
              }
              break;
            }
            ;
            if ($5_1 >>> 0 <= $4_1 >>> 0) {
              $6_1 = (($12_1 | 0) == 46 ? 256 : 512) | $6_1;
            } else {
              $8_1 = $10_1 & 255;
              $6_1 = $8_1 | $6_1;
              $6_1 = $3_1 >>> 0 > 63 ? $6_1 | 1024 : $6_1;
              if ($10_1 & 8) {
                block1: {
                  $3_1 = $144($0_1, $1_1, $4_1);
                  block: {
                    if (($3_1 | 0) != 45) {
                      if (($144($0_1, $1_1, $5_1 - 1 | 0) | 0) != 45) {
                        break block;
                      }
                    }
                    $6_1 = $6_1 | 4096;
                  }
                  if (($3_1 & 223) != 88) {
                    break block1;
                  }
                  $6_1 = $187($0_1, $1_1, $4_1, 269649, 4) ? $6_1 | 8192 : $6_1;
                }
              }
              if (HEAPU8[$144($0_1, $1_1, $4_1) + 262656 | 0] & 6) {
                $8_1 = 0;
              } else {
                block2: {
                  if (($8_1 | 0) == 1) {
                    $8_1 = 1146880;
                    break block2;
                  }
                  $8_1 = 65536;
                  if (!$187($0_1, $1_1, $4_1, 269647, 2)) {
                    break block2;
                  }
                  $3_1 = $4_1 + 2 | 0;
                  if ($1_1 >>> 0 < $5_1 >>> 0 | $3_1 >>> 0 > $5_1 >>> 0) {
                    break block3;
                  }
                  $3_1 = $0_1 + $3_1 | 0;
                  while (1) {
                    if ($9_1) {
                      $9_1 = $9_1 - 1 | 0;
                      $11_1 = HEAPU8[$3_1 | 0];
                      $3_1 = $3_1 + 1 | 0;
                      if (($11_1 - 48 & 255) >>> 0 < 10 | (($11_1 & -33) - 65 & 255) >>> 0 < 6) {
                        continue;
                      }
                      break block2;
                    }
                    break;
                  }
                  ;
                  $8_1 = 98304;
                }
              }
              $13_1 = $13_1 + 1 | 0;
              $3_1 = $8_1 | 131072;
              $8_1 = $5_1 - $4_1 >>> 0 < 2 ? $3_1 : $10_1 & 249 ? $3_1 : $8_1;
            }
            if (($12_1 | 0) != 46) {
              break block4;
            }
            $4_1 = $5_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $4_1 = $6_1 | $8_1;
      $4_1 = ($13_1 | 0) < 2 ? $4_1 | 16384 : $4_1;
      $2_1 = $5_1 - $2_1 >>> 0 > 253 ? $4_1 | 2048 : $4_1;
      $3_1 = $1_1 >>> 0 > $5_1 >>> 0 ? $2_1 | 262144 : $2_1;
      if (($7_1 & 255) != 58) {
        $7_1 = $5_1;
      } else {
        $7_1 = $5_1 + 1 | 0;
        $9_1 = 0;
        while (1) {
          $2_1 = $144($0_1, $1_1, $7_1) - 48 & 255;
          if ($2_1 >>> 0 <= 9) {
            $2_1 = $2_1 + Math_imul($9_1, 10) | 0;
            $9_1 = $2_1 >>> 0 >= 65536 ? 65536 : $2_1;
            $7_1 = $7_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = $3_1 | 524288;
        $3_1 = $9_1 >>> 0 > 65535 ? $2_1 : $7_1 - $5_1 >>> 0 < 2 ? $2_1 : $3_1;
      }
      if ($1_1 >>> 0 > $7_1 >>> 0) {
        $0_1 = $144($0_1, $1_1, $7_1) - 35 | 0;
        $3_1 = (1 << $0_1 & 268439553 ? $0_1 >>> 0 <= 28 : 0) ? $3_1 : $3_1 | 524288;
      }
      return $3_1;
    }
    function $182($0_1, $1_1) {
      var $2_1 = 0;
      while (1) {
        if ($1_1) {
          $2_1 = HEAPU8[$0_1 | 0];
          HEAP8[$0_1 | 0] = $2_1 | (($2_1 - 65 & 255) >>> 0 < 26 ? 32 : 0);
          $1_1 = $1_1 - 1 | 0;
          $0_1 = $0_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $183($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $184($0_1, 4, 12);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $184($0_1, $1_1, $2_1) {
      if (($10($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $185($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $83($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
    }
    function $186($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      $3_1 = $4_1 + 12 | 0;
      $243($3_1, 33);
      block1: {
        if ($189($3_1, $0_1, $1_1)) {
          $3_1 = 1;
          $5_1 = HEAP32[$4_1 + 16 >> 2];
          if ($5_1) {
            block: {
              $3_1 = HEAP32[$4_1 + 12 >> 2];
              if (HEAPU8[$4_1 + 44 | 0]) {
                $48($2_1, 45);
                $7_1 = 1;
              }
              if (($3_1 | 0) >= ($5_1 | 0)) {
                break block;
              }
              $3_1 = $7_1 | 2;
              break block1;
            }
          }
          $3_1 = ($3_1 | 0) > 0 ? $3_1 : 0;
          $3_1 = ($3_1 | 0) >= 17 ? 17 : $3_1;
          $5_1 = $4_1 + 20 | 0;
          while (1) {
            if ($3_1) {
              $8_1 = HEAPU8[$5_1 | 0];
              $48($2_1, $8_1 + 48 | 0);
              $9_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($9_1, $6_1, 10) + $8_1 | 0;
              $6_1 = i64toi32_i32$HIGH_BITS;
              $6_1 = $8_1 >>> 0 > $9_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
              $3_1 = $3_1 - 1 | 0;
              $5_1 = $5_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $3_1 = $7_1 | 4;
          if ($6_1 >>> 0 > 2097151) {
            break block1;
          }
          if ($24(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $0_1, $1_1)) {
            HEAP32[$2_1 + 8 >> 2] = 0;
          }
          $3_1 = $7_1;
        } else {
          $3_1 = 2;
        }
      }
      $0_1 = $3_1;
      global$0 = $4_1 + 48 | 0;
      return $0_1;
    }
    function $187($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0;
      while (1) {
        $5_1 = $4_1;
        if ($5_1) {
          $6_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
          $2_1 = $2_1 + 1 | 0;
          $4_1 = $5_1 - 1 | 0;
          $7_1 = HEAPU8[$3_1 | 0];
          $3_1 = $3_1 + 1 | 0;
          if ($188($6_1, $7_1)) {
            continue;
          }
        }
        break;
      }
      ;
      return !$5_1;
    }
    function $188($0_1, $1_1) {
      return (((($0_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $0_1) & 255) == (((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
    }
    function $189($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $3_1 = ($144($1_1, $2_1, 0) | 0) == 45;
      HEAP8[$0_1 + 32 | 0] = $3_1;
      $11_1 = $0_1 + 8 | 0;
      $6_1 = HEAP32[$0_1 >> 2];
      while (1) {
        block1: {
          $4_1 = 0;
          block: {
            if ($2_1 >>> 0 > $3_1 >>> 0) {
              $4_1 = HEAPU8[$1_1 + $3_1 | 0];
              $10_1 = $4_1 - 48 | 0;
              $9_1 = $10_1 & 255;
              if ($9_1 >>> 0 < 10) {
                if (!($5_1 | $9_1)) {
                  $7_1 = 1;
                  $6_1 = $6_1 - $8_1 | 0;
                  HEAP32[$0_1 >> 2] = $6_1;
                  $5_1 = 0;
                  break block;
                }
                if ($5_1 >>> 0 < 24) {
                  HEAP8[$5_1 + $11_1 | 0] = $10_1;
                }
                $7_1 = 1;
                $6_1 = (($8_1 ^ -1) & 1) + $6_1 | 0;
                HEAP32[$0_1 >> 2] = $6_1;
                $5_1 = $5_1 + 1 | 0;
                if (!$9_1) {
                  break block;
                }
                HEAP32[$0_1 + 4 >> 2] = $5_1;
                break block;
              }
            }
            $4_1 = $7_1 ^ -1 | ($4_1 & 255) != 46 | $8_1;
            $8_1 = 1;
            if ($4_1 & 1) {
              break block1;
            }
            $7_1 = 0;
          }
          $3_1 = $3_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
      $4_1 = 0;
      block2: {
        if ($7_1) {
          if (($144($1_1, $2_1, $3_1) & 223) == 69) {
            $3_1 = $3_1 + 1 | 0;
            $5_1 = $144($1_1, $2_1, $3_1);
            $3_1 = (($5_1 | 0) == 45 | ($5_1 | 0) == 43) + $3_1 | 0;
            $7_1 = 0;
            while (1) {
              $8_1 = $144($1_1, $2_1, $3_1) - 48 & 255;
              if ($8_1 >>> 0 <= 9) {
                $4_1 = $8_1 + Math_imul($4_1, 10) | 0;
                $4_1 = ($4_1 | 0) >= 134217728 ? 134217728 : $4_1;
                $7_1 = 1;
                $3_1 = $3_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            HEAP32[$0_1 >> 2] = (($5_1 | 0) == 45 ? 0 - $4_1 | 0 : $4_1) + $6_1;
            $0_1 = 0;
            if (!$7_1) {
              break block2;
            }
          }
          $0_1 = ($2_1 | 0) == ($3_1 | 0);
        } else {
          $0_1 = 0;
        }
      }
      return $0_1;
    }
    function $190($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      block2: {
        block1: {
          while (1) {
            block: {
              $176($5_1 + 8 | 0, $1_1, $2_1 & 1);
              if (HEAPU8[$5_1 + 16 | 0] == 2) {
                break block;
              }
              HEAP32[$5_1 + 40 >> 2] = HEAP32[$5_1 + 16 >> 2];
              $2_1 = HEAP32[$5_1 + 12 >> 2];
              HEAP32[$5_1 + 32 >> 2] = HEAP32[$5_1 + 8 >> 2];
              HEAP32[$5_1 + 36 >> 2] = $2_1;
              $2_1 = $5_1 + 20 | 0;
              $130($2_1, $1_1);
              HEAP32[$5_1 + 44 >> 2] = $2_1;
              if (FUNCTION_TABLE[$4_1 | 0]($3_1, $5_1 + 32 | 0, $2_1) | 0) {
                break block1;
              }
              $2_1 = 0;
              continue;
            }
            break;
          }
          ;
          HEAP8[$0_1 + 11 | 0] = 2;
          break block2;
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
        $1_1 = HEAP32[$5_1 + 24 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $5_1 + 48 | 0;
    }
    function $191($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $3_1 = HEAPU8[$0_1 + 125 | 0];
      $4_1 = HEAP32[HEAP32[$0_1 + 104 >> 2] + 32 >> 2];
      HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 64 >> 2];
      $5_1 = HEAP32[$0_1 + 60 >> 2];
      HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 56 >> 2];
      HEAP32[$2_1 + 4 >> 2] = $5_1;
      $152($0_1, $1_1, $4_1, $3_1, $2_1, 1);
      global$0 = $2_1 + 16 | 0;
    }
    function $192($0_1, $1_1) {
      if ($1_1 >>> 0 <= 11) {
        block: {
          if (1 << $1_1 & 2640) {
            $0_1 = 30;
          } else {
            if (($1_1 | 0) != 2) {
              break block;
            }
            $0_1 = !((($0_1 | 0) % 100 | 0 ? 3 : 15) & $0_1) | 28;
          }
          return $0_1;
        }
      }
      return $1_1 - 1 >>> 0 < 12 ? 31 : 0;
    }
    function $193($0_1, $1_1, $2_1) {
      $0_1 = ($0_1 - ($1_1 >>> 0 < 3) | 0) + 400 | 0;
      return (((((($0_1 >>> 2 | 0) + $2_1 | 0) + Math_imul($0_1, 365) | 0) - (($0_1 >>> 0) / 100 | 0) | 0) + (($0_1 >>> 0) / 400 | 0) | 0) + ((Math_imul(($1_1 + 9 >>> 0) % 12 | 0, 153) + 2 >>> 0) / 5 | 0) | 0) - 865566 | 0;
    }
    function $194($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
      $2_1 = $1_1 + ((Math_imul($3_1, 60) + Math_imul($2_1, 3600) | 0) + $4_1 | 0) | 0;
      HEAP32[$0_1 >> 2] = $2_1;
      $3_1 = $0_1;
      $0_1 = i64toi32_i32$HIGH_BITS;
      HEAP32[$3_1 + 4 >> 2] = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
    }
    function $195($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $0_1 = $0_1 + 865565 | 0;
      $2_1 = ($0_1 >>> 0) / 146097 | 0;
      $0_1 = $0_1 - Math_imul($2_1, 146097) | 0;
      $1_1 = (((($0_1 >>> 0) / 36524 | 0) + $0_1 | 0) - (($0_1 >>> 0) / 1460 | 0) | 0) - ($0_1 >>> 0 > 146095) | 0;
      $3_1 = ($1_1 >>> 0) / 365 | 0;
      $0_1 = (($0_1 - (($1_1 >>> 0) / 1460 | 0) | 0) + (($1_1 >>> 0) / 36500 | 0) | 0) + Math_imul($3_1, -365) | 0;
      $1_1 = (Math_imul($0_1, 5) + 2 >>> 0) / 153 | 0;
      $4_1 = ($1_1 + 2 >>> 0) % 12 | 0;
      return ($4_1 << 5) + 32 | ($0_1 - ((Math_imul($1_1, 153) + 2 >>> 0) / 5 | 0) | 0) + 1 | ((Math_imul($2_1, 400) + $3_1 | 0) + ($4_1 >>> 0 < 2) << 9) - 204800;
    }
    function $196($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $2_1 = $2_1 - 1 | 0;
      while (1) {
        if ($3_1) {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            wasm2js_trap();
          } else {
            $4_1 = $3_1;
            $3_1 = ($3_1 >>> 0) / 10 | 0;
            HEAP8[$0_1 + $2_1 | 0] = $4_1 - Math_imul($3_1, 10) | 48;
            $2_1 = $2_1 - 1 | 0;
            continue;
          }
        }
        break;
      }
      ;
    }
    function $197($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = $1_1 - 3 | 0;
      $2_1 = $2_1 - ((($2_1 & 255) >>> 0) % 3 | 0) | 0;
      $1_1 = 0;
      block: {
        while (1) {
          if ($2_1 >>> 0 >= 3) {
            $1_1 = $1_1 + 1 | 0;
            $2_1 = $2_1 - 3 | 0;
            $3_1 = $3_1 + 3 | 0;
            if (!$198($0_1, $3_1, 3)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
        $1_1 = 0;
      }
      return $1_1;
    }
    function $198($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $4_1 = HEAP32[$0_1 + 24 >> 2];
      $3_1 = HEAP32[$0_1 + 28 >> 2];
      $1_1 = $187($4_1, $3_1, 0, $1_1, $2_1);
      if ($1_1) {
        if ($2_1 >>> 0 > $3_1 >>> 0) {
          wasm2js_trap();
        } else {
          HEAP32[$0_1 + 28 >> 2] = $3_1 - $2_1;
          HEAP32[$0_1 + 24 >> 2] = $2_1 + $4_1;
        }
      }
      return $1_1;
    }
    function $199($0_1, $1_1) {
      if (!$201($0_1, $1_1)) {
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $200($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (!$1_1) {
            break block;
          }
          $3_1 = $206($0_1);
          if ($3_1 >>> 0 <= 9) {
            $1_1 = $1_1 - 1 | 0;
            $2_1 = Math_imul($2_1, 10) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
        $2_1 = 0;
      }
      return $2_1;
    }
    function $201($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[$0_1 + 28 >> 2];
      if ($2_1) {
        $3_1 = HEAP32[$0_1 + 24 >> 2];
        if (HEAPU8[$3_1 | 0] == ($1_1 & 255)) {
          HEAP32[$0_1 + 28 >> 2] = $2_1 - 1;
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
          $0_1 = 1;
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $202($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = $200($0_1, 2);
      $199($0_1, 58);
      $3_1 = $200($0_1, 2);
      $4_1 = !($2_1 >>> 0 > 23 | $3_1 >>> 0 > 59);
      block: {
        if (!$1_1) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 28 >> 2] | HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 58) {
            break block;
          }
        }
        $199($0_1, 58);
        $1_1 = $200($0_1, 2);
      }
      if (!($4_1 & $1_1 >>> 0 < 61)) {
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
      if (($1_1 | 0) == 60) {
        $207($0_1);
        $1_1 = 59;
      }
      $194($0_1, 0, $2_1, $3_1, $1_1);
    }
    function $203($0_1, $1_1, $2_1, $3_1) {
      if ($192($1_1, $2_1) >>> 0 > $3_1 - 1 >>> 0) {
        $1_1 = $193($1_1, $2_1, $3_1);
        $2_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
        $1_1 = i64toi32_i32$HIGH_BITS + HEAP32[$0_1 + 4 >> 2] | 0;
        $3_1 = HEAP32[$0_1 >> 2];
        $2_1 = $2_1 + $3_1 | 0;
        HEAP32[$0_1 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
      } else {
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $204($0_1, $1_1) {
      return $145($0_1, $1_1, 0);
    }
    function $205($0_1) {
      $0_1 = $193($0_1, 1, 4);
      return $0_1 - (($0_1 + 876585 >>> 0) % 7 | 0) | 0;
    }
    function $206($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[$0_1 + 28 >> 2];
      if ($2_1) {
        $3_1 = HEAP32[$0_1 + 24 >> 2];
        $1_1 = HEAPU8[$3_1 | 0] - 48 | 0;
        if (($1_1 & 255) >>> 0 < 10) {
          HEAP32[$0_1 + 28 >> 2] = $2_1 - 1;
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
        }
      } else {
        $1_1 = 208;
      }
      return $1_1 & 255;
    }
    function $207($0_1) {
      HEAP32[$0_1 + 32 >> 2] = 999e6;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 256;
    }
    function $208($0_1) {
      if ($198($0_1, 268142, 3)) {
        $0_1 = 1;
      } else {
        $0_1 = $198($0_1, 268145, 3);
      }
      return $0_1;
    }
    function $209($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $4_1 = $201($0_1, 45);
      block: {
        if (!$4_1) {
          $1_1 = 0;
          if (!$201($0_1, 43)) {
            break block;
          }
        }
        $2_1 = $200($0_1, 2);
        $3_1 = $2_1 >>> 0 <= 23;
        block1: {
          if (!$201($0_1, 58)) {
            $1_1 = 0;
            if (!$204(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2])) {
              break block1;
            }
          }
          $1_1 = $200($0_1, 2);
        }
        if (!($1_1 >>> 0 < 60 & $3_1)) {
          $148($0_1, 39);
        }
        $2_1 = Math_imul($1_1, 60) + Math_imul($2_1, 3600) | 0;
        HEAP8[$0_1 + 43 | 0] = ($2_1 | 0) != 0;
        $1_1 = $4_1 ? $2_1 : 0 - $2_1 | 0;
        $3_1 = $1_1 + HEAP32[$0_1 >> 2] | 0;
        $2_1 = HEAP32[$0_1 + 4 >> 2] + ($4_1 ? 0 : 0 - (($2_1 | 0) != 0) | 0) | 0;
        HEAP32[$0_1 >> 2] = $3_1;
        HEAP32[$0_1 + 4 >> 2] = $3_1 >>> 0 < $1_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
        $1_1 = 1;
      }
      return $1_1;
    }
    function $210($0_1) {
      if (HEAP32[$0_1 + 28 >> 2]) {
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $211($0_1) {
      $0_1 = $0_1 | 0;
      return ($0_1 & 255) != 41 | 0;
    }
    function $212($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[$0_1 + 28 >> 2] - 1 | 0;
      $3_1 = HEAP32[$0_1 + 24 >> 2];
      while (1) {
        block: {
          if (($2_1 | 0) == -1) {
            break block;
          }
          if (!(FUNCTION_TABLE[$1_1 | 0](HEAPU8[$3_1 | 0]) | 0)) {
            break block;
          }
          HEAP32[$0_1 + 28 >> 2] = $2_1;
          $3_1 = $3_1 + 1 | 0;
          HEAP32[$0_1 + 24 >> 2] = $3_1;
          $2_1 = $2_1 - 1 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $213($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0;
      if (HEAPU8[($0_1 & 255) + 262656 | 0] & 7) {
        $0_1 = 1;
      } else {
        $1_1 = $0_1 - 33 | 0;
        if (($1_1 & 255) >>> 0 > 62) {
          $0_1 = 0;
        } else {
          $0_1 = $1_1 & 31;
          $0_1 = ($1_1 & 63) >>> 0 >= 32 ? 1073741824 >>> $0_1 | 0 : ((1 << $0_1) - 1 & 1073741824) << 32 - $0_1 | 302019585 >>> $0_1;
        }
      }
      return $0_1 & 1;
    }
    function $214($0_1) {
      $0_1 = $0_1 | 0;
      return (HEAPU8[($0_1 & 255) + 262656 | 0] & 6) != 0 | 0;
    }
    function $215($0_1) {
      if ($0_1 >>> 0 >= 128) {
        $0_1 = ($216($0_1) & 2) >>> 1 | 0;
      } else {
        $0_1 = ($0_1 | 0) == 32 | $0_1 - 9 >>> 0 < 5;
      }
      return $0_1;
    }
    function $216($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (($1_1 | 0) != 96) {
            $2_1 = $1_1 + 268940 | 0;
            $3_1 = $1_1 + 268942 | 0;
            $1_1 = $1_1 + 4 | 0;
            if (HEAPU8[$3_1 | 0] < $0_1 - HEAPU16[$2_1 >> 1] >>> 0) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        return ($0_1 & 65534) == 65534 | ($0_1 & -4096) == 917504;
      }
      return HEAPU8[$2_1 + 3 | 0] | 1;
    }
    function $217($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 28 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = $1_1;
      HEAP32[$3_1 + 20 >> 2] = $0_1;
      HEAP32[$3_1 + 16 >> 2] = 0;
      HEAP32[$3_1 + 8 >> 2] = $0_1;
      HEAP32[$3_1 + 12 >> 2] = $0_1 + $1_1;
      $6_1 = $3_1 + 20 | 0;
      while (1) {
        block: {
          if (($1_1 | 0) == ($4_1 | 0)) {
            break block;
          }
          $219($3_1, $6_1, $4_1, HEAPU8[$0_1 + $4_1 | 0]);
          if (HEAP32[$3_1 >> 2] == 1) {
            $5_1 = HEAP32[$3_1 + 4 >> 2];
            if ($5_1 >>> 0 >= 128) {
              if ($216($5_1) & $2_1 & 255) {
                break block;
              }
            }
          }
          $4_1 = $4_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
      global$0 = $3_1 + 32 | 0;
      return ($1_1 | 0) != ($4_1 | 0);
    }
    function $218($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      while (1) {
        $3_1 = HEAPU8[($1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0) + 262656 | 0];
        if ($3_1 & 127) {
          $2_1 = $2_1 + 1 | 0;
          $4_1 = $3_1 | $4_1;
          continue;
        }
        break;
      }
      ;
      $3_1 = 0;
      if (!($2_1 - 65 >>> 0 < 4294967232 | $1_1 >>> 0 > 254)) {
        block: {
          if (($144($0_1, $1_1, $2_1) | 0) != 64) {
            break block;
          }
          $3_1 = $2_1 + 1 | 0;
          $2_1 = $181($0_1, $1_1, $3_1);
          if (!($2_1 & 1333008)) {
            if (!(($2_1 | $4_1) & 64)) {
              break block;
            }
            if (!$217($0_1, $1_1, 1)) {
              break block;
            }
          }
          $3_1 = 0;
        }
      }
      return $3_1;
    }
    function $219($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = $3_1;
      $3_1 = Math_clz32($3_1 << 24 ^ -1);
      $3_1 = $4_1 & 127 >>> $3_1 | (($3_1 | 0) == 1 ? HEAP32[$1_1 + 8 >> 2] << 6 : 0);
      HEAP32[$1_1 + 8 >> 2] = $3_1;
      $1_1 = $144(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 1 | 0);
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = ($1_1 & 192) != 128;
    }
    function $220($0_1, $1_1) {
      var $2_1 = 0;
      if (HEAPU32[$0_1 >> 2] <= $1_1 >>> 0) {
        $2_1 = HEAP32[$0_1 + 4 >> 2];
        $0_1 = HEAPU8[$0_1 + 8 | 0] ? $2_1 >>> 0 > $1_1 >>> 0 : $1_1 >>> 0 <= $2_1 >>> 0;
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $221($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      $6_1 = $1_1 >>> 0 < $3_1 >>> 0;
      $5_1 = $6_1 ? $1_1 : $3_1;
      HEAP32[$4_1 + 12 >> 2] = $5_1;
      HEAP32[$4_1 + 8 >> 2] = $6_1 ? $0_1 : $2_1;
      $7_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $1_1 : $3_1;
      HEAP32[$4_1 + 4 >> 2] = $7_1;
      HEAP32[$4_1 >> 2] = $6_1 ? $2_1 : $0_1;
      $3_1 = 0;
      block: {
        while (1) {
          if (($3_1 | 0) != ($5_1 | 0)) {
            if (!$222($4_1, $3_1, $3_1)) {
              break block;
            }
            $3_1 = $3_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $3_1 = $5_1;
      }
      $0_1 = $5_1 - $3_1 | 0;
      $2_1 = 0;
      $1_1 = -1;
      block1: {
        while (1) {
          if (($0_1 | 0) != ($2_1 | 0)) {
            if (!$222($4_1, $1_1 + $7_1 | 0, $1_1 + $5_1 | 0)) {
              break block1;
            }
            $1_1 = $1_1 - 1 | 0;
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = $0_1;
      }
      $1_1 = $7_1 - ($2_1 + $3_1 | 0) | 0;
      if (($1_1 | 0) == 2 & ($0_1 - $2_1 | 0) == 2) {
        $0_1 = $3_1 + 1 | 0;
        if ($222($4_1, $3_1, $0_1)) {
          $0_1 = $222($4_1, $0_1, $3_1);
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = $1_1 >>> 0 < 2;
      }
      global$0 = $4_1 + 16 | 0;
      return $0_1;
    }
    function $222($0_1, $1_1, $2_1) {
      $1_1 = HEAPU32[$0_1 + 4 >> 2] > $1_1 >>> 0 ? HEAPU8[HEAP32[$0_1 >> 2] + $1_1 | 0] : 0;
      if (HEAPU32[$0_1 + 12 >> 2] > $2_1 >>> 0) {
        $1_1 = HEAPU8[HEAP32[$0_1 + 8 >> 2] + $2_1 | 0] ^ $1_1;
      }
      return !($1_1 & 223);
    }
    function $223($0_1) {
      var $1_1 = 0;
      if (!(!HEAPU8[$0_1 + 8 | 0] & (!HEAP32[$0_1 + 4 >> 2] | HEAPU8[HEAP32[$0_1 >> 2]] != 95))) {
        $1_1 = $83($0_1, 263739, 9);
      }
      return $1_1;
    }
    function $224($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        $0_1 = $228(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $225($0_1, $1_1) {
      block: {
        if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0]) {
          $162($0_1, $1_1);
          $1_1 = 0;
          if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0] == 1) {
            break block;
          }
          $170($0_1, 13);
        } else {
          $164($0_1, $1_1);
        }
        $1_1 = 4;
      }
      return $1_1;
    }
    function $226($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      block5: {
        block4: {
          block1: {
            switch (HEAPU8[$1_1 + 8 | 0]) {
              case 3:
                $3_1 = HEAPU8[$1_1 + 9 | 0];
                HEAP8[$2_1 + 12 | 0] = $3_1;
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$2_1 + 8 >> 2] = $4_1;
                $1_1 = HEAP32[$1_1 >> 2];
                HEAP32[$2_1 + 4 >> 2] = $1_1;
                if (!$224($2_1 + 4 | 0)) {
                  break block4;
                }
                HEAP8[$0_1 + 8 | 0] = 3;
                break block5;
              case 2:
                $3_1 = HEAPU8[$1_1 + 9 | 0];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                $1_1 = HEAP32[$1_1 >> 2];
                break block4;
              case 0:
                HEAP8[$0_1 + 8 | 0] = 2;
                break block5;
              default:
                break block1;
            }
            ;
          }
          HEAP8[$0_1 + 8 | 0] = 3;
          break block5;
        }
        HEAP8[$2_1 + 12 | 0] = $3_1;
        HEAP32[$2_1 + 8 >> 2] = $4_1;
        HEAP32[$2_1 + 4 >> 2] = $1_1;
        $141($0_1, $2_1 + 4 | 0);
      }
      global$0 = $2_1 + 16 | 0;
    }
    function $227($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $83($1_1, 263142, 11) | 0;
    }
    function $228($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      while (1) {
        block: {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            break block;
          }
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            $3_1 = 1;
          } else {
            if (!$125($0_1, $1_1, $2_1)) {
              break block;
            }
            $3_1 = 2;
          }
          $2_1 = $3_1 + $2_1 | 0;
          continue;
        }
        break;
      }
      ;
      return $1_1 >>> 0 > $2_1 >>> 0;
    }
    function $229($0_1, $1_1) {
      return ($161($0_1, $1_1) & 255) == 64;
    }
    function $230($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $5_1 = $3_1 + 1 | 0;
      $7_1 = $5_1 + $0_1 | 0;
      block: {
        while (1) {
          $4_1 = $6_1;
          if (($4_1 | 0) != ($1_1 | 0)) {
            $6_1 = $4_1 + 1 | 0;
            if (HEAPU8[$0_1 + $4_1 | 0] != 32 | $4_1 + $5_1 >>> 0 >= $1_1 >>> 0 | HEAPU8[$4_1 + $7_1 | 0] != 32) {
              continue;
            }
            if (!$187($0_1, $1_1, $6_1, $2_1, $3_1)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $4_1 = $1_1;
      }
      return $1_1 >>> 0 > $4_1 >>> 0;
    }
    function $231($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = $2_1;
        $2_1 = $3_1 - 1 | 0;
        if (($233($0_1, $1_1, $3_1) & 255) == 32) {
          continue;
        }
        break;
      }
      ;
      return $3_1;
    }
    function $232($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = $2_1;
        $2_1 = $3_1 + 1 | 0;
        if (($144($0_1, $1_1, $3_1) | 0) == 32) {
          continue;
        }
        break;
      }
      ;
      return $3_1;
    }
    function $233($0_1, $1_1, $2_1) {
      return $144($0_1, $1_1, $2_1 - 1 | 0);
    }
    function $234($0_1, $1_1) {
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      $1_1 = HEAP32[$0_1 + 12 >> 2];
      $132($0_1);
      return $1_1;
    }
    function $235($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0;
      $17_1 = $5_1 - 1 | 0;
      $10_1 = HEAP32[$1_1 + 8 >> 2];
      $18_1 = $10_1 - 1 | 0;
      $13_1 = HEAP32[$1_1 + 16 >> 2];
      $19_1 = $5_1 - $13_1 | 0;
      $7_1 = HEAP32[$1_1 + 28 >> 2];
      $20_1 = HEAP32[$1_1 >> 2];
      $14_1 = HEAP32[$1_1 + 4 >> 2];
      $8_1 = HEAP32[$1_1 + 20 >> 2];
      $11_1 = $0_1;
      $11_1 = $0_1;
      block7: {
        block3: {
          while (1) {
            block: {
              $21_1 = $6_1 ? 0 : $7_1;
              $12_1 = $6_1 ? $10_1 : $7_1 >>> 0 > $10_1 >>> 0 ? $7_1 : $10_1;
              $22_1 = $5_1 >>> 0 < $12_1 >>> 0 ? $12_1 : $5_1;
              block6: {
                block5: {
                  while (1) {
                    block4: {
                      $0_1 = $8_1 + $17_1 | 0;
                      if ($0_1 >>> 0 >= $3_1 >>> 0) {
                        break block;
                      }
                      $0_1 = HEAPU8[$0_1 + $2_1 | 0];
                      $9_1 = $0_1 & 31;
                      if ((($0_1 & 63) >>> 0 >= 32 ? $14_1 >>> $9_1 | 0 : ((1 << $9_1) - 1 & $14_1) << 32 - $9_1 | $20_1 >>> $9_1) & 1) {
                        block2: {
                          $15_1 = $2_1 + $8_1 | 0;
                          $7_1 = $12_1;
                          block1: {
                            while (1) {
                              if (($7_1 | 0) == ($22_1 | 0)) {
                                break block1;
                              }
                              $16_1 = $7_1 + $8_1 | 0;
                              if ($16_1 >>> 0 >= $3_1 >>> 0) {
                                wasm2js_trap();
                              }
                              $9_1 = $7_1 + $15_1 | 0;
                              $0_1 = $4_1 + $7_1 | 0;
                              $7_1 = $7_1 + 1 | 0;
                              if (HEAPU8[$0_1 | 0] == HEAPU8[$9_1 | 0]) {
                                continue;
                              }
                              break;
                            }
                            ;
                            $0_1 = ($16_1 - $10_1 | 0) + 1 | 0;
                            break block2;
                          }
                          $7_1 = $18_1;
                          while (1) {
                            if ($7_1 + 1 >>> 0 <= $21_1 >>> 0) {
                              break block3;
                            }
                            if ($5_1 >>> 0 <= $7_1 >>> 0 | $7_1 + $8_1 >>> 0 >= $3_1 >>> 0) {
                              wasm2js_trap();
                            }
                            $9_1 = $7_1 + $15_1 | 0;
                            $0_1 = $4_1 + $7_1 | 0;
                            $7_1 = $7_1 - 1 | 0;
                            if (HEAPU8[$0_1 | 0] == HEAPU8[$9_1 | 0]) {
                              continue;
                            }
                            break;
                          }
                          ;
                          $8_1 = $8_1 + $13_1 | 0;
                          HEAP32[$1_1 + 20 >> 2] = $8_1;
                          if ($6_1) {
                            continue;
                          }
                          break block4;
                        }
                      } else {
                        $0_1 = $5_1 + $8_1 | 0;
                      }
                      $8_1 = $0_1;
                      HEAP32[$1_1 + 20 >> 2] = $0_1;
                      if ($6_1) {
                        continue;
                      }
                      break block5;
                    }
                    break;
                  }
                  ;
                  $7_1 = $19_1;
                  break block6;
                }
                $7_1 = 0;
              }
              HEAP32[$1_1 + 28 >> 2] = $7_1;
              continue;
            }
            break;
          }
          ;
          HEAP32[$1_1 + 20 >> 2] = $3_1;
          $0_1 = 0;
          break block7;
        }
        $0_1 = $5_1 + $8_1 | 0;
        HEAP32[$1_1 + 20 >> 2] = $0_1;
        if (!$6_1) {
          HEAP32[$1_1 + 28 >> 2] = 0;
        }
        HEAP32[$11_1 + 8 >> 2] = $0_1;
        HEAP32[$11_1 + 4 >> 2] = $8_1;
        $0_1 = 1;
      }
      HEAP32[$11_1 >> 2] = $0_1;
    }
    function $236($0_1, $1_1, $2_1, $3_1) {
      if (HEAP32[67848]) {
        $48(271384, 10);
      }
      $14(271384, $0_1, $1_1);
      $48(271384, 10);
      $14(271384, $2_1, $3_1);
    }
    function $237($0_1, $1_1, $2_1, $3_1) {
      $2_1 = $2_1 >>> 0 <= 1 ? 1 : $2_1;
      $2_1 = ($2_1 >>> 0 >= 2100 ? 2100 : $2_1) - 1 | 0;
      $0_1 = $0_1 > 0 ? $0_1 : 0;
      while (1) {
        if ($2_1) {
          $2_1 = $2_1 - 1 | 0;
          $0_1 = $0_1 + $0_1;
          continue;
        }
        break;
      }
      ;
      $3_1 = $3_1 > 0 ? $3_1 : 0;
      $1_1 = $1_1 > 0 ? $1_1 : 0;
      return ($3_1 < 1 ? $3_1 : 1) * ($0_1 < $1_1 ? $0_1 : $1_1);
    }
    function $238($0_1, $1_1, $2_1) {
      var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      HEAP32[$0_1 >> 2] = 1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP16[$0_1 + 52 >> 1] = $1_1;
      HEAPF64[$0_1 + 8 >> 3] = Math_ceil(Math_floor($2_1) / 1e3);
      HEAP8[$0_1 + 56 | 0] = 3;
      wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $31($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
    }
    function $239($0_1) {
      var $1_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      if (HEAPU8[$0_1 + 55 | 0]) {
        HEAP16[$0_1 + 56 >> 1] = 2307;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 0;
        HEAP16[$0_1 + 52 >> 1] = 0;
        return;
      }
      $1_1 = HEAPU16[$0_1 + 52 >> 1];
      if ($1_1) {
        HEAP8[$0_1 + 56 | 0] = 3;
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $31($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
      } else {
        HEAP16[$0_1 + 56 >> 1] = 2563;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 0;
      }
    }
    function $240($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      block: {
        while (1) {
          if ($2_1) {
            $2_1 = $2_1 - 1 | 0;
            $3_1 = HEAPU8[$1_1 | 0];
            $4_1 = HEAPU8[$0_1 | 0];
            $1_1 = $1_1 + 1 | 0;
            $0_1 = $0_1 + 1 | 0;
            if (($3_1 | 0) == ($4_1 | 0)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        return 0;
      }
      return $4_1 - $3_1 | 0;
    }
    function $241($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 8 | 0] = $2_1;
      HEAP32[$3_1 + 12 >> 2] = $1_1;
      $191($0_1, $3_1 + 8 | 0);
      global$0 = $3_1 + 16 | 0;
    }
    function $242($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = __wasm_memory_size() << 16;
      if ($3_1 >>> 0 < $0_1 + $2_1 >>> 0 | $3_1 >>> 0 < $1_1 + $2_1 >>> 0) {
        wasm2js_trap();
      }
      if ($0_1 >>> 0 > $1_1 >>> 0) {
        $4_1 = $2_1 - 1 | 0;
        $2_1 = -1;
        $3_1 = -1;
      } else {
        $3_1 = 1;
      }
      while (1) {
        if (($2_1 | 0) != ($4_1 | 0)) {
          HEAP8[$0_1 + $4_1 | 0] = HEAPU8[$1_1 + $4_1 | 0];
          $4_1 = $4_1 + $3_1 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $243($0_1, $1_1) {
      if ($0_1 + $1_1 >>> 0 > __wasm_memory_size() << 16 >>> 0) {
        wasm2js_trap();
      }
      while (1) {
        if ($1_1) {
          $1_1 = $1_1 - 1 | 0;
          HEAP8[$1_1 + $0_1 | 0] = 0;
          continue;
        }
        break;
      }
      ;
    }
    function _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $4_1 = $2_1 >>> 16 | 0;
      $3_1 = $0_1 >>> 16 | 0;
      $7_1 = Math_imul($4_1, $3_1);
      $5_1 = $2_1 & 65535;
      $0_1 = $0_1 & 65535;
      $6_1 = Math_imul($5_1, $0_1);
      $3_1 = ($6_1 >>> 16 | 0) + Math_imul($3_1, $5_1) | 0;
      $0_1 = ($3_1 & 65535) + Math_imul($0_1, $4_1) | 0;
      i64toi32_i32$HIGH_BITS = $7_1 + Math_imul($1_1, $2_1) + ($3_1 >>> 16) + ($0_1 >>> 16) | 0;
      return $6_1 & 65535 | $0_1 << 16;
    }
    function _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      label$1: {
        label$2: {
          label$3: {
            label$4: {
              label$5: {
                label$6: {
                  label$7: {
                    label$9: {
                      label$11: {
                        if ($1_1) {
                          $4_1 = $2_1;
                          if (!$2_1) {
                            break label$11;
                          }
                          break label$9;
                        }
                        $1_1 = $0_1;
                        $0_1 = ($0_1 >>> 0) / ($2_1 >>> 0) | 0;
                        __wasm_intrinsics_temp_i64 = $1_1 - Math_imul($0_1, $2_1) | 0;
                        __wasm_intrinsics_temp_i64$hi = 0;
                        i64toi32_i32$HIGH_BITS = 0;
                        return $0_1;
                      }
                      if (!$0_1) {
                        break label$7;
                      }
                      break label$6;
                    }
                    $2_1 = $4_1 - 1 | 0;
                    if (!($2_1 & $4_1)) {
                      break label$5;
                    }
                    $6_1 = (Math_clz32($4_1) + 33 | 0) - Math_clz32($1_1) | 0;
                    $5_1 = 0 - $6_1 | 0;
                    break label$3;
                  }
                  __wasm_intrinsics_temp_i64 = 0;
                  $0_1 = ($1_1 >>> 0) / 0 | 0;
                  __wasm_intrinsics_temp_i64$hi = $1_1 - Math_imul($0_1, 0) | 0;
                  i64toi32_i32$HIGH_BITS = 0;
                  return $0_1;
                }
                $2_1 = 32 - Math_clz32($1_1) | 0;
                if ($2_1 >>> 0 < 31) {
                  break label$4;
                }
                break label$2;
              }
              __wasm_intrinsics_temp_i64 = $0_1 & $2_1;
              __wasm_intrinsics_temp_i64$hi = 0;
              if (($4_1 | 0) == 1) {
                break label$1;
              }
              $2_1 = __wasm_ctz_i32($4_1);
              $4_1 = $2_1 & 31;
              if (($2_1 & 63) >>> 0 >= 32) {
                $2_1 = 0;
                $0_1 = $1_1 >>> $4_1 | 0;
              } else {
                $2_1 = $1_1 >>> $4_1 | 0;
                $0_1 = ((1 << $4_1) - 1 & $1_1) << 32 - $4_1 | $0_1 >>> $4_1;
              }
              i64toi32_i32$HIGH_BITS = $2_1;
              return $0_1;
            }
            $6_1 = $2_1 + 1 | 0;
            $5_1 = 63 - $2_1 | 0;
          }
          $2_1 = $6_1 & 63;
          $3_1 = $2_1 & 31;
          if ($2_1 >>> 0 >= 32) {
            $2_1 = 0;
            $7_1 = $1_1 >>> $3_1 | 0;
          } else {
            $2_1 = $1_1 >>> $3_1 | 0;
            $7_1 = ((1 << $3_1) - 1 & $1_1) << 32 - $3_1 | $0_1 >>> $3_1;
          }
          $5_1 = $5_1 & 63;
          $3_1 = $5_1 & 31;
          if ($5_1 >>> 0 >= 32) {
            $1_1 = $0_1 << $3_1;
            $0_1 = 0;
          } else {
            $1_1 = (1 << $3_1) - 1 & $0_1 >>> 32 - $3_1 | $1_1 << $3_1;
            $0_1 = $0_1 << $3_1;
          }
          if ($6_1) {
            $3_1 = $4_1 - 1 | 0;
            $10_1 = ($3_1 | 0) == -1 ? -1 : 0;
            while (1) {
              $8_1 = $2_1 << 1 | $7_1 >>> 31;
              $2_1 = $7_1 << 1 | $1_1 >>> 31;
              $5_1 = $10_1 - ($8_1 + ($2_1 >>> 0 > $3_1 >>> 0) | 0) >> 31;
              $9_1 = $4_1 & $5_1;
              $7_1 = $2_1 - $9_1 | 0;
              $2_1 = $8_1 - ($2_1 >>> 0 < $9_1 >>> 0) | 0;
              $1_1 = $1_1 << 1 | $0_1 >>> 31;
              $0_1 = $11_1 | $0_1 << 1;
              $8_1 = $5_1 & 1;
              $11_1 = $8_1;
              $6_1 = $6_1 - 1 | 0;
              if ($6_1) {
                continue;
              }
              break;
            }
            ;
          }
          __wasm_intrinsics_temp_i64 = $7_1;
          __wasm_intrinsics_temp_i64$hi = $2_1;
          i64toi32_i32$HIGH_BITS = $1_1 << 1 | $0_1 >>> 31;
          return $8_1 | $0_1 << 1;
        }
        __wasm_intrinsics_temp_i64 = $0_1;
        __wasm_intrinsics_temp_i64$hi = $1_1;
        $0_1 = 0;
        $1_1 = 0;
      }
      i64toi32_i32$HIGH_BITS = $1_1;
      return $0_1;
    }
    function __wasm_ctz_i32($0_1) {
      if ($0_1) {
        return 31 - Math_clz32($0_1 - 1 ^ $0_1) | 0;
      }
      return 32;
    }
    function __wasm_ctz_i64($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if ($0_1 | $1_1) {
        $2_1 = $1_1 - 1 | 0;
        $3_1 = $0_1 - 1 | 0;
        $2_1 = ($3_1 | 0) != -1 ? $2_1 + 1 | 0 : $2_1;
        $3_1 = Math_clz32($0_1 ^ $3_1) + 32 | 0;
        $0_1 = Math_clz32($1_1 ^ $2_1);
        $0_1 = ($0_1 | 0) == 32 ? $3_1 : $0_1;
        $1_1 = 63 - $0_1 | 0;
        i64toi32_i32$HIGH_BITS = 0 - ($0_1 >>> 0 > 63) | 0;
        return $1_1;
      }
      i64toi32_i32$HIGH_BITS = 0;
      return 64;
    }
    function __wasm_rotl_i64($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $6_1 = $2_1 & 63;
      $5_1 = $6_1;
      $4_1 = $5_1 & 31;
      if ($5_1 >>> 0 >= 32) {
        $5_1 = -1 >>> $4_1 | 0;
      } else {
        $3_1 = -1 >>> $4_1 | 0;
        $5_1 = $3_1 | (1 << $4_1) - 1 << 32 - $4_1;
      }
      $5_1 = $5_1 & $0_1;
      $3_1 = $1_1 & $3_1;
      $4_1 = $6_1 & 31;
      if ($6_1 >>> 0 >= 32) {
        $3_1 = $5_1 << $4_1;
        $6_1 = 0;
      } else {
        $3_1 = (1 << $4_1) - 1 & $5_1 >>> 32 - $4_1 | $3_1 << $4_1;
        $6_1 = $5_1 << $4_1;
      }
      $5_1 = $3_1;
      $4_1 = 0 - $2_1 & 63;
      $3_1 = $4_1 & 31;
      if ($4_1 >>> 0 >= 32) {
        $3_1 = -1 << $3_1;
        $2_1 = 0;
      } else {
        $2_1 = -1 << $3_1;
        $3_1 = $2_1 | (1 << $3_1) - 1 & -1 >>> 32 - $3_1;
      }
      $0_1 = $2_1 & $0_1;
      $1_1 = $1_1 & $3_1;
      $3_1 = $4_1 & 31;
      if ($4_1 >>> 0 >= 32) {
        $2_1 = 0;
        $0_1 = $1_1 >>> $3_1 | 0;
      } else {
        $2_1 = $1_1 >>> $3_1 | 0;
        $0_1 = ((1 << $3_1) - 1 & $1_1) << 32 - $3_1 | $0_1 >>> $3_1;
      }
      $0_1 = $0_1 | $6_1;
      i64toi32_i32$HIGH_BITS = $2_1 | $5_1;
      return $0_1;
    }
    bufferView = HEAPU8;
    initActiveSegments(imports);
    var FUNCTION_TABLE = [null, $211, $167, $227, $185, $214, $213, $0, $27, $26];
    function __wasm_memory_size() {
      return buffer.byteLength >> 16;
    }
    function __wasm_memory_grow(pagesToAdd) {
      pagesToAdd = pagesToAdd | 0;
      var oldPages = __wasm_memory_size() | 0;
      var newPages = oldPages + pagesToAdd | 0;
      if (oldPages < newPages && newPages < 65536) {
        var newBuffer = new ArrayBuffer(newPages << 16);
        var newHEAP8 = new Int8Array(newBuffer);
        newHEAP8.set(HEAP8);
        HEAP8 = new Int8Array(newBuffer);
        HEAP16 = new Int16Array(newBuffer);
        HEAP32 = new Int32Array(newBuffer);
        HEAPU8 = new Uint8Array(newBuffer);
        HEAPU16 = new Uint16Array(newBuffer);
        HEAPU32 = new Uint32Array(newBuffer);
        HEAPF32 = new Float32Array(newBuffer);
        HEAPF64 = new Float64Array(newBuffer);
        buffer = newBuffer;
        bufferView = HEAPU8;
      }
      return oldPages;
    }
    return {
      "memory": Object.create(Object.prototype, {
        "grow": {
          "value": __wasm_memory_grow
        },
        "buffer": {
          "get": function() {
            return buffer;
          }
        }
      }),
      "advance": $28,
      "halve": $36,
      "input": $37,
      "output": $38,
      "output_len": $39,
      "relay_answer": $40,
      "relay_body": $53,
      "relay_decide": $62,
      "relay_enrich": $78,
      "relay_is_queued": $87,
      "relay_message": $88,
      "relay_next": $90,
      "relay_read_message": $91,
      "relay_refuse": $96,
      "seed": $97,
      "split": $98,
      "validate": $99
    };
  }
  return asmFunc({});
}
export {
  instantiate
};
