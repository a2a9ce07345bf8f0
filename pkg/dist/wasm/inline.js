// pkg/src/module/protocol.ts
var MAX_MESSAGE = 1e3;
var ERROR_CODES = [
  "INVALID_REQUEST",
  "UNAUTHORIZED",
  "FORBIDDEN",
  "NOT_FOUND",
  "METHOD_NOT_ALLOWED",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
  "RATE_LIMITED",
  "UPSTREAM_ERROR",
  "NETWORK_ERROR",
  "TIMEOUT",
  "ABORTED",
  "INVALID_OPTIONS",
  "INTERNAL"
];

// pkg/src/error.ts
var knownCode = (code) => ERROR_CODES.find((known) => known === code);
var define = (target, name, value, enumerable = false) => Object.defineProperty(target, name, {
  // So that nothing added to `Object.prototype` becomes part of this.
  __proto__: null,
  value,
  enumerable,
  writable: true,
  configurable: true
});
var GroupError = class _GroupError extends Error {
  static name = "GroupError";
  /** Stable, for programs. */
  error_code;
  /** What is wrong with the call; `[]` unless that is why it failed. */
  issues = [];
  /** How many requests were made; 0 if none was. */
  attempts = 0;
  /** The package creates these itself; tests of your own code may want to as well. */
  constructor(error_code, message, details) {
    super(message, details);
    this.error_code = error_code;
    for (const [name, value] of Object.entries(details ?? {})) {
      if (value !== void 0 && name !== "cause") define(this, name, value, true);
    }
    const head = `${this.name}: ${message}`;
    if (this.issues.length && this.stack?.startsWith(head)) {
      define(this, "stack", head + listed(this.issues) + this.stack.slice(head.length));
    }
  }
  /**
   * Restores the error from what {@link GroupError.toJSON} returned: out of a worker's message, or a
   * log. Anything else becomes an error with the code `INTERNAL`.
   */
  static from(value) {
    if (value instanceof _GroupError) return value;
    const { error_code, message = "Not a GroupError", issues, ...given } = Object(value);
    const { attempts, httpStatus, retryAfter, idempotencyKey } = given;
    return new _GroupError(knownCode(error_code) ?? "INTERNAL", `${message}`, {
      issues: Array.isArray(issues) ? issues : void 0,
      attempts,
      httpStatus,
      retryAfter,
      idempotencyKey
    });
  }
  /** The service's error body, plus `issues`, and what is needed to send the call again. */
  toJSON() {
    const { attempts, ...rest } = this;
    const json = { status: this.status, message: this.message, ...rest };
    return attempts ? { ...json, attempts } : json;
  }
};
define(GroupError.prototype, "name", "GroupError");
define(GroupError.prototype, "status", "error");
var CONTROLS = /[^ -~\xa0-\u2027\u202a-\uffff]+/g;
var shortened = (text2, most = MAX_MESSAGE) => text2.replace(CONTROLS, "").slice(0, most);
function listed(issues) {
  const lines = issues.slice(0, 10).map(({ path, message }) => `
  ${shortened(path.join("."), 500) || "call"}: ${message}`);
  return lines.join("") + (issues[10] ? `
  and ${issues.length - 10} more` : "");
}

// pkg/src/entries/codecs.ts
var hostEncoder;
var made = () => hostEncoder ??= new TextEncoder();
var encoder = {
  encode: (text2) => made().encode(text2),
  encodeInto: (text2, target) => made().encodeInto(text2, target)
};

// pkg/src/module/text.ts
var ALPHABET = /[^"'`$\\]/;
function fromText(singles2, text2) {
  const order = new Set(singles2.match(/../g)?.map((digits) => parseInt(digits, 16)));
  const { size } = order;
  for (let byte = 0; byte < 256; byte++) order.add(byte);
  const bytes = [...order];
  const indexes = [];
  for (let code = 32, index = 0; code < 127; code++) {
    if (ALPHABET.test(String.fromCharCode(code))) indexes[code] = index++;
  }
  const module2 = encoder.encode(text2);
  let length = 0;
  let kind = 0;
  module2.forEach((code) => {
    const index = indexes[code];
    if (index < size) {
      module2[length++] = bytes[kind + index];
      kind = 0;
    } else {
      kind = (index - size + 1) * size;
    }
  });
  return module2.subarray(0, length);
}

// pkg/src/entries/wasm-inline.ts
var compile = () => new WebAssembly.Module(fromText(singles, text));

// built:built:wasm-glue
function makeGlue() {
  var glue = (() => {
    var __defProp = Object.defineProperty;
    var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
    var __getOwnPropNames = Object.getOwnPropertyNames;
    var __hasOwnProp = Object.prototype.hasOwnProperty;
    var __export = (target, all) => {
      for (var name in all)
        __defProp(target, name, { get: all[name], enumerable: true });
    };
    var __copyProps = (to, from, except, desc) => {
      if (from && typeof from === "object" || typeof from === "function") {
        for (let key of __getOwnPropNames(from))
          if (!__hasOwnProp.call(to, key) && key !== except)
            __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
      }
      return to;
    };
    var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
    var stdin_exports = {};
    __export(stdin_exports, {
      Prepared: () => Prepared,
      __wbg_Error_208446807d0d1e30: () => __wbg_Error_208446807d0d1e30,
      __wbg_Object_d821d3267ec63e62: () => __wbg_Object_d821d3267ec63e62,
      __wbg___wbindgen_boolean_get_4f1baf9a00be3c74: () => __wbg___wbindgen_boolean_get_4f1baf9a00be3c74,
      __wbg___wbindgen_in_3f58a9d3b3a7eed2: () => __wbg___wbindgen_in_3f58a9d3b3a7eed2,
      __wbg___wbindgen_is_bigint_5fa10641e039d3ef: () => __wbg___wbindgen_is_bigint_5fa10641e039d3ef,
      __wbg___wbindgen_is_falsy_d864b623500ae65d: () => __wbg___wbindgen_is_falsy_d864b623500ae65d,
      __wbg___wbindgen_is_function_741ff2bb612836f5: () => __wbg___wbindgen_is_function_741ff2bb612836f5,
      __wbg___wbindgen_is_null_c22311b1cc228e3a: () => __wbg___wbindgen_is_null_c22311b1cc228e3a,
      __wbg___wbindgen_is_object_8b968c3ab8e96595: () => __wbg___wbindgen_is_object_8b968c3ab8e96595,
      __wbg___wbindgen_is_string_fc456fee5d3317de: () => __wbg___wbindgen_is_string_fc456fee5d3317de,
      __wbg___wbindgen_is_symbol_f846131a047725ea: () => __wbg___wbindgen_is_symbol_f846131a047725ea,
      __wbg___wbindgen_is_undefined_be5b34249ff1fc15: () => __wbg___wbindgen_is_undefined_be5b34249ff1fc15,
      __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039: () => __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039,
      __wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36: () => __wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36,
      __wbg___wbindgen_number_get_934b640d0889af78: () => __wbg___wbindgen_number_get_934b640d0889af78,
      __wbg___wbindgen_string_get_7ce8eee7fd327545: () => __wbg___wbindgen_string_get_7ce8eee7fd327545,
      __wbg___wbindgen_throw_4c88d8bf264fd984: () => __wbg___wbindgen_throw_4c88d8bf264fd984,
      __wbg___wbindgen_typeof_ee4990276e02f607: () => __wbg___wbindgen_typeof_ee4990276e02f607,
      __wbg__wbg_cb_unref_09736879a3f67559: () => __wbg__wbg_cb_unref_09736879a3f67559,
      __wbg_abort_f8d1589eb0c65ee2: () => __wbg_abort_f8d1589eb0c65ee2,
      __wbg_body_0da01a9a056907d8: () => __wbg_body_0da01a9a056907d8,
      __wbg_call_12636c73ed5bd22d: () => __wbg_call_12636c73ed5bd22d,
      __wbg_call_40b008ba32f73991: () => __wbg_call_40b008ba32f73991,
      __wbg_call_a410eb4b59ed5965: () => __wbg_call_a410eb4b59ed5965,
      __wbg_call_fc92fee6137d452d: () => __wbg_call_fc92fee6137d452d,
      __wbg_charCodeAt_851946d8f1279e11: () => __wbg_charCodeAt_851946d8f1279e11,
      __wbg_clearTimeout_c74b585142a6a4ce: () => __wbg_clearTimeout_c74b585142a6a4ce,
      __wbg_create_8853e9d4d0f625e5: () => __wbg_create_8853e9d4d0f625e5,
      __wbg_done_57e08d0be6e30c02: () => __wbg_done_57e08d0be6e30c02,
      __wbg_entries_b5371deb80e2e974: () => __wbg_entries_b5371deb80e2e974,
      __wbg_fetch_9b478faef8cda538: () => __wbg_fetch_9b478faef8cda538,
      __wbg_for_e12451d86fef973f: () => __wbg_for_e12451d86fef973f,
      __wbg_getPrototypeOf_8fbf04523e13de29: () => __wbg_getPrototypeOf_8fbf04523e13de29,
      __wbg_getRandomValues_d7402183fea50594: () => __wbg_getRandomValues_d7402183fea50594,
      __wbg_getReader_fadcafe607253a67: () => __wbg_getReader_fadcafe607253a67,
      __wbg_get_2080c49015e35254: () => __wbg_get_2080c49015e35254,
      __wbg_get_556f1c9a5c587e8c: () => __wbg_get_556f1c9a5c587e8c,
      __wbg_get_635eea311fa1a291: () => __wbg_get_635eea311fa1a291,
      __wbg_get_d7176cfb76d71114: () => __wbg_get_d7176cfb76d71114,
      __wbg_get_unchecked_e6325ad374eff861: () => __wbg_get_unchecked_e6325ad374eff861,
      __wbg_get_with_ref_key_fc601247060b7204: () => __wbg_get_with_ref_key_fc601247060b7204,
      __wbg_has_2c4d5cf25ec8c1cf: () => __wbg_has_2c4d5cf25ec8c1cf,
      __wbg_headers_5fc0106c076eb731: () => __wbg_headers_5fc0106c076eb731,
      __wbg_href_436d1661275da591: () => __wbg_href_436d1661275da591,
      __wbg_instanceof_ArrayBuffer_12cdaa4161423e6b: () => __wbg_instanceof_ArrayBuffer_12cdaa4161423e6b,
      __wbg_instanceof_Error_74e3cca0c4a69161: () => __wbg_instanceof_Error_74e3cca0c4a69161,
      __wbg_instanceof_Response_5b0b4f7f1daeae51: () => __wbg_instanceof_Response_5b0b4f7f1daeae51,
      __wbg_instanceof_Uint8Array_d7aeb0dcb3108fea: () => __wbg_instanceof_Uint8Array_d7aeb0dcb3108fea,
      __wbg_isArray_bcf1376d0d732d08: () => __wbg_isArray_bcf1376d0d732d08,
      __wbg_isRawJSON_4edb6de55334a1c7: () => __wbg_isRawJSON_4edb6de55334a1c7,
      __wbg_isView_7c4f5a7c257b3a84: () => __wbg_isView_7c4f5a7c257b3a84,
      __wbg_is_2248ff2b575d60c7: () => __wbg_is_2248ff2b575d60c7,
      __wbg_iterator_e4c5e8f68ada7b58: () => __wbg_iterator_e4c5e8f68ada7b58,
      __wbg_keys_105f5c0857898f84: () => __wbg_keys_105f5c0857898f84,
      __wbg_keys_361f46b7f5718d95: () => __wbg_keys_361f46b7f5718d95,
      __wbg_length_186163212ffe79c3: () => __wbg_length_186163212ffe79c3,
      __wbg_length_b03a0fabb109b1e9: () => __wbg_length_b03a0fabb109b1e9,
      __wbg_length_e83e819f48c774e4: () => __wbg_length_e83e819f48c774e4,
      __wbg_message_43d8c8f1d543a349: () => __wbg_message_43d8c8f1d543a349,
      __wbg_name_d1fa514fdca6a975: () => __wbg_name_d1fa514fdca6a975,
      __wbg_new_13de428334042d26: () => __wbg_new_13de428334042d26,
      __wbg_new_277c27c26f94cbc2: () => __wbg_new_277c27c26f94cbc2,
      __wbg_new_37eb45aaf5eeb820: () => __wbg_new_37eb45aaf5eeb820,
      __wbg_new_5f28518387ad0e34: () => __wbg_new_5f28518387ad0e34,
      __wbg_new_787b9fb330d55d78: () => __wbg_new_787b9fb330d55d78,
      __wbg_new_96baed0986e0d99f: () => __wbg_new_96baed0986e0d99f,
      __wbg_new_ba40181b3f24ac80: () => __wbg_new_ba40181b3f24ac80,
      __wbg_new_cd4348290afae586: () => __wbg_new_cd4348290afae586,
      __wbg_new_from_slice_b8daf545a41c6aa0: () => __wbg_new_from_slice_b8daf545a41c6aa0,
      __wbg_new_typed_e09da9dae6ee5935: () => __wbg_new_typed_e09da9dae6ee5935,
      __wbg_new_with_base_44e88b67db0c589b: () => __wbg_new_with_base_44e88b67db0c589b,
      __wbg_new_with_headers_28412d4f955f6225: () => __wbg_new_with_headers_28412d4f955f6225,
      __wbg_new_with_length_01b143a7e5dd5a3e: () => __wbg_new_with_length_01b143a7e5dd5a3e,
      __wbg_new_with_str_and_init_d9f6b5611184e16b: () => __wbg_new_with_str_and_init_d9f6b5611184e16b,
      __wbg_new_with_str_sequence_sequence_0edf4edd1d008d32: () => __wbg_new_with_str_sequence_sequence_0edf4edd1d008d32,
      __wbg_next_178c1651c11432b3: () => __wbg_next_178c1651c11432b3,
      __wbg_next_af5ac6a08bb0a717: () => __wbg_next_af5ac6a08bb0a717,
      __wbg_now_463ac581d2fc7ea3: () => __wbg_now_463ac581d2fc7ea3,
      __wbg_now_822cb7fe91482861: () => __wbg_now_822cb7fe91482861,
      __wbg_parse_c3f72b5a24f83c01: () => __wbg_parse_c3f72b5a24f83c01,
      __wbg_password_6ace9fadcdb503bf: () => __wbg_password_6ace9fadcdb503bf,
      __wbg_prepared_unwrap: () => __wbg_prepared_unwrap,
      __wbg_protocol_e7b9813a6bd3e53b: () => __wbg_protocol_e7b9813a6bd3e53b,
      __wbg_prototypesetcall_13162965d1fe7aa3: () => __wbg_prototypesetcall_13162965d1fe7aa3,
      __wbg_push_c9f4893fc209f768: () => __wbg_push_c9f4893fc209f768,
      __wbg_queueMicrotask_1e8503a8a690f0a3: () => __wbg_queueMicrotask_1e8503a8a690f0a3,
      __wbg_queueMicrotask_4a1a4d8dd332373b: () => __wbg_queueMicrotask_4a1a4d8dd332373b,
      __wbg_random_df36b90cd78a7d54: () => __wbg_random_df36b90cd78a7d54,
      __wbg_read_e3bea75dace70752: () => __wbg_read_e3bea75dace70752,
      __wbg_redirected_f6975756fc89c2ab: () => __wbg_redirected_f6975756fc89c2ab,
      __wbg_resolve_dbf78ab4942478b0: () => __wbg_resolve_dbf78ab4942478b0,
      __wbg_setTimeout_10ae525d36a508b5: () => __wbg_setTimeout_10ae525d36a508b5,
      __wbg_set_2793479888329cb6: () => __wbg_set_2793479888329cb6,
      __wbg_set_8282f7e0d2d01336: () => __wbg_set_8282f7e0d2d01336,
      __wbg_set_bcb0ec2400cfa22e: () => __wbg_set_bcb0ec2400cfa22e,
      __wbg_set_body_877d5251e78ca815: () => __wbg_set_body_877d5251e78ca815,
      __wbg_set_d2d33b52458e984a: () => __wbg_set_d2d33b52458e984a,
      __wbg_set_e4b9a833d288759a: () => __wbg_set_e4b9a833d288759a,
      __wbg_set_headers_6d75a7df4eb22716: () => __wbg_set_headers_6d75a7df4eb22716,
      __wbg_set_method_639e69af35614d36: () => __wbg_set_method_639e69af35614d36,
      __wbg_set_name_822e3903f3184979: () => __wbg_set_name_822e3903f3184979,
      __wbg_set_redirect_a95a432ab7d10765: () => __wbg_set_redirect_a95a432ab7d10765,
      __wbg_set_signal_0b2eee78907e5ba7: () => __wbg_set_signal_0b2eee78907e5ba7,
      __wbg_set_wasm: () => __wbg_set_wasm,
      __wbg_signal_fac908876f45725d: () => __wbg_signal_fac908876f45725d,
      __wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc: () => __wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc,
      __wbg_static_accessor_GLOBAL_e4293fb22cbe77da: () => __wbg_static_accessor_GLOBAL_e4293fb22cbe77da,
      __wbg_static_accessor_SELF_53bb20457401453d: () => __wbg_static_accessor_SELF_53bb20457401453d,
      __wbg_static_accessor_WINDOW_b5e0810bfecb7feb: () => __wbg_static_accessor_WINDOW_b5e0810bfecb7feb,
      __wbg_status_cb85b6c8d1769fa1: () => __wbg_status_cb85b6c8d1769fa1,
      __wbg_stringify_0a0fbf2ef722380a: () => __wbg_stringify_0a0fbf2ef722380a,
      __wbg_subarray_58f388a9247ac0bb: () => __wbg_subarray_58f388a9247ac0bb,
      __wbg_then_656f253a5dd7d8ea: () => __wbg_then_656f253a5dd7d8ea,
      __wbg_then_e3f7f2d365708be8: () => __wbg_then_e3f7f2d365708be8,
      __wbg_toString_4d043badaf1f4f69: () => __wbg_toString_4d043badaf1f4f69,
      __wbg_toString_ac62c4a5cb3e62c7: () => __wbg_toString_ac62c4a5cb3e62c7,
      __wbg_type_1a237db07c5ee2de: () => __wbg_type_1a237db07c5ee2de,
      __wbg_username_75b550f1f5bfb642: () => __wbg_username_75b550f1f5bfb642,
      __wbg_value_e0f328965e184931: () => __wbg_value_e0f328965e184931,
      __wbindgen_generic_0000000000000001: () => __wbindgen_generic_0000000000000001,
      __wbindgen_generic_0000000000000002: () => __wbindgen_generic_0000000000000002,
      __wbindgen_generic_0000000000000003: () => __wbindgen_generic_0000000000000003,
      __wbindgen_generic_0000000000000004: () => __wbindgen_generic_0000000000000004,
      __wbindgen_object_clone_ref: () => __wbindgen_object_clone_ref,
      __wbindgen_object_drop_ref: () => __wbindgen_object_drop_ref,
      group: () => group2,
      prepare: () => prepare,
      validate: () => validate2,
      validateJson: () => validateJson2
    });
    class Prepared {
      static __wrap(ptr) {
        const obj = Object.create(Prepared.prototype);
        obj.__wbg_ptr = ptr;
        PreparedFinalization.register(obj, obj.__wbg_ptr, obj);
        return obj;
      }
      static __unwrap(jsValue) {
        if (!(jsValue instanceof Prepared)) {
          return 0;
        }
        return jsValue.__destroy_into_raw();
      }
      __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        PreparedFinalization.unregister(this);
        return ptr;
      }
      free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_prepared_free(ptr, 0);
      }
    }
    if (Symbol.dispose) Prepared.prototype[Symbol.dispose] = Prepared.prototype.free;
    function group2(call2, options) {
      const ret = wasm.group(addHeapObject(call2), addHeapObject(options));
      return takeObject(ret);
    }
    function prepare(call2, options) {
      const borrow0 = addBorrowedObject(call2);
      const borrow1 = addBorrowedObject(options);
      try {
        const ret = wasm.prepare(borrow0, borrow1);
        return Prepared.__wrap(ret);
      } finally {
        heap[stack_pointer++] = void 0;
        heap[stack_pointer++] = void 0;
      }
    }
    function validate2(call2, options) {
      const borrow0 = addBorrowedObject(call2);
      const borrow1 = addBorrowedObject(options);
      try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.validate(retptr, borrow0, borrow1);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
          throw takeObject(r1);
        }
        return takeObject(r0);
      } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
        heap[stack_pointer++] = void 0;
        heap[stack_pointer++] = void 0;
      }
    }
    function validateJson2(json, options) {
      const borrow0 = addBorrowedObject(json);
      const borrow1 = addBorrowedObject(options);
      try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.validateJson(retptr, borrow0, borrow1);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
          throw takeObject(r1);
        }
        return takeObject(r0);
      } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
        heap[stack_pointer++] = void 0;
        heap[stack_pointer++] = void 0;
      }
    }
    function __wbg_Error_208446807d0d1e30(arg0, arg1) {
      const ret = Error(getStringFromWasm0(arg0, arg1));
      return addHeapObject(ret);
    }
    function __wbg_Object_d821d3267ec63e62(arg0) {
      const ret = Object(getObject(arg0));
      return addHeapObject(ret);
    }
    function __wbg___wbindgen_boolean_get_4f1baf9a00be3c74(arg0) {
      const v = getObject(arg0);
      const ret = typeof v === "boolean" ? v : void 0;
      return isLikeNone(ret) ? 16777215 : ret ? 1 : 0;
    }
    function __wbg___wbindgen_in_3f58a9d3b3a7eed2(arg0, arg1) {
      const ret = getObject(arg0) in getObject(arg1);
      return ret;
    }
    function __wbg___wbindgen_is_bigint_5fa10641e039d3ef(arg0) {
      const ret = typeof getObject(arg0) === "bigint";
      return ret;
    }
    function __wbg___wbindgen_is_falsy_d864b623500ae65d(arg0) {
      const ret = !getObject(arg0);
      return ret;
    }
    function __wbg___wbindgen_is_function_741ff2bb612836f5(arg0) {
      const ret = typeof getObject(arg0) === "function";
      return ret;
    }
    function __wbg___wbindgen_is_null_c22311b1cc228e3a(arg0) {
      const ret = getObject(arg0) === null;
      return ret;
    }
    function __wbg___wbindgen_is_object_8b968c3ab8e96595(arg0) {
      const val = getObject(arg0);
      const ret = typeof val === "object" && val !== null;
      return ret;
    }
    function __wbg___wbindgen_is_string_fc456fee5d3317de(arg0) {
      const ret = typeof getObject(arg0) === "string";
      return ret;
    }
    function __wbg___wbindgen_is_symbol_f846131a047725ea(arg0) {
      const ret = typeof getObject(arg0) === "symbol";
      return ret;
    }
    function __wbg___wbindgen_is_undefined_be5b34249ff1fc15(arg0) {
      const ret = getObject(arg0) === void 0;
      return ret;
    }
    function __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039(arg0, arg1) {
      const ret = getObject(arg0) === getObject(arg1);
      return ret;
    }
    function __wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36(arg0, arg1) {
      const ret = getObject(arg0) == getObject(arg1);
      return ret;
    }
    function __wbg___wbindgen_number_get_934b640d0889af78(arg0, arg1) {
      const obj = getObject(arg1);
      const ret = typeof obj === "number" ? obj : void 0;
      getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
    }
    function __wbg___wbindgen_string_get_7ce8eee7fd327545(arg0, arg1) {
      const obj = getObject(arg1);
      const ret = typeof obj === "string" ? obj : void 0;
      var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      var len1 = WASM_VECTOR_LEN;
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
    }
    function __wbg___wbindgen_throw_4c88d8bf264fd984(arg0, arg1) {
      throw new Error(getStringFromWasm0(arg0, arg1));
    }
    function __wbg___wbindgen_typeof_ee4990276e02f607(arg0) {
      const ret = typeof getObject(arg0);
      return addHeapObject(ret);
    }
    function __wbg__wbg_cb_unref_09736879a3f67559(arg0) {
      getObject(arg0)._wbg_cb_unref();
    }
    function __wbg_abort_f8d1589eb0c65ee2(arg0) {
      getObject(arg0).abort();
    }
    function __wbg_body_0da01a9a056907d8(arg0) {
      const ret = getObject(arg0).body;
      return isLikeNone(ret) ? 0 : addHeapObject(ret);
    }
    function __wbg_call_12636c73ed5bd22d() {
      return handleError(function(arg0, arg1) {
        const ret = Object.prototype.toString.call(getObject(arg1));
        const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
      }, arguments);
    }
    function __wbg_call_40b008ba32f73991() {
      return handleError(function(arg0, arg1) {
        const ret = getObject(arg0).call(getObject(arg1));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_call_a410eb4b59ed5965() {
      return handleError(function(arg0, arg1, arg2) {
        const ret = getObject(arg0).call(getObject(arg1), getObject(arg2));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_call_fc92fee6137d452d() {
      return handleError(function(arg0, arg1, arg2, arg3) {
        const ret = getObject(arg0).call(getObject(arg1), getObject(arg2), getObject(arg3));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_charCodeAt_851946d8f1279e11(arg0, arg1) {
      const ret = getObject(arg0).charCodeAt(arg1 >>> 0);
      return ret;
    }
    function __wbg_clearTimeout_c74b585142a6a4ce() {
      return handleError(function(arg0) {
        clearTimeout(getObject(arg0));
      }, arguments);
    }
    function __wbg_create_8853e9d4d0f625e5(arg0) {
      const ret = Object.create(getObject(arg0));
      return addHeapObject(ret);
    }
    function __wbg_done_57e08d0be6e30c02(arg0) {
      const ret = getObject(arg0).done;
      return ret;
    }
    function __wbg_entries_b5371deb80e2e974() {
      return handleError(function(arg0) {
        const ret = Object.entries(getObject(arg0));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_fetch_9b478faef8cda538(arg0) {
      const ret = fetch(getObject(arg0));
      return addHeapObject(ret);
    }
    function __wbg_for_e12451d86fef973f(arg0, arg1) {
      const ret = Symbol.for(getStringFromWasm0(arg0, arg1));
      return addHeapObject(ret);
    }
    function __wbg_getPrototypeOf_8fbf04523e13de29() {
      return handleError(function(arg0) {
        const ret = Reflect.getPrototypeOf(getObject(arg0));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_getRandomValues_d7402183fea50594() {
      return handleError(function(arg0) {
        const ret = crypto.getRandomValues(getObject(arg0));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_getReader_fadcafe607253a67(arg0) {
      const ret = getObject(arg0).getReader();
      return addHeapObject(ret);
    }
    function __wbg_get_2080c49015e35254() {
      return handleError(function(arg0, arg1) {
        const ret = Reflect.get(getObject(arg0), getObject(arg1));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_get_556f1c9a5c587e8c() {
      return handleError(function(arg0, arg1, arg2, arg3) {
        const ret = getObject(arg1).get(getStringFromWasm0(arg2, arg3));
        var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        var len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
      }, arguments);
    }
    function __wbg_get_635eea311fa1a291() {
      return handleError(function(arg0, arg1) {
        const ret = Reflect.get(getObject(arg0), getObject(arg1));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_get_d7176cfb76d71114(arg0, arg1) {
      const ret = getObject(arg0)[arg1 >>> 0];
      return addHeapObject(ret);
    }
    function __wbg_get_unchecked_e6325ad374eff861(arg0, arg1) {
      const ret = getObject(arg0)[arg1 >>> 0];
      return addHeapObject(ret);
    }
    function __wbg_get_with_ref_key_fc601247060b7204(arg0, arg1) {
      const ret = getObject(arg0)[getObject(arg1)];
      return addHeapObject(ret);
    }
    function __wbg_has_2c4d5cf25ec8c1cf() {
      return handleError(function(arg0, arg1) {
        const ret = Reflect.has(getObject(arg0), getObject(arg1));
        return ret;
      }, arguments);
    }
    function __wbg_headers_5fc0106c076eb731(arg0) {
      const ret = getObject(arg0).headers;
      return addHeapObject(ret);
    }
    function __wbg_href_436d1661275da591(arg0, arg1) {
      const ret = getObject(arg1).href;
      const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      const len1 = WASM_VECTOR_LEN;
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
    }
    function __wbg_instanceof_ArrayBuffer_12cdaa4161423e6b(arg0) {
      let result;
      try {
        result = getObject(arg0) instanceof ArrayBuffer;
      } catch (_) {
        result = false;
      }
      const ret = result;
      return ret;
    }
    function __wbg_instanceof_Error_74e3cca0c4a69161(arg0) {
      let result;
      try {
        result = getObject(arg0) instanceof Error;
      } catch (_) {
        result = false;
      }
      const ret = result;
      return ret;
    }
    function __wbg_instanceof_Response_5b0b4f7f1daeae51(arg0) {
      let result;
      try {
        result = getObject(arg0) instanceof Response;
      } catch (_) {
        result = false;
      }
      const ret = result;
      return ret;
    }
    function __wbg_instanceof_Uint8Array_d7aeb0dcb3108fea(arg0) {
      let result;
      try {
        result = getObject(arg0) instanceof Uint8Array;
      } catch (_) {
        result = false;
      }
      const ret = result;
      return ret;
    }
    function __wbg_isArray_bcf1376d0d732d08(arg0) {
      const ret = Array.isArray(getObject(arg0));
      return ret;
    }
    function __wbg_isRawJSON_4edb6de55334a1c7() {
      return handleError(function(arg0) {
        const ret = JSON.isRawJSON(getObject(arg0));
        return ret;
      }, arguments);
    }
    function __wbg_isView_7c4f5a7c257b3a84(arg0) {
      const ret = ArrayBuffer.isView(getObject(arg0));
      return ret;
    }
    function __wbg_is_2248ff2b575d60c7(arg0, arg1) {
      const ret = Object.is(getObject(arg0), getObject(arg1));
      return ret;
    }
    function __wbg_iterator_e4c5e8f68ada7b58() {
      const ret = Symbol.iterator;
      return addHeapObject(ret);
    }
    function __wbg_keys_105f5c0857898f84(arg0) {
      const ret = Object.keys(getObject(arg0));
      return addHeapObject(ret);
    }
    function __wbg_keys_361f46b7f5718d95() {
      return handleError(function(arg0) {
        const ret = Object.keys(getObject(arg0));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_length_186163212ffe79c3(arg0) {
      const ret = getObject(arg0).length;
      return ret;
    }
    function __wbg_length_b03a0fabb109b1e9(arg0) {
      const ret = getObject(arg0).length;
      return ret;
    }
    function __wbg_length_e83e819f48c774e4(arg0) {
      const ret = getObject(arg0).length;
      return ret;
    }
    function __wbg_message_43d8c8f1d543a349(arg0) {
      const ret = getObject(arg0).message;
      return addHeapObject(ret);
    }
    function __wbg_name_d1fa514fdca6a975(arg0) {
      const ret = getObject(arg0).name;
      return addHeapObject(ret);
    }
    function __wbg_new_13de428334042d26(arg0) {
      const ret = new Uint8Array(getObject(arg0));
      return addHeapObject(ret);
    }
    function __wbg_new_277c27c26f94cbc2() {
      return handleError(function() {
        const ret = new Headers();
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_new_37eb45aaf5eeb820() {
      const ret = new Array();
      return addHeapObject(ret);
    }
    function __wbg_new_5f28518387ad0e34() {
      return handleError(function() {
        const ret = new AbortController();
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_new_787b9fb330d55d78(arg0, arg1) {
      const ret = new Error(getStringFromWasm0(arg0, arg1));
      return addHeapObject(ret);
    }
    function __wbg_new_96baed0986e0d99f() {
      return handleError(function(arg0, arg1) {
        const ret = new URL(getStringFromWasm0(arg0, arg1));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_new_ba40181b3f24ac80(arg0, arg1) {
      try {
        var state0 = { a: arg0, b: arg1 };
        var cb0 = (arg02, arg12) => {
          const a = state0.a;
          state0.a = 0;
          try {
            return wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined_______true_(a, state0.b, arg02, arg12);
          } finally {
            state0.a = a;
          }
        };
        const ret = new Promise(cb0);
        return addHeapObject(ret);
      } finally {
        state0.a = 0;
      }
    }
    function __wbg_new_cd4348290afae586() {
      const ret = new Object();
      return addHeapObject(ret);
    }
    function __wbg_new_from_slice_b8daf545a41c6aa0(arg0, arg1) {
      const ret = new Uint8Array(getArrayU8FromWasm0(arg0, arg1));
      return addHeapObject(ret);
    }
    function __wbg_new_typed_e09da9dae6ee5935(arg0, arg1) {
      try {
        var state0 = { a: arg0, b: arg1 };
        var cb0 = (arg02, arg12) => {
          const a = state0.a;
          state0.a = 0;
          try {
            return wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined_______true_(a, state0.b, arg02, arg12);
          } finally {
            state0.a = a;
          }
        };
        const ret = new Promise(cb0);
        return addHeapObject(ret);
      } finally {
        state0.a = 0;
      }
    }
    function __wbg_new_with_base_44e88b67db0c589b() {
      return handleError(function(arg0, arg1, arg2, arg3) {
        const ret = new URL(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_new_with_headers_28412d4f955f6225() {
      return handleError(function(arg0) {
        const ret = new Headers(getObject(arg0));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_new_with_length_01b143a7e5dd5a3e(arg0) {
      const ret = new Uint8Array(arg0 >>> 0);
      return addHeapObject(ret);
    }
    function __wbg_new_with_str_and_init_d9f6b5611184e16b() {
      return handleError(function(arg0, arg1, arg2) {
        const ret = new Request(getStringFromWasm0(arg0, arg1), getObject(arg2));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_new_with_str_sequence_sequence_0edf4edd1d008d32() {
      return handleError(function(arg0) {
        const ret = new Headers(getObject(arg0));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_next_178c1651c11432b3(arg0) {
      const ret = getObject(arg0).next;
      return addHeapObject(ret);
    }
    function __wbg_next_af5ac6a08bb0a717() {
      return handleError(function(arg0) {
        const ret = getObject(arg0).next();
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_now_463ac581d2fc7ea3() {
      const ret = Date.now();
      return ret;
    }
    function __wbg_now_822cb7fe91482861() {
      return handleError(function() {
        const ret = performance.now();
        return ret;
      }, arguments);
    }
    function __wbg_parse_c3f72b5a24f83c01() {
      return handleError(function(arg0, arg1) {
        const ret = JSON.parse(getStringFromWasm0(arg0, arg1));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_password_6ace9fadcdb503bf(arg0, arg1) {
      const ret = getObject(arg1).password;
      const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      const len1 = WASM_VECTOR_LEN;
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
    }
    function __wbg_prepared_unwrap(arg0) {
      const ret = Prepared.__unwrap(getObject(arg0));
      return ret;
    }
    function __wbg_protocol_e7b9813a6bd3e53b(arg0, arg1) {
      const ret = getObject(arg1).protocol;
      const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      const len1 = WASM_VECTOR_LEN;
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
    }
    function __wbg_prototypesetcall_13162965d1fe7aa3(arg0, arg1, arg2) {
      Uint8Array.prototype.set.call(getArrayU8FromWasm0(arg0, arg1), getObject(arg2));
    }
    function __wbg_push_c9f4893fc209f768(arg0, arg1) {
      const ret = getObject(arg0).push(getObject(arg1));
      return ret;
    }
    function __wbg_queueMicrotask_1e8503a8a690f0a3(arg0) {
      const ret = getObject(arg0).queueMicrotask;
      return addHeapObject(ret);
    }
    function __wbg_queueMicrotask_4a1a4d8dd332373b(arg0) {
      queueMicrotask(getObject(arg0));
    }
    function __wbg_random_df36b90cd78a7d54() {
      const ret = Math.random();
      return ret;
    }
    function __wbg_read_e3bea75dace70752(arg0) {
      const ret = getObject(arg0).read();
      return addHeapObject(ret);
    }
    function __wbg_redirected_f6975756fc89c2ab(arg0) {
      const ret = getObject(arg0).redirected;
      return ret;
    }
    function __wbg_resolve_dbf78ab4942478b0(arg0) {
      const ret = Promise.resolve(getObject(arg0));
      return addHeapObject(ret);
    }
    function __wbg_setTimeout_10ae525d36a508b5() {
      return handleError(function(arg0, arg1) {
        const ret = setTimeout(getObject(arg0), arg1);
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_set_2793479888329cb6() {
      return handleError(function(arg0, arg1, arg2) {
        const ret = Reflect.set(getObject(arg0), getObject(arg1), getObject(arg2));
        return ret;
      }, arguments);
    }
    function __wbg_set_8282f7e0d2d01336(arg0, arg1, arg2) {
      const ret = getObject(arg0).set(getObject(arg1), getObject(arg2));
      return addHeapObject(ret);
    }
    function __wbg_set_bcb0ec2400cfa22e() {
      return handleError(function(arg0, arg1, arg2, arg3, arg4) {
        getObject(arg0).set(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
      }, arguments);
    }
    function __wbg_set_body_877d5251e78ca815(arg0, arg1) {
      getObject(arg0).body = getObject(arg1);
    }
    function __wbg_set_d2d33b52458e984a(arg0, arg1, arg2) {
      getObject(arg0)[arg1 >>> 0] = takeObject(arg2);
    }
    function __wbg_set_e4b9a833d288759a(arg0, arg1, arg2) {
      getObject(arg0)[takeObject(arg1)] = takeObject(arg2);
    }
    function __wbg_set_headers_6d75a7df4eb22716(arg0, arg1) {
      getObject(arg0).headers = getObject(arg1);
    }
    function __wbg_set_method_639e69af35614d36(arg0, arg1, arg2) {
      getObject(arg0).method = getStringFromWasm0(arg1, arg2);
    }
    function __wbg_set_name_822e3903f3184979(arg0, arg1, arg2) {
      getObject(arg0).name = getStringFromWasm0(arg1, arg2);
    }
    function __wbg_set_redirect_a95a432ab7d10765(arg0, arg1) {
      getObject(arg0).redirect = __wbindgen_enum_RequestRedirect[arg1];
    }
    function __wbg_set_signal_0b2eee78907e5ba7(arg0, arg1) {
      getObject(arg0).signal = getObject(arg1);
    }
    function __wbg_signal_fac908876f45725d(arg0) {
      const ret = getObject(arg0).signal;
      return addHeapObject(ret);
    }
    function __wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc() {
      const ret = typeof globalThis === "undefined" ? void 0 : globalThis;
      return isLikeNone(ret) ? 0 : addHeapObject(ret);
    }
    function __wbg_static_accessor_GLOBAL_e4293fb22cbe77da() {
      const ret = typeof global === "undefined" ? void 0 : global;
      return isLikeNone(ret) ? 0 : addHeapObject(ret);
    }
    function __wbg_static_accessor_SELF_53bb20457401453d() {
      const ret = typeof self === "undefined" ? void 0 : self;
      return isLikeNone(ret) ? 0 : addHeapObject(ret);
    }
    function __wbg_static_accessor_WINDOW_b5e0810bfecb7feb() {
      const ret = typeof window === "undefined" ? void 0 : window;
      return isLikeNone(ret) ? 0 : addHeapObject(ret);
    }
    function __wbg_status_cb85b6c8d1769fa1(arg0) {
      const ret = getObject(arg0).status;
      return ret;
    }
    function __wbg_stringify_0a0fbf2ef722380a() {
      return handleError(function(arg0) {
        const ret = JSON.stringify(getObject(arg0));
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_subarray_58f388a9247ac0bb(arg0, arg1, arg2) {
      const ret = getObject(arg0).subarray(arg1 >>> 0, arg2 >>> 0);
      return addHeapObject(ret);
    }
    function __wbg_then_656f253a5dd7d8ea(arg0, arg1, arg2) {
      const ret = getObject(arg0).then(getObject(arg1), getObject(arg2));
      return addHeapObject(ret);
    }
    function __wbg_then_e3f7f2d365708be8(arg0, arg1) {
      const ret = getObject(arg0).then(getObject(arg1));
      return addHeapObject(ret);
    }
    function __wbg_toString_4d043badaf1f4f69(arg0) {
      const ret = getObject(arg0).toString();
      return addHeapObject(ret);
    }
    function __wbg_toString_ac62c4a5cb3e62c7() {
      return handleError(function(arg0, arg1) {
        const ret = getObject(arg0).toString(arg1);
        return addHeapObject(ret);
      }, arguments);
    }
    function __wbg_type_1a237db07c5ee2de(arg0) {
      const ret = getObject(arg0).type;
      return (__wbindgen_enum_ResponseType.indexOf(ret) + 1 || 7) - 1;
    }
    function __wbg_username_75b550f1f5bfb642(arg0, arg1) {
      const ret = getObject(arg1).username;
      const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      const len1 = WASM_VECTOR_LEN;
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
    }
    function __wbg_value_e0f328965e184931(arg0) {
      const ret = getObject(arg0).value;
      return addHeapObject(ret);
    }
    function __wbindgen_generic_0000000000000001(arg0, arg1) {
      const ret = makeMutClosure(arg0, arg1, wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___wasm_bindgen_6ab9beb44634ea01___JsValue__core_641134fb57596b42___result__Result_____wasm_bindgen_6ab9beb44634ea01___JsError___true_);
      return addHeapObject(ret);
    }
    function __wbindgen_generic_0000000000000002(arg0, arg1) {
      const ret = makeMutClosure(arg0, arg1, wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke_______true_);
      return addHeapObject(ret);
    }
    function __wbindgen_generic_0000000000000003(arg0) {
      const ret = arg0;
      return addHeapObject(ret);
    }
    function __wbindgen_generic_0000000000000004(arg0, arg1) {
      const ret = getStringFromWasm0(arg0, arg1);
      return addHeapObject(ret);
    }
    function __wbindgen_object_clone_ref(arg0) {
      const ret = getObject(arg0);
      return addHeapObject(ret);
    }
    function __wbindgen_object_drop_ref(arg0) {
      takeObject(arg0);
    }
    function wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke_______true_(arg0, arg1) {
      wasm.wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke_______true_(arg0, arg1);
    }
    function wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined_______true_(arg0, arg1, arg2, arg3) {
      wasm.wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined_______true_(arg0, arg1, addHeapObject(arg2), addHeapObject(arg3));
    }
    function wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___wasm_bindgen_6ab9beb44634ea01___JsValue__core_641134fb57596b42___result__Result_____wasm_bindgen_6ab9beb44634ea01___JsError___true_(arg0, arg1, arg2) {
      try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___wasm_bindgen_6ab9beb44634ea01___JsValue__core_641134fb57596b42___result__Result_____wasm_bindgen_6ab9beb44634ea01___JsError___true_(retptr, arg0, arg1, addHeapObject(arg2));
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        if (r1) {
          throw takeObject(r0);
        }
      } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
      }
    }
    const __wbindgen_enum_RequestRedirect = ["follow", "error", "manual"];
    const __wbindgen_enum_ResponseType = ["basic", "cors", "default", "error", "opaque", "opaqueredirect"];
    const PreparedFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
    }, unregister: () => {
    } } : new FinalizationRegistry((ptr) => wasm.__wbg_prepared_free(ptr, 1));
    function addHeapObject(obj) {
      if (heap_next === heap.length) heap.push(heap.length + 1);
      const idx = heap_next;
      heap_next = heap[idx];
      heap[idx] = obj;
      return idx;
    }
    function addBorrowedObject(obj) {
      if (stack_pointer == 1) throw new Error("out of js stack");
      heap[--stack_pointer] = obj;
      return stack_pointer;
    }
    const CLOSURE_DTORS = typeof FinalizationRegistry === "undefined" ? { register: () => {
    }, unregister: () => {
    } } : new FinalizationRegistry((state) => wasm.__wbindgen_destroy_closure(state.a, state.b));
    function dropObject(idx) {
      if (idx < 1028) return;
      heap[idx] = heap_next;
      heap_next = idx;
    }
    function getArrayU8FromWasm0(ptr, len) {
      ptr = ptr >>> 0;
      return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
    }
    let cachedDataViewMemory0 = null;
    function getDataViewMemory0() {
      if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
      }
      return cachedDataViewMemory0;
    }
    function getStringFromWasm0(ptr, len) {
      ptr = ptr >>> 0;
      return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
    }
    let cachedUint8ArrayMemory0 = null;
    function getUint8ArrayMemory0() {
      if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
      }
      return cachedUint8ArrayMemory0;
    }
    function getObject(idx) {
      return heap[idx];
    }
    function handleError(f, args) {
      try {
        return f.apply(this, args);
      } catch (e) {
        wasm.__wbindgen_exn_store(addHeapObject(e));
      }
    }
    let heap = new Array(1024).fill(void 0);
    heap.push(void 0, null, true, false);
    let heap_next = heap.length;
    function isLikeNone(x) {
      return x === void 0 || x === null;
    }
    function makeMutClosure(arg0, arg1, f) {
      const state = { a: arg0, b: arg1, cnt: 1 };
      const real = (...args) => {
        state.cnt++;
        const a = state.a;
        state.a = 0;
        try {
          return f(a, state.b, ...args);
        } finally {
          state.a = a;
          real._wbg_cb_unref();
        }
      };
      real._wbg_cb_unref = () => {
        if (--state.cnt === 0) {
          wasm.__wbindgen_destroy_closure(state.a, state.b);
          state.a = 0;
          CLOSURE_DTORS.unregister(state);
        }
      };
      CLOSURE_DTORS.register(real, state, state);
      return real;
    }
    function passStringToWasm0(arg, malloc, realloc) {
      if (realloc === void 0) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr2 = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr2;
      }
      let len = arg.length;
      let ptr = malloc(len, 1) >>> 0;
      const mem = getUint8ArrayMemory0();
      let offset = 0;
      for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 127) break;
        mem[ptr + offset] = code;
      }
      if (offset !== len) {
        if (offset !== 0) {
          arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = cachedTextEncoder.encodeInto(arg, view);
        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
      }
      WASM_VECTOR_LEN = offset;
      return ptr;
    }
    let stack_pointer = 1024;
    function takeObject(idx) {
      const ret = getObject(idx);
      dropObject(idx);
      return ret;
    }
    let cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    cachedTextDecoder.decode();
    const MAX_SAFARI_DECODE_BYTES = 2146435072;
    let numBytesDecoded = 0;
    function decodeText(bytes) {
      numBytesDecoded += bytes.length;
      if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
        cachedTextDecoder.decode();
        numBytesDecoded = bytes.length;
      }
      return cachedTextDecoder.decode(bytes);
    }
    const cachedTextEncoder = new TextEncoder();
    if (!("encodeInto" in cachedTextEncoder)) {
      cachedTextEncoder.encodeInto = function(arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
          read: arg.length,
          written: buf.length
        };
      };
    }
    let WASM_VECTOR_LEN = 0;
    let wasm;
    function __wbg_set_wasm(val) {
      wasm = val;
    }
    return __toCommonJS(stdin_exports);
  })();
  return glue;
}

// pkg/src/wasm/instance.ts
var LARGEST_MEMORY = 8 << 20;
var module;
var current;
var memories = /* @__PURE__ */ new WeakMap();
var calls = /* @__PURE__ */ new WeakMap();
function instance() {
  if (current) return current;
  try {
    module ??= compile();
    const glue = makeGlue();
    const { exports } = new WebAssembly.Instance(module, { "./group_call_wasm_bg.js": glue });
    glue.__wbg_set_wasm(exports);
    memories.set(glue, exports.memory);
    current = glue;
    return glue;
  } catch (cause) {
    throw new GroupError(
      "INTERNAL",
      "WebAssembly is not available here: import group-call, or group-call/js.",
      { cause }
    );
  }
}
function trapped(used) {
  if (current === used) current = void 0;
}
function inFlight(used) {
  calls.set(used, (calls.get(used) ?? 0) + 1);
}
function settled(used) {
  const left = (calls.get(used) ?? 1) - 1;
  calls.set(used, left);
  const { byteLength = 0 } = memories.get(used)?.buffer ?? {};
  if (left === 0 && byteLength > LARGEST_MEMORY) trapped(used);
}

// pkg/src/wasm/index.ts
var SLACK = 1e3;
var DEADLINE = 45e3;
function groupError(thrown, used) {
  if (thrown instanceof GroupError) return thrown;
  const error = thrown;
  if (error?.name === "GroupError" && error.error_code) {
    const { error_code, message, issues, httpStatus, retryAfter, attempts, idempotencyKey, cause } = error;
    const details = {
      issues,
      httpStatus,
      retryAfter,
      attempts,
      idempotencyKey,
      cause
    };
    if (cause === void 0) delete details.cause;
    return new GroupError(error_code, message, details);
  }
  trapped(used);
  return new GroupError("INTERNAL", "The module failed; this call was not handled.", {
    cause: error
  });
}
function call(use) {
  const used = instance();
  try {
    return use(used);
  } catch (error) {
    throw groupError(error, used);
  }
}
async function within(used, ms, sent) {
  let timer;
  const lost = new Promise((_, reject) => {
    const error = new GroupError(
      "INTERNAL",
      "The module failed; what became of this call is unknown."
    );
    timer = setTimeout(reject, ms, error);
  });
  inFlight(used);
  try {
    return await Promise.race([sent, lost]);
  } catch (error) {
    throw groupError(error, used);
  } finally {
    clearTimeout(timer);
    settled(used);
  }
}
var group = async (value, options) => {
  const used = instance();
  const [prepared, deadline] = call((used2) => [
    used2.prepare(value, options),
    Number(options?.deadline ?? DEADLINE)
  ]);
  return within(used, deadline + SLACK, used.group(prepared, void 0));
};
var validate = (value, options) => call((used) => used.validate(value, options));
var validateJson = (json, options) => call((used) => used.validateJson(json, options));
// built:built:wasm-text
var singles = (
  "4101020304057c07080e0d800c1a280a0f10064f1b0b1c202173227900116d902b392e81383637243a294245742d4647494b4d7250fd61a0405c83696a656b18987071092c64" +
  "c067757f2378ec3068146e636c6fb8fc44ff"
);
var text = (
  "?Y<A!???!}W%}5}N#nn?}N!n?}N#nn!n}N!n!n}N%nnn?}N%nnn!n}N&nnnn?}N&nnnn!n}N(nnnnn?}N?!n}N5nnnnnn?}N5nnnnnn!n}N(nnnnn!n}N?!)}N??}N*nnnnnnn?}N#n)" +
  "?}N?!}V}N&nnn}V?}N#n)!n}N#nn!)}N!)!n}N&n)nn!n}N5nnnnn)?}N%n)n!n}N%nn}V?}N5nnn}Vnn!n}N#n}V!n}N&n}Vnn!n}Nhnnnn}V}V}V}V}V?}Nhnnnnnn}V}V}V?}N5nn" +
  "n)n)?}N(n)nn)?}N%}Vnn!n}N&))n)!)}N%n}V}V?}N%nn}V!n}N#n}V?}N%nnn!)}N&n))n?}N5nnn)nn?}N5nnn}Unn?}N5nnn}Vnn?}N%n}V)!n}N&nnn)?}N&n}Vnn?}N%nn)?}N" +
  "(nn)nn!n}N(nn)nn?}N(nn}Unn?}N(nn}Unn!n}N(nn}Vnn!n}N(nn}Vnn?#~dD)}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MvYww}MY}4}1rb}O}4}O}5Dbj}5DH}5?(}" +
  "&E}0lVxmf}MvYww}M}RY<A}M}OlEa<J}M}M}R}Ol}M}M}R}Ol}Mv}O}MmuVb}P}MrDI}3HGIDY}3}PHI}5}5D?!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}MY}OxVO}M}P" +
  "Gj}1}5GDb}OrvH}5bb}2?!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}Ol}MvwbYV}C_AbxmO}MvI}4}O}5G}5}1}4}2YHY}4vb?!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M" +
  "}M}R}Ol}Mub}R}Mvj}4}3}4G}2DrY}PYb}5GH?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}3Ib}O}4}5YY}P}5bb}OG}2r?h}&E}0lVxmf}MvYww}M}RY<A}M}" +
  "OlEa<0}M}M}R}Ol}M<bO}Mb}4}ODYG}3}3j}2GGI}5DY?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}MNVVxV}M}2rG}4}4HGrIjrj}1b}3r?#}&E}0lVxmf}MvYww}M}RY" +
  "<A}M}OlEa<0}M}M}R}Ol}M<bO}Mj}2j}3}3}O}5}2}4}5GbDG}4Y?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}M<bO}MG}2G}2}PIbrj}2jr}1}3}3H?(}&E}0lVxmf}Mv" +
  "Yww}M}RY<A}M}OlEa<}#}M}M}R}Ol}MfVbfYVbj}Mmu}RVYf?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}MVb<xw}Qb}Mj}O}PIGY}O}4D}4}2}4IG}Or?%}&E}0lVxmf" +
  "}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}M}PxV}Mb}1}2}4}5}1jGH}Pb}PDI}3}P?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mux}R}M}4H}3Yv}5G}1j}2}PvIbY}3?-" +
  "}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<;}M}M}R}Ol}M<bO}MAbOsxj}MH}3DbHDY}P}3}5H}1}4j}3H?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}2IIv}2Iv}" +
  "2H}PD}4v}Ov}2?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}M<bO}M}Ov}Orbv}2}4rrv}PY}2}2b?+}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<=}M}M}R}Ol}M<bO}MsbYj" +
  "bV<}MHjI}5YIj}P}4b}O}2}2I}1H??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<},}M}M}R}Ol}Mub}R}M}PVxA}M<w_vb}M}OGjY}P}5}4}5Y}4}1vHYYr?#}&E}0lVxmf}MvYww}M}RY" +
  "<A}M}OlEa<}+}M}M}R}Ol}M<bO}M}Oxj>}MGIIj}5}2}5}1bIGvYG}1}5??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}Ol}M<bO}MVbj_VbvO}MYD}5Y}4}3}2Y}OIj}1rIH}5" +
  "??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<;}M}M}R}Ol}M<bO}M<_luYw}Mr}O}2bbbIGDrIb}5}OYI??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<i}M}M}R}Ol}Mub}R}M}R_Os}M<OV}" +
  "MYuj}M_u_O}MjD}PH}O}5H}1}1}1G}4b}1H}O?(}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}M}PbOvs}MD}O}4IG}PYb}PGvjY}5}3G?%}&E}0lVxmf}MvYww}M}RY<A}M}" +
  "OlEa<}.}M}M}R}Ol}M_u<OYuvbx}P}MNVVxV}MI}4b}3vvYrv}4YHD}1H}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}O_ujlbu}Mx}OabvO}Mvwxub}MVb}P?%}&E}0lVxm" +
  "f}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MuYAb}Mj}1}PY}5}1}4}PjvYHYDI}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}MAb<<Ylb}M}4}3jGvG}P}1j}5}4}3Y}3" +
  "}4D?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}MOx}BOV_ul}M}4jr}4}3}OYjY}P}1}P}4}PHD?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}/}M}M}R}Ol}M_u<OYuvbx" +
  "}P}M}Ab<fxu<b}M}5}Or}O}4}PI}P}1jYbYb}5}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}M<OYOm<}Mv}OG}5}OHvGj}1IHD}PY}1?%}&E}0lVxmf}MvYww}M}RY<" +
  "A}M}OlEa<}*}M}M}R}Ol}MsbYjbV<}M}5}Pvr}1rHvrIHb}OI}3}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<;}M}M}R}Ol}MVbj_VbvObj}M}PHDI}5I}5H}PvGDv}2Y}O?%}&E}0l" +
  "Vxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MO>fb}M}1Y}2}3Ij}OrIv}5bb}2jb?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}M}Oxj>}MrjYr}1YDYr}5HDrIjG?%}&E" +
  "}0lVxmf}MvYww}M}RY<A}M}OlEa<;}M}M}R}Ol}M<bO}C_AbxmO}M}1rYb}5}2}5j}3HY}5rG}O}5?}!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<:}M}M}R}Ol}MlbO}AbYjbV}M}PYjv" +
  "Y}PbHrI}2}5}3YHI?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MVbYj}Mb}3}ObYI}5jYvbIrI}5}2?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}" +
  "1}3jb}4}2G}3}3}4r}4}2j}2H?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MwbulOs}M}1GH}1H}3}2}1}2}P}PbIDv}3?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}" +
  "M}M}R}Ol}M<m}OYVVY>}M}5G}P}3GGYD}2}4IYvr}O}O?(}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MVYujxA}Mj}P}3H}ODrvjIGYIj}5}4?-}&E}0lVxmf}MvYww}M}" +
  "RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}5}P}2G}5}1G}3GIYjrb}3}4?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}M<_luYw}M}PYvDrGGIH}P}4}5I}2}5j?%}&E}0lVx" +
  "mf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}M6}OabvO}MjG}2}1j}3}2HIbvH}3bH}2?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<:}M}M}R}Ol}M_<}AY}R}=}B6}?}M}4bj}OHjb}5}" +
  "5}3}3}4Y}1vI?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MwbulOs}M}Or}3Yr}PY}O}O}1rD}O}1bD?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MvVbY" +
  "Ob}MGG}5}3bDj}4jr}PH}2}5b}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}Mfm<s}MvD}P}4GD}3}Pv}2rD}PIHG?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<J}M}M}R" +
  "}Ol}Mub}R}M}R_Os}M}OY<b}M}4}4bGG}OHIj}Orv}5GD}O?*}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MsVb}P}M}4}3Hj}1HH}1}2I}5jY}5D}1??}&E}0lVxmf}MvYw" +
  "w}M}RY<A}M}OlEa<}/}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M}PYw<>}MjGH}4}OH}2}3}5rrYbH}5j?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}MlbO}MjI}1IHv}P}O" +
  "IHjI}1}1}1}4?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}.}M}M}R}Ol}Mub}R}M}R_Os}MsbYjbV<}M}2G}4}1}2j}4}PD}5}5}PH}2}2}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa" +
  "<}5}M}M}R}Ol}Mub}R}M}R_Os}M<OV}M<bgmbuvb}M<bgmbuvb}Mrbj}P}4bjj}1jrrGj}3}2?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}M_ObVYOxV}Mb}4v}5bG}PH" +
  "GYjYI}O}5G?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}MlbO}MH}3}5bbY}3}1}1}PY}1Y}2D}1?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MubpO}M}1IG" +
  "v}1H}5}1v}1}1}4}3}2}O}3?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}.}M}M}R}Ol}MlbO}M}R_Os}MVb}P}Mcb>}M}PvHr}1}2}4IrHr}OI}2r}4?#}&E}0lVxmf}MvYww}M}RY<A" +
  "}M}OlEa<7}M}M}R}Ol}MvYww}M}PvD}2}PbbH}1}3Ij}4}5}2j?*}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}MIGI}OD}P}O}3}3rj}5}5jIG?#}&E}0lVxmf}MvY" +
  "ww}M}RY<A}M}OlEa<}+}M}M}R}Ol}M<bO}MuYAb}MG}2}2b}3Dr}3}P}3}1G}4DID?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}Mcb><}M}1r}5}P}5vrG}5IGDG}PG}4?" +
  "%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}-}M}M}R}Ol}Mub}R}M}R_Os}MwbulOs}Mr}1}O}1}4}3YIb}5jj}5Y}3b?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}-}M}M}R}Ol}MlbO}" +
  "AYujxA}EYwmb<}MjI}4r}2}1G}3}PbY}5r}5D}4?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MvYww}M}1}2H}3HvI}3bj}5}Oj}2}2j??}&E}0lVxmf}MvYww}M}RY<A}" +
  "M}OlEa<C}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M<>A}Oxw}M}PG}4H}1}3}1Yr}4II}2}5bY?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<:}M}M}R}Ol}M<OV_ul_}P>}MrYr}P}O}P}2" +
  "b}PI}2}2}3GrY?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<1}M}M}R}Ol}M}M}M}R}O_ujlbu}MO>fbx}P}Mbb}4DDr}2IHbr}2}PHrI?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}" +
  "M}R}Ol}Mcb><}M}3H}1}P}4H}OI}P}5I}1GjD}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}MbuOV_b<}M}O}5}3I}1jb}OGrb}2bDI}4?%}&E}0lVxmf}MvYww}M}RY" +
  "<A}M}OlEa<7}M}M}R}Ol}MubpO}MY}P}5YvHYrG}O}OrYI}1I?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}Mjxub}M}5IbrGjr}ObHb}3rvr}2?%}&E}0lVxmf}MvYww}M" +
  "}RY<A}M}OlEa<9}M}M}R}Ol}M}QYwmb}Mbr}P}3}2GDH}5b}1G}4D}3}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MOsbu}MH}5H}P}2}5}3Y}5jjIjGbY?(}&E}0lVx" +
  "mf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mux}R}MG}2}2v}OI}PbD}1}4G}2GH}1?-}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}OY}4r}1G}1}O}3}P}2}4YvG" +
  "r?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}/}M}M}R}Ol}M}M}M}R}O_ujlbu}Ma<}QYw}Mbg}M}3GjI}O}P}Ob}4vvG}4r}3D?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<:}M}M}R}O" +
  "l}Mub}R}MO>fbj}MbrDjYDjYbHbb}5D}3}5?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MwbulOs}MbG}3bG}1D}P}4GvII}4b}4?%}&E}0lVxmf}MvYww}M}RY<A}M}O" +
  "lEa<J}M}M}R}Ol}MlbO}Mmuvsbvcbj}MbH}3}2}5Yj}3I}4b}P}PGH}1?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}MlbO}M}5}5H}P}1vDY}5v}5GIbGv?5}&E}0lVxmf" +
  "}MvYww}M}RY<A}M}OlEa<},}M}M}R}Ol}MgmbmbU_vVxOY<c}M}1bG}5r}3YGYHDr}PrY}3?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<P}M}M}R}Ol}M<OYO_v}MYvvb<<xV}MR}>6M " +
  "}>}Mb}4}2D}3}P}O}2}2v}ObIIjY?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}2}M}M}R}Ol}M<OYO_v}MYvvb<<xV}MR}>6M }>}M}C}<S}B}Mrr}3bbG}3}3Y}PDHDD}Pv?h}&E}0l" +
  "Vxmf}MvYww}M}RY<A}M}OlEa<P}M}M}R}Ol}M<OYO_v}MYvvb<<xV}M}FS}?{6}F}M}O}5brG}1r}O}Pbv}OI}Pb}O?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<C}M}M}R}Ol}M<OYO_" +
  "v}MYvvb<<xV}M}BN}>Q}M}5}3}O}O}2r}4}5I}4r}1}4}5}3j?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MOsbu}Mb}3}PI}P}2j}3H}5IrG}ObG?#}&E}0lVxmf}MvYw" +
  "w}M}RY<A}M}OlEa<},}M}M}R}Ol}MgmbmbU_vVxOY<c}M}4Y}1Y}4jGjj}3}3}2}3I}3}O?!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MvYww}M}4r}OrrG}OY}3}2}PI}" +
  "3DD}1?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<;}M}M}R}Ol}MvsYV};xjb O}MG}5}1D}4HjG}P}1}2IDb}1}1?t}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}M_< VVY>" +
  "}M}Ov}P}1}3IHjrjI}3}2jrG?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}M_<}E_b}R}MIv}4}P}5YIv}2}5I}O}3YG}4?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}" +
  "M}M}R}Ol}MOx}BOV_ul}MYvH}2v}4Y}5v}O}3bH}2vI?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}(}M}M}R}Ol}M_<}M}2}2}4G}P}P}2}O}5I}5jHrvI?#}&E}0lVxmf}MvYww}M}R" +
  "Y<A}M}OlEa<}.}M}M}R}Ol}MfVxOxO>fb<bOvYww}M}1}3}1H}2DH}5j}1}PbIYY}3?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}MfYV<b}Mv}3}PI}2}O}5Y}2}4}PG}3" +
  "vr}1?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<},}M}M}R}Ol}MlbOWVxOxO>fb6}P}MG}P}O}Pr}4}5}2}3b}1}3jb}2D?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mlb" +
  "O}M}2rGrv}4Dr}1}5b}3}5}2}5}4?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}MsY<}M}2v}4j}5v}P}2}5bvGv}1v}P?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M" +
  "}R}Ol}M<bO}M}2ID}3}4IDGGG}3}2Dv}OH?(}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<i}M}M}R}Ol}M_u<OYuvbx}P}M}D_uOG VVY>}MjIYb}Orjv}O}3}1rG}PbY?%}&E}0lVxmf}M" +
  "vYww}M}RY<A}M}OlEa<P}M}M}R}Ol}M_u<OYuvbx}P}M VVY>Mm}P}PbV}M}1}2vjYY}4}1H}1}4}2}3bH}O?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<r}M}M}R}Ol}M}M}M}R}O_uj" +
  "lbu}Ma<}QYw}Mwxx<b}Mbg}M}O}2}P}2}1}4b}2b}4}O}3rb}3H?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}O_ujlbu}Mx}OabvO}MjVxf}MVb}P?!}&E}0lVxmf}MvYww}M" +
  "}RY<A}M}OlEa<i}M}M}R}Ol}M}M}M}R}O_ujlbu}M<OV_ul}MlbO}MIvbGbbbI}Pj}3}2I}5}4}5??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}.}M}M}R}Ol}M}M}M}R}O_ujlbu}MOs" +
  "Vx}R}M}4vGGjG}O}P}2H}4}PjDG}4??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<i}M}M}R}Ol}M}M}M}R}O_ujlbu}MumA}ObV}MlbO}MD}3}4}OH}4rjrGGDY}PIG??}&E}0lVxmf}Mv" +
  "Yww}M}RY<A}M}OlEa<J}M}M}R}Ol}M}M}M}R}O_ujlbu}M_u}M}3}P}5GYDj}3}O}3YIbbj}2?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<L}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}Mum" +
  "ww}Mv}2}2}3}1}1}O}1vv}2}2Gb}3Y?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<C}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M}O_l_uO}M}5}PY}1rH}4}1br}3Dj}3b}P?%}&E}0lVxmf" +
  "}MvYww}M}RY<A}M}OlEa<C}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}Mx}OabvO}MG}ODHGv}3Y}OGbDH}5D}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<C}M}M}R}Ol}M}M}M}R}O_ujl" +
  "bu}M_<}M<OV_ul}M}Pv}4}5H}Pbb}5j}3}3}1Ijb?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<P}M}M}R}Ol}M}M}M}R}O_ujlbu}M}OxxwbYu}MlbO}M}4}P}1}OY}PDYrr}Ob}3vI}4" +
  "?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<P}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M}PmuvO_xu}MI}4}1}P}P}2}O}OH}1}2G}3H}P}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<E}M" +
  "}M}R}Ol}M}M}M}R}O_ujlbu}M_<}Mmujb}P_ubj}M}Ob}5}O}3}4}2}4D}P}P}1}Pv}1}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}MDH}OYbjrDGHbrjDD}P?" +
  "#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}MfVxOxvxw}MbI}ODG}1}3YH}Oj}3b}5}3}O??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}Mm<bVuYAb}MI}5}O" +
  "}5}5r}P}1}P}5}O}P}OH}4}2??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}MfY<<}RxVj}MHYvbD}PYjvj}O}5r}3}O}P??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}" +
  "M}R}O_ujlbu}MlbubV_v}Mrrrrrrrrrrrrrrr}1?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}O_ujlbu}MlbubV_v}Mrrrrrrrrrrrrrrr}2?#}&E}0lVxmf}MvYww}M}RY<A" +
  "}M}OlEa<o}M}M}R}O_ujlbu}MlbubV_v}Mrrrrrrrrrrrrrrr}3?}#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}O_ujlbu}MlbubV_v}Mrrrrrrrrrrrrrrr}4?#%Z(}r(&&#5" +
  "25&%}%}&d+55+}(!(,&*8&3??(?+82&&&*(?*#80*&?+&5+!(7%89#53?((#8&(+&??5&#5(&5?#2?&!?/&2&?5?*&(#?#/})(###}*5??&*5???54&55?(/5}+?(5?&&!*%&5??#h?&" +
  "2*5&?!?&5?!%5?&#:!?%(&&%&35((?#&5+5?5###+?;5?5?55#&!##?=??o,????+#J#????*&?25+5*??},}-#&?&}.&!@?3???&#(?5*(1L}/+5??&?5%%%55!?55#???5?5(&&##!" +
  "+5C4&((/&!&((%?!!&?!&(*5(!#+*!!!!?585?%} ?5&&&&&?&!!5(??%#(} ????!5???##*%(i!&?/#?!!!!!!!&?-?%##?#&##&5!!!!(&?%&&&#P,5?hh&#??!5#&&?%5&%????!" +
  "??(?/&#2##?5#?!%?#&+?8*(%E!!!!%?&?&?!!4&?&???????/??&!%&*??5*#?!!#*}0r}1}2}3}4!!&(+????!!!?&(!(?%!!%?&#%&#?*+2!!!?*%&?!?(?2!!!!!!!!%+(&#!!!?" +
  "+!!??%??&%!!?!%!#!?!!!!!#?!??!?!!&?#?!##%####!?!!??!?#%!&&?##?(&%&(#??????%#&?!(#%%#%(!#(%!?!!%%%%%(!@%%%#&!#!!!#%!!(#,55&&&(!f!}U}U(%!?@5}(" +
  "%n! ..k?8n? ~Szk?8n? ~?.~8?8*~p5@5AbAxV>#?}!}M}M}R}Ol}MfVbfYVbj}M}PVbb?}[&(lVxmf?~I%*fVbfYVb?F%+}QYw_jYOb?}p!/}QYw_jYOb}=<xu?}e!3}M}MY}OxVO}" +
  "MsYujwbV%!}#}M}M_u<OYuvb}MObVA_uYObj%#~E#}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}Mvxu}QbVO}M}Mvwx<mVb<}M}M}M}M}M_u}Qxcb}M}M}Ma<}M<><}M" +
  "bD}2G}O}4rYrb}4r}5j}5}2}M}M}MQmuvO_xu}M}Pu}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M}=<}EYwmb}M}M}M}M}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}" +
  "4H}3}4bYr}1}M}M}M<><}M}M}Dujb}P_ubj}M}M}Ma<}M<><}MbD}2G}O}4rYrb}4r}5j}5}2}M}M}MQmuvO_xu}M}Pu}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}" +
  "M}=<}EYwmb}M}M}M}M}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M<><}M}M}Dujb}P_ubj}M}M}M}M}M}M}MOVmb}M?~J&~9!}RY<A}M}O_ujlbu}MHY}OD}Ob}O}" +
  "4}4H}3}4bYr}1}M}M}Mvxu}QbVO}M}Mvwx<mVb<}M}M}M}M}M_u}Qxcb}M}M}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M}=<}EYwmb}M}MvxVb}MH}4}1}1}3}4}" +
  "P}O}5I}5DH}O}4}2}M}M}MVb<mwO}M}M}Ab<mwO}M}M}M}M}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M}=<NVVxV}M}M}MOVmb}M?~s#}<}RY<A}M}O_ujlbu}MH" +
  "Y}OD}Ob}O}4}4H}3}4bYr}1}M}M}Mvxu}QbVO}M}Mvwx<mVb<}M}M}M}M}M_u}Qxcb}M}M}M}M}M}M}MOVmb}M?}](@}M}M}R}O_ujlbu}MAYwwxv?}r&} }M}M}R}O_ujlbu}MVbYww" +
  "xv?~&&3}M}M}R}O_ujlbu}M}PVbb?~N(t}M}M}R}O_ujlbu}Mbpu}M<OxVb?~C(0}M}M}R}O_ujlbu}Mjb<OVx>}Mvwx<mVb?~3&}+}M}M}R}O_ujlbu}MYjj}MOx}M<OYvc}Mfx_uOb" +
  "V?~p(h~q!!? !8)~R(}](>}i5~Q(~0#}{%}T}S~P&~g(~>#}W5}h5~T(~k(~>(~<%~Q!}e5p~s#~=#~K&~H#~%&~i&~K&~=#~=#~K&~@&~@&~R&~U&~@&~@&~V&~=#~H#~f#~T&~W&~H" +
  "#~d#~=#~H#~=#~h#~=#~g#~H#~=#~=#~=#~S&~J&~=#~@&~@&~i&~d#~=#~_#}n(~n(z&}w#~V!~h%~0(}u!~+&}g!~,&~t!~?(~@(~A(~B(~4&}V}i(~2#~F&~R#~&(~U(~F!~i!~D&" +
  "~.&~s!~6(}b&~s%}c&z%~m(~l(}a5~f(~W!^#~W#~A&~X&}^&}b5~B&~M(}c5}d5~-(~/(~,(~.(}f5}q&~M!}u#~L&~o(}j5/!} 2}l~l+}r(~f}D%:n#}V&)#no? Z*c=%J?:% ~;(" +
  "a;:#[#[#[#[:!P?~#! !c,&##!?%8:!1#~)!;}! 5/%8:! k!a;}(:! }]#a;0#[#[#[#[:!P?}]# !c,&##!?%8:! ~?#a;7:! ~)%a;9#[#[#[:!P?~)% !c,%!!?#8:!1#}{%1#?;" +
  "/ (/*8?8:!1#~C#;}):!1#~?#;t &/(8:! B#a;}*:! k(a;}+#[#[#[:!P?k( !c,%!!?#8:!1#y(1#?;5 %/58?8:!1#}i#;4:!1#B#;}# #/&8?8:!1#}X#;}%:!P?}^#;}&:!C%k" +
  "!;}.:!1#~O!;d:!1#.#;,:!1#z!;3 !/#8?8#n:!:!1#e!=&H#Z!:!:!1#}p!H#}w!:!:&1#?H#}{!:!4~_%=},D%?:! .9}6![:!M?I%d:!M?I%G:!:},D%::!M?I%+:!X/????????" +
  "????????X8%1:! ?K?}V:! ?}6!):!M....4I#}<:! ....pH#w:! ....pH#}N:!M.........nI#W:! +a;(:!1#Z!1#+P?s=& #R&[#[:!1#}w!;8:% ~?5a=+4}X&=* k}Wk? +4" +
  "}T=h4}^%:+4~E&:h4~E(:*4~E(N:& !Rg-?:% ~p!a4}X&=+ ~d~Qk? t4/=h4~2%:% ~h!a:%1#~p!:%1#z!4~p&:%1#~h! !R&[:h4~E(:+4~E(/!8 !;2:%1#~l!=&4.5&[:&;*(4" +
  "&=* ~?}Wk? ({????????4~N%:* ~D}Wk? +{????????4~N%:% ~?5a:+:h:*4}Y%:%P?~?5=2 !Q&[ !:%1#~C54~5(:*4~E(8:&4~E(:2 !<;28:h4~E(:+4~E(:2N-?:% ~?5a:8" +
  "M?4}a!:%1#~G5;&:%1#~?5:%1#~C54~[(:* ~?}Wk? (4~P#:&y=},Z=}-{??????~f[j:* ~D}Wk? +4~P#=1{??????:[}PV&[:!M?I%.!:*4~E(:!P?.!/%(:* ~?}Wk? (:}-4~N" +
  "%:* ~D}Wk? +:1{??????~h}:Z4~N%:!:*H#B!:!:},D%}]!:!M!I%.! !/%8?88:!M?I%.! ?8;+:!1#Z!;&:% #K?~Y5:%:+K?~?5:% k#a:&1#+:&1#/:(:% ~?5a4}_! ?8;&:!=" +
  "(#n#[#[#[#[#[#[#[%[#[#[#[#[#[#[#[#[#[#[:&,5(&%#!?58#[#[#[#[#[#[#[:/P?: !c,%??!#8?8:/1#9;&:/1#d;!/!8:/:/1#+H#t:/:/L#?I#/:/1#/ ....pQ&[:/:/1#t" +
  "=&H#9:/:/1#4=!H#d(:/1#?;@:/;+/#88:% }](a:!:#:&1#/@&?:%1#}](=! F...pQ&[:/ %K?: F...p;!:(1#~#%1#?1#?:#1#?4}a&-3/%(:%:%1#}i(H#~?(:%:%L#}b(I%k(:" +
  "/1#d:/1#94~M&:% k(a;+:%1#k(;@::;&:! ....pR-#88:%:+L#&=oI%~G& ....p;!:% ~G&a;&:oM......k?}C-?:% ..&H#~K&8:&L#?;J:/ !K?:8:(1#Z%:(1#}w%4}W&:( z" +
  "#a4~c&:( !K?~)%:74~Y%#[:(P?B#&[ #;&#[#[:! ....pc,#!%?8:(1#~S!=&1#J:&1#14~2(:(1#~S!=&:JI#i:&:@H#1:&:!H#J !;&/#8#n:(1#~S!=!1#?:!1#&4~[(:(1#~S!" +
  "=!:JI#&:!:@H#?:% Ga:( ~##a4}X(:%1#}7;h:%1#G;*:(1#~S!=!1#+;2:% k(a:!1#&:24~e!:% ra:%1#~;(=+:%1#~?(=& |X%4|!:% 1a:%1#r=!:+:!7:%1#}4:&:!74~m#:%" +
  "1#i;!:%1#1;&:*&[#[:*i?h ~7n}>:h hR:h 267-?:* h ~tBk? h4~ %N-?:&:! }v~Nk? !4}Y(N-?:%1#k(:+4~2(:(1#~S! ?H#+ ~n%/#88:&N:!N:2 ||%TVV:&P?? ~R?c ~" +
  "V!g ?RV;*:% ~a*H#~W5:%M?I#~O5:%:!H#~K5:%:&H#~G5:%M?I#~[5:% #H#~?5:% }](a:% ~?5a4~t#:%P?}h( #Q&n:%1#}b(;2:%1#}]((:% :a:% ~?5a4~9&:%1#J;2:%1#:" +
  "8;&:%1#k(:+4~2(:&:*V !g:& #QVN&[ !;&:!:2U-%8:(}0!}g#8;!:(1#~S!:!}6!}4 ?;&(:! ....pQ&[:(1#~S!=&1#?:&1#&4~[(:(1#~S!=&:JI#&:&:@H#?8:(1#~S!:(}0!" +
  "}g#}6!}4 ?;&:! }W...p}<-!:!:@4~[(88:(1#~##:(1#~)#4~2(/58:( z#a=/:( ~G#a Jz2??:(:})H#}w%:(:tH#Z%:(:( ~p#aH#~#%:(:( ~l#aH#}{%:(:( Z%aH#~p#:(:/" +
  "H#~l# (;&/+8#[#[#[#[#[#[#[#[:5#n#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[:5P?s !c,(??%#!&8?8:5 q?a;2:5 B!a;8#[#[#[:5P?B! !c,%??!#8?8:51#}b!;&/28:51#f;h" +
  "/*8:5 q?a;2:5 ~<!a;h#[#[:5P?~<! !c,%??!h8?8:5 ~p?a;!#[#[#[:5P?p !c,%??!#8?8:51#O;&//8:21#?;*/h8:5 q?a;+:5 }]!a;!#[#[#[:5P?}]! !c,%??!#8?8:51" +
  "#}X!;&/%8:+1#?;&/!8:5:5L#}C=oI#/:5:51#}<H#?:5:5L#}>I#&:5:5L#]I#t:5:51#jH#9:5 :a:o}z:51#44}x#:5 ?K?}]!:5:51#?=&H#w:5 }]!a;!:5 q?a;+8:5:&H#f:&" +
  "1#/N&[:! !K??:+4~m&/%8:5 .+H#):% ~G!a:&1#4 .+4~3%:%1#~G!;h:5:%1#~K!=&H#p:5:hH#O !;*:h !g-!:5:&H#.!:5:&484}m#=&H#}X!8:% ~?!a:&:#1#?4}i#:%1#~?" +
  "!=* #Q&[:! %K?? %/h(:%1#~C!;&:51#}X!4}e(:51#.!4~E(88:51#)4~E(#[#n:* !g&[:51#f:% .5a:&4~K!:% !K?}b51#t=*1#{&[?8:* nH#{:*1#}<:*1#}>4~P(:*:&H#}" +
  ">:* !H#}<:*:*1#{ !aH#{:%1#}X5;*:%1#.5=2 ....pR&n:%L#}]5;o:! !K??:+4~m&/%(:*8;&8:% .5a:&4}X%:%1#.5=h ....pR&[#[:%1#}X5=*:%1#}]54~Q#N&[:h:*4~[" +
  "(/!8:% ~?5a:51#fP?d:%L#}X5=o}z:oM:}]}z4~_!:51#f1#t=*1#}4&[?8:* nH#}4:*1#[=2:*1#GQ&[:* Ga4^58:*1#}7:2 /wa=8:oI#&:8:hH#?:*:2 !aH#[:*:*1#}4 !aH" +
  "#}4:%1#~S5;-:%L#~K5;o:%1#~C5;2:%1#~?5;8:%1#~G5/#88:% .5a ~o}^k? i4}k%:% !K?}b5:%1#.5;2:%L#}]5;o F...p;8:%1#}X58;*:&4~E(:! !K?? %:8 }W...pQ-+" +
  "0:+4~m&#[:8 ....pc,##!?8:5 :a;} :51#1 dw;!:oM:}]}z;;:51#J;&:o}z#[%[:!&[:! dc;!:& +a;+:&=h da;&:h1#&:+1#?:2:*4~t&N-!/#88:%:-H#~S5:%:oI#~K5:%:" +
  "*H#~G5:%:2H#~C5:%:8H#~?5:} :% ~?5a4~a%/#8:;4~[(:8:24~[(/!8:%:oI#}i(:%:*H#B(:%:2H#}b( F...p;!/-8:5:5L#JI#}4:5:5L#&I#i:5:5L#tI#}7:5:5P?9K?{:51" +
  "#?1#t=!1#{&[?8:5 ia;h:!1#}<:!M||||3I#{:!1#}>4~P(:!:!1#{ !aH#{:5 q?a;2:51#?=!1#? !R&n:5 !H#}w!:5 ?K?~<!:5:5L#iI#}{!:5:5X?#}4X8#~)!:5:51#{H#k!" +
  ":5 ~<!a;h/#(:5 ?K?B!:5:hH#f:5:! &aH#w:5 B!a8;88:51#w;-:% }]!a4}z%:5:%L%}]!I#O4&;!:5:5 z?aH#.!:5:!H#) }v}_k? &4}T;&:% ~?5a:51#.! }z}_k? 5:&4}" +
  "l(:%P?~?5 !Q&[:%1#~C5;h/*8:&4~E(:54&H#}X!:h1#/ dw;!:h1#+;&#[%[:!N-!:&1#&:&1#+4}T;+:&1#4:&1#t4}T;*:% ~?5a:51#}X!:+:*4}Y%:%P?~?5N&[:*4~E(:+4~E" +
  "(:! dc;!:& da;&/!88:%1#~C5;h:*4~E(:+4~E(/&8:% ~?5a=&:51#.! ~%}_k? *:51#}X!4}l(:%P?~?5 !R&[#[:h1#4:h1#t4} ;!:&:51#.! ~-}_k? &:!4}l(:%P?~?5 !Q" +
  "&[:%1#~C5;h:!4~E(/58:!4~E( y}_k? 54}T;!:% ~?5a:51#.! ~6}_k? +:!4}l(:%P?~?5 !Q&[:%1#~C5;h:!4~E(/58:!4~E(:% .!a:51#O:51#p4~8&:% ~?5a:51#.! ~=}" +
  "_k? 5:%1#}X! .+:%1#.! !g7=!4}l(:%P?~?5 !Q&[:%1#~C5;h:!4~E(/58:!4~E(:hP?d&[:% ~?5a:51#.! ~C}_k? h }W+4}l(:%P?~?5 !Q-!8:h1#?:h1#&4}T;!:% ~p?a:" +
  "-1#&:-1#?:!:51#)4}|%:%1#);h:%1#p !g&[:!4~E(/5(:5:hH#}]!:!4~E(:5:51#}]!484}m#=&H#}b!/&8?88:%1#~C5;h/%8:5 ?K?~;!:5:5L#}{!I#}X!:5:5X?#~)!X8#}b!" +
  ":5:51#k!H#}p!:% k!a4}z%:%L%k!;o:5 !K?~;!:5:oI#)4&=* }v}_k? &4,43;+:% y!a4~Y&#[:%1#y! !Q&[:%1#~4!;&(:51#B! dw;!:51#}b!;&#[#[%[:!&[:+:&1#&:&1#" +
  "+:&1#4:&1#t44:! dc;!:& da;&:% ~)!a4~Y&:%1#~)! !gN-!/#88:*:+4@:*:51#}i!:51#e!4} =!4}!:!4~E(:* #4t:% }{!a:51#):51#.!4~8&:*:%1#~#!=! ?:%1#}{!=&" +
  " !g74}#:&&[:!4~E(8:5P?}p! !Q&[:% ~W(a:* ~C}_k? h4}T=! }W+4}Y%:%P?~W( !R&[:!4~E((:%1#~[(;&:!4~E(/%88:+4~E(/%8:%1#~-!;&8:+4~E(8:*4~E(:% ~?5a:&" +
  "4~:(:%1#~C5;*:%1#~?5=! ....pQ-?:%L#~G5;o/h8:5:*H#Z!:51#}X!:51#}]!:*4}%;*:% Z!a4~Y&:%1#Z! !Q&[#[:% ~?5a:%1#}w!4~:(:%1#~C5;*:%1#~?5=! ....pQ-?" +
  ":%L#~G5;o/+88:5 ?K?p:5:*H#w:5 ~p?a;!/!8:% ~h?a:&:#1#?4}i#:%1#f=! #Q&[:8 %K?? (/&8:%1#O;&:51#}b!4}e(:! !g&[:&;h(:% ~a?a:& ~p}Zk? 54}T=!4~2%:%" +
  "1#w;h:%1#s !Q&[:!4~E((:% ~?5a:h4~^%:%1#~?5;+:%C%~G5;},:h4~E(:!4~E(:% ?K?~r5:% ||%:},z% ?:},{????????}P7:},{????~W|~g[j7 ?:+7}6!~p5:% ?H#~l5:" +
  "%M....4I#q5 ....p;!:% ....pH#~W5:% ....pH#~K5:% ....pH#~?5:% ~W?a:& ~L}_k? &4}T=h4~2%:% ~O?a:%1#}N:%1#j4~p&:% q5a;8:% ~W5a;-#[#[:%1#}G !g&[#" +
  "[:% .5a:%1#]=+4}X%:+4~E(:%1#}]5;} :%1#}X5;+:%1#.5;*:h4~E(:* ....pQ-?:+:}  ~P}_k? ,4~t&&n:*:+4~2( !;+/%(:*8;!8(:h4~E(:%1#}X5;+8:!:+4~2(:% ~G?" +
  "a:& ~_}_k? 24}T=!4~2%:%1#}C;h:%1#W !g&[:!4~E(/#(:h4B5;+:h4~E(:!4~E(88:%:+K?~r5:% ~??a:& ~%}_k? *4}T=!4~2%:%1#}>;+:%1#}< !gN&[:%:+H#~W(:!4~E(" +
  ":% .5a=!:% ~W(a=* ~i}_k? 84~k! ....p:%1#~C54~2(:%:%1#}]5H#~G5:%:%L#.5I%~?5:!:* z}_k? &4~k! ....p:%1#~O54~2(:%:%1#}]5H#~S5:%:%L#.5I#~K5:!:* ." +
  "}ak? /4~k! ....p:%1#~[54~2(:%:%1#}]5H#~a5:%:%L#.5I#~W5:5L#O;o & ~O?4~9(=! ?K?}C:!:&H#+:!:oI#?:84~O&:% ~O}Wk?H#~l5:%:!H#~h5:% ....pH#q5:%1#~C" +
  "5;h:%1#~?5;!:% }p5a:% ~G5a iz2??:+4~E(:51#}]!4~E(:51#}X!4~E(:51#)4~E(:5 !K?B! (:! }W...pQ-*0/28:!4~E(:+;h8 ....p:%1#~C54~2( ....p:%1#~O54~2(" +
  " ....p:%1#~[54~2(:84~O&8:&4~E(8:51#}]!4~E(/!8:5:*H#f:5:*4}&4}m#=&H#O/!8:51#}X!;&/#8:% e!a:&:#1#?4}i#:%1#e!=+ #Q&[:! %K??(#[:%1#}p!;&:51#O4}e" +
  "(#[:+ !Q&[#[:&4dN-0:% ~?5a:&404q(:% ~K5a:&474q(:% ~W5a:&494q(:&4~E(:%1#~?5=! ....pQ&[?8:%:%L#~G5I%~W(:%:%X?#~O5X8%~a(:%:%1#~a5H#~p(:%1#~C5;&" +
  ":! F...pQ-?:%:%1#~p(H#e5:%:%L%~h(I%B5:%:%X?%~W(X8%.5/#88 F...p;!:&4})N&[?88:51#f4~E(:5 !K?p:! }W...pQ-?:24q&:! F...pR&[:%:&H#~C5:%:!H#~?5:%:" +
  "%L%.5I#~G5:%:%X?%}]5X8#~O5:%:%1#e5H#~a5:% ?H#~a(:%M....4I#~W(:%:% ~?5aH#}p*:% *H#}i*:%:% }p*aH#B*:% ~W(a ~h~Rk? }u}bk?:% B*a4}x!&[?8:%}5#~a(" +
  ";o:%1#~[(;*:%1#~W(;!:%1#~?5:%1#~C54~[(:%1#~K5:%1#~O54~[(:%1#~W5:%1#~[54~[(:! ....pR-(:*;&8:&4}*;!:% ?H#~l5:%M....4I#q5:% ....pH#~W5:% ....pH" +
  "#~K5:% ....pH#~?5:%:!}6!~p5:&4}+;h:%:&4:&n !(:&4;=! *6&[?8:! (Q8K?~r5:% ~W(a=!:h ~i}_k? 84~*# ....p:%1#~C54~2(:%:%1#~a(H#~G5:%:%L#~W(I%~?5:!" +
  ":h z}_k? &4~*# ....p:%1#~O54~2(:%:%1#~a(H#~S5:%:%L#~W(I#~K5:!:h .}ak? /4~*# ....p:%1#~[54~2(:%:%1#~a(H#~a5:%:%L#~W(I#~W5:&4==+&[:5 ?K?~;!:5L" +
  "#);o & k?4~9(=! ?K?}7:!:+H#+:!:oI#?:% q5a4~O&:% ~a}Wk?H#~l5:%:!H#~h5:% ....pH#q5(:5 z?a4~;(8:%:%X?#~S5X8%k(:%:%X?#q5X8%~G(:%L#~K5;o:%1#~G5;*" +
  ":%1#~C5;!:%1#~?5;+:h4~E(:&4~E(:51#Z!4~E(:5P?~;! !Q&[:51#):51#.!4~!(8:5 .#}6!~;! &:+ }W...pQ-#0/*88:h %K?? &8K?s/58:&4~E(:51#)4~E(:51#O:51#p4" +
  "~!(:5 !K?B! F...p;!/!8:51#Z!4~E(/!8:24}l&:! F...pR&[:%:hH#}b(:% B(a:% }p5a iz2??/%8:51#?:% }b(a:h4~S(1#t=!1#{&[?8:! nH#{:!1#}<:!1#}>4~P(:!:h" +
  "H#}>:! !H#}<:!:!1#{ !aH#{ F...p;!/#8:51#):51#.!4~!(:5 .#}6!~;! F...p;+8:%:oI#}i(:%:*H#B(:%:!H#}b(:%:+H#}](:%:%X?%k(X8#}p(:%:%X?%~G(X8#~#(:24" +
  "~-&:%1#}](;!8:5 :a4~W%:5 !K?s:%:%1#}i(H#.(:%:%L#}b(I%~p&:%:%}0?}m(}6!~l&:%:%P?}o(K?~n&:%:%X?#}p(X8%~G&:%:%X?#~#(X8%~W&:! }W...pQ-?:%P?e(;+:%" +
  ":%1#.(H#B&:%:%L%~p&I%}]&:%:%}0!~l&}6!}X&:%:%P?~n&K?}Z&:%:%X?%~G&X8%~W%:%:%X?%~W&X8%~h%:! ^...pQ-+/!8 }W...p;!:(1#~4(1#?1#?:#1#?4}a&-*8:(1#~)" +
  "(:(1#~-(4}W&:( ~a%a4~m%:( !K?k(:%:%L%}]&I%k&:%:%1#B&H#~?&:%:%}0!}X&}6!~4&:%:%P?}Z&K?~6&:%:%X?%~W%X8%e&:%:%X?%~h%X8%}{&:}*4~Z% #;&#[#[:! ||||" +
  "*a,#?5!8:(1#~S!=!1#J:!1#14~2(:(1#~S!=!:%1#~?&H#i:!:%L%k&I#J:!:+K?r:!:%}0!~4&}6?}1:!:%P?~6&K?}3 % !:+ !g7;&/(8:(:%X?%}{&X8#y#:(:%L%k&I#e#:(:!" +
  "H#}i#:(:%1#~?&H#Z#:(:+K?}w#:(:%}0!~4&}6?}x#:(:%P?~6&K?}z#:(:%X?%e&X8#}{#:(1#~S!:(P?~=#K?H:%:(1#}p#H#~G5:%:(L#}i#I%~?5:(1#~S!=!1#/:!1#44~2(:(" +
  "1#~S!=!:%1#~G5H#t:!:%L%~?5I#/:%:(1#}{#H#~G5:%:(L#Z#I%~?5:(1#~S!=!1#d:!1#94~2(:(1#~S!=!:%1#~G5H#::!:%L%~?5I#d:(:(}0!~;#=!}6!}g#:(:(1#~S!P?H n" +
  "< !g:! ~?!c ||%g ~Z?UgK?B#:(C%~?!;},4~_%;}-:(C%~G!;1:%:(1#k#H#~G5:%:(L#y#I%~?5:% [c{????????{????????:},:}-:1}t}t=},:},{????????v7:},:},}O74" +
  "}f%:%1#[;t:(:%1#{=})H#~C#:(:tH#~?#:(:%X?%~?5X8#~G#:(:%X?%~O5X8#~W#:( ?K?~)%:( ?K?~h#:( ~)%a;9:( ~?#a;7 &;&/*8:( ~a%a=5:( e#a ~?!z2??:(:4H#~-" +
  "(:(:}#H#~)(:(:( ~[%aH#~4(:(:( ~W%aH#y(:(:( ~)(aH#~[%:(:5H#~W% %;&/58:(:}%H#~S!:(:}.D%~?!:(:31#?H#~W!:(4~_%D%~G!:( ~[!a:,4-z54}a!:% ~W!a:31#+" +
  "=* ~;?a4}X(:%1#~[!;+:%1#~W!;& & d4~9(;!:% }](a ~K~+k? 44}k%:% ~?5a=h .}ak? /4}k%:%:%1#B(H#~S5:%:%L#}](I#~K5:!:%L#~O5I#4:!:%X?#~?5X8#?:% !H#~" +
  "?(:%:!H#~;(:% !H#k( ....p;!:&&[:h:,P?4:&:+4~_!:%1#~?5;!8:% k(a:! ....pR4~H(:%1#~;(:%1#~?(=+ dwa;&%[:! ....pR&[:&:!H#?:&:%X?#~C5X8#&:&:%1#~S5" +
  "H#t:& da;&:+ !a;+ ....p;!/!88:%:+H#~?(:,P?4:,1#/NVN&[:,1#+=!1#+=&&[:% }](a:!1#&:&4}k%:% ~?5a=! ~[~+k? 34}k%:%:%1#B(H#~S5:%:%L#}](I#~K5:% k(a" +
  ":!4~a%88:%:%1#~?(=hH#B(:%:%L#k(I%}](:h&[#[ ?;+:%1#}b(=8;&%[:*:&1#&:&1#+4}]%&[:& da;&:+ !a=+:hR-!/#88:&4~ (:8 da;4:+;2%[#[:+ !a;!:+ dw:4a;&%[" +
  ":!:h6-!:*:&1#&:&1#+4}]%N&[:! !a;!:&4~ (:& da;&/!88:2 dw:8a=+:&L#4I#4:+:&X?#?X8#?:2 !a;2:!;+/!88:%:2H#B(88:*1#}N;!:% }](a:*1#j=+4~H(:%1#B(;&:" +
  "+&[:&:+a:%1#}b(:& dwa;&%[:% ~?5a:!4X&:&:%L#~O5I#4:&:%X?#~?5X8#?:& da;&:! da;!:+ !c=+-?8;&8:(:%L%}](I#~h!:(:&H#~p! ?;! !;+:,1#/&[:,1#+=&1#+;!" +
  ":&1#&;+8:31#&=&:dH#d:dy4}S;*:%:+:!4~<(H#~S5:% %H#~O5:% ~>}[k?H#~K5:%:*H#~G5:% *H#~C5:% }]~Sk?H#~?5:&1#?:&1#&:% ~?5a #4~:! +;&%[:& :R&[:&:% ~" +
  "?5aa1#?4~E(:& /a;&/!88:(1#~W!;!:31#4;&:31#t;+:(1#~l!;*:(1#~p!;h:(1#~a!;2:(1#q!;8:% ~O!a:(C%~?!4}f%:%1#~O!;}#:%1#~S!;4:( ?K?k(:( ?K?.%:(:}&K?" +
  "z#:(:8H#~p#:(:2H#~l#:(:hH#~h#:(:*H#q#:(:+H#~a#:(:&H#~[#:(:!H#~W#:(:4H#}i#:(:}#H#B#:( k(a;}+:( B#a;}* #;&/(8#[#[ #:%L%k#=o}z #c:oM!}G7 !c,#?h" +
  "!8:% ~a!a:%C%~?#}o{??????~h}:Z4}f%:%1#~a!;}!:(:%1#q!H#~-!:(:}!H#~)! 5;&/(8:(:%1#~G#H#~)!:%C%~?#;}.:%P?~K#;}&:(4~_%D%y!:( ~??a=}%4~5&:( ?K?}V" +
  ":( ?}6!):( ....pH#w:( ....pH#}N:(M.........nI%W:(M....4I%}<:(:}&K?}^#:( ?K?}]#:(:}%H#}X#:(:}.D%k!:(:(1#}w!=,H#.#:(:(1#Z!=3H#z!:(:(1#~)!=dH#~" +
  "O!:( }]#a;0:( k!a;}( !;&/&8:}!:#1#?4}a&-*:(1#~)!:(1#~-!4}W&:(1#Z!;!:% 5K?~Y5:% k#a:!1#+:!1#/:( +a:% ~?5a4}_!/!8:( ~h!a4~W%:(1#~[!:(1#~a!4~[(" +
  ":( !K?}]#:}(4}t% &;!#[#[#[:& !c,%#?5!8 (;!/!8:(P?}V;!:(}0!);+:% da:( ~K?a4}X(:%1#d;*:%1#9;h:% 4a:( ~W?a4}X(:%1#4;2:%1#t;84-;},:%:+}6!e#:%:8H" +
  "#}b#:%:2H#}]#:%:hH#}X#:%:*H#.#:%:},z5I%B#8:%:!K?}n#:% k#a:(1#Z!=!1#+:!1#/:( +a:% .#a4}_!:%L%k#M%}A-? ?;*:(}0!)=! ?R:%C%~?#4~_%:(C%y!}t;}-:(1" +
  "#Z!1#&;+ !;2:(1#}w!=h1#/&[:h1#+=h1#+;*:h1#&;28:(1#~)! .+;h:!N&[:% +a 2 h:& #Q74~q%:%1#+:%1#/4}T;h8y4}S;-4}S;} :!4~q&;!:}-4}S;&:2:*4~<(;*:%:h" +
  "H#}b*:% 2H#}]*:% }_}[k?H#}X*:%:*H#.*:% %H#z5:% ~>}[k?H#~p5:%:&H#~l5 +;&:% +H#~h5:% }h~Sk?H#q5:%:!H#~a5:% 5H#~[5:% ~p}Zk?H#~W5:%:} H#~S5:% &H" +
  "#~O5:% }e~Sk?H#~K5:%:-H#~G5:% *H#~C5:% }]~Sk?H#~?5:+1#+:+1#/:% ~?5a 54~:!%[:& ~G?Q-!:&:% ~?5aa1#?4~E(:& /a;&/?8?8 ?;&/!88:}+ %K?? %;#/(8:% !" +
  "K?y#:% ?}6!~)#:%M?I%Z#:%:(1#~)! !cH#~-#:(1#Z!;!:(1#}w!;#:% ~?5a=&:( ~??a Gz2??:% ~W#a:!:#:% Z#a:&:(C%?4}Y!/(8:9 %K?? &;#/%8:(1#}w!;!:(1#Z!;#" +
  ":% ~?5a=&:( ~??a Gz2??:% ~W#a:#:!:% k#a:&:(C%?4}Y!/%8:?M%I%? &/%8:% B!a:& )g .+R&n:&4}((:&84}v(:%1#}i!;&:%1#B! !gN&[:% ~?5a:&4q(:%1#~?5 ...." +
  "pR&n:%:%1#~G5H#e*:%:%L#~?5I%B*?(:%1#~C58;&8:% B*a ~h~pk? i4}k%:&4~E(?8:0:#K??:?M%I%? %/!8:( .!a4~D%:?:% ~W#a .!z2?? !8K?~#!:% Z*aJ?8~9{%}!n(" +
  "}V&)o? k&c=%J?:#1#+=&4X(;(:#1#&;*:#1#?;+#[:(&[:+:* ~-~7k? }!4}w%&[:?M#I%?/#88:+:* ~C~6k? +4~t&&[:! !K?~)!:% +a:& ~?~:k? &4}T=(4~2%:%1#/;#:%1" +
  "#+ !Q&[:#4~E( .+;#8:(4~E(:% e%a:&4}X%:%1#e% ....pR&[:%:%1#Z%H#B#:%:%L#e%I%}]#(:% }]#a:#4}X% ....p:%1#}p%4~2(8:%1#}]#=& ....pQ&[:% ....pH#~O#" +
  "(:%1#B#&[:%:%1#B#H#~W#:%:%L%}]#I%~O#(:&:%1#}b#4~[(:% ....pH#~O#88:% e%a:+:* ~C~:k? 3:% ~O#a4}s&:%:%L%Z%I%e#:%:%1#}{%H#Z#:%L%e%=}%M#}A&[:? ta" +
  ":% ~#%a ~;?z2??:?:%1#Z#H#4:?:%L%e#I%+:?:}%I%?:#4~E(/#(:!1#p:!1#)4~[(:!:%1#Z#H#.!:!:%L%e#I%p:#4~E(8(#[:+:* ~K~6k? *4~t&&[:% e%a:&4}X%:%1#Z%;h" +
  ":%1#}p%;2:%1#e%;&:% #K?}u%:% .#}6!Z% ?;# ?:&:& ....pQ=(7;5 !:2:(7;& ?:h:(7;h:% Z%a;2#[%[:# %R&[:% 4a:#:2aP??=(4}_(:# !a;#:%1#4:%1#t:&:h4~t&N" +
  "-!/#88:% e%a:+:* }y~:k? =4~i#:%P?Z%;(:%L%e%=}%M#}@-?:? ha:% }t%a ~F?z2??:?:(K?+:?:}%I%?:5:&4~[(/&8:!:(K?_:5:&4~[(/!8:# +a;(:+:* ~A}[k? (4~t&" +
  "&[:% da:(4~V(4~H&:%1#d;#:%1#9;(:!1#+:!1#/4~P(:!:(H#/:!:#H#+:#-!:% e%a:&4}X%:%1#e%=# ....pQ&[:% ....pH#}{#(:%1#}p%=&:%1#Z%4~Q#&[:%:%1#Z%H#~)#" +
  ":%:%L#e%I%}{#(:#:&4~[(:% ....pH#}{#88:% e%a:+:* }[~:k? }+:% }{#a4}s&:%:%L%Z%I%y#:%:%1#}{%H#k#:%L%e%=}%M#}A&[:? ta:% ~#%a ~;?z2??:?:%1#k#H#4:" +
  "?:%L%y#I%+:?:}%I%?/&(:!1#w:!1#f4~2(:!:%1#k#H#O:!:%L%y#I#w/#8?8:+:* ~%}_k? *4~t&&[#[:&4.5&[#[:&4}5;(:% ~G?a4~Y& !;#:% ~??a:%1#W !g=5:%1#}C:(:" +
  "574~p&:%1#}< !Q&n:%1#}>(:&4H;#:% [c4~Y&:% Ga:%1#[ !g=&:%1#{:#:&74~p&:%1#G;#:%1#}78;(:# !R-?:(4I=h4G;#:% ra4~Y&:%1#r !Q&[:%1#}4;& %;#(#[:% 1a" +
  ":#4}x(:%1#i;5:%1#1 !g&[:54~E( #;#/!8:% :a:5:(4~3% %;#:%1#J;&:%1#: !gN&[:&4.5&[#[:&4D=#4F5:#4~E(N-?:54~E( ?;#/%88:&4~E( #;#8:54~E(88:h4~E(:# " +
  "%Q&[:&4~E((:# !U&[:% ?K?y&:%:#K?z%:%:&H#~p%:%:% y&aH#~l%:% .&a:% ~l%a4~D!:%1#.& ....pR&[:% }p&a &4}j&:%1#Z&=#:%L#.&I#?:#:%X?#}]&X8#+:% !H#}w" +
  "&:%:%1#z%H#~)&:%:%L#~l%I%}{&%[#[:% ~O#a:% }{&a4~D!:%1#~O# ....pQ-?:%1#}w&=#:%1#}p&Q&[:% }p&a !4~H(8:%1#Z&:# dwa=&:%L#~O#I#?:&:%X?#~W#X8#+:%:" +
  "# !aH#}w&/!88:%1#~#&4~E((:% ?H#}w&:%M....k?I#}p&:%1#~p%4~E(8:%P?y& !Q&n:% }p&a4~W% ....p(:%L#Z&;}%:%1#}p&8;#:(4~E(:# ....pQ-#:%:}%I#}w%:%:#H" +
  "#Z%/&88:(4~E(88:% e%a:+:* ~r~9k? -4~i#:%L%e%=}%M#}@-?:%:%1#}{%H#~G#:%:%L%Z%I%~?#:? ta:% ~#%a ~;?z2??:?:%1#~G#H#4:?:%L%~?#I%+:?:}%I%?/&8:%:%1" +
  "#}{%H#~G#:%:%L%Z%I%~?#:! }X!a4~W%:!:%1#~G#H#}b!:!:%L%~?#I#}X!/!8:+:* ~R~6k? (4~t&&[:(4~V(=(&[ .+;#:(1#?4}w(;((#[:&4.5&[:% ~h?a:& ~R~6k? (4}T" +
  "=#4~2%:% ~a?a:%1#f:%1#O4~p&:%1#s !Q&[#[:% ~W?a:%1#w4}x(:% ~O?a:%1#}N:%1#j4~p&:%1#}G !R-?:%1#];(:#4~E(:&4}w(;#/%88:#4~E(8:% e%a:+:* ~Q~9k? :4" +
  "~i#:%1#}w%;(:%1#Z%;#:%L%e%=}%M#}@-?:? 4a:% }{%a ~??z2??:?:(H#/:?:#H#+:?:}%I%?/(88:! e!a4Z(:!:(H#Z!:!:#H#}p!:! !H#e!/!8:+:* ~=}_k? 54~t&&[:% " +
  ".!a:& ~<~9k? *4~8%#[:%1#.! !Q&[#[:%1#}X!=#4~%(:#4~E( |!g #Q-?:% ~p?a:& }_}^k? 44~8%:%1#p !gN-?:%1#)=#4F5:#4~E(N-?:&4}w(;#/#88:% e%a:+:* ~C~9" +
  "k? ,4~i#:%1#Z%;#:%L%e%=}%M#}@-?:? /a:% }w%a ~C?z2??:?:#H#+:?:}%I%?/&8:!1#?:!1#&4~P(:!:#H#&:! !H#?/!8:+:* ~W~6k? *4~t&&[:% e%a:#4~c#:%C%Z%;7:" +
  "%L%e%=}%M#}A&[:? 4a:% }{%a ~??z2??:?:7D%+:?:}%I%?/&(:!:7D%G/#8?8:+:* ~_~6k? +4~t&&[:% e%a:#4~c#:%C%Z%;7:%L%e%=}%M#}A&[:? 4a:% }{%a ~??z2??:?" +
  ":7D%+:?:}%I%?/&(:!:7D%[/#8?8:+:* ~g~6k? (4~t&&[:&4~h(&[:! !H#}</#8:% 5H#~l#:% }a}Zk?H#~h#:% %H#q#:% }]}Zk?H#~a#:% &H#~[#:% }X}Zk?H#~W#:% +H#" +
  "~S#:% z}Yk?H#~O# ?;#:&4.5&[#[:&4}[5-?:% Z!a:&4~@%:% e!a:%1#Z!:%1#}w!4~p&:%1#e! !gN-?:%:%1#}p!=2H#~-&:%:24EH#}]&:% ?H#}X&:%:% ~-&aH#.&#[#[%[#" +
  "[:% B!a:% .&a4~F%:%1#B! !R-?:%1#}i!=# !4}4=(4X(:(4~E(&[:#4~E(/#8:% e%a:# ?4}4=(4}X%:%1#e%=5 ....pQ-#:%1#}p%=8:%1#Z%:% ~O#a &4}w%:5:84~[(:(4~" +
  "E(:#4~E(-!/%88:%:&4}w(=#H#y&:#4.5&[:% ~-}Zk?H#}w%:% }i}Zk?H#Z%:%:#H#}{%:% ?H#e%M#;}%M#;0M#;}(M#;dM#;}&#[#[#[#[#[#[%[#[ %;&%[#[:%1#}{%;(:%1#Z" +
  "%;#:%1#}w%;/%[#[:#:/Q-&:(:#1#?:#1#&4~+!=84K=54X(N-?:8:(4~j(-?:# +a;#:54~E(:84~E(/!88:%:# +aH#Z%:%1#e%:%1#}p%4~P(:%:5H#}p%:% !H#e% ?;(:#1#?=5" +
  ":#1#&=# z}Yk? +4~t&&[ ?;&(#[:5:# }X}Zk? &4~t&&[ !;&/!8:5:# }]}Zk? %4~t&&[ #;&/!8:5:# }a}Zk? 54~t&&[ %;&(:%:#H#~p%:%:5H#~l%:% &H#~#&:% }i}Zk?" +
  "H#}{&:% }!H#}b&:% !H#}X&:%:% }{&aH#}]&:%:% ~l%aH#.& ~I}ak?:% .&a4}Z&;h !;(888:84~E(:(-h#[#[#[:& !c,%!?%#8:}(M#}A-h:% .&a:% e%a4}e#:%L%.&=}(M" +
  "#}@-5:%C%}]&;}) #;&/%8:dM#}A-*:% .&a:% e%a4}e#:%L%.&=dM#}@-(:%C%}]&;7 !;&/#8:}%M#}A-(:% .&a:% e%a4}e#:%L%.&=}%M#}@-&:%C%}]&;9 ?;&:}%;}&/!88:" +
  "0M#}A-5:% .&a:% e%a4}e#:%L%.&=0M#}@-#:%C%}]&;}*/!88:%:#H#Z%:% e%a4~7(:24~E( ?;##[M?:}&:}&M#}@=&7=}%M#}G&[#[:}%}z !c,#?/#88:% }]!a{????????:9" +
  ":&74~6&:%1#}]! !R-2:!:%1#}b!H#}<8:dM!^WN&[{????????:7:dM#}@7=7{????????}PN:7{??????~W vNV-2:!:7D%18:}(M!^WN&[{????????:}):}(M#}@7=7{????????" +
  "}PN:7{??????~W vNV-2:!:7D%r8:0M!^WN&[{????????:}*:0M#}@7=7{????????}PN:7{??????~W vNV-2:!:7z%H#}>8 !;#/h8:%1#}]&;h/&8 z}Yk? +4~t%;h/%8 }X}Zk" +
  "? &4~t%;h/#8 }]}Zk? %4~t%;h/!8 }a}Zk? 54~t%;h8:% e%a4~7((:% y&a:% ~7&a ~p}Wk?4~3!;h:#4~E(8:h4~E(/!8:(4~E(:#4~E(8:24~E( ?;#88:% e%a:+:* }i~9k" +
  "? }1:#4.(:%L%e%=}%M#}@-!:? +a:% Z%a ~G?z2??:?:}%I%?/%8:+:* ~C}_k? h4~t&&[ #;##[#[#[:&4~%( |!g,%#!?!8:& ~p~8k? &4e(&[ ?;#/#8:% e%a:+:* z~8k? " +
  "d4~i#:%P?Z%;#:%L%e%=}%M#}@-!:? ha:% }t%a ~F?z2??:?:#K?+:?:}%I%?/(8 !;#8:!:#K?B!/!8:+:* }{}[k? ,4~t&&[:&4~h(&[:!1#}w!:!1#}{!4~2(:! ?H#~#!:!M." +
  "...4I#}w!/#8:% e%a:&4}X%:%1#e%=# ....pQ&[:% ....pH#~p#(:%1#}p%=&:%1#Z%4}a%&[:%:%1#Z%H#.%:%:%L#e%I%~p#(:#:&4~[(:% ....pH#~p#88:% e%a:+:* ~G~8" +
  "k? 1:% ~p#a4}s&:%:%L%Z%I%}]%:%:%1#}{%H#B%:%L%e%=}%M#}A&[:? ta:% ~#%a ~;?z2??:?:%1#B%H#4:?:%L%}]%I%+:?:}%I%?/&(:!1#}w!:!1#}{!4~2(:!:%1#B%H#~#" +
  "!:!:%L%}]%I#}w!/#8?8:+:* ~l~6k? (4~t&&[:&4~h(-!:&4.5&[#[:&4}[5-?:% k!a:&4~@%:% y!a:%1#k!:%1#~;!4~p&:%1#y! !gN-?:%:%1#~4!=(H#}{&:%:(4EH#~W#:%" +
  " ?H#~S#:%:% }{&aH#~O##[#[#[%[#[:% ~)!a:% ~O#a4~F%:%1#~)! !R-?:%1#~-!=! !4}4=#4X(:#4~E(&[:!4~E(/#8:% e%a:! ?4}4=#4}X%:%1#e%=5 ....pQ-#:%1#}p%" +
  "=h:%1#Z% ~W}Zk? #4}w%:5:h4~[(:#4~E(:!4~E(-!/%88:%:&4}w(=!H#.&:!4.5&[:% ~h}Zk?H#}w%:% ~W}Zk?H#Z%:%:!H#}{%:% ?H#e%M#;dM#;}&M#;}%#n#[#[#[%[#[:%" +
  "1#}{%;&:%1#Z%;#:%1#}w%;h%[#[:#:hQ-&:&:#1#?:#1#&4~+!=!4K=54X(N-?:!:&4~j(-?:# +a;#:54~E(:!4~E(/!88:%:# +aH#Z%:%1#e%:%1#}p%4~P(:%:5H#}p%:% !H#e" +
  "%:#1#?=&:#1#&=# ~O}Zk? (4~t&&[:!4~E(:dM#}A-(:% ~O#a:% e%a4}e#:%L%~O#=dM#}@-!:%C%~W#;9:d;}%/#8:&:# ~?}Wk? (4~t&:!4~E(N&[:% e%a4}^(/#8:}&M#}A-" +
  "%:% ~O#a:% e%a4}e#:%L%~O#=}&M#}@-?:%C%~W#;7/!88:%1#~W#/%8:%:#H#Z%M?:}%:}%M#}@=!7;}%{????????:7:}&M#}@=#7;7M?:}&:#7;}&{????????:9:!7;9:% e%a4" +
  "~7(/58 ~?}Wk? (4~t%/!8 ~O}Zk? (4~t%8;&:% e%a4~7((:% .&a:% ~7&a e^k?4~3!;&:!4~E(8:&4~E(/!8:#4~E(:!4~E(8M#;}%8:(4~E(:}%M#}@-?:%M#I%~O%:%M#I%~?" +
  "%:%:7D%k%:%:}&I%y%:%:9D%~)%:%:}%I%}{% ?;#%[:# :Q-&:#:% e%aa=!L%4M!}@&[:% }{!a:!C%d4~6&:%1#}{!N-#8:# 4a;#/?8?88:% e%a:+:* ~&~8k? =4~i#:%L%e%=" +
  "}%M#}@-!:?:%X?%~)%X8%d:?:%X?%Z%X8%+:? 1a:% k%a rz2??:?:}%I%?/%8:+:* ~q~6k? h4~t&&[:% e%a:#4~4#:%1#}w%;#:%1#Z%;&:%L%e%=}%M#}A&[:? 4a:% }{%a ~" +
  "??z2??:?:#H#/:?:&H#+:?:}%I%?/&(:!1#4:!1#t4~P(:!:#H#t:!:&H#4/#8?8:+:* }W~7k? *4~t&&[:% e%a:#4~4#:%1#}w%;#:%1#Z%;&:%L%e%=}%M#}A&[:? 4a:% }{%a " +
  "~??z2??:?:#H#/:?:&H#+:?:}%I%?/&(:!1#d:!1#94~P(:!:#H#9:!:&H#d/#8?8:+:* }^~7k? +4~t&&[:% e%a:#4~4#:%1#}w%;#:%1#Z%;&:%L%e%=}%M#}A&[:? 4a:% }{%a" +
  " ~??z2??:?:#H#/:?:&H#+:?:}%I%?/&(:!1#::!1#J4~P(:!:#H#J:!:&H#:/#8?8:+:* e~7k? -4~t&&[#n:% e%a:&4}X%:%1#}p%;#:%1#e%=5 ....pR&n ?;& ?:#:%1#Z%=(" +
  " }[~8k? 54~t&-!0:#:( }c~8k? &4~t&&n !;& ?( # %:#:( }f~8k? &4~t&=(7;&:( !<8( %;& !88:5:#4~2(&[#[:% e%a:+:* }j~8k? }(4~i#:%P?Z%;&:%L%e%=}%M#}@" +
  "-?:? ha:% }t%a ~F?z2??:?:&K?+:?:}%I%?/(88:!:&K?s/!8:+:* }x~7k? 54~t&&[ ?;#:&4.5&[#[:&4}[5-?:% ~O!a:&4~@%:% ~G!a:%1#~O!:%1#~S!4~p&:%1#~G! !gN" +
  "-?:%:%1#~K!=(H#}{&:%:(4EH#~W#:% ?H#~S#:%:% }{&aH#~O##[#[#[%[#[:% ~?!a:% ~O#a4~F%:%1#~?! !R-?:%1#~C!=# !4}4=54X(:54~E(&[:#4~E(/#8:% e%a:# ?4}" +
  "4=54}X%:%1#e%=h ....pQ-#:%1#}p%=2:%1#Z% k}Zk? %4}w%:h:24~[(:54~E(:#4~E(-!/%88:%:&4}w(=#H#.&:#4.5&[:% ~O}Zk?H#}w%:% k}Zk?H#Z%:%:#H#}{%:% ?H#e" +
  "%M#;0M#;}(M#;}&M#;dM#;}%#n#[#[#[#[%[#[:%1#}{%;5:%1#Z%;#:%1#}w%;2%[#[:#:2Q-&:5:#1#?:#1#&4~+!=&4K=h4X(N-?:&:54~j(-?:# +a;#:h4~E(:&4~E(/!88:%:#" +
  " +aH#Z%:%1#e%:%1#}p%4~P(:%:hH#}p%:% !H#e%:#1#?=5:#1#&=# ~?}Wk? (4~t&&[:&4~E(:}(M#}A-(:% ~O#a:% e%a4}e#:%L%~O#=}(M#}@-!:%C%~W#;9:}(;}%/#8:5:#" +
  " ~-}Zk? (4~t&&[:&4~E(:0M#}A-5:% ~O#a:% e%a4}e#:%L%~O#=0M#}@-!:%C%~W#;7:0;d/#8:5:# ~1}Zk? *4~t&:&4~E(N&[:% e%a4}^(/#8:}&M#}A-%:% ~O#a:% e%a4}" +
  "e#:%L%~O#=}&M#}@-?:%C%~W#;})/!88:%1#~W#/&8:%:#H#Z%M?:}%:}%M#}@=#7;}%{????????:}):}&M#}@=&7;})M?:}&:&7;}({????????:7:dM#}@=&7;7M?:d:&7;}&{???" +
  "?????:9:#7;9:% e%a4~7(/*8 ~1}Zk? *4~t%/#8 ~?}Wk? (4~t%/!8 ~-}Zk? (4~t%8;&:% e%a4~7((:% .&a:% ~7&a }]^k?4~3!;&:#4~E(8:&4~E(/!8:54~E(:#4~E(8M#" +
  ";}%8:(4~E( ?;#:}%M#}@-?:! ~G?a:}%:94B%N-?:! ~K?a:}&:74B%N-?:! ~O?a:}(:})4B%;#88:% e%a:+:* ~]kk? =:#4.(:%L%e%=}%M#}@-!:? +a:% Z%a ~G?z2??:?:}" +
  "%I%?/%8:+:* ~!~7k? +4~t&N&[:+:* }f~7k? *4~t&N&[:*:+a;3 !;4#[#[%[:h e!R&[:% e%a:h1#~-~7[=-:h1#y~7[=24}k%:%1#}p%=!:%1#Z%=(4~Q%:%1#e%;5:%:3H#}p" +
  "%:%:+H#e% ?;&%[:% e%a4X!=# ..~;?R&[:& ! #:# ..&S7a;&/!88:%:3H#}X&:%:+H#.&:h +a;h%[:% .&a4X!=# ..~;?R&[:% e%a=8:# :V:#:# ~8?c 0S7:!:(4z#:% ~O" +
  "#a:84~a!:%1#~O#N-!:% .#a:%1#~S#=/:!:(4~+%:%:%1#.#=#H#e%:%:%1#}X#:#aH#}p%:84X!=# ..~;?Q&[?8:(:/ ! # % &:# ..&S7:# .4S7:# .!S7=#a=8c=,&[:!:/a:" +
  "!:8a:,z2??8:(:#c;(/!88:&:2c:2:&c:&:2T7 !T&[:5:!4~[((:5:!4~[(:( #S-%8 ?;#%[:# B!Q-#:# }X~>k?a;&:# .~>k?a;8:# da;#:81#?:&1#?:-:24~t&N-?8:81#+=" +
  "#:81#/ &Oa;,#[%[:#:,R&[:# 4a:#1#/=@ %O;(:#1#?=/:#1#& %Oa;} :#1#+;5%[:/:} R&[:% ~p!a:+:*:/1#?:/1#&4~J#:/ +a;/:%1#~p!=&N-!:% ~h!a:&:%1#z!=# ~p" +
  "}]k?4~j%:#N-&:%1#~l!:#:%1#~h!=#7=}!N:@ ?Rg-&:#:&:#7;t:(;&:5;#%[:&N-#:% ~a!a:t:}!:#1#?:#1#&4~J#:& +c;&:# +a;#:%1#~a!:%1#q! ! ?4~G&N-?8/&88;#/" +
  "!88:81#4=#:81#t %Oa;(%[:#:(Q-%:# +a:#1#&;5:#1#?;8 ?;&:*;##n%[:*:#N-!0:% ~W!a:&:+a:#:8:54~J#:# !c;#:& !a;&:%1#~W!N-?8:& !c8;&;#:&:*6-?88:+:*:" +
  "-:24~t&-!/#88 ....p;#/!8:% !H#~#%:% ~7}dk?H#}{%:%:2H#}w%:%:-H#Z%:% 3H#}p%:% ~)}dk?H#e%:% .&a:% e%a4~c! ....p;#:%1#.&=! ....pQ&[:%1#}X&;&(:%1" +
  "#}]&;}#:!;#:%1#}X&=&;488:%:}#H#~#%:%:4H#}{%:% }(H#}w%:% ~Ckk?H#Z%:%:*H#}p%:%:+H#e%:% ~O#a:% e%a4~c!:?:%1#~S#=?:%1#~W#4~d(:%1#~O#:?4~[(:#:&4~" +
  "2(/&88:% !H#~S#:%:#H#~O#:% e%a }w}bk?:% ~O#a4~Z&:?:%1#}p%=?:%1#Z%4~d(:%1#e%:?4~[(/#88:?M#I%?8:% k&aJ?8~pG%4n&}V!)o? B/c=#J?#[#[#[:?P?e: !c,%" +
  "??#!8?8:? }]4a:? }]4z2??8:? }]4a;3#[#[#[#[#[#[#[#[#[:?P?}b: !c,%!!?#8:? z}+a;4#[#[#[:?P?z}+ !c,%!!?#8:? k@a;8:? .}+a;/#[#[#[:?P?.}+ !c,%!!?#" +
  "8:?1#~h}*1#?=&1#?;5/+8?8:?1#~;@;h:?1#k@;5/(8?8:?1#}b}+;&:?1#}]}+;(/#8?8 !;(:?1#}]:;&:?1#.: !Q&n:?1#}X::&4*;& !;%/5(:? ?K?z}+:?:&H#}b}+:?:?1#" +
  "}X:=(H#}]}+:? z}+a8;48:?:&H#B}+:? B}+a;+#[:(42=%&[#[:% +c=81#? !R&[:84B( }:;h q^k?;&(#[:%1#/;h:%1#+;&:# ~G2a:% 4a ~??z2??:%1#}G;*:# Z%a:% ~S" +
  "?a ~-!z2??:8 ?H#?:8 nR&[#[:% &c=21#? !c;%:2:%H#?:%-?:8 e#4y(88:# ~pha=%:# ~G2a ~??z2??:# Z+a=8:# Z%a ~-!z2??:* %Q-?:# ~O#a=2:% ~??z2??:# }w!" +
  "a=%:8 ~-!z2??:(4~E(:* #Q-#:# ~a5a:2 ~??z2??:# ~-(a:% ~-!z2??/&88:&:h4~r(?8(:# Z%a:(:+1#?4}y!:#1#Z%;&:#1#~h%=* #Q&[:(4~E((:#1#}w%;h:# ~a5a:# " +
  "}{%a ~??z2??:# ~-(a:# ~l%a ~-!z2??:(4~E(/#88 !;*/%8:?:hH#e}+:?:&H#}i}+:? }p}+a:# ~a5a ~;?z2??:?:*H#}]4:? }b4a=(:# ~-(a ~-!z2??:# e!a:?1#e4:?" +
  " }p4a1#?4~7&:#L%e!;}!:# B!a:?1#Z4:? }w4a1#?4~7&:#L%B!;} :# }]!a:?1#}{4:? ~#4a1#?4~7&:#L%}]!;t & ~G?4~9(=% ?H#}<:%M?I#[:%M....k?I#G:%M?I#r:%M" +
  "....4I#1:%M?I#::%:tI#d:%:} I#4:%:}!I#+:%MF...4I#?:?:%H#~W}+:?1#}]4 !Q&[ }izk?1#?=% ||||*6&[?8 }izk?:% !aH#? Zzk?1#? #O;& }pzk?1#? &c;%#[%[:&" +
  "N-!:& &c;&:% &a=%1#?1#d:(1#?4~c(N-?8:%1#?=51#? !a;%:5:%H#?:%-??8 }izk? }izk?1#? !cH#?:5N&[ :4^!=5N&[?8:5 ?H#?:5 ! #:5 nQ7H#& & &4~9(=%:5H#?:" +
  "% ~-~Rk?4>;%:(1#?4}w(;(:5 !H#?:5:%H#9:5:(H#d:5M&I#4:5M?I#+ }izk?1#?&[?8 }izk? nH#?:5 #H#? Zzk?1#?=% ezk?1#?Q&[ ezk?4~s(8 }pzk?1#?:% #Oa:5H#?" +
  " Zzk?:% !aH#? }izk? }izk?1#? !aH#?:5 +a }_}^k? 44}c#8 & t4~9(=hM?I#+:hMF...4I#?:51#+&[?8:5 nH#+:h:h1#? !a=%H#?:%N&[?8:51#t=%:51#/Q&[:5 /a4~s" +
  "(8:51#4:% #Oa:hH#?:5:% !aH#t:5:51#+ !aH#+8:# .!a:?P?~i4=24}_(:#:#L%.!I#~G2:# (H#~#%:#:? .@aH#}{%:# !H#}w%:#:# ~G2aH#Z%:# Z+a }s}bk?:# Z%a4~Z" +
  "& }Xzk?1#?&[?8:#1#}{+;*:#1#}w+;+ ?;( }Xzk? nH#? Bzk?1#?=8 &O;% }bzk?1#?;&#[#[%[:%&[:&1#&:&1#+:+:*4~t&-#:% 4c;%:( !a;(:& 4a;&/!88:?1#~K4;( + " +
  "14~9(=%:(H#J:%:(H#::% ?}6!d:%M?I%4:% ?K?+:%MF...4I%?/!8:# Z%a:(4~+#:#1#~#%;%:#1#Z%:#1#}w%4~[( Bzk?1#?;88:8 ~[?6&[:# Z%a ?4~+#:#1#Z%:#1#}w%4~" +
  "[(:#1#~#%4F(8:%:%1#?=( !aH#?:( ?}<&[?8 ?;+ Bzk?1#?=( }]zk?1#?Q&[ }]zk?4z(8 }bzk?1#?:( &Oa=&:#1#}{+H#+:&:#L#Z+I#?:&:%H#/ Bzk?:( !aH#? }Xzk? }" +
  "Xzk?1#? !aH#?:?1#Z@ !Q&[:?1#}w@4}w(;8:?1#}{@4}w(;/ !;+8:# ~p?a:?1#B4:? }i4a1#?4~7&:#1#);-:#1#p;,:?1#~W}+=&1#? !a;(:&:(H#?:(N&[?8:# ~h%a:? }X" +
  "@a1#?:? }]@a1#?4}k%:# ~[%a:? ~l4a4~e&:# z%a:?1#B@:?1#}i@4}x#:#:?1#~h4H#~W%:#:?L%~a4I%~O%:#:?X?%~O4X8%~?%:?P?e@;(:# Z%a=@:? ~)4a 1z2??:#:(K?}" +
  "]& + ~p?4~9(=*MF...4I%?:* +a:@ ~h?z2?? & J4~9(=(:2K?::(:&H#9:(:-H#d:(:,H#t:(:/H#4:(:8H#/:(:+H#+:(MF...4I#?:?:(H#q}+:?:%H#~a}+:?:*H#~[}+:# k8" +
  "a:? ~#@a4~e&:? ~h}+a;%:#1#k8 ....pR&[:%:#1#~?8H#+:%:#L#k8I#?(:# ~pha J4}i&4~X#;}!4~X#;} :#:}!M|}s)^M..!}XI%}{%:#:} M||||||||}:^M.........n}X" +
  "I%Z%:# 5H#}w+:#:# Z%aH#Z+:# ~G2a }w~Nk?:# Z+a4~Z&:#1#~K2;(:#1#~O2;&:# ?H#}{+:#:&:(aH#}w+:#:(H#Z+%[:# Z+a4X!=& ..~;?R&[:#:#1#}{+=* !aH#}{+:* " +
  "+c }*}R %U&[:# ~pha P4^%8:# ~pha:&4^%/!88:#1#~G2:(4~[(:%:#1#.2H#+:%:#L#~phI#?8:? ~W}+a=&1#?=(1#J&[?8:?1#~l}+;*:?1#~p}+;+:( ?H#r:( nH#J:( 1a:" +
  "*:+4~O(:(:(1#J !aH#J:?:&H#.d:?:? }i}+aH#z}&:?:? ~[}+aH#~p}&:?:hH#~;@:?:5H#k@:? ?K?.}+:? ?K?Bd:?:%L#?I#}Xd:?:%1#+H#}bd:? .}+a;/:? k@a;88:?:hH" +
  "#}pd:?:5H#ed:? Zda=%:? ~?@a ~G5z2??:?:%H#z}*:?:? eda=&H#~p}*:?:? z}*aH#~l}*:?:? ~p}*aH#~h}*8#[:5&[:# ~h?a:& ~<~9k? *4~E%:#1#O;%:#1#f !Q&[:%4" +
  "~E((#[:%4B5:%4~E(N-?:# ~a?a:& }[~Rk? 54~E%:#1#w;%:#1#s !Q&[:%4~E( .+;%8M%;}!/%88:# ~W?a:!1#?=%1#&:%1#?1#?@??:&1#&=%1#+&[?8:#1#j;(:#1#}N;&:% " +
  "nH#+:%1#/=5&n:%1#4:51#/@!?:%1#+ !a( ?8;5:%:(H#4:%:&H#/:%:5H#+8#[#[#n#[#[#[#[#[:?1#~l}*1#?=&P?~?5 !c,%!!?#8:& ~%5a;+#[#[:&P?~%5 !c,%??(!8?8:&" +
  "1#}p5;h:&1#e5;%:&1#}i5;(/#8?8:&1#y51#?;5:&:&1#~-5=%H#e5:&:&1#~)5=(H#}i5:&:&L#~45I#Z5:&:&1#~;5H#}{5:& ?K?~%5:&:5 +a=hH#}p5:& ~%5a;+8:&:%H#~W(" +
  ":& ?K?~#5:#:&1#}{5H#~Wh:#:&L#Z5I%~Oh:# Z%a:(1#?=* +a=-4}i!:#L#~#%;} :#1#}{%;%:#L%Z%=}!M#}A&[:# k8a:# ~-%a Jz2??:#:#X?%~a%X8%~a8:#1#~[%;h:#L#" +
  "~S%;t:#1#~O%;5:# ~Oha/#8:&:%H#~[(:&:} I%~a(:&1#~W(=%P?}<:*P?SR&[:# Z%a }i}]k? E4~d(:#L#~#%;} :#1#}{%;%:#L%Z%;}!:# k8a:# ~-%a Jz2??:#:#X?%~a%" +
  "X8%~a8:#1#~[%;h:#L#~S%;t:#1#~O%;5:&1#~[(:&1#~a(4~[(:# ~Oha/#8:# ~O?a:% }7a4}X(:& ~h(a;5:#1#}G=2&n:#1#~Oh:#1#~Sh:5:2:#1#]4}k%4~[(:&1#~W(;%:&1" +
  "#~a(;2:&1#q((:5:#1#~WhH#+:5:#L%~OhI#?:} }z;2:} M:}]}z8;,:& !K?~#5:(1#+;@:(1#&;(:&:,H#t:&:2H#4:&:-H#+:&:hH#&:&:( +aH#/:&:@ +aH#?:&:*P?SK?}b5:" +
  "&:%H#B5:& ?K?}c5:& !H#}]5:&:5H#}X5:& !H#.5:&:& B5aH#z(:& ?K?~;!:&:& z(aH#~-!:&:&H#~)!8:# Z%a:& da=%:!4):#L%Z%M%}@&[:+ %K??/#8:# Z+a:# Z%a=! " +
  ".!z2??:%4~X%:#1#}ph;h:#L%Z+;} :# ~pha=%:# }{+a ~O?z2??:#:#X?%.hX8%~ah:# Bha4~1(:} M#}@&[:!:% ~O?z2??:&1#~W(=!1#9;(:# ~?%a:!1#:=*4~G(:#1#~G%;" +
  "!:#:*&n:!:*a:#1#~C%:! 9wa;%%[:# Z+a:(4k&:%:#1#y+H#d:%:#L#~)+I#4:%:#X?#Z+X8#?:% 9a;%:( 9a;(:* !c=*-?8(:!8H#~G%:#L%Z%;}!:#1#}{%;%:#L#~#%;} :# " +
  "k8a:# ~-%a Jz2??:#:#X?%~a%X8%~a8:#1#~[%;h:#L#~S%;t:#1#~O%;5(:#:} I%~G2:# ~O2a:# ~pha ~O?z2??:& ?K?~#5:#:#X?%~ahX8%~)8:&1#~h(;!:&1#~l(;-:&L#~" +
  "l(;t:&1#~W(=21#9;*:# Z+a:21#:=54e&:5:#1#Z+:#1#}{+=%c=(:(:5T7;(:#1#}w+:% 9wa;%%[:(&[:# Z%a:*4k&:%:#1#y%H#d:%:#L#~)%I#4:%:#X?#Z%X8#?:( !c;(:% " +
  "9a;%:* 9a;*/!88:#:#L#Z+I%~p8:#:5H#./:# ~p8a:# ~W2a4~9#:#1#}X8=% ....pR&[:#:#L%}]8I#}]/:#:%H#}X/(:# }X/a k}dk? 04}k%8:21#1:# Z+a:21#i=54}m&:5" +
  ":#1#Z+:#1#}{+=*c=(:(:5T7;( +a;%:#1#}w+:* &Oa;*%[:(&[:# Z%a:% &c1#?:%1#?4~q!:#:%P?&K?~#%:*:#X?#Z%X8#?:( !c;(:* 4a;*:% 4a;%/!88:#:5H#}{+#[:! ." +
  "...pR&[:tM||||3}E-!:!:-4~[(8 ....p;!8:!;5:#1#B8=! ....pR&[:#:#L#}i8I#}w%:#:!H#Z%(:# Z%a:21#&:21#+4e%8:#:#L%~p8I%k8:#:#1#./H#~?8:#:#L#Z+I#~C8" +
  ":#:#1#}{+H#~K8:#:#L#Z%I%~O8:#:#1#}{%H#~W8:#L#}]/;} :#1#}X/;%:#1#~p2:#1#z24~2(:# q2a4}|(:#1#}p8:#1#Z84~2(:# }{8a4~1(M#;}!8:&P?~#5&[:&1#~h(:&1" +
  "#~l(4~[(8:& ?K?~#5:& ~[(a8=!1#?:!1#&4~[(:+ !K??:}!M%}@-?:&4~&%:& !K?~?5:# ~;*a:# k8a Jz2??:#:#X?%~a8X8%~)*:}!M&}@-!/#8:& %K?~?58:/ %K??:4 %K" +
  "?? #;*/#8:? Zda4~d&:?1#ed:? }pda1#?4~.!:? !K?.}+:# z*a:# ~;*a Jz2??:#:#X?%~)*X8%~a*:84~[%:? ~[}+a4}q%:}!M#}U=}#M!}G&[#[:}#}z !Q&[:?1#~W}+=&1" +
  "#J=! ||||*6&[?8:&1#:;5 !;*:&:! !aH#J:# Z%a:&1#i:&1#r4}k% ....p;(:#1#Z%=! ....pR&[:#L#}w%=}!M||||3}E&[:!;((:!:#1#}w%4~[(88:# Z%a 8 .~-k? }#4~" +
  "0%:#:5H#~h+:#:#P?~l%K?~l+:#:#L%~)%I%~)+:#:#1#y%H#y+:#:#L#~4%I#~4+:#:#1#~;%H#~;+:#:#L%~?%I%~?+:#:#1#~G%H#~G+:#:#1#q%H#q+:#L%Z%;} :#C%}{%;}%:#" +
  ":}!I%~O+:#:(H#~K+:#:}%D%}{+:#:} I%Z+:#:#L%~W%I%~W+:#:#1#~a%H#~a+:#1#~K%:#1#~O%4~2(:&:&1#J !cH#J:# Z+a=! !:%4}c!;&:!4}y&/!8:#:%H#Z%:#:} I#}w%" +
  ":# ~#%a=+:# z*a Jz2??:#:hH#~S%:#:5H#~G%:#:tI#~K%4&=! ~p}Zk? 5 ~q}]k? *4}T=(4}_&:(4~E(:! ^}[k? *:} }z=8:} M:}]}z4}T=(4}_&:(4~E(:# Z+a:#1#~?%=" +
  "2:#1#~C%4~e!:# ~G?a:#1#}w+=(:#1#}{+4y% !;*:t}z;/:#1#}C;&#[:#1#W !Q&[:#1#Z+:(4~2((#[:! ~kBk? &:&4}_&:&4~E(:#1#Z+:(4~2(:# F}W.+H#Z+:# ~??a:#1#" +
  "~)%:#1#~-%:# Z+a4}y#:#1#}>;&:#1#}< !g-?:! ~%}Xk? +:&4}_&:&4~E(:# F}W.+H#~G2:#1#~4%;(:#1#k%4(;*:# ?H#}{+:#:*H#}w+ &O;&:#:# ~G2aH#Z+#[%[:&&[:&" +
  " 4c;&:# [c:# Z+a:(4}p#:( 4a;(:#1#[ !R-!/#88:! ~.}Xk? *:#1#}w+=(4}_&:(4~E(:! z}Yk? +:hy4}S=(4}_& ?;*:!;&/%8:#1#{;&:#1#}w+4~E( !;*88:!;(8:(4~E" +
  "(:%:84~[(:+4}|(:# y%a4}h(:5:/4~2(:#1#~;%:24~[(8(:#:} I#~#%:#:%H#}{%:#:}!I%Z%:# ~-%a:# z*a Jz2??:#:hH#~[%:#:5H#~O%:#:#X?%~a*X8%~a%:#:tI#~S%:t" +
  "M||||}e....n}F&n:# Z%a ?:#4}c!(:# ~pha=!:?1#~W}+ +a=%4~m!:# Ga:? ~l4a4}X(:#L%G;} :#:#1#zh=(H#~#+:#:} I#}w+:# !H#Z+:#:#1#.2 /w:(aH#~)+:# ~G2a" +
  "=(:# Z+a:?1#B@:?1#}i@=&4}]!#[:&:#1#~O2V&[#[:#1#~O2;(:#1#~K2;5:#1#~G2;&:!4~%%:& ....pQ-?:#:(H#.2:#:5H#zh:#:&H#~ph:# ra:%4~o& ?;&:#1#r !Q&[#[:" +
  "# 1a:#1#}4=% ~/}[k? &4~8%#[#[:#1#1 !Q&[:#1#i=+4X(N&[:+4~t(N-#8:+4~E(8:# :a:% ~]}dk? (4~8%:#1#: !R-!:# da:#1#J=! ~/}[k? &4~8%:#1#9;+:#1#d:!4~" +
  "E( !R-!8:+4|(N&[#[:# Z+a:+4~^%:#1#Z+-?:+4~E(/#88:%4~E(:# ~G2a:+4}X%:#1#~G2=! ....pR&[:# Z+a=%:5:(:#1#~K2=(:#1#~O24~!!:%4}k(;%:!:(4~[(:+4~E((" +
  ":+;%8 !;&/!8:%4~E(88:# Z+a:h:#1#~a%4~1%:#1#}w+=!:#1#}{+:&:%4}[#;&:#1#Z+:!4~[(:# ~pha4}l#/#8(:(4}l#:!4~%%8:# 4a:%4~o&:#1#4 !g&[:#1#t;&(:# Z+a" +
  ":h:#1#~a%4~1%:#1#}w+=!:#1#}{+ ?:#4}[#;&:#1#Z+:!4~[(88:# Z%a !:&4}c!8;&:# Z%a4}y& !;*8:?1#~W}+4}g(:34}l%:? }i}+a4~n%:? B}+a;+8:+1#?4~E(:4 !K?" +
  "?8 #;%:* #Q&n %(:34}r%:*;% !8;(8:?:(K?}b::?:% #Q=(&n %(:34~N&o? 4c=!J? }i: B::% !g7:?a1#? .+:&4?;%:! +a4~Y&:!1#/;5:#:!1#+ !g=*H#+:#:5:%:*7H#" +
  "/:! 4aJ?:#1#+ !Q&[ ~7~pk? }14~r(?(:#1#/4~E(:&4~E(:?1#B:4~E(:?1#}i:4~E(8 !8K?e::# B/aJ?:(8~R}/%3n&}V!)o? ~W(c=&J?#[:# ..::%1#?=( &O=+:+ ..:U7" +
  "U&[#[:%P?}(;3:%P?d;+:%1#/=*&}V:* -m=( !c;h:%1#t;8:( ?}>&[ !:(c B%u !a=( ~F}_}Rw;2:h:( B%wa;h8:8 k}X}8u~%:%}5#4:* &}Q |%g:2a:h ~[?A=*c:h ~.8w" +
  " #ma:* #ma~#M.}v(}V)M~a*}V)M.~a~C~2~*B,}U(4-z58;}!4L;}&:&:+K?}>:&:3K?U:&:}&D%G:&:}!I%r:&M!I%1:&:%L#?I%[:&:%1#+H#}< 8;%%[:% }0R&[:%:& ~G%aa #" +
  "K??:% /a;%/!88:& }b~Nk?H#B%:& !H#}b%:& ?K?}x%:& &H#Z#:&M?I#e#:&M....k?I#B#:&:& 1aH#}]%:& }w#a ? },z8?:& !K?}w%:&M!I#}i%:& ?H#~K#:&M....4I#~C" +
  "#:& !}6!~O#:&M?I#}p%:& ~[#a:& ~G%a Jz2??:&M?I#y%:&:#H#~-%:&:!H#~)%:&M?I#~;%:& #H#}{%:& ~a*:&1#{=@:@ ~a*67H#k%:!:# ~-~6k? %4}Y(&[:& !K?~@%:& " +
  "%H#y%8:& }{%a=% ~s?4~=(&[#[:& ~C#a;2:& ?H#~)&:&M....4I#}{&:&M?I#k(:&:#H#y(:&:!H#~-(:&:& }{&aH#~4(:& #K?}v&:& #K?}l&:& #K?}a&:& #K?|%:& #K?~k" +
  "%:& #K?~_%:& #K?~R%:&M&I%~h!:&M?I%~a!:&M....k?I%~W!:&M?I%~O!:&:}&D%~G!:& ?H#B(:&M....4I#}](:% ~s?4Z%%[#[:& }i(a=*:& }{%a=h:&1#~a!N:&L%~O!Wg4" +
  "~ &:&P?}p(=, #Q-?:&1#~;% !a;-:&1#e(;4:& :a:*:& }](a4}s%:&1#:=(:&1#J=+4~O!=8 2c;%#[:& ~G!a:*:(:+:84~R%=*N:% |!g &RVN&[:h ~s?4~=(&[:&1#y%;8:&P" +
  "?}w%;/:& B#a:h:& ~-(a !4}^!:&:/K?}w%:&:8H#}p%:&:&1#y%=8H#Z%:& y~6k?L#?I%~?(:& k~6k?1#?H#~G(/#88:& ~?(a:& }{%a4}j!:&1#y%;88:&:4H#~W#:&:-H#~S#" +
  ":& ?K?~O#:& ?K?}x%:& B#a:(:+:*:& ~?(a:84~*%-!:% |!g=* 5U&[:& ~G%a:* /wa=(:&1#~G(H#+:(:&L%~?(I#?(:& da:& B#a:(:+:& ~?(a4}{!:&P?dN-#:&P?}(;%8:" +
  "&:&P?}w%:, !<:% |!g:5 |!g6ggK?}w%:%;5/!88:& ~-&a=%:& ~G%a=( ~K?z2??:&1#}](:&1#}b(4~[(:& ~G!a4}W(:&:&1#~;(H#~W%:&:&X?#~-(X8%~G%:& 4a=+:(4~k#:" +
  "+ &V:& ~)&a:&1#4=,71#?;8:&1#~#&;-:&1#}{&;4 ?;*:& }](a:& B#a=5:% ?4k!:& }i(a:5:% #4k! !;+:(:5:% & !4}z#:& ?K?}x%:& F}*}6!~O#:& ?H#~K#:&1#}]%=" +
  "%1#?;5:%L%+;}!:&M?I#Z( .!;(#[:&P?~s& #R&[:}!M.~G}o~k~mP:57;}!#[#[#[:&P?~p&=h,&&#!?#8#n:&:&P?~q&K?~O%:&:&L#~h&I#~G%:& ~G!a=(:& ~G%a=%:& Z(a4~" +
  "f&:& ?H#~)(:&M....4I#}{(:&1#~G!;+:&1#~K!;h:%:(:& }{(a4}g%:%:&1#~G%=5:&1#~K%=(4y&:5:(:%4~/!N&[#[:5:( ?4}a(P?k.[ 5g&[:%:}!4~&!-!:%:5:(4~8!/!8:" +
  "5:( ?4}m%=/ !c !U&[:5:(:/4}a( :Q&[:& ~G%a:5:(4~8!/#88#[:/=%N:5:(:%4}a( EQ&[:5:(:% !a=%4}m%=} N-!:%:} a;%8:%:(SV-?:/ hc (S&[ ?;/(#[#[#[#[#[:/" +
  " *c,#!?#8:% +R-#/(8:% *Q-&/!8#[#[:/ 4c,&!##?#8:% }!R-! h;//#8:% 4R-? 5;//!8:& ~G%a }(4}b(/%88:5:(:/:}!:2:& Z(a4}w!/%8:& ~G%a4}b!88:& ~G%a:}!" +
  ":2:& Z(a4~*!8;(:&1#~K#:&P?~O!NV&[:&1#}{(:&1#~#(4~[((:&1#~C#:&1#~G#4~[(:2:&1#~)(H#+:2:&L#}{(I#?8/%8 ?;h:&1#~h&:&1#~l& ?:}!:2:& Z(a4}w!;(/#8:h" +
  " dO }Z^1V;(8 ?;h8:,:-:,7;2:& ~?(a:& B#a=-:(:+:h:&1#Z(:&1#}w(=5 |||}Vg:5:&1#}]%L%?W74~Z#:& ~G!a=(:-:& ~-&a 5 ?4}z#:&1#}]%P?},N:&1#}i(=% F...p" +
  "QVN&[:-:2:8:&1#e(:&1#}p(:(4}f!;*8 ....p:4:,7;+#[:&P?~?#&[:& F...pH#~G%:*4~k%:&1#~?(:&1#~C(4~3(:%:&1#e(4~3(:&1#}](:&1#}b(4~3((#[:&1#}](=( F.." +
  ".pQ&[:& F...pH#~G%:*4~k%:&1#~?(:&1#~C(4~3(:%:&1#e(4~3(/!8:&1#}b(;h:% F...pQ&[:& F...pH#~G%:(:h4~2(:*4~k%:&1#~?(:&1#~C(4~3(/!8:&1#e(;5:&1#~?(" +
  "=/ F...pQ&[:& F...pH#~G%:+:24~2(:%:54~2(:(:h4~2(:*4~k%/%8:&1#B(;-:&:&L#~G!I#}b&:&:&1#~O!H#}i&:&:*H#Z&:&:#H#}p&:&:!H#e&:& ?H#}]&:&M....dI#.&:" +
  "&:&L#~C(I#~p%:&:/H#~l%:&:8H#~h%:&:2H#q%:&:+H#~a%:&:&1#}p(H#~[%:&:5H#~W%:&:%H#~S%:&:-H#~O%:&:hH#~K%:&:(H#~G%:&:&1#}]%P?},=%K?}w&:,&[:&1#}{&:&" +
  "1#~#&4~[(8:+ ....pQ;/:% !Q;5/%88:+:24~2(8:,&[:&1#}{&:&1#~#&4~[(8 F...p;(8(:& ~G!a:%4}j!:& ~-&a=%:&P?~O! dO F^tV ?4~T#:& B#a=(4}j(:(:% }7z2??" +
  " F...p;(:& F...pH#~G%8:& +a:& }{%a4~9&#[:&1#+=% #R&n:&1#/;(:& ~G%a4~4(:& F...pH#~G%:& ~-&a=+ B! }b!:% !g=%7:@:(:%74~T#:& B#a=%4}j(:%:+ }7z2?" +
  "? F...p( F...p;%:( F...pQ-!#[:&P?}w% ?:&P?~@% !R7&[:/ !g&[ ....p !4~2(:&:#H#}]&:&:!H#}X&:& ....pH#.&:#;2/#(:&1#Z%;+:&1#}p%;/:& ?H#~O!:&M...." +
  "4I#~G!:&M?I#k&:&:#H#y&:&:!H#~-&:&:& ~G!aH#~4&:& ~-&a=% ?:/4~s&:%:2:84y#:%:+:#4~s&8(:& ?H#~O!:&M....4I#~G!:& ~-&a:& ~G%a ?:& ~G!a4~ !8:&:& ~-" +
  "&a4~k#:&1#?=+&[:&1#&;2 ....p;8 ....p !4~2(:&1#~G!:&1#~K!4~[((:&1#~O!;2:&1#~K!;+:&1#~G!;8 ....p !4~2(8:&:2H#}]&:&:+H#}X&:&:8H#.&8:&1#[=8 nR&[" +
  "#[:2:8U&[:5 !gN-!#n ..#;8:(;%:*&[ ?:*1#::*1#JT-!08 }38:2a }1a F.#S-&8:& ~G%a4~4(:& }f!H#y(:& F...pH#~G%:& ?K?~-(:& B#a:& ~-(a:8 ? & ?4~G! F." +
  "..p;%/%88:(8;%8:%;+:&:&L#~)#=}!I%~O!:&:&L#}{#=tI%~G!:&:&L#y#=}#I%~W!:&:&L#k#=}%I%~a!:& #H#y&:&:tI#~4&:&:}!I#~;&:&:}#I#~C&:&:}%I#~K& ?;%:&1#e" +
  "#;5:&1#}i#;2#[%[#[:% :Q-#:%:& ~-&aa=(1#+=/:(1#/=*T&[:(1#4=(:5S&[:( dw:2a=(P?? #R&[:(1#& |?g=h }+6-%:(:hP?}b}a[ .}[~G?VH#&8:( ?K?t:(:/:*c !aH" +
  "#+:( ?H#/88:% 4a;%/!88?8 &;h:& ~-&a:& ~K%a ~K?z2??:& ~G!a=(:& B#a=5 }7z2??:&1#~C#:&1#~G#4~[(:&1#~K!;%:&1#~O!;2:&:#H#~;(:&:!H#k(:&:2 dw:%aH#y" +
  "(:&:%H#~-(:&:(H#~4(:& ~G%a:& ~-(a4}|# ?;( ?;*:&1#~G% ....pR&[:5 &4e&:&1#}i#=%:&L#~G%I#?:%:&X?#~O%X8#+:%:&1#~a%H#d:& !H#~G(:&:&L#B#I%~?(:&:&1" +
  "#~;(H#y%:&:&X?#~-(X8%}{%%[#[:& B#a:& }{%a4}|#:&1#B# ....pQ-?:&1#~G(=%:&1#~?(Q&[:& ~?(a !4~G(8:&1#~C(:% 9wa=(:&L#B#I#?:(:&X?#e#X8#+:(:&1#}{#H" +
  "#d:&:% !aH#~G(/!88:&1#~C(;h:&1#~?(;*:&1#~G(;(8:+ F...pR&[:&1#~O!;5:&1#~K!;%:&:#H#~W%:&:!H#~S%:&:%H#~G%:&:5 dw:%aH#~K%:&:& ~G!aH#~O%:& ~-(a:&" +
  " ~G%a4e#:&1#~-( ....pQ&n ?;2 ?;8 &(:& B#a &4}m&:&1#}i#:&X?#~-(X8#?:& !H#~G(:&:&L#B#I%~?(:&:&1#~W%H#Z#:&:&X?#~G%X8%B#%[#[:& }{%a:& B#a4e#:&1#" +
  "}{% ....pQ-?:&1#~G(=!:&1#~?(Q&[:& ~?(a4~I(8:&1#~C(:! &Oa:&X?#}{%X8#?:&:! !aH#~G(/!88:&1#~G(;8:&1#~?(;2:&1#~C(8;!:& ~h?a:& ~-&a ~K?z2??:&:8H#" +
  "s:&:!H#j:&:2H#}N:&:(H#]:&:hH#}G(:& ~O?a:& ~G!a:!:#4~J!:&:hH#s:&:*H#j ....p;*:(;+8 ....p;(:& ~G!a4}j(:* ....pQ&[:&:+H#~a%:&:&L#jI%~W%:&:&1#}N" +
  "H#~S%:&:&L#}GI#~K%:& ....pH#~G%/!8:&L#j;t:&1#}N;5:&L#}G;}#:& }i#a:& ~h?a ~K?z2??:&:+H#B##[#[#[:3 !c,#!?#8:& ~K?a:& B#a #4~F#:&L#}G;}!:&1#}C;" +
  "(/!8:& ~K?a:& B#a !4~F#:&1#]=!&[:&:! !cH#]8:&1#}C;(:&L#}G;}!8#[:3 !Q&[:&1#~W#=!&[:!1#:=%:!1#J=#S&[:& ....pH#~;!/%8:%:#c=% ,6&[:#:!1#9a=! ~SB" +
  "k? ,4~M%N&[:% ,R&[:! ,a=!:% 3c=#aP?? =Q&[:& ~K?a=%:!:#4~e!:& ~;!a:%4~1&/588:& ....pH#~;!/&88:& ....pH#~;!/#88:& ....pH#~;!8:&:&L#Z#I#j:& !H#" +
  "}N:& }i}dk?H#]:&:&L#}i#I#}C ?;h &;%%[:h:%:& ~K?aa1#?a;h:% +a=% 9R-?8:& ~K(a:h4}i& ?;%%[:% dR&[:& ~K(a:%:& ~K?aa=!1#?:!1#&4~O(:% +a;%/!88:& ~" +
  "-&a:& B#a=! ?4~F#:&:&L#~K(I#k&:&:&1#~S(H#~?&:&:}!I#}X&:&:(H#.&:&:tI%~p%:&:5H#~l%:&:}#I#q%:&:*H#~a%:&:&L#~-&I%~G%:&:&L#~;!I#}b&:&:&1#~C!H#}i&" +
  ":&:&L#~4&I%~O%:&:&L#~;&I%~W%:!4~l%:&1#~G% ....pQ-?:? +a:& ~G%a ~??z2??:?M#I%?:?:3K?W/#8(:& B#a=% }f!:(4~T#:& ~G%a &V:%:!:#4~J!:& ?H#~a%:&M.." +
  "..k?I%~W%:& ....pH#~G%:%4}j(8:?:& ~G%a &V:& ~W%a4~<!8:& ~W(aJ?8}o=%}(n&}V!)o? B(c=5J?:5 ....pH#}<:5 .9}6!}]!:5 ....pH#}C:5 ....pH#}N:5 ?}6!}" +
  "X!:5M&I%[:5M?I%G:5M....k?I%r:5 ....pH#p:5 ....pH#w:5M?I%::5 Z&a:!:#4}|!:51#}w&;,:51#Z&;}#:5P?~#& !Q&[:5 ~p?a;d:5 }7a;@:5 ra;} :( ~h?w;}%:51#" +
  "}{& dw:,a;}(:%1#+;8:%1#&;/:5 }{&a;3:5 ~4%a;0:5 ~K#a;}&:5 y%a;7:5 ~-!a;}!:& !R;9:,;2%[:2:}(R&[:5:2L#4I%Z!:5:2X?#?X8%B!:5:2L#4I%y!:5:2X?#?X8%}" +
  "{!:5:5P?~4! %QK?~:!:5:}!H#~C!:5:%H#~?!:5:5 ~:!aH#~;!:5 B!a ~p}Zk? 54}n&&[:5P?~:!&[:5:5P?~5!K?y%:5:5L#~-!I#~)%:5 Z&a=!:5 ~)%a4~Y#:5 ~?#a:!4~1" +
  "&(:5 ....pH#~?#8:51#}<:51#}>4~2(:5:51#~G#H#W:5:5L#~?#I#}<(#[:5 }{!a=! ~q}]k? *4}n&&[:5:51#y! (Q&n:51#~-!=!}5??:!}1?&M:}Z}XM~^~9~*}o~N/}@( ?8" +
  "K?}]!/!8:! ^}[k? *4}n&&[:5 Z&a:5 ~;!a4~:#:51#Z&=! ....pQ&[ ....p;#(#[:5 ~)%a:51#}w&=#:51#}{&4}o#:!:#4~[( ....p;#:51#~)%=! ....pQ-?:51#y%&[:5" +
  "L#~-%;::!;#(:!:51#~-%4~[(888:51#}C:51#}G4~2(:5::I%}G:5:#H#}C/!8:! }_}[k? 24}n&&[:5:5P?~5!K?y%:5:5L#~-!I#~)%:5 Z&a:5 ~)%a4~Y#:51#}{&;&:51#}w&" +
  ";!:51#Z& ?;#:3 ~*}ak?L??I?5:3 ~!}ak?L??I??:5#n#[%[:# ,R&[:5:#:3aP??=+4~q%:# !a;#:51#?:51#&:!:&4~t&N-!/#88 ,/!8:+ ,:5P?~:!78K?}^!:!4~2(/!8:! " +
  "~kBk? &4}n&&[ ....p;#:5P?~4! (Q&[:51#~-!;&:5 ~?#a:51#y!=!4}i&%[#[ ?;#%[:!:#Q-!:#:&aP?? =R&[:# !a;#/!88:5 ~?#a:&:# !a=#4~O(:!:#c;*:#:&a;& ?;#" +
  "#[%[:#:*S&[:#:&aP??=+ ~S?R&[ !;!:+ =Q-%( #;!8:!:#a;#/!88:*;#8:5:&:# ~S?4~(&K?y%:5:#H#~-%:5:&H#~)%:5 Z&a=!:5 ~)%a4~Y#:51#Z&:!:/:8:51#}w&=!:51" +
  "#}{&=-4~!!:51#}w&=+:51#}{&=4:!:-4~t&&[:5 ~?#a:&:#4~O((:+:4:5 ~?#a4}^#8:5 ~?#a =4~0&:51#Z&:+4~[(:!4~2( !:# !a=!:&a:#:*67;&:*:!c=! ?:!:*U7;!/!" +
  "88:5 ~?#a:&:!4~O(:5L#~C#;;:51#~?#;#8:51#}N:51#j4~2(:5:;I#j:5:#H#}N/!8:! ~%}Xk? +4}n&&[:5 ~a*H#y&:5M?I#~)&:5:5L#~-!I#}{&:5M?I#~4&:5 #H#Z&:5 ?" +
  "H#y#:5M....k?I#~)#:5P?~4! &Q&[#[:5 Z&a4~i( #R-? !;#%[:5 ~[!a:5 Z&a=!:# !g4}f&:5P?~a! !gN:51#~[! #RV-!:5 ~4#a=#:!4~t#:5P?~># #Q-!:51#k#;!:51#" +
  "~4#;&:5P?~;#;*:5 }]#a:#:/:84~.##[#[:* (Q&[:5 ~)%a:&:!4}|!:51#~-%;!:51#~)%;&:5P?~4%N&[:&:!4~a(/#8:51#y% dw;* ?;#%[:#:*R&[:5:!:#a=+L#4I%k%:5:+" +
  "X?#?X8%~)%:5 ~)%a ^}[k? *4}n&&[:5 ~?#a:0:/:84~.#:51#}]#:51#}b#4~2(:5:51#~G#H#B#:5:5L#~?#I%}]#8:# da;#/!88:&:!4~a(8 ~U~;k? +4~@# |!g=! }+Q-?:" +
  "5 ?H#~G#:5M....k?I#~?#:51#}]#=# ....pQ&[:5 ....pH#~)%:5 ~?#a4~#%(:5:5L#~?#I%~)%:5:51#~G#H#y%:5:!K?~?%:5:5L#}b#I%k%:5:#H#~4%8/!8:5 ....pH#~)%" +
  ":51#}]#:51#}b#4~2(8:5 ~)#a:5 ~)%a4~B# ?;#/?8?88:5:51#y#H#y%:5:5L#~)#I%~)%:} 4}|(:} :51#y%H#+:} :5L%~)%I#?/!8:! ~f}Xk? 54}n&&[:5 ~a*H#~?%:5M?" +
  "I#k%:5:5L#~-!I#y%:5M?I#~C%:5 #H#~)%:5 ?H#~O!:5M....k?I#~G!:5P?~4! &Q&[#[:5 ~)%a4~i( #R-? !;#%[:5 ~S!a:5 ~)%a=!:# !g4}f&:5P?~W! !gN:51#~S! #R" +
  "V-!:5 ~[!a:!4~t#:5P?~g! #Q-!:5 ?H#~p!:5M....k?I#~h! ....p;h#[:5P?q! (Q&[#[:5 Z&a:51#~[!:51#~a!4}|!:51#}w&;+:51#Z&;4:5P?~#&N&[:4:+4~a(/!8:51#" +
  "}{& dw:+a;}) }+;-:+;*%[:*:})R&[:5:*L#4I%~O#:5:*X?#?X8%~?##[:5 ~?#a=! ~/}[k? &4}n&&[:5 Z&a:}&:/:84~.# }+;-:51#Z&=! ....pQ-!:51#}w&=#:51#}{&4~" +
  "@#:!:#4~[( |!g;-(:! ~h}Zk? &4}n&N&[:! ^}[k? *4}n&N-#:5 Z&a:}&:/:84~.#:h:t4~2(:51#}{&;}*:51#}w&;t:51#Z&;h/#8:5 ~a*H#y&:5M?I#~)&:5:5L#~K#I#}{&" +
  ":5M?I#~4&:5 #H#Z&:5 ?H#y#:5M....k?I#~)#:5P?~S# &Q&[#[:5 Z&a4~i( #R-? !;#%[:5 .#a:5 Z&a=!:# !g4}f&:5P?}X# !gN:51#.# #RV-!:5 ~4#a=#:!4~t#:5P?~" +
  "># #Q-!:5 +a:#4~7#:5 ~)#a:51#+ !Q&n:5}5#/:}+M....f^}X;}+ ....p(:5 }]#a:5 ~4#a:/:84~.#:}+:5L#}b#:51#}]#=! ....pQ7;}+ F...p:!:! F...p}>78=! F." +
  "..pR4~J(:51#~-#:51#y#=& /wa;#%[:! F...pR&[:#:!H#?:#:}+I#&:# /a;#:& !a;& F...p;!/!88:5:&H#y# ?;#/?8?88:5:51#y#H#B#:5:5L#~)#I%}]#:5 ~h!a4~#%:5" +
  ":51#B#H#~p!:5:5L%}]#I%~h!88:* da;*/!88:4:+4~a(:- }+Q-?:h ....pQ&[:5 ....pH#Z&:5 ~h!a4~#%(:5:51#~p!H#}{&:5:5L%~h!I%Z&:5:-K?y&:5:}*H#~-&:5:tH#" +
  "~)&:5:hH#~#&8/#88:5 ....pH#Z&:h:t4~2(:5 ~h!a4~#%8:5 ~G!a:5 Z&a4~B# ?;#/?8?88:5:51#~O!H#}{&:5:5L#~G!I%Z&:@4}|(:@:51#}{&H#+:@:5L%Z&I#?/!8:! }i" +
  "}[k? 24}n&&[:5 4a:}!4~7#:5:51#t=!}6!}Z!:5:51#4:! ..&Sg}6!}X!/!8:! }r}[k? 24}n&&[:5 da:}!4~7#:5:51#d=!~%I%::5:51#9y:o:! !g7=oD%1/!8:! }{}[k? " +
  ",4}n&&[:5 Z&a:5 ~;!a4~:#:51#w:51#f4~2(:5:51#}{&H#O:5:5L#Z&I#w/!8:9:! ~oBk? *4}n&NV-?#n:5 ~a*H#Z#:5M?I#e#:5:5L#~-!I#B#:5M?I#}w#:5 #H#}]# ?;!:" +
  "5 ?H#y#:5M.....!I#~)# +;&:5P?~4! &Q&n ?:5 }]#a4~i( #R-!0 !;#%[#[:5 ~[!a:5 }]#a=*:# !g4}f&:5P?~a! !gN:51#~[! #RV-?:5 ~4#a:*4~t#:5P?~># #Q-?:5" +
  "P?~;#;#:5 ~)%a=&:51#~4#:51#k#:% ?:54.!#[:5L%~)%=}+M#}A&[#[:5 Z&a=*:& ~h?z2??:# (R&[:*4k%/!8:5 ~?#a=#:7 ~a?z2??:5:}+I%Z&:3:# ~a?z2??:51#~?& ." +
  "...pR&[#[:51#~C&=#:51#~G&=& ~q}]k? *4~t&N&[:#:& ~t}Zk? (4~t&N-!8:5 ~)%a:5 ~?#a ~a?z2??/&88:5 Z&a4k%88M#;}+8:5 Z&a:5 ~)%a ~a?z2??:5 ~)#a:! ! " +
  "+ ~h?4|&:51#~-#=&:51#y#=! ~h?wa;#%[:}+M%}A&[:#:}+I%?:# +a:5 Z&a ~a?z2??:# ~h?a;#:! !a;!M%;}+/!88:5:!H#y# ?;#/!88:51#~)#( ?88;*:!:(R&[:&:!4}u" +
  "&:*:&4~_( ....p;*(:&:}%a;+ ?;##[#[%[:#:}%Q=hN&[:#:&a:# ~h?a;#L%?M#}A-!/#88:+=!;#/!8:#:&a=# ~h?c;!8 ? +4~_(:#:+:#c ~h?u4}u&:5:*H#Z&:5:&H#}w&:" +
  "5:!:&c ~h?uH#}{& + ?4}u& ? +4~_(:h&[:5L#}w&;=(:5 Z&a4~U% ....p;*88:d4~1(:5:=I#):5:*H#p88:2 da;2/!88:5#n:}#:,4~a(:51#}< ....pR&n !:51#}>=!:51" +
  "#W=# ~t}Zk? (4~t&-!0 ?:!:# }p~Nk? *4~t&N-!0:51#p ....pQ( ?88:5P?}]!VK?}]!:?:5 :a ~h?z2??(:}#:,4~a(:?M#I%?:5 :a4k%8:5 B(aJ?8~e}(%,n!)!}Vo? ~W" +
  "!c=&J?:& e!a:#:%4~2%:&1#}p!;##[#[:&1#e! !g&n:#(#[:#4.5&[:& k!a:#4~h!:&1#~;!=(:&1#~?! ~r~Pk? &4~t&;h:&1#k!:(4~[((#[:#4}Y5-?:#4F5-?:#;%/#88:& " +
  "B!a:#4i=( ~t~Pk? 54}T=54~2%:&1#}i!;*:&1#B! !Q&[:54~E(:(4~E(:*;%(:&:*H#Z!:54~E(:(4~E(#[#[:& Z!a4~V(=5&[:#4}Z5N&[:& ~-!a:%4}X% ....p;(#[#[:&1#" +
  "~-!=+ ....pR&n:&L#y!;}!:+(:& k!a=+:%4~^%:&L%k!M!}@&[:&:&C%~?!z%H#~)!:& ?H#~S!:&M....4I#~K!:& ~h~Rk?H#~;!:&MZ...5I#~?!:&:& ~K!aH#k!:& ~)!a:+4" +
  "~g(&[?8:&L#~O!;}!:&1#~K!;(8 ....p:&1#y!4~2(:( ....pR-!:&M!I#}{! ?;(/#8;(8:&:}!I#}{!8:&:(H#}w!:& }w!a4}k(;(:& }]!a:51#?:#:(4~)%:&1#}b!;%:&1#}" +
  "]! !g-%:#4~E(:(4~E(/#88:#;%8:%4.5&[#[:& k!a:%4~h!:&1#~;!=#:&1#~?!=( }X~Qk? 54~t&N&[#[:#:( ~!~,k? 54~t&-?:#:( }_~Qk? 54~t&-?:#:( B~Qk? *4~t&-" +
  "?:&1#k!:#4~[(/#88:&1#k!:#4~[(:& .!a:% }l~Qk? *4}T=(4~2%:&1#}X!;5:&1#.! !g&[:%;#:5;%/%8:& ~p?a:54}x(:&1#);5:&1#p !g&[:%;#:5;%/%8:(4~E(:& ~h?a" +
  ":5:%4~3%:&1#O;+:&1#f !g&n:5;(:%;#:+;%/%(:%4~E(:54~E(:+8;%88:*4~E(/#8:(4~E(:*4~E(8:#4~E(/#8:%4|(&[:? ?K??:?:%H#&/%8:%4}Y5&[#[#n:& ~K!a:!1#[:!" +
  "1#{4~]!:&1#~S! !Q&[#[:&1#~O!=(1#? ....pQ-?:(1#&=#:(1#+=( ~l}Xk? *4~t&N&[#[:#:( }n}^k? 54~t&-?:#:( ~s}Xk? +4~t&-?:#:( Z}^k? *4~t&N-#88:& +a:%" +
  "4~5%:&1#/=#:&1#+ !g-#0:&:&1#~S!H#~?!:&:&L#~K!I%k!:& !K?~C!:! da:& k!a4}x&/%88:&:%4~5%:&1#&8:! 8 ~!~,k? 54.%4~E(:& ~K!a4~#% F+;#8:? ?K??:?:#H" +
  "#&(#[:& k!a=#:%4~^%:&L%k!M!}@&[:&C%~?!=} ~5M|||||||||?^M|||||||~o|?}E&[:&:} {????????v=(H#}{!:& ~P~ck? !:(7H#}w!:& % +:} :} }O=(7H#y!:& B~ck" +
  "? ~k~+k?:(7H#~-!:& !H#~C!:& !H#~;!:&:& ~-!aH#~?!:&:& }w!aH#k!:& ~K!a ~3}ak?:#4~Z&:! 8:&1#~O!=!:&1#~S!4.%:? ?K??:? F+H#&:&1#~K!:!4~[(/#88:%4~" +
  "t(:hg&[:!:!1#{ !Q&n 5 8:!1#[1#? }^}Yk? h4e(7( 88 }W~,k? 34.%:? ?K??:? F+H#&/!8:%4.5&[#[:& k!a=#:% ~5~Pk? *4}T=(4}^%:#4~E&:(4~E(&[:%4P;(:& ~a" +
  "?a4~Y& !;#:&1#s !Q&[:&:&1#wH#~;!( ?;#:&:( ?RK?~8!8:&:#K?k!:& k!a4~E&-!8:! ra;8:!1#G #O;#:!1#}4;5#[%[:#N-!:# &c;#:51#?:5 &a;5:%4~c(N-?8:! 8 ~" +
  "s~+k? *4.%:? ?K??:? F+H#&/%8:& k!a:%4~h!:%4}Z5;#:&1#~;!;5#[:#N&[#[:5:&1#~?!=* }r~Qk? 84~t&-?:5:* }|~Qk? @4~t&-?#[:%4}[5N&[#[:& ~W?a:%4~:% !;" +
  "h:&1#j;(:&1#}N !R&[:(4~t(&[ ?;h(:& ~O?a:(4~:%:&1#]:&1#}G;h:(4~E(;(88:h !Q&[:(4~E((:(4~t(:(4~E(-!8:5:* ~2~Qk? %4~t&-%:5:* ~5~Qk? %4~t&-%:5:* " +
  "k~Qk? +4~t&-%:5:* ~?~Qk? 34~t&-%:5:* ~N~Qk? *4~t&-%:5:* ~c}dk? (4~t&-%:5:* ~U~Qk? 54~t&-%:5:* ~[~Qk? *4~t&-%:& ~G?a:%4~;%:&1#}C;#:&1#W !g&[:" +
  "#4~E((:#4E:#4~E(:&1#k!:54~[(-%/5888:&1#k!:54~[(8:!1#G ~a*T&[:? !}6!?/58:8:%4}w(4~#&#[:%4}[5&[:%4E ...+T&[:? F#}6!?/#8:! }7a;5 ?;#4(;(:%4E;*#" +
  "[%[:#:*R&[:5:#y=} 4}S4~#&:& k!a:!:%:} 4}S=+4F!:+4~E(:& ra:54~G%:&1#r:&1#}44~P(:&P?k!-#:(:&1#~;!=+4r0:+4~E(:# !a;#/!88:? ?K??:?:(H#&/#8:?:&P?" +
  "~8!K?!:? !K??:(4~E((:& ~??a:%4~;%:&1#}>;#:&1#}< !g&[:#4~E(:! 8 }f~,k? 04~/#:? ?K??:? F+H#&/#8:&:#H#~)! F+4}0;+:&:#4EH#~4!:& ?H#y!:! da;3:! /" +
  "a;4:! }7a;/:&:& ~)!aH#~-!#[%[#[:& [c:& ~-!a4~F%:&1#[ !R-?:/:&1#{=*4}w(4~#&:!1#+;(:& }w!a:!:%:*4F! ?;-:!P?}<N:(:!1#+6V:!1#{ #RVN&[#[:!1#[=51#" +
  "? ^}Yk? 54e(N-?:& k!a:51#&4}X%:&1#k!=, ....pQ-? }Q;5:&1#~?!;@:&1#~;!;h#[%[:5&[:5 }_}^k?a:5 !a;5P?? %O=21#~O}g[:21#~S}g[:h:@4~t&N-!/#88:,:h4~" +
  "[(/!8:,:h4~[(:(:!1#+=5T&[?8:& ~K!a:5:(c=54e&:!:(H#+:&:5H#~S!:5 9w=5&[:&1#~O!:!1#&:( 9wa:5z2??8:4:& ~K!a4~9#:& k!a=(:!1#[:!1#{4~]!:& -K?~C!:3" +
  ":(4}x& !;-88:& Ga:/4~G%:&1#G:&1#}74~P(:&P?}w!-#:&1#}{!;(:-N&[:& k!a:+:*:(4}Y%:&P?k!:&1#~;!4~5(8:(4~E(:*4~E(/!88:? ?K??:?:+H#&:#4~E(/#8:?:&P?" +
  "}x!K?!:? !K??:*4~E(:+4~E(:#4~E(88:& 1a:84~G%:&1#1:&1#i4~P(/(88:&1#k!:54~[(8:& :a:% ~+~Pk? 84}T=*4~2% !;5:&1#J;#:&1#: !R&[:& da:# ~7}Yk? &4}T" +
  "=+4~2%:&1#9:&1#d;5:+4~E(:#4~E(;#8#n:& 4a:5:#4~p& !;#:&1#4 !R&n ?;5 ?(:& k!a:&1#t=(4}X%:(4~E( ?;5 ?:&1#k!=( ....pQ-!0:&1#~?!;5:&1#~;!;#:(88:*" +
  "4~E(:! 8:#:54.%:? ?K??:? F+H#&:#4~[(/#88:? ?K??:?:%H#&/&88:%4~E(/#8;%8:%4~E(:! 8 }f~,k? 04~/#:? ?K??:? F+H#&8:& ~W!aJ?8~K}&!4no? ~h%c=%J?:%:" +
  "#P?dK?~?%:%M&I#k%:%M?I#y%:%M....k?I#~)%:%M.........nI#Z%:%M....k?I#e%:%M&I#B%:%M?I#}]%:%M....k?I#.%:% ~??a=&4&=( ! ?4}T=5:!4}Y%:%P?}<:%1#}>4" +
  "~5(:54~E(:% ~S%a:% .%a:( ! ?4}T=h4F!:% ~4%a:% ~)%a:% e%a;5:% }b%a;+#[:%P?~S% !Q&[:&:%P?~T% 4V ~;~Pk? i4}g#:h4~E((#[:%1#~W%;&:h4~E(:&4X(N&[#[" +
  ":&4F5-?:&4M-?:&4};;!:% 4a4~Y&:%1#4 !g&[:%1#t:% ~??a @ ~;~Pk? i4}g#4~E(:&4~E(/%(:% q?a:!4q(:%:%1#}]%H#W:%:%L#.%I%}<:%:+L#?I#}C:%:+1#+H#]:%:5L" +
  "#?I%}N:%:51#+H#s:&4~E(:(4~E(:%1#}w%:%1#}{%4~2(/(8?88:% ~??a:!4{=!4}X%:%1#}< ....pR&[:%:%1#WH#~O%:%:%L#}<I%~G%(:% ?H#~O%:%M....4I%~G%8:!4~E(:" +
  "% (H#}>:%:% ~G%aH#}<:% ~S%a ~&}ck?:% ~??a=!4~Z&:! !:%1#~W%=!:%1#~[%4}g#:%1#~S%:!4~[(:%1#~G%:%1#~K%4~[(:&4~E(88:(4~E(:%1#}w%:%1#}{%4~2(:% .%a" +
  "4}|(:+4}|(:54}h(84~O%4~O%:%1#f;+:%1#O;2:%1#w;h:%:%1#WH#::%:%L%}<I%d:%:%1#]H#r:%:%L#}CI%1:%:%1#sH#[:%:%L%}NI%G:h ....pR&[#[:%:%1#i=*H#}]%:%:%" +
  "1#9=&H#.%:%:%1#r=! 9w:*aH#}b%:%:%1#:=5 9w:&aH#}X%:% ~??a=(:% .%a=84~N#:%1#}> !R&[?8:% +a:%1#W & /4F&:% ?H#~O%:%:%L%+I#~G%:(:84~N#:%1#}> !R&[" +
  "?8:% ~G%a ?:%1#W & /4|&:%:%L#~K%M:}^I#~W%:%:% ~O%aH#~S%:5&[:& +a;&:5;(%[:% ~S%a:& &c1#?:&1#?4}u%:& 9a;&:( !c=(-?88:%:%1#~[%H#W:%:%L#~S%I%}<:" +
  "!&[:* +a;&%[:% ~??a:& &c1#?:&1#?4}u%:& 9a;&:! !c=!-?88:%1#}<:%1#}>H#?:%:%L#~G%I%p:%:%1#~O%H#.!:%:% ~p?aH#~G%:% }]!a:+:2:#4n#[:%L%}]!M#}A&[#[" +
  ":%1#}{!=&:%1#~#!=5 9w=!a;#:&;(#[%[:!N-!:! 9c;!:(P?d:( 9a;( 4R-?8:?:% }]!a ~O?z2??:% ~p?a4~V%:h:+4~[(:% Ga4}h(:% 1a4}|(/!8:%:%L%dI%~W#:%:%1#:" +
  "H#~a#:%1#~C!;2:%1#~?!:%1#k!;/:%1#~4!:%1#y!;,:%1#~-!;!:%1#~)!;3:%1#}p!;4:%1#e!:%1#}w!;(:%:#H#~a%:%:(H#~[%:%:&H#~S%:5 9w;(:%:% ~G%aH#q%%[:(&[:" +
  "%:&1#dH#e%:%:&L#4I%B%:%:&X?#?X8%.%:%1#~G%=51#&:51#+:&1#&:&1#+4z!&[:%1#.%=}  ....pR&[:%:&L#tI%}G:%:&X?#&X8%}<:%1#~a#=5:%1#~W#Q&[:% ~W#a !4~G(" +
  "8:%1#~[#:5 9wa=*:} H#?:*:%L%}<I#&:*:%X?%WX8#/:%:5 !aH#~a#8(:% .%a4~F(8:& 9a;&:( 9c;(/!88:%:#H#~W%:% ~S%a4~l&:%:%L%1I%~h#:%:%1#rH#~p#:%:3H#~[" +
  "%:%:!H#~S%:%:, 9w=&:!a=5H#~a%:%:% ~G%aH#q%%[:&&[:%:!1#dH#e%:%:!L#4I%B%:%:!X?#?X8%.%:%1#~G%=#1#&:#1#+:!1#&:!1#+4z!&[:%1#.%=* ....pR&[:%:!L#tI" +
  "%}G:%:!X?#&X8%}<:%1#~p#=#:%1#~h#Q&[:% ~h#a !4~G(8:%1#~l#:# 9wa=(:*H#?:(:%L%}<I#&:(:%X?%WX8#/:%:# !aH#~p#8(:% .%a4~F(8:! 9a;!:& 9c;&/!88:%:5H" +
  "#~W%:% ~S%a4~l&:?:% ~W#a:% ~h#a4~<!:44~[(:/4~2(:24~2(/#8(:% B!a;#:5&[:%:%L%1I%~G#:%:%1#rH#~O#:%1#~)! 9w;!:%1#~#!;&%[#[:!N-?:%1#):%1#.!:&1#&:" +
  "&1#+4z!&[:% .%a:&4k&:%1#.% ....pQ-!:%1#~O#=(:%1#~G#Q&[:% ~G#a !4~G(8:%1#~K#:( 9wa=5:%L#.%I#?:5:%X?#}]%X8#+:5:%1#e%H#d:%:( !aH#~O#8:& 9a;&:! " +
  "9c;!/!88:?:% da:% ~G#a4~<!:#4~n%/#8:% ~[!a:# ~C?z2??:%:%1#rH#y#:%:%L%1I%~)#:%:%L%GI%k#:%:%1#[H#~?#:%1#}X#;!:% ?H#}X#:%1#.#=&:! 9w=!a;(#[%[#[" +
  ":!N-#:& 9a;#:&1#?=5 ....pQ-?:%:&L#tI#}i%:%:&X?#&X8#}X%:%:5H#.%:%1#):%1#.!:%1#}X%:%1#}]%4z!&[:%:&L#tI%}G:%:&X?#&X8%}<:%1#y#=&:%1#~)#Q&[:% ~)#" +
  "a !4~G(8:%1#~-#:& 9wa=*:5H#?:*:%L%}<I#&:*:%X?%WX8#/:%:& !aH#y#(:% .%a4~F(8:! 9c;!:#;&/!88:#:(Q-?:#:(:#c 9u4~a&8:%1#B#;!:% ?H#B#:%1#}b#=&:! &" +
  "O=!a;(#[%[#[:!N-#:& 4a;#:&1#?=5 ....pQ-?:%:&1#/H#}b%:%:&L#&I#}X%:%:5H#.%:%1#):%1#.!:%1#}X%:%1#}]%4z!&[:%:&1#/H#W:%:&L#&I%}<:%1#~?#=&:%1#k#Q&" +
  "[:% k#a4~I(8:%1#~;#:& &Oa=*:5H#?:*:%L%}<I#&:*:%1#WH#/:%:& !aH#~?#(:% .%a4~#%8:! 4c;!:#;&/!88:#:(Q-?:#:(:#c &}Q4~b&8:% z!a4}|(:%:%1#y#H#}X#:%" +
  ":%L%~)#I#z!:% }]#a4}h(:%:%1#~?#H#B#:%:%L%k#I#}]#:? +a:% ~[!a ~C?z2??:?M#I%?:% ~p?a4~V%:h:+4~[(8:% da4}|(/!8:% ~p?a4~V%:h:+4~[(:% Ga4}h(8(:?:" +
  "% da:% 1a4~<!:% Ga4}h(8:% ~h%aJ?8}h@!+n#[#[#[:? ~m!6&[:? ~D|}T6-#:? 8a pg;& }i.~8?1#?=+N-! ?:&c;%#[:&4}g&=* #O ~pzk?a1#?=?&[#[:& }(:* !}Qc ?" +
  ":* }+R7O;##[%[#[:?1#& pg=5:&6&[:5:&c=5:%S&[:?;(:5=%N-#88:!:?1#t=5:# })}Q &g:?a1#4=?:5Q7:!:57;!:# !O;#:?-!/#88 ?;%:?;!/%8:!N&[:(N-! ?;!8:(;?/" +
  "#88 ?;? #:*O=! ?:!cV:+g=!&n:!s #O ~pzk?a1#?( ?8;!8%[:!=#&[:!1#& pg=(:&c=5:%S;!:%:5:%:!7:&:(T=(7;%:?:#:?:!7:(7;?:#1#4=!-!:#1#t;!/!88:?N-! e.~" +
  "8?1#?=!:&6:!:&c:%Ug-!:?4~C!:% 46&[:?:& %VH#&:?:&a=!:% !VH#&:!:%a:%H#?:!:%4}r((:?:%:&a=! %VH#&:?:!a=!:!1#& !VH#&8:? +a=?-%( B.~8?1#? 4:? 8a ~" +
  "p%g:? 8S7=& %}Q=?}Q=! %g&[:?:! n< !ga=( %O=? B~tk?a1#?=! +a;#:? }]~tk?a:#1#?:(4~C&:!:? %VH#&:?:!a=?:?1#& !VH#&:#38 e.~8?1#?:&6-!:!&[ #:?O=# " +
  "?:#cV:!:?Ogs=( %O=? B~tk?a1#?=! +a;#:? }]~tk?a:#1#?:(4~C&:!:& %VH#&:!:&a=%:?:&c=( !VH#&:?:!a:(H#?:%:(4~j&:#38 }i.~8?1#?=?N-!:?s #O ~pzk?a1#?" +
  "=#1#& pg:&c;%:#;!%[#[:#1#4=?N&[:#1#t=?N-!8:%:?1#& pg:&c=(T;#:(:%:#7;%:?:!:#7;!:?;#/!88:!4~C!:% 46&[:!:& %VH#&:!:&a=?:% !VH#&:?:%a:%H#?:?:%4~" +
  "j&(:!:%:&a=? %VH#&:?:!a=?:?1#& !VH#&8:! +a=?-%88:& e.~8?1#?=!U&[ Z.~8?1#?;?:!:&c=# 4S&[ Z.~8? ?H#? e.~8? ?H#?:?:! %VH#&:?:!a=!:!1#& !VH#&( e" +
  ".~8?:#H#? Z.~8?:?:&a=(H#?:(:# !VH#&:?:!a:#H#?:?:& %VH#&8:? +a38:& }p.~8?1#?=?S&[ }p.~8?:?:&c=!H#? }w.~8?:& }w.~8?1#?=?a=#H#?:#:! !VH#&:?:& %" +
  "VH#&:? +a;?/#8:& ~(.&a=! 4}Q[?=# nQ-? ?;?:# 4O=#N-! }{.~8?:! ..)g=? 4c:? ?:?c:#Q7=( }{.~8?1#?a=?H#? ~#.~8?:? ~#.~8?1#?=!:?:!T7H#? }w.~8?1#?=" +
  "!&[#[ ~pXk?;?#[%[:?N-!:?1#?=%:?1#&=5a:#R&[:?1#+;?/!88:?1#/:!:%SV:!:#6V-?:?:(:5aH#& }w.~8?1#?:( }p.~8?1#?a4~/%/!8 ~-.~8? ~-.~8?1#?=?:#:?:#S7H" +
  "#?:#:(a;% ~pXk?;?#[%[:?N-!:?1#?=5:%R&[:?1#+;?/!88:?1#/-?:?:#H#?:?:(:?1#&aH#&:#:& %VH#&:5 3a pg +c=?:#:&a=(c;! }w.~8?1#?:?Q&[ }w.~8?:(H#? }p." +
  "~8?:! }p.~8?1#?a=?H#?:(:? !VH#&(#[ Z.~8?1#?:?Q&[ Z.~8?:(H#? e.~8?:! e.~8?1#?a=?H#?:(:? !VH#&:?:(a:?H#?/!8:?1#&=& %g !Q&[:?:& pg=%4}p%:?:%a=?" +
  "1#&;&:!:%a;!8:?:& }VgH#&:(:! !VH#&:!:(a:!H#?:(:!4}r(88:# +a38:!4~L%=?1#&;%:?1#?;?:#:( 1c4~/%:!:?:%a=5 :c pg +c=?:! 4a:?T7=% 7H#&:% +a=? ~pXk" +
  "?X?#?X8#? zXk?:(H#? ~pXk?:#H#? .~tk?:?H#? }X~tk? ?H#?:% 9a;?%[:? *H#?:5:? &a=?T-?8:!:%Q-?:%:%1#& }VgH#&:!:%:!c=? !VH#&:%:?H#?:!:?4}r(8( ~-.~" +
  "8?1#?=?N:?:#TV&[ ~-.~8?:#H#?8 ?;? y.~8? |}+H#? zXk?:(H#? ~pXk?:#H#? }X~tk? ?H#?%[:? .#R&[:? B~tk?a:? }]~tk?a=!H#?:? }i~tk?a:!H#?:? +a;?/!88:" +
  "#:( 1c4~/%8 ?;?:& }p.~8?1#?=!6-! }p.~8?:!:&c=!H#? }w.~8?:& }w.~8?1#?=?a=#H#?:#:! !VH#&:?:& %VH#&:? +a38 ?38:?8~=3#@nh}Vo? ~h,c=&J?:& ra:!4q!" +
  " !;4:&P?}A=( #R&[:&P?r;-:#&[ ~P~ck? ~Q~ck?:-7;4 !;-( ~P~ck? !:-7;488#n:% ||%g;@#[#[#[#[ %:( #c:( !U7 |!g !c,%!?#%8 #;(:& #}6!~C-:% ||%g&[:&:" +
  "@H#~S-:& ?}6!~O-:& #H#~K-:& }l~ck?H#~G-( !;(:& !H#~K-:& }k~ck?H#~G-8:& ~C-a/%8:& %H#~K-:& }h~ck?H#~G-:& #}6!~C- !;(:& ~C-a/#8 O (:&E!W=h ?}<" +
  "7:hw=# ~7X?T&[?8:&L%G=}%W:}%M........:}IV&[?8:&L%}<;7:&L%[;9 ..}V ?:%c:%~8 ?}<7~8;8:# &}Q }#a;*:& ra Zn:h:}%>=}#}zc=#c4~T%:& :a:&L%G:}%:}#}Z" +
  "4k##[M! [:&}0![:#ac=(~%=}(}Z=0M!}U=}):&L%1:&L%:M}:}])=}&^=}#WN&[#[:( }:g~%;d:& da:}&:}(}]}z=54F#:&1#9;#:&P?d=,:&}0!rc !a~8=+:8}=&[#[:( ||%g:" +
  "+:8c=(~8:*:(:*S7=/ !c;2 ?;(#[%[#[:#N:(:*QV&[?8:5:#:5:#u=} wc;5:(:& raa:}  raK??:(:2Q-?:(:,Q-#:( !a;(:# 2u;#/!88:& ~)+a:& ra:*:/:+:8:}#:5~%:d" +
  "}Z):#~%:d}Z:04~X!/!8:( !a;( !c }:g~%;}(M!;}&%[:}&:}(}]M?}A-%:(:*6&[?8:(:& ra=#a:}#M2}V=}#:d}]}z raK??:}&M2}V;}&:}#:})^;}#:( !a=(:/R-?8:& ~)+" +
  "a:#:*:/:+:8:}#:0:}&4~X!8(:& ~)+a:& ra:* ?:+:8:}&M2.:#~%:d}Z:04~X!8:&1#~)+=(N-?:&}0!y+;+:&1#~-+;5/#88:9W:7WV:}%:9}C:}%Mn}Y:7}CVV&[?8:& ~4+a=#" +
  ":}%4~O#:& ~[ha ? }p!z8?:& !H#~Wh:& !H#.8:h~#:}%M!}U>}UM~9}n~8~a&}VM.}t~DZ~-#)M:}]}z=(~8;+:h ?}?&n:#:h4y!(:& ~Wha ?:hc~84y!80:+ ?}<&[:& ~4+a " +
  "?:+c ||%g4~p!(:& ~Wha:( ||!g4~p!8:& ~C-a:& ~Wha }w!z2??:*;(%[:( 26&[:& ~C-a .}i~d~S%4~A#:( hc;(/!88:& ~C-a=#:( #O1#~h~n[ !O4~A#:#:& ~4+a=#4}" +
  "W#:& ~Wha4~Y(&[:+ !a;+(:# 24~!#08 ?;( ?;5#[:8:+~8=#}==} N&[#[:+:8c~8:*:*:#:8cT7=5N&[ ?;5/!8:& }X8a=(:& ~Wha=# }w!z2??:( !4y!;/:& }{/a=(:# }w" +
  "!z2??:( #4y!;,:& ~C-a=h:# }w!z2?? ?;(:h %4y!;3#[%[:(:5R&[:&1#~Sh=# L6&[?8:( !a;h:# #O;}! ?;#%[:#:}!Q-%:#:& ~4+a=2a:# &a;#1#?N-?8 ?;#:2:34~Y(" +
  "&[:2:34}v# +;#8:& ~4+a=2:,4~Y(&[:2:,4}v#:# &V;#8:& ~4+a=2:/4~Y(&[:2:/4}v#:# #a;#8:& ~4+a=2:& ~Wha=}!4~Y(&[:2:}!4}v#:# !a;#8:(:*Q&[?(:(:& raa" +
  ":# raK??:& ~4+a 24~!#0:h;(/#8?88 !;(/!8:5:*T&[?8%[:(:5Q-%:(:& raa rK??:( !a;(/?8?88#[:& ~4+a:& ~Wha (4~!#4~## |!g=# !R&[:#N:(gN-!:*:5 !c=#U&" +
  "[?(:#:& raaP?? !gN-#88:5:*T&[?8:& 4a:& ra=#:54}r#:&P?4N-?:+ !a;+:5:*6:} V-?:#:5a:&P?@K??:5 !a;58:5:*U-??8:& ra;(8:+~8:8}=&[:& +a:(:5:+:@:& ~" +
  "C-a4~@!:&1#/;(:&1#+/#8 #;(:& #}6!~C-:% ||%g&[:&:@H#~S-:& ?}6!~O-:& #H#~K-:& }l~ck?H#~G-( !;(:& !H#~K-:& }k~ck?H#~G-8:& ~C-a/!8:& %H#~K-:& B~" +
  "ck?H#~G-:& #}6!~C- !;(:& ~C-a8;#:&:(H#~-/:&:#H#~)/:&:-H#~#/:&:4H#}{/:?:& }{/a4~9!:& ~h,aJ?8~M@#/n%}V#no? ~h#c=5J?:5 Ja:!1#&=,4~m!:5 da:!1#+=" +
  "+ ~;?a4}X( !;*:5 !H#r:5:51#1=hH#}7:5:5L%dI#}4:5:51#i /w:haH#[:5 ~;?a:5 ra:+1#}N:+1#j4}]!:#1#&;h:#P?@;/:%P?d=8 ,R&[ ?:%}0!4 !R:%}0!} :&}0!}4R" +
  "V-!08:&1#&;*:&1#+8;+:5 ~[!a:*:+4~e!:5 4a:51#~a!=-:51#q!=2 |X%4|!:5 ~h!a=3:51#4=*:-:*7=4:51#t:2:*7=2:5 ~;?a:/:h4.!:5L%~h!M#}A&n:5 ~G?a:3 ~h?z" +
  "2??:5P?y!;*:5P?~1!( ?;*:+ ..&6&[:5 ~W#a:4:24}|!:51#~a# dw;/ ?;+:51#~[#;2%[#[:+:/Q-?:+:2a=h1#/;*#[#[#[#[:h1#4 (c,%!%?%8:*P?? ~h?R:*P?! ~X?RV:" +
  "*P?# ~j?R:*P?% ~l?RVV:*P?& ~b?R:*P?( ~X?RV:*P?5 q?RVV-#/!8#[#[:*P?? ~]?c,#?!%8:*P?! ~j?R:*P?# ~j?RV:*P?% ~g?R:*P?& ~j?RVV-#/!8:*P?! ~X?R:*P?" +
  "# q?RV:*P?% ~k?R:*P?& ~]?RVV:hP?t %QV-!:h ~q}]k? *4}n&N-!/#8:hP?t %R-?:h ~p}Zk? 54}n&-!8:+ da;+/!88:51#~W#:24~a(:+:/R;*8:5:*K?y!:5 ....pH#p:" +
  "5 ,K?~1!:5 ....pH#}X!:5 ....pH#B!:5 ?}6!~-!:5M&I%f:5M?I%s:5M....k?I%}N:5 ....pH#}{!:5 ....pH#}p!:5M?I%W ,8;+:51#~[!:-4~2(:5L%}{!;} :5 ....pH" +
  "#}{!:5:} I%k!:5:51#~)!H#~?! !;/ +:+:+ |!g ,Q7:8:* !g7:8:8 ,Q7;h:%}0!4;8:%}0!} ;24~_%:(}t:#1#/=3&[:#1#+=+1#+;*:+1#&;/( ?;*8:%1#t=-y4}S;+:8:24" +
  "~q&;44}S;@:/:*4~<(;*:5:h |!g ,R&n:5 +a:h4~q%:51#+:51#/4}T( .+8H#}{#:5 2H#}w#:5 }_}[k?H#Z#:5:*H#}p#:5 %H#e#:5 ~>}[k?H#}i#:5:@H#B#:5 }h~Sk?H#}" +
  "]#:5:4H#}X#:5 5H#.#:5 ~p}Zk?H#z!:5:+H#~p!:5 *H#~l!:5 }]~Sk?H#~h!:,1#t;*:5 +H#}b#:,1#4:*:5 ~h!a (4~:!:5 ~p!a;* ?;+%[:+ }7R&[:*:+a1#?4~E(:+ /a" +
  ";+/!88:h |!g ,R&[#[#[:51#}X!=* ....pR&[:5:5L%}]!I#~G!:5:*H#~C!(#[#n#[#[#[:h |!g=* hc,#!?#8 ~W~Ok?;+ o/#8 ~7~Ok?;+ ;/!8:* !R-! }w~Ok?;+ 78;*:" +
  "8-?:5 ~C!a:+:*4}k%:&1#J=* ....pR-# ....p;*/%8:5:h4~q%:5:5L%?I#~W#:5 !H#~l!:5:5 ~W#aH#~h!:5 ~C!a ~j}ck?:5 ~h!a4~Z&8 ....p;*:&1#J=+ ....pQ-!:8" +
  "&n:+:&1#14~[(/#(:+8;*8:&1#i;,:&1#1;!8:%C%+;(:%L%?;}!:5 ~h!a:3&n:#1#+=#1#+;+:#1#&( ?;+ !8:+4}k%#[:51#~h!=# ....pR&[:5L#~l!=} M||||3}E-!:#:51#" +
  "~l!4~[(8 ....p;#8:* ....pR&[:5 ?H#~p!:5M....4I#~h!:5 ~h!a:!:,4~O(:51#~h!:5 ~O!a:51#}<:51#}>:51#~l!=+:51#~p!4~!!:+4~[(:*:!4~[((:5 ....pH#~O!8" +
  ":?:5L#~C!=tI#d:?:51#~K!=!H#::?:51#OH#i:?:5L#wI#J:5:hK?~;#:5:tI%.#:5:!H#}]#:5 &H#}p#:5M?I#}i#:5M....k?I#}b#:5 ?H#k#:5 ?}6!~4#:5 ....pH#~)#:5M" +
  ".........nI%Z#:5M?I%~h!:? ?H#G:?:5L%e#I%r:5 }b#a4}|(:?:} I%[:?:#H#}7:?:(D%4:?:}!I%+:?M#I%?:?:-H#):?:5L%~O!I%}<:?:51#~W!H#W:?:hK?]:?:-H#}G:?:" +
  "2}6!}E:?:8}6!}C:?:5L%k!I#f:?:51#~?!H#p:51#p:51#)4~2(:51#B!:51#}i!4~2(:5 ~W?a4}|(:51#}p!:51#Z!4~2(:5 }{!a4~1(:5 ~;?a4}l#:5 Ja4~%%:&1#/:&1#44~" +
  "2(:&1#d:&1#94~2(:&1#?:&1#&4~[((:!1#/=!P??:! !K?? !Q&[?8:!1#d=#:!1#9S&[:!:# !aH#d8:! ?K??:?:5 ~G?a ~h?z2??:?:-H#):?:5L%k!I#f:?:51#~?!H#p:5 ~;" +
  "?a4}l#:5 Ja4~%%:&4~5&8:5 ~h#aJ?8~G-#-n,}Vo? B8c=%J?:% ~aha:!4q! !;-:%i?}_2=2 #R&[:%P?~ah;/:#&[ ~P~ck? ~Q~ck?:/7;- !;/( ~P~ck? !:/7;-88:%#n#[" +
  "#[#[#[ %:2 #c:2 !U7 |!g !c,%!?#%8:% !H#~hh:% }k~ck?H#qh:% #}6!~ah:% ~aha;& !/%8:% %H#~hh:% }h~ck?H#qh:% #}6!~ah:% ~aha;& !/#8:%L%~hh=}!W&[?8" +
  ":%L%~ph=}%W&[?8:%L%.2=}&W&[?8:}!:}%}C:}&:}!:}&)=}#}EV:}#M........:}IV&[?8:%E!}]2=*~#;7:% ~aha=#:}!:}%}U:*:*:}#>=4}zc=(4|%:%L%~ah;@:#:}!:*:(4" +
  "|%:%L%~ah;t:# Zn:(c4~T%:% 4a:%L%~hh=} :}#:4}Z4k#:% :a:} :@4k#:% ra:} :t4k# ?;#:% [c:%L%d:%L%4M}:}])M!)=}  ?:%}0!~ph:(ac=(~%=4}]}z=h4F#M!:4}Z" +
  "=9M!}U=}(:} ^;4:}(:} :%L%:M}:}[:%L%1}U)M!)=@^;t:%L%G:%L%rM}:}]);0:%P?[=5:%}0!~ahc !a;+:( }:g~%;d:%1#{;&#[#[%[:&N:# @QV&[?8:#:% ~F?aa:h:&u=8 " +
  "raK??:# !a;(:@:4:h:&:8wc=h~%:d}Z)=})}E-!:#:5R&[:& 2u;&:(;#/!88:(;#M!;@%[:# @Q&[?8:#:% ~F?a=(a:4M2}V=4:d}]}z raK??:# !a;#:@M2}V;@:4:}(^=4:tM2" +
  "}V=t}I-?8:% ~W?a:(:#:+:4:t:} :0}U:@}V:9:@4~S!/!8:% ~W?a:% ~F?a:(:+:}):@:} :0}U:&~%:d}ZM!4~S!8:%1#}N=&&[:%}0!s;(:%1#j;#(:% q?a=#:}!4~O#:% B#a" +
  "=&:}%4~O#:% ~-%a=h:}&4~O#:% ~S&a ? }p!z8?:% !H#~O&:% !H#~p(:7:}#M!}U>}UM~9}n~8~a&}VM.}t~DZ~-#)M:}]}z=+~8;(:* ?}?&[:#:*4y!0:&:*4y!0:h:*4y!0(:" +
  "% ~O&a ?:*c~84y!08:( ?}<&[:% q?a ?:(c ||%g=#4~p!:% B#a:#4~p!:% ~-%a:#4~p!(:% ~O&a:+ ||!g4~p!8:% ~aha=#:% q?a=& }w!z2??:% ~O&a:#:% ~-%a=#4}W#" +
  "4~##k:2}?&[:& 24~!#0:% B#a 24~!#0:# 24~!#0(:( !a;(8:% z(a=&:% ~O&a=# }w!z2??:& !4y!;*:% Z*a=&:# }w!z2??:& #4y!;h:% ~;+a=+:# }w!z2?? ?;&:+ %4" +
  "y!;+#[#[#[#[%[ ?;#:% q?a=5:+4~Y(&[:5:+4}v# +;#8:% q?a=5:h4~Y(&[:5:h4}v#:# &V;#8:% q?a=5:*4~Y(&[:5:*4}v#:# #a;#8:% q?a=5:% ~O&a=84~Y(&[:5:84}" +
  "v#:# !a;#8:& @Q&[?8:&:% ~F?aa:# raK??:% q?a=#:% B#a=84~##;,:% ~aha=5:# }w!z2??:% ~O&a:5:% ~-%a=34}W#4~##k;5:2:,k}=-!:5:2}?&[:# 24~!#0:8 24~!" +
  "#0:3 24~!#0:& !a;&/!88:& !a;#/!8:& !a;#:5:2}?-!:% q?a !4y!:% ~O&a4~Y(N-!8:% +a:% ~F?a:#4}r#:%P?+N-?:& 3T&[?(:#:% ~F?aa:%P?hK??:( !a;(:& #a;#" +
  "/#8?8:& @S-??8:% ~F?a;&8:%:&:#:( ?:% ~aha4~@!:%1#?;&:%1#&/!8:% %H#~hh:% B~ck?H#qh:% #}6!~ah:% ~aha;& !8H#~G+:%:&H#~C+:%:/H#~?+:%:-H#~;+:?:% " +
  "~;+a4~9!:% B8aJ?8~*/!}&no? ~W!c=(J?:( ?H#O:(:%:&aH#f:(:%H#w#[#[%[#[:( ~W?a:( q?a4~(%:(1#j=+ ..~;?Q-?:+ ~V?Q:+ rc 2SVN:+ ~V||?g ~8?c 06g-#:#N" +
  "-%:!P??:+4~c%N-%:! !a;!:# !c;#:3 !a;3/!88 !;5/!8#n:(1#}N;5:( ~O?a;8:+ .!6&n #:+ .4S-!0 % &:+ ..&S7( !88;*:8:5:*a:%:&4~+%:(1#];@:(1#}G;}  ?;%" +
  ":( ?H#~C!:( ~G?a:+:( ~C!a4~4% ?:#c;&:(1#}C;8:(1#W;5#[#[%[:%:&a&[:!:%aP?? ~S?R-# %;*:% !a=% %R-!/%88:#;*/!8:%;*8:(:#H#~K!:(:!H#~G!:(:8H#~S!:(" +
  ":5H#~O!:+4~k&;4:( ~??a:( ~G!a=&:*4~P%:(1#}>;}!:(1#}<;t:( [c:&:*:* ?Rc4~P%:(1#{;}#:(1#[;}%:( Ga:&:* #c=% ?:%:*U74~P%:(1#}7;}&:(1#G;d:( ra:& ?" +
  "4~P%:5:8a;/:4 .~t%g +}Q;h:(1#}4;}(:(1#r;0:!;&:#;%#n%[:5:/R&[:( 1a:&:% ~;~@k?4~j% ?:(1#1=&N-#0:5 !a;8:(1#i;-:(:5H#.!:(:-H#):(:&H#p %;5#n#[%[:" +
  "5&[:( :a:( ~p?a:54}Y#:5 !c;5:(1#: !gN-!/#88:( da:( ~p?a ?4}Y# ?:(1#d !R-&0:(1#9/!8:(1#J8 !O #a=%:-T&[?(:%:&a;&:-:%c;%:8;5/#8?88:#:%c;7 !8;-#" +
  "n ?;&:*&n ?:+ |!T-!0:#:*S&[?8:(:hK?):(:4K?}T:( rK?}S:( ~m~W?}6?p:!:*a:#:*c:( ~p?a (4~L#( ?88;4 ?:#c;/ ?;%#n#[%[#[:&;8 ?;5:%:/aN-#:!:%aP??;2:" +
  "% -Q-?:% !a;%:2 }6R=h:&a;&:h-!88 ?:2 }6R-!0:8 !c=%:#6-?:( ~p?a=2:! !a:%4}o! ?:(1#p-!0 ?:!P?? }-R-!0:( 4a:(1#)=/:(1#.!=h o4|!#[:(1#4=,&n:(1#t" +
  ";h:( ?H#B!:(:,H#}]!:(:,H#.!:(M~p....8I%p:(:hH#}X!:(:h:,aH#}b!:( +a:( }]!a4~(%:(1#/=& ..~;?R&[#[:(1#+;%:2 #:&4~o%N-?:2:(1#}]!:%:ha:(1#}b!ca=%" +
  ":,a:h:%c 44~=!:(P?p !<;2:(1#);&/%88:( ~p?a:,:h 24~=!:(P?p !<;2:(1#)( ?;2 }G;% ?;&%[:%N-#:% }w~Ok?a1#?:% }{~Ok?a1#?:/:h4~ %N&[:% +a;%:& !a;&/" +
  "!88 !;2:&P?}[}f[8;&8:8 !a;%:&:+Q:2g/!8 ?8;&:(:%H#y!:(:&H#~-!:(:4H#~#!:(:7H#}{!:(:-H#}w!:(:0H#}p!:(:dH#}i!:(:}%H#}b!:(:tH#}X!:(:* (aH#~)!:(:}" +
  "(H#Z!:(:}&H#e!:(:}#H#B!:(:}!H#}]!#[%[#[:5 GQ-#:5:( ~p?aa=%1#/&[:%1#4=%:#T&[?8:(:!:%a:#:%c:} :@4}[!:(1#? !Q-!8:5 +a;5/!88:(1#&:%:3aa;38:5 GR;" +
  "58:?:3H#&:?:5H#?:( ~W!aJ?8}a/!,no? ~G=c=&J?:& ..~;?H#}w!:& ..~;?H#O:& ?H#}G:& ?H#}7:&:!1#4H#G:&:!X?#?X8%1:&:#H#~K!:&:% dw:#aH#~O!:& :a:& 1a=" +
  "!4}l!#[#[:&1#:=%&n:&1#J;(:& ~W!a=#:!4.#:# &:&1#~W! !a=5 n:57=5:5 &U74}k&:&1#~[!=5:(H#&:5:%H#?:& !H#~?=:&:&L#~W!I%k=:#:! ~-!z2??%[#[:& da:& ~" +
  "W!a=#4}l!:&1#d=%N-?:&1#9;(:&1#~?==!:&1#k=Q&[:& q;a:#4.#:& k=a:!:&1#q; !a=# n:#7 & +4}s(8:&1#~;=:! %Oa=#:(H#&:#:%H#?:&:! !aH#~?=/!88:&1#k=;-:" +
  "&1#~;=;5:&1#~?==% #S-#:% }W+6&[:& ~W!a:% !}Q4}k&:5:%:&1#~[!=!:&1#~a!=# %Oa:&1#~W!=(:#c4~,!:(:!4~Z((:5:%:& ~W!a .&4~,!8 ?;( !;#%[:#:%Q-%:(:5a" +
  "=!1#+:!1#/:!1#?:!1#&4~t&N&[:( +a;(:# !a;#/!88:#;(%[:( %O:5a;!:# %O:5a=* &c;h:* +c;2%[:( !a=(:%6-%:!=+ +a=!1#?:+1#/:21#?:h1#?4~t&-?8:*:!L#?I#" +
  "?:# !a;#/?8?( &8;5 ?;#8:#;%8:& 4a:% & J4F&:& ?H#~a;:&:&L%4I#~W;:& ~W;a ?:% & J4|&:% %O:5a;,:& ~p;a;2:& ~?=a;8:&1#~a;;h:&1#~[;;3:5;+#[%[#[:+:" +
  ",Q-#:+1#?;#:&:+1#&=/H#}i=:&:#H#B=:&:#:/a=%H#}>:&:#H#}<:& ?H#G:& ?H#1:& ~W!a=!:& 1a4}b#:&1#~[! !R-?:& ~-=a=(:&1#~a!4}i&:&:%H#}X#:&:#H#.#:& ?H" +
  "#~h!:& ?H#~W!:& k=a:!4}b#:&1#~;= !R&[?(:+ +a;+:(:&1#~?=4~_&:&1#~4=;*:&1#y=;4:#;(%[:%:(R&[:8:(P??4~k&}6!?:*:4a;@ ?;!%[:! #R&[:!:@a:!:8aP??K??" +
  ":! !a;!/!88:!:*a;*:( !a;(/!88:&:&L#~-=I%e=:&:*H#Z=:&M%I#}7:&M....:I#}4:&M....rI#i:&:& B=aH#1:& ~-=a:& 1a4~6!:&1#~-= ....pQ&n ?;( ?;! &( /;%:" +
  "& +a & & /4F&:&1#+;(:&1#/=*:&1#~4=H#+:*:&L#~-=I#? !;!:& !H#~)=:&:*H#~#=:&:(H#}{=:&:&1#[H#~p!:&:&L#GI%~h!:&:&X?#1X8%~W!%[:& k=a:& ~W!a4~6!:&1" +
  "#k= ....pR&[:!:&1#}{=Q&[:& }{=a:! ! & /4|&:&1#~#=;*8:%:*a=(:&1#~?=H#+:(:&L#k=I#?:&:! !a=!H#~)=:% /a;%/!88:&1#}{=;(:&1#~#=8;%:& q;a=*:#:/4}k%" +
  ":2:&1#Z=H#+:2:&L%e=I#?:&:!H#}b=:&:%H#}]=:&:(H#}X=:h Jw:3a:* Jz2??:h !a;h/#8?88?8:&:hH#~a;:-:54~Z(:?:&1#~a;H#+:?:&L#~W;I#?:& ~G=aJ?8}e,#dn!}V" +
  "o? k!c=&J?:& #K?C:& ?H#}4:&M....k?I#i:&M&I%}G:&M?I%W:&M....k?I%}<:&M?I%[:&:?1#pL%4I%G:& ?H#s:&M....4I#}N:& !K?x:! ~s?4~=(0:#:!1#4=(:( !a4~s&" +
  ":! ~s?4Z%:? ~??a;}#:& }i!a;4:& ~#!a;@:% |!g=}% !R;}&#[%[#[:& ~h?a=+:!:&1#WN:9Wg4~ &:&P?p #Q-#:&1#O;,:&1#f;} :& da:+:& ~W?a4}s% 2;(:&1#d=h:&1" +
  "#9=34~O!;*:& Ga:+:h:3:*4~R%;8#[:}&N&[#[:* |!g=+ hT-?:+N:8gN&[:+P?.}^[;(/!8 ?;(:! ~s?4~=(N-?:#:& ~g?a4}y(:# ~3}[k? !4y#:#:} :,4y#:# ~*~*k? #4" +
  "y#:?:!:# #4}^!/#88:& z?a:!4}j!:?:%K?}j!:!1#9;/ !;2:(;+:( |!g 2Q=-&[:/ !a;d ?;2:,;}(:5;+8:!P?:;t:?:}(H#W:?:dH#}>:?:+K?S:?:2K?}<:?:h:3:8:& z?a" +
  ":!1#4=84~*%N&[#[#[#[#n:&:,H#}b!:&:} H#}]!:}% #R&n#[:-&[:3&[#[:h:3a=- !c=(N-?:(P??=( rc |!g 2S-?:hP??=5P?k.[ 5gN:(P?k.[ 5gNV:5 }+g !O}0!~l~L[" +
  ":( 3g}Q !gVN-? ?;*:@ ?}6!4:@X/????????????????X8#?:h;(#[%[:(:-R&[:( !a;5:(P??=2 :c=}! ,U&[:5;( !:}!O Fk!g-#8:5;(:2 ~V?Q-!:* } Q-#:*:@a:2K??:" +
  "* !a;*/!88:&:*H#}{!:&:&X?#~)!X8%e!:&:&L#}{!=9I%B!:9}z=( }!6-/:4:(4~%# rc=5 |!g hT&[ ?;*:(:4a !c;}! ~)n;5%[#[:5N-?:5 ~W}ek?a1#?=- (6&[#[#n:-:" +
  "5 ~S}ek?a1#?=2a !cP??;0:(&n:2P??:4P?? :VR-#:}!P?? :V( ::2P?? :Q-!0/#88;7:0:7R-?:4:(:2:-4~L!-#88:5 +a;5:* !a;*/!88:&:*K?@:&:5 ?RK?4:&P?4N-!:&" +
  "P?@;58:?1#pP?}, #Q&n q~*k? ~<?:h:34~E#( ?8-?o? 4c=(J?:& ia=h:}#4q%:( !K?&:(:5K?(:h:( &a4q%:( 4aJ?8:&P?}X!-5/%88:&P?}X!-&(:&P?}X!N-!:?:(:& z?" +
  "a4}s! |!g/%88:? }n!4~;&/#(:?:*:& z?a:& }]!a:& :a:!4}m! |!g88=(,(?!!!#!8 ?;(:t !g-?#[:&P?xN&[:#1#4=( !a:/Q&[:#1#?:#1#&:(4}a( iQ&[:#:8H#4/%88:" +
  "# ~8}[k? !4y#8:#:/:84~s&8:& ?K?x/!8:#:& ~g?a4}y(:(N&[:& +a:!:/4}Y&:#:&1#+:&1#/ !4~d!/!8:t !g:&1#}]!=5:} R:&1#}b!=h:,RVVN:&P?}X! %Qg&[:#:/:/:" +
  ",a &a4~s&(:# ~3}[k? !4y#:#:5:h4y#:( %Q&[:# ~!~*k? 54y#/#(:# }{~*k? %4y#88:( !R&[:?1#[:?1#{:#4~p#4}^#(:#:?1#}X!:?1#}]!4y#8:#:8 !c=(:(4~s&:# ~" +
  "3}[k? !4y#88:+;58:&L%[;9/!88?8:# ~2}[k? !4y#:&1#r;#:&1#}4=(&[#[:?:%K?}j!:?;!:#;?:( !}Q dw;%%[:%N-!:?P?/ !Q&[:9M!:?P?-=(~%}ZM?:( k?S7^W&[:!:?" +
  "1#+H#W:!:?L#?I#}<:!:( .!< 4O }m!V4~;&88:? da;?:% dc;%/?8?88:&1#}N:&1#j4~[(:& Ga4}W(:&1#i:#4~^(:& k!aJ?8}e8%+n%)#}Vo? ~G?c=(J?4~_%;-4~X#;4:#P" +
  "??:# !K?? !Q&[?8#n#n:4M8}]~2{??????Z}7}u;3:%C%d;,:%:-D%d:%:%C%::-:,}t=-{????????:-{????????j7Z=-D%::%P?G;5#[#[#[#[#[#[#[#[ !:&P?0=* #c:* !U7" +
  "=+ |!g,5#%%%!?%8:5 |!g %Q-&:% ^}%}6!G:%M?I%? ?;5:% ?}6!}4 8;&M?;4/58:5 |!g #R-%:%:-:%C%1=,:-:,j7D%::%:#C%+:#}0!4:!:34}k#/&8:5 |!g-#/!8:5 |!g" +
  " !R-!:# +a;h#[#[#[:+ |!g !c,%#!?%8:% ?}6!H:%:-:%C%1=,:-:,j7D%::%:h:!{???????? !:34~l!/&8:% !K?I:%P?H&[:% ?K?H:%:!C%4:!C%d:%1#r4~U#(:%:h:!{??" +
  "?????? ?:34~l!8/%8:%M?I%?:%:&}0!d=5}6!}4:&L%4;@:&1#/;2:&1#+;8:&1#&;/:&1#?;&#[#[:5 ~l%c=+ &T:+ !QV&[#[#[#[:5 }|%c,(#!!!#?8:5 e%Q-!8:* !g-#:5 " +
  "~?!c ||%g ~[?S&[:% ^9}6!G ,;&(:% %K?G:%:54~q# |!g=&K?D8/%88:* !g-?:% ?K?IM?;4:&N:/ ~[?TVN&[#[:( +a:&:/4~m#:(1#/;&:(1#+;+#[#[#[%[:&&[:&:+a !c" +
  "P?? hc=* }&T !:*O }o..&gNV-#:& !c;&/!88 ?;&/!8 ?;*:+:& ?4}m%:&S-?{????????;-%[:&:*Q-#:-{??????J[}u:*:+aP?? rc |!gyZ=-{??~W|||~g :-{??~W|||~g" +
  " v7;-:* !a;*/?8?8:8N:2 ~[?TVN&[:( ra:8:2:@4~?%:(L%G:@:(1#r7;@8:( ra:+:&:@4~?%:(L%rM!}A-!:(L%G~1:@~1}t=,{????????}PN-!:,{?????[}e[}v}o;-8M!;4" +
  "88:%:-D%+:%:4I%?:%:h:!:-{????????:4}z7 ?:34~l!:4W:5 ~o%R:5 ~%%RgV-&{?????d~m[:-:-{?????d~m[j7{?????[}e[}u:%C%dZ=-:hC%?jN-&:#:5}6!4:#:-D%+/&8" +
  ":% ^4}6!G +;&8M?;4/%8:%:&P??K?H:%:#C%+:#}0!4:!:34}k#/!8:(M&I%4:( ra/%8#[#[#[:%P?G !c,%!#?#8:%}0!}4;5:%P?D;&:%L%?;4/#8:% 4a;*:%1#r=! 4}Q;5:%P" +
  "?H;+M#;4 ?/#8:% 4a;*M%;4 ?;! ?/!8:% +a;*:5 ?R;!:%1#r=+ .}Vg8;%:(:&K?1:(:4I%4:(:*C%?D%d:(:+ |!g:%VH#J:(:! ||%g:5 4OVH#::( 4a8;!:(M?I%r:?:!X?%" +
  "?X8%?:( -K?}<:( ?H#{:( ?}6![:?:!X?%4X8%4:# ?K??:( ~G?aJ?8~&h#dn&}Vo? [a=%J? !;5:!P?4=/ !Q&n #;, ~)~Pk?;3 2;5 }y~Pk?( ~9}[k?;3 !;, k}[k?8;*#[" +
  ":!P?@&[:% ?H#t:%M....4I#/(:% ?H#t:%M....4I#/:/ #R-!8:% /a:*:54~O( !;}!8:#:#M~a*n=7Mep}V)=#M}:}[=}):7)=7M.}v(n=9M.~T}S}V:7)=7M}:}[=}*:9)=9}z=" +
  "2 }{~mCa=* ~*~m+A;+:*:+ ~*~m+wc=5 }+m=( ~*~m+g:5a=& ~e#u;5:&:5 ~e#wc=4 ~e#a;t:5 !c;/:#:})M~a*^)M.....~?~G*}V:7:}*M.}v(^)M||||3^}X;#:2 ~3~jCa" +
  ":*}=:9M~<}c~K|*}UM....f}CV;}#:(:+a B%w;}%:!1#& #O;+:!1#+=*:!1#/=}& /wa;d:!1#?;2:& ~4~o+T;}(:5 ~W~^k?a;0:*;!#[%[#[:+N-#:}&:!:dR=&VN-#:@&[:% /" +
  "a i4~0&8:!:*:&7=} 1#+;(:} 1#&;8:21#?=!1#r ....pQ;h:% /a=&:! &a:! }4a:h71#?:! +a:! Ga:h71#?4~O(:!P?}< !Q&[:(&[:& ~SBk? ~cBk?4~f%:&:8:(4~O(:& " +
  "=4~0&8#}V:}#N&[:}(-%:4:0P??=&6&n:5;!:4:&c(:/ B%T-&:t:/=! ~W~^k?aP??c8;&:! B%6-%:#:!:}%a:& !a:!P?B~T[4}v%=!-!08:% }4a ~l~bk?4~A!:%1#}4=!N-#:%" +
  "L#G8;7:% /a }m~Pk? }w~Pk?4~f%:% da=& }-4}i&:%:7I#G:%:!H#}4:% Ja:% }4a=-4~A!:%1#J=(N-!:%1#i;h:%1#1;8:%:( -m=!H#r ~G}Xk?:!4}t&&[:&:! ~[?A=-4~g" +
  "%-#:&:!:- }p!wa4~g%-#(:% 2H#G:%:% raH#}4:& ~S}Xk?:-4~f(-#8:% da=! P4^%:!:(4~/& h}Q4~g%-!:! P4^%:!:(4~/& &}Q }+g4~g%-!:! ~K?4^%:!:8 B9u4~g%-!" +
  ":! K4^%:!:8 }7u=& }7f4~g%-!:! K4^%:!:h |}h~d~S%T=(:8:& ~;!waa4~g%-!:%:h .}i~d~S%c:h:(7 k}X}8uH#J:% 8H#G:%:% JaH#}4:! ~[}Xk?:% }4a4~f(-!:! ~Q" +
  "?4~<&:%1#d:% /a=&:%1#9=(:%1#:4~O(:(4~[(:& }w~Pk? }y~Pk?4~f%8:2 &a;2:}  /a;!:@ !c;@:+ &c;+/!88?8:}!&[:% /a:3:,4~O(8:?:%1#tH#+:?:%L#/I#?:% [cJ" +
  "?8}wh!+n:?:? P4~S%=#&n 5(:? C4~S%&n 5( # &:?1#d:?1#94}]5 #Q=&7884~=%;!:&&[:?:?1#+ +VH#+:?:?1#/ ..:VH#/:! ~G3a;!8:#&[ ?:!c;#:!&[:#;%(:? 74}b(" +
  "8(:!=#;%8 ~K~.k?:#4}t&N&[:? 04}b( ?;%8:? P4~S%;*:?1#d:?1#94}]5;##[#[#[:&N&[#[:? ~N?4~S%N&[:# %R-! ~e# ~f#:% % 3:% ~[?x7g7;#:? %4~=% !c;! :;5" +
  ":% ! !4}n%;(/%8:? #4~=%;!:?1#9N&[:? =4}b(8:*&[:? P4~*(8:? !4~=%:%4}{(;(:% !a4}{(:(c;# }+;5 !c=% *6&[:#;!/&(:%:! *wa *c;!/%8?88:*&[:? #4~=%;!" +
  ":?1#9N&[:? ;4}b(8:? P4~*((:# &R:&V&[:? }&4}b(8:? #4~=%;!8:? #4~=%:%:! !4}n%;( }* }):%:!4}b%=#7;5 !c;!8:!:#S-!8:?:54}b(8:?:!:(a~#M.}v(}VI%?:?" +
  "1#9N&[:&&[:? 94}b((:?:?1#+ k?VH#+838:? ~K?4~S%N&[:? ~l?4~S%N&[:? :4~*(88:? #4~=%;5:? K4~S%:&:*V=#R&[:?:#&n J o:?1#d:?1#94}]57( J84}b(8#n:? o" +
  "K?L:? #4~=%;*:? }&K?L:#&[ ?;( ?:? K4~S%N-!0(:?1#d:?1#94}]5N&[ ?;( ?/#88:? #4~=%;( !8;+#[:? E4~S%N&[ ?;# ?;% ?;&:? i4~S%N-!8 ?;# ?;% ?;&%[:?4" +
  "~-%=! hU&[:!:& 2wa:&:% hS7;&:% !a;%:!:#V;#/!88:% ?R:+g-?:? }-4}b(8 h:%c=! ?:! hU7;!%[:!&[:! !c;!:& 2w;&/!88:5 dQ:(:#:*VV ?Rg:5 dT:( }7TV:* }" +
  "6TVV&[:? },4}b(8:5 dQ&[:?:?1#+ .!VH#+8:?:&H#::? h %:%:% %U7=#:# h67H#J:( }7Q&[:?4~+( }6;(8:? }.K?L:?:?L%?:(:* }7w:5 B9waa~%)I%?#[:? ~Q?4~S%N" +
  "&[#[:?1#9N&[:?:?1#/ ..k?VH#//%8:? :4~S%0:?4}Z(&[:?4~)(38:?4}q#-?:? ~W~.k? !4~>%-?:? }.4}b(88:?1#9N-?%[:? ~R?4~S%&[:? } 4~,%:? ~T?4~*(/!88:? " +
  ":4~S%&[:? @4~,%8:?4~)(88~!2#5n!)o? B!c=%J?:?1#t=5:?1#d=*4}7=+ ~F~?k? 24}8:% F}W.+H#O4&;&:% ?H#}X!:%:&H#.!:%:% ~l?aH#}b!:% !H#):% ~a?a:% z?a " +
  "~p}Zk? 5 ~t}Zk? (4}Z##[#[:%1#s !Q&n:%1#w(:% ~W?a:% z?a ^}[k? *:5:*4}Z#:%1#}N !Q&[:%1#j;5/#8:% ~O?a:?P?}C4~q%:% ~G?a:% z?a }_}[k? 2:%1#}G:%1#" +
  "]4}Z#:%1#W !Q&[:%1#}C;5/#8:% z?a ~f}Xk? 54~]%:%1#}X!:% ?H#}X!:%1#}]!;&4~#(:% ~??a:?1#::?1#J:%1#}b!4}y#:%1#}>;5:%1#}< !Q&[:&4~E(/#8:%1#) !Q&[" +
  ":% [c:&4}v(:%1#{;&:%1#[ !g&[4^&:&4~E(:54~E(;5/%(:%1#.!=*:&:5458(:%1#.!=*:&:54h4~E(:54~E(:&4~E(8:?1#W=5&[#[:% z?a z}Yk? +4~]%:%1#}X!:% ?H#}X!" +
  ":%1#}]!;(4~#(:% Ga:54~8(:%1#}7;&:%1#) !R&[:%1#.!=*:(:&4h4~E(:&4~E(:(4~E(/!8:% ra:(4}v(:%1#}4;(:%1#r !g&[4^&;5:(4~E(:&4~E(/&(:%1#.!=*:(:&4588" +
  "8:?}0!}> !Q&[#[:?}0!}?:% z?a }i}[k? 24~]%:%1#}X!:% ?H#}X!:%1#}]!;(4~#(y4}S;&:%1#) !R&[:%1#.!=*:(:&4h4~E(:&4~E(:(4~E(/!8:% 1a:(4}v(:%1#i;(:%1" +
  "#1 !g&[4^&;5:(4~E(:&4~E(/&(:%1#.!=*:(:&45888:?L%?M!}@&[#[:?C%+:% z?a }r}[k? 24~]%:%1#}X!:% ?H#}X!:%1#}]!;(4~#(4}S;&:%1#) !R&[:%1#.!=*:(:&4h4" +
  "~E(:&4~E(:(4~E(/!8:% :a:(4}v(:%1#J;(:%1#: !g&[4^&;5:(4~E(:&4~E(/&(:%1#.!=*:(:&45888:?1#}4 ....pR&[#[:% da:% z?a }{}[k? ,:?1#G:?1#}74}Z#:%1#d" +
  " !g&[:%1#9;5/&8:%1#.!;*:%1#}X!N-?:%1#}]!4~E(88:%:*4}9=(H#f:%:(4EH#}X!:% ?H#.!:%:% ~h?aH#)%[#[:% 4a:% z?a4~F%:%1#4 !R-?:%1#t=& ^}[k? *4e(N&[:" +
  "% +a:*:&4~2%:%1#/;?:%1#+ !Q&[:?4~E( .+;?8:% ~l?a:+:&:?4}Y%:%P?O:%1#p4~5(:?4~E(8:&4~E(/!88:(4~E(:*4~E(/#8;58:%1#.!4~E(:%1#}X!:%1#}]!4~P(:54~E" +
  "(:?1#W;58:+ z}Yk? +:5y4}S=?4}_&:?4~E(:! !g&[:+ ~]}dk? (:#4}_&:#4~E(8:% B!aJ?:+8}ah#3n!}Vo? ~G?c=?J? ~hzk?1#?=* !a=!N&[?8 ~azk?1#?=& !a=5 %}Q" +
  ";#:!:&:# *w:& +S7=, !}QT&[#[:? 9a / +:, !a=#:!:!:#S7=# 36&n:# ||||!T&[?8 n:# %O *u !cl}Q !a( &:# +g +a:# &S78=&4}{#:?1#9=%N&[?8:?1#J:?1#:=#&" +
  "[:#:%4~?!;%8:%N&[?8:%a;+:& +a=#&[:+ |!:#z8?8:?:& !c=hH#i:?:+H#1:?M}b....!I#::? ~lzk?H#9 ~[zk?1#?=%L%?;3:?:%H#}<:?:*H#{:? ?H#[:?:3Mn}YM.F}W}X" +
  "}]BZk.n^I%G:h:& %}Q *w:h +S7;2:? 1a;8:*;#%[:#&[%[:? 4a:? Ga4~C%:?1#4 !gN&[:?:?1#}<=# +aH#}<:?:?1#[ +aH#[:?:#L%+Mn}YM.F}W}X}]BZk.n^I%G/!88:?1" +
  "#t;!:?:?1#{ !c=#H#{:? +a:+:h:?1#[:!a=5 Ow:%a=& /c1#?=!:& +c1#?:!7~%4~.%:?1#+ Ow:+a /c=& ~[zk?1#?=%:5 Owa /c=!1?+H?+:&:!L??I??/!88:?:*H#}4:?:" +
  "2:*cH#r ~[zk?:8 &4~p%:?1#i=#N-?:?1#1;!o? 4c=*J?:* &a:?1#::?1#J:# !a4}{#:*1#+=#&[:!:*1#/c:#4y(8:* 4aJ?8(:5 *g ?R:#a;% ~[zk?1#?=(;#%[:%&[:#:#L" +
  "%?=3Mn}YM*}]MF}W}X}]BZk.!^:3M|~tX~s~o~g~V~7|?}X)I%?:# +a;#:% !c;%/!88:5 +6&[:(:5a:(L??I??(:5&[:( +a:(:5z2??88:&;#%[#[:h !c;%%[:%=!:&Q-!:! !a" +
  ";%:!:(aP?! .!R-?8:! #a;h:%:(a;+:% Ow:(a=! /c;/:! +c;2:! /c;8#[%[:&:%:&:81#?=!:21#?:!7=5g=!c:(:#:5~%=34~?#=-:!c<g +6&[:(:-a=!P?? ~azk?1#?;#:!" +
  ":3M}(}]}z=!K??:- +c:#g:(a:!K?+:- Ow:(a /c;! |!Q-#:/:! %4~p%/!88 ~azk?1#?;#:+:3M}(}]}z=!K??:% +c:#g:(a:!K?+/#8:+ |!K??:&:% +cg:(a |!K?+:!:/1?" +
  "+H?+:!:/L??I??/!88 qzk?:,:*cH#?8:? ~G?aJ?8~52#*n#}Vo? .&c=%J?:%:!H#i:% ~a!a:#4Z!:%1#~a!=# #Q&[:% ~h!a=# ?:%4}c!;!:#4}y& !;((:%1#q!;&:% Ga:% " +
  "~h!a ~)!z2??:%:&H#}4:%:#H#r#[#[:!4|(=#&[:%:!46H#~l!:% ?H#~h!:%:% ia ?:#7=#H#q!:% ?}6!~a!#[%[#[:% ~a%a=&:% ~a!a4~P!:%}0!~a% #Q-?:%}3!~a%W-!/#" +
  "88:% Z%a:%1#i4~A%:%1#Z%;!/#8:%#n:%:%1#i46H#~l% ?;!:% ?H#~h%:%:#H#q%:% ?}6!~a%:% ~G%a:&4~P!:%}0!~G% #Q&n !;# ?(:%:%L%~G%I%~a!:% ~#%a:% ~a!a4~" +
  "D# !;# ?:%1#~#% ....pQ-!0:%:%1#~-%H#k%:%:%L#~#%I%y%:%:%X?#~a%X8%~a!%[:% ~?%a:% ~a!a4~P!:%}0!~?% #R&[:%:%L%~?%I%Z%:% ~G%a:% Z%a4~D#:% y%a:%1#" +
  "~K%=!:%1#~O%4~O(:%1#~G%:!4~[(/!88:%1#y%;!:%1#~4%;#:%1#k%88H#}{%:%:#H#}w%(:!4}Z5&[#[:% ~a!a:!4~h!:%1#q!=#:%1#~h! ~h~Pk? 24~t&:%1#~a!:#4~[(N-?" +
  ":% Z%a:!4}-=!4~n#:!4~E(:%1#Z%=! ....pR-%88:% y%a }p~?k? }04}k% & 94~9(=! ?H#+:!M....k?I#?:! !K?d:!:%L#y%I#/:!:%1#k%H#t:% !H#~O%:%:!H#~K%:% !" +
  "H#~G%:% ?H#~h%:%M....k?I#~a%:% ~a!a:% ~G%a:% ~a%a4~<!/#88:% ~a!a:%1#}w%=#:%1#}{%:% .!a4n:!:#4~[(8:%L%~a!M#}A&[:%L%}]#;2:%:%L#}i#I#~h%:%:2I#~" +
  "a%:% ?K?~p%:% :a:% ~a%a4}h#:%1#J;!:%1#:;(:% B#a4}|(:% }X#a4}|(:%1#~p!:%1#z!4~[(:%1#}p#:%1#Z#4~2(:%1#}{#:%1#~##4~2((#[:%L#}b#;2:%L%e#;8:%1#~p" +
  "!;!:%1#~l!;&4&=# ~!}Xk? # }W+4}_&:# ~B~?k? &:&:!4} =!4}_&:!4~E(:%:8I#~O%:%:2I#~G% !;(:% !K?~W%:% da:% ~G%a4~[!:% ~h!a;5:%1#9;&#[:%1#d !g&n:&" +
  "(:% *H#z%:% ~.}Xk?H#~p%:% +H#~l%:% ~%}Xk?H#~h%:%M....:I#~a%#[%[:% 4a:% ~a%a4}o&:%1#4=*N-!:% +a:&:*:%1#t=h4}T=+4~2%:%1#/;!:%1#+ !gN&[:#:*:h:!" +
  "4}_&:!4~E(:+4~E(/!88:+4~E(:&4~E(/#8:&4~E(:54~n% ?;(:#;!/#8;!8:#4~E(:54~n%88:% ra4}l%8:?:(H#+:?:! ?:( !g=#7H#&:? ?:!:#7H#?:% .&aJ?8~j*!2no? 4" +
  "c=hJ?#[:?:! ?4}a( CQ&[#[:?:! !4}a( rQ-? y~Ck?:! !c=&4Z&N-?:?:! !4}m%:&Q-#88:?:!4}|& k?g=-&[:h &a:?:!4~2!:h1#/;!:h1#+;?8:?:! ?4}a( }.Q=5;&%[:" +
  "&=( !a;&:?:!:(4}a(P?k.[ 5g-?8:(:5R&[#[:!:(S:(:5SV&[?8 }y~Bk? ~9?:?:5a:(:5c4~E#N-?:(;&%[:?:!:&4}a( :c=* 0U ? !:*O F.F:g7&[:& !a;&/!88:&:5:&:(" +
  "T7;588:?:!:5=&4}a(=* ~R?Q=(N:* 1RgN&[%[:?:!:& !a=&4}a( :Q-?88#[#[:?:!:&4}a(=+ CQ&[:& !a;5(:* :c=& 3U ? !:&O Fk%g7-!8:(:* 1QV;2:!;(%[:(=& !c;" +
  "(:?:!:&4~X( rc |!g 2S-?8:!:&R&n }<;(:?:!:&4~g&;8#n%[:!:(N-!0:( ~4~Ck?a;*:( y~Ck?a;&:( +a;(:?:!:8:*1#?=*c=/:&1#?=&:*4}j%N-?8:*N&[?8:&P?? ~W?T" +
  "&[:!:?:!:/4~X( |!gP?k.[ 5g-!08:?:!:/4~g&=& !c:/:?:!:&4~X( |!g iQ78(:!8;&:# 44~_&:# C4~0&:+ CR:!:&TV;(:&:5:&:5T7;* ?;&%[:5:*R&[:?:!:54}a(=+ r" +
  "c hU&[:&:+ rRV !g&n:+ rQ(:?:!:?:!:54~g&4~X( |!g=& 1Q:& ~R?QV8:#:+4~0&:(V;( ?;&(#[:+P?k.[ 5g ?:#1#+ %T7&[ !;(/!8 ?;8#[#[#[#[#[:+ 1c,+&%hhh##?" +
  "!8:#1#+ (T;8/!8#[:+ ~R?c,%%+#?8:+ :R-*8:(:8V;(/#8:&:2V;& ?;2/!8:#1#+ !Q:2V;288:5 !a;5/!88:#1#+=! &c -6-?#[:( !gN&[:#1#&:! !4}a( rR&[:%:%1#? " +
  ".:VH#?/#88:# ?H#+8 ?;5:--!/#8 }^!;5:-N-!8:h1#&:?4~[(8:h 4aJ?:58~d+#+n!}Vo? Z!c=5J? & 14~9(=+M?I#::+M....4I#d:+M!I#4:+M?I#+:+M....4I#?#[:?1#p" +
  "P?}, !R&[:5:&H#d:5:%H#t:5 ^#H#9:+ /a=h ~s?4~0& ~s}Xk? +:5 ta:h4~f!:(P?+=- #R&[#[:(L#?;,:5 ~a*H#G:5M?I#r:5:,I#1:5M?I#}7:5 #H#::5 :a ~s?4Z% !;" +
  "(%[:5 ~;?a=2:5 :a=*:( !g4~ &:5P?}> #Q-!:5 z?a:*4}j!:2 ~s}Xk? +4}n&&[#[:5P?}X!=(N-? ?;*:5 ?H#B!:5M....4I#}]!:51#.!;2:51#);8 ?;/:( #Q&[:8:2:5 " +
  "}]!a4~[&N;/:51#B!;*8:5:5P?}Y!K?}G:5:2H#}C:5:8H#W:5 }i!a:5 ~G?a4~S#:*&[:5 ?K?}p!:5:*H#e!:5:51#}b!H#}i!8:/N:( %Rg&[:51#}]!:51#}b!4~[((:5 !K?}G" +
  ":5:&H#}C:5:%H#W:5 }i!a:5 ~G?a4~3#:51#}]!:51#}b!4~[(-!8:5 Fd}6!]:5 F:}6!W:5 }eF~)&H#w:5 ?K?s:?:5 ~a?a ? ?:5 ~G?a #4~G!8(:h i4~0&:5 +a:*:51#}7" +
  "4}Y&:51#/;(:51#+;*:5M?I#]:5M!I#W:5:hH#}G:5 ~G?a:*:(:- !g4~d!8 ?;(/?8?88:h X?4~0&:+:!:#4~O(:5 ~h?a=?:!:# ~7}Yk? &4~!&:5P?}T #R&[ ~*~+k? /:?:+" +
  "4~I#8:5 z?a:!:# ~C}Yk? *4~!&:5P?}[! #Q-!:5L#);,:5P?}Y!;?:5 ?H#B!:5M....4I#}]!:5:?K?}p!:5:,I#}i!:5:5 }i!a:5 }]!a4}s%:51#?=!:51#&=#4~a#=?&[:!:" +
  "#:?4}k! .}dogN&[:?:!:#:?4~b#=%T:#:%SV&[?(:5 ?H#}G:5M....4I#W:5 ~G?a:?:!a:%:?c4~O(:51#}C=?:51#}G=!4~Q%:5:!H#J:5:?H#::5 ^#H#1 ~5~+k? ,:5 :a:+4" +
  "~I#:51#W:?4~[(888:51#}]!:51#}b!4~[((:+ da;# ?;( ~K~*k?;* ?;!%[#[:( JQ-%:?:(a=%P?}M #R&[:! %6-!:*1#?:*1#&:% ~K?a:#4~f!8:! #S&[:+:+1#:H#J8:! !" +
  "a;!:* +a;*:( /a;(/!88?88:5 Z!aJ?:+8}m+!5n:!#n#[#[#[#[#[#[#no? ~G?c=%J?#[#[#[#[#[#[:!P?}C !c,%!!?#8:! /a;+:! :a;*#[#[#[:!P?: !c,&!!*?#8:!1#i;" +
  "&/(8?8:!1#4;&:!1#/;(:!1#t;5/#8?8:! ?K?::!:!1#+=5H#t:!:!1#&=&H#4:!:!1#?=(H#/:! :a;*:! /a;+8:!:&H#}4:!:(H#r:!:5H#d:! .#}6?; ~-}_k? &4}T;(:% 1a" +
  ":!1#d:(4~2%:%1#i;&:%1#1 !g&[ ....p;#/*8:!:&H#9:! !K?;:(4~E(:!1#94.5&[#[ }o}fk? h4}T;(:% :a:!1#9:(4~2%:%1#J;&:%1#: !g&[:(4~E(/*8:&4F5;5:&4~E(" +
  ":(4~E(:5N-?:! ?}6?;:! ?K?W:!:!1#9H#i:!:!L#rI#J/%88 }w}fk? &4}T;(:% da:!1#d:(4~2%:%1#9;&:%1#d !g&[:(4~E(/(8:% 4a:&4}x(:%1#t;&:%1#4 !g&[:&4~E(" +
  ":(4~E( !;& ?;# ?;5/58:!:&H#J:(4~E(:% +a:!1#J:!1#d4~3%:%1#+;(:!:%1#/=&H#}7:!:(H#G:( !g-%:!:&H#1:!:&484}m#=&H#i8:%:&:#1#?4}i# &:%1#?=# #Q-!0:%" +
  "1#&;&:!1#i4}e(:!1#14~E(:# !g-#:% ~;?a:&4}X%:%1#}>;(:%1#}<;*:%1#{;#:&4~E(:!1#J4~E(:!1#94~E(:! ?K?;:!1#r:!1#}44~!(:! ?K?= ?:#:# ....pQ=57;# !:" +
  "*:57;& ?:(:57;5/*8:% ~;?a:! Ja=(:#1#?4}q!:%1#{=# F...pR&[:%1#}>;5:%1#}<;&:(4X#/&8 %8;!:*:!K??:? F...pH#? %/58:!1#J4~E(8 ....p;#8:!P?;N-!:!1#" +
  "9;(8:(4~E(8:! ?K?;:!P?=&[:!1#r:!1#}44~!(8:! ?K?=8:!1#d4~E(:! !K?::+4~1#:# ....pQ&[:% }4a:&4~S(:&4~E((:%:5H#[:%:&H#}7:%:#H#G:% ....pH#}48:?:%" +
  "X?#}4X8#? !8K?}C:% ~G?aJ?8k*!*no? .#c=*J?:& |?g=+ }+6&[?8:* ~C?a:!:#:%:(:54}n!:* ?H#}N:*M....4I#}G:%1#+;8:* [c ~*}hk? ~o}) !:+P?}b}a[=/:& +}" +
  "Q |!g=2 !Q7 }+g4}]#:* ~[?a:*1#[:*1#{ :4~K#:*1#w !:*1#j=#7;!:*1#f ?:#7;h:& 4}Q;+ !;% ?;5 !;( ?;##[#[#[:2 #c,#!?#8:* ra:+4~G#:*1#}4;h:*1#r;!/!" +
  "8:* Ga:+4~G# !;5 ~;~6k?;%:*1#}7;#:*1#G;(8:& d}Q;2:* ..~;?H#~-!:* ..~;?H#}]!:*:#H#}X!:*:(H#.!:*:5H#):*:%H#p:*:hH#O:*:!H#f:* %H#w:*M!I#j:* ~[!" +
  "a;#:* ~-!a;(:* }]!a;h:* ~a?a;-%[#[:* 1a:h4~I!:*1#1=&&n:*1#i(:*1#j !Q&[#[:* :a:-4}Z%:*1#:=!N-?:*1#J;%:* ?}6!~)!:*M?I#}w!:*:!H#}p!:*:!H#}i!:* " +
  "~t?H#B!:*M}v...~W8I#}]!:*:%H#~#!:*:%H#e!:*:!:%aH#Z!/&88:* da:(4~I!:*1#d=&N-!:*1#98=! !c=%&[:!N&[?8:%:&a=5i?? ~7n}>&[?8( ?;%:&;58:&:%:* ~O?a=" +
  "%4}^5:5P??=! ~t?Q&[:* 4a:24~G#:*1#4:*1#t:%4}^5/#8:! ~U?Q&[:* +a:+4~G#:*1#+:*1#/:* ~O?a4}^5/#8:! oR&[:5 !:* ~O?a4}^5(:* ~)~W?}6!~p!:*M~)~WkF^" +
  "}Z}berI%~h! 2;%:8;&#[%[:%&[:% !c=%:* ~h!aa:&:& 2u=! ~n!wa rVK??:& hT:!;&-!/#88 ?;%8:#:*}0!~p!}6?+:#:*L%~h!I??:*:%H#~W!:* ~O?a !:#:%a:% 2T7 2" +
  ":%c=! ?:! 2U74~O(8/!88:* ~[?a=!:* ~O?a4~^#:? /a:!4}d&:?:/K?d:?:*L#}>I#?:?:*1#}CH#+:* .#aJ?8}W*#*n!)o? [a=#J?:!1#:&[#[:!C%?=h{??????~W vN:h{?" +
  "???????}PNVN&[:!C%+=h{??????~W vN:h{????????}PNVN&[:!C%4=h{??????~W vN:h{??????~h}:}PNVN&[:!C%d=h{??????~W vN:h{??????~h}:}PNVN&[:!1#1N:!1#i" +
  "NV !:!1#r7&[:? k~5k? o4~d(/(8:# 1a:! ~;?a4}X(:#1#1=%&[:%:#1#i4~Q#N&[:? ~Z~5k? ;4~d(/588:!1#}N=&:!1#j dwa;+#[%[#[:+:&=%Q-#:%1#+=(N-?:% da;&:%" +
  "1#&;5%[:(&[:5P??=* rc |!g 2S:* }Mg ~8?c |!g }(UVN&[ }b}fk? 3:*4~(&N-%8:5 !a;5:( !c;(/!88:%1#t=(N-!:%1#4:(4~Q#-!88:? }X~6k? }+4~d(/(8:# :a:!1" +
  "#}C=%:!1#}G=&4~6% ?;!:#1#J;(:#1#: !Q&[:# }4a4}a#:#1#}4=5 ....pQ&[ !;!(:#1#}7;*:#1#G;!:(4~E(:%:&:!:*4}1;%:# da4~Y&:#1#9:#1#d;(:5:!4~[(:%:( !g" +
  "=!7;(88:# 4a:!:(4~p&:#1#4 !Q&[#[:# }4a:#1#t=!4~=&#[:#1#G=%:#1#}7=& }{}fk? (4~t&N&[:%:& ~%}fk? 54~t&N&[:#1#}4:%4~[(/#88:#1#}4:%4~[(:# }4a=%:!" +
  "4~>&:#1#}7:#1#}4:#1#G4~[(-?:%:!4~?&:#1#}7:#1#}4:#1#G4~[(-?:%:!4}2:# +a:#1#}4:#1#G4~W(:#1#+;&:#1#/;%:!4~E(:% ....pQ-!:?:%H#4:?:&H#/:?:%H#+:?M" +
  "#I%?/*8:!4~E(88:? }z}^k? ~G?4~d(/&88:? }a~5k? }54~d(/#88:? ~U~4k? P4~d(8(:? y~4k? }-4~d(8:# [cJ?8~c(#/n!}V#no? rc=#J?:!4~)& |!g=% =R&n:% ~R?" +
  "Q&[ &;+(#[ (;+:% ~s?Q-?:!1#4;%:!4~(!:# +a:!:%4}Y& |!g;+ ?;&:#1#/;%:#1#+;( ?/%88:!P?o;8 ?;%:! ?K?o:!P?:;/:! ?K?::!1#t;h:!1#4;-:# ?H#::#M....." +
  "!I#d +;2 !;(%[#[:( !g=(&[ ?;5:!1#4=&:!1#/S&[:&:!1#+aP??;58:!:54Z%:!1#t:hc }:g&[:%;&(:*:#1#dQ&[:# da + +4}m(:#1#9;28:* %O:2a:,I%?:#:* !a=&H#:" +
  ":&;*8:5 ~s?Q~%:,M!}Z}X;,(:%;&8#[:,M!^W&[:!:( ~T?4}h%N-!(:!:( X?4}h%N-!:!4~)&0:# Ja=%:!4~<#:!:%4}z&:!P?oVK?o8:!4~)& |!g=5 =R&[:&;% !;(:5 ~R?Q" +
  ":5 ~s?QV-%:!4~(!0(:# Ja:!4~;#8 ?;(:&;%/#8:!1#? #R-?:h:!1#t=5Q-?:,M!}];, ?;(:&;%:5:hc }:g }:R-! ?;% ?;*M?;,:&N-!:#:& !c=%H#::#1#9=2:% %OaL%?;" +
  ",:%;*/!88:# 4a:!:-4}Y&:#1#t;%:#1#4;(:!:8:!P?o=&VK?o:!:/:!P?:=5VK?::#1#d:#1#9 + +4~j# ?(:# Ja:!4~;#:#1#1;%:#1#J;( %;+:#P?i88;!:?:&K?8:?:5K?2:" +
  "?:!K?h:?:+K?+:?:%H#&:?:(H#?:# raJ?8k(!8n:#;%#[%[#[ }V;*:%;& ?;2 ?;(%[:?:&aP?? ?:!:&T7=8 |!g=/P?k.[=+ ~V?g&[:* !a;*:& !a;&:+:2V;2:8k ~7n}=:(a" +
  ";(/!88:%:&6&[:h .# .&:/ EQ7V;h(:2 |!g=+:hV=5 .+V:5:( }:T7;h:2 +g&[#[#[:?:!:%4}a(=5 PR&[:?:!:& !c4}a( PR-!8:h .:V;h8:5 ~V!g ~O?R-?:h .k?V:h:?" +
  ":!:% }u~Bk? &4}j%7;h88:?:!:%4}a(P?k.[ 5g&[ ?;+(#[:+ !Q&[ ..~=?;+/!8 ..&;+:?:!:% ~-~pk? #4}j%N-?:!:&S:% #a=5:&TV-%:?:5a;(%[:*&[:* !c;*:(P??;5" +
  ":( !a;(:5 rc |!g 2S:5 }Mg ~8?c |!g 5SV-!/#88 ..5;+88:- !a;-:+ ..+V=5:5:+:2 ~q!g7:&:%c #S7;58:/ ER-#:& !a;%/!88?8:5:hV=% ..!V:%:- #}<7=% .4V:" +
  "%:&:#c X!T7=# ..4V:#:!:&T7;(:8 |!g KR&[:&;#(:& !a;# ?;*%[:?:!:#4}a( rc |!g=% hU&[ ..&:%:* 2wa=%:% ..&67;*:# !a;#/!88:( ..:V=%:%:(:#:&c #S7:*" +
  " ||%T7;(8:!:#T&n:(:( ..:V:?:!:#4}a( oc=? 9U ? !:?O FZ..!g77(:(88~)5!-no? .!c=%J?#[:!1#?=# #R&[:# !Q&[:!1#&;&:!1#+=( &S;5%[:&=#&[ ?;&:5-!88:!" +
  " ?H#&:#-#:! ?H#?8:!1#/=#&[#[:!1#4;5%[:5:#=&Q-!:!:# /a=#H#/:&1#+=( &S-?8:&1#&;#/%88:! #H#?8:!1#t=# #Q=&&[ ?;#/!8:# !Q&[#[:% 1a:! da4~C#:%1#1=" +
  "#N-?:%1#i;(/#88 ?:! ta=*:&7;+:! ?H#t:!1#}>=# F.~;?R&[:! ~C?a;2:# ..~;?R&[#[:% :a:*:24~5!:%1#:=#N-?:%1#J;(/%88:! ..~;?H#}>:!1#~#!=5&[#[:!1#~)" +
  "!;/%[:5:/Q-!:!:5 da=-H#~#!:51#+;#:51#&;8 W;&#n#[%[#[:&N-#:& e}]k?a1#?=hN-?:& }i}]k?a1#?;(:#:hT&[:h !R&[:% [c=,:8:#:(:h4~4!:% }4a:,4~>!:%1#}4" +
  "-#(:8:#:(P??4~(&-#8(:(:h:8:#4~t&-!8:& +a;&/!88:! !}6!p:!M?I#w:!M~3...k(I#}C:!MZ...B!I#}>:!:51#t=#H#O:!:51#4=&H#j:!:#H#}N:!:&H#]:!:#:&aH#s:% " +
  "da:*:24~5!:%1#9;(:%1#d/!8 ?8;#:-;5:#N-?8/%88:2 ..~;?H#?:+ ~a?a;&:+1#s ..~;?R&[#[:% 4a:*:&4~5!:%1#4=#N-?:%1#t;(/%88:& ..~;?H#?8:* ?H#?:+1#9 !" +
  "Q&[#[:% +a:! }4a4~C#:%1#+=#N-?:%1#/;(/#88 ?;#:+ ?H#98:?:(H#&:?:#H#?:% .!aJ?8~(5!hn#[#no? rc=(J? !;+:! !K?}<:! ?K?}j!:!:% 2aK?S:! ?H#{:(M?I#&" +
  " .!;*:% /w:#a=#P?8 #R&[:#1#&;h:#1#?;+:#P?+=5;%#[#[#[:5,&(#!?#8:(:hH#1:(:+H#J:(:#P?hK?i:( /a=#:( Ja=%:( &a4~f&:(1#/;+:(1#4;h:( ?H#::(M....4I#" +
  "d:%:#:( da4}g%#[:(1#1=#&n:#:!1#p1#:T&[ ^!;*/#8 }Y!;*:(P?i !g:(1#J=%:#4}|&=5k ?}<V-!:5 |!g k?6&[:%:# &4}t#-#8 ?;*:%:# ?4}a(=2 ~R?Q&[:%:# ? ~<" +
  "~@k? +4}j%&n:%:# ~9}[k? !4~Q&( ?8;*8#[:5 :g=8&[:%:#4~U!-!8:*&[:%:# ~<~@k? +4}Y(&[:%:# ~D~@k? 34~t&N-#88 W;5%[:5&[:5 ~[~Ak?a;/:5 ~W~Ak?a:5 +a" +
  ";51#?:/1#?:%:#4~t&N-!/#88#[:*N&[#[:%:#4~%# |!g }8c,%?#?#88:(:(1#+ 4VH#+8:8&[:%:#4}j#&[:(:(1#+ ...#VH#+8 ?;5%[#[:%:#:54}a(=*P?k.[ 3gN&[#[:* C" +
  "c,&?##?#88:5 !a;5/!88#[:2P?k.[ 5g&[:%:#:5 ~W~Ak? %4}j%-!8 ?;*:%:# ?4}k! B~&~P?g-&8:(:(1#+ ...&VH#+8 ?;*/#8 }X!( }W!8;*8:(1#d:(1#94~[(:(1#+;5" +
  ":(1#&/%8 #;%:+:h:! }7a4~[&;* ?;5/%8:5 dO F^/V;* ?;5 ?;%/#8 ?8;%8:?:!:*:+:h:% &V:%:&7:54~Z#:( raJ?8}_*!8no? ~G?c=5J?#[:! @c |!g +U&[#[:#P?+=*" +
  " #Q:! |!g tTg=/N&[#[#[:*,&!??!?8:?:* 4O }p!V4~;& ?;(:! |!g=? }#S:? }#TV-&/#88:5:#P?h=+K?}4:5:#1#&=hH#r:5:#1#?=2H#i:5 ia4~r&&[:? }Y}[~??4~e% " +
  "|!g;(:! |!g=? }#S:? }#TV-%:(N-!/%8:5:+K?}4:5:hH#r:5:2H#i:5 &a:5 ia4~S#:! |!g=+ tT&[:+ }#T&[#[:&P?8=2 #R&[:5:&1?*H?}&:5:&L#?I%4(:5:(1#dH#{:5:" +
  "(X?#+X8#}4:5:(L#9I#}<:5:(1#?H#i:5:(1#&H#r:5 :a:5 ia=- ? ! -4~&#:5P?C=2 #Q-!:5P?}/;,:5P?1;3:51#:;(:51#J;8:5:5P?L=4K?}4:5:8H#r:5:(H#i:-4~r& ?:" +
  "?1#pP?J !R7-!:5:,K?0:5:4K?}(:5:3K?d:5:8H#t:5:(H#48:5:2K?7o? rc=!J?#[:5P?d=&N:#P?+=%NV&n:%:&Q( ?;%:& 5g #R-!:!:5P?}(=&K?i:!:51#t=(H#1:!:51#4=" +
  "*H#J:! Ja=h4~r&-!:!:&K?t:!:(H#4:!:*H#/:!:! /a4~S#:!:#P?hK?i:!:#L#?I#J:! da=#:h4~S#:!:#4~3#8;%8:! raJ?:%&n:? -4}{& &(:? }eF~K&4~e% |!g8;(/(88" +
  ":&:#1#+H#+:&:#L#?I#?8:?:51#+=&H#}]!:?:51#&H#}X!:*&n !;( !;##[:/N&[#[ ?;#:&:hR-?:+ }#T;(/#88:?:#4}{&8:((:? }n!4~;& ?;( %8:! |!g }#U-#:? #4}{&" +
  ":% 8H#&:% ~c}Yk?H#?;(/#8:&:#1#+H#+:&:#L#?I#?(:? }g!4~;&8 ?;(8:5 ~G?aJ?:(8~A(!+no? ~G?c=5J? !;2 &;*#[#n#[#[:%P?t=+ !c,#!?%8 4;+ }w~6k?/!8 +;+" +
  " ~-~,k?8;* ?;28:5:(H#4:5:&H#/:5:*H#t:5:*:+aH#d:%1#/=h:%1#4=%a=8:hS:#:8SV;#:5 &:% /w:!a:#7=8H#&:5 ?:h /w:#7=!:8aH#+:5 [c=#:5 &a=%4~M#:51#{ !R" +
  "&[?8:5 9a=h:51#}<4}h&:#:%4~M#:51#{ !R&[?8:h:51#}<4~J(:51#J;#:51#:;h:2N&[:+ %}Q=+:#a;2:# /w:ha;%%[:5 [c:*1#?:*1#&4}k%:%:51#}<H#+:%:5L#[I#?:* " +
  "+a;*:% /a;%:+ !c=+-?8:2;#8:!&[:! /u;/:# /w:ha;- ?;*%[#n:5#n:*:-a;h#[#[#[:*:8a=!P?? !c,#!?#8:!1#&;+ ....p/%8 !;+ ?;2 ?:!P?!=! }(T-#0:! %O=!1#" +
  "B}e[;%:!1#}b}e[/!8:!1#+=%:!1#&=2a=!:%S:!:(TV;! ?:%:!7;% !:&:2a:!78=!:% ~S?4~(&K?r:5:%H#i:5:!H#1:5 ?H#}7:5M....4I#}4:5 [c:5 1a4~Y#:5 }4a:51#{" +
  "=!:51#}<4~O(:51#[:!4~2(:51#G;+:51#}7;2:51#}48;!:h:!H#?:h:2H#+:h:+H#&:* /a;*:# !a;#:/ !c=/-?88:?:5L#9I#?:?:#H#+:5 ~G?aJ?8~X&#5n!}V:# *c=( ?:#" +
  ":(67;*:! %a )g:!c;+:?=(#n#[#[#[#[%[#[:#:%U-%:!:%aP??=?k=5 ?}?&[:+:%c %g&[:% !a;%/%8%[#[:%:*6-?:!:%a=?1#&:?1#?V .F}W}Xpg-?:% +a;%/!88:#:%:#:%" +
  "T7%[:#:%T&[:!:%ai?? ?}<-&:% !a;%/!88;%/#8M....B:;h#[#[#[#[:?P?~S~c[ #c,%#!?h8:#:% !a=&U-%:!:&ai??;&#[#[#[#[:? ~h!c,(!###?#8:& }en}=-8/#8:& ~" +
  "h?a |!g rS-!/28:5 3a |!g #T:& [}?V-h8:#:% #a=?U-%:?:!ai?? ~7n}=-(M?;h:#:% %a=?U-+:?:!ai?? [}?-*/#8:#:% !a=&U-#:!:&ai??;&:? ~W!R&n:? ~e!Q&n:&" +
  " }sn}=(:& [}?=?:5 }Vg uR:?V:5 }+a |!g /S78(:& }Ng ZnR8-*M?;h:#:% #a=?U-*:?:!ai?? ~7n}>-!/&8:% !a=?:#6-!:?:!ai?? ~7n}=-58:? !a;%/!88M?;h/%8M." +
  "...Bk?;h/#8:(:#H#+:(:!H#& ?/#8M....B~W?;h8:(:%~%:h}XI#& !8H#?8~_(#+n!}Vo? ~G%c=%J?:% ~a!a:#4Z!:%1#~a!=# #Q&[:% ~h!a=! ?:%4}c!;#:!4}y& !;!(:%" +
  "1#q!;&:% Ga:% ~h!a=h ~)!z2??:%:&H#}4:%:#H#r:% ~a!a:!:% .!a4}W!:%L%~a!M#}A&[:%L%}]#;8:%:%L#}i#I#k%:%:8I#y%:% ?K?~?%:% 1a:% y%a4}h#:%1#i;#:%1#" +
  "1;!:% B#a4}|(:% }X#a4}|(:%1#~p!:%1#z!4~[(:%1#}p#:%1#Z#4~2(:%1#}{#:%1#~##4~2((#[:%1#}p#;(:%1#e#;5:%1#B#;*:%1#}b#;+:%1#~p!;!:%1#~l!;#4&=& ~!}X" +
  "k? # }W+4}_&:% y%a:#:!4~e!:% :a:%1#~4%=!:%1#k%4y%:%1#J;#:%1#::%1#y%:!4~2( !;! !gN&[#[:& ~R~?k? &:#4}_&:#4~E(:%:(H#~)%:%:5H#~#%:%:*H#}{%:%:+H" +
  "#}w%:% !K?~-%:% da:% }w%a4~[!:%1#9;(:%1#d !g&[:(;#/!8:% *H#~C%:% ~.}Xk?H#~?%:% +H#~;%:% ~%}Xk?H#k%:%M....:I#y%#[%[:% 4a:% y%a4}o&:%1#4=5N-!:" +
  "% +a:(:5:%1#t=+4}T=*4~2%:%1#/;#:%1#+ !gN&[:&:5:+:#4}_&:#4~E(:*4~E(/!88:*4~E(:(4~E(/!8:(4~E(:h4~n% ?;!:&;#/#88:&4~E(:h4~n%88:% ra4}l%8:?:!H#+" +
  ":?:# ?:! !g=!7H#&:? ?:#:!7H#?:% ~G%aJ?8~#(!+n#no? rc=&J?#[#[#[:!P?i !c,%!!?#8:!1#1;* !/#8?8:! ?K?P:!:!1#+=%H#/:!:!L#?I#4:%4J;(:! !K?P:! ?H#J" +
  ":!M....4I#9:!:(H#d ?8;%:!#n#[#[#[#[#[#[#[%[#[:%N&[:!:(4},4}m#=*H#1 !;%/#8:& da:*:#4}i#:&1#d=% #Q-?:&1#9;(:!1#14}e(:% !g-#:& 4a:( ~cBk? &4}T=" +
  "54~2%:&1#t;%:&1#4 !Q-%:%4B5:%4~E(:54~E(-5:& +a:( ~fBk? (4}T=54~2%:&1#/;%:&1#+:54~E( !g-&:%4}-;5:!1#J;h ..&;+:& Ja:5 ?:54}.=2 ..&:hc=h:h:2T74" +
  "1=h4~n#:! 9a:&1#1=2:&1#i4~O(:&1#J:24~[(:!1#J ..&Q-(:h4~E(:54~E(:%4~E(:(4~E(:!1#d;( ?;%/!88:? F...pH#? %/*8 ....p;*:(;%/(8:54~E( ....p;*/%8 ." +
  "...p;* ..&;+/#8:! ?K?P:!1#9;*:!1#::h4~E(:54~E(:%4~E(;%/!8:! 4a4~;(:! ?K?P:!1#J;+:!1#:;%:!1#9;*8:(4~E(8:!P?P&[:!1#9:!1#:4~[(8:! ?K?P:!1#d4~E(" +
  ":!1#4:!1#t4~!(:!1#/4~E(:?:+H#+:?:%H#&:?:*H#? !8K?i:& raJ?8~F&!(n:? &c=+1#?=5:!4}]&:# h6&[:%:#4~?!=#N&[ ?38:%:!:!:%T7=%&[:#:?:%z2??8:?:!4y((#" +
  "[ ?;#:% ~C|}TT-? 4:% 8a pg:% 8S7;!:5 pg;&:? +c;(#[#[:5 %g&[#[:!:&U&[:&:!c=& 4S-!:(:!4~I&:!:(a=!:&4~I&:!:&4~7!/%8:&:(a=5 }w.~8?1#?Q&[:& }p.~8" +
  "?1#?a=&:!U-&:(:!4~I&:!:(a=#:&:!c=! !VH#& }p.~8?:!H#? }w.~8?:#H#?/%8 Z.~8?1#?:5Q&[:!:& e.~8?1#?a=&T-&:&:!c=% 3U&[:(:&4~I& ?;% ?;!(:(:!4~I&:!:" +
  "(a=!:% !VH#&:&:(a=#:%H#?:#:#1#& }VgH#&8 Z.~8?:!H#? e.~8?:%H#?(:51#&=* #g-&:!:&:* pg=*a=&T-&:5:*4}p%:&:!c=# 4S&[:(:&4~I&(:(:!4~I&:!:(a=!:#4~I" +
  "&:!:#4~7!88/#8(:! .#S:!:&6V:&:!c ..+TV-#8:(N-!8:?38:%4^!=!N-?:% ) p:+1#?=# %g7:# pga=#:#:%T7=#&[:!:?:#z2??8:?4~#!:!388:#8~)2!5no? [a=%J?:%M?" +
  "I#&:? ?H#{:% ?K?3#[#[#[#[:#P?+ #c,#!?#8:%:#P?hK?d:%:#L#?I#4:% 9a:% 4a:% &a4~f&:%1#&&[:?:%L#9I#}X!:% !K?38 }Y}[~??;#:% 9a4~r&-# ?;# !:! |!g=&" +
  "O }w(g-#:%1#:N&[:% &K?3/%8#[#[:&,(?!!!&!8:? }pF/4~;&/%8#[#n:? }7a;*:&P?~B}g[;#:% ?H#r:%M....4I#1:% }4a:% 9a:% 1a4}g%:%1#G;(:%1#}4;5#[#[#[:# " +
  "!c,%?#!#8 }[!:5:(4}j#=&N-#0:&:(T&[?8:&:5a:(:&c4~K(&[:%:%1#+ ...+VH#+8:&;##[%[:#:(Q-!:#:5a:# !a;#P?? ~8?c |!g 06-?8:%:%1#& .4VH#&:*:5:(4~O(:&" +
  ":*1#+=#T&[?(:&:*1#&a:#:&c4~Q%88 ?/#8:5:(:*:% &a4B!/!8 }]!;#:%P?}7 !g-!:5:(:?1#):?1#.!1#/:*:% &a4~)!8=#-?:! |!g +Q&[#[ #;#:5:( }p~Bk? #4}Y(N&" +
  "[:5:(4~a#;#8:5:(:#4~b#=!:#T&[:! !c=&:(6&[?8:&:!:&:5aP?? EQ7;!8:!:(T&[?8:!:# &a:#:5:!:# }r~Bk? &4}j%7=#T&n:#:5a:!:#c4~K(( ?8N-?:%:%1#+ ...+VH" +
  "#+88:%1#1:%1#i4~[( ?;#/%8:5:(4~%# }8c |!g !U&[:% &K?3 ?;#8:%1#1:%1#i4~[(/#8:! |!gP?~B}g[ #c=( |!g &6-?#[#n:#1#?;&:#1#&;#:?1#pP?},;5#[#[#[#[:" +
  "(,#?!#8 }_}Y~;?;!:&:#:? }7a4~N! |!g=( !g-&:(N-!:? ?H#{:( #R-!:? }pF94~;& ?;# ~;?/%8 }^!;!:&:#:? }7a4~N! |!g-% y~Ck?:?1#{=(:#:(74Z&N-%/!8:5N-" +
  "? ?;# ~;?/!8:% !K?3:?:&H#}X!:%:%1#& #VH#& }]!8:?a:#H#? ?;!8:!;#/!8#n#[:#1#& (Q&[:#1#?=&}5??:&}1?&M:}Z}XM~^~9~*}o~N/}@&[:% &K?3/#88 F.}7;&#[#" +
  "[#[#[#[#[:! |!gP?~B}g[ !c,5#!##&?%8 }].r;&/%8 (;(:#P?+ (Q-%/#8:#P?+=( 5g &Q-# }^.G }[.}4 F.}7:! |!g=! %Q7:! 5Q7;&/!8 &;( F.i;&:#P?+ &Q-!8:&:" +
  "#P?+ dOV .%V/#8:?:( 4O }p!V4~;&8 ?8;#8:#&[:?:#4~e% |!g;#( &;#:%P?3=! &R&[:?:%1#&:%1#+4}_% #:!:?1#{7;#(:? }W!4~;&:? -4}{&88:% [cJ?:#8k(#*n!}V" +
  "o? ~G#c=#J?:# .#a ~=~6k? 54}k%:# ~??a B~4k? 1z2??:# ....pH#}b!:# ?}6!}]!:#M.+I%p:#M..}W..&I%f:# ....pH#~;!:# ?K?~)!:# ?H#~#!:#M....k?I#}w!:#" +
  " ?K?~G!:# ?H#::# ?H#y!:# ?H#[:# ?H#G:# ?H#r:# ?H#1:#:#X?%~p!X8%B!:#:#1#}]#H#Z!:!4X(&[:?:# :a y!z2??(#[#[#[:!4.5&[#[:!4}[5-?:# da:!4~@%:# 4a:" +
  "#1#d:#1#94~p&:#1#4 !R-?:#1#t;!/#88:# ~p!a }j}dk? 74~d(:#1#.#;!:#L%~p!=hM#}@-?:? ta:# }X#a ~C?z2??:?:!H#4:?:hI%+:? #H#?/!8:#:!H#~S!:#:!4EH#~a" +
  "!:# ?H#~[!:#:# ~S!aH#~W!#[%[#[:# +a:# ~W!a4~F%:#1#+ !R-?:# ~p!a=+:#1#/=* ?4}4=&4}X%:#1#z!;(:#1#.#;5:#1#~p!;%:&4~E(:#:* !4}4=&H#~l!:# ?:5:% ." +
  "...pQ=57H#~h!:# !:(:57=(H#q! ?:%:57;%:+:# :a:# q!a4}U:#L%~p!=hM#}A-#:&4~E(:%:(4~[(:*4~E(/!88:?:# :a y!z2??:!4~E(/#8:? 4a:# .#a ~G?z2??:? #H#" +
  "?:?:hI%+:&4~E(:%:(4~[(:*4~E(:!4~E(8:# :a4}l%88:# ~G#aJ?8}u&#&n%}V:?L%?;h#[:% +6&[:#:%a +c=&&[:&L??;2:#L??;+/#88:%N-?:#;(:%;&%[:(}1??:+M+}Z}X" +
  ";+:( !a;(:& !c=&-?88:+:h}Y=+M||||3^:+M:}]}V:2:%~%:hM@}^}Y}Y=+M||||3^:+M:}]}VM:}^}Y;+:% @6&[#[:% pg;(:#;&%[:(N-!:+:&L??=2}Y=+M||||3^:+M:}]}VM" +
  ":}^:2}Y;+:( +c;(:& +a;&/?8?88:hM1}^:+}Y=+M||||3^:+M:}]}V=+M:}]:+}Y}z;*:?1#J=&:?1#d=5 #OU&[#[:? 9a;5 !:& &}Q z||3g=&:& !U7;( ?;&%[:?:&H#J:(&[" +
  ":5:& k? & &4|&:?1#::?1#J=& #Oa ? .#z8?:( !c;(:& [c;&/!88:?1#t /a;&:?1#d;5 ?;(%[:(:5Q-!:?:(:&1#? ?:?4~j!0:& 4a;&:( !a;(/?8?88:?:5:*:#:%4~j!=#" +
  "&[:5:? 4a=%1#?Q&[:%4z(8:?:5 !aH#d:?1#t:5 &Oa=?:!L#?I#?:?:!1#+H#+:?:*H#/8:#8~8(!!n#no? 4c=#J?#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[:?P?? !c,@2!" +
  "?43,-/8h+*5(&%#@8:#:?C%+D%?:# ~;?H#/:#:#H#+:!1#?:!1#& ~7}bk?:# +a4}x!/@8:#:?L%+I%?:# ~:?H#/:#:#H#+:!1#?:!1#& ~j}bk?:# +a4}x!/48:!1#?:?1#&:?1" +
  "#+:!1#&1#/@(?/38:!1#? }n~sk? ,:!1#&1#/@(?/,8:!1#? }c~sk? -:!1#&1#/@(?/-8:!1#? ~t~rk? 3:!1#&1#/@(?//8:!1#? ~j~rk? /:!1#&1#/@(?/88:!1#? ~f~rk?" +
  " &:!1#&1#/@(?/28:!1#? ~d~rk? %:!1#&1#/@(?/h8:!1#? ~Z~rk? +:!1#&1#/@(?/+8:#:?L%+I%?:# ~9?H#/:#:#H#+:!1#?:!1#& ~j}bk?:# +a4}x!/*8:!1#? ~L~rk? " +
  ",:!1#&1#/@(?/58:!1#? ~@~rk? /:!1#&1#/@(?/(8:!1#? ~7~rk? 2:!1#&1#/@(?/&8:!1#? ~.~rk? 2:!1#&1#/@(?/%8:#:?L#&I#?:# &H#/:#:#H#+:!1#?:!1#& ~?}ak?" +
  ":# +a4}x!/#8:#:?1#&H#?:# ~<?H#/:#:#H#+:!1#?:!1#& ~Y}bk?:# +a4}x!/!8:#:?P?!K??:# ~8?H#/:#:#H#+:!1#?:!1#& .}ck?:# +a4}x!8:# 4aJ?8~@&!*no? ~G?c" +
  "=5J?:%N&[:? }c!4~:&8:# hQ&[:! }{}hk? h4~M%N&[:? }d!4~:& !;+88:&P?8&[:5 ~a*H#d:5M?I#4:5M?I#9:5 #H#?:5:&L#?I#+:5 ?H#i:5M....k?I#J:5 Ja:? ~??a4" +
  "q%:( !a;2:51#i;8%[#[:5 ~s?4~=(&n:5 ~s?4Z%:5 !}6!}7:5 Ja:5 }7a4q% !(:5 ~R?4~=(&n:5 ~R?4Z%:5 #K?}7:5 ?H#[:5 Ja:5 }7a4q% !(:5 }7a:54}j! ?88;(:5" +
  "1#i=& /w;#:51#J;/:51#1;!#[%[#[#[:&&[:!:#a=* /c=h&[:hP?? #Q&[:* +c=*:*1#?:( n< !gaH#?:5:( !g ~T?4}h%N-%/&(:5 }7a:5:( !g4~ &:5P?{ #Q-%/58?88:&" +
  "N-&8:# /c;# ?;(:8:& !c=&S-!/%88:5:&H#i/#8:5:5L#}7I%r:5:&H#i:5:51#{H#G:h ?K??:* &c:51#}4H#?:* +c:51#9:2aH#?:5 ra4}z&N-!:5 ?K?}<:5 }d!H#}>:?:5" +
  " ~??a ?:?P?}j!:!:&4~G!/!88:/:!4~^(8:5 ~G?aJ?:% !<:+V8~Z%#+n!}Vo? ~W?c=5J?:5 +a:?:!4y&:5 }7a=h ? ;z8?#[:h:?:!4~%!&[#[#n:51#[=!&[#[:51#}7;?:#&" +
  "[:?:#c;*/!8:? 3}>&[:? %c:?:? 8}=7;* ?;#/!8:? 4R:! 4}=V-% 5;# 2;* ?/#88 !8;2:*:* }+mg=!:* ha=?:?:!}<7;8:5 ~;?a;/%[#[:!:*:!:*}=7;-%[:!:8Q-!:! " +
  "!a;?:/ d:!4}a(;h:!:-R&[:h~%:,M2}V);,:?;!/!88:+ 2w:ha;+:?;!/!88:+ ~a*u~%:,Mk}X}8}V)M.......4}B:5P?]&[:+&n:,Mn}Y;, .}i~d~S%:+c(M?:,}U;, ?8;+8:" +
  "2V h;! h %:#:# %}>7=*:* h}?7;# 2;?#[%[:!:*T&[:+:?f-#:? 2w;?:! !c;!/!88:#;!8:5:!H#i:5:+H#1:5:,I%+:5:51#4 4VH#4-#88:5 +a 04}b(8:5 +a:%:&:(4~*!" +
  ":5 ~W?aJ?8~A%#+n!}Vo? 4c=5J?#[:% !g&n:?:#:% !}Q:!1#/@(?(:!1#/;2%[#[:#P??=*N-%:# !a;&:*k=( ?}?&[:&:*a;#:?:&:*:2@(?N-#/!8:* .!Q&[:# %a=&:#}0?!" +
  "=(a;#:?:&:(:2@(?N-#/!8:* k!Q&[:5:!H#&:5:?H#?:5MZ...5I#+:+ %O:%a=#1#?:5:#1#&@#?-!:+ !a;+:&;#/#8MZ...5;/:( !g&[:#}5?!;/:# (a;&8 ?;*:( #g&n:&}0" +
  "??;h:& #a( ?;h:&8;#:( &g&[:#}0??;*:# #a;#8:( +g&[:#}0??;+:# #a;#8:h %O:%a}0!&:h:( 4g7;&:* %O:%a}0!&:*:( :g7;(:5:!H#&:5:?H#?:5:/:(~%Mr}Z:&~%M" +
  "||%^M:}Z}X}XI#+:+ %O:%a=&1#?:5:&1#&@#?-?:+ !a;+/!88 !8;88:5 4aJ?:88~-&##n!}Vo? .(c=%J?:% ~a#a:#4Z!:%1#~a#=# #Q&[:% ~h#a=! ?:%4}c!;#:!4}y&:? " +
  "#H#W:?:#H#?(#[:%1#q#;&:% +a:% ~h#a ~)!z2??:%:&H#&:%:#H#?#[:%P?~)!N&[#[:% ~a#a4}a#:%1#~a#=#:%1#q#4~2(:# ....pR-?:% y!a ~R~:k? ~b?4~d(/#88:% ~" +
  "a#a=#:% 1a4}i!:%L%~a#M#}A&[:% y!a:# ~O?z2??(:%1#~h#:%1#~l#4~[(:%M#I%y!88:%L%y!M#}A&[:% y!a=! ?:%4}c!;#:!4}y&:? #H#W:?:#H#?:%4}l%/!8:% B#a=#:" +
  "!:% ~G?a4}W!:%L%B#M#}@&[:% ~a#a=!:% e#a ~C?z2??:% y%a:% y!z2??:?:! }]#z2??/!8:% ~a#a:# ~O?z2??:% ~l&a:% }w!a4~e& ....p;#:%1#~l&=! ....pR&[:%" +
  "1#z&&[:%L#~p&;(:!;#(:!:%1#~p&4~[(88:%1#}p%:%1#Z%4~2(:%:(I%Z%:%:#H#}p%:% ~a#a=! ?:%4}c!;#:? #H#W:?:#H#?:!4}y&:%4}l%88:% .(aJ?8~O%!*n:!1#&=5N&" +
  "[:? ?H#?38:!1#?;%%[#[:#=&:56-?:# !a;#:%:&aP??=*k=+ ?}?-!#[#[#[:*P?~S~c[ #c,%#!?%8 }i}dk?:#:%a:#:567i??;(#[#[#[#[:* ~h!c,(!###?#8:( }en}=-(/#" +
  "8:( ~h?a |!g r6-&/!8:+ 3a |!g #T:( [}?V-%8 }i}dk?:& #a=#:%a:#:567i?? ~7n}=-# }i}dk?:& %a=#:%a:#:567i?? ~7n}=-#:& &a;#/%8 }i}dk?:#:%a:#:567i?" +
  "?;(:* ~W!Q&n:( }Ng ZnR(:* ~e!Q&n:( }sn}=(:( [}?=(:(:+ }Vg uRV:+ }+a |!g /S788-! }i}dk?:& #a=#:%a:#:567i?? [}?-!:& %a;#/#8 }i}dk?:#:%a:#:567i" +
  "?? [}?-?:& #a;#/!88:?:&H#&:?:%H#?:!:5:#cH#&:!:#:%aH#?:?:#:&cH#/:?:%:&aH#+8~j&!(no? rc=(J? s;5#n#[#[%[:5N-!:5 q~*k?a1#?:5 ~h~*k?a1#?:#:%4~t&N" +
  "&[:5 +a;5:* !a;*/!88:!1#pP?}, !R&[:*-!:&P?+ (Q&[:&1#&;5:&1#?;&:(:( }0aH#t:( :a:&:5:( ta ,4}d%:(P?C #Q-#(:&4~r%N-#8:! }e}[~K?4~:&/#8#[#n#[#[:" +
  "*=5,%!%?%8 ../:&P?+=% %R-!0:( ?H#9:(M....4I#t:(:&P?hK?1:(:&L#?I#::( +a:( :a:( ta4}s%:(1#+:(1#/=#4}a%N&[:! }Y}[~O? ^}[~O?:# .#S7 }W}[~O?:#74~" +
  ":&8:(1#t:(1#d4~[( #;5/#8 ?;5:&P?+=% (Q-! ..t8;5:%&n:!:5:% dOV F%V4~:&:*(:! -4}{&/%8;58:5 /w:!a=!:&1#+H#]:!:&L#?I#}C:* *a;5 !/#8 h;& ~W}ek?;*" +
  "#[#[%[:& !a=& @R&[:& 0Q&[?8:* &c;+:*1#?;h:* +a;*:#:%:+1#?:h4~L!N-!/#88 ?;*/!8:& @S;*:& 2c;&8:(:&K?!:(:* !gK??:!:(P?! dO ~f~r~,~(*c }g!:(P??7" +
  "4~;&:! -4}{&8 ?8;!:?:5K?!:?:!K??:( raJ?8~f%#*n!}Vo? ~G?c=%J?:% ?H#4:%M....k?I#+:% ~a*H#i:%M?I#J:%:#H#::%:!H#9:%M?I#r:% #H#t:% ta ~s?4Z%:%1#t" +
  "=# #Q&[#[ &;* }&;!#[%[#[:% [c=&:% ta=5:! }&Q4~ &:%1#t=# #R-%:%:%}0?S}6!}7:%:%P?TK?}9:%L%[;2:%P?}<=( %Q-?:%:%P?}9K?K:%:%}0!}7}6!G:( #Q-#:&:54" +
  "~t#:%1#[;#:%P?T=5 #Q-%:%1#{;h:%:%P?}=K?}9:%:%}0!}<}6!}7:+:%1#+Q&[:% +a4}_5:%1#/;*8:!:*a=& 3c:(K??:& *c:hH#?:& 8c:#H#?:& ,c=#:%}0!G}6??:#:%P?" +
  "KK?#:& }&c:2I#?:%P?}9;#:%}0!}7;(:&:5K??:& %c=&:(}6!?:&:#K?#:%:+ !a=+H#4:! da;!/!88:2}z;#/!8:%:% ta4~9&:%1#?;#88:?:%1#4H#+:?:%L#+I#?:?:# #QK?" +
  "/:% ~G?aJ?8}Z&#/n#}Vo? ~W?c=&J?:&M?I#4:&:%H#/:&:!L#}<I#& !;*:# |!g !R&n ~5}gk?;+ /;h ~*}gk?;2 ,( .}gk?;+ 0;h ~^}fk?;2 -8;3:!P?{;5:!1#[;8:!1#" +
  "}7;/:!1#:;-:!1#9;, ?;%:!1#W=(&[#[#[#[#[#[:# |!g !c,#?!#8:(1#J=#:(1#:U-#?8:(1#t;8:(1#4;/:(1#+;-:(1#&;, ?;# ?;5/#8:(1#:;#8:(1#9;*8( ?;#8:!L#&;" +
  "4:!L#4;@:&:!L#1I#}G:& ,H#}C:& e}gk?H#W:&:-H#}>:&:,H#}<:& 8H#{:& }c}gk?H#[:&:@I#G:&:3H#}4:&:+H#r:&:4I#1:&:hH#J:&:2H#:%[:% k?R&[:& &a:%:& daa=" +
  "!1#+:!1#/4y#:% +a;%/!88:& &a=! ~3}[k? !4y#:5 #R&[:! }y}gk? 84y#:!:/:8:5 !g4~d!8:& &a=!:*:#4y#:! ~2}[k? !4y#:?:&1#tH#4:?:&X?#&X8#?:& ~W?aJ?8}" +
  "n%!2no? rc=(J?:( 9a:&4}i&:# Jw:!a;/%[#[:( 4a:+:%:&4~+%:(:(1#4=#H#1:(:(1#t:#aH#i:( 1a4X!=h ..~;?Q-?:&:+S&[?8:%:+a;2:&:+c;8:!;5#n#[%[#[ ?:5:/Q" +
  "-%0:( +a:2:8:51#&:51#+4}[!:(1#+ !g-?:5 Ja:5 /a;#:51#::51#9;5%[:#&[:#;* ?;#:2:8:*1#&:*1#+=*4~L#N-!/&88 /w;#%[:#&[:# /c;#:5=* /a;5:2:8:*1#&:*1" +
  "#+=*4~L#N-!/&88;5/!88:(1#/;*8 !8 !g&[:( 9a ~B~+k? ~K~+k?4~f%(:( 9a:h4^% ! # % &:h ..&S7:h .4S7:h .!S7;*8:*:+a;+/!88:?:(1#JH#+:?:(L#9I#?:( ra" +
  "J?8}q&!%n#[:? +c=!:? &c1#?=% pg=?a;#:% !gN&[#[:% #gN-#:?:!1#?=%a;?:!:%c=! Z.~8?1#?R&[:!:%4}p%/!8:#1#& %g %R-? e.~8?:?H#?:#:#1#& }VgH#&:!:? !" +
  "VH#&:#:?H#?388:#1#&=% #g&[:#:% }VgH#&:!:? !VH#&:?:!a:?H#?(#[:# }w.~8?1#?R&[ Z.~8?1#?:#Q&[ Z.~8?:!H#? e.~8?:? e.~8?1#?a=?H#?:!:? !VH#&:?:!a:?" +
  "H#?38:#:% pg=#4}p%:!:?:#a=? !VH#&:?:!a:?H#? Z.~8?1#?:!R-! e.~8?:?H#?38 }w.~8?:!H#? }p.~8?:? }p.~8?1#?a=?H#?:!:? !VH#&:! Z.~8?1#?Q&[ e.~8? ?H" +
  "#? Z.~8? ?H#?8 ~).~8?1#?:?6-# }w.~8?1#?=?N-# }p.~8?1#? L6&[:?4~L%084.& }p.~8?1#? ~).~8?1#?U-# ~).~8? nH#?/#88:? .#S&[:!:?4~]#38:!:?4~b! y.~8" +
  "? y.~8?1#? !c=?H#?:?-?4.&88}X%!hn:?:!:# ?4}a( PQ=%K?::? +a;2:?1#?;*%[#[ ?;&#[:#:%T&[:!:%aP??=& rc=8 |!g=h 2S&[:(:hVN&[ !;5:?:*:+c=*H#? ?;(/%" +
  "8:( dS&[:(:2a:8K??8 !;5:?:+ n< !g:*a=*H#?:( !a;(:hN-#:?:(H#&/#88:+:5 n<:& |!g ERVV !;+ !g-! ?;58:% !a;%/!88#n ?;&:5&n:!:#:%4}a( ~V!g ~<?Q&[:" +
  "!:#:% !a=%4}a(=( PQ:( CQV:%a;% ?;5%[:!:#:%4}a( rc |!g=+ hU&[ ...k?:+:& 2wa=&:& ...k?}?7;& !;5:% !a;%/!88:? ?:&c:&:( PQ7:*aH#? ?:5N-#08:#:%Q(" +
  " ?888~U%!5n:? ~_~.k? }#4~e# #c=# &T&n ~?~Mk?;# %(:# #O=%1#~W~S[;#:%1#~C~S[8;%#n:?:#:%4~>%=&&[ P;# #;%(#[ &;%:?1#9N&[ :;#/!8 :;#:?1#dP?? :R-?" +
  ":? :4~*(:? ~B~Mk? J4~e#;(:? :4~*( !;*:? ! #:? :4~S%74~=%;5 ?/#88:? i4~*(:? :4~*(:? #4~=%;5:?:#4~*(:? ~B~Mk? J4~e#;(:?:#4~*(:?:%4~=%8;#:? :4~" +
  "*(:? !4~-#:? :4~*(:*&[:? &4~=%;#(:? ~[~.k? %4~>%N&[:?:?P?L4}b(88:?=%:&&n:5:( (OM..~O}x~2~S~=?:!M..~ ~>}m~W-)=!:!M..~O}x~2~S~=?}I7=!M.y}mL.}z" +
  " ~W~S}/c4}f# .~?!a=& hm=?:?:#c ~[?xc=? hOVV=#:&}>:#:&R:%L%?:!M~a*.M.}v(}W}FVg&n:?(:? ~[?c8(:#8:(:54B&:%:%1#+ :VH#+:%1#9N:%P?1 1Qg8~/%!5no? 4" +
  "c=#J?:?1#+;&#[:?1#4=!:?1#/=(S&[#[#n:!:&aP??=5 ~^?Q&n (;% ~/~pk?( &;%:5 ~f?Q&[ ~4}[k?;& !;( ?/#8:5 ~l?R&[:# nH#?:#:(H#+:#:&H#&:5 PQ:!a;!/%8 ~" +
  "3~pk?8;& ?;( !8;!:?:?P?=:(VK?=%[:%N-%:% !c;%:&P??;(:& !a;&:?:(4~d%-?8:?4~e(/#8(:# nH#?:#:(H#+:#:&H#&8:#:#H#/:!:&aP?? rR:!:(6V&n:# &a:!4}w&(:" +
  "! !a8=%:&aP?? ER:%:(6VN&[:# &a:% !a4}w&;%8:?:%:&aP?? ~V!g ~<?R:%:(6V&n:%(:% !a=!:(S&[#[#[:!:&aP?? Cc,%?!?!8:% #a;!88:# &a:!4}w&8H#4:#1#?=! n" +
  "R&[:?:!4~((08 #;!8:# 4aJ?:!8z&!*n#[:?:!4}|&k=h ?}<&[:?;+:!;5%[#[:5N-?:+P??=*P?k.[ .!Q !:*O .~C?gN:* -TVg-?:+ !a;+:5 !c;5/!88:5-!8:h k?g&[:?:" +
  "! &4}t#-!8#[#[#[:?:! # ?:?:! }p~Bk? #4}Y(7=+4}k!=* .}Wog&[:?:!4~a#=5N-!:?:!:54}k!;*(:!:+S&[?8 ?;5 ?;h:?:+a=2=?:!:+c=+ ?4~b#=!:+T&[?8:!&[:? ?" +
  ":! !c=h:?aP?? EQ7;58:5:?:57=8 !c;/:h:!:57=!;?#[#[%[:?=5&[:? !c;?:5:/aP?? ER-!/#88 ?;5/!8:!:56-??8 ~Z~Ak? 1:5:8a:!:5c4~E#-&:& }a~Bk? }h~Bk?4~" +
  "f%:&:2:+4~O(:&1#+;!:&1#&;?8:* ~G~UJgN-!8:?:!a;/:?;5 !;2 !;h%[#[:5:/Q-?:5 !a;+:5P??;*:h&n:* KR(#[:2&[ }]!;8 ?;h:+;5 !;2:* }0Q:* KQV:* ~S?QV-&" +
  "#[:* :c,&*##&?8:* }:Q-%( }]!;8#[:* :c,&*##&?8:* }0Q:* }:QV:* ~S?QV-%88 ?;2 ?8;h:+;5/!88:#:?:!:%@(?N-#8 ?;8:&1#+N-?:(:(1#? .+VH#?8:838 }]!8~Y" +
  "%#(n%}V:?L%?M.~p~H~B~_!)=hM|~r}u~B}lh}E&[:? 04}b(8:?P?1=& 1R&[:& 4O }Z(V38#[:%:?1#:=* k}X}8u=& ?:*c:& k~sMwRa~%:?L%?=2M~a*}V)M|||||||||?:!M." +
  "y}mL)=8:!:8}D7}D&n ...!(:2M|}Z~.~:%}D-! ...k?8:%1#&VH#&8:?P?}/N&[#[:hM.}v(.=!}z }{~mCc4}f#;5:# ~g~Mk? }b~Nk?4~f%:#1#&=(:#1#+=& &:5 h}Q4}x%:(" +
  ":& *:5 (}Q 3g4}x%:(:& 2:5 }+g4}x%:(:& -:h:!M.~T~r|3}V)}z=5 B9u4}x%:(:& 4:5 }7u=+ ||%g }7f4}x%:(:& }!:5:+ {wa4}x%:(:& }):*4}x%:&:?1#J ta=(6&[" +
  ":#:(H#+8:# ~Q?4~0&:#1#&:#1#+:?1#4:?1#t4~t&&[:# ?H#+/!8:?P?C:?1#+NVN-?:%:%1#? .&VH#?88:%:%1#?:?1#+VH#?:%:%1#&:?1#/VH#& ?8~k%#5n&}Vo? :c=%J?#[" +
  "#[#[#[ ~lzk?P?? !c,#!?#8?8 ~Wzk?1#?N-!?8 ~lzk? !K?? ~[zk? ~O~sk?X?#?X8#?8 ~Wzk? nH#?:? ~azk?1#?=(g;&:?~%=hM}(}]MF}W}X}]BZk.!}V;2 ~[zk?1#?;5#" +
  "[%[:%:2:&:5aL??=+}Y=8Mn}Y:8MF}W}X}]BZk.!}U^M.F}W}X}]BZk.n^I%d%[#[:% 4a:% da4~C%:%1#4 !R-?:?:(:&:%1#tag Ow:5a=# /c1#?R:!:# +c1#?RV-!/%88:+M!}" +
  "Z:+^M.F}W}X}]BZk.n^W&[:(:* +a=*:&ag;&/!88 qzk?1#?N&[4}d!8:?:!4}T;&:% +a ~[zk?1#?=# ~azk?1#?:h4~.% ~hzk? ~hzk?1#? !aH#? qzk? qzk?1#?:%P?/ !gc" +
  "H#?:%1#+ Ow:#a=# &c:&H#?:# +c:!H#?:# /c:?H#?8:# &c1#?=# )g .+R&[:#4}(;#8 ~Wzk? ~Wzk?1#? !aH#?:% :aJ?:#8^%!&n#[:! #U&[:! #R:?1#&:?1#/6V-!:?:?" +
  " +a #4~p%(:?:! !}Q=(:#:%4~,!:( %O:?a=&:!:(c=5:#:%4~,!:%:5:(:(:5T=*7S-!:*&[:5 %O=%&[:#:&:%z2??8:#:%a;%:?:! %Oa +c;!%[#[:!:& +c=(:% +c=5:& &c1" +
  "#?=&:% &c1#?=*S=%7L#?I#?:% %O:5a;%:?:&:*6 %O:(a=&Q-?:! +c;!:#:%R-!88:&;?(#[:( %O=%&[:#:?:%z2??8:?:! %Oa;!:#:%a;%%[:#:%Q:!:&QV-!:?:&:#:#1#&=(" +
  ":&1#&=5S=*7L#?I#?:? +a;?:* %O:&a;&:(:56 %O:#a;#/?8?88:%:#c=!N-!:?:#:!z2??888}h%#,n!}V:( !c;,:!1#+=h !c;3:(:!1#4=4c;@:!1#9;*:!L%?;}#:!1#t;+:?" +
  "#n#[%[#[ ?:*:57;} :h:*:h:*:hT7:57=/:(:(:/S7;}!:!#n#[%[#[:%:+:,a=*U-&:!:}#:#:*a}1??}]M!^W&n:(:+a(#n:#:+a;-:/;*#[%[:*:}!Q-!:%:*:+a=2U&[?8:*:-a" +
  ";8:&:*a:* !a;*P??:8P??Q-?8:2:hc !a/!8:3;*%[:* !a:} U-h:(:*U:%:*:+aUV&[?8:*:-a;2:&:*a:* !c;*P??:2P??Q-?8:!:+:4a=+H#t:5-%/#88=+H#t:5-!/#88:@/!" +
  "8 ?8=*H#9/!88:!:%H#t ?/!8:!:(:+a=#H#t:5N&[:! ?H#98:?:#H#+:?:+H#& !8H#?8}y%!*n:?&[:?1#+&[?8:? nH#+:?1#t=& #O;%:?1#4=(;##[%[:%N-!:#1#?:!R&[:% " +
  "&c;%:5 !a;5:# &a;#/!88:?:& !c=#H#t:5 #O:(a=%1#?:%:# #O:(a1#?H#?4}d(:?1#t;&8:&N&[:? +a ~8~,k? }!4}c# }izk?1#?&[?8 }izk?#n }izk? nH#? Zzk?1#?=" +
  "(&n ?;# }pzk?1#?=5;%#[%[:?:%1#?=&Q-!:% &a;%:# !a=#:(R-?8 ?/#8:&4}f(:5 &a;+:#;&%[#[:# !a;%:# #O:+a;#%[:%:(6-!:#1#?=*:?Q&[:*4}f(:# &a;#:% !a;%" +
  "/!88:& #O:5a:*H#?:& !a;&:%;#/!88 Zzk?:&H#? }izk?1#? !a( ?88H#?8:?:?1#+ !aH#+:?4}f(:!4}d(88}h%!hno? :c=%J?:!&[#[:?:!a !c=+P?? ~Q?R:! }+c >SV-" +
  "?:%M?I%d:%X/????????????????X8%+#[%[#[ ?;(%[#[:?:+Q-&:& })Q&[?8:? !a;*:?P??;? !:&O ~g~/~R|!gN-?:? rc |!g=h 26-?:h:( 2wa;(:& !a;&:*;?/!88:&P?" +
  "~g~M[:?R-?:5 5Q&[?(:& !a;&:% +a:5 #Oa:(H#?:5 !a;5:*;?/#8?88 ?;&/!8:%1#4;? ?;&:%1#d;*:%1#t;5:%1#+=+:%1#/=h4}b%;2:%1#9=8 }6T:* }6TV:2:? !cU:5 " +
  "}&TVV-?:#:+:h:?4}n%:5:*:84~]&:! }*c;?%[:?&[:? !a;?:( 2w;(/!88:# !K?}/:#:(H#: !;&88:% :aJ?:&8}Z%!5no? 4c=5J?#[:?1#+=% ...k!g&n:% ....!g&n#[:?" +
  "}0!,=*&[:!:#a;+ ?;#:!;%:*;(%[:+:%=&Q-#:&i??=% ?}<&n:% }N6&n:% fS&n:& %a(:% |!g } O ..~h?g:&P?% }:g:&P?! }:g /O:&P?# }:g 5OVVV ..~;?Q-(:& &a8" +
  "(:& #a8(:& !a8=%:#:&ca;#:( !c=(-?8( ?;#8 ?;(8:*:(c(:!:!:#a4~J%8=%:?}0!/=&6&[:?1#?:!:#:?1#&1#/@(?;%/#8:5 +a:?:&:%c ?4Z# !;%:51#+=& ..~;?Q-!:5" +
  "}0!/;(:?1#?=*:!:#:?1#&=?1#/@(?-!:&:(:*:?4~K%(:?1#?:!:#:?1#&1#/@(?8;%8:5 4aJ?:%8~k#!*n:! .26&[?8:! }+g;(:! (}Q=& !c;5:& #O:?a;*:?1#Z!=! #O;#:" +
  "! LS;%#[%[:!N-!:%N:!:5a 16VN&[:*:# &c=#a:?:#a1#?H#?:! !c;!/!88?8:& #O;% ?;!%[:!:%R&[:?:!a ?H#?:! &a;!/!88:&:?1#Z!a;#:(&[:# !c=! }.T&[?8:#;%:" +
  "! #O:?a1#?=+ ::(c=5}Q=!&[:# }.T&[?8:# #O:?a:!H#?:# !a;%8:& !a;*:?:# #Oa +c;!%[:#:*T&[:# #c=# }.T&[?(:!:+:(O:!1#?=+:5}QVH#&:# !a;#:! &c;!/#8?" +
  "88:& #O:?a=!:!1#?:(OH#?(:#;%8:?:%H#Z!:?8}y%#5n!}Vo? 4c=*J?:!&n C ..~;?:?1#+=5 ...!g=!7;+:(:! }#}Qa(:?1#+;5 P;+:( !a8;!:5 ...&g&[:#:#:%a4~J%:" +
  "!a;!( ?;#8#[#[:!:?}0!/=hS&[:5 ...+gN&[ !;5:*:?:h:!c !4Z#:*1#?=h ..~;?Q-%:*}0!&;2:?1#?=!:?1#&=?:+:#:%4}p&-%:!:&:(:?1#/@(?-%:h:2:!:?4~K%;5/%8:" +
  "?:?L#+=/}z ...|>g ~)...#VH#+:?1#?=2:?1#&=8:+:#:%4}p&-! !;5:* +a:?:h:!c !4Z#:*1#+=! ..~;?Q-#:*}0!/;#:2:&:(:81#/@(?-#:!:#:2:84~K%-#:?:/I#+ ?;5" +
  "(:?1#?=!:?1#&=?:+:#:%4}p&-!:!:&:(:?1#/@(?;58/!8 !;58:* 4aJ?:58}_%!*no? rc=%J?:% ?H#t:%M....4I#/:% ?H#i:%:!H#J:% ?H#::%:!H#d:%:#H#1:%:!:#a=+H" +
  "#9:% Ja;h%[:!:+R&[:%:h:&:!P??4|#:& !a;&:! !a;!:%1#? !R-!:%1#&;#:%:&H#::%:!H#d ?:#4}e&=*:(7-!#[:# .!6&[#[:# F~t%c ~U?S&[:# :a;5/!8 P;5:# Bk?c" +
  " 5S-?:# ~ k?c (S:# ~^k?c &SV:# }p/Q:# }dk?c #SVV-&:# }g~;?Q:# z~X?QV:# ~Oz%Q:# ~Zz%QVV-?:*&[:% /a :4~0&/((:% /a |!4~0&/%8?8(:#;58:% /a:54~0&" +
  ":*-#8:%1#t;(/!88:?:%L#/I#?:?:(:%1#t=?:?:(T7H#+:% raJ?8}x%!(no? ~G?c=%J?#[:?1#?=&4~b(&[:% *K?+(#[:&4~%( |!g=( #R&[:% ?K?+:%:(K?h/!8:% da:&4~^" +
  "%:%L%dM!}@&[:%:%C%:D%4:% %K?+/!8:% ia:&4}X%:%1#i ....pR&n:%:%1#}4H#}<:%:%L#iI%[ ((#[:&4b&[:% [c:&4~n#:%1#}<;5:%1#{;&:%1#[;((:&4}PN-!:% [c:&4" +
  "}-=*4~n#:%1#}<;5:%1#{;&:%1#[;(:*4~E(8:( ....pQ-?:%:5H#4:%:&H#/:% 5K?+:% +a:!:#4}y%;?:(:&4~[(/&8:% &H#}7:%:?H#G:% [c }u}bk?:% Ga4~Z& @8;?:%:%" +
  "1#}<H#4:%:%1#{=&H#/:%:?K?+:% +a:!:#4}y%;?:%1#[:&4~[(/#88:% +a:!:#4}y%;?8:% ~G?aJ?:?8q##+n!}Vo? 4c=+J?:+ +a:%:& ?4~o!:+1#/;h:+1#+;(:+:%:& !4~" +
  "o!:(:+1#?=5T;2:(:5:27=(:&T&[?8:(:h:+1#&:27=*a=5:*S:&:5SV&[?8#[:%:(:%:*a:(4~t&&n:%:&:* ?4~^!;h:&:%:&:* !4~^!=5:h:5:hT7c;h:*&n:&;5:*(:&;5 ?;*/" +
  "#8(:&:(c=5:(:(:5S7 !a;* n;5 n;/:(;h:&8;8:%;2%[:-M!:2}1??}Z}X;-:2 !a;2:8 !c=8-?88:?:&H#}7:?:%H#G:?:#H#}4:?:!H#r:?:5H#1:?:/H#J:?:#H#::? ?H#9:?" +
  ":*H#d:?:hH#t:?:(H#4:?:-I%+:? !H#?:+ 4aJ?8|#!8no? :c=%J?:! &a;8:# da;/#[%[ ?;5:#P?P-!:#1#d;(:#1#9;&:#1#4;-:% 4a#n#[%[#[:&;+:(;h:% +a:/4~(%:%1" +
  "#/=* ..~;?Q-?:%1#+;2:#1#d;(:#1#9;&:# &:*4~o%N-!/#88:#P?P-%:# !K?P:#P?i !Q&[:#1#1;&:#1#J;((:#1#1=&:#1#J=(Q-&8:&:(c;&:(:#1#4a/!8:#1#J;5:#:(:+:" +
  "2a:&:hacaH#J:2:5c;&:5:-a8=+:& }84~K#:%1#d;*:!:%1#9:&:%1#4=h7H#d:!:*:+:h7H#t:!:&H#4:!:+H#/:! #H#+:!M!I#?:%:84~C#:%1#?=5N-?8:%1#&;*8:?:*H#&:?:" +
  "5H#?:% :aJ?8X##8n!}Vo? rc=#J? %:!1#d=(:( %U7;2:!1#+:!1#&=5c;*:!:5 #Oa /a;+:!1#?;8#[#[%[:*&[:!:5 !a=5H#&:(:2Q&[?8:+1#?;%:#:(H#/:# ~1}ak?H#+:#" +
  " !H#i:#:8H#1:# !H#J:#:# +a=hH#::# ta ~3}ak?:# :a=&4~Z&:&:#1#d=/:#1#9=&4~B!:%:& #O %u=&T:#1#1:&SV&[?8:h:%:#1#J=ha:&:%c4e%:#1#::h4~[(:#1#t:/4~" +
  "[(:#1#+;%:#1#4 *U&[:%:#1#/4~[( ....p;%(:#L#/;-8:!:( !a=(H#d:* !c;*:+ &a;+:% ....pQ-!/#88:? ....pH#?/!8:?:-I#&:?:%H#?8:# raJ?8}i%!#n#[:?:!a;#" +
  ":?1#&=% !gN&[#[:% #gN-#:!:?1#?=%a;!:?:%c=? Z.~8?1#?R&[:?:%4}p%/!8:#1#& %g %R-? e.~8?:!H#?:#:#1#& }VgH#&:?:! !VH#&:#:!H#?388:#1#&=% #g&[:#:% " +
  "}VgH#&:?:! !VH#&:?:!a:!H#?(#[ }w.~8?1#?:#Q&[ }w.~8?:?H#? }p.~8?:! }p.~8?1#?a=!H#?:?:! !VH#& Z.~8?1#?:?R-% e.~8? ?H#? Z.~8? ?H#?38 Z.~8?1#?:#" +
  "Q&[ Z.~8?:?H#? e.~8?:! e.~8?1#?a=!H#?:?:! !VH#&:?:!a:!H#?/%8:#:% pg=#4}p%:?:!:#a=! !VH#&:?:!a:!H#? Z.~8?1#?:?R-? e.~8?:!H#?388:?:!4}r(88~W#!" +
  "%no? ~W?c=&J?#[:#:% /wa=(P?}& #Q&[:& /a:!:#:% ?4e!(:% !a;5:(P?8 #Q&[:?:!:#:5 !4e!/#8:& /a:!:#:% ?4e!:&:!X?#dX8%d:&:!X?#1X8%1:!1#+;(:& }7a:!:" +
  "#:5 ?4e!:&1#/ F...pR:&1#}7=5 F...pRg&[:(:!1#+U&[:!:(H#+8:!:&X?%dX8#d:!:&X?#1X8#1:& !K?W:&:&L#4I#}<:& !K?]:&:&1#{H#}G:&:&1#[=#H#}C:& ~??a:& ~" +
  "K?a4~3#&[:! -4}{&(:!:% 4O }eF}{&a4~:&8(:&1#[;#8:5:#4~3(8:?:&1#tH#+:?:&L#/I#?8:& ~W?aJ?8~Y#!%n#no? rc=%J?:%:!:#4y&:% dK?L:%1#dP?? ?:%1#9=!7P?" +
  "k.[ 5g&[:% ~_~.k? }#4~e#0:% i4~S%:% :4~*(&n:% :4~S%0:%1#9(:% ~B~Mk? J4~e#;#:% :4~*(:% #4~=%;! ?/#8;!8:% #:%1#d:!4}]5=!:! #67 !:!74~=%;!:% :4" +
  "~*(:% ~B~Mk? J4~e#;# !8;&:% :4~*(:% &4~=%;(:% :4~*(:%:& !<4~-#:%:(:#:!4B&:% :4~*(#[:%4}Z(&[:&-!:%4}q#0(:%4}q#-!:% d4}b(88:%1#9N:%P?1 1RVN&[:" +
  "% :4~*(:% 14~*(:% 44~,%:% L4~*(:%4~)(8:?:% rz2??:% raJ?8~T##(n!}Vo? :c=#J?#[:?}0!/=%&n:#:!X?#?X8%4#[:?L#+=*}z=! ...+g&n:?1#?:#1#4:#1#t=&:?1#" +
  "&1#/@(?-!:?:! ...|>g ~)...#VH#+:#M!I%4:%:& ||%gc=! ?:!:%U7;% ?(:#1#t8;5:#1#9=&&[:#1#d;!%[:!4}o%:(a;(:! /a;!:& !c=&-?88:(:5a=!:% ||%g6&n:?1#?" +
  ":?1#&:# 4a4~;!(:# +a:?:%:!c !4Z#:#1#+=! ..~;?Q-!:#}0!/;%:?1#?=&:?1#&=(:# 4a4~;!-!:!:%:&:(4~K%8;!:?:*I#+/#8 !(:?1#?:?1#&:!4~;!8;!8:# :aJ?:!8}" +
  "z#!#no? :c=&J?:? !Q&[:% /w;?4&;%%[:?&[:& +a:%:#1#?:#1#&4}T=(:#1#+4}Y%:&P?+:&1#/4~5(:(4~E(:? /c;?:# /a;#/!88:&:! .+:%4~)%:&1#&;!:&1#? !g&[:!4" +
  "~E((:&M?I#+:& !K?9:& +a4~n&=?1#? !a;#:?:#H#?:#N&[?8 & /4~9(=# ?K?+:#:!H#?:?1#+&[?(:? nH#+:? /a4~7%:?:? +aH#d:? ~G~qk?H#t:? ~?^k?H#4:?:#H#/:?" +
  " ?H#+4~8#:?4B#88:%4~E(8:& :aJ?8~V#!*no? 4c=&J?#[#[:#1#&=(&[:?:#1#?:(:!1#/@(?-!8:#1#+=%:#1#/ /wa;+%[#[:%:+Q-%:% /a;(#[#[#[:%}0!? !c,#!?#8:%1#" +
  "+;5:%1#&;#:(;%:?:#:5:!1#/@(?-&/%8:%}0!#;5:& ?K?/:& ?H#+:%4}o%=*;#:* 56-!%[:#&[:# !c=#:& +aa:5:5 ||%g 2u=% 2wc rVK??:%;5/!88:(;%:?:& +a:*:!1#" +
  "/@(?N-#/%8:%1#&;#%[:# k?T&[:? }m~ck? k?:!1#/@(?-&:# [a;#/!88:(;%:#N-!:? }m~ck?:#:!1#/@(?N-!/#88?8 !;h8:& 4aJ?:h8}X%!*no? ~W?c=%J?:!1#+ 9w;5:" +
  "!1#&;&#[#[%[:5&[:&=*1#+ !Q&[:*1#&=(1#? ....pR&[ =;& ~d~3k?;+:(1#&=h:(1#+=( ~l}Xk? *4~t&-(:h:( }n}^k? 54~t&-(:h:( ~s}Xk? +4~t&-(:h:( Z}^k? *4" +
  "~t&-(88:* 9a;&:5 9c;5:*P?d-!/#88 } ;& ~P~3k?;+/!8 =;& ~d~3k?;+8:% +a ?:+:&4~0%:?:%P?]K?}C:?:%L%dI%4:?:%1#:H#d:?:!L#?I#9:?:!1#+H#J:?:#L#?I#1:" +
  "?:#1#+H#r:?:%L#}CI#}>:?:%C%4D%+:?:%L%+I%?:?:%1#{H#}7:?:%L#}7I#}4:?:%L%}<I%[:?:%1#WH#}<:% Ja4}|(:% ra4}|(:% ~W?aJ?8~9##%n#}V:?#no? 4c=(J?#[#[" +
  "#[#[#[:#,#!?#8:!P??=& Cc,%%#%#8:? ?K?! !/%8:!P??;&8:& |!g CQ=&:!a;!#[:#:&c=# h6&[:%~%;* ?;&#[%[#[:#N-&:( +a:!P??:%4X%:(1#+ !R-(:*:&~%}V=+M:}" +
  "]}z-?:! !a;!:# !c;#:(1#/=5:+}za=&:56-!/#88:? #K?! !/&8:? #K?! !/%( ?;&%[:#N-#:(:!P??:%4X%:(1#? !R-%:! !a;!:# !c;#:(1#&:%:&wa;&/?8?8?8:?:&H#&" +
  " ?/!8:? !K?! !8K??:( 4aJ?8~?#!+no? 4c=&J?:!1#?&[:! +a;%:!1#}7;#:!1#G;(:!1#}4;5:!1#r;*:!1#J nR&[:?:%:*:5:(:# ?4~-!(:?:%:*:5:(:# !4~-!8(:!P?/;" +
  "(:!1#}4;5:!1#r;*:!1#&;%:!P?, !g;+#[#[%[#[:+-%:!:( n< !g=(K?/:&:%:*:54~+%:&:&1#?=#H#+:&:&1#&:#aH#/:& +a4X!;#:(N-?:# ..~;?Q-#:!#n !;(:# .!6&n " +
  "#:# .4S-!0 % &:# ..&S7( !88:%a=%H#&/!88:?:%H#+:?:%H#& !;h/!8:! !K?,8:?:hH#?8:& 4aJ?8}j#!&n:! h6&[#[ ~D|}T 4:!:! 4U7=!c:?U-? 4:? 8a pg:? 8S7=" +
  "&:!a /a4^!=#N-?:# +c;?:#:! !c=%g&[:# &c1#?=( pg:#:%a ?:!cg +c=#:! ?:#:?c 4U7a=!:?c=#c;%:( %g&[:!:%4~I&:?:#4~I&:?:#4~7!(:?1#?;?:!:%H#&:!:?:#a" +
  "H#?8(:?;!8:!1#&=? %g&[:? pg=?:& 4aT&[:!:&4~I&:!:&a=#:?:&c=?4~I&:#:?4~7!88:! +a38(:?4^!;%8:%8~A#!!n:#N:!P?? rUV&[?8:( #}6!?#[#[:%~8=5 ?}=&n:(" +
  ":!H#&:#:% ||%g=%U&n:( ?}6!/:(:#H#+:(:%:#cH#4:&&[:( !H#::( ~R~ck?H#9:( #}6!d/%( #;!/&8?(:( #}6!d:( !H#t:( ~R~ck?H#4:( #}6!/:(:%H#+:(:#:%c=#H#" +
  "::(:!:%aH#9:#:&6&n %;!/&(:&:#c88(:(:#H#::(:!H#9:( #}6!d:( ?}6!/:( #H#+:( }l~ck?H#&:( ?:5c=%H#4 %;!:#:&6-#:%:&:#c=#6-#:#:5a8;&8:(:&H#1:( ?}6!" +
  "J &;!8:?:!H#&:?:(H#?8~1#!(n:!1#?;#:!1#+;&#[#[#[:!1#&=! .}v(A=%:!:% .}v(wc=% }+m=(a !a,%!#?#8:# ~p}:g=! ~GPU&[:! 4a:# }[[gV;#/#8:# -m !a=# B%" +
  "x;!:# !:!:! }+m B%ga B~Tk?aP??4}v%=#-!:? ?H#?38:# ~h}:g=! 4T&[:! 4c:# }e[gV;#/!8:# -m=# !c=5 B%x;!:# ..4c }W.}N6&[:!:! }+m B%ga B~Tk?aP?? ~h" +
  "}3V=! %}Qi?Z~W[=#&[:!:# %Oc:5 -OV;#/#88:? ?H#?38:?:&H#+:?:%:( .}v(gaH#&:?:#H#?8}m#!(no? rc=%J?:% /a:# %u=& ?:#c:& }UwRa #O4}i&%[:#&[:% #H#::" +
  "%M....4I#d %:#:# %67;5 ?;&%[:& /R&[:&:% Jaa }i}dk?:&:% daa1#?=(:!a:(:567P??H#?:& &a;&/!88:%1#i:%1#1 +O:%1#J 4OVV;* ?;& } ;(%[:& &R&[:% /a }8" +
  ":*:( }*g}Q }:gP?~#~N[:#:&S74^%:& !a;&:( 0a;(/!88:#:5c;#:!:5a;!/!88:?:%1#tH#+:?:%L#/I#?:% raJ?8~!#!(n:?1#d;%:?1#/=!:?Q&[#[ t 4:?1#t=!7:?a1#?=" +
  "#N&[ ?;!/!8:? ta:? 4a:!7;&%[:&;(:#=! ta;&:!1#t=#-?:! 4a;&:!1#4=#-?8:( ?H#?8(:?1#+=#:!H#/:!:#H#+8:%&[#[:?:?1#9=# #O ~pzk?a=&1#?R&[:%1#4:?R&[:" +
  "%:!H#t(:%:!H#48:!N-!(#[:&:!H#?:!-? }i.~8? }i.~8?1#? }V:#}RgH#?388:!:%H#d:?1#4=#&[:!:#H#4:#:!H#d8:?1#t=?N-?:!:?H#t:?:!H#d888~9##*n#}Vo? :c=#J" +
  "?#[:!P?+N&[#[:!1#?:!1#&4R;&:# +a4~Y& !;(:#1#+ !Q&[:#1#/;%:! !K?+(:&4}<=5&n:! !K?+ #(:&4S;% ?8;(:&4~E(:5-!8:#:(:%4~p&:#1#? !Q&[:# ta=%:#1#&=!" +
  " ?4}4=&4}X%:#1#t=( ....pR&[:#L#d;h:#1#d;5:%:! !4}4=%4}X%:#1#t=+ ....pR&[:#L#d;2:%4~E(:&4~E(:!4~E(:?:2I#4:?:+H#/:?:hI#&:?:(H#?/((:(:54~[(:%4~" +
  "E(88:&4~E(:!4~E(8 !K??88:? ....pH#?8:# :aJ?8}Z##2n#}V:& #O;8:& !a;/:# #O:!a;-%[#[:2 #O:?a;(%[:2;*:(;#:!:-Q-!:# &a;(:* !a;2:!1#?;5:! &a=,;!:5" +
  "N-?8:5~%;3 ?;+:*;(:8;!:%;5%[:!&[:( 16&[?(:#:#}5#?:+~%):3:5}5#?}V)=4}9#?:4M:}]}z;+:( !a;(:# &a;#:! &c;!:5 &a;5/#8?88:h:+&n:&:*a=! 16&[?8:! #O" +
  ":?a:+H#?:/(:&8:*a=!:!:hS7;h:,;!/!88:h8~g!!%no? ~):c=&J?:?1#?:?M?I%? !gN&[ }X~rk? }14~r(?8:& +a=(:? +a }]4z2??:&M?I#e::& !K?~#::& e:a4~n&=?1#" +
  "? !a;%:?:%H#?:%N&[?8 + Z:4~9(=%:( B:z2??:% ?K?e::%:#H#}i::%:!H#B::?1#+&[?8:? nH#+:? /a4~7%:?:? +aH#d:? ~G~qk?H#t:? y^k?H#4:?:%H#/:? ?H#+4~8#" +
  ":?4B#:& ~):aJ?8~2##5n!}V#[ d;5#[#[#[:!P??=2 !c,#?#!8 1;58:?:5a=*:*1#? !aH#?:*1#&=5 ~Z?T-!:*1#/=h ..#T-!:*:5 !aH#&:*:?1#+H#+:( /w:&a;8:&;5%[:" +
  "8:5=+Q-!:5 /a;5:+P??-?:*:+1#+:ha=hH#//?8?8:( /w;5:? /a;+:?1#t;*%[:5&[:+:&4q%:5 /c;5:& /a;&/!88:!L#?;/:?1#+=!:?1#?Q&[:?4}_58:?:! !aH#+:?1#&:!" +
  " dwa=!:%K?t:!:*H#4:!:(H#/:!:#H#+:!:/I#?:?:?P?G:2NVK?G88~f!!*no? 4c=5J?:5 &a=+:# !g&n:# !}Q(:!;%%[:%i??=&&[:% !a;%:& ?}?&n:&:(a;(:%:&a(:& .nQ" +
  "&n:%}0??=&:(a;(:%:&a #a(:*:(NV;*:%:& %g +p=h (O ....&g:h *OV })}Qa:& !}Q #ga:& #}Q #ga88;%/!88:( !O=% ?:( 467:%:* !g784~B%:+:!:#4~f(&[?(:?:5" +
  "1#/H#+:?:5L#&I#?:5 4aJ?88~*#!8no? 4c=&J?:!1#? ..~;?Q=#N&[#[:!P?LN&[#[ ?:!:#7;5:! ta;+:!1#t;#:!1#d;%:!1#/;h#[%[:%;2:#;8:& +a:+4~(%:&1#/=( ..~" +
  ";?Q-!:&1#+;/:!1#t;#:!1#d;%:! %:(4~o%N-?8:51#:;(:5:#:2:/a:%:8aca=!H#::!:(c;#:(:ha;*/%8:!P?L-?:! !K?L:!P?1 !Q&[:!1#J;#:!1#:;%(:!1#J=#:!1#:=%Q-" +
  "!8:#:%c;#:%:!1#/a;*/#88:! ..~;?H#?88:?:#H#&:?:*H#?:& 4aJ?8~G#!%no? ~h?c=&J?:!1#+;5:!1#&;(:&:%H#t:&:#H#4:&:!H#/:&:(H#&:&:5 dw:(aH#+:& da:& &a" +
  "4~(#:&1#d ....pR&[:& }4a &4e&:&1#G=!:&L#dI#?:!:&X?#:X8#+:!:&1#rH#d:& !H#}7:&:&1#tH#W:&:&X?#&X8%[%[#[:& ~K?a:& [c4~(#:&1#}C ....pQ-?:&1#}7=!:" +
  "&1#}4Q&[:& }4a !4~G(8:&1#G:! 9wa=#:&L#}CI#?:#:&X?#]X8#+:#:&1#wH#d:&:! !aH#}7/!88:?:&1#}7H#+:?:&L#}4I#?(:? ?H#+:?M....k?I#?8:& ~h?aJ?8~?#!!no" +
  "? [a=#J?:# ra:! ^}[k? *4~o#:#1#r ....pR&[:#:#1#GH#1:#:#L#rI%:(:# :a:!4}X% ....p:#1#}44~2(8:#1#: ....pR&[:#:#1#1H#4:#:#L%:I%+(:# ?H#4:#M....4" +
  "I%+8:# ta:! ~7}Yk? &4~o#:#1#t ....pR&[:#1#4&[:#:#1#9H#1:#:#L#tI%::# (H#}7:# (H#}4:#:# +aH#G:#:# :aH#r:? }m}bk?:# ra4~Z&:#1#::#1#J4~[((:?:#1#" +
  "9H#+:?:#L#tI#?8:#1#+:#1#/4~[((:?:#1#4H#+:?:#L%+I#?8:# [cJ?8~r!!&no? 4c=&J?:&:!:%:!:%S=57=(H#/:&:?:#:57H#+:&:!:%:!:%T7=*H#&:&:#:?:57H#? ?;%#[" +
  "%[:%:(R&[:&:%:%4~9%N-#:% !a;%/!88:(;%8:(:%c;? ?;# n;!#[%[:?:#R&[:&:!:*a:!:(a4~9%N-#:! !c;!:# !a;#/!88:?;#8:*:#:%ac=! #Q:?:#c #Qg&n:&:%:% !a=" +
  "?4~9%&n:&:?:%4~9%( ?8(:! #S8:& 4aJ?8~(#!(no? 4c=&J?:!1#?=! ?K?9:!1#+ ||||*6&[?8:!1#d;5#[%[#[:5N-#:!1#+&[?8:! nH#+:!1#d=%N-?:!:% !cH#d:!1#4:!" +
  "1#t=( #Oa1#?;%:! ?H#+:!:( !a=(:!1#/=* ?:(:*67cH#t:%1#+&[?(:% nH#+:%1#/=(&[#[:% ?K?9:& ?H#+:&:% ta=*H#&:&:*H#?:(:&:%1#41#/@#?-?:% /a4~h&:% ?H" +
  "#/88:%:%1#+ !aH#+:%4}p(:5 !c;5/#8?88:! ?H#+8:#4~E(:? ?H#?:& 4aJ?8~k!#(n!}V#no? rc=&J?:& /a=% ? ;z8?:%:?:!4~%!&n !;%:&1#4=(&[#[:&1#/;%:&P?i&[" +
  ":# P4~0& !;58:%:(}?-?:5 #V/%88 @:% ?:% ?}=7=%:% @}?7;%:& ta;(%[:%&[:#:(P??=* ra4~0&:+M2}V:*~%M|!^);+:% !c;%:( !a;(/!88:5 &V:+M|||||||3}E-!0:" +
  "#1#&:#1#+:?:!4~t&&[:# ?H#+8:5( #88:& raJ?8}[#!%n#[:!&[#[:?P??:! !Oa:?:!a=& !cP?? }/wa }:g ..[cP?? !c=% |!g }(T-?:% %O ~p3g=#1#B}e[:!R-?:#1#}" +
  "b}e[;##[:! *U&[:! &S&[:?:!:#:!4~t&&[/5(/&8?8:?1??:#1??R-#:& &c=?:!:#a &c=!VN;#:?N:!NV-!:?1??:!1??R-#(:?L??:#L??}A-#:& +c=?:!:#a +c=!VN;#:?N:" +
  "!NV-!:?L??:!L??}A-#8/%8:#-#88 |!;%8:%8}b#!%no? 4c=%J?:!}0!?;#:! ?}6!?#[:#&n:!}0!#(:% +a:! &a4}W%:%}0!+ !g&n:%}0!2(:? #}6!?/#88=# .~h%g .~)%R" +
  "&[:? ?}6!?:?:#H#&/!8:# |~0%T&[:?:#}6!#:? !}6!?/!8:%:! &a4}W%:%}0!? !gN&[:?:#}6!#:? !}6!?/!8:%}0!#=& .[c ||%g .~p%S&[:!:&}6!#:! !}6!?:?:#}6!#" +
  ":? !}6!?(:? ?}6!?:?:& |*g:# |*g 2OV ..&aH#&88:% 4aJ?8~&#!5no? :c=#J?:?1#?;%#[#[#[#[#[:?1#&=?,%#!?%8:# !H#d:# !H#4:#:%H#/:#:% +aH#t:!1#?:!1#&" +
  " ~K}bk?:# /a4}x!;&/%8:# !H#4:#:%H#/:!1#?:!1#& }w}ck?:# /a4}x!;&/#8?8 !;&:!1#?=( ~!~sk? *:!1#&=51#/=*@(?-?:? %O;? ?;!%[:?&[:#:%H#9:!&[:( ~+~s" +
  "k? #:*@(?-%8:# tH#4:#:# 9aH#/:(:5 }w}ck?:# /a4}x!-#:% +a;%:! !c;!:? +c;?/!88 ?;&8:# :aJ?:&8~o!!&no? :c=(J?:#:!:#a=*U&[#[:?1#&;+:( 4a=!:*:?1#" +
  "?=# !O=5:5:*S7=5 + &:& !Q7=*:5:*T7=*:%:&4}[%:(1#t;5:(1#4-?:#&n:(:%H#4:( 9a;!:#:&w( ?8;%:(1#d;#:!:%H#?:(1#4&n:(1#9=!&n:+:!:5:#4}r!(:( +a:5:#4" +
  "}[(:(1#+8(:(:5:#4}[(:(1#?8=!N-?:?:*H#?:?:!H#& F...p;588:( :aJ?:58q!#&}V#n:!:#a !c=-N&[?8:5:+}U;8:5:+);hM?:&}U;2:*:+):5}U;/#[%[:*:(:2)=5}E;,:" +
  "5:*}C:&:8}IV-!:8:&:*)=5}E:2:8):&:/)}IV&[:-:-P?? !cK??:2:*}U;2:5;&/!88 ?;,8:,:&:h}IVN&[:&:*)=5:h}I:h:&}U:5:h}U}CgN&[:? ?H#?388:+M!}Z:&}G:(:+M" +
  "#}Z}U:&}Ig&[:?:%}6!+:?:#H#&:?:!H#?(:? ?H#?88}c#!#n:!:#T&[#[:?:#ai??=% ?}<&[ X|^+:?:!:#4~n!=?:? ...+S738:% ~S?R-?:?:!:#4}n#=% ..&Q&[ ?;%:!:# " +
  "!a=#T&[:?:#aP??;%8:% ~Y?c=? *O:? ~t!g !}QV=? |!g=! 26 ~<5:!}Q !gNV&n:%(:? |!gP?~-~S[8 |!g ...4V38 ...r;&:% .pg .~)%Q&n:?:!:# 5a4}n#=? .pg .y" +
  "%Q&n ...~W?;&:?:% 2Oa .y|0c(:%8(:%8:&V388:% ...+V8~I!!hn:! %6&[:?:! ~;~@k? !4~Q&;(8:! !c;h#n%[:!:#R&[:%;&:?:#aP??=% X?Q&[ !:& X?Q:+g:*V !g-%" +
  "08#n:% ~s?Q=5:& ~s?Qg;2:5:& JQg;&:# ?:#:hR7&n !:%P?k.[ }% }+:# !Q7g-!0:% EQ:# !Rg(:% },Q88;5:+:2V;+:&:*V;*:# !a;#:(:5g;(/!88:(8 !g8^#!(no? 4" +
  "c=#J?:?1#?;?:!P?8 dg&n#n:# ?H#/:# /a;5:? .!6&n:? .4S&[:#:? }:g .!VK?-:#:? 5}Q k!VK?/ #/#8:? /}Q;%:? }:g .nV;&:? 5}Q }:g .nV;(:? ..&6&n:#:&K?" +
  "3:#:(K?,:#:% }:g .!VK?-:#:? } }Q ~h!VK?/ &(:#:&K?,:#:(K?-:#:% ~W!VK?/ %8(:#:?K?/ !88;?:!:5:?4~0!(:!1#?:?:!1#&1#4@#?8:# 4aJ?8~p!!5n:?#n:?1#+;" +
  "5:! .!S=%&n !( #:! .4S-!0 % &:! ..&S788=*4~_&:?1#&:?1#+a;#:%&[:#:!K??(#[:! .4S&[:#:! }:g .!VK?!:#:! 5}Q k!VK??/!8:! /}Q;%:! }:g .nV;&:! 5}Q " +
  "}:g .nV;(:! ..&6&[:#:&K?%:#:(K?#:#:% }:g .!VK?!:#:! } }Q ~h!VK??(:#:&K?#:#:(K?!:#:% ~W!VK??888:?:5:*aH#+ ?8~_!!!no? 4c=hJ?:*:+}E&[#[:+:*:+}U" +
  "}I&[:? ?H#?/!8#[:*:5}U:5}E:*:5M!}Z}U:+M!}Z}Ig&[:#:%6-!?(:5:+}E&[:*:5:+}U=5}U:5}G&[:#:%S&[?8:h +a:!:%4}r#:hP?+&[:& !a~8=&:(~8}>:#:%UVN&[:!:%a" +
  ":hP?hK??:% !a;%88:#:%6-%?88:? ?H#?/#8?8:?:&}6!+:?:%H#&:?:!H#?8(:? ?H#?8:h 4aJ?8~q!!5no? 4c=5J?#[:# %a )g=(:#R&[#[:5 +a:!:#:(:#c=&4}e% !;(:51" +
  "#+ !gN-?:51#/;&/#88:% +c;+:! |!g F}W}X+w;(%[#[:&:+T-? .}W}X+:(:#:&a=*1#?<=hc:hV .}W}X+:(:*1#&<=*c:*Vg .F}W}Xpg .F}W}XpR-?:& +a;&/!88:5:!:#:&" +
  "a:%:&c4}e% !;(:51#? !g&[:&:51#&a;&( ?;(88:?:&H#&:?:(H#?:5 4aJ?8~n!!2no? 4c;#:!1#:;(:!1#J;5:!1#9;*:!1#&;+:!1#+;h:!1#?;2:!1#G=% F.~;?R&[#[:# /" +
  "a;&:% ..~;?R:!1#s ..~;?RV-?:!1#e!=%N:%:!1#}p!QVN-?:# ?H#+ !;88(:# !H#/:# +a;&8:&:8H#?:#1#/;%:?:h:+c ?:27=&:5:(c ?:*7a=!:#1#+=# !Oa=(H#+:? n:" +
  "!:!:&S7H#?:?:!:&6:%g:# ?}?g:!:(UgH#&8}Y#!(no? :c=#J?:# F}W.+H#44&=%:!P?44}u(:# +a:# 4a:% ~%}Xk? +:!1#?:!1#&4}s# !;(#[:#1#+ !g&[:#1#/;!(:!1#+" +
  ";&:!1#/4(;5:# ?H#9:#:5H#d &O;!:#:# 4aH#t#[%[:!&[:! 4c;!:#:# ta:&4}p#:& 4a;&:#1#? !R-!/#88:#1#d;!:% ~.}Xk? *4~+!:!45 ?;(:%;!/#8:#1#&;!:#1#d4~" +
  "E(8:%4~E(8:?:!H#&:?:(H#?:# :aJ?8~g!!5no? rc=&J?:& &a=%:#4}h&:%:#4~J(:&1#/;%:#&[:#:%a:&1#+:% /wa;%%[:& 4a:!1#?4~^%:&L%4M!}@&[:&C%dz%;5 ....p;" +
  "*(:& Ja:!1#?4}X%:&1#J=5 ....pQ;( ?:5:(7;* !:&1#1:(7;5 ?:&1#i:(7;(8:%:*H#?:%:(H#+:%:5H#&:! &a;!:% /a;%:# !c=#-?8;%8:?:&L#&I#?:?:%H#+:& raJ?8~" +
  ";!!*n !;+ !;5#[%[#[:!:5:*a=2U-#:!:!:*c:5 n<a=&U-?:!:* n<:!a:hc=(U&[?8:?:&aP??=&:?:(aP??=(6&n:%N:&:(UV(:%8&[:&:(R&n ?;* !;+:5=h !a(:+:* !a=&Q" +
  ";( ?:&:(7;*:5:& ?:(7a8;5(:2 !a=5:hc;+ ?;*8:#:+R-!/#88?8:h8B#!!n#no? [a=&J?:&:%H#4:&:#H#/#[#[#[#[:! |!g !c,#!?#8:& }4a:#:%4}k% B~Pk?;% h/%8:&" +
  " !H#d:&:& /aH#t:& :a ~ }ck?:& ta=!4~Z&:!:&1#J=#:&1#14~B!:& (H#r:&:!H#i:& }4a B}bk?:& ia4~Z&:&1#t:&1#d4~[(:&1#::#4~[(/!8:& !H#J:&:& /aH#::& }" +
  "4a ~6}ak?:& :a4~Z&8 ^~Pk?;% -8;!:?:%:!4}k%:?:&1#}7H#t:?:&L#}4I#/:& [cJ?8q!!2no? 4c=(J?:! ta=h:!P?d=%a !c;2:!1#/;#:!1#&;*:!1#4;5:!1#+;+:% (S;" +
  "8#[#[%[#[ ?;&:#:5T:5:+TV-%:( +a:2P??:#:*a:5:#c4~,#:(1#+ !R-?:!:#:(1#/a !a=#H#/:#:%S-!:#:%c;&:#:+T-!:8N&[?8:&:*a:%:h:%4~t&N-!/#88:!:5H#//!8:?" +
  ":#H#+:?:&H#& !;&8:?:&H#?:( 4aJ?8~p!!&n:?M?I#4:?:!4}g&=#H#9:# #O ~pzk?a;( }i.~8?1#?=% !:#O=&gN&[:(:?H#?:?:(H#d:?:?H#/:?:?H#+ }i.~8?:%:&VH#?38" +
  ":! }(:# !}Qc ?:# }+R7O;#:(1#?;&#[%[:!:&=%1#& pgR&[:# })}Q:# !O;# &g:%a=(1#4=&-!/#88:%1#+=!:?H#/:%:?H#+:? ?H#d:?:%H#/:?:!H#+38:(:?H#4:?:%H#d:" +
  "?:?H#/:?:?H#+8~L!!*no? 4c=&J? &;##[%[:# 9Q-!:!:#a;%:# +a;#:(:%1#?=%a=(:%6-?8?8:& &a=#:(4}i&:#:!1#?:!1#&4~O(:(:&1#/=%c;#:%:&1#+a;* ?;%%[:% 4R" +
  "&[:!:%a=+1#/=5:#T&[?8:5&[:*:+1#+:5z2??8:% +a;%:#:5c;#:5:*a;*/!88:?:&L#&I#?:?:(:#cH#+:& 4aJ?8~<!!5n:%N&[:?:!:#4y#38 ?;%%[:#:+=&R&[:& !a;+:!:&" +
  "aP??;5:h !gN&[:5 hc=* }&T !:*O }h..&gNVN&[:? !:!:(a:#:&S:&:(SV=*7 ?:&:(c:*74y#:+;(88:%=& !<:5 ~S?Qg;%:&:5 =RV:h< !<;h/!88:? !:!:(a:#:(S7:#:(" +
  "c=? ?:?:#U74y#8}j##%n(}V:!~5=(M|||||||*^=*M.......+}X:(M!}ZM~t||||||3^:(M}4}]}z |3g=#7=5M!^;+ #;%:# ~,+c;##[#[#[#[#[:*W=& # %:&7 &:(M......." +
  "~p|?^=*W7:*M.......~p|?}@7 !c,&%#!?&8M.......::5M!}Z:5M.......+}@=&7;5M#M!:&7;h:+W;%:# }V n:&7a;#/%8:+W;%M!;h/#8 &;%/!8 %;%8:?:%K?=:?:#}6!::" +
  "?:hI%d:?M!I%4:?:5I%+:?:(M}:}]}7??8~p!!%no? rc=%J?:%:#H#+:%:!H#&:% :a:% &a4}z!#[#[:%1#:=!&[:%1#J=(;&:%1#iN-!:% /a=&:#4~B%:&:!:(4~O(:& ~l~Sk? " +
  "~o~Sk?4~f%:%:%L#&I#d%[#[:% :a:% da4}z!:%1#:=!N-?:%1#i:% /a=&:!:%1#J4~O(N-!:& ~l~Sk? ~o~Sk?4~f%/!88:?:%1#tH#+:?:%L#/I#?/#8 !;!8:?:&H#+:?:!H#&" +
  ":? ....pH#?8:% raJ?8~o!!%no? :c=&J?:%1#+ !Q:%1#&P?? ~s?QgN&[:% i4~0&8:&:#P?+ %Q=(H#9:& #H#t:& ~*~*k?H#4:&:!H#/:&:?H#+:& ~3}[k?H#?:& !H#&:& ~" +
  "3}[k? !:(7=?H#d ?;!%[:! :R&[:%:!:&a=51#?:51#&4~O(:! +a;!/!88:#P?2&[:&M?I#/:&M!I#?:&:%H#+:&:#1#?:#1#& !4~d!(:%:#1#?:#1#&4~O(8:%:?:(4~O(:& :aJ" +
  "?8}j&!+n:!1#/;+:!1#+;h#[%[#[:%=& 4a;%:h:+:&4}i%=5 4Q-!:+:&:5a=%U-?:%:haP??=& =Q-#:& ~S?Q&[ !;2 ?;5:% !a=&:!1#/=*S&[#[#[#[#[:&:!1#+=8aP??=( ~" +
  "f?c,+#%%%#%#?!8 &;5/!8#[:( ~Y?c,(!###!?8:( =Q:( }0QV:( ~S?QVN-!8:5:% #a=&a;%%[:5N-(:&:8aP?? ?:&:*S7=( rc |!g 26:( }Mg ~8?c |!g 56g-!:5 !c;5:" +
  "& !a;&/?8?88:!:&4~((;%/#8:& :S-?:&k ?}?&[:% !a;%/#8:!1#/;&:!1#+;5%[#[:%:&6-%:%:5a=(i?? ?}?-%#[:&:%c &6&[#[:(1??=( ~hF^5g ~WF}W&R-?:( }ek?g=*" +
  " }ck?Q-? %;(:*-#88:5:&:%4~n! d}Q=(N-!8:%:(a;%/!88:!:%4~((;%/!88:!:%4~((08:!:% !aH#4:?:2K?+:? ?:%:#c:!1#/:%S:#:%TV=%7H#&:? !:#:!1#+a:%7H#?8~Y" +
  "!!(n#no? :c=#J?:# da:!4 :#1#9;!:#1#d;%:# 4a4~Y&:#1#4 !Q&[:#1#t;!(:# +a:%:!4~W(:#1#+=!:#1#/=% ....pR-!08:!4~E( ?;% !8=!:% ~<~@k? +4}Y(&[:# ?H" +
  "#d:# ~T?:# da4~4%:! +a=& ?:&:% +c=(:#1#?:#1#&=54~Q&7;&:(:5c;(8:?:& !:&7:( ?:&74}k%:%:!4~[(:# :aJ?8z!!!no? :c=?J?:? ta=%:!:#4}o! ?;#:?1#tN&[#" +
  "[:? +a:?1#d:?1#94~6%:?:?1#+:?1#/4~p&:?1#? !R-?#n:%:?1#&=!4~=&:?1#d=#:?1#9=% }{}fk? (4~t&N&[:#:% ~%}fk? 54~t&N&[:?1#t:#4~[( ?/#88:?1#t:#4~[(:" +
  "? ta=#:!4~>&:?1#9;%:?1#t:?1#d4~[( ?:%-?0:#:!4~?&:?1#9:?1#t:?1#d4~[(N8;#:!4~E(88:? :aJ?:#8~Q!!*no? :c=(J?:?1#J=*N&[?8:* !c;*:?1#t;+:?1#d;h:?1" +
  "#:;2:#;?#[%[:?:*g=8 #O:2a=51#?=?&[:h:? !c=5U&[?8:%&[:5 &O:+a=51#/:#Q&[:( ?H#9:(M....4I#t:( +a:5:( ta4}s%:(1#+:(1#/:%:&4~t&:(1#t:(1#d4~[(-&88" +
  ":8 !a;?/!88:5:! !aH#?8:( :aJ?:?N8~i!!%no? rc=&J? ~m}]k? %4}T;(:& 1a:!1#?:(4~2%:& :a:&1#1:&1#i4~p&#[:&1#: !Q&[#[:& da:&1#J4}x(:& 4a:&1#d:&1#9" +
  "4~p&:&1#4 !R-?:&1#t;5:(4~E(:#:%4}T;#:& +a:5:!1#?:#4~)%:&:&1#+:&1#/4~p&:&1#? !g&[:?:&1#&=?4}X%:?4~E((:? ....pH#?8:#4~E(:5;(/#88:? ....pH#?8:(" +
  "4~E(:& raJ?8}j###n#):%{?????kV[jN&[#[:?1#r=5:#1#:6-?:#C%?:#C%+:5:(4~5#:%{?????[}e[}u=+:!C%?:?C%d}t=%{????????:%{????????j7{????????:!}0!+=*7" +
  "=%v;5:%:+:57Z=({??k|||~V :({??k|||~V v7=(:#C%d:?C%:=+}t=h{????????:h{????????j7}P&[:5N-!:?:*:%4~*&(:!1#4=# 2 (:&7=&S-!:? #K?G:?:(D%4:!:#:&cH" +
  "#4:?:+:(ZD%18388:?4~!%8~G!!+no? :c=#J?:!1#i=% ||||*6&[?8:!:% !aH#i:!1#}4;h:# +a:!1#G=& & /4F&:#1#+=*:&:&:*T7;( ?;%:#1#/;+%[:(&[:# ta:%:ha=51" +
  "#&:51#+4}k%:%:+a=5:#1#9H#+:5:#L#tI#?:( !c;(:% /a;%/!88:?:&H#+:?:+H#&:?:*H#?:!:!1#i !cH#i:# :aJ?8~4!!5n:?:#aP?? ?:!:#T7=% dO n<l=& #c=( #U&[#" +
  "[:& !c;5:# !a;#:% |?:&}Qg;%:( #O1#k~S[;(%[:5&[:!:#U-#:?:#aP??=* k!g .!R-#:* }:g:% 5OV;%:5 !c;5:# !a;#/!88:%:(S:% ||~:?TV:% .~h|?g .~)%QV-?:&" +
  " dO:%V;+88:+8~-!!*n !;(%[#[ !;+%[#[ ?;*%[#[:#:(:*a=2U-&:#:*:ha=&U&[?8:!:2aP??=5:!:&aP??=&6&n:%N:&:56V(:%8N-?:&:5R-#:+:* !a=5Q;& ?:5:&7;*:(:5" +
  " ?:&7a;(/!88:2 !a=(:hc;+/!88:(=h !a;(/!88:?:+H#&:?:hH#?8~3!!!n:! +S&[:?:! #O1#~h~n[4~!#038:! *g=#&[:?:# #O1#~h~n[:#}Q4~!#08:! +g&[:? ~X~d}&4" +
  "~!#08:! 4g&[:? e~ok? #4~V#8:! :g&[:? Z~ok? %4~V#8:! k?g&[:? ~#~ok? (4~V#8:! .!g&[:? k~ok? 24~V#8:! .#g&[:? ~a~ok? }!4~V#8:?:!4y!08~?!!&no? :" +
  "c=%J?:% &a:#4}h&:# /w;(:%1#/=&:%1#&c;5:%1#+:& /wa;&%[:5N:(NVN&[:!1#? ....pQ&[:%:!1#+H#d:%:!L#?I%4(:% 4a:!1#&:!1#+4}k%8:! /a;!:&:%1#dH#+:&:%L" +
  "%4I#?:5 !a;5:& /a;&:( /c;(/!88:?:%L#&I#?:?:#H#+:% :aJ?8k!!&no? :c=%J?:!1#+;(4&;&:% da:#P?d4~l#:& ~/}[k?:%1#d:%1#94}v&:% 4a:&:#1#&:#1#+4}d# !" +
  ";5:%1#4 !Q&[:%1#t;#:&4~E((:% +a:#1#4:#1#t4k(:%1#/;#:& ^}[k? *4~+!:#45:!1#&:(:&4+:!:( !aH#+ ?;58:?:#H#&:?:5H#?:% :aJ?8~@!!&n:?1#?=? nR&[:?1#?" +
  "=!&[:?:! !a=!H#?:!N&[?8:?1#+=! ||||*6&[?8:?:! !aH#+:?1#t #O;#:?1#4;%%[:#&[:%1#?=!1#+&[?(:!1#/;&:!M||||3I#+:% &a;%:!:&&n:!1#4:&1#&@!?:!1#+ !a" +
  "( ?8H#+:# &c;#/#8?88:?:?1#+ !cH#+:?4}f(888~)!!(n:! /w:?a;5%[#[:5:?=!Q=*-?:! /a;?:%:!1#+R-!:!1#&;!:%;(:#;&%[:(N-!:!1#?=+ ....pQ:&1#? ....pQ<-" +
  "#:+ ....pQ&n:!1#&:&1#&R(:!1#&:!1#+:&1#&:&1#+4~t&N8-#:( !c;(:& /a;&:! /a;!/?8?88:*8~+!!&n:?1#?=!:?1#&Q&[ ..~;?38:?:! !aH#?:!P??=%k ?}<&n:?:! " +
  "#aH#?:!P?! }:g;#:% }+g;&:% ~V!U&[:#:& 5OV38:?:! %aH#?:!P?# }:g:# 5OV;#:% ~h!S&n:& /O:#V(:?:! &aH#?:& } O ..~h?g:!P?% }:g:# 5OVV8(:%88~N!!%no" +
  "? :c=%J?#[#[#[:!P?}7 !c,%??#!8?8:! ?K?G:!:!1#+H#t:!:!L#?I#/8:% &a:! /a=&:#1#?4}q!:!:%1#&=! F...pR&n:%1#/;(:%1#+;#:&4X#:! ....pQ&[:% 4a:#4~:(" +
  "(:%:(H#9:%:#H#d:%:!H#t:% ....pH#48:?:%X?#4X8#? !(:? F...pH#? %8K?}7:% :aJ?8~&!!#no? 4c=&J?:& ?H#/:!:#:& /a:% .!6&n:% .4S&n:&:% }:g .!VK?-:&:" +
  "% 5}Q k!VK?/ #(:&:% }:g .!VK?,:&:% /}Q ~W!VK?/:&:% 5}Q }:g .!VK?- %8(:&:%K?/ !8=%4}Y(;(:?:#:%cH#&:?:!:%a ?:(7H#?:& 4aJ?8~,!!&no? :c=#J?:! ta" +
  ";&:!1#t;%:!1#? #R&[:% #Q&[:# +a:!4~[#(:# ta=%:!4~[#:#1#9;!:#1#d;(:%:&4~Z!:#1#d;&:#:#1#9:!a=%H#4:#:&:(g:!:%UgH#/8(:% #R&[:# +a:&4~Z!(:#M!I#/8" +
  "8:?:#L#/I#&:? ?H#?:# :aJ?8y!!!n:?:! B~E?6&n:! k}X}8S&n & (:! Z}c5S=#7;! B~E? Z}c5:#7(:! .~9~N}06&n + h:! .}i~d~S%S=#7;! .~9~N}0 .}i~d~S%:#7(" +
  " 5 *:! .~%~Y&S=#7;! k}X}8 .~%~Y&:#788(:! ~[?6&n # %:! ~a*S=#7;! ~[? ~a*:#7( 2 !:! hT=!788H#&:?:!K??8}n!!*n:!1#Z!=#:?1#Z!=%:#:%T7=# 1T&[?8:#;" +
  "%%[:%&[:&:!:(a1#?=*:?:(a=+1#?a=5a;&:+:&H#?:&:5S:5:*SV;&:% !c;%:( &a;(/!88:?:&&n:# 1Q&[?8:# #O:?a !H#?:# !a(:#8H#Z!:?8~5!!&no? :c=?J?:? da ~;" +
  "zk?4}X# !;#:?1#d !Q&n:?1#9(:? 4a ~Kzk?4}X#:?1#4;#:?1#t8;! !;%:# !R&[:? +a ~4zk?4}X#:?1#+;%:?1#/;!8 !;#:% !R&[:? ~Czk?4}X#:?1#?;#:?1#&;!8 .+;" +
  "%:# !Q&[:!4X(&[:!4~E((:!;%88:? :aJ?:%8~2!#%n!}Vo? 4c=%J?#[#[#[ !:!1#?=# #c:# !U7 !c,##?!8?8:!L#?;(:!M&I#?:(M:}]}z;#:(}z=& #Q&[:% +a:#@!?:!:%" +
  "1#+=#~%:%}5#/M:}Z}XI#?:# #S-!?8:& !U&[:&:#4~P(8?8:# !R&n ?(:!1#&4}w(;! !8;#:?:!H#&:?:#H#?:% 4aJ?8~&!!5no? 4c=5J?:!1#&=%:# !O=&c=( ?:%:(67;* " +
  "!:&:!1#?=(a:%:&S7;+:&:%:%:&T7 }Vg;%#n#[%[:%&[:% #c;%:(}0??:( #a;( ~+~c?Q-!/#88:5:!1#+P??4~k&}6!,:+:*:5 ,a #4~L#/!8 ?8;!:?:#H#&:?:!H#?:5 4aJ?" +
  "8~)!!#no? 4c=5J?:!:#:%4~]%:!1#+:! ?H#+:!1#/;%4~#(:5 +a:&:(4k(:51#/;#:!1#? !Q&[:5:%4}v(:51#&;%:51#? !g&[4^&;!:%4~E(:#4~E( !;*(:!1#&:%:#458(:!" +
  "1#&:%:#4h4~E(:#4~E(:%4~E(8:?:!H#&:?:*H#?:5 4aJ?8~2!!&no? ~G?c=&J?:& 4a=(:?:! ~P~?k? #4~4!:& &a:(4~>!#[#[:&1#&&[:&1#/;* ~c}dk?;(:?:&1#+=5 ~c}" +
  "dk? (4~Q&N-!:?:5 :4~(&-!:!:*c;!:?=(:*a;?/#8 ~c}dk?;(8 (;58:?:!4}7=?:(:54}8:# !Q&[:? ~/}[k? &:%4}_&:%4~E(8:& ~G?aJ?:?8~*!!!n#no? rc=&J?:& ?K?" +
  "::&:#H#9:&:!H#d:& Ja;!:%&[%[:& 4a:& da4~6# ?:&1#4N-#0:% !c=%-?88:& +a:& da4~6#:&1#/;#:&1#+8;%:!:% !:%7:# ?:%74}o!:&1#1;#:? ?:&1#i:&1#J=!7H#&" +
  ":? !:#:!7H#?:& raJ?8~9!!!n%[:!&[#[#[#[#[#[#[#[#[#[:?P??=% +c,5#!?*&%(8 ~f?;%/(8 ~l?;%/&8 ~Y?;%/%8 ~j?;%/#8 ~^?;%/!8:% =Q:% ~S?QVN-!8:# ~S?4~" +
  "0&/!8:% :6-? k~@k? &:#4}^5:#:% &}Q rV4~0& r ~N?:% 3g=% 2S7:%a;%8:? !a;?:#:%4~0&:! !c;!/!888}|!!%n:? .!S&[:!:?K??38:? .4S&[:!:? }:g .!VK?!:!:" +
  "? 5}Q k!VK??38:? /}Q;#:? }:g .nV;%:? 5}Q }:g .nV;&:? ..&6&[:!:%K?%:!:&K?#:!:# }:g .!VK?!:!:? } }Q ~h!VK??(:!:%K?#:!:&K?!:!:# ~W!VK??88k!!&no" +
  "? :c=!J?:! da4}X&=# |~Qk? +4}T=%4~2%:! 4a:!1#d:!1#94~p&:!1#4 !g&[:!1#t;&:%4~E(:#4~E(:! +a:& ~?~:k? &4}T=%4~2%:!:!1#+:!1#/4~p&:!1#? !g&[:?:!1" +
  "#&=?4}X%:?4~E((:? ....pH#?8:&;#(:? ....pH#?8:%4~E(:#4~E(:! :aJ?8}n!!&n:!1#+:!1#&c ?:!1#?7;%:!1#d:!1#tc ?:!1#47;#:!1#J:!1#:=!c ?:!7=( !O;!:?:" +
  "( ?}?&n n n:#:%a=&:%:&T7:!a=&:!:&T7( n8H#?:?:!:#:%a=#a=!H#+:?:!:#6:#:%6g:( ?}?gH#&8~3!!#no? rc=%J?:!:#4}T;!:% 1a:?1#4:!4~2%:%1#i;#:%1#1;&:!4" +
  "~E(:% :a:&:#4~p&:%1#: !Q&[#[:% da:%1#J4}x(:% 4a:%1#d:%1#94~p&:%1#4 !R-?:%1#t;! ~4~,k? (4}T;#:% +a:!:?1#4:#:?1#t4}|%:%1#/4~E(:#4~E(:!4~E(88:%" +
  " raJ?8}p!!&no? 4c=&J?:% /w;%4(;(%[:%&[:#1#? ....pQ&n:&:#1#&4~8(:&1#&(:& +a:#1#&:#1#+4k(:&1#/8;*:# /a;#:(:5:*4+:% /c;%:5 !a;5/!88:! ~h}Zk? &4" +
  "~+!:(45:?:(H#&:? ?H#?:& 4aJ?8}w!%%n!}V!)o? :c=#J?:!1#?:! ?H#?:!1#&;!4~#(:!4~b(&[:?M?I%?:!4~E((:#:!H#&:# +a:!4~^%:#L%+=(}z;%:(M!}@&[:#C%4;5(:" +
  "# &a:# }+a }{^k?4~3!;&8:!4~E(:?:%&}V:?:5D%+M!(:?:&H#+M#8I%?8:# :aJ?8~[#!*n ~#zk?1#?=#1#+&[?8:# nH#+:#1#d=!:#1#/=%Q&[:# /a=!1#?;%:!:!1#? ! & " +
  "&4~R! F...pR&[?8:!1#+=5:%:!1#/=&cT&[#[:&:%:5c=&c=(:!1#?=*:%cU:&:(Tg&[:( #O=&N-!:!1#&=!:% #Oa:!:&z2??/!8:*:&c;%:& #O=&&[:!1#&=(:% #Oa:5 #O:(a" +
  ":&z2??8:!:%H#+88:#1#/;%:#1#d;!8:#1#4:!:#1#ta=&:% ?:%:&U7c #Oa:?H#?:#:! !aH#d:#P?9:# !K?9:#:#1#+ !aH#+N&[ yzk?P??&[ ~-zk?1#?4}G( ~)zk?1#? ~-z" +
  "k?1#?4}F4~E(888}p!!&n:? }q~c}4a=? ~*~m+u=% ~F}_}Rw:?a=?:? ~#}q#ua:? ~-8uc:? ~(~m+Tc=! ~e#u;#:?:! ~-8uc:! }i}q#ua:# }h}Uwa=? (w #a }m!u=! #a " +
  "/f=& (O :a:?:! }m!w #a (uc !aV:% B%w:#a:& #Sa hO .k/cV8~K!!#no? rc=&J? & 94~9(;(:&:! & ?:#:%4}c(:(:&1#dH#d:(:&L#4I#4:(:&X?#?X8#?:? !H#+:?:(H" +
  "#&:? !H#?:? ?H#t:? ?H#::?:&1#iH#i:&M.........nI#::?:&L#JI#J:& &H#4:&M?I#+:?:&L#/I#/:& &H#9:&M?I#t:?:&L#dI#d:&M....k?I#?:&4}|(:& raJ?8~+!!%no" +
  "? :c=#J?:# F}W.+H#94&=%:!P?44}u(:# 4a:# 9a:% ~f}Xk? 5:!1#?:!1#&4}s# !;&#[:#1#4 !g&n:#1#t(:# +a:# 9a:% ~%}Xk? +:!1#+:!1#/4}s#:#1#+ !R&n ?;&:%" +
  ";!/#(:#1#/88;!:%4~E(8:?:!H#&:?:&H#?:# :aJ?8}z!!&no? 4c=%J?:!1#+&[?8:! nH#+:!1#d;&:! #H#d:!:& #R&n:!1#9;# ?(:% +a:#1#&:#1#?1#?@??:%1#/;#:%1#+" +
  ";(:!1#:=5&[:!1#J:51#/@!?8:!:#H#J:!:(H#::!1#+ !a8H#+:?:#H#&:?:&H#?:% 4aJ?8}l!!%n%[:?:#aP?? ?:!:#T7P?k.[=% |?g&[:# !a;#:%:&V;&/!88 ?;%:# ~8?c " +
  "[S:! ~t!TVN&[#[:?:!:#4}a( k?R-?:?:!:# !a=%4}k!=# B~&~H?gN&[:#:&V k?gN-!:?:! !4}t#N-!8 ?;%88:%8~S!!#):!:?C%d}t=!{????????:!{????????j7{??????" +
  "??:# ||%g7=!{????????b&[:?:%C%4:%C%d:?1#r !a=? n:?74~U#38:!:%C%?:%C%+ !:&4~5#Z=&:%C%d:?C%:=(}t=5{????????:5{????????j7}P&[:?:#:!4~*&(:? #K?G" +
  ":?:&{??k|||~V :&{??k|||~V v7=!D%4:?:!:(ZD%188}n!!5n:?1#+;5:?1#&;(%[:%:5R&[:% Jw:(a=!1#?:!1#&4~[(:!1#/:!1#44~[(:!1#:;&:!1#9;#%[:&&[:#1#?:#1#&" +
  "4~[(:& !c;&:# /a;#/!88:!1#d:!1#9 & /4~j#:% !a;%/!88:?1#?:( & J4~j#8~ !!*n:!1#4;(:!1#/;5:!1#?;#:!1#&;*:!1#+;%#[%[:#:*R&[:!:# da=&H#?:#P?? #Q:" +
  "%P?G !Rg&[:#P?!;+:?:%1#4:%1#t:#:5:(4}n!:?:+K?/:&;#:?1#? ....pQ-#/%(:? ....pH#?:&;#/#8?88:? ....pH#?88~5!!%n & 14~9(=! ?H#::! #H#d:!M?I#+:!M}" +
  "W...4I#? & &4~9(=%:!H#?:% ~?~Rk?4p;%:!:!1#? !a=#H#?:#N&[?8 & &4~9(=#:!H#?:?:%:# ~S~Rk?4p=#4}=4~E(:!1#+&[?8:! nH#+:! /a4}t(:!:#H#t:!:%H#4:! !" +
  "H#/:!:!1#+ !aH#+:?4~E(:!8}h!!%n ..&;%:?:#aP?? ~S?R:!:#UVN&[#[:!:# !a=&U:?:&aP?? ~m?RV-?:?:# #a=&a;? ?;% ?;#%[:# &Q-!:?:#aP?? ?:#:&a:!S7=( k!" +
  "g 5}Q hw:( 3g:% &OVa;%:# !a;#/?8?88:%8~*!!#no? :c=%J?:% ?H#4:%M....4I#+:% +a ?4~_& ~a*;&:% ~a*H#9:%:!H#t:%:!:#aH#d%[#[:& !c;&%[:% ta4X!=! .." +
  "~;?Q-!:! ~t||?g }{k?Q:! :SV:! Z!c }LTV-?8:% +a:!4^%:&-!88:?:%1#4H#+:?:%L#+I#?:% :aJ?8Z!!&no? 4c=%J?:!1#+;(:% +a4&=&:#1#&:#1#+4}d# !;5:%1#+ !" +
  "Q&[:%1#/;!:&4~E((:% ~*}hk? ~o}):#P?/ }+a }:g4}]#:& ~l}Zk?:%1#?:%1#&4}v&:!1#&:(:&4+:!:( !aH#+ ?;58:?:!H#&:?:5H#?:% 4aJ?8}p!#&n!}V#n:? P4~S%=#" +
  "N&[ ?:? C4~S%N-!08#n:? #4~=%=! }&U;%:? K4~S%N&[ ?:?1#d:?1#94}]5N-!08:? #4~=%8=& }7S:%gN&[:? }.4}b(8:?:& }7w:! B9wa=! ?RK?C:?:?L%?:!~%=(M?:(}" +
  "U:#7)I%? !88}o!!%n:#;%#n#n#[%[:%=&&[:!:& !c=%a=(P?? DQ-!/#88:#N&[ }1;# !/%8:! }1K??:# !c;% !/!8:(:(P?? !aK??:#:&S&n?(:#:&c;%:&88;( r;#:%&[:!" +
  ":(a r:%z8?8:&N8;!:?:#K?!:?:!K??8}w!!#no? :c=*J?4(;+:* ?H#9:*:+H#d:*:!H#t:5 9w;!#n#[%[:!&[:! 9c;!:* +a:* ta:(4~r!:( 9a;(:*1#+ !R-!/#88:*1#d;!" +
  ":#:%:&4~+!:!45 ?/!8:*1#/;!:*1#d4~E( !8;#:?:!H#&:?:#H#?:* :aJ?8~!!!%n#[#[#[:%:!1#+=% })}Q %g=(:( %Q7 |!g !c,#!?#8:# ~t|%g !}Q;5/!8:#;58:% |||" +
  "?g;%:!1#&;(:!1#?;!#[#[%[:& ||%g:5 ||%gS&[:& !a;&:!:%:(1#4@#?N-!/#88:#:5c;&/!8 ..~;?;%8:?:&}6!&:?:%H#?8}o!!&no? :c=%J?:% ?H#9:%:!H#d:%:?H#t:%" +
  " ?H#4:%:?H#+:%:?:!aH#/:% ta;(%[#[:!:&Q-?:%:(:&:?:&aP??4|#:%1#? !Q&[:%1#&=5 .!6&[:54~r#:#g |!g-#88:& !a;&/!88:% :aJ?:!:&R8}d!!(no? 4c=%J?#[:#" +
  " *U&n:#;&:!;(%[:&&[:& !c;& !;5:(P??:( !a;( ER-!/%88 ?(:% +a E:!:#4~Y!:%1#+ ?R8;58:?:?P?&:5VK?&:?1#?=?1#?:!:#:?1#&1#/@(?:% 4aJ?8}Y!!*n:!1#Z!=" +
  "%:?1#Z!=&:%:&T7=& 1T&[?8:&;% !;#%[:%&[:#:?:(a=*1#?=+:!:(a1#? n<a=5a;#:*:#H#?:5:+S:#:5SV;#:% !c;%:( &a;(/!88:#N&[?8:?:&H#Z!8~1!!!n#no? 4c=#J?" +
  ":?L%?M|||||||||?^M.......~p|?}I&n:# ~=?H#/:#:?H#+:!1#?:!1#& }u}bk?:# +a4}x!(:# ?K?&:#:!H#?:# ~=?H#/:#:?H#+:# }u}bk?:# +a4~o(N&[#[:#P?&N&[:!1" +
  "#? ~-~sk? #:!1#&1#/@(?-!8 ?/%88 !88:# 4aJ?8}i!!%no? rc=%J?:% /a:#4}j&:#:%1#/:%1#t=&c=(:#:(S7;(:%1#4:& dwa;&%[:(&[:% da:!4X&:&:%L#1I#4:&:%X?#" +
  "dX8#?:( !c;(:& da;&:! da;!/!88:?:%L#/I#?:?:#H#+:% raJ?8e!!#no? :c=&J?4(;(:& ?H#9:&:(H#d:&:%H#t:# 9w;%#n#[%[:%&[:% 9c;%:& +a:& ta:!4~r!:! 9a;" +
  "!:&1#+ !gN-!/#88:&1#d;% ?/!8:&1#/;%:&1#d4~E( !8;!:?:%H#&:?:!H#?:& :aJ?8}g!!!n:! !K?}<:! ?K?}j!:!:% 2aK?S #;(#[:% /w:#a=#P?8 #R&[#[:#P?+=%N&[" +
  ":&-!:! -4}{&/%8:% (Q&[:?:#L#?I#?:#P?2;((:!:% dO F^tV4~:&8/#8(:&N-!8:! .!4~:&8:?:(K?+8p#!n!}V:!~%:%~%}V=(M:}]W&[#[:(}z=!:#a !c=&:!S-?:% +a=% " +
  "?:#c:&g=&a=!:%S-?:! ....p:#cU&[:?:&H#+:?:!H#&:?:#H#?(:? ?H#?8388:? ?H#?8e!!5n:!1#4;(:!1#/;5:!1#?;#:!1#&;*:!1#+;%#[%[:#:*R&[:!:# da=&H#?:#P??" +
  " !Q&[:?:%1#4:%1#t:#:#1#&:5:(4}h!:&;#:?1#? ....pQ-#/%(:? ....pH#?:&;#/#8?88:? ....pH#?88}m!!#no? :c=&J?:& ta:!:#:%4}[%:&1#t !Q&[:?M!I#?(#[:&1" +
  "#9=%N&[:?:#H#+:?M?I#?/!8:& +a:&1#d=#:%4}[(:&1#+=(&[:?:(H#+:?:!H#&:? ?H#?(:?:%H#+:?:#H#&:? !H#?888:& :aJ?8}Y!#&n#}V:?1#Z!=% L6&[?8:% #O=&:?a;" +
  "(:!~%;* ?;!%[:!:&R&[:#~%:*:?:!a=#}5#?}V);5:#:5}9#?:! &a;!:5M:}]}z;#/!88:?:#&n:% 1Q&[?8:(:#H#?:% !a(:%8H#Z!:?8^!!(n:!1#Z!=#:?1#Z!=%:#:%T7=# L" +
  "6&[?8:? &c;(:# #O;?#n#[%[:?=#&[:#:(a1#?=%:# &c=?:!a=51#?=&Q-!/#88 ?;! !/!8:!:5R;!:%:&T:%:&Sc8 ?:!c:#78}[!!(n:! !c=# @U&[#[:# %O=#1#~a~K[;%:#" +
  "1#~[~K[;& ?;#%[#[:#:%6-#:!:#a;(:?P??:#:&aP??< ~V?gN&[:&:%:#:?:!4}j%-!8:( !a;#/!88:%:(U&n?(:&:(aP??8;588:58}h!!!no? rc=(J?#[#[%[#[:( +a:!:# !" +
  "g4~ &:(P?4 #Q-?:(:(1#4H#1:(:(L#+I%::( ta=#:!4}j!:(:#H#i:%:( :a:#:&@(?-# ?;#/!88:? #K?8/!8:?:(1#9H#+:?:(L#tI#?8:( raJ?8}j!!5n:!1#4;(:!1#/;5:!" +
  "1#?;#:!1#&;*:!1#+;%#[%[:#:*R&[:!:# da=&H#?:#P??&[:? ....pH#?:&;#/#(:?:%1#4:%1#t:#:#1#&:5:(4}h!:&;#:?1#? ....pQ-#/%8?88:? ....pH#?88O#&n!}Vo?" +
  " :c=%J? }!;&#[%[:&=( }!U&[:(:% /aa:?:?M2.=*M2}V}U}z rVK??:( !c;&:?M2}C:*;?N-!/#88?8:#:! ! ?:%:&a -a t:(c4~1!:% :aJ?8e!!!no? :c=&J?:& da:!:#:" +
  "%4}@:&1#9;#:&1#d;!:& 4a4~Y&:&1#4 !gN&[#[:!&[:& +a:!:#4~W(:&1#/=% F...pQ-!:&1#+;#( ....p;%8:?:%H#+:?:#H#&:?:%H#?:& :aJ?388 ~7~pk? }14~r(?8}j!" +
  "!&n Bzk?1#?=&:!U&[?8o? 4c=% }bzk?1#?:! &Oa=#L#&I%?:%:#1#/H#+:#1#?;(:! n<:&a &O=!&[:#:# 4a:!z2??8 Bzk?:& !cH#?:( ....pQ&[?8:?:(H#?:?:%L%?I#&:" +
  "?:%1#+H#/8}W!!%no? 4c=&J?#[:% *U&n:! |!g;( ?;!#[%[:!:%R&[:!:#aP??:(Q-#:! !a;!/!88:%;!/#8 !(:& +a:!:#:%4~Y!:&1#/;!:&1#+8;58:?:5H#?:?:!H#&:& 4" +
  "aJ?8}_!!%n#n:? #4~=%;#:? K4~*(:# }&T:? #4~=%=% }6TVN;&:!N&[ ?:?1#9N:?1#dP?? KRV-!08:? K4~*(:? #4~=%8=! }8S:&gN&[:?:?P?L4}b(8:? ?:#:%:! }7Q&n" +
  ":?4~+( }6(:!84~]&8}p!!#no? :c=&J?#[:!P?+ %Q&[#[:&:!P?hK?9:&:!L#?I#t:& &a=!:& ta4~Y#:&1#&=( F...pQ-?:!:#:%:&1#+=!:&1#/4~!!:?:&1#+=?:&1#/4}o#:" +
  "&1#&:?4~[(:(:!4~2(/#88:? ....pH#?8:& :aJ?8}h!!#no? rc=&J?:& Ja=(:?1#[:?1#{4~]!:& +a:!:&1#1:&1#i:#:%4}c(:(4~#%:?1#+=!:?1#?Q&[:? & 94}m(8:?:! " +
  "!aH#+:?1#&:! 9wa=?:&L#+I#?:?:&X?#4X8#+:?:&1#:H#d:& raJ?8}U#!n#}Vo? :c=#J?:?L%+;%:?L%?;& ;;?%[:?:#a #c:&}z 3gP?.~c[K??:? !c;?:%M}7}Z:&M&}]}X=" +
  "&:%M&}]=%}XM?}A-?8:! ! ~-~pk? #:?:#a !c ;:?c4~1!:# :aJ?8}U!&n:?1#&=&:!:?1#?=5c=%6:#:&:%cUg&[:?:%:#:%a4~s&38:# ;S&[#[:?1#4=(:#a;%:(:5a ?:%:&U" +
  "7 ?:%:(67:#:!:#4~G&N-?:?:%H#4388:?4~p#:!:#4~O(8}h!?#[#[#[#[#[:?P?t,(#&&!?&8:?1#:4}e(:?1#94~E(:?1#d4~E(/#8:? da4X#/!8:?1#+4~E(:?1#?:?1#&4~!(3" +
  "8:?P?}#&[:?1#44~E(8:? ?K?}#:?P?}%&[:?1#J:?1#14~!(8:? ?K?}%:?1#/4~E(88}^!!#no? 4c=#J?#[#[#[#[:?P?+ !c,%!!?#8:?1#&;%/#8?8:?:?1#?484}m#=%H#&8:#" +
  " +a:%:!1#?4}i#:?:#1#+ #Q=!&n %(:#1#/:?1#&4}e(4~E(:?1#?4~E( !8K?+:# 4aJ?:!8}a!!#no? rc=#J?:# ?H#::#M....4I#d:# 4a:?:# da4}s%:#1#t;?:#1#4:# ?H" +
  "#i:#M....4I#J:# +a:!:# Ja4}s%:?:#1#+:#1#/4~t&:#1#J:#1#14~[(:#1#d:#1#94~[(:# raJ?8^!!#no? ~W?c=#J?:#:! +a4~V(4~H&#[:?:#1#? !Q&n:#1#&(:# +a=%:" +
  "!1#?:!1#& ~n~,k? 24~i#:#L%+M#}A&n:?:% ~O?z2??/#(:#1#488H#/:? !H#+:?M#I%?8:# ~W?aJ?8}u!? ~-4 !:#:# !U7=#:# ~-467 !c;#:?{????????:?{????????j7" +
  ";?%[:#&[:# !c;#:?:?Z;?/!88:%{????????:%{????????j7=%{??????~h}::%{??????~h}:v7:?:!{????????:!{????????j7=!:?:!v7}u8}Q!%n:!P?+N&[#[:!1#&;%:!1" +
  "#?;&#[%[:#:%R&[:#:&aP?? 2Q-#:# !a;#/!88:! !K?+:%;#/!8:!:%:# !a=%cH#&:!:%:&aH#?88:?:#H#&:?:&H#?8u!&n:!P?+ #R:!1#&=# hTVN&[#[:!1#?;! !;%%[:#N-" +
  "!:!P?? rc |!g=(:& 2wa;&:# !c;#:! !a;!:( 2S-?8 ?;%88:?:&H#&:?:%H#?8}O!&}V:?:#M||||3^=%:!M||||3^=&}V=(:#M:}]=#:&}V=&:%:!M:}]=5}V)=!M:}Z)=%I%?:" +
  "?:%:(}C~%:#:5}V:!:&}C~%M:}Z:!M:}]}X))I%+8~2!##n!}To? 4c=?J?#[#[#[ ! yzk?P??=! #c:! !U7 |!g !c,##?!8?8 ~#zk?X?#?;# yzk? &K??:?:#X8%?:?P?/ #Q&" +
  "[:?:?1#?@!? ~#zk?:?X?#?X8#? yzk?P?? #S-!?8:?P?/ !U&[:?1#?4}o(:?1#&4~E(:?1#+=?4!:?4~E(8?8:? 4aJ?8)!&no? 4c=#J?:#:!1#?H#+:#:!1#&=%H#?:#:%H#&:?" +
  ":!1#+=!4~G(:?1#+;&:!&[:! 9w=(&[:?1#&:& 9wa:%:(z2??88:?:!:&aH#+:#:%H#/:#4~l&:# 4aJ?8}U!#no? :c=#J?:!1#?P??&[:!1#&;%:#:!1#+=!P?hK?9:#:!L#?I#t:" +
  "# &a:# ta4~Y#:?:%1#&:%1#+:#1#+=?:#1#/4~!!:#1#&:?4~2((:? ....pH#?8:# :aJ?8m!(n:!1#+=&:!1#/=(:!1#4 !a=#4}i%=5:#a=%:(6:%:&aP?? =RV&[:?:!:#:%4~g" +
  "!(:? ?K?+:!:% !aH#4:? ?:5:#:%T=!7H#&:? !:#:&a:!7H#?88}U!&no? 4c=#J?:!4~)& |!g =R&[:!4~e(8:# &a:!4~;#:#P?/;%:#1#+;&:#1#&;(:!4~)& |!g KR&[:!4~" +
  "e(8:?:%K?+:?:&H#&:?:(H#?:!:!1#4 !aH#4:# 4aJ?8%??8v!#no? 4c=#J?:?}0!?;% (;?%[:?:#a:% 3g .~ck?aP??K?2:? !c;?:% &}Q=%-?8:! ! ~-~pk? #:?:#a 8a (" +
  ":?c4~1!:# 4aJ?8O!#n:#}z:!g;% +;&%[:?:%aL??M.F}W}X}]BZk.n^=#W&[:!:%:&ag;%:& +a;&/!88:!:%:#}S}z %}Qag=!:?ai?? ?}?&n:?L%?M.F}W}X}]BZk.n^}S}z %}" +
  "Q(:!88F!!&no? rc=#J?:# }v}ak?L??I?}.:# }p}ak?L??I#::# }b}ak?X???X8#4:# 4a;(%[#[ }+;&:% }+Q-?:#:%:(aP??=&4~l#:% !a;%:#1#?:#1#&:?:!4~t&N-!88:#" +
  " raJ?:&8s#!n%}V:!N&[?8:?1#Z!=# L6&[?8:# #O;#:? &c;?:!~%;&%[:#&[:?:#a=!}5#?:%M:}Z}X=(:&.;%:!:%}9#?:(:%:&}V}U;%:# &c;#/!888p!%n:?:!1#?=# ....p" +
  "R4~G(:!;&:?1#&:?1#+=% 9wa;!%[:# ....pR&[:!:#H#?:!:&L#&I#&:!:&X?#/X8#/:! 9a;!:% !a;% ....p;#/!88:?:%H#+8s!(n:!1#&:!1#?=#c;%:# %O:!a;&#n%[ ?:%" +
  "N-!0:!:# !a=#H#?:% !c;%:&=( +a;&:(1#/=5 &S-?8:(1#+8;!:?:5H#&:?:!H#?8}Q!!no? :c=#J?:!}0!? !Q&[:#:!}0!#}6!}%:# /H#9:#:# }%aH#d:? ~Q}dk?:# da4~" +
  "Z&(:!1#&;!:# ?H#d:# +a:!:# da4~4%:?:#1#+:#1#/4}k%8:# :aJ?8j!&n:% !a=5:?a;*#[%[:(=&:!R&[:& !a;(:?:&aP?? :R:!:&:5aUV:&:*aP?? :RV-!:?:!:(:#:%4}" +
  "j%N-!/#88:!;&8:!:&T8V!!no? :c=%J?:% ?H#+:%M....4I#?:?:# |!g&n:% /a=?:!:#:%4~ !:?4~p#0:%1#+;#:%1#&(:!1#G;#:!1#}48:#4e%:%1#?:%1#&4~[(:% :aJ?8g" +
  "!#no? 4c=#J?:?:! .n<=% |!g }(U&n:% %O ~p3g=%1#B}e[;!:%1#}b}e[(:# +a ~*}hk? ~o}):! |!g Pa4}]#:#1#/;!:#1#+8H#?:?:!H#&:# 4aJ?8%??8g!#no? 4c=&J?" +
  ":#1#&N:#P?+ 5g #RVN&[#[:& &a:%1#&:%1#+=(:?:!4~!&:&P?3 #R-?:(&[:%:( !cH#+8:?:!:#:%4~f!:% X?4~0&88:& 4aJ?8a!#n:%:&a;5#[%[:%:5Q-!:% !a;&:%P??;(" +
  ":#&[:!P??:(4~c%&[:# !c;#:! !a;!:&;%/#88:&;%:( ~V?Q-?8 ?;!8:?:#H#&:?:!H#?8_!#no? rc=&J?:& ta=(:%:!:#4z#:& +a:(4~a!:&1#+&[:&1#/;%:?:#:&1#4=#cH" +
  "#/:?:!:#aH#+:?:%H#&( ?;!8:?:!H#?:& raJ?8}B!#n:!:%6&n#n%[:%:%:&Q-!0:?:&a:#:&a;(:& !a;&P??4~b% |!g:(P??4~b% |!gQ-?8:& !c8:%6( ?88}O!#n:?#n:!1#" +
  "?;#:!1#4=%&n:!1#t:%c %}Q=%:#N-!0:%:!1#&:#c /ua( ?:#N-!0:!1#&:#c /u88=!H#+:? !H#&:?:!H#?8}O!#n:?#n:!1#+;#:!1#?=%&n:!1#&:%c 9u=%:#N-!0:%:!1#/:" +
  "#c 9ua( ?:#N-!0:!1#/:#c 9u88=!H#+:? !H#&:?:!H#?8a!%no? Z!c=#J?:# ? Z!z8?:#;%%[:!WN&[:& 1Q&[?(:%:!}9#?:% &a;%:& !a;&:!M:}];!/#8?88:?:&H#Z!:?:" +
  "# Z!z2??:# Z!aJ?8<#!n!)o? :c=%J?:% +a:?:!:#4}T=?4~2%:%:%1#+:%1#/4~p&:%1#? !Q&[:% 4a:%1#&=!4~^%:!4~E(:%C%d{????????:%1#47;&8:?4~E(:% :aJ?:&8a" +
  "!!no? 4c=#J?:!&[#[:#:?H#+:#:?:!aH#/%[:# +a4X!=! ..~;?Q=?-!:! .||?g .!Q:! hQV:! |?c ZnTV-?88( ?;?8:# 4aJ?:?8g!%no? 4c=%J?:!:?1#?C%?4o;&:% +a4" +
  "~Y&:%1#+ !g&[:%1#/;?:%:! .+4~3%:%1#&4~E((:?1#&=(1#?;?:(:&H#?8:?4~E(:#4~E(:!4~E(:% 4aJ?8e#!*n:!1#&;#:!1#?;%:!P?+N&[#[:#N&[ ?;#/!8:#:%a !cP?? " +
  ";c |!g ~T?T:%P?? ;c |!g ~U?6V-?:?:!1#+H#+:?:!L#?I#?388:?;( ?;!%[#[:*;5:!;?%[:?:#6-!:%:#:?4~T!=+ |||*g4}e&&[:?:%aP?? ~S?Q:5V;5:?:+ d}Qa;?/!88" +
  ":&:?:!7;&:5:! ?Rg:?:%aP?? ~S?QV;*:?:+ d}Qa;!/!88:(:*K?+:( ?:!:&c:!:&S:!:#TV=?7H#&:( !:%:&a:?7H#?8}l!!!no? ~G?c=%J?:%M....k?I#/:%X/??????????" +
  "??????X8#J:%X/????????????????X8#}4:% ?K?{:%M&I#9:%M?I#t:% ?K?}<:%:!H#}>:% /a=!:% ~??a:# ? & ?4~G!:?:! }7z2??:% ~G?aJ?8}i!!!):#:?C%:=&}t=#{?" +
  "???????:#{????????j7=#{????????b&[:?4~!%(:? !K?G:?:%H#r:?:!{????????:!{????????j7=!:#:!:#v7=!{??k|||~V :!{??k|||~V v7=!D%4:?:&:!ZD%188s!#no?" +
  " Z!c=%J?:% ? Z!z8?:?1#Z!=&:#6&n:& L6&n?(:%:!:#:?:&4~E!8(:%:?:&:!:#4~E!8;!:?:% Z!z2??:?:!H#Z!:% Z!aJ?8^!!&n :4~L(=!M?I#t:!M....k?I#/:!M!I#&:!" +
  " ?K?94}X&=%4}A=#4F5;&:#4~E(:%4~E( .+48;%:! #H#? &4~L(=#:!H#?:# ~h~qk?4p;#:?:&K?/:?:#H#+:?:%H#&:?:!H#?8b#%n!}Vo? 4c=?J? +4}:=!4[;#:?4~Y&:?1#?" +
  " !Q&}V:?1#&4~E(4}X5M:}Z4}X5}X(:#4~E(:?M?I%+:!:? +a +4}z(:?L%+8:!4~E(:? 4aJ?8x!#no? :c=#J?:!P?+&[:# ?H#+:#M....4I#?:!1#?:!1#&:# !4q#;!:# /a=%" +
  ":#4~^#:?:%4}d&(:?:!1#?:!1#&4~e! ?;!8:?:!K?/:# :aJ?8}R?:!:(:54}_%:#&[:!:#4~:&:? F...pH#?38:!1#{=(&[:! ?K?}i!:! ?H#{:!1#}7;#:!1#[;%:!M....4I#}" +
  "7:(;&( ....p;#8:?:&H#+:?:%H#&:?:#H#?8}N!#n:?#n:!1#/;#:!1#? !Q&n:!1#& ?R=%:#N-!0:%:!1#4:#c /ua( ?:#N-!0:!1#4:#c /u88=!H#+:? !H#&:?:!H#?8g!#n " +
  "B.~8?1#?=# !:! %}QO=%g&[:! pg=! }]~tk?a;#:! B~tk?a1#?;!( B.~8?:#:%VH#?:! pg }]~tk?a=!;#8:#:?H#+:!:?H#/:?:#H#/:?:!H#+8x!!no? 4c=#J?:# &a:!1#&" +
  ":!1#+4}o!:#1#& !Q&[:?:#L#+I#/:?:!L#?I#?:?:!1#+H#+(:? ....pH#?:?:!1#+H#/:?:!L#?I#&8:# 4aJ?8j!!no? 4c=%J?:!&[:% +a:!:#1#4@??:%1#/;!:?:%1#+=#H#" +
  "+:?:! ?:# !g=#7H#&:? ?:!:#7H#?:% 4aJ?( }p~qk? }24~r(?88l!!n:! +6:?L??M~a~a~H^~0~E~E}l}0}@g&n +(:?:! ? }h~Bk? (4}j%;#:?:! ? e~Bk? &4}j%&n ( &" +
  ":#7=# %a ?:?:!:# ~W~Ak? %4}j%7( ?888}I!#n:#:!:!:#S7;!#[%[:!:#R&[:?:#aP??=% oc=& })U ? !:&O FZ.}X%g7:% ~R?c #SV-#:# !a;#/!88:!;#8:#8p#!n!)o? " +
  "4c=#J?:#:!1#+4~^%#[:#L%?M!}@&[:#C%+=%{??????~h}:}PN:%{??????~W vNVN&[:?M#I%?:?:%D%+/#88:?:!1#?:!1#& ~K~,k? }&4~i#8:# 4aJ?8%??8~D!!+n%[:!:*T&" +
  "[ X|%:?:!:*4~T!=+ |||*g=&:+ .~h|*g .~)%Q=87:&:%7=& |?U&[:#:&4~0&(#[ ! # %:& ..&S7:& .4S7=5 5w;( n:5 *<O:&:(}QV;h:( 5c;(%[:#:h4~0&:5 ?}>-!:5 " +
  "!c;5:&:( }*g}Q }:g .nV;h:( 5c;(/?8?88:*:+ d}Qa;*:2:8V;2/!88:2 !g8]!!n:! %c;%:#:# |!g %fc;# ?;!#[%[:# %6&[:! !a;!:# %c;#:?:% %a=% %4~>%N-!/#8" +
  "8:?:?P?L4}b( ?;!8:!8%??8%??8%??8_!!no? rc=(J?:(:&H#i:(:%H#1:( 8H#J:( ~d~,k?H#::(:#H#9:(:!H#d:( /a:( da4~c!:?:(1#4=?:(1#t4~d(:(1#/:?4~[(:( ra" +
  "J?8}G!!no? 4c=&J?:?&n:&:#H#/:& +a;#:?:%w(:& /a;# ?8;?:#:?H#?:&1#/&[:&1#+=?&[:!:?4y(88:& 4aJ?8}E!#n:!1#+1#+&[:!4~p#0 ?;!(:!1#/=#:!1#?a ?:!1#4" +
  "=%:!1#&U7 ?:#:%U7;!:%:#c;#8:?:#H#&:?:!H#?8}O!#no? :c=#J?:# +a ~*}hk? ~o}):! |!g4}]#:# 4a:#1#+=%:#1#/=! :4~K#:?:#1#t:!:#1#4=!7H#&:?:!:%:!7H#?" +
  ":# :aJ?8}G!#n:!:#a;%#[%[:#&[:!P?? hc=& }&T !:&O }o..&gNV-#:! !a;!:# !c;#/!88 ?;#:%;!8:?:#H#&:?:!H#?8}M!&no? 4c=#J?:# &a:!4}.=% ! !4~ #:#1#& " +
  "!Q&[?(:#1#+;&:!:#1#/=(:!4}.4}z(:?:%H#+:?:(H#&:?:&H#?:# 4aJ?88}O!!no? 4c=&J?:& +a:!:#:%4}T=!4~2%:&:&1#+:&1#/4~p&:&1#? !g&[:?:&1#&=?4}X%:?4~E(" +
  "(:? ....pH#?8:!4~E(:& 4aJ?8]!&n:?1#&;!:?1#+=#1#+N&[:#:!4~_&8:?1#4=%:?1#/=&S:!:%SV;!:# !:?1#?:&a:!7 ?:%:&c:!74~O(:?:%H#/:#8f!!n +;!#[#[#[#[#[" +
  "#[#[#[#[:? ||%g=? B%c,4+?*(&%***+***#*!58 !38 538 (38 &38 %38 #38:? ~%%Q&[ *;!(:? }y%Q-#88:!38 ?8}K!%n#[%[:! ~W?R&[:! ~W~?k?a;#:! ~Y~?k?a:! " +
  "&a;!P??:?:#}0!?cS-!/#88:? ~t|%g ~t|%Q:? .}Ng ..GQV38:#P?% !V8}K!!no? 4c=&J?:!&[:& +a:!:%:#1#4@&?:&1#/;!:?:&1#+=#H#&:?:! ?:# !g7H#?:& 4aJ?(:%" +
  "4~E( }p~qk? }24~r(?88}O!#no? 4c=&J?:& ?H#/:&:!:& /a4~4%:&1#&;(:?:%H#4:? ?H#/:?:%H#+:?:#H#&:?:(K?d:?:!H#?:?:&1#/H#t:& 4aJ?8l?#[#[#[:?P?i,&!##" +
  "?#8:?1#14}e(:?1#9:?1#:4~[(:? ?K?P:?1#d4~E(:?1#4:?1#t4~!(:?1#/4~E(/!8:?1#+4~E(:?1#?:?1#&4~!(88]!#no? 4c=#J?:# &a:!4}j!:!1#?=% #R&[:!1#&;!:? #" +
  "K?8:?:!H#&:?:%H#?(:?:#1#/H#+:?:#L#&I#?8:# 4aJ?8}G!!n:!:% |?:% dO n<l=&}Qg:!1#+ 5O ?:& !Q7V=%H#+:!1#?:!1#&:# !a4}a(;!:?:%H#&:?:! k!g .!RH#?8}" +
  "O!!no? :c=&J?:&:%H#+:&:#H#&:& !H#9:&:& &aH#d:& /a ~B}ck?:& da4~Z&:?:!:&1#4=?:&1#t4~/#:&1#/:?4~[(:& :aJ?8j!#no? Z&c=#J?:# +a=%:?:!4}y!:# e#a:" +
  "% }]#z2?? + e#4~9(=? ?H#+:?MF...4I%?:? /a:# }i#a }b#z2??:# Z&aJ?:? +a8l#!n!):!1#&=#:!1#+6&n ?(:!:# !aH#& ||%:!1#?1#?:#4}I=%z% ?:%{????????}P" +
  "7:%{????~W|~g[j7;! !8;#:?:!}6!#:?:#}6!?8}A!#n:?#n:?1#+;#:! .!6&n #:! .4S-!0 % &:! ..&S7( !88=%4~_&:!:?1#&:?1#+a4}_#:?:#:%aH#+8}K!#no? 4c=#J?" +
  ":# +a:!4_:#1#+=!&[:#:!:#1#/4~W(:#1#?;%:?:#1#&=!H#+:?:%H#&( ....p;!8:?:!H#?:# 4aJ?8}D!!no? 4c=&J?:!:#:%4j;!:& +a4~Y& !;%:&1#+ !Q&[:?:&1#/H#&(" +
  " ?;%:?:! ?RK?!8:?:%K??:& 4aJ?8m!&no? 4c=#J?:!1#?=%:!1#&R&[:!:% !aH#? !;&8:#:%H#/:#:&H#+:#1#+ !R&n ?(:#1#/ %O:!a=!1#/;(:!1#+8;!:?:(H#&:?:!H#?" +
  ":# 4aJ?8}C#%n!}V !;& &;(:%~%:!~%}V=*M:}]W&[:*}z=! ....p:#cU&[:?:#H#& ?;& +;(:!;588:?:(a:5H#?:?:&H#?8Q!%n:?1#j dw;%:?1#}N;?%[:%=&&[:& dc;%:?=" +
  "( da;?:(1#&:(1#+:!:#4~t&N-!88:&N8}B!!no? 4c=%J?:!:#4v;!:% +a4~Y& !;#:%1#+ !Q&[:?:%1#/H#&( ?;#:?:! ?RK?!8:?:#K??:% 4aJ?8}C!!n%[:!s=% ,S&[:?:%" +
  "P?~!}a[4}{&:!:! !cg;!/!88%[:#s=! }*U&[:?:!P?}b}a[ .!V4~;&:#:# !cg;#/!888W!#n B~?k?:!4Z&&[#[%[:!&[:?P??=#P?k.[ }+g:# KQVN:# ERg-#:? !a;?:! !c" +
  ";!/!88 !;%88:%8};?:! 8U&[#[ !:!O ~Gtg&n }*(:! #R-!:? % 3:? ~[?x7gN 9V8388 }+ ?:! !c /S78}F!!n#[#[#[:?P?t !c,%#?#!8:? %K?t38:?1#+ ||||*6&[?8:" +
  "?1#/N-?:?:?1#? !a=!H#?:!&[:? !K?t8?88}H!!no? rc=(J?:( ~a*H#J:(M?I#9:(:#H#d:(:!H#t:(M?I#1:( #H#/:( /a=! ~s?4Z%:?:! !:%:&4~&#:( raJ?86!#n:! |!" +
  "g;& ?;!#[#[%[:!:%R&[:!:#aP??:&Q-#:! !a;!/!88:%;!/!8 !;(8:?:!H#&:?:(H#?8T!#no? 4c=%J?:!M!}A&[ !;&(:% +a:#4~6& !;&:%1#+ !R&[ ?;&(:?:%1#/H#?88:" +
  "% 4aJ?:&8}H!#no? :c=#J?:#:!D%+:# .+H#t:#:# taH#9:#:# +aH#d:# da ~O^k?4}>4}m#;%:?:#1#tH#&:?:%H#?:# :aJ?8}?!!n:!P?+&n:!1#?:!1#&:# !4q#;%:# &a;" +
  "!:# +a(:! &a8;#:?:%K?+:?:#1#?H#&:?:!1#?H#?8}B?:?4~)& |!g:# |!gQ&[:?:?1#4 !aH#4:?:?1#t !cH#t ?38:!N&[:? i4~d%N&[:?4~e( ?388:?1#? #Q8}T!!}T:!:" +
  "#S:!:#c 4SV&n ?(:?:#a=? +a:?X}K??X}F??!=%X/::::::::::::::::X},:%X/]]]]]]]]]]]]]]]]Xo:%X/================XoXWXWXj ..&Vs88[!%n%[:&=(&[:?:#aP??" +
  " ?:!:#T7:# !a;#:( !c;&:%P??:% !a;%4~c%-!88:(N8W!!no? 4c=%J?:% &a:#4~B%:#&[:#&[:%1#+:!:#z2??8:%:#H#/8:?:%1#/H#+:?:%L#&I#?:% 4aJ?8v?:? 1a4^(:?" +
  "1#}w!:?1#}{!4~2(:?1#?:?1#&4~P(:? e!a4Z(:?1#+:?1#/4~P(:?1#4:?1#t4~P(:?1#d:?1#94~P(:?1#::?1#J4~P(8W!!no? 4c=%J?:% &a:#4}i&:#&[:#&[:%1#+:!:#z2?" +
  "?8:%:#H#/8:?:%1#/H#+:?:%L#&I#?:% 4aJ?8}<!!n:#:!:!:#S7;%:#;!#[%[:!:%R&[:?:!aP?? rc |!g hT-#:! !a;!/!88:%;!8:!:#c8};?:?:! %Sc B%a=? #}Q:#a:? ~" +
  "e#wa:? ~[?uc:? B%ua:! ha /f }m!w #a (ua }r~c}4c8}E?#[#[#[:?}0!? !c,#!?#8:?1#+38:?}0!#=?&n:? ~n|}&a:? }p|}+ag:? e~pIa:? ~h~*}+ag< @}Q !a( !83" +
  "8:?1#&8U!!n:! .#6&[:?4~C!38:?1#/=#:?1#+=?R&[:?:#H#/:#:?H#+( B.~8? B.~8?1#? }V:! %}Q}RgH#?88~=!!#n:?1#?=#1#?;!:#:! !cH#?:! !Q&[#[:?1#?=! +a4^" +
  "(:! nQ-?:!:!1#&=# !cH#&:# !R-?:! ~p?4y(88:?1#&4F(:?1#+=#1#?;!:#:! !cH#?:! !Q&[#[:?1#+=? +a4Z(:?1#t:?1#d4~P(:?1#94}g(:? nQ-?:?:?1#&=! !cH#&:!" +
  " !R-?:? J4y(888}L?#[#n#[#[:?P?~l3,&!%%?%8:? y!a4~[%:? ~S3a4}q%:?1#~O34}g(:?4}l%:? }b3a4~n% }]3/!8:?1#.34~E( }X38:?a1#?4~E(88R?:?:!P?+&n:# ?H" +
  "#+:!1#?:!1#&:# ?4q#0:# &a;!:# +a(:! &a81#?H#&:?:!1#?H#?8}>?:?4~)& |!g:! |!gR&[:?4~e(38:?1#t=!:?1#dS&[:?:! !aH#t:?:?1#4 !aH#4(:? !:?4~2&88}@?" +
  "#[#[#[#[:?P?}< %c,#!?%8:? }]!a4~Y%:?1#w:?1#f4~2(/!8:? ~G?a4~Z%8:? ra4~W%:?1#J:?1#14~[(88}?!!no? 4c=%J?:% &a:!:#4~q!:?:?1#&=! !aH#&:?1#+:! /w" +
  "a=?:%L#&I#?:?:%1#/H#+:% 4aJ?8[?:? ||3c }W.}NS:! ~g#c }g}USV&n ?(:# |!g:! &O:? -OVV=? ?:? ~p}:g ~XPS788};?:% %O;%%[#[:%N-?:#1#&:!Q&[:#1#?:?:!" +
  "4~M%N-!8:# +a;#:% +c;%/!88:% ?R8}9?:# !c;#%[:%&[:!:#U&[?(:?:#a:%:% 2u=% ~n!wa rVK??:# !c;#/#8?888W!!no? :c=%J?:%:#H#/:%:!H#+:% ~>?H#9:% ~??H" +
  "#t:%:?H#4:%:% +aH#d ~j}ak?:% 4a4}Z&:% :aJ?8T!%no? 4c=!J?4}/;%:! +a4~Y& !;#:!1#+ !Q&[:!1#/=%4~E( ?;#8:?:%H#&:?:#H#?:! 4aJ?8R!#no? 4c=#J?:!1#&" +
  ";%:!1#?:?1#?;?:# (H#/:#:? daH#+:% }u}bk?:# +a4}x!:# 4aJ?8}=!!no? 4c=(J?:!:#:%:&4}6;!:( +a4~Y&:(1#/;#:?:(1#+ !g=%H#?:?:#:!:%7H#&:( 4aJ?8{!!n:" +
  "!:%Q&[#[%[:!&[:?P??:#P??4~c%N-#:? !a;?:# !a;#:! !c;!/!88 !;&88:&8}?!!n:?P?I&[:? ^} }6!G:?M?I%?:? ?}6!}438:?}0!}4=!&[:? %K?G:?:!4~q#K?D(:? ^t" +
  "}6!G:?M?I%?88R!%n:?1#+;#:?1#&=%;!%[:#&[:!1#?:!1#&4~2(:# !c;#:! /a;!/!88:?1#?:% & /4~j#8R!%n:?1#+;#:?1#&=%;!%[:#&[:!1#?:!1#&4~[(:# !c;#:! /a;" +
  "!/!88:?1#?:% & /4~j#8}D!!n#[ Z5;!#[#[:?P?~%5,&!##?#8:? da4~X%:?1#~h(:?1#~l(4~[(:? ?K?~#5 ~[(;!8:?:!a=?1#?:?1#&4~[(88}?!&n:!1#?;#:!1#&;%:!4X!" +
  "=& ..~;?R&[:!:!1#?:%:!1#+=(a:!1#&:#acaH#+8:?:&H#&:?:(H#?8}<!!no? 4c=&J?:!:#:%4?;!:& +a4~Y&:&1#/;#:?:&1#+ !g=%H#?:?:#:!:%7H#&:& 4aJ?8{!!n#[:%" +
  "N:&P?8 !gVN&[:#N-! !;%:!P?? ~V?R-!8:?:!:#:%:&:(:&1#&c4}v!;58:58H? ?:!:!:#ai?? ~7n}=:!:%Q:!:%S77&[?8:?:%:!cH#&:?:!:#aH#?8T!#n:?1#9 !c;#:?1#d;" +
  "%%[#[:# nQ-?:%P??:!@%?N-?:?:#H#9:?:% !a=%H#d:# !c;#/!888R!%n:?1#9=#&[:?1#d=%P?? rc=! |!g 2S&[:?:# !cH#9:?:% !aH#d8( ~G!;!8:! |!g8{!%n:!:#:%4" +
  "~?#=(:!a=&P??;5:&:%}z }(}Q=&K??:( +c:#g:!a:&K?+:?:5K?&:?:(H#?8}@!#n }w.~8?:? 3a pg=# +c=%H#? }p.~8?:!:?:#ca +a=#H#?:%:# !VH#&:?:!a 1H#& ~).~" +
  "8? ...!H#?8}I?:? 4a:#:%4}k%:? ?H#W:?M&I#i:?M?I#J:?M....k?I#9:?:!K?}C:? ?}6!}>:? ....pH#[:? ....pH#}4:?M?I%?8Q!#no? 4c=%J?:!:#4}N;!:% +a4~Y&:" +
  "%1#/;#:?:%1#+ !g=&H#?:?:#:!:&7H#&:% 4aJ?8R!!no? 4c=%J?:% ?H#/:%M....4I#&:% &a:!:#4~l(0:?:%1#/H#+:?:%L#&I#?:% 4aJ?8Q!#no? 4c=%J?:!:#4}O;!:% +" +
  "a4~Y&:%1#/;#:?:%1#+ !g=&H#?:?:#:!:&7H#&:% 4aJ?8Q!#no? 4c=%J?:!:#4}H;!:% +a4~Y&:%1#/;#:?:%1#+ !g=&H#?:?:#:!:&7H#&:% 4aJ?8}6?:?#n:!:#4}_#:! .!" +
  "6&n #:! .4S-!0 % &:! ..&S7( !88H#&:?:#H#?8Q!%no? 4c=#J?:! 24}K;!:# +a4~Y&:#1#/;%:?:#1#+ !g=&H#?:?:%:!:&7H#&:# 4aJ?8Q!#no? 4c=%J?:!:#4O;!:% +" +
  "a4~Y&:%1#/;#:?:%1#+ !g=&H#?:?:#:!:&7H#&:% 4aJ?8N!%n:?1#?=#&[:?1#&=!1#?=%&[:#:%@!?8:!1#&=!&[:#:!4y(8:?1#/:?1#+1#/@!?886?:?1#1:?1#i4~2(:?1#}4:" +
  "?1#G4~2(:?1#[:?1#{4~2(:? 4a4}|(:? 9a4}|(:?1#}>:?1#W4~2(:? ~O?a4~1(8}=#!n!}Vo? 4c=&J?:& +a:!:#:%4}T=!4~2%:&:&1#+:&1#/4~p&:&L%?;(:!4~E(:?:(I%?" +
  ":& 4aJ?8H?:!:?1#?aP?? ?:!:?1#&S7=!:#:?1#+aP??<:!:#:?1#/S7 ~V!gN8{!%no? 4c=#J?:!4Y;!:# +a4~Y&:#1#/;%:?:#1#+ !g=&H#?:?:%:!:&7H#&:# 4aJ?8{!%no?" +
  " 4c=#J?:!4N;!:# +a4~Y&:#1#/;%:?:#1#+ !g=&H#?:?:%:!:&7H#&:# 4aJ?8}8?:? |!gP?k.[ *g&n !(:? ;c=? |!g }9T&n ?(MF~aFBF...k?:?~%}]}z88 !g8}:!#n#[%" +
  "[:!N-!:?4~-%=% hU&[:! !c;!:# 2w:%a;#/!88:?:?P?L4}b( ?;#8:#8[!#n:?1#d=&:?1#9=% ?:!:#4}j%=!&[:#:%T&[?(:?:%:#cH#9:?:#:&aH#d88:!8}:!!no? rc=&J?:" +
  "&:!:#4y&:?:&:%4~&!&}V:?:&L%?M~a*}VI%+M!(M?8I%?:& raJ?8{!%no? 4c=#J?:!4Q;!:# +a4~Y&:#1#/;%:?:#1#+ !g=&H#?:?:%:!:&7H#&:# 4aJ?8U!!no? 4c=#J?:# " +
  "&a:!4}X%:#1#& ....pQ&[ }X~rk? }14~r(?(:?:#1#/H#+:?:#L#&I#?:# 4aJ?88Q#!n!}Vo? 4c=#J?:# &a:! ! !4~ #:#1#& !Q&[?(:#L#+;%:? ?H#+:?:%I#?:# 4aJ?88" +
  "}7#!}V!n:!L%?=#W&n ?(:!:#:#M!}U^I%?:#}S}z %}Q;% !8;!:?:%H#&:?:!H#?8]#!n!):?1#?&[:?1#4=! ~?}Wk? (4~P#;#:! ~?}Wk? (:#:?C%+}t4~N%:! ~D}Wk? +:! " +
  "~D}Wk? +4~P#{??????~h~7Z4~N%:!4~E(88R#!n!}Vo? 4c=&J?:!1#?;!:#:%4}T;#:& +a:!1#d:#4~2%:&L%+;(:#4~E(:?:(I%?:& 4aJ?8 !!n:!1#&=#:!1#+6&n ?(:!:# !" +
  "aH#&:!1#?1#?:#4W;! !8;#:?:!H#&:?:#H#?8}:!!n:!1#+=#&n:!:# !c=#H#+:!1#&:# #Oa1#?;# !( ?8;!:?:#H#&:?:!H#?8S!%no? 4c=#J?:?P?}j!;%:?1#p1#:;&:#:?1" +
  "#WH#+:#:?L#}<I%?:?:!:&:%:# !4~G!:# 4aJ?8T!!no? B4c=#J?:# ?K?}b4:#:!H#}]4:#:?H#}X4:# ?H#.4:#M!I%?:# ~4}Xk?4}?:#4~&(:# B4aJ?8}8!!n:?:!Q&[ ?38:" +
  "!:?c;# ?;!%[:?i?? ~7n}=:!a;!:? !a;?:# !c=#-?8:!8[!#n%[:(=& ||%g:! ||%gS&[:& !a;(:#:?:%1#4@#?N-!88:& ||%g:! ||%gS8}8!#n ~pXk?;!#[%[:!&[:!1#?=" +
  "#:?U:!1#&:#a:?Tg-#:!1#+;!/!88 ?;!8:!8};!#n#[%[:#&[:# !c;#:!P??;%:?P??;&:! !a;!:? !a;?:%:&Q-!/#88 ?38:&:%c8};!!no? 4c=&J?:& +a:?:!:#4}T=?:%4}" +
  "S=!4}Y%:&P?+:&1#/4~5(:!4~E(:?4~E(:& 4aJ?8M!%n:?1#+;!:?1#&=%;#%[:!&[:#1#?4~E(:! !c;!:# &a;#/!88:?1#?:% & &4~j#8M!!n:!1#&=%:#S&[?(:#:!1#?a:%:#" +
  "c:!1#+:!1#/=!4}Y(;%:?:!:#aH#&:?:%H#?88}6!!n%[:!&[:? : ?:?P??=# ~8?c |!g 0S7:#VK??:! !c;!:? !a;?/!888I!#}V:& |!g }:U&n:?:?L%+=(M!:&~%}Z=5}XI%" +
  "+:(:5^W(:?:!:#:%4}t!88}9!#n:?1#9=#&n:?1#d=%P??:! |!gQ&n:?:# !cH#9:?:% !aH#d !( ?8( ?88Q?:!~8 ~G?w ~)}z(a ~E4A=! ~G?T&[?(:?:! &O=!}0!~aq[}6!4" +
  ":?:!L%~Wq[I%+:?:!}0!~cq[}6!?88 !%n:?1#+;!:?1#&=%;#%[:!&[:! !c;!:#4k%:# ~h?a;#/!88:?1#?:% + ~h?4~j#8}:!%n:?1#+;!:?1#&=%;#%[:!&[:! !c;!:#4~#%:" +
  "# /a;#/!88:?1#?:% & /4~j#8}:!%n:?1#+;!:?1#&=%;#%[:!&[:! !c;!:#4~ (:# da;#/!88:?1#?:% & d4~j#8}<?#[#[#[#[:?P?~#! %c,#!?%8:?1#~)!:?1#~-!4}W&/!" +
  "8:? k!a4}t%8:? .!a4~D%:? ~??a4~5&88};?#[#[#[:?P?s,&!##?#8:?1#}G:?1#]4}W&:? }4a4~c&/!8:? +a4~c&:?1#?:?1#&4}W&88R?#[#[#[:?P?~)%,&!##?#8:?1#Z%:" +
  "?1#}w%4}W&:? ~O!a4~m%/!8:? +a4~m%:?1#?:?1#&4}W&88R?#[#[#[:?P?k-,&!##?#8:? ~W5a4~d&:?1#~O5:?1#~S54~.!/!8:?1#?:?1#&4~.!:? +a4~d&88M!!no? 4c=%J" +
  "?:% +a:!:#4k(:%1#/;!:?1#+:?1#/4~P(:?:!H#/:? !H#+:% 4aJ?8H!!no? 4c=#J?:#:!4c:?:#1#?&}V:?:#C%+D%+M!(M?8I%?:# 4aJ?8}6##n!)o? 4c=?J?4T;#:? +a4~Y" +
  "&:?1#+ !Q&[:?1#/4-;#4~E(8:? 4aJ?:#8{!!n:?1#+=#:?1#?Q&[:?4}_58:?:# !aH#+:?1#&:# dwa=?:!L#?I#?:?:!X?#+X8#+8}3!!n:? |!g=! PQ&n C( }0:? : ?:? ~8" +
  "?c |!g 0S7V:! ~V?Q788}5?:? : ?:? ~8?c |!g 0S7V |!g:! : ?:! ~8?c |!g 0S7V |!gQ8}5!!n:?:?1#4=#:?1#/S&n:#:?1#+aP??( ?8:! |!gQ=?:#aH#4:?8M!!n:?1" +
  "#+=#:?1#?Q&[:?4^58:?:# !aH#+:?1#&:# /wa=?:!L#?I#?:?:!1#+H#+8G?#n:?1#pP?J&[:?:!4~;& ?:?1#pP?J !Q-!0:? -4}{&(:?:!4~:&8 &88}9!#n:?:#:!c=%4~_&:?" +
  "1#+;&:%N:!:#QVN&[:&:?1#&a:!:%z2??8:?:%:&aH#+8}6!#n:! |!g=# ~Z?T=%N&[:?:# 2u=# rV4~<&:?:!:# 2wc rV |!g4~<&8:%8};!#n:!1#+=% ...!g;#:% ....!g&n" +
  ":!:?C%?:# ?R:!}0!,4}X!(:!:?C%?:# ?R4}Z!88 !!no? 4c=%J?:% +a:!:#4~W(:%1#+;!:?:%1#/=#H#+:?:!H#&:?:#H#?:% 4aJ?8}4?:#&n:# !c;#:! !a ?:!P??:%P??Q" +
  "7( ?8;!:?:#H#&:?:!H#?8}5?:?&[:?1#?:?1#&4~[(:?1#/:?1#44~[(:?1#d:?1#94~[(:? 14y(88T?:?1#?:?1#&4~2(:?1#/:?1#44~2(:?1#d:?1#94~2(:?1#J:?1#14~2(:?" +
  "1#W4~k%:?1#r:?1#}44~2(8Q?#[#[#[#[#[:?P?s %c,%#!?&8:? q?a4}l&/#8:? q?a4~-&/!8:? q?a4~m&8:? :a4~W%88Q?:?1#?:?1#&4~[(:?1#r:?1#}44~2(:?1#/:?1#44" +
  "~[(:?1#}7:?1#[4~2(:? da4}|(:? Ja4}h(8H!#n:! #O;!%[:!=%&[:! &c;!:?1#?;&:? &a;?:#:&R-!88:% ?R8}6!!n%[:#&[:?1??;%:?:!1??H??:!:%H??:# !c;#:! &a;" +
  "!:? &a;?/!888M!!no? 4c=#J?:# +a }j~-k? ~7!:! |!g4}]#:#1#/;!:?:#1#+H#?:?:!H#&:# 4aJ?8}4?:?P?+ !R:?1#& (RV&n ?(:?1#?=?}5??:?}1?&M:}Z}XM~^~9~*}" +
  "o~N/}@88-?:?:!:# ?4}k58-?:?:!:# !4}k58H!!n:?:! ~8?c }Mg 2a:! rc=%:# 2T7:%:! DT7=!H#&:?:!:#SH#?8}8!!no? 4c=#J?:#:!H#&:#:?H#?:# !H#/:#:#H#+ }d" +
  "}ck?:# +a4}Z&:# 4aJ?8}5!#}V:#:%c~8=# ?}<&[?8:!:!:#~%=&}Z=(:&}]}A&[?8:?:%}6!+:?:(I%?8}7!#n .~tk?;?%[:?1#?=?&[:! !a;!:? +a;?/!88 y.~8? |}+:!:!" +
  " |}+U7H#?8D!!no? 4c=&J?:& &a:!:#:%4~ #:&1#& !Q&[?(:?:&L#+I%?:& 4aJ?88K!!no? 4c=#J?:!4%:# +a4~Y&:#1#+&[:#1#/4~E(8:?4}e(:!4~E(:# 4aJ?8}6!%no? " +
  "4c=?J?:? &a ~9}]k? }34}k%:?1#+=!:?1#/4*:?1#&:!4~[(:? 4aJ?8}J!!n#[#[#[#[ }wzk?1#? !c,#!?#8?8 }{zk?1#?;?/!8 }wzk? #H#? }{zk? }{zk?1#?@h?=?H#? " +
  "}wzk? !H#?8:?4}w(8K!#n:!1#4=%:!1#/T:#:%TV;&:? ?:%:#c:&7H#&:? !:#:!1#+a:&7H#?8G!!no? 4c=#J?:# &a:?:!4~Z&:#1#+=?:#1#/4*:#1#&:?4~[(:# 4aJ?8}8!!" +
  "n:?N&[ ~a~sk? 74~r(?8:? +c=?1#?;#:?4B(:!N:# !Rg&[ q^k? }:4~r(?88P!!n:? pg=#:! & +:? %g=?7a6:?N:! }.a:#6VgN&[?88H!!n:?P?t:? !K?tN&[:? +c=?1#?" +
  " !a;!:?:!H#?:!&[:?4}g5(?888K!!no? 4c=&J?:& +a:?:!:#4}T=?:%4}Y%:&P?+:&1#/4~5(:?4~E(:& 4aJ?8G!!no? 4c=#J?:# +a:?:!4}i#:#1#+ #Q=?N&[:#1#/4~E(8:" +
  "# 4aJ?:?8G!!no? 4c=%J?:%:!1#?H#/:%:% /a=!:#4~s%:!4~6(:? ?H#?:% 4aJ?8G!!no? 4c=%J?:%:!1#?H#/:%:% /a=!:#4z%:!4~6(:? ?H#?:% 4aJ?8Q!!n:!1#?=# .." +
  "..pQ&[:?:!1#/H#+:?:!L#&I#?(:? ?H#+:?M....4I#?:#:!1#&4~[(88},?:? .!6&n:?4~r# #g !}Q(:? :Q:? hc (SV88I?:!:#4}b%:% !cT&[:?:!:#:%4}n%~#M.}v(}V:?" +
  "L%?)I%?(:?:?P?L4}b(88}:!!n:!:# ~T?4}h%;#:!1#?=% #R&[:?:%H#?:?:!1#&H#&(:?M}W...4M#:#7I#?88}/?:? ...+S&n:? }-:? +}Ql=?c}Q !g:? !OV }9<( }+88-?" +
  ":?:! / &4}l58-?:?:! ! !4}l58-?:?:! d &4}l58-?:?:! + &4}l58K?:?P?J %Q&[:?1#:4}e(:?1#94~E(:?1#d4~E(:?1#44~E(:?1#+:?1#/4~!(88-?:?:! 9 &4}l58-?:" +
  "?:! 4 &4}l58}3!!no? 4c=%J?:% ?K?/:%:#H#+:%:!H#&:?:% &a4~3#:% 4aJ?8H!!no? 4c=#J?:# +a:!4}Z%:#1#/;!:?:#1#+H#?:?:!H#&:# 4aJ?8}5?:# ..~;?R&[:?:#" +
  ":!1#4@#?&[ !388:%&n:?:%:&:!1#/@(?( ?88G!!no? 4c=%J?:%:!1#?=!H#/:%:% /a:#4~M!:!4}o(:? ?H#?:% 4aJ?8E?:!_ !R ....p:!c:?SV&[?8:?&[:?:!4~?!=!N&[?" +
  "88:!8K?:(1#? ....pR&[:?M#I%?:?:(1#+H#4:?:(L#?I#+(:?:!:#:%:&4~i#88}.!!n:?1#?:!U&n:?1#&=#:!T:!:#U:?P?+7( ?88}.!!n:?1#?:!}>&n:?1#&=#:!}=:!:#}>:" +
  "?P?+7( ?88C?%[:!&[:?L%?M#}A&[:?4k%8:! !c;!:? ~h?a;?/!888}4!!no? 4c=&J?:& +a:#:%4k(:&1#/;#:?:! &4~+!:#45:& 4aJ?8D!#n:?1#?:?1#&:!4}m%=#N&[:?1#" +
  "+=%1#?;?:%:!:?:?:!T7H#?8:!:#a8G!!n:?1#+=#:?1#?Q&[:?4z(8:?:# !aH#+:?1#&:# &Oa:!X?#?X8#?8D?:?1#4:?1#t4~[(:? 9a4}|(:? 1a4}|(:?1#}4:?1#G4~2(:?1#" +
  "[:?1#{4~2(8}2?#n:?P?+N&[ ?:?1#&N:?1#?P?? ~V?RV-!08:? }{}hk? h4}n&88}4!!no? 4c=#J?:? ?K?}i!:# #K?+:#:!K?h:?:# +a4~H%:# 4aJ?8P!!n:!&[%[:#:?P??" +
  "P?k.[V;#:? !a;?:! !c=!-?88:#8}5?:!:# X?4}h%&[:!4~)&0:! ?K?::!:!1#4H#9:?:!4~<#(:? #K?+88}2!!no? 4c=(J?:(:&H#/:(:%H#+:?:!:#:( +a 34}d%:( 4aJ?8" +
  "}3!!n:?1#+=#:?1#?Q&[:?4~s(8:?:# !aH#+:?1#&:# #Oa:!H#?8%??8P?:%_ !R ....p:%c:!SV&[?8:?:!:%:#4}r!=?N&[?8:?8}/!!no? 4c=%J?:% +a:#:?:!4~,#:% 4aJ" +
  "?:%1#+ ?R8}k!!(n#[:?1#4=#:?1#/S&[:#:?1#+aP??=! :T-!8:?1#4=!:?1#/=#:!:#T7;%:?1#+;&%[#[ ?;#:!:%Q-?:!:&aP??=# hc=( }&U ? !:(O }h..&g7N-?:? F#}6" +
  "!::?:! !a=!H#4/!88:#;!8:!8}4?:?M!I%?:?:!}6!}4:?:#}p{?????[}e[}v}oD%+:? %K?G:?:!4~q#K?D8H?#[#[#[:?P?}C,&!##?#8:? /a4~1#/!8:?1#+4~E(:?1#?:?1#&" +
  "4~!(88H?#[#[#[:?P?}7,&!##?#8:? /a4X#/!8:?1#+4~E(:?1#?:?1#&4~!(88E?:?P?}H %Q&[:?4q&:?1#}44~E(:?1#4:?1#t4~!(:? ?K?}G88P!!no? 4c=!J?:!:?1#?H#/:" +
  "! /a=?4~s!:?4~D&:! 4aJ?8C!!n:? %}Q |*g=! ~T(6&n?(:? 3g:!P?z~.[:!a %OV88Q!!n:?1#+=#:?1#?Q&[:?:?1#? ! ! !4~R! F...pR&[?88:?:# !aH#+:#:?1#&a:!K" +
  "??8S?:?:#H#9:?:!H#d:?:#H#t:?:!H#4:?M....rI%::? }{EH#1:?X/????????????????X8%?8}5?:!1#? ....pR&[:?:!1#+H#+:?:!L#?I#?(:?:!1#&:!1#+4}k%88r!!n:?" +
  "M!I#+:?:#:?1#&:?1#?=# #Q=%7H#&:?:!:#:%7H#?8E!!n:?&[#[:!1#?=#&[:?:#@!?8:!1#&=!N-?:?:!4y(888}8!!n#[:?;!#[#[:?P?e:,&!##?#8:? }]4a;!8:!4~N&:?1#B" +
  ":4~E(:?1#}i:4~E(88H?:?1#/:?1#44~2(:?1#d:?1#94~2(:?1#?:?1#&4~[(:?1#J:?1#14~2(8K?:?:!z%H#&:?:!:!}q}t{????????Y:!{??????~h}:}Pg:!{??????~h vgH#" +
  "?8}/!!n !;%:! !R&[ ?;%(:#4}w(;!8:?:!H#&:?:%H#?8}3!!n:!P?d;#:?:!1#&:!1#+4~q!:? /a:!1#4:!1#t4}k%:?:#K?d8L!!n !;%:! !R&[ ?;%(:#4C;!8:?:!H#&:?:%" +
  "H#?8}0?:!4~)&0:!1#4:!1#/S&[:!4~e(8:?:!1#?H#?:?:!1#&H#&88?:?:! ?4e588?:?:! !4e58r!#n:?1#+;#:? !4~_&:?1#+;%:?:# !aH#+:?1#&:%a:!K??8i!!no? 4c=#" +
  "J?:# +a:!4m:?:#1#+:#1#/4~i%:# 4aJ?8i!!no? 4c=#J?:# +a:!4}Q:?:#1#+:#1#/4~i%:# 4aJ?8i!!no? 4c=#J?:# +a:!4}R:?:#1#+:#1#/4~i%:# 4aJ?8%??8,?:?:! " +
  "~G~qk?4}m58,?:?:! ~W~qk?4}m58}0?:?:!R&[:!:?H#/:?:!H#+( B.~8? B.~8?1#? }V:#}RgH#?88E!!n:?1#?=? nR&[#[:?:?1#& !c=!H#&:!-?:? :4y(888}-!#n:?P?!:" +
  "?P??=# !Q&[ !:?1#&4~5(8:# !<g8}/!!no? 4c=%J?:%:?L#?I#+:% +a:!:#4~R#:% 4aJ?8}*?:?N:#NV&n:?:#VN(:?:!:#:%4~t&881!!n:!&n:!1#?4}w(;! !( ?8;#:?:!H" +
  "#&:?:#H#?8}.?:?:?1#& !g:!V #VH#&:?:!a=?:?1#& !VH#&8C?:?&[:?:#:%:!1#4@&?(:%4~E(:#4~E( }p~qk? }24~r(?88%??8L?:?:?P?&:! EQVK?&:?1#?=?1#?:!:?1#&" +
  "1#4@#?8}-!!n:!1#?=#&[:?:#@!?8:!1#&=!&[:?:!4y(88D?#[#[#[:?P?}X4,&!##?#8:?4}r%/!8:?1#~p3-?:?1#z34~E(:?1#.44~E(88E!#n:?1#&;!:?1#?=# ....pR&[:#:" +
  "!4~[((:!:?1#+4~M&88J!!n:?1#?=? }+m=#:?<:#c~%:? n< }+}Q:!4~)#8}*?:!:%6&n:#:%:!:%c:?a:%4~t&( ?88%??8%??8%??8%??8%??8%??8},!!n:?P?t:? !K?t:? +c" +
  ";?&[:?4}p((:?4}g588P!!}V k.~8?L%?;! k.~8?M?I%?:?:!M:}]}9#&:?:!}z !QH#?8:?:# !g&[:?:!:# !}Q4}k%(:?:!:#4~H!881? F^}wG F^}wk?:?:!:#4~N! |!g=? #" +
  "g7 ?:? #678:?:?:&:% }7w:# B9waa~%:!~#M.}v(}V)I%?8=?%[:!&[:?1#?4}p(:! !c;!:? &a;?/!888J!!n:!:?1#?:?1#+=#cT&[:?:#:! ! !4}s(88}+?%[:!&[:! !c;!:" +
  "?4~F(:? 9a;?/!888}+?%[:!&[:! !c;!:?4~#%:? 4a;?/!888C?#[#[#[:?P?:,&!##?#8:?1#d:?1#94~M&/!8:?4~O&88E?#[#[#[:?P?~?5,&!##?#8:?4~&%/!8:?1#~45:?1#" +
  "k54~[(88E?#[#[#[:?P?/,&!##?#8:?1#+4}e(:? &a;?8:?1#?4~E(88i?:!1#? ....pR&[:?:!1#&:!1#+4}k%(:? ....pH#?88J?:?:!4~S#:?1#&:!1#&R&[:#:#1#? !VH#?8" +
  "8J!!n%[:#=% !c;#:?:!:%4~X( |!g :Q-?8:%81!!n:?1#?=!&[:!:?1#&4~M&:?1#/:?1#+1#/@!?88J?:?&n:?:#:!1#4@#?(:#4~E( }p~qk? }24~r(?88}2!!n e.~8?1#?=#&" +
  "[ Z.~8?1#?:#4~]#8 Z.~8?:?H#? e.~8?:!H#?8=?:? ~h!g &}Q .~ck?aP??:? 3gP?.~c[ +OV8}-!!n:?1#&=!:?1#/:!c 9u4~a&:?1#+:?1#?4~](8},?:?P?9 %Q&[:?1#d4" +
  "}e(:?1#t4~E(:?1#44~E(88E!!n & :4~9(=!MF...4I#?:!:?L#?I#+:!:?X?#+X8#4:!8o!!}V:!1#}7&[?(:!L#[;#:! ?H#[:?:#I%?88:?:! !Q&[:#4~E(8:?:#H#&:?:! !<H" +
  "#?8d?:? !g&n:! ||%gy4}S( .+88}K!#n:?P?+ !Q&n:?1#?;#:?1#&;! ?;?%[#[:?:!6-?:?:#aP?? ~S?R&n !(:#:!:?4}n#N-! #8:?a;?/!88:?:!S( ?88;?:!:?1#4R&[:?" +
  "4~p#0:?:!H#/8:?:#H#48=!#}V:?L%?=#M}:}[;%:#:%}Y:%}U:#M?}H:!4~)#8o?:?:!1#&:!1#+4}k%:? /a:!1#4:!1#t4}k%8}&?:!:%Q&n:?:#:!4~M%( !8N8})?:#:?1#?:!c" +
  "T&[:?:!:#:%:&4}s(889?:(&[:?M#I%?(:?:!:#:%:&4~i#88M!!n#[:?:?1#?=! !cH#?:! !Q&[:? nQ-!:?:?1#&=! !cH#&:! !R-!:? 14y(888J?:?1#4:?1#t & 44~j#:?1#" +
  "9:?1#: & &4~j#8},?:?1#W:?1#}C4~[(:?1#{:?1#}<4~2(:? ~S?a4~W%8},?:?:!1#+H#&:?:!1#& ?:!1#? ....pR7H#?8}&?:!:%6&n:#:?:%4~M%( !8N8:?:? ~X~.k? %4~" +
  ">%&n !(:? ~[~.k? %4~>%88}*?:#&[:#:!4~?!;!8:?:#H#&:?:!H#?8})?:?&[:?:!1#4@!?( }p~qk? }24~r(?88}+!!n:?1#?:? ?H#?:?1#&;?4~#(:?4~E(8o?:?:! |!g #O" +
  "=!1#}p~S[H#&:?:!1#}{~S[H#?8} ?:?:#aP?? ?:!:#T78})?:?M!I%d:?:!:?P?1=?:? 1Q7K?18}*?:?:#:%4~q!:? /a:&:(4}k%:?:!K?d8}C!!n#[:?:?1#? !c=!H#?:!N&[:" +
  "?1#/=!&[:?1#4:!1#/@!?8:? nQ-!:?:?1#& !c=!H#&:!-!:? t4y(888_!!n#[:?:?1#? !c=!H#?:!N&[:?1#d:?1#94~D(:?1#:=!&[:?1#J:!1#/@!?8:? /a4}t(:? nQ-!:?:" +
  "?1#& !c=!H#&:!-!:? 14y(888l!!n#[:?:?1#? !c=!H#?:!N&[:? 4a;!:?1#}N #R&[:!4~n%:? ~W?a4}l%(:!1#?4~E(8:? nQ-!:?:?1#& !c=!H#&:!-!:? e#4y(888}h!!#" +
  "n#[:?:?1#? !c=!H#?:!N&[:?1#d4~E(:?1#4;!:?1#t;#%[:#&[:!1#?4}d(:# !c;#:! &a;!/!88:?1#/:?1#4 & &4~j#:?1#94!:?1#94~E(:? nQ-!:?:?1#& !c=!H#&:!-!:" +
  "? :4y(888}[!!!n#[:?:?1#? !c=!H#?:!N&[:?1#+:?1#/4~P(:?1#4:?1#t4~P(:?1#d:?1#94~P(:?1#1:?1#i4~[(:? Ga4~%%:?1#}<:?1#}>4~P(:? nQ-!:?:?1#& !c=!H#&" +
  ":!-!:? ~G?4y(888;!!n:?1#&=!:?1#+4~b&:?1#?:! & 44~j#8}.?#[#[#[:?P?+,&!##?#8:?1#&4}e(8:?1#?4~E(88:?:?1#?:?1#& & d4~j#:?1#/:?1#44~^(89!#n:?1#&=" +
  "!:?1#+4}T:?1#?:!4~[(8})?:#:%4}T;#:?:!1#?:#:&4}Y%:#4~E(8}%?:?:!:#4}T=?4U:?4~E( ?R8})?:?:?1#? !:!:#4~R! F...pR&[?88:?:! ~3~pk? ~/~pk?:?P??=?7 " +
  "& (:?74~0!8~%!!(n#[:?:?1#? !c=!H#?:!N&[ ?;!:?1#d=%&[:?1#t=#:?1#/=! ?:!:#U7c;#:%:!:#c=&T&[:%:&c;((:#:%a;!88:?1#4=%:# #Oa:!:#c4~^&:%:(4~^&:?1#" +
  "/:?1#4 & &4~j#:? nQ-!:?:?1#& !c=!H#&:!-!:? :4y(888N!!n#[:?:?1#? !c=!H#?:!N&[:? /a4~h&:? nQ-!:?:?1#& !c=!H#&:!-!:? :4y(888}@!!n#[:?:?1#? !c=!" +
  "H#?:!N&[:?1#/=!&[:!:?1#44~M&8:? nQ-!:?:?1#& !c=!H#&:!-!:? d4y(8880?:! .#6&[:?:!4~b!(:?:!4~]#880?:?:!:#:%:&4~R! F...pR&[?880?:?1#?&[:?1#&4~E(" +
  ":?1#+4~E(880?:?1#?&[:?1#&4~q(:?1#+4~q(889?:? ~!}Xk? #4~+! }W+ ^+:! !g74589!!n:!4|(;#:?:!H#&:?:# !<H#?8}#?:? )g .+R&n:?4}((:?889!!n:!4F5;#:?:" +
  "!H#&:?:# !<H#?8}*?:!P??N&[:? ~8}[k? !4y#8:! ?K??8}%?:?4}.:#R&[?(:!:#:?4}M88d?:? ! &4}n%=?:? }|k}5a *fc8})!!n:?1#&=!:?1#+4~a&:?1#?:!4~](89?:?" +
  "1#?:?1#&4~[(:?1#/:?1#44~[(8}#?:? !Q&[:!4#8:?:!4~P(8}#?:? !R&[ }X~rk? }14~r(?88}%? #:?4g=? ?R:? |||*Q78t?:?L%?WN&[:? +a4~N&88}!?:?:!H#4:?1#/:" +
  "?4~e(8t?:?1#9&[:?:?P?L4}b(88}&?:?:!4~S%N&[:?:?P?L4}b(887?:?Mk}e~&~S}3I%::?:?1#+ .#VH#+8}&!!n:?4}B=!H#&:?:! ?RH#?8}&!!n:?4}C=!H#&:?:! ?RH#?8}" +
  "&!!n:?4}D=!H#&:?:! ?RH#?8}&!!n:?4}E=!H#&:?:! ?RH#?8t?:?1#?:!:?1#&1#/@#?8t?:? &c1#?:!4}]&:?4~#!8}%?:?1#? ....pR&[:?4~U%88}#?:? ....pR&[:?:!4~" +
  "[(88}#?:? F...pR&[:?:!4~2(88}%?:?1#? F...pR&[:?4~l%884?:? |!g&[:!4~E(88@?:?1#?=?&[:?4}e(88}&?:?1#44~E(:?1#?:?1#&4~P(8t?:?:!:#4}TH#&:? ?H#?8}" +
  "!?:?:!y4}SH#&:? ?H#?8} ?:!:?4~?!=?&n:?(?88}#?:?:!4~K!:? ?K?/:!4~E(8}%?:?1#?:?1#&4~P(:? ?H#?8@?:!&n:?:!4}T( .+88} ?:?4~)& |!g:! |!gQ8}!?:? |!" +
  "gP?k.[ 5g ?R8}(?:!1#? }c~Rk? /:!1#&1#/@(?8}(?:!1#? }m~Rk? -:!1#&1#/@(?8}(?:!1#? }y~Rk? /:!1#&1#/@(?8}(?:!1#? }{~sk? %:!1#&1#/@(?8}!? k.~8?:?" +
  "~%M:}ZM!}XI%?83?:? #R&[:!4~E(883?:? }X+6&[:?4s88t?:?4~#%:?1#/:?1#44~[(8} ?:?:?1#+:! & 94|&8} ?:?:?1#+:! & d4|&8} ?:?:?1#+ ! & 44|&8} ?:?:?1#" +
  "+:! & /4|&8@?:?:!4~%# |!g k?Q84?:?4^!=?&n:?(?88@?:? +c=?4}c%:?4}q(8,?:!&[:?:!4y(88,?:?:!:!:#a4~f%8/?:?&[:!4~E(88@?:!:?1#&:?1#+4~0!8@?:!:?1#?" +
  ":?1#&4~0!84?:?:!4~K!:? ?K?/8@?:!:?1#?:?1#&4}n&84?:?:!:#4~F!:?4~&(83?:? ?:?1#?4F5784?:?:#H#&:?:!H#?8,?:?:!:# !c4}a(8-?:?:!4~##k ?}?8-?:?:! & " +
  "+4~j#8-?:?:! ! !4~j#8-?:?:! & 94~j#8-?:?:! & /4~j#8,?:?:! + ~h?4~j#8-?:?:! & d4~j#8/?:? F+4l ?R88?:?:!4}L ?R8-?:? /:!:#4~0%8,?:?:!4~A%:!4~E(" +
  "8,?:? ?:?1#44~2&84?:? ~p~Sk?:!:#4}x!8,?:?}5#? !:!4~)#8/?:?4~%( |!gN83?:? ~R?4Z%:?1#?88?:?:!4w ?R88?:? |!g LR8-?:?:!:#4~O( ?83?:?1#?:?1#&4~[(" +
  "8,?:?L%? !:!4~)#84?:? y~sk?:!:#4}x!88?o?:?aJ?o?88?:?4!:?4~E(8h?:?:!4a?88?:? & &4}m(88?:? & 44}m(8h?:?4< ?R8h?:?4A ?R8h?:?4f ?R8h?:?4x ?R8h?:" +
  "?4V ?R8,?:! ~c}Yk? 84}n&88?:? & /4}m(84?4L{??????~h }uz*8h?:?4u ?R8h?:?4] ?R8h?:?4}J ?R88?:?:! ?4}m%88?:#:?:!4~O(88?:? & d4}m(88?:?:!4^% ?82" +
  "?:? +c4}p(82?:? +c4}c%82?:? +c4}q(8/?:?1#?:!4~R(8*?:?4}3N82?:?1#?4}o(82?4~8#:?4B#8*?:#4~r%8&? ?8%??8~P!##n!}V:!1#?;&:! ?H#?:&N&[:#4~E( ~,}fk" +
  "? 94~r(?8o? 4c=!J?:&1#+&[?8:& nH#+:&1#/N:&1#d #RV&[?8:&L#/;5:&1#t;(:& ?H#/:!:(H#+:!:5I%?:!4}t(:&1#d:&1#94~D(:&:#H#9:&:%H#d:&1#:;#:& ?H#::&:&" +
  "1#+ !aH#+:#&[:&1#J:#1#&@!?8:! 4aJ?:&4}e(:? ?H#?8D#!n!}Vo? 4c=&J?:& +a:!:%:#4F&:&L%+;(:? ?H#+:?:(I#?:& 4aJ?8i!!no? 4c=%J?:%:#K?+:%:!H#/:?:% +" +
  "a4~H%:% 4aJ?8}0!#n:! +c=&1#? !a;%:&:%H#?:%&[:?:!H#&:?:#H#?(?888~6}T} ? }X.k?81+}!%} 5??}#*!?t??02?(}&h}%?}(??,3-d#????4&?/?8? ~1.k?8~4#@????" +
  "??................................?:?:::::??::?+::!!!!!!!!!!???:?:?&&&&&&&&&&&&&&&&&&&&&&&&&&???:4:##########################::::.[[[[[[[[[[" +
  "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[jxvmAbuO}O>Ob<Vbgmb<O<" +
  "???S???}G???&???}=???T???[???&???}>? .^k?8(!???U? B^k?8(!???}?? Z^k?8(!???6? ~)^k?8~l}A!???W???}@???:4??+???}A???}B???/???&???}C???????+???&" +
  "???}D???}E???YOObAfObj:Ox:OYcb:x}RubV<s_f:x}P:}Am<O:}QYwmb:}Rs_wb:_O:}RY<:}OxVVx}Rbjxc}RYVu_ul<vsYulb<}F???4+??+???}G???}H???????3}.??????~:" +
  ":?:_(??!E~::??_%??_<<mb<m<bV}M_jlVxmf}M_jOVY_O<O_Ab<OYAfvxuObpOYjjVb<<Y}QYOYVjb<vV_fO_xubAY_wbAfwx>bb<uYAbfsxubfwYu}Rb}O<_Ob_ujm<OV><OVbbOv_" +
  "O><OYObfx<OYw}MvxjbvxmuOV>YOObAfO<}OY<bvYf}OmjlbO???z#4?+???&%4?&???+%4?%???8%4?5???jbfOs_jM>Ob<}<!4?(???}4%4?(???D%4?*???vYww<???}G%4?(???}" +
  "<!4?(???fYOsVmwb<OYOm<bVVxVAb<<YlbbVVxV}MvxjbsOOf}BOYOm<VbOV> }PObV_jbAfxObuv>Tb>vxjb}U=umww}Ji}KYmOscb>Oxcbu<bvVbOvxxc_bfY<<}RxVj?~:%4?&???" +
  "~>%4?%???~A%4?(???~F%4?5???~L%4?5???~R%4?+???Vmwb<K:Osb:vYww:}RY<:amjlbj:}PxV:YuxOsbV:fVx}P_wbUYf:cb>:_<:uxO:Y:<OV_ul:Yuj:vYuuxO:}Ob:Yu:x}Oa" +
  "bvO:cb>lbO}M<mvvb<<?!#%&(5*+hYjjN}QbuO}>_<ObubVm<bVSjlVxmfSjbujfx_uOK:bpfbvObj:Yu:sOOf:xV:sOOf<:}D}A}>:}R_OsxmO:vVbjbuO_Yw<i:xV:_u:Y:fYlb:Y:" +
  "fYOs}C>fbNVVxVK:OxcbuK:bpfbvObj:ObpO:}PxV:Y:sbYjbVW6}B}CAbOsxjsbYjbV<}Oxj>AYumYwVbj_VbvO<_luYwcbbfYw_}QbO>fbxfYgmbVbj_VbvOVbj_VbvObjVbOV>PY}" +
  "PObVjYObvxuObuOPO>fb?!#%&(5*+h28/-,34@} }!t}#}%}&d}(079})}*?!#%&(5*+h28/-::kk?*MbYVbV:k?*<OV_ul:k?3mucux}Ru:}P_bwj:}Nk/}Ni:bpfbvObj:k?,_u}QY" +
  "w_j:O>fbK:k8i:bpfbvObj:k?5MY<_v:k?k#K:k?k!:k?kdK:l_}Qb:_O:Ox:vVbYObRVxmf?4}PwxYO_ul:fx_uO:}Nk!}N?!}Nk5}N:xV:}Nk!}N?8vsYVYvObV:}Nk!}N?h_uOblb" +
  "V:}Nk!}N?h}OxxwbYu:}Nk!}N?@jmfw_vYOb:}P_bwj:}Nk!}N?!}Nk!}N?k!K?dNpfbvObj:Yu:x}OabvOi:lxO:k!E?=NpfbvObj:}RsYO:}=}B6}?:vYu:}RV_Obi:lxO:k!E?}*}" +
  "Csb:<bV}Q_vb:Vb}Pm<bj:Osb:vYwwK:k!E?xfO_xu<K:bpfbvObj:Yu:x}OabvOE:{_j:>xm:AbYu:}:RVxmf:mfjYObj:<mvvb<<}Pmww>#]m~::??_&??vYm<bNVVxVfx<OYw};xj" +
  "b}S_f}S_fvxjbfx<Ovxjb?}m#4?*???Z#4?5???}y#4?8???~*#4?(???~/#4?h???~7#4?&???~:#4?(???~?#4?&???~C#4?*???~J#4?+???O#4?*???}n&4?5???}T#4?+???Z&4" +
  "?*???^#4?5???}^#4?h???}g#4?*???~R#4?5???~X#4?&???~]#4?(???~m#4?*???~c#4?8???x*4?2???>*4?%???)*4?*???^*4?+???i=Ab<<YlbSj=K=jxub}QYwmbjYOYVb<m" +
  "wO<ObpO}0sOAw}-}7}9=}.;oJ},}-}.}/CPE}L}M}N)}VlbO}AbYjbVObpOsOOfKsOOf<KQu6uvb:vYwwbj:AxVb:OsYu:xuvblVxmf<blAbuOOsV_}Qb<OYvc}T=O>fb=K=lVxmf=i=" +
  "m<bVSj=K==i=lVxmfSj=K==i=OVY_O<=Ki=O_Ab<OYAf=K=i=vxuObpO=K}T=m<bV}M_j=K==i=lVxmf}M_j=K=?5(!#(%&5(???}m#4?*???Z#4?5???}y#4?8???~*#4?(???~/#4?" +
  "h???~7#4?&???~:#4?(???~?#4?&???~C#4?*???~J#4?+???}M}MfVxOx}M}MVbgm_Vbj:}Abgm_Vbji:}OmO:A_<<_ul:xV:umwwE2_u}QYw_j}MO>fb:NpfbvObj:}Li:lxO:}VE2" +
  "bAfO>:}?xOs_ul:}OmO:}Rs_Ob:<fYvbE2Oxx}Mwxul:}>xulbV:OsYu:o:}O>Ob<:_u:}D}CQPGE2fwYvbsxwjbV}M_j:}Cs_<:_<:Osb:ObpO:x}P:Y:A_<<_ul:}QYwmbi:uxO:Yu" +
  ":_j}6:vsbvc:}RsbVb:_O:vxAb<:}PVxAE2_u}QYw_j}MvsYVYvObV<: u:_j:Am<O:uxO:sxwj:vxuOVxw:vsYVYvObV<i:}O_j_VbvO_xuYw:vxuOVxw<i:_u}Q_<_}Owb:vsYVYvO" +
  "bV<:xV:wxub:<mVVxlYOb<E2_u}QYw_j}MO_Ab<OYAf:}?x:jYOb:Yuj:O_Ab:OsYO:vYu:}Ob:VbYjE2_u}QYw_j}MbAY_w:NpfbvObj:Yu:bPAY_w:YjjVb<<:<mvs:Y<:uYAb[bpY" +
  "AfwbEvxAE2_u}QYw_j}MmVw:NpfbvObj:Yu:sOOf:xV:sOOf<:}D}A}>:}R_OsxmO:vVbjbuO_Yw<i:xV:Y:sx<O:uYAb:<mvs:Y<:bpYAfwbEvxAE2_u}QYw_j}Mfsxub:NpfbvObj:" +
  "Y:Obwbfsxub:umA}ObV:x}P:}3:Ox:}1}5:j_l_O<:<mvs:Y<:C}1:}2r}1:}5}5}5:r}1}2}3E2_u}QYw_j}MumA}ObV:NpfbvObj:Y:umA}ObVi:}SbVx:xV:AxVbE2uxO}M<bV_Yw" +
  "_}SY}Owb:}=}B6}?:sY<:ux:ObpO:}PxV:Os_<:}QYwmbE2_u}QYw_j}Ma<xu:}Cs_<:_<:uxO:}=}B6}?:ObpO:_u:}D}CQPGK:VbYj_ul:<Oxffbj:YO:}O>Ob:oE2jmfw_vYOb}Mc" +
  "b>:{mfw_vYOb:cb>:_u:xub:x}OabvOE2}PxV}O_jjbu}Mcb>:}Csb:cb>:}M}MfVxOx}M}M:_<:Vb}Pm<bjK:_O:vYu:vsYulb:x}OabvO<:OsYO:_O:jxb<:uxO:}Obwxul:OxE2vx" +
  "u}Pw_vO:R_}Qbu:OxlbOsbV:}R_Os:}N}L}Ni:}R_Os:YuxOsbV:}QYwmbK:<buj:xub:x}P:Osb:O}RxE2Oxx}Mjbbf:}?b<Obj:jbbfbV:OsYu:o:wb}Qbw<i:Osb:vYww:_O<bw}P" +
  ":}Ob_ul:Osb:}P_V<OE2Oxx}MwYVlb:}Csb:vYww:sY<:AxVb:OsYu:o:}O>Ob<:Y<:uxVAYw_}Sbj:}=}B6}?}6:<buj:}Pb}RbV:xV:<sxVObV:OVY_O<E2muVbvxlu_}Sbj}Mcb>:" +
  "}Csb:vYww:sY<:ux:<mvs:}P_bwjE2O}Rx}Mj_l_O}M>bYV:}Csb:>bYV:sY<:O}Rx:j_l_O<:Yuj:}RY<:VbYj:Y<:}2r}H}H}6:}RV_Ob:}PxmVE2ux}Mx}P}P<bO:}?x:}D}C};:x" +
  "}P}P<bO:l_}Qbui:VbYj:Y<:}D}C};}6:buj:Osb:O_Ab:}R_Os:}I:xV:Yu:x}P}P<bOE2}PmOmVb}MO_Ab<OYAf:UxVb:OsYu:}2}4:sxmV<:YsbYj:x}P:Osb:vwxvcE2_j}Mwxxc" +
  "<}Mw_cb}MbAY_w:}Cs_<:_j:_<:Yu:bPAY_w:YjjVb<<i:}Rs_vs:fbxfwb:vsYulb}6:fVb}PbV:Yu:_j:OsYO:<OY><E2_j}Mwxxc<}Mw_cb}MmVw:}Cs_<:_j:_<:Y:}D}A}>:xV:" +
  "sx<O:uYAbi:}Rs_vs:vxAfYu_b<:vsYulb}6:fVb}PbV:Yu:_j:OsYO:<OY><E2vxu<mAbV}MbAY_w}MjxAY_u:}Cs_<:_<:YO:Y:AY_w:fVx}Q_jbV:}PxV:Osb:fm}Ow_vi:VYVbw>" +
  ":Y:lVxmf}.<:x}RuE2<_A_wYV}Mcb>:TbfO:mujbV:_O<:x}Ru:uYAbE:{_j:>xm:AbYu:}N}L}N}:2umww}MOVY_O:UYu>:<bV}Q_vb<:VbYj:umww:Y<K:vwbYV:Os_<:OVY_OE2fY" +
  "<O}MO_Ab<OYAf:Mb}PxVb:Osb:>bYV:}2rrrK:vsbvc:Osb:mu_O:Yuj:Osb:}P_bwj:OsYO:_O:vxAb<:}PVxAE2mum<mYw}MO>fb:TbfO:Y<:l_}Qbui:Osxmls:}L:_<:mum<mYw:" +
  "sbVbE2uxO}Mx}RubV:6uw>:Osb:<bV}QbV:AY>:<bO:Os_<:OVY_O}6:_O:}RY<:uxO:<buOE2mf<OVbYA:}Csb:<bV}Q_vb:}RYVu<:x}P:Os_<:vYwwE2OV_AAbj2Ox}M<OV_ul2Vb" +
  "uYAbj2O}Rx}Mj_l_O}M>bYV2}PVxA}Mbfxvs2}PVxA}MsOOf}MjYOb2}PVxA}MjYOb}Mxuw>2buj}Mx}P}MjY>2wbYf}M<bvxuj2mOv2<vsbAb}MYjjbj2wx}RbVvY<bj}MjxAY_u2b}" +
  "1H}42jVxffbj2umww2Y:}OxxwbYu2Y:umA}ObV2Y:<OV_ul2Yu:YVVY>2Yu:x}OabvO2Yu:bAfO>:YVVY>2Y:}PVYvO_xu2Yu:_uOblbV:}Ob>xuj:}2}L}5}32Y:<OV_ul:xV:Y:<Y}" +
  "Pb:_uOblbV2Y:jYOb:Y<:Y:<OV_uli:xV:Y:umA}ObV:x}P:<bvxuj<:xV:A_ww_<bvxuj<2Yu:x}OabvO:}R_Os:<OVbbOi:v_O>i:<OYObi:fx<OYw}Mvxjb:xV:vxmuOV>2Y:}D}A" +
  "}>:Y<:Y:<OV_ul2Yu:bPAY_w:YjjVb<<:Y<:Y:<OV_ul2Y:<OV_ul:xV:Y:}Rsxwb:umA}ObV2Y:<OV_ul:xV:Y:umA}ObV2Y:vYwwi:xV:Yu:YVVY>:x}P:YO:wbY<O:xub2}Cs_<:x" +
  "ub:_<:ublYO_}QbE2}Csb:ObpO:sxwj<:Y:}?}D}>:vsYVYvObVi:}Rs_vs:jYOY}OY<b<:Vb}Pm<bE2{_j:>xm:AbYu:}N}V}N}:2o:AxVb:x}P:Osb:vYww:YVb:uxO:w_<ObjE26u" +
  "w>:Osb:fVx}P_wb:<blAbuO:fY<<b<:_uOblVYO_xu<:xui:Yuj:}R_OsxmO:OsbA:jYOY:}Rxmwj:lx:}RsbVb:_O:Am<O:uxOE2NpfbvObj:}1:Ox:}2}5}5:vsYVYvObV<K: }B};" +
  "SS:wbOObV<i:j_l_O<i:jxO<i:vxwxu<i:s>fsbu<:xV:mujbV<vxVb<E2NpfbvObj:Yu:S}B6:GHr}1:jYOb:Yuj:O_Ab:<mvs:Y<:}2r}2}4Pr}2P}2D}C}1}2KrrKrr}IE2NpfbvO" +
  "bj:Yu:S}B6:GHr}1:jYOb:Yuj:O_Ab:<mvs:Y<:}2r}2}4Pr}2P}2D}C}1}2KrrKrr}Ii:xV:Yu:}<}C}CW:jYOb:<mvs:Y<:}Csmi:}2D:Qb}O:}2r}2}4:}1}2KrrKrr:RU}CE2 :u" +
  "mA}ObV:x}P:Os_<:AYu>:j_l_O<:_<:YA}O_lmxm<K:G:YVb:Y:jYObi:I:Y:>bYV:Yuj:_O<:jY>i:D:Ox:}1}3:<bvxuj<:xV:A_ww_<bvxuj<:<_uvb:}1DIri:}1H:A_vVx<bvxu" +
  "j<i:}1D:uYux<bvxuj<E26uw>:Osb:>bYV<:rrrr:Ox:DDDD:vYu:}Ob:<buOE2}CsbVb:_<:ux:>bYV:PrrrrrrE2 :>bYV:x}P:O}Rx:j_l_O<:_<:xuw>:VbYj:}Ob}PxVb:Y:O_A" +
  "bE2}CsbVb:_<:ux:<mvs:AxuOsE2}CsYO:AxuOs:sY<:ux:<mvs:jY>E2}CsYO:>bYV:sY<:ux:<mvs:}Rbbci:xV:Y:}Rbbc:ux:<mvs:jY>E2}CsYO:>bYV:sY<:ux:<mvs:jY>E2 " +
  ":AxuOs:Ywxub:uYAb<:ux:jY>E2 :}Rbbc:Ywxub:uYAb<:ux:jY>E2NpfbvObj:sxmV<:Yuj:A_umOb<:Y}PObV:Osb:jYObE2{YOb:Yuj:O_Ab:Am<O:}OxOs:sY}Qb:<bfYVYOxV<" +
  "i:xV:ub_OsbVE2}CsbVb:_<:ux:<mvs:O_Ab:x}P:jY>E26uw>:<bvxuj<:AY>:sY}Qb:Y:}PVYvO_xui:x}P:xub:j_l_O:xV:AxVbE2NpfbvObj:}I:xV:Yu:x}P}P<bO:}PVxA:P}" +
  "2}3K}5D:Ox:C}2}3K}5D:Y}PObV:Osb:O_AbE2=K==Kumww=K_uOblVYO_xu<Yuxu>Axm<SjAb<<YlbSj?~,d4?/???~7d4?8???~Ad4?h???:YvvxmuO}MuYAb:YvvxmuO}MjxAY_u:" +
  "fwYu}MuYAb:fwYu}M_j:lVxmf}MO>fb:vVbYObj}MYO:YvvxmuO}MuYAbYvvxmuO}MjxAY_u}JVbAx}Qbj}KYffw_vYO_xu}0a<xu_jbAfxObuv>Pcb>Su}P_u_O>Y:v>vwbYu:_u}QY" +
  "w_j:{YOb}AbYj_ul:Os_<:}QYwmb:}PY_wbjEM_lSuO???^#4?5???Y}OxVOVbAx}QbN}QbuO}>_<ObubVA_ww_<bvxuj<i:}1:xV:AxVbK:bpfbvObj:Y:}PmuvO_xu}Csb:vYww:}R" +
  "Y<:Y}OxVObjES}?}E }>S{}M}AN}@}DN}B}C2}D}? }D}C}<6}AS}IN{2Q6}AMS{{N}?2}?6}C}MQ6}D}?{2UN}C}<6{}M}?6}C}M }>}>6}FN{2W }H}>6 {}M}C66}M}> }ARN2}D}" +
  "?}B}DWW6}A}CN{}MUN{S }M}C}HWN2}A }CN}M}>SUS}CN{2}DW}B}C}AN U}MN}A}A6}A2}?N}C}F6}AT}MN}A}A6}A2}CSUN6}D}C2 M6}A}CN{2S}?}E }>S{}M6W}CS6}?}B2S}?" +
  "}CN}A}? }>||||4}.??????}SmOvlAOAxuOmb}RbjOsm}PV_<YO<mu??[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[MMMMMMMMMMMMMMMMMMMMMM" +
  "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}" +
  "=}<}=}<}=}<}=}<}=}<}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=W" +
  "}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW" +
  "}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E" +
  "}C}E}C}E}C}E}C}E}C}E}C}E}C}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G" +
  "}E}G}E}G}E}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}L]}L]}L]}" +
  "L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}" +
  "N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}Lj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}" +
  "Oj}Oj}Oj}Oj}Oj}OSu}QYw_j:lVxmf:vYwwSu}QYw_j:lVxmf:S{:xV:A_<<_ul:}P_bwj<????????[n[?????}>~e[?????}>~D[?????~q~][5???~l!??fxw_v>K:bpfbvObj:YO" +
  "ObAfO<:x}P:}1:xV:AxVbfxw_v>K:bpfbvObj:}OY<b:Yuj:vYf:_u:A_ww_<bvxuj<fxw_v>K:bpfbvObj:O_AbxmO:Yuj:jbYjw_ub:_u:A_ww_<bvxuj<Vmwb<K:bpfbvObj:w_A_" +
  "O<:x}P:}1:xV:AxVbOxcbuK:bpfbvObj:ObpO:}PxV:Y:sbYjbVsbYjbV<K:bpfbvObj:}QYw_j:sbYjbV<?^#4?5???}m#4?*???~g~3~7?!???????(???:o}0lVxmfbujfx_uOfVx" +
  "}P_wb}PbOvsO_AbxmOjbYjw_ubVbOV>}OYOvsxu OObAfOxu}AbOV>xu}Ab<mwOxuNVVxV_u}QYw_j}CVY_O<w_A_O<jb}PYmwO<?}>}+4?+???}C}+4?*???~A%4?(???P(4?*???}J" +
  "}+4?(???Q(4?5???}N}+4?*???l}+4?+???x}+4?(???}>(4?h???}{%4?,???O}+4?(???>}+4?h???}W}+4?*???}^}+4?+???}f}+4?*???e}+4?-???}x}+4?5???~!}+4?+???K" +
  ":OsbVb:_<:ux:<mvs:xfO_xuYu:x}OabvO:x}P:}O>Ob<i:jbfOsi:_jM>Ob<VbabvOcbbfjVxfxub:x}P:VbabvOi:cbbfi:jVxf}PYw<b:xV:Yu:x}OabvO:x}P:vYww<i:}O>Ob<}" +
  "PYw<b:xV:}1:Ox:}2}5}5:x}P: P}I:YP}S:rPD:E:}M:K:PYmOxxub:x}P:YmOxi:OVmbi:}PYw<b}PYw<b:xV:Yu:x}OabvO:x}P:YOObAfO<i:}OY<bi:vYfi:}OmjlbOY}OxVObj" +
  "Yu: }OxVO}B_luYwY:}PmuvO_xu:xV:Yu:x}OabvO:x}P:}PbOvs}QYw_j:sbYjbV<ObpO:}PxV:Y:sbYjbV:xV:Y:}PmuvO_xuxub:x}P:lVxmfi:OsV_}Qb<OYvci:<blAbuOsVb}P" +
  "Y:}D}A}>:xV:Y:fYOsbujfx_uOK:uxub:}RY<:l_}QbuE:6mO<_jb:x}P:Y:fYlb:_O:Am<O:}Ob:Y:}Rsxwb:}D}A}>i:<mvs:Y<:sOOf<K}0}0Yf_EbpYAfwbEvxA}0lVxmfmVwmV_" +
  "sx<O}OY<b}MmVwYf_}Msx<Omf<OVbYA??{=4?%???R=4?%???~?;4?&???}==4?&???}?=4?+???}E=4?+???}L=4?+???}>}+4?+???s=4?+???&???????Yf_}RV_ObYvvb<<}ObYV" +
  "bVy=4?%???~3=4?(???k=4?5???~==4?5???~F%4?5???~:%4?&???~>%4?%???~A%4?(???~>%4?%???~C=4?5???z=4?#???/o4?!???&???????VbOV}4o4?&???z#4?+???O_Ab}" +
  "MxmO}<o4?+???_jbAfxObuv>Ab<<Ylb}M_j???}Go4?8???vo4?2???}>}+4?+???}{=4?!???&???????}L=4?+???}{=4?!???&???????~A%4?(???to4?#???&???????x}+4?(?" +
  "??&???????Go4?#???}N}+4?*???&???????Wo4?!???}{%4?,???&???????fo4?#???!???|???????NpfbvObj:}=}B6}?:ObpO:Y<:Y:<OV_ul:xV:Y:}D_uOG VVY>Ea<xuRVxm" +
  "fNVVxVK:vYww?.?}+&Z??#~%??!95?&.}%?#,d?!?:2#8:?&,:!&1:!#}/:&&}0:?#}M:?#}N:?&Y:&!}P:%&a:(!?r?##r?!~GX}+!|~t?5,|?!Y|?!~h|3!]mrr},}Jx}OabvO:}Jx" +
  "}OabvO:x}OabvO}K}?}D}>}>mujb}P_ubjrrrrrrrrPrrrrPrrrrPrrrrPrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr???~4%4?&???~SJ4?&???~WJ4?h???4}54?%??" +
  "?~bJ4?J???-},4?:???K}0}0:ful:afl:afbl:l_}P:<}Ql:}Rb}Of:_vx:}OAf:Y}Q_}P:sOOf<K}0}0sOOf<sOOf}0}0}R}R}REpuPP:fsxub:Obwbfsxub:Obw:Ax}O_wb:vbww:x" +
  "}P}P_vb:}RxVc:AY_u:j_VbvO:fs:O:f:A:}6bpO}8bpOEbpOKbpOEKbpOp??N}+4?!???~a},4?(???~e},4?&???~i},4?&???~m},4?(???~r},4?%???X},4?!???%???3??????" +
  "?P}8PP}9u}0Y}8O}Oj}9ObwHmVwGuYu}:u_w}:ou}0Y}9uxub}8umww}8jb<v}2wxlx}1AY_w}3uYAb}5fwYuIO_bVIOb<O}:OVmb}:bAY_w}3fsxubH}PYw<b}:YjVb<<rY}QYOYV}1" +
  "jxAY_uG<bvOxVD}Rb}OmVwGlApEjb[AbEvxA[ggEvxA[}Rb}OEjb[mucux}Ru}8YjjVb<<rwxlxmVw}1xVluYAb}5}Rb}O<_ObG}1}2HEvxA[}1H}3EvxA[YxwEvxA[lApEvxA[lApEu" +
  "bO[AYvEvxA[AY_wEVm[A<uEvxA[bAfwx>bb}4sxAbfYlbG_ujm<OV>DfwYuuYAbIfwYuO_bVIObYAuYAb}5w_}QbEvxA[AY_wEvxA[mujb}P_ubj}81uxO:<bOL}:Y}QYOYVmVw}1bAf" +
  "wx>bb<}4lVxmfuYAb}5sbYjvxmuO}4ObwbfsxubHlAY_wEvxA[fVxOxuEAb[>YsxxEvxA[>YujbpEVm[>AY_wEvxA[vxAfYu>mVwGjxAY_uuYAbGObuYuOuYAb}5}Rb}O<_ObmVwG_vw" +
  "xmjEvxA[>YujbpEvxA[YvvxmuOuYAb}5}O_ww_ulfwYuIvxAfYu>uYAb}5vxAfYu><_}Sb}4vxAfYu>wxlx}1jb<vV_fO_xu}2sxAbfYlbmVwGfsxubumA}ObVHfV_v_ulfwYuIfV_v_" +
  "ulO_bVIfVxabvOuYAb}5sxOAY_wEvxA[xmOwxxcEvxA[}Om<_ub<<uYAb}5vxAfYu>bAY_w}3vxAfYu>fsxubHvm<OxAbVuYAb}5bAY_wYjjVb<<}3_ujm<OV>uYAbDumAbAfwx>bb<}" +
  "4}PY<OAY_wEvxA[vxAfYu>jxAY_uGbAfwx>bbvxmuO}4}RxVc<fYvbuYAb}5vxAfYu>}Rb}O<_ObGvxAfYu>YjjVb<<rbAfwx>bb<vxmuO}4OxOYwbAfwx>bb<}4lxxlwbAY_wEvxA[f" +
  "VxOxuAY_wEvxA[vxAfYu>_ujm<OV>DObwbfsxubumA}ObVHxVlYu_}SYO_xuuYAb}5xVlYu_<YO_xuuYAb}5<m}O<vV_fO_xufwYuI<m}O<vV_fO_xuO_bVIumA}ObVx}PbAfwx>bb<}" +
  "4vxAfYu>jb<vV_fO_xu}2{}-4?#???Q}-4?%???S}-4?d???Y}-4?I???e}-4?} ???~ }-4?}:???~b}-4?s???}@}.4?}<???}m}.4?p???@14?M???}B14?}p???~g14?s???}FL4" +
  "?}/???FL4?}I???~RL4?:???~sL4?{???}:}/4?} ???}@}/4?}!?????i4:[1~I1[G4??:?r4:#?????B?41?:?J[????&[i4?4??:4? ~-~Mk?8qh<jY>ub<jY>V<jY>mVjY>jY>aY" +
  "u}Pb}OAYVYfVAY>amuamwYml<bfxvOux}QjbvrrrrPrrPrr}CrrKrrKrrErrrrrrrrr????????!???}I???fYVO_Yw}7~::??_:?? M};{NQR}<S}=T}>U}?6W}@}A}B}C}D}E}F}G}" +
  "H}IY}Ovjb}Pls_acwAuxfgV<Om}Q}Rp>}Sr}1}2}3}4}5HIGDC}0YAfwOlOgmxOYfx<?qC4?%???~gC4?#???~iC4?#???~kC4?&???~oC4?&???}Csb:Oxcbu:vxmwj:uxO:}Ob:sYj" +
  "E}Csb:<bV}Q_vb:vxmwj:uxO:}Ob:VbYvsbjE}Csb:<bV}Q_vb:j_j:uxO:Yu<}RbV:_u:O_AbEYmOsxV_}SYO_xupPYf_Pcb>i=<buO O=K==}U}T=}OYOvs=K}J}K}Uvxu<OVmvOxV" +
  "VY}R}=}B6}?}Cxx:jbbf:xV:Oxx:wYVlb:Ox:}Ob:}RV_OObu:Y<:ObpOE}D_uOG VVY>{YObOx}=}B6}?}?mA}ObV}BOV_ulMxxwbYu}QYwmb6}P VVY>Mm}P}PbV}BsYVbj VVY>Mm" +
  "}P}PbVUYf}BbOQxVA{YOY}D}A}>}BbYVvsWYVYA<}<bYjbV<}AblNpfWVxA_<blVxmfPvYwwEcbbfYw_}QbwxvYO_xuVbY<xu<OVmvO:}AbOV><OVmvO:}>_A_O<<OVmvO:MYOvs??}J" +
  "???&???&???]???}K???}L???&???&???}M???}N???}L???&???&???Y???}O???v???/???&???j???b???}P???YOObAfO}RY_OjmVYO_xu?(???*???8???~F+4?~K+4?~R+4?+?" +
  "/???2?-h??.????+????!?&???5???(???%???(???}4C4?GC4?}9C4?}<C4?};C4?~g~7~5?v???/???&???j???l???}P???&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3" +
  "h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h28/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&," +
  "3h#/-,*28/(3h2%-,3h28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-,3h2%-,3!8/-5h28&,3h#/" +
  "-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28? ~Y~Wk?8}jh[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" +
  "[[[[[[[[[[[[??MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM???????}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<" +
  "}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=??}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>" +
  "}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>????}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?" +
  "W??W}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}A????}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}" +
  "E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E??}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}" +
  "E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G??}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}" +
  "I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I????]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L" +
  "]}L]}L??}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N????}Oj}Oj}O" +
  "j}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj?!!!!####%%%%&&&&((((5555****++++hhhh22228888////----,," +
  ",,33334444@@@@} } } } }!}!}!}!tttt}#}#}#}#}%}%}%}%}&}&}&}&dddd}(}(}(}(}(}(}(}(000077779999})})})})}*}*}*}*}+}+}+}+::::;;;;====ooooJJJJ},},}," +
  "},}-}-}-}-}.}.}.}.1111LLLL}/}/}/}/CCCCiiiiPPPPEEEE}0}0}0}0rrrr}1}1}1}1}1}1}1}1}2}2}2}2}3}3}3}3}4}4}4}4}5}5}5}5HHHHIIIIGGGGDDDDKKKK}6}6}6}6}7" +
  "}7}7}7}8}8}8}8}9}9}9}9}:}:}:}:[[[[    MMMM};};};};{{{{NNNNQQQQRRRR}<}<}<}<SSSSSSSS}=}=}=}=TTTT}>}>}>}>UUUU}?}?}?}?6666WWWW}@}@}@}@}A}A}A}A}B" +
  "}B}B}B}C}C}C}C}D}D}D}D}E}E}E}E}F}F}F}F}G}G}G}G}H}H}H}H}I}I}I}I}J}J}J}J]]]]}K}K}K}K}L}L}L}L}M}M}M}M}N}N}N}NYYYY???0[~n? .~ck?8~S!r}1}2}3}4}5H" +
  "IGDY}Ovjb}P}?Y}?_u}PrrErrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrPCE!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!? }rqk?8}3##############################%%%%%%%%%%%%%%%%&&&&&?" +
  " ~Wqk?8q&~VN0}8%~F0~^~8~s~C~t????~A~=}n~>}&~tf~!~S~s~K~t????6~S~4~6z~*}R|~n~s~S~t????/~Mc ~g}f}E~6@z~[~t????}7znB~%}+~G}cizq~t????^}n}D}11]}" +
  "@~JQz~l~t????~.~@}y~%}e~#g}qYzz~t????~B}a~fo}R=}p~c}Tz&|????A}Bp[}fS~C~&}kz/|????}F~E~/}K>} }7}W~*zt|????I}E~sUH}i4~9~Bz9|????6e}<Gx~c}kB~^z" +
  "J|????~>K}W},~B}YO~N?Xi|????~l}l~7}l~D~F}ZZ7X}4|????~]~#}/}&e2}4~g}5X}7|????}d~+}5}/~slG~+WX{|????}6}:~=~I~V~K~?}XcX}>|????~2~D~J0}.{~T~<}YX" +
  "}C|????}k~@},~3~E}sc}hZX]|????}X}x}O}UJw~#~R~2Xj|????~n~Q}M-}G}P~!}v~LXw|????}-~i~:~U}h~p~Y~k~gXO|????y.|~ }{~%~.~.2~t)|????}a}=)w(}M}O}[},~" +
  "t}X|????}Br~8}4}N|~4~@}:~t}b|????}D}-~2}f}b}Y}?}k}I~t}i|????~5}VLfJ}R~q~VO~t}p|????}ey~]y}s~5~V}y}e~t}w|????}i}UO}]~F}M}|~p}|~t~#|????~F}o}{" +
  "}e}hf{~1~;~t~-|????c}#3~7~p~h+}_~V~t~4|????~/}1}1b}D},~)~D~q~t~;|????~#n}T~G~=~Y}:}mt|~C|????5}6C}/~;4]~[E|~K|????~J}g<_}mJJ~ S|~S|????,~A?^" +
  "~j~.}[Xv|~[|????~d0@}gj+~]~4}V|q|????~C}]Wxh~C~4}b}m|~l|????ib}(~Y}G}&~0~H~,|z|? ~M~ik?8([}p~E|&? ~[~ik?8~oh4}x~K~a~a|/???????}O~#~<~dp~%%?t" +
  "?????}Xh}i~ppD}:F}*?9?????~,}#*~@}T~E}lkG?J?????f]~c}T~E}2}V}e}B?i?????s.~b~!}wG~I~LA?}4?????N=}n}&}-}.6}s}]?}7?????}.~s~;~K}1}uv~e}u?{?????" +
  "}{~%~?}bGb~U~)~5?}>?????~Rb~!0}d+~>^~O?}C?????}n})gM~q})}K~;~j?]?????}G~_7}yi_U}g-!j?????~c}cf0j~f!~Q}.!w?????}=}R~g}n}m}vA}uM!O?????}Yc}U~-" +
  "}Tph~j]!)?????}Rd~T>}t~[}C~-}R!}X?????~9~<}o}J}g}Z}J}Z}g!}b?????}8}K}k~?~<}B}5~?~#!}i?????~,Z}l~r]~-}/}j~>!}p?????~Z}MZ}m~5}sQ~U~X!}w?????}," +
  "}bD~R}4~9}o}xz!~#?????]}se}vV}n~=~n}%#~-?????~E~6~b}C}B~7~S~0}1#~4?????~Y =~j}&~kz}]}>#~;?????}xp]~J}o~E:~C}P#~C?????~V}B;}T~k}I}%eF#~K?????" +
  "Kr}+}l~S~.Z~Y}o#~S?????}k~,~Z]}B~H~P}{~/#~[?????}7{}z}w~P)}o~s~G#q?????4{}w}z}>}>}Q~3~d#~l?????0}p[~/~g}d~!}a5%z?????i}X}F}y4~g}+~G:%&!????L" +
  "}1}f~b~]}w4}o}6%/!????}q/}p}t~s}o4~_}D%t!????L~l}6}O~P:1~#f%9!????}Y~F}z}S}LT{.}a%J!????P~T~#%[~[;~7}x%i!????}e|{}L}0}pl}dk%}4!???? y}b}p}q}" +
  "&}3~K~Q%}7!????}|7~Z~-}g~R}(}r~m%{!????~P}R~V~2u~7}k~d3&}>!????!???2???j???~a%??4}.??Z}Z!?[M3?.}ke??~X~m(?~A}n}6~8x~j}Zo???F~g~#}Y}J AP~f&??" +
  "!}+a~7j~eGu~e}l}z~Q~l~q}:~b%6d?!}9}jEh}m~V%XG}#3}0~[Ooq~m~F~J+~S&~;~Q~)~D~4}(n}3}y%}-}+~b}?#??!)Ee}J}[~J~6V}s~P~O}[}0}#} ~=W~Ucfu}=~F3~O}j~L" +
  "ug~+}-~)}P~=~%JH}#})}I~JM}7,}C|vk<}D~C}&~g~qb~j1~4}D~o~>~S.~S~eu~l~E~g~S}M~o}B(?rp}PYw<bOVmbvYwwbj:}N}Ab<mwOKKmu}RVYf}MOsVx}R1L}N:xu:Yu:}NNV" +
  "V}N:}QYwmba<}M}QYwmb:fY<<bj:sY<:ux:<OV_ul:VbfVb<buOYO_xuvwx<mVb:_u}Qxcbj:VbvmV<_}Qbw>:xV:Y}PObV:}Ob_ul:jVxffbj??a???c???w???A???u???x???f???" +
  "g???}Q???&???&???}R???p???vYwwbj:}N6fO_xuKKmu}RVYf}MOsVx}R1L}N:xu:Y:}N}?xub}N:}QYwmb}O>Ob:YVVY>mu_O:}QYwmb6fO_xu:}QYwmbub}RO>fb:<OVmvO<bgmbu" +
  "vbAYfbumAmu_O:}QYV_YuOub}RO>fb:}QYV_YuOOmfwb:}QYV_YuO<OVmvO:}QYV_YuO}PH}4xub:x}P:i:Er??????+???&???>???}S???}T???||||||||~G}84? ~a~sk?87umww" +
  ":fx_uObV:fY<<bj:Ox:Vm<O? }bzk?8!&? }pzk?8!&? }{zk?8(s???_? yzk?8},#???#???V???#???<???#???O???#???m???)"
);

export {
  GroupError,
  group,
  validate,
  validateJson
};
