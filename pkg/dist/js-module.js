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
    base64DecodeToExistingUint8Array(bufferView, 262144, "AQAAABwAAAAEAAAAAg==");
    base64DecodeToExistingUint8Array(bufferView, 262168, "AQAAAAM=");
    base64DecodeToExistingUint8Array(bufferView, 262188, (
  "gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAIAAgICAgIAAAICAACCAgAQEBAQEBAQEBAQAAACAAIAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAACAQIAICAgICAgIC" +
  "AgICAgICAgICAgICAgICAgICICAgIIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA" +
  "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGgABAgMEBQYHCAkKCwwNdGltZXN0YW1weyJ1c2VyX2lk" +
  "IjoiIiwiZ3JvdXBfaWQiOiIiLCJ0cmFpdHMiOiwidGltZXN0YW1wIjoiLCJjb250ZXh0Ijp7InR5cGUiOiJncm91cCIsInVzZXJJZCI6IiIsImdyb3VwSWQiOiJfX3Byb3RvX18scG9z" +
  "dGFsX2NvZGUiIjoiIjpudWxsIjp9AAAAAQAAAAAAAAAFAAAAdHJhaXRzYWRkcmVzcyNudWxsdHJ1ZWZhbHNlXHUwMAAMAAEAAAYAAAAAAAAAChMADwAAAAgSFgACAAAJGRgAAAAABQ0A" +
  "AAQQAAAAAxQAAAALBwAVFwAAAAAAEQAOAABhdmF0YXJkZXNjcmlwdGlvbmVtYWlsZW1wbG95ZWVzbmFtZXBob25lcGxhbndlYnNpdGVpbmR1c3RyeXVzZXJfaWR1c2VySWRncm91cF9p" +
  "ZGdyb3VwSWRjb250ZXh0c3RyZWV0Y2l0eXN0YXRlY291bnRyeXBvc3RhbENvZGV6aXB6aXBjb2RlcG9zdGNvZGUA+gEEAAcAAABTAgQABgAAAFkCBAALAAAAZAIEAAUAAABpAgQACQAA" +
  "AHICBAAEAAAAdgIEAAUAAAB7AgQABAAAAH8CBAAHAAAAhgIEAAgAAACOAgQABwAAAJUCBAAGAAAAmwIEAAgAAACjAgQABwAAAPQBBAAGAAAAVQEEAAkAAACqAgQABwAAALECBAAGAAAA" +
  "twIEAAQAAAC7AgQABQAAAMACBAAHAAAAzQEEAAsAAADHAgQACgAAANECBAADAAAA1AIEAAcAAADbAgQACAAAADovL05VTEx1bmRlZmluZWROYU5bb2JqZWN0IE9iamVjdF0wMDAwMDAw" +
  "MC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDAAAAICBAAEAAAAtwMEAAQAAAC7AwQACQAAAMQDBAADAAAAxwMEAA8AAADWAwQAJAAAAGh0dHBzOi8vaHR0cHNodHRwd3d3LjB4eG4t" +
  "LQCAAB8EoAAAAq0AAAEcBgAEgBYAAg4YAAEAIAoCCyAABA4gAQQoIAECKiAEBC8gAAJfIAACYCAABGEgBAFmIAMEaiAFAQAwAAICMAAB0P0fAf/+AAYO/wABYf8AAfD/DwE7ZXh0PWV4" +
  "dC5leHR4AAAAAQIEAAEAAACoBAQABQAAAK0EBAAEAAAAsQQEAAMAAAC0BAQAAQAAAHRlbDp0ZWw2dXJsOG5hbj9uaWw/ZGVzYzJsb2dvMW1haWwzbmFtZTVwbGFuN3RpZXI3bnVsbD9u" +
  "b25lP3RydWU/ZW1haWwzcGhvbmU2ZmFsc2U/YWRyZXNzMGF2YXRhcjFkb21haW44c2VjdG9yOXdlYnVybDhnbXguZGVAbWUuY29tQHFxLmNvbUB3ZWIuZGVAYWRkcmVzczBsb2dvdXJs" +
  "MW9yZ25hbWU1d2Vic2l0ZTgxMjYuY29tQDE2My5jb21AYW9sLmNvbUBnbXguY29tQGdteC5uZXRAbWFjLmNvbUBtYWlsLnJ1QG1zbi5jb21AZW1wbG95ZWU0aG9tZXBhZ2U4aW5kdXN0" +
  "cnk5cGxhbm5hbWU3cGxhbnRpZXI3dGVhbW5hbWU1bGl2ZS5jb21AbWFpbC5jb21AYXZhdGFydXJsMWVtcGxveWVlczRncm91cG5hbWU1aGVhZGNvdW50NHRlbGVwaG9uZTZnbWFpbC5j" +
  "b21AcHJvdG9uLm1lQHlhaG9vLmNvbUB5YW5kZXgucnVAeW1haWwuY29tQHVuZGVmaW5lZD9jb21wYW55dXJsOGRvbWFpbm5hbWU4dGVuYW50bmFtZTV3ZWJzaXRldXJsOGljbG91ZC5j" +
  "b21AeWFuZGV4LmNvbUBhY2NvdW50bmFtZTViaWxsaW5ncGxhbjdjb21wYW55bmFtZTVjb21wYW55c2l6ZTRjb21wYW55bG9nbzFkZXNjcmlwdGlvbjJob21lcGFnZXVybDhwaG9uZW51" +
  "bWJlcjZwcmljaW5ncGxhbjdwcmljaW5ndGllcjdwcm9qZWN0bmFtZTVob3RtYWlsLmNvbUBvdXRsb29rLmNvbUBidXNpbmVzc25hbWU1Y29tcGFueWVtYWlsM2NvbXBhbnlwaG9uZTZj" +
  "dXN0b21lcm5hbWU1ZW1haWxhZGRyZXNzM2luZHVzdHJ5bmFtZTludW1lbXBsb3llZXM0ZmFzdG1haWwuY29tQGNvbXBhbnlkb21haW44ZW1wbG95ZWVjb3VudDR3b3Jrc3BhY2VuYW1l" +
  "NWNvbXBhbnl3ZWJzaXRlOGNvbXBhbnlhZGRyZXNzMGVtcGxveWVlc2NvdW50NHRvdGFsZW1wbG95ZWVzNGdvb2dsZW1haWwuY29tQHByb3Rvbm1haWwuY29tQGNvbXBhbnlpbmR1c3Ry" +
  "eTl0ZWxlcGhvbmVudW1iZXI2W29iamVjdCBvYmplY3RdP29yZ2FuaXphdGlvbm5hbWU1b3JnYW5pc2F0aW9ubmFtZTVzdWJzY3JpcHRpb25wbGFuN3N1YnNjcmlwdGlvbnRpZXI3bnVt" +
  "YmVyb2ZlbXBsb3llZXM0Y29tcGFueWRlc2NyaXB0aW9uMgDkBAQAEAAAAPQEBAAtAAAAIQUEABIAAAAzBQQAPwAAAHIFBABgAAAA0gUEAEgAAAAaBgQAbgAAAIgGBABCAAAAygYEAJwA" +
  "AABmBwQAaAAAAM4HBAAqAAAA+AcEAFoAAABSCAQAMAAAAIIIBABEAAAAxggEABIAAADYCAQAEwAAAAABAgMEBQYHCAkAACwQIEAo0ihAOBAAACAAMBAgAgAAAAAAkAAQKAAgACRAAAAA" +
  "AARALBAAEAAAIBA="
));
    base64DecodeToExistingUint8Array(bufferView, 264630, (
  "bW9udHVld2VkdGh1ZnJpc2F0c3Vuc2RheW5lc2RheXJzZGF5dXJkYXlkYXlqYW5mZWJtYXJhcHJtYXlqdW5qdWxhdWdzZXBvY3Rub3ZkZWNnbXQwMDAwLTAwLTAwVDAwOjAwOjAwLjAw" +
  "MDAwMDAwMAgADAAAAAoADQmAAAAAAAgAAAAAAQAEAAAABgAAAAUAAAADAAAABQAAAMsJBADPCQQA1QkEAN8JBADaCQQ="
));
    base64DecodeToExistingUint8Array(bufferView, 264812, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 264824, "AQ==");
    base64DecodeToExistingUint8Array(bufferView, 264836, "BA==");
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
      $2_1 = HEAP32[66210];
      block: {
        if (HEAP32[66208] - $2_1 >>> 0 < $1_1 >>> 0) {
          $2(264832, $2_1, $1_1, 4, 4);
          $2_1 = HEAP32[66210];
        } else {
          if (!$1_1) {
            break block;
          }
        }
        $3_1 = $1_1 << 2;
        if (!$3_1) {
          break block;
        }
        $110(HEAP32[66209] + ($2_1 << 2) | 0, $0_1, $3_1);
      }
      HEAP32[66210] = $1_1 + $2_1;
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
          $53($1_1, $9_1, $3_1, $4_1);
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
                $52($5_1 + 8 | 0, $6_1, $2_1, 0);
                $2_1 = HEAP32[$5_1 + 8 >> 2];
                break block1;
              }
              $3_1 = HEAP32[66215];
              if (($3_1 | 0) == ($1_1 + $7_1 | 0)) {
                HEAP32[66215] = $7_1;
              }
              $2_1 = $4($2_1, $6_1);
              if (!$2_1) {
                HEAP32[66215] = $3_1;
                break block1;
              }
              if (!$1_1 | ($2_1 | 0) == ($7_1 | 0)) {
                break block1;
              }
              $110($2_1, $7_1, $1_1);
            }
          } else {
            $51($5_1, $6_1, $2_1);
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
      $2_1 = HEAP32[66216];
      $1_1 = (HEAP32[66215] + $1_1 | 0) - 1 & 0 - $1_1;
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
          HEAP32[66214] = $2_1;
          $1_1 = $2_1;
        }
        HEAP32[66216] = $3_1 + $4_1 << 16;
      }
      HEAP32[66215] = $0_1 + $1_1;
      return $1_1;
    }
    function $5() {
      HEAP32[66209] = 4;
      HEAP32[66210] = 0;
      HEAP32[66207] = 0;
      HEAP32[66208] = 0;
      HEAP32[66205] = 0;
      HEAP32[66206] = 1;
      HEAP32[66215] = HEAP32[66214];
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
          $110($3_1, $1_1, $2_1);
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
      $53($5_1 + 20 | 0, $1_1, $3_1, $4_1);
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
            $52($5_1, $3_1, $4_1, 1);
            $2_1 = HEAP32[$5_1 >> 2];
          } else {
            $51($5_1 + 8 | 0, $3_1, $4_1);
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
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0;
      $7_1 = global$0 - 432 | 0;
      global$0 = $7_1;
      if (HEAP32[66201]) {
        wasm2js_trap();
      }
      HEAP32[66201] = -1;
      $5();
      $18_1 = HEAP32[66204];
      $19_1 = HEAP32[66203];
      while (1) {
        if (($8_1 | 0) != 128) {
          $9_1 = $7_1 + $8_1 | 0;
          HEAP32[$9_1 >> 2] = 0;
          HEAP32[$9_1 + 4 >> 2] = 0;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      if ($18_1 >>> 0 < 128) {
        wasm2js_trap();
      }
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 128) {
          $9_1 = $8_1 + $19_1 | 0;
          $22_1 = HEAPU8[$9_1 | 0] | HEAPU8[$9_1 + 1 | 0] << 8 | (HEAPU8[$9_1 + 2 | 0] << 16 | HEAPU8[$9_1 + 3 | 0] << 24);
          $9_1 = HEAPU8[$9_1 + 4 | 0] | HEAPU8[$9_1 + 5 | 0] << 8 | (HEAPU8[$9_1 + 6 | 0] << 16 | HEAPU8[$9_1 + 7 | 0] << 24);
          wasm2js_scratch_store_i32(0, $22_1 | 0);
          wasm2js_scratch_store_i32(1, $9_1 | 0);
          wasm2js_i32$0 = $7_1 + $8_1 | 0, wasm2js_f64$0 = +wasm2js_scratch_load_f64(), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          $8_1 = $8_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $23_1 = HEAPF64[$7_1 + 64 >> 3];
      $24_1 = HEAPF64[$7_1 + 56 >> 3];
      $10_1 = HEAPF64[$7_1 >> 3];
      $16_1 = HEAPF64[$7_1 + 8 >> 3];
      $25_1 = HEAPF64[$7_1 + 16 >> 3];
      $20_1 = HEAPF64[$7_1 + 24 >> 3];
      $26_1 = HEAPF64[$7_1 + 32 >> 3];
      $27_1 = HEAPF64[$7_1 + 40 >> 3];
      $28_1 = HEAPF64[$7_1 + 48 >> 3];
      $13_1 = HEAPF64[$7_1 + 72 >> 3];
      $29_1 = HEAPF64[$7_1 + 80 >> 3];
      $17_1 = HEAPF64[$7_1 + 88 >> 3];
      $30_1 = HEAPF64[$7_1 + 96 >> 3];
      $31_1 = HEAPF64[$7_1 + 104 >> 3];
      $14_1 = HEAPF64[$7_1 + 112 >> 3];
      $15_1 = HEAPF64[$7_1 + 120 >> 3];
      HEAPF64[$7_1 + 152 >> 3] = $15_1;
      HEAPF64[$7_1 + 144 >> 3] = $14_1;
      HEAPF64[$7_1 + 136 >> 3] = $31_1;
      HEAPF64[$7_1 + 128 >> 3] = $30_1;
      HEAP32[$7_1 + 160 >> 2] = $17_1 < 4294967295 & $17_1 >= 0 ? ~~$17_1 >>> 0 : 0;
      HEAPF64[$7_1 + 248 >> 3] = $29_1;
      HEAPF64[$7_1 + 240 >> 3] = $13_1;
      HEAPF64[$7_1 + 216 >> 3] = $28_1;
      HEAPF64[$7_1 + 208 >> 3] = $27_1;
      HEAPF64[$7_1 + 200 >> 3] = $26_1;
      HEAPF64[$7_1 + 192 >> 3] = $20_1;
      HEAPF64[$7_1 + 184 >> 3] = $25_1;
      HEAPF64[$7_1 + 176 >> 3] = $16_1;
      HEAPF64[$7_1 + 168 >> 3] = $10_1;
      $9_1 = 7;
      block5: {
        block: {
          switch ($2_1 | 0) {
            case 6:
              $9_1 = 6;
              break block5;
            case 5:
              $9_1 = 5;
              break block5;
            case 4:
              $9_1 = 4;
              break block5;
            case 2:
            case 3:
              $0_1 = $0_1 - 128 | 0;
              $11_1 = $0_1 >>> 0 > $18_1 - 128 >>> 0;
              $12_1 = $11_1 ? 1 : $19_1 + 128 | 0;
              $0_1 = $11_1 ? 0 : $0_1;
              $11_1 = $0_1 >>> 0 < $1_1 >>> 0;
              $8_1 = $11_1 ? 0 : $12_1;
              $21_1 = $11_1 ? 0 : $1_1 + $12_1 | 0;
              $32_1 = $0_1 - $1_1 | 0;
              $9_1 = ($2_1 | 0) == 3;
              if (Math_abs($5_1) < 9223372036854776e3) {
                $12_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
                $11_1 = ~~$5_1 >>> 0;
              } else {
                $12_1 = -2147483648;
                $11_1 = 0;
              }
              break block5;
            case 0:
            case 1:
              break block;
            default:
              break block5;
          }
          ;
        }
        $8_1 = ($2_1 | 0) == 1;
        $9_1 = 2;
      }
      HEAPF64[$7_1 + 224 >> 3] = $4_1;
      $4_1 = $4_1 - $24_1;
      $4_1 = $23_1 + ($4_1 > 0 ? $4_1 : 0);
      HEAPF64[$7_1 + 232 >> 3] = $4_1;
      $2_1 = 1;
      block10: {
        block11: {
          if ($9_1 >>> 0 >= 2) {
            block7: {
              block6: {
                block8: {
                  block9: {
                    $2_1 = $9_1 - 2 | 0;
                    switch ($2_1 & 255) {
                      case 0:
                        break block6;
                      case 4:
                        break block8;
                      case 5:
                        break block9;
                      default:
                        break block7;
                    }
                    ;
                  }
                  if (!($10_1 < 3) | (!($10_1 >= 0) | $10_1 != $10_1)) {
                    break block10;
                  }
                  HEAP32[$7_1 + 216 >> 2] = 0;
                  HEAP32[$7_1 + 220 >> 2] = -1074790400;
                  HEAP32[$7_1 + 208 >> 2] = 0;
                  HEAP32[$7_1 + 212 >> 2] = 0;
                  HEAP32[$7_1 + 200 >> 2] = 0;
                  HEAP32[$7_1 + 204 >> 2] = 1076363264;
                  HEAP32[$7_1 + 168 >> 2] = 0;
                  HEAP32[$7_1 + 172 >> 2] = 1074266112;
                  break block10;
                }
                if ($10_1 != 2) {
                  break block10;
                }
                HEAPF64[$7_1 + 232 >> 3] = $4_1 > $13_1 ? $4_1 : $13_1;
                $10($7_1 + 168 | 0, $14_1, $15_1, $16_1 + 1);
                break block10;
              }
              if ($10_1 != 0) {
                break block10;
              }
              break block11;
            }
          }
          if ($10_1 != 1) {
            break block10;
          }
          block12: {
            switch (($2_1 & 255) - 1 | 0) {
              case 2:
                HEAP32[$7_1 + 248 >> 2] = 0;
                HEAP32[$7_1 + 252 >> 2] = 0;
                HEAP32[$7_1 + 192 >> 2] = 0;
                HEAP32[$7_1 + 196 >> 2] = 0;
                HEAPF64[$7_1 + 232 >> 3] = $4_1 > $13_1 ? $4_1 : $13_1;
                $11($7_1 + 168 | 0, $7_1 + 128 | 0, 0, $6_1);
                break block10;
              case 1:
                HEAP32[$7_1 + 248 >> 2] = 0;
                HEAP32[$7_1 + 252 >> 2] = 1072693248;
                if ($20_1 == 0) {
                  $11($7_1 + 168 | 0, $7_1 + 128 | 0, 0, $6_1);
                } else {
                  HEAP32[$7_1 + 192 >> 2] = 0;
                  HEAP32[$7_1 + 196 >> 2] = 0;
                  $10($7_1 + 168 | 0, $14_1, $15_1, $16_1);
                }
                break block10;
              case 0:
                break block12;
              default:
                break block11;
            }
            ;
          }
          HEAP32[$7_1 + 216 >> 2] = 0;
          HEAP32[$7_1 + 220 >> 2] = -1074790400;
          $0_1 = $3_1 & 65535;
          HEAPF64[$7_1 + 208 >> 3] = $0_1 >>> 0;
          block18: {
            $2_1 = $0_1 - 500 | 0;
            if ($2_1 >>> 0 > 4 | ($2_1 | 0) == 1) {
              block15: {
                block16: {
                  switch ($0_1 - 425 | 0) {
                    default:
                      if (($0_1 | 0) == 408) {
                        break block15;
                      }
                      break;
                    case 0:
                    case 4:
                      break block15;
                    case 1:
                    case 2:
                    case 3:
                      break block16;
                  }
                  ;
                }
                if ($9_1 & 1) {
                  break block18;
                }
                if (($3_1 - 200 & 65535) >>> 0 < 100) {
                  HEAP32[$7_1 + 200 >> 2] = 0;
                  HEAP32[$7_1 + 204 >> 2] = 0;
                  HEAP32[$7_1 + 168 >> 2] = 0;
                  HEAP32[$7_1 + 172 >> 2] = 1074266112;
                } else {
                  HEAP32[$7_1 + 168 >> 2] = 0;
                  HEAP32[$7_1 + 172 >> 2] = 1074266112;
                  wasm2js_i32$0 = $7_1, wasm2js_f64$0 = +(($12($3_1) & 255) + 1 >>> 0), HEAPF64[wasm2js_i32$0 + 200 >> 3] = wasm2js_f64$0;
                }
                break block10;
              }
            }
            if ($9_1 & 1) {
              break block18;
            }
            HEAP32[$7_1 + 248 >> 2] = 0;
            HEAP32[$7_1 + 252 >> 2] = 0;
            block24: {
              if ($8_1) {
                block23: {
                  $0_1 = $1_1 + $8_1 | 0;
                  block19: {
                    while (1) {
                      if ($1_1) {
                        $2_1 = HEAPU8[$8_1 | 0] - 9 | 0;
                        if ($2_1 >>> 0 > 23 | !(1 << $2_1 & 8388635)) {
                          break block19;
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
                  block20: {
                    while (1) {
                      $9_1 = 0;
                      $0_1 = 0;
                      if (!$1_1) {
                        break block20;
                      }
                      $0_1 = HEAPU8[($1_1 + $8_1 | 0) - 1 | 0] - 9 | 0;
                      if (!($0_1 >>> 0 > 23 | !(1 << $0_1 & 8388635))) {
                        $1_1 = $1_1 - 1 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $0_1 = $1_1;
                  }
                  $2_1 = 0;
                  block22: {
                    block21: {
                      while (1) {
                        if (($1_1 | 0) != ($2_1 | 0)) {
                          $3_1 = HEAPU8[$2_1 + $8_1 | 0] - 48 & 255;
                          if ($3_1 >>> 0 > 9) {
                            break block21;
                          }
                          $4_1 = ($9_1 & 1 ? $10_1 * 10 : 0) + +($3_1 >>> 0);
                          $10_1 = $4_1 < 4294967295 ? $4_1 : 4294967295;
                          $2_1 = $2_1 + 1 | 0;
                          $9_1 = 1;
                          continue;
                        }
                        break;
                      }
                      ;
                      if ($9_1 & 1) {
                        break block22;
                      }
                    }
                    if ($21_1) {
                      $13($7_1 + 256 | 0, $21_1, $32_1, $11_1, $12_1);
                      $1_1 = HEAP32[$7_1 + 256 >> 2];
                      $11_1 = $1_1 ? HEAP32[$7_1 + 264 >> 2] : $11_1;
                      $12_1 = $1_1 ? HEAP32[$7_1 + 268 >> 2] : $12_1;
                    }
                    $13($7_1 + 256 | 0, $8_1, $0_1, $11_1, $12_1);
                    if (HEAP32[$7_1 + 256 >> 2] != 1 | HEAP32[$7_1 + 260 >> 2]) {
                      break block23;
                    }
                    $10_1 = 0;
                    $4_1 = +HEAPU32[$7_1 + 264 >> 2] + +HEAP32[$7_1 + 268 >> 2] * 4294967296 - (+($11_1 >>> 0) + +($12_1 | 0) * 4294967296);
                    if (!($4_1 >= 0)) {
                      break block24;
                    }
                    $10_1 = Math_ceil($4_1 / 1e3);
                  }
                  HEAPF64[$7_1 + 216 >> 3] = $10_1;
                  break block24;
                }
              }
              $10_1 = 0;
            }
            $11($7_1 + 168 | 0, $7_1 + 128 | 0, $10_1, $6_1);
            break block10;
          }
          HEAP32[$7_1 + 200 >> 2] = 0;
          HEAP32[$7_1 + 204 >> 2] = 1075970048;
          HEAP32[$7_1 + 168 >> 2] = 0;
          HEAP32[$7_1 + 172 >> 2] = 1074266112;
          break block10;
        }
        HEAPF64[$7_1 + 192 >> 3] = ($8_1 & 255) >>> 0;
        $10($7_1 + 168 | 0, $14_1, $15_1, 1);
      }
      HEAPF64[$7_1 + 336 >> 3] = HEAPF64[$7_1 + 248 >> 3];
      HEAPF64[$7_1 + 328 >> 3] = HEAPF64[$7_1 + 240 >> 3];
      HEAPF64[$7_1 + 320 >> 3] = HEAPF64[$7_1 + 232 >> 3];
      HEAPF64[$7_1 + 312 >> 3] = HEAPF64[$7_1 + 224 >> 3];
      HEAPF64[$7_1 + 304 >> 3] = HEAPF64[$7_1 + 216 >> 3];
      HEAPF64[$7_1 + 296 >> 3] = HEAPF64[$7_1 + 208 >> 3];
      HEAPF64[$7_1 + 288 >> 3] = HEAPF64[$7_1 + 200 >> 3];
      HEAPF64[$7_1 + 280 >> 3] = HEAPF64[$7_1 + 192 >> 3];
      HEAPF64[$7_1 + 272 >> 3] = HEAPF64[$7_1 + 184 >> 3];
      HEAPF64[$7_1 + 264 >> 3] = HEAPF64[$7_1 + 176 >> 3];
      HEAPF64[$7_1 + 256 >> 3] = HEAPF64[$7_1 + 168 >> 3];
      $8_1 = 0;
      while (1) {
        if (($8_1 | 0) != 88) {
          $2_1 = ($7_1 + 256 | 0) + $8_1 | 0;
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          $0_1 = ($7_1 + 344 | 0) + $8_1 | 0;
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
      $14(264820, $7_1 + 344 | 0, 88);
      HEAP32[66201] = HEAP32[66201] + 1;
      global$0 = $7_1 + 432 | 0;
    }
    function $10($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0;
      $4_1 = HEAPF64[$0_1 + 64 >> 3];
      $2_1 = $2_1 - $4_1;
      $2_1 = $2_1 > 0 ? $2_1 : 0;
      if ($2_1 <= 0) {
        $108($0_1);
      } else {
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 1072693248;
        HEAPF64[$0_1 + 8 >> 3] = $3_1;
        $1_1 = $1_1 > 0 ? $1_1 : 0;
        $1_1 = $1_1 < $2_1 ? $1_1 : $2_1;
        $1_1 = $1_1 < 2147483647 ? $1_1 : 2147483647;
        HEAPF64[$0_1 + 16 >> 3] = $1_1;
        HEAPF64[$0_1 + 72 >> 3] = $4_1 + $1_1;
      }
    }
    function $11($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
      $6_1 = HEAPF64[$0_1 + 8 >> 3];
      $4_1 = $6_1;
      if ($4_1 < 4294967295 & $4_1 >= 0) {
        $5_1 = ~~$4_1 >>> 0;
      } else {
        $5_1 = 0;
      }
      $5_1 = $5_1 >>> 0 <= 1 ? 1 : $5_1;
      $5_1 = ($5_1 >>> 0 >= 2100 ? 2100 : $5_1) - 1 | 0;
      $4_1 = HEAPF64[$1_1 >> 3];
      $4_1 = $4_1 > 0 ? $4_1 : 0;
      $7_1 = HEAPF64[$1_1 + 8 >> 3];
      while (1) {
        if ($5_1) {
          $5_1 = $5_1 - 1 | 0;
          $4_1 = $4_1 + $4_1;
          continue;
        }
        break;
      }
      ;
      if (!($2_1 > 300)) {
        block: {
          if (+HEAPU32[$1_1 + 32 >> 2] <= $6_1) {
            break block;
          }
          $6_1 = $2_1 * 1e3;
          $2_1 = $3_1 > 0 ? $3_1 : 0;
          $3_1 = $2_1 < 1 ? $2_1 : 1;
          $2_1 = $7_1 > 0 ? $7_1 : 0;
          $2_1 = $6_1 + $3_1 * ($2_1 > $4_1 ? $4_1 : $2_1);
          $2_1 = $2_1 < 2147483647 ? $2_1 : 2147483647;
          $6_1 = HEAPF64[$0_1 + 64 >> 3];
          $3_1 = HEAPF64[$1_1 + 24 >> 3] - $6_1;
          if ($2_1 >= ($3_1 > 0 ? $3_1 : 0)) {
            break block;
          }
          HEAPF64[$0_1 + 16 >> 3] = $2_1;
          HEAP32[$0_1 >> 2] = 0;
          HEAP32[$0_1 + 4 >> 2] = 1073741824;
          HEAPF64[$0_1 + 72 >> 3] = $2_1 + $6_1;
          return;
        }
      }
      $108($0_1);
    }
    function $12($0_1) {
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
    function $13($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $5_1 = global$0 - 48 | 0;
      global$0 = $5_1;
      $39($5_1, $1_1, $2_1);
      if ($42($5_1, $3_1, $4_1)) {
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
    function $14($0_1, $1_1, $2_1) {
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
        $110(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
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
      var $1_1 = 0, $2_1 = 0;
      $1_1 = global$0 - 16 | 0;
      global$0 = $1_1;
      if (HEAP32[66201]) {
        wasm2js_trap();
      }
      HEAP32[66201] = -1;
      if (HEAPU32[66204] >= $0_1 >>> 0) {
        $0_1 = HEAP32[66203];
        $2_1 = 0;
      } else {
        $5();
        $0_1 = (-1 >>> Math_clz32(($0_1 >>> 0 <= 16384 ? 16384 : $0_1) - 1 | 0) | 0) + 1 | 0;
        $8($1_1 + 4 | 0, $0_1, 1, 1, 1);
        if (HEAP32[$1_1 + 4 >> 2] == 1) {
          wasm2js_trap();
        }
        HEAP32[66204] = $0_1;
        $0_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[66203] = $0_1;
        HEAP32[66202] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[66214] = HEAP32[66215];
        $2_1 = HEAP32[66201] + 1 | 0;
      }
      HEAP32[66201] = $2_1;
      global$0 = $1_1 + 16 | 0;
      return $0_1 | 0;
    }
    function $17() {
      var $0_1 = 0;
      if (HEAPU32[66201] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[66206];
      }
      return $0_1 | 0;
    }
    function $18() {
      var $0_1 = 0;
      if (HEAPU32[66201] >= 2147483647) {
        wasm2js_trap();
      } else {
        $0_1 = HEAP32[66207];
      }
      return $0_1 | 0;
    }
    function $19($0_1) {
      $0_1 = +$0_1;
      HEAPF64[33106] = $0_1;
    }
    function $20($0_1, $1_1, $2_1, $3_1) {
      $0_1 = $0_1 | 0;
      $1_1 = +$1_1;
      $2_1 = +$2_1;
      $3_1 = $3_1 | 0;
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (HEAP32[66201]) {
        wasm2js_trap();
      }
      HEAP32[66201] = -1;
      $5();
      $5_1 = $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0;
      $4_1 = HEAP32[66204] >>> 2 | 0;
      $7_1 = $4_1 - $0_1 | 0;
      $4_1 = $4_1 >>> 0 >= $7_1 >>> 0 ? $7_1 : 0;
      $8_1 = $4_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $4_1;
      $6_1 = HEAP32[66203] + ($0_1 << 2) | 0;
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
      HEAP32[66201] = HEAP32[66201] + 1;
      return ($8_1 >>> 0 <= 1 ? 1 : $8_1) + $0_1 | 0;
    }
    function $21($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $0_1 = $0_1 | 0;
      $1_1 = $1_1 | 0;
      $2_1 = $2_1 | 0;
      $3_1 = $3_1 | 0;
      $4_1 = $4_1 | 0;
      $5_1 = +$5_1;
      $6_1 = $6_1 | 0;
      var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
      $7_1 = global$0 - 464 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 20 >> 2] = $2_1;
      HEAP32[$7_1 + 16 >> 2] = $0_1;
      HEAP32[$7_1 + 48 >> 2] = $4_1;
      HEAP32[$7_1 + 44 >> 2] = $3_1;
      HEAP32[$7_1 + 40 >> 2] = $2_1;
      $0_1 = HEAP32[66213];
      HEAP32[$7_1 + 32 >> 2] = HEAP32[66212];
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
      $0_1 = $1_1 & 3;
      HEAP8[$7_1 + 52 | 0] = ($0_1 | 0) == 1 ? 1 : ($0_1 | 0) == 2 ? 2 : 0;
      HEAP8[$7_1 + 63 | 0] = $1_1 >>> 2 & 1;
      HEAP32[$7_1 + 64 >> 2] = $6_1;
      HEAP32[$7_1 + 96 >> 2] = 0;
      HEAP32[$7_1 + 100 >> 2] = 0;
      HEAP32[$7_1 + 88 >> 2] = 0;
      HEAP32[$7_1 + 92 >> 2] = 4;
      HEAP32[$7_1 + 80 >> 2] = 4;
      HEAP32[$7_1 + 84 >> 2] = 0;
      HEAP32[$7_1 + 108 >> 2] = $7_1 + 20;
      $1_1 = $7_1 + 24 | 0;
      HEAP32[$7_1 + 104 >> 2] = $1_1;
      HEAP32[$7_1 + 76 >> 2] = $7_1 - -64;
      HEAP32[$7_1 + 72 >> 2] = $7_1 + 63;
      HEAP32[$7_1 + 68 >> 2] = $7_1 + 16;
      if (HEAP32[66201]) {
        wasm2js_trap();
      }
      HEAP32[66201] = -1;
      $5();
      $2_1 = HEAP32[66203];
      $3_1 = HEAP32[66204];
      $0_1 = HEAP32[$7_1 + 16 >> 2];
      $4_1 = HEAPU8[$7_1 + 63 | 0];
      HEAP32[$7_1 + 148 >> 2] = $4_1 ? 262160 : 262144;
      HEAP8[$7_1 + 124 | 0] = 0;
      HEAP32[$7_1 + 120 >> 2] = 0;
      HEAP32[$7_1 + 112 >> 2] = 0;
      HEAP32[$7_1 + 116 >> 2] = 4;
      HEAP32[$7_1 + 160 >> 2] = 0;
      HEAP32[$7_1 + 164 >> 2] = -2147483648;
      HEAP32[$7_1 + 152 >> 2] = 1;
      HEAP32[$7_1 + 156 >> 2] = 0;
      HEAP32[$7_1 + 136 >> 2] = 0;
      HEAP32[$7_1 + 128 >> 2] = 0;
      HEAP32[$7_1 + 132 >> 2] = 1;
      HEAP16[$7_1 + 168 >> 1] = 1;
      HEAP32[$7_1 + 144 >> 2] = $4_1 ? 1 : $7_1 + 76 | 0;
      $24_1 = HEAP32[$7_1 + 44 >> 2];
      HEAP32[$7_1 + 140 >> 2] = $1_1;
      HEAP32[$7_1 + 196 >> 2] = $24_1 >>> 0 >= 1e3 ? 1e3 : $24_1;
      HEAP32[$7_1 + 188 >> 2] = 0;
      HEAP32[$7_1 + 192 >> 2] = 0;
      $1_1 = $0_1;
      $0_1 = $0_1 >>> 0 > $3_1 >>> 0;
      $3_1 = $0_1 ? 0 : $1_1;
      HEAP32[$7_1 + 184 >> 2] = $3_1;
      $20_1 = $0_1 ? 1 : $2_1;
      HEAP32[$7_1 + 180 >> 2] = $20_1;
      HEAP32[$7_1 + 200 >> 2] = 0;
      HEAP32[$7_1 + 204 >> 2] = 0;
      HEAP32[$7_1 + 172 >> 2] = 2;
      $1_1 = $7_1 + 172 | 0;
      block35: {
        if (($22($1_1) & 255) != 123) {
          $23($7_1 + 252 | 0, $1_1);
          $24($7_1 + 112 | 0, HEAPU8[$7_1 + 260 | 0] << 24 | 328065, 0);
        } else {
          block34: {
            $18_1 = $7_1 + 128 | 0;
            HEAP32[$7_1 + 216 >> 2] = 0;
            HEAP32[$7_1 + 208 >> 2] = 0;
            HEAP32[$7_1 + 212 >> 2] = 1;
            HEAP32[$7_1 + 232 >> 2] = 0;
            HEAP32[$7_1 + 236 >> 2] = 0;
            HEAP32[$7_1 + 224 >> 2] = $3_1;
            HEAP32[$7_1 + 220 >> 2] = $20_1;
            HEAP8[$7_1 + 335 | 0] = 2;
            HEAP8[$7_1 + 323 | 0] = 2;
            HEAP8[$7_1 + 311 | 0] = 2;
            HEAP8[$7_1 + 299 | 0] = 2;
            HEAP8[$7_1 + 287 | 0] = 2;
            HEAP8[$7_1 + 275 | 0] = 2;
            HEAP8[$7_1 + 263 | 0] = 2;
            HEAP32[$7_1 + 228 >> 2] = $7_1 + 208;
            HEAP32[$7_1 + 424 >> 2] = 0;
            HEAP32[$7_1 + 416 >> 2] = 4;
            HEAP32[$7_1 + 420 >> 2] = 0;
            HEAP32[$7_1 + 408 >> 2] = 0;
            HEAP32[$7_1 + 412 >> 2] = 0;
            HEAP32[$7_1 + 400 >> 2] = 0;
            HEAP32[$7_1 + 404 >> 2] = 4;
            $0_1 = HEAP32[$7_1 + 36 >> 2];
            HEAP32[$7_1 + 392 >> 2] = HEAP32[$7_1 + 32 >> 2];
            HEAP32[$7_1 + 396 >> 2] = $0_1;
            HEAP32[$7_1 + 336 >> 2] = 0;
            HEAP32[$7_1 + 340 >> 2] = 1;
            $25($7_1 + 172 | 0, 123);
            block3: {
              block1: {
                while (1) {
                  block2: {
                    $4_1 = HEAP32[$7_1 + 424 >> 2];
                    $0_1 = !($4_1 | HEAP32[$7_1 + 408 >> 2]);
                    $1_1 = HEAP32[$7_1 + 188 >> 2];
                    block: {
                      if ($1_1 >>> 0 < HEAPU32[$7_1 + 184 >> 2]) {
                        $1_1 = HEAPU8[$1_1 + HEAP32[$7_1 + 180 >> 2] | 0];
                        if ($1_1 >>> 0 > 32) {
                          break block;
                        }
                      }
                      $1_1 = $26($7_1 + 172 | 0);
                    }
                    if (($1_1 & 255) == 125) {
                      break block1;
                    }
                    if (!$0_1) {
                      $0_1 = HEAP32[$7_1 + 188 >> 2];
                      if ($0_1 >>> 0 >= HEAPU32[$7_1 + 184 >> 2]) {
                        break block2;
                      }
                      $1_1 = HEAPU8[$0_1 + HEAP32[$7_1 + 180 >> 2] | 0] == 44;
                      HEAP32[$7_1 + 188 >> 2] = $0_1 + $1_1;
                      if (!$1_1) {
                        break block2;
                      }
                    }
                    if (HEAP32[$7_1 + 172 >> 2] != 2) {
                      break block3;
                    }
                    $2_1 = HEAP32[$7_1 + 188 >> 2];
                    if (!($2_1 >>> 0 < HEAPU32[$7_1 + 184 >> 2] & HEAPU8[HEAP32[$7_1 + 180 >> 2] + $2_1 | 0] > 32)) {
                      $26($7_1 + 172 | 0);
                      $2_1 = HEAP32[$7_1 + 188 >> 2];
                    }
                    HEAP8[$7_1 + 204 | 0] = 0;
                    HEAP32[$7_1 + 200 >> 2] = $2_1;
                    $28($7_1 + 348 | 0, $7_1 + 172 | 0);
                    $6_1 = HEAPU8[$7_1 + 356 | 0];
                    if (($6_1 | 0) == 2) {
                      break block3;
                    }
                    $11_1 = HEAP32[$7_1 + 200 >> 2];
                    $2_1 = HEAP32[$7_1 + 348 >> 2];
                    $1_1 = HEAP32[$7_1 + 352 >> 2];
                    if ($6_1 & 1) {
                      HEAP32[$7_1 + 344 >> 2] = 0;
                      $29($2_1, $1_1, $7_1 + 336 | 0, 0);
                      $2_1 = HEAP32[$7_1 + 340 >> 2];
                      $0_1 = HEAP32[$7_1 + 344 >> 2];
                    } else {
                      $0_1 = $1_1;
                    }
                    $8_1 = $11_1 + 1 | 0;
                    $11_1 = $30($2_1, $0_1);
                    $13_1 = $11_1 & 255;
                    block7: {
                      block5: {
                        if ($13_1 >>> 0 >= 32) {
                          $4_1 = $31($7_1 + 392 | 0, $7_1 + 348 | 0, $2_1, $0_1);
                          $13_1 = $11_1 - 10 | 0;
                        } else {
                          $13_1 = 1 << $13_1;
                          HEAP32[$7_1 + 424 >> 2] = $13_1 | $4_1;
                          $17_1 = $4_1 & $13_1;
                          $4_1 = !$17_1;
                          $13_1 = $11_1 - 10 | 0;
                          if (($13_1 & 255) != 4 | $17_1) {
                            break block5;
                          }
                          $4_1 = HEAP32[$7_1 + 188 >> 2];
                          block6: {
                            if ($4_1 >>> 0 < HEAPU32[$7_1 + 184 >> 2]) {
                              $11_1 = HEAPU8[$4_1 + HEAP32[$7_1 + 180 >> 2] | 0];
                              if ($11_1 >>> 0 > 32) {
                                break block6;
                              }
                            }
                            $11_1 = $26($7_1 + 172 | 0);
                          }
                          $4_1 = 1;
                          if (($11_1 & 255) == 123) {
                            $32($7_1 + 112 | 0, $7_1 + 172 | 0, $7_1 + 220 | 0, 1);
                            HEAP32[$7_1 + 376 >> 2] = HEAP32[65660];
                            $11_1 = HEAP32[65659];
                            HEAP32[$7_1 + 368 >> 2] = HEAP32[65658];
                            HEAP32[$7_1 + 372 >> 2] = $11_1;
                            $13_1 = 4;
                            $11_1 = 0;
                            break block7;
                          }
                          $13_1 = 4;
                        }
                      }
                      $23($7_1 + 368 | 0, $7_1 + 172 | 0);
                      $11_1 = HEAPU8[$7_1 + 379 | 0];
                    }
                    HEAP32[$7_1 + 164 >> 2] = $1_1;
                    HEAP32[$7_1 + 160 >> 2] = $8_1;
                    HEAP8[$7_1 + 169 | 0] = 0;
                    if ($11_1 & 1 ? 0 : $4_1) {
                      if (!(!$0_1 | HEAPU8[$2_1 | 0] != 95)) {
                        if ($46($7_1 + 112 | 0, $2_1, $0_1, 1, $7_1 + 368 | 0, HEAP32[$7_1 + 188 >> 2] - HEAP32[$7_1 + 372 >> 2] | 0)) {
                          continue;
                        }
                      }
                    } else {
                      if ($46($7_1 + 112 | 0, $2_1, $0_1, $4_1, $7_1 + 368 | 0, HEAP32[$7_1 + 188 >> 2] - HEAP32[$7_1 + 372 >> 2] | 0)) {
                        continue;
                      }
                    }
                    $0_1 = $13_1 & 255;
                    if ($0_1 >>> 0 <= 6) {
                      $1_1 = ($7_1 + 252 | 0) + Math_imul($0_1, 12) | 0;
                      HEAP32[$1_1 + 8 >> 2] = HEAP32[$7_1 + 376 >> 2];
                      $2_1 = HEAP32[$7_1 + 372 >> 2];
                      HEAP32[$1_1 >> 2] = HEAP32[$7_1 + 368 >> 2];
                      HEAP32[$1_1 + 4 >> 2] = $2_1;
                      HEAP8[$7_1 + 168 | 0] = HEAPU8[$7_1 + 168 | 0] & (($6_1 ^ 1) & $0_1 >>> 0 >= ($19_1 & 255) >>> 0);
                      $19_1 = $13_1;
                    } else {
                      $0_1 = $7_1 + 112 | 0;
                      $47($0_1, 1, 146);
                      $48($0_1, 13);
                    }
                    continue;
                  }
                  break;
                }
                ;
                $27($7_1 + 172 | 0);
                break block3;
              }
              HEAP32[$7_1 + 188 >> 2] = HEAP32[$7_1 + 188 >> 2] + 1;
              HEAP32[$7_1 + 192 >> 2] = HEAP32[$7_1 + 192 >> 2] - 1;
            }
            $0_1 = $7_1 + 8 | 0;
            $33($0_1, $7_1 + 220 | 0);
            $25_1 = HEAP32[$7_1 + 8 >> 2];
            $4_1 = HEAP32[($25_1 ? $0_1 | 4 : $7_1 + 216 | 0) >> 2];
            $27_1 = HEAP32[$7_1 + 212 >> 2];
            $1_1 = $7_1 + 112 | 0;
            $2_1 = $7_1 + 252 | 0;
            $34($7_1 + 240 | 0, $1_1, $2_1, 0);
            $34($7_1 + 336 | 0, $1_1, $2_1, 2);
            $0_1 = 1;
            $35($7_1 + 392 | 0, $1_1, $2_1, 4, 1);
            HEAP8[$7_1 + 169 | 0] = 0;
            HEAP32[$7_1 + 160 >> 2] = 51;
            HEAP32[$7_1 + 164 >> 2] = -2147483648;
            HEAP32[$7_1 + 136 >> 2] = 0;
            $1_1 = HEAP32[$7_1 + 140 >> 2];
            $22_1 = HEAP32[$1_1 >> 2];
            $23_1 = HEAP32[$1_1 + 4 >> 2];
            HEAP32[$7_1 + 360 >> 2] = 0;
            HEAP32[$7_1 + 364 >> 2] = 0;
            $1_1 = 128;
            block9: {
              block33: {
                if (HEAPU8[$7_1 + 323 | 0] != 2) {
                  block10: {
                    block11: {
                      block12: {
                        $2_1 = HEAPU8[$7_1 + 320 | 0];
                        switch ($2_1 | 0) {
                          case 2:
                            break block11;
                          case 3:
                            break block12;
                          case 0:
                            break block9;
                          default:
                            break block10;
                        }
                        ;
                      }
                      HEAP8[$7_1 + 400 | 0] = HEAPU8[$7_1 + 321 | 0];
                      $0_1 = HEAP32[$7_1 + 316 >> 2];
                      HEAP32[$7_1 + 396 >> 2] = $0_1;
                      HEAP32[$7_1 + 392 >> 2] = HEAP32[$7_1 + 312 >> 2];
                      $37($7_1 + 368 | 0, $7_1 + 392 | 0);
                      $2_1 = HEAP32[$7_1 + 372 >> 2];
                      if (($0_1 | 0) != ($2_1 | 0)) {
                        HEAP32[$7_1 + 360 >> 2] = 1;
                      }
                      HEAP32[$7_1 + 388 >> 2] = 0;
                      HEAP32[$7_1 + 380 >> 2] = 0;
                      HEAP32[$7_1 + 384 >> 2] = 1;
                      $0_1 = HEAP32[$7_1 + 368 >> 2];
                      $12_1 = $7_1 + 392 | 0;
                      $38($12_1, $7_1 + 368 | 0, $7_1 + 380 | 0);
                      $11_1 = HEAP32[$7_1 + 392 >> 2];
                      $9_1 = HEAP32[$7_1 + 396 >> 2];
                      $39($12_1, $11_1, $9_1);
                      $1_1 = $11_1;
                      $8_1 = global$0 - 32 | 0;
                      global$0 = $8_1;
                      if ($9_1) {
                        block13: {
                          $14_1 = ($1_1 + $9_1 | 0) - 1 | 0;
                          if (HEAPU8[$14_1 | 0] != 90 | $9_1 - 31 >>> 0 < 4294967289) {
                            break block13;
                          }
                          HEAP32[$8_1 + 24 >> 2] = 0;
                          HEAP32[$8_1 + 28 >> 2] = 0;
                          HEAP32[$8_1 + 16 >> 2] = 0;
                          HEAP32[$8_1 + 20 >> 2] = 0;
                          HEAP32[$8_1 + 8 >> 2] = 0;
                          HEAP32[$8_1 + 12 >> 2] = 0;
                          block14: {
                            while (1) {
                              block16: {
                                $15_1 = 0;
                                while (1) {
                                  block15: {
                                    if (($1_1 | 0) == ($14_1 | 0)) {
                                      break block14;
                                    }
                                    if (($10_1 | 0) == 29) {
                                      wasm2js_trap();
                                    }
                                    $6_1 = $1_1 + 1 | 0;
                                    $1_1 = HEAPU8[$1_1 | 0];
                                    if (!(1 << $10_1 & 536271727)) {
                                      break block15;
                                    }
                                    $21_1 = $1_1 - 48 & 255;
                                    if ($21_1 >>> 0 >= 10) {
                                      break block15;
                                    }
                                    $15_1 = $21_1 + Math_imul($15_1, 10) | 0;
                                    $10_1 = $10_1 + 1 | 0;
                                    $1_1 = $6_1;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                if (($1_1 | 0) != HEAPU8[$10_1 + 264713 | 0]) {
                                  break block16;
                                }
                                if ($16_1 >>> 0 > 5) {
                                  wasm2js_trap();
                                } else {
                                  $10_1 = $10_1 + 1 | 0;
                                  HEAP32[($8_1 + 8 | 0) + ($16_1 << 2) >> 2] = $15_1;
                                  $16_1 = $16_1 + 1 | 0;
                                  $1_1 = $6_1;
                                  continue;
                                }
                              }
                              break;
                            }
                            ;
                            $10_1 = 0;
                            break block13;
                          }
                          $1_1 = HEAP32[$8_1 + 16 >> 2];
                          $10_1 = 0;
                          $6_1 = HEAP32[$8_1 + 24 >> 2];
                          $16_1 = HEAP32[$8_1 + 20 >> 2];
                          $14_1 = HEAP32[$8_1 + 8 >> 2];
                          $21_1 = HEAP32[$8_1 + 12 >> 2];
                          $28_1 = $79($14_1, $21_1);
                          $26_1 = HEAP32[$8_1 + 28 >> 2];
                          if ($26_1 >>> 0 > 59 | $6_1 >>> 0 > 59 | ($16_1 >>> 0 > 23 | $1_1 - 1 >>> 0 >= $28_1 >>> 0)) {
                            break block13;
                          }
                          $81($12_1, $80($14_1, $21_1, $1_1), $16_1, $6_1, $26_1);
                          $1_1 = $9_1 - 30 | 0;
                          while (1) {
                            if ($1_1) {
                              $1_1 = $1_1 + 1 | 0;
                              $15_1 = Math_imul($15_1, 10);
                              continue;
                            }
                            break;
                          }
                          ;
                          HEAP8[$12_1 + 42 | 0] = 1;
                          HEAP32[$12_1 + 32 >> 2] = $15_1;
                          $10_1 = 1;
                        }
                      }
                      global$0 = $8_1 + 32 | 0;
                      block19: {
                        if (!$10_1) {
                          block17: {
                            if (HEAPU8[$40($11_1, $9_1, 0) + 262188 | 0] & 6) {
                              if ($42($7_1 + 392 | 0, $22_1, $23_1)) {
                                break block17;
                              }
                              HEAP8[$7_1 + 432 | 0] = 20;
                              break block17;
                            }
                            $13_1 = $41($11_1, $9_1, 0);
                            $17_1 = $13_1;
                            block18: {
                              if (($40($11_1, $9_1, $13_1) | 0) == 46) {
                                $17_1 = $13_1 + 1 | 0;
                                $19_1 = $41($11_1, $9_1, $17_1);
                                if (!$19_1) {
                                  break block18;
                                }
                                $17_1 = $17_1 + $19_1 | 0;
                              }
                              if (!$13_1 | $9_1 >>> 0 > $17_1 >>> 0) {
                                break block18;
                              }
                              if ($13_1 - 9 >>> 0 < 5) {
                                $1_1 = $36($11_1, $9_1, $22_1, $23_1, $18_1, $7_1 + 360 | 0);
                                break block19;
                              }
                              block22: {
                                block20: {
                                  switch ($13_1 - 7 | 0) {
                                    case 1:
                                      if (($17_1 | 0) == 8) {
                                        break block18;
                                      }
                                      break block22;
                                    case 0:
                                      break block20;
                                    default:
                                      break block22;
                                  }
                                  ;
                                }
                                if (($17_1 | 0) == 7) {
                                  break block18;
                                }
                              }
                              $43($7_1 + 392 | 0, 21);
                              break block17;
                            }
                            $12_1 = 0;
                            $9_1 = 6;
                            $8_1 = $7_1 + 392 | 0;
                            $1_1 = $88($8_1, 45);
                            if (!$1_1) {
                              if (!$88($8_1, 43)) {
                                $12_1 = ($90(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]) | 0) == 2;
                                $9_1 = $12_1 ? 2 : 4;
                              }
                            }
                            $9_1 = $87($8_1, $9_1);
                            if ($12_1) {
                              HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 8;
                              HEAP32[$8_1 + 12 >> 2] = HEAP32[$8_1 + 12 >> 2] | 524288;
                              $9_1 = $9_1 + 2e3 | 0;
                            }
                            block24: {
                              block23: {
                                if ($1_1) {
                                  $1_1 = 23;
                                  if (!$9_1) {
                                    break block23;
                                  }
                                  $9_1 = 0 - $9_1 | 0;
                                }
                                if ($9_1 + 1 >>> 0 < 10002) {
                                  break block24;
                                }
                                $1_1 = 22;
                              }
                              $43($8_1, $1_1);
                              $9_1 = 0;
                            }
                            $16_1 = $88($8_1, 45);
                            $1_1 = $90(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]);
                            block28: {
                              block27: {
                                block26: {
                                  if (!$12_1) {
                                    block25: {
                                      if (!$88($8_1, 87)) {
                                        if (($1_1 | 0) != 3) {
                                          break block25;
                                        }
                                        $6_1 = (($9_1 << 16 >> 16) % 100 | 0 ? 3 : 15) & $9_1 ? 365 : 366;
                                        $1_1 = $87($8_1, 3) - 1 | 0;
                                        $15_1 = 28;
                                        $10_1 = $80($9_1, 1, 1);
                                        break block26;
                                      }
                                      $1_1 = $87($8_1, 2);
                                      if (!HEAP32[$8_1 + 28 >> 2]) {
                                        $43($8_1, 30);
                                      }
                                      if ($16_1) {
                                        $86($8_1, 45);
                                      }
                                      $14_1 = $87($8_1, 1);
                                      $10_1 = $91($9_1);
                                      $6_1 = $91($9_1 + 1 | 0) - $10_1 | 0;
                                      $15_1 = 27;
                                      $9_1 = $14_1 - 1 | 0;
                                      if ($9_1 >>> 0 >= 7) {
                                        $1_1 = $6_1;
                                        break block27;
                                      } else {
                                        $1_1 = ($9_1 + Math_imul($1_1, 7) | 0) - 7 | 0;
                                        break block26;
                                      }
                                    }
                                  }
                                  if ($16_1) {
                                    $1_1 = $87($8_1, 2);
                                    if (!HEAP32[$8_1 + 28 >> 2]) {
                                      $43($8_1, 29);
                                    }
                                    $86($8_1, 45);
                                  } else {
                                    if (($1_1 | 0) != 4 | $12_1) {
                                      $43($8_1, 19);
                                    }
                                    $1_1 = $87($8_1, 2);
                                  }
                                  $14_1 = $87($8_1, 2);
                                  $10_1 = $80($9_1, $1_1, 1);
                                  $6_1 = $79($9_1, $1_1);
                                  $15_1 = $6_1 ? 26 : 25;
                                  $1_1 = $14_1 - 1 | 0;
                                }
                                if ($1_1 >>> 0 < $6_1 >>> 0) {
                                  break block28;
                                }
                              }
                              $43($8_1, $15_1);
                            }
                            $1_1 = $1_1 + $10_1 | 0;
                            wasm2js_i32$0 = $8_1, wasm2js_i32$1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                            HEAP32[$8_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
                            if (!HEAP32[$8_1 + 28 >> 2]) {
                              if ($12_1) {
                                $43($8_1, 24);
                              } else {
                                HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 64;
                              }
                              break block17;
                            }
                            if (!$88($8_1, 84)) {
                              if (!$88($8_1, 116)) {
                                $86($8_1, 32);
                              }
                            }
                            $6_1 = $87($8_1, 2);
                            $1_1 = $12_1 | $16_1;
                            if (($88($8_1, 58) | 0) != ($1_1 | 0)) {
                              if ($1_1) {
                                $10_1 = $90(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]) ? 32 : 31;
                              } else {
                                $10_1 = 32;
                              }
                              $43($8_1, $10_1);
                            }
                            HEAP8[$8_1 + 41 | 0] = 31;
                            $16_1 = $87($8_1, 2);
                            HEAP8[$8_1 + 41 | 0] = 19;
                            block29: {
                              if ($1_1) {
                                $10_1 = 0;
                                $14_1 = 0;
                                if (!$88($8_1, 58)) {
                                  break block29;
                                }
                              } else {
                                if (!$90(HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2])) {
                                  $10_1 = 0;
                                  $14_1 = 0;
                                  break block29;
                                }
                              }
                              $10_1 = $87($8_1, 2);
                              $14_1 = 1;
                            }
                            block30: {
                              if (!$88($8_1, 46)) {
                                $15_1 = 0;
                                $1_1 = 0;
                                $9_1 = 0;
                                if (!$88($8_1, 44)) {
                                  break block30;
                                }
                              }
                              $15_1 = 0;
                              $1_1 = 0;
                              $9_1 = 0;
                              while (1) {
                                $12_1 = $92($8_1);
                                if ($12_1 >>> 0 <= 9) {
                                  $9_1 = $1_1 >>> 0 < 9 ? $12_1 + Math_imul($9_1, 10) | 0 : $9_1;
                                  $1_1 = $1_1 + 1 | 0;
                                  $15_1 = $12_1 | $15_1;
                                  continue;
                                }
                                break;
                              }
                              ;
                              if ($14_1 & ($1_1 | 0) != 0) {
                                break block30;
                              }
                              $43($8_1, 34);
                            }
                            $12_1 = 9 - $1_1 | 0;
                            $12_1 = $12_1 >>> 0 <= 9 ? $12_1 : 0;
                            while (1) {
                              if ($12_1) {
                                $12_1 = $12_1 - 1 | 0;
                                $9_1 = Math_imul($9_1, 10);
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($6_1 | 0) == 24 & ($15_1 | $16_1 | $10_1) != 0 | ($6_1 >>> 0 > 24 | $10_1 >>> 0 > 60 | $16_1 >>> 0 > 59)) {
                              $43($8_1, 33);
                            }
                            if (($6_1 | 0) == 24) {
                              HEAP32[$8_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2] | 128;
                            }
                            HEAP32[$8_1 + 32 >> 2] = $9_1;
                            $1_1 = $1_1 >>> 0 <= 3 ? 3 : $1_1;
                            HEAP32[$8_1 + 36 >> 2] = $1_1 >>> 0 >= 9 ? 9 : $1_1;
                            if (($10_1 | 0) == 60) {
                              $89($8_1);
                              $10_1 = 59;
                            }
                            $1_1 = HEAP32[$8_1 + 4 >> 2];
                            $9_1 = $1_1 + 1 | 0;
                            $14_1 = $1_1;
                            $1_1 = (Math_imul($16_1, 60) + Math_imul($6_1, 3600) | 0) + $10_1 | 0;
                            $6_1 = $1_1;
                            $1_1 = $1_1 + HEAP32[$8_1 >> 2] | 0;
                            $6_1 = $6_1 >>> 0 > $1_1 >>> 0 ? $9_1 : $14_1;
                            HEAP32[$8_1 >> 2] = $1_1;
                            HEAP32[$8_1 + 4 >> 2] = $6_1;
                            if (!$88($8_1, 90)) {
                              block31: {
                                HEAP8[$8_1 + 41 | 0] = 35;
                                $6_1 = $88($8_1, 45);
                                if (!$6_1) {
                                  if (!$88($8_1, 43)) {
                                    if (HEAP32[$8_1 + 28 >> 2]) {
                                      $86($8_1, 122);
                                    } else {
                                      HEAP32[$8_1 + 12 >> 2] = HEAP32[$8_1 + 12 >> 2] | 1048576;
                                    }
                                    break block31;
                                  }
                                }
                                $1_1 = $87($8_1, 2);
                                $9_1 = $1_1 >>> 0 <= 23;
                                block32: {
                                  if (!$88($8_1, 58)) {
                                    $10_1 = 0;
                                    if (!HEAP32[$8_1 + 28 >> 2]) {
                                      break block32;
                                    }
                                  }
                                  $10_1 = $87($8_1, 2);
                                }
                                if (!($10_1 >>> 0 < 60 & $9_1)) {
                                  $43($8_1, 35);
                                }
                                $1_1 = Math_imul($10_1, 60) + Math_imul($1_1, 3600) | 0;
                                HEAP8[$8_1 + 43 | 0] = ($1_1 | 0) != 0;
                                $9_1 = HEAP32[$8_1 + 4 >> 2] + ($6_1 ? 0 : 0 - (($1_1 | 0) != 0) | 0) | 0;
                                $1_1 = $6_1 ? $1_1 : 0 - $1_1 | 0;
                                $6_1 = $1_1 + HEAP32[$8_1 >> 2] | 0;
                                HEAP32[$8_1 >> 2] = $6_1;
                                HEAP32[$8_1 + 4 >> 2] = $1_1 >>> 0 > $6_1 >>> 0 ? $9_1 + 1 | 0 : $9_1;
                              }
                            }
                            if (!HEAP32[$8_1 + 28 >> 2]) {
                              break block17;
                            }
                            $43($8_1, 35);
                          }
                        }
                        $1_1 = $44($7_1 + 392 | 0, $22_1, $23_1, $18_1, $7_1 + 360 | 0);
                      }
                      if (HEAP32[$7_1 + 136 >> 2] | HEAPU8[$7_1 + 376 | 0] != 1) {
                        break block9;
                      }
                      HEAP32[$18_1 + 8 >> 2] = HEAP32[$7_1 + 388 >> 2];
                      $6_1 = HEAP32[$7_1 + 384 >> 2];
                      HEAP32[$18_1 >> 2] = HEAP32[$7_1 + 380 >> 2];
                      HEAP32[$18_1 + 4 >> 2] = $6_1;
                      break block9;
                    }
                    $1_1 = $36(HEAP32[$7_1 + 312 >> 2], HEAP32[$7_1 + 316 >> 2], $22_1, $23_1, $18_1, $7_1 + 360 | 0);
                    break block33;
                  }
                  $1_1 = $2_1 << 24 | 655750;
                } else {
                  $1_1 = 128;
                }
              }
              $2_1 = 0;
            }
            $6_1 = $7_1 + 112 | 0;
            $45($7_1 + 348 | 0, $6_1, $1_1, $0_1, $2_1, HEAP32[$7_1 + 360 >> 2], HEAP32[$7_1 + 364 >> 2]);
            $35($7_1 + 392 | 0, $6_1, $7_1 + 252 | 0, 6, 0);
            if (HEAPU8[$7_1 + 124 | 0]) {
              break block34;
            }
            $2_1 = HEAP32[$7_1 + 240 >> 2];
            if (($2_1 | 0) == -2147483647 | HEAP32[$7_1 + 336 >> 2] == -2147483647 | HEAP32[$7_1 + 348 >> 2] == -2147483647) {
              break block34;
            }
            $29_1 = $25_1 ? $25_1 : $27_1;
            $17_1 = HEAP32[$7_1 + 248 >> 2];
            $13_1 = HEAP32[$7_1 + 244 >> 2];
            $11_1 = HEAPU8[$7_1 + 400 | 0];
            $30_1 = HEAP32[$7_1 + 396 >> 2];
            $31_1 = HEAP32[$7_1 + 392 >> 2];
            $0_1 = HEAPU8[$7_1 + 168 | 0];
            $32_1 = HEAP32[$7_1 + 356 >> 2];
            $33_1 = HEAP32[$7_1 + 352 >> 2];
            $19_1 = HEAP32[$7_1 + 344 >> 2];
            $18_1 = HEAP32[$7_1 + 340 >> 2];
            break block35;
          }
        }
        $2_1 = -2147483647;
      }
      $1_1 = $7_1 + 172 | 0;
      $22($1_1);
      if (HEAPU32[$7_1 + 188 >> 2] < HEAPU32[$7_1 + 184 >> 2]) {
        $27($1_1);
      }
      $1_1 = HEAP32[$7_1 + 172 >> 2];
      if (($1_1 | 0) != 2) {
        HEAP8[$7_1 + 124 | 0] = 0;
        HEAP32[$7_1 + 120 >> 2] = 0;
        HEAP32[$7_1 + 112 >> 2] = 0;
        HEAP32[$7_1 + 116 >> 2] = 4;
        $6_1 = 1;
        $1_1 = $1_1 & 1;
        $24($7_1 + 112 | 0, $1_1 ? 144 : 140, $1_1 ? $24_1 : HEAP32[$7_1 + 176 >> 2]);
      } else {
        $6_1 = ($2_1 | 0) == -2147483647;
        $0_1 = $6_1 ? $0_1 : (HEAPU8[$7_1 + 205 | 0] ^ 1) & $0_1;
      }
      $1_1 = HEAP32[$7_1 + 124 >> 2];
      HEAP32[$7_1 + 400 >> 2] = HEAP32[$7_1 + 120 >> 2];
      HEAP32[$7_1 + 404 >> 2] = $1_1;
      $1_1 = HEAP32[$7_1 + 116 >> 2];
      HEAP32[$7_1 + 392 >> 2] = HEAP32[$7_1 + 112 >> 2];
      HEAP32[$7_1 + 396 >> 2] = $1_1;
      $8_1 = HEAPU8[$7_1 + 206 | 0];
      $1(262176, 3);
      $2_1 = $7_1 + 88 | 0;
      $1_1 = HEAP32[$2_1 + 8 >> 2];
      HEAP32[$7_1 + 120 >> 2] = $1_1;
      $9_1 = HEAP32[$2_1 + 4 >> 2];
      HEAP32[$7_1 + 112 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$7_1 + 116 >> 2] = $9_1;
      if ($1_1) {
        block36: {
          if (HEAPU32[66210] <= 2) {
            wasm2js_trap();
          }
          HEAP32[HEAP32[66209] + 8 >> 2] = $1_1 << 1 | 1073741824;
          $2_1 = Math_imul($1_1, 12);
          $1_1 = HEAP32[$7_1 + 116 >> 2];
          while (1) {
            if (!$2_1) {
              break block36;
            }
            $0_1 = HEAP32[$1_1 + 8 >> 2];
            HEAP32[$7_1 + 252 >> 2] = HEAP32[$1_1 + 4 >> 2];
            HEAP32[$7_1 + 256 >> 2] = $0_1;
            $1($7_1 + 252 | 0, 2);
            $2_1 = $2_1 - 12 | 0;
            $1_1 = $1_1 + 12 | 0;
            continue;
          }
          ;
        }
      } else {
        if (!$6_1) {
          block37: {
            $1_1 = HEAPU8[HEAP32[$7_1 + 72 >> 2]];
            if ($1_1 | ($0_1 ^ 1) & 1) {
              HEAP32[$7_1 + 456 >> 2] = 0;
              HEAP32[$7_1 + 460 >> 2] = 0;
              HEAP32[$7_1 + 448 >> 2] = $3_1;
              HEAP32[$7_1 + 444 >> 2] = $20_1;
              HEAP32[$7_1 + 452 >> 2] = 264820;
              if ($1_1) {
                $2_1 = 13;
                $1_1 = 262582;
                $6_1 = 262556;
                $0_1 = 26;
              } else {
                $2_1 = 14;
                $1_1 = 262506;
                $6_1 = 262494;
                $0_1 = 12;
              }
              HEAP32[$7_1 + 320 >> 2] = $32_1;
              HEAP32[$7_1 + 316 >> 2] = $33_1;
              HEAP32[$7_1 + 312 >> 2] = 14;
              HEAP32[$7_1 + 308 >> 2] = 262531;
              HEAP32[$7_1 + 304 >> 2] = $4_1;
              HEAP32[$7_1 + 300 >> 2] = $29_1;
              HEAP32[$7_1 + 296 >> 2] = 11;
              HEAP32[$7_1 + 292 >> 2] = 262520;
              HEAP32[$7_1 + 288 >> 2] = $19_1;
              HEAP32[$7_1 + 284 >> 2] = $18_1;
              HEAP32[$7_1 + 280 >> 2] = $2_1;
              HEAP32[$7_1 + 276 >> 2] = $1_1;
              HEAP32[$7_1 + 272 >> 2] = $17_1;
              HEAP32[$7_1 + 268 >> 2] = $13_1;
              HEAP32[$7_1 + 264 >> 2] = $0_1;
              HEAP32[$7_1 + 260 >> 2] = $6_1;
              $2_1 = 0;
              while (1) {
                if (($2_1 | 0) != 64) {
                  $0_1 = ($7_1 + 252 | 0) + $2_1 | 0;
                  $49($7_1 + 444 | 0, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
                  $2_1 = $2_1 + 8 | 0;
                  continue;
                }
                break;
              }
              ;
              $0_1 = $7_1 + 444 | 0;
              $49($0_1, 262616, 1);
              if (($11_1 & 255) != 2) {
                $49($0_1, 262545, 11);
                $50($0_1, $31_1, $30_1, $11_1 & 1);
              }
              $0_1 = $7_1 + 444 | 0;
              $49($0_1, 262628, 1);
              $33($7_1, $0_1);
              $0_1 = HEAP32[$7_1 >> 2];
              $3_1 = HEAP32[($0_1 ? $7_1 | 4 : 264828) >> 2];
              $20_1 = $0_1 ? $0_1 : HEAP32[66206];
            }
            $0_1 = HEAP32[HEAP32[$7_1 + 108 >> 2] >> 2];
            if ($0_1 >>> 0 < $3_1 >>> 0) {
              $24($7_1 + 392 | 0, 145, $0_1);
              break block37;
            }
            if (!HEAP32[66210]) {
              wasm2js_trap();
            }
            HEAP32[HEAP32[66209] >> 2] = $20_1;
            if (HEAPU32[66210] <= 1) {
              wasm2js_trap();
            } else {
              HEAP32[HEAP32[66209] + 4 >> 2] = $3_1;
            }
          }
        }
        if (HEAPU32[66210] <= 2) {
          wasm2js_trap();
        } else {
          $0_1 = HEAP32[$7_1 + 400 >> 2];
          HEAP32[HEAP32[66209] + 8 >> 2] = $0_1 | $8_1 << 31;
          $1(HEAP32[$7_1 + 396 >> 2], $0_1);
        }
      }
      HEAP32[66201] = HEAP32[66201] + 1;
      global$0 = $7_1 + 464 | 0;
      return HEAP32[66209];
    }
    function $22($0_1) {
      var $1_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($1_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $1_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($1_1 >>> 0 > 32) {
            break block;
          }
        }
        $1_1 = $26($0_1);
      }
      return $1_1;
    }
    function $23($0_1, $1_1) {
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
        $2_1 = $26($1_1);
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
                $3_1 = $62($1_1);
                $63($5_1 + 8 | 0, $1_1, $2_1);
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
                  $25($1_1, $4_1);
                  if (HEAP32[$1_1 + 20 >> 2] - $12_1 & 63) {
                    $3_1 = $2_1;
                  } else {
                    if (HEAP32[$5_1 + 24 >> 2] == ($8_1 | 0)) {
                      $60($5_1 + 24 | 0, 8, 8);
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
                        $2_1 = $26($1_1);
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
                          $27($1_1);
                          break block4;
                        }
                      }
                      if (HEAP32[$1_1 >> 2] != 2) {
                        break block4;
                      }
                      $2_1 = HEAP32[$1_1 + 16 >> 2];
                      if (!($2_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[$2_1 + HEAP32[$1_1 + 8 >> 2] | 0] > 32)) {
                        $26($1_1);
                      }
                      $28($5_1 + 36 | 0, $1_1);
                      block10: {
                        if (!HEAPU8[$5_1 + 44 | 0]) {
                          $2_1 = 0;
                          if (!HEAP32[$5_1 + 40 >> 2] | HEAPU8[HEAP32[$5_1 + 36 >> 2]] != 95) {
                            break block10;
                          }
                        }
                        $2_1 = $65($5_1 + 36 | 0, 262595, 9);
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
                        $2_1 = $26($1_1);
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
                          $27($1_1);
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
                  $2_1 = $26($1_1);
                }
                $6_1 = $2_1 & 255;
                if (($6_1 | 0) != 34) {
                  $2_1 = $3_1;
                  $4_1 = 1;
                  if (($6_1 | 0) == 91 | ($6_1 | 0) == 123) {
                    continue;
                  }
                  $62($1_1);
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
                    $64($5_1 + 36 | 0, $1_1, $6_1, $2_1);
                  }
                }
                $4_1 = 0;
                $2_1 = $3_1;
                continue;
              }
              break;
            }
            ;
            $63($5_1 + 16 | 0, $1_1, $19_1);
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
            $64($5_1 + 36 | 0, $1_1, $7_1, $2_1);
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
    function $24($0_1, $1_1, $2_1) {
      $66($0_1, 0, 0, $1_1, $2_1, 4, 0);
    }
    function $25($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 16 >> 2];
      block: {
        if ($2_1 >>> 0 < HEAPU32[$0_1 + 12 >> 2]) {
          $2_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 8 >> 2] | 0];
          if ($2_1 >>> 0 > 32) {
            break block;
          }
        }
        $2_1 = $26($0_1);
      }
      if (($2_1 & 255) != ($1_1 & 255)) {
        $27($0_1);
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
    function $26($0_1) {
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
    function $27($0_1) {
      $67($0_1, 0, HEAP32[$0_1 + 16 >> 2]);
    }
    function $28($0_1, $1_1) {
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
        $4_1 = $26($1_1);
      }
      if (($4_1 & 255) != 34) {
        $27($1_1);
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
        $64($7_1 + 4 | 0, $1_1, $5_1, $2_1);
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
        $4_1 = $26($1_1);
      }
      if (($4_1 & 255) != 58) {
        $27($1_1);
      }
      HEAP8[$0_1 + 8 | 0] = $8_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $5_1;
      HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
      global$0 = $7_1 + 16 | 0;
    }
    function $29($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      while (1) {
        if ($1_1 >>> 0 > $7_1 >>> 0) {
          $8_1 = $56($0_1, $1_1, $7_1);
          $4_1 = $8_1 & 16777215;
          $9_1 = ($8_1 & 16775168) == 55296;
          $4_1 = $3_1 ? $9_1 ? 65533 : $4_1 : $4_1;
          if ($4_1 >>> 0 <= 127) {
            $59($2_1, $4_1);
          } else {
            block: {
              $6_1 = $4_1 >>> 0 < 2048 ? 1 : $4_1 >>> 0 < 65536 ? 2 : 3;
              $5_1 = Math_imul($6_1, 6);
              $10_1 = -1 << ($6_1 ^ 7) | $4_1 >>> $5_1;
              $5_1 = $5_1 - 6 | 0;
              while (1) {
                $59($2_1, $10_1);
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
    function $30($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
      $4_1 = 255;
      if ($1_1) {
        block: {
          $3_1 = $0_1 + $1_1 | 0;
          $5_1 = HEAPU8[((HEAPU8[$3_1 - 1 | 0] + Math_imul($1_1, 29) | 0) + Math_imul(HEAPU8[$0_1 | 0], 3) & 63) + 262675 | 0];
          $2_1 = $5_1 << 3;
          if (HEAP32[$2_1 + 262888 >> 2] != ($1_1 | 0)) {
            break block;
          }
          $2_1 = HEAP32[$2_1 + 262884 >> 2];
          block1: {
            block2: {
              if ($1_1 >>> 0 <= 7) {
                if ($1_1 >>> 0 < 4) {
                  if ($109($0_1, $2_1, $1_1)) {
                    break block;
                  }
                  break block1;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24))) {
                  break block;
                }
                $0_1 = $3_1 - 4 | 0;
                $1_1 = ($1_1 + $2_1 | 0) - 4 | 0;
                $2_1 = !($0_1 | $1_1);
                if (!$0_1 | !$1_1) {
                  break block2;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24))) {
                  break block1;
                }
              } else {
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) != (HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24)) | (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) != (HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24))) {
                  break block;
                }
                $0_1 = $3_1 - 8 | 0;
                $1_1 = ($1_1 + $2_1 | 0) - 8 | 0;
                $2_1 = !($0_1 | $1_1);
                if (!$0_1 | !$1_1) {
                  break block2;
                }
                if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24)) & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == (HEAPU8[$1_1 + 4 | 0] | HEAPU8[$1_1 + 5 | 0] << 8 | (HEAPU8[$1_1 + 6 | 0] << 16 | HEAPU8[$1_1 + 7 | 0] << 24))) {
                  break block1;
                }
              }
              break block;
            }
            if (!$2_1) {
              break block;
            }
          }
          $4_1 = $5_1;
        }
      }
      return $4_1;
    }
    function $31($0_1, $1_1, $2_1, $3_1) {
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
      $4_1 = HEAP32[$0_1 + 28 >> 2];
      $6_1 = HEAP32[$0_1 + 16 >> 2];
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
          HEAP32[$0_1 + 28 >> 2] = $4_1;
          HEAP32[$0_1 + 20 >> 2] = $5_1;
          HEAP32[$0_1 + 24 >> 2] = $10_1;
          $4_1 = HEAP32[$0_1 + 12 >> 2] + 12 | 0;
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
        $3_1 = $0_1 + 8 | 0;
        if (HEAP32[$3_1 >> 2] == ($6_1 | 0)) {
          $60($3_1, 4, 16);
        }
        HEAP32[$0_1 + 16 >> 2] = $6_1 + 1;
        $3_1 = HEAP32[$1_1 + 4 >> 2];
        $0_1 = HEAP32[$0_1 + 12 >> 2] + ($6_1 << 4) | 0;
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $4_1;
      }
      global$0 = $9_1 + 16 | 0;
      return $2_1;
    }
    function $32($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0;
      $8_1 = global$0 - 144 | 0;
      global$0 = $8_1;
      HEAP8[$8_1 + 28 | 0] = 4;
      HEAP32[$8_1 + 64 >> 2] = 0;
      HEAP32[$8_1 + 56 >> 2] = 4;
      HEAP32[$8_1 + 60 >> 2] = 0;
      HEAP32[$8_1 + 48 >> 2] = 0;
      HEAP32[$8_1 + 52 >> 2] = 0;
      HEAP32[$8_1 + 40 >> 2] = 0;
      HEAP32[$8_1 + 44 >> 2] = 4;
      $6_1 = HEAP32[$0_1 + 28 >> 2];
      $5_1 = HEAP32[$6_1 + 12 >> 2];
      HEAP32[$8_1 + 32 >> 2] = HEAP32[$6_1 + 8 >> 2];
      HEAP32[$8_1 + 36 >> 2] = $5_1;
      HEAP32[$8_1 + 80 >> 2] = 0;
      HEAP32[$8_1 + 72 >> 2] = 0;
      HEAP32[$8_1 + 76 >> 2] = 1;
      HEAP8[$8_1 + 87 | 0] = 1;
      $6_1 = HEAP32[$1_1 + 16 >> 2];
      if (!($6_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[HEAP32[$1_1 + 8 >> 2] + $6_1 | 0] > 32)) {
        $26($1_1);
        $6_1 = HEAP32[$1_1 + 16 >> 2];
      }
      if (HEAP32[$2_1 + 16 >> 2] != ($6_1 | 0)) {
        $61($2_1);
        HEAP32[$2_1 + 12 >> 2] = $6_1;
      }
      HEAP32[$2_1 + 16 >> 2] = $6_1 + 1;
      $25($1_1, 123);
      block4: {
        block2: {
          while (1) {
            block3: {
              $6_1 = !(HEAP32[$8_1 + 48 >> 2] | $4_1);
              $5_1 = HEAP32[$1_1 + 16 >> 2];
              block1: {
                if ($5_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                  $5_1 = HEAPU8[$5_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                  if ($5_1 >>> 0 > 32) {
                    break block1;
                  }
                }
                $5_1 = $26($1_1);
              }
              if (($5_1 & 255) == 125) {
                break block2;
              }
              if (!$6_1) {
                $6_1 = HEAP32[$1_1 + 16 >> 2];
                if ($6_1 >>> 0 >= HEAPU32[$1_1 + 12 >> 2]) {
                  break block3;
                }
                $5_1 = $6_1;
                $6_1 = HEAPU8[$6_1 + HEAP32[$1_1 + 8 >> 2] | 0] == 44;
                HEAP32[$1_1 + 16 >> 2] = $5_1 + $6_1;
                if (!$6_1) {
                  break block3;
                }
              }
              if (HEAP32[$1_1 >> 2] != 2) {
                break block4;
              }
              $6_1 = HEAP32[$1_1 + 16 >> 2];
              if (!($6_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2] & HEAPU8[HEAP32[$1_1 + 8 >> 2] + $6_1 | 0] > 32)) {
                $26($1_1);
                $6_1 = HEAP32[$1_1 + 16 >> 2];
              }
              HEAP8[$1_1 + 32 | 0] = 0;
              HEAP32[$1_1 + 28 >> 2] = $6_1;
              $28($8_1 + 88 | 0, $1_1);
              $7_1 = HEAPU8[$8_1 + 96 | 0];
              if (($7_1 | 0) == 2) {
                break block4;
              }
              $6_1 = HEAP32[$8_1 + 88 >> 2];
              $11_1 = $6_1;
              $14_1 = HEAP32[$8_1 + 92 >> 2];
              $5_1 = $14_1;
              if ($7_1 & 1) {
                HEAP32[$8_1 + 80 >> 2] = 0;
                $29($6_1, $5_1, $8_1 + 72 | 0, 0);
                $5_1 = HEAP32[$8_1 + 80 >> 2];
                $6_1 = HEAP32[$8_1 + 76 >> 2];
              }
              $10_1 = $30($6_1, $5_1);
              $7_1 = $10_1 & 255;
              if ($7_1 >>> 0 >= 32) {
                $9_1 = $31($8_1 + 32 | 0, $8_1 + 88 | 0, $6_1, $5_1);
                $4_1 = 10;
              } else {
                $9_1 = 1 << $7_1;
                HEAP32[$8_1 + 64 >> 2] = $9_1 | $4_1;
                $13_1 = $4_1 & $9_1;
                $9_1 = !$13_1;
                block6: {
                  if (($3_1 & 255) != 1 | $7_1 >>> 0 > 9) {
                    $4_1 = 10;
                  } else {
                    $4_1 = HEAPU8[$7_1 + 264556 | 0];
                    if ($7_1 | $13_1) {
                      break block6;
                    }
                    $4_1 = HEAP32[$1_1 + 16 >> 2];
                    block7: {
                      if ($4_1 >>> 0 < HEAPU32[$1_1 + 12 >> 2]) {
                        $4_1 = HEAPU8[$4_1 + HEAP32[$1_1 + 8 >> 2] | 0];
                        if ($4_1 >>> 0 > 32) {
                          break block7;
                        }
                      }
                      $4_1 = $26($1_1);
                    }
                    if (($4_1 & 255) == 123) {
                      $69($2_1, $8_1 + 87 | 0);
                      $49($2_1, 262616, 1);
                      $49($2_1, $11_1, $14_1);
                      $49($2_1, 262626, 2);
                      $32($0_1, $1_1, $2_1, 2);
                      $4_1 = HEAP32[$8_1 + 64 >> 2];
                      continue;
                    }
                    $9_1 = 1;
                    $4_1 = 0;
                  }
                }
              }
              $7_1 = $8_1 + 100 | 0;
              $23($7_1, $1_1);
              HEAP8[$0_1 + 57 | 0] = $3_1;
              $13_1 = $4_1;
              $4_1 = $4_1 & 255;
              $12_1 = ($4_1 | 0) == 10;
              HEAP32[$0_1 + 52 >> 2] = $12_1 ? $14_1 : -2147483648;
              $18_1 = HEAP32[$1_1 + 28 >> 2];
              HEAP32[$0_1 + 48 >> 2] = $12_1 ? $18_1 + 1 | 0 : $13_1 + 36 & 255;
              $20_1 = HEAPU8[$1_1 + 32 | 0];
              block9: {
                block8: {
                  if (HEAP8[$8_1 + 111 | 0] & 1 ? 0 : $9_1) {
                    if (!$5_1 | HEAPU8[$6_1 | 0] != 95) {
                      break block8;
                    }
                    if ($46($0_1, $6_1, $5_1, 1, $7_1, HEAP32[$1_1 + 16 >> 2] - HEAP32[$8_1 + 104 >> 2] | 0)) {
                      break block9;
                    }
                    break block8;
                  }
                  if ($46($0_1, $6_1, $5_1, $9_1, $8_1 + 100 | 0, HEAP32[$1_1 + 16 >> 2] - HEAP32[$8_1 + 104 >> 2] | 0)) {
                    break block9;
                  }
                }
                block11: {
                  block55: {
                    HEAP32[$8_1 + 116 >> 2] = $14_1;
                    HEAP32[$8_1 + 112 >> 2] = $11_1;
                    block43: {
                      if (($3_1 & 255) != 2) {
                        if (($4_1 | 0) == 10) {
                          if ($5_1) {
                            block10: {
                              $9_1 = $5_1 + $6_1 | 0;
                              $4_1 = $9_1 - 1 | 0;
                              if (!$4_1) {
                                break block10;
                              }
                              $4_1 = HEAPU8[$4_1 | 0];
                              if (($4_1 - 48 & 255) >>> 0 < 10) {
                                break block10;
                              }
                              $5_1 = HEAPU8[$6_1 | 0];
                              if ((HEAPU16[(($5_1 & 31) << 1) + 264566 >> 1] >>> ($4_1 & 15) & 1 ? 0 : HEAPU8[$4_1 + 262188 | 0] & 6) ? HEAPU8[$5_1 + 262188 | 0] & 6 : 0) {
                                break block10;
                              }
                              $5_1 = 0;
                              HEAP16[$8_1 + 136 >> 1] = 0;
                              HEAP32[$8_1 + 128 >> 2] = 0;
                              HEAP32[$8_1 + 132 >> 2] = 0;
                              HEAP32[$8_1 + 120 >> 2] = 0;
                              HEAP32[$8_1 + 124 >> 2] = 0;
                              while (1) {
                                if (($6_1 | 0) != ($9_1 | 0)) {
                                  $4_1 = $6_1 + 1 | 0;
                                  $7_1 = HEAPU8[$6_1 | 0];
                                  $10_1 = $7_1 - 32 | 0;
                                  if ($10_1 >>> 0 <= 14) {
                                    $6_1 = $4_1;
                                    if (1 << $10_1 & 24577) {
                                      continue;
                                    }
                                  }
                                  $6_1 = $4_1;
                                  if (($7_1 | 0) == 95) {
                                    continue;
                                  }
                                  if (($5_1 | 0) == 18) {
                                    break block10;
                                  }
                                  if ($5_1 >>> 0 > 17) {
                                    wasm2js_trap();
                                  } else {
                                    HEAP8[($8_1 + 120 | 0) + $5_1 | 0] = $7_1;
                                    $5_1 = $5_1 + 1 | 0;
                                    continue;
                                  }
                                }
                                break;
                              }
                              ;
                              if ($5_1 >>> 0 >= 19) {
                                wasm2js_trap();
                              }
                              $4_1 = $70($8_1 + 120 | 0, $5_1);
                              if (($4_1 - 48 & 255) >>> 0 >= 10) {
                                break block10;
                              }
                              $47($0_1, 1, ($4_1 - 12 & 255) << 16 | 153);
                            }
                          }
                          if (HEAPU8[$8_1 + 108 | 0]) {
                            break block11;
                          }
                        } else {
                          if (HEAPU8[$8_1 + 108 | 0]) {
                            $4_1 = $8_1 + 100 | 0;
                            $7_1 = 0;
                            $19_1 = 0;
                            $12_1 = global$0 - 48 | 0;
                            global$0 = $12_1;
                            HEAP32[$0_1 + 24 >> 2] = 0;
                            $15_1 = $0_1 + 16 | 0;
                            $9_1 = 1;
                            $11_1 = 983040;
                            block42: {
                              block31: {
                                block23: {
                                  block20: {
                                    block30: {
                                      block18: {
                                        block19: {
                                          block14: {
                                            block12: {
                                              switch ($13_1 & 255) {
                                                case 6:
                                                  $9_1 = 9;
                                                  $11_1 = 917504;
                                                  break block14;
                                                case 4:
                                                  $14_1 = HEAPU8[$4_1 + 8 | 0];
                                                  if (($14_1 | 0) == 3) {
                                                    $11_1 = 0;
                                                    $14_1 = 0;
                                                    break block18;
                                                  } else {
                                                    $11_1 = 917504;
                                                    break block19;
                                                  }
                                                case 3:
                                                  $9_1 = 7;
                                                  $11_1 = 851968;
                                                  $7_1 = 1;
                                                  break block14;
                                                case 1:
                                                case 8:
                                                  $9_1 = 8;
                                                  $11_1 = 786432;
                                                  $7_1 = 1;
                                                  break block14;
                                                case 0:
                                                  break block12;
                                                default:
                                                  break block14;
                                              }
                                              ;
                                            }
                                            $14_1 = HEAPU8[$4_1 + 8 | 0];
                                            $11_1 = 720896;
                                            break block20;
                                          }
                                          $14_1 = HEAPU8[$4_1 + 8 | 0];
                                          if (($14_1 | 0) != 3) {
                                            break block19;
                                          }
                                          $7_1 = 0;
                                          $11_1 = 0;
                                          $14_1 = 0;
                                          if (($13_1 & 255) == 4) {
                                            break block18;
                                          }
                                          $6_1 = HEAP32[$4_1 >> 2];
                                          $7_1 = HEAP32[$4_1 + 4 >> 2];
                                          block22: {
                                            if ($7_1) {
                                              if (!(HEAP8[$4_1 + 9 | 0] & 1 | (HEAPU8[$6_1 | 0] - 33 & 255) >>> 0 > 93 | (HEAPU8[($6_1 + $7_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                                                HEAP8[$12_1 + 20 | 0] = 0;
                                                HEAP32[$12_1 + 16 >> 2] = $7_1;
                                                HEAP32[$12_1 + 12 >> 2] = $6_1;
                                                $14_1 = 0;
                                                break block22;
                                              }
                                            }
                                            $76($12_1 + 12 | 0, $6_1, $7_1);
                                            $4_1 = $7_1;
                                            $7_1 = HEAP32[$12_1 + 16 >> 2];
                                            if (($4_1 | 0) == ($7_1 | 0)) {
                                              $14_1 = 0;
                                            } else {
                                              HEAP32[$0_1 + 44 >> 2] = $7_1;
                                              HEAP32[$0_1 + 40 >> 2] = HEAP32[$12_1 + 12 >> 2];
                                              $11_1 = 1;
                                              $14_1 = 1;
                                            }
                                          }
                                          $4_1 = $13_1 & 255;
                                          if ($4_1 >>> 0 > 8 | !(1 << $4_1 & 330)) {
                                            $77($0_1, $11_1, 0);
                                            break block23;
                                          }
                                          if (!$7_1) {
                                            $47($0_1, 1, 130);
                                            $48($0_1, 13);
                                            $14_1 = 4;
                                            break block23;
                                          }
                                          HEAP32[$12_1 + 32 >> 2] = 0;
                                          HEAP32[$12_1 + 24 >> 2] = 0;
                                          HEAP32[$12_1 + 28 >> 2] = 1;
                                          $38($12_1 + 36 | 0, $12_1 + 12 | 0, $12_1 + 24 | 0);
                                          $6_1 = HEAP32[$12_1 + 40 >> 2];
                                          $9_1 = HEAP32[$12_1 + 36 >> 2];
                                          block25: {
                                            switch ($4_1 - 3 | 0) {
                                              case 3:
                                                if (($40($9_1, $6_1, 0) | 0) == 43) {
                                                  if (!(($40($9_1, $6_1, 1) | 0) == 48 | $6_1 - 4 >>> 0 >= 13)) {
                                                    $7_1 = 0;
                                                    if (($41($9_1, $6_1, 1) | 0) == ($6_1 - 1 | 0)) {
                                                      break block18;
                                                    }
                                                  }
                                                }
                                                $7_1 = 0;
                                                if ($93($9_1, $6_1, 0, 263392, 4)) {
                                                  $7_1 = 3;
                                                  while (1) {
                                                    $7_1 = $7_1 + 1 | 0;
                                                    if (($40($9_1, $6_1, $7_1) | 0) == 32) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                }
                                                block27: {
                                                  $13_1 = $40($9_1, $6_1, $7_1);
                                                  if (($13_1 | 0) == 43) {
                                                    $7_1 = $7_1 + 1 | 0;
                                                  } else {
                                                    $4_1 = $13_1 - 32 | 0;
                                                    if (1 << $4_1 & 57345 ? $4_1 >>> 0 <= 15 : 0) {
                                                      break block27;
                                                    }
                                                  }
                                                  $4_1 = $6_1;
                                                  while (1) {
                                                    $10_1 = $4_1;
                                                    $4_1 = $4_1 - 1 | 0;
                                                    if (($40($9_1, $6_1, $4_1) - 48 & 255) >>> 0 < 10) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  $5_1 = $6_1;
                                                  if (($10_1 | 0) != ($5_1 | 0)) {
                                                    block29: {
                                                      while (1) {
                                                        $5_1 = $4_1;
                                                        $4_1 = $5_1 - 1 | 0;
                                                        if (($40($9_1, $6_1, $5_1) | 0) == 32) {
                                                          continue;
                                                        }
                                                        break;
                                                      }
                                                      ;
                                                      $16_1 = $5_1 + 1 | 0;
                                                      $4_1 = -40;
                                                      block28: {
                                                        while (1) {
                                                          if ($4_1) {
                                                            $5_1 = $4_1 + 263396 | 0;
                                                            $17_1 = $4_1 + 263392 | 0;
                                                            $4_1 = $4_1 + 8 | 0;
                                                            $10_1 = HEAP32[$5_1 >> 2];
                                                            $5_1 = $16_1 - $10_1 | 0;
                                                            $17_1 = HEAP32[$17_1 >> 2];
                                                            if (!$93($9_1, $6_1, $5_1, $17_1, $10_1)) {
                                                              continue;
                                                            }
                                                            break block28;
                                                          }
                                                          break;
                                                        }
                                                        ;
                                                        $5_1 = $6_1;
                                                        break block29;
                                                      }
                                                      if (!$10_1) {
                                                        wasm2js_trap();
                                                      }
                                                      if (HEAPU8[$17_1 | 0] <= 96) {
                                                        break block29;
                                                      }
                                                      $5_1 = HEAPU8[($40($9_1, $6_1, $5_1 - 1 | 0) & 255) + 262188 | 0] & 6 ? $6_1 : $5_1;
                                                    }
                                                  }
                                                  if (!HEAP32[$15_1 >> 2]) {
                                                    $54($15_1);
                                                  }
                                                  $16_1 = ($13_1 | 0) != 43 | $5_1 >>> 0 < $6_1 >>> 0;
                                                  HEAP32[$0_1 + 24 >> 2] = 1;
                                                  $4_1 = HEAP32[$0_1 + 20 >> 2];
                                                  HEAP8[$4_1 | 0] = 43;
                                                  $17_1 = $5_1 >>> 0 > $7_1 >>> 0 ? $5_1 : $7_1;
                                                  $10_1 = 1;
                                                  while (1) {
                                                    if (($7_1 | 0) != ($17_1 | 0)) {
                                                      $5_1 = $40($9_1, $6_1, $7_1);
                                                      if ($5_1 - 48 >>> 0 >= 10) {
                                                        if (!(HEAPU8[$5_1 + 262188 | 0] & 6) | $10_1 >>> 0 <= 3) {
                                                          $13_1 = ($5_1 & 254) == 40;
                                                          $5_1 = $5_1 - 32 | 0;
                                                          if (!($13_1 | (1 << $5_1 & 57345 ? $5_1 >>> 0 <= 15 : 0))) {
                                                            break block27;
                                                          }
                                                        } else {
                                                          $16_1 = 1;
                                                          $7_1 = $7_1 + 1 | 0;
                                                          continue;
                                                        }
                                                      } else {
                                                        if (HEAP32[$15_1 >> 2] == ($10_1 | 0)) {
                                                          $54($15_1);
                                                          $4_1 = HEAP32[$0_1 + 20 >> 2];
                                                        }
                                                        $13_1 = $10_1 + 1 | 0;
                                                        HEAP32[$0_1 + 24 >> 2] = $13_1;
                                                        HEAP8[$4_1 + $10_1 | 0] = $5_1;
                                                        if (($5_1 | 0) == 48) {
                                                          if (($40($9_1, $6_1, $7_1 - 1 | 0) | 0) == 40) {
                                                            $5_1 = ($40($9_1, $6_1, $7_1 + 1 | 0) | 0) == 41;
                                                          } else {
                                                            $5_1 = 0;
                                                          }
                                                        } else {
                                                          $5_1 = 0;
                                                        }
                                                        $16_1 = $5_1 | $16_1;
                                                        $10_1 = $13_1;
                                                      }
                                                      $7_1 = $7_1 + 1 | 0;
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  if ($10_1 - 17 >>> 0 < 4294967283) {
                                                    break block27;
                                                  }
                                                  if ($16_1 & 1 | HEAPU8[HEAP32[$0_1 + 20 >> 2] + 1 | 0] == 48) {
                                                    break block30;
                                                  }
                                                  $77($0_1, $11_1 | 4096, 0);
                                                  break block23;
                                                }
                                                $10_1 = 137;
                                                break block31;
                                              case 0:
                                                $5_1 = $96($9_1, $6_1);
                                                if (!$5_1) {
                                                  $10_1 = 135;
                                                  break block31;
                                                }
                                                if ($5_1 >>> 0 > $6_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $7_1 = $104($5_1 + $9_1 | 0, $6_1 - $5_1 | 0) ? 16777216 : 0;
                                                $4_1 = $5_1;
                                                while (1) {
                                                  if (($4_1 | 0) == ($6_1 | 0)) {
                                                    break block18;
                                                  }
                                                  $10_1 = $4_1 + $9_1 | 0;
                                                  $4_1 = $4_1 + 1 | 0;
                                                  if ((HEAPU8[$10_1 | 0] - 65 & 255) >>> 0 > 25) {
                                                    continue;
                                                  }
                                                  break;
                                                }
                                                ;
                                                $14($15_1, $9_1, $6_1);
                                                $4_1 = HEAP32[$0_1 + 24 >> 2];
                                                if ($4_1 >>> 0 < $5_1 >>> 0) {
                                                  wasm2js_trap();
                                                }
                                                $11_1 = $11_1 | 2048;
                                                $9_1 = $4_1 - $5_1 | 0;
                                                $6_1 = $5_1 + HEAP32[$0_1 + 20 >> 2] | 0;
                                                while (1) {
                                                  if (!$9_1) {
                                                    break block18;
                                                  }
                                                  $4_1 = HEAPU8[$6_1 | 0];
                                                  HEAP8[$6_1 | 0] = (($4_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $4_1;
                                                  $9_1 = $9_1 - 1 | 0;
                                                  $6_1 = $6_1 + 1 | 0;
                                                  continue;
                                                }
                                                ;
                                              default:
                                                break block25;
                                            }
                                            ;
                                          }
                                          $21_1 = HEAP32[HEAP32[$0_1 + 36 >> 2] + 12 >> 2];
                                          $22_1 = HEAP32[$0_1 + 32 >> 2];
                                          block33: {
                                            $7_1 = $97($9_1, $6_1, 0);
                                            block32: {
                                              if ($7_1 & 573696) {
                                                $4_1 = $103($9_1, $6_1);
                                                if ($4_1) {
                                                  $7_1 = $97($9_1, $6_1, $4_1);
                                                  $5_1 = $9_1;
                                                } else {
                                                  $5_1 = $9_1;
                                                  $4_1 = $6_1;
                                                  break block32;
                                                }
                                                $4_1 = $6_1;
                                              } else {
                                                $14($15_1, 263212, 8);
                                                $14($15_1, $9_1, $6_1);
                                                $5_1 = HEAP32[$0_1 + 20 >> 2];
                                                $19_1 = HEAP32[$0_1 + 24 >> 2];
                                                $4_1 = $19_1;
                                              }
                                              if (!($7_1 & 601936)) {
                                                break block33;
                                              }
                                            }
                                            $23_1 = $4_1 + $5_1 | 0;
                                            $7_1 = $5_1;
                                            $17_1 = 1;
                                            $16_1 = 1;
                                            while (1) {
                                              block34: {
                                                if (($7_1 | 0) == ($23_1 | 0)) {
                                                  break block34;
                                                }
                                                $10_1 = $7_1;
                                                $7_1 = $7_1 + 1 | 0;
                                                $15_1 = HEAPU8[$10_1 | 0];
                                                if ($16_1 & 1) {
                                                  $16_1 = ($15_1 | 0) != 58;
                                                  continue;
                                                }
                                                block35: {
                                                  if ($17_1) {
                                                    $10_1 = 136;
                                                    $16_1 = 0;
                                                    $17_1 = 1;
                                                    block36: {
                                                      switch ($15_1 - 32 | 0) {
                                                        case 0:
                                                          break block31;
                                                        case 3:
                                                        case 31:
                                                          break block34;
                                                        case 1:
                                                        case 2:
                                                        case 4:
                                                        case 5:
                                                        case 6:
                                                        case 7:
                                                        case 8:
                                                        case 9:
                                                        case 10:
                                                        case 11:
                                                        case 12:
                                                        case 13:
                                                        case 14:
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
                                                        case 27:
                                                        case 28:
                                                        case 29:
                                                        case 30:
                                                          break block35;
                                                        case 15:
                                                        case 26:
                                                          continue;
                                                        default:
                                                          break block36;
                                                      }
                                                      ;
                                                    }
                                                    if (($15_1 | 0) == 92) {
                                                      continue;
                                                    }
                                                  } else {
                                                    $10_1 = 136;
                                                    block37: {
                                                      switch ($15_1 - 32 | 0) {
                                                        case 0:
                                                          break block31;
                                                        case 3:
                                                        case 15:
                                                        case 31:
                                                          break block34;
                                                        case 1:
                                                        case 2:
                                                        case 4:
                                                        case 5:
                                                        case 6:
                                                        case 7:
                                                        case 8:
                                                        case 9:
                                                        case 10:
                                                        case 11:
                                                        case 12:
                                                        case 13:
                                                        case 14:
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
                                                        case 26:
                                                        case 27:
                                                        case 28:
                                                        case 29:
                                                        case 30:
                                                          break block35;
                                                        default:
                                                          break block37;
                                                      }
                                                      ;
                                                    }
                                                    if (($15_1 | 0) == 92) {
                                                      break block34;
                                                    }
                                                  }
                                                }
                                                $17_1 = 0;
                                                $16_1 = 0;
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            if (FUNCTION_TABLE[$21_1 | 0]($22_1, $5_1, $4_1) | 0) {
                                              break block33;
                                            }
                                            $10_1 = 136;
                                            break block31;
                                          }
                                          $11_1 = $19_1 ? $11_1 | 1024 : $11_1;
                                          $7_1 = 0;
                                          if (($13_1 & 255) != 8) {
                                            break block18;
                                          }
                                          $5_1 = $103($9_1, $6_1);
                                          $10_1 = $5_1 >>> 0 > $6_1 >>> 0 ? $5_1 : $6_1;
                                          $4_1 = $5_1;
                                          block38: {
                                            while (1) {
                                              if (($4_1 | 0) != ($10_1 | 0)) {
                                                $13_1 = HEAPU8[$4_1 + $9_1 | 0];
                                                $15_1 = $13_1 - 35 | 0;
                                                if ((1 << $15_1 & 813699073 ? $15_1 >>> 0 <= 29 : 0) | $13_1 - 91 >>> 0 < 2) {
                                                  break block38;
                                                }
                                                $4_1 = $4_1 + 1 | 0;
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            $4_1 = $10_1;
                                          }
                                          if ($4_1 >>> 0 > $5_1 >>> 0) {
                                            $10_1 = $4_1 - 1 | 0;
                                            if ($10_1 >>> 0 >= $6_1 >>> 0) {
                                              wasm2js_trap();
                                            }
                                            $4_1 = HEAPU8[$9_1 + $10_1 | 0] == 46 ? $10_1 : $4_1;
                                          }
                                          if ($4_1 >>> 0 > $6_1 >>> 0) {
                                            wasm2js_trap();
                                          }
                                          $6_1 = $93($9_1, $4_1, $5_1, 263229, 4) ? $5_1 + 4 | 0 : $5_1;
                                          HEAP32[$12_1 + 4 >> 2] = $4_1 - $6_1;
                                          HEAP32[$12_1 >> 2] = $4_1 >>> 0 > $6_1 >>> 0 ? $6_1 + $9_1 | 0 : 0;
                                          $4_1 = HEAP32[$12_1 >> 2];
                                          if (!$4_1) {
                                            break block18;
                                          }
                                          $77($0_1, $11_1, $104($4_1, HEAP32[$12_1 + 4 >> 2]) ? 16777216 : 0);
                                          break block23;
                                        }
                                        if (($14_1 | 0) != 2 | $7_1) {
                                          break block20;
                                        }
                                        $6_1 = HEAP32[$4_1 + 4 >> 2];
                                        HEAP32[$0_1 + 44 >> 2] = $6_1;
                                        $4_1 = HEAP32[$4_1 >> 2];
                                        HEAP32[$0_1 + 40 >> 2] = $4_1;
                                        $11_1 = 2;
                                        $14_1 = 1;
                                        $7_1 = 0;
                                        block39: {
                                          switch (($13_1 & 255) - 4 | 0) {
                                            case 2:
                                              $10_1 = 137;
                                              if ($98($4_1, $6_1, $15_1) & 255) {
                                                break block31;
                                              }
                                              $4_1 = HEAP32[$0_1 + 24 >> 2];
                                              if (($4_1 ? $4_1 : $6_1) - 3 >>> 0 >= 13) {
                                                break block31;
                                              }
                                              break block18;
                                            case 0:
                                              break block39;
                                            default:
                                              break block18;
                                          }
                                          ;
                                        }
                                        $10_1 = 1180298;
                                        block41: {
                                          $7_1 = $98($4_1, $6_1, $15_1) & 255;
                                          switch ($7_1 | 0) {
                                            case 0:
                                              break block18;
                                            case 4:
                                              break block30;
                                            case 2:
                                              break block31;
                                            default:
                                              break block41;
                                          }
                                          ;
                                        }
                                        $10_1 = 1114762;
                                        break block31;
                                      }
                                      $77($0_1, $11_1, $7_1);
                                      break block23;
                                    }
                                    HEAP32[$0_1 + 24 >> 2] = 0;
                                    $77($0_1, $11_1, 0);
                                    break block23;
                                  }
                                  $10_1 = $11_1 & 983040 | $9_1 | $14_1 << 24 | 384;
                                  break block31;
                                }
                                $4_1 = HEAP32[$0_1 + 24 >> 2] ? 2 : $14_1;
                                break block42;
                              }
                              $4_1 = $105($0_1, $10_1) & 255;
                            }
                            global$0 = $12_1 + 48 | 0;
                            $4_1 = $4_1 & 255;
                            break block43;
                          }
                        }
                        $47($0_1, 1, 154);
                        break block11;
                      } else {
                        $4_1 = $8_1 + 100 | 0;
                        $14_1 = $8_1 + 112 | 0;
                        $7_1 = $8_1 + 20 | 0;
                        $5_1 = global$0 - 144 | 0;
                        global$0 = $5_1;
                        block46: {
                          if (($10_1 - 17 & 255) >>> 0 <= 8) {
                            block47: {
                              $9_1 = HEAPU8[$4_1 + 8 | 0];
                              $13_1 = $10_1 & 255;
                              $11_1 = ($9_1 | 0) == 2 & $13_1 >>> 0 > 20;
                              if (!$11_1) {
                                block44: {
                                  switch ($9_1 | 0) {
                                    default:
                                      $4_1 = $9_1 << 24;
                                      if (($10_1 & 255) >>> 0 <= 20) {
                                        $6_1 = $105($0_1, $4_1 | 196993) & 255;
                                        break block46;
                                      }
                                      $6_1 = $105($0_1, $4_1 | 983425) & 255;
                                      if ($6_1 | ($10_1 & 255) >>> 0 > 21) {
                                        break block46;
                                      }
                                      HEAP8[$7_1 + 8 | 0] = 3;
                                      break block47;
                                    case 0:
                                    case 3:
                                      break block44;
                                  }
                                  ;
                                }
                              }
                              HEAP8[$5_1 + 76 | 0] = HEAPU8[$4_1 + 9 | 0];
                              $12_1 = HEAP32[$4_1 + 4 >> 2];
                              HEAP32[$5_1 + 72 >> 2] = $12_1;
                              HEAP32[$5_1 + 68 >> 2] = HEAP32[$4_1 >> 2];
                              $37($5_1 + 28 | 0, $5_1 + 68 | 0);
                              $6_1 = $10_1 & 255;
                              if ($6_1 >>> 0 > 20) {
                                $106($5_1 + 40 | 0, $4_1);
                                if ($6_1 >>> 0 > 21) {
                                  block48: {
                                    $6_1 = HEAPU8[$7_1 + 8 | 0];
                                    if (($6_1 | 0) != 4) {
                                      $4_1 = HEAP32[$7_1 >> 2];
                                      $9_1 = HEAP32[$7_1 + 4 >> 2];
                                      HEAP8[$5_1 + 54 | 0] = HEAPU8[$7_1 + 11 | 0];
                                      HEAP16[$5_1 + 52 >> 1] = HEAPU8[$7_1 + 9 | 0] | HEAPU8[$7_1 + 10 | 0] << 8;
                                    } else {
                                      HEAP32[$5_1 + 92 >> 2] = HEAP32[$1_1 + 24 >> 2];
                                      $4_1 = HEAP32[$1_1 + 20 >> 2];
                                      HEAP32[$5_1 + 84 >> 2] = HEAP32[$1_1 + 16 >> 2];
                                      HEAP32[$5_1 + 88 >> 2] = $4_1;
                                      $4_1 = HEAP32[$1_1 + 12 >> 2];
                                      HEAP32[$5_1 + 76 >> 2] = HEAP32[$1_1 + 8 >> 2];
                                      HEAP32[$5_1 + 80 >> 2] = $4_1;
                                      $4_1 = HEAP32[$1_1 + 32 >> 2];
                                      HEAP32[$5_1 + 96 >> 2] = HEAP32[$1_1 + 28 >> 2];
                                      HEAP32[$5_1 + 100 >> 2] = $4_1;
                                      HEAP32[$5_1 + 68 >> 2] = HEAP32[$1_1 >> 2];
                                      HEAP32[$5_1 + 72 >> 2] = HEAP32[$1_1 + 4 >> 2];
                                      while (1) {
                                        $4_1 = $5_1 + 104 | 0;
                                        $6_1 = $5_1 + 68 | 0;
                                        $102($4_1, $6_1, 0);
                                        if (HEAPU8[$5_1 + 112 | 0] == 2) {
                                          break block48;
                                        }
                                        $15_1 = $5_1 + 116 | 0;
                                        $23($15_1, $6_1);
                                        if (!$65($4_1, 262605, 11)) {
                                          continue;
                                        }
                                        break;
                                      }
                                      ;
                                      $106($5_1 + 128 | 0, $15_1);
                                      $6_1 = HEAPU8[$5_1 + 136 | 0];
                                      if (($6_1 | 0) == 3 & HEAPU8[HEAP32[$0_1 + 28 >> 2] + 28 | 0] != 1) {
                                        break block48;
                                      }
                                      HEAP16[$5_1 + 52 >> 1] = HEAPU8[$5_1 + 137 | 0] | HEAPU8[$5_1 + 138 | 0] << 8;
                                      HEAP8[$5_1 + 54 | 0] = HEAPU8[$5_1 + 139 | 0];
                                      $4_1 = HEAP32[$5_1 + 128 >> 2];
                                      $9_1 = HEAP32[$5_1 + 132 >> 2];
                                    }
                                    HEAP32[$5_1 + 56 >> 2] = $4_1;
                                    HEAP32[$5_1 + 60 >> 2] = $9_1;
                                    $4_1 = HEAPU16[$5_1 + 52 >> 1];
                                    HEAP8[$5_1 + 65 | 0] = $4_1;
                                    HEAP8[$5_1 + 66 | 0] = $4_1 >>> 8;
                                    HEAP8[$5_1 + 67 | 0] = HEAPU8[$5_1 + 54 | 0];
                                    HEAP8[$5_1 + 64 | 0] = $6_1;
                                    block52: {
                                      block50: {
                                        block51: {
                                          switch (($6_1 >>> 0 > 1 ? $6_1 - 1 | 0 : 0) - 1 | 0) {
                                            case 0:
                                              if (HEAPU8[$5_1 + 48 | 0] != 2) {
                                                break block50;
                                              }
                                              break block52;
                                            case 1:
                                              break block50;
                                            default:
                                              break block51;
                                          }
                                          ;
                                        }
                                        if (HEAPU8[$5_1 + 48 | 0] > 1) {
                                          break block50;
                                        }
                                        HEAP32[$5_1 + 136 >> 2] = 0;
                                        HEAP32[$5_1 + 128 >> 2] = 0;
                                        HEAP32[$5_1 + 132 >> 2] = 1;
                                        $74($5_1 + 16 | 0, $5_1 + 56 | 0, $5_1 + 128 | 0);
                                        $4_1 = HEAP32[$5_1 + 20 >> 2];
                                        $6_1 = HEAP32[$5_1 + 16 >> 2];
                                        HEAP32[$5_1 + 76 >> 2] = 0;
                                        HEAP32[$5_1 + 68 >> 2] = 0;
                                        HEAP32[$5_1 + 72 >> 2] = 1;
                                        $74($5_1 + 8 | 0, $5_1 + 40 | 0, $5_1 + 68 | 0);
                                        if ($55($6_1, $4_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2])) {
                                          break block52;
                                        }
                                      }
                                      $6_1 = $105($0_1, 3473551) & 255;
                                      break block46;
                                    }
                                    $48($0_1, 13);
                                    $6_1 = 4;
                                    break block46;
                                  }
                                }
                                HEAP32[$7_1 + 8 >> 2] = HEAP32[$5_1 + 48 >> 2];
                                $4_1 = HEAP32[$5_1 + 44 >> 2];
                                HEAP32[$7_1 >> 2] = HEAP32[$5_1 + 40 >> 2];
                                HEAP32[$7_1 + 4 >> 2] = $4_1;
                              }
                              $4_1 = HEAP32[$5_1 + 32 >> 2];
                              HEAP32[$0_1 + 44 >> 2] = $4_1;
                              HEAP32[$0_1 + 40 >> 2] = HEAP32[$5_1 + 28 >> 2];
                              if ($9_1) {
                                $6_1 = 1;
                                $7_1 = 1;
                                block54: {
                                  if (!$11_1) {
                                    block53: {
                                      $7_1 = 0;
                                      if (($4_1 | 0) != ($12_1 | 0)) {
                                        break block53;
                                      }
                                      $6_1 = $13_1 >>> 0 > 21;
                                      break block54;
                                    }
                                  }
                                  $48($0_1, $7_1);
                                }
                                $4_1 = $6_1;
                              } else {
                                $78($0_1, 154);
                                $6_1 = 0;
                                $4_1 = 3;
                              }
                              if (($10_1 & 255) >>> 0 <= 21) {
                                break block46;
                              }
                              $48($0_1, 2);
                              HEAP32[$14_1 + 4 >> 2] = 11;
                              HEAP32[$14_1 >> 2] = 262605;
                              $6_1 = $4_1;
                              break block46;
                            }
                          } else {
                            $78($0_1, 146);
                          }
                          $6_1 = 0;
                        }
                        global$0 = $5_1 + 144 | 0;
                        $4_1 = $6_1 & 255;
                      }
                    }
                    switch ($4_1 | 0) {
                      case 0:
                        break block11;
                      case 4:
                        break block9;
                      default:
                        break block55;
                    }
                    ;
                  }
                  $69($2_1, $8_1 + 87 | 0);
                  $49($2_1, 262616, 1);
                  $49($2_1, HEAP32[$8_1 + 112 >> 2], HEAP32[$8_1 + 116 >> 2]);
                  if (($4_1 | 0) == 3) {
                    $49($2_1, 262620, 6);
                    $4_1 = HEAP32[$8_1 + 64 >> 2];
                    continue;
                  }
                  $49($2_1, 262617, 3);
                  if (($4_1 | 0) == 1) {
                    $49($2_1, HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2]);
                  } else {
                    block56: {
                      $7_1 = HEAP32[$0_1 + 24 >> 2];
                      $9_1 = HEAP32[$0_1 + 20 >> 2];
                      $6_1 = $61($2_1);
                      while (1) {
                        if (!$7_1) {
                          break block56;
                        }
                        block65: {
                          block60: {
                            block63: {
                              block64: {
                                block57: {
                                  block58: {
                                    block59: {
                                      block61: {
                                        block62: {
                                          $4_1 = HEAPU8[$9_1 | 0];
                                          switch ($4_1 - 8 | 0) {
                                            case 0:
                                              break block57;
                                            case 1:
                                              break block58;
                                            case 2:
                                              break block59;
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
                                              break block60;
                                            case 4:
                                              break block61;
                                            case 5:
                                              break block62;
                                            case 26:
                                              break block63;
                                            default:
                                              break block64;
                                          }
                                          ;
                                        }
                                        $4_1 = 114;
                                        break block63;
                                      }
                                      $4_1 = 102;
                                      break block63;
                                    }
                                    $4_1 = 110;
                                    break block63;
                                  }
                                  $4_1 = 116;
                                  break block63;
                                }
                                $4_1 = 98;
                                break block63;
                              }
                              if (($4_1 | 0) != 92) {
                                break block60;
                              }
                            }
                            $10_1 = HEAP32[$6_1 + 8 >> 2];
                            if (($10_1 | 0) == HEAP32[$6_1 >> 2]) {
                              $54($6_1);
                            }
                            $5_1 = $10_1 + 1 | 0;
                            HEAP32[$6_1 + 8 >> 2] = $5_1;
                            HEAP8[$10_1 + HEAP32[$6_1 + 4 >> 2] | 0] = 92;
                            break block65;
                          }
                          if ($4_1 >>> 0 >= 32) {
                            $5_1 = HEAP32[$6_1 + 8 >> 2];
                            break block65;
                          }
                          $14($6_1, 262671, 4);
                          $10_1 = HEAP32[$6_1 + 8 >> 2];
                          if (($10_1 | 0) == HEAP32[$6_1 >> 2]) {
                            $54($6_1);
                          }
                          $5_1 = $10_1 + 1 | 0;
                          HEAP32[$6_1 + 8 >> 2] = $5_1;
                          HEAP8[$10_1 + HEAP32[$6_1 + 4 >> 2] | 0] = $4_1 >>> 4 | 48;
                          $4_1 = $4_1 & 15;
                          $4_1 = ($4_1 >>> 0 < 10 ? 48 : 87) + $4_1 | 0;
                        }
                        if (HEAP32[$6_1 >> 2] == ($5_1 | 0)) {
                          $54($6_1);
                        }
                        $9_1 = $9_1 + 1 | 0;
                        HEAP32[$6_1 + 8 >> 2] = $5_1 + 1;
                        HEAP8[HEAP32[$6_1 + 4 >> 2] + $5_1 | 0] = $4_1;
                        $7_1 = $7_1 - 1 | 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $49($2_1, 262616, 1);
                  break block9;
                }
                if ($20_1 & 1) {
                  $69($2_1, $8_1 + 87 | 0);
                  $63($8_1 + 8 | 0, $1_1, $18_1);
                  $50($2_1, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2], 1);
                } else {
                  $6_1 = HEAP32[$1_1 + 16 >> 2];
                  block66: {
                    if (!HEAPU8[$8_1 + 87 | 0]) {
                      $4_1 = HEAP32[$2_1 + 16 >> 2];
                      if (($4_1 + 1 | 0) == ($18_1 | 0) & (HEAPU8[$4_1 + HEAP32[$2_1 >> 2] | 0] == 44 & $4_1 >>> 0 < HEAPU32[$2_1 + 4 >> 2])) {
                        break block66;
                      }
                      $49($2_1, 262604, 1);
                    }
                    if (HEAP32[$2_1 + 16 >> 2] == ($18_1 | 0)) {
                      break block66;
                    }
                    $61($2_1);
                    HEAP32[$2_1 + 12 >> 2] = $18_1;
                  }
                  HEAP32[$2_1 + 16 >> 2] = $6_1;
                  HEAP8[$8_1 + 87 | 0] = 0;
                }
                $4_1 = HEAP32[$8_1 + 64 >> 2];
                continue;
              }
              $4_1 = HEAP32[$8_1 + 64 >> 2];
              continue;
            }
            break;
          }
          ;
          $27($1_1);
          break block4;
        }
        HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] + 1;
        HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] - 1;
      }
      $49($2_1, 262628, 1);
      global$0 = $8_1 + 144 | 0;
    }
    function $33($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      if (HEAP32[HEAP32[$1_1 + 8 >> 2] + 8 >> 2]) {
        $61($1_1);
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
    function $34($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = global$0 - 96 | 0;
      global$0 = $4_1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        if (HEAPU8[$5_1 + 23 | 0] == 2) {
          $73($4_1 + 24 | 0, $1_1, $2_1, $3_1, 0);
        } else {
          block1: {
            $6_1 = $3_1 + 1 | 0;
            if (HEAPU8[$5_1 + 11 | 0] == 2) {
              $73($0_1, $1_1, $2_1, $6_1, 1);
              break block;
            }
            $73($4_1 + 24 | 0, $1_1, $2_1, $3_1, 0);
            $5_1 = HEAP32[$1_1 + 8 >> 2];
            $73($4_1 + 36 | 0, $1_1, $2_1, $6_1, 0);
            if (HEAP32[$4_1 + 24 >> 2] == -2147483647 | HEAP32[$4_1 + 36 >> 2] == -2147483647) {
              break block1;
            }
            if ($5_1 >>> 0 <= HEAPU32[$1_1 + 8 >> 2]) {
              HEAP32[$1_1 + 8 >> 2] = $5_1;
            }
            HEAP8[$4_1 + 56 | 0] = 1;
            $2_1 = HEAP32[$4_1 + 32 >> 2];
            HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 28 >> 2];
            HEAP32[$4_1 + 52 >> 2] = $2_1;
            HEAP32[$4_1 + 68 >> 2] = 0;
            HEAP32[$4_1 + 60 >> 2] = 0;
            HEAP32[$4_1 + 64 >> 2] = 1;
            $74($4_1 + 16 | 0, $4_1 + 48 | 0, $4_1 + 60 | 0);
            $2_1 = HEAP32[$4_1 + 20 >> 2];
            $6_1 = HEAP32[$4_1 + 16 >> 2];
            HEAP8[$4_1 + 80 | 0] = 1;
            $5_1 = HEAP32[$4_1 + 44 >> 2];
            HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 40 >> 2];
            HEAP32[$4_1 + 76 >> 2] = $5_1;
            HEAP32[$4_1 + 92 >> 2] = 0;
            HEAP32[$4_1 + 84 >> 2] = 0;
            HEAP32[$4_1 + 88 >> 2] = 1;
            $74($4_1 + 8 | 0, $4_1 + 72 | 0, $4_1 + 84 | 0);
            if ($55($6_1, $2_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2])) {
              $48($1_1, 13);
            } else {
              $71($1_1, ($3_1 << 16) + 3014799 | 0);
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
    function $35($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0;
      HEAP32[$1_1 + 52 >> 2] = -2147483648;
      HEAP8[$1_1 + 57 | 0] = 0;
      HEAP32[$1_1 + 48 >> 2] = $3_1 + 46;
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
              $48($1_1, 13);
              break block1;
            }
            if (($3_1 | 0) == 5) {
              $1_1 = HEAP32[$2_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              $5_1 = HEAPU8[$2_1 + 10 | 0];
            } else {
              $71($1_1, $3_1 << 24 | 328065);
            }
            break block1;
          }
        } else {
          if (!$4_1) {
            break block1;
          }
        }
        $71($1_1, 128);
      }
      HEAP8[$0_1 + 8 | 0] = $5_1;
    }
    function $36($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $6_1 = global$0 - 96 | 0;
      global$0 = $6_1;
      $39($6_1 + 8 | 0, $0_1, $1_1);
      $7_1 = $6_1 + 60 | 0;
      $111($7_1, 33);
      block2: {
        if ($75($7_1, $0_1, $1_1)) {
          block: {
            if (HEAP32[$6_1 + 64 >> 2]) {
              $0_1 = HEAP32[$6_1 + 60 >> 2];
              if (($0_1 | 0) > 15) {
                break block;
              }
              $10_1 = ($0_1 | 0) > 11 ? $0_1 - 3 | 0 : $0_1;
            }
            $11_1 = $10_1 + 9 | 0;
            $1_1 = $10_1 >> 31 & $10_1;
            $12_1 = $6_1 + 68 | 0;
            $7_1 = 0;
            while (1) {
              if (($1_1 | 0) != ($11_1 | 0)) {
                $0_1 = $40($12_1, 24, $1_1);
                if (($1_1 | 0) < ($10_1 | 0)) {
                  $8_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($9_1, $8_1, 10);
                  $9_1 = $0_1 + $8_1 | 0;
                  $0_1 = i64toi32_i32$HIGH_BITS;
                  $8_1 = $9_1 >>> 0 < $8_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
                } else {
                  $7_1 = $0_1 + Math_imul($7_1, 10) | 0;
                }
                $1_1 = $1_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            if (HEAPU8[$6_1 + 92 | 0]) {
              if ($7_1) {
                $9_1 = $9_1 ^ -1;
                $8_1 = $8_1 ^ -1;
                $7_1 = 1e9 - $7_1 | 0;
              } else {
                $8_1 = 0 - ($8_1 + (($9_1 | 0) != 0) | 0) | 0;
                $9_1 = 0 - $9_1 | 0;
                $7_1 = 0;
              }
            }
            $1_1 = 9;
            $0_1 = 10;
            block1: {
              while (1) {
                if ($1_1 >>> 0 >= 4) {
                  if (($7_1 >>> 0) % ($0_1 >>> 0) | 0) {
                    break block1;
                  }
                  $0_1 = Math_imul($0_1, 10);
                  $1_1 = $1_1 - 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $1_1 = 3;
            }
            HEAP32[$6_1 + 44 >> 2] = $1_1;
            HEAP32[$6_1 + 40 >> 2] = $7_1;
            HEAP32[$6_1 + 8 >> 2] = $9_1;
            HEAP32[$6_1 + 12 >> 2] = $8_1;
            HEAP32[$6_1 + 16 >> 2] = HEAP32[$6_1 + 16 >> 2] | 16;
            break block2;
          }
        }
        $43($6_1 + 8 | 0, 22);
      }
      $0_1 = $44($6_1 + 8 | 0, $2_1, $3_1, $4_1, $5_1);
      global$0 = $6_1 + 96 | 0;
      return $0_1;
    }
    function $37($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $3_1 = HEAP32[$1_1 + 4 >> 2];
      $2_1 = HEAP32[$1_1 >> 2];
      if (!HEAPU8[$1_1 + 8 | 0]) {
        block: {
          if (!$3_1) {
            $76($0_1, $2_1, 0);
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
      $76($0_1, $2_1, $3_1);
    }
    function $38($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      if (HEAPU8[$1_1 + 8 | 0]) {
        $3_1 = $29(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 1);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP8[$0_1 + 8 | 0] = $3_1;
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $39($0_1, $1_1, $2_1) {
      HEAP32[$0_1 + 28 >> 2] = $2_1;
      HEAP32[$0_1 + 24 >> 2] = $1_1;
      HEAP32[$0_1 + 20 >> 2] = $2_1;
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      HEAP32[$0_1 + 32 >> 2] = 0;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 >> 2] = 0;
      HEAP32[$0_1 + 4 >> 2] = 0;
      HEAP32[$0_1 + 40 >> 2] = 4918;
      HEAP32[$0_1 + 8 >> 2] = 0;
      HEAP32[$0_1 + 12 >> 2] = 0;
    }
    function $40($0_1, $1_1, $2_1) {
      return $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
    }
    function $41($0_1, $1_1, $2_1) {
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
    function $42($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $3_1 = $84($0_1, 264630, 21) - 2 | 0;
      if ($3_1 >>> 0 > 4) {
        $3_1 = 264671;
        $5_1 = 3;
      } else {
        $5_1 = $3_1 << 2;
        $3_1 = HEAP32[$5_1 + 264784 >> 2];
        $5_1 = HEAP32[$5_1 + 264764 >> 2];
      }
      $4_1 = $85($0_1, $3_1, $5_1);
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
            $86($0_1, 32);
            $5_1 = $84($0_1, 264674, 36);
            $86($0_1, 32);
            $8_1 = 1;
            $9_1 = $87($0_1, $88($0_1, 32) ? 1 : 2);
            $3_1 = 0;
            break block1;
          }
        }
        $86($0_1, 44);
        $86($0_1, 32);
        $9_1 = $87($0_1, 2);
        $86($0_1, $3_1);
        $5_1 = $84($0_1, 264674, 36);
        $86($0_1, $3_1);
        $3_1 = $87($0_1, $6_1);
      }
      $86($0_1, 32);
      $10_1 = $87($0_1, 2);
      $86($0_1, 58);
      $11_1 = $87($0_1, 2);
      $86($0_1, 58);
      $6_1 = $87($0_1, 2);
      $86($0_1, 32);
      if ($8_1) {
        $3_1 = $87($0_1, 4);
      } else {
        if (!$85($0_1, 264710, 3)) {
          $43($0_1, HEAPU8[$0_1 + 41 | 0]);
        }
      }
      $8_1 = ($6_1 | 0) == 60;
      $81($0_1, 0, $10_1, $11_1, $8_1 ? 59 : $6_1);
      if ($4_1) {
        block2: {
          $2_1 = $2_1 + 14081 | 0;
          $7_1 = $2_1 + 1 | 0;
          $4_1 = $2_1;
          $2_1 = $1_1 - 1729462272 | 0;
          $1_1 = $2_1 >>> 0 < 2565505024 ? $7_1 : $4_1;
          $4_1 = $2_1;
          $2_1 = ($1_1 | 0) == 72419 & $2_1 >>> 0 >= 2763390976 | $1_1 >>> 0 > 72419;
          $4_1 = $2_1 ? -1531576320 : $4_1;
          $1_1 = $2_1 ? 72419 : $1_1;
          $7_1 = _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($4_1, $1_1, 1e3);
          $12_1 = i64toi32_i32$HIGH_BITS;
          $1_1 = $82(_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($4_1, $1_1, 864e5) - 7e5 | 0) + 25600 | 0;
          $2_1 = $1_1 >> 9;
          $3_1 = $2_1 - (($2_1 - $3_1 | 0) % 100 | 0) | 0;
          $2_1 = $5_1 << 5 | $3_1 << 9 | $9_1;
          if (($1_1 | 0) >= ($2_1 | 0)) {
            if (($1_1 | 0) != ($2_1 | 0)) {
              break block2;
            }
            $2_1 = HEAP32[$0_1 >> 2];
            $1_1 = HEAP32[$0_1 + 4 >> 2];
            _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($7_1, $12_1, 86400);
            i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
            $4_1 = __wasm_intrinsics_temp_i64;
            $7_1 = i64toi32_i32$HIGH_BITS;
            if ($2_1 >>> 0 <= $4_1 >>> 0 & ($7_1 | 0) >= ($1_1 | 0) | ($1_1 | 0) < ($7_1 | 0)) {
              break block2;
            }
          }
          $3_1 = $3_1 - 100 | 0;
        }
      }
      if ($8_1) {
        $89($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 32;
      $1_1 = $80($3_1, $5_1, $9_1);
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
      $4_1 = HEAP32[$0_1 >> 2];
      $1_1 = $1_1 + $4_1 | 0;
      $2_1 = i64toi32_i32$HIGH_BITS + HEAP32[$0_1 + 4 >> 2] | 0;
      HEAP32[$0_1 >> 2] = $1_1;
      HEAP32[$0_1 + 4 >> 2] = $1_1 >>> 0 < $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
      if ($6_1 >>> 0 > 60 | $11_1 >>> 0 > 59 | ($79($3_1, $5_1) >>> 0 <= $9_1 - 1 >>> 0 | $10_1 >>> 0 > 23)) {
        $0_1 = 0;
      } else {
        $0_1 = HEAP32[$0_1 + 28 >> 2] ? 0 : HEAPU8[$0_1 + 40 | 0] == 54;
      }
      return $0_1;
    }
    function $43($0_1, $1_1) {
      var $2_1 = 0;
      HEAP32[$0_1 + 24 >> 2] = 1;
      HEAP32[$0_1 + 28 >> 2] = 0;
      $2_1 = $0_1;
      $0_1 = HEAPU8[$0_1 + 40 | 0];
      HEAP8[$2_1 + 40 | 0] = ($0_1 | 0) == 54 ? $1_1 : $0_1;
    }
    function $44($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $6_1 = HEAP32[$0_1 + 4 >> 2] + 14 | 0;
      $7_1 = $6_1 + 1 | 0;
      $5_1 = $6_1;
      $6_1 = HEAP32[$0_1 >> 2] + 2037677056 | 0;
      $8_1 = $6_1 >>> 0 < 2037677056 ? $7_1 : $5_1;
      if (($8_1 | 0) == 73 & $6_1 >>> 0 > 2036907391 | $8_1 >>> 0 > 73) {
        $43($0_1, 22);
      }
      $5_1 = HEAPU8[$0_1 + 40 | 0];
      if (($5_1 | 0) != 54) {
        return $5_1 << 16 | 646;
      }
      $10_1 = HEAP32[$0_1 + 32 >> 2];
      $7_1 = ($10_1 >>> 0) / 1e6 | 0;
      $9_1 = $1_1 + 864e5 | 0;
      $5_1 = $9_1 >>> 0 < 864e5 ? $2_1 + 1 | 0 : $2_1;
      $11_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 1e3);
      $7_1 = $11_1 + ($7_1 + ((Math_imul($7_1, 1e6) | 0) != ($10_1 | 0)) | 0) | 0;
      $1_1 = $1_1 >>> 0 > $9_1 >>> 0 & ($2_1 | 0) >= ($5_1 | 0) | ($2_1 | 0) > ($5_1 | 0);
      $9_1 = $7_1 >>> 0 > ($1_1 ? -1 : $9_1) >>> 0;
      $2_1 = i64toi32_i32$HIGH_BITS;
      $2_1 = $7_1 >>> 0 < $11_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
      $1_1 = $1_1 ? 2147483647 : $5_1;
      if ($9_1 & ($2_1 | 0) >= ($1_1 | 0) | ($1_1 | 0) < ($2_1 | 0)) {
        HEAP32[$4_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] | 2097152;
      }
      if (!HEAPU8[$0_1 + 42 | 0]) {
        block: {
          $8_1 = _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($6_1, $8_1, 86400);
          $7_1 = i64toi32_i32$HIGH_BITS;
          $5_1 = $82($8_1 - 719528 | 0);
          $14($3_1, 264713, 29);
          $2_1 = HEAP32[$3_1 + 4 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          $83($2_1, $1_1, 4, $5_1 >>> 9 | 0);
          $83($2_1, $1_1, 7, $5_1 >>> 5 & 15);
          $83($2_1, $1_1, 10, $5_1 & 31);
          $6_1 = $6_1 - _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($8_1, $7_1, 86400) | 0;
          $83($2_1, $1_1, 13, ($6_1 >>> 0) / 3600 | 0);
          $5_1 = ($6_1 >>> 0) / 60 | 0;
          $83($2_1, $1_1, 16, (($5_1 & 65535) >>> 0) % 60 | 0);
          $83($2_1, $1_1, 19, $6_1 - Math_imul($5_1, 60) | 0);
          $83($2_1, $1_1, 29, $10_1);
          $2_1 = $1_1;
          $1_1 = HEAP32[$0_1 + 36 >> 2] + 20 | 0;
          if ($2_1 >>> 0 >= $1_1 >>> 0) {
            HEAP32[$3_1 + 8 >> 2] = $1_1;
          }
          $59($3_1, 90);
          if ($55(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2])) {
            HEAP32[$3_1 + 8 >> 2] = 0;
            break block;
          }
          if (!(HEAP32[$0_1 + 8 >> 2] ? HEAPU8[$0_1 + 43 | 0] : 1)) {
            break block;
          }
          HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] | 512;
        }
      }
      HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] | HEAP32[$0_1 + 8 >> 2];
      HEAP32[$4_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] | HEAP32[$0_1 + 12 >> 2];
      return 0;
    }
    function $45($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      $77($1_1, $5_1, $6_1);
      if ($2_1) {
        $71($1_1, $2_1);
        HEAP32[$0_1 >> 2] = -2147483647;
        return;
      }
      $5_1 = HEAP32[$1_1 + 24 >> 2];
      if ($5_1) {
        HEAP8[$1_1 + 56 | 0] = 0;
        HEAP32[$1_1 + 24 >> 2] = 0;
        $2_1 = HEAP32[$1_1 + 16 >> 2];
        $3_1 = HEAP32[$1_1 + 20 >> 2];
        HEAP32[$1_1 + 16 >> 2] = 0;
        HEAP32[$1_1 + 20 >> 2] = 1;
        $4_1 = $5_1;
      } else {
        $2_1 = -2147483648;
      }
      HEAP32[$0_1 + 8 >> 2] = $4_1;
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $2_1;
    }
    function $46($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
      var $6_1 = 0, $7_1 = 0;
      $6_1 = global$0 - 48 | 0;
      global$0 = $6_1;
      if (!$3_1) {
        $71($0_1, 141);
      }
      if (($2_1 | 0) == 9) {
        if (!$109($1_1, 262595, 9)) {
          $71($0_1, 142);
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
        $1_1 = $4(8, 4);
        if ($1_1) {
          $2_1 = HEAP32[$0_1 + 52 >> 2];
          HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 48 >> 2];
          HEAP32[$1_1 + 4 >> 2] = $2_1;
          HEAP32[$6_1 + 44 >> 2] = 1;
          HEAP32[$6_1 + 40 >> 2] = $1_1;
          HEAP32[$6_1 + 36 >> 2] = 1;
          $72($0_1, $6_1, $5_1, $6_1 + 36 | 0);
        } else {
          wasm2js_trap();
        }
      }
      global$0 = $6_1 + 48 | 0;
      return $3_1 ^ 1 | $7_1;
    }
    function $47($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $4_1 = HEAPU8[$0_1 + 57 | 0];
      $5_1 = HEAP32[HEAP32[$0_1 + 28 >> 2] + 24 >> 2];
      $6_1 = HEAP32[$0_1 + 52 >> 2];
      HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 48 >> 2];
      HEAP32[$3_1 + 12 >> 2] = $6_1;
      $66($0_1, $1_1, $4_1, $2_1, $5_1, $3_1 + 8 | 0, 1);
      global$0 = $3_1 + 16 | 0;
    }
    function $48($0_1, $1_1) {
      HEAP8[$0_1 + 56 | 0] = 0;
      $47($0_1, 2, $1_1 & 255);
    }
    function $49($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $4_1 = HEAP32[$0_1 + 4 >> 2];
      $6_1 = HEAP32[$0_1 >> 2];
      $3_1 = $1_1 - $6_1 | 0;
      if ($4_1 >>> 0 >= $3_1 >>> 0 & $4_1 - $3_1 >>> 0 >= $2_1 >>> 0) {
        if (($3_1 | 0) != HEAP32[$0_1 + 16 >> 2]) {
          $61($0_1);
          HEAP32[$0_1 + 12 >> 2] = $3_1;
        }
        HEAP32[$0_1 + 16 >> 2] = $2_1 + $3_1;
        return;
      }
      $3_1 = HEAP32[$0_1 + 16 >> 2];
      $5_1 = $3_1 + $2_1 | 0;
      if (!($5_1 >>> 0 < $3_1 >>> 0 | $4_1 >>> 0 < $5_1 >>> 0)) {
        if ($55($3_1 + $6_1 | 0, $2_1, $1_1, $2_1)) {
          HEAP32[$0_1 + 16 >> 2] = $5_1;
          return;
        }
      }
      $14($61($0_1), $1_1, $2_1);
    }
    function $50($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      if (!$3_1) {
        $49($0_1, $1_1, $2_1);
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
              $49($0_1, $6_1 ? 1 : $1_1 + $5_1 | 0, $6_1 ? 0 : $4_1 - $5_1 | 0);
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
      $49($3_1, $2_1 >>> 0 < $5_1 >>> 0 ? 1 : $1_1 + $5_1 | 0, $0_1 >>> 0 <= $2_1 >>> 0 ? $0_1 : 0);
    }
    function $51($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 16 | 0;
      global$0 = $3_1;
      $52($3_1 + 8 | 0, $1_1, $2_1, 0);
      $1_1 = HEAP32[$3_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      global$0 = $3_1 + 16 | 0;
    }
    function $52($0_1, $1_1, $2_1, $3_1) {
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
          $111($1_1, $2_1);
        }
      }
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $53($0_1, $1_1, $2_1, $3_1) {
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
    function $54($0_1) {
      if (($3($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $55($0_1, $1_1, $2_1, $3_1) {
      if (($1_1 | 0) == ($3_1 | 0)) {
        $0_1 = $109($0_1, $2_1, $1_1);
      } else {
        $0_1 = 1;
      }
      return !$0_1;
    }
    function $56($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      if ($1_1 >>> 0 > $2_1 >>> 0) {
        block: {
          $3_1 = HEAP8[$0_1 + $2_1 | 0];
          if (($3_1 | 0) < 0) {
            $0_1 = $58($0_1, $1_1, $2_1);
            return $0_1 >>> 0 < 16777216 ? 16842749 : $0_1;
          }
          if (($3_1 | 0) != 92) {
            break block;
          }
          $3_1 = $57($0_1, $1_1, $2_1);
          if (($3_1 | 0) != 65536) {
            if (($3_1 & -1024) == 55296) {
              $0_1 = $57($0_1, $1_1, $2_1 + 6 | 0);
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
            $3_1 = HEAPU8[($0_1 & 255) + 264742 | 0];
          }
          return $3_1 & 255 | 33554432;
        }
      }
      return $3_1 | 16777216;
    }
    function $57($0_1, $1_1, $2_1) {
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
    function $58($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $3_1 = $1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0;
      $4_1 = Math_clz32($3_1 << 24 ^ -1);
      $5_1 = $4_1 - 2 | 0;
      if ($5_1 >>> 0 <= 2) {
        block: {
          $6_1 = $4_1 - 1 | 0;
          $2_1 = $2_1 + 1 | 0;
          $3_1 = 127 >>> $4_1 & $3_1;
          $5_1 = HEAP32[($5_1 << 2) + 264752 >> 2];
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
    function $59($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $54($0_1);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
    }
    function $60($0_1, $1_1, $2_1) {
      if (($3($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
    function $61($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
      $1_1 = HEAP32[$0_1 + 16 >> 2];
      $2_1 = HEAP32[$0_1 + 12 >> 2];
      $3_1 = $1_1 >>> 0 < $2_1 >>> 0 | HEAPU32[$0_1 + 4 >> 2] < $1_1 >>> 0;
      $4_1 = HEAP32[$0_1 + 8 >> 2];
      $14($4_1, $3_1 ? 1 : HEAP32[$0_1 >> 2] + $2_1 | 0, $3_1 ? 0 : $1_1 - $2_1 | 0);
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      return $4_1;
    }
    function $62($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      block6: {
        $2_1 = HEAP32[$0_1 + 16 >> 2];
        $5_1 = HEAP32[$0_1 + 12 >> 2];
        if ($2_1 >>> 0 < $5_1 >>> 0) {
          block5: {
            $1_1 = 262658;
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
                    $1_1 = 262662;
                    break block4;
                  }
                  $3_1 = 5;
                  $1_1 = 262666;
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
            $27($0_1);
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
        $107($0_1, $3_1);
        return 2;
      }
      return $8_1;
    }
    function $63($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $3_1 = HEAP32[$1_1 + 16 >> 2];
      $4_1 = $3_1 >>> 0 > HEAPU32[$1_1 + 12 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $4_1 ? 0 : $3_1 - $2_1 | 0;
      HEAP32[$0_1 >> 2] = $4_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $64($0_1, $1_1, $2_1, $3_1) {
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
                  $7_1 = $58($4_1, $6_1, $3_1) >>> 24 | 0;
                  $3_1 = $7_1 + $3_1 | 0;
                  if ($7_1) {
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = $107($1_1, $5_1);
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
                $6_1 = $107($1_1, $5_1);
              }
              $3_1 = $6_1;
            }
            continue;
          }
          break;
        }
        ;
        $107($1_1, $3_1);
      }
      HEAP32[$1_1 + 16 >> 2] = $3_1 + 1;
      HEAP8[$0_1 + 8 | 0] = $12_1;
      $5_1 = $3_1 - $2_1 | 0;
      $3_1 = HEAPU32[$1_1 + 12 >> 2] < $3_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $3_1 ? 0 : $5_1;
      HEAP32[$0_1 >> 2] = $3_1 ? 1 : HEAP32[$1_1 + 8 >> 2] + $2_1 | 0;
    }
    function $65($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = global$0 - 32 | 0;
      global$0 = $3_1;
      HEAP32[$3_1 + 28 >> 2] = 0;
      HEAP32[$3_1 + 20 >> 2] = 0;
      HEAP32[$3_1 + 24 >> 2] = 1;
      $74($3_1 + 8 | 0, $0_1, $3_1 + 20 | 0);
      $0_1 = $55(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1, $2_1);
      global$0 = $3_1 + 32 | 0;
      return $0_1;
    }
    function $66($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
      var $7_1 = 0;
      $7_1 = global$0 - 32 | 0;
      global$0 = $7_1;
      HEAP32[$7_1 + 28 >> 2] = $4_1;
      HEAP32[$7_1 + 24 >> 2] = $3_1;
      HEAP32[$7_1 + 20 >> 2] = ($2_1 << 2 | $1_1) & 255 | $6_1 << 8;
      $2_1 = $7_1 + 20 | 0;
      $4_1 = 0;
      while (1) {
        if (($4_1 | 0) != 12) {
          $99($0_1, HEAP32[$2_1 + $4_1 >> 2]);
          $4_1 = $4_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      $4_1 = $6_1 << 3;
      while (1) {
        if ($4_1) {
          $99($0_1, HEAP32[$5_1 >> 2]);
          $99($0_1, HEAP32[$5_1 + 4 >> 2]);
          $4_1 = $4_1 - 8 | 0;
          $5_1 = $5_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP8[$0_1 + 12 | 0] = HEAPU8[$0_1 + 12 | 0] | !($1_1 & 255);
      global$0 = $7_1 + 32 | 0;
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
      $6_1 = HEAP32[$0_1 + 28 >> 2];
      if (!$6_1) {
        wasm2js_trap();
      }
      $10_1 = $6_1 - 1 | 0;
      $11_1 = $5_1 + 12 | 0;
      $6_1 = $5_1 + 8 | 0;
      $12_1 = HEAP32[$0_1 + 12 >> 2];
      $13_1 = HEAP32[$0_1 + 16 >> 2];
      $14_1 = HEAP32[$0_1 + 24 >> 2];
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
                  $29(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], $5_1 + 4 | 0, 0);
                  $0_1 = $6_1;
                  $9_1 = $11_1;
                } else {
                  $9_1 = $0_1 + 4 | 0;
                }
                if (HEAP32[$9_1 >> 2] != ($4_1 | 0)) {
                  break block;
                }
                if (!$109(HEAP32[$0_1 >> 2], $3_1, $4_1)) {
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
    function $69($0_1, $1_1) {
      if (!HEAPU8[$1_1 | 0]) {
        $49($0_1, 262604, 1);
      }
      HEAP8[$1_1 | 0] = 0;
    }
    function $70($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      $2_1 = $1_1 - 3 | 0;
      if ($2_1 >>> 0 <= 15) {
        block: {
          $2_1 = $2_1 << 3;
          $4_1 = HEAP32[$2_1 + 264432 >> 2];
          $5_1 = HEAP32[$2_1 + 264428 >> 2];
          while (1) {
            block1: {
              if ($3_1 >>> 0 >= $4_1 >>> 0) {
                break block;
              }
              $2_1 = $1_1 + $3_1 | 0;
              if (!((HEAPU8[$0_1 | 0] ^ HEAPU8[$3_1 + $5_1 | 0]) & 95)) {
                if ($93($5_1, $4_1, $3_1, $0_1, $1_1)) {
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
    function $71($0_1, $1_1) {
      $47($0_1, 0, $1_1);
    }
    function $72($0_1, $1_1, $2_1, $3_1) {
      var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
      $4_1 = global$0 - 32 | 0;
      global$0 = $4_1;
      $5_1 = 123;
      block1: {
        $7_1 = ($22($1_1) & 255) == 123;
        if (!$7_1) {
          block: {
            $5_1 = 91;
            if (($22($1_1) & 255) == 91) {
              break block;
            }
            $23($4_1 + 20 | 0, $1_1);
            break block1;
          }
        }
        $25($1_1, $5_1);
        $8_1 = $2_1 + 1 | 0;
        $5_1 = 0;
        while (1) {
          if ($7_1) {
            block2: {
              $102($4_1 + 20 | 0, $1_1, !$5_1);
              if (HEAPU8[$4_1 + 28 | 0] == 2) {
                break block1;
              }
              HEAP32[$4_1 + 16 >> 2] = HEAP32[$4_1 + 28 >> 2];
              $6_1 = HEAP32[$4_1 + 24 >> 2];
              HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 20 >> 2];
              HEAP32[$4_1 + 12 >> 2] = $6_1;
              $6_1 = HEAP32[$4_1 + 12 >> 2];
              $101($3_1, HEAP32[$1_1 + 28 >> 2] + $8_1 | 0, $6_1);
              if (!(HEAP8[$4_1 + 16 | 0] & 1) & (!$6_1 | HEAPU8[HEAP32[$4_1 + 8 >> 2]] != 95)) {
                break block2;
              }
              if (!$65($4_1 + 8 | 0, 262595, 9)) {
                break block2;
              }
              $66($0_1, 0, HEAPU8[$0_1 + 57 | 0], 142, 0, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
            }
          } else {
            if (!$100($1_1, !$5_1, 93)) {
              break block1;
            }
            $101($3_1, $5_1, 1073741824);
          }
          $72($0_1, $1_1, $2_1, $3_1);
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
    function $73($0_1, $1_1, $2_1, $3_1, $4_1) {
      var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
      $6_1 = global$0 - 48 | 0;
      global$0 = $6_1;
      HEAP32[$1_1 + 52 >> 2] = -2147483648;
      HEAP8[$1_1 + 57 | 0] = 0;
      HEAP32[$1_1 + 24 >> 2] = 0;
      HEAP32[$1_1 + 48 >> 2] = $3_1 + 46;
      $8_1 = 128;
      $11_1 = 1;
      $5_1 = Math_imul($3_1, 12) + $2_1 | 0;
      block: {
        block12: {
          if (HEAPU8[$5_1 + 11 | 0] != 2) {
            $11_1 = HEAP32[$5_1 >> 2];
            $2_1 = HEAP32[$5_1 + 4 >> 2];
            $9_1 = $2_1;
            block1: {
              block2: {
                block3: {
                  $7_1 = HEAPU8[$5_1 + 8 | 0];
                  $3_1 = $7_1;
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
                  if ($2_1) {
                    if (!(HEAP8[$5_1 + 9 | 0] & 1 | (HEAPU8[$11_1 | 0] - 33 & 255) >>> 0 >= 94 | (HEAPU8[($2_1 + $11_1 | 0) - 1 | 0] - 33 & 255) >>> 0 > 93)) {
                      HEAP8[$6_1 + 20 | 0] = 0;
                      HEAP32[$6_1 + 16 >> 2] = $2_1;
                      HEAP32[$6_1 + 12 >> 2] = $11_1;
                      $9_1 = $2_1;
                      break block5;
                    }
                  }
                  $76($6_1 + 12 | 0, $11_1, $2_1);
                  $9_1 = HEAP32[$6_1 + 16 >> 2];
                }
                $11_1 = HEAP32[$6_1 + 12 >> 2];
                $7_1 = 0;
                HEAP32[$6_1 + 32 >> 2] = 0;
                HEAP32[$6_1 + 24 >> 2] = 0;
                HEAP32[$6_1 + 28 >> 2] = 1;
                $38($6_1 + 36 | 0, $6_1 + 12 | 0, $6_1 + 24 | 0);
                $5_1 = HEAP32[$6_1 + 40 >> 2];
                if (!$5_1) {
                  $8_1 = 130;
                  $3_1 = ($2_1 | 0) != ($9_1 | 0);
                  break block;
                }
                if ($5_1 >>> 0 > HEAPU32[HEAP32[$1_1 + 28 >> 2] + 24 >> 2]) {
                  $8_1 = 131;
                  $3_1 = ($2_1 | 0) != ($9_1 | 0);
                  break block;
                }
                $10_1 = HEAP32[$6_1 + 36 >> 2];
                $3_1 = 0;
                while (1) {
                  if (($3_1 | 0) != ($5_1 | 0)) {
                    $7_1 = $3_1 + $10_1 | 0;
                    $3_1 = $3_1 + 1 | 0;
                    $12_1 = HEAPU8[HEAPU8[$7_1 | 0] + 262188 | 0] | $12_1;
                    continue;
                  }
                  break;
                }
                ;
                $8_1 = 133;
                $7_1 = 0;
                if (!(HEAP8[$6_1 + 44 | 0] & 1 | $12_1 << 24 >> 24 < 0)) {
                  block8: {
                    if (($12_1 & 255) >>> 0 >= 64) {
                      if ($95($10_1, $5_1, 4)) {
                        $3_1 = ($2_1 | 0) != ($9_1 | 0);
                        break block;
                      }
                    }
                    $3_1 = -48;
                    block6: {
                      while (1) {
                        block7: {
                          if (!$3_1) {
                            break block6;
                          }
                          if (($5_1 | 0) == HEAP32[$3_1 + 263216 >> 2]) {
                            if (!$109(HEAP32[$3_1 + 263212 >> 2], $10_1, $5_1)) {
                              break block7;
                            }
                          }
                          $3_1 = $3_1 + 8 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $8_1 = 132;
                      $3_1 = ($2_1 | 0) != ($9_1 | 0);
                      break block;
                    }
                    $8_1 = 0;
                    $7_1 = ($70($10_1, $5_1) & 255) == 63 ? 16 : 0;
                    if (!($12_1 & 32)) {
                      break block8;
                    }
                    $7_1 = $96($10_1, $5_1) ? $7_1 | 4194304 : $7_1;
                    $3_1 = 0;
                    while (1) {
                      block10: {
                        $8_1 = $40($10_1, $5_1, $3_1);
                        if (!(HEAPU8[$8_1 + 262188 | 0] & 15)) {
                          block9: {
                            switch ($8_1 - 43 | 0) {
                              case 0:
                              case 3:
                                break block9;
                              default:
                                break block10;
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
                    block11: {
                      if (HEAPU8[$40($10_1, $5_1, 0) + 262188 | 0] & 6) {
                        if ($93($10_1, $5_1, $3_1, 263092, 3)) {
                          break block11;
                        }
                      }
                      if ($97($10_1, $5_1, 0) & 415504) {
                        break block8;
                      }
                    }
                    $7_1 = $7_1 | 8388608;
                  }
                }
                $3_1 = ($2_1 | 0) != ($9_1 | 0);
                break block12;
              }
              $3_1 = 2;
              $7_1 = 0;
              $9_1 = $98($11_1, $2_1, $1_1 + 16 | 0) & 255;
              $8_1 = $9_1 >>> 0 >= 2 ? $9_1 & 2 ? 118030721 : 134807937 : 0;
              $9_1 = $2_1;
              break block;
            }
            $8_1 = $7_1 << 24 | 196993;
            $7_1 = 0;
            $3_1 = 0;
            break block;
          }
          $3_1 = 0;
        }
      }
      $45($0_1, $1_1, $8_1, $11_1, $9_1, $4_1 ? $3_1 | 4 : $3_1, $7_1);
      global$0 = $6_1 + 48 | 0;
    }
    function $74($0_1, $1_1, $2_1) {
      if (HEAPU8[$1_1 + 8 | 0]) {
        HEAP32[$2_1 + 8 >> 2] = 0;
        $29(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, 0);
        $1_1 = $2_1 + 4 | 0;
        $2_1 = $2_1 + 8 | 0;
      } else {
        $2_1 = $1_1 + 4 | 0;
      }
      HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
      HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    }
    function $75($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
      $3_1 = ($40($1_1, $2_1, 0) | 0) == 45;
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
          if (($40($1_1, $2_1, $3_1) & 223) == 69) {
            $3_1 = $3_1 + 1 | 0;
            $5_1 = $40($1_1, $2_1, $3_1);
            $3_1 = (($5_1 | 0) == 45 | ($5_1 | 0) == 43) + $3_1 | 0;
            $7_1 = 0;
            while (1) {
              $8_1 = $40($1_1, $2_1, $3_1) - 48 & 255;
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
    function $76($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      while (1) {
        block: {
          $7_1 = $9_1;
          $3_1 = $5_1;
          while (1) {
            if ($2_1 >>> 0 <= $3_1 >>> 0) {
              break block;
            }
            $8_1 = $56($1_1, $2_1, $3_1);
            $4_1 = $8_1 & 16777215;
            if ($4_1 >>> 0 >= 128) {
              $4_1 = !($94($4_1) & 2);
            } else {
              $4_1 = ($4_1 | 0) != 32 & $4_1 - 9 >>> 0 >= 5;
            }
            if (!$4_1) {
              $7_1 = HEAPU8[$1_1 + $3_1 | 0] == 92 | $7_1;
              $3_1 = ($8_1 >>> 24 | 0) + $3_1 | 0;
              continue;
            }
            break;
          }
          ;
          $6_1 = $5_1 ? $6_1 : $3_1;
          $9_1 = ($5_1 | 0) != 0 & $7_1 | HEAPU8[$1_1 + $3_1 | 0] == 92;
          $5_1 = ($8_1 >>> 24 | 0) + $3_1 | 0;
          continue;
        }
        break;
      }
      ;
      HEAP8[$0_1 + 8 | 0] = $9_1;
      $2_1 = $5_1 >>> 0 < $6_1 >>> 0 | $2_1 >>> 0 < $5_1 >>> 0;
      HEAP32[$0_1 + 4 >> 2] = $2_1 ? 0 : $5_1 - $6_1 | 0;
      HEAP32[$0_1 >> 2] = $2_1 ? 1 : $1_1 + $6_1 | 0;
    }
    function $77($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      while (1) {
        $3_1 = __wasm_ctz_i32($1_1);
        if ($3_1 >>> 0 < 14) {
          $48($0_1, HEAPU8[$3_1 + 262471 | 0]);
          $1_1 = $1_1 - 1 & $1_1;
          continue;
        }
        break;
      }
      ;
      while (1) {
        $1_1 = __wasm_ctz_i32($2_1);
        if ($1_1 >>> 0 <= 26) {
          $47($0_1, 1, HEAPU8[$1_1 + 262444 | 0] | 128);
          $2_1 = $2_1 - 1 & $2_1;
          continue;
        }
        break;
      }
      ;
    }
    function $78($0_1, $1_1) {
      $47($0_1, 1, $1_1);
    }
    function $79($0_1, $1_1) {
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
    function $80($0_1, $1_1, $2_1) {
      $0_1 = ($0_1 - ($1_1 >>> 0 < 3) | 0) + 400 | 0;
      return (((((($0_1 >>> 2 | 0) + $2_1 | 0) + Math_imul($0_1, 365) | 0) - (($0_1 >>> 0) / 100 | 0) | 0) + (($0_1 >>> 0) / 400 | 0) | 0) + ((Math_imul(($1_1 + 9 >>> 0) % 12 | 0, 153) + 2 >>> 0) / 5 | 0) | 0) - 865566 | 0;
    }
    function $81($0_1, $1_1, $2_1, $3_1, $4_1) {
      $1_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($1_1, $1_1 >> 31, 86400);
      $2_1 = $1_1 + ((Math_imul($3_1, 60) + Math_imul($2_1, 3600) | 0) + $4_1 | 0) | 0;
      HEAP32[$0_1 >> 2] = $2_1;
      $3_1 = $0_1;
      $0_1 = i64toi32_i32$HIGH_BITS;
      HEAP32[$3_1 + 4 >> 2] = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
    }
    function $82($0_1) {
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
    function $83($0_1, $1_1, $2_1, $3_1) {
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
    function $84($0_1, $1_1, $2_1) {
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
            if (!$85($0_1, $3_1, 3)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $43($0_1, HEAPU8[$0_1 + 41 | 0]);
        $1_1 = 0;
      }
      return $1_1;
    }
    function $85($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0;
      $4_1 = HEAP32[$0_1 + 24 >> 2];
      $3_1 = HEAP32[$0_1 + 28 >> 2];
      $1_1 = $93($4_1, $3_1, 0, $1_1, $2_1);
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
    function $86($0_1, $1_1) {
      if (!$88($0_1, $1_1)) {
        $43($0_1, HEAPU8[$0_1 + 41 | 0]);
      }
    }
    function $87($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (!$1_1) {
            break block;
          }
          $3_1 = $92($0_1);
          if ($3_1 >>> 0 <= 9) {
            $1_1 = $1_1 - 1 | 0;
            $2_1 = Math_imul($2_1, 10) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        $43($0_1, HEAPU8[$0_1 + 41 | 0]);
        $2_1 = 0;
      }
      return $2_1;
    }
    function $88($0_1, $1_1) {
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
    function $89($0_1) {
      HEAP32[$0_1 + 32 >> 2] = 999e6;
      HEAP32[$0_1 + 36 >> 2] = 3;
      HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] | 256;
    }
    function $90($0_1, $1_1) {
      return $41($0_1, $1_1, 0);
    }
    function $91($0_1) {
      $0_1 = $80($0_1, 1, 4);
      return $0_1 - (($0_1 + 876585 >>> 0) % 7 | 0) | 0;
    }
    function $92($0_1) {
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
    function $93($0_1, $1_1, $2_1, $3_1, $4_1) {
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
    function $94($0_1) {
      var $1_1 = 0, $2_1 = 0, $3_1 = 0;
      block: {
        while (1) {
          if (($1_1 | 0) != 96) {
            $2_1 = $1_1 + 263240 | 0;
            $3_1 = $1_1 + 263242 | 0;
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
    function $95($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
      while (1) {
        block: {
          if (($1_1 | 0) == ($5_1 | 0)) {
            break block;
          }
          $6_1 = $3_1 << 6;
          $3_1 = HEAPU8[$0_1 + $5_1 | 0];
          $4_1 = Math_clz32($3_1 << 24 ^ -1);
          $6_1 = ($4_1 | 0) == 1 ? $6_1 : 0;
          $3_1 = $6_1 | $3_1 & 127 >>> $4_1;
          $4_1 = $5_1 + 1 | 0;
          if (!(($40($0_1, $1_1, $4_1) & 192) == 128 | $6_1 >>> 0 < 128)) {
            if ($94($3_1) & $2_1 & 255) {
              break block;
            }
          }
          $5_1 = $4_1;
          continue;
        }
        break;
      }
      ;
      return ($1_1 | 0) != ($5_1 | 0);
    }
    function $96($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0, $4_1 = 0;
      while (1) {
        $3_1 = HEAPU8[($1_1 >>> 0 > $2_1 >>> 0 ? HEAPU8[$0_1 + $2_1 | 0] : 0) + 262188 | 0];
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
          if (($40($0_1, $1_1, $2_1) | 0) != 64) {
            break block;
          }
          $3_1 = $2_1 + 1 | 0;
          $2_1 = $97($0_1, $1_1, $3_1);
          if (!($2_1 & 284432)) {
            if (!(($2_1 | $4_1) & 64)) {
              break block;
            }
            if (!$95($0_1, $1_1, 1)) {
              break block;
            }
          }
          $3_1 = 0;
        }
      }
      return $3_1;
    }
    function $97($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
      $4_1 = $2_1;
      block4: {
        while (1) {
          block3: {
            $8_1 = -2;
            $5_1 = $4_1;
            $11_1 = 0;
            $3_1 = 0;
            while (1) {
              $7_1 = $1_1 >>> 0 > $5_1 >>> 0 ? HEAPU8[$0_1 + $5_1 | 0] : 0;
              $12_1 = $7_1 & 255;
              $9_1 = HEAPU8[$12_1 + 262188 | 0];
              if ($9_1 & 95) {
                $8_1 = $8_1 + 1 | 0;
                $5_1 = $5_1 + 1 | 0;
                $11_1 = $9_1 | $11_1;
                $3_1 = ($7_1 << 24 >> 24 > -65) + $3_1 | 0;
                continue;
              }
              break;
            }
            ;
            if ($5_1 >>> 0 <= $4_1 >>> 0) {
              $6_1 = (($12_1 | 0) == 46 ? 256 : 512) | $6_1;
            } else {
              $9_1 = $11_1 & 255;
              $6_1 = $9_1 | $6_1;
              $6_1 = $3_1 >>> 0 > 63 ? $6_1 | 1024 : $6_1;
              if ($11_1 & 8) {
                block1: {
                  $3_1 = $40($0_1, $1_1, $4_1);
                  block: {
                    if (($3_1 | 0) != 45) {
                      if (($40($0_1, $1_1, $5_1 - 1 | 0) | 0) != 45) {
                        break block;
                      }
                    }
                    $6_1 = $6_1 | 4096;
                  }
                  if (($3_1 & 223) != 88) {
                    break block1;
                  }
                  $6_1 = $93($0_1, $1_1, $4_1, 263235, 4) ? $6_1 | 8192 : $6_1;
                }
              }
              $10_1 = 0;
              if (!(HEAPU8[$40($0_1, $1_1, $4_1) + 262188 | 0] & 6)) {
                block2: {
                  $10_1 = 98304;
                  if (($9_1 | 0) == 1) {
                    break block2;
                  }
                  if ($93($0_1, $1_1, $4_1, 263233, 2)) {
                    $3_1 = $4_1 + 2 | 0;
                    if ($1_1 >>> 0 < $5_1 >>> 0 | $3_1 >>> 0 > $5_1 >>> 0) {
                      break block3;
                    }
                    $3_1 = $0_1 + $3_1 | 0;
                    while (1) {
                      if (!$8_1) {
                        break block2;
                      }
                      $8_1 = $8_1 - 1 | 0;
                      $9_1 = HEAPU8[$3_1 | 0];
                      $3_1 = $3_1 + 1 | 0;
                      if (($9_1 - 48 & 255) >>> 0 < 10 | (($9_1 & -33) - 65 & 255) >>> 0 < 6) {
                        continue;
                      }
                      break;
                    }
                    ;
                  }
                  $10_1 = 65536;
                }
              }
              $13_1 = $13_1 + 1 | 0;
              $3_1 = $10_1 | 131072;
              $10_1 = $5_1 - $4_1 >>> 0 < 2 ? $3_1 : $11_1 & 249 ? $3_1 : $10_1;
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
      $4_1 = $6_1 | $10_1;
      $4_1 = ($13_1 | 0) < 2 ? $4_1 | 16384 : $4_1;
      $2_1 = $5_1 - $2_1 >>> 0 > 253 ? $4_1 | 2048 : $4_1;
      $3_1 = $1_1 >>> 0 > $5_1 >>> 0 ? $2_1 | 262144 : $2_1;
      if (($7_1 & 255) != 58) {
        $7_1 = $5_1;
      } else {
        $7_1 = $5_1 + 1 | 0;
        $8_1 = 0;
        while (1) {
          $2_1 = $40($0_1, $1_1, $7_1) - 48 & 255;
          if ($2_1 >>> 0 <= 9) {
            $2_1 = $2_1 + Math_imul($8_1, 10) | 0;
            $8_1 = $2_1 >>> 0 >= 65536 ? 65536 : $2_1;
            $7_1 = $7_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = $3_1 | 524288;
        $3_1 = $8_1 >>> 0 > 65535 ? $2_1 : $7_1 - $5_1 >>> 0 < 2 ? $2_1 : $3_1;
      }
      if ($1_1 >>> 0 > $7_1 >>> 0) {
        $0_1 = $40($0_1, $1_1, $7_1) - 35 | 0;
        $3_1 = (1 << $0_1 & 268439553 ? $0_1 >>> 0 <= 28 : 0) ? $3_1 : $3_1 | 524288;
      }
      return $3_1;
    }
    function $98($0_1, $1_1, $2_1) {
      var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
      $4_1 = global$0 - 48 | 0;
      global$0 = $4_1;
      $3_1 = $4_1 + 12 | 0;
      $111($3_1, 33);
      block1: {
        if ($75($3_1, $0_1, $1_1)) {
          $3_1 = 1;
          $5_1 = HEAP32[$4_1 + 16 >> 2];
          if ($5_1) {
            block: {
              $3_1 = HEAP32[$4_1 + 12 >> 2];
              if (HEAPU8[$4_1 + 44 | 0]) {
                $59($2_1, 45);
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
              $59($2_1, $8_1 + 48 | 0);
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
          if ($55(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $0_1, $1_1)) {
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
    function $99($0_1, $1_1) {
      var $2_1 = 0;
      $2_1 = HEAP32[$0_1 + 8 >> 2];
      if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
        $60($0_1, 4, 4);
      }
      HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
      HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
    }
    function $100($0_1, $1_1, $2_1) {
      if (($22($0_1) & 255) == ($2_1 & 255)) {
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
          $27($0_1);
          return 0;
        }
      }
      return HEAP32[$0_1 >> 2] == 2;
    }
    function $101($0_1, $1_1, $2_1) {
      var $3_1 = 0;
      $3_1 = HEAP32[$0_1 + 8 >> 2];
      if (($3_1 | 0) == HEAP32[$0_1 >> 2]) {
        $60($0_1, 4, 8);
      }
      HEAP32[$0_1 + 8 >> 2] = $3_1 + 1;
      $0_1 = HEAP32[$0_1 + 4 >> 2] + ($3_1 << 3) | 0;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = $1_1;
    }
    function $102($0_1, $1_1, $2_1) {
      if ($100($1_1, $2_1, 125)) {
        $22($1_1);
        HEAP8[$1_1 + 32 | 0] = 0;
        HEAP32[$1_1 + 28 >> 2] = HEAP32[$1_1 + 16 >> 2];
        $28($0_1, $1_1);
      } else {
        HEAP8[$0_1 + 8 | 0] = 2;
      }
    }
    function $103($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = 8;
      block: {
        if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) == 1886680168 & (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) == 791624307 & $1_1 >>> 0 >= 8) {
          break block;
        }
        $2_1 = 0;
        $3_1 = $93($0_1, $1_1, 0, 263220, 5);
        if (!$93($0_1, $1_1, 0, 263225, 4)) {
          break block;
        }
        $2_1 = $3_1 ? 5 : 4;
        $2_1 = $93($0_1, $1_1, $2_1, 263092, 3) ? $2_1 + 3 | 0 : 0;
      }
      return $2_1;
    }
    function $104($0_1, $1_1) {
      return ($70($0_1, $1_1) & 255) == 64;
    }
    function $105($0_1, $1_1) {
      block: {
        if (HEAPU8[HEAP32[$0_1 + 28 >> 2] + 28 | 0]) {
          $78($0_1, $1_1);
          $1_1 = 0;
          if (HEAPU8[HEAP32[$0_1 + 28 >> 2] + 28 | 0] == 1) {
            break block;
          }
          $48($0_1, 13);
        } else {
          $71($0_1, $1_1);
        }
        $1_1 = 4;
      }
      return $1_1;
    }
    function $106($0_1, $1_1) {
      var $2_1 = 0, $3_1 = 0;
      $2_1 = global$0 - 16 | 0;
      global$0 = $2_1;
      block3: {
        block1: {
          switch (HEAPU8[$1_1 + 8 | 0]) {
            case 2:
            case 3:
              HEAP8[$2_1 + 12 | 0] = HEAPU8[$1_1 + 9 | 0];
              $3_1 = HEAP32[$1_1 + 4 >> 2];
              HEAP32[$2_1 + 4 >> 2] = HEAP32[$1_1 >> 2];
              HEAP32[$2_1 + 8 >> 2] = $3_1;
              $37($0_1, $2_1 + 4 | 0);
              break block3;
            case 0:
              HEAP8[$0_1 + 8 | 0] = 2;
              break block3;
            default:
              break block1;
          }
          ;
        }
        HEAP8[$0_1 + 8 | 0] = 3;
      }
      global$0 = $2_1 + 16 | 0;
    }
    function $107($0_1, $1_1) {
      HEAP32[$0_1 + 16 >> 2] = $1_1;
      $1_1 = HEAP32[$0_1 + 12 >> 2];
      $27($0_1);
      return $1_1;
    }
    function $108($0_1) {
      var $1_1 = 0;
      if (HEAPF64[$0_1 + 80 >> 3] == 0) {
        $1_1 = HEAPF64[$0_1 + 40 >> 3];
        if ($1_1 == 0) {
          HEAP32[$0_1 + 48 >> 2] = 0;
          HEAP32[$0_1 + 52 >> 2] = -1074790400;
          HEAP32[$0_1 + 40 >> 2] = 0;
          HEAP32[$0_1 + 44 >> 2] = 0;
          HEAP32[$0_1 >> 2] = 0;
          HEAP32[$0_1 + 4 >> 2] = 1074266112;
          $1_1 = 11;
        } else {
          HEAP32[$0_1 >> 2] = 0;
          HEAP32[$0_1 + 4 >> 2] = 1074266112;
          $1_1 = +(($12($1_1 > 65535 ? 65535 : $1_1 >= 0 ? $1_1 < 4294967295 & $1_1 >= 0 ? ~~$1_1 >>> 0 : 0 : 0) & 255) + 1 >>> 0);
        }
      } else {
        HEAP32[$0_1 + 48 >> 2] = 0;
        HEAP32[$0_1 + 52 >> 2] = -1074790400;
        HEAP32[$0_1 + 40 >> 2] = 0;
        HEAP32[$0_1 + 44 >> 2] = 0;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 1074266112;
        $1_1 = 10;
      }
      HEAPF64[$0_1 + 32 >> 3] = $1_1;
    }
    function $109($0_1, $1_1, $2_1) {
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
    function $110($0_1, $1_1, $2_1) {
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
    function $111($0_1, $1_1) {
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
    var FUNCTION_TABLE = [null, $0, $7, $6];
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
      "halve": $15,
      "input": $16,
      "output": $17,
      "output_len": $18,
      "seed": $19,
      "split": $20,
      "validate": $21
    };
  }
  return asmFunc({});
}
export {
  instantiate
};
