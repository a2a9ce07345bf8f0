// pkg/src/module/protocol.ts
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
var SHOWN = 10;
var define = (target, name, value, enumerable = false) => Object.defineProperty(target, name, {
  // Whatever `Object.prototype` has been given is no part of this.
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
  /** How many requests were made; 0 where the call never left. */
  attempts = 0;
  /** The package makes these itself; a test of your own code may want to. */
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
   * The error that {@link GroupError.toJSON} was made of: out of a worker's message, or a log.
   * Of what is none it makes an error of the code `INTERNAL`.
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
  /** The service's error body, plus `issues`, and what it takes to send the call again. */
  toJSON() {
    const { attempts, ...rest } = this;
    const json = { status: this.status, message: this.message, ...rest };
    return attempts ? { ...json, attempts } : json;
  }
};
define(GroupError.prototype, "name", "GroupError");
define(GroupError.prototype, "status", "error");
function listed(issues) {
  const lines = issues.slice(0, SHOWN).map(({ path, message }) => `
  ${path.join(".") || "call"}: ${message}`);
  const more = issues.length - lines.length;
  return lines.join("") + (more > 0 ? `
  and ${more} more` : "");
}

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
  const module2 = new Uint8Array(text2.length);
  let length = 0;
  let kind = 0;
  for (let at = 0; at < text2.length; at++) {
    const index = indexes[text2.charCodeAt(at)];
    if (index < size) {
      module2[length++] = bytes[kind + index];
      kind = 0;
    } else {
      kind = (index - size + 1) * size;
    }
  }
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
  "?Y<A!???!~e#}2}N#nn?}N!n?}N#nn!n}N!n!n}N%nnn?}N%nnn!n}N&nnnn?}N&nnnn!n}N(nnnnn?}N?!n}N5nnnnnn?}N(nnnnn!n}N?!)}N*nnnnnnn?}N5nnnnnn!n}N??}N#n)" +
  "?}N?!}V}N&nnn}V?}N#n)!n}N#nn!)}N!)!n}N*nnnnnn)?}N%nn}V?}N5nnn}Vnn!n}N#n}V!n}N&n}Vnn!n}N5nnnnn}V?}Nhnnnn}V}V}V}V}V?}Nhnnnnnn}V}V}V?}N5nnn)n)?" +
  "}N%}Vnn!n}N%n}V}V?}N%nn}V!n}N#n}V?}N%nnn!)}N&n))n?}N5nnn)nn?}N5nnn}Unn?}N5nnn}Vnn?}N%n}V)!n}N&nnn)?}N&n}Vnn?}N%n))?}N(nn)nn!n}N(nn)nn?}N(nn}" +
  "Unn?}N(nn}Unn!n}N(nn}Vnn!n}N(nn}Vnn?#~dD)}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MvYww}MY}4}1rb}O}4}O}5Dbj}5DH}5?(}&E}0lVxmf}MvYww}M}RY<A}" +
  "M}OlEa<J}M}M}R}Ol}M}M}R}Ol}Mv}O}MmuVb}P}MrDI}3HGIDY}3}PHI}5}5D?!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}MY}OxVO}M}PGj}1}5GDb}OrvH}5bb}2?!}" +
  "&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}Ol}MvwbYV}C_AbxmO}MvI}4}O}5G}5}1}4}2YHY}4vb?!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}Mvj}4}3}4" +
  "G}2DrY}PYb}5GH?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}3Ib}O}4}5YY}P}5bb}OG}2r?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}M<bO}Mb" +
  "}4}ODYG}3}3j}2GGI}5DY?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}MNVVxV}M}2rG}4}4HGrIjrj}1b}3r?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}M<" +
  "bO}Mj}2j}3}3}O}5}2}4}5GbDG}4Y?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}M<bO}MG}2G}2}PIbrj}2jr}1}3}3H?(}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}#}M}" +
  "M}R}Ol}MfVbfYVbj}Mmu}RVYf?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}MVb<xw}Qb}Mj}O}PIGY}O}4D}4}2}4IG}Or?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}" +
  "M}M}R}Ol}M}PxV}Mb}1}2}4}5}1jGH}Pb}PDI}3}P?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mux}R}M}4H}3Yv}5G}1j}2}PvIbY}3?/}&E}0lVxmf}MvYww}M}RY<A" +
  "}M}OlEa<;}M}M}R}Ol}M<bO}MAbOsxj}MH}3DbHDY}P}3}5H}1}4j}3H?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}2IIv}2Iv}2H}PD}4v}Ov}2?h}&E}0lVx" +
  "mf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}M<bO}M}Ov}Orbv}2}4rrv}PY}2}2b?+}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<=}M}M}R}Ol}M<bO}MsbYjbV<}MHjI}5YIj}P}4b}O}2}" +
  "2I}1H??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<},}M}M}R}Ol}Mub}R}M}PVxA}M<w_vb}M}OGjY}P}5}4}5Y}4}1vHYYr?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}M" +
  "<bO}M}Oxj>}MGIIj}5}2}5}1bIGvYG}1}5??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}Ol}M<bO}MVbj_VbvO}MYD}5Y}4}3}2Y}OIj}1rIH}5??}&E}0lVxmf}MvYww}M}RY" +
  "<A}M}OlEa<;}M}M}R}Ol}M<bO}M<_luYw}Mr}O}2bbbIGDrIb}5}OYI??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<i}M}M}R}Ol}Mub}R}M}R_Os}M<OV}MYuj}M_u_O}MjD}PH}O}5H}" +
  "1}1}1G}4b}1H}O?(}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}M}PbOvs}MD}O}4IG}PYb}PGvjY}5}3G?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}.}M}M}R}Ol}M_u<OY" +
  "uvbx}P}MNVVxV}MI}4b}3vvYrv}4YHD}1H}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}O_ujlbu}Mx}OabvO}Mvwxub}MVb}P?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7" +
  "}M}M}R}Ol}MuYAb}Mj}1}PY}5}1}4}PjvYHYDI}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}MAb<<Ylb}M}4}3jGvG}P}1j}5}4}3Y}3}4D?%}&E}0lVxmf}MvYww}M" +
  "}RY<A}M}OlEa<}+}M}M}R}Ol}MOx}BOV_ul}M}4jr}4}3}OYjY}P}1}P}4}PHD?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}/}M}M}R}Ol}M_u<OYuvbx}P}M}Ab<fxu<b}M}5}Or}O}" +
  "4}PI}P}1jYbYb}5}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}M<OYOm<}Mv}OG}5}OHvGj}1IHD}PY}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}Ms" +
  "bYjbV<}M}5}Pvr}1rHvrIHb}OI}3}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<;}M}M}R}Ol}MVbj_VbvObj}M}PHDI}5I}5H}PvGDv}2Y}O?%}&E}0lVxmf}MvYww}M}RY<A}M}OlE" +
  "a<7}M}M}R}Ol}MO>fb}M}1Y}2}3Ij}OrIv}5bb}2jb?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}M}Oxj>}MrjYr}1YDYr}5HDrIjG?%}&E}0lVxmf}MvYww}M}RY<A}M}" +
  "OlEa<;}M}M}R}Ol}M<bO}C_AbxmO}M}1rYb}5}2}5j}3HY}5rG}O}5?}!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<:}M}M}R}Ol}MlbO}AbYjbV}M}PYjvY}PbHrI}2}5}3YHI?%}&E}0" +
  "lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MVbYj}Mb}3}ObYI}5jYvbIrI}5}2?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}1}3jb}4}2G}3}3}4r}4}2j}" +
  "2H?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MwbulOs}M}1GH}1H}3}2}1}2}P}PbIDv}3?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}M<m}OYVVY>}M}5" +
  "G}P}3GGYD}2}4IYvr}O}O?(}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MVYujxA}Mj}P}3H}ODrvjIGYIj}5}4?/}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}" +
  "Mub}R}M}5}P}2G}5}1G}3GIYjrb}3}4?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}M<_luYw}M}PYvDrGGIH}P}4}5I}2}5j?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<" +
  "})}M}M}R}Ol}M6}OabvO}MjG}2}1j}3}2HIbvH}3bH}2?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<:}M}M}R}Ol}M_<}AY}R}=}B6}?}M}4bj}OHjb}5}5}3}3}4Y}1vI?%}&E}0lVxm" +
  "f}MvYww}M}RY<A}M}OlEa<}(}M}M}R}Ol}M_<}M}2}2}4G}P}P}2}O}5I}5jHrvI?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MwbulOs}M}Or}3Yr}PY}O}O}1rD}O}1" +
  "bD?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MvVbYOb}MGG}5}3bDj}4jr}PH}2}5b}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}Mfm<s}MvD}P}4GD}3" +
  "}Pv}2rD}PIHG?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<J}M}M}R}Ol}Mub}R}M}R_Os}M}OY<b}M}4}4bGG}OHIj}Orv}5GD}O?*}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}" +
  "Ol}MsVb}P}M}4}3Hj}1HH}1}2I}5jY}5D}1??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}/}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M}PYw<>}MjGH}4}OH}2}3}5rrYbH}5j?%}&E}0lV" +
  "xmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}MlbO}MjI}1IHv}P}OIHjI}1}1}1}4?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}.}M}M}R}Ol}Mub}R}M}R_Os}MsbYjbV<}M}2G}4}1}" +
  "2j}4}PD}5}5}PH}2}2}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}5}M}M}R}Ol}Mub}R}M}R_Os}M<OV}M<bgmbuvb}M<bgmbuvb}Mrbj}P}4bjj}1jrrGj}3}2?%}&E}0lVxmf}Mv" +
  "Yww}M}RY<A}M}OlEa<}+}M}M}R}Ol}M_ObVYOxV}Mb}4v}5bG}PHGYjYI}O}5G?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}MlbO}MH}3}5bbY}3}1}1}PY}1Y}2D}1?#}" +
  "&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MubpO}M}1IGv}1H}5}1v}1}1}4}3}2}O}3?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}.}M}M}R}Ol}MlbO}M}R_Os}MVb}P}Mc" +
  "b>}M}PvHr}1}2}4IrHr}OI}2r}4?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MvYww}M}PvD}2}PbbH}1}3Ij}4}5}2j?*}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M" +
  "}R}Ol}Mub}R}MIGI}OD}P}O}3}3rj}5}5jIG?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}M<bO}MuYAb}MG}2}2b}3Dr}3}P}3}1G}4DID?&}&E}0lVxmf}MvYww}M}RY" +
  "<A}M}OlEa<7}M}M}R}Ol}Mcb><}M}1r}5}P}5vrG}5IGDG}PG}4?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}-}M}M}R}Ol}Mub}R}M}R_Os}MwbulOs}Mr}1}O}1}4}3YIb}5jj}5Y}" +
  "3b?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}-}M}M}R}Ol}MlbO}AYujxA}EYwmb<}MjI}4r}2}1G}3}PbY}5r}5D}4?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MvYww" +
  "}M}1}2H}3HvI}3bj}5}Oj}2}2j??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<C}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M<>A}Oxw}M}PG}4H}1}3}1Yr}4II}2}5bY?%}&E}0lVxmf}MvY" +
  "ww}M}RY<A}M}OlEa<:}M}M}R}Ol}M<OV_ul_}P>}MrYr}P}O}P}2b}PI}2}2}3GrY?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<1}M}M}R}Ol}M}M}M}R}O_ujlbu}MO>fbx}P}Mbb}4D" +
  "Dr}2IHbr}2}PHrI?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}Mcb><}M}3H}1}P}4H}OI}P}5I}1GjD}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}MbuO" +
  "V_b<}M}O}5}3I}1jb}OGrb}2bDI}4?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}R}Ol}MubpO}MY}P}5YvHYrG}O}OrYI}1I?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}" +
  "R}Ol}Mjxub}M}5IbrGjr}ObHb}3rvr}2?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}M}QYwmb}Mbr}P}3}2GDH}5b}1G}4D}3}1?%}&E}0lVxmf}MvYww}M}RY<A}M}OlE" +
  "a<7}M}M}R}Ol}MOsbu}MH}5H}P}2}5}3Y}5jjIjGbY?(}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mux}R}MG}2}2v}OI}PbD}1}4G}2GH}1?/}&E}0lVxmf}MvYww}M}RY" +
  "<A}M}OlEa<0}M}M}R}Ol}Mub}R}M}OY}4r}1G}1}O}3}P}2}4YvGr?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}/}M}M}R}Ol}M}M}M}R}O_ujlbu}Ma<}QYw}Mbg}M}3GjI}O}P}Ob}" +
  "4vvG}4r}3D?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<:}M}M}R}Ol}Mub}R}MO>fbj}MbrDjYDjYbHbb}5D}3}5?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}MwbulOs}" +
  "MbG}3bG}1D}P}4GvII}4b}4?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<J}M}M}R}Ol}MlbO}Mmuvsbvcbj}MbH}3}2}5Yj}3I}4b}P}PGH}1?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa" +
  "<0}M}M}R}Ol}MlbO}M}5}5H}P}1vDY}5v}5GIbGv?5}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<},}M}M}R}Ol}MgmbmbU_vVxOY<c}M}1bG}5r}3YGYHDr}PrY}3?%}&E}0lVxmf}MvYw" +
  "w}M}RY<A}M}OlEa<P}M}M}R}Ol}M<OYO_v}MYvvb<<xV}MR}>6M }>}Mb}4}2D}3}P}O}2}2v}ObIIjY?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}2}M}M}R}Ol}M<OYO_v}MYvvb<<" +
  "xV}MR}>6M }>}M}C}<S}B}Mrr}3bbG}3}3Y}PDHDD}Pv?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<P}M}M}R}Ol}M<OYO_v}MYvvb<<xV}M}FS}?{6}F}M}O}5brG}1r}O}Pbv}OI}Pb" +
  "}O?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<C}M}M}R}Ol}M<OYO_v}MYvvb<<xV}M}BN}>Q}M}5}3}O}O}2r}4}5I}4r}1}4}5}3j?h}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<7}M}M}" +
  "R}Ol}MOsbu}Mb}3}PI}P}2j}3H}5IrG}ObG?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<},}M}M}R}Ol}MgmbmbU_vVxOY<c}M}4Y}1Y}4jGjj}3}3}2}3I}3}O?!}&E}0lVxmf}MvYww" +
  "}M}RY<A}M}OlEa<7}M}M}R}Ol}MvYww}M}4r}OrrG}OY}3}2}PI}3DD}1?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<;}M}M}R}Ol}MvsYV};xjb O}MG}5}1D}4HjG}P}1}2IDb}1}1?" +
  "t}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}*}M}M}R}Ol}M_< VVY>}M}Ov}P}1}3IHjrjI}3}2jrG?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<})}M}M}R}Ol}M_<}E_b}R}MIv}4}P}5" +
  "YIv}2}5I}O}3YG}4?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}MOx}BOV_ul}MYvH}2v}4Y}5v}O}3bH}2vI?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}.}M}M}R}Ol}" +
  "MfVxOxO>fb<bOvYww}M}1}3}1H}2DH}5j}1}PbIYY}3?&}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<9}M}M}R}Ol}MfYV<b}Mv}3}PI}2}O}5Y}2}4}PG}3vr}1?#}&E}0lVxmf}MvYww}" +
  "M}RY<A}M}OlEa<},}M}M}R}Ol}MlbOWVxOxO>fb6}P}MG}P}O}Pr}4}5}2}3b}1}3jb}2D?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}MlbO}M}2rGrv}4Dr}1}5b}3}5}" +
  "2}5}4?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}MsY<}M}2v}4j}5v}P}2}5bvGv}1v}P?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}M<bO}M}2ID}3}4IDG" +
  "GG}3}2Dv}OH?(}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<i}M}M}R}Ol}M_u<OYuvbx}P}M}D_uOG VVY>}MjIYb}Orjv}O}3}1rG}PbY?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<P}M}" +
  "M}R}Ol}M_u<OYuvbx}P}M VVY>Mm}P}PbV}M}1}2vjYY}4}1H}1}4}2}3bH}O?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<r}M}M}R}Ol}M}M}M}R}O_ujlbu}Ma<}QYw}Mwxx<b}Mbg}" +
  "M}O}2}P}2}1}4b}2b}4}O}3rb}3H?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}O_ujlbu}Mx}OabvO}MjVxf}MVb}P?!}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<i}M}M}R}Ol" +
  "}M}M}M}R}O_ujlbu}M<OV_ul}MlbO}MIvbGbbbI}Pj}3}2I}5}4}5??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}.}M}M}R}Ol}M}M}M}R}O_ujlbu}MOsVx}R}M}4vGGjG}O}P}2H}4}" +
  "PjDG}4??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<i}M}M}R}Ol}M}M}M}R}O_ujlbu}MumA}ObV}MlbO}MD}3}4}OH}4rjrGGDY}PIG??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<J}M}M" +
  "}R}Ol}M}M}M}R}O_ujlbu}M_u}M}3}P}5GYDj}3}O}3YIbbj}2?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<L}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}Mumww}Mv}2}2}3}1}1}O}1vv}2" +
  "}2Gb}3Y?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<C}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M}O_l_uO}M}5}PY}1rH}4}1br}3Dj}3b}P?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<C}" +
  "M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}Mx}OabvO}MG}ODHGv}3Y}OGbDH}5D}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<C}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M<OV_ul}M}Pv}4}5" +
  "H}Pbb}5j}3}3}1Ijb?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<P}M}M}R}Ol}M}M}M}R}O_ujlbu}M}OxxwbYu}MlbO}M}4}P}1}OY}PDYrr}Ob}3vI}4?%}&E}0lVxmf}MvYww}M}RY" +
  "<A}M}OlEa<P}M}M}R}Ol}M}M}M}R}O_ujlbu}M_<}M}PmuvO_xu}MI}4}1}P}P}2}O}OH}1}2G}3H}P}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<E}M}M}R}Ol}M}M}M}R}O_ujlbu" +
  "}M_<}Mmujb}P_ubj}M}Ob}5}O}3}4}2}4D}P}P}1}Pv}1}5?%}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<0}M}M}R}Ol}Mub}R}MDH}OYbjrDGHbrjDD}P?#}&E}0lVxmf}MvYww}M}RY<" +
  "A}M}OlEa<}+}M}M}R}Ol}MfVxOxvxw}MbI}ODG}1}3YH}Oj}3b}5}3}O??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}Mm<bVuYAb}MI}5}O}5}5r}P}1}P}5}O}P}OH}4}" +
  "2??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<}+}M}M}R}Ol}MfY<<}RxVj}MHYvbD}PYjvj}O}5r}3}O}P??}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}O_ujlbu}MlbubV_v}Mr" +
  "rrrrrrrrrrrrrr}1?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}O_ujlbu}MlbubV_v}Mrrrrrrrrrrrrrrr}2?#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}O_ujlbu" +
  "}MlbubV_v}Mrrrrrrrrrrrrrrr}3?}#}&E}0lVxmf}MvYww}M}RY<A}M}OlEa<o}M}M}R}O_ujlbu}MlbubV_v}Mrrrrrrrrrrrrrrr}4?#%.(~t&?#25&5%}%5}&?(&?&-5+?(52&&&" +
  "*#d*?5!(}(5%50#&-(#,(+?7&?&#5(+&?#2?&&5!?8&?5?*+&(#??8#9(##})&5?&*5?54&5?(825}*?(5?&&*%&?#h?(&25+&?5?!%5?&#??%(&%&-5((??#&&5+5?##+#?}+55?55#" +
  "!#?*???:3??#&??+#;#???*&?25?*??=o#&?J&!@?-???&#&?5*(},}-}.5??%&5&%55!??5#?!??5?5(&&#!1+54&8((?&!&((5%?!!(&?!&(*5(!#+!#!!?5!5,?%} ?5&&&&&%5?&" +
  "?!!!(??%#(?} ??!???#*%(L!?8#?!!!!!&?/?#%#&#?##&!!!!(&?%&&5#}/3?hh&#??!5#&&?%5&&%??!????8&#2##!?5?!?%?&+?,*(%?!!!!%?&?&?!!C&?&?!??????8??&%*&" +
  "??5*#?!!!#*iPE}0r}1!!&#(+???!!!??&(!(?!!%?&#%&#?*+2!!?*%(!?!?(?2!!!!!!!!!+%(&#!!!?!!??%??+&%!!?!%!!?!#!!!!#?!??!?!!&?#?!#%####!?!!??#!?%!&!?" +
  "##&?(&%&(#??????%&?(#%%!%#%(!#(%!?!%%(!@%%%%%#!&%#!!!#!%!!(#355&&&(!f!}U}U(%!?@5}(%n! ..k?8n? q~qk?8n? ~OXk?8*~p5@5AbAxV>#?}!}M}M}R}Ol}MfVbf" +
  "YVbj}M}PVbb?~^%(lVxmf?}e%*fVbfYVb?~Y#+}QYw_jYOb?}h!/}QYw_jYOb}=<xu?}]!3}M}MY}OxVO}MsYujwbV%!}#}M}M_u<OYuvb}MObVA_uYObj%#~E#}RY<A}M}O_ujlbu}M" +
  "HY}OD}Ob}O}4}4H}3}4bYr}1}M}M}Mvxu}QbVO}M}Mvwx<mVb<}M}M}M}M}M_u}Qxcb}M}M}Ma<}M<><}MbD}2G}O}4rYrb}4r}5j}5}2}M}M}MQmuvO_xu}M}Pu}M}RY<A}M}O_ujlb" +
  "u}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M}=<}EYwmb}M}M}M}M}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M<><}M}M}Dujb}P_ubj}M}M}Ma<}M<><}MbD}2G}O}" +
  "4rYrb}4r}5j}5}2}M}M}MQmuvO_xu}M}Pu}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M}=<}EYwmb}M}M}M}M}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bY" +
  "r}1}M}M}M<><}M}M}Dujb}P_ubj}M}M}M}M}M}M}MOVmb}M?~*&~9!}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}Mvxu}QbVO}M}Mvwx<mVb<}M}M}M}M}M_u}Qxcb}M" +
  "}M}M}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M}=<}EYwmb}M}MvxVb}MH}4}1}1}3}4}P}O}5I}5DH}O}4}2}M}M}MVb<mwO}M}M}Ab<mwO}M}M}M}M}M}RY<A}M}O" +
  "_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}M}=<NVVxV}M}M}MOVmb}M?~S#}<}RY<A}M}O_ujlbu}MHY}OD}Ob}O}4}4H}3}4bYr}1}M}M}Mvxu}QbVO}M}Mvwx<mVb<}M}M}M}M}" +
  "M_u}Qxcb}M}M}M}M}M}M}MOVmb}M?~_&@}M}M}R}O_ujlbu}MAYwwxv?z%} }M}M}R}O_ujlbu}MVbYwwxv?}b&3}M}M}R}O_ujlbu}M}PVbb?~/(t}M}M}R}O_ujlbu}Mbpu}M<OxVb" +
  "?~!(0}M}M}R}O_ujlbu}Mjb<OVx>}Mvwx<mVb?}m&}+}M}M}R}O_ujlbu}MYjj}MOx}M<OYvc}Mfx_uObV?~O(h~q!!? !8)~2(~_&>~l(~1(}p#}T}b%}Sy&~D(~%#~U(~k(~5(~J(}" +
  "y(~#%~A!~f(p~S#~##~+&~/#}a&~H&~+&~##~##~+&}{&}{&~2&~5&}{&}{&~6&~##~/#~H#~4&~7&~/#~E#~##~/#~##~J#~##~I#~/#~##~##~##~3&~*&~##}{&}{&~H&~E#~##~A" +
  "#~r&~M(~R&}_#~D!~H%}l(}k!}f&}_!}g&~b!}z(}{(}|(~ (}n&}U~k&}r#~&&~7#}d(~6(~6!~S!~g(}t&}i%}r(~d%~R%q%~S%~L(~K(~c(~C(~E!q!~:#}|&k&~a%~d(~ &~.(q(" +
  "~e(}i(}k(}h(}j(~i(~s%~;!}[#~,&~N(~m(/!} 2~i~O+~t&~h{%},n5}V&)o? ~h(c=#J?:# ~?&a ~@kk? 54~p#:# Z#a Z~6k? 1z2??:# ....pH#~[#:# ?}6!~W#:#M.+I%~" +
  "G#:#M..}W..&I%~?#:# ....pH#}p%:# ?K?}]%:# ?H#}X%:#M....k?I#z#:# ?H#B%:# ?H#~p!:# ?H#e#:# ?H#B#:# ?H#}]#:# ?H#.#:#:#X?%k&X8%~a#:#:#1#~G&H#~p#" +
  ":!4~b(&[:?:# ~p!a ~)!z2??(#[#[#[:!4~S(&[#[:!4~](-?:# ~h!a:!4~(%:# ~a!a:#1#~h!:#1#~l!4~N&:#1#~a! !R-?:#1#q!;8/#88:# k&a ~g}ak? 74~A(:#1#~?&;8" +
  ":#L%k&=}.M#}@-?:? ta:# ~C&a ~C?z2??:?:8H#4:?:}.I%+:? #H#?/!8:# B%a;}):# }p%a;}%:# z#a;} :# ~[#a;}&:# ~G#a;}*:# ~C#a;}+:# ~?#a;::#:8H#~#%:#:8" +
  "4}0H#y%:# ?H#~-%:#:# ~#%aH#~)%:# ~h#a;d:# ~K&a;3:# ~?&a;+:# ~@&a;}!:# ~G&a;/:# ~C&a;;:# ~S%a;4:# ~h%a;=:# ~a&a;o:# ~K%a;J:# ~O%a;-:# ~H%a;t:" +
  "# ~G%a;h:# ~;%a;}(:# ~A&a;},#[%[#[:# ~W!a:# ~)%a4~-%:#1#~W! !R-?:# k&a:#1#~[!=}# ?4}5=!4~^#:#1#~;&;%:#1#~?&;&:#1#k&;0:!4~%(:#:}# !4}5=!H#~;%" +
  ":# ?:&:0 ....pQ=77H#k%:# !:%:77=9H#~4%:!4~b(;&:#1#k%;!:#1#~4%;%#[#[:&&[:%:! ~)~8k? } 4}]%-!8:%:! ~Fkk? +4~T&&[ ~k}dk? &4}T;%:#:#1#~;%:%4}p%:" +
  "#1#&;!:#1#? !Q&[:!4~%( .+;!8:%4~%(:# k&a:#1#~;%4~^#:#1#k& ....pR&[:#:#1#~?&H#~G(:#:#L#k&I%~?((:# ~?(a:!4~^# ....p:#1#~;&4}n(8#[:#1#~?(=% ..." +
  ".pR&[:#1#~G(&[:#:#1#~G(H#}{&:#:#L%~?(I%Z&/#(:%:#1#~C(4~:(88:# ....pH#Z&8:# k&a:#1#~4%:#1#k% }z~<k? 3:# Z&a4X%:#:+L%?I%Z&:#:+1#+H#}{&:#L%k&=}" +
  ".M#}@&[:#1#~h#:#1#~l#4~:(:d:#1#}{&H#+:d:#L%Z&I%?:!4~%(/#(:4:3 ~;?z2??:h:#1#}{&H#+:h:#L%Z&I%?:#:}.I%~?%:!4~%(/%8?8:%:! ~Nkk? *4~T&&[:# k&a:#1" +
  "#~;%4~^#:#1#~;&;5:#1#~?&;&:#1#k&;%:}, #K??:+ .#}6!? ?;! ?:&:% ....pQ=&7;* ?:%:&7;( !:5:&7;%#[%[:! %R&[:# +a:!:+aP??=&4~b&:! !a;!:#1#+:#1#/:%" +
  ":*4~T&N-!/#88:# k&a:#1#~4%:#1#k% }Y~<k? =4~:!:#P?~?&;&:#L%k&=}.M#}@-?:t:}! ~F?z2??:#:&K?~G%:#:}.I%~?%:(:%4~:(/%8:#:&K?~X#:(:%4~:(/!8:%:! ~A}" +
  "[k? (4~T&&[:# 4a:}(4~7(4~(&:#1#4;!:#1#t;%:#1#.#:#1#}X#4y(:#:%H#}X#:#:!H#.#:!-!:# k&a:#1#~;%4~^##[:#1#k&=! ....pR&[:#1#~;&=%:#1#~?&4~6#&[:#:#" +
  "1#~?&H#~G(:#:#L#k&I%~?(/#(:!:%4~:(88:# ....pH#~?(8:# k&a:#1#~4%:#1#k% ~^~;k? }+:# ~?(a4X%:#:+L%?I%Z&:#:+1#+H#}{&:#L%k&=}.M#}A&[:4:3 ~;?z2??:" +
  "h:#1#}{&H#+:h:#L%Z&I%?:#:}.I%~?%/%(:#1#~[#:#1#~a#4}n(:}&:#1#}{&H#+:}&:#L%Z&I#?/#8?8:%:! ~Z}_k? *4~T&&[#[:#1#~;%4~S(&[#[:#1#~;%4H;!:# ~??a4~8" +
  "&:# [c:#1#}< !g=%:#1#}>:!:%74~N&:#1#[ !Q&n:#1#{;& !(:#1#~;%4I;!:# Ga4~8&:# ra:#1#G !g=%:#1#}7:!:%74~N&:#1#}4;&:#1#r8 !R-?:&4G=54D;!:# 1a4~8&" +
  ":#1#1 !Q&[:#1#i;@ %;!(#[:# :a:!4}X(:#1#J;(:#1#: !g&[:(4~%( #;!/!8:# da:(:&4}s% %;!:#1#9;%:#1#d !g&[:%;@(:%4~S(&[#[:%4K=!4~T(:!4~%(N-?:(4~%( " +
  "?;!:%;@/%88:%4~%( #;!8:(4~%(88:54~%(:! %Q&[:@4~%((:! !U&[:# ?K?}s(:#:!K?~-(:#:@H#~)(:#:# }s(aH#~#(:# ~?(a:# ~#(a4~4!:#1#~?( ....pR&[:# Z&a &" +
  "4~l%:#1#}w&=!:#L#~?(I#?:!:#X?#~G(X8#+:# !H#k(:#:#L#Z&I%y(:#:#1#~-(H#~a(:#:#L#~#(I%~W(%[#[:# Z&a:# ~W(a4~4!:#1#Z& ....pQ-?:#1#k(=!:#1#y(Q&[:#" +
  " y(a !4~)(8:#1#~4(:! dwa=%:#L#Z&I#?:%:#X?#}{&X8#+:#:! !aH#k(/!88:#1#~[(4~%(:#:#L%y(I%Z(:#:#1#k(H#}{((:# ?H#}{(:#M....k?I%Z(:#1#~)(4~%(8:#P?}" +
  "s( !Q&n:# Z(a4~:% ....p(:#L#}w(;}.:#1#Z(8;!:&4~%(:! ....pQ-#:#:}.I#~C&:#:!H#~?&/&88:&4~%(88:# k&a:#1#~4%:#1#k% ~P~;k? -4~:!:#L%k&=}.M#}@-?:#" +
  ":+1#+H#}{&:#:+L%?I%Z&:4:3 ~;?z2??:h:#1#}{&H#+:h:#L%Z&I%?:#:}.I%~?%/%8:#:+1#+H#}{&:#:+L%?I%Z&:} 4~:%:} :#1#}{&H#+:} :#L%Z&I#?/!8:%:! ~Ukk? (4" +
  "~T&&[:}(4~7(=%&[ .+;!:%1#?4^(;%(#[:#1#~;%4~S(&[ ~Ukk? (4}T;!:# ~a?a:#1#~;%:!4}p%:# ~W?a:#1#s:#1#w4~N&:#1#}N !Q&[#[:# ~O?a:#1#j4}X(:# ~G?a:#1" +
  "#}G:#1#]4~N&:#1#W !R-?:#1#}C;%:!4~%(:#1#~;%4^(;!/%88:!4~%(8:# k&a:#1#~4%:#1#k% ~1~;k? :4~:!:#1#~C&;%:#1#~?&;!:#L%k&=}.M#}@-?:-:/ ~??z2??:#:%" +
  "H#~K%:#:!H#~G%:#:}.I%~?%/&88:})4|&:#:%H#e%:#:!H#}i%:# !H#B%/!8:%:! z}_k? 54~T&&[:# ~p?a:# ~4%a=! }w~;k? *4}j%#[:#1#p !Q&[#[:#1#)=%4}c(:%4~%(" +
  " |!g #Q-?:# ~h?a:! Z~.k? 44}j%:#1#f !gN-?:#1#O=!4~T(:!4~%(N-?:#1#~;%4^(;!/#88:# k&a:#1#~4%:#1#k% ~!~;k? ,4~:!:#1#~?&;!:#L%k&=}.M#}@-?:J:; ~C" +
  "?z2??:#:!H#~G%:#:}.I%~?%/%8:#1#~p!:#1#z!4y(:#:!H#z!:# !H#~p!/!8:%:! ~Zkk? *4~T&&[:# k&a:# ~4%a4~D#:#C%~?&;P:#L%k&=}.M#}A&[:-:/ ~??z2??:#:PD%" +
  "~G%:#:}.I%~?%/%(:#:PD%~)#/#8?8:%:! ~ckk? +4~T&&[:# k&a:# ~4%a4~D#:#C%~?&;P:#L%k&=}.M#}A&[:-:/ ~??z2??:#:PD%~G%:#:}.I%~?%/%(:#:PD%y#/#8?8:%:!" +
  " ~jkk? (4~T&&[:#1#~;%4~E(&[:# !H#k#/#8:# 5H#~4&:# }a}Zk?H#y&:# %H#~-&:# }]}Zk?H#~)&:# &H#~#&:# }X}Zk?H#}{&:# +H#}w&:# z}Yk?H#Z& ?;,:#1#~;%4~" +
  "S(&[#[:#1#~;%4~](-?:# Z!a:#1#~;%4~(%:# e!a:#1#Z!:#1#}w!4~N&:#1#e! !gN-?:#:#1#}p!=5H#Z(:#:54}0H#~G(:# ?H#~C(:#:# Z(aH#~?(#[#[%[#[:# B!a:# ~?(" +
  "a4~-%:#1#B! !R-?:#1#}i!=! !4}5=%4~b(:%4~%(&[:!4~%(/#8:# k&a:! ?4}5=%4~^#:#1#k&=& ....pQ-#:#1#~;&=(:#1#~?&:# Z&a &4}]%:&:(4~:(:%4~%(:!4~%(-!/" +
  "%88:#:#1#~;%4^(=!H#~#(:!4~S(&[:# ~-}Zk?H#~C&:# }i}Zk?H#~?&:#:!H#~G&:# ?H#k&M#;}/M#;iM#;}.M#;CM#;LM#;1#[#[#[#[#[#[%[#[ %;%%[#[:#1#~G&;&:#1#~?" +
  "&;!:#1#~C&;}-%[#[:!:}-Q-&:&:!1#?:! &a1#?4}u!=*4}6=(4~b(N-?:*:&4~I(-?:! +a;!:(4~%(:*4~%(/!88:#:! +aH#~?&:#1#k&:#1#~;&4y(:#:(H#~;&:# !H#k& ?;&" +
  ":!1#?=(:!1#&=! z}Yk? +4~T&&[ ?;%(#[:(:! }X}Zk? &4~T&&[ !;%/!8:(:! }]}Zk? %4~T&&[ #;%/!8:(:! }a}Zk? 54~T&&[ %;%(:#:!H#~4(:#:(H#y(:# &H#~[(:# " +
  "}i}Zk?H#~W(:# }!H#~K(:# !H#~C(:#:# ~W(aH#~G(:#:# y(aH#~?( }g~)k?:# ~?(a4~]%;2 !;&888:*4~%(:&-h#[#[#[:% !c,%!?%#8:}/M#}A-h:# ~?(a:# k&a4~n!:#" +
  "L%~?(=}/M#}@-5:#C%~G(;}0 #;%/%8:iM#}A-*:# ~?(a:# k&a4~n!:#L%~?(=iM#}@-(:#C%~G(;E !;%:i;L/#8:}.M#}A-(:# ~?(a:# k&a4~n!:#L%~?(=}.M#}@-&:#C%~G(" +
  ";P ?;%:}.;1/!88:CM#}A-5:# ~?(a:# k&a4~n!:#L%~?(=CM#}@-#:#C%~G(;r/!88:#:!H#~?&:# k&a4}s(:54~%(#[M?:1:1M#}@=!7=}.M#}G&[#[:}.}z !c,#?/#88:# }]!" +
  "a{????????:P:!7{??????~h}:4}p&:#1#}]! !R-2:#:#1#}b!H#k#8:LM!^WN&[{????????:E:LM#}@7=P{????????}PN:P{??????~W vNV-2:#:PD%Z#8:}/M!^WN&[{??????" +
  "??:}0:}/M#}@7=P{????????}PN:P{??????~W vNV-2:#:PD%}{#8:CM!^WN&[:# .!a{????????:r:CM#}@7{????????4}p&:#1#.! !R-2:#:#1#}X!H#~;#8 !;,/h8:#1#~G(" +
  ";2/&8 z}Yk? +4~U%;2/%8 }X}Zk? &4~U%;2/#8 }]}Zk? %4~U%;2/!8 }a}Zk? 54~U%;28:# k&a4}s((:# ~#(a:# ~g(a ~p}Wk?4}{!;2:!4~%(8:24~%(/!8:%4~%(:!4~%(" +
  "8:54~%(88:# k&a:#1#~4%:#1#k% ~k~:k? }1:,4~V&:#L%k&=}.M#}@-!:h:+ ~G?z2??:#:}.I%~?%/#8:%:! }W}ak? h4~T&&[ #;!#[#[#[:#1#~;%4}c( |!g,%#!?!8:#1#~" +
  ";% ~N~:k? &4~p&&[ ?;!/#8:# k&a:#1#~4%:#1#k% ~R~:k? d4~:!:#P?~?&;!:#L%k&=}.M#}@-!:t:}! ~F?z2??:#:!K?~G%:#:}.I%~?%/&8 !;!8:#:!K?}]%/!8:%:! }{}" +
  "[k? ,4~T&&[:#1#~;%4~E(&[:#1#}p%:#1#Z%4}n(:# ?H#}w%:#M....4I#}p%/#8:# k&a:#1#~;%4~^##[:#1#k&=5 ....pR&[:#1#~;&;& y~<k?:#1#~?&=!4~t%&[#[:&;%%[" +
  ":!&[:%P??=( rc |!g 2S:( }Mg ~8?c |!g }(UVN&[ ~Q}dk? &:(4}c&N-%8:% !a;%:! !c;!/!88:#:#1#~?&H#~G(:#:#L#k&I%~?(/%88:5:&4~:(8:# ....pH#~?(8:# k&" +
  "a:#1#~4%:#1#k% ~+~:k? },:# ~?(a4X%:#:+L%?I%Z&:#:+1#+H#}{&:#L%k&=}.M#}A&[:4:3 ~;?z2??:h:#1#}{&H#+:h:#L%Z&I%?:#:}.I%~?%/%(:#1#}p%:#1#Z%4}n(:}%" +
  ":#1#}{&H#+:}%:#L%Z&I#?/#8?8:%:! ~okk? (4~T&&[:#1#~;%4~E(-!:#1#~;%4~S(&[#[:#1#~;%4~](-?:# k!a:#1#~;%4~(%:# y!a:#1#k!:#1#~;!4~N&:#1#y! !gN-?:#" +
  ":#1#~4!=&H#~W(:#:&4}0H#}{&:# ?H#}w&:#:# ~W(aH#Z&#[#[#[%[#[:# ~)!a:# Z&a4~-%:#1#~)! !R-?:#1#~-!=! !4}5=%4~b(:%4~%(&[:!4~%(/#8:# k&a:! ?4}5=%4" +
  "~^#:#1#k&=( ....pQ-#:#1#~;&=5:#1#~?& ~W}Zk? #4}]%:(:54~:(:%4~%(:!4~%(-!/%88:#:#1#~;%4^(=!H#~?(:!4~S(&[:# ~h}Zk?H#~C&:# ~W}Zk?H#~?&:#:!H#~G&:" +
  "# ?H#k&M#;}.M#;1#n#[#[#[%[#[:#1#~G&;(:#1#~?&;!:#1#~C&;*%[#[:!:*Q-&:(:!1#?:! &a1#?4}u!=%4}6=54~b(N-?:%:(4~I(-?:! +a;!:54~%(:%4~%(/!88:#:! +aH" +
  "#~?&:#1#k&:#1#~;&4y(:#:5H#~;&:# !H#k&:!1#?=(:!1#&=! ~O}Zk? (4~T&&[:%4~%(:}.M#}A-(:# Z&a:# k&a4~n!:#L%Z&=}.M#}@-!:#C%}{&;P/#8:(:! ~?}Wk? (4~T" +
  "&:%4~%(N&[:# k&a4~a&/#8:1M#}A-%:# Z&a:# k&a4~n!:#L%Z&=1M#}@-?:#C%}{&;E/!88:#1#}{&/%8:#:!H#~?&M?:}.:}.M#}@=!7;}.{????????:E:1M#}@=%7;EM?:1:%7" +
  ";1{????????:P:!7;P:# k&a4}s(/58 ~?}Wk? (4~U%/!8 ~O}Zk? (4~U%8;%:# k&a4}s((:# ~?(a:# ~g(a e^k?4}{!;%:!4~%(8:%4~%(/!8:%4~%(:!4~%(8M#;}.8:&4~%(" +
  ":}.M#}@-?:#M#I%.(:#M#I%~h&:#:ED%~a&:#:1I%~W&:#:PD%~O&:#:}.I%~G& ?;!%[:! :Q-&:!:# k&aa=% 4aL%?M!}@&[:# }{!a:% daC%?{??????~h}:4}p&:#1#}{!N-#8" +
  ":! 4a;!/?8?88:# k&a:#1#~4%:#1#k% B~:k? =4~:!:#L%k&=}.M#}@-!:h:+X?%4X8%4:h:+X?%?X8%?:=:o rz2??:#:}.I%~?%/#8:%:! zkk? h4~T&&[:# k&a:# ~4%a4}s#" +
  ":#1#~C&;!:#1#~?&;%:#L%k&=}.M#}A&[:-:/ ~??z2??:#:!H#~K%:#:%H#~G%:#:}.I%~?%/%(:#1#}]#:#1#}b#4y(:#:!H#}b#:#:%H#}]#/#8?8:%:! }Y~8k? *4~T&&[:# k&" +
  "a:# ~4%a4}s#:#1#~C&;!:#1#~?&;%:#L%k&=}.M#}A&[:-:/ ~??z2??:#:!H#~K%:#:%H#~G%:#:}.I%~?%/%(:#1#B#:#1#}i#4y(:#:!H#}i#:#:%H#B#/#8?8:%:! }b~8k? +4" +
  "~T&&[:# k&a:# ~4%a4}s#:#1#~C&;!:#1#~?&;%:#L%k&=}.M#}A&[:-:/ ~??z2??:#:!H#~K%:#:%H#~G%:#:}.I%~?%/%(:#1#e#:#1#}p#4y(:#:!H#}p#:#:%H#e#/#8?8:%:!" +
  " }i~8k? -4~T&&[#n:# k&a:#1#~;%4~^#:#1#~;&;!:#1#k&=( ....pR&n ?;% ?:!:#1#~?&=& ~b~9k? 54~T&-!0:!:& ~g~9k? &4~T&&n !;% ?( # %:!:& ~k~9k? &4~T&" +
  "=&7;%:& !<8( %;% !88:(:!4}n(&[#[:# k&a:#1#~4%:#1#k% ~o~9k? }(4~:!:#P?~?&;%:#L%k&=}.M#}@-?:t:}! ~F?z2??:#:%K?~G%:#:}.I%~?%/&88:#:%K?~W#/!8:%:" +
  "! }t~8k? 54~T&N&[:%:! }z~8k? +4~T&N&[:%:! k~9k? *4~T&N&[:#:!H#~C(:#:%H#~?(:# !H#}w&:#:# ~?(aH#Z&:# k&a |~)k?:# Z&a4~9&:# ~?%a:#1#~;&=!:#1#~?" +
  "&4~A(:#1#k&:!4~:(/&88:# !H#}w&:#:# ~4%aH#Z&:# k&a ~[~)k?:# Z&a4~9&:# ~?%a:#1#~;&=!:#1#~?&4~A(:#1#k&:!4~:(/#8 ?;&:#1#~;%4~S(&[#[:#1#~;%4~](-?" +
  ":# ~O!a:#1#~;%4~(%:# ~G!a:#1#~O!:#1#~S!4~N&:#1#~G! !gN-?:#:#1#~K!=(H#~W(:#:(4}0H#}{&:# ?H#}w&:#:# ~W(aH#Z&#[#[#[%[#[:# ~?!a:# Z&a4~-%:#1#~?!" +
  " !R-?:#1#~C!=! !4}5=%4~b(:%4~%(&[:!4~%(/#8:# k&a:! ?4}5=%4~^#:#1#k&=5 ....pQ-#:#1#~;&=*:#1#~?& k}Zk? %4}]%:5:*4~:(:%4~%(:!4~%(-!/%88:#:#1#~;" +
  "%4^(=!H#~?(:!4~S(&[:# ~O}Zk?H#~C&:# k}Zk?H#~?&:#:!H#~G&:# ?H#k&M#;1M#;}/M#;LM#;}.#n#[#[#[#[%[#[:#1#~G&;5:#1#~?&;!:#1#~C&;,%[#[:!:,Q-&:5:!1#?" +
  ":! &a1#?4}u!=%4}6=*4~b(N-?:%:54~I(-?:! +a;!:*4~%(:%4~%(/!88:#:! +aH#~?&:#1#k&:#1#~;&4y(:#:*H#~;&:# !H#k&:!1#?=5:!1#&=! ~?}Wk? (4~T&&[:%4~%(:" +
  "}/M#}A-(:# Z&a:# k&a4~n!:#L%Z&=}/M#}@-!:#C%}{&;P:}/;}./#8:5:! ~-}Zk? (4~T&&[:%4~%(:1M#}A-5:# Z&a:# k&a4~n!:#L%Z&=1M#}@-!:#C%}{&;E/#8:5:! ~1}" +
  "Zk? *4~T&:%4~%(N&[:# k&a4~a&/#8:LM#}A-%:# Z&a:# k&a4~n!:#L%Z&=LM#}@-?:#C%}{&;}0/!88:#1#}{&/&8:#:!H#~?&M?:}.:}.M#}@=!7;}.{????????:}0:LM#}@=%" +
  "7;}0M?:L:%7;L{????????:E:1M#}@=%7;EM?:1:%7;1{????????:P:!7;P:# k&a4}s(/*8 ~1}Zk? *4~U%/#8 ~?}Wk? (4~U%/!8 ~-}Zk? (4~U%8;%:# k&a4}s((:# ~?(a:" +
  "# ~g(a }]^k?4}{!;%:!4~%(8:%4~%(/!8:%4~%(:!4~%(8M#;}.8:(4~%(:}.M#}@-?:::}.:P4~g#N-?:}+:1:E4~g#N-?:}*:L:}04~g#;&88:# k&a:#1#~4%:#1#k% ~>~9k? =" +
  ":&4~V&:#L%k&=}.M#}@-?:h:+ ~G?z2??:#:}.I%~?%/!8:#M#I%~?%8 ?:0:77;!:#L%~?%=}.M#}A-#:#1#~;%4~%(:!:94~:(:}#4~%(/!88:?:# ~p!a ~)!z2??:84~%(/#8:? " +
  "4a:h ~G?z2??:? #H#?:?:}.I%+:#1#~;%4~%(:!:94~:(:}#4~%(:84~%(8:# ~p!a4~q#88:# ~h(aJ?8}[}h!%Pn&}V&)o? ./c=&J?#[#[#[:?P?~?; !c,%??#!8?8:? ~W4a:?" +
  " ~W4z2??8:? ~W4a;})#[#[#[#[#[#[#[#[#[:?P?~4; !c,%!!?#8:? ~#;a;}*#[#[#[:?P?~#; !c,%!!?#8:? B} a;@:? ~):a;} #[#[:?P?~): !c,%!!?*8:?1#Z:1#?;(/*" +
  "8?8?8:?1#~4:;(:?1#y:;*/#8?8 !;*:?1#y;;(:?1#~); !Q&n:?1#~-;:(4*;( !;%/5(:? ?K?~#;:?:(H#~4::?:?1#~-;=*H#y::? ~#;a8;}*8:?:(H#k::? k:a;@#[:*42=%" +
  "&[#[:% +c=/1#? !R&[:/4~h& }:;}  q^k?;((#[:%1#/;} :%1#+;(:& ~)2a:% 4a ~??z2??:%1#}G;5:& B%a:% ~S?a ~#!z2??:/ ?H#?:/ nR&[#[:% &c=%1#? !c;+:%:+" +
  "H#?:+-?:/ B#4e(88:& ~Oha=%:& ~)2a ~??z2??:& }]+a=/:& B%a ~#!z2??:5 %Q-?:& ~?#a=+:% ~??z2??:& }p!a=%:/ ~#!z2??:*4~%(:5 #Q-#:& k5a:+ ~??z2??:&" +
  " }i(a:% ~#!z2??/&88:(:} 4~Q(?8(:& B%a:*:@1#?4}v!:&1#B%;(:&1#~W%=5 #Q&[:*4~%((:&1#}i%;} :& k5a:& e%a ~??z2??:& }i(a:& ~[%a ~#!z2??:*4~%(/#88 " +
  "!;5/%8:?:} H#~?::?:(H#~;::? ~C:a:& k5a ~;?z2??:?:5H#~W4:? ~[4a=/:& }i(a ~#!z2??:& B!a:?1#~h4:? ~l4a1#?4}q&:&L%B!;}0:& }]!a:?1#~p4:? z4a1#?4}" +
  "q&:&L%}]!;r:& .!a:?1#.@:? }X@a1#?4}q&:&L%.!;}1 & ~G?4}u(=% ?H#}<:%M?I#[:%M....k?I#G:%M?I#r:%M....4I#1:%M?I#::%:}1I#d:%:rI#4:%:}0I#+:%MF...4I" +
  "#?:?:%H#B;:?1#~W4 & t4}u(=-M?I#+:-M}W...4I#? & &4}u(=%:-H#?:% ~C~Ok?4>;5 ?;% !Q&[:/1#?4^(;* !;%8:&:5H#}i*:&:-H#B*:&:*H#}b*:&:%H#}]*:& }]*a Z" +
  "~.k? 44~g!:& ~p?a:?P?~@@=/4~b&:&:&L%pI#~)2:& (H#}p%:&:? ~O@aH#e%:& !H#}i%:&:& ~)2aH#B%:& }]+a ~V~)k?:& B%a4~9& }w~qk?1#?&[?8:&1#B+;}%:&1#}b+" +
  ";-:&1#}]+;+ ?;( }w~qk? nH#? ~)~qk?1#?=2 &O;% ~#~qk?1#?;5#[#[%[:%:(R&[:(:5a;*:( 4a=} ;(:* &a1#?:* +a1#?:-:}%4~T&N-!/#88:2 ~[?6&[:51#/;*:51#&;" +
  "+:51#?;-:2 !c=2 &O=%&[:5:5 4a:%z2??8 ~)~qk?:2H#?:- ....pQ&[?(:-:+4~:(:*4~W&88:?1#~#@;+ + 14}u(=% ?}6!::%M?I%d:%:+H#t:%:+H#4:% ?K?+:%M}W...4I" +
  "#?:2 }{~qk?1#?Q&n }{~qk?4~R( ~#~qk?1#?(:58:2 &Oa=5:&1#B+H#+:5:&L#}]+I#?:5:%H#/ ~)~qk?:2 !aH#?/!8:5:} a 4c1#/=%1#?;5:%:5 !aH#?:5 ?}<&[?(:+:-4" +
  "~:(88 ?;@ }w~qk? }w~qk?1#? !aH#?:?1#~p@ !Q&[:?1#z@4^(;}% !;@:?1#.} 4^(;} 8:& ~h?a:?1#~a4:? q4a1#?4}q&:&1#O;2:&1#f;*:?1#B;=-1#? !a;5:-:5H#?:5" +
  "N&[?8:& ~W%a:? ~S@a1#?:? ~W@a1#?4~p#:& ~K%a:? ~C@a4~D&:& q%a:?1#~a@:?1#q@4}b#:&:?1#~?@H#~G%:&:?L%k@I%~?%:&:?X?%~)@X8%y%:?P?~h@;+:& B%a=5:? }" +
  "]@a 1z2??:&:+K?~p% + ~p?4}u(=+MF...4I%?:+ +a:5 ~h?z2?? & J4}u(=5:/K?::5:-H#9:5:2H#d:5:*H#t:5:} H#4:5:}%H#/:5:@H#+:5MF...4I#?:?:5H#}p;:?:%H#e" +
  ";:?:+H#}i;:& Z8a:? }X} a4~D&:? Z;a;/:&1#Z8 ....pR&[:/:&1#}{8H#+:/:&L#Z8I#?(:& ~Oha J4~n%4~;#;}04~;#;r:&:}0M|}s)^M..!}XI%e%:&:rM||||||||}:^M." +
  "........n}XI%B%:& 5H#}b+:&:& B%aH#}]+:& ~)2a ~T~Kk?:& }]+a4~9&:&1#~-2;+:&1#y2;%:& ?H#B+:&:%:+aH#}b+:&:+H#}]+%[:& }]+a4~a!=5 ..~;?R&[:&:&1#B+" +
  "=% !aH#B+:% +c }*}R %U&[:& ~Oha P4~]#8:& ~Oha:54~]#/!88:&1#~)2:+4~:(:/:&1#~WhH#+:/:&L#~OhI#?8:? B;a=+1#?=*1#J&[?8:?1#}w;;5:?1#}{;;%:* ?H#r:*" +
  " nH#J:* 1a:5:%4~3(:*:*1#J !aH#J:?:&X?#}]*X8#B} :?:+H#.}(:?:? ~;:aH#zd:?:? }i;aH#~pd:? ?K?~)::? ?K?B}(:?:/L#?I#}X}(:?:/1#+H#}b}(:? ~):a;} :? " +
  "B} a;@8:?:@X?%?X8%e}(:? }{}(a=%:? Z} a ~p5z2??:?:%H#~#::?:? e}(a=(H#}{::?:? ~#:aH#}w::?:? }{:aH#Z:8#[:(1#? !Q&[ }w~;k? *4}T;+:& ~a?a:(1#&:+4" +
  "}p%:&1#w;5:&1#s !g&[:54~%(:+4~%((#[:54~h(:54~%(:+4~%(N-? Z~Pk? 54}T;%:& ~W?a:(1#&:%4}p%:&1#j;*:&1#}N !Q&[:*4~%( .+;*8:%4~%(M%;}2/%88:& ~O?a:" +
  "!1#?=%1#&:%1#?1#?@??:(1#+=*1#+&[?8:&1#];+:&1#}G;5:* nH#+:*1#/=%&n:*1#4:%1#/@!?:*1#+ !a( ?8;%:*:+H#4:*:5H#/:*:%H#+8#[#[#n#[#[#[#[#[:?1#}w:1#?" +
  "=(P?~h5 !c,%!!?#8:( ~L5a;}%#[#[:(P?~L5 !c,%??(!8?8:(1#~;5;2:(1#k5;*:(1#~45;%/#8?8:(1#~W51#?;5:(:(1#~S5=*H#k5:(:(1#~O5=%H#~45:(:(L#~[5I#~?5:(" +
  ":(1#q5H#~G5:( ?K?~L5:(:5 +a=2H#~;5:( ~L5a;}%8:(:*H#}]5:( ?K?~K5:&:(1#~G5H#kh:&:(L#~?5I%yh:& B%a:%1#?=8 +a=34}^!:&L#}p%;r:&1#e%;*:&L%B%=}2M#}" +
  "A&[:& Z8a:& }w%a Jz2??:&:&X?%~O%X8%~?8:&1#~K%;2:&L#~C%;}1:&1#~?%;!:& yha/#8:(:*H#}b5:( B5a=-=5:rI%?:(1#}]5=*P?}<:8P?SR&[:& B%a }i}]k? E4~A(:" +
  "&L#}p%;r:&1#e%;*:&L%B%;}2:& Z8a:& }w%a Jz2??:&:&X?%~O%X8%~?8:&1#~K%;2:&L#~C%;}1:&1#~?%;!:(1#}b5:51#?4~:(:& yha/#8:& ~G?a:* }7a4~Y&:( e5a;4:&" +
  "1#W=/&n:&1#yh:&1#~4h:4:/:&1#}C4~p#4~:(:(1#}]5;*:(1#}i5;,:-1#?(:4:&1#khH#+:4:&L%yhI#?:rM:}]}z;,:r}z8;+:( !K?~K5:%1#+;5:%1#&;%:(:,H#}X5:(:+H#." +
  "5:(:3H#~p(:(:2H#~l(:(:% +aH#z(:(:5 +aH#~h(:(:8P?SK?~-5:(:*H#y5:( ?K?~.5:( !H#~)5:(:4H#~#5:( !H#}{5:(:( y5aH#}w5:( ?K?~K!:(:( }w5aH#~;!:(:( ~" +
  "h(aH#k!8:(#n#[#n:& B%a;}(:!;3 ?;! ?;, ?;-M?;}1M?;}2o? ~h*c=#J?:# }i5a;/#[#[#[#[#[#[:(P?~K! !c,5%%(#!?&8 */(8:(1#~O!;}+ 5/&8:( ~a!a;}-:( ~)#a" +
  ";}.#[#[#[#[:(P?~)# !c,&##!?%8:( ~h#a;1:( ~O%a;L#[#[#[:(P?~O% !c,%!!?#8:(1#~G%1#?;, (/+8?8:(1#~l#;}/:(1#~h#;: &/58:( y#a;C:( ~a(a;i#[#[#[:(P?" +
  "~a( !c,%!!?#8:(1#~W(1#?;h %/*8?8:(1#~4#;;:(1#y#;= #/(8?8:(1#~##;o:(P?~*#;J:(C%~a!;}5:(1#.#;},:(1#}{#;}!:(1#}w#;d !/%8?8:(:(1#k!=+H#~?!:(:(1#" +
  "~;!H#~C!:+1#?;5:# ~h!a=%:+1#+ 1z2??:(:5H#~G!:(:% 1z2??:(4~?%=}3D%1:( .9}6!s:(M?I%[:(M?I%}N:(:}3D%}<:(M?I%r:(X/????????????????X8%W:( ~h?a=% " +
  "?K?H:% ?}6!}4:%M....4I#?:% ....pH#J:% ....pH#d:%M.........nI#+:( ?K?.#:(:(1#~?!H#~h!:(:(C%1D%~O!:(:(H#~l!8:# e*a:( ~O!a=%:31#?4~#!:#L%e*=}0M" +
  "%}@&[:}(M%I%? %/%8:#:#L%~)*I%}{#:#:#X?%Z*X8%e#:%4~^&:}0M#}A&[:#:}0I%~)#:#:#L%e#I%y#:#:#X?%Z#X8%k#:(1#~C!;%:(1#~?!;5:# e*a=!:( ~h?a Gz2??:# ~" +
  ")%a:5 &a1#?:5 +a1#?:%:# ~)#a:!:(C%14^!/#8#n:(1#~?!1#+P?s=+ #R&[#[:(1#~C!;0:# e*a=%4~Z%=5 k}Wk? +4}T=!4~d#:%4~#&:!4~%(:54~%(N:+ !Rg-?:# ~a!a4" +
  "~Z%=* .~Ok? t4/=54}p%:# ~W!a:#1#~a!:#1#q!4~N&:#1#~W! !R&[:54~%(:*4~%(/!8 !;+:#1#~[!=-4~S(&[:-;!(4&=! ~?}Wk? ({????????4~3%:! ~D}Wk? +{??????" +
  "??4~3%:# e*a:*:5:!4~_#:#P?e*=% !Q&[ !:#1#}p*4}q(:!4~%(8:-4~%(:% !<;+8:54~%(:*4~%(:+N-?:# e*a:0M?4}Y!:#1#Z*;%:#1#e*:#1#}p*4~:(:! ~?}Wk? (4~5#" +
  ":%y=HZ=}4{??????~f[j:! ~D}Wk? +4~5#=}3{??????:[}PV&[:(M?I%}{!:!4~%(:(P?}{!/%(:! ~?}Wk? (:}44~3%:! ~D}Wk? +:}3{??????~h}:Z4~3%:(:!H#y!:(:HD%~" +
  ")!:(M!I%}{! !/%8?88:(M?I%}{! ?8;%:# #K?~c#:#:%K?~G#:# B%a:( ra:(:# ~G#a4}b! ?8;%#[#[#[#[#[#[#[#[%[#[#[#[#[#[#[#[#[#[#[#[:%,*5(&%#!?*8:}+:31#" +
  "?4~c%-,:(1#~O!:( ~S!a1#?4~X%:( ?K?.#:(:(1#~?!H#~h!:(:(C%1D%~O!:(:(H#~l! *;%/28#[#[#[#[#[#[#[:,P?: !c,%??!#8?8:,1#9;%:,1#d;*/!8:,:,1#+H#t:,:," +
  "L#?I#/:,1#/ ....pQ&[:,:,1#t=%H#9:,:,1#4=*H#d(:,1#?;7:,;!/#88:# ~O(a:*:3:%1#/@&?:#1#~O(=* F...pQ&[:, %K?: F...p;*:(1#~K%1#?1#?:31#?4~c%-3/%(:" +
  "#:#1#~[(H#e5:#:#L#~S(I%B5:,1#d:, 9a1#?4~-&:# B5a;!:#1#B5;7:/;%:* ....pR-#88:#:!L#&=}0I%Z( ....p;*:# Z(a;%:}0M......k?}C-?:# ..&H#}w(8:%L#?;}" +
  "1:, !K?:8#[#n:(1#~?%:( ~C%a1#?4~X%:( }w%a4~@&:( !K?~O%:14~;%:(P?y#&[ #;%#[#[:* ....pc,#!&?8:(1#}X#=!1#J:! 1a1#?4}n(:(1#}X#=!:}1I#i:!:7H#1:!:" +
  "*H#J !;%/%8#n:(1#}X#=!1#?:! &a1#?4~:(:(1#}X#=!:}1I#&:!:7H#?:# 1a:( ~K#a4~Y&:#1#i;%:(1#}X#=+1#+;5:# :a:+1#&:54~O#:#1#J;8:#1#:;2:#1#1=!&[#[:% " +
  "26&n:!i?h ~7n}>(:% hR8-? ?;%%[:% hR&[:!:%aP??:% ~9}dk?aP??4~A%N-#:% !a;%/!88:2:8 ~S~Kk? !4~Z&N-?:+ ?H#+ ~n%/#88 !;!:2N:8N:5 ||%TVVN&[:2P?? ~" +
  "R?c ~V!g ?R;!8:# ~a*H#~)*:#M?I#}{*:#:8H#}w*:#:2H#Z*:#M?I#~-*:# #H#e*:# ~O(a:# e*a4~W#:!:#P?~Z( #Q&n:#1#~S(;2:#1#~O((:# da:# e*a4Z&:#1#9;2:#1" +
  "#d8=!V !g:! #QVN&[ !:2:86-%08:(}0!~2#8;!:(1#}X#:!}6!}4 ?;%/#(:* ....pQ&[:(1#}X#=!1#?:! &a1#?4~:(:(1#}X#=!:}1I#&:!:7H#?8:(1#}X#:(}0!~2#}6!}48" +
  " ?8;%:* }W...p}<-?:*:74~:(8:(1#~K#:( ~O#a1#?4}n(/58:( }w%a=,:( ~p#a Jz2??:(:}/H#~C%:(::H#~?%:(:( Z%aH#~K%:(:( }p%aH#~G%:(:( ~?%aH#Z%:(:,H#}p" +
  "% (;%/+8#[#[#[#[#[#[#[#[:h#n#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[:hP?s !c,(??%#!&8?8:h q?a;2:h B!a;t#[#[#[:hP?B! !c,%??!#8?8:h1#}b!;%/28:h1#f;5/*8:" +
  "h q?a;2:h ~<!a;5#[#[:hP?~<! !c,%??!h8?8:h ~p?a;*#[#[#[:hP?p !c,%??!#8?8:h1#O;%//8:21#?;+/h8:h q?a;!:h }]!a;*#[#[#[:hP?}]! !c,%??!#8?8:h1#}X!" +
  ";%/%8:!1#?;%/!8:h:hL#}C=}0I#/:h:h1#}<H#?:h:hL#}>I#&:h:hL#]I#t:h:h1#jH#9:h :a:}0}z:h1#44}b#:h ?K?}]!:h:h1#?=%H#w:h }]!a;*:h q?a;!8:h:%H#f:%1#" +
  "/N&[:* !K??:!4~K&/%8:h .+H#):# k!a:%1#4 .+4}s%:#1#k!;5:h:#1#~;!=%H#p:h:5H#O !;+:5 !g-!:h:%H#.!:h:%484|!=%H#}X!8:# y!a:%:31#?4~s!:#1#y!=+ #Q&" +
  "[:* %K?? %/h(:#1#~4!;%:h1#}X!4~g&:h1#.!4~%(88:h1#)4~%(#[#n:+ !g&[:h1#f:# ~G5a:%4~8!:# !K?~S51#t=+1#{&[?8:+ nH#{:+1#}<:+ ~C?a=51#?4y(:5:%H#?:" +
  "+ !H#}<:+:+1#{ !aH#{:#1#~K5;+:#1#~G5=2 ....pR&n:#L#~O5;r:* !K??:!4~K&/%(:+8;%8:# ~G5a:%4~^#:#1#~G5=2 ....pR&[#[:#1#~K5=5:#1#~O54~6#N&[:2:54~" +
  ":(/!8:# e*a:h1#fP?d:#L#~K5=}0}z:}0M:}]}z4~L!:h1#f1#t=81#}4&[?8:8 nH#}4:81#[=+:81#GQ&[:8 Ga4~V(8:81#}7:+ /wa=5:}0I#&:5:2H#?:8:+ !aH#[:8:81#}4" +
  " !aH#}4:#1#~#*;}#:#L#}w*;r:#1#}p*;2:#1#e*;t:#1#Z*/#88:# ~G5a ~%}_k? i4~p#:# !K?~S5:#1#~G5;2:#L#~O5;r F...p;t:#1#~K58;+:%4~%(:* !K?? %:t }W.." +
  ".pQ-+0:!4~K&#[:t ....pc,##!?8:h :a;}&:h1#1 dw;*:rM:}]}z;4:h1#J;%:r}z#[%[:*&[:* dc;*:% +a;!:% &a:% da;%1#?:!1#?:2:+4~T&N-!/#88:#:}#H#~#*:#:rI" +
  "#}w*:#:+H#Z*:#:2H#}p*:#:tH#e*:}&:# e*a4~@%/#8:44~:(:t:24~:(/!8:#:rI#~[(:#:+H#~W(:#:2H#~S( F...p;*/-8:h:hL#JI#}4:h:hL#&I#i:h:hL#tI#}7:h:hP?9K" +
  "?{:h1#?1#t=+1#{&[?8:h ia;5:+1#}<:+M||||3I#{:+1#}>4y(:+:+1#{ !aH#{:h q?a;2:h1#?=%1#? !R&n:h !H#}w!:h ?K?~<!:h:5L#?I#}{!:h:5X?#+X8#~)!:h:51#dH" +
  "#k!:h ~<!a;5/#(:h ?K?B!:h:5H#f:h:% &aH#w:h B!a8;t8:h1#w;}#:# ~p?a4}a%:h:#L%pI#O4&;%:h:h z?a=+H#.!:h:%H#) ~P}_k? &4}T;%:# e*a:h1#.! ~T}_k? 5:" +
  "%4~n&:#P?e* !Q&[:#1#}p*;5/*8:%4~%(:h4&H#}X!:51#/ dw;*:51#+;%#[%[:*N-!:% &a1#?:% +a1#?4}T;!:% 4a1#?:% ta1#?4}T;8:# e*a:h1#}X!:!:84~_#:#P?e*N&" +
  "[:84~%(:!4~%(:* dc;*:% da;%/!88:#1#}p*;5:84~%(:!4~%(/&8:# e*a=%:h1#.! ~Z}_k? *:h1#}X!4~n&:#P?e* !R&[#[:51#4:51#t4} ;*:%:h1#.! ~c}_k? &:*4~n&" +
  ":#P?e* !Q&[:#1#}p*;5:*4~%(/58:*4~%( ~f}_k? 54}T;%:# e*a:h1#.! ~l}_k? +:%4~n&:#P?e* !Q&[:#1#}p*;5:%4~%(/58:%4~%(:# ~h?a:h1#O:h ~p?a1#?4}s&:# " +
  "e*a:h1#.! z}_k? 5:#1#O .+:#1#f !g7=%4~n&:#P?e* !Q&[:#1#}p*;5:%4~%(/58:%4~%(:5P?d&[:# e*a:h1#.! }W}ak? h }W+4~n&:#P?e* !Q-!8:51#?:51#&4}T;%:#" +
  " ~a?a:}#1#&:}#1#?:%:+1#?4}c%:#1#w;5:#1#s !g&[:%4~%(/5(:h:5H#}]!:%4~%(:h:h1#}]!484|!=%H#}b!/&8?88:#1#}p*;5/%8:h ?K?~;!:h:hL#}{!I#}X!:h:hX?#~)" +
  "!X8#}b!:h:h1#k!H#}p!:# ~)!a4}a%:#L%~)!;}0:h !K?~;!:h:}0I#)4&=+ ~P}_k? &4,43;8:# }{!a4~8&#[:#1#}{! !Q&[:#1#~#!;%(:h1#B! dw;*:h1#}b!;%#[#[%[:*" +
  "&[:8:%1#&:%1#+:%1#4:%1#t44:* dc;*:% da;%:# Z!a4~8&:#1#Z! !gN-!/#88:+:84@:+:h1#}i!:h1#e!4} =!4}!:!4~%(:+ #4t:# e!a:h1#):h .!a1#?4}s&:+:#1#}p!" +
  "=% ?:#1#e!=! !g74}#:!&[:%4~%(8:hP?}p! !Q&[:# ~)5a:+ }W}ak? h4}T=! }W+4~_#:#P?~)5 !R&[:!4~%((:#1#~-5;%:!4~%(/%88:84~%(/%8:#1#}w!;%8:84~%(8:+4" +
  "~%(:# e*a:%4}v(:#1#}p*;+:#1#e*=* ....pQ-?:#L#Z*;r/h8:h:+H#Z!:h1#}X!:h1#}]!:+4}%;+:# B!a4~8&:#1#B! !Q&[#[:# e*a:#1#}i!4}v(:#1#}p*;+:#1#e*=* ." +
  "...pQ-?:#L#Z*;r/+88:h ?K?p:h:+H#w:h ~p?a;*/!8:# ~W?a:%:31#?4~s!:#1#}N=5 #Q&[:t %K?? (/&8:#1#j;%:h1#}b!4~g&:5 !g&[:%;5(:# ~O?a:% ~p}Zk? 54}T=" +
  "+4}p%:#1#];5:#1#}G !Q&[:+4~%((:# e*a:54~>%:#1#e*;!:#C%Z*;}3:54~%(:+4~%(:# ?K?~A*:# ||%:}3z% ?:}3{????????}P7:}3{????~W|~g[j7 ?:!7}6!~?*:# ?H" +
  "#~;*:#M....4I#~4* ....p;*:# ....pH#~)*:# ....pH#}w*:# ....pH#e*:# ~G?a:% }a}ak? &4}T=+4}p%:# ~??a:#1#W:#1#}C4~N& !;!:#1#}< !g&[:# ~G5a:#1#}>" +
  "=!4~^#:!4~%(:#1#~G5=* ....pQ;!:#1#~O5;5:#1#~K5;}#(:# ....pH#~G58:# ~4*a;}&:# ~)*a;4:# }w*a;8:+4~%( ?:}#:!7:5 }e}ak? ,4~%&;!:*:#1#~K54}n( !;*" +
  "#[:!N&[:# [c:% }q}ak? 24}T=!4}p%:#1#{;5:#1#[ !Q&[:!4~%(/#(:54~h(;*:54~%(:!4~%(88:#:*K?~A*:# Ga:% ~Z}_k? *4}T=54}p%:#1#}7;!:#1#G !gN&[:#:!H#~" +
  ")5:54~%(:# ~G5a=+:# ~)5a=5 }z}ak? 84~V! ....p:#1#}p*4}n(:#:#1#~O5H#Z*:#:#L#~G5I%e*:+:5 ~+}ak? &4~V! ....p:#1#}{*4}n(:8:#1#~O5H#+:8:#L#~G5I#?" +
  ":+:5 ~/}ak? /4~V! ....p:#1#~-*4}n(:4:#1#~O5H#+:4:#L#~G5I#?:hL#O;}0 & ~O?4}u(=5 ?K?}C:5:%H#+:5:}0I#?:}&4~0&:# ~O}Wk?H#~;*:#:5H#k*:# ....pH#~4" +
  "*:#1#}p*;5:#1#e*;*:# q5a:# Z*a iz2??:!4~%(:h1#}]!4~%(:h1#}X!4~%(:h1#)4~%(:h !K?B! (:* }W...pQ-*0/28:54~%(:!;58 ....p:#1#}p*4}n( ....p:#1#}{*" +
  "4}n( ....p:#1#~-*4}n(:}&4~0&8:%4~%(8:h1#}]!4~%(/!8:h:+H#f:h:+4}&4|!=%H#O/!8:h1#}X!;%/#8:# }]!a:%:31#?4~s!:#1#}]!=! #Q&[:* %K??(#[:#1#}b!;%:h" +
  "1#O4~g&#[:! !Q&[#[:%4dN-7:# e*a:%404~B(:# }w*a:%474~B(:# ~)*a:%494~B(:%4~%(:#1#e*=* ....pQ&[?8:#:#L#Z*I%~)5:#:#X?#}{*X8%y5:#:#1#y*H#~?5:#1#}" +
  "p*;%:* F...pQ-?:#:#1#~?5H#~a5:#:#L%k5I%~W5:#:#X?%~)5X8%~G5/#88 F...p;*:%4})N&[?88:h1#f4~%(:h !K?p:* }W...pQ-?:24~B&:* F...pR&[:#:%H#}p*:#:*H" +
  "#e*:#:#L%~G5I#Z*:#:#X?%~O5X8#}{*:#:#1#~a5H#y*:# ?H#y5:#M....4I#~)5:#:# e*aH#q*:# +H#~[*:#:# q*aH#~W*:# ~)5a }]~Pk? ~Y~)k?:# ~W*a4e!&[?8:#}5#" +
  "y5;r:#1#~-5;+:#1#~)5;*:#1#e*:#1#}p*4~:(:#1#}w*:#1#}{*4~:(:#1#~)*:#1#~-*4~:(:* ....pR-(:+;%8:%4}*;!:# ?H#~;*:#M....4I#~4*:# ....pH#~)*:# ...." +
  "pH#}w*:# ....pH#e*:#:!}6!~?*:%4}+;8:#:%4:&n !(:%4;=! *6&[?8:! (Q8K?~A*:# ~)5a=5:8 }z}ak? 84}l# ....p:#1#}p*4}n(:#:#1#y5H#Z*:#:#L#~)5I%e*:5:8" +
  " ~+}ak? &4}l# ....p:#1#}{*4}n(:# }w*a=!:#1#y5H#+:!:#L#~)5I#?:5:8 ~/}ak? /4}l# ....p:#1#~-*4}n(:# ~)*a=!:#1#y5H#+:!:#L#~)5I#?:%4==!&[:h ?K?~;" +
  "!:hL#);}0 & k?4}u(=5 ?K?}7:5:!H#+:5:}0I#?:# ~4*a4~0&:# ~a}Wk?H#~;*:#:5H#k*:# ....pH#~4*(:h z?a4}w(8:#:#X?#~#*X8%B5:#:#X?#~4*X8%Z5:#L#}w*;r:#" +
  "1#Z*;+:#1#}p*;*:#1#e*;!:84~%(:%4~%(:h1#Z!4~%(:hP?~;! !Q&[:h1#):h .!a1#?4}a(8:h .#}6!~;! &:! }W...pQ-#0/*88:5 %K?? &8K?s/58:%4~%(:h1#)4~%(:h1" +
  "#O:h ~p?a1#?4}a(:h !K?B! F...p;*/!8:h1#Z!4~%(/!8:24~m%:* F...pR&[:#:5H#~S(:# ~W(a:# q5a iz2??/%8:h1#?:# ~S(a:54~4(1#t=+1#{&[?8:+ nH#{:+1#}<:" +
  "+ ~C?a=%1#?4y(:%:5H#?:+ !H#}<:+:+1#{ !aH#{ F...p;*/#8:h1#):h .!a1#?4}a(:h .#}6!~;! F...p;!8:#:rI#~[(:#:+H#~W(:#:*H#~S(:#:!H#~O(:#:#X?%B5X8#q" +
  "(:#:#X?%Z5X8#z(:24}h&:#1#~O(;*8:h :a4~:%:h !K?s:#:#1#~[(H#~G(:#:#L#~S(I%~?(:#:#}0?~b(}6!~;(:#:#P?~d(K?~=(:#:#X?#q(X8%Z(:#:#X?#z(X8%~)(:* }W." +
  "..pQ-?:#P?~a(;!:#:#1#~G(H#~W&:#:#L%~?(I%~O&:#:#}0!~;(}6!~K&:#:#P?~=(K?~M&:#:#X?%Z(X8%~)&:#:#X?%~)(X8%k&:* ^...pQ-+/!8 }W...p;*:(1#~[(1#?1#?:" +
  "31#?4~c%-*8:(1#~O(:( ~S(a1#?4~X%:( B&a4~L%:( !K?~a(:#:#L%~O&I%B(:#:#1#~W&H#e(:#:#}0!~K&}6!}b(:#:#P?~M&K?}d(:#:#X?%~)&X8%~a&:#:#X?%k&X8%~p&:C" +
  "4~<% #;%#[#[:* ||||*a,#?5!8:(1#}X#=%1#J:% 1a1#?4}n(:(1#}X#=%:#1#e(H#i:%:#L%B(I#J:%:!K?r:%:#}0!}b(}6?}1:%:#P?}d(K?}3 % !:! !g7;%/(8:(:#X?%~p&" +
  "X8#~W#:(:#L%B(I#k#:(:*H#~4#:(:#1#e(H#~?#:(:!K?~C#:(:#}0!}b(}6?~D#:(:#P?}d(K?~F#:(:#X?%~a&X8#~G#:(1#}X#:(P?~f#K?H:#:(1#~;#H#Z*:#:(L#~4#I%e*:(" +
  "1#}X#=%1#/:% 4a1#?4}n(:(1#}X#=%:#1#Z*H#t:%:#L%e*I#/:#:(1#~G#H#Z*:#:(L#~?#I%e*:(1#}X#=%1#d:% 9a1#?4}n(:(1#}X#=%:#1#Z*H#::%:#L%e*I#d:(:(}0!q#=" +
  "%}6!~2#:(:% ~?!c ||%g ~Z?U&n:(1#}X#P?H n< !g( ?8K?y#:(C%~h!;H4~?%;}4:(C%~p!;}3:#:(1#~a#H#Z*:#:(L#~W#I%e*:# ra{????????{????????:H:}4:}3}t}t=" +
  "}3:}3{????????v7:}3:}3}O74~j#:#1#r;::(:#1#}4=}/H#~l#:(::H#~h#:(:#X?%e*X8#~p#:(:#X?%}{*X8#}]%:( ?K?~O%:( ?K?e%:( ~O%a;L:( ~h#a;1 &;%/*8:( B&a" +
  "=h:( k#a ~?!z2??:(:;H#~S(:(:=H#~O(:(:( }b&aH#~[(:(:( }]&aH#~W(:(:( ~O(aH#}b&:(:hH#}]& %;%/58:(:oH#}X#:(:}5D%~h!:(:d1#?H#}]#:(4~?%D%~p!:( }b#" +
  "a:}!4-z54}Y!:# ~G!a:d1#+=4 ~;?a4~Y&:#1#~K!;%:#1#~G!;5 & d4}u(;+:# ~O(a ~P~(k? 44~p#:# e*a=! ~/}ak? /4~p#:#:#1#~W(H#~#*:#:#L#~O(I#}w*:+:#L#}{" +
  "*I#4:+:#X?#e*X8#?:# !H#e5:#:+H#}i5:# !H#B5 ....p;*:5&[:!:}!P?4:5:%4~L!:#1#e*;*8:# B5a:* ....pR4~)(:#1#}i5:#1#e5=! dwa;%:# }p*a;5%[:* ....pR&" +
  "[:%:*H#?:% &a:5X?#?X8#?:% ta:51#4H#?:% da;%:! !a;! ....p;*/!88:#:!H#e5:}!P?4N&[#[:}! /a1#?N-?:}! +a1#?=%1#+=!N-?:# ~O(a:%1#&:!4~p#:# e*a=! ~" +
  "b~(k? 34~p#:#:#1#~W(H#~#*:#:#L#~O(I#}w*:# B5a:!4~@%88:#:#1#e5=8H#~W(:#:#L#B5I%~O(:8&[#[ ?;!:#1#~S(=+;%%[:4:% &a1#?:% +a1#?4~c#&[:% da;%:! !a" +
  "=!:8R-!/#88:%4}_(:+ da;5:!;2%[#[:! !a;*:! dw:5a;%%[:*:86-!:4:% &a1#?:% +a1#?4~c#N&[:* !a;*:%4}_(:% da;%/!88:2 dw:+a=!:%L#4I#4:!:%X?#?X8#?:2 " +
  "!a;2:*;!/!88:#:2H#~W(88:41#}N;*:# ~O(a:41#j=!4~)(:#1#~W(;%:!&[:!:%a:#1#~S(:% dwa;%%[:# e*a:*4~S&:%:#L#}{*I#4:%:#X?#e*X8#?:% da;%:* da;*:! !c" +
  "=!-?8;%8:( e#a=!:#L%~O(I#?:!:%H#+:d1#&;5 ?;* !;!:}! /a1#?&[:}! +a1#?=!1#+;*:!1#&;!8:5:},H#d:},y4}S;%:#:!:*4}x(H#~#*:# %H#}{*:# ~>}[k?H#}w*:#" +
  ":%H#Z*:# *H#}p*:# }y~Pk?H#e*:51#?:5 &a1#?:# e*a #4~)! +;%%[:% :R&[:%:# e*aa1#?4~%(:% /a;%/!88:(1#}]#;8:d1#4;2:d1#t;!:(1#}p#;*:(1#Z#;+:(1#B#;" +
  "5:(1#}i#;%:# ~?!a:(C%~h!4~j#:#1#~?!;=:#1#~C!;;:( ?K?~a(:( ?K?}{%:(:JK?}w%:(:%H#Z%:(:5H#}p%:(:+H#e%:(:*H#}i%:(:!H#B%:(:2H#}b%:(:8H#}]%:(:;H#~" +
  "4#:(:=H#y#:( ~a(a;i:( y#a;C #;%/(8#[#[ #:#L%B%=}0}z #c:}0M!}G7 !c,#?h!8:# ~O!a:#C%e%}o{??????~h}:Z4~j#:#1#~O!;}+:(:#1#~S!H#~S!:(:}+H#~O! 5;%" +
  "/(8:(:#1#Z%H#~O!:#C%e%;}5:#P?}w%;J:(4~?%D%~W!:( ~h?a=o4}o&:( ?K?}y!:( ?}6!}w!:( ....pH#}i!:( ....pH#}]!:(M.........nI%p:(M....4I%f:(:JK?~*#:" +
  "( ?K?~)#:(:oH#~##:(:}5D%~a!:(:(1#~C!=}!H#}{#:(:(1#~?!=dH#}w#:(:(1#~O!=},H#.#:( ~)#a;}.:( ~a!a;}- !;%/&8:# e*a=5:( ~O!a=%:31#?4~#!:#L%e*=}0M%" +
  "}@-+:%4~^&:}0M#}@&[:5:( 1z2??(:#M?I%~)*:#:(C%?D%e*:#:(L%:I%y*:#:(X?%+X8%Z*8:# 5K?~j(:# B%a:( ra:# e*a:# ~O(a4}b!/!8#n:( e#a4~:%:(1#}b#:( B#a" +
  "1#?4~:(:( !K?~)#:}-4}Y% &;*#[#[#[:% !c,%#?*!8 (;*/!8:(P?}y!;*:(}0!}w!;9:# 4a:( z?a4~Y&:#1#4;0:#1#t;-:# +a:( }]!a4~Y&:( ~?!a;+:#1#+;P:#1#/;E4" +
  "-z5;}2:0&[#[:(1#~?!:# e*a:0:-:P:E:}24~!!:#L%e*M!}A-?1#/=%P??:% !K?? !Q&[?8{?????d~m[:#C%Z*=}3:}3{?????d~m[j7{?????[}e[}u4~?%Z;}3:9 ~o%R:9 ~%" +
  "%RgN&[:}3:%C%4j&[:%:9}6!d:%:}3D%488:% ?K??88 ?/!8:( ~?!a;+:% #Q8;!:+1#?:#:*K?~j(:#:9}6!~h(:#:}2I%~a(:#:EH#~[(:#:PH#~W(:#:-H#~S(:#:0H#~O(1#/=" +
  "+P?? !Q&[?8:+ ?K??:# !:(1#: 2 (:!7=5:+1#+T7H#y*:#:(X?%?X8%e*:#:(1#JH#~4*:#:(X?%4X8%}{*:# B%a:( ra:# e*a:# ~O(a4}b!#[#[:+#n#[#[ #:#L%B%=}0}z " +
  "#c:}0M!}G7 !c,#!?&8:#P?}{% ,R-%:+P?? !Q&[?8:+1#+=%:+1#/6-#:% !a/!8:+P?? !Q&[?8:5:+1#+=%T-!:%:5c8H#+8:+ ?K??8:}0M%}A-? ?;+:(}0!}w!=}& ?R:#C%e" +
  "%4~?%:(C%~W!}t;}3:(1#~O!:(1#~?!1#&;4 !;2:(1#~C!=% /a1#?&[:% +a1#?=%1#+;+:%1#&;28 .+;5:}&N&[:# 2 h:!74~P%:#1#?:#1#&4}T;58y4}S;!4}S;}#:}&4~O&;" +
  "8:}34}S;*:2:+4}x(;%:#:5H#~S*:# 2H#~O*:# }_}[k?H#~K*:#:%H#~G*:# %H#~C*:# ~>}[k?H#~?*:#:*H#~;* +;%:# +H#k*:# ~*~Pk?H#~4*:#:8H#y*:# 5H#~-*:# ~p" +
  "}Zk?H#~)*:#:}#H#~#*:# &H#}{*:# ~%~Pk?H#}w*:#:!H#Z*:# *H#}p*:# }y~Pk?H#e*:41#+:4 /a1#?:# e*a 54~)!%[:% ~G?Q-!:%:# e*aa1#?4~%(:% /a;%/?8?8 ?;%" +
  "/!88:i %K?? %;!/58:# !K?}]%:# ?}6!.%:#M?I%~h#:#:(1#~O! !cH#}X%:(1#~C!;%:(1#~?!;5:# e*a=!:( ~h?a Gz2??:# ~)%a:5 &a1#?:5 +a1#?:%:# ~h#a:!:(C%1" +
  "4^!/58:L %K?? &;!/&8:(1#~C!;%:(1#~?!;5:# e*a=!:( ~h?a Gz2??:# ~)%a:5 &a1#?:5 +a1#?:%:# B%a:!:(C%14^!/&8:}(M%I%? (/(8:}(M%I%? 5/&8:# .!a:% )g" +
  " .+R&n:%4}((:%84}W(:#1#}X!;%:#1#.! !gN&[:# e*a:%4~B(:#1#e* ....pR&n:#:#1#Z*H#~a*:#:#L#e*I%~W*?(:#1#}p*8;%8:# ~W*a B~nk? i4~p#:%4~%(?8:}.:!K?" +
  "?:}(M%I%? &/#8:( }{!a4~,%8:}(:# ~)%a .!z2?? !8K?~K!:# ~h*aJ?:&L%B%M%}@&[:}% %K??/#8:& }]+a:& B%a=% .!z2??:(4~[#:&1#}Xh;2:&L%}]+;}0:& ~Oha=!:" +
  "& B+a ~O?z2??:&:&X?%~a+X8%~?h:& ~p+a4}m(:}0M#}@&[:%:! ~O?z2??:(1#}]5=!1#9;*:& y%a:!1#:=54~((:&1#k%;!:&:5&n:!:5a:&1#~4%:! 9wa;%%[:& }]+a:*4}r" +
  "&:%:&1#Z+H#d:%:&L#e+I#4:%:&X?#}]+X8#?:% 9a;%:* 9a;*:5 !c=5-?8(:!8H#k%:&L%B%;}2:&1#e%;*:&L#}p%;r:& Z8a:& }w%a Jz2??:&:&X?%~O%X8%~?8:&1#~K%;2:" +
  "&L#~C%;}1:&1#~?%;!(:&:}0I%~)2:& y2a:& ~Oha ~O?z2??:( ?K?~K5:&:&X?%~?hX8%B8:(1#e5;!:(1#}p5;/:(L#}p5;}1:(1#}]5=31#9;5:& }]+a:31#:=-4~o%:-:&1#}" +
  "]+:&1#B+=+c=%:%:-T7;*:&1#}b+:+ 9wa;%%[:*&[:& B%a:54}r&:%:&1#}{%H#d:%:&L#Z%I#4:%:&X?#B%X8#?:* !c;*:% 9a;%:5 9a;5/!88:&:&L#}]+I%~O8:&:-H#~W8:&" +
  " ~O8a:& k2a4}y#:&1#~[2=% ....pR&[:&:&L%~a2I#q8:&:%H#~a8(:& ~a8a }_}bk? 04~p#8:31#1:& }]+a:31#i=-4~p%:-:&1#}]+:&1#B+=5c=%:%:-T7;* +a;%:&1#}b+" +
  ":5 &Oa;5%[:*&[:& B%a:% &c1#?:%1#?4~]!:&:% &aP??K?}p%:5:&X?#B%X8#?:* !c;*:5 4a;5:% 4a;%/!88:&:-H#B+#[:! ....pR&[:}1M||||3}E-!:!:/4~:(8 ....p;" +
  "!8:&1#~h2=% ....pR&[:&:&L#~l2I#}i%:&:%H#B%(:& B%a:31#&:31#+4~r#8:&:&L%~O8I%Z8:&:&1#~W8H#}{8:&:&L#}]+I#~#8:&:&1#B+H#~-8:&:&L#B%I%y8:&:&1#e%H#" +
  "k8:&L#q8;r:&1#~a8;*:&1#~O2:&1#~S24}n(:& ~C2a4}^(:&1#z2:&1#.84}n(:& }]8a4}m(M#;}28:(P?~K5&[:(1#e5:( }p5a1#?4~:(8:( ?K?~K5:( }b5a8=%1#?:% &a1#" +
  "?4~:(:}% !K??:}2M%}@-?:(4}{%:( !K?~h5:& ~#*a:& Z8a Jz2??:&:&X?%~?8X8%e*:}2M&}@-!/#8:( %K?~h58:}  %K??:}* %K?? #;5/#8:? }{}(a4~A&:? e}(a4~/&:" +
  "? !K?~)::& ~[*a:& ~#*a Jz2??:&:&X?%e*X8%~G*:@4B&:? }i;a4.%:}2M#}U=}0M!}G&[#[:}0}z !Q&[:?1#B;=/1#J=! ||||*6&[?8:/1#:;+ !;5:/:! !aH#J:& B%a:/ " +
  "ia1#?:/ ra1#?4~p# ....p;%:&1#B%=! ....pR&[:&L#}i%=}2M||||3}E&[:!;%(:!:&1#}i%4~:(88:& B%a 8 ^~/k? }#4}o%:&:+H#~O+:&:&P?~[%K?~S+:&:&L%Z%I%e+:&" +
  ":&1#}{%H#Z+:&:&L#~#%I#}w+:&:&1#~-%H#~#+:&:&L%y%I%~)+:&:&1#k%H#y+:&:&1#~S%H#~K+:&L%B%;}0:&C%e%;}3:&:}2I%k+:&:%H#~4+:&:}3D%B+:&:}0I%}]+:&:&L%~" +
  "G%I%~?+:&:&1#~O%H#~G+:&1#~;%:&1#~?%4}n(:/:/1#J !cH#J:& }]+a=! !:*4}[!;(:!4}X&/!8:&:*H#B%:&:rI#}i%:& }p%a=8:& ~[*a Jz2??:&:2H#~C%:&:!H#k%:&:}" +
  "1I#~;%4&=+ ~p}Zk? 5 ~p}]k? *4}T=%4~b%:%4~%(:+ ^}[k? *:r}z=,:rM:}]}z4}T=%4~b%:%4~%(:& }]+a:&1#y%=3:&1#~4%4~P!:& ~??a:&1#}b+=%:&1#B+4}r% !;5:}" +
  "1}z;-:&1#}>;(#[:&1#}< !Q&[:&1#}]+:%4}n((#[:+ ~0}dk? &:(4~b%:(4~%(:&1#}]+:%4}n(:& F}W.+H#}]+:& [c:&1#Z%:&1#}w%:& }]+a4}c#:&1#{;(:&1#[ !g-?:+ " +
  "~%}Xk? +:(4~b%:(4~%(:& F}W.+H#~)2:&1#~#%;%:&1#~)%4(;5:& ?H#B+:&:5H#}b+ &O;(:&:& ~)2aH#}]+#[%[:(&[:( 4c;(:& Ga:& }]+a:%4F#:% 4a;%:&1#G !R-!/#" +
  "88:+ ~.}Xk? *:&1#}b+=%4~b%:%4~%(:+ z}Yk? +:2y4}S=%4~b% ?;5:+;(/%8:&1#}7;(:&1#}b+4~%( !;588:+;%8:%4~%(:*:,4~:(:84}^(:& }{%a4~j&:!:-4}n(:&1#~-" +
  "%:34~:(8(:&:rI#}p%:&:*H#e%:&:}2I%B%:& }w%a:& ~[*a Jz2??:&:2H#~K%:&:!H#~?%:&:&X?%~G*X8%~O%:&:}1I#~C%:}1M||||}e....n}F&n:& B%a ?:&4}[!(:& ~)2a" +
  "=%:?1#B; +a=54~X!:& ra:? ~C@a4~Y&:&L%r;}0:&:&1#~-2=!H#}i+:&:}0I#}b+:& !H#}]+:&:&1#y2 /w:!aH#e+:& ~l8a=!:& }]+a:?1#~a@:?1#q@4B!#[:&1#z8=/&[#[" +
  " ....p;@:&1#~l8;!:&1#~p8;*:%4}f%:! ....pQ-?:&:/H#}{8:&:*H#}w8:&:!H#Z8:& 1a:54~M& !;(:&1#i;+:&1#1=5 !Q&[:& :a:+ ~/}[k? &4}T=%4}p%:& da:&1#::&" +
  "1#J4~N&:&1#d !Q&[:& ~Oha:&1#9=!4~^#:!4~%(:&1#~Oh=@ ....pQ;(8:%4~%(8:5:+4y(:& ~)2a:2:&1#~O%4}q%:&1#y2;%:&1#~-2;5:(&[:& ....pH#}]+(:& }]+a:*:/" +
  ":&1#~Sh=!:&1#~Wh4~+!:@:!4~:(8:5:%:& }]+a4~f!;(:&1#~)2:54~:(:& Z8a4~e&/#8(:!4~e&:%4}f%8:& 4a:54~M&:&1#4 !g&[:&1#t;((:& ~)2a:2:&1#~O%4}q%:&1#y" +
  "2;!:&1#~-2;%:& ....pH#}]+:%:!:& }]+a4~f!;(:&1#~)2:%4~:(88:& B%a !:(4}[!8;(:& B%a4}X& !;58:?1#B;4~i&:})4~q#:? ~;:a4~M%:? k:a;@8:@1#?4~%(:}* !" +
  "K??8 #;%:5 #Q&n %(:})4F%:5;% !8;*8:?:*K?~4;:?:% #Q=*&n %(:})4~.& ~;; k;:% !g7:?a1#?o? 4c=/J? .+:(4?;+:/ +a4~8&:/1#/;5:& +a=%:/1#+ !g=!H#?:%:" +
  "5:+:!7H#&:/ 4aJ?:&1#/;!:&1#+ !Q&[ ~V~mk? }14~Q(?(:!4~%(:(4~%(:?1#k;4~%(:?1#~;;4~%(8 !8K?~?;:& ./aJ?:*8}jL&}*n&}V!}T!)o? .5c=5J?:5 ....pH#}N:" +
  "5 .9}6!Z!:5 ....pH#w:5 ....pH#p:5 ?}6!}p!:5M&I%}G:5M?I%W:5M....k?I%}<:5 ....pH#B!:5 ....pH#}X!:5M?I%G:5 ~a*H#~;!:5M?I#~4!:5:#H#y!:5:!H#~-!:5" +
  "M?I#~?!:5 #H#~#!#[:5 ~#!a4~H( #Q&[:5 B!a;9:5 }X!a;}&:5 ~K?a;} :5 ~??a;}!:5 ~W?a;d:5 ?H#~O!:5M....k?I#~G!:5 }p(a;*:5 }m(a;# !;!#[%[#[:5 B(a=," +
  ":5 ~#!a=h:! !g4~Q#:5P?e(=! %Q-#:5:#}0??}6!~S!:5:#P?#K?~U!:! #Q-?:5L%B(;J:5 Z&a:h4~W#:5P?~!&=h #Q-#:*:51?}z&H?*:*:5L#Z&I#?:#:5}0!~S!}6??:#:5P" +
  "?~U!K?#:5:!K?e(:5:JI%B(:5:hK?}z(:5 ~G!a:,4~@% ?;!/!88:5 ra:5 ~#!a4Z&:51#r #R-?:( ~h?w;}(:51#~K!=,:51#~O! dwa;}):%1#+;8:%1#&;/:5 e(a;3:5 ~;%a" +
  ";t:5 ~8%a;4:5 z#a;0:5 }p(a;7:5 }m(a;@:5 }{&a;}*:5 }X#a;}#:51#~G!:& !g;::,;#%[:#:})R&[:5:#L#4=JI%~h!:5:#X?#?=1X8%~W!:5:JI%}]#:5:1X8%~p!:5:5P?" +
  "}b# %QK?}h#:5:}#H#}p#:5:%H#e#:5:5 }h#aH#}i#:5 ~W!a ~p}Zk? 54}W%&[:5P?}h#&[:5:5P?}c#K?}{&:5:5L#}X#I#Z&:5 B(a=!:5 Z&a4~<#:5 y%a:!4}l&(:5 ....p" +
  "H#y%8:51#}N:51#j4}n(:d:51#k%H#+:d:5L#y%I#?(#[:5 ~p!a=! ~p}]k? *4}W%&[:5:51#}]# (Q&n:51#}X#=!}5??:! &a}1??M:}Z}XM~^~9~*}o~N/}@( ?8K?Z!/!8:! ^" +
  "}[k? *4}W%&[:5 B(a:5 }i#a4}z#:51#B(=! ....pQ&[ ....p;!(#[:5 Z&a:51#}i(=&:51#e(4}a#:!:&4~:( ....p;!:51#Z&=& ....pQ-?:51#}{&&[:5L#}w&;},:&;!(:" +
  "&:51#}w&4~:(888:51#w:51#f4}n(:5:},I%f:5:!H#w/!8:! }_}[k? 24}W%&[:5:5P?}c#K?}{&:5:5L#}X#I#Z&:5 B(a:5 Z&a4~<#:51#e(;*:51#}i(;&:51#B( ?;!:3 ~_}" +
  "ak?L??I?5:3 ~X}ak?L??I??:5#n#[%[:! ,R&[:5:!:3aP??=+4~P%:! !a;!:51#?:51#&:&:*4~T&N-!/#88 ,/!8:+ ,:5P?}h#78K?}t!:&4}n(/!8:! ~0}dk? &4}W%&[ ..." +
  ".p;!:5P?}b# (Q&[:51#}X#;+:5 y%a:51#}]#=*4~n%%[#[ ?;!%[:!:*Q-!:!:+aP?? =R&[:! !a;!/!88:5 y%a:+:! !a=!4~3(:*:!c;&:!:+a;h ?;!#[%[:!:&S&[:!:haP?" +
  "?=+ ~S?R&[ !;*:+ =Q-%( #;*8:!:*a;!/!88:&;!8:5:h:! ~S?4}c&K?}{&:5:!H#}w&:5:hH#Z&:5 B(a=+:5 Z&a4~<#:51#B(:/:8:51#}i(=*:51#e(=-4Z#&[:+:/:8:*:-4" +
  "~+!:51#}i(=+:51#e(:5 y%a4~k!:51#B(:+4~:((:5 y%a:h:!4~3(8:5 y%a =4}j&:*4}n( !:! !a=*:ha:!:&67;+:&:*c=! ?:!:&U7;*/!88:5 y%a:+:*4~3(:5L#~4%;}-:" +
  "51#y%;!8:51#p:51#)4}n(:5:}-I#):5:!H#p/!8:! ~%}Xk? +4}W%&[:5 ~a*H#y&:5M?I#~)&:5:5L#}X#I#}{&:5M?I#~4&:5 #H#Z&:5 ?H#~K#:5M....k?I#~C#:5P?}b# &Q" +
  "&[#[:5 Z&a4~F( #R-? !;!%[:5 ~-#a:5 Z&a=&:! !g4~h%:51#~-# #R-!:5P?y# !gN-!:5 ~S#a=!:&4~W#:5P?~_# #Q-!:51#~W#;&:51#~S#;*:5P?~[#;h:5 e%a:!:/:84" +
  "}n##[#[:h (Q&[#[:5 ~a*H#}{(:5M?I#Z(:5:&H#}p(:5:*H#e(:5M?I#~#(:5 #H#B(:5 B(a4~H( #R-#:5 ?H#~)%:5M....k?I#}{% !;!#[%[#[:5 y%a=&:5 B(a=*:! !g4~" +
  "Q#:5P?k%=! %Q-#:5:4}0??}6!Z#:5:4P?#K?}u#:! #Q-?:5L%y%;J:5 ~h#a:*4~W#:5P?~s#=* #Q-#:t:51?~o#H?*:t:5L#~h#I#?:4:5}0!Z#}6??:4:5P?}u#K?#:5:!K?k%:" +
  "5:JI%y%:5:*K?~F%:5 }{%a:&4~@% ?;!/!88:5 +a:5 B(a4Z&:51#+ #R-?:51#~)% dw;* ?;!:51#~#%;&:51#}{%%[:!:*R&[:5:!:&a=+L#4I%~?%:5:+X?#?X8%y%:5 y%a ^" +
  "}[k? *4}W%&[:5 ~h#a:t:/:84}n#:51#e%:51#}p%4}n(:5:51#~p#H#Z%:5:5L#~h#I%e%8:! da;!/!88:&4~?(/!8:51#}{%:51#~#%4~?(/#88 ~K~Kk? +4~(# |!g=! }+Q-?" +
  ":5 ?H#k%:5M....k?I#y%:51#e%=& ....pQ&[:5 ....pH#B(:5 y%a4B%(:5:5L#y%I%B(:5:51#k%H#e(:5:!K?}{(:5:5L#}p%I%Z(:5:&H#}p(8/!8:5 ....pH#B(:51#e%:51" +
  "#}p%4}n(8:5 ~C#a:5 B(a4~*# ?;!/?8?88:5:51#~K#H#e(:5:5L#~C#I%B(:}!4}^(:}!:51#e(H#+:}!:5L%B(I#?/!8:! ~f}Xk? 54}W%N&[:! }i}[k? 24}W%&[:5 :a:}#4" +
  "}v#:5:51#J=!}6!}r!:5:51#::! ..&Sg}6!}p!/#8:! }r}[k? 24}W%&[:5 1a:}#4}v#:5:51#1=!~%I%G:5:51#iy:L:! !g7=LD%[/#8:! }{}[k? ,4}W%&[:5 B(a:5 }i#a4" +
  "}z#:51#}X!:51#}]!4}n(:}&:51#e(H#+:}&:5L#B(I#?/#8:! ~3}dk? *4}W%N::NV-!#n:5 ~a*H#}]%:5M?I#.%:5:5L#}X#I#~p#:5M?I#}b%:5 #H#~h# ?;*:5 ?H#Z%:5M.." +
  "...!I#e% +;+:5P?}b# &Q&n ?:5 ~h#a4~F( #R-!0 !;!%[#[:5 ~S#a:5 ~h#a=&:! !g4~h%:51#~S# #R-?:5P?~W# !gN-?:5 }{%a:&4~W#:5P?~,% #Q-?:5P?~)%;!:5 Z&" +
  "a=&:51#}{%:51#~#%:% ?:54}V#[:5L%Z&=JM#}A&[#[:5 B(a=h:& ~h?z2??:! (R&[:h4}z%/!8:5 y%a=!:}* ~a?z2??:5:JI%B(:3:! ~a?z2??:51#y( ....pR&[#[:51#~4" +
  "(=!:51#k(=& ~p}]k? *4~T&N&[:!:& ~t}Zk? (4~T&N-!8:5 Z&a:5 y%a ~a?z2??/&88:5 B(a4}z%88M#;J8:5 B(a:5 Z&a ~a?z2??:5 e%a:* ! + ~h?4~U&:51#}p%=+:5" +
  "1#Z%=* ~h?wa;!%[:JM%}A&[:!:JI%?:! +a:5 B(a ~a?z2??:! ~h?a;!:* !a;*M%;J/!88:5:*H#Z% ?;!/!88:51#e%( ?88;2:(:*R&[:+:*4F&:2:+4~>( ....p;2(:+:}(a" +
  ";& ?;!#[#[%[:!:}(Q=hN&[:!:+a:! ~h?a;!L%?M#}A-!/#88:&=*;!/!8:!:+a=! ~h?c;*8 ? +4~>(:!:&:!c ~h?u4F&:5:2H#B(:5:+H#}i(:5:*:+c ~h?uH#e( + ?4F& ? " +
  "+4~>(:h&[:5L#}i(;}.(:5 B(a4~8% ....p;288:94}m(:5:}.I#}i!:5:2H#B!/!8:5 ~a*H#~G%:5M?I#~?%:5:5L#}X#I#k%:5M?I#~K%:5 #H#y%:5 ?H#}{#:5M....k?I#Z#:" +
  "5P?}b# &Q&[#[:5 y%a4~F( #R-? !;!%[:5 ~##a:5 y%a=&:! !g4~h%:51#~## #R-!:5P?~)# !gN-!:5 ~-#a:&4~W#:5P?~7# #Q-!:5 ?H#~?#:5M....k?I#k# ....p;2#[" +
  ":5P?~4# (Q&[#[:51#y#;!:51#~-#;&:5 ~a*H#y&:5M?I#~)&:5:!H#~#&:5:&H#}{&:5M?I#~4&:5 #H#Z&:5 Z&a4~H( #R-?:5 ?H#~K#:5M....k?I#~C# !;!#[%[#[:5 B(a=" +
  "&:5 Z&a=*:! !g4~Q#:5P?e(=! %Q-#:5:@}0??}6!~O#:5:@P?#K?~Q#:! #Q-?:5L%B(;J:5 ~h#a:*4~W#:5P?~s#=* #Q-#:7:51?~o#H?*:7:5L#~h#I#?:@:5}0!~O#}6??:@:" +
  "5P?~Q#K?#:5:!K?e(:5:JI%B(:5:*K?}z(:5 ~C#a:&4~@% ?;!/!88:5 da:5 Z&a4Z&:51#d #R-?:51#~G#=h:51#~K# dwa;; }+;-:51#~C#:h;&%[:&:;R&[:5:&L#4I%.%:5:" +
  "&X?#?X8%~h##[:5 ~h#a=! ~/}[k? &4}W%&[:5 B(a:0:/:84}n# }+;-:51#B(=! ....pQ-!:51#}i(=*:51#e(4~(#:!:*4~:( |!g;-(:! ~h}Zk? &4}W%N&[:! ^}[k? *4}W" +
  "%N-#:5 B(a:0:/:84}n#:2:}%4}n(:51#e(;o:51#}i(;}%:51#B(;2/#8:5 ~a*H#}{(:5M?I#Z(:5:5L#z#I#e(:5M?I#~#(:5 #H#B(:5 ?H#~[#:5M....k?I#~S#:5P?}X% &Q&" +
  "[#[:5 B(a4~F( #R-? !;!%[:5 ~a#a:5 B(a=*:! !g4~h%:51#~a# #R-!:5P?q# !gN-!:5 e%a=!:*4~W#:5P?}v% #Q-!:5 4a:!4}v#:5 ~S#a:51#4 !Q&n:5}5#t:JM....f" +
  "^}X;J ....p(:5 }{%a:5 e%a:/:84}n#:J:5L#~#%:51#}{%=! ....pQ7;J F...p:!:! F...p}>78=* F...pR4~,(:51#~W#:51#~[#=+ /wa;!%[:* F...pR&[:!:*H#?:! &" +
  "a:JI#?:! /a;!:+ !a;+ F...p;*/!88:5:+H#~[# ?;!/?8?88:5:51#~[#H#~)%:5:5L#~S#I%}{%:5 k#a4B%:5:51#~)%H#~?#:5:5L%}{%I%k#88:& da;&/!88:h4~?(:- }+Q" +
  "-!:2 ....pQ&[:5 ....pH#B(:5 k#a4B%(:5:51#~?#H#e(:5:5L%k#I%B(:5:-K?}{(:5:oH#}w(:5:}%H#Z(:5:2H#}p(8/%8:51#~C#:51#~G#4~?(88:5 ....pH#B(:2:}%4}n" +
  "(:5 k#a4B%8:5 Z#a:5 B(a4~*# ?;!/?8?88:5:51#}{#H#e(:5:5L#Z#I%B(:} 4}^(:} :51#e(H#+:} :5L%B(I#?88:# da;#/!88:,4~?(:5:51#j ?:51#}N ....pR7:51#s" +
  " ~t}Zk? (4~%&:5P?Z!VK?Z!:?:5 Ga ~h?z2??/#8:51#~G!:51#~K!4~?(8:?M#I%?:5 Ga4}z%8:5 .5aJ?8~4R%}&n%}V!)o? k(c=&J?#[:# ..::%1#?=* &O=2:2 ..:U7U&[" +
  "#[:%P?}(;} :%P?d;h:%1#/=8&}V:8 -m=* !c;2:%}5#4;7:%1#t:* ?}>&[ !:*c B%u !a=* ~F}_}Rw;+:2:* B%wa;28 k}X}8u~%:8 &}Q |%g:+a:2 ~[?A=8c:2 ~.8w #ma" +
  ":8 #ma~#M.}v(}V:7)M~a*}V)M.~a~C~2~*B,}U(4-z58;74L;}*:&:hK?}C:&:} K?}D:&:}*D%[:&:7I%G:&M!I%r:&:%L#?I%}<:&:%1#+H#W 8;%%[:% }0R&[:%:& ~)%aa #K?" +
  "?:% /a;%/!88:& ~;~Kk?H#~p#:& !H#~l#:& &H#e#:&M?I#B#:&M....k?I#}]#:&X/????????????????X8#}p#:&M?I?}|#:& !}6!k#:& !}6!}X%:&M!I#z#:& ?H#~4#:&M." +
  "...4I#~-#:&:& raH#~h#:& ~C#a:& ~)%a Jz2??:&M?I#e%:&:#H#}i%:&:!H#B%:&M?I#}w%:& #H#}]%:& ~a*:&1#}>=}&:}& ~a*67H#Z%:!:# ~;kk? %4~Z&&[:& !K?}|%:" +
  "& %H#e%8:& }]%a=%4}d& |!g ~s?R&[:& ~O!a:%4}d!:& }i&a=%:&P?~W! dO F^tV ?4~C#:& }]#a=*4~m&:*:% iz2?? F...p;*:& F...pH#~)%(#[:& ~-#a;4:& ?H#B&:" +
  "&M....4I#}]&:&M?I#Z(:&:#H#e(:&:!H#}i(:&:& }]&aH#}p(:& #K?^&:& #K?~o%:& #K?~d%:& #K?~V%:& #K?~J%:& #K?~>%:& #K?~3%:&M&I%~p!:&M?I%~h!:&M....k?" +
  "I%~a!:&M?I%~W!:&:}*D%~O!:& ?H#~h&:&M....4I#~a&:& }]%a ~s?4}X% ?;h#[%[#[:& ~l&a=5:& }]%a=2:&L%~W!W&n:&1#~h!( !8N4}]&:&P?z&=@ #Q-#:&1#}w% !a;+" +
  ":&1#~p&;8:& 1a:5:& ~a&a4^%:&1#1=(:&1#i=*4~=!=, 2c;%#[:& ~O!a:5:(:*:,4~6%=5N:% |!g &RVN&[:24}d& |!g ~s?Q&[:& }]#a:2:& }i(a !4}X!:& }]yk?1#?H#" +
  "~)(:& .yk?L#?I%}{(/#88:& }{(a:& }]%a4}d!8:&:8H#~?#:&:+H#~;#:& ?K?k#:& ?K?}Y%:& }]#a:(:*:5:& }{(a:&1#e%4}k%-!:% |!g=5 5U&[:& ~)%a:5 /wa=*:&1#" +
  "~)(H#+:*:&L%}{(I#?(#n:& :a;,:& }]#a;2:& }{(a;8 ?;+o? rc=5J?#[#[#[#[#[#[#[:* hc,&?&#!&8:(P?? ~e?R-%:(P?! ~]?R-%:(P?# ~k?R-%:(P?% ~k?R-%:(P?& " +
  "~X?R-%:(P?( ~_?R-%:(P?5 ~]?R-%:(P?* ~@?R-%:(P?+ ~[?R-%:21#sP?}, !R-%:8P?+=( %R&[ #;+ ../;%/%8:5 ?H#9:5M....4I#t:5:8P?hK?1:5:8L#?I#::5 +a:5 :" +
  "a:5 ta4^%:51#+;(#[ y~<k?:51#/=*4~t%&[#[:*;%%[:%N-%:(P??=+ rc |!g 2S:+ ~V!g ~8?c |!g 0SVN&[:+ Pc=3 -U ? !:3O ^k?g7N:+ ~V?Rg-#8:( !a;(:% !c;%/" +
  "?8?88:2 }Y}[~O? ^}[~O?:* .#S7 }W}[~O?:*74}v&8:51#t:51#d4~:( #;+/&8:(P?? ~b?R-#:(P?! ~f?R-#:(P?# ~l?R-#:(P?% ~]?R-#:(P?& ~_?R-#:(P?( ~j?R-#:(" +
  "P?5 ~X?R-#:(P?* ~l?R-#:(P?+ ~b?R-#:(P?h ~g?R-#:(P?2 ~f?R-#:(P?8 ~k?R-#:21#sP?}, !Q&[:8P?+=( (Q-& ..t;%/#8:8P?+ (Q&[:81#&;%:81#?;+:5:5 }0aH#t" +
  ":5 :a:+:%:5 ta ,4~h#:5P?C #Q-%(:84~Q%N-%8:2 }e}[~K?4}v&/&8:(P?? ~X?R-!:(P?! ~f?R-!:(P?# ~g?R-!:(P?% ~f?R-!:(P?& ~q?R-!:(P?( ~e?R-!:(P?5 ~g?R" +
  "-!:(P?* ~m?R-!:(P?+ ~k?R-!:(P?h ~@?R-!:(P?2 ~[?R-! !;+:21#sP?}, !Q-#/!8:(&[:2:%:( dOV F%V4}v&/#(:2 -4}[&/%8?8 h;% }w}ck?;8#[#[%[:% !a=% @R&[" +
  ":% 0Q-+:8 &c;+:81#?;3:8 +a;8:(:*:+1#?:34~9!N-!/#88 ?;8/!8:% @S;8:% 2c;%8:5:%K?!:5:8 !gK??:2:5P?! dO ~f~r~,~(*c }g!:5P??74}u&:2 -4}[&/!8:+ /w" +
  ":2a=%:81#+H#}>:%:8L#?I#{:+ *a;( !/!8 ?8;%:,:(K?!:,:%K??:5 raJ?:&P?:N-#:&P?;;%8:&:&P?}X%:@ !<:% |!g:h |!g6ggK?}X%:%;h/!88?8:& }i&a=%:& ~)%a=*" +
  " ~K?z2??:&1#~a&:&1#q&4~:(:& ~O!a4~l&:&:&1#}w(H#k%:&:&X?#}i(X8%~)%:& da=h:*4~M#:h &V:& B&a:&1#d=@71#?;}!:&1#}b&;t:&1#}]&;d ?;2:& ~a&a:& }]#a=" +
  "(:% ?4Z!:& ~l&a:(:% #4Z! !;h:*:(:% & !4}d#:& ?K?}Y%:& F}*}6!k#:& ?H#~4#:&1#~h#=%1#?;(:%L%+;7:&M?I#.( .!;*#[:&P?~R& #R&[:7M.~G}o~k~mP:(7;7#[#" +
  "[#[:&P?~O&=8,&&#!?#8:&:&P?~P&K?y%:&:&L#~G&I#~)%:& ~O!a=%:& ~)%a=3:& .(a4~E&:& ?H#B(:&M....4I#}](:&1#~O!;h:&1#~S!;8:3:%:& }](a4~k#:3:&1#~)%=(" +
  ":&1#~-%=54}k&:(;%o? :c=+J?:5&[#[:(:5a !c=}#P?? ~Q?R:5 }+c >SV-?:+M?I%d:+X/????????????????X8%+#[%[#[ ?;,%[#[:%:}#Q-&:- })Q&[?8:% !a;*:%P??;%" +
  " !:-O ~g~/~R|!gN-?:% rc |!g=}% 26-?:}%:, 2wa;,:- !a;-:*;%/!88:-P?}x~K[:%R-?:/ 5Q&[?(:- !a;-:+ +a:/ #Oa:,H#?:/ !a;/:*;%/#8?88 ?;-/!8:+1#4;% ?" +
  ";-:+1#d;*:+1#t;/:+1#+=}#:+1#/=}%4~e#;}(:+1#9=0 }6T:* }6TV:}(:% !cU:/ }&TVV-?:3:}#:}%:%4z#:/:*:04~<&:5 }*c;%%[:%&[:% !a;%:, 2w;,/!88:3 !K?}/:" +
  "3:,H#: !;-88#n:+ :aJ?:-N&[#[:(:5 ?4~c&P?k.[ 5g&[:& ~)%a=%:74}q!-!:%:(:54~&!/!8:(:5 ?4~s#=% !c !U&[:(:5:%4~c& :Q&[:& ~)%a:(:54~&!/#88#[:(:5:%" +
  "=*4~c& EQ&[:(:5:% !a=*4~s#=+N-!:*:+a;*8:%N:5:*TV-?:% hc (S&[ ?;%(#[#[#[#[#[:% *c,#!?#8:* +R-#/(8:* *Q-&/!8#[#[:% 4c,&!##?#8:* }!R-! h;%/#8:*" +
  " 4R-? 5;%/!8:& ~)%a }(4~d&/%88:(:5:%:7:4:& .(a4}l!/%8 ?;( ?;+ 5;*:& ~)%a=5 P4~7%=%N&[:5 C4~7%N&[ # &:51#d:51#94~^( #Q=+7;*88:5:*4~%%;*:+&[:5" +
  ":51#+ +VH#+:5:51#/ ..:VH#/:* ~G3a;*8:%&[ ?:*c;%:*&[:%;((:5 74~d&8(:*=%;(8 ~O~0k?:%4|%N&[:5 04~d& ?;(8:5 P4~7%;,:51#d:51#94~^(;%#[#[#[:+N&[#[" +
  ":5 ~N?4~7%N&[:% %R-! ~e# ~f#:( % 3:( ~[?x7g7;%:5 %4~%% !c;* :;-:( ! !4z#;//%8:5 #4~%%;*:51#9N&[:5 =4~d&8:,&[:5 P4B(8:5 !4~%%:(4}](;/:( !a4}]" +
  "(:/c;% }+;- !c=( *6&[:%;*/&(:(:* *wa *c;*/%8?88:,&[:5 #4~%%;*:51#9N&[:5 ;4~d&8:5 P4B((:% &R:+V&[:5 }&4~d&8:5 #4~%%;*8:5 #4~%%:(:* !4z#;/ }* " +
  "}):(:*4~e#=%7;- !c;*8:%:*T-!8:5:-4~d&8:5:*:/a~#M.}v(}VI%?:51#9N&[:+&[:5 94~d&(:5:51#+ k?VH#+8/!8:5 ~K?4~7%N&[:5 ~l?4~7%N&[:5 :4B(88:5 #4~%%;" +
  "-:5 K4~7%:+:,V=%R&[:5:%&n J o:51#d:51#94~^(7( J84~d&8#n:5 oK?L:5 #4~%%;,:5 }&K?L:%&[ ?;/ ?:5 K4~7%N-!0(:51#d:51#94~^(N&[ ?;/ ?/#88:5 #4~%%;/" +
  " !8;3#[:5 E4~7%N&[ ?;% ?;( ?;+:5 i4~7%N-!8 ?;% ?;( ?;+%[:54e%=* hU&[:*:+ 2wa:+:( hS7;+:( !a;(:%:*V;%/!88:( ?R:3g-?:5 }-4~d&8 h:(c=* ?:* hU7;" +
  "*%[:*&[:* !c;*:+ 2w;+/!88:- dQ:/:%:,VV ?Rg:- dT:/ }7TV:, }6TVV&[:5 },4~d&8:- dQ&[:5:51#+ .!VH#+8:5:+H#::5 h %:(:( %U7=%:% h67H#J:/ }7Q&[:54}" +
  "f( }6;/8:5 }.K?L:5:5L%?:/:, }7w:- B9waa~%)I%?:5 ~Q?4~7%N&[#[:51#9N&[:5:51#/ ..k?VH#//%8:5 :4~7%0:54~[&&[:54}e(/%8:54}W#-?:5 ~[~0k? !4~&%-?:5" +
  " }.4~d&88:51#9N-?%[:5 ~R?4~7%&[:5 } 4}l%:5 ~T?4B(/!88:5 :4~7%&[:5 @4}l%8:54}e(88:& ~)%a:7:4:& .(a4}t!8;*:&P?~W!&[:&1#~4#N&[:&1#~-#:&1#y#4~:(" +
  ":4:&1#B(H#+:4:&L#}](I#?/(88:&1#}](:&1#}b(4~:(/%8 ?;8:&1#~G&:&1#~K& ?:7:4:& .(a4}l!;*/#8:8 dO }Z^1V;*8 ?;88:@:t:@7;5:& }{(a:& }]#a=%:*:h:8:&1" +
  "#.(:&1#}X(=* |||}Vg:*:&1#~h#L%?W74~=#:& ~O!a=+:%:& }i&a 5 ?4}d#:&1#~h#P?},N:&1#~l&=8 F...pQVN&[:&1#~p&;-:&1#z&;,o? ~G!c=(J? & 14}u(=2M?I#::2" +
  "M....4I#d:2M!I#4:2M?I#+:2M....4I#?#[:%=*1#sP?}, !R&[:(:,H#r:(:-H#i:( ^#H#}4:2 /a=h ~s?4}j& ~s}Xk? +:( ia:h4~Q!:+P?+=t #R&[#[:+L#?;9:( ~a*H#W" +
  ":(M?I#}<:(:9I#[:(M?I#}C:( #H#G:( Ga ~s?4}X% !;%%[:( ~S?a=/:( Ga=+:% !g4}]&:(P?j #Q-!:( ~a?a:+4}d!:/ ~s}Xk? +4}W%&[#[:(P?f=%N-? ?;+:( ?H#}{!:" +
  "(M....4I#Z!:( ?H#~-!:(M....4I#~#!:(1#w;4:(1#s;3 ?;/:% #Q&[:3:4:( ~#!a4~;&N;/:(1#~-!;+8:(:(P?gK?):(:4H#p:(:3H#O:( y!a:( ~l?a4k#:+&n:(1#~)!(:(" +
  " da:( y!a:( Z!a4^%:(1#9;+:(1#d8;4:/N:% %Rg&[:(1#~#!:(1#~)!4~:(:(1#Z!:(1#}w!4~:((:( !K?~C!:(:,H#~?!:(:-H#~;!:( ?H#):(M....4I#O:( 4a:( ~;!a:( " +
  "~l?a4^%:4:+:(1#4:(1#t4~T&:(1#O:(1#p4~:(:(1#~#!:(1#~)!4~:(:(1#Z!:(1#}w!4~:(-!8:( Fd}6!.!:( F:}6!O:( }eF~)&H#B!:( ?K?}b!:*:( }b!a ? ?:( ~l?a #" +
  "4~U!8(:h i4}j&:( :a:+:(1#}C4~[%:(1#J;%:(1#:;+:(M?I#.!:(M!I#O:(:hH#):( ~l?a:+:%:t !g4~N!8 ?;%/?8?88:h X?4}j&:2:5:}!4~3(:( }i!a=%:5:}! }m}Yk? " +
  "&4}^&:(P?}s! #R&[ z~&k? /:%:24~0#8:( ~#!a:5:}! ~>}Yk? *4}^&:(P?~0! #Q-!:(L#~#!;9:(P?~.!;% ?;/:( ?H#k!:(M....4I#y!:(:%K?~C!:(:9I#~;!:( +a:( ~" +
  ";!a:( y!a4^%:(1#+=-:(1#/=+4~B#=*&[:-:+:*4}e! .}dogN;/8:*:+:*:+T7;h:*;%#[%[:%:hR&[:%:-aP?? oc=, 9U ? !:,O FZ.}X!g7-#:% !a;%/!88:h;%8:/&[:%:*S" +
  "&[?8:%:+T&[?(:( Ga:*:-a:%:*c4~r#:(1#}7=%:(1#[=*4~5%:( %K?):( ?K?n:( !}6?}U:(:*H#p:(:%H#O:(1#G }]~(k? ,:( ~l?a:24~0#:%4~:(88:(1#y!:(1#~4!4~:(" +
  "(:2 da;h ?;% y~(k?;+ ?;-%[#[:% JQ-%:%:*a=/ ~F?aP?? #R&[:- %6-!:+1#?:+ &a1#?:/ ~;?a:h4~Q!8:- #S&[:2:21#:H#J8:- !a;-:+ +a;+:% /a;%/!88?88:( ~G" +
  "!aJ?8 ....p:d:@7;%#[:&P?~)#&[:& F...pH#~)%:24~J%:&1#}{(:&1#~#(4}o(:8:&1#~p&4}o(:&1#~a&:&1#q&4}o((#[:&1#~a&=* F...pQ&[:& F...pH#~)%:24~J%:&1#" +
  "}{(:&1#~#(4}o(:8:&1#~p&4}o(/!8:&1#q&;h:8 F...pQ&[:& F...pH#~)%:*:h4}n(:24~J%:&1#}{(:&1#~#(4}o(/!8:&1#~p&;(:&1#}{(=+ F...pQ&[:& F...pH#~)%:%:" +
  "54}n(:8:(4}n(:*:h4}n(:24~J%/%8:&1#~h&;/:&:&L#~O!I#q%:&:&1#~W!H#~l%:&:2H#.&:&:#H#z%:&:!H#~p%:& ?H#~a%:&M....dI#~W%:&:&L#~#(I#~O%:&:+H#~K%:&:}" +
  "!H#~G%:&:5H#~C%:&:%H#~?%:&:&1#z&H#~;%:&:(H#k%:&:8H#~4%:&:/H#y%:&:hH#~-%:&:*H#~)%:&:&1#~h#P?},=%K?}X&:@&[:&1#}]&:&1#}b&4~:(8:% !Q;8/%88:%:54}" +
  "n(8:@&[:&1#}]&:&1#}b&4~:(8 F...p;*88:& 4a:& }]%a4Z&#[:&1#4=% #R&[:&1#t;*:& ~)%a4}p(:& F...pH#~)%:& }i&a=h B! }b!:% !g=%7:}&:*:%74~C#:& }]#a=" +
  "%4~m&:%:h iz2??(:* F...pR&[#n:&P?}X%&[:#;%:!;h ....p:&P?}|% !R-!08:& ?H#~W!:&M....4I#~O!:& }i&a=%:& ~)%a ?:& ~O!a4}n!:& +a:%4~M#:&1#+=h&n:&1" +
  "#/;%:&1#~O!:&1#~S!4~:( ....p(:&1#~W!;%:&1#~S!;h:&1#~O!88;( ....p !4}n(:&:%H#~a%:&:hH#~[%:&:(H#~W%:&1#}<=h nQ-#:%:hU&[:8 !gN-%#n ..#;h:2&[ ?:" +
  "21#::21#JT-!08 }38:%a }1a F.#S-%8:& ~)%a4}p(:& ?K?}i(:& }f!H#e(:& }]#a:& }i(a:h ? & ?4~U!88 F...p;*8:&:&X?#Z#X8#}p&:& #H#e& ?;%:&1#B#;(:&1#}" +
  "b#;5#[%[#[:% 4Q-#:%:& }i&aa=h +a1#?=2 ~]?6&[:h /a1#?=h:(S&[:h dw:5a=hP?? #R&[:h1#& |?g=+ }+6-%:h:+P?~9}a[ .}[~G?VH#&8:h ?K?t:h:2 ~Z?cH#+:h ?" +
  "H#/88:% +a;%/!88?8 &;2:& }i&a:& ~-%a ~K?z2??:& ~O!a=h:& }]#a=( iz2??:&1#~-#:&1#y#4~:(:&1#~S!;%:&1#~W!;5:&:#H#}w(:&:!H#Z(:&:5 dw:%aH#e(:&:%H#" +
  "}i(:&:hH#}p(:& ~)%a:& }i(a4B# ?;h ?;8:&1#~)% ....pR&[:( &4~o%:&1#}b#=%:&L#~)%I#?:%:&X?#y%X8#+:%:&1#~?%H#d:& !H#~)(:&:&L#}]#I%}{(:&:&1#}w(H#e" +
  "%:&:&X?#}i(X8%}]%%[#[:& }]#a:& }]%a4B#:&1#}]# ....pQ-?:&1#~)(=%:&1#}{(Q&[:& }{(a !4~((8:&1#~#(:% 9wa=h:&L#}]#I#?:h:&X?#B#X8#+:h:&1#Z#H#d:&:%" +
  " !aH#~)(/!88:&1#~#(;2:&1#}{(;8:&1#~)(;h8:* F...pR&[:&1#~W!;(:&1#~S!;%:&:#H#k%:&:!H#~4%:&:%H#~)%:&:( dw:%aH#~-%:&:& ~O!aH#y%:& }i(a:& ~)%a4~t" +
  "!:&1#}i( ....pQ&n &;% ?;+ ?(:& }]#a &4~p%:&1#}b#:&X?#}i(X8#?:& !H#~)(:&:&L#}]#I%}{(:&:&1#k%H#e#:&:&X?#~)%X8%}]#%[#[:& }]%a:& }]#a4~t!:&1#}]%" +
  " ....pQ-?:&1#~)(=!:&1#}{(Q&[:& }{(a4~+(8:&1#~#(:! &Oa:&X?#}]%X8#?:&:! !aH#~)(/!88:&1#~#(;%:&1#}{(;+:&1#~)(8;!:& ~p?a:& }i&a ~K?z2??:&:!H#f:&" +
  ":%H#w:&:+H#s:&:hH#j:&:2H#}N(:& ~W?a:& ~O!a:!:#4k!:&:2H#f:&:8H#w ....p;8:h;*8 ....p;h:& ~O!a4~m&:8 ....pQ&[:&:*H#~?%:&:&L#wI%k%:&:&1#sH#~4%:&" +
  ":&L#}NI#~-%:& ....pH#~)%/!8:&L#w;9:&1#s;(:&L#}N;}):& }b#a:& ~p?a ~K?z2??:&:*H#}]##[#[#[:}  !c,#!?#8:& ~S?a:& }]#a #4~-#:&L#}N;7:&1#];h/!8:& " +
  "~S?a:& }]#a !4~-#:&1#j=!&[:&:! !cH#j8:&1#];h:&L#}N;78#[:}  !Q&[:&1#~O#=!&[:!1#:=%:!1#J=#S&[:& ....pH#~C!/%8:%:#c=% ,6&[:#:!1#9a=! Z}dk? ,4~2" +
  "%N&[:% ,R&[:! ,a=!:% 3c=#aP?? =Q&[:& ~S?a=%:!:#4~P!:& ~C!a:%4}l&/588:& ....pH#~C!/&88:& ....pH#~C!/#88:& ....pH#~C!8:&:&L#e#I#w:& !H#s:& .~," +
  "k?H#j:&:&L#}b#I#] ?;2 &;%%[:2:%:& ~S?aa1#?a;2:% +a=% 9R-?8:& ~-(a:24~n% ?;%%[:% dR&[:& ~-(a:%:& ~S?aa=!1#?:! &a1#?4~3(:% +a;%/!88:& }i&a:& }" +
  "]#a=! ?4~-#:&:&L#~-(I#Z&:&:&1#~4(H#}{&:&:7I#~[%:&:hH#~W%:&:9I%~O%:&:(H#~K%:&:})I#~C%:&:8H#~?%:&:&L#}i&I%~)%:&:&L#~C!I#q%:&:&1#~K!H#~l%:&:&L#" +
  "}p&I%y%:&:&L#}w&I%k%:!4~K%:&1#~)% ....pQ-?:? +a:& ~)%a ~??z2??:?M#I%?:?:} K?W/#8(:& }]#a=% }f!:*4~C#:& ~)%a &V:%:!:#4k!:& ?H#~?%:&M....k?I%k" +
  "%:& ....pH#~)%:%4~m&8:?:& ~)%a &V:& k%a4~,!8:& k(aJ?8~L}&!}!no? ~)%c=%J?:%:#P?dK?}]!:%M&I#.!:%M?I#p:%M....k?I#f:%M.........nI#}N:%M....k?I#}" +
  "G:%M&I#W:%M?I#}<:%M....k?I#[:% ~p!a=&4&=5 ! ?4}T=(:!4~_#:%P?~p!:%1#z!4}q(:(4~%(:% B%a:% [c:5 ! ?4}T=+4F!:% z?a:% ~h?a:% ~O?a;(:% ~C?a;*#[:%P" +
  "?B% !Q&[:&:%P?}f% 4V ~J~Mk? i4~q!:+4~%((#[:%1#}i%;&:+4~%(:&4~b(N&[#[:&4~T(-?:&4};-?:&4{;!:% +a4~8&:%1#+ !g&[:%1#/:% ~p!a @ ~J~Mk? i4~q!4~%(:" +
  "&4~%(/%(:% }p#a:!4~B(:%:%1#}<H#.#:%:%L#[I%~p!:%:*L#?I#}X#:%:*1#+H#}b#:%:(L#?I%B#:%:(1#+H#e#:&4~%(:54~%(:%1#j:%1#s4}n(/(8?88:% ~p!a:!4N=!4~^#" +
  ":%1#~p! ....pR&[:%:%1#.#H#.%:%:%L#~p!I%~p#(:% ?H#.%:%M....4I%~p#8:!4~%(:% (H#z!:%:% ~p#aH#~p!:% B%a }_~+k?:% ~p!a=!4~9&:! !:%1#}i%=!:%1#e%4~" +
  "q!:%1#B%:!4~:(:%1#~p#:%1#z#4~:(:&4~%(88:54~%(:%1#j:%1#s4}n(:% [c4}^(:*4}^(:(4~j&84~4%4~4%:%1#Z#;h:%1#}w#;8:%1#}p#;2:%:%1#.#H#d:%:%L%~p!I%4:%" +
  "1#}X#;+:%1#}]#;*:%1#}b#;5:%:%1#e#H#1:%:%L%B#I%::2 ....pR&[#[:%:%1#t=!H#[:%:%1#d=( 9w:!aH#{:%:*H#}<:%:5 9w:*aH#}>:% ~p!a=&:% [c=/4~3#:%1#z! !" +
  "R&[?8:%:%1#.# & /4~T%:% ?H#.%:%:%L%?I#~p#:&:/4~3#:%1#z! !R&[?8:% ~p#a ?:%1#.# & /4~U&:%:%L#z#M:}^I#}i%:%:% .%aH#B%:(&[:! +a;&:(;!%[:% B%a:& " +
  "&c1#?:&1#?4}Z%:& 9a;&:! !c=!-?88:%:%1#e%H#.#:%:%L#B%I%~p!:5&[:* +a;&:5;!%[:% ~p!a:& &c1#?:&1#?4}Z%:& 9a;&:! !c=!-?88:%1#~p!:%1#z!H#?:%:%L#~p" +
  "#I%r:%:%1#.%H#G:%:% raH#}7:% [c:h:8:#4n:%L%[M#}A&[:%:%L%4I%~G#:%:%1#dH#~O#:%1#}X!;/:%1#.!:%1#p;,:%1#O:%1#f;4:%1#w;#:%1#s;@:%1#}C;} :%1#W:%1#" +
  "];(:%:%1#}N=&:%1#j 9w=!a=tH#}X%:%:(H#.%:%:&H#~p#:%:% }7aH#}]%%[:!&[:%:&1#dH#B#:%:&L#4I%}]#:%:&X?#?X8%~p!:%1#}7=( &a1#?:( +a1#?:& &a=(1#?:& +" +
  "a1#?4~_!&[:%1#~p!=}# ....pR&[:%:(L#4I%Z%:%:(X?#?X8%B%:%1#~O#=(:%1#~G#Q&[:% ~G#a !4~((8:%1#~K#:( 9wa=8:}#H#?:8:%L%B%I#&:8:%X?%e%X8#/:%:( !aH#" +
  "~O#8(:% ~p!a4~&(8:& 9a;&:! 9c;!/!88:%:tH#z#:% ~p#a4~J&:%:5H#~a#:%:*H#~[#:%:+H#~W#:%:@H#.%:%:#H#~p#:%:4 9w:#a=&H#}X%:%:% }7aH#}]%%[:#=!:&R&[:" +
  "%:!1#dH#B#:%:!L#4I%}]#:%:!X?#?X8%~p!:! 9a;#:%1#}7=( &a1#?:( +a1#?:! &a=(1#?:! +a1#?4~_!N&[:% ~p!a4~&(/#8:%1#~p!=+ ....pQ-!:%:! taL#?I%Z%:%:(" +
  "X?#?X8%B%:5:%1#~W#Q&[:% ~W#a !4~((:%1#~[#;*8:5 9w:*a=!:+H#?:!:%L%B%I#&:!:%X?%e%X8#/:%:5 !a=5H#~a#/!88:%:&H#z#:% ~p#a4~J&:?:% ~G#a:% ~W#a4~,!" +
  ":} 4~:(:,4}n(:/4}n((#[:(&[:% ~p!a:% ~??a ~C?z2??:%:5H#~C#:%:*H#~?#:%:+H#~;#:%1#}i#=!:%1#e# 9wa;&%[#[:%1#G;(:%1#}4;+%[:&:!=#Q-!:! 9a;!:+:(:# " +
  "&a1#?:# +a1#?4~_!N-?8:% B%a:#4}r&:%1#B% ....pQ-?:5:%1#~;#Q&[:% ~;#a !4~((:%1#~?#;*8:5 9w:*a=#:%X?#B%X8#?:#:%1#}{%H#d:#:%L#Z%I#4:%:5 !a=5H#~C" +
  "#/!88:?:% 4a:% ~;#a4~,!:% ~p!a4~M%/!8:% }p!a:% ~??a ~C?z2??:%:5H#~l#:%:*H#~h#:%:+H#q#:%:%1#1H#~h!:%:%L%:I%~a!:%1#~4!;!:% ?H#~4!:%1#y!=&:! 9w" +
  "a;#:% z!a;(#[%[#[:#:&Q-#:& 9a;!:&1#?=+ ....pQ-?:(:& taL#?I#4:(:& &a=&X?#?X8#?:%:+H#~p!:%1#}4:%1#G:%1#z!:%1#.#4~_!&[:%:&L#4I%Z%:%:&X?#?X8%B%:" +
  "5:%1#q#Q&[:% q#a !4~((:%1#~h#;*8:5 9w:*a=&:+H#?:&:%L%B%I#&:&:%X?%e%X8#/:%:5 !a=5H#~l#(:% ~p!a4~&(8:!;&/!88:!:#Q-?:!:#:!c 9u4~>&8:%1#~?!;!:% " +
  "?H#~?!:%1#~;!=&:! &O=!a;5:% z!a;(#[%[#[:!N-#:& 4a;#:&1#?=* ....pQ-?:(:& /a1#?H#+:(:& &a=&L#?I#?:%:*H#~p!:%1#}4:%1#G:%1#z!:%1#.#4~_!&[:%:&1#+" +
  "H#e%:%:&L#?I%B%:%1#~h!=&:%1#~a!Q&[:% ~a!a4~+(8:%1#q!:& &Oa=+:*H#?:+:%L%B%I#&:+:%1#e%H#/:%:& !aH#~h!(:% ~p!a4B%8:! 4c;!:#;&/!88:#:5Q-?:#:5:#c" +
  " &}Q4~?&8:% ~-!a4}^(:%:%1#~l#H#~4!:%:%L#q#I#~-!:% k!a4~j&:%:%1#~h!H#~?!:%:%L%~a!I#k!:? +a:% }p!a ~C?z2??:?M#I%?:% ra4~9%:2:h4~:(:% 4a4}^(/#8" +
  "8:% ra4~9%:2:h4~:(:% :a4~j&8(:%:5H#}<:%:*H#{:%:+H#[:?:% 4a:% [c4~,!:% :a4~j&8:% ~)%aJ?8~Y}&%/n!}V!)o? ~G!c=&J?:& }]!a:#:%4}p%:&1#}b!;##[#[:&" +
  "1#}]! !g&n:#(#[:#4~S(&[:& ~)!a:#4~R!:&1#~-!=(:&1#y! }^~Nk? &4~T&;+:&1#~)!:(4~:((#[:#4~X(-?:#4~T(-?:#;%/#88:& .!a:#4i=( }c~Nk? 54}T=54}p%:&1#" +
  "}X!;*:&1#.! !Q&[:54~%(:(4~%(:*;%(:&:*H#B!:54~%(:(4~%(#[#[:& B!a4~7(=5&[:#4~Y(N&[:& }w!a:%4~^# ....p;(#[#[:&1#}w!=h ....pR&n:&L#}{!;4:h(:& ~)" +
  "!a=h:%4~>%:&L%~)!M!}@&[:&:&C%y!z%H#Z!:& ?H#~C!:&M....4I#~;!:& }]~Pk?H#~-!:&MZ...5I#y!:&:& ~;!aH#~)!:& Z!a:h4~D(&[?8:&L#~?!;4:&1#~;!;(8 ....p" +
  ":&1#}{!4}n(:( ....pR-!:&M!I#e! ?;(/#8;(8:&:4I#e!8:&:(H#}i!:& }i!a4~o&;(:& ~p?a:51#?:#:(4}h%:&1#);%:&1#p !g-%:#4~%(:(4~%(/#88:#;%8:%4~S(&[#[:" +
  "& ~)!a:%4~R!:&1#~-!=#:&1#y!=( }h~Nk? 54~T&N&[#[:#:( }m~Nk? 54~T&-?:#:( }s~Nk? 54~T&-?:#:( }x~Nk? *4~T&-?:&1#~)!:#4~:(/#88:&1#~)!:#4~:(:& ~h?" +
  "a:% ~#~Nk? *4}T=(4}p%:&1#O;5:&1#f !g&[:%;#:5;%/%8:& ~a?a:54}X(:&1#w;5:&1#s !g&[:%;#:5;%/%8:(4~%(:& ~W?a:5:%4}s%:&1#j;h:&1#}N !g&n:5;(:%;#:h;" +
  "%/%(:%4~%(:54~%(:h8;%88:*4~%(/#8:(4~%(:*4~%(8:#4~%(/#8:%4~Z(&[:? ?K??:?:%H#&/%8:%4~X(&[#[#n:& ~;!a:!1#[:!1#{4~J!:&1#~C! !Q&[#[:&1#~?!=(1#? ." +
  "...pQ-?:(1#&=#:(1#+=( ~l}Xk? *4~T&N&[#[:#:( ~G}^k? 54~T&-?:#:( ~s}Xk? +4~T&-?:#:( ~M}^k? *4~T&N-#88:& 4a:%4}v%:&1#t=#:&1#4 !g-#0:&:&1#~C!H#y" +
  "!:&:&L#~;!I%~)!:& !K?~4!:! da:& ~)!a4^&/%88:& +a:%4}v%:&1#/8:! 8 ~c~-k? i4}o#4~%(:& ~;!a4B% F+;#8:? ?K??:?:#H#&(#[:& ~)!a:%4~>%:&L%~)!M!}@&[" +
  ":&L%y!M|||||||||?^M|||||||~o|?}E&[:! 8 }u~-k? E4}o#:? ?K??:? F+H#&/#88:%4~[(:+g&[:!:!1#{ !Q&n 5 8:!1#[1#? }^}Yk? h4~p&7( 88 ~o~,k? C4}o#:? ?" +
  "K??:? F+H#&/!8:%4~S(&[#[:& ~)!a=#:% ~C~Mk? *4}T=(4~d#:#4~#&:(4~%(&[:%4P;(:& ~O?a4~8& !;#:&1#}G !Q&[:&:&1#]H#~-!( ?;#:&:( ?RK?~*!8:&:#K?~)!:&" +
  " ~)!a4~#&-!8:! ra;h:!1#G #O;#:!1#}4;(#[%[:#N-!:# &c;#:(1#?:( &a;(:%4EN-?8:! 8 ~:~,k? }44}o#:? ?K??:? F+H#&/%8:& ~)!a:%4~R!:%4~Y(;#:&1#~-!;5#" +
  "[:#N&[#[:5:&1#y!=* ~,~Nk? 84~T&-?:5:* ~6~Nk? @4~T&-?#[:%4~](N&[#[:& ~G?a:%4~ % !;+:&1#}C;(:&1#W !R&[:(4~[(&[ ?;+(:& ~??a:(4~ %:&1#}>:&1#}<;+" +
  ":(4~%(;(88:+ !Q&[:(4~%((:(4~[(:(4~%(-!8:5:* ~F~Nk? %4~T&-%:5:* ~I~Nk? %4~T&-%:5:* ~L~Nk? +4~T&-%:5:* ~T~Nk? 34~T&-%:5:* q~Nk? *4~T&-%:5:* ~(" +
  "}bk? (4~T&-%:5:* ~k~Nk? 54~T&-%:5:* ~q~Nk? *4~T&-%:& [c:%4~!%:&1#{;#:&1#[ !g&[:#4~%((:#4}0:#4~%(:&1#~)!:54~:(-%/5888:&1#~)!:54~:(8:!1#G ~a*T" +
  "&[:? !}6!?/58:h:%4^(4}_&#[:%4~](&[:%4}0 ...+T&[:? F#}6!?/#8:! }7a;5 ?;#4(;(:%4}0;*#[%[:#:*R&[:5:#y=@4}S4}_&:& ~)!a:!:%:@4}S=+4F!:+4~%(:& :a:" +
  "54~.%:&1#::&1#J4y(:&P?~)!-#:(:&1#~-!=+4}10:+4~%(:# !a;#/!88:? ?K??:?:(H#&/#8:?:&P?~*!K?!:? !K??:(4~%((:& Ga:%4~!%:&1#}7;#:&1#G !g&[:#4~%(:! " +
  "8 ~G~-k? 04}o#:? ?K??:? F+H#&/#8:&:#H#Z! F+4r;*:&:#4}0H#~#!:& ?H#}{!:! da;/:! /a;-:! }7a;8:&:& Z!aH#}w!#[%[#[:& ra:& }w!a4~-%:&1#r !R-?:8:&1" +
  "#}4=54^(4}_&:!1#+;(:& }i!a:!:%:54F! ?;+:!1#+:(T&[#[:!P?}<N-?:!1#{ #R-?:!1#[=21#? ^}Yk? 54~p&N-?:& ~)!a:21#&4~^#:&1#~)!=2 ....pQ-?:&1#~-!=,:&" +
  "1#y! .}^k? 24}]%:2:,4~:(N-?:(:!1#+=+T&[?8:& ~;!a:+:(c=+4~o%:!:(H#+:&:+H#~C!:+ 9w=+&[:&1#~?!:!1#&:( 9wa:+z2??8:-:& ~;!a4}y#:& ~)!a=(:!1#[:!1#" +
  "{4~J!:& -K?~4!:/:(4^& !;+88:& 1a:84~.%:&1#1:&1#i4y(:&P?}i!-#:&1#e!;(:+N&[:& ~)!a:*:5:(4~_#:&P?~)!:&1#~-!4}q(8:(4~%(:54~%(/!88:? ?K??:?:*H#&:" +
  "#4~%(/#8:?:&P?}j!K?!:? !K??:54~%(:*4~%(:#4~%(88:& da:h4~.%:&1#d:&1#94y(/(88:&1#~)!:54~:(8:& ~)!a:%4~R!:&1#~-!=#:&1#y!=( ~p~(k? 54~T&&[:& ~;!" +
  "a F~,k? ~9?4~p#(:&:(H#e!:&:#H#}i!:& !H#}{!:&:& }i!aH#}w!:& ~;!a }z~+k?:& }w!a4~9&8:&1#~)!:#4~:(:! 8:&1#~?!=!:&1#~C!4}o#:? ?K??:? F+H#&:&1#~;" +
  "!:!4~:(/#88:? ?K??:?:%H#&/&88:%4~%(/#8;%8:%4~%(:! 8 ~G~-k? 04}o#:? ?K??:? F+H#&8:& ~G!aJ?8}p@!+n#[#[#[:? ~m!6&[:? ~D|}T6-#:? 8a pg;& }wXk?1#" +
  "?=+N-! ?:&c;%#[:&4~j%=* #O }]~rk?a1#?=?&[#[:& }(:* !}Qc ?:* }+R7O;##[%[#[:?1#& pg=5:&6&[:5:&c=5:%S&[:?;(:5=%N-#88:!:?1#t=5:# })}Q &g:?a1#4=?" +
  ":5Q7:!:57;!:# !O;#:?-!/#88 ?;%:?;!/%8:!N&[:(N-! ?;!8:(;?/#88 ?;? #:*O=! ?:!cV:+g=!&n:!s #O }]~rk?a1#?( ?8;!8%[:!=#&[:!1#& pg=(:&c=5:%S;!:%:5" +
  ":%:!7:&:(T=(7;%:?:#:?:!7:(7;?:#1#4=!-!:#1#t;!/!88:?N-! }{Xk?1#?=!:&6:!:&c:%Ug-!:?4~3!:% 46&[:?:& %VH#&:?:&a=!:% !VH#&:!:%a:%H#?:!:%4~t&(:?:%" +
  ":&a=! %VH#&:?:!a=!:!1#& !VH#&8:? +a=?-%( ZXk?1#? 4:? 8a ~p%g:? 8S7=& %}Q=?}Q=! %g&[:?:! n< !ga=( %O=? Z~sk?a1#?=! +a;#:? e~sk?a:#1#?:(4~!&:!" +
  ":? %VH#&:?:!a=?:?1#& !VH#&:#38 }{Xk?1#?:&6-!:!&[ #:?O=# ?:#cV:!:?Ogs=( %O=? Z~sk?a1#?=! +a;#:? e~sk?a:#1#?:(4~!&:!:& %VH#&:!:&a=%:?:&c=( !VH" +
  "#&:?:!a:(H#?:%:(4~I&:#38 }wXk?1#?=?N-!:?s #O }]~rk?a1#?=#1#& pg:&c;%:#;!%[#[:#1#4=?N&[:#1#t=?N-!8:%:?1#& pg:&c=(T;#:(:%:#7;%:?:!:#7;!:?;#/!8" +
  "8:!4~3!:% 46&[:!:& %VH#&:!:&a=?:% !VH#&:?:%a:%H#?:?:%4~I&(:!:%:&a=? %VH#&:?:!a=?:?1#& !VH#&8:! +a=?-%88:& }{Xk?1#?=!U&[ ~)Xk?1#?;?:!:&c=# 4S" +
  "&[ ~)Xk? ?H#? }{Xk? ?H#?:?:! %VH#&:?:!a=!:!1#& !VH#&( }{Xk?:#H#? ~)Xk?:?:&a=(H#?:(:# !VH#&:?:!a:#H#?:?:& %VH#&8:? +a38:& ~#Xk?1#?=?S&[ ~#Xk?" +
  ":?:&c=!H#? ~-Xk?:& ~-Xk?1#?=?a=#H#?:#:! !VH#&:?:& %VH#&:? +a;?/#8:& ~(.&a=! 4}Q[?=# nQ-? ?;?:# 4O=#N-! yXk?:! ..)g=? 4c:? ?:?c:#Q7=( yXk?1#?" +
  "a=?H#? ~4Xk?:? ~4Xk?1#?=!:?:!T7H#? ~-Xk?1#?=!&[#[ }]~sk?;?#[%[:?N-!:?1#?=%:? &a1#?=5a:#R&[:?1#+;?/!88:?1#/:!:%SV:!:#6V-?:? &a:(:5aH#? ~-Xk?1" +
  "#?:( ~#Xk?1#?a4}n%/!8 ~;Xk? ~;Xk?1#?=?:#:?:#S7H#?:#:(a;% }]~sk?;?#[%[:?N-!:?1#?=5:%R&[:?1#+;?/!88:?1#/-?:?:#H#?:?:(:?1#&aH#&:#:& %VH#&:5 3a " +
  "pg +c=?:#:&a=(c;! ~-Xk?1#?:?Q&[ ~-Xk?:(H#? ~#Xk?:! ~#Xk?1#?a=?H#?:(:? !VH#&(#[ ~)Xk?1#?:?Q&[ ~)Xk?:(H#? }{Xk?:! }{Xk?1#?a=?H#?:(:? !VH#&:?:(" +
  "a:?H#?/!8:?1#&=& %g !Q&[:?:& pg=%4|#:?:%a=?1#&;&:!:%a;!8:?:& }VgH#&:(:! !VH#&:!:(a:!H#?:(:!4~t&88:# +a38:!4~1%=? &a1#?;%:?1#?;?:#:( 1c4}n%:!" +
  ":?:%a=5 :c pg +c=?:! 4a:?T7=% 7H#&:% +a=? }]~sk?X?#?X8#? }b~sk?:(H#? }]~sk?:#H#? B~sk?:?H#? }i~sk? ?H#?:% 9a;?%[:? *H#?:5:? &a=?T-?8:!:%Q-?:" +
  "%:%1#& }VgH#&:!:%:!c=? !VH#&:%:?H#?:!:?4~t&8( ~;Xk?1#?=?N:?:#TV&[ ~;Xk?:#H#?8 ?;? ~?Xk? |}+H#? }b~sk?:(H#? }]~sk?:#H#? }i~sk? ?H#?%[:? .#R&[" +
  ":? Z~sk?a:? e~sk?a=!H#?:? }w~sk?a:!H#?:? +a;?/!88:#:( 1c4}n%8 ?;?:& ~#Xk?1#?=!6-! ~#Xk?:!:&c=!H#? ~-Xk?:& ~-Xk?1#?=?a=#H#?:#:! !VH#&:?:& %VH" +
  "#&:? +a38 ?38:?8~4,#2n%}Vo? ~W#c=*J?:* Ja:!4~X!:* da:# ~;?a4~Y& !;+:* !H#r:*:*1#1=hH#}7:*:*L%dI#}4:*:*1#i /w:haH#[:* ~;?a:* ra:#1#}N:#1#j4B!" +
  ":%1#&;/:%P?@;-#[:&P?d=h ,R&[ ?;#:&}0!4 !R-!:&}0!} :(}0!}4R-!8:(1#+;#:(1#&;+8:* ~[!a:+:#4~P!:*1#~a!;#:*1#q!;+:* ~g~o~t(H#~h!:#:+:* ~h!a=2 %4~" +
  "Z&;8:2 % ?:87:#a:+ %c:+:87:* ~;?a:-:/4}V:*L%~h!M#}A&n:* ~G?a:2 ~h?z2??:*P?y!;,:*P?~1!(:* ....pH#p:* .9}6!y!:* ....pH#}X!:* ....pH#B!:* ?}6!~" +
  "-!:*M&I%f:*M?I%s:*M....k?I%}N:* ....pH#}{!:* ....pH#}p!:*M?I%W ,8;2:*1#~[!:#4}n(:*L%}{!;@:* ....pH#}{!:*:@I%k!:*:*1#~)!H#~?! !;+ +:2:2 |!g ," +
  "Q7:h:, !g7:h:h ,Q7;h:&}0!4;2:&}0!} ;-4~?%:5}t:%1#/=3&[:%1#+=#1#+;,:#1#&;+( ?;,8:&1#t=8y4}S;/:2:-4~O&;#4}S;4:+:,4}x(;+:*:h |!g ,R&n:* 4a:h4~P" +
  "%:*1#4:*1#t4}T( .+8H#}{#:* 2H#}w#:* }_}[k?H#Z#:*:+H#}p#:* %H#e#:* ~>}[k?H#}i#:*:4H#B#:* ~*~Pk?H#}]#:*:#H#}X#:* 5H#.#:* ~p}Zk?H#z!:*:/H#~p!:*" +
  " *H#~l!:* }y~Pk?H#~h!:! ta1#?;#:* +H#}b#:!1#4:#:* ~h!a (4~)!:* ~p!a;# ?;!%[:! }7R&[:!:#a1#?4~%(:! /a;!/!88:h |!g ,R&[#[#[:*1#}X!=! ....pR&[:" +
  "*:*L%}]!I#~G!:*:!H#~C!(#[#n#[#[#[:h |!g=! hc,#!?#8 o;# ~r~Lk?/#8 ;;# ~P~Lk?/!8:! !R-! 7;# ~6~Lk?8;!:2-?:* ~C!a:!:#4~p#:(1#J=# ....pR-# ....p" +
  ";#/%8:* +a:h4~P%:*:*L%+I#~[!:* !H#~l!:*:* ~[!aH#~h!:* ~C!a ~U~+k?:* ~h!a4~9&8 ....p;#:(1#J=! ....pQ-!:2&n:!:(1#14~:(/#(:!8;#8:(1#i;/:(1#1;+8" +
  ":&C%+;5:&L%?;} :* ~h!a:3&n:%1#+=%1#+;!:%1#&( ?;! !8:!4~p##[:*1#~h!=! ....pR&[:*L#~l!=@M||||3}E-!:!:*1#~l!4~:(8 ....p;!8:# ....pR&[:* ?H#~p!:" +
  "*M....4I#~h!:* ~h!a:+:/4~3(:*1#~h!:* ~O!a:*1#}<:*1#}>:*1#~l!=&:*1#~p!4~+!:&4~:(:#:+4~:((:* ....pH#~O!8:?:*L#~C!=}!I#d:?:*1#~K!=#H#::?:* q?a=" +
  "%1#+H#i:?:%L#?I#J:*:hK?~;#:*:}!I%.#:*:#H#}]#:* &H#}p#:*M?I#}i#:*M....k?I#}b#:* ?H#k#:* ?}6!~4#:* ....pH#~)#:*M.........nI%Z#:*M?I%~h!:? ?H#G" +
  ":?:*L%e#I%r:* }b#a4}^(:?:@I%[:?:!H#}7:?:5D%4:?:} I%+:?M#I%?:?:8H#):?:*L%~O!I%}<:?:*1#~W!H#W:?:hK?]:?:8H#}G:?:-}6!}E:?:2}6!}C:?:*L%k!I#f:?:*1" +
  "#~?!H#p:*1#p:*1#)4}n(:*1#B!:*1#}i!4}n(:* ~W?a4}^(:*1#}p!:*1#Z!4}n(:* }{!a4}m(:* ~;?a4~e&:* Ja4}f%:(1#/:(1#44}n(:(1#d:(1#94}n(:(1#?:(1#&4~:((" +
  ":?:* ~G?a ~h?z2??:?:8H#):?:*L%k!I#f:?:*1#~?!H#p:* ~;?a4~e&:* Ja4}f%:(4}o&8:* ~W#aJ?8~6}1#}+n#}Vo? k!c=+J?:+ &K?1:+ ?H#}4:+M....k?I#i:+M&I%}G" +
  ":+M?I%W:+M....k?I%}<:+M?I%[:+:?1#sL%4I%G:+ ?H#s:+M....4I#}N:+ !K?x:!4}d&0:#:!1#4=&:& !a4~Q&:! ~s?4}X%:? Ga;}):+ }i!a;}#:+ ~#!a;}(:% |!g=}* !" +
  "R;}+%[:+ ~h?a=} :!:oW&n:+1#W( !8N4}]&:+P?p #R&[:+1#O;/:+1#f;@:+ da:} :+ ~W?a4^% 2;&:+1#d=5:+1#9=-4~=!;,:+ Ga:} :5:-:,4~6%;2#[:}+N&[#[:, |!g=" +
  "}  hT-?:} N:2gN&[:} P?Z~J[;&/!8 ?;&:!4}d& |!g ~s?R-?:#:+ ~g?a4}Y(:# ~3}[k? !4}|#:#:@:/4}|#:# ~.~&k? #4}|#:?:!:# #4}X!/#88:+ z?a:!4}d!:?:%K?}" +
  "U:!1#9;}% !;*:&;} :& |!g 2Q=h&[:}% !a;: ?;*:/;;:(;} 8:!P?:;=:?:;H#[:?::H#}7:?:} K?D:?:*K?G:?:5:-:2:+ z?a:!1#4=94}k%N&[#[:+:/H#}b!:+:@H#}]!#[" +
  "#[:}* #R&[#[#[:h&[:-&[#[:5:-a=, !c=&N-?:&P??=& rc |!g 2S-?:5P??=(P?k.[ 5g&[:&P?k.[ 5g&[:( }+g !O}0!~ ~J[:& 3g}Q !gN-#88 ?;*:}( ?}6!4:}(X/???" +
  "?????????????X8#?:5;&#[%[:&:,R&[:& !a;(:&P??=/ :c=@ ,U&[:(;& !:@O Fk!g-#8:(;&:/ ~V?Q-!:* } Q-#:*:}(a:/K??:* !a;*/!88:+:*H#}{!:+:+X?#~)!X8%e!" +
  ":+:+L#}{!=oI%B!:o}z=& }!6&[?8:}#:&4}i# rc=( |!g hT&[:+ 4a;, ?;*:&:}#a !c;2 ~)n;(%[#[:(N-?:( }w}ck?a1#?=@ (6&[#[#n:( Z}ck?a1#?;/:&&n:/P??:}#P" +
  "?? :VR-#:2P?? :V( ::/P?? :Q-!0/#88:/:@a !cP??R-?:}#:&:/:@4~9!-#88:( +a;(:* !a;*/!88:,:*K?!:,:( ?RK??:+P?4N-!:+P?@;(8:?1#s },aP?? #Q&n ~0~&k?" +
  " ~<?:5:-4~,#( ?8-?o? 4c=&J?:+ ia=5:})4~F%:& !K?&:&:(K?(:5:& &a4~F%:& 4aJ?8:+P?}X!-5/%88:+P?}X!-&(:+P?}X!N-!:&;@o? [a=2J?:2M?I#&:? ?H#}4:2 ?K" +
  "?3#[#[#[#[:+ z?a=&P?+ #c,#!?#8:2:&P?hK?d:2:&L#?I#4:2 9a:2 4a:2 &a4~E&:21#&&[:?:2L#9I#O:2 !K?38 }Y}[~??;&:2 9a4~P&-# ?;& !:@ |!g=(=5O }w(g-#:" +
  "21#:N&[:2 &K?3/%8#[#[:(,(?!!!&!8:? }pF/4}u&/%8#[#n:? ia;(:5P?}nB[;&:2 ?H#r:2M....4I#1:2 }4a:2 9a:2 1a4~k#:21#G;/:21#}4;,#[#[#[:& !c,%?#!#8:," +
  ":/4z!=5&n:5:/T&[?8:2 &a;*:5:,a:/:5c4~*(&[:*:*1#& ...+VH#&8:5;&#[%[:&:/Q-!:&:,a:& !a;&P?? ~8?c |!g 06-?8:*:*1#? .4VH#?:(:,:/4~3(:5:(1#+=&T&[?" +
  "8:5:(1#&a:&:5c4~5%8 ?( }[!8/#8:(;-:2 &a;}& ?;( ?;h ?;8o? 4c=}!J?#[:,=*:/=5 ?4~c& CQ&[#[:*:5 !4~c& rQ-? ~[~@k?:5 !c=&4~t%N-?:*:5 !4~s#:&Q-#88" +
  "#[%[:(:5Q=d-!:(:*a:( !a;(i?? ?}?-?8:}! &a;4o? rc=8J?:8 ?H#t:8M....4I#/:8 ?H#i:8:5H#1:8:*H#J:8 ?H#::8:5:*aH#9:8:*H#d:8 Ja;3%[:5:hR&[:8:3:h:*:" +
  "haP??4~X#:h !a;h:81#? !gN-!:81#&;(:8:hH#::8:*:haH#d#[:( .!S&n:((:( F~t%c ~U?S&[:( :a;&/#8 P;&:( Bk?c 5S-!:( ~ k?c (S:( ~^k?c &SV:( }p/Q:( }d" +
  "k?c #SVV-%:( }g~;?Q:( z~X?QV:( ~Oz%Q:( ~Zz%QVV-! : n:(4~f%78;&8:8 /a:&4}j&/!88:4:81#tH#+:4:8L#/I#?:8 raJ?:}!1#+=8:}!1#/=(:(4~F&=&:(T&[?8:8:&" +
  " ?4~]&=(:&T&[?8:(:8a;*:&:(c;58:*:5 ?4~c& }.Q=h;(%[:(=& !a;(:*:5:&4~c&P?k.[ 5g-?8:&:hS:&:5TV&[?8#n ~I~?k? ~9?:*:ha:&:hc4~,#&[:&;(%[:*:5:(4~c&" +
  " :c=4 0U ? !:4O F.F:g7&[:( !a;(/!88:(:h:&:(S7;h8:*:5:h4~c&=( ~R?Q;4:5;&:( 1Q=tN&[:h:4N-!08:*:&:h !a4~]&8;3#[#[:*:&:34~c&=0 CQ&[:3 !a;h(:( :c" +
  "=( 3U ? !:(O Fk%g7-!8:4:tV;4%[:&=( !c;&:*:5:(4~8( rc |!g 2S-?8:(:5R&n }<;&:*:5:(4~F&;t#n%[:5:&N-!0:& ~a~@k?a;(:& ~[~@k?a;7:& +a;&:*:5:t:(1#?" +
  "=3c=(:71#?=7:34~l#N-?8:3N&[?8:7P?? ~W?T&[:5:*:5:(4~8( |!gP?k.[ 5g-!08:*:5:(4~F&=& !c:(:*:5:&4~8( |!g iQ78(:58;(:- C4}j&:0 CR:(:5SV;&:(:h:(:h" +
  "T7;0 ?;(%[:h:0R&[:*:5:h4~c&=3 rc hU&[:(:3 rRV !g&n:3 rQ(:*:5:*:5:h4~F&4~8( |!g=( 1Q:( ~R?QV8;(:-:34}j&:&:(V;& ?;((#[:3P?k.[ 5g&[:-1#+ %T&[ !" +
  ";&/#88 ?;t#[#[#[#[#[:3 1c,+&%hhh##?!8:-1#+ (T;t/!8#[:3 ~R?c,%%+#?8:3 :R-*8:&:tV;&/#8:(:4V;( ?;4/!8:-1#+ !Q:4V;488:h !a;h/!88:-1#+=( &c -6-?#" +
  "[:& !gN&[:-1#&:( !4~c& rR&[:}&:}&1#? .:VH#?/#88:- ?H#+8 ?;(:dN-!/#8 }^!;(:d-!8:}!1#&:84~:(8:}! 4aJ?:(/!8 }]!;&:2P?}7 !g-!:,;&:?1#w;}&:?1#f /" +
  "a1#?;d:(;-:2 &a;}! ?;( ?;8M?;o:/=* pg;5%[:(:5R&[:o:&:(aL??=JMZk.F}W}X}]B:}U:JM|~tX~s~o~g~V~7|?}YMF}W}X}]BZk.!}U}X}X:J}X;o:( +a;(/!88:* *g;(:" +
  "* ~p|||*g:&a;4#n#[#[#[%[:(&[:( !c;(:4P??:4 !a;4 |?c |!g }t!6-!/#88:oM.F}W}X}]BZk.n^W-!8 ?;(#n#[%[:(:*Q-!:&:(aP??=5P?k.[ .!Q !:5O .~C?gN:5 -T" +
  "VgN&[:( !a;(/!88 !/!8:&:* &4}Z#8-!8#[#[#[:&:* # ?:&:* ~?~?k? #4~Z&7=(4}e!=4 .}Wog&[:&:*4~B#=(N-!:&:*:(4}e!;4(:(:*T&[?8:&:(a;h:*:(c;* ?;(#[%[" +
  "#[:(;&%[#[:&:*Q-#:&:ha=3P??=8 oc=5 9U ? !:5O FZ.}X!g7-&:8 ER:*:& !a=5UVN&[:3 !aP?? oc=8 9T !:8O FZ.}X!gNV-!8:5;&/!88:& !a;(/!88:*;&8:&:(S:&:" +
  "*TV&[?8:(:ha;5:&:(c;3 }e~?k? 1:&:(Q&n ?(:5 ?:3 !c=8:5aP?? EQ78=&:5:&7:8:3:&74~,#-&:- ~0~?k? ~7~?k?4~D%:-:h:*4~3(:-1#+;*:-1#&;&8:4 ~G~UJgN-!8" +
  ":&:*a;t:&;( !;4 !;8%[#[:(:tQ-?:( !a;5:(P??;h:8&n:h KR(#[:4&[ }]!;3 ?;8:5;( !;4:h }0Q:h KQV:h ~S?QV-&#[:h :c,&*##&?8:h }:Q-%( }]!;3#[:h :c,&*" +
  "##&?8:h }0Q:h }:QV:h ~S?QV-%88 ?;4 ?8;8:5;(/!88:}&:&:*:d@(?N-#8 ?;3:-1#+N-?:}!:}!1#? .+VH#?8:3/!8 }]!88=&-?:@ |!g +Q&[#[ #;(:,:/ ~?~?k? #4~Z" +
  "&N&[:,:/4~B#;(8:(:/:(:/T7;5:(;&#[%[:&:5R&[:&:,aP??=* oc=- })U ? !:-O FZ.}X%g7:* ~R?c #SV-#:& !a;&/!88:5;&8:&:(T&[:/:& !c=5U&[?8:5:&:5:,aP?? " +
  "EQ7;&8:&:/T&[?8:( &a:(:,:&:( ~A~?k? &4~l#7=(:&6-?:(:,a:&:(c4~*(N-?:2:21#+ ...+VH#+88:21#1:21#i4~:( ?;&/%8:,:/4}i# }8c |!g !U&[:2 &K?3 ?;&8:2" +
  "1#1:21#i4~:(/#8:@ |!gP?}nB[ #c=5 |!g &6-?#[#n:&1#?;(:&1#&;*:2 &a;&:2 3a:?1#sP?},;-#[#[#[#[:5,#!?#8 }^!;5:(:*:? ia4~<! |!g-& ~[~@k?:?1#}4=/:*" +
  ":/74~t%N-&/#8 }_}Y~;?;5:(:*:? ia4~<! |!g=/ !g-%:/N-?:? ?H#}4:/ #R-?:? }pF94}u& ?;* }4/#8:-N-? ?;* }4/!8 !K??:?:(H#O:&:&1#? #VH#? ~p?8:?a:*H#" +
  "? ?;58:5;&/!8#n:2 3a;(#[:&1#& (Q&[:&1#?=5}5??:5 &a}1??M:}Z}XM~^~9~*}o~N/}@&[:( &K??/#88 F.}7;5#[#[#[#[#[#[:@ |!gP?}nB[ !c,5#!##&?%8 }].r;5/%" +
  "8 (;(:&P?+ (Q-%/#8:&P?+=( 5g &Q-# }^.G }[.}4 F.}7:@ |!g=( %Q7:( 5Q7;5/!8 &;( F.i;5:&P?+ &Q-!8:5:&P?+ dOV .%V/#8:?:( 4O }p!V4}u&8 ?8;&8:&&[:?" +
  ":&4~C% |!g;&( &;&:2P?3=( &R&[:?:21#&:21#+4q# #:(:?1#}47;&(:? }W!4}u&:? -4}[&88:2 [cJ?/#88:? }n!4}u&/#8(:+ z?a;&:+ }]!a;/:+ :a;(o? .!c=5J?#[:" +
  ", @c |!g +U&[#[:&P?+=* #Q:, |!g tTg=2N&[#[#[:*,&!??!?8:?:* 4O }p!V4}u& ?;&:, |!g=* }#S:* }#TV-&:( %K?+/&88:5:&P?h=@K?}G:5:&1#&=-H#}C:5:&1#?=" +
  "hH#W:5 ~G?a=84~P&&[:? }Y}[~??4~C% |!g=&:, |!g=* }#S:* }#TVV-%:( %K?+/!8:5:@K?}G:5:-H#}C:5:hH#W:5 da:84k#:, |!g=@ tT&[:5 Ja:&4}]#:@ }#T&[#[:(" +
  "P?+=& &R&[:(L#?;o:5:&K?G:5:oI%r:5:(}0?h}6?D:5:(P?8K?}6(:5:!1#dH#s:5:!X?#+X8#}G:5:!L#9I#w:5:!1#?H#W:5:!1#&H#}C:5 ~l?a:5 ~G?a=& ? ! -4}h#:5P?n" +
  "=h #Q-!:5:51?}TH?R:5:5L#OI%[:5:hK?T:5:5P?SK?}G:5:5L%[I#W:&4~P&&[:?1#sP?J !R-#8:5 ra:5 [c4}]#:5P?G=& &Q-!8#[#[#[#[:& !c ?:& !T7 !c,#?#!8:5P?i" +
  " #R-!/#8:5P?i !T-?:5 ?H#):5M....4I#O:5 4a:5 ra:5 ~l?a4^%:51#t;&:51#4:5 ?H#}G:5M....4I#W:5 +a:5 Ja:5 ~G?a4^%:&:51#+:51#/4~T&:51#W:51#}C4~:(:5" +
  "1#O:51#p4~:(-!8:? }eF~K&4~C% |!g;&/58:? -4}[& &;&/(88:(:51#iH#+:(:5L#JI#?8:?:51#9=hH#p:?:51#dH#O:*&n !;& !;(#[:2N&[#[ ?;(:h:-R-?:@ }#T;&/#88" +
  ":?:(4}[&8:&(:? }n!4}u& ?;& %8:, |!g }#U-#:? #4}[&:/ 8H#&:/ ~c}Yk?H#?;&/#8(:? }g!4}u&8 ?;&8:5 .!aJ?8#[:& |!g=&,(?###%#88 ?;&:= !g-?#[:+P?xN&[" +
  ":#1#4=& !a:}%Q&[:#1#?:#1#&:&4~c& iQ&[:#:9H#4/%88:# ~8}[k? !4}|#8:#:}%:94~Q&8:+ ?K?x/!8:#:+ ~g?a4}Y(:&N&[:+ +a:!:}%4~[%:#:+1#+:+1#/ !4~N!/!8:" +
  "# ~3}[k? !4}|#:#:+1#}]!:+1#}b!4}|#:& %Q&[:# ~(~&k? 54}|#/!8:# ~#~&k? %4}|#:& !Q&[:#:?1#O:?1#p4}|#(:?1#r:?1#}4:#4}t%4~k!8:# ~3}[k? !4}|#88:} " +
  ";(8:+L%[;o/!88:# ~2}[k? !4}|#:+1#r;#:+1#}4=(&[#[:?:%K?}U:#;!:? Ga;&:( !}Q dw;%%[:%N-!:! /aP?? !Q&[:oM!:! -aP??=(~%}ZM?:( k?S7^W&[:&:!1#+H#+:" +
  "&:!L#?I#?:?:( .!< 4O }m!V4}u&88:! da;!:% dc;%/?8?88:+1#}N:+1#j4~:(:+ Ga4~l&:+1#i:#4~<(:+ k!aJ?8~&h#dn&}Vo? [a=%J? !;5:!P?4=/ !Q&n #;, ~A~Mk?" +
  ";3 2;5 k~Mk?( ~9}[k?;3 !;, k}[k?8;*#[:!P?@&[:% ?H#t:%M....4I#/(:% ?H#t:%M....4I#/:/ #R-!8:% /a:*:54~3( !;}!8:#:#M~a*n=7Mep}V)=#M}:}[=}):7)=7" +
  "M.}v(n=9M.~T}S}V:7)=7M}:}[=}*:9)=9}z=2 }{~mCa=* ~*~m+A;+:*:+ ~*~m+wc=5 }+m=( ~*~m+g:5a=& ~e#u;5:&:5 ~e#wc=4 ~e#a;t:5 !c;/:#:})M~a*^)M.....~?" +
  "~G*}V:7:}*M.}v(^)M||||3^}X;#:2 ~3~jCa:*}=:9M~<}c~K|*}UM....f}CV;}#:(:+a B%w;}%:!1#& #O;+:!1#+=*:!1#/=}& /wa;d:!1#?;2:& ~4~o+T;}(:5 .~[k?a;0:" +
  "*;!#[%[#[:+N-#:}&:!:dR=&VN-#:@&[:% /a i4}j&8:!:*:&7=} 1#+;(:} 1#&;8:21#?=!1#r ....pQ;h:% /a=&:! &a:! }4a:h71#?:! +a:! Ga:h71#?4~3(:!P?}< !Q&" +
  "[:(&[:& Z}dk? ~&}dk?4~D%:&:8:(4~3(:& =4}j&8#}V:}#N&[:}(-%:4:0P??=&6&n:5;!:4:&c(:/ B%T-&:t:/=! .~[k?aP??c8;&:! B%6-%:#:!:}%a:& !a:!P?~)~Q[4}[" +
  "%=!-!08:% }4a }i~_k?4~0!:%1#}4=!N-#:%L#G8;7:% /a ~,~Mk? ~6~Mk?4~D%:% da=& }-4~n%:%:7I#G:%:!H#}4:% Ja:% }4a=-4~0!:%1#J=(N-!:%1#i;h:%1#1;8:%:(" +
  " -m=!H#r ~G}Xk?:!4|%&[:&:! ~[?A=-4~E%-#:&:!:- }p!wa4~E%-#(:% 2H#G:%:% raH#}4:& ~S}Xk?:-4~C(-#8:% da=! P4~]#:!:(4}i& h}Q4~E%-!:! P4~]#:!:(4}i" +
  "& &}Q }+g4~E%-!:! ~K?4~]#:!:8 B9u4~E%-!:! K4~]#:!:8 }7u=& }7f4~E%-!:! K4~]#:!:h |}h~d~S%T=(:8:& ~;!waa4~E%-!:%:h .}i~d~S%c:h:(7 k}X}8uH#J:% " +
  "8H#G:%:% JaH#}4:! ~[}Xk?:% }4a4~C(-!:! ~Q?4}w&:%1#d:% /a=&:%1#9=(:%1#:4~3(:(4~:(:& ~6~Mk? k~Mk?4~D%8:2 &a;2:}  /a;!:@ !c;@:+ &c;+/!88?8:}!&[" +
  ":% /a:3:,4~3(8:?:%1#tH#+:?:%L#/I#?:% [cJ?8}{2!}#no? ~h!c=#J?:! 4a;}!:! }{!a;h:# q?a;t:# }w!a;}#:# e!a;3:# }b!a;4:# .!a;@:# ~l?a;} #[#[#[%[#[" +
  ":# ~a?a:!4}u#:#1#s ....pR-? ....p:#1#w4}n(:h1#?=% %Q=--%#[:% #R&[:% !Q&[:!1#~#!;&:!1#~)!;(%[:&=5&[ ?;&:( &S-!88:! ?H#~#!:5-#:h ?H#?8:!1#~-!=" +
  "%&[#[:!1#y!;&%[:&:%=*Q-!:!:% /a=%H#~-!:* +a1#?=( &S-?8:*1#&;5/%88:h #H#?8 ?:h:-7=21#t=% F.~;?Q=}%-&:2 ta;+:% ..~;?R&[#[:# da:+4~?!:#1#d=5N-?" +
  ":#1#9;(/#88:2 ..~;?H#t:21#O=%&[#[:!1#Z#;-%[:%:-Q-!:2:% da=*H#O:%1#+;8:%1#&;, W;&#n#[%[#[:&N-#:& e}]k?a1#?=/N-?:& }i}]k?a1#?;(:8:/T&[:/ !R&[:" +
  "# ~a?a=5:,:8:(:/4}|!:# ~S!a:54~-!:#1#~S!-#(:,:8:(P??4}c&-#8(:(:/:,:84~T&-!8:& +a;&/!88:+ :H#?:!M?I#~S!:!M}^...~)*I#k!:! !}6!~a!:!:%1#t=&H#~[" +
  "!:!:%1#4=%H#~K!:!:&H#~G!:!:%H#~C!:! iH#~?!:!:%:&aH#~O!:# 4a:+4~?!:#1#t;(:#1#4/!8 ?8;5:*;%:5N-?8/#88:+ ..~;?H#? ?:+:}%7=% ra;*:%1#r ..~;?Q-%:" +
  "# +a:*4~?!:#1#+=5N-%:#1#/;(8:#:(H#~-!:#:5H#~)! ?;%:# ?H#k!:#M....4I#y!:5:(:# y!a4~k!:# ?H#~C!:#M....4I#~;!:# ?H#~O!:#M....4I#~G!%[:%:(R&[:# " +
  "~;!a:%:5aP??=& Z~_k?4~:&4y##[:& rc |!g 2S:& }Mg ~8?c |!g 0SVN&[ ~]~Kk? h:&4}c&N&[:# ~G!a=* },4}j&:*:& ~f~Kk?4~:&4y#/#88:# ~G!a:&4}j&8:% !a;%" +
  "/!88:# ~a?a:5:(4~p#:} :#1#~O!H#+:} :#L#~G!I#?:@:#L#y!I#?:@:#1#k!H#+:4:#L#~;!I#?:4:#1#~C!H#+:# ~S!a=%:5:(4y!:3:#1#~[!H#+:3:#L#~S!I#?:# !H#q!:" +
  "#:# ~)!aH#~a!:% }Z~+k?:# ~a!a4~9&:}#:#1#~W!=%:#1#~[!4y!:#1#~S!:%4~:(:#1#s;*:# Ja=%:t ~;?z2??:* ....pQ-%:!4.&:!:*H#/:! 5H#+:!M!I#?:}!:% ~;?z2" +
  "??/!88:?:#1#fH#+:?:#L#sI#?/#8:* ..~;?H#?8:?:! ~K?a4}u#8:# ~h!aJ?8~!2#5n!)o? B!c=%J?:?1#t=5:?1#d=*4}8=+ ~o~<k? 24}9:% F}W.+H#O4&;&:% ?H#}X!:%" +
  ":&H#.!:%:% ~l?aH#}b!:% !H#):% ~a?a:% z?a ~p}Zk? 5 ~t}Zk? (4~h!#[#[:%1#s !Q&n:%1#w(:% ~W?a:% z?a ^}[k? *:5:*4~h!:%1#}N !Q&[:%1#j;5/#8:% ~O?a:" +
  "?P?}C4~P%:% ~G?a:% z?a }_}[k? 2:%1#}G:%1#]4~h!:%1#W !Q&[:%1#}C;5/#8:% z?a ~f}Xk? 54~=%:%1#}X!:% ?H#}X!:%1#}]!;&4}b(:% ~??a:?1#::?1#J:%1#}b!4" +
  "}c#:%1#}>;5:%1#}< !Q&[:&4~%(/#8:%1#) !Q&[:% [c:&4}W(:%1#{;&:%1#[ !g&[4~Y%:&4~%(:54~%(;5/%(:%1#.!=*:&:5458(:%1#.!=*:&:54h4~%(:54~%(:&4~%(8:?1" +
  "#W=5&[#[:% z?a z}Yk? +4~=%:%1#}X!:% ?H#}X!:%1#}]!;(4}b(:% Ga:54}t(:%1#}7;&:%1#) !R&[:%1#.!=*:(:&4h4~%(:&4~%(:(4~%(/!8:% ra:(4}W(:%1#}4;(:%1#" +
  "r !g&[4~Y%;5:(4~%(:&4~%(/&(:%1#.!=*:(:&45888:?}0!}> !Q&[#[:?}0!}?:% z?a }i}[k? 24~=%:%1#}X!:% ?H#}X!:%1#}]!;(4}b(y4}S;&:%1#) !R&[:%1#.!=*:(:" +
  "&4h4~%(:&4~%(:(4~%(/!8:% 1a:(4}W(:%1#i;(:%1#1 !g&[4~Y%;5:(4~%(:&4~%(/&(:%1#.!=*:(:&45888:?L%?M!}@&[#[:?C%+:% z?a }r}[k? 24~=%:%1#}X!:% ?H#}X" +
  "!:%1#}]!;(4}b(4}S;&:%1#) !R&[:%1#.!=*:(:&4h4~%(:&4~%(:(4~%(/!8:% :a:(4}W(:%1#J;(:%1#: !g&[4~Y%;5:(4~%(:&4~%(/&(:%1#.!=*:(:&45888:?1#}4 ....p" +
  "R&[#[:% da:% z?a }{}[k? ,:?1#G:?1#}74~h!:%1#d !g&[:%1#9;5/&8:%1#.!;*:%1#}X!N-?:%1#}]!4~%(88:%:*4}:=(H#f:%:(4}0H#}X!:% ?H#.!:%:% ~h?aH#)%[#[:" +
  "% 4a:% z?a4~-%:%1#4 !R-?:%1#t=& ^}[k? *4~p&N&[:% +a:*:&4}p%:%1#/;?:%1#+ !Q&[:?4~%( .+;?8:% ~l?a:+:&:?4~_#:%P?O:%1#p4}q(:?4~%(8:&4~%(/!88:(4~" +
  "%(:*4~%(/#8;58:%1#.!4~%(:%1#}X!:%1#}]!4y(:54~%(:?1#W;58:+ z}Yk? +:5y4}S=?4~b%:?4~%(:! !g&[:+ F~=k? (:#4~b%:#4~%(8:% B!aJ?:+8~42#*n#}Vo? ~h%c" +
  "=%J?:%:!H#i:% ~W!a:#4):%1#~W!=# #Q&[:% ~a!a=# ?:%4}[!;!:#4}X& !;((:%1#~[!;&:% Ga:% ~a!a }{!z2??:%:&H#}4:%:#H#r#[#[:!4~Z(=#&[:%:!4WH#q!:% ?H#" +
  "~a!:%:% ia ?:#7=#H#~[!:% ?}6!~W!#[%[#[:% ~O%a=&:% ~W!a4~>!:%}0!~O% #Q-?:%}3!~O%W-!/#88:% B%a:%1#i4~*%:%1#B%;!/#8:%#n:%:%1#i4WH#~[% ?;!:% ?H#" +
  "~W%:%:#H#~S%:% ?}6!~O%:% k%a:&4~>!:%}0!k% #Q&n !;# ?(:%:%L%k%I%~W!:% }p%a:% ~W!a4~+# !;# ?:%1#}p% ....pQ-!0:%:%1#}w%H#~)%:%:%L#}p%I%}{%:%:%X" +
  "?#~O%X8%~W!%[:% y%a:% ~W!a4~>!:%}0!y% #R&[:%:%L%y%I%B%:% k%a:% B%a4~+#:% }{%a:%1#~;%=!:%1#~?%4~3(:%1#k%:!4~:(/!88:%1#}{%;!:%1#~#%;#:%1#~)%88" +
  "H#e%:%:#H#}i%(:!4~Y(&[#[:% ~W!a:!4~R!:%1#~[!=#:%1#~a! |~Mk? 24~T&:%1#~W!:#4~:(N-?:% B%a:!4}-=!4~L#:!4~%(:%1#B%=! ....pR-%88:% }{%a ~;~<k? }0" +
  "4~p# & 94}u(=! ?H#+:!M....k?I#?:! !K?d:!:%L#}{%I#/:!:%1#~)%H#t:% !H#~?%:%:!H#~;%:% !H#k%:% ?H#~W%:%M....k?I#~O%:% ~W!a:% k%a:% ~O%a4~,!/#88:" +
  "% ~W!a:%1#}i%=#:%1#e%:% .!a4n:!:#4~:(8:%L%~W!M#}A&[:%L%.#;2:%:%L#}b#I#~W%:%:2I#~O%:% ?K?~a%:% :a:% ~O%a4~r!:%1#J;!:%1#:;(:% }]#a4}^(:% z!a4}" +
  "^(:%1#~h!:%1#~l!4~:(:%1#}i#:%1#e#4}n(:%1#Z#:%1#}w#4}n((#[:%L#}X#;2:%L%B#;8:%1#~h!;!:%1#q!;&4&=# ~!}Xk? # }W+4~b%:# ~k~<k? &:&:!4} =!4~b%:!4~" +
  "%(:%:8I#~?%:%:2I#k% !;(:% !K?~G%:% da:% k%a4~I!:% ~a!a;5:%1#9;&#[:%1#d !g&n:&(:% *H#q%:% ~.}Xk?H#~a%:% +H#~[%:% ~%}Xk?H#~W%:%M....:I#~O%#[%[" +
  ":% 4a:% ~O%a4~q%:%1#4=*N-!:% +a:&:*:%1#t=h4}T=+4}p%:%1#/;!:%1#+ !gN&[:#:*:h:!4~b%:!4~%(:+4~%(/!88:+4~%(:&4~%(/#8:&4~%(:54~M% ?;(:#;!/#8;!8:#" +
  "4~%(:54~M%88:% ra4~q#8:?:(H#+:?:! ?:( !g=#7H#&:? ?:!:#7H#?:% ~h%aJ?8~++#*n!)o? ~W?c=#J?:!1#:&[#[:!C%?=h{??????~W vN:h{????????}PNVN&[:!C%+=h" +
  "{??????~W vN:h{????????}PNVN&[:!C%4=h{??????~W vN:h{??????~h}:}PNVN&[:!C%d=h{??????~W vN:h{??????~h}:}PNVN&[:!1#1&[#[:!1#iN-?:!1#rN-?:# ~??a" +
  ":! ~;?a4~Y&:#1#}<=%&[:%:#1#}>4~6#N&[:? ~k~7k? ;4~A(/+88:!1#}N=5:!1#j dwa;+#[%[#[:+:5=&Q-#:&1#+=(N-?:& da;5:&1#&;%%[:(&[:%P??=* rc |!g 2S:* }" +
  "Mg ~8?c |!g }(UVN&[ ~B}dk? 3:*4}c&N-%8:% !a;%:( !c;(/!88:&1#t=%N-!:&1#4:%4~6#-!88:? }ikk? }+4~A(/*8:# [c:!1#}C=5:!1#}G=*4}w% ?;!:#1#{;(:#1#[" +
  " !Q&[#[:# Ga4~Z%=% ~d}dk? +4}T=!4}p%:# ra:#1#G:#1#}74~N&#[:#1#r !Q&[#[:#1#}4;&:!4~%(:%4~%(:# 1a:& ~k}dk? &4}T=!4}p%:# :a:#1#1:#1#i4~N&:#1#: " +
  "!R&[:&;%/!8:# ~K?a:#1#J=%4~^#:%4~%(:!4~%(:&4~%(:#1#}C=% ....pQ-#:#1#];&:#1#}G;!:(4~%(:5:*:!:&4}2;&:# da4~8&:#1#9:#1#d;(:%:!4~:(:&:( !g=!7;(/" +
  "%88:!4~%(:%4~%(8 !;!88:# 4a:!:(4~N&:#1#4 !Q&[#[:# ~K?a:#1#t=!4}x&#[:#1#}G=%:#1#]=& ~o}dk? (4~T&N&[:%:& z}dk? 54~T&N&[:#1#}C:%4~:(/#88:#1#}C:" +
  "%4~:(:# ~K?a=%:!4}y&:#1#]:#1#}C:#1#}G4~:(-?:%:!4}z&:#1#]:#1#}C:#1#}G4~:(-?:%:!4}3:# +a:#1#}C:#1#}G4k(:#1#+;&:#1#/;%:!4~%(:% ....pQ-!:?:%H#4:" +
  "?:&H#/:?:%H#+:?M#I%?/h8:!4~%(88:? ~T}^k? ~G?4~A(/588:? ~G~7k? o4~A(/&88:? }o~7k? }54~A(/#88:? ~f~6k? P4~A(8(:? ~?~6k? }-4~A(8:# ~W?aJ?8}s+!5" +
  "n:!#n#[#[#[#[#[#[#no? ~G?c=%J?#[#[#[#[#[#[:!P?}C !c,%!!?#8:! /a;+:! :a;*#[#[#[:!P?: !c,&!!*?#8:!1#i;&/(8?8:!1#4;&:!1#/;(:!1#t;5/#8?8:! ?K?::" +
  "!:!1#+=5H#t:!:!1#&=&H#4:!:!1#?=(H#/:! :a;*:! /a;+8:!:&H#}4:!:(H#r:!:5H#d:! .#}6?; ~c}_k? &4}T;(:% 1a:!1#d:(4}p%:%1#i;&:%1#1 !g&[ ....p;#/*8:" +
  "!:&H#9:! !K?;:(4~%(:!1#94~S(&[#[ ~U}dk? h4}T;(:% :a:!1#9:(4}p%:%1#J;&:%1#: !g&[:(4~%(/*8:&4~T(;5:&4~%(:(4~%(:5N-?:! ?}6?;:! ?K?W:!:!1#9H#i:!" +
  ":!L#rI#J/%88 ~_}dk? &4}T;(:% da:!1#d:(4}p%:%1#9;&:%1#d !g&[:(4~%(/(8:% 4a:&4}X(:%1#t;&:%1#4 !g&[:&4~%(:(4~%( !;& ?;# ?;5/58:!:&H#J:(4~%(:% +" +
  "a:!1#J:!1#d4}s%:%1#+;(:!:%1#/=&H#}7:!:(H#G:( !g-%:!:&H#1:!:&484|!=&H#i8:%:&:#1#?4~s! &:%1#?=# #Q-!0:%1#&;&:!1#i4~g&:!1#14~%(:# !g-#:% ~;?a:&" +
  "4~^#:%1#}>;(:%1#}<;*:%1#{;#:&4~%(:!1#J4~%(:!1#94~%(:! ?K?;:!1#r:! }4a1#?4}a(:! ?K?= ?:#:# ....pQ=57;# !:*:57;& ?:(:57;5/*8:% ~;?a:! Ja=(:#1#" +
  "?4}i!:%1#{=# F...pR&[:%1#}>;5:%1#}<;&:(4~U#/&8 %8;!:*:!K??:? F...pH#? %/58:!1#J4~%(8 ....p;#8:!P?;N-!:!1#9;(8:(4~%(8:! ?K?;:!P?=&[:!1#r:! }4" +
  "a1#?4}a(8:! ?K?=8:!1#d4~%(:! !K?::+4}q#:# ....pQ&[:% }4a:&4~4(:&4~%((:%:5H#[:%:&H#}7:%:#H#G:% ....pH#}48:?:%X?#}4X8#? !8K?}C:% ~G?aJ?8~6*!*n" +
  "o? .#c=*J?:& |?g=+ }+6&[?8:* ~C?a:!:#:%:(:54}f!:* ?H#}N:*M....4I#}G:%1#+;8:* [c ~%Bk? |}) !:+P?~9}a[=/:& +}Q |!g=2 !Q7 }+g4~i!:* ~[?a:*1#[:*" +
  "1#{4~G!:*1#w !:*1#j=#7;!:*1#f ?:#7;h:& 4}Q;+ !;% ?;5 !;( ?;##[#[#[:2 #c,#!?#8:* ra:+4~.#:*1#}4;h:*1#r;!/!8:* Ga:+4~.# !;5 ~>kk?;%:*1#}7;#:*1" +
  "#G;(8:& d}Q;2:* ..~;?H#~-!:* ..~;?H#}]!:*:#H#}X!:*:(H#.!:*:5H#):*:%H#p:*:hH#O:*:!H#f:* %H#w:*M!I#j:* ~[!a;#:* ~-!a;(:* }]!a;h:* ~a?a;-%[#[:*" +
  " 1a:h4~7!:*1#1=&&n:*1#i(:*1#j !Q&[#[:* :a:-4~a#:*1#:=!N-?:*1#J;%:* ?}6!~)!:*M?I#}w!:*:!H#}p!:*:!H#}i!:* ~t?H#B!:*M}v...~W8I#}]!:*:%H#~#!:*:%" +
  "H#e!:*:!:%aH#Z!/&88:* da:(4~7!:*1#d=&N-!:*1#98=! !c=%&[:!N&[?8:%:&a=5i?? ~7n}>&[?8( ?;%:&;58:&:%:* ~O?a=%4~a(:5P??=! ~t?Q&[:* 4a:24~.#:*1#4:" +
  "*1#t:%4~a(/#8:! ~U?Q&[:* +a:+4~.#:*1#+:*1#/:* ~O?a4~a(/#8:! oR&[:5 !:* ~O?a4~a((:* ~)~W?}6!~p!:*M~)~WkF^}Z}berI%~h! 2;%:8;&#[%[:%&[:% !c=%:*" +
  " ~h!aa:&:& 2u=! ~n!wa rVK??:& hT:!;&-!/#88 ?;%8:#:*}0!~p!}6?+:#:*L%~h!I??:*:%H#~W!:* ~O?a !:#:%a:% 2T7 2:%c=! ?:! 2U74~3(8/!88:* ~[?a=!:* ~O" +
  "?a4~@#:? /a:!4~e%:?:/K?d:?:*L#}>I#?:?:*1#}CH#+:* .#aJ?8~N*%*n%)!}V#n#no? ~G?c=&J?4~?%;84~;#:!C%d;/:!:8D%d:!:!C%::8:/}t=8{????????:8{????????" +
  "j7Z=8D%::& ?}6!1:&M?I%::&MnI%rM8}]~2{??????Z}7}u;/:!P?G;(#[#[#[#[#[#[#[#[ !:%P?0=5 #c:5 !U7=* |!g,5?%%%#!%8:(-&/%8:( %Q-%:! ^}%}6!GM?;,:!M?I" +
  "%?:! ?}6!}4 8;5 ?;%/(8:( #R-#:!:8:!C%1=/:8:/j7D%::!:#4X!/%8:( !R-!#[#[#[:* |!g !c,%#!?%8:! ?}6!H:!:8:!C%1=-:8:-j7D%::!:& :a:#{???????? !:/4~" +
  "W!/&8:! !K?I:!P?H&[:! ?K?H:!:#C%4:#C%d:!1#r4~8#(:!:& :a:#{???????? ?:/4~W!8/%8:!#n:%L%4;,:%1#/;+:%1#+;h:%1#&;2:%1#?;(:%}0!d;%:!M?I%?:!:%}6!}" +
  "4#[:% ~l%c=* &T:* !QV&[#[#[#[:% }|%c,(#!!!#?8:% e%Q-!8:5 !g-# ,:% ~?!c ||%g ~[?S-%0:%4~N# |!g/%88:5 !g-?:! ?K?I:(&}V:& [c:(:2:h:+:,4~!!:&C%}" +
  "<;8:&L%[(M?8;,:!:8D%+:!:,I%?:!:& :a:#:8{????????:,}z7 ?:/4~W!/&8 +8=%K?D:! %K?G/#8:!:%P??K?H:!:#4X!/!8:&M&I%?:& :a/%8#[#[#[:!P?G !c,%!#?#8:!" +
  "L%?;,:!P?D;5:!}0!}4;%/#8:! 4a;(:!1#r=# 4}Q;%:!P?H;*M#;, ?/#8:! 4a;(M%;, ?;# ?/!8:! +a;(:% ||%g ?R;#:!1#r=* .}Vg8;!:&:5K?d:&:,I%?:&:(C%?D%+:&" +
  ":* |!g:!VH#t:&:# ||%g:% 4OVH#4:&8;!:&M?I%::?:!X?%?X8%?:& -K?G:& ?H#}4:& ?}6!r:?:!X?%4X8%4:& ~G?aJ?8}y+!3n#[#no? rc=5J? !;8:! !K?G:! ?K?}U:!:" +
  "% 2aK?D:! ?H#}4:5M?I#& .!;*:% /w:#a=#P?8 #R&[:#1#&;/:#1#?;8:#P?+=(;%#[#[#[:(,&(#!?#8:5:/H#1:5:8H#J:5:#P?hK?i:5 /a=#:5 Ja=%:5 &a4~E&:51#/;8:5" +
  "1#4;/:5 ?H#::5M....4I#d:%:#:5 da4~k##[:51#1=%&n:%:!1#s1#:T&[ ^!;*/#8:5P?i:51#J;+ ?;(%[:%:(R&[:(:+a;*:( !a;(:h:*P??P?k.[V;h/!88 }Y!;* !g:hk ?" +
  "}<V-!:h |!g k?6&[:+:% &4}Z#-#8 ?;*:+:% ?4~c&=4 ~R?Q&[:+:% ? ~i~=k? +4~l#&n:+:% ~9}[k? !4~1&( ?8;*8#[:h :g=@&[ ?;( ?;h:% %6&[:+:% ~h~=k? !4~1" +
  "&;h8:% !c;} #n%[:%:2R&[:(;#:+:2aP??=( X?Q&[ !:# X?Q:3g:,V !g-%08#n:( ~s?Q=-:# ~s?Qg;}!:-:# JQg;#:2 ?:2:} R7&n !:(P?k.[ }% }+:2 !Q7g-!0:( EQ:" +
  "2 !Rg(:( },Q88;-:3:}!V;3:#:,V;,:2 !a;2:h:-g;h/!88:h8 !g-!8:*&[:+:% ~i~=k? +4~Z&&[:+:% ~q~=k? 34~T&N-#88 W;(%[:(&[:( B~?k?a;#:( }b~?k?a:( +a;" +
  "(1#?:#1#?:+:%4~T&N-!/#88#[:*N&[#[:+:%4}i# |!g }8c,%?#?#88:5:51#+ 4VH#+8:@&[:+:%4z!&[:5:51#+ ...#VH#+8 ?;(%[#[:+:%:(4~c&=#P?k.[ 3gN&[#[:# Cc," +
  "&?##?#88:( !a;(/!88#[:4P?k.[ 5g&[:+:%:( }b~?k? %4~l#-!8 ?;*:+:% ?4}e! B~&~P?g-&8:5:51#+ ...&VH#+8 ?;*/#8 }X!( }W!8;*8:51#d:51#94~:(:51#+;(:5" +
  "1#&/%8 #;%:8:/:! ia4~;&;* ?;(/%8:( dO F^/V;* ?;( ?;%/#8 ?8;%8:?:!:*:8:/:% &V:%:&7:(4~=#:5 raJ?8~c(#/n!}V#no? rc=#J?:!4}d& |!g=% =R&n:% ~R?Q&" +
  "[ &;+(#[ (;+:% ~s?Q-?:!1#4;%:!4}s!:# +a:!:%4~[% |!g;+ ?;&:#1#/;%:#1#+;( ?/%88:!P?o;8 ?;%:! ?K?o:!P?:;/:! ?K?::!1#t;h:!1#4;-:# ?H#::#M.....!I" +
  "#d +;2 !;(%[#[:( !g=(&[ ?;5:!1#4=&:!1#/S&[:&:!1#+aP??;58:!:54}X%:!1#t:hc }:g&[:%;&(:*:#1#dQ&[:# da + +4~q&:#1#9;28:* %O:2a:,I%?:#:* !a=&H#::" +
  "&;*8:5 ~s?Q~%:,M!}Z}X;,(:%;&8#[:,M!^W&[:!:( ~T?4~m#N-!(:!:( X?4~m#N-!:!4}d&0:# Ja=%:!4~!#:!:%4}Z&:!P?oVK?o8:!4}d& |!g=5 =R&[:&;% !;(:5 ~R?Q:" +
  "5 ~s?QV-%:!4}s!0(:# Ja:!4~ #8 ?;(:&;%/#8:!1#? #R-?:h:!1#t=5Q-?:,M!}];, ?;(:&;%:5:hc }:g }:R-! ?;% ?;*M?;,:&N-!:#:& !c=%H#::#1#9=2:% %OaL%?;," +
  ":%;*/!88:# 4a:!:-4~[%:#1#t;%:#1#4;(:!:8:!P?o=&VK?o:!:/:!P?:=5VK?::#1#d:#1#9 + +4~K# ?(:# Ja:!4~ #:#1#1;%:#1#J;( %;+:#P?i88;!:?:&K?8:?:5K?2:?" +
  ":!K?h:?:+K?+:?:%H#&:?:(H#?:# raJ?8~=(!8n:#;(#[%[#[ }V;+:(;% ?;8 ?;&%[ ?;5:!:%T&[:?:%aP??;58:5 |!g=/P?k.[=h ~V?g&[:+ !a;+:% !a;%:h:8V;8:5k ~7" +
  "n}=:&a;&/!88:%:(U&[:2 .# .&:/ EQ7V;2(:8 |!g=h:2V=* .+V:*:& }:T7;2:8 +g&[#[#[:?:!:(4~c&=* PR&[:?:!:% !c4~c& PR-!8:2 .:V;28:* ~V!g ~O?R-?:2 .k" +
  "?V:2:?:!:( ~E~?k? &4~l#7;288:?:!:(4~c&P?k.[ 5g&[ ?;h(#[:h !Q&[ ..~=?;h/!8 ..&;h:?:!:( ~K~mk? #4~l#N-?:!:%S:( #a=*:%TV-%:?:*a;&%[:+&[:+ !c;+:" +
  "&P??;*:& !a;&:* rc |!g 2S:* }Mg ~8?c |!g 5SV-!/#88 ..5;h88:- !a;-:h ..+V=*:*:h:8 ~q!g7:%:(c #S7;*8:/ ER-#:% !a;(/!88?8:*:2V=( ..!V:(:- #}<7=" +
  "( .4V:(:%:#c X!T7=# ..4V:#:!:%T7;&:5 |!g KR&[:%;5(:% !a;5 ?;+%[:?:!:54~c& rc |!g=# hU&[ ..&:#:+ 2wa=#:# ..&67;+:5 !a;5/!88:& ..:V=#:#:&:5:%c" +
  " #S7:+ ||%T7;&8:!:5T&n:&:& ..:V:?:!:54~c& oc=? 9U ? !:?O FZ..!g77(:&88}v5!hno? koc=&J?:&:!1#4H#s:&:!X?#?X8#}G:& ?H#k!:& ?H#w:& ~;!a:& +a ~[?" +
  "z2??:& ..~;?H#~O#:& ..~;?H#}{#:&:#H#}]%:&:% dw:#aH#}b%:& B%a:& q?a=!4}Z!:&1#B% ....pR&[#[:& k%a=#:!4~ !:& }p%a &:&1#k% !a=% n:%7=%:% &U74~k%" +
  ":&1#Z%=%:&L#B%I#?:%:&1#e%H#+:& !H#}w%:#:! }w#z2??%[#[:& }{%a:& k%a=#4}Z!:&1#}{% ....pQ-?:&1#}w%=!:&1#}p%Q&[:& ~-%a:#4~ !:& }p%a:!:&1#~-% !a=" +
  "# n:#7 & /4~U&8:&1#Z%:! /wa=#:&L#}{%I#?:#:&1#~)%H#+:&:! !aH#}w%/!88:& k%a=!4~0(:&1#}p%;+:&1#Z%;5:&1#}w%=( #S-?:( ~#(6&[:!:( !}Q4~k%:5:(:&1#~" +
  ";%:&1#~?%=# /wa:&1#k%:#c4}r!:!4~e&(:5:(:& k%a ~L#4}r!8 ?;% !;#%[:#:(Q-!:%:5a=! 4a1#?=*:! ta1#?:! &a1#?:! +a1#?4~T&N&[:% /a;%:# !a;#/!88:! /a" +
  "1#?:*4~:(:5 /a;h:#;*%[#[:# !a;%:# /w:ha;!:* /w:5a=# &c;2:# +c;8%[:%:(6-!:! &a1#?=/:! +a1#?:81#?:21#?4~T&&[:!1#?:/4~:(:! /a;!:% !a;%/!88:#:!1" +
  "#+H#+:#:!L#?I#?:* !a;*:%;#/!88:*;(8(:& q?a4~0( &;58:?:(H#+:?:5H#&:?:+H#?:& koaJ?8~V(!+no? ~G?c=5J? !;2 &;*#[#n#[#[:%P?t=+ !c,#!?%8 4;+ ~-kk?" +
  "/!8 +;+ e~.k?8;* ?;28:5:(H#4:5:&H#/:5:*H#t:5:*:+aH#d:%1#/=h:%1#4=%a=8:hS:#:8SV;#:5 &:% /w:!a:#7=8H#&:5 ?:h /w:#7=!:8aH#+:5 [c=#:5 &a=%4~2#:5" +
  "1#{ !R&[?8:5 9a=h:51#}<4~k%:#:%4~2#:51#{ !R&[?8:h:51#}<4~,(:51#J;#:51#:;h:2N&[:+ %}Q=+:#a;2:# /w:ha;%%[:5 [c:*1#?:* &a1#?4~p#:%:51#}<H#+:%:5" +
  "L#[I#?:* +a;*:% /a;%:+ !c=+-?8:2;#8:!&[:! /u;/:# /w:ha;- ?;*%[#n:5#n:*:-a;h#[#[#[:*:8a=!P?? !c,#!?#8:! &a1#?;+ ....p/%8 !;+ ?;2 ?:! !aP??=! " +
  "}(T-#0:! %O=!1#~K}b[;%:!1#~G}b[/!8:! +a1#?=%:! &a1#?=2a=!:%S:!:(TV;! ?:%:!7;% !:&:2a:!78=!:% ~S?4}c&K?r:5:%H#i:5:!H#1:5 ?H#}7:5M....4I#}4:5 " +
  "[c:5 1a4~<#:5 }4a:51#{=!:51#}<4~3(:51#[:!4}n(:51#G;+:51#}7;2:51#}48;!:h:!H#?:h +a:2H#?:h &a:+H#?:* /a;*:# !a;#:/ !c=/-?88:?:5L#9I#?:?:#H#+:5" +
  " ~G?aJ?8~[&#5n!}V:# *c=( ?:#:(67;*:! %a )g:!c;+:?=(#n#[#[#[#[%[#[:#:%U-%:!:%aP??=?k=5 ?}?&[:+:%c %g&[:% !a;%/%8%[#[:%:*6-?:!:%a=? &a1#?:?1#?" +
  "V .F}W}Xpg-?:% +a;%/!88:#:%:#:%T7%[:#:%T&[:!:%ai?? ?}<-&:% !a;%/!88;%/#8M....B:;h#[#[#[#[:?P?z~_[ #c,%#!?h8:#:% !a=&U-%:!:&ai??;&#[#[#[#[:? " +
  "~h!c,(!###?#8:& }en}=-8/#8:& ~h?a |!g rS-!/28:5 3a |!g #T:& [}?V-h8:#:% #a=?U-%:?:!ai?? ~7n}=-(M?;h:#:% %a=?U-+:?:!ai?? [}?-*/#8:#:% !a=&U-#" +
  ":!:&ai??;&:? ~W!R&n:? ~e!Q&n:& }sn}=(:& [}?=?:5 }Vg uR:?V:5 }+a |!g /S78(:& }Ng ZnR8-*M?;h:#:% #a=?U-*:?:!ai?? ~7n}>-!/&8:% !a=?:#6-!:?:!ai?" +
  "? ~7n}=-58:? !a;%/!88M?;h/%8M....Bk?;h/#8:(:#H#+:(:!H#& ?/#8M....B~W?;h8:(:%~%:h}XI#& !8H#?8~^(#+n!}Vo? k%c=%J?:% ~W!a:#4):%1#~W!=# #Q&[:% ~" +
  "a!a=! ?:%4}[!;#:!4}X& !;!(:%1#~[!;&:% Ga:% ~a!a=h }{!z2??:%:&H#}4:%:#H#r:% ~W!a:!:% .!a4.!:%L%~W!M#}A&[:%L%.#;8:%:%L#}b#I#~)%:%:8I#}{%:% ?K?" +
  "y%:% 1a:% }{%a4~r!:%1#i;#:%1#1;!:% }]#a4}^(:% z!a4}^(:%1#~h!:%1#~l!4~:(:%1#}i#:%1#e#4}n(:%1#Z#:%1#}w#4}n((#[:%1#}i#;(:%1#B#;5:%1#}]#;*:%1#}X" +
  "#;+:%1#~h!;!:%1#q!;#4&=& ~!}Xk? # }W+4~b%:% }{%a:#:!4~P!:% :a:%1#~#%=!:%1#~)%4}r%:%1#J;#:%1#::%1#}{%:!4}n( !;! !gN&[#[:& }]~=k? &:#4~b%:#4~%" +
  "(:%:(H#Z%:%:5H#}p%:%:*H#e%:%:+H#}i%:% !K?}w%:% da:% }i%a4~I!:%1#9;(:%1#d !g&[:(;#/!8:% *H#~4%:% ~.}Xk?H#y%:% +H#~-%:% ~%}Xk?H#~)%:%M....:I#}" +
  "{%#[%[:% 4a:% }{%a4~q%:%1#4=5N-!:% +a:(:5:%1#t=+4}T=*4}p%:%1#/;#:%1#+ !gN&[:&:5:+:#4~b%:#4~%(:*4~%(/!88:*4~%(:(4~%(/!8:(4~%(:h4~M% ?;!:&;#/#" +
  "88:&4~%(:h4~M%88:% ra4~q#8:?:!H#+:?:# ?:! !g=!7H#&:? ?:#:!7H#?:% k%aJ?8~+(!+n#no? rc=&J?#[#[#[:!P?i !c,%!!?#8:!1#1;* !/#8?8:! ?K?P:!:!1#+=%H" +
  "#/:!:!L#?I#4:%4J;(:! !K?P:! ?H#J:!M....4I#9:!:(H#d ?8;%:!#n#[#[#[#[#[#[#[%[#[:%N&[:!:(4},4|!=*H#1 !;%/#8:& da:*:#4~s!:&1#d=% #Q-?:&1#9;(:!1#" +
  "14~g&:% !g-#:& 4a:( ~&}dk? &4}T=54}p%:&1#t;%:&1#4 !Q-%:%4~h(:%4~%(:54~%(-5:& +a:( ~+}dk? (4}T=54}p%:&1#/;%:&1#+:54~%( !g-&:%4}-;5:!1#J;h ..&" +
  ";+:& Ja:5 ?:54}.=2 ..&:hc=h:h:2T741=h4~L#:! 9a:&1#1=2:&1#i4~3(:&1#J:24~:(:!1#J ..&Q-(:h4~%(:54~%(:%4~%(:(4~%(:!1#d;( ?;%/!88:? F...pH#? %/*8" +
  " ....p;*:(;%/(8:54~%( ....p;*/%8 ....p;* ..&;+/#8:! ?K?P:!1#9;*:!1#::h4~%(:54~%(:%4~%(;%/!8:! 4a4}w(:! ?K?P:!1#J;+:!1#:;%:!1#9;*8:(4~%(8:!P?" +
  "P&[:!1#9:! :a1#?4~:(8:! ?K?P:!1#d4~%(:!1#4:! ta1#?4}a(:!1#/4~%(:?:+H#+:?:%H#&:?:*H#? !8K?i:& raJ?8~F&!(n:? &c=+1#?=5:!4~_%:# h6&[:%:#4~.!=#N" +
  "&[ ?38:%:!:!:%T7=%&[:#:?:%z2??8:?:!4e((#[ ?;#:% ~C|}TT-? 4:% 8a pg:% 8S7;!:5 pg;&:? +c;(#[#[:5 %g&[#[:!:&U&[:&:!c=& 4S-!:(:!4~)&:!:(a=!:&4~)" +
  "&:!:&4~%!/%8:&:(a=5 ~-Xk?1#?Q&[:& ~#Xk?1#?a=&:!U-&:(:!4~)&:!:(a=#:&:!c=! !VH#& ~#Xk?:!H#? ~-Xk?:#H#?/%8 ~)Xk?1#?:5Q&[:!:& }{Xk?1#?a=&T-&:&:!" +
  "c=% 3U&[:(:&4~)& ?;% ?;!(:(:!4~)&:!:(a=!:% !VH#&:&:(a=#:%H#?:#:#1#& }VgH#&8 ~)Xk?:!H#? }{Xk?:%H#?(:51#&=* #g-&:!:&:* pg=*a=&T-&:5:*4|#:&:!c=" +
  "# 4S&[:(:&4~)&(:(:!4~)&:!:(a=!:#4~)&:!:#4~%!88/#8(:! .#S:!:&6V:&:!c ..+TV-#8:(N-!8:?38:%4}W!=!N-?:% ) p:+1#?=# %g7:# pga=#:#:%T7=#&[:!:?:#z2" +
  "??8:?4}o!:!388:#8~8(!!n#no? 4c=#J?#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[#[:?P?? !c,@2!?43,-/8h+*5(&%#@8:#:?C%+D%?:# ~;?H#/:#:#H#+:!1#?:!1#& }o~*" +
  "k?:# +a4e!/@8:#:?L%+I%?:# ~:?H#/:#:#H#+:!1#?:!1#& ~E~*k?:# +a4e!/48:!1#?:?1#&:?1#+:!1#&1#/@(?/38:!1#? ~2~pk? ,:!1#&1#/@(?/,8:!1#? ~%~pk? -:!" +
  "1#&1#/@(?/-8:!1#? }r~pk? 3:!1#&1#/@(?//8:!1#? }g~pk? /:!1#&1#/@(?/88:!1#? }d~pk? &:!1#&1#/@(?/28:!1#? }a~pk? %:!1#&1#/@(?/h8:!1#? ^~pk? +:!1" +
  "#&1#/@(?/+8:#:?L%+I%?:# ~9?H#/:#:#H#+:!1#?:!1#& ~E~*k?:# +a4e!/*8:!1#? ~m~ok? ,:!1#&1#/@(?/58:!1#? ~b~ok? /:!1#&1#/@(?/(8:!1#? ~V~ok? 2:!1#&" +
  "1#/@(?/&8:!1#? ~L~ok? 2:!1#&1#/@(?/%8:#:?L#&I#?:# &H#/:#:#H#+:!1#?:!1#& }]~)k?:# +a4e!/#8:#:?1#&H#?:# ~<?H#/:#:#H#+:!1#?:!1#& ~6~*k?:# +a4e!" +
  "/!8:#:?P?!K??:# ~8?H#/:#:#H#+:!1#?:!1#& ~S~*k?:# +a4e!8:# 4aJ?8~Z%#+n!}Vo? ~W?c=5J?:5 +a:?:!4}k&:5 }7a=h ? ;z8?#[:h:?:!4}p!&[#[#n:51#[=!&[#[" +
  ":51#}7;?:#&[:?:#c;*/!8:? 3}>&[:? %c:?:? 8}=7;* ?;#/!8:? 4R:! 4}=V-% 5;# 2;* ?/#88 !8;2:*:* }+mg=!:* ha=?:?:!}<7;8:5 ~;?a;/%[#[:!:*:!:*}=7;-%" +
  "[:!:8Q-!:! !a;?:/ d:!4~c&;h:!:-R&[:h~%:,M2}V);,:?;!/!88:+ 2w:ha;+:?;!/!88:+ ~a*u~%:,Mk}X}8}V)M.......4}B:5P?]&[:+&n:,Mn}Y;, .}i~d~S%:+c(M?:," +
  "}U;, ?8;+8:2V h;! h %:#:# %}>7=*:* h}?7;# 2;?#[%[:!:*T&[:+:?f-#:? 2w;?:! !c;!/!88:#;!8:5:!H#i:5:+H#1:5:,I%+:5:51#4 4VH#4-#88:5 +a 04~d&8:5 +" +
  "a:%:&:(4}t!:5 ~W?aJ?8~A%#+n!}Vo? 4c=5J?#[:% !g&n:?:#:% !}Q:!1#/@(?(:!1#/;2%[#[:#P??=(N-%:# !a;&:(k=* ?}?&[:&:(a;#:?:&:(:2@(?N-#/!8:( .!Q&[:#" +
  " %a=&:#}0?!=*a;#:?:&:*:2@(?N-#/!8:( k!Q&[:5:!H#&:5:?H#?:5MZ...5I#+:+ %O:%a=#1#?:5:#1#&@#?-!:+ !a;+:&;#/#8MZ...5;/:* !g&[:#}5?!;/:# (a;&8 ?;(" +
  ":* #g&n:&}0??;h:& #a( ?;h:&8;#:* &g&[:#}0??;(:# #a;#8:* +g&[:#}0??;+:# #a;#8:* 4g&[:h %O:%a}0!&;h8:* :g&[:( %O:%a}0!&;(8:5:!H#&:5:?H#?:5:/:(" +
  "~%Mr}Z:h~%M||%^M:}Z}X}XI#+:+ %O:%a=&1#?:5:&1#&@#?-?:+ !a;+/!88 !8;88:5 4aJ?:88~O%!*n:!1#&=5N&[:? ?H#?38:!1#?;%%[#[:#=&:56-?:# !a;#:%:&aP??=*" +
  "k=+ ?}?-!#[#[#[:*P?z~_[ #c,%#!?%8 .~,k?:#:%a:#:567i??;(#[#[#[#[:* ~h!c,(!###?#8:( }en}=-(/#8:( ~h?a |!g r6-&/!8:+ 3a |!g #T:( [}?V-%8 .~,k?:" +
  "& #a=#:%a:#:567i?? ~7n}=-# .~,k?:& %a=#:%a:#:567i?? ~7n}=-#:& &a;#/%8 .~,k?:#:%a:#:567i??;(:* ~W!Q&n:( }Ng ZnR(:* ~e!Q&n:( }sn}=(:( [}?=(:(:" +
  "+ }Vg uRV:+ }+a |!g /S788-! .~,k?:& #a=#:%a:#:567i?? [}?-!:& %a;#/#8 .~,k?:#:%a:#:567i?? [}?-?:& #a;#/!88:?:&H#&:?:%H#?:!:5:#cH#&:!:#:%aH#?:" +
  "?:#:&cH#/:?:%:&aH#+8}b&#/n#}Vo? ~W?c=&J?:&M?I#4:&:%H#/:&:!L#}<I#& !;*:# |!g !R&n }bBk?;+ /;h .Bk?;2 ,( ~F}ek?;+ 0;h ~.}ek?;2 -8;3:!P?{;5:!1#" +
  "[;8:!1#}7;/:!1#:;-:!1#9;, ?;%:!1#W=(&[#[#[#[#[#[:# |!g !c,#?!#8:(1#J=#:(1#:U-#?8:(1#t;8:(1#4;/:(1#+;-:(1#&;, ?;# ?;5/#8:(1#:;#8:(1#9;*8( ?;#" +
  "8:!L#&;4:!L#4;@:&:!L#1I#}G:& ,H#}C:& ~_}ek?H#W:&:-H#}>:&:,H#}<:& 8H#{:& ~S}ek?H#[:&:@I#G:&:3H#}4:&:+H#r:&:4I#1:&:hH#J:&:2H#:%[:% k?R&[:& &a:" +
  "%:& daa=! +a1#?:! /a1#?4}|#:% +a;%/!88:& &a=! ~3}[k? !4}|#:5 #R&[:! ~m}ek? 84}|#:!:/:8:5 !g4~N!8:& &a=!:*:#4}|#:! ~2}[k? !4}|#:?:&1#tH#4:?:&" +
  "X?#&X8#?:& ~W?aJ?8}q&!%n#[:? +c=!:? &c1#?=% pg=?a;#:% !gN&[#[:% #gN-#:?:!1#?=%a;?:!:%c=! ~)Xk?1#?R&[:!:%4|#/!8:#1#& %g %R-? }{Xk?:?H#?:#:#1#" +
  "& }VgH#&:!:? !VH#&:#:?H#?388:#1#&=% #g&[:#:% }VgH#&:!:? !VH#&:?:!a:?H#?(#[:# ~-Xk?1#?R&[ ~)Xk?1#?:#Q&[ ~)Xk?:!H#? }{Xk?:? }{Xk?1#?a=?H#?:!:?" +
  " !VH#&:?:!a:?H#?38:#:% pg=#4|#:!:?:#a=? !VH#&:?:!a:?H#? ~)Xk?1#?:!R-! }{Xk?:?H#?38 ~-Xk?:!H#? ~#Xk?:? ~#Xk?1#?a=?H#?:!:? !VH#&:! ~)Xk?1#?Q&[" +
  " }{Xk? ?H#? ~)Xk? ?H#?8 kXk?1#?:?6-# ~-Xk?1#?=?N-# ~#Xk?1#? L6&[:?4~1%084~W% ~#Xk?1#? kXk?1#?U-# kXk? nH#?/#88:? .#S&[:!:?4~?#38:!:?4~M! ~?X" +
  "k? ~?Xk?1#? !c=?H#?:?-?4~W%88}X%!hn:?:!:# ?4~c& PQ=%K?::? +a;2:?1#?;*%[#[ ?;&#[:#:%T&[:!:%aP??=& rc=8 |!g=h 2S&[:(:hVN&[ !;5:?:*:+c=*H#? ?;(" +
  "/%8:( dS&[:(:2a:8K??8 !;5:?:+ n< !g:*a=*H#?:( !a;(:hN-#:?:(H#&/#88:+:5 n<:& |!g ERVV !;+ !g-! ?;58:% !a;%/!88#n ?;&:5&n:!:#:%4~c& ~V!g ~<?Q&" +
  "[:!:#:% !a=%4~c&=( PQ:( CQV:%a;% ?;5%[:!:#:%4~c& rc |!g=+ hU&[ ...k?:+:& 2wa=&:& ...k?}?7;& !;5:% !a;%/!88:? ?:&c:&:( PQ7:*aH#? ?:5N-#08:#:%" +
  "Q( ?888~]%#5n!}V:? ~d~0k? }#4~G# #c=# &T&n ~t~Jk?;# %(:# #O=%1#.~Q[;#:%1#q~P[8;%#n:?:#:%4~&%=&&[ P;# #;((#[ &;(:?1#9N&[ :;#/!8 :;#:?1#dP?? :" +
  "R-?:? :4B(:? F~Kk? J4~G#;%:? :4B( !;*:? ! #:? :4~7%74~%%;5 ?/#88:? i4B(:? :4B(:? #4~%%;5:?:#4B(:? F~Kk? J4~G#;%:?:#4B(:?:(4~%%8;#:? :4B(:? !" +
  "4}m#:? :4B(:*&[:? &4~%%;#(:? ~a~0k? %4~&%N&[:?:?P?L4~d&88:&&[#[M..~O}x~2~S~=?:!M..~ ~>}m~W-)=!:!M..~O}x~2~S~=?}I7=!M~a*.;+:5:% (O:!M.y}mL.}z" +
  " ~W~S}/c4~p! .~?!a=( hm=&:&:#c ~[?xc=# hOVV=&:(}>&[:&:(R-!:?L%?:+M.}v(}W}F-!8:# ~[?c;#88:?:#:%:54~g%:?:?1#+ :VH#+:?1#9N:?P?1 1Qg8}p%!(n#[:! " +
  "#U&[:! #R-!:?1#+:?1#t6-!:?:? /a %4~O%(:?:! !}Q=(:#:%4}r!:( /w:?a=&:!:(c=5:#:%4}r!:%:5:(:(:5T=*7S-!:*&[:5 /w=%&[:#:&:%z2??8:#:%a;%:?:! /wa /c" +
  ";!%[#[:!:& /c=(:% /c=5:& &c1#?=&:% &c1#?=*S=%7=+L#?I#?:!:+1#+H#+:% /w:5a;%:?:&:*6 /w:(a=&Q-?:! /c;!:#:%R-!88:&;?(#[:( /w=%&[:#:?:%z2??8:?:! " +
  "/wa;!:#:%a;%%[:#:%Q:!:&QV-!:?:&:#:#1#+=(:&1#+=5S=*7=+L#?I#?:?:+1#+H#+:? /a;?:* /w:&a;&:(:56 /w:#a;#/?8?88:%:#c=!N-!:?:#:!z2??888k%!5no? 4c=%" +
  "J?:?1#+;&#[:?1#4=!:?1#/=(S&[#[#n:!:&aP??=5 ~^?Q&n (;# ~M~mk?( &;#:5 ~f?Q&[ ~4}[k?;& !;( ?/#8:5 ~l?R&[:% nH#?:%:(H#+:%:&H#&:5 PQ:!a;!/%8 ~R~m" +
  "k?8;& ?;( !8;!:?:?P?=:(VK?=%[:#N-%:# !c;#:&P??;(:& !a;&:?:(4~G%-?8:?4~G(/#8(:% nH#?:%:(H#+:%:&H#&8:(#n:%:%H#/:!:(S&[:! !a:!:&aP?? rQ-!08:% &" +
  "a:!4}{#8=#T&[:#:&aP?? EQ&[:% &a:# !a4}{#;#88:?:#:(S&n:#:&aP?? ~V!g ~<?Q&n:# !a=!:(S&[#[#[:!:&aP?? Cc,%?!?!8:# #a;!88:% &a:!4}{#(:#8(:#8H#4:%" +
  "1#?=! nR&[:?:!4}g(08 #;!8:% 4aJ?:!8~O%!*no? ~W?c=&J?#[:#:% /wa=(P?}& #Q&[:& da:!:#:% ?4}c!(:% !a;5:(P?8 #Q&[:?:!:#:5 !4}c!/#8:& da:!:#:% ?4}" +
  "c!:!1#J;*:!1#:;+:!1#9;h:!1#d;2:!1#+;(:& Ja:!:#:5 ?4}c!:&1#d F...pR:&1#J=5 F...pRg&[:(:!1#+U&[:!:(H#+8:!:*H#J:!:+H#::!:hH#9:!:2H#d:& !K?G:&:&" +
  "L#9I#r:& ?H#{:&M....4I#}7:& 4a:& ra:& }7a4^%:&1#t;(:&1#4:& !K?W:&:&1#iH#}>:&:&1#1=#H#}<:& ?H#]:&M....4I#}C:& +a:& ~??a:& ~K?a4^%:(:&1#+:&1#/" +
  "4~T&:&1#}C:&1#}G4~:(:&1#}7:&1#[4~:(&[:! -4}[&(:!:% 4O }eF}{&a4}v&8(:&1#1;#8:5:#4}o(8:?:&1#:H#+:?:&L#dI#?8:& ~W?aJ?8~Z%#(n%}V:?L%?M.~p~H~B~_!" +
  ")=hM|~r}u~B}lh}E&[:? 04~d&8:?P?1=& 1R&[:& 4O }Z(V38#[:%:?1#:=* k}X}8u=& ?:*c:& k~sMwRa~%:?L%?=2M~a*}V)M|||||||||?:!M.y}mL)=8:!:8}D7}D&n ...!" +
  "(:2M|}Z~.~:%}D-! ...k?8:%1#&VH#&8:?P?}/N&[#[:hM.}v(.=!}z }{~mCc4~p!;5:# }x~Kk? ~9~Kk?4~D%:#1#&=(:#1#+=& &:5 h}Q4}^%:(:& *:5 (}Q 3g4}^%:(:& 2" +
  ":5 }+g4}^%:(:& -:h:!M.~T~r|3}V)}z=5 B9u4}^%:(:& 4:5 }7u=+ ||%g }7f4}^%:(:& }!:5:+ {wa4}^%:(:& }):*4}^%:&:?1#J ta=(6&[:#:(H#+8:# ~Q?4}j&:#1#&" +
  ":#1#+:?1#4:?1#t4~T&&[:# ?H#+/!8:?P?CN&[:?1#+-!8:%:%1#? .&VH#?88:%:%1#?:?1#+VH#?:%:%1#&:?1#/VH#& ?8}_-#4n&}Vo? :c=2J?#[#[#[#[ }X~rk?P?? !c,#!" +
  "?#8?8 ~h~qk?1#?N-!?8 }X~rk? !K?? ~l~qk? ~p~pk?X?#?X8#?8 ~h~qk? nH#?:? ~p~qk?1#?=hg;5:?~%=tM}(}]MF}W}X}]BZk.!}V;}# ~l~qk?1#?;##[%[:2:}#:#:5aL" +
  "??=}!}Y=} Mn}Y:} MF}W}X}]BZk.!}U^M.F}W}X}]BZk.n^I%d%[#[:2 4a:2 da4~+%:21#4 !R-?:?:h:5:21#tag Ow:#a=% /c1#?R-!:!:% +c1#?R-!/%88:}!M!}Z:}!^M.F" +
  "}W}X}]BZk.n^W&[:h:& +a=&:5ag;5/!88 z~qk?1#?N&[o? ~G?c=(J? .~rk?1#?=h !a=#N&[?8 ~p~qk?1#?=5 !a=+ %}Q;&:#:5:& *w:5 +S7=@ !}QT&[#[:( 9a / +:@ !" +
  "a=&:#:#:&S7=& 36&n:& ||||!T&[?8 n:& %O *u !cl}Q !a( &:& +g +a:& &S78=54}e#:(1#9=%N&[?8:(1#J:(1#:=&&[:&:%4~.!;%8:%N&[?8:%a;8:5 +a=&&[:8 |!:&z" +
  "8?8:(:5 !c=/H#i:(:8H#1:(M}b....!I#::( }X~rk?H#9 ~l~qk?1#?=%L%?;} :(:%H#}<:(:hH#{:( ?H#[:(:} Mn}YM.F}W}X}]BZk.n^I%G:/:5 %}Q *w:/ +S7;-:( 1a;," +
  ":h;&%[:&&[%[:( 4a:( Ga4~+%:(1#4 !gN&[:(:(1#}<=& +aH#}<:(:(1#[ +aH#[:(:&L%+Mn}YM.F}W}X}]BZk.n^I%G/!88:(1#t;#:(:(1#{ !c=&H#{:( +a:8:/:(1#[:#a=" +
  "+ Ow:%a=5 /c1#?=#:5 +c1#?:#7~%4}m%:(1#+ Ow:8a /c=5 ~l~qk?1#?=%:+ Owa /c=#1?+H?+:5:#L??I??/!88:(:hH#}4:(:-:hcH#r ~l~qk?:, &4~O%:(1#i=5N-?:(1#" +
  "1;h:(1#:;#:(1#J;&o? 4c=%J?:% &a:#:&:5 !a4}e#:%1#+=&&[:h:%1#/c:&4e(8:% 4aJ?8(:+ *g ?R:&a;% ~l~qk?1#?=*;&%[:%&[:&:&L%?=} Mn}YM*}]MF}W}X}]BZk.!" +
  "^:} M|~tX~s~o~g~V~7|?}X)I%?:& +a;&:% !c;%/!88:+ +6&[:*:+a:*L??I??(:+&[:* +a:*:+z2??88:5;&%[#[:/ !c;%%[:%=#:5Q-!:% !a;%:#:*a !aP?? .!R-?8:# #" +
  "a;/:%:*a;8:% Ow:*a=# /c;3:# +c;-:# /c;,#[%[:5:%:5:,1#?=#:-1#?:#7=+g=#c:*:&:+~%=} 4~&#=4:#c<g +6&[:*:4a=#P?? ~p~qk?1#?;&:#:} M}(}]}z=#K??:4 +" +
  "c:&g:*a +a:#K??:4 Ow:*a /c;# |!Q-#:3:# %4~O%/!88 ~p~qk?1#?;&:8:} M}(}]}z=#K??:% +c:&g:*a +a:#K??/#8:8 |!K??:5:% +cg:*a +a |!K??:#:31?+H?+:#:" +
  "3L??I??/!88 z~qk?:@:hcH#?8:( ~G?aJ?8:?:!4}T;#:2 +a ~l~qk?1#?=& ~p~qk?1#?:t4}m% .~rk? .~rk?1#? !aH#? z~qk? z~qk?1#?:2P?/ !gcH#?:21#+ Ow:&a=% " +
  "&c:#H#?:% +c:!H#?:% /c:?H#?8:% &c1#?=% )g .+R&[:%4}(;%8 ~h~qk? ~h~qk?1#? !aH#?:2 :aJ?:%8~M%##n!}Vo? ~h&c=%J?:% ~W#a:#4):%1#~W#=# #Q&[:% ~a#a" +
  "=! ?:%4}[!;#:!4}X&:? #H#W:?:#H#?(#[:%1#~[#;&:% +a:% ~a#a }{!z2??:%:&H#&:%:#H#?:% ~)!a=&:% 1a4}^!:%L%~)!M#}A&[:& ?:%4}[!;#:&4}X&(#[:%1#~4!;#:" +
  "%1#y!=& ....pQ-?:&:#4~:(:% }]#a=#:!:% ~G?a4.!:%L%}]#M#}@&[:% ~W#a=!:% B#a ~C?z2??:% ~)%a:% ~)!z2??:?:! .#z2??/%8:% ~W#a:# ~O?z2??:% ~[&a:% }" +
  "w!a4~D& ....p;#:%1#~[&=! ....pR&[:%1#q&&[:%L#~a&;(:!;#(:!:%1#~a&4~:(88:%1#}i%:%1#e%4}n(:%:(I%e%:%:#H#}i%:% ~W#a=! ?:%4}[!;#:? #H#W:?:#H#?:!4" +
  "}X&:%4~q#/#88:? #H#W:?:#H#?:%4~q#88:% ~h&aJ?8}h%#,n!}V:( !c;,:!1#+=h !c;3:(:!1#4=4c;@:!1#9;*:!L%?;}#:!1#t;+:?#n#[%[#[ ?:*:57;} :h:*:h:*:hT7:" +
  "57=/:(:(:/S7;}!:!#n#[%[#[:%:+:,a=*U-&:!:}#:#:*a}1??}]M!^W&n:(:+a(#n:#:+a;-:/;*#[%[:*:}!Q-!:%:*:+a=2U&[?8:*:-a;8:&:*a:* !a;*P??:8P??Q-?8:2:hc" +
  " !a/!8:3;*%[:* !a:} U-h:(:*U:%:*:+aUV&[?8:*:-a;2:&:*a:* !c;*P??:2P??Q-?8:!:+:4a=+H#t:5-%/#88=+H#t:5-!/#88:@/!8 ?8=*H#9/!88:!:%H#t ?/!8:!:(:+" +
  "a=#H#t:5N&[:! ?H#98:?:#H#+:?:+H#& !8H#?8}Z%!5no? 4c=5J?#[:?1#+=% ...k!g&n:% ....!g&n#[:?}0!,=*&[:!:#a;+ ?;#:!;%:*;(%[:+:%=&Q-#:&i??=% ?}<&n:" +
  "% }N6&n:% fS&n:& %a(:% |!g } O ..~h?g:&P?% }:g:&P?! }:g /O:&P?# }:g 5OVVV ..~;?Q-(:& &a8(:& #a8(:& !a8=%:#:&ca;#:( !c=(-?8( ?;#8 ?;(8:*:(c(:" +
  "!:!:#a4~0%8=%:?}0!/=&6&[:?1#?:!:#:?1#&1#/@(?;%/#8:5 +a:?:&:%c ?4}Y# !;%:51#+=& ..~;?Q-!:5}0!/;(:?1#?=*:!:#:?1#&=?1#/@(?-!:&:(:*:?4y%(:?1#?:!" +
  ":#:?1#&1#/@(?8;%8:5 4aJ?:%8~n#!*n:! .26&[?8:! }+g;(:! (}Q=& !c;5:& #O:?a;*:?1#Z!=! #O;#:! LS;%#[%[:!N-!:%N:!:5a 16VN&[:*:# &c=#a:?:#a1#?H#?:" +
  "! !c;!/!88?8:& #O;% ?;!%[:!:%R&[:?:!a ?H#?:! &a;!/!88:&:?1#Z!a;#:(&[:# !c=! }.T&[?8:#;%:! #O:?a1#?=+ ::(c=5}Q=!&[:# }.T&[?8:# #O:?a:!H#?:# !" +
  "a;%8:& !a;*:?:# #Oa +c;!%[:#:*T&[:# #c=# }.T&[?(:! &a:+:(O:!1#?=+:5}QVH#?:# !a;#:! &c;!/#8?88:& #O:?a=!:!1#?:(OH#?(:#;%8:?:%H#Z!:?8}y%#5n!}V" +
  "o? 4c=*J?:!&n C ..~;?:?1#+=5 ...!g=!7;+:(:! }#}Qa(:?1#+;5 P;+:( !a8;!:5 ...&g&[:#:#:%a4~0%:!a;!( ?;#8#[#[:!:?}0!/=hS&[:5 ...+gN&[ !;5:*:?:h:" +
  "!c !4}Y#:*1#?=h ..~;?Q-%:*}0!&;2:?1#?=!:?1#&=?:+:#:%4~r%-%:!:&:(:?1#/@(?-%:h:2:!:?4y%;5/%8:?:?L#+=/}z ...|>g ~)...#VH#+:?1#?=2:?1#&=8:+:#:%4" +
  "~r%-! !;5:* +a:?:h:!c !4}Y#:*1#+=! ..~;?Q-#:*}0!/;#:2:&:(:81#/@(?-#:!:#:2:84y%-#:?:/I#+ ?;5(:?1#?=!:?1#&=?:+:#:%4~r%-!:!:&:(:?1#/@(?;58/!8 !" +
  ";58:* 4aJ?:58}x%!(no? ~G?c=%J?#[:?1#?=&4~@(&[:% *K?+(#[:&4}c( |!g=( #R&[:% ?K?+:%:(K?h/!8:% da:&4~>%:%L%dM!}@&[:%:%C%:D%4:% %K?+/!8:% ia:&4~" +
  "^#:%1#i ....pR&n:%:%1#}4H#}<:%:%L#iI%[ ((#[:&4b&[:% [c:&4~L#:%1#}<;5:%1#{;&:%1#[;((:&4}PN-!:% [c:&4}-=*4~L#:%1#}<;5:%1#{;&:%1#[;(:*4~%(8:( ." +
  "...pQ-?:%:5H#4:%:&H#/:% 5K?+:% +a:!:#4}_%;?:(:&4~:(/&8:% &H#}7:%:?H#G:% [c ~Y~)k?:% Ga4~9& @8;?:%:%1#}<H#4:%:%1#{=&H#/:%:?K?+:% +a:!:#4}_%;?" +
  ":%1#[:&4~:(/#88:% +a:!:#4}_%;?8:% ~G?aJ?:?8q##+n!}Vo? 4c=+J?:+ +a:%:& ?4~Z!:+1#/;h:+1#+;(:+:%:& !4~Z!:(:+1#?=5T;2:(:5:27=(:&T&[?8:(:h:+1#&:2" +
  "7=*a=5:*S:&:5SV&[?8#[:%:(:%:*a:(4~T&&n:%:&:* ?4~K!;h:&:%:&:* !4~K!=5:h:5:hT7c;h:*&n:&;5:*(:&;5 ?;*/#8(:&:(c=5:(:(:5S7 !a;* n;5 n;/:(;h:&8;8:" +
  "%;2%[:-M!:2}1??}Z}X;-:2 !a;2:8 !c=8-?88:?:&H#}7:?:%H#G:?:#H#}4:?:!H#r:?:5H#1:?:/H#J:?:#H#::? ?H#9:?:*H#d:?:hH#t:?:(H#4:?:-I%+:? !H#?:+ 4aJ?8" +
  "~>##*n!}Vo? :c=#J?:!1#]:!1#}Gc ?:!1#}C7;(:!1#+:!1#&c ?:!1#?7;*:!1#}{!=5 %Q&n ?(:! ~4!a;&:!1#~4!;%:5 #R&[:! }{!a;!:% F.~;?Q&[:# +a:!4~>#(:# t" +
  "a=%:!4~>#:#1#9;!:#1#d;5:%:&4~o#:#1#d;&:#:#1#9:!a=%H#4:#:&:5g:!:%UgH#/8(:% F.~;?R&[:# +a:&4~o#(:#M!I#/88:#}5#4M5}V=hM:}]}z ?R;&:h}z;%:#1#/ !<" +
  "8:(:(:*a=!TV:&VN&[:!:!:%a=(U;+8:?:(H#+:?:+H#&:? n:!:!:*S7H#?:# :aJ?8~n#%&n!)!}Vo? :c=5J?:5 +a:!:#4~O#:51#/;#:51#+;*#n%[ ?:#N-!0:#:*a !cP?? h" +
  "c=! }&T !:!O }o..&gNVN&[:# !c;#/!88:#8;+:?C%+;2 ?;!#[#[#[%[:!:#Q-!:!:*aP?? rc |!g=h 2S&[:2{??????J[}u{????????:8}z7:hyZ=2{??~W|||~g :2{??~W|" +
  "||~g v7;2:! !a;!M!;8/!88:?:2D%+/!8:?:2D%+:?:8I%?:8}z-!8:%&[:5 4a:%:&:(4~)%:5L%d:(:51#47;(8:5 4a:*:+:(4~)%:?:51#4&}V:5L%d~1:(~1}t=2{????????}" +
  "P&}V:?:2{?????[}e[}v}oD%+M!(M?8(M?8I%?8:5 :aJ?8}q%%%n#)!}V#no? 4c=(J?#[#[#[:!P?1 !c,%!!?#8:!1#4;& !/#8?8:!:!L%dI%::!:!C%?D%+ ?8;%:!#n#}V#[#[" +
  "%[#[:%&[:&:#4~c%-%:!1#4:! ta1#?4~X% ?;%/#84~?%;*:!1#:1#/=%P??;&:% !K??:& !Q&[?8:% ?K??:%C%4:*}t=5{????????:5{????????j7{????????:%}0!d=%7=5{" +
  "????????b-?:!1#JC%d:5:*:!C%+}tZb-%:( +a:5}o{??????~h}:Z4~j#:(1#+;&:!:(1#/H#t:!:&H#4 !;%/!88M#/#8:?M%I%? %/#8:%4~N# |!g;&:5{?????[}e[}v}o;*M!" +
  "8;+:?:&K?d:? ?H#t:?:%}6!} :? !}6!4:?:*D%+:?:+I%? !8K?1:( 4aJ?8}i%!#n#[:?:!a;#:?1#&=% !gN&[#[:% #gN-#:!:?1#?=%a;!:?:%c=? ~)Xk?1#?R&[:?:%4|#/!" +
  "8:#1#& %g %R-? }{Xk?:!H#?:#:#1#& }VgH#&:?:! !VH#&:#:!H#?388:#1#&=% #g&[:#:% }VgH#&:?:! !VH#&:?:!a:!H#?(#[ ~-Xk?1#?:#Q&[ ~-Xk?:?H#? ~#Xk?:! ~" +
  "#Xk?1#?a=!H#?:?:! !VH#& ~)Xk?1#?:?R-% }{Xk? ?H#? ~)Xk? ?H#?38 ~)Xk?1#?:#Q&[ ~)Xk?:?H#? }{Xk?:! }{Xk?1#?a=!H#?:?:! !VH#&:?:!a:!H#?/%8:#:% pg=" +
  "#4|#:?:!:#a=! !VH#&:?:!a:!H#? ~)Xk?1#?:?R-? }{Xk?:!H#?388:?:!4~t&88~]#!%no? rc=%J?:%:!:#4}k&:% dK?L#n:%1#9=!&n:%1#dP??( ?8P?k.[ 5g&[:% ~d~0k" +
  "? }#4~G#0:% i4~7%:% :4B(&n:% :4~7%0:%1#9(:% F~Kk? J4~G#;#:% :4B(:% #4~%%;! ?/#8;!8:% #:%1#d:!4~^(=!:! #67 !:!74~%%;!:% :4B(:% F~Kk? J4~G#;# " +
  "!8;&:% :4B(:% &4~%%;(:% :4B(:%:& !<4}m#:%:(:#:!4~g%:% :4B(#[:%4~[&&[:&-!:%4}W#0(:%4}W#-!:% d4~d&88:%1#9&[:%P?1 1Q&[:% :4B(:% 14B(:% 44}l%:% " +
  "L4B(:%4}e(88:?:% rz2??:% raJ?8~T##(n!}Vo? :c=#J?#[:?}0!/=%&n:#:!X?#?X8%4#[:?L#+=*}z=! ...+g&n:?1#?:#1#4:#1#t=&:?1#&1#/@(?-!:?:! ...|>g ~)..." +
  "#VH#+:#M!I%4:%:& ||%gc=! ?:!:%U7;% ?(:#1#t8;5:#1#9=&&[:#1#d;!%[:!4~t#:(a;(:! /a;!:& !c=&-?88:(:5a=!:% ||%g6&n:?1#?:?1#&:# 4a4~*!(:# +a:?:%:!" +
  "c !4}Y#:#1#+=! ..~;?Q-!:#}0!/;%:?1#?=&:?1#&=(:# 4a4~*!-!:!:%:&:(4y%8;!:?:*I#+/#8 !(:?1#?:?1#&:!4~*!8;!8:# :aJ?:!8}z#!#no? :c=&J?:? !Q&[:% /w" +
  ";?4&;%%[:?&[:& +a:%:#1#?:#1#&4}T=(:#1#+4~_#:&P?+:&1#/4}q(:(4~%(:? /c;?:# /a;#/!88:&:! .+:%4}h%:&1#&;!:&1#? !g&[:!4~%((:&M?I#+:& !K?9:& +a4~L" +
  "&=?1#? !a;#:?:#H#?:#N&[?8 & /4}u(=# ?K?+:#:!H#?:?1#+&[?(:? nH#+:? /a4}y%:?:? +aH#d:? ~h~nk?H#t:? ~?^k?H#4:?:#H#/:? ?H#+4}x#:?4~o!88:%4~%(8:&" +
  " :aJ?8~V#!*no? 4c=&J?#[#[:#1#&=(&[:?:#1#?:(:!1#/@(?-!8:#1#+=%:#1#/ /wa;+%[#[:%:+Q-%:% /a;(#[#[#[:%}0!? !c,#!?#8:%1#+;5:%1#&;#:(;%:?:#:5:!1#/" +
  "@(?-&/%8:%}0!#;5:& ?K?/:& ?H#+:%4~t#=*;#:* 56-!%[:#&[:# !c=#:& +aa:5:5 ||%g 2u=% 2wc rVK??:%;5/!88:(;%:?:& +a:*:!1#/@(?N-#/%8:%1#&;#%[:# k?T" +
  "&[:? ~1~_k? k?:!1#/@(?-&:# [a;#/!88:(;%:#N-!:? ~1~_k?:#:!1#/@(?N-!/#88?8 !;h8:& 4aJ?:h8k#!+no? :c=(J?:!:#:%:&4Z#&[:( /a:&4~n%:# /w;h:! +a;2%" +
  "[#[:(:%:&:54}u%:(:(1#?=!H#d:(:(1#&:!aH#9:( da4~a!=* ..~;?Q-?:&:5S&[?(:%:5a;8:&:5c;/:h;!:2;##n#[%[#[:#;+:!N-?:! /c;!:+ /a;#:8:/:+ &c1#?:+1#?4" +
  "~1#N-!/#88:( /a:*4~]# !:* .!S-!0 #:* .4S-!0 % &:* ..&S7/!8:( /a ~G~(k? ~P~(k?4~D%:+ +c1#+8:5a;5/#8?88:?:(1#tH#+:?:(L#/I#?(:?:%:&4~p#8:( :aJ?" +
  "8}X%!*no? ~W?c=%J?:!1#+ 9w;5:!1#&;&#[#[%[:5&[:&=*1#+ !Q&[:*1#&=(1#? ....pR&[ =;& ~s~5k?;+:(1#&=h:(1#+=( ~l}Xk? *4~T&-(:h:( ~G}^k? 54~T&-(:h:" +
  "( ~s}Xk? +4~T&-(:h:( ~M}^k? *4~T&-(88:* 9a;&:5 9c;5:*P?d-!/#88 } ;& ~b~5k?;+/!8 =;& ~s~5k?;+8:% +a ?:+:&4}o%:?:%P?]K?}C:?:%L%dI%4:?:%1#:H#d:" +
  "?:!L#?I#9:?:!1#+H#J:?:#L#?I#1:?:#1#+H#r:?:%L#}CI#}>:?:%C%4D%+:?:%L%+I%?:?:%1#{H#}7:?:%L#}7I#}4:?:%L%}<I%[:?:%1#WH#}<:% Ja4}^(:% ra4}^(:% ~W?" +
  "aJ?8~?#!+no? 4c=&J?:!1#?&[:! +a;%:!1#}7;#:!1#G;(:!1#}4;5:!1#r;*:!1#J nR&[:?:%:*:5:(:# ?4}w!(:?:%:*:5:(:# !4}w!8(:!P?/;(:!1#}4;5:!1#r;*:!1#&;" +
  "%:!P?, !g;+#[#[%[#[:+-%:!:( n< !g=(K?/:&:*:5:%4}u%:&:&1#?=#H#+:&:&1#&:#aH#/:& +a4~a!;#:(N-?:# ..~;?Q-#:!#n !;(:# .!6&n #:# .4S-!0 % &:# ..&S" +
  "7( !88:%a=%H#&/!88:?:%H#+:?:%H#& !;h/!8:! !K?,8:?:hH#?8:& 4aJ?8}j#!&n:! h6&[#[ ~D|}T 4:!:! 4U7=!c:?U-? 4:? 8a pg:? 8S7=&:!a /a4}W!=#N-?:# +c" +
  ";?:#:! !c=%g&[:# &c1#?=( pg:#:%a ?:!cg +c=#:! ?:#:?c 4U7a=!:?c=#c;%:( %g&[:!:%4~)&:?:#4~)&:?:#4~%!(:?1#?;?:!:%H#&:!:?:#aH#?8(:?;!8:!1#&=? %g" +
  "&[:? pg=?:& 4aT&[:!:&4~)&:!:&a=#:?:&c=?4~)&:#:?4~%!88:! +a38(:?4}W!;%8:%8~D#!!n:#N&[?8:!P?? rU&[?8:( #}6!?#[#[:%~8=5 ?}=&n:(:!H#&:#:% ||%g=%" +
  "U&n:( ?}6!/:(:#H#+:(:%:#cH#4:&&[:( !H#::( ~s~_k?H#9:( #}6!d/%( #;!/&8?(:( #}6!d:( !H#t:( ~s~_k?H#4:( #}6!/:(:%H#+:(:#:%c=#H#::(:!:%aH#9:#:&6" +
  "&n %;!/&(:&:#c88(:(:#H#::(:!H#9:( #}6!d:( ?}6!/:( #H#+:( ~0~_k?H#&:( ?:5c=%H#4 %;!:#:&6-#:%:&:#c=#6-#:#:5a8;&8:(:&H#1:( ?}6!J &;!8:?:!H#&:?:" +
  "(H#?8~1#!(n:!1#?;#:!1#+;&#[#[#[:!1#&=! .}v(A=%:!:% .}v(wc=% }+m=(a !a,%!#?#8:# ~p}:g=! ~GPU&[:! 4a:# }[[gV;#/#8:# -m !a=# B%x;!:# !:!:! }+m " +
  "B%ga ~)~Qk?aP??4}[%=#-!:? ?H#?38:# ~h}:g=! 4T&[:! 4c:# }e[gV;#/!8:# -m=# !c=5 B%x;!:# ..4c }W.}N6&[:!:! }+m B%ga ~)~Qk?aP?? ~h}3V=! %}Qi?k~T" +
  "[=#&[:!:# %Oc:5 -OV;#/#88:? ?H#?38:?:&H#+:?:%:( .}v(gaH#&:?:#H#?8}e#!2no? rc=%J?:% +a:!:#4~1!:% ta }8:%1#/=*:%1#44~T#:%1#:=+:%1#d=2:+ac;8:%1" +
  "#t;/:%1#J;&%[#[ ?;h:&=#:+Q-?:#:2a=( !c=&i??=! ?}<&[:! }:g:( #c=&P??=!k=5 [}?&n:! }+g(:5 }:g:( %c=&P??=!k=5 [}?&n:! 3g(:5 }:g:( &c=&P?? *g 5O" +
  "V8 5OV8 5OV=! ..~;?Q-!8:&:8a;&:#;h:!:/Q-!88:?:*:h4~p#:%1#+:*4~:(:% raJ?8}p#!(no? rc=%J?:% /a:# %u=& ?:#c:& }UwRa #O4~n%%[:#&[:% #H#::%M....4" +
  "I#d %:#:# %67;5 ?;&%[:& /R&[:&:% Jaa .~,k?:&:% daa1#?=(:!a:(:567P??H#?:& &a;&/!88:%1#i:%1#1 +O:%1#J 4OVV;* ?;& } ;(%[:& &R&[:% /a:#:&6&n:*:(" +
  " }*g}Q }:gP?~t~K[( }884~]#:& !a;&:( 0a;(/!88:#:5c;#:!:5a;!/!88:?:%1#tH#+:?:%L#/I#?:% raJ?8~:#!(no? :c=&J? ~s?;(#[:!4}d& |!g ~s?Q=*N&[#[ ~R?;" +
  "(:!4}d& |!g ~R?Q-?:& ta:!4}d!/#88:!:(4}X%:# !a;+ ?;(%[:*&[#[:& ta=5:!:(N4}]&:&P?9 #Q-%:&:&1#9H#+:&:&L#tI%?:&:&1#&H#9:& ?K?t:&:!1#9:+aH#d:%:5" +
  "4~F%:&4}Z&N-?:& ?K?/:& }d!H#4:?:& /a ?:?P?}U:%1#&:%1#+4~U!8(:!:(N ~T?4~m#N-#:& #K?t:&:(H#d:%:& ta4~F%8:?:!:#:%4~2!:%1#+=5&[:%:5 !cH#+8:( !a;" +
  "(/?8?8:& :aJ?8~*#!(n:?1#d;%:? /a1#?=!:?Q&[#[ t 4:?1#t=!7:?a1#?=#N&[ ?;!/!8:? ta:? 4a:!7;&%[:&;(:#=! ta;&:!1#t=#-?:! 4a;&:!1#4=#-?8:( ?H#?8(:" +
  "? +a1#?=#:!H#/:!:#H#+8:%&[#[:?:?1#9=# #O }]~rk?a=&1#?R&[:%1#4:?R&[:%:!H#t(:%:!H#48:!N-!(#[:&:!H#?:!-? }wXk? }wXk?1#? }V:#}RgH#?388:!:%H#d:?1" +
  "#4=#&[:!:#H#4:#:!H#d8:?1#t=?N-?:!:?H#t:?:!H#d888~9##*n#}Vo? :c=#J?#[:!P?+N&[#[:!1#?:!1#&4}<;&:# +a4~8& !;(:#1#+ !Q&[:#1#/;%:! !K?+(:&4S=5&n:" +
  "! !K?+ #(:&4}=;% ?8;(:&4~%(:5-!8:#:(:%4~N&:#1#? !Q&[:# ta=%:#1#&=! ?4}5=&4~^#:#1#t=( ....pR&[:#L#d;h:#1#d;5:%:! !4}5=%4~^#:#1#t=+ ....pR&[:#" +
  "L#d;2:%4~%(:&4~%(:!4~%(:?:2I#4:?:+H#/:?:hI#&:?:(H#?/((:(:54~:(:%4~%(88:&4~%(:!4~%(8 !K??88:? ....pH#?8:# :aJ?8}Z##2n#}V:& #O;8:& !a;/:# #O:!" +
  "a;-%[#[:2 #O:?a;(%[:2;*:(;#:!:-Q-!:# &a;(:* !a;2:!1#?;5:! &a=,;!:5N-?8:5~%;3 ?;+:*;(:8;!:%;5%[:!&[:( 16&[?(:#:#}5#?:+~%):3:5}5#?}V)=4}9#?:4M" +
  ":}]}z;+:( !a;(:# &a;#:! &c;!:5 &a;5/#8?88:h:+&n:&:*a=! 16&[?8:! #O:?a:+H#?:/(:&8:*a=!:!:hS7;h:,;!/!88:h8~g!!%no? ~W;c=&J?:?1#?:?M?I%? !gN&[ " +
  "}w~ok? }14~Q(?8:& +a=(:? +a ~W4z2??:&M?I#~?;:& !K?~S;:& ~?;a4~L&=?1#? !a;%:?:%H#?:%N&[?8 + ~G;4}u(=%:( k;z2??:% ?K?~?;:%:#H#~;;:%:!H#k;:?1#+" +
  "&[?8:? nH#+:? /a4}y%:?:? +aH#d:? ~h~nk?H#t:? y^k?H#4:?:%H#/:? ?H#+4}x#:?4~o!:& ~W;aJ?8~*#!8no? 4c=&J?:!1#? ..~;?Q=#N&[#[:!P?LN&[#[ ?:!:#7;5:" +
  "! ta;+:!1#t;#:!1#d;%:!1#/;h#[%[:%;2:#;8:& +a:+4}g%:&1#/=( ..~;?Q-!:&1#+;/:!1#t;#:!1#d;%:! %:(4~N%N-?8:51#:;(:5:#:2:/a:%:8aca=!H#::!:(c;#:(:h" +
  "a;*/%8:!P?L-?:! !K?L:!P?1 !Q&[:!1#J;#:!1#:;%(:!1#J=#:!1#:=%Q-!8:#:%c;#:%:!1#/a;*/#88:! ..~;?H#?88:?:#H#&:?:*H#?:& 4aJ?8~G#!%no? ~h?c=&J?:!1#" +
  "+;5:!1#&;(:&:%H#t:&:#H#4:&:!H#/:&:(H#&:&:5 dw:(aH#+:& da:& &a4}j#:&1#d ....pR&[:& }4a &4~o%:&1#G=!:&L#dI#?:!:&X?#:X8#+:!:&1#rH#d:& !H#}7:&:&" +
  "1#tH#W:&:&X?#&X8%[%[#[:& ~K?a:& [c4}j#:&1#}C ....pQ-?:&1#}7=!:&1#}4Q&[:& }4a !4~((8:&1#G:! 9wa=#:&L#}CI#?:#:&X?#]X8#+:#:&1#wH#d:&:! !aH#}7/!" +
  "88:?:&1#}7H#+:?:&L#}4I#?(:? ?H#+:?M....k?I#?8:& ~h?aJ?8~?#!!no? [a=#J?:# ra:! ^}[k? *4~P#:#1#r ....pR&[:#:#1#GH#1:#:#L#rI%:(:# :a:!4~^# ...." +
  "p:#1#}44}n(8:#1#: ....pR&[:#:#1#1H#4:#:#L%:I%+(:# ?H#4:#M....4I%+8:# ta:! }m}Yk? &4~P#:#1#t ....pR&[:#1#4&[:#:#1#9H#1:#:#L#tI%::# (H#}7:# (H" +
  "#}4:#:# +aH#G:#:# :aH#r:? ~P~)k?:# ra4~9&:#1#::#1#J4~:((:?:#1#9H#+:?:#L#tI#?8:#1#+:#1#/4~:((:?:#1#4H#+:?:#L%+I#?8:# [cJ?8~r!!&no? 4c=&J?:&:!" +
  ":%:!:%S=57=(H#/:&:?:#:57H#+:&:!:%:!:%T7=*H#&:&:#:?:57H#? ?;%#[%[:%:(R&[:&:%:%4}|%N-#:% !a;%/!88:(;%8:(:%c;? ?;# n;!#[%[:?:#R&[:&:!:*a:!:(a4}" +
  "|%N-#:! !c;!:# !a;#/!88:?;#8:*:#:%ac=! #Q:?:#c #Qg&n:&:%:% !a=?4}|%&n:&:?:%4}|%( ?8(:! #S8:& 4aJ?8}b#!&no? rc=(J?:(:&H#::(:%H#9:( 8H#d:( ~f~" +
  ".k?H#t:(:#H#4:(:!H#/ &;&#[%[:& 9Q-!:&:( /aa;%:& +a;&:5:%1#?=%a=5:%6-?8?8:( Ja=%:54~n%:%:!:#4~3(:5:(1#i=!c;#:!:(1#1=*a;! ?;%%[:% 4R&[:%:( /aa" +
  "=+ /a1#?=&:#T&[?8:&&[:!:+ +a1#?:&z2??8:% +a;%:#:&c;#:!:&a;!/!88:(1#J:?:*:5:#c4~A(:*4~:(:( raJ?8~*#!(no? 4c=(J?:!1#?=! ?K?9:!1#+ ||||*6&[?8:!" +
  "1#d;5#[%[#[:5N-#:!1#+&[?8:! nH#+:!1#d=%N-?:!:% !cH#d:!1#4:!1#t=& #Oa1#?;%:! ?H#+:!:& !a=&:!1#/=* ?:&:*67cH#t:%1#+&[?(:% nH#+:%1#/=&&[#[:% ?K" +
  "?9:( ?H#+:(:% ta=*H#&:(:*H#?:&:(:%1#41#/@#?-?:% /a=&4~G&:& ?H#?88:%:%1#+ !aH#+:%4z&:5 !c;5/#8?88:! ?H#+8:#4~%(:? ?H#?:( 4aJ?8~k!#(n!}V#no? r" +
  "c=&J?:& /a=% ? ;z8?:%:?:!4}p!&n !;%:&1#4=(&[#[:&1#/;%:&P?i&[:# P4}j& !;58:%:(}?-?:5 #V/%88 @:% ?:% ?}=7=%:% @}?7;%:& ta;(%[:%&[:#:(P??=* ra4" +
  "}j&:+M2}V:*~%M|!^);+:% !c;%:( !a;(/!88:5 &V:+M|||||||3}E-!0:#1#&:#1#+:?:!4~T&&[:# ?H#+8:5( #88:& raJ?8}[#!%n#[:!&[#[:?P??:! !Oa:?:!a=& !cP??" +
  " }/wa }:g ..[cP?? !c=% |!g }(T-?:% %O ~p3g=#1#~K}b[:!R-?:#1#~G}b[;##[:! *U&[:! &S&[:?:!:#:!4~T&&[/5(/&8?8:?1??:#1??R-#:& &c=?:!:#a &c=!VN;#:" +
  "?N:!NV-!:?1??:!1??R-#(:?L??:#L??}A-#:& +c=?:!:#a +c=!VN;#:?N:!NV-!:?L??:!L??}A-#8/%8:#-#88 |!;%8:%8}b#!%no? 4c=%J?:!}0!?;#:! ?}6!?#[:#&n:!}0" +
  "!#(:% +a:! &a4~Z#:%}0!+ !g&n:%}0!2(:? #}6!?/#88=# .~h%g .~)%R&[:? ?}6!?:?:#H#&/!8:# |~0%T&[:?:#}6!#:? !}6!?/!8:%:! &a4~Z#:%}0!? !gN&[:?:#}6!" +
  "#:? !}6!?/!8:%}0!#=& .[c ||%g .~p%S&[:!:&}6!#:! !}6!?:?:#}6!#:? !}6!?(:? ?}6!?:?:& |*g:# |*g 2OV ..&aH#&88:% 4aJ?8}k#!2no? 4c=&J?:! da;h%[#[" +
  " ?;*:!P?P-?:!1#d;%:!1#9;#:!1#4;2#n#[%[#[:#;(:%;8:& +a:h4}g%:&1#/=5 ..~;?Q-?:&1#+;+:!1#d;%:!1#9;#:! &:54~N%N-!/#88:!P?P-#:! !K?P:!P?i !Q&[:!1" +
  "#1;(:!1#J;#(:!1#1=(:!1#J=#Q-%8:#:!1#4a;*:(:#c/!8:!1#J;5:!:%:(:+a:#:8acaH#J:5:2a;*:+:5c8=% &S-!88:?:%H#&:?:*H#?:& 4aJ?8~q!!&no? :c=(J?:#:!:#a" +
  "=*U&[#[:?1#&;+:( 4a=!:*:?1#?=# !O=5:5:*S7=5 + &:& !Q7=*:5:*T7=*:%:&4~b#:(1#t;5:(1#4-?:#&n:(:%H#4:( 9a;!:#:&w( ?8;%:(1#d;#:!:%H#?:(1#4&n:(1#9" +
  "=!&n:+:!:5:#4}j!(:( +a:5:# ?4X#:(1#+8(:(:5:#4~i%:(1#?8=!N-?:?:*H#?:?:!H#& F...p;588:( :aJ?:58~&#!5no? :c=#J?:?1#?;%#[#[#[#[#[:?1#&=?,%#!?%8:" +
  "# !H#d:# !H#4:#:%H#/:#:% +aH#t:!1#?:!1#& ~)~*k?:# /a4e!;&/%8:# !H#4:#:%H#/:!1#?:!1#& .~+k?:# /a4e!;&/#8?8 !;&:!1#?=( ~B~pk? *:!1#&=51#/=*@(?" +
  "-?:? %O;? ?;!%[:?&[:#:%H#9:!&[:( ~I~pk? #:*@(?-%8:# tH#4:#:# 9aH#/:(:5 .~+k?:# /a4e!-#:% +a;%:! !c;!:? +c;?/!88 ?;&8:# :aJ?:&8q!#&}V#n:!:#a " +
  "!c=-N&[?8:5:+}U;8:5:+);hM?:&}U;2:*:+):5}U;/#[%[:*:(:2)=5}E;,:5:*}C:&:8}IV-!:8:&:*)=5}E:2:8):&:/)}IV&[:-:-P?? !cK??:2:*}U;2:5;&/!88 ?;,8:,:&:" +
  "h}IVN&[:&:*)=5:h}I:h:&}U:5:h}U}CgN&[:? ?H#?388:+M!}Z:&}G:(:+M#}Z}U:&}Ig&[:?:%}6!+:?:#H#&:?:!H#?(:? ?H#?88}c#!#n:!:#T&[#[:?:#ai??=% ?}<&[ X|^" +
  "+:?:!:#4~Y!=?:? ...+S738:% ~S?R-?:?:!:#4.#=% ..&Q&[ ?;%:!:# !a=#T&[:?:#aP??;%8:% ~Y?c=? *O:? ~t!g !}QV=? |!g=! 26 ~<5:!}Q !gNV&n:%(:? |!gP?~" +
  "K~P[8 |!g ...4V38 ...r;&:% .pg .~)%Q&n:?:!:# 5a4.#=? .pg .y%Q&n ...~W?;&:?:% 2Oa .y|0c(:%8(:%8:&V388:% ...+V8^#!(no? 4c=#J?:?1#?;?:!P?8 dg&n" +
  "#n:# ?H#/:# /a;5:? .!6&n:? .4S&[:#:? }:g .!VK?-:#:? 5}Q k!VK?/ #/#8:? /}Q;%:? }:g .nV;&:? 5}Q }:g .nV;(:? ..&6&n:#:&K?3:#:(K?,:#:% }:g .!VK?" +
  "-:#:? } }Q ~h!VK?/ &(:#:&K?,:#:(K?-:#:% ~W!VK?/ %8(:#:?K?/ !88;?:!:5:?4}x!(:!1#?:?:!1#&1#4@#?8:# 4aJ?8~p!!5n:?#n:?1#+;5:! .!S=%&n !( #:! .4S" +
  "-!0 % &:! ..&S788=*4~C&:?1#&:?1#+a;#:%&[:#:!K??(#[:! .4S&[:#:! }:g .!VK?!:#:! 5}Q k!VK??/!8:! /}Q;%:! }:g .nV;&:! 5}Q }:g .nV;(:! ..&6&[:#:&" +
  "K?%:#:(K?#:#:% }:g .!VK?!:#:! } }Q ~h!VK??(:#:&K?#:#:(K?!:#:% ~W!VK??888:?:5:*aH#+ ?8~_!!!no? 4c=hJ?:*:+}E&[#[:+:*:+}U}I&[:? ?H#?/!8#[:*:5}U" +
  ":5}E:*:5M!}Z}U:+M!}Z}Ig&[:#:%6-!?(:5:+}E&[:*:5:+}U=5}U:5}G&[:#:%S&[?8:h +a:!:%4^#:hP?+&[:& !a~8=&:(~8}>:#:%UVN&[:!:%a:hP?hK??:% !a;%88:#:%6-" +
  "%?88:? ?H#?/#8?8:?:&}6!+:?:%H#&:?:!H#?8(:? ?H#?8:h 4aJ?8|!!2no? rc=%J?:% ta ::!:#4~T#:% 1a=2:%P?i=(a !c;8:%1#:;&:%1#d;*:%1#J;5:%1#9;+:( (S;/" +
  "#[#[%[#[:&:5T:5:+TV-?:% +a:8P??:&:*a:5:&c4e#:%1#+ !R-?:%:&:%1#/a !a=&H#::&:(S-!:&:(c;h:&:+T-!:/N&[?8:*:ha:(:2:(4~T&N-!/#88:? ?H#?/!8:?:hH#&:" +
  "?:!H#?:?:#:&cH#/:?:!:&aH#+8:% raJ?8z!!5no? 4c=5J?#[:# %a )g=(:#R&[#[:5 +a:!:#:(:#c=&4~i# !;(:51#+ !gN-?:51#/;&/#88:% +c;+:! |!g F}W}X+w;(%[#" +
  "[:&:+T-? .}W}X+:(:#:&a=*1#?<=hc:hV .}W}X+:(:* &a1#?<=*c:*Vg .F}W}Xpg .F}W}XpR-?:& +a;&/!88:5:!:#:&a:%:&c4~i# !;(:51#? !g&[:&:51#&a;&( ?;(88:" +
  "?:&H#&:?:(H#?:5 4aJ?8}Y#!(no? :c=#J?:# F}W.+H#44&=%:!P?44F(:# +a:# 4a:% ~%}Xk? +:!1#?:!1#&4}X# !;(#[:#1#+ !g&[:#1#/;!(:!1#+;&:!1#/4(;5:# ?H#" +
  "9:#:5H#d &O;!:#:# 4aH#t#[%[:!&[:! 4c;!:#:# ta:&4F#:& 4a;&:#1#? !R-!/#88:#1#d;!:% ~.}Xk? *4}u!:!45 ?;(:%;!/#8:#1#&;!:#1#d4~%(8:%4~%(8:?:!H#&:" +
  "?:(H#?:# :aJ?8~m!!5no? rc=&J?:& &a=%:#4~k%:%:#4~,(:&1#/;%:#&[:#:%a:&1#+:% /wa;%%[:& 4a:!1#?4~>%:&L%4M!}@&[:&C%dz%;5 ....p;*(:& Ja:!1#?4~^#:&" +
  "1#J=5 ....pQ;( ?:5:(7;* !:&1#1:(7;5 ?:&1#i:(7;(8:%:*H#?:% +a:(H#?:% &a:5H#?:! &a;!:% /a;%:# !c=#-?8;%8:?:&L#&I#?:?:%H#+:& raJ?8~;!!*n !;+ !;" +
  "5#[%[#[:!:5:*a=2U-#:!:!:*c:5 n<a=&U-?:!:* n<:!a:hc=(U&[?8:?:&aP??=&:?:(aP??=(6&n:%N:&:(UV(:%8&[:&:(R&n ?;* !;+:5=h !a(:+:* !a=&Q;( ?:&:(7;*:" +
  "5:& ?:(7a8;5(:2 !a=5:hc;+ ?;*8:#:+R-!/#88?8:h8B#!!n#no? [a=&J?:&:%H#4:&:#H#/#[#[#[#[:! |!g !c,#!?#8:& }4a:#:%4~p# ~ ~Mk?;% h/%8:& !H#d:&:& /" +
  "aH#t:& :a }Z~+k?:& ta=!4~9&:!:&1#J=#:&1#14~1!:& (H#r:&:!H#i:& }4a ~G~)k?:& ia4~9&:&1#t:&1#d4~:(:&1#::#4~:(/!8:& !H#J:&:& /aH#::& }4a ~t~(k?:" +
  "& :a4~9&8 }q~Mk?;% -8;!:?:%:!4~p#:?:&1#}7H#t:?:&L#}4I#/:& [cJ?8~s!!&n:?M?I#4:?:!4~j%=#H#9:# #O }]~rk?a;( }wXk?1#?=% !:#O=&gN&[:(:?H#?:?:(H#d" +
  ":?:?H#/:?:?H#+ }wXk?:%:&VH#?38:! }(:# !}Qc ?:# }+R7O;#:(1#?;&#[%[:!:&=%1#& pgR&[:# })}Q:# !O;# &g:%a=(1#4=&-!/#88:%1#+=!:?H#/:%:?H#+:? ?H#d:" +
  "?:%H#/:?:!H#+38:( 4a:?H#?:?:%H#d:?:?H#/:?:?H#+8~<!!5n:%N&[:?:!:#4}|#38 ?;%%[:#:+=&R&[:& !a;+:!:&aP??;5:h !gN&[:5 hc=* }&T !:*O }h..&gNVN&[:?" +
  " !:!:(a:#:&S:&:(SV=*7 ?:&:(c:*74}|#:+;(88:%=& !<:5 ~S?Qg;%:&:5 =RV:h< !<;h/!88:? !:!:(a:#:(S7:#:(c=? ?:?:#U74}|#8}j##%n(}V:!~5=(M|||||||*^=*" +
  "M.......+}X:(M!}ZM~t||||||3^:(M}4}]}z |3g=#7=5M!^;+ #;%:# ~,+c;##[#[#[#[#[:*W=& # %:&7 &:(M.......~p|?^=*W7:*M.......~p|?}@7 !c,&%#!?&8M...." +
  "...::5M!}Z:5M.......+}@=&7;5M#M!:&7;h:+W;%:# }V n:&7a;#/%8:+W;%M!;h/#8 &;%/!8 %;%8:?:%K?=:?:#}6!::?:hI%d:?M!I%4:?:5I%+:?:(M}:}]}7??8~p!!%no?" +
  " rc=%J?:%:#H#+:%:!H#&:% :a:% &a4}m!#[#[:%1#:=!&[:%1#J=(;&:%1#iN-!:% /a=&:#4}x%:&:!:(4~3(:& }i~Qk? }l~Qk?4~D%:%:%L#&I#d%[#[:% :a:% da4}m!:%1#" +
  ":=!N-?:%1#i:% /a=&:!:%1#J4~3(N-!:& }i~Qk? }l~Qk?4~D%/!88:?:%1#tH#+:?:%L#/I#?/#8 !;!8:?:&H#+:?:!H#&:? ....pH#?8:% raJ?8X!!%no? :c=&J?#[:%1#+ " +
  "!Q&[:%1#&P?? ~s?Q-!8:% i4}j&8:&:#P?+ %Q=(H#9:& #H#t:& ~.~&k?H#4:&:!H#/:&:?H#+:& ~3}[k?H#?:& !H#&:& ~3}[k? !:(7=?H#d ?;!%[:! :R&[:%:!:&a=51#?" +
  ":5 &a1#?4~3(:! +a;!/!88:#P?2&[:&M?I#/:&M!I#?:&:%H#+:&:#1#?:#1#& !4~N!(:%:#1#?:#1#&4~3(8:%:?:(4~3(:& :aJ?8~Y!!(n#no? :c=#J?:# da:!4M:#1#9;!:#" +
  "1#d;%:# 4a4~8&:#1#4 !Q&[:#1#t;!(:# +a:%:!4k(:#1#+=!:#1#/=% ....pR-!08:!4~%( ?;% !8=!:% ~i~=k? +4~Z&&[:# ?H#d:# ~T?:# da4Z%:! +a=& ?:&:% +c=(" +
  ":#1#?:#1#&=54~1&7;&:(:5c;(8:?:& !:&7:( ?:&74~p#:%:!4~:(:# :aJ?8z!!!no? :c=?J?:? ta=%:!:#4}g! ?;#:?1#tN&[#[:? +a:?1#d:?1#94}w%:?:?1#+:?1#/4~N" +
  "&:?1#? !R-?#n:%:?1#&=!4}x&:?1#d=#:?1#9=% ~o}dk? (4~T&N&[:#:% z}dk? 54~T&N&[:?1#t:#4~:( ?/#88:?1#t:#4~:(:? ta=#:!4}y&:?1#9;%:?1#t:?1#d4~:( ?:" +
  "%-?0:#:!4}z&:?1#9:?1#t:?1#d4~:(N8;#:!4~%(88:? :aJ?:#8~Q!!*no? :c=(J?:?1#J=*N&[?8:* !c;*:?1#t;+:?1#d;h:?1#:;2:#;?#[%[:?:*g=8 #O:2a=51#?=?&[:h" +
  ":? !c=5U&[?8:%&[:5 &O:+a=51#/:#Q&[:( ?H#9:(M....4I#t:( +a:5:( ta4^%:(1#+:(1#/:%:&4~T&:(1#t:(1#d4~:(-&88:8 !a;?/!88:5:! !aH#?8:( :aJ?:?N8~g!#" +
  "&n!}V#[ d;5#[#[#[:!P??=+ !c,#?#!8 :;58:?:5a=*1#? !a;5:*:5H#?:5 ~[?S-?:5 ~[?R-!:*:?1#+H#&8:( /w;5:? /a;*:?1#t;h%[:5&[:*:&4~F%:5 /c;5:& /a;&/!" +
  "88:!L#?;2:?1#+=!:?1#?Q&[:?4~_(8:?:! !aH#+:?1#&:! dwa=!:%K?t:!:hH#4:!:(H#/:!:#H#+:!:2I#?:?:?P?1:+NVK?188~i!!%no? rc=&J? ~m}]k? %4}T;(:& 1a:!1" +
  "#?:(4}p%:& :a:&1#1:&1#i4~N&#[:&1#: !Q&[#[:& da:&1#J4}X(:& 4a:&1#d:&1#94~N&:&1#4 !R-?:&1#t;5:(4~%(:#:%4}T;#:& +a:5:!1#?:#4}h%:&:&1#+:&1#/4~N&" +
  ":&1#? !g&[:?:&1#&=?4~^#:?4~%((:? ....pH#?8:#4~%(:5;(/#88:? ....pH#?8:(4~%(:& raJ?8~P%##n%):%{?????kV[jN&[#[:?1#r=5:#1#:6-?:#C%+;h ~-4 !:5:5 " +
  "!U7=5:5 ~-467 !c;5:#C%?=+{????????:+{????????j7;+%[:5&[:5 !c;5:+:+Z;+/!88:%{?????[}e[}u=2:!C%?:?C%d}t=%{????????:%{????????j7{????????:!}0!+" +
  "=57=%v;*:({????????:({????????j7=({??????~h}::({??????~h}:v7:+:h{????????:h{????????j7=(:(:+j7}u:%:2:*7Z=({??k|||~V :({??k|||~V v7=(:#C%d:?C" +
  "%:=+}t=h{????????:h{????????j7}P&[:*N-!:?M!I%?:?:5}6!}4:?:%}p{?????[}e[}v}oD%+:? %K?G:?:54~N#K?D(:!1#4=# 2 (:&7=&S-!:? #K?G:?:(D%4:!:#:&cH#4" +
  ":?:+:(ZD%18388:?4}d%8~M!!+no? :c=#J?:!1#i=% ||||*6&[?8:!:% !aH#i:!1#}4;h:# +a:!1#G=& & /4~T%:#1#+=*:&:&:*T7;( ?;%:#1#/;+%[:(&[:# ta:%:ha=5 &" +
  "a1#?:5 +a1#?4~p#:%:+a=5:#1#9H#+:5:#L#tI#?:( !c;(:% /a;%/!88:?:&H#+:?:+H#&:?:*H#?:!:!1#i !cH#i:# :aJ?8~6!!5n:!:#T&[:?:#aP??;%8:% dO n<l=& #c=" +
  "( #U&[#[:& !c;5:# !a;#:% |?:&}Qg;%:( #O1#~W~P[;(%[:5&[:!:#U-#:?:#aP??=* k!g .!R-#:* }:g:% 5OV;%:5 !c;5:# !a;#/!88:%:(S:% ||~:?TV:% .~h|?g .~" +
  ")%QV-?:& dO:%V;+88:+8~-!!*n !;(%[#[ !;+%[#[ ?;*%[#[:#:(:*a=2U-&:#:*:ha=&U&[?8:!:2aP??=5:!:&aP??=&6&n:%N:&:56V(:%8N-?:&:5R-#:+:* !a=5Q;& ?:5:" +
  "&7;*:(:5 ?:&7a;(/!88:2 !a=(:hc;+/!88:(=h !a;(/!88:?:+H#&:?:hH#?8~3!!!n:! +S&[:?:! #O1#B~l[4}f#038:! *g=#&[:?:# #O1#B~l[:#}Q4}f#08:! +g&[:? ~" +
  "X~d}&4}f#08:! 4g&[:? y~lk? #4~9#8:! :g&[:? k~lk? %4~9#8:! k?g&[:? ~C~lk? (4~9#8:! .!g&[:? ~W~lk? 24~9#8:! .#g&[:? }]~mk? }!4~9#8:?:!4}y!08~E" +
  "!!&no? :c=%J?:% &a:#4~k%:# /w;(:%1#/=&:%1#&c;5:%1#+:& /wa;&%[:5N:(NVN&[:!1#? ....pQ&[:%:!1#+H#d:%:!L#?I%4(:% 4a:! &a1#?:! +a1#?4~p#8:! /a;!:" +
  "&:%1#dH#+:&:%L%4I#?:5 !a;5:& /a;&:( /c;(/!88:?:%L#&I#?:?:#H#+:% :aJ?8~I!!&no? :c=%J?:!1#+;(:!1#?04&;&:% da:#P?d4~V#:& ~/}[k?:%1#d:%1#94}W&:%" +
  " 4a:&:# &a1#?:# +a1#?4~m! !;5:%1#4 !Q&[:%1#t;#:&4~%((:% +a:# 4a1#?:# ta1#?4Z(:%1#/;#:& ^}[k? *4}u!:#45:!1#&:(:&4+:!:( !aH#+ ?;58:?:#H#&:?:5H" +
  "#?:% :aJ?8~9!!(n:! /w:?a;5%[#[:5:?=!Q=*-?:! /a;?:%:!1#+R-!:!1#&;!:%;(:#;&%[:(N-!:!1#?=+ ....pQ:&1#? ....pQ<-#:+ ....pQ&n:! &a1#?:& &a1#?R(:!" +
  " &a1#?:! +a1#?:& &a1#?:& +a1#?4~T&N8-#:( !c;(:& /a;&:! /a;!/?8?88:*8~+!!&n:?1#?=!:?1#&Q&[ ..~;?38:?:! !aH#?:!P??=%k ?}<&n:?:! #aH#?:!P?! }:g" +
  ";#:% }+g;&:% ~V!U&[:#:& 5OV38:?:! %aH#?:!P?# }:g:# 5OV;#:% ~h!S&n:& /O:#V(:?:! &aH#?:& } O ..~h?g:!P?% }:g:# 5OVV8(:%88~N!!%no? :c=%J?#[#[#[" +
  ":!P?}7 !c,%??#!8?8:! ?K?G:!:!1#+H#t:!:!L#?I#/8:% &a:! /a=&:#1#?4}i!:!:%1#&=! F...pR&n:%1#/;(:%1#+;#:&4~U#:! ....pQ&[:% 4a:#4}v((:%:(H#9:%:#H" +
  "#d:%:!H#t:% ....pH#48:?:%X?#4X8#? !(:? F...pH#? %8K?}7:% :aJ?8y!!!n:?:! B~E?6&n:! k}X}8S&n & (:! Z}c5S=#7;! B~E? Z}c5:#7(:! .~9~N}06&n + h:!" +
  " .}i~d~S%S=#7;! .~9~N}0 .}i~d~S%:#7( 5 *:! .~%~Y&S=#7;! k}X}8 .~%~Y&:#788(:! ~[?6&n # %:! ~a*S=#7;! ~[? ~a*:#7( 2 !:! hT=!788H#&:?:!K??8}n!!" +
  "*n:!1#Z!=#:?1#Z!=%:#:%T7=# 1T&[?8:#;%%[:%&[:&:!:(a1#?=*:?:(a=+1#?a=5a;&:+:&H#?:&:5S:5:*SV;&:% !c;%:( &a;(/!88:?:&&n:# 1Q&[?8:# #O:?a !H#?:# " +
  "!a(:#8H#Z!:?8~5!!&no? :c=?J?:? da ~K~qk?4~e! !;#:?1#d !Q&n:?1#9(:? 4a ~[~qk?4~e!:?1#4;#:?1#t8;! !;%:# !R&[:? +a ~C~qk?4~e!:?1#+;%:?1#/;!8 !;" +
  "#:% !R&[:? ~S~qk?4~e!:?1#?;#:?1#&;!8 .+;%:# !Q&[:!4~b(&[:!4~%((:!;%88:? :aJ?:%8~2!#%n!}Vo? 4c=%J?#[#[#[ !:!1#?=# #c:# !U7 !c,##?!8?8:!L#?;(:" +
  "!M&I#?:(M:}]}z;#:(}z=& #Q&[:% +a:#@!?:!:%1#+=#~%:%}5#/M:}Z}XI#?:# #S-!?8:& !U&[:&:#4y(8?8:# !R&n ?(:!1#&4^(;! !8;#:?:!H#&:?:#H#?:% 4aJ?8~=!!" +
  "&no? ~G?c=%J?:% 4a=&:?:! }Z~=k? #4}|!:% &a:&4~-!#[#[:%1#&&[:%1#/;5 ~(}bk?;&:?:%1#+=( ~(}bk? (4~1&N-!:?:( :4}c&-!:!:5c;!:?=&:5a;?/#8 ~(}bk?;&" +
  "8 (;(8:?:!4}8=?:&:(4}9:#1#? ....pR&[:? ~/}[k? &:#4~o&=!4~b%:!4~%(8:% ~G?aJ?:?8~8!!%no? rc=%J?:?1#? !Q&[#[:!:#4}T;!:% 1a:?1#&=#:!4}p%:%1#i;&:" +
  "%1#1;(:!4~%(:% :a:(:&4~N&:%1#: !R-?:% da:%1#J4}X(:% 4a:%1#d:%1#94~N&:%1#4 !gN-?:% +a:%1#t=!:# ~)~.k? (4}T=#:?1#/4}c%:%1#/4~%(:#4~%(:!4~%(88:" +
  "% raJ?8~)!!#no? 4c=5J?:!:#:%4~=%:!1#+:! ?H#+:!1#/;%4}b(:5 +a:&:(4Z(:51#/;#:!1#? !Q&[:5:%4}W(:51#&;%:51#? !g&[4~Y%;!:%4~%(:#4~%( !;*(:!1#&:%:" +
  "#458(:!1#&:%:#4h4~%(:#4~%(:%4~%(8:?:!H#&:?:*H#?:5 4aJ?8~*!!!n#no? rc=&J?:& ?K?::&:#H#9:&:!H#d:& Ja;!:%&[%[:& 4a:& da4}t# ?:&1#4N-#0:% !c=%-?" +
  "88:& +a:& da4}t#:&1#/;#:&1#+8;%:!:% !:%7:# ?:%74}g!:&1#1;#:? ?:&1#i:&1#J=!7H#&:? !:#:!7H#?:& raJ?8~*!!!no? :c=(J?:( ta:!:%:&4~b#:(1#t !Q&[:?" +
  "M!I#?(#[:(1#9=&N&[:?:%H#+:?M?I#?/!8:(1#d;%:#&n:(:%:& !4X#:(1#?(:( +a:%:&4~i%:(1#+8=#&[:?:#H#+:?:!H#&:? ?H#?(:?:&H#+:?:%H#&:? !H#?888:( :aJ?8" +
  "~9!!!n%[:!&[#[#[#[#[#[#[#[#[#[:?P??=% +c,5#!?*&%(8 ~f?;%/(8 ~l?;%/&8 ~Y?;%/%8 ~j?;%/#8 ~^?;%/!8:% =Q:% ~S?QVN-!8:# ~S?4}j&/!8:% :6-? q~=k? &" +
  ":#4~a(:#:% &}Q rV4}j& r ~N?:% 3g=% 2S7:%a;%8:? !a;?:#:%4}j&:! !c;!/!888}|!!%n:? .!S&[:!:?K??38:? .4S&[:!:? }:g .!VK?!:!:? 5}Q k!VK??38:? /}Q" +
  ";#:? }:g .nV;%:? 5}Q }:g .nV;&:? ..&6&[:!:%K?%:!:&K?#:!:# }:g .!VK?!:!:? } }Q ~h!VK??(:!:%K?#:!:&K?!:!:# ~W!VK??88}x!!&no? 4c=&J?:% /w;%4(;(" +
  "%[:%&[:#1#? ....pQ&n:&:# &a1#?4}t(:&1#&(:& +a:# &a1#?:# +a1#?4Z(:&1#/8;*:# /a;#:(:5:*4+:% /c;%:5 !a;5/!88:! ~h}Zk? &4}u!:(45:?:(H#&:? ?H#?:&" +
  " 4aJ?8}w!%%n!}V!)o? :c=#J?:!1#?:! ?H#?:!1#&;!4}b(:!4~@(&[:?M?I%?:!4~%((:#:!H#&:# +a:!4~>%:#L%+=(}z;%:(M!}@&[:#C%4;5(:# &a:# }+a }{^k?4}{!;&8" +
  ":!4~%(:?:%&}V:?:5D%+M!(:?:&H#+M#8I%?8:# :aJ?8~[#!*n ~4~qk?1#?=#1#+&[?8:# nH#+:#1#d=!:#1#/=%Q&[:# /a=!1#?;%:!:!1#? ! & &4~@! F...pR&[?8:!1#+=" +
  "5:%:!1#/=&cT&[#[:&:%:5c=&c=(:!1#?=*:%cU:&:(Tg&[:( #O=&N-!:!1#&=!:% #Oa:!:&z2??/!8:*:&c;%:& #O=&&[:!1#&=(:% #Oa:5 #O:(a:&z2??8:!:%H#+88:#1#/;" +
  "%:#1#d;!8:#1#4:!:#1#ta=&:% ?:%:&U7c #Oa:?H#?:#:! !aH#d:#P?9:# !K?9:#:#1#+ !aH#+N&[ ~?~qk?P??&[ ~;~qk?1#?4}H( k~qk?1#? ~;~qk?1#?4}G4~%(888}p!" +
  "!&n:? }q~c}4a=? ~*~m+u=% ~F}_}Rw:?a=?:? ~#}q#ua:? ~-8uc:? ~(~m+Tc=! ~e#u;#:?:! ~-8uc:! }i}q#ua:# }h}Uwa=? (w #a }m!u=! #a /f=& (O :a:?:! }m!" +
  "w #a (uc !aV:% B%w:#a:& #Sa hO .k/cV8~K!!#no? rc=&J? & 94}u(;(:&:! & ?:#:%4q&:(:&1#dH#d:(:&L#4I#4:(:&X?#?X8#?:? !H#+:?:(H#&:? !H#?:? ?H#t:? " +
  "?H#::?:&1#iH#i:&M.........nI#::?:&L#JI#J:& &H#4:&M?I#+:?:&L#/I#/:& &H#9:&M?I#t:?:&L#dI#d:&M....k?I#?:&4}^(:& raJ?8~+!!%no? :c=#J?:# F}W.+H#9" +
  "4&=%:!P?44F(:# 4a:# 9a:% ~f}Xk? 5:!1#?:!1#&4}X# !;&#[:#1#4 !g&n:#1#t(:# +a:# 9a:% ~%}Xk? +:!1#+:!1#/4}X#:#1#+ !R&n ?;&:%;!/#(:#1#/88;!:%4~%(" +
  "8:?:!H#&:?:&H#?:# :aJ?8}z!!&no? 4c=%J?:!1#+&[?8:! nH#+:!1#d;&:! #H#d:!:& #R&n:!1#9;# ?(:% +a:#1#&:#1#?1#?@??:%1#/;#:%1#+;(:!1#:=5&[:!1#J:51#" +
  "/@!?8:!:#H#J:!:(H#::!1#+ !a8H#+:?:#H#&:?:&H#?:% 4aJ?8}n!!%n%[:!:#T&n:?:#aP??( ?8P?k.[=% |?g&[:# !a;#:%:&V;&/!88 ?;%:# ~8?c [S:! ~t!TVN&[#[:?" +
  ":!:#4~c& k?R-?:?:!:# !a=%4}e!=# B~&~H?gN&[:#:&V k?gN-!:?:! !4}Z#N-!8 ?;%88:%8}-?:?C%d0:?:!C%4:!C%d:?1#r !a=? n:?74~8#8~1!!hn:!1#4;(:!1#/;5:!" +
  "1#?;#:!1#&;*:!1#+=% ta;+:% 4a;h#[%[:#:*R&[:!:# da=&H#?:#P?? #Q&[:%P?1 !R&[:# !aP??;2:?:h1#?:+1#?:#:5:(4}f!:?:2K?/:&;#:?1#? ....pQ-%/&88:? .." +
  "..pH#?:&;#/!88:? ....pH#?88~5!!%n & 14}u(=! ?H#::! #H#d:!M?I#+:!M}W...4I#? & &4}u(=%:!H#?:% ~W~Ok?4p;%:!:!1#? !a=#H#?:#N&[?8 & &4}u(=#:!H#?:" +
  "?:%:# ~l~Ok?4p=#4T4~%(:!1#+&[?8:! nH#+:! /a4.(:!:#H#t:!:%H#4:! !H#/:!:!1#+ !aH#+:?4~%(:!8}n!!%n ..&;%:!:#T&[#[:?:#aP?? ~S?R-?:!:# !a=&U-?:?:" +
  "&aP?? ~m?R-?:# #a=&:?a;( ?;% ?;#%[:# &Q-! ?;?:#:&a:!S&[:#:(aP??;?8:? k!g 5}Q hw:? 3g:% &OVa;%:# !a;#/?8?88:%8~#!!&no? 4c=%J?:!1#+;(:!1#?0:% " +
  "+a4&=&:# &a1#?:# +a1#?4~m! !;5:%1#+ !Q&[:%1#/;!:&4~%((:% ~%Bk? |}):#P?/ }+a }:g4~i!:& ~l}Zk?:%1#?:%1#&4}W&:!1#&:(:&4+:!:( !aH#+ ?;58:?:!H#&:" +
  "?:5H#?:% 4aJ?8}p!#&n!}V#n:? P4~7%=#N&[ ?:? C4~7%N-!08#n:? #4~%%=! }&U;%:? K4~7%N&[ ?:?1#d:?1#94~^(N-!08:? #4~%%8=& }7S:%gN&[:? }.4~d&8:?:& }" +
  "7w:! B9wa=! ?RK?C:?:?L%?:!~%=(M?:(}U:#7)I%? !88}o!!%n:#;%#n#n#[%[:%=&&[:!:& !c=%a=(P?? DQ-!/#88:#N&[ }1;# !/%8:! }1K??:# !c;% !/!8:(:(P?? !a" +
  "K??:#:&S&n?(:#:&c;%:&88;( r;#:%&[:!:(a r:%z8?8:&N8;!:?:#K?!:?:!K??8}w!!#no? :c=*J?4(;+:* ?H#9:*:+H#d:*:!H#t:5 9w;!#n#[%[:!&[:! 9c;!:* +a:* t" +
  "a:(4~^!:( 9a;(:*1#+ !R-!/#88:*1#d;!:#:%:&4}u!:!45 ?/!8:*1#/;!:*1#d4~%( !8;#:?:!H#&:?:#H#?:* :aJ?8~!!!%n#[#[#[:%:!1#+=% })}Q %g=(:( %Q7 |!g !" +
  "c,#!?#8:# ~t|%g !}Q;5/!8:#;58:% |||?g;%:!1#&;(:!1#?;!#[#[%[:& ||%g:5 ||%gS&[:& !a;&:!:%:(1#4@#?N-!/#88:#:5c;&/!8 ..~;?;%8:?:&}6!&:?:%H#?8}o!" +
  "!&no? :c=%J?:% ?H#9:%:!H#d:%:?H#t:% ?H#4:%:?H#+:%:?:!aH#/:% ta;(%[#[:!:&Q-?:%:(:&:?:&aP??4~X#:%1#? !Q&[:%1#&=5 .!6&[:54~R#:#g |!g-#88:& !a;&" +
  "/!88:% :aJ?:!:&R8}f!!(no? 4c=%J?#[:# *U&n:#;&:!;(%[:&&[:& !c;& !;5:(P??:( !a;( ER-!/%88 ?(:% +a E:!:#4~H!:%1#+ ?R8;58:?:?P?&:5VK?&:?1#?=?1#?" +
  ":!:#:? &a1#?1#/@(?:% 4aJ?8~+!!%no? 4c=#J?#[#[#[#[#[#[:!P?+,&#%!?%8:#:!P?h=%K?/:#:!1#&=&H#+:#:!1#?=!H#&:# &a4~P&N-%:? %K?+/&8:!P?h;%:!1#&;&:!" +
  "1#?;!/#8:? #K?+/#8:? %K?+/!8:#:%K?/:#:&H#+:#:!H#&:?:# &a4k#8:# 4aJ?8}Y!!*n:!1#Z!=%:?1#Z!=&:%:&T7=& 1T&[?8:&;% !;#%[:%&[:#:?:(a=*1#?=+:!:(a1#" +
  "? n<a=5a;#:*:#H#?:5:+S:#:5SV;#:% !c;%:( &a;(/!88:#N&[?8:?:&H#Z!8~1!!!n#no? 4c=#J?:?L%?M|||||||||?^M.......~p|?}I&n:# ~=?H#/:#:?H#+:!1#?:!1#&" +
  " ~Y~)k?:# +a4e!(:# ?K?&:#:!H#?:# ~=?H#/:#:?H#+:# ~Y~)k?:# +a4~N(N&[#[:#P?&N&[:!1#? ~K~pk? #:!1#&1#/@(?-!8 ?/%88 !88:# 4aJ?8}v!!#no? :c=%J?:%" +
  " ?H#4:%M....4I#+:% +a ?4~C& ~a*;&:% ~a*H#9:%:!H#t:%:!:#aH#d%[#[:& !c;&%[:% ta4~a!=! ..~;?Q-!:! :S:! Z!c }LTV-?8:% +a:!4~]#:&-!88:?:%1#4H#+:?" +
  ":%L#+I#?:% :aJ?8}i!!%no? rc=%J?:% /a:#4~l%:#:%1#/:%1#t=&c=(:#:(S7;(:%1#4:& dwa;&%[:(&[:% da:!4~S&:&:%L#1I#4:&:%X?#dX8#?:( !c;(:& da;&:! da;!" +
  "/!88:?:%L#/I#?:?:#H#+:% raJ?8e!!#no? :c=&J?4(;(:& ?H#9:&:(H#d:&:%H#t:# 9w;%#n#[%[:%&[:% 9c;%:& +a:& ta:!4~^!:! 9a;!:&1#+ !gN-!/#88:&1#d;% ?/" +
  "!8:&1#/;%:&1#d4~%( !8;!:?:%H#&:?:!H#?:& :aJ?8}f!!!n:! !K?G:! ?K?}U:!:% 2aK?D #;(#[:% /w:#a=#P?8 #R&[#[:#P?+=%N&[:&-!:! -4}[&/%8:% (Q&[:?:#L#" +
  "?I#?:#P?2;((:!:% dO F^tV4}v&8/#8(:&N-!8:! .!4}v&8:?:(K?+8p#!n!}V:!~%:%~%}V=(M:}]W&[#[:(}z=!:#a !c=&:!S-?:% +a=% ?:#c:&g=&a=!:%S-?:! ....p:#c" +
  "U&[:?:&H#+:?:!H#&:?:#H#?(:? ?H#?8388:? ?H#?8}z!!*n:!1#4;&:!1#/;(:!1#?;#:!1#&;5:!1#+=% ta;*:% 4a;+#[%[:#:5R&[:!:# da=%H#?:#P?? !Q&[:?:+1#?:*1" +
  "#?:#:# &a1#?:(:&4}a!:%;#:?1#? ....pQ-#/%(:? ....pH#?:%;#/#8?88:? ....pH#?88}Y!#&n#}V:?1#Z!=% L6&[?8:% #O=&:?a;(:!~%;* ?;!%[:!:&R&[:#~%:*:?:!" +
  "a=#}5#?}V);5:#:5}9#?:! &a;!:5M:}]}z;#/!88:?:#&n:% 1Q&[?8:(:#H#?:% !a(:%8H#Z!:?8^!!(n:!1#Z!=#:?1#Z!=%:#:%T7=# L6&[?8:? &c;(:# #O;?#n#[%[:?=#&" +
  "[:#:(a1#?=%:# &c=?:!a=51#?=&Q-!/#88 ?;! !/!8:!:5R;!:%:&T:%:&Sc8 ?:!c:#78}h!!!no? rc=(J?#[#[%[#[:( +a:!:# !g4}]&:(P?4 #Q-?:(:(1#4H#1:(:(L#+I%" +
  "::( ta=#:!4}d!:(:#H#i:%:( :a:#:&@(?-# ?;#/!88:? #K?8/!8:?:(1#9H#+:?:(L#tI#?8:( raJ?8}[!!(n:! !c=# @U&[#[:# %O=#1#}i~I[;%:#1#B~I[;& ?;#%[#[:#" +
  ":%6-#:!:#a;(:?P??:#:&aP??< ~V?gN&[:&:%:#:?:!4~l#-!8:( !a;#/!88:%:(U&n?(:&:(aP??8;588:58}w!!*n:!1#4;&:!1#/;(:!1#?;#:!1#&;5:!1#+=% ta;*:% 4a;+" +
  "#[%[:#:5R&[:!:# da=%H#?:#P??&[:? ....pH#?:%;#/#(:?:+1#?:*1#?:#:# &a1#?:(:&4}a!:%;#:?1#? ....pQ-#/%8?88:? ....pH#?88O#&n!}Vo? :c=%J? }!;&#[%[" +
  ":&=( }!U&[:(:% /aa:?:?M2.=*M2}V}U}z rVK??:( !c;&:?M2}C:*;?N-!/#88?8:#:! ! ?:%:&a -a t:(c4}z!:% :aJ?8e!!!no? :c=&J?:& da:!:#:%4}A:&1#9;#:&1#d" +
  ";!:& 4a4~8&:&1#4 !gN&[#[:!&[:& +a:!:#4k(:&1#/=% F...pQ-!:&1#+;#( ....p;%8:?:%H#+:?:#H#&:?:%H#?:& :aJ?388 ~V~mk? }14~Q(?8}W!!%no? 4c=&J?#[:% " +
  "*U&n:! |!g;( ?;!#[%[:!:%R&[:!:#aP??:(Q-#:! !a;!/!88:%;!/#8 !(:& +a:!:#:%4~H!:&1#/;!:&1#+8;58:?:5H#?:?:!H#&:& 4aJ?8}b!!#n:? #4~%%;#:? K4B(:? " +
  "#4~%%;%#[:!N&[ ?;!:?1#9N-!:?1#dP?? KR-!8:? K4B(:? #4~%%;!8:# }&T:% }6TVN:! }8SgN&[:?:?P?L4~d&8:? ?:#:%:! }7Q&n:?4}f( }6(:!84~<&8}p!!#no? :c=" +
  "&J?#[:!P?+ %Q&[#[:&:!P?hK?9:&:!L#?I#t:& &a=!:& ta4~<#:&1#&=( F...pQ-?:!:#:%:&1#+=!:&1#/4~+!:?:&1#+=?:&1#/4}a#:&1#&:?4~:(:(:!4}n(/#88:? ....p" +
  "H#?8:& :aJ?8}h!!#no? rc=&J?:& Ja=(:?1#[:?1#{4~J!:& +a:!:&1#1:&1#i:#:%4q&:(4B%:?1#+=!:?1#?Q&[:? & 94~q&8:?:! !aH#+:?1#&:! 9wa=?:&L#+I#?:?:&X?" +
  "#4X8#+:?:&1#:H#d:& raJ?8}U#!n#}Vo? :c=#J?:?L%+;%:?L%?;& ;;?%[:?:#a #c:&}z 3gP?Z~_[K??:? !c;?:%M}7}Z:&M&}]}X=&:%M&}]=%}XM?}A-?8:! ! ~K~mk? #:" +
  "?:#a !c ;:?c4}z!:# :aJ?8}m!?#[#[#[#[#[:?P?t,(#&&!?&8:?1#:4~g&:?1#94~%(:?1#d4~%(/#8:? da4~U#/!8:?1#+4~%(:?1#?:? &a1#?4}a(38:?P?}#&[:?1#44~%(8" +
  ":? ?K?}#:?P?}%&[:?1#J:? 1a1#?4}a(8:? ?K?}%:?1#/4~%(88}^!!#no? 4c=#J?#[#[#[#[:?P?+ !c,%!!?#8:?1#&;%/#8?8:?:?1#?484|!=%H#&8:# +a:%:!1#?4~s!:?:" +
  "#1#+ #Q=!&n %(:#1#/:?1#&4~g&4~%(:?1#?4~%( !8K?+:# 4aJ?:!8^!!#no? ~W?c=#J?:#:! +a4~7(4~(&#[:?:#1#? !Q&n:#1#&(:# +a=%:!1#?:!1#& ~q~.k? 24~:!:#" +
  "L%+M#}A&n:?:% ~O?z2??/#(:#1#488H#/:? !H#+:?M#I%?8:# ~W?aJ?8V!(n:# !c;*:! /w:?a;(%[#[:?:(Q-?:?1#+=&N&[?8:? /a:?1#&;+:*;5:%;!%[:!:&6&[:! !c;!:" +
  "5 !a=5:&:+:&4~1#N-!/#88;?/!88:?:(R8}Q!%n:!P?+N&[#[:!1#&;%:!1#?;&#[%[:#:%R&[:#:&aP?? 2Q-#:# !a;#/!88:! !K?+:%;#/!8:!:%:# !a=%cH#&:!:%:&aH#?88" +
  ":?:#H#&:?:&H#?8}^!##n!}Vo? 4c=#J?:!1#?&[:# +a:! &a4}Y&#[:#1#+ !Q&[:#1#/ /w:!a=%L#4;&:%1#/=% ....pR-!8:!4.&:! ?H#? ....p;%8:?:&I#&:?:%H#?(:? " +
  "....pH#?8:# 4aJ?8u!&n:!1#&=# hU&[#[:!P?+ #R-?:!1#?;! !;%%[:#N-!:!P?? rc |!g=(:& 2wa;&:# !c;#:! !a;!:( 2S-?8 ?;%88:?:&H#&:?:%H#?8}O!&}V:?:#M|" +
  "|||3^=%:!M||||3^=&}V=(:#M:}]=#:&}V=&:%:!M:}]=5}V)=!M:}Z)=%I%?:?:%:(}C~%:#:5}V:!:&}C~%M:}Z:!M:}]}X))I%+8~2!##n!}To? 4c=?J?#[#[#[ ! ~?~qk?P??=" +
  "! #c:! !U7 |!g !c,##?!8?8 ~4~qk?X?#?;# ~?~qk? &K??:?:#X8%?:?P?/ #Q&[:?:?1#?@!? ~4~qk?:?X?#?X8#? ~?~qk?P?? #S-!?8:?P?/ !U&[:?1#?4~s&:?1#&4~%(" +
  ":?1#+=?4!:?4~%(8?8:? 4aJ?8)!&no? 4c=#J?:#:!1#?H#+:#:!1#&=%H#?:#:%H#&:?:!1#+=!4~((:?1#+;&:!&[:! 9w=(&[:?1#&:& 9wa:%:(z2??88:?:!:&aH#+:#:%H#/:" +
  "#4~J&:# 4aJ?8^!!#no? :c=#J?:!1#?P??&[:!1#&;%:#:!1#+=!P?hK?9:#:!L#?I#t:# &a:# ta4~<#:?:% &a1#?:% +a1#?:#1#+=?:#1#/4~+!:#1#&:?4}n((:? ....pH#?" +
  "8:# :aJ?8O!%n:?1#&=#:!:!:#S7;%:?1#?;&:!;##[%[:#:%Q-!:#:&aP?? rc |!g 2S&[:# !a;#/!88:#;%8:!:%Q&[:?1#+=#1#?;?:#:!:?:?:!T7H#?8:%8x!&n:?1#&=&:!:" +
  "?1#?=5c=%6:#:&:%cUg&[:?:%:#:%a4~Q&38:#:?1#4=%a=(:%S:&:(SVN&[:%:5a:#:!:#4~T&&[:?:(H#4388:?4}t%:!:#4~3(8~K&!2n:!1#+=(:!1#/=%:!1#4 !a=54~n#=&:5" +
  "a=#:%S&[:#:(aP?? =Q&[:? ?K?+:!:# !aH#4:? ?:&:#:5S=!7H#&:? !:(:5a:!7H#?388:?;(:#;?:!=#1#/;+:!1#+;h#[%[#[:?=! 4a;?:h:+:!4~n#=% 4Q-!:+:!:%a=?U-" +
  "?:?:haP??=! =Q-#:! ~S?R&n:! :S-!:!k ?}?&[:? !a;?/%8:#1#/;%:#1#+;&#[%[:%:?=!U-!:!:&ai?? ?}?-!:!:&:%:!4~Y! d}Q=*a;?:*-?8:#:!4}g(;!8:!( !;2 ?;%" +
  "#[:? !a=!:#1#/=*S&[#[#[#[#[:!:#1#+=8aP??=& ~f?c,+#%%%#%#?!8 &;%/!8#[:& ~Y?c,(!###!?8:& =Q:& }0QV:& ~S?QVN-!8:%:? #a=!a;&%[:%N-% ?;?:!:*S&[:!" +
  ":8aP??;?8:? rc |!g 26:? }Mg ~8?c |!g 56g-!:% !c;%:! !a;!/?8?88:#:!4}g(;&8:&8;?/!88:#:?4}g(08:#:? !aH#4:(:2K?+:( ?:?:5c:?:5S:#1#/:?SV=?7H#&:(" +
  " !:5:#1#+a:?7H#?8}U!&no? 4c=#J?:!4}d& |!g =R&[:!4~G(8:# &a:!4~ #:#P?/;%:#1#+;&:#1#&;(:!4}d& |!g KR&[:!4~G(8:?:%K?+:?:&H#&:?:(H#?:!:!1#4 !aH#" +
  "4:# 4aJ?8%??8}P!#no? 4c=#J?:?}0!?;% (;?%[:?:#a 2a:% 3g Z~_k?aP??K??:? !c;?:% &}Q=%-?8:! ! ~K~mk? #:?:#a 8a (:?c4}z!:# 4aJ?8O!#n:#}z:!g;% +;&" +
  "%[:?:%aL??M.F}W}X}]BZk.n^=#W&[:!:%:&ag;%:& +a;&/!88:!:%:#}S}z %}Qag=!:?ai?? ?}?&n:?L%?M.F}W}X}]BZk.n^}S}z %}Q(:!88F!!&no? rc=#J?:# ~P}ak?L??" +
  "I?}.:# ~I}ak?L??I#::# ~9}ak?X???X8#4:# 4a;(%[#[ }+;&:% }+Q-?:#:%:(aP??=&4~V#:% !a;%:#1#?:#1#&:?:!4~T&N-!88:# raJ?:&8s#!n%}V:!N&[?8:?1#Z!=# L" +
  "6&[?8:# #O;#:? &c;?:!~%;&%[:#&[:?:#a=!}5#?:%M:}Z}X=(:&.;%:!:%}9#?:(:%:&}V}U;%:# &c;#/!888F!!%n:?:!1#?=# ....pR4~((:! &a;&:?1#&:?1#+=% 9wa;!%" +
  "[:# ....pR&[:!:#H#?:! &a:&L#?I#?:! /a:&X?#+X8#?:! 9a;!:% !a;% ....p;#/!88:?:%H#+8}Q!!no? :c=#J?:!}0!? !Q&[:#:!}0!#}6!}%:# /H#9:#:# }%aH#d:? " +
  "}w}bk?:# da4~9&(:!1#&;!:# ?H#d:# +a:!:# da4Z%:?:#1#+:#1#/4~p#8:# :aJ?8b!&n:% !a=5:?a;*#[%[:(=&:!R&[:& !a;(:?:&aP?? :R:!:&:5aUV-!:&:*aP?? :R-" +
  "!:?:!:(:#:%4~l#N-!/#88:!;&8:!:&T8V!!no? :c=%J?:% ?H#+:%M....4I#?:?:# |!g&n:% /a=?:!:#:%4}n!:?4}t%0:%1#+;#:%1#&(:!1#G;#:!1#}48:#4~r#:%1#?:%1#" +
  "&4~:(:% :aJ?8g!#no? 4c=#J?:?:! .n<=% |!g }(U&n:% %O ~p3g=%1#~K}b[;!:%1#~G}b[(:# +a ~%Bk? |}):! |!g Pa4~i!:#1#/;!:#1#+8H#?:?:!H#&:# 4aJ?8%??8" +
  "g!#no? 4c=&J?:#P?+ 5g #Q&[#[:#1#&N-?:& &a:%1#&:%1#+=(:?:!4}^&:&P?3 #R-?:(&[:%:( !cH#+8:?:!:#:%4~Q!:% X?4}j&88:& 4aJ?8a!&no? 4c=#J?:#:!}6!/:?" +
  " #4~C&:?1#+=%:?1#&a;&:# /a;( ?;!%[:! #R&[:!:&a:!:(aP??K??:! !a;!/!88:?:!:%aH#+:# 4aJ?8}B!#n:!:%6&n#n%[:%:%:&Q-!0:?:&a:#:&a;(:& !a;&P??4~B% |" +
  "!g:(P??4~B% |!gQ-?8:& !c8:%6( ?88}O!#n:?#n:!1#?;#:!1#4=%&n:!1#t:%c %}Q=%:#N-!0:%:!1#&:#c /ua( ?:#N-!0:!1#&:#c /u88=!H#+:? !H#&:?:!H#?8}O!#n:" +
  "?#n:!1#+;#:!1#?=%&n:!1#&:%c 9u=%:#N-!0:%:!1#/:#c 9ua( ?:#N-!0:!1#/:#c 9u88=!H#+:? !H#&:?:!H#?8a!%no? Z!c=#J?:# ? Z!z8?:#;%%[:!WN&[:& 1Q&[?(:" +
  "%:!}9#?:% &a;%:& !a;&:!M:}];!/#8?88:?:&H#Z!:?:# Z!z2??:# Z!aJ?8<#!n!)o? :c=%J?:% +a:?:!:#4}T=?4}p%:%:%1#+:%1#/4~N&:%1#? !Q&[:% 4a:%1#&=!4~>%" +
  ":!4~%(:%C%d{????????:%1#47;&8:?4~%(:% :aJ?:&8a!!no? 4c=#J?:!&[#[:#:?H#+:#:?:!aH#/%[:# +a4~a!=! ..~;?Q=?-!:! .||?g .!Q:! hQV:! |?c ZnTV-?88( " +
  "?;?8:# 4aJ?:?8g!%no? 4c=%J?:!:?1#?C%?4o;&:% +a4~8&:%1#+ !g&[:%1#/;?:%:! .+4}s%:%1#&4~%((:?1#&=(1#?;?:(:&H#?8:?4~%(:#4~%(:!4~%(:% 4aJ?8}m#!*n" +
  ":!1#&;#:!1#?;%:!P?+N&[#[:#N&[ ?;#/!8:%P?? ;c |!g ~U?6-?:#:%a !cP?? ;c |!g ~T?T-?:?:!1#+H#+:?:!L#?I#?388:?;( ?;!%[#[:*;5:!;?%[:?:#6-!:%:#:?4~" +
  "C!=+ |||*g4~f%&[:?:%aP?? ~S?Q:5V;5:?:+ d}Qa;?/!88:&:?:!7;&:5:! ?Rg:?:%aP?? ~S?QV;*:?:+ d}Qa;!/!88:(:*K?+:( ?:!:&c:!:&S:!:#TV=?7H#&:( !:%:&a:" +
  "?7H#?8}i!!!):#:?C%:=&}t=#{????????:#{????????j7=#{????????b&[:?4}d%(:? !K?G:?:%H#r:?:!{????????:!{????????j7=!:#:!:#v7=!{??k|||~V :!{??k|||~" +
  "V v7=!D%4:?:&:!ZD%188s!#no? Z!c=%J?:% ? Z!z8?:?1#Z!=&:#6&n:& L6&n?(:%:!:#:?:&4~5!8(:%:?:&:!:#4~5!8;!:?:% Z!z2??:?:!H#Z!:% Z!aJ?8^!!&n :4~-(=" +
  "!M?I#t:!M....k?I#/:!M!I#&:! ?K?94~Z%=%4}B=#4~T(;&:#4~%(:%4~%( .+48;%:! #H#? &4~-(=#:!H#?:# B~ok?4p;#:?:&K?/:?:#H#+:?:%H#&:?:!H#?8b#%n!}Vo? 4" +
  "c=?J? +4[=!4 ;#:?4~8&:?1#? !Q&}V:?1#&4~%(4~W(M:}Z4~W(}X(:#4~%(:?M?I%+:!:? +a +4}[(:?L%+8:!4~%(:? 4aJ?8x!#no? :c=#J?:!P?+&[:# ?H#+:#M....4I#?" +
  ":!1#?:!1#&:# !4~F#;!:# /a=%:#4~@#:?:%4~e%(:?:!1#?:!1#&4~P! ?;!8:?:!K?/:# :aJ?8}Q?:!:(:54q#:#&[:!:#4}v&:? F...pH#?38:!1#}4=(&[:! ?K?):! ?H#}4" +
  ":!1#i;#:!1#r;%:!M....4I#i:(;&( ....p;#8:?:&H#+:?:%H#&:?:#H#?8}N!#n:?#n:!1#/;#:!1#? !Q&n:!1#& ?R=%:#N-!0:%:!1#4:#c /ua( ?:#N-!0:!1#4:#c /u88=" +
  "!H#+:? !H#&:?:!H#?8g!#n ZXk?1#?=# !:! %}QO=%g&[:! pg=! e~sk?a;#:! Z~sk?a1#?;!( ZXk?:#:%VH#?:! pg e~sk?a=!;#8:#:?H#+:!:?H#/:?:#H#/:?:!H#+8x!!" +
  "no? 4c=#J?:# &a:!1#&:!1#+4}g!:#1#& !Q&[:?:#L#+I#/:?:!L#?I#?:?:!1#+H#+(:? ....pH#?:?:!1#+H#/:?:!L#?I#&8:# 4aJ?8j!!no? 4c=%J?:!&[:% +a:!:#1#4@" +
  "??:%1#/;!:?:%1#+=#H#+:?:! ?:# !g=#7H#&:? ?:!:#7H#?:% 4aJ?( ~4~nk? }24~Q(?88g!#n +;##[:! +6&[:?L??M~a~a~H^~0~E~E}l}0}@-!8 ?;#:?:! ? ~7~?k? (4" +
  "~l#;%:?:! ? ~;~?k? &4~l#N-? ( &:%7=# %a ?:?:!:# }b~?k? %4~l#7;#8:#8)!!no? [a=%J?:% &H#9:%M?I#t:%M....k?I#/:%X/????????????????X8#::%M?I?P:% " +
  "?K?G:%:!H#}7:% /a=!:% Ga:# ? & ?4~U!:?:! iz2??:% [cJ?8p#!n!)o? 4c=#J?:#:!1#+4~>%#[:#L%?M!}@&[:#C%+=%{??????~h}:}PN:%{??????~W vNVN&[:?M#I%?:" +
  "?:%D%+/#88:?:!1#?:!1#& ~.~.k? D4~:!8:# 4aJ?8%??8~D!!+n%[:!:*T&[ X|%:?:!:*4~C!=+ |||*g=&:+ .~h|*g .~)%Q=87:&:%7=& |?U&[:#:&4}j&(#[ ! # %:& .." +
  "&S7:& .4S7=5 5w;( n:5 *<O:&:(}QV;h:( 5c;(%[:#:h4}j&:5 ?}>-!:5 !c;5:&:( }*g}Q }:g .nV;h:( 5c;(/?8?88:*:+ d}Qa;*:2:8V;2/!88:2 !g8]!!n:! %c;%:#" +
  ":# |!g %fc;# ?;!#[%[:# %6&[:! !a;!:# %c;#:?:% %a=% %4~&%N-!/#88:?:?P?L4~d& ?;!8:!8%??8%??8%??8}G!!no? 4c=&J?:?&n:&:#H#/:& +a;#:?:%w(:& /a;# " +
  "?8;?:#:?H#?:&1#/&[:&1#+=?&[:!:?4e(88:& 4aJ?8Y!&no? 4c=#J?:# &a:!4}.=% ? ! !4~j!:#1#& !Q&[?(:#1#+;&:!:#1#/=(:!4}.4}[(:?:%H#+:?:(H#&:?:&H#?:# " +
  "4aJ?88}H!#n:!1#+ +a1#?&[:!4}t%0 ?;!(:!1#/=#:!1#?a ?:!1#4=%:!1#&U7 ?:#:%U7;!:%:#c;#8:?:#H#&:?:!H#?8f!!n +;!#[#[#[#[#[#[#[#[#[:? ||%g=? B%c,4+" +
  "?*(&%***+***#*!58 !38 538 (38 &38 %38 #38:? ~%%Q&[ *;!(:? }y%Q-#88:!38 ?8}G!#n:!:#a;%#[%[:#&[:!P?? hc=& }&T !:&O }o..&gNV-#:! !a;!:# !c;#/!8" +
  "8 ?;#:%;!8:?:#H#&:?:!H#?8}O!!no? 4c=&J?:& +a:!:#:%4}T=!4}p%:&:&1#+:&1#/4~N&:&1#? !g&[:?:&1#&=?4~^#:?4~%((:? ....pH#?8:!4~%(:& 4aJ?8}L!!no? 4" +
  "c=%J?:% &a:!:#4}]&:!1#?=# #R&[:!1#&;!:? %K?+:?:!H#&:?:#H#?(:?:%1#/H#+:?:%L#&I#?8:% 4aJ?8}K!%n#[%[:! ~W?R&[:! }b~=k?a;#:! }d~=k?a:! &a;!P??:?" +
  ":#}0!?cS-!/#88:? ~t|%g ~t|%Q:? .}Ng ..GQV38:#P?% !V8}K!!no? 4c=&J?:!&[:& +a:!:%:#1#4@&?:&1#/;!:?:&1#+=#H#&:?:! ?:# !g7H#?:& 4aJ?(:%4~%( ~4~n" +
  "k? }24~Q(?88}O!#no? 4c=&J?:& ?H#/:&:!:& /a4Z%:&1#&;(:?:%H#4:? ?H#/:?:%H#+:?:#H#&:?:(K?d:?:!H#?:?:&1#/H#t:& 4aJ?8f?#[#[#[:?P?i,&!##?#8:?1#14~" +
  "g&:?1#9:? :a1#?4~:(:? ?K?P:?1#d4~%(:?1#4:? ta1#?4}a(:?1#/4~%(/!8:?1#+4~%(:?1#?:? &a1#?4}a(88}N!#no? :c=#J?:# +a ~%Bk? |}):! |!g4~i!:# 4a:#1#" +
  "+=%:#1#/=!4~G!:?:#1#t:!:#1#4=!7H#&:?:!:%:!7H#?:# :aJ?8]!#no? 4c=#J?:# &a:!4}d!:!1#?=% #R&[:!1#&;!:? #K?8:?:!H#&:?:%H#?(:?:#1#/H#+:?:#L#&I#?8" +
  ":# 4aJ?8}G!!n:!:% |?:% dO n<l=&}Qg:!1#+ 5O ?:& !Q7V=%H#+:!1#?:!1#&:# !a4~c&;!:?:%H#&:?:! k!g .!RH#?8j!#no? B&c=#J?:# +a=%:?:!4}v!:# B#a:% .#" +
  "z2?? + B#4}u(=? ?H#+:?MF...4I%?:? /a:# }b#a }X#z2??:# B&aJ?:? +a8l#!n!):!1#&=#:!1#+6&n ?(:!:# !aH#& ||%:!1#?1#?:#4}J=%z% ?:%{????????}P7:%{?" +
  "???~W|~g[j7;! !8;#:?:!}6!#:?:#}6!?8u?#[#[#[#[#[#[#[:?P?~K! %c,&%#!?58:? ~O!a4~^&/%8:?1#~O!:? ~S!a1#?4~X%/#8:? ~a!a4}Y%/!8:? ~O!a4~^&/!8:? }{" +
  "!a4~,%8:? ~h?a4}o&88}A!#n:?#n:?1#+;#:! .!6&n #:! .4S-!0 % &:! ..&S7( !88=%4~C&:!:?1#&:?1#+a4~l!:?:#:%aH#+8}K!#no? 4c=#J?:# +a:!4_:#1#+=!&[:#" +
  ":!:#1#/4k(:#1#?;%:?:#1#&=!H#+:?:%H#&( ....p;!8:?:!H#?:# 4aJ?8}D!!no? 4c=&J?:!:#:%4j;!:& +a4~8& !;%:&1#+ !Q&[:?:&1#/H#&( ?;%:?:! ?RK?!8:?:%K?" +
  "?:& 4aJ?8}B!#no? 4c=#J?:# +a:!4}Y&:#1#+ !R&n ?(:#1#/ %O:!a=!1#/;%:!1#+8;!:?:%H#&:?:!H#?:# 4aJ?8}C#%n!}V !;& &;(:%~%:!~%}V=*M:}]W&[:*}z=! ..." +
  ".p:#cU&[:?:#H#& ?;& +;(:!;588:?:(a:5H#?:?:&H#?8}?!&n:?1#j dw;%:?1#}N;?%[:%=&&[:& dc;%:? +a;(:? &a:? da;?1#?:(1#?:!:#4~T&N-!88:&N8}B!!no? 4c=" +
  "%J?:!:#4v;!:% +a4~8& !;#:%1#+ !Q&[:?:%1#/H#&( ?;#:?:! ?RK?!8:?:#K??:% 4aJ?8}C!!n%[:!s=% ,S&[:?:%P?~X}a[4}[&:!:! !cg;!/!88%[:#s=! }*U&[:?:!P?" +
  "~9}a[ .!V4}u&:#:# !cg;#/!888};?:! 8U&[#[ !:!O ~Gtg&n }*(:! #R-!:? % 3:? ~[?x7gN 9V8388 }+ ?:! !c /S78}I!!n#[#[#[:?P?t !c,%#?#!8:? %K?t38:? +" +
  "a1#? ||||*6&[?8:?1#/N-?:?:?1#? !a=!H#?:!&[:? !K?t8?88}C!#no? 4c=%J?:!M!}A&[ !;&(:% +a:#{??????~h}:4}p& !;&:%1#+ !R&[ ?;&(:?:%1#/H#?88:% 4aJ?" +
  ":&8}H!!no? rc=(J?:( ~a*H#J:(M?I#9:(:#H#d:(:!H#t:(M?I#1:( #H#/:( /a=! ~s?4}X%:?:! !:%:&4}h#:( raJ?86!#n:! |!g;& ?;!#[#[%[:!:%R&[:!:#aP??:&Q-#" +
  ":! !a;!/!88:%;!/!8 !;(8:?:!H#&:?:(H#?8}H!#no? :c=#J?:#:!D%+:# .+H#t:#:# taH#9:#:# +aH#d:# da ~O^k?4U4|!;%:?:#1#tH#&:?:%H#?:# :aJ?8}?!!n:!P?+" +
  "&n:!1#?:!1#&:# !4~F#;%:# &a;!:# +a(:! &a8;#:?:%K?+:?:#1#?H#&:?:!1#?H#?8}>!%n%[:&=5&[ ?;(:!:#T&[:?:#aP??;(8:# !a;#:5 !c;&:%P??;*:% !a;%:(:*4~" +
  "A%-!88:5N8}B?:?4}d& |!g:# |!gQ&[:?:?1#4 !aH#4:?:?1#t !cH#t ?38:!N&[:? i4~G%N&[:?4~G( ?388:?1#? #Q8}T!!}T:!:#S:!:#c 4SV&n ?(:?:#a=? +a:?X}K??" +
  "X}F??!=%X/::::::::::::::::X},:%X/]]]]]]]]]]]]]]]]Xo:%X/================XoXWXWXj ..&Vs88}A!!n:?:!1#? ..~;?Q&n:!1#r ..~;?Q&n:!1#}N=#N:#:!1#jQV" +
  "&n:? ?H#+ !( ?8( ?8( ?8H#&:? ?H#?8W!!no? 4c=%J?:% &a:#4}x%:#&[:#&[:%1#+:!:#z2??8:%:#H#/8:?:%1#/H#+:?:%L#&I#?:% 4aJ?8v?:? 1a4~X&:?1#}w!:?1#}{" +
  "!4}n(:?1#?:?1#&4y(:? e!a4|&:?1#+:?1#/4y(:?1#4:?1#t4y(:?1#d:?1#94y(:?1#::?1#J4y(8W!!no? 4c=%J?:% &a:#4~n%:#&[:#&[:%1#+:!:#z2??8:%:#H#/8:?:%1#" +
  "/H#+:?:%L#&I#?:% 4aJ?8}<!!n:#:!:!:#S7;%:#;!#[%[:!:%R&[:?:!aP?? rc |!g hT-#:! !a;!/!88:%;!8:!:#c8};?:?:! %Sc B%a=? #}Q:#a:? ~e#wa:? ~[?uc:? B" +
  "%ua:! ha /f }m!w #a (ua }r~c}4c8U?:#&[#[:#:!4~.!;!:%N-?:!N&[ ?;!/!8:! &cP?? %gN:#NV-?:! ?:#z8?88:?:#H#&:?:!H#?8}E?#[#[#[:?}0!? !c,#!?#8:?1#+" +
  "38:?}0!#=?&n:? ~n|}&a:? }p|}+ag:? e~pIa:? ~h~*}+ag< @}Q !a( !838:?1#&8}B!!n:! .#6&[:?4~3!38:? /a1#?=#:? +a1#?=?R&[:?:#H#/:#:?H#+( ZXk? ZXk?1" +
  "#? }V:! %}Q}RgH#?88~@!!#n:?1#?=#1#?;!:#:! !cH#?:! !Q&[#[:?1#?=! +a4~X&:! nQ-?:!:!1#&=# !cH#&:# !R-?:! ~p?4e(88:?1#&4~W&:?1#+=#1#?;!:#:! !cH#" +
  "?:! !Q&[#[:?1#+=? +a4|&:?1#t:? da1#?4y(:?1#94~i&:? nQ-?:?:?1#&=! !cH#&:! !R-?:? J4e(888}L?#[#n#[#[:?P?~C4,&!%%?%8:? ~)!a4B&:? ~-4a4.%:?1#~)4" +
  "4~i&:?4~q#:? ~[3a4~M% ~W3/!8:?1#~O34~%( ~S38:?a1#?4~%(88}B!!no? :c=%J?:% ?H#9:%M....4I#t:% +a:?:% ta4^%:%1#+:%1#/:!:#4~T&:%1#t:%1#d4~:(:% :a" +
  "J?8R?:?:!P?+&n:# ?H#+:!1#?:!1#&:# ?4~F#0:# &a;!:# +a(:! &a81#?H#&:?:!1#?H#?8}>?:?4}d& |!g:! |!gR&[:?4~G(38:?1#t=!:?1#d6&[:? !:?4e&(:?:! !aH#" +
  "t:?:?1#4 !aH#488}G?#[#[#[#[:?P?}< %c,#!?%8:? }]!a4~;%:?1#w:? ~h?a1#?4}n(/!8:? ~G?a4~<%8:? ra4~:%:?1#J:? 1a1#?4~:(88}?!!no? 4c=%J?:% &a:!:#4~" +
  "]!:?:?1#&=! !aH#&:?1#+:! /wa=?:%L#&I#?:?:%1#/H#+:% 4aJ?8[?:? ||3c }W.}NS:! ~g#c }g}USV&n ?(:# |!g:! &O:? -OVV=? ?:? ~p}:g ~XPS788Q?:% %O;%%[" +
  "#[:%N-?:# &a1#?:!Q&[:#1#?:?:!4~2%N-!8:# +a;#:% +c;%/!88:% ?R8}9?:# !c;#%[:%&[:!:#U&[?(:?:#a:%:% 2u=% ~n!wa rVK??:# !c;#/#8?888W!!no? :c=%J?:" +
  "%:#H#/:%:!H#+:% ~>?H#9:% ~??H#t:%:?H#4:%:% +aH#d ~+~)k?:% 4a4~]%:% :aJ?8T!%no? 4c=!J?4}/;%:! +a4~8& !;#:!1#+ !Q&[:!1#/=%4~%( ?;#8:?:%H#&:?:#" +
  "H#?:! 4aJ?8R!#no? 4c=#J?:!1#&;%:!1#?:?1#?;?:# (H#/:#:? daH#+:% ~Y~)k?:# +a4e!:# 4aJ?8}=!!no? 4c=(J?:!:#:%:&4}7;!:( +a4~8&:(1#/;#:?:(1#+ !g=%" +
  "H#?:?:#:!:%7H#&:( 4aJ?8}?!!n:?P?I&[:? ^} }6!G:?M?I%?:? ?}6!}438:?}0!}4=!&[:? %K?G:?:!4~N#K?D(:? ^t}6!G:?M?I%?88W!!no? ~h4c=#J?:# ?K?q4:#:!H#" +
  "~a4:#:?H#~[4:# ?H#~W4:#M!I%+:# +a=? ~4}Xk?46:?4}d(:# ~h4aJ?8}=!%n:?1#+;#:?1#&=%;!%[:#&[:!1#?:! &a1#?4}n(:# !c;#:! /a;!/!88:?1#?:% & /4~K#8}=" +
  "!%n:?1#+;#:?1#&=%;!%[:#&[:!1#?:! &a1#?4~:(:# !c;#:! /a;!/!88:?1#?:% & /4~K#8}?!&n:!1#?;#:!1#&;%:!4~a!=& ..~;?R&[:!:!1#?:%:!1#+=(a:!1#&:#acaH" +
  "#+8:?:&H#&:?:(H#?8}<!!no? 4c=&J?:!:#:%4?;!:& +a4~8&:&1#/;#:?:&1#+ !g=%H#?:?:#:!:%7H#&:& 4aJ?8Q!!n:?1#?=?1#+&[?8:?1#/;!:?M||||3I#+:?:!&n:?1#4" +
  ":!1#&@!?:?1#+ !a( ?8H#+86#!n!}Vo? 4c=&J?:#:%4}T;#:& +a:!1#+:#4}p%:&:&1#+:&1#/4~N&:&L%?;(:#4~%(:?:(I%?:& 4aJ?8~t!!#n#[:%&[:&P?8 !gN&[:#N-# !;" +
  "%:!P?? ~V?R-#88:(:&1#&c;*o? rc=(J?:%N&[:? }c!4}v&8:# hQ&[:! }wBk? h4~2%N&[:? }d!4}v& !;588:&P?8&[:( ~a*H#d:(M?I#4:(M?I#9:( #H#?:(:&L#?I#+ & " +
  "/4}u(=!:?1#[H#+:!:?L#GI#?:( !H#i:(:!H#1:( !H#J:?:(:*:( Ja4~2!:(1#J:(1#14~<(8:( raJ?:% !<:5V;58:58T!#n:?1#9 !c;#:?1#d;%%[#[:# nQ-?:%P??:!@%?N" +
  "-?:?:#H#9:?:% !a=%H#d:# !c;#/!888R!%n:?1#9=#&[:?1#d=%P?? rc=! |!g 2S&[:?:# !cH#9:?:% !aH#d8( ~G!;!8:! |!g8R!%n:!:#:%4~&#=(:!a=&P??;5:&:%}z }" +
  "(}Q=&K??:( +c:#g:!a +a:&K??:?:5K?&:?:(H#?8}@!#n ~-Xk?:? 3a pg=# +c=%H#? ~#Xk?:!:?:#ca +a=#H#?:%:# !VH#&:?:!a 1H#& kXk? ...!H#?8}I?:? 4a:#:%4" +
  "~p#:? ?H#W:?M&I#i:?M?I#J:?M....k?I#9:?:!K?}C:? ?}6!}>:? ....pH#[:? ....pH#}4:?M?I%?8Q!#no? 4c=%J?:!:#4}O;!:% +a4~8&:%1#/;#:?:%1#+ !g=&H#?:?:" +
  "#:!:&7H#&:% 4aJ?8R!!no? 4c=%J?:% ?H#/:%M....4I#&:% &a:!:#4~K(0:?:%1#/H#+:?:%L#&I#?:% 4aJ?8Q!#no? 4c=%J?:!:#4}N;!:% +a4~8&:%1#/;#:?:%1#+ !g=&" +
  "H#?:?:#:!:&7H#&:% 4aJ?8Q!#no? 4c=%J?:!:#4}I;!:% +a4~8&:%1#/;#:?:%1#+ !g=&H#?:?:#:!:&7H#&:% 4aJ?8}6?:?#n:!:#4~l!:! .!6&n #:! .4S-!0 % &:! ..&" +
  "S7( !88H#&:?:#H#?8}<!&n:?1#4=!:?1#/=#S:?1#&:!SV;%:?1#+=& !:?1#?:#a:%7 ?:!:#c:%74~3(:?:!H#/:&8K?:%&[:#:%T&n:!:%ai?? ~7n}=(:#:%Q8N&[?88:?:#:%c" +
  "H#&:?:!:%aH#?8Q!%no? 4c=#J?:! 24}L;!:# +a4~8&:#1#/;%:?:#1#+ !g=&H#?:?:%:!:&7H#&:# 4aJ?8Q!#no? 4c=%J?:!:#4O;!:% +a4~8&:%1#/;#:?:%1#+ !g=&H#?:" +
  "?:#:!:&7H#&:% 4aJ?8}<#!n!}Vo? 4c=#J?:# &a:! ? ! !4~j!:#1#& !Q&[?(:#L#+;%:? ?H#+:?:%I#?:# 4aJ?88N!%n:?1#?=#&[:?1#&=!1#?=%&[:#:%@!?8:!1#&=!&[:" +
  "#:!4e(8:?1#/:?1#+1#/@!?886?:?1#1:?1#i4}n(:?1#}4:?1#G4}n(:?1#[:?1#{4}n(:? 4a4}^(:? 9a4}^(:?1#}>:?1#W4}n(:? ~O?a4}m(8}G!!n#[ ~?5;!#[#[:?P?~L5," +
  "&!##?#8:?4~[#:?1#e5:? }p5a1#?4~:(:? ?K?~K5 }b5;!8:?:!a=?1#?:? &a1#?4~:(88}8!!n:!:?1#&S&[:!:?1#?aP??;%8:#:?1#/S&n:%:#:?1#+aP??<(:%8 ~V!gN8{!%" +
  "no? 4c=#J?:!4Y;!:# +a4~8&:#1#/;%:?:#1#+ !g=&H#?:?:%:!:&7H#&:# 4aJ?8{!%no? 4c=#J?:!4Q;!:# +a4~8&:#1#/;%:?:#1#+ !g=&H#?:?:%:!:&7H#&:# 4aJ?8}8?" +
  ":? |!gP?k.[ *g&n !(:? ;c=? |!g }9T&n ?(MF~aFBF...k?:?~%}]}z88 !g8}:!#n#[%[:!N-!:?4e%=% hU&[:! !c;!:# 2w:%a;#/!88:?:?P?L4~d& ?;#8:#8[!#n:?1#d" +
  "=&:?1#9=% ?:!:#4~l#=!&[:#:%T&[?(:?:%:#cH#9:?:#:&aH#d88:!8{!%no? 4c=#J?:!4R;!:# +a4~8&:#1#/;%:?:#1#+ !g=&H#?:?:%:!:&7H#&:# 4aJ?8}:!!no? rc=&J" +
  "?:&:!:#4}k&:?:&:%4}q!&}V:?:&L%?M~a*}VI%+M!(M?8I%?:& raJ?8U!!no? 4c=#J?:# &a:!4~^#:#1#& ....pQ&[ }w~ok? }14~Q(?(:?:#1#/H#+:?:#L#&I#?:# 4aJ?88" +
  "}7#!}V!n:!L%?=#W&n ?(:!:#:#M!}U^I%?:#}S}z %}Q;% !8;!:?:%H#&:?:!H#?8]#!n!):?1#?&[:?1#4=! ~?}Wk? (4~5#;#:! ~?}Wk? (:#:?C%+}t4~3%:! ~D}Wk? +:! " +
  "~D}Wk? +4~5#{??????~h~7Z4~3%:!4~%(88 !!n:!1#&=#:!1#+6&n ?(:!:# !aH#&:!1#?1#?:#4}@;! !8;#:?:!H#&:?:#H#?8}:!!n:!1#+=#&n:!:# !c=#H#+:!1#&:# #Oa" +
  "1#?;# !( ?8;!:?:#H#&:?:!H#?8}<!%no? 4c=#J?:?P?}U;%:?1#s1#:;&:#:?1#[H#+:#:?L#GI%?:?:!:&:%:# !4~U!:# 4aJ?8}8!!n:?:!Q&[ ?38:!:?c;# ?;!%[:?i?? ~" +
  "7n}=:!a;!:? !a;?:# !c=#-?8:!8[!#n%[:(=& ||%g:! ||%gS&[:& !a;(:#:?:%1#4@#?N-!88:& ||%g:! ||%gS8M!#n }]~sk?;!#[%[:!&[:!1#?=#:?U&[:! &a1#?:#a:?" +
  "T-%8:!1#+;!/!88 ?;!8:!8};!#n#[%[:#&[:# !c;#:!P??;%:?P??;&:! !a;!:? !a;?:%:&Q-!/#88 ?38:&:%c8};!!no? 4c=&J?:& +a:?:!:#4}T=?:%4}S=!4~_#:&P?+:&" +
  "1#/4}q(:!4~%(:?4~%(:& 4aJ?8M!%n:?1#+;!:?1#&=%;#%[:!&[:#1#?4~%(:! !c;!:# &a;#/!88:?1#?:% & &4~K#8}6!!n%[:!&[:? : ?:?P??=# ~8?c |!g 0S7:#VK??:" +
  "! !c;!:? !a;?/!888~3&#%}V%n:& |!g }:U&[:?:?L%+=(M!:&~%}Z=5}XI%+:(:5^W38o? 4c=2J?:?=+L%?;5#[:% +6&[:#:%a +c=?&[:?L??;*:#L??;(/#88:%N-?:#;&:%;" +
  "?%[:&}1??:(M+}Z}X;(:& !a;&:? !c=?-?88:(:5}Y=(M||||3^:(M:}]}V:*:%~%:5M@}^}Y}Y=(M||||3^:(M:}]}VM:}^}Y;(:% @6&[#[:% pg;&:#;?%[:&N-!:(:?L??=*}Y=" +
  "(M||||3^:(M:}]}VM:}^:*}Y;(:& +c;&:? +a;?/?8?88:+1#J=?:+1#d=h #OU&[#[:2 &a k?:? #O=?:? k?U7=? ! & &4~j!:21#& !Q&[?8:2L#+;*:+1#9:+1#:4~=(:+:?H" +
  "#J:+:*I#9:+1#t /a;? ?;&%[:&:hQ-!:+:&:?1#? ?:&4~T!0:? 4a;?:& !a;&/?8?88:+:h:5M1}^:(}Y=(M||||3^:(M:}]}V=(M:}]:(}Y}z=&:#:%4~T!=#&[:h:+ 4a=?1#?Q" +
  "&[:?4~R(8:+:h !aH#d:+1#t:h &Oa=?:!L#?I#?:?:!1#+H#+:?:&H#/8:2 4aJ?:#8}9!#n:?1#9=#&n:?1#d=%P??:! |!gQ&n:?:# !cH#9:?:% !aH#d !( ?8( ?88Q?:!~8 ~" +
  "G?w ~)}z(a ~E4A=! ~G?T&[?(:?:! &O=!}0!}]~c[}6!4:?:!L%.~c[I%+:?:!}0!}_~c[}6!?88 !%n:?1#+;!:?1#&=%;#%[:!&[:! !c;!:#4}z%:# ~h?a;#/!88:?1#?:% + " +
  "~h?4~K#8}:!%n:?1#+;!:?1#&=%;#%[:!&[:! !c;!:#4B%:# /a;#/!88:?1#?:% & /4~K#8}:!%n:?1#+;!:?1#&=%;#%[:!&[:! !c;!:#4}_(:# da;#/!88:?1#?:% & d4~K#" +
  "8}=?#[#[#[:?P?s,&!##?#8:?1#}G:? ~S?a1#?4~X%:? }4a4~@&/!8:? +a4~@&:?1#?:? &a1#?4~X%88U?#[#[#[:?P?~)%,&!##?#8:?1#Z%:? }w%a1#?4~X%:? ~O!a4~L%/!" +
  "8:? +a4~L%:?1#?:? &a1#?4~X%88M!!no? 4c=%J?:% +a:!:#4Z(:%1#/;!:?1#+:?1#/4y(:?:!H#/:? !H#+:% 4aJ?8H!!no? 4c=#J?:#:!4c:?:#1#?&}V:?:#C%+D%+M!(M?" +
  "8I%?:# 4aJ?8}6##n!)o? 4c=?J?4}>;#:? +a4~8&:?1#+ !Q&[:?1#/4-;#4~%(8:? 4aJ?:#8{!!n:?1#+=#:?1#?Q&[:?4~_(8:?:# !aH#+:?1#&:# dwa=?:!L#?I#?:?:!X?#" +
  "+X8#+8}5?:? : ?:? ~8?c |!g 0S7V |!g:! : ?:! ~8?c |!g 0S7V |!gQ8}3!!n:? |!g=! PQ&n C( }0:? : ?:? ~8?c |!g 0S7V:! ~V?Q788G?#n:?1#sP?J&[:?:!4}u" +
  "& ?:?1#sP?J !Q-!0:? -4}[&(:?:!4}v&8 &88}9!#n:?:#:!c=%4~C&:?1#+;&:%N:!:#QVN&[:&:?1#&a:!:%z2??8:?:%:&aH#+8}6!#n:! |!g=# ~Z?T=%N&[:?:# 2u=# rV4" +
  "}w&:?:!:# 2wc rV |!g4}w&8:%8M!!n:?1#+=#:?1#?Q&[:?4~V(8:?:# !aH#+:?1#&:# /wa=?:!L#?I#?:?:!1#+H#+8}5!!n:?:?1#4=#:?1#/S&n:#:?1#+aP??( ?8:! |!gQ" +
  "=?:#aH#4:?8~8})%@n,}V!):!1#+=% ...!g;+:% ....!gN&[:?C%?;;o? B8c=%J?:% ~aha:;4~O! !;h:%i?}_2=& #R&[:%P?~ah;5:+&[ ~q~_k? ~r~_k?:57;h !;5( ~q~_" +
  "k? !:57;h88:%#n:!;+#[#[#[#[ %:& #c:& !U7 |!g !c,%#!?%8:%L%~hh=tW&[?8:%L%~ph=0W&[?8:%L%.2=}(W&[?8:t:0}C:}(:t:}()=d}EV:dM........:}IV&[?8:%E!}" +
  "]2=#~#;}*:% ~aha=!:t:0}U:#:#:d>=}#}zc=?4~V%:%L%~ah;}&:!:t:#:?4~V%:%L%~ah;}%:! Zn:?c4k%:% 4a:%L%~hh=}!:d:}#}Z4}w#:% :a:}!:}&4}w#:% ra:}!:}%4}" +
  "w# ?;!:% [c:%L%d:%L%4M}:}])M!)=}& ?:%}0!~ph:?ac=?~%=}!}]}z=84~c!M!:}!}Z=}+M!}U=9:}&^;}!:9:}&:%L%:M}:}[:%L%1}U)M!)=}%^;}#:%L%G:%L%rM}:}]);}):" +
  "%P?[=/:%}0!~ahc !a;2:? }:g~%;7:%1#{;(#[#[%[:(N&[?8:8:(u;*:! @Q&[?8:!:% ~F?aa:* raK??:! !a;?:}%:}!:8:(:*wc=8~%:7}Z)=:}E-!:!:/R&[:( 2u;(:?;!/!" +
  "88:?;!M!;}%%[:! @Q&[?8:!:% ~F?a=?a:}!M2}V=}!:7}]}z raK??:! !a;!:}%M2}V;}%:}!:9^=}!:}#M2}V=}#}I-?8:% ~W?a:?:!:2:}!:}#:}&:})}U:}%}V:}+:}%4~B!/" +
  "!8:% ~W?a:% ~F?a:?:2:::}%:}&:})}U:(~%:7}ZM!4~B!8:%1#}N=(&[:%}0!s;8:%1#j;!(:% q?a=?:t4~4#:% B#a=!:04~4#:% ~-%a=(:}(4~4#:% ~S&a ? }p!z8?:% !H#" +
  "~O&:% !H#~p(:}*:dM!}U>}UM~9}n~8~a&}VM.}t~DZ~-#)M:}]}z=2~8;8:# ?}?&[:?:#4}y!0:!:#4}y!0:(:#4}y!0(:% ~O&a ?:#c~84}y!08:8 ?}<&[:% q?a ?:8c ||%g=" +
  "?4~[!:% B#a:?4~[!:% ~-%a:?4~[!(:% ~O&a:2 ||!g4~[!8:% ~aha=?:% q?a=! }w!z2??:% ~O&a:?:% ~-%a=?4~d!4}g#k:&}?&[:! 24}f#0:% B#a 24}f#0:? 24}f#0(" +
  ":8 !a;88:% z(a=!:% ~O&a=? }w!z2??:! !4}y!;#:% Z*a=!:? }w!z2??:! #4}y!;2:% ~;+a=!:? }w!z2?? ?;(:! %4}y!;?#[#[#[#[%[ ?;!:% q?a=*:?4~9(&[:*:?4}" +
  "^# +;!8:% q?a=*:24~9(&[:*:24}^#:! &V;!8:% q?a=*:#4~9(&[:*:#4}^#:! #a;!8:% q?a=*:% ~O&a=/4~9(&[:*:/4}^#:! !a;!8:( @Q&[?8:(:% ~F?aa:! raK??:% " +
  "q?a=!:% B#a=/4}g#;,:% ~aha=*:! }w!z2??:% ~O&a:*:% ~-%a=34~d!4}g#k;*:&:,k}=-!:&:*}>&[:! 24}f#0:/ 24}f#0:3 24}f#0:( !a;(/!88:( !a;!/!8:( !a;!:" +
  "&:*}>-!:% q?a !4}y!:% ~O&a4~9(N-!8:% +a:% ~F?a:!4^#:%P?+N-?:( 3T&[?(:!:% ~F?aa:%P?hK??:8 !a;8:( #a;!/#8?8:( @S-??8:% ~F?a;(8:%:(:!:8 ?:% ~ah" +
  "a4~/!:%1#?;(:%1#&/%8:% !H#~hh:% ~/~_k?H#qh:% #}6!~ah:% ~aha;( !/#8:% %H#~hh:% ~,~_k?H#qh:% #}6!~ah:% ~aha;( !/!8:% %H#~hh:% ~)~_k?H#qh:% #}6" +
  "!~ah:% ~aha;( !8H#~G+:%:(H#~C+:%:5H#~?+:%:hH#~;+:+:% ~;+a4~(!:% B8aJ?38:?C%?;;:!=%}0!,;*o? ~h,c=#J?:# ra:;4~O! !;8:#P?}A=? #R&[:#P?r;(:+&[ ~" +
  "q~_k? ~r~_k?:(7;8 !;(( ~q~_k? !:(7;888#n#[#[#[#[ %:? #c:? !U7 |!g !c,%#!?%8 O (:#E!W=! ?}<7:!w=? ~7X?T&[?8:#L%G=tW:tM........:}IV&[?8:#L%}<;" +
  "}%:#L%[;0 ..}V ?:*c:*~8 ?}<7~8;2:? &}Q }#a;+:# ra Zn:!:t>=}!}zc=?c4k%:# :a:#L%G:t:}!}Z4}w##[M! [:#}0![:?ac=?~%=}(}Z=}&M!}U=7:#L%1:#L%:M}:}])" +
  "=}!^=}#WN&[#[:? }:g~%;d:# da:}!:}(}]}z=54~c!:#1#9;&:#P?d=3:#}0!rc !a~8=h:2}=&[#[:? ||%g:h:2c=?~8:+:?:+S7=/ !c;4 ?;?#[%[#[:&N&[?8:5:&u;,:?:+Q" +
  "&[?8:5:&:,wc;5:?:# raa:, raK??:?:4Q-?:?:3Q-#:? !a;?:& 2u;&/!88:# ~)+a:# ra:+:/:h:2:}#:5~%:d}Z):&~%:d}Z:}&4~F!/!8:? !a;? !c }:g~%;}(M!;}!%[:}" +
  "!:}(}]M?}A-%:?:+6&[?8:?:# ra=5a:}#M2}V=}#:d}]}z raK??:}!M2}V;}!:}#:7^;}#:? !a=?:/R-?8:# ~)+a:5:+:/:h:2:}#:}&:}!4~F!8(:# ~)+a:# ra:+ ?:h:2:}!" +
  "M2.:&~%:d}Z:}&4~F!8:#1#~)+=?N-?:#}0!y+;h:#1#~-+;5/#88:0W:}%WV:t:0}C:tMn}Y:}%}CVV&[?8:# ~4+a=?:t4~4#:# ~[ha ? }p!z8?:# !H#~Wh:# !H#.8:!~#:tM!" +
  "}U>}UM~9}n~8~a&}VM.}t~DZ~-#)M:}]}z=5~8;h:! ?}?&n:?:!4}y!(:# ~Wha ?:!c~84}y!80:h ?}<&[:# ~4+a ?:hc ||%g4~[!(:# ~Wha:5 ||!g4~[!8:# ~C-a:# ~Wha" +
  " }w!z2??:+;?%[:? 26&[:# ~C-a .}i~d~S%4~)#:? hc;?/!88:# ~C-a=!:? #O1#B~l[ !O4~)#:!:# ~4+a=?4~d!:# ~Wha4~9(&[:h !a;h(:? 24}f#08 ?;? ?;5#[:2:h~" +
  "8=!}==4N&[#[:h:2c~8:+:+:!:2cT7=5N&[ ?;5/!8:# }X8a=!:# ~Wha=? }w!z2??:! !4}y!;/:# }{/a=!:? }w!z2??:! #4}y!;,:# ~C-a=!:? }w!z2?? ?;?:! %4}y!;3" +
  "#[%[:?:5R&[:#1#~Sh=& L6&[?8:? !a;!:& #O;@ ?;&%[:&:@Q-%:&:# ~4+a=-a:& &a;&1#?N-?8 ?;&:-:34~9(&[:-:34}^# +;&8:# ~4+a=-:,4~9(&[:-:,4}^#:& &V;&8" +
  ":# ~4+a=-:/4~9(&[:-:/4}^#:& #a;&8:# ~4+a=-:# ~Wha=@4~9(&[:-:@4}^#:& !a;&8:?:+Q&[?(:?:# raa:& raK??:# ~4+a 24}f#0:!;?/#8?88 !;?/!8:5:+T&[?8%[" +
  ":?:5Q-%:?:# raa rK??:? !a;?/?8?88#[:# ~4+a:# ~Wha (4}f#4}g# |!g=! !R&[:!N:?gN-!:+:5 !c=?U&[?(:?:# raaP?? !gN-#88:5:+T&[?8:# 4a:# ra=?:54^#:#" +
  "P?4N-?:h !a;h:5:+6:4V-?:?:5a:#P?@K??:5 !a;58:5:+U-??8:# ra;?8:h~8:2}=&[:# +a:?:5:h:*:# ~C-a4~/!:#1#/;?:#1#+/&8 #;?:# #}6!~C-:*&[:#:*H#~S-:# " +
  "?}6!~O-:# #H#~K-:# ~0~_k?H#~G-( !;?:# !H#~K-:# ~/~_k?H#~G-8:# ~C-a/%8 #;?:# #}6!~C-:*&[:#:*H#~S-:# ?}6!~O-:# #H#~K-:# ~0~_k?H#~G-( !;?:# !H#" +
  "~K-:# ~/~_k?H#~G-8:# ~C-a/#8:# %H#~K-:# ~,~_k?H#~G-:# #}6!~C- !;?:# ~C-a/!8:# %H#~K-:# ~)~_k?H#~G-:# #}6!~C- !;?:# ~C-a8;!:#:?H#~-/:#:!H#~)/" +
  ":#:(H#~#/:#:8H#}{/:%:# }{/a4~(!:# ~h,aJ?8 !!no? 4c=%J?:% +a:!:#4k(:%1#+;!:?:%1#/=#H#+:?:!H#&:?:#H#?:% 4aJ?8}9?:?&[:?1#?:? &a1#?4~:(:?1#/:? 4" +
  "a1#?4~:(:?1#d:? 9a1#?4~:(:? 14e(88T?:?1#?:?1#&4}n(:?1#/:?1#44}n(:?1#d:?1#94}n(:?1#J:?1#14}n(:?1#W4~J%:?1#r:?1#}44}n(8Q?#[#[#[#[#[:?P?s %c,%#" +
  "!?&8:? q?a4~m%/#8:? q?a4}h&/!8:? q?a4~K&8:? :a4~:%88Q?:?1#?:?1#&4~:(:?1#r:?1#}44}n(:?1#/:?1#44~:(:?1#}7:?1#[4}n(:? da4}^(:? Ja4~j&8H!#n:! #O" +
  ";!%[:!=%&[:! &c;!:?1#?;&:? &a;?:#:&R-!88:% ?R8}6!!n%[:#&[:?1??;%:?:!1??H??:!:%H??:# !c;#:! &a;!:? &a;?/!888M!!no? 4c=#J?:# +a e~/k? ~7!:! |!" +
  "g4~i!:#1#/;!:?:#1#+H#?:?:!H#&:# 4aJ?8}7?:?P?+ !Q&n:?1#& (Q&n:?1#?=?}5??:? &a}1??M:}Z}XM~^~9~*}o~N/}@( ?8( ?88-?:?:!:# ?4~n(8-?:?:!:# !4~n(8}" +
  "6!!no? 4c=&J?:& &a:! ?:#:%4~j!:&1#& !Q&[?(:?:&L#+I%?:& 4aJ?88}8!!no? 4c=#J?:#:!H#&:#:?H#?:# !H#/:#:#H#+ ~c~*k?:# +a4~]%:# 4aJ?8}5!#}V:#:%c~8" +
  "=# ?}<&[?8:!:!:#~%=&}Z=(:&}]}A&[?8:?:%}6!+:?:(I%?8}7!#n B~sk?;?%[:?1#?=?&[:! !a;!:? +a;?/!88 ~?Xk? |}+:!:! |}+U7H#?8K!!no? 4c=#J?:!4%:# +a4~" +
  "8&:#1#+&[:#1#/4~%(8:?4~g&:!4~%(:# 4aJ?8}6!%no? 4c=?J?:? &a ~9}]k? }34~p#:?1#+=!:?1#/4*:?1#&:!4~:(:? 4aJ?8}J!!n#[#[#[#[ ~-~qk?1#? !c,#!?#8?8 " +
  "y~qk?1#?;?/!8 ~-~qk? #H#? y~qk? y~qk?1#?@h?=?H#? ~-~qk? !H#?8:?4^(8K!#n:!1#4=%:!1#/T:#:%TV;&:? ?:%:#c:&7H#&:? !:#:!1#+a:&7H#?8G!!no? 4c=#J?:" +
  "# &a:?:!4~9&:#1#+=?:#1#/4*:#1#&:?4~:(:# 4aJ?8}8!!n:?N&[ }]~qk? 74~Q(?8:? +c=?1#?;#:?4~h&:!N:# !Rg&[ q^k? }:4~Q(?88P!!n:? pg=#:! & +:? %g=?7a" +
  "6:?N:! }.a:#6VgN&[?88H!!n:?P?t:? !K?tN&[:? +c=?1#? !a;!:?:!H#?:!&[:?4~j((?888K!!no? 4c=&J?:& +a:?:!:#4}T=?:%4~_#:&P?+:&1#/4}q(:?4~%(:& 4aJ?8" +
  "G!!no? 4c=#J?:# +a:?:!4~s!:#1#+ #Q=?N&[:#1#/4~%(8:# 4aJ?:?8G!!no? 4c=%J?:%:!1#?H#/:%:% /a=!:#4~R%:!4}r(:? ?H#?:% 4aJ?8G!!no? 4c=%J?:%:!1#?H#" +
  "/:%:% /a=!:#4~S%:!4}r(:? ?H#?:% 4aJ?8Q!!n:!1#?=# ....pQ&[:?:!1#/H#+:?:!L#&I#?(:? ?H#+:?M....4I#?:#:!1#&4~:(88},?:? .!6&n:?4~R# #g !}Q(:? :Q:" +
  "? hc (SV88I?:!:#4~e#:% !cT&[:?:!:#:%4z#~#M.}v(}V:?L%?)I%?(:?:?P?L4~d&88}:!!n:!:# ~T?4~m#;#:!1#?=% #R&[:?:%H#?:?:!1#&H#&(:?M}W...4M#:#7I#?88K" +
  "!!no? 4c=%J?:% +a:!:# ?4X#:%1#/;!:?:%1#+H#?:?:!H#&:% 4aJ?8}/?:? ...+S&n:? }-:? +}Ql=?c}Q !g:? !OV }9<( }+88-?:?:! / &4~o(8-?:?:! d &4~o(8}8?" +
  ":?P?J %Q&[:?1#:4~g&:?1#94~%(:?1#d4~%(:?1#44~%(:?1#+:? /a1#?4}a(88-?:?:! ! !4~o(8-?:?:! 9 &4~o(8-?:?:! 4 &4~o(8H!!no? 4c=#J?:# +a:!4~a#:#1#/;" +
  "!:?:#1#+H#?:?:!H#&:# 4aJ?8}5?:# ..~;?R&[:?:#:!1#4@#?&[ !388:%&n:?:%:&:!1#/@(?( ?88G!!no? 4c=%J?:%:!1#?=!H#/:%:% /a:#4~;!:!4~s&:? ?H#?:% 4aJ?" +
  "8E?:!_ !R ....p:!c:?SV&[?8:?&[:?:!4~.!=!N&[?88:!8K?:(1#? ....pR&[:?M#I%?:?:(1#+H#4:?:(L#?I#+(:?:!:#:%:&4~:!88}.!!n:?1#?:!U&n:?1#&=#:!T:!:#U:" +
  "?P?+7( ?88}.!!n:?1#?:!}>&n:?1#&=#:!}=:!:#}>:?P?+7( ?88}1!#n:?1#?&[:?1#+=#:?1#&=!R&[:! /w:?a /a:#:!c4}e&888C?%[:!&[:?L%?M#}A&[:?4}z%8:! !c;!:" +
  "? ~h?a;?/!888}4!!no? 4c=&J?:& +a:#:%4Z(:&1#/;#:?:! &4}u!:#45:& 4aJ?8G!!n:?1#+=#:?1#?Q&[:?4~R(8:?:# !aH#+:?1#&:# &Oa:!X?#?X8#?8D?:?1#4:?1#t4~" +
  ":(:? 9a4}^(:? 1a4}^(:?1#}4:?1#G4}n(:?1#[:?1#{4}n(8r!#n:!1#?=#:!1#&R&[:!:# !aH#? !;%8:?:#H#&:?:%H#?8H!!n#[:?P?+N&[:?1#&N-!:?1#?P?? ~V?R-!8:? " +
  "}wBk? h4}W%;!8:!8}3!!no? 4c=#J?:? ?K?):# #K?+:#:!K?h:?:# +a4~/%:# 4aJ?8}5?:!:# X?4~m#&[:!4}d&0:! ?K?::!:!1#4H#9:?:!4~!#(:? #K?+88}2!!no? 4c=" +
  "(J?:(:&H#/:(:%H#+:?:!:#:( +a 34~h#:( 4aJ?8I!!n:?1#+=#:?1#?Q&[:? & &4~q&8:?:# !aH#+:?1#&:# #Oa:!H#?8%??8P?:%_ !R ....p:%c:!SV&[?8:?:!:%:#4}j!" +
  "=?N&[?8:?8}/!!no? 4c=%J?:% +a:#:?:!4e#:%1#+:% 4aJ? ?R8}k!!(n#[:?1#4=#:?1#/S&[:#:?1#+aP??=! :T-!8:?1#4=!:?1#/=#:!:#T7;%:?1#+;&%[#[ ?;#:!:%Q-?" +
  ":!:&aP??=# hc=( }&U ? !:(O }h..&g7N-?:? F#}6!::?:! !a=!H#4/!88:#;!8:!8}/?%[:!&[:?1#?:? &a1#?4~:(:! !c;!:? /a;?/!888D?#[#[#[:?P?Z,,&!##?#8:? " +
  "e*a4~A&:? }]*a4~/&/!8:?4~/&:? 4a4~A&88D?#[#[#[:?P?}C,&!##?#8:? /a4}q#/!8:?1#+4~%(:?1#?:? &a1#?4}a(88D?#[#[#[:?P?}7,&!##?#8:? /a4~U#/!8:?1#+4" +
  "~%(:?1#?:? &a1#?4}a(88}1?:?P?}H %Q&[:?4~B&:?1#}44~%(:?1#4:? ta1#?4}a(:? ?K?}G88C!!n:? %}Q |*g=! ~T(6&n?(:? 3g:!P?}by[:!a %OV88Q!!n:?1#+=#:?1" +
  "#?Q&[:?:?1#? ! ! !4~@! F...pR&[?88:?:# !aH#+:#:?1#&a:!K??8S?:?:#H#9:?:!H#d:?:#H#t:?:!H#4:?M....rI%::? }{EH#1:?X/????????????????X8%?8}5?:!1#" +
  "? ....pR&[:?:!1#+H#+:?:!L#?I#?(:?:!1#&:!1#+4~p#88r!!n:?M!I#+:?:#:?1#&:?1#?=# #Q=%7H#&:?:!:#:%7H#?8E!!n:?&[#[:!1#?=#&[:?:#@!?8:!1#&=!N-?:?:!4" +
  "e(888}8!!n#[:?;!#[#[:?P?~?;,&!##?#8:? ~W4a;!8:!4~.&:?1#k;4~%(:?1#~;;4~%(88H?:?1#/:?1#44}n(:?1#d:?1#94}n(:?1#?:?1#&4~:(:?1#J:?1#14}n(8}3?:?:!" +
  "z%H#&:?:!:!}q}t{????????Y:!:#}Pg:!{??????~h vgH#?8}/!!n !;%:! !R&[ ?;%(:#4^(;!8:?:!H#&:?:%H#?8}3!!n:!P?d;#:?:!1#&:!1#+4~]!:? /a:!1#4:!1#t4~p" +
  "#:?:#K?d8L!!n !;%:! !R&[ ?;%(:#4C;!8:?:!H#&:?:%H#?8}0?:!4}d&0:!1#4:!1#/S&[:!4~G(8:?:!1#?H#?:?:!1#&H#&8P!!no? 4c=!J?:!:?1#?=?H#/:! /a4}i%:?4~" +
  "f&:! 4aJ?88?:?:! !4~p(88?:?:! ?4~p(8r!#n:?1#+;#:? !4~C&:?1#+;%:?:# !aH#+:?1#&:%a:!K??8i!!no? 4c=#J?:# +a:!4m:?:#1#+:#1#/4~I%:# 4aJ?8i!!no? 4" +
  "c=#J?:# +a:!4}Q:?:#1#+:#1#/4~I%:# 4aJ?8i!!no? 4c=#J?:# +a:!4}R:?:#1#+:#1#/4~I%:# 4aJ?8%??8,?:?:! ~h~nk?4~q(8,?:?:! .~ok?4~q(8}0?:?:!R&[:!:?H" +
  "#/:?:!H#+( ZXk? ZXk?1#? }V:#}RgH#?88}-!#n:?P?!:?P??=# !Q&[ !:?1#&4}q(8:# !<g8}*?:?N:#NV&n:?:#VN(:?:!:#:%4~T&88}/!!no? 4c=%J?:%:?L#?I#+:% +a:" +
  "!:#4~7#:% 4aJ?81!!n:!&n:!1#?4^(;! !( ?8;#:?:!H#&:?:#H#?8}.?:?:?1#& !g:!V #VH#&:?:!a=?:?1#& !VH#&8C?:?&[:?:#:%:!1#4@&?(:%4~%(:#4~%( ~4~nk? }2" +
  "4~Q(?88%??8i?:?:?P?&:! EQVK?&:?1#?=?1#?:!:? &a1#?1#4@#?8}-!!n:!1#?=#&[:?:#@!?8:!1#&=!&[:?:!4e(88D?#[#[#[:?P?~S4,&!##?#8:?4F%/!8:?1#~G4-?:?1#" +
  "~K44~%(:?1#~O44~%(88}1?:? }i~Ok? }!4~g!:?1#?:?1#&4y(:?1#+4~f&:?1#/=?4!:?4~%(8E!#n:?1#&;!:?1#?=# ....pR&[:#:!4~:((:!:?1#+4~-&88J!!n:?1#?=? }+" +
  "m=#:?<:#c~%:? n< }+}Q:!4}k#8}*?:!:%6&n:#:%:!:%c:?a:%4~T&( ?88%??8%??8%??8%??8%??8%??8},!!n:?P?t:? !K?t:? +c;?&[:?4z&(:?4~j(88P!!}V ~GXk?L%?;" +
  "! ~GXk?M?I%?:?:!M:}]}9#&:?:!}z !QH#?8}Z#!*n:# !g&[:?:!:# !}Q4~p#38o? 4c=5J?:5 &a=+:# !g&n:# !}Q(:!;%%[:%i??=&&[:% !a;%:& ?}<&n:& .nQ&n:%}0??" +
  "=&:(a;(:%:&a #a;%/%(:*:(NV;*:%:& %g +p=h (O ....&g:h *OV })}Qa:& !}Q #ga:& #}Q #ga8(:&:(a;(:%:&a8;%/!88:( !O=% ?:( 467:%:* !g784}x%:+:!:#4~C" +
  "(&[?8:?:51#/H#+:?:5L#&I#?:5 4aJ?8:?:? ~h!g &}Q:!aP??:? 3g:!aP?? +OV81? F^}wG F^}wk?:?:!:#4~<! |!g=? #g7 ?:? #678:?:?:&:% }7w:# B9waa~%:!~#M." +
  "}v(}V)I%?8=?%[:!&[:?1#?4z&:! !c;!:? &a;?/!888}+?%[:!&[:! !c;!:?4~&(:? 9a;?/!888}+?%[:!&[:! !c;!:?4B%:? 4a;?/!888E?#[#[#[:?P?:,&!##?#8:?1#d:?" +
  " 9a1#?4~-&/!8:?4~0&88}1?#[#[#[:?P?~h5,&!##?#8:?4}{%/!8:?1#~[5:? ~a5a1#?4~:(88E?#[#[#[:?P?/,&!##?#8:?1#+4~g&:? &a;?8:?1#?4~%(88J!!n:!:?1#?:?1" +
  "#+=#cT&[:?:#:! ! !4}Z(88i?:!1#? ....pR&[:?:!1#&:!1#+4~p#(:? ....pH#?88J?:?:!4k#:?1#&:!1#&R&[:#:#1#? !VH#?88J!!n%[:#=% !c;#:?:!:%4~8( |!g :Q-" +
  "?8:%81!!n:?1#?=!&[:!:?1#&4~-&:?1#/:?1#+1#/@!?88J?:?&n:?:#:!1#4@#?(:#4~%( ~4~nk? }24~Q(?88}2!!n }{Xk?1#?=#&[ ~)Xk?1#?:#4~?#8 ~)Xk?:?H#? }{Xk?" +
  ":!H#?8}-!!n:?1#&=!:?1#/:!c 9u4~>&:?1#+:?1#?4~;(8},?:?P?9 %Q&[:?1#d4~g&:?1#t4~%(:?1#44~%(88E!!n & :4}u(=!MF...4I#?:!:?L#?I#+:!:?X?#+X8#4:!8o!" +
  "!}V:!1#}7&[?(:!L#[;#:! ?H#[:?:#I%?88:?:! !Q&[:#4~%(8:?:#H#&:?:! !<H#?8d?:? !g&n:! ||%gy4}S( .+88}K!#n:?P?+ !Q&n:?1#?;#:?1#&;! ?;?%[#[:?:!6-?" +
  ":?:#aP?? ~S?R&n !(:#:!:?4.#N-! #8:?a;?/!88:?:!S( ?88;?:!:?1#4R&[:?4}t%0:?:!H#/8:?:#H#48=!#}V:?L%?=#M}:}[;%:#:%}Y:%}U:#M?}H:!4}k#8o?:?:!1#&:!" +
  "1#+4~p#:? /a:!1#4:!1#t4~p#8}&?:!:%Q&n:?:#:!4~2%( !8N8})?:#:?1#?:!cT&[:?:!:#:%:&4}Z(889?:(&[:?M#I%?(:?:!:#:%:&4~:!88M!!n#[:?:?1#?=! !cH#?:! !" +
  "Q&[:? nQ-!:?:?1#&=! !cH#&:! !R-!:? 14e(888},?:?1#W:?1#}C4~:(:?1#{:?1#}<4}n(:? ~S?a4~:%8},?:?:!1#+H#&:?:!1#& ?:!1#? ....pR7H#?8}&?:!:%6&n:#:?" +
  ":%4~2%( !8N8:?:? ~]~0k? %4~&%&n !(:? ~a~0k? %4~&%88:!!n%[:#=% !a;#:?:!:%4~c& :Q-?8:%8})?:?P?1 %Q&[:?1#4:? ta1#?4~X%88})?:?&[:?:!1#4@!?( ~4~n" +
  "k? }24~Q(?88}+!!n:?1#?:? ?H#?:?1#&;?4}b(:?4~%(8o?:?:! |!g #O=!1#~4~P[H#&:?:!1#~?~P[H#?8}#?:!:#T&n:?:#aP??( ?88})?:?M!I%d:?:!:?P?1=?:? 1Q7K?1" +
  "8}*?:?:#:%4~]!:? /a:&:(4~p#:?:!K?d8;!!n:?1#&=!:?1#+4}e&:?1#?:! & /4~K#8}C!!n#[:?:?1#? !c=!H#?:!N&[:?1#/=!&[:?1#4:!1#/@!?8:? nQ-!:?:?1#& !c=!" +
  "H#&:!-!:? t4e(888w!!n#[:?:?1#? !c=!H#?:!N&[:?1#d:? 9a1#?4~#(:?1#:=!&[:?1#J:!1#/@!?8:? /a4.(:? nQ-!:?:?1#& !c=!H#&:!-!:? 14e(888l!!n#[:?:?1#?" +
  " !c=!H#?:!N&[:? 4a;!:?1#}N #R&[:!4~M%:? ~W?a4~q#(:!1#?4~%(8:? nQ-!:?:?1#& !c=!H#&:!-!:? B#4e(888}l!!!n#[:?:?1#? !c=!H#?:!N&[:?1#+:? /a1#?4y(" +
  ":?1#4:? ta1#?4y(:?1#d:? 9a1#?4y(:?1#1:? ia1#?4~:(:? Ga4}f%:?1#}<:? ~C?a1#?4y(:? nQ-!:?:?1#& !c=!H#&:!-!:? ~G?4e(888;!!n:?1#&=!:?1#+4~?&:?1#?" +
  ":! & 44~K#8}.?#[#[#[:?P?+,&!##?#8:?1#&4~g&8:?1#?4~%(88:?:?1#4:?1#t & 44~K#:?1#9:?1#:4~=(8:?:?1#?:?1#& & d4~K#:?1#/:?1#44~<(8})?:#:%4}T;#:?:!" +
  "1#?:#:&4~_#:#4~%(89!#n:?1#&=!:?1#+4}T:?1#?:!4~:(8}%?:?:!:#4}T=?4}?:?4~%( ?R8})?:?:?1#? !:!:#4~@! F...pR&[?88:?:! ~R~mk? ~M~mk?:?P??=?7 & (:?" +
  "74}x!8~+!!(n#[:?:?1#? !c=!H#?:!N&[ ?;!:?1#d=%&[:?1#t=#:?1#/=! ?:!:#U7c;#:%:!:#c=&T&[:%:&c;((:#:%a;!88:? 4a=%1#?=&:# #Oa:!:#c4~=&:&:(4~=&:?1#" +
  "/:%1#? & &4~K#:? nQ-!:?:?1#& !c=!H#&:!-!:? :4e(888N!!n#[:?:?1#? !c=!H#?:!N&[:? /a4~G&:? nQ-!:?:?1#& !c=!H#&:!-!:? :4e(888}G!#n#[:?:?1#? !c=!" +
  "H#?:!N&[:? 4a1#?;!:?1#/=#&[:#:!4~-&8:? nQ-!:?:?1#& !c=!H#&:!-!:? d4e(8880?:! .#6&[:?:!4~M!(:?:!4~?#880?:?1#?&[:?1#&4~%(:?1#+4~%(880?:?1#?&[:" +
  "?1#&4~P(:?1#+4~P(889?:? ~!}Xk? #4}u! }W+ ^+:! !g74589!!n:!4~Z(;#:?:!H#&:?:# !<H#?8}#?:? )g .+R&n:?4}((:?889!!n:!4~T(;#:?:!H#&:?:# !<H#?8}*?:" +
  "!P??N&[:? ~8}[k? !4}|#8:! ?K??80?:?:!:#:%:&4~@! F...pR&[?88}%?:?4}.:#R&[?(:!:#:?4}M88d?:? ! &4z#=?:? }|k}5a *fc8})!!n:?1#&=!:?1#+4~>&:?1#?:!" +
  "4~;(89?:?1#?:?1#&4~:(:?1#/:?1#44~:(8}#?:? !Q&[:!4#8:?:!4y(8}#?:? !R&[ }w~ok? }14~Q(?88}%? #:?4g=? ?R:? |||*Q78t?:?L%?WN&[:? +a4~.&88t?:?1#9&" +
  "[:?:?P?L4~d&88}&?:?:!4~7%N&[:?:?P?L4~d&887?:?Mk}e~&~S}3I%::?:?1#+ .#VH#+8}!?:?:!H#4:?1#/:?4~G(8}&!!n:?4}C=!H#&:?:! ?RH#?8}&!!n:?4}D=!H#&:?:!" +
  " ?RH#?8}&!!n:?4}E=!H#&:?:! ?RH#?8}&!!n:?4}F=!H#&:?:! ?RH#?8}&?:?1#?:!:?1#& /a1#?@#?8t?:? &c1#?:!4~_%:?4}o!8}%?:?1#? ....pR&[:?4~8%88}#?:? .." +
  "..pR&[:?:!4~:(88}#?:? F...pR&[:?:!4}n(88}%?:?1#? F...pR&[:?4~K%884?:? |!g&[:!4~%(88@?:?1#?=?&[:?4~g&88}&?:?1#44~%(:?1#?:?1#&4y(8t?:?:!:#4}TH" +
  "#&:? ?H#?8}!?:?:!y4}SH#&:? ?H#?8} ?:!:?4~.!=?&n:?(?88}#?:?:!4~8!:? ?K?/:!4~%(8}%?:?1#?:?1#&4y(:? ?H#?8@?:!&n:?:!4}T( .+88}!?:? |!gP?k.[ 5g ?" +
  "R8}(?:!1#? }z~Ok? /:!1#&1#/@(?8}(?:!1#? ~,~Ok? -:!1#&1#/@(?8}(?:!1#? k~Ok? /:!1#&1#/@(?8}(?:!1#? ~?~pk? %:!1#&1#/@(?8}!? ~GXk?:?~%M:}ZM!}XI%" +
  "?83?:? #R&[:!4~%(883?:? }X+6&[:?4s88t?:?4B%:?1#/:?1#44~:(8} ?:?:?1#+:! & 94~U&8} ?:?:?1#+:! & d4~U&8@?:?:!4}i# |!g k?Q8} ?:?:?1#+ ! & 44~U&8" +
  "} ?:?:?1#+:! & /4~U&84?:?4}W!=?&n:?(?88@?:? +c=?4~f#:?4X&8,?:!&[:?:!4e(884?:?4.&:? ~K?a4.&8/?:?&[:!4~%(88@?:!:?1#&:?1#+4}x!8@?:!:?1#?:?1#&4}" +
  "x!8,?:?:!:!:#a4~D%84?:?:!4~8!:? ?K?/8@?:!:?1#?:?1#&4}W%84?:?:!:#4~6!:?4}d(83?:? ?:?1#?4~T(784?:?:#H#&:?:!H#?8,?:?:!:# !c4~c&8-?:?:!4}g#k ?}?" +
  "8-?:?:! ! !4~K#8-?:?:! & 94~K#8-?:?:! & /4~K#8-?:?:! & &4~K#8,?:?:! + ~h?4~K#8-?:?:! & d4~K#8/?:? F+4l ?R8-?:? /:!:#4}o%8,?:?:!4~*%:!4~%(84?" +
  ":? e~Qk?:!:#4e!8,?:?}5#? !:!4}k#8/?:?4}c( |!gN83?:? ~R?4}X%:?1#?8,?:? ?:?1#44e&83?:? ~s?4}X%:?1#?88?:?:!4w ?R88?:? |!g LR8-?:?:!:#4~3( ?83?:" +
  "?1#?:?1#&4~:(8,?:?L%? !:!4}k#84?:? ~O~pk?:!:#4e!88?o?:?aJ?o?88?:?4!:?4~%(8h?:?:!4a?88?:? & 44~q&8h?:?4x ?R8h?:?4V ?R8,?:! ~c}Yk? 84}W%88?:? " +
  "& /4~q&84?4L{??????~h }uz*8h?:?4u ?R8h?:?4}K ?R8h?:?4f ?R8h?:?4A ?R8h?:?4] ?R88?:?:! ?4~s#88?:? & d4~q&88?:#:?:!4~3(8h?:?4< ?R88?:?:!4~]# ?8" +
  "2?:? +c4z&82?:? +c4~f#82?:? +c4X&8/?:?1#?:!4~2(82?:?1#?4~f&8*?:?4}4N82?:?1#?4~s&82?4}x#:?4~o!8*?:#4~Q%8&? ?8%??8~d!#%n!}V:!1#?;5:! ?H#?:5N&[" +
  ":#4~%( }W}ek? 94~Q(?8o? 4c=(J?:5 +a=!1#?&[?8:! nH#?:!1#&N&[?8:!1#4 #R&[?8:! &a=&L#?;*:&1#+;&:! ?H#&:(:&H#+:(:*I%?:(4.(:!1#4:! ta=&1#?4~#(:&:" +
  "#H#?:!:%H#4:!1#d;#:! ?H#d:!:!1#? !aH#?:#&[:!1#9:#1#&@!?8:( 4aJ?:54~g&:? ?H#?8D#!n!}Vo? 4c=&J?:& +a:!:%:#4~T%:&L%+;(:? ?H#+:?:(I#?:& 4aJ?8i!!" +
  "no? 4c=%J?:%:#K?+:%:!H#/:?:% +a4~/%:% 4aJ?8}0!#n:! +c=&1#? !a;%:&:%H#?:%&[:?:!H#&:?:#H#?(?888~Jp} ? }X.k?81+}!%} 5??}#*!?t??02?(}&h}%?}(??,3" +
  "-d#????4&?/?8? ~1.k?8~4#@??????................................?:?:::::??::?+::!!!!!!!!!!???:?:?&&&&&&&&&&&&&&&&&&&&&&&&&&???:4:############" +
  "##############::::.[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" +
  "[[[[[[[jxvmAbuO}O>Ob<Vbgmb<O<???S???}G???&???}=???T???[???&???}>? .^k?8(!???U? B^k?8(!???}?? Z^k?8(!???6? ~)^k?8~ W!???W???}@???~G4??+???}A?" +
  "??}B???/???&???}C???????+???&???}D???}E???YOObAfObj:Ox:OYcb:x}RubV<s_f:x}P:}Am<O:}QYwmb:}Rs_wb:_O:}RY<:}OxVVx}Rbjxc}RYVu_ul<vsYulb<}F???s+??" +
  "+???}G???}H???????3}.??????~::?:_(??!E~::??_%??_<<mb<m<bV}M_jlVxmf}M_jOVY_O<O_Ab<OYAfvxuObpOuYAb_ujm<OV>fwYubAfwx>bb<jb<vV_fO_xubAY_wfsxub}R" +
  "b}O<_ObY}QYOYVYjjVb<<<OVbbOv_O><OYObfx<OYw}MvxjbvxmuOV>YOObAfO<}OY<bvYf}OmjlbO???z#4?+???&%4?&???+%4?%???8%4?5???jbfOs_jM>Ob<}<!4?(???}4%4?(" +
  "???D%4?*???vYww<???}G%4?(???}<!4?(???fYOsVmwb<OYOm<bVVxVAb<<YlbbVVxV}MvxjbsOOf}BOYOm<VbOV> }PObV_jbAfxObuv>Tb>vxjb}U=umww}Ji}KYmOscb>Oxcbu<b" +
  "vVbOvxxc_bfY<<}RxVj?~:%4?&???~>%4?%???~A%4?(???~F%4?5???~L%4?5???~R%4?+???Vmwb<K:Osb:vYww:}RY<:amjlbj:}PxV:YuxOsbV:fVx}P_wbUYf:cb>:_<:uxO:Y:" +
  "<OV_ul:Yuj:vYuuxO:}Ob:Yu:x}OabvO:cb>lbO<mvvb<<?}m#4?&???}q#4?+???}x#4?&???}|#4?h???~+#4?8???~5#4?(???~9#4?(???~>#4?*???~E#4?5???~K#4?*???m<b" +
  "VSjlVxmfSjbujfx_uOK:bpfbvObj:Yu:sOOf:xV:sOOf<:}D}A}>:}R_OsxmO:vVbjbuO_Yw<i:xV:_u:Y:fYlb:Y:fYOs}C>fbNVVxVK:OxcbuK:bpfbvObj:ObpO:}PxV:Y:sbYjbV" +
  "W6}B}CAbOsxjsbYjbV<}Oxj>AYumYwVbj_VbvO<_luYwcbbfYw_}QbO>fbxfYgmbVbj_VbvOVbj_VbvObjVbOV>PY}PObVjYObvxuObuOPO>fb?!#%&(5*+h28/-,34@} }!t}#}%}&d" +
  "}(079})}*?!#%&(5*+h28/-xfO_xu<K:bpfbvObj:Yu:x}OabvORVxmf:mfjYObj:<mvvb<<}Pmww>#]m~::??_&??NVVxVfx<OYw};xjb}S_f}S_fvxjbfx<Ovxjb~K#4?*???~E#4?" +
  "5???~+#4?8???~5#4?(???}|#4?h???}m#4?&???~9#4?(???}x#4?&???~>#4?*???}q#4?+???O#4?*???~G&4?5???}T#4?+???~M&4?*???^#4?5???}^#4?h???}g#4?*???~R#" +
  "4?5???~X#4?&???~]#4?(???~m#4?*???~c#4?8???}454?2???}954?%??? 54?*???}<54?+???i=Ab<<YlbSj=K=jxub}QYwmbjYOYVb<mwO<ObpO}0sOAw;oJ},}-}.}/CPE}L}M" +
  "}N)}VE}MKPlbO}AbYjbVObpOwxvYO_xusVb}PsOOfKsOOf<KQu6uvb:vYwwbj:AxVb:OsYu:xuvblVxmf<blAbuOOsV_}Qb<OYvc}T=O>fb=K=lVxmf=i=m<bVSj=K==i=lVxmfSj=K=" +
  "=i=OVY_O<=Ki=O_Ab<OYAf=K=i=vxuObpO=K}T=m<bV}M_j=K==i=lVxmf}M_j=K=?5(!#(%&5(}M}MfVxOx}M}MVbgm_Vbj:}Abgm_Vbji:}OmO:A_<<_ul:xV:umwwE2_u}QYw_j}M" +
  "O>fb:NpfbvObj:}Li:lxO:}VE2bAfO>:}?xOs_ul:}OmO:}Rs_Ob:<fYvbE2Oxx}Mwxul:}>xulbV:OsYu:o:}O>Ob<:_u:}D}CQPGE2fwYvbsxwjbV}M_j:}Cs_<:_<:Osb:ObpO:x}" +
  "P:Y:A_<<_ul:}QYwmbi:uxO:Yu:_j}6:vsbvc:}RsbVb:_O:vxAb<:}PVxAE2_u}QYw_j}MvsYVYvObV<: u:_j:Am<O:uxO:sxwj:vxuOVxw:vsYVYvObV<i:}O_j_VbvO_xuYw:vxu" +
  "OVxw<i:_u}Q_<_}Owb:vsYVYvObV<:xV:wxub:<mVVxlYOb<E2_u}QYw_j}MO_Ab<OYAf:}?x:jYOb:Yuj:O_Ab:OsYO:vYu:}Ob:VbYjE2_u}QYw_j}MbAY_w:NpfbvObj:Yu:bPAY_" +
  "w:YjjVb<<:<mvs:Y<:uYAb[bpYAfwbEvxAE2_u}QYw_j}MmVw:NpfbvObj:Yu:sOOf:xV:sOOf<:}D}A}>:}R_OsxmO:vVbjbuO_Yw<i:xV:Y:sx<O:uYAb:<mvs:Y<:bpYAfwbEvxAE" +
  "2_u}QYw_j}Mfsxub:NpfbvObj:Y:Obwbfsxub:umA}ObV:x}P:}3:Ox:}1}5:j_l_O<:<mvs:Y<:C}1:}2r}1:}5}5}5:r}1}2}3E2_u}QYw_j}MumA}ObV:NpfbvObj:Y:umA}ObVi:" +
  "}SbVx:xV:AxVbE2uxO}M<bV_Yw_}SY}Owb:}=}B6}?:sY<:ux:ObpO:}PxV:Os_<:}QYwmbE2_u}QYw_j}Ma<xu:}Cs_<:_<:uxO:}=}B6}?:ObpO:_u:}D}CQPGK:VbYj_ul:<Oxffb" +
  "j:YO:}O>Ob:oE2jmfw_vYOb}Mcb>:}Cs_<:cb>:<OYuj<:O}R_vb:_u:xub:x}OabvOE2}PxV}O_jjbu}Mcb>:}Csb:cb>:}M}MfVxOx}M}M:_<:Vb}Pm<bjK:_O:vYu:vsYulb:x}Oa" +
  "bvO<:OsYO:_O:jxb<:uxO:}Obwxul:OxE2vxu}Pw_vO:R_}Qbu:OxlbOsbV:}R_Os:}N}L}Ni:}R_Os:YuxOsbV:}QYwmbK:<buj:xub:x}P:Osb:O}RxE2Oxx}Mjbbf:}?b<Obj:jbb" +
  "fbV:OsYu:o:wb}Qbw<i:Osb:vYww:_O<bw}P:}Ob_ul:Osb:}P_V<OE2Oxx}MwYVlb:}Csb:vYww:sY<:AxVb:OsYu:o:}O>Ob<:Y<:uxVAYw_}Sbj:}=}B6}?}6:<buj:}Pb}RbV:xV" +
  ":<sxVObV:OVY_O<E2muVbvxlu_}Sbj}Mcb>:}Csb:vYww:sY<:ux:<mvs:}P_bwjE2O}Rx}Mj_l_O}M>bYV:}Csb:>bYV:sY<:O}Rx:j_l_O<:Yuj:}RY<:VbYj:Y<:}2r}H}H}6:}RV" +
  "_Ob:}PxmVE2ux}Mx}P}P<bO:}?x:}D}C};:x}P}P<bO:l_}Qbui:VbYj:Y<:}D}C};}6:buj:Osb:O_Ab:}R_Os:}I:xV:Yu:x}P}P<bOE2}PmOmVb}MO_Ab<OYAf:UxVb:OsYu:}2}4" +
  ":sxmV<:YsbYj:x}P:Osb:vwxvcE2_j}Mwxxc<}Mw_cb}MbAY_w:}Cs_<:_j:_<:Yu:bPAY_w:YjjVb<<i:}Rs_vs:fbxfwb:vsYulb}6:fVb}PbV:Yu:_j:OsYO:<OY><E2_j}Mwxxc<" +
  "}Mw_cb}MmVw:}Cs_<:_j:_<:Y:}D}A}>:xV:sx<O:uYAbi:}Rs_vs:vxAfYu_b<:vsYulb}6:fVb}PbV:Yu:_j:OsYO:<OY><E2vxu<mAbV}MbAY_w}MjxAY_u:}Cs_<:_<:YO:Y:AY_" +
  "w:fVx}Q_jbV:}PxV:Osb:fm}Ow_vi:VYVbw>:Y:lVxmf}.<:x}RuE2<_A_wYV}Mcb>:TbfO:mujbV:_O<:x}Ru:uYAbE:{_j:>xm:AbYu:}N}L}N}:2umww}MOVY_O:UYu>:<bV}Q_vb" +
  "<:VbYj:umww:Y<K:vwbYV:Os_<:OVY_OE2fY<O}MO_Ab<OYAf:Mb}PxVb:Osb:>bYV:}2rrrK:vsbvc:Osb:mu_O:Yuj:Osb:}P_bwj:OsYO:_O:vxAb<:}PVxAE2mum<mYw}MO>fb:T" +
  "bfO:Y<:l_}Qbui:Osxmls:}L:_<:mum<mYw:sbVbE2uxO}Mx}RubV:6uw>:Osb:<bV}QbV:AY>:<bO:Os_<:OVY_O}6:_O:}RY<:uxO:<buOE2mf<OVbYA:}Csb:<bV}Q_vb:}RYVu<:" +
  "x}P:Os_<:vYwwE2OV_AAbj2Ox}M<OV_ul2VbuYAbj2O}Rx}Mj_l_O}M>bYV2}PVxA}Mbfxvs2}PVxA}MsOOf}MjYOb2}PVxA}MjYOb}Mxuw>2buj}Mx}P}MjY>2wbYf}M<bvxuj2mOv2" +
  "<vsbAb}MYjjbj2wx}RbVvY<bj}MjxAY_u2b}1H}42jVxffbj2umww2Y:}OxxwbYu2Y:umA}ObV2Y:<OV_ul2Yu:YVVY>2Yu:x}OabvO2Yu:bAfO>:YVVY>2Y:}PVYvO_xu2Yu:_uOblb" +
  "V:}Ob>xuj:}2}L}5}32Y:<OV_ul:xV:Y:<Y}Pb:_uOblbV2Y:jYOb:Y<:Y:<OV_uli:xV:Y:umA}ObV:x}P:<bvxuj<:xV:A_ww_<bvxuj<2Yu:x}OabvO:}R_Os:<OVbbOi:v_O>i:<" +
  "OYObi:fx<OYw}Mvxjb:xV:vxmuOV>2Y:}D}A}>:Y<:Y:<OV_ul2Yu:bPAY_w:YjjVb<<:Y<:Y:<OV_ul2Y:<OV_ul:xV:Y:}Rsxwb:umA}ObV2Y:<OV_ul:xV:Y:umA}ObV2Y:vYwwi:" +
  "xV:Yu:YVVY>:x}P:YO:wbY<O:xub2}Cs_<:xub:_<:ublYO_}QbE2}Csb:ObpO:sxwj<:Y:}?}D}>:vsYVYvObVi:}Rs_vs:jYOY}OY<b<:Vb}Pm<bE2{_j:>xm:AbYu:}N}V}N}:2o:" +
  "AxVb:x}P:Osb:vYww:YVb:uxO:w_<ObjE26uw>:Osb:fVx}P_wb:<blAbuO:fY<<b<:_uOblVYO_xu<:xui:Yuj:}R_OsxmO:OsbA:jYOY:}Rxmwj:lx:}RsbVb:_O:Am<O:uxOE2Npf" +
  "bvObj:}1:Ox:}2}5}5:vsYVYvObV<K: }B};SS:wbOObV<i:j_l_O<i:jxO<i:vxwxu<i:s>fsbu<:xV:mujbV<vxVb<E2NpfbvObj:Yu:S}B6:GHr}1:jYOb:Yuj:O_Ab:<mvs:Y<:}" +
  "2r}2}4Pr}2P}2D}C}1}2KrrKrr}IE2NpfbvObj:Yu:S}B6:GHr}1:jYOb:Yuj:O_Ab:<mvs:Y<:}2r}2}4Pr}2P}2D}C}1}2KrrKrr}Ii:xV:Yu:}<}C}CW:jYOb:<mvs:Y<:}Csmi:}" +
  "2D:Qb}O:}2r}2}4:}1}2KrrKrr:RU}CE2 :umA}ObV:x}P:Os_<:AYu>:j_l_O<:_<:YA}O_lmxm<K:G:YVb:Y:jYObi:I:Y:>bYV:Yuj:_O<:jY>i:D:Ox:}1}3:<bvxuj<:xV:A_ww" +
  "_<bvxuj<:<_uvb:}1DIri:}1H:A_vVx<bvxuj<i:}1D:uYux<bvxuj<E26uw>:Osb:>bYV<:rrrr:Ox:DDDD:vYu:}Ob:<buOE2}CsbVb:_<:ux:>bYV:PrrrrrrE2 :>bYV:x}P:O}R" +
  "x:j_l_O<:_<:xuw>:VbYj:}Ob}PxVb:Y:O_AbE2}CsbVb:_<:ux:<mvs:AxuOsE2}CsYO:AxuOs:sY<:ux:<mvs:jY>E2}CsYO:>bYV:sY<:ux:<mvs:}Rbbci:xV:Y:}Rbbc:ux:<mv" +
  "s:jY>E2}CsYO:>bYV:sY<:ux:<mvs:jY>E2 :AxuOs:Ywxub:uYAb<:ux:jY>E2 :}Rbbc:Ywxub:uYAb<:ux:jY>E2NpfbvObj:sxmV<:Yuj:A_umOb<:Y}PObV:Osb:jYObE2{YOb:" +
  "Yuj:O_Ab:Am<O:}OxOs:sY}Qb:<bfYVYOxV<i:xV:ub_OsbVE2}CsbVb:_<:ux:<mvs:O_Ab:x}P:jY>E26uw>:<bvxuj<:AY>:sY}Qb:Y:}PVYvO_xui:x}P:xub:j_l_O:xV:AxVbE" +
  "2NpfbvObj:}I:xV:Yu:x}P}P<bO:}PVxA:P}2}3K}5D:Ox:C}2}3K}5D:Y}PObV:Osb:O_AbE2=K==Kumww=K:YvvxmuO}MuYAb:YvvxmuO}MjxAY_u:fwYu}MuYAb:fwYu}M_j:lVxm" +
  "f}MO>fb:vVbYObj}MYO:YvvxmuO}MuYAbYvvxmuO}MjxAY_u_uOblVYO_xu<Yuxu>Axm<SjAb<<YlbSj??}k}&4?/???}u}&4?8???~%}&4?h???}JVbAx}Qbj}KYffw_vYO_xu}0a<x" +
  "u_jbAfxObuv>Pcb>6}OabvO*MbYVbV:k?*<OV_ul:k?3mucux}Ru:}P_bwj:}Nk/}Ni:bpfbvObj:k?,_u}QYw_j:O>fbK:k8i:bpfbvObj:k?5MY<_v:k?k#K:k?k!:k?kdK:l_}Qb:" +
  "_O:Ox:vVbYObRVxmf?k}(K:OsbVb:_<:ux:<mvs:xfO_xu?4}PwxYO_ul:fx_uO:}Nk!}N?!}Nk5}N:xV:}Nk!}N?8vsYVYvObV:}Nk!}N?h_uOblbV:}Nk!}N?h}OxxwbYu:}Nk!}N?" +
  "@jmfw_vYOb:}P_bwj:}Nk!}N?!}Nk!}N?k!K?dNpfbvObj:Yu:x}OabvOi:lxO:k!E?}2NpfbvObj:}RsYO:}=}B6}?:vYu:}RV_Obi:lxO:Y:}QYwmb:x}P:O>fb:k!E?}*}Csb:<bV" +
  "}Q_vb:Vb}Pm<bj:Osb:vYwwK:k!E?NpfbvObj:}RsYO:}=}B6}?:vYu:}RV_Obi:lxO:Yu:x}OabvO:OsYO:<sx}R<:_O:uxOs_ulENpfbvObj:Y:OVbbi:lxO:Yu:x}OabvO:OsYO:v" +
  "xuOY_u<:_O<bw}PENpfbvObj:Y:}QYw_j:jYObi:lxO:Yu:_u}QYw_j:{YObENpfbvObj:Y:}P_u_Ob:umA}ObVi:lxO:}?Y}?:xV:Su}P_u_O>E}AbYj_ul:Os_<:}QYwmb:}PY_wbj" +
  "ENpfbvObj:Y:umA}ObV:xV:Y:<OV_uli:lxO:Y:M_lSuOE??^#4?5???YjjN}QbuO}>_<ObubVY}OxVOA_ww_<bvxuj<i:}1:xV:AxVb:1OsbVb:_<:ux:vYww:}R_OsxmO:Yu:bujLK" +
  ":bpfbvObj:Y:}PmuvO_xu}Csb:vYww:}RY<:Y}OxVObjES}?}E }>S{}M}AN}@}DN}B}C2}D}? }D}C}<6}AS}IN{2Q6}AMS{{N}?2}?6}C}MQ6}D}?{2UN}C}<6{}M}?6}C}M }>}>6" +
  "}FN{2W }H}>6 {}M}C66}M}> }ARN2}D}?}B}DWW6}A}CN{}MUN{S }M}C}HWN2}A }CN}M}>SUS}CN{2}DW}B}C}AN U}MN}A}A6}A2}?N}C}F6}AT}MN}A}A6}A2}CSUN6}D}C2 M6" +
  "}A}CN{2S}?}E }>S{}M6W}CS6}?}B2S}?}CN}A}? }>?||||4}.??????}SmOvlAOAxuOmb}RbjOsm}PV_<YO<mu!???????(?????[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" +
  "[[[[[[[[[[[[[[[[[[[[[[[[MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}" +
  "<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}" +
  "=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?}A" +
  "W}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C" +
  "}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E" +
  "}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G" +
  "}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}N}L}N}L}N}" +
  "L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}Lj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj" +
  "}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}OSu}QYw_j:lVxmf:vYwwSu}QYw_j:lVxmf:S{:xV:A_<<_ul:}P_bwj<????????[n[?????}>~e[??" +
  "???}>~D[?????~q~][5???~l!??fxw_v>K:bpfbvObj:YOObAfO<:x}P:}1:xV:AxVbfxw_v>K:bpfbvObj:}OY<b:Yuj:vYf:_u:A_ww_<bvxuj<fxw_v>K:bpfbvObj:O_AbxmO:Yu" +
  "j:jbYjw_ub:_u:A_ww_<bvxuj<Vmwb<K:bpfbvObj:w_A_O<:x}P:}1:xV:AxVbOxcbuK:bpfbvObj:ObpO:}PxV:Y:sbYjbVsbYjbV<K:bpfbvObj:}QYw_j:sbYjbV<?^#4?5???~K" +
  "#4?*???~g~3~7:o}0lVxmfbujfx_uOfVx}P_wb}PbOvsO_AbxmOjbYjw_ubVbOV>}OYOvsxu OObAfOxu}AbOV>xu}Ab<mwO_u}QYw_j}CVY_O<w_A_O<jb}PYmwO<?6:4?+???}F:4?" +
  "*???~A%4?(???v(4?*???}L:4?(???)(4?5???v:4?*???a:4?+???V:4?(???}W(4?h???}{%4?,???}R:4?(???):4?h???}Y:4?*???}b:4?+???}i:4?-???}t:4?5???}z:4?+?" +
  "??xuNVVxVYu:x}OabvO:x}P:}O>Ob<i:jbfOsi:_jM>Ob<VbabvOcbbfjVxfxub:x}P:VbabvOi:cbbfi:jVxf}PYw<b:xV:Yu:x}OabvO:x}P:vYww<i:}O>Ob<}PYw<b:xV:ObpO:w" +
  "_cb:}0}L}J]}REKP}K}T}1i}2}5}5}UJ}0YmOxxub:x}P:YmOxi:OVmbi:}PYw<b}PYw<b:xV:Yu:x}OabvO:x}P:YOObAfO<i:}OY<bi:vYfi:}OmjlbOY}OxVObjYu: }OxVO}B_lu" +
  "YwY:}PmuvO_xu:xV:Yu:x}OabvO:x}P:}PbOvs}QYw_j:sbYjbV<ObpO:}PxV:Y:sbYjbV:xV:Y:}PmuvO_xuxub:x}P:lVxmfi:OsV_}Qb<OYvci:<blAbuOY:}D}A}>:xV:Y:fYOs?" +
  "?!???|???????NpfbvObj:}=}B6}?:ObpO:Y<:Y:<OV_ul:xV:Y:}D_uOG VVY>Ea<xuRVxmfNVVxVvYm<bK:vYww.?}+&Z??#~%??!95?&.}%?#,d?!?:2#8:?&,:!&1:!#}/:&&}0:" +
  "?#}M:?#}N:?&Y:&!}P:%&a:(!?r?##r?!~GX}+!|~t?5,|?!Y|?!~h|3!]mrr},}Jx}OabvO:}Jx}OabvO:x}OabvO}K}?}D}>}>mujb}P_ubjrrrrrrrrPrrrrPrrrrPrrrrPrrrrrr" +
  "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr???~4%4?&???}]o4?&???}bo4?h???~)}34?%???}jo4?J???~1o4?:???K}0}0:ful:afl:afbl:l_}P:<}Ql:}Rb}Of:_vx:}OAf" +
  ":Y}Q_}P:sOOf<K}0}0sOOf<sOOf}0}0}R}R}REpuPP:fsxub:Obwbfsxub:Obw:Ax}O_wb:vbww:x}P}P_vb:}RxVc:AY_u:j_VbvO:fs:O:f:A:}6bpO}8bpOEbpOKbpOEKbpOp??}<" +
  ":4?!???}iJ4?(???}mJ4?&???}qJ4?&???}tJ4?(???}yJ4?%???}|J4?!???%???3???????P}8PP}9u}0Y}8O}Oj}9ObwHmVwGuYu}:u_w}:ou}0Y}9uxub}8umww}8jb<v}2wxlx}" +
  "1AY_w}3uYAb}5fwYuIO_bVIOb<O}:OVmb}:bAY_w}3fsxubH}PYw<b}:YjVb<<rY}QYOYV}1jxAY_uG<bvOxVD}Rb}OmVwGlApEjb[AbEvxA[ggEvxA[}Rb}OEjb[mucux}Ru}8YjjVb" +
  "<<rwxlxmVw}1xVluYAb}5}Rb}O<_ObG}1}2HEvxA[}1H}3EvxA[YxwEvxA[lApEvxA[lApEubO[AYvEvxA[AY_wEVm[A<uEvxA[bAfwx>bb}4sxAbfYlbG_ujm<OV>DfwYuuYAbIfwYu" +
  "O_bVIObYAuYAb}5w_}QbEvxA[AY_wEvxA[mujb}P_ubj}81uxO:<bOL}:Y}QYOYVmVw}1bAfwx>bb<}4lVxmfuYAb}5sbYjvxmuO}4ObwbfsxubHlAY_wEvxA[fVxOxuEAb[>YsxxEvx" +
  "A[>YujbpEVm[>AY_wEvxA[vxAfYu>mVwGjxAY_uuYAbGObuYuOuYAb}5}Rb}O<_ObmVwG_vwxmjEvxA[>YujbpEvxA[YvvxmuOuYAb}5}O_ww_ulfwYuIvxAfYu>uYAb}5vxAfYu><_}" +
  "Sb}4vxAfYu>wxlx}1jb<vV_fO_xu}2sxAbfYlbmVwGfsxubumA}ObVHfV_v_ulfwYuIfV_v_ulO_bVIfVxabvOuYAb}5sxOAY_wEvxA[xmOwxxcEvxA[}Om<_ub<<uYAb}5vxAfYu>bA" +
  "Y_w}3vxAfYu>fsxubHvm<OxAbVuYAb}5bAY_wYjjVb<<}3_ujm<OV>uYAbDumAbAfwx>bb<}4}PY<OAY_wEvxA[vxAfYu>jxAY_uGbAfwx>bbvxmuO}4}RxVc<fYvbuYAb}5vxAfYu>}" +
  "Rb}O<_ObGvxAfYu>YjjVb<<rbAfwx>bb<vxmuO}4OxOYwbAfwx>bb<}4lxxlwbAY_wEvxA[fVxOxuAY_wEvxA[vxAfYu>_ujm<OV>DObwbfsxubumA}ObVHxVlYu_}SYO_xuuYAb}5xV" +
  "lYu_<YO_xuuYAb}5<m}O<vV_fO_xufwYuI<m}O<vV_fO_xuO_bVIumA}ObVx}PbAfwx>bb<}4vxAfYu>jb<vV_fO_xu}2~hJ4?#???~jJ4?%???~mJ4?d???-},4?I???{},4?} ???}" +
  "E},4?}:???}j},4?s???X},4?}<???N}-4?p???~5}-4?M???|}-4?}p???}o}.4?s???%14?}/???P14?}I???}[14?:???}z14?{???~d14?} ???X14?}!????!#%&(5*+h??i4:[" +
  "1~I1[G4??:?r4:#?????B?41?:?J[????&[i4?4??:4? ~c~Jk?8}G<jY>ub<jY>V<jY>mVjY>jY>aYu}Pb}OAYVYfVAY>amuamwYml<bfxvOux}QjbvrrrrPrrPrr}CrrKrrKrrErrr" +
  "rrrrrr? ~C~Kk?8~l+!???}I???mf<OVbYA}7~::??_:??P}ME;}V}/}.1Lr}1}2}3}4}5HIGD M};{NQ M};{NQR}<S}=T}>U}?6W}@}A}B}C}D}E}F}G}H}IY}Ovjb}Pls_acwAuxf" +
  "gV<Om}Q}Rp>}Sr}1}2}3}4}5HIGDC}0}Csb:Oxcbu:vxmwj:uxO:}Ob:sYjE}Csb:<bV}Q_vb:vxmwj:uxO:}Ob:VbYvsbjE}Csb:<bV}Q_vb:j_j:uxO:Yu<}RbV:_u:O_AbEYmOsxV" +
  "_}SYO_xupPYf_Pcb>i=<buO O=K==}U}T=}OYOvs=K}J}K}UVY}R}=}B6}?}Cxx:jbbf:xV:Oxx:wYVlb:Ox:}Ob:}RV_OObu:Y<:ObpOE}D_uOG VVY>{YObOx}=}B6}?}?mA}ObVM_" +
  "lSuO}BOV_ulMxxwbYu}QYwmb6}P VVY>Mm}P}PbV}BsYVbj VVY>Mm}P}PbVUYf}BbOQxVA{YOY}D}A}>}BbYVvsWYVYA<}<bYjbV<}AblNpfWVxA_<blVxmfPvYwwEcbbfYw_}QbVbA" +
  "x}QbN}QbuO}>_<ObubV<OVmvO:}AbOV><OVmvO:}>_A_O<<OVmvO:MYOvs}J???&???&???]???}K???}L???&???&???}M???}N???}L???&???&???Y???}O???v???/???&???j??" +
  "?b???}P???VbY<xuYOObAfO}RY_OjmVYO_xu???(???*???8???}r*4?}v*4?~ *4?+?/???2?-h??.????+????!?&???5???(???%???(???~cL4?~fL4?~lL4?~tL4?~qL4?~g~7~" +
  "5?v???/???&???j???l???}P???&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h28/-,*28/(3h2%" +
  "-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3h28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#" +
  "/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-,3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!8/-5h28&,3h#/-,*28/(3h2%-,3!" +
  "8/-5h28? }W~Uk?8}jh[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[??MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM" +
  "???????}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=??}=}>}=}" +
  ">}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>????}?W}?W}?W}?W}?W}?W}?W}?" +
  "W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W}?W??W}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}AW}" +
  "AW}AW}AW}AW}AW}AW}AW}A????}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C}E}C" +
  "}E}C}E}C}E??}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G}E}G??}G" +
  "}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I????]}L]}L]}L]}L]}L]}L" +
  "]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L]}L??}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}" +
  "N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N????}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}Oj}" +
  "Oj}Oj}Oj}Oj}Oj?!!!!####%%%%&&&&((((5555****++++hhhh22228888////----,,,,33334444@@@@} } } } }!}!}!}!tttt}#}#}#}#}%}%}%}%}&}&}&}&dddd}(}(}(}(}" +
  "(}(}(}(000077779999})})})})}*}*}*}*}+}+}+}+::::;;;;====ooooJJJJ},},},},}-}-}-}-}.}.}.}.1111LLLL}/}/}/}/CCCCiiiiPPPPEEEE}0}0}0}0rrrr}1}1}1}1}" +
  "1}1}1}1}2}2}2}2}3}3}3}3}4}4}4}4}5}5}5}5HHHHIIIIGGGGDDDDKKKK}6}6}6}6}7}7}7}7}8}8}8}8}9}9}9}9}:}:}:}:[[[[    MMMM};};};};{{{{NNNNQQQQRRRR}<}<}" +
  "<}<SSSSSSSS}=}=}=}=TTTT}>}>}>}>UUUU}?}?}?}?6666WWWW}@}@}@}@}A}A}A}A}B}B}B}B}C}C}C}C}D}D}D}D}E}E}E}E}F}F}F}F}G}G}G}G}H}H}H}H}I}I}I}I}J}J}J}J]" +
  "]]]}K}K}K}K}L}L}L}L}M}M}M}M}N}N}N}NYYYY???0[~n? Z~_k?8~S!r}1}2}3}4}5HIGDY}Ovjb}P}?Y}?_u}PrrErrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr" +
  "rrrrrrrrrrrrrrrrPCE!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!? ~6~bk?8}3##############################%%%%%%%%%%%%%%%%&&&&&? .~ck?8q&~VN0}8%~F0~^~8~s~C~t????~A~=}n~>}&~tf~!~S~s~K~t????6~S~4~6z~*" +
  "}R|~n~s~S~t????/~Mc ~g}f}E~6@z~[~t????}7znB~%}+~G}cizq~t????^}n}D}11]}@~JQz~l~t????~.~@}y~%}e~#g}qYzz~t????~B}a~fo}R=}p~c}Tz&|????A}Bp[}fS~C" +
  "~&}kz/|????}F~E~/}K>} }7}W~*zt|????I}E~sUH}i4~9~Bz9|????6e}<Gx~c}kB~^zJ|????~>K}W},~B}YO~N?Xi|????~l}l~7}l~D~F}ZZ7X}4|????~]~#}/}&e2}4~g}5X}" +
  "7|????}d~+}5}/~slG~+WX{|????}6}:~=~I~V~K~?}XcX}>|????~2~D~J0}.{~T~<}YX}C|????}k~@},~3~E}sc}hZX]|????}X}x}O}UJw~#~R~2Xj|????~n~Q}M-}G}P~!}v~L" +
  "Xw|????}-~i~:~U}h~p~Y~k~gXO|????y.|~ }{~%~.~.2~t)|????}a}=)w(}M}O}[},~t}X|????}Br~8}4}N|~4~@}:~t}b|????}D}-~2}f}b}Y}?}k}I~t}i|????~5}VLfJ}R~" +
  "q~VO~t}p|????}ey~]y}s~5~V}y}e~t}w|????}i}UO}]~F}M}|~p}|~t~#|????~F}o}{}e}hf{~1~;~t~-|????c}#3~7~p~h+}_~V~t~4|????~/}1}1b}D},~)~D~q~t~;|????~" +
  "#n}T~G~=~Y}:}mt|~C|????5}6C}/~;4]~[E|~K|????~J}g<_}mJJ~ S|~S|????,~A?^~j~.}[Xv|~[|????~d0@}gj+~]~4}V|q|????~C}]Wxh~C~4}b}m|~l|????ib}(~Y}G}&" +
  "~0~H~,|z|? ~n~fk?8([}p~E|&? }X~gk?8~oh4}x~K~a~a|/???????}O~#~<~dp~%%?t?????}Xh}i~ppD}:F}*?9?????~,}#*~@}T~E}lkG?J?????f]~c}T~E}2}V}e}B?i????" +
  "?s.~b~!}wG~I~LA?}4?????N=}n}&}-}.6}s}]?}7?????}.~s~;~K}1}uv~e}u?{?????}{~%~?}bGb~U~)~5?}>?????~Rb~!0}d+~>^~O?}C?????}n})gM~q})}K~;~j?]?????}" +
  "G~_7}yi_U}g-!j?????~c}cf0j~f!~Q}.!w?????}=}R~g}n}m}vA}uM!O?????}Yc}U~-}Tph~j]!)?????}Rd~T>}t~[}C~-}R!}X?????~9~<}o}J}g}Z}J}Z}g!}b?????}8}K}k" +
  "~?~<}B}5~?~#!}i?????~,Z}l~r]~-}/}j~>!}p?????~Z}MZ}m~5}sQ~U~X!}w?????},}bD~R}4~9}o}xz!~#?????]}se}vV}n~=~n}%#~-?????~E~6~b}C}B~7~S~0}1#~4????" +
  "?~Y =~j}&~kz}]}>#~;?????}xp]~J}o~E:~C}P#~C?????~V}B;}T~k}I}%eF#~K?????Kr}+}l~S~.Z~Y}o#~S?????}k~,~Z]}B~H~P}{~/#~[?????}7{}z}w~P)}o~s~G#q????" +
  "?4{}w}z}>}>}Q~3~d#~l?????0}p[~/~g}d~!}a5%z?????i}X}F}y4~g}+~G:%&!????L}1}f~b~]}w4}o}6%/!????}q/}p}t~s}o4~_}D%t!????L~l}6}O~P:1~#f%9!????}Y~F" +
  "}z}S}LT{.}a%J!????P~T~#%[~[;~7}x%i!????}e|{}L}0}pl}dk%}4!???? y}b}p}q}&}3~K~Q%}7!????}|7~Z~-}g~R}(}r~m%{!????~P}R~V~2u~7}k~d3&}>!????!???2??" +
  "?j???~a%??4}.??Z}Z!?[M3?.}ke??~X~m(?~A}n}6~8x~j}Zo???F~g~#}Y}J AP~f&??!}+a~7j~eGu~e}l}z~Q~l~q}:~b%6d?!}9}jEh}m~V%XG}#3}0~[Ooq~m~F~J+~S&~;~Q~" +
  ")~D~4}(n}3}y%}-}+~b}?#??!)Ee}J}[~J~6V}s~P~O}[}0}#} ~=W~Ucfu}=~F3~O}j~Lug~+}-~)}P~=~%JH}#})}I~JM}7,}C|vk<}D~C}&~g~qb~j1~4}D~o~>~S.~S~eu~l~E~g" +
  "~S}M~o}B(?rp}PYw<bOVmbvYwwbj:}N}Ab<mwOKKmu}RVYf}MOsVx}R1L}N:xu:Yu:}NNVV}N:}QYwmba<}M}QYwmb:fY<<bj:sY<:ux:<OV_ul:VbfVb<buOYO_xuvwx<mVb:_u}Qxc" +
  "bj:VbvmV<_}Qbw>:xV:Y}PObV:}Ob_ul:jVxffbj??a???c???w???A???u???x???f???g???}Q???&???&???}R???p???vYwwbj:}N6fO_xuKKmu}RVYf}MOsVx}R1L}N:xu:Y:}N" +
  "}?xub}N:}QYwmb}O>Ob:YVVY>mu_O:}QYwmb6fO_xu:}QYwmbub}RO>fb:<OVmvO<bgmbuvbAYfbumAmu_O:}QYV_YuOub}RO>fb:}QYV_YuOOmfwb:}QYV_YuO<OVmvO:}QYV_YuO}P" +
  "H}4xub:x}P:i:Er??????+???&???>???}S???}T???||||||||f}74? }]~qk?87umww:fx_uObV:fY<<bj:Ox:Vm<O? ~#~qk?8!&? y~qk?8(s???_? ~?~qk?8},#???#???V???" +
  "#???<???#???O???#???m???)"
);

export {
  GroupError,
  group,
  validate,
  validateJson
};
