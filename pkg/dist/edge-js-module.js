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
    base64DecodeToExistingUint8Array(bufferView, 12288, "BwAAABwAAAAEAAAACA==");
    base64DecodeToExistingUint8Array(bufferView, 12312, "AQAAAAk=");
    base64DecodeToExistingUint8Array(bufferView, 12333, (
  "AQIDBAUGBwgJCgt1bnJlYWRhYmxldW5rbm93bl92ZXJzaW9uaW52YWxpZF9jYWxsRlJFU0hTRU5ESU5HV0FJVElOR09WRVJdMAAABQAAAAAAAABiMAAABwAAAAEAAABpMAAABwAAAAIA" +
  "AABwMAAABAAAAAMAAAAKAAAADwAAAAwAAAA4MAAAQjAAAFEwAADvv70AAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB" +
  "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="
));
    base64DecodeToExistingUint8Array(bufferView, 12674, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
    base64DecodeToExistingUint8Array(bufferView, 12740, "CBMDEgYAABUHAQAUAAAaCgAFFwkWABkAAA4PDRgCAAAAABAEAAwACw==");
    base64DecodeToExistingUint8Array(bufferView, 12793, (
  "EQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAACAAICAgICAAACAgAAggIAEBAQEBAQEBAQEAAAAgACAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAgECAC" +
  "AgICAgICAgICAgICAgICAgICAgICAgICAiAgICCAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA" +
  "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB2YXJ5T3JpZ2luYWNjZXNzLWNvbnRyb2wtYWxsb3ctb3JpZ2luYWNjZXNzLWNvbnRyb2wt" +
  "ZXhwb3NlLWhlYWRlcnNSZXRyeS1BZnRlciwgSWRlbXBvdGVuY3ktS2V5LCBEYXRlYWNjZXNzLWNvbnRyb2wtYWxsb3ctbWV0aG9kc1BPU1Rjb250ZW50LXR5cGUsIGlkZW1wb3RlbmN5" +
  "LWtleSwgYXV0aG9yaXphdGlvbmFjY2Vzcy1jb250cm9sLWFsbG93LWhlYWRlcnNhY2Nlc3MtY29udHJvbC1tYXgtYWdlNzIwMHBvc3RhbF9jb2RlAAECAwQFBgcICQoLDA0ODxAREhMU" +
  "FRYXGBkaGxwdHgABAgMEBQYHCAkKCwwNZmFsc2UhIyQlJicqKy0uXl9gfH5hcHBsaWNhdGlvbi9qc29uY2hhcnNldHV0Zi04aWRlbnRpdHl0aW1lc3RhbXBhZGRyZXNzYXZhdGFyZGVz" +
  "Y3JpcHRpb25lbWFpbGVtcGxveWVlc25hbWVwaG9uZXBsYW53ZWJzaXRlaW5kdXN0cnl1c2VyX2lkdXNlcklkZ3JvdXBfaWRncm91cElkdHJhaXRzY29udGV4dHN0cmVldGNpdHlzdGF0" +
  "ZWNvdW50cnlwb3N0YWxDb2RlemlwemlwY29kZXBvc3Rjb2RlXzQAAAcAAABmNAAABgAAAGw0AAALAAAAdzQAAAUAAAB8NAAACQAAAIU0AAAEAAAAiTQAAAUAAACONAAABAAAAJI0AAAH" +
  "AAAAmTQAAAgAAAChNAAABwAAAKg0AAAGAAAArjQAAAgAAAC2NAAABwAAAL00AAAGAAAAVjQAAAkAAADDNAAABwAAAMo0AAAGAAAA0DQAAAQAAADUNAAABQAAANk0AAAHAAAA5jMAAAsA" +
  "AADgNAAACgAAAOo0AAADAAAA7TQAAAcAAAD0NAAACAAAAHsidHlwZSI6Imdyb3VwIiwidXNlcklkIjoiIiwiZ3JvdXBJZCI6IiIsInRyYWl0cyI6LCJ0aW1lc3RhbXAiOiIsImNvbnRl" +
  "eHQiOnsidXNlcl9pZCI6IiIsImdyb3VwX2lkIjoiAAYFAQIFAwQGBV9fcHJvdG9fX251bGx0cnVlLHJlcXVpcmVkIFJlcXVpcmVkLCBidXQgbWlzc2luZyBvciBudWxsLgppbnZhbGlk" +
  "X3R5cGUgRXhwZWN0ZWQgXiwgZ290IH4uCmVtcHR5IE5vdGhpbmcgYnV0IHdoaXRlIHNwYWNlLgp0b29fbG9uZyBMb25nZXIgdGhhbiAjIGJ5dGVzIGluIFVURi04LgpwbGFjZWhvbGRl" +
  "cl9pZCBUaGlzIGlzIHRoZSB0ZXh0IG9mIGEgbWlzc2luZyB2YWx1ZSwgbm90IGFuIGlkOyBjaGVjayB3aGVyZSBpdCBjb21lcyBmcm9tLgppbnZhbGlkX2NoYXJhY3RlcnMgQW4gaWQg" +
  "bXVzdCBub3QgaG9sZCBjb250cm9sIGNoYXJhY3RlcnMsIGJpZGlyZWN0aW9uYWwgY29udHJvbHMsIGludmlzaWJsZSBjaGFyYWN0ZXJzIG9yIGxvbmUgc3Vycm9nYXRlcy4KaW52YWxp" +
  "ZF90aW1lc3RhbXAgTm8gZGF0ZSBhbmQgdGltZSB0aGF0IGNhbiBiZSByZWFkLgppbnZhbGlkX2VtYWlsIEV4cGVjdGVkIGFuIGUtbWFpbCBhZGRyZXNzIHN1Y2ggYXMgbmFtZUBleGFt" +
  "cGxlLmNvbS4KaW52YWxpZF91cmwgRXhwZWN0ZWQgYW4gaHR0cCBvciBodHRwcyBVUkwgd2l0aG91dCBjcmVkZW50aWFscywgb3IgYSBob3N0IG5hbWUgc3VjaCBhcyBleGFtcGxlLmNv" +
  "bS4KaW52YWxpZF9waG9uZSBFeHBlY3RlZCBhIHRlbGVwaG9uZSBudW1iZXIgb2YgMyB0byAxNSBkaWdpdHMgc3VjaCBhcyArMSAyMDEgNTU1IDAxMjMuCmludmFsaWRfbnVtYmVyIEV4" +
  "cGVjdGVkIGEgbnVtYmVyLCB6ZXJvIG9yIG1vcmUuCm5vdF9zZXJpYWxpemFibGUgSlNPTiBoYXMgbm8gdGV4dCBmb3IgdGhpcyB2YWx1ZS4KaW52YWxpZF9qc29uIFRoaXMgaXMgbm90" +
  "IEpTT04gdGV4dCBpbiBVVEYtODogcmVhZGluZyBzdG9wcGVkIGF0IGJ5dGUgIy4KZHVwbGljYXRlX2tleSBUaGlzIGtleSBzdGFuZHMgdHdpY2UgaW4gb25lIG9iamVjdC4KZm9yYmlk" +
  "ZGVuX2tleSBUaGUga2V5IF9fcHJvdG9fXyBpcyByZWZ1c2VkOiBpdCBjYW4gY2hhbmdlIG9iamVjdHMgdGhhdCBpdCBkb2VzIG5vdCBiZWxvbmcgdG8uCmNvbmZsaWN0IEdpdmVuIHRv" +
  "Z2V0aGVyIHdpdGggYF5gLCB3aXRoIGFub3RoZXIgdmFsdWU6IHNlbmQgb25lIG9mIHRoZSB0d28uCnRvb19kZWVwIE5lc3RlZCBkZWVwZXIgdGhhbiAjIGxldmVscywgdGhlIGNhbGwg" +
  "aXRzZWxmIGJlaW5nIHRoZSBmaXJzdC4KdG9vX2xhcmdlIFRoZSBjYWxsIGhhcyBtb3JlIHRoYW4gIyBieXRlcyBhcyBub3JtYWxpemVkIEpTT047IHNlbmQgZmV3ZXIgb3Igc2hvcnRl" +
  "ciB0cmFpdHMuCnVucmVjb2duaXplZF9rZXkgVGhlIGNhbGwgaGFzIG5vIHN1Y2ggZmllbGQuCnR3b19kaWdpdF95ZWFyIFRoZSB5ZWFyIGhhcyB0d28gZGlnaXRzIGFuZCB3YXMgcmVh" +
  "ZCBhcyAyMFlZOyB3cml0ZSBmb3VyLgpub19vZmZzZXQgTm8gVVRDIG9mZnNldCBnaXZlbiwgcmVhZCBhcyBVVEM7IGVuZCB0aGUgdGltZSB3aXRoIFogb3IgYW4gb2Zmc2V0LgpmdXR1" +
  "cmVfdGltZXN0YW1wIE1vcmUgdGhhbiAyNCBob3VycyBhaGVhZCBvZiB0aGUgY2xvY2suCmlkX2xvb2tzX2xpa2VfZW1haWwgVGhpcyBpZCBpcyBhbiBlLW1haWwgYWRkcmVzcywgd2hp" +
  "Y2ggcGVvcGxlIGNoYW5nZTsgcHJlZmVyIGFuIGlkIHRoYXQgc3RheXMuCmlkX2xvb2tzX2xpa2VfdXJsIFRoaXMgaWQgaXMgYSBVUkwgb3IgaG9zdCBuYW1lLCB3aGljaCBjb21wYW5p" +
  "ZXMgY2hhbmdlOyBwcmVmZXIgYW4gaWQgdGhhdCBzdGF5cy4KY29uc3VtZXJfZW1haWxfZG9tYWluIFRoaXMgaXMgYXQgYSBtYWlsIHByb3ZpZGVyIGZvciB0aGUgcHVibGljLCByYXJl" +
  "bHkgYSBncm91cCdzIG93bi4Kc2ltaWxhcl9rZXkgS2VwdCB1bmRlciBpdHMgb3duIG5hbWUuIERpZCB5b3UgbWVhbiBgXmA/Cm51bGxfdHJhaXQgTWFueSBzZXJ2aWNlcyByZWFkIG51" +
  "bGwgYXM6IGNsZWFyIHRoaXMgdHJhaXQuCnBhc3RfdGltZXN0YW1wIEJlZm9yZSB0aGUgeWVhciAyMDAwOiBjaGVjayB0aGUgdW5pdCBhbmQgdGhlIGZpZWxkIHRoYXQgaXQgY29tZXMg" +
  "ZnJvbS4KdW51c3VhbF90eXBlIEtlcHQgYXMgZ2l2ZW4sIHRob3VnaCBeIGlzIHVudXN1YWwgaGVyZS4Kbm90X293bmVyIE9ubHkgdGhlIHNlcnZlciBtYXkgc2V0IHRoaXMgdHJhaXQ7" +
  "IGl0IHdhcyBub3Qgc2VudC4KdXBzdHJlYW0gVGhlIHNlcnZpY2Ugd2FybnMgb2YgdGhpcyBjYWxsLgp0cmltbWVkCnRvX3N0cmluZwpyZW5hbWVkCnR3b19kaWdpdF95ZWFyCmZyb21f" +
  "ZXBvY2gKZnJvbV9odHRwX2RhdGUKZnJvbV9kYXRlX29ubHkKZW5kX29mX2RheQpsZWFwX3NlY29uZAp1dGMKc2NoZW1lX2FkZGVkCmxvd2VyY2FzZWRfZG9tYWluCmUxNjQKZHJvcHBl" +
  "ZApudWxsCmEgYm9vbGVhbgphIG51bWJlcgphIHN0cmluZwphbiBhcnJheQphbiBvYmplY3QKYW4gZW1wdHkgYXJyYXkKYSBmcmFjdGlvbgphbiBpbnRlZ2VyIGJleW9uZCAyXjUzCmEg" +
  "c3RyaW5nIG9yIGEgc2FmZSBpbnRlZ2VyCmEgZGF0ZSBhcyBhIHN0cmluZywgb3IgYSBudW1iZXIgb2Ygc2Vjb25kcyBvciBtaWxsaXNlY29uZHMKYW4gb2JqZWN0IHdpdGggc3RyZWV0" +
  "LCBjaXR5LCBzdGF0ZSwgcG9zdGFsX2NvZGUgb3IgY291bnRyeQphIFVSTCBhcyBhIHN0cmluZwphbiBlLW1haWwgYWRkcmVzcyBhcyBhIHN0cmluZwphIHN0cmluZyBvciBhIHdob2xl" +
  "IG51bWJlcgphIHN0cmluZyBvciBhIG51bWJlcgphIGNhbGwsIG9yIGFuIGFycmF5IG9mIGF0IGxlYXN0IG9uZQpUaGlzIG9uZSBpcyBuZWdhdGl2ZS4KVGhlIHRleHQgaG9sZHMgYSBO" +
  "VUwgY2hhcmFjdGVyLCB3aGljaCBkYXRhYmFzZXMgcmVmdXNlLgpEaWQgeW91IG1lYW4gYH5gPwojIG1vcmUgb2YgdGhlIGNhbGwgYXJlIG5vdCBsaXN0ZWQuCk9ubHkgdGhlIHByb2Zp" +
  "bGUgc2VnbWVudCBwYXNzZXMgaW50ZWdyYXRpb25zIG9uLCBhbmQgd2l0aG91dCB0aGVtIGRhdGEgd291bGQgZ28gd2hlcmUgaXQgbXVzdCBub3QuCkV4cGVjdGVkIDEgdG8gMjU1IGNo" +
  "YXJhY3RlcnM6IEFTQ0lJIGxldHRlcnMsIGRpZ2l0cywgZG90cywgY29sb25zLCBoeXBoZW5zIG9yIHVuZGVyc2NvcmVzLgpFeHBlY3RlZCBhbiBJU08gODYwMSBkYXRlIGFuZCB0aW1l" +
  "IHN1Y2ggYXMgMjAyNC0wMi0yOVQxMjowMDowMFouCkV4cGVjdGVkIGFuIElTTyA4NjAxIGRhdGUgYW5kIHRpbWUgc3VjaCBhcyAyMDI0LTAyLTI5VDEyOjAwOjAwWiwgb3IgYW4gSFRU" +
  "UCBkYXRlIHN1Y2ggYXMgVGh1LCAyOSBGZWIgMjAyNCAxMjowMDowMCBHTVQuCkEgbnVtYmVyIG9mIHRoaXMgbWFueSBkaWdpdHMgaXMgYW1iaWd1b3VzOiA4IGFyZSBhIGRhdGUsIDcg" +
  "YSB5ZWFyIGFuZCBpdHMgZGF5LCA5IHRvIDEzIHNlY29uZHMgb3IgbWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAsIDE2IG1pY3Jvc2Vjb25kcywgMTkgbmFub3NlY29uZHMuCk9ubHkgdGhl" +
  "IHllYXJzIDAwMDAgdG8gOTk5OSBjYW4gYmUgc2VudC4KVGhlcmUgaXMgbm8geWVhciAtMDAwMDAwLgpBIHllYXIgb2YgdHdvIGRpZ2l0cyBpcyBvbmx5IHJlYWQgYmVmb3JlIGEgdGlt" +
  "ZS4KVGhlcmUgaXMgbm8gc3VjaCBtb250aC4KVGhhdCBtb250aCBoYXMgbm8gc3VjaCBkYXkuClRoYXQgeWVhciBoYXMgbm8gc3VjaCB3ZWVrLCBvciBhIHdlZWsgbm8gc3VjaCBkYXku" +
  "ClRoYXQgeWVhciBoYXMgbm8gc3VjaCBkYXkuCkEgbW9udGggYWxvbmUgbmFtZXMgbm8gZGF5LgpBIHdlZWsgYWxvbmUgbmFtZXMgbm8gZGF5LgpFeHBlY3RlZCBob3VycyBhbmQgbWlu" +
  "dXRlcyBhZnRlciB0aGUgZGF0ZS4KRGF0ZSBhbmQgdGltZSBtdXN0IGJvdGggaGF2ZSBzZXBhcmF0b3JzLCBvciBuZWl0aGVyLgpUaGVyZSBpcyBubyBzdWNoIHRpbWUgb2YgZGF5LgpP" +
  "bmx5IHNlY29uZHMgbWF5IGhhdmUgYSBmcmFjdGlvbiwgb2Ygb25lIGRpZ2l0IG9yIG1vcmUuCkV4cGVjdGVkIFogb3IgYW4gb2Zmc2V0IGZyb20gLTIzOjU5IHRvICsyMzo1OSBhZnRl" +
  "ciB0aGUgdGltZS4K"
));
    base64DecodeToExistingUint8Array(bufferView, 17996, (
  "IiI6IiI6bnVsbCI6fWludGVncmF0aW9uc2Fub255bW91c0lkbWVzc2FnZUlkAAAAWUYAAAwAAABlRgAACwAAAHBGAAAJAAAAIGFjY291bnRfbmFtZSBhY2NvdW50X2RvbWFpbiBwbGFu" +
  "X25hbWUgcGxhbl9pZCBncm91cF90eXBlIGNyZWF0ZWRfYXQgYWNjb3VudF9uYW1lYWNjb3VudF9kb21haW5UaGUgc2VydmljZSByZWZ1c2VkIHRoZSBjYWxsVGhlIHNlcnZpY2Ugc2F5" +
  "cyB0aGF0IHRoZSBjYWxsIGlzIHRvbyBsYXJnZVRoZSBzZXJ2aWNlIHRha2VzIG5vIG1vcmUgY2FsbHMgZm9yIG5vd1RoZSBzZXJ2aWNlIGRpZCBub3QgYW5zd2VyIGluIHRpbWVUaGUg" +
  "cmVsYXkncyBvcHRpb25zIGFyZSBiYWRUaGUgc2VydmljZSBjb3VsZCBub3QgdGFrZSB0aGUgY2FsbElOVkFMSURfUkVRVUVTVApVTkFVVEhPUklaRUQKRk9SQklEREVOCk5PVF9GT1VO" +
  "RApNRVRIT0RfTk9UX0FMTE9XRUQKUEFZTE9BRF9UT09fTEFSR0UKVU5TVVBQT1JURURfTUVESUFfVFlQRQpSQVRFX0xJTUlURUQKVVBTVFJFQU1fRVJST1IKTkVUV09SS19FUlJPUgpU" +
  "SU1FT1VUCkFCT1JURUQKSU5WQUxJRF9PUFRJT05TCklOVEVSTkFMenV0Y2dtdG1vbnR1ZXdlZHRodWZyaXNhdHN1bltdW11Hcm91cCB1cGRhdGVkIHN1Y2Nlc3NmdWxseUdyb3VwIGNh" +
  "bGwgYWNjZXB0ZWQgZm9yIGRlbGl2ZXJ5SW52YWxpZCBncm91cCBJRCBvciBtaXNzaW5nIGZpZWxkc0ludmFsaWQgZ3JvdXAgY2FsbE5vdCBhdXRob3JpemVkIHRvIHNlbmQgdGhpcyBj" +
  "YWxsVGhlIGNhbGwgY291bGQgbm90IGJlIHF1ZXVlZFRoZXJlIHdhcyBubyB0aW1lIGxlZnQgdG8gc2VuZCB0aGUgY2FsbAAAAL00AAAGAAAAvTQAAAYAAABfNAAABwAAAO+7vwABAAAA" +
  "AAAAAAUAAAAgI15+eyJjb2RlIjoiIiwicGF0aCI6LCJtZXNzYWdlIjoiIn1UaGVyZSBpcyBub3RoaW5nIGF0IHRoaXMgcGF0aE9ubHkgUE9TVCBhbmQgT1BUSU9OUyBhcmUgYWxsb3dl" +
  "ZCBoZXJlVGhpcyBvcmlnaW4gaXMgbm90IGFsbG93ZWRUaGUgYm9keSBtdXN0IGJlIGFwcGxpY2F0aW9uL2pzb24sIGluIFVURi04VGhlIGJvZHkgbXVzdCBjb21lIHdpdGhvdXQgY29u" +
  "dGVudCBlbmNvZGluZ0lkZW1wb3RlbmN5LUtleSBtdXN0IGJlIDEgdG8gMjU1IG9mIHRoZSBjaGFyYWN0ZXJzIEEtWiBhLXogMC05IC4gXyA6IC1JZGVtcG90ZW5jeS1LZXkgaXMgdG9v" +
  "IGxvbmcgZm9yIGFuIGFycmF5OiBlYWNoIGNhbGwncyBudW1iZXIgaXMgYWRkZWQgdG8gaXRUaGUgYm9keSBpcyB0b28gbGFyZ2VUaGUgYXJyYXkgaG9sZHMgdG9vIG1hbnkgY2FsbHNU" +
  "aGUgYm9keSBkaWQgbm90IGFycml2ZSBpbiB0aW1lVGhlIGJvZHkgYnJva2Ugb2ZmVGhlIHJlbGF5IGZhaWxlZDogY2FsbHMgZ28gdG8gAAABAAAA/wAAAAAAAACAAB8EoAAAAq0AAAEc" +
  "BgAEgBYAAg4YAAEAIAoCCyAABA4gAQQoIAECKiAEBC8gAAJfIAACYCAABGEgBAFmIAMEaiAFAQAwAAICMAAB0P0fAf/+AAYO/wABYf8AAfD/DwFcdTAwc2FtZS1vcmlnaW4qLk9QVElP" +
  "TlM6Ly92a2V5c2tld2NhbGx7InYiOjEsImtleSI6Iiwic2tldyI6LCJjYWxsIjoAAAABAAAADwAAAAAAAABjYWNoZS1jb250cm9sbm8tc3RvcmVjb250ZW50LXR5cGV4LWNvbnRlbnQt" +
  "dHlwZS1vcHRpb25zbm9zbmlmZmFsbG93UE9TVCwgT1BUSU9OU3JldHJ5LWFmdGVyaWRlbXBvdGVuY3kta2V5eyJzdGF0dXMiOiJlcnJvciIsIm1lc3NhZ2UiOiIiLCJlcnJvcl9jb2Rl" +
  "IjoiLCJpc3N1ZXMiOiwiY29udGV4dCI6eyIsIm1lc3NhZ2UiOiJ7InN0YXR1cyI6InN1Y2Nlc3NlcnJvckFsbCAgY2FsbHMgZmFpbGVkLCJlcnJvcl9jb2RlIjoiIG9mIHBhcnRpYWws" +
  "InJlc3VsdHMiOltdfSwicmV0cnlBZnRlciI6LCJpZGVtcG90ZW5jeUtleSI6Insic3RhdHVzIjoic3VjY2VzcyIsImRhdGEiOiVbb2JqZWN0IE5VTEx1bmRlZmluZWROYU4wMDAwMDAw" +
  "MC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMABENgAABAAAAJdNAAAEAAAAm00AAAkAAACkTQAAAwAAAKdNAAAkAAAAy00A" +
  "ACAAAAAgcG5nIGpwZyBqcGVnIGdpZiBzdmcgd2VicCBpY28gYm1wIGF2aWYgaHR0cHM6Ly9odHRwc2h0dHAvL3d3dy4weHhuLS0gcGhvbmUgdGVsZXBob25lIHRlbCBtb2JpbGUgY2Vs" +
  "bCBvZmZpY2Ugd29yayBtYWluIGRpcmVjdCBwaCB0IHAgbSA7ZXh0PWV4dC5leHQ6ZXh0LjpleHR4AAAAnUkAAAEAAACjTgAABQAAAKhOAAAEAAAArE4AAAQAAACwTgAABQAAALVOAAAD" +
  "AAAAuE4AAAEAAAADAAAADwAAAAAAAAAtPS0tPm4vYT10YmQ+dGVsNnVybDhuYW4/bmlsPyNuL2E+bm9uZT1udWxsPWRlc2MybG9nbzFtYWlsM25hbWU1cGxhbjd0aWVyN3Rlc3Q/dHJ1" +
  "ZT9lbWFpbDNwaG9uZTZmYWxzZT9hZHJlc3MwYXZhdGFyMWRvbWFpbjhzZWN0b3I5d2VidXJsOGdteC5kZUBtZS5jb21AcXEuY29tQHdlYi5kZUB1bmtub3duPWFkZHJlc3MwbG9nb3Vy" +
  "bDFvcmduYW1lNXdlYnNpdGU4MTI2LmNvbUAxNjMuY29tQGFvbC5jb21AZ214LmNvbUBnbXgubmV0QG1hYy5jb21AbWFpbC5ydUBtc24uY29tQGVtcGxveWVlNGhvbWVwYWdlOGluZHVz" +
  "dHJ5OXBsYW5uYW1lN3BsYW50aWVyN3RlYW1uYW1lNWxpdmUuY29tQG1haWwuY29tQHVuZGVmaW5lZD0obm90IHNldCk/YXZhdGFydXJsMWVtcGxveWVlczRncm91cG5hbWU1aGVhZGNv" +
  "dW50NHRlbGVwaG9uZTZnbWFpbC5jb21AcHJvdG9uLm1lQHlhaG9vLmNvbUB5YW5kZXgucnVAeW1haWwuY29tQGNvbXBhbnl1cmw4ZG9tYWlubmFtZTh0ZW5hbnRuYW1lNXdlYnNpdGV1" +
  "cmw4aWNsb3VkLmNvbUB5YW5kZXguY29tQGFjY291bnRuYW1lNWJpbGxpbmdwbGFuN2NvbXBhbnluYW1lNWNvbXBhbnlzaXplNGNvbXBhbnlsb2dvMWRlc2NyaXB0aW9uMmhvbWVwYWdl" +
  "dXJsOHBob25lbnVtYmVyNnByaWNpbmdwbGFuN3ByaWNpbmd0aWVyN3Byb2plY3RuYW1lNWhvdG1haWwuY29tQG91dGxvb2suY29tQGJ1c2luZXNzbmFtZTVjb21wYW55ZW1haWwzY29t" +
  "cGFueXBob25lNmN1c3RvbWVybmFtZTVlbWFpbGFkZHJlc3MzaW5kdXN0cnluYW1lOW51bWVtcGxveWVlczRmYXN0bWFpbC5jb21AY29tcGFueWRvbWFpbjhlbXBsb3llZWNvdW50NHdv" +
  "cmtzcGFjZW5hbWU1Y29tcGFueXdlYnNpdGU4Y29tcGFueWFkZHJlc3MwZW1wbG95ZWVzY291bnQ0dG90YWxlbXBsb3llZXM0Z29vZ2xlbWFpbC5jb21AcHJvdG9ubWFpbC5jb21AY29t" +
  "cGFueWluZHVzdHJ5OXRlbGVwaG9uZW51bWJlcjZvcmdhbml6YXRpb25uYW1lNW9yZ2FuaXNhdGlvbm5hbWU1c3Vic2NyaXB0aW9ucGxhbjdzdWJzY3JpcHRpb250aWVyN251bWJlcm9m" +
  "ZW1wbG95ZWVzNGNvbXBhbnlkZXNjcmlwdGlvbjIATwAAAgAAAAJPAAADAAAABU8AABgAAAAdTwAANwAAAFRPAAASAAAAZk8AAD8AAAClTwAAaAAAAA1QAABIAAAAVVAAAHgAAADNUAAA" +
  "QgAAAA9RAACcAAAAq1EAAGgAAAATUgAAKgAAAD1SAABaAAAAl1IAACAAAAC3UgAARAAAAPtSAAASAAAADVMAABMAAAAAAQIDBAUGBwgJAAAsECBAKNIoQDgQAAAgADAQIAIAAAAAAJAA" +
  "ECgAIAAkQAAAAAAEQCwQABAAACAQ"
));
    base64DecodeToExistingUint8Array(bufferView, 21498, (
  "c2RheW5lc2RheXJzZGF5dXJkYXlkYXlqYW5mZWJtYXJhcHJtYXlqdW5qdWxhdWdzZXBvY3Rub3ZkZWMwMDAwLTAwLTAwVDAwOjAwOjAwLjAwMDAwMDAwMAgADAAAAAoADQmAAAAAAAgA" +
  "AAAAAQAEAAAABgAAAAUAAAADAAAABQAAAPpTAAD+UwAABFQAAA5UAAAJVAAAlAGVAZMBnwGfAZABkAGdAZ0BmAGQAfQBAwQCBgYAAAUFCgANwEkAAN1JAAADSgAAHUoAAEhKAABzSgAA" +
  "uUoAAARLAAAZSwAAN0sAAFZLAABoSwAAHQAAACYAAAAaAAAAKwAAACsAAABGAAAASwAAABUAAAAeAAAAHwAAABIAAAAQ"
));
    base64DecodeToExistingUint8Array(bufferView, 21788, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 21800, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 21812, "BA==");
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
    var buffer = new ArrayBuffer(65536);
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
    var global$0 = 12288;
    var __wasm_intrinsics_temp_i64 = 0;
    var __wasm_intrinsics_temp_i64$hi = 0;
    var i64toi32_i32$HIGH_BITS = 0;
    function $0($0_1) {
      $0_1 = $0_1 | 0;
      wasm2js_trap();
    }
    function $1($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
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
              block4: {
                while (1) {
                  block3: {
                    if ($2_1 >>> 0 > $9_1 >>> 0) {
                      break block;
                    }
                    $12_1 = $2_1 + $8_1 | 0;
                    $7_1 = HEAPU8[$1_1 + 24 | 0];
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
            $111($6_1 + 8 | 0, $1_1, $2_1, $4_1);
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
        $111($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
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
      $69($4_1, $4_1 + 12 | 0, 1, $1_1, $2_1);
      $1_1 = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 16 | 0;
    }
    function $5($0_1, $1_1) {
      if (($6($0_1, HEAP32[$0_1 >> 2], 1, 4, $1_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $6($0_1, $1_1, $2_1, $3_1, $4_1) {
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
          $107($1_1, $9_1, $3_1, $4_1);
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
                $105($5_1 + 8 | 0, $6_1, $2_1);
                $2_1 = HEAP32[$5_1 + 8 >> 2];
                break block1;
              }
              $3_1 = HEAP32[5459];
              if (($3_1 | 0) == ($1_1 + $7_1 | 0)) {
                HEAP32[5459] = $7_1;
              }
              $2_1 = $7($2_1, $6_1);
              if (!$2_1) {
                HEAP32[5459] = $3_1;
                break block1;
              }
              if (!$1_1 | ($2_1 | 0) == ($7_1 | 0)) {
                break block1;
              }
              $242($2_1, $7_1, $1_1);
            }
          } else {
            $105($5_1, $6_1, $2_1);
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
    function $7($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = HEAP32[5460];
      $1_1 = (HEAP32[5459] + $1_1 | 0) - 1 & 0 - $1_1;
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
          HEAP32[5458] = $2_1;
          $1_1 = $2_1;
        }
        HEAP32[5460] = $3_1 + $4_1 << 16;
      }
      HEAP32[5459] = $0_1 + $1_1;
      return $1_1;
    }
    function $8($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      HEAP32[5451] = 0;
      $9($1_1);
      $2_1 = Math_imul($1_1, 12);
      $3_1 = $0_1;
      while (1) {
        if ($2_1) {
          $9(HEAP32[$3_1 + 8 >> 2]);
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
          $10(21796, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
          $2_1 = $2_1 - 12 | 0;
          $0_1 = $0_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $9($0_1) {
      var $1_1 = 0;
      $1_1 = global$0 - 16 | 0;
      global$0 = $1_1;
      HEAP32[$1_1 + 12 >> 2] = $0_1;
      $0_1 = $1_1 + 16 | 0;
      $13(21796, $1_1 + 12 | 0, $0_1);
      global$0 = $0_1;
    }
    function $10($0_1, $1_1, $2_1) {
      $13($0_1, $1_1, $1_1 + $2_1 | 0);
    }
    function $11($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 32 | 0;
      global$0 = $2_1;
      $9($1_1);
      $1_1 = ($1_1 << 4) + $0_1 | 0;
      HEAP32[$2_1 + 28 >> 2] = $1_1;
      HEAP32[$2_1 + 24 >> 2] = $0_1;
      while (1) {
        $12($2_1 + 16 | 0, $2_1 + 24 | 0);
        $3_1 = HEAP32[$2_1 + 20 >> 2];
        if ($3_1) {
          $9(HEAP32[$2_1 + 16 >> 2]);
          $9(HEAP32[$3_1 + 8 >> 2]);
          continue;
        }
        break;
      }
      ;
      HEAP32[$2_1 + 28 >> 2] = $1_1;
      HEAP32[$2_1 + 24 >> 2] = $0_1;
      while (1) {
        $12($2_1 + 8 | 0, $2_1 + 24 | 0);
        $0_1 = HEAP32[$2_1 + 12 >> 2];
        if ($0_1) {
          $10(21796, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
          continue;
        }
        break;
      }
      ;
      global$0 = $2_1 + 32 | 0;
    }
    function $12($0_1, $1_1) {
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
    function $13($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = $2_1 - $1_1 | 0;
      $36($0_1, $3_1);
      $4_1 = HEAP32[$0_1 + 8 >> 2];
      if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
        $242(HEAP32[$0_1 + 4 >> 2] + $4_1 | 0, $1_1, $3_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
    }
    function $14($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $15($3_1 + 4 | 0, $1_1, $2_1);
      $1_1 = HEAP32[$3_1 + 8 >> 2];
      $2_1 = HEAP32[$3_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $15($0_1, $1_1, $2_1) {
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
                        switch (HEAPU8[$0_1 + 12480 | 0] - 2 | 0) {
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
    function $16($0_1) {
      var $1_1 = 0, $2_1 = 0;
      $1_1 = HEAP32[$0_1 + 28 >> 2];
      $17($0_1, ($1_1 | 0) != 0);
      $2_1 = HEAP32[5451];
      $10(21796, HEAP32[$0_1 + 24 >> 2], $1_1);
      return HEAPU16[$0_1 + 48 >> 1] | $2_1 << 16;
    }
    function $17($0_1, $1_1) {
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
      $236(19528, 13, 19541, 8);
      if ($1_1) {
        $236(19549, 12, 13362, 16);
        $236(19561, 22, 19583, 7);
      }
      if (($0_1 | 0) == 405) {
        $236(19590, 5, 19595, 13);
      }
      if ($11_1) {
        $1_1 = $2_1 + 24 | 0;
        $46($1_1, $10_1);
        $47($2_1 + 16 | 0, $1_1);
        $236(19608, 11, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
      }
      if ($4_1) {
        $236(19619, 15, $5_1, $4_1);
      }
      if ($3_1) {
        block: {
          $236(13056, 4, 13060, 6);
          if (($3_1 | 0) != 2) {
            break block;
          }
          $236(13066, 27, $9_1, $8_1);
          if (($0_1 | 0) != 204) {
            $236(13093, 29, 13122, 34);
            break block;
          }
          $236(13156, 28, 13184, 4);
          $1_1 = 44;
          $65($2_1 + 24 | 0, $7_1, $6_1, 44);
          $4_1 = 13188;
          if ($6_1 >>> 0 <= 1e3) {
            block2: {
              label: while (1) {
                block1: {
                  $66($2_1 + 8 | 0, $2_1 + 24 | 0);
                  $0_1 = HEAP32[$2_1 + 8 >> 2];
                  if (!$0_1) {
                    break block1;
                  }
                  $29($2_1, $0_1, HEAP32[$2_1 + 12 >> 2]);
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
                      if (!$128(13347, 15, $5_1)) {
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
          $236(13232, 28, $4_1, $1_1);
          $236(13260, 22, 13282, 4);
        }
      }
      global$0 = $2_1 - -64 | 0;
    }
    function $18($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $14($5_1 + 16 | 0, $1_1, $2_1);
      $7_1 = HEAP32[$5_1 + 20 >> 2];
      $8_1 = HEAP32[$5_1 + 16 >> 2];
      $2_1 = 0;
      $1_1 = HEAPU8[13338] | HEAPU8[13339] << 8 | (HEAPU8[13340] << 16 | HEAPU8[13341] << 24);
      $6_1 = HEAPU8[13334] | HEAPU8[13335] << 8 | (HEAPU8[13336] << 16 | HEAPU8[13337] << 24);
      HEAP16[$5_1 + 38 >> 1] = $6_1;
      HEAP16[$5_1 + 40 >> 1] = $6_1 >>> 16;
      HEAP16[$5_1 + 42 >> 1] = $1_1;
      HEAP16[$5_1 + 44 >> 1] = $1_1 >>> 16;
      $1_1 = HEAPU8[13332] | HEAPU8[13333] << 8 | (HEAPU8[13334] << 16 | HEAPU8[13335] << 24);
      HEAP32[$5_1 + 32 >> 2] = HEAPU8[13328] | HEAPU8[13329] << 8 | (HEAPU8[13330] << 16 | HEAPU8[13331] << 24);
      HEAP32[$5_1 + 36 >> 2] = $1_1;
      $6_1 = $5_1 + 32 | 0;
      block: {
        while (1) {
          if (($2_1 | 0) != 14) {
            $1_1 = HEAPU8[$2_1 + $6_1 | 0];
            $19($5_1 + 8 | 0, $1_1);
            $2_1 = $2_1 + 1 | 0;
            if (!$20(HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2], $8_1, $7_1)) {
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
    function $19($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $116($2_1 + 8 | 0, 18369, 191, $1_1 & 255);
      $1_1 = HEAP32[$2_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $2_1 + 16 | 0;
    }
    function $20($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 | 0) == ($3_1 | 0)) {
        $0_1 = $240($0_1, $2_1, $1_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $21() {
      HEAP32[5453] = 4;
      HEAP32[5454] = 0;
      HEAP32[5451] = 0;
      HEAP32[5452] = 0;
      HEAP32[5449] = 0;
      HEAP32[5450] = 1;
      HEAP32[5459] = HEAP32[5458];
    }
    function $22($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $1_1 = $1_1 << 3;
      $3_1 = $2_1 + 16 | 0;
      while (1) {
        if ($1_1) {
          HEAPF64[$2_1 + 8 >> 3] = HEAPF64[$0_1 >> 3];
          $13(21796, $2_1 + 8 | 0, $3_1);
          $1_1 = $1_1 - 8 | 0;
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      global$0 = $2_1 + 16 | 0;
    }
    function $23($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return 0;
    }
    function $24($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (HEAP32[$0_1 + 8 >> 2]) {
        wasm2js_trap();
      }
      HEAP32[$0_1 + 8 >> 2] = -1;
      $3_1 = HEAP32[$0_1 + 24 >> 2];
      block: {
        if ($3_1 >>> 0 >= HEAPU32[$0_1 + 4 >> 2]) {
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
        } else {
          $5_1 = HEAPU8[HEAP32[$0_1 >> 2] + $3_1 | 0];
          HEAP32[$0_1 + 24 >> 2] = $3_1 + 1;
          $3_1 = 0;
          if ($5_1) {
            break block;
          }
        }
        $5_1 = 0;
        HEAP32[$4_1 + 12 >> 2] = 0;
        HEAP32[$4_1 + 4 >> 2] = 0;
        HEAP32[$4_1 + 8 >> 2] = 1;
        $10($4_1 + 4 | 0, $1_1, $2_1);
        $1_1 = HEAP32[$0_1 + 20 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 + 12 >> 2]) {
          $5($0_1 + 12 | 0, 12);
        }
        $2_1 = HEAP32[$0_1 + 16 >> 2] + Math_imul($1_1, 12) | 0;
        HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
        $3_1 = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$2_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        $3_1 = HEAP32[$0_1 + 8 >> 2] + 1 | 0;
      }
      HEAP32[$0_1 + 8 >> 2] = $3_1;
      global$0 = $4_1 + 16 | 0;
      return ($5_1 | 0) == 2 | 0;
    }
    function $25($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      $5_1 = +$5_1;
      $6_1 = +$6_1;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $7_1 = global$0 - 416 | 0;
      global$0 = $7_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $11_1 = HEAP32[5448];
      if ($11_1 >>> 0 <= 159) {
        wasm2js_trap();
      }
      $14_1 = HEAP32[5447];
      $242($7_1 + 8 | 0, $14_1, 160);
      while (1) {
        if (($8_1 | 0) != 160) {
          $9_1 = ($7_1 + 8 | 0) + $8_1 | 0;
          $10_1 = HEAPU8[$9_1 | 0] | HEAPU8[$9_1 + 1 | 0] << 8 | (HEAPU8[$9_1 + 2 | 0] << 16 | HEAPU8[$9_1 + 3 | 0] << 24);
          $9_1 = HEAPU8[$9_1 + 4 | 0] | HEAPU8[$9_1 + 5 | 0] << 8 | (HEAPU8[$9_1 + 6 | 0] << 16 | HEAPU8[$9_1 + 7 | 0] << 24);
          wasm2js_scratch_store_i32(0, $10_1 | 0);
          wasm2js_scratch_store_i32(1, $9_1 | 0);
          wasm2js_i32$0 = ($7_1 + 256 | 0) + $8_1 | 0, wasm2js_f64$0 = +wasm2js_scratch_load_f64(), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $32_1 = HEAPF64[$7_1 + 336 >> 3];
      $15_1 = HEAPF64[$7_1 + 328 >> 3];
      $33_1 = HEAPF64[$7_1 + 320 >> 3];
      $34_1 = HEAPF64[$7_1 + 312 >> 3];
      $27_1 = HEAPF64[$7_1 + 304 >> 3];
      $17_1 = HEAPF64[$7_1 + 296 >> 3];
      $18_1 = HEAPF64[$7_1 + 288 >> 3];
      $28_1 = HEAPF64[$7_1 + 280 >> 3];
      $35_1 = HEAPF64[$7_1 + 272 >> 3];
      $19_1 = HEAPF64[$7_1 + 264 >> 3];
      $36_1 = HEAPF64[$7_1 + 256 >> 3];
      $20_1 = HEAPF64[$7_1 + 352 >> 3];
      $21_1 = HEAPF64[$7_1 + 360 >> 3];
      $22_1 = HEAPF64[$7_1 + 344 >> 3];
      $29_1 = HEAPF64[$7_1 + 392 >> 3];
      $30_1 = HEAPF64[$7_1 + 400 >> 3];
      $23_1 = HEAPF64[$7_1 + 368 >> 3];
      $37_1 = HEAPF64[$7_1 + 376 >> 3];
      $38_1 = HEAPF64[$7_1 + 384 >> 3];
      $24_1 = HEAPF64[$7_1 + 408 >> 3];
      if ($24_1 < 4294967295 & $24_1 >= 0) {
        $9_1 = ~~$24_1 >>> 0;
      } else {
        $9_1 = 0;
      }
      HEAP32[$7_1 + 204 >> 2] = $9_1;
      HEAPF64[$7_1 + 176 >> 3] = $38_1;
      HEAPF64[$7_1 + 168 >> 3] = $37_1;
      HEAP32[$7_1 + 200 >> 2] = $23_1 < 4294967295 & $23_1 >= 0 ? ~~$23_1 >>> 0 : 0;
      HEAPF64[$7_1 + 192 >> 3] = $30_1;
      HEAPF64[$7_1 + 184 >> 3] = $29_1;
      HEAP32[$7_1 + 228 >> 2] = $9_1;
      $31_1 = $9_1;
      $9_1 = $9_1 - ($22_1 < 4294967295 & $22_1 >= 0 ? ~~$22_1 >>> 0 : 0) | 0;
      $25_1 = $9_1 >>> 0 <= $31_1 >>> 0 ? $9_1 : 0;
      HEAP32[$7_1 + 224 >> 2] = $25_1;
      $9_1 = $21_1 < 4294967295 & $21_1 >= 0 ? ~~$21_1 >>> 0 : 0;
      HEAP16[$7_1 + 216 >> 1] = $9_1;
      HEAPF64[$7_1 + 208 >> 3] = $20_1;
      $0_1 = $0_1 - 160 | 0;
      $10_1 = $0_1 >>> 0 > $11_1 - 160 >>> 0;
      $8_1 = $10_1 ? 1 : $14_1 + 160 | 0;
      $16_1 = $10_1 ? 0 : $0_1;
      $0_1 = $16_1 >>> 0 < $1_1 >>> 0;
      $14_1 = $0_1 ? 0 : $8_1 + $1_1 | 0;
      $11_1 = $0_1 ? 0 : $8_1;
      $8_1 = 8;
      block: {
        while (1) {
          if (($8_1 | 0) != 56) {
            $0_1 = $8_1 + 12404 | 0;
            $8_1 = $8_1 + 12 | 0;
            $0_1 = HEAPU8[$0_1 | 0];
            if (+($0_1 >>> 0) != $36_1) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $0_1 = 3;
      }
      $8_1 = 14;
      $10_1 = $18_1 < 4294967295 & $18_1 >= 0 ? ~~$18_1 >>> 0 : 0;
      if (($10_1 - 15 & 255) >>> 0 >= 242) {
        $8_1 = HEAPU8[($10_1 & 255) + 13327 | 0];
      }
      $16_1 = $16_1 - $1_1 | 0;
      $10_1 = $19_1 < 4294967295 & $19_1 >= 0 ? ~~$19_1 >>> 0 : 0;
      HEAP32[$7_1 + 56 >> 2] = $10_1;
      HEAP8[$7_1 + 64 | 0] = $0_1;
      HEAP8[$7_1 + 65 | 0] = $8_1;
      HEAPF64[$7_1 + 24 >> 3] = $35_1;
      HEAPF64[$7_1 + 48 >> 3] = $15_1;
      HEAP8[$7_1 + 62 | 0] = $28_1 != 0;
      HEAP16[$7_1 + 60 >> 1] = $17_1 < 4294967295 & $17_1 >= 0 ? ~~$17_1 >>> 0 : 0;
      HEAP8[$7_1 + 63 | 0] = $32_1 != 0;
      HEAPF64[$7_1 + 16 >> 3] = $27_1;
      HEAP32[$7_1 + 8 >> 2] = $27_1 >= 0;
      HEAP32[$7_1 + 12 >> 2] = 0;
      $8_1 = 7;
      block6: {
        block1: {
          switch ($2_1 | 0) {
            case 6:
              $8_1 = 6;
              break block6;
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
                $12_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
                $13_1 = ~~$5_1 >>> 0;
              } else {
                $12_1 = -2147483648;
                $13_1 = 0;
              }
              break block6;
            case 0:
            case 1:
              break block1;
            default:
              break block6;
          }
          ;
        }
        $11_1 = ($2_1 | 0) == 1;
        $8_1 = 2;
      }
      HEAPF64[$7_1 + 32 >> 3] = $4_1;
      $4_1 = $4_1 - $34_1;
      $4_1 = $33_1 + ($4_1 > 0 ? $4_1 : 0);
      HEAPF64[$7_1 + 40 >> 3] = $4_1;
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
                  if (($0_1 | 0) == 3) {
                    break block11;
                  }
                  HEAP16[$7_1 + 64 >> 1] = 2819;
                  HEAP32[$7_1 + 8 >> 2] = 0;
                  HEAP32[$7_1 + 12 >> 2] = 0;
                  HEAP16[$7_1 + 60 >> 1] = 0;
                  break block11;
                }
                if (($0_1 | 0) != 2) {
                  break block11;
                }
                HEAPF64[$7_1 + 40 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
                $26($7_1 + 8 | 0, $20_1, $9_1, $7_1 + 168 | 0, $6_1);
                break block11;
              }
              if ($0_1) {
                break block11;
              }
              break block12;
            }
          }
          if (($0_1 | 0) != 1) {
            break block11;
          }
          block13: {
            switch (($2_1 & 255) - 1 | 0) {
              case 2:
                HEAP16[$7_1 + 62 >> 1] = 0;
                HEAPF64[$7_1 + 40 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
                $32($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, 0, 1, $6_1);
                break block11;
              case 1:
                HEAP8[$7_1 + 63 | 0] = 1;
                if ($28_1 == 0) {
                  $32($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, 0, 0, $6_1);
                } else {
                  HEAP8[$7_1 + 62 | 0] = 0;
                  $33($7_1 + 8 | 0, $29_1, $30_1, $10_1);
                }
                break block11;
              case 0:
                break block13;
              default:
                break block12;
            }
            ;
          }
          HEAP32[$7_1 + 8 >> 2] = 0;
          HEAP32[$7_1 + 12 >> 2] = 0;
          HEAP16[$7_1 + 60 >> 1] = $3_1;
          $0_1 = $8_1 & 1;
          if (!(wasm2js_i32$0 = 0, wasm2js_i32$1 = $27($3_1), wasm2js_i32$2 = $0_1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1)) {
            if ($0_1) {
              HEAP16[$7_1 + 64 >> 1] = 2051;
              break block11;
            }
            if (($3_1 - 200 & 65535) >>> 0 >= 100) {
              HEAP8[$7_1 + 64 | 0] = 3;
              wasm2js_i32$0 = $7_1, wasm2js_i32$1 = $28($3_1), HEAP8[wasm2js_i32$0 + 65 | 0] = wasm2js_i32$1;
              break block11;
            }
            if ($31_1 >>> 0 > $25_1 >>> 0) {
              HEAP32[$7_1 + 224 >> 2] = $25_1 + 1;
            }
            HEAP16[$7_1 + 64 >> 1] = 3587;
            break block11;
          }
          HEAP8[$7_1 + 63 | 0] = 0;
          if ($11_1) {
            block17: {
              $29($7_1, $11_1, $1_1);
              $0_1 = HEAP32[$7_1 >> 2];
              $8_1 = HEAP32[$7_1 + 4 >> 2];
              block16: {
                if ($8_1) {
                  if ($30($0_1, $8_1, 0) >>> 0 >= $8_1 >>> 0) {
                    $4_1 = 0;
                    while (1) {
                      if (!$8_1) {
                        break block16;
                      }
                      $4_1 = $4_1 * 10 + +((HEAPU8[$0_1 | 0] - 48 & 255) >>> 0);
                      $4_1 = $4_1 < 4294967295 ? $4_1 : 4294967295;
                      $8_1 = $8_1 - 1 | 0;
                      $0_1 = $0_1 + 1 | 0;
                      continue;
                    }
                    ;
                  }
                }
                if ($14_1) {
                  $31($7_1 + 256 | 0, $14_1, $16_1, $13_1, $12_1);
                  $1_1 = HEAP32[$7_1 + 256 >> 2];
                  $13_1 = $1_1 ? HEAP32[$7_1 + 264 >> 2] : $13_1;
                  $12_1 = $1_1 ? HEAP32[$7_1 + 268 >> 2] : $12_1;
                }
                $31($7_1 + 256 | 0, $0_1, $8_1, $13_1, $12_1);
                if (HEAP32[$7_1 + 256 >> 2] != 1 | HEAP32[$7_1 + 260 >> 2]) {
                  break block17;
                }
                $5_1 = +HEAPU32[$7_1 + 264 >> 2] + +HEAP32[$7_1 + 268 >> 2] * 4294967296 - (+($13_1 >>> 0) + +($12_1 | 0) * 4294967296);
                if (!($5_1 >= 0)) {
                  break block17;
                }
                $4_1 = Math_ceil($5_1 / 1e3);
              }
              $26_1 = 1;
            }
          }
          HEAPF64[$7_1 + 16 >> 3] = $4_1;
          HEAP32[$7_1 + 8 >> 2] = $26_1;
          HEAP32[$7_1 + 12 >> 2] = 0;
          $32($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, $26_1 ? $4_1 : 0, 0, $6_1);
          if (!$26_1) {
            break block11;
          }
          $0_1 = $3_1 & 65535;
          if (($0_1 | 0) != 503 & ($0_1 | 0) != 429) {
            break block11;
          }
          $4_1 = ($4_1 > 86400 ? 86400 : $4_1) * 1e3 + HEAPF64[$7_1 + 32 >> 3];
          if (!($4_1 > HEAPF64[$7_1 + 208 >> 3])) {
            break block11;
          }
          HEAP16[$7_1 + 216 >> 1] = $3_1;
          HEAPF64[$7_1 + 208 >> 3] = $4_1;
          break block11;
        }
        HEAP8[$7_1 + 62 | 0] = $11_1;
        $26($7_1 + 8 | 0, $20_1, $9_1, $7_1 + 168 | 0, $6_1);
      }
      $0_1 = HEAP32[$7_1 + 228 >> 2];
      $1_1 = HEAP32[$7_1 + 224 >> 2];
      $4_1 = HEAPF64[$7_1 + 208 >> 3];
      HEAPF64[$7_1 + 248 >> 3] = HEAPU16[$7_1 + 216 >> 1];
      HEAPF64[$7_1 + 240 >> 3] = $4_1;
      HEAPF64[$7_1 + 232 >> 3] = $0_1 - $1_1 >>> 0;
      HEAPF64[$7_1 + 336 >> 3] = HEAPU8[$7_1 + 63 | 0];
      HEAPF64[$7_1 + 328 >> 3] = HEAPF64[$7_1 + 48 >> 3];
      HEAPF64[$7_1 + 320 >> 3] = HEAPF64[$7_1 + 40 >> 3];
      HEAPF64[$7_1 + 312 >> 3] = HEAPF64[$7_1 + 32 >> 3];
      HEAPF64[$7_1 + 304 >> 3] = HEAP32[$7_1 + 8 >> 2] ? HEAPF64[$7_1 + 16 >> 3] : -1;
      HEAPF64[$7_1 + 296 >> 3] = HEAPU16[$7_1 + 60 >> 1];
      $0_1 = HEAPU8[$7_1 + 65 | 0];
      HEAPF64[$7_1 + 288 >> 3] = ($0_1 | 0) == 14 ? 0 : +($0_1 + 1 >>> 0);
      HEAPF64[$7_1 + 280 >> 3] = HEAPU8[$7_1 + 62 | 0];
      HEAPF64[$7_1 + 272 >> 3] = HEAPF64[$7_1 + 24 >> 3];
      HEAPF64[$7_1 + 264 >> 3] = HEAPU32[$7_1 + 56 >> 2];
      HEAPF64[$7_1 + 256 >> 3] = HEAPU8[$7_1 + 64 | 0];
      $22($7_1 + 256 | 0, 11);
      $22($7_1 + 232 | 0, 3);
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $7_1 + 416 | 0;
    }
    function $26($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0;
      $1_1 = $1_1 - HEAPF64[$0_1 + 24 >> 3];
      $5_1 = $2_1 & 65535 ? $1_1 > 0 ? $1_1 : 0 : 0;
      if ($5_1 <= 0) {
        $2_1 = $0_1;
        $0_1 = HEAP32[$0_1 + 48 >> 2] + 1 | 0;
        $33($2_1, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 24 >> 3], $0_1 ? $0_1 : -1);
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
    function $27($0_1) {
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
    function $28($0_1) {
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
    function $29($0_1, $1_1, $2_1) {
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
    function $30($0_1, $1_1, $2_1) {
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
    function $31($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $144($5_1, $1_1, $2_1);
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
    function $32($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
    function $33($0_1, $1_1, $2_1, $3_1) {
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
    function $34($0_1, $1_1, $2_1, $3_1, $4_1) {
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
    function $35($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      if (HEAPU32[5448] < $0_1 >>> 0) {
        $21();
        HEAP32[5446] = 0;
        HEAP32[5447] = 1;
        HEAP32[5448] = 0;
        $0_1 = -1 >>> Math_clz32(($0_1 >>> 0 <= 16384 ? 16384 : $0_1) - 1 | 0) | 0;
        $1_1 = $0_1 + 1 | 0;
        if ($1_1) {
          $36(21784, $1_1);
          $3_1 = HEAP32[5448];
          $2_1 = $3_1 + HEAP32[5447] | 0;
          while (1) {
            HEAP8[$2_1 | 0] = 0;
            if ($0_1) {
              $0_1 = $0_1 - 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $0_1 = $1_1 + $3_1 | 0;
        } else {
          $0_1 = 0;
        }
        HEAP32[5448] = $0_1;
        HEAP32[5458] = HEAP32[5459];
        $0_1 = HEAP32[5445] + 1 | 0;
      } else {
        $0_1 = 0;
      }
      HEAP32[5445] = $0_1;
      return HEAP32[5447];
    }
    function $36($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
        $106($0_1, $2_1, $1_1, 1, 1);
      }
    }
    function $37() {
      var $0_1 = 0;
      if (HEAPU32[5445] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[5450];
      }
      return $0_1 | 0;
    }
    function $38() {
      var $0_1 = 0;
      if (HEAPU32[5445] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[5451];
      }
      return $0_1 | 0;
    }
    function $39($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0;
      $5_1 = global$0 - 192 | 0;
      global$0 = $5_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $6_1 = HEAPU32[5448] < $4_1 >>> 0;
      $7_1 = $6_1 ? 0 : $4_1;
      $4_1 = Math_imul($2_1, 20);
      if ($7_1 >>> 0 < $4_1 >>> 0) {
        wasm2js_trap();
      }
      $7_1 = $7_1 - $4_1 | 0;
      if ($7_1 >>> 0 < $3_1 >>> 0) {
        wasm2js_trap();
      }
      $9_1 = HEAP32[5447];
      $40($5_1 + 88 | 0, $2_1, 4, 24);
      if (HEAP32[$5_1 + 88 >> 2] == 1) {
        wasm2js_trap();
      }
      HEAP32[$5_1 + 84 >> 2] = 0;
      $12_1 = HEAP32[$5_1 + 96 >> 2];
      HEAP32[$5_1 + 80 >> 2] = $12_1;
      HEAP32[$5_1 + 76 >> 2] = HEAP32[$5_1 + 92 >> 2];
      $2_1 = $6_1 ? 1 : $9_1;
      $13_1 = $4_1 + $2_1 | 0;
      $9_1 = $13_1 + $3_1 | 0;
      $8_1 = $7_1 - $3_1 | 0;
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
          $14($5_1 - -64 | 0, $9_1, $6_1);
          $8_1 = $8_1 - $6_1 | 0;
          if ($8_1 >>> 0 < $4_1 >>> 0) {
            wasm2js_trap();
          } else {
            $9_1 = $6_1 + $9_1 | 0;
            $21_1 = HEAP32[$5_1 + 68 >> 2];
            $16_1 = HEAP32[$5_1 + 64 >> 2];
            $6_1 = 7;
            block8: {
              block9: {
                block7: {
                  switch ($20_1 | 0) {
                    case 6:
                      $6_1 = 5;
                      break block8;
                    case 5:
                      $18($5_1 + 88 | 0, $9_1, $4_1, $19_1, $18_1);
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
              $5($5_1 + 76 | 0, 24);
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
      $14($5_1 + 56 | 0, $13_1, $3_1);
      $3_1 = 0;
      block12: {
        block10: {
          switch ($1_1 - 1 | 0) {
            case 1:
              $16_1 = HEAP32[$5_1 + 60 >> 2];
              $15_1 = HEAP32[$5_1 + 56 >> 2];
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
            $41($5_1 + 48 | 0, $6_1);
            $6_1 = $6_1 + 24 | 0;
            $8_1 = !HEAP32[$5_1 + 48 >> 2] + $8_1 | 0;
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
        $42($0_1, 19714, 11);
        block18: {
          block13: {
            if ($8_1) {
              if ($7_1 >>> 0 > $8_1 >>> 0) {
                $1_1 = $5_1 + 176 | 0;
                $46($1_1, $8_1);
                $2_1 = $5_1 + 152 | 0;
                $46($2_1, $7_1);
                $47($5_1 + 24 | 0, $1_1);
                $1_1 = HEAP32[$5_1 + 28 >> 2];
                $6_1 = HEAP32[$5_1 + 24 >> 2];
                $47($5_1 + 16 | 0, $2_1);
                HEAP32[$5_1 + 116 >> 2] = 13;
                HEAP32[$5_1 + 112 >> 2] = 19741;
                HEAP32[$5_1 + 100 >> 2] = 4;
                HEAP32[$5_1 + 96 >> 2] = 19769;
                HEAP32[$5_1 + 88 >> 2] = $6_1;
                HEAP32[$5_1 + 92 >> 2] = $1_1;
                $1_1 = HEAP32[$5_1 + 20 >> 2];
                HEAP32[$5_1 + 104 >> 2] = HEAP32[$5_1 + 16 >> 2];
                HEAP32[$5_1 + 108 >> 2] = $1_1;
                $43($0_1, 19773, 7, $5_1 + 88 | 0, 4);
                $11_1 = 207;
                break block13;
              }
              $2_1 = 0;
              block17: {
                block15: {
                  while (1) {
                    if (($2_1 | 0) != ($10_1 | 0)) {
                      $0_1 = $2_1 + $4_1 | 0;
                      if ($44($0_1)) {
                        block14: {
                          $45($5_1 + 88 | 0, $0_1);
                          $0_1 = HEAP32[$5_1 + 88 >> 2];
                          if (!$0_1) {
                            break block14;
                          }
                          $1_1 = HEAP32[$5_1 + 104 >> 2];
                          HEAP32[$5_1 + 184 >> 2] = HEAP32[$5_1 + 100 >> 2];
                          HEAP32[$5_1 + 188 >> 2] = $1_1;
                          $1_1 = HEAP32[$5_1 + 96 >> 2];
                          HEAP32[$5_1 + 176 >> 2] = HEAP32[$5_1 + 92 >> 2];
                          HEAP32[$5_1 + 180 >> 2] = $1_1;
                          if (($0_1 | 0) != 2) {
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
                $1_1 = HEAP32[$5_1 + 188 >> 2];
                HEAP32[$5_1 + 164 >> 2] = HEAP32[$5_1 + 184 >> 2];
                HEAP32[$5_1 + 168 >> 2] = $1_1;
                $1_1 = HEAP32[$5_1 + 180 >> 2];
                HEAP32[$5_1 + 156 >> 2] = HEAP32[$5_1 + 176 >> 2];
                HEAP32[$5_1 + 160 >> 2] = $1_1;
                HEAP32[$5_1 + 152 >> 2] = $0_1;
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
                $43($5_1 + 140 | 0, 19732, 5, $5_1 + 152 | 0, 1);
              } else {
                $0_1 = $5_1 + 152 | 0;
                $46($0_1, $8_1);
                $47($5_1 + 40 | 0, $0_1);
                HEAP32[$5_1 + 108 >> 2] = 13;
                HEAP32[$5_1 + 104 >> 2] = 19741;
                HEAP32[$5_1 + 92 >> 2] = 4;
                HEAP32[$5_1 + 88 >> 2] = 19737;
                $0_1 = HEAP32[$5_1 + 44 >> 2];
                HEAP32[$5_1 + 96 >> 2] = HEAP32[$5_1 + 40 >> 2];
                HEAP32[$5_1 + 100 >> 2] = $0_1;
                $43($5_1 + 140 | 0, 19732, 5, $5_1 + 88 | 0, 3);
              }
              $0_1 = $5_1 + 140 | 0;
              $13($0_1, 19754, 19769);
              $19($5_1 + 32 | 0, $1_1);
              $10($0_1, HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2]);
              $48($0_1, 34);
              break block18;
            } else {
              if ($1_1) {
                HEAP32[$5_1 + 92 >> 2] = 26;
                HEAP32[$5_1 + 88 >> 2] = 18592;
                $43($0_1, 19725, 7, $5_1 + 88 | 0, 1);
                $11_1 = 200;
              } else {
                HEAP32[$5_1 + 92 >> 2] = 32;
                HEAP32[$5_1 + 88 >> 2] = 18618;
                $43($5_1 + 140 | 0, 19725, 7, $5_1 + 88 | 0, 1);
                $11_1 = 202;
              }
            }
          }
          $12_1 = 0;
        }
        $13($5_1 + 140 | 0, 19780, 19792);
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
              $41($5_1 + 8 | 0, $4_1);
              $1_1 = HEAP32[$5_1 + 8 >> 2];
              if ($1_1) {
                $49(0, $4_1, $1_1, HEAP32[$5_1 + 12 >> 2], $5_1 + 140 | 0);
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
            $13_1 = $1_1 ? HEAP32[$4_1 + 4 >> 2] : 18590;
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
                $13($6_1, 19794, 19808);
                $51($1_1, $6_1);
              }
              $6_1 = HEAP32[$4_1 + 20 >> 2];
              if ($6_1) {
                $4_1 = HEAP32[$4_1 + 16 >> 2];
                $1_1 = $5_1 + 140 | 0;
                $13($1_1, 19808, 19827);
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
        $13($5_1 + 140 | 0, 19792, 19794);
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
      $0_1 = $16($5_1 + 88 | 0);
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $5_1 + 192 | 0;
      return $0_1 | 0;
    }
    function $40($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      $107($4_1 + 20 | 0, $1_1, $2_1, $3_1);
      if (HEAP32[$4_1 + 20 >> 2] == 1) {
        HEAP32[$0_1 >> 2] = 1;
        HEAP32[$0_1 + 4 >> 2] = 0;
      } else {
        block: {
          $3_1 = HEAP32[$4_1 + 28 >> 2];
          if (!$3_1) {
            HEAP32[$0_1 + 8 >> 2] = $2_1;
            HEAP32[$0_1 >> 2] = 0;
            HEAP32[$0_1 + 4 >> 2] = 0;
            break block;
          }
          $2_1 = HEAP32[$4_1 + 24 >> 2];
          $105($4_1 + 8 | 0, $2_1, $3_1);
          $5_1 = HEAP32[$4_1 + 8 >> 2];
          if ($5_1) {
            HEAP32[$0_1 + 8 >> 2] = $5_1;
            HEAP32[$0_1 + 4 >> 2] = $1_1;
            HEAP32[$0_1 >> 2] = 0;
          } else {
            HEAP32[$0_1 + 8 >> 2] = $3_1;
            HEAP32[$0_1 + 4 >> 2] = $2_1;
            HEAP32[$0_1 >> 2] = 1;
          }
        }
      }
      global$0 = $4_1 + 32 | 0;
    }
    function $41($0_1, $1_1) {
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAPU8[$1_1 | 0] < 2 ? HEAP32[$1_1 + 4 >> 2] : 0;
    }
    function $42($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $62($3_1 + 8 | 0, $2_1, 1, 1);
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
      $10($0_1, $1_1, $2_1);
      $13($0_1, 19701, 19714);
      $2_1 = $4_1 << 3;
      while (1) {
        if ($2_1) {
          $10($0_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
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
                HEAP32[$0_1 + 8 >> 2] = 18618;
                break block8;
              case 6:
                HEAP8[$0_1 + 18 | 0] = 13;
                HEAP16[$0_1 + 16 >> 1] = 500;
                HEAP32[$0_1 + 12 >> 2] = 16;
                HEAP32[$0_1 + 8 >> 2] = 19304;
                break block8;
              case 5:
                HEAP8[$0_1 + 18 | 0] = 10;
                HEAP16[$0_1 + 16 >> 1] = 504;
                HEAP32[$0_1 + 12 >> 2] = 39;
                HEAP32[$0_1 + 8 >> 2] = 18762;
                break folding_inner0;
              case 4:
                HEAP8[$0_1 + 18 | 0] = 8;
                HEAP16[$0_1 + 16 >> 1] = 503;
                HEAP32[$0_1 + 12 >> 2] = 28;
                HEAP32[$0_1 + 8 >> 2] = 18734;
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
                        $3_1 = 18307;
                        $6_1 = 504;
                        $7_1 = 34;
                        $8_1 = 18273;
                        block9: {
                          block11: {
                            switch ($1_1 - 9 | 0) {
                              case 4:
                                $2_1 = 16;
                                $3_1 = 19304;
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
                          $3_1 = 18334;
                          $1_1 = 8;
                          break block12;
                        }
                        $6_1 = 502;
                        $7_1 = 35;
                        $8_1 = 18334;
                        $1_1 = 8;
                        break block10;
                      }
                      $5_1 = 413;
                      if (($4_1 | 0) == 413) {
                        $2_1 = 43;
                        $3_1 = 18191;
                        $4_1 = 413;
                        $1_1 = 5;
                      } else {
                        $5_1 = 429;
                        if (($4_1 | 0) == 429) {
                          $2_1 = 39;
                          $3_1 = 18234;
                          $4_1 = 429;
                          $1_1 = 7;
                        } else {
                          $5_1 = 502;
                          $2_1 = 35;
                          $3_1 = 18334;
                          $1_1 = 8;
                        }
                      }
                    } else {
                      $5_1 = 400;
                      $2_1 = 28;
                      $3_1 = 18163;
                      $1_1 = 0;
                      if (!$4_1) {
                        break block12;
                      }
                    }
                    $8_1 = $3_1;
                    $7_1 = $2_1;
                    $6_1 = $5_1;
                    if (!$27($4_1)) {
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
                HEAP32[$0_1 + 8 >> 2] = 18702;
                break block8;
              case 1:
                HEAP8[$0_1 + 18 | 0] = 0;
                HEAP16[$0_1 + 16 >> 1] = 400;
                if (HEAPU8[$1_1 + 1 | 0]) {
                  HEAP32[$0_1 + 12 >> 2] = 18;
                  HEAP32[$0_1 + 8 >> 2] = 18684;
                } else {
                  HEAP32[$0_1 + 12 >> 2] = 34;
                  HEAP32[$0_1 + 8 >> 2] = 18650;
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
          HEAP32[$0_1 + 8 >> 2] = 18592;
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
      $15($2_1 + 4 | 0, $3_1 >>> 0 > 10 ? 1 : ($1_1 + $3_1 | 0) + 4 | 0, $4_1 >>> 0 <= 10 ? $4_1 : 0);
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
        $96($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
    }
    function $49($0_1, $1_1, $2_1, $3_1, $4_1) {
      $36($4_1, $3_1 + 96 | 0);
      $13($4_1, 19827, 19846);
      if ($0_1) {
        $13($4_1, 18866, 18878);
        $10($4_1, $0_1, $1_1);
        $48($4_1, 34);
      }
      $13($4_1, 19846, 19854);
      $10($4_1, $2_1, $3_1);
      $48($4_1, 125);
    }
    function $50($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      $13($5_1, 19634, 19663);
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
      $13($5_1, 19663, 19679);
      $19($6_1 + 8 | 0, $2_1);
      $10($5_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
      $48($5_1, 34);
      if ($3_1) {
        $13($5_1, 19679, 19689);
        $10($5_1, $3_1, $4_1);
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
      $10($1_1, $0_1 >>> 0 > 10 ? 1 : ($0_1 + $2_1 | 0) + 4 | 0, $3_1 >>> 0 <= 10 ? $3_1 : 0);
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
            $121(19444, 4, $2_1);
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
      var $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $8_1 = global$0 - 192 | 0;
      global$0 = $8_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $10_1 = HEAP32[5447];
      $11_1 = HEAP32[5448];
      $9_1 = $2_1 & 3;
      HEAP8[$8_1 + 68 | 0] = ($9_1 | 0) == 1 ? 1 : ($9_1 | 0) == 2 ? 2 : 0;
      $2_1 = $2_1 & 12;
      HEAP8[$8_1 + 69 | 0] = ($2_1 | 0) == 4 ? 1 : ($2_1 | 0) == 8 ? 2 : 0;
      HEAP32[$8_1 + 64 >> 2] = $5_1;
      HEAP32[$8_1 + 60 >> 2] = $4_1;
      HEAP32[$8_1 + 56 >> 2] = $3_1;
      $2_1 = HEAP32[5457];
      HEAP32[$8_1 + 48 >> 2] = HEAP32[5456];
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
      $2_1 = $8_1 + 104 | 0;
      $54($2_1);
      $55($8_1 + 24 | 0, $2_1);
      if (!HEAPU8[$8_1 + 24 | 0] | HEAPU8[$8_1 + 25 | 0] != 91) {
        $60($8_1 + 176 | 0, $12_1, $0_1, $8_1 + 32 | 0, $8_1 + 76 | 0);
      } else {
        block4: {
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
                        $186($8_1 + 144 | 0, 4, 8);
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
                $62($8_1 + 8 | 0, $1_1, 4, 16);
                HEAP32[$8_1 + 172 >> 2] = 0;
                $0_1 = HEAP32[$8_1 + 12 >> 2];
                HEAP32[$8_1 + 164 >> 2] = HEAP32[$8_1 + 8 >> 2];
                HEAP32[$8_1 + 168 >> 2] = $0_1;
                $63($8_1 + 164 | 0, 0, $1_1, 16);
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
        }
      }
      $1_1 = HEAP32[$8_1 + 96 >> 2];
      HEAP32[$8_1 + 152 >> 2] = $1_1;
      $0_1 = HEAP32[$8_1 + 92 >> 2];
      HEAP32[$8_1 + 144 >> 2] = HEAP32[$8_1 + 88 >> 2];
      HEAP32[$8_1 + 148 >> 2] = $0_1;
      if ($1_1) {
        $8(HEAP32[$8_1 + 148 >> 2], $1_1);
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
                      if (($1_1 | 0) == HEAPU8[$0_1 + 12332 | 0]) {
                        break block9;
                      }
                      $0_1 = $0_1 + 1 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $9(12);
                  $0_1 = 2;
                  break block10;
                }
                $9($0_1);
                $0_1 = 2;
                break block10;
              case 1:
                $11(HEAP32[$8_1 + 184 >> 2], HEAP32[$8_1 + 188 >> 2]);
                $0_1 = 1;
                break block10;
              case 0:
                $0_1 = HEAP32[$8_1 + 188 >> 2];
                $49(18592, 26, HEAP32[$8_1 + 184 >> 2], $0_1, 21796);
                $0_1 = HEAP32[5451] + ($0_1 ^ -1) << 8 | 3;
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
          $11($8_1 + 104 | 0, 1);
          $0_1 = 0;
        }
      }
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $8_1 + 192 | 0;
      return $0_1 | 0;
    }
    function $54($0_1) {
      if ($114(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 18828, 3)) {
        HEAP8[$0_1 + 33 | 0] = 1;
        HEAP32[$0_1 + 16 >> 2] = 3;
      }
    }
    function $55($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $155($1_1);
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
        $2_1 = $132($0_1);
      }
      if (($2_1 & 255) != ($1_1 & 255)) {
        $133($0_1);
        return;
      }
      $1_1 = HEAP32[$0_1 + 20 >> 2];
      if ($1_1 >>> 0 < HEAPU32[$0_1 + 24 >> 2]) {
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
      } else {
        $159($0_1, 1, $0_1);
      }
    }
    function $57($0_1, $1_1, $2_1) {
      if (($155($0_1) & 255) == ($2_1 & 255)) {
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
          $133($0_1);
          return 0;
        }
      }
      return HEAP32[$0_1 >> 2] == 2;
    }
    function $58($0_1, $1_1) {
      $155($1_1);
      if (HEAPU32[$1_1 + 16 >> 2] < HEAPU32[$1_1 + 12 >> 2]) {
        $133($1_1);
      }
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
    }
    function $59($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $131($2_1 + 4 | 0, $1_1);
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
      $101($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1, 12288);
      if (HEAP32[$5_1 + 52 >> 2] != -2147483647) {
        $42($0_1 + 4 | 0, HEAP32[$5_1 + 104 >> 2], HEAP32[$5_1 + 108 >> 2]);
        HEAP32[$0_1 >> 2] = -2147483648;
      } else {
        $129($0_1, $5_1 + 8 | 0, $1_1, $2_1);
      }
      global$0 = $5_1 + 144 | 0;
    }
    function $61($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $4_1 = $3_1 + 4 | 0;
      $87($4_1, $1_1, $2_1);
      $129($0_1, $4_1, 1, 0);
      global$0 = $3_1 + 48 | 0;
    }
    function $62($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      $40($4_1 + 4 | 0, $1_1, $2_1, $3_1);
      if (HEAP32[$4_1 + 4 >> 2] == 1) {
        wasm2js_trap();
      } else {
        $1_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
    }
    function $63($0_1, $1_1, $2_1, $3_1) {
      if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
        $106($0_1, $1_1, $2_1, 4, $3_1);
      }
    }
    function $64($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0;
      $2_1 = global$0 - 432 | 0;
      global$0 = $2_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      block19: {
        block17: {
          block18: {
            HEAP32[5445] = -1;
            $21();
            $3_1 = HEAPU32[5448] < $0_1 >>> 0;
            $14($2_1 + 240 | 0, $3_1 ? 1 : HEAP32[5447], $3_1 ? 0 : $0_1);
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
            $3_1 = HEAP32[$2_1 + 220 >> 2];
            $5_1 = HEAP32[$2_1 + 216 >> 2];
            $1($2_1 + 208 | 0, $0_1);
            $14_1 = HEAP32[$2_1 + 212 >> 2];
            $15_1 = HEAP32[$2_1 + 208 >> 2];
            $1($2_1 + 200 | 0, $0_1);
            $4_1 = HEAP32[$2_1 + 204 >> 2];
            $6_1 = HEAP32[$2_1 + 200 >> 2];
            $3($2_1 + 192 | 0, $0_1);
            $10_1 = HEAP32[$2_1 + 196 >> 2];
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
              if ($3_1) {
                if ($11_1) {
                  block: {
                    $65($2_1 + 300 | 0, $5_1, $3_1, 32);
                    while (1) {
                      block1: {
                        $66($2_1 + 136 | 0, $2_1 + 300 | 0);
                        $3_1 = HEAP32[$2_1 + 136 >> 2];
                        if (!$3_1) {
                          break block;
                        }
                        $0_1 = $2_1 + 368 | 0;
                        $5_1 = HEAP32[$2_1 + 140 >> 2];
                        $67($0_1, $3_1, $5_1, 19459, 2);
                        $68($2_1 + 356 | 0, $0_1);
                        if (HEAP32[$2_1 + 356 >> 2] != 1) {
                          if ($20($11_1, $10_1, $3_1, $5_1)) {
                            break block1;
                          }
                          continue;
                        }
                        $12_1 = HEAP32[$2_1 + 364 >> 2];
                        $69($2_1 + 128 | 0, $3_1, HEAP32[$2_1 + 360 >> 2], $11_1, $10_1);
                        $0_1 = HEAP32[$2_1 + 128 >> 2];
                        if (!$0_1) {
                          continue;
                        }
                        $70($2_1 + 340 | 0, $0_1, HEAP32[$2_1 + 132 >> 2], 46);
                        $0_1 = HEAP32[$2_1 + 340 >> 2];
                        if (!$0_1) {
                          continue;
                        }
                        $5_1 = $20(HEAP32[$2_1 + 348 >> 2], HEAP32[$2_1 + 352 >> 2], $3_1 + $12_1 | 0, $5_1 - $12_1 | 0);
                        $3_1 = HEAP32[$2_1 + 344 >> 2];
                        if (!$3_1 | !$5_1) {
                          continue;
                        }
                        while (1) {
                          if (!$3_1) {
                            break block1;
                          }
                          $3_1 = $3_1 - 1 | 0;
                          $5_1 = HEAPU8[$0_1 | 0];
                          $0_1 = $0_1 + 1 | 0;
                          if (($5_1 | 0) == 45 | ($5_1 - 58 & 255) >>> 0 > 245 | ($5_1 | 0) == 95 | (($5_1 & 223) - 91 & 255) >>> 0 >= 230) {
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
                    HEAP32[$2_1 + 296 >> 2] = $10_1;
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
            $12_1 = $0_1;
            HEAP32[$2_1 + 288 >> 2] = $12_1;
            $0_1 = $2_1 + 368 | 0;
            $67($0_1, $6_1, $4_1, 19468, 3);
            $25_1 = $2_1 + 300 | 0;
            $68($25_1, $0_1);
            $26_1 = HEAP32[$2_1 + 300 >> 2] ? HEAP32[$2_1 + 304 >> 2] + 3 | 0 : 0;
            $71($2_1 + 120 | 0, $26_1, $6_1, $4_1);
            $3_1 = HEAP32[$2_1 + 120 >> 2];
            block3: {
              if ($3_1) {
                $5_1 = HEAP32[$2_1 + 124 >> 2];
                HEAP32[$2_1 + 396 >> 2] = 0;
                HEAP32[$2_1 + 388 >> 2] = $3_1;
                HEAP32[$2_1 + 380 >> 2] = $3_1;
                HEAP32[$2_1 + 376 >> 2] = 35;
                HEAP32[$2_1 + 368 >> 2] = 47;
                HEAP32[$2_1 + 372 >> 2] = 63;
                HEAP32[$2_1 + 384 >> 2] = $5_1;
                HEAP32[$2_1 + 392 >> 2] = $3_1 + $5_1;
                $72($25_1, $0_1);
                $5_1 = 1;
                if (HEAP32[$2_1 + 300 >> 2] != 1) {
                  break block3;
                }
                $73($0_1, $6_1, $4_1, HEAP32[$2_1 + 304 >> 2] + $26_1 | 0);
                $4_1 = HEAP32[$2_1 + 372 >> 2];
                $6_1 = HEAP32[$2_1 + 368 >> 2];
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
                        $74($2_1 + 112 | 0, $7_1);
                        $0_1 = HEAP32[$2_1 + 116 >> 2];
                        if (($0_1 | 0) == 1114112) {
                          break block4;
                        }
                        $5_1 = HEAP32[$2_1 + 112 >> 2];
                        if (!$75($2_1 + 368 | 0, 2, $0_1)) {
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
                      $5_1 = HEAP32[$2_1 + 400 >> 2];
                      $7_1 = HEAP32[$2_1 + 396 >> 2];
                    } else {
                      $5_1 = HEAP32[$2_1 + 400 >> 2];
                      $7_1 = HEAP32[$2_1 + 396 >> 2];
                      if (($5_1 | 0) == ($7_1 | 0)) {
                        break block6;
                      }
                    }
                    $3_1 = HEAP32[$2_1 + 376 >> 2] + $7_1 | 0;
                    $0_1 = $5_1 - $7_1 | 0;
                    break block6;
                  }
                  $0_1 = HEAP32[$2_1 + 396 >> 2];
                  $3_1 = $0_1 + $3_1 | 0;
                  $0_1 = $5_1 - $0_1 | 0;
                }
                $7_1 = $3_1 ? $0_1 : 0;
                $5_1 = $3_1 ? $3_1 : 1;
              } else {
                $5_1 = 1;
              }
            }
            if ($20($5_1, $7_1, $18_1, $17_1)) {
              block16: {
                if (!$20($15_1, $14_1, 19461, 7)) {
                  block11: {
                    if ($20($15_1, $14_1, 13184, 4)) {
                      block8: {
                        if (!(!$11_1 | $33_1)) {
                          block7: {
                            if ($19_1) {
                              if ($20($11_1, $10_1, $27_1, $19_1)) {
                                break block7;
                              }
                            } else {
                              if ($20_1) {
                                if ($20($20_1, $28_1, 19448, 11)) {
                                  break block7;
                                }
                              }
                              if ($76($11_1, $10_1, $6_1, $4_1)) {
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
                        $65($0_1, $21_1, $29_1, 59);
                        $66($2_1 + 104 | 0, $0_1);
                        $0_1 = HEAP32[$2_1 + 104 >> 2];
                        if (!$0_1) {
                          break block8;
                        }
                        $29($2_1 + 96 | 0, $0_1, HEAP32[$2_1 + 108 >> 2]);
                        $0_1 = HEAP32[$2_1 + 96 >> 2];
                        if (!$0_1) {
                          break block8;
                        }
                        if (!$76($0_1, HEAP32[$2_1 + 100 >> 2], 13362, 16)) {
                          break block8;
                        }
                        while (1) {
                          block9: {
                            $66($2_1 + 88 | 0, $2_1 + 368 | 0);
                            $0_1 = HEAP32[$2_1 + 88 >> 2];
                            if (!$0_1) {
                              break block9;
                            }
                            $29($2_1 + 80 | 0, $0_1, HEAP32[$2_1 + 92 >> 2]);
                            $70($2_1 + 300 | 0, HEAP32[$2_1 + 80 >> 2], HEAP32[$2_1 + 84 >> 2], 61);
                            $0_1 = HEAP32[$2_1 + 300 >> 2];
                            if (!$0_1) {
                              continue;
                            }
                            $29($2_1 + 72 | 0, $0_1, HEAP32[$2_1 + 304 >> 2]);
                            if (!$76(HEAP32[$2_1 + 72 >> 2], HEAP32[$2_1 + 76 >> 2], 13378, 7)) {
                              continue;
                            }
                            $29($2_1 - -64 | 0, HEAP32[$2_1 + 308 >> 2], HEAP32[$2_1 + 312 >> 2]);
                            $6_1 = HEAP32[$2_1 + 64 >> 2];
                            $7_1 = HEAP32[$2_1 + 68 >> 2];
                            $4($2_1 + 56 | 0, $6_1, $7_1, 34);
                            $0_1 = HEAP32[$2_1 + 56 >> 2];
                            if ($0_1) {
                              $77($2_1 + 48 | 0, $0_1, HEAP32[$2_1 + 60 >> 2]);
                              $4_1 = HEAP32[$2_1 + 52 >> 2];
                              $0_1 = HEAP32[$2_1 + 48 >> 2];
                            } else {
                              $0_1 = 0;
                            }
                            if ($76($0_1 ? $0_1 : $6_1, $0_1 ? $4_1 : $7_1, 13385, 5)) {
                              continue;
                            }
                            break block8;
                          }
                          break;
                        }
                        ;
                        if ($22_1) {
                          if (!$76($22_1, $30_1, 13390, 8)) {
                            $3_1 = 4;
                            break block8;
                          }
                        }
                        if ($13_1) {
                          block10: {
                            $78($2_1 + 40 | 0, $13_1, $24_1);
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
                        $29($2_1 + 32 | 0, $23_1, $31_1);
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
                        $6_1 = ($3_1 & 255) == 43;
                        $3_1 = $0_1 + $6_1 | 0;
                        block15: {
                          $0_1 = $4_1 - $6_1 | 0;
                          if ($0_1 >>> 0 >= 17) {
                            while (1) {
                              if (!$0_1) {
                                break block15;
                              }
                              $8_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, 0, 10);
                              $6_1 = i64toi32_i32$HIGH_BITS;
                              $4_1 = $6_1 + _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($9_1, 0, 10) | 0;
                              HEAP32[$2_1 + 16 >> 2] = $8_1;
                              HEAP32[$2_1 + 20 >> 2] = $4_1;
                              $7_1 = i64toi32_i32$HIGH_BITS;
                              $4_1 = $7_1 + (($4_1 | 0) == ($6_1 | 0) & $8_1 >>> 0 > $8_1 >>> 0 | $4_1 >>> 0 < $6_1 >>> 0) | 0;
                              HEAP32[$2_1 + 24 >> 2] = $4_1;
                              HEAP32[$2_1 + 28 >> 2] = $4_1 >>> 0 < $7_1 >>> 0;
                              $4_1 = HEAPU8[$3_1 | 0] - 48 | 0;
                              if (HEAP32[$2_1 + 24 >> 2] | HEAP32[$2_1 + 28 >> 2] | $4_1 >>> 0 > 9) {
                                break block11;
                              }
                              $3_1 = $3_1 + 1 | 0;
                              $0_1 = $0_1 - 1 | 0;
                              $6_1 = HEAP32[$2_1 + 20 >> 2];
                              $7_1 = HEAP32[$2_1 + 16 >> 2];
                              $8_1 = $4_1 + $7_1 | 0;
                              $9_1 = $8_1 >>> 0 < $4_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
                              if (($9_1 | 0) == ($6_1 | 0) & $7_1 >>> 0 <= $8_1 >>> 0 | $6_1 >>> 0 < $9_1 >>> 0) {
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
                              $9_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, $9_1, 10);
                              $8_1 = $4_1 + $9_1 | 0;
                              $4_1 = i64toi32_i32$HIGH_BITS;
                              $9_1 = $8_1 >>> 0 < $9_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
                              continue;
                            }
                          }
                        }
                        if (!$9_1 & $1_1 >>> 0 >= $8_1 >>> 0) {
                          break block11;
                        }
                        $3_1 = 7;
                      }
                    } else {
                      $3_1 = 1;
                    }
                    $79($2_1 + 368 | 0, $3_1, $2_1 + 288 | 0);
                    $7_1 = HEAPU16[$2_1 + 416 >> 1];
                    $1_1 = HEAP32[$2_1 + 412 >> 2];
                    $4_1 = HEAP32[$2_1 + 408 >> 2];
                    $6_1 = HEAP32[$2_1 + 404 >> 2];
                    $5_1 = HEAP32[$2_1 + 400 >> 2];
                    $12_1 = HEAP32[$2_1 + 372 >> 2];
                    $0_1 = HEAP32[$2_1 + 368 >> 2];
                    break block16;
                  }
                }
                if ($20($15_1, $14_1, 19461, 7)) {
                  $1_1 = 0;
                  $6_1 = $16_1 ? $32_1 : 0;
                  $4_1 = 1;
                  $5_1 = $16_1 ? $16_1 : 1;
                  $8_1 = HEAP32[$2_1 + 288 >> 2];
                  $9_1 = HEAP32[$2_1 + 292 >> 2];
                  $7_1 = 204;
                  $11_1 = 1;
                  $3_1 = 0;
                  $0_1 = 0;
                  $13_1 = 0;
                  break block17;
                }
                if ($13_1) {
                  $78($2_1 + 8 | 0, $13_1, $24_1);
                  $3_1 = HEAP32[$2_1 + 12 >> 2];
                  $10_1 = HEAP32[$2_1 + 8 >> 2];
                } else {
                  $10_1 = 0;
                }
                $8_1 = HEAP32[$2_1 + 292 >> 2];
                $9_1 = HEAP32[$2_1 + 296 >> 2];
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
              HEAP32[$2_1 + 308 >> 2] = 19320;
              HEAP32[$2_1 + 304 >> 2] = 29;
              HEAP32[$2_1 + 300 >> 2] = 18880;
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
              $6_1 = 0;
              $5_1 = 1;
              $0_1 = 0;
            }
            HEAP16[$2_1 + 300 >> 1] = HEAPU16[$2_1 + 418 >> 1];
            $3_1 = HEAP32[$2_1 + 388 >> 2];
            $10_1 = HEAP32[$2_1 + 384 >> 2];
            $8_1 = HEAP32[$2_1 + 376 >> 2];
            $9_1 = HEAP32[$2_1 + 380 >> 2];
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
          HEAP32[$2_1 + 380 >> 2] = $8_1;
          HEAP32[$2_1 + 384 >> 2] = $9_1;
          HEAP32[$2_1 + 368 >> 2] = 0;
          HEAP16[$2_1 + 416 >> 1] = 200;
          HEAP32[$2_1 + 396 >> 2] = 0;
          HEAP32[$2_1 + 400 >> 2] = 1;
          HEAP32[$2_1 + 388 >> 2] = 0;
          HEAP32[$2_1 + 392 >> 2] = 1;
          HEAP32[$2_1 + 376 >> 2] = $12_1;
          $17($2_1 + 368 | 0, 1);
          $0_1 = HEAP32[5451];
          $10(21796, $10_1 ? $10_1 : 1, $10_1 ? $3_1 : 0);
          $0_1 = $0_1 << 16 | $12_1;
          break block19;
        }
        HEAP16[$2_1 + 416 >> 1] = $7_1;
        HEAP32[$2_1 + 412 >> 2] = $1_1;
        HEAP32[$2_1 + 408 >> 2] = $4_1;
        HEAP32[$2_1 + 404 >> 2] = $6_1;
        HEAP32[$2_1 + 400 >> 2] = $5_1;
        HEAP32[$2_1 + 396 >> 2] = $13_1;
        HEAP32[$2_1 + 392 >> 2] = $11_1;
        HEAP32[$2_1 + 388 >> 2] = $3_1;
        HEAP32[$2_1 + 384 >> 2] = $10_1;
        HEAP32[$2_1 + 376 >> 2] = $8_1;
        HEAP32[$2_1 + 380 >> 2] = $9_1;
        HEAP32[$2_1 + 372 >> 2] = $12_1;
        HEAP32[$2_1 + 368 >> 2] = $0_1;
        HEAP16[$2_1 + 418 >> 1] = HEAPU16[$2_1 + 300 >> 1];
        $0_1 = $16($2_1 + 368 | 0);
      }
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $2_1 + 432 | 0;
      return $0_1 | 0;
    }
    function $65($0_1, $1_1, $2_1, $3_1) {
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
    function $66($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      if (!HEAPU8[$1_1 + 37 | 0]) {
        block: {
          $4_1 = HEAP32[$1_1 + 4 >> 2];
          $118($3_1 + 4 | 0, $1_1);
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
    function $67($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
      $8_1 = global$0 - 16 | 0;
      global$0 = $8_1;
      $112($8_1 + 8 | 0, $3_1, $4_1, 0);
      $9_1 = HEAP32[$8_1 + 12 >> 2];
      $5_1 = HEAP32[$8_1 + 8 >> 2];
      $112($8_1, $3_1, $4_1, 1);
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
          $5_1 = $113($3_1, $4_1, $6_1, 0);
          $9_1 = $113($3_1, $4_1, $6_1, 1);
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
    function $68($0_1, $1_1) {
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
                $71($5_1, $3_1, $8_1, $7_1);
                $2_1 = HEAP32[$5_1 >> 2];
                if (!$2_1) {
                  wasm2js_trap();
                }
                $4_1 = HEAP32[$5_1 + 4 >> 2];
                HEAP32[$5_1 + 8 >> 2] = $2_1;
                HEAP32[$5_1 + 12 >> 2] = $4_1 + $2_1;
                $4_1 = $115($5_1 + 8 | 0);
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
    function $69($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = $114($3_1, $4_1, $1_1, $2_1);
      HEAP32[$0_1 + 4 >> 2] = $4_1 - $2_1;
      HEAP32[$0_1 >> 2] = $1_1 ? $2_1 + $3_1 | 0 : 0;
    }
    function $70($0_1, $1_1, $2_1, $3_1) {
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
      $118($4_1 + 8 | 0, $4_1 + 20 | 0);
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
    function $71($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 >>> 0 < $3_1 >>> 0 ? HEAP8[$1_1 + $2_1 | 0] > -65 : ($1_1 | 0) == ($3_1 | 0)) ? 0 : $1_1) {
        $2_1 = 0;
      } else {
        $2_1 = $1_1 + $2_1 | 0;
        $1_1 = $3_1 - $1_1 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = $2_1;
    }
    function $72($0_1, $1_1) {
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
          $74($3_1 + 8 | 0, $7_1);
          $5_1 = HEAP32[$3_1 + 12 >> 2];
          $2_1 = 0;
          if (($5_1 | 0) == 1114112) {
            break block;
          }
          $6_1 = HEAP32[$3_1 + 8 >> 2];
          $2_1 = HEAP32[$1_1 + 20 >> 2];
          $4_1 = HEAP32[$1_1 + 24 >> 2];
          if (!$75($1_1, 3, $5_1)) {
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
    function $73($0_1, $1_1, $2_1, $3_1) {
      if (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? 0 : $3_1) {
        wasm2js_trap();
      }
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $1_1;
      HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
      HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
    }
    function $74($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = HEAP32[$1_1 >> 2];
      $5_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = $115($1_1);
      if (($2_1 | 0) != 1114112) {
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $3_1;
    }
    function $75($0_1, $1_1, $2_1) {
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
    function $76($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      if (($1_1 | 0) == ($3_1 | 0)) {
        block: {
          while (1) {
            if ($1_1) {
              if (!$190(HEAPU8[$0_1 | 0], HEAPU8[$2_1 | 0])) {
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
    function $77($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 12 >> 2] = 34;
      $4_1 = $110($1_1, $2_1, $3_1 + 12 | 0);
      HEAP32[$0_1 + 4 >> 2] = $2_1 - 1;
      HEAP32[$0_1 >> 2] = $4_1 ? $1_1 : 0;
      global$0 = $3_1 + 16 | 0;
    }
    function $78($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      $29($3_1 + 24 | 0, $1_1, $2_1);
      $2_1 = HEAP32[$3_1 + 24 >> 2];
      $4_1 = HEAP32[$3_1 + 28 >> 2];
      $4($3_1 + 16 | 0, $2_1, $4_1, 34);
      $1_1 = HEAP32[$3_1 + 16 >> 2];
      if ($1_1) {
        $77($3_1 + 8 | 0, $1_1, HEAP32[$3_1 + 20 >> 2]);
        $5_1 = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
      } else {
        $1_1 = 0;
      }
      $2_1 = $1_1 ? $1_1 : $2_1;
      $1_1 = $1_1 ? $5_1 : $4_1;
      $4_1 = $170($2_1, $1_1);
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = $4_1 ? $2_1 : 0;
      global$0 = $3_1 + 32 | 0;
    }
    function $79($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 1;
      $1_1 = $1_1 & 255;
      $4_1 = $1_1 << 2;
      HEAP32[$3_1 + 28 >> 2] = HEAP32[$4_1 + 21732 >> 2];
      HEAP32[$3_1 + 24 >> 2] = HEAP32[$4_1 + 21684 >> 2];
      $50($3_1 + 24 | 0, 1, HEAPU8[$1_1 + 21672 | 0], 0, $3_1, $3_1 + 12 | 0);
      HEAP32[$0_1 + 28 >> 2] = HEAP32[$3_1 + 20 >> 2];
      $4_1 = HEAP32[$3_1 + 16 >> 2];
      HEAP32[$0_1 + 20 >> 2] = HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 + 24 >> 2] = $4_1;
      HEAP16[$0_1 + 48 >> 1] = HEAPU16[($1_1 << 1) + 21648 >> 1];
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
    function $80($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $4_1 = global$0 - 112 | 0;
      global$0 = $4_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $6_1 = HEAPU32[5448] < $1_1 >>> 0;
      $7_1 = $6_1 ? 0 : $1_1;
      if ($7_1 >>> 0 < $0_1 >>> 0) {
        wasm2js_trap();
      }
      $16_1 = 1;
      $1_1 = $4_1 + 96 | 0;
      $13_1 = $6_1 ? 1 : HEAP32[5447];
      $81($1_1, $13_1 + $0_1 | 0, $7_1 - $0_1 | 0, $3_1 - (($3_1 | 0) != 0) | 0);
      HEAP32[$4_1 + 4 >> 2] = -2147483648;
      $82($4_1 + 32 | 0, $1_1, $4_1 + 4 | 0);
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
              if (($83($4_1 + 32 | 0) | 0) != 2) {
                break block;
              }
              $1_1 = 1;
              block4: {
                block2: {
                  block3: {
                    while (1) {
                      block1: {
                        $14_1 = $4_1 + 96 | 0;
                        $15_1 = $4_1 + 32 | 0;
                        $84($14_1, $15_1, $1_1 & 1);
                        $9_1 = HEAPU8[$4_1 + 104 | 0];
                        if (($9_1 | 0) == 3) {
                          break block;
                        }
                        HEAP16[$4_1 + 76 >> 1] = HEAPU8[$4_1 + 105 | 0] | HEAPU8[$4_1 + 106 | 0] << 8;
                        HEAP8[$4_1 + 78 | 0] = HEAPU8[$4_1 + 107 | 0];
                        if (($9_1 | 0) == 2) {
                          break block1;
                        }
                        $10_1 = HEAP32[$4_1 + 100 >> 2];
                        $7_1 = HEAP32[$4_1 + 96 >> 2];
                        $1_1 = HEAPU16[$4_1 + 76 >> 1];
                        HEAP8[$4_1 + 89 | 0] = $1_1;
                        HEAP8[$4_1 + 90 | 0] = $1_1 >>> 8;
                        HEAP8[$4_1 + 91 | 0] = HEAPU8[$4_1 + 78 | 0];
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
                        if ($85($4_1 + 80 | 0, 13507, 7)) {
                          break block2;
                        }
                        $1_1 = -24;
                        while (1) {
                          if ($1_1) {
                            $6_1 = $1_1 + 18072 | 0;
                            $7_1 = $1_1 + 18068 | 0;
                            $1_1 = $1_1 + 8 | 0;
                            if (!$85($4_1 + 80 | 0, HEAP32[$7_1 >> 2], HEAP32[$6_1 >> 2])) {
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
              $9_1 = HEAP32[5451];
              $7_1 = $0_1 >>> 0 < $5_1 >>> 0;
              $10(21796, $7_1 ? 1 : $13_1, $7_1 ? 0 : $5_1);
              block7: {
                block6: {
                  if ($1_1) {
                    block5: {
                      $13(21796, 19689, 19701);
                      $81($4_1 + 32 | 0, $1_1, $6_1, $3_1);
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
                    $13(21796, 19689, 19701);
                  }
                  HEAP32[$4_1 + 24 >> 2] = 0;
                  HEAP32[$4_1 + 16 >> 2] = 0;
                  HEAP32[$4_1 + 20 >> 2] = 4;
                }
                $82($4_1 + 32 | 0, $4_1 + 16 | 0, $4_1 + 4 | 0);
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
                                $86($4_1 + 80 | 0, $6_1);
                                $86($4_1 + 96 | 0, $4_1 + 32 | 0);
                                if (wasm2js_i32$0 = $20(HEAP32[$4_1 + 84 >> 2], HEAP32[$4_1 + 88 >> 2], HEAP32[$4_1 + 100 >> 2], HEAP32[$4_1 + 104 >> 2]), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[$4_1 + 92 | 0] == HEAPU8[$4_1 + 108 | 0], wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
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
                      $48(21796, 44);
                    }
                    $11_1 = $11_1 + 1 | 0;
                    $10(21796, $6_1, $1_1);
                    continue;
                  }
                  break;
                }
                ;
                $48(21796, 125);
              }
              $1_1 = $0_1 - $10_1 | 0;
              $10(21796, $0_1 >>> 0 < $10_1 >>> 0 ? 1 : $10_1 + $13_1 | 0, $0_1 >>> 0 >= $1_1 >>> 0 ? $1_1 : 0);
              $0_1 = HEAP32[5451];
              if ($0_1 - $9_1 >>> 0 <= $2_1 >>> 0) {
                break block12;
              }
              if ($0_1 >>> 0 >= $9_1 >>> 0) {
                HEAP32[5451] = $9_1;
              }
              $0_1 = $4_1 + 32 | 0;
              $87($0_1, 145, $2_1);
              HEAP32[$4_1 + 104 >> 2] = 0;
              HEAP32[$4_1 + 96 >> 2] = 0;
              HEAP32[$4_1 + 100 >> 2] = 1;
              $88($0_1, 1, 0, $4_1 + 96 | 0);
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
          $10(21796, $12_1, $8_1);
          $16_1 = 2;
          break block12;
        }
        $16_1 = 0;
      }
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $4_1 + 112 | 0;
      return $16_1 | 0;
    }
    function $81($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
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
        if (($83($4_1 + 12 | 0) | 0) == 2) {
          block: {
            $10_1 = 4;
            $7_1 = HEAP32[$4_1 + 28 >> 2];
            while (1) {
              block1: {
                $6_1 = $4_1 + 80 | 0;
                $8_1 = $4_1 + 12 | 0;
                $84($6_1, $8_1, !$3_1);
                $5_1 = HEAPU8[$4_1 + 88 | 0];
                if (($5_1 | 0) == 3) {
                  break block;
                }
                HEAP16[$4_1 + 60 >> 1] = HEAPU8[$4_1 + 89 | 0] | HEAPU8[$4_1 + 90 | 0] << 8;
                HEAP8[$4_1 + 62 | 0] = HEAPU8[$4_1 + 91 | 0];
                if (($5_1 | 0) == 2) {
                  break block1;
                }
                $12_1 = HEAP32[$4_1 + 84 >> 2];
                $13_1 = HEAP32[$4_1 + 80 >> 2];
                $11_1 = HEAPU16[$4_1 + 60 >> 1];
                HEAP8[$4_1 + 73 | 0] = $11_1;
                HEAP8[$4_1 + 74 | 0] = $11_1 >>> 8;
                HEAP8[$4_1 + 75 | 0] = HEAPU8[$4_1 + 62 | 0];
                HEAP8[$4_1 + 72 | 0] = $5_1;
                HEAP32[$4_1 + 64 >> 2] = $13_1;
                HEAP32[$4_1 + 68 >> 2] = $12_1;
                $59($6_1, $8_1);
                if (HEAPU8[$4_1 + 91 | 0]) {
                  break block;
                }
                if ($169($4_1 - -64 | 0)) {
                  break block;
                }
                $6_1 = HEAP32[$4_1 + 28 >> 2];
                if ($6_1 >>> 0 < $7_1 >>> 0 | $2_1 >>> 0 < $6_1 >>> 0) {
                  break block;
                }
                if (HEAP32[$4_1 + 48 >> 2] == ($9_1 | 0)) {
                  $186($4_1 + 48 | 0, 4, 20);
                  $10_1 = HEAP32[$4_1 + 52 >> 2];
                }
                $5_1 = $3_1 + $10_1 | 0;
                HEAP32[$5_1 + 8 >> 2] = HEAP32[$4_1 + 72 >> 2];
                $8_1 = HEAP32[$4_1 + 68 >> 2];
                HEAP32[$5_1 >> 2] = HEAP32[$4_1 + 64 >> 2];
                HEAP32[$5_1 + 4 >> 2] = $8_1;
                HEAP32[$5_1 + 16 >> 2] = $6_1 - $7_1;
                HEAP32[$5_1 + 12 >> 2] = $1_1 + $7_1;
                $9_1 = $9_1 + 1 | 0;
                HEAP32[$4_1 + 56 >> 2] = $9_1;
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
    function $82($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = HEAP32[$1_1 >> 2] == -2147483648;
      HEAP32[$0_1 >> 2] = $3_1;
      $1_1 = $3_1 ? $2_1 : $1_1;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 8 >> 2] = $2_1;
      HEAP32[$0_1 + 12 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $83($0_1) {
      $56($0_1, 123);
      return HEAP32[$0_1 >> 2];
    }
    function $84($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $168($3_1 + 4 | 0, $1_1, $2_1);
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
    function $85($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 12 | 0] = 0;
      HEAP32[$3_1 + 8 >> 2] = $2_1;
      HEAP32[$3_1 + 4 >> 2] = $1_1;
      $0_1 = $153($0_1, $3_1 + 4 | 0);
      global$0 = $3_1 + 16 | 0;
      return $0_1;
    }
    function $86($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = global$0 - 32 | 0;
      global$0 = $2_1;
      if (HEAPU8[$1_1 + 8 | 0]) {
        block: {
          HEAP32[$2_1 + 16 >> 2] = 0;
          HEAP32[$2_1 + 8 >> 2] = 0;
          HEAP32[$2_1 + 12 >> 2] = 1;
          $1_1 = $124(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 8 | 0, 1);
          $4_1 = HEAP32[$2_1 + 8 >> 2];
          $3_1 = HEAP32[$2_1 + 12 >> 2];
          $5_1 = HEAP32[$2_1 + 16 >> 2];
          $15($2_1 + 20 | 0, $3_1, $5_1);
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
        $94($0_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
        $1_1 = 0;
      }
      HEAP8[$0_1 + 12 | 0] = $1_1;
      global$0 = $2_1 + 32 | 0;
    }
    function $87($0_1, $1_1, $2_1) {
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
    function $88($0_1, $1_1, $2_1, $3_1) {
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
      $0_1 = 18588;
      while (1) {
        $6_1 = $12_1;
        if (($6_1 | 0) != ($14_1 | 0)) {
          $12_1 = $6_1 + 24 | 0;
          if (HEAPU8[$6_1 | 0]) {
            continue;
          }
          $9_1 = HEAP32[$6_1 + 4 >> 2];
          $121($0_1, 1, $3_1);
          $121(18848, 9, $3_1);
          $0_1 = $9_1 & 127;
          if ($0_1 >>> 0 >= 31) {
            wasm2js_trap();
          } else {
            $10_1 = HEAPU8[$0_1 + 13297 | 0];
            $116($4_1 - -64 | 0, 13901, 3839, $10_1);
            $5_1 = HEAP32[$4_1 + 64 >> 2];
            $7_1 = HEAP32[$4_1 + 68 >> 2];
            $70($4_1 + 84 | 0, $5_1, $7_1, 32);
            $0_1 = HEAP32[$4_1 + 84 >> 2];
            $121($0_1 ? $0_1 : $5_1, $0_1 ? HEAP32[$4_1 + 88 >> 2] : $7_1, $3_1);
            $121(18857, 9, $3_1);
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
                $0_1 = 18812;
                $5_1 = 2;
                break block2;
              }
              $0_1 = 18804;
              $5_1 = 1;
            }
            $7_1 = $5_1 << 3;
            $5_1 = 18588;
            while (1) {
              if ($7_1) {
                $121($5_1, 1, $3_1);
                $5_1 = HEAP32[$0_1 + 4 >> 2];
                $8_1 = HEAP32[$0_1 >> 2];
                $48($3_1, 34);
                $52($8_1, $5_1, $3_1);
                $48($3_1, 34);
                $7_1 = $7_1 - 8 | 0;
                $0_1 = $0_1 + 8 | 0;
                $5_1 = 13900;
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
                $121($5_1, 1, $3_1);
                if (HEAPU8[$0_1 | 0] == 2) {
                  $51(HEAP32[$0_1 + 4 >> 2], $3_1);
                } else {
                  HEAP32[$4_1 + 80 >> 2] = HEAP32[$0_1 + 8 >> 2];
                  $5_1 = HEAP32[$0_1 + 4 >> 2];
                  HEAP32[$4_1 + 72 >> 2] = HEAP32[$0_1 >> 2];
                  HEAP32[$4_1 + 76 >> 2] = $5_1;
                  $121(17996, 1, $3_1);
                  $123($4_1 + 56 | 0, $4_1 + 72 | 0, $1_1, $2_1);
                  $5_1 = HEAP32[$4_1 + 56 >> 2];
                  $10($3_1, $5_1 ? $5_1 : 1, $5_1 ? HEAP32[$4_1 + 60 >> 2] : 0);
                  $121(17996, 1, $3_1);
                }
                $0_1 = $0_1 + 12 | 0;
                $7_1 = $7_1 - 12 | 0;
                $5_1 = 13900;
                continue;
              }
              break;
            }
            ;
            $8_1 = 1;
            $0_1 = HEAPU8[$5_1 | 0] == 91;
            $121($0_1 ? 18590 : 18589, $0_1 ? 2 : 1, $3_1);
            $121(18866, 12, $3_1);
            $20_1 = HEAP32[$6_1 + 8 >> 2];
            $11_1 = $9_1 >>> 8 & 255;
            $116($4_1 + 48 | 0, 13901, 3839, ($11_1 | 0) == 1 ? 1 : $10_1);
            $70($4_1 + 84 | 0, HEAP32[$4_1 + 48 >> 2], HEAP32[$4_1 + 52 >> 2], 32);
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
                    $119($4_1 + 40 | 0, $7_1);
                    $10_1 = 1;
                    $8_1 = 18844;
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
              $119($4_1 + 32 | 0, $7_1);
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
                $120($4_1 + 24 | 0, $16_1);
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
                  $120($4_1 + 16 | 0, $15_1);
                  $5_1 = HEAP32[$4_1 + 16 >> 2];
                  if (!$5_1) {
                    break block6;
                  }
                  $0_1 = HEAP32[$4_1 + 20 >> 2];
                }
                $73($4_1 + 208 | 0, $5_1, $0_1, $0_1 - 1 | 0);
                $0_1 = HEAP32[$4_1 + 220 >> 2];
                $6_1 = HEAP32[$4_1 + 216 >> 2];
                $121(HEAP32[$4_1 + 208 >> 2], HEAP32[$4_1 + 212 >> 2], $3_1);
                if ($20($6_1, $0_1, 18845, 1)) {
                  $51($20_1, $3_1);
                  continue;
                }
                if ($20($6_1, $0_1, 18846, 1)) {
                  $119($4_1, $7_1);
                  $121(HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2], $3_1);
                  continue;
                }
                if ($20($6_1, $0_1, 18847, 1)) {
                  $119($4_1 + 8 | 0, $9_1);
                  $121(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $3_1);
                } else {
                  $121($6_1, $0_1, $3_1);
                }
                continue;
              }
              break;
            }
            ;
            $121(18878, 2, $3_1);
            $0_1 = 13900;
            continue;
          }
        }
        break;
      }
      ;
      $0_1 = HEAPU8[$0_1 | 0] == 91;
      $121($0_1 ? 18590 : 18589, $0_1 ? 2 : 1, $3_1);
      global$0 = $4_1 + 224 | 0;
    }
    function $89($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $3_1 = HEAPU32[5448] < $0_1 >>> 0;
      $18($2_1 + 4 | 0, $3_1 ? 1 : HEAP32[5447], $3_1 ? 0 : $0_1, $1_1, -1);
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
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $2_1 + 16 | 0;
      return $0_1 & 1;
    }
    function $90($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $4_1 = $2_1;
      $2_1 = HEAPU32[5448] < $2_1 >>> 0;
      $4_1 = $2_1 ? 0 : $4_1;
      if ($4_1 >>> 0 < $0_1 >>> 0) {
        wasm2js_trap();
      }
      $4_1 = $4_1 - $0_1 | 0;
      if ($4_1 >>> 0 < $1_1 >>> 0) {
        wasm2js_trap();
      }
      $2_1 = $2_1 ? 1 : HEAP32[5447];
      $14($3_1 + 8 | 0, $2_1, $0_1);
      $6_1 = HEAP32[$3_1 + 12 >> 2];
      $7_1 = HEAP32[$3_1 + 8 >> 2];
      $5_1 = $0_1 + $2_1 | 0;
      $14($3_1, $5_1, $1_1);
      $0_1 = HEAP32[$3_1 + 4 >> 2];
      $2_1 = HEAP32[$3_1 >> 2];
      $13(21796, 19483, 19488);
      $13(21796, 19488, 19489);
      $13(21796, 19489, 19497);
      $10(21796, $7_1, $6_1);
      $48(21796, 34);
      if ($91($2_1, $0_1)) {
        $13(21796, 19497, 19505);
        $10(21796, $2_1, $0_1);
      }
      $13(21796, 19505, 19513);
      $10(21796, $1_1 + $5_1 | 0, $4_1 - $1_1 | 0);
      $48(21796, 125);
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $3_1 + 16 | 0;
    }
    function $91($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if ($1_1) {
        $3_1 = $1_1 - 1 | 0;
        $2_1 = HEAPU8[$0_1 | 0] == 45 ? $0_1 + 1 | 0 : 0;
      } else {
        $2_1 = 0;
      }
      $1_1 = $2_1 ? $3_1 : $1_1;
      if ($224(19516, $1_1)) {
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
    function $92($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      $8_1 = -1;
      HEAP32[5445] = -1;
      $21();
      $9_1 = HEAPU32[5448] < $0_1 >>> 0;
      $18($6_1 + 4 | 0, $9_1 ? 1 : HEAP32[5447], $9_1 ? 0 : $0_1, $1_1, $2_1);
      if (!(!HEAPU8[$6_1 + 14 | 0] | HEAPU16[$6_1 + 12 >> 1] == 413)) {
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
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $6_1 + 16 | 0;
      return $8_1 | 0;
    }
    function $93($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0;
      $7_1 = global$0 - 368 | 0;
      global$0 = $7_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $9_1 = HEAP32[5447];
      $8_1 = HEAP32[5448];
      $10_1 = $1_1 & 3;
      HEAP8[$7_1 + 60 | 0] = ($10_1 | 0) == 1 ? 1 : ($10_1 | 0) == 2 ? 2 : 0;
      $1_1 = $1_1 & 12;
      HEAP8[$7_1 + 61 | 0] = ($1_1 | 0) == 4 ? 1 : ($1_1 | 0) == 8 ? 2 : 0;
      HEAP32[$7_1 + 56 >> 2] = $4_1;
      HEAP32[$7_1 + 52 >> 2] = $3_1;
      HEAP32[$7_1 + 48 >> 2] = $2_1;
      $1_1 = HEAP32[5457];
      HEAP32[$7_1 + 40 >> 2] = HEAP32[5456];
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
      $20_1 = $0_1 ? 0 : $1_1;
      HEAP32[$7_1 + 168 >> 2] = $20_1;
      $21_1 = $0_1 ? 1 : $9_1;
      HEAP32[$7_1 + 164 >> 2] = $21_1;
      HEAP32[$7_1 + 184 >> 2] = 0;
      HEAP32[$7_1 + 188 >> 2] = 0;
      HEAP32[$7_1 + 156 >> 2] = 2;
      block3: {
        if (($83($7_1 + 156 | 0) | 0) == 2) {
          block: {
            $4_1 = 2;
            $6_1 = 2;
            $9_1 = 2;
            $10_1 = 0;
            $1_1 = 1;
            while (1) {
              block1: {
                $2_1 = $7_1 + 96 | 0;
                $0_1 = $7_1 + 156 | 0;
                $84($2_1, $0_1, $1_1 & 1);
                $1_1 = HEAPU8[$7_1 + 104 | 0];
                if (($1_1 | 0) == 3) {
                  break block;
                }
                HEAP16[$7_1 + 256 >> 1] = HEAPU8[$7_1 + 105 | 0] | HEAPU8[$7_1 + 106 | 0] << 8;
                HEAP8[$7_1 + 258 | 0] = HEAPU8[$7_1 + 107 | 0];
                if (($1_1 | 0) == 2) {
                  break block1;
                }
                $3_1 = HEAP32[$7_1 + 100 >> 2];
                $8_1 = HEAP32[$7_1 + 96 >> 2];
                $11_1 = HEAPU16[$7_1 + 256 >> 1];
                HEAP8[$7_1 + 225 | 0] = $11_1;
                HEAP8[$7_1 + 226 | 0] = $11_1 >>> 8;
                HEAP8[$7_1 + 227 | 0] = HEAPU8[$7_1 + 258 | 0];
                HEAP8[$7_1 + 224 | 0] = $1_1;
                HEAP32[$7_1 + 216 >> 2] = $8_1;
                HEAP32[$7_1 + 220 >> 2] = $3_1;
                $55($7_1 + 16 | 0, $0_1);
                $11_1 = HEAP32[$7_1 + 172 >> 2];
                $59($2_1, $0_1);
                $0_1 = HEAPU8[$7_1 + 107 | 0];
                if (($0_1 | 0) == 2) {
                  break block;
                }
                $8_1 = HEAPU8[$7_1 + 105 | 0] | HEAPU8[$7_1 + 106 | 0] << 8;
                $1_1 = HEAPU8[$7_1 + 104 | 0];
                $2_1 = HEAP32[$7_1 + 100 >> 2];
                $3_1 = HEAP32[$7_1 + 96 >> 2];
                $22_1 = $7_1 + 216 | 0;
                if ($85($22_1, 19471, 1)) {
                  $14_1 = $3_1;
                  $15_1 = $2_1;
                  $16_1 = $1_1;
                  $9_1 = $0_1;
                } else {
                  block2: {
                    if ($85($22_1, 19472, 3)) {
                      $18_1 = $1_1;
                      $19_1 = $8_1;
                      $12_1 = $3_1;
                      $17_1 = $2_1;
                      $6_1 = $0_1;
                      break block2;
                    }
                    $8_1 = $7_1 + 216 | 0;
                    if ($85($8_1, 19475, 4)) {
                      $13_1 = $3_1;
                      $23_1 = $2_1;
                      $24_1 = $1_1;
                      $4_1 = $0_1;
                      break block2;
                    }
                    if (!$85($8_1, 19479, 4)) {
                      break block2;
                    }
                    $0_1 = HEAP32[$7_1 + 172 >> 2];
                    $10_1 = $0_1 >>> 0 >= $11_1 >>> 0 ? $0_1 >>> 0 <= $20_1 >>> 0 ? $11_1 + $21_1 | 0 : 0 : 0;
                    $25_1 = $0_1 - $11_1 | 0;
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
            if (!(($16_1 & 255) == 2 & ($9_1 & 255) != 2)) {
              HEAP32[$7_1 + 96 >> 2] = -2147483648;
              HEAP32[$7_1 + 100 >> 2] = -2147483648;
              break block3;
            }
            if (!(($15_1 | 0) == 1 & HEAPU8[$14_1 | 0] == 49)) {
              HEAP32[$7_1 + 96 >> 2] = -2147483648;
              HEAP32[$7_1 + 100 >> 2] = -2147483647;
              break block3;
            }
            if (!(!(!$10_1 | ($6_1 & 255) == 2) & ($18_1 & 255) == 3)) {
              HEAP32[$7_1 + 96 >> 2] = -2147483648;
              HEAP32[$7_1 + 100 >> 2] = -2147483648;
              break block3;
            }
            HEAP8[$7_1 + 104 | 0] = $19_1;
            HEAP32[$7_1 + 100 >> 2] = $17_1;
            HEAP32[$7_1 + 96 >> 2] = $12_1;
            $86($7_1 + 156 | 0, $7_1 + 96 | 0);
            $0_1 = HEAP32[$7_1 + 160 >> 2];
            $1_1 = HEAP32[$7_1 + 164 >> 2];
            $78($7_1, $0_1, $1_1);
            $8_1 = HEAP32[$7_1 >> 2];
            if ($8_1) {
              $16_1 = HEAP32[$7_1 + 4 >> 2];
              if ($20($8_1, $16_1, $0_1, $1_1)) {
                $60($7_1 + 256 | 0, $10_1, $25_1, $7_1 + 24 | 0, $7_1 + 68 | 0);
                if (HEAP32[$7_1 + 256 >> 2] != -2147483648) {
                  HEAP32[$7_1 + 108 >> 2] = HEAP32[$7_1 + 264 >> 2];
                  $0_1 = HEAP32[$7_1 + 260 >> 2];
                  HEAP32[$7_1 + 100 >> 2] = HEAP32[$7_1 + 256 >> 2];
                  HEAP32[$7_1 + 104 >> 2] = $0_1;
                  HEAP32[$7_1 + 96 >> 2] = -2147483648;
                  break block3;
                }
                $18_1 = HEAP32[$7_1 + 260 >> 2];
                $14_1 = HEAP32[$7_1 + 264 >> 2];
                $15_1 = HEAP32[$7_1 + 268 >> 2];
                HEAP32[$7_1 + 324 >> 2] = 0;
                HEAP32[$7_1 + 316 >> 2] = 0;
                HEAP32[$7_1 + 320 >> 2] = 1;
                HEAP32[$7_1 + 336 >> 2] = 0;
                HEAP32[$7_1 + 328 >> 2] = 0;
                HEAP32[$7_1 + 332 >> 2] = 1;
                HEAP32[$7_1 + 180 >> 2] = 1e3;
                HEAP32[$7_1 + 172 >> 2] = 0;
                HEAP32[$7_1 + 176 >> 2] = 0;
                HEAP32[$7_1 + 168 >> 2] = $15_1;
                HEAP32[$7_1 + 164 >> 2] = $14_1;
                HEAP32[$7_1 + 184 >> 2] = 0;
                HEAP32[$7_1 + 188 >> 2] = 0;
                HEAP32[$7_1 + 156 >> 2] = 2;
                $0_1 = $7_1 + 156 | 0;
                if (($83($0_1) | 0) == 2) {
                  block4: {
                    $84($7_1 + 340 | 0, $0_1, 1);
                    while (1) {
                      if (HEAPU8[$7_1 + 348 | 0] > 1) {
                        break block4;
                      }
                      $0_1 = $7_1 + 216 | 0;
                      $59($0_1, $7_1 + 156 | 0);
                      if (HEAPU8[$7_1 + 227 | 0] == 2) {
                        break block4;
                      }
                      HEAP32[$7_1 + 116 >> 2] = HEAP32[$7_1 + 224 >> 2];
                      $1_1 = HEAP32[$7_1 + 220 >> 2];
                      HEAP32[$7_1 + 108 >> 2] = HEAP32[$7_1 + 216 >> 2];
                      HEAP32[$7_1 + 112 >> 2] = $1_1;
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
                          $86($0_1, $7_1 + 352 | 0);
                          $6_1 = HEAP32[$7_1 + 224 >> 2];
                          $2_1 = HEAP32[$7_1 + 220 >> 2];
                          if (!$85($7_1 + 96 | 0, 13398, 9)) {
                            $0_1 = $7_1 + 316 | 0;
                            $10($0_1, $2_1, $6_1);
                            $1_1 = HEAP32[$7_1 + 324 >> 2];
                            $36($0_1, 1);
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
                              $9_1 = $1_1 + $2_1 | 0;
                              $6_1 = $9_1 - 1 | 0;
                              $0_1 = HEAP8[$6_1 | 0];
                              if (($0_1 | 0) < 0) {
                                $19_1 = $0_1 & 63;
                                $6_1 = $9_1 - 2 | 0;
                                $0_1 = HEAPU8[$6_1 | 0];
                                $12_1 = $0_1 << 24 >> 24;
                                if (($12_1 | 0) >= -64) {
                                  $0_1 = $0_1 & 31;
                                } else {
                                  $12_1 = $12_1 & 63;
                                  $6_1 = $9_1 - 3 | 0;
                                  $0_1 = HEAPU8[$6_1 | 0];
                                  $17_1 = $0_1 << 24 >> 24;
                                  if (($17_1 | 0) >= -64) {
                                    $0_1 = $0_1 & 15;
                                  } else {
                                    $6_1 = $9_1 - 4 | 0;
                                    $0_1 = $17_1 & 63 | (HEAPU8[$6_1 | 0] & 7) << 6;
                                  }
                                  $0_1 = $12_1 | $0_1 << 6;
                                }
                                $0_1 = $19_1 | $0_1 << 6;
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
                          $10($7_1 + 328 | 0, $2_1, $3_1);
                        }
                      }
                      $84($7_1 + 340 | 0, $7_1 + 156 | 0, 0);
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
                  if (!(($4_1 & 255) == 2 | ($24_1 & 255) != 2)) {
                    if ($91($13_1, $23_1)) {
                      break block7;
                    }
                  }
                  $13_1 = 0;
                }
                $94($7_1 + 156 | 0, $13_1 ? $13_1 : 1, $13_1 ? $23_1 : 0);
                if (HEAP32[$7_1 + 156 >> 2] != -2147483648) {
                  HEAP32[$7_1 + 224 >> 2] = HEAP32[$7_1 + 164 >> 2];
                  $0_1 = HEAP32[$7_1 + 160 >> 2];
                  HEAP32[$7_1 + 216 >> 2] = HEAP32[$7_1 + 156 >> 2];
                  HEAP32[$7_1 + 220 >> 2] = $0_1;
                } else {
                  $95($7_1 + 216 | 0, HEAP32[$7_1 + 160 >> 2], HEAP32[$7_1 + 164 >> 2]);
                }
                $95($7_1 + 96 | 0, $8_1, $16_1);
                HEAP32[$7_1 + 116 >> 2] = $15_1;
                HEAP32[$7_1 + 112 >> 2] = $14_1;
                HEAP32[$7_1 + 108 >> 2] = $18_1;
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
        }
        HEAP32[$7_1 + 96 >> 2] = -2147483648;
        HEAP32[$7_1 + 100 >> 2] = -2147483648;
      }
      $0_1 = HEAP32[$7_1 + 88 >> 2];
      HEAP32[$7_1 + 264 >> 2] = $0_1;
      $1_1 = HEAP32[$7_1 + 84 >> 2];
      HEAP32[$7_1 + 256 >> 2] = HEAP32[$7_1 + 80 >> 2];
      HEAP32[$7_1 + 260 >> 2] = $1_1;
      block8: {
        if ($0_1) {
          $8(HEAP32[$7_1 + 260 >> 2], $0_1);
          $1_1 = 4;
        } else {
          if (HEAP32[$7_1 + 96 >> 2] == -2147483648) {
            $1_1 = 0;
            $2_1 = HEAP32[$7_1 + 108 >> 2];
            $3_1 = HEAP32[$7_1 + 104 >> 2];
            $0_1 = HEAP32[$7_1 + 100 >> 2];
            $4_1 = (($0_1 | 0) >= 0 ? 2 : $0_1) << 2;
            $10(21796, HEAP32[$4_1 + 12464 >> 2], HEAP32[$4_1 + 12452 >> 2]);
            if (($0_1 | 0) < 0) {
              break block8;
            }
            $0_1 = HEAP32[5451];
            if (($0_1 | 0) == HEAP32[5449]) {
              $96(21796);
            }
            HEAP8[$0_1 + HEAP32[5450] | 0] = 10;
            HEAP32[5451] = $0_1 + 1;
            $10(21796, $3_1, $2_1);
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
              $9(HEAP32[($7_1 + 216 | 0) + $1_1 >> 2]);
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
              $10(21796, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
              $1_1 = $1_1 + 8 | 0;
              continue;
            }
            break;
          }
          ;
          $1_1 = 1;
        }
      }
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $7_1 + 368 | 0;
      return $1_1 | 0;
    }
    function $94($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 8 >> 2] = $2_1;
      HEAP32[$3_1 + 4 >> 2] = $1_1;
      $109($3_1 + 32 | 0, $3_1 + 4 | 0);
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
            $108($4_1, $2_1);
            $10($4_1, $1_1, $5_1);
            $13($4_1, 12476, 12479);
            $1_1 = HEAP32[$3_1 + 8 >> 2];
            HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 4 >> 2];
            HEAP32[$3_1 + 28 >> 2] = $1_1;
            while (1) {
              block1: {
                $109($3_1 + 32 | 0, $3_1 + 24 | 0);
                $1_1 = HEAP32[$3_1 + 32 >> 2];
                if (!$1_1) {
                  break block1;
                }
                $2_1 = HEAP32[$3_1 + 44 >> 2];
                $4_1 = $3_1 + 12 | 0;
                $10($4_1, $1_1, HEAP32[$3_1 + 36 >> 2]);
                if (!$2_1) {
                  continue;
                }
                $13($4_1, 12476, 12479);
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
    function $95($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $108($3_1 + 4 | 0, $2_1);
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
    function $96($0_1) {
      if (($6($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $97($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 80 | 0;
      global$0 = $3_1;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $0_1 = $0_1 >>> 0 > 11 ? 11 : HEAPU8[$0_1 + 12332 | 0];
      $4_1 = HEAPU32[5448] < $2_1 >>> 0;
      $14($3_1 + 8 | 0, $4_1 ? 1 : HEAP32[5447], $4_1 ? 0 : $2_1);
      $2_1 = 0;
      block2: {
        block: {
          switch ($1_1 - 1 | 0) {
            case 1:
              $1_1 = HEAP32[$3_1 + 12 >> 2];
              HEAP32[$3_1 + 72 >> 2] = HEAP32[$3_1 + 8 >> 2];
              HEAP32[$3_1 + 76 >> 2] = $1_1;
              $2_1 = 2;
              break block2;
            case 0:
              break block;
            default:
              break block2;
          }
          ;
        }
        $2_1 = 1;
      }
      HEAP32[$3_1 + 68 >> 2] = $2_1;
      $1_1 = $3_1 + 16 | 0;
      $79($1_1, $0_1, $3_1 + 68 | 0);
      $0_1 = $16($1_1);
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $3_1 + 80 | 0;
      return $0_1 | 0;
    }
    function $98($0_1) {
      $0_1 = +$0_1;
      HEAPF64[2728] = $0_1;
    }
    function $99($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = +$1_1;
      $2_1 = +$2_1;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $5_1 = $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0;
      $4_1 = HEAP32[5448] >>> 2 | 0;
      $7_1 = $4_1 - $0_1 | 0;
      $4_1 = $4_1 >>> 0 >= $7_1 >>> 0 ? $7_1 : 0;
      $8_1 = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $4_1;
      $6_1 = HEAP32[5447] + ($0_1 << 2) | 0;
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
      HEAP32[5445] = HEAP32[5445] + 1;
      return ($8_1 >>> 0 <= 1 ? 1 : $8_1) + $0_1 | 0;
    }
    function $100($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 336 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 12 >> 2] = $0_1;
      HEAP32[$7_1 + 48 >> 2] = $4_1;
      HEAP32[$7_1 + 44 >> 2] = $3_1;
      HEAP32[$7_1 + 40 >> 2] = $2_1;
      $0_1 = HEAP32[5457];
      HEAP32[$7_1 + 32 >> 2] = HEAP32[5456];
      HEAP32[$7_1 + 36 >> 2] = $0_1;
      if (Math_abs($5_1) < 9223372036854776e3) {
        $2_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
        $0_1 = ~~$5_1 >>> 0;
      } else {
        $2_1 = -2147483648;
        $0_1 = 0;
      }
      HEAP32[$7_1 + 24 >> 2] = $0_1;
      HEAP32[$7_1 + 28 >> 2] = $2_1;
      HEAP32[$7_1 + 16 >> 2] = 1;
      HEAP32[$7_1 + 20 >> 2] = 0;
      $0_1 = 1;
      $2_1 = ($1_1 & 240) >>> 4 & 1;
      HEAP8[$7_1 + 62 | 0] = $2_1;
      $3_1 = $1_1 & 3;
      HEAP8[$7_1 + 52 | 0] = ($3_1 | 0) == 1 ? 1 : ($3_1 | 0) == 2 ? 2 : 0;
      $1_1 = $1_1 & 12;
      $1_1 = ($1_1 | 0) == 4 ? 1 : ($1_1 | 0) == 8 ? 2 : 0;
      HEAP8[$7_1 + 53 | 0] = $1_1;
      block3: {
        block2: {
          switch ($1_1 - 1 | 0) {
            case 1:
              $0_1 = 2;
            case 0:
              if ($2_1) {
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
      if (HEAP32[5445]) {
        wasm2js_trap();
      }
      HEAP32[5445] = -1;
      $21();
      $0_1 = HEAP32[HEAP32[$7_1 + 68 >> 2] >> 2];
      $1_1 = $0_1 >>> 0 > HEAPU32[5448];
      $2_1 = $1_1 ? 0 : $0_1;
      $0_1 = HEAPU8[HEAP32[$7_1 + 72 >> 2]];
      $101($7_1 + 200 | 0, $1_1 ? 1 : HEAP32[5447], $2_1, HEAP32[$7_1 + 104 >> 2], $0_1 ? 1 : $7_1 + 76 | 0, $0_1 ? 12304 : 12288);
      $242($7_1 + 112 | 0, $7_1 + 244 | 0, 88);
      $9_1 = HEAPU8[$7_1 + 332 | 0];
      $10_1 = HEAP32[$7_1 + 220 >> 2];
      $11_1 = HEAP32[$7_1 + 216 >> 2];
      $2_1 = HEAP32[$7_1 + 208 >> 2];
      $1_1 = HEAP32[$7_1 + 204 >> 2];
      $102(21808, 12320, 12332);
      $3_1 = HEAP32[$7_1 + 96 >> 2];
      if ($3_1) {
        $0_1 = HEAP32[$7_1 + 92 >> 2];
        $1_1 = Math_imul($3_1, 12);
        $2_1 = $7_1 + 208 | 0;
        while (1) {
          if ($1_1) {
            $3_1 = HEAP32[$0_1 + 8 >> 2];
            HEAP32[$7_1 + 200 >> 2] = HEAP32[$0_1 + 4 >> 2];
            HEAP32[$7_1 + 204 >> 2] = $3_1;
            $102(21808, $7_1 + 200 | 0, $2_1);
            $1_1 = $1_1 - 12 | 0;
            $0_1 = $0_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        if (HEAPU32[5454] <= 2) {
          wasm2js_trap();
        } else {
          HEAP32[HEAP32[5453] + 8 >> 2] = 1073741824;
        }
      } else {
        block4: {
          if (HEAP32[$7_1 + 112 >> 2] != -2147483647) {
            $0_1 = HEAPU8[HEAP32[$7_1 + 108 >> 2]];
            if ($0_1) {
              $3_1 = $7_1 + 200 | 0;
              $103($3_1, $7_1 + 112 | 0, $0_1, 21796);
              $104($3_1);
              $4_1 = 21800;
              $0_1 = 21804;
            } else {
              $4_1 = $7_1 + 164 | 0;
              $0_1 = $7_1 + 168 | 0;
            }
            if (!HEAP32[5454]) {
              wasm2js_trap();
            }
            $0_1 = HEAP32[$0_1 >> 2];
            HEAP32[HEAP32[5453] >> 2] = HEAP32[$4_1 >> 2];
            if (HEAPU32[5454] <= 1) {
              wasm2js_trap();
            } else {
              HEAP32[HEAP32[5453] + 4 >> 2] = $0_1;
            }
          }
          $12_1 = Math_imul($2_1, 24) + $1_1 | 0;
          $13_1 = $7_1 + 208 | 0;
          $14_1 = $7_1 + 212 | 0;
          while (1) {
            if (($1_1 | 0) == ($12_1 | 0)) {
              break block4;
            }
            $2_1 = $1_1 + 24 | 0;
            $4_1 = HEAP32[$1_1 + 16 >> 2];
            $0_1 = HEAP32[$1_1 + 12 >> 2];
            $3_1 = HEAPU8[$1_1 + 20 | 0];
            block8: {
              block7: {
                switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                  case 1:
                    $6_1 = 2;
                    $8_1 = HEAPU8[$1_1 + 1 | 0];
                    break block8;
                  case 0:
                    $6_1 = 1;
                    $8_1 = HEAP32[$1_1 + 4 >> 2];
                    break block8;
                  default:
                    break block7;
                }
                ;
              }
              $6_1 = 0;
              $8_1 = HEAP32[$1_1 + 4 >> 2];
            }
            HEAP32[$7_1 + 204 >> 2] = $8_1;
            HEAP32[$7_1 + 208 >> 2] = HEAP32[$1_1 + 8 >> 2];
            $6_1 = $3_1 << 2 & 12 | $6_1;
            $1_1 = $0_1;
            $0_1 = $0_1 + $4_1 | 0;
            $0_1 = $1_1 >>> 0 > $0_1 >>> 0 | $0_1 >>> 0 > $10_1 >>> 0;
            $3_1 = $0_1 ? 0 : $1_1;
            HEAP32[$7_1 + 200 >> 2] = $6_1 | $3_1 << 8;
            $102(21808, $7_1 + 200 | 0, $14_1);
            $1_1 = $0_1 ? 4 : Math_imul($4_1, 12) + $11_1 | 0;
            $0_1 = Math_imul($3_1, 12);
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
                $102(21808, $7_1 + 200 | 0, $13_1);
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
      $0_1 = HEAP32[5454];
      if ($0_1 >>> 0 <= 2) {
        wasm2js_trap();
      }
      $1_1 = HEAP32[5453];
      HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2] | ($0_1 - 3 | $9_1 << 31);
      HEAP32[5445] = HEAP32[5445] + 1;
      global$0 = $7_1 + 336 | 0;
      return HEAP32[5453];
    }
    function $101($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $6_1 = global$0 - 480 | 0;
      global$0 = $6_1;
      $9_1 = 11;
      while (1) {
        if (($9_1 | 0) != 47) {
          HEAP8[($6_1 + 200 | 0) + $9_1 | 0] = 2;
          $9_1 = $9_1 + 12 | 0;
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
      block50: {
        if ($130($4_1, 123)) {
          block49: {
            $16_1 = $6_1 + 80 | 0;
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
            $5_1 = HEAP32[$3_1 + 20 >> 2];
            HEAP32[$6_1 + 200 >> 2] = HEAP32[$3_1 + 16 >> 2];
            HEAP32[$6_1 + 204 >> 2] = $5_1;
            HEAP32[$6_1 + 424 >> 2] = 0;
            HEAP32[$6_1 + 428 >> 2] = 1;
            $56($4_1, 123);
            block3: {
              block1: {
                while (1) {
                  block2: {
                    $4_1 = HEAP32[$6_1 + 212 >> 2];
                    $13_1 = $4_1;
                    $14_1 = HEAP32[$6_1 + 208 >> 2];
                    $4_1 = !(HEAP32[$6_1 + 224 >> 2] | ($4_1 | $14_1));
                    $5_1 = HEAP32[$6_1 + 180 >> 2];
                    block: {
                      if ($5_1 >>> 0 < HEAPU32[$6_1 + 176 >> 2]) {
                        $5_1 = HEAPU8[$5_1 + HEAP32[$6_1 + 172 >> 2] | 0];
                        if ($5_1 >>> 0 > 32) {
                          break block;
                        }
                      }
                      $5_1 = $132($6_1 + 164 | 0);
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
                    $9_1 = HEAP32[$6_1 + 180 >> 2];
                    if (!($9_1 >>> 0 < HEAPU32[$6_1 + 176 >> 2] & HEAPU8[HEAP32[$6_1 + 172 >> 2] + $9_1 | 0] > 32)) {
                      $132($6_1 + 164 | 0);
                      $9_1 = HEAP32[$6_1 + 180 >> 2];
                    }
                    HEAP8[$6_1 + 196 | 0] = 0;
                    HEAP32[$6_1 + 192 >> 2] = $9_1;
                    $134($6_1 + 436 | 0, $6_1 + 164 | 0);
                    $19_1 = HEAPU8[$6_1 + 444 | 0];
                    if (($19_1 | 0) == 2) {
                      break block3;
                    }
                    $4_1 = HEAP32[$6_1 + 192 >> 2];
                    $9_1 = HEAP32[$6_1 + 436 >> 2];
                    $11_1 = HEAP32[$6_1 + 440 >> 2];
                    if ($19_1 & 1) {
                      HEAP32[$6_1 + 432 >> 2] = 0;
                      $124($9_1, $11_1, $6_1 + 424 | 0, 0);
                      $9_1 = HEAP32[$6_1 + 428 >> 2];
                      $5_1 = HEAP32[$6_1 + 432 >> 2];
                    } else {
                      $5_1 = $11_1;
                    }
                    $18_1 = $4_1 + 1 | 0;
                    $4_1 = $135($9_1, $5_1);
                    block5: {
                      block4: {
                        if (($4_1 & 255) >>> 0 >= 64) {
                          $8_1 = $136($6_1 + 200 | 0, $6_1 + 436 | 0, $9_1, $5_1);
                          $4_1 = 245;
                        } else {
                          $8_1 = $4_1 & 31;
                          if (($4_1 & 63) >>> 0 >= 32) {
                            $10_1 = 1 << $8_1;
                            $8_1 = 0;
                          } else {
                            $17_1 = 1 << $8_1;
                            $10_1 = $17_1 - 1 & 1 >>> 32 - $8_1;
                            $8_1 = $17_1;
                          }
                          HEAP32[$6_1 + 208 >> 2] = $14_1 | $8_1;
                          HEAP32[$6_1 + 212 >> 2] = $10_1 | $13_1;
                          $14_1 = $8_1 & $14_1;
                          $10_1 = $10_1 & $13_1;
                          $8_1 = !($14_1 | $10_1);
                          $4_1 = $4_1 - 10 | 0;
                          if ($10_1 | $14_1 | ($4_1 & 255) != 4) {
                            break block4;
                          }
                          $4_1 = $6_1 + 164 | 0;
                          if ($130($4_1, 123)) {
                            $8_1 = 1;
                            $137($6_1 + 36 | 0, $4_1, $6_1 + 308 | 0, 1);
                            HEAP32[$6_1 + 464 >> 2] = HEAP32[4710];
                            $4_1 = HEAP32[4709];
                            HEAP32[$6_1 + 456 >> 2] = HEAP32[4708];
                            HEAP32[$6_1 + 460 >> 2] = $4_1;
                            $4_1 = 4;
                            $10_1 = 0;
                            break block5;
                          }
                          $8_1 = 1;
                          $4_1 = 4;
                        }
                      }
                      $131($6_1 + 456 | 0, $6_1 + 164 | 0);
                      $10_1 = HEAPU8[$6_1 + 467 | 0];
                    }
                    HEAP32[$6_1 + 100 >> 2] = $11_1;
                    HEAP32[$6_1 + 96 >> 2] = $18_1;
                    HEAP8[$6_1 + 92 | 0] = 0;
                    HEAP8[$6_1 + 161 | 0] = 0;
                    if ($10_1 & 1 ? 0 : $8_1) {
                      block6: {
                        if (!$5_1) {
                          $5_1 = 0;
                          break block6;
                        }
                        if (HEAPU8[$9_1 | 0] != 95) {
                          break block6;
                        }
                        if ($151($6_1 + 36 | 0, $9_1, $5_1, 1, $6_1 + 456 | 0, HEAP32[$6_1 + 180 >> 2] - HEAP32[$6_1 + 460 >> 2] | 0)) {
                          continue;
                        }
                      }
                    } else {
                      if ($151($6_1 + 36 | 0, $9_1, $5_1, $8_1, $6_1 + 456 | 0, HEAP32[$6_1 + 180 >> 2] - HEAP32[$6_1 + 460 >> 2] | 0)) {
                        continue;
                      }
                    }
                    $8_1 = $4_1 & 255;
                    if ($8_1 >>> 0 <= 6) {
                      $5_1 = ($6_1 + 340 | 0) + Math_imul($8_1, 12) | 0;
                      HEAP32[$5_1 + 8 >> 2] = HEAP32[$6_1 + 464 >> 2];
                      $8_1 = HEAP32[$6_1 + 460 >> 2];
                      HEAP32[$5_1 >> 2] = HEAP32[$6_1 + 456 >> 2];
                      HEAP32[$5_1 + 4 >> 2] = $8_1;
                    } else {
                      $14_1 = $6_1 + 32 | 0;
                      $13_1 = $6_1 + 36 | 0;
                      $4_1 = $9_1;
                      $9_1 = $6_1 + 456 | 0;
                      $11_1 = 0;
                      $10_1 = global$0 - 48 | 0;
                      global$0 = $10_1;
                      $8_1 = -24;
                      block13: {
                        block8: {
                          block7: {
                            while (1) {
                              if (!$8_1) {
                                break block7;
                              }
                              if (!$20(HEAP32[$8_1 + 18068 >> 2], HEAP32[$8_1 + 18072 >> 2], $4_1, $5_1)) {
                                $8_1 = $8_1 + 8 | 0;
                                $11_1 = $11_1 + 1 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (HEAPU8[HEAP32[$13_1 + 104 >> 2] + 37 | 0] != 1) {
                              if ($11_1) {
                                break block7;
                              }
                              if (HEAPU8[$9_1 + 8 | 0] == 5) {
                                $8_1 = HEAP32[$9_1 + 4 >> 2];
                                $11_1 = HEAP32[$9_1 >> 2];
                                HEAP32[$10_1 + 20 >> 2] = $10_1 + 47;
                                $172($10_1 + 32 | 0, $11_1, $8_1, $10_1 + 20 | 0, 2);
                                if (HEAPU8[$10_1 + 43 | 0] == 2) {
                                  break block7;
                                }
                              } else {
                                if (!$173($9_1)) {
                                  break block7;
                                }
                              }
                              $166($13_1, 1377167);
                              break block8;
                            }
                            block10: {
                              block12: {
                                block9: {
                                  block11: {
                                    $8_1 = $11_1;
                                    switch ($8_1 | 0) {
                                      case 2:
                                        break block11;
                                      case 0:
                                        break block9;
                                      default:
                                        break block10;
                                    }
                                    ;
                                  }
                                  $4_1 = HEAPU8[$9_1 + 8 | 0];
                                  $8_1 = 196608;
                                  if (($4_1 | 0) != 3) {
                                    break block12;
                                  }
                                  HEAP32[$10_1 + 28 >> 2] = 0;
                                  HEAP32[$10_1 + 20 >> 2] = 0;
                                  HEAP32[$10_1 + 24 >> 2] = 1;
                                  HEAP8[$10_1 + 40 | 0] = HEAPU8[$9_1 + 9 | 0];
                                  $4_1 = HEAP32[$9_1 + 4 >> 2];
                                  HEAP32[$10_1 + 32 >> 2] = HEAP32[$9_1 >> 2];
                                  HEAP32[$10_1 + 36 >> 2] = $4_1;
                                  $154($10_1 + 8 | 0, $10_1 + 32 | 0, $10_1 + 20 | 0);
                                  $4_1 = HEAP32[$10_1 + 12 >> 2];
                                  if (!$170(HEAP32[$10_1 + 8 >> 2], $4_1)) {
                                    $166($13_1, $4_1 ? $4_1 >>> 0 < 256 ? 1442693 : 1442691 : 1442690);
                                  }
                                  $8_1 = 2;
                                  break block10;
                                }
                                $8_1 = 0;
                                $4_1 = HEAPU8[$9_1 + 8 | 0];
                                if (($4_1 | 0) == 5) {
                                  break block10;
                                }
                                $8_1 = 327680;
                              }
                              if ($4_1) {
                                $166($13_1, $4_1 << 24 | $8_1 | 385);
                              } else {
                                $174($13_1, 13);
                                break block8;
                              }
                              $8_1 = $11_1;
                            }
                            $4_1 = $13_1 + Math_imul($8_1, 12) | 0;
                            HEAP32[$4_1 + 76 >> 2] = HEAP32[$9_1 + 8 >> 2];
                            $5_1 = HEAP32[$9_1 + 4 >> 2];
                            HEAP32[$4_1 + 68 >> 2] = HEAP32[$9_1 >> 2];
                            HEAP32[$4_1 + 72 >> 2] = $5_1;
                            $8_1 = $11_1 + 7 | 0;
                            $4_1 = 1;
                            break block13;
                          }
                          $9_1 = 9;
                          $11_1 = 13648;
                          block15: {
                            block14: {
                              while (1) {
                                $9_1 = $9_1 + 1 | 0;
                                if (($9_1 | 0) != 17) {
                                  if (($9_1 | 0) == 26) {
                                    wasm2js_trap();
                                  }
                                  $18_1 = $11_1 - 4 | 0;
                                  $17_1 = HEAP32[$11_1 >> 2];
                                  $11_1 = $11_1 + 8 | 0;
                                  if (!$223($4_1, $5_1, HEAP32[$18_1 >> 2], $17_1)) {
                                    continue;
                                  }
                                  break block14;
                                }
                                break;
                              }
                              ;
                              $11_1 = 0;
                              break block15;
                            }
                            $11_1 = $9_1 >>> 0 < 17;
                            $9_1 = $9_1 - 10 | 0;
                          }
                          HEAP8[$10_1 + 1 | 0] = $9_1;
                          HEAP8[$10_1 | 0] = $11_1 & 1;
                          $164($13_1, HEAPU8[$10_1 | 0] ? (HEAPU8[$10_1 + 1 | 0] << 24) - 1978465646 | 0 : 146);
                          $174($13_1, 13);
                        }
                        $4_1 = 0;
                      }
                      HEAP8[$14_1 + 1 | 0] = $8_1;
                      HEAP8[$14_1 | 0] = $4_1;
                      global$0 = $10_1 + 48 | 0;
                      if (!HEAPU8[$6_1 + 32 | 0]) {
                        continue;
                      }
                      $4_1 = HEAPU8[$6_1 + 33 | 0];
                    }
                    HEAP8[$6_1 + 160 | 0] = HEAPU8[$6_1 + 160 | 0] & (($19_1 ^ 1) & ($4_1 & 255) >>> 0 >= ($7_1 & 255) >>> 0);
                    $7_1 = $4_1;
                    continue;
                  }
                  break;
                }
                ;
                $133($6_1 + 164 | 0);
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
            $138($4_1, $8_1);
            $22_1 = HEAP32[$6_1 + 24 >> 2];
            $19_1 = HEAP32[($22_1 ? $4_1 | 4 : $6_1 + 304 | 0) >> 2];
            $26_1 = HEAP32[$6_1 + 300 >> 2];
            $27_1 = HEAP32[$6_1 + 296 >> 2];
            $5_1 = 0;
            $4_1 = $6_1 + 36 | 0;
            $7_1 = $6_1 + 340 | 0;
            $139($6_1 + 328 | 0, $4_1, $7_1, 0);
            $139($6_1 + 424 | 0, $4_1, $7_1, 2);
            $24_1 = 1;
            $140($8_1, $4_1, $7_1, 4, 1);
            HEAP8[$6_1 + 161 | 0] = 0;
            HEAP16[$6_1 + 92 >> 1] = 3841;
            HEAP32[$6_1 + 88 >> 2] = 0;
            $4_1 = HEAP32[$6_1 + 140 >> 2];
            $7_1 = HEAP32[$4_1 >> 2];
            $11_1 = HEAP32[$4_1 + 8 >> 2];
            $4_1 = HEAP32[$4_1 + 12 >> 2];
            HEAP32[$6_1 + 448 >> 2] = 0;
            HEAP32[$6_1 + 452 >> 2] = 0;
            $8_1 = 128;
            block16: {
              if (HEAPU8[$6_1 + 411 | 0] != 2) {
                $18_1 = $7_1 ? $11_1 : 1583802368;
                $17_1 = $7_1 ? $4_1 : 367;
                block17: {
                  block18: {
                    block19: {
                      $9_1 = HEAPU8[$6_1 + 408 | 0];
                      switch ($9_1 | 0) {
                        case 0:
                          break block16;
                        case 2:
                          break block18;
                        case 3:
                          break block19;
                        default:
                          break block17;
                      }
                      ;
                    }
                    HEAP8[$6_1 + 208 | 0] = HEAPU8[$6_1 + 409 | 0];
                    $4_1 = HEAP32[$6_1 + 404 >> 2];
                    HEAP32[$6_1 + 204 >> 2] = $4_1;
                    HEAP32[$6_1 + 200 >> 2] = HEAP32[$6_1 + 400 >> 2];
                    $142($6_1 + 456 | 0, $6_1 + 200 | 0);
                    $9_1 = HEAP32[$6_1 + 460 >> 2];
                    if (($4_1 | 0) != ($9_1 | 0)) {
                      HEAP32[$6_1 + 448 >> 2] = 1;
                    }
                    HEAP32[$6_1 + 476 >> 2] = 0;
                    HEAP32[$6_1 + 468 >> 2] = 0;
                    HEAP32[$6_1 + 472 >> 2] = 1;
                    $24_1 = HEAP32[$6_1 + 456 >> 2];
                    $13_1 = $6_1 + 200 | 0;
                    $143($13_1, $6_1 + 456 | 0, $6_1 + 468 | 0);
                    $8_1 = HEAP32[$6_1 + 200 >> 2];
                    $10_1 = HEAP32[$6_1 + 204 >> 2];
                    $144($13_1, $8_1, $10_1);
                    $4_1 = $8_1;
                    $11_1 = global$0 - 32 | 0;
                    global$0 = $11_1;
                    if ($10_1) {
                      block20: {
                        $20_1 = ($4_1 + $10_1 | 0) - 1 | 0;
                        if (HEAPU8[$20_1 | 0] != 90 | $10_1 - 31 >>> 0 < 4294967289) {
                          break block20;
                        }
                        HEAP32[$11_1 + 24 >> 2] = 0;
                        HEAP32[$11_1 + 28 >> 2] = 0;
                        HEAP32[$11_1 + 16 >> 2] = 0;
                        HEAP32[$11_1 + 20 >> 2] = 0;
                        HEAP32[$11_1 + 8 >> 2] = 0;
                        HEAP32[$11_1 + 12 >> 2] = 0;
                        block21: {
                          while (1) {
                            block23: {
                              $14_1 = 0;
                              while (1) {
                                block22: {
                                  if (($4_1 | 0) == ($20_1 | 0)) {
                                    break block21;
                                  }
                                  if (($15_1 | 0) == 29) {
                                    wasm2js_trap();
                                  }
                                  $7_1 = $4_1 + 1 | 0;
                                  $4_1 = HEAPU8[$4_1 | 0];
                                  if (!(1 << $15_1 & 536271727)) {
                                    break block22;
                                  }
                                  $21_1 = $4_1 - 48 & 255;
                                  if ($21_1 >>> 0 >= 10) {
                                    break block22;
                                  }
                                  $14_1 = $21_1 + Math_imul($14_1, 10) | 0;
                                  $15_1 = $15_1 + 1 | 0;
                                  $4_1 = $7_1;
                                  continue;
                                }
                                break;
                              }
                              ;
                              if (($4_1 | 0) != HEAPU8[$15_1 + 21557 | 0]) {
                                break block23;
                              }
                              if ($12_1 >>> 0 > 5) {
                                wasm2js_trap();
                              } else {
                                $15_1 = $15_1 + 1 | 0;
                                HEAP32[($11_1 + 8 | 0) + ($12_1 << 2) >> 2] = $14_1;
                                $12_1 = $12_1 + 1 | 0;
                                $4_1 = $7_1;
                                continue;
                              }
                            }
                            break;
                          }
                          ;
                          $15_1 = 0;
                          break block20;
                        }
                        $4_1 = HEAP32[$11_1 + 16 >> 2];
                        $15_1 = 0;
                        $7_1 = HEAP32[$11_1 + 24 >> 2];
                        $12_1 = HEAP32[$11_1 + 20 >> 2];
                        $20_1 = HEAP32[$11_1 + 8 >> 2];
                        $21_1 = HEAP32[$11_1 + 12 >> 2];
                        $28_1 = $194($20_1, $21_1);
                        $25_1 = HEAP32[$11_1 + 28 >> 2];
                        if ($25_1 >>> 0 > 59 | $7_1 >>> 0 > 59 | ($28_1 >>> 0 <= $4_1 - 1 >>> 0 | $12_1 >>> 0 > 23)) {
                          break block20;
                        }
                        $196($13_1, $195($20_1, $21_1, $4_1), $12_1, $7_1, $25_1);
                        $4_1 = $10_1 - 30 | 0;
                        while (1) {
                          if ($4_1) {
                            $4_1 = $4_1 + 1 | 0;
                            $14_1 = Math_imul($14_1, 10);
                            continue;
                          }
                          break;
                        }
                        ;
                        HEAP8[$13_1 + 42 | 0] = 1;
                        HEAP32[$13_1 + 32 >> 2] = $14_1;
                        $15_1 = 1;
                      }
                    }
                    global$0 = $11_1 + 32 | 0;
                    block33: {
                      if (!$15_1) {
                        block24: {
                          if (HEAPU8[$145($8_1, $10_1, 0) + 12800 | 0] & 6) {
                            if ($146($13_1, $18_1, $17_1)) {
                              break block24;
                            }
                            $147($13_1, $8_1, $10_1);
                            break block24;
                          }
                          $4_1 = $30($8_1, $10_1, 0);
                          if ($4_1 - 1 >>> 0 <= 1) {
                            if (($145($8_1, $10_1, $4_1) | 0) == 32) {
                              $147($6_1 + 200 | 0, $8_1, $10_1);
                              break block24;
                            }
                          }
                          block25: {
                            $7_1 = $4_1;
                            if (($145($8_1, $10_1, $7_1) | 0) == 46) {
                              $7_1 = $7_1 + 1 | 0;
                              $11_1 = $30($8_1, $10_1, $7_1);
                              if (!$11_1) {
                                break block25;
                              }
                              $7_1 = $7_1 + $11_1 | 0;
                            }
                            if (!$4_1 | $7_1 >>> 0 < $10_1 >>> 0) {
                              break block25;
                            }
                            if ($4_1 - 9 >>> 0 < 5) {
                              $4_1 = 0;
                            } else {
                              block32: {
                                block29: {
                                  block28: {
                                    switch ($4_1 - 7 | 0) {
                                      case 1:
                                        if (($7_1 | 0) != 8) {
                                          break block29;
                                        }
                                        break block25;
                                      case 0:
                                        if (($7_1 | 0) == 7) {
                                          break block25;
                                        }
                                        break block29;
                                      default:
                                        break block28;
                                    }
                                    ;
                                  }
                                  block30: {
                                    switch ($4_1 - 16 | 0) {
                                      case 3:
                                        if (($7_1 | 0) != 19) {
                                          break block29;
                                        }
                                        $4_1 = 9;
                                        break block32;
                                      case 0:
                                        break block30;
                                      default:
                                        break block29;
                                    }
                                    ;
                                  }
                                  if (($7_1 | 0) != 16) {
                                    break block29;
                                  }
                                  $4_1 = 6;
                                  break block32;
                                }
                                $148($6_1 + 200 | 0, 25);
                                break block24;
                              }
                            }
                            $8_1 = $141($8_1, $10_1, $4_1, $18_1, $17_1, $16_1, $6_1 + 448 | 0);
                            break block33;
                          }
                          $10_1 = 0;
                          $8_1 = $6_1 + 200 | 0;
                          $4_1 = $203($8_1, 45);
                          if ($4_1) {
                            $7_1 = 6;
                          } else {
                            if ($203($8_1, 43)) {
                              $7_1 = 6;
                            } else {
                              $10_1 = ($206(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]) | 0) == 2;
                              $7_1 = $10_1 ? 2 : 4;
                            }
                          }
                          $11_1 = $202($8_1, $7_1);
                          if ($10_1) {
                            HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 8;
                            HEAP32[$8_1 + 12 >> 2] = HEAP32[$8_1 + 12 >> 2] | 524288;
                            $11_1 = $11_1 + 2e3 | 0;
                          }
                          block35: {
                            block34: {
                              if ($4_1) {
                                $4_1 = 27;
                                if (!$11_1) {
                                  break block34;
                                }
                                $11_1 = 0 - $11_1 | 0;
                              }
                              if ($11_1 + 1 >>> 0 < 10002) {
                                break block35;
                              }
                              $4_1 = 26;
                            }
                            $148($8_1, $4_1);
                            $11_1 = 0;
                          }
                          $13_1 = $203($8_1, 45);
                          $4_1 = $206(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]);
                          block39: {
                            block38: {
                              block37: {
                                if (!$10_1) {
                                  block36: {
                                    if (!$203($8_1, 87)) {
                                      if (($4_1 | 0) != 3) {
                                        break block36;
                                      }
                                      $4_1 = (($11_1 << 16 >> 16) % 100 | 0 ? 3 : 15) & $11_1 ? 365 : 366;
                                      $7_1 = $202($8_1, 3) - 1 | 0;
                                      $15_1 = 32;
                                      $12_1 = $195($11_1, 1, 1);
                                      break block37;
                                    }
                                    $7_1 = $202($8_1, 2);
                                    if (!HEAP32[$8_1 + 28 >> 2]) {
                                      $148($8_1, 34);
                                    }
                                    if ($13_1) {
                                      $201($8_1, 45);
                                    }
                                    $14_1 = $202($8_1, 1);
                                    $12_1 = $207($11_1);
                                    $4_1 = $207($11_1 + 1 | 0) - $12_1 | 0;
                                    $15_1 = 31;
                                    $11_1 = $14_1 - 1 | 0;
                                    if ($11_1 >>> 0 >= 7) {
                                      $7_1 = $4_1;
                                      break block38;
                                    } else {
                                      $7_1 = ($11_1 + Math_imul($7_1, 7) | 0) - 7 | 0;
                                      break block37;
                                    }
                                  }
                                }
                                if ($13_1) {
                                  $7_1 = $202($8_1, 2);
                                  if (!HEAP32[$8_1 + 28 >> 2]) {
                                    $148($8_1, 33);
                                  }
                                  $201($8_1, 45);
                                } else {
                                  if (($4_1 | 0) != 4 | $10_1) {
                                    $148($8_1, 23);
                                  }
                                  $7_1 = $202($8_1, 2);
                                }
                                $14_1 = $202($8_1, 2);
                                $12_1 = $195($11_1, $7_1, 1);
                                $4_1 = $194($11_1, $7_1);
                                $15_1 = $4_1 ? 30 : 29;
                                $7_1 = $14_1 - 1 | 0;
                              }
                              if ($4_1 >>> 0 > $7_1 >>> 0) {
                                break block39;
                              }
                            }
                            $148($8_1, $15_1);
                          }
                          $4_1 = $7_1 + $12_1 | 0;
                          wasm2js_i32$0 = $8_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($4_1, $4_1 >> 31, 86400), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                          HEAP32[$8_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
                          block40: {
                            if (!HEAP32[$8_1 + 28 >> 2]) {
                              if ($10_1) {
                                $148($8_1, 28);
                              } else {
                                HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 64;
                              }
                              break block40;
                            }
                            if (!$203($8_1, 84)) {
                              if (!$203($8_1, 116)) {
                                $201($8_1, 32);
                              }
                            }
                            $4_1 = $202($8_1, 2);
                            $7_1 = $10_1 | $13_1;
                            if (($203($8_1, 58) | 0) != ($7_1 | 0)) {
                              if ($7_1) {
                                $11_1 = $206(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]) ? 36 : 35;
                              } else {
                                $11_1 = 36;
                              }
                              $148($8_1, $11_1);
                            }
                            HEAP8[$8_1 + 41 | 0] = 35;
                            $13_1 = $202($8_1, 2);
                            HEAP8[$8_1 + 41 | 0] = 23;
                            block41: {
                              if ($7_1) {
                                $12_1 = 0;
                                $14_1 = 0;
                                if (!$203($8_1, 58)) {
                                  break block41;
                                }
                              } else {
                                if (!$206(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2])) {
                                  $12_1 = 0;
                                  $14_1 = 0;
                                  break block41;
                                }
                              }
                              $12_1 = $202($8_1, 2);
                              $14_1 = 1;
                            }
                            block42: {
                              if (!$203($8_1, 46)) {
                                $15_1 = 0;
                                $7_1 = 0;
                                $11_1 = 0;
                                if (!$203($8_1, 44)) {
                                  break block42;
                                }
                              }
                              $15_1 = 0;
                              $7_1 = 0;
                              $11_1 = 0;
                              while (1) {
                                $10_1 = $208($8_1);
                                if ($10_1 >>> 0 <= 9) {
                                  $11_1 = $7_1 >>> 0 < 9 ? $10_1 + Math_imul($11_1, 10) | 0 : $11_1;
                                  $7_1 = $7_1 + 1 | 0;
                                  $15_1 = $10_1 | $15_1;
                                  continue;
                                }
                                break;
                              }
                              ;
                              if ($14_1 & ($7_1 | 0) != 0) {
                                break block42;
                              }
                              $148($8_1, 38);
                            }
                            $10_1 = 9 - $7_1 | 0;
                            $10_1 = $10_1 >>> 0 <= 9 ? $10_1 : 0;
                            while (1) {
                              if ($10_1) {
                                $10_1 = $10_1 - 1 | 0;
                                $11_1 = Math_imul($11_1, 10);
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($4_1 | 0) == 24 & ($13_1 | $15_1 | $12_1) != 0 | ($4_1 >>> 0 > 24 | $12_1 >>> 0 > 60 | $13_1 >>> 0 > 59)) {
                              $148($8_1, 37);
                            }
                            if (($4_1 | 0) == 24) {
                              HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 128;
                            }
                            HEAP32[$8_1 + 32 >> 2] = $11_1;
                            $7_1 = $7_1 >>> 0 <= 3 ? 3 : $7_1;
                            HEAP32[$8_1 + 36 >> 2] = $7_1 >>> 0 >= 9 ? 9 : $7_1;
                            if (($12_1 | 0) == 60) {
                              $209($8_1);
                              $12_1 = 59;
                            }
                            HEAP8[$8_1 + 41 | 0] = 39;
                            $7_1 = HEAP32[$8_1 + 4 >> 2];
                            $4_1 = (Math_imul($13_1, 60) + Math_imul($4_1, 3600) | 0) + $12_1 | 0;
                            $11_1 = $4_1;
                            $4_1 = $4_1 + HEAP32[$8_1 >> 2] | 0;
                            $7_1 = $11_1 >>> 0 > $4_1 >>> 0 ? $7_1 + 1 | 0 : $7_1;
                            HEAP32[$8_1 >> 2] = $4_1;
                            HEAP32[$8_1 + 4 >> 2] = $7_1;
                            block43: {
                              if (!$203($8_1, 90)) {
                                block44: {
                                  if (!HEAP32[$8_1 + 28 >> 2]) {
                                    HEAP32[$8_1 + 12 >> 2] = HEAP32[$8_1 + 12 >> 2] | 1048576;
                                    break block43;
                                  }
                                  $203($8_1, 32);
                                  if ($210($8_1)) {
                                    $212($8_1);
                                    break block40;
                                  }
                                  if ($211($8_1)) {
                                    break block44;
                                  }
                                  if ($200($8_1, 18560, 1)) {
                                    break block44;
                                  }
                                  $148($8_1, 39);
                                }
                              }
                              if (!HEAP32[$8_1 + 28 >> 2]) {
                                break block43;
                              }
                              while (1) {
                                if ($203($8_1, 91)) {
                                  $214($8_1, 6);
                                  $201($8_1, 93);
                                  continue;
                                }
                                break;
                              }
                              ;
                              if ($203($8_1, 32)) {
                                $214($8_1, 5);
                              }
                              $212($8_1);
                            }
                          }
                        }
                      }
                      $8_1 = $149($6_1 + 200 | 0, $18_1, $17_1, $16_1, $6_1 + 448 | 0);
                    }
                    if (HEAP32[$6_1 + 88 >> 2] | HEAPU8[$6_1 + 464 | 0] != 1) {
                      break block16;
                    }
                    HEAP32[$16_1 + 8 >> 2] = HEAP32[$6_1 + 476 >> 2];
                    $4_1 = HEAP32[$6_1 + 472 >> 2];
                    HEAP32[$16_1 >> 2] = HEAP32[$6_1 + 468 >> 2];
                    HEAP32[$16_1 + 4 >> 2] = $4_1;
                    break block16;
                  }
                  $9_1 = 0;
                  $8_1 = $141(HEAP32[$6_1 + 400 >> 2], HEAP32[$6_1 + 404 >> 2], 0, $18_1, $17_1, $16_1, $6_1 + 448 | 0);
                  break block16;
                }
                $8_1 = $9_1 << 24 | 655750;
              }
              $9_1 = 0;
            }
            $11_1 = $22_1 ? $22_1 : $26_1;
            $10_1 = $6_1 + 36 | 0;
            $4_1 = HEAP32[$6_1 + 452 >> 2];
            $14_1 = $4_1 & -2097153;
            $7_1 = $4_1;
            $4_1 = HEAP32[$6_1 + 140 >> 2];
            $150($6_1 + 436 | 0, $10_1, $8_1, $24_1, $9_1, HEAP32[$6_1 + 448 >> 2], !(HEAP32[$4_1 >> 2] | HEAP32[$4_1 + 4 >> 2]) ? $14_1 : $7_1);
            $4_1 = $6_1 + 456 | 0;
            $140($4_1, $10_1, $6_1 + 340 | 0, 6, 0);
            $8_1 = HEAP32[$6_1 + 424 >> 2];
            if (!(!HEAPU8[HEAP32[$6_1 + 140 >> 2] + 37 | 0] | ($8_1 | 0) == -2147483647)) {
              $15_1 = HEAP32[$6_1 + 428 >> 2];
              $13_1 = HEAP32[$6_1 + 432 >> 2];
              $7_1 = global$0 - 160 | 0;
              global$0 = $7_1;
              $5_1 = $7(40, 4);
              if (!$5_1) {
                wasm2js_trap();
              }
              HEAP32[$5_1 + 32 >> 2] = 0;
              HEAP32[$5_1 + 36 >> 2] = 0;
              HEAP32[$5_1 + 24 >> 2] = 0;
              HEAP32[$5_1 + 28 >> 2] = 1;
              HEAP32[$5_1 + 16 >> 2] = 1;
              HEAP32[$5_1 + 20 >> 2] = 0;
              HEAP32[$5_1 + 8 >> 2] = 0;
              HEAP32[$5_1 + 12 >> 2] = 0;
              HEAP32[$5_1 >> 2] = 0;
              HEAP32[$5_1 + 4 >> 2] = 1;
              block45: {
                if (HEAPU8[HEAP32[$10_1 + 104 >> 2] + 37 | 0] == 1) {
                  $15_1 = $5_1 + 24 | 0;
                  $4_1 = 0;
                  $12_1 = 18044;
                  $9_1 = 0;
                  while (1) {
                    block46: {
                      if (($4_1 | 0) == 36) {
                        break block45;
                      }
                      $13_1 = $4_1 + $10_1 | 0;
                      if (HEAPU8[$13_1 + 79 | 0] != 2) {
                        if ($9_1 >>> 0 >= 3) {
                          break block46;
                        }
                        $178(HEAP32[$12_1 >> 2], HEAP32[$12_1 + 4 >> 2], $13_1 + 68 | 0, $15_1);
                      }
                      if ($9_1 >>> 0 < 2) {
                        HEAP32[$5_1 + 36 >> 2] = HEAP32[$5_1 + 32 >> 2];
                      }
                      $9_1 = $9_1 + 1 | 0;
                      $12_1 = $12_1 + 8 | 0;
                      $4_1 = $4_1 + 12 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  wasm2js_trap();
                } else {
                  HEAP32[$7_1 + 24 >> 2] = $13_1;
                  HEAP32[$7_1 + 20 >> 2] = $15_1;
                  HEAP32[$7_1 + 28 >> 2] = 259;
                  $9_1 = $5_1 + 12 | 0;
                  $48($9_1, 123);
                  $178(13486, 8, $7_1 + 20 | 0, $9_1);
                  $17_1 = HEAPU8[$4_1 + 8 | 0];
                  if (($17_1 | 0) != 2) {
                    block47: {
                      $12_1 = HEAP32[$4_1 >> 2];
                      $4_1 = HEAP32[$4_1 + 4 >> 2];
                      HEAP32[$7_1 + 56 >> 2] = 1e3;
                      HEAP32[$7_1 + 48 >> 2] = 0;
                      HEAP32[$7_1 + 52 >> 2] = 0;
                      HEAP32[$7_1 + 40 >> 2] = $12_1;
                      HEAP32[$7_1 + 44 >> 2] = $4_1;
                      HEAP32[$7_1 + 60 >> 2] = 0;
                      HEAP32[$7_1 + 64 >> 2] = 0;
                      HEAP32[$7_1 + 32 >> 2] = 2;
                      $56($7_1 + 32 | 0, 123);
                      $4_1 = 1;
                      while (1) {
                        $16_1 = $7_1 + 68 | 0;
                        $12_1 = $7_1 + 32 | 0;
                        $168($16_1, $12_1, $4_1 & 1);
                        if (HEAPU8[$7_1 + 76 | 0] == 2) {
                          break block47;
                        }
                        $131($7_1 + 124 | 0, $12_1);
                        if ($85($16_1, 13486, 8)) {
                          block48: {
                            $16_1 = HEAPU8[$7_1 + 132 | 0];
                            if (!$16_1) {
                              break block48;
                            }
                            $12_1 = 0;
                            HEAP32[$7_1 + 144 >> 2] = 0;
                            HEAP32[$7_1 + 136 >> 2] = 0;
                            HEAP32[$7_1 + 140 >> 2] = 1;
                            $14_1 = HEAP32[$7_1 + 128 >> 2];
                            $18_1 = HEAP32[$7_1 + 124 >> 2];
                            $4_1 = 0;
                            if (($16_1 | 0) == 2) {
                              $4_1 = !$179($18_1, $14_1, $7_1 + 136 | 0);
                              $12_1 = HEAP32[$7_1 + 144 >> 2];
                            }
                            HEAP8[$7_1 + 88 | 0] = HEAPU8[$7_1 + 133 | 0];
                            HEAP32[$7_1 + 84 >> 2] = $14_1;
                            HEAP32[$7_1 + 80 >> 2] = $18_1;
                            $142($7_1 + 148 | 0, $7_1 + 80 | 0);
                            if ($12_1) {
                              HEAP8[$7_1 + 156 | 0] = 0;
                              HEAP32[$7_1 + 152 >> 2] = $12_1;
                              HEAP32[$7_1 + 148 >> 2] = HEAP32[$7_1 + 140 >> 2];
                            }
                            if (!(!$4_1 & ($16_1 | 0) != 3)) {
                              HEAP8[$7_1 + 88 | 0] = 1;
                              HEAP32[$7_1 + 84 >> 2] = $13_1;
                              HEAP32[$7_1 + 80 >> 2] = $15_1;
                              if ($153($7_1 + 148 | 0, $7_1 + 80 | 0)) {
                                break block48;
                              }
                            }
                            HEAP16[$7_1 + 92 >> 1] = 3073;
                            HEAP16[$7_1 + 80 >> 1] = 4097;
                            HEAP32[$7_1 + 108 >> 2] = 9175183;
                            HEAP8[$7_1 + 104 | 0] = 0;
                            $152($10_1, $7_1 + 104 | 0, 0, 0, $7_1 + 80 | 0, 2);
                          }
                        } else {
                          $48($9_1, 44);
                          $157($7_1 + 8 | 0, $12_1, HEAP32[$7_1 + 60 >> 2]);
                          $4_1 = HEAP32[$7_1 + 12 >> 2];
                          $12_1 = HEAP32[$7_1 + 8 >> 2];
                          HEAP32[$7_1 + 92 >> 2] = 0;
                          HEAP32[$7_1 + 96 >> 2] = 0;
                          HEAP32[$7_1 + 80 >> 2] = 1;
                          HEAP32[$7_1 + 84 >> 2] = 0;
                          HEAP32[$7_1 + 88 >> 2] = $9_1;
                          $165($7_1 + 80 | 0, $12_1, $4_1, $17_1 & 1);
                        }
                        $4_1 = 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $48($9_1, 125);
                  $10($5_1, $11_1, $19_1);
                  $4_1 = $7_1 + 112 | 0;
                  $180($4_1, $11_1, $19_1, 13445, 4);
                  if (HEAPU8[$7_1 + 123 | 0] != 2) {
                    $181(18137, 12, $4_1, $5_1);
                  }
                  $180($7_1 + 124 | 0, $11_1, $19_1, 13458, 7);
                  if (HEAPU8[$7_1 + 135 | 0] == 2) {
                    break block45;
                  }
                  $4_1 = HEAP32[$7_1 + 124 >> 2];
                  $9_1 = HEAP32[$7_1 + 128 >> 2];
                  $12_1 = HEAPU8[$7_1 + 133 | 0];
                  HEAP32[$7_1 + 144 >> 2] = 0;
                  HEAP32[$7_1 + 136 >> 2] = 0;
                  HEAP32[$7_1 + 140 >> 2] = 1;
                  HEAP8[$7_1 + 156 | 0] = $12_1;
                  HEAP32[$7_1 + 148 >> 2] = $4_1;
                  HEAP32[$7_1 + 152 >> 2] = $9_1;
                  $154($7_1, $7_1 + 148 | 0, $7_1 + 136 | 0);
                  $9_1 = HEAP32[$7_1 >> 2];
                  $12_1 = HEAP32[$7_1 + 4 >> 2];
                  $4_1 = $182($9_1, $12_1);
                  if (!$4_1) {
                    break block45;
                  }
                  if ($183($9_1, $12_1, $4_1) & 575232) {
                    break block45;
                  }
                  $10_1 = $184($9_1, $12_1, $4_1);
                  if ($10_1 >>> 0 < $4_1 >>> 0 | $10_1 >>> 0 > $12_1 >>> 0) {
                    wasm2js_trap();
                  } else {
                    HEAP32[$7_1 + 88 >> 2] = 0;
                    HEAP32[$7_1 + 80 >> 2] = 0;
                    HEAP32[$7_1 + 84 >> 2] = 1;
                    $10($7_1 + 80 | 0, $4_1 + $9_1 | 0, $10_1 - $4_1 | 0);
                    $4_1 = HEAP32[$7_1 + 84 >> 2];
                    $9_1 = HEAP32[$7_1 + 88 >> 2];
                    $185($4_1, $9_1);
                    HEAP32[$7_1 + 36 >> 2] = $9_1;
                    HEAP32[$7_1 + 32 >> 2] = $4_1;
                    HEAP32[$7_1 + 40 >> 2] = 259;
                    $181(18149, 14, $7_1 + 32 | 0, $5_1);
                  }
                }
              }
              global$0 = $7_1 + 160 | 0;
            }
            if (HEAPU8[$6_1 + 76 | 0]) {
              break block49;
            }
            $9_1 = HEAP32[$6_1 + 328 >> 2];
            if (($9_1 | 0) == -2147483647 | ($8_1 | 0) == -2147483647) {
              break block49;
            }
            $4_1 = HEAP32[$6_1 + 436 >> 2];
            if (($4_1 | 0) == -2147483647) {
              break block49;
            }
            $7_1 = HEAP32[$6_1 + 336 >> 2];
            $12_1 = HEAP32[$6_1 + 332 >> 2];
            $10_1 = HEAP32[$6_1 + 460 >> 2];
            HEAP32[$6_1 + 260 >> 2] = HEAP32[$6_1 + 456 >> 2];
            HEAP32[$6_1 + 264 >> 2] = $10_1;
            HEAP32[$6_1 + 268 >> 2] = HEAP32[$6_1 + 464 >> 2];
            HEAP32[$6_1 + 280 >> 2] = $5_1;
            HEAP32[$6_1 + 276 >> 2] = $2_1;
            HEAP32[$6_1 + 272 >> 2] = $1_1;
            HEAP32[$6_1 + 256 >> 2] = 0;
            HEAP32[$6_1 + 248 >> 2] = -2147483648;
            HEAP32[$6_1 + 252 >> 2] = 1;
            $10_1 = HEAP32[$6_1 + 444 >> 2];
            HEAP32[$6_1 + 240 >> 2] = HEAP32[$6_1 + 440 >> 2];
            HEAP32[$6_1 + 244 >> 2] = $10_1;
            HEAP32[$6_1 + 236 >> 2] = $4_1;
            HEAP32[$6_1 + 232 >> 2] = $19_1;
            HEAP32[$6_1 + 228 >> 2] = $11_1;
            HEAP32[$6_1 + 224 >> 2] = $22_1 ? -2147483648 : $27_1;
            $4_1 = HEAP32[$6_1 + 432 >> 2];
            HEAP32[$6_1 + 216 >> 2] = HEAP32[$6_1 + 428 >> 2];
            HEAP32[$6_1 + 220 >> 2] = $4_1;
            HEAP32[$6_1 + 212 >> 2] = $8_1;
            HEAP32[$6_1 + 208 >> 2] = $7_1;
            HEAP32[$6_1 + 204 >> 2] = $12_1;
            HEAP32[$6_1 + 200 >> 2] = $9_1;
            $4_1 = HEAPU8[HEAP32[$6_1 + 140 >> 2] + 37 | 0];
            HEAP8[$6_1 + 284 | 0] = $4_1;
            $8_1 = ($4_1 | 0) == 1;
            break block50;
          }
        } else {
          $131($6_1 + 308 | 0, $4_1);
          $4_1 = $6_1 + 340 | 0;
          $87($4_1, HEAPU8[$6_1 + 316 | 0] << 24 | 328065, 0);
          $242($6_1 + 36 | 0, $4_1, 44);
        }
        $9_1 = -2147483647;
        HEAP32[$6_1 + 200 >> 2] = -2147483647;
      }
      $58($6_1 + 16 | 0, $6_1 + 164 | 0);
      $4_1 = HEAP32[$6_1 + 16 >> 2];
      if (($4_1 | 0) != 2) {
        $1_1 = HEAP32[$6_1 + 20 >> 2];
        HEAP32[$6_1 + 200 >> 2] = -2147483647;
        $2_1 = $6_1 + 340 | 0;
        $3_1 = $4_1 & 1;
        $87($2_1, $3_1 ? 144 : 140, $3_1 ? $23_1 : $1_1);
        $242($6_1 + 36 | 0, $2_1, 44);
      } else {
        block51: {
          if (($9_1 | 0) == -2147483647) {
            break block51;
          }
          block52: {
            if (HEAPU8[$6_1 + 160 | 0]) {
              $4_1 = -2147483648;
              if (HEAPU8[$6_1 + 197 | 0] != 1) {
                break block52;
              }
            }
            HEAP32[$6_1 + 316 >> 2] = 0;
            HEAP32[$6_1 + 308 >> 2] = 0;
            HEAP32[$6_1 + 312 >> 2] = 1;
            $1_1 = $6_1 + 340 | 0;
            $103($1_1, $6_1 + 200 | 0, 0, $6_1 + 308 | 0);
            $2_1 = $6_1 + 8 | 0;
            $138($2_1, $1_1);
            $1_1 = HEAP32[$6_1 + 8 >> 2];
            $4_1 = $1_1 ? -2147483648 : HEAP32[$6_1 + 308 >> 2];
            $2_1 = HEAP32[($1_1 ? $2_1 | 4 : $6_1 + 316 | 0) >> 2];
            $1_1 = $1_1 ? $1_1 : HEAP32[$6_1 + 312 >> 2];
          }
          HEAP32[$6_1 + 256 >> 2] = $2_1;
          HEAP32[$6_1 + 252 >> 2] = $1_1;
          HEAP32[$6_1 + 248 >> 2] = $4_1;
          $9_1 = HEAP32[$3_1 + 24 >> 2];
          if (($9_1 | 0) == -1) {
            break block51;
          }
          if ($2_1 >>> 0 <= $9_1 >>> 0) {
            if (!($8_1 & 1)) {
              break block51;
            }
            $9_1 = 32768;
            block53: {
              if ($5_1) {
                $1_1 = 0;
                if (HEAPU32[$5_1 + 32 >> 2] > HEAPU32[$5_1 + 36 >> 2]) {
                  break block53;
                }
              }
              $1_1 = 51;
            }
            if (($1_1 + $2_1 | 0) + 49 >>> 0 < 32769) {
              break block51;
            }
          }
          HEAP32[$6_1 + 292 >> 2] = 145;
          HEAP32[$6_1 + 200 >> 2] = -2147483647;
          HEAP8[$6_1 + 288 | 0] = 0;
          $152($6_1 + 36 | 0, $6_1 + 288 | 0, $9_1, 0, 4, 0);
        }
      }
      $1_1 = HEAP32[$6_1 + 60 >> 2];
      $2_1 = HEAP32[$6_1 + 64 >> 2];
      $3_1 = HEAP32[$6_1 + 72 >> 2];
      HEAP32[$6_1 + 356 >> 2] = HEAP32[$6_1 + 68 >> 2];
      HEAP32[$6_1 + 360 >> 2] = $3_1;
      HEAP32[$6_1 + 348 >> 2] = $1_1;
      HEAP32[$6_1 + 352 >> 2] = $2_1;
      $9_1 = 0;
      $2_1 = HEAP32[$6_1 + 44 >> 2];
      $3_1 = HEAP32[$6_1 + 40 >> 2];
      block54: {
        while (1) {
          block55: {
            if (($9_1 | 0) == 16) {
              break block54;
            }
            $1_1 = ($6_1 + 340 | 0) + $9_1 | 0;
            $4_1 = HEAP32[$1_1 + 8 >> 2];
            if ($4_1 >>> 0 >= 101) {
              $1_1 = HEAP32[$1_1 + 12 >> 2];
              if ($1_1 >>> 0 < $2_1 >>> 0) {
                $1_1 = $3_1 + Math_imul($1_1, 24) | 0;
                if (HEAPU8[$1_1 | 0] != 2) {
                  $5_1 = HEAP32[$1_1 + 4 >> 2] & 127;
                  if ($5_1 >>> 0 >= 31) {
                    break block55;
                  }
                  HEAP32[$1_1 + 4 >> 2] = HEAPU8[$5_1 + 13297 | 0] | 1311616;
                }
                HEAP8[$1_1 + 20 | 0] = 0;
                HEAP32[$1_1 + 8 >> 2] = $4_1 - 99;
                HEAP32[$1_1 + 12 >> 2] = 0;
              }
            }
            $9_1 = $9_1 + 8 | 0;
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
    function $102($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = $2_1 - $1_1 | 0;
      $4_1 = $3_1 >>> 2 | 0;
      $63($0_1, HEAP32[$0_1 + 8 >> 2], $4_1, 4);
      $5_1 = HEAP32[$0_1 + 8 >> 2];
      if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
        $242(HEAP32[$0_1 + 4 >> 2] + ($5_1 << 2) | 0, $1_1, $3_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $5_1 + $4_1;
    }
    function $103($0_1, $1_1, $2_1, $3_1) {
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
        $8_1 = 13859;
        $9_1 = 12;
        $10_1 = 13847;
        $11_1 = 14;
      } else {
        $8_1 = 13798;
        $9_1 = 26;
        $10_1 = 13772;
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
      HEAP32[$4_1 + 80 >> 2] = 13822;
      HEAP32[$4_1 + 76 >> 2] = $15_1;
      HEAP32[$4_1 + 72 >> 2] = $14_1;
      HEAP32[$4_1 + 68 >> 2] = 11;
      HEAP32[$4_1 + 64 >> 2] = 13811;
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
          $161($4_1 + 4 | 0, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $4_1 + 4 | 0;
      $161($1_1, 17996, 1);
      if (($6_1 | 0) != 2) {
        $161($1_1, 13836, 11);
        $165($1_1, $13_1, $12_1, $6_1 & 1);
      }
      $1_1 = $4_1 + 4 | 0;
      $161($1_1, $7_1, $2_1);
      $161($1_1, 18008, 1);
      HEAP32[$0_1 + 16 >> 2] = HEAP32[$4_1 + 20 >> 2];
      $1_1 = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      $1_1 = HEAP32[$4_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 96 | 0;
    }
    function $104($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      $2_1 = HEAP32[$0_1 + 12 >> 2];
      $3_1 = $1_1 >>> 0 < $2_1 >>> 0 | HEAPU32[$0_1 + 4 >> 2] < $1_1 >>> 0;
      $4_1 = HEAP32[$0_1 + 8 >> 2];
      $10($4_1, $3_1 ? 1 : HEAP32[$0_1 >> 2] + $2_1 | 0, $3_1 ? 0 : $1_1 - $2_1 | 0);
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      return $4_1;
    }
    function $105($0_1, $1_1, $2_1) {
      if ($2_1) {
        $1_1 = $7($2_1, $1_1);
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $106($0_1, $1_1, $2_1, $3_1, $4_1) {
      if (($6($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $107($0_1, $1_1, $2_1, $3_1) {
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
    function $108($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $40($2_1 + 4 | 0, $1_1, 1, 1);
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
    function $109($0_1, $1_1) {
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
            switch (HEAPU8[$8_1 + 12480 | 0] - 2 | 0) {
              case 2:
                $5_1 = HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12479 : $2_1 + $3_1 | 0) | 0];
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
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12479 : $3_1 + $2_1 | 0) | 0] > -65) {
                  break block;
                }
                $2_1 = $4_1 + 3 | 0;
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12479 : $3_1 + $2_1 | 0) | 0] > -65) {
                  break block;
                }
                $2_1 = $4_1 + 4 | 0;
                continue;
              case 1:
                $5_1 = HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12479 : $2_1 + $3_1 | 0) | 0];
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
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12479 : $3_1 + $2_1 | 0) | 0] >= -64) {
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
          if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12479 : $2_1 + $3_1 | 0) | 0] >= -64) {
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
    function $110($0_1, $1_1, $2_1) {
      return $1_1 ? HEAPU8[$2_1 | 0] == HEAPU8[($0_1 + $1_1 | 0) - 1 | 0] : 0;
    }
    function $111($0_1, $1_1, $2_1, $3_1) {
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
    function $112($0_1, $1_1, $2_1, $3_1) {
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
    function $113($0_1, $1_1, $2_1, $3_1) {
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
    function $114($0_1, $1_1, $2_1, $3_1) {
      if ($1_1 >>> 0 >= $3_1 >>> 0) {
        $0_1 = $240($2_1, $0_1, $3_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $115($0_1) {
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
    function $116($0_1, $1_1, $2_1, $3_1) {
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
            $117($4_1 + 16 | 0, $4_1 + 24 | 0);
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
        $117($4_1 + 8 | 0, $4_1 + 24 | 0);
        $2_1 = HEAP32[$4_1 + 12 >> 2];
        $1_1 = HEAP32[$4_1 + 8 >> 2];
      }
      $15($5_1, $1_1 ? $1_1 : 1, $1_1 ? $2_1 : 0);
      $1_1 = HEAP32[$4_1 + 40 >> 2];
      $2_1 = HEAP32[$4_1 + 36 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : HEAP32[$4_1 + 44 >> 2];
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1;
      global$0 = $4_1 + 48 | 0;
    }
    function $117($0_1, $1_1) {
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
    function $118($0_1, $1_1) {
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
              $122($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
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
              if (!$20($5_1 + $8_1 | 0, $3_1, $7_1, $3_1)) {
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
    function $119($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $2_1 = $1_1 ^ -128;
      if (($2_1 & 255) >>> 0 <= 25) {
        $2_1 = $2_1 << 3 & 2040;
        $1_1 = HEAP32[$2_1 + 13568 >> 2];
        $2_1 = HEAP32[$2_1 + 13564 >> 2];
      } else {
        $116($3_1 + 8 | 0, 13901, 3839, ($1_1 & 255) + 45 | 0);
        $1_1 = HEAP32[$3_1 + 12 >> 2];
        $2_1 = HEAP32[$3_1 + 8 >> 2];
      }
      HEAP32[$0_1 >> 2] = $2_1;
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $120($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (HEAP32[$1_1 >> 2] != 1114112) {
        block: {
          if (!HEAPU8[$1_1 + 41 | 0]) {
            block1: {
              $2_1 = HEAP32[$1_1 + 12 >> 2];
              $72($4_1 + 4 | 0, $1_1);
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
    function $121($0_1, $1_1, $2_1) {
      $10($2_1, $0_1, $1_1);
    }
    function $122($0_1, $1_1, $2_1, $3_1) {
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
    function $123($0_1, $1_1, $2_1, $3_1) {
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
              $4_1 = HEAP32[$1_1 + 13568 >> 2];
              $5_1 = HEAP32[$1_1 + 13564 >> 2];
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
    function $124($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      while (1) {
        if ($1_1 >>> 0 > $7_1 >>> 0) {
          $8_1 = $125($0_1, $1_1, $7_1);
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
    function $125($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          $3_1 = HEAP8[$0_1 + $2_1 | 0];
          if (($3_1 | 0) < 0) {
            $0_1 = $127($0_1, $1_1, $2_1);
            return $0_1 >>> 0 < 16777216 ? 16842749 : $0_1;
          }
          if (($3_1 | 0) != 92) {
            break block;
          }
          $3_1 = $126($0_1, $1_1, $2_1);
          if (($3_1 | 0) != 65536) {
            if (($3_1 & -1024) == 55296) {
              $0_1 = $126($0_1, $1_1, $2_1 + 6 | 0);
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
            $3_1 = HEAPU8[($0_1 & 255) + 21586 | 0];
          }
          return $3_1 & 255 | 33554432;
        }
      }
      return $3_1 | 16777216;
    }
    function $126($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = 65536;
      if (!(HEAPU8[$0_1 + $2_1 | 0] != 92 | $1_1 >>> 0 <= $2_1 >>> 0)) {
        block: {
          $4_1 = $2_1 + 1 | 0;
          if ($4_1 >>> 0 >= $1_1 >>> 0 | HEAPU8[$0_1 + $4_1 | 0] != 117) {
            break block;
          }
          $3_1 = $0_1;
          $0_1 = $2_1 + 2 | 0;
          $4_1 = $3_1 + $0_1 | 0;
          $3_1 = 0;
          $2_1 = 0;
          while (1) {
            if (($2_1 | 0) == 4) {
              break block;
            }
            $5_1 = $0_1 + $2_1 >>> 0 < $1_1 >>> 0 ? HEAPU8[$2_1 + $4_1 | 0] : 0;
            $3_1 = Math_imul(($5_1 & 192) >>> 6 | 0, 9) + ($5_1 & 15 | $3_1 << 4) | 0;
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      return $3_1;
    }
    function $127($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
      $4_1 = Math_clz32($3_1 << 24 ^ -1);
      $5_1 = $4_1 - 2 | 0;
      if ($5_1 >>> 0 <= 2) {
        block: {
          $6_1 = $4_1 - 1 | 0;
          $2_1 = $2_1 + 1 | 0;
          $3_1 = $3_1 & 127 >>> $4_1;
          $5_1 = HEAP32[($5_1 << 2) + 21596 >> 2];
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
    function $128($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $122($3_1 + 8 | 0, $2_1, $0_1, $1_1);
      global$0 = $3_1 + 16 | 0;
      return HEAP32[$3_1 + 8 >> 2] != 0;
    }
    function $129($0_1, $1_1, $2_1, $3_1) {
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
          $123($5_1 + 8 | 0, Math_imul($4_1, 12) + $11_1 | 0, $2_1, $3_1);
          $4_1 = -32;
          $7_1 = HEAP32[$5_1 + 12 >> 2];
          $6_1 = HEAP32[$5_1 + 8 >> 2];
          while (1) {
            if (!$4_1) {
              continue label;
            }
            if ($6_1) {
              wasm2js_i32$0 = $5_1, wasm2js_i32$1 = $128($6_1, $7_1, 92), HEAP8[wasm2js_i32$0 + 28 | 0] = wasm2js_i32$1;
              HEAP32[$5_1 + 24 >> 2] = $7_1;
              HEAP32[$5_1 + 20 >> 2] = $6_1;
              if ($85($5_1 + 20 | 0, HEAP32[$4_1 + 13676 >> 2], HEAP32[$4_1 + 13680 >> 2])) {
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
      $88($1_1, $2_1, $3_1, $5_1 + 20 | 0);
      HEAP8[$0_1 + 12 | 0] = $9_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
      $1_1 = HEAP32[$5_1 + 24 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $5_1 + 32 | 0;
    }
    function $130($0_1, $1_1) {
      return ($155($0_1) & 255) == ($1_1 & 255);
    }
    function $131($0_1, $1_1) {
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
        $2_1 = $132($1_1);
      }
      $2_1 = $2_1 & 255;
      block12: {
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
                $3_1 = $156($1_1);
                $157($5_1 + 8 | 0, $1_1, $2_1);
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
              block10: {
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
                      $186($5_1 + 24 | 0, 8, 8);
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
                        $2_1 = $132($1_1);
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
                          $133($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] != 2) {
                        break block4;
                      }
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      if (!($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] > 32)) {
                        $132($1_1);
                      }
                      $134($5_1 + 36 | 0, $1_1);
                      block9: {
                        if (!HEAPU8[$5_1 + 44 | 0]) {
                          $2_1 = 0;
                          if (!HEAP32[$5_1 + 40 >> 2] | HEAPU8[HEAP32[$5_1 + 36 >> 2]] != 95) {
                            break block9;
                          }
                        }
                        $2_1 = $85($5_1 + 36 | 0, 13883, 9);
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
                        $2_1 = $132($1_1);
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
                          $133($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] == 2) {
                        break block6;
                      }
                    }
                  }
                  if (HEAP32[$1_1 >> 2] != 2) {
                    break block10;
                  }
                  $6_1 = HEAP32[$1_1 + 20 >> 2];
                  if (($6_1 | 0) == ($12_1 | 0)) {
                    break block10;
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
                block11: {
                  if ($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                    $2_1 = HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                    if ($2_1 >>> 0 > 32) {
                      break block11;
                    }
                  }
                  $2_1 = $132($1_1);
                }
                $6_1 = $2_1 & 255;
                if (($6_1 | 0) != 34) {
                  $2_1 = $3_1;
                  $4_1 = 1;
                  if (($6_1 | 0) == 91 | ($6_1 | 0) == 123) {
                    continue;
                  }
                  $156($1_1);
                } else {
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
                  if ($2_1 >>> 0 >= $13_1 >>> 0 | HEAPU8[$2_1 + $14_1 | 0] != 34) {
                    $158($5_1 + 36 | 0, $1_1, $6_1, $2_1);
                  } else {
                    HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
                  }
                }
                $4_1 = 0;
                $2_1 = $3_1;
                continue;
              }
              break;
            }
            ;
            $157($5_1 + 16 | 0, $1_1, $19_1);
            $2_1 = HEAP32[$5_1 + 20 >> 2];
            $3_1 = HEAP32[$5_1 + 16 >> 2];
            $4_1 = HEAPU8[$1_1 + 35 | 0];
            HEAP8[$1_1 + 35 | 0] = $17_1 | $4_1;
            $8_1 = HEAPU8[$1_1 + 32 | 0];
            HEAP8[$1_1 + 32 | 0] = $18_1 | $8_1;
            $1_1 = 0;
            break block12;
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
          if ($2_1 >>> 0 >= $9_1 >>> 0 | HEAPU8[$2_1 + $8_1 | 0] != 34) {
            $158($5_1 + 36 | 0, $1_1, $7_1, $2_1);
            $2_1 = HEAP32[$5_1 + 40 >> 2];
            $3_1 = HEAP32[$5_1 + 36 >> 2];
            $1_1 = HEAPU8[$5_1 + 44 | 0];
          } else {
            HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
            $1_1 = $2_1 >>> 0 < $7_1 >>> 0;
            $3_1 = $1_1 ? 1 : $7_1 + $8_1 | 0;
            $2_1 = $1_1 ? 0 : $4_1;
            $1_1 = 0;
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
    function $132($0_1) {
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
    function $133($0_1) {
      $159($0_1, 0, HEAP32[$0_1 + 16 >> 2]);
    }
    function $134($0_1, $1_1) {
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
        $4_1 = $132($1_1);
      }
      if (($4_1 & 255) != 34) {
        $133($1_1);
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
      if ($2_1 >>> 0 >= $4_1 >>> 0 | HEAPU8[$2_1 + $8_1 | 0] != 34) {
        $158($7_1 + 4 | 0, $1_1, $5_1, $2_1);
        $3_1 = HEAP32[$1_1 + 16 >> 2];
        $4_1 = HEAP32[$1_1 + 12 >> 2];
        $5_1 = HEAPU8[$7_1 + 12 | 0];
        $8_1 = HEAP32[$7_1 + 4 >> 2];
        $2_1 = HEAP32[$7_1 + 8 >> 2];
      } else {
        $3_1 = $2_1 + 1 | 0;
        HEAP32[$1_1 + 16 >> 2] = $3_1;
        $2_1 = $2_1 >>> 0 < $5_1 >>> 0;
        $8_1 = $2_1 ? 1 : $5_1 + $8_1 | 0;
        $5_1 = 0;
        $2_1 = $2_1 ? 0 : $6_1;
      }
      block1: {
        if ($3_1 >>> 0 < $4_1 >>> 0) {
          $4_1 = HEAPU8[HEAP32[$1_1 + 8 >> 2] + $3_1 | 0];
          if ($4_1 >>> 0 > 32) {
            break block1;
          }
        }
        $4_1 = $132($1_1);
      }
      if (($4_1 & 255) != 58) {
        $133($1_1);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $8_1;
      HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
      global$0 = $7_1 + 16 | 0;
    }
    function $135($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      block1: {
        if ($1_1) {
          block: {
            $4_1 = $0_1 + $1_1 | 0;
            $3_1 = HEAPU8[((HEAPU8[$0_1 | 0] + ($1_1 << 1) | 0) + Math_imul(HEAPU8[$4_1 - 1 | 0], 42) & 63) + 12736 | 0] - 1 | 0;
            if (($3_1 & 255) >>> 0 > 25) {
              break block;
            }
            $2_1 = $3_1 << 3 & 2040;
            if (HEAP32[$2_1 + 13568 >> 2] != ($1_1 | 0)) {
              break block;
            }
            $2_1 = HEAP32[$2_1 + 13564 >> 2];
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
    function $136($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $9_1 = HEAP32[$0_1 >> 2];
      $10_1 = HEAP32[$0_1 + 4 >> 2];
      block: {
        if ($3_1 >>> 0 >= 8) {
          $4_1 = ($2_1 + $3_1 | 0) - 8 | 0;
          if ($4_1) {
            $8_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $11_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $5_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24);
            $7_1 = HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24);
            break block;
          }
        }
        if (!$3_1) {
          break block;
        }
        $6_1 = $2_1;
        $4_1 = $3_1;
        while (1) {
          $7_1 = $7_1 << 8 | $5_1 >>> 24;
          $5_1 = HEAPU8[$6_1 | 0] | $5_1 << 8;
          $6_1 = $6_1 + 1 | 0;
          $4_1 = $4_1 - 1 | 0;
          if ($4_1) {
            continue;
          }
          break;
        }
        ;
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($5_1 ^ $9_1, 0, $7_1 ^ $10_1);
      $6_1 = i64toi32_i32$HIGH_BITS;
      $5_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($9_1, $10_1, 17) ^ $3_1 ^ $8_1, 0, i64toi32_i32$HIGH_BITS ^ $11_1), i64toi32_i32$HIGH_BITS, 32) ^ $4_1;
      $7_1 = i64toi32_i32$HIGH_BITS ^ $6_1;
      if ($3_1 >>> 0 >= 17) {
        block1: {
          $6_1 = $3_1 & -8;
          $4_1 = $2_1;
          while (1) {
            if (!$6_1) {
              break block1;
            }
            $11_1 = $5_1;
            $5_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $8_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $5_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($11_1 ^ $5_1, 0, $7_1 ^ $8_1), i64toi32_i32$HIGH_BITS, 32) ^ $5_1;
            $7_1 = $8_1 ^ i64toi32_i32$HIGH_BITS;
            $6_1 = $6_1 - 8 | 0;
            $4_1 = $4_1 + 8 | 0;
            continue;
          }
          ;
        }
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($9_1, $10_1, 40) ^ $5_1, 0, $7_1 ^ i64toi32_i32$HIGH_BITS);
      $7_1 = $4_1 ^ i64toi32_i32$HIGH_BITS;
      $4_1 = HEAP32[$0_1 + 36 >> 2];
      $5_1 = HEAP32[$0_1 + 24 >> 2];
      if ($4_1 >>> 0 <= $5_1 << 2 >>> 0) {
        block2: {
          $5_1 = $0_1 + 28 | 0;
          HEAP32[$0_1 + 36 >> 2] = 0;
          $4_1 = $4_1 >>> 4 & 33554428;
          $6_1 = $4_1 >>> 0 <= 1 ? 1 : $4_1;
          while (1) {
            if ($6_1) {
              $102($5_1, 17740, 17996);
              $6_1 = $6_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $4_1 = HEAP32[$0_1 + 20 >> 2] + 12 | 0;
          $5_1 = HEAP32[$0_1 + 24 >> 2];
          $6_1 = 0;
          while (1) {
            if (($5_1 | 0) == ($6_1 | 0)) {
              break block2;
            }
            $160($0_1, $6_1, HEAP32[$4_1 >> 2], 0, $6_1);
            $4_1 = $4_1 + 16 | 0;
            $6_1 = $6_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      $2_1 = $160($0_1, $5_1, $7_1, $2_1, $3_1);
      if ($2_1) {
        $3_1 = $0_1 + 16 | 0;
        if (HEAP32[$3_1 >> 2] == ($5_1 | 0)) {
          $186($3_1, 4, 16);
        }
        HEAP32[$0_1 + 24 >> 2] = $5_1 + 1;
        $3_1 = HEAP32[$1_1 + 4 >> 2];
        $0_1 = HEAP32[$0_1 + 20 >> 2] + ($5_1 << 4) | 0;
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $7_1;
      }
      return $2_1;
    }
    function $137($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $8_1 = global$0 - 176 | 0;
      global$0 = $8_1;
      HEAP8[$8_1 + 27 | 0] = 2;
      HEAP32[$8_1 + 36 >> 2] = 0;
      HEAP32[$8_1 + 28 >> 2] = 0;
      HEAP32[$8_1 + 32 >> 2] = 4;
      HEAP32[$8_1 + 72 >> 2] = 4;
      HEAP32[$8_1 + 76 >> 2] = 0;
      HEAP32[$8_1 + 64 >> 2] = 0;
      HEAP32[$8_1 + 68 >> 2] = 0;
      HEAP32[$8_1 + 56 >> 2] = 0;
      HEAP32[$8_1 + 60 >> 2] = 4;
      HEAP32[$8_1 + 48 >> 2] = 0;
      HEAP32[$8_1 + 52 >> 2] = 0;
      $4_1 = HEAP32[$0_1 + 104 >> 2];
      $16_1 = HEAP32[$4_1 + 20 >> 2];
      HEAP32[$8_1 + 40 >> 2] = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$8_1 + 44 >> 2] = $16_1;
      HEAP32[$8_1 + 88 >> 2] = 0;
      HEAP32[$8_1 + 80 >> 2] = 0;
      HEAP32[$8_1 + 84 >> 2] = 1;
      HEAP8[$8_1 + 95 | 0] = 1;
      $130($1_1, 123);
      $4_1 = HEAP32[$1_1 + 16 >> 2];
      $16_1 = $4_1 + 1 | 0;
      if (($4_1 | 0) != HEAP32[$2_1 + 16 >> 2]) {
        $104($2_1);
        HEAP32[$2_1 + 12 >> 2] = $4_1;
      }
      HEAP32[$2_1 + 16 >> 2] = $16_1;
      $56($1_1, 123);
      $24_1 = $8_1 + 132 | 0;
      $22_1 = $8_1 + 156 | 0;
      $25_1 = $0_1 + 56 | 0;
      block3: {
        block1: {
          while (1) {
            block2: {
              $4_1 = !(HEAP32[$8_1 + 64 >> 2] | ($12_1 | $15_1));
              $16_1 = HEAP32[$1_1 + 16 >> 2];
              block: {
                if ($16_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                  $6_1 = HEAPU8[$16_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  if ($6_1 >>> 0 > 32) {
                    break block;
                  }
                }
                $6_1 = $132($1_1);
              }
              if (($6_1 & 255) == 125) {
                break block1;
              }
              if (!$4_1) {
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                if ($4_1 >>> 0 >= HEAPU32[$1_1 + 12 >> 2]) {
                  break block2;
                }
                $6_1 = $4_1;
                $4_1 = HEAPU8[$4_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                HEAP32[$1_1 + 16 >> 2] = $6_1 + $4_1;
                if (!$4_1) {
                  break block2;
                }
              }
              if (HEAP32[$1_1 >> 2] != 2) {
                break block3;
              }
              $4_1 = HEAP32[$1_1 + 16 >> 2];
              if (!($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[HEAP32[$1_1 + 8 >> 2] + $4_1 | 0] > 32)) {
                $132($1_1);
                $4_1 = HEAP32[$1_1 + 16 >> 2];
              }
              HEAP8[$1_1 + 32 | 0] = 0;
              HEAP32[$1_1 + 28 >> 2] = $4_1;
              $134($8_1 + 96 | 0, $1_1);
              $4_1 = HEAPU8[$8_1 + 104 | 0];
              if (($4_1 | 0) == 2) {
                break block3;
              }
              $7_1 = HEAP32[$8_1 + 96 >> 2];
              $18_1 = $7_1;
              $10_1 = HEAP32[$8_1 + 100 >> 2];
              $14_1 = $10_1;
              if ($4_1 & 1) {
                HEAP32[$8_1 + 88 >> 2] = 0;
                $124($7_1, $10_1, $8_1 + 80 | 0, 0);
                $14_1 = HEAP32[$8_1 + 88 >> 2];
                $7_1 = HEAP32[$8_1 + 84 >> 2];
              }
              $9_1 = $135($7_1, $14_1);
              $16_1 = $9_1 & 255;
              block5: {
                if ($16_1 >>> 0 <= 63) {
                  block4: {
                    $4_1 = $9_1 & 31;
                    if (($9_1 & 63) >>> 0 >= 32) {
                      $6_1 = 1 << $4_1;
                      $4_1 = 0;
                    } else {
                      $11_1 = 1 << $4_1;
                      $6_1 = $11_1 - 1 & 1 >>> 32 - $4_1;
                      $4_1 = $11_1;
                    }
                    HEAP32[$8_1 + 48 >> 2] = $12_1 | $4_1;
                    HEAP32[$8_1 + 52 >> 2] = $6_1 | $15_1;
                    $12_1 = $4_1 & $12_1;
                    $6_1 = $6_1 & $15_1;
                    $4_1 = !($12_1 | $6_1);
                    if (($3_1 & 255) != 1 | $16_1 >>> 0 > 9) {
                      break block4;
                    }
                    $4_1 = HEAPU8[$16_1 + 21424 | 0];
                    if ($6_1 | $12_1) {
                      $6_1 = 0;
                      break block5;
                    }
                    $6_1 = 1;
                    if ($16_1) {
                      break block5;
                    }
                    if ($130($1_1, 123)) {
                      $162($2_1, $8_1 + 95 | 0);
                      $161($2_1, 17996, 1);
                      $161($2_1, $18_1, $10_1);
                      $161($2_1, 18006, 2);
                      $137($0_1, $1_1, $2_1, 2);
                      $12_1 = HEAP32[$8_1 + 48 >> 2];
                      $15_1 = HEAP32[$8_1 + 52 >> 2];
                      continue;
                    } else {
                      $4_1 = 0;
                      break block5;
                    }
                  }
                } else {
                  $4_1 = $136($8_1 + 40 | 0, $8_1 + 96 | 0, $7_1, $14_1);
                }
                $6_1 = !!$4_1;
                $4_1 = 10;
              }
              $131($8_1 + 108 | 0, $1_1);
              HEAP8[$0_1 + 125 | 0] = $3_1;
              $23_1 = HEAP32[$1_1 + 28 >> 2];
              $13_1 = 1;
              $16_1 = $4_1;
              $12_1 = ($4_1 & 255) == 10;
              if ($12_1) {
                $26_1 = $23_1 + 1 | 0;
                $13_1 = 0;
                $27_1 = $10_1;
                $16_1 = $5_1;
              }
              $28_1 = HEAPU8[$1_1 + 32 | 0];
              HEAP32[$0_1 + 64 >> 2] = $27_1;
              HEAP32[$0_1 + 60 >> 2] = $26_1;
              HEAP8[$0_1 + 57 | 0] = $16_1;
              HEAP8[$0_1 + 56 | 0] = $13_1;
              block6: {
                if (HEAP8[$8_1 + 119 | 0] & 1 ? 0 : $6_1) {
                  if (!(!$14_1 | HEAPU8[$7_1 | 0] != 95)) {
                    if ($151($0_1, $7_1, $14_1, 1, $8_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$8_1 + 112 >> 2] | 0)) {
                      break block6;
                    }
                  }
                } else {
                  if ($151($0_1, $7_1, $14_1, $6_1, $8_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$8_1 + 112 >> 2] | 0)) {
                    break block6;
                  }
                }
                block11: {
                  block74: {
                    HEAP32[$8_1 + 124 >> 2] = $10_1;
                    HEAP32[$8_1 + 120 >> 2] = $18_1;
                    block65: {
                      if (($3_1 & 255) != 2) {
                        if ($12_1) {
                          if ($14_1) {
                            block7: {
                              $15_1 = $7_1 + $14_1 | 0;
                              $4_1 = $15_1 - 1 | 0;
                              if (!$4_1) {
                                break block7;
                              }
                              $4_1 = HEAPU8[$4_1 | 0];
                              if (($4_1 - 48 & 255) >>> 0 < 10) {
                                break block7;
                              }
                              $5_1 = HEAPU8[$7_1 | 0];
                              if (!(!(HEAPU8[$5_1 + 12800 | 0] & 6) | !(HEAPU8[$4_1 + 12800 | 0] & 6) | HEAPU16[(($5_1 & 31) << 1) + 21434 >> 1] >>> ($4_1 & 15) & 1)) {
                                break block7;
                              }
                              $6_1 = 0;
                              HEAP16[$22_1 + 16 >> 1] = 0;
                              HEAP32[$22_1 + 8 >> 2] = 0;
                              HEAP32[$22_1 + 12 >> 2] = 0;
                              HEAP32[$22_1 >> 2] = 0;
                              HEAP32[$22_1 + 4 >> 2] = 0;
                              $4_1 = $7_1;
                              while (1) {
                                if (($4_1 | 0) != ($15_1 | 0)) {
                                  $5_1 = $4_1 + 1 | 0;
                                  $12_1 = HEAPU8[$4_1 | 0];
                                  $10_1 = $12_1 - 32 | 0;
                                  if ($10_1 >>> 0 <= 14) {
                                    $4_1 = $5_1;
                                    if (1 << $10_1 & 24577) {
                                      continue;
                                    }
                                  }
                                  $4_1 = $5_1;
                                  if (($12_1 | 0) == 95) {
                                    continue;
                                  }
                                  if ($6_1 >>> 0 > 17) {
                                    break block7;
                                  }
                                  HEAP8[$6_1 + $22_1 | 0] = $12_1;
                                  $6_1 = $6_1 + 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$8_1 + 152 >> 2] = $6_1;
                              $4_1 = HEAP32[$8_1 + 164 >> 2];
                              HEAP32[$8_1 + 136 >> 2] = HEAP32[$8_1 + 160 >> 2];
                              HEAP32[$8_1 + 140 >> 2] = $4_1;
                              $4_1 = HEAP32[$8_1 + 172 >> 2];
                              HEAP32[$8_1 + 144 >> 2] = HEAP32[$8_1 + 168 >> 2];
                              HEAP32[$8_1 + 148 >> 2] = $4_1;
                              $5_1 = HEAP32[$8_1 + 156 >> 2];
                              $4_1 = HEAP32[$8_1 + 152 >> 2];
                              HEAP32[$8_1 + 128 >> 2] = $4_1;
                              HEAP32[$8_1 + 132 >> 2] = $5_1;
                              if ($4_1 >>> 0 >= 19) {
                                wasm2js_trap();
                              }
                              $6_1 = $163($24_1, $4_1) - 48 | 0;
                              if (($6_1 & 255) >>> 0 > 9) {
                                $6_1 = 0;
                                $10_1 = $8_1 + 128 | 4;
                                $18_1 = ($10_1 + $4_1 | 0) - 1 | 0;
                                $5_1 = -80;
                                while (1) {
                                  block8: {
                                    if (!$5_1) {
                                      break block8;
                                    }
                                    $9_1 = HEAP32[$5_1 + 13648 >> 2];
                                    if ($9_1 >>> 0 >= 5) {
                                      block9: {
                                        $15_1 = HEAP32[$5_1 + 13644 >> 2];
                                        $11_1 = HEAPU8[($15_1 + $9_1 | 0) - 1 | 0];
                                        block10: {
                                          if ($4_1) {
                                            if (HEAPU8[$15_1 | 0] != (HEAPU8[$10_1 | 0] | 32)) {
                                              break block9;
                                            }
                                            $12_1 = HEAPU8[$18_1 | 0] | 32;
                                          } else {
                                            $12_1 = 32;
                                            if (HEAPU8[$15_1 | 0] == 32) {
                                              break block10;
                                            }
                                            break block9;
                                          }
                                        }
                                        if (($12_1 | 0) != ($11_1 | 0)) {
                                          break block9;
                                        }
                                        if ($223($10_1, $4_1, $15_1, $9_1)) {
                                          break block8;
                                        }
                                      }
                                    }
                                    $5_1 = $5_1 + 8 | 0;
                                    $6_1 = $6_1 + 1 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                HEAP8[$8_1 + 9 | 0] = $6_1;
                                HEAP8[$8_1 + 8 | 0] = ($5_1 | 0) != 0;
                                if (!HEAPU8[$8_1 + 8 | 0]) {
                                  break block7;
                                }
                                $6_1 = HEAPU8[$8_1 + 9 | 0];
                              }
                              if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 37 | 0] == 2) {
                                $4_1 = $230(18068, 69, $7_1, $14_1);
                              } else {
                                $4_1 = 0;
                              }
                              if ($4_1) {
                                break block7;
                              }
                              $4_1 = global$0 - 16 | 0;
                              global$0 = $4_1;
                              $5_1 = $8_1 + 28 | 0;
                              $167($5_1, $25_1);
                              HEAP8[$4_1 + 4 | 0] = 1;
                              HEAP8[$4_1 + 5 | 0] = $6_1;
                              $167($5_1, $4_1 + 4 | 0);
                              global$0 = $4_1 + 16 | 0;
                            }
                          }
                          if (HEAPU8[$8_1 + 116 | 0]) {
                            break block11;
                          }
                        } else {
                          if (HEAPU8[$8_1 + 116 | 0]) {
                            $18_1 = $4_1;
                            $11_1 = global$0 - 48 | 0;
                            global$0 = $11_1;
                            HEAP32[$11_1 >> 2] = 0;
                            HEAP32[$11_1 + 4 >> 2] = 0;
                            HEAP32[$0_1 + 52 >> 2] = 0;
                            HEAP8[$11_1 + 11 | 0] = 0;
                            block16: {
                              block14: {
                                block12: {
                                  block13: {
                                    $5_1 = $8_1 + 108 | 0;
                                    switch (HEAPU8[$5_1 + 8 | 0] - 2 | 0) {
                                      case 0:
                                        break block12;
                                      case 1:
                                        break block13;
                                      default:
                                        break block14;
                                    }
                                    ;
                                  }
                                  $7_1 = HEAP32[$5_1 + 4 >> 2];
                                  $4_1 = HEAP32[$5_1 >> 2];
                                  if (!$7_1 | HEAP8[$5_1 + 9 | 0] & 1 | ((HEAPU8[$4_1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[($4_1 + $7_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                                    block15: {
                                      $176($11_1 + 12 | 0, $4_1, $7_1);
                                      $4_1 = $7_1;
                                      $7_1 = HEAP32[$11_1 + 16 >> 2];
                                      if (($4_1 | 0) == ($7_1 | 0)) {
                                        break block15;
                                      }
                                      HEAP32[$0_1 + 120 >> 2] = $7_1;
                                      HEAP32[$0_1 + 116 >> 2] = HEAP32[$11_1 + 12 >> 2];
                                      HEAP8[$11_1 + 11 | 0] = 1;
                                      HEAP32[$11_1 >> 2] = 1;
                                    }
                                  } else {
                                    HEAP8[$11_1 + 20 | 0] = 0;
                                    HEAP32[$11_1 + 16 >> 2] = $7_1;
                                    HEAP32[$11_1 + 12 >> 2] = $4_1;
                                  }
                                  if (HEAPU8[$11_1 + 20 | 0] == 1) {
                                    $4_1 = 1180549;
                                    if ($229(HEAP32[$11_1 + 12 >> 2], $7_1)) {
                                      break block16;
                                    }
                                  }
                                  $4_1 = 0;
                                  $6_1 = $18_1 & 255;
                                  if (1 << $6_1 & 676) {
                                    break block16;
                                  }
                                  if (!$7_1) {
                                    HEAP8[$11_1 + 11 | 0] = 4;
                                    break block16;
                                  }
                                  block18: {
                                    switch ($6_1 | 0) {
                                      case 0:
                                        $164($0_1, 196764);
                                        break block16;
                                      case 4:
                                        break block16;
                                      default:
                                        break block18;
                                    }
                                    ;
                                  }
                                  $5_1 = $0_1 + 44 | 0;
                                  $4_1 = HEAPU8[$6_1 + 13873 | 0];
                                  HEAP32[$11_1 + 32 >> 2] = 0;
                                  HEAP32[$11_1 + 24 >> 2] = 0;
                                  HEAP32[$11_1 + 28 >> 2] = 1;
                                  $143($11_1 + 36 | 0, $11_1 + 12 | 0, $11_1 + 24 | 0);
                                  $12_1 = HEAP32[$11_1 + 40 >> 2];
                                  $15_1 = HEAP32[$11_1 + 36 >> 2];
                                  block35: {
                                    block36: {
                                      block20: {
                                        switch ($4_1 - 1 | 0) {
                                          case 2:
                                            $14_1 = $5_1;
                                            $5_1 = 0;
                                            $10_1 = 0;
                                            $17_1 = global$0 - 16 | 0;
                                            global$0 = $17_1;
                                            $7_1 = $15_1;
                                            $4_1 = $12_1;
                                            block23: {
                                              if (($145($7_1, $4_1, 0) | 0) == 43) {
                                                block22: {
                                                  if (($145($7_1, $4_1, 1) | 0) == 48) {
                                                    break block22;
                                                  }
                                                  $6_1 = $4_1 - 1 | 0;
                                                  if (!$224(20212, $6_1)) {
                                                    break block22;
                                                  }
                                                  if (($30($7_1, $4_1, 1) | 0) == ($6_1 | 0)) {
                                                    break block23;
                                                  }
                                                }
                                              }
                                              if ($219($7_1, $4_1) & 64) {
                                                $5_1 = $17_1 + 4 | 0;
                                                $6_1 = 0;
                                                $9_1 = global$0 - 48 | 0;
                                                global$0 = $9_1;
                                                HEAP32[$9_1 + 20 >> 2] = 0;
                                                HEAP32[$9_1 + 12 >> 2] = 0;
                                                HEAP32[$9_1 + 16 >> 2] = 1;
                                                HEAP32[$9_1 + 44 >> 2] = 0;
                                                HEAP32[$9_1 + 36 >> 2] = $7_1;
                                                HEAP32[$9_1 + 32 >> 2] = 0;
                                                HEAP32[$9_1 + 24 >> 2] = $7_1;
                                                HEAP32[$9_1 + 40 >> 2] = $4_1;
                                                $20_1 = $4_1 + $7_1 | 0;
                                                HEAP32[$9_1 + 28 >> 2] = $20_1;
                                                $21_1 = $9_1 + 36 | 0;
                                                while (1) {
                                                  if (($7_1 | 0) != ($20_1 | 0)) {
                                                    $222($9_1, $21_1, $6_1, HEAPU8[$7_1 | 0]);
                                                    $6_1 = $6_1 + 1 | 0;
                                                    $7_1 = $7_1 + 1 | 0;
                                                    if (HEAP32[$9_1 >> 2] != 1) {
                                                      continue;
                                                    }
                                                    $4_1 = HEAP32[$9_1 + 4 >> 2];
                                                    HEAP32[$9_1 + 32 >> 2] = $6_1;
                                                    HEAP32[$9_1 + 24 >> 2] = $7_1;
                                                    $13_1 = $217($4_1);
                                                    if ($10_1 ? 0 : $13_1) {
                                                      continue;
                                                    }
                                                    $19_1 = $9_1 + 12 | 0;
                                                    block25: {
                                                      if ($4_1 >>> 0 >= 128) {
                                                        if ($4_1 - 65281 >>> 0 < 94) {
                                                          $4_1 = $4_1 + 32 | 0;
                                                        } else {
                                                          if ($4_1 - 8208 >>> 0 >= 6) {
                                                            block24: {
                                                              if ($4_1 - 8234 >>> 0 < 5 | $4_1 - 8294 >>> 0 < 4 | (($4_1 | 0) == 1564 | $4_1 - 8206 >>> 0 < 2)) {
                                                                continue;
                                                              }
                                                              if (($4_1 | 0) == 8722 | ($4_1 | 0) == 12540 | (($4_1 | 0) == 65112 | ($4_1 | 0) == 65123)) {
                                                                break block24;
                                                              }
                                                              if ($13_1) {
                                                                $48($9_1 + 12 | 0, 32);
                                                                continue;
                                                              } else {
                                                                $48($9_1 + 12 | 0, 255);
                                                                break block25;
                                                              }
                                                            }
                                                          }
                                                          $4_1 = 45;
                                                        }
                                                      }
                                                      $48($19_1, $4_1);
                                                      if ($13_1) {
                                                        continue;
                                                      }
                                                    }
                                                    $10_1 = HEAP32[$9_1 + 20 >> 2];
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $4_1 = $5_1;
                                                $5_1 = HEAP32[$9_1 + 16 >> 2];
                                                HEAP32[$4_1 >> 2] = HEAP32[$9_1 + 12 >> 2];
                                                HEAP32[$4_1 + 4 >> 2] = $5_1;
                                                $5_1 = $4_1;
                                                $4_1 = HEAP32[$9_1 + 20 >> 2];
                                                HEAP32[$5_1 + 8 >> 2] = $4_1 >>> 0 > $10_1 >>> 0 ? $10_1 : $4_1;
                                                global$0 = $9_1 + 48 | 0;
                                                $7_1 = HEAP32[$17_1 + 8 >> 2];
                                                $4_1 = HEAP32[$17_1 + 12 >> 2];
                                              }
                                              $10_1 = ($145($7_1, $4_1, 0) | 0) == 39;
                                              $5_1 = $10_1;
                                              while (1) {
                                                $6_1 = $5_1;
                                                $5_1 = $6_1 + 1 | 0;
                                                if (HEAPU8[$145($7_1, $4_1, $6_1) + 12800 | 0] & 6) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if ($4_1 >>> 0 < $6_1 >>> 0 | $6_1 >>> 0 < $10_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              if ($230(20065, 66, $7_1 + $10_1 | 0, $6_1 - $10_1 | 0)) {
                                                $5_1 = $6_1;
                                                while (1) {
                                                  $9_1 = $145($7_1, $4_1, $5_1) - 32 | 0;
                                                  if (1 << $9_1 & 67125249 ? $9_1 >>> 0 <= 26 : 0) {
                                                    $5_1 = $5_1 + 1 | 0;
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $10_1 = $5_1 >>> 0 > $6_1 >>> 0 ? $5_1 : $10_1;
                                              }
                                              $5_1 = $10_1;
                                              $6_1 = $145($7_1, $4_1, $5_1);
                                              $9_1 = ($6_1 | 0) == 91;
                                              if (!(!$9_1 & ($6_1 | 0) != 40)) {
                                                while (1) {
                                                  $5_1 = $5_1 + 1 | 0;
                                                  if (($145($7_1, $4_1, $5_1) | 0) == 32) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                              }
                                              block26: {
                                                $20_1 = $145($7_1, $4_1, $5_1);
                                                if (($20_1 | 0) == 43) {
                                                  $10_1 = $5_1 + 1 | 0;
                                                } else {
                                                  $5_1 = $6_1 - 32 | 0;
                                                  if (1 << $5_1 & 57345 ? $5_1 >>> 0 <= 15 : 0) {
                                                    break block26;
                                                  }
                                                }
                                                $9_1 = $9_1 | ($6_1 | 0) == 40;
                                                $6_1 = $4_1;
                                                while (1) {
                                                  $5_1 = $6_1;
                                                  $6_1 = $6_1 - 1 | 0;
                                                  if (($232($7_1, $4_1, $5_1) - 48 & 255) >>> 0 < 10) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                if (($4_1 | 0) != ($5_1 | 0)) {
                                                  $6_1 = -56;
                                                  $21_1 = $233($7_1, $4_1, $5_1);
                                                  block27: {
                                                    while (1) {
                                                      $5_1 = $4_1;
                                                      if (!$6_1) {
                                                        break block27;
                                                      }
                                                      $5_1 = $6_1 + 20216 | 0;
                                                      $19_1 = $6_1 + 20212 | 0;
                                                      $6_1 = $6_1 + 8 | 0;
                                                      $5_1 = HEAP32[$5_1 >> 2];
                                                      $13_1 = $21_1 - $5_1 | 0;
                                                      $19_1 = HEAP32[$19_1 >> 2];
                                                      if (!$189($7_1, $4_1, $13_1, $19_1, $5_1)) {
                                                        continue;
                                                      }
                                                      break;
                                                    }
                                                    ;
                                                    if (!$5_1) {
                                                      wasm2js_trap();
                                                    }
                                                    if (HEAPU8[$19_1 | 0] > 96) {
                                                      $5_1 = $4_1;
                                                      if (HEAPU8[($232($7_1, $4_1, $13_1) & 255) + 12800 | 0] & 6) {
                                                        break block27;
                                                      }
                                                    }
                                                    $5_1 = $233($7_1, $4_1, $13_1);
                                                    $5_1 = ($232($7_1, $4_1, $5_1) & 255) == 44 ? $5_1 - 1 | 0 : $13_1;
                                                  }
                                                } else {
                                                  $5_1 = $4_1;
                                                }
                                                $48($14_1, 43);
                                                $6_1 = ($20_1 | 0) != 43 | $4_1 >>> 0 > $5_1 >>> 0;
                                                $21_1 = $5_1 >>> 0 > $10_1 >>> 0 ? $5_1 : $10_1;
                                                $5_1 = 0;
                                                while (1) {
                                                  if (($10_1 | 0) != ($21_1 | 0)) {
                                                    $13_1 = $145($7_1, $4_1, $10_1);
                                                    if ($13_1 - 48 >>> 0 <= 9) {
                                                      if ((($13_1 | 0) != 48 | $5_1) & 1) {
                                                        $5_1 = ($13_1 | 0) == 48;
                                                      } else {
                                                        $5_1 = $232($7_1, $4_1, $233($7_1, $4_1, $10_1)) & 255;
                                                        $5_1 = ($5_1 | 0) == 40 | ($5_1 | 0) == 91;
                                                      }
                                                      $48($14_1, $13_1);
                                                      $6_1 = $5_1 | $6_1;
                                                      $5_1 = 0;
                                                    } else {
                                                      block28: {
                                                        if (HEAPU32[$14_1 + 8 >> 2] > 3 ? HEAPU8[$13_1 + 12800 | 0] & 6 : 0) {
                                                          $6_1 = 1;
                                                          break block28;
                                                        }
                                                        $20_1 = 0;
                                                        block29: {
                                                          block30: {
                                                            block31: {
                                                              block33: {
                                                                switch ($13_1 - 40 | 0) {
                                                                  case 7:
                                                                    $20_1 = HEAPU32[$14_1 + 8 >> 2] > 5;
                                                                    break block31;
                                                                  case 2:
                                                                  case 3:
                                                                  case 4:
                                                                    break block26;
                                                                  case 0:
                                                                    break block29;
                                                                  case 1:
                                                                    break block30;
                                                                  case 5:
                                                                  case 6:
                                                                    break block31;
                                                                  default:
                                                                    break block33;
                                                                }
                                                                ;
                                                              }
                                                              block34: {
                                                                switch ($13_1 - 91 | 0) {
                                                                  case 1:
                                                                    break block26;
                                                                  case 0:
                                                                    break block29;
                                                                  case 2:
                                                                    break block30;
                                                                  default:
                                                                    break block34;
                                                                }
                                                                ;
                                                              }
                                                              if (($13_1 | 0) != 32) {
                                                                break block26;
                                                              }
                                                            }
                                                            $6_1 = $6_1 | $20_1;
                                                            break block28;
                                                          }
                                                          $5_1 = $5_1 | $9_1;
                                                          $9_1 = 0;
                                                          break block28;
                                                        }
                                                        $9_1 = HEAP32[$14_1 + 8 >> 2] == 1 | $9_1;
                                                      }
                                                    }
                                                    $10_1 = $10_1 + 1 | 0;
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $4_1 = HEAP32[$14_1 + 8 >> 2];
                                                if ($4_1 - 4 >>> 0 >= 13) {
                                                  break block26;
                                                }
                                                if (!($6_1 & 1)) {
                                                  if (($145(HEAP32[$14_1 + 4 >> 2], $4_1, 1) | 0) != 48) {
                                                    HEAP32[$11_1 >> 2] = HEAP32[$11_1 >> 2] | 4096;
                                                    $5_1 = 0;
                                                    break block23;
                                                  }
                                                }
                                                HEAP32[$14_1 + 8 >> 2] = 0;
                                                $5_1 = 0;
                                                break block23;
                                              }
                                              $5_1 = 137;
                                            }
                                            global$0 = $17_1 + 16 | 0;
                                            $4_1 = $5_1;
                                            if (!$4_1) {
                                              break block35;
                                            }
                                            break block36;
                                          case 0:
                                            $4_1 = 135;
                                            $6_1 = $221($15_1, $12_1);
                                            if ($6_1) {
                                              if ($6_1 >>> 0 > $12_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              if ($231($6_1 + $15_1 | 0, $12_1 - $6_1 | 0)) {
                                                HEAP32[$11_1 + 4 >> 2] = HEAP32[$11_1 + 4 >> 2] | 16777216;
                                              }
                                              $4_1 = $6_1;
                                              block37: {
                                                while (1) {
                                                  if (($4_1 | 0) == ($12_1 | 0)) {
                                                    break block37;
                                                  }
                                                  $7_1 = $4_1 + $15_1 | 0;
                                                  $4_1 = $4_1 + 1 | 0;
                                                  if ((HEAPU8[$7_1 | 0] - 65 & 255) >>> 0 >= 26) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                HEAP32[$11_1 >> 2] = HEAP32[$11_1 >> 2] | 2048;
                                                $10($5_1, $15_1, $12_1);
                                                $4_1 = HEAP32[$5_1 + 8 >> 2];
                                                if ($4_1 >>> 0 < $6_1 >>> 0) {
                                                  wasm2js_trap();
                                                } else {
                                                  $185($6_1 + HEAP32[$5_1 + 4 >> 2] | 0, $4_1 - $6_1 | 0);
                                                }
                                              }
                                              $4_1 = 0;
                                            }
                                            if ($4_1) {
                                              break block36;
                                            }
                                            break block35;
                                          default:
                                            break block20;
                                        }
                                        ;
                                      }
                                      $4_1 = 136;
                                      if (HEAP8[$11_1 + 44 | 0] & 1) {
                                        break block36;
                                      }
                                      $20_1 = HEAP32[$0_1 + 108 >> 2];
                                      $21_1 = HEAP32[HEAP32[$0_1 + 112 >> 2] + 12 >> 2];
                                      $14_1 = $5_1;
                                      block49: {
                                        block39: {
                                          $5_1 = $15_1;
                                          $7_1 = $12_1;
                                          $9_1 = $219($5_1, $7_1) << 24 >> 24;
                                          if (($9_1 | 0) < 0) {
                                            $6_1 = $5_1;
                                            $4_1 = $7_1;
                                            while (1) {
                                              block38: {
                                                if (!$4_1) {
                                                  break block38;
                                                }
                                                $10_1 = HEAPU8[$6_1 | 0];
                                                if (HEAPU8[$10_1 + 12800 | 0] == 128 & (!(1 << $10_1 & 9728) | $10_1 >>> 0 > 13)) {
                                                  break block38;
                                                }
                                                $6_1 = $6_1 + 1 | 0;
                                                $4_1 = $4_1 - 1 | 0;
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if ($4_1) {
                                              break block39;
                                            }
                                          }
                                          if ($9_1 & 64) {
                                            if ($220($5_1, $7_1, 4)) {
                                              break block39;
                                            }
                                          }
                                          $6_1 = $114($5_1, $7_1, 20053, 2) ? 2 : 0;
                                          $13_1 = $183($5_1, $7_1, $6_1);
                                          block45: {
                                            block43: {
                                              block40: {
                                                if ($13_1 & 573696) {
                                                  $4_1 = $182($5_1, $7_1);
                                                  if (!$4_1) {
                                                    break block40;
                                                  }
                                                  $13_1 = $183($5_1, $7_1, $4_1);
                                                } else {
                                                  if ($6_1 >>> 0 > $7_1 >>> 0) {
                                                    wasm2js_trap();
                                                  }
                                                  $4_1 = 0;
                                                  $10_1 = 0;
                                                  $9_1 = $5_1 + $6_1 | 0;
                                                  $6_1 = $7_1 - $6_1 | 0;
                                                  $5_1 = $184($9_1, $6_1, 0);
                                                  if ($5_1 >>> 0 > $6_1 >>> 0) {
                                                    wasm2js_trap();
                                                  }
                                                  if ($5_1) {
                                                    $10_1 = $5_1 - 1 | 0;
                                                    $4_1 = HEAPU8[$9_1 + $10_1 | 0] == 46 ? $9_1 : 0;
                                                  }
                                                  $17_1 = $4_1 ? $4_1 : $9_1;
                                                  $19_1 = $17_1 - 1 | 0;
                                                  $7_1 = $4_1 ? $10_1 : $5_1;
                                                  $5_1 = $7_1;
                                                  block42: {
                                                    block41: {
                                                      while (1) {
                                                        $4_1 = $5_1;
                                                        if ($4_1) {
                                                          $5_1 = $4_1 - 1 | 0;
                                                          if (HEAPU8[$4_1 + $19_1 | 0] != 46) {
                                                            continue;
                                                          }
                                                          break block41;
                                                        }
                                                        break;
                                                      }
                                                      ;
                                                      $4_1 = 0;
                                                      break block42;
                                                    }
                                                    if ($4_1 >>> 0 <= $7_1 >>> 0) {
                                                      break block42;
                                                    }
                                                    wasm2js_trap();
                                                  }
                                                  if ($230(19996, 40, $4_1 + $17_1 | 0, $7_1 - $4_1 | 0)) {
                                                    break block39;
                                                  }
                                                  $13($14_1, 20036, 20044);
                                                  $10($14_1, $9_1, $6_1);
                                                  $7_1 = HEAP32[$14_1 + 8 >> 2];
                                                  $5_1 = HEAP32[$14_1 + 4 >> 2];
                                                }
                                                if (!($13_1 & 601936)) {
                                                  break block43;
                                                }
                                              }
                                              $19_1 = $5_1 + $7_1 | 0;
                                              $4_1 = $5_1;
                                              $17_1 = 1;
                                              $10_1 = 1;
                                              while (1) {
                                                block44: {
                                                  if (($4_1 | 0) == ($19_1 | 0)) {
                                                    break block44;
                                                  }
                                                  $6_1 = $4_1 + 1 | 0;
                                                  $13_1 = HEAPU8[$4_1 | 0];
                                                  if ($10_1) {
                                                    $10_1 = ($13_1 | 0) != 58;
                                                  } else {
                                                    block46: {
                                                      if ($17_1) {
                                                        $9_1 = 136;
                                                        $10_1 = 0;
                                                        $4_1 = $6_1;
                                                        $17_1 = 1;
                                                        if (($13_1 | 0) == 47 | ($13_1 | 0) == 58 | ($13_1 | 0) == 92) {
                                                          continue;
                                                        }
                                                        block47: {
                                                          switch ($13_1 - 32 | 0) {
                                                            case 3:
                                                              break block44;
                                                            case 0:
                                                              break block45;
                                                            case 1:
                                                            case 2:
                                                              break block46;
                                                            default:
                                                              break block47;
                                                          }
                                                          ;
                                                        }
                                                        if (($13_1 | 0) == 63) {
                                                          break block44;
                                                        }
                                                      } else {
                                                        $9_1 = 136;
                                                        block48: {
                                                          switch ($13_1 - 32 | 0) {
                                                            case 3:
                                                              break block44;
                                                            case 0:
                                                              break block45;
                                                            case 1:
                                                            case 2:
                                                              break block46;
                                                            default:
                                                              break block48;
                                                          }
                                                          ;
                                                        }
                                                        if (($13_1 | 0) == 47 | ($13_1 | 0) == 63 | ($13_1 | 0) == 92) {
                                                          break block44;
                                                        }
                                                      }
                                                    }
                                                    $17_1 = 0;
                                                    $10_1 = 0;
                                                  }
                                                  $4_1 = $6_1;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if (!(FUNCTION_TABLE[$21_1 | 0]($20_1, $5_1, $7_1) | 0)) {
                                                break block39;
                                              }
                                            }
                                            $9_1 = 0;
                                            if (!HEAP32[$14_1 + 8 >> 2]) {
                                              break block45;
                                            }
                                            HEAP32[$11_1 >> 2] = HEAP32[$11_1 >> 2] | 1024;
                                          }
                                          $4_1 = $9_1;
                                          break block49;
                                        }
                                        $4_1 = 136;
                                      }
                                      if (!$4_1) {
                                        break block35;
                                      }
                                    }
                                    if (($163($15_1, $12_1) - 61 & 255) >>> 0 > 1) {
                                      break block16;
                                    }
                                    HEAP8[$11_1 + 11 | 0] = 4;
                                    $4_1 = 0;
                                    break block16;
                                  }
                                  if (($18_1 & 255) == 8) {
                                    block50: {
                                      $4_1 = 2;
                                      if (!$114($15_1, $12_1, 20053, 2)) {
                                        $4_1 = $182($15_1, $12_1);
                                      }
                                      $5_1 = $184($15_1, $12_1, $4_1);
                                      if ($5_1 >>> 0 > $4_1 >>> 0) {
                                        $6_1 = $5_1 - 1 | 0;
                                        if ($6_1 >>> 0 >= $12_1 >>> 0) {
                                          wasm2js_trap();
                                        }
                                        $5_1 = HEAPU8[$6_1 + $15_1 | 0] == 46 ? $6_1 : $5_1;
                                      }
                                      if ($5_1 >>> 0 > $12_1 >>> 0) {
                                        wasm2js_trap();
                                      }
                                      $4_1 = $189($15_1, $5_1, $4_1, 20055, 4) ? $4_1 + 4 | 0 : $4_1;
                                      if ($4_1 >>> 0 < $5_1 >>> 0) {
                                        $4_1 = $231($4_1 + $15_1 | 0, $5_1 - $4_1 | 0);
                                      } else {
                                        $4_1 = 0;
                                      }
                                      if (!$4_1) {
                                        break block50;
                                      }
                                      HEAP32[$11_1 + 4 >> 2] = HEAP32[$11_1 + 4 >> 2] | 16777216;
                                      $4_1 = 0;
                                      break block16;
                                    }
                                  }
                                  $4_1 = 0;
                                  break block16;
                                }
                                $7_1 = HEAPU8[($18_1 & 255) + 13873 | 0] - 2 | 0;
                                if (($7_1 & 255) >>> 0 >= 4) {
                                  break block14;
                                }
                                $6_1 = HEAP32[$5_1 >> 2];
                                $4_1 = HEAP32[$5_1 + 4 >> 2];
                                $12_1 = HEAPU8[HEAP32[$0_1 + 104 >> 2] + 37 | 0];
                                block54: {
                                  block55: {
                                    block56: {
                                      block53: {
                                        block52: {
                                          switch ($7_1 | 0) {
                                            case 0:
                                              $5_1 = 1114762;
                                              $7_1 = $188($6_1, $4_1, $0_1 + 44 | 0) & 255;
                                              if ($7_1 & 1) {
                                                break block54;
                                              }
                                              if (!$7_1) {
                                                break block53;
                                              }
                                              HEAP32[$0_1 + 52 >> 2] = 0;
                                              if (($7_1 | 0) != 2) {
                                                break block53;
                                              }
                                              $164($0_1, 458908);
                                              $4_1 = 0;
                                              $5_1 = 52;
                                              break block55;
                                            case 1:
                                              break block52;
                                            default:
                                              break block53;
                                          }
                                          ;
                                        }
                                        $5_1 = 137;
                                        if ($188($6_1, $4_1, $0_1 + 44 | 0) & 255) {
                                          break block54;
                                        }
                                        $7_1 = HEAP32[$0_1 + 52 >> 2];
                                        if (!$224(20212, $7_1 ? $7_1 : $4_1)) {
                                          break block54;
                                        }
                                        break block56;
                                      }
                                      if (!$12_1) {
                                        break block56;
                                      }
                                      $4_1 = 0;
                                      $5_1 = 52;
                                      break block55;
                                    }
                                    HEAP8[$11_1 + 11 | 0] = 1;
                                    HEAP32[$0_1 + 116 >> 2] = $6_1;
                                    HEAP32[$11_1 >> 2] = HEAP32[$11_1 >> 2] | 2;
                                    $5_1 = 120;
                                  }
                                  HEAP32[$5_1 + $0_1 >> 2] = $4_1;
                                  $5_1 = 0;
                                }
                                $4_1 = $5_1;
                                break block16;
                              }
                              block64: {
                                block57: {
                                  if (HEAP32[$5_1 + 4 >> 2] == 5) {
                                    $4_1 = HEAP32[$5_1 >> 2];
                                    if ((HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$4_1 + 4 | 0] == 101) {
                                      HEAP8[$11_1 + 11 | 0] = 4;
                                      break block57;
                                    }
                                  }
                                  $7_1 = 983041;
                                  block63: {
                                    block60: {
                                      block62: {
                                        switch (HEAPU8[($18_1 & 255) + 13873 | 0] - 1 | 0) {
                                          case 5:
                                            $7_1 = 786440;
                                            break block60;
                                          case 1:
                                            $4_1 = 5;
                                            if (HEAPU8[$5_1 + 8 | 0] == 5) {
                                              break block63;
                                            }
                                            break block60;
                                          case 0:
                                          case 2:
                                          case 3:
                                            $4_1 = HEAPU8[$5_1 + 8 | 0];
                                            if (($4_1 & 6) == 4) {
                                              break block63;
                                            }
                                            $4_1 = $18_1 & 255;
                                            $7_1 = ($4_1 | 0) == 6 ? 917513 : ($4_1 | 0) == 3 ? 851975 : 983041;
                                            break block60;
                                          case 4:
                                            break block60;
                                          default:
                                            break block62;
                                        }
                                        ;
                                      }
                                      $4_1 = 4;
                                      $7_1 = 720897;
                                      if (HEAPU8[$5_1 + 8 | 0] == 4) {
                                        break block63;
                                      }
                                    }
                                    $4_1 = HEAPU8[$5_1 + 8 | 0] << 24 | $7_1 | 384;
                                    break block64;
                                  }
                                  $164($0_1, $4_1 << 16 | 156);
                                }
                                $4_1 = 0;
                              }
                            }
                            if ($4_1) {
                              $4_1 = $227($0_1, $4_1) & 255;
                            } else {
                              $4_1 = 4;
                              $5_1 = HEAPU8[$11_1 + 11 | 0];
                              if (($5_1 | 0) != 4) {
                                $177($0_1, HEAP32[$11_1 >> 2], HEAP32[$11_1 + 4 >> 2]);
                                $4_1 = HEAP32[$0_1 + 52 >> 2] ? 2 : $5_1;
                              } else {
                                $164($0_1, 130);
                                $174($0_1, 13);
                              }
                            }
                            global$0 = $11_1 + 48 | 0;
                            $4_1 = $4_1 & 255;
                            break block65;
                          }
                        }
                        $164($0_1, 154);
                        break block11;
                      } else {
                        $12_1 = $8_1 + 108 | 0;
                        $15_1 = $8_1 + 120 | 0;
                        $4_1 = $8_1 + 16 | 0;
                        $6_1 = global$0 - 80 | 0;
                        global$0 = $6_1;
                        block68: {
                          if (($9_1 - 17 & 255) >>> 0 <= 8) {
                            block69: {
                              $5_1 = HEAPU8[$12_1 + 8 | 0];
                              $11_1 = $9_1 & 255;
                              $13_1 = ($5_1 | 0) == 2 & $11_1 >>> 0 > 20;
                              if (!$13_1) {
                                block66: {
                                  switch ($5_1 | 0) {
                                    default:
                                      $164($0_1, $5_1 << 16 | 156);
                                      $5_1 = 0;
                                      $7_1 = $9_1 & 255;
                                      if ($7_1 >>> 0 < 21 | $7_1 >>> 0 > 21) {
                                        break block68;
                                      }
                                      break block69;
                                    case 0:
                                    case 3:
                                      break block66;
                                  }
                                  ;
                                }
                              }
                              $7_1 = HEAPU8[$12_1 + 9 | 0];
                              HEAP8[$6_1 + 52 | 0] = $7_1;
                              $10_1 = HEAP32[$12_1 + 4 >> 2];
                              HEAP32[$6_1 + 48 >> 2] = $10_1;
                              $14_1 = HEAP32[$12_1 >> 2];
                              HEAP32[$6_1 + 44 >> 2] = $14_1;
                              if ($226($6_1 + 44 | 0)) {
                                $5_1 = $227($0_1, 1180549) & 255;
                                $7_1 = $9_1 & 255;
                                if ($7_1 >>> 0 < 21 | $7_1 >>> 0 > 21) {
                                  break block68;
                                }
                                if (!$5_1) {
                                  break block69;
                                }
                                break block68;
                              }
                              HEAP8[$6_1 + 52 | 0] = $7_1;
                              HEAP32[$6_1 + 48 >> 2] = $10_1;
                              HEAP32[$6_1 + 44 >> 2] = $14_1;
                              $142($6_1 + 4 | 0, $6_1 + 44 | 0);
                              $7_1 = $9_1 & 255;
                              if ($7_1 >>> 0 > 20) {
                                if ($7_1 >>> 0 > 21) {
                                  block70: {
                                    $14_1 = HEAPU8[$4_1 + 11 | 0];
                                    if (($14_1 | 0) != 2) {
                                      $5_1 = HEAPU8[$4_1 + 7 | 0] | HEAPU8[$4_1 + 8 | 0] << 8 | (HEAPU8[$4_1 + 9 | 0] << 16 | HEAPU8[$4_1 + 10 | 0] << 24);
                                      HEAP8[$6_1 + 23 | 0] = $5_1;
                                      HEAP8[$6_1 + 24 | 0] = $5_1 >>> 8;
                                      HEAP8[$6_1 + 25 | 0] = $5_1 >>> 16;
                                      HEAP8[$6_1 + 26 | 0] = $5_1 >>> 24;
                                      $5_1 = HEAP32[$4_1 + 4 >> 2];
                                      HEAP32[$6_1 + 16 >> 2] = HEAP32[$4_1 >> 2];
                                      HEAP32[$6_1 + 20 >> 2] = $5_1;
                                    } else {
                                      HEAP32[$6_1 + 68 >> 2] = HEAP32[$1_1 + 24 >> 2];
                                      $7_1 = HEAP32[$1_1 + 20 >> 2];
                                      HEAP32[$6_1 + 60 >> 2] = HEAP32[$1_1 + 16 >> 2];
                                      HEAP32[$6_1 + 64 >> 2] = $7_1;
                                      $7_1 = HEAP32[$1_1 + 12 >> 2];
                                      HEAP32[$6_1 + 52 >> 2] = HEAP32[$1_1 + 8 >> 2];
                                      HEAP32[$6_1 + 56 >> 2] = $7_1;
                                      $7_1 = HEAP32[$1_1 + 32 >> 2];
                                      HEAP32[$6_1 + 72 >> 2] = HEAP32[$1_1 + 28 >> 2];
                                      HEAP32[$6_1 + 76 >> 2] = $7_1;
                                      HEAP32[$6_1 + 44 >> 2] = HEAP32[$1_1 >> 2];
                                      HEAP32[$6_1 + 48 >> 2] = HEAP32[$1_1 + 4 >> 2];
                                      $17_1 = $6_1 + 44 | 0;
                                      $192($6_1 + 32 | 0, $17_1, 0, 1, 3);
                                      $14_1 = HEAPU8[$6_1 + 43 | 0];
                                      if (($14_1 | 0) == 2) {
                                        break block70;
                                      }
                                      $20_1 = HEAPU8[$6_1 + 42 | 0];
                                      $21_1 = HEAPU8[$6_1 + 40 | 0];
                                      $7_1 = HEAP32[$6_1 + 32 >> 2];
                                      $18_1 = HEAP32[$6_1 + 36 >> 2];
                                      $19_1 = HEAPU8[$6_1 + 41 | 0];
                                      HEAP8[$6_1 + 52 | 0] = $19_1;
                                      HEAP32[$6_1 + 48 >> 2] = $18_1;
                                      HEAP32[$6_1 + 44 >> 2] = $7_1;
                                      if (wasm2js_i32$0 = $226($17_1), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0] != 1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                                        break block70;
                                      }
                                      HEAP8[$6_1 + 26 | 0] = $20_1;
                                      HEAP8[$6_1 + 25 | 0] = $19_1;
                                      HEAP8[$6_1 + 24 | 0] = $21_1;
                                      HEAP32[$6_1 + 20 >> 2] = $18_1;
                                      HEAP32[$6_1 + 16 >> 2] = $7_1;
                                    }
                                    HEAP8[$6_1 + 27 | 0] = $14_1;
                                    $4_1 = global$0 - 48 | 0;
                                    global$0 = $4_1;
                                    $5_1 = HEAPU8[$6_1 + 24 | 0];
                                    $7_1 = HEAPU8[$12_1 + 8 | 0];
                                    block71: {
                                      if (!$5_1 | !$7_1) {
                                        $7_1 = ($5_1 | 0) == ($7_1 | 0);
                                      } else {
                                        $7_1 = 0;
                                        if (($5_1 & 6) != 2) {
                                          break block71;
                                        }
                                        $5_1 = HEAPU8[$6_1 + 25 | 0];
                                        HEAP8[$4_1 + 44 | 0] = $5_1;
                                        $15_1 = HEAP32[$6_1 + 20 >> 2];
                                        HEAP32[$4_1 + 40 >> 2] = $15_1;
                                        $10_1 = HEAP32[$6_1 + 16 >> 2];
                                        HEAP32[$4_1 + 36 >> 2] = $10_1;
                                        $14_1 = $4_1 + 36 | 0;
                                        if ($226($14_1)) {
                                          break block71;
                                        }
                                        HEAP8[$4_1 + 20 | 0] = $5_1;
                                        HEAP32[$4_1 + 16 >> 2] = $15_1;
                                        HEAP32[$4_1 + 12 >> 2] = $10_1;
                                        $142($4_1, $4_1 + 12 | 0);
                                        HEAP8[$4_1 + 44 | 0] = HEAPU8[$12_1 + 9 | 0];
                                        $5_1 = HEAP32[$12_1 + 4 >> 2];
                                        HEAP32[$4_1 + 36 >> 2] = HEAP32[$12_1 >> 2];
                                        HEAP32[$4_1 + 40 >> 2] = $5_1;
                                        $5_1 = $4_1 + 24 | 0;
                                        $142($5_1, $14_1);
                                        $7_1 = $153($4_1, $5_1);
                                      }
                                    }
                                    global$0 = $4_1 + 48 | 0;
                                    if ($7_1) {
                                      $174($0_1, 13);
                                      $5_1 = 4;
                                    } else {
                                      $5_1 = $227($0_1, 9765007) & 255;
                                    }
                                    break block68;
                                  }
                                }
                                HEAP32[$4_1 + 8 >> 2] = HEAP32[$12_1 + 8 >> 2];
                                $7_1 = HEAP32[$12_1 + 4 >> 2];
                                HEAP32[$4_1 >> 2] = HEAP32[$12_1 >> 2];
                                HEAP32[$4_1 + 4 >> 2] = $7_1;
                              }
                              $4_1 = HEAP32[$6_1 + 8 >> 2];
                              HEAP32[$0_1 + 120 >> 2] = $4_1;
                              HEAP32[$0_1 + 116 >> 2] = HEAP32[$6_1 + 4 >> 2];
                              if ($5_1) {
                                $5_1 = 1;
                                $7_1 = 1;
                                block73: {
                                  if (!$13_1) {
                                    block72: {
                                      $7_1 = 0;
                                      if (($4_1 | 0) != ($10_1 | 0)) {
                                        break block72;
                                      }
                                      $5_1 = $11_1 >>> 0 > 21;
                                      break block73;
                                    }
                                  }
                                  $174($0_1, $7_1);
                                }
                                $4_1 = $5_1;
                              } else {
                                $164($0_1, 154);
                                $5_1 = 0;
                                $4_1 = 3;
                              }
                              if (($9_1 & 255) >>> 0 <= 21) {
                                break block68;
                              }
                              $174($0_1, 2);
                              HEAP32[$15_1 + 4 >> 2] = 11;
                              HEAP32[$15_1 >> 2] = 13286;
                              $5_1 = $4_1;
                              break block68;
                            }
                            HEAP32[$4_1 + 8 >> 2] = HEAP32[$12_1 + 8 >> 2];
                            $5_1 = HEAP32[$12_1 + 4 >> 2];
                            HEAP32[$4_1 >> 2] = HEAP32[$12_1 >> 2];
                            HEAP32[$4_1 + 4 >> 2] = $5_1;
                          } else {
                            $164($0_1, 146);
                          }
                          $5_1 = 0;
                        }
                        global$0 = $6_1 + 80 | 0;
                        $4_1 = $5_1 & 255;
                      }
                    }
                    switch ($4_1 | 0) {
                      case 0:
                        break block11;
                      case 4:
                        break block6;
                      default:
                        break block74;
                    }
                    ;
                  }
                  $162($2_1, $8_1 + 95 | 0);
                  $161($2_1, 17996, 1);
                  $161($2_1, HEAP32[$8_1 + 120 >> 2], HEAP32[$8_1 + 124 >> 2]);
                  if (($4_1 | 0) == 3) {
                    $161($2_1, 18e3, 6);
                    break block6;
                  }
                  $161($2_1, 17997, 3);
                  if (($4_1 | 0) != 1) {
                    $52(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2], $104($2_1));
                  } else {
                    $161($2_1, HEAP32[$0_1 + 116 >> 2], HEAP32[$0_1 + 120 >> 2]);
                  }
                  $161($2_1, 17996, 1);
                  break block6;
                }
                if ($28_1 & 1) {
                  $162($2_1, $8_1 + 95 | 0);
                  $157($8_1, $1_1, $23_1);
                  $165($2_1, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2], 1);
                  break block6;
                }
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                block75: {
                  if (!HEAPU8[$8_1 + 95 | 0]) {
                    $5_1 = HEAP32[$2_1 + 16 >> 2];
                    if (($5_1 + 1 | 0) == ($23_1 | 0)) {
                      if (($145(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $5_1) | 0) == 44) {
                        break block75;
                      }
                    }
                    $161($2_1, 13900, 1);
                  }
                  if (HEAP32[$2_1 + 16 >> 2] == ($23_1 | 0)) {
                    break block75;
                  }
                  $104($2_1);
                  HEAP32[$2_1 + 12 >> 2] = $23_1;
                }
                HEAP32[$2_1 + 16 >> 2] = $4_1;
                HEAP8[$8_1 + 95 | 0] = 0;
              }
              $12_1 = HEAP32[$8_1 + 48 >> 2];
              $15_1 = HEAP32[$8_1 + 52 >> 2];
              $5_1 = $16_1;
              continue;
            }
            break;
          }
          ;
          $133($1_1);
          break block3;
        }
        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
      }
      $161($2_1, 18008, 1);
      $2_1 = HEAP32[$8_1 + 36 >> 2];
      if ($2_1) {
        block76: {
          HEAP8[$0_1 + 125 | 0] = $3_1;
          $1_1 = HEAP32[$8_1 + 32 >> 2];
          $2_1 = Math_imul($2_1 >>> 1 | 0, 24);
          while (1) {
            if (!$2_1) {
              break block76;
            }
            if (HEAPU8[$1_1 + 12 | 0] == 1) {
              $3_1 = HEAPU8[$1_1 + 13 | 0];
              $5_1 = $3_1 >>> 0 < 64;
              $4_1 = $3_1 & 31;
              if (($3_1 & 63) >>> 0 >= 32) {
                $16_1 = 1 << $4_1;
                $6_1 = 0;
              } else {
                $6_1 = 1 << $4_1;
                $16_1 = $6_1 - 1 & 1 >>> 32 - $4_1;
              }
              if (!(($5_1 ? $6_1 : 0) & $12_1 | ($5_1 ? $16_1 : 0) & $15_1)) {
                HEAP32[$0_1 + 64 >> 2] = HEAP32[$1_1 + 8 >> 2];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$0_1 + 56 >> 2] = HEAP32[$1_1 >> 2];
                HEAP32[$0_1 + 60 >> 2] = $4_1;
                $164($0_1, ($3_1 ^ 128) << 16 | 153);
              }
            }
            $1_1 = $1_1 + 24 | 0;
            $2_1 = $2_1 - 24 | 0;
            continue;
          }
          ;
        }
      }
      global$0 = $8_1 + 176 | 0;
    }
    function $138($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if (HEAP32[HEAP32[$1_1 + 8 >> 2] + 8 >> 2]) {
        $104($1_1);
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
    function $139($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        if (HEAPU8[$5_1 + 23 | 0] == 2) {
          $175($4_1, $1_1, $2_1, $3_1, 0);
        } else {
          block1: {
            $6_1 = $3_1 + 1 | 0;
            if (HEAPU8[$5_1 + 11 | 0] == 2) {
              $175($0_1, $1_1, $2_1, $6_1, 1);
              break block;
            }
            $175($4_1, $1_1, $2_1, $3_1, 0);
            $7_1 = HEAP32[$1_1 + 36 >> 2];
            $8_1 = HEAP32[$1_1 + 32 >> 2];
            $9_1 = HEAP32[$1_1 + 28 >> 2];
            $10_1 = HEAP32[$1_1 + 24 >> 2];
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            $175($4_1 + 12 | 0, $1_1, $2_1, $6_1, 0);
            if (HEAP32[$4_1 >> 2] == -2147483647 | HEAP32[$4_1 + 12 >> 2] == -2147483647) {
              break block1;
            }
            if ($5_1 >>> 0 <= HEAPU32[$1_1 + 8 >> 2]) {
              HEAP32[$1_1 + 8 >> 2] = $5_1;
            }
            HEAP32[$1_1 + 36 >> 2] = $7_1;
            HEAP32[$1_1 + 32 >> 2] = $8_1;
            HEAP32[$1_1 + 28 >> 2] = $9_1;
            HEAP32[$1_1 + 24 >> 2] = $10_1;
            HEAP8[$4_1 + 32 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 8 >> 2];
            HEAP32[$4_1 + 24 >> 2] = HEAP32[$4_1 + 4 >> 2];
            HEAP32[$4_1 + 28 >> 2] = $2_1;
            HEAP8[$4_1 + 44 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 20 >> 2];
            HEAP32[$4_1 + 36 >> 2] = HEAP32[$4_1 + 16 >> 2];
            HEAP32[$4_1 + 40 >> 2] = $2_1;
            if ($153($4_1 + 24 | 0, $4_1 + 36 | 0)) {
              $174($1_1, 13);
            } else {
              $166($1_1, ($3_1 << 16) + 9044111 | 0);
            }
          }
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
        $1_1 = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $4_1 + 48 | 0;
    }
    function $140($0_1, $1_1, $2_1, $3_1, $4_1) {
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
              $174($1_1, 13);
              break block1;
            }
            if (($3_1 | 0) == 5) {
              $1_1 = HEAP32[$2_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              $5_1 = HEAPU8[$2_1 + 10 | 0];
            } else {
              $166($1_1, $3_1 << 24 | 328065);
            }
            break block1;
          }
        } else {
          if (!$4_1) {
            break block1;
          }
        }
        $166($1_1, 128);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
    }
    function $141($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 96 | 0;
      global$0 = $7_1;
      $144($7_1 + 8 | 0, $0_1, $1_1);
      $12_1 = $7_1 + 60 | 0;
      $243($12_1);
      block4: {
        if ($191($12_1, $0_1, $1_1)) {
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
                $0_1 = $145($14_1, 24, $1_1);
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
    function $142($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = HEAP32[$1_1 >> 2];
      if (!HEAPU8[$1_1 + 8 | 0]) {
        block: {
          if (!$3_1) {
            $176($0_1, $2_1, 0);
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
      $176($0_1, $2_1, $3_1);
    }
    function $143($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      if (HEAPU8[$1_1 + 8 | 0]) {
        $3_1 = $124(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 1);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP8[$0_1 + 8 | 0] = $3_1;
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $144($0_1, $1_1, $2_1) {
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
    function $145($0_1, $1_1, $2_1) {
      return $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
    }
    function $146($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $3_1 = $199($0_1, 18567, 21) - 2 | 0;
      if ($3_1 >>> 0 > 4) {
        $3_1 = 21518;
        $4_1 = 3;
      } else {
        $4_1 = $3_1 << 2;
        $3_1 = HEAP32[$4_1 + 21628 >> 2];
        $4_1 = HEAP32[$4_1 + 21608 >> 2];
      }
      $5_1 = $200($0_1, $3_1, $4_1);
      block1: {
        if ($5_1) {
          $3_1 = 45;
          $4_1 = 2;
        } else {
          block: {
            $4_1 = 4;
            if (!HEAP32[$0_1 + 28 >> 2]) {
              $3_1 = 32;
              break block;
            }
            $3_1 = 32;
            if (HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 32) {
              break block;
            }
            $201($0_1, 32);
            $7_1 = $199($0_1, 21521, 36);
            $201($0_1, 32);
            $6_1 = 1;
            $8_1 = $202($0_1, $203($0_1, 32) ? 1 : 2);
            $3_1 = 0;
            break block1;
          }
        }
        $201($0_1, 44);
        $201($0_1, 32);
        $8_1 = $202($0_1, 2);
        $201($0_1, $3_1);
        $7_1 = $199($0_1, 21521, 36);
        $201($0_1, $3_1);
        $3_1 = $202($0_1, $4_1);
      }
      $201($0_1, 32);
      $204($0_1, 1);
      $201($0_1, 32);
      if ($6_1) {
        $3_1 = $202($0_1, 4);
      } else {
        if (!$200($0_1, 18564, 3)) {
          $148($0_1, HEAPU8[$0_1 + 41 | 0]);
        }
      }
      $4_1 = $0_1;
      $4_1 = $0_1;
      if ($5_1) {
        $0_1 = $2_1 + 14081 | 0;
        $1_1 = $1_1 - 1729462272 | 0;
        $0_1 = $1_1 >>> 0 < 2565505024 ? $0_1 + 1 | 0 : $0_1;
        $2_1 = $1_1;
        $1_1 = ($0_1 | 0) == 72419 & $1_1 >>> 0 >= 2763390976 | $0_1 >>> 0 > 72419;
        $5_1 = $1_1 ? -1531576320 : $2_1;
        $6_1 = $1_1 ? 72419 : $0_1;
        $1_1 = $197(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($5_1, $6_1, 864e5) - 7e5 | 0) + 25600 | 0;
        $0_1 = $1_1 >> 9;
        $0_1 = $0_1 - (($0_1 - $3_1 | 0) % 100 | 0) | 0;
        $2_1 = $7_1 << 5 | $0_1 << 9 | $8_1;
        $9_1 = HEAP32[$4_1 >> 2];
        $3_1 = HEAP32[$4_1 + 4 >> 2];
        _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($5_1, $6_1, 1e3), i64toi32_i32$HIGH_BITS, 86400);
        i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
        $5_1 = __wasm_intrinsics_temp_i64;
        $6_1 = i64toi32_i32$HIGH_BITS;
        $3_1 = (($6_1 | 0) >= ($3_1 | 0) & $5_1 >>> 0 >= $9_1 >>> 0 | ($3_1 | 0) < ($6_1 | 0) | ($1_1 | 0) != ($2_1 | 0)) & ($1_1 | 0) >= ($2_1 | 0) ? $0_1 : $0_1 - 100 | 0;
      }
      $205($4_1, $3_1, $7_1, $8_1);
      HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 32;
      return !HEAP32[$4_1 + 28 >> 2] & HEAPU8[$4_1 + 40 | 0] == 40;
    }
    function $147($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $144($3_1, $1_1, $2_1);
      HEAP8[$3_1 + 41 | 0] = 24;
      $1_1 = HEAP32[$3_1 + 28 >> 2];
      block: {
        if (HEAPU8[($1_1 ? HEAPU8[HEAP32[$3_1 + 24 >> 2]] : 0) + 12800 | 0] & 6) {
          $199($3_1, 18567, 21);
          $1_1 = $203($3_1, 44);
          $201($3_1, 32);
          if ($1_1) {
            $203($3_1, 32);
            $1_1 = HEAP32[$3_1 + 28 >> 2];
          } else {
            $2_1 = $199($3_1, 21521, 36);
            $201($3_1, 32);
            $1_1 = $202($3_1, 2);
            $4_1 = 0;
            break block;
          }
        }
        $1_1 = $206(HEAP32[$3_1 + 24 >> 2], $1_1);
        $1_1 = $202($3_1, $1_1 ? $1_1 >>> 0 >= 2 ? 2 : $1_1 : 1);
        $201($3_1, 32);
        $2_1 = $199($3_1, 21521, 36);
        $4_1 = 1;
      }
      $201($3_1, 32);
      $5_1 = $202($3_1, 4);
      $201($3_1, 32);
      $204($3_1, $4_1 ^ 1);
      $205($3_1, $5_1, $2_1, $1_1);
      $201($3_1, 32);
      block1: {
        if ($210($3_1)) {
          if ($4_1) {
            break block1;
          }
          $211($3_1);
        } else {
          if ($211($3_1)) {
            break block1;
          }
          $148($3_1, 24);
        }
      }
      if (!(!HEAP32[$3_1 + 28 >> 2] | HEAPU8[$3_1 + 40 | 0] != 40)) {
        $201($3_1, 32);
        $201($3_1, 40);
        $214($3_1, 1);
        $201($3_1, 41);
        $212($3_1);
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
          $5_1 = $197($8_1 - 719528 | 0);
          $13($3_1, 21557, 21586);
          $2_1 = HEAP32[$3_1 + 4 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          $198($2_1, $1_1, 4, $5_1 >>> 9 | 0);
          $198($2_1, $1_1, 7, $5_1 >>> 5 & 15);
          $198($2_1, $1_1, 10, $5_1 & 31);
          $6_1 = $6_1 - _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, $7_1, 86400) | 0;
          $198($2_1, $1_1, 13, ($6_1 >>> 0) / 3600 | 0);
          $5_1 = ($6_1 >>> 0) / 60 | 0;
          $198($2_1, $1_1, 16, (($5_1 & 65535) >>> 0) % 60 | 0);
          $198($2_1, $1_1, 19, $6_1 - Math_imul($5_1, 60) | 0);
          $198($2_1, $1_1, 29, $11_1);
          $2_1 = $1_1;
          $1_1 = HEAP32[$0_1 + 36 >> 2] + 20 | 0;
          if ($2_1 >>> 0 >= $1_1 >>> 0) {
            HEAP32[$3_1 + 8 >> 2] = $1_1;
          }
          $48($3_1, 90);
          if ($20(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2])) {
            HEAP32[$3_1 + 8 >> 2] = 0;
            break block1;
          }
          if (!(HEAPU8[$0_1 + 43 | 0] | !HEAP32[$0_1 + 8 >> 2])) {
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
      $177($1_1, $5_1, $6_1);
      if ($2_1) {
        $166($1_1, $2_1);
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
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $6_1 = global$0 - 80 | 0;
      global$0 = $6_1;
      if (!$3_1) {
        $166($0_1, 141);
      }
      if (($2_1 | 0) == 9) {
        if (!$240($1_1, 13883, 9)) {
          $166($0_1, 142);
          $9_1 = 1;
        }
      }
      if (HEAPU8[$4_1 + 11 | 0]) {
        block3: {
          HEAP32[$6_1 + 24 >> 2] = 1e3;
          HEAP32[$6_1 + 16 >> 2] = 0;
          HEAP32[$6_1 + 20 >> 2] = 0;
          HEAP32[$6_1 + 28 >> 2] = 0;
          HEAP32[$6_1 + 32 >> 2] = 0;
          HEAP32[$6_1 >> 2] = 2;
          $1_1 = HEAP32[$4_1 + 4 >> 2];
          HEAP32[$6_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
          HEAP32[$6_1 + 12 >> 2] = $1_1;
          HEAP32[$6_1 + 44 >> 2] = 0;
          HEAP32[$6_1 + 36 >> 2] = 0;
          HEAP32[$6_1 + 40 >> 2] = 4;
          $167($6_1 + 36 | 0, $0_1 + 56 | 0);
          $10_1 = $5_1 + 1 | 0;
          $11_1 = HEAP32[$6_1 + 44 >> 2];
          while (1) {
            if ($130($6_1, 123)) {
              $56($6_1, 123);
              HEAP16[$6_1 + 60 >> 1] = 1;
              $167($6_1 + 36 | 0, $6_1 + 60 | 0);
              $5_1 = 1;
            } else {
              if ($130($6_1, 91)) {
                $56($6_1, 91);
                HEAP8[$6_1 + 60 | 0] = 2;
                HEAP32[$6_1 + 64 >> 2] = 0;
                $167($6_1 + 36 | 0, $6_1 + 60 | 0);
                $5_1 = 1;
              } else {
                $131($6_1 + 60 | 0, $6_1);
                $5_1 = 0;
              }
            }
            $4_1 = HEAP32[$6_1 + 44 >> 2];
            $2_1 = Math_imul($4_1, 12);
            $8_1 = HEAP32[$6_1 + 40 >> 2];
            block2: {
              while (1) {
                block1: {
                  block: {
                    if ($4_1) {
                      $1_1 = $2_1 + $8_1 | 0;
                      $7_1 = $1_1 - 12 | 0;
                      if ($7_1) {
                        if (HEAPU8[$7_1 | 0] == 2) {
                          $1_1 = $1_1 - 8 | 0;
                          HEAP32[$1_1 >> 2] = HEAP32[$1_1 >> 2] + (($5_1 ^ -1) & 1);
                          if (!$57($6_1, $5_1 & 1, 93)) {
                            break block;
                          }
                          break block1;
                        } else {
                          $168($6_1 + 60 | 0, $6_1, $5_1 & 1);
                          if (HEAPU8[$6_1 + 68 | 0] == 2) {
                            break block;
                          }
                          break block2;
                        }
                      }
                    }
                    if (!$4_1) {
                      break block3;
                    }
                  }
                  $2_1 = $2_1 - 12 | 0;
                  $5_1 = 0;
                  $4_1 = $4_1 - 1 | 0;
                  if ($11_1 >>> 0 < $4_1 >>> 0) {
                    continue;
                  }
                  break block3;
                }
                break;
              }
              ;
              HEAP32[$6_1 + 44 >> 2] = $4_1;
              continue;
            }
            $2_1 = HEAP32[$6_1 + 64 >> 2];
            HEAP32[$6_1 + 48 >> 2] = HEAP32[$6_1 + 60 >> 2];
            HEAP32[$6_1 + 52 >> 2] = $2_1;
            HEAP32[$6_1 + 44 >> 2] = $4_1;
            HEAP32[$6_1 + 56 >> 2] = HEAP32[$6_1 + 68 >> 2];
            HEAP8[$7_1 | 0] = 0;
            HEAP32[$1_1 - 4 >> 2] = HEAP32[$6_1 + 52 >> 2];
            HEAP32[$1_1 - 8 >> 2] = HEAP32[$6_1 + 28 >> 2] + $10_1;
            if (!$169($6_1 + 48 | 0)) {
              continue;
            }
            HEAP8[$6_1 + 72 | 0] = 0;
            HEAP32[$6_1 + 76 >> 2] = 142;
            $152($0_1, $6_1 + 72 | 0, 0, HEAPU8[$0_1 + 125 | 0], $8_1, $4_1);
            continue;
          }
          ;
        }
      }
      global$0 = $6_1 + 80 | 0;
      return $3_1 ^ 1 | $9_1;
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
            $167($7_1, $4_1);
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
          $186($0_1, 4, 24);
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
    function $153($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 48 | 0;
      global$0 = $2_1;
      HEAP32[$2_1 + 32 >> 2] = 0;
      HEAP32[$2_1 + 24 >> 2] = 0;
      HEAP32[$2_1 + 28 >> 2] = 1;
      $154($2_1 + 16 | 0, $0_1, $2_1 + 24 | 0);
      $0_1 = HEAP32[$2_1 + 20 >> 2];
      $3_1 = HEAP32[$2_1 + 16 >> 2];
      HEAP32[$2_1 + 44 >> 2] = 0;
      HEAP32[$2_1 + 36 >> 2] = 0;
      HEAP32[$2_1 + 40 >> 2] = 1;
      $154($2_1 + 8 | 0, $1_1, $2_1 + 36 | 0);
      $0_1 = $20($3_1, $0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
      global$0 = $2_1 + 48 | 0;
      return $0_1;
    }
    function $154($0_1, $1_1, $2_1) {
      if (HEAPU8[$1_1 + 8 | 0]) {
        HEAP32[$2_1 + 8 >> 2] = 0;
        $124(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 0);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $155($0_1) {
      var $1_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($1_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $1_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($1_1 >>> 0 > 32) {
            break block;
          }
        }
        $1_1 = $132($0_1);
      }
      return $1_1;
    }
    function $156($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      block6: {
        $1_1 = HEAP32[$0_1 + 16 >> 2];
        $5_1 = HEAP32[$0_1 + 12 >> 2];
        if ($1_1 >>> 0 < $5_1 >>> 0) {
          block5: {
            $2_1 = 13892;
            $3_1 = 4;
            $6_1 = 1;
            block2: {
              block4: {
                block1: {
                  block: {
                    block3: {
                      $4_1 = HEAP32[$0_1 + 8 >> 2];
                      $7_1 = HEAPU8[$4_1 + $1_1 | 0];
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
                    $2_1 = 13896;
                    break block4;
                  }
                  $3_1 = 5;
                  $2_1 = 13342;
                  break block4;
                }
                $1_1 = (($7_1 | 0) == 45) + $1_1 | 0;
                break block5;
              }
              $8_1 = 1;
              $6_1 = 0;
            }
            HEAP8[$0_1 + 34 | 0] = HEAPU8[$0_1 + 34 | 0] | $6_1;
            while (1) {
              if (!$3_1) {
                break block6;
              }
              $6_1 = HEAPU8[$2_1 | 0] == (($1_1 >>> 0 < $5_1 >>> 0 ? HEAPU8[$1_1 + $4_1 | 0] : 0) | 0);
              HEAP32[$0_1 + 16 >> 2] = $6_1 + $1_1;
              $3_1 = $3_1 - 1 | 0;
              $1_1 = $1_1 + 1 | 0;
              $2_1 = $2_1 + 1 | 0;
              if ($6_1) {
                continue;
              }
              break;
            }
            ;
            $133($0_1);
            break block6;
          }
        } else {
          $4_1 = HEAP32[$0_1 + 8 >> 2];
        }
        if (HEAPU8[$1_1 + $4_1 | 0] != 48 | $1_1 >>> 0 >= $5_1 >>> 0) {
          $2_1 = $30($4_1, $5_1, $1_1);
          $3_1 = $2_1 ? -1 : $1_1;
          $1_1 = $1_1 + $2_1 | 0;
        } else {
          $3_1 = -1;
          $1_1 = $1_1 + 1 | 0;
        }
        if (!(HEAPU8[$4_1 + $1_1 | 0] != 46 | $1_1 >>> 0 >= $5_1 >>> 0)) {
          $1_1 = $1_1 + 1 | 0;
          $2_1 = $30($4_1, $5_1, $1_1);
          $3_1 = $2_1 ? $3_1 : $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1;
          $1_1 = $1_1 + $2_1 | 0;
        }
        if (!((HEAPU8[$1_1 + $4_1 | 0] & 223) != 69 | $1_1 >>> 0 >= $5_1 >>> 0)) {
          $2_1 = $1_1 + 1 | 0;
          if ($5_1 >>> 0 > $2_1 >>> 0) {
            block8: {
              switch (HEAPU8[$2_1 + $4_1 | 0] - 43 | 0) {
                case 0:
                case 2:
                  $2_1 = $1_1 + 2 | 0;
                  break;
                default:
                  break block8;
              }
              ;
            }
          }
          $1_1 = $30($4_1, $5_1, $2_1);
          $3_1 = $1_1 ? $3_1 : $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
          $1_1 = $1_1 + $2_1 | 0;
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
    function $157($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = HEAP32[$1_1 + 16 >> 2];
      $4_1 = $3_1 >>> 0 > HEAPU32[$1_1 + 12 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $4_1 ? 0 : $3_1 - $2_1 | 0;
      HEAP32[$0_1 >> 2] = $4_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $158($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $9_1 = HEAP32[$1_1 + 12 >> 2];
      $10_1 = HEAP32[$1_1 + 8 >> 2];
      block2: {
        label1: while (1) {
          block1: {
            $5_1 = $9_1 - $3_1 | 0;
            while (1) {
              block: {
                $6_1 = 0;
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
                $6_1 = __wasm_ctz_i64(($6_1 | ($11_1 | $7_1 - 16843009)) & -2139062144, ($4_1 - (($6_1 >>> 0 < 538976288) + 538976288 | 0) | ($4_1 ^ 1549556828) - (($8_1 >>> 0 < 16843009) + 16843009 | 0) | ($4_1 ^ 572662306) - (($7_1 >>> 0 < 16843009) + 16843009 | 0) | $4_1) & -2139062144) >>> 3 | 0;
                if (($6_1 | 0) != 8) {
                  break block;
                }
                $5_1 = $5_1 - 8 | 0;
                $3_1 = $3_1 + 8 | 0;
                continue;
              }
              break;
            }
            ;
            $3_1 = $3_1 + $6_1 | 0;
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
                  $7_1 = $127($4_1, $6_1, $3_1) >>> 24 | 0;
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
              continue;
            }
            $12_1 = 1;
            $6_1 = 0;
            $5_1 = $3_1 + 1 | 0;
            $7_1 = HEAP32[$1_1 + 12 >> 2];
            if ($5_1 >>> 0 < $7_1 >>> 0) {
              block5: {
                block4: {
                  block7: {
                    block6: {
                      $8_1 = HEAP32[$1_1 + 8 >> 2];
                      $4_1 = HEAPU8[$8_1 + $5_1 | 0];
                      switch ($4_1 - 110 | 0) {
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
                    $6_1 = 4;
                    break block4;
                  }
                  block8: {
                    switch ($4_1 - 98 | 0) {
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
                  if (!(($4_1 | 0) == 34 | ($4_1 | 0) == 47 | ($4_1 | 0) == 92)) {
                    break block5;
                  }
                }
                $5_1 = $3_1 + 2 | 0;
                $3_1 = $6_1 + $5_1 | 0;
                while (1) {
                  if (!$6_1) {
                    continue label1;
                  }
                  $4_1 = $5_1 >>> 0 < $7_1 >>> 0 ? HEAPU8[$5_1 + $8_1 | 0] : 0;
                  if (($4_1 - 48 & 255) >>> 0 >= 10 & (($4_1 & -33) - 65 & 255) >>> 0 >= 6) {
                    break block5;
                  }
                  $6_1 = $6_1 - 1 | 0;
                  $5_1 = $5_1 + 1 | 0;
                  continue;
                }
                ;
              }
            }
            $3_1 = $234($1_1, $5_1);
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
    function $159($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      HEAP32[$0_1 + 8 >> 2] = 1;
      HEAP32[$0_1 + 12 >> 2] = 0;
      $4_1 = $2_1;
      $2_1 = HEAP32[$0_1 >> 2];
      $3_1 = ($2_1 | 0) == 2;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? $4_1 : HEAP32[$0_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : $2_1;
    }
    function $160($0_1, $1_1, $2_1, $3_1, $4_1) {
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
                  $124(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1 + 4 | 0, 0);
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
    function $161($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = HEAP32[$0_1 + 4 >> 2];
      $6_1 = HEAP32[$0_1 >> 2];
      $3_1 = $1_1 - $6_1 | 0;
      if ($4_1 >>> 0 >= $3_1 >>> 0 & $4_1 - $3_1 >>> 0 >= $2_1 >>> 0) {
        if (($3_1 | 0) != HEAP32[$0_1 + 16 >> 2]) {
          $104($0_1);
          HEAP32[$0_1 + 12 >> 2] = $3_1;
        }
        HEAP32[$0_1 + 16 >> 2] = $2_1 + $3_1;
        return;
      }
      $3_1 = HEAP32[$0_1 + 16 >> 2];
      $5_1 = $3_1 + $2_1 | 0;
      if (!($5_1 >>> 0 < $3_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0)) {
        if ($20($3_1 + $6_1 | 0, $2_1, $1_1, $2_1)) {
          HEAP32[$0_1 + 16 >> 2] = $5_1;
          return;
        }
      }
      $10($104($0_1), $1_1, $2_1);
    }
    function $162($0_1, $1_1) {
      if (!HEAPU8[$1_1 | 0]) {
        $161($0_1, 13900, 1);
      }
      HEAP8[$1_1 | 0] = 0;
    }
    function $163($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = $1_1 - 1 | 0;
      if ($2_1 >>> 0 <= 17) {
        block: {
          $2_1 = $2_1 << 3;
          $4_1 = HEAP32[$2_1 + 21284 >> 2];
          $5_1 = HEAP32[$2_1 + 21280 >> 2];
          while (1) {
            block1: {
              if ($3_1 >>> 0 >= $4_1 >>> 0) {
                break block;
              }
              $2_1 = $1_1 + $3_1 | 0;
              if (!((HEAPU8[$0_1 | 0] ^ HEAPU8[$3_1 + $5_1 | 0]) & 95)) {
                if ($189($5_1, $4_1, $3_1, $0_1, $1_1)) {
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
    function $164($0_1, $1_1) {
      $241($0_1, $1_1, 1);
    }
    function $165($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!$3_1) {
        $161($0_1, $1_1, $2_1);
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
              $161($0_1, $6_1 ? 1 : $1_1 + $5_1 | 0, $6_1 ? 0 : $4_1 - $5_1 | 0);
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
      $161($3_1, $2_1 >>> 0 < $5_1 >>> 0 ? 1 : $1_1 + $5_1 | 0, $0_1 >>> 0 <= $2_1 >>> 0 ? $0_1 : 0);
    }
    function $166($0_1, $1_1) {
      $241($0_1, $1_1, 0);
    }
    function $167($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $186($0_1, 4, 12);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $168($0_1, $1_1, $2_1) {
      if ($57($1_1, $2_1, 125)) {
        $155($1_1);
        HEAP8[$1_1 + 32 | 0] = 0;
        HEAP32[$1_1 + 28 >> 2] = HEAP32[$1_1 + 16 >> 2];
        $134($0_1, $1_1);
      } else {
        HEAP8[$0_1 + 8 | 0] = 2;
      }
    }
    function $169($0_1) {
      var $1_1 = 0;
      block: {
        if (!HEAPU8[$0_1 + 8 | 0]) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 4 >> 2] | HEAPU8[HEAP32[$0_1 >> 2]] != 95) {
            break block;
          }
        }
        $1_1 = $85($0_1, 13883, 9);
      }
      return $1_1;
    }
    function $170($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if ($224(19336, $1_1)) {
        block: {
          while (1) {
            if ($1_1) {
              $2_1 = HEAPU8[$0_1 | 0];
              if (!(HEAPU8[$2_1 + 12800 | 0] & 31 | ($2_1 | 0) == 58) & ($2_1 | 0) != 46) {
                break block;
              }
              $0_1 = $0_1 + 1 | 0;
              $1_1 = $1_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $3_1 = 1;
        }
      }
      return $3_1;
    }
    function $171($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $173($2_1) | 0;
    }
    function $172($0_1, $1_1, $2_1, $3_1, $4_1) {
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
      $192($0_1, $1_1, 1, $3_1, $4_1);
      global$0 = $5_1 + 48 | 0;
    }
    function $173($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] != 1 | HEAP32[$0_1 + 4 >> 2] != 5) {
        $0_1 = 0;
      } else {
        $0_1 = HEAP32[$0_1 >> 2];
        $0_1 = (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$0_1 + 4 | 0] == 101;
      }
      return $0_1;
    }
    function $174($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      HEAP8[$0_1 + 124 | 0] = 0;
      HEAP8[$2_1 + 8 | 0] = 2;
      HEAP8[$2_1 + 9 | 0] = $1_1;
      $193($0_1, $2_1 + 8 | 0);
      global$0 = $2_1 + 16 | 0;
    }
    function $175($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
      $7_1 = global$0 - 48 | 0;
      global$0 = $7_1;
      $11_1 = 1;
      HEAP8[$1_1 + 56 | 0] = 1;
      HEAP8[$1_1 + 125 | 0] = 0;
      HEAP32[$1_1 + 52 >> 2] = 0;
      HEAP8[$1_1 + 57 | 0] = $3_1 + 10;
      $8_1 = 128;
      $2_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        block11: {
          if (HEAPU8[$2_1 + 11 | 0] != 2) {
            $11_1 = HEAP32[$2_1 >> 2];
            $10_1 = HEAP32[$2_1 + 4 >> 2];
            $12_1 = $10_1;
            block1: {
              block2: {
                block3: {
                  $9_1 = HEAPU8[$2_1 + 8 | 0];
                  $3_1 = $9_1;
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
                if (!$10_1 | HEAP8[$2_1 + 9 | 0] & 1 | ((HEAPU8[($10_1 + $11_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[$11_1 | 0] - 33 & 255) >>> 0 >= 94)) {
                  $176($7_1 + 12 | 0, $11_1, $10_1);
                  $12_1 = HEAP32[$7_1 + 16 >> 2];
                } else {
                  HEAP8[$7_1 + 20 | 0] = 0;
                  HEAP32[$7_1 + 16 >> 2] = $10_1;
                  HEAP32[$7_1 + 12 >> 2] = $11_1;
                  $12_1 = $10_1;
                }
                $11_1 = HEAP32[$7_1 + 12 >> 2];
                $9_1 = 0;
                HEAP32[$7_1 + 32 >> 2] = 0;
                HEAP32[$7_1 + 24 >> 2] = 0;
                HEAP32[$7_1 + 28 >> 2] = 1;
                $143($7_1 + 36 | 0, $7_1 + 12 | 0, $7_1 + 24 | 0);
                $6_1 = HEAP32[$7_1 + 40 >> 2];
                if (!$6_1) {
                  $8_1 = 130;
                  $3_1 = ($10_1 | 0) != ($12_1 | 0);
                  break block;
                }
                if ($6_1 >>> 0 > HEAPU32[HEAP32[$1_1 + 104 >> 2] + 32 >> 2]) {
                  $8_1 = 131;
                  $3_1 = ($10_1 | 0) != ($12_1 | 0);
                  break block;
                }
                $8_1 = 133;
                $3_1 = HEAP8[$7_1 + 44 | 0] & 1;
                $5_1 = HEAP32[$7_1 + 36 >> 2];
                $2_1 = $219($5_1, $6_1);
                if (!($3_1 | $2_1 << 24 >> 24 < 0)) {
                  block4: {
                    if (($2_1 & 255) >>> 0 >= 64) {
                      if ($220($5_1, $6_1, 4)) {
                        break block4;
                      }
                    }
                    if (($145($5_1, $6_1, 0) | 0) == 91) {
                      if ($189($5_1, $6_1, 0, 19855, 8)) {
                        $3_1 = $110($5_1, $6_1, 18589);
                      } else {
                        $3_1 = 0;
                      }
                      $15_1 = $3_1;
                    }
                    block7: {
                      $16_1 = $2_1 & 32;
                      if ($16_1) {
                        $3_1 = 0;
                        if ($6_1 >>> 0 >= 3) {
                          $14_1 = $110($5_1, $6_1, 19854);
                        }
                        $19_1 = $6_1 - 1 | 0;
                        block5: {
                          while (1) {
                            if (($6_1 | 0) != ($13_1 | 0)) {
                              $8_1 = $3_1;
                              $3_1 = HEAPU8[$5_1 + $13_1 | 0];
                              if (($3_1 | 0) == 125) {
                                $2_1 = 1;
                                if ((($8_1 | 0) == 125 & $17_1 | $18_1) & 1) {
                                  break block5;
                                }
                              }
                              $2_1 = ($3_1 | 0) == 123;
                              $20_1 = $2_1 & ($8_1 | 0) == 123;
                              $8_1 = $2_1 & ($8_1 | 0) == 36;
                              block6: {
                                if (($13_1 | 0) != ($19_1 | 0) ? $13_1 : 0) {
                                  $2_1 = 1;
                                  if (HEAPU8[$3_1 + 12800 | 0] & (($13_1 | 0) == 1 ? 22 : 31)) {
                                    break block6;
                                  }
                                  $2_1 = ($3_1 | 0) == 46 & ($13_1 | 0) != 1;
                                } else {
                                  $2_1 = ($3_1 | 0) == 37;
                                }
                              }
                              $17_1 = $17_1 | $20_1;
                              $18_1 = $8_1 | $18_1;
                              $13_1 = $13_1 + 1 | 0;
                              $14_1 = $2_1 & $14_1;
                              continue;
                            }
                            break;
                          }
                          ;
                          $2_1 = $14_1;
                        }
                        if ($2_1 & 1) {
                          break block7;
                        }
                      }
                      if ($15_1) {
                        if ($114($5_1, $6_1, 19855, 8)) {
                          $8_1 = 132;
                          if ((HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24)) ^ 1784835931 | (HEAPU8[$5_1 + 7 | 0] | HEAPU8[$5_1 + 8 | 0] << 8 | (HEAPU8[$5_1 + 9 | 0] << 16 | HEAPU8[$5_1 + 10 | 0] << 24)) ^ 1784835872 | ((HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24)) ^ 544498533 | (HEAPU8[$5_1 + 11 | 0] | HEAPU8[$5_1 + 12 | 0] << 8 | (HEAPU8[$5_1 + 13 | 0] << 16 | HEAPU8[$5_1 + 14 | 0] << 24)) ^ 1567908709) | ($6_1 | 0) != 15) {
                            break block4;
                          }
                        }
                      }
                      $3_1 = -48;
                      while (1) {
                        if ($3_1) {
                          if (($6_1 | 0) == HEAP32[$3_1 + 2e4 >> 2]) {
                            if (!$240(HEAP32[$3_1 + 19996 >> 2], $5_1, $6_1)) {
                              break block7;
                            }
                          }
                          $3_1 = $3_1 + 8 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $9_1 = 16;
                      if (!$15_1) {
                        $9_1 = $163($5_1, $6_1) - 61 & 253 ? 0 : 16;
                      }
                      if ($16_1) {
                        $9_1 = $221($5_1, $6_1) ? $9_1 | 4194304 : $9_1;
                        $3_1 = 0;
                        while (1) {
                          block9: {
                            $2_1 = $145($5_1, $6_1, $3_1);
                            if (!(HEAPU8[$2_1 + 12800 | 0] & 15)) {
                              block8: {
                                switch ($2_1 - 43 | 0) {
                                  case 0:
                                  case 3:
                                    break block8;
                                  default:
                                    break block9;
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
                        $8_1 = 0;
                        block10: {
                          if (HEAPU8[$145($5_1, $6_1, 0) + 12800 | 0] & 6) {
                            if ($189($5_1, $6_1, $3_1, 19468, 3)) {
                              break block10;
                            }
                          }
                          if ($183($5_1, $6_1, 0) & 1464080) {
                            break block4;
                          }
                        }
                        $9_1 = $9_1 | 8388608;
                      }
                      $8_1 = 0;
                      break block4;
                    }
                    $8_1 = 132;
                    $3_1 = ($10_1 | 0) != ($12_1 | 0);
                    break block;
                  }
                }
                $3_1 = ($10_1 | 0) != ($12_1 | 0);
                break block11;
              }
              $3_1 = 2;
              $8_1 = $179($11_1, $10_1, $1_1 + 44 | 0);
              $9_1 = 0;
              break block;
            }
            $8_1 = $9_1 << 24 | 196993;
            $9_1 = 0;
            $3_1 = 0;
            break block;
          }
          $3_1 = 0;
        }
      }
      $150($0_1, $1_1, $8_1, $11_1, $12_1, $4_1 ? $3_1 | 4 : $3_1, $9_1);
      global$0 = $7_1 + 48 | 0;
    }
    function $176($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      while (1) {
        block: {
          $6_1 = $8_1;
          $3_1 = $4_1;
          while (1) {
            if ($2_1 >>> 0 <= $3_1 >>> 0) {
              break block;
            }
            $7_1 = $125($1_1, $2_1, $3_1);
            if ($217($7_1 & 16777215)) {
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
    function $177($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = __wasm_ctz_i32($1_1);
        if ($3_1 >>> 0 < 14) {
          $174($0_1, HEAPU8[$3_1 + 13328 | 0]);
          $1_1 = $1_1 - 1 & $1_1;
          continue;
        }
        break;
      }
      ;
      while (1) {
        $1_1 = __wasm_ctz_i32($2_1);
        if ($1_1 >>> 0 <= 30) {
          $164($0_1, HEAPU8[$1_1 + 13297 | 0] | 128);
          $2_1 = $2_1 - 1 & $2_1;
          continue;
        }
        break;
      }
      ;
    }
    function $178($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      if (!(HEAP32[$3_1 + 8 >> 2] == 1 & HEAPU8[HEAP32[$3_1 + 4 >> 2]] == 123)) {
        $48($3_1, 44);
      }
      $5_1 = HEAPU8[$2_1 + 8 | 0] == 3;
      HEAP32[$4_1 + 28 >> 2] = $5_1;
      HEAP32[$4_1 + 20 >> 2] = 2;
      HEAP32[$4_1 + 16 >> 2] = 18006;
      HEAP32[$4_1 + 12 >> 2] = $1_1;
      HEAP32[$4_1 + 8 >> 2] = $0_1;
      HEAP32[$4_1 >> 2] = 17996;
      HEAP32[$4_1 + 4 >> 2] = 1;
      $0_1 = $5_1 ? 17996 : 1;
      HEAP32[$4_1 + 24 >> 2] = $0_1;
      $1_1 = 0;
      while (1) {
        if (($1_1 | 0) != 32) {
          $6_1 = $1_1 + $4_1 | 0;
          $10($3_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
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
        $165($4_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], 1);
      } else {
        $10($3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      }
      $10($3_1, $0_1, $5_1);
      global$0 = $4_1 + 32 | 0;
    }
    function $179($0_1, $1_1, $2_1) {
      $0_1 = $188($0_1, $1_1, $2_1) & 255;
      return $0_1 >>> 0 >= 2 ? $0_1 & 2 ? 118030721 : 134807937 : 0;
    }
    function $180($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 12 >> 2] = $4_1;
      HEAP32[$5_1 + 8 >> 2] = $3_1;
      $172($0_1, $1_1, $2_1, $5_1 + 8 | 0, 4);
      global$0 = $5_1 + 16 | 0;
    }
    function $181($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (!(!HEAP32[$2_1 + 4 >> 2] | (HEAPU8[$2_1 + 8 | 0] & 6) != 2)) {
        block: {
          $5_1 = HEAP32[$3_1 + 8 >> 2];
          $180($4_1 + 4 | 0, HEAP32[$3_1 + 4 >> 2], $5_1, $0_1, $1_1);
          if (HEAPU8[$4_1 + 15 | 0] != 2) {
            break block;
          }
          if ($5_1) {
            HEAP32[$3_1 + 8 >> 2] = $5_1 - 1;
          }
          $178($0_1, $1_1, $2_1, $3_1);
          $48($3_1, 125);
        }
      }
      global$0 = $4_1 + 16 | 0;
    }
    function $182($0_1, $1_1) {
      var $2_1 = 0;
      if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1886680168 & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == 791624307 & $1_1 >>> 0 >= 8) {
        $0_1 = 8;
      } else {
        $2_1 = $189($0_1, $1_1, 0, 20044, 5);
        if ($189($0_1, $1_1, 0, 20049, 4)) {
          $2_1 = $2_1 ? 5 : 4;
          $0_1 = $189($0_1, $1_1, $2_1, 19468, 3) ? $2_1 + 3 | 0 : 0;
        } else {
          $0_1 = 0;
        }
      }
      return $0_1;
    }
    function $183($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $3_1 = $2_1;
      block4: {
        while (1) {
          block3: {
            $8_1 = -2;
            $5_1 = $3_1;
            $9_1 = 0;
            $4_1 = 0;
            while (1) {
              $11_1 = $1_1 >>> 0 > $5_1 >>> 0 ? HEAPU8[$0_1 + $5_1 | 0] : 0;
              $12_1 = $11_1 & 255;
              $10_1 = HEAPU8[$12_1 + 12800 | 0];
              if ($10_1 & 95) {
                $8_1 = $8_1 + 1 | 0;
                $5_1 = $5_1 + 1 | 0;
                $9_1 = $9_1 | $10_1;
                $4_1 = ($11_1 << 24 >> 24 > -65) + $4_1 | 0;
                continue;
              }
              break;
            }
            ;
            if ($3_1 >>> 0 >= $5_1 >>> 0) {
              $6_1 = (($12_1 | 0) == 46 ? 256 : 512) | $6_1;
            } else {
              $7_1 = $9_1 & 255;
              $6_1 = $7_1 | $6_1;
              $6_1 = $4_1 >>> 0 > 63 ? $6_1 | 1024 : $6_1;
              if ($9_1 & 8) {
                block1: {
                  $4_1 = $145($0_1, $1_1, $3_1);
                  block: {
                    if (($4_1 | 0) != 45) {
                      if (($145($0_1, $1_1, $5_1 - 1 | 0) | 0) != 45) {
                        break block;
                      }
                    }
                    $6_1 = $6_1 | 4096;
                  }
                  if (($4_1 & 223) != 88) {
                    break block1;
                  }
                  $6_1 = $189($0_1, $1_1, $3_1, 20061, 4) ? $6_1 | 8192 : $6_1;
                }
              }
              if (HEAPU8[$145($0_1, $1_1, $3_1) + 12800 | 0] & 6) {
                $7_1 = 0;
              } else {
                block2: {
                  if (($7_1 | 0) == 1) {
                    $7_1 = 1146880;
                    break block2;
                  }
                  $7_1 = 65536;
                  if (!$189($0_1, $1_1, $3_1, 20059, 2)) {
                    break block2;
                  }
                  $4_1 = $3_1 + 2 | 0;
                  if ($1_1 >>> 0 < $5_1 >>> 0 | $4_1 >>> 0 > $5_1 >>> 0) {
                    break block3;
                  }
                  $4_1 = $0_1 + $4_1 | 0;
                  while (1) {
                    if ($8_1) {
                      $8_1 = $8_1 - 1 | 0;
                      $10_1 = HEAPU8[$4_1 | 0];
                      $4_1 = $4_1 + 1 | 0;
                      if (($10_1 - 48 & 255) >>> 0 < 10 | (($10_1 & -33) - 65 & 255) >>> 0 < 6) {
                        continue;
                      }
                      break block2;
                    }
                    break;
                  }
                  ;
                  $7_1 = 98304;
                }
              }
              $13_1 = $13_1 + 1 | 0;
              $4_1 = $7_1 | 131072;
              $7_1 = $5_1 - $3_1 >>> 0 < 2 ? $4_1 : $9_1 & 249 ? $4_1 : $7_1;
            }
            if (($12_1 | 0) != 46) {
              break block4;
            }
            $3_1 = $5_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $3_1 = $6_1 | $7_1;
      $3_1 = ($13_1 | 0) < 2 ? $3_1 | 16384 : $3_1;
      $2_1 = $5_1 - $2_1 >>> 0 > 253 ? $3_1 | 2048 : $3_1;
      $4_1 = $1_1 >>> 0 > $5_1 >>> 0 ? $2_1 | 262144 : $2_1;
      if (($11_1 & 255) != 58) {
        $2_1 = $5_1;
      } else {
        $2_1 = $5_1 + 1 | 0;
        $8_1 = 0;
        while (1) {
          $3_1 = $145($0_1, $1_1, $2_1) - 48 & 255;
          if ($3_1 >>> 0 <= 9) {
            $3_1 = $3_1 + Math_imul($8_1, 10) | 0;
            $8_1 = $3_1 >>> 0 >= 65536 ? 65536 : $3_1;
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $3_1 = $4_1 | 524288;
        $4_1 = $8_1 >>> 0 > 65535 ? $3_1 : $2_1 - $5_1 >>> 0 < 2 ? $3_1 : $4_1;
      }
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        $0_1 = $145($0_1, $1_1, $2_1) - 35 | 0;
        $4_1 = (1 << $0_1 & 268439553 ? $0_1 >>> 0 <= 28 : 0) ? $4_1 : $4_1 | 524288;
      }
      return $4_1;
    }
    function $184($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $1_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $2_1 : $1_1;
      block: {
        while (1) {
          if (($1_1 | 0) != ($2_1 | 0)) {
            $3_1 = HEAPU8[$0_1 + $2_1 | 0];
            $4_1 = $3_1 - 35 | 0;
            if ((1 << $4_1 & 813699073 ? $4_1 >>> 0 <= 29 : 0) | $3_1 - 91 >>> 0 < 2) {
              break block;
            }
            $2_1 = $2_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = $1_1;
      }
      return $2_1;
    }
    function $185($0_1, $1_1) {
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
    function $186($0_1, $1_1, $2_1) {
      if (($6($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $187($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $85($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
    }
    function $188($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      $3_1 = $4_1 + 12 | 0;
      $243($3_1);
      block1: {
        if ($191($3_1, $0_1, $1_1)) {
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
          if ($20(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $0_1, $1_1)) {
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
    function $189($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0;
      while (1) {
        $5_1 = $4_1;
        if ($5_1) {
          $6_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
          $2_1 = $2_1 + 1 | 0;
          $4_1 = $5_1 - 1 | 0;
          $7_1 = HEAPU8[$3_1 | 0];
          $3_1 = $3_1 + 1 | 0;
          if ($190($6_1, $7_1)) {
            continue;
          }
        }
        break;
      }
      ;
      return !$5_1;
    }
    function $190($0_1, $1_1) {
      return (((($0_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $0_1) & 255) == (((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
    }
    function $191($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $3_1 = ($145($1_1, $2_1, 0) | 0) == 45;
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
          if (($145($1_1, $2_1, $3_1) & 223) == 69) {
            $3_1 = $3_1 + 1 | 0;
            $5_1 = $145($1_1, $2_1, $3_1);
            $3_1 = (($5_1 | 0) == 45 | ($5_1 | 0) == 43) + $3_1 | 0;
            $7_1 = 0;
            while (1) {
              $8_1 = $145($1_1, $2_1, $3_1) - 48 & 255;
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
    function $192($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      block2: {
        block1: {
          while (1) {
            block: {
              $168($5_1 + 8 | 0, $1_1, $2_1 & 1);
              if (HEAPU8[$5_1 + 16 | 0] == 2) {
                break block;
              }
              HEAP32[$5_1 + 40 >> 2] = HEAP32[$5_1 + 16 >> 2];
              $2_1 = HEAP32[$5_1 + 12 >> 2];
              HEAP32[$5_1 + 32 >> 2] = HEAP32[$5_1 + 8 >> 2];
              HEAP32[$5_1 + 36 >> 2] = $2_1;
              $2_1 = $5_1 + 20 | 0;
              $131($2_1, $1_1);
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
    function $193($0_1, $1_1) {
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
    function $194($0_1, $1_1) {
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
    function $195($0_1, $1_1, $2_1) {
      $0_1 = ($0_1 - ($1_1 >>> 0 < 3) | 0) + 400 | 0;
      return (((((($0_1 >>> 2 | 0) + $2_1 | 0) + Math_imul($0_1, 365) | 0) - (($0_1 >>> 0) / 100 | 0) | 0) + (($0_1 >>> 0) / 400 | 0) | 0) + ((Math_imul(($1_1 + 9 >>> 0) % 12 | 0, 153) + 2 >>> 0) / 5 | 0) | 0) - 865566 | 0;
    }
    function $196($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
      $2_1 = $1_1 + ((Math_imul($3_1, 60) + Math_imul($2_1, 3600) | 0) + $4_1 | 0) | 0;
      HEAP32[$0_1 >> 2] = $2_1;
      $3_1 = $0_1;
      $0_1 = i64toi32_i32$HIGH_BITS;
      HEAP32[$3_1 + 4 >> 2] = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
    }
    function $197($0_1) {
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
    function $198($0_1, $1_1, $2_1, $3_1) {
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
    function $199($0_1, $1_1, $2_1) {
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
            if (!$200($0_1, $3_1, 3)) {
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
    function $200($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $4_1 = HEAP32[$0_1 + 24 >> 2];
      $3_1 = HEAP32[$0_1 + 28 >> 2];
      $1_1 = $189($4_1, $3_1, 0, $1_1, $2_1);
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
    function $201($0_1, $1_1) {
      if (!$203($0_1, $1_1)) {
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $202($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (!$1_1) {
            break block;
          }
          $3_1 = $208($0_1);
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
    function $203($0_1, $1_1) {
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
    function $204($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = $202($0_1, 2);
      $201($0_1, 58);
      $3_1 = $202($0_1, 2);
      $4_1 = !($2_1 >>> 0 > 23 | $3_1 >>> 0 > 59);
      block: {
        if (!$1_1) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 28 >> 2] | HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 58) {
            break block;
          }
        }
        $201($0_1, 58);
        $1_1 = $202($0_1, 2);
      }
      if (!($1_1 >>> 0 < 61 & $4_1)) {
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
      if (($1_1 | 0) == 60) {
        $209($0_1);
        $1_1 = 59;
      }
      $196($0_1, 0, $2_1, $3_1, $1_1);
    }
    function $205($0_1, $1_1, $2_1, $3_1) {
      if ($194($1_1, $2_1) >>> 0 > $3_1 - 1 >>> 0) {
        $1_1 = $195($1_1, $2_1, $3_1);
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
    function $206($0_1, $1_1) {
      return $30($0_1, $1_1, 0);
    }
    function $207($0_1) {
      $0_1 = $195($0_1, 1, 4);
      return $0_1 - (($0_1 + 876585 >>> 0) % 7 | 0) | 0;
    }
    function $208($0_1) {
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
    function $209($0_1) {
      HEAP32[$0_1 + 32 >> 2] = 999e6;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 256;
    }
    function $210($0_1) {
      if ($200($0_1, 18561, 3)) {
        $0_1 = 1;
      } else {
        $0_1 = $200($0_1, 18564, 3);
      }
      return $0_1;
    }
    function $211($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $4_1 = $203($0_1, 45);
      block: {
        if (!$4_1) {
          $1_1 = 0;
          if (!$203($0_1, 43)) {
            break block;
          }
        }
        $2_1 = $202($0_1, 2);
        $3_1 = $2_1 >>> 0 <= 23;
        block1: {
          if (!$203($0_1, 58)) {
            $1_1 = 0;
            if (!$206(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2])) {
              break block1;
            }
          }
          $1_1 = $202($0_1, 2);
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
    function $212($0_1) {
      if (HEAP32[$0_1 + 28 >> 2]) {
        $148($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $213($0_1) {
      $0_1 = $0_1 | 0;
      return ($0_1 & 255) != 41 | 0;
    }
    function $214($0_1, $1_1) {
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
    function $215($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0;
      if (HEAPU8[($0_1 & 255) + 12800 | 0] & 7) {
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
    function $216($0_1) {
      $0_1 = $0_1 | 0;
      return (HEAPU8[($0_1 & 255) + 12800 | 0] & 6) != 0 | 0;
    }
    function $217($0_1) {
      if ($0_1 >>> 0 >= 128) {
        $0_1 = ($218($0_1) & 2) >>> 1 | 0;
      } else {
        $0_1 = ($0_1 | 0) == 32 | $0_1 - 9 >>> 0 < 5;
      }
      return $0_1;
    }
    function $218($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (($1_1 | 0) != 96) {
            $2_1 = $1_1 + 19348 | 0;
            $3_1 = $1_1 + 19350 | 0;
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
    function $219($0_1, $1_1) {
      var $2_1 = 0;
      if ($1_1) {
        while (1) {
          $2_1 = HEAPU8[HEAPU8[$0_1 | 0] + 12800 | 0] | $2_1;
          $0_1 = $0_1 + 1 | 0;
          $1_1 = $1_1 - 1 | 0;
          if ($1_1) {
            continue;
          }
          break;
        }
      }
      return $2_1;
    }
    function $220($0_1, $1_1, $2_1) {
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
          $222($3_1, $6_1, $4_1, HEAPU8[$0_1 + $4_1 | 0]);
          if (HEAP32[$3_1 >> 2] == 1) {
            $5_1 = HEAP32[$3_1 + 4 >> 2];
            if ($5_1 >>> 0 >= 128) {
              if ($218($5_1) & $2_1 & 255) {
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
    function $221($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      while (1) {
        $3_1 = HEAPU8[($1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0) + 12800 | 0];
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
          if (($145($0_1, $1_1, $2_1) | 0) != 64) {
            break block;
          }
          $3_1 = $2_1 + 1 | 0;
          $2_1 = $183($0_1, $1_1, $3_1);
          if (!($2_1 & 1333008)) {
            if (!(($2_1 | $4_1) & 64)) {
              break block;
            }
            if (!$220($0_1, $1_1, 1)) {
              break block;
            }
          }
          $3_1 = 0;
        }
      }
      return $3_1;
    }
    function $222($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = $3_1;
      $3_1 = Math_clz32($3_1 << 24 ^ -1);
      $3_1 = $4_1 & 127 >>> $3_1 | (($3_1 | 0) == 1 ? HEAP32[$1_1 + 8 >> 2] << 6 : 0);
      HEAP32[$1_1 + 8 >> 2] = $3_1;
      $1_1 = $145(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 1 | 0);
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = ($1_1 & 192) != 128;
    }
    function $223($0_1, $1_1, $2_1, $3_1) {
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
            if (!$225($4_1, $3_1, $3_1)) {
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
            if (!$225($4_1, $1_1 + $7_1 | 0, $1_1 + $5_1 | 0)) {
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
        if ($225($4_1, $3_1, $0_1)) {
          $0_1 = $225($4_1, $0_1, $3_1);
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = $1_1 >>> 0 < 2;
      }
      global$0 = $4_1 + 16 | 0;
      return $0_1;
    }
    function $224($0_1, $1_1) {
      var $2_1 = 0;
      if (HEAPU32[$0_1 >> 2] <= $1_1 >>> 0) {
        $2_1 = HEAP32[$0_1 + 4 >> 2];
        $0_1 = HEAPU8[$0_1 + 8 | 0] ? $2_1 >>> 0 > $1_1 >>> 0 : $1_1 >>> 0 <= $2_1 >>> 0;
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $225($0_1, $1_1, $2_1) {
      $1_1 = HEAPU32[$0_1 + 4 >> 2] > $1_1 >>> 0 ? HEAPU8[HEAP32[$0_1 >> 2] + $1_1 | 0] : 0;
      return !((HEAPU32[$0_1 + 12 >> 2] > $2_1 >>> 0 ? $1_1 ^ HEAPU8[HEAP32[$0_1 + 8 >> 2] + $2_1 | 0] : $1_1) & 223);
    }
    function $226($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        $0_1 = $229(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $227($0_1, $1_1) {
      block: {
        if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0]) {
          $164($0_1, $1_1);
          $1_1 = 0;
          if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0] == 1) {
            break block;
          }
          $174($0_1, 13);
        } else {
          $166($0_1, $1_1);
        }
        $1_1 = 4;
      }
      return $1_1;
    }
    function $228($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $85($1_1, 13286, 11) | 0;
    }
    function $229($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      while (1) {
        block: {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            break block;
          }
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            $3_1 = 1;
          } else {
            if (!$126($0_1, $1_1, $2_1)) {
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
            if (!$189($0_1, $1_1, $6_1, $2_1, $3_1)) {
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
    function $231($0_1, $1_1) {
      return ($163($0_1, $1_1) & 255) == 64;
    }
    function $232($0_1, $1_1, $2_1) {
      return $145($0_1, $1_1, $2_1 - 1 | 0);
    }
    function $233($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = $2_1;
        $2_1 = $3_1 - 1 | 0;
        if (($232($0_1, $1_1, $3_1) & 255) == 32) {
          continue;
        }
        break;
      }
      ;
      return $3_1;
    }
    function $234($0_1, $1_1) {
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      $1_1 = HEAP32[$0_1 + 12 >> 2];
      $133($0_1);
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
      if (HEAP32[5451]) {
        $48(21796, 10);
      }
      $10(21796, $0_1, $1_1);
      $48(21796, 10);
      $10(21796, $2_1, $3_1);
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
      wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $28($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
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
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $28($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
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
      $193($0_1, $3_1 + 8 | 0);
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
    function $243($0_1) {
      var $1_1 = 0;
      $1_1 = 33;
      if ($0_1 + 33 >>> 0 > __wasm_memory_size() << 16 >>> 0) {
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
    var FUNCTION_TABLE = [null, $213, $171, $228, $187, $216, $215, $0, $24, $23];
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
      "advance": $25,
      "halve": $34,
      "input": $35,
      "output": $37,
      "output_len": $38,
      "relay_answer": $39,
      "relay_body": $53,
      "relay_decide": $64,
      "relay_enrich": $80,
      "relay_is_queued": $89,
      "relay_message": $90,
      "relay_next": $92,
      "relay_read_message": $93,
      "relay_refuse": $97,
      "seed": $98,
      "split": $99,
      "validate": $100
    };
  }
  return asmFunc({});
}
export {
  instantiate
};
