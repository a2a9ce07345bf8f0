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
    base64DecodeToExistingUint8Array(bufferView, 262144, "BwAAABwAAAAEAAAACA==");
    base64DecodeToExistingUint8Array(bufferView, 262168, "AQAAAAk=");
    base64DecodeToExistingUint8Array(bufferView, 262188, (
  "RlJFU0hTRU5ESU5HV0FJVElOR09WRVIALAAEAAUAAAAAAAAAMQAEAAcAAAABAAAAOAAEAAcAAAACAAAAPwAEAAQAAAADAAAAAAAAAAgTAxIGAAAVBwEAFAAAGgoABRcJFgAZAAAODw0Y" +
  "AgAAAAAQBAAMAAs="
));
    base64DecodeToExistingUint8Array(bufferView, 262317, (
  "EQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAACAAICAgICAAACAgAAggIAEBAQEBAQEBAQEAAAAgACAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAgECAC" +
  "AgICAgICAgICAgICAgICAgICAgICAgICAiAgICCAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA" +
  "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBwb3N0YWxfY29kZQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4AAQIDBAUGBwgJ" +
  "CgsMDWZhbHNldGltZXN0YW1wYWRkcmVzc2F2YXRhcmRlc2NyaXB0aW9uZW1haWxlbXBsb3llZXNuYW1lcGhvbmVwbGFud2Vic2l0ZWluZHVzdHJ5dXNlcl9pZHVzZXJJZGdyb3VwX2lk" +
  "Z3JvdXBJZHRyYWl0c2NvbnRleHRzdHJlZXRjaXR5c3RhdGVjb3VudHJ5cG9zdGFsQ29kZXppcHppcGNvZGVwb3N0Y29kZQD6AQQABwAAAAECBAAGAAAABwIEAAsAAAASAgQABQAAABcC" +
  "BAAJAAAAIAIEAAQAAAAkAgQABQAAACkCBAAEAAAALQIEAAcAAAA0AgQACAAAADwCBAAHAAAAQwIEAAYAAABJAgQACAAAAFECBAAHAAAAWAIEAAYAAADxAQQACQAAAF4CBAAHAAAAZQIE" +
  "AAYAAABrAgQABAAAAG8CBAAFAAAAdAIEAAcAAAC0AQQACwAAAHsCBAAKAAAAhQIEAAMAAACIAgQABwAAAI8CBAAIAAAAeyJ0eXBlIjoiZ3JvdXAiLCJ1c2VySWQiOiIiLCJncm91cElk" +
  "IjoiIiwidHJhaXRzIjosInRpbWVzdGFtcCI6IiwiY29udGV4dCI6eyJ1c2VyX2lkIjoiIiwiZ3JvdXBfaWQiOiIABgUBAgUDBAYFX19wcm90b19fLCIiOiIiOm51bGwiOn0gYWNjb3Vu" +
  "dF9uYW1lIGFjY291bnRfZG9tYWluIHBsYW5fbmFtZSBwbGFuX2lkIGdyb3VwX3R5cGUgY3JlYXRlZF9hdCBhY2NvdW50X25hbWVhY2NvdW50X2RvbWFpbmludGVncmF0aW9uc2Fub255" +
  "bW91c0lkbWVzc2FnZUlkAAAATQQEAAwAAABZBAQACwAAAGQEBAAJAAAAenV0Y2dtdG1vbnR1ZXdlZHRodWZyaXNhdHN1bgEAAAAAAAAABQAAAG51bGx0cnVl77u/IwEAAAD/AAAAAAAA" +
  "AIAAHwSgAAACrQAAARwGAASAFgACDhgAAQAgCgILIAAEDiABBCggAQIqIAQELyAAAl8gAAJgIAAEYSAEAWYgAwRqIAUBADAAAgIwAAHQ/R8B//4ABg7/AAFh/wAB8P8PAVx1MDA6Ly9b" +
  "b2JqZWN0IE5VTEx1bmRlZmluZWROYU4wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMACwBAQABAAAADcFBAAE" +
  "AAAAOwUEAAkAAABEBQQAAwAAAEcFBAAkAAAAawUEACAAAAAgcG5nIGpwZyBqcGVnIGdpZiBzdmcgd2VicCBpY28gYm1wIGF2aWYgaHR0cHM6Ly9odHRwc2h0dHAvL3d3dy4weHhuLS0g" +
  "cGhvbmUgdGVsZXBob25lIHRlbCBtb2JpbGUgY2VsbCBvZmZpY2Ugd29yayBtYWluIGRpcmVjdCBwaCB0IHAgbSA7ZXh0PWV4dC5leHQ6ZXh0LjpleHR4AAAAuwQEAAEAAABDBgQABQAA" +
  "AEgGBAAEAAAATAYEAAQAAABQBgQABQAAAFUGBAADAAAAWAYEAAEAAAADAAAADwAAAAAAAAAtPS0tPm4vYT10YmQ+dGVsNnVybDhuYW4/bmlsPyNuL2E+bm9uZT1udWxsPWRlc2MybG9n" +
  "bzFtYWlsM25hbWU1cGxhbjd0aWVyN3Rlc3Q/dHJ1ZT9lbWFpbDNwaG9uZTZmYWxzZT9hZHJlc3MwYXZhdGFyMWRvbWFpbjhzZWN0b3I5d2VidXJsOGdteC5kZUBtZS5jb21AcXEuY29t" +
  "QHdlYi5kZUB1bmtub3duPWFkZHJlc3MwbG9nb3VybDFvcmduYW1lNXdlYnNpdGU4MTI2LmNvbUAxNjMuY29tQGFvbC5jb21AZ214LmNvbUBnbXgubmV0QG1hYy5jb21AbWFpbC5ydUBt" +
  "c24uY29tQGVtcGxveWVlNGhvbWVwYWdlOGluZHVzdHJ5OXBsYW5uYW1lN3BsYW50aWVyN3RlYW1uYW1lNWxpdmUuY29tQG1haWwuY29tQHVuZGVmaW5lZD0obm90IHNldCk/YXZhdGFy" +
  "dXJsMWVtcGxveWVlczRncm91cG5hbWU1aGVhZGNvdW50NHRlbGVwaG9uZTZnbWFpbC5jb21AcHJvdG9uLm1lQHlhaG9vLmNvbUB5YW5kZXgucnVAeW1haWwuY29tQGNvbXBhbnl1cmw4" +
  "ZG9tYWlubmFtZTh0ZW5hbnRuYW1lNXdlYnNpdGV1cmw4aWNsb3VkLmNvbUB5YW5kZXguY29tQGFjY291bnRuYW1lNWJpbGxpbmdwbGFuN2NvbXBhbnluYW1lNWNvbXBhbnlzaXplNGNv" +
  "bXBhbnlsb2dvMWRlc2NyaXB0aW9uMmhvbWVwYWdldXJsOHBob25lbnVtYmVyNnByaWNpbmdwbGFuN3ByaWNpbmd0aWVyN3Byb2plY3RuYW1lNWhvdG1haWwuY29tQG91dGxvb2suY29t" +
  "QGJ1c2luZXNzbmFtZTVjb21wYW55ZW1haWwzY29tcGFueXBob25lNmN1c3RvbWVybmFtZTVlbWFpbGFkZHJlc3MzaW5kdXN0cnluYW1lOW51bWVtcGxveWVlczRmYXN0bWFpbC5jb21A" +
  "Y29tcGFueWRvbWFpbjhlbXBsb3llZWNvdW50NHdvcmtzcGFjZW5hbWU1Y29tcGFueXdlYnNpdGU4Y29tcGFueWFkZHJlc3MwZW1wbG95ZWVzY291bnQ0dG90YWxlbXBsb3llZXM0Z29v" +
  "Z2xlbWFpbC5jb21AcHJvdG9ubWFpbC5jb21AY29tcGFueWluZHVzdHJ5OXRlbGVwaG9uZW51bWJlcjZvcmdhbml6YXRpb25uYW1lNW9yZ2FuaXNhdGlvbm5hbWU1c3Vic2NyaXB0aW9u" +
  "cGxhbjdzdWJzY3JpcHRpb250aWVyN251bWJlcm9mZW1wbG95ZWVzNGNvbXBhbnlkZXNjcmlwdGlvbjKgBgQAAgAAAKIGBAADAAAApQYEABgAAAC9BgQANwAAAPQGBAASAAAABgcEAD8A" +
  "AABFBwQAaAAAAK0HBABIAAAA9QcEAHgAAABtCAQAQgAAAK8IBACcAAAASwkEAGgAAACzCQQAKgAAAN0JBABaAAAANwoEACAAAABXCgQARAAAAJsKBAASAAAArQoEABMAAAAAAQIDBAUG" +
  "BwgJAAAsECBAKNIoQDgQAAAgADAQIAIAAAAAAJAAECgAIAAkQAAAAAAEQCwQABAAACAQ"
));
    base64DecodeToExistingUint8Array(bufferView, 265114, (
  "c2RheW5lc2RheXJzZGF5dXJkYXlkYXlqYW5mZWJtYXJhcHJtYXlqdW5qdWxhdWdzZXBvY3Rub3ZkZWMwMDAwLTAwLTAwVDAwOjAwOjAwLjAwMDAwMDAwMAgADAAAAAoADQmAAAAAAAgA" +
  "AAAAAQAEAAAABgAAAAUAAAADAAAABQAAAJoLBACeCwQApAsEAK4LBACpCwQ="
));
    base64DecodeToExistingUint8Array(bufferView, 265272, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 265284, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 265296, "BA==");
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
      var $2_1 = 0, $3_1 = 0;
      $2_1 = HEAP32[66325];
      if (HEAP32[66323] - $2_1 >>> 0 < $1_1 >>> 0) {
        $2(265292, $2_1, $1_1, 4, 4);
        $2_1 = HEAP32[66325];
      }
      $3_1 = $1_1 << 2;
      if ($3_1) {
        $148(HEAP32[66324] + ($2_1 << 2) | 0, $0_1, $3_1);
      }
      HEAP32[66325] = $1_1 + $2_1;
    }
    function $2($0_1, $1_1, $2_1, $3_1, $4_1) {
      if (($3($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $3($0_1, $1_1, $2_1, $3_1, $4_1) {
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
          $55($1_1, $9_1, $3_1, $4_1);
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
                $54($5_1 + 8 | 0, $6_1, $2_1, 0);
                $2_1 = HEAP32[$5_1 + 8 >> 2];
                break block1;
              }
              $3_1 = HEAP32[66329];
              if (($3_1 | 0) == ($1_1 + $7_1 | 0)) {
                HEAP32[66329] = $7_1;
              }
              $2_1 = $4($2_1, $6_1);
              if (!$2_1) {
                HEAP32[66329] = $3_1;
                break block1;
              }
              if (!$1_1 | ($2_1 | 0) == ($7_1 | 0)) {
                break block1;
              }
              $148($2_1, $7_1, $1_1);
            }
          } else {
            $53($5_1, $6_1, $2_1);
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
    function $4($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = HEAP32[66330];
      $1_1 = (HEAP32[66329] + $1_1 | 0) - 1 & 0 - $1_1;
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
          HEAP32[66328] = $2_1;
          $1_1 = $2_1;
        }
        HEAP32[66330] = $3_1 + $4_1 << 16;
      }
      HEAP32[66329] = $0_1 + $1_1;
      return $1_1;
    }
    function $5() {
      HEAP32[66324] = 4;
      HEAP32[66325] = 0;
      HEAP32[66322] = 0;
      HEAP32[66323] = 0;
      HEAP32[66320] = 0;
      HEAP32[66321] = 1;
      HEAP32[66329] = HEAP32[66328];
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
        $8($5_1 + 4 | 0, $2_1, 0, 1, 1);
        if (HEAP32[$5_1 + 4 >> 2] == 1) {
          wasm2js_trap();
        }
        $6_1 = HEAP32[$5_1 + 8 >> 2];
        $3_1 = HEAP32[$5_1 + 12 >> 2];
        if ($2_1) {
          $148($3_1, $1_1, $2_1);
        }
        $1_1 = HEAP32[$0_1 + 20 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 + 12 >> 2]) {
          $4_1 = $0_1 + 12 | 0;
          if (($3($4_1, HEAP32[$4_1 >> 2], 1, 4, 12) | 0) != -2147483647) {
            wasm2js_trap();
          }
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
    function $8($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 32 | 0;
      global$0 = $5_1;
      $55($5_1 + 20 | 0, $1_1, $3_1, $4_1);
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
            $54($5_1, $3_1, $4_1, 1);
            $2_1 = HEAP32[$5_1 >> 2];
          } else {
            $53($5_1 + 8 | 0, $3_1, $4_1);
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
    function $9($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = +$4_1;
      $5_1 = +$5_1;
      $6_1 = +$6_1;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_i32$1 = 0;
      $7_1 = global$0 - 512 | 0;
      global$0 = $7_1;
      if (HEAP32[66316]) {
        wasm2js_trap();
      }
      HEAP32[66316] = -1;
      $5();
      $10_1 = HEAP32[66319];
      $13_1 = HEAP32[66318];
      while (1) {
        if (($8_1 | 0) != 160) {
          $9_1 = $7_1 + $8_1 | 0;
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
          wasm2js_i32$0 = $7_1 + $8_1 | 0, wasm2js_f64$0 = +wasm2js_scratch_load_f64(), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $30_1 = HEAPF64[$7_1 + 80 >> 3];
      $15_1 = HEAPF64[$7_1 + 72 >> 3];
      $31_1 = HEAPF64[$7_1 + 64 >> 3];
      $32_1 = HEAPF64[$7_1 + 56 >> 3];
      $26_1 = HEAPF64[$7_1 + 48 >> 3];
      $16_1 = HEAPF64[$7_1 + 40 >> 3];
      $17_1 = HEAPF64[$7_1 + 32 >> 3];
      $27_1 = HEAPF64[$7_1 + 24 >> 3];
      $33_1 = HEAPF64[$7_1 + 16 >> 3];
      $20_1 = HEAPF64[$7_1 + 8 >> 3];
      $34_1 = HEAPF64[$7_1 >> 3];
      $21_1 = HEAPF64[$7_1 + 88 >> 3];
      $22_1 = HEAPF64[$7_1 + 96 >> 3];
      $18_1 = HEAPF64[$7_1 + 104 >> 3];
      $28_1 = HEAPF64[$7_1 + 136 >> 3];
      $29_1 = HEAPF64[$7_1 + 144 >> 3];
      $23_1 = HEAPF64[$7_1 + 112 >> 3];
      $35_1 = HEAPF64[$7_1 + 120 >> 3];
      $36_1 = HEAPF64[$7_1 + 128 >> 3];
      $24_1 = HEAPF64[$7_1 + 152 >> 3];
      if ($24_1 < 4294967295 & $24_1 >= 0) {
        $9_1 = ~~$24_1 >>> 0;
      } else {
        $9_1 = 0;
      }
      HEAP32[$7_1 + 196 >> 2] = $9_1;
      HEAPF64[$7_1 + 168 >> 3] = $36_1;
      HEAPF64[$7_1 + 160 >> 3] = $35_1;
      HEAP32[$7_1 + 192 >> 2] = $23_1 < 4294967295 & $23_1 >= 0 ? ~~$23_1 >>> 0 : 0;
      HEAPF64[$7_1 + 184 >> 3] = $29_1;
      HEAPF64[$7_1 + 176 >> 3] = $28_1;
      HEAP32[$7_1 + 220 >> 2] = $9_1;
      $14_1 = $18_1 > 65535 ? 65535 : $18_1 >= 0 ? $18_1 < 4294967295 & $18_1 >= 0 ? ~~$18_1 >>> 0 : 0 : 0;
      HEAP16[$7_1 + 208 >> 1] = $14_1;
      HEAPF64[$7_1 + 200 >> 3] = $22_1;
      $8_1 = $9_1 - ($21_1 < 4294967295 & $21_1 >= 0 ? ~~$21_1 >>> 0 : 0) | 0;
      HEAP32[$7_1 + 216 >> 2] = $8_1 >>> 0 <= $9_1 >>> 0 ? $8_1 : 0;
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
            $9_1 = $8_1 + 262212 | 0;
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
        $8_1 = HEAPU8[($9_1 & 255) + 262621 | 0];
      }
      $19_1 = $19_1 - $1_1 | 0;
      $9_1 = $20_1 < 4294967295 & $20_1 >= 0 ? ~~$20_1 >>> 0 : 0;
      HEAP32[$7_1 + 272 >> 2] = $9_1;
      HEAP8[$7_1 + 280 | 0] = $10_1;
      HEAP8[$7_1 + 281 | 0] = $8_1;
      HEAPF64[$7_1 + 240 >> 3] = $33_1;
      HEAPF64[$7_1 + 264 >> 3] = $15_1;
      HEAP8[$7_1 + 278 | 0] = $27_1 != 0;
      HEAP8[$7_1 + 279 | 0] = $30_1 != 0;
      HEAP16[$7_1 + 276 >> 1] = $16_1 > 65535 ? 65535 : $16_1 >= 0 ? $16_1 < 4294967295 & $16_1 >= 0 ? ~~$16_1 >>> 0 : 0 : 0;
      HEAPF64[$7_1 + 232 >> 3] = $26_1;
      HEAP32[$7_1 + 224 >> 2] = $26_1 >= 0;
      HEAP32[$7_1 + 228 >> 2] = 0;
      $8_1 = 7;
      block6: {
        block4: {
          switch ($2_1 | 0) {
            case 6:
              $8_1 = 6;
              break block6;
            case 0:
            case 1:
              $0_1 = ($2_1 | 0) == 1;
              $8_1 = 2;
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
            case 4:
              $8_1 = 4;
              break block6;
            case 5:
              break block4;
            default:
              break block6;
          }
          ;
        }
        $8_1 = 5;
      }
      HEAPF64[$7_1 + 248 >> 3] = $4_1;
      $4_1 = $4_1 - $32_1;
      $4_1 = $31_1 + ($4_1 > 0 ? $4_1 : 0);
      HEAPF64[$7_1 + 256 >> 3] = $4_1;
      $2_1 = 1;
      block11: {
        block12: {
          if ($8_1 >>> 0 >= 2) {
            block8: {
              block10: {
                block9: {
                  block7: {
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
                  if ($10_1) {
                    break block11;
                  }
                  break block12;
                }
                if (($10_1 | 0) != 2) {
                  break block11;
                }
                HEAPF64[$7_1 + 256 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
                $10($7_1 + 224 | 0, $22_1, $14_1, $7_1 + 160 | 0, $6_1);
                break block11;
              }
              if (($10_1 | 0) == 3) {
                break block11;
              }
              HEAP16[$7_1 + 280 >> 1] = 2819;
              HEAP32[$7_1 + 224 >> 2] = 0;
              HEAP32[$7_1 + 228 >> 2] = 0;
              HEAP16[$7_1 + 276 >> 1] = 0;
              break block11;
            }
          }
          if (($10_1 | 0) != 1) {
            break block11;
          }
          block15: {
            switch (($2_1 & 255) - 1 | 0) {
              case 0:
                HEAP32[$7_1 + 224 >> 2] = 0;
                HEAP32[$7_1 + 228 >> 2] = 0;
                HEAP16[$7_1 + 276 >> 1] = $3_1;
                block19: {
                  $2_1 = $3_1 & 65535;
                  $9_1 = $2_1 - 500 | 0;
                  if ($9_1 >>> 0 > 4 | ($9_1 | 0) == 1) {
                    block16: {
                      block17: {
                        switch ($2_1 - 425 | 0) {
                          default:
                            if (($2_1 | 0) == 408) {
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
                      if ($8_1 & 1) {
                        break block19;
                      }
                      if (($3_1 - 200 & 65535) >>> 0 < 100) {
                        HEAP16[$7_1 + 280 >> 1] = 3587;
                      } else {
                        HEAP8[$7_1 + 280 | 0] = 3;
                        wasm2js_i32$0 = $7_1, wasm2js_i32$1 = $13($3_1), HEAP8[wasm2js_i32$0 + 281 | 0] = wasm2js_i32$1;
                      }
                      break block11;
                    }
                  }
                  if ($8_1 & 1) {
                    break block19;
                  }
                  HEAP8[$7_1 + 279 | 0] = 0;
                  if (!(!$0_1 | $1_1 >>> 0 > 100)) {
                    block24: {
                      $2_1 = $0_1 + $1_1 | 0;
                      block20: {
                        while (1) {
                          if ($1_1) {
                            $9_1 = HEAPU8[$0_1 | 0] - 9 | 0;
                            if ($9_1 >>> 0 > 23 | !(1 << $9_1 & 8388635)) {
                              break block20;
                            }
                            $0_1 = $0_1 + 1 | 0;
                            $1_1 = $1_1 - 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $1_1 = 0;
                        $0_1 = $2_1;
                      }
                      block21: {
                        while (1) {
                          $10_1 = 0;
                          $2_1 = 0;
                          if (!$1_1) {
                            break block21;
                          }
                          $2_1 = HEAPU8[($0_1 + $1_1 | 0) - 1 | 0] - 9 | 0;
                          if (!($2_1 >>> 0 > 23 | !(1 << $2_1 & 8388635))) {
                            $1_1 = $1_1 - 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $2_1 = $1_1;
                      }
                      $8_1 = 0;
                      block23: {
                        block22: {
                          while (1) {
                            if (($1_1 | 0) != ($8_1 | 0)) {
                              $9_1 = HEAPU8[$0_1 + $8_1 | 0] - 48 & 255;
                              if ($9_1 >>> 0 > 9) {
                                break block22;
                              }
                              $4_1 = ($10_1 & 1 ? $4_1 * 10 : 0) + +($9_1 >>> 0);
                              $4_1 = $4_1 < 4294967295 ? $4_1 : 4294967295;
                              $8_1 = $8_1 + 1 | 0;
                              $10_1 = 1;
                              continue;
                            }
                            break;
                          }
                          ;
                          if ($10_1 & 1) {
                            break block23;
                          }
                        }
                        if (!(!$13_1 | $19_1 >>> 0 > 100)) {
                          $14($7_1 + 312 | 0, $13_1, $19_1, $12_1, $11_1);
                          $1_1 = HEAP32[$7_1 + 312 >> 2];
                          $12_1 = $1_1 ? HEAP32[$7_1 + 320 >> 2] : $12_1;
                          $11_1 = $1_1 ? HEAP32[$7_1 + 324 >> 2] : $11_1;
                        }
                        $14($7_1 + 312 | 0, $0_1, $2_1, $12_1, $11_1);
                        if (HEAP32[$7_1 + 312 >> 2] != 1 | HEAP32[$7_1 + 316 >> 2]) {
                          break block24;
                        }
                        $5_1 = +HEAPU32[$7_1 + 320 >> 2] + +HEAP32[$7_1 + 324 >> 2] * 4294967296 - (+($12_1 >>> 0) + +($11_1 | 0) * 4294967296);
                        if (!($5_1 >= 0)) {
                          break block24;
                        }
                        $4_1 = Math_ceil($5_1 / 1e3);
                      }
                      $25_1 = 1;
                    }
                  }
                  HEAPF64[$7_1 + 232 >> 3] = $4_1;
                  HEAP32[$7_1 + 224 >> 2] = $25_1;
                  HEAP32[$7_1 + 228 >> 2] = 0;
                  $11($7_1 + 224 | 0, $7_1 + 200 | 0, $7_1 + 160 | 0, $25_1 ? $4_1 : 0, 0, $6_1);
                  if (!$25_1) {
                    break block11;
                  }
                  $0_1 = $3_1 & 65535;
                  if (($0_1 | 0) != 503 & ($0_1 | 0) != 429) {
                    break block11;
                  }
                  $4_1 = ($4_1 > 86400 ? 86400 : $4_1) * 1e3 + HEAPF64[$7_1 + 248 >> 3];
                  if (!($4_1 > HEAPF64[$7_1 + 200 >> 3])) {
                    break block11;
                  }
                  HEAP16[$7_1 + 208 >> 1] = $3_1;
                  HEAPF64[$7_1 + 200 >> 3] = $4_1;
                  break block11;
                }
                HEAP16[$7_1 + 280 >> 1] = 2051;
                break block11;
              case 1:
                HEAP8[$7_1 + 279 | 0] = 1;
                if ($27_1 == 0) {
                  $11($7_1 + 224 | 0, $7_1 + 200 | 0, $7_1 + 160 | 0, 0, 0, $6_1);
                } else {
                  HEAP8[$7_1 + 278 | 0] = 0;
                  $12($7_1 + 224 | 0, $28_1, $29_1, $9_1);
                }
                break block11;
              case 2:
                break block15;
              default:
                break block12;
            }
            ;
          }
          HEAP16[$7_1 + 278 >> 1] = 0;
          HEAPF64[$7_1 + 256 >> 3] = $4_1 > $15_1 ? $4_1 : $15_1;
          $11($7_1 + 224 | 0, $7_1 + 200 | 0, $7_1 + 160 | 0, 0, 1, $6_1);
          break block11;
        }
        HEAP8[$7_1 + 278 | 0] = $0_1;
        $10($7_1 + 224 | 0, $22_1, $14_1, $7_1 + 160 | 0, $6_1);
      }
      HEAPF64[$7_1 + 296 >> 3] = HEAPF64[$7_1 + 200 >> 3];
      HEAPF64[$7_1 + 304 >> 3] = HEAPU16[$7_1 + 208 >> 1];
      HEAPF64[$7_1 + 288 >> 3] = HEAP32[$7_1 + 220 >> 2] - HEAP32[$7_1 + 216 >> 2] >>> 0;
      HEAPF64[$7_1 + 392 >> 3] = HEAPU8[$7_1 + 279 | 0];
      HEAPF64[$7_1 + 384 >> 3] = HEAPF64[$7_1 + 264 >> 3];
      HEAPF64[$7_1 + 376 >> 3] = HEAPF64[$7_1 + 256 >> 3];
      HEAPF64[$7_1 + 368 >> 3] = HEAPF64[$7_1 + 248 >> 3];
      HEAPF64[$7_1 + 360 >> 3] = HEAP32[$7_1 + 224 >> 2] ? HEAPF64[$7_1 + 232 >> 3] : -1;
      HEAPF64[$7_1 + 352 >> 3] = HEAPU16[$7_1 + 276 >> 1];
      $0_1 = HEAPU8[$7_1 + 281 | 0];
      HEAPF64[$7_1 + 344 >> 3] = ($0_1 | 0) == 14 ? 0 : +($0_1 + 1 >>> 0);
      HEAPF64[$7_1 + 336 >> 3] = HEAPU8[$7_1 + 278 | 0];
      HEAPF64[$7_1 + 328 >> 3] = HEAPF64[$7_1 + 240 >> 3];
      HEAPF64[$7_1 + 320 >> 3] = HEAPU32[$7_1 + 272 >> 2];
      HEAPF64[$7_1 + 312 >> 3] = HEAPU8[$7_1 + 280 | 0];
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 88) {
          $2_1 = ($7_1 + 312 | 0) + $8_1 | 0;
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          $0_1 = ($7_1 + 400 | 0) + $8_1 | 0;
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
      $15(265280, $7_1 + 400 | 0, 88);
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 24) {
          $2_1 = ($7_1 + 288 | 0) + $8_1 | 0;
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          $0_1 = ($7_1 + 488 | 0) + $8_1 | 0;
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
      $15(265280, $7_1 + 488 | 0, 24);
      HEAP32[66316] = HEAP32[66316] + 1;
      global$0 = $7_1 + 512 | 0;
    }
    function $10($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0;
      $1_1 = $1_1 - HEAPF64[$0_1 + 24 >> 3];
      $5_1 = $2_1 & 65535 ? $1_1 > 0 ? $1_1 : 0 : 0;
      if ($5_1 <= 0) {
        $2_1 = $0_1;
        $0_1 = HEAP32[$0_1 + 48 >> 2] + 1 | 0;
        $12($2_1, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 24 >> 3], $0_1 ? $0_1 : -1);
        return;
      }
      $1_1 = $5_1 + $143(HEAPF64[$3_1 >> 3], HEAPF64[$3_1 + 8 >> 3], 1, $4_1);
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $6_1 = HEAPF64[$3_1 + 24 >> 3] - $4_1;
      if ($1_1 >= ($6_1 > 0 ? $6_1 : 0)) {
        $144($0_1, $2_1, $5_1);
      } else {
        HEAP8[$0_1 + 56 | 0] = 2;
        $1_1 = $1_1 < 2147483647 ? $1_1 : 2147483647;
        HEAPF64[$0_1 + 16 >> 3] = $1_1;
        HEAPF64[$0_1 + 40 >> 3] = $1_1 + $4_1;
      }
    }
    function $11($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!($3_1 > 300)) {
        block: {
          $6_1 = HEAP32[$0_1 + 48 >> 2];
          if ($6_1 >>> 0 >= HEAPU32[$2_1 + 32 >> 2]) {
            break block;
          }
          $5_1 = $143(HEAPF64[$2_1 >> 3], HEAPF64[$2_1 + 8 >> 3], $6_1, $5_1);
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
            $144($0_1, $8_1, $3_1);
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
      $145($0_1);
    }
    function $12($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = HEAPF64[$0_1 + 32 >> 3];
      $2_1 = $2_1 - $4_1;
      $2_1 = $2_1 > 0 ? $2_1 : 0;
      if ($2_1 <= 0) {
        $145($0_1);
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
    function $13($0_1) {
      var $1_1 = 0;
      $1_1 = 8;
      block: {
        block2: {
          block8: {
            block7: {
              block6: {
                block5: {
                  block4: {
                    block3: {
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
                    return 2;
                  }
                  return 3;
                }
                return 4;
              }
              return 5;
            }
            return 6;
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
    function $14($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $41($5_1, $1_1, $2_1);
      if ($44($5_1, $3_1, $4_1)) {
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
    function $15($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = HEAP32[$0_1 + 8 >> 2];
      block: {
        if (HEAP32[$0_1 >> 2] - $3_1 >>> 0 < $2_1 >>> 0) {
          $2($0_1, $3_1, $2_1, 1, 1);
          $3_1 = HEAP32[$0_1 + 8 >> 2];
        } else {
          if (!$2_1) {
            break block;
          }
        }
        if (!$2_1) {
          break block;
        }
        $148(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
    }
    function $16($0_1, $1_1, $2_1, $3_1, $4_1) {
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
    function $17($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0, $2_1 = 0;
      $1_1 = global$0 - 16 | 0;
      global$0 = $1_1;
      if (HEAP32[66316]) {
        wasm2js_trap();
      }
      HEAP32[66316] = -1;
      if (HEAPU32[66319] >= $0_1 >>> 0) {
        $0_1 = HEAP32[66318];
        $2_1 = 0;
      } else {
        $5();
        $0_1 = (-1 >>> Math_clz32(($0_1 >>> 0 <= 16384 ? 16384 : $0_1) - 1 | 0) | 0) + 1 | 0;
        $8($1_1 + 4 | 0, $0_1, 1, 1, 1);
        if (HEAP32[$1_1 + 4 >> 2] == 1) {
          wasm2js_trap();
        }
        HEAP32[66319] = $0_1;
        $0_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[66318] = $0_1;
        HEAP32[66317] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[66328] = HEAP32[66329];
        $2_1 = HEAP32[66316] + 1 | 0;
      }
      HEAP32[66316] = $2_1;
      global$0 = $1_1 + 16 | 0;
      return $0_1 | 0;
    }
    function $18() {
      var $0_1 = 0;
      if (HEAPU32[66316] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[66321];
      }
      return $0_1 | 0;
    }
    function $19() {
      var $0_1 = 0;
      if (HEAPU32[66316] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[66322];
      }
      return $0_1 | 0;
    }
    function $20($0_1) {
      $0_1 = +$0_1;
      HEAPF64[33163] = $0_1;
    }
    function $21($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = +$1_1;
      $2_1 = +$2_1;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (HEAP32[66316]) {
        wasm2js_trap();
      }
      HEAP32[66316] = -1;
      $5();
      $5_1 = $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0;
      $4_1 = HEAP32[66319] >>> 2 | 0;
      $7_1 = $4_1 - $0_1 | 0;
      $4_1 = $4_1 >>> 0 >= $7_1 >>> 0 ? $7_1 : 0;
      $8_1 = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $4_1;
      $6_1 = HEAP32[66318] + ($0_1 << 2) | 0;
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
      HEAP32[66316] = HEAP32[66316] + 1;
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
      $7_1 = global$0 - 592 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 28 >> 2] = $0_1;
      HEAP32[$7_1 + 64 >> 2] = $4_1;
      HEAP32[$7_1 + 60 >> 2] = $3_1;
      HEAP32[$7_1 + 56 >> 2] = $2_1;
      $0_1 = HEAP32[66327];
      HEAP32[$7_1 + 48 >> 2] = HEAP32[66326];
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
      if (HEAP32[66316]) {
        wasm2js_trap();
      }
      $2_1 = $7_1 + 92 | 0;
      HEAP32[66316] = -1;
      $5();
      $3_1 = HEAP32[66319];
      $4_1 = HEAP32[66318];
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
      HEAP32[$7_1 + 256 >> 2] = 0;
      HEAP32[$7_1 + 260 >> 2] = 0;
      HEAP32[$7_1 + 252 >> 2] = 4;
      HEAP32[$7_1 + 244 >> 2] = 0;
      HEAP32[$7_1 + 248 >> 2] = 0;
      HEAP32[$7_1 + 236 >> 2] = 0;
      HEAP32[$7_1 + 240 >> 2] = 4;
      HEAP32[$7_1 + 264 >> 2] = 0;
      HEAP32[$7_1 + 268 >> 2] = 0;
      HEAP8[$7_1 + 269 | 0] = 0;
      HEAP8[$7_1 + 270 | 0] = 0;
      HEAP8[$7_1 + 271 | 0] = 0;
      HEAP8[$7_1 + 272 | 0] = 0;
      HEAP8[$7_1 + 273 | 0] = 0;
      HEAP8[$7_1 + 274 | 0] = 0;
      HEAP8[$7_1 + 275 | 0] = 0;
      HEAP8[$7_1 + 276 | 0] = 0;
      HEAP16[$7_1 + 292 >> 1] = 1;
      HEAP16[$7_1 + 360 >> 1] = 1;
      HEAP32[$7_1 + 352 >> 2] = 1;
      HEAP32[$7_1 + 356 >> 2] = 0;
      HEAP32[$7_1 + 280 >> 2] = 0;
      HEAP32[$7_1 + 284 >> 2] = 1;
      $1_1 = $6_1 & 1;
      HEAP32[$7_1 + 348 >> 2] = $1_1 ? 262160 : 262144;
      HEAP32[$7_1 + 344 >> 2] = $1_1 ? 1 : $2_1;
      HEAP32[$7_1 + 340 >> 2] = $20_1;
      HEAP32[$7_1 + 288 >> 2] = 0;
      $148($7_1 + 304 | 0, $7_1 + 128 | 0, 36);
      HEAP32[$7_1 + 380 >> 2] = 0;
      HEAP32[$7_1 + 384 >> 2] = 0;
      $1_1 = $0_1 >>> 0 > $3_1 >>> 0;
      $17_1 = $1_1 ? 0 : $0_1;
      HEAP32[$7_1 + 376 >> 2] = $17_1;
      $19_1 = $1_1 ? 1 : $4_1;
      HEAP32[$7_1 + 372 >> 2] = $19_1;
      HEAP32[$7_1 + 392 >> 2] = 0;
      HEAP32[$7_1 + 396 >> 2] = 0;
      HEAP32[$7_1 + 364 >> 2] = 2;
      $24_1 = HEAP32[$20_1 + 28 >> 2];
      HEAP32[$7_1 + 388 >> 2] = $24_1 >>> 0 >= 1e3 ? 1e3 : $24_1;
      if ($23($19_1, $17_1, 263352, 3)) {
        HEAP8[$7_1 + 397 | 0] = 1;
        HEAP32[$7_1 + 380 >> 2] = 3;
      }
      $1_1 = $7_1 + 364 | 0;
      block58: {
        if (($24($1_1) & 255) != 123) {
          $25($7_1 + 504 | 0, $1_1);
          $1_1 = $7_1 + 128 | 0;
          $26($1_1, HEAPU8[$7_1 + 512 | 0] << 24 | 328065, 0);
          $148($7_1 + 236 | 0, $1_1, 44);
        } else {
          block57: {
            $15_1 = $7_1 + 280 | 0;
            HEAP32[$7_1 + 500 >> 2] = 0;
            HEAP32[$7_1 + 492 >> 2] = 0;
            HEAP32[$7_1 + 496 >> 2] = 1;
            HEAP32[$7_1 + 516 >> 2] = 0;
            HEAP32[$7_1 + 520 >> 2] = 0;
            HEAP32[$7_1 + 508 >> 2] = $17_1;
            HEAP32[$7_1 + 504 >> 2] = $19_1;
            HEAP8[$7_1 + 211 | 0] = 2;
            HEAP8[$7_1 + 199 | 0] = 2;
            HEAP8[$7_1 + 187 | 0] = 2;
            HEAP8[$7_1 + 175 | 0] = 2;
            HEAP8[$7_1 + 163 | 0] = 2;
            HEAP8[$7_1 + 151 | 0] = 2;
            HEAP8[$7_1 + 139 | 0] = 2;
            HEAP32[$7_1 + 512 >> 2] = $7_1 + 492;
            HEAP32[$7_1 + 432 >> 2] = 4;
            HEAP32[$7_1 + 436 >> 2] = 0;
            HEAP32[$7_1 + 424 >> 2] = 0;
            HEAP32[$7_1 + 428 >> 2] = 0;
            HEAP32[$7_1 + 416 >> 2] = 0;
            HEAP32[$7_1 + 420 >> 2] = 4;
            HEAP32[$7_1 + 408 >> 2] = 0;
            HEAP32[$7_1 + 412 >> 2] = 0;
            $0_1 = HEAP32[$20_1 + 20 >> 2];
            HEAP32[$7_1 + 400 >> 2] = HEAP32[$20_1 + 16 >> 2];
            HEAP32[$7_1 + 404 >> 2] = $0_1;
            HEAP32[$7_1 + 536 >> 2] = 0;
            HEAP32[$7_1 + 540 >> 2] = 1;
            $27($7_1 + 364 | 0, 123);
            $4_1 = 0;
            block7: {
              block5: {
                while (1) {
                  block6: {
                    $0_1 = HEAP32[$7_1 + 412 >> 2];
                    $11_1 = $0_1;
                    $9_1 = HEAP32[$7_1 + 408 >> 2];
                    $1_1 = !(HEAP32[$7_1 + 424 >> 2] | ($0_1 | $9_1));
                    $0_1 = HEAP32[$7_1 + 380 >> 2];
                    block4: {
                      if ($0_1 >>> 0 < HEAPU32[$7_1 + 376 >> 2]) {
                        $0_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 372 >> 2] | 0];
                        if ($0_1 >>> 0 > 32) {
                          break block4;
                        }
                      }
                      $0_1 = $28($7_1 + 364 | 0);
                    }
                    if (($0_1 & 255) == 125) {
                      break block5;
                    }
                    if (!$1_1) {
                      $0_1 = HEAP32[$7_1 + 380 >> 2];
                      if ($0_1 >>> 0 >= HEAPU32[$7_1 + 376 >> 2]) {
                        break block6;
                      }
                      $1_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 372 >> 2] | 0] == 44;
                      HEAP32[$7_1 + 380 >> 2] = $0_1 + $1_1;
                      if (!$1_1) {
                        break block6;
                      }
                    }
                    if (HEAP32[$7_1 + 364 >> 2] != 2) {
                      break block7;
                    }
                    $1_1 = HEAP32[$7_1 + 380 >> 2];
                    if (!($1_1 >>> 0 < HEAPU32[$7_1 + 376 >> 2] & HEAPU8[HEAP32[$7_1 + 372 >> 2] + $1_1 | 0] > 32)) {
                      $28($7_1 + 364 | 0);
                      $1_1 = HEAP32[$7_1 + 380 >> 2];
                    }
                    HEAP8[$7_1 + 396 | 0] = 0;
                    HEAP32[$7_1 + 392 >> 2] = $1_1;
                    $30($7_1 + 548 | 0, $7_1 + 364 | 0);
                    $18_1 = HEAPU8[$7_1 + 556 | 0];
                    if (($18_1 | 0) == 2) {
                      break block7;
                    }
                    $2_1 = HEAP32[$7_1 + 392 >> 2];
                    $1_1 = HEAP32[$7_1 + 548 >> 2];
                    $6_1 = HEAP32[$7_1 + 552 >> 2];
                    if ($18_1 & 1) {
                      HEAP32[$7_1 + 544 >> 2] = 0;
                      $31($1_1, $6_1, $7_1 + 536 | 0, 0);
                      $1_1 = HEAP32[$7_1 + 540 >> 2];
                      $0_1 = HEAP32[$7_1 + 544 >> 2];
                    } else {
                      $0_1 = $6_1;
                    }
                    $13_1 = $2_1 + 1 | 0;
                    $2_1 = $32($1_1, $0_1);
                    block11: {
                      block9: {
                        if (($2_1 & 255) >>> 0 >= 64) {
                          $3_1 = $33($7_1 + 400 | 0, $7_1 + 548 | 0, $1_1, $0_1);
                          $2_1 = 245;
                        } else {
                          $3_1 = $2_1 & 31;
                          if (($2_1 & 63) >>> 0 >= 32) {
                            $8_1 = 1 << $3_1;
                            $3_1 = 0;
                          } else {
                            $16_1 = 1 << $3_1;
                            $8_1 = $16_1 - 1 & 1 >>> 32 - $3_1;
                            $3_1 = $16_1;
                          }
                          HEAP32[$7_1 + 408 >> 2] = $9_1 | $3_1;
                          HEAP32[$7_1 + 412 >> 2] = $8_1 | $11_1;
                          $9_1 = $3_1 & $9_1;
                          $8_1 = $8_1 & $11_1;
                          $3_1 = !($9_1 | $8_1);
                          $2_1 = $2_1 - 10 | 0;
                          if ($8_1 | $9_1 | ($2_1 & 255) != 4) {
                            break block9;
                          }
                          $2_1 = HEAP32[$7_1 + 380 >> 2];
                          block10: {
                            if ($2_1 >>> 0 < HEAPU32[$7_1 + 376 >> 2]) {
                              $2_1 = HEAPU8[$2_1 + HEAP32[$7_1 + 372 >> 2] | 0];
                              if ($2_1 >>> 0 > 32) {
                                break block10;
                              }
                            }
                            $2_1 = $28($7_1 + 364 | 0);
                          }
                          $3_1 = 1;
                          if (($2_1 & 255) == 123) {
                            $34($7_1 + 236 | 0, $7_1 + 364 | 0, $7_1 + 504 | 0, 1);
                            HEAP32[$7_1 + 576 >> 2] = HEAP32[65835];
                            $2_1 = HEAP32[65834];
                            HEAP32[$7_1 + 568 >> 2] = HEAP32[65833];
                            HEAP32[$7_1 + 572 >> 2] = $2_1;
                            $2_1 = 4;
                            $8_1 = 0;
                            break block11;
                          }
                          $2_1 = 4;
                        }
                      }
                      $25($7_1 + 568 | 0, $7_1 + 364 | 0);
                      $8_1 = HEAPU8[$7_1 + 579 | 0];
                    }
                    HEAP32[$7_1 + 300 >> 2] = $6_1;
                    HEAP32[$7_1 + 296 >> 2] = $13_1;
                    HEAP8[$7_1 + 292 | 0] = 0;
                    HEAP8[$7_1 + 361 | 0] = 0;
                    if ($8_1 & 1 ? 0 : $3_1) {
                      block12: {
                        if (!$0_1) {
                          $0_1 = 0;
                          break block12;
                        }
                        if (HEAPU8[$1_1 | 0] != 95) {
                          break block12;
                        }
                        if ($49($7_1 + 236 | 0, $1_1, $0_1, 1, $7_1 + 568 | 0, HEAP32[$7_1 + 380 >> 2] - HEAP32[$7_1 + 572 >> 2] | 0)) {
                          continue;
                        }
                      }
                    } else {
                      if ($49($7_1 + 236 | 0, $1_1, $0_1, $3_1, $7_1 + 568 | 0, HEAP32[$7_1 + 380 >> 2] - HEAP32[$7_1 + 572 >> 2] | 0)) {
                        continue;
                      }
                    }
                    $3_1 = $2_1 & 255;
                    if ($3_1 >>> 0 <= 6) {
                      $0_1 = ($7_1 + 128 | 0) + Math_imul($3_1, 12) | 0;
                      HEAP32[$0_1 + 8 >> 2] = HEAP32[$7_1 + 576 >> 2];
                      $1_1 = HEAP32[$7_1 + 572 >> 2];
                      HEAP32[$0_1 >> 2] = HEAP32[$7_1 + 568 >> 2];
                      HEAP32[$0_1 + 4 >> 2] = $1_1;
                    } else {
                      $9_1 = $7_1 + 24 | 0;
                      $11_1 = $7_1 + 236 | 0;
                      $6_1 = $7_1 + 568 | 0;
                      $2_1 = 0;
                      $3_1 = global$0 - 48 | 0;
                      global$0 = $3_1;
                      block24: {
                        block19: {
                          block17: {
                            block14: {
                              block18: {
                                block13: {
                                  switch ($0_1 - 9 | 0) {
                                    case 2:
                                      if (HEAPU8[$1_1 | 0] != 97 | HEAPU8[$1_1 + 1 | 0] != 110 | (HEAPU8[$1_1 + 2 | 0] != 111 | HEAPU8[$1_1 + 3 | 0] != 110) | (HEAPU8[$1_1 + 4 | 0] != 121 | HEAPU8[$1_1 + 5 | 0] != 109 | (HEAPU8[$1_1 + 6 | 0] != 111 | HEAPU8[$1_1 + 7 | 0] != 117)) | (HEAPU8[$1_1 + 8 | 0] != 115 | HEAPU8[$1_1 + 9 | 0] != 73 | HEAPU8[$1_1 + 10 | 0] != 100)) {
                                        break block14;
                                      }
                                      $2_1 = 1;
                                      if (HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] == 1) {
                                        break block17;
                                      }
                                      break block14;
                                    case 3:
                                      if (HEAPU8[$1_1 | 0] != 105 | HEAPU8[$1_1 + 1 | 0] != 110 | (HEAPU8[$1_1 + 2 | 0] != 116 | HEAPU8[$1_1 + 3 | 0] != 101) | (HEAPU8[$1_1 + 4 | 0] != 103 | HEAPU8[$1_1 + 5 | 0] != 114 | (HEAPU8[$1_1 + 6 | 0] != 97 | HEAPU8[$1_1 + 7 | 0] != 116)) | (HEAPU8[$1_1 + 8 | 0] != 105 | HEAPU8[$1_1 + 9 | 0] != 111 | (HEAPU8[$1_1 + 10 | 0] != 110 | HEAPU8[$1_1 + 11 | 0] != 115))) {
                                        break block14;
                                      }
                                      if (HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] == 1) {
                                        $1_1 = HEAPU8[$6_1 + 8 | 0];
                                        if (($1_1 | 0) == 5) {
                                          break block17;
                                        }
                                        $0_1 = 327680;
                                        break block18;
                                      }
                                      if (HEAPU8[$6_1 + 8 | 0] == 5) {
                                        $2_1 = HEAP32[$6_1 + 4 >> 2];
                                        $6_1 = HEAP32[$6_1 >> 2];
                                        HEAP32[$3_1 + 20 >> 2] = $3_1 + 47;
                                        $78($3_1 + 32 | 0, $6_1, $2_1, $3_1 + 20 | 0, 2);
                                        if (HEAPU8[$3_1 + 43 | 0] == 2) {
                                          break block14;
                                        }
                                      } else {
                                        if (!$79($6_1)) {
                                          break block14;
                                        }
                                      }
                                      $74($11_1, 1377167);
                                      break block19;
                                    case 0:
                                      break block13;
                                    default:
                                      break block14;
                                  }
                                  ;
                                }
                                if (HEAPU8[$1_1 | 0] != 109 | HEAPU8[$1_1 + 1 | 0] != 101 | (HEAPU8[$1_1 + 2 | 0] != 115 | HEAPU8[$1_1 + 3 | 0] != 115) | (HEAPU8[$1_1 + 4 | 0] != 97 | HEAPU8[$1_1 + 5 | 0] != 103 | (HEAPU8[$1_1 + 6 | 0] != 101 | HEAPU8[$1_1 + 7 | 0] != 73)) | (HEAPU8[$1_1 + 8 | 0] != 100 | HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] != 1)) {
                                  break block14;
                                }
                                $1_1 = HEAPU8[$6_1 + 8 | 0];
                                if (($1_1 | 0) != 3) {
                                  $2_1 = 2;
                                  $0_1 = 196608;
                                  break block18;
                                }
                                HEAP32[$3_1 + 28 >> 2] = 0;
                                HEAP32[$3_1 + 20 >> 2] = 0;
                                HEAP32[$3_1 + 24 >> 2] = 1;
                                HEAP8[$3_1 + 40 | 0] = HEAPU8[$6_1 + 9 | 0];
                                $0_1 = HEAP32[$6_1 + 4 >> 2];
                                HEAP32[$3_1 + 32 >> 2] = HEAP32[$6_1 >> 2];
                                HEAP32[$3_1 + 36 >> 2] = $0_1;
                                $63($3_1 + 8 | 0, $3_1 + 32 | 0, $3_1 + 20 | 0);
                                $1_1 = HEAP32[$3_1 + 8 >> 2];
                                $0_1 = HEAP32[$3_1 + 12 >> 2];
                                block20: {
                                  if ($81(263356, $0_1)) {
                                    block21: {
                                      $2_1 = $0_1;
                                      while (1) {
                                        if (!$2_1) {
                                          break block20;
                                        }
                                        $8_1 = HEAPU8[$1_1 | 0];
                                        if (!(($8_1 - 48 & 255) >>> 0 < 10 | (($8_1 & 223) - 65 & 255) >>> 0 < 26)) {
                                          $13_1 = $8_1 - 45 | 0;
                                          if (!(1 << $13_1 & 8195 ? $13_1 >>> 0 <= 13 : 0) & ($8_1 | 0) != 95) {
                                            break block21;
                                          }
                                        }
                                        $1_1 = $1_1 + 1 | 0;
                                        $2_1 = $2_1 - 1 | 0;
                                        continue;
                                      }
                                      ;
                                    }
                                  }
                                  $74($11_1, $0_1 ? $0_1 >>> 0 < 256 ? 1442693 : 1442691 : 1442690);
                                }
                                $2_1 = 2;
                                break block17;
                              }
                              if ($1_1) {
                                $74($11_1, $1_1 << 24 | $0_1 | 385);
                                break block17;
                              } else {
                                $80($11_1, 13);
                                break block19;
                              }
                            }
                            $2_1 = 9;
                            $8_1 = 262892;
                            block23: {
                              block22: {
                                while (1) {
                                  $2_1 = $2_1 + 1 | 0;
                                  if (($2_1 | 0) != 17) {
                                    if (($2_1 | 0) == 26) {
                                      wasm2js_trap();
                                    }
                                    $6_1 = $8_1 - 4 | 0;
                                    $13_1 = HEAP32[$8_1 >> 2];
                                    $8_1 = $8_1 + 8 | 0;
                                    if (!$130($1_1, $0_1, HEAP32[$6_1 >> 2], $13_1)) {
                                      continue;
                                    }
                                    break block22;
                                  }
                                  break;
                                }
                                ;
                                $8_1 = 0;
                                break block23;
                              }
                              $8_1 = $2_1 >>> 0 < 17;
                              $2_1 = $2_1 - 10 | 0;
                            }
                            HEAP8[$3_1 + 1 | 0] = $2_1;
                            HEAP8[$3_1 | 0] = $8_1 & 1;
                            $72($11_1, HEAPU8[$3_1 | 0] ? (HEAPU8[$3_1 + 1 | 0] << 24) - 1978465646 | 0 : 146);
                            $80($11_1, 13);
                            break block19;
                          }
                          $0_1 = $11_1 + Math_imul($2_1, 12) | 0;
                          HEAP32[$0_1 + 76 >> 2] = HEAP32[$6_1 + 8 >> 2];
                          $1_1 = HEAP32[$6_1 + 4 >> 2];
                          HEAP32[$0_1 + 68 >> 2] = HEAP32[$6_1 >> 2];
                          HEAP32[$0_1 + 72 >> 2] = $1_1;
                          $1_1 = $2_1 + 7 | 0;
                          $0_1 = 1;
                          break block24;
                        }
                        $0_1 = 0;
                      }
                      HEAP8[$9_1 + 1 | 0] = $1_1;
                      HEAP8[$9_1 | 0] = $0_1;
                      global$0 = $3_1 + 48 | 0;
                      if (!HEAPU8[$7_1 + 24 | 0]) {
                        continue;
                      }
                      $2_1 = HEAPU8[$7_1 + 25 | 0];
                    }
                    HEAP8[$7_1 + 360 | 0] = HEAPU8[$7_1 + 360 | 0] & (($18_1 ^ 1) & ($2_1 & 255) >>> 0 >= ($4_1 & 255) >>> 0);
                    $4_1 = $2_1;
                    continue;
                  }
                  break;
                }
                ;
                $29($7_1 + 364 | 0);
                break block7;
              }
              HEAP32[$7_1 + 380 >> 2] = HEAP32[$7_1 + 380 >> 2] + 1;
              HEAP32[$7_1 + 384 >> 2] = HEAP32[$7_1 + 384 >> 2] - 1;
            }
            HEAP32[$7_1 + 416 >> 2] = HEAP32[$7_1 + 520 >> 2];
            $0_1 = HEAP32[$7_1 + 516 >> 2];
            HEAP32[$7_1 + 408 >> 2] = HEAP32[$7_1 + 512 >> 2];
            HEAP32[$7_1 + 412 >> 2] = $0_1;
            $0_1 = HEAP32[$7_1 + 508 >> 2];
            HEAP32[$7_1 + 400 >> 2] = HEAP32[$7_1 + 504 >> 2];
            HEAP32[$7_1 + 404 >> 2] = $0_1;
            $0_1 = $7_1 + 16 | 0;
            $4_1 = $7_1 + 400 | 0;
            $35($0_1, $4_1);
            $23_1 = HEAP32[$7_1 + 16 >> 2];
            $18_1 = HEAP32[($23_1 ? $0_1 | 4 : $7_1 + 500 | 0) >> 2];
            $26_1 = HEAP32[$7_1 + 496 >> 2];
            $27_1 = HEAP32[$7_1 + 492 >> 2];
            $0_1 = 0;
            $1_1 = $7_1 + 236 | 0;
            $3_1 = $7_1 + 128 | 0;
            $36($7_1 + 524 | 0, $1_1, $3_1, 0);
            $36($7_1 + 536 | 0, $1_1, $3_1, 2);
            $2_1 = 1;
            $37($4_1, $1_1, $3_1, 4, 1);
            HEAP8[$7_1 + 361 | 0] = 0;
            HEAP16[$7_1 + 292 >> 1] = 3841;
            HEAP32[$7_1 + 288 >> 2] = 0;
            $1_1 = HEAP32[$7_1 + 340 >> 2];
            $4_1 = HEAP32[$1_1 >> 2];
            $6_1 = HEAP32[$1_1 + 8 >> 2];
            $1_1 = HEAP32[$1_1 + 12 >> 2];
            HEAP32[$7_1 + 560 >> 2] = 0;
            HEAP32[$7_1 + 564 >> 2] = 0;
            $3_1 = 128;
            block25: {
              if (HEAPU8[$7_1 + 199 | 0] != 2) {
                $13_1 = $4_1 ? $6_1 : 1583802368;
                $16_1 = $4_1 ? $1_1 : 367;
                block26: {
                  block28: {
                    block27: {
                      $1_1 = HEAPU8[$7_1 + 196 | 0];
                      switch ($1_1 | 0) {
                        case 0:
                          break block25;
                        case 2:
                          break block27;
                        case 3:
                          break block28;
                        default:
                          break block26;
                      }
                      ;
                    }
                    $1_1 = 0;
                    $3_1 = $38(HEAP32[$7_1 + 188 >> 2], HEAP32[$7_1 + 192 >> 2], 0, $13_1, $16_1, $15_1, $7_1 + 560 | 0);
                    break block25;
                  }
                  HEAP8[$7_1 + 408 | 0] = HEAPU8[$7_1 + 197 | 0];
                  $2_1 = HEAP32[$7_1 + 192 >> 2];
                  HEAP32[$7_1 + 404 >> 2] = $2_1;
                  HEAP32[$7_1 + 400 >> 2] = HEAP32[$7_1 + 188 >> 2];
                  $39($7_1 + 568 | 0, $7_1 + 400 | 0);
                  $1_1 = HEAP32[$7_1 + 572 >> 2];
                  if (($2_1 | 0) != ($1_1 | 0)) {
                    HEAP32[$7_1 + 560 >> 2] = 1;
                  }
                  HEAP32[$7_1 + 588 >> 2] = 0;
                  HEAP32[$7_1 + 580 >> 2] = 0;
                  HEAP32[$7_1 + 584 >> 2] = 1;
                  $2_1 = HEAP32[$7_1 + 568 >> 2];
                  $14_1 = $7_1 + 400 | 0;
                  $40($14_1, $7_1 + 568 | 0, $7_1 + 580 | 0);
                  $6_1 = HEAP32[$7_1 + 400 >> 2];
                  $9_1 = HEAP32[$7_1 + 404 >> 2];
                  $41($14_1, $6_1, $9_1);
                  $3_1 = $6_1;
                  $8_1 = global$0 - 32 | 0;
                  global$0 = $8_1;
                  if ($9_1) {
                    block29: {
                      $21_1 = ($6_1 + $9_1 | 0) - 1 | 0;
                      if (HEAPU8[$21_1 | 0] != 90 | $9_1 - 31 >>> 0 < 4294967289) {
                        break block29;
                      }
                      HEAP32[$8_1 + 24 >> 2] = 0;
                      HEAP32[$8_1 + 28 >> 2] = 0;
                      HEAP32[$8_1 + 16 >> 2] = 0;
                      HEAP32[$8_1 + 20 >> 2] = 0;
                      HEAP32[$8_1 + 8 >> 2] = 0;
                      HEAP32[$8_1 + 12 >> 2] = 0;
                      block30: {
                        while (1) {
                          block32: {
                            $11_1 = 0;
                            while (1) {
                              block31: {
                                if (($3_1 | 0) == ($21_1 | 0)) {
                                  break block30;
                                }
                                if (($10_1 | 0) == 29) {
                                  wasm2js_trap();
                                }
                                $4_1 = $3_1 + 1 | 0;
                                $3_1 = HEAPU8[$3_1 | 0];
                                if (!(1 << $10_1 & 536271727)) {
                                  break block31;
                                }
                                $22_1 = $3_1 - 48 & 255;
                                if ($22_1 >>> 0 >= 10) {
                                  break block31;
                                }
                                $11_1 = $22_1 + Math_imul($11_1, 10) | 0;
                                $10_1 = $10_1 + 1 | 0;
                                $3_1 = $4_1;
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($3_1 | 0) != HEAPU8[$10_1 + 265173 | 0]) {
                              break block32;
                            }
                            if ($12_1 >>> 0 > 5) {
                              wasm2js_trap();
                            } else {
                              $10_1 = $10_1 + 1 | 0;
                              HEAP32[($8_1 + 8 | 0) + ($12_1 << 2) >> 2] = $11_1;
                              $12_1 = $12_1 + 1 | 0;
                              $3_1 = $4_1;
                              continue;
                            }
                          }
                          break;
                        }
                        ;
                        $10_1 = 0;
                        break block29;
                      }
                      $3_1 = HEAP32[$8_1 + 16 >> 2];
                      $10_1 = 0;
                      $4_1 = HEAP32[$8_1 + 24 >> 2];
                      $12_1 = HEAP32[$8_1 + 20 >> 2];
                      $21_1 = HEAP32[$8_1 + 8 >> 2];
                      $22_1 = HEAP32[$8_1 + 12 >> 2];
                      $28_1 = $102($21_1, $22_1);
                      $25_1 = HEAP32[$8_1 + 28 >> 2];
                      if ($25_1 >>> 0 > 59 | $4_1 >>> 0 > 59 | ($12_1 >>> 0 > 23 | $3_1 - 1 >>> 0 >= $28_1 >>> 0)) {
                        break block29;
                      }
                      $104($14_1, $103($21_1, $22_1, $3_1), $12_1, $4_1, $25_1);
                      $3_1 = $9_1 - 30 | 0;
                      while (1) {
                        if ($3_1) {
                          $3_1 = $3_1 + 1 | 0;
                          $11_1 = Math_imul($11_1, 10);
                          continue;
                        }
                        break;
                      }
                      ;
                      HEAP8[$14_1 + 42 | 0] = 1;
                      HEAP32[$14_1 + 32 >> 2] = $11_1;
                      $10_1 = 1;
                    }
                  }
                  global$0 = $8_1 + 32 | 0;
                  block42: {
                    if (!$10_1) {
                      block33: {
                        if (HEAPU8[$42($6_1, $9_1, 0) + 262324 | 0] & 6) {
                          $3_1 = $7_1 + 400 | 0;
                          if ($44($3_1, $13_1, $16_1)) {
                            break block33;
                          }
                          $45($3_1, $6_1, $9_1);
                          break block33;
                        }
                        $3_1 = $43($6_1, $9_1, 0);
                        if ($3_1 - 1 >>> 0 <= 1) {
                          if (($42($6_1, $9_1, $3_1) | 0) == 32) {
                            $45($7_1 + 400 | 0, $6_1, $9_1);
                            break block33;
                          }
                        }
                        block34: {
                          $4_1 = $3_1;
                          if (($42($6_1, $9_1, $3_1) | 0) == 46) {
                            $4_1 = $3_1 + 1 | 0;
                            $8_1 = $43($6_1, $9_1, $4_1);
                            if (!$8_1) {
                              break block34;
                            }
                            $4_1 = $4_1 + $8_1 | 0;
                          }
                          if (!$3_1 | $4_1 >>> 0 < $9_1 >>> 0) {
                            break block34;
                          }
                          if ($3_1 - 9 >>> 0 < 5) {
                            $3_1 = 0;
                          } else {
                            block41: {
                              block38: {
                                block37: {
                                  switch ($3_1 - 7 | 0) {
                                    case 0:
                                      if (($4_1 | 0) == 7) {
                                        break block34;
                                      }
                                      break block38;
                                    case 1:
                                      if (($4_1 | 0) != 8) {
                                        break block38;
                                      }
                                      break block34;
                                    default:
                                      break block37;
                                  }
                                  ;
                                }
                                block40: {
                                  switch ($3_1 - 16 | 0) {
                                    case 0:
                                      if (($4_1 | 0) != 16) {
                                        break block38;
                                      }
                                      $3_1 = 6;
                                      break block41;
                                    case 3:
                                      break block40;
                                    default:
                                      break block38;
                                  }
                                  ;
                                }
                                if (($4_1 | 0) != 19) {
                                  break block38;
                                }
                                $3_1 = 9;
                                break block41;
                              }
                              $46($7_1 + 400 | 0, 25);
                              break block33;
                            }
                          }
                          $3_1 = $38($6_1, $9_1, $3_1, $13_1, $16_1, $15_1, $7_1 + 560 | 0);
                          break block42;
                        }
                        $10_1 = 0;
                        $8_1 = 6;
                        $6_1 = $7_1 + 400 | 0;
                        $3_1 = $111($6_1, 45);
                        if (!$3_1) {
                          if (!$111($6_1, 43)) {
                            $10_1 = ($114(HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]) | 0) == 2;
                            $8_1 = $10_1 ? 2 : 4;
                          }
                        }
                        $8_1 = $110($6_1, $8_1);
                        if ($10_1) {
                          HEAP32[$6_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2] | 8;
                          HEAP32[$6_1 + 12 >> 2] = HEAP32[$6_1 + 12 >> 2] | 524288;
                          $8_1 = $8_1 + 2e3 | 0;
                        }
                        block44: {
                          block43: {
                            if ($3_1) {
                              $3_1 = 27;
                              if (!$8_1) {
                                break block43;
                              }
                              $8_1 = 0 - $8_1 | 0;
                            }
                            if ($8_1 + 1 >>> 0 < 10002) {
                              break block44;
                            }
                            $3_1 = 26;
                          }
                          $46($6_1, $3_1);
                          $8_1 = 0;
                        }
                        $12_1 = $111($6_1, 45);
                        $3_1 = $114(HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]);
                        block48: {
                          block47: {
                            block46: {
                              if (!$10_1) {
                                block45: {
                                  if (!$111($6_1, 87)) {
                                    if (($3_1 | 0) != 3) {
                                      break block45;
                                    }
                                    $4_1 = (($8_1 << 16 >> 16) % 100 | 0 ? 3 : 15) & $8_1 ? 365 : 366;
                                    $3_1 = $110($6_1, 3) - 1 | 0;
                                    $11_1 = 32;
                                    $9_1 = $103($8_1, 1, 1);
                                    break block46;
                                  }
                                  $3_1 = $110($6_1, 2);
                                  if (!HEAP32[$6_1 + 28 >> 2]) {
                                    $46($6_1, 34);
                                  }
                                  if ($12_1) {
                                    $109($6_1, 45);
                                  }
                                  $14_1 = $110($6_1, 1);
                                  $9_1 = $115($8_1);
                                  $4_1 = $115($8_1 + 1 | 0) - $9_1 | 0;
                                  $11_1 = 31;
                                  $8_1 = $14_1 - 1 | 0;
                                  if ($8_1 >>> 0 >= 7) {
                                    $3_1 = $4_1;
                                    break block47;
                                  } else {
                                    $3_1 = ($8_1 + Math_imul($3_1, 7) | 0) - 7 | 0;
                                    break block46;
                                  }
                                }
                              }
                              if ($12_1) {
                                $3_1 = $110($6_1, 2);
                                if (!HEAP32[$6_1 + 28 >> 2]) {
                                  $46($6_1, 33);
                                }
                                $109($6_1, 45);
                              } else {
                                if (($3_1 | 0) != 4 | $10_1) {
                                  $46($6_1, 23);
                                }
                                $3_1 = $110($6_1, 2);
                              }
                              $14_1 = $110($6_1, 2);
                              $9_1 = $103($8_1, $3_1, 1);
                              $4_1 = $102($8_1, $3_1);
                              $11_1 = $4_1 ? 30 : 29;
                              $3_1 = $14_1 - 1 | 0;
                            }
                            if ($3_1 >>> 0 < $4_1 >>> 0) {
                              break block48;
                            }
                          }
                          $46($6_1, $11_1);
                        }
                        $3_1 = $3_1 + $9_1 | 0;
                        wasm2js_i32$0 = $6_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($3_1, $3_1 >> 31, 86400), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                        HEAP32[$6_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
                        if (!HEAP32[$6_1 + 28 >> 2]) {
                          if ($10_1) {
                            $46($6_1, 28);
                          } else {
                            HEAP32[$6_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2] | 64;
                          }
                          break block33;
                        }
                        if (!$111($6_1, 84)) {
                          if (!$111($6_1, 116)) {
                            $109($6_1, 32);
                          }
                        }
                        $4_1 = $110($6_1, 2);
                        $3_1 = $10_1 | $12_1;
                        if (($111($6_1, 58) | 0) != ($3_1 | 0)) {
                          if ($3_1) {
                            $8_1 = $114(HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]) ? 36 : 35;
                          } else {
                            $8_1 = 36;
                          }
                          $46($6_1, $8_1);
                        }
                        HEAP8[$6_1 + 41 | 0] = 35;
                        $12_1 = $110($6_1, 2);
                        HEAP8[$6_1 + 41 | 0] = 23;
                        block49: {
                          if ($3_1) {
                            $9_1 = 0;
                            $14_1 = 0;
                            if (!$111($6_1, 58)) {
                              break block49;
                            }
                          } else {
                            if (!$114(HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2])) {
                              $9_1 = 0;
                              $14_1 = 0;
                              break block49;
                            }
                          }
                          $9_1 = $110($6_1, 2);
                          $14_1 = 1;
                        }
                        block50: {
                          if (!$111($6_1, 46)) {
                            $11_1 = 0;
                            $3_1 = 0;
                            $8_1 = 0;
                            if (!$111($6_1, 44)) {
                              break block50;
                            }
                          }
                          $11_1 = 0;
                          $3_1 = 0;
                          $8_1 = 0;
                          while (1) {
                            $10_1 = $116($6_1);
                            if ($10_1 >>> 0 <= 9) {
                              $8_1 = $3_1 >>> 0 < 9 ? $10_1 + Math_imul($8_1, 10) | 0 : $8_1;
                              $3_1 = $3_1 + 1 | 0;
                              $11_1 = $10_1 | $11_1;
                              continue;
                            }
                            break;
                          }
                          ;
                          if ($14_1 & ($3_1 | 0) != 0) {
                            break block50;
                          }
                          $46($6_1, 38);
                        }
                        $10_1 = 9 - $3_1 | 0;
                        $10_1 = $10_1 >>> 0 <= 9 ? $10_1 : 0;
                        while (1) {
                          if ($10_1) {
                            $10_1 = $10_1 - 1 | 0;
                            $8_1 = Math_imul($8_1, 10);
                            continue;
                          }
                          break;
                        }
                        ;
                        if (($4_1 | 0) == 24 & ($11_1 | $12_1 | $9_1) != 0 | ($4_1 >>> 0 > 24 | $9_1 >>> 0 > 60 | $12_1 >>> 0 > 59)) {
                          $46($6_1, 37);
                        }
                        if (($4_1 | 0) == 24) {
                          HEAP32[$6_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2] | 128;
                        }
                        HEAP32[$6_1 + 32 >> 2] = $8_1;
                        $3_1 = $3_1 >>> 0 <= 3 ? 3 : $3_1;
                        HEAP32[$6_1 + 36 >> 2] = $3_1 >>> 0 >= 9 ? 9 : $3_1;
                        if (($9_1 | 0) == 60) {
                          $117($6_1);
                          $9_1 = 59;
                        }
                        HEAP8[$6_1 + 41 | 0] = 39;
                        $3_1 = HEAP32[$6_1 + 4 >> 2];
                        $10_1 = $3_1 + 1 | 0;
                        $8_1 = $3_1;
                        $3_1 = (Math_imul($12_1, 60) + Math_imul($4_1, 3600) | 0) + $9_1 | 0;
                        $4_1 = $3_1;
                        $3_1 = $3_1 + HEAP32[$6_1 >> 2] | 0;
                        $4_1 = $4_1 >>> 0 > $3_1 >>> 0 ? $10_1 : $8_1;
                        HEAP32[$6_1 >> 2] = $3_1;
                        HEAP32[$6_1 + 4 >> 2] = $4_1;
                        if (!$111($6_1, 90)) {
                          block51: {
                            if (!HEAP32[$6_1 + 28 >> 2]) {
                              HEAP32[$6_1 + 12 >> 2] = HEAP32[$6_1 + 12 >> 2] | 1048576;
                              break block33;
                            }
                            $111($6_1, 32);
                            if ($118($6_1)) {
                              $120($6_1);
                              break block33;
                            }
                            if ($119($6_1)) {
                              break block51;
                            }
                            if ($108($6_1, 263304, 1)) {
                              break block51;
                            }
                            $46($6_1, 39);
                          }
                        }
                        if (!HEAP32[$6_1 + 28 >> 2]) {
                          break block33;
                        }
                        while (1) {
                          if ($111($6_1, 91)) {
                            $122($6_1, 6);
                            $109($6_1, 93);
                            continue;
                          }
                          break;
                        }
                        ;
                        if ($111($6_1, 32)) {
                          $122($6_1, 5);
                        }
                        $120($6_1);
                      }
                    }
                    $3_1 = $47($7_1 + 400 | 0, $13_1, $16_1, $15_1, $7_1 + 560 | 0);
                  }
                  if (HEAP32[$7_1 + 288 >> 2] | HEAPU8[$7_1 + 576 | 0] != 1) {
                    break block25;
                  }
                  HEAP32[$15_1 + 8 >> 2] = HEAP32[$7_1 + 588 >> 2];
                  $4_1 = HEAP32[$7_1 + 584 >> 2];
                  HEAP32[$15_1 >> 2] = HEAP32[$7_1 + 580 >> 2];
                  HEAP32[$15_1 + 4 >> 2] = $4_1;
                  break block25;
                }
                $3_1 = $1_1 << 24 | 655750;
              }
              $1_1 = 0;
            }
            $8_1 = $23_1 ? $23_1 : $26_1;
            $11_1 = $7_1 + 236 | 0;
            $4_1 = $1_1;
            $1_1 = HEAP32[$7_1 + 564 >> 2];
            $10_1 = $1_1 & -2097153;
            $6_1 = $1_1;
            $1_1 = HEAP32[$7_1 + 340 >> 2];
            $48($7_1 + 548 | 0, $11_1, $3_1, $2_1, $4_1, HEAP32[$7_1 + 560 >> 2], !(HEAP32[$1_1 >> 2] | HEAP32[$1_1 + 4 >> 2]) ? $10_1 : $6_1);
            $2_1 = $7_1 + 568 | 0;
            $37($2_1, $11_1, $7_1 + 128 | 0, 6, 0);
            $3_1 = HEAP32[$7_1 + 536 >> 2];
            if (!(!HEAPU8[HEAP32[$7_1 + 340 >> 2] + 37 | 0] | ($3_1 | 0) == -2147483647)) {
              $9_1 = HEAP32[$7_1 + 540 >> 2];
              $12_1 = HEAP32[$7_1 + 544 >> 2];
              $6_1 = global$0 - 208 | 0;
              global$0 = $6_1;
              $4_1 = $75(40);
              $1_1 = $4_1;
              HEAP32[$1_1 + 32 >> 2] = 0;
              HEAP32[$1_1 + 36 >> 2] = 0;
              HEAP32[$1_1 + 24 >> 2] = 0;
              HEAP32[$1_1 + 28 >> 2] = 1;
              HEAP32[$1_1 + 16 >> 2] = 1;
              HEAP32[$1_1 + 20 >> 2] = 0;
              HEAP32[$1_1 + 8 >> 2] = 0;
              HEAP32[$1_1 + 12 >> 2] = 0;
              HEAP32[$1_1 >> 2] = 0;
              HEAP32[$1_1 + 4 >> 2] = 1;
              block52: {
                if (HEAPU8[HEAP32[$11_1 + 104 >> 2] + 37 | 0] == 1) {
                  $10_1 = $1_1 + 24 | 0;
                  $2_1 = 263280;
                  $1_1 = 0;
                  while (1) {
                    block53: {
                      if (($0_1 | 0) == 36) {
                        break block52;
                      }
                      $9_1 = $0_1 + $11_1 | 0;
                      if (HEAPU8[$9_1 + 79 | 0] != 2) {
                        if ($1_1 >>> 0 >= 3) {
                          break block53;
                        }
                        $85(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $9_1 + 68 | 0, $10_1);
                      }
                      if ($1_1 >>> 0 < 2) {
                        HEAP32[$4_1 + 36 >> 2] = HEAP32[$4_1 + 32 >> 2];
                      }
                      $1_1 = $1_1 + 1 | 0;
                      $2_1 = $2_1 + 8 | 0;
                      $0_1 = $0_1 + 12 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  wasm2js_trap();
                } else {
                  HEAP32[$6_1 + 48 >> 2] = $12_1;
                  HEAP32[$6_1 + 44 >> 2] = $9_1;
                  HEAP32[$6_1 + 52 >> 2] = 259;
                  $1_1 = $4_1 + 12 | 0;
                  $61($1_1, 123);
                  $85(262729, 8, $6_1 + 44 | 0, $1_1);
                  $16_1 = HEAPU8[$2_1 + 8 | 0];
                  if (($16_1 | 0) != 2) {
                    block54: {
                      $0_1 = HEAP32[$2_1 >> 2];
                      $2_1 = HEAP32[$2_1 + 4 >> 2];
                      HEAP32[$6_1 + 80 >> 2] = 1e3;
                      HEAP32[$6_1 + 72 >> 2] = 0;
                      HEAP32[$6_1 + 76 >> 2] = 0;
                      HEAP32[$6_1 + 64 >> 2] = $0_1;
                      HEAP32[$6_1 + 68 >> 2] = $2_1;
                      HEAP32[$6_1 + 84 >> 2] = 0;
                      HEAP32[$6_1 + 88 >> 2] = 0;
                      HEAP32[$6_1 + 56 >> 2] = 2;
                      $27($6_1 + 56 | 0, 123);
                      $0_1 = 1;
                      while (1) {
                        $10_1 = $6_1 + 92 | 0;
                        $2_1 = $6_1 + 56 | 0;
                        $86($10_1, $2_1, $0_1 & 1);
                        if (HEAPU8[$6_1 + 100 | 0] == 2) {
                          break block54;
                        }
                        $25($6_1 + 104 | 0, $2_1);
                        if ($62($10_1, 262729, 8)) {
                          block55: {
                            $0_1 = HEAPU8[$6_1 + 112 | 0];
                            if (!$0_1) {
                              break block55;
                            }
                            $2_1 = 0;
                            HEAP32[$6_1 + 168 >> 2] = 0;
                            HEAP32[$6_1 + 160 >> 2] = 0;
                            HEAP32[$6_1 + 164 >> 2] = 1;
                            HEAP32[$6_1 + 180 >> 2] = 0;
                            HEAP32[$6_1 + 172 >> 2] = 0;
                            HEAP32[$6_1 + 176 >> 2] = 1;
                            $15_1 = HEAP32[$6_1 + 108 >> 2];
                            $13_1 = HEAP32[$6_1 + 104 >> 2];
                            $10_1 = 0;
                            if (($0_1 | 0) == 2) {
                              $10_1 = !$87($13_1, $15_1, $6_1 + 172 | 0);
                              $2_1 = HEAP32[$6_1 + 180 >> 2];
                            }
                            HEAP8[$6_1 + 124 | 0] = HEAPU8[$6_1 + 113 | 0];
                            HEAP32[$6_1 + 120 >> 2] = $15_1;
                            HEAP32[$6_1 + 116 >> 2] = $13_1;
                            $39($6_1 + 184 | 0, $6_1 + 116 | 0);
                            if ($2_1) {
                              $15_1 = HEAP32[$6_1 + 176 >> 2];
                            } else {
                              $63($6_1 + 24 | 0, $6_1 + 184 | 0, $6_1 + 160 | 0);
                              $2_1 = HEAP32[$6_1 + 28 >> 2];
                              $15_1 = HEAP32[$6_1 + 24 >> 2];
                            }
                            if (!(!$10_1 & ($0_1 | 0) != 3)) {
                              HEAP8[$6_1 + 204 | 0] = 1;
                              HEAP32[$6_1 + 200 >> 2] = $12_1;
                              HEAP32[$6_1 + 196 >> 2] = $9_1;
                              HEAP32[$6_1 + 124 >> 2] = 0;
                              HEAP32[$6_1 + 116 >> 2] = 0;
                              HEAP32[$6_1 + 120 >> 2] = 1;
                              $63($6_1 + 16 | 0, $6_1 + 196 | 0, $6_1 + 116 | 0);
                              if ($57($15_1, $2_1, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2])) {
                                break block55;
                              }
                            }
                            HEAP16[$6_1 + 128 >> 1] = 3073;
                            HEAP16[$6_1 + 116 >> 1] = 4097;
                            HEAP32[$6_1 + 144 >> 2] = 9175183;
                            HEAP8[$6_1 + 140 | 0] = 0;
                            $51($11_1, $6_1 + 140 | 0, 0, 0, $6_1 + 116 | 0, 2);
                          }
                        } else {
                          $61($1_1, 44);
                          $65($6_1 + 32 | 0, $2_1, HEAP32[$6_1 + 84 >> 2]);
                          $0_1 = HEAP32[$6_1 + 36 >> 2];
                          $2_1 = HEAP32[$6_1 + 32 >> 2];
                          HEAP32[$6_1 + 128 >> 2] = 0;
                          HEAP32[$6_1 + 132 >> 2] = 0;
                          HEAP32[$6_1 + 116 >> 2] = 1;
                          HEAP32[$6_1 + 120 >> 2] = 0;
                          HEAP32[$6_1 + 124 >> 2] = $1_1;
                          $73($6_1 + 116 | 0, $2_1, $0_1, $16_1 & 1);
                        }
                        $0_1 = 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $61($1_1, 125);
                  $15($4_1, $8_1, $18_1);
                  $0_1 = $6_1 + 148 | 0;
                  $88($0_1, $8_1, $18_1, 262688, 4);
                  if (HEAPU8[$6_1 + 159 | 0] != 2) {
                    $89(263219, 12, $0_1, $4_1);
                  }
                  $88($6_1 + 184 | 0, $8_1, $18_1, 262701, 7);
                  if (HEAPU8[$6_1 + 195 | 0] == 2) {
                    break block52;
                  }
                  $0_1 = HEAP32[$6_1 + 184 >> 2];
                  $1_1 = HEAP32[$6_1 + 188 >> 2];
                  $2_1 = HEAPU8[$6_1 + 193 | 0];
                  $10_1 = 0;
                  HEAP32[$6_1 + 204 >> 2] = 0;
                  HEAP32[$6_1 + 196 >> 2] = 0;
                  HEAP32[$6_1 + 200 >> 2] = 1;
                  HEAP8[$6_1 + 124 | 0] = $2_1;
                  HEAP32[$6_1 + 116 >> 2] = $0_1;
                  HEAP32[$6_1 + 120 >> 2] = $1_1;
                  $63($6_1 + 8 | 0, $6_1 + 116 | 0, $6_1 + 196 | 0);
                  $9_1 = HEAP32[$6_1 + 8 >> 2];
                  $11_1 = HEAP32[$6_1 + 12 >> 2];
                  $2_1 = $90($9_1, $11_1);
                  if ($2_1) {
                    $10_1 = !($91($9_1, $11_1, $2_1) & 575232);
                  }
                  $1_1 = $2_1 >>> 0 > $11_1 >>> 0 ? $2_1 : $11_1;
                  $0_1 = $2_1;
                  block56: {
                    while (1) {
                      if (($0_1 | 0) != ($1_1 | 0)) {
                        $12_1 = HEAPU8[$0_1 + $9_1 | 0] - 35 | 0;
                        if (1 << $12_1 & 276828161 ? $12_1 >>> 0 <= 28 : 0) {
                          break block56;
                        }
                        $0_1 = $0_1 + 1 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $0_1 = $1_1;
                  }
                  if (!$10_1) {
                    break block52;
                  }
                  if ($0_1 >>> 0 < $2_1 >>> 0 | $0_1 >>> 0 > $11_1 >>> 0) {
                    wasm2js_trap();
                  }
                  $1_1 = 0;
                  $0_1 = $0_1 - $2_1 | 0;
                  $8($6_1 + 56 | 0, $0_1, 0, 1, 1);
                  if (HEAP32[$6_1 + 56 >> 2] == 1) {
                    wasm2js_trap();
                  }
                  $10_1 = HEAP32[$6_1 + 64 >> 2];
                  if ($0_1) {
                    if ($0_1) {
                      $148($10_1, $2_1 + $9_1 | 0, $0_1);
                    }
                    $1_1 = $0_1;
                  }
                  $92($10_1, $1_1);
                  HEAP32[$6_1 + 60 >> 2] = $1_1;
                  HEAP32[$6_1 + 56 >> 2] = $10_1;
                  HEAP32[$6_1 + 64 >> 2] = 259;
                  $89(263231, 14, $6_1 + 56 | 0, $4_1);
                }
              }
              global$0 = $6_1 + 208 | 0;
              $0_1 = $4_1;
            }
            if (HEAPU8[$7_1 + 276 | 0]) {
              break block57;
            }
            $1_1 = HEAP32[$7_1 + 524 >> 2];
            if (($1_1 | 0) == -2147483647 | ($3_1 | 0) == -2147483647) {
              break block57;
            }
            $2_1 = HEAP32[$7_1 + 548 >> 2];
            if (($2_1 | 0) == -2147483647) {
              break block57;
            }
            $4_1 = HEAP32[$7_1 + 532 >> 2];
            $6_1 = HEAP32[$7_1 + 528 >> 2];
            $10_1 = HEAP32[$7_1 + 572 >> 2];
            HEAP32[$7_1 + 460 >> 2] = HEAP32[$7_1 + 568 >> 2];
            HEAP32[$7_1 + 464 >> 2] = $10_1;
            HEAP32[$7_1 + 468 >> 2] = HEAP32[$7_1 + 576 >> 2];
            HEAP32[$7_1 + 480 >> 2] = $0_1;
            HEAP32[$7_1 + 476 >> 2] = $17_1;
            HEAP32[$7_1 + 472 >> 2] = $19_1;
            HEAP32[$7_1 + 456 >> 2] = 0;
            HEAP32[$7_1 + 448 >> 2] = -2147483648;
            HEAP32[$7_1 + 452 >> 2] = 1;
            $10_1 = HEAP32[$7_1 + 556 >> 2];
            HEAP32[$7_1 + 440 >> 2] = HEAP32[$7_1 + 552 >> 2];
            HEAP32[$7_1 + 444 >> 2] = $10_1;
            HEAP32[$7_1 + 436 >> 2] = $2_1;
            HEAP32[$7_1 + 432 >> 2] = $18_1;
            HEAP32[$7_1 + 428 >> 2] = $8_1;
            HEAP32[$7_1 + 424 >> 2] = $23_1 ? -2147483648 : $27_1;
            $2_1 = HEAP32[$7_1 + 544 >> 2];
            HEAP32[$7_1 + 416 >> 2] = HEAP32[$7_1 + 540 >> 2];
            HEAP32[$7_1 + 420 >> 2] = $2_1;
            HEAP32[$7_1 + 412 >> 2] = $3_1;
            HEAP32[$7_1 + 408 >> 2] = $4_1;
            HEAP32[$7_1 + 404 >> 2] = $6_1;
            HEAP32[$7_1 + 400 >> 2] = $1_1;
            $2_1 = HEAPU8[HEAP32[$7_1 + 340 >> 2] + 37 | 0];
            HEAP8[$7_1 + 484 | 0] = $2_1;
            $3_1 = ($2_1 | 0) == 1;
            break block58;
          }
        }
        $1_1 = -2147483647;
        HEAP32[$7_1 + 400 >> 2] = -2147483647;
      }
      $2_1 = $7_1 + 364 | 0;
      $24($2_1);
      if (HEAPU32[$7_1 + 380 >> 2] < HEAPU32[$7_1 + 376 >> 2]) {
        $29($2_1);
      }
      $2_1 = HEAP32[$7_1 + 364 >> 2];
      if (($2_1 | 0) != 2) {
        HEAP32[$7_1 + 400 >> 2] = -2147483647;
        $0_1 = $7_1 + 128 | 0;
        $1_1 = $2_1 & 1;
        $26($0_1, $1_1 ? 144 : 140, $1_1 ? $24_1 : HEAP32[$7_1 + 368 >> 2]);
        $148($7_1 + 236 | 0, $0_1, 44);
      } else {
        block59: {
          if (($1_1 | 0) == -2147483647) {
            break block59;
          }
          block60: {
            if (HEAPU8[$7_1 + 360 | 0]) {
              $4_1 = -2147483648;
              if (HEAPU8[$7_1 + 397 | 0] != 1) {
                break block60;
              }
            }
            HEAP32[$7_1 + 512 >> 2] = 0;
            HEAP32[$7_1 + 504 >> 2] = 0;
            HEAP32[$7_1 + 508 >> 2] = 1;
            $1_1 = $7_1 + 128 | 0;
            $50($1_1, $7_1 + 400 | 0, 0, $7_1 + 504 | 0);
            $2_1 = $7_1 + 8 | 0;
            $35($2_1, $1_1);
            $1_1 = HEAP32[$7_1 + 8 >> 2];
            $4_1 = $1_1 ? -2147483648 : HEAP32[$7_1 + 504 >> 2];
            $17_1 = HEAP32[($1_1 ? $2_1 | 4 : $7_1 + 512 | 0) >> 2];
            $19_1 = $1_1 ? $1_1 : HEAP32[$7_1 + 508 >> 2];
          }
          HEAP32[$7_1 + 456 >> 2] = $17_1;
          HEAP32[$7_1 + 452 >> 2] = $19_1;
          HEAP32[$7_1 + 448 >> 2] = $4_1;
          $1_1 = HEAP32[$20_1 + 24 >> 2];
          if (($1_1 | 0) == -1) {
            break block59;
          }
          if ($1_1 >>> 0 >= $17_1 >>> 0) {
            if (!($3_1 & 1)) {
              break block59;
            }
            $1_1 = 32768;
            block61: {
              if ($0_1) {
                $2_1 = 0;
                if (HEAPU32[$0_1 + 32 >> 2] > HEAPU32[$0_1 + 36 >> 2]) {
                  break block61;
                }
              }
              $2_1 = 51;
            }
            if (($2_1 + $17_1 | 0) + 49 >>> 0 < 32769) {
              break block59;
            }
          }
          HEAP32[$7_1 + 508 >> 2] = 145;
          HEAP32[$7_1 + 400 >> 2] = -2147483647;
          HEAP8[$7_1 + 504 | 0] = 0;
          $51($7_1 + 236 | 0, $7_1 + 504 | 0, $1_1, 0, 4, 0);
        }
      }
      $0_1 = HEAP32[$7_1 + 260 >> 2];
      $1_1 = HEAP32[$7_1 + 264 >> 2];
      $2_1 = HEAP32[$7_1 + 272 >> 2];
      HEAP32[$7_1 + 144 >> 2] = HEAP32[$7_1 + 268 >> 2];
      HEAP32[$7_1 + 148 >> 2] = $2_1;
      HEAP32[$7_1 + 136 >> 2] = $0_1;
      HEAP32[$7_1 + 140 >> 2] = $1_1;
      $1_1 = 0;
      $2_1 = HEAP32[$7_1 + 244 >> 2];
      $3_1 = HEAP32[$7_1 + 240 >> 2];
      block62: {
        while (1) {
          block63: {
            if (($1_1 | 0) == 16) {
              break block62;
            }
            $0_1 = ($7_1 + 128 | 0) + $1_1 | 0;
            $4_1 = HEAP32[$0_1 + 8 >> 2];
            if ($4_1 >>> 0 >= 101) {
              $0_1 = HEAP32[$0_1 + 12 >> 2];
              if ($0_1 >>> 0 < $2_1 >>> 0) {
                $0_1 = $3_1 + Math_imul($0_1, 24) | 0;
                if (HEAPU8[$0_1 | 0] != 2) {
                  $6_1 = HEAP32[$0_1 + 4 >> 2] & 127;
                  if ($6_1 >>> 0 >= 31) {
                    break block63;
                  }
                  HEAP32[$0_1 + 4 >> 2] = HEAPU8[$6_1 + 262591 | 0] | 1311616;
                }
                HEAP8[$0_1 + 20 | 0] = 0;
                HEAP32[$0_1 + 8 >> 2] = $4_1 - 99;
                HEAP32[$0_1 + 12 >> 2] = 0;
              }
            }
            $1_1 = $1_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $0_1 = $7_1 + 148 | 0;
      $148($0_1, $7_1 + 400 | 0, 88);
      $6_1 = HEAPU8[$7_1 + 398 | 0];
      $8_1 = HEAP32[$7_1 + 256 >> 2];
      $10_1 = HEAP32[$7_1 + 252 >> 2];
      $2_1 = HEAP32[$7_1 + 244 >> 2];
      $1_1 = HEAP32[$7_1 + 240 >> 2];
      $148($7_1 + 236 | 0, $0_1, 88);
      $1(262176, 3);
      $3_1 = HEAP32[$7_1 + 112 >> 2];
      if ($3_1) {
        $0_1 = HEAP32[$7_1 + 108 >> 2];
        $1_1 = Math_imul($3_1, 12);
        while (1) {
          if ($1_1) {
            $2_1 = HEAP32[$0_1 + 8 >> 2];
            HEAP32[$7_1 + 128 >> 2] = HEAP32[$0_1 + 4 >> 2];
            HEAP32[$7_1 + 132 >> 2] = $2_1;
            $1($7_1 + 128 | 0, 2);
            $1_1 = $1_1 - 12 | 0;
            $0_1 = $0_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        if (HEAPU32[66325] <= 2) {
          wasm2js_trap();
        } else {
          HEAP32[HEAP32[66324] + 8 >> 2] = 1073741824;
        }
      } else {
        block64: {
          if (HEAP32[$7_1 + 236 >> 2] != -2147483647) {
            $0_1 = HEAPU8[HEAP32[$7_1 + 124 >> 2]];
            if ($0_1) {
              $3_1 = $7_1 + 128 | 0;
              $50($3_1, $7_1 + 236 | 0, $0_1, 265280);
              $52($3_1);
              $4_1 = 265288;
              $0_1 = 265284;
            } else {
              $4_1 = $7_1 + 292 | 0;
              $0_1 = $7_1 + 288 | 0;
            }
            if (!HEAP32[66325]) {
              wasm2js_trap();
            }
            $3_1 = HEAP32[$4_1 >> 2];
            HEAP32[HEAP32[66324] >> 2] = HEAP32[$0_1 >> 2];
            if (HEAPU32[66325] <= 1) {
              wasm2js_trap();
            } else {
              HEAP32[HEAP32[66324] + 4 >> 2] = $3_1;
            }
          }
          $11_1 = Math_imul($2_1, 24) + $1_1 | 0;
          while (1) {
            if (($1_1 | 0) == ($11_1 | 0)) {
              break block64;
            }
            $2_1 = $1_1 + 24 | 0;
            $3_1 = HEAP32[$1_1 + 16 >> 2];
            $0_1 = HEAP32[$1_1 + 12 >> 2];
            $4_1 = HEAPU8[$1_1 + 20 | 0];
            block68: {
              block67: {
                switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                  case 0:
                    $12_1 = 1;
                    $9_1 = HEAP32[$1_1 + 4 >> 2];
                    break block68;
                  case 1:
                    $12_1 = 2;
                    $9_1 = HEAPU8[$1_1 + 1 | 0];
                    break block68;
                  default:
                    break block67;
                }
                ;
              }
              $12_1 = 0;
              $9_1 = HEAP32[$1_1 + 4 >> 2];
            }
            HEAP32[$7_1 + 132 >> 2] = $9_1;
            HEAP32[$7_1 + 136 >> 2] = HEAP32[$1_1 + 8 >> 2];
            $9_1 = $4_1 << 2 & 12 | $12_1;
            $4_1 = $0_1;
            $1_1 = $0_1 + $3_1 | 0;
            $0_1 = $0_1 >>> 0 > $1_1 >>> 0 | $1_1 >>> 0 > $8_1 >>> 0;
            $4_1 = $0_1 ? 0 : $4_1;
            HEAP32[$7_1 + 128 >> 2] = $9_1 | $4_1 << 8;
            $1($7_1 + 128 | 0, 3);
            $1_1 = $0_1 ? 4 : $10_1 + Math_imul($3_1, 12) | 0;
            $0_1 = Math_imul($4_1, 12);
            while (1) {
              if ($0_1) {
                block72: {
                  block71: {
                    switch (HEAPU8[$1_1 | 0] - 1 | 0) {
                      case 0:
                        $4_1 = -2147483648;
                        $3_1 = HEAPU8[$1_1 + 1 | 0];
                        break block72;
                      case 1:
                        $4_1 = 1073741824;
                        $3_1 = HEAP32[$1_1 + 4 >> 2];
                        break block72;
                      default:
                        break block71;
                    }
                    ;
                  }
                  $4_1 = HEAP32[$1_1 + 8 >> 2];
                  $3_1 = HEAP32[$1_1 + 4 >> 2];
                }
                $1_1 = $1_1 + 12 | 0;
                HEAP32[$7_1 + 132 >> 2] = $4_1;
                HEAP32[$7_1 + 128 >> 2] = $3_1;
                $1($7_1 + 128 | 0, 2);
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
      $0_1 = HEAP32[66325];
      if ($0_1 >>> 0 <= 2) {
        wasm2js_trap();
      }
      $1_1 = HEAP32[66324];
      HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2] | ($0_1 - 3 | $6_1 << 31);
      HEAP32[66316] = HEAP32[66316] + 1;
      global$0 = $7_1 + 592 | 0;
      return HEAP32[66324];
    }
    function $23($0_1, $1_1, $2_1, $3_1) {
      if ($1_1 >>> 0 >= $3_1 >>> 0) {
        $0_1 = $146($2_1, $0_1, $3_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $24($0_1) {
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
                $3_1 = $64($1_1);
                $65($5_1 + 8 | 0, $1_1, $2_1);
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
                  $27($1_1, $4_1);
                  if (HEAP32[$1_1 + 20 >> 2] - $12_1 & 63) {
                    $3_1 = $2_1;
                  } else {
                    if (HEAP32[$5_1 + 24 >> 2] == ($8_1 | 0)) {
                      $94($5_1 + 24 | 0, 8, 8);
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
                      block10: {
                        if (!HEAPU8[$5_1 + 44 | 0]) {
                          $2_1 = 0;
                          if (!HEAP32[$5_1 + 40 >> 2] | HEAPU8[HEAP32[$5_1 + 36 >> 2]] != 95) {
                            break block10;
                          }
                        }
                        $2_1 = $62($5_1 + 36 | 0, 263127, 9);
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
                  $2_1 = $28($1_1);
                }
                $6_1 = $2_1 & 255;
                if (($6_1 | 0) != 34) {
                  $2_1 = $3_1;
                  $4_1 = 1;
                  if (($6_1 | 0) == 91 | ($6_1 | 0) == 123) {
                    continue;
                  }
                  $64($1_1);
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
                    $66($5_1 + 36 | 0, $1_1, $6_1, $2_1);
                  }
                }
                $4_1 = 0;
                $2_1 = $3_1;
                continue;
              }
              break;
            }
            ;
            $65($5_1 + 16 | 0, $1_1, $19_1);
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
            $66($5_1 + 36 | 0, $1_1, $7_1, $2_1);
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
    function $26($0_1, $1_1, $2_1) {
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
      $51($1_1, $3_1 + 56 | 0, $2_1, 0, 4, 0);
      $148($0_1, $1_1, 44);
      global$0 = $3_1 - -64 | 0;
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
      if ($1_1 >>> 0 >= HEAPU32[$0_1 + 24 >> 2]) {
        $67($0_1, 1, $0_1);
      } else {
        HEAP32[$0_1 + 20 >> 2] = $1_1 + 1;
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2] + 1;
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
    function $29($0_1) {
      $67($0_1, 0, HEAP32[$0_1 + 16 >> 2]);
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
        $66($7_1 + 4 | 0, $1_1, $5_1, $2_1);
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
        $4_1 = $28($1_1);
      }
      if (($4_1 & 255) != 58) {
        $29($1_1);
      }
      HEAP8[$0_1 + 8 | 0] = $8_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $5_1;
      HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
      global$0 = $7_1 + 16 | 0;
    }
    function $31($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      while (1) {
        if ($1_1 >>> 0 > $7_1 >>> 0) {
          $8_1 = $58($0_1, $1_1, $7_1);
          $4_1 = $8_1 & 16777215;
          $9_1 = ($8_1 & 16775168) == 55296;
          $4_1 = $3_1 ? $9_1 ? 65533 : $4_1 : $4_1;
          if ($4_1 >>> 0 <= 127) {
            $61($2_1, $4_1);
          } else {
            block: {
              $6_1 = $4_1 >>> 0 < 2048 ? 1 : $4_1 >>> 0 < 65536 ? 2 : 3;
              $5_1 = Math_imul($6_1, 6);
              $10_1 = -1 << ($6_1 ^ 7) | $4_1 >>> $5_1;
              $5_1 = $5_1 - 6 | 0;
              while (1) {
                $61($2_1, $10_1);
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
            $3_1 = HEAPU8[((HEAPU8[$0_1 | 0] + ($1_1 << 1) | 0) + Math_imul(HEAPU8[$4_1 - 1 | 0], 42) & 63) + 262260 | 0] - 1 | 0;
            if (($3_1 & 255) >>> 0 > 25) {
              break block;
            }
            $2_1 = $3_1 << 3 & 2040;
            if (HEAP32[$2_1 + 262812 >> 2] != ($1_1 | 0)) {
              break block;
            }
            $2_1 = HEAP32[$2_1 + 262808 >> 2];
            block2: {
              if ($1_1 >>> 0 <= 7) {
                if ($1_1 >>> 0 < 4) {
                  if ($146($0_1, $2_1, $1_1)) {
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
          $8($9_1 + 4 | 0, $4_1, 1, 4, 4);
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
            $68($0_1, $5_1, HEAP32[$4_1 >> 2], 0, $5_1);
            $4_1 = $4_1 + 16 | 0;
            $5_1 = $5_1 + 1 | 0;
            continue;
          }
          ;
        }
      }
      $4_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(__wasm_rotl_i64($11_1, $12_1, 40) ^ $7_1, 0, $8_1 ^ i64toi32_i32$HIGH_BITS);
      $4_1 = $4_1 ^ i64toi32_i32$HIGH_BITS;
      $2_1 = $68($0_1, $6_1, $4_1, $2_1, $3_1);
      if ($2_1) {
        $3_1 = $0_1 + 16 | 0;
        if (HEAP32[$3_1 >> 2] == ($6_1 | 0)) {
          $94($3_1, 4, 16);
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
    function $34($0_1, $1_1, $2_1, $3_1) {
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
        $28($1_1);
        $4_1 = HEAP32[$1_1 + 16 >> 2];
      }
      if (HEAP32[$2_1 + 16 >> 2] != ($4_1 | 0)) {
        $52($2_1);
        HEAP32[$2_1 + 12 >> 2] = $4_1;
      }
      HEAP32[$2_1 + 16 >> 2] = $4_1 + 1;
      $27($1_1, 123);
      $26_1 = $9_1 + 132 | 0;
      $21_1 = $9_1 + 156 | 0;
      $27_1 = $0_1 + 56 | 0;
      block4: {
        block2: {
          while (1) {
            block3: {
              $4_1 = !(HEAP32[$9_1 + 64 >> 2] | ($7_1 | $13_1));
              $5_1 = HEAP32[$1_1 + 16 >> 2];
              block1: {
                if ($5_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                  $10_1 = HEAPU8[$5_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  if ($10_1 >>> 0 > 32) {
                    break block1;
                  }
                }
                $10_1 = $28($1_1);
              }
              if (($10_1 & 255) == 125) {
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
                $28($1_1);
                $4_1 = HEAP32[$1_1 + 16 >> 2];
              }
              HEAP8[$1_1 + 32 | 0] = 0;
              HEAP32[$1_1 + 28 >> 2] = $4_1;
              $30($9_1 + 96 | 0, $1_1);
              $4_1 = HEAPU8[$9_1 + 104 | 0];
              if (($4_1 | 0) == 2) {
                break block4;
              }
              $5_1 = HEAP32[$9_1 + 96 >> 2];
              $10_1 = $5_1;
              $14_1 = HEAP32[$9_1 + 100 >> 2];
              $11_1 = $14_1;
              if ($4_1 & 1) {
                HEAP32[$9_1 + 88 >> 2] = 0;
                $31($5_1, $11_1, $9_1 + 80 | 0, 0);
                $11_1 = HEAP32[$9_1 + 88 >> 2];
                $5_1 = HEAP32[$9_1 + 84 >> 2];
              }
              $15_1 = $32($5_1, $11_1);
              $19_1 = $15_1 & 255;
              block7: {
                if ($19_1 >>> 0 <= 63) {
                  block6: {
                    $4_1 = $15_1 & 31;
                    if (($15_1 & 63) >>> 0 >= 32) {
                      $8_1 = 1 << $4_1;
                      $4_1 = 0;
                    } else {
                      $17_1 = 1 << $4_1;
                      $8_1 = $17_1 - 1 & 1 >>> 32 - $4_1;
                      $4_1 = $17_1;
                    }
                    HEAP32[$9_1 + 48 >> 2] = $7_1 | $4_1;
                    HEAP32[$9_1 + 52 >> 2] = $8_1 | $13_1;
                    $7_1 = $4_1 & $7_1;
                    $8_1 = $8_1 & $13_1;
                    $4_1 = !($7_1 | $8_1);
                    if (($3_1 & 255) != 1 | $19_1 >>> 0 > 9) {
                      break block6;
                    }
                    $4_1 = HEAPU8[$19_1 + 265040 | 0];
                    if ($7_1 | $8_1) {
                      $8_1 = 0;
                      break block7;
                    }
                    $8_1 = 1;
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
                      $4_1 = $28($1_1);
                    }
                    if (($4_1 & 255) != 123) {
                      $4_1 = 0;
                      break block7;
                    } else {
                      $70($2_1, $9_1 + 95 | 0);
                      $69($2_1, 263137, 1);
                      $69($2_1, $10_1, $14_1);
                      $69($2_1, 263147, 2);
                      $34($0_1, $1_1, $2_1, 2);
                      $7_1 = HEAP32[$9_1 + 48 >> 2];
                      $13_1 = HEAP32[$9_1 + 52 >> 2];
                      continue;
                    }
                  }
                } else {
                  $4_1 = $33($9_1 + 40 | 0, $9_1 + 96 | 0, $5_1, $11_1);
                }
                $8_1 = !!$4_1;
                $4_1 = 10;
              }
              $25($9_1 + 108 | 0, $1_1);
              HEAP8[$0_1 + 125 | 0] = $3_1;
              $28_1 = HEAPU8[$1_1 + 32 | 0];
              $24_1 = HEAP32[$1_1 + 28 >> 2];
              $7_1 = 1;
              $19_1 = $4_1;
              $13_1 = ($4_1 & 255) == 10;
              if ($13_1) {
                $29_1 = $24_1 + 1 | 0;
                $7_1 = 0;
                $30_1 = $14_1;
                $19_1 = $6_1;
              }
              HEAP32[$0_1 + 64 >> 2] = $30_1;
              HEAP32[$0_1 + 60 >> 2] = $29_1;
              HEAP8[$0_1 + 57 | 0] = $19_1;
              HEAP8[$0_1 + 56 | 0] = $7_1;
              block10: {
                block9: {
                  if (HEAP8[$9_1 + 119 | 0] & 1 ? 0 : $8_1) {
                    if (!$11_1 | HEAPU8[$5_1 | 0] != 95) {
                      break block9;
                    }
                    if ($49($0_1, $5_1, $11_1, 1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                      break block10;
                    }
                    break block9;
                  }
                  if ($49($0_1, $5_1, $11_1, $8_1, $9_1 + 108 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$9_1 + 112 >> 2] | 0)) {
                    break block10;
                  }
                }
                block15: {
                  block87: {
                    HEAP32[$9_1 + 124 >> 2] = $14_1;
                    HEAP32[$9_1 + 120 >> 2] = $10_1;
                    block75: {
                      if (($3_1 & 255) != 2) {
                        if ($13_1) {
                          if ($11_1) {
                            block11: {
                              $8_1 = $5_1 + $11_1 | 0;
                              $4_1 = $8_1 - 1 | 0;
                              if (!$4_1) {
                                break block11;
                              }
                              $4_1 = HEAPU8[$4_1 | 0];
                              if (($4_1 - 48 & 255) >>> 0 < 10) {
                                break block11;
                              }
                              $6_1 = HEAPU8[$5_1 | 0];
                              if ((HEAPU16[(($6_1 & 31) << 1) + 265050 >> 1] >>> ($4_1 & 15) & 1 ? 0 : HEAPU8[$4_1 + 262324 | 0] & 6) ? HEAPU8[$6_1 + 262324 | 0] & 6 : 0) {
                                break block11;
                              }
                              $10_1 = 0;
                              HEAP16[$21_1 + 16 >> 1] = 0;
                              HEAP32[$21_1 + 8 >> 2] = 0;
                              HEAP32[$21_1 + 12 >> 2] = 0;
                              HEAP32[$21_1 >> 2] = 0;
                              HEAP32[$21_1 + 4 >> 2] = 0;
                              $4_1 = $5_1;
                              while (1) {
                                if (($4_1 | 0) != ($8_1 | 0)) {
                                  $6_1 = $4_1 + 1 | 0;
                                  $7_1 = HEAPU8[$4_1 | 0];
                                  $14_1 = $7_1 - 32 | 0;
                                  if ($14_1 >>> 0 <= 14) {
                                    $4_1 = $6_1;
                                    if (1 << $14_1 & 24577) {
                                      continue;
                                    }
                                  }
                                  $4_1 = $6_1;
                                  if (($7_1 | 0) == 95) {
                                    continue;
                                  }
                                  if ($10_1 >>> 0 > 17) {
                                    break block11;
                                  }
                                  HEAP8[$10_1 + $21_1 | 0] = $7_1;
                                  $10_1 = $10_1 + 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$9_1 + 152 >> 2] = $10_1;
                              $4_1 = HEAP32[$9_1 + 164 >> 2];
                              HEAP32[$9_1 + 136 >> 2] = HEAP32[$9_1 + 160 >> 2];
                              HEAP32[$9_1 + 140 >> 2] = $4_1;
                              $4_1 = HEAP32[$9_1 + 172 >> 2];
                              HEAP32[$9_1 + 144 >> 2] = HEAP32[$9_1 + 168 >> 2];
                              HEAP32[$9_1 + 148 >> 2] = $4_1;
                              $6_1 = HEAP32[$9_1 + 156 >> 2];
                              $4_1 = HEAP32[$9_1 + 152 >> 2];
                              HEAP32[$9_1 + 128 >> 2] = $4_1;
                              HEAP32[$9_1 + 132 >> 2] = $6_1;
                              if ($4_1 >>> 0 >= 19) {
                                wasm2js_trap();
                              }
                              $10_1 = $71($26_1, $4_1) - 48 | 0;
                              if (($10_1 & 255) >>> 0 > 9) {
                                $15_1 = $9_1 + 8 | 0;
                                $7_1 = 0;
                                $10_1 = $9_1 + 128 | 4;
                                $17_1 = ($10_1 + $4_1 | 0) - 1 | 0;
                                $6_1 = -80;
                                while (1) {
                                  block12: {
                                    if (!$6_1) {
                                      break block12;
                                    }
                                    $13_1 = HEAP32[$6_1 + 262892 >> 2];
                                    if ($13_1 >>> 0 >= 5) {
                                      block13: {
                                        $14_1 = HEAP32[$6_1 + 262888 >> 2];
                                        block14: {
                                          if ($4_1) {
                                            if (HEAPU8[$14_1 | 0] != (HEAPU8[$10_1 | 0] | 32)) {
                                              break block13;
                                            }
                                            $8_1 = HEAPU8[$17_1 | 0] | 32;
                                          } else {
                                            $8_1 = 32;
                                            if (HEAPU8[$14_1 | 0] == 32) {
                                              break block14;
                                            }
                                            break block13;
                                          }
                                        }
                                        if (($8_1 | 0) != HEAPU8[($14_1 + $13_1 | 0) - 1 | 0]) {
                                          break block13;
                                        }
                                        if ($130($10_1, $4_1, $14_1, $13_1)) {
                                          break block12;
                                        }
                                      }
                                    }
                                    $6_1 = $6_1 + 8 | 0;
                                    $7_1 = $7_1 + 1 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                HEAP8[$15_1 + 1 | 0] = $7_1;
                                HEAP8[$15_1 | 0] = ($6_1 | 0) != 0;
                                if (!HEAPU8[$9_1 + 8 | 0]) {
                                  break block11;
                                }
                                $10_1 = HEAPU8[$9_1 + 9 | 0];
                              }
                              if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 37 | 0] == 2) {
                                $4_1 = $138(263150, 69, $5_1, $11_1);
                              } else {
                                $4_1 = 0;
                              }
                              if ($4_1) {
                                break block11;
                              }
                              $4_1 = global$0 - 16 | 0;
                              global$0 = $4_1;
                              $5_1 = $9_1 + 28 | 0;
                              $93($5_1, $27_1);
                              HEAP8[$4_1 + 4 | 0] = 1;
                              HEAP8[$4_1 + 5 | 0] = $10_1;
                              $93($5_1, $4_1 + 4 | 0);
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
                            block22: {
                              block18: {
                                block17: {
                                  block16: {
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
                                  $8_1 = HEAPU8[($17_1 & 255) + 263117 | 0] - 2 | 0;
                                  if (($8_1 & 255) >>> 0 >= 4) {
                                    break block18;
                                  }
                                  $4_1 = HEAP32[$5_1 >> 2];
                                  $7_1 = HEAP32[$5_1 + 4 >> 2];
                                  $6_1 = $12_1 + 16 | 0;
                                  $14_1 = HEAPU8[HEAP32[$0_1 + 104 >> 2] + 37 | 0];
                                  block24: {
                                    block23: {
                                      block21: {
                                        block19: {
                                          switch ($8_1 | 0) {
                                            case 1:
                                              $5_1 = 137;
                                              if ($97($4_1, $7_1, $0_1 + 44 | 0) & 255) {
                                                break block22;
                                              }
                                              $8_1 = HEAP32[$0_1 + 52 >> 2];
                                              if (!$81(263828, $8_1 ? $8_1 : $7_1)) {
                                                break block22;
                                              }
                                              break block23;
                                            case 0:
                                              break block19;
                                            default:
                                              break block21;
                                          }
                                          ;
                                        }
                                        $5_1 = 1114762;
                                        $8_1 = $97($4_1, $7_1, $0_1 + 44 | 0) & 255;
                                        if ($8_1 & 1) {
                                          break block22;
                                        }
                                        if (!$8_1) {
                                          break block21;
                                        }
                                        HEAP32[$0_1 + 52 >> 2] = 0;
                                        if (($8_1 | 0) != 2) {
                                          break block21;
                                        }
                                        $72($0_1, 458908);
                                        $7_1 = 0;
                                        $4_1 = 52;
                                        break block24;
                                      }
                                      if (!$14_1) {
                                        break block23;
                                      }
                                      $7_1 = 0;
                                      $4_1 = 52;
                                      break block24;
                                    }
                                    HEAP8[$12_1 + 27 | 0] = 1;
                                    HEAP32[$0_1 + 116 >> 2] = $4_1;
                                    HEAP32[$6_1 >> 2] = HEAP32[$6_1 >> 2] | 2;
                                    $4_1 = 120;
                                  }
                                  HEAP32[$4_1 + $0_1 >> 2] = $7_1;
                                  $5_1 = 0;
                                  break block22;
                                }
                                $6_1 = HEAP32[$5_1 >> 2];
                                $4_1 = HEAP32[$5_1 + 4 >> 2];
                                block26: {
                                  if ($4_1) {
                                    if (!(HEAP8[$5_1 + 9 | 0] & 1 | (HEAPU8[$6_1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[($4_1 + $6_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                                      HEAP8[$12_1 + 36 | 0] = 0;
                                      HEAP32[$12_1 + 32 >> 2] = $4_1;
                                      HEAP32[$12_1 + 28 >> 2] = $6_1;
                                      break block26;
                                    }
                                  }
                                  $83($12_1 + 28 | 0, $6_1, $4_1);
                                  $5_1 = $4_1;
                                  $4_1 = HEAP32[$12_1 + 32 >> 2];
                                  if (($5_1 | 0) == ($4_1 | 0)) {
                                    break block26;
                                  }
                                  HEAP32[$0_1 + 120 >> 2] = $4_1;
                                  HEAP32[$0_1 + 116 >> 2] = HEAP32[$12_1 + 28 >> 2];
                                  HEAP8[$12_1 + 27 | 0] = 1;
                                  HEAP32[$12_1 + 16 >> 2] = 1;
                                }
                                if (HEAPU8[$12_1 + 36 | 0] == 1) {
                                  $5_1 = 1180549;
                                  if ($136(HEAP32[$12_1 + 28 >> 2], $4_1)) {
                                    break block22;
                                  }
                                }
                                $5_1 = 0;
                                $6_1 = $17_1 & 255;
                                if (1 << $6_1 & 676) {
                                  break block22;
                                }
                                if (!$4_1) {
                                  HEAP8[$12_1 + 27 | 0] = 4;
                                  break block22;
                                }
                                block28: {
                                  switch ($6_1 | 0) {
                                    case 0:
                                      $72($0_1, 196764);
                                      break block22;
                                    case 4:
                                      break block22;
                                    default:
                                      break block28;
                                  }
                                  ;
                                }
                                $18_1 = $0_1 + 44 | 0;
                                $4_1 = HEAPU8[$6_1 + 263117 | 0];
                                HEAP32[$12_1 + 48 >> 2] = 0;
                                HEAP32[$12_1 + 40 >> 2] = 0;
                                HEAP32[$12_1 + 44 >> 2] = 1;
                                $40($12_1 + 52 | 0, $12_1 + 28 | 0, $12_1 + 40 | 0);
                                $14_1 = HEAP32[$12_1 + 56 >> 2];
                                $15_1 = HEAP32[$12_1 + 52 >> 2];
                                block34: {
                                  block33: {
                                    block30: {
                                      switch ($4_1 - 1 | 0) {
                                        case 0:
                                          $6_1 = $12_1 + 16 | 0;
                                          $5_1 = $128($15_1, $14_1);
                                          if ($5_1) {
                                            if ($5_1 >>> 0 > $14_1 >>> 0) {
                                              wasm2js_trap();
                                            }
                                            if ($137($5_1 + $15_1 | 0, $14_1 - $5_1 | 0)) {
                                              HEAP32[$6_1 + 4 >> 2] = HEAP32[$6_1 + 4 >> 2] | 16777216;
                                            }
                                            $4_1 = $5_1;
                                            block32: {
                                              while (1) {
                                                if (($4_1 | 0) == ($14_1 | 0)) {
                                                  break block32;
                                                }
                                                $7_1 = $4_1 + $15_1 | 0;
                                                $4_1 = $4_1 + 1 | 0;
                                                if ((HEAPU8[$7_1 | 0] - 65 & 255) >>> 0 >= 26) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              HEAP32[$6_1 >> 2] = HEAP32[$6_1 >> 2] | 2048;
                                              $15($18_1, $15_1, $14_1);
                                              $4_1 = HEAP32[$18_1 + 8 >> 2];
                                              if ($4_1 >>> 0 < $5_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              $92($5_1 + HEAP32[$18_1 + 4 >> 2] | 0, $4_1 - $5_1 | 0);
                                            }
                                            $5_1 = 0;
                                          } else {
                                            $5_1 = 135;
                                          }
                                          if ($5_1) {
                                            break block33;
                                          }
                                          break block34;
                                        case 2:
                                          $6_1 = 0;
                                          $11_1 = 0;
                                          $13_1 = global$0 - 16 | 0;
                                          global$0 = $13_1;
                                          $7_1 = $15_1;
                                          $5_1 = $14_1;
                                          block36: {
                                            if (($42($7_1, $5_1, 0) | 0) == 43) {
                                              block35: {
                                                if (($42($7_1, $5_1, 1) | 0) == 48) {
                                                  break block35;
                                                }
                                                $8_1 = $5_1 - 1 | 0;
                                                if (!$81(263828, $8_1)) {
                                                  break block35;
                                                }
                                                $4_1 = 0;
                                                if (($43($7_1, $5_1, 1) | 0) == ($8_1 | 0)) {
                                                  break block36;
                                                }
                                              }
                                            }
                                            block37: {
                                              while (1) {
                                                if (($5_1 | 0) == ($6_1 | 0)) {
                                                  break block37;
                                                }
                                                $4_1 = $6_1 + $7_1 | 0;
                                                $6_1 = $6_1 + 1 | 0;
                                                if (HEAP8[$4_1 | 0] >= 0) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $10_1 = $13_1 + 4 | 0;
                                              $8_1 = global$0 - 48 | 0;
                                              global$0 = $8_1;
                                              HEAP32[$8_1 + 20 >> 2] = 0;
                                              HEAP32[$8_1 + 12 >> 2] = 0;
                                              HEAP32[$8_1 + 16 >> 2] = 1;
                                              HEAP32[$8_1 + 44 >> 2] = 0;
                                              HEAP32[$8_1 + 40 >> 2] = $5_1;
                                              HEAP32[$8_1 + 36 >> 2] = $7_1;
                                              HEAP32[$8_1 + 32 >> 2] = 0;
                                              HEAP32[$8_1 + 28 >> 2] = $5_1 + $7_1;
                                              HEAP32[$8_1 + 24 >> 2] = $7_1;
                                              $16_1 = $8_1 + 36 | 0;
                                              while (1) {
                                                if (($5_1 | 0) != ($11_1 | 0)) {
                                                  $129($8_1, $16_1, $11_1, HEAPU8[$7_1 + $11_1 | 0]);
                                                  $11_1 = $11_1 + 1 | 0;
                                                  if (HEAP32[$8_1 >> 2] != 1) {
                                                    continue;
                                                  }
                                                  $6_1 = HEAP32[$8_1 + 4 >> 2];
                                                  HEAP32[$8_1 + 32 >> 2] = $11_1;
                                                  HEAP32[$8_1 + 24 >> 2] = $7_1 + $11_1;
                                                  block38: {
                                                    if ($6_1 >>> 0 < 128) {
                                                      $4_1 = $6_1;
                                                    } else {
                                                      if ($6_1 - 65281 >>> 0 < 94) {
                                                        $4_1 = $6_1 + 32 | 0;
                                                        break block38;
                                                      }
                                                      $4_1 = 45;
                                                      if ($6_1 - 8208 >>> 0 < 6) {
                                                        break block38;
                                                      }
                                                      if ($6_1 - 8234 >>> 0 < 5 | $6_1 - 8294 >>> 0 < 4 | (($6_1 | 0) == 1564 | $6_1 - 8206 >>> 0 < 2)) {
                                                        continue;
                                                      }
                                                      if (($6_1 | 0) == 8722 | ($6_1 | 0) == 12540 | (($6_1 | 0) == 65112 | ($6_1 | 0) == 65123)) {
                                                        break block38;
                                                      }
                                                      $4_1 = $125($6_1) ? 32 : -1;
                                                    }
                                                  }
                                                  $61($8_1 + 12 | 0, $4_1);
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              HEAP32[$10_1 + 8 >> 2] = HEAP32[$8_1 + 20 >> 2];
                                              $4_1 = HEAP32[$8_1 + 16 >> 2];
                                              HEAP32[$10_1 >> 2] = HEAP32[$8_1 + 12 >> 2];
                                              HEAP32[$10_1 + 4 >> 2] = $4_1;
                                              global$0 = $8_1 + 48 | 0;
                                              $5_1 = HEAP32[$13_1 + 8 >> 2];
                                              $6_1 = HEAP32[$13_1 + 12 >> 2];
                                              $4_1 = $139($5_1, $6_1, $6_1);
                                              if ($4_1 >>> 0 > $6_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              $6_1 = $140($5_1, $4_1, 0);
                                              if ($6_1 >>> 0 > $4_1 >>> 0) {
                                                wasm2js_trap();
                                              }
                                              $7_1 = $5_1 + $6_1 | 0;
                                              $5_1 = $4_1 - $6_1 | 0;
                                            }
                                            $8_1 = ($42($7_1, $5_1, 0) | 0) == 39;
                                            $6_1 = $8_1;
                                            while (1) {
                                              $4_1 = $6_1;
                                              $6_1 = $4_1 + 1 | 0;
                                              if (HEAPU8[$42($7_1, $5_1, $4_1) + 262324 | 0] & 6) {
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if ($4_1 >>> 0 < $8_1 >>> 0 | $4_1 >>> 0 > $5_1 >>> 0) {
                                              wasm2js_trap();
                                            }
                                            $11_1 = $12_1 + 16 | 0;
                                            if ($138(263681, 66, $7_1 + $8_1 | 0, $4_1 - $8_1 | 0)) {
                                              $6_1 = $4_1;
                                              while (1) {
                                                $10_1 = $42($7_1, $5_1, $6_1) - 32 | 0;
                                                if (1 << $10_1 & 67125249 ? $10_1 >>> 0 <= 26 : 0) {
                                                  $6_1 = $6_1 + 1 | 0;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $8_1 = $4_1 >>> 0 < $6_1 >>> 0 ? $6_1 : $8_1;
                                            }
                                            $10_1 = $42($7_1, $5_1, $8_1);
                                            $16_1 = ($10_1 | 0) == 91;
                                            $4_1 = $5_1;
                                            $20_1 = ($10_1 | 0) == 40;
                                            block39: {
                                              if (!$20_1) {
                                                $6_1 = $8_1;
                                                if (!$16_1) {
                                                  break block39;
                                                }
                                              }
                                              $6_1 = $140($7_1, $4_1, $8_1 + 1 | 0);
                                            }
                                            block40: {
                                              $22_1 = $42($7_1, $4_1, $6_1);
                                              if (($22_1 | 0) == 43) {
                                                $8_1 = $6_1 + 1 | 0;
                                              } else {
                                                $6_1 = $10_1 - 32 | 0;
                                                if (1 << $6_1 & 57345 ? $6_1 >>> 0 <= 15 : 0) {
                                                  break block40;
                                                }
                                              }
                                              $16_1 = $16_1 | $20_1;
                                              while (1) {
                                                $6_1 = $4_1;
                                                $4_1 = $4_1 - 1 | 0;
                                                if (($141($7_1, $5_1, $6_1) - 48 & 255) >>> 0 < 10) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              if (($5_1 | 0) != ($6_1 | 0)) {
                                                $4_1 = -56;
                                                $20_1 = $139($7_1, $5_1, $6_1);
                                                block41: {
                                                  while (1) {
                                                    $6_1 = $5_1;
                                                    if (!$4_1) {
                                                      break block41;
                                                    }
                                                    $6_1 = $4_1 + 263832 | 0;
                                                    $23_1 = $4_1 + 263828 | 0;
                                                    $4_1 = $4_1 + 8 | 0;
                                                    $6_1 = HEAP32[$6_1 >> 2];
                                                    $10_1 = $20_1 - $6_1 | 0;
                                                    $23_1 = HEAP32[$23_1 >> 2];
                                                    if (!$98($7_1, $5_1, $10_1, $23_1, $6_1)) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  if (!$6_1) {
                                                    wasm2js_trap();
                                                  }
                                                  if (HEAPU8[$23_1 | 0] > 96) {
                                                    $6_1 = $5_1;
                                                    if (HEAPU8[($141($7_1, $5_1, $10_1) & 255) + 262324 | 0] & 6) {
                                                      break block41;
                                                    }
                                                  }
                                                  $4_1 = $139($7_1, $5_1, $10_1);
                                                  $6_1 = ($141($7_1, $5_1, $4_1) & 255) == 44 ? $4_1 - 1 | 0 : $10_1;
                                                }
                                              } else {
                                                $6_1 = $5_1;
                                              }
                                              $61($18_1, 43);
                                              $4_1 = ($22_1 | 0) != 43 | $5_1 >>> 0 > $6_1 >>> 0;
                                              $22_1 = $6_1 >>> 0 > $8_1 >>> 0 ? $6_1 : $8_1;
                                              $6_1 = 0;
                                              while (1) {
                                                if (($8_1 | 0) != ($22_1 | 0)) {
                                                  $10_1 = $42($7_1, $5_1, $8_1);
                                                  if ($10_1 - 48 >>> 0 <= 9) {
                                                    if ((($10_1 | 0) != 48 | $6_1) & 1) {
                                                      $6_1 = ($10_1 | 0) == 48;
                                                    } else {
                                                      $6_1 = $141($7_1, $5_1, $139($7_1, $5_1, $8_1)) & 255;
                                                      $6_1 = ($6_1 | 0) == 40 | ($6_1 | 0) == 91;
                                                    }
                                                    $61($18_1, $10_1);
                                                    $4_1 = $4_1 | $6_1;
                                                    $6_1 = 0;
                                                  } else {
                                                    block42: {
                                                      if (HEAPU32[$18_1 + 8 >> 2] > 3 ? HEAPU8[$10_1 + 262324 | 0] & 6 : 0) {
                                                        $4_1 = 1;
                                                        break block42;
                                                      }
                                                      $20_1 = 0;
                                                      block43: {
                                                        block44: {
                                                          block45: {
                                                            block47: {
                                                              switch ($10_1 - 40 | 0) {
                                                                case 7:
                                                                  $20_1 = HEAPU32[$18_1 + 8 >> 2] > 5;
                                                                  break block45;
                                                                case 2:
                                                                case 3:
                                                                case 4:
                                                                  break block40;
                                                                case 0:
                                                                  break block43;
                                                                case 1:
                                                                  break block44;
                                                                case 5:
                                                                case 6:
                                                                  break block45;
                                                                default:
                                                                  break block47;
                                                              }
                                                              ;
                                                            }
                                                            block48: {
                                                              switch ($10_1 - 91 | 0) {
                                                                case 1:
                                                                  break block40;
                                                                case 0:
                                                                  break block43;
                                                                case 2:
                                                                  break block44;
                                                                default:
                                                                  break block48;
                                                              }
                                                              ;
                                                            }
                                                            if (($10_1 | 0) != 32) {
                                                              break block40;
                                                            }
                                                          }
                                                          $4_1 = $4_1 | $20_1;
                                                          break block42;
                                                        }
                                                        $6_1 = $6_1 | $16_1;
                                                        $16_1 = 0;
                                                        break block42;
                                                      }
                                                      $16_1 = HEAP32[$18_1 + 8 >> 2] == 1 | $16_1;
                                                    }
                                                  }
                                                  $8_1 = $8_1 + 1 | 0;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $5_1 = HEAP32[$18_1 + 8 >> 2];
                                              if ($5_1 - 4 >>> 0 >= 13) {
                                                break block40;
                                              }
                                              if (!($4_1 & 1)) {
                                                if (($42(HEAP32[$18_1 + 4 >> 2], $5_1, 1) | 0) != 48) {
                                                  HEAP32[$11_1 >> 2] = HEAP32[$11_1 >> 2] | 4096;
                                                  $4_1 = 0;
                                                  break block36;
                                                }
                                              }
                                              HEAP32[$18_1 + 8 >> 2] = 0;
                                              $4_1 = 0;
                                              break block36;
                                            }
                                            $4_1 = 137;
                                          }
                                          global$0 = $13_1 + 16 | 0;
                                          $5_1 = $4_1;
                                          if (!$4_1) {
                                            break block34;
                                          }
                                          break block33;
                                        default:
                                          break block30;
                                      }
                                      ;
                                    }
                                    $5_1 = 136;
                                    if (HEAP8[$12_1 + 60 | 0] & 1) {
                                      break block33;
                                    }
                                    $4_1 = $15_1;
                                    $22_1 = HEAP32[$0_1 + 108 >> 2];
                                    $23_1 = HEAP32[HEAP32[$0_1 + 112 >> 2] + 12 >> 2];
                                    $20_1 = $12_1 + 16 | 0;
                                    $6_1 = 0;
                                    $8_1 = 0;
                                    $7_1 = 0;
                                    $13_1 = 0;
                                    $10_1 = $14_1;
                                    $16_1 = $10_1 & -8;
                                    while (1) {
                                      if (($6_1 | 0) != ($16_1 | 0)) {
                                        $11_1 = $4_1 + $6_1 | 0;
                                        $5_1 = HEAPU8[$11_1 | 0] | HEAPU8[$11_1 + 1 | 0] << 8 | (HEAPU8[$11_1 + 2 | 0] << 16 | HEAPU8[$11_1 + 3 | 0] << 24);
                                        $25_1 = $5_1 ^ 2139062143;
                                        $7_1 = $5_1 - 538976288 | $25_1 - 16843009 | $7_1 | $5_1;
                                        $11_1 = HEAPU8[$11_1 + 4 | 0] | HEAPU8[$11_1 + 5 | 0] << 8 | (HEAPU8[$11_1 + 6 | 0] << 16 | HEAPU8[$11_1 + 7 | 0] << 24);
                                        $13_1 = $11_1 - (($5_1 >>> 0 < 538976288) + 538976288 | 0) | ($11_1 ^ 2139062143) - (($25_1 >>> 0 < 16843009) + 16843009 | 0) | $13_1 | $11_1;
                                        $6_1 = $6_1 + 8 | 0;
                                        continue;
                                      }
                                      break;
                                    }
                                    ;
                                    $6_1 = $10_1 & 7;
                                    $16_1 = ($10_1 & 2147483640) + $4_1 | 0;
                                    block64: {
                                      block53: {
                                        block50: {
                                          block49: {
                                            while (1) {
                                              if ($6_1) {
                                                $6_1 = $6_1 - 1 | 0;
                                                $5_1 = HEAPU8[$16_1 | 0];
                                                $16_1 = $16_1 + 1 | 0;
                                                if (($5_1 - 127 & 255) >>> 0 >= 161) {
                                                  continue;
                                                }
                                                break block49;
                                              }
                                              break;
                                            }
                                            ;
                                            if (!($7_1 & -2139062144 | $13_1 & -2139062144)) {
                                              break block50;
                                            }
                                          }
                                          $6_1 = 0;
                                          block52: {
                                            block51: {
                                              while (1) {
                                                if (($6_1 | 0) == ($10_1 | 0)) {
                                                  break block51;
                                                }
                                                $5_1 = HEAPU8[$4_1 + $6_1 | 0];
                                                if (!(HEAPU8[$5_1 + 262324 | 0] == 128 & (!(1 << $5_1 & 9728) | $5_1 >>> 0 > 13))) {
                                                  $6_1 = $6_1 + 1 | 0;
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $5_1 = 1;
                                              break block52;
                                            }
                                            $5_1 = $127($4_1, $10_1, 4);
                                          }
                                          if ($5_1) {
                                            break block53;
                                          }
                                        }
                                        $5_1 = $23($4_1, $10_1, 263669, 2) ? 2 : 0;
                                        $16_1 = $91($4_1, $10_1, $5_1);
                                        block60: {
                                          block58: {
                                            block54: {
                                              if ($16_1 & 573696) {
                                                $5_1 = $90($4_1, $10_1);
                                                if (!$5_1) {
                                                  break block54;
                                                }
                                                $16_1 = $91($4_1, $10_1, $5_1);
                                              } else {
                                                if ($5_1 >>> 0 > $10_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $11_1 = $4_1 + $5_1 | 0;
                                                $7_1 = $10_1 - $5_1 | 0;
                                                $6_1 = 0;
                                                block56: {
                                                  while (1) {
                                                    block55: {
                                                      $4_1 = $6_1;
                                                      while (1) {
                                                        block57: {
                                                          if (($4_1 | 0) == ($7_1 | 0)) {
                                                            break block55;
                                                          }
                                                          $10_1 = $4_1 + $11_1 | 0;
                                                          $8_1 = HEAPU8[$10_1 | 0];
                                                          $5_1 = $8_1 - 35 | 0;
                                                          if (1 << $5_1 & 276828161 ? $5_1 >>> 0 <= 28 : 0) {
                                                            break block56;
                                                          }
                                                          $5_1 = $4_1 + 1 | 0;
                                                          if (!(($8_1 | 0) != 46 | $5_1 >>> 0 >= $7_1 >>> 0)) {
                                                            $8_1 = HEAPU8[$10_1 + 1 | 0] - 35 | 0;
                                                            if ($8_1 >>> 0 > 28 | !(1 << $8_1 & 276828161)) {
                                                              break block57;
                                                            }
                                                          }
                                                          $4_1 = $5_1;
                                                          continue;
                                                        }
                                                        break;
                                                      }
                                                      ;
                                                      $6_1 = $4_1 + 1 | 0;
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  $4_1 = $7_1;
                                                }
                                                if ($4_1 >>> 0 < $6_1 >>> 0 | $4_1 >>> 0 > $7_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $5_1 = $6_1 + $11_1 | 0;
                                                $10_1 = $4_1 - $6_1 | 0;
                                                if (($4_1 | 0) == ($6_1 | 0)) {
                                                  $4_1 = 0;
                                                } else {
                                                  $8_1 = $10_1 - 1 | 0;
                                                  $4_1 = HEAPU8[$5_1 + $8_1 | 0] == 46 ? $5_1 : 0;
                                                }
                                                if ($138(263612, 40, $4_1 ? $4_1 : $5_1, $4_1 ? $8_1 : $10_1)) {
                                                  break block53;
                                                }
                                                $15($18_1, 263652, 8);
                                                $15($18_1, $11_1, $7_1);
                                                $10_1 = HEAP32[$18_1 + 8 >> 2];
                                                $4_1 = HEAP32[$18_1 + 4 >> 2];
                                              }
                                              if (!($16_1 & 601936)) {
                                                break block58;
                                              }
                                            }
                                            $13_1 = $4_1 + $10_1 | 0;
                                            $6_1 = $4_1;
                                            $16_1 = 1;
                                            $8_1 = 1;
                                            while (1) {
                                              block59: {
                                                if (($6_1 | 0) == ($13_1 | 0)) {
                                                  break block59;
                                                }
                                                $5_1 = $6_1 + 1 | 0;
                                                $7_1 = HEAPU8[$6_1 | 0];
                                                if ($8_1) {
                                                  $8_1 = ($7_1 | 0) != 58;
                                                } else {
                                                  block61: {
                                                    if ($16_1) {
                                                      $11_1 = 136;
                                                      $8_1 = 0;
                                                      $6_1 = $5_1;
                                                      $16_1 = 1;
                                                      if (($7_1 | 0) == 47 | ($7_1 | 0) == 58 | ($7_1 | 0) == 92) {
                                                        continue;
                                                      }
                                                      block62: {
                                                        switch ($7_1 - 32 | 0) {
                                                          case 3:
                                                            break block59;
                                                          case 0:
                                                            break block60;
                                                          case 1:
                                                          case 2:
                                                            break block61;
                                                          default:
                                                            break block62;
                                                        }
                                                        ;
                                                      }
                                                      if (($7_1 | 0) == 63) {
                                                        break block59;
                                                      }
                                                    } else {
                                                      $11_1 = 136;
                                                      block63: {
                                                        switch ($7_1 - 32 | 0) {
                                                          case 3:
                                                            break block59;
                                                          case 0:
                                                            break block60;
                                                          case 1:
                                                          case 2:
                                                            break block61;
                                                          default:
                                                            break block63;
                                                        }
                                                        ;
                                                      }
                                                      if (($7_1 | 0) == 47 | ($7_1 | 0) == 63 | ($7_1 | 0) == 92) {
                                                        break block59;
                                                      }
                                                    }
                                                  }
                                                  $16_1 = 0;
                                                  $8_1 = 0;
                                                }
                                                $6_1 = $5_1;
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if (!(FUNCTION_TABLE[$23_1 | 0]($22_1, $4_1, $10_1) | 0)) {
                                              break block53;
                                            }
                                          }
                                          $11_1 = 0;
                                          if (!HEAP32[$18_1 + 8 >> 2]) {
                                            break block60;
                                          }
                                          HEAP32[$20_1 >> 2] = HEAP32[$20_1 >> 2] | 1024;
                                        }
                                        $5_1 = $11_1;
                                        break block64;
                                      }
                                      $5_1 = 136;
                                    }
                                    if (!$5_1) {
                                      break block34;
                                    }
                                  }
                                  if (($71($15_1, $14_1) - 61 & 255) >>> 0 > 1) {
                                    break block22;
                                  }
                                  HEAP8[$12_1 + 27 | 0] = 4;
                                  $5_1 = 0;
                                  break block22;
                                }
                                if (($17_1 & 255) == 8) {
                                  block66: {
                                    $5_1 = 2;
                                    if (!$23($15_1, $14_1, 263669, 2)) {
                                      $5_1 = $90($15_1, $14_1);
                                    }
                                    $6_1 = $5_1 >>> 0 > $14_1 >>> 0 ? $5_1 : $14_1;
                                    $4_1 = $5_1;
                                    block65: {
                                      while (1) {
                                        if (($4_1 | 0) != ($6_1 | 0)) {
                                          $7_1 = HEAPU8[$4_1 + $15_1 | 0];
                                          $8_1 = $7_1 - 35 | 0;
                                          if ((1 << $8_1 & 813699073 ? $8_1 >>> 0 <= 29 : 0) | $7_1 - 91 >>> 0 < 2) {
                                            break block65;
                                          }
                                          $4_1 = $4_1 + 1 | 0;
                                          continue;
                                        }
                                        break;
                                      }
                                      ;
                                      $4_1 = $6_1;
                                    }
                                    if ($4_1 >>> 0 > $5_1 >>> 0) {
                                      $6_1 = $4_1 - 1 | 0;
                                      if ($6_1 >>> 0 >= $14_1 >>> 0) {
                                        wasm2js_trap();
                                      }
                                      $4_1 = HEAPU8[$6_1 + $15_1 | 0] == 46 ? $6_1 : $4_1;
                                    }
                                    if ($4_1 >>> 0 > $14_1 >>> 0) {
                                      wasm2js_trap();
                                    }
                                    $6_1 = $12_1 + 8 | 0;
                                    $5_1 = $98($15_1, $4_1, $5_1, 263671, 4) ? $5_1 + 4 | 0 : $5_1;
                                    HEAP32[$6_1 + 4 >> 2] = $4_1 - $5_1;
                                    HEAP32[$6_1 >> 2] = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 + $15_1 | 0 : 0;
                                    $4_1 = HEAP32[$12_1 + 8 >> 2];
                                    if (!$4_1) {
                                      break block66;
                                    }
                                    if (!$137($4_1, HEAP32[$12_1 + 12 >> 2])) {
                                      break block66;
                                    }
                                    HEAP32[$12_1 + 20 >> 2] = HEAP32[$12_1 + 20 >> 2] | 16777216;
                                    $5_1 = 0;
                                    break block22;
                                  }
                                }
                                $5_1 = 0;
                                break block22;
                              }
                              $6_1 = $12_1 + 27 | 0;
                              block74: {
                                block67: {
                                  if (HEAP32[$5_1 + 4 >> 2] == 5) {
                                    $4_1 = HEAP32[$5_1 >> 2];
                                    if ((HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24)) == 1936482662 & HEAPU8[$4_1 + 4 | 0] == 101) {
                                      HEAP8[$6_1 | 0] = 4;
                                      break block67;
                                    }
                                  }
                                  $4_1 = 983041;
                                  block73: {
                                    block70: {
                                      block72: {
                                        switch (HEAPU8[($17_1 & 255) + 263117 | 0] - 1 | 0) {
                                          case 0:
                                          case 2:
                                          case 3:
                                            $6_1 = HEAPU8[$5_1 + 8 | 0];
                                            if (($6_1 & 6) == 4) {
                                              break block73;
                                            }
                                            $4_1 = $17_1 & 255;
                                            $4_1 = ($4_1 | 0) == 6 ? 917513 : ($4_1 | 0) == 3 ? 851975 : 983041;
                                            break block70;
                                          case 1:
                                            $6_1 = 5;
                                            if (HEAPU8[$5_1 + 8 | 0] == 5) {
                                              break block73;
                                            }
                                            break block70;
                                          case 5:
                                            $4_1 = 786440;
                                            break block70;
                                          case 4:
                                            break block70;
                                          default:
                                            break block72;
                                        }
                                        ;
                                      }
                                      $6_1 = 4;
                                      $4_1 = 720897;
                                      if (HEAPU8[$5_1 + 8 | 0] == 4) {
                                        break block73;
                                      }
                                    }
                                    $5_1 = HEAPU8[$5_1 + 8 | 0] << 24 | $4_1 | 384;
                                    break block74;
                                  }
                                  $72($0_1, $6_1 << 16 | 156);
                                }
                                $5_1 = 0;
                              }
                            }
                            if ($5_1) {
                              $5_1 = $133($0_1, $5_1) & 255;
                            } else {
                              $5_1 = 4;
                              $4_1 = HEAPU8[$12_1 + 27 | 0];
                              if (($4_1 | 0) != 4) {
                                $84($0_1, HEAP32[$12_1 + 16 >> 2], HEAP32[$12_1 + 20 >> 2]);
                                $5_1 = HEAP32[$0_1 + 52 >> 2] ? 2 : $4_1;
                              } else {
                                $72($0_1, 130);
                                $80($0_1, 13);
                              }
                            }
                            global$0 = $12_1 - -64 | 0;
                            $4_1 = $5_1 & 255;
                            break block75;
                          }
                        }
                        $72($0_1, 154);
                        break block15;
                      } else {
                        $4_1 = $9_1 + 108 | 0;
                        $8_1 = $9_1 + 120 | 0;
                        $5_1 = $9_1 + 16 | 0;
                        $7_1 = global$0 - 128 | 0;
                        global$0 = $7_1;
                        block78: {
                          if (($15_1 - 17 & 255) >>> 0 <= 8) {
                            block79: {
                              $6_1 = HEAPU8[$4_1 + 8 | 0];
                              $10_1 = $15_1 & 255;
                              $11_1 = ($6_1 | 0) == 2 & $10_1 >>> 0 > 20;
                              if (!$11_1) {
                                block76: {
                                  switch ($6_1 | 0) {
                                    default:
                                      $72($0_1, $6_1 << 16 | 156);
                                      $4_1 = 0;
                                      $6_1 = $15_1 & 255;
                                      if ($6_1 >>> 0 < 21 | $6_1 >>> 0 > 21) {
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
                              HEAP8[$7_1 + 88 | 0] = $13_1;
                              $14_1 = HEAP32[$4_1 + 4 >> 2];
                              HEAP32[$7_1 + 84 >> 2] = $14_1;
                              $17_1 = HEAP32[$4_1 >> 2];
                              HEAP32[$7_1 + 80 >> 2] = $17_1;
                              $12_1 = $7_1 + 80 | 0;
                              if ($132($12_1)) {
                                $4_1 = $133($0_1, 1180549) & 255;
                                $6_1 = $15_1 & 255;
                                if ($4_1 | ($6_1 >>> 0 < 21 | $6_1 >>> 0 > 21)) {
                                  break block78;
                                }
                                HEAP8[$5_1 + 8 | 0] = 3;
                                break block79;
                              }
                              HEAP8[$7_1 + 88 | 0] = $13_1;
                              HEAP32[$7_1 + 84 >> 2] = $14_1;
                              HEAP32[$7_1 + 80 >> 2] = $17_1;
                              $39($7_1 + 24 | 0, $12_1);
                              $13_1 = $15_1 & 255;
                              if ($13_1 >>> 0 > 20) {
                                $134($7_1 + 36 | 0, $4_1);
                                if ($13_1 >>> 0 > 21) {
                                  block80: {
                                    $4_1 = HEAPU8[$5_1 + 8 | 0];
                                    if (($4_1 | 0) != 4) {
                                      $6_1 = HEAP32[$5_1 >> 2];
                                      $8_1 = HEAP32[$5_1 + 4 >> 2];
                                      HEAP8[$7_1 + 56 | 0] = $4_1;
                                      HEAP32[$7_1 + 48 >> 2] = $6_1;
                                      HEAP32[$7_1 + 52 >> 2] = $8_1;
                                      $6_1 = HEAPU8[$5_1 + 9 | 0] | HEAPU8[$5_1 + 10 | 0] << 8;
                                      HEAP8[$7_1 + 57 | 0] = $6_1;
                                      HEAP8[$7_1 + 58 | 0] = $6_1 >>> 8;
                                      HEAP8[$7_1 + 59 | 0] = HEAPU8[$5_1 + 11 | 0];
                                    } else {
                                      HEAP32[$7_1 + 104 >> 2] = HEAP32[$1_1 + 24 >> 2];
                                      $4_1 = HEAP32[$1_1 + 20 >> 2];
                                      HEAP32[$7_1 + 96 >> 2] = HEAP32[$1_1 + 16 >> 2];
                                      HEAP32[$7_1 + 100 >> 2] = $4_1;
                                      $4_1 = HEAP32[$1_1 + 12 >> 2];
                                      HEAP32[$7_1 + 88 >> 2] = HEAP32[$1_1 + 8 >> 2];
                                      HEAP32[$7_1 + 92 >> 2] = $4_1;
                                      $4_1 = HEAP32[$1_1 + 32 >> 2];
                                      HEAP32[$7_1 + 108 >> 2] = HEAP32[$1_1 + 28 >> 2];
                                      HEAP32[$7_1 + 112 >> 2] = $4_1;
                                      HEAP32[$7_1 + 80 >> 2] = HEAP32[$1_1 >> 2];
                                      HEAP32[$7_1 + 84 >> 2] = HEAP32[$1_1 + 4 >> 2];
                                      $13_1 = $7_1 + 80 | 0;
                                      $100($7_1 + 116 | 0, $13_1, 0, 1, 3);
                                      $17_1 = HEAPU8[$7_1 + 127 | 0];
                                      if (($17_1 | 0) == 2) {
                                        break block80;
                                      }
                                      $4_1 = HEAPU8[$7_1 + 123 | 0] | HEAPU8[$7_1 + 124 | 0] << 8 | (HEAPU8[$7_1 + 125 | 0] << 16 | HEAPU8[$7_1 + 126 | 0] << 24);
                                      HEAP8[$7_1 + 71 | 0] = $4_1;
                                      HEAP8[$7_1 + 72 | 0] = $4_1 >>> 8;
                                      HEAP8[$7_1 + 73 | 0] = $4_1 >>> 16;
                                      HEAP8[$7_1 + 74 | 0] = $4_1 >>> 24;
                                      $4_1 = HEAP32[$7_1 + 120 >> 2];
                                      HEAP32[$7_1 + 64 >> 2] = HEAP32[$7_1 + 116 >> 2];
                                      HEAP32[$7_1 + 68 >> 2] = $4_1;
                                      HEAP8[$7_1 + 75 | 0] = $17_1;
                                      HEAP8[$7_1 + 88 | 0] = HEAPU8[$7_1 + 73 | 0];
                                      $4_1 = HEAP32[$7_1 + 68 >> 2];
                                      HEAP32[$7_1 + 80 >> 2] = HEAP32[$7_1 + 64 >> 2];
                                      HEAP32[$7_1 + 84 >> 2] = $4_1;
                                      if (wasm2js_i32$0 = $132($13_1), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0] != 1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                                        break block80;
                                      }
                                      $134($7_1 + 48 | 0, $7_1 - -64 | 0);
                                      $4_1 = HEAPU8[$7_1 + 56 | 0];
                                      if (($4_1 | 0) == 4) {
                                        break block80;
                                      }
                                    }
                                    block84: {
                                      block82: {
                                        block83: {
                                          switch (($4_1 >>> 0 > 1 ? $4_1 - 1 | 0 : 0) - 1 | 0) {
                                            case 0:
                                              if (HEAPU8[$7_1 + 44 | 0] != 2) {
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
                                        if (HEAPU8[$7_1 + 44 | 0] > 1) {
                                          break block82;
                                        }
                                        HEAP32[$7_1 + 124 >> 2] = 0;
                                        HEAP32[$7_1 + 116 >> 2] = 0;
                                        HEAP32[$7_1 + 120 >> 2] = 1;
                                        $63($7_1 + 16 | 0, $7_1 + 48 | 0, $7_1 + 116 | 0);
                                        $4_1 = HEAP32[$7_1 + 20 >> 2];
                                        $5_1 = HEAP32[$7_1 + 16 >> 2];
                                        HEAP32[$7_1 + 88 >> 2] = 0;
                                        HEAP32[$7_1 + 80 >> 2] = 0;
                                        HEAP32[$7_1 + 84 >> 2] = 1;
                                        $63($7_1 + 8 | 0, $7_1 + 36 | 0, $7_1 + 80 | 0);
                                        if ($57($5_1, $4_1, HEAP32[$7_1 + 8 >> 2], HEAP32[$7_1 + 12 >> 2])) {
                                          break block84;
                                        }
                                      }
                                      $4_1 = $133($0_1, 9765007) & 255;
                                      break block78;
                                    }
                                    $80($0_1, 13);
                                    $4_1 = 4;
                                    break block78;
                                  }
                                }
                                HEAP32[$5_1 + 8 >> 2] = HEAP32[$7_1 + 44 >> 2];
                                $4_1 = HEAP32[$7_1 + 40 >> 2];
                                HEAP32[$5_1 >> 2] = HEAP32[$7_1 + 36 >> 2];
                                HEAP32[$5_1 + 4 >> 2] = $4_1;
                              }
                              $5_1 = HEAP32[$7_1 + 28 >> 2];
                              HEAP32[$0_1 + 120 >> 2] = $5_1;
                              HEAP32[$0_1 + 116 >> 2] = HEAP32[$7_1 + 24 >> 2];
                              if ($6_1) {
                                $4_1 = 1;
                                $6_1 = 1;
                                block86: {
                                  if (!$11_1) {
                                    block85: {
                                      $6_1 = 0;
                                      if (($5_1 | 0) != ($14_1 | 0)) {
                                        break block85;
                                      }
                                      $4_1 = $10_1 >>> 0 > 21;
                                      break block86;
                                    }
                                  }
                                  $80($0_1, $6_1);
                                }
                                $5_1 = $4_1;
                              } else {
                                $72($0_1, 154);
                                $4_1 = 0;
                                $5_1 = 3;
                              }
                              if (($15_1 & 255) >>> 0 <= 21) {
                                break block78;
                              }
                              $80($0_1, 2);
                              HEAP32[$8_1 + 4 >> 2] = 11;
                              HEAP32[$8_1 >> 2] = 262580;
                              $4_1 = $5_1;
                              break block78;
                            }
                          } else {
                            $72($0_1, 146);
                          }
                          $4_1 = 0;
                        }
                        global$0 = $7_1 + 128 | 0;
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
                  $70($2_1, $9_1 + 95 | 0);
                  $69($2_1, 263137, 1);
                  $69($2_1, HEAP32[$9_1 + 120 >> 2], HEAP32[$9_1 + 124 >> 2]);
                  if (($4_1 | 0) == 3) {
                    $69($2_1, 263141, 6);
                    break block10;
                  }
                  $69($2_1, 263138, 3);
                  if (($4_1 | 0) == 1) {
                    $69($2_1, HEAP32[$0_1 + 116 >> 2], HEAP32[$0_1 + 120 >> 2]);
                  } else {
                    block88: {
                      $7_1 = HEAP32[$0_1 + 52 >> 2];
                      $6_1 = HEAP32[$0_1 + 48 >> 2];
                      $4_1 = $52($2_1);
                      while (1) {
                        if (!$7_1) {
                          break block88;
                        }
                        block97: {
                          block92: {
                            block95: {
                              block96: {
                                block94: {
                                  block93: {
                                    block91: {
                                      block90: {
                                        block89: {
                                          $8_1 = HEAPU8[$6_1 | 0];
                                          switch ($8_1 - 8 | 0) {
                                            case 0:
                                              break block89;
                                            case 1:
                                              break block90;
                                            case 2:
                                              break block91;
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
                                              break block92;
                                            case 4:
                                              break block93;
                                            case 5:
                                              break block94;
                                            case 26:
                                              break block95;
                                            default:
                                              break block96;
                                          }
                                          ;
                                        }
                                        $8_1 = 98;
                                        break block95;
                                      }
                                      $8_1 = 116;
                                      break block95;
                                    }
                                    $8_1 = 110;
                                    break block95;
                                  }
                                  $8_1 = 102;
                                  break block95;
                                }
                                $8_1 = 114;
                                break block95;
                              }
                              if (($8_1 | 0) != 92) {
                                break block92;
                              }
                            }
                            $5_1 = HEAP32[$4_1 + 8 >> 2];
                            if (($5_1 | 0) == HEAP32[$4_1 >> 2]) {
                              $56($4_1);
                            }
                            $10_1 = $5_1 + 1 | 0;
                            HEAP32[$4_1 + 8 >> 2] = $10_1;
                            HEAP8[$5_1 + HEAP32[$4_1 + 4 >> 2] | 0] = 92;
                            break block97;
                          }
                          if ($8_1 >>> 0 >= 32) {
                            $10_1 = HEAP32[$4_1 + 8 >> 2];
                            break block97;
                          }
                          $15($4_1, 263464, 4);
                          $5_1 = HEAP32[$4_1 + 8 >> 2];
                          if (($5_1 | 0) == HEAP32[$4_1 >> 2]) {
                            $56($4_1);
                          }
                          $10_1 = $5_1 + 1 | 0;
                          HEAP32[$4_1 + 8 >> 2] = $10_1;
                          HEAP8[$5_1 + HEAP32[$4_1 + 4 >> 2] | 0] = $8_1 >>> 4 | 48;
                          $5_1 = $8_1 & 15;
                          $8_1 = ($5_1 >>> 0 < 10 ? 48 : 87) + $5_1 | 0;
                        }
                        if (HEAP32[$4_1 >> 2] == ($10_1 | 0)) {
                          $56($4_1);
                        }
                        $6_1 = $6_1 + 1 | 0;
                        HEAP32[$4_1 + 8 >> 2] = $10_1 + 1;
                        HEAP8[HEAP32[$4_1 + 4 >> 2] + $10_1 | 0] = $8_1;
                        $7_1 = $7_1 - 1 | 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $69($2_1, 263137, 1);
                  break block10;
                }
                if ($28_1 & 1) {
                  $70($2_1, $9_1 + 95 | 0);
                  $65($9_1, $1_1, $24_1);
                  $73($2_1, HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], 1);
                  break block10;
                }
                $4_1 = HEAP32[$1_1 + 16 >> 2];
                block98: {
                  if (!HEAPU8[$9_1 + 95 | 0]) {
                    $5_1 = HEAP32[$2_1 + 16 >> 2];
                    if (($5_1 + 1 | 0) == ($24_1 | 0)) {
                      if (($42(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $5_1) | 0) == 44) {
                        break block98;
                      }
                    }
                    $69($2_1, 263136, 1);
                  }
                  if (HEAP32[$2_1 + 16 >> 2] == ($24_1 | 0)) {
                    break block98;
                  }
                  $52($2_1);
                  HEAP32[$2_1 + 12 >> 2] = $24_1;
                }
                HEAP32[$2_1 + 16 >> 2] = $4_1;
                HEAP8[$9_1 + 95 | 0] = 0;
              }
              $7_1 = HEAP32[$9_1 + 48 >> 2];
              $13_1 = HEAP32[$9_1 + 52 >> 2];
              $6_1 = $19_1;
              continue;
            }
            break;
          }
          ;
          $29($1_1);
          break block4;
        }
        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
      }
      $69($2_1, 263149, 1);
      $2_1 = HEAP32[$9_1 + 36 >> 2];
      if ($2_1) {
        block99: {
          HEAP8[$0_1 + 125 | 0] = $3_1;
          $1_1 = HEAP32[$9_1 + 32 >> 2];
          $5_1 = $0_1 + 56 | 0;
          $2_1 = Math_imul($2_1 >>> 1 | 0, 24);
          while (1) {
            if (!$2_1) {
              break block99;
            }
            if (HEAPU8[$1_1 + 12 | 0] == 1) {
              $3_1 = HEAPU8[$1_1 + 13 | 0];
              $6_1 = $3_1 >>> 0 < 64;
              $4_1 = $3_1 & 31;
              if (($3_1 & 63) >>> 0 >= 32) {
                $19_1 = 1 << $4_1;
                $8_1 = 0;
              } else {
                $8_1 = 1 << $4_1;
                $19_1 = $8_1 - 1 & 1 >>> 32 - $4_1;
              }
              if (!(($6_1 ? $8_1 : 0) & $7_1 | ($6_1 ? $19_1 : 0) & $13_1)) {
                HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
                HEAP32[$5_1 + 4 >> 2] = $4_1;
                $72($0_1, ($3_1 ^ 128) << 16 | 153);
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
        $52($1_1);
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
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        if (HEAPU8[$5_1 + 23 | 0] == 2) {
          $82($4_1 + 24 | 0, $1_1, $2_1, $3_1, 0);
        } else {
          block1: {
            $6_1 = $3_1 + 1 | 0;
            if (HEAPU8[$5_1 + 11 | 0] == 2) {
              $82($0_1, $1_1, $2_1, $6_1, 1);
              break block;
            }
            $82($4_1 + 24 | 0, $1_1, $2_1, $3_1, 0);
            $7_1 = HEAP32[$1_1 + 36 >> 2];
            $8_1 = HEAP32[$1_1 + 32 >> 2];
            $9_1 = HEAP32[$1_1 + 28 >> 2];
            $10_1 = HEAP32[$1_1 + 24 >> 2];
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            $82($4_1 + 36 | 0, $1_1, $2_1, $6_1, 0);
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
            $63($4_1 + 16 | 0, $4_1 + 48 | 0, $4_1 + 60 | 0);
            $2_1 = HEAP32[$4_1 + 20 >> 2];
            $6_1 = HEAP32[$4_1 + 16 >> 2];
            HEAP8[$4_1 + 80 | 0] = 1;
            $5_1 = HEAP32[$4_1 + 44 >> 2];
            HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 40 >> 2];
            HEAP32[$4_1 + 76 >> 2] = $5_1;
            HEAP32[$4_1 + 92 >> 2] = 0;
            HEAP32[$4_1 + 84 >> 2] = 0;
            HEAP32[$4_1 + 88 >> 2] = 1;
            $63($4_1 + 8 | 0, $4_1 + 72 | 0, $4_1 + 84 | 0);
            if ($57($6_1, $2_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2])) {
              $80($1_1, 13);
            } else {
              $74($1_1, ($3_1 << 16) + 9044111 | 0);
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
    function $37($0_1, $1_1, $2_1, $3_1, $4_1) {
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
              $80($1_1, 13);
              break block1;
            }
            if (($3_1 | 0) == 5) {
              $1_1 = HEAP32[$2_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              $5_1 = HEAPU8[$2_1 + 10 | 0];
            } else {
              $74($1_1, $3_1 << 24 | 328065);
            }
            break block1;
          }
        } else {
          if (!$4_1) {
            break block1;
          }
        }
        $74($1_1, 128);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
    }
    function $38($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
      $7_1 = global$0 - 96 | 0;
      global$0 = $7_1;
      $41($7_1 + 8 | 0, $0_1, $1_1);
      $12_1 = $7_1 + 60 | 0;
      $149($12_1, 33);
      block4: {
        if ($99($12_1, $0_1, $1_1)) {
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
        $46($7_1 + 8 | 0, 26);
      }
      $0_1 = $47($7_1 + 8 | 0, $3_1, $4_1, $5_1, $6_1);
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
            $83($0_1, $2_1, 0);
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
      $83($0_1, $2_1, $3_1);
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
    function $44($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $107($0_1, 263311, 21) - 2 | 0;
      if ($3_1 >>> 0 > 4) {
        $3_1 = 265134;
        $5_1 = 3;
      } else {
        $5_1 = $3_1 << 2;
        $3_1 = HEAP32[$5_1 + 265244 >> 2];
        $5_1 = HEAP32[$5_1 + 265224 >> 2];
      }
      $4_1 = $108($0_1, $3_1, $5_1);
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
            $109($0_1, 32);
            $5_1 = $107($0_1, 265137, 36);
            $109($0_1, 32);
            $7_1 = 1;
            $8_1 = $110($0_1, $111($0_1, 32) ? 1 : 2);
            $3_1 = 0;
            break block1;
          }
        }
        $109($0_1, 44);
        $109($0_1, 32);
        $8_1 = $110($0_1, 2);
        $109($0_1, $3_1);
        $5_1 = $107($0_1, 265137, 36);
        $109($0_1, $3_1);
        $3_1 = $110($0_1, $6_1);
      }
      $109($0_1, 32);
      $112($0_1, 1);
      $109($0_1, 32);
      if ($7_1) {
        $3_1 = $110($0_1, 4);
      } else {
        if (!$108($0_1, 263308, 3)) {
          $46($0_1, HEAPU8[$0_1 + 41 | 0]);
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
          $1_1 = $105(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($6_1, $1_1, 864e5) - 7e5 | 0) + 25600 | 0;
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
      $113($0_1, $3_1, $5_1, $8_1);
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 32;
      return !HEAP32[$0_1 + 28 >> 2] & HEAPU8[$0_1 + 40 | 0] == 40;
    }
    function $45($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $3_1 = global$0 - 48 | 0;
      global$0 = $3_1;
      $41($3_1, $1_1, $2_1);
      HEAP8[$3_1 + 41 | 0] = 24;
      $1_1 = HEAP32[$3_1 + 28 >> 2];
      block: {
        if (HEAPU8[($1_1 ? HEAPU8[HEAP32[$3_1 + 24 >> 2]] : 0) + 262324 | 0] & 6) {
          $107($3_1, 263311, 21);
          $1_1 = $111($3_1, 44);
          $109($3_1, 32);
          if ($1_1) {
            $111($3_1, 32);
            $1_1 = HEAP32[$3_1 + 28 >> 2];
          } else {
            $2_1 = $107($3_1, 265137, 36);
            $109($3_1, 32);
            $1_1 = $110($3_1, 2);
            $4_1 = 0;
            break block;
          }
        }
        $1_1 = $114(HEAP32[$3_1 + 24 >> 2], $1_1);
        $1_1 = $110($3_1, $1_1 ? $1_1 >>> 0 >= 2 ? 2 : $1_1 : 1);
        $109($3_1, 32);
        $2_1 = $107($3_1, 265137, 36);
        $4_1 = 1;
      }
      $109($3_1, 32);
      $5_1 = $110($3_1, 4);
      $109($3_1, 32);
      $112($3_1, $4_1 ^ 1);
      $113($3_1, $5_1, $2_1, $1_1);
      $109($3_1, 32);
      block1: {
        if ($118($3_1)) {
          if ($4_1) {
            break block1;
          }
          $119($3_1);
        } else {
          if ($119($3_1)) {
            break block1;
          }
          $46($3_1, 24);
        }
      }
      if (HEAPU8[$3_1 + 40 | 0] == 40 ? HEAP32[$3_1 + 28 >> 2] : 0) {
        $109($3_1, 32);
        $109($3_1, 40);
        $122($3_1, 1);
        $109($3_1, 41);
        $120($3_1);
      }
      $148($0_1, $3_1, 48);
      global$0 = $3_1 + 48 | 0;
    }
    function $46($0_1, $1_1) {
      var $2_1 = 0;
      HEAP32[$0_1 + 24 >> 2] = 1;
      HEAP32[$0_1 + 28 >> 2] = 0;
      $2_1 = $0_1;
      $0_1 = HEAPU8[$0_1 + 40 | 0];
      HEAP8[$2_1 + 40 | 0] = ($0_1 | 0) == 40 ? $1_1 : $0_1;
    }
    function $47($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $6_1 = HEAP32[$0_1 + 4 >> 2] + 14 | 0;
      $7_1 = $6_1 + 1 | 0;
      $5_1 = $6_1;
      $6_1 = HEAP32[$0_1 >> 2] + 2037677056 | 0;
      $8_1 = $6_1 >>> 0 < 2037677056 ? $7_1 : $5_1;
      if (($8_1 | 0) == 73 & $6_1 >>> 0 > 2036907391 | $8_1 >>> 0 > 73) {
        $46($0_1, 26);
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
          $5_1 = $105($8_1 - 719528 | 0);
          $15($3_1, 265173, 29);
          $2_1 = HEAP32[$3_1 + 4 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          $106($2_1, $1_1, 4, $5_1 >>> 9 | 0);
          $106($2_1, $1_1, 7, $5_1 >>> 5 & 15);
          $106($2_1, $1_1, 10, $5_1 & 31);
          $6_1 = $6_1 - _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, $7_1, 86400) | 0;
          $106($2_1, $1_1, 13, ($6_1 >>> 0) / 3600 | 0);
          $5_1 = ($6_1 >>> 0) / 60 | 0;
          $106($2_1, $1_1, 16, (($5_1 & 65535) >>> 0) % 60 | 0);
          $106($2_1, $1_1, 19, $6_1 - Math_imul($5_1, 60) | 0);
          $106($2_1, $1_1, 29, $11_1);
          $2_1 = $1_1;
          $1_1 = HEAP32[$0_1 + 36 >> 2] + 20 | 0;
          if ($2_1 >>> 0 >= $1_1 >>> 0) {
            HEAP32[$3_1 + 8 >> 2] = $1_1;
          }
          $61($3_1, 90);
          if ($57(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2])) {
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
    function $48($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $84($1_1, $5_1, $6_1);
      if ($2_1) {
        $74($1_1, $2_1);
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
    function $49($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0;
      $6_1 = global$0 - 48 | 0;
      global$0 = $6_1;
      if (!$3_1) {
        $74($0_1, 141);
      }
      if (($2_1 | 0) == 9) {
        if (!$146($1_1, 263127, 9)) {
          $74($0_1, 142);
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
        $1_1 = $75(12);
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 64 >> 2];
        $2_1 = HEAP32[$0_1 + 60 >> 2];
        HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 56 >> 2];
        HEAP32[$1_1 + 4 >> 2] = $2_1;
        HEAP32[$6_1 + 44 >> 2] = 1;
        HEAP32[$6_1 + 40 >> 2] = $1_1;
        HEAP32[$6_1 + 36 >> 2] = 1;
        $76($0_1, $6_1, $5_1, $6_1 + 36 | 0);
      }
      global$0 = $6_1 + 48 | 0;
      return $3_1 ^ 1 | $7_1;
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
        $8_1 = 263103;
        $9_1 = 12;
        $10_1 = 263091;
        $11_1 = 14;
      } else {
        $8_1 = 263042;
        $9_1 = 26;
        $10_1 = 263016;
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
      HEAP32[$4_1 + 80 >> 2] = 263066;
      HEAP32[$4_1 + 76 >> 2] = $15_1;
      HEAP32[$4_1 + 72 >> 2] = $14_1;
      HEAP32[$4_1 + 68 >> 2] = 11;
      HEAP32[$4_1 + 64 >> 2] = 263055;
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
          $69($4_1 + 4 | 0, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $4_1 + 4 | 0;
      $69($1_1, 263137, 1);
      if (($6_1 | 0) != 2) {
        $69($1_1, 263080, 11);
        $73($1_1, $13_1, $12_1, $6_1 & 1);
      }
      $1_1 = $4_1 + 4 | 0;
      $69($1_1, $7_1, $2_1);
      $69($1_1, 263149, 1);
      HEAP32[$0_1 + 16 >> 2] = HEAP32[$4_1 + 20 >> 2];
      $1_1 = HEAP32[$4_1 + 16 >> 2];
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      $1_1 = HEAP32[$4_1 + 8 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $4_1 + 96 | 0;
    }
    function $51($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
            $93($7_1, $4_1);
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
          $94($0_1, 4, 24);
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
    function $52($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      $2_1 = HEAP32[$0_1 + 12 >> 2];
      $3_1 = $1_1 >>> 0 < $2_1 >>> 0 | HEAPU32[$0_1 + 4 >> 2] < $1_1 >>> 0;
      $4_1 = HEAP32[$0_1 + 8 >> 2];
      $15($4_1, $3_1 ? 1 : HEAP32[$0_1 >> 2] + $2_1 | 0, $3_1 ? 0 : $1_1 - $2_1 | 0);
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      return $4_1;
    }
    function $53($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $54($3_1 + 8 | 0, $1_1, $2_1, 0);
      $1_1 = HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $54($0_1, $1_1, $2_1, $3_1) {
      if ($2_1) {
        block: {
          $1_1 = $4($2_1, $1_1);
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
          $149($1_1, $2_1);
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $55($0_1, $1_1, $2_1, $3_1) {
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
    function $56($0_1) {
      if (($3($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $57($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 | 0) == ($3_1 | 0)) {
        $0_1 = $146($0_1, $2_1, $1_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $58($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          $3_1 = HEAP8[$0_1 + $2_1 | 0];
          if (($3_1 | 0) < 0) {
            $0_1 = $60($0_1, $1_1, $2_1);
            return $0_1 >>> 0 < 16777216 ? 16842749 : $0_1;
          }
          if (($3_1 | 0) != 92) {
            break block;
          }
          $3_1 = $59($0_1, $1_1, $2_1);
          if (($3_1 | 0) != 65536) {
            if (($3_1 & -1024) == 55296) {
              $0_1 = $59($0_1, $1_1, $2_1 + 6 | 0);
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
            $3_1 = HEAPU8[($0_1 & 255) + 265202 | 0];
          }
          return $3_1 & 255 | 33554432;
        }
      }
      return $3_1 | 16777216;
    }
    function $59($0_1, $1_1, $2_1) {
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
    function $60($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
      $4_1 = Math_clz32($3_1 << 24 ^ -1);
      $5_1 = $4_1 - 2 | 0;
      if ($5_1 >>> 0 <= 2) {
        block: {
          $6_1 = $4_1 - 1 | 0;
          $2_1 = $2_1 + 1 | 0;
          $3_1 = 127 >>> $4_1 & $3_1;
          $5_1 = HEAP32[($5_1 << 2) + 265212 >> 2];
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
    function $61($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $56($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
    }
    function $62($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 28 >> 2] = 0;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 1;
      $63($3_1 + 8 | 0, $0_1, $3_1 + 20 | 0);
      $0_1 = $57(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1, $2_1);
      global$0 = $3_1 + 32 | 0;
      return $0_1;
    }
    function $63($0_1, $1_1, $2_1) {
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
    function $64($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      block6: {
        $2_1 = HEAP32[$0_1 + 16 >> 2];
        $5_1 = HEAP32[$0_1 + 12 >> 2];
        if ($2_1 >>> 0 < $5_1 >>> 0) {
          block5: {
            $1_1 = 263344;
            $3_1 = 4;
            $4_1 = 1;
            block2: {
              block4: {
                block1: {
                  block3: {
                    block: {
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
                    $3_1 = 5;
                    $1_1 = 262636;
                    break block4;
                  }
                  $1_1 = 263348;
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
            $29($0_1);
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
        $142($0_1, $3_1);
        return 2;
      }
      return $8_1;
    }
    function $65($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = HEAP32[$1_1 + 16 >> 2];
      $4_1 = $3_1 >>> 0 > HEAPU32[$1_1 + 12 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $4_1 ? 0 : $3_1 - $2_1 | 0;
      HEAP32[$0_1 >> 2] = $4_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $66($0_1, $1_1, $2_1, $3_1) {
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
                  $7_1 = $60($4_1, $6_1, $3_1) >>> 24 | 0;
                  $3_1 = $7_1 + $3_1 | 0;
                  if ($7_1) {
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = $142($1_1, $5_1);
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
                $6_1 = $142($1_1, $5_1);
              }
              $3_1 = $6_1;
            }
            continue;
          }
          break;
        }
        ;
        $142($1_1, $3_1);
      }
      HEAP32[$1_1 + 16 >> 2] = $3_1 + 1;
      HEAP8[$0_1 + 8 | 0] = $12_1;
      $5_1 = $3_1 - $2_1 | 0;
      $3_1 = HEAPU32[$1_1 + 12 >> 2] < $3_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : $5_1;
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $67($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      HEAP32[$0_1 + 8 >> 2] = 1;
      HEAP32[$0_1 + 12 >> 2] = 0;
      $4_1 = $2_1;
      $2_1 = HEAP32[$0_1 >> 2];
      $3_1 = ($2_1 | 0) == 2;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? $4_1 : HEAP32[$0_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : $2_1;
    }
    function $68($0_1, $1_1, $2_1, $3_1, $4_1) {
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
                  $31(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1 + 4 | 0, 0);
                  $0_1 = $6_1;
                  $9_1 = $11_1;
                } else {
                  $9_1 = $0_1 + 4 | 0;
                }
                if (HEAP32[$9_1 >> 2] != ($4_1 | 0)) {
                  break block;
                }
                if (!$146(HEAP32[$0_1 >> 2], $3_1, $4_1)) {
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
    function $69($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = HEAP32[$0_1 + 4 >> 2];
      $6_1 = HEAP32[$0_1 >> 2];
      $3_1 = $1_1 - $6_1 | 0;
      if ($4_1 >>> 0 >= $3_1 >>> 0 & $4_1 - $3_1 >>> 0 >= $2_1 >>> 0) {
        if (($3_1 | 0) != HEAP32[$0_1 + 16 >> 2]) {
          $52($0_1);
          HEAP32[$0_1 + 12 >> 2] = $3_1;
        }
        HEAP32[$0_1 + 16 >> 2] = $2_1 + $3_1;
        return;
      }
      $3_1 = HEAP32[$0_1 + 16 >> 2];
      $5_1 = $3_1 + $2_1 | 0;
      if (!($5_1 >>> 0 < $3_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0)) {
        if ($57($3_1 + $6_1 | 0, $2_1, $1_1, $2_1)) {
          HEAP32[$0_1 + 16 >> 2] = $5_1;
          return;
        }
      }
      $15($52($0_1), $1_1, $2_1);
    }
    function $70($0_1, $1_1) {
      if (!HEAPU8[$1_1 | 0]) {
        $69($0_1, 263136, 1);
      }
      HEAP8[$1_1 | 0] = 0;
    }
    function $71($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = $1_1 - 1 | 0;
      if ($2_1 >>> 0 <= 17) {
        block: {
          $2_1 = $2_1 << 3;
          $4_1 = HEAP32[$2_1 + 264900 >> 2];
          $5_1 = HEAP32[$2_1 + 264896 >> 2];
          while (1) {
            block1: {
              if ($3_1 >>> 0 >= $4_1 >>> 0) {
                break block;
              }
              $2_1 = $1_1 + $3_1 | 0;
              if (!((HEAPU8[$0_1 | 0] ^ HEAPU8[$3_1 + $5_1 | 0]) & 95)) {
                if ($98($5_1, $4_1, $3_1, $0_1, $1_1)) {
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
    function $72($0_1, $1_1) {
      $147($0_1, $1_1, 1);
    }
    function $73($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!$3_1) {
        $69($0_1, $1_1, $2_1);
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
              $69($0_1, $6_1 ? 1 : $1_1 + $5_1 | 0, $6_1 ? 0 : $4_1 - $5_1 | 0);
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
      $69($3_1, $2_1 >>> 0 < $5_1 >>> 0 ? 1 : $1_1 + $5_1 | 0, $0_1 >>> 0 <= $2_1 >>> 0 ? $0_1 : 0);
    }
    function $74($0_1, $1_1) {
      $147($0_1, $1_1, 0);
    }
    function $75($0_1) {
      $0_1 = $4($0_1, 4);
      if (!$0_1) {
        wasm2js_trap();
      }
      return $0_1;
    }
    function $76($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      $5_1 = 123;
      block1: {
        $8_1 = ($24($1_1) & 255) == 123;
        if (!$8_1) {
          block: {
            $5_1 = 91;
            if (($24($1_1) & 255) == 91) {
              break block;
            }
            $25($4_1 + 20 | 0, $1_1);
            break block1;
          }
        }
        $27($1_1, $5_1);
        $9_1 = $2_1 + 1 | 0;
        $5_1 = 0;
        while (1) {
          if ($8_1) {
            block2: {
              $6_1 = $4_1 + 20 | 0;
              $86($6_1, $1_1, !$5_1);
              if (HEAPU8[$4_1 + 28 | 0] == 2) {
                break block1;
              }
              HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
              $7_1 = HEAP32[$4_1 + 24 >> 2];
              HEAP32[$4_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
              HEAP32[$4_1 + 4 >> 2] = $7_1;
              $7_1 = HEAP32[$4_1 + 4 >> 2];
              HEAP32[$4_1 + 28 >> 2] = $7_1;
              HEAP8[$4_1 + 20 | 0] = 0;
              HEAP32[$4_1 + 24 >> 2] = HEAP32[$1_1 + 28 >> 2] + $9_1;
              $93($3_1, $6_1);
              if (!(HEAP8[$4_1 + 8 | 0] & 1) & (!$7_1 | HEAPU8[HEAP32[$4_1 >> 2]] != 95)) {
                break block2;
              }
              if (!$62($4_1, 263127, 9)) {
                break block2;
              }
              HEAP8[$4_1 + 12 | 0] = 0;
              HEAP32[$4_1 + 16 >> 2] = 142;
              $51($0_1, $4_1 + 12 | 0, 0, HEAPU8[$0_1 + 125 | 0], HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
            }
          } else {
            if (!$96($1_1, !$5_1, 93)) {
              break block1;
            }
            HEAP8[$4_1 + 20 | 0] = 2;
            HEAP32[$4_1 + 24 >> 2] = $5_1;
            $93($3_1, $4_1 + 20 | 0);
          }
          $76($0_1, $1_1, $2_1, $3_1);
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
    function $77($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $79($2_1) | 0;
    }
    function $78($0_1, $1_1, $2_1, $3_1, $4_1) {
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
      $100($0_1, $1_1, 1, $3_1, $4_1);
      global$0 = $5_1 + 48 | 0;
    }
    function $79($0_1) {
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
    function $80($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      HEAP8[$0_1 + 124 | 0] = 0;
      HEAP8[$2_1 + 8 | 0] = 2;
      HEAP8[$2_1 + 9 | 0] = $1_1;
      $101($0_1, $2_1 + 8 | 0);
      global$0 = $2_1 + 16 | 0;
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
    function $82($0_1, $1_1, $2_1, $3_1, $4_1) {
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
              block3: {
                block2: {
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
                $3_1 = 2;
                $9_1 = $87($12_1, $11_1, $1_1 + 44 | 0);
                $10_1 = 0;
                break block;
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
                $83($8_1 + 12 | 0, $12_1, $11_1);
                $13_1 = HEAP32[$8_1 + 16 >> 2];
              }
              $12_1 = HEAP32[$8_1 + 12 >> 2];
              $10_1 = 0;
              HEAP32[$8_1 + 32 >> 2] = 0;
              HEAP32[$8_1 + 24 >> 2] = 0;
              HEAP32[$8_1 + 28 >> 2] = 1;
              $40($8_1 + 36 | 0, $8_1 + 12 | 0, $8_1 + 24 | 0);
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
                  $7_1 = HEAPU8[HEAPU8[$2_1 | 0] + 262324 | 0] | $7_1;
                  continue;
                }
                break;
              }
              ;
              $9_1 = 133;
              if (!(HEAP8[$8_1 + 44 | 0] & 1 | $7_1 << 24 >> 24 < 0)) {
                block9: {
                  if (($7_1 & 255) >>> 0 >= 64) {
                    if ($127($5_1, $6_1, 4)) {
                      $3_1 = ($11_1 | 0) != ($13_1 | 0);
                      break block;
                    }
                  }
                  if (($42($5_1, $6_1, 0) | 0) == 91) {
                    if ($98($5_1, $6_1, 0, 263471, 8)) {
                      $2_1 = HEAPU8[($5_1 + $6_1 | 0) - 1 | 0] == 93;
                    } else {
                      $2_1 = 0;
                    }
                    $15_1 = $2_1;
                  }
                  block8: {
                    $16_1 = $7_1 & 32;
                    if ($16_1) {
                      $3_1 = 0;
                      $9_1 = HEAPU8[($5_1 + $6_1 | 0) - 1 | 0] == 37 & $6_1 >>> 0 >= 3;
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
                                if (HEAPU8[$3_1 + 262324 | 0] & (($14_1 | 0) == 1 ? 22 : 31)) {
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
                      if ($23($5_1, $6_1, 263471, 8)) {
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
                        if (HEAP32[$3_1 + 263616 >> 2] == ($6_1 | 0)) {
                          if (!$146(HEAP32[$3_1 + 263612 >> 2], $5_1, $6_1)) {
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
                      $10_1 = $71($5_1, $6_1) - 61 & 253 ? 0 : 16;
                    }
                    if ($16_1) {
                      $10_1 = $128($5_1, $6_1) ? $10_1 | 4194304 : $10_1;
                      $3_1 = 0;
                      while (1) {
                        block11: {
                          $2_1 = $42($5_1, $6_1, $3_1);
                          if (!(HEAPU8[$2_1 + 262324 | 0] & 15)) {
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
                        if (HEAPU8[$42($5_1, $6_1, 0) + 262324 | 0] & 6) {
                          if ($98($5_1, $6_1, $3_1, 263468, 3)) {
                            break block12;
                          }
                        }
                        if ($91($5_1, $6_1, 0) & 1464080) {
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
            $9_1 = $10_1 << 24 | 196993;
            $10_1 = 0;
            $3_1 = 0;
            break block;
          }
          $3_1 = 0;
        }
      }
      $48($0_1, $1_1, $9_1, $12_1, $13_1, $4_1 ? $3_1 | 4 : $3_1, $10_1);
      global$0 = $8_1 + 48 | 0;
    }
    function $83($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      while (1) {
        block: {
          $6_1 = $8_1;
          $3_1 = $4_1;
          while (1) {
            if ($2_1 >>> 0 <= $3_1 >>> 0) {
              break block;
            }
            $7_1 = $58($1_1, $2_1, $3_1);
            if ($125($7_1 & 16777215)) {
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
    function $84($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = __wasm_ctz_i32($1_1);
        if ($3_1 >>> 0 < 14) {
          $80($0_1, HEAPU8[$3_1 + 262622 | 0]);
          $1_1 = $1_1 - 1 & $1_1;
          continue;
        }
        break;
      }
      ;
      while (1) {
        $1_1 = __wasm_ctz_i32($2_1);
        if ($1_1 >>> 0 <= 30) {
          $72($0_1, HEAPU8[$1_1 + 262591 | 0] | 128);
          $2_1 = $2_1 - 1 & $2_1;
          continue;
        }
        break;
      }
      ;
    }
    function $85($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      if (!(HEAP32[$3_1 + 8 >> 2] == 1 & HEAPU8[HEAP32[$3_1 + 4 >> 2]] == 123)) {
        $61($3_1, 44);
      }
      $5_1 = HEAPU8[$2_1 + 8 | 0] == 3;
      HEAP32[$4_1 + 28 >> 2] = $5_1;
      HEAP32[$4_1 + 20 >> 2] = 2;
      HEAP32[$4_1 + 16 >> 2] = 263147;
      HEAP32[$4_1 + 12 >> 2] = $1_1;
      HEAP32[$4_1 + 8 >> 2] = $0_1;
      HEAP32[$4_1 >> 2] = 263137;
      HEAP32[$4_1 + 4 >> 2] = 1;
      $0_1 = $5_1 ? 263137 : 1;
      HEAP32[$4_1 + 24 >> 2] = $0_1;
      $1_1 = 0;
      while (1) {
        if (($1_1 | 0) != 32) {
          $6_1 = $1_1 + $4_1 | 0;
          $15($3_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
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
        $73($4_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], 1);
      } else {
        $15($3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      }
      $15($3_1, $0_1, $5_1);
      global$0 = $4_1 + 32 | 0;
    }
    function $86($0_1, $1_1, $2_1) {
      if ($96($1_1, $2_1, 125)) {
        $24($1_1);
        HEAP8[$1_1 + 32 | 0] = 0;
        HEAP32[$1_1 + 28 >> 2] = HEAP32[$1_1 + 16 >> 2];
        $30($0_1, $1_1);
      } else {
        HEAP8[$0_1 + 8 | 0] = 2;
      }
    }
    function $87($0_1, $1_1, $2_1) {
      $0_1 = $97($0_1, $1_1, $2_1) & 255;
      return $0_1 >>> 0 >= 2 ? $0_1 & 2 ? 118030721 : 134807937 : 0;
    }
    function $88($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 16 | 0;
      global$0 = $5_1;
      HEAP32[$5_1 + 12 >> 2] = $4_1;
      HEAP32[$5_1 + 8 >> 2] = $3_1;
      $78($0_1, $1_1, $2_1, $5_1 + 8 | 0, 4);
      global$0 = $5_1 + 16 | 0;
    }
    function $89($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0;
      $4_1 = global$0 - 16 | 0;
      global$0 = $4_1;
      if ((HEAPU8[$2_1 + 8 | 0] & 6) == 2) {
        block: {
          if (!HEAP32[$2_1 + 4 >> 2]) {
            break block;
          }
          $5_1 = HEAP32[$3_1 + 8 >> 2];
          $88($4_1 + 4 | 0, HEAP32[$3_1 + 4 >> 2], $5_1, $0_1, $1_1);
          if (HEAPU8[$4_1 + 15 | 0] != 2) {
            break block;
          }
          if ($5_1) {
            HEAP32[$3_1 + 8 >> 2] = $5_1 - 1;
          }
          $85($0_1, $1_1, $2_1, $3_1);
          $61($3_1, 125);
        }
      }
      global$0 = $4_1 + 16 | 0;
    }
    function $90($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = 8;
      block: {
        if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1886680168 & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == 791624307 & $1_1 >>> 0 >= 8) {
          break block;
        }
        $2_1 = 0;
        $3_1 = $98($0_1, $1_1, 0, 263660, 5);
        if (!$98($0_1, $1_1, 0, 263665, 4)) {
          break block;
        }
        $2_1 = $3_1 ? 5 : 4;
        $2_1 = $98($0_1, $1_1, $2_1, 263468, 3) ? $2_1 + 3 | 0 : 0;
      }
      return $2_1;
    }
    function $91($0_1, $1_1, $2_1) {
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
              $11_1 = HEAPU8[$12_1 + 262324 | 0];
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
                  $3_1 = $42($0_1, $1_1, $4_1);
                  block: {
                    if (($3_1 | 0) != 45) {
                      if (($42($0_1, $1_1, $5_1 - 1 | 0) | 0) != 45) {
                        break block;
                      }
                    }
                    $6_1 = $6_1 | 4096;
                  }
                  if (($3_1 & 223) != 88) {
                    break block1;
                  }
                  $6_1 = $98($0_1, $1_1, $4_1, 263677, 4) ? $6_1 | 8192 : $6_1;
                }
              }
              if (HEAPU8[$42($0_1, $1_1, $4_1) + 262324 | 0] & 6) {
                $8_1 = 0;
              } else {
                block2: {
                  if (($8_1 | 0) == 1) {
                    $8_1 = 1146880;
                    break block2;
                  }
                  $8_1 = 65536;
                  if (!$98($0_1, $1_1, $4_1, 263675, 2)) {
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
          $2_1 = $42($0_1, $1_1, $7_1) - 48 & 255;
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
        $0_1 = $42($0_1, $1_1, $7_1) - 35 | 0;
        $3_1 = (1 << $0_1 & 268439553 ? $0_1 >>> 0 <= 28 : 0) ? $3_1 : $3_1 | 524288;
      }
      return $3_1;
    }
    function $92($0_1, $1_1) {
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
    function $93($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $94($0_1, 4, 12);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
      $2_1 = HEAP32[$1_1 + 4 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
    }
    function $94($0_1, $1_1, $2_1) {
      if (($3($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $95($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $62($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
    }
    function $96($0_1, $1_1, $2_1) {
      if (($24($0_1) & 255) == ($2_1 & 255)) {
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
    function $97($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      $3_1 = $4_1 + 12 | 0;
      $149($3_1, 33);
      block1: {
        if ($99($3_1, $0_1, $1_1)) {
          $3_1 = 1;
          $5_1 = HEAP32[$4_1 + 16 >> 2];
          if ($5_1) {
            block: {
              $3_1 = HEAP32[$4_1 + 12 >> 2];
              if (HEAPU8[$4_1 + 44 | 0]) {
                $61($2_1, 45);
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
              $61($2_1, $8_1 + 48 | 0);
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
          if ($57(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $0_1, $1_1)) {
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
    function $98($0_1, $1_1, $2_1, $3_1, $4_1) {
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
    function $99($0_1, $1_1, $2_1) {
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
    function $100($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      block2: {
        block1: {
          while (1) {
            block: {
              $86($5_1 + 8 | 0, $1_1, $2_1 & 1);
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
    function $101($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      $3_1 = HEAPU8[$0_1 + 125 | 0];
      $4_1 = HEAP32[HEAP32[$0_1 + 104 >> 2] + 32 >> 2];
      HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 64 >> 2];
      $5_1 = HEAP32[$0_1 + 60 >> 2];
      HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 56 >> 2];
      HEAP32[$2_1 + 4 >> 2] = $5_1;
      $51($0_1, $1_1, $4_1, $3_1, $2_1, 1);
      global$0 = $2_1 + 16 | 0;
    }
    function $102($0_1, $1_1) {
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
    function $103($0_1, $1_1, $2_1) {
      $0_1 = ($0_1 - ($1_1 >>> 0 < 3) | 0) + 400 | 0;
      return (((((($0_1 >>> 2 | 0) + $2_1 | 0) + Math_imul($0_1, 365) | 0) - (($0_1 >>> 0) / 100 | 0) | 0) + (($0_1 >>> 0) / 400 | 0) | 0) + ((Math_imul(($1_1 + 9 >>> 0) % 12 | 0, 153) + 2 >>> 0) / 5 | 0) | 0) - 865566 | 0;
    }
    function $104($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
      $2_1 = $1_1 + ((Math_imul($3_1, 60) + Math_imul($2_1, 3600) | 0) + $4_1 | 0) | 0;
      HEAP32[$0_1 >> 2] = $2_1;
      $3_1 = $0_1;
      $0_1 = i64toi32_i32$HIGH_BITS;
      HEAP32[$3_1 + 4 >> 2] = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
    }
    function $105($0_1) {
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
    function $106($0_1, $1_1, $2_1, $3_1) {
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
    function $107($0_1, $1_1, $2_1) {
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
            if (!$108($0_1, $3_1, 3)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
        $1_1 = 0;
      }
      return $1_1;
    }
    function $108($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $4_1 = HEAP32[$0_1 + 24 >> 2];
      $3_1 = HEAP32[$0_1 + 28 >> 2];
      $1_1 = $98($4_1, $3_1, 0, $1_1, $2_1);
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
    function $109($0_1, $1_1) {
      if (!$111($0_1, $1_1)) {
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $110($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (!$1_1) {
            break block;
          }
          $3_1 = $116($0_1);
          if ($3_1 >>> 0 <= 9) {
            $1_1 = $1_1 - 1 | 0;
            $2_1 = Math_imul($2_1, 10) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
        $2_1 = 0;
      }
      return $2_1;
    }
    function $111($0_1, $1_1) {
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
    function $112($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = $110($0_1, 2);
      $109($0_1, 58);
      $3_1 = $110($0_1, 2);
      $4_1 = !($2_1 >>> 0 > 23 | $3_1 >>> 0 > 59);
      block: {
        if (!$1_1) {
          $1_1 = 0;
          if (!HEAP32[$0_1 + 28 >> 2] | HEAPU8[HEAP32[$0_1 + 24 >> 2]] != 58) {
            break block;
          }
        }
        $109($0_1, 58);
        $1_1 = $110($0_1, 2);
      }
      if (!($4_1 & $1_1 >>> 0 < 61)) {
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
      if (($1_1 | 0) == 60) {
        $117($0_1);
        $1_1 = 59;
      }
      $104($0_1, 0, $2_1, $3_1, $1_1);
    }
    function $113($0_1, $1_1, $2_1, $3_1) {
      if ($102($1_1, $2_1) >>> 0 > $3_1 - 1 >>> 0) {
        $1_1 = $103($1_1, $2_1, $3_1);
        $2_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
        $1_1 = i64toi32_i32$HIGH_BITS + HEAP32[$0_1 + 4 >> 2] | 0;
        $3_1 = HEAP32[$0_1 >> 2];
        $2_1 = $2_1 + $3_1 | 0;
        HEAP32[$0_1 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 >>> 0 < $3_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
      } else {
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $114($0_1, $1_1) {
      return $43($0_1, $1_1, 0);
    }
    function $115($0_1) {
      $0_1 = $103($0_1, 1, 4);
      return $0_1 - (($0_1 + 876585 >>> 0) % 7 | 0) | 0;
    }
    function $116($0_1) {
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
    function $117($0_1) {
      HEAP32[$0_1 + 32 >> 2] = 999e6;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 256;
    }
    function $118($0_1) {
      if ($108($0_1, 263305, 3)) {
        $0_1 = 1;
      } else {
        $0_1 = $108($0_1, 263308, 3);
      }
      return $0_1;
    }
    function $119($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $4_1 = $111($0_1, 45);
      block: {
        if (!$4_1) {
          $1_1 = 0;
          if (!$111($0_1, 43)) {
            break block;
          }
        }
        $2_1 = $110($0_1, 2);
        $3_1 = $2_1 >>> 0 <= 23;
        block1: {
          if (!$111($0_1, 58)) {
            $1_1 = 0;
            if (!$114(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2])) {
              break block1;
            }
          }
          $1_1 = $110($0_1, 2);
        }
        if (!($1_1 >>> 0 < 60 & $3_1)) {
          $46($0_1, 39);
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
    function $120($0_1) {
      if (HEAP32[$0_1 + 28 >> 2]) {
        $46($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $121($0_1) {
      $0_1 = $0_1 | 0;
      return ($0_1 & 255) != 41 | 0;
    }
    function $122($0_1, $1_1) {
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
    function $123($0_1) {
      $0_1 = $0_1 | 0;
      var $1_1 = 0;
      if (HEAPU8[($0_1 & 255) + 262324 | 0] & 7) {
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
    function $124($0_1) {
      $0_1 = $0_1 | 0;
      return (HEAPU8[($0_1 & 255) + 262324 | 0] & 6) != 0 | 0;
    }
    function $125($0_1) {
      if ($0_1 >>> 0 >= 128) {
        $0_1 = ($126($0_1) & 2) >>> 1 | 0;
      } else {
        $0_1 = ($0_1 | 0) == 32 | $0_1 - 9 >>> 0 < 5;
      }
      return $0_1;
    }
    function $126($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (($1_1 | 0) != 96) {
            $2_1 = $1_1 + 263368 | 0;
            $3_1 = $1_1 + 263370 | 0;
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
    function $127($0_1, $1_1, $2_1) {
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
          $129($3_1, $6_1, $4_1, HEAPU8[$0_1 + $4_1 | 0]);
          if (HEAP32[$3_1 >> 2] == 1) {
            $5_1 = HEAP32[$3_1 + 4 >> 2];
            if ($5_1 >>> 0 >= 128) {
              if ($126($5_1) & $2_1 & 255) {
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
    function $128($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      while (1) {
        $3_1 = HEAPU8[($1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0) + 262324 | 0];
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
          $2_1 = $91($0_1, $1_1, $3_1);
          if (!($2_1 & 1333008)) {
            if (!(($2_1 | $4_1) & 64)) {
              break block;
            }
            if (!$127($0_1, $1_1, 1)) {
              break block;
            }
          }
          $3_1 = 0;
        }
      }
      return $3_1;
    }
    function $129($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = $3_1;
      $3_1 = Math_clz32($3_1 << 24 ^ -1);
      $3_1 = $4_1 & 127 >>> $3_1 | (($3_1 | 0) == 1 ? HEAP32[$1_1 + 8 >> 2] << 6 : 0);
      HEAP32[$1_1 + 8 >> 2] = $3_1;
      $1_1 = $42(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1 + 1 | 0);
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = ($1_1 & 192) != 128;
    }
    function $130($0_1, $1_1, $2_1, $3_1) {
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
            if (!$131($4_1, $3_1, $3_1)) {
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
            if (!$131($4_1, $1_1 + $7_1 | 0, $1_1 + $5_1 | 0)) {
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
        if ($131($4_1, $3_1, $0_1)) {
          $0_1 = $131($4_1, $0_1, $3_1);
        } else {
          $0_1 = 0;
        }
      } else {
        $0_1 = $1_1 >>> 0 < 2;
      }
      global$0 = $4_1 + 16 | 0;
      return $0_1;
    }
    function $131($0_1, $1_1, $2_1) {
      $1_1 = HEAPU32[$0_1 + 4 >> 2] > $1_1 >>> 0 ? HEAPU8[HEAP32[$0_1 >> 2] + $1_1 | 0] : 0;
      if (HEAPU32[$0_1 + 12 >> 2] > $2_1 >>> 0) {
        $1_1 = HEAPU8[HEAP32[$0_1 + 8 >> 2] + $2_1 | 0] ^ $1_1;
      }
      return !($1_1 & 223);
    }
    function $132($0_1) {
      if (HEAPU8[$0_1 + 8 | 0] == 1) {
        $0_1 = $136(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
      } else {
        $0_1 = 0;
      }
      return $0_1;
    }
    function $133($0_1, $1_1) {
      block: {
        if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0]) {
          $72($0_1, $1_1);
          $1_1 = 0;
          if (HEAPU8[HEAP32[$0_1 + 104 >> 2] + 36 | 0] == 1) {
            break block;
          }
          $80($0_1, 13);
        } else {
          $74($0_1, $1_1);
        }
        $1_1 = 4;
      }
      return $1_1;
    }
    function $134($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      block4: {
        block5: {
          block1: {
            switch (HEAPU8[$1_1 + 8 | 0]) {
              case 0:
                HEAP8[$0_1 + 8 | 0] = 2;
                break block4;
              case 2:
                $3_1 = HEAPU8[$1_1 + 9 | 0];
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                $1_1 = HEAP32[$1_1 >> 2];
                break block5;
              case 3:
                $3_1 = HEAPU8[$1_1 + 9 | 0];
                HEAP8[$2_1 + 12 | 0] = $3_1;
                $4_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$2_1 + 8 >> 2] = $4_1;
                $1_1 = HEAP32[$1_1 >> 2];
                HEAP32[$2_1 + 4 >> 2] = $1_1;
                if (!$132($2_1 + 4 | 0)) {
                  break block5;
                }
                HEAP8[$0_1 + 8 | 0] = 3;
                break block4;
              default:
                break block1;
            }
            ;
          }
          HEAP8[$0_1 + 8 | 0] = 3;
          break block4;
        }
        HEAP8[$2_1 + 12 | 0] = $3_1;
        HEAP32[$2_1 + 8 >> 2] = $4_1;
        HEAP32[$2_1 + 4 >> 2] = $1_1;
        $39($0_1, $2_1 + 4 | 0);
      }
      global$0 = $2_1 + 16 | 0;
    }
    function $135($0_1, $1_1, $2_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      return $62($1_1, 262580, 11) | 0;
    }
    function $136($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      while (1) {
        block: {
          if ($1_1 >>> 0 <= $2_1 >>> 0) {
            break block;
          }
          if (HEAPU8[$0_1 + $2_1 | 0] != 92) {
            $3_1 = 1;
          } else {
            if (!$59($0_1, $1_1, $2_1)) {
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
    function $137($0_1, $1_1) {
      return ($71($0_1, $1_1) & 255) == 64;
    }
    function $138($0_1, $1_1, $2_1, $3_1) {
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
            if (!$98($0_1, $1_1, $6_1, $2_1, $3_1)) {
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
    function $139($0_1, $1_1, $2_1) {
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
    function $140($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = $2_1;
        $2_1 = $3_1 + 1 | 0;
        if (($42($0_1, $1_1, $3_1) | 0) == 32) {
          continue;
        }
        break;
      }
      ;
      return $3_1;
    }
    function $141($0_1, $1_1, $2_1) {
      return $42($0_1, $1_1, $2_1 - 1 | 0);
    }
    function $142($0_1, $1_1) {
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      $1_1 = HEAP32[$0_1 + 12 >> 2];
      $29($0_1);
      return $1_1;
    }
    function $143($0_1, $1_1, $2_1, $3_1) {
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
    function $144($0_1, $1_1, $2_1) {
      var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      HEAP32[$0_1 >> 2] = 1;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP16[$0_1 + 52 >> 1] = $1_1;
      HEAPF64[$0_1 + 8 >> 3] = Math_ceil(Math_floor($2_1) / 1e3);
      HEAP8[$0_1 + 56 | 0] = 3;
      wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $13($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
    }
    function $145($0_1) {
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
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $13($1_1), HEAP8[wasm2js_i32$0 + 57 | 0] = wasm2js_i32$1;
      } else {
        HEAP16[$0_1 + 56 >> 1] = 2563;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 0;
      }
    }
    function $146($0_1, $1_1, $2_1) {
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
    function $147($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      HEAP8[$3_1 + 8 | 0] = $2_1;
      HEAP32[$3_1 + 12 >> 2] = $1_1;
      $101($0_1, $3_1 + 8 | 0);
      global$0 = $3_1 + 16 | 0;
    }
    function $148($0_1, $1_1, $2_1) {
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
    function $149($0_1, $1_1) {
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
    var FUNCTION_TABLE = [null, $121, $77, $135, $95, $124, $123, $0, $7, $6];
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
      "advance": $9,
      "halve": $16,
      "input": $17,
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
