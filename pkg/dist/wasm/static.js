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
var shortened = (text, most = MAX_MESSAGE) => text.replace(CONTROLS, "").slice(0, most);
function listed(issues) {
  const lines = issues.slice(0, 10).map(({ path, message }) => `
  ${shortened(path.join("."), 500) || "call"}: ${message}`);
  return lines.join("") + (issues[10] ? `
  and ${issues.length - 10} more` : "");
}

// pkg/src/entries/wasm-static.ts
import wasm from "./group_call_wasm_bg.wasm?module";
var compile = () => wasm;

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
        wasm2.__wbg_prepared_free(ptr, 0);
      }
    }
    if (Symbol.dispose) Prepared.prototype[Symbol.dispose] = Prepared.prototype.free;
    function group2(call2, options) {
      const ret = wasm2.group(addHeapObject(call2), addHeapObject(options));
      return takeObject(ret);
    }
    function prepare(call2, options) {
      const borrow0 = addBorrowedObject(call2);
      const borrow1 = addBorrowedObject(options);
      try {
        const ret = wasm2.prepare(borrow0, borrow1);
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
        const retptr = wasm2.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm2.validate(retptr, borrow0, borrow1);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
          throw takeObject(r1);
        }
        return takeObject(r0);
      } finally {
        wasm2.__wbindgen_add_to_stack_pointer(16);
        heap[stack_pointer++] = void 0;
        heap[stack_pointer++] = void 0;
      }
    }
    function validateJson2(json, options) {
      const borrow0 = addBorrowedObject(json);
      const borrow1 = addBorrowedObject(options);
      try {
        const retptr = wasm2.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm2.validateJson(retptr, borrow0, borrow1);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
          throw takeObject(r1);
        }
        return takeObject(r0);
      } finally {
        wasm2.__wbindgen_add_to_stack_pointer(16);
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
      var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
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
        const ptr1 = passStringToWasm0(ret, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
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
        var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
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
      const ptr1 = passStringToWasm0(ret, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
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
      const ptr1 = passStringToWasm0(ret, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
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
      const ptr1 = passStringToWasm0(ret, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
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
      const ptr1 = passStringToWasm0(ret, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
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
      wasm2.wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke_______true_(arg0, arg1);
    }
    function wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined_______true_(arg0, arg1, arg2, arg3) {
      wasm2.wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined___js_sys_e928b40a0e405d52___Function_fn_wasm_bindgen_6ab9beb44634ea01___JsValue_____wasm_bindgen_6ab9beb44634ea01___sys__Undefined_______true_(arg0, arg1, addHeapObject(arg2), addHeapObject(arg3));
    }
    function wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___wasm_bindgen_6ab9beb44634ea01___JsValue__core_641134fb57596b42___result__Result_____wasm_bindgen_6ab9beb44634ea01___JsError___true_(arg0, arg1, arg2) {
      try {
        const retptr = wasm2.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm2.wasm_bindgen_6ab9beb44634ea01___convert__closures_____invoke___wasm_bindgen_6ab9beb44634ea01___JsValue__core_641134fb57596b42___result__Result_____wasm_bindgen_6ab9beb44634ea01___JsError___true_(retptr, arg0, arg1, addHeapObject(arg2));
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        if (r1) {
          throw takeObject(r0);
        }
      } finally {
        wasm2.__wbindgen_add_to_stack_pointer(16);
      }
    }
    const __wbindgen_enum_RequestRedirect = ["follow", "error", "manual"];
    const __wbindgen_enum_ResponseType = ["basic", "cors", "default", "error", "opaque", "opaqueredirect"];
    const PreparedFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
    }, unregister: () => {
    } } : new FinalizationRegistry((ptr) => wasm2.__wbg_prepared_free(ptr, 1));
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
    } } : new FinalizationRegistry((state) => wasm2.__wbindgen_destroy_closure(state.a, state.b));
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
      if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm2.memory.buffer) {
        cachedDataViewMemory0 = new DataView(wasm2.memory.buffer);
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
        cachedUint8ArrayMemory0 = new Uint8Array(wasm2.memory.buffer);
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
        wasm2.__wbindgen_exn_store(addHeapObject(e));
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
          wasm2.__wbindgen_destroy_closure(state.a, state.b);
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
    let wasm2;
    function __wbg_set_wasm(val) {
      wasm2 = val;
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
export {
  GroupError,
  group,
  validate,
  validateJson
};
