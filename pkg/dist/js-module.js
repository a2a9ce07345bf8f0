// built:built:module-javascript
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
    base64DecodeToExistingUint8Array(bufferView, 12332, (
  "RlJFU0hTRU5ESU5HV0FJVElOR09WRVIALDAAAAUAAAAAAAAAMTAAAAcAAAABAAAAODAAAAcAAAACAAAAPzAAAAQAAAADAAAAAAAAAAgTAxIGAAAVBwEAFAAAGgoABRcJFgAZAAAODw0Y" +
  "AgAAAAAQBAAMAAs="
));
    base64DecodeToExistingUint8Array(bufferView, 12461, (
  "EQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAACAAICAgICAAACAgAAggIAEBAQEBAQEBAQEAAAAgACAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAgECAC" +
  "AgICAgICAgICAgICAgICAgICAgICAgICAiAgICCAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA" +
  "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBwb3N0YWxfY29kZQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4AAQIDBAUGBwgJ" +
  "CgsMDWZhbHNldGltZXN0YW1wYWRkcmVzc2F2YXRhcmRlc2NyaXB0aW9uZW1haWxlbXBsb3llZXNuYW1lcGhvbmVwbGFud2Vic2l0ZWluZHVzdHJ5dXNlcl9pZHVzZXJJZGdyb3VwX2lk" +
  "Z3JvdXBJZHRyYWl0c2NvbnRleHRzdHJlZXRjaXR5c3RhdGVjb3VudHJ5cG9zdGFsQ29kZXppcHppcGNvZGVwb3N0Y29kZQD6MQAABwAAAAEyAAAGAAAABzIAAAsAAAASMgAABQAAABcy" +
  "AAAJAAAAIDIAAAQAAAAkMgAABQAAACkyAAAEAAAALTIAAAcAAAA0MgAACAAAADwyAAAHAAAAQzIAAAYAAABJMgAACAAAAFEyAAAHAAAAWDIAAAYAAADxMQAACQAAAF4yAAAHAAAAZTIA" +
  "AAYAAABrMgAABAAAAG8yAAAFAAAAdDIAAAcAAAC0MQAACwAAAHsyAAAKAAAAhTIAAAMAAACIMgAABwAAAI8yAAAIAAAAeyJ0eXBlIjoiZ3JvdXAiLCJ1c2VySWQiOiIiLCJncm91cElk" +
  "IjoiIiwidHJhaXRzIjosInRpbWVzdGFtcCI6IiwiY29udGV4dCI6eyJ1c2VyX2lkIjoiIiwiZ3JvdXBfaWQiOiIABgUBAgUDBAYFX19wcm90b19fbnVsbHRydWUs"
));
    base64DecodeToExistingUint8Array(bufferView, 13548, (
  "IiI6IiI6bnVsbCI6fWludGVncmF0aW9uc2Fub255bW91c0lkbWVzc2FnZUlkAAAA+TQAAAwAAAAFNQAACwAAABA1AAAJAAAAIGFjY291bnRfbmFtZSBhY2NvdW50X2RvbWFpbiBwbGFu" +
  "X25hbWUgcGxhbl9pZCBncm91cF90eXBlIGNyZWF0ZWRfYXQgYWNjb3VudF9uYW1lYWNjb3VudF9kb21haW56dXRjZ210bW9udHVld2VkdGh1ZnJpc2F0c3Vu77u/AAABAAAAAAAAAAUA" +
  "AAAjAAAAAQAAAP8AAAAAAAAAgAAfBKAAAAKtAAABHAYABIAWAAIOGAABACAKAgsgAAQOIAEEKCABAiogBAQvIAACXyAAAmAgAARhIAQBZiADBGogBQEAMAACAjAAAdD9HwH//gAGDv8A" +
  "AWH/AAHw/w8BXHUwMDovL1tvYmplY3QgTlVMTHVuZGVmaW5lZE5hTjAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw" +
  "MDAwAOAzAAAEAAAAPzYAAAQAAABDNgAACQAAAEw2AAADAAAATzYAACQAAABzNgAAIAAAACBwbmcganBnIGpwZWcgZ2lmIHN2ZyB3ZWJwIGljbyBibXAgYXZpZiBodHRwczovL2h0dHBz" +
  "aHR0cC8vd3d3LjB4eG4tLSBwaG9uZSB0ZWxlcGhvbmUgdGVsIG1vYmlsZSBjZWxsIG9mZmljZSB3b3JrIG1haW4gZGlyZWN0IHBoIHQgcCBtIDtleHQ9ZXh0LmV4dDpleHQuOmV4dHgA" +
  "AADANQAAAQAAAEs3AAAFAAAAUDcAAAQAAABUNwAABAAAAFg3AAAFAAAAXTcAAAMAAABgNwAAAQAAAAMAAAAPAAAAAAAAAC09LS0+bi9hPXRiZD50ZWw2dXJsOG5hbj9uaWw/I24vYT5u" +
  "b25lPW51bGw9ZGVzYzJsb2dvMW1haWwzbmFtZTVwbGFuN3RpZXI3dGVzdD90cnVlP2VtYWlsM3Bob25lNmZhbHNlP2FkcmVzczBhdmF0YXIxZG9tYWluOHNlY3Rvcjl3ZWJ1cmw4Z214" +
  "LmRlQG1lLmNvbUBxcS5jb21Ad2ViLmRlQHVua25vd249YWRkcmVzczBsb2dvdXJsMW9yZ25hbWU1d2Vic2l0ZTgxMjYuY29tQDE2My5jb21AYW9sLmNvbUBnbXguY29tQGdteC5uZXRA" +
  "bWFjLmNvbUBtYWlsLnJ1QG1zbi5jb21AZW1wbG95ZWU0aG9tZXBhZ2U4aW5kdXN0cnk5cGxhbm5hbWU3cGxhbnRpZXI3dGVhbW5hbWU1bGl2ZS5jb21AbWFpbC5jb21AdW5kZWZpbmVk" +
  "PShub3Qgc2V0KT9hdmF0YXJ1cmwxZW1wbG95ZWVzNGdyb3VwbmFtZTVoZWFkY291bnQ0dGVsZXBob25lNmdtYWlsLmNvbUBwcm90b24ubWVAeWFob28uY29tQHlhbmRleC5ydUB5bWFp" +
  "bC5jb21AY29tcGFueXVybDhkb21haW5uYW1lOHRlbmFudG5hbWU1d2Vic2l0ZXVybDhpY2xvdWQuY29tQHlhbmRleC5jb21AYWNjb3VudG5hbWU1YmlsbGluZ3BsYW43Y29tcGFueW5h" +
  "bWU1Y29tcGFueXNpemU0Y29tcGFueWxvZ28xZGVzY3JpcHRpb24yaG9tZXBhZ2V1cmw4cGhvbmVudW1iZXI2cHJpY2luZ3BsYW43cHJpY2luZ3RpZXI3cHJvamVjdG5hbWU1aG90bWFp" +
  "bC5jb21Ab3V0bG9vay5jb21AYnVzaW5lc3NuYW1lNWNvbXBhbnllbWFpbDNjb21wYW55cGhvbmU2Y3VzdG9tZXJuYW1lNWVtYWlsYWRkcmVzczNpbmR1c3RyeW5hbWU5bnVtZW1wbG95" +
  "ZWVzNGZhc3RtYWlsLmNvbUBjb21wYW55ZG9tYWluOGVtcGxveWVlY291bnQ0d29ya3NwYWNlbmFtZTVjb21wYW55d2Vic2l0ZThjb21wYW55YWRkcmVzczBlbXBsb3llZXNjb3VudDR0" +
  "b3RhbGVtcGxveWVlczRnb29nbGVtYWlsLmNvbUBwcm90b25tYWlsLmNvbUBjb21wYW55aW5kdXN0cnk5dGVsZXBob25lbnVtYmVyNm9yZ2FuaXphdGlvbm5hbWU1b3JnYW5pc2F0aW9u" +
  "bmFtZTVzdWJzY3JpcHRpb25wbGFuN3N1YnNjcmlwdGlvbnRpZXI3bnVtYmVyb2ZlbXBsb3llZXM0Y29tcGFueWRlc2NyaXB0aW9uMqg3AAACAAAAqjcAAAMAAACtNwAAGAAAAMU3AAA3" +
  "AAAA/DcAABIAAAAOOAAAPwAAAE04AABoAAAAtTgAAEgAAAD9OAAAeAAAAHU5AABCAAAAtzkAAJwAAABTOgAAaAAAALs6AAAqAAAA5ToAAFoAAAA/OwAAIAAAAF87AABEAAAAozsAABIA" +
  "AAC1OwAAEwAAAAABAgMEBQYHCAkAACwQIEAo0ihAOBAAACAAMBAgAgAAAAAAkAAQKAAgACRAAAAAAARALBAAEAAAIBA="
));
    base64DecodeToExistingUint8Array(bufferView, 15522, (
  "c2RheW5lc2RheXJzZGF5dXJkYXlkYXlqYW5mZWJtYXJhcHJtYXlqdW5qdWxhdWdzZXBvY3Rub3ZkZWMwMDAwLTAwLTAwVDAwOjAwOjAwLjAwMDAwMDAwMAgADAAAAAoADQmAAAAAAAgA" +
  "AAAAAQAEAAAABgAAAAUAAAADAAAABQAAAKI8AACmPAAArDwAALY8AACxPA=="
));
    base64DecodeToExistingUint8Array(bufferView, 15680, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 15692, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 15704, "BA==");
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
    function $1($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $5_1 = global$0 - 32 | 0;
      global$0 = $5_1;
      $1_1 = $1_1 + $2_1 | 0;
      block2: {
        if ($1_1 >>> 0 >= $2_1 >>> 0) {
          block: {
            $2_1 = HEAP32[$0_1 >> 2];
            $6_1 = $2_1 << 1;
            $1_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
            $6_1 = ($4_1 | 0) == 1 ? 8 : 4;
            $6_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
            $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($4_1, 0, $6_1);
            if (i64toi32_i32$HIGH_BITS | $1_1 >>> 0 > -2147483648 - $3_1 >>> 0) {
              break block;
            }
            if ($2_1) {
              $7_1 = HEAP32[$0_1 + 4 >> 2];
              HEAP32[$5_1 + 28 >> 2] = $3_1;
              $4_1 = Math_imul($2_1, $4_1);
              $2_1 = $5_1 + 24 | 0;
            } else {
              $4_1 = 0;
              $2_1 = $5_1 + 28 | 0;
            }
            HEAP32[$2_1 >> 2] = $4_1;
            if (HEAP32[$5_1 + 28 >> 2]) {
              block1: {
                $2_1 = HEAP32[$5_1 + 24 >> 2];
                if (!$2_1) {
                  $57($5_1 + 16 | 0, $3_1, $1_1);
                  $4_1 = HEAP32[$5_1 + 16 >> 2];
                  break block1;
                }
                $8_1 = HEAP32[3931];
                if (($8_1 | 0) == ($2_1 + $7_1 | 0)) {
                  HEAP32[3931] = $7_1;
                }
                $4_1 = $2($1_1, $3_1);
                if (!$4_1) {
                  HEAP32[3931] = $8_1;
                  break block1;
                }
                if (!$2_1 | ($4_1 | 0) == ($7_1 | 0)) {
                  break block1;
                }
                $149($4_1, $7_1, $2_1);
              }
            } else {
              $57($5_1 + 8 | 0, $3_1, $1_1);
              $4_1 = HEAP32[$5_1 + 8 >> 2];
            }
            if (!$4_1) {
              break block2;
            }
            HEAP32[$0_1 >> 2] = $6_1;
            HEAP32[$0_1 + 4 >> 2] = $4_1;
            $3_1 = -2147483647;
            break block2;
          }
        }
        $3_1 = 0;
      }
      global$0 = $5_1 + 32 | 0;
      return $3_1;
    }
    function $2($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = HEAP32[3932];
      $1_1 = (HEAP32[3931] + $1_1 | 0) - 1 & 0 - $1_1;
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
          HEAP32[3930] = $2_1;
          $1_1 = $2_1;
        }
        HEAP32[3932] = $3_1 + $4_1 << 16;
      }
      HEAP32[3931] = $0_1 + $1_1;
      return $1_1;
    }
    function $3() {
      HEAP32[3926] = 4;
      HEAP32[3927] = 0;
      HEAP32[3924] = 0;
      HEAP32[3925] = 0;
      HEAP32[3922] = 0;
      HEAP32[3923] = 1;
      HEAP32[3931] = HEAP32[3930];
    }
    function $4($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $1_1 = $1_1 << 3;
      while (1) {
        if ($1_1) {
          HEAPF64[$2_1 + 8 >> 3] = HEAPF64[$0_1 >> 3];
          $5(15688, $2_1 + 8 | 0, 8);
          $1_1 = $1_1 - 8 | 0;
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      global$0 = $2_1 + 16 | 0;
    }
    function $5($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $17($0_1, $2_1);
      $3_1 = HEAP32[$0_1 + 8 >> 2];
      if ($2_1) {
        $149(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
    }
    function $6($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return 0;
    }
    function $7($0_1, $1_1, $2_1) {
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
        $5($4_1 + 4 | 0, $1_1, $2_1);
        $1_1 = HEAP32[$0_1 + 20 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 + 12 >> 2]) {
          if (($1($0_1 + 12 | 0, HEAP32[$0_1 + 12 >> 2], 1, 4, 12) | 0) != -2147483647) {
            wasm2js_trap();
          }
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
    function $8($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      $5_1 = +$5_1;
      $6_1 = +$6_1;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_i32$1 = 0;
      $7_1 = global$0 - 416 | 0;
      global$0 = $7_1;
      if (HEAP32[3918]) {
        wasm2js_trap();
      }
      HEAP32[3918] = -1;
      $3();
      $10_1 = HEAP32[3921];
      if ($10_1 >>> 0 <= 159) {
        wasm2js_trap();
      }
      $14_1 = HEAP32[3920];
      $149($7_1 + 8 | 0, $14_1, 160);
      while (1) {
        if (($9_1 | 0) != 160) {
          $8_1 = ($7_1 + 8 | 0) + $9_1 | 0;
          $11_1 = HEAPU8[$8_1 | 0] | HEAPU8[$8_1 + 1 | 0] << 8 | (HEAPU8[$8_1 + 2 | 0] << 16 | HEAPU8[$8_1 + 3 | 0] << 24);
          $8_1 = HEAPU8[$8_1 + 4 | 0] | HEAPU8[$8_1 + 5 | 0] << 8 | (HEAPU8[$8_1 + 6 | 0] << 16 | HEAPU8[$8_1 + 7 | 0] << 24);
          wasm2js_scratch_store_i32(0, $11_1 | 0);
          wasm2js_scratch_store_i32(1, $8_1 | 0);
          wasm2js_i32$0 = ($7_1 + 256 | 0) + $9_1 | 0, wasm2js_f64$0 = +wasm2js_scratch_load_f64(), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          $9_1 = $9_1 + 8 | 0;
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
        $8_1 = ~~$24_1 >>> 0;
      } else {
        $8_1 = 0;
      }
      HEAP32[$7_1 + 204 >> 2] = $8_1;
      HEAPF64[$7_1 + 176 >> 3] = $36_1;
      HEAPF64[$7_1 + 168 >> 3] = $35_1;
      HEAP32[$7_1 + 200 >> 2] = $23_1 < 4294967295 & $23_1 >= 0 ? ~~$23_1 >>> 0 : 0;
      HEAPF64[$7_1 + 192 >> 3] = $29_1;
      HEAPF64[$7_1 + 184 >> 3] = $28_1;
      HEAP32[$7_1 + 228 >> 2] = $8_1;
      $11_1 = $8_1 - ($22_1 < 4294967295 & $22_1 >= 0 ? ~~$22_1 >>> 0 : 0) | 0;
      HEAP32[$7_1 + 224 >> 2] = $8_1 >>> 0 >= $11_1 >>> 0 ? $11_1 : 0;
      $11_1 = $21_1 < 4294967295 & $21_1 >= 0 ? ~~$21_1 >>> 0 : 0;
      HEAP16[$7_1 + 216 >> 1] = $11_1;
      HEAPF64[$7_1 + 208 >> 3] = $20_1;
      $0_1 = $0_1 - 160 | 0;
      $8_1 = $0_1 >>> 0 > $10_1 - 160 >>> 0;
      $10_1 = $8_1 ? 1 : $14_1 + 160 | 0;
      $16_1 = $8_1 ? 0 : $0_1;
      $0_1 = $16_1 >>> 0 < $1_1 >>> 0;
      $14_1 = $0_1 ? 0 : $10_1 + $1_1 | 0;
      $8_1 = $0_1 ? 0 : $10_1;
      $9_1 = 8;
      block: {
        while (1) {
          if (($9_1 | 0) != 56) {
            $0_1 = $9_1 + 12356 | 0;
            $9_1 = $9_1 + 12 | 0;
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
      $9_1 = 14;
      $10_1 = $18_1 < 4294967295 & $18_1 >= 0 ? ~~$18_1 >>> 0 : 0;
      if (($10_1 - 15 & 255) >>> 0 >= 242) {
        $9_1 = HEAPU8[($10_1 & 255) + 12765 | 0];
      }
      $16_1 = $16_1 - $1_1 | 0;
      $10_1 = $19_1 < 4294967295 & $19_1 >= 0 ? ~~$19_1 >>> 0 : 0;
      HEAP32[$7_1 + 56 >> 2] = $10_1;
      HEAP8[$7_1 + 64 | 0] = $0_1;
      HEAP8[$7_1 + 65 | 0] = $9_1;
      HEAPF64[$7_1 + 24 >> 3] = $33_1;
      HEAPF64[$7_1 + 48 >> 3] = $15_1;
      HEAP8[$7_1 + 62 | 0] = $27_1 != 0;
      HEAP16[$7_1 + 60 >> 1] = $17_1 < 4294967295 & $17_1 >= 0 ? ~~$17_1 >>> 0 : 0;
      HEAP8[$7_1 + 63 | 0] = $30_1 != 0;
      HEAPF64[$7_1 + 16 >> 3] = $26_1;
      HEAP32[$7_1 + 8 >> 2] = $26_1 >= 0;
      HEAP32[$7_1 + 12 >> 2] = 0;
      $9_1 = 7;
      block6: {
        block5: {
          switch ($2_1 | 0) {
            case 0:
            case 1:
              $8_1 = ($2_1 | 0) == 1;
              $9_1 = 2;
              break block6;
            case 2:
            case 3:
              $9_1 = ($2_1 | 0) == 3;
              if (Math_abs($5_1) < 9223372036854776e3) {
                $12_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
                $13_1 = ~~$5_1 >>> 0;
              } else {
                $12_1 = -2147483648;
                $13_1 = 0;
              }
              break block6;
            case 4:
              $9_1 = 4;
              break block6;
            case 5:
              $9_1 = 5;
              break block6;
            case 6:
              break block5;
            default:
              break block6;
          }
          ;
        }
        $9_1 = 6;
      }
      HEAPF64[$7_1 + 32 >> 3] = $4_1;
      $4_1 = $4_1 - $32_1;
      $4_1 = $31_1 + ($4_1 > 0 ? $4_1 : 0);
      HEAPF64[$7_1 + 40 >> 3] = $4_1;
      $2_1 = 1;
      block11: {
        block12: {
          if ($9_1 >>> 0 >= 2) {
            block8: {
              block10: {
                block9: {
                  block7: {
                    $2_1 = $9_1 - 2 | 0;
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
                  if ($0_1) {
                    break block11;
                  }
                  break block12;
                }
                if (($0_1 | 0) != 2) {
                  break block11;
                }
                HEAPF64[$7_1 + 40 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
                $9($7_1 + 8 | 0, $20_1, $11_1, $7_1 + 168 | 0, $6_1);
                break block11;
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
          }
          if (($0_1 | 0) != 1) {
            break block11;
          }
          block15: {
            switch (($2_1 & 255) - 1 | 0) {
              case 0:
                HEAP32[$7_1 + 8 >> 2] = 0;
                HEAP32[$7_1 + 12 >> 2] = 0;
                HEAP16[$7_1 + 60 >> 1] = $3_1;
                block19: {
                  $0_1 = $3_1 & 65535;
                  $2_1 = $0_1 - 500 | 0;
                  if ($2_1 >>> 0 > 4 | ($2_1 | 0) == 1) {
                    block16: {
                      block17: {
                        switch ($0_1 - 425 | 0) {
                          default:
                            if (($0_1 | 0) == 408) {
                              break block16;
                            }
                            break;
                          case 0:
                          case 4:
                            break block16;
                          case 1:
                          case 2:
                          case 3:
                            break block17;
                        }
                        ;
                      }
                      if ($9_1 & 1) {
                        break block19;
                      }
                      if (($3_1 - 200 & 65535) >>> 0 < 100) {
                        HEAP16[$7_1 + 64 >> 1] = 3587;
                      } else {
                        HEAP8[$7_1 + 64 | 0] = 3;
                        wasm2js_i32$0 = $7_1, wasm2js_i32$1 = $12($3_1), HEAP8[wasm2js_i32$0 + 65 | 0] = wasm2js_i32$1;
                      }
                      break block11;
                    }
                  }
                  if ($9_1 & 1) {
                    break block19;
                  }
                  HEAP8[$7_1 + 63 | 0] = 0;
                  if (!(!$8_1 | $1_1 >>> 0 > 100)) {
                    block24: {
                      $0_1 = $1_1 + $8_1 | 0;
                      block20: {
                        while (1) {
                          if ($1_1) {
                            $2_1 = HEAPU8[$8_1 | 0] - 9 | 0;
                            if ($2_1 >>> 0 > 23 | !(1 << $2_1 & 8388635)) {
                              break block20;
                            }
                            $8_1 = $8_1 + 1 | 0;
                            $1_1 = $1_1 - 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $1_1 = 0;
                        $8_1 = $0_1;
                      }
                      block23: {
                        block22: {
                          block21: {
                            while (1) {
                              if (!$1_1) {
                                break block21;
                              }
                              $0_1 = HEAPU8[($1_1 + $8_1 | 0) - 1 | 0] - 9 | 0;
                              if (!($0_1 >>> 0 > 23 | !(1 << $0_1 & 8388635))) {
                                $1_1 = $1_1 - 1 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $9_1 = 0;
                            if ($13($8_1, $1_1, 0) >>> 0 < $1_1 >>> 0) {
                              break block22;
                            }
                            $4_1 = 0;
                            while (1) {
                              if (($1_1 | 0) == ($9_1 | 0)) {
                                break block23;
                              }
                              $4_1 = $4_1 * 10 + +((HEAPU8[$9_1 + $8_1 | 0] - 48 & 255) >>> 0);
                              $4_1 = $4_1 < 4294967295 ? $4_1 : 4294967295;
                              $9_1 = $9_1 + 1 | 0;
                              continue;
                            }
                            ;
                          }
                          $1_1 = 0;
                        }
                        if (!(!$14_1 | $16_1 >>> 0 > 100)) {
                          $14($7_1 + 256 | 0, $14_1, $16_1, $13_1, $12_1);
                          $0_1 = HEAP32[$7_1 + 256 >> 2];
                          $13_1 = $0_1 ? HEAP32[$7_1 + 264 >> 2] : $13_1;
                          $12_1 = $0_1 ? HEAP32[$7_1 + 268 >> 2] : $12_1;
                        }
                        $14($7_1 + 256 | 0, $8_1, $1_1, $13_1, $12_1);
                        if (HEAP32[$7_1 + 256 >> 2] != 1 | HEAP32[$7_1 + 260 >> 2]) {
                          break block24;
                        }
                        $5_1 = +HEAPU32[$7_1 + 264 >> 2] + +HEAP32[$7_1 + 268 >> 2] * 4294967296 - (+($13_1 >>> 0) + +($12_1 | 0) * 4294967296);
                        if (!($5_1 >= 0)) {
                          break block24;
                        }
                        $4_1 = Math_ceil($5_1 / 1e3);
                      }
                      $25_1 = 1;
                    }
                  }
                  HEAPF64[$7_1 + 16 >> 3] = $4_1;
                  HEAP32[$7_1 + 8 >> 2] = $25_1;
                  HEAP32[$7_1 + 12 >> 2] = 0;
                  $10($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, $25_1 ? $4_1 : 0, 0, $6_1);
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
                HEAP16[$7_1 + 64 >> 1] = 2051;
                break block11;
              case 1:
                HEAP8[$7_1 + 63 | 0] = 1;
                if ($27_1 == 0) {
                  $10($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, 0, 0, $6_1);
                } else {
                  HEAP8[$7_1 + 62 | 0] = 0;
                  $11($7_1 + 8 | 0, $28_1, $29_1, $10_1);
                }
                break block11;
              case 2:
                break block15;
              default:
                break block12;
            }
            ;
          }
          HEAP16[$7_1 + 62 >> 1] = 0;
          HEAPF64[$7_1 + 40 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
          $10($7_1 + 8 | 0, $7_1 + 208 | 0, $7_1 + 168 | 0, 0, 1, $6_1);
          break block11;
        }
        HEAP8[$7_1 + 62 | 0] = $8_1;
        $9($7_1 + 8 | 0, $20_1, $11_1, $7_1 + 168 | 0, $6_1);
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
      $4($7_1 + 256 | 0, 11);
      $4($7_1 + 232 | 0, 3);
      HEAP32[3918] = HEAP32[3918] + 1;
      global$0 = $7_1 + 416 | 0;
    }
    function $9($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0;
      $1_1 = $1_1 - HEAPF64[$0_1 + 24 >> 3];
      $5_1 = $2_1 & 65535 ? $1_1 > 0 ? $1_1 : 0 : 0;
      if ($5_1 <= 0) {
        $2_1 = $0_1;
        $0_1 = HEAP32[$0_1 + 48 >> 2] + 1 | 0;
        $11($2_1, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 24 >> 3], $0_1 ? $0_1 : -1);
        return;
      }
      $1_1 = $5_1 + $144(HEAPF64[$3_1 >> 3], HEAPF64[$3_1 + 8 >> 3], 1, $4_1);
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $6_1 = HEAPF64[$3_1 + 24 >> 3] - $4_1;
      if ($1_1 >= ($6_1 > 0 ? $6_1 : 0)) {
        $145($0_1, $2_1, $5_1);
      } else {
        HEAP8[$0_1 + 56 | 0] = 2;
        $1_1 = $1_1 < 2147483647 ? $1_1 : 2147483647;
        HEAPF64[$0_1 + 16 >> 3] = $1_1;
        HEAPF64[$0_1 + 40 >> 3] = $1_1 + $4_1;
      }
    }
    function $10($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!($3_1 > 300)) {
        block: {
          $6_1 = HEAP32[$0_1 + 48 >> 2];
          if ($6_1 >>> 0 >= HEAPU32[$2_1 + 32 >> 2]) {
            break block;
          }
          $5_1 = $144(HEAPF64[$2_1 >> 3], HEAPF64[$2_1 + 8 >> 3], $6_1, $5_1);
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
            $145($0_1, $8_1, $3_1);
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
      $146($0_1);
    }
    function $11($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $2_1 = $2_1 - $4_1;
      $2_1 = $2_1 > 0 ? $2_1 : 0;
      if ($2_1 <= 0) {
        $146($0_1);
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
    function $12($0_1) {
      var $1_1 = 0;
      $1_1 = 8;
      block2: {
        block: {
          block8: {
            block6: {
              block5: {
                block4: {
                  block3: {
                    block1: {
                      block7: {
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
                      return 6;
                    }
                    return 1;
                  }
                  return 2;
                }
                return 3;
              }
              return 4;
            }
            return 5;
          }
          if (($0_1 | 0) == 429) {
            $1_1 = 7;
            break block2;
          } else {
            if (($0_1 | 0) != 422) {
              break block2;
            }
          }
        }
        return 0;
      }
      return $1_1;
    }
    function $13($0_1, $1_1, $2_1) {
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
    function $14($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $41($5_1, $1_1, $2_1);
      if ($43($5_1, $3_1, $4_1)) {
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
    function $15($0_1, $1_1, $2_1, $3_1, $4_1) {
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
    function $16($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      if (HEAP32[3918]) {
        wasm2js_trap();
      }
      HEAP32[3918] = -1;
      if (HEAPU32[3921] < $0_1 >>> 0) {
        $3();
        HEAP32[3919] = 0;
        HEAP32[3920] = 1;
        HEAP32[3921] = 0;
        $0_1 = -1 >>> Math_clz32(($0_1 >>> 0 <= 16384 ? 16384 : $0_1) - 1 | 0) | 0;
        $1_1 = $0_1 + 1 | 0;
        if ($1_1) {
          $17(15676, $1_1);
          $3_1 = HEAP32[3921];
          $2_1 = $3_1 + HEAP32[3920] | 0;
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
        HEAP32[3921] = $0_1;
        HEAP32[3930] = HEAP32[3931];
        $0_1 = HEAP32[3918] + 1 | 0;
      } else {
        $0_1 = 0;
      }
      HEAP32[3918] = $0_1;
      return HEAP32[3920];
    }
    function $17($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
        $58($0_1, $2_1, $1_1, 1, 1);
      }
    }
    function $18() {
      if (HEAPU32[3918] >= 2147483647) {
        wasm2js_trap();
      }
      return HEAP32[3923];
    }
    function $19() {
      if (HEAPU32[3918] >= 2147483647) {
        wasm2js_trap();
      }
      return HEAP32[3924];
    }
    function $20($0_1) {
      $0_1 = +$0_1;
      HEAPF64[1964] = $0_1;
    }
    function $21($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = +$1_1;
      $2_1 = +$2_1;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (HEAP32[3918]) {
        wasm2js_trap();
      }
      HEAP32[3918] = -1;
      $3();
      $7_1 = $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0;
      $5_1 = HEAP32[3921] >>> 2 | 0;
      $4_1 = $5_1 - $0_1 | 0;
      $4_1 = $4_1 >>> 0 <= $5_1 >>> 0 ? $4_1 : 0;
      $8_1 = $4_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $4_1;
      $6_1 = HEAP32[3920] + ($0_1 << 2) | 0;
      $5_1 = $3_1;
      $4_1 = 0;
      $7_1 = $2_1 < 4294967295 & $2_1 >= 0 ? ~~$2_1 >>> 0 : 0;
      $3_1 = 0;
      block: {
        while (1) {
          if (($3_1 | 0) == ($8_1 | 0)) {
            break block;
          }
          $9_1 = ($3_1 | 0) != 0;
          $5_1 = $5_1 + $9_1 | 0;
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
      HEAP32[3918] = HEAP32[3918] + 1;
      return ($8_1 >>> 0 <= 1 ? 1 : $8_1) + $0_1 | 0;
    }
    function $22($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $7_1 = global$0 - 640 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 28 >> 2] = $0_1;
      HEAP32[$7_1 + 64 >> 2] = $4_1;
      HEAP32[$7_1 + 60 >> 2] = $3_1;
      HEAP32[$7_1 + 56 >> 2] = $2_1;
      $0_1 = HEAP32[3929];
      HEAP32[$7_1 + 48 >> 2] = HEAP32[3928];
      HEAP32[$7_1 + 52 >> 2] = $0_1;
      if (Math_abs($5_1) < 9223372036854776e3) {
        $2_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
        $0_1 = ~~$5_1 >>> 0;
      } else {
        $2_1 = -2147483648;
        $0_1 = 0;
      }
      HEAP32[$7_1 + 40 >> 2] = $0_1;
      HEAP32[$7_1 + 44 >> 2] = $2_1;
      HEAP32[$7_1 + 32 >> 2] = 1;
      HEAP32[$7_1 + 36 >> 2] = 0;
      $0_1 = 1;
      $2_1 = ($1_1 & 240) >>> 4 & 1;
      HEAP8[$7_1 + 78 | 0] = $2_1;
      $3_1 = $1_1 & 3;
      HEAP8[$7_1 + 68 | 0] = ($3_1 | 0) == 1 ? 1 : ($3_1 | 0) == 2 ? 2 : 0;
      $1_1 = $1_1 & 12;
      $1_1 = ($1_1 | 0) == 4 ? 1 : ($1_1 | 0) == 8 ? 2 : 0;
      HEAP8[$7_1 + 69 | 0] = $1_1;
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
      HEAP8[$7_1 + 79 | 0] = $0_1;
      HEAP32[$7_1 + 80 >> 2] = $6_1;
      HEAP32[$7_1 + 112 >> 2] = 0;
      HEAP32[$7_1 + 116 >> 2] = 0;
      HEAP32[$7_1 + 104 >> 2] = 0;
      HEAP32[$7_1 + 108 >> 2] = 4;
      HEAP32[$7_1 + 96 >> 2] = 4;
      HEAP32[$7_1 + 100 >> 2] = 0;
      HEAP32[$7_1 + 124 >> 2] = $7_1 + 79;
      HEAP32[$7_1 + 120 >> 2] = $7_1 + 32;
      HEAP32[$7_1 + 92 >> 2] = $7_1 + 80;
      HEAP32[$7_1 + 88 >> 2] = $7_1 + 78;
      HEAP32[$7_1 + 84 >> 2] = $7_1 + 28;
      if (HEAP32[3918]) {
        wasm2js_trap();
      }
      $4_1 = $7_1 + 92 | 0;
      HEAP32[3918] = -1;
      $3();
      $3_1 = HEAP32[3921];
      $2_1 = HEAP32[3920];
      $6_1 = HEAPU8[HEAP32[$7_1 + 88 >> 2]];
      $0_1 = HEAP32[HEAP32[$7_1 + 84 >> 2] >> 2];
      $20_1 = HEAP32[$7_1 + 120 >> 2];
      $1_1 = 11;
      while (1) {
        if (($1_1 | 0) != 47) {
          HEAP8[($7_1 + 128 | 0) + $1_1 | 0] = 2;
          $1_1 = $1_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP8[$7_1 + 401 | 0] = 0;
      HEAP32[$7_1 + 268 >> 2] = 4;
      HEAP32[$7_1 + 260 >> 2] = 0;
      HEAP32[$7_1 + 264 >> 2] = 0;
      HEAP32[$7_1 + 252 >> 2] = 0;
      HEAP32[$7_1 + 256 >> 2] = 4;
      $1_1 = $6_1 & 1;
      HEAP32[$7_1 + 380 >> 2] = $1_1 ? 12304 : 12288;
      HEAP32[$7_1 + 376 >> 2] = $1_1 ? 1 : $4_1;
      HEAP32[$7_1 + 372 >> 2] = $20_1;
      $150($7_1 + 272 | 0, 37);
      HEAP8[$7_1 + 400 | 0] = 1;
      HEAP32[$7_1 + 384 >> 2] = 1;
      HEAP32[$7_1 + 388 >> 2] = 0;
      HEAP32[$7_1 + 320 >> 2] = 0;
      HEAP32[$7_1 + 312 >> 2] = 0;
      HEAP32[$7_1 + 316 >> 2] = 1;
      HEAP16[$7_1 + 324 >> 1] = 1;
      HEAP32[$7_1 + 392 >> 2] = 0;
      HEAP32[$7_1 + 396 >> 2] = 0;
      $149($7_1 + 336 | 0, $7_1 + 128 | 0, 36);
      HEAP32[$7_1 + 420 >> 2] = 0;
      HEAP32[$7_1 + 424 >> 2] = 0;
      $1_1 = $0_1;
      $0_1 = $0_1 >>> 0 > $3_1 >>> 0;
      $14_1 = $0_1 ? 0 : $1_1;
      HEAP32[$7_1 + 416 >> 2] = $14_1;
      $19_1 = $0_1 ? 1 : $2_1;
      HEAP32[$7_1 + 412 >> 2] = $19_1;
      HEAP32[$7_1 + 432 >> 2] = 0;
      HEAP32[$7_1 + 436 >> 2] = 0;
      HEAP32[$7_1 + 404 >> 2] = 2;
      $25_1 = HEAP32[$20_1 + 28 >> 2];
      HEAP32[$7_1 + 428 >> 2] = $25_1 >>> 0 >= 1e3 ? 1e3 : $25_1;
      if ($23($19_1, $14_1, 13743, 3)) {
        HEAP8[$7_1 + 437 | 0] = 1;
        HEAP32[$7_1 + 420 >> 2] = 3;
      }
      $0_1 = $7_1 + 404 | 0;
      block56: {
        if ($24($0_1, 123)) {
          block55: {
            $16_1 = $7_1 + 312 | 0;
            HEAP32[$7_1 + 536 >> 2] = 0;
            HEAP32[$7_1 + 528 >> 2] = 0;
            HEAP32[$7_1 + 532 >> 2] = 1;
            HEAP32[$7_1 + 620 >> 2] = 0;
            HEAP32[$7_1 + 624 >> 2] = 0;
            HEAP32[$7_1 + 612 >> 2] = $14_1;
            HEAP32[$7_1 + 608 >> 2] = $19_1;
            HEAP8[$7_1 + 211 | 0] = 2;
            HEAP8[$7_1 + 199 | 0] = 2;
            HEAP8[$7_1 + 187 | 0] = 2;
            HEAP8[$7_1 + 175 | 0] = 2;
            HEAP8[$7_1 + 163 | 0] = 2;
            HEAP8[$7_1 + 151 | 0] = 2;
            HEAP8[$7_1 + 139 | 0] = 2;
            HEAP32[$7_1 + 616 >> 2] = $7_1 + 528;
            HEAP32[$7_1 + 472 >> 2] = 4;
            HEAP32[$7_1 + 476 >> 2] = 0;
            HEAP32[$7_1 + 464 >> 2] = 0;
            HEAP32[$7_1 + 468 >> 2] = 0;
            HEAP32[$7_1 + 456 >> 2] = 0;
            HEAP32[$7_1 + 460 >> 2] = 4;
            HEAP32[$7_1 + 448 >> 2] = 0;
            HEAP32[$7_1 + 452 >> 2] = 0;
            $1_1 = HEAP32[$20_1 + 20 >> 2];
            HEAP32[$7_1 + 440 >> 2] = HEAP32[$20_1 + 16 >> 2];
            HEAP32[$7_1 + 444 >> 2] = $1_1;
            HEAP32[$7_1 + 552 >> 2] = 0;
            HEAP32[$7_1 + 556 >> 2] = 1;
            $27($0_1, 123);
            block7: {
              block6: {
                while (1) {
                  block5: {
                    $0_1 = HEAP32[$7_1 + 452 >> 2];
                    $6_1 = $0_1;
                    $9_1 = HEAP32[$7_1 + 448 >> 2];
                    $1_1 = !(HEAP32[$7_1 + 464 >> 2] | ($0_1 | $9_1));
                    $0_1 = HEAP32[$7_1 + 420 >> 2];
                    block4: {
                      if ($0_1 >>> 0 < HEAPU32[$7_1 + 416 >> 2]) {
                        $0_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 412 >> 2] | 0];
                        if ($0_1 >>> 0 > 32) {
                          break block4;
                        }
                      }
                      $0_1 = $28($7_1 + 404 | 0);
                    }
                    if (($0_1 & 255) == 125) {
                      break block5;
                    }
                    if (!$1_1) {
                      $0_1 = HEAP32[$7_1 + 420 >> 2];
                      if ($0_1 >>> 0 >= HEAPU32[$7_1 + 416 >> 2]) {
                        break block6;
                      }
                      $1_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 412 >> 2] | 0] == 44;
                      HEAP32[$7_1 + 420 >> 2] = $0_1 + $1_1;
                      if (!$1_1) {
                        break block6;
                      }
                    }
                    if (HEAP32[$7_1 + 404 >> 2] != 2) {
                      break block7;
                    }
                    $1_1 = HEAP32[$7_1 + 420 >> 2];
                    if (!($1_1 >>> 0 < HEAPU32[$7_1 + 416 >> 2] & HEAPU8[HEAP32[$7_1 + 412 >> 2] + $1_1 | 0] > 32)) {
                      $28($7_1 + 404 | 0);
                      $1_1 = HEAP32[$7_1 + 420 >> 2];
                    }
                    HEAP8[$7_1 + 436 | 0] = 0;
                    HEAP32[$7_1 + 432 >> 2] = $1_1;
                    $30($7_1 + 564 | 0, $7_1 + 404 | 0);
                    $13_1 = HEAPU8[$7_1 + 572 | 0];
                    if (($13_1 | 0) == 2) {
                      break block7;
                    }
                    $3_1 = HEAP32[$7_1 + 432 >> 2];
                    $1_1 = HEAP32[$7_1 + 564 >> 2];
                    $2_1 = HEAP32[$7_1 + 568 >> 2];
                    if ($13_1 & 1) {
                      HEAP32[$7_1 + 560 >> 2] = 0;
                      $31($1_1, $2_1, $7_1 + 552 | 0, 0);
                      $1_1 = HEAP32[$7_1 + 556 >> 2];
                      $0_1 = HEAP32[$7_1 + 560 >> 2];
                    } else {
                      $0_1 = $2_1;
                    }
                    $11_1 = $3_1 + 1 | 0;
                    $4_1 = $32($1_1, $0_1);
                    block9: {
                      block8: {
                        if (($4_1 & 255) >>> 0 >= 64) {
                          $9_1 = 245;
                          $3_1 = $33($7_1 + 440 | 0, $7_1 + 564 | 0, $1_1, $0_1);
                        } else {
                          $3_1 = $4_1 & 31;
                          if (($4_1 & 63) >>> 0 >= 32) {
                            $8_1 = 1 << $3_1;
                            $3_1 = 0;
                          } else {
                            $15_1 = 1 << $3_1;
                            $8_1 = $15_1 - 1 & 1 >>> 32 - $3_1;
                            $3_1 = $15_1;
                          }
                          HEAP32[$7_1 + 448 >> 2] = $3_1 | $9_1;
                          HEAP32[$7_1 + 452 >> 2] = $6_1 | $8_1;
                          $9_1 = $3_1 & $9_1;
                          $6_1 = $6_1 & $8_1;
                          $3_1 = !($9_1 | $6_1);
                          $6_1 = $6_1 | $9_1;
                          $9_1 = $4_1 - 10 | 0;
                          if ($6_1 | ($9_1 & 255) != 4) {
                            break block8;
                          }
                          $4_1 = $7_1 + 404 | 0;
                          if ($24($4_1, 123)) {
                            $6_1 = HEAP32[$7_1 + 420 >> 2];
                            $9_1 = HEAPU8[$7_1 + 400 | 0];
                            $3_1 = 1;
                            $34($7_1 + 252 | 0, $4_1, $7_1 + 608 | 0, 1);
                            HEAP8[$7_1 + 400 | 0] = $9_1;
                            HEAP32[$7_1 + 392 >> 2] = $6_1;
                            HEAP32[$7_1 + 396 >> 2] = HEAP32[$7_1 + 420 >> 2];
                            $4_1 = HEAP32[3438];
                            HEAP32[$7_1 + 584 >> 2] = HEAP32[3437];
                            HEAP32[$7_1 + 588 >> 2] = $4_1;
                            HEAP32[$7_1 + 592 >> 2] = HEAP32[3439];
                            $9_1 = 4;
                            $4_1 = 0;
                            break block9;
                          }
                          $9_1 = 4;
                          $3_1 = 1;
                        }
                      }
                      $25($7_1 + 584 | 0, $7_1 + 404 | 0);
                      $4_1 = HEAPU8[$7_1 + 595 | 0];
                    }
                    HEAP32[$7_1 + 332 >> 2] = $2_1;
                    HEAP32[$7_1 + 328 >> 2] = $11_1;
                    HEAP8[$7_1 + 324 | 0] = 0;
                    HEAP8[$7_1 + 401 | 0] = 0;
                    if ($4_1 & 1 ? 0 : $3_1) {
                      block10: {
                        if (!$0_1) {
                          $0_1 = 0;
                          break block10;
                        }
                        if (HEAPU8[$1_1 | 0] != 95) {
                          break block10;
                        }
                        if ($48($7_1 + 252 | 0, $1_1, $0_1, 1, $7_1 + 584 | 0, HEAP32[$7_1 + 420 >> 2] - HEAP32[$7_1 + 588 >> 2] | 0)) {
                          continue;
                        }
                      }
                    } else {
                      if ($48($7_1 + 252 | 0, $1_1, $0_1, $3_1, $7_1 + 584 | 0, HEAP32[$7_1 + 420 >> 2] - HEAP32[$7_1 + 588 >> 2] | 0)) {
                        continue;
                      }
                    }
                    $2_1 = $9_1 & 255;
                    if ($2_1 >>> 0 <= 6) {
                      $0_1 = ($7_1 + 128 | 0) + Math_imul($2_1, 12) | 0;
                      HEAP32[$0_1 + 8 >> 2] = HEAP32[$7_1 + 592 >> 2];
                      $1_1 = HEAP32[$7_1 + 588 >> 2];
                      HEAP32[$0_1 >> 2] = HEAP32[$7_1 + 584 >> 2];
                      HEAP32[$0_1 + 4 >> 2] = $1_1;
                    } else {
                      $11_1 = $7_1 + 24 | 0;
                      $9_1 = $7_1 + 252 | 0;
                      $2_1 = $1_1;
                      $3_1 = $0_1;
                      $6_1 = $7_1 + 584 | 0;
                      $0_1 = 0;
                      $4_1 = global$0 - 48 | 0;
                      global$0 = $4_1;
                      $1_1 = -24;
                      block19: {
                        block12: {
                          block11: {
                            while (1) {
                              if (!$1_1) {
                                break block11;
                              }
                              if (!$60(HEAP32[$1_1 + 13620 >> 2], HEAP32[$1_1 + 13624 >> 2], $2_1, $3_1)) {
                                $1_1 = $1_1 + 8 | 0;
                                $0_1 = $0_1 + 1 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (HEAPU8[HEAP32[$9_1 + 120 >> 2] + 37 | 0] != 1) {
                              if ($0_1) {
                                break block11;
                              }
                              if (HEAPU8[$6_1 + 8 | 0] == 5) {
                                $1_1 = HEAP32[$6_1 + 4 >> 2];
                                $0_1 = HEAP32[$6_1 >> 2];
                                HEAP32[$4_1 + 20 >> 2] = $4_1 + 47;
                                $83($4_1 + 32 | 0, $0_1, $1_1, $4_1 + 20 | 0, 2);
                                if (HEAPU8[$4_1 + 43 | 0] == 2) {
                                  break block11;
                                }
                              } else {
                                if (!$84($6_1)) {
                                  break block11;
                                }
                              }
                              $77($9_1, 1377167);
                              break block12;
                            }
                            block14: {
                              block16: {
                                block13: {
                                  block15: {
                                    $1_1 = $0_1;
                                    switch ($1_1 | 0) {
                                      case 0:
                                        break block13;
                                      case 2:
                                        break block15;
                                      default:
                                        break block14;
                                    }
                                    ;
                                  }
                                  $3_1 = HEAPU8[$6_1 + 8 | 0];
                                  $1_1 = 196608;
                                  if (($3_1 | 0) != 3) {
                                    break block16;
                                  }
                                  HEAP32[$4_1 + 28 >> 2] = 0;
                                  HEAP32[$4_1 + 20 >> 2] = 0;
                                  HEAP32[$4_1 + 24 >> 2] = 1;
                                  HEAP8[$4_1 + 40 | 0] = HEAPU8[$6_1 + 9 | 0];
                                  $1_1 = HEAP32[$6_1 + 4 >> 2];
                                  HEAP32[$4_1 + 32 >> 2] = HEAP32[$6_1 >> 2];
                                  HEAP32[$4_1 + 36 >> 2] = $1_1;
                                  $67($4_1 + 8 | 0, $4_1 + 32 | 0, $4_1 + 20 | 0);
                                  $1_1 = HEAP32[$4_1 + 8 >> 2];
                                  $2_1 = HEAP32[$4_1 + 12 >> 2];
                                  block17: {
                                    if ($81(13764, $2_1)) {
                                      block18: {
                                        $3_1 = $2_1;
                                        while (1) {
                                          if (!$3_1) {
                                            break block17;
                                          }
                                          $8_1 = HEAPU8[$1_1 | 0];
                                          if (!(HEAPU8[$8_1 + 12468 | 0] & 31 | ($8_1 | 0) == 58) & ($8_1 | 0) != 46) {
                                            break block18;
                                          }
                                          $1_1 = $1_1 + 1 | 0;
                                          $3_1 = $3_1 - 1 | 0;
                                          continue;
                                        }
                                        ;
                                      }
                                    }
                                    $77($9_1, $2_1 ? $2_1 >>> 0 < 256 ? 1442693 : 1442691 : 1442690);
                                  }
                                  $1_1 = 2;
                                  break block14;
                                }
                                $1_1 = 0;
                                $3_1 = HEAPU8[$6_1 + 8 | 0];
                                if (($3_1 | 0) == 5) {
                                  break block14;
                                }
                                $1_1 = 327680;
                              }
                              if (!$3_1) {
                                $85($9_1, 13);
                                break block12;
                              }
                              $77($9_1, $3_1 << 24 | $1_1 | 385);
                              $1_1 = $0_1;
                            }
                            $1_1 = $9_1 + Math_imul($1_1, 12) | 0;
                            HEAP32[$1_1 + 92 >> 2] = HEAP32[$6_1 + 8 >> 2];
                            $2_1 = HEAP32[$6_1 + 4 >> 2];
                            HEAP32[$1_1 + 84 >> 2] = HEAP32[$6_1 >> 2];
                            HEAP32[$1_1 + 88 >> 2] = $2_1;
                            $1_1 = $0_1 + 7 | 0;
                            $0_1 = 1;
                            break block19;
                          }
                          $8_1 = 9;
                          $0_1 = 13036;
                          block21: {
                            block20: {
                              while (1) {
                                $8_1 = $8_1 + 1 | 0;
                                if (($8_1 | 0) == 17) {
                                  break block20;
                                }
                                if (($8_1 | 0) == 26) {
                                  wasm2js_trap();
                                }
                                $6_1 = $0_1 - 4 | 0;
                                $15_1 = HEAP32[$0_1 >> 2];
                                $0_1 = $0_1 + 8 | 0;
                                if (!$133($2_1, $3_1, HEAP32[$6_1 >> 2], $15_1)) {
                                  continue;
                                }
                                break;
                              }
                              ;
                              $0_1 = $8_1 >>> 0 < 17;
                              $8_1 = $8_1 - 10 | 0;
                              break block21;
                            }
                            $0_1 = 0;
                          }
                          HEAP8[$4_1 + 1 | 0] = $8_1;
                          HEAP8[$4_1 | 0] = $0_1 & 1;
                          $75($9_1, HEAPU8[$4_1 | 0] ? (HEAPU8[$4_1 + 1 | 0] << 24) - 1978465646 | 0 : 146);
                          $85($9_1, 13);
                        }
                        $0_1 = 0;
                      }
                      HEAP8[$11_1 + 1 | 0] = $1_1;
                      HEAP8[$11_1 | 0] = $0_1;
                      global$0 = $4_1 + 48 | 0;
                      if (!HEAPU8[$7_1 + 24 | 0]) {
                        continue;
                      }
                      $9_1 = HEAPU8[$7_1 + 25 | 0];
                    }
                    HEAP8[$7_1 + 400 | 0] = HEAPU8[$7_1 + 400 | 0] & (($13_1 ^ 1) & ($9_1 & 255) >>> 0 >= ($17_1 & 255) >>> 0);
                    $17_1 = $9_1;
                    continue;
                  }
                  break;
                }
                ;
                HEAP32[$7_1 + 420 >> 2] = HEAP32[$7_1 + 420 >> 2] + 1;
                HEAP32[$7_1 + 424 >> 2] = HEAP32[$7_1 + 424 >> 2] - 1;
                break block7;
              }
              $29($7_1 + 404 | 0);
            }
            HEAP32[$7_1 + 456 >> 2] = HEAP32[$7_1 + 624 >> 2];
            $0_1 = HEAP32[$7_1 + 620 >> 2];
            HEAP32[$7_1 + 448 >> 2] = HEAP32[$7_1 + 616 >> 2];
            HEAP32[$7_1 + 452 >> 2] = $0_1;
            $0_1 = HEAP32[$7_1 + 612 >> 2];
            HEAP32[$7_1 + 440 >> 2] = HEAP32[$7_1 + 608 >> 2];
            HEAP32[$7_1 + 444 >> 2] = $0_1;
            $0_1 = $7_1 + 16 | 0;
            $2_1 = $7_1 + 440 | 0;
            $35($0_1, $2_1);
            $24_1 = HEAP32[$7_1 + 16 >> 2];
            $6_1 = HEAP32[($24_1 ? $0_1 | 4 : $7_1 + 536 | 0) >> 2];
            $27_1 = HEAP32[$7_1 + 532 >> 2];
            $17_1 = HEAP32[$7_1 + 528 >> 2];
            $3_1 = 0;
            $0_1 = $7_1 + 252 | 0;
            $1_1 = $7_1 + 128 | 0;
            $36($7_1 + 540 | 0, $0_1, $1_1, 0);
            $36($7_1 + 552 | 0, $0_1, $1_1, 2);
            $21_1 = 1;
            $37($2_1, $0_1, $1_1, 4, 1);
            HEAP8[$7_1 + 401 | 0] = 0;
            HEAP16[$7_1 + 324 >> 1] = 3841;
            HEAP32[$7_1 + 320 >> 2] = 0;
            $0_1 = HEAP32[$7_1 + 372 >> 2];
            $1_1 = HEAP32[$0_1 >> 2];
            $2_1 = HEAP32[$0_1 + 8 >> 2];
            $0_1 = HEAP32[$0_1 + 12 >> 2];
            HEAP32[$7_1 + 576 >> 2] = 0;
            HEAP32[$7_1 + 580 >> 2] = 0;
            $4_1 = 128;
            block22: {
              if (HEAPU8[$7_1 + 199 | 0] != 2) {
                $15_1 = $1_1 ? $2_1 : 1583802368;
                $18_1 = $1_1 ? $0_1 : 367;
                block23: {
                  block25: {
                    block24: {
                      $0_1 = HEAPU8[$7_1 + 196 | 0];
                      switch ($0_1 | 0) {
                        case 0:
                          break block22;
                        case 2:
                          break block24;
                        case 3:
                          break block25;
                        default:
                          break block23;
                      }
                      ;
                    }
                    $0_1 = 0;
                    $4_1 = $38(HEAP32[$7_1 + 188 >> 2], HEAP32[$7_1 + 192 >> 2], 0, $15_1, $18_1, $16_1, $7_1 + 576 | 0);
                    break block22;
                  }
                  HEAP8[$7_1 + 448 | 0] = HEAPU8[$7_1 + 197 | 0];
                  $1_1 = HEAP32[$7_1 + 192 >> 2];
                  HEAP32[$7_1 + 444 >> 2] = $1_1;
                  HEAP32[$7_1 + 440 >> 2] = HEAP32[$7_1 + 188 >> 2];
                  $39($7_1 + 584 | 0, $7_1 + 440 | 0);
                  $0_1 = HEAP32[$7_1 + 588 >> 2];
                  if (($1_1 | 0) != ($0_1 | 0)) {
                    HEAP32[$7_1 + 576 >> 2] = 1;
                  }
                  HEAP32[$7_1 + 604 >> 2] = 0;
                  HEAP32[$7_1 + 596 >> 2] = 0;
                  HEAP32[$7_1 + 600 >> 2] = 1;
                  $21_1 = HEAP32[$7_1 + 584 >> 2];
                  $13_1 = $7_1 + 440 | 0;
                  $40($13_1, $7_1 + 584 | 0, $7_1 + 596 | 0);
                  $4_1 = HEAP32[$7_1 + 440 >> 2];
                  $8_1 = HEAP32[$7_1 + 444 >> 2];
                  $41($13_1, $4_1, $8_1);
                  $1_1 = $4_1;
                  $9_1 = global$0 - 32 | 0;
                  global$0 = $9_1;
                  if ($8_1) {
                    block26: {
                      $22_1 = ($1_1 + $8_1 | 0) - 1 | 0;
                      if (HEAPU8[$22_1 | 0] != 90 | $8_1 - 31 >>> 0 < 4294967289) {
                        break block26;
                      }
                      HEAP32[$9_1 + 24 >> 2] = 0;
                      HEAP32[$9_1 + 28 >> 2] = 0;
                      HEAP32[$9_1 + 16 >> 2] = 0;
                      HEAP32[$9_1 + 20 >> 2] = 0;
                      HEAP32[$9_1 + 8 >> 2] = 0;
                      HEAP32[$9_1 + 12 >> 2] = 0;
                      block29: {
                        while (1) {
                          block27: {
                            $11_1 = 0;
                            while (1) {
                              block28: {
                                if (($1_1 | 0) == ($22_1 | 0)) {
                                  break block27;
                                }
                                if (($12_1 | 0) == 29) {
                                  wasm2js_trap();
                                }
                                $2_1 = $1_1 + 1 | 0;
                                $1_1 = HEAPU8[$1_1 | 0];
                                if (!(1 << $12_1 & 536271727)) {
                                  break block28;
                                }
                                $23_1 = $1_1 - 48 & 255;
                                if ($23_1 >>> 0 >= 10) {
                                  break block28;
                                }
                                $11_1 = $23_1 + Math_imul($11_1, 10) | 0;
                                $12_1 = $12_1 + 1 | 0;
                                $1_1 = $2_1;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($1_1 | 0) != HEAPU8[$12_1 + 15581 | 0]) {
                              break block29;
                            }
                            if ($10_1 >>> 0 > 5) {
                              wasm2js_trap();
                            } else {
                              $12_1 = $12_1 + 1 | 0;
                              HEAP32[($9_1 + 8 | 0) + ($10_1 << 2) >> 2] = $11_1;
                              $10_1 = $10_1 + 1 | 0;
                              $1_1 = $2_1;
                              continue;
                            }
                          }
                          break;
                        }
                        ;
                        $1_1 = HEAP32[$9_1 + 16 >> 2];
                        $12_1 = 0;
                        $2_1 = HEAP32[$9_1 + 24 >> 2];
                        $10_1 = HEAP32[$9_1 + 20 >> 2];
                        $22_1 = HEAP32[$9_1 + 8 >> 2];
                        $23_1 = HEAP32[$9_1 + 12 >> 2];
                        $28_1 = $104($22_1, $23_1);
                        $26_1 = HEAP32[$9_1 + 28 >> 2];
                        if ($26_1 >>> 0 > 59 | $2_1 >>> 0 > 59 | ($28_1 >>> 0 <= $1_1 - 1 >>> 0 | $10_1 >>> 0 > 23)) {
                          break block26;
                        }
                        $106($13_1, $105($22_1, $23_1, $1_1), $10_1, $2_1, $26_1);
                        $1_1 = $8_1 - 30 | 0;
                        while (1) {
                          if ($1_1) {
                            $1_1 = $1_1 + 1 | 0;
                            $11_1 = Math_imul($11_1, 10);
                            continue;
                          }
                          break;
                        }
                        ;
                        HEAP8[$13_1 + 42 | 0] = 1;
                        HEAP32[$13_1 + 32 >> 2] = $11_1;
                        $12_1 = 1;
                        break block26;
                      }
                      $12_1 = 0;
                    }
                  }
                  global$0 = $9_1 + 32 | 0;
                  block39: {
                    if (!$12_1) {
                      block30: {
                        if (HEAPU8[$42($4_1, $8_1, 0) + 12468 | 0] & 6) {
                          if ($43($13_1, $15_1, $18_1)) {
                            break block30;
                          }
                          $44($13_1, $4_1, $8_1);
                          break block30;
                        }
                        $1_1 = $13($4_1, $8_1, 0);
                        if ($1_1 - 1 >>> 0 <= 1) {
                          if (($42($4_1, $8_1, $1_1) | 0) == 32) {
                            $44($7_1 + 440 | 0, $4_1, $8_1);
                            break block30;
                          }
                        }
                        block31: {
                          $2_1 = $1_1;
                          if (($42($4_1, $8_1, $1_1) | 0) == 46) {
                            $2_1 = $1_1 + 1 | 0;
                            $9_1 = $13($4_1, $8_1, $2_1);
                            if (!$9_1) {
                              break block31;
                            }
                            $2_1 = $2_1 + $9_1 | 0;
                          }
                          if (!$1_1 | $2_1 >>> 0 < $8_1 >>> 0) {
                            break block31;
                          }
                          if ($1_1 - 9 >>> 0 < 5) {
                            $1_1 = 0;
                          } else {
                            block38: {
                              block35: {
                                block34: {
                                  switch ($1_1 - 7 | 0) {
                                    case 1:
                                      if (($2_1 | 0) != 8) {
                                        break block35;
                                      }
                                      break block31;
                                    case 0:
                                      if (($2_1 | 0) == 7) {
                                        break block31;
                                      }
                                      break block35;
                                    default:
                                      break block34;
                                  }
                                  ;
                                }
                                block37: {
                                  switch ($1_1 - 16 | 0) {
                                    case 0:
                                      if (($2_1 | 0) != 16) {
                                        break block35;
                                      }
                                      $1_1 = 6;
                                      break block38;
                                    case 3:
                                      break block37;
                                    default:
                                      break block35;
                                  }
                                  ;
                                }
                                if (($2_1 | 0) != 19) {
                                  break block35;
                                }
                                $1_1 = 9;
                                break block38;
                              }
                              $45($7_1 + 440 | 0, 25);
                              break block30;
                            }
                          }
                          $4_1 = $38($4_1, $8_1, $1_1, $15_1, $18_1, $16_1, $7_1 + 576 | 0);
                          break block39;
                        }
                        $9_1 = 0;
                        $4_1 = $7_1 + 440 | 0;
                        $1_1 = $113($4_1, 45);
                        if ($1_1) {
                          $2_1 = 6;
                        } else {
                          if ($113($4_1, 43)) {
                            $2_1 = 6;
                          } else {
                            $9_1 = ($116(HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]) | 0) == 2;
                            $2_1 = $9_1 ? 2 : 4;
                          }
                        }
                        $8_1 = $112($4_1, $2_1);
                        if ($9_1) {
                          HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 8;
                          HEAP32[$4_1 + 12 >> 2] = HEAP32[$4_1 + 12 >> 2] | 524288;
                          $8_1 = $8_1 + 2e3 | 0;
                        }
                        block41: {
                          block40: {
                            if ($1_1) {
                              $1_1 = 27;
                              if (!$8_1) {
                                break block40;
                              }
                              $8_1 = 0 - $8_1 | 0;
                            }
                            if ($8_1 + 1 >>> 0 < 10002) {
                              break block41;
                            }
                            $1_1 = 26;
                          }
                          $45($4_1, $1_1);
                          $8_1 = 0;
                        }
                        $13_1 = $113($4_1, 45);
                        $1_1 = $116(HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
                        block45: {
                          block44: {
                            block43: {
                              if (!$9_1) {
                                block42: {
                                  if (!$113($4_1, 87)) {
                                    if (($1_1 | 0) != 3) {
                                      break block42;
                                    }
                                    $1_1 = (($8_1 << 16 >> 16) % 100 | 0 ? 3 : 15) & $8_1 ? 365 : 366;
                                    $2_1 = $112($4_1, 3) - 1 | 0;
                                    $12_1 = 32;
                                    $10_1 = $105($8_1, 1, 1);
                                    break block43;
                                  }
                                  $2_1 = $112($4_1, 2);
                                  if (!HEAP32[$4_1 + 28 >> 2]) {
                                    $45($4_1, 34);
                                  }
                                  if ($13_1) {
                                    $111($4_1, 45);
                                  }
                                  $11_1 = $112($4_1, 1);
                                  $10_1 = $117($8_1);
                                  $1_1 = $117($8_1 + 1 | 0) - $10_1 | 0;
                                  $12_1 = 31;
                                  $8_1 = $11_1 - 1 | 0;
                                  if ($8_1 >>> 0 >= 7) {
                                    $2_1 = $1_1;
                                    break block44;
                                  } else {
                                    $2_1 = ($8_1 + Math_imul($2_1, 7) | 0) - 7 | 0;
                                    break block43;
                                  }
                                }
                              }
                              if ($13_1) {
                                $2_1 = $112($4_1, 2);
                                if (!HEAP32[$4_1 + 28 >> 2]) {
                                  $45($4_1, 33);
                                }
                                $111($4_1, 45);
                              } else {
                                if (($1_1 | 0) != 4 | $9_1) {
                                  $45($4_1, 23);
                                }
                                $2_1 = $112($4_1, 2);
                              }
                              $11_1 = $112($4_1, 2);
                              $10_1 = $105($8_1, $2_1, 1);
                              $1_1 = $104($8_1, $2_1);
                              $12_1 = $1_1 ? 30 : 29;
                              $2_1 = $11_1 - 1 | 0;
                            }
                            if ($1_1 >>> 0 > $2_1 >>> 0) {
                              break block45;
                            }
                          }
                          $45($4_1, $12_1);
                        }
                        $1_1 = $2_1 + $10_1 | 0;
                        wasm2js_i32$0 = $4_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                        HEAP32[$4_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
                        block46: {
                          if (!HEAP32[$4_1 + 28 >> 2]) {
                            if ($9_1) {
                              $45($4_1, 28);
                            } else {
                              HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 64;
                            }
                            break block46;
                          }
                          if (!$113($4_1, 84)) {
                            if (!$113($4_1, 116)) {
                              $111($4_1, 32);
                            }
                          }
                          $1_1 = $112($4_1, 2);
                          $2_1 = $9_1 | $13_1;
                          if (($113($4_1, 58) | 0) != ($2_1 | 0)) {
                            if ($2_1) {
                              $9_1 = $116(HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]) ? 36 : 35;
                            } else {
                              $9_1 = 36;
                            }
                            $45($4_1, $9_1);
                          }
                          HEAP8[$4_1 + 41 | 0] = 35;
                          $13_1 = $112($4_1, 2);
                          HEAP8[$4_1 + 41 | 0] = 23;
                          block47: {
                            if ($2_1) {
                              $10_1 = 0;
                              $11_1 = 0;
                              if (!$113($4_1, 58)) {
                                break block47;
                              }
                            } else {
                              if (!$116(HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2])) {
                                $10_1 = 0;
                                $11_1 = 0;
                                break block47;
                              }
                            }
                            $10_1 = $112($4_1, 2);
                            $11_1 = 1;
                          }
                          block48: {
                            if (!$113($4_1, 46)) {
                              $12_1 = 0;
                              $2_1 = 0;
                              $8_1 = 0;
                              if (!$113($4_1, 44)) {
                                break block48;
                              }
                            }
                            $12_1 = 0;
                            $2_1 = 0;
                            $8_1 = 0;
                            while (1) {
                              $9_1 = $118($4_1);
                              if ($9_1 >>> 0 <= 9) {
                                $8_1 = $2_1 >>> 0 < 9 ? $9_1 + Math_imul($8_1, 10) | 0 : $8_1;
                                $2_1 = $2_1 + 1 | 0;
                                $12_1 = $9_1 | $12_1;
                                continue;
                              }
                              break;
                            }
                            ;
                            if ($11_1 & ($2_1 | 0) != 0) {
                              break block48;
                            }
                            $45($4_1, 38);
                          }
                          $9_1 = 9 - $2_1 | 0;
                          $9_1 = $9_1 >>> 0 <= 9 ? $9_1 : 0;
                          while (1) {
                            if ($9_1) {
                              $9_1 = $9_1 - 1 | 0;
                              $8_1 = Math_imul($8_1, 10);
                              continue;
                            }
                            break;
                          }
                          ;
                          if (($1_1 | 0) == 24 & ($12_1 | $13_1 | $10_1) != 0 | ($1_1 >>> 0 > 24 | $10_1 >>> 0 > 60 | $13_1 >>> 0 > 59)) {
                            $45($4_1, 37);
                          }
                          if (($1_1 | 0) == 24) {
                            HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 128;
                          }
                          HEAP32[$4_1 + 32 >> 2] = $8_1;
                          $2_1 = $2_1 >>> 0 <= 3 ? 3 : $2_1;
                          HEAP32[$4_1 + 36 >> 2] = $2_1 >>> 0 >= 9 ? 9 : $2_1;
                          if (($10_1 | 0) == 60) {
                            $119($4_1);
                            $10_1 = 59;
                          }
                          HEAP8[$4_1 + 41 | 0] = 39;
                          $2_1 = HEAP32[$4_1 + 4 >> 2];
                          $1_1 = (Math_imul($13_1, 60) + Math_imul($1_1, 3600) | 0) + $10_1 | 0;
                          $9_1 = $1_1;
                          $1_1 = $1_1 + HEAP32[$4_1 >> 2] | 0;
                          $2_1 = $9_1 >>> 0 > $1_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
                          HEAP32[$4_1 >> 2] = $1_1;
                          HEAP32[$4_1 + 4 >> 2] = $2_1;
                          block49: {
                            if (!$113($4_1, 90)) {
                              block50: {
                                if (!HEAP32[$4_1 + 28 >> 2]) {
                                  HEAP32[$4_1 + 12 >> 2] = HEAP32[$4_1 + 12 >> 2] | 1048576;
                                  break block49;
                                }
                                $113($4_1, 32);
                                if ($120($4_1)) {
                                  $122($4_1);
                                  break block46;
                                }
                                if ($121($4_1)) {
                                  break block50;
                                }
                                if ($110($4_1, 13715, 1)) {
                                  break block50;
                                }
                                $45($4_1, 39);
                              }
                            }
                            if (!HEAP32[$4_1 + 28 >> 2]) {
                              break block49;
                            }
                            while (1) {
                              if ($113($4_1, 91)) {
                                $124($4_1, 6);
                                $111($4_1, 93);
                                continue;
                              }
                              break;
                            }
                            ;
                            if ($113($4_1, 32)) {
                              $124($4_1, 5);
                            }
                            $122($4_1);
                          }
                        }
                      }
                    }
                    $4_1 = $46($7_1 + 440 | 0, $15_1, $18_1, $16_1, $7_1 + 576 | 0);
                  }
                  if (HEAP32[$7_1 + 320 >> 2] | HEAPU8[$7_1 + 592 | 0] != 1) {
                    break block22;
                  }
                  HEAP32[$16_1 + 8 >> 2] = HEAP32[$7_1 + 604 >> 2];
                  $1_1 = HEAP32[$7_1 + 600 >> 2];
                  HEAP32[$16_1 >> 2] = HEAP32[$7_1 + 596 >> 2];
                  HEAP32[$16_1 + 4 >> 2] = $1_1;
                  break block22;
                }
                $4_1 = $0_1 << 24 | 655750;
              }
              $0_1 = 0;
            }
            $2_1 = $24_1 ? $24_1 : $27_1;
            $12_1 = $7_1 + 252 | 0;
            $1_1 = $0_1;
            $9_1 = HEAP32[$7_1 + 580 >> 2];
            $0_1 = HEAP32[$7_1 + 372 >> 2];
            $47($7_1 + 564 | 0, $12_1, $4_1, $21_1, $1_1, HEAP32[$7_1 + 576 >> 2], !(HEAP32[$0_1 >> 2] | HEAP32[$0_1 + 4 >> 2]) ? $9_1 & -2097153 : $9_1);
            $0_1 = $7_1 + 584 | 0;
            $37($0_1, $12_1, $7_1 + 128 | 0, 6, 0);
            $16_1 = HEAP32[$7_1 + 552 >> 2];
            if (!(!HEAPU8[HEAP32[$7_1 + 372 >> 2] + 37 | 0] | ($16_1 | 0) == -2147483647)) {
              $13_1 = HEAP32[$7_1 + 556 >> 2];
              $11_1 = HEAP32[$7_1 + 560 >> 2];
              $1_1 = global$0 - 160 | 0;
              global$0 = $1_1;
              $3_1 = $2(40, 4);
              if (!$3_1) {
                wasm2js_trap();
              }
              HEAP32[$3_1 + 32 >> 2] = 0;
              HEAP32[$3_1 + 36 >> 2] = 0;
              HEAP32[$3_1 + 24 >> 2] = 0;
              HEAP32[$3_1 + 28 >> 2] = 1;
              HEAP32[$3_1 + 16 >> 2] = 1;
              HEAP32[$3_1 + 20 >> 2] = 0;
              HEAP32[$3_1 + 8 >> 2] = 0;
              HEAP32[$3_1 + 12 >> 2] = 0;
              HEAP32[$3_1 >> 2] = 0;
              HEAP32[$3_1 + 4 >> 2] = 1;
              block51: {
                if (HEAPU8[HEAP32[$12_1 + 120 >> 2] + 37 | 0] == 1) {
                  $0_1 = $3_1 + 24 | 0;
                  $8_1 = 0;
                  $10_1 = 13596;
                  $4_1 = 0;
                  while (1) {
                    block52: {
                      if (($8_1 | 0) == 36) {
                        break block51;
                      }
                      $13_1 = $8_1 + $12_1 | 0;
                      if (HEAPU8[$13_1 + 95 | 0] != 2) {
                        if ($4_1 >>> 0 >= 3) {
                          break block52;
                        }
                        $89(HEAP32[$10_1 >> 2], HEAP32[$10_1 + 4 >> 2], $13_1 + 84 | 0, $0_1);
                      }
                      if ($4_1 >>> 0 < 2) {
                        HEAP32[$3_1 + 36 >> 2] = HEAP32[$3_1 + 32 >> 2];
                      }
                      $4_1 = $4_1 + 1 | 0;
                      $10_1 = $10_1 + 8 | 0;
                      $8_1 = $8_1 + 12 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  wasm2js_trap();
                } else {
                  HEAP32[$1_1 + 24 >> 2] = $11_1;
                  HEAP32[$1_1 + 20 >> 2] = $13_1;
                  HEAP32[$1_1 + 28 >> 2] = 259;
                  $4_1 = $3_1 + 12 | 0;
                  $64($4_1, 123);
                  $89(12873, 8, $1_1 + 20 | 0, $4_1);
                  $21_1 = HEAPU8[$0_1 + 8 | 0];
                  if (($21_1 | 0) != 2) {
                    block53: {
                      $8_1 = HEAP32[$0_1 >> 2];
                      $0_1 = HEAP32[$0_1 + 4 >> 2];
                      HEAP32[$1_1 + 56 >> 2] = 1e3;
                      HEAP32[$1_1 + 48 >> 2] = 0;
                      HEAP32[$1_1 + 52 >> 2] = 0;
                      HEAP32[$1_1 + 40 >> 2] = $8_1;
                      HEAP32[$1_1 + 44 >> 2] = $0_1;
                      HEAP32[$1_1 + 60 >> 2] = 0;
                      HEAP32[$1_1 + 64 >> 2] = 0;
                      HEAP32[$1_1 + 32 >> 2] = 2;
                      $27($1_1 + 32 | 0, 123);
                      $8_1 = 1;
                      while (1) {
                        $10_1 = $1_1 + 68 | 0;
                        $0_1 = $1_1 + 32 | 0;
                        $80($10_1, $0_1, $8_1 & 1);
                        if (HEAPU8[$1_1 + 76 | 0] == 2) {
                          break block53;
                        }
                        $25($1_1 + 124 | 0, $0_1);
                        if ($65($10_1, 12873, 8)) {
                          block54: {
                            $8_1 = HEAPU8[$1_1 + 132 | 0];
                            if (!$8_1) {
                              break block54;
                            }
                            $10_1 = 0;
                            HEAP32[$1_1 + 144 >> 2] = 0;
                            HEAP32[$1_1 + 136 >> 2] = 0;
                            HEAP32[$1_1 + 140 >> 2] = 1;
                            $15_1 = HEAP32[$1_1 + 128 >> 2];
                            $18_1 = HEAP32[$1_1 + 124 >> 2];
                            $0_1 = 0;
                            if (($8_1 | 0) == 2) {
                              $0_1 = !$90($18_1, $15_1, $1_1 + 136 | 0);
                              $10_1 = HEAP32[$1_1 + 144 >> 2];
                            }
                            HEAP8[$1_1 + 88 | 0] = HEAPU8[$1_1 + 133 | 0];
                            HEAP32[$1_1 + 84 >> 2] = $15_1;
                            HEAP32[$1_1 + 80 >> 2] = $18_1;
                            $39($1_1 + 148 | 0, $1_1 + 80 | 0);
                            if ($10_1) {
                              HEAP8[$1_1 + 156 | 0] = 0;
                              HEAP32[$1_1 + 152 >> 2] = $10_1;
                              HEAP32[$1_1 + 148 >> 2] = HEAP32[$1_1 + 140 >> 2];
                            }
                            if (!(!$0_1 & ($8_1 | 0) != 3)) {
                              HEAP8[$1_1 + 88 | 0] = 1;
                              HEAP32[$1_1 + 84 >> 2] = $11_1;
                              HEAP32[$1_1 + 80 >> 2] = $13_1;
                              if ($66($1_1 + 148 | 0, $1_1 + 80 | 0)) {
                                break block54;
                              }
                            }
                            HEAP16[$1_1 + 92 >> 1] = 3073;
                            HEAP16[$1_1 + 80 >> 1] = 4097;
                            HEAP32[$1_1 + 108 >> 2] = 9175183;
                            HEAP8[$1_1 + 104 | 0] = 0;
                            $53($12_1, $1_1 + 104 | 0, 0, 0, $1_1 + 80 | 0, 2);
                          }
                        } else {
                          $64($4_1, 44);
                          $69($1_1 + 8 | 0, $0_1, HEAP32[$1_1 + 60 >> 2]);
                          $0_1 = HEAP32[$1_1 + 12 >> 2];
                          $8_1 = HEAP32[$1_1 + 8 >> 2];
                          HEAP32[$1_1 + 92 >> 2] = 0;
                          HEAP32[$1_1 + 96 >> 2] = 0;
                          HEAP32[$1_1 + 80 >> 2] = 1;
                          HEAP32[$1_1 + 84 >> 2] = 0;
                          HEAP32[$1_1 + 88 >> 2] = $4_1;
                          $76($1_1 + 80 | 0, $8_1, $0_1, $21_1 & 1);
                        }
                        $8_1 = 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $64($4_1, 125);
                  $5($3_1, $2_1, $6_1);
                  $0_1 = $1_1 + 112 | 0;
                  $91($0_1, $2_1, $6_1, 12832, 4);
                  if (HEAPU8[$1_1 + 123 | 0] != 2) {
                    $92(13689, 12, $0_1, $3_1);
                  }
                  $91($1_1 + 124 | 0, $2_1, $6_1, 12845, 7);
                  if (HEAPU8[$1_1 + 135 | 0] == 2) {
                    break block51;
                  }
                  $0_1 = HEAP32[$1_1 + 124 >> 2];
                  $4_1 = HEAP32[$1_1 + 128 >> 2];
                  $8_1 = HEAPU8[$1_1 + 133 | 0];
                  HEAP32[$1_1 + 144 >> 2] = 0;
                  HEAP32[$1_1 + 136 >> 2] = 0;
                  HEAP32[$1_1 + 140 >> 2] = 1;
                  HEAP8[$1_1 + 156 | 0] = $8_1;
                  HEAP32[$1_1 + 148 >> 2] = $0_1;
                  HEAP32[$1_1 + 152 >> 2] = $4_1;
                  $67($1_1, $1_1 + 148 | 0, $1_1 + 136 | 0);
                  $4_1 = HEAP32[$1_1 >> 2];
                  $8_1 = HEAP32[$1_1 + 4 >> 2];
                  $0_1 = $93($4_1, $8_1);
                  if (!$0_1) {
                    break block51;
                  }
                  if ($94($4_1, $8_1, $0_1) & 575232) {
                    break block51;
                  }
                  $10_1 = $95($4_1, $8_1, $0_1);
                  if ($10_1 >>> 0 < $0_1 >>> 0 | $8_1 >>> 0 < $10_1 >>> 0) {
                    wasm2js_trap();
                  } else {
                    HEAP32[$1_1 + 88 >> 2] = 0;
                    HEAP32[$1_1 + 80 >> 2] = 0;
                    HEAP32[$1_1 + 84 >> 2] = 1;
                    $5($1_1 + 80 | 0, $0_1 + $4_1 | 0, $10_1 - $0_1 | 0);
                    $0_1 = HEAP32[$1_1 + 84 >> 2];
                    $4_1 = HEAP32[$1_1 + 88 >> 2];
                    $96($0_1, $4_1);
                    HEAP32[$1_1 + 36 >> 2] = $4_1;
                    HEAP32[$1_1 + 32 >> 2] = $0_1;
                    HEAP32[$1_1 + 40 >> 2] = 259;
                    $92(13701, 14, $1_1 + 32 | 0, $3_1);
                  }
                }
              }
              global$0 = $1_1 + 160 | 0;
            }
            if (HEAPU8[$7_1 + 308 | 0]) {
              break block55;
            }
            $4_1 = HEAP32[$7_1 + 540 >> 2];
            if (($4_1 | 0) == -2147483647 | ($16_1 | 0) == -2147483647) {
              break block55;
            }
            $0_1 = HEAP32[$7_1 + 564 >> 2];
            if (($0_1 | 0) == -2147483647) {
              break block55;
            }
            $1_1 = HEAP32[$7_1 + 548 >> 2];
            $9_1 = HEAP32[$7_1 + 544 >> 2];
            $8_1 = HEAP32[$7_1 + 588 >> 2];
            HEAP32[$7_1 + 500 >> 2] = HEAP32[$7_1 + 584 >> 2];
            HEAP32[$7_1 + 504 >> 2] = $8_1;
            HEAP32[$7_1 + 508 >> 2] = HEAP32[$7_1 + 592 >> 2];
            HEAP32[$7_1 + 520 >> 2] = $3_1;
            HEAP32[$7_1 + 516 >> 2] = $14_1;
            HEAP32[$7_1 + 512 >> 2] = $19_1;
            HEAP32[$7_1 + 496 >> 2] = 0;
            HEAP32[$7_1 + 488 >> 2] = -2147483648;
            HEAP32[$7_1 + 492 >> 2] = 1;
            $8_1 = HEAP32[$7_1 + 572 >> 2];
            HEAP32[$7_1 + 480 >> 2] = HEAP32[$7_1 + 568 >> 2];
            HEAP32[$7_1 + 484 >> 2] = $8_1;
            HEAP32[$7_1 + 476 >> 2] = $0_1;
            HEAP32[$7_1 + 472 >> 2] = $6_1;
            HEAP32[$7_1 + 468 >> 2] = $2_1;
            $0_1 = HEAP32[$7_1 + 560 >> 2];
            HEAP32[$7_1 + 456 >> 2] = HEAP32[$7_1 + 556 >> 2];
            HEAP32[$7_1 + 460 >> 2] = $0_1;
            HEAP32[$7_1 + 452 >> 2] = $16_1;
            HEAP32[$7_1 + 448 >> 2] = $1_1;
            HEAP32[$7_1 + 444 >> 2] = $9_1;
            HEAP32[$7_1 + 440 >> 2] = $4_1;
            $0_1 = HEAPU8[HEAP32[$7_1 + 372 >> 2] + 37 | 0];
            HEAP8[$7_1 + 524 | 0] = $0_1;
            $9_1 = ($0_1 | 0) == 1;
            $0_1 = $24_1 ? -2147483648 : $17_1;
            HEAP32[$7_1 + 464 >> 2] = $0_1;
            $17_1 = ($0_1 | 0) == -2147483648;
            break block56;
          }
        } else {
          $25($7_1 + 608 | 0, $0_1);
          $0_1 = $7_1 + 128 | 0;
          $26($0_1, HEAPU8[$7_1 + 616 | 0] << 24 | 328065, 0);
          $149($7_1 + 252 | 0, $0_1, 60);
        }
        $4_1 = -2147483647;
        HEAP32[$7_1 + 440 >> 2] = -2147483647;
      }
      $0_1 = $7_1 + 404 | 0;
      $49($0_1);
      if (HEAPU32[$7_1 + 420 >> 2] < HEAPU32[$7_1 + 416 >> 2]) {
        $29($0_1);
      }
      $0_1 = HEAP32[$7_1 + 404 >> 2];
      if (($0_1 | 0) != 2) {
        HEAP32[$7_1 + 440 >> 2] = -2147483647;
        $1_1 = $7_1 + 128 | 0;
        $0_1 = $0_1 & 1;
        $26($1_1, $0_1 ? 144 : 140, $0_1 ? $25_1 : HEAP32[$7_1 + 408 >> 2]);
        $149($7_1 + 252 | 0, $1_1, 60);
      } else {
        block57: {
          if (($4_1 | 0) == -2147483647) {
            break block57;
          }
          block58: {
            if (HEAPU8[$7_1 + 437 | 0] != 1 ? HEAPU8[$7_1 + 400 | 0] : 0) {
              if ($17_1 & 1) {
                HEAP32[$7_1 + 496 >> 2] = $14_1;
                HEAP32[$7_1 + 492 >> 2] = $19_1;
                HEAP32[$7_1 + 488 >> 2] = -2147483648;
                break block58;
              } else {
                $1_1 = HEAP32[$7_1 + 396 >> 2];
                $4_1 = HEAP32[$7_1 + 392 >> 2];
                HEAP32[$7_1 + 616 >> 2] = 0;
                HEAP32[$7_1 + 608 >> 2] = 0;
                HEAP32[$7_1 + 612 >> 2] = 1;
                HEAP32[$7_1 + 140 >> 2] = 0;
                HEAP32[$7_1 + 144 >> 2] = 0;
                HEAP32[$7_1 + 132 >> 2] = $14_1;
                HEAP32[$7_1 + 128 >> 2] = $19_1;
                HEAP32[$7_1 + 136 >> 2] = $7_1 + 608;
                $0_1 = $7_1 + 128 | 0;
                $51($0_1, 0, $4_1);
                $52($0_1, $2_1, $6_1);
                $51($0_1, $1_1, $14_1);
              }
            } else {
              HEAP32[$7_1 + 616 >> 2] = 0;
              HEAP32[$7_1 + 608 >> 2] = 0;
              HEAP32[$7_1 + 612 >> 2] = 1;
              $50($7_1 + 128 | 0, $7_1 + 440 | 0, 0, $7_1 + 608 | 0);
            }
            $1_1 = $7_1 + 8 | 0;
            $35($1_1, $7_1 + 128 | 0);
            $0_1 = HEAP32[$7_1 + 8 >> 2];
            HEAP32[$7_1 + 492 >> 2] = $0_1 ? $0_1 : HEAP32[$7_1 + 612 >> 2];
            HEAP32[$7_1 + 488 >> 2] = $0_1 ? -2147483648 : HEAP32[$7_1 + 608 >> 2];
            $14_1 = HEAP32[($0_1 ? $1_1 | 4 : $7_1 + 616 | 0) >> 2];
            HEAP32[$7_1 + 496 >> 2] = $14_1;
          }
          $4_1 = HEAP32[$20_1 + 24 >> 2];
          if (($4_1 | 0) == -1) {
            break block57;
          }
          if ($4_1 >>> 0 >= $14_1 >>> 0) {
            if (!($9_1 & 1)) {
              break block57;
            }
            $4_1 = 32768;
            block59: {
              if ($3_1) {
                $0_1 = 0;
                if (HEAPU32[$3_1 + 32 >> 2] > HEAPU32[$3_1 + 36 >> 2]) {
                  break block59;
                }
              }
              $0_1 = 51;
            }
            if (($0_1 + $14_1 | 0) + 49 >>> 0 < 32769) {
              break block57;
            }
          }
          HEAP32[$7_1 + 588 >> 2] = 145;
          HEAP32[$7_1 + 440 >> 2] = -2147483647;
          HEAP8[$7_1 + 584 | 0] = 0;
          $53($7_1 + 252 | 0, $7_1 + 584 | 0, $4_1, 0, 4, 0);
        }
      }
      $0_1 = HEAP32[$7_1 + 288 >> 2];
      $4_1 = HEAP32[$7_1 + 284 >> 2];
      HEAP32[$7_1 + 616 >> 2] = $4_1;
      HEAP32[$7_1 + 620 >> 2] = $0_1;
      $1_1 = HEAP32[$7_1 + 280 >> 2];
      $6_1 = HEAP32[$7_1 + 276 >> 2];
      HEAP32[$7_1 + 608 >> 2] = $6_1;
      HEAP32[$7_1 + 612 >> 2] = $1_1;
      $2_1 = HEAP32[$7_1 + 296 >> 2];
      $9_1 = HEAP32[$7_1 + 292 >> 2];
      HEAP32[$7_1 + 624 >> 2] = $9_1;
      HEAP32[$7_1 + 628 >> 2] = $2_1;
      $3_1 = HEAP32[$7_1 + 304 >> 2];
      $17_1 = HEAP32[$7_1 + 300 >> 2];
      HEAP32[$7_1 + 632 >> 2] = $17_1;
      HEAP32[$7_1 + 636 >> 2] = $3_1;
      HEAP32[$7_1 + 160 >> 2] = $17_1;
      HEAP32[$7_1 + 164 >> 2] = $3_1;
      HEAP32[$7_1 + 152 >> 2] = $9_1;
      HEAP32[$7_1 + 156 >> 2] = $2_1;
      HEAP32[$7_1 + 144 >> 2] = $4_1;
      HEAP32[$7_1 + 148 >> 2] = $0_1;
      HEAP32[$7_1 + 136 >> 2] = $6_1;
      HEAP32[$7_1 + 140 >> 2] = $1_1;
      $1_1 = 0;
      $2_1 = HEAP32[$7_1 + 260 >> 2];
      $3_1 = HEAP32[$7_1 + 256 >> 2];
      block60: {
        while (1) {
          block61: {
            if (($1_1 | 0) == 32) {
              break block60;
            }
            $0_1 = ($7_1 + 128 | 0) + $1_1 | 0;
            $4_1 = HEAP32[$0_1 + 8 >> 2];
            $6_1 = HEAP32[$0_1 + 12 >> 2];
            if ($4_1 >>> 0 > $6_1 >>> 0) {
              $0_1 = HEAP32[$0_1 + 16 >> 2];
              if ($0_1 >>> 0 < $2_1 >>> 0) {
                $0_1 = $3_1 + Math_imul($0_1, 24) | 0;
                if (HEAPU8[$0_1 | 0] != 2) {
                  $9_1 = HEAP32[$0_1 + 4 >> 2] & 127;
                  if ($9_1 >>> 0 >= 31) {
                    break block61;
                  }
                  HEAP32[$0_1 + 4 >> 2] = HEAPU8[$9_1 + 12735 | 0] | 1311616;
                }
                HEAP8[$0_1 + 20 | 0] = 0;
                HEAP32[$0_1 + 8 >> 2] = ($4_1 - $6_1 | 0) + 1;
                HEAP32[$0_1 + 12 >> 2] = 0;
              }
            }
            $1_1 = $1_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $0_1 = $7_1 + 164 | 0;
      $149($0_1, $7_1 + 440 | 0, 88);
      $9_1 = HEAPU8[$7_1 + 438 | 0];
      $17_1 = HEAP32[$7_1 + 272 >> 2];
      $8_1 = HEAP32[$7_1 + 268 >> 2];
      $2_1 = HEAP32[$7_1 + 260 >> 2];
      $1_1 = HEAP32[$7_1 + 256 >> 2];
      $149($7_1 + 252 | 0, $0_1, 88);
      $54(15700, 8);
      $55(15700, 12320, 12332);
      $3_1 = HEAP32[$7_1 + 112 >> 2];
      if ($3_1) {
        $0_1 = HEAP32[$7_1 + 108 >> 2];
        $1_1 = Math_imul($3_1, 12);
        $2_1 = $7_1 + 136 | 0;
        while (1) {
          if ($1_1) {
            $3_1 = HEAP32[$0_1 + 8 >> 2];
            HEAP32[$7_1 + 128 >> 2] = HEAP32[$0_1 + 4 >> 2];
            HEAP32[$7_1 + 132 >> 2] = $3_1;
            $55(15700, $7_1 + 128 | 0, $2_1);
            $1_1 = $1_1 - 12 | 0;
            $0_1 = $0_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        if (HEAPU32[3927] <= 2) {
          wasm2js_trap();
        } else {
          HEAP32[HEAP32[3926] + 8 >> 2] = 1073741824;
        }
      } else {
        block62: {
          if (HEAP32[$7_1 + 252 >> 2] != -2147483647) {
            $0_1 = HEAPU8[HEAP32[$7_1 + 124 >> 2]];
            if ($0_1) {
              $3_1 = $7_1 + 128 | 0;
              $50($3_1, $7_1 + 252 | 0, $0_1, 15688);
              $56($3_1);
              $4_1 = 15696;
              $0_1 = 15692;
            } else {
              $4_1 = $7_1 + 308 | 0;
              $0_1 = $7_1 + 304 | 0;
            }
            if (!HEAP32[3927]) {
              wasm2js_trap();
            }
            $3_1 = HEAP32[$4_1 >> 2];
            HEAP32[HEAP32[3926] >> 2] = HEAP32[$0_1 >> 2];
            if (HEAPU32[3927] <= 1) {
              wasm2js_trap();
            } else {
              HEAP32[HEAP32[3926] + 4 >> 2] = $3_1;
            }
          }
          $10_1 = Math_imul($2_1, 24) + $1_1 | 0;
          $12_1 = $7_1 + 136 | 0;
          $14_1 = $7_1 + 140 | 0;
          while (1) {
            if (($1_1 | 0) == ($10_1 | 0)) {
              break block62;
            }
            $2_1 = $1_1 + 24 | 0;
            $3_1 = HEAP32[$1_1 + 16 >> 2];
            $0_1 = HEAP32[$1_1 + 12 >> 2];
            $4_1 = HEAPU8[$1_1 + 20 | 0];
            block66: {
              block65: {
                switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                  case 0:
                    $6_1 = 1;
                    $11_1 = HEAP32[$1_1 + 4 >> 2];
                    break block66;
                  case 1:
                    $6_1 = 2;
                    $11_1 = HEAPU8[$1_1 + 1 | 0];
                    break block66;
                  default:
                    break block65;
                }
                ;
              }
              $6_1 = 0;
              $11_1 = HEAP32[$1_1 + 4 >> 2];
            }
            HEAP32[$7_1 + 132 >> 2] = $11_1;
            HEAP32[$7_1 + 136 >> 2] = HEAP32[$1_1 + 8 >> 2];
            $6_1 = $4_1 << 2 & 12 | $6_1;
            $4_1 = $0_1;
            $1_1 = $0_1 + $3_1 | 0;
            $0_1 = $0_1 >>> 0 > $1_1 >>> 0 | $1_1 >>> 0 > $17_1 >>> 0;
            $4_1 = $0_1 ? 0 : $4_1;
            HEAP32[$7_1 + 128 >> 2] = $6_1 | $4_1 << 8;
            $55(15700, $7_1 + 128 | 0, $14_1);
            $1_1 = $0_1 ? 4 : $8_1 + Math_imul($3_1, 12) | 0;
            $0_1 = Math_imul($4_1, 12);
            while (1) {
              if ($0_1) {
                block70: {
                  block69: {
                    switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                      case 0:
                        $4_1 = -2147483648;
                        $3_1 = HEAPU8[$1_1 + 1 | 0];
                        break block70;
                      case 1:
                        $4_1 = 1073741824;
                        $3_1 = HEAP32[$1_1 + 4 >> 2];
                        break block70;
                      default:
                        break block69;
                    }
                    ;
                  }
                  $4_1 = HEAP32[$1_1 + 8 >> 2];
                  $3_1 = HEAP32[$1_1 + 4 >> 2];
                }
                $1_1 = $1_1 + 12 | 0;
                HEAP32[$7_1 + 132 >> 2] = $4_1;
                HEAP32[$7_1 + 128 >> 2] = $3_1;
                $55(15700, $7_1 + 128 | 0, $12_1);
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
      $0_1 = HEAP32[3927];
      if ($0_1 >>> 0 <= 2) {
        wasm2js_trap();
      } else {
        $1_1 = HEAP32[3926];
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2] | ($0_1 - 3 | $9_1 << 31);
        HEAP32[3918] = HEAP32[3918] + 1;
        global$0 = $7_1 + 640 | 0;
        $0_1 = HEAP32[3926];
      }
      return $0_1 | 0;
    }
    function $23($0_1, $1_1, $2_1, $3_1) {
      if ($1_1 >>> 0 >= $3_1 >>> 0) {
        $0_1 = $147($2_1, $0_1, $3_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $24($0_1, $1_1) {
      return ($49($0_1) & 255) == ($1_1 & 255);
    }
    function $25($0_1, $1_1) {
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
        $2_1 = $28($1_1);
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
                $3_1 = $68($1_1);
                $69($5_1 + 8 | 0, $1_1, $2_1);
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
                  $27($1_1, $4_1);
                  if (HEAP32[$1_1 + 20 >> 2] - $12_1 & 63) {
                    $3_1 = $2_1;
                  } else {
                    if (HEAP32[$5_1 + 24 >> 2] == ($8_1 | 0)) {
                      $97($5_1 + 24 | 0, 8, 8);
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
                        $2_1 = $28($1_1);
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
                          $29($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] != 2) {
                        break block4;
                      }
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      if (!($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] > 32)) {
                        $28($1_1);
                      }
                      $30($5_1 + 36 | 0, $1_1);
                      block9: {
                        if (!HEAPU8[$5_1 + 44 | 0]) {
                          $2_1 = 0;
                          if (!HEAP32[$5_1 + 40 >> 2] | HEAPU8[HEAP32[$5_1 + 36 >> 2]] != 95) {
                            break block9;
                          }
                        }
                        $2_1 = $65($5_1 + 36 | 0, 13271, 9);
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
                        $2_1 = $28($1_1);
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
                          $29($1_1);
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
                  $2_1 = $28($1_1);
                }
                $6_1 = $2_1 & 255;
                if (($6_1 | 0) != 34) {
                  $2_1 = $3_1;
                  $4_1 = 1;
                  if (($6_1 | 0) == 91 | ($6_1 | 0) == 123) {
                    continue;
                  }
                  $68($1_1);
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
                    $70($5_1 + 36 | 0, $1_1, $6_1, $2_1);
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
            $69($5_1 + 16 | 0, $1_1, $19_1);
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
            $70($5_1 + 36 | 0, $1_1, $7_1, $2_1);
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
    function $26($0_1, $1_1, $2_1) {
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
      $53($1_1, $3_1 + 72 | 0, $2_1, 0, 4, 0);
      $149($0_1, $1_1, 60);
      global$0 = $3_1 + 80 | 0;
    }
    function $27($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $2_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($2_1 >>> 0 > 32) {
            break block;
          }
        }
        $2_1 = $28($0_1);
      }
      if (($2_1 & 255) != ($1_1 & 255)) {
        $29($0_1);
        return;
      }
      $1_1 = HEAP32[$0_1 + 20 >> 2];
      if ($1_1 >>> 0 < HEAPU32[$0_1 + 24 >> 2]) {
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
      } else {
        $71($0_1, 1, $0_1);
      }
    }
    function $28($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      $2_1 = HEAP32[$0_1 + 12 >> 2];
      $2_1 = $1_1 >>> 0 > $2_1 >>> 0 ? $1_1 : $2_1;
      $5_1 = HEAP32[$0_1 + 8 >> 2];
      block: {
        while (1) {
          if (($1_1 | 0) == ($2_1 | 0)) {
            break block;
          }
          $3_1 = HEAPU8[$1_1 + $5_1 | 0];
          $4_1 = $3_1 - 9 | 0;
          if (1 << $4_1 & 8388627 ? $4_1 >>> 0 <= 23 : 0) {
            HEAP16[$0_1 + 32 >> 1] = 257;
            $1_1 = $1_1 + 1 | 0;
            HEAP32[$0_1 + 16 >> 2] = $1_1;
            continue;
          }
          break;
        }
        ;
        return $3_1;
      }
      return 0;
    }
    function $29($0_1) {
      $71($0_1, 0, HEAP32[$0_1 + 16 >> 2]);
    }
    function $30($0_1, $1_1) {
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
        $4_1 = $28($1_1);
      }
      if (($4_1 & 255) != 34) {
        $29($1_1);
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
        $70($7_1 + 4 | 0, $1_1, $5_1, $2_1);
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
        $4_1 = $28($1_1);
      }
      if (($4_1 & 255) != 58) {
        $29($1_1);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $8_1;
      HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
      global$0 = $7_1 + 16 | 0;
    }
    function $31($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      while (1) {
        if ($1_1 >>> 0 > $7_1 >>> 0) {
          $8_1 = $61($0_1, $1_1, $7_1);
          $4_1 = $8_1 & 16777215;
          $9_1 = ($8_1 & 16775168) == 55296;
          $4_1 = $3_1 ? $9_1 ? 65533 : $4_1 : $4_1;
          if ($4_1 >>> 0 <= 127) {
            $64($2_1, $4_1);
          } else {
            block: {
              $6_1 = $4_1 >>> 0 < 2048 ? 1 : $4_1 >>> 0 < 65536 ? 2 : 3;
              $5_1 = Math_imul($6_1, 6);
              $10_1 = -1 << ($6_1 ^ 7) | $4_1 >>> $5_1;
              $5_1 = $5_1 - 6 | 0;
              while (1) {
                $64($2_1, $10_1);
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
    function $32($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      block1: {
        if ($1_1) {
          block: {
            $4_1 = $0_1 + $1_1 | 0;
            $3_1 = HEAPU8[((HEAPU8[$0_1 | 0] + ($1_1 << 1) | 0) + Math_imul(HEAPU8[$4_1 - 1 | 0], 42) & 63) + 12404 | 0] - 1 | 0;
            if (($3_1 & 255) >>> 0 > 25) {
              break block;
            }
            $2_1 = $3_1 << 3 & 2040;
            if (HEAP32[$2_1 + 12956 >> 2] != ($1_1 | 0)) {
              break block;
            }
            $2_1 = HEAP32[$2_1 + 12952 >> 2];
            block2: {
              if ($1_1 >>> 0 <= 7) {
                if ($1_1 >>> 0 < 4) {
                  if ($147($0_1, $2_1, $1_1)) {
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
    function $33($0_1, $1_1, $2_1, $3_1) {
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
      $5_1 = __wasm_rotl_i64(_ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1 ^ (__wasm_rotl_i64($9_1, $10_1, 17) ^ $3_1), 0, $11_1 ^ i64toi32_i32$HIGH_BITS), i64toi32_i32$HIGH_BITS, 32) ^ $4_1;
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
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($9_1, $10_1, 40) ^ $5_1, 0, i64toi32_i32$HIGH_BITS ^ $7_1);
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
              $55($5_1, 13292, 13548);
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
            $72($0_1, $6_1, HEAP32[$4_1 >> 2], 0, $6_1);
            $4_1 = $4_1 + 16 | 0;
            $6_1 = $6_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      $2_1 = $72($0_1, $5_1, $7_1, $2_1, $3_1);
      if ($2_1) {
        $3_1 = $0_1 + 16 | 0;
        if (HEAP32[$3_1 >> 2] == ($5_1 | 0)) {
          $97($3_1, 4, 16);
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
    function $34($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
      $9_1 = global$0 - 176 | 0;
      global$0 = $9_1;
      HEAP8[$9_1 + 27 | 0] = 2;
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
      $4_1 = HEAP32[$0_1 + 120 >> 2];
      $16_1 = HEAP32[$4_1 + 20 >> 2];
      HEAP32[$9_1 + 40 >> 2] = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$9_1 + 44 >> 2] = $16_1;
      HEAP32[$9_1 + 88 >> 2] = 0;
      HEAP32[$9_1 + 80 >> 2] = 0;
      HEAP32[$9_1 + 84 >> 2] = 1;
      HEAP8[$9_1 + 95 | 0] = 1;
      $24($1_1, 123);
      $4_1 = HEAP32[$1_1 + 16 >> 2];
      $16_1 = $4_1 + 1 | 0;
      if (($4_1 | 0) != HEAP32[$2_1 + 16 >> 2]) {
        $56($2_1);
        HEAP32[$2_1 + 12 >> 2] = $4_1;
      }
      HEAP32[$2_1 + 16 >> 2] = $16_1;
      $27($1_1, 123);
      $27_1 = $9_1 + 132 | 0;
      $24_1 = $9_1 + 156 | 0;
      $28_1 = $0_1 + 72 | 0;
      block3: {
        block2: {
          while (1) {
            block1: {
              $4_1 = !(HEAP32[$9_1 + 64 >> 2] | ($6_1 | $10_1));
              $16_1 = HEAP32[$1_1 + 16 >> 2];
              block: {
                if ($16_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                  $11_1 = HEAPU8[$16_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  if ($11_1 >>> 0 > 32) {
                    break block;
                  }
                }
                $11_1 = $28($1_1);
              }
              if (($11_1 & 255) == 125) {
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
                $28($1_1);
                $4_1 = HEAP32[$1_1 + 16 >> 2];
              }
              HEAP8[$1_1 + 32 | 0] = 0;
              HEAP32[$1_1 + 28 >> 2] = $4_1;
              $30($9_1 + 96 | 0, $1_1);
              $4_1 = HEAPU8[$9_1 + 104 | 0];
              if (($4_1 | 0) == 2) {
                break block3;
              }
              $25_1 = HEAP32[$9_1 + 96 >> 2];
              $7_1 = $25_1;
              $22_1 = HEAP32[$9_1 + 100 >> 2];
              $12_1 = $22_1;
              if ($4_1 & 1) {
                HEAP32[$9_1 + 88 >> 2] = 0;
                $31($7_1, $12_1, $9_1 + 80 | 0, 0);
                $12_1 = HEAP32[$9_1 + 88 >> 2];
                $7_1 = HEAP32[$9_1 + 84 >> 2];
              }
              $11_1 = $32($7_1, $12_1);
              $16_1 = $11_1 & 255;
              block5: {
                if ($16_1 >>> 0 <= 63) {
                  block4: {
                    $4_1 = $11_1 & 31;
                    if (($11_1 & 63) >>> 0 >= 32) {
                      $8_1 = 1 << $4_1;
                      $4_1 = 0;
                    } else {
                      $14_1 = 1 << $4_1;
                      $8_1 = $14_1 - 1 & 1 >>> 32 - $4_1;
                      $4_1 = $14_1;
                    }
                    HEAP32[$9_1 + 48 >> 2] = $4_1 | $6_1;
                    HEAP32[$9_1 + 52 >> 2] = $10_1 | $8_1;
                    $6_1 = $4_1 & $6_1;
                    $10_1 = $10_1 & $8_1;
                    $4_1 = !($6_1 | $10_1);
                    if (($3_1 & 255) != 1 | $16_1 >>> 0 > 9) {
                      break block4;
                    }
                    $4_1 = HEAPU8[$16_1 + 15448 | 0];
                    if ($6_1 | $10_1) {
                      $6_1 = 0;
                      break block5;
                    }
                    $6_1 = 1;
                    if ($16_1) {
                      break block5;
                    }
                    if ($24($1_1, 123)) {
                      $73($2_1, $9_1 + 95 | 0);
                      $52($2_1, 13548, 1);
                      $52($2_1, $25_1, $22_1);
                      $52($2_1, 13558, 2);
                      $34($0_1, $1_1, $2_1, 2);
                      $6_1 = HEAP32[$9_1 + 48 >> 2];
                      $10_1 = HEAP32[$9_1 + 52 >> 2];
                      continue;
                    } else {
                      $4_1 = 0;
                      break block5;
                    }
                  }
                } else {
                  $4_1 = $33($9_1 + 40 | 0, $9_1 + 96 | 0, $7_1, $12_1);
                }
                $6_1 = !!$4_1;
                $4_1 = 10;
              }
              $25($9_1 + 108 | 0, $1_1);
              HEAP8[$0_1 + 149 | 0] = $3_1;
              $23_1 = HEAP32[$1_1 + 28 >> 2];
              $8_1 = 1;
              $16_1 = $4_1;
              $10_1 = ($4_1 & 255) == 10;
              if ($10_1) {
                $29_1 = $23_1 + 1 | 0;
                $8_1 = 0;
                $30_1 = $22_1;
                $16_1 = $5_1;
              }
              $26_1 = HEAPU8[$1_1 + 32 | 0];
              HEAP32[$0_1 + 80 >> 2] = $30_1;
              HEAP32[$0_1 + 76 >> 2] = $29_1;
              HEAP8[$0_1 + 73 | 0] = $16_1;
              HEAP8[$0_1 + 72 | 0] = $8_1;
              block6: {
                if (HEAP8[$9_1 + 119 | 0] & 1 ? 0 : $6_1) {
                  if (!(!$12_1 | HEAPU8[$7_1 | 0] != 95)) {
                    if ($48($0_1, $7_1, $12_1, 1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                      break block6;
                    }
                  }
                } else {
                  if ($48($0_1, $7_1, $12_1, $6_1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                    break block6;
                  }
                }
                block11: {
                  block75: {
                    HEAP32[$9_1 + 124 >> 2] = $22_1;
                    HEAP32[$9_1 + 120 >> 2] = $25_1;
                    block66: {
                      if (($3_1 & 255) != 2) {
                        if ($10_1) {
                          if ($12_1) {
                            block7: {
                              $10_1 = $7_1 + $12_1 | 0;
                              $4_1 = $10_1 - 1 | 0;
                              if (!$4_1) {
                                break block7;
                              }
                              $4_1 = HEAPU8[$4_1 | 0];
                              if (($4_1 - 48 & 255) >>> 0 < 10) {
                                break block7;
                              }
                              $5_1 = HEAPU8[$7_1 | 0];
                              if (!(!(HEAPU8[$5_1 + 12468 | 0] & 6) | !(HEAPU8[$4_1 + 12468 | 0] & 6) | HEAPU16[(($5_1 & 31) << 1) + 15458 >> 1] >>> ($4_1 & 15) & 1)) {
                                break block7;
                              }
                              $11_1 = 0;
                              HEAP16[$24_1 + 16 >> 1] = 0;
                              HEAP32[$24_1 + 8 >> 2] = 0;
                              HEAP32[$24_1 + 12 >> 2] = 0;
                              HEAP32[$24_1 >> 2] = 0;
                              HEAP32[$24_1 + 4 >> 2] = 0;
                              $4_1 = $7_1;
                              while (1) {
                                if (($4_1 | 0) != ($10_1 | 0)) {
                                  $5_1 = $4_1 + 1 | 0;
                                  $6_1 = HEAPU8[$4_1 | 0];
                                  $8_1 = $6_1 - 32 | 0;
                                  if ($8_1 >>> 0 <= 14) {
                                    $4_1 = $5_1;
                                    if (1 << $8_1 & 24577) {
                                      continue;
                                    }
                                  }
                                  $4_1 = $5_1;
                                  if (($6_1 | 0) == 95) {
                                    continue;
                                  }
                                  if ($11_1 >>> 0 > 17) {
                                    break block7;
                                  }
                                  HEAP8[$11_1 + $24_1 | 0] = $6_1;
                                  $11_1 = $11_1 + 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$9_1 + 152 >> 2] = $11_1;
                              $4_1 = HEAP32[$9_1 + 164 >> 2];
                              HEAP32[$9_1 + 136 >> 2] = HEAP32[$9_1 + 160 >> 2];
                              HEAP32[$9_1 + 140 >> 2] = $4_1;
                              $4_1 = HEAP32[$9_1 + 172 >> 2];
                              HEAP32[$9_1 + 144 >> 2] = HEAP32[$9_1 + 168 >> 2];
                              HEAP32[$9_1 + 148 >> 2] = $4_1;
                              $5_1 = HEAP32[$9_1 + 156 >> 2];
                              $4_1 = HEAP32[$9_1 + 152 >> 2];
                              HEAP32[$9_1 + 128 >> 2] = $4_1;
                              HEAP32[$9_1 + 132 >> 2] = $5_1;
                              if ($4_1 >>> 0 >= 19) {
                                wasm2js_trap();
                              }
                              $11_1 = $74($27_1, $4_1) - 48 | 0;
                              if (($11_1 & 255) >>> 0 > 9) {
                                $11_1 = 0;
                                $8_1 = $9_1 + 128 | 4;
                                $22_1 = ($8_1 + $4_1 | 0) - 1 | 0;
                                $5_1 = -80;
                                while (1) {
                                  block8: {
                                    if (!$5_1) {
                                      break block8;
                                    }
                                    $14_1 = HEAP32[$5_1 + 13036 >> 2];
                                    if ($14_1 >>> 0 >= 5) {
                                      block9: {
                                        $10_1 = HEAP32[$5_1 + 13032 >> 2];
                                        $20_1 = HEAPU8[($10_1 + $14_1 | 0) - 1 | 0];
                                        block10: {
                                          if ($4_1) {
                                            if (HEAPU8[$10_1 | 0] != (HEAPU8[$8_1 | 0] | 32)) {
                                              break block9;
                                            }
                                            $6_1 = HEAPU8[$22_1 | 0] | 32;
                                          } else {
                                            $6_1 = 32;
                                            if (HEAPU8[$10_1 | 0] == 32) {
                                              break block10;
                                            }
                                            break block9;
                                          }
                                        }
                                        if (($6_1 | 0) != ($20_1 | 0)) {
                                          break block9;
                                        }
                                        if ($133($8_1, $4_1, $10_1, $14_1)) {
                                          break block8;
                                        }
                                      }
                                    }
                                    $5_1 = $5_1 + 8 | 0;
                                    $11_1 = $11_1 + 1 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                HEAP8[$9_1 + 9 | 0] = $11_1;
                                HEAP8[$9_1 + 8 | 0] = ($5_1 | 0) != 0;
                                if (!HEAPU8[$9_1 + 8 | 0]) {
                                  break block7;
                                }
                                $11_1 = HEAPU8[$9_1 + 9 | 0];
                              }
                              if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 37 | 0] == 2) {
                                $4_1 = $139(13620, 69, $7_1, $12_1);
                              } else {
                                $4_1 = 0;
                              }
                              if ($4_1) {
                                break block7;
                              }
                              $4_1 = global$0 - 16 | 0;
                              global$0 = $4_1;
                              $5_1 = $9_1 + 28 | 0;
                              $78($5_1, $28_1);
                              HEAP8[$4_1 + 4 | 0] = 1;
                              HEAP8[$4_1 + 5 | 0] = $11_1;
                              $78($5_1, $4_1 + 4 | 0);
                              global$0 = $4_1 + 16 | 0;
                            }
                          }
                          if (HEAPU8[$9_1 + 116 | 0]) {
                            break block11;
                          }
                        } else {
                          if (HEAPU8[$9_1 + 116 | 0]) {
                            $20_1 = $4_1;
                            $13_1 = global$0 - 48 | 0;
                            global$0 = $13_1;
                            HEAP32[$13_1 >> 2] = 0;
                            HEAP32[$13_1 + 4 >> 2] = 0;
                            HEAP32[$0_1 + 68 >> 2] = 0;
                            HEAP8[$13_1 + 11 | 0] = 0;
                            block21: {
                              block14: {
                                block13: {
                                  block12: {
                                    $5_1 = $9_1 + 108 | 0;
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
                                  $7_1 = HEAPU8[($20_1 & 255) + 13261 | 0] - 2 | 0;
                                  if (($7_1 & 255) >>> 0 >= 4) {
                                    break block14;
                                  }
                                  $6_1 = HEAP32[$5_1 >> 2];
                                  $4_1 = HEAP32[$5_1 + 4 >> 2];
                                  $10_1 = HEAPU8[HEAP32[$0_1 + 120 >> 2] + 37 | 0];
                                  block18: {
                                    block19: {
                                      block20: {
                                        block17: {
                                          block16: {
                                            switch ($7_1 | 0) {
                                              case 0:
                                                $5_1 = 1114762;
                                                $7_1 = $99($6_1, $4_1, $0_1 + 60 | 0) & 255;
                                                if ($7_1 & 1) {
                                                  break block18;
                                                }
                                                if (!$7_1) {
                                                  break block17;
                                                }
                                                HEAP32[$0_1 + 68 >> 2] = 0;
                                                if (($7_1 | 0) != 2) {
                                                  break block17;
                                                }
                                                $75($0_1, 458908);
                                                $4_1 = 0;
                                                $5_1 = 68;
                                                break block19;
                                              case 1:
                                                break block16;
                                              default:
                                                break block17;
                                            }
                                            ;
                                          }
                                          $5_1 = 137;
                                          if ($99($6_1, $4_1, $0_1 + 60 | 0) & 255) {
                                            break block18;
                                          }
                                          $7_1 = HEAP32[$0_1 + 68 >> 2];
                                          if (!$81(14236, $7_1 ? $7_1 : $4_1)) {
                                            break block18;
                                          }
                                          break block20;
                                        }
                                        if (!$10_1) {
                                          break block20;
                                        }
                                        $4_1 = 0;
                                        $5_1 = 68;
                                        break block19;
                                      }
                                      HEAP8[$13_1 + 11 | 0] = 1;
                                      HEAP32[$0_1 + 132 >> 2] = $6_1;
                                      HEAP32[$13_1 >> 2] = HEAP32[$13_1 >> 2] | 2;
                                      $5_1 = 136;
                                    }
                                    HEAP32[$5_1 + $0_1 >> 2] = $4_1;
                                    $5_1 = 0;
                                  }
                                  $4_1 = $5_1;
                                  break block21;
                                }
                                $7_1 = HEAP32[$5_1 + 4 >> 2];
                                $4_1 = HEAP32[$5_1 >> 2];
                                if (!$7_1 | HEAP8[$5_1 + 9 | 0] & 1 | ((HEAPU8[$4_1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[($4_1 + $7_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                                  block22: {
                                    $87($13_1 + 12 | 0, $4_1, $7_1);
                                    $4_1 = $7_1;
                                    $7_1 = HEAP32[$13_1 + 16 >> 2];
                                    if (($4_1 | 0) == ($7_1 | 0)) {
                                      break block22;
                                    }
                                    HEAP32[$0_1 + 136 >> 2] = $7_1;
                                    HEAP32[$0_1 + 132 >> 2] = HEAP32[$13_1 + 12 >> 2];
                                    HEAP8[$13_1 + 11 | 0] = 1;
                                    HEAP32[$13_1 >> 2] = 1;
                                  }
                                } else {
                                  HEAP8[$13_1 + 20 | 0] = 0;
                                  HEAP32[$13_1 + 16 >> 2] = $7_1;
                                  HEAP32[$13_1 + 12 >> 2] = $4_1;
                                }
                                if (HEAPU8[$13_1 + 20 | 0] == 1) {
                                  $4_1 = 1180549;
                                  if ($138(HEAP32[$13_1 + 12 >> 2], $7_1)) {
                                    break block21;
                                  }
                                }
                                $4_1 = 0;
                                $6_1 = $20_1 & 255;
                                if (1 << $6_1 & 676) {
                                  break block21;
                                }
                                if (!$7_1) {
                                  HEAP8[$13_1 + 11 | 0] = 4;
                                  break block21;
                                }
                                block24: {
                                  switch ($6_1 | 0) {
                                    case 0:
                                      $75($0_1, 196764);
                                      break block21;
                                    case 4:
                                      break block21;
                                    default:
                                      break block24;
                                  }
                                  ;
                                }
                                $5_1 = $0_1 + 60 | 0;
                                $4_1 = HEAPU8[$6_1 + 13261 | 0];
                                HEAP32[$13_1 + 32 >> 2] = 0;
                                HEAP32[$13_1 + 24 >> 2] = 0;
                                HEAP32[$13_1 + 28 >> 2] = 1;
                                $40($13_1 + 36 | 0, $13_1 + 12 | 0, $13_1 + 24 | 0);
                                $10_1 = HEAP32[$13_1 + 40 >> 2];
                                $11_1 = HEAP32[$13_1 + 36 >> 2];
                                block42: {
                                  block43: {
                                    block26: {
                                      switch ($4_1 - 1 | 0) {
                                        case 2:
                                          $14_1 = $5_1;
                                          $6_1 = 0;
                                          $12_1 = 0;
                                          $17_1 = global$0 - 16 | 0;
                                          global$0 = $17_1;
                                          $7_1 = $11_1;
                                          $4_1 = $10_1;
                                          block29: {
                                            if (($42($7_1, $4_1, 0) | 0) == 43) {
                                              block28: {
                                                if (($42($7_1, $4_1, 1) | 0) == 48) {
                                                  break block28;
                                                }
                                                $8_1 = $4_1 - 1 | 0;
                                                if (!$81(14236, $8_1)) {
                                                  break block28;
                                                }
                                                $5_1 = 0;
                                                if (($13($7_1, $4_1, 1) | 0) == ($8_1 | 0)) {
                                                  break block29;
                                                }
                                              }
                                            }
                                            if ($129($7_1, $4_1) & 64) {
                                              $5_1 = $17_1 + 4 | 0;
                                              $8_1 = global$0 - 48 | 0;
                                              global$0 = $8_1;
                                              HEAP32[$8_1 + 20 >> 2] = 0;
                                              HEAP32[$8_1 + 12 >> 2] = 0;
                                              HEAP32[$8_1 + 16 >> 2] = 1;
                                              HEAP32[$8_1 + 44 >> 2] = 0;
                                              HEAP32[$8_1 + 36 >> 2] = $7_1;
                                              HEAP32[$8_1 + 32 >> 2] = 0;
                                              HEAP32[$8_1 + 24 >> 2] = $7_1;
                                              HEAP32[$8_1 + 40 >> 2] = $4_1;
                                              $19_1 = $4_1 + $7_1 | 0;
                                              HEAP32[$8_1 + 28 >> 2] = $19_1;
                                              $21_1 = $8_1 + 36 | 0;
                                              while (1) {
                                                if (($7_1 | 0) != ($19_1 | 0)) {
                                                  $132($8_1, $21_1, $12_1, HEAPU8[$7_1 | 0]);
                                                  $12_1 = $12_1 + 1 | 0;
                                                  $7_1 = $7_1 + 1 | 0;
                                                  if (HEAP32[$8_1 >> 2] != 1) {
                                                    continue;
                                                  }
                                                  $4_1 = HEAP32[$8_1 + 4 >> 2];
                                                  HEAP32[$8_1 + 32 >> 2] = $12_1;
                                                  HEAP32[$8_1 + 24 >> 2] = $7_1;
                                                  $15_1 = $127($4_1);
                                                  if ($6_1 ? 0 : $15_1) {
                                                    continue;
                                                  }
                                                  $18_1 = $8_1 + 12 | 0;
                                                  block31: {
                                                    if ($4_1 >>> 0 >= 128) {
                                                      if ($4_1 - 65281 >>> 0 < 94) {
                                                        $4_1 = $4_1 + 32 | 0;
                                                      } else {
                                                        if ($4_1 - 8208 >>> 0 >= 6) {
                                                          block30: {
                                                            if ($4_1 - 8234 >>> 0 < 5 | $4_1 - 8294 >>> 0 < 4 | (($4_1 | 0) == 1564 | $4_1 - 8206 >>> 0 < 2)) {
                                                              continue;
                                                            }
                                                            if (($4_1 | 0) == 8722 | ($4_1 | 0) == 12540 | (($4_1 | 0) == 65112 | ($4_1 | 0) == 65123)) {
                                                              break block30;
                                                            }
                                                            if ($15_1) {
                                                              $64($8_1 + 12 | 0, 32);
                                                              continue;
                                                            } else {
                                                              $64($8_1 + 12 | 0, 255);
                                                              break block31;
                                                            }
                                                          }
                                                        }
                                                        $4_1 = 45;
                                                      }
                                                    }
                                                    $64($18_1, $4_1);
                                                    if ($15_1) {
                                                      continue;
                                                    }
                                                  }
                                                  $6_1 = HEAP32[$8_1 + 20 >> 2];
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $4_1 = $5_1;
                                              $5_1 = HEAP32[$8_1 + 16 >> 2];
                                              HEAP32[$4_1 >> 2] = HEAP32[$8_1 + 12 >> 2];
                                              HEAP32[$4_1 + 4 >> 2] = $5_1;
                                              $5_1 = $4_1;
                                              $4_1 = HEAP32[$8_1 + 20 >> 2];
                                              HEAP32[$5_1 + 8 >> 2] = $4_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $4_1;
                                              global$0 = $8_1 + 48 | 0;
                                              $7_1 = HEAP32[$17_1 + 8 >> 2];
                                              $4_1 = HEAP32[$17_1 + 12 >> 2];
                                            }
                                            $8_1 = ($42($7_1, $4_1, 0) | 0) == 39;
                                            $5_1 = $8_1;
                                            while (1) {
                                              $6_1 = $5_1;
                                              $5_1 = $5_1 + 1 | 0;
                                              if (HEAPU8[$42($7_1, $4_1, $6_1) + 12468 | 0] & 6) {
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if (($6_1 | 0) != ($8_1 | 0)) {
                                              block32: {
                                                if ($4_1 >>> 0 < $6_1 >>> 0 | $6_1 >>> 0 < $8_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                if (!$139(14089, 66, $7_1 + $8_1 | 0, $6_1 - $8_1 | 0)) {
                                                  break block32;
                                                }
                                                $5_1 = $6_1;
                                                while (1) {
                                                  $12_1 = $42($7_1, $4_1, $5_1) - 32 | 0;
                                                  if (1 << $12_1 & 67125249 ? $12_1 >>> 0 <= 26 : 0) {
                                                    $5_1 = $5_1 + 1 | 0;
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $8_1 = $5_1 >>> 0 > $6_1 >>> 0 ? $5_1 : $8_1;
                                              }
                                            }
                                            $5_1 = $8_1;
                                            $6_1 = $42($7_1, $4_1, $5_1);
                                            $12_1 = ($6_1 | 0) == 91;
                                            if (!(!$12_1 & ($6_1 | 0) != 40)) {
                                              while (1) {
                                                $5_1 = $5_1 + 1 | 0;
                                                if (($42($7_1, $4_1, $5_1) | 0) == 32) {
                                                  continue;
                                                }
                                                break;
                                              }
                                            }
                                            block33: {
                                              $15_1 = $42($7_1, $4_1, $5_1);
                                              if (($15_1 | 0) == 43) {
                                                $8_1 = $5_1 + 1 | 0;
                                              } else {
                                                $5_1 = $6_1 - 32 | 0;
                                                if (1 << $5_1 & 57345 ? $5_1 >>> 0 <= 15 : 0) {
                                                  break block33;
                                                }
                                              }
                                              $19_1 = $12_1 | ($6_1 | 0) == 40;
                                              $6_1 = $4_1;
                                              while (1) {
                                                $5_1 = $6_1;
                                                $6_1 = $5_1 - 1 | 0;
                                                if (($141($7_1, $4_1, $5_1) - 48 & 255) >>> 0 < 10) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if (($4_1 | 0) != ($5_1 | 0)) {
                                                $6_1 = -56;
                                                $21_1 = $142($7_1, $4_1, $5_1);
                                                block34: {
                                                  while (1) {
                                                    $5_1 = $4_1;
                                                    if (!$6_1) {
                                                      break block34;
                                                    }
                                                    $5_1 = $6_1 + 14240 | 0;
                                                    $18_1 = $6_1 + 14236 | 0;
                                                    $6_1 = $6_1 + 8 | 0;
                                                    $5_1 = HEAP32[$5_1 >> 2];
                                                    $12_1 = $21_1 - $5_1 | 0;
                                                    $18_1 = HEAP32[$18_1 >> 2];
                                                    if (!$100($7_1, $4_1, $12_1, $18_1, $5_1)) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  if (!$5_1) {
                                                    wasm2js_trap();
                                                  }
                                                  if (HEAPU8[$18_1 | 0] > 96) {
                                                    $5_1 = $4_1;
                                                    if (HEAPU8[($141($7_1, $4_1, $12_1) & 255) + 12468 | 0] & 6) {
                                                      break block34;
                                                    }
                                                  }
                                                  $5_1 = $142($7_1, $4_1, $12_1);
                                                  $5_1 = ($141($7_1, $4_1, $5_1) & 255) == 44 ? $5_1 - 1 | 0 : $12_1;
                                                }
                                              } else {
                                                $5_1 = $4_1;
                                              }
                                              $17($14_1, 16);
                                              $64($14_1, 43);
                                              $6_1 = ($15_1 | 0) != 43 | $4_1 >>> 0 > $5_1 >>> 0;
                                              $21_1 = $5_1 >>> 0 > $8_1 >>> 0 ? $5_1 : $8_1;
                                              $5_1 = 0;
                                              while (1) {
                                                if (($8_1 | 0) != ($21_1 | 0)) {
                                                  $15_1 = $42($7_1, $4_1, $8_1);
                                                  if ($15_1 - 48 >>> 0 <= 9) {
                                                    if ((($15_1 | 0) != 48 | $5_1) & 1) {
                                                      $5_1 = ($15_1 | 0) == 48;
                                                    } else {
                                                      $5_1 = $141($7_1, $4_1, $142($7_1, $4_1, $8_1)) & 255;
                                                      $5_1 = ($5_1 | 0) == 40 | ($5_1 | 0) == 91;
                                                    }
                                                    $64($14_1, $15_1);
                                                    $6_1 = $5_1 | $6_1;
                                                    $5_1 = 0;
                                                  } else {
                                                    block35: {
                                                      if (HEAPU32[$14_1 + 8 >> 2] > 3 ? HEAPU8[$15_1 + 12468 | 0] & 6 : 0) {
                                                        $6_1 = 1;
                                                        break block35;
                                                      }
                                                      $12_1 = 0;
                                                      block38: {
                                                        block37: {
                                                          block36: {
                                                            block40: {
                                                              switch ($15_1 - 40 | 0) {
                                                                case 7:
                                                                  $12_1 = HEAPU32[$14_1 + 8 >> 2] > 5;
                                                                  break block38;
                                                                case 2:
                                                                case 3:
                                                                case 4:
                                                                  break block33;
                                                                case 0:
                                                                  break block36;
                                                                case 1:
                                                                  break block37;
                                                                case 5:
                                                                case 6:
                                                                  break block38;
                                                                default:
                                                                  break block40;
                                                              }
                                                              ;
                                                            }
                                                            block41: {
                                                              switch ($15_1 - 91 | 0) {
                                                                case 1:
                                                                  break block33;
                                                                case 0:
                                                                  break block36;
                                                                case 2:
                                                                  break block37;
                                                                default:
                                                                  break block41;
                                                              }
                                                              ;
                                                            }
                                                            if (($15_1 | 0) != 32) {
                                                              break block33;
                                                            }
                                                            break block38;
                                                          }
                                                          $19_1 = HEAP32[$14_1 + 8 >> 2] == 1 | $19_1;
                                                          break block35;
                                                        }
                                                        $5_1 = $5_1 | $19_1;
                                                        $19_1 = 0;
                                                        break block35;
                                                      }
                                                      $6_1 = $6_1 | $12_1;
                                                    }
                                                  }
                                                  $8_1 = $8_1 + 1 | 0;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $4_1 = HEAP32[$14_1 + 8 >> 2];
                                              if ($4_1 - 4 >>> 0 >= 13) {
                                                break block33;
                                              }
                                              if (!($6_1 & 1)) {
                                                if (($42(HEAP32[$14_1 + 4 >> 2], $4_1, 1) | 0) != 48) {
                                                  HEAP32[$13_1 >> 2] = HEAP32[$13_1 >> 2] | 4096;
                                                  $5_1 = 0;
                                                  break block29;
                                                }
                                              }
                                              HEAP32[$14_1 + 8 >> 2] = 0;
                                              $5_1 = 0;
                                              break block29;
                                            }
                                            $5_1 = 137;
                                          }
                                          global$0 = $17_1 + 16 | 0;
                                          $4_1 = $5_1;
                                          if (!$4_1) {
                                            break block42;
                                          }
                                          break block43;
                                        case 0:
                                          $4_1 = 135;
                                          $6_1 = $131($11_1, $10_1);
                                          if ($6_1) {
                                            if ($6_1 >>> 0 > $10_1 >>> 0) {
                                              wasm2js_trap();
                                            }
                                            if ($140($6_1 + $11_1 | 0, $10_1 - $6_1 | 0)) {
                                              HEAP32[$13_1 + 4 >> 2] = HEAP32[$13_1 + 4 >> 2] | 16777216;
                                            }
                                            $4_1 = $6_1;
                                            block44: {
                                              while (1) {
                                                if (($4_1 | 0) == ($10_1 | 0)) {
                                                  break block44;
                                                }
                                                $7_1 = $4_1 + $11_1 | 0;
                                                $4_1 = $4_1 + 1 | 0;
                                                if ((HEAPU8[$7_1 | 0] - 65 & 255) >>> 0 >= 26) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              HEAP32[$13_1 >> 2] = HEAP32[$13_1 >> 2] | 2048;
                                              $5($5_1, $11_1, $10_1);
                                              $4_1 = HEAP32[$5_1 + 8 >> 2];
                                              if ($4_1 >>> 0 < $6_1 >>> 0) {
                                                wasm2js_trap();
                                              } else {
                                                $96($6_1 + HEAP32[$5_1 + 4 >> 2] | 0, $4_1 - $6_1 | 0);
                                              }
                                            }
                                            $4_1 = 0;
                                          }
                                          if ($4_1) {
                                            break block43;
                                          }
                                          break block42;
                                        default:
                                          break block26;
                                      }
                                      ;
                                    }
                                    $4_1 = 136;
                                    if (HEAP8[$13_1 + 44 | 0] & 1) {
                                      break block43;
                                    }
                                    $19_1 = HEAP32[$0_1 + 124 >> 2];
                                    $21_1 = HEAP32[HEAP32[$0_1 + 128 >> 2] + 12 >> 2];
                                    $8_1 = $5_1;
                                    block56: {
                                      block46: {
                                        $5_1 = $11_1;
                                        $7_1 = $10_1;
                                        $14_1 = $129($5_1, $7_1) << 24 >> 24;
                                        if (($14_1 | 0) < 0) {
                                          $6_1 = $5_1;
                                          $4_1 = $7_1;
                                          while (1) {
                                            block45: {
                                              if (!$4_1) {
                                                break block45;
                                              }
                                              $12_1 = HEAPU8[$6_1 | 0];
                                              if (HEAPU8[$12_1 + 12468 | 0] == 128 & (!(1 << $12_1 & 9728) | $12_1 >>> 0 > 13)) {
                                                break block45;
                                              }
                                              $6_1 = $6_1 + 1 | 0;
                                              $4_1 = $4_1 - 1 | 0;
                                              continue;
                                            }
                                            break;
                                          }
                                          ;
                                          if ($4_1) {
                                            break block46;
                                          }
                                        }
                                        if ($14_1 & 64) {
                                          if ($130($5_1, $7_1, 4)) {
                                            break block46;
                                          }
                                        }
                                        $6_1 = $23($5_1, $7_1, 14077, 2) ? 2 : 0;
                                        $15_1 = $94($5_1, $7_1, $6_1);
                                        block52: {
                                          block50: {
                                            block47: {
                                              if ($15_1 & 573696) {
                                                $4_1 = $93($5_1, $7_1);
                                                if (!$4_1) {
                                                  break block47;
                                                }
                                                $15_1 = $94($5_1, $7_1, $4_1);
                                              } else {
                                                if ($6_1 >>> 0 > $7_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $4_1 = 0;
                                                $12_1 = 0;
                                                $14_1 = $5_1 + $6_1 | 0;
                                                $6_1 = $7_1 - $6_1 | 0;
                                                $5_1 = $95($14_1, $6_1, 0);
                                                if ($5_1 >>> 0 > $6_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                if ($5_1) {
                                                  $12_1 = $5_1 - 1 | 0;
                                                  $4_1 = HEAPU8[$14_1 + $12_1 | 0] == 46 ? $14_1 : 0;
                                                }
                                                $17_1 = $4_1 ? $4_1 : $14_1;
                                                $18_1 = $17_1 - 1 | 0;
                                                $7_1 = $4_1 ? $12_1 : $5_1;
                                                $5_1 = $7_1;
                                                block49: {
                                                  block48: {
                                                    while (1) {
                                                      $4_1 = $5_1;
                                                      if (!$4_1) {
                                                        break block48;
                                                      }
                                                      $5_1 = $4_1 - 1 | 0;
                                                      if (HEAPU8[$4_1 + $18_1 | 0] != 46) {
                                                        continue;
                                                      }
                                                      break;
                                                    }
                                                    ;
                                                    if ($4_1 >>> 0 <= $7_1 >>> 0) {
                                                      break block49;
                                                    }
                                                    wasm2js_trap();
                                                  }
                                                  $4_1 = 0;
                                                }
                                                if ($139(14020, 40, $4_1 + $17_1 | 0, $7_1 - $4_1 | 0)) {
                                                  break block46;
                                                }
                                                $5($8_1, 14060, 8);
                                                $5($8_1, $14_1, $6_1);
                                                $7_1 = HEAP32[$8_1 + 8 >> 2];
                                                $5_1 = HEAP32[$8_1 + 4 >> 2];
                                              }
                                              if (!($15_1 & 601936)) {
                                                break block50;
                                              }
                                            }
                                            $18_1 = $5_1 + $7_1 | 0;
                                            $4_1 = $5_1;
                                            $17_1 = 1;
                                            $12_1 = 1;
                                            while (1) {
                                              block51: {
                                                if (($4_1 | 0) == ($18_1 | 0)) {
                                                  break block51;
                                                }
                                                $6_1 = $4_1 + 1 | 0;
                                                $15_1 = HEAPU8[$4_1 | 0];
                                                if ($12_1) {
                                                  $12_1 = ($15_1 | 0) != 58;
                                                } else {
                                                  block53: {
                                                    if ($17_1) {
                                                      $14_1 = 136;
                                                      $12_1 = 0;
                                                      $4_1 = $6_1;
                                                      $17_1 = 1;
                                                      if (($15_1 | 0) == 47 | ($15_1 | 0) == 58 | ($15_1 | 0) == 92) {
                                                        continue;
                                                      }
                                                      block54: {
                                                        switch ($15_1 - 32 | 0) {
                                                          case 3:
                                                            break block51;
                                                          case 0:
                                                            break block52;
                                                          case 1:
                                                          case 2:
                                                            break block53;
                                                          default:
                                                            break block54;
                                                        }
                                                        ;
                                                      }
                                                      if (($15_1 | 0) == 63) {
                                                        break block51;
                                                      }
                                                    } else {
                                                      $14_1 = 136;
                                                      block55: {
                                                        switch ($15_1 - 32 | 0) {
                                                          case 3:
                                                            break block51;
                                                          case 0:
                                                            break block52;
                                                          case 1:
                                                          case 2:
                                                            break block53;
                                                          default:
                                                            break block55;
                                                        }
                                                        ;
                                                      }
                                                      if (($15_1 | 0) == 47 | ($15_1 | 0) == 63 | ($15_1 | 0) == 92) {
                                                        break block51;
                                                      }
                                                    }
                                                  }
                                                  $17_1 = 0;
                                                  $12_1 = 0;
                                                }
                                                $4_1 = $6_1;
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if (!(FUNCTION_TABLE[$21_1 | 0]($19_1, $5_1, $7_1) | 0)) {
                                              break block46;
                                            }
                                          }
                                          $14_1 = 0;
                                          if (!HEAP32[$8_1 + 8 >> 2]) {
                                            break block52;
                                          }
                                          HEAP32[$13_1 >> 2] = HEAP32[$13_1 >> 2] | 1024;
                                        }
                                        $4_1 = $14_1;
                                        break block56;
                                      }
                                      $4_1 = 136;
                                    }
                                    if (!$4_1) {
                                      break block42;
                                    }
                                  }
                                  if (($74($11_1, $10_1) - 61 & 255) >>> 0 > 1) {
                                    break block21;
                                  }
                                  HEAP8[$13_1 + 11 | 0] = 4;
                                  $4_1 = 0;
                                  break block21;
                                }
                                if (($20_1 & 255) == 8) {
                                  block57: {
                                    $4_1 = 2;
                                    if (!$23($11_1, $10_1, 14077, 2)) {
                                      $4_1 = $93($11_1, $10_1);
                                    }
                                    $5_1 = $95($11_1, $10_1, $4_1);
                                    if ($5_1 >>> 0 > $4_1 >>> 0) {
                                      $6_1 = $5_1 - 1 | 0;
                                      if ($6_1 >>> 0 >= $10_1 >>> 0) {
                                        wasm2js_trap();
                                      } else {
                                        $5_1 = HEAPU8[$6_1 + $11_1 | 0] == 46 ? $6_1 : $5_1;
                                      }
                                    }
                                    if ($5_1 >>> 0 > $10_1 >>> 0) {
                                      wasm2js_trap();
                                    }
                                    $4_1 = $100($11_1, $5_1, $4_1, 14079, 4) ? $4_1 + 4 | 0 : $4_1;
                                    if ($4_1 >>> 0 < $5_1 >>> 0) {
                                      $4_1 = $140($4_1 + $11_1 | 0, $5_1 - $4_1 | 0);
                                    } else {
                                      $4_1 = 0;
                                    }
                                    if (!$4_1) {
                                      break block57;
                                    }
                                    HEAP32[$13_1 + 4 >> 2] = HEAP32[$13_1 + 4 >> 2] | 16777216;
                                    $4_1 = 0;
                                    break block21;
                                  }
                                }
                                $4_1 = 0;
                                break block21;
                              }
                              block65: {
                                block58: {
                                  if (HEAP32[$5_1 + 4 >> 2] == 5) {
                                    $4_1 = HEAP32[$5_1 >> 2];
                                    if ((HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$4_1 + 4 | 0] == 101) {
                                      HEAP8[$13_1 + 11 | 0] = 4;
                                      break block58;
                                    }
                                  }
                                  $7_1 = 983041;
                                  block61: {
                                    block64: {
                                      block63: {
                                        switch (HEAPU8[($20_1 & 255) + 13261 | 0] - 1 | 0) {
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
                                            $7_1 = ($4_1 | 0) == 6 ? 917513 : ($4_1 | 0) == 3 ? 851975 : 983041;
                                            break block61;
                                          case 5:
                                            $7_1 = 786440;
                                            break block61;
                                          case 4:
                                            break block61;
                                          default:
                                            break block63;
                                        }
                                        ;
                                      }
                                      $4_1 = 4;
                                      $7_1 = 720897;
                                      if (HEAPU8[$5_1 + 8 | 0] != 4) {
                                        break block61;
                                      }
                                    }
                                    $75($0_1, $4_1 << 16 | 156);
                                    break block58;
                                  }
                                  $4_1 = HEAPU8[$5_1 + 8 | 0] << 24 | $7_1 | 384;
                                  break block65;
                                }
                                $4_1 = 0;
                              }
                            }
                            if ($4_1) {
                              $4_1 = $136($0_1, $4_1) & 255;
                            } else {
                              $4_1 = 4;
                              $5_1 = HEAPU8[$13_1 + 11 | 0];
                              if (($5_1 | 0) != 4) {
                                $88($0_1, HEAP32[$13_1 >> 2], HEAP32[$13_1 + 4 >> 2]);
                                $4_1 = HEAP32[$0_1 + 68 >> 2] ? 2 : $5_1;
                              } else {
                                $75($0_1, 130);
                                $85($0_1, 13);
                              }
                            }
                            global$0 = $13_1 + 48 | 0;
                            $4_1 = $4_1 & 255;
                            break block66;
                          }
                        }
                        $75($0_1, 154);
                        break block11;
                      } else {
                        $7_1 = $9_1 + 108 | 0;
                        $6_1 = $9_1 + 120 | 0;
                        $4_1 = $9_1 + 16 | 0;
                        $10_1 = global$0 - 80 | 0;
                        global$0 = $10_1;
                        block69: {
                          if (($11_1 - 17 & 255) >>> 0 <= 8) {
                            block70: {
                              $5_1 = HEAPU8[$7_1 + 8 | 0];
                              $13_1 = $11_1 & 255;
                              $15_1 = ($5_1 | 0) == 2 & $13_1 >>> 0 > 20;
                              if (!$15_1) {
                                block67: {
                                  switch ($5_1 | 0) {
                                    default:
                                      $75($0_1, $5_1 << 16 | 156);
                                      $5_1 = 0;
                                      $6_1 = $11_1 & 255;
                                      if ($6_1 >>> 0 < 21 | $6_1 >>> 0 > 21) {
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
                              $8_1 = HEAPU8[$7_1 + 9 | 0];
                              HEAP8[$10_1 + 52 | 0] = $8_1;
                              $12_1 = HEAP32[$7_1 + 4 >> 2];
                              HEAP32[$10_1 + 48 >> 2] = $12_1;
                              $14_1 = HEAP32[$7_1 >> 2];
                              HEAP32[$10_1 + 44 >> 2] = $14_1;
                              if ($135($10_1 + 44 | 0)) {
                                $5_1 = $136($0_1, 1180549) & 255;
                                $6_1 = $11_1 & 255;
                                if ($6_1 >>> 0 < 21 | $6_1 >>> 0 > 21) {
                                  break block69;
                                }
                                if (!$5_1) {
                                  break block70;
                                }
                                break block69;
                              }
                              HEAP8[$10_1 + 52 | 0] = $8_1;
                              HEAP32[$10_1 + 48 >> 2] = $12_1;
                              HEAP32[$10_1 + 44 >> 2] = $14_1;
                              $39($10_1 + 4 | 0, $10_1 + 44 | 0);
                              $8_1 = $11_1 & 255;
                              if ($8_1 >>> 0 > 20) {
                                if ($8_1 >>> 0 > 21) {
                                  block71: {
                                    $8_1 = HEAPU8[$4_1 + 11 | 0];
                                    if (($8_1 | 0) != 2) {
                                      $5_1 = HEAPU8[$4_1 + 7 | 0] | HEAPU8[$4_1 + 8 | 0] << 8 | (HEAPU8[$4_1 + 9 | 0] << 16 | HEAPU8[$4_1 + 10 | 0] << 24);
                                      HEAP8[$10_1 + 23 | 0] = $5_1;
                                      HEAP8[$10_1 + 24 | 0] = $5_1 >>> 8;
                                      HEAP8[$10_1 + 25 | 0] = $5_1 >>> 16;
                                      HEAP8[$10_1 + 26 | 0] = $5_1 >>> 24;
                                      $5_1 = HEAP32[$4_1 + 4 >> 2];
                                      HEAP32[$10_1 + 16 >> 2] = HEAP32[$4_1 >> 2];
                                      HEAP32[$10_1 + 20 >> 2] = $5_1;
                                    } else {
                                      HEAP32[$10_1 + 68 >> 2] = HEAP32[$1_1 + 24 >> 2];
                                      $8_1 = HEAP32[$1_1 + 20 >> 2];
                                      HEAP32[$10_1 + 60 >> 2] = HEAP32[$1_1 + 16 >> 2];
                                      HEAP32[$10_1 + 64 >> 2] = $8_1;
                                      $8_1 = HEAP32[$1_1 + 12 >> 2];
                                      HEAP32[$10_1 + 52 >> 2] = HEAP32[$1_1 + 8 >> 2];
                                      HEAP32[$10_1 + 56 >> 2] = $8_1;
                                      $8_1 = HEAP32[$1_1 + 32 >> 2];
                                      HEAP32[$10_1 + 72 >> 2] = HEAP32[$1_1 + 28 >> 2];
                                      HEAP32[$10_1 + 76 >> 2] = $8_1;
                                      HEAP32[$10_1 + 44 >> 2] = HEAP32[$1_1 >> 2];
                                      HEAP32[$10_1 + 48 >> 2] = HEAP32[$1_1 + 4 >> 2];
                                      $17_1 = $10_1 + 44 | 0;
                                      $102($10_1 + 32 | 0, $17_1, 0, 1, 3);
                                      $8_1 = HEAPU8[$10_1 + 43 | 0];
                                      if (($8_1 | 0) == 2) {
                                        break block71;
                                      }
                                      $19_1 = HEAPU8[$10_1 + 42 | 0];
                                      $21_1 = HEAPU8[$10_1 + 40 | 0];
                                      $14_1 = HEAP32[$10_1 + 32 >> 2];
                                      $20_1 = HEAP32[$10_1 + 36 >> 2];
                                      $18_1 = HEAPU8[$10_1 + 41 | 0];
                                      HEAP8[$10_1 + 52 | 0] = $18_1;
                                      HEAP32[$10_1 + 48 >> 2] = $20_1;
                                      HEAP32[$10_1 + 44 >> 2] = $14_1;
                                      if (wasm2js_i32$0 = $135($17_1), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0] != 1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                                        break block71;
                                      }
                                      HEAP8[$10_1 + 26 | 0] = $19_1;
                                      HEAP8[$10_1 + 25 | 0] = $18_1;
                                      HEAP8[$10_1 + 24 | 0] = $21_1;
                                      HEAP32[$10_1 + 20 >> 2] = $20_1;
                                      HEAP32[$10_1 + 16 >> 2] = $14_1;
                                    }
                                    HEAP8[$10_1 + 27 | 0] = $8_1;
                                    $4_1 = global$0 - 48 | 0;
                                    global$0 = $4_1;
                                    $5_1 = HEAPU8[$10_1 + 24 | 0];
                                    $6_1 = HEAPU8[$7_1 + 8 | 0];
                                    block72: {
                                      if (!$5_1 | !$6_1) {
                                        $6_1 = ($5_1 | 0) == ($6_1 | 0);
                                      } else {
                                        $6_1 = 0;
                                        if (($5_1 & 6) != 2) {
                                          break block72;
                                        }
                                        $5_1 = HEAPU8[$10_1 + 25 | 0];
                                        HEAP8[$4_1 + 44 | 0] = $5_1;
                                        $11_1 = HEAP32[$10_1 + 20 >> 2];
                                        HEAP32[$4_1 + 40 >> 2] = $11_1;
                                        $12_1 = HEAP32[$10_1 + 16 >> 2];
                                        HEAP32[$4_1 + 36 >> 2] = $12_1;
                                        $8_1 = $4_1 + 36 | 0;
                                        if ($135($8_1)) {
                                          break block72;
                                        }
                                        HEAP8[$4_1 + 20 | 0] = $5_1;
                                        HEAP32[$4_1 + 16 >> 2] = $11_1;
                                        HEAP32[$4_1 + 12 >> 2] = $12_1;
                                        $39($4_1, $4_1 + 12 | 0);
                                        HEAP8[$4_1 + 44 | 0] = HEAPU8[$7_1 + 9 | 0];
                                        $5_1 = HEAP32[$7_1 + 4 >> 2];
                                        HEAP32[$4_1 + 36 >> 2] = HEAP32[$7_1 >> 2];
                                        HEAP32[$4_1 + 40 >> 2] = $5_1;
                                        $5_1 = $4_1 + 24 | 0;
                                        $39($5_1, $8_1);
                                        $6_1 = $66($4_1, $5_1);
                                      }
                                    }
                                    global$0 = $4_1 + 48 | 0;
                                    if ($6_1) {
                                      $85($0_1, 13);
                                      $5_1 = 4;
                                    } else {
                                      $5_1 = $136($0_1, 9765007) & 255;
                                    }
                                    break block69;
                                  }
                                }
                                HEAP32[$4_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2];
                                $8_1 = HEAP32[$7_1 + 4 >> 2];
                                HEAP32[$4_1 >> 2] = HEAP32[$7_1 >> 2];
                                HEAP32[$4_1 + 4 >> 2] = $8_1;
                              }
                              $4_1 = HEAP32[$10_1 + 8 >> 2];
                              HEAP32[$0_1 + 136 >> 2] = $4_1;
                              HEAP32[$0_1 + 132 >> 2] = HEAP32[$10_1 + 4 >> 2];
                              if ($5_1) {
                                $5_1 = 1;
                                $7_1 = 1;
                                block74: {
                                  if (!$15_1) {
                                    block73: {
                                      $7_1 = 0;
                                      if (($4_1 | 0) != ($12_1 | 0)) {
                                        break block73;
                                      }
                                      $5_1 = $13_1 >>> 0 > 21;
                                      break block74;
                                    }
                                  }
                                  $85($0_1, $7_1);
                                }
                                $4_1 = $5_1;
                              } else {
                                $75($0_1, 154);
                                $5_1 = 0;
                                $4_1 = 3;
                              }
                              if (($11_1 & 255) >>> 0 <= 21) {
                                break block69;
                              }
                              $85($0_1, 2);
                              HEAP32[$6_1 + 4 >> 2] = 11;
                              HEAP32[$6_1 >> 2] = 12724;
                              $5_1 = $4_1;
                              break block69;
                            }
                            HEAP32[$4_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2];
                            $5_1 = HEAP32[$7_1 + 4 >> 2];
                            HEAP32[$4_1 >> 2] = HEAP32[$7_1 >> 2];
                            HEAP32[$4_1 + 4 >> 2] = $5_1;
                          } else {
                            $75($0_1, 146);
                          }
                          $5_1 = 0;
                        }
                        global$0 = $10_1 + 80 | 0;
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
                  $73($2_1, $9_1 + 95 | 0);
                  $5_1 = HEAP32[$9_1 + 120 >> 2];
                  $6_1 = HEAP32[$9_1 + 124 >> 2];
                  if ($26_1 & 1 | HEAPU8[$9_1 + 116 | 0] != 3 | (($5_1 | 0) != ($25_1 | 0) | ($6_1 | 0) != ($22_1 | 0))) {
                    $52($2_1, 13548, 1);
                    $52($2_1, $5_1, $6_1);
                    if (($4_1 | 0) == 3) {
                      $52($2_1, 13552, 6);
                      break block6;
                    } else {
                      $52($2_1, 13549, 3);
                    }
                  } else {
                    if (HEAP32[$2_1 + 16 >> 2] != ($23_1 | 0)) {
                      $56($2_1);
                      HEAP32[$2_1 + 12 >> 2] = $23_1;
                    }
                    HEAP32[$2_1 + 16 >> 2] = ($23_1 + $22_1 | 0) + 4;
                  }
                  if (($4_1 | 0) == 1) {
                    $52($2_1, HEAP32[$0_1 + 132 >> 2], HEAP32[$0_1 + 136 >> 2]);
                  } else {
                    block76: {
                      $8_1 = HEAP32[$0_1 + 68 >> 2];
                      $5_1 = HEAP32[$0_1 + 64 >> 2];
                      $4_1 = $56($2_1);
                      while (1) {
                        if (!$8_1) {
                          break block76;
                        }
                        block85: {
                          block83: {
                            block80: {
                              block84: {
                                block78: {
                                  block82: {
                                    block79: {
                                      block81: {
                                        block77: {
                                          $6_1 = HEAPU8[$5_1 | 0];
                                          switch ($6_1 - 8 | 0) {
                                            case 0:
                                              break block77;
                                            case 1:
                                              break block78;
                                            case 2:
                                              break block79;
                                            case 3:
                                            case 6:
                                            case 7:
                                            case 8:
                                            case 9:
                                            case 10:
                                            case 11:
                                            case 12:
                                            case 13:
                                            case 14:
                                            case 15:
                                            case 16:
                                            case 17:
                                            case 18:
                                            case 19:
                                            case 20:
                                            case 21:
                                            case 22:
                                            case 23:
                                            case 24:
                                            case 25:
                                              break block80;
                                            case 4:
                                              break block81;
                                            case 5:
                                              break block82;
                                            case 26:
                                              break block83;
                                            default:
                                              break block84;
                                          }
                                          ;
                                        }
                                        $6_1 = 98;
                                        break block83;
                                      }
                                      $6_1 = 102;
                                      break block83;
                                    }
                                    $6_1 = 110;
                                    break block83;
                                  }
                                  $6_1 = 114;
                                  break block83;
                                }
                                $6_1 = 116;
                                break block83;
                              }
                              if (($6_1 | 0) == 92) {
                                break block83;
                              }
                            }
                            if ($6_1 >>> 0 >= 32) {
                              $11_1 = HEAP32[$4_1 + 8 >> 2];
                              break block85;
                            }
                            $5($4_1, 13872, 4);
                            $7_1 = HEAP32[$4_1 + 8 >> 2];
                            if (($7_1 | 0) == HEAP32[$4_1 >> 2]) {
                              $59($4_1);
                            }
                            $11_1 = $7_1 + 1 | 0;
                            HEAP32[$4_1 + 8 >> 2] = $11_1;
                            HEAP8[$7_1 + HEAP32[$4_1 + 4 >> 2] | 0] = $6_1 >>> 4 | 48;
                            $6_1 = $6_1 & 15;
                            $6_1 = ($6_1 >>> 0 < 10 ? 48 : 87) + $6_1 | 0;
                            break block85;
                          }
                          $7_1 = HEAP32[$4_1 + 8 >> 2];
                          if (($7_1 | 0) == HEAP32[$4_1 >> 2]) {
                            $59($4_1);
                          }
                          $11_1 = $7_1 + 1 | 0;
                          HEAP32[$4_1 + 8 >> 2] = $11_1;
                          HEAP8[$7_1 + HEAP32[$4_1 + 4 >> 2] | 0] = 92;
                        }
                        if (HEAP32[$4_1 >> 2] == ($11_1 | 0)) {
                          $59($4_1);
                        }
                        $5_1 = $5_1 + 1 | 0;
                        HEAP32[$4_1 + 8 >> 2] = $11_1 + 1;
                        HEAP8[HEAP32[$4_1 + 4 >> 2] + $11_1 | 0] = $6_1;
                        $8_1 = $8_1 - 1 | 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $4_1 = HEAP32[$1_1 + 16 >> 2] - 1 | 0;
                  if (($4_1 | 0) != HEAP32[$2_1 + 16 >> 2]) {
                    $56($2_1);
                    HEAP32[$2_1 + 12 >> 2] = $4_1;
                  }
                  HEAP32[$2_1 + 16 >> 2] = $4_1;
                  $52($2_1, 13548, 1);
                  break block6;
                }
                if ($26_1 & 1) {
                  $73($2_1, $9_1 + 95 | 0);
                  $69($9_1, $1_1, $23_1);
                  $76($2_1, HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], 1);
                  break block6;
                }
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                block86: {
                  if (!HEAPU8[$9_1 + 95 | 0]) {
                    $5_1 = HEAP32[$2_1 + 16 >> 2];
                    if (($5_1 + 1 | 0) == ($23_1 | 0)) {
                      if (($42(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $5_1) | 0) == 44) {
                        break block86;
                      }
                    }
                    $52($2_1, 13288, 1);
                  }
                  if (HEAP32[$2_1 + 16 >> 2] == ($23_1 | 0)) {
                    break block86;
                  }
                  $56($2_1);
                  HEAP32[$2_1 + 12 >> 2] = $23_1;
                }
                HEAP32[$2_1 + 16 >> 2] = $4_1;
                HEAP8[$9_1 + 95 | 0] = 0;
              }
              $6_1 = HEAP32[$9_1 + 48 >> 2];
              $10_1 = HEAP32[$9_1 + 52 >> 2];
              $5_1 = $16_1;
              continue;
            }
            break;
          }
          ;
          HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
          HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
          break block3;
        }
        $29($1_1);
      }
      $52($2_1, 13560, 1);
      $2_1 = HEAP32[$9_1 + 36 >> 2];
      if ($2_1) {
        block87: {
          HEAP8[$0_1 + 149 | 0] = $3_1;
          $1_1 = HEAP32[$9_1 + 32 >> 2];
          $2_1 = Math_imul($2_1 >>> 1 | 0, 24);
          while (1) {
            if (!$2_1) {
              break block87;
            }
            if (HEAPU8[$1_1 + 12 | 0] == 1) {
              $3_1 = HEAPU8[$1_1 + 13 | 0];
              $5_1 = $3_1 >>> 0 < 64;
              $4_1 = $3_1 & 31;
              if (($3_1 & 63) >>> 0 >= 32) {
                $16_1 = 1 << $4_1;
                $7_1 = 0;
              } else {
                $7_1 = 1 << $4_1;
                $16_1 = $7_1 - 1 & 1 >>> 32 - $4_1;
              }
              $4_1 = $5_1 ? $7_1 : 0;
              if (!($4_1 & $6_1 | $10_1 & ($5_1 ? $16_1 : 0))) {
                HEAP32[$0_1 + 80 >> 2] = HEAP32[$1_1 + 8 >> 2];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$0_1 + 72 >> 2] = HEAP32[$1_1 >> 2];
                HEAP32[$0_1 + 76 >> 2] = $4_1;
                $75($0_1, ($3_1 ^ 128) << 16 | 153);
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
    function $35($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if (HEAP32[HEAP32[$1_1 + 8 >> 2] + 8 >> 2]) {
        $56($1_1);
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
    function $36($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        if (HEAPU8[$5_1 + 23 | 0] == 2) {
          $86($4_1 + 12 | 0, $1_1, $2_1, $3_1, 0);
        } else {
          block1: {
            $6_1 = $3_1 + 1 | 0;
            if (HEAPU8[$5_1 + 11 | 0] == 2) {
              $86($0_1, $1_1, $2_1, $6_1, 1);
              break block;
            }
            $86($4_1 + 12 | 0, $1_1, $2_1, $3_1, 0);
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
            $86($4_1 + 60 | 0, $1_1, $2_1, $6_1, 0);
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
            if ($66($4_1 + 72 | 0, $4_1 + 84 | 0)) {
              $85($1_1, 13);
            } else {
              $77($1_1, ($3_1 << 16) + 9044111 | 0);
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
    function $37($0_1, $1_1, $2_1, $3_1, $4_1) {
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
              $85($1_1, 13);
              break block1;
            }
            if (($3_1 | 0) == 5) {
              $1_1 = HEAP32[$2_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              $5_1 = HEAPU8[$2_1 + 10 | 0];
            } else {
              $77($1_1, $3_1 << 24 | 328065);
            }
            break block1;
          }
        } else {
          if (!$4_1) {
            break block1;
          }
        }
        $77($1_1, 128);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
    }
    function $38($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 96 | 0;
      global$0 = $7_1;
      $41($7_1 + 8 | 0, $0_1, $1_1);
      $12_1 = $7_1 + 60 | 0;
      $150($12_1, 33);
      block4: {
        if ($101($12_1, $0_1, $1_1)) {
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
                $0_1 = $42($14_1, 24, $1_1);
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
        $45($7_1 + 8 | 0, 26);
      }
      $0_1 = $46($7_1 + 8 | 0, $3_1, $4_1, $5_1, $6_1);
      global$0 = $7_1 + 96 | 0;
      return $0_1;
    }
    function $39($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = HEAP32[$1_1 >> 2];
      if (!HEAPU8[$1_1 + 8 | 0]) {
        block: {
          if (!$3_1) {
            $87($0_1, $2_1, 0);
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
      $87($0_1, $2_1, $3_1);
    }
    function $40($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      if (HEAPU8[$1_1 + 8 | 0]) {
        $3_1 = $31(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 1);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP8[$0_1 + 8 | 0] = $3_1;
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $41($0_1, $1_1, $2_1) {
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
    function $42($0_1, $1_1, $2_1) {
      return $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
    }
    function $43($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $3_1 = $109($0_1, 13722, 21) - 2 | 0;
      if ($3_1 >>> 0 > 4) {
        $3_1 = 15542;
        $4_1 = 3;
      } else {
        $4_1 = $3_1 << 2;
        $3_1 = HEAP32[$4_1 + 15652 >> 2];
        $4_1 = HEAP32[$4_1 + 15632 >> 2];
      }
      $5_1 = $110($0_1, $3_1, $4_1);
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
            $111($0_1, 32);
            $7_1 = $109($0_1, 15545, 36);
            $111($0_1, 32);
            $6_1 = 1;
            $8_1 = $112($0_1, $113($0_1, 32) ? 1 : 2);
            $3_1 = 0;
            break block1;
          }
        }
        $111($0_1, 44);
        $111($0_1, 32);
        $8_1 = $112($0_1, 2);
        $111($0_1, $3_1);
        $7_1 = $109($0_1, 15545, 36);
        $111($0_1, $3_1);
        $3_1 = $112($0_1, $4_1);
      }
      $111($0_1, 32);
      $114($0_1, 1);
      $111($0_1, 32);
      if ($6_1) {
        $3_1 = $112($0_1, 4);
      } else {
        if (!$110($0_1, 13719, 3)) {
          $45($0_1, HEAPU8[$0_1 + 41 | 0]);
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
        $1_1 = $107(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($5_1, $6_1, 864e5) - 7e5 | 0) + 25600 | 0;
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
      $115($4_1, $3_1, $7_1, $8_1);
      HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2] | 32;
      return !HEAP32[$4_1 + 28 >> 2] & HEAPU8[$4_1 + 40 | 0] == 40;
    }
    function $44($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $41($3_1, $1_1, $2_1);
      HEAP8[$3_1 + 41 | 0] = 24;
      $1_1 = HEAP32[$3_1 + 28 >> 2];
      block: {
        if (HEAPU8[($1_1 ? HEAPU8[HEAP32[$3_1 + 24 >> 2]] : 0) + 12468 | 0] & 6) {
          $109($3_1, 13722, 21);
          $1_1 = $113($3_1, 44);
          $111($3_1, 32);
          if (!$1_1) {
            $2_1 = $109($3_1, 15545, 36);
            $111($3_1, 32);
            $1_1 = $112($3_1, 2);
            $4_1 = 0;
            break block;
          }
          $113($3_1, 32);
          $1_1 = HEAP32[$3_1 + 28 >> 2];
        }
        $1_1 = $116(HEAP32[$3_1 + 24 >> 2], $1_1);
        $1_1 = $112($3_1, $1_1 ? $1_1 >>> 0 >= 2 ? 2 : $1_1 : 1);
        $111($3_1, 32);
        $2_1 = $109($3_1, 15545, 36);
        $4_1 = 1;
      }
      $111($3_1, 32);
      $5_1 = $112($3_1, 4);
      $111($3_1, 32);
      $114($3_1, $4_1 ^ 1);
      $115($3_1, $5_1, $2_1, $1_1);
      $111($3_1, 32);
      block1: {
        if ($120($3_1)) {
          if ($4_1) {
            break block1;
          }
          $121($3_1);
        } else {
          if ($121($3_1)) {
            break block1;
          }
          $45($3_1, 24);
        }
      }
      if (!(!HEAP32[$3_1 + 28 >> 2] | HEAPU8[$3_1 + 40 | 0] != 40)) {
        $111($3_1, 32);
        $111($3_1, 40);
        $124($3_1, 1);
        $111($3_1, 41);
        $122($3_1);
      }
      $149($0_1, $3_1, 48);
      global$0 = $3_1 + 48 | 0;
    }
    function $45($0_1, $1_1) {
      var $2_1 = 0;
      HEAP32[$0_1 + 24 >> 2] = 1;
      HEAP32[$0_1 + 28 >> 2] = 0;
      $2_1 = $0_1;
      $0_1 = HEAPU8[$0_1 + 40 | 0];
      HEAP8[$2_1 + 40 | 0] = ($0_1 | 0) == 40 ? $1_1 : $0_1;
    }
    function $46($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $6_1 = HEAP32[$0_1 + 4 >> 2] + 14 | 0;
      $7_1 = $6_1 + 1 | 0;
      $5_1 = $6_1;
      $6_1 = HEAP32[$0_1 >> 2] + 2037677056 | 0;
      $8_1 = $6_1 >>> 0 < 2037677056 ? $7_1 : $5_1;
      if (($8_1 | 0) == 73 & $6_1 >>> 0 > 2036907391 | $8_1 >>> 0 > 73) {
        $45($0_1, 26);
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
          $5_1 = $107($8_1 - 719528 | 0);
          $5($3_1, 15581, 29);
          $2_1 = HEAP32[$3_1 + 4 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          $108($2_1, $1_1, 4, $5_1 >>> 9 | 0);
          $108($2_1, $1_1, 7, $5_1 >>> 5 & 15);
          $108($2_1, $1_1, 10, $5_1 & 31);
          $6_1 = $6_1 - _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, $7_1, 86400) | 0;
          $108($2_1, $1_1, 13, ($6_1 >>> 0) / 3600 | 0);
          $5_1 = ($6_1 >>> 0) / 60 | 0;
          $108($2_1, $1_1, 16, (($5_1 & 65535) >>> 0) % 60 | 0);
          $108($2_1, $1_1, 19, $6_1 - Math_imul($5_1, 60) | 0);
          $108($2_1, $1_1, 29, $11_1);
          $2_1 = $1_1;
          $1_1 = HEAP32[$0_1 + 36 >> 2] + 20 | 0;
          if ($2_1 >>> 0 >= $1_1 >>> 0) {
            HEAP32[$3_1 + 8 >> 2] = $1_1;
          }
          $64($3_1, 90);
          if ($60(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2])) {
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
    function $47($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $88($1_1, $5_1, $6_1);
      if ($2_1) {
        $77($1_1, $2_1);
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
    function $48($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $6_1 = global$0 - 80 | 0;
      global$0 = $6_1;
      if (!$3_1) {
        $77($0_1, 141);
      }
      if (($2_1 | 0) == 9) {
        if (!$147($1_1, 13271, 9)) {
          $77($0_1, 142);
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
          $78($6_1 + 36 | 0, $0_1 + 72 | 0);
          $10_1 = $5_1 + 1 | 0;
          $11_1 = HEAP32[$6_1 + 44 >> 2];
          while (1) {
            if ($24($6_1, 123)) {
              $27($6_1, 123);
              HEAP16[$6_1 + 60 >> 1] = 1;
              $78($6_1 + 36 | 0, $6_1 + 60 | 0);
              $5_1 = 1;
            } else {
              if ($24($6_1, 91)) {
                $27($6_1, 91);
                HEAP8[$6_1 + 60 | 0] = 2;
                HEAP32[$6_1 + 64 >> 2] = 0;
                $78($6_1 + 36 | 0, $6_1 + 60 | 0);
                $5_1 = 1;
              } else {
                $25($6_1 + 60 | 0, $6_1);
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
                          if (!$79($6_1, $5_1 & 1, 93)) {
                            break block;
                          }
                          break block1;
                        } else {
                          $80($6_1 + 60 | 0, $6_1, $5_1 & 1);
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
            $2_1 = HEAP32[$6_1 + 68 >> 2];
            HEAP32[$6_1 + 56 >> 2] = $2_1;
            HEAP8[$7_1 | 0] = 0;
            $5_1 = HEAP32[$6_1 + 52 >> 2];
            HEAP32[$1_1 - 4 >> 2] = $5_1;
            HEAP32[$1_1 - 8 >> 2] = HEAP32[$6_1 + 28 >> 2] + $10_1;
            if (!($2_1 & 1) & (!$5_1 | HEAPU8[HEAP32[$6_1 + 48 >> 2]] != 95)) {
              continue;
            }
            if (!$65($6_1 + 48 | 0, 13271, 9)) {
              continue;
            }
            HEAP8[$6_1 + 72 | 0] = 0;
            HEAP32[$6_1 + 76 >> 2] = 142;
            $53($0_1, $6_1 + 72 | 0, 0, HEAPU8[$0_1 + 149 | 0], $8_1, $4_1);
            continue;
          }
          ;
        }
      }
      global$0 = $6_1 + 80 | 0;
      return $3_1 ^ 1 | $9_1;
    }
    function $49($0_1) {
      var $1_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($1_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $1_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($1_1 >>> 0 > 32) {
            break block;
          }
        }
        $1_1 = $28($0_1);
      }
      return $1_1;
    }
    function $50($0_1, $1_1, $2_1, $3_1) {
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
        $8_1 = 13247;
        $9_1 = 12;
        $10_1 = 13235;
        $11_1 = 14;
      } else {
        $8_1 = 13186;
        $9_1 = 26;
        $10_1 = 13160;
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
      HEAP32[$4_1 + 80 >> 2] = 13210;
      HEAP32[$4_1 + 76 >> 2] = $15_1;
      HEAP32[$4_1 + 72 >> 2] = $14_1;
      HEAP32[$4_1 + 68 >> 2] = 11;
      HEAP32[$4_1 + 64 >> 2] = 13199;
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
          $52($4_1 + 4 | 0, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $4_1 + 4 | 0;
      $52($1_1, 13548, 1);
      if (($6_1 | 0) != 2) {
        $52($1_1, 13224, 11);
        $76($1_1, $13_1, $12_1, $6_1 & 1);
      }
      $1_1 = $4_1 + 4 | 0;
      $52($1_1, $7_1, $2_1);
      $52($1_1, 13560, 1);
      HEAP32[$0_1 + 16 >> 2] = HEAP32[$4_1 + 20 >> 2];
      $1_1 = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      $1_1 = HEAP32[$4_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 96 | 0;
    }
    function $51($0_1, $1_1, $2_1) {
      if (HEAP32[$0_1 + 16 >> 2] != ($1_1 | 0)) {
        $56($0_1);
        HEAP32[$0_1 + 12 >> 2] = $1_1;
      }
      HEAP32[$0_1 + 16 >> 2] = $2_1;
    }
    function $52($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = HEAP32[$0_1 + 4 >> 2];
      $6_1 = HEAP32[$0_1 >> 2];
      $3_1 = $1_1 - $6_1 | 0;
      if ($4_1 >>> 0 >= $3_1 >>> 0 & $4_1 - $3_1 >>> 0 >= $2_1 >>> 0) {
        $51($0_1, $3_1, $2_1 + $3_1 | 0);
        return;
      }
      if ($2_1 >>> 0 < 33) {
        block: {
          $3_1 = HEAP32[$0_1 + 16 >> 2];
          $5_1 = $3_1 + $2_1 | 0;
          if ($5_1 >>> 0 < $3_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0) {
            break block;
          }
          if (!$60($3_1 + $6_1 | 0, $2_1, $1_1, $2_1)) {
            break block;
          }
          HEAP32[$0_1 + 16 >> 2] = $5_1;
          return;
        }
      }
      $5($56($0_1), $1_1, $2_1);
    }
    function $53($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
            $78($9_1, $4_1);
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
          $97($0_1, 4, 24);
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
    function $54($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
        $58($0_1, $2_1, $1_1, 4, 4);
      }
    }
    function $55($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = $2_1 - $1_1 | 0;
      $4_1 = $3_1 >>> 2 | 0;
      $54($0_1, $4_1);
      $5_1 = HEAP32[$0_1 + 8 >> 2];
      if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
        $149(HEAP32[$0_1 + 4 >> 2] + ($5_1 << 2) | 0, $1_1, $3_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $5_1 + $4_1;
    }
    function $56($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 + 4 >> 2];
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (!HEAP32[$2_1 + 8 >> 2]) {
        $17($2_1, $1_1);
      }
      $3_1 = HEAP32[$0_1 + 16 >> 2];
      $4_1 = HEAP32[$0_1 + 12 >> 2];
      $1_1 = $3_1 >>> 0 < $4_1 >>> 0 | $1_1 >>> 0 < $3_1 >>> 0;
      $5($2_1, $1_1 ? 1 : HEAP32[$0_1 >> 2] + $4_1 | 0, $1_1 ? 0 : $3_1 - $4_1 | 0);
      HEAP32[$0_1 + 12 >> 2] = $3_1;
      return $2_1;
    }
    function $57($0_1, $1_1, $2_1) {
      if ($2_1) {
        $1_1 = $2($2_1, $1_1);
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $58($0_1, $1_1, $2_1, $3_1, $4_1) {
      if (($1($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $59($0_1) {
      if (($1($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $60($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 | 0) == ($3_1 | 0)) {
        $0_1 = $147($0_1, $2_1, $1_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $61($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          $3_1 = HEAP8[$0_1 + $2_1 | 0];
          if (($3_1 | 0) < 0) {
            $0_1 = $63($0_1, $1_1, $2_1);
            return $0_1 >>> 0 < 16777216 ? 16842749 : $0_1;
          }
          if (($3_1 | 0) != 92) {
            break block;
          }
          $3_1 = $62($0_1, $1_1, $2_1);
          if (($3_1 | 0) != 65536) {
            if (($3_1 & -1024) == 55296) {
              $0_1 = $62($0_1, $1_1, $2_1 + 6 | 0);
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
            $3_1 = HEAPU8[($0_1 & 255) + 15610 | 0];
          }
          return $3_1 & 255 | 33554432;
        }
      }
      return $3_1 | 16777216;
    }
    function $62($0_1, $1_1, $2_1) {
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
    function $63($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
      $4_1 = Math_clz32($3_1 << 24 ^ -1);
      $5_1 = $4_1 - 2 | 0;
      if ($5_1 >>> 0 <= 2) {
        block: {
          $6_1 = $4_1 - 1 | 0;
          $2_1 = $2_1 + 1 | 0;
          $3_1 = $3_1 & 127 >>> $4_1;
          $5_1 = HEAP32[($5_1 << 2) + 15620 >> 2];
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
    function $64($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $59($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
    }
    function $65($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 12 | 0] = 0;
      HEAP32[$3_1 + 8 >> 2] = $2_1;
      HEAP32[$3_1 + 4 >> 2] = $1_1;
      $0_1 = $66($0_1, $3_1 + 4 | 0);
      global$0 = $3_1 + 16 | 0;
      return $0_1;
    }
    function $66($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 48 | 0;
      global$0 = $2_1;
      HEAP32[$2_1 + 32 >> 2] = 0;
      HEAP32[$2_1 + 24 >> 2] = 0;
      HEAP32[$2_1 + 28 >> 2] = 1;
      $67($2_1 + 16 | 0, $0_1, $2_1 + 24 | 0);
      $0_1 = HEAP32[$2_1 + 20 >> 2];
      $3_1 = HEAP32[$2_1 + 16 >> 2];
      HEAP32[$2_1 + 44 >> 2] = 0;
      HEAP32[$2_1 + 36 >> 2] = 0;
      HEAP32[$2_1 + 40 >> 2] = 1;
      $67($2_1 + 8 | 0, $1_1, $2_1 + 36 | 0);
      $0_1 = $60($3_1, $0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
      global$0 = $2_1 + 48 | 0;
      return $0_1;
    }
    function $67($0_1, $1_1, $2_1) {
      if (HEAPU8[$1_1 + 8 | 0]) {
        HEAP32[$2_1 + 8 >> 2] = 0;
        $31(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 0);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $68($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      block6: {
        $1_1 = HEAP32[$0_1 + 16 >> 2];
        $5_1 = HEAP32[$0_1 + 12 >> 2];
        if ($1_1 >>> 0 < $5_1 >>> 0) {
          block5: {
            $2_1 = 13280;
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
                    $2_1 = 13284;
                    break block4;
                  }
                  $3_1 = 5;
                  $2_1 = 12780;
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
            $29($0_1);
            break block6;
          }
        } else {
          $4_1 = HEAP32[$0_1 + 8 >> 2];
        }
        if (HEAPU8[$1_1 + $4_1 | 0] != 48 | $1_1 >>> 0 >= $5_1 >>> 0) {
          $2_1 = $13($4_1, $5_1, $1_1);
          $3_1 = $2_1 ? -1 : $1_1;
          $1_1 = $1_1 + $2_1 | 0;
        } else {
          $3_1 = -1;
          $1_1 = $1_1 + 1 | 0;
        }
        if (!(HEAPU8[$4_1 + $1_1 | 0] != 46 | $1_1 >>> 0 >= $5_1 >>> 0)) {
          $1_1 = $1_1 + 1 | 0;
          $2_1 = $13($4_1, $5_1, $1_1);
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
          $1_1 = $13($4_1, $5_1, $2_1);
          $3_1 = $1_1 ? $3_1 : $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
          $1_1 = $1_1 + $2_1 | 0;
        }
        HEAP32[$0_1 + 16 >> 2] = $1_1;
        $8_1 = 2;
        if (($3_1 | 0) == -1) {
          break block6;
        }
        $143($0_1, $3_1);
        return 2;
      }
      return $8_1;
    }
    function $69($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = HEAP32[$1_1 + 16 >> 2];
      $4_1 = $3_1 >>> 0 > HEAPU32[$1_1 + 12 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $4_1 ? 0 : $3_1 - $2_1 | 0;
      HEAP32[$0_1 >> 2] = $4_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $70($0_1, $1_1, $2_1, $3_1) {
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
              $3_1 = $143($1_1, $6_1);
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
                  $4_1 = $63($5_1, $6_1, $3_1) >>> 24 | 0;
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
            $3_1 = $143($1_1, $3_1);
            continue;
          }
          break;
        }
        ;
        $143($1_1, $3_1);
      }
      HEAP32[$1_1 + 16 >> 2] = $3_1 + 1;
      HEAP8[$0_1 + 8 | 0] = $12_1;
      $4_1 = $3_1 - $2_1 | 0;
      $3_1 = HEAPU32[$1_1 + 12 >> 2] < $3_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : $4_1;
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $71($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      HEAP32[$0_1 + 8 >> 2] = 1;
      HEAP32[$0_1 + 12 >> 2] = 0;
      $4_1 = $2_1;
      $2_1 = HEAP32[$0_1 >> 2];
      $3_1 = ($2_1 | 0) == 2;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? $4_1 : HEAP32[$0_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : $2_1;
    }
    function $72($0_1, $1_1, $2_1, $3_1, $4_1) {
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
      block3: {
        block: {
          while (1) {
            block1: {
              $8_1 = $0_1 & $10_1;
              $0_1 = ($8_1 << 2) + $14_1 | 0;
              $7_1 = HEAP32[$0_1 >> 2];
              if (!$7_1) {
                break block;
              }
              $0_1 = $7_1 - 1 | 0;
              if ($0_1 >>> 0 >= $13_1 >>> 0) {
                break block1;
              }
              if ($3_1) {
                block2: {
                  $0_1 = ($0_1 << 4) + $12_1 | 0;
                  if (HEAP32[$0_1 + 12 >> 2] != ($2_1 | 0)) {
                    break block2;
                  }
                  HEAP32[$5_1 + 12 >> 2] = 0;
                  HEAP32[$5_1 + 4 >> 2] = 0;
                  HEAP32[$5_1 + 8 >> 2] = 1;
                  if (HEAPU8[$0_1 + 8 | 0]) {
                    $31(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1 + 4 | 0, 0);
                    $0_1 = $6_1;
                    $9_1 = $11_1;
                  } else {
                    $9_1 = $0_1 + 4 | 0;
                  }
                  if (HEAP32[$9_1 >> 2] != ($4_1 | 0)) {
                    break block2;
                  }
                  if (!$147(HEAP32[$0_1 >> 2], $3_1, $4_1)) {
                    break block3;
                  }
                }
              }
              $0_1 = $8_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          wasm2js_trap();
        }
        HEAP32[$0_1 >> 2] = $1_1 + 1;
      }
      global$0 = $5_1 + 16 | 0;
      return !$7_1;
    }
    function $73($0_1, $1_1) {
      if (!HEAPU8[$1_1 | 0]) {
        $52($0_1, 13288, 1);
      }
      HEAP8[$1_1 | 0] = 0;
    }
    function $74($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = $1_1 - 1 | 0;
      if ($2_1 >>> 0 <= 17) {
        block: {
          $2_1 = $2_1 << 3;
          $3_1 = HEAP32[$2_1 + 15308 >> 2];
          $4_1 = HEAP32[$2_1 + 15304 >> 2];
          $2_1 = 0;
          while (1) {
            block1: {
              if ($2_1 >>> 0 >= $3_1 >>> 0) {
                break block;
              }
              $5_1 = $1_1 + $2_1 | 0;
              if (!((HEAPU8[$0_1 | 0] ^ HEAPU8[$2_1 + $4_1 | 0]) & 95)) {
                if ($100($4_1, $3_1, $2_1, $0_1, $1_1)) {
                  break block1;
                }
              }
              $2_1 = $5_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          if ($3_1 >>> 0 <= $5_1 >>> 0) {
            wasm2js_trap();
          }
          $6_1 = HEAPU8[$4_1 + $5_1 | 0];
        }
      }
      return $6_1;
    }
    function $75($0_1, $1_1) {
      $148($0_1, $1_1, 1);
    }
    function $76($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!$3_1) {
        $52($0_1, $1_1, $2_1);
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
              $52($0_1, $6_1 ? 1 : $1_1 + $5_1 | 0, $6_1 ? 0 : $4_1 - $5_1 | 0);
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
      $52($3_1, $2_1 >>> 0 < $5_1 >>> 0 ? 1 : $1_1 + $5_1 | 0, $0_1 >>> 0 <= $2_1 >>> 0 ? $0_1 : 0);
    }
    function $77($0_1, $1_1) {
      $148($0_1, $1_1, 0);
    }
    function $78($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $97($0_1, 4, 12);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $79($0_1, $1_1, $2_1) {
      if (($49($0_1) & 255) == ($2_1 & 255)) {
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
          $29($0_1);
          return 0;
        }
      }
      return HEAP32[$0_1 >> 2] == 2;
    }
    function $80($0_1, $1_1, $2_1) {
      if ($79($1_1, $2_1, 125)) {
        $49($1_1);
        HEAP8[$1_1 + 32 | 0] = 0;
        HEAP32[$1_1 + 28 >> 2] = HEAP32[$1_1 + 16 >> 2];
        $30($0_1, $1_1);
      } else {
        HEAP8[$0_1 + 8 | 0] = 2;
      }
    }
    function $81($0_1, $1_1) {
      var $2_1 = 0;
      if (HEAPU32[$0_1 >> 2] <= $1_1 >>> 0) {
        $2_1 = HEAP32[$0_1 + 4 >> 2];
        $0_1 = HEAPU8[$0_1 + 8 | 0] ? $2_1 >>> 0 > $1_1 >>> 0 : $1_1 >>> 0 <= $2_1 >>> 0;
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $82($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $84($2_1) | 0;
    }
    function $83($0_1, $1_1, $2_1, $3_1, $4_1) {
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
      $27($1_1, 123);
      $102($0_1, $1_1, 1, $3_1, $4_1);
      global$0 = $5_1 + 48 | 0;
    }
    function $84($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] != 1 | HEAP32[$0_1 + 4 >> 2] != 5) {
        $0_1 = 0;
      } else {
        $0_1 = HEAP32[$0_1 >> 2];
        $0_1 = (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$0_1 + 4 | 0] == 101;
      }
      return $0_1;
    }
    function $85($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      HEAP8[$0_1 + 148 | 0] = 0;
      HEAP8[$2_1 + 8 | 0] = 2;
      HEAP8[$2_1 + 9 | 0] = $1_1;
      $103($0_1, $2_1 + 8 | 0);
      global$0 = $2_1 + 16 | 0;
    }
    function $86($0_1, $1_1, $2_1, $3_1, $4_1) {
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
              block3: {
                block2: {
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
                $3_1 = 2;
                $8_1 = $90($11_1, $10_1, $1_1 + 60 | 0);
                $9_1 = 0;
                break block;
              }
              if (!$10_1 | HEAP8[$2_1 + 9 | 0] & 1 | ((HEAPU8[($10_1 + $11_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[$11_1 | 0] - 33 & 255) >>> 0 >= 94)) {
                $87($7_1 + 12 | 0, $11_1, $10_1);
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
              $40($7_1 + 36 | 0, $7_1 + 12 | 0, $7_1 + 24 | 0);
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
              $2_1 = $129($5_1, $6_1);
              if (!($3_1 | $2_1 << 24 >> 24 < 0)) {
                block4: {
                  if (($2_1 & 255) >>> 0 >= 64) {
                    if ($130($5_1, $6_1, 4)) {
                      break block4;
                    }
                  }
                  if (($42($5_1, $6_1, 0) | 0) == 91) {
                    if ($100($5_1, $6_1, 0, 13879, 8)) {
                      $3_1 = HEAPU8[($5_1 + $6_1 | 0) - 1 | 0] == 93;
                    } else {
                      $3_1 = 0;
                    }
                    $15_1 = $3_1;
                  }
                  block7: {
                    $16_1 = $2_1 & 32;
                    if ($16_1) {
                      $3_1 = 0;
                      $14_1 = HEAPU8[($5_1 + $6_1 | 0) - 1 | 0] == 37 & $6_1 >>> 0 >= 3;
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
                                if (HEAPU8[$3_1 + 12468 | 0] & (($13_1 | 0) == 1 ? 22 : 31)) {
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
                      if ($23($5_1, $6_1, 13879, 8)) {
                        $8_1 = 132;
                        if ((HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24)) ^ 1784835931 | (HEAPU8[$5_1 + 7 | 0] | HEAPU8[$5_1 + 8 | 0] << 8 | (HEAPU8[$5_1 + 9 | 0] << 16 | HEAPU8[$5_1 + 10 | 0] << 24)) ^ 1784835872 | ((HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24)) ^ 544498533 | (HEAPU8[$5_1 + 11 | 0] | HEAPU8[$5_1 + 12 | 0] << 8 | (HEAPU8[$5_1 + 13 | 0] << 16 | HEAPU8[$5_1 + 14 | 0] << 24)) ^ 1567908709) | ($6_1 | 0) != 15) {
                          break block4;
                        }
                      }
                    }
                    $3_1 = -48;
                    while (1) {
                      if ($3_1) {
                        if (($6_1 | 0) == HEAP32[$3_1 + 14024 >> 2]) {
                          if (!$147(HEAP32[$3_1 + 14020 >> 2], $5_1, $6_1)) {
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
                      $9_1 = $74($5_1, $6_1) - 61 & 253 ? 0 : 16;
                    }
                    if ($16_1) {
                      $9_1 = $131($5_1, $6_1) ? $9_1 | 4194304 : $9_1;
                      $3_1 = 0;
                      while (1) {
                        block9: {
                          $2_1 = $42($5_1, $6_1, $3_1);
                          if (!(HEAPU8[$2_1 + 12468 | 0] & 15)) {
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
                        if (HEAPU8[$42($5_1, $6_1, 0) + 12468 | 0] & 6) {
                          if ($100($5_1, $6_1, $3_1, 13876, 3)) {
                            break block10;
                          }
                        }
                        if ($94($5_1, $6_1, 0) & 1464080) {
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
            $8_1 = $9_1 << 24 | 196993;
            $9_1 = 0;
            $3_1 = 0;
            break block;
          }
          $3_1 = 0;
        }
      }
      $47($0_1, $1_1, $8_1, $11_1, $12_1, $4_1 ? $3_1 | 4 : $3_1, $9_1);
      global$0 = $7_1 + 48 | 0;
    }
    function $87($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      while (1) {
        block: {
          $6_1 = $8_1;
          $3_1 = $4_1;
          while (1) {
            if ($2_1 >>> 0 <= $3_1 >>> 0) {
              break block;
            }
            $7_1 = $61($1_1, $2_1, $3_1);
            if ($127($7_1 & 16777215)) {
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
    function $88($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = __wasm_ctz_i32($1_1);
        if ($3_1 >>> 0 < 14) {
          $85($0_1, HEAPU8[$3_1 + 12766 | 0]);
          $1_1 = $1_1 - 1 & $1_1;
          continue;
        }
        break;
      }
      ;
      while (1) {
        $1_1 = __wasm_ctz_i32($2_1);
        if ($1_1 >>> 0 <= 30) {
          $75($0_1, HEAPU8[$1_1 + 12735 | 0] | 128);
          $2_1 = $2_1 - 1 & $2_1;
          continue;
        }
        break;
      }
      ;
    }
    function $89($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      if (!(HEAP32[$3_1 + 8 >> 2] == 1 & HEAPU8[HEAP32[$3_1 + 4 >> 2]] == 123)) {
        $64($3_1, 44);
      }
      $5_1 = HEAPU8[$2_1 + 8 | 0] == 3;
      HEAP32[$4_1 + 28 >> 2] = $5_1;
      HEAP32[$4_1 + 20 >> 2] = 2;
      HEAP32[$4_1 + 16 >> 2] = 13558;
      HEAP32[$4_1 + 12 >> 2] = $1_1;
      HEAP32[$4_1 + 8 >> 2] = $0_1;
      HEAP32[$4_1 >> 2] = 13548;
      HEAP32[$4_1 + 4 >> 2] = 1;
      $0_1 = $5_1 ? 13548 : 1;
      HEAP32[$4_1 + 24 >> 2] = $0_1;
      $1_1 = 0;
      while (1) {
        if (($1_1 | 0) != 32) {
          $6_1 = $1_1 + $4_1 | 0;
          $5($3_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
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
        $76($4_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], 1);
      } else {
        $5($3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      }
      $5($3_1, $0_1, $5_1);
      global$0 = $4_1 + 32 | 0;
    }
    function $90($0_1, $1_1, $2_1) {
      $0_1 = $99($0_1, $1_1, $2_1) & 255;
      return $0_1 >>> 0 >= 2 ? $0_1 & 2 ? 118030721 : 134807937 : 0;
    }
    function $91($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 12 >> 2] = $4_1;
      HEAP32[$5_1 + 8 >> 2] = $3_1;
      $83($0_1, $1_1, $2_1, $5_1 + 8 | 0, 4);
      global$0 = $5_1 + 16 | 0;
    }
    function $92($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if (!(!HEAP32[$2_1 + 4 >> 2] | (HEAPU8[$2_1 + 8 | 0] & 6) != 2)) {
        block: {
          $5_1 = HEAP32[$3_1 + 8 >> 2];
          $91($4_1 + 4 | 0, HEAP32[$3_1 + 4 >> 2], $5_1, $0_1, $1_1);
          if (HEAPU8[$4_1 + 15 | 0] != 2) {
            break block;
          }
          if ($5_1) {
            HEAP32[$3_1 + 8 >> 2] = $5_1 - 1;
          }
          $89($0_1, $1_1, $2_1, $3_1);
          $64($3_1, 125);
        }
      }
      global$0 = $4_1 + 16 | 0;
    }
    function $93($0_1, $1_1) {
      var $2_1 = 0;
      if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1886680168 & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == 791624307 & $1_1 >>> 0 >= 8) {
        $0_1 = 8;
      } else {
        $2_1 = $100($0_1, $1_1, 0, 14068, 5);
        if ($100($0_1, $1_1, 0, 14073, 4)) {
          $2_1 = $2_1 ? 5 : 4;
          $0_1 = $100($0_1, $1_1, $2_1, 13876, 3) ? $2_1 + 3 | 0 : 0;
        } else {
          $0_1 = 0;
        }
      }
      return $0_1;
    }
    function $94($0_1, $1_1, $2_1) {
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
              $10_1 = HEAPU8[$12_1 + 12468 | 0];
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
                  $4_1 = $42($0_1, $1_1, $3_1);
                  block: {
                    if (($4_1 | 0) != 45) {
                      if (($42($0_1, $1_1, $5_1 - 1 | 0) | 0) != 45) {
                        break block;
                      }
                    }
                    $6_1 = $6_1 | 4096;
                  }
                  if (($4_1 & 223) != 88) {
                    break block1;
                  }
                  $6_1 = $100($0_1, $1_1, $3_1, 14085, 4) ? $6_1 | 8192 : $6_1;
                }
              }
              if (HEAPU8[$42($0_1, $1_1, $3_1) + 12468 | 0] & 6) {
                $7_1 = 0;
              } else {
                block2: {
                  if (($7_1 | 0) == 1) {
                    $7_1 = 1146880;
                    break block2;
                  }
                  $7_1 = 65536;
                  if (!$100($0_1, $1_1, $3_1, 14083, 2)) {
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
          $3_1 = $42($0_1, $1_1, $2_1) - 48 & 255;
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
        $0_1 = $42($0_1, $1_1, $2_1) - 35 | 0;
        $4_1 = (1 << $0_1 & 268439553 ? $0_1 >>> 0 <= 28 : 0) ? $4_1 : $4_1 | 524288;
      }
      return $4_1;
    }
    function $95($0_1, $1_1, $2_1) {
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
    function $96($0_1, $1_1) {
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
    function $97($0_1, $1_1, $2_1) {
      if (($1($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $98($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $65($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
    }
    function $99($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      $3_1 = $4_1 + 12 | 0;
      $150($3_1, 33);
      block1: {
        if ($101($3_1, $0_1, $1_1)) {
          $3_1 = 1;
          $5_1 = HEAP32[$4_1 + 16 >> 2];
          if ($5_1) {
            block: {
              $3_1 = HEAP32[$4_1 + 12 >> 2];
              if (HEAPU8[$4_1 + 44 | 0]) {
                $64($2_1, 45);
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
              $64($2_1, $8_1 + 48 | 0);
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
          if ($60(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $0_1, $1_1)) {
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
    function $100($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0;
      while (1) {
        $5_1 = $4_1;
        if ($5_1) {
          $6_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
          $7_1 = HEAPU8[$3_1 | 0];
          $2_1 = $2_1 + 1 | 0;
          $4_1 = $5_1 - 1 | 0;
          $3_1 = $3_1 + 1 | 0;
          if ((((($6_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $6_1) & 255) == (((($7_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $7_1) & 255)) {
            continue;
          }
        }
        break;
      }
      ;
      return !$5_1;
    }
    function $101($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $3_1 = ($42($1_1, $2_1, 0) | 0) == 45;
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
          if (($42($1_1, $2_1, $3_1) & 223) == 69) {
            $3_1 = $3_1 + 1 | 0;
            $5_1 = $42($1_1, $2_1, $3_1);
            $3_1 = (($5_1 | 0) == 45 | ($5_1 | 0) == 43) + $3_1 | 0;
            $7_1 = 0;
            while (1) {
              $8_1 = $42($1_1, $2_1, $3_1) - 48 & 255;
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
    function $102($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      block1: {
        block: {
          while (1) {
            $80($5_1 + 8 | 0, $1_1, $2_1 & 1);
            if (HEAPU8[$5_1 + 16 | 0] == 2) {
              break block;
            }
            HEAP32[$5_1 + 40 >> 2] = HEAP32[$5_1 + 16 >> 2];
            $2_1 = HEAP32[$5_1 + 12 >> 2];
            HEAP32[$5_1 + 32 >> 2] = HEAP32[$5_1 + 8 >> 2];
            HEAP32[$5_1 + 36 >> 2] = $2_1;
            $2_1 = $5_1 + 20 | 0;
            $25($2_1, $1_1);
            HEAP32[$5_1 + 44 >> 2] = $2_1;
            if (!(FUNCTION_TABLE[$4_1 | 0]($3_1, $5_1 + 32 | 0, $2_1) | 0)) {
              $2_1 = 0;
              continue;
            }
            break;
          }
          ;
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
          $1_1 = HEAP32[$5_1 + 24 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
          break block1;
        }
        HEAP8[$0_1 + 11 | 0] = 2;
      }
      global$0 = $5_1 + 48 | 0;
    }
    function $103($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $3_1 = HEAPU8[$0_1 + 149 | 0];
      $4_1 = HEAP32[HEAP32[$0_1 + 120 >> 2] + 32 >> 2];
      HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 80 >> 2];
      $5_1 = HEAP32[$0_1 + 76 >> 2];
      HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 72 >> 2];
      HEAP32[$2_1 + 4 >> 2] = $5_1;
      $53($0_1, $1_1, $4_1, $3_1, $2_1, 1);
      global$0 = $2_1 + 16 | 0;
    }
    function $104($0_1, $1_1) {
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
    function $105($0_1, $1_1, $2_1) {
      $0_1 = ($0_1 - ($1_1 >>> 0 < 3) | 0) + 400 | 0;
      return (((((($0_1 >>> 2 | 0) + $2_1 | 0) + Math_imul($0_1, 365) | 0) - (($0_1 >>> 0) / 100 | 0) | 0) + (($0_1 >>> 0) / 400 | 0) | 0) + ((Math_imul(($1_1 + 9 >>> 0) % 12 | 0, 153) + 2 >>> 0) / 5 | 0) | 0) - 865566 | 0;
    }
    function $106($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
      $2_1 = $1_1 + ((Math_imul($3_1, 60) + Math_imul($2_1, 3600) | 0) + $4_1 | 0) | 0;
      HEAP32[$0_1 >> 2] = $2_1;
      $3_1 = $0_1;
      $0_1 = i64toi32_i32$HIGH_BITS;
      HEAP32[$3_1 + 4 >> 2] = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
    }
    function $107($0_1) {
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
    function $108($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $2_1 = $2_1 - 1 | 0;
      block: {
        while (1) {
          if (!$3_1) {
            break block;
          }
          if ($1_1 >>> 0 > $2_1 >>> 0) {
            $4_1 = $3_1;
            $3_1 = ($3_1 >>> 0) / 10 | 0;
            HEAP8[$0_1 + $2_1 | 0] = $4_1 - Math_imul($3_1, 10) | 48;
            $2_1 = $2_1 - 1 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
    }
    function $109($0_1, $1_1, $2_1) {
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
            if (!$110($0_1, $3_1, 3)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
        $1_1 = 0;
      }
      return $1_1;
    }
    function $110($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $4_1 = HEAP32[$0_1 + 24 >> 2];
      $3_1 = HEAP32[$0_1 + 28 >> 2];
      $1_1 = $100($4_1, $3_1, 0, $1_1, $2_1);
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
    function $111($0_1, $1_1) {
      if (!$113($0_1, $1_1)) {
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $112($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (!$1_1) {
            break block;
          }
          $3_1 = $118($0_1);
          if ($3_1 >>> 0 <= 9) {
            $1_1 = $1_1 - 1 | 0;
            $2_1 = Math_imul($2_1, 10) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
        $2_1 = 0;
      }
      return $2_1;
    }
    function $113($0_1, $1_1) {
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
    function $114($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = $112($0_1, 2);
      $111($0_1, 58);
      $3_1 = $112($0_1, 2);
      $4_1 = !($2_1 >>> 0 > 23 | $3_1 >>> 0 > 59);
      block: {
        if (!$1_1) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 28 >> 2] | HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 58) {
            break block;
          }
        }
        $111($0_1, 58);
        $1_1 = $112($0_1, 2);
      }
      if (!($1_1 >>> 0 < 61 & $4_1)) {
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
      if (($1_1 | 0) == 60) {
        $119($0_1);
        $1_1 = 59;
      }
      $106($0_1, 0, $2_1, $3_1, $1_1);
    }
    function $115($0_1, $1_1, $2_1, $3_1) {
      if ($104($1_1, $2_1) >>> 0 > $3_1 - 1 >>> 0) {
        $1_1 = $105($1_1, $2_1, $3_1);
        $2_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
        $1_1 = i64toi32_i32$HIGH_BITS + HEAP32[$0_1 + 4 >> 2] | 0;
        $3_1 = HEAP32[$0_1 >> 2];
        $2_1 = $2_1 + $3_1 | 0;
        HEAP32[$0_1 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
      } else {
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $116($0_1, $1_1) {
      return $13($0_1, $1_1, 0);
    }
    function $117($0_1) {
      $0_1 = $105($0_1, 1, 4);
      return $0_1 - (($0_1 + 876585 >>> 0) % 7 | 0) | 0;
    }
    function $118($0_1) {
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
    function $119($0_1) {
      HEAP32[$0_1 + 32 >> 2] = 999e6;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 256;
    }
    function $120($0_1) {
      if ($110($0_1, 13716, 3)) {
        $0_1 = 1;
      } else {
        $0_1 = $110($0_1, 13719, 3);
      }
      return $0_1;
    }
    function $121($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $4_1 = $113($0_1, 45);
      block: {
        if (!$4_1) {
          $1_1 = 0;
          if (!$113($0_1, 43)) {
            break block;
          }
        }
        $2_1 = $112($0_1, 2);
        $3_1 = $2_1 >>> 0 <= 23;
        block1: {
          if (!$113($0_1, 58)) {
            $1_1 = 0;
            if (!$116(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2])) {
              break block1;
            }
          }
          $1_1 = $112($0_1, 2);
        }
        if (!($1_1 >>> 0 < 60 & $3_1)) {
          $45($0_1, 39);
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
    function $122($0_1) {
      if (HEAP32[$0_1 + 28 >> 2]) {
        $45($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $123($0_1) {
      $0_1 = $0_1 | 0;
      return ($0_1 & 255) != 41 | 0;
    }
    function $124($0_1, $1_1) {
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
    function $125($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0;
      if (HEAPU8[($0_1 & 255) + 12468 | 0] & 7) {
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
    function $126($0_1) {
      $0_1 = $0_1 | 0;
      return (HEAPU8[($0_1 & 255) + 12468 | 0] & 6) != 0 | 0;
    }
    function $127($0_1) {
      if ($0_1 >>> 0 >= 128) {
        $0_1 = ($128($0_1) & 2) >>> 1 | 0;
      } else {
        $0_1 = ($0_1 | 0) == 32 | $0_1 - 9 >>> 0 < 5;
      }
      return $0_1;
    }
    function $128($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (($1_1 | 0) == 96) {
            break block;
          }
          $2_1 = $1_1 + 13776 | 0;
          $3_1 = $1_1 + 13778 | 0;
          $1_1 = $1_1 + 4 | 0;
          if (HEAPU8[$3_1 | 0] < $0_1 - HEAPU16[$2_1 >> 1] >>> 0) {
            continue;
          }
          break;
        }
        ;
        return HEAPU8[$2_1 + 3 | 0] | 1;
      }
      return ($0_1 & 65534) == 65534 | ($0_1 & -4096) == 917504;
    }
    function $129($0_1, $1_1) {
      var $2_1 = 0;
      if ($1_1) {
        while (1) {
          $2_1 = HEAPU8[HEAPU8[$0_1 | 0] + 12468 | 0] | $2_1;
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
    function $130($0_1, $1_1, $2_1) {
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
          $132($3_1, $6_1, $4_1, HEAPU8[$0_1 + $4_1 | 0]);
          if (HEAP32[$3_1 >> 2] == 1) {
            $5_1 = HEAP32[$3_1 + 4 >> 2];
            if ($5_1 >>> 0 >= 128) {
              if ($128($5_1) & $2_1 & 255) {
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
    function $131($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      while (1) {
        $3_1 = HEAPU8[($1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0) + 12468 | 0];
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
          if (($42($0_1, $1_1, $2_1) | 0) != 64) {
            break block;
          }
          $3_1 = $2_1 + 1 | 0;
          $2_1 = $94($0_1, $1_1, $3_1);
          if (!($2_1 & 1333008)) {
            if (!(($2_1 | $4_1) & 64)) {
              break block;
            }
            if (!$130($0_1, $1_1, 1)) {
              break block;
            }
          }
          $3_1 = 0;
        }
      }
      return $3_1;
    }
    function $132($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = $3_1;
      $3_1 = Math_clz32($3_1 << 24 ^ -1);
      $3_1 = $4_1 & 127 >>> $3_1 | (($3_1 | 0) == 1 ? HEAP32[$1_1 + 8 >> 2] << 6 : 0);
      HEAP32[$1_1 + 8 >> 2] = $3_1;
      $1_1 = $42(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 1 | 0);
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = ($1_1 & 192) != 128;
    }
    function $133($0_1, $1_1, $2_1, $3_1) {
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
            if (!$134($4_1, $3_1, $3_1)) {
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
            if (!$134($4_1, $1_1 + $7_1 | 0, $1_1 + $5_1 | 0)) {
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
        if ($134($4_1, $3_1, $0_1)) {
          $0_1 = $134($4_1, $0_1, $3_1);
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = $1_1 >>> 0 < 2;
      }
      global$0 = $4_1 + 16 | 0;
      return $0_1;
    }
    function $134($0_1, $1_1, $2_1) {
      $1_1 = HEAPU32[$0_1 + 4 >> 2] > $1_1 >>> 0 ? HEAPU8[HEAP32[$0_1 >> 2] + $1_1 | 0] : 0;
      return !((HEAPU32[$0_1 + 12 >> 2] > $2_1 >>> 0 ? $1_1 ^ HEAPU8[HEAP32[$0_1 + 8 >> 2] + $2_1 | 0] : $1_1) & 223);
    }
    function $135($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        $0_1 = $138(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $136($0_1, $1_1) {
      block: {
        if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0]) {
          $75($0_1, $1_1);
          $1_1 = 0;
          if (HEAPU8[HEAP32[$0_1 + 120 >> 2] + 36 | 0] == 1) {
            break block;
          }
          $85($0_1, 13);
        } else {
          $77($0_1, $1_1);
        }
        $1_1 = 4;
      }
      return $1_1;
    }
    function $137($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $65($1_1, 12724, 11) | 0;
    }
    function $138($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      while (1) {
        block: {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            break block;
          }
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            $3_1 = 1;
          } else {
            if (!$62($0_1, $1_1, $2_1)) {
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
    function $139($0_1, $1_1, $2_1, $3_1) {
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
            if (!$100($0_1, $1_1, $6_1, $2_1, $3_1)) {
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
    function $140($0_1, $1_1) {
      return ($74($0_1, $1_1) & 255) == 64;
    }
    function $141($0_1, $1_1, $2_1) {
      return $42($0_1, $1_1, $2_1 - 1 | 0);
    }
    function $142($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = $2_1;
        $2_1 = $3_1 - 1 | 0;
        if (($141($0_1, $1_1, $3_1) & 255) == 32) {
          continue;
        }
        break;
      }
      ;
      return $3_1;
    }
    function $143($0_1, $1_1) {
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      $1_1 = HEAP32[$0_1 + 12 >> 2];
      $29($0_1);
      return $1_1;
    }
    function $144($0_1, $1_1, $2_1, $3_1) {
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
    function $145($0_1, $1_1, $2_1) {
      var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      HEAP32[$0_1 >> 2] = 1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP16[$0_1 + 52 >> 1] = $1_1;
      HEAPF64[$0_1 + 8 >> 3] = Math_ceil(Math_floor($2_1) / 1e3);
      HEAP8[$0_1 + 56 | 0] = 3;
      wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $12($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
    }
    function $146($0_1) {
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
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $12($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
      } else {
        HEAP16[$0_1 + 56 >> 1] = 2563;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 0;
      }
    }
    function $147($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      block: {
        while (1) {
          if (!$2_1) {
            break block;
          }
          $2_1 = $2_1 - 1 | 0;
          $3_1 = HEAPU8[$1_1 | 0];
          $4_1 = HEAPU8[$0_1 | 0];
          $1_1 = $1_1 + 1 | 0;
          $0_1 = $0_1 + 1 | 0;
          if (($3_1 | 0) == ($4_1 | 0)) {
            continue;
          }
          break;
        }
        ;
        return $4_1 - $3_1 | 0;
      }
      return 0;
    }
    function $148($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 8 | 0] = $2_1;
      HEAP32[$3_1 + 12 >> 2] = $1_1;
      $103($0_1, $3_1 + 8 | 0);
      global$0 = $3_1 + 16 | 0;
    }
    function $149($0_1, $1_1, $2_1) {
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
    function $150($0_1, $1_1) {
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
    var FUNCTION_TABLE = [null, $123, $82, $137, $98, $126, $125, $0, $7, $6];
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
      "advance": $8,
      "halve": $15,
      "input": $16,
      "output": $18,
      "output_len": $19,
      "seed": $20,
      "split": $21,
      "validate": $22
    };
  }
  return asmFunc({});
}
export {
  instantiate
};
