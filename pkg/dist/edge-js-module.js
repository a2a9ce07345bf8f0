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
  "AQIDBAUGBwgJCgsAAQJ1bnJlYWRhYmxldW5rbm93bl92ZXJzaW9uaW52YWxpZF9jYWxsRlJFU0hTRU5ESU5HV0FJVElOR09WRVIAYDAAAAUAAAAAAAAAZTAAAAcAAAABAAAAbDAAAAcA" +
  "AAACAAAAczAAAAQAAAADAAAACgAAAA8AAAAMAAAAOzAAAEUwAABUMAAA77+9AAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB" +
  "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
));
    base64DecodeToExistingUint8Array(bufferView, 12678, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
    base64DecodeToExistingUint8Array(bufferView, 12744, "CBMDEgYAABUHAQAUAAAaCgAFFwkWABkAAA4PDRgCAAAAABAEAAwACw==");
    base64DecodeToExistingUint8Array(bufferView, 12797, (
  "EQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAACAAICAgICAAACAgAAggIAEBAQEBAQEBAQEAAAAgACAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAgECAC" +
  "AgICAgICAgICAgICAgICAgICAgICAgICAiAgICCAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA" +
  "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEABdmFyeU9yaWdpbmFjY2Vzcy1jb250cm9sLWFsbG93LW9yaWdpbmFjY2Vzcy1jb250cm9s" +
  "LWV4cG9zZS1oZWFkZXJzUmV0cnktQWZ0ZXIsIElkZW1wb3RlbmN5LUtleSwgRGF0ZWFjY2Vzcy1jb250cm9sLWFsbG93LW1ldGhvZHNQT1NUY29udGVudC10eXBlLCBpZGVtcG90ZW5j" +
  "eS1rZXksIGF1dGhvcml6YXRpb25hY2Nlc3MtY29udHJvbC1hbGxvdy1oZWFkZXJzYWNjZXNzLWNvbnRyb2wtbWF4LWFnZTcyMDBwb3N0YWxfY29kZQABAgMEBQYHCAkKCwwNDg8QERIT" +
  "FBUWFxgZGhscHR4AAQIDBAUGBwgJCgsMDWZhbHNlISMkJSYnKistLl5fYHx+YXBwbGljYXRpb24vanNvbmNoYXJzZXR1dGYtOGlkZW50aXR5dGltZXN0YW1wbmFkZHJlc3NhdmF0YXJk" +
  "ZXNjcmlwdGlvbmVtYWlsZW1wbG95ZWVzbmFtZXBob25lcGxhbndlYnNpdGVpbmR1c3RyeXVzZXJfaWR1c2VySWRncm91cF9pZGdyb3VwSWR0cmFpdHNjb250ZXh0c3RyZWV0Y2l0eXN0" +
  "YXRlY291bnRyeXBvc3RhbENvZGV6aXB6aXBjb2RlcG9zdGNvZGUAAGU0AAAHAAAAbDQAAAYAAAByNAAACwAAAH00AAAFAAAAgjQAAAkAAACLNAAABAAAAI80AAAFAAAAlDQAAAQAAACY" +
  "NAAABwAAAJ80AAAIAAAApzQAAAcAAACuNAAABgAAALQ0AAAIAAAAvDQAAAcAAADDNAAABgAAAFs0AAAJAAAAyTQAAAcAAADQNAAABgAAANY0AAAEAAAA2jQAAAUAAADfNAAABwAAAOsz" +
  "AAALAAAA5jQAAAoAAADwNAAAAwAAAPM0AAAHAAAA+jQAAAgAAAB7InR5cGUiOiJncm91cCIsInVzZXJJZCI6IiIsImdyb3VwSWQiOiIiLCJ0cmFpdHMiOiwidGltZXN0YW1wIjoiLCJj" +
  "b250ZXh0Ijp7InVzZXJfaWQiOiIiLCJncm91cF9pZCI6IgAGBQECBQMEBgVfX3Byb3RvX19udWxsdHJ1ZSxyZXF1aXJlZCBSZXF1aXJlZCwgYnV0IG1pc3Npbmcgb3IgbnVsbC4KaW52" +
  "YWxpZF90eXBlIEV4cGVjdGVkIF4sIGdvdCB+LgplbXB0eSBOb3RoaW5nIGJ1dCB3aGl0ZSBzcGFjZS4KdG9vX2xvbmcgTG9uZ2VyIHRoYW4gIyBieXRlcyBpbiBVVEYtOC4KcGxhY2Vo" +
  "b2xkZXJfaWQgVGhpcyBpcyB0aGUgdGV4dCBvZiBhIG1pc3NpbmcgdmFsdWUsIG5vdCBhbiBpZDsgY2hlY2sgd2hlcmUgaXQgY29tZXMgZnJvbS4KaW52YWxpZF9jaGFyYWN0ZXJzIEFu" +
  "IGlkIG11c3Qgbm90IGhvbGQgY29udHJvbCBjaGFyYWN0ZXJzLCBiaWRpcmVjdGlvbmFsIGNvbnRyb2xzLCBpbnZpc2libGUgY2hhcmFjdGVycyBvciBsb25lIHN1cnJvZ2F0ZXMuCmlu" +
  "dmFsaWRfdGltZXN0YW1wIE5vIGRhdGUgYW5kIHRpbWUgdGhhdCBjYW4gYmUgcmVhZC4KaW52YWxpZF9lbWFpbCBFeHBlY3RlZCBhbiBlLW1haWwgYWRkcmVzcyBzdWNoIGFzIG5hbWVA" +
  "ZXhhbXBsZS5jb20uCmludmFsaWRfdXJsIEV4cGVjdGVkIGFuIGh0dHAgb3IgaHR0cHMgVVJMIHdpdGhvdXQgY3JlZGVudGlhbHMsIG9yIGEgaG9zdCBuYW1lIHN1Y2ggYXMgZXhhbXBs" +
  "ZS5jb20uCmludmFsaWRfcGhvbmUgRXhwZWN0ZWQgYSB0ZWxlcGhvbmUgbnVtYmVyIG9mIDMgdG8gMTUgZGlnaXRzIHN1Y2ggYXMgKzEgMjAxIDU1NSAwMTIzLgppbnZhbGlkX251bWJl" +
  "ciBFeHBlY3RlZCBhIG51bWJlciwgemVybyBvciBtb3JlLgpub3Rfc2VyaWFsaXphYmxlIEpTT04gaGFzIG5vIHRleHQgZm9yIHRoaXMgdmFsdWUuCmludmFsaWRfanNvbiBUaGlzIGlz" +
  "IG5vdCBKU09OIHRleHQgaW4gVVRGLTg6IHJlYWRpbmcgc3RvcHBlZCBhdCBieXRlICMuCmR1cGxpY2F0ZV9rZXkgRHVwbGljYXRlIGtleSBpbiBvbmUgb2JqZWN0Lgpmb3JiaWRkZW5f" +
  "a2V5IFRoZSBrZXkgX19wcm90b19fIGlzIHJlZnVzZWQ6IGl0IGNhbiBjaGFuZ2Ugb2JqZWN0cyB0aGF0IGl0IGRvZXMgbm90IGJlbG9uZyB0by4KY29uZmxpY3QgR2l2ZW4gdG9nZXRo" +
  "ZXIgd2l0aCBgXmAsIHdpdGggYW5vdGhlciB2YWx1ZTogc2VuZCBvbmUgb2YgdGhlIHR3by4KdG9vX2RlZXAgTmVzdGVkIGRlZXBlciB0aGFuICMgbGV2ZWxzLCB0aGUgY2FsbCBpdHNl" +
  "bGYgYmVpbmcgdGhlIGZpcnN0Lgp0b29fbGFyZ2UgVGhlIGNhbGwgaGFzIG1vcmUgdGhhbiAjIGJ5dGVzIGFzIG5vcm1hbGl6ZWQgSlNPTjsgc2VuZCBmZXdlciBvciBzaG9ydGVyIHRy" +
  "YWl0cy4KdW5yZWNvZ25pemVkX2tleSBUaGUgY2FsbCBoYXMgbm8gc3VjaCBmaWVsZC4KdHdvX2RpZ2l0X3llYXIgVGhlIHllYXIgaGFzIHR3byBkaWdpdHMgYW5kIHdhcyByZWFkIGFz" +
  "IDIwWVk7IHdyaXRlIGZvdXIuCm5vX29mZnNldCBObyBVVEMgb2Zmc2V0IGdpdmVuLCByZWFkIGFzIFVUQzsgZW5kIHRoZSB0aW1lIHdpdGggWiBvciBhbiBvZmZzZXQuCmZ1dHVyZV90" +
  "aW1lc3RhbXAgTW9yZSB0aGFuIDI0IGhvdXJzIGFoZWFkIG9mIHRoZSBjbG9jay4KaWRfbG9va3NfbGlrZV9lbWFpbCBUaGlzIGlkIGlzIGFuIGUtbWFpbCBhZGRyZXNzLCB3aGljaCBw" +
  "ZW9wbGUgY2hhbmdlOyBwcmVmZXIgYW4gaWQgdGhhdCBzdGF5cy4KaWRfbG9va3NfbGlrZV91cmwgVGhpcyBpZCBpcyBhIFVSTCBvciBob3N0IG5hbWUsIHdoaWNoIGNvbXBhbmllcyBj" +
  "aGFuZ2U7IHByZWZlciBhbiBpZCB0aGF0IHN0YXlzLgpjb25zdW1lcl9lbWFpbF9kb21haW4gVGhpcyBpcyBhdCBhIG1haWwgcHJvdmlkZXIgZm9yIHRoZSBwdWJsaWMsIHJhcmVseSBh" +
  "IGdyb3VwJ3Mgb3duLgpzaW1pbGFyX2tleSBLZXB0IHVuZGVyIGl0cyBvd24gbmFtZS4gRGlkIHlvdSBtZWFuIGBeYD8KbnVsbF90cmFpdCBNYW55IHNlcnZpY2VzIHJlYWQgbnVsbCBh" +
  "czogY2xlYXIgdGhpcyB0cmFpdC4KcGFzdF90aW1lc3RhbXAgQmVmb3JlIHRoZSB5ZWFyIDIwMDA6IGNoZWNrIHRoZSB1bml0IGFuZCB0aGUgZmllbGQgdGhhdCBpdCBjb21lcyBmcm9t" +
  "Lgp1bnVzdWFsX3R5cGUgS2VwdCBhcyBnaXZlbiwgdGhvdWdoIF4gaXMgdW51c3VhbCBoZXJlLgpub3Rfb3duZXIgT25seSB0aGUgc2VydmVyIG1heSBzZXQgdGhpcyB0cmFpdDsgaXQg" +
  "d2FzIG5vdCBzZW50Lgp1cHN0cmVhbSBUaGUgc2VydmljZSB3YXJucyBvZiB0aGlzIGNhbGwuCnRyaW1tZWQKdG9fc3RyaW5nCnJlbmFtZWQKdHdvX2RpZ2l0X3llYXIKZnJvbV9lcG9j" +
  "aApmcm9tX2h0dHBfZGF0ZQpmcm9tX2RhdGVfb25seQplbmRfb2ZfZGF5CmxlYXBfc2Vjb25kCnV0YwpzY2hlbWVfYWRkZWQKbG93ZXJjYXNlZF9kb21haW4KZTE2NApkcm9wcGVkCm51" +
  "bGwKYSBib29sZWFuCmEgbnVtYmVyCmEgc3RyaW5nCmFuIGFycmF5CmFuIG9iamVjdAphbiBlbXB0eSBhcnJheQphIGZyYWN0aW9uCmFuIGludGVnZXIgYmV5b25kIDJeNTMKYSBzdHJp" +
  "bmcgb3IgYSBzYWZlIGludGVnZXIKYSBkYXRlIGFzIGEgc3RyaW5nLCBvciBhIG51bWJlciBvZiBzZWNvbmRzIG9yIG1pbGxpc2Vjb25kcwphbiBvYmplY3Qgd2l0aCBzdHJlZXQsIGNp" +
  "dHksIHN0YXRlLCBwb3N0YWxfY29kZSBvciBjb3VudHJ5CmEgVVJMIGFzIGEgc3RyaW5nCmFuIGUtbWFpbCBhZGRyZXNzIGFzIGEgc3RyaW5nCmEgc3RyaW5nIG9yIGEgd2hvbGUgbnVt" +
  "YmVyCmEgc3RyaW5nIG9yIGEgbnVtYmVyCmEgY2FsbCwgb3IgYW4gYXJyYXkgb2YgYXQgbGVhc3Qgb25lClRoaXMgb25lIGlzIG5lZ2F0aXZlLgpUaGUgdGV4dCBob2xkcyBhIE5VTCBj" +
  "aGFyYWN0ZXIsIHdoaWNoIGRhdGFiYXNlcyByZWZ1c2UuCkRpZCB5b3UgbWVhbiBgfmA/CiMgbW9yZSBvZiB0aGUgY2FsbCBhcmUgbm90IGxpc3RlZC4KT25seSB0aGUgcHJvZmlsZSBz" +
  "ZWdtZW50IHBhc3NlcyBpbnRlZ3JhdGlvbnMgb24sIGFuZCB3aXRob3V0IHRoZW0gZGF0YSB3b3VsZCBnbyB3aGVyZSBpdCBtdXN0IG5vdC4KRXhwZWN0ZWQgMSB0byAyNTUgY2hhcmFj" +
  "dGVyczogQVNDSUkgbGV0dGVycywgZGlnaXRzLCBkb3RzLCBjb2xvbnMsIGh5cGhlbnMgb3IgdW5kZXJzY29yZXMuCkV4cGVjdGVkIGFuIElTTyA4NjAxIGRhdGUgYW5kIHRpbWUgc3Vj" +
  "aCBhcyAyMDI0LTAyLTI5VDEyOjAwOjAwWi4KRXhwZWN0ZWQgYW4gSVNPIDg2MDEgZGF0ZSBhbmQgdGltZSBzdWNoIGFzIDIwMjQtMDItMjlUMTI6MDA6MDBaLCBvciBhbiBIVFRQIGRh" +
  "dGUgc3VjaCBhcyBUaHUsIDI5IEZlYiAyMDI0IDEyOjAwOjAwIEdNVC4KQSBudW1iZXIgb2YgdGhpcyBtYW55IGRpZ2l0cyBpcyBhbWJpZ3VvdXM6IDggYXJlIGEgZGF0ZSwgNyBhIHll" +
  "YXIgYW5kIGl0cyBkYXksIDkgdG8gMTMgc2Vjb25kcyBvciBtaWxsaXNlY29uZHMgc2luY2UgMTk3MCwgMTYgbWljcm9zZWNvbmRzLCAxOSBuYW5vc2Vjb25kcy4KT25seSB0aGUgeWVh" +
  "cnMgMDAwMCB0byA5OTk5IGNhbiBiZSBzZW50LgpUaGVyZSBpcyBubyB5ZWFyIC0wMDAwMDAuCkEgeWVhciBvZiB0d28gZGlnaXRzIGlzIG9ubHkgcmVhZCBiZWZvcmUgYSB0aW1lLgpU" +
  "aGVyZSBpcyBubyBzdWNoIG1vbnRoLgpUaGF0IG1vbnRoIGhhcyBubyBzdWNoIGRheS4KVGhhdCB5ZWFyIGhhcyBubyBzdWNoIHdlZWssIG9yIGEgd2VlayBubyBzdWNoIGRheS4KVGhh" +
  "dCB5ZWFyIGhhcyBubyBzdWNoIGRheS4KQSBtb250aCBhbG9uZSBuYW1lcyBubyBkYXkuCkEgd2VlayBhbG9uZSBuYW1lcyBubyBkYXkuCkV4cGVjdGVkIGhvdXJzIGFuZCBtaW51dGVz" +
  "IGFmdGVyIHRoZSBkYXRlLgpEYXRlIGFuZCB0aW1lIG11c3QgYm90aCBoYXZlIHNlcGFyYXRvcnMsIG9yIG5laXRoZXIuClRoZXJlIGlzIG5vIHN1Y2ggdGltZSBvZiBkYXkuCk9ubHkg" +
  "c2Vjb25kcyBtYXkgaGF2ZSBhIGZyYWN0aW9uLCBvZiBvbmUgZGlnaXQgb3IgbW9yZS4KRXhwZWN0ZWQgWiBvciBhbiBvZmZzZXQgZnJvbSAtMjM6NTkgdG8gKzIzOjU5IGFmdGVyIHRo" +
  "ZSB0aW1lLgo="
));
    base64DecodeToExistingUint8Array(bufferView, 17996, (
  "IiI6IiI6bnVsbCI6fWludGVncmF0aW9uc2Fub255bW91c0lkbWVzc2FnZUlkAAAAWUYAAAwAAABlRgAACwAAAHBGAAAJAAAAIGFjY291bnRfbmFtZSBhY2NvdW50X2RvbWFpbiBwbGFu" +
  "X25hbWUgcGxhbl9pZCBncm91cF90eXBlIGNyZWF0ZWRfYXQgYWNjb3VudF9uYW1lYWNjb3VudF9kb21haW5UaGUgc2VydmljZSByZWZ1c2VkIHRoZSBjYWxsVGhlIHNlcnZpY2Ugc2F5" +
  "cyB0aGF0IHRoZSBjYWxsIGlzIHRvbyBsYXJnZVRoZSBzZXJ2aWNlIHRha2VzIG5vIG1vcmUgY2FsbHMgZm9yIG5vd1RoZSBzZXJ2aWNlIGRpZCBub3QgYW5zd2VyIGluIHRpbWVUaGUg" +
  "cmVsYXkncyBvcHRpb25zIGFyZSBiYWRUaGUgc2VydmljZSBjb3VsZCBub3QgdGFrZSB0aGUgY2FsbElOVkFMSURfUkVRVUVTVApVTkFVVEhPUklaRUQKRk9SQklEREVOCk5PVF9GT1VO" +
  "RApNRVRIT0RfTk9UX0FMTE9XRUQKUEFZTE9BRF9UT09fTEFSR0UKVU5TVVBQT1JURURfTUVESUFfVFlQRQpSQVRFX0xJTUlURUQKVVBTVFJFQU1fRVJST1IKTkVUV09SS19FUlJPUgpU" +
  "SU1FT1VUCkFCT1JURUQKSU5WQUxJRF9PUFRJT05TCklOVEVSTkFMZ+YJaoWuZ7ty8248OvVPpX9SDlGMaAWbq9mDHxnN4FuYL4pCkUQ3cc/7wLWl27XpW8JWOfER8Vmkgj+S1V4cq5iq" +
  "B9gBW4MSvoUxJMN9DFV0Xb5y/rHegKcG3Jt08ZvBwWmb5IZHvu/GncEPzKEMJG8s6S2qhHRK3KmwXNqI+XZSUT6YbcYxqMgnA7DHf1m/8wvgxkeRp9VRY8oGZykpFIUKtyc4IRsu/G0s" +
  "TRMNOFNUcwpluwpqdi7JwoGFLHKSoei/oktmGqhwi0vCo1FsxxnoktEkBpnWhTUO9HCgahAWwaQZCGw3Hkx3SCe1vLA0swwcOUqq2E5Pypxb828uaO6Cj3RvY6V4FHjIhAgCx4z6/76Q" +
  "62xQpPej+b7yeHHGenV0Y2dtdG1vbnR1ZXdlZHRodWZyaXNhdHN1bnsiY29kZSI6IiIsInBhdGgiOltdW10sIm1lc3NhZ2UiOiIifUdyb3VwIHVwZGF0ZWQgc3VjY2Vzc2Z1bGx5R3Jv" +
  "dXAgY2FsbCBhY2NlcHRlZCBmb3IgZGVsaXZlcnlJbnZhbGlkIGdyb3VwIElEIG9yIG1pc3NpbmcgZmllbGRzSW52YWxpZCBncm91cCBjYWxsTm90IGF1dGhvcml6ZWQgdG8gc2VuZCB0" +
  "aGlzIGNhbGxUaGUgY2FsbCBjb3VsZCBub3QgYmUgcXVldWVkVGhlcmUgd2FzIG5vIHRpbWUgbGVmdCB0byBzZW5kIHRoZSBjYWxsAAAAwzQAAAYAAADDNAAABgAAAGU0AAAHAAAA77u/" +
  "AAEAAAAAAAAABQAAACAjXn5UaGVyZSBpcyBub3RoaW5nIGF0IHRoaXMgcGF0aE9ubHkgUE9TVCBhbmQgT1BUSU9OUyBhcmUgYWxsb3dlZCBoZXJlVGhpcyBvcmlnaW4gaXMgbm90IGFs" +
  "bG93ZWRUaGUgYm9keSBtdXN0IGJlIGFwcGxpY2F0aW9uL2pzb24sIGluIFVURi04VGhlIGJvZHkgbXVzdCBjb21lIHdpdGhvdXQgY29udGVudCBlbmNvZGluZ0lkZW1wb3RlbmN5LUtl" +
  "eSBtdXN0IGJlIDEgdG8gMjU1IG9mIHRoZSBjaGFyYWN0ZXJzIEEtWiBhLXogMC05IC4gXyA6IC1JZGVtcG90ZW5jeS1LZXkgaXMgdG9vIGxvbmcgZm9yIGFuIGFycmF5OiBlYWNoIGNh" +
  "bGwncyBudW1iZXIgaXMgYWRkZWQgdG8gaXRUaGUgYm9keSBpcyB0b28gbGFyZ2VUaGUgYXJyYXkgaG9sZHMgdG9vIG1hbnkgY2FsbHNUaGUgYm9keSBkaWQgbm90IGFycml2ZSBpbiB0" +
  "aW1lVGhlIGJvZHkgYnJva2Ugb2ZmVGhlIHJlbGF5IGZhaWxlZDogY2FsbHMgZ28gdG8ga2V5AAAAAQAAAP8AAAAAAAAAgAAfBKAAAAKtAAABHAYABIAWAAIOGAABACAKAgsgAAQOIAEE" +
  "KCABAiogBAQvIAACXyAAAmAgAARhIAQBZiADBGogBQEAMAACAjAAAdD9HwH//gAGDv8AAWH/AAHw/w8BXHUwMHNhbWUtb3JpZ2luKi5PUFRJT05TOi8vLQEAAAAPAAAAAAAAAHZza2V3" +
  "YXJyaXZlZGNhbGx7InYiOjEsImtleSI6Iiwic2tldyI6LCJhcnJpdmVkIjosImNhbGwiOmNhY2hlLWNvbnRyb2xuby1zdG9yZWNvbnRlbnQtdHlwZXgtY29udGVudC10eXBlLW9wdGlv" +
  "bnNub3NuaWZmYWxsb3dQT1NULCBPUFRJT05TcmV0cnktYWZ0ZXJpZGVtcG90ZW5jeS1rZXl7InN0YXR1cyI6ImVycm9yIiwibWVzc2FnZSI6IiIsImVycm9yX2NvZGUiOiIsImlzc3Vl" +
  "cyI6CnUsImNvbnRleHQiOnsiLCJtZXNzYWdlIjoieyJzdGF0dXMiOiJzdWNjZXNzZXJyb3JBbGwgIGNhbGxzIGZhaWxlZCwiZXJyb3JfY29kZSI6IiBvZiBwYXJ0aWFsLCJyZXN1bHRz" +
  "IjpbXX0sInJldHJ5QWZ0ZXIiOiwiaWRlbXBvdGVuY3lLZXkiOiJ7InN0YXR1cyI6InN1Y2Nlc3MiLCJkYXRhIjolW29iamVjdCBOVUxMdW5kZWZpbmVkTmFOMDAwMDAwMDAtMDAwMC0w" +
  "MDAwLTAwMDAtMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAEw2AAAEAAAAyk4AAAQAAADOTgAACQAAANdOAAADAAAA2k4AACQAAAD+TgAAIAAAACBw" +
  "bmcganBnIGpwZWcgZ2lmIHN2ZyB3ZWJwIGljbyBibXAgYXZpZiBodHRwczovL2h0dHBzaHR0cC8vd3d3LjB4eG4tLSBwaG9uZSB0ZWxlcGhvbmUgdGVsIG1vYmlsZSBjZWxsIG9mZmlj" +
  "ZSB3b3JrIG1haW4gZGlyZWN0IHBoIHQgcCBtIDtleHQ9ZXh0LmV4dDpleHQuOmV4dHgAAADdSgAAAQAAANdPAAAFAAAA3E8AAAQAAADgTwAABAAAAORPAAAFAAAA6U8AAAMAAADsTwAA" +
  "AQAAAAMAAAAPAAAAAAAAAC09LS0+bi9hPXRiZD50ZWw2dXJsOG5hbj9uaWw/I24vYT5ub25lPW51bGw9ZGVzYzJsb2dvMW1haWwzbmFtZTVwbGFuN3RpZXI3dGVzdD90cnVlP2VtYWls" +
  "M3Bob25lNmZhbHNlP2FkcmVzczBhdmF0YXIxZG9tYWluOHNlY3Rvcjl3ZWJ1cmw4Z214LmRlQG1lLmNvbUBxcS5jb21Ad2ViLmRlQHVua25vd249YWRkcmVzczBsb2dvdXJsMW9yZ25h" +
  "bWU1d2Vic2l0ZTgxMjYuY29tQDE2My5jb21AYW9sLmNvbUBnbXguY29tQGdteC5uZXRAbWFjLmNvbUBtYWlsLnJ1QG1zbi5jb21AZW1wbG95ZWU0aG9tZXBhZ2U4aW5kdXN0cnk5cGxh" +
  "bm5hbWU3cGxhbnRpZXI3dGVhbW5hbWU1bGl2ZS5jb21AbWFpbC5jb21AdW5kZWZpbmVkPShub3Qgc2V0KT9hdmF0YXJ1cmwxZW1wbG95ZWVzNGdyb3VwbmFtZTVoZWFkY291bnQ0dGVs" +
  "ZXBob25lNmdtYWlsLmNvbUBwcm90b24ubWVAeWFob28uY29tQHlhbmRleC5ydUB5bWFpbC5jb21AY29tcGFueXVybDhkb21haW5uYW1lOHRlbmFudG5hbWU1d2Vic2l0ZXVybDhpY2xv" +
  "dWQuY29tQHlhbmRleC5jb21AYWNjb3VudG5hbWU1YmlsbGluZ3BsYW43Y29tcGFueW5hbWU1Y29tcGFueXNpemU0Y29tcGFueWxvZ28xZGVzY3JpcHRpb24yaG9tZXBhZ2V1cmw4cGhv" +
  "bmVudW1iZXI2cHJpY2luZ3BsYW43cHJpY2luZ3RpZXI3cHJvamVjdG5hbWU1aG90bWFpbC5jb21Ab3V0bG9vay5jb21AYnVzaW5lc3NuYW1lNWNvbXBhbnllbWFpbDNjb21wYW55cGhv" +
  "bmU2Y3VzdG9tZXJuYW1lNWVtYWlsYWRkcmVzczNpbmR1c3RyeW5hbWU5bnVtZW1wbG95ZWVzNGZhc3RtYWlsLmNvbUBjb21wYW55ZG9tYWluOGVtcGxveWVlY291bnQ0d29ya3NwYWNl" +
  "bmFtZTVjb21wYW55d2Vic2l0ZThjb21wYW55YWRkcmVzczBlbXBsb3llZXNjb3VudDR0b3RhbGVtcGxveWVlczRnb29nbGVtYWlsLmNvbUBwcm90b25tYWlsLmNvbUBjb21wYW55aW5k" +
  "dXN0cnk5dGVsZXBob25lbnVtYmVyNm9yZ2FuaXphdGlvbm5hbWU1b3JnYW5pc2F0aW9ubmFtZTVzdWJzY3JpcHRpb25wbGFuN3N1YnNjcmlwdGlvbnRpZXI3bnVtYmVyb2ZlbXBsb3ll" +
  "ZXM0Y29tcGFueWRlc2NyaXB0aW9uMjRQAAACAAAANlAAAAMAAAA5UAAAGAAAAFFQAAA3AAAAiFAAABIAAACaUAAAPwAAANlQAABoAAAAQVEAAEgAAACJUQAAeAAAAAFSAABCAAAAQ1IA" +
  "AJwAAADfUgAAaAAAAEdTAAAqAAAAcVMAAFoAAADLUwAAIAAAAOtTAABEAAAAL1QAABIAAABBVAAAEwAAAAABAgMEBQYHCAkAACwQIEAo0ihAOBAAACAAMBAgAgAAAAAAkAAQKAAgACRA" +
  "AAAAAARALBAAEAAAIBA="
));
    base64DecodeToExistingUint8Array(bufferView, 21806, (
  "c2RheW5lc2RheXJzZGF5dXJkYXlkYXlqYW5mZWJtYXJhcHJtYXlqdW5qdWxhdWdzZXBvY3Rub3ZkZWMwMDAwLTAwLTAwVDAwOjAwOjAwLjAwMDAwMDAwMAgADAAAAAoADQmAAAAAAAgA" +
  "AAAAAQAEAAAABgAAAAUAAAADAAAABQAAAC5VAAAyVQAAOFUAAEJVAAA9VQAAlAGVAZMBnwGfAZABkAGdAZ0BmAGQAfQBAwQCBgYAAAUFCgAN4EoAAP1KAAAjSwAAPUsAAGhLAACTSwAA" +
  "2UsAACRMAAA5TAAAV0wAAHZMAACITAAAHQAAACYAAAAaAAAAKwAAACsAAABGAAAASwAAABUAAAAeAAAAHwAAABIAAAAQ"
));
    base64DecodeToExistingUint8Array(bufferView, 22096, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 22108, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 22120, "BA==");
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
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $2($2_1 + 8 | 0, $1_1);
      $3_1 = HEAP32[$2_1 + 12 >> 2];
      $1_1 = HEAP32[$2_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
      HEAP32[$0_1 + 4 >> 2] = $1_1 ? $3_1 : 0;
      global$0 = $2_1 + 16 | 0;
    }
    function $2($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      if (!HEAPU8[$1_1 + 37 | 0]) {
        block5: {
          $7_1 = HEAP32[$1_1 + 4 >> 2];
          $8_1 = HEAP32[$1_1 + 16 >> 2];
          $10_1 = HEAP32[$1_1 + 8 >> 2];
          if ($8_1 >>> 0 <= $10_1 >>> 0) {
            block: {
              $6_1 = HEAPU8[$1_1 + 24 | 0];
              $11_1 = $1_1 + 20 | 0;
              $15_1 = ($6_1 + $11_1 | 0) - 1 | 0;
              $4_1 = HEAP32[$1_1 + 12 >> 2];
              $16_1 = $6_1 >>> 0 < 5;
              block4: {
                while (1) {
                  block3: {
                    if ($4_1 >>> 0 > $8_1 >>> 0) {
                      break block;
                    }
                    $12_1 = $4_1 + $7_1 | 0;
                    $13_1 = HEAPU8[$15_1 | 0];
                    $3_1 = $8_1 - $4_1 | 0;
                    block2: {
                      if ($3_1 >>> 0 <= 7) {
                        $9_1 = 0;
                        $2_1 = 0;
                        block1: {
                          while (1) {
                            if (($2_1 | 0) != ($3_1 | 0)) {
                              if (HEAPU8[$2_1 + $12_1 | 0] == ($13_1 | 0)) {
                                break block1;
                              }
                              $2_1 = $2_1 + 1 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          $2_1 = $3_1;
                          break block2;
                        }
                        $9_1 = 1;
                      } else {
                        $26($5_1 + 8 | 0, $13_1, $12_1, $3_1);
                        $2_1 = HEAP32[$5_1 + 12 >> 2];
                        $9_1 = HEAP32[$5_1 + 8 >> 2];
                      }
                    }
                    if (($9_1 | 0) != 1) {
                      break block3;
                    }
                    $4_1 = ($2_1 + $4_1 | 0) + 1 | 0;
                    HEAP32[$1_1 + 12 >> 2] = $4_1;
                    if ($4_1 >>> 0 < $6_1 >>> 0) {
                      continue;
                    }
                    $3_1 = $4_1 - $6_1 | 0;
                    $2_1 = $3_1 + $7_1 | 0;
                    if ($4_1 >>> 0 > $10_1 >>> 0) {
                      continue;
                    }
                    if (!$16_1) {
                      wasm2js_trap();
                    }
                    if ($289($2_1, $11_1, $6_1)) {
                      continue;
                    }
                    break block4;
                  }
                  break;
                }
                ;
                HEAP32[$1_1 + 12 >> 2] = $8_1;
                break block;
              }
              $2_1 = HEAP32[$1_1 + 28 >> 2];
              HEAP32[$1_1 + 28 >> 2] = $4_1;
              $14_1 = $2_1 + $7_1 | 0;
              $2_1 = $3_1 - $2_1 | 0;
              break block5;
            }
          }
          HEAP8[$1_1 + 37 | 0] = 1;
          if (HEAPU8[$1_1 + 36 | 0] == 1) {
            $3_1 = HEAP32[$1_1 + 32 >> 2];
            $1_1 = HEAP32[$1_1 + 28 >> 2];
          } else {
            $3_1 = HEAP32[$1_1 + 32 >> 2];
            $1_1 = HEAP32[$1_1 + 28 >> 2];
            if (($3_1 | 0) == ($1_1 | 0)) {
              break block5;
            }
          }
          $14_1 = $1_1 + $7_1 | 0;
          $2_1 = $3_1 - $1_1 | 0;
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $14_1;
      global$0 = $5_1 + 16 | 0;
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
      $107($4_1, $4_1 + 12 | 0, 1, $1_1, $2_1);
      $1_1 = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 16 | 0;
    }
    function $5($0_1, $1_1) {
      if (($8($0_1, HEAP32[$0_1 >> 2], 1, 4, $1_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $6($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $7($3_1 + 4 | 0, $1_1, 4, $2_1);
      if (HEAP32[$3_1 + 4 >> 2] == 1) {
        wasm2js_trap();
      } else {
        $1_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 16 | 0;
      }
    }
    function $7($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      $141($4_1 + 20 | 0, $1_1, $2_1, $3_1);
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
          $140($4_1 + 8 | 0, $2_1, $3_1);
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
    function $8($0_1, $1_1, $2_1, $3_1, $4_1) {
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
          $141($1_1, $9_1, $3_1, $4_1);
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
                $140($5_1 + 8 | 0, $6_1, $2_1);
                $2_1 = HEAP32[$5_1 + 8 >> 2];
                break block1;
              }
              $3_1 = HEAP32[5535];
              if (($3_1 | 0) == ($1_1 + $7_1 | 0)) {
                HEAP32[5535] = $7_1;
              }
              $2_1 = $9($2_1, $6_1);
              if (!$2_1) {
                HEAP32[5535] = $3_1;
                break block1;
              }
              if (!$1_1 | ($2_1 | 0) == ($7_1 | 0)) {
                break block1;
              }
              $292($2_1, $7_1, $1_1);
            }
          } else {
            $140($5_1, $6_1, $2_1);
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
    function $9($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = HEAP32[5536];
      $1_1 = (HEAP32[5535] + $1_1 | 0) - 1 & 0 - $1_1;
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
          HEAP32[5534] = $2_1;
          $1_1 = $2_1;
        }
        HEAP32[5536] = $3_1 + $4_1 << 16;
      }
      HEAP32[5535] = $0_1 + $1_1;
      return $1_1;
    }
    function $10($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      HEAP32[5528] = 0;
      $11($1_1);
      $2_1 = Math_imul($1_1, 12);
      $3_1 = $0_1;
      while (1) {
        if ($2_1) {
          $11(HEAP32[$3_1 + 8 >> 2]);
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
          $12(22104, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
          $2_1 = $2_1 - 12 | 0;
          $0_1 = $0_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $11($0_1) {
      var $1_1 = 0;
      $1_1 = global$0 - 16 | 0;
      global$0 = $1_1;
      HEAP32[$1_1 + 12 >> 2] = $0_1;
      $0_1 = $1_1 + 16 | 0;
      $15(22104, $1_1 + 12 | 0, $0_1);
      global$0 = $0_1;
    }
    function $12($0_1, $1_1, $2_1) {
      $15($0_1, $1_1, $1_1 + $2_1 | 0);
    }
    function $13($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 32 | 0;
      global$0 = $2_1;
      $11($1_1);
      $1_1 = ($1_1 << 4) + $0_1 | 0;
      HEAP32[$2_1 + 28 >> 2] = $1_1;
      HEAP32[$2_1 + 24 >> 2] = $0_1;
      while (1) {
        $14($2_1 + 16 | 0, $2_1 + 24 | 0);
        $3_1 = HEAP32[$2_1 + 20 >> 2];
        if ($3_1) {
          $11(HEAP32[$2_1 + 16 >> 2]);
          $11(HEAP32[$3_1 + 8 >> 2]);
          continue;
        }
        break;
      }
      ;
      HEAP32[$2_1 + 28 >> 2] = $1_1;
      HEAP32[$2_1 + 24 >> 2] = $0_1;
      while (1) {
        $14($2_1 + 8 | 0, $2_1 + 24 | 0);
        $0_1 = HEAP32[$2_1 + 12 >> 2];
        if ($0_1) {
          $12(22104, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
          continue;
        }
        break;
      }
      ;
      global$0 = $2_1 + 32 | 0;
    }
    function $14($0_1, $1_1) {
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
    function $15($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = $2_1 - $1_1 | 0;
      $39($0_1, $3_1);
      $4_1 = HEAP32[$0_1 + 8 >> 2];
      if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
        $292(HEAP32[$0_1 + 4 >> 2] + $4_1 | 0, $1_1, $3_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
    }
    function $16($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $17($3_1 + 4 | 0, $1_1, $2_1);
      $1_1 = HEAP32[$3_1 + 8 >> 2];
      $2_1 = HEAP32[$3_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $17($0_1, $1_1, $2_1) {
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
                        switch (HEAPU8[$0_1 + 12484 | 0] - 2 | 0) {
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
    function $18($0_1) {
      var $1_1 = 0, $2_1 = 0;
      $1_1 = HEAP32[$0_1 + 28 >> 2];
      $19($0_1, ($1_1 | 0) != 0);
      $2_1 = HEAP32[5528];
      $12(22104, HEAP32[$0_1 + 24 >> 2], $1_1);
      return HEAPU16[$0_1 + 48 >> 1] | $2_1 << 16;
    }
    function $19($0_1, $1_1) {
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
      $279(19833, 13, 19846, 8);
      if ($1_1) {
        $279(19854, 12, 13367, 16);
        $279(19866, 22, 19888, 7);
      }
      if (($0_1 | 0) == 405) {
        $279(19895, 5, 19900, 13);
      }
      if ($11_1) {
        $1_1 = $2_1 + 24 | 0;
        $89($1_1, $10_1);
        $90($2_1 + 16 | 0, $1_1);
        $279(19913, 11, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
      }
      if ($4_1) {
        $279(19924, 15, $5_1, $4_1);
      }
      if ($3_1) {
        block: {
          $279(13061, 4, 13065, 6);
          if (($3_1 | 0) != 2) {
            break block;
          }
          $279(13071, 27, $9_1, $8_1);
          if (($0_1 | 0) != 204) {
            $279(13098, 29, 13127, 34);
            break block;
          }
          $279(13161, 28, 13189, 4);
          $1_1 = 44;
          $103($2_1 + 24 | 0, $7_1, $6_1, 44);
          $4_1 = 13193;
          if ($6_1 >>> 0 <= 1e3) {
            block2: {
              label: while (1) {
                block1: {
                  $104($2_1 + 8 | 0, $2_1 + 24 | 0);
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
                      if (!$164(13352, 15, $5_1)) {
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
          $279(13237, 28, $4_1, $1_1);
          $279(13265, 22, 13287, 4);
        }
      }
      global$0 = $2_1 - -64 | 0;
    }
    function $20($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $16($5_1 + 16 | 0, $1_1, $2_1);
      $7_1 = HEAP32[$5_1 + 20 >> 2];
      $8_1 = HEAP32[$5_1 + 16 >> 2];
      $2_1 = 0;
      $1_1 = HEAPU8[13343] | HEAPU8[13344] << 8 | (HEAPU8[13345] << 16 | HEAPU8[13346] << 24);
      $6_1 = HEAPU8[13339] | HEAPU8[13340] << 8 | (HEAPU8[13341] << 16 | HEAPU8[13342] << 24);
      HEAP16[$5_1 + 38 >> 1] = $6_1;
      HEAP16[$5_1 + 40 >> 1] = $6_1 >>> 16;
      HEAP16[$5_1 + 42 >> 1] = $1_1;
      HEAP16[$5_1 + 44 >> 1] = $1_1 >>> 16;
      $1_1 = HEAPU8[13337] | HEAPU8[13338] << 8 | (HEAPU8[13339] << 16 | HEAPU8[13340] << 24);
      HEAP32[$5_1 + 32 >> 2] = HEAPU8[13333] | HEAPU8[13334] << 8 | (HEAPU8[13335] << 16 | HEAPU8[13336] << 24);
      HEAP32[$5_1 + 36 >> 2] = $1_1;
      $6_1 = $5_1 + 32 | 0;
      block: {
        while (1) {
          if (($2_1 | 0) != 14) {
            $1_1 = HEAPU8[$2_1 + $6_1 | 0];
            $21($5_1 + 8 | 0, $1_1);
            $2_1 = $2_1 + 1 | 0;
            if (!$22(HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2], $8_1, $7_1)) {
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
    function $21($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $151($2_1 + 8 | 0, 18369, 191, $1_1 & 255);
      $1_1 = HEAP32[$2_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $2_1 + 16 | 0;
    }
    function $22($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 | 0) == ($3_1 | 0)) {
        $0_1 = $289($0_1, $2_1, $1_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $23() {
      HEAP32[5530] = 4;
      HEAP32[5531] = 0;
      HEAP32[5528] = 0;
      HEAP32[5529] = 0;
      HEAP32[5526] = 0;
      HEAP32[5527] = 1;
      HEAP32[5535] = HEAP32[5534];
    }
    function $24($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $1_1 = $1_1 << 3;
      $3_1 = $2_1 + 16 | 0;
      while (1) {
        if ($1_1) {
          HEAPF64[$2_1 + 8 >> 3] = HEAPF64[$0_1 >> 3];
          $15(22104, $2_1 + 8 | 0, $3_1);
          $1_1 = $1_1 - 8 | 0;
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      global$0 = $2_1 + 16 | 0;
    }
    function $25($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return 0;
    }
    function $26($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      $5_1 = $2_1 + 3 & -4;
      block1: {
        if (($5_1 | 0) != ($2_1 | 0)) {
          block: {
            $4_1 = $5_1 - $2_1 | 0;
            $146($6_1 + 8 | 0, $1_1, $2_1, $4_1);
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
        $146($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
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
    function $27($0_1, $1_1, $2_1) {
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
        $12($4_1 + 4 | 0, $1_1, $2_1);
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
    function $28($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      $5_1 = +$5_1;
      $6_1 = +$6_1;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $7_1 = global$0 - 416 | 0;
      global$0 = $7_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $11_1 = HEAP32[5525];
      if ($11_1 >>> 0 <= 159) {
        wasm2js_trap();
      }
      $14_1 = HEAP32[5524];
      $292($7_1 + 8 | 0, $14_1, 160);
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
      $30_1 = HEAPF64[$7_1 + 336 >> 3];
      $15_1 = HEAPF64[$7_1 + 328 >> 3];
      $31_1 = HEAPF64[$7_1 + 320 >> 3];
      $32_1 = HEAPF64[$7_1 + 312 >> 3];
      $26_1 = HEAPF64[$7_1 + 304 >> 3];
      $17_1 = HEAPF64[$7_1 + 296 >> 3];
      $18_1 = HEAPF64[$7_1 + 288 >> 3];
      $27_1 = HEAPF64[$7_1 + 280 >> 3];
      $33_1 = HEAPF64[$7_1 + 272 >> 3];
      $19_1 = HEAPF64[$7_1 + 264 >> 3];
      $34_1 = HEAPF64[$7_1 + 256 >> 3];
      $20_1 = HEAPF64[$7_1 + 352 >> 3];
      $21_1 = HEAPF64[$7_1 + 360 >> 3];
      $22_1 = HEAPF64[$7_1 + 344 >> 3];
      $28_1 = HEAPF64[$7_1 + 392 >> 3];
      $29_1 = HEAPF64[$7_1 + 400 >> 3];
      $23_1 = HEAPF64[$7_1 + 368 >> 3];
      $35_1 = HEAPF64[$7_1 + 376 >> 3];
      $36_1 = HEAPF64[$7_1 + 384 >> 3];
      $24_1 = HEAPF64[$7_1 + 408 >> 3];
      if ($24_1 < 4294967295 & $24_1 >= 0) {
        $9_1 = ~~$24_1 >>> 0;
      } else {
        $9_1 = 0;
      }
      HEAP32[$7_1 + 204 >> 2] = $9_1;
      HEAPF64[$7_1 + 176 >> 3] = $36_1;
      HEAPF64[$7_1 + 168 >> 3] = $35_1;
      HEAP32[$7_1 + 200 >> 2] = $23_1 < 4294967295 & $23_1 >= 0 ? ~~$23_1 >>> 0 : 0;
      HEAPF64[$7_1 + 192 >> 3] = $29_1;
      HEAPF64[$7_1 + 184 >> 3] = $28_1;
      HEAP32[$7_1 + 228 >> 2] = $9_1;
      $10_1 = $9_1 - ($22_1 < 4294967295 & $22_1 >= 0 ? ~~$22_1 >>> 0 : 0) | 0;
      HEAP32[$7_1 + 224 >> 2] = $9_1 >>> 0 >= $10_1 >>> 0 ? $10_1 : 0;
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
            $0_1 = $8_1 + 12408 | 0;
            $8_1 = $8_1 + 12 | 0;
            $0_1 = HEAPU8[$0_1 | 0];
            if (+($0_1 >>> 0) != $34_1) {
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
        $8_1 = HEAPU8[($10_1 & 255) + 13332 | 0];
      }
      $16_1 = $16_1 - $1_1 | 0;
      $10_1 = $19_1 < 4294967295 & $19_1 >= 0 ? ~~$19_1 >>> 0 : 0;
      HEAP32[$7_1 + 56 >> 2] = $10_1;
      HEAP8[$7_1 + 64 | 0] = $0_1;
      HEAP8[$7_1 + 65 | 0] = $8_1;
      HEAPF64[$7_1 + 24 >> 3] = $33_1;
      HEAPF64[$7_1 + 48 >> 3] = $15_1;
      HEAP8[$7_1 + 62 | 0] = $27_1 != 0;
      HEAP16[$7_1 + 60 >> 1] = $17_1 < 4294967295 & $17_1 >= 0 ? ~~$17_1 >>> 0 : 0;
      HEAP8[$7_1 + 63 | 0] = $30_1 != 0;
      HEAPF64[$7_1 + 16 >> 3] = $26_1;
      HEAP32[$7_1 + 8 >> 2] = $26_1 >= 0;
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
      $4_1 = $4_1 - $32_1;
      $4_1 = $31_1 + ($4_1 > 0 ? $4_1 : 0);
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
                $29($7_1 + 8 | 0, $20_1, $9_1, $7_1 + 168 | 0, $6_1);
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
                $35($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, 0, 1, $6_1);
                break block11;
              case 1:
                HEAP8[$7_1 + 63 | 0] = 1;
                if ($27_1 == 0) {
                  $35($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, 0, 0, $6_1);
                } else {
                  HEAP8[$7_1 + 62 | 0] = 0;
                  $36($7_1 + 8 | 0, $28_1, $29_1, $10_1);
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
          if (!(wasm2js_i32$0 = 0, wasm2js_i32$1 = $30($3_1), wasm2js_i32$2 = $0_1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1)) {
            if ($0_1) {
              HEAP16[$7_1 + 64 >> 1] = 2051;
              break block11;
            }
            if (($3_1 - 200 & 65535) >>> 0 < 100) {
              HEAP16[$7_1 + 64 >> 1] = 3587;
            } else {
              HEAP8[$7_1 + 64 | 0] = 3;
              wasm2js_i32$0 = $7_1, wasm2js_i32$1 = $31($3_1), HEAP8[wasm2js_i32$0 + 65 | 0] = wasm2js_i32$1;
            }
            break block11;
          }
          HEAP8[$7_1 + 63 | 0] = 0;
          if (!(!$11_1 | $1_1 >>> 0 > 100)) {
            block17: {
              $32($7_1, $11_1, $1_1);
              $0_1 = HEAP32[$7_1 >> 2];
              $8_1 = HEAP32[$7_1 + 4 >> 2];
              block16: {
                if ($8_1) {
                  if ($33($0_1, $8_1, 0) >>> 0 >= $8_1 >>> 0) {
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
                if (!(!$14_1 | $16_1 >>> 0 > 100)) {
                  $34($7_1 + 256 | 0, $14_1, $16_1, $13_1, $12_1);
                  $1_1 = HEAP32[$7_1 + 256 >> 2];
                  $13_1 = $1_1 ? HEAP32[$7_1 + 264 >> 2] : $13_1;
                  $12_1 = $1_1 ? HEAP32[$7_1 + 268 >> 2] : $12_1;
                }
                $34($7_1 + 256 | 0, $0_1, $8_1, $13_1, $12_1);
                if (HEAP32[$7_1 + 256 >> 2] != 1 | HEAP32[$7_1 + 260 >> 2]) {
                  break block17;
                }
                $5_1 = +HEAPU32[$7_1 + 264 >> 2] + +HEAP32[$7_1 + 268 >> 2] * 4294967296 - (+($13_1 >>> 0) + +($12_1 | 0) * 4294967296);
                if (!($5_1 >= 0)) {
                  break block17;
                }
                $4_1 = Math_ceil($5_1 / 1e3);
              }
              $25_1 = 1;
            }
          }
          HEAPF64[$7_1 + 16 >> 3] = $4_1;
          HEAP32[$7_1 + 8 >> 2] = $25_1;
          HEAP32[$7_1 + 12 >> 2] = 0;
          $35($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, $25_1 ? $4_1 : 0, 0, $6_1);
          if (!$25_1) {
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
        $29($7_1 + 8 | 0, $20_1, $9_1, $7_1 + 168 | 0, $6_1);
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
      $24($7_1 + 256 | 0, 11);
      $24($7_1 + 232 | 0, 3);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $7_1 + 416 | 0;
    }
    function $29($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0;
      $1_1 = $1_1 - HEAPF64[$0_1 + 24 >> 3];
      $5_1 = $2_1 & 65535 ? $1_1 > 0 ? $1_1 : 0 : 0;
      if ($5_1 <= 0) {
        $2_1 = $0_1;
        $0_1 = HEAP32[$0_1 + 48 >> 2] + 1 | 0;
        $36($2_1, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 24 >> 3], $0_1 ? $0_1 : -1);
        return;
      }
      $1_1 = $5_1 + $280(HEAPF64[$3_1 >> 3], HEAPF64[$3_1 + 8 >> 3], 1, $4_1);
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $6_1 = HEAPF64[$3_1 + 24 >> 3] - $4_1;
      if ($1_1 >= ($6_1 > 0 ? $6_1 : 0)) {
        $281($0_1, $2_1, $5_1);
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
    function $33($0_1, $1_1, $2_1) {
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
    function $34($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $180($5_1, $1_1, $2_1);
      if ($182($5_1, $3_1, $4_1)) {
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = __wasm_i64_mul(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2], 1e3, 0), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
        HEAP32[$0_1 + 12 >> 2] = i64toi32_i32$HIGH_BITS;
        $1_1 = 1;
      } else {
        $1_1 = 0;
      }
      HEAP32[$0_1 >> 2] = $1_1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      global$0 = $5_1 + 48 | 0;
    }
    function $35($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!($3_1 > 300)) {
        block: {
          $6_1 = HEAP32[$0_1 + 48 >> 2];
          if ($6_1 >>> 0 >= HEAPU32[$2_1 + 32 >> 2]) {
            break block;
          }
          $5_1 = $280(HEAPF64[$2_1 >> 3], HEAPF64[$2_1 + 8 >> 3], $6_1, $5_1);
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
            $281($0_1, $8_1, $3_1);
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
      $282($0_1);
    }
    function $36($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $2_1 = $2_1 - $4_1;
      $2_1 = $2_1 > 0 ? $2_1 : 0;
      if ($2_1 <= 0) {
        $282($0_1);
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
    function $37($0_1, $1_1, $2_1, $3_1, $4_1) {
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
    function $38($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      if (HEAPU32[5525] < $0_1 >>> 0) {
        $23();
        HEAP32[5523] = 0;
        HEAP32[5524] = 1;
        HEAP32[5525] = 0;
        $0_1 = -1 >>> Math_clz32(($0_1 >>> 0 <= 16384 ? 16384 : $0_1) - 1 | 0) | 0;
        $1_1 = $0_1 + 1 | 0;
        if ($1_1) {
          $39(22092, $1_1);
          $3_1 = HEAP32[5525];
          $2_1 = $3_1 + HEAP32[5524] | 0;
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
        HEAP32[5525] = $0_1;
        HEAP32[5534] = HEAP32[5535];
        $0_1 = HEAP32[5522] + 1 | 0;
      } else {
        $0_1 = 0;
      }
      HEAP32[5522] = $0_1;
      return HEAP32[5524];
    }
    function $39($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
        $70($0_1, $2_1, $1_1, 1, 1);
      }
    }
    function $40($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0;
      $5_1 = global$0 - 608 | 0;
      global$0 = $5_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $6_1 = 1;
      $10_1 = 1;
      $17_1 = 1;
      $8_1 = HEAPU32[5525] < $2_1 >>> 0;
      $2_1 = $8_1 ? 0 : $2_1;
      if ($2_1 >>> 0 >= 32) {
        $11_1 = $2_1 - 32 | 0;
        $26_1 = 32;
        $17_1 = $8_1 ? 1 : HEAP32[5524];
        $10_1 = $17_1 + 32 | 0;
      }
      $2_1 = 0;
      $21_1 = 1;
      if ($0_1 >>> 0 <= $11_1 >>> 0) {
        $6_1 = $0_1 + $10_1 | 0;
        $21_1 = $10_1;
        $27_1 = $0_1;
        $2_1 = $11_1 - $0_1 | 0;
      }
      $18_1 = 1;
      $0_1 = 0;
      $11_1 = 1;
      if ($1_1 >>> 0 <= $2_1 >>> 0) {
        $22_1 = $2_1 - $1_1 | 0;
        $18_1 = $1_1 + $6_1 | 0;
        $11_1 = $6_1;
        $0_1 = $1_1;
      }
      $41($5_1 + 32 | 0, $21_1, $27_1, $17_1, $26_1);
      $42($5_1 + 292 | 0, $18_1, $22_1);
      $1_1 = $5_1 + 496 | 0;
      $43($1_1, HEAP32[$5_1 + 328 >> 2], HEAP32[$5_1 + 332 >> 2]);
      $14_1 = HEAP32[$5_1 + 504 >> 2];
      $8_1 = HEAP32[$5_1 + 496 >> 2];
      $7_1 = HEAP32[$5_1 + 500 >> 2];
      $43($1_1, $11_1, $0_1);
      $1_1 = HEAP32[$5_1 + 504 >> 2];
      $0_1 = HEAP32[$5_1 + 496 >> 2];
      $2_1 = HEAP32[$5_1 + 500 >> 2];
      if (($0_1 | 0) == ($8_1 | 0) & ($2_1 | 0) == ($7_1 | 0)) {
        $6_1 = $1_1 >>> 0 >= $14_1 >>> 0;
      } else {
        $6_1 = ($2_1 | 0) == ($7_1 | 0) & $0_1 >>> 0 >= $8_1 >>> 0 | $2_1 >>> 0 > $7_1 >>> 0;
      }
      if (!$6_1) {
        $7_1 = $2_1;
        $14_1 = $1_1;
        $8_1 = $0_1;
      }
      HEAP32[$5_1 + 352 >> 2] = 0;
      HEAP32[$5_1 + 344 >> 2] = 0;
      HEAP32[$5_1 + 348 >> 2] = 4;
      HEAP32[$5_1 + 364 >> 2] = 0;
      HEAP32[$5_1 + 356 >> 2] = 0;
      HEAP32[$5_1 + 360 >> 2] = 1;
      $44($8_1, $7_1, $14_1, $5_1 + 356 | 0);
      $15_1 = HEAP32[$5_1 + 336 >> 2];
      HEAP32[$5_1 + 392 >> 2] = 1e3;
      HEAP32[$5_1 + 384 >> 2] = 0;
      HEAP32[$5_1 + 388 >> 2] = 0;
      HEAP32[$5_1 + 396 >> 2] = 0;
      HEAP32[$5_1 + 400 >> 2] = 0;
      $1_1 = HEAP32[$5_1 + 340 >> 2];
      $0_1 = $1_1 >>> 0 < $15_1 >>> 0 | $1_1 >>> 0 > $22_1 >>> 0;
      HEAP32[$5_1 + 380 >> 2] = $0_1 ? 0 : $1_1 - $15_1 | 0;
      HEAP32[$5_1 + 376 >> 2] = $0_1 ? 1 : $15_1 + $18_1 | 0;
      HEAP32[$5_1 + 368 >> 2] = 2;
      block9: {
        if (($45($5_1 + 368 | 0) | 0) != 2) {
          $1_1 = $3_1 ? 0 : 2;
        } else {
          if ($4_1 < 18446744073709552e3 & $4_1 >= 0) {
            $11_1 = ~~$4_1 >>> 0;
            $16_1 = Math_abs($4_1) >= 1 ? ~~($4_1 > 0 ? Math_min(Math_floor($4_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($4_1 - +(~~$4_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
          } else {
            $11_1 = 0;
            $16_1 = 0;
          }
          $46($5_1 + 404 | 0, $5_1 + 368 | 0, 1);
          $10_1 = $3_1 ^ 1;
          $33_1 = $5_1 + 480 | 0;
          $34_1 = $5_1 + 464 | 0;
          $28_1 = $5_1 - -64 | 0;
          $19_1 = $5_1 + 428 | 0;
          $29_1 = 4;
          block8: {
            block: {
              while (1) {
                if (HEAPU8[$5_1 + 412 | 0] > 1) {
                  break block;
                }
                $2_1 = HEAP32[$5_1 + 396 >> 2];
                $1_1 = $5_1 + 496 | 0;
                $47($1_1, $5_1 + 368 | 0);
                if (HEAPU8[$5_1 + 507 | 0] != 2) {
                  HEAP32[$19_1 + 8 >> 2] = HEAP32[$5_1 + 504 >> 2];
                  $0_1 = HEAP32[$5_1 + 500 >> 2];
                  HEAP32[$19_1 >> 2] = HEAP32[$5_1 + 496 >> 2];
                  HEAP32[$19_1 + 4 >> 2] = $0_1;
                  $0_1 = HEAP32[$5_1 + 408 >> 2];
                  HEAP32[$5_1 + 416 >> 2] = HEAP32[$5_1 + 404 >> 2];
                  HEAP32[$5_1 + 420 >> 2] = $0_1;
                  HEAP32[$5_1 + 424 >> 2] = HEAP32[$5_1 + 412 >> 2];
                  HEAP32[$5_1 + 444 >> 2] = HEAP32[$5_1 + 384 >> 2] + $15_1;
                  HEAP32[$5_1 + 440 >> 2] = $2_1 + $15_1;
                  $6_1 = 0;
                  HEAP32[$5_1 + 472 >> 2] = 0;
                  HEAP32[$5_1 + 464 >> 2] = 0;
                  HEAP32[$5_1 + 468 >> 2] = 1;
                  $48($5_1 + 24 | 0, $5_1 + 416 | 0, $5_1 + 464 | 0);
                  $30_1 = 1;
                  HEAP32[$5_1 + 560 >> 2] = 1;
                  HEAP32[$5_1 + 556 >> 2] = 13412;
                  $0_1 = HEAP32[$5_1 + 28 >> 2];
                  HEAP32[$5_1 + 564 >> 2] = HEAP32[$5_1 + 24 >> 2];
                  HEAP32[$5_1 + 568 >> 2] = $0_1;
                  $49($1_1, $28_1, $5_1 + 556 | 0, 2);
                  $0_1 = HEAPU8[$5_1 + 508 | 0] | HEAPU8[$5_1 + 509 | 0] << 8 | (HEAPU8[$5_1 + 510 | 0] << 16 | HEAPU8[$5_1 + 511 | 0] << 24);
                  HEAP32[$5_1 + 456 >> 2] = HEAPU8[$5_1 + 504 | 0] | HEAPU8[$5_1 + 505 | 0] << 8 | (HEAPU8[$5_1 + 506 | 0] << 16 | HEAPU8[$5_1 + 507 | 0] << 24);
                  HEAP32[$5_1 + 460 >> 2] = $0_1;
                  $0_1 = HEAPU8[$5_1 + 500 | 0] | HEAPU8[$5_1 + 501 | 0] << 8 | (HEAPU8[$5_1 + 502 | 0] << 16 | HEAPU8[$5_1 + 503 | 0] << 24);
                  HEAP32[$5_1 + 448 >> 2] = HEAPU8[$5_1 + 496 | 0] | HEAPU8[$5_1 + 497 | 0] << 8 | (HEAPU8[$5_1 + 498 | 0] << 16 | HEAPU8[$5_1 + 499 | 0] << 24);
                  HEAP32[$5_1 + 452 >> 2] = $0_1;
                  $9_1 = $50(HEAP32[$5_1 + 276 >> 2], HEAP32[$5_1 + 280 >> 2], $5_1 + 448 | 0);
                  $0_1 = $9_1;
                  $1_1 = HEAP32[$0_1 + 64 >> 2];
                  $0_1 = HEAP32[$0_1 + 68 >> 2];
                  block2: {
                    if (!(!$9_1 | (($0_1 | 0) == ($16_1 | 0) & $1_1 >>> 0 <= $11_1 >>> 0 | $0_1 >>> 0 < $16_1 >>> 0))) {
                      block1: {
                        $0_1 = HEAP32[$9_1 + 32 >> 2];
                        $1_1 = HEAP32[$9_1 + 36 >> 2];
                        if (($0_1 | 0) == ($8_1 | 0) & ($1_1 | 0) == ($7_1 | 0)) {
                          $0_1 = HEAPU32[$9_1 + 40 >> 2] > $14_1 >>> 0;
                        } else {
                          $0_1 = ($1_1 | 0) == ($7_1 | 0) & $0_1 >>> 0 > $8_1 >>> 0 | $1_1 >>> 0 > $7_1 >>> 0;
                        }
                        if (!$0_1) {
                          $30_1 = 0;
                          $6_1 = $9_1;
                          break block1;
                        }
                        if (HEAP32[$5_1 + 344 >> 2] == ($20_1 | 0)) {
                          $224($5_1 + 344 | 0, 4, 4);
                          $29_1 = HEAP32[$5_1 + 348 >> 2];
                        }
                        HEAP32[($20_1 << 2) + $29_1 >> 2] = $31_1;
                        $20_1 = $20_1 + 1 | 0;
                        HEAP32[$5_1 + 352 >> 2] = $20_1;
                        break block2;
                      }
                    }
                    HEAP32[$5_1 + 492 >> 2] = 0;
                    HEAP32[$5_1 + 484 >> 2] = 0;
                    HEAP32[$5_1 + 488 >> 2] = 1;
                    if ((HEAPU8[$5_1 + 436 | 0] & 6) != 4) {
                      $51($19_1, $5_1 + 484 | 0);
                    } else {
                      block4: {
                        $1_1 = HEAP32[$5_1 + 428 >> 2];
                        $0_1 = HEAP32[$5_1 + 432 >> 2];
                        HEAP32[$5_1 + 520 >> 2] = 1e3;
                        HEAP32[$5_1 + 512 >> 2] = 0;
                        HEAP32[$5_1 + 516 >> 2] = 0;
                        HEAP32[$5_1 + 504 >> 2] = $1_1;
                        HEAP32[$5_1 + 508 >> 2] = $0_1;
                        HEAP32[$5_1 + 524 >> 2] = 0;
                        HEAP32[$5_1 + 528 >> 2] = 0;
                        HEAP32[$5_1 + 496 >> 2] = 2;
                        $32_1 = 0;
                        HEAP32[$5_1 + 540 >> 2] = 0;
                        HEAP32[$5_1 + 532 >> 2] = 0;
                        HEAP32[$5_1 + 536 >> 2] = 4;
                        $3_1 = 4;
                        $0_1 = 0;
                        while (1) {
                          $1_1 = $5_1 + 496 | 0;
                          $52($5_1 + 16 | 0, $1_1);
                          block3: {
                            if (HEAPU8[$5_1 + 16 | 0]) {
                              $2_1 = HEAPU8[$5_1 + 17 | 0];
                              if (($2_1 | 32) == 123) {
                                $54($1_1, $2_1);
                                if (($0_1 | 0) == ($32_1 | 0)) {
                                  $224($5_1 + 532 | 0, 4, 28);
                                  $3_1 = HEAP32[$5_1 + 536 >> 2];
                                }
                                $1_1 = Math_imul($0_1, 28) + $3_1 | 0;
                                HEAP8[$1_1 + 24 | 0] = ($2_1 | 0) == 123;
                                HEAP32[$1_1 + 16 >> 2] = 4;
                                HEAP32[$1_1 + 20 >> 2] = 0;
                                HEAP32[$1_1 + 8 >> 2] = 0;
                                HEAP32[$1_1 + 12 >> 2] = 0;
                                HEAP32[$1_1 >> 2] = 0;
                                HEAP32[$1_1 + 4 >> 2] = 1;
                                $0_1 = $0_1 + 1 | 0;
                                HEAP32[$5_1 + 540 >> 2] = $0_1;
                                $3_1 = HEAP32[$5_1 + 536 >> 2];
                                break block3;
                              }
                            }
                            $1_1 = $5_1 + 544 | 0;
                            $47($1_1, $5_1 + 496 | 0);
                            if (!$0_1 | HEAPU8[$5_1 + 555 | 0] == 2) {
                              break block3;
                            }
                            $2_1 = (Math_imul($0_1, 28) + $3_1 | 0) - 28 | 0;
                            if (!$2_1) {
                              break block3;
                            }
                            $51($1_1, $2_1);
                            $53($2_1);
                            $0_1 = HEAP32[$5_1 + 540 >> 2];
                          }
                          $2_1 = Math_imul($0_1, 28);
                          $32_1 = HEAP32[$5_1 + 532 >> 2];
                          block5: {
                            while (1) {
                              block6: {
                                if (!$0_1) {
                                  break block4;
                                }
                                $13_1 = $2_1 + $3_1 | 0;
                                $23_1 = $13_1 - 28 | 0;
                                if (!$23_1) {
                                  break block4;
                                }
                                $1_1 = HEAP32[$13_1 - 8 >> 2];
                                if (HEAPU8[$13_1 - 4 | 0]) {
                                  $12_1 = $5_1 + 596 | 0;
                                  $46($12_1, $5_1 + 496 | 0, !$1_1);
                                  if (HEAPU8[$5_1 + 604 | 0] < 2) {
                                    break block5;
                                  }
                                } else {
                                  $55($5_1 + 596 | 0, $5_1 + 496 | 0, !$1_1);
                                  if (!(!(HEAP8[$5_1 + 600 | 0] & 1) | HEAP32[$5_1 + 596 >> 2] != 2)) {
                                    break block6;
                                  }
                                }
                                $1_1 = HEAP32[$23_1 >> 2];
                                if (($1_1 | 0) == -2147483648) {
                                  break block4;
                                }
                                HEAP32[$5_1 + 556 >> 2] = $1_1;
                                $12_1 = $13_1 - 24 | 0;
                                $1_1 = HEAP32[$12_1 + 4 >> 2];
                                HEAP32[$5_1 + 560 >> 2] = HEAP32[$12_1 >> 2];
                                HEAP32[$5_1 + 564 >> 2] = $1_1;
                                $1_1 = HEAP32[$12_1 + 12 >> 2];
                                HEAP32[$5_1 + 568 >> 2] = HEAP32[$12_1 + 8 >> 2];
                                HEAP32[$5_1 + 572 >> 2] = $1_1;
                                $1_1 = HEAP32[$12_1 + 20 >> 2];
                                HEAP32[$5_1 + 576 >> 2] = HEAP32[$12_1 + 16 >> 2];
                                HEAP32[$5_1 + 580 >> 2] = $1_1;
                                block7: {
                                  if (($0_1 | 0) != 1) {
                                    $1_1 = $13_1 - 56 | 0;
                                    if ($1_1) {
                                      $58($5_1 + 556 | 0, $1_1);
                                      $53($1_1);
                                      break block7;
                                    }
                                  }
                                  $58($5_1 + 556 | 0, $5_1 + 484 | 0);
                                }
                                $0_1 = $0_1 - 1 | 0;
                                $2_1 = $2_1 - 28 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            HEAP32[$5_1 + 540 >> 2] = $0_1;
                            $56($13_1 - 16 | 0, 0);
                            continue;
                          }
                          HEAP32[$5_1 + 540 >> 2] = $0_1;
                          HEAP32[$5_1 + 592 >> 2] = HEAP32[$5_1 + 604 >> 2];
                          $1_1 = HEAP32[$5_1 + 600 >> 2];
                          HEAP32[$5_1 + 584 >> 2] = HEAP32[$5_1 + 596 >> 2];
                          HEAP32[$5_1 + 588 >> 2] = $1_1;
                          HEAP32[$5_1 + 604 >> 2] = 0;
                          HEAP32[$5_1 + 596 >> 2] = 0;
                          HEAP32[$5_1 + 600 >> 2] = 1;
                          $48($5_1 + 8 | 0, $5_1 + 584 | 0, $12_1);
                          $57(110, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2], $23_1);
                          $56($13_1 - 16 | 0, HEAP32[$13_1 - 20 >> 2]);
                          continue;
                        }
                        ;
                      }
                    }
                    $0_1 = HEAP32[$5_1 + 492 >> 2];
                    HEAP32[$5_1 + 564 >> 2] = HEAP32[$5_1 + 488 >> 2];
                    HEAP32[$5_1 + 568 >> 2] = $0_1;
                    $1_1 = 1;
                    HEAP32[$5_1 + 560 >> 2] = 1;
                    HEAP32[$5_1 + 556 >> 2] = 19776;
                    $49($5_1 + 496 | 0, $28_1, $5_1 + 556 | 0, 2);
                    $0_1 = HEAPU8[$5_1 + 500 | 0] | HEAPU8[$5_1 + 501 | 0] << 8 | (HEAPU8[$5_1 + 502 | 0] << 16 | HEAPU8[$5_1 + 503 | 0] << 24);
                    HEAP32[$5_1 + 464 >> 2] = HEAPU8[$5_1 + 496 | 0] | HEAPU8[$5_1 + 497 | 0] << 8 | (HEAPU8[$5_1 + 498 | 0] << 16 | HEAPU8[$5_1 + 499 | 0] << 24);
                    HEAP32[$5_1 + 468 >> 2] = $0_1;
                    $0_1 = HEAPU8[$5_1 + 508 | 0] | HEAPU8[$5_1 + 509 | 0] << 8 | (HEAPU8[$5_1 + 510 | 0] << 16 | HEAPU8[$5_1 + 511 | 0] << 24);
                    HEAP32[$5_1 + 472 >> 2] = HEAPU8[$5_1 + 504 | 0] | HEAPU8[$5_1 + 505 | 0] << 8 | (HEAPU8[$5_1 + 506 | 0] << 16 | HEAPU8[$5_1 + 507 | 0] << 24);
                    HEAP32[$5_1 + 476 >> 2] = $0_1;
                    $2_1 = 0;
                    $0_1 = 0;
                    if (!$30_1) {
                      if ($59($6_1 + 16 | 0, $5_1 + 464 | 0)) {
                        $1_1 = (HEAP32[$6_1 + 56 >> 2] | (HEAP32[$6_1 + 48 >> 2] | HEAP32[$6_1 + 52 >> 2])) != 0 | $10_1;
                      }
                      $3_1 = HEAP32[$6_1 + 32 >> 2];
                      $0_1 = HEAP32[$6_1 + 36 >> 2];
                      if (($3_1 | 0) != ($8_1 | 0) | ($0_1 | 0) != ($7_1 | 0)) {
                        $0_1 = ($0_1 | 0) == ($7_1 | 0) & $3_1 >>> 0 < $8_1 >>> 0 | $0_1 >>> 0 < $7_1 >>> 0;
                      } else {
                        $0_1 = HEAPU32[$6_1 + 40 >> 2] < $14_1 >>> 0;
                      }
                    }
                    $3_1 = HEAP32[$9_1 + 76 >> 2];
                    if (!(!$9_1 | (($3_1 | 0) == ($16_1 | 0) & HEAPU32[$9_1 + 72 >> 2] <= $11_1 >>> 0 | $3_1 >>> 0 < $16_1 >>> 0))) {
                      $3_1 = HEAP32[$9_1 + 48 >> 2];
                      $2_1 = HEAP32[$9_1 + 52 >> 2];
                      if (($3_1 | 0) != ($8_1 | 0) | ($2_1 | 0) != ($7_1 | 0)) {
                        $2_1 = ($2_1 | 0) == ($7_1 | 0) & $3_1 >>> 0 > $8_1 >>> 0 | $2_1 >>> 0 > $7_1 >>> 0;
                      } else {
                        $2_1 = HEAPU32[$9_1 + 56 >> 2] > $14_1 >>> 0;
                      }
                    }
                    $24_1 = $0_1 | $24_1;
                    $0_1 = $5_1 + 356 | 0;
                    $15($0_1, $5_1 + 448 | 0, $34_1);
                    $15($0_1, $5_1 + 464 | 0, $33_1);
                    $25_1 = $2_1 | $25_1;
                    $10_1 = $1_1;
                  }
                  $46($5_1 + 404 | 0, $5_1 + 368 | 0, 0);
                  $31_1 = $31_1 + 1 | 0;
                  continue;
                }
                break;
              }
              ;
              if ($25_1 & 1) {
                break block8;
              }
              $1_1 = $10_1 & 1 ? 2 : $24_1 & 1;
              break block9;
            }
            if ($25_1 & 1) {
              break block8;
            }
            $1_1 = $10_1 & 1 ? 2 : $24_1 & 1;
            break block9;
          }
          $1_1 = 3;
        }
      }
      $3_1 = HEAP32[$5_1 + 364 >> 2];
      $2_1 = HEAP32[$5_1 + 360 >> 2];
      $0_1 = HEAP32[$5_1 + 348 >> 2];
      $10_1 = HEAP32[$5_1 + 352 >> 2];
      $11($1_1);
      $11($10_1);
      $1_1 = $10_1 << 2;
      while (1) {
        if ($1_1) {
          $11(HEAP32[$0_1 >> 2]);
          $1_1 = $1_1 - 4 | 0;
          $0_1 = $0_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      $0_1 = $5_1 + 32 | 0;
      $60($0_1, $21_1, $27_1, $17_1, $26_1, $18_1, $22_1);
      $15(22104, $0_1, $5_1 + 48 | 0);
      $12(22104, $2_1, $3_1);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $5_1 + 608 | 0;
    }
    function $41($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
      $5_1 = global$0 - 160 | 0;
      global$0 = $5_1;
      $150($5_1 + 8 | 0, $1_1, $2_1, 13060);
      $2_1 = HEAP32[$5_1 + 8 >> 2];
      block1: {
        if ($2_1) {
          block: {
            $1_1 = HEAP32[$5_1 + 12 >> 2];
            if ($1_1 >>> 0 < 32) {
              break block;
            }
            $1_1 = $1_1 - 32 | 0;
            $6_1 = ($1_1 >>> 0) / 72 | 0;
            if ($1_1 - Math_imul($6_1, 72) | 0) {
              break block;
            }
            $3_1 = HEAPU8[$2_1 + 28 | 0] | HEAPU8[$2_1 + 29 | 0] << 8 | (HEAPU8[$2_1 + 30 | 0] << 16 | HEAPU8[$2_1 + 31 | 0] << 24);
            HEAP32[$5_1 + 72 >> 2] = HEAPU8[$2_1 + 24 | 0] | HEAPU8[$2_1 + 25 | 0] << 8 | (HEAPU8[$2_1 + 26 | 0] << 16 | HEAPU8[$2_1 + 27 | 0] << 24);
            HEAP32[$5_1 + 76 >> 2] = $3_1;
            $3_1 = HEAPU8[$2_1 + 20 | 0] | HEAPU8[$2_1 + 21 | 0] << 8 | (HEAPU8[$2_1 + 22 | 0] << 16 | HEAPU8[$2_1 + 23 | 0] << 24);
            HEAP32[$5_1 + 64 >> 2] = HEAPU8[$2_1 + 16 | 0] | HEAPU8[$2_1 + 17 | 0] << 8 | (HEAPU8[$2_1 + 18 | 0] << 16 | HEAPU8[$2_1 + 19 | 0] << 24);
            HEAP32[$5_1 + 68 >> 2] = $3_1;
            $3_1 = HEAPU8[$2_1 + 12 | 0] | HEAPU8[$2_1 + 13 | 0] << 8 | (HEAPU8[$2_1 + 14 | 0] << 16 | HEAPU8[$2_1 + 15 | 0] << 24);
            HEAP32[$5_1 + 56 >> 2] = HEAPU8[$2_1 + 8 | 0] | HEAPU8[$2_1 + 9 | 0] << 8 | (HEAPU8[$2_1 + 10 | 0] << 16 | HEAPU8[$2_1 + 11 | 0] << 24);
            HEAP32[$5_1 + 60 >> 2] = $3_1;
            $3_1 = HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24);
            HEAP32[$5_1 + 48 >> 2] = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24);
            HEAP32[$5_1 + 52 >> 2] = $3_1;
            $3_1 = $5_1 + 84 | 0;
            $74($3_1, $6_1);
            $101($3_1, HEAP32[$5_1 + 92 >> 2], $6_1, 8, 80);
            $3_1 = $2_1 + 32 | 0;
            $8_1 = HEAP32[$5_1 + 92 >> 2];
            $4_1 = Math_imul($8_1, 80);
            $12_1 = HEAP32[$5_1 + 88 >> 2];
            while (1) {
              if ($1_1 >>> 0 >= 72) {
                $9_1 = HEAPU8[$3_1 + 12 | 0] | HEAPU8[$3_1 + 13 | 0] << 8 | (HEAPU8[$3_1 + 14 | 0] << 16 | HEAPU8[$3_1 + 15 | 0] << 24);
                $10_1 = HEAPU8[$3_1 + 8 | 0] | HEAPU8[$3_1 + 9 | 0] << 8 | (HEAPU8[$3_1 + 10 | 0] << 16 | HEAPU8[$3_1 + 11 | 0] << 24);
                HEAP32[$5_1 + 136 >> 2] = $10_1;
                HEAP32[$5_1 + 140 >> 2] = $9_1;
                $11_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
                $2_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
                HEAP32[$5_1 + 128 >> 2] = $2_1;
                HEAP32[$5_1 + 132 >> 2] = $11_1;
                $6_1 = HEAPU8[$3_1 + 20 | 0] | HEAPU8[$3_1 + 21 | 0] << 8 | (HEAPU8[$3_1 + 22 | 0] << 16 | HEAPU8[$3_1 + 23 | 0] << 24);
                $7_1 = HEAPU8[$3_1 + 16 | 0] | HEAPU8[$3_1 + 17 | 0] << 8 | (HEAPU8[$3_1 + 18 | 0] << 16 | HEAPU8[$3_1 + 19 | 0] << 24);
                HEAP8[$5_1 + 112 | 0] = $7_1;
                HEAP8[$5_1 + 113 | 0] = $7_1 >>> 8;
                HEAP8[$5_1 + 114 | 0] = $7_1 >>> 16;
                HEAP8[$5_1 + 115 | 0] = $7_1 >>> 24;
                HEAP8[$5_1 + 116 | 0] = $6_1;
                HEAP8[$5_1 + 117 | 0] = $6_1 >>> 8;
                HEAP8[$5_1 + 118 | 0] = $6_1 >>> 16;
                HEAP8[$5_1 + 119 | 0] = $6_1 >>> 24;
                $6_1 = HEAPU8[$3_1 + 28 | 0] | HEAPU8[$3_1 + 29 | 0] << 8 | (HEAPU8[$3_1 + 30 | 0] << 16 | HEAPU8[$3_1 + 31 | 0] << 24);
                $7_1 = HEAPU8[$3_1 + 24 | 0] | HEAPU8[$3_1 + 25 | 0] << 8 | (HEAPU8[$3_1 + 26 | 0] << 16 | HEAPU8[$3_1 + 27 | 0] << 24);
                HEAP8[$5_1 + 120 | 0] = $7_1;
                HEAP8[$5_1 + 121 | 0] = $7_1 >>> 8;
                HEAP8[$5_1 + 122 | 0] = $7_1 >>> 16;
                HEAP8[$5_1 + 123 | 0] = $7_1 >>> 24;
                HEAP8[$5_1 + 124 | 0] = $6_1;
                HEAP8[$5_1 + 125 | 0] = $6_1 >>> 8;
                HEAP8[$5_1 + 126 | 0] = $6_1 >>> 16;
                HEAP8[$5_1 + 127 | 0] = $6_1 >>> 24;
                HEAP32[$5_1 + 96 >> 2] = $2_1;
                HEAP32[$5_1 + 100 >> 2] = $11_1;
                HEAP32[$5_1 + 104 >> 2] = $10_1;
                HEAP32[$5_1 + 108 >> 2] = $9_1;
                $7_1 = HEAPU8[$3_1 + 32 | 0] | HEAPU8[$3_1 + 33 | 0] << 8 | (HEAPU8[$3_1 + 34 | 0] << 16 | HEAPU8[$3_1 + 35 | 0] << 24);
                $10_1 = HEAPU8[$3_1 + 36 | 0] | HEAPU8[$3_1 + 37 | 0] << 8 | (HEAPU8[$3_1 + 38 | 0] << 16 | HEAPU8[$3_1 + 39 | 0] << 24);
                $9_1 = HEAPU8[$3_1 + 40 | 0] | HEAPU8[$3_1 + 41 | 0] << 8 | (HEAPU8[$3_1 + 42 | 0] << 16 | HEAPU8[$3_1 + 43 | 0] << 24);
                $11_1 = HEAPU8[$3_1 + 52 | 0] | HEAPU8[$3_1 + 53 | 0] << 8 | (HEAPU8[$3_1 + 54 | 0] << 16 | HEAPU8[$3_1 + 55 | 0] << 24);
                $13_1 = HEAPU8[$3_1 + 56 | 0] | HEAPU8[$3_1 + 57 | 0] << 8 | (HEAPU8[$3_1 + 58 | 0] << 16 | HEAPU8[$3_1 + 59 | 0] << 24);
                $14_1 = HEAPU8[$3_1 + 60 | 0] | HEAPU8[$3_1 + 61 | 0] << 8 | (HEAPU8[$3_1 + 62 | 0] << 16 | HEAPU8[$3_1 + 63 | 0] << 24);
                $15_1 = HEAPU8[$3_1 + 44 | 0] | HEAPU8[$3_1 + 45 | 0] << 8 | (HEAPU8[$3_1 + 46 | 0] << 16 | HEAPU8[$3_1 + 47 | 0] << 24);
                $16_1 = HEAPU8[$3_1 + 48 | 0] | HEAPU8[$3_1 + 49 | 0] << 8 | (HEAPU8[$3_1 + 50 | 0] << 16 | HEAPU8[$3_1 + 51 | 0] << 24);
                $6_1 = $3_1 - -64 | 0;
                $17_1 = HEAPU8[$6_1 + 4 | 0] | HEAPU8[$6_1 + 5 | 0] << 8 | (HEAPU8[$6_1 + 6 | 0] << 16 | HEAPU8[$6_1 + 7 | 0] << 24);
                $2_1 = $4_1 + $12_1 | 0;
                HEAP32[$2_1 + 72 >> 2] = HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | (HEAPU8[$6_1 + 2 | 0] << 16 | HEAPU8[$6_1 + 3 | 0] << 24);
                HEAP32[$2_1 + 76 >> 2] = $17_1;
                $6_1 = $2_1 - -64 | 0;
                HEAP32[$6_1 >> 2] = $15_1;
                HEAP32[$6_1 + 4 >> 2] = $16_1;
                HEAP32[$2_1 + 56 >> 2] = $14_1;
                HEAP32[$2_1 + 48 >> 2] = $11_1;
                HEAP32[$2_1 + 52 >> 2] = $13_1;
                HEAP32[$2_1 + 40 >> 2] = $9_1;
                HEAP32[$2_1 + 32 >> 2] = $7_1;
                HEAP32[$2_1 + 36 >> 2] = $10_1;
                $6_1 = HEAP32[$5_1 + 124 >> 2];
                HEAP32[$2_1 + 24 >> 2] = HEAP32[$5_1 + 120 >> 2];
                HEAP32[$2_1 + 28 >> 2] = $6_1;
                $6_1 = HEAP32[$5_1 + 116 >> 2];
                HEAP32[$2_1 + 16 >> 2] = HEAP32[$5_1 + 112 >> 2];
                HEAP32[$2_1 + 20 >> 2] = $6_1;
                $6_1 = HEAP32[$5_1 + 108 >> 2];
                HEAP32[$2_1 + 8 >> 2] = HEAP32[$5_1 + 104 >> 2];
                HEAP32[$2_1 + 12 >> 2] = $6_1;
                $6_1 = HEAP32[$5_1 + 100 >> 2];
                HEAP32[$2_1 >> 2] = HEAP32[$5_1 + 96 >> 2];
                HEAP32[$2_1 + 4 >> 2] = $6_1;
                $3_1 = $3_1 + 72 | 0;
                $4_1 = $4_1 + 80 | 0;
                $8_1 = $8_1 + 1 | 0;
                $1_1 = $1_1 - 72 | 0;
                continue;
              }
              break;
            }
            ;
            $1_1 = HEAP32[$5_1 + 84 >> 2];
            break block1;
          }
        }
        if ($4_1 >>> 0 >= 32) {
          $1_1 = HEAPU8[$3_1 + 28 | 0] | HEAPU8[$3_1 + 29 | 0] << 8 | (HEAPU8[$3_1 + 30 | 0] << 16 | HEAPU8[$3_1 + 31 | 0] << 24);
          HEAP32[$5_1 + 72 >> 2] = HEAPU8[$3_1 + 24 | 0] | HEAPU8[$3_1 + 25 | 0] << 8 | (HEAPU8[$3_1 + 26 | 0] << 16 | HEAPU8[$3_1 + 27 | 0] << 24);
          HEAP32[$5_1 + 76 >> 2] = $1_1;
          $1_1 = HEAPU8[$3_1 + 20 | 0] | HEAPU8[$3_1 + 21 | 0] << 8 | (HEAPU8[$3_1 + 22 | 0] << 16 | HEAPU8[$3_1 + 23 | 0] << 24);
          HEAP32[$5_1 + 64 >> 2] = HEAPU8[$3_1 + 16 | 0] | HEAPU8[$3_1 + 17 | 0] << 8 | (HEAPU8[$3_1 + 18 | 0] << 16 | HEAPU8[$3_1 + 19 | 0] << 24);
          HEAP32[$5_1 + 68 >> 2] = $1_1;
          $1_1 = HEAPU8[$3_1 + 12 | 0] | HEAPU8[$3_1 + 13 | 0] << 8 | (HEAPU8[$3_1 + 14 | 0] << 16 | HEAPU8[$3_1 + 15 | 0] << 24);
          HEAP32[$5_1 + 56 >> 2] = HEAPU8[$3_1 + 8 | 0] | HEAPU8[$3_1 + 9 | 0] << 8 | (HEAPU8[$3_1 + 10 | 0] << 16 | HEAPU8[$3_1 + 11 | 0] << 24);
          HEAP32[$5_1 + 60 >> 2] = $1_1;
          $1_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
          HEAP32[$5_1 + 48 >> 2] = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
          HEAP32[$5_1 + 52 >> 2] = $1_1;
        } else {
          HEAP32[$5_1 + 72 >> 2] = 0;
          HEAP32[$5_1 + 76 >> 2] = 0;
          HEAP32[$5_1 + 64 >> 2] = 0;
          HEAP32[$5_1 + 68 >> 2] = 0;
          HEAP32[$5_1 + 56 >> 2] = 0;
          HEAP32[$5_1 + 60 >> 2] = 0;
          HEAP32[$5_1 + 48 >> 2] = 0;
          HEAP32[$5_1 + 52 >> 2] = 0;
        }
        $12_1 = 8;
        $1_1 = 0;
      }
      $2_1 = HEAP32[$5_1 + 76 >> 2];
      HEAP32[$5_1 + 40 >> 2] = HEAP32[$5_1 + 72 >> 2];
      HEAP32[$5_1 + 44 >> 2] = $2_1;
      $2_1 = HEAP32[$5_1 + 68 >> 2];
      HEAP32[$5_1 + 32 >> 2] = HEAP32[$5_1 + 64 >> 2];
      HEAP32[$5_1 + 36 >> 2] = $2_1;
      $2_1 = HEAP32[$5_1 + 60 >> 2];
      HEAP32[$5_1 + 24 >> 2] = HEAP32[$5_1 + 56 >> 2];
      HEAP32[$5_1 + 28 >> 2] = $2_1;
      $2_1 = HEAP32[$5_1 + 52 >> 2];
      HEAP32[$5_1 + 16 >> 2] = HEAP32[$5_1 + 48 >> 2];
      HEAP32[$5_1 + 20 >> 2] = $2_1;
      $68($0_1 + 32 | 0, $5_1 + 16 | 0, 32);
      HEAP32[$0_1 + 248 >> 2] = $8_1;
      HEAP32[$0_1 + 244 >> 2] = $12_1;
      HEAP32[$0_1 + 240 >> 2] = $1_1;
      $1_1 = HEAP32[$5_1 + 76 >> 2];
      $2_1 = HEAP32[$5_1 + 72 >> 2];
      HEAP8[$0_1 + 24 | 0] = $2_1;
      HEAP8[$0_1 + 25 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 26 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 27 | 0] = $2_1 >>> 24;
      HEAP8[$0_1 + 28 | 0] = $1_1;
      HEAP8[$0_1 + 29 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 30 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 31 | 0] = $1_1 >>> 24;
      $1_1 = HEAP32[$5_1 + 68 >> 2];
      $2_1 = HEAP32[$5_1 + 64 >> 2];
      HEAP8[$0_1 + 16 | 0] = $2_1;
      HEAP8[$0_1 + 17 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 18 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 19 | 0] = $2_1 >>> 24;
      HEAP8[$0_1 + 20 | 0] = $1_1;
      HEAP8[$0_1 + 21 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 22 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 23 | 0] = $1_1 >>> 24;
      $1_1 = HEAP32[$5_1 + 60 >> 2];
      $2_1 = HEAP32[$5_1 + 56 >> 2];
      HEAP8[$0_1 + 8 | 0] = $2_1;
      HEAP8[$0_1 + 9 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 10 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 11 | 0] = $2_1 >>> 24;
      HEAP8[$0_1 + 12 | 0] = $1_1;
      HEAP8[$0_1 + 13 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 14 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 15 | 0] = $1_1 >>> 24;
      $1_1 = HEAP32[$5_1 + 52 >> 2];
      $2_1 = HEAP32[$5_1 + 48 >> 2];
      HEAP8[$0_1 | 0] = $2_1;
      HEAP8[$0_1 + 1 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 2 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 3 | 0] = $2_1 >>> 24;
      HEAP8[$0_1 + 4 | 0] = $1_1;
      HEAP8[$0_1 + 5 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 6 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 7 | 0] = $1_1 >>> 24;
      global$0 = $5_1 + 160 | 0;
    }
    function $42($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0;
      $3_1 = global$0 + -64 | 0;
      global$0 = $3_1;
      HEAP32[$0_1 + 44 >> 2] = 0;
      HEAP32[$0_1 + 48 >> 2] = 0;
      HEAP32[$0_1 + 36 >> 2] = 1;
      HEAP32[$0_1 + 40 >> 2] = 0;
      HEAP8[$0_1 + 32 | 0] = 2;
      HEAP8[$0_1 + 20 | 0] = 2;
      HEAP32[$0_1 >> 2] = 0;
      HEAP32[$3_1 + 28 >> 2] = 1e3;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = $2_1;
      HEAP32[$3_1 + 12 >> 2] = $1_1;
      HEAP32[$3_1 + 32 >> 2] = 0;
      HEAP32[$3_1 + 36 >> 2] = 0;
      HEAP32[$3_1 + 4 >> 2] = 2;
      if (($45($3_1 + 4 | 0) | 0) == 2) {
        $8_1 = HEAP32[$0_1 + 4 >> 2];
        $6_1 = HEAP32[$0_1 + 8 >> 2];
        $9_1 = HEAP32[$0_1 + 24 >> 2];
        $10_1 = HEAP32[$0_1 + 28 >> 2];
        $11_1 = HEAP32[$0_1 + 12 >> 2];
        $12_1 = HEAP32[$0_1 + 16 >> 2];
        $2_1 = 1;
        $13_1 = 2;
        $14_1 = 2;
        $15_1 = 1;
        while (1) {
          block: {
            $1_1 = $3_1 + 4 | 0;
            $46($3_1 + 40 | 0, $1_1, $2_1 & 1);
            if (HEAPU8[$3_1 + 48 | 0] >= 2) {
              break block;
            }
            $47($3_1 + 52 | 0, $1_1);
            if (HEAPU8[$3_1 + 63 | 0] == 2) {
              break block;
            }
            $5_1 = HEAP32[$3_1 + 56 >> 2];
            $4_1 = HEAP32[$3_1 + 52 >> 2];
            $1_1 = 2;
            $2_1 = HEAPU8[$3_1 + 60 | 0];
            if (($2_1 | 0) == 3) {
              $16_1 = $4_1;
              $17_1 = $5_1;
              $1_1 = HEAPU8[$3_1 + 61 | 0];
            }
            $7_1 = HEAP32[$3_1 + 20 >> 2];
            if ($71($3_1 + 40 | 0, 13479, 7)) {
              $2_1 = 0;
              $13_1 = $1_1;
              $12_1 = $17_1;
              $11_1 = $16_1;
              continue;
            }
            if ($71($3_1 + 40 | 0, 13492, 8)) {
              $2_1 = 0;
              $14_1 = $1_1;
              $10_1 = $17_1;
              $9_1 = $16_1;
              continue;
            }
            if ($71($3_1 + 40 | 0, 13403, 9)) {
              $2_1 = 0;
              $18_1 = $5_1;
              $15_1 = $4_1;
              continue;
            }
            $4_1 = $3_1 + 40 | 0;
            if ($71($4_1, 13507, 6) ? ($2_1 | 0) == 5 : 0) {
              $19_1 = $7_1 - $5_1 | 0;
              $2_1 = 0;
              $20_1 = $7_1;
              continue;
            }
            $2_1 = 0;
            if (!$71($4_1, 18032, 9) | ($1_1 & 255) == 2) {
              continue;
            }
            $6_1 = $7_1 - 1 | 0;
            $8_1 = $6_1 - $5_1 | 0;
            $21_1 = 1;
            continue;
          }
          break;
        }
        ;
        HEAP8[$0_1 + 32 | 0] = $14_1;
        HEAP32[$0_1 + 28 >> 2] = $10_1;
        HEAP32[$0_1 + 24 >> 2] = $9_1;
        HEAP32[$0_1 + 8 >> 2] = $6_1;
        HEAP32[$0_1 + 4 >> 2] = $8_1;
        HEAP8[$0_1 + 20 | 0] = $13_1;
        HEAP32[$0_1 + 16 >> 2] = $12_1;
        HEAP32[$0_1 + 12 >> 2] = $11_1;
        HEAP32[$0_1 + 48 >> 2] = $20_1;
        HEAP32[$0_1 + 44 >> 2] = $19_1;
        HEAP32[$0_1 >> 2] = $21_1;
        HEAP32[$0_1 + 40 >> 2] = $18_1;
        HEAP32[$0_1 + 36 >> 2] = $15_1;
      }
      global$0 = $3_1 - -64 | 0;
    }
    function $43($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $7_1 = 19;
      $6_1 = 1;
      if ($2_1 >>> 0 < 19) {
        $1_1 = 1;
        $7_1 = 0;
      } else {
        block: {
          $6_1 = $1_1 + 19 | 0;
          $5_1 = $2_1 - 19 | 0;
          if (!$5_1) {
            break block;
          }
          $3_1 = 19;
          while (1) {
            $4_1 = ((HEAPU8[$1_1 + $3_1 | 0] - 48 & 255) >>> 0 < 10) + $4_1 | 0;
            $3_1 = $3_1 + 1 | 0;
            if (($3_1 | 0) != ($2_1 | 0)) {
              continue;
            }
            break;
          }
          ;
          $3_1 = $5_1;
        }
      }
      $5_1 = 1;
      $6_1 = $287($6_1, $3_1);
      $9_1 = i64toi32_i32$HIGH_BITS;
      if ($4_1 >>> 0 <= 8) {
        block1: {
          $3_1 = 9 - $4_1 | 0;
          $2_1 = 10;
          $4_1 = 0;
          while (1) {
            if ($3_1 & 1) {
              $5_1 = __wasm_i64_mul($2_1, $4_1, $5_1, $8_1);
              $8_1 = i64toi32_i32$HIGH_BITS;
              if (($3_1 | 0) == 1) {
                break block1;
              }
            }
            $3_1 = $3_1 >>> 1 | 0;
            $2_1 = __wasm_i64_mul($2_1, $4_1, $2_1, $4_1);
            $4_1 = i64toi32_i32$HIGH_BITS;
            continue;
          }
          ;
        }
      }
      $3_1 = $287($1_1, $7_1);
      $2_1 = i64toi32_i32$HIGH_BITS;
      wasm2js_i32$0 = $0_1, wasm2js_i32$1 = __wasm_i64_mul($5_1, $8_1, $6_1, $9_1), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
      HEAP32[$0_1 >> 2] = $3_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
    }
    function $44($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      HEAP32[$4_1 >> 2] = $0_1;
      HEAP32[$4_1 + 4 >> 2] = $1_1;
      $15($3_1, $4_1, $4_1 + 8 | 0);
      HEAP32[$4_1 + 12 >> 2] = $2_1;
      $0_1 = $4_1 + 16 | 0;
      $15($3_1, $4_1 + 12 | 0, $0_1);
      global$0 = $0_1;
    }
    function $45($0_1) {
      $54($0_1, 123);
      return HEAP32[$0_1 >> 2];
    }
    function $46($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $206($3_1 + 4 | 0, $1_1, $2_1);
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
    function $47($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $167($2_1 + 4 | 0, $1_1);
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
    function $48($0_1, $1_1, $2_1) {
      if (HEAPU8[$1_1 + 8 | 0]) {
        HEAP32[$2_1 + 8 >> 2] = 0;
        $160(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 0);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $49($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = global$0 - 352 | 0;
      global$0 = $4_1;
      $292($4_1 + 8 | 0, $1_1, 104);
      $3_1 = $3_1 << 3;
      while (1) {
        if ($3_1) {
          $284($4_1 + 8 | 0, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
          $3_1 = $3_1 - 8 | 0;
          $2_1 = $2_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = $4_1 + 112 | 0;
      $292($2_1, $1_1 + 104 | 0, 104);
      $1_1 = $4_1 + 248 | 0;
      $292($1_1, $4_1 + 8 | 0, 104);
      $3_1 = $4_1 + 216 | 0;
      $285($3_1, $1_1);
      $284($2_1, $3_1, 32);
      $292($1_1, $2_1, 104);
      $285($0_1, $1_1);
      global$0 = $4_1 + 352 | 0;
    }
    function $50($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      if (!$1_1) {
        return 0;
      }
      while (1) {
        if ($1_1 >>> 0 > 1) {
          $5_1 = $3_1;
          $4_1 = $1_1 >>> 1 | 0;
          $3_1 = $4_1 + $3_1 | 0;
          $3_1 = ($75(Math_imul($3_1, 80) + $0_1 | 0, $2_1) & 255) == 1 ? $5_1 : $3_1;
          $1_1 = $1_1 - $4_1 | 0;
          continue;
        }
        break;
      }
      ;
      $0_1 = Math_imul($3_1, 80) + $0_1 | 0;
      return $75($0_1, $2_1) & 255 ? 0 : $0_1;
    }
    function $51($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 32 | 0;
      global$0 = $2_1;
      if (HEAPU8[$0_1 + 8 | 0] == 3) {
        HEAP8[$2_1 + 16 | 0] = HEAPU8[$0_1 + 9 | 0];
        $3_1 = HEAP32[$0_1 + 4 >> 2];
        $0_1 = HEAP32[$0_1 >> 2];
        HEAP32[$2_1 + 8 >> 2] = $0_1;
        HEAP32[$2_1 + 12 >> 2] = $3_1;
        HEAP32[$2_1 + 28 >> 2] = 0;
        HEAP32[$2_1 + 20 >> 2] = 0;
        HEAP32[$2_1 + 24 >> 2] = 1;
        $48($2_1, $2_1 + 8 | 0, $2_1 + 20 | 0);
        $57(115, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $1_1);
      } else {
        $57(119, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $1_1);
      }
      global$0 = $2_1 + 32 | 0;
    }
    function $52($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $192($1_1);
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
    function $53($0_1) {
      var $1_1 = 0;
      $1_1 = HEAP32[$0_1 + 20 >> 2];
      if ($1_1) {
        $1_1 = HEAP32[$0_1 + 16 >> 2] + ($1_1 << 3) | 0;
        if (($1_1 | 0) != 8) {
          HEAP32[$1_1 - 4 >> 2] = HEAP32[$0_1 + 8 >> 2];
        }
      }
    }
    function $54($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $2_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($2_1 >>> 0 > 32) {
            break block;
          }
        }
        $2_1 = $168($0_1);
      }
      if (($2_1 & 255) != ($1_1 & 255)) {
        $169($0_1);
        return;
      }
      $1_1 = HEAP32[$0_1 + 20 >> 2];
      if ($1_1 >>> 0 < HEAPU32[$0_1 + 24 >> 2]) {
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
      } else {
        $196($0_1, 1, $0_1);
      }
    }
    function $55($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $2_1 = $205($1_1, $2_1, 93);
      $3_1 = HEAP32[$1_1 >> 2];
      if (($3_1 | 0) != 2) {
        HEAP32[$0_1 >> 2] = $3_1;
        HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
      } else {
        HEAP32[$0_1 >> 2] = 2;
        HEAP32[$0_1 + 4 >> 2] = !!$2_1;
      }
    }
    function $56($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $72($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + ($2_1 << 3) | 0;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $57($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      $76($3_1, $0_1);
      HEAP32[$4_1 + 12 >> 2] = $2_1;
      $0_1 = $4_1 + 16 | 0;
      $15($3_1, $4_1 + 12 | 0, $0_1);
      $12($3_1, $1_1, $2_1);
      global$0 = $0_1;
    }
    function $58($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 32 | 0;
      global$0 = $7_1;
      $12_1 = HEAP32[$0_1 + 8 >> 2];
      $14_1 = HEAP32[$0_1 + 4 >> 2];
      if (HEAPU8[$0_1 + 24 | 0]) {
        block2: {
          $2_1 = HEAP32[$0_1 + 16 >> 2];
          $6_1 = HEAP32[$0_1 + 20 >> 2];
          $100($7_1 + 8 | 0, $6_1, 4, 16);
          HEAP32[$7_1 + 24 >> 2] = 0;
          $11_1 = HEAP32[$7_1 + 12 >> 2];
          HEAP32[$7_1 + 20 >> 2] = $11_1;
          HEAP32[$7_1 + 16 >> 2] = HEAP32[$7_1 + 8 >> 2];
          $3_1 = $6_1 << 3;
          $8_1 = 12;
          $9_1 = 1;
          $0_1 = 0;
          while (1) {
            if ($3_1) {
              $10_1 = HEAP32[$2_1 >> 2];
              $13_1 = $10_1 >>> 0 > $12_1 >>> 0 | $0_1 >>> 0 > $10_1 >>> 0;
              $4_1 = HEAP32[$2_1 + 4 >> 2];
              $2_1 = $2_1 + 8 | 0;
              if (HEAP32[$7_1 + 16 >> 2] == ($9_1 - 1 | 0)) {
                $198($7_1 + 16 | 0);
                $11_1 = HEAP32[$7_1 + 20 >> 2];
              }
              $5_1 = $8_1 + $11_1 | 0;
              HEAP32[$5_1 >> 2] = $4_1;
              HEAP32[$5_1 - 4 >> 2] = $0_1;
              HEAP32[$5_1 - 8 >> 2] = $13_1 ? 0 : $10_1 - $0_1 | 0;
              HEAP32[$5_1 - 12 >> 2] = $13_1 ? 1 : $0_1 + $14_1 | 0;
              $3_1 = $3_1 - 8 | 0;
              $8_1 = $8_1 + 16 | 0;
              HEAP32[$7_1 + 24 >> 2] = $9_1;
              $9_1 = $9_1 + 1 | 0;
              $0_1 = $4_1;
              continue;
            }
            break;
          }
          ;
          $3_1 = HEAP32[$7_1 + 20 >> 2];
          block: {
            if ($6_1 >>> 0 <= 32) {
              $0_1 = $3_1 - 16 | 0;
              $2_1 = $6_1 + 1 | 0;
              while (1) {
                $2_1 = $2_1 - 1 | 0;
                if ($2_1 >>> 0 < 2) {
                  break block;
                }
                $4_1 = $0_1 + 32 | 0;
                $0_1 = $0_1 + 16 | 0;
                if ($288($0_1, $4_1)) {
                  continue;
                }
                break;
              }
              ;
            } else {
              block1: {
                $5_1 = $6_1 + 1 | 0;
                $4_1 = $3_1 - 16 | 0;
                $11_1 = $6_1 - 33 | 0;
                $8_1 = 0;
                while (1) {
                  if ($8_1 >>> 0 < $11_1 >>> 0) {
                    $2_1 = ($8_1 << 4) + $3_1 | 0;
                    $9_1 = 1;
                    $0_1 = 33;
                    while (1) {
                      if ($0_1 >>> 0 >= 2) {
                        $0_1 = $0_1 - 1 | 0;
                        $10_1 = $2_1;
                        $2_1 = $2_1 + 16 | 0;
                        $9_1 = $288($10_1, $2_1) & $9_1;
                        continue;
                      }
                      break;
                    }
                    ;
                    if (!($9_1 & 1)) {
                      break block1;
                    }
                    $5_1 = $5_1 - 32 | 0;
                    $4_1 = $4_1 + 512 | 0;
                    $8_1 = $8_1 + 32 | 0;
                    continue;
                  }
                  break;
                }
                ;
                if ($6_1 >>> 0 < $8_1 >>> 0) {
                  wasm2js_trap();
                }
                while (1) {
                  $5_1 = $5_1 - 1 | 0;
                  if ($5_1 >>> 0 < 2) {
                    break block;
                  }
                  $0_1 = $4_1 + 32 | 0;
                  $4_1 = $4_1 + 16 | 0;
                  if ($288($4_1, $0_1)) {
                    continue;
                  }
                  break;
                }
                ;
              }
            }
            if ($6_1 >>> 0 < 2) {
              break block;
            }
            $9_1 = global$0 - 16 | 0;
            global$0 = $9_1;
            $2_1 = $6_1 + ($6_1 >>> 1 | 0) | 0;
            label5: while (1) {
              if ($2_1) {
                $2_1 = $2_1 - 1 | 0;
                if ($6_1 >>> 0 > $2_1 >>> 0) {
                  $0_1 = ($2_1 << 4) + $3_1 | 0;
                  $4_1 = HEAP32[$0_1 + 8 >> 2];
                  $8_1 = HEAP32[$0_1 + 12 >> 2];
                  $5_1 = HEAP32[$3_1 >> 2];
                  $11_1 = HEAP32[$3_1 + 4 >> 2];
                  $10_1 = HEAP32[$0_1 + 4 >> 2];
                  HEAP32[$3_1 >> 2] = HEAP32[$0_1 >> 2];
                  HEAP32[$3_1 + 4 >> 2] = $10_1;
                  $10_1 = HEAP32[$3_1 + 8 >> 2];
                  $13_1 = HEAP32[$3_1 + 12 >> 2];
                  HEAP32[$3_1 + 8 >> 2] = $4_1;
                  HEAP32[$3_1 + 12 >> 2] = $8_1;
                  HEAP32[$0_1 + 8 >> 2] = $10_1;
                  HEAP32[$0_1 + 12 >> 2] = $13_1;
                  HEAP32[$0_1 >> 2] = $5_1;
                  HEAP32[$0_1 + 4 >> 2] = $11_1;
                  $4_1 = 0;
                } else {
                  $4_1 = $2_1 - $6_1 | 0;
                }
                $8_1 = $2_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $2_1;
                while (1) {
                  $5_1 = $4_1 << 1;
                  $0_1 = $5_1 | 1;
                  if ($8_1 >>> 0 <= $0_1 >>> 0) {
                    continue label5;
                  }
                  $5_1 = $5_1 + 2 | 0;
                  if ($5_1 >>> 0 < $8_1 >>> 0) {
                    $0_1 = $277(($0_1 << 4) + $3_1 | 0, ($5_1 << 4) + $3_1 | 0) + $0_1 | 0;
                  }
                  $4_1 = ($4_1 << 4) + $3_1 | 0;
                  $5_1 = ($0_1 << 4) + $3_1 | 0;
                  if (!$277($4_1, $5_1)) {
                    continue label5;
                  }
                  $274($4_1, $5_1, 4);
                  $4_1 = $0_1;
                  continue;
                }
                ;
              }
              break;
            }
            ;
            global$0 = $9_1 + 16 | 0;
          }
          $76($1_1, 111);
          HEAP32[$7_1 + 28 >> 2] = $12_1;
          $15($1_1, $7_1 + 28 | 0, $7_1 + 32 | 0);
          $0_1 = $6_1 << 4;
          while (1) {
            if (!$0_1 | !HEAP32[$3_1 >> 2]) {
              break block2;
            }
            $4_1 = HEAP32[$3_1 + 12 >> 2];
            $2_1 = HEAP32[$3_1 + 8 >> 2];
            $6_1 = $4_1 >>> 0 < $2_1 >>> 0 | $4_1 >>> 0 > $12_1 >>> 0;
            $12($1_1, $6_1 ? 1 : $2_1 + $14_1 | 0, $6_1 ? 0 : $4_1 - $2_1 | 0);
            $0_1 = $0_1 - 16 | 0;
            $3_1 = $3_1 + 16 | 0;
            continue;
          }
          ;
        }
      } else {
        $57(97, $14_1, $12_1, $1_1);
      }
      global$0 = $7_1 + 32 | 0;
    }
    function $59($0_1, $1_1) {
      return !$289($0_1, $1_1, 16);
    }
    function $60($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0;
      $7_1 = global$0 - 336 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 28 >> 2] = 0;
      HEAP32[$7_1 + 20 >> 2] = 0;
      HEAP32[$7_1 + 24 >> 2] = 1;
      $42($7_1 - -64 | 0, $5_1, $6_1);
      $6_1 = 0;
      if (HEAPU8[$7_1 + 84 | 0] != 2) {
        $48($7_1 + 8 | 0, $7_1 + 76 | 0, $7_1 + 20 | 0);
        $6_1 = HEAP32[$7_1 + 8 >> 2];
        $5_1 = HEAP32[$7_1 + 12 >> 2];
      }
      $41($7_1 - -64 | 0, $1_1, $2_1, $3_1, $4_1);
      HEAP32[$7_1 + 332 >> 2] = $6_1 ? $5_1 : 0;
      HEAP32[$7_1 + 320 >> 2] = 19995;
      HEAP32[$7_1 + 324 >> 2] = 1;
      HEAP32[$7_1 + 328 >> 2] = $6_1 ? $6_1 : 1;
      $49($7_1 + 32 | 0, $7_1 + 96 | 0, $7_1 + 320 | 0, 2);
      $1_1 = HEAPU8[$7_1 + 44 | 0] | HEAPU8[$7_1 + 45 | 0] << 8 | (HEAPU8[$7_1 + 46 | 0] << 16 | HEAPU8[$7_1 + 47 | 0] << 24);
      $2_1 = HEAPU8[$7_1 + 40 | 0] | HEAPU8[$7_1 + 41 | 0] << 8 | (HEAPU8[$7_1 + 42 | 0] << 16 | HEAPU8[$7_1 + 43 | 0] << 24);
      HEAP8[$0_1 + 8 | 0] = $2_1;
      HEAP8[$0_1 + 9 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 10 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 11 | 0] = $2_1 >>> 24;
      HEAP8[$0_1 + 12 | 0] = $1_1;
      HEAP8[$0_1 + 13 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 14 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 15 | 0] = $1_1 >>> 24;
      $1_1 = HEAPU8[$7_1 + 36 | 0] | HEAPU8[$7_1 + 37 | 0] << 8 | (HEAPU8[$7_1 + 38 | 0] << 16 | HEAPU8[$7_1 + 39 | 0] << 24);
      $2_1 = HEAPU8[$7_1 + 32 | 0] | HEAPU8[$7_1 + 33 | 0] << 8 | (HEAPU8[$7_1 + 34 | 0] << 16 | HEAPU8[$7_1 + 35 | 0] << 24);
      HEAP8[$0_1 | 0] = $2_1;
      HEAP8[$0_1 + 1 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 2 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 3 | 0] = $2_1 >>> 24;
      HEAP8[$0_1 + 4 | 0] = $1_1;
      HEAP8[$0_1 + 5 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 6 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 7 | 0] = $1_1 >>> 24;
      global$0 = $7_1 + 336 | 0;
    }
    function $61($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $2_1 = global$0 - 96 | 0;
      global$0 = $2_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $5_1 = 1;
      $3_1 = 1;
      $4_1 = $1_1;
      $1_1 = HEAPU32[5525] < $1_1 >>> 0;
      $4_1 = $1_1 ? 0 : $4_1;
      if ($4_1 >>> 0 >= $0_1 >>> 0) {
        $7_1 = $4_1 - $0_1 | 0;
        $3_1 = $1_1 ? 1 : HEAP32[5524];
        $5_1 = $3_1 + $0_1 | 0;
        $6_1 = $0_1;
      }
      $0_1 = $2_1 + 12 | 0;
      $62($0_1, 32);
      HEAP32[$2_1 + 92 >> 2] = $7_1;
      HEAP32[$2_1 + 88 >> 2] = $5_1;
      HEAP32[$2_1 + 80 >> 2] = 19994;
      HEAP32[$2_1 + 76 >> 2] = $6_1;
      HEAP32[$2_1 + 72 >> 2] = $3_1;
      HEAP32[$2_1 + 84 >> 2] = 1;
      $63($2_1 + 40 | 0, $2_1 + 72 | 0, 3);
      $1_1 = HEAPU8[$2_1 + 52 | 0] | HEAPU8[$2_1 + 53 | 0] << 8 | (HEAPU8[$2_1 + 54 | 0] << 16 | HEAPU8[$2_1 + 55 | 0] << 24);
      HEAP32[$2_1 + 32 >> 2] = HEAPU8[$2_1 + 48 | 0] | HEAPU8[$2_1 + 49 | 0] << 8 | (HEAPU8[$2_1 + 50 | 0] << 16 | HEAPU8[$2_1 + 51 | 0] << 24);
      HEAP32[$2_1 + 36 >> 2] = $1_1;
      $1_1 = HEAPU8[$2_1 + 44 | 0] | HEAPU8[$2_1 + 45 | 0] << 8 | (HEAPU8[$2_1 + 46 | 0] << 16 | HEAPU8[$2_1 + 47 | 0] << 24);
      HEAP32[$2_1 + 24 >> 2] = HEAPU8[$2_1 + 40 | 0] | HEAPU8[$2_1 + 41 | 0] << 8 | (HEAPU8[$2_1 + 42 | 0] << 16 | HEAPU8[$2_1 + 43 | 0] << 24);
      HEAP32[$2_1 + 28 >> 2] = $1_1;
      $64($2_1 + 24 | 0, 16, $0_1);
      $65($3_1, $6_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $2_1 + 96 | 0;
    }
    function $62($0_1, $1_1) {
      $290($0_1, $1_1, 1, 1);
    }
    function $63($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 208 | 0;
      global$0 = $3_1;
      $293($3_1, 64);
      HEAP32[$3_1 + 96 >> 2] = 0;
      HEAP32[$3_1 + 100 >> 2] = 0;
      $4_1 = HEAP32[4647];
      HEAP32[$3_1 + 88 >> 2] = HEAP32[4646];
      HEAP32[$3_1 + 92 >> 2] = $4_1;
      $4_1 = HEAP32[4645];
      HEAP32[$3_1 + 80 >> 2] = HEAP32[4644];
      HEAP32[$3_1 + 84 >> 2] = $4_1;
      $4_1 = HEAP32[4643];
      HEAP32[$3_1 + 72 >> 2] = HEAP32[4642];
      HEAP32[$3_1 + 76 >> 2] = $4_1;
      $4_1 = HEAP32[4641];
      HEAP32[$3_1 + 64 >> 2] = HEAP32[4640];
      HEAP32[$3_1 + 68 >> 2] = $4_1;
      $2_1 = $2_1 << 3;
      while (1) {
        if ($2_1) {
          $284($3_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
          $2_1 = $2_1 - 8 | 0;
          $1_1 = $1_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $3_1 + 104 | 0;
      $292($1_1, $3_1, 104);
      $285($0_1, $1_1);
      global$0 = $3_1 + 208 | 0;
    }
    function $64($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $6_1 = $0_1 + $1_1 | 0;
      $4_1 = $3_1 + 12 | 0;
      while (1) {
        if (($0_1 | 0) != ($6_1 | 0)) {
          $1_1 = HEAPU8[$0_1 | 0];
          HEAP16[$4_1 >> 1] = ($1_1 & 15) << 8 | $1_1 >>> 4;
          $1_1 = 0;
          while (1) {
            if (($1_1 | 0) != 2) {
              $5_1 = HEAPU8[$1_1 + $4_1 | 0];
              $76($2_1, $5_1 + ($5_1 >>> 0 < 10 ? 48 : 87) | 0);
              $1_1 = $1_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $0_1 = $0_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
      global$0 = $3_1 + 16 | 0;
    }
    function $65($0_1, $1_1, $2_1, $3_1) {
      $12(22104, $0_1, $1_1 >>> 0 >= 222 ? 222 : $1_1);
      $76(22104, 58);
      $12(22104, $2_1, $3_1);
    }
    function $66($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $6_1 = 1;
      $4_1 = 1;
      $5_1 = 1;
      $2_1 = $1_1;
      $1_1 = HEAPU32[5525] < $1_1 >>> 0;
      $2_1 = $1_1 ? 0 : $2_1;
      if ($2_1 >>> 0 >= 32) {
        $7_1 = $2_1 - 32 | 0;
        $9_1 = 32;
        $5_1 = $1_1 ? 1 : HEAP32[5524];
        $4_1 = $5_1 + 32 | 0;
      }
      $1_1 = 0;
      $2_1 = 0;
      $8_1 = 1;
      if ($0_1 >>> 0 <= $7_1 >>> 0) {
        $6_1 = $0_1 + $4_1 | 0;
        $8_1 = $4_1;
        $2_1 = $0_1;
        $1_1 = $7_1 - $0_1 | 0;
      }
      $60($3_1, $8_1, $2_1, $5_1, $9_1, $6_1, $1_1);
      $0_1 = $3_1 + 16 | 0;
      $15(22104, $3_1, $0_1);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $0_1;
    }
    function $67($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      $3_1 = global$0 - 288 | 0;
      global$0 = $3_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $7_1 = 1;
      $5_1 = 1;
      $6_1 = 1;
      $4_1 = $2_1;
      $2_1 = HEAPU32[5525] < $2_1 >>> 0;
      $4_1 = $2_1 ? 0 : $4_1;
      if ($4_1 >>> 0 >= $0_1 >>> 0) {
        $8_1 = $4_1 - $0_1 | 0;
        $9_1 = $0_1;
        $6_1 = $2_1 ? 1 : HEAP32[5524];
        $5_1 = $0_1 + $6_1 | 0;
      }
      $0_1 = 0;
      $2_1 = 0;
      $4_1 = 0;
      $10_1 = 1;
      if ($1_1 >>> 0 <= $8_1 >>> 0) {
        $7_1 = $1_1 + $5_1 | 0;
        $4_1 = $1_1;
        $10_1 = $5_1;
        $2_1 = $8_1 - $1_1 | 0;
      }
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 1;
      $42($3_1 + 80 | 0, $7_1, $2_1);
      if (HEAPU8[$3_1 + 112 | 0] != 2) {
        $48($3_1, $3_1 + 104 | 0, $3_1 + 12 | 0);
        $1_1 = HEAP32[$3_1 + 4 >> 2];
        $0_1 = HEAP32[$3_1 >> 2];
      }
      HEAP32[$3_1 + 44 >> 2] = $0_1 ? $1_1 : 0;
      HEAP32[$3_1 + 32 >> 2] = 19994;
      HEAP32[$3_1 + 28 >> 2] = $4_1;
      HEAP32[$3_1 + 24 >> 2] = $10_1;
      HEAP32[$3_1 + 36 >> 2] = 1;
      HEAP32[$3_1 + 40 >> 2] = $0_1 ? $0_1 : 1;
      if ($9_1) {
        $0_1 = $3_1 + 80 | 0;
        $68($0_1, $6_1, $9_1);
        $49($3_1 + 48 | 0, $0_1, $3_1 + 24 | 0, 3);
      } else {
        $63($3_1 + 48 | 0, $3_1 + 24 | 0, 3);
      }
      $64($3_1 + 48 | 0, 32, 22104);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $3_1 + 288 | 0;
    }
    function $68($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 80 | 0;
      global$0 = $3_1;
      $4_1 = $3_1 + 8 | 0;
      $293($4_1, 64);
      if ($2_1 >>> 0 <= 64) {
        if ($2_1) {
          $292($4_1, $1_1, $2_1);
        }
      } else {
        HEAP32[$3_1 + 76 >> 2] = $2_1;
        HEAP32[$3_1 + 72 >> 2] = $1_1;
        $63($3_1 + 8 | 0, $3_1 + 72 | 0, 1);
      }
      $1_1 = $3_1 + 8 | 0;
      $283($0_1, $1_1, 54);
      $283($0_1 + 104 | 0, $1_1, 92);
      global$0 = $3_1 + 80 | 0;
    }
    function $69($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $2_1 = global$0 - 192 | 0;
      global$0 = $2_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $4_1 = HEAPU32[5525] < $1_1 >>> 0;
      $1_1 = $4_1 ? 0 : $1_1;
      if ($1_1 >>> 0 < $0_1 >>> 0) {
        $0_1 = 0;
        $1_1 = 1;
        $8_1 = 1;
      } else {
        $7_1 = $1_1 - $0_1 | 0;
        $1_1 = $4_1 ? 1 : HEAP32[5524];
        $8_1 = $1_1 + $0_1 | 0;
      }
      $6_1 = $2_1 + 84 | 0;
      $17($6_1, $1_1, $0_1);
      $1_1 = HEAP32[$2_1 + 88 >> 2];
      $0_1 = HEAP32[$2_1 + 92 >> 2];
      $4_1 = HEAP32[$2_1 + 84 >> 2];
      HEAP16[$2_1 + 68 >> 1] = 1;
      $0_1 = $4_1 ? 0 : $0_1;
      HEAP32[$2_1 + 64 >> 2] = $0_1;
      HEAP32[$2_1 + 60 >> 2] = 0;
      HEAP8[$2_1 + 56 | 0] = 1;
      HEAP32[$2_1 + 52 >> 2] = 0;
      HEAP32[$2_1 + 48 >> 2] = $0_1;
      HEAP32[$2_1 + 44 >> 2] = 0;
      HEAP32[$2_1 + 40 >> 2] = $0_1;
      HEAP32[$2_1 + 36 >> 2] = $4_1 ? 1 : $1_1;
      HEAP32[$2_1 + 32 >> 2] = 0;
      $3_1 = $2_1 + 32 | 0;
      $2($2_1 + 24 | 0, $3_1);
      $4_1 = HEAP32[$2_1 + 24 >> 2];
      if ($4_1) {
        $1_1 = HEAP32[$2_1 + 28 >> 2];
        $6($2_1 + 16 | 0, 4, 8);
        $0_1 = HEAP32[$2_1 + 16 >> 2];
        $5_1 = HEAP32[$2_1 + 20 >> 2];
        HEAP32[$5_1 + 4 >> 2] = $1_1;
        HEAP32[$5_1 >> 2] = $4_1;
        HEAP32[$2_1 + 168 >> 2] = 1;
        HEAP32[$2_1 + 164 >> 2] = $5_1;
        HEAP32[$2_1 + 160 >> 2] = $0_1;
        $292($6_1, $3_1, 40);
        $1_1 = 12;
        $0_1 = 1;
        while (1) {
          $2($2_1 + 8 | 0, $2_1 + 84 | 0);
          $6_1 = HEAP32[$2_1 + 8 >> 2];
          if ($6_1) {
            $3_1 = HEAP32[$2_1 + 12 >> 2];
            if (HEAP32[$2_1 + 160 >> 2] == ($0_1 | 0)) {
              $70($2_1 + 160 | 0, $0_1, 1, 4, 8);
              $5_1 = HEAP32[$2_1 + 164 >> 2];
            }
            $4_1 = $1_1 + $5_1 | 0;
            HEAP32[$4_1 >> 2] = $3_1;
            HEAP32[$4_1 - 4 >> 2] = $6_1;
            $0_1 = $0_1 + 1 | 0;
            HEAP32[$2_1 + 168 >> 2] = $0_1;
            $1_1 = $1_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        $4_1 = HEAP32[$2_1 + 164 >> 2];
      } else {
        $0_1 = 0;
        $4_1 = 4;
      }
      HEAP32[$2_1 + 80 >> 2] = 0;
      HEAP32[$2_1 + 72 >> 2] = 0;
      HEAP32[$2_1 + 76 >> 2] = 4;
      $42($2_1 + 84 | 0, $8_1, $7_1);
      $5_1 = HEAP32[$2_1 + 128 >> 2];
      HEAP32[$2_1 + 56 >> 2] = 1e3;
      HEAP32[$2_1 + 48 >> 2] = 0;
      HEAP32[$2_1 + 52 >> 2] = 0;
      HEAP32[$2_1 + 60 >> 2] = 0;
      HEAP32[$2_1 + 64 >> 2] = 0;
      $3_1 = HEAP32[$2_1 + 132 >> 2];
      $1_1 = $3_1 >>> 0 < $5_1 >>> 0 | $3_1 >>> 0 > $7_1 >>> 0;
      HEAP32[$2_1 + 44 >> 2] = $1_1 ? 0 : $3_1 - $5_1 | 0;
      HEAP32[$2_1 + 40 >> 2] = $1_1 ? 1 : $5_1 + $8_1 | 0;
      HEAP32[$2_1 + 32 >> 2] = 2;
      if (($45($2_1 + 32 | 0) | 0) == 2) {
        block: {
          $8_1 = $0_1 << 3;
          $6_1 = 4;
          $0_1 = 1;
          $7_1 = 0;
          while (1) {
            $3_1 = $2_1 + 32 | 0;
            $46($2_1 + 136 | 0, $3_1, $0_1 & 1);
            if (HEAPU8[$2_1 + 144 | 0] > 1) {
              break block;
            }
            $1_1 = HEAP32[$2_1 + 60 >> 2];
            $47($2_1 + 148 | 0, $3_1);
            if (HEAPU8[$2_1 + 159 | 0] == 2) {
              break block;
            }
            HEAP32[$2_1 + 180 >> 2] = HEAP32[$2_1 + 156 >> 2];
            $0_1 = HEAP32[$2_1 + 152 >> 2];
            HEAP32[$2_1 + 172 >> 2] = HEAP32[$2_1 + 148 >> 2];
            HEAP32[$2_1 + 176 >> 2] = $0_1;
            $0_1 = HEAP32[$2_1 + 140 >> 2];
            HEAP32[$2_1 + 160 >> 2] = HEAP32[$2_1 + 136 >> 2];
            HEAP32[$2_1 + 164 >> 2] = $0_1;
            HEAP32[$2_1 + 168 >> 2] = HEAP32[$2_1 + 144 >> 2];
            HEAP32[$2_1 + 188 >> 2] = $5_1 + HEAP32[$2_1 + 48 >> 2];
            HEAP32[$2_1 + 184 >> 2] = $1_1 + $5_1;
            $3_1 = 0;
            $1_1 = $8_1;
            $0_1 = $4_1;
            block1: {
              while (1) {
                if (!$1_1) {
                  break block1;
                }
                if (!$71($2_1 + 160 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2])) {
                  $1_1 = $1_1 - 8 | 0;
                  $3_1 = $3_1 + 1 | 0;
                  $0_1 = $0_1 + 8 | 0;
                  continue;
                }
                break;
              }
              ;
              if (HEAP32[$2_1 + 72 >> 2] == ($9_1 | 0)) {
                $72($2_1 + 72 | 0);
                $6_1 = HEAP32[$2_1 + 76 >> 2];
              }
              $1_1 = ($9_1 << 3) + $6_1 | 0;
              HEAP32[$1_1 >> 2] = $7_1;
              HEAP32[$1_1 + 4 >> 2] = $3_1;
              $9_1 = $9_1 + 1 | 0;
              HEAP32[$2_1 + 80 >> 2] = $9_1;
            }
            $7_1 = $7_1 + 1 | 0;
            $0_1 = 0;
            continue;
          }
          ;
        }
      }
      $0_1 = $9_1 << 3;
      $1_1 = HEAP32[$2_1 + 76 >> 2];
      while (1) {
        if ($0_1) {
          $11(HEAP32[$1_1 >> 2]);
          $0_1 = $0_1 - 4 | 0;
          $1_1 = $1_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $2_1 + 192 | 0;
    }
    function $70($0_1, $1_1, $2_1, $3_1, $4_1) {
      if (($8($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $71($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 12 | 0] = 0;
      HEAP32[$3_1 + 8 >> 2] = $2_1;
      HEAP32[$3_1 + 4 >> 2] = $1_1;
      $0_1 = $191($0_1, $3_1 + 4 | 0);
      global$0 = $3_1 + 16 | 0;
      return $0_1;
    }
    function $72($0_1) {
      $224($0_1, 4, 8);
    }
    function $73($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = +$3_1;
      $4_1 = +$4_1;
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0;
      $5_1 = global$0 - 720 | 0;
      global$0 = $5_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $6_1 = 1;
      $11_1 = 1;
      $13_1 = 1;
      $8_1 = HEAPU32[5525] < $1_1 >>> 0;
      $1_1 = $8_1 ? 0 : $1_1;
      if ($1_1 >>> 0 >= 32) {
        $12_1 = $1_1 - 32 | 0;
        $10_1 = 32;
        $13_1 = $8_1 ? 1 : HEAP32[5524];
        $11_1 = $13_1 + 32 | 0;
      }
      $1_1 = 0;
      if ($0_1 >>> 0 > $12_1 >>> 0) {
        $11_1 = 1;
        $0_1 = 0;
      } else {
        $8_1 = $12_1 - $0_1 | 0;
        if ($8_1 >>> 0 >= 16) {
          $6_1 = ($0_1 + $11_1 | 0) + 16 | 0;
          $1_1 = $8_1 - 16 | 0;
        }
      }
      $23_1 = $2_1 >>> 0 > 2 ? 2 : HEAPU8[$2_1 + 12344 | 0];
      $41($5_1, $11_1, $0_1, $13_1, $10_1);
      if ($1_1 >>> 0 >= 8) {
        $7_1 = HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | (HEAPU8[$6_1 + 2 | 0] << 16 | HEAPU8[$6_1 + 3 | 0] << 24);
        $9_1 = HEAPU8[$6_1 + 4 | 0] | HEAPU8[$6_1 + 5 | 0] << 8 | (HEAPU8[$6_1 + 6 | 0] << 16 | HEAPU8[$6_1 + 7 | 0] << 24);
        $6_1 = $6_1 + 8 | 0;
        $1_1 = $1_1 - 8 | 0;
      }
      $0_1 = $6_1;
      if ($1_1 >>> 0 < 4) {
        $6_1 = 0;
      } else {
        $1_1 = $1_1 - 4 | 0;
        $6_1 = HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24);
        $0_1 = $0_1 + 4 | 0;
      }
      $74($5_1 + 260 | 0, $1_1 >>> 5 | 0);
      $11_1 = $1_1 & -32;
      if ($4_1 < 18446744073709552e3 & $4_1 >= 0) {
        $2_1 = ~~$4_1 >>> 0;
        $1_1 = Math_abs($4_1) >= 1 ? ~~($4_1 > 0 ? Math_min(Math_floor($4_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($4_1 - +(~~$4_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
      } else {
        $2_1 = 0;
        $1_1 = 0;
      }
      if ($3_1 < 18446744073709552e3 & $3_1 >= 0) {
        $12_1 = Math_abs($3_1) >= 1 ? ~~($3_1 > 0 ? Math_min(Math_floor($3_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($3_1 - +(~~$3_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
        $20_1 = ~~$3_1 >>> 0;
      } else {
        $12_1 = 0;
        $20_1 = 0;
      }
      $19_1 = $20_1 + $2_1 | 0;
      $18_1 = $1_1 + $12_1 | 0;
      $18_1 = $19_1 >>> 0 < $20_1 >>> 0 ? $18_1 + 1 | 0 : $18_1;
      $1_1 = $12_1;
      $16_1 = $20_1 + 6e4 | 0;
      $13_1 = $16_1 >>> 0 < 6e4 ? $1_1 + 1 | 0 : $1_1;
      $14_1 = $5_1 + 320 | 0;
      $22_1 = $5_1 + 472 | 0;
      $21_1 = HEAP32[$5_1 + 248 >> 2];
      $24_1 = HEAP32[$5_1 + 244 >> 2];
      while (1) {
        if ($11_1) {
          $1_1 = HEAPU8[$0_1 + 28 | 0] | HEAPU8[$0_1 + 29 | 0] << 8 | (HEAPU8[$0_1 + 30 | 0] << 16 | HEAPU8[$0_1 + 31 | 0] << 24);
          HEAP32[$5_1 + 296 >> 2] = HEAPU8[$0_1 + 24 | 0] | HEAPU8[$0_1 + 25 | 0] << 8 | (HEAPU8[$0_1 + 26 | 0] << 16 | HEAPU8[$0_1 + 27 | 0] << 24);
          HEAP32[$5_1 + 300 >> 2] = $1_1;
          $1_1 = HEAPU8[$0_1 + 20 | 0] | HEAPU8[$0_1 + 21 | 0] << 8 | (HEAPU8[$0_1 + 22 | 0] << 16 | HEAPU8[$0_1 + 23 | 0] << 24);
          HEAP32[$5_1 + 288 >> 2] = HEAPU8[$0_1 + 16 | 0] | HEAPU8[$0_1 + 17 | 0] << 8 | (HEAPU8[$0_1 + 18 | 0] << 16 | HEAPU8[$0_1 + 19 | 0] << 24);
          HEAP32[$5_1 + 292 >> 2] = $1_1;
          $1_1 = HEAPU8[$0_1 + 12 | 0] | HEAPU8[$0_1 + 13 | 0] << 8 | (HEAPU8[$0_1 + 14 | 0] << 16 | HEAPU8[$0_1 + 15 | 0] << 24);
          HEAP32[$5_1 + 280 >> 2] = HEAPU8[$0_1 + 8 | 0] | HEAPU8[$0_1 + 9 | 0] << 8 | (HEAPU8[$0_1 + 10 | 0] << 16 | HEAPU8[$0_1 + 11 | 0] << 24);
          HEAP32[$5_1 + 284 >> 2] = $1_1;
          $1_1 = HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24);
          HEAP32[$5_1 + 272 >> 2] = HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24);
          HEAP32[$5_1 + 276 >> 2] = $1_1;
          $1_1 = $50($24_1, $21_1, $5_1 + 272 | 0);
          if ($1_1) {
            $292($22_1, $1_1, 80);
            $15_1 = 1;
          } else {
            $15_1 = 0;
          }
          HEAP32[$5_1 + 464 >> 2] = $15_1;
          HEAP32[$5_1 + 468 >> 2] = 0;
          $10_1 = HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24);
          $8_1 = HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24);
          $2_1 = HEAPU8[$0_1 + 8 | 0] | HEAPU8[$0_1 + 9 | 0] << 8 | (HEAPU8[$0_1 + 10 | 0] << 16 | HEAPU8[$0_1 + 11 | 0] << 24);
          $1_1 = HEAPU8[$0_1 + 12 | 0] | HEAPU8[$0_1 + 13 | 0] << 8 | (HEAPU8[$0_1 + 14 | 0] << 16 | HEAPU8[$0_1 + 15 | 0] << 24);
          HEAP32[$5_1 + 400 >> 2] = 0;
          HEAP32[$5_1 + 404 >> 2] = 0;
          HEAP32[$5_1 + 408 >> 2] = 0;
          HEAP32[$5_1 + 412 >> 2] = 0;
          HEAP32[$5_1 + 416 >> 2] = 0;
          HEAP32[$5_1 + 420 >> 2] = 0;
          HEAP32[$5_1 + 424 >> 2] = 0;
          HEAP32[$5_1 + 448 >> 2] = 0;
          HEAP32[$5_1 + 452 >> 2] = 0;
          HEAP32[$5_1 + 456 >> 2] = 0;
          HEAP32[$5_1 + 460 >> 2] = 0;
          HEAP32[$5_1 + 392 >> 2] = $2_1;
          HEAP32[$5_1 + 396 >> 2] = $1_1;
          HEAP32[$5_1 + 384 >> 2] = $10_1;
          HEAP32[$5_1 + 388 >> 2] = $8_1;
          HEAP32[$5_1 + 440 >> 2] = 0;
          HEAP32[$5_1 + 432 >> 2] = 0;
          HEAP32[$5_1 + 436 >> 2] = 0;
          $292($5_1 + 304 | 0, $15_1 ? $22_1 : $5_1 + 384 | 0, 80);
          $1_1 = HEAP32[$5_1 + 368 >> 2];
          $2_1 = HEAP32[$5_1 + 372 >> 2];
          block4: {
            block2: {
              switch ($23_1 - 1 | 0) {
                case 1:
                  $15_1 = HEAP32[$5_1 + 360 >> 2];
                  $10_1 = HEAP32[$5_1 + 352 >> 2];
                  $17_1 = HEAP32[$5_1 + 356 >> 2];
                  block3: {
                    if (($10_1 | 0) == ($7_1 | 0) & ($17_1 | 0) == ($9_1 | 0)) {
                      $8_1 = $7_1;
                      $2_1 = $6_1;
                      $1_1 = $9_1;
                      if ($15_1 >>> 0 <= $2_1 >>> 0) {
                        break block3;
                      }
                    } else {
                      $2_1 = $6_1;
                      $8_1 = $7_1;
                      $1_1 = $9_1;
                      if (($1_1 | 0) == ($17_1 | 0) & $7_1 >>> 0 >= $10_1 >>> 0 | $1_1 >>> 0 > $17_1 >>> 0) {
                        break block3;
                      }
                    }
                    $2_1 = $15_1;
                    $8_1 = $10_1;
                    $1_1 = $17_1;
                  }
                  HEAP32[$5_1 + 376 >> 2] = $16_1;
                  HEAP32[$5_1 + 380 >> 2] = $13_1;
                  HEAP32[$5_1 + 360 >> 2] = $2_1;
                  HEAP32[$5_1 + 352 >> 2] = $8_1;
                  HEAP32[$5_1 + 356 >> 2] = $1_1;
                  break block4;
                case 0:
                  block5: {
                    if (($2_1 | 0) == ($12_1 | 0) & $1_1 >>> 0 > $20_1 >>> 0 | $2_1 >>> 0 > $12_1 >>> 0) {
                      $1_1 = HEAP32[$5_1 + 336 >> 2];
                      $2_1 = HEAP32[$5_1 + 340 >> 2];
                      if (($1_1 | 0) == ($7_1 | 0) & ($2_1 | 0) == ($9_1 | 0)) {
                        $1_1 = HEAPU32[$5_1 + 344 >> 2] > $6_1 >>> 0;
                      } else {
                        $1_1 = ($2_1 | 0) == ($9_1 | 0) & $1_1 >>> 0 > $7_1 >>> 0 | $2_1 >>> 0 > $9_1 >>> 0;
                      }
                      if ($1_1) {
                        break block5;
                      }
                    }
                    $2_1 = HEAPU8[$0_1 + 28 | 0] | HEAPU8[$0_1 + 29 | 0] << 8 | (HEAPU8[$0_1 + 30 | 0] << 16 | HEAPU8[$0_1 + 31 | 0] << 24);
                    $1_1 = HEAPU8[$0_1 + 24 | 0] | HEAPU8[$0_1 + 25 | 0] << 8 | (HEAPU8[$0_1 + 26 | 0] << 16 | HEAPU8[$0_1 + 27 | 0] << 24);
                    HEAP8[$14_1 + 8 | 0] = $1_1;
                    HEAP8[$14_1 + 9 | 0] = $1_1 >>> 8;
                    HEAP8[$14_1 + 10 | 0] = $1_1 >>> 16;
                    HEAP8[$14_1 + 11 | 0] = $1_1 >>> 24;
                    HEAP8[$14_1 + 12 | 0] = $2_1;
                    HEAP8[$14_1 + 13 | 0] = $2_1 >>> 8;
                    HEAP8[$14_1 + 14 | 0] = $2_1 >>> 16;
                    HEAP8[$14_1 + 15 | 0] = $2_1 >>> 24;
                    $2_1 = HEAPU8[$0_1 + 20 | 0] | HEAPU8[$0_1 + 21 | 0] << 8 | (HEAPU8[$0_1 + 22 | 0] << 16 | HEAPU8[$0_1 + 23 | 0] << 24);
                    $1_1 = HEAPU8[$0_1 + 16 | 0] | HEAPU8[$0_1 + 17 | 0] << 8 | (HEAPU8[$0_1 + 18 | 0] << 16 | HEAPU8[$0_1 + 19 | 0] << 24);
                    HEAP8[$14_1 | 0] = $1_1;
                    HEAP8[$14_1 + 1 | 0] = $1_1 >>> 8;
                    HEAP8[$14_1 + 2 | 0] = $1_1 >>> 16;
                    HEAP8[$14_1 + 3 | 0] = $1_1 >>> 24;
                    HEAP8[$14_1 + 4 | 0] = $2_1;
                    HEAP8[$14_1 + 5 | 0] = $2_1 >>> 8;
                    HEAP8[$14_1 + 6 | 0] = $2_1 >>> 16;
                    HEAP8[$14_1 + 7 | 0] = $2_1 >>> 24;
                    HEAP32[$5_1 + 368 >> 2] = $19_1;
                    HEAP32[$5_1 + 372 >> 2] = $18_1;
                    HEAP32[$5_1 + 344 >> 2] = $6_1;
                    HEAP32[$5_1 + 336 >> 2] = $7_1;
                    HEAP32[$5_1 + 340 >> 2] = $9_1;
                  }
                  $1_1 = HEAP32[$5_1 + 352 >> 2];
                  $2_1 = HEAP32[$5_1 + 356 >> 2];
                  if (($1_1 | 0) == ($7_1 | 0) & ($2_1 | 0) == ($9_1 | 0)) {
                    $1_1 = HEAPU32[$5_1 + 360 >> 2] > $6_1 >>> 0;
                  } else {
                    $1_1 = ($2_1 | 0) == ($9_1 | 0) & $1_1 >>> 0 > $7_1 >>> 0 | $2_1 >>> 0 > $9_1 >>> 0;
                  }
                  if ($1_1) {
                    break block4;
                  }
                  HEAP32[$5_1 + 376 >> 2] = 0;
                  HEAP32[$5_1 + 380 >> 2] = 0;
                  HEAP32[$5_1 + 360 >> 2] = 0;
                  HEAP32[$5_1 + 352 >> 2] = 0;
                  HEAP32[$5_1 + 356 >> 2] = 0;
                  break block4;
                default:
                  break block2;
              }
              ;
            }
            if (($2_1 | 0) == ($12_1 | 0) & $1_1 >>> 0 <= $20_1 >>> 0 | $2_1 >>> 0 < $12_1 >>> 0) {
              break block4;
            }
            if (!$59($14_1, $5_1 + 288 | 0)) {
              break block4;
            }
            $15_1 = HEAP32[$5_1 + 344 >> 2];
            $10_1 = HEAP32[$5_1 + 336 >> 2];
            $17_1 = HEAP32[$5_1 + 340 >> 2];
            block6: {
              if (($10_1 | 0) == ($7_1 | 0) & ($17_1 | 0) == ($9_1 | 0)) {
                $8_1 = $7_1;
                $2_1 = $6_1;
                $1_1 = $9_1;
                if ($15_1 >>> 0 <= $2_1 >>> 0) {
                  break block6;
                }
              } else {
                $2_1 = $6_1;
                $8_1 = $7_1;
                $1_1 = $9_1;
                if (($1_1 | 0) == ($17_1 | 0) & $7_1 >>> 0 >= $10_1 >>> 0 | $1_1 >>> 0 > $17_1 >>> 0) {
                  break block6;
                }
              }
              $2_1 = $15_1;
              $8_1 = $10_1;
              $1_1 = $17_1;
            }
            HEAP32[$5_1 + 344 >> 2] = $2_1;
            HEAP32[$5_1 + 336 >> 2] = $8_1;
            HEAP32[$5_1 + 340 >> 2] = $1_1;
          }
          $0_1 = $0_1 + 32 | 0;
          $11_1 = $11_1 - 32 | 0;
          $77($5_1 + 260 | 0, $5_1 + 304 | 0);
          continue;
        }
        break;
      }
      ;
      $10_1 = $21_1 - 1 | 0;
      $2_1 = HEAP32[$5_1 + 264 >> 2];
      $11_1 = $2_1 + Math_imul(HEAP32[$5_1 + 268 >> 2], 80) | 0;
      $8_1 = $5_1 + 240 | 0;
      block7: {
        while (1) {
          block9: {
            if (($2_1 | 0) == ($11_1 | 0)) {
              break block7;
            }
            $292($5_1 + 464 | 0, $2_1, 80);
            $6_1 = $2_1 + 80 | 0;
            $16_1 = HEAP32[$5_1 + 248 >> 2];
            if ($16_1 >>> 0 > $10_1 >>> 0) {
              block8: {
                $9_1 = HEAP32[$5_1 + 244 >> 2];
                $13_1 = $16_1 >>> 0 < $21_1 >>> 0 ? 8 : $9_1;
                $1_1 = 0;
                $0_1 = $21_1;
                while (1) {
                  if ($0_1 >>> 0 > 1) {
                    $15_1 = $1_1;
                    $7_1 = $0_1 >>> 1 | 0;
                    $1_1 = $7_1 + $1_1 | 0;
                    $1_1 = ($75($13_1 + Math_imul($1_1, 80) | 0, $5_1 + 464 | 0) & 255) == 1 ? $15_1 : $1_1;
                    $0_1 = $0_1 - $7_1 | 0;
                    continue;
                  }
                  break;
                }
                ;
                $0_1 = Math_imul($1_1, 80);
                if ($75($0_1 + $13_1 | 0, $5_1 + 464 | 0) & 255) {
                  break block8;
                }
                if ($1_1 >>> 0 >= $16_1 >>> 0) {
                  break block9;
                }
                $292($0_1 + $9_1 | 0, $2_1, 80);
                $2_1 = $6_1;
                continue;
              }
            }
            $77($8_1, $5_1 + 464 | 0);
            $2_1 = $6_1;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $8_1 = HEAP32[$5_1 + 248 >> 2];
      if (!($8_1 >>> 0 <= $21_1 >>> 0 | $8_1 >>> 0 < 2)) {
        block10: {
          $6_1 = HEAP32[$5_1 + 244 >> 2];
          $9_1 = global$0 - 80 | 0;
          global$0 = $9_1;
          $13_1 = $8_1 + ($8_1 >>> 1 | 0) | 0;
          label3: while (1) {
            if ($13_1) {
              $13_1 = $13_1 - 1 | 0;
              if ($8_1 >>> 0 > $13_1 >>> 0) {
                $292($9_1, $6_1, 80);
                $0_1 = $6_1 + Math_imul($13_1, 80) | 0;
                $292($6_1, $0_1, 80);
                $292($0_1, $9_1, 80);
                $1_1 = 0;
              } else {
                $1_1 = $13_1 - $8_1 | 0;
              }
              $7_1 = $8_1 >>> 0 < $13_1 >>> 0 ? $8_1 : $13_1;
              while (1) {
                $2_1 = $1_1 << 1;
                $0_1 = $2_1 | 1;
                if ($7_1 >>> 0 <= $0_1 >>> 0) {
                  continue label3;
                }
                $2_1 = $2_1 + 2 | 0;
                if ($2_1 >>> 0 < $7_1 >>> 0) {
                  $0_1 = $273($6_1 + Math_imul($0_1, 80) | 0, $6_1 + Math_imul($2_1, 80) | 0) + $0_1 | 0;
                }
                $2_1 = $6_1 + Math_imul($1_1, 80) | 0;
                $1_1 = $6_1 + Math_imul($0_1, 80) | 0;
                if (!$273($2_1, $1_1)) {
                  continue label3;
                }
                $274($2_1, $1_1, 20);
                $1_1 = $0_1;
                continue;
              }
              ;
            }
            break;
          }
          ;
          global$0 = $9_1 + 80 | 0;
          $1_1 = $6_1;
          $0_1 = 1;
          while (1) {
            if (($0_1 | 0) == ($8_1 | 0)) {
              break block10;
            }
            $2_1 = $1_1 + 80 | 0;
            if (!$59($2_1, $1_1)) {
              $0_1 = $0_1 + 1 | 0;
              $1_1 = $2_1;
              continue;
            }
            break;
          }
          ;
          $2_1 = $0_1;
          while (1) {
            block11: {
              $1_1 = $6_1 + Math_imul($0_1, 80) | 0;
              $9_1 = $6_1 + Math_imul($2_1, 80) | 0;
              $7_1 = $9_1 - 80 | 0;
              while (1) {
                $0_1 = $0_1 + 1 | 0;
                if ($8_1 >>> 0 <= $0_1 >>> 0) {
                  break block11;
                }
                $1_1 = $1_1 + 80 | 0;
                if ($59($1_1, $7_1)) {
                  continue;
                }
                break;
              }
              ;
              $292($9_1, $1_1, 80);
              $2_1 = $2_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          HEAP32[$5_1 + 248 >> 2] = $2_1;
        }
      }
      $292($5_1 + 464 | 0, $5_1, 256);
      $0_1 = HEAP32[$5_1 + 708 >> 2];
      $9_1 = HEAP32[$5_1 + 712 >> 2];
      block15: {
        if ($9_1) {
          $1_1 = $0_1 + 72 | 0;
          $11_1 = 0;
          block14: {
            block12: {
              while (1) {
                $2_1 = HEAP32[$1_1 >> 2];
                $15_1 = $2_1;
                $6_1 = $1_1 - 8 | 0;
                $10_1 = HEAP32[$6_1 >> 2];
                $8_1 = HEAP32[$1_1 + 4 >> 2];
                $7_1 = HEAP32[$6_1 + 4 >> 2];
                $2_1 = ($8_1 | 0) == ($7_1 | 0) & $2_1 >>> 0 > $10_1 >>> 0 | $7_1 >>> 0 < $8_1 >>> 0;
                $6_1 = $2_1 ? $15_1 : $10_1;
                $2_1 = $2_1 ? $8_1 : $7_1;
                if (($2_1 | 0) == ($12_1 | 0) & $6_1 >>> 0 > $20_1 >>> 0 | $2_1 >>> 0 > $12_1 >>> 0) {
                  $1_1 = $1_1 + 80 | 0;
                  $11_1 = $11_1 + 1 | 0;
                  if (($9_1 | 0) != ($11_1 | 0)) {
                    continue;
                  }
                  break block12;
                }
                break;
              }
              ;
              $6_1 = $11_1;
              while (1) {
                block13: {
                  $1_1 = Math_imul($6_1, 80) + $0_1 | 0;
                  while (1) {
                    $6_1 = $6_1 + 1 | 0;
                    if ($9_1 >>> 0 <= $6_1 >>> 0) {
                      break block13;
                    }
                    $2_1 = $1_1;
                    $1_1 = $1_1 + 80 | 0;
                    $7_1 = $2_1;
                    $2_1 = HEAP32[$2_1 + 152 >> 2];
                    $15_1 = $2_1;
                    $13_1 = HEAP32[$7_1 + 144 >> 2];
                    $10_1 = HEAP32[$7_1 + 156 >> 2];
                    $8_1 = HEAP32[$7_1 + 148 >> 2];
                    $2_1 = ($10_1 | 0) == ($8_1 | 0) & $2_1 >>> 0 > $13_1 >>> 0 | $8_1 >>> 0 < $10_1 >>> 0;
                    $7_1 = $2_1 ? $15_1 : $13_1;
                    $2_1 = $2_1 ? $10_1 : $8_1;
                    if (($2_1 | 0) == ($12_1 | 0) & $7_1 >>> 0 <= $20_1 >>> 0 | $2_1 >>> 0 < $12_1 >>> 0) {
                      continue;
                    }
                    break;
                  }
                  ;
                  $292(Math_imul($11_1, 80) + $0_1 | 0, $1_1, 80);
                  $11_1 = $11_1 + 1 | 0;
                  continue;
                }
                break;
              }
              ;
              HEAP32[$5_1 + 712 >> 2] = $11_1;
              break block14;
            }
            $11_1 = $9_1;
          }
          if ($11_1 >>> 0 < 2049) {
            break block15;
          }
          $14_1 = global$0 - 80 | 0;
          global$0 = $14_1;
          $6_1 = ($11_1 >>> 1 | 0) + $11_1 | 0;
          label11: while (1) {
            if ($6_1) {
              $6_1 = $6_1 - 1 | 0;
              if ($11_1 >>> 0 > $6_1 >>> 0) {
                $292($14_1, $0_1, 80);
                $1_1 = Math_imul($6_1, 80) + $0_1 | 0;
                $292($0_1, $1_1, 80);
                $292($1_1, $14_1, 80);
                $2_1 = 0;
              } else {
                $2_1 = $6_1 - $11_1 | 0;
              }
              $15_1 = $6_1 >>> 0 > $11_1 >>> 0 ? $11_1 : $6_1;
              while (1) {
                $7_1 = $2_1 << 1;
                $1_1 = $7_1 | 1;
                if ($15_1 >>> 0 <= $1_1 >>> 0) {
                  continue label11;
                }
                $7_1 = $7_1 + 2 | 0;
                if ($7_1 >>> 0 < $15_1 >>> 0) {
                  $17_1 = $1_1;
                  $10_1 = Math_imul($7_1, 80) + $0_1 | 0;
                  $9_1 = HEAP32[$10_1 + 72 >> 2];
                  $8_1 = HEAP32[$10_1 + 64 >> 2];
                  $18_1 = HEAP32[$10_1 + 76 >> 2];
                  $16_1 = HEAP32[$10_1 + 68 >> 2];
                  $10_1 = ($18_1 | 0) == ($16_1 | 0) & $8_1 >>> 0 < $9_1 >>> 0 | $18_1 >>> 0 > $16_1 >>> 0;
                  $8_1 = $10_1 ? $9_1 : $8_1;
                  $12_1 = Math_imul($1_1, 80) + $0_1 | 0;
                  $7_1 = HEAP32[$12_1 + 72 >> 2];
                  $19_1 = HEAP32[$12_1 + 64 >> 2];
                  $13_1 = HEAP32[$12_1 + 76 >> 2];
                  $12_1 = HEAP32[$12_1 + 68 >> 2];
                  $1_1 = ($13_1 | 0) == ($12_1 | 0) & $7_1 >>> 0 > $19_1 >>> 0 | $12_1 >>> 0 < $13_1 >>> 0;
                  $9_1 = $1_1 ? $7_1 : $19_1;
                  $7_1 = $10_1 ? $18_1 : $16_1;
                  $1_1 = $1_1 ? $13_1 : $12_1;
                  $1_1 = $17_1 + (($7_1 | 0) == ($1_1 | 0) & $8_1 >>> 0 < $9_1 >>> 0 | $1_1 >>> 0 > $7_1 >>> 0) | 0;
                }
                $12_1 = Math_imul($1_1, 80) + $0_1 | 0;
                $7_1 = HEAP32[$12_1 + 72 >> 2];
                $9_1 = $7_1;
                $8_1 = HEAP32[$12_1 + 64 >> 2];
                $19_1 = HEAP32[$12_1 + 76 >> 2];
                $18_1 = HEAP32[$12_1 + 68 >> 2];
                $7_1 = ($19_1 | 0) == ($18_1 | 0) & $7_1 >>> 0 > $8_1 >>> 0 | $18_1 >>> 0 < $19_1 >>> 0;
                $8_1 = $7_1 ? $9_1 : $8_1;
                $10_1 = Math_imul($2_1, 80) + $0_1 | 0;
                $2_1 = HEAP32[$10_1 + 72 >> 2];
                $17_1 = $2_1;
                $9_1 = HEAP32[$10_1 + 64 >> 2];
                $16_1 = HEAP32[$10_1 + 76 >> 2];
                $13_1 = HEAP32[$10_1 + 68 >> 2];
                $2_1 = ($16_1 | 0) == ($13_1 | 0) & $2_1 >>> 0 > $9_1 >>> 0 | $13_1 >>> 0 < $16_1 >>> 0;
                $9_1 = $2_1 ? $17_1 : $9_1;
                $7_1 = $7_1 ? $19_1 : $18_1;
                $2_1 = $2_1 ? $16_1 : $13_1;
                if (($7_1 | 0) == ($2_1 | 0) & $8_1 >>> 0 >= $9_1 >>> 0 | $2_1 >>> 0 < $7_1 >>> 0) {
                  continue label11;
                }
                $274($10_1, $12_1, 20);
                $2_1 = $1_1;
                continue;
              }
              ;
            }
            break;
          }
          ;
          global$0 = $14_1 + 80 | 0;
          HEAP32[$5_1 + 712 >> 2] = 2048;
          $8_1 = global$0 - 80 | 0;
          global$0 = $8_1;
          $1_1 = 3072;
          while (1) {
            if ($1_1) {
              $2_1 = $1_1 - 1 | 0;
              if ($1_1 >>> 0 < 2049) {
                $292($8_1, $0_1, 80);
                $1_1 = Math_imul($2_1, 80) + $0_1 | 0;
                $292($0_1, $1_1, 80);
                $292($1_1, $8_1, 80);
                $6_1 = 0;
              } else {
                $6_1 = $1_1 - 2049 | 0;
              }
              $9_1 = $2_1 >>> 0 >= 2048 ? 2048 : $2_1;
              while (1) {
                block16: {
                  $7_1 = $6_1 << 1;
                  $1_1 = $7_1 | 1;
                  if ($9_1 >>> 0 <= $1_1 >>> 0) {
                    break block16;
                  }
                  $7_1 = $7_1 + 2 | 0;
                  if ($7_1 >>> 0 < $9_1 >>> 0) {
                    $1_1 = $273(Math_imul($1_1, 80) + $0_1 | 0, Math_imul($7_1, 80) + $0_1 | 0) + $1_1 | 0;
                  }
                  $7_1 = Math_imul($6_1, 80) + $0_1 | 0;
                  $6_1 = Math_imul($1_1, 80) + $0_1 | 0;
                  if (!$273($7_1, $6_1)) {
                    break block16;
                  }
                  $274($7_1, $6_1, 20);
                  $6_1 = $1_1;
                  continue;
                }
                break;
              }
              ;
              $1_1 = $2_1;
              continue;
            }
            break;
          }
          ;
          global$0 = $8_1 + 80 | 0;
          $11_1 = 2048;
        } else {
          $11_1 = 0;
        }
      }
      $76(22104, 1);
      $15(22104, $5_1 + 464 | 0, $5_1 + 496 | 0);
      $1_1 = Math_imul($11_1, 80);
      $7_1 = $5_1 + 392 | 0;
      while (1) {
        if ($1_1) {
          $2_1 = $0_1 + 16 | 0;
          $15(22104, $0_1, $2_1);
          $15(22104, $2_1, $0_1 + 32 | 0);
          $44(HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2], 22104);
          $2_1 = HEAP32[$0_1 + 68 >> 2];
          HEAP32[$5_1 + 384 >> 2] = HEAP32[$0_1 + 64 >> 2];
          HEAP32[$5_1 + 388 >> 2] = $2_1;
          $6_1 = $5_1 + 384 | 0;
          $15(22104, $6_1, $7_1);
          $44(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2], HEAP32[$0_1 + 56 >> 2], 22104);
          $2_1 = HEAP32[$0_1 + 76 >> 2];
          HEAP32[$5_1 + 384 >> 2] = HEAP32[$0_1 + 72 >> 2];
          HEAP32[$5_1 + 388 >> 2] = $2_1;
          $15(22104, $6_1, $7_1);
          $1_1 = $1_1 - 80 | 0;
          $0_1 = $0_1 + 80 | 0;
          continue;
        }
        break;
      }
      ;
      $8_1 = HEAP32[$5_1 + 712 >> 2];
      if ($8_1) {
        $1_1 = HEAP32[$5_1 + 708 >> 2];
        $0_1 = HEAP32[$1_1 + 72 >> 2];
        $9_1 = $0_1;
        $7_1 = HEAP32[$1_1 + 64 >> 2];
        $6_1 = HEAP32[$1_1 + 76 >> 2];
        $2_1 = HEAP32[$1_1 + 68 >> 2];
        $0_1 = ($6_1 | 0) == ($2_1 | 0) & $0_1 >>> 0 > $7_1 >>> 0 | $2_1 >>> 0 < $6_1 >>> 0;
        $7_1 = $0_1 ? $9_1 : $7_1;
        $9_1 = $0_1 ? $6_1 : $2_1;
        if (($8_1 | 0) != 1) {
          $0_1 = $1_1 + 152 | 0;
          $1_1 = (Math_imul($8_1, 80) - 80 >>> 0) / 80 | 0;
          while (1) {
            $10_1 = HEAP32[$0_1 >> 2];
            $2_1 = $0_1 - 8 | 0;
            $8_1 = HEAP32[$2_1 >> 2];
            $11_1 = HEAP32[$2_1 + 4 >> 2];
            $6_1 = HEAP32[$0_1 + 4 >> 2];
            $2_1 = ($11_1 | 0) == ($6_1 | 0) & $8_1 >>> 0 < $10_1 >>> 0 | $6_1 >>> 0 > $11_1 >>> 0;
            $8_1 = $2_1 ? $10_1 : $8_1;
            $6_1 = $2_1 ? $6_1 : $11_1;
            $2_1 = ($6_1 | 0) == ($9_1 | 0) & $7_1 >>> 0 > $8_1 >>> 0 | $6_1 >>> 0 < $9_1 >>> 0;
            $7_1 = $2_1 ? $7_1 : $8_1;
            $9_1 = $2_1 ? $9_1 : $6_1;
            $0_1 = $0_1 + 80 | 0;
            $1_1 = $1_1 - 1 | 0;
            if ($1_1) {
              continue;
            }
            break;
          }
          ;
        }
        $3_1 = +($7_1 >>> 0) + +($9_1 >>> 0) * 4294967296;
      } else {
        $3_1 = 0;
      }
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $5_1 + 720 | 0;
      return +$3_1;
    }
    function $74($0_1, $1_1) {
      $290($0_1, $1_1, 80, 8);
    }
    function $75($0_1, $1_1) {
      $0_1 = $289($0_1, $1_1, 16);
      return (($0_1 | 0) > 0) - (($0_1 | 0) < 0) | 0;
    }
    function $76($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $131($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
    }
    function $77($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $224($0_1, 8, 80);
      }
      $292(HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 80) | 0, $1_1, 80);
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
    }
    function $78($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $2_1 = global$0 + -64 | 0;
      global$0 = $2_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $3_1 = 1;
      $6_1 = 1;
      $1_1 = $0_1;
      $0_1 = HEAPU32[5525] < $0_1 >>> 0;
      $1_1 = $0_1 ? 0 : $1_1;
      if ($1_1 >>> 0 >= 32) {
        $8_1 = 32;
        $4_1 = $1_1 - 32 | 0;
        $6_1 = $0_1 ? 1 : HEAP32[5524];
        $3_1 = $6_1 + 32 | 0;
      }
      $42($2_1 + 12 | 0, $3_1, $4_1);
      if (HEAP32[$2_1 + 12 >> 2] == 1) {
        $0_1 = HEAP32[$2_1 + 20 >> 2];
        $1_1 = HEAP32[$2_1 + 16 >> 2];
        $5_1 = $1_1 >>> 0 > $4_1 >>> 0;
        $12(22104, $5_1 ? 1 : $3_1, $5_1 ? 0 : $1_1);
        $5_1 = $0_1 >>> 0 > $4_1 >>> 0;
        $7_1 = $5_1 | $0_1 >>> 0 < $1_1 >>> 0;
        $65($7_1 ? 1 : $3_1 + $1_1 | 0, $7_1 ? 0 : $0_1 - $1_1 | 0, $6_1, $8_1);
        $1_1 = $5_1 ? 1 : $0_1 + $3_1 | 0;
        $0_1 = $4_1 - $0_1 | 0;
        $12(22104, $1_1, $0_1 >>> 0 <= $4_1 >>> 0 ? $0_1 : 0);
      } else {
        $12(22104, $3_1, $4_1);
      }
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $2_1 - -64 | 0;
    }
    function $79($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $2_1 = global$0 - 128 | 0;
      global$0 = $2_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $9_1 = 1;
      $5_1 = 1;
      $3_1 = HEAPU32[5525] < $1_1 >>> 0;
      $6_1 = $3_1 ? 0 : $1_1;
      $1_1 = $0_1 << 2;
      if ($6_1 >>> 0 >= $1_1 >>> 0) {
        $7_1 = $6_1 - $1_1 | 0;
        $5_1 = $3_1 ? 1 : HEAP32[5524];
        $9_1 = $1_1 + $5_1 | 0;
        $4_1 = $0_1 & 1073741823;
      }
      $6($2_1 + 8 | 0, $4_1, 4);
      HEAP32[$2_1 + 24 >> 2] = 0;
      $0_1 = HEAP32[$2_1 + 12 >> 2];
      HEAP32[$2_1 + 16 >> 2] = HEAP32[$2_1 + 8 >> 2];
      HEAP32[$2_1 + 20 >> 2] = $0_1;
      $80($2_1 + 16 | 0, $4_1);
      $1_1 = HEAP32[$2_1 + 24 >> 2];
      $0_1 = HEAP32[$2_1 + 20 >> 2];
      if ($4_1) {
        $3_1 = $1_1 + $4_1 | 0;
        $1_1 = ($1_1 << 2) + $0_1 | 0;
        while (1) {
          HEAP32[$1_1 >> 2] = HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24);
          $5_1 = $5_1 + 4 | 0;
          $1_1 = $1_1 + 4 | 0;
          $4_1 = $4_1 - 1 | 0;
          if ($4_1) {
            continue;
          }
          break;
        }
        ;
        $1_1 = $3_1;
      }
      $42($2_1 + 16 | 0, $9_1, $7_1);
      $8_1 = HEAP32[$2_1 + 60 >> 2];
      $3_1 = $8_1 >>> 0 > $7_1 >>> 0;
      $12(22104, $3_1 ? 1 : $9_1, $3_1 ? 0 : $8_1);
      $76(22104, 123);
      HEAP32[$2_1 + 92 >> 2] = 1e3;
      HEAP32[$2_1 + 84 >> 2] = 0;
      HEAP32[$2_1 + 88 >> 2] = 0;
      HEAP32[$2_1 + 96 >> 2] = 0;
      HEAP32[$2_1 + 100 >> 2] = 0;
      $10_1 = HEAP32[$2_1 + 64 >> 2];
      $3_1 = $10_1 >>> 0 > $7_1 >>> 0 | $8_1 >>> 0 > $10_1 >>> 0;
      HEAP32[$2_1 + 80 >> 2] = $3_1 ? 0 : $10_1 - $8_1 | 0;
      HEAP32[$2_1 + 76 >> 2] = $3_1 ? 1 : $9_1 + $8_1 | 0;
      HEAP32[$2_1 + 68 >> 2] = 2;
      if (($45($2_1 + 68 | 0) | 0) == 2) {
        block: {
          $11_1 = ($1_1 << 2) + $0_1 | 0;
          $4_1 = 0;
          $5_1 = 0;
          $12_1 = 1;
          $1_1 = 1;
          while (1) {
            $3_1 = $2_1 + 68 | 0;
            $46($2_1 + 104 | 0, $3_1, $1_1 & 1);
            if (HEAPU8[$2_1 + 112 | 0] > 1) {
              break block;
            }
            $1_1 = HEAP32[$2_1 + 96 >> 2];
            $47($2_1 + 116 | 0, $3_1);
            if (HEAPU8[$2_1 + 127 | 0] == 2) {
              break block;
            }
            $13_1 = HEAP32[$2_1 + 84 >> 2];
            block2: {
              block1: {
                if ($4_1 & 1) {
                  if (!$6_1) {
                    $3_1 = $0_1;
                    $0_1 = 0;
                    break block1;
                  }
                  $3_1 = $0_1;
                  $0_1 = $6_1;
                } else {
                  if (($0_1 | 0) == ($11_1 | 0)) {
                    $0_1 = 0;
                    $3_1 = $11_1;
                    break block1;
                  } else {
                    $3_1 = $0_1 + 4 | 0;
                  }
                }
                $4_1 = 0;
                if (HEAP32[$0_1 >> 2] == ($5_1 | 0)) {
                  break block2;
                }
              }
              if (!$12_1) {
                $76(22104, 44);
              }
              $12_1 = 0;
              $6_1 = $8_1 + $13_1 | 0;
              $4_1 = $1_1 + $8_1 | 0;
              $6_1 = $6_1 >>> 0 > $7_1 >>> 0 | $4_1 >>> 0 > $6_1 >>> 0;
              $12(22104, $6_1 ? 1 : $4_1 + $9_1 | 0, $6_1 ? 0 : $13_1 - $1_1 | 0);
              $6_1 = $0_1;
              $4_1 = 1;
            }
            $5_1 = $5_1 + 1 | 0;
            $1_1 = 0;
            $0_1 = $3_1;
            continue;
          }
          ;
        }
      }
      $76(22104, 125);
      $0_1 = $7_1 - $10_1 | 0;
      $12(22104, $7_1 >>> 0 < $10_1 >>> 0 ? 1 : $9_1 + $10_1 | 0, $0_1 >>> 0 <= $7_1 >>> 0 ? $0_1 : 0);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $2_1 + 128 | 0;
    }
    function $80($0_1, $1_1) {
      $101($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 4);
    }
    function $81() {
      var $0_1 = 0;
      if (HEAPU32[5522] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[5527];
      }
      return $0_1 | 0;
    }
    function $82() {
      var $0_1 = 0;
      if (HEAPU32[5522] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[5528];
      }
      return $0_1 | 0;
    }
    function $83($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0;
      $5_1 = global$0 - 192 | 0;
      global$0 = $5_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $6_1 = HEAPU32[5525] < $4_1 >>> 0;
      $7_1 = $6_1 ? 0 : $4_1;
      $4_1 = Math_imul($2_1, 20);
      if ($7_1 >>> 0 < $4_1 >>> 0) {
        wasm2js_trap();
      }
      $7_1 = $7_1 - $4_1 | 0;
      if ($7_1 >>> 0 < $3_1 >>> 0) {
        wasm2js_trap();
      }
      $9_1 = HEAP32[5524];
      $6($5_1 - -64 | 0, $2_1, 24);
      HEAP32[$5_1 + 84 >> 2] = 0;
      $14_1 = HEAP32[$5_1 + 68 >> 2];
      HEAP32[$5_1 + 80 >> 2] = $14_1;
      HEAP32[$5_1 + 76 >> 2] = HEAP32[$5_1 + 64 >> 2];
      $8_1 = $7_1 - $3_1 | 0;
      $2_1 = $6_1 ? 1 : $9_1;
      $15_1 = $4_1 + $2_1 | 0;
      $9_1 = $15_1 + $3_1 | 0;
      $19_1 = Math_imul(($4_1 >>> 0) / 20 | 0, 20) + $2_1 | 0;
      $7_1 = 0;
      while (1) {
        if (($2_1 | 0) != ($19_1 | 0)) {
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
          $16_1 = HEAP32[$5_1 + 96 >> 2];
          $20_1 = HEAP32[$5_1 + 92 >> 2];
          $21_1 = HEAP32[$5_1 + 88 >> 2];
          $16($5_1 + 56 | 0, $9_1, $6_1);
          $8_1 = $8_1 - $6_1 | 0;
          if ($8_1 >>> 0 < $4_1 >>> 0) {
            wasm2js_trap();
          } else {
            $9_1 = $6_1 + $9_1 | 0;
            $22_1 = HEAP32[$5_1 + 60 >> 2];
            $18_1 = HEAP32[$5_1 + 56 >> 2];
            $6_1 = 7;
            block8: {
              block9: {
                block7: {
                  switch ($21_1 | 0) {
                    case 6:
                      $6_1 = 5;
                      break block8;
                    case 5:
                      $20($5_1 + 88 | 0, $9_1, $4_1, $20_1, $16_1);
                      $13_1 = HEAP32[$5_1 + 96 >> 2];
                      $17_1 = HEAP32[$5_1 + 92 >> 2];
                      $11_1 = HEAP32[$5_1 + 88 >> 2];
                      $6_1 = 4;
                      break block8;
                    case 4:
                      $6_1 = 3;
                      break block8;
                    case 3:
                      $12_1 = 1;
                      $6_1 = 2;
                      break block9;
                    case 2:
                      $12_1 = 0;
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
              $17_1 = $4_1;
              $11_1 = $9_1;
            }
            $2_1 = $2_1 + 20 | 0;
            $8_1 = $8_1 - $4_1 | 0;
            $9_1 = $4_1 + $9_1 | 0;
            if (HEAP32[$5_1 + 76 >> 2] == ($7_1 | 0)) {
              $5($5_1 + 76 | 0, 24);
              $14_1 = HEAP32[$5_1 + 80 >> 2];
            }
            $4_1 = Math_imul($7_1, 24) + $14_1 | 0;
            HEAP32[$4_1 + 20 >> 2] = $22_1;
            HEAP32[$4_1 + 16 >> 2] = $18_1;
            HEAP32[$4_1 + 12 >> 2] = $13_1;
            HEAP32[$4_1 + 8 >> 2] = $17_1;
            HEAP32[$4_1 + 4 >> 2] = $11_1;
            HEAP8[$4_1 + 1 | 0] = $12_1;
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
      $16($5_1 + 48 | 0, $15_1, $3_1);
      $3_1 = 0;
      block12: {
        block10: {
          switch ($1_1 - 1 | 0) {
            case 1:
              $18_1 = HEAP32[$5_1 + 52 >> 2];
              $17_1 = HEAP32[$5_1 + 48 >> 2];
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
        $88($5_1 + 88 | 0, $4_1);
        $12_1 = HEAP32[$5_1 + 92 >> 2];
        $8_1 = HEAP32[$5_1 + 88 >> 2];
        $6_1 = HEAP32[$5_1 + 100 >> 2];
        $10_1 = HEAP32[$5_1 + 96 >> 2];
        $13_1 = HEAPU8[$5_1 + 106 | 0];
        $16_1 = HEAPU16[$5_1 + 104 >> 1];
        $2_1 = 0;
        HEAP32[$5_1 + 160 >> 2] = 0;
        HEAP32[$5_1 + 152 >> 2] = 0;
        HEAP32[$5_1 + 156 >> 2] = 1;
        $7_1 = 1;
        $11_1 = HEAP32[$4_1 + 8 >> 2];
        $9_1 = HEAP32[$4_1 + 4 >> 2];
        $4_1 = HEAPU8[$4_1 | 0];
        if ($4_1 >>> 0 <= 1) {
          $91($10_1, $6_1, $9_1, $11_1, $5_1 + 152 | 0);
        } else {
          HEAP32[$5_1 + 92 >> 2] = $6_1;
          HEAP32[$5_1 + 88 >> 2] = $10_1;
          $92($5_1 + 88 | 0, 1, $13_1, ($4_1 | 0) == 2 ? $9_1 : 0, $11_1, $5_1 + 152 | 0);
          $7_1 = $1_1;
          $2_1 = $0_1;
        }
        HEAP32[$5_1 + 116 >> 2] = HEAP32[$5_1 + 160 >> 2];
        $0_1 = HEAP32[$5_1 + 156 >> 2];
        HEAP32[$5_1 + 108 >> 2] = HEAP32[$5_1 + 152 >> 2];
        HEAP32[$5_1 + 112 >> 2] = $0_1;
        HEAP32[$5_1 + 104 >> 2] = $18_1;
        HEAP32[$5_1 + 100 >> 2] = $17_1;
        HEAP32[$5_1 + 96 >> 2] = $3_1;
        HEAP16[$5_1 + 136 >> 1] = $16_1;
        HEAP32[$5_1 + 132 >> 2] = $2_1;
        HEAP32[$5_1 + 128 >> 2] = $7_1;
        HEAP32[$5_1 + 120 >> 2] = 1;
        HEAP32[$5_1 + 124 >> 2] = 0;
        HEAP32[$5_1 + 92 >> 2] = $12_1;
        HEAP32[$5_1 + 88 >> 2] = $8_1;
      } else {
        $2_1 = 0;
        $8_1 = 0;
        if ($7_1) {
          $6_1 = $4_1;
          $9_1 = $7_1;
          while (1) {
            $84($5_1 + 40 | 0, $6_1);
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
        $14_1 = Math_imul($7_1, 24) + $4_1 | 0;
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
        $85($0_1, 20021, 11);
        block18: {
          block13: {
            if ($8_1) {
              if ($7_1 >>> 0 > $8_1 >>> 0) {
                $1_1 = $5_1 + 176 | 0;
                $89($1_1, $8_1);
                $2_1 = $5_1 + 152 | 0;
                $89($2_1, $7_1);
                $90($5_1 + 16 | 0, $1_1);
                $1_1 = HEAP32[$5_1 + 20 >> 2];
                $6_1 = HEAP32[$5_1 + 16 >> 2];
                $90($5_1 + 8 | 0, $2_1);
                HEAP32[$5_1 + 116 >> 2] = 13;
                HEAP32[$5_1 + 112 >> 2] = 20048;
                HEAP32[$5_1 + 100 >> 2] = 4;
                HEAP32[$5_1 + 96 >> 2] = 20076;
                HEAP32[$5_1 + 88 >> 2] = $6_1;
                HEAP32[$5_1 + 92 >> 2] = $1_1;
                $1_1 = HEAP32[$5_1 + 12 >> 2];
                HEAP32[$5_1 + 104 >> 2] = HEAP32[$5_1 + 8 >> 2];
                HEAP32[$5_1 + 108 >> 2] = $1_1;
                $86($0_1, 20080, 7, $5_1 + 88 | 0, 4);
                $0_1 = 207;
                break block13;
              }
              $2_1 = 0;
              block17: {
                block15: {
                  while (1) {
                    if (($2_1 | 0) != ($10_1 | 0)) {
                      $0_1 = $2_1 + $4_1 | 0;
                      if ($87($0_1)) {
                        block14: {
                          $88($5_1 + 88 | 0, $0_1);
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
                        if (!$87($2_1)) {
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
                  $88($0_1, $2_1);
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
              $16_1 = HEAP32[$0_1 + 4 >> 2];
              $13_1 = HEAP32[$0_1 >> 2];
              $1_1 = HEAPU8[$0_1 + 18 | 0];
              $12_1 = HEAPU16[$0_1 + 16 >> 1];
              if (($7_1 | 0) == 1) {
                $88($5_1 + 88 | 0, $4_1);
                $0_1 = HEAP32[$5_1 + 100 >> 2];
                HEAP32[$5_1 + 152 >> 2] = HEAP32[$5_1 + 96 >> 2];
                HEAP32[$5_1 + 156 >> 2] = $0_1;
                $86($5_1 + 140 | 0, 20039, 5, $5_1 + 152 | 0, 1);
              } else {
                $0_1 = $5_1 + 152 | 0;
                $89($0_1, $8_1);
                $90($5_1 + 32 | 0, $0_1);
                HEAP32[$5_1 + 108 >> 2] = 13;
                HEAP32[$5_1 + 104 >> 2] = 20048;
                HEAP32[$5_1 + 92 >> 2] = 4;
                HEAP32[$5_1 + 88 >> 2] = 20044;
                $0_1 = HEAP32[$5_1 + 36 >> 2];
                HEAP32[$5_1 + 96 >> 2] = HEAP32[$5_1 + 32 >> 2];
                HEAP32[$5_1 + 100 >> 2] = $0_1;
                $86($5_1 + 140 | 0, 20039, 5, $5_1 + 88 | 0, 3);
              }
              $0_1 = $5_1 + 140 | 0;
              $15($0_1, 20061, 20076);
              $21($5_1 + 24 | 0, $1_1);
              $12($0_1, HEAP32[$5_1 + 24 >> 2], HEAP32[$5_1 + 28 >> 2]);
              $76($0_1, 34);
              break block18;
            } else {
              if ($1_1) {
                HEAP32[$5_1 + 92 >> 2] = 26;
                HEAP32[$5_1 + 88 >> 2] = 18912;
                $86($0_1, 20032, 7, $5_1 + 88 | 0, 1);
                $0_1 = 200;
              } else {
                HEAP32[$5_1 + 92 >> 2] = 32;
                HEAP32[$5_1 + 88 >> 2] = 18938;
                $86($5_1 + 140 | 0, 20032, 7, $5_1 + 88 | 0, 1);
                $0_1 = 202;
              }
            }
          }
          $12_1 = $0_1;
          $13_1 = 0;
        }
        $15($5_1 + 140 | 0, 20087, 20099);
        $10_1 = 32768;
        $11_1 = 100;
        $2_1 = 0;
        while (1) {
          block19: {
            $2_1 = $2_1 + 1 | 0;
            while (1) {
              if (($4_1 | 0) == ($14_1 | 0)) {
                break block19;
              }
              if (($2_1 | 0) != 1) {
                $76($5_1 + 140 | 0, 44);
              }
              $0_1 = $4_1 + 24 | 0;
              $84($5_1, $4_1);
              $1_1 = HEAP32[$5_1 >> 2];
              if ($1_1) {
                $91(0, $4_1, $1_1, HEAP32[$5_1 + 4 >> 2], $5_1 + 140 | 0);
                $2_1 = $2_1 + 1 | 0;
                $4_1 = $0_1;
                continue;
              }
              break;
            }
            ;
            $88($5_1 + 88 | 0, $4_1);
            $8_1 = 0;
            $1_1 = HEAPU8[$4_1 | 0] == 2;
            $15_1 = $1_1 ? HEAP32[$4_1 + 4 >> 2] : 18896;
            $6_1 = $15_1;
            $9_1 = $1_1 ? HEAP32[$4_1 + 8 >> 2] : 2;
            $7_1 = $9_1;
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
            block20: {
              if ($8_1) {
                $1_1 = $10_1 - $9_1 | 0;
                $1_1 = $1_1 >>> 0 <= $10_1 >>> 0 ? $1_1 : 0;
                if (!$10_1 | $8_1 >>> 0 > $11_1 >>> 0) {
                  $6_1 = HEAP32[$5_1 + 100 >> 2];
                  HEAP32[$5_1 + 152 >> 2] = HEAP32[$5_1 + 96 >> 2];
                  HEAP32[$5_1 + 156 >> 2] = $6_1;
                  $11_1 = 0;
                  $92($5_1 + 152 | 0, 1, HEAPU8[$5_1 + 106 | 0], 0, $4_1, $5_1 + 140 | 0);
                  $10_1 = $1_1;
                  break block20;
                } else {
                  $11_1 = $11_1 - $8_1 | 0;
                }
                $10_1 = $1_1;
              }
              $1_1 = HEAP32[$5_1 + 100 >> 2];
              HEAP32[$5_1 + 152 >> 2] = HEAP32[$5_1 + 96 >> 2];
              HEAP32[$5_1 + 156 >> 2] = $1_1;
              $92($5_1 + 152 | 0, 1, HEAPU8[$5_1 + 106 | 0], $15_1, $9_1, $5_1 + 140 | 0);
              $1_1 = HEAP32[$5_1 + 148 >> 2];
              if ($1_1) {
                HEAP32[$5_1 + 148 >> 2] = $1_1 - 1;
              }
              if (HEAP32[$5_1 + 88 >> 2] == 1) {
                $1_1 = HEAP32[$5_1 + 92 >> 2];
                $6_1 = $5_1 + 140 | 0;
                $15($6_1, 20101, 20115);
                $93($1_1, $6_1);
              }
              $6_1 = HEAP32[$4_1 + 20 >> 2];
              if ($6_1) {
                $4_1 = HEAP32[$4_1 + 16 >> 2];
                $1_1 = $5_1 + 140 | 0;
                $15($1_1, 20115, 20134);
                $94($4_1, $6_1, $1_1);
                $76($1_1, 34);
              }
              $76($5_1 + 140 | 0, 125);
            }
            $4_1 = $0_1;
            continue;
          }
          break;
        }
        ;
        $15($5_1 + 140 | 0, 20099, 20101);
        HEAP16[$5_1 + 136 >> 1] = $12_1;
        HEAP32[$5_1 + 128 >> 2] = 1;
        HEAP32[$5_1 + 132 >> 2] = 0;
        HEAP32[$5_1 + 120 >> 2] = 1;
        HEAP32[$5_1 + 124 >> 2] = 0;
        HEAP32[$5_1 + 104 >> 2] = $18_1;
        HEAP32[$5_1 + 100 >> 2] = $17_1;
        HEAP32[$5_1 + 96 >> 2] = $3_1;
        HEAP32[$5_1 + 92 >> 2] = $16_1;
        HEAP32[$5_1 + 88 >> 2] = $13_1;
        HEAP32[$5_1 + 116 >> 2] = HEAP32[$5_1 + 148 >> 2];
        $0_1 = HEAP32[$5_1 + 144 >> 2];
        HEAP32[$5_1 + 108 >> 2] = HEAP32[$5_1 + 140 >> 2];
        HEAP32[$5_1 + 112 >> 2] = $0_1;
      }
      $0_1 = $18($5_1 + 88 | 0);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $5_1 + 192 | 0;
      return $0_1 | 0;
    }
    function $84($0_1, $1_1) {
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAPU8[$1_1 | 0] < 2 ? HEAP32[$1_1 + 4 >> 2] : 0;
    }
    function $85($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $62($3_1 + 4 | 0, $2_1);
      if ($2_1) {
        if ($2_1) {
          $292(HEAP32[$3_1 + 8 >> 2], $1_1, $2_1);
        }
        HEAP32[$3_1 + 12 >> 2] = $2_1;
      }
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
      $1_1 = HEAP32[$3_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $86($0_1, $1_1, $2_1, $3_1, $4_1) {
      $12($0_1, $1_1, $2_1);
      $15($0_1, 20008, 20021);
      $2_1 = $4_1 << 3;
      while (1) {
        if ($2_1) {
          $12($0_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
          $2_1 = $2_1 - 8 | 0;
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $76($0_1, 34);
    }
    function $87($0_1) {
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
    function $88($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      folding_inner0: {
        block8: {
          block7: {
            switch (HEAPU8[$1_1 | 0] - 1 | 0) {
              case 0:
                HEAP8[$0_1 + 18 | 0] = 13;
                HEAP16[$0_1 + 16 >> 1] = 202;
                HEAP32[$0_1 + 12 >> 2] = 32;
                HEAP32[$0_1 + 8 >> 2] = 18938;
                break block8;
              case 6:
                HEAP8[$0_1 + 18 | 0] = 13;
                HEAP16[$0_1 + 16 >> 1] = 500;
                HEAP32[$0_1 + 12 >> 2] = 16;
                HEAP32[$0_1 + 8 >> 2] = 19592;
                break block8;
              case 5:
                HEAP8[$0_1 + 18 | 0] = 10;
                HEAP16[$0_1 + 16 >> 1] = 504;
                HEAP32[$0_1 + 12 >> 2] = 39;
                HEAP32[$0_1 + 8 >> 2] = 19082;
                break folding_inner0;
              case 4:
                HEAP8[$0_1 + 18 | 0] = 8;
                HEAP16[$0_1 + 16 >> 1] = 503;
                HEAP32[$0_1 + 12 >> 2] = 28;
                HEAP32[$0_1 + 8 >> 2] = 19054;
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
                                $3_1 = 19592;
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
                HEAP32[$0_1 + 8 >> 2] = 19022;
                break block8;
              case 1:
                HEAP8[$0_1 + 18 | 0] = 0;
                HEAP16[$0_1 + 16 >> 1] = 400;
                if (HEAPU8[$1_1 + 1 | 0]) {
                  HEAP32[$0_1 + 12 >> 2] = 18;
                  HEAP32[$0_1 + 8 >> 2] = 19004;
                } else {
                  HEAP32[$0_1 + 12 >> 2] = 34;
                  HEAP32[$0_1 + 8 >> 2] = 18970;
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
          HEAP32[$0_1 + 8 >> 2] = 18912;
        }
        HEAP32[$0_1 >> 2] = 0;
        return;
      }
      HEAP32[$0_1 >> 2] = 1;
      HEAP32[$0_1 + 4 >> 2] = 5;
    }
    function $89($0_1, $1_1) {
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
    function $90($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $3_1 = HEAP32[$1_1 >> 2];
      $4_1 = 10 - $3_1 | 0;
      $17($2_1 + 4 | 0, $3_1 >>> 0 > 10 ? 1 : ($1_1 + $3_1 | 0) + 4 | 0, $4_1 >>> 0 <= 10 ? $4_1 : 0);
      $1_1 = HEAP32[$2_1 + 8 >> 2];
      $3_1 = HEAP32[$2_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : HEAP32[$2_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : $1_1;
      global$0 = $2_1 + 16 | 0;
    }
    function $91($0_1, $1_1, $2_1, $3_1, $4_1) {
      $39($4_1, $3_1 + 96 | 0);
      $15($4_1, 20134, 20153);
      if ($0_1) {
        $15($4_1, 18898, 18910);
        $12($4_1, $0_1, $1_1);
        $76($4_1, 34);
      }
      $15($4_1, 20153, 20161);
      $12($4_1, $2_1, $3_1);
      $76($4_1, 125);
    }
    function $92($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      $15($5_1, 19939, 19968);
      $1_1 = $1_1 << 3;
      while (1) {
        if ($1_1) {
          $94(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1);
          $1_1 = $1_1 - 8 | 0;
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $15($5_1, 19968, 19984);
      $21($6_1 + 8 | 0, $2_1);
      $12($5_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
      $76($5_1, 34);
      if ($3_1) {
        $15($5_1, 19984, 19994);
        $12($5_1, $3_1, $4_1);
      }
      $76($5_1, 125);
      global$0 = $6_1 + 16 | 0;
    }
    function $93($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $89($2_1, $0_1);
      $0_1 = HEAP32[$2_1 >> 2];
      $3_1 = 10 - $0_1 | 0;
      $12($1_1, $0_1 >>> 0 > 10 ? 1 : ($0_1 + $2_1 | 0) + 4 | 0, $3_1 >>> 0 <= 10 ? $3_1 : 0);
      global$0 = $2_1 + 16 | 0;
    }
    function $94($0_1, $1_1, $2_1) {
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
              $76($2_1, 92);
              break block8;
            }
            if ($3_1 >>> 0 >= 32) {
              break block8;
            }
            $156(19736, 4, $2_1);
            $76($2_1, $3_1 >>> 4 | 48);
            $3_1 = $3_1 & 15;
            $3_1 = ($3_1 >>> 0 < 10 ? 48 : 87) + $3_1 | 0;
          }
          $0_1 = $0_1 + 1 | 0;
          $76($2_1, $3_1);
          $1_1 = $1_1 - 1 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $95($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
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
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $11_1 = HEAP32[5524];
      $9_1 = HEAP32[5525];
      $10_1 = $2_1 & 3;
      HEAP8[$8_1 + 68 | 0] = ($10_1 | 0) == 1 ? 1 : ($10_1 | 0) == 2 ? 2 : 0;
      $2_1 = $2_1 & 12;
      HEAP8[$8_1 + 69 | 0] = ($2_1 | 0) == 4 ? 1 : ($2_1 | 0) == 8 ? 2 : 0;
      HEAP32[$8_1 + 64 >> 2] = $5_1;
      HEAP32[$8_1 + 60 >> 2] = $4_1;
      HEAP32[$8_1 + 56 >> 2] = $3_1;
      $2_1 = HEAP32[5533];
      HEAP32[$8_1 + 48 >> 2] = HEAP32[5532];
      HEAP32[$8_1 + 52 >> 2] = $2_1;
      if (Math_abs($6_1) < 9223372036854776e3) {
        $3_1 = Math_abs($6_1) >= 1 ? ~~($6_1 > 0 ? Math_min(Math_floor($6_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($6_1 - +(~~$6_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
        $2_1 = ~~$6_1 >>> 0;
      } else {
        $3_1 = -2147483648;
        $2_1 = 0;
      }
      HEAP32[$8_1 + 40 >> 2] = $2_1;
      HEAP32[$8_1 + 44 >> 2] = $3_1;
      HEAP32[$8_1 + 32 >> 2] = 1;
      HEAP32[$8_1 + 36 >> 2] = 0;
      $3_1 = $0_1 + $7_1 | 0;
      $2_1 = $3_1 >>> 0 > $9_1 >>> 0;
      $3_1 = $2_1 ? 0 : $3_1;
      if ($3_1 >>> 0 < $0_1 >>> 0) {
        wasm2js_trap();
      }
      HEAP32[$8_1 + 100 >> 2] = 0;
      HEAP32[$8_1 + 92 >> 2] = 4;
      HEAP32[$8_1 + 96 >> 2] = 0;
      HEAP32[$8_1 + 84 >> 2] = 0;
      HEAP32[$8_1 + 88 >> 2] = 0;
      HEAP32[$8_1 + 80 >> 2] = $3_1 - $0_1;
      $5_1 = $2_1 ? 1 : $11_1;
      HEAP32[$8_1 + 76 >> 2] = $5_1 + $0_1;
      HEAP32[$8_1 + 128 >> 2] = 1e3;
      HEAP32[$8_1 + 120 >> 2] = 0;
      HEAP32[$8_1 + 124 >> 2] = 0;
      HEAP32[$8_1 + 116 >> 2] = $0_1;
      HEAP32[$8_1 + 112 >> 2] = $5_1;
      HEAP32[$8_1 + 132 >> 2] = 0;
      HEAP32[$8_1 + 136 >> 2] = 0;
      HEAP32[$8_1 + 104 >> 2] = 2;
      $2_1 = $8_1 + 104 | 0;
      $96($2_1);
      $52($8_1 + 24 | 0, $2_1);
      if (!HEAPU8[$8_1 + 24 | 0] | HEAPU8[$8_1 + 25 | 0] != 91) {
        $98($8_1 + 176 | 0, $5_1, $0_1, $8_1 + 32 | 0, $8_1 + 76 | 0);
      } else {
        block5: {
          HEAP32[$8_1 + 152 >> 2] = 0;
          HEAP32[$8_1 + 144 >> 2] = 0;
          HEAP32[$8_1 + 148 >> 2] = 4;
          $54($2_1, 91);
          $2_1 = HEAP32[$8_1 + 104 >> 2];
          block4: {
            block3: {
              if (($2_1 | 0) != 2) {
                $7_1 = HEAP32[$8_1 + 108 >> 2];
              } else {
                $3_1 = 4;
                $7_1 = 0;
                $4_1 = 0;
                $2_1 = 1;
                block1: {
                  block: {
                    while (1) {
                      block2: {
                        $10_1 = $8_1 + 176 | 0;
                        $9_1 = $8_1 + 104 | 0;
                        $55($10_1, $9_1, $2_1 & 1);
                        $2_1 = HEAP32[$8_1 + 176 >> 2];
                        if (($2_1 | 0) != 2) {
                          break block;
                        }
                        if (!HEAPU8[$8_1 + 180 | 0]) {
                          break block1;
                        }
                        $52($8_1, $9_1);
                        $11_1 = HEAP32[$8_1 + 120 >> 2];
                        $47($10_1, $9_1);
                        if (HEAPU8[$8_1 + 187 | 0] == 2) {
                          break block2;
                        }
                        $2_1 = 0;
                        if ($7_1 >>> 0 > 1e3) {
                          continue;
                        }
                        $9_1 = HEAP32[$8_1 + 120 >> 2];
                        $10_1 = $9_1 >>> 0 > $0_1 >>> 0 | $9_1 >>> 0 < $11_1 >>> 0;
                        if (HEAP32[$8_1 + 144 >> 2] == ($7_1 | 0)) {
                          $72($8_1 + 144 | 0);
                          $3_1 = HEAP32[$8_1 + 148 >> 2];
                        }
                        $12_1 = ($7_1 << 3) + $3_1 | 0;
                        HEAP32[$12_1 + 4 >> 2] = $10_1 ? 0 : $9_1 - $11_1 | 0;
                        HEAP32[$12_1 >> 2] = $10_1 ? 1 : $5_1 + $11_1 | 0;
                        $7_1 = $7_1 + 1 | 0;
                        HEAP32[$8_1 + 152 >> 2] = $7_1;
                        $4_1 = $4_1 + 8 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $2_1 = HEAP32[$8_1 + 176 >> 2];
                    $7_1 = HEAP32[$8_1 + 180 >> 2];
                    break block3;
                  }
                  $7_1 = HEAP32[$8_1 + 180 >> 2];
                  break block4;
                }
                $97($8_1 + 16 | 0, $8_1 + 104 | 0);
                $2_1 = HEAP32[$8_1 + 16 >> 2];
                if (($2_1 | 0) != 2) {
                  $7_1 = HEAP32[$8_1 + 20 >> 2];
                  break block4;
                }
                if (HEAP32[$8_1 + 144 >> 2] == -2147483648) {
                  $2_1 = $3_1;
                  break block4;
                }
                if (!$7_1) {
                  $99($8_1 + 176 | 0, 101712257, 0);
                  break block5;
                }
                if ($7_1 >>> 0 > 1e3) {
                  HEAP32[$8_1 + 176 >> 2] = -2147483646;
                  HEAP8[$8_1 + 180 | 0] = 8;
                  break block5;
                }
                $89($8_1 + 144 | 0, $7_1 - 1 | 0);
                if ($1_1) {
                  $0_1 = 10 - HEAP32[$8_1 + 144 >> 2] | 0;
                  if ((($0_1 >>> 0 <= 10 ? $0_1 : 0) + $1_1 | 0) + 1 >>> 0 >= 256) {
                    HEAP32[$8_1 + 176 >> 2] = -2147483646;
                    HEAP8[$8_1 + 180 | 0] = 6;
                    break block5;
                  }
                }
                $0_1 = $7_1 & 536870911;
                $100($8_1 + 8 | 0, $0_1, 4, 16);
                HEAP32[$8_1 + 172 >> 2] = 0;
                $1_1 = HEAP32[$8_1 + 12 >> 2];
                HEAP32[$8_1 + 164 >> 2] = HEAP32[$8_1 + 8 >> 2];
                HEAP32[$8_1 + 168 >> 2] = $1_1;
                $101($8_1 + 164 | 0, 0, $0_1, 4, 16);
                $1_1 = $0_1;
                $0_1 = HEAP32[$8_1 + 172 >> 2];
                $1_1 = $1_1 + $0_1 | 0;
                $0_1 = HEAP32[$8_1 + 168 >> 2] + ($0_1 << 4) | 0;
                while (1) {
                  if ($4_1) {
                    $98($8_1 + 176 | 0, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], $8_1 + 32 | 0, $8_1 + 76 | 0);
                    $2_1 = HEAP32[$8_1 + 188 >> 2];
                    HEAP32[$0_1 + 8 >> 2] = HEAP32[$8_1 + 184 >> 2];
                    HEAP32[$0_1 + 12 >> 2] = $2_1;
                    $2_1 = HEAP32[$8_1 + 180 >> 2];
                    HEAP32[$0_1 >> 2] = HEAP32[$8_1 + 176 >> 2];
                    HEAP32[$0_1 + 4 >> 2] = $2_1;
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
                HEAP32[$8_1 + 188 >> 2] = $1_1;
                HEAP32[$8_1 + 176 >> 2] = -2147483647;
                break block5;
              }
            }
          }
          $0_1 = $2_1 & 1;
          $99($8_1 + 176 | 0, $0_1 ? 144 : 140, $0_1 ? 1e3 : $7_1);
        }
      }
      $0_1 = HEAP32[$8_1 + 96 >> 2];
      HEAP32[$8_1 + 152 >> 2] = $0_1;
      $1_1 = HEAP32[$8_1 + 92 >> 2];
      HEAP32[$8_1 + 144 >> 2] = HEAP32[$8_1 + 88 >> 2];
      HEAP32[$8_1 + 148 >> 2] = $1_1;
      if ($0_1) {
        $10(HEAP32[$8_1 + 148 >> 2], $0_1);
        $0_1 = 4;
      } else {
        block11: {
          block9: {
            switch (HEAP32[$8_1 + 176 >> 2] - -2147483648 | 0) {
              case 2:
                $0_1 = 0;
                $1_1 = HEAPU8[$8_1 + 180 | 0];
                block10: {
                  while (1) {
                    if (($0_1 | 0) != 12) {
                      if (($1_1 | 0) == HEAPU8[$0_1 + 12332 | 0]) {
                        break block10;
                      }
                      $0_1 = $0_1 + 1 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $11(12);
                  $0_1 = 2;
                  break block11;
                }
                $11($0_1);
                $0_1 = 2;
                break block11;
              case 1:
                $13(HEAP32[$8_1 + 184 >> 2], HEAP32[$8_1 + 188 >> 2]);
                $0_1 = 1;
                break block11;
              case 0:
                $0_1 = HEAP32[$8_1 + 188 >> 2];
                $91(18912, 26, HEAP32[$8_1 + 184 >> 2], $0_1, 22104);
                $0_1 = HEAP32[5528] + ($0_1 ^ -1) << 8 | 3;
                break block11;
              default:
                break block9;
            }
            ;
          }
          $0_1 = HEAP32[$8_1 + 188 >> 2];
          HEAP32[$8_1 + 112 >> 2] = HEAP32[$8_1 + 184 >> 2];
          HEAP32[$8_1 + 116 >> 2] = $0_1;
          $0_1 = HEAP32[$8_1 + 180 >> 2];
          HEAP32[$8_1 + 104 >> 2] = HEAP32[$8_1 + 176 >> 2];
          HEAP32[$8_1 + 108 >> 2] = $0_1;
          $13($8_1 + 104 | 0, 1);
          $0_1 = 0;
        }
      }
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $8_1 + 192 | 0;
      return $0_1 | 0;
    }
    function $96($0_1) {
      if ($149(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 19148, 3)) {
        HEAP8[$0_1 + 33 | 0] = 1;
        HEAP32[$0_1 + 16 >> 2] = 3;
      }
    }
    function $97($0_1, $1_1) {
      $192($1_1);
      if (HEAPU32[$1_1 + 16 >> 2] < HEAPU32[$1_1 + 12 >> 2]) {
        $169($1_1);
      }
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
    }
    function $98($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 160 | 0;
      global$0 = $5_1;
      $136($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1, 12288);
      if (HEAP32[$5_1 + 68 >> 2] != -2147483647) {
        $85($0_1 + 4 | 0, HEAP32[$5_1 + 120 >> 2], HEAP32[$5_1 + 124 >> 2]);
        HEAP32[$0_1 >> 2] = -2147483648;
      } else {
        $165($0_1, $5_1 + 8 | 0, $1_1, $2_1);
      }
      global$0 = $5_1 + 160 | 0;
    }
    function $99($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 + -64 | 0;
      global$0 = $3_1;
      $4_1 = $3_1 + 4 | 0;
      $122($4_1, $1_1, $2_1);
      $165($0_1, $4_1, 1, 0);
      global$0 = $3_1 - -64 | 0;
    }
    function $100($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      $7($4_1 + 4 | 0, $1_1, $2_1, $3_1);
      if (HEAP32[$4_1 + 4 >> 2] == 1) {
        wasm2js_trap();
      } else {
        $1_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
    }
    function $101($0_1, $1_1, $2_1, $3_1, $4_1) {
      if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
        $70($0_1, $1_1, $2_1, $3_1, $4_1);
      }
    }
    function $102($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0;
      $2_1 = global$0 - 432 | 0;
      global$0 = $2_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      block19: {
        block17: {
          block18: {
            HEAP32[5522] = -1;
            $23();
            $11_1 = HEAPU32[5525] < $0_1 >>> 0;
            $16($2_1 + 240 | 0, $11_1 ? 1 : HEAP32[5524], $11_1 ? 0 : $0_1);
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
            $7_1 = HEAP32[$2_1 + 220 >> 2];
            $3_1 = HEAP32[$2_1 + 216 >> 2];
            $1($2_1 + 208 | 0, $0_1);
            $14_1 = HEAP32[$2_1 + 212 >> 2];
            $15_1 = HEAP32[$2_1 + 208 >> 2];
            $1($2_1 + 200 | 0, $0_1);
            $4_1 = HEAP32[$2_1 + 204 >> 2];
            $8_1 = HEAP32[$2_1 + 200 >> 2];
            $3($2_1 + 192 | 0, $0_1);
            $11_1 = HEAP32[$2_1 + 196 >> 2];
            $12_1 = HEAP32[$2_1 + 192 >> 2];
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
              if ($7_1) {
                if ($12_1) {
                  block: {
                    $103($2_1 + 300 | 0, $3_1, $7_1, 32);
                    while (1) {
                      block1: {
                        $104($2_1 + 136 | 0, $2_1 + 300 | 0);
                        $7_1 = HEAP32[$2_1 + 136 >> 2];
                        if (!$7_1) {
                          break block;
                        }
                        $0_1 = $2_1 + 368 | 0;
                        $3_1 = HEAP32[$2_1 + 140 >> 2];
                        $105($0_1, $7_1, $3_1, 19751, 2);
                        $106($2_1 + 356 | 0, $0_1);
                        if (HEAP32[$2_1 + 356 >> 2] != 1) {
                          if ($22($12_1, $11_1, $7_1, $3_1)) {
                            break block1;
                          }
                          continue;
                        }
                        $10_1 = HEAP32[$2_1 + 364 >> 2];
                        $107($2_1 + 128 | 0, $7_1, HEAP32[$2_1 + 360 >> 2], $12_1, $11_1);
                        $0_1 = HEAP32[$2_1 + 128 >> 2];
                        if (!$0_1) {
                          continue;
                        }
                        $108($2_1 + 340 | 0, $0_1, HEAP32[$2_1 + 132 >> 2], 46);
                        $0_1 = HEAP32[$2_1 + 340 >> 2];
                        if (!$0_1) {
                          continue;
                        }
                        $7_1 = $22(HEAP32[$2_1 + 348 >> 2], HEAP32[$2_1 + 352 >> 2], $7_1 + $10_1 | 0, $3_1 - $10_1 | 0);
                        $3_1 = HEAP32[$2_1 + 344 >> 2];
                        if (!$3_1 | !$7_1) {
                          continue;
                        }
                        while (1) {
                          if (!$3_1) {
                            break block1;
                          }
                          $3_1 = $3_1 - 1 | 0;
                          $7_1 = HEAPU8[$0_1 | 0];
                          $0_1 = $0_1 + 1 | 0;
                          if (($7_1 | 0) == 45 | ($7_1 - 58 & 255) >>> 0 > 245 | ($7_1 | 0) == 95 | (($7_1 & 223) - 91 & 255) >>> 0 >= 230) {
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
                    HEAP32[$2_1 + 296 >> 2] = $11_1;
                    HEAP32[$2_1 + 292 >> 2] = $12_1;
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
            $7_1 = $0_1;
            HEAP32[$2_1 + 288 >> 2] = $7_1;
            $10_1 = $2_1 + 368 | 0;
            $105($10_1, $8_1, $4_1, 19760, 3);
            $25_1 = $2_1 + 300 | 0;
            $106($25_1, $10_1);
            $26_1 = HEAP32[$2_1 + 300 >> 2] ? HEAP32[$2_1 + 304 >> 2] + 3 | 0 : 0;
            $109($2_1 + 120 | 0, $26_1, $8_1, $4_1);
            $3_1 = HEAP32[$2_1 + 120 >> 2];
            block3: {
              if ($3_1) {
                $0_1 = HEAP32[$2_1 + 124 >> 2];
                HEAP32[$2_1 + 396 >> 2] = 0;
                HEAP32[$2_1 + 388 >> 2] = $3_1;
                HEAP32[$2_1 + 380 >> 2] = $3_1;
                HEAP32[$2_1 + 376 >> 2] = 35;
                HEAP32[$2_1 + 368 >> 2] = 47;
                HEAP32[$2_1 + 372 >> 2] = 63;
                HEAP32[$2_1 + 384 >> 2] = $0_1;
                HEAP32[$2_1 + 392 >> 2] = $0_1 + $3_1;
                $110($25_1, $10_1);
                $0_1 = 1;
                if (HEAP32[$2_1 + 300 >> 2] != 1) {
                  break block3;
                }
                $111($10_1, $8_1, $4_1, HEAP32[$2_1 + 304 >> 2] + $26_1 | 0);
                $4_1 = HEAP32[$2_1 + 372 >> 2];
                $8_1 = HEAP32[$2_1 + 368 >> 2];
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
                $5_1 = $2_1 + 384 | 0;
                block6: {
                  block5: {
                    while (1) {
                      block4: {
                        $112($2_1 + 112 | 0, $5_1);
                        $0_1 = HEAP32[$2_1 + 116 >> 2];
                        if (($0_1 | 0) == 1114112) {
                          break block4;
                        }
                        $10_1 = HEAP32[$2_1 + 112 >> 2];
                        if (!$113($2_1 + 368 | 0, 2, $0_1)) {
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
                      $10_1 = HEAP32[$2_1 + 400 >> 2];
                      $5_1 = HEAP32[$2_1 + 396 >> 2];
                    } else {
                      $10_1 = HEAP32[$2_1 + 400 >> 2];
                      $5_1 = HEAP32[$2_1 + 396 >> 2];
                      if (($10_1 | 0) == ($5_1 | 0)) {
                        break block6;
                      }
                    }
                    $3_1 = HEAP32[$2_1 + 376 >> 2] + $5_1 | 0;
                    $0_1 = $10_1 - $5_1 | 0;
                    break block6;
                  }
                  $0_1 = HEAP32[$2_1 + 396 >> 2];
                  $3_1 = $0_1 + $3_1 | 0;
                  $0_1 = $10_1 - $0_1 | 0;
                }
                $5_1 = $3_1 ? $0_1 : 0;
                $0_1 = $3_1 ? $3_1 : 1;
              } else {
                $0_1 = 1;
              }
            }
            if ($22($0_1, $5_1, $18_1, $17_1)) {
              block16: {
                if (!$22($15_1, $14_1, 19753, 7)) {
                  block11: {
                    if ($22($15_1, $14_1, 13189, 4)) {
                      block8: {
                        if (!(!$12_1 | $33_1)) {
                          block7: {
                            if ($19_1) {
                              if ($22($12_1, $11_1, $27_1, $19_1)) {
                                break block7;
                              }
                            } else {
                              if ($20_1) {
                                if ($22($20_1, $28_1, 19740, 11)) {
                                  break block7;
                                }
                              }
                              if ($114($12_1, $11_1, $8_1, $4_1)) {
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
                        $103($0_1, $21_1, $29_1, 59);
                        $104($2_1 + 104 | 0, $0_1);
                        $0_1 = HEAP32[$2_1 + 104 >> 2];
                        if (!$0_1) {
                          break block8;
                        }
                        $32($2_1 + 96 | 0, $0_1, HEAP32[$2_1 + 108 >> 2]);
                        $0_1 = HEAP32[$2_1 + 96 >> 2];
                        if (!$0_1) {
                          break block8;
                        }
                        if (!$114($0_1, HEAP32[$2_1 + 100 >> 2], 13367, 16)) {
                          break block8;
                        }
                        while (1) {
                          block9: {
                            $104($2_1 + 88 | 0, $2_1 + 368 | 0);
                            $0_1 = HEAP32[$2_1 + 88 >> 2];
                            if (!$0_1) {
                              break block9;
                            }
                            $32($2_1 + 80 | 0, $0_1, HEAP32[$2_1 + 92 >> 2]);
                            $108($2_1 + 300 | 0, HEAP32[$2_1 + 80 >> 2], HEAP32[$2_1 + 84 >> 2], 61);
                            $0_1 = HEAP32[$2_1 + 300 >> 2];
                            if (!$0_1) {
                              continue;
                            }
                            $32($2_1 + 72 | 0, $0_1, HEAP32[$2_1 + 304 >> 2]);
                            if (!$114(HEAP32[$2_1 + 72 >> 2], HEAP32[$2_1 + 76 >> 2], 13383, 7)) {
                              continue;
                            }
                            $32($2_1 - -64 | 0, HEAP32[$2_1 + 308 >> 2], HEAP32[$2_1 + 312 >> 2]);
                            $8_1 = HEAP32[$2_1 + 64 >> 2];
                            $5_1 = HEAP32[$2_1 + 68 >> 2];
                            $4($2_1 + 56 | 0, $8_1, $5_1, 34);
                            $0_1 = HEAP32[$2_1 + 56 >> 2];
                            if ($0_1) {
                              $115($2_1 + 48 | 0, $0_1, HEAP32[$2_1 + 60 >> 2]);
                              $4_1 = HEAP32[$2_1 + 52 >> 2];
                              $0_1 = HEAP32[$2_1 + 48 >> 2];
                            } else {
                              $0_1 = 0;
                            }
                            if ($114($0_1 ? $0_1 : $8_1, $0_1 ? $4_1 : $5_1, 13390, 5)) {
                              continue;
                            }
                            break block8;
                          }
                          break;
                        }
                        ;
                        if ($22_1) {
                          if (!$114($22_1, $30_1, 13395, 8)) {
                            $3_1 = 4;
                            break block8;
                          }
                        }
                        if ($13_1) {
                          block10: {
                            $116($2_1 + 40 | 0, $13_1, $24_1);
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
                        $5_1 = $0_1;
                        $0_1 = ($3_1 & 255) == 43;
                        $3_1 = $5_1 + $0_1 | 0;
                        block15: {
                          $0_1 = $4_1 - $0_1 | 0;
                          if ($0_1 >>> 0 >= 17) {
                            while (1) {
                              if (!$0_1) {
                                break block15;
                              }
                              $4_1 = __wasm_i64_mul($9_1, 0, 10, 0);
                              $8_1 = i64toi32_i32$HIGH_BITS;
                              $9_1 = __wasm_i64_mul($6_1, 0, 10, 0);
                              $6_1 = i64toi32_i32$HIGH_BITS;
                              $12_1 = 0;
                              $5_1 = $12_1 + $4_1 | 0;
                              $9_1 = $9_1 + $8_1 | 0;
                              HEAP32[$2_1 + 16 >> 2] = $5_1;
                              HEAP32[$2_1 + 20 >> 2] = $9_1;
                              $5_1 = ($9_1 | 0) == ($8_1 | 0) & $4_1 >>> 0 > $5_1 >>> 0 | $9_1 >>> 0 < $8_1 >>> 0;
                              $4_1 = $6_1;
                              $6_1 = $5_1 + $4_1 | 0;
                              HEAP32[$2_1 + 24 >> 2] = $6_1;
                              HEAP32[$2_1 + 28 >> 2] = $4_1 >>> 0 > $6_1 >>> 0;
                              $8_1 = HEAPU8[$3_1 | 0] - 48 | 0;
                              if (HEAP32[$2_1 + 24 >> 2] | HEAP32[$2_1 + 28 >> 2] | $8_1 >>> 0 > 9) {
                                break block11;
                              }
                              $3_1 = $3_1 + 1 | 0;
                              $0_1 = $0_1 - 1 | 0;
                              $5_1 = HEAP32[$2_1 + 20 >> 2];
                              $6_1 = $5_1;
                              $4_1 = HEAP32[$2_1 + 16 >> 2];
                              $9_1 = $8_1 + $4_1 | 0;
                              $6_1 = $9_1 >>> 0 < $8_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
                              if (($5_1 | 0) == ($6_1 | 0) & $4_1 >>> 0 <= $9_1 >>> 0 | $5_1 >>> 0 < $6_1 >>> 0) {
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
                              $5_1 = $4_1;
                              $4_1 = __wasm_i64_mul($9_1, $6_1, 10, 0);
                              $9_1 = $5_1 + $4_1 | 0;
                              $6_1 = i64toi32_i32$HIGH_BITS;
                              $6_1 = $4_1 >>> 0 > $9_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
                              continue;
                            }
                          }
                        }
                        if (!$6_1 & $1_1 >>> 0 >= $9_1 >>> 0) {
                          break block11;
                        }
                        $3_1 = 7;
                      }
                    } else {
                      $3_1 = 1;
                    }
                    $117($2_1 + 368 | 0, $3_1, $2_1 + 288 | 0);
                    $5_1 = HEAPU16[$2_1 + 416 >> 1];
                    $1_1 = HEAP32[$2_1 + 412 >> 2];
                    $4_1 = HEAP32[$2_1 + 408 >> 2];
                    $8_1 = HEAP32[$2_1 + 404 >> 2];
                    $10_1 = HEAP32[$2_1 + 400 >> 2];
                    $7_1 = HEAP32[$2_1 + 372 >> 2];
                    $0_1 = HEAP32[$2_1 + 368 >> 2];
                    break block16;
                  }
                }
                if ($22($15_1, $14_1, 19753, 7)) {
                  $1_1 = 0;
                  $8_1 = $16_1 ? $32_1 : 0;
                  $4_1 = 1;
                  $10_1 = $16_1 ? $16_1 : 1;
                  $9_1 = HEAP32[$2_1 + 288 >> 2];
                  $6_1 = HEAP32[$2_1 + 292 >> 2];
                  $5_1 = 204;
                  $12_1 = 1;
                  $3_1 = 0;
                  $0_1 = 0;
                  $13_1 = 0;
                  break block17;
                }
                if ($13_1) {
                  $116($2_1 + 8 | 0, $13_1, $24_1);
                  $3_1 = HEAP32[$2_1 + 12 >> 2];
                  $11_1 = HEAP32[$2_1 + 8 >> 2];
                } else {
                  $11_1 = 0;
                }
                $9_1 = HEAP32[$2_1 + 292 >> 2];
                $6_1 = HEAP32[$2_1 + 296 >> 2];
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
              HEAP32[$2_1 + 308 >> 2] = 19608;
              HEAP32[$2_1 + 304 >> 2] = 29;
              HEAP32[$2_1 + 300 >> 2] = 19168;
              $92($2_1 + 300 | 0, 3, 3, 0, $2_1, $2_1 + 340 | 0);
              $5_1 = 404;
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
              $8_1 = 0;
              $10_1 = 1;
              $0_1 = 0;
            }
            HEAP16[$2_1 + 300 >> 1] = HEAPU16[$2_1 + 418 >> 1];
            $3_1 = HEAP32[$2_1 + 388 >> 2];
            $11_1 = HEAP32[$2_1 + 384 >> 2];
            $9_1 = HEAP32[$2_1 + 376 >> 2];
            $6_1 = HEAP32[$2_1 + 380 >> 2];
            if (($0_1 | 0) == 2) {
              break block18;
            }
            $12_1 = HEAP32[$2_1 + 392 >> 2];
            $13_1 = HEAP32[$2_1 + 396 >> 2];
            break block17;
          }
          HEAP32[$2_1 + 412 >> 2] = 0;
          HEAP32[$2_1 + 404 >> 2] = 0;
          HEAP32[$2_1 + 408 >> 2] = 1;
          HEAP32[$2_1 + 380 >> 2] = $9_1;
          HEAP32[$2_1 + 384 >> 2] = $6_1;
          HEAP32[$2_1 + 368 >> 2] = 0;
          HEAP16[$2_1 + 416 >> 1] = 200;
          HEAP32[$2_1 + 396 >> 2] = 0;
          HEAP32[$2_1 + 400 >> 2] = 1;
          HEAP32[$2_1 + 388 >> 2] = 0;
          HEAP32[$2_1 + 392 >> 2] = 1;
          HEAP32[$2_1 + 376 >> 2] = $7_1;
          $19($2_1 + 368 | 0, 1);
          $0_1 = HEAP32[5528];
          $12(22104, $11_1 ? $11_1 : 1, $11_1 ? $3_1 : 0);
          $0_1 = $0_1 << 16 | $7_1;
          break block19;
        }
        HEAP16[$2_1 + 416 >> 1] = $5_1;
        HEAP32[$2_1 + 412 >> 2] = $1_1;
        HEAP32[$2_1 + 408 >> 2] = $4_1;
        HEAP32[$2_1 + 404 >> 2] = $8_1;
        HEAP32[$2_1 + 400 >> 2] = $10_1;
        HEAP32[$2_1 + 396 >> 2] = $13_1;
        HEAP32[$2_1 + 392 >> 2] = $12_1;
        HEAP32[$2_1 + 388 >> 2] = $3_1;
        HEAP32[$2_1 + 384 >> 2] = $11_1;
        HEAP32[$2_1 + 376 >> 2] = $9_1;
        HEAP32[$2_1 + 380 >> 2] = $6_1;
        HEAP32[$2_1 + 372 >> 2] = $7_1;
        HEAP32[$2_1 + 368 >> 2] = $0_1;
        HEAP16[$2_1 + 418 >> 1] = HEAPU16[$2_1 + 300 >> 1];
        $0_1 = $18($2_1 + 368 | 0);
      }
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $2_1 + 432 | 0;
      return $0_1 | 0;
    }
    function $103($0_1, $1_1, $2_1, $3_1) {
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
    function $104($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      if (!HEAPU8[$1_1 + 37 | 0]) {
        block: {
          $4_1 = HEAP32[$1_1 + 4 >> 2];
          $153($3_1 + 4 | 0, $1_1);
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
    function $105($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
      $8_1 = global$0 - 16 | 0;
      global$0 = $8_1;
      $147($8_1 + 8 | 0, $3_1, $4_1, 0);
      $9_1 = HEAP32[$8_1 + 12 >> 2];
      $5_1 = HEAP32[$8_1 + 8 >> 2];
      $147($8_1, $3_1, $4_1, 1);
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
        if ($289($3_1, $3_1 + $6_1 | 0, $7_1)) {
          $5_1 = $4_1 - $7_1 | 0;
          $6_1 = ($5_1 >>> 0 > $7_1 >>> 0 ? $5_1 : $7_1) + 1 | 0;
          $9_1 = -1;
          $17_1 = -1;
          $15_1 = $7_1;
          $12_1 = $4_1;
        } else {
          $5_1 = $148($3_1, $4_1, $6_1, 0);
          $9_1 = $148($3_1, $4_1, $6_1, 1);
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
    function $106($0_1, $1_1) {
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
          $278($0_1, $2_1, $7_1, $6_1, $4_1, $3_1, 1);
        } else {
          $278($0_1, $2_1, $7_1, $6_1, $4_1, $3_1, 0);
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
                $109($5_1, $3_1, $8_1, $7_1);
                $2_1 = HEAP32[$5_1 >> 2];
                if (!$2_1) {
                  wasm2js_trap();
                }
                $4_1 = HEAP32[$5_1 + 4 >> 2];
                HEAP32[$5_1 + 8 >> 2] = $2_1;
                HEAP32[$5_1 + 12 >> 2] = $4_1 + $2_1;
                $4_1 = $157($5_1 + 8 | 0);
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
    function $107($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = $149($3_1, $4_1, $1_1, $2_1);
      HEAP32[$0_1 + 4 >> 2] = $4_1 - $2_1;
      HEAP32[$0_1 >> 2] = $1_1 ? $2_1 + $3_1 | 0 : 0;
    }
    function $108($0_1, $1_1, $2_1, $3_1) {
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
      $153($4_1 + 8 | 0, $4_1 + 20 | 0);
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
    function $109($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 >>> 0 < $3_1 >>> 0 ? HEAP8[$1_1 + $2_1 | 0] > -65 : ($1_1 | 0) == ($3_1 | 0)) ? 0 : $1_1) {
        $2_1 = 0;
      } else {
        $2_1 = $1_1 + $2_1 | 0;
        $1_1 = $3_1 - $1_1 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = $2_1;
    }
    function $110($0_1, $1_1) {
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
          $112($3_1 + 8 | 0, $7_1);
          $5_1 = HEAP32[$3_1 + 12 >> 2];
          $2_1 = 0;
          if (($5_1 | 0) == 1114112) {
            break block;
          }
          $6_1 = HEAP32[$3_1 + 8 >> 2];
          $2_1 = HEAP32[$1_1 + 20 >> 2];
          $4_1 = HEAP32[$1_1 + 24 >> 2];
          if (!$113($1_1, 3, $5_1)) {
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
    function $111($0_1, $1_1, $2_1, $3_1) {
      if (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? 0 : $3_1) {
        wasm2js_trap();
      }
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $1_1;
      HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
      HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
    }
    function $112($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = HEAP32[$1_1 >> 2];
      $5_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = $157($1_1);
      if (($2_1 | 0) != 1114112) {
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $3_1;
    }
    function $113($0_1, $1_1, $2_1) {
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
    function $114($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      if (($1_1 | 0) == ($3_1 | 0)) {
        block: {
          while (1) {
            if ($1_1) {
              if (!$228(HEAPU8[$0_1 | 0], HEAPU8[$2_1 | 0])) {
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
    function $115($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 12 >> 2] = 34;
      $4_1 = $145($1_1, $2_1, $3_1 + 12 | 0);
      HEAP32[$0_1 + 4 >> 2] = $2_1 - 1;
      HEAP32[$0_1 >> 2] = $4_1 ? $1_1 : 0;
      global$0 = $3_1 + 16 | 0;
    }
    function $116($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      $32($3_1 + 24 | 0, $1_1, $2_1);
      $2_1 = HEAP32[$3_1 + 24 >> 2];
      $4_1 = HEAP32[$3_1 + 28 >> 2];
      $4($3_1 + 16 | 0, $2_1, $4_1, 34);
      $1_1 = HEAP32[$3_1 + 16 >> 2];
      if ($1_1) {
        $115($3_1 + 8 | 0, $1_1, HEAP32[$3_1 + 20 >> 2]);
        $5_1 = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
      } else {
        $1_1 = 0;
      }
      $2_1 = $1_1 ? $1_1 : $2_1;
      $1_1 = $1_1 ? $5_1 : $4_1;
      $4_1 = $208($2_1, $1_1);
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = $4_1 ? $2_1 : 0;
      global$0 = $3_1 + 32 | 0;
    }
    function $117($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 1;
      $1_1 = $1_1 & 255;
      $4_1 = $1_1 << 2;
      HEAP32[$3_1 + 28 >> 2] = HEAP32[$4_1 + 22040 >> 2];
      HEAP32[$3_1 + 24 >> 2] = HEAP32[$4_1 + 21992 >> 2];
      $92($3_1 + 24 | 0, 1, HEAPU8[$1_1 + 21980 | 0], 0, $3_1, $3_1 + 12 | 0);
      HEAP32[$0_1 + 28 >> 2] = HEAP32[$3_1 + 20 >> 2];
      $4_1 = HEAP32[$3_1 + 16 >> 2];
      HEAP32[$0_1 + 20 >> 2] = HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 + 24 >> 2] = $4_1;
      HEAP16[$0_1 + 48 >> 1] = HEAPU16[($1_1 << 1) + 21956 >> 1];
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
    function $118($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $4_1 = global$0 - 128 | 0;
      global$0 = $4_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $6_1 = HEAPU32[5525] < $1_1 >>> 0;
      $7_1 = $6_1 ? 0 : $1_1;
      if ($7_1 >>> 0 < $0_1 >>> 0) {
        wasm2js_trap();
      }
      $16_1 = 1;
      $1_1 = $4_1 + 112 | 0;
      $13_1 = $6_1 ? 1 : HEAP32[5524];
      $119($1_1, $13_1 + $0_1 | 0, $7_1 - $0_1 | 0, $3_1 - (($3_1 | 0) != 0) | 0);
      HEAP32[$4_1 + 4 >> 2] = -2147483648;
      $120($4_1 + 32 | 0, $1_1, $4_1 + 4 | 0);
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
              if (($45($4_1 + 32 | 0) | 0) != 2) {
                break block;
              }
              $1_1 = 1;
              block4: {
                block2: {
                  block3: {
                    while (1) {
                      block1: {
                        $14_1 = $4_1 + 112 | 0;
                        $15_1 = $4_1 + 32 | 0;
                        $46($14_1, $15_1, $1_1 & 1);
                        $9_1 = HEAPU8[$4_1 + 120 | 0];
                        if (($9_1 | 0) == 3) {
                          break block;
                        }
                        HEAP16[$4_1 + 92 >> 1] = HEAPU8[$4_1 + 121 | 0] | HEAPU8[$4_1 + 122 | 0] << 8;
                        HEAP8[$4_1 + 94 | 0] = HEAPU8[$4_1 + 123 | 0];
                        if (($9_1 | 0) == 2) {
                          break block1;
                        }
                        $10_1 = HEAP32[$4_1 + 116 >> 2];
                        $7_1 = HEAP32[$4_1 + 112 >> 2];
                        $1_1 = HEAPU16[$4_1 + 92 >> 1];
                        HEAP8[$4_1 + 105 | 0] = $1_1;
                        HEAP8[$4_1 + 106 | 0] = $1_1 >>> 8;
                        HEAP8[$4_1 + 107 | 0] = HEAPU8[$4_1 + 94 | 0];
                        HEAP8[$4_1 + 104 | 0] = $9_1;
                        HEAP32[$4_1 + 96 >> 2] = $7_1;
                        HEAP32[$4_1 + 100 >> 2] = $10_1;
                        $47($14_1, $15_1);
                        $11_1 = HEAPU8[$4_1 + 123 | 0] == 2 ? $11_1 & 16777215 | 33554432 : HEAP32[$4_1 + 120 >> 2];
                        if (($11_1 & -16777216) == 33554432) {
                          break block;
                        }
                        $1_1 = HEAP32[$4_1 + 112 >> 2];
                        $6_1 = HEAP32[$4_1 + 116 >> 2];
                        if ($71($4_1 + 96 | 0, 13513, 7)) {
                          break block2;
                        }
                        $1_1 = -24;
                        while (1) {
                          if ($1_1) {
                            $6_1 = $1_1 + 18072 | 0;
                            $7_1 = $1_1 + 18068 | 0;
                            $1_1 = $1_1 + 8 | 0;
                            if (!$71($4_1 + 96 | 0, HEAP32[$7_1 >> 2], HEAP32[$6_1 >> 2])) {
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
              $9_1 = HEAP32[5528];
              $7_1 = $0_1 >>> 0 < $5_1 >>> 0;
              $12(22104, $7_1 ? 1 : $13_1, $7_1 ? 0 : $5_1);
              block7: {
                block6: {
                  if ($1_1) {
                    block5: {
                      $15(22104, 19996, 20008);
                      $119($4_1 + 32 | 0, $1_1, $6_1, $3_1);
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
                    $15(22104, 19996, 20008);
                  }
                  HEAP32[$4_1 + 24 >> 2] = 0;
                  HEAP32[$4_1 + 16 >> 2] = 0;
                  HEAP32[$4_1 + 20 >> 2] = 4;
                }
                $120($4_1 + 32 | 0, $4_1 + 16 | 0, $4_1 + 4 | 0);
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
                                $121($4_1 + 96 | 0, $6_1);
                                $121($4_1 + 112 | 0, $4_1 + 32 | 0);
                                if (wasm2js_i32$0 = $22(HEAP32[$4_1 + 100 >> 2], HEAP32[$4_1 + 104 >> 2], HEAP32[$4_1 + 116 >> 2], HEAP32[$4_1 + 120 >> 2]), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[$4_1 + 108 | 0] == HEAPU8[$4_1 + 124 | 0], wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
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
                      $76(22104, 44);
                    }
                    $11_1 = $11_1 + 1 | 0;
                    $12(22104, $6_1, $1_1);
                    continue;
                  }
                  break;
                }
                ;
                $76(22104, 125);
              }
              $1_1 = $0_1 - $10_1 | 0;
              $12(22104, $0_1 >>> 0 < $10_1 >>> 0 ? 1 : $10_1 + $13_1 | 0, $0_1 >>> 0 >= $1_1 >>> 0 ? $1_1 : 0);
              $0_1 = HEAP32[5528];
              if ($0_1 - $9_1 >>> 0 <= $2_1 >>> 0) {
                break block12;
              }
              if ($0_1 >>> 0 >= $9_1 >>> 0) {
                HEAP32[5528] = $9_1;
              }
              $0_1 = $4_1 + 32 | 0;
              $122($0_1, 145, $2_1);
              HEAP32[$4_1 + 120 >> 2] = 0;
              HEAP32[$4_1 + 112 >> 2] = 0;
              HEAP32[$4_1 + 116 >> 2] = 1;
              $123($0_1, 1, 0, $4_1 + 112 | 0);
              $8_1 = HEAP32[$4_1 + 120 >> 2];
              $12_1 = HEAP32[$4_1 + 116 >> 2];
              $5_1 = HEAP32[$4_1 + 112 >> 2];
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
          $12(22104, $12_1, $8_1);
          $16_1 = 2;
          break block12;
        }
        $16_1 = 0;
      }
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $4_1 + 128 | 0;
      return $16_1 | 0;
    }
    function $119($0_1, $1_1, $2_1, $3_1) {
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
        if (($45($4_1 + 12 | 0) | 0) == 2) {
          block: {
            $10_1 = 4;
            $7_1 = HEAP32[$4_1 + 28 >> 2];
            while (1) {
              block1: {
                $6_1 = $4_1 + 80 | 0;
                $8_1 = $4_1 + 12 | 0;
                $46($6_1, $8_1, !$3_1);
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
                $47($6_1, $8_1);
                if (HEAPU8[$4_1 + 91 | 0]) {
                  break block;
                }
                if ($207($4_1 - -64 | 0)) {
                  break block;
                }
                $6_1 = HEAP32[$4_1 + 28 >> 2];
                if ($6_1 >>> 0 < $7_1 >>> 0 | $2_1 >>> 0 < $6_1 >>> 0) {
                  break block;
                }
                if (HEAP32[$4_1 + 48 >> 2] == ($9_1 | 0)) {
                  $224($4_1 + 48 | 0, 4, 20);
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
            $97($4_1, $4_1 + 12 | 0);
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
    function $120($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = HEAP32[$1_1 >> 2] == -2147483648;
      HEAP32[$0_1 >> 2] = $3_1;
      $1_1 = $3_1 ? $2_1 : $1_1;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 8 >> 2] = $2_1;
      HEAP32[$0_1 + 12 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $121($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = global$0 - 32 | 0;
      global$0 = $2_1;
      if (HEAPU8[$1_1 + 8 | 0]) {
        block: {
          HEAP32[$2_1 + 16 >> 2] = 0;
          HEAP32[$2_1 + 8 >> 2] = 0;
          HEAP32[$2_1 + 12 >> 2] = 1;
          $1_1 = $160(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 8 | 0, 1);
          $4_1 = HEAP32[$2_1 + 8 >> 2];
          $3_1 = HEAP32[$2_1 + 12 >> 2];
          $5_1 = HEAP32[$2_1 + 16 >> 2];
          $17($2_1 + 20 | 0, $3_1, $5_1);
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
        $143($0_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
        $1_1 = 0;
      }
      HEAP8[$0_1 + 12 | 0] = $1_1;
      global$0 = $2_1 + 32 | 0;
    }
    function $122($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 80 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 36 >> 2] = 0;
      HEAP32[$3_1 + 40 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 4;
      HEAP32[$3_1 + 44 >> 2] = 0;
      HEAP32[$3_1 + 48 >> 2] = 0;
      HEAP32[$3_1 + 52 >> 2] = 0;
      HEAP32[$3_1 + 56 >> 2] = 0;
      HEAP32[$3_1 + 60 >> 2] = 0;
      HEAP32[$3_1 + 64 >> 2] = 0;
      HEAP8[$3_1 + 68 | 0] = 0;
      HEAP32[$3_1 + 28 >> 2] = 4;
      HEAP32[$3_1 + 32 >> 2] = 0;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 0;
      HEAP8[$3_1 + 72 | 0] = 0;
      HEAP32[$3_1 + 76 >> 2] = $1_1;
      $1_1 = $3_1 + 12 | 0;
      $190($1_1, $3_1 + 72 | 0, $2_1, 0, 4, 0);
      $292($0_1, $1_1, 60);
      global$0 = $3_1 + 80 | 0;
    }
    function $123($0_1, $1_1, $2_1, $3_1) {
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
      $0_1 = 18894;
      while (1) {
        $6_1 = $12_1;
        if (($6_1 | 0) != ($14_1 | 0)) {
          $12_1 = $6_1 + 24 | 0;
          if (HEAPU8[$6_1 | 0]) {
            continue;
          }
          $9_1 = HEAP32[$6_1 + 4 >> 2];
          $156($0_1, 1, $3_1);
          $156(18876, 9, $3_1);
          $0_1 = $9_1 & 127;
          if ($0_1 >>> 0 >= 31) {
            wasm2js_trap();
          } else {
            $10_1 = HEAPU8[$0_1 + 13302 | 0];
            $151($4_1 - -64 | 0, 13909, 3831, $10_1);
            $5_1 = HEAP32[$4_1 + 64 >> 2];
            $7_1 = HEAP32[$4_1 + 68 >> 2];
            $108($4_1 + 84 | 0, $5_1, $7_1, 32);
            $0_1 = HEAP32[$4_1 + 84 >> 2];
            $156($0_1 ? $0_1 : $5_1, $0_1 ? HEAP32[$4_1 + 88 >> 2] : $7_1, $3_1);
            $156(18885, 9, $3_1);
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
                $0_1 = 19132;
                $5_1 = 2;
                break block2;
              }
              $0_1 = 19124;
              $5_1 = 1;
            }
            $7_1 = $5_1 << 3;
            $5_1 = 18894;
            while (1) {
              if ($7_1) {
                $156($5_1, 1, $3_1);
                $5_1 = HEAP32[$0_1 + 4 >> 2];
                $8_1 = HEAP32[$0_1 >> 2];
                $76($3_1, 34);
                $94($8_1, $5_1, $3_1);
                $76($3_1, 34);
                $7_1 = $7_1 - 8 | 0;
                $0_1 = $0_1 + 8 | 0;
                $5_1 = 13908;
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
                $156($5_1, 1, $3_1);
                if (HEAPU8[$0_1 | 0] == 2) {
                  $93(HEAP32[$0_1 + 4 >> 2], $3_1);
                } else {
                  HEAP32[$4_1 + 80 >> 2] = HEAP32[$0_1 + 8 >> 2];
                  $5_1 = HEAP32[$0_1 + 4 >> 2];
                  HEAP32[$4_1 + 72 >> 2] = HEAP32[$0_1 >> 2];
                  HEAP32[$4_1 + 76 >> 2] = $5_1;
                  $156(17996, 1, $3_1);
                  $159($4_1 + 56 | 0, $4_1 + 72 | 0, $1_1, $2_1);
                  $5_1 = HEAP32[$4_1 + 56 >> 2];
                  $12($3_1, $5_1 ? $5_1 : 1, $5_1 ? HEAP32[$4_1 + 60 >> 2] : 0);
                  $156(17996, 1, $3_1);
                }
                $0_1 = $0_1 + 12 | 0;
                $7_1 = $7_1 - 12 | 0;
                $5_1 = 13908;
                continue;
              }
              break;
            }
            ;
            $8_1 = 1;
            $0_1 = HEAPU8[$5_1 | 0] == 91;
            $156($0_1 ? 18896 : 18895, $0_1 ? 2 : 1, $3_1);
            $156(18898, 12, $3_1);
            $20_1 = HEAP32[$6_1 + 8 >> 2];
            $11_1 = $9_1 >>> 8 & 255;
            $151($4_1 + 48 | 0, 13909, 3831, ($11_1 | 0) == 1 ? 1 : $10_1);
            $108($4_1 + 84 | 0, HEAP32[$4_1 + 48 >> 2], HEAP32[$4_1 + 52 >> 2], 32);
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
                    $154($4_1 + 40 | 0, $7_1);
                    $10_1 = 1;
                    $8_1 = 19164;
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
              $154($4_1 + 32 | 0, $7_1);
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
                $155($4_1 + 24 | 0, $16_1);
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
                  $155($4_1 + 16 | 0, $15_1);
                  $5_1 = HEAP32[$4_1 + 16 >> 2];
                  if (!$5_1) {
                    break block6;
                  }
                  $0_1 = HEAP32[$4_1 + 20 >> 2];
                }
                $111($4_1 + 208 | 0, $5_1, $0_1, $0_1 - 1 | 0);
                $0_1 = HEAP32[$4_1 + 220 >> 2];
                $6_1 = HEAP32[$4_1 + 216 >> 2];
                $156(HEAP32[$4_1 + 208 >> 2], HEAP32[$4_1 + 212 >> 2], $3_1);
                if ($22($6_1, $0_1, 19165, 1)) {
                  $93($20_1, $3_1);
                  continue;
                }
                if ($22($6_1, $0_1, 19166, 1)) {
                  $154($4_1, $7_1);
                  $156(HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2], $3_1);
                  continue;
                }
                if ($22($6_1, $0_1, 19167, 1)) {
                  $154($4_1 + 8 | 0, $9_1);
                  $156(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $3_1);
                } else {
                  $156($6_1, $0_1, $3_1);
                }
                continue;
              }
              break;
            }
            ;
            $156(18910, 2, $3_1);
            $0_1 = 13908;
            continue;
          }
        }
        break;
      }
      ;
      $0_1 = HEAPU8[$0_1 | 0] == 91;
      $156($0_1 ? 18896 : 18895, $0_1 ? 2 : 1, $3_1);
      global$0 = $4_1 + 224 | 0;
    }
    function $124($0_1, $1_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $3_1 = HEAPU32[5525] < $0_1 >>> 0;
      $20($2_1 + 4 | 0, $3_1 ? 1 : HEAP32[5524], $3_1 ? 0 : $0_1, $1_1, -1);
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
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $2_1 + 16 | 0;
      return $0_1 & 1;
    }
    function $125($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 + -64 | 0;
      global$0 = $4_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $5_1 = $3_1;
      $3_1 = HEAPU32[5525] < $3_1 >>> 0;
      $5_1 = $3_1 ? 0 : $5_1;
      if ($5_1 >>> 0 < $0_1 >>> 0) {
        wasm2js_trap();
      }
      $5_1 = $5_1 - $0_1 | 0;
      if ($5_1 >>> 0 < $1_1 >>> 0) {
        wasm2js_trap();
      }
      $5_1 = $5_1 - $1_1 | 0;
      if ($5_1 >>> 0 < $2_1 >>> 0) {
        wasm2js_trap();
      }
      $3_1 = $3_1 ? 1 : HEAP32[5524];
      $16($4_1 + 16 | 0, $3_1, $0_1);
      $7_1 = HEAP32[$4_1 + 20 >> 2];
      $6_1 = HEAP32[$4_1 + 16 >> 2];
      $0_1 = $0_1 + $3_1 | 0;
      $16($4_1 + 8 | 0, $0_1, $1_1);
      $3_1 = HEAP32[$4_1 + 8 >> 2];
      $9_1 = HEAP32[$4_1 + 12 >> 2];
      $8_1 = $0_1 + $1_1 | 0;
      $16($4_1, $8_1, $2_1);
      $0_1 = HEAP32[$4_1 + 4 >> 2];
      $1_1 = HEAP32[$4_1 >> 2];
      $15(22104, 19792, 19797);
      $15(22104, 19797, 19798);
      $15(22104, 19798, 19806);
      $12(22104, $6_1, $7_1);
      $76(22104, 34);
      HEAP32[$4_1 + 56 >> 2] = $1_1;
      HEAP32[$4_1 + 60 >> 2] = $0_1;
      HEAP32[$4_1 + 52 >> 2] = 11;
      HEAP32[$4_1 + 48 >> 2] = 19814;
      HEAP32[$4_1 + 40 >> 2] = $3_1;
      HEAP32[$4_1 + 44 >> 2] = $9_1;
      HEAP32[$4_1 + 36 >> 2] = 8;
      HEAP32[$4_1 + 32 >> 2] = 19806;
      $0_1 = 0;
      while (1) {
        block: {
          if (($0_1 | 0) == 32) {
            break block;
          }
          $1_1 = ($4_1 + 24 | 0) + $0_1 | 0;
          $3_1 = HEAP32[$1_1 + 8 >> 2];
          if (!$3_1) {
            break block;
          }
          $7_1 = HEAP32[$1_1 + 12 >> 2];
          $6_1 = HEAP32[$1_1 + 16 >> 2];
          $1_1 = HEAP32[$1_1 + 20 >> 2];
          if ($126($6_1, $1_1)) {
            $12(22104, $3_1, $7_1);
            $12(22104, $6_1, $1_1);
          }
          $0_1 = $0_1 + 16 | 0;
          continue;
        }
        break;
      }
      ;
      $15(22104, 19825, 19833);
      $12(22104, $2_1 + $8_1 | 0, $5_1 - $2_1 | 0);
      $76(22104, 125);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $4_1 - -64 | 0;
    }
    function $126($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $150($2_1 + 8 | 0, $0_1, $1_1, 19763);
      $3_1 = HEAP32[$2_1 + 8 >> 2];
      $1_1 = $3_1 ? HEAP32[$2_1 + 12 >> 2] : $1_1;
      if ($262(19764, $1_1)) {
        block: {
          $0_1 = $3_1 ? $3_1 : $0_1;
          while (1) {
            if ($1_1) {
              $1_1 = $1_1 - 1 | 0;
              $3_1 = HEAPU8[$0_1 | 0];
              $0_1 = $0_1 + 1 | 0;
              if (($3_1 - 48 & 255) >>> 0 < 10) {
                continue;
              }
              break block;
            }
            break;
          }
          ;
          $4_1 = 1;
        }
      }
      global$0 = $2_1 + 16 | 0;
      return $4_1;
    }
    function $127($0_1, $1_1, $2_1, $3_1, $4_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $6_1 = global$0 - 16 | 0;
      global$0 = $6_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      $8_1 = -1;
      HEAP32[5522] = -1;
      $23();
      $9_1 = HEAPU32[5525] < $0_1 >>> 0;
      $20($6_1 + 4 | 0, $9_1 ? 1 : HEAP32[5524], $9_1 ? 0 : $0_1, $1_1, $2_1);
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
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $6_1 + 16 | 0;
      return $8_1 | 0;
    }
    function $128($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0;
      $7_1 = global$0 - 368 | 0;
      global$0 = $7_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $9_1 = HEAP32[5524];
      $10_1 = HEAP32[5525];
      $8_1 = $1_1 & 3;
      HEAP8[$7_1 + 60 | 0] = ($8_1 | 0) == 1 ? 1 : ($8_1 | 0) == 2 ? 2 : 0;
      $1_1 = $1_1 & 12;
      HEAP8[$7_1 + 61 | 0] = ($1_1 | 0) == 4 ? 1 : ($1_1 | 0) == 8 ? 2 : 0;
      HEAP32[$7_1 + 56 >> 2] = $4_1;
      HEAP32[$7_1 + 52 >> 2] = $3_1;
      HEAP32[$7_1 + 48 >> 2] = $2_1;
      $1_1 = HEAP32[5533];
      HEAP32[$7_1 + 40 >> 2] = HEAP32[5532];
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
      HEAP32[$7_1 + 192 >> 2] = 1e3;
      HEAP32[$7_1 + 184 >> 2] = 0;
      HEAP32[$7_1 + 188 >> 2] = 0;
      $1_1 = $0_1;
      $0_1 = $0_1 >>> 0 > $10_1 >>> 0;
      $19_1 = $0_1 ? 0 : $1_1;
      HEAP32[$7_1 + 180 >> 2] = $19_1;
      $20_1 = $0_1 ? 1 : $9_1;
      HEAP32[$7_1 + 176 >> 2] = $20_1;
      HEAP32[$7_1 + 196 >> 2] = 0;
      HEAP32[$7_1 + 200 >> 2] = 0;
      HEAP32[$7_1 + 168 >> 2] = 2;
      block3: {
        if (($45($7_1 + 168 | 0) | 0) == 2) {
          block: {
            $9_1 = 2;
            $10_1 = 2;
            $6_1 = 2;
            $8_1 = 2;
            $1_1 = 1;
            while (1) {
              block1: {
                $2_1 = $7_1 + 96 | 0;
                $0_1 = $7_1 + 168 | 0;
                $46($2_1, $0_1, $1_1 & 1);
                $1_1 = HEAPU8[$7_1 + 104 | 0];
                if (($1_1 | 0) == 3) {
                  break block;
                }
                HEAP16[$7_1 + 244 >> 1] = HEAPU8[$7_1 + 105 | 0] | HEAPU8[$7_1 + 106 | 0] << 8;
                HEAP8[$7_1 + 246 | 0] = HEAPU8[$7_1 + 107 | 0];
                if (($1_1 | 0) == 2) {
                  break block1;
                }
                $3_1 = HEAP32[$7_1 + 96 >> 2];
                $4_1 = HEAP32[$7_1 + 100 >> 2];
                $11_1 = HEAPU16[$7_1 + 244 >> 1];
                HEAP8[$7_1 + 273 | 0] = $11_1;
                HEAP8[$7_1 + 274 | 0] = $11_1 >>> 8;
                HEAP8[$7_1 + 275 | 0] = HEAPU8[$7_1 + 246 | 0];
                HEAP8[$7_1 + 272 | 0] = $1_1;
                HEAP32[$7_1 + 264 >> 2] = $3_1;
                HEAP32[$7_1 + 268 >> 2] = $4_1;
                $52($7_1 + 16 | 0, $0_1);
                $11_1 = HEAP32[$7_1 + 184 >> 2];
                $47($2_1, $0_1);
                $0_1 = HEAPU8[$7_1 + 107 | 0];
                if (($0_1 | 0) == 2) {
                  break block;
                }
                $4_1 = HEAPU8[$7_1 + 105 | 0] | HEAPU8[$7_1 + 106 | 0] << 8;
                $1_1 = HEAPU8[$7_1 + 104 | 0];
                $2_1 = HEAP32[$7_1 + 100 >> 2];
                $3_1 = HEAP32[$7_1 + 96 >> 2];
                $21_1 = $7_1 + 264 | 0;
                if ($71($21_1, 19776, 1)) {
                  $13_1 = $1_1;
                  $14_1 = $2_1;
                  $15_1 = $3_1;
                  $8_1 = $0_1;
                } else {
                  block2: {
                    if ($71($21_1, 19622, 3)) {
                      $17_1 = $4_1;
                      $18_1 = $1_1;
                      $12_1 = $3_1;
                      $16_1 = $2_1;
                      $6_1 = $0_1;
                      break block2;
                    }
                    if ($71($7_1 + 264 | 0, 19777, 4)) {
                      $22_1 = $4_1;
                      $25_1 = $1_1;
                      $26_1 = $2_1;
                      $27_1 = $3_1;
                      $10_1 = $0_1;
                      break block2;
                    }
                    if ($71($7_1 + 264 | 0, 19781, 7)) {
                      $28_1 = $3_1;
                      $29_1 = $2_1;
                      $30_1 = $1_1;
                      $23_1 = $4_1;
                      $9_1 = $0_1;
                      break block2;
                    }
                    if (!$71($7_1 + 264 | 0, 19788, 4)) {
                      break block2;
                    }
                    $0_1 = HEAP32[$7_1 + 184 >> 2];
                    $24_1 = $0_1 >>> 0 >= $11_1 >>> 0 ? $0_1 >>> 0 <= $19_1 >>> 0 ? $11_1 + $20_1 | 0 : 0 : 0;
                    $31_1 = $0_1 - $11_1 | 0;
                  }
                }
                $1_1 = 0;
                continue;
              }
              break;
            }
            ;
            $97($7_1 + 8 | 0, $7_1 + 168 | 0);
            if (HEAP32[$7_1 + 8 >> 2] != 2) {
              break block;
            }
            if (!(($13_1 & 255) == 2 & ($8_1 & 255) != 2)) {
              HEAP32[$7_1 + 96 >> 2] = -2147483648;
              HEAP32[$7_1 + 100 >> 2] = -2147483648;
              break block3;
            }
            if (!(($14_1 | 0) == 1 & HEAPU8[$15_1 | 0] == 49)) {
              HEAP32[$7_1 + 96 >> 2] = -2147483648;
              HEAP32[$7_1 + 100 >> 2] = -2147483647;
              break block3;
            }
            if (!(!(!$24_1 | ($6_1 & 255) == 2) & ($18_1 & 255) == 3)) {
              HEAP32[$7_1 + 96 >> 2] = -2147483648;
              HEAP32[$7_1 + 100 >> 2] = -2147483648;
              break block3;
            }
            HEAP8[$7_1 + 104 | 0] = $17_1;
            HEAP32[$7_1 + 100 >> 2] = $16_1;
            HEAP32[$7_1 + 96 >> 2] = $12_1;
            $121($7_1 + 168 | 0, $7_1 + 96 | 0);
            $0_1 = HEAP32[$7_1 + 172 >> 2];
            $1_1 = HEAP32[$7_1 + 176 >> 2];
            $116($7_1, $0_1, $1_1);
            $8_1 = HEAP32[$7_1 >> 2];
            if ($8_1) {
              $15_1 = HEAP32[$7_1 + 4 >> 2];
              if ($22($8_1, $15_1, $0_1, $1_1)) {
                $98($7_1 + 244 | 0, $24_1, $31_1, $7_1 + 24 | 0, $7_1 + 68 | 0);
                if (HEAP32[$7_1 + 244 >> 2] != -2147483648) {
                  HEAP32[$7_1 + 108 >> 2] = HEAP32[$7_1 + 252 >> 2];
                  $0_1 = HEAP32[$7_1 + 248 >> 2];
                  HEAP32[$7_1 + 100 >> 2] = HEAP32[$7_1 + 244 >> 2];
                  HEAP32[$7_1 + 104 >> 2] = $0_1;
                  HEAP32[$7_1 + 96 >> 2] = -2147483648;
                  break block3;
                }
                $17_1 = HEAP32[$7_1 + 248 >> 2];
                $13_1 = HEAP32[$7_1 + 252 >> 2];
                $14_1 = HEAP32[$7_1 + 256 >> 2];
                HEAP32[$7_1 + 324 >> 2] = 0;
                HEAP32[$7_1 + 316 >> 2] = 0;
                HEAP32[$7_1 + 320 >> 2] = 1;
                HEAP32[$7_1 + 336 >> 2] = 0;
                HEAP32[$7_1 + 328 >> 2] = 0;
                HEAP32[$7_1 + 332 >> 2] = 1;
                HEAP32[$7_1 + 192 >> 2] = 1e3;
                HEAP32[$7_1 + 184 >> 2] = 0;
                HEAP32[$7_1 + 188 >> 2] = 0;
                HEAP32[$7_1 + 180 >> 2] = $14_1;
                HEAP32[$7_1 + 176 >> 2] = $13_1;
                HEAP32[$7_1 + 196 >> 2] = 0;
                HEAP32[$7_1 + 200 >> 2] = 0;
                HEAP32[$7_1 + 168 >> 2] = 2;
                $0_1 = $7_1 + 168 | 0;
                if (($45($0_1) | 0) == 2) {
                  block4: {
                    $46($7_1 + 340 | 0, $0_1, 1);
                    while (1) {
                      if (HEAPU8[$7_1 + 348 | 0] > 1) {
                        break block4;
                      }
                      $0_1 = $7_1 + 264 | 0;
                      $47($0_1, $7_1 + 168 | 0);
                      if (HEAPU8[$7_1 + 275 | 0] == 2) {
                        break block4;
                      }
                      HEAP32[$7_1 + 116 >> 2] = HEAP32[$7_1 + 272 >> 2];
                      $1_1 = HEAP32[$7_1 + 268 >> 2];
                      HEAP32[$7_1 + 108 >> 2] = HEAP32[$7_1 + 264 >> 2];
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
                          $121($0_1, $7_1 + 352 | 0);
                          $6_1 = HEAP32[$7_1 + 272 >> 2];
                          $2_1 = HEAP32[$7_1 + 268 >> 2];
                          if (!$71($7_1 + 96 | 0, 13403, 9)) {
                            $0_1 = $7_1 + 316 | 0;
                            $12($0_1, $2_1, $6_1);
                            $1_1 = HEAP32[$7_1 + 324 >> 2];
                            $39($0_1, 1);
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
                              $4_1 = $1_1 + $2_1 | 0;
                              $6_1 = $4_1 - 1 | 0;
                              $0_1 = HEAP8[$6_1 | 0];
                              if (($0_1 | 0) < 0) {
                                $18_1 = $0_1 & 63;
                                $6_1 = $4_1 - 2 | 0;
                                $0_1 = HEAPU8[$6_1 | 0];
                                $12_1 = $0_1 << 24 >> 24;
                                if (($12_1 | 0) >= -64) {
                                  $0_1 = $0_1 & 31;
                                } else {
                                  $12_1 = $12_1 & 63;
                                  $6_1 = $4_1 - 3 | 0;
                                  $0_1 = HEAPU8[$6_1 | 0];
                                  $16_1 = $0_1 << 24 >> 24;
                                  if (($16_1 | 0) >= -64) {
                                    $0_1 = $0_1 & 15;
                                  } else {
                                    $6_1 = $4_1 - 4 | 0;
                                    $0_1 = $16_1 & 63 | (HEAPU8[$6_1 | 0] & 7) << 6;
                                  }
                                  $0_1 = $12_1 | $0_1 << 6;
                                }
                                $0_1 = $18_1 | $0_1 << 6;
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
                          $12($7_1 + 328 | 0, $2_1, $3_1);
                        }
                      }
                      $46($7_1 + 340 | 0, $7_1 + 168 | 0, 0);
                      continue;
                    }
                    ;
                  }
                }
                $4_1 = HEAP32[$7_1 + 324 >> 2];
                HEAP32[$7_1 + 104 >> 2] = $4_1;
                $2_1 = HEAP32[$7_1 + 320 >> 2];
                $0_1 = HEAP32[$7_1 + 316 >> 2];
                HEAP32[$7_1 + 96 >> 2] = $0_1;
                HEAP32[$7_1 + 100 >> 2] = $2_1;
                $3_1 = HEAP32[$7_1 + 332 >> 2];
                $1_1 = HEAP32[$7_1 + 328 >> 2];
                HEAP32[$7_1 + 108 >> 2] = $1_1;
                HEAP32[$7_1 + 112 >> 2] = $3_1;
                $6_1 = HEAP32[$7_1 + 336 >> 2];
                HEAP32[$7_1 + 116 >> 2] = $6_1;
                HEAP32[$7_1 + 176 >> 2] = $4_1;
                HEAP32[$7_1 + 168 >> 2] = $0_1;
                HEAP32[$7_1 + 172 >> 2] = $2_1;
                HEAP32[$7_1 + 272 >> 2] = $6_1;
                HEAP32[$7_1 + 264 >> 2] = $1_1;
                HEAP32[$7_1 + 268 >> 2] = $3_1;
                HEAP8[$7_1 + 107 | 0] = $10_1;
                HEAP8[$7_1 + 105 | 0] = $22_1;
                HEAP8[$7_1 + 106 | 0] = $22_1 >>> 8;
                HEAP8[$7_1 + 104 | 0] = $25_1;
                HEAP32[$7_1 + 100 >> 2] = $26_1;
                HEAP32[$7_1 + 96 >> 2] = $27_1;
                $0_1 = $7_1 + 96 | 0;
                $129($7_1 + 340 | 0, $0_1);
                HEAP8[$7_1 + 107 | 0] = $9_1;
                HEAP8[$7_1 + 105 | 0] = $23_1;
                HEAP8[$7_1 + 106 | 0] = $23_1 >>> 8;
                HEAP8[$7_1 + 104 | 0] = $30_1;
                HEAP32[$7_1 + 100 >> 2] = $29_1;
                HEAP32[$7_1 + 96 >> 2] = $28_1;
                $129($7_1 + 352 | 0, $0_1);
                $130($0_1, $8_1, $15_1);
                HEAP32[$7_1 + 116 >> 2] = $14_1;
                HEAP32[$7_1 + 112 >> 2] = $13_1;
                HEAP32[$7_1 + 108 >> 2] = $17_1;
                $0_1 = HEAP32[$7_1 + 172 >> 2];
                HEAP32[$7_1 + 120 >> 2] = HEAP32[$7_1 + 168 >> 2];
                HEAP32[$7_1 + 124 >> 2] = $0_1;
                HEAP32[$7_1 + 128 >> 2] = HEAP32[$7_1 + 176 >> 2];
                $0_1 = HEAP32[$7_1 + 268 >> 2];
                HEAP32[$7_1 + 132 >> 2] = HEAP32[$7_1 + 264 >> 2];
                HEAP32[$7_1 + 136 >> 2] = $0_1;
                HEAP32[$7_1 + 140 >> 2] = HEAP32[$7_1 + 272 >> 2];
                $0_1 = HEAP32[$7_1 + 344 >> 2];
                HEAP32[$7_1 + 144 >> 2] = HEAP32[$7_1 + 340 >> 2];
                HEAP32[$7_1 + 148 >> 2] = $0_1;
                HEAP32[$7_1 + 152 >> 2] = HEAP32[$7_1 + 348 >> 2];
                $0_1 = HEAP32[$7_1 + 356 >> 2];
                HEAP32[$7_1 + 156 >> 2] = HEAP32[$7_1 + 352 >> 2];
                HEAP32[$7_1 + 160 >> 2] = $0_1;
                HEAP32[$7_1 + 164 >> 2] = HEAP32[$7_1 + 360 >> 2];
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
      HEAP32[$7_1 + 360 >> 2] = $0_1;
      $1_1 = HEAP32[$7_1 + 84 >> 2];
      HEAP32[$7_1 + 352 >> 2] = HEAP32[$7_1 + 80 >> 2];
      HEAP32[$7_1 + 356 >> 2] = $1_1;
      block7: {
        if ($0_1) {
          $10(HEAP32[$7_1 + 356 >> 2], $0_1);
          $1_1 = 4;
        } else {
          if (HEAP32[$7_1 + 96 >> 2] == -2147483648) {
            $1_1 = 0;
            $2_1 = HEAP32[$7_1 + 108 >> 2];
            $3_1 = HEAP32[$7_1 + 104 >> 2];
            $0_1 = HEAP32[$7_1 + 100 >> 2];
            $4_1 = (($0_1 | 0) >= 0 ? 2 : $0_1) << 2;
            $12(22104, HEAP32[$4_1 + 12468 >> 2], HEAP32[$4_1 + 12456 >> 2]);
            if (($0_1 | 0) < 0) {
              break block7;
            }
            $0_1 = HEAP32[5528];
            if (($0_1 | 0) == HEAP32[5526]) {
              $131(22104);
            }
            HEAP8[$0_1 + HEAP32[5527] | 0] = 10;
            HEAP32[5528] = $0_1 + 1;
            $12(22104, $3_1, $2_1);
            break block7;
          }
          $0_1 = $7_1 + 168 | 0;
          $292($0_1, $7_1 + 96 | 0, 72);
          HEAP32[$7_1 + 260 >> 2] = $7_1 + 228;
          HEAP32[$7_1 + 256 >> 2] = $7_1 + 216;
          HEAP32[$7_1 + 252 >> 2] = $7_1 + 204;
          HEAP32[$7_1 + 248 >> 2] = $7_1 + 192;
          HEAP32[$7_1 + 244 >> 2] = $0_1;
          $0_1 = $7_1 + 244 | 0;
          $1_1 = 0;
          while (1) {
            if (($1_1 | 0) != 40) {
              $3_1 = HEAP32[$0_1 >> 2];
              $4_1 = HEAP32[$3_1 + 8 >> 2];
              $2_1 = ($7_1 + 264 | 0) + $1_1 | 0;
              HEAP32[$2_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
              HEAP32[$2_1 + 4 >> 2] = $4_1;
              $1_1 = $1_1 + 8 | 0;
              $0_1 = $0_1 + 4 | 0;
              continue;
            }
            break;
          }
          ;
          $0_1 = HEAP32[$7_1 + 264 >> 2];
          $1_1 = HEAP32[$7_1 + 268 >> 2];
          $2_1 = HEAP32[$7_1 + 272 >> 2];
          $3_1 = HEAP32[$7_1 + 276 >> 2];
          $4_1 = HEAP32[$7_1 + 280 >> 2];
          $6_1 = HEAP32[$7_1 + 284 >> 2];
          $9_1 = HEAP32[$7_1 + 288 >> 2];
          $10_1 = HEAP32[$7_1 + 292 >> 2];
          $8_1 = HEAP32[$7_1 + 300 >> 2];
          HEAP32[$7_1 + 304 >> 2] = HEAP32[$7_1 + 296 >> 2];
          HEAP32[$7_1 + 308 >> 2] = $8_1;
          HEAP32[$7_1 + 296 >> 2] = $9_1;
          HEAP32[$7_1 + 300 >> 2] = $10_1;
          HEAP32[$7_1 + 288 >> 2] = $4_1;
          HEAP32[$7_1 + 292 >> 2] = $6_1;
          HEAP32[$7_1 + 280 >> 2] = $2_1;
          HEAP32[$7_1 + 284 >> 2] = $3_1;
          HEAP32[$7_1 + 272 >> 2] = $0_1;
          HEAP32[$7_1 + 276 >> 2] = $1_1;
          $0_1 = HEAP32[$7_1 + 188 >> 2];
          HEAP32[$7_1 + 264 >> 2] = HEAP32[$7_1 + 184 >> 2];
          HEAP32[$7_1 + 268 >> 2] = $0_1;
          $1_1 = 4;
          while (1) {
            if (($1_1 | 0) != 52) {
              $11(HEAP32[($7_1 + 264 | 0) + $1_1 >> 2]);
              $1_1 = $1_1 + 8 | 0;
              continue;
            }
            break;
          }
          ;
          $1_1 = 0;
          while (1) {
            if (($1_1 | 0) != 48) {
              $0_1 = ($7_1 + 264 | 0) + $1_1 | 0;
              $12(22104, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
              $1_1 = $1_1 + 8 | 0;
              continue;
            }
            break;
          }
          ;
          $1_1 = 1;
        }
      }
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $7_1 + 368 | 0;
      return $1_1 | 0;
    }
    function $129($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      block: {
        if (!(HEAPU8[$1_1 + 11 | 0] == 2 | HEAPU8[$1_1 + 8 | 0] != 2)) {
          $3_1 = HEAP32[$1_1 >> 2];
          $1_1 = HEAP32[$1_1 + 4 >> 2];
          if ($126($3_1, $1_1)) {
            break block;
          }
        }
        $3_1 = 0;
      }
      $143($2_1 + 4 | 0, $3_1 ? $3_1 : 1, $3_1 ? $1_1 : 0);
      if (HEAP32[$2_1 + 4 >> 2] != -2147483648) {
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
        $1_1 = HEAP32[$2_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      } else {
        $130($0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
      }
      global$0 = $2_1 + 16 | 0;
    }
    function $130($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $142($3_1 + 4 | 0, $2_1);
      if ($2_1) {
        if ($2_1) {
          $292(HEAP32[$3_1 + 8 >> 2], $1_1, $2_1);
        }
        HEAP32[$3_1 + 12 >> 2] = $2_1;
      }
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
      $1_1 = HEAP32[$3_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $131($0_1) {
      if (($8($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $132($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      var $3_1 = 0, $4_1 = 0;
      $3_1 = global$0 - 80 | 0;
      global$0 = $3_1;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $0_1 = $0_1 >>> 0 > 11 ? 11 : HEAPU8[$0_1 + 12332 | 0];
      $4_1 = HEAPU32[5525] < $2_1 >>> 0;
      $16($3_1 + 8 | 0, $4_1 ? 1 : HEAP32[5524], $4_1 ? 0 : $2_1);
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
      $117($1_1, $0_1, $3_1 + 68 | 0);
      $0_1 = $18($1_1);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $3_1 + 80 | 0;
      return $0_1 | 0;
    }
    function $133($0_1) {
      $0_1 = +$0_1;
      HEAPF64[2766] = $0_1;
    }
    function $134($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = +$1_1;
      $2_1 = +$2_1;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $5_1 = $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0;
      $4_1 = HEAP32[5525] >>> 2 | 0;
      $7_1 = $4_1 - $0_1 | 0;
      $4_1 = $4_1 >>> 0 >= $7_1 >>> 0 ? $7_1 : 0;
      $8_1 = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $4_1;
      $6_1 = HEAP32[5524] + ($0_1 << 2) | 0;
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
      HEAP32[5522] = HEAP32[5522] + 1;
      return ($8_1 >>> 0 <= 1 ? 1 : $8_1) + $0_1 | 0;
    }
    function $135($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 352 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 12 >> 2] = $0_1;
      HEAP32[$7_1 + 48 >> 2] = $4_1;
      HEAP32[$7_1 + 44 >> 2] = $3_1;
      HEAP32[$7_1 + 40 >> 2] = $2_1;
      $0_1 = HEAP32[5533];
      HEAP32[$7_1 + 32 >> 2] = HEAP32[5532];
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
      if (HEAP32[5522]) {
        wasm2js_trap();
      }
      HEAP32[5522] = -1;
      $23();
      $0_1 = HEAP32[HEAP32[$7_1 + 68 >> 2] >> 2];
      $1_1 = $0_1 >>> 0 > HEAPU32[5525];
      $2_1 = $1_1 ? 0 : $0_1;
      $0_1 = HEAPU8[HEAP32[$7_1 + 72 >> 2]];
      $136($7_1 + 200 | 0, $1_1 ? 1 : HEAP32[5524], $2_1, HEAP32[$7_1 + 104 >> 2], $0_1 ? 1 : $7_1 + 76 | 0, $0_1 ? 12304 : 12288);
      $292($7_1 + 112 | 0, $7_1 + 260 | 0, 88);
      $9_1 = HEAPU8[$7_1 + 348 | 0];
      $10_1 = HEAP32[$7_1 + 220 >> 2];
      $11_1 = HEAP32[$7_1 + 216 >> 2];
      $2_1 = HEAP32[$7_1 + 208 >> 2];
      $1_1 = HEAP32[$7_1 + 204 >> 2];
      $80(22116, 8);
      $137(22116, 12320, 12332);
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
            $137(22116, $7_1 + 200 | 0, $2_1);
            $1_1 = $1_1 - 12 | 0;
            $0_1 = $0_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        if (HEAPU32[5531] <= 2) {
          wasm2js_trap();
        } else {
          HEAP32[HEAP32[5530] + 8 >> 2] = 1073741824;
        }
      } else {
        block4: {
          if (HEAP32[$7_1 + 112 >> 2] != -2147483647) {
            $0_1 = HEAPU8[HEAP32[$7_1 + 108 >> 2]];
            if ($0_1) {
              $3_1 = $7_1 + 200 | 0;
              $138($3_1, $7_1 + 112 | 0, $0_1, 22104);
              $139($3_1);
              $4_1 = 22108;
              $0_1 = 22112;
            } else {
              $4_1 = $7_1 + 164 | 0;
              $0_1 = $7_1 + 168 | 0;
            }
            if (!HEAP32[5531]) {
              wasm2js_trap();
            }
            $0_1 = HEAP32[$0_1 >> 2];
            HEAP32[HEAP32[5530] >> 2] = HEAP32[$4_1 >> 2];
            if (HEAPU32[5531] <= 1) {
              wasm2js_trap();
            } else {
              HEAP32[HEAP32[5530] + 4 >> 2] = $0_1;
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
            $137(22116, $7_1 + 200 | 0, $14_1);
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
                $137(22116, $7_1 + 200 | 0, $13_1);
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
      $0_1 = HEAP32[5531];
      if ($0_1 >>> 0 <= 2) {
        wasm2js_trap();
      }
      $1_1 = HEAP32[5530];
      HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2] | ($0_1 - 3 | $9_1 << 31);
      HEAP32[5522] = HEAP32[5522] + 1;
      global$0 = $7_1 + 352 | 0;
      return HEAP32[5530];
    }
    function $136($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $6_1 = global$0 - 512 | 0;
      global$0 = $6_1;
      $8_1 = 11;
      while (1) {
        if (($8_1 | 0) != 47) {
          HEAP8[($6_1 + 216 | 0) + $8_1 | 0] = 2;
          $8_1 = $8_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP32[$6_1 + 156 >> 2] = $5_1;
      HEAP32[$6_1 + 152 >> 2] = $4_1;
      HEAP8[$6_1 + 177 | 0] = 0;
      HEAP32[$6_1 + 44 >> 2] = 4;
      HEAP32[$6_1 + 36 >> 2] = 0;
      HEAP32[$6_1 + 40 >> 2] = 0;
      HEAP32[$6_1 + 28 >> 2] = 0;
      HEAP32[$6_1 + 32 >> 2] = 4;
      HEAP32[$6_1 + 148 >> 2] = $3_1;
      $293($6_1 + 48 | 0, 37);
      HEAP8[$6_1 + 176 | 0] = 1;
      HEAP32[$6_1 + 160 >> 2] = 1;
      HEAP32[$6_1 + 164 >> 2] = 0;
      HEAP32[$6_1 + 96 >> 2] = 0;
      HEAP32[$6_1 + 88 >> 2] = 0;
      HEAP32[$6_1 + 92 >> 2] = 1;
      HEAP16[$6_1 + 100 >> 1] = 1;
      HEAP32[$6_1 + 168 >> 2] = 0;
      HEAP32[$6_1 + 172 >> 2] = 0;
      $292($6_1 + 112 | 0, $6_1 + 216 | 0, 36);
      HEAP32[$6_1 + 196 >> 2] = 0;
      HEAP32[$6_1 + 200 >> 2] = 0;
      HEAP32[$6_1 + 192 >> 2] = $2_1;
      HEAP32[$6_1 + 188 >> 2] = $1_1;
      HEAP32[$6_1 + 208 >> 2] = 0;
      HEAP32[$6_1 + 212 >> 2] = 0;
      HEAP32[$6_1 + 180 >> 2] = 2;
      $25_1 = HEAP32[$3_1 + 28 >> 2];
      HEAP32[$6_1 + 204 >> 2] = $25_1 >>> 0 >= 1e3 ? 1e3 : $25_1;
      $4_1 = $6_1 + 180 | 0;
      $96($4_1);
      block50: {
        if ($166($4_1, 123)) {
          block49: {
            $18_1 = $6_1 + 88 | 0;
            HEAP32[$6_1 + 324 >> 2] = 0;
            HEAP32[$6_1 + 316 >> 2] = 0;
            HEAP32[$6_1 + 320 >> 2] = 1;
            HEAP32[$6_1 + 492 >> 2] = 0;
            HEAP32[$6_1 + 496 >> 2] = 0;
            HEAP32[$6_1 + 484 >> 2] = $2_1;
            HEAP32[$6_1 + 480 >> 2] = $1_1;
            HEAP8[$6_1 + 423 | 0] = 2;
            HEAP8[$6_1 + 411 | 0] = 2;
            HEAP8[$6_1 + 399 | 0] = 2;
            HEAP8[$6_1 + 387 | 0] = 2;
            HEAP8[$6_1 + 375 | 0] = 2;
            HEAP8[$6_1 + 363 | 0] = 2;
            HEAP8[$6_1 + 351 | 0] = 2;
            HEAP32[$6_1 + 488 >> 2] = $6_1 + 316;
            HEAP32[$6_1 + 248 >> 2] = 4;
            HEAP32[$6_1 + 252 >> 2] = 0;
            HEAP32[$6_1 + 240 >> 2] = 0;
            HEAP32[$6_1 + 244 >> 2] = 0;
            HEAP32[$6_1 + 232 >> 2] = 0;
            HEAP32[$6_1 + 236 >> 2] = 4;
            HEAP32[$6_1 + 224 >> 2] = 0;
            HEAP32[$6_1 + 228 >> 2] = 0;
            $5_1 = HEAP32[$3_1 + 20 >> 2];
            HEAP32[$6_1 + 216 >> 2] = HEAP32[$3_1 + 16 >> 2];
            HEAP32[$6_1 + 220 >> 2] = $5_1;
            HEAP32[$6_1 + 424 >> 2] = 0;
            HEAP32[$6_1 + 428 >> 2] = 1;
            $54($4_1, 123);
            block3: {
              block1: {
                while (1) {
                  block2: {
                    $4_1 = HEAP32[$6_1 + 228 >> 2];
                    $11_1 = $4_1;
                    $9_1 = HEAP32[$6_1 + 224 >> 2];
                    $4_1 = !(HEAP32[$6_1 + 240 >> 2] | ($4_1 | $9_1));
                    $5_1 = HEAP32[$6_1 + 196 >> 2];
                    block: {
                      if ($5_1 >>> 0 < HEAPU32[$6_1 + 192 >> 2]) {
                        $5_1 = HEAPU8[$5_1 + HEAP32[$6_1 + 188 >> 2] | 0];
                        if ($5_1 >>> 0 > 32) {
                          break block;
                        }
                      }
                      $5_1 = $168($6_1 + 180 | 0);
                    }
                    if (($5_1 & 255) == 125) {
                      break block1;
                    }
                    if (!$4_1) {
                      $4_1 = HEAP32[$6_1 + 196 >> 2];
                      if ($4_1 >>> 0 >= HEAPU32[$6_1 + 192 >> 2]) {
                        break block2;
                      }
                      $5_1 = $4_1;
                      $4_1 = HEAPU8[$4_1 + HEAP32[$6_1 + 188 >> 2] | 0] == 44;
                      HEAP32[$6_1 + 196 >> 2] = $5_1 + $4_1;
                      if (!$4_1) {
                        break block2;
                      }
                    }
                    if (HEAP32[$6_1 + 180 >> 2] != 2) {
                      break block3;
                    }
                    $8_1 = HEAP32[$6_1 + 196 >> 2];
                    if (!($8_1 >>> 0 < HEAPU32[$6_1 + 192 >> 2] & HEAPU8[HEAP32[$6_1 + 188 >> 2] + $8_1 | 0] > 32)) {
                      $168($6_1 + 180 | 0);
                      $8_1 = HEAP32[$6_1 + 196 >> 2];
                    }
                    HEAP8[$6_1 + 212 | 0] = 0;
                    HEAP32[$6_1 + 208 >> 2] = $8_1;
                    $170($6_1 + 436 | 0, $6_1 + 180 | 0);
                    $12_1 = HEAPU8[$6_1 + 444 | 0];
                    if (($12_1 | 0) == 2) {
                      break block3;
                    }
                    $10_1 = HEAP32[$6_1 + 208 >> 2];
                    $8_1 = HEAP32[$6_1 + 436 >> 2];
                    $4_1 = HEAP32[$6_1 + 440 >> 2];
                    if ($12_1 & 1) {
                      HEAP32[$6_1 + 432 >> 2] = 0;
                      $160($8_1, $4_1, $6_1 + 424 | 0, 0);
                      $8_1 = HEAP32[$6_1 + 428 >> 2];
                      $5_1 = HEAP32[$6_1 + 432 >> 2];
                    } else {
                      $5_1 = $4_1;
                    }
                    $17_1 = $10_1 + 1 | 0;
                    $7_1 = $171($8_1, $5_1);
                    block5: {
                      block4: {
                        if (($7_1 & 255) >>> 0 >= 64) {
                          $10_1 = $172($6_1 + 216 | 0, $6_1 + 436 | 0, $8_1, $5_1);
                          $9_1 = 245;
                        } else {
                          $10_1 = $7_1 & 31;
                          if (($7_1 & 63) >>> 0 >= 32) {
                            $13_1 = 1 << $10_1;
                            $10_1 = 0;
                          } else {
                            $14_1 = 1 << $10_1;
                            $13_1 = $14_1 - 1 & 1 >>> 32 - $10_1;
                            $10_1 = $14_1;
                          }
                          HEAP32[$6_1 + 224 >> 2] = $9_1 | $10_1;
                          HEAP32[$6_1 + 228 >> 2] = $11_1 | $13_1;
                          $9_1 = $9_1 & $10_1;
                          $13_1 = $11_1 & $13_1;
                          $10_1 = !($9_1 | $13_1);
                          $11_1 = $9_1 | $13_1;
                          $9_1 = $7_1 - 10 | 0;
                          if ($11_1 | ($9_1 & 255) != 4) {
                            break block4;
                          }
                          $9_1 = $6_1 + 180 | 0;
                          if ($166($9_1, 123)) {
                            $7_1 = HEAP32[$6_1 + 196 >> 2];
                            $13_1 = HEAPU8[$6_1 + 176 | 0];
                            $10_1 = 1;
                            $173($6_1 + 28 | 0, $9_1, $6_1 + 480 | 0, 1);
                            HEAP8[$6_1 + 176 | 0] = $13_1;
                            HEAP32[$6_1 + 168 >> 2] = $7_1;
                            HEAP32[$6_1 + 172 >> 2] = HEAP32[$6_1 + 196 >> 2];
                            $9_1 = HEAP32[4789];
                            HEAP32[$6_1 + 456 >> 2] = HEAP32[4788];
                            HEAP32[$6_1 + 460 >> 2] = $9_1;
                            HEAP32[$6_1 + 464 >> 2] = HEAP32[4790];
                            $9_1 = 4;
                            $7_1 = 0;
                            break block5;
                          }
                          $10_1 = 1;
                          $9_1 = 4;
                        }
                      }
                      $167($6_1 + 456 | 0, $6_1 + 180 | 0);
                      $7_1 = HEAPU8[$6_1 + 467 | 0];
                    }
                    HEAP32[$6_1 + 108 >> 2] = $4_1;
                    HEAP32[$6_1 + 104 >> 2] = $17_1;
                    HEAP8[$6_1 + 100 | 0] = 0;
                    HEAP8[$6_1 + 177 | 0] = 0;
                    if ($7_1 & 1 ? 0 : $10_1) {
                      block6: {
                        if (!$5_1) {
                          $5_1 = 0;
                          break block6;
                        }
                        if (HEAPU8[$8_1 | 0] != 95) {
                          break block6;
                        }
                        if ($187($6_1 + 28 | 0, $8_1, $5_1, 1, $6_1 + 456 | 0, HEAP32[$6_1 + 196 >> 2] - HEAP32[$6_1 + 460 >> 2] | 0)) {
                          continue;
                        }
                      }
                    } else {
                      if ($187($6_1 + 28 | 0, $8_1, $5_1, $10_1, $6_1 + 456 | 0, HEAP32[$6_1 + 196 >> 2] - HEAP32[$6_1 + 460 >> 2] | 0)) {
                        continue;
                      }
                    }
                    $4_1 = $9_1 & 255;
                    if ($4_1 >>> 0 <= 6) {
                      $4_1 = ($6_1 + 340 | 0) + Math_imul($4_1, 12) | 0;
                      HEAP32[$4_1 + 8 >> 2] = HEAP32[$6_1 + 464 >> 2];
                      $5_1 = HEAP32[$6_1 + 460 >> 2];
                      HEAP32[$4_1 >> 2] = HEAP32[$6_1 + 456 >> 2];
                      HEAP32[$4_1 + 4 >> 2] = $5_1;
                    } else {
                      $11_1 = $6_1 + 24 | 0;
                      $13_1 = $6_1 + 28 | 0;
                      $9_1 = $5_1;
                      $7_1 = $6_1 + 456 | 0;
                      $5_1 = 0;
                      $10_1 = global$0 - 48 | 0;
                      global$0 = $10_1;
                      $4_1 = -24;
                      block13: {
                        block8: {
                          block7: {
                            while (1) {
                              if (!$4_1) {
                                break block7;
                              }
                              if (!$22(HEAP32[$4_1 + 18068 >> 2], HEAP32[$4_1 + 18072 >> 2], $8_1, $9_1)) {
                                $4_1 = $4_1 + 8 | 0;
                                $5_1 = $5_1 + 1 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (HEAPU8[HEAP32[$13_1 + 120 >> 2] + 37 | 0] != 1) {
                              if ($5_1) {
                                break block7;
                              }
                              if (HEAPU8[$7_1 + 8 | 0] == 5) {
                                $4_1 = HEAP32[$7_1 + 4 >> 2];
                                $5_1 = HEAP32[$7_1 >> 2];
                                HEAP32[$10_1 + 20 >> 2] = $10_1 + 47;
                                $210($10_1 + 32 | 0, $5_1, $4_1, $10_1 + 20 | 0, 2);
                                if (HEAPU8[$10_1 + 43 | 0] == 2) {
                                  break block7;
                                }
                              } else {
                                if (!$211($7_1)) {
                                  break block7;
                                }
                              }
                              $203($13_1, 1377167);
                              break block8;
                            }
                            block10: {
                              block12: {
                                block9: {
                                  block11: {
                                    $4_1 = $5_1;
                                    switch ($4_1 | 0) {
                                      case 2:
                                        break block11;
                                      case 0:
                                        break block9;
                                      default:
                                        break block10;
                                    }
                                    ;
                                  }
                                  $9_1 = HEAPU8[$7_1 + 8 | 0];
                                  $4_1 = 196608;
                                  if (($9_1 | 0) != 3) {
                                    break block12;
                                  }
                                  HEAP32[$10_1 + 28 >> 2] = 0;
                                  HEAP32[$10_1 + 20 >> 2] = 0;
                                  HEAP32[$10_1 + 24 >> 2] = 1;
                                  HEAP8[$10_1 + 40 | 0] = HEAPU8[$7_1 + 9 | 0];
                                  $4_1 = HEAP32[$7_1 + 4 >> 2];
                                  HEAP32[$10_1 + 32 >> 2] = HEAP32[$7_1 >> 2];
                                  HEAP32[$10_1 + 36 >> 2] = $4_1;
                                  $48($10_1 + 8 | 0, $10_1 + 32 | 0, $10_1 + 20 | 0);
                                  $4_1 = HEAP32[$10_1 + 12 >> 2];
                                  if (!$208(HEAP32[$10_1 + 8 >> 2], $4_1)) {
                                    $203($13_1, $4_1 ? $4_1 >>> 0 < 256 ? 1442693 : 1442691 : 1442690);
                                  }
                                  $4_1 = 2;
                                  break block10;
                                }
                                $4_1 = 0;
                                $9_1 = HEAPU8[$7_1 + 8 | 0];
                                if (($9_1 | 0) == 5) {
                                  break block10;
                                }
                                $4_1 = 327680;
                              }
                              if ($9_1) {
                                $203($13_1, $9_1 << 24 | $4_1 | 385);
                              } else {
                                $212($13_1, 13);
                                break block8;
                              }
                              $4_1 = $5_1;
                            }
                            $4_1 = $13_1 + Math_imul($4_1, 12) | 0;
                            HEAP32[$4_1 + 92 >> 2] = HEAP32[$7_1 + 8 >> 2];
                            $9_1 = HEAP32[$7_1 + 4 >> 2];
                            HEAP32[$4_1 + 84 >> 2] = HEAP32[$7_1 >> 2];
                            HEAP32[$4_1 + 88 >> 2] = $9_1;
                            $4_1 = $5_1 + 7 | 0;
                            $5_1 = 1;
                            break block13;
                          }
                          $17_1 = 9;
                          $5_1 = 13656;
                          block15: {
                            block14: {
                              while (1) {
                                $17_1 = $17_1 + 1 | 0;
                                if (($17_1 | 0) != 17) {
                                  if (($17_1 | 0) == 26) {
                                    wasm2js_trap();
                                  }
                                  $7_1 = $5_1 - 4 | 0;
                                  $14_1 = HEAP32[$5_1 >> 2];
                                  $5_1 = $5_1 + 8 | 0;
                                  if (!$261($8_1, $9_1, HEAP32[$7_1 >> 2], $14_1)) {
                                    continue;
                                  }
                                  break block14;
                                }
                                break;
                              }
                              ;
                              $5_1 = 0;
                              break block15;
                            }
                            $5_1 = $17_1 >>> 0 < 17;
                            $17_1 = $17_1 - 10 | 0;
                          }
                          HEAP8[$10_1 + 1 | 0] = $17_1;
                          HEAP8[$10_1 | 0] = $5_1 & 1;
                          $201($13_1, HEAPU8[$10_1 | 0] ? (HEAPU8[$10_1 + 1 | 0] << 24) - 1978465646 | 0 : 146);
                          $212($13_1, 13);
                        }
                        $5_1 = 0;
                      }
                      HEAP8[$11_1 + 1 | 0] = $4_1;
                      HEAP8[$11_1 | 0] = $5_1;
                      global$0 = $10_1 + 48 | 0;
                      if (!HEAPU8[$6_1 + 24 | 0]) {
                        continue;
                      }
                      $9_1 = HEAPU8[$6_1 + 25 | 0];
                    }
                    HEAP8[$6_1 + 176 | 0] = HEAPU8[$6_1 + 176 | 0] & (($12_1 ^ 1) & ($9_1 & 255) >>> 0 >= ($19_1 & 255) >>> 0);
                    $19_1 = $9_1;
                    continue;
                  }
                  break;
                }
                ;
                $169($6_1 + 180 | 0);
                break block3;
              }
              HEAP32[$6_1 + 196 >> 2] = HEAP32[$6_1 + 196 >> 2] + 1;
              HEAP32[$6_1 + 200 >> 2] = HEAP32[$6_1 + 200 >> 2] - 1;
            }
            HEAP32[$6_1 + 232 >> 2] = HEAP32[$6_1 + 496 >> 2];
            $4_1 = HEAP32[$6_1 + 492 >> 2];
            HEAP32[$6_1 + 224 >> 2] = HEAP32[$6_1 + 488 >> 2];
            HEAP32[$6_1 + 228 >> 2] = $4_1;
            $4_1 = HEAP32[$6_1 + 484 >> 2];
            HEAP32[$6_1 + 216 >> 2] = HEAP32[$6_1 + 480 >> 2];
            HEAP32[$6_1 + 220 >> 2] = $4_1;
            $4_1 = $6_1 + 16 | 0;
            $9_1 = $6_1 + 216 | 0;
            $174($4_1, $9_1);
            $24_1 = HEAP32[$6_1 + 16 >> 2];
            $17_1 = HEAP32[($24_1 ? $4_1 | 4 : $6_1 + 324 | 0) >> 2];
            $27_1 = HEAP32[$6_1 + 320 >> 2];
            $19_1 = HEAP32[$6_1 + 316 >> 2];
            $10_1 = 0;
            $4_1 = $6_1 + 28 | 0;
            $5_1 = $6_1 + 340 | 0;
            $175($6_1 + 328 | 0, $4_1, $5_1, 0);
            $175($6_1 + 424 | 0, $4_1, $5_1, 2);
            $21_1 = 1;
            $176($9_1, $4_1, $5_1, 4, 1);
            HEAP8[$6_1 + 177 | 0] = 0;
            HEAP16[$6_1 + 100 >> 1] = 3841;
            HEAP32[$6_1 + 96 >> 2] = 0;
            $9_1 = HEAP32[$6_1 + 148 >> 2];
            $8_1 = HEAP32[$9_1 >> 2];
            $5_1 = HEAP32[$9_1 + 8 >> 2];
            $9_1 = HEAP32[$9_1 + 12 >> 2];
            HEAP32[$6_1 + 448 >> 2] = 0;
            HEAP32[$6_1 + 452 >> 2] = 0;
            $4_1 = 128;
            block16: {
              if (HEAPU8[$6_1 + 411 | 0] != 2) {
                $13_1 = $8_1 ? $5_1 : 1583802368;
                $20_1 = $8_1 ? $9_1 : 367;
                block17: {
                  block18: {
                    block19: {
                      $5_1 = HEAPU8[$6_1 + 408 | 0];
                      switch ($5_1 | 0) {
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
                    HEAP8[$6_1 + 224 | 0] = HEAPU8[$6_1 + 409 | 0];
                    $4_1 = HEAP32[$6_1 + 404 >> 2];
                    HEAP32[$6_1 + 220 >> 2] = $4_1;
                    HEAP32[$6_1 + 216 >> 2] = HEAP32[$6_1 + 400 >> 2];
                    $178($6_1 + 456 | 0, $6_1 + 216 | 0);
                    $5_1 = HEAP32[$6_1 + 460 >> 2];
                    if (($4_1 | 0) != ($5_1 | 0)) {
                      HEAP32[$6_1 + 448 >> 2] = 1;
                    }
                    HEAP32[$6_1 + 476 >> 2] = 0;
                    HEAP32[$6_1 + 468 >> 2] = 0;
                    HEAP32[$6_1 + 472 >> 2] = 1;
                    $21_1 = HEAP32[$6_1 + 456 >> 2];
                    $14_1 = $6_1 + 216 | 0;
                    $179($14_1, $6_1 + 456 | 0, $6_1 + 468 | 0);
                    $7_1 = HEAP32[$6_1 + 216 >> 2];
                    $8_1 = HEAP32[$6_1 + 220 >> 2];
                    $180($14_1, $7_1, $8_1);
                    $4_1 = $7_1;
                    $12_1 = 0;
                    $11_1 = global$0 - 32 | 0;
                    global$0 = $11_1;
                    if ($8_1) {
                      block20: {
                        $22_1 = ($7_1 + $8_1 | 0) - 1 | 0;
                        if (HEAPU8[$22_1 | 0] != 90 | $8_1 - 31 >>> 0 < 4294967289) {
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
                              $15_1 = 0;
                              while (1) {
                                block22: {
                                  if (($4_1 | 0) == ($22_1 | 0)) {
                                    break block21;
                                  }
                                  if (($12_1 | 0) == 29) {
                                    wasm2js_trap();
                                  }
                                  $9_1 = $4_1 + 1 | 0;
                                  $4_1 = HEAPU8[$4_1 | 0];
                                  if (!(1 << $12_1 & 536271727)) {
                                    break block22;
                                  }
                                  $23_1 = $4_1 - 48 & 255;
                                  if ($23_1 >>> 0 >= 10) {
                                    break block22;
                                  }
                                  $15_1 = $23_1 + Math_imul($15_1, 10) | 0;
                                  $12_1 = $12_1 + 1 | 0;
                                  $4_1 = $9_1;
                                  continue;
                                }
                                break;
                              }
                              ;
                              if (($4_1 | 0) != HEAPU8[$12_1 + 21865 | 0]) {
                                break block23;
                              }
                              if ($16_1 >>> 0 > 5) {
                                wasm2js_trap();
                              } else {
                                $12_1 = $12_1 + 1 | 0;
                                HEAP32[($11_1 + 8 | 0) + ($16_1 << 2) >> 2] = $15_1;
                                $16_1 = $16_1 + 1 | 0;
                                $4_1 = $9_1;
                                continue;
                              }
                            }
                            break;
                          }
                          ;
                          $12_1 = 0;
                          break block20;
                        }
                        $4_1 = HEAP32[$11_1 + 16 >> 2];
                        $12_1 = 0;
                        $9_1 = HEAP32[$11_1 + 24 >> 2];
                        $16_1 = HEAP32[$11_1 + 20 >> 2];
                        $22_1 = HEAP32[$11_1 + 8 >> 2];
                        $23_1 = HEAP32[$11_1 + 12 >> 2];
                        $28_1 = $232($22_1, $23_1);
                        $26_1 = HEAP32[$11_1 + 28 >> 2];
                        if ($26_1 >>> 0 > 59 | $9_1 >>> 0 > 59 | ($16_1 >>> 0 > 23 | $4_1 - 1 >>> 0 >= $28_1 >>> 0)) {
                          break block20;
                        }
                        $234($14_1, $233($22_1, $23_1, $4_1), $16_1, $9_1, $26_1);
                        $4_1 = $8_1 - 30 | 0;
                        while (1) {
                          if ($4_1) {
                            $4_1 = $4_1 + 1 | 0;
                            $15_1 = Math_imul($15_1, 10);
                            continue;
                          }
                          break;
                        }
                        ;
                        HEAP8[$14_1 + 42 | 0] = 1;
                        HEAP32[$14_1 + 32 >> 2] = $15_1;
                        $12_1 = 1;
                      }
                    }
                    global$0 = $11_1 + 32 | 0;
                    block33: {
                      if (!$12_1) {
                        block24: {
                          if (HEAPU8[$181($7_1, $8_1, 0) + 12804 | 0] & 6) {
                            if ($182($14_1, $13_1, $20_1)) {
                              break block24;
                            }
                            $183($14_1, $7_1, $8_1);
                            break block24;
                          }
                          $4_1 = $33($7_1, $8_1, 0);
                          if ($4_1 - 1 >>> 0 <= 1) {
                            if (($181($7_1, $8_1, $4_1) | 0) == 32) {
                              $183($6_1 + 216 | 0, $7_1, $8_1);
                              break block24;
                            }
                          }
                          block25: {
                            $9_1 = $4_1;
                            if (($181($7_1, $8_1, $4_1) | 0) == 46) {
                              $9_1 = $4_1 + 1 | 0;
                              $11_1 = $33($7_1, $8_1, $9_1);
                              if (!$11_1) {
                                break block25;
                              }
                              $9_1 = $9_1 + $11_1 | 0;
                            }
                            if (!$4_1 | $8_1 >>> 0 > $9_1 >>> 0) {
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
                                        if (($9_1 | 0) != 8) {
                                          break block29;
                                        }
                                        break block25;
                                      case 0:
                                        if (($9_1 | 0) == 7) {
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
                                        if (($9_1 | 0) != 19) {
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
                                  if (($9_1 | 0) != 16) {
                                    break block29;
                                  }
                                  $4_1 = 6;
                                  break block32;
                                }
                                $184($6_1 + 216 | 0, 25);
                                break block24;
                              }
                            }
                            $4_1 = $177($7_1, $8_1, $4_1, $13_1, $20_1, $18_1, $6_1 + 448 | 0);
                            break block33;
                          }
                          $12_1 = 0;
                          $8_1 = $6_1 + 216 | 0;
                          $7_1 = $241($8_1, 45);
                          if ($7_1) {
                            $4_1 = 6;
                          } else {
                            if ($241($8_1, 43)) {
                              $4_1 = 6;
                            } else {
                              $12_1 = ($244(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]) | 0) == 2;
                              $4_1 = $12_1 ? 2 : 4;
                            }
                          }
                          $11_1 = $240($8_1, $4_1);
                          if ($12_1) {
                            HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 8;
                            HEAP32[$8_1 + 12 >> 2] = HEAP32[$8_1 + 12 >> 2] | 524288;
                            $11_1 = $11_1 + 2e3 | 0;
                          }
                          block35: {
                            block34: {
                              if ($7_1) {
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
                            $184($8_1, $4_1);
                            $11_1 = 0;
                          }
                          $16_1 = $241($8_1, 45);
                          $4_1 = $244(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]);
                          block39: {
                            block38: {
                              block37: {
                                if (!$12_1) {
                                  block36: {
                                    if (!$241($8_1, 87)) {
                                      if (($4_1 | 0) != 3) {
                                        break block36;
                                      }
                                      $9_1 = (($11_1 << 16 >> 16) % 100 | 0 ? 3 : 15) & $11_1 ? 365 : 366;
                                      $4_1 = $240($8_1, 3) - 1 | 0;
                                      $14_1 = 32;
                                      $7_1 = $233($11_1, 1, 1);
                                      break block37;
                                    }
                                    $4_1 = $240($8_1, 2);
                                    if (!HEAP32[$8_1 + 28 >> 2]) {
                                      $184($8_1, 34);
                                    }
                                    if ($16_1) {
                                      $239($8_1, 45);
                                    }
                                    $15_1 = $240($8_1, 1);
                                    $7_1 = $245($11_1);
                                    $9_1 = $245($11_1 + 1 | 0) - $7_1 | 0;
                                    $14_1 = 31;
                                    $11_1 = $15_1 - 1 | 0;
                                    if ($11_1 >>> 0 >= 7) {
                                      $4_1 = $9_1;
                                      break block38;
                                    } else {
                                      $4_1 = ($11_1 + Math_imul($4_1, 7) | 0) - 7 | 0;
                                      break block37;
                                    }
                                  }
                                }
                                if ($16_1) {
                                  $4_1 = $240($8_1, 2);
                                  if (!HEAP32[$8_1 + 28 >> 2]) {
                                    $184($8_1, 33);
                                  }
                                  $239($8_1, 45);
                                } else {
                                  if (($4_1 | 0) != 4 | $12_1) {
                                    $184($8_1, 23);
                                  }
                                  $4_1 = $240($8_1, 2);
                                }
                                $15_1 = $240($8_1, 2);
                                $7_1 = $233($11_1, $4_1, 1);
                                $9_1 = $232($11_1, $4_1);
                                $14_1 = $9_1 ? 30 : 29;
                                $4_1 = $15_1 - 1 | 0;
                              }
                              if ($4_1 >>> 0 < $9_1 >>> 0) {
                                break block39;
                              }
                            }
                            $184($8_1, $14_1);
                          }
                          $4_1 = $4_1 + $7_1 | 0;
                          wasm2js_i32$0 = $8_1, wasm2js_i32$1 = __wasm_i64_mul($4_1, $4_1 >> 31, 86400, 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                          HEAP32[$8_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
                          block40: {
                            if (!HEAP32[$8_1 + 28 >> 2]) {
                              if ($12_1) {
                                $184($8_1, 28);
                              } else {
                                HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 64;
                              }
                              break block40;
                            }
                            if (!$241($8_1, 84)) {
                              if (!$241($8_1, 116)) {
                                $239($8_1, 32);
                              }
                            }
                            $15_1 = $240($8_1, 2);
                            $4_1 = $12_1 | $16_1;
                            if (($241($8_1, 58) | 0) != ($4_1 | 0)) {
                              if ($4_1) {
                                $9_1 = $244(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]) ? 36 : 35;
                              } else {
                                $9_1 = 36;
                              }
                              $184($8_1, $9_1);
                            }
                            HEAP8[$8_1 + 41 | 0] = 35;
                            $16_1 = $240($8_1, 2);
                            HEAP8[$8_1 + 41 | 0] = 23;
                            block41: {
                              if ($4_1) {
                                $7_1 = 0;
                                $9_1 = 0;
                                if (!$241($8_1, 58)) {
                                  break block41;
                                }
                              } else {
                                if (!$244(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2])) {
                                  $7_1 = 0;
                                  $9_1 = 0;
                                  break block41;
                                }
                              }
                              $7_1 = $240($8_1, 2);
                              $9_1 = 1;
                            }
                            block42: {
                              if (!$241($8_1, 46)) {
                                $14_1 = 0;
                                $4_1 = 0;
                                $11_1 = 0;
                                if (!$241($8_1, 44)) {
                                  break block42;
                                }
                              }
                              $14_1 = 0;
                              $4_1 = 0;
                              $11_1 = 0;
                              while (1) {
                                $12_1 = $246($8_1);
                                if ($12_1 >>> 0 <= 9) {
                                  $11_1 = $4_1 >>> 0 < 9 ? $12_1 + Math_imul($11_1, 10) | 0 : $11_1;
                                  $4_1 = $4_1 + 1 | 0;
                                  $14_1 = $12_1 | $14_1;
                                  continue;
                                }
                                break;
                              }
                              ;
                              if ($9_1 & ($4_1 | 0) != 0) {
                                break block42;
                              }
                              $184($8_1, 38);
                            }
                            $9_1 = 9 - $4_1 | 0;
                            $12_1 = $9_1 >>> 0 <= 9 ? $9_1 : 0;
                            while (1) {
                              if ($12_1) {
                                $12_1 = $12_1 - 1 | 0;
                                $11_1 = Math_imul($11_1, 10);
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($15_1 | 0) == 24 & ($14_1 | $16_1 | $7_1) != 0 | ($15_1 >>> 0 > 24 | $7_1 >>> 0 > 60 | $16_1 >>> 0 > 59)) {
                              $184($8_1, 37);
                            }
                            if (($15_1 | 0) == 24) {
                              HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 128;
                            }
                            HEAP32[$8_1 + 32 >> 2] = $11_1;
                            $4_1 = $4_1 >>> 0 <= 3 ? 3 : $4_1;
                            HEAP32[$8_1 + 36 >> 2] = $4_1 >>> 0 >= 9 ? 9 : $4_1;
                            if (($7_1 | 0) == 60) {
                              $247($8_1);
                              $7_1 = 59;
                            }
                            HEAP8[$8_1 + 41 | 0] = 39;
                            $4_1 = HEAP32[$8_1 + 4 >> 2];
                            $9_1 = (Math_imul($16_1, 60) + Math_imul($15_1, 3600) | 0) + $7_1 | 0;
                            $7_1 = $9_1;
                            $9_1 = $9_1 + HEAP32[$8_1 >> 2] | 0;
                            $4_1 = $7_1 >>> 0 > $9_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
                            HEAP32[$8_1 >> 2] = $9_1;
                            HEAP32[$8_1 + 4 >> 2] = $4_1;
                            block43: {
                              if (!$241($8_1, 90)) {
                                block44: {
                                  if (!HEAP32[$8_1 + 28 >> 2]) {
                                    HEAP32[$8_1 + 12 >> 2] = HEAP32[$8_1 + 12 >> 2] | 1048576;
                                    break block43;
                                  }
                                  $241($8_1, 32);
                                  if ($248($8_1)) {
                                    $250($8_1);
                                    break block40;
                                  }
                                  if ($249($8_1)) {
                                    break block44;
                                  }
                                  if ($238($8_1, 18848, 1)) {
                                    break block44;
                                  }
                                  $184($8_1, 39);
                                }
                              }
                              if (!HEAP32[$8_1 + 28 >> 2]) {
                                break block43;
                              }
                              while (1) {
                                if ($241($8_1, 91)) {
                                  $252($8_1, 6);
                                  $239($8_1, 93);
                                  continue;
                                }
                                break;
                              }
                              ;
                              if ($241($8_1, 32)) {
                                $252($8_1, 5);
                              }
                              $250($8_1);
                            }
                          }
                        }
                      }
                      $4_1 = $185($6_1 + 216 | 0, $13_1, $20_1, $18_1, $6_1 + 448 | 0);
                    }
                    if (HEAP32[$6_1 + 96 >> 2] | HEAPU8[$6_1 + 464 | 0] != 1) {
                      break block16;
                    }
                    HEAP32[$18_1 + 8 >> 2] = HEAP32[$6_1 + 476 >> 2];
                    $9_1 = HEAP32[$6_1 + 472 >> 2];
                    HEAP32[$18_1 >> 2] = HEAP32[$6_1 + 468 >> 2];
                    HEAP32[$18_1 + 4 >> 2] = $9_1;
                    break block16;
                  }
                  $5_1 = 0;
                  $4_1 = $177(HEAP32[$6_1 + 400 >> 2], HEAP32[$6_1 + 404 >> 2], 0, $13_1, $20_1, $18_1, $6_1 + 448 | 0);
                  break block16;
                }
                $4_1 = $5_1 << 24 | 655750;
              }
              $5_1 = 0;
            }
            $11_1 = $24_1 ? $24_1 : $27_1;
            $8_1 = $6_1 + 28 | 0;
            $9_1 = HEAP32[$6_1 + 452 >> 2];
            $7_1 = HEAP32[$6_1 + 148 >> 2];
            $186($6_1 + 436 | 0, $8_1, $4_1, $21_1, $5_1, HEAP32[$6_1 + 448 >> 2], !(HEAP32[$7_1 >> 2] | HEAP32[$7_1 + 4 >> 2]) ? $9_1 & -2097153 : $9_1);
            $5_1 = $6_1 + 456 | 0;
            $176($5_1, $8_1, $6_1 + 340 | 0, 6, 0);
            $14_1 = HEAP32[$6_1 + 424 >> 2];
            if (!(!HEAPU8[HEAP32[$6_1 + 148 >> 2] + 37 | 0] | ($14_1 | 0) == -2147483647)) {
              $12_1 = HEAP32[$6_1 + 428 >> 2];
              $18_1 = HEAP32[$6_1 + 432 >> 2];
              $7_1 = global$0 - 160 | 0;
              global$0 = $7_1;
              $4_1 = $9(40, 4);
              if (!$4_1) {
                wasm2js_trap();
              }
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
              block45: {
                if (HEAPU8[HEAP32[$8_1 + 120 >> 2] + 37 | 0] == 1) {
                  $13_1 = $4_1 + 24 | 0;
                  $5_1 = 18044;
                  $12_1 = 0;
                  while (1) {
                    block46: {
                      if (($10_1 | 0) == 36) {
                        break block45;
                      }
                      $18_1 = $8_1 + $10_1 | 0;
                      if (HEAPU8[$18_1 + 95 | 0] != 2) {
                        if ($12_1 >>> 0 >= 3) {
                          break block46;
                        }
                        $216(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2], $18_1 + 84 | 0, $13_1);
                      }
                      if ($12_1 >>> 0 < 2) {
                        HEAP32[$4_1 + 36 >> 2] = HEAP32[$4_1 + 32 >> 2];
                      }
                      $12_1 = $12_1 + 1 | 0;
                      $5_1 = $5_1 + 8 | 0;
                      $10_1 = $10_1 + 12 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  wasm2js_trap();
                } else {
                  HEAP32[$7_1 + 24 >> 2] = $18_1;
                  HEAP32[$7_1 + 20 >> 2] = $12_1;
                  HEAP32[$7_1 + 28 >> 2] = 259;
                  $13_1 = $4_1 + 12 | 0;
                  $76($13_1, 123);
                  $216(13492, 8, $7_1 + 20 | 0, $13_1);
                  $21_1 = HEAPU8[$5_1 + 8 | 0];
                  if (($21_1 | 0) != 2) {
                    block47: {
                      $10_1 = HEAP32[$5_1 >> 2];
                      $5_1 = HEAP32[$5_1 + 4 >> 2];
                      HEAP32[$7_1 + 56 >> 2] = 1e3;
                      HEAP32[$7_1 + 48 >> 2] = 0;
                      HEAP32[$7_1 + 52 >> 2] = 0;
                      HEAP32[$7_1 + 40 >> 2] = $10_1;
                      HEAP32[$7_1 + 44 >> 2] = $5_1;
                      HEAP32[$7_1 + 60 >> 2] = 0;
                      HEAP32[$7_1 + 64 >> 2] = 0;
                      HEAP32[$7_1 + 32 >> 2] = 2;
                      $54($7_1 + 32 | 0, 123);
                      $10_1 = 1;
                      while (1) {
                        $15_1 = $7_1 + 68 | 0;
                        $5_1 = $7_1 + 32 | 0;
                        $206($15_1, $5_1, $10_1 & 1);
                        if (HEAPU8[$7_1 + 76 | 0] == 2) {
                          break block47;
                        }
                        $167($7_1 + 124 | 0, $5_1);
                        if ($71($15_1, 13492, 8)) {
                          block48: {
                            $10_1 = HEAPU8[$7_1 + 132 | 0];
                            if (!$10_1) {
                              break block48;
                            }
                            $5_1 = 0;
                            HEAP32[$7_1 + 144 >> 2] = 0;
                            HEAP32[$7_1 + 136 >> 2] = 0;
                            HEAP32[$7_1 + 140 >> 2] = 1;
                            $15_1 = HEAP32[$7_1 + 128 >> 2];
                            $20_1 = HEAP32[$7_1 + 124 >> 2];
                            $16_1 = 0;
                            if (($10_1 | 0) == 2) {
                              $16_1 = !$217($20_1, $15_1, $7_1 + 136 | 0);
                              $5_1 = HEAP32[$7_1 + 144 >> 2];
                            }
                            HEAP8[$7_1 + 88 | 0] = HEAPU8[$7_1 + 133 | 0];
                            HEAP32[$7_1 + 84 >> 2] = $15_1;
                            HEAP32[$7_1 + 80 >> 2] = $20_1;
                            $178($7_1 + 148 | 0, $7_1 + 80 | 0);
                            if ($5_1) {
                              HEAP8[$7_1 + 156 | 0] = 0;
                              HEAP32[$7_1 + 152 >> 2] = $5_1;
                              HEAP32[$7_1 + 148 >> 2] = HEAP32[$7_1 + 140 >> 2];
                            }
                            if (!(!$16_1 & ($10_1 | 0) != 3)) {
                              HEAP8[$7_1 + 88 | 0] = 1;
                              HEAP32[$7_1 + 84 >> 2] = $18_1;
                              HEAP32[$7_1 + 80 >> 2] = $12_1;
                              if ($191($7_1 + 148 | 0, $7_1 + 80 | 0)) {
                                break block48;
                              }
                            }
                            HEAP16[$7_1 + 92 >> 1] = 3073;
                            HEAP16[$7_1 + 80 >> 1] = 4097;
                            HEAP32[$7_1 + 108 >> 2] = 9175183;
                            HEAP8[$7_1 + 104 | 0] = 0;
                            $190($8_1, $7_1 + 104 | 0, 0, 0, $7_1 + 80 | 0, 2);
                          }
                        } else {
                          $76($13_1, 44);
                          $194($7_1 + 8 | 0, $5_1, HEAP32[$7_1 + 60 >> 2]);
                          $5_1 = HEAP32[$7_1 + 12 >> 2];
                          $10_1 = HEAP32[$7_1 + 8 >> 2];
                          HEAP32[$7_1 + 92 >> 2] = 0;
                          HEAP32[$7_1 + 96 >> 2] = 0;
                          HEAP32[$7_1 + 80 >> 2] = 1;
                          HEAP32[$7_1 + 84 >> 2] = 0;
                          HEAP32[$7_1 + 88 >> 2] = $13_1;
                          $202($7_1 + 80 | 0, $10_1, $5_1, $21_1 & 1);
                        }
                        $10_1 = 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $76($13_1, 125);
                  $12($4_1, $11_1, $17_1);
                  $5_1 = $7_1 + 112 | 0;
                  $218($5_1, $11_1, $17_1, 13451, 4);
                  if (HEAPU8[$7_1 + 123 | 0] != 2) {
                    $219(18137, 12, $5_1, $4_1);
                  }
                  $218($7_1 + 124 | 0, $11_1, $17_1, 13464, 7);
                  if (HEAPU8[$7_1 + 135 | 0] == 2) {
                    break block45;
                  }
                  $5_1 = HEAP32[$7_1 + 124 >> 2];
                  $8_1 = HEAP32[$7_1 + 128 >> 2];
                  $10_1 = HEAPU8[$7_1 + 133 | 0];
                  HEAP32[$7_1 + 144 >> 2] = 0;
                  HEAP32[$7_1 + 136 >> 2] = 0;
                  HEAP32[$7_1 + 140 >> 2] = 1;
                  HEAP8[$7_1 + 156 | 0] = $10_1;
                  HEAP32[$7_1 + 148 >> 2] = $5_1;
                  HEAP32[$7_1 + 152 >> 2] = $8_1;
                  $48($7_1, $7_1 + 148 | 0, $7_1 + 136 | 0);
                  $8_1 = HEAP32[$7_1 >> 2];
                  $10_1 = HEAP32[$7_1 + 4 >> 2];
                  $5_1 = $220($8_1, $10_1);
                  if (!$5_1) {
                    break block45;
                  }
                  if ($221($8_1, $10_1, $5_1) & 575232) {
                    break block45;
                  }
                  $13_1 = $222($8_1, $10_1, $5_1);
                  if ($13_1 >>> 0 < $5_1 >>> 0 | $10_1 >>> 0 < $13_1 >>> 0) {
                    wasm2js_trap();
                  } else {
                    HEAP32[$7_1 + 88 >> 2] = 0;
                    HEAP32[$7_1 + 80 >> 2] = 0;
                    HEAP32[$7_1 + 84 >> 2] = 1;
                    $12($7_1 + 80 | 0, $5_1 + $8_1 | 0, $13_1 - $5_1 | 0);
                    $5_1 = HEAP32[$7_1 + 84 >> 2];
                    $8_1 = HEAP32[$7_1 + 88 >> 2];
                    $223($5_1, $8_1);
                    HEAP32[$7_1 + 36 >> 2] = $8_1;
                    HEAP32[$7_1 + 32 >> 2] = $5_1;
                    HEAP32[$7_1 + 40 >> 2] = 259;
                    $219(18149, 14, $7_1 + 32 | 0, $4_1);
                  }
                }
              }
              global$0 = $7_1 + 160 | 0;
              $10_1 = $4_1;
            }
            if (HEAPU8[$6_1 + 84 | 0]) {
              break block49;
            }
            $4_1 = HEAP32[$6_1 + 328 >> 2];
            if (($4_1 | 0) == -2147483647 | ($14_1 | 0) == -2147483647) {
              break block49;
            }
            $5_1 = HEAP32[$6_1 + 436 >> 2];
            if (($5_1 | 0) == -2147483647) {
              break block49;
            }
            $9_1 = HEAP32[$6_1 + 336 >> 2];
            $8_1 = HEAP32[$6_1 + 332 >> 2];
            $7_1 = HEAP32[$6_1 + 460 >> 2];
            HEAP32[$6_1 + 276 >> 2] = HEAP32[$6_1 + 456 >> 2];
            HEAP32[$6_1 + 280 >> 2] = $7_1;
            HEAP32[$6_1 + 284 >> 2] = HEAP32[$6_1 + 464 >> 2];
            HEAP32[$6_1 + 296 >> 2] = $10_1;
            HEAP32[$6_1 + 292 >> 2] = $2_1;
            HEAP32[$6_1 + 288 >> 2] = $1_1;
            HEAP32[$6_1 + 272 >> 2] = 0;
            HEAP32[$6_1 + 264 >> 2] = -2147483648;
            HEAP32[$6_1 + 268 >> 2] = 1;
            $7_1 = HEAP32[$6_1 + 444 >> 2];
            HEAP32[$6_1 + 256 >> 2] = HEAP32[$6_1 + 440 >> 2];
            HEAP32[$6_1 + 260 >> 2] = $7_1;
            HEAP32[$6_1 + 252 >> 2] = $5_1;
            HEAP32[$6_1 + 248 >> 2] = $17_1;
            HEAP32[$6_1 + 244 >> 2] = $11_1;
            $5_1 = HEAP32[$6_1 + 432 >> 2];
            HEAP32[$6_1 + 232 >> 2] = HEAP32[$6_1 + 428 >> 2];
            HEAP32[$6_1 + 236 >> 2] = $5_1;
            HEAP32[$6_1 + 228 >> 2] = $14_1;
            HEAP32[$6_1 + 224 >> 2] = $9_1;
            HEAP32[$6_1 + 220 >> 2] = $8_1;
            HEAP32[$6_1 + 216 >> 2] = $4_1;
            $5_1 = HEAPU8[HEAP32[$6_1 + 148 >> 2] + 37 | 0];
            HEAP8[$6_1 + 300 | 0] = $5_1;
            $9_1 = ($5_1 | 0) == 1;
            $5_1 = $24_1 ? -2147483648 : $19_1;
            HEAP32[$6_1 + 240 >> 2] = $5_1;
            $19_1 = ($5_1 | 0) == -2147483648;
            break block50;
          }
        } else {
          $167($6_1 + 480 | 0, $4_1);
          $4_1 = $6_1 + 340 | 0;
          $122($4_1, HEAPU8[$6_1 + 488 | 0] << 24 | 328065, 0);
          $292($6_1 + 28 | 0, $4_1, 60);
        }
        $4_1 = -2147483647;
        HEAP32[$6_1 + 216 >> 2] = -2147483647;
      }
      $97($6_1 + 8 | 0, $6_1 + 180 | 0);
      $5_1 = HEAP32[$6_1 + 8 >> 2];
      if (($5_1 | 0) != 2) {
        $1_1 = HEAP32[$6_1 + 12 >> 2];
        HEAP32[$6_1 + 216 >> 2] = -2147483647;
        $2_1 = $6_1 + 340 | 0;
        $3_1 = $5_1 & 1;
        $122($2_1, $3_1 ? 144 : 140, $3_1 ? $25_1 : $1_1);
        $292($6_1 + 28 | 0, $2_1, 60);
      } else {
        block51: {
          if (($4_1 | 0) == -2147483647) {
            break block51;
          }
          block52: {
            if (HEAPU8[$6_1 + 213 | 0] != 1 ? HEAPU8[$6_1 + 176 | 0] : 0) {
              if ($19_1 & 1) {
                HEAP32[$6_1 + 272 >> 2] = $2_1;
                HEAP32[$6_1 + 268 >> 2] = $1_1;
                HEAP32[$6_1 + 264 >> 2] = -2147483648;
                break block52;
              } else {
                $4_1 = HEAP32[$6_1 + 172 >> 2];
                $5_1 = HEAP32[$6_1 + 168 >> 2];
                HEAP32[$6_1 + 488 >> 2] = 0;
                HEAP32[$6_1 + 480 >> 2] = 0;
                HEAP32[$6_1 + 484 >> 2] = 1;
                HEAP32[$6_1 + 352 >> 2] = 0;
                HEAP32[$6_1 + 356 >> 2] = 0;
                HEAP32[$6_1 + 344 >> 2] = $2_1;
                HEAP32[$6_1 + 340 >> 2] = $1_1;
                HEAP32[$6_1 + 348 >> 2] = $6_1 + 480;
                $1_1 = $6_1 + 340 | 0;
                $188($1_1, 0, $5_1);
                $189($1_1, $11_1, $17_1);
                $188($1_1, $4_1, $2_1);
              }
            } else {
              HEAP32[$6_1 + 488 >> 2] = 0;
              HEAP32[$6_1 + 480 >> 2] = 0;
              HEAP32[$6_1 + 484 >> 2] = 1;
              $138($6_1 + 340 | 0, $6_1 + 216 | 0, 0, $6_1 + 480 | 0);
            }
            $174($6_1, $6_1 + 340 | 0);
            $1_1 = HEAP32[$6_1 >> 2];
            HEAP32[$6_1 + 268 >> 2] = $1_1 ? $1_1 : HEAP32[$6_1 + 484 >> 2];
            HEAP32[$6_1 + 264 >> 2] = $1_1 ? -2147483648 : HEAP32[$6_1 + 480 >> 2];
            $2_1 = HEAP32[($1_1 ? $6_1 | 4 : $6_1 + 488 | 0) >> 2];
            HEAP32[$6_1 + 272 >> 2] = $2_1;
          }
          $4_1 = HEAP32[$3_1 + 24 >> 2];
          if (($4_1 | 0) == -1) {
            break block51;
          }
          if ($2_1 >>> 0 <= $4_1 >>> 0) {
            if (!($9_1 & 1)) {
              break block51;
            }
            $4_1 = 32768;
            block53: {
              if ($10_1) {
                $1_1 = 0;
                if (HEAPU32[$10_1 + 32 >> 2] > HEAPU32[$10_1 + 36 >> 2]) {
                  break block53;
                }
              }
              $1_1 = 51;
            }
            if (($1_1 + $2_1 | 0) + 49 >>> 0 < 32769) {
              break block51;
            }
          }
          HEAP32[$6_1 + 312 >> 2] = 145;
          HEAP32[$6_1 + 216 >> 2] = -2147483647;
          HEAP8[$6_1 + 308 | 0] = 0;
          $190($6_1 + 28 | 0, $6_1 + 308 | 0, $4_1, 0, 4, 0);
        }
      }
      $4_1 = HEAP32[$6_1 + 64 >> 2];
      $1_1 = HEAP32[$6_1 + 60 >> 2];
      HEAP32[$6_1 + 488 >> 2] = $1_1;
      HEAP32[$6_1 + 492 >> 2] = $4_1;
      $5_1 = HEAP32[$6_1 + 56 >> 2];
      $2_1 = HEAP32[$6_1 + 52 >> 2];
      HEAP32[$6_1 + 480 >> 2] = $2_1;
      HEAP32[$6_1 + 484 >> 2] = $5_1;
      $9_1 = HEAP32[$6_1 + 72 >> 2];
      $3_1 = HEAP32[$6_1 + 68 >> 2];
      HEAP32[$6_1 + 496 >> 2] = $3_1;
      HEAP32[$6_1 + 500 >> 2] = $9_1;
      $8_1 = HEAP32[$6_1 + 80 >> 2];
      $19_1 = HEAP32[$6_1 + 76 >> 2];
      HEAP32[$6_1 + 504 >> 2] = $19_1;
      HEAP32[$6_1 + 508 >> 2] = $8_1;
      HEAP32[$6_1 + 372 >> 2] = $19_1;
      HEAP32[$6_1 + 376 >> 2] = $8_1;
      HEAP32[$6_1 + 364 >> 2] = $3_1;
      HEAP32[$6_1 + 368 >> 2] = $9_1;
      HEAP32[$6_1 + 356 >> 2] = $1_1;
      HEAP32[$6_1 + 360 >> 2] = $4_1;
      HEAP32[$6_1 + 348 >> 2] = $2_1;
      HEAP32[$6_1 + 352 >> 2] = $5_1;
      $8_1 = 0;
      $2_1 = HEAP32[$6_1 + 36 >> 2];
      $3_1 = HEAP32[$6_1 + 32 >> 2];
      block54: {
        while (1) {
          block55: {
            if (($8_1 | 0) == 32) {
              break block54;
            }
            $1_1 = ($6_1 + 340 | 0) + $8_1 | 0;
            $4_1 = HEAP32[$1_1 + 8 >> 2];
            $5_1 = HEAP32[$1_1 + 12 >> 2];
            if ($4_1 >>> 0 > $5_1 >>> 0) {
              $1_1 = HEAP32[$1_1 + 16 >> 2];
              if ($1_1 >>> 0 < $2_1 >>> 0) {
                $1_1 = $3_1 + Math_imul($1_1, 24) | 0;
                if (HEAPU8[$1_1 | 0] != 2) {
                  $9_1 = HEAP32[$1_1 + 4 >> 2] & 127;
                  if ($9_1 >>> 0 >= 31) {
                    break block55;
                  }
                  HEAP32[$1_1 + 4 >> 2] = HEAPU8[$9_1 + 13302 | 0] | 1311616;
                }
                HEAP8[$1_1 + 20 | 0] = 0;
                HEAP32[$1_1 + 8 >> 2] = ($4_1 - $5_1 | 0) + 1;
                HEAP32[$1_1 + 12 >> 2] = 0;
              }
            }
            $8_1 = $8_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $292($0_1 + 60 | 0, $6_1 + 216 | 0, 88);
      $292($0_1, $6_1 + 28 | 0, 60);
      HEAP8[$0_1 + 148 | 0] = HEAPU8[$6_1 + 214 | 0];
      global$0 = $6_1 + 512 | 0;
    }
    function $137($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = $2_1 - $1_1 | 0;
      $4_1 = $3_1 >>> 2 | 0;
      $80($0_1, $4_1);
      $5_1 = HEAP32[$0_1 + 8 >> 2];
      if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
        $292(HEAP32[$0_1 + 4 >> 2] + ($5_1 << 2) | 0, $1_1, $3_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $5_1 + $4_1;
    }
    function $138($0_1, $1_1, $2_1, $3_1) {
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
        $8_1 = 13867;
        $9_1 = 12;
        $10_1 = 13855;
        $11_1 = 14;
      } else {
        $8_1 = 13806;
        $9_1 = 26;
        $10_1 = 13780;
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
      HEAP32[$4_1 + 80 >> 2] = 13830;
      HEAP32[$4_1 + 76 >> 2] = $15_1;
      HEAP32[$4_1 + 72 >> 2] = $14_1;
      HEAP32[$4_1 + 68 >> 2] = 11;
      HEAP32[$4_1 + 64 >> 2] = 13819;
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
          $189($4_1 + 4 | 0, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $4_1 + 4 | 0;
      $189($1_1, 17996, 1);
      if (($6_1 | 0) != 2) {
        $189($1_1, 13844, 11);
        $202($1_1, $13_1, $12_1, $6_1 & 1);
      }
      $1_1 = $4_1 + 4 | 0;
      $189($1_1, $7_1, $2_1);
      $189($1_1, 18008, 1);
      HEAP32[$0_1 + 16 >> 2] = HEAP32[$4_1 + 20 >> 2];
      $1_1 = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      $1_1 = HEAP32[$4_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 96 | 0;
    }
    function $139($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 + 4 >> 2];
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (!HEAP32[$2_1 + 8 >> 2]) {
        $39($2_1, $1_1);
      }
      $3_1 = HEAP32[$0_1 + 16 >> 2];
      $4_1 = HEAP32[$0_1 + 12 >> 2];
      $1_1 = $3_1 >>> 0 < $4_1 >>> 0 | $1_1 >>> 0 < $3_1 >>> 0;
      $12($2_1, $1_1 ? 1 : HEAP32[$0_1 >> 2] + $4_1 | 0, $1_1 ? 0 : $3_1 - $4_1 | 0);
      HEAP32[$0_1 + 12 >> 2] = $3_1;
      return $2_1;
    }
    function $140($0_1, $1_1, $2_1) {
      if ($2_1) {
        $1_1 = $9($2_1, $1_1);
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $141($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = 1;
      $5_1 = 4;
      $1_1 = __wasm_i64_mul($3_1, 0, $1_1, 0);
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
    function $142($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $7($2_1 + 4 | 0, $1_1, 1, 1);
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
    function $143($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 8 >> 2] = $2_1;
      HEAP32[$3_1 + 4 >> 2] = $1_1;
      $144($3_1 + 32 | 0, $3_1 + 4 | 0);
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
            $142($4_1, $2_1);
            $12($4_1, $1_1, $5_1);
            $15($4_1, 12480, 12483);
            $1_1 = HEAP32[$3_1 + 8 >> 2];
            HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 4 >> 2];
            HEAP32[$3_1 + 28 >> 2] = $1_1;
            while (1) {
              block1: {
                $144($3_1 + 32 | 0, $3_1 + 24 | 0);
                $1_1 = HEAP32[$3_1 + 32 >> 2];
                if (!$1_1) {
                  break block1;
                }
                $2_1 = HEAP32[$3_1 + 44 >> 2];
                $4_1 = $3_1 + 12 | 0;
                $12($4_1, $1_1, HEAP32[$3_1 + 36 >> 2]);
                if (!$2_1) {
                  continue;
                }
                $15($4_1, 12480, 12483);
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
    function $144($0_1, $1_1) {
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
            switch (HEAPU8[$8_1 + 12484 | 0] - 2 | 0) {
              case 2:
                $5_1 = HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12483 : $2_1 + $3_1 | 0) | 0];
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
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12483 : $3_1 + $2_1 | 0) | 0] > -65) {
                  break block;
                }
                $2_1 = $4_1 + 3 | 0;
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12483 : $3_1 + $2_1 | 0) | 0] > -65) {
                  break block;
                }
                $2_1 = $4_1 + 4 | 0;
                continue;
              case 1:
                $5_1 = HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12483 : $2_1 + $3_1 | 0) | 0];
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
                if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12483 : $3_1 + $2_1 | 0) | 0] >= -64) {
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
          if (HEAP8[($2_1 >>> 0 >= $6_1 >>> 0 ? 12483 : $2_1 + $3_1 | 0) | 0] >= -64) {
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
    function $145($0_1, $1_1, $2_1) {
      return $1_1 ? HEAPU8[$2_1 | 0] == HEAPU8[($0_1 + $1_1 | 0) - 1 | 0] : 0;
    }
    function $146($0_1, $1_1, $2_1, $3_1) {
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
    function $147($0_1, $1_1, $2_1, $3_1) {
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
    function $148($0_1, $1_1, $2_1, $3_1) {
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
    function $149($0_1, $1_1, $2_1, $3_1) {
      if ($1_1 >>> 0 >= $3_1 >>> 0) {
        $0_1 = $289($2_1, $0_1, $3_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $150($0_1, $1_1, $2_1, $3_1) {
      if ($2_1) {
        $2_1 = $2_1 - 1 | 0;
        $1_1 = HEAPU8[$1_1 | 0] == HEAPU8[$3_1 | 0] ? $1_1 + 1 | 0 : 0;
      } else {
        $1_1 = 0;
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $151($0_1, $1_1, $2_1, $3_1) {
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
            $152($4_1 + 16 | 0, $4_1 + 24 | 0);
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
        $152($4_1 + 8 | 0, $4_1 + 24 | 0);
        $2_1 = HEAP32[$4_1 + 12 >> 2];
        $1_1 = HEAP32[$4_1 + 8 >> 2];
      }
      $17($5_1, $1_1 ? $1_1 : 1, $1_1 ? $2_1 : 0);
      $1_1 = HEAP32[$4_1 + 40 >> 2];
      $2_1 = HEAP32[$4_1 + 36 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : HEAP32[$4_1 + 44 >> 2];
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1;
      global$0 = $4_1 + 48 | 0;
    }
    function $152($0_1, $1_1) {
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
    function $153($0_1, $1_1) {
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
              $158($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
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
              if (!$22($5_1 + $8_1 | 0, $3_1, $7_1, $3_1)) {
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
    function $154($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $2_1 = $1_1 ^ -128;
      if (($2_1 & 255) >>> 0 <= 25) {
        $2_1 = $2_1 << 3 & 2040;
        $1_1 = HEAP32[$2_1 + 13576 >> 2];
        $2_1 = HEAP32[$2_1 + 13572 >> 2];
      } else {
        $151($3_1 + 8 | 0, 13909, 3831, ($1_1 & 255) + 45 | 0);
        $1_1 = HEAP32[$3_1 + 12 >> 2];
        $2_1 = HEAP32[$3_1 + 8 >> 2];
      }
      HEAP32[$0_1 >> 2] = $2_1;
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $155($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (HEAP32[$1_1 >> 2] != 1114112) {
        block: {
          if (!HEAPU8[$1_1 + 41 | 0]) {
            block1: {
              $2_1 = HEAP32[$1_1 + 12 >> 2];
              $110($4_1 + 4 | 0, $1_1);
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
    function $156($0_1, $1_1, $2_1) {
      $12($2_1, $0_1, $1_1);
    }
    function $157($0_1) {
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
    function $158($0_1, $1_1, $2_1, $3_1) {
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
          $26($4_1 + 8 | 0, $1_1, $2_1, $3_1);
          $1_1 = HEAP32[$4_1 + 12 >> 2];
          $5_1 = HEAP32[$4_1 + 8 >> 2];
        }
      }
      HEAP32[$0_1 >> 2] = $5_1;
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 16 | 0;
    }
    function $159($0_1, $1_1, $2_1, $3_1) {
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
              $4_1 = HEAP32[$1_1 + 13576 >> 2];
              $5_1 = HEAP32[$1_1 + 13572 >> 2];
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
    function $160($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      while (1) {
        if ($1_1 >>> 0 > $7_1 >>> 0) {
          $8_1 = $161($0_1, $1_1, $7_1);
          $4_1 = $8_1 & 16777215;
          $9_1 = ($8_1 & 16775168) == 55296;
          $4_1 = $3_1 ? $9_1 ? 65533 : $4_1 : $4_1;
          if ($4_1 >>> 0 <= 127) {
            $76($2_1, $4_1);
          } else {
            block: {
              $6_1 = $4_1 >>> 0 < 2048 ? 1 : $4_1 >>> 0 < 65536 ? 2 : 3;
              $5_1 = Math_imul($6_1, 6);
              $10_1 = -1 << ($6_1 ^ 7) | $4_1 >>> $5_1;
              $5_1 = $5_1 - 6 | 0;
              while (1) {
                $76($2_1, $10_1);
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
    function $161($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          $3_1 = HEAP8[$0_1 + $2_1 | 0];
          if (($3_1 | 0) < 0) {
            $0_1 = $163($0_1, $1_1, $2_1);
            return $0_1 >>> 0 < 16777216 ? 16842749 : $0_1;
          }
          if (($3_1 | 0) != 92) {
            break block;
          }
          $3_1 = $162($0_1, $1_1, $2_1);
          if (($3_1 | 0) != 65536) {
            if (($3_1 & -1024) == 55296) {
              $0_1 = $162($0_1, $1_1, $2_1 + 6 | 0);
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
            $3_1 = HEAPU8[($0_1 & 255) + 21894 | 0];
          }
          return $3_1 & 255 | 33554432;
        }
      }
      return $3_1 | 16777216;
    }
    function $162($0_1, $1_1, $2_1) {
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
    function $163($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
      $4_1 = Math_clz32($3_1 << 24 ^ -1);
      $5_1 = $4_1 - 2 | 0;
      if ($5_1 >>> 0 <= 2) {
        block: {
          $6_1 = $4_1 - 1 | 0;
          $2_1 = $2_1 + 1 | 0;
          $3_1 = $3_1 & 127 >>> $4_1;
          $5_1 = HEAP32[($5_1 << 2) + 21904 >> 2];
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
    function $164($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $158($3_1 + 8 | 0, $2_1, $0_1, $1_1);
      global$0 = $3_1 + 16 | 0;
      return HEAP32[$3_1 + 8 >> 2] != 0;
    }
    function $165($0_1, $1_1, $2_1, $3_1) {
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
          $159($5_1 + 8 | 0, Math_imul($4_1, 12) + $11_1 | 0, $2_1, $3_1);
          $4_1 = -32;
          $7_1 = HEAP32[$5_1 + 12 >> 2];
          $6_1 = HEAP32[$5_1 + 8 >> 2];
          while (1) {
            if (!$4_1) {
              continue label;
            }
            if ($6_1) {
              wasm2js_i32$0 = $5_1, wasm2js_i32$1 = $164($6_1, $7_1, 92), HEAP8[wasm2js_i32$0 + 28 | 0] = wasm2js_i32$1;
              HEAP32[$5_1 + 24 >> 2] = $7_1;
              HEAP32[$5_1 + 20 >> 2] = $6_1;
              if ($71($5_1 + 20 | 0, HEAP32[$4_1 + 13684 >> 2], HEAP32[$4_1 + 13688 >> 2])) {
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
      $123($1_1, $2_1, $3_1, $5_1 + 20 | 0);
      HEAP8[$0_1 + 12 | 0] = $9_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
      $1_1 = HEAP32[$5_1 + 24 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $5_1 + 32 | 0;
    }
    function $166($0_1, $1_1) {
      return ($192($0_1) & 255) == ($1_1 & 255);
    }
    function $167($0_1, $1_1) {
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
        $2_1 = $168($1_1);
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
                $3_1 = $193($1_1);
                $194($5_1 + 8 | 0, $1_1, $2_1);
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
                  $54($1_1, $4_1);
                  if (HEAP32[$1_1 + 20 >> 2] - $12_1 & 63) {
                    $3_1 = $2_1;
                  } else {
                    if (HEAP32[$5_1 + 24 >> 2] == ($8_1 | 0)) {
                      $224($5_1 + 24 | 0, 8, 8);
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
                        $2_1 = $168($1_1);
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
                          $169($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] != 2) {
                        break block4;
                      }
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      if (!($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] > 32)) {
                        $168($1_1);
                      }
                      $170($5_1 + 36 | 0, $1_1);
                      block9: {
                        if (!HEAPU8[$5_1 + 44 | 0]) {
                          $2_1 = 0;
                          if (!HEAP32[$5_1 + 40 >> 2] | HEAPU8[HEAP32[$5_1 + 36 >> 2]] != 95) {
                            break block9;
                          }
                        }
                        $2_1 = $71($5_1 + 36 | 0, 13891, 9);
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
                        $2_1 = $168($1_1);
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
                          $169($1_1);
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
                  $2_1 = $168($1_1);
                }
                $6_1 = $2_1 & 255;
                if (($6_1 | 0) != 34) {
                  $2_1 = $3_1;
                  $4_1 = 1;
                  if (($6_1 | 0) == 91 | ($6_1 | 0) == 123) {
                    continue;
                  }
                  $193($1_1);
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
                    $195($5_1 + 36 | 0, $1_1, $6_1, $2_1);
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
            $194($5_1 + 16 | 0, $1_1, $19_1);
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
            $195($5_1 + 36 | 0, $1_1, $7_1, $2_1);
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
    function $168($0_1) {
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
    function $169($0_1) {
      $196($0_1, 0, HEAP32[$0_1 + 16 >> 2]);
    }
    function $170($0_1, $1_1) {
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
        $4_1 = $168($1_1);
      }
      if (($4_1 & 255) != 34) {
        $169($1_1);
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
        $195($7_1 + 4 | 0, $1_1, $5_1, $2_1);
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
        $4_1 = $168($1_1);
      }
      if (($4_1 & 255) != 58) {
        $169($1_1);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $8_1;
      HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
      global$0 = $7_1 + 16 | 0;
    }
    function $171($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      block1: {
        if ($1_1) {
          block: {
            $4_1 = $0_1 + $1_1 | 0;
            $3_1 = HEAPU8[((HEAPU8[$0_1 | 0] + ($1_1 << 1) | 0) + Math_imul(HEAPU8[$4_1 - 1 | 0], 42) & 63) + 12740 | 0] - 1 | 0;
            if (($3_1 & 255) >>> 0 > 25) {
              break block;
            }
            $2_1 = $3_1 << 3 & 2040;
            if (HEAP32[$2_1 + 13576 >> 2] != ($1_1 | 0)) {
              break block;
            }
            $2_1 = HEAP32[$2_1 + 13572 >> 2];
            block2: {
              if ($1_1 >>> 0 <= 7) {
                if ($1_1 >>> 0 < 4) {
                  if ($289($0_1, $2_1, $1_1)) {
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
    function $172($0_1, $1_1, $2_1, $3_1) {
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
      $5_1 = __wasm_i64_mul($5_1 ^ $9_1, 0, $7_1 ^ $10_1, 0);
      $7_1 = i64toi32_i32$HIGH_BITS;
      $5_1 = __wasm_rotl_i64(__wasm_i64_mul(__wasm_rotl_i64($9_1, $10_1, 17) ^ $3_1 ^ $8_1, 0, i64toi32_i32$HIGH_BITS ^ $11_1, 0), i64toi32_i32$HIGH_BITS, 32) ^ $5_1;
      $7_1 = i64toi32_i32$HIGH_BITS ^ $7_1;
      if ($3_1 >>> 0 >= 17) {
        block1: {
          $6_1 = $3_1 & -8;
          $4_1 = $2_1;
          while (1) {
            if (!$6_1) {
              break block1;
            }
            $8_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
            $11_1 = $7_1;
            $7_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
            $5_1 = __wasm_rotl_i64(__wasm_i64_mul($8_1 ^ $5_1, 0, $11_1 ^ $7_1, 0), i64toi32_i32$HIGH_BITS, 32) ^ $8_1;
            $7_1 = $7_1 ^ i64toi32_i32$HIGH_BITS;
            $6_1 = $6_1 - 8 | 0;
            $4_1 = $4_1 + 8 | 0;
            continue;
          }
          ;
        }
      }
      $4_1 = __wasm_i64_mul(__wasm_rotl_i64($9_1, $10_1, 40) ^ $5_1, 0, $7_1 ^ i64toi32_i32$HIGH_BITS, 0);
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
              $137($5_1, 17740, 17996);
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
            $197($0_1, $6_1, HEAP32[$4_1 >> 2], 0, $6_1);
            $4_1 = $4_1 + 16 | 0;
            $6_1 = $6_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      $2_1 = $197($0_1, $5_1, $7_1, $2_1, $3_1);
      if ($2_1) {
        $3_1 = $0_1 + 16 | 0;
        if (HEAP32[$3_1 >> 2] == ($5_1 | 0)) {
          $198($3_1);
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
    function $173($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
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
      $4_1 = HEAP32[$0_1 + 120 >> 2];
      $7_1 = HEAP32[$4_1 + 20 >> 2];
      HEAP32[$8_1 + 40 >> 2] = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$8_1 + 44 >> 2] = $7_1;
      HEAP32[$8_1 + 88 >> 2] = 0;
      HEAP32[$8_1 + 80 >> 2] = 0;
      HEAP32[$8_1 + 84 >> 2] = 1;
      HEAP8[$8_1 + 95 | 0] = 1;
      $166($1_1, 123);
      $4_1 = HEAP32[$1_1 + 16 >> 2];
      $7_1 = $4_1 + 1 | 0;
      if (($4_1 | 0) != HEAP32[$2_1 + 16 >> 2]) {
        $139($2_1);
        HEAP32[$2_1 + 12 >> 2] = $4_1;
      }
      HEAP32[$2_1 + 16 >> 2] = $7_1;
      $54($1_1, 123);
      $27_1 = $8_1 + 132 | 0;
      $24_1 = $8_1 + 156 | 0;
      $28_1 = $0_1 + 72 | 0;
      block3: {
        block1: {
          while (1) {
            block2: {
              $4_1 = !(HEAP32[$8_1 + 64 >> 2] | ($6_1 | $13_1));
              $7_1 = HEAP32[$1_1 + 16 >> 2];
              block: {
                if ($7_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                  $9_1 = HEAPU8[$7_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  if ($9_1 >>> 0 > 32) {
                    break block;
                  }
                }
                $9_1 = $168($1_1);
              }
              if (($9_1 & 255) == 125) {
                break block1;
              }
              if (!$4_1) {
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                if ($4_1 >>> 0 >= HEAPU32[$1_1 + 12 >> 2]) {
                  break block2;
                }
                $7_1 = $4_1;
                $4_1 = HEAPU8[$4_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                HEAP32[$1_1 + 16 >> 2] = $7_1 + $4_1;
                if (!$4_1) {
                  break block2;
                }
              }
              if (HEAP32[$1_1 >> 2] != 2) {
                break block3;
              }
              $4_1 = HEAP32[$1_1 + 16 >> 2];
              if (!($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[HEAP32[$1_1 + 8 >> 2] + $4_1 | 0] > 32)) {
                $168($1_1);
                $4_1 = HEAP32[$1_1 + 16 >> 2];
              }
              HEAP8[$1_1 + 32 | 0] = 0;
              HEAP32[$1_1 + 28 >> 2] = $4_1;
              $170($8_1 + 96 | 0, $1_1);
              $4_1 = HEAPU8[$8_1 + 104 | 0];
              if (($4_1 | 0) == 2) {
                break block3;
              }
              $25_1 = HEAP32[$8_1 + 96 >> 2];
              $11_1 = $25_1;
              $22_1 = HEAP32[$8_1 + 100 >> 2];
              $7_1 = $22_1;
              if ($4_1 & 1) {
                HEAP32[$8_1 + 88 >> 2] = 0;
                $160($11_1, $7_1, $8_1 + 80 | 0, 0);
                $11_1 = HEAP32[$8_1 + 84 >> 2];
                $7_1 = HEAP32[$8_1 + 88 >> 2];
              }
              $14_1 = $171($11_1, $7_1);
              $18_1 = $14_1 & 255;
              block5: {
                if ($18_1 >>> 0 <= 63) {
                  block4: {
                    $4_1 = $14_1 & 31;
                    if (($14_1 & 63) >>> 0 >= 32) {
                      $9_1 = 1 << $4_1;
                      $4_1 = 0;
                    } else {
                      $10_1 = 1 << $4_1;
                      $9_1 = $10_1 - 1 & 1 >>> 32 - $4_1;
                      $4_1 = $10_1;
                    }
                    HEAP32[$8_1 + 48 >> 2] = $6_1 | $4_1;
                    HEAP32[$8_1 + 52 >> 2] = $9_1 | $13_1;
                    $6_1 = $4_1 & $6_1;
                    $13_1 = $9_1 & $13_1;
                    $4_1 = !($6_1 | $13_1);
                    if (($3_1 & 255) != 1 | $18_1 >>> 0 > 9) {
                      break block4;
                    }
                    $4_1 = HEAPU8[$18_1 + 21732 | 0];
                    if ($6_1 | $13_1) {
                      $9_1 = 0;
                      break block5;
                    }
                    $9_1 = 1;
                    if ($18_1) {
                      break block5;
                    }
                    if ($166($1_1, 123)) {
                      $199($2_1, $8_1 + 95 | 0);
                      $189($2_1, 17996, 1);
                      $189($2_1, $25_1, $22_1);
                      $189($2_1, 18006, 2);
                      $173($0_1, $1_1, $2_1, 2);
                      $6_1 = HEAP32[$8_1 + 48 >> 2];
                      $13_1 = HEAP32[$8_1 + 52 >> 2];
                      continue;
                    } else {
                      $4_1 = 0;
                      break block5;
                    }
                  }
                } else {
                  $4_1 = $172($8_1 + 40 | 0, $8_1 + 96 | 0, $11_1, $7_1);
                }
                $9_1 = !!$4_1;
                $4_1 = 10;
              }
              $167($8_1 + 108 | 0, $1_1);
              HEAP8[$0_1 + 149 | 0] = $3_1;
              $23_1 = HEAP32[$1_1 + 28 >> 2];
              $6_1 = 1;
              $18_1 = $4_1;
              $13_1 = ($4_1 & 255) == 10;
              if ($13_1) {
                $29_1 = $23_1 + 1 | 0;
                $6_1 = 0;
                $30_1 = $22_1;
                $18_1 = $5_1;
              }
              $26_1 = HEAPU8[$1_1 + 32 | 0];
              HEAP32[$0_1 + 80 >> 2] = $30_1;
              HEAP32[$0_1 + 76 >> 2] = $29_1;
              HEAP8[$0_1 + 73 | 0] = $18_1;
              HEAP8[$0_1 + 72 | 0] = $6_1;
              block6: {
                if (HEAP8[$8_1 + 119 | 0] & 1 ? 0 : $9_1) {
                  if (!(!$7_1 | HEAPU8[$11_1 | 0] != 95)) {
                    if ($187($0_1, $11_1, $7_1, 1, $8_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$8_1 + 112 >> 2] | 0)) {
                      break block6;
                    }
                  }
                } else {
                  if ($187($0_1, $11_1, $7_1, $9_1, $8_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$8_1 + 112 >> 2] | 0)) {
                    break block6;
                  }
                }
                block11: {
                  block75: {
                    HEAP32[$8_1 + 124 >> 2] = $22_1;
                    HEAP32[$8_1 + 120 >> 2] = $25_1;
                    block66: {
                      if (($3_1 & 255) != 2) {
                        if ($13_1) {
                          if ($7_1) {
                            block7: {
                              $13_1 = $7_1 + $11_1 | 0;
                              $4_1 = $13_1 - 1 | 0;
                              if (!$4_1) {
                                break block7;
                              }
                              $4_1 = HEAPU8[$4_1 | 0];
                              if (($4_1 - 48 & 255) >>> 0 < 10) {
                                break block7;
                              }
                              $5_1 = HEAPU8[$11_1 | 0];
                              if (!(!(HEAPU8[$5_1 + 12804 | 0] & 6) | !(HEAPU8[$4_1 + 12804 | 0] & 6) | HEAPU16[(($5_1 & 31) << 1) + 21742 >> 1] >>> ($4_1 & 15) & 1)) {
                                break block7;
                              }
                              $9_1 = 0;
                              HEAP16[$24_1 + 16 >> 1] = 0;
                              HEAP32[$24_1 + 8 >> 2] = 0;
                              HEAP32[$24_1 + 12 >> 2] = 0;
                              HEAP32[$24_1 >> 2] = 0;
                              HEAP32[$24_1 + 4 >> 2] = 0;
                              $4_1 = $11_1;
                              while (1) {
                                if (($4_1 | 0) != ($13_1 | 0)) {
                                  $5_1 = $4_1 + 1 | 0;
                                  $6_1 = HEAPU8[$4_1 | 0];
                                  $10_1 = $6_1 - 32 | 0;
                                  if ($10_1 >>> 0 <= 14) {
                                    $4_1 = $5_1;
                                    if (1 << $10_1 & 24577) {
                                      continue;
                                    }
                                  }
                                  $4_1 = $5_1;
                                  if (($6_1 | 0) == 95) {
                                    continue;
                                  }
                                  if ($9_1 >>> 0 > 17) {
                                    break block7;
                                  }
                                  HEAP8[$9_1 + $24_1 | 0] = $6_1;
                                  $9_1 = $9_1 + 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$8_1 + 152 >> 2] = $9_1;
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
                              $9_1 = $200($27_1, $4_1) - 48 | 0;
                              if (($9_1 & 255) >>> 0 > 9) {
                                $9_1 = 0;
                                $10_1 = $8_1 + 128 | 4;
                                $22_1 = ($10_1 + $4_1 | 0) - 1 | 0;
                                $5_1 = -80;
                                while (1) {
                                  block8: {
                                    if (!$5_1) {
                                      break block8;
                                    }
                                    $14_1 = HEAP32[$5_1 + 13656 >> 2];
                                    if ($14_1 >>> 0 >= 5) {
                                      block9: {
                                        $13_1 = HEAP32[$5_1 + 13652 >> 2];
                                        $20_1 = HEAPU8[($13_1 + $14_1 | 0) - 1 | 0];
                                        block10: {
                                          if ($4_1) {
                                            if (HEAPU8[$13_1 | 0] != (HEAPU8[$10_1 | 0] | 32)) {
                                              break block9;
                                            }
                                            $6_1 = HEAPU8[$22_1 | 0] | 32;
                                          } else {
                                            $6_1 = 32;
                                            if (HEAPU8[$13_1 | 0] == 32) {
                                              break block10;
                                            }
                                            break block9;
                                          }
                                        }
                                        if (($6_1 | 0) != ($20_1 | 0)) {
                                          break block9;
                                        }
                                        if ($261($10_1, $4_1, $13_1, $14_1)) {
                                          break block8;
                                        }
                                      }
                                    }
                                    $5_1 = $5_1 + 8 | 0;
                                    $9_1 = $9_1 + 1 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                HEAP8[$8_1 + 9 | 0] = $9_1;
                                HEAP8[$8_1 + 8 | 0] = ($5_1 | 0) != 0;
                                if (!HEAPU8[$8_1 + 8 | 0]) {
                                  break block7;
                                }
                                $9_1 = HEAPU8[$8_1 + 9 | 0];
                              }
                              if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 37 | 0] == 2) {
                                $4_1 = $268(18068, 69, $11_1, $7_1);
                              } else {
                                $4_1 = 0;
                              }
                              if ($4_1) {
                                break block7;
                              }
                              $4_1 = global$0 - 16 | 0;
                              global$0 = $4_1;
                              $5_1 = $8_1 + 28 | 0;
                              $204($5_1, $28_1);
                              HEAP8[$4_1 + 4 | 0] = 1;
                              HEAP8[$4_1 + 5 | 0] = $9_1;
                              $204($5_1, $4_1 + 4 | 0);
                              global$0 = $4_1 + 16 | 0;
                            }
                          }
                          if (HEAPU8[$8_1 + 116 | 0]) {
                            break block11;
                          }
                        } else {
                          if (HEAPU8[$8_1 + 116 | 0]) {
                            $20_1 = $4_1;
                            $12_1 = global$0 - 48 | 0;
                            global$0 = $12_1;
                            HEAP32[$12_1 >> 2] = 0;
                            HEAP32[$12_1 + 4 >> 2] = 0;
                            HEAP32[$0_1 + 68 >> 2] = 0;
                            HEAP8[$12_1 + 11 | 0] = 0;
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
                                  $11_1 = HEAP32[$5_1 + 4 >> 2];
                                  $4_1 = HEAP32[$5_1 >> 2];
                                  if (!$11_1 | HEAP8[$5_1 + 9 | 0] & 1 | ((HEAPU8[$4_1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[($4_1 + $11_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                                    block15: {
                                      $214($12_1 + 12 | 0, $4_1, $11_1);
                                      $4_1 = $11_1;
                                      $11_1 = HEAP32[$12_1 + 16 >> 2];
                                      if (($4_1 | 0) == ($11_1 | 0)) {
                                        break block15;
                                      }
                                      HEAP32[$0_1 + 136 >> 2] = $11_1;
                                      HEAP32[$0_1 + 132 >> 2] = HEAP32[$12_1 + 12 >> 2];
                                      HEAP8[$12_1 + 11 | 0] = 1;
                                      HEAP32[$12_1 >> 2] = 1;
                                    }
                                  } else {
                                    HEAP8[$12_1 + 20 | 0] = 0;
                                    HEAP32[$12_1 + 16 >> 2] = $11_1;
                                    HEAP32[$12_1 + 12 >> 2] = $4_1;
                                  }
                                  if (HEAPU8[$12_1 + 20 | 0] == 1) {
                                    $4_1 = 1180549;
                                    if ($267(HEAP32[$12_1 + 12 >> 2], $11_1)) {
                                      break block16;
                                    }
                                  }
                                  $4_1 = 0;
                                  $7_1 = $20_1 & 255;
                                  if (1 << $7_1 & 676) {
                                    break block16;
                                  }
                                  if (!$11_1) {
                                    HEAP8[$12_1 + 11 | 0] = 4;
                                    break block16;
                                  }
                                  block18: {
                                    switch ($7_1 | 0) {
                                      case 0:
                                        $201($0_1, 196764);
                                        break block16;
                                      case 4:
                                        break block16;
                                      default:
                                        break block18;
                                    }
                                    ;
                                  }
                                  $5_1 = $0_1 + 60 | 0;
                                  $4_1 = HEAPU8[$7_1 + 13881 | 0];
                                  HEAP32[$12_1 + 32 >> 2] = 0;
                                  HEAP32[$12_1 + 24 >> 2] = 0;
                                  HEAP32[$12_1 + 28 >> 2] = 1;
                                  $179($12_1 + 36 | 0, $12_1 + 12 | 0, $12_1 + 24 | 0);
                                  $11_1 = HEAP32[$12_1 + 40 >> 2];
                                  $13_1 = HEAP32[$12_1 + 36 >> 2];
                                  block36: {
                                    block37: {
                                      block20: {
                                        switch ($4_1 - 1 | 0) {
                                          case 2:
                                            $14_1 = $5_1;
                                            $7_1 = 0;
                                            $9_1 = 0;
                                            $16_1 = global$0 - 16 | 0;
                                            global$0 = $16_1;
                                            $6_1 = $13_1;
                                            $4_1 = $11_1;
                                            block23: {
                                              if (($181($6_1, $4_1, 0) | 0) == 43) {
                                                block22: {
                                                  if (($181($6_1, $4_1, 1) | 0) == 48) {
                                                    break block22;
                                                  }
                                                  $10_1 = $4_1 - 1 | 0;
                                                  if (!$262(20520, $10_1)) {
                                                    break block22;
                                                  }
                                                  $5_1 = 0;
                                                  if (($33($6_1, $4_1, 1) | 0) == ($10_1 | 0)) {
                                                    break block23;
                                                  }
                                                }
                                              }
                                              if ($257($6_1, $4_1) & 64) {
                                                $5_1 = $16_1 + 4 | 0;
                                                $10_1 = global$0 - 48 | 0;
                                                global$0 = $10_1;
                                                HEAP32[$10_1 + 20 >> 2] = 0;
                                                HEAP32[$10_1 + 12 >> 2] = 0;
                                                HEAP32[$10_1 + 16 >> 2] = 1;
                                                HEAP32[$10_1 + 44 >> 2] = 0;
                                                HEAP32[$10_1 + 36 >> 2] = $6_1;
                                                HEAP32[$10_1 + 32 >> 2] = 0;
                                                HEAP32[$10_1 + 24 >> 2] = $6_1;
                                                HEAP32[$10_1 + 40 >> 2] = $4_1;
                                                $19_1 = $4_1 + $6_1 | 0;
                                                HEAP32[$10_1 + 28 >> 2] = $19_1;
                                                $21_1 = $10_1 + 36 | 0;
                                                while (1) {
                                                  if (($6_1 | 0) != ($19_1 | 0)) {
                                                    $260($10_1, $21_1, $9_1, HEAPU8[$6_1 | 0]);
                                                    $9_1 = $9_1 + 1 | 0;
                                                    $6_1 = $6_1 + 1 | 0;
                                                    if (HEAP32[$10_1 >> 2] != 1) {
                                                      continue;
                                                    }
                                                    $4_1 = HEAP32[$10_1 + 4 >> 2];
                                                    HEAP32[$10_1 + 32 >> 2] = $9_1;
                                                    HEAP32[$10_1 + 24 >> 2] = $6_1;
                                                    $15_1 = $255($4_1);
                                                    if ($7_1 ? 0 : $15_1) {
                                                      continue;
                                                    }
                                                    $17_1 = $10_1 + 12 | 0;
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
                                                              if ($15_1) {
                                                                $76($10_1 + 12 | 0, 32);
                                                                continue;
                                                              } else {
                                                                $76($10_1 + 12 | 0, 255);
                                                                break block25;
                                                              }
                                                            }
                                                          }
                                                          $4_1 = 45;
                                                        }
                                                      }
                                                      $76($17_1, $4_1);
                                                      if ($15_1) {
                                                        continue;
                                                      }
                                                    }
                                                    $7_1 = HEAP32[$10_1 + 20 >> 2];
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $4_1 = $5_1;
                                                $5_1 = HEAP32[$10_1 + 16 >> 2];
                                                HEAP32[$4_1 >> 2] = HEAP32[$10_1 + 12 >> 2];
                                                HEAP32[$4_1 + 4 >> 2] = $5_1;
                                                $5_1 = $4_1;
                                                $4_1 = HEAP32[$10_1 + 20 >> 2];
                                                HEAP32[$5_1 + 8 >> 2] = $4_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $4_1;
                                                global$0 = $10_1 + 48 | 0;
                                                $6_1 = HEAP32[$16_1 + 8 >> 2];
                                                $4_1 = HEAP32[$16_1 + 12 >> 2];
                                              }
                                              $10_1 = ($181($6_1, $4_1, 0) | 0) == 39;
                                              $5_1 = $10_1;
                                              while (1) {
                                                $7_1 = $5_1;
                                                $5_1 = $5_1 + 1 | 0;
                                                if (HEAPU8[$181($6_1, $4_1, $7_1) + 12804 | 0] & 6) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if (($7_1 | 0) != ($10_1 | 0)) {
                                                block26: {
                                                  if ($4_1 >>> 0 < $7_1 >>> 0 | $7_1 >>> 0 < $10_1 >>> 0) {
                                                    wasm2js_trap();
                                                  }
                                                  if (!$268(20373, 66, $6_1 + $10_1 | 0, $7_1 - $10_1 | 0)) {
                                                    break block26;
                                                  }
                                                  $5_1 = $7_1;
                                                  while (1) {
                                                    $9_1 = $181($6_1, $4_1, $5_1) - 32 | 0;
                                                    if (1 << $9_1 & 67125249 ? $9_1 >>> 0 <= 26 : 0) {
                                                      $5_1 = $5_1 + 1 | 0;
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  $10_1 = $5_1 >>> 0 > $7_1 >>> 0 ? $5_1 : $10_1;
                                                }
                                              }
                                              $5_1 = $10_1;
                                              $7_1 = $181($6_1, $4_1, $5_1);
                                              $9_1 = ($7_1 | 0) == 91;
                                              if (!(!$9_1 & ($7_1 | 0) != 40)) {
                                                while (1) {
                                                  $5_1 = $5_1 + 1 | 0;
                                                  if (($181($6_1, $4_1, $5_1) | 0) == 32) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                              }
                                              block27: {
                                                $15_1 = $181($6_1, $4_1, $5_1);
                                                if (($15_1 | 0) == 43) {
                                                  $10_1 = $5_1 + 1 | 0;
                                                } else {
                                                  $5_1 = $7_1 - 32 | 0;
                                                  if (1 << $5_1 & 57345 ? $5_1 >>> 0 <= 15 : 0) {
                                                    break block27;
                                                  }
                                                }
                                                $19_1 = $9_1 | ($7_1 | 0) == 40;
                                                $7_1 = $4_1;
                                                while (1) {
                                                  $5_1 = $7_1;
                                                  $7_1 = $5_1 - 1 | 0;
                                                  if (($270($6_1, $4_1, $5_1) - 48 & 255) >>> 0 < 10) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                if (($4_1 | 0) != ($5_1 | 0)) {
                                                  $7_1 = -56;
                                                  $21_1 = $271($6_1, $4_1, $5_1);
                                                  block28: {
                                                    while (1) {
                                                      $5_1 = $4_1;
                                                      if (!$7_1) {
                                                        break block28;
                                                      }
                                                      $5_1 = $7_1 + 20524 | 0;
                                                      $17_1 = $7_1 + 20520 | 0;
                                                      $7_1 = $7_1 + 8 | 0;
                                                      $5_1 = HEAP32[$5_1 >> 2];
                                                      $9_1 = $21_1 - $5_1 | 0;
                                                      $17_1 = HEAP32[$17_1 >> 2];
                                                      if (!$227($6_1, $4_1, $9_1, $17_1, $5_1)) {
                                                        continue;
                                                      }
                                                      break;
                                                    }
                                                    ;
                                                    if (!$5_1) {
                                                      wasm2js_trap();
                                                    }
                                                    if (HEAPU8[$17_1 | 0] > 96) {
                                                      $5_1 = $4_1;
                                                      if (HEAPU8[($270($6_1, $4_1, $9_1) & 255) + 12804 | 0] & 6) {
                                                        break block28;
                                                      }
                                                    }
                                                    $5_1 = $271($6_1, $4_1, $9_1);
                                                    $5_1 = ($270($6_1, $4_1, $5_1) & 255) == 44 ? $5_1 - 1 | 0 : $9_1;
                                                  }
                                                } else {
                                                  $5_1 = $4_1;
                                                }
                                                $39($14_1, 16);
                                                $76($14_1, 43);
                                                $7_1 = ($15_1 | 0) != 43 | $4_1 >>> 0 > $5_1 >>> 0;
                                                $21_1 = $5_1 >>> 0 > $10_1 >>> 0 ? $5_1 : $10_1;
                                                $5_1 = 0;
                                                while (1) {
                                                  if (($10_1 | 0) != ($21_1 | 0)) {
                                                    $15_1 = $181($6_1, $4_1, $10_1);
                                                    if ($15_1 - 48 >>> 0 <= 9) {
                                                      if ((($15_1 | 0) != 48 | $5_1) & 1) {
                                                        $5_1 = ($15_1 | 0) == 48;
                                                      } else {
                                                        $5_1 = $270($6_1, $4_1, $271($6_1, $4_1, $10_1)) & 255;
                                                        $5_1 = ($5_1 | 0) == 40 | ($5_1 | 0) == 91;
                                                      }
                                                      $76($14_1, $15_1);
                                                      $7_1 = $5_1 | $7_1;
                                                      $5_1 = 0;
                                                    } else {
                                                      block29: {
                                                        if (HEAPU32[$14_1 + 8 >> 2] > 3 ? HEAPU8[$15_1 + 12804 | 0] & 6 : 0) {
                                                          $7_1 = 1;
                                                          break block29;
                                                        }
                                                        $9_1 = 0;
                                                        block30: {
                                                          block31: {
                                                            block32: {
                                                              block34: {
                                                                switch ($15_1 - 40 | 0) {
                                                                  case 7:
                                                                    $9_1 = HEAPU32[$14_1 + 8 >> 2] > 5;
                                                                    break block32;
                                                                  case 2:
                                                                  case 3:
                                                                  case 4:
                                                                    break block27;
                                                                  case 0:
                                                                    break block30;
                                                                  case 1:
                                                                    break block31;
                                                                  case 5:
                                                                  case 6:
                                                                    break block32;
                                                                  default:
                                                                    break block34;
                                                                }
                                                                ;
                                                              }
                                                              block35: {
                                                                switch ($15_1 - 91 | 0) {
                                                                  case 1:
                                                                    break block27;
                                                                  case 0:
                                                                    break block30;
                                                                  case 2:
                                                                    break block31;
                                                                  default:
                                                                    break block35;
                                                                }
                                                                ;
                                                              }
                                                              if (($15_1 | 0) != 32) {
                                                                break block27;
                                                              }
                                                            }
                                                            $7_1 = $7_1 | $9_1;
                                                            break block29;
                                                          }
                                                          $5_1 = $5_1 | $19_1;
                                                          $19_1 = 0;
                                                          break block29;
                                                        }
                                                        $19_1 = HEAP32[$14_1 + 8 >> 2] == 1 | $19_1;
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
                                                  break block27;
                                                }
                                                if (!($7_1 & 1)) {
                                                  if (($181(HEAP32[$14_1 + 4 >> 2], $4_1, 1) | 0) != 48) {
                                                    HEAP32[$12_1 >> 2] = HEAP32[$12_1 >> 2] | 4096;
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
                                            global$0 = $16_1 + 16 | 0;
                                            $4_1 = $5_1;
                                            if (!$4_1) {
                                              break block36;
                                            }
                                            break block37;
                                          case 0:
                                            $4_1 = 135;
                                            $7_1 = $259($13_1, $11_1);
                                            if ($7_1) {
                                              if ($7_1 >>> 0 > $11_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              if ($269($7_1 + $13_1 | 0, $11_1 - $7_1 | 0)) {
                                                HEAP32[$12_1 + 4 >> 2] = HEAP32[$12_1 + 4 >> 2] | 16777216;
                                              }
                                              $4_1 = $7_1;
                                              block38: {
                                                while (1) {
                                                  if (($4_1 | 0) == ($11_1 | 0)) {
                                                    break block38;
                                                  }
                                                  $6_1 = $4_1 + $13_1 | 0;
                                                  $4_1 = $4_1 + 1 | 0;
                                                  if ((HEAPU8[$6_1 | 0] - 65 & 255) >>> 0 >= 26) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                HEAP32[$12_1 >> 2] = HEAP32[$12_1 >> 2] | 2048;
                                                $12($5_1, $13_1, $11_1);
                                                $4_1 = HEAP32[$5_1 + 8 >> 2];
                                                if ($4_1 >>> 0 < $7_1 >>> 0) {
                                                  wasm2js_trap();
                                                } else {
                                                  $223($7_1 + HEAP32[$5_1 + 4 >> 2] | 0, $4_1 - $7_1 | 0);
                                                }
                                              }
                                              $4_1 = 0;
                                            }
                                            if ($4_1) {
                                              break block37;
                                            }
                                            break block36;
                                          default:
                                            break block20;
                                        }
                                        ;
                                      }
                                      $4_1 = 136;
                                      if (HEAP8[$12_1 + 44 | 0] & 1) {
                                        break block37;
                                      }
                                      $19_1 = HEAP32[$0_1 + 124 >> 2];
                                      $21_1 = HEAP32[HEAP32[$0_1 + 128 >> 2] + 12 >> 2];
                                      $10_1 = $5_1;
                                      block50: {
                                        block40: {
                                          $5_1 = $13_1;
                                          $6_1 = $11_1;
                                          $14_1 = $257($5_1, $6_1) << 24 >> 24;
                                          if (($14_1 | 0) < 0) {
                                            $7_1 = $5_1;
                                            $4_1 = $6_1;
                                            while (1) {
                                              block39: {
                                                if (!$4_1) {
                                                  break block39;
                                                }
                                                $9_1 = HEAPU8[$7_1 | 0];
                                                if (HEAPU8[$9_1 + 12804 | 0] == 128 & (!(1 << $9_1 & 9728) | $9_1 >>> 0 > 13)) {
                                                  break block39;
                                                }
                                                $7_1 = $7_1 + 1 | 0;
                                                $4_1 = $4_1 - 1 | 0;
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if ($4_1) {
                                              break block40;
                                            }
                                          }
                                          if ($14_1 & 64) {
                                            if ($258($5_1, $6_1, 4)) {
                                              break block40;
                                            }
                                          }
                                          $7_1 = $149($5_1, $6_1, 20361, 2) ? 2 : 0;
                                          $15_1 = $221($5_1, $6_1, $7_1);
                                          block46: {
                                            block44: {
                                              block41: {
                                                if ($15_1 & 573696) {
                                                  $4_1 = $220($5_1, $6_1);
                                                  if (!$4_1) {
                                                    break block41;
                                                  }
                                                  $15_1 = $221($5_1, $6_1, $4_1);
                                                } else {
                                                  if ($6_1 >>> 0 < $7_1 >>> 0) {
                                                    wasm2js_trap();
                                                  }
                                                  $4_1 = 0;
                                                  $9_1 = 0;
                                                  $14_1 = $5_1 + $7_1 | 0;
                                                  $7_1 = $6_1 - $7_1 | 0;
                                                  $5_1 = $222($14_1, $7_1, 0);
                                                  if ($5_1 >>> 0 > $7_1 >>> 0) {
                                                    wasm2js_trap();
                                                  }
                                                  if ($5_1) {
                                                    $9_1 = $5_1 - 1 | 0;
                                                    $4_1 = HEAPU8[$14_1 + $9_1 | 0] == 46 ? $14_1 : 0;
                                                  }
                                                  $16_1 = $4_1 ? $4_1 : $14_1;
                                                  $17_1 = $16_1 - 1 | 0;
                                                  $6_1 = $4_1 ? $9_1 : $5_1;
                                                  $5_1 = $6_1;
                                                  block43: {
                                                    block42: {
                                                      while (1) {
                                                        $4_1 = $5_1;
                                                        if ($4_1) {
                                                          $5_1 = $4_1 - 1 | 0;
                                                          if (HEAPU8[$4_1 + $17_1 | 0] != 46) {
                                                            continue;
                                                          }
                                                          break block42;
                                                        }
                                                        break;
                                                      }
                                                      ;
                                                      $4_1 = 0;
                                                      break block43;
                                                    }
                                                    if ($4_1 >>> 0 <= $6_1 >>> 0) {
                                                      break block43;
                                                    }
                                                    wasm2js_trap();
                                                  }
                                                  if ($268(20304, 40, $4_1 + $16_1 | 0, $6_1 - $4_1 | 0)) {
                                                    break block40;
                                                  }
                                                  $15($10_1, 20344, 20352);
                                                  $12($10_1, $14_1, $7_1);
                                                  $6_1 = HEAP32[$10_1 + 8 >> 2];
                                                  $5_1 = HEAP32[$10_1 + 4 >> 2];
                                                }
                                                if (!($15_1 & 601936)) {
                                                  break block44;
                                                }
                                              }
                                              $17_1 = $5_1 + $6_1 | 0;
                                              $4_1 = $5_1;
                                              $16_1 = 1;
                                              $9_1 = 1;
                                              while (1) {
                                                block45: {
                                                  if (($4_1 | 0) == ($17_1 | 0)) {
                                                    break block45;
                                                  }
                                                  $7_1 = $4_1 + 1 | 0;
                                                  $15_1 = HEAPU8[$4_1 | 0];
                                                  if ($9_1) {
                                                    $9_1 = ($15_1 | 0) != 58;
                                                  } else {
                                                    block47: {
                                                      if ($16_1) {
                                                        $14_1 = 136;
                                                        $9_1 = 0;
                                                        $4_1 = $7_1;
                                                        $16_1 = 1;
                                                        if (($15_1 | 0) == 47 | ($15_1 | 0) == 58 | ($15_1 | 0) == 92) {
                                                          continue;
                                                        }
                                                        block48: {
                                                          switch ($15_1 - 32 | 0) {
                                                            case 3:
                                                              break block45;
                                                            case 0:
                                                              break block46;
                                                            case 1:
                                                            case 2:
                                                              break block47;
                                                            default:
                                                              break block48;
                                                          }
                                                          ;
                                                        }
                                                        if (($15_1 | 0) == 63) {
                                                          break block45;
                                                        }
                                                      } else {
                                                        $14_1 = 136;
                                                        block49: {
                                                          switch ($15_1 - 32 | 0) {
                                                            case 3:
                                                              break block45;
                                                            case 0:
                                                              break block46;
                                                            case 1:
                                                            case 2:
                                                              break block47;
                                                            default:
                                                              break block49;
                                                          }
                                                          ;
                                                        }
                                                        if (($15_1 | 0) == 47 | ($15_1 | 0) == 63 | ($15_1 | 0) == 92) {
                                                          break block45;
                                                        }
                                                      }
                                                    }
                                                    $16_1 = 0;
                                                    $9_1 = 0;
                                                  }
                                                  $4_1 = $7_1;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if (!(FUNCTION_TABLE[$21_1 | 0]($19_1, $5_1, $6_1) | 0)) {
                                                break block40;
                                              }
                                            }
                                            $14_1 = 0;
                                            if (!HEAP32[$10_1 + 8 >> 2]) {
                                              break block46;
                                            }
                                            HEAP32[$12_1 >> 2] = HEAP32[$12_1 >> 2] | 1024;
                                          }
                                          $4_1 = $14_1;
                                          break block50;
                                        }
                                        $4_1 = 136;
                                      }
                                      if (!$4_1) {
                                        break block36;
                                      }
                                    }
                                    if (($200($13_1, $11_1) - 61 & 255) >>> 0 > 1) {
                                      break block16;
                                    }
                                    HEAP8[$12_1 + 11 | 0] = 4;
                                    $4_1 = 0;
                                    break block16;
                                  }
                                  if (($20_1 & 255) == 8) {
                                    block51: {
                                      $4_1 = 2;
                                      if (!$149($13_1, $11_1, 20361, 2)) {
                                        $4_1 = $220($13_1, $11_1);
                                      }
                                      $5_1 = $222($13_1, $11_1, $4_1);
                                      if ($5_1 >>> 0 > $4_1 >>> 0) {
                                        $7_1 = $5_1 - 1 | 0;
                                        if ($7_1 >>> 0 >= $11_1 >>> 0) {
                                          wasm2js_trap();
                                        }
                                        $5_1 = HEAPU8[$7_1 + $13_1 | 0] == 46 ? $7_1 : $5_1;
                                      }
                                      if ($5_1 >>> 0 > $11_1 >>> 0) {
                                        wasm2js_trap();
                                      }
                                      $4_1 = $227($13_1, $5_1, $4_1, 20363, 4) ? $4_1 + 4 | 0 : $4_1;
                                      if ($4_1 >>> 0 < $5_1 >>> 0) {
                                        $4_1 = $269($4_1 + $13_1 | 0, $5_1 - $4_1 | 0);
                                      } else {
                                        $4_1 = 0;
                                      }
                                      if (!$4_1) {
                                        break block51;
                                      }
                                      HEAP32[$12_1 + 4 >> 2] = HEAP32[$12_1 + 4 >> 2] | 16777216;
                                      $4_1 = 0;
                                      break block16;
                                    }
                                  }
                                  $4_1 = 0;
                                  break block16;
                                }
                                $6_1 = HEAPU8[($20_1 & 255) + 13881 | 0] - 2 | 0;
                                if (($6_1 & 255) >>> 0 >= 4) {
                                  break block14;
                                }
                                $7_1 = HEAP32[$5_1 >> 2];
                                $4_1 = HEAP32[$5_1 + 4 >> 2];
                                $11_1 = HEAPU8[HEAP32[$0_1 + 120 >> 2] + 37 | 0];
                                block55: {
                                  block56: {
                                    block57: {
                                      block54: {
                                        block53: {
                                          switch ($6_1 | 0) {
                                            case 0:
                                              $5_1 = 1114762;
                                              $6_1 = $226($7_1, $4_1, $0_1 + 60 | 0) & 255;
                                              if ($6_1 & 1) {
                                                break block55;
                                              }
                                              if (!$6_1) {
                                                break block54;
                                              }
                                              HEAP32[$0_1 + 68 >> 2] = 0;
                                              if (($6_1 | 0) != 2) {
                                                break block54;
                                              }
                                              $201($0_1, 458908);
                                              $4_1 = 0;
                                              $5_1 = 68;
                                              break block56;
                                            case 1:
                                              break block53;
                                            default:
                                              break block54;
                                          }
                                          ;
                                        }
                                        $5_1 = 137;
                                        if ($226($7_1, $4_1, $0_1 + 60 | 0) & 255) {
                                          break block55;
                                        }
                                        $6_1 = HEAP32[$0_1 + 68 >> 2];
                                        if (!$262(20520, $6_1 ? $6_1 : $4_1)) {
                                          break block55;
                                        }
                                        break block57;
                                      }
                                      if (!$11_1) {
                                        break block57;
                                      }
                                      $4_1 = 0;
                                      $5_1 = 68;
                                      break block56;
                                    }
                                    HEAP8[$12_1 + 11 | 0] = 1;
                                    HEAP32[$0_1 + 132 >> 2] = $7_1;
                                    HEAP32[$12_1 >> 2] = HEAP32[$12_1 >> 2] | 2;
                                    $5_1 = 136;
                                  }
                                  HEAP32[$5_1 + $0_1 >> 2] = $4_1;
                                  $5_1 = 0;
                                }
                                $4_1 = $5_1;
                                break block16;
                              }
                              block65: {
                                block58: {
                                  if (HEAP32[$5_1 + 4 >> 2] == 5) {
                                    $4_1 = HEAP32[$5_1 >> 2];
                                    if ((HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$4_1 + 4 | 0] == 101) {
                                      HEAP8[$12_1 + 11 | 0] = 4;
                                      break block58;
                                    }
                                  }
                                  $11_1 = 983041;
                                  block64: {
                                    block61: {
                                      block63: {
                                        switch (HEAPU8[($20_1 & 255) + 13881 | 0] - 1 | 0) {
                                          case 5:
                                            $11_1 = 786440;
                                            break block61;
                                          case 1:
                                            $4_1 = 5;
                                            if (HEAPU8[$5_1 + 8 | 0] == 5) {
                                              break block64;
                                            }
                                            break block61;
                                          case 0:
                                          case 2:
                                          case 3:
                                            $4_1 = HEAPU8[$5_1 + 8 | 0];
                                            if (($4_1 & 6) == 4) {
                                              break block64;
                                            }
                                            $4_1 = $20_1 & 255;
                                            $11_1 = ($4_1 | 0) == 6 ? 917513 : ($4_1 | 0) == 3 ? 851975 : 983041;
                                            break block61;
                                          case 4:
                                            break block61;
                                          default:
                                            break block63;
                                        }
                                        ;
                                      }
                                      $4_1 = 4;
                                      $11_1 = 720897;
                                      if (HEAPU8[$5_1 + 8 | 0] == 4) {
                                        break block64;
                                      }
                                    }
                                    $4_1 = HEAPU8[$5_1 + 8 | 0] << 24 | $11_1 | 384;
                                    break block65;
                                  }
                                  $201($0_1, $4_1 << 16 | 156);
                                }
                                $4_1 = 0;
                              }
                            }
                            if ($4_1) {
                              $4_1 = $265($0_1, $4_1) & 255;
                            } else {
                              $4_1 = 4;
                              $5_1 = HEAPU8[$12_1 + 11 | 0];
                              if (($5_1 | 0) != 4) {
                                $215($0_1, HEAP32[$12_1 >> 2], HEAP32[$12_1 + 4 >> 2]);
                                $4_1 = HEAP32[$0_1 + 68 >> 2] ? 2 : $5_1;
                              } else {
                                $201($0_1, 130);
                                $212($0_1, 13);
                              }
                            }
                            global$0 = $12_1 + 48 | 0;
                            $4_1 = $4_1 & 255;
                            break block66;
                          }
                        }
                        $201($0_1, 154);
                        break block11;
                      } else {
                        $11_1 = $8_1 + 108 | 0;
                        $7_1 = $8_1 + 120 | 0;
                        $4_1 = $8_1 + 16 | 0;
                        $6_1 = global$0 - 80 | 0;
                        global$0 = $6_1;
                        block69: {
                          if (($14_1 - 17 & 255) >>> 0 <= 8) {
                            block70: {
                              $5_1 = HEAPU8[$11_1 + 8 | 0];
                              $12_1 = $14_1 & 255;
                              $15_1 = ($5_1 | 0) == 2 & $12_1 >>> 0 > 20;
                              if (!$15_1) {
                                block67: {
                                  switch ($5_1 | 0) {
                                    default:
                                      $201($0_1, $5_1 << 16 | 156);
                                      $5_1 = 0;
                                      $7_1 = $14_1 & 255;
                                      if ($7_1 >>> 0 < 21 | $7_1 >>> 0 > 21) {
                                        break block69;
                                      }
                                      break block70;
                                    case 0:
                                    case 3:
                                      break block67;
                                  }
                                  ;
                                }
                              }
                              $9_1 = HEAPU8[$11_1 + 9 | 0];
                              HEAP8[$6_1 + 52 | 0] = $9_1;
                              $13_1 = HEAP32[$11_1 + 4 >> 2];
                              HEAP32[$6_1 + 48 >> 2] = $13_1;
                              $10_1 = HEAP32[$11_1 >> 2];
                              HEAP32[$6_1 + 44 >> 2] = $10_1;
                              if ($264($6_1 + 44 | 0)) {
                                $5_1 = $265($0_1, 1180549) & 255;
                                $7_1 = $14_1 & 255;
                                if ($7_1 >>> 0 < 21 | $7_1 >>> 0 > 21) {
                                  break block69;
                                }
                                if (!$5_1) {
                                  break block70;
                                }
                                break block69;
                              }
                              HEAP8[$6_1 + 52 | 0] = $9_1;
                              HEAP32[$6_1 + 48 >> 2] = $13_1;
                              HEAP32[$6_1 + 44 >> 2] = $10_1;
                              $178($6_1 + 4 | 0, $6_1 + 44 | 0);
                              $9_1 = $14_1 & 255;
                              if ($9_1 >>> 0 > 20) {
                                if ($9_1 >>> 0 > 21) {
                                  block71: {
                                    $10_1 = HEAPU8[$4_1 + 11 | 0];
                                    if (($10_1 | 0) != 2) {
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
                                      $9_1 = HEAP32[$1_1 + 20 >> 2];
                                      HEAP32[$6_1 + 60 >> 2] = HEAP32[$1_1 + 16 >> 2];
                                      HEAP32[$6_1 + 64 >> 2] = $9_1;
                                      $9_1 = HEAP32[$1_1 + 12 >> 2];
                                      HEAP32[$6_1 + 52 >> 2] = HEAP32[$1_1 + 8 >> 2];
                                      HEAP32[$6_1 + 56 >> 2] = $9_1;
                                      $9_1 = HEAP32[$1_1 + 32 >> 2];
                                      HEAP32[$6_1 + 72 >> 2] = HEAP32[$1_1 + 28 >> 2];
                                      HEAP32[$6_1 + 76 >> 2] = $9_1;
                                      HEAP32[$6_1 + 44 >> 2] = HEAP32[$1_1 >> 2];
                                      HEAP32[$6_1 + 48 >> 2] = HEAP32[$1_1 + 4 >> 2];
                                      $16_1 = $6_1 + 44 | 0;
                                      $230($6_1 + 32 | 0, $16_1, 0, 1, 3);
                                      $10_1 = HEAPU8[$6_1 + 43 | 0];
                                      if (($10_1 | 0) == 2) {
                                        break block71;
                                      }
                                      $19_1 = HEAPU8[$6_1 + 42 | 0];
                                      $21_1 = HEAPU8[$6_1 + 40 | 0];
                                      $9_1 = HEAP32[$6_1 + 32 >> 2];
                                      $20_1 = HEAP32[$6_1 + 36 >> 2];
                                      $17_1 = HEAPU8[$6_1 + 41 | 0];
                                      HEAP8[$6_1 + 52 | 0] = $17_1;
                                      HEAP32[$6_1 + 48 >> 2] = $20_1;
                                      HEAP32[$6_1 + 44 >> 2] = $9_1;
                                      if (wasm2js_i32$0 = $264($16_1), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0] != 1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                                        break block71;
                                      }
                                      HEAP8[$6_1 + 26 | 0] = $19_1;
                                      HEAP8[$6_1 + 25 | 0] = $17_1;
                                      HEAP8[$6_1 + 24 | 0] = $21_1;
                                      HEAP32[$6_1 + 20 >> 2] = $20_1;
                                      HEAP32[$6_1 + 16 >> 2] = $9_1;
                                    }
                                    HEAP8[$6_1 + 27 | 0] = $10_1;
                                    $4_1 = global$0 - 48 | 0;
                                    global$0 = $4_1;
                                    $5_1 = HEAPU8[$6_1 + 24 | 0];
                                    $7_1 = HEAPU8[$11_1 + 8 | 0];
                                    block72: {
                                      if (!$5_1 | !$7_1) {
                                        $7_1 = ($5_1 | 0) == ($7_1 | 0);
                                      } else {
                                        $7_1 = 0;
                                        if (($5_1 & 6) != 2) {
                                          break block72;
                                        }
                                        $5_1 = HEAPU8[$6_1 + 25 | 0];
                                        HEAP8[$4_1 + 44 | 0] = $5_1;
                                        $13_1 = HEAP32[$6_1 + 20 >> 2];
                                        HEAP32[$4_1 + 40 >> 2] = $13_1;
                                        $9_1 = HEAP32[$6_1 + 16 >> 2];
                                        HEAP32[$4_1 + 36 >> 2] = $9_1;
                                        $10_1 = $4_1 + 36 | 0;
                                        if ($264($10_1)) {
                                          break block72;
                                        }
                                        HEAP8[$4_1 + 20 | 0] = $5_1;
                                        HEAP32[$4_1 + 16 >> 2] = $13_1;
                                        HEAP32[$4_1 + 12 >> 2] = $9_1;
                                        $178($4_1, $4_1 + 12 | 0);
                                        HEAP8[$4_1 + 44 | 0] = HEAPU8[$11_1 + 9 | 0];
                                        $5_1 = HEAP32[$11_1 + 4 >> 2];
                                        HEAP32[$4_1 + 36 >> 2] = HEAP32[$11_1 >> 2];
                                        HEAP32[$4_1 + 40 >> 2] = $5_1;
                                        $5_1 = $4_1 + 24 | 0;
                                        $178($5_1, $10_1);
                                        $7_1 = $191($4_1, $5_1);
                                      }
                                    }
                                    global$0 = $4_1 + 48 | 0;
                                    if ($7_1) {
                                      $212($0_1, 13);
                                      $5_1 = 4;
                                    } else {
                                      $5_1 = $265($0_1, 9765007) & 255;
                                    }
                                    break block69;
                                  }
                                }
                                HEAP32[$4_1 + 8 >> 2] = HEAP32[$11_1 + 8 >> 2];
                                $9_1 = HEAP32[$11_1 + 4 >> 2];
                                HEAP32[$4_1 >> 2] = HEAP32[$11_1 >> 2];
                                HEAP32[$4_1 + 4 >> 2] = $9_1;
                              }
                              $4_1 = HEAP32[$6_1 + 8 >> 2];
                              HEAP32[$0_1 + 136 >> 2] = $4_1;
                              HEAP32[$0_1 + 132 >> 2] = HEAP32[$6_1 + 4 >> 2];
                              if ($5_1) {
                                $5_1 = 1;
                                $11_1 = 1;
                                block74: {
                                  if (!$15_1) {
                                    block73: {
                                      $11_1 = 0;
                                      if (($4_1 | 0) != ($13_1 | 0)) {
                                        break block73;
                                      }
                                      $5_1 = $12_1 >>> 0 > 21;
                                      break block74;
                                    }
                                  }
                                  $212($0_1, $11_1);
                                }
                                $4_1 = $5_1;
                              } else {
                                $201($0_1, 154);
                                $5_1 = 0;
                                $4_1 = 3;
                              }
                              if (($14_1 & 255) >>> 0 <= 21) {
                                break block69;
                              }
                              $212($0_1, 2);
                              HEAP32[$7_1 + 4 >> 2] = 11;
                              HEAP32[$7_1 >> 2] = 13291;
                              $5_1 = $4_1;
                              break block69;
                            }
                            HEAP32[$4_1 + 8 >> 2] = HEAP32[$11_1 + 8 >> 2];
                            $5_1 = HEAP32[$11_1 + 4 >> 2];
                            HEAP32[$4_1 >> 2] = HEAP32[$11_1 >> 2];
                            HEAP32[$4_1 + 4 >> 2] = $5_1;
                          } else {
                            $201($0_1, 146);
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
                        break block75;
                    }
                    ;
                  }
                  $199($2_1, $8_1 + 95 | 0);
                  $5_1 = HEAP32[$8_1 + 120 >> 2];
                  $7_1 = HEAP32[$8_1 + 124 >> 2];
                  if ($26_1 & 1 | HEAPU8[$8_1 + 116 | 0] != 3 | (($5_1 | 0) != ($25_1 | 0) | ($7_1 | 0) != ($22_1 | 0))) {
                    $189($2_1, 17996, 1);
                    $189($2_1, $5_1, $7_1);
                    if (($4_1 | 0) == 3) {
                      $189($2_1, 18e3, 6);
                      break block6;
                    } else {
                      $189($2_1, 17997, 3);
                    }
                  } else {
                    if (HEAP32[$2_1 + 16 >> 2] != ($23_1 | 0)) {
                      $139($2_1);
                      HEAP32[$2_1 + 12 >> 2] = $23_1;
                    }
                    HEAP32[$2_1 + 16 >> 2] = ($23_1 + $22_1 | 0) + 4;
                  }
                  if (($4_1 | 0) != 1) {
                    $94(HEAP32[$0_1 + 64 >> 2], HEAP32[$0_1 + 68 >> 2], $139($2_1));
                  } else {
                    $189($2_1, HEAP32[$0_1 + 132 >> 2], HEAP32[$0_1 + 136 >> 2]);
                  }
                  $4_1 = HEAP32[$1_1 + 16 >> 2] - 1 | 0;
                  if (($4_1 | 0) != HEAP32[$2_1 + 16 >> 2]) {
                    $139($2_1);
                    HEAP32[$2_1 + 12 >> 2] = $4_1;
                  }
                  HEAP32[$2_1 + 16 >> 2] = $4_1;
                  $189($2_1, 17996, 1);
                  break block6;
                }
                if ($26_1 & 1) {
                  $199($2_1, $8_1 + 95 | 0);
                  $194($8_1, $1_1, $23_1);
                  $202($2_1, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2], 1);
                  break block6;
                }
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                block76: {
                  if (!HEAPU8[$8_1 + 95 | 0]) {
                    $5_1 = HEAP32[$2_1 + 16 >> 2];
                    if (($5_1 + 1 | 0) == ($23_1 | 0)) {
                      if (($181(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $5_1) | 0) == 44) {
                        break block76;
                      }
                    }
                    $189($2_1, 13908, 1);
                  }
                  if (HEAP32[$2_1 + 16 >> 2] == ($23_1 | 0)) {
                    break block76;
                  }
                  $139($2_1);
                  HEAP32[$2_1 + 12 >> 2] = $23_1;
                }
                HEAP32[$2_1 + 16 >> 2] = $4_1;
                HEAP8[$8_1 + 95 | 0] = 0;
              }
              $6_1 = HEAP32[$8_1 + 48 >> 2];
              $13_1 = HEAP32[$8_1 + 52 >> 2];
              $5_1 = $18_1;
              continue;
            }
            break;
          }
          ;
          $169($1_1);
          break block3;
        }
        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
      }
      $189($2_1, 18008, 1);
      $2_1 = HEAP32[$8_1 + 36 >> 2];
      if ($2_1) {
        block77: {
          HEAP8[$0_1 + 149 | 0] = $3_1;
          $1_1 = HEAP32[$8_1 + 32 >> 2];
          $2_1 = Math_imul($2_1 >>> 1 | 0, 24);
          while (1) {
            if (!$2_1) {
              break block77;
            }
            if (HEAPU8[$1_1 + 12 | 0] == 1) {
              $3_1 = HEAPU8[$1_1 + 13 | 0];
              $5_1 = $3_1 >>> 0 < 64;
              $4_1 = $3_1 & 31;
              if (($3_1 & 63) >>> 0 >= 32) {
                $7_1 = 1 << $4_1;
                $18_1 = 0;
              } else {
                $18_1 = 1 << $4_1;
                $7_1 = $18_1 - 1 & 1 >>> 32 - $4_1;
              }
              if (!(($5_1 ? $18_1 : 0) & $6_1 | ($5_1 ? $7_1 : 0) & $13_1)) {
                HEAP32[$0_1 + 80 >> 2] = HEAP32[$1_1 + 8 >> 2];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$0_1 + 72 >> 2] = HEAP32[$1_1 >> 2];
                HEAP32[$0_1 + 76 >> 2] = $4_1;
                $201($0_1, ($3_1 ^ 128) << 16 | 153);
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
    function $174($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if (HEAP32[HEAP32[$1_1 + 8 >> 2] + 8 >> 2]) {
        $139($1_1);
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
    function $175($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        if (HEAPU8[$5_1 + 23 | 0] == 2) {
          $213($4_1 + 12 | 0, $1_1, $2_1, $3_1, 0);
        } else {
          block1: {
            $6_1 = $3_1 + 1 | 0;
            if (HEAPU8[$5_1 + 11 | 0] == 2) {
              $213($0_1, $1_1, $2_1, $6_1, 1);
              break block;
            }
            $213($4_1 + 12 | 0, $1_1, $2_1, $3_1, 0);
            $5_1 = HEAP32[$1_1 + 28 >> 2];
            HEAP32[$4_1 + 24 >> 2] = HEAP32[$1_1 + 24 >> 2];
            HEAP32[$4_1 + 28 >> 2] = $5_1;
            $5_1 = HEAP32[$1_1 + 36 >> 2];
            HEAP32[$4_1 + 32 >> 2] = HEAP32[$1_1 + 32 >> 2];
            HEAP32[$4_1 + 36 >> 2] = $5_1;
            $5_1 = HEAP32[$1_1 + 44 >> 2];
            HEAP32[$4_1 + 40 >> 2] = HEAP32[$1_1 + 40 >> 2];
            HEAP32[$4_1 + 44 >> 2] = $5_1;
            $5_1 = HEAP32[$1_1 + 52 >> 2];
            HEAP32[$4_1 + 48 >> 2] = HEAP32[$1_1 + 48 >> 2];
            HEAP32[$4_1 + 52 >> 2] = $5_1;
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            $213($4_1 + 60 | 0, $1_1, $2_1, $6_1, 0);
            if (HEAP32[$4_1 + 12 >> 2] == -2147483647 | HEAP32[$4_1 + 60 >> 2] == -2147483647) {
              break block1;
            }
            if ($5_1 >>> 0 <= HEAPU32[$1_1 + 8 >> 2]) {
              HEAP32[$1_1 + 8 >> 2] = $5_1;
            }
            $2_1 = HEAP32[$4_1 + 36 >> 2];
            HEAP32[$1_1 + 32 >> 2] = HEAP32[$4_1 + 32 >> 2];
            HEAP32[$1_1 + 36 >> 2] = $2_1;
            $2_1 = HEAP32[$4_1 + 28 >> 2];
            HEAP32[$1_1 + 24 >> 2] = HEAP32[$4_1 + 24 >> 2];
            HEAP32[$1_1 + 28 >> 2] = $2_1;
            $2_1 = HEAP32[$4_1 + 44 >> 2];
            HEAP32[$1_1 + 40 >> 2] = HEAP32[$4_1 + 40 >> 2];
            HEAP32[$1_1 + 44 >> 2] = $2_1;
            $2_1 = HEAP32[$4_1 + 52 >> 2];
            HEAP32[$1_1 + 48 >> 2] = HEAP32[$4_1 + 48 >> 2];
            HEAP32[$1_1 + 52 >> 2] = $2_1;
            HEAP8[$4_1 + 80 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 20 >> 2];
            HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 16 >> 2];
            HEAP32[$4_1 + 76 >> 2] = $2_1;
            HEAP8[$4_1 + 92 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 68 >> 2];
            HEAP32[$4_1 + 84 >> 2] = HEAP32[$4_1 + 64 >> 2];
            HEAP32[$4_1 + 88 >> 2] = $2_1;
            if ($191($4_1 + 72 | 0, $4_1 + 84 | 0)) {
              $212($1_1, 13);
            } else {
              $203($1_1, ($3_1 << 16) + 9044111 | 0);
            }
          }
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 20 >> 2];
        $1_1 = HEAP32[$4_1 + 16 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
      }
      global$0 = $4_1 + 96 | 0;
    }
    function $176($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      HEAP8[$1_1 + 72 | 0] = 1;
      HEAP8[$1_1 + 149 | 0] = 0;
      HEAP8[$1_1 + 73 | 0] = $3_1 + 10;
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
              $212($1_1, 13);
              break block1;
            }
            if (($3_1 | 0) == 5) {
              $1_1 = HEAP32[$2_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              $5_1 = HEAPU8[$2_1 + 10 | 0];
            } else {
              $203($1_1, $3_1 << 24 | 328065);
            }
            break block1;
          }
        } else {
          if (!$4_1) {
            break block1;
          }
        }
        $203($1_1, 128);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
    }
    function $177($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
      $7_1 = global$0 - 96 | 0;
      global$0 = $7_1;
      $180($7_1 + 8 | 0, $0_1, $1_1);
      $8_1 = $7_1 + 60 | 0;
      $293($8_1, 33);
      block4: {
        if ($229($8_1, $0_1, $1_1)) {
          block1: {
            $1_1 = HEAP32[$7_1 + 64 >> 2];
            block2: {
              if ($1_1) {
                block: {
                  $0_1 = HEAP32[$7_1 + 60 >> 2];
                  if ($2_1) {
                    $9_1 = $0_1 - $2_1 | 0;
                    break block;
                  }
                  if (($0_1 | 0) <= 15) {
                    $9_1 = ($0_1 | 0) > 11 ? $0_1 - 3 | 0 : $0_1;
                    $2_1 = 0;
                    break block;
                  }
                  if (($0_1 | 0) != 16 | ($1_1 | 0) > 16) {
                    break block1;
                  }
                  $2_1 = 6;
                  $9_1 = 10;
                  $0_1 = 0;
                  break block2;
                }
              }
              $0_1 = 1;
            }
            $1_1 = $9_1 >> 31 & $9_1;
            $8_1 = $9_1 + 9 | 0;
            $13_1 = ($1_1 | 0) > ($8_1 | 0) ? $1_1 : $8_1;
            $14_1 = $7_1 + 68 | 0;
            while (1) {
              if (($1_1 | 0) != ($13_1 | 0)) {
                $8_1 = $181($14_1, 24, $1_1);
                if (($1_1 | 0) < ($9_1 | 0)) {
                  $15_1 = $8_1;
                  $8_1 = __wasm_i64_mul($11_1, $10_1, 10, 0);
                  $11_1 = $15_1 + $8_1 | 0;
                  $10_1 = i64toi32_i32$HIGH_BITS;
                  $10_1 = $8_1 >>> 0 > $11_1 >>> 0 ? $10_1 + 1 | 0 : $10_1;
                } else {
                  $12_1 = $8_1 + Math_imul($12_1, 10) | 0;
                }
                $1_1 = $1_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $9_1 = __wasm_i64_mul($11_1, $10_1, 1e6, 0);
            $8_1 = $9_1 + (($12_1 >>> 0) / 1e3 | 0) | 0;
            $1_1 = i64toi32_i32$HIGH_BITS;
            $9_1 = (($9_1 >>> 0 > $8_1 >>> 0 ? $1_1 + 1 | 0 : $1_1) | 0) < 2097152;
            if (HEAPU8[$7_1 + 92 | 0]) {
              if ($12_1) {
                $11_1 = $11_1 ^ -1;
                $12_1 = 1e9 - $12_1 | 0;
                $10_1 = $10_1 ^ -1;
              } else {
                $1_1 = $11_1;
                $11_1 = 0 - $1_1 | 0;
                $12_1 = 0;
                $10_1 = 0 - ((($1_1 | 0) != 0) + $10_1 | 0) | 0;
              }
            }
            $8_1 = $0_1 | $9_1;
            $1_1 = 9;
            $9_1 = ($2_1 | 0) <= 3 ? 3 : $2_1;
            $2_1 = ($9_1 | 0) >= 9 ? 9 : $9_1;
            $0_1 = 10;
            block3: {
              while (1) {
                if ($1_1 >>> 0 > $9_1 >>> 0) {
                  if (($12_1 >>> 0) % ($0_1 >>> 0) | 0) {
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
            HEAP32[$7_1 + 40 >> 2] = $12_1;
            HEAP32[$7_1 + 8 >> 2] = $11_1;
            HEAP32[$7_1 + 12 >> 2] = $10_1;
            HEAP32[$7_1 + 16 >> 2] = HEAP32[$7_1 + 16 >> 2] | 16;
            if ($8_1) {
              break block4;
            }
          }
        }
        $184($7_1 + 8 | 0, 26);
      }
      $0_1 = $185($7_1 + 8 | 0, $3_1, $4_1, $5_1, $6_1);
      global$0 = $7_1 + 96 | 0;
      return $0_1;
    }
    function $178($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = HEAP32[$1_1 >> 2];
      if (!HEAPU8[$1_1 + 8 | 0]) {
        block: {
          if (!$3_1) {
            $214($0_1, $2_1, 0);
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
      $214($0_1, $2_1, $3_1);
    }
    function $179($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      if (HEAPU8[$1_1 + 8 | 0]) {
        $3_1 = $160(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 1);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP8[$0_1 + 8 | 0] = $3_1;
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $180($0_1, $1_1, $2_1) {
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
    function $181($0_1, $1_1, $2_1) {
      return $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
    }
    function $182($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $3_1 = $237($0_1, 18855, 21) - 2 | 0;
      if ($3_1 >>> 0 > 4) {
        $3_1 = 21826;
        $4_1 = 3;
      } else {
        $4_1 = $3_1 << 2;
        $3_1 = HEAP32[$4_1 + 21936 >> 2];
        $4_1 = HEAP32[$4_1 + 21916 >> 2];
      }
      $5_1 = $238($0_1, $3_1, $4_1);
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
            $239($0_1, 32);
            $7_1 = $237($0_1, 21829, 36);
            $239($0_1, 32);
            $6_1 = 1;
            $8_1 = $240($0_1, $241($0_1, 32) ? 1 : 2);
            $3_1 = 0;
            break block1;
          }
        }
        $239($0_1, 44);
        $239($0_1, 32);
        $8_1 = $240($0_1, 2);
        $239($0_1, $3_1);
        $7_1 = $237($0_1, 21829, 36);
        $239($0_1, $3_1);
        $3_1 = $240($0_1, $4_1);
      }
      $239($0_1, 32);
      $242($0_1, 1);
      $239($0_1, 32);
      if ($6_1) {
        $3_1 = $240($0_1, 4);
      } else {
        if (!$238($0_1, 18852, 3)) {
          $184($0_1, HEAPU8[$0_1 + 41 | 0]);
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
        $1_1 = $235(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($5_1, $6_1, 864e5) - 7e5 | 0) + 25600 | 0;
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
      $243($4_1, $3_1, $7_1, $8_1);
      HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 32;
      return !HEAP32[$4_1 + 28 >> 2] & HEAPU8[$4_1 + 40 | 0] == 40;
    }
    function $183($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $180($3_1, $1_1, $2_1);
      HEAP8[$3_1 + 41 | 0] = 24;
      $1_1 = HEAP32[$3_1 + 28 >> 2];
      block: {
        if (HEAPU8[($1_1 ? HEAPU8[HEAP32[$3_1 + 24 >> 2]] : 0) + 12804 | 0] & 6) {
          $237($3_1, 18855, 21);
          $1_1 = $241($3_1, 44);
          $239($3_1, 32);
          if ($1_1) {
            $241($3_1, 32);
            $1_1 = HEAP32[$3_1 + 28 >> 2];
          } else {
            $2_1 = $237($3_1, 21829, 36);
            $239($3_1, 32);
            $1_1 = $240($3_1, 2);
            $4_1 = 0;
            break block;
          }
        }
        $1_1 = $244(HEAP32[$3_1 + 24 >> 2], $1_1);
        $1_1 = $240($3_1, $1_1 ? $1_1 >>> 0 >= 2 ? 2 : $1_1 : 1);
        $239($3_1, 32);
        $2_1 = $237($3_1, 21829, 36);
        $4_1 = 1;
      }
      $239($3_1, 32);
      $5_1 = $240($3_1, 4);
      $239($3_1, 32);
      $242($3_1, $4_1 ^ 1);
      $243($3_1, $5_1, $2_1, $1_1);
      $239($3_1, 32);
      block1: {
        if ($248($3_1)) {
          if ($4_1) {
            break block1;
          }
          $249($3_1);
        } else {
          if ($249($3_1)) {
            break block1;
          }
          $184($3_1, 24);
        }
      }
      if (!(!HEAP32[$3_1 + 28 >> 2] | HEAPU8[$3_1 + 40 | 0] != 40)) {
        $239($3_1, 32);
        $239($3_1, 40);
        $252($3_1, 1);
        $239($3_1, 41);
        $250($3_1);
      }
      $292($0_1, $3_1, 48);
      global$0 = $3_1 + 48 | 0;
    }
    function $184($0_1, $1_1) {
      var $2_1 = 0;
      HEAP32[$0_1 + 24 >> 2] = 1;
      HEAP32[$0_1 + 28 >> 2] = 0;
      $2_1 = $0_1;
      $0_1 = HEAPU8[$0_1 + 40 | 0];
      HEAP8[$2_1 + 40 | 0] = ($0_1 | 0) == 40 ? $1_1 : $0_1;
    }
    function $185($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $6_1 = HEAP32[$0_1 + 4 >> 2] + 14 | 0;
      $7_1 = $6_1 + 1 | 0;
      $5_1 = $6_1;
      $6_1 = HEAP32[$0_1 >> 2] + 2037677056 | 0;
      $8_1 = $6_1 >>> 0 < 2037677056 ? $7_1 : $5_1;
      if (($8_1 | 0) == 73 & $6_1 >>> 0 > 2036907391 | $8_1 >>> 0 > 73) {
        $184($0_1, 26);
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
      $13_1 = __wasm_i64_mul($7_1, $12_1, 1e3, 0);
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
          $5_1 = $235($8_1 - 719528 | 0);
          $15($3_1, 21865, 21894);
          $2_1 = HEAP32[$3_1 + 4 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          $236($2_1, $1_1, 4, $5_1 >>> 9 | 0);
          $236($2_1, $1_1, 7, $5_1 >>> 5 & 15);
          $236($2_1, $1_1, 10, $5_1 & 31);
          $6_1 = $6_1 - __wasm_i64_mul($8_1, $7_1, 86400, 0) | 0;
          $236($2_1, $1_1, 13, ($6_1 >>> 0) / 3600 | 0);
          $5_1 = ($6_1 >>> 0) / 60 | 0;
          $236($2_1, $1_1, 16, (($5_1 & 65535) >>> 0) % 60 | 0);
          $236($2_1, $1_1, 19, $6_1 - Math_imul($5_1, 60) | 0);
          $236($2_1, $1_1, 29, $11_1);
          $2_1 = $1_1;
          $1_1 = HEAP32[$0_1 + 36 >> 2] + 20 | 0;
          if ($2_1 >>> 0 >= $1_1 >>> 0) {
            HEAP32[$3_1 + 8 >> 2] = $1_1;
          }
          $76($3_1, 90);
          if ($22(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2])) {
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
    function $186($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $215($1_1, $5_1, $6_1);
      if ($2_1) {
        $203($1_1, $2_1);
        HEAP32[$0_1 >> 2] = -2147483647;
        return;
      }
      $5_1 = HEAP32[$1_1 + 68 >> 2];
      if ($5_1) {
        HEAP8[$1_1 + 148 | 0] = 0;
        HEAP32[$1_1 + 68 >> 2] = 0;
        $2_1 = HEAP32[$1_1 + 60 >> 2];
        $3_1 = HEAP32[$1_1 + 64 >> 2];
        HEAP32[$1_1 + 60 >> 2] = 0;
        HEAP32[$1_1 + 64 >> 2] = 1;
        $4_1 = $5_1;
      } else {
        $2_1 = -2147483648;
      }
      HEAP32[$0_1 + 8 >> 2] = $4_1;
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $2_1;
    }
    function $187($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $6_1 = global$0 - 80 | 0;
      global$0 = $6_1;
      if (!$3_1) {
        $203($0_1, 141);
      }
      if (($2_1 | 0) == 9) {
        if (!$289($1_1, 13891, 9)) {
          $203($0_1, 142);
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
          $204($6_1 + 36 | 0, $0_1 + 72 | 0);
          $10_1 = $5_1 + 1 | 0;
          $11_1 = HEAP32[$6_1 + 44 >> 2];
          while (1) {
            if ($166($6_1, 123)) {
              $54($6_1, 123);
              HEAP16[$6_1 + 60 >> 1] = 1;
              $204($6_1 + 36 | 0, $6_1 + 60 | 0);
              $5_1 = 1;
            } else {
              if ($166($6_1, 91)) {
                $54($6_1, 91);
                HEAP8[$6_1 + 60 | 0] = 2;
                HEAP32[$6_1 + 64 >> 2] = 0;
                $204($6_1 + 36 | 0, $6_1 + 60 | 0);
                $5_1 = 1;
              } else {
                $167($6_1 + 60 | 0, $6_1);
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
                          if (!$205($6_1, $5_1 & 1, 93)) {
                            break block;
                          }
                          break block1;
                        } else {
                          $206($6_1 + 60 | 0, $6_1, $5_1 & 1);
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
            if (!$207($6_1 + 48 | 0)) {
              continue;
            }
            HEAP8[$6_1 + 72 | 0] = 0;
            HEAP32[$6_1 + 76 >> 2] = 142;
            $190($0_1, $6_1 + 72 | 0, 0, HEAPU8[$0_1 + 149 | 0], $8_1, $4_1);
            continue;
          }
          ;
        }
      }
      global$0 = $6_1 + 80 | 0;
      return $3_1 ^ 1 | $9_1;
    }
    function $188($0_1, $1_1, $2_1) {
      if (HEAP32[$0_1 + 16 >> 2] != ($1_1 | 0)) {
        $139($0_1);
        HEAP32[$0_1 + 12 >> 2] = $1_1;
      }
      HEAP32[$0_1 + 16 >> 2] = $2_1;
    }
    function $189($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = HEAP32[$0_1 + 4 >> 2];
      $6_1 = HEAP32[$0_1 >> 2];
      $3_1 = $1_1 - $6_1 | 0;
      if ($4_1 >>> 0 >= $3_1 >>> 0 & $4_1 - $3_1 >>> 0 >= $2_1 >>> 0) {
        $188($0_1, $3_1, $2_1 + $3_1 | 0);
        return;
      }
      if ($2_1 >>> 0 < 33) {
        block: {
          $3_1 = HEAP32[$0_1 + 16 >> 2];
          $5_1 = $3_1 + $2_1 | 0;
          if ($5_1 >>> 0 < $3_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0) {
            break block;
          }
          if (!$22($3_1 + $6_1 | 0, $2_1, $1_1, $2_1)) {
            break block;
          }
          HEAP32[$0_1 + 16 >> 2] = $5_1;
          return;
        }
      }
      $12($139($0_1), $1_1, $2_1);
    }
    function $190($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      block3: {
        $6_1 = 24;
        block1: {
          block2: {
            block: {
              $10_1 = HEAPU8[$1_1 | 0];
              switch ($10_1 - 1 | 0) {
                case 0:
                  break block;
                case 1:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            $6_1 = 40;
          }
          $7_1 = $0_1 + $6_1 | 0;
          HEAP32[$7_1 >> 2] = HEAP32[$7_1 >> 2] + 1;
          $6_1 = HEAP32[$7_1 + 4 >> 2];
          if ($6_1 >>> 0 > 99) {
            break block3;
          }
          $8_1 = HEAP32[$7_1 + 12 >> 2];
          if ($8_1 >>> 0 > 32768) {
            break block3;
          }
          HEAP32[$7_1 + 4 >> 2] = $6_1 + 1;
          HEAP32[$7_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2];
          $11_1 = Math_imul($5_1, 12) + $4_1 | 0;
          $6_1 = $4_1;
          while (1) {
            if (($6_1 | 0) == ($11_1 | 0)) {
              break block1;
            }
            $9_1 = $6_1;
            $6_1 = $6_1 + 12 | 0;
            if (HEAPU8[$9_1 | 0]) {
              continue;
            }
            $8_1 = HEAP32[$9_1 + 8 >> 2] + $8_1 | 0;
            HEAP32[$7_1 + 12 >> 2] = $8_1;
            continue;
          }
          ;
        }
        $6_1 = Math_imul($5_1, 12);
        $9_1 = $0_1 + 12 | 0;
        $7_1 = HEAP32[$0_1 + 20 >> 2];
        while (1) {
          if ($6_1) {
            $204($9_1, $4_1);
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
          $224($0_1, 4, 24);
        }
        HEAP32[$0_1 + 8 >> 2] = $1_1 + 1;
        $1_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($1_1, 24) | 0;
        HEAP8[$1_1 + 20 | 0] = $3_1;
        HEAP32[$1_1 + 16 >> 2] = $7_1;
        HEAP32[$1_1 + 12 >> 2] = $5_1;
        HEAP32[$1_1 + 8 >> 2] = $2_1;
        HEAP32[$1_1 >> 2] = $4_1;
        HEAP32[$1_1 + 4 >> 2] = $6_1;
        HEAP8[$0_1 + 56 | 0] = HEAPU8[$0_1 + 56 | 0] | !$10_1;
      }
    }
    function $191($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 48 | 0;
      global$0 = $2_1;
      HEAP32[$2_1 + 32 >> 2] = 0;
      HEAP32[$2_1 + 24 >> 2] = 0;
      HEAP32[$2_1 + 28 >> 2] = 1;
      $48($2_1 + 16 | 0, $0_1, $2_1 + 24 | 0);
      $0_1 = HEAP32[$2_1 + 20 >> 2];
      $3_1 = HEAP32[$2_1 + 16 >> 2];
      HEAP32[$2_1 + 44 >> 2] = 0;
      HEAP32[$2_1 + 36 >> 2] = 0;
      HEAP32[$2_1 + 40 >> 2] = 1;
      $48($2_1 + 8 | 0, $1_1, $2_1 + 36 | 0);
      $0_1 = $22($3_1, $0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
      global$0 = $2_1 + 48 | 0;
      return $0_1;
    }
    function $192($0_1) {
      var $1_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($1_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $1_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($1_1 >>> 0 > 32) {
            break block;
          }
        }
        $1_1 = $168($0_1);
      }
      return $1_1;
    }
    function $193($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      block6: {
        $1_1 = HEAP32[$0_1 + 16 >> 2];
        $5_1 = HEAP32[$0_1 + 12 >> 2];
        if ($1_1 >>> 0 < $5_1 >>> 0) {
          block5: {
            $2_1 = 13900;
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
                    $2_1 = 13904;
                    break block4;
                  }
                  $3_1 = 5;
                  $2_1 = 13347;
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
            $169($0_1);
            break block6;
          }
        } else {
          $4_1 = HEAP32[$0_1 + 8 >> 2];
        }
        if (HEAPU8[$1_1 + $4_1 | 0] != 48 | $1_1 >>> 0 >= $5_1 >>> 0) {
          $2_1 = $33($4_1, $5_1, $1_1);
          $3_1 = $2_1 ? -1 : $1_1;
          $1_1 = $1_1 + $2_1 | 0;
        } else {
          $3_1 = -1;
          $1_1 = $1_1 + 1 | 0;
        }
        if (!(HEAPU8[$4_1 + $1_1 | 0] != 46 | $1_1 >>> 0 >= $5_1 >>> 0)) {
          $1_1 = $1_1 + 1 | 0;
          $2_1 = $33($4_1, $5_1, $1_1);
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
          $1_1 = $33($4_1, $5_1, $2_1);
          $3_1 = $1_1 ? $3_1 : $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
          $1_1 = $1_1 + $2_1 | 0;
        }
        HEAP32[$0_1 + 16 >> 2] = $1_1;
        $8_1 = 2;
        if (($3_1 | 0) == -1) {
          break block6;
        }
        $272($0_1, $3_1);
        return 2;
      }
      return $8_1;
    }
    function $194($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = HEAP32[$1_1 + 16 >> 2];
      $4_1 = $3_1 >>> 0 > HEAPU32[$1_1 + 12 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $4_1 ? 0 : $3_1 - $2_1 | 0;
      HEAP32[$0_1 >> 2] = $4_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $195($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $9_1 = HEAP32[$1_1 + 12 >> 2];
      $10_1 = HEAP32[$1_1 + 8 >> 2];
      block2: {
        label1: while (1) {
          block1: {
            $6_1 = $9_1 - $3_1 | 0;
            while (1) {
              block: {
                $4_1 = 0;
                if ($6_1 >>> 0 < 8 | $3_1 >>> 0 > $9_1 >>> 0) {
                  break block;
                }
                $5_1 = $3_1 + $10_1 | 0;
                $4_1 = HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24);
                $7_1 = $4_1 - 538976288 | 0;
                $8_1 = $4_1 ^ 1549556828;
                $11_1 = $7_1 | $8_1 - 16843009;
                $7_1 = $4_1 ^ 572662306;
                $5_1 = HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24);
                $4_1 = __wasm_ctz_i64(($4_1 | ($11_1 | $7_1 - 16843009)) & -2139062144, ($5_1 - (($4_1 >>> 0 < 538976288) + 538976288 | 0) | ($5_1 ^ 1549556828) - (($8_1 >>> 0 < 16843009) + 16843009 | 0) | ($5_1 ^ 572662306) - (($7_1 >>> 0 < 16843009) + 16843009 | 0) | $5_1) & -2139062144) >>> 3 | 0;
                if (($4_1 | 0) != 8) {
                  break block;
                }
                $6_1 = $6_1 - 8 | 0;
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
            $4_1 = HEAPU8[$3_1 + $10_1 | 0];
            if (($4_1 | 0) == 34) {
              break block2;
            }
            if (($4_1 | 0) == 92) {
              $12_1 = 1;
              $4_1 = 0;
              $6_1 = $3_1 + 1 | 0;
              $7_1 = HEAP32[$1_1 + 12 >> 2];
              if ($6_1 >>> 0 < $7_1 >>> 0) {
                block4: {
                  block3: {
                    block6: {
                      block5: {
                        $8_1 = HEAP32[$1_1 + 8 >> 2];
                        $5_1 = HEAPU8[$8_1 + $6_1 | 0];
                        switch ($5_1 - 110 | 0) {
                          case 0:
                          case 4:
                          case 6:
                            break block3;
                          case 1:
                          case 2:
                          case 3:
                          case 5:
                            break block4;
                          case 7:
                            break block5;
                          default:
                            break block6;
                        }
                        ;
                      }
                      $4_1 = 4;
                      break block3;
                    }
                    block7: {
                      switch ($5_1 - 98 | 0) {
                        case 0:
                        case 4:
                          break block3;
                        case 1:
                        case 2:
                        case 3:
                          break block4;
                        default:
                          break block7;
                      }
                      ;
                    }
                    if (!(($5_1 | 0) == 34 | ($5_1 | 0) == 47 | ($5_1 | 0) == 92)) {
                      break block4;
                    }
                  }
                  $6_1 = $3_1 + 2 | 0;
                  $3_1 = $4_1 + $6_1 | 0;
                  while (1) {
                    if (!$4_1) {
                      continue label1;
                    }
                    $5_1 = $6_1 >>> 0 < $7_1 >>> 0 ? HEAPU8[$6_1 + $8_1 | 0] : 0;
                    if (($5_1 - 48 & 255) >>> 0 >= 10 & (($5_1 & -33) - 65 & 255) >>> 0 >= 6) {
                      break block4;
                    }
                    $4_1 = $4_1 - 1 | 0;
                    $6_1 = $6_1 + 1 | 0;
                    continue;
                  }
                  ;
                }
              }
              $3_1 = $272($1_1, $6_1);
              continue;
            }
            if ($4_1 >>> 0 < 32) {
              break block1;
            }
            if ($4_1 << 24 >> 24 >= 0) {
              $3_1 = $3_1 + 1 | 0;
              continue;
            }
            $6_1 = HEAP32[$1_1 + 12 >> 2];
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            while (1) {
              block10: {
                if ($3_1 >>> 0 >= $6_1 >>> 0) {
                  continue label1;
                }
                $4_1 = $3_1 + $5_1 | 0;
                if (HEAP8[$4_1 | 0] >= 0) {
                  continue label1;
                }
                block9: {
                  if ($6_1 - $3_1 >>> 0 >= 4) {
                    block8: {
                      $4_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
                      if (($4_1 & 12632304) != 8421600) {
                        break block8;
                      }
                      $7_1 = $4_1 & 8207;
                      if (($7_1 | 0) == 8205) {
                        break block8;
                      }
                      $4_1 = 3;
                      if ($7_1) {
                        break block9;
                      }
                    }
                  }
                  $4_1 = $163($5_1, $6_1, $3_1) >>> 24 | 0;
                  if (!$4_1) {
                    break block10;
                  }
                }
                $3_1 = $3_1 + $4_1 | 0;
                continue;
              }
              break;
            }
            ;
            $3_1 = $272($1_1, $3_1);
            continue;
          }
          break;
        }
        ;
        $272($1_1, $3_1);
      }
      HEAP32[$1_1 + 16 >> 2] = $3_1 + 1;
      HEAP8[$0_1 + 8 | 0] = $12_1;
      $4_1 = $3_1 - $2_1 | 0;
      $3_1 = HEAPU32[$1_1 + 12 >> 2] < $3_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : $4_1;
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $196($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      HEAP32[$0_1 + 8 >> 2] = 1;
      HEAP32[$0_1 + 12 >> 2] = 0;
      $4_1 = $2_1;
      $2_1 = HEAP32[$0_1 >> 2];
      $3_1 = ($2_1 | 0) == 2;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? $4_1 : HEAP32[$0_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : $2_1;
    }
    function $197($0_1, $1_1, $2_1, $3_1, $4_1) {
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
                  $160(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1 + 4 | 0, 0);
                  $0_1 = $6_1;
                  $9_1 = $11_1;
                } else {
                  $9_1 = $0_1 + 4 | 0;
                }
                if (HEAP32[$9_1 >> 2] != ($4_1 | 0)) {
                  break block;
                }
                if (!$289(HEAP32[$0_1 >> 2], $3_1, $4_1)) {
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
    function $198($0_1) {
      $224($0_1, 4, 16);
    }
    function $199($0_1, $1_1) {
      if (!HEAPU8[$1_1 | 0]) {
        $189($0_1, 13908, 1);
      }
      HEAP8[$1_1 | 0] = 0;
    }
    function $200($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = $1_1 - 1 | 0;
      if ($2_1 >>> 0 <= 17) {
        block: {
          $2_1 = $2_1 << 3;
          $4_1 = HEAP32[$2_1 + 21592 >> 2];
          $5_1 = HEAP32[$2_1 + 21588 >> 2];
          while (1) {
            block1: {
              if ($3_1 >>> 0 >= $4_1 >>> 0) {
                break block;
              }
              $2_1 = $1_1 + $3_1 | 0;
              if (!((HEAPU8[$0_1 | 0] ^ HEAPU8[$3_1 + $5_1 | 0]) & 95)) {
                if ($227($5_1, $4_1, $3_1, $0_1, $1_1)) {
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
    function $201($0_1, $1_1) {
      $291($0_1, $1_1, 1);
    }
    function $202($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!$3_1) {
        $189($0_1, $1_1, $2_1);
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
              $189($0_1, $6_1 ? 1 : $1_1 + $5_1 | 0, $6_1 ? 0 : $4_1 - $5_1 | 0);
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
      $189($3_1, $2_1 >>> 0 < $5_1 >>> 0 ? 1 : $1_1 + $5_1 | 0, $0_1 >>> 0 <= $2_1 >>> 0 ? $0_1 : 0);
    }
    function $203($0_1, $1_1) {
      $291($0_1, $1_1, 0);
    }
    function $204($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $224($0_1, 4, 12);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $205($0_1, $1_1, $2_1) {
      if (($192($0_1) & 255) == ($2_1 & 255)) {
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
          $169($0_1);
          return 0;
        }
      }
      return HEAP32[$0_1 >> 2] == 2;
    }
    function $206($0_1, $1_1, $2_1) {
      if ($205($1_1, $2_1, 125)) {
        $192($1_1);
        HEAP8[$1_1 + 32 | 0] = 0;
        HEAP32[$1_1 + 28 >> 2] = HEAP32[$1_1 + 16 >> 2];
        $170($0_1, $1_1);
      } else {
        HEAP8[$0_1 + 8 | 0] = 2;
      }
    }
    function $207($0_1) {
      var $1_1 = 0;
      block: {
        if (!HEAPU8[$0_1 + 8 | 0]) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 4 >> 2] | HEAPU8[HEAP32[$0_1 >> 2]] != 95) {
            break block;
          }
        }
        $1_1 = $71($0_1, 13891, 9);
      }
      return $1_1;
    }
    function $208($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if ($262(19628, $1_1)) {
        block: {
          while (1) {
            if ($1_1) {
              $2_1 = HEAPU8[$0_1 | 0];
              if (!(HEAPU8[$2_1 + 12804 | 0] & 31 | ($2_1 | 0) == 58) & ($2_1 | 0) != 46) {
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
    function $209($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $211($2_1) | 0;
    }
    function $210($0_1, $1_1, $2_1, $3_1, $4_1) {
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
      $54($1_1, 123);
      $230($0_1, $1_1, 1, $3_1, $4_1);
      global$0 = $5_1 + 48 | 0;
    }
    function $211($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] != 1 | HEAP32[$0_1 + 4 >> 2] != 5) {
        $0_1 = 0;
      } else {
        $0_1 = HEAP32[$0_1 >> 2];
        $0_1 = (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$0_1 + 4 | 0] == 101;
      }
      return $0_1;
    }
    function $212($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      HEAP8[$0_1 + 148 | 0] = 0;
      HEAP8[$2_1 + 8 | 0] = 2;
      HEAP8[$2_1 + 9 | 0] = $1_1;
      $231($0_1, $2_1 + 8 | 0);
      global$0 = $2_1 + 16 | 0;
    }
    function $213($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
      $7_1 = global$0 - 48 | 0;
      global$0 = $7_1;
      $11_1 = 1;
      HEAP8[$1_1 + 72 | 0] = 1;
      HEAP8[$1_1 + 149 | 0] = 0;
      HEAP32[$1_1 + 68 >> 2] = 0;
      HEAP8[$1_1 + 73 | 0] = $3_1 + 10;
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
                  $214($7_1 + 12 | 0, $11_1, $10_1);
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
                $179($7_1 + 36 | 0, $7_1 + 12 | 0, $7_1 + 24 | 0);
                $6_1 = HEAP32[$7_1 + 40 >> 2];
                if (!$6_1) {
                  $8_1 = 130;
                  $3_1 = ($10_1 | 0) != ($12_1 | 0);
                  break block;
                }
                if ($6_1 >>> 0 > HEAPU32[HEAP32[$1_1 + 120 >> 2] + 32 >> 2]) {
                  $8_1 = 131;
                  $3_1 = ($10_1 | 0) != ($12_1 | 0);
                  break block;
                }
                $8_1 = 133;
                $3_1 = HEAP8[$7_1 + 44 | 0] & 1;
                $5_1 = HEAP32[$7_1 + 36 >> 2];
                $2_1 = $257($5_1, $6_1);
                if (!($3_1 | $2_1 << 24 >> 24 < 0)) {
                  block4: {
                    if (($2_1 & 255) >>> 0 >= 64) {
                      if ($258($5_1, $6_1, 4)) {
                        break block4;
                      }
                    }
                    if (($181($5_1, $6_1, 0) | 0) == 91) {
                      if ($227($5_1, $6_1, 0, 20162, 8)) {
                        $3_1 = $145($5_1, $6_1, 18895);
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
                          $14_1 = $145($5_1, $6_1, 20161);
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
                                  if (HEAPU8[$3_1 + 12804 | 0] & (($13_1 | 0) == 1 ? 22 : 31)) {
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
                        if ($149($5_1, $6_1, 20162, 8)) {
                          $8_1 = 132;
                          if ((HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24)) ^ 1784835931 | (HEAPU8[$5_1 + 7 | 0] | HEAPU8[$5_1 + 8 | 0] << 8 | (HEAPU8[$5_1 + 9 | 0] << 16 | HEAPU8[$5_1 + 10 | 0] << 24)) ^ 1784835872 | ((HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24)) ^ 544498533 | (HEAPU8[$5_1 + 11 | 0] | HEAPU8[$5_1 + 12 | 0] << 8 | (HEAPU8[$5_1 + 13 | 0] << 16 | HEAPU8[$5_1 + 14 | 0] << 24)) ^ 1567908709) | ($6_1 | 0) != 15) {
                            break block4;
                          }
                        }
                      }
                      $3_1 = -48;
                      while (1) {
                        if ($3_1) {
                          if (($6_1 | 0) == HEAP32[$3_1 + 20308 >> 2]) {
                            if (!$289(HEAP32[$3_1 + 20304 >> 2], $5_1, $6_1)) {
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
                        $9_1 = $200($5_1, $6_1) - 61 & 253 ? 0 : 16;
                      }
                      if ($16_1) {
                        $9_1 = $259($5_1, $6_1) ? $9_1 | 4194304 : $9_1;
                        $3_1 = 0;
                        while (1) {
                          block9: {
                            $2_1 = $181($5_1, $6_1, $3_1);
                            if (!(HEAPU8[$2_1 + 12804 | 0] & 15)) {
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
                          if (HEAPU8[$181($5_1, $6_1, 0) + 12804 | 0] & 6) {
                            if ($227($5_1, $6_1, $3_1, 19760, 3)) {
                              break block10;
                            }
                          }
                          if ($221($5_1, $6_1, 0) & 1464080) {
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
              $8_1 = $217($11_1, $10_1, $1_1 + 60 | 0);
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
      $186($0_1, $1_1, $8_1, $11_1, $12_1, $4_1 ? $3_1 | 4 : $3_1, $9_1);
      global$0 = $7_1 + 48 | 0;
    }
    function $214($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      while (1) {
        block: {
          $6_1 = $8_1;
          $3_1 = $4_1;
          while (1) {
            if ($2_1 >>> 0 <= $3_1 >>> 0) {
              break block;
            }
            $7_1 = $161($1_1, $2_1, $3_1);
            if ($255($7_1 & 16777215)) {
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
    function $215($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = __wasm_ctz_i32($1_1);
        if ($3_1 >>> 0 < 14) {
          $212($0_1, HEAPU8[$3_1 + 13333 | 0]);
          $1_1 = $1_1 - 1 & $1_1;
          continue;
        }
        break;
      }
      ;
      while (1) {
        $1_1 = __wasm_ctz_i32($2_1);
        if ($1_1 >>> 0 <= 30) {
          $201($0_1, HEAPU8[$1_1 + 13302 | 0] | 128);
          $2_1 = $2_1 - 1 & $2_1;
          continue;
        }
        break;
      }
      ;
    }
    function $216($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      if (!(HEAP32[$3_1 + 8 >> 2] == 1 & HEAPU8[HEAP32[$3_1 + 4 >> 2]] == 123)) {
        $76($3_1, 44);
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
          $12($3_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
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
        $202($4_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], 1);
      } else {
        $12($3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      }
      $12($3_1, $0_1, $5_1);
      global$0 = $4_1 + 32 | 0;
    }
    function $217($0_1, $1_1, $2_1) {
      $0_1 = $226($0_1, $1_1, $2_1) & 255;
      return $0_1 >>> 0 >= 2 ? $0_1 & 2 ? 118030721 : 134807937 : 0;
    }
    function $218($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 12 >> 2] = $4_1;
      HEAP32[$5_1 + 8 >> 2] = $3_1;
      $210($0_1, $1_1, $2_1, $5_1 + 8 | 0, 4);
      global$0 = $5_1 + 16 | 0;
    }
    function $219($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (!(!HEAP32[$2_1 + 4 >> 2] | (HEAPU8[$2_1 + 8 | 0] & 6) != 2)) {
        block: {
          $5_1 = HEAP32[$3_1 + 8 >> 2];
          $218($4_1 + 4 | 0, HEAP32[$3_1 + 4 >> 2], $5_1, $0_1, $1_1);
          if (HEAPU8[$4_1 + 15 | 0] != 2) {
            break block;
          }
          if ($5_1) {
            HEAP32[$3_1 + 8 >> 2] = $5_1 - 1;
          }
          $216($0_1, $1_1, $2_1, $3_1);
          $76($3_1, 125);
        }
      }
      global$0 = $4_1 + 16 | 0;
    }
    function $220($0_1, $1_1) {
      var $2_1 = 0;
      if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1886680168 & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == 791624307 & $1_1 >>> 0 >= 8) {
        $0_1 = 8;
      } else {
        $2_1 = $227($0_1, $1_1, 0, 20352, 5);
        if ($227($0_1, $1_1, 0, 20357, 4)) {
          $2_1 = $2_1 ? 5 : 4;
          $0_1 = $227($0_1, $1_1, $2_1, 19760, 3) ? $2_1 + 3 | 0 : 0;
        } else {
          $0_1 = 0;
        }
      }
      return $0_1;
    }
    function $221($0_1, $1_1, $2_1) {
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
              $10_1 = HEAPU8[$12_1 + 12804 | 0];
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
                  $4_1 = $181($0_1, $1_1, $3_1);
                  block: {
                    if (($4_1 | 0) != 45) {
                      if (($181($0_1, $1_1, $5_1 - 1 | 0) | 0) != 45) {
                        break block;
                      }
                    }
                    $6_1 = $6_1 | 4096;
                  }
                  if (($4_1 & 223) != 88) {
                    break block1;
                  }
                  $6_1 = $227($0_1, $1_1, $3_1, 20369, 4) ? $6_1 | 8192 : $6_1;
                }
              }
              if (HEAPU8[$181($0_1, $1_1, $3_1) + 12804 | 0] & 6) {
                $7_1 = 0;
              } else {
                block2: {
                  if (($7_1 | 0) == 1) {
                    $7_1 = 1146880;
                    break block2;
                  }
                  $7_1 = 65536;
                  if (!$227($0_1, $1_1, $3_1, 20367, 2)) {
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
          $3_1 = $181($0_1, $1_1, $2_1) - 48 & 255;
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
        $0_1 = $181($0_1, $1_1, $2_1) - 35 | 0;
        $4_1 = (1 << $0_1 & 268439553 ? $0_1 >>> 0 <= 28 : 0) ? $4_1 : $4_1 | 524288;
      }
      return $4_1;
    }
    function $222($0_1, $1_1, $2_1) {
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
    function $223($0_1, $1_1) {
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
    function $224($0_1, $1_1, $2_1) {
      if (($8($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $225($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $71($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
    }
    function $226($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $3_1 = $5_1 + 12 | 0;
      $293($3_1, 33);
      block1: {
        if ($229($3_1, $0_1, $1_1)) {
          $3_1 = 1;
          $6_1 = HEAP32[$5_1 + 16 >> 2];
          if ($6_1) {
            block: {
              $3_1 = HEAP32[$5_1 + 12 >> 2];
              if (HEAPU8[$5_1 + 44 | 0]) {
                $76($2_1, 45);
                $8_1 = 1;
              }
              if (($3_1 | 0) >= ($6_1 | 0)) {
                break block;
              }
              $4_1 = $8_1 | 2;
              break block1;
            }
          }
          $3_1 = ($3_1 | 0) > 0 ? $3_1 : 0;
          $3_1 = ($3_1 | 0) >= 17 ? 17 : $3_1;
          $6_1 = $5_1 + 20 | 0;
          while (1) {
            if ($3_1) {
              $9_1 = HEAPU8[$6_1 | 0];
              $76($2_1, $9_1 + 48 | 0);
              $4_1 = __wasm_i64_mul($4_1, $7_1, 10, 0) + $9_1 | 0;
              $7_1 = i64toi32_i32$HIGH_BITS;
              $7_1 = $4_1 >>> 0 < $9_1 >>> 0 ? $7_1 + 1 | 0 : $7_1;
              $3_1 = $3_1 - 1 | 0;
              $6_1 = $6_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $4_1 = $8_1 | 4;
          if ($7_1 >>> 0 > 2097151) {
            break block1;
          }
          if ($22(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $0_1, $1_1)) {
            HEAP32[$2_1 + 8 >> 2] = 0;
          }
          $4_1 = $8_1;
        } else {
          $4_1 = 2;
        }
      }
      global$0 = $5_1 + 48 | 0;
      return $4_1;
    }
    function $227($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0;
      while (1) {
        $5_1 = $4_1;
        if ($5_1) {
          $6_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
          $2_1 = $2_1 + 1 | 0;
          $4_1 = $5_1 - 1 | 0;
          $7_1 = HEAPU8[$3_1 | 0];
          $3_1 = $3_1 + 1 | 0;
          if ($228($6_1, $7_1)) {
            continue;
          }
        }
        break;
      }
      ;
      return !$5_1;
    }
    function $228($0_1, $1_1) {
      return (((($0_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $0_1) & 255) == (((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
    }
    function $229($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $3_1 = ($181($1_1, $2_1, 0) | 0) == 45;
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
          if (($181($1_1, $2_1, $3_1) & 223) == 69) {
            $3_1 = $3_1 + 1 | 0;
            $5_1 = $181($1_1, $2_1, $3_1);
            $3_1 = (($5_1 | 0) == 45 | ($5_1 | 0) == 43) + $3_1 | 0;
            $7_1 = 0;
            while (1) {
              $8_1 = $181($1_1, $2_1, $3_1) - 48 & 255;
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
    function $230($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      block2: {
        block1: {
          while (1) {
            block: {
              $206($5_1 + 8 | 0, $1_1, $2_1 & 1);
              if (HEAPU8[$5_1 + 16 | 0] == 2) {
                break block;
              }
              HEAP32[$5_1 + 40 >> 2] = HEAP32[$5_1 + 16 >> 2];
              $2_1 = HEAP32[$5_1 + 12 >> 2];
              HEAP32[$5_1 + 32 >> 2] = HEAP32[$5_1 + 8 >> 2];
              HEAP32[$5_1 + 36 >> 2] = $2_1;
              $2_1 = $5_1 + 20 | 0;
              $167($2_1, $1_1);
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
    function $231($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $3_1 = HEAPU8[$0_1 + 149 | 0];
      $4_1 = HEAP32[HEAP32[$0_1 + 120 >> 2] + 32 >> 2];
      HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 80 >> 2];
      $5_1 = HEAP32[$0_1 + 76 >> 2];
      HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 72 >> 2];
      HEAP32[$2_1 + 4 >> 2] = $5_1;
      $190($0_1, $1_1, $4_1, $3_1, $2_1, 1);
      global$0 = $2_1 + 16 | 0;
    }
    function $232($0_1, $1_1) {
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
    function $233($0_1, $1_1, $2_1) {
      $0_1 = ($0_1 - ($1_1 >>> 0 < 3) | 0) + 400 | 0;
      return (((((($0_1 >>> 2 | 0) + $2_1 | 0) + Math_imul($0_1, 365) | 0) - (($0_1 >>> 0) / 100 | 0) | 0) + (($0_1 >>> 0) / 400 | 0) | 0) + ((Math_imul(($1_1 + 9 >>> 0) % 12 | 0, 153) + 2 >>> 0) / 5 | 0) | 0) - 865566 | 0;
    }
    function $234($0_1, $1_1, $2_1, $3_1, $4_1) {
      $2_1 = (Math_imul($3_1, 60) + Math_imul($2_1, 3600) | 0) + $4_1 | 0;
      $3_1 = __wasm_i64_mul($1_1, $1_1 >> 31, 86400, 0);
      $2_1 = $2_1 + $3_1 | 0;
      $1_1 = i64toi32_i32$HIGH_BITS;
      HEAP32[$0_1 >> 2] = $2_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
    }
    function $235($0_1) {
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
    function $236($0_1, $1_1, $2_1, $3_1) {
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
    function $237($0_1, $1_1, $2_1) {
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
            if (!$238($0_1, $3_1, 3)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $184($0_1, HEAPU8[$0_1 + 41 | 0]);
        $1_1 = 0;
      }
      return $1_1;
    }
    function $238($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $4_1 = HEAP32[$0_1 + 24 >> 2];
      $3_1 = HEAP32[$0_1 + 28 >> 2];
      $1_1 = $227($4_1, $3_1, 0, $1_1, $2_1);
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
    function $239($0_1, $1_1) {
      if (!$241($0_1, $1_1)) {
        $184($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $240($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (!$1_1) {
            break block;
          }
          $3_1 = $246($0_1);
          if ($3_1 >>> 0 <= 9) {
            $1_1 = $1_1 - 1 | 0;
            $2_1 = Math_imul($2_1, 10) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        $184($0_1, HEAPU8[$0_1 + 41 | 0]);
        $2_1 = 0;
      }
      return $2_1;
    }
    function $241($0_1, $1_1) {
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
    function $242($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = $240($0_1, 2);
      $239($0_1, 58);
      $3_1 = $240($0_1, 2);
      $4_1 = !($2_1 >>> 0 > 23 | $3_1 >>> 0 > 59);
      block: {
        if (!$1_1) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 28 >> 2] | HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 58) {
            break block;
          }
        }
        $239($0_1, 58);
        $1_1 = $240($0_1, 2);
      }
      if (!($1_1 >>> 0 < 61 & $4_1)) {
        $184($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
      if (($1_1 | 0) == 60) {
        $247($0_1);
        $1_1 = 59;
      }
      $234($0_1, 0, $2_1, $3_1, $1_1);
    }
    function $243($0_1, $1_1, $2_1, $3_1) {
      if ($232($1_1, $2_1) >>> 0 > $3_1 - 1 >>> 0) {
        $1_1 = $233($1_1, $2_1, $3_1);
        $1_1 = __wasm_i64_mul($1_1, $1_1 >> 31, 86400, 0);
        $3_1 = HEAP32[$0_1 >> 2];
        $2_1 = $1_1 + $3_1 | 0;
        $1_1 = i64toi32_i32$HIGH_BITS + HEAP32[$0_1 + 4 >> 2] | 0;
        HEAP32[$0_1 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
      } else {
        $184($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $244($0_1, $1_1) {
      return $33($0_1, $1_1, 0);
    }
    function $245($0_1) {
      $0_1 = $233($0_1, 1, 4);
      return $0_1 - (($0_1 + 876585 >>> 0) % 7 | 0) | 0;
    }
    function $246($0_1) {
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
    function $247($0_1) {
      HEAP32[$0_1 + 32 >> 2] = 999e6;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 256;
    }
    function $248($0_1) {
      if ($238($0_1, 18849, 3)) {
        $0_1 = 1;
      } else {
        $0_1 = $238($0_1, 18852, 3);
      }
      return $0_1;
    }
    function $249($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $4_1 = $241($0_1, 45);
      block: {
        if (!$4_1) {
          $1_1 = 0;
          if (!$241($0_1, 43)) {
            break block;
          }
        }
        $2_1 = $240($0_1, 2);
        $3_1 = $2_1 >>> 0 <= 23;
        block1: {
          if (!$241($0_1, 58)) {
            $1_1 = 0;
            if (!$244(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2])) {
              break block1;
            }
          }
          $1_1 = $240($0_1, 2);
        }
        if (!($1_1 >>> 0 < 60 & $3_1)) {
          $184($0_1, 39);
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
    function $250($0_1) {
      if (HEAP32[$0_1 + 28 >> 2]) {
        $184($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $251($0_1) {
      $0_1 = $0_1 | 0;
      return ($0_1 & 255) != 41 | 0;
    }
    function $252($0_1, $1_1) {
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
    function $253($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0;
      if (HEAPU8[($0_1 & 255) + 12804 | 0] & 7) {
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
    function $254($0_1) {
      $0_1 = $0_1 | 0;
      return (HEAPU8[($0_1 & 255) + 12804 | 0] & 6) != 0 | 0;
    }
    function $255($0_1) {
      if ($0_1 >>> 0 >= 128) {
        $0_1 = ($256($0_1) & 2) >>> 1 | 0;
      } else {
        $0_1 = ($0_1 | 0) == 32 | $0_1 - 9 >>> 0 < 5;
      }
      return $0_1;
    }
    function $256($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (($1_1 | 0) != 96) {
            $2_1 = $1_1 + 19640 | 0;
            $3_1 = $1_1 + 19642 | 0;
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
    function $257($0_1, $1_1) {
      var $2_1 = 0;
      if ($1_1) {
        while (1) {
          $2_1 = HEAPU8[HEAPU8[$0_1 | 0] + 12804 | 0] | $2_1;
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
    function $258($0_1, $1_1, $2_1) {
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
          $260($3_1, $6_1, $4_1, HEAPU8[$0_1 + $4_1 | 0]);
          if (HEAP32[$3_1 >> 2] == 1) {
            $5_1 = HEAP32[$3_1 + 4 >> 2];
            if ($5_1 >>> 0 >= 128) {
              if ($256($5_1) & $2_1 & 255) {
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
    function $259($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      while (1) {
        $3_1 = HEAPU8[($1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0) + 12804 | 0];
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
          if (($181($0_1, $1_1, $2_1) | 0) != 64) {
            break block;
          }
          $3_1 = $2_1 + 1 | 0;
          $2_1 = $221($0_1, $1_1, $3_1);
          if (!($2_1 & 1333008)) {
            if (!(($2_1 | $4_1) & 64)) {
              break block;
            }
            if (!$258($0_1, $1_1, 1)) {
              break block;
            }
          }
          $3_1 = 0;
        }
      }
      return $3_1;
    }
    function $260($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = $3_1;
      $3_1 = Math_clz32($3_1 << 24 ^ -1);
      $3_1 = $4_1 & 127 >>> $3_1 | (($3_1 | 0) == 1 ? HEAP32[$1_1 + 8 >> 2] << 6 : 0);
      HEAP32[$1_1 + 8 >> 2] = $3_1;
      $1_1 = $181(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 1 | 0);
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = ($1_1 & 192) != 128;
    }
    function $261($0_1, $1_1, $2_1, $3_1) {
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
            if (!$263($4_1, $3_1, $3_1)) {
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
            if (!$263($4_1, $1_1 + $7_1 | 0, $1_1 + $5_1 | 0)) {
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
        if ($263($4_1, $3_1, $0_1)) {
          $0_1 = $263($4_1, $0_1, $3_1);
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = $1_1 >>> 0 < 2;
      }
      global$0 = $4_1 + 16 | 0;
      return $0_1;
    }
    function $262($0_1, $1_1) {
      var $2_1 = 0;
      if (HEAPU32[$0_1 >> 2] <= $1_1 >>> 0) {
        $2_1 = HEAP32[$0_1 + 4 >> 2];
        $0_1 = HEAPU8[$0_1 + 8 | 0] ? $2_1 >>> 0 > $1_1 >>> 0 : $1_1 >>> 0 <= $2_1 >>> 0;
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $263($0_1, $1_1, $2_1) {
      $1_1 = HEAPU32[$0_1 + 4 >> 2] > $1_1 >>> 0 ? HEAPU8[HEAP32[$0_1 >> 2] + $1_1 | 0] : 0;
      return !((HEAPU32[$0_1 + 12 >> 2] > $2_1 >>> 0 ? $1_1 ^ HEAPU8[HEAP32[$0_1 + 8 >> 2] + $2_1 | 0] : $1_1) & 223);
    }
    function $264($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        $0_1 = $267(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $265($0_1, $1_1) {
      block: {
        if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0]) {
          $201($0_1, $1_1);
          $1_1 = 0;
          if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0] == 1) {
            break block;
          }
          $212($0_1, 13);
        } else {
          $203($0_1, $1_1);
        }
        $1_1 = 4;
      }
      return $1_1;
    }
    function $266($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $71($1_1, 13291, 11) | 0;
    }
    function $267($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      while (1) {
        block: {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            break block;
          }
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            $3_1 = 1;
          } else {
            if (!$162($0_1, $1_1, $2_1)) {
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
    function $268($0_1, $1_1, $2_1, $3_1) {
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
            if (!$227($0_1, $1_1, $6_1, $2_1, $3_1)) {
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
    function $269($0_1, $1_1) {
      return ($200($0_1, $1_1) & 255) == 64;
    }
    function $270($0_1, $1_1, $2_1) {
      return $181($0_1, $1_1, $2_1 - 1 | 0);
    }
    function $271($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = $2_1;
        $2_1 = $3_1 - 1 | 0;
        if (($270($0_1, $1_1, $3_1) & 255) == 32) {
          continue;
        }
        break;
      }
      ;
      return $3_1;
    }
    function $272($0_1, $1_1) {
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      $1_1 = HEAP32[$0_1 + 12 >> 2];
      $169($0_1);
      return $1_1;
    }
    function $273($0_1, $1_1) {
      return ($275($0_1, 16, $1_1, 16) & 255) == 1;
    }
    function $274($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      while (1) {
        if ($2_1) {
          $3_1 = HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24);
          $4_1 = HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24);
          HEAP8[$0_1 | 0] = $4_1;
          HEAP8[$0_1 + 1 | 0] = $4_1 >>> 8;
          HEAP8[$0_1 + 2 | 0] = $4_1 >>> 16;
          HEAP8[$0_1 + 3 | 0] = $4_1 >>> 24;
          HEAP8[$1_1 | 0] = $3_1;
          HEAP8[$1_1 + 1 | 0] = $3_1 >>> 8;
          HEAP8[$1_1 + 2 | 0] = $3_1 >>> 16;
          HEAP8[$1_1 + 3 | 0] = $3_1 >>> 24;
          $2_1 = $2_1 - 1 | 0;
          $1_1 = $1_1 + 4 | 0;
          $0_1 = $0_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
    }
    function $275($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $276($0_1, $1_1, $2_1, $3_1) & 255;
      return $0_1 ? $0_1 >>> 7 | 0 : 2;
    }
    function $276($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $289($0_1, $2_1, $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1);
      $0_1 = $0_1 ? $0_1 : $1_1 - $3_1 | 0;
      return (($0_1 | 0) > 0) - (($0_1 | 0) < 0) | 0;
    }
    function $277($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = $275(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]) & 255;
      if (($2_1 | 0) == 2) {
        $2_1 = HEAP32[$1_1 + 8 >> 2];
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        if (($2_1 | 0) != ($3_1 | 0)) {
          $0_1 = $2_1 >>> 0 > $3_1 >>> 0;
        } else {
          $0_1 = HEAPU32[$0_1 + 12 >> 2] < HEAPU32[$1_1 + 12 >> 2];
        }
      } else {
        $0_1 = $2_1;
      }
      return $0_1 & 1;
    }
    function $278($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
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
    function $279($0_1, $1_1, $2_1, $3_1) {
      if (HEAP32[5528]) {
        $76(22104, 10);
      }
      $12(22104, $0_1, $1_1);
      $76(22104, 10);
      $12(22104, $2_1, $3_1);
    }
    function $280($0_1, $1_1, $2_1, $3_1) {
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
    function $281($0_1, $1_1, $2_1) {
      var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      HEAP32[$0_1 >> 2] = 1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP16[$0_1 + 52 >> 1] = $1_1;
      HEAPF64[$0_1 + 8 >> 3] = Math_ceil(Math_floor($2_1) / 1e3);
      HEAP8[$0_1 + 56 | 0] = 3;
      wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $31($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
    }
    function $282($0_1) {
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
    function $283($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 176 | 0;
      global$0 = $3_1;
      $293($3_1 + 8 | 0, 64);
      HEAP32[$3_1 + 104 >> 2] = 0;
      HEAP32[$3_1 + 108 >> 2] = 0;
      $4_1 = HEAP32[4647];
      HEAP32[$3_1 + 96 >> 2] = HEAP32[4646];
      HEAP32[$3_1 + 100 >> 2] = $4_1;
      $4_1 = HEAP32[4645];
      HEAP32[$3_1 + 88 >> 2] = HEAP32[4644];
      HEAP32[$3_1 + 92 >> 2] = $4_1;
      $4_1 = HEAP32[4643];
      HEAP32[$3_1 + 80 >> 2] = HEAP32[4642];
      HEAP32[$3_1 + 84 >> 2] = $4_1;
      $4_1 = HEAP32[4641];
      HEAP32[$3_1 + 72 >> 2] = HEAP32[4640];
      HEAP32[$3_1 + 76 >> 2] = $4_1;
      while (1) {
        if (($5_1 | 0) != 64) {
          HEAP8[($3_1 + 112 | 0) + $5_1 | 0] = HEAPU8[$1_1 + $5_1 | 0] ^ $2_1;
          $5_1 = $5_1 + 1 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $3_1 + 8 | 0;
      $284($1_1, $3_1 + 112 | 0, 64);
      $292($0_1, $1_1, 104);
      global$0 = $3_1 + 176 | 0;
    }
    function $284($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      while (1) {
        if ($2_1) {
          $5_1 = HEAP32[$0_1 + 96 >> 2] & 63;
          $3_1 = 64 - $5_1 | 0;
          $3_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
          if ($3_1) {
            $292($0_1 + $5_1 | 0, $1_1, $3_1);
          }
          $4_1 = HEAP32[$0_1 + 100 >> 2];
          $6_1 = HEAP32[$0_1 + 96 >> 2] + $3_1 | 0;
          $4_1 = $3_1 >>> 0 > $6_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
          HEAP32[$0_1 + 96 >> 2] = $6_1;
          HEAP32[$0_1 + 100 >> 2] = $4_1;
          $2_1 = $2_1 - $3_1 | 0;
          $1_1 = $1_1 + $3_1 | 0;
          if (($3_1 + $5_1 | 0) != 64) {
            continue;
          }
          $286($0_1);
          continue;
        }
        break;
      }
      ;
    }
    function $285($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = global$0 - 96 | 0;
      global$0 = $3_1;
      $7_1 = HEAP32[$1_1 + 100 >> 2];
      $2_1 = HEAP32[$1_1 + 96 >> 2];
      $6_1 = $2_1 & 63;
      $5_1 = $6_1 + $1_1 | 0;
      HEAP8[$5_1 | 0] = 128;
      $4_1 = $6_1 ^ 63;
      if ($4_1) {
        $293($5_1 + 1 | 0, $4_1);
      }
      if ($6_1 >>> 0 > 55) {
        $286($1_1);
        $293($1_1, 56);
      }
      $4_1 = $2_1 << 3;
      $2_1 = $7_1 << 3 | $2_1 >>> 29;
      $5_1 = $4_1 & 16711680;
      $7_1 = $5_1 >>> 8 | 0;
      $8_1 = $5_1 << 24;
      $6_1 = $4_1 & -16777216;
      $5_1 = $6_1 >>> 24 | 0;
      HEAP32[$1_1 + 56 >> 2] = $8_1 | $6_1 << 8 | ((($2_1 & 255) << 24 | $4_1 >>> 8) & -16777216 | (($2_1 & 16777215) << 8 | $4_1 >>> 24) & 16711680 | ($2_1 >>> 8 & 65280 | $2_1 >>> 24));
      HEAP32[$1_1 + 60 >> 2] = $4_1 << 24 | ($4_1 & 65280) << 8 | ($7_1 | $5_1);
      $286($1_1);
      HEAP32[$3_1 + 32 >> 2] = 0;
      HEAP32[$3_1 + 36 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 0;
      HEAP32[$3_1 + 28 >> 2] = 0;
      HEAP32[$3_1 + 16 >> 2] = 0;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 8 >> 2] = 0;
      HEAP32[$3_1 + 12 >> 2] = 0;
      $2_1 = HEAP32[$1_1 + 92 >> 2];
      HEAP32[$3_1 + 80 >> 2] = HEAP32[$1_1 + 88 >> 2];
      HEAP32[$3_1 + 84 >> 2] = $2_1;
      $2_1 = HEAP32[$1_1 + 84 >> 2];
      HEAP32[$3_1 + 72 >> 2] = HEAP32[$1_1 + 80 >> 2];
      HEAP32[$3_1 + 76 >> 2] = $2_1;
      $2_1 = HEAP32[$1_1 + 76 >> 2];
      HEAP32[$3_1 + 64 >> 2] = HEAP32[$1_1 + 72 >> 2];
      HEAP32[$3_1 + 68 >> 2] = $2_1;
      $2_1 = HEAP32[$1_1 + 68 >> 2];
      HEAP32[$3_1 + 56 >> 2] = HEAP32[$1_1 + 64 >> 2];
      HEAP32[$3_1 + 60 >> 2] = $2_1;
      $7_1 = $3_1 + 56 | 0;
      $1_1 = 0;
      while (1) {
        if (($1_1 | 0) != 32) {
          $4_1 = ($3_1 + 8 | 0) + $1_1 | 0;
          $2_1 = HEAP32[$1_1 + $7_1 >> 2];
          $2_1 = __wasm_rotr_i32($2_1 & 16711935, 8) | __wasm_rotr_i32($2_1, 24) & 16711935;
          HEAP8[$4_1 | 0] = $2_1;
          HEAP8[$4_1 + 1 | 0] = $2_1 >>> 8;
          HEAP8[$4_1 + 2 | 0] = $2_1 >>> 16;
          HEAP8[$4_1 + 3 | 0] = $2_1 >>> 24;
          $1_1 = $1_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = HEAP32[$3_1 + 36 >> 2];
      $1_1 = HEAP32[$3_1 + 32 >> 2];
      HEAP8[$0_1 + 24 | 0] = $1_1;
      HEAP8[$0_1 + 25 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 26 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 27 | 0] = $1_1 >>> 24;
      HEAP8[$0_1 + 28 | 0] = $2_1;
      HEAP8[$0_1 + 29 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 30 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 31 | 0] = $2_1 >>> 24;
      $2_1 = HEAP32[$3_1 + 28 >> 2];
      $1_1 = HEAP32[$3_1 + 24 >> 2];
      HEAP8[$0_1 + 16 | 0] = $1_1;
      HEAP8[$0_1 + 17 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 18 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 19 | 0] = $1_1 >>> 24;
      HEAP8[$0_1 + 20 | 0] = $2_1;
      HEAP8[$0_1 + 21 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 22 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 23 | 0] = $2_1 >>> 24;
      $2_1 = HEAP32[$3_1 + 20 >> 2];
      $1_1 = HEAP32[$3_1 + 16 >> 2];
      HEAP8[$0_1 + 8 | 0] = $1_1;
      HEAP8[$0_1 + 9 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 10 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 11 | 0] = $1_1 >>> 24;
      HEAP8[$0_1 + 12 | 0] = $2_1;
      HEAP8[$0_1 + 13 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 14 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 15 | 0] = $2_1 >>> 24;
      $2_1 = HEAP32[$3_1 + 12 >> 2];
      $1_1 = HEAP32[$3_1 + 8 >> 2];
      HEAP8[$0_1 | 0] = $1_1;
      HEAP8[$0_1 + 1 | 0] = $1_1 >>> 8;
      HEAP8[$0_1 + 2 | 0] = $1_1 >>> 16;
      HEAP8[$0_1 + 3 | 0] = $1_1 >>> 24;
      HEAP8[$0_1 + 4 | 0] = $2_1;
      HEAP8[$0_1 + 5 | 0] = $2_1 >>> 8;
      HEAP8[$0_1 + 6 | 0] = $2_1 >>> 16;
      HEAP8[$0_1 + 7 | 0] = $2_1 >>> 24;
      global$0 = $3_1 + 96 | 0;
    }
    function $286($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $3_1 = global$0 - 544 | 0;
      global$0 = $3_1;
      $293($3_1 + 8 | 0, 256);
      while (1) {
        if (($2_1 | 0) != 64) {
          $1_1 = HEAP32[$0_1 + $2_1 >> 2];
          wasm2js_i32$0 = ($3_1 + 8 | 0) + $2_1 | 0, wasm2js_i32$1 = __wasm_rotr_i32($1_1 & 16711935, 8) | __wasm_rotr_i32($1_1, 24) & 16711935, HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
          $2_1 = $2_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      while (1) {
        if (($6_1 | 0) != 192) {
          $4_1 = ($3_1 + 8 | 0) + $6_1 | 0;
          $1_1 = HEAP32[$4_1 + 56 >> 2];
          $5_1 = (HEAP32[$4_1 + 36 >> 2] + HEAP32[$4_1 >> 2] | 0) + (__wasm_rotl_i32($1_1, 15) ^ __wasm_rotl_i32($1_1, 13) ^ $1_1 >>> 10) | 0;
          $1_1 = HEAP32[$4_1 + 4 >> 2];
          wasm2js_i32$0 = $4_1 - -64 | 0, wasm2js_i32$1 = $5_1 + (__wasm_rotl_i32($1_1, 25) ^ __wasm_rotl_i32($1_1, 14) ^ $1_1 >>> 3) | 0, HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
          $6_1 = $6_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      $9_1 = HEAP32[$0_1 + 92 >> 2];
      $7_1 = HEAP32[$0_1 + 88 >> 2];
      $2_1 = HEAP32[$0_1 + 84 >> 2];
      $11_1 = HEAP32[$0_1 + 80 >> 2];
      $5_1 = HEAP32[$0_1 + 76 >> 2];
      $4_1 = HEAP32[$0_1 + 72 >> 2];
      $1_1 = HEAP32[$0_1 + 68 >> 2];
      $6_1 = HEAP32[$0_1 + 64 >> 2];
      $12_1 = $3_1 + 280 | 0;
      $292($12_1, 18592, 256);
      while (1) {
        $10_1 = $7_1;
        $7_1 = $2_1;
        $2_1 = $11_1;
        $13_1 = $4_1;
        if (($8_1 | 0) != 256) {
          $14_1 = $1_1 & $4_1;
          $15_1 = $1_1 ^ $4_1;
          $4_1 = $5_1;
          $5_1 = HEAP32[($3_1 + 8 | 0) + $8_1 >> 2] + (HEAP32[$8_1 + $12_1 >> 2] + (((($2_1 & $7_1) + (__wasm_rotl_i32($2_1, 26) ^ __wasm_rotl_i32($2_1, 21) ^ __wasm_rotl_i32($2_1, 7)) | 0) + $9_1 | 0) + (($2_1 ^ -1) & $10_1) | 0) | 0) | 0;
          $11_1 = $4_1 + $5_1 | 0;
          $8_1 = $8_1 + 4 | 0;
          $4_1 = $1_1;
          $1_1 = $6_1;
          $6_1 = $5_1 + ((__wasm_rotl_i32($1_1, 30) ^ __wasm_rotl_i32($1_1, 19) ^ __wasm_rotl_i32($1_1, 10)) + ($1_1 & $15_1 ^ $14_1) | 0) | 0;
          $5_1 = $13_1;
          $9_1 = $10_1;
          continue;
        }
        break;
      }
      ;
      HEAP32[$3_1 + 308 >> 2] = $9_1;
      HEAP32[$3_1 + 304 >> 2] = $10_1;
      HEAP32[$3_1 + 300 >> 2] = $7_1;
      HEAP32[$3_1 + 296 >> 2] = $2_1;
      HEAP32[$3_1 + 292 >> 2] = $5_1;
      HEAP32[$3_1 + 288 >> 2] = $13_1;
      HEAP32[$3_1 + 284 >> 2] = $1_1;
      HEAP32[$3_1 + 280 >> 2] = $6_1;
      $4_1 = $0_1 - -64 | 0;
      $1_1 = $3_1 + 280 | 0;
      $2_1 = 0;
      while (1) {
        if (($2_1 | 0) != 32) {
          $0_1 = $2_1 + $4_1 | 0;
          HEAP32[$0_1 >> 2] = HEAP32[$0_1 >> 2] + HEAP32[$2_1 + $1_1 >> 2];
          $2_1 = $2_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      global$0 = $3_1 + 544 | 0;
    }
    function $287($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      if ($1_1) {
        while (1) {
          $2_1 = __wasm_i64_mul($5_1, $6_1, 10, 0);
          $3_1 = i64toi32_i32$HIGH_BITS;
          $7_1 = HEAPU8[$0_1 | 0] - 48 | 0;
          $4_1 = $7_1 & 255;
          $2_1 = $4_1 + $2_1 | 0;
          $3_1 = $2_1 >>> 0 < $4_1 >>> 0 ? $3_1 + 1 | 0 : $3_1;
          $4_1 = $2_1;
          $2_1 = ($7_1 & 255) >>> 0 < 10;
          $5_1 = $2_1 ? $4_1 : $5_1;
          $6_1 = $2_1 ? $3_1 : $6_1;
          $0_1 = $0_1 + 1 | 0;
          $1_1 = $1_1 - 1 | 0;
          if ($1_1) {
            continue;
          }
          break;
        }
      }
      i64toi32_i32$HIGH_BITS = $6_1;
      return $5_1;
    }
    function $288($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = $276(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
      if ($2_1 & 255) {
        return $2_1 << 24 >> 24 <= 0;
      }
      $2_1 = HEAP32[$1_1 + 8 >> 2];
      $3_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) != ($3_1 | 0)) {
        $0_1 = $2_1 >>> 0 >= $3_1 >>> 0;
      } else {
        $0_1 = HEAPU32[$0_1 + 12 >> 2] <= HEAPU32[$1_1 + 12 >> 2];
      }
      return $0_1;
    }
    function $289($0_1, $1_1, $2_1) {
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
    function $290($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      $100($4_1 + 8 | 0, $1_1, $3_1, $2_1);
      $1_1 = HEAP32[$4_1 + 12 >> 2];
      $2_1 = HEAP32[$4_1 + 8 >> 2];
      HEAP32[$0_1 + 8 >> 2] = 0;
      HEAP32[$0_1 >> 2] = $2_1;
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 16 | 0;
    }
    function $291($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 8 | 0] = $2_1;
      HEAP32[$3_1 + 12 >> 2] = $1_1;
      $231($0_1, $3_1 + 8 | 0);
      global$0 = $3_1 + 16 | 0;
    }
    function $292($0_1, $1_1, $2_1) {
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
    function $293($0_1, $1_1) {
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
    function __wasm_i64_mul($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = $2_1 >>> 16 | 0;
      $5_1 = $0_1 >>> 16 | 0;
      $9_1 = Math_imul($4_1, $5_1);
      $6_1 = $2_1 & 65535;
      $7_1 = $0_1 & 65535;
      $8_1 = Math_imul($6_1, $7_1);
      $5_1 = ($8_1 >>> 16 | 0) + Math_imul($5_1, $6_1) | 0;
      $4_1 = ($5_1 & 65535) + Math_imul($4_1, $7_1) | 0;
      i64toi32_i32$HIGH_BITS = (Math_imul($1_1, $2_1) + $9_1 | 0) + Math_imul($0_1, $3_1) + ($5_1 >>> 16) + ($4_1 >>> 16) | 0;
      return $8_1 & 65535 | $4_1 << 16;
    }
    function __wasm_rotl_i32($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = $1_1 & 31;
      $3_1 = (-1 >>> $2_1 & $0_1) << $2_1;
      $2_1 = $0_1;
      $0_1 = 0 - $1_1 & 31;
      return $3_1 | ($2_1 & -1 << $0_1) >>> $0_1;
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
    function __wasm_rotr_i32($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = $1_1 & 31;
      $3_1 = (-1 << $2_1 & $0_1) >>> $2_1 | 0;
      $2_1 = $0_1;
      $0_1 = 0 - $1_1 & 31;
      return $3_1 | ($2_1 & -1 >>> $0_1) << $0_1;
    }
    bufferView = HEAPU8;
    initActiveSegments(imports);
    var FUNCTION_TABLE = [null, $251, $209, $266, $225, $254, $253, $0, $27, $25];
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
      "halve": $37,
      "input": $38,
      "ledger_decide": $40,
      "ledger_key": $61,
      "ledger_member": $66,
      "ledger_name": $67,
      "ledger_owned": $69,
      "ledger_record": $73,
      "ledger_rekeyed": $78,
      "ledger_without": $79,
      "output": $81,
      "output_len": $82,
      "relay_answer": $83,
      "relay_body": $95,
      "relay_decide": $102,
      "relay_enrich": $118,
      "relay_is_queued": $124,
      "relay_message": $125,
      "relay_next": $127,
      "relay_read_message": $128,
      "relay_refuse": $132,
      "seed": $133,
      "split": $134,
      "validate": $135
    };
  }
  return asmFunc({});
}
export {
  instantiate
};
