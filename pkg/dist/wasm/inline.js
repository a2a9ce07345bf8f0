// pkg/src/module/protocol.ts
var MAX_COUNT = 2 ** 32;
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

// built:built:wasm-text
var singles = (
  "000102030405060708090a0b0c0d0e0f1014181b1c202122232428292c2d2e2f3034353637383a404142454647494f505f6162636465666768696a6b6c6d6e6f707172737475" +
  "77787f8084889098a0b0bfc0c4c8d8fcfdff"
);
var text = (
  " Thb!   !z#D}R#mm }R!m }R#mm!m}R!m!m}R%mmm }R%mmm!m}R&mmmm }R&mmmm!m}R(mmmmm }R !m}R)mmmmmm }R)mmmmmm!m}R(mmmmm!m}R !}W}R  }R*mmmmmmm }R#m}W" +
  " }R !}Y}R&mmm}Y }R#m}W!m}R#mm!}W}R!}W!m}R&m}Wmm!m}R%m}Wm!m}R*mmmmmm}W }R%mm}Y }R)mmm}Ymm!m}R#m}Y!m}R&m}Ymm!m}R)mmmmm}Y }R,mmmm}Y}Y}Y}Y}Y }R," +
  "mmmmmm}Y}Y}Y }R)mmm}Wm}W }R%}Ymm!m}R%m}Y}Y }R%mm}Y!m}R#m}Y }R%mmm!}W}R&m}W}Wm }R)mmm}Wmm }R)mmm}Xmm }R)mmm}Ymm }R%m}Y}W!m}R&mmm}W }R&m}Ymm }" +
  "R%m}W}W }R(mm}Wmm!m}R(mm}Wmm }R(mm}Xmm }R(mm}Xmm!m}R(mm}Ymm!m}R(mm}Ymm #~c}6}W}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSVTaaSTD}3CXUDUE}6XWE}6FE (}(AB" +
  "ZgdjeSVTaaSkThbSUZA^h<SSkUZSSkUZSVUSjcgXYSC}6G}5FHG}6T}5YFGEE}6 !}(ABZgdjeSVTaaSkThbSUZA^h7SSkUZSTUdgiSYHW}3EH}6XUCVFEXX}4 !}(ABZgdjeSVTaaSk" +
  "ThbSUZA^h;SSkUZSVaXTg}G]bXdjiSVGDUEHE}3D}4TFTDVX !}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZScXkSVWD}5DH}4}6CTYTXEHF ,}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZ" +
  "ScXkS}5GXUDETTYEXXUH}4C ,}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZShXiSXDU}6TH}5}5W}4HHGE}6T &}(ABZgdjeSVTaaSkThbSUZA^h7SSkUZSMggdgS}4CHDDFHCGWCW}3X}" +
  "5C #}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZShXiSW}4W}5}5UE}4DEHX}6HDT &}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZShXiSH}4H}4YGXCW}4WC}3}5}5F (}(ABZgdjeSVTaaS" +
  "kThbSUZA^h}%SSkUZSegXeTgXWSjckgTe %}(ABZgdjeSVTaaSkThbSUZA^h},SSkUZSgXhda}SXSWUYGHTUD}6D}4DGHUC %}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZSYdgSX}3}4D" +
  "E}3WHFYXY}6G}5Y #}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZScdkSDF}5TVEH}3W}4YVGXT}5 0}(ABZgdjeSVTaaSkThbSUZA^h9SSkUZShXiSbXi[dWSF}5}6XF}6TY}5EF}3DW}5" +
  "F &}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZScXkS}4GGV}4GV}4FY}6DVUV}4 ,}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZShXiSUVUCXV}4DCCVYT}4}4X +}(ABZgdjeSVTaaSkThb" +
  "SUZA^h:SSkUZShXiS[XTWXghSFWGETGWYDXU}4}4G}3F  }(ABZgdjeSVTaaSkThbSUZA^h}.SSkUZScXkSYgdbSha]VXSUHWTYEDETD}3VFTTC #}(ABZgdjeSVTaaSkThbSUZA^h}-" +
  "SSkUZShXiSUdW}TSHGGWE}4E}3XGHVTH}3E  }(ABZgdjeSVTaaSkThbSUZA^h;SSkUZShXiSgXW]gXViST}6ETD}5}4TUGW}3CGFE  }(ABZgdjeSVTaaSkThbSUZA^h9SSkUZShXiS" +
  "h]ZcTaSCU}4XXXGH}6CGXEUTG  }(ABZgdjeSVTaaSkThbSUZA^h?SSkUZScXkSk]i[ShigSTcWS]c]iSW}6YFUEF}3}3}3HDX}3FU (}(ABZgdjeSVTaaSkThbSUZA^h7SSkUZSYXiV" +
  "[S}6UDGHYTXYHVWTE}5H %}(ABZgdjeSVTaaSkThbSUZA^h}0SSkUZS]chiTcVXdYSMggdgSGDX}5VVTCVDTF}6}3F}3 %}(ABZgdjeSVTaaSkThbSUZA^h6SSkU]cWZXcSdU^XViSVa" +
  "dcXSgXY %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZScTbXSW}3YTE}3DYWVTFT}6GE %}(ABZgdjeSVTaaSkThbSUZA^h},SSkUZSbXhhTZXSD}5WHVHY}3WED}5T}5D}6 %}(ABZgdje" +
  "SVTaaSkThbSUZA^h}-SSkUZSid}Fig]cZSDWCD}5UTWTY}3YDYF}6 %}(ABZgdjeSVTaaSkThbSUZA^h}1SSkUZS]chiTcVXdYS}EXhedchXSEUCUDYGY}3WTXTXE}3 %}(ABZgdjeSV" +
  "TaaSkThbSUZA^h}+SSkUZShiTijhSVUHEUFVHW}3GF}6YT}3 %}(ABZgdjeSVTaaSkThbSUZA^h},SSkUZS[XTWXghSEYVC}3CFVCGFXUG}5}3 %}(ABZgdjeSVTaaSkThbSUZA^h9SS" +
  "kUZSgXW]gXViXWSYF}6GEGEFYVH}6V}4TU %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSi}TeXS}3T}4}5GWUCGVEXX}4WX %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSUdW}TSCWTC}3" +
  "T}6TCEF}6CGWH %}(ABZgdjeSVTaaSkThbSUZA^h9SSkUZShXi}G]bXdjiS}3CTXE}4EW}5FTECHUE }#}(ABZgdjeSVTaaSkThbSUZA^h8SSkUZSZXi}EXTWXgSYTWVTYXFCG}4E}5T" +
  "FG %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSgXTWSX}5UXTGEWTVXGCGE}4 %}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZScXkS}3}5WXD}4H}5}5DCD}4W}4F %}(ABZgdjeSVTaaSkT" +
  "hbSUZA^h}+SSkUZSaXcZi[S}3HF}3F}5}4}3}4YYXG}6V}5 %}(ABZgdjeSVTaaSkThbSUZA^h}-SSkUZShjUTggT}TSEHY}5HHT}6}4DGTVCUU (}(ABZgdjeSVTaaSkThbSUZA^h}+" +
  "SSkUZSgTcWdbSWY}5FU}6CVWGHTGWED 0}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZScXkSEY}4HE}3H}5HGTWCX}5D ,}(ABZgdjeSVTaaSkThbSUZA^h}+SSkUZSh]ZcTaSYTV}6CHH" +
  "GFYDEG}4EW %}(ABZgdjeSVTaaSkThbSUZA^h}+SSkUZSQU^XViSWH}4}3W}5}4FGXVF}5XF}4 %}(ABZgdjeSVTaaSkThbSUZA^h8SSkUZS]h}ETk}?}FQ}CSDXWUFWXEE}5}5DT}3V" +
  "G %}(ABZgdjeSVTaaSkThbSUZA^h})SSkUZS]hS}4}4DHYY}4UEGEWFCVG #}(ABZgdjeSVTaaSkThbSUZA^h}+SSkUZSaXcZi[SUC}5TCYTUU}3C}6U}3X}6 %}(ABZgdjeSVTaaSkT" +
  "hbSUZA^h}+SSkUZSVgXTiXSHHE}5X}6WDWCYF}4EXE %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSejh[SV}6YDH}6}5YV}4C}6YGFH #}(ABZgdjeSVTaaSkThbSUZA^h<SSkUZScXkS" +
  "k]i[SUThXSDDXHHUFGWUCVEH}6U *}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZS[gXYSD}5FW}3FF}3}4GEWTE}6}3  }(ABZgdjeSVTaaSkThbSUZA^h}1SSkUZSSSkU]cWZXcS]hSYTa" +
  "h}TSWHFDUF}4}5ECCTXFEW %}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZSZXiSWG}3GFVYUGFWG}3}3}3D #}(ABZgdjeSVTaaSkThbSUZA^h}0SSkUZScXkSk]i[S[XTWXghS}4HD}3}" +
  "4WDY}6EEYF}4}4E %}(ABZgdjeSVTaaSkThbSUZA^hESSkUZScXkSk]i[ShigShXfjXcVXShXfjXcVXSCXWYDXWW}3WCCHW}5}4 %}(ABZgdjeSVTaaSkThbSUZA^h}-SSkUZS]iXgTi" +
  "dgSXDVEXHYFHTWTGUEH ,}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZSZXiSF}5EXXT}5}3}3YT}3T}4}6}3 #}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZScXliS}3GHV}3FE}3V}3}3D}5" +
  "}4U}5 %}(ABZgdjeSVTaaSkThbSUZA^h}0SSkUZSZXiSk]i[SgXYS_X}TSYVFC}3}4DGCFCUG}4CD #}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSVTaaSYV}6}4YXXF}3}5GWDE}4W *}" +
  "(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZScXkSGHGU}6YU}5}5CWEEWGH #}(ABZgdjeSVTaaSkThbSUZA^h}-SSkUZShXiScTbXSH}4}4X}5}6C}5Y}5}3HD}6G}6 &}(ABZgdjeSVTaa" +
  "SkThbSUZA^h6SSkUZS_X}ThS}3CEYEVCHEGH}6HYHD %}(ABZgdjeSVTaaSkThbSUZA^h}/SSkUZScXkSk]i[SaXcZi[SC}3U}3D}5TGXEWWET}5X %}(ABZgdjeSVTaaSkThbSUZA^h" +
  "}/SSkUZSZXi}ETcWdb}ITajXhSWGDC}4}3H}5YXTECE}6D %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSVTaaS}3}4F}5FVG}5XWEUW}4}4W  }(ABZgdjeSVTaaSkThbSUZA^h}2SSkU" +
  "ZSSSkU]cWZXcS]hSh}TbUdaSYHDF}3}5}3TCDGG}4EXT %}(ABZgdjeSVTaaSkThbSUZA^h8SSkUZShig]cZ]Y}TSCTCYUY}4XYG}4}4}5HCT %}(ABZgdjeSVTaaSkThbSUZA^h=SSk" +
  "UZSSSkU]cWZXcSi}TeXdYSXXD}6}6C}4GFXC}4YFCG %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZS_X}ThS}5F}3YDFUGYEG}3HW}6E %}(ABZgdjeSVTaaSkThbSUZA^h},SSkUZSXci" +
  "g]XhSUE}5G}3WXUHCX}4X}6GD %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZScXliSTYETVFTCHUUCTG}3G %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSWdcXSEGXCHWCUXFX}5CVC}4 %" +
  "}(ABZgdjeSVTaaSkThbSUZA^h7SSkUZS}STajXSXCY}5}4H}6FEX}3HD}6}5}3 %}(ABZgdjeSVTaaSkThbSUZA^h6SSkUZSi[XcSFEFY}4E}5TEWWGWHXT (}(ABZgdjeSVTaaSkThb" +
  "SUZA^h}*SSkUZScdkSH}4}4VUGYX}6}3DH}4HF}3 0}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZScXkSUTDC}3H}3U}5Y}4DTVHC #}(ABZgdjeSVTaaSkThbSUZA^h}1SSkUZSSSkU]c" +
  "WZXcS^h}STaSXfS}5HWGUYUXDVVHDC}5}6 #}(ABZgdjeSVTaaSkThbSUZA^h8SSkUZScXkSi}TeXWSXC}6WT}6WTXFXXE}6}5E #}(ABZgdjeSVTaaSkThbSUZA^h}+SSkUZSaXcZi[" +
  "SXH}5XH}3}6YDHVGGDXD %}(ABZgdjeSVTaaSkThbSUZA^h<SSkUZSZXiSjcV[XV_XWSXF}5}4ETW}5GDXYYHF}3 #}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZSZXiSEEFY}3V}6TEVE" +
  "HGXHV )}(ABZgdjeSVTaaSkThbSUZA^h}.SSkUZSfjXjX}B]VgdiTh_S}3XHEC}5THTF}6CYCT}5 %}(ABZgdjeSVTaaSkThbSUZA^h@SSkUZShiTi]VSTVVXhhdgSO}AQLK}ASXD}4}" +
  "6}5YU}4}4VUXGGWT ,}(ABZgdjeSVTaaSkThbSUZA^h}4SSkUZShiTi]VSTVVXhhdgSO}AQLK}AS}G}>P}FSCC}5XXH}5}5TY}6F}6}6YV ,}(ABZgdjeSVTaaSkThbSUZA^h@SSkUZS" +
  "hiTi]VSTVVXhhdgS}JP}C}=Q}JSUEXCH}3CUYXVUGYXU ,}(ABZgdjeSVTaaSkThbSUZA^h}2SSkUZShiTi]VSTVVXhhdgS}FM}ANSE}5UU}4CDEGDC}3DE}5W ,}(ABZgdjeSVTaaSk" +
  "ThbSUZA^h6SSkUZSi[XcSX}5YGY}4W}5FEGCHUXH #}(ABZgdjeSVTaaSkThbSUZA^h}.SSkUZSfjXjX}B]VgdiTh_SDT}3TDWHWW}5}5}4}5G}5U !}(ABZgdjeSVTaaSkThbSUZA^h" +
  "6SSkUZSVTaaSDCUCCHUT}5}4YG}5}6}6}3 #}(ABZgdjeSVTaaSkThbSUZA^h9SSkUZSV[Tg}<dWXKiSHE}3}6DFWHY}3}4G}6X}3}3 4}(ABZgdjeSVTaaSkThbSUZA^h},SSkUZS]h" +
  "KggT}TSUVY}3}5GFWCWG}5}4WCH %}(ABZgdjeSVTaaSkThbSUZA^h}+SSkUZS]h}I]XkSGVDYETGV}4EGU}5THD %}(ABZgdjeSVTaaSkThbSUZA^h}-SSkUZSid}Fig]cZSTVF}4VD" +
  "TEVU}5XF}4VG #}(ABZgdjeSVTaaSkThbSUZA^h}0SSkUZSegdidi}TeXhXiVTaaS}3}5}3F}4}6FEW}3YXGTT}5 &}(ABZgdjeSVTaaSkThbSUZA^h7SSkUZSeTghXSV}5YG}4UET}4" +
  "DYH}5VC}3 #}(ABZgdjeSVTaaSkThbSUZA^h}.SSkUZSZXiRgdidi}TeXQYSHYUYCDE}4}5X}3}5WX}4}6 %}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZSZXiS}4CHCVD}6C}3EX}5E}4" +
  "ED #}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZS[ThS}4VDWEVY}4EXVHV}3VY #}(ABZgdjeSVTaaSkThbSUZA^h}*SSkUZShXiS}4G}6}5DG}6HHH}5}4}6VUF (}(ABZgdjeSVTaaSk" +
  "ThbSUZA^h?SSkUZS]chiTcVXdYS}H]ciHKggT}TSWGTXUCWVU}5}3CHYXT %}(ABZgdjeSVTaaSkThbSUZA^h@SSkUZS]chiTcVXdYSKggT}TLjYYXgS}3}4VWTTD}3F}3D}4}5XFU %" +
  "}(ABZgdjeSVTaaSkThbSUZA^hCSSkUZSSSkU]cWZXcS^h}STaSaddhXSXfSU}4Y}4}3DX}4XDU}5CX}5F #}(ABZgdjeSVTaaSkThbSUZA^h}*SSkU]cWZXcSdU^XViSWgdeSgXY !}(" +
  "ABZgdjeSVTaaSkThbSUZA^h?SSkUZSSSkU]cWZXcShig]cZSZXiSGVXHXXXGYW}5}4GEDE  }(ABZgdjeSVTaaSkThbSUZA^h}0SSkUZSSSkU]cWZXcSi[gdkSDVHHWHUY}4FDYW}6HD" +
  "  }(ABZgdjeSVTaaSkThbSUZA^h?SSkUZSSSkU]cWZXcScjbUXgSZXiS}6}5DUFDCWCHH}6TYGH  }(ABZgdjeSVTaaSkThbSUZA^h<SSkUZSSSkU]cWZXcS]cS}5YEHT}6W}5U}5TGX" +
  "XW}4 #}(ABZgdjeSVTaaSkThbSUZA^h>SSkUZSSSkU]cWZXcS]hScjaaSV}4}4}5}3}3U}3VV}4}4HX}5T %}(ABZgdjeSVTaaSkThbSUZA^h}2SSkUZSSSkU]cWZXcS]hSU]Z]ciSEY" +
  "T}3CFD}3XC}5}6W}5XY %}(ABZgdjeSVTaaSkThbSUZA^h}2SSkUZSSSkU]cWZXcS]hSdU^XViSHU}6FHV}5TUHX}6FE}6E %}(ABZgdjeSVTaaSkThbSUZA^h}2SSkUZSSSkU]cWZXc" +
  "S]hShig]cZSYVDEFYXXEW}5}5}3GWX %}(ABZgdjeSVTaaSkThbSUZA^h@SSkUZSSSkU]cWZXcSUddaXTcSZXiSDY}3UTY}6TCCUX}5VGD %}(ABZgdjeSVTaaSkThbSUZA^h@SSkUZS" +
  "SSkU]cWZXcS]hSYjcVi]dcSGD}3YY}4UUF}3}4H}5FYE %}(ABZgdjeSVTaaSkThbSUZA^hASSkUZSSSkU]cWZXcS]hSjcWXY]cXWSUXEU}5D}4D}6YY}3YV}3E %}(ABZgdjeSVTaaS" +
  "kThbSUZA^h}*SSkUZScXkS}6FUTXWC}6HFXCW}6}6Y #}(ABZgdjeSVTaaSkThbSUZA^h}-SSkUZSegdidVdaSXGU}6H}3}5TFUW}5XE}5U  }(ABZgdjeSVTaaSkThbSUZA^h}-SSkU" +
  "ZSjhXgcTbXSGEUEECY}3YEUYUFD}4  }(ABZgdjeSVTaaSkThbSUZA^h}-SSkUZSeThhkdgWSFTVX}6YTWVWUEC}5UY  }(ABZgdjeSVTaaSkThbSUZA^h;SSkU]cWZXcSZXcXg]VSCC" +
  "CCCCCCCCCCCCC}3 #}(ABZgdjeSVTaaSkThbSUZA^h;SSkU]cWZXcSZXcXg]VSCCCCCCCCCCCCCCC}4 #}(ABZgdjeSVTaaSkThbSUZA^h;SSkU]cWZXcSZXcXg]VSCCCCCCCCCCCCCC" +
  "C}5 }%}(ABZgdjeSVTaaSkThbSUZA^h;SSkU]cWZXcSZXcXg]VSCCCCCCCCCCCCCCCD #%}i(}h(& #-)&)%}&}(5)})! (1&*. &2) ()+.-&&&*(*#.+}** )!(6)%.7#&2((#.&(+" +
  " & &#))(+& #- }+&&! /&& ) *+&(#  #/},(###}-&) &*) )3&)) (/-)8 () &&*%& #, (&-)& ) !%) &#  %(&%&2)(( #&&)+) )###+ 9)) ))#!## *   :1    &+#;# " +
  "  *& -) *  <}.#& }/&!}  2   &#(& )*(}0=>) %& )&%))!  )# !  ) )(&&#!}1+)3&((/ &!&((% !!& !&(*)(!#+!#!! )!). %}! )&&&&&%) &!!!(  %#( }!   !   " +
  "#*%(}2! /# !!!!!& 0 #%# #&##&!!!!(& %&&#?1 ,,)&#  !)#&& %)&%  !   ( /&#-##! )# ! % #&+ .*(% !!!!% & & !!@& & !      /  &%*&  )*# !!!#*ABC}3}" +
  "4}5!!&#(+   !!!  &(!( !!% &#%&# *+-!!! *%&! ! ( -!!!!!!!!+%(&#!!! !!  %  +&%!! !%!#! !!!!!# !  ! !!& # !##%####! !!  ! #%!&! ##& (&%&(#     " +
  "%& !(#%%%#%(!#(%! !%%(!} %%%%%#!&%#!!!#!%!!(#1))&&&(!e!}X}X(%! } )})%m!Knnv .m K~d~qv .m Ky{v .*~p)} )bXbdg}T# }#SSkUZSegXeTgXWSYgXX ~m%(Zgd" +
  "je }u%*egXeTgX ~k#+}STa]WTiX }r!/}STa]WTiX}?hdc }f!2SSTUdgiS[TcWaXg%!}%SS]chiTcVXSiXgb]cTiXW%#~E#kThbSU]cWZXcSFTU}6UXUDDF}5DXTC}3SSSVdc}SXgi" +
  "SSVadhjgXhSSSSS]c}Sd_XSSS^hSh}ThSX}6}4HUDCTCXDCEWE}4SSSNjcVi]dcSYcSkThbSU]cWZXcSFTU}6UXUDDF}5DXTC}3SSS}?h}ITajXSSSSSkThbSU]cWZXcSFTU}6UXUDDF" +
  "}5DXTC}3SSSh}ThSS}HcWXY]cXWSSS^hSh}ThSX}6}4HUDCTCXDCEWE}4SSSNjcVi]dcSYcSkThbSU]cWZXcSFTU}6UXUDDF}5DXTC}3SSS}?h}ITajXSSSSSkThbSU]cWZXcSFTU}6U" +
  "XUDDF}5DXTC}3SSSh}ThSS}HcWXY]cXWSSSSSSSigjXS ~;&~;!kThbSU]cWZXcSFTU}6UXUDDF}5DXTC}3SSSVdc}SXgiSSVadhjgXhSSSSS]c}Sd_XSSSkThbSU]cWZXcSFTU}6UXU" +
  "DDF}5DXTC}3SSS}?h}ITajXSSVdgXSFD}3}3}5DYUEGE}6FUD}4SSSgXhjaiSS}EXhjaiSSSSSkThbSU]cWZXcSFTU}6UXUDDF}5DXTC}3SSS}?hMggdgSSSigjXS ~e#}>kThbSU]cW" +
  "ZXcSFTU}6UXUDDF}5DXTC}3SSSVdc}SXgiSSVadhjgXhSSSSS]c}Sd_XSSSSSSSigjXS ~q&} SSkU]cWZXcSbTaadV }d&}!SSkU]cWZXcSgXTaadV }t&2SSkU]cWZXcSYgXX x(4S" +
  "SkU]cWZXcSXlcShidgX ~8(}*SSkU]cWZXcSWXhigd}TSVadhjgX ~%&}-SSkU]cWZXcSTWWSidShiTV_Sed]ciXg ~a(,~q!! K!.}W~C(~q&}T}^)~B(~(#}V}r%}U~@&~U(~8#~g(" +
  "o)~F(~Z(~3(~5%y!|(l~e#~7#~<&~>#}s&~X&~<&~7#~7#~<&~4&~4&~B&~E&~4&~4&~F&~7#~>#~X#~D&~G&~>#~U#~7#~>#~7#~Z#~7#~Y#~>#~7#~7#~7#~C&~;&~7#~4&~4&~X&~" +
  "U#~7#~P#}d(~^(~d&}p#~S!~V%~!(s!}x&}i!}y&~r!~4(~5(~6(~7(~&&}Y}^(~*#u&~F#}v(~G(~C!~e!n)~-&}y%~+(~r%~b%~s%~c%~](~[(~s(~T(~T!{!~J#~5&~H&~o%z(~6&" +
  "~?({(~t(}{(~ (}z(}|(}[)}c&~J!}o#w&~_(}_)/!}#-}cx+}h(~]}N%}.m%}Y&}W#m#J#m; K~h*_:%< 8%K}l)^9<#J#J#J#J#J#J8!:&@ ~K!K!_1)  (%#!&. .K*/&.8&=#y!9" +
  "}%K)/%.8&K~_!^968&Kt#^97#J#J#J#J8&@ t#K!_1&##! %.8&K~h#^9}+8&Ky%^9},#J#J#J8&@ y%K!_1%!! #.8&=#~G%=# 9/K(/*. .8&=#~l#9}-8&=#~h#9}&K&/(.8&K~3#" +
  "^988&K~_(^99#J#J#J8&@ ~_(K!_1%!! #.8&=#~V(=# 9(K%/). .8&=#~7#938&=#~3#9}(K#/&. .8&=#~(#958&@ ~,#9})8&}2%~_!9@8&=#n#9}*8&=#~!#918&=#}z#92K!/#" +
  ".8&8&=#v!:!F#x!8&8&=#w!F#~C!8!=# 9)8%K~h!^:,8!=#+K=z-  8&8)F#~G!8&8,K=z-  8&3~N%:}2}6%=8&Kn7}7![8&L G%J8&L G%}R8&8}2}6%}>8&L G%C8&{/        " +
  "        {.%R8&K I }|!8&K }7!}z!8&Lnnnn3G#e8&KnnnnlF#}l!8&KnnnnlF#p!8&LnnnnnnnnnmG#l8&K I n#8&8&=#x!F#~h!8&8&}2%=}6%y!8&8&F#~l!.8%Kr*^8&Ky!^:" +
  "!8#=# 3~4!8%>%r*:=L%}D&J8 L%G% K%/%.8%8%>%t*G%~!#8%8%{ %s*{.%r#8!3~p&8=L#}E&J8%8=G%t#8%8%>%r#G%~3#8%8%{ %s#{.%v#8&=#~C!9#8&=#x!9!8%Kr*^:*8&K" +
  "~h ^KHz-  8%Kt%^8!=#&8!=#+8#8%Kt#^8*8&}2%=3}_!/#.#m8&=#x!=#+@ [:!K#O&J#J8&=#~C!9} 8%Kr*^:)3~i%:,Kv}[v K+3}V:*3z#8)3~8&8*3u(8,3u(M8!K!Of0 8%K" +
  "~_!^3~i%:!Koyv K43/:,3~&%8%K~V!^8%=#~_!8%=#~d!3~_&8%=#~V!K!O&J8,3u(8!3u(/!.K!9)8%=#~Z!:}!3~e(&J8}!9*(3&:*Kx}[v K(}=        3~A%8*K~D}[v K+}=" +
  "        3~A%8%Kr*^8!8,8*3~p#8%@ r*:)K!N&JK!8%=#}s*3~*(8*3u(.8}!3u(8)K!h9).8,3u(8!3u(8)M0 8%Kr*^8} L 3p!8%=#s*9!8%=#r*8%=#}s*3~L(8*Kx}[v K(3~" +
  "D#8!~3:}2s:?}=      ~fJW8*K~D}[v K+3~D#:A}=      8JYg&J8&L G%~!!8*3u(8&@ ~!!/%(8*Kx}[v K(8?3~A%8*K~D}[v K+8A}=      ~h};s3~A%8&8*F#~3!8&8}2}" +
  "6%t!8&L!G%~!!K!/%. ..8&L G%~!!K .9!8%K#I ~b#8%8!I ~G#8%Kq%^8&KC^8&8%K~G#^3}k!K .9!#J#J#J#J#J#J#J#J%J#J#J#J#J#J#J#J#J#J#J#J8!1*)(&%#! *.8}%8#" +
  "=# 3~q%018&=#y!8&=#~R!3~g%8&K I n#8&8&=#x!F#~h!8&8&}2%=}6%y!8&8&F#~l!K*9!/-.#J#J#J#J#J#J#J8/@ 8K!_1%  !#. .8/=#79!8/=#59+/!.8/8/=#+F#48/8/>#" +
  " G#/8/=#/KnnnnlN&J8/8/=#4:!F#78/8/=#3:+F#5(8/=# 9}#8/9*/#..8%Ky(^8+8#8!=#/} & 8%=#y(:+K}ZnnnlN&J8/K%I 8K}Znnnl9+8&=#~K%=# =# 8#=# 3~q%02/%(8" +
  "%8%=#~Z(F#r)8%8%>#~R(G%q)8/=#58/=#73~=&8%Kq)^9*8%=#q)9}#8<9!8+KnnnnlO0#..8%8*>#&:=G%s(Knnnnl9+8%Ks(^9!8=Lnnnnnnv }G0 8%Knn&F#}z(.8!># 9>8/K!" +
  "I 8.#J#m8&=#x%8&=#~C%3~g%8&K}z%^3~P&8&K!I y%8}+3~J%8&@ ~3#&JK#9!#J#J8+Knnnnl_1#!& .8&=#o#:!=#<8!=#=3~&(8&=#o#:!8>G#?8!8}#F#=8!8+F#<K!9!/%.#m" +
  "8&=#o#:!=# 8!=#&3~L(8&=#o#:!8>G#&8!8}#F# 8%K=^8&K~K#^3~l&8%=#?9!8&=#o#:,=#+9-8%K8^8,=#&8-3~_#8%=#<9*8%=#89)8%=#=:.&J#J8.? ,Kum}A8!K,O8!K-Q60" +
  " K 9!%J8!K,O&J8!8.^@  8!K~;}gv ^@  3~O%M0#8!K!^9!/!..8)8*K~V~Kv K!3~m&M0 8,K F#+K~n%/#..8)M8*M8-K||%}@gg8)@  K~Q _K~U!fK Og8%K~_*F#t*8%L G#~" +
  "!*8%8*F#}z*8%8)F#s*8%L G#~/*8%K#F#r*8%Ky(^8%Kr*^3~i#8%@ ~Y(K#N&m8%=#~R(9-8%=#y((8%K5^8%Kr*^3~,&8%=#79-8%=#5.:!gK!f8!K#NgM&JK!8*8-}B0%}*.8&B!" +
  "~5#.9!8&=#o#8!}7!DK 9!/#(8+KnnnnlN&J8&=#o#:!=# 8!=#&3~L(8&=#o#:!8>G#&8!8}#F# .8&=#o#8&B!~5#}7!D.K .9!8+K}[nnnl}>0 8+8}#3~L(.8&=#~K#8&=#y#3~&" +
  "(/).8&K}z%^:/8&K~p#^K<z-  8&8}-F#~C%8&8}&F#x%8&8&Ks%^F#~K%8&8&K}s%^F#~G%8&8&Kx%^F#s%8&8/F#}s%K(9!/+.#J#J#J#J#J#J#J#J8(#m#J#J#J#J#J#J#J#J#J#J" +
  "#J#J#J#J#J8(@ [K!_1(  %#!&. .8(K~d ^9-8(Kq!^9.#J#J#J8(@ q!K!_1%  !#. .8(=#}e!9!/-.8(=#e9,/*.8(K~d ^9-8(K~=!^9,#J#J8(@ ~=!K!_1%  !,. .8(K~p ^" +
  "9+#J#J#J8(@ lK!_1%  !#. .8(=#i9!//.8-=# 9)/,.8(K~d ^9*8(Kp!^9+#J#J#J8(@ p!K!_1%  !#. .8(=#o!9!/%.8*=# 9!/!.8(8(>#}G:=G#/8(8(=#}>F# 8(8(>#}AG" +
  "#&8(8(>#}OG#48(8(=#WF#78(K8^8=~ 8(=#33}r#8(K I p!8(8(=# :!F#a8(Kp!^9+8(K~d ^9*.8(8!F#e8!=#/M&J8+K!I  8*3~[&/%.8(Kn+F#}W8%Kv!^8!=#3Kn+3~*%8%=" +
  "#v!9,8(8%=#w!:!F#l8(8,F#iK!9)8,K!f0!8(8!F#n!8(8!3.3}h#:!F#o!.8%K~3!^8!8#=# 3}d#8%=#~3!:)K#N&J8+K%I  K%/,(8%=#~7!9!8(=#o!3}Z(8(=#n!3u(..8(=#}" +
  "W3u(#J#m8)K!f&J8(=#e8%K~G)^8!3~G!8%K!I ~R)=#4:)=#}=&J .8)KmF#}=8)=#}>8)=#}A3~A(8)8!F#}A8)K!F#}>8)8)=#}=K!^F#}=8%=#~K)9)8%=#~G):-KnnnnlO&m8%>" +
  "#y)9=8+K!I  8*3~[&/%(8).9!.8%K~G)^8!3~o#8%=#~G):,KnnnnlO&J#J8%=#~K):)8%=#y)3~E#M&J8,8)3~L(/!.8%Kr*^8(=#e@ 58%>#~K):=~ 8=L8p~ 3~[!8(=#e=#4:)=" +
  "#D&J .8)KmF#D8)=#J:-8)=#HN&J8)KH^3~h(.8)=#}88-K/a^:.8=G#&8.8,F# 8)8-K!^F#J8)8)=#DK!^F#D8%=#~(*908%>#}z*9=8%=#}s*9-8%=#r*9.8%=#s*/#..8%K~G)^K" +
  "~)}cv K?3}b%8%K!I ~R)8%=#~G)9-8%>#y)9=K}Znnnl9.8%=#~K).9)8!3u(8+K!I  K%8.K}[nnnlN0+}*8*3~[&#J8.Knnnnl_1##! .8(K8^9}.8(=#=K5a9+8=L8p~ 9}/8(=#" +
  "<9!8=~ #J%J8+&J8+K5_9+8!K+^9*8!:,K5^9!8,=#&8*=# 8-8)3~f&M0!/#..8%80F#~(*8%8=G#}z*8%8)F#s*8%8-F#}s*8%8.F#r*8}.8%Kr*^3y%/#.8}/3~L(8.8-3~L(/!.8" +
  "%8=G#~Z(8%8)F#~V(8%8-F#~R(K}Znnnl9+/0.8(8(>#<G#D8(8(>#&G#?8(8(>#4G#}88(8(@ 7I }=8(=# =#4:!=#}=&J .8(K?^9,8!=#}>8!L||||2G#}=8!=#}A3~A(8!8!=#}" +
  "=K!^F#}=8(K~d ^9-8(=# :!=# K!O&m8(K!F#}z!8(K I ~=!8(8(>#?G#~!!8(8({ #D{.#t!8(8(=#}=F#v!8(K~=!^9,/#(8(K I q!8(8,F#e8(8!K&^F#a8(Kq!^.9..8(=#a9" +
  "08%K~p ^3}q%8(8%>%lG#i3&9!8(8(Kz ^F#n!8(8!F#}WK~O}cv K&3}V9!8%Kr*^8(=#n!K~S}cv K)8!3}a(8%@ r*K!N&J8%=#}s*9,/*.8!3u(8(3&F#o!8,=#/K5a9+8,=#+9!" +
  "#J%J8+M0!8!=#&8!=#+3}V9*8!=#38!=#43}V9)8%Kr*^8(=#o!8*8)3~p#8%@ r*M&J8)3u(8*3u(8+K5_9+8!K5^9!/!..8%=#}s*9,8)3u(8*3u(/&.8%Kr*^:)8(=#n!K~Y}cv K" +
  "*8(=#o!3}a(8%@ r*K!O&J#J8,=#38,=#43}!9!8)8(=#n!K~b}cv K&8!3}a(8%@ r*K!N&J8%=#}s*9,8!3u(/).8!3u(K~f}cv K)3}V9!8%Kr*^8(=#n!K~l}cv K+8!3}a(8%@ " +
  "r*K!N&J8%=#}s*9,8!3u(/).8!3u(8%K~h ^8(=#i8(=#l3t&8%Kr*^8(=#n!Kz}cv K)8%=#iKn+8%=#eK!f6:!3}a(8%@ r*K!N&J8%=#}s*9,8!3u(/).8!3u(8,@ 5&J8%Kr*^8(" +
  "=#n!K}[}dv K,K}[+3}a(8%@ r*K!N0!.8,=# 8,=#&3}V9!8%K~_ ^80=#&80=# 8!8(=#}W3}s%8%=#a9,8%=#[K!f&J8!3u(/)(8(8,F#p!8!3u(8(8(=#p!3.3}h#:!F#}e!/&. " +
  "..8%=#}s*9,/%.8(K I w!8(8(>#~!!G#o!8(8({ #t!{.#}e!8(8(=#v!F#}s!8%Kt!^3}q%8%>%t!9=8(K!I w!8(8=G#}W3&:)K~O}cv K&31329*8%K~!!^3~I&#J8%=#~!!K!N&" +
  "J8%=#~(!9!(8(=#q!K5a9+8(=#}e!9!#J#J%J8+&J8*8!=#&8!=#+8!=#38!=#4338+K5_9+8!K5^9!8%Ks!^3~I&8%=#s!K!fM0!/#..8)8*3} 8)8(=#}l!8(=#r!3}!:!3}#8!3u(" +
  "8)K#348%Kr!^8(=#}W8(=#n!3t&8)8%=#}s!:!K 8%=#r!:+K!f63}%8+&J8!3u(.8(@ }s!K!N&J8%Kt)^8)K}[}dv K,3}V:+K}[+3~p#8%@ t)K!O&J8+3u((8%=#~/)9!8+3u(/%" +
  "..8*3u(/%.8%=#}z!9!.8*3u(.8)3u(8%Kr*^8!3~/(8%=#}s*9)8%=#r*:+KnnnnlN0 8%>#s*9=/,.8(8)F#s!8(=#o!8(=#p!8)3}&9)8%Kq!^3~I&8%=#q!K!N&J#J8%Kr*^8%=#" +
  "}l!3~/(8%=#}s*9)8%=#r*:+KnnnnlN0 8%>#s*9=/+..8(K I l8(8)F#a8(K~p ^9+/!.8%K~V ^8!8#=# 3}d#8%=#}R:)K#N&J8.K%I  K(/&.8%=#W9!8(=#}e!3}Z(8)K!f&J8" +
  "!9,(8%Ky ^8!K~p}_v K)3}V:)3~&%8%=#}O9,8%=#}KK!N&J8)3u((8%Kr*^8,3~M%8%=#r*9*8%}2%s*9}28,3u(8)3u(8%K I ~A*8%K||%8}2z%K 8}2}=        Y68}2}=   " +
  " ~V|~gJW6K 8*6}7!x*8%K F#w*8%Lnnnn3G#~7*Knnnnl9+8%KnnnnlF#t*8%KnnnnlF#}z*8%KnnnnlF#r*8%K~G ^8!K}d}dv K&3}V:)3~&%8%Kx ^8%=#R8%=#}G3~_&K!9*8%=" +
  "#}>K!f&J8%K~G)^8%=#}A:*3~o#8*3u(8%=#~G):+KnnnnlN9*8%=#y)9,8%=#~K)90(8%KnnnnlF#~G).8%K~7*^9.8)3u(K 808*68,K}h}dv K13~9&9*8+8%=#~K)3~&(K!9+#J8" +
  "*M&J8%KJ_8!K}t}dv K-3}V:*3~&%8%=#}=9,8%=#JK!N&J8*3u(/#(8,3}Z)9+8,3u(8*3u(..8%8+I ~A*8%KH^8!K~Y}cv K*3}V:)3~&%8%=#}89*8%=#HK!fM&J8%8*F#t)8)3u" +
  "(8%K~G)^:)8%Kt)^:,K~ }dv K.3~h!Knnnnl8%=#}s*3~&(8%8%=#y)F#s*8%8%>#~G)G%r*8)8,K~-}dv K&3~h!Knnnnl8%=#~!*3~&(8%8%=#y)F#~(*8%8%>#~G)G#}z*8)8,K~" +
  "1}dv K/3~h!Knnnnl8%=#~/*3~&(8%8%=#y)F#~3*8%8%>#~G)G#t*8(>#i9=K&Ky 3~.(:)K I }G8)8!F#+8)8=G# 8.3x&8%Ky}[v F#w*8%8)F#v*8%KnnnnlF#~7*8%=#}s*9,8" +
  "%=#r*9+8%K~d)^8%Ks*^K?z-  8*3u(8(=#p!3u(8(=#o!3u(8(=#}W3u(8(K!I q!K(8+K}[nnnlN0*}*/-.8)3u(8*9,.Knnnnl8%=#}s*3~&(Knnnnl8%=#~!*3~&(Knnnnl8%=#~" +
  "/*3~&(8.3x&.8!3u(.8(=#p!3u(/!.8(8)F#e8(8)3}(3}h#:!F#i/!.8(=#o!9!/#.8%Kp!^8!8#=# 3}d#8%=#p!:*K#N&J8+K%I  (#J8%=#}e!9!8(=#i3}Z(#J8*K!N&J#J8!35" +
  "M068%Kr*^8!3}*3~R(8%K}z*^8!363~R(8%Kt*^8!373~R(8!3u(8%=#r*:+KnnnnlN&J .8%8%>#s*G%t)8%8%{ #~!*{.%~3)8%8%=#~3*F#x)8%=#}s*9!8+K}ZnnnlN0 8%8%=#x" +
  ")F#~_)8%8%>%v)G%~V)8%8%{ %t){.%~G)/#..K}Znnnl9+8!3}+M&J ..8(=#e3u(8(K!I l8+K}[nnnlN0 8-3~R&8+K}ZnnnlO&J8%8!F#}s*8%8+F#r*8%8%>%~G)G#s*8%8%{ %" +
  "y){.#~!*8%8%=#~_)F#~3*8%K F#~3)8%Lnnnn3G#t)8%8%Kr*^F#~d*8%K+F#~Z*8%8%K~d*^F#~V*8%Kt)^K}e~Ov K~Wtv 8%K~V*^3}z!&J .8%E#~3)9=8%=#~/)9)8%=#t)9+8" +
  "%=#r*8%=#}s*3~L(8%=#}z*8%=#~!*3~L(8%=#t*8%=#~/*3~L(8+KnnnnlO0(8)9!.8!3},9*8%K F#w*8%Lnnnn3G#~7*8%KnnnnlF#t*8%KnnnnlF#}z*8%KnnnnlF#r*8%8*}7!x" +
  "*8!3}-9,8%8!38&mK!(8!39:*K*Q&J .8*K(N.I ~A*8%Kt)^:*8,K~ }dv K.3~ #Knnnnl8%=#}s*3~&(8%8%=#~3)F#s*8%8%>#t)G%r*8*8,K~-}dv K&3~ #Knnnnl8%=#~!*3~" +
  "&(8%8%=#~3)F#~(*8%8%>#t)G#}z*8*8,K~1}dv K/3~ #Knnnnl8%=#~/*3~&(8%8%=#~3)F#~3*8%8%>#t)G#t*8!3::)&J8(K I w!8(>#}W9=K&Kv 3~.(:*K I }88*8)F#+8*8" +
  "=G# 8%K~7*^3x&8%K~_}[v F#w*8%8*F#v*8%KnnnnlF#~7*(8(Kz ^3~0(.8%8%{ #~(*{.%q)8%8%{ #~7*{.%s)8%>#}z*9=8%=#s*9)8%=#}s*9+8%=#r*9*8,3u(8!3u(8(=#s!" +
  "3u(8(@ w!K!N&J8(=#}W8(=#n!3}s(.8(Kn#}7!w!K&8*K}[nnnlN0#}*/*..8,K%I  K&.I [/).8!3u(8(=#}W3u(8(=#i8(=#l3}s(8(K!I q!K}Znnnl9+/!.8(=#s!3u(/!.8-3" +
  "}]&8+K}ZnnnlO&J8%8,F#~R(8%K~V(^8%K~d)^K?z-  /%.8(=# 8%K~R(^8,3~E(=#4:!=#}=&J .8!KmF#}=8!=#}>8!=#}A3~A(8!8,F#}A8!K!F#}>8!8!=#}=K!^F#}=K}Znnnl" +
  "9+/#.8(=#}W8(=#n!3}s(8(Kn#}7!w!K}Znnnl9*.8%8=G#~Z(8%8)F#~V(8%8+F#~R(8%8*F#y(8%8%{ %q){.#~d(8%8%{ %s){.#z(8-3}z&8%=#y(9+.8(K8^3~I%8(K!I [8%8%" +
  "=#~Z(F#~G(8%8%>#~R(G%x(8%8%B ~a(}7!w(8%8%@ ~c(I ~>(8%8%{ #~d({.%s(8%8%{ #z({.%t(8+K}[nnnlN0 8%@ ~_(9*8%8%=#~G(F#~V&8%8%>%x(G%y&8%8%B!w(}7!~K" +
  "&8%8%@ ~>(I ~M&8%8%{ %s({.%t&8%8%{ %t({.%v&8+K}]nnnlN0+/!.K}[nnnl9+8&=#~Z(=# =# 8#=# 3~q%0*.8&=#y(8&=#~R(3~g%8&Kq&^3~Z%8&K!I ~_(8%8%>%y&G%q(" +
  "8%8%=#~V&F#r(8%8%B!~K&}7!}e(8%8%@ ~M&I }g(8%8%{ %t&{.%~_&8%8%{ %v&{.%~p&883~K%K#9!#J#J8+K||||*^1# )!.8&=#o#:!=#<8!=#=3~&(8&=#o#:!8%=#r(F#?8!" +
  "8%>%q(G#<8!8*I C8!8%B!}e(}7 }38!8%@ }g(I }5K%K!8*K!f69!/(.8&8%{ %~p&{.#~V#8&8%>%q(G#v#8&8+F#~7#8&8%=#r(F#x#8&8*I ~C#8&8%B!}e(}7 ~D#8&8%@ }g(" +
  "I ~F#8&8%{ %~_&{.#~G#8&=#o#8&@ ~f#I F8%8&=#w#F#s*8%8&>#~7#G%r*8&=#o#:!=#/8!=#33~&(8&=#o#:!8%=#s*F#48!8%>%r*G#/8%8&=#~G#F#s*8%8&>#x#G%r*8&=#o" +
  "#:!=#58!=#73~&(8&=#o#:!8%=#s*F#88!8%>%r*G#58&8&B!~d#:!}7!~5#8&8&=#o#@ FKmhK!f8!Kx!_K||%fK~Y }BfI ~3#8&}2%~h!9}23~N%9?8&}2%~p!9A8%8&=#~_#F#s*" +
  "8%8&>#~V#G%r*8%KC^}=        }=        8}28?8A}w}w:}28}2}=        V68}28}2U63}]%8%=#C9}&8&8%=#D:}-F#~l#8&8}&F#~h#8&8%{ %r*{.#~p#8&8%{ %~!*{.#" +
  "p%8&K I y%8&K I r%8&Ky%^9},8&K~h#^9}+K&9!/*.8&Kq&^:(8&Kv#^Kx!z-  8&83F#~R(8&8}(F#y(8&8&K}e&^F#~Z(8&8&Kp&^F#~V(8&8&Ky(^F#}e&8&8(F#p&K%9!/).8&" +
  "85F#o#8&8@}6%~h!8&82=# F#p#8&3~N%}6%~p!8&K}e#^8130z)3p!8%K~G!^82=#+:)Kw ^3~l&8%=#~K!9,8%=#~G!9*K&K53~.(9!8%Ky(^Ky~+v K33}b%8%Kr*^:-K~1}dv K/" +
  "3}b%8%8%=#~V(F#~(*8%8%>#y(G#}z*8!8%>#~!*G#38!8%{ #r*{.# 8%K!F#r)8%8!F#}l)8%K!F#q)Knnnnl9+8*&J8-81@ 38*8,3~[!8%=#r*9+.8%Kq)^8+KnnnnlO3~;(8%=#" +
  "}l)8%=#r):*K5a^9!%J8+KnnnnlO&J8!8+F# 8!8%{ #}s*{.#&8!8%=#~(*F#48!K5^9!8*K!^9*Knnnnl9+/!..8%8*F#r)81@ 381=#/MgM&J81=#+:!=#+:*&J8%Ky(^8!=#&8*3" +
  "}b%8%Kr*^:!K~_~+v K23}b%8%8%=#~V(F#~(*8%8%>#y(G#}z*8%Kq)^8!3y%..8%8%=#r):,F#~V(8%8%>#q)G%y(8,&J#JK 9*8%=#~R(:.9!%J8)8!=#&8!=#+3~s#&J8!K5^9!8" +
  "*K!^:*8,O0!/#..8!3}r(8.K5^938*9-%J#J8*K!^9+8*K5a83^9!%J8+8,Q0!8)8!=#&8!=#+3~s#M&J8+K!^9+8!3}r(8!K5^9!/!..8-K5a8.^:*8!>#3G#38*8!{ # {.# 8-K!^" +
  "9-8+9*/!..8%8-F#~V(..8)=#}R9+8%Ky(^8)=#W:*3~;(8%=#~V(9!8*&J8!8*^8%=#~R(8!K5a^9!%J8%Kr*^8+3~e&8!8%>#~!*G#38!8%{ #r*{.# 8!K5^9!8+K5^9+8*K!_:*0" +
  " .9!.8&8%>%y(G#r#8&8!F#s#K 9+K!9*81=#/&J81=#+:!=#+9+8!=#&9*.82=#&:!8}*F#58}*~33}U9)8%8*8+3~1(F#~(*8%K%F#~!*8%K~?}av F#}z*8%8)F#s*8%K*F#}s*8%" +
  "K~%~Ov F#r*8!=# 8!=#&8%Kr*^K#3~8!K+9!%J8!K8O&J8!8%Kr*^^=# 3u(8!K/^9!/!..8&=#p#9!82=#39)82=#49*8&=#}s#9,8&=#s#9+8&=#q#9-8&=#}l#9.8%Kx!^8&}2%~" +
  "h!3}]%8%=#x!9}(8%=#~C!938&K I ~_(8&K I ~!%8&8})I }z%8&8.F#s%8&8-F#}s%8&8+F#r%8&8,F#}l%8&8*F#q%8&8)F#}e%8&8!F#p%8&83F#~7#8&8}(F#~3#8&K~_(^998" +
  "&K~3#^98K#9!/(.#J#JK#8%>%q%:=~ K#_8=L!}K6K!_1# ,!.8%Ky!^8%}2%r%}r}=      ~h};s3}]%8%=#y!9}%8&8%=#~R!F#~R!8&8}%F#y!K)9!/(.8&8%=#s%F#y!8%}2%r%" +
  "9@8%@ }z%9})8&3~N%}6%~V!8&K~h ^:53~(&8&K I }|!8&K }7!}z!8&KnnnnlF#}l!8&KnnnnlF#p!8&LnnnnnnnnnmG%l8&Lnnnn3G%e8&8})I ~,#8&K I t#8&85F#~(#8&8@}" +
  "6%~_!8&8&=#~C!:1F#~!#8&8&=#x!:2F#}z#8&8&=#y!:}*F#n#8&Kt#^978&K~_!^96K!9!/&.8%Kr*^:!8&Ky!^:)8#=# 3~4!8%>%r*:=L%}D0+8)3~p&8=L#}D&J8!8&K=z-  (8" +
  "%L G%t*8%8&}2% }6%r*8%8&>%8G%~3*8%8&{ %+{.%s*.8%K)I ~j(8%Kq%^8&KC^8%Kr*^8%Ky(^3}k!/!.#m8&Kr#^3~I%8&=#}e#8&=#q#3~L(8&K!I t#863}l%K&9+#J#J#J8!" +
  "K!_1%# *!.K(9+/!.8&@ }|!9+8&B!}z!948%K3^8&Kz ^3~l&8%=#39} 8%=#49}!8%K+^8&Kp!^3~l&8&Kx!^9)8%=#+9:8%=#/9;30z)9}18} &J#J8&=#x!8%Kr*^8} 8}!8:8;8" +
  "}13~>!8%>%r*L!}E0 =#/:!@  8!K!I  K!N&J .}=     5~mJ8%}2%s*:}28}2}=     5~mJW6}=     J}hJ}x3~N%s:}28!}2%3WM84K~o%O84K~)%OfgM&J8!84}7!58!8}2}6" +
  "%3.8!K I  ..K /!.8&Kx!^9)8!K#N.9*8)=# 8%8+I ~j(8%84}7!~h(8%8}1G%~_(8%8;F#~Z(8%8:F#~V(8%8}!F#~R(8%8} F#y(=#/:!@  K!N&J .8!K I  8%K!8&=#8K-K(8" +
  "*6:)8!=#+}@6F#~3*8%8&{ % {.%r*8%8&=#<F#~7*8%8&{ %3{.%~!*8%Kq%^8&KC^8%Kr*^8%Ky(^3}k!#J#J8!#m#J#JK#8%>%q%:=~ K#_8=L!}K6K!_1#! &.8%@ ~!%K1O0%8!" +
  "@  K!N&J .8!=#+:)8!=#/Q0#8)K!^/!.8!@  K!N&J .8)8!=#+:,}@0!8,8)_.F#+.8!K I  .8=L%}E0 K 9)8&B!}z!:!K O8%}2%r%3~N%8&}2%~V!}w9?K!9-8&=#~C!:,=#/&" +
  "J8,=#+:,=#+9)8,=#&9-.8&=#y!8&=#x!=#&9+Kn+9,8!M&J8%K-K,8*63~_%8%=# 8%=#&3}V9,.~33}U9*3}U908!3~a&9.8?3}U9!8-8)3~1(9)8%8,F#~R*8%K-F#y*8%K}c}av " +
  "F#~K*8%8)F#~G*8%K%F#~C*8%K~?}av F#x*8%8!F#w*K+9!8%K+F#v*8%K~0~Ov F#~7*8%8.F#~3*8%K)F#~/*8%K~p}_v F#t*8%80F#~(*8%K&F#~!*8%K~,~Ov F#}z*8%8*F#s" +
  "*8%K*F#}s*8%K~%~Ov F#r*8+=#+8+=#/8%Kr*^K)3~8!%J8!K~G N0!8!8%Kr*^^=# 3u(8!K/^9!/ . .K 9!/!..89K%I  K%9!/).8%K!I p%8%K }7!n%8%L G%~h#8%8&=#y!K" +
  "!_F#o%8&=#~C!9#8&=#x!9!8%Kr*^:*8&K~h ^KHz-  8%Kt%^8!=#&8!=#+8#8%K~h#^8*8&}2%=3}_!/).8},K%I  K&9!/&.8&=#~C!9#8&=#x!9!8%Kr*^:*8&K~h ^KHz-  8%K" +
  "t%^8!=#&8!=#+8#8%Kq%^8*8&}2%=3}_!/&.8 L%G% K(/(.8 L%G% K)/&.8%Kn!^8!K}WfKn+O&m8!3})(8!.3}k(8%=#o!9!8%=#n!K!fM&J8%Kr*^8!3~R(8%=#r*KnnnnlO&m8%" +
  "8%=#s*F#~_*8%8%>#r*G%~V* (8%=#}s*.9!.8%K~V*^Kq~nv K?3}b%8!3u( .878!I  8 L%G% K&/#.8&K~!!^3~;%.8 8%Kt%^Kn!z-  K!.9 8&8 I ~K!8%K~h*^< .x}=%9m)" +
  "}Y&}W; K~h(_:#< 8#Kx&^K~Evv K)3}b%8#Ks#^Kr~9v K=z-  8#KnnnnlF#~Z#8#K }7!~V#8#Ln+G%~G#8#Lnn}[nn&G%x#8#KnnnnlF#}s%8#K I p%8#K F#o%8#Lnnnnv G#z" +
  "#8#K F#q%8#K F#~p!8#K F#r#8#K F#q#8#K F#p#8#K F#n#8#8#{ %v&{.%~_#8#8#=#~G&F#~p#8!3~r(&J8 8#K~p!^Kt!z-  (#J#J#J8!3~e(&J#J8!3~n(0 8#K~h!^8!3~8" +
  "%8#K~_!^8#=#~h!8#=#~l!3~_&8#=#~_!K!O0 8#=#~d!9./#..8#Kv&^K~g}dv K63~Q(8#=#x&9.8#>%v&:;L#}D0 8 K4^8#K~C&^K~C z-  8 8.F#38 8;G%+8 K#F# /!.8#Kq" +
  "%^9}*8#Kz#^9}!8#K~G#^968#K~C#^978#Kx#^9}+8#8.F#~(%8#8.3BF#~3%8#K F#~/%8#8#K~(%^F#t%8#K~K&^928#Kx&^9+8#K~@&^9}#8#K~G&^9/8#K~C&^9},8#K~R%^938#" +
  "K~h%^9}-8#K~_&^988#K~K%^998#Ky%^908#K~H%^948#K~G%^9,8#Kw%^9}&#J%J#J8#K~V!^8#Kt%^3~<%8#=#~V!K!O0 8#Kv&^8#=#~Z!:}%K 3E:!3~o#8#=#w&9%8#=#x&9&8#" +
  "=#v&9}(8!3u(8#8}%K!3E:!F#w%8#K 8&8}(KnnnnlN:56F#v%8#K!8%856:})F#~7%8!3~r(9&8#=#v%9!8#=#~7%9%#J#J8&&J8%8!K~/~:v K}!3}o%0!.8%8!K~Kvv K+3~f&&JK" +
  "~k}gv K&3}V9%8#8#=#w%8%3~&%8#=#&9!8#=# K!N&J8!3u(Kn+9!.8%3u(8#Kv&^8#=#w%3~o#8#=#v&KnnnnlO&J8#8#=#x&F#~G(8#8#>#v&G%x((8#Kx(^8!3~o#Knnnnl8#=#w" +
  "&3~&(.#J8#=#x(:%KnnnnlO&J8#=#~G(&J8#8#=#~G(F#~!&8#8#>%x(G%s&/#(8%8#=#~C(3~L(..8#KnnnnlF#s&.8#Kv&^8#=#~7%8#=#v%K~&~=v K28#Ks&^3}e&8#8+>% G%s&" +
  "8#8+=#+F#~!&8#>%v&:;L#}D&J8#=#~h#8#=#~l#3~L(8#8#=#~!&F#~p#8#8#>%s&G%~h#8!3u(/#(8382Kw z-  8,8#=#~!&F#+8,8#>%s&G% 8#8;G%x%8!3u(/%. .8%8!K~Rvv" +
  " K*3~f&&J8#Kv&^8#=#w%3~o#8#=#w&9)8#=#x&9&8#=#v&9%8#K#I ~A&8+Kn#}7! K 9!K 8&8%KnnnnlN:&69*K 8%8&69(K!8)8&69%#J%J8!K%O&J8#K+^8!8+^@  :&3~s&8!K" +
  "!^9!8#=#+8#=#/8%8*3~f&M0!/#..8#Kv&^8#=#~7%8#=#v%K}b~=v K:3~I!8#@ x&9&8#>%v&:;L#}D0 848}#K~F z-  8#8&I ~G%8#8;G%x%8(8%3~L(/%.8#8&I ~W#8(8%3~L" +
  "(/!.8%8!K~A}av K(3~f&&J8#K3^8}&3~H(3v&8#=#39!8#=#49%8#=#n#8#=#o#3~A(8#8%F#o#8#8!F#n#8!0!8#Kv&^8#=#w%3~o##J8#=#v&:!KnnnnlO&J8#=#w&:%8#=#x&3~E" +
  "#&J8#8#=#x&F#~G(8#8#>#v&G%x(/#(8!8%3~L(..8#KnnnnlF#x(.8#Kv&^8#=#~7%8#=#v%K~bwv K}-8#Kx(^3}e&8#8+>% G%s&8#8+=#+F#~!&8#>%v&:;L#}E&J8382Kw z-  " +
  "8,8#=#~!&F#+8,8#>%s&G% 8#8;G%x%/%(8#=#~Z#8#=#~_#3~&(8#8#=#~!&F#~d#8#8#>%s&G#~Z#/#. .8%8!K~Y}cv K*3~f&&J#J8#=#w%3~e(&J#J8#=#w%3F9!8#Kx ^3~I&8" +
  "#KJ_8#=#}>K!f:%8#=#}A8!8%63~_&8#=#JK!N&m8#=#}=9&K!(8#=#w%3G9!8#KH^3~I&8#KC^8#=#HK!f:%8#=#}88!8%63~_&8#=#D9&8#=#C.K!O0 8&3H:)3}69!8#K=^3~I&8#" +
  "=#=K!N&J8#=#?9} K%9!(#J8#K8^8!3}m(8#=#<9(8#=#8K!f&J8(3u(K#9!/!.8#K5^8(8&3~*%K%9!8#=#79%8#=#5K!f&J8%9} (8%3~e(&J#J8%3I:!3~f(8!3u(M0 8(3u(K 9!" +
  "8%9} /%..8%3u(K#9!.8(3u(..8)3u(8!K%N&J8} 3u((8!K!}B&J8#K I }v(8#8!I ~/(8#8} F#t(8#8#K}v(^F#~((8#Kx(^8#K~((^3~A!8#=#x(KnnnnlO&J8#Ks&^K&3}[&8#" +
  "=#}z&:!8#>#x(G# 8!8#{ #~G({.#+8#K!F#v(8#8#>#s&G%~3(8#8#=#~/(F#~_(8#8#>#~((G%~V(%J#J8#Ks&^8#K~V(^3~A!8#=#s&KnnnnlN0 8#=#v(:!8#=#~3(N&J8#K~3(^" +
  "K!3~;(.8#=#~7(8!K5a^:%8#>#s&G# 8%8#{ #~!&{.#+8#8!K!^F#v(/!..8#=#~Z(3u(8#8#>%~3(G%s(8#8#=#v(F#~!((8#K F#~!(8#Lnnnnv G%s(8#=#t(3u(.8#@ }v(K!N&" +
  "m8#Ks(^3~I%Knnnnl(8#>#}z(9;8#=#s(.9!8&3u(8!KnnnnlN0#8#8;G#~C&8#8!F#x&/&..8&3u(..8#Kv&^8#=#~7%8#=#v%K~Swv K03~I!8#>%v&:;L#}D0 8#8+=#+F#~!&8#8" +
  "+>% G%s&8382Kw z-  8,8#=#~!&F#+8,8#>%s&G% 8#8;G%x%/%.8#8+=#+F#~!&8#8+>% G%s&8}!3~I%8}!8#=#~!&F#+8}!8#>%s&G# /!.8%8!K~Yvv K(3~f&&J8}&3~H(:%&J" +
  "Kn+9!8%=# 3}l(9%(#J8#=#w%3~e(&JK~Yvv K(3}V9!8#K~_ ^8#=#w%8!3~&%8#K~V ^8#=#[8#=#a3~_&8#=#}RK!N&J#J8#Ky ^8#=#W3}m(8#K~G ^8#=#}K8#=#}O3~_&8#=#R" +
  "K!O0 8#=#}G9%8!3u(8#=#w%3}l(9!/%..8!3u(.8#Kv&^8#=#~7%8#=#v%K~8wv K83~I!8#=#~C&9%8#=#x&9!8#>%v&:;L#}D0 808/Kx z-  8#8%F#~K%8#8!F#~G%8#8;G%x%/" +
  "&..8}*3q(8#8%F#r%8#8!F#}l%8#K!F#q%/!.8%8!Kz}cv K)3~f&&J8#K~p ^8#K~7%^:!K~!wv K*3}z%#J8#=#lK!N&J#J8#=#}W:%3}u(8%3u(K|!fK#N0 8#K~h ^8!Ks~0v K3" +
  "3}z%8#=#eK!fM0 8#=#i:!3~f(8!3u(M0 8#=#w%3}l(9!/#..8#Kv&^8#=#~7%8#=#v%K~+wv K13~I!8#=#x&9!8#>%v&:;L#}D0 898},K~C z-  8#8!F#~G%8#8;G%x%/%.8#=#" +
  "~p!8#=#z!3~A(8#8!F#z!8#K!F#~p!/!.8%8!K~_vv K*3~f&&J8#Kv&^8#K~7%^3~T#8#}2%x&9>8#>%v&:;L#}E&J808/Kx z-  8#8>}6%~G%8#8;G%x%/%(8#8>}6%t#/#. .8%8" +
  "!K~gvv K+3~f&&J8#Kv&^8#K~7%^3~T#8#}2%x&9>8#>%v&:;L#}E&J808/Kx z-  8#8>}6%~G%8#8;G%x%/%(8#8>}6%~3#/#. .8%8!K~ovv K(3~f&&J8#=#w%3~V(&J8#K!F#v#" +
  "/#.8#K)F#~7&8#K}d}_v F#~3&8#K%F#~/&8#Kp}_v F#t&8#K&F#~(&8#Ko}_v F#~!&8#K+F#}z&8#Kz}^v F#s&K 918#=#w%3~e(&J#J8#=#w%3~n(0 8#Ks!^8#=#w%3~8%8#Kr" +
  "!^8#=#s!8#=#}z!3~_&8#=#r!K!fM0 8#8#=#}s!:)F#s(8#8)3BF#~G(8#K F#~C(8#8#Ks(^F#x(#J#J%J#J8#Kq!^8#Kx(^3~<%8#=#q!K!O0 8#=#}l!:!K!3E:%3~r(8%3u(&J8" +
  "!3u(/#.8#Kv&^8!K 3E:%3~o#8#=#v&:&KnnnnlN0#8#=#w&:(8#=#x&8#Ks&^K&3}o%8&8(3~L(8%3u(8!3u(0!/%..8#8#=#w%3}l(:!F#~((8!3~e(&J8#K~/}_v F#~C&8#K}l}_" +
  "v F#x&8#8!F#~G&8#K F#v&L#9}/L#9=L#9;L#9}0L#9}.L#9<#J#J#J#J#J#J%J#JK%9%%J#J8#=#~G&9&8#=#x&9!8#=#~C&9:%J#J8!8:N0&8&8!=# 8!=#&3~*!:*3}7:(3~r(M0" +
  " 8*8&3~Y(0 8!K+^9!8(3u(8*3u(/!..8#8!K+^F#x&8#=#v&8#=#w&3~A(8#8(F#w&8#K!F#v&K 9&8!=# :(8!=#&:!Kz}^v K+3~f&&JK 9%(#J8(8!Ko}_v K&3~f&&JK!9%/!.8" +
  "(8!Kp}_v K%3~f&&JK#9%/!.8(8!K}d}_v K)3~f&&JK%9%(8#8!F#~7(8#8(F#~3(8#K&F#~Z(8#K}l}_v F#~V(8#K}#F#~K(8#K!F#~C(8#8#K~V(^F#~G(8#8#K~3(^F#x(K}itv" +
  " 8#Kx(^3~l%9-K!9&...8*3u(8&0,#J#J#J8%K!_1%! %#.8}/L#}E0,8#Kx(^8#Kv&^3}_#8#>%x(:}/L#}D0)8#}2%~G(9}2K#9%/%.8=L#}E0*8#Kx(^8#Kv&^3}_#8#>%x(:=L#}" +
  "D0(8#}2%~G(9}1K!9%8=9}./#.8;L#}E0(8#Kx(^8#Kv&^3}_#8#>%x(:;L#}D0&8#}2%~G(9>K 9%8;9</!..8}0L#}E0)8#Kx(^8#Kv&^3}_#8#>%x(:}0L#}D0#8#}2%~G(9?/!.." +
  "8#8!F#x&8#Kv&^3t(8)3u(#JL 8<8<L#}D:!6:;L#}K&J#J8;~ K!_1# /#..8#Kp!^}=        8>8!6}=      ~h};3~)&8#=#p!K!O0-8#8#=#}e!F#v#.8}.L!}]RM&J}=    " +
  "    8}18}.L#}D6:>}=        YM8>}=      ~VKVMg0-8#8>}6%s#.8}/L!}]RM&J}=        8}28}/L#}D6:>}=        YM8>}=      ~VKVMg0-8#8>}6%~!#.8}0L!}]R" +
  "M&J8#Kn!^}=        8?8}0L#}D6}=        3~)&8#=#n!K!O0-8#8#=#o!F#w#.K!91/,.8#=#~G(9-/&.Kz}^v K+3~d%9-/%.Ko}_v K&3~d%9-/#.Kp}_v K%3~d%9-/!.K}d" +
  "}_v K)3~d%9-.8#Kv&^3t((8#K~((^8#K~g(^K~p}[v 3~1!9-8!3u(.8-3u(/!.8%3u(8!3u(.8)3u(..8#Kv&^8#=#~7%8#=#v%K~o~<v K}3813~h&8#>%v&:;L#}D0!8,8+K~G z" +
  "-  8#8;G%x%/#.8%8!K}[}dv K,3~f&&JK#9!#J#J#J8#=#w%3}u(K|!f1%#! !.8#=#w%K~Q~<v K&3}b(&JK 9!/#.8#Kv&^8#=#~7%8#=#v%K~U~<v K53~I!8#@ x&9!8#>%v&:;" +
  "L#}D0!848}#K~F z-  8#8!I ~G%8#8;G%x%/&.K!9!.8#8!I p%/!.8%8!K~!}av K13~f&&J8#=#w%3~V(&J8#=#}s%8#=#s%3~&(8#K F#}z%8#Lnnnn3G#}s%/#.8#Kv&^8#=#w%" +
  "3~o##J8#=#v&:)KnnnnlO&J8#=#w&9&K~7~=v 8#=#x&:!3}f&&J#J8&9%%J8!&J8%@  :(KC_K|!fK-P8(KSfK~: _K|!fK})}BgM&JK~P}gv K&8(3}u&M0%.8%K!^9%8!K!_9!/!." +
  ".8#8#=#x&F#~G(8#8#>#v&G%x(/%..8)8&3~L(.8#KnnnnlF#x(.8#Kv&^8#=#~7%8#=#v%K~1~<v K}.8#Kx(^3}e&8#8+>% G%s&8#8+=#+F#~!&8#>%v&:;L#}E&J8382Kw z-  8" +
  ",8#=#~!&F#+8,8#>%s&G% 8#8;G%x%/%(8#=#}s%8#=#s%3~&(8#8#=#~!&F#}z%8#8#>%s&G#}s%/#. .8%8!Kzvv K(3~f&&J8#=#w%3~V(0!8#=#w%3~e(&J#J8#=#w%3~n(0 8#K" +
  "v!^8#=#w%3~8%8#K~3!^8#=#v!8#=#w!3~_&8#=#~3!K!fM0 8#8#=#~7!:&F#~V(8#8&3BF#~!&8#K F#}z&8#8#K~V(^F#s&#J#J#J%J#J8#Kt!^8#Ks&^3~<%8#=#t!K!O0 8#=#~" +
  "/!:!K!3E:%3~r(8%3u(&J8!3u(/#.8#Kv&^8!K 3E:%3~o#8#=#v&:(KnnnnlN0#8#=#w&:)8#=#x&K~V}_v K#3}o%8(8)3~L(8%3u(8!3u(0!/%..8#8#=#w%3}l(:!F#x(8!3~e(&" +
  "J8#K~h}_v F#~C&8#K~V}_v F#x&8#8!F#~G&8#K F#v&L#9;L#9<#m#J#J#J%J#J8#=#~G&9(8#=#x&9!8#=#~C&9*%J#J8!8*N0&8(8!=# 8!=#&3~*!:%3}7:)3~r(M0 8%8(3~Y(" +
  "0 8!K+^9!8)3u(8%3u(/!..8#8!K+^F#x&8#=#v&8#=#w&3~A(8#8)F#w&8#K!F#v&8!=# :(8!=#&:!Ky}_v K(3~f&&J8%3u(8;L#}E0(8#Ks&^8#Kv&^3}_#8#>%s&:;L#}D0!8#}" +
  "2%~!&9>/#.8(8!Kx}[v K(3~f&8%3u(M&J8#Kv&^3~r&/#.8<L#}E0%8#Ks&^8#Kv&^3}_#8#>%s&:<L#}D0 8#}2%~!&9}1/!..8#=#~!&/%.8#8!F#x&L 8;8;L#}D:!69;}=     " +
  "   8}18<L#}D:%69}1L 8<8%69<}=        8>8!69>8#Kv&^3t(/).Kx}[v K(3~d%/!.Ky}_v K(3~d%.9%8#Kv&^3t((8#Kx(^8#K~g(^Kr}]v 3~1!9%8!3u(.8%3u(/!.8%3u(" +
  "8!3u(.L#9;.8&3u(8;L#}D0 8#L#G%n(8#L#G%~h&8#8}1}6%~_&8#8<G%~V&8#8>}6%y&8#8;G%~G&K 9!%J8!K8N0&8!8#Kv&^^:%>%3L!}D&J8#K~!!^8%}2%5}=      ~h};3~)" +
  "&8#=#~!!M0#.8!K3^9!/ . ..8#Kv&^8#=#~7%8#=#v%K}l~<v K:3~I!8#>%v&:;L#}D0!8,8+{ %3{.%38,8+{ % {.% 8}-88KCz-  8#8;G%x%/#.8%8!K}Z~:v K,3~f&&J8#Kv" +
  "&^8#K~7%^3t#8#=#~C&9!8#=#x&9%8#>%v&:;L#}E&J808/Kx z-  8#8!F#~K%8#8%F#~G%8#8;G%x%/%(8#=#p#8#=#}e#3~A(8#8!F#}e#8#8%F#p#/#. .8%8!K}c~:v K*3~f&&" +
  "J8#Kv&^8#K~7%^3t#8#=#~C&9!8#=#x&9%8#>%v&:;L#}E&J808/Kx z-  8#8!F#~K%8#8%F#~G%8#8;G%x%/%(8#=#q#8#=#}l#3~A(8#8!F#}l#8#8%F#q#/#. .8%8!K}i~:v K+" +
  "3~f&&J8#Kv&^8#K~7%^3t#8#=#~C&9!8#=#x&9%8#>%v&:;L#}E&J808/Kx z-  8#8!F#~K%8#8%F#~G%8#8;G%x%/%(8#=#r#8#=#}s#3~A(8#8!F#}s#8#8%F#r#/#. .8%8!K}p~" +
  ":v K03~f&&J#m8#Kv&^8#=#w%3~o#8#=#w&9!8#=#v&:(KnnnnlO&mK 9%K 8!8#=#x&:&K~e~;v K)3~f&0!}*8!8&K~k~;v K&3~f&&mK!9%K (K#K%8!8&K~o~;v K&3~f&:&69%8" +
  "&K!h.(K%9%K!..8(8!3~&(&J#J8#Kv&^8#=#~7%8#=#v%K~s~;v K})3~I!8#@ x&9%8#>%v&:;L#}D0 848}#K~F z-  8#8%I ~G%8#8;G%x%/&..8#8%I ~V#/!.8%8!K}|~:v K)" +
  "3~f&M&J8%8!K~(~:v K+3~f&M&J8%8!Kw~;v K*3~f&M&J8#8!F#~C(8#8%F#x(8#K!F#}z&8#8#Kx(^F#s&8#Kv&^K~ttv 8#Ks&^3~J&8#Kx%^8#=#w&:!8#=#x&3~Q(8#=#v&8!3~" +
  "L(/&..8#K!F#}z&8#8#K~7%^F#s&8#Kv&^K~Ytv 8#Ks&^3~J&8#Kx%^8#=#w&:!8#=#x&3~Q(8#=#v&8!3~L(/#.K 9&8#=#w%3~e(&J#J8#=#w%3~n(0 8#Ky!^8#=#w%3~8%8#K~G" +
  "!^8#=#y!8#=#~R!3~_&8#=#~G!K!fM0 8#8#=#~K!:(F#~V(8#8(3BF#~!&8#K F#}z&8#8#K~V(^F#s&#J#J#J%J#J8#Kx!^8#Ks&^3~<%8#=#x!K!O0 8#=#~C!:!K!3E:%3~r(8%3" +
  "u(&J8!3u(/#.8#Kv&^8!K 3E:%3~o#8#=#v&:)KnnnnlN0#8#=#w&:*8#=#x&Kv}_v K%3}o%8)8*3~L(8%3u(8!3u(0!/%..8#8#=#w%3}l(:!F#x(8!3~e(&J8#Ky}_v F#~C&8#Kv" +
  "}_v F#x&8#8!F#~G&8#K F#v&L#9<L#9}/L#9}.L#9;#m#J#J#J#J%J#J8#=#~G&9)8#=#x&9!8#=#~C&91%J#J8!81N0&8)8!=# 8!=#&3~*!:%3}7:*3~r(M0 8%8)3~Y(0 8!K+^9" +
  "!8*3u(8%3u(/!..8#8!K+^F#x&8#=#v&8#=#w&3~A(8#8*F#w&8#K!F#v&8!=# :)8!=#&:!Kx}[v K(3~f&&J8%3u(8}/L#}E0(8#Ks&^8#Kv&^3}_#8#>%s&:}/L#}D0!8#}2%~!&9" +
  ">8}/9;/#.8)8!K~/}_v K(3~f&&J8%3u(8<L#}E0)8#Ks&^8#Kv&^3}_#8#>%s&:<L#}D0!8#}2%~!&9}1/#.8)8!K~4}_v K*3~f&8%3u(M&J8#Kv&^3~r&/#.8}.L#}E0%8#Ks&^8#" +
  "Kv&^3}_#8#>%s&:}.L#}D0 8#}2%~!&9}2/!..8#=#~!&/&.8#8!F#x&L 8;8;L#}D:!69;}=        8}28}.L#}D:%69}2L 8}.8%69}.}=        8}18<L#}D:%69}1L 8<8%6" +
  "9<}=        8>8!69>8#Kv&^3t(/*.K~4}_v K*3~d%/#.Kx}[v K(3~d%/!.K~/}_v K(3~d%.9%8#Kv&^3t((8#Kx(^8#K~g(^Kp}]v 3~1!9%8!3u(.8%3u(/!.8%3u(8!3u(.L#" +
  "9;.8(3u(8;L#}D0 8}+8;8>3n%M0 878<8}13n%M0 868}.8}23n%9&..8#Kv&^8#=#~7%8#=#v%K~B~;v K:8&3~h&8#>%v&:;L#}D0 8,8+K~G z-  8#8;G%x%/!.8#L#G%x%.K 8" +
  "}(8569!8#>%x%:;L#}E0#8#=#w%3u(8!8})3~L(8}%3u(/!..8 8#K~p!^Kt!z-  8.3u(/#.8 K3^8,K~G z-  8 K#F# 8 8;G%+8#=#w%3u(8!8})3~L(8}%3u(8.3u(.8#K~p!^3" +
  "}c%..8#K~h(^< .tE%3m&}Y!}W; Kn/_:#< #J#J#J8 @ x9K!_1%  #!. .8 K~V3^8 K~V3z-  .8 K~V3^93#J#J#J#J#J#J#J#J#J8 @ ~79K!_1%!! #.8 K~(9^9} #J#J#J8 " +
  "@ ~(9K!_1%!! #.8 Kq}!^9/8 Kt8^90#J#J8 @ t8K!_1%!! *.8 =#s8=# 9%/*. . .8 =#~789%8 =#~389*/#. .K!9*8 =#~399%8 =#t9K!N&m8 =#~/98%3*9%K!9&/)(8 K" +
  " I ~(98 8%F#~788 8 =#~/9:*F#~388 K~(9^.9} .8 8%F#v88 Kv8^9/#J8*3-:&&J#J8&K+_:+=# K!O&J8+3}[(K};90K~d}]v 9%(#J8&=#/908&=#+9%8#Kt-^8&K3^Kx z- " +
  " 8&=#}K9)8#Kq%^8&K~R ^K~(!z-  8+K F# 8+KmO&J#J8&K&_:&=# K!_9(8&8(F# 8(0 8+Kq#3~#(..8#Ky,^:&8#Kt-^Kx z-  8#Kp+^:+8#Kq%^K~(!z-  8)K%N0 8#Kx#^:" +
  "(8&Kx z-  8#K}s!^:&8+K~(!z-  8*3u(8)K#N0#8#Kv)^8(Kx z-  8#K}l(^8&K~(!z-  /&..8%803~c( .(8#Kq%^8*8/=# 3~+!8#=#q%9%8#=#~V%:)K#N&J8*3u((8#=#}l%" +
  "908#Kv)^8#Kr%^Kx z-  8#K}l(^8#K~Z%^K~(!z-  8*3u(/#..K!9)/%.8 80F#x88 8%F#w88 K~C8^8#Kv)^Kw z-  8 8)F#~V38 K~Z3^:%8#K}l(^K~(!z-  8#Kq!^8 =#~h" +
  "38 K~l3^=# 3~*&8#>%q!9}#8#Kp!^8 =#~p38 Kz3^=# 3~*&8#>%p!9}!8#Kn!^8 =#n} 8 Ko} ^=# 3~*&8#>%n!94K&K~G 3~.(:&K F#}>8&L G#J8&Lnnnnv G#H8&L G#C8&" +
  "Lnnnn3G#=8&L G#88&84G#58&8}!G#38&8}#G#+8&L}Znnn3G# 8 8&F#q98 =#~V3K&K43~.(:+L G#+8+L}[nnn3G# K&K&3~.(:&8+F# 8&K~Gyv 3}T9(K 9&K!N&J8%=# 3}l(9" +
  "*K!9&.8#8(F#}l*8#8+F#q*8#8*F#}e*8#8&F#p*8#Kp*^Ks~0v K33n#8#K~p ^8 @ ~@} :+3~s&8#8#>%lG#t-8#K(F#}s%8#8 Ky} ^F#r%8#K!F#}l%8#8#Kt-^F#q%8#Kp+^K~" +
  "Ttv 8#Kq%^3~J&K}z~qv =# &J .8#=#q+918#=#}e+9-8#=#p+9(K 9%K}z~qv KmF# Kt~qv =# :,K&i9&K~(~qv =# 9.#J#J%J8%8&O&J8%8.^9)8%K3^:09%8)=#&8)=#+8-81" +
  "3~f&M0!/#..8,K~Z Q&J8.=#/9)8.=#&9(8.=# 9%8,K!_:,K&i:&&J8.8.K3^8&z-  .Kt~qv 8,F# 8%KnnnnlN&J (8%8(3~L(8)3~i&..8 =#~(} 9(K+K=3~.(:&K }7!88&L G" +
  "%58&8(F#48&8(F#38&K I +8&L}[nnn3G# 8,K~!~qv =# N&mK~!~qv 3~d(K~(~qv =# (8..8,K&i^:(8#=#q+F#+8(8#>#p+G# 8(8&F#/Kt~qv 8,K!^F# /!.8.80^K3_=#/:&" +
  "=# 9)8&8)K!^F# 8)K }>&J (8(8-3~L(..K 9/K}z~qv K}z~qv =# K!^F# 8 =#~p} K!N&J8 =#z} 3}l(91K!9/8 =#n}!3}l(90.8#K~h ^8 =#~_38 K~d3^=# 3~*&8#=#i9" +
  ",8#=#e9%8 =#q9:-=# K!^9(8-8(F# 8(M&J .8#K~V%^8 K~R} ^=# 8 K~V} ^=# 3}b%8#K~K%^8 K~C} ^3~T&8#K~d%^8 =#~_} 8 =#~d} 3}r#8#8 =#x} F#~G%8#8 >%v} " +
  "G%x%8#8 { %t} {.%~3%8 @ ~h} 9)8#Kq%^:(8 Kp} ^K=z-  8#8)I ~p%K+K~p 3~.(:)L}Znnn3G% 8)K+^8(K~h z-  K&K<3~.(:(8+I 88(8-F#78(8,F#58(8%F#48(80F#3" +
  "8(81F#/8(8/F#+8(L}Znnn3G# 8 8(F#}s98 8&F#r98 8)F#}l98#Ks.^8 Ko}!^3~T&8 Ks9^9+8#=#s.KnnnnlO&J8+8#=#~!.F#+8+8#>#s.G# (8#Ky,^K<3o&3~K#9}#3~K#9}" +
  "!8#8}#L|}v}W}]Lnn!oG%r%8#8}!L||||||||};}]LnnnnnnnnnmoG%q%8#K)F#}e+8#8#Kq%^F#p+8#Kt-^K~W~Kv 8#Kp+^3~J&8#=#~/-9)8#=#~3-9&8#K F#q+8#8&8)^F#}e+8" +
  "#8)F#p+%J8#Kp+^3~q!:(Knnw O&J8#8#=#q+:&K!^F#q+8&K+_K},kK%}B&J8#Ky,^K@3~n#.8#Ky,^8(3~n#/!..8#=#t-8)3~L(8+8#=#~V,F#+8+8#>#y,G# .8 Kq9^:)=# :%=" +
  "#<&J .8 =#}z99(8 =#~!99&8%K F#C8%KmF#<8%K=^8(8&3~D(8%8%=#<K!^F#<8 8#{ #p*{.#q}!8 8)F#n})8 8 Kw8^F#z58 8 K}l9^F#~p58 K I t88 K I q})8 8+># G#" +
  "o})8 8+=#+F#}e})8 Kt8^908 Kq}!^9/.8 8/{ % {.%r})8 K~!})^:&8 Ks}!^K~p)z-  8 8&F#~(88 8 Kr})^:%F#~!88 8 K~(8^F#}z88 8 K~!8^F#s8.#J8%=# K!N&JK~" +
  "!wv K*3}V9)8#K~_ ^8%=#&8)3~&%8#=#a9(8#=#[K!f&J8(3u(8)3u((#J8(3}Z)8(3u(8)3u(M0 K}z~Ov K)3}V9&8#K~V ^8%=#&8&3~&%8#=#W9*8#=#}RK!N&J8*3u(Kn+9*.8" +
  "&3u(L%9}%/%..8#Ky ^8!=# :&=#&8&=# =# }   8%=#+:%=#+&J .8#=#}O9)8#=#}K9(8%KmF#+8%=#/:&&m8%=#38&=#/} ! 8%=#+K!^(K .9&8%8)F#38%8(F#/8%8&F#+.#J#" +
  "J#m#J#J#J#J#J8 =#}z8=# :%@ ~h)K!_1%!! #.8%K~L)^91#J#J8%@ ~L)K!_1%  (!. .8%=#w)9,8%=#v)9*8%=#~7)9&/#. .8%=#~V)=# 9(8%8%=#~R):*F#v)8%8%=#y):&F" +
  "#~7)8%8%>#~Z)G#x)8%8%=#~d)F#~G)8%K I ~L)8%8(K+^:,F#w)8%K~L)^91.8%8*F#p)8%K I ~K)8#8%=#~G)F#v,8#8%>#x)G%~3,8#Kq%^8&=# :.K+^:-3q!8#>#}s%9}!8#=" +
  "#r%9*8#>%q%:}%L#}E&J8#Ks.^8#K}z%^K<z-  8#8#{ %y%{.%x.8#=#~K%9,8#>#~C%948#=#x%9!8#K~3,^/#.8%8*F#}e)8%8}!G%q)8%=#p):*@ }>8.@ PO&J8#Kq%^K}lpv K" +
  "A3~Q(8#>#}s%9}!8#=#r%9*8#>%q%9}%8#Ks.^8#K}z%^K<z-  8#8#{ %y%{.%x.8#=#~K%9,8#>#~C%948#=#x%9!8%=#}e)8%=#q)3~L(8#K~3,^/#.8#K~G ^8*K}8^3~l&8%Kr)" +
  "^928#=#R:+&m8#=#~3,8#=#~7,828+8#=#}G3}b%3~L(8%=#p)9*8%=#q)9+8%=#}l)(828#=#v,F#+828#>%~3,G# 8}!~ 9+8}!L8p~ .9)8%K!I ~K)8&=#+9(8&=#&9&8%8)F#o)" +
  "8%8+F#n)8%8-F#~p(8%8,F#~l(8%8&K+^F#z(8%8(K+^F#~h(8%8.@ PI ~/)8%8*F#~3)8%K I ~0)8%K!F#t)8%82F#~()8%K!F#~!)8%8%K~3)^F#}z)8%K I ~K!8%8%K}z)^F#w" +
  "!8%8%K~h(^F#v!.8#Kq%^8%8!3}W8#>%q%L%}D&J81K%I  /#.8#Kp+^8#Kq%^:&Kn!z-  8%3~m#8#=#o,9,8#>%p+9}#8#Ky,^:!8#Kq+^Ky z-  8#8#{ %~_+{.%x,8#K~p+^3~%" +
  "(8}#L#}D&J8&8!Ky z-  8%=#p):!=#79*8#K~3%^8!=#8:)3~:(8#=#v%9!8#8)&m8!8)^8#=#~7%8!K7a^9&%J8#Kp+^8*3~+&8&8#=#s+F#58&8#>#r+G#38&8#{ #p+{.# 8&K7^" +
  "9&8*K7^9*8)K!_:)0 .(8!.F#v%8#>%q%9}%8#=#r%9*8#>#}s%9}!8#Ks.^8#K}z%^K<z-  8#8#{ %y%{.%x.8#=#~K%9,8#>#~C%948#=#x%9!(8#8}#G%t-8#K~3-^8#Ky,^Ky z" +
  "-  8%K I ~K)8#8#{ %x,{.%q.8%=#r)9!8%=#}s)9+8%>#}s)948%=#p):.=#79)8#Kp+^8.=#8:-3}^&8-8#=#p+8#=#q+:(_:&8&8-}@69*8#=#}e+8(K7a^9&%J8*&J8#Kq%^8)3" +
  "~+&8&8#=#~!%F#58&8#>#s%G#38&8#{ #q%{.# 8*K!_9*8&K7^9&8)K7^9)/!..8#8#>#p+G%y.8#8-F#~V.8#Ky.^8#Kv-^3~2#8#=#~Z-:&KnnnnlO&J8#8#>%~_-G#~d.8#8&F#~" +
  "_.(8#K~_.^K}c}ev K}*3}b%.8.=#=8#Kp+^8.=#?:-3}_&8-8#=#p+8#=#q+:(_:&8&8-}@69*K+^9&8#=#}e+8(K&i^9)%J8*&J8#Kq%^8&K&_=# 8&=# 3~n!8#8&@ &I }s%8)8#" +
  "{ #q%{.# 8*K!_9*8)K3^9)8&K3^9&/!..8#8-F#q+#J8!KnnnnlO&J84L||||2}I0!8!8+3~L(.Knnnnl9!.8#=#~h-:&KnnnnlO&J8#8#>#~l-G#}l%8#8&F#q%(8#Kq%^8.=#&8.=" +
  "#+3}d%.8#8#>%y.G%s.8#8#=#~V.F#~!.8#8#>#p+G#~(.8#8#=#q+F#~/.8#8#>#q%G%~3.8#8#=#r%F#v.8#>#~d.9}!8#=#~_.9*8#=#y-8#=#~R-3~&(8#K~C-^3}q(8#=#z-8#=" +
  "#n.3~&(8#Kp.^3~%(L#9}%.8%@ ~K)&J8%=#r)8%=#}s)3~L(.8%K I ~K)8%K}e)^.:&=# 8&=#&3~L(81K!I  8}%L%}D0 8%3~1%8%K!I ~h)8#K~(*^8#Ks.^K<z-  8#8#{ %x." +
  "{.%r*8}%L&}D0!/#.8%K%I ~h).80K%I  8} K%I  K#9)/#.8 K~!})^3~Q&8 Kr})^3~?&8 K!I t88#K~Z*^8#K~(*^K<z-  8#8#{ %r*{.%~G*8/3}w&8 K}l9^3q%8}%L#}X:}" +
  "#L!}K&J#J8}#~ K!N&J8 =#q9:%=#<:!K||||*Q&J .8%=#89(K!9)8%8!K!^F#<8#Kq%^8%=#?8%=#C3}b%Knnnnl9&8#=#q%:!KnnnnlO&J8#>#}l%:}%L||||2}I&J8!9&(8!8#=#" +
  "}l%3~L(..8#Kq%^K.K}]~1v K}%3~%%8#8(F#y+8#8#@ ~Z%I ~R+8#8#>%s%G%r+8#8#=#~!%F#s+8#8#>#~(%G#}z+8#8#=#~/%F#~(+8#8#>%~3%G%t+8#8#=#v%F#~3+8#8#=#~R" +
  "%F#~K+8#>%q%9}#8#}2%r%9}&8#8}%G%v+8#8&F#~7+8#8}&}6%q+8#8}#G%p+8#8#>%~G%G%x+8#8#=#y%F#~G+8#=#w%8#=#x%3~&(8%8%=#<K!_F#<8#Kp+^:!K!8*3}d!9%8!3}l" +
  "&/!.8#8*F#q%8#8}!G#}l%8#K}s%^:28#K~Z*^K<z-  8#8,F#~C%8#8!F#v%8#84G#w%3&:(K~p}_v K)K~ppv K*3}V:&3~p%8&3u(8(K}]}av K*8}!~ :.8}!L8p~ 3}V:&3~p%8" +
  "&3u(8#Kp+^8#=#~3%:-8#=#~7%3~a!8#Kx ^8#=#}e+:&8#=#q+3~)%K!9)84~ 9+8#=#}A9%#J8#=#}>K!N&J8#=#p+8&3~&((#J8(K~2}gv K&8%3~p%8%3u(8#=#p+8&3~&(8#K}Z" +
  "}[n+F#p+8#KJ_8#=#s%8#=#}z%8#Kp+^3}s#8#=#}=9%8#=#JK!f0 8(K~)ov K+8%3~p%8%3u(8#K}Z}[n+F#t-8#=#~(%9&8#=#t%3(9)8#K F#q+8#8)F#}e+K&i9%8#8#Kt-^F#p" +
  "+#J%J8%&J8%K3_9%8#KH^8#Kp+^8&3}i#8&K3^9&8#=#HK!O0!/#..8(K~0ov K*8#=#}e+:&3~p%8&3u(8(Kz}^v K+8,~33}U:&3~p%K 9)8(9%/%.8#=#}89%8#=#}e+3u(K!9).." +
  "8(9&.8&3u(8*8.3~L(823}q(8#K~!%^3o(8!8+3~&(8#=#~/%8-3~L(.(8#8}!G#}s%8#8*F#r%8#8}%G%q%8#K}z%^8#K~Z*^K<z-  8#8,F#~K%8#8!F#x%8#8#{ %~G*{.%y%8#84" +
  "G#~C%84L||||}hnnnnm}J&m8#Kq%^K 8#3}d!(8#Kt-^:(8 =#q9K+^:&3~j!8#KC^8 K~C} ^3~l&8#>%C9}#8#8#=#~/-:!F#}l+8#8}#G#}e+8#K!F#p+8#8#=#~3-K/a8!^F#r+8" +
  "#K~l.^:!8#Kp+^8 =#~_} 8 =#~d} 3}n!#J8#=#z.:-&J#JKnnnnl9/8#=#~l.9!8#=#~p.9+8(3s%8!KnnnnlN0 8#8-F#~!.8#8+F#}z.8#8!F#s.8#K=^8&3~^&K!9%8#=#?9)8#" +
  "=#=:(K!N&J8#K8^8)K~1}av K&3}V:&3~&%8#K5^8#=#88#=#<3~_&8#=#5K!N&J8#Ky,^8#=#7:!3~o#8!3u(8#=#y,:/KnnnnlN9%.8&3u(.8(8)3~A(8#Kt-^8,8#=#y%3~(%8#=#" +
  "~3-9&8#=#~/-9(8%&J8#KnnnnlF#p+(8#Kp+^8+8-8#=#~R,:!8#=#~V,3v!8/8!3~L(.8(8&8#Kp+^3|!9%8#=#t-8(3~L(8#Ks.^3|&/#.(8!3|&8(3s%.8#K3^8&3~^&8#=#3K!f&" +
  "J8#=#49%(8#Kt-^8,8#=#y%3~(%8#=#~3-9!8#=#~/-9&8#KnnnnlF#p+8&8!8#Kp+^3|!9%8#=#t-8&3~L(..8#Kq%^K!8%3}d!.9%8#Kq%^3}l&K!9).8 =#q93}](833}c%8 Kw8^" +
  "3~[%8 Kv8^9/.8/=# 3u(8} K!I  .K#9&8)K#N&mK%(833}i%8)9&K!.9*.8 8*I ~798 8&K#N:)&mK%(833~>&; K3_:+< Kw9Kv98&K!f68 ^=# Kn+8%3 9(8+K+^3~I&8+=#/9" +
  "&8#8+=#+K!f:!F#+8#8&8(8!6F#/8+K3^< 8#=#+K!N&JK~U~mv K}33~c( (8#=#/3u(8%3u(8 =#v93u(8 =#w93u(.K!.I x98#Kn/^< 8).~[=&})m&}Y!}V!}W; Kn)_:)< 8)K" +
  "nnnnlF#}R8)Kn7}7!s!8)KnnnnlF#a8)KnnnnlF#l8)K }7!}s!8)L&G%}K8)L G%R8)Lnnnnv G%}>8)KnnnnlF#q!8)KnnnnlF#o!8)L G%H8)K~_*F#w!8)L G#~7!8)8#F#~3!8)" +
  "8!F#~/!8)L G#x!8)K#F#~(!#J8)K~(!^3~X(K#N&J8)Kq!^9}(8)K~K ^928)Kx ^938)K F#y!8)Lnnnnv G#~G!K!9!#J%J#J8)Kq(^:#8)K~(!^:*8!K!f3~c#8)@ r(:!K%N0#8" +
  ")8)B }p(}7!~R!8)8)@ }r(I ~T!8!K#N0 8)>%q(9}-8)Ks&^8*3~i#8)@ ~&&:*K#N0#8)8)= ~ &F }y(8)8)>#s&G#}s(8)8)B!~R!}7 }p(8)8)@ ~T!I }r(8)8!I r(8)8}-G" +
  "%q(8)8*I ~ (8)K~G!^8#3y%K 9!/!..8)KC^8)K~(!^3~,&8)=#CK#O0 8(K~h a948)=#~K!:}%8)=#y!K5a^958%=#+9.8%=#&9/8)Kr(^918)Kw%^9} 8)Kz#^9}&8)K~!&^9})8" +
  ")Ko#^9}!8)=#~G!8&K!f968}%9#%J8#85O&J8)8#>#3:}-G%~h!8)8#{ # :;{.%~V!8)8}-G%p#8)8;{.%~p!8)8)@ }e#K%NI }k#8)8}!F#}s#8)8%F#r#8)8)K}k#^F#}l#8)K~V" +
  "!^K~p}_v K)3}a&&J8)@ }k#&J8)8)@ }f#I ~!&8)8)>#o#G#s&8)Kq(^:!8)Ks&^3~L#8)K~3%^8!3~!&(8)KnnnnlF#~3%.8)=#}R8)=#W3~&(8)8)=#v%F#[8)8)>#~3%G#}R(#J" +
  "8)K~p!^:!K~ppv K*3}a&&J8)8)=#p#K(N&m8)=#o#:!E  8!}3 &L8}_oL~]~;~,}r~N/}D(K .I s!/!.8!K}]}av K*3}a&&J8)Kq(^8)K}l#^3~3#8)=#q(:!KnnnnlN&JKnnnnl" +
  "9!(#J8)Ks&^8)=#}l(:&8)=#r(3}q#8!8&3~L(Knnnnl9!8)=#s&:&KnnnnlN0 8)=#~!&&J8)>#}z&988&9!(8&8)=#}z&3~L(...8)=#a8)=#e3~&(8)88G%e8)8!F#a/!.8!K}c}a" +
  "v K-3}a&&J8)8)@ }f#I ~!&8)8)>#o#G#s&8)Kq(^8)Ks&^3~L#8)=#r(9*8)=#}l(9&8)=#q(K 9!81K~^}dv >  G )81K~W}dv >  G  8)#m#J%J8!K1O&J8)8!81^@  :+3~_%" +
  "8!K!^9!8)=# 8)=#&8&8*3~f&M0!/#..K1/!.8+K18)@ }k#6.I }w!8&3~&(/!.8!K~2}gv K&3}a&&JKnnnnl9!8)@ }e#K(N&J8)=#o#9+8)K~3%^8)=#p#:*3o&%J#JK 9!%J8!8" +
  "*N0!8!8+^@  K:O&J8!K!^9!/!..8)K~3%^8+8!K!^:!3~D(8*8!_9&8!8+^9,K 9!#J%J8!8&P&J8!8,^@  :+K~R O&JK!9*8+K:N0%(K#9*.8!8*^9!/!..8&9!.8)8,8!K~R 3}u" +
  "&I ~!&8)8!F#}z&8)8,F#s&8)Kq(^:+8)Ks&^3~L#8)=#q(8/8.8)=#}l(:*8)=#r(:03~,#&J8+8/8.8*803v!8)=#}l(:+8)=#r(8)K~3%^3}]#8)=#q(8+3~L((8)K~3%^8,8!3~D" +
  "(.8)K~3%^K:3}|&8*3~&(K!8!K!^:*8,^8!8&Q69+8&8*_:!K 8!8&}B69*/!..8)K~3%^8+8*3~D(8)>#~7%998)=#~3%9!.8)=#l8)=#}W3~&(8)89G#}W8)8!F#l/!.8!K~)ov K+" +
  "3}a&&J8)K~_*F#~3&8)L G#t&8)8)>#o#G#~!&8)L G#~7&8)K#F#s&8)K F#~K#8)Lnnnnv G#~C#8)@ }e#K&N&J#J8)Ks&^3~W(K#O0 K!9!%J8)K~/#^8)Ks&^:&8!K!f3|%8)@ " +
  "~3#K!fM8)=#~/#K#Og0!8)K~R#^:!8&3~i#8)@ ~^#K#N0!8)=#~V#9&8)=#~R#9*8)@ ~Z#9,8)Kr%^8!8/8.3~%##J#J8,K(N&J#J8)K~_*F#~!(8)L G#s(8)8&F#}s(8)8*F#r(8" +
  ")L G#~((8)K#F#q(8)Kq(^3~X(K#O0#8)K F#t%8)Lnnnnv G#~!%K!9!#J%J#J8)K~3%^:&8)Kq(^:*8!K!f3~c#8)@ v%:!K%N0#8)8)B ~:%}7!s#8)8)@ ~<%I }x#8!K#N0 8)>" +
  "%~3%9}-8)K~h#^8*3~i#8)@ ~s#:*K#N0#8} 8)= ~o#F *8} 8)>#~h#G# 8)8)B!s#}7 ~:%8)8)@ }x#I ~<%8)8!I v%8)8}-G%~3%8)8*I ~F%8)K~!%^8&3y%K 9!/!..8)K+^" +
  "8)Kq(^3~,&8)=#+K#O0 8)=#t%K5a9*K 9!8)=#~(%9&8)=#~!%%J8!8*O&J8)8!8&^:+>#3G%x%8)8+{ # {.%~3%8)K~3%^K}]}av K*3}a&&J8)K~h#^8} 8/8.3~%#8)=#r%8)=#" +
  "}s%3~&(8)8)=#~p#F#s%8)8)>#~h#G%r%.8!K5^9!/!..8&3~O(/!.8)=#~!%8)=#~(%3~O(/#..Ky~Kv K+3u#K|!f:!K}-N0 8)K F#v%8)Lnnnnv G#~3%8)=#r%:&KnnnnlN&J8)" +
  "KnnnnlF#q(8)K~3%^3}v%(8)8)>#~3%G%q(8)8)=#v%F#r(8)8!I ~!(8)8)>#}s%G%s(8)8&F#}s(./!.8)KnnnnlF#q(8)=#r%8)=#}s%3~&(.8)K~C#^8)Kq(^3~:#K 9!/ . ..8" +
  ")8)=#~K#F#r(8)8)>#~C#G%q(833}q(838)=#r(F#+838)>%q(G# /!.8!K~fov K)3}a&M&J8!K}l}av K-3}a&&J8)K8^8}!3~/#8)8)=#<:!}7!}u!8)8)=#88!Knn&Pf}7!}s!/#" +
  ".8!K}u}av K-3}a&&J8)K=^8}!3~/#8)8)=#=:!~)G%H8)8)=#?~38<8!K!f6:<}6%J/#.8!K~!}av K13}a&&J8)Kq(^8)K}l#^3~3#8)=#o!8)=#p!3~&(8)8)=#r(F#}e!8)8)>#q" +
  "(G#o!/#.8!K~6}gv K*3}a&M86Mg0!#m8)K~_*F#p%8)L G#n%8)8)>#o#G#~p#8)L G#}e%8)K#F#~h#K 9*8)K F#s%8)Lnnnnn!G#r%K+9+8)@ }e#K&N&mK 8)K~h#^3~W(K#O0!" +
  "}*K!9!%J#J8)K~R#^8)K~h#^:&8!K!f3|%8)@ ~V#K!fM8)=#~R#K#Og0 8)K~!%^8&3~i#8)@ ~.%K#N0 8)@ t%9!8)Ks&^:&8)=#~!%8)=#~(%8%K 8)3m#J8)>%s&:}-L#}E&J#J" +
  "8)Kq(^:,8&K~h z-  8!K(O&J8,3~0%/!.8)K~3%^:!8})K~_ z-  8)8}-G%q(818!K~_ z-  8)=#~3(KnnnnlO&J#J8)=#~7(:!8)=#v(:&K~ppv K*3~f&M&J8!8&K~t}_v K(3~" +
  "f&M0!.8)Ks&^8)K~3%^K~_ z-  /&..8)Kq(^3~0%..L#9}-.8)Kq(^8)Ks&^K~_ z-  8)Kr%^8*K!K+K~h 3~g&8)=#}s%:+8)=#s%:*K~h a^9!%J8}-L%}E&J8!8}-G% 8!K+^8)" +
  "Kq(^K~_ z-  8!K~h ^9!8*K!^9*L%9}-/!..8)8*F#s%K 9!/!..8)=#r%(K ..9-8(8*O&J8+8*3q&8-8+3y(Knnnnl9-(8+84^9&K 9!#J#J%J8!84N:,M&J8!8+^8!K~h ^9!>% " +
  "L#}E0!/#..8&:*9!/!.8!8+^:!K~h _9*.K K+3y(8!8&8!_K~h c3q&8)8-F#q(8)8+F#}l(8)8*8+_K~h cF#r(K+K 3q&K K+3y(8,&J8)>#}l(9:(8)Kq(^3~G%Knnnnl9-..8}(" +
  "3~%(8)8:G#}l!8)8-F#q!/!.8)K~_*F#~G%8)L G#x%8)8)>#o#G#v%8)L G#~K%8)K#F#~3%8)K F#~!#8)Lnnnnv G#s#8)@ }e#K&N&J#J8)K~3%^3~W(K#O0 K!9!%J8)K~(#^8)" +
  "K~3%^:&8!K!f3|%8)@ t#K!fM8)=#~(#K#Og0!8)K~/#^8&3~i#8)@ u#K#N0!8)K F#x#8)Lnnnnv G#v#Knnnnl9-#J8)@ ~7#K(N&J#J8)=#~3#9!8)=#~/#9&8)K~_*F#~3&8)L " +
  "G#t&8)8!F#~(&8)8&F#~!&8)L G#~7&8)K#F#s&8)Ks&^3~X(K#O0 8)K F#~K#8)Lnnnnv G#~C#K!9!#J%J#J8)Kq(^:&8)Ks&^:*8!K!f3~c#8)@ r(:!K%N0#8)8)B }p(}7!y#8" +
  ")8)@ }r(I ~P#8!K#N0 8)>%q(9}-8)K~h#^8*3~i#8)@ ~s#:*K#N0#8)8)= ~o#F }y(8)8)>#~h#G#}s(8)8)B!y#}7 }p(8)8)@ ~P#I }r(8)8!I r(8)8}-G%q(8)8*I ~ (8)" +
  "K~C#^8&3y%K 9!/!..8)K5^8)Ks&^3~,&8)=#5K#O0 8)=#~G#:,8)=#~K#K5a^97K}-908)=#~C#8,9&%J8&87O&J8)8&>#3G%n%8)8&{ # {.%~h##J8)K~h#^:!K~1}av K&3}a&&" +
  "J8)Kq(^8}&8/8.3~%#K}-908)=#q(:!KnnnnlN0!8)=#}l(:*8)=#r(3u#8!8*3~L(K|!f90(8!K~h}_v K&3}a&M&J8!K}]}av K*3}a&M0#8)Kq(^8}&8/8.3~%#8-8}#3~&(8)=#r" +
  "(9},8)=#}l(9}#8)=#q(9-/#.8)K~_*F#~!(8)L G#s(8)8)>#z#G#r(8)L G#~((8)K#F#q(8)K F#~Z#8)Lnnnnv G#~R#8)@ o%K&N&J#J8)Kq(^3~W(K#O0 K!9!%J8)K~_#^8)K" +
  "q(^:*8!K!f3|%8)@ ~d#K!fM8)=#~_#K#Og0!8)Kr%^:!8*3~i#8)@ }y%K#N0!8)K3^8!3~/#8)K~R#^8)=#3K!N&m8)E#48}-Lnnnne}]o9}-Knnnnl(8)K~!%^8)Kr%^8/8.3~%#8" +
  "}-8)>#~(%8)=#~!%:!KnnnnlN69}-K}Znnnl8!8!K}Znnnl}A6.:*K}ZnnnlO3w(8)=#~V#8)=#~Z#:+K/a^9!%J8*K}ZnnnlO&J8!8*F# 8!8}-G#&8!K/^9!8+K!^9+K}Znnnl9*/!" +
  "..8)8+F#~Z#K 9!/ . ..8)8)=#~Z#F#t%8)8)>#~R#G%~!%8)Kv#^3}v%8)8)=#t%F#x#8)8)>%~!%G%v#..8&K5^9&/!..8,3~O(80K}-N0!8-KnnnnlN&J8)KnnnnlF#q(8)Kv#^3" +
  "}v%(8)8)=#x#F#r(8)8)>%v#G%q(8)80I ~!(8)8},F#}z(8)8}#F#s(8)8-F#}s(./%.8)=#~C#8)=#~G#3~O(..8)KnnnnlF#q(8-8}#3~&(8)Kv#^3}v%.8)Ks#^8)Kq(^3~:#K 9" +
  "!/ . ..8)8)=#~!#F#r(8)8)>#s#G%q(823}q(828)=#r(F#+828)>%q(G# ..8#K5^9#/!..8}%3~O(8)8)=#WK 8)=#}RKnnnnlO68)=#[K~t}_v K(3~9&8)@ s!gI s!8 8)KH^K" +
  "~h z-  /#.8)=#~G!8)=#~K!3~O(.8 L#G% 8)KH^3~0%.8)Kn)^< .}b=%2m%}Y!}W; Kv(_:&< #J8#Knn88%=# :(K&i:,8,Knn8}B6}B&J#J8%@ })918%@ 59)8%=#/:*&}Y8*K" +
  "0j:(K!_9,8(K }A&JK!8(_Kq%cK!^:(K~F}cka9+8,8(Kq%a^9,.8%=#4Kvo}9c~)8%E#38*K&}SK|%f8+^8,K~Z b:*_8,K~0.aK#j^8*K#j^~(Ln}y(}Y}WL~_*}Y}WLn~_~C~5~,q" +
  "1}X(30z).9}#3>9}&8&8)I }G8&81I }H8&8}&}6%J8&8}#G%H8&L!G%C8&8%># G%}>8&8%=#+F#RK.9%%J8%KBO&J8%8&Kt%^^K#I  8%K/^9%/!..8&Kx~Kv F#~p#8&K!F#~l#8&" +
  "K&F#r#8&L G#q#8&Lnnnnv G#p#8&{/                {.#}s#8&L G ~##8&K!}7!v#8&K!}7!o%8&L!G#z#8&K F#~7#8&Lnnnn3G#~/#8&8&KC^F#~h#8&K~C#^8&Kt%^K<z- " +
  " 8&L G#r%8&8#F#}l%8&8!F#q%8&L G#}z%8&K#F#p%8&K~_*8&=#}A:383K~_*Q6F#s%8!8#K~7vv K%3~m&&J8&K!I ~#%8&K%F#r%.8&Kp%^:%K~s 3~2(&J#J8&K~/#^9.8&K F#" +
  "q&8&Lnnnn3G#p&8&L G#s(8&8#F#r(8&8!F#}l(8&8&Kp&^F#}s(8&K#I }]&8&K#I ~o%8&K#I ~c%8&K#I ~U%8&K#I ~J%8&K#I ~?%8&K#I ~6%8&L&G%~p!8&L G%~h!8&Lnnnn" +
  "v G%~_!8&L G%~V!8&8}&}6%y!8&K F#~h&8&Lnnnn3G#~_&8%K~s 3}k%K 9(%J#J8&K~l&^:*8&Kp%^:+8&=#~h!M8&>%~V!Rf3}p&8&@ z&:-K#N0 8&=#}z%K!^9/8&=#~p&928&" +
  "K=^8*8&K~_&^3}j%8&=#=:)8&=#?:,3~L!:0K-_9%#J8&Ky!^8*8)8,803~D%:*M8%K|!fK&OgM&J8+K~s 3~2(&J8&Kp#^8+8&K}l(^K!3}a!8&Kxvv =# F#t(8&Kvvv ># G%~!(/" +
  "#..8&K~!(^8&Kp%^3}l!.8&82F#x#8&8/F#w#8&K I v#8&K I }^%8&Kp#^8)8,8*8&K~!(^8&=#r%3}{%0!8%K|!f:*K)}B&J8&Kt%^8*K/a^:)8&=#t(F#+8)8&>%~!(G# (8&K8^" +
  "8&Kp#^8)8,8&K~!(^3}x!8&@ 8M0#8&@ 99%.8&8&@ o%8-K!h8%K|!f8(K|!fQffI o%8%9(/!..8&K}l&^:%8&Kt%^:)K~K z-  8&=#~_&8&=#~d&3~L(8&Ky!^3~j&8&8&=#}z(F" +
  "#v%8&8&{ #}l({.%t%8&K5^:(8)3~]#8(K&g8&Kq&^8&=#5:/6=# 928&=#}e&908&=#p&9} K 9,8&K~_&^8&Kp#^:*8%K 3~9!8&K~l&^8*8%K#3~9!K!9(8)8*8%K&K!3}t#8&K I" +
  " }^%8&K}Z},}7!v#8&K F#~7#8&=#~h#:%=# 9*8%>%+9}#8&L G#n(Kn!9)#J8&@ ~Q&K#O&J8}#Ln~G}r~k~m@8*69}##J#J#J8&@ y&:*1&&#! #.#m8&8&@ ~O&I ~3%8&8&>#~G" +
  "&G#t%8&Ky!^:)8&Kt%^:%8&Kn(^3~U&8&K F#q(8&Lnnnn3G#p(8&=#y!9(8&=#~R!9*8%8)8&Kp(^3o%8%8&=#t%:-8&=#~/%:+3~ &8-8+8%3~,!M&J#J8-8+K 3z&@ vnJK)f&J8%" +
  "8}#3~#!0!8%8-8+3~6!/!.8-8+K 3}e%:%K!_K!}B&J8-8+8%3z&K8N&J8&Kt%^8-8+3~6!/#..#J8-8+8%:)3z&KAN&J8-8+8%K!^:)3}e%:}!M0!8)8}!^9).8%M8)8+Pg0 8%K,_K" +
  "(P&JK 9%(#J#J#J#J#J8%K*_1#! #.8)K+O0#/(.8)K*N0&/!.#J#J8%K3_1&!## #.8)K}#O0!K,9%/#.8)K3O0 K)9%/!.8&Kt%^K})3{&/%..8-8+8%8}#8.8&Kn(^3}y!/%.8&Kt" +
  "%^3}b!..8&Kt%^8}#8.8&Kn(^3~)!.9)8&=#~7#8&@ ~V!Mg&J8&=#p(8&=#}e(3~L((8&=#~/#8&=#~3#3~L(8.8&=#q(F#+8.8&>#p(G# ./%.K 9*8&=#~G&8&=#~K&K 8}#8.8&K" +
  "n(^3}y!9)/#.8*K5iK}_}]=g9).K 9*.8/808/69%8&K~!(^8&Kp#^:+8)8(8*8&=#n(8&=#o(:(K|||}Yf8(8&=#~h#>% R63~M#8&Ky!^:(8+8&K}l&^K)K 3}t#8&=#~h#@ }.M8&" +
  "=#~l&:*K}ZnnnlNgM&J8+8%828&=#~p&8&=#z&8(3}h!9,.Knnnnl8} 8/69(#J8&@ t#&J8&K}ZnnnlF#t%8,3~X%8&=#~!(8&=#~((3~((8*8&=#~p&3~((8&=#~_&8&=#~d&3~(((" +
  "#J8&=#~_&:)K}ZnnnlN&J8&K}ZnnnlF#t%8,3~X%8&=#~!(8&=#~((3~((8*8&=#~p&3~((/!.8&=#~d&9+8*K}ZnnnlN&J8&K}ZnnnlF#t%8)8+3~&(8,3~X%8&=#~!(8&=#~((3~((" +
  "/!.8&=#~p&9-8&=#~!(:.K}ZnnnlN&J8&K}ZnnnlF#t%8(8%3~&(8*8-3~&(8)8+3~&(8,3~X%/%.8&=#~h&908&8&>#y!G#~d%8&8&=#~V!F#~l%8&8,F#n&8&8#F#z%8&8!F#~p%8&" +
  "K F#~_%8&Lnnnn5G#~V%8&8&>#~((G#y%8&8.F#~K%8&82F#~G%8&8%F#~C%8&8(F#x%8&8&=#z&F#w%8&8-F#v%8&8*F#~7%8&80F#~3%8&8+F#~/%8&8)F#t%8&8&=#~h#@ }.:%I " +
  "o&8/&J8&=#p&8&=#}e&3~L(.8%K!N9*/%..8(8%3~&(.8/&J8&=#p&8&=#}e&3~L(.K}Znnnl9).(8&Ky!^8%3}l!8&K}l&^:%8&@ ~V!K5iK}Z}]4gK 3~S#8&Kp#^:(3}_(8(8%K?z" +
  "-  K}Znnnl9)8&K}ZnnnlF#t%.8&K3^8&Kp%^3~,&#J8&=#3:%K#O&J8&=#49(8&Kt%^3~)(8&K}ZnnnlF#t%8&K}l&^:)Kq!K}e!8%K!f:%6838(8%63~S#8&Kp#^:%3}_(8%8)K?z-" +
  "  (8)K}ZnnnlO&J#m8&@ o%&J8#9%8!9(Knnnnl8&@ ~#%K!O0!}*.8&K F#~V!8&Lnnnn3G#y!8&K}l&^:%8&Kt%^K 8&Ky!^3}|!8&K+^8%3~]#8&=#+:(&m8&=#/9%8&=#y!8&=#~" +
  "R!3~L(Knnnnl(8&=#~V!9%8&=#~R!9(8&=#y!..9+KnnnnlK!3~&(8&8%F#~_%8&8(F#~Z%8&8+F#~V%8&=#}>:(KmN0#8%8(}B&J8*K!fM0%#mKnn#9(8,&JK 8,=#88,=#<}@0!}*." +
  "K}5.8%^K}3^K}Zn#P0%.8&Kt%^3~)(8&K I }l(8&K}i!F#r(8&Kp#^8&K}l(^8(K K&K 3~g!..K}Znnnl9).8&8&{ #s#{.#}s&8&K#F#r&K 9%8&=#q#9,8&=#}e#9*#J%J#J8%K3" +
  "N0#8%8&K}l&^^:(=#+:+K~[ Q&J8(=#/:(8,P&J8(K5a8*^:(@  K#O&J8(=#&K| f:-K}-Q0%8(8-@ ~;}dJKn}a~G gF#&.8(K I 48(8+K~Y _F#+8(K F#/..8%K+^9%/!.. .K&" +
  "9,8&K}l&^8&K~/%^K~K z-  8&Ky!^:(8&Kp#^:+K?z-  8&=#~/#8&=#~3#3~L(8&=#~R!9%8&=#~V!9*8&8#F#}z(8&8!F#s(8&8*K5a8%^F#r(8&8%F#}l(8&8(F#}s(8&Kt%^8&K" +
  "}l(^3}v#K 9(K 9*8&=#t%KnnnnlO&J8+K&3}^&8&=#}e#:%8&>#t%G# 8%8&{ #~3%{.#+8%8&=#x%F#58&K!F#t(8&8&>#p#G%~!(8&8&=#}z(F#r%8&8&{ #}l({.%p%%J#J8&Kp#" +
  "^8&Kp%^3}v#8&=#p#KnnnnlN0 8&=#t(:%8&=#~!(N&J8&K~!(^K!3~:(.8&=#~((8%K7a^:(8&>#p#G# 8(8&{ #q#{.#+8(8&=#s#F#58&8%K!^F#t(/!..8&=#~((9,8&=#~!(9*8" +
  "&=#t(9(.8)K}ZnnnlO&J8&=#~V!9+8&=#~R!9%8&8#F#v%8&8!F#~7%8&8%F#t%8&8+K5a8%^F#~/%8&8&Ky!^F#~3%8&K}l(^8&Kt%^3}g#8&=#}l(KnnnnlN&mK&9%K 9+K (8&Kp#" +
  "^K&3}_&8&=#}e#8&{ #}l({.# 8&K!F#t(8&8&>#p#G%~!(8&8&=#v%F#r#8&8&{ #t%{.%p#%J#J8&Kp%^8&Kp#^3}g#8&=#p%KnnnnlN0 8&=#t(:!8&=#~!(N&J8&K~!(^3~<(.8&" +
  "=#~((8!K&i^8&{ #p%{.# 8&8!K!^F#t(/!..8&=#~((9%8&=#~!(9+8&=#t(.9!8&K~p ^8&K}l&^K~K z-  8&8!F#e8&8%F#a8&8+F#[8&8(F#W8&8,F#}R(8&K~V ^8&Ky!^8!8#" +
  "3~F!8&8,F#e8&8*F#aKnnnnl9*8(9).Knnnnl9(8&Ky!^3}_(8*KnnnnlN&J8&8)F#x%8&8&>#aG%v%8&8&=#[F#~7%8&8&>#}RG#~/%8&KnnnnlF#t%/!.8&>#a948&=#[9+8&>#}R9" +
  "}%8&K}e#^8&K~p ^K~K z-  8&8)F#p##J#J#J81K!_1#! #.8&K~R ^8&Kp#^K#3w#8&>#}R9}#8&=#}O9(/!.8&K~R ^8&Kp#^K!3w#8&=#W:!&J8&8!K!_F#W.8&=#}O9(8&>#}R9" +
  "}#.#J81K!N&J8&=#y#:!&J8!=#8:%8!=#<:#P&J8&KnnnnlF#~C!/%.8%8#_:%K1Q&J8#8!=#7^:!Ks}gv K13~@%M&J8%K1O&J8!K1^:!8%K2_:#^@  K:N&J8&K~R ^:%8!8#3~a!8" +
  "&K~C!^8%3~!&/)..8&KnnnnlF#~C!/&..8&KnnnnlF#~C!/#..8&KnnnnlF#~C!.8&8&>#r#G#a8&K!F#[8&K|~-v F#W8&8&>#}e#G#}OK 9,K&9%%J8,8%8&K~R ^^=# ^9,8%K+^:" +
  "%K7O0 .8&K~/(^8,3o&K 9%%J8%K5O&J8&K~/(^8%8&K~R ^^:!=# 8!=#&3~D(8%K+^9%/!..8&K}l&^8&Kp#^:!K 3w#8&8&>#~/(G#s&8&8&=#~7(F#~!&8&8}#G#~Z%8&8(F#~V%" +
  "8&84G%y%8&8+F#~K%8&8}%G#~C%8&8*F#x%8&8&>#}l&G%t%8&8&>#~C!G#~d%8&8&=#~K!F#~l%8&8&>#}s&G%~3%8&8&>#}z&G%v%8!3~Y%8&=#t%KnnnnlN0 8 K+^8&Kt%^Kx z-" +
  "  8 L#G% 8 81I R/#.(8&Kp#^:%K}i!8(3~S#8&Kt%^K&g8%8!8#3~F!8&K F#x%8&Lnnnnv G%v%8&KnnnnlF#t%8%3}_(.8 8&Kt%^K&g8&Kv%^3~:!.8&Kv(^< .}m}(!}#m; Kt" +
  "%_:%< 8%8#@ 5I p!8%L&G#n!8%L G#l8%Lnnnnv G#e8%LnnnnnnnnnmG#}R8%Lnnnnv G#}K8%L&G#R8%L G#}>8%Lnnnnv G#J8%K~p!^:&3&:)K!K 3}V:(8!3~p#8%@ ~p!8%=#" +
  "z!3~*(8(3u(8%Kq%^8%KJ_8)K!K 3}V:+3}[!8%Kz ^8%K~h ^8%Ky ^9(8%K~C ^9*#J8%@ q%K!N&J8&8%@ }i%K3gK~N~Mv K?3}b#8+3u((#J8%=#}l%9&8+3u(8&3~r(M&J#J8&" +
  "3~f(0 8&3}<0 8&3}=9!8%K+^3~I&8%=#+K!f&J8%=#/8%K~p!^K} K~N~Mv K?3}b#3u(8&3u(/%(8%K}s#^8!3~R(8%8%=#}>F#n#8%8%>#JG%~p!8%8*># G#o#8%8*=#+F#}e#8%" +
  "8(># G%q#8%8(=#+F#r#8&3u(8)3u(8%=#W8%=#[3~&(/(. ..8%K~p!^8!3M:!3~o#8%=#~p!KnnnnlO&J8%8%=#n#F#n%8%8%>#~p!G%~p#(8%K F#n%8%Lnnnn3G%~p#.8!3u(8%K" +
  "(F#z!8%8%K~p#^F#~p!8%Kq%^K}b~-v 8%K~p!^:!3~J&8!K!8%=#}l%:!8%=#r%3}b#8%=#q%8!3~L(8%=#~p#8%=#z#3~L(8&3u(..8)3u(8%=#W8%=#[3~&(8%KJ_3}q(8*3}q(8(" +
  "3o(.3~B%3~B%8%=#s#9,8%=#}z#9.8%=#}s#9-8%8%=#n#F#58%8%>%~p!G%38%=#o#9+8%=#p#9*8%=#}e#9)8%8%=#r#F#=8%8%>%q#G%88-KnnnnlO&J#J8%8%=#4:!F#J8%8%=#5" +
  ":(K7a8!^F#}=8%8*F#}>8%8)K7a8*^F#}A8%K~p!^:&8%KJ_:/3~B#8%=#z!K!O&J .8%8%=#n#K&K/3~j%8%K F#n%8%8%>% G#~p#8&8/3~B#8%=#z!K!O&J .8%K~p#^K 8%=#n#K" +
  "&K/3~g&8%8%>#z#L8}bG#}l%8%8%Kn%^F#q%8(&J8!K+^9&8(9!%J8%Kq%^8&K&_=# 8&=# 3}m%8&K7^9&8!K!_:!0 ..8%8%=#r%F#n#8%8%>#q%G%~p!8)&J8*K+^9&8)9!%J8%K~" +
  "p!^8&K&_=# 8&=# 3}m%8&K7^9&8!K!_:!0 ..8%=#~p!8%=#z!F# 8%8%>#~p#G%C8%8%=#n%F#H8%8%KC^F#}88%KJ_8,8.8#3n!8%>%JL#}E&J8%8%>%3G%~G#8%8%=#5F#y#8%=#" +
  "o!9/8%=#n!8%=#l918%=#i8%=#e938%=#a9#8%=#[9} 8%=#}G9}!8%=#R8%=#}O9(8%8%=#}R:&8%=#WK7a:!^:4F#o%8%8(F#n%8%8&F#~p#8%8%K}8^F#p%%J8!&J8%8&=#5F#q#8" +
  "%8&>#3G%p#8%8&{ # {.%~p!8%=#}8:(=#&8(=#+8&=#&8&=#+3~p!&J8%=#~p!:}%KnnnnlO&J8%8&>#4G%s%8%8&{ #&{.%q%8%=#y#:(8%=#~G#N&J8%K~G#^K!3~:(.8%=#~K#8(" +
  "K7a^:.8}%F# 8.8%>%q%G#&8.8%{ %r%{.#/8%8(K!^F#y#.(8%K~p!^3v(.8&K7^9&8!K7_9!/!..8%84F#z#8%K~p#^3~Z&8%8)F#~_#8%8*F#~Z#8%8+F#~V#8%8} F#n%8%8#F#~" +
  "p#8%83K7a8#^:&F#o%8%8%K}8^F#p%%J8#:!8&O&J8%8!=#5F#q#8%8!>#3G%p#8%8!{ # {.%~p!8!K7^9#8%=#}8:(=#&8(=#+8!=#&8!=#+3~p!M&J8%K~p!^3v(/#.8%=#~p!:(K" +
  "nnnnlN0!8%8!>#4G%s%8%8!{ #&{.%q%8)8%=#~V#N&J8%K~V#^K!3~:(8%=#~Z#9*.8)K7a8*^:!8(F# 8!8%>%q%G#&8!8%{ %r%{.#/8%8)K!^:)F#~_#/!..8%8&F#z#8%K~p#^3" +
  "~Z&8 8%K~G#^8%K~V#^3~:!8}!3~L(813~&(8/3~&((#J8(&J8%K~p!^8%Kx ^K~C z-  8%8)F#~C#8%8*F#x#8%8+F#w#8%=#}l#:!8%=#r#K7a^9&%J#J8%=#H9(8%=#D9+%J8&8!" +
  ":#N0!8!K7^9!8+8(8#=#&8#=#+3~p!M0 .8%Kq%^8#3~+&8%=#q%KnnnnlN0 8)8%=#w#N&J8%Kw#^K!3~:(8%=#x#9*.8)K7a8*^:#8%{ #q%{.# 8#8%=#~!%F#58#8%>#s%G#38%8" +
  ")K!^:)F#~C#/!..8 8%K3^8%Kw#^3~:!8%K~p!^3~[%/!.8%K}s!^8%Kx ^K~C z-  8%8)F#~l#8%8*F#~h#8%8+F#~d#8%8%=#=F#~h!8%8%>%8G%~_!8%=#~7!9!8%K F#~7!8%=#" +
  "~3!:&8!K7a^9##J%J#J8#8&N0#8&K7^9!8&=# :(KnnnnlN0 8%8&>#4G#}e#8%8&{ #&{.#z!8%8(F#~p!8%=#D8%=#H8%=#z!8%=#n#3~p!&J8%8&>#4G%s%8%8&{ #&{.%q%8)8%=" +
  "#~d#N&J8%K~d#^K!3~:(8%=#~h#9*.8)K7a8*^:&8(F# 8&8%>%q%G#&8&8%{ %r%{.#/8%8)K!^:)F#~l#(8%K~p!^3v(.8!9&/!..8!8#N0 8!8#8!_K7c3y&.8%=#x!9!8%K F#x!" +
  "8%=#w!:&8!K&i:!^9)#J%J#J8!M0#8&K3^9#8&=# :(KnnnnlN0 8%8&=#/F#o#8%8&>#&G#z!8%8(F#~p!8%=#D8%=#H8%=#z!8%=#n#3~p!&J8%8&=#/F#r%8%8&>#&G%q%8%=#~h!" +
  ":&8%=#~_!N&J8%K~_!^3~<(.8%=#~d!8&K&i^:*8(F# 8*8%>%q%G#&8*8%=#r%F#/8%8&K!^F#~h!(8%K~p!^3}v%.8!K3_9!8#9&/!..8#8)N0 8#8)8#_K&}S3~O&.8%K~/!^3}q(" +
  "8%8%=#~l#F#~7!8%8%>#~d#G#~/!8%Kv!^3o(8%8%=#~h!F#x!8%8%>%~_!G#v!8 K+^8%K}s!^K~C z-  8 L#G% 8%KC^3~H%8-8,3~L(8%K3^3}q(/#..8%KC^3~H%8-8,3~L(8%K" +
  "8^3o(.(8%8)F#}>8%8*F#}=8%8+F#J8 8%K3^8%KJ_3~:!8%K8^3o(.8%Kt%^< .~Q}(%/m!}Y!}W; K~G!_:&< 8&Kp!^8#8%3~&%8&=#}e!9##J#J8&=#p!K!f&m8#(#J8#3~e(&J8" +
  "&Kt!^8#3~d!8&=#~/!:(8&=#~3!K}f~Nv K&3~f&9+8&=#t!8(3~L((#J8#3~j(0 8#3~f(0 8#9%/#..8&Kn!^8#3?:(K}i~Nv K)3}V:)3~&%8&=#o!9*8&=#n!K!N&J8)3u(8(3u(" +
  "8*9%(8&8*F#q!8)3u(8(3u(#J#J8&Kq!^3~H(:)&J8#3~k(M&J8&K}z!^8%3~o#Knnnnl9(#J#J8&=#}z!:,KnnnnlO&m8&>#~!!938,(8&Kt!^:,8%3~M%8&>%t!L!}D&J8&8&}2%~3" +
  "!z%F#s!8&K F#~C!8&Lnnnn3G#w!8&K}e~Ov F#~/!8&Lsnnn)G#~3!8&8&Kw!^F#t!8&Ks!^8,3~U(&J .8&>#x!938&=#w!9(.Knnnnl8&=#~!!3~&(8(KnnnnlO0!8&L!G#r!K 9(" +
  "/#.9(.8&83G#r!.8&8(F#}l!8&K}l!^3p(9(8&K~p ^8)=# 8#8(3}x%8&=#}W9%8&=#lK!f0%8#3u(8(3u(/#..8#9%.8%3~e(&J#J8&Kt!^8%3~d!8&=#~/!:#8&=#~3!:(K}o~Nv " +
  "K)3~f&M&J#J8#8(K}t~Nv K)3~f&0 8#8(K}y~Nv K)3~f&0 8#8(K~#~Nv K*3~f&0 8&=#t!8#3~L(/#..8&=#t!8#3~L(8&K~h ^8%Kt~Nv K*3}V:(3~&%8&=#i9)8&=#eK!f&J8" +
  "%9#8)9%/%.8&K~_ ^8)3}m(8&=#a9)8&=#[K!f&J8%9#8)9%/%.8(3u(8&K~V ^8)8%3~*%8&=#W9,8&=#}RK!f&m8)9(8%9#8,9%/%(8%3u(8)3u(8,.9%..8*3u(/#.8(3u(8*3u(." +
  "8#3u(/#.8%3~l(&J8 K I  8 8%F#&/%.8%3~j(&J#J#m8&Kw!^8!=#J8!=#}=3~Y!8&=#~C!K!N&J#J8&=#x!:(=# KnnnnlN0 8(=#&:#8(=#+:(K~lov K*3~f&M&J#J8#8(K~G}b" +
  "v K)3~f&0 8#8(K~sov K+3~f&0 8#8(K~M}bv K*3~f&M0#..8&K3^8%3~-%8&=#4:#8&=#3K!f0#}*8&8&=#~C!F#~3!8&8&>#w!G%t!8&K!I ~7!8!K5^8&Kt!^3}k&/%..8&K+^8" +
  "%3~-%8&=#/.8!K.K~a~/v K?3~&#3u(8&Kw!^3}v%K}Z+9#.8 K I  8 8#F#&(#J8&Kt!^:#8%3~M%8&>%t!L!}D8&>%~3!L||||||||| }]L|||||||~o| }If&J8!K.K}w~/v KA3" +
  "~&#8 K I  8 K}Z+F#&/!.8%3~m(8+f&J8!8!=#}=K!N&mK)K.8!=#J=# K}b}^v K,3}b(6(K..K~n~.v K}23~&#8 K I  8 K}Z+F#&/!.8%3~e(&J#J8#8%K~G~Mv K*3}V:(3z#" +
  "8#3~8&8(3u(&J8%3@9(8&Ky ^3~I&K!9#8&=#}KK!N&J8&8&=#}OF#~/!(K 9#8&8(K OI ~,!.8&8#I t!8&Kt!^3~8&0!.8!KC^9,8!=#HK#i9#8!=#D9(#J%J8#M0!8#K&_9#8(=#" +
  " 8(K&^9(8%3AM0 .8!K.K~;~.v KD3~&#8 K I  8 K}Z+F#&/%.8&Kt!^8%3~d!8%3~k(9#8&=#~/!9)#J8#M&J#J8)8&=#~3!:*K~2~Nv K.3~f&0 8)8*K~;~Nv K} 3~f&0 #J8%" +
  "3~n(M&J#J8&K~G ^8%3~3%K!9+8&=#}G9(8&=#RK!O&J8(3~m(&JK 9+(8&Kx ^8(3~3%8&=#}A8&=#}>9+8(3u(9(..8+K!N&J8(3u((8(3~m(8(3u(0!.8)8*K~J~Nv K%3~f&0%8)" +
  "8*K~M~Nv K%3~f&0%8)8*K~O~Nv K+3~f&0%8)8*K~W~Nv K23~f&0%8)8*K~h~Nv K*3~f&0%8)8*K~+}ev K(3~f&0%8)8*K~o~Nv K)3~f&0%8)8*K{~Nv K*3~f&0%8&KJ_8%3~4" +
  "%8&=#}=9#8&=#JK!f&J8#3u((8#3B8#3u(8&=#t!8)3~L(0%/)...8&=#t!8)3~L(.8!=#HK~_*}@&J8 K!}7! /).8,8%3}l(3}r&#J8%3~n(&J8%3BKnnn+}@&J8 K}Z#}7! /#.8!" +
  "K}8^9)K 9#3(9(8%3B9*#J%J8#8*O&J8)8#~3:} 3}U3}r&8&Kt!^8!8%8} 3}U:+3}[!8+3u(8&K8^8)3w%8&=#88&=#<3~A(8&@ t!0#8(8&=#~/!:+3}3}*8+3u(8#K!^9#/!..8 " +
  "K I  8 8(F#&/#.8 8&@ ~,!I !8 K!I  8(3u((8&KH^8%3~4%8&=#}89#8&=#HK!f&J8#3u(8!K.K~F~/v K}*3~&#8 K I  8 K}Z+F#&/#.8&8#F#s!K}Z+3C9*8&8#3BF#~(!8&" +
  "K F#~!!8!K5^9/8!K/^908!K}8^9.8&8&Ks!^F#}z!#J%J#J8&KC^8&K}z!^3~<%8&=#CK!O0 8.8&=#D:)3}l(3}r&8!=#+9(8&K}l!^8!8%8)3}[!K 9+8!@ }>M8(8!=#+Qg8!=#}" +
  "=K#OgM&J#J8!=#J:-=# K}]}^v K)3}b(M0 8&Kt!^8-=#&3~o#8&=#t!:-KnnnnlN0 8&=#~/!:18&=#~3!Kn}bv K-3}o%8-813~L(M0 8(8!=#+:+}@&J .8&Kw!^8+8(_:+3}^&8" +
  "!8(F#+8&8+F#~C!8+K7a:+&J8&=#x!8!=#&8(K7a^8+z-  .808&Kw!^3~2#8&Kt!^:(8!=#J8!=#}=3~Y!8&K0I ~7!8/8(3}k&K!9+..8&K=^8.3w%8&=#=8&=#?3~A(8&@ }l!0#8" +
  "&=#r!9(8+M&J8&Kt!^8*8)8(3~p#8&@ t!8&=#~/!3~*(.8(3u(8)3u(/!..8 K I  8 8*F#&8#3u(/#.8 8&@ }m!I !8 K!I  8)3u(8*3u(8#3u(..8&K5^8,3w%8&=#58&=#73~" +
  "A(/(..8&=#t!8)3~L(.8&Kt!^8%3~d!8&=#~/!:#8&=#~3!:(K~o~+v K)3~f&&J8&Kw!^Kn~.v K~; 3}b%(8&8(F#r!8&8#F#}l!8&K!F#~!!8&8&K}l!^F#}z!8&Kw!^K}|~-v 8&" +
  "K}z!^3~J&.8&=#t!8#3~L(8!K.8&=#x!:!8&=#~C!3~&#8 K I  8 K}Z+F#&8&=#w!8!3~L(/#..8 K I  8 8%F#&/&..8%3u(/#.9%.8%3u(8!K.K~F~/v K}*3~&#8 K I  8 K}" +
  "Z+F#&.8&K~G!^< .}k} !+m#J#J#J8 K~m!Q&J8 K~D|}VQ0#8 K.^Klf9&K}z{v =# :+M0!K 8&_9%#J8&3n&:*K#iKp~rv ^=# : &J#J8&K})8*K!}S_K 8*K}-O6i9##J%J#J8 " +
  "=#&Klf:)8&Q&J8)8&_:)8%P&J8 9(8):%M0#..8!8 =#4:)8#K}+}SK&f8 ^=#3: 8)N68!8)69!8#K!i9#8 0!/#..K 9%8 9!/%.8!M&J8(M0!K 9!.8(9 /#..K 9 K#8*i:!K 8!" +
  "_g8+f:!&m8![K#iKp~rv ^=# (K .9!.%J8!:#&J8!=#&Klf:(8&_:)8%P9!8%8)8%8!68&8(}@:(69%8 8#8 8!68(69 8#=#3:!0!8#=#49!/!..8 M0!K~!{v =# :!8&Q8!8&_8%" +
  "}Bf0!8 3~@!8%K3Q&J8 8&K%gF#&8 8&^:!8%K!gF#&8!8%^8%F# 8!8%3}h((8 8%8&^:!K%gF#&8 8!^:!8!=#&K!gF#&.8 K+^: 0%(Ks{v =# K38 K.^K~p%f8 K.P6:&K%}S: " +
  "}S:!K%f&J8 8!KmhK!f^:(K%i: Ks~sv ^=# :!K+^9#8 Kr~sv ^8#=# 8(3~7&8!8 K%gF#&8 8!^: 8 =#&K!gF#&8#2.K~!{v =# 8&Q0!8!&JK#8 i:#K 8#_g8!8 if[:(K%i:" +
  " Ks~sv ^=# :!K+^9#8 Kr~sv ^8#=# 8(3~7&8!8&K%gF#&8!8&^:%8 8&_:(K!gF#&8 8!^8(F# 8%8(3~Y&8#2.K}z{v =# : M0!8 [K#iKp~rv ^=# :#=#&Klf8&_9%8#9!%J#" +
  "J8#=#3: M&J8#=#4: M0!.8%8 =#&Klf8&_:(}@9#8(8%8#69%8 8!8#69!8 9#/!..8!3~@!8%K3Q&J8!8&K%gF#&8!8&^: 8%K!gF#&8 8%^8%F# 8 8%3~Y&(8!8%8&^: K%gF#&8" +
  " 8!^: 8 =#&K!gF#&.8!K+^: 0%..8&K~!{v =# :!}B&JKt{v =# 9 8!8&_:#K3P&JKt{v K F# K~!{v K F# 8 8!K%gF#&8 8!^:!8!=#&K!gF#&(K~!{v 8#F# Kt{v 8 8&^:" +
  "(F# 8(8#K!gF#&8 8!^8#F# 8 8&K%gF#&.8 K+^2.8&K~({v =# : P&JK~({v 8 8&_:!F# K~/{v 8&K~/{v =# : ^:#F# 8#8!K!gF#&8 8&K%gF#&8 K+^9 /#.8&K~+n&^:!K" +
  "3}SJ :#KmN0 K 9 8#K3i:#M0!K~3{v 8!Knn}Wf: K3_8 K 8 _8#N6:(K~3{v =# ^: F# K~7{v 8 K~7{v =# :!8 8!}@6F# K~/{v =# :!&J#JKp~sv 9 #J%J8 M0!8 =# :" +
  "%8 =#&:)^8#O&J8 =#+9 /!..8 =#/8!8%Pg8!8#Qg0 8 8(8)^F#&K~/{v =# 8(K~({v =# ^3~#%/!.Kw{v Kw{v =# : 8#8 8#P6F# 8#8(^9%Kp~sv 9 #J%J8 M0!8 =# :)8" +
  "%O&J8 =#+9 /!..8 =#/0 8 8#F# 8 8(8 =#&^F#&8#8&K%gF#&8)K2^KlfK+_: 8#8&^:(_9!K~/{v =# 8 N&JK~/{v 8(F# K~({v 8!K~({v =# ^: F# 8(8 K!gF#&(#JKt{v" +
  " =# 8 N&JKt{v 8(F# K~!{v 8!K~!{v =# ^: F# 8(8 K!gF#&8 8(^8 F# /!.8 =#&:&K%fK!N&J8 8&Klf:%3}h%8 8%^: =#&9&8!8%^9!.8 8&K}YfF#&8(8!K!gF#&8!8(^8" +
  "!F# 8(8!3}h(..8#K+^2.8!3x%: =#&9%8 =# 9 8#8(K=_3~#%8!8 8%^:)K8_KlfK+_: 8!K3^8 }@6:%K6F#&8%K+^: Kp~sv { # {.# K}e~sv 8(F# Kp~sv 8#F# Kq~sv 8 " +
  "F# K}l~sv K F# 8%K7^9 %J8 K*F# 8)8 K&^: }@0 .8!8%N0 8%8%=#&K}YfF#&8!8%8!_: K!gF#&8%8 F# 8!8 3}h(.(Kw{v =# : M8 8#}@g&JKw{v 8#F# .K 9 Kx{v K|" +
  "}-F# K}e~sv 8(F# Kp~sv 8#F# K}l~sv K F# %J8 Kn#O&J8 Ks~sv ^8 Kr~sv ^:!F# 8 K}z~sv ^8!F# 8 K+^9 /!..8#8(K=_3~#%.K 9 8&K~({v =# :!Q0!K~({v 8!8" +
  "&_:!F# K~/{v 8&K~/{v =# : ^:#F# 8#8!K!gF#&8 8&K%gF#&8 K+^2.K 2.8 .~>2#} m,}Y; K~h1_:&< 8&KC^8!3~_!K!938&@ }E:(K#O&J8&@ C908#&JK{~^v K~t~^v 8" +
  "0693K!90(K{~^v K!80693..#m8%K||%f9} #J#J#J#JK%8(K#_8(K!}B6K|!fK!_1%! #%.K#9(8&K#}7!~C08%K||%f&J8&8} F#~R08&K }7!y08&K#F#~K08&K~6~^v F#~G0(K!" +
  "9(8&K!F#~K08&K~5~^v F#~G0.8&K~C0^/%.8&K%F#~K08&K~2~^v F#~G08&K#}7!~C0K!9(8&K~C0^/#.KiK(8&A!R:,K }>68,a:#Ku{ }@&J .8&>%H:}&R8}&Lnnnnnnnn8}Mg&" +
  "J .8&>%}>968&>%J97Knn}YK 8%_8%~:K }>6~:9.8#K&}SK}%^9*8&KC^Ksm8,8}&}T:}%~ _:#_3~F%8&K8^8&>%H8}&8}%}_3~0##JL!KJ8&B!J8#^_:(~):})}_:}*L!}X:}+8&>" +
  "%=8&>%8L};p}W:}(}]:}%RM&J#J8(K};f~)958&K5^8}(8})p~ :)3~s!8&=#79#8&@ 5:18&B!C_K!^~::+8.}?&J#J8(K||%f8+8._:(~:8*8(8*P6:/K!_9-K 9(#J%J#J8#M8(8*" +
  "Ng&J .8)8#8)8#c:}!a_9)8(8&KC^^8}!KC^I  8(8-N0 8(81N0#8(K!^9(8#K-c9#/!..8&Kt+^8&KC^8*8/8+8.8}%8)~)85}_}W8#~)85}_8}*3~U!/!.8(K!^9(K!_K};f~)9})" +
  "L!9}(%J8}(8})pL }E0%8(8*Q&J .8(8&KC^:#^8}%L-}Y:}%85p~ KC^I  8}(L-}Y9}(8}%8}+}]9}%8(K!^:(8/O0 .8&Kt+^8#8*8/8+8.8}%8}*8}(3~U!.(8&Kt+^8&KC^8*K " +
  "8+8.8}(L-n8#~)85}_8}*3~U!.8&=#t+:(M0 8&B!~3+9+8&=#~/+9)/#..87R86Rg8}&87}G8}&Lm}^86}Ggg&J .8&K~7+^:#8}&3~C#8&K~Z,^K K}s!z. 8&K!F#~V,8&K!F#n.8" +
  ",~(8}&L!}X}T}XL~;}q~:~_&}YLn}w~Ds~/#}WL8p~ :(~:9+8,K }C&m8#8,3~.!(8&K~V,^K 8,_~:3~.!.}*8+K }>&J8&K~7+^K 8+_K||%f3~m!(8&K~V,^8(K||!f3~m!.8&K~" +
  "C0^8&K~V,^K}z!z-  8*9(%J8(K-Q&J8&K~C0^Kn}l~c~R%3v#8(K,_9(/!..8&K~C0^:#8(K#i=#q~lJK!i3v#8#8&K~7+^:#3z!8&K~V,^3~K(&J8+K!^9+(8#K-3}w#}*.K 9(K 9" +
  ")#J8.8+~::#}?:}!M&J#J8+8._~:8*8*8#8._}@6:)M&JK 9)/!.8&Ko.^:(8&K~V,^:#K}z!z-  8(K!3~.!9/8&K~!/^:(8#K}z!z-  8(K#3~.!918&K~C0^:,8#K}z!z-  K 9(8" +
  ",K%3~.!92#J%J8(8)O&J8&=#~R,:#K>Q&J .8(K!^9,8#K#i9}#K 9#%J8#8}#N0%8#8&K~7+^:-^8#K&^9#=# M0 .K 9#8-823~K(&J8-823r#K+9#.8&K~7+^:-813~K(&J8-813r" +
  "#8#K&g9#.8&K~7+^:-8/3~K(&J8-8/3r#8#K#^9#.8&K~7+^:-8&K~V,^:}#3~K(&J8-8}#3r#8#K!^9#.8(8*N&J (8(8&KC^^8#KC^I  8&K~7+^K-3}w#}*8,9(/#. ..K!9(/!.8" +
  ")8*}@&J .%J8(8)N0%8(8&KC^^KCI  8(K!^9(/ . ..#J8&K~7+^8&K~V,^K(3}w#3}x#K|!f:#K!O&J8#M8(fM0!8*8)K!_:#}B&J (8#8&KC^^@  K!fM0#..8)8*}@&J .8&K3^8" +
  "&KC^:#8)3}k#8&@ 3M0 8+K!^9+8)8*Q8}!g0 8#8)^8&@ } I  8)K!^9).8)8*}B0  .8&KC^9(.8+~:8.}?&J8&K+^8(8)8+8} 8&K~C0^3w!8&=#/9(8&=#+/#.K#9(8&K#}7!~C" +
  "08%K||%f&J8&8} F#~R08&K }7!y08&K#F#~K08&K~6~^v F#~G0(K!9(8&K!F#~K08&K~5~^v F#~G0.8&K~C0^/!.8&K%F#~K08&K~/~^v F#~G08&K#}7!~C0K!9(8&K~C0^.9#8&" +
  "8(F#~//8&8#F#t/8&80F#~(/8&83F#~!/8 8&K~!/^3~7!8&K~h1^< .~G0#0m1}Y; Kq._:%< 8%K~_,^8!3~_!K!908%? }c-:-K#O&J8%@ ~_,9/8#&JK{~^v K~t~^v 8/690K!9" +
  "/(K{~^v K!8/690..8%#m#J#J#J#JK%8-K#_8-K!}B6K|!fK!_1%! #%.8%K!F#~h,8%K~5~^v F#~d,8%K#}7!~_,8%K~_,^9&K!/%.8%K%F#~h,8%K~2~^v F#~d,8%K#}7!~_,8%K" +
  "~_,^9&K!/#.8%>%~h,:}#R&J .8%>%~p,:}&R&J .8%>%n-:}(R&J .8}#8}&}G8}(8}#8}(}W:}%}Ig8}%Lnnnnnnnn8}Mg&J .8%A!p-:*~(968%K~_,^:#8}#8}&}X8*8*8}%}T:3" +
  "~ _:(3~e%8%>%~_,9} 8#8}#8*8(3~e%8%>%~_,948#Ksm8(_3~F%8%K3^8%>%~h,:}!8}%83}_3~0#8%K8^8}!8} 3~0#8%KC^8}!843~0#K 9#8%KJ_8%>%58%>%3L};p}WL!}W:}!" +
  "K 8%B!~p,8(^_:(~):3p~ :,3~s!L!83}_:7L!}X:})8}!}]938})8}!8%>%8L};}a8%>%=}X}WL!}W:} }]948%>%H8%>%CL};p}W9}*8%@ J:)8%B!~_,_K!^9+8(K};f~)958%=#}" +
  "=9&#J#J%J8&M8#K} Ng&J .8#8%K~F ^^8,8&c:.KC^I  8#K!^9(8} 838,8&8.a_:,~)85}_}W:}+}I0!8#8)O&J8&K-c9&8(9#/!..8(9#L!9} %J8#K} N&J .8#8%K~F ^:(^83" +
  "L-}Y:385p~ KC^I  8#K!^9#8} L-}Y9} 838})}]:384L-}Y:4}M0 .8%K~V ^8(8#8+83848}!8}*}X8} }Y878} 3~P!/!.8%K~V ^8%K~F ^8(8+8}+8} 8}!8}*}X8&~)85}_L!" +
  "3~P!.8%=#}R:&&J8%B![9(8%=#W9#(8%K~d ^:#8}#3~C#8%Kq#^:&8}&3~C#8%K~/%^:,8}(3~C#8%K~R&^K K}s!z. 8%K!F#y&8%K!F#~p(868}%L!}X}T}XL~;}q~:~_&}YLn}w~" +
  "Ds~/#}WL8p~ :+~:9(8*K }C&J8#8*3~.!}*8&8*3~.!}*8,8*3~.!}*(8%Ky&^K 8*_~:3~.!}*.8(K }>&J8%K~d ^K 8(_K||%f:#3~m!8%Kq#^8#3~m!8%K~/%^8#3~m!(8%Ky&^" +
  "8+K||!f3~m!.8%K~_,^:#8%K~d ^:&K}z!z-  8%Ky&^8#8%K~/%^:#3z!3}x#v8-}C&J8&K-3}w#}*8%Kq#^K-3}w#}*8#K-3}w#}*(8(K!^9(.8%Kz(^:&8%Ky&^:#K}z!z-  8&K!" +
  "3~.!9*8%Ks*^:&8#K}z!z-  8&K#3~.!9,8%Kw+^:+8#K}z!z-  K 9&8+K%3~.!9+#J#J#J#J%JK 9#8%K~d ^:)8+3~K(&J8)8+3r#K+9#.8%K~d ^:)8,3~K(&J8)8,3r#8#K&g9#" +
  ".8%K~d ^:)8*3~K(&J8)8*3r#8#K#^9#.8%K~d ^:)8%Ky&^:.3~K(&J8)8.3r#8#K!^9#.8&K} N&J .8&8%K~F ^^8#KC^I  8%K~d ^:#8%Kq#^:.3}x#918%K~_,^:)8#K}z!z- " +
  " 8%Ky&^8)8%K~/%^:23z!3}x#v9)8-81v}?0!8)8-}C&J8#K-3}w#}*8.K-3}w#}*82K-3}w#}*8&K!^9&/!..8&K!^9#/!.8&K!^9#8)8-}C0!8%K~d ^K!3~.!8%Ky&^3~K(M0!.8%" +
  "K+^8%K~F ^8#3}k#8%@ +M0 8&K2}@&J (8#8%K~F ^^8%@ ,I  8(K!^9(8&K#^9#/#. .8&K} P0  .8%K~F ^9&.8%8&8#8(K 8%K~_,^3w!8%=# 9&8%=#&/!.8%K%F#~h,8%K~/" +
  "~^v F#~d,8%K#}7!~_,8%K~_,^9&K!.F#~G+8%8&F#~C+8%8/F#x+8%80F#w+8 8%Kw+^3~7!8%Kq.^< .~,1#-m%}Y#m; K~V#_:*< 8*K<^8!3~j!8*K5^8#Kw ^3~l&K!9,8*K!F#" +
  "C8*8*=#=:+F#}88*8*>%5G#D8*8*=#?K/a8+^F#J8*Kw ^8*KC^8#=#}R8#=#W3}n!8%=#&9/8%@ } 908&@ 5:#K1O&JK 8&B!3K!O8&B!}!8(B!DOg0!}*.8(=#&9,8(=#+.9+8*K~" +
  "Z!^8,8+3~a!8*=#~_!9,8*=#~d!9+8*K~g~o~t(F#~h!8,8+8*K~h!^:-K%3~m&9.8-K%K 8.68,^8+K%_8+8.68*Kw ^808/3m8*>%~h!L#}E&m8*K~G ^8-K~h z-  8*@ ~3!918*" +
  "@ ~4!(8*KnnnnlF#l8*Kn7}7!~3!8*KnnnnlF#o!8*KnnnnlF#q!8*K }7!~/!8*L&G%e8*L G%[8*Lnnnnv G%}R8*KnnnnlF#~!!8*KnnnnlF#}s!8*L G%RK1.9+8*=#~Z!8,3~&(" +
  "8*>%~!!9} 8*KnnnnlF#~!!8*8} G%v!8*8*=#t!F#x!K!9,K+8+8+K|!fK1N68#81K!f68#8#K1N69+8&B!39-8&B!}!903~N%8)}w8%=#/:2&J8%=#+:#=#+918#=#&9,(K 91.8&=" +
  "#4:.~33}U9/8-803~a&9#3}U938,813~1(9,8*8+K|!fK1O&m8*K3^8+3~_%8*=#38*=#43}V(Kn+.F#~!#8*K-F#}z#8*K}c}av F#s#8*8,F#}s#8*K%F#r#8*K~?}av F#}l#8*83" +
  "F#q#8*K~0~Ov F#p#8*8#F#o#8*K)F#n#8*K~p}_v F#z!8*8/F#~p!8*K*F#~l!8*K~%~Ov F#~h!8!=#49#8*K+F#}e#8!=#38#8*K~h!^K(3~8!8*K~p!^9#K 9!%J8!K}8O&J8!8" +
  "#^=# 3u(8!K/^9!/!..8+K|!fK1O&J#J#J8*=#o!:!KnnnnlO&J8*8*>%p!G#~G!8*8!F#~C!(#J#m#J#J#J8+K|!f:!K,_1#! #.K;9#K~t~Lv /#.K99#K~S~Lv /!.8!K!O0!K69#" +
  "K~;~Lv .9!8-0 8*K~C!^8!8#3}b%8(=#<:#KnnnnlO0#Knnnnl9#/%.8*K+^8+3~_%8*8*>%+G#~Z!8*K!F#~l!8*8*K~Z!^F#~h!8*K~C!^K~S~-v 8*K~h!^3~J&.Knnnnl9#8(=#" +
  "<:!KnnnnlN0!8-&m8!8(=#=3~L(/#(8!.9#.8(=#?9/8(=#=9,.8&}2%+9)8&>% 9}!8*K~h!^82&m8%=#+:%=#+9!8%=#&(K 9!K!.8!3}b%#J8*=#~h!:!KnnnnlO&J8*>#~l!:} L" +
  "||||2}I0!8!8*=#~l!3~L(.Knnnnl9!.8#KnnnnlO&J8*K F#~p!8*Lnnnn3G#~h!8*K~h!^8,8/3~D(8*=#~h!8*Ky!^8*=#}>8*=#}A8*=#~l!:&8*=#~p!3v!8&3~L(8#8,3~L((8" +
  "*KnnnnlF#y!.8 8*>#~C!:}#G#58 8*=#~K!:#F#88 8*=#iF#?8 8*>#aG#<8*8+I w#8*8}#G%n#8*8#F#p#8*K&F#}s#8*L G#}l#8*Lnnnnv G#}e#8*K F#v#8*K }7!~7#8*Kn" +
  "nnnlF#t#8*LnnnnnnnnnmG%s#8*L G%~h!8 K F#H8 8*>%r#G%C8*K}e#^3}q(8 8} G%J8 8!F#}88 8)}6%38 8}!G%+8 L#G% 8 8.F#}W8 8*>%y!G%}>8 8*=#~V!F#R8 8+I " +
  "}O8 8.F#}K8 80}7!}I8 8-}7!}G8 8*>%v!G#e8 8*=#x!F#l8*=#l8*=#}W3~&(8*=#q!8*=#}l!3~&(8*K~V ^3}q(8*=#}s!8*=#s!3~&(8*K~!!^3~%(8*Kw ^3|&8*K<^3s%8(" +
  "=#/8(=#33~&(8(=#58(=#73~&(8(=# 8(=#&3~L((8 8*K~G ^K~h z-  8 8.F#}W8 8*>%v!G#e8 8*=#x!F#l8*Kw ^3|&8*K<^3s%8(3~(&.8*K~V#^< .w0#}%m!}Y; Kv!_:&<" +
  " 8&K#I }28&K F#D8&Lnnnnv G#?8&L&G%}K8&L G%R8&Lnnnnv G%}>8&L G%J8&8 =#[>%3G%H8&K F#[8&Lnnnn3G#}R8&K!I d8!K~s 3~2(}*8#8!=#3:(8(K!^3~c&8!K~s 3}" +
  "k%8 KH^9}#8&K}l!^928&K~(!^9} 8%K|!f:4K!O9}%#J%J#J8&K~h ^:+8!8&=#RM8})Rf3}p&8&@ lK#N0#8&=#i9*8&=#e9.8&K5^8+8&K~V ^3}j%K-9(8&=#5:-8&=#7:03~L!9" +
  ",8&KH^8+8-808,3~D%91#J8}%M&J#J8,K|!f:+K,}@0 8+M81fM&J8+@ }z~JJ9(/!.K 9(8!K~s 3~2(M0 8#8&K~g ^3}n(8#K~6}av K!3~6#8#8.8*3~6#8#K~0~*v K#3~6#8 8" +
  "!8#K#3}a!/#..8&Kz ^8!3}l!8 8%I }X8!=#793K!9/8(9+8(K|!fK-N:}!&J83K!^9}&K 9/8*9}(8)9+.8!@ 8958 8}(F#J8 8}&F#}88 8+I }68 8/I H8 8-80818&Kz ^8!=" +
  "#3:13}{%M&J#J#J#J#m8&8*F#}e!8&8.F#p!84K#O&m#J8}!&J80&J#J8-80^:.K!_:(M0 8(@  :(KC_K|!fK-P0 8-@  :)@ vnJK)fM8(@ vnJK)fMg8)K}-fK!iB!~*~JJ8(K2f}" +
  "SK!fgM0 K 9*8} K }7!38} {/                {.# 8-9(#J%J8(8.O&J8(K!^9)8(@  :,K8_:/K1}B&J8)9(K!8/iK}Zv!f0#.8)9(8,K~U N0!8*K}!N0#8*8} ^8,I  8*K!" +
  "^9*/!..8&8*F#~!!8&8&{ #t!{.%r!8&8&>#~!!:})G%q!8})~ :(K}#Q0/828(3}y#KC_:)K|!fK,}@&JK 9*8(82^K!_9/Ktm9)%J#J8)M0 8)K}z}fv ^=# :.K(Q&J#J#m8.8)Ks" +
  "}fv ^=# :,^K!_@  9}!8(&m8,@  82@  K8gO0#8/@  K8g(K88,@  K8N0!}*/#..8}!O0 828(8,8.3~H!0#..8)K+^9)8*K!^9*/!..8&8*I } 8&8)K OI 38&@ 3M0!8&@ } 9" +
  ").8 =#[@ }.K#N&mK~h~*v K~= 8-803~<#(K .0 ; K3_:(< 8&K?^:-8}#3~R%8(K!I &8(8)I (8-8(K&^3~R%8(K3^< .8&@ o!0)/%..8&@ o!0&(8&@ o!M0!8 8(8&Kz ^3}u" +
  "!K|!f/%..8 K}q!3~/&/#(8 8,8&Kz ^8&Kp!^8&K8^8!3r!K|!f..:(1( !!!#!.K 9(85K!f0 #J8&@ dM&J8#=#3:(K!^83N&J8#=# 8#=#&8(3z&K?N&J8#81F#3/%..8#K~:}av" +
  " K!3~6#.8#83813~c&.8&K I d/!.8#8&K~g ^3}n(8(M&J8&K+^8!833~k%8#8&=#+8&=#/K!3~^!/!.8#K~6}av K!3~6#8#8&=#p!8&=#}e!3~6#8(K%N&J8#K~+~*v K)3~6#/!." +
  "8#K~(~*v K%3~6#8(K!N&J8#8 =#i8 =#l3~6#(8 =#C8 =#D8#3t%3}]#.8#K~6}av K!3~6#..8+9).8&>%J9})/!.. .8#K~5}av K!3~6#8&=#C9#8&=#D:(&J#J8 8%I }X8 9!" +
  "8#9 8(K!}SK5a9%%J8%M0!8 @ /K!N&J8})L!8 @ 0:(~)}_L 8(Kv P6}]R&J8!8 =#+F#J8!8 ># G#H8!8(Kn!hK3iK}p!g3~/&..8 K5^9 8%K5_9%/ . ..8&=#}R8&=#W3~L(8" +
  "&KH^3~j&8&=#?8#3~N(8&Kv!^< .~*,#5m&}Y; KJ^:%< K!9)8!@ 3:/K!N&mK#91K~E~Mv 92K-9)Kw~Mv (K~;}av 92K!91Kv}av .9*#J8!@ } &J8%K F#48%Lnnnn3G#/(8%K" +
  " F#48%Lnnnn3G#/8/K#O0!.8%K/^8*8)3~D(K!9}#.8#8#L~_*m:6Lrl}Y}W:#L};}a:}+86}W:6Ln}y(m:7Ln~S}U}Y86}W:6L};}a:},87}W:7~ :-K~!~m}2^:*K~,~m+b9+8*8+K" +
  "~,~m+a_:)K}-j:(K~,~m+f8)^:&K~e#c9)8&8)K~e#a_:3K~e#^948)K!_9/8#8}+L~_*}]}WLnnnnnx~G*}Y868},Ln}y(}]}WL||||2}]o9#8-K~6~j}2^8*}?87L~=}f~K|*}XLnn" +
  "nne}Gg9}%8(8+^Kq%a9}&8!=#&K#i9+8!=#+:*8!=#/:}(K/a^958!=# 9-8&K~7~o+}@9})8)Ko~Zv ^9}*8*9!#J%J#J8+M0#8}(8!85O:&gM0#8} &J8%K/^K?3}|&.8!8*8&6:}!" +
  "=#+9(8}!=#&9.8-=# :!=#CKnnnnlN9,8%K/^:&8!K&^8!KD^8,6=# 8!K+^8!KH^8,6=# 3~D(8!@ }>K!N&J8(&J8&Ks}gv K~*}gv 3~T%8&8.8(3~D(8&K:3}|&.#}Y8}%M&J8})" +
  "0%838}*@  :&Q&m8)9!838&_(8/Kq%}@0&848/:!Ko~Zv ^@  _.9&8!Kq%Q0%8#8!8}&^8&K!^8!@ ~/~PJ3}n%:!0!}*.8%KD^Kr~^v 3~=!8%=#D:!M0#8%>#H.968%K/^K~2~Mv " +
  "K~;~Mv 3~T%8%K5^:&K}/3o&8%86G#H8%8!F#D8%K<^8%KD^:03~=!8%=#<:(M0!8%=#?9,8%=#=9.8%8(K0j:!F#CK~Gov 8!3}g&&J8&8!K~Z b:03~U%0#8&8!80K}s!a^3~U%0#(" +
  "8%K-F#H8%8%KC^F#D8&K~Rov 803~T(0#.8%K5^:!K@3~n#8!8(3}{&K,}S3~U%0!8!K@3~n#8!8(3}{&K&}SK}-f3~U%0!8!K~K 3~n#8!8.Kq7c3~U%0!8!KI3~n#8!8.K}8c:&K}8" +
  "e3~U%0!8!KI3~n#8!8,K|}k~c~R%}@:(8.8&Kw!a^^3~U%0!8%8,Kn}l~c~R%_8,8(6Kvo}9cF#<8%K.F#H8%8%K<^F#D8!K~Zov 8%KD^3~T(0!8!K~P 3~0&8%=#58%K/^:&8%=#7:" +
  "(8%=#83~D(8(3~L(8&K~;~Mv Kw~Mv 3~T%.8-K&^9-8}!K/^9!8} K!_9} 8+K&_9+/!.. .8}#&J8%K/^82813~D(.8 8%=#4F#+8 8%>#/G# 8%KJ_< .}z,!+m8 8 K@3~E%:#&m" +
  "K)(8 K}23~E%&mK)(K#K&8 =#58 =#73~o(K#N:&6..3~6%9!8&&J8 8 =#+K+gF#+8 8 =#/Knn8gF#/8!K~G2^9!.8#&JK 8!_9#8!&J8#9%(8 K63{&.(8!:#9%.Ky~2v 8#3}g&M" +
  "&J8 K}*3{&K 9%.8 K@3~E%9*8 =#58 =#73~o(9##J#J#J8&M&J#J8 K~N 3~E%M&J8#K%O0!K~e#K~f#8%K%K28%K~Z d6f69#8 K%3~6%K!_9!K89)8%K!K!3}f%9(/%.8 K#3~6%" +
  "9!8 =#7M&J8 K:3{&.8*&J8 K@3}x(.8 K!3~6%8%3}p(9(8%K!^3}p(8(_9#K}-9)K!_:%K*Q&J8#9!/&(8%8!K*a^K*_9!/%. ..8*&J8 K#3~6%9!8 =#7M&J8 K93{&.8 K@3}x(" +
  "(8#K&O8&g&J8 K}(3{&.8 K#3~6%9!.8 K#3~6%8%8!K!3}f%9(K},K}+8%8!3~t#:#69)K!_9!.8!8#P0!.8 8)3{&.8 8!8(^~(Ln}y(}YG% 8 =#7M&J8&&J8 K73{&(8 8 =#+Kv" +
  " gF#+.2.8 K~K 3~E%M&J8 K~l 3~E%M&J8 K83}x(..8 K#3~6%9)8 KI3~E%8&8*g:#O&J8 8#&mK<K;8 =#58 =#73~o(6(K<.3{&.#m8 K;I >8 K#3~6%9*8 K}(I >8#&JK 9(" +
  "K 8 KI3~E%M0!}*(8 =#58 =#73~o(M&JK 9(K /#..8 K#3~6%9(K!.9+#J8 KA3~E%M&JK 9#K 9%K 9&8 K?3~E%M0!.K 9#K 9%K 9&%J8 3~ %:!K,}B&J8!8&K-a^8&8%K,P69" +
  "&8%K!^9%8!8#g9#/!..8%K O8+f0 8 K}/3{&.K,8%_:!K 8!K,}B69!%J8!&J8!K!_9!8&K-a9&/!..8)K5N8(8#8*ggK Of8)K5}@8(K}8}@g8*K}7}@gg&J8 K}.3{&.8)K5N&J8 " +
  "8 =#+Kn!gF#+.8 8&F#88 K,K%8%8%K%}B6:#8#K,Q6F#<8(K}8N&J8 3}y(K}79(.8 K}0I >8 8 >% 8(8*K}8a8)Kq7a^^~)}WG% #J8 K~P 3~E%M&J#J8 =#7M&J8 8 =#/Knnv" +
  " gF#//%.8 K83~E%}*8 3~n&&J8 3}w(2.8 3}j#0 8 K~Z~2v K!3~7%0 8 K}03{&..8 =#7M0 %J8 K~Q 3~E%&J8 K}!3}|%8 K~S 3}x(/!..8 K83~E%&J8 K} 3}|%.8 3}w(" +
  "..}d-!} m; K~h!_:#< 8!K3^928!K~!!^9,8#K~d ^938#K}z!^9} #J#J#J%J#J8#K~_ ^8!3~.#8#=#[KnnnnlO0 Knnnnl8#=#a3~&(8,=# :%K%N:00%#J8%K#O&J8%K!N&J8!=" +
  "#~(!9&8!=#t!9(%J8&:)&JK 9&8(K&P0!..8!K F#~(!8)0#8,K F# .8!=#~/!:%&J#J8!=#~3!9&%J8&8%:*N0!8!8%K/^:%F#~/!8*=#+:(K&P0 .8*=#&9)/%..8,K#F# .K 8,8" +
  "06:-=#4:%K}Znw N:}!0&8-K4^9+8%Knnw O&J#J8#K5^8+3~N!8#=#5:)M0 8#=#79(/#..8-Knnw F#48-=#i:%&J#J8!=#s#90%J8%80N0!8-8%K5^:*F#i8%=#+9.8%=#&91KR9&" +
  "#m#J%J#J8&M0#8&Krpv ^=# :/M0 8&K}lpv ^=# 9(8.8/}@&J8/K!O&J8#K~_ ^:)818.8(8/3~2!8#K~R!^8)3~;!8#=#~R!0#(818.8(@  3}u&0#.(8(8/818.3~f&0!.8&K+^9" +
  "&/!..8+K8F# 8!L G#~R!8!L}bnnnt*G#v!8!K!}7!~_!8!8%=#4:&F#~Z!8!8%=#3:%F#~K!8!8&F#~G!8!8%F#~C!8!K?F#x!8!8%8&^F#y!8#K3^8+3~N!8#=#49(8#=#3/!.K .9" +
  ")8*9%8)M0 ./#..8+Knnw F# K 8+8}!6:%KC^9*8%=#CKnnw N0%8#K+^8*3~N!8#=#+:)M0%8#=#/9(.8#8(F#~/!8#8)F#t!K 9%8#K F#v!8#Lnnnn3G#~3!8)8(8#K~3!^3}]#8" +
  "#K F#~C!8#Lnnnn3G#w!8#K F#y!8#Lnnnn3G#~G!%J8%8(O&J8#Kw!^8%8)^@  :&K}z~^v 3~K&3x##J8&KC_K|!fK-P8&KSfK~: _K|!fK}*PgM&JK~a~Kv K,8&3}u&M&J8#K~G!" +
  "^:*K}.3}|&8*8&K~j~Kv 3~K&3x#/#..8#K~G!^8&3}|&.8%K!^9%/!..8#K~_ ^8)8(3}b%8#8#=#y!F#}W8#8#>#~G!G#i8#8#>#~3!G#n!8#8#=#v!F#p!8#8#>#w!G#}e!8#8#=#" +
  "~C!F#}l!8#K~R!^:%8)8(3~?!8#8#=#~Z!F#s!8#8#>#~R!G#r!8#K!F#~d!8#8#Kt!^F#~_!8%K}^~-v 8#K~_!^3~J&8} 8#=#~V!:%8#=#~Z!3~?!8#=#~R!8%3~L(8#=#[9*8#K<" +
  "^:%83Kw z-  8*KnnnnlN0%8!3}h&8!8*F#/8!K)F#+8!L!G# 828%Kw z-  /!..8 8#=#eF#+8 8#>#[G# /#.8*Knnw F# .8 8!K~K ^3~.#.8#K~h!^< .~&-#)m!}W; Kq!_:%" +
  "< 8 =#4:)8 =#5:*3}9:+K~s~=v K-3}:8%K}Z}[n+F#i3&9&8%K F#o!8%8&F#n!8%8%K~l ^F#}e!8%K!F#}W8%K~_ ^8%Kz ^K~p}_v K)K~t}_v K(3}Z##J#J8%=#[K!N&m8%=#" +
  "a(8%K~V ^8%Kz ^K}]}av K*8)8*3}Z#8%=#}RK!N&J8%=#W9)/#.8%Ky ^8 @ }G3~_%8%K~G ^8%Kz ^K}c}av K-8%=#}K8%=#}O3}Z#8%=#RK!N&J8%=#}G9)/#.8%Kz ^K~fov " +
  "K)3~L%8%=#o!8%K F#o!8%=#p!9&3}t(8%Kx ^8 =#88 =#<8%=#}e!3}s#8%=#}A9)8%=#}>K!N&J8&3u(/#.8%=#}WK!N&J8%KJ_8&3}k(8%=#}=9&8%=#JK!f&J3~h%8&3u(8)3u(" +
  "9)/%(8%=#n!:*8&8)3).(8%=#n!:*8&8)3,3u(8)3u(8&3u(.8 =#R:)&J#J8%Kz ^Kz}^v K+3~L%8%=#o!8%K F#o!8%=#p!9(3}t(8%KH^8)3~-(8%=#}89&8%=#}WK!O&J8%=#n!" +
  ":*8(8&3,3u(8&3u(8(3u(/!.8%KC^8(3}k(8%=#D9(8%=#CK!f&J3~h%9)8(3u(8&3u(/&(8%=#n!:*8(8&3)...8 B!}AK!N&J#J8 B!}C8%Kz ^K}l}av K-3~L%8%=#o!8%K F#o!" +
  "8%=#p!9(3}t(~33}U9&8%=#}WK!O&J8%=#n!:*8(8&3,3u(8&3u(8(3u(/!.8%K=^8(3}k(8%=#?9(8%=#=K!f&J3~h%9)8(3u(8&3u(/&(8%=#n!:*8(8&3)...8 >% L!}D&J#J8 }" +
  "2%+8%Kz ^K}u}av K-3~L%8%=#o!8%K F#o!8%=#p!9(3}t(3}U9&8%=#}WK!O&J8%=#n!:*8(8&3,3u(8&3u(8(3u(/!.8%K8^8(3}k(8%=#<9(8%=#8K!f&J3~h%9)8(3u(8&3u(/&" +
  "(8%=#n!:*8(8&3)...8 =#DKnnnnlO&J#J8%K5^8%Kz ^K~!}av K18 =#H8 =#}83}Z#8%=#5K!f&J8%=#79)/&.8%=#n!9*8%=#o!M0 8%=#p!3u(..8%8*3};:(F#e8%8(3BF#o!8" +
  "%K F#n!8%8%K~h ^F#}W%J#J8%K3^8%Kz ^3~<%8%=#3K!O0 8%=#4:&K}]}av K*3}b(M&J8%K+^8*8&3~&%8%=#/9 8%=#+K!N&J8 3u(Kn+9 .8%K~l ^8+8&8 3~p#8%@ i8%=#l" +
  "3~*(8 3u(.8&3u(/!..8(3u(8*3u(/#.9).8%=#n!3u(8%=#o!8%=#p!3~A(8)3u(8 =#R9).8+Kz}^v K+8)~33}U: 3~p%8 3u(8!K!f&J8+K}^~>v K(8#3~p%8#3u(.8%Kq!^< 8" +
  "+.}d,#2m!}Y; K~G _: < Kn~rv =# :*K!^:!M&J .K~p~qv =# :&K!^:)K%}S9#8!8&8#K*a8&K+P6:1K!}S}@&J#J8 K7^K/K+81K!^:#8!8!8#P6:#K2Q&m8#K||||!}@&J .Km" +
  "8#K%iK*cK!_Z}SK!^(K&8#K+fK+^8#K&P6.:&3}u#8 =#7:%M&J .8 =#<8 =#8:#&J8#8%3~<!9%.8%M&J .8%^9+8&K+^:#&J8+K|!8#z. .8 8&K!_:,F#?8 8+F#=8 L}ennnn!G" +
  "#88 Ko~rv F#7K~l~qv =# :%>% 928 8%F#}>8 8*F#}=8 K F#J8 82Lm}^Ln}Z}[opqsvnm}]G%H8,8&K%}SK*a8,K+P69-8 K=^9.8*9#%J8#&J%J8 K3^8 KH^3~:%8 =#3K!fM" +
  "&J8 8 =#}>:#K+^F#}>8 8 =#JK+^F#J8 8#>%+Lm}^Ln}Z}[opqsvnm}]G%H/!..8 =#49!8 8 =#}=K!_:#F#}=8 K+^8+8,8 =#J8!^:)Kia8%^:&K/_=# :!8&K+_=# 8!6~)3~!" +
  "%8 =#+Kia8+^K/_:&K~l~qv =# :%8)Kia^K/_:!= +F +8&8!>  G  /!..8 8*F#D8 8-8*_F#CK~l~qv 8.K&3~^%8 =#?:#M0 8 =#=9!; K3_:*< 8*K&^8 =#88 =#<8#K!^3}" +
  "u#8*=#+:#&J8!8*=#/_8#3~#(.8*K3^< .(8)K*fK O8#^9%K~l~qv =# :(9#%J8%&J8#8#>% :2Lm}^L*pL}Z}[opqsvn!}]82L|~t{~s~o~g~Uu| o}WG% 8#K+^9#8%K!_9%/!.." +
  "8)K+Q&J8(8)^8(>  G  (8)&J8(K+^8(8)z-  ..8&9#%J#J8,K!_9%%J8%:!8&N0!8!K!^9%8!8(^@ !Kn!O0 .8!K#^9,8%8(^9+8%Kia8(^:!K/_9/8!K+_9-8!K/_9.#J%J8&8%8" +
  "&8.=# :!8-=# 8!6:)f:!_8(8#8)~):23~9#:08!_hfK+Q&J8(80^:!@  K~p~qv =# 9#8!82L})p~ :!I  80K+_8#f8(^8!I +80Kia8(^K/_9!K|!N0#8/8!K%3~^%/!..K~p~qv" +
  " =# 9#8+82L})p~ :!I  8%K+_8#f8(^8!I +/#.8+K|!I  8&8%K+_f8(^K|!I +8!8/= +F +8!8/>  G  /!..Kz~qv 818*_F# .8 K~G ^< .~8-#*m#}Y; K~h%_:%< 8%8!F#" +
  "?8%K~V!^8#3}X8%=#~V!:#K#N&J8%K~_!^:#K 8%3}d!9!8#3}l&K!9((8%=#~Z!9&8%KH^8%K~_!^K~!!z-  8%8&F#D8%8#F#C#J#J8!3~l(:#&J8%8!3RF#~d!8%K F#~_!8%8%K?" +
  "^K 8#6:#F#~Z!8%K }7!~V!#J%J#J8%Ky%^:&8%K~V!^3~M!8%B!y%K#N0 8%}5!y%R0!/#..8%Kq%^8%=#?3u%8%=#q%9!/#.8%#m8%8%=#?3RF#~Z%K 9!8%K F#~V%8%8#F#~R%8%" +
  "K }7!y%8%Kv%^8&3~M!8%B!v%K#N&mK!9#K (8%8%>%v%G%~V!8%K}s%^8%K~V!^3~;#K!9#K 8%=#}s%KnnnnlN0!}*8%8%=#}z%F#t%8%8%>#}s%G%~!%8%8%{ #y%{.%~V!%J8%K~" +
  "3%^8%K~V!^3~M!8%B!~3%K#O&J8%8%>%~3%G%q%8%Kv%^8%Kq%^3~;#8%K~!%^8%=#w%:!8%=#x%3~D(8%=#v%8!3~L(/!..8%=#~!%9!8%=#~(%9#8%=#t%..F#r%8%8#F#}l%(8!3~" +
  "k(&J#J8%K~V!^8!3~d!8%=#~Z!:#8%=#~_!K}]~Nv K-3~f&8%=#~V!8#3~L(M0 8%Kq%^8!3}/:!3~a#8!3u(8%=#q%:!KnnnnlO0%..8%K~!%^Kx~=v KB3}b%K&K73~.(:!K F#+8" +
  "!Lnnnnv G# 8!K!I 58!8%>#~!%G#/8!8%=#t%F#48%K!F#x%8%8!F#w%8%K!F#v%8%K F#~V%8%Lnnnnv G#y%8%K~V!^8%Kv%^8%Ky%^3~:!/#..8%K~V!^8%=#}l%:#8%=#r%8%Kn" +
  "!^3n!8!8#3~L(.8%>%~V!L#}E&J8%>%n#9-8%8%>#}e#G#~V%8%8-G#y%8%K I ~_%8%K8^8%Ky%^3}c#8%=#<9!8%=#89(8%Kp#^3}q(8%Kz!^3}q(8%=#~h!8%=#~l!3~L(8%=#}l#" +
  "8%=#r#3~&(8%=#s#8%=#}z#3~&((#J8%>#o#9-8%>%q#9.8%=#~h!9!8%=#~d!9&3&:#K~&ov K#K}[+3~p%8#K~o~=v K&8&8!3}!:!3~p%8!3u(8%8.G#x%8%8-G#v%K!9(8%K!I ~" +
  "G%8%K5^8%Kv%^3~X!8%K~_!^9)8%=#79&#J8%=#5K!f&m8&(8%K*F#~d%8%K~0ov F#~_%8%K+F#~Z%8%K~)ov F#~V%8%Lnnnn8G#y%#J%J8%K3^8%Ky%^3p&8%=#3:*M0!8%K+^8&8" +
  "*8%=#4:,3}V:+3~&%8%=#/9!8%=#+K!fM&J8#8*8,8!3~p%8!3u(8+3u(/!..8+3u(8&3u(/#.8&3u(8)3~[%K 9(8#9!/#.9!.8#3u(8)3~[%..8%KC^3}c%.8 8(F#+8 8!K 8(K!f" +
  ":#6F#&8 K 8!8#6F# 8%K~h%^< .~V*!-m; K3_:+< #J8 8!K 3z&K}2N&J#J8 8!K!3z&KCN0 K~_~@v 8!K!_:(3}f&M0 8 8!K!3}e%8(N0#..8 8!3r&Kv f:0&J8+K&^8 8!3~" +
  "0!8+=#/9!8+=#+9 .8 8!K 3z&K}0N:)9&%J8&:(K!^9&8 8!8(3z&@ vnJK)f0 .8!8(P8(8)Pg&J .K~Mxv K~; 8 8)^8(8)_3~<#&J8(9&%J8 8!8&3z&K8_:*K}*}BK K!8*iK}" +
  "Zn}Z8f6&J8&K!^9&/!..8&8)8&8(}@69).8 8!8):&3z&:(K~Q N:*M8(K=OfM&J%J8 8!8&K!^:&3z&K8N0 ..#J#J8 8!8&3z&:,K}2N&J8&K!^9)(8(K8_:&K2}BK K!8&iK}Zv%f" +
  "60!.8*8(K=Ng9-8!9(%J8(:&K!_9(8 8!8&3~J(KC_K|!fK-P0 .8!8&O&mK}>9(8 8!8&3~V&9.#m%J8!8(M0!}*8(K~d~@v ^9&8(K~_~@v ^9/8(K+^9(8 8!8.8&=# :*_:&8/=#" +
  " :/8*3}a%M0 .8*M&J .8/@  K~V }@&J8!8 8!8&3~J(K|!f@ vnJK)f0!}*.8 8!8&3~V&:(K!_8&8 8!8(3~J(K|!fK?N6.(8!.9&8#K}23}|&8,K}2O8!8&}@g9(8&8)8&8)}@69" +
  ".K 9&%J8)8.O&J8 8!8)3z&:*KC_K,}B&J8&8*KCOgK!f&m8*KCN(8 8!8 8!8)3~V&3~J(K|!f:&K=N8&K~Q Ng.8#8*3}|&8(g9(K 9&(#J8*@ vnJK)fK 8#=#+K%}@6&JK!9(/!." +
  "K 9,#J#J#J#J#J8*K=_1+&%,,,## !.8#=#+K(}@9,/!.#J8*K~Q _1%%+# .8*K8O0*.8(8,g9(/#.8&8-g9&K 9-/!.8#=#+K!N8-g9-..8)K!^9)/!..8#=#+:!K&_K0Q0 #J8(K!" +
  "fM&J8#=#&8!K!3z&KCO&J8%8%=# Kn8gF# /#..8#K F#+.K 9&800!/#.K}b!9&80M0!.8+=#&8 3~L(.8+K3^< 8&.~c+#+m!}Y; Ks!_:)< K&K=3~.(:+L G#88+Lnnnn3G#58+L" +
  "!G#38+L G#+8+Lnnnn3G# #J8 =#[@ }.K!O&J8)8&F#58)8%F#48)K}]#F#78+K/^:,K~s 3}|&K~sov K+8)K4^8,3~b!8(@ +:0K#O&J#J8(># 918)K~_*F#H8)L G#C8)81G#=8" +
  ")L G#}88)K#F#88)K8^K~s 3}k%K!9(%J8)Kw ^:-8)K8^:*8(K!f3}p&8)@ }AK#N0!8)Kz ^8*3}l!8-K~sov K+3}a&&J#J8)@ o!:(M0 K 9*8)K F#q!8)Lnnnn3G#p!8)=#n!9" +
  "-8)=#}W9.K 9/8(K#N&J8.8-8)Kp!^3~L&M9/8)=#q!9*.8)8)@ }^!I }K8)8-F#}G8)8.F#R8)K}l!^8)K~G ^3~G#8*&J8)K I }s!8)8*F#r!8)8)=#}e!F#}l!.8/M8(K%Of&J8" +
  ")=#p!8)=#}e!3~L((8)K!I }K8)8&F#}G8)8%F#R8)K}l!^8)K~G ^3~+#8)=#p!8)=#}e!3~L(0!.8)K}Z5}7!}O8)K}Z8}7!R8)K}h}Zt&F#a8)K I [8 8)K~_ ^K K 8)K~G ^K#" +
  "3~g!.(8,K?3}|&8)K+^8*8)=#}83~k%8)=#/9(8)=#+9*8)L G#}O8)L!G#R8)8,F#}K8)K~G ^8*8(80K!f3~^!.K 9(/ . ..8,K{ 3}|&8+8!8#3~D(8)K~h ^: 8!8#K}p}^v K&" +
  "3}q&8)@ }VK#O&JK~0~+v K/8 8+3~?#.8)Kz ^8!8#K~?}^v K*3}q&8)@ }a!K#N0!8)>#}W918)@ }^!9 8)K F#q!8)Lnnnn3G#p!8)8 I }s!8)81G#}l!8)8)K}l!^8)Kp!^3}" +
  "j%8)=# :!8)=#&:#3~Q#: &J8!8#8 3}m!Kn}g;fM&J8 8!8#8 3~R#:%}@8#8%Pg&J (8)K F#}K8)Lnnnn3G#R8)K~G ^8 8!^8%8 _3~D(8)=#}G: 8)=#}K:!3~C%8)8!F#<8)8 " +
  "F#88)K}]#F#=K~:~+v K18)K8^8+3~?#8)=#R8 3~L(...8)=#p!8)=#}e!3~L((8+K5^9#K 9(Ky~*v 9*K 9!%J#J8(K<N0%8 8(^:%@ QK#O&J8!K%Q0!8*=# 8*=#&8%Kw ^8#3~" +
  "b!.8!K#P&J8+8+=#8F#<.8!K!^9!8*K+^9*8(K/^9(/!.. ..8)Ks!^< 8+.~++#*m!}W; K~V _:#< 8!=#8&J#J8!}2% :,}=      ~VKVM8,}=        YMgM&J8!}2%+:,}=  " +
  "    ~VKVM8,}=        YMgM&J8!}2%3:,}=      ~VKVM8,}=      ~h};YMgM&J8!}2%5:,}=      ~VKVM8,}=      ~h};YMgM&J8!=#=M8!=#?MgK!8!=#C6&J8 Kxuv K" +
  ";3~Q(/(.8#Kx ^8!Kw ^3~l&8#=#}>:%&J8%8#=#}A3~E#M&J8 K~cuv K93~Q(/)..8!=#}R:)8!=#WK5a^9+#J%J#J8+8):&N0#8&=#+:(M0 8&K5^9)8&=#&9%%J8(&J8%@  :*KC" +
  "_K|!fK-P8*KSfK~: _K|!fK})}BgM&JK~B}gv K28*3}u&M0%.8%K!^9%8(K!_9(/!..8&=#4:%M0!8&=#38%3~E#0!..8 K}evv K}-3~Q(/(.8#KJ_8!=#}G:)8!=#}K:*3~.%K 9!" +
  "8#=#}=9(8#=#JK!N&J#J8#KH^3~i%:%K~c}gv K+3}V:!3~&%8#KC^8#=#H8#=#}83~_&#J8#=#CK!N&J#J8#=#D9&8!3u(8%3u(8#K=^8&K~k}gv K&3}V:!3~&%8#K8^8#=#=8#=#?" +
  "3~_&8#=#8K!O&J8&9%/!.8#K~K ^8#=#<:%3~o#8%3u(8!3u(8&3u(8#=#}G:%KnnnnlN0#8#=#}O9&8#=#}K9!8(3u(8)8*8!8&3}49&8#K5^3~I&8#=#78#=#59(8%8!3~L(8&8(K!" +
  "f:!69(/%..8!3u(8%3u(.K!9!..8#K3^8!8(3~_&8#=#3K!N&J#J8#K~K ^8#=#4:!3~1&#J8#=#}K:%8#=#}O:&K~o}gv K(3~f&M&J8%8&Kz}gv K)3~f&M&J8#=#}G8%3~L(/#..8" +
  "#=#}G8%3~L(8#K~K ^:%8!3~2&8#=#}O8#=#}G8#=#}K3~L(0 8%8!3~3&8#=#}O8#=#}G8#=#}K3~L(0 8%8!3}58#K+^8#=#}G8#=#}K3~I(8#=#+9&8#=#/9%8!3u(8%KnnnnlN0!" +
  "8 8%F#38 8&F#/8 8%F#+8 L#G% /*.8!3u(..8 K~S}bv K~G 3~Q(/&..8 K}kuv KE3~Q(/#..8 K~]~9v K@3~Q(.(8 Kv~9v K}/3~Q(.8#K~V ^< .}p+!)m8!#m#J#J#J#J#J" +
  "#J#m; K~G _:%< #J#J#J#J#J#J8!@ }GK!_1%!! #.8!K/^9+8!K8^9*#J#J#J8!@ 8K!_1&!!* #.8!=#?9&/(. .8!=#39&8!=#/9(8!=#49)/#. .8!K I 88!8!=#+:)F#48!8!" +
  "=#&:&F#38!8!=# :(F#/8!K8^9*8!K/^9+.8!8&F#D8!8(F#C8!8)F#58!Kn#}7 9K~b}cv K&3}V9(8%K=^8!=#58(3~&%8%=#?9&8%=#=K!f&JKnnnnl9#/*.8!8&F#78!K!I 98(3" +
  "u(8!=#73~e(&J#JK~T}gv K,3}V9(8%K8^8!=#78(3~&%8%=#<9&8%=#8K!f&J8(3u(/*.8&3~f(9)8&3u(8(3u(8)M0 8!K }7 98!K I R8!8!=#7F#?8!8!>#CG#</%..K~^}gv K" +
  "&3}V9(8%K5^8!=#58(3~&%8%=#79&8%=#5K!f&J8(3u(/(.8%K3^8&3}m(8%=#49&8%=#3K!f&J8&3u(8(3u(K!9&K 9#K 9)/).8!8&F#<8(3u(8%K+^8!=#<8!=#53~*%8%=#+9(8!" +
  "8%=#/:&F#}88!8(F#H8(K!f0%8!8&F#=8!8&3.3}h#:&F#?.8%8&8#=# 3}d#K&8%=# :#K#N0!}*8%=#&9&8!=#?3}Z(8!=#=3u(8#K!f0#8%Kw ^8&3~o#8%=#}A9(8%=#}>9*8%=#" +
  "}=9#8&3u(8!=#<3u(8!=#73u(8!K I 98!=#C8!=#D3}s(8!K I :K 8#8#KnnnnlN:)69#K!8*8)69&K 8(8)69)/*.8%Kw ^8!K<^:(8#=# 3}s!8%=#}=:#K}ZnnnlO&J8%=#}A9)" +
  "8%=#}>9&8(3~g#/&.K%.9!8*8!I  8 K}ZnnnlF# K%/).8!=#<3u(.Knnnnl9#.8!@ 9M0!8!=#79(.8(3u(.8!K I 98!@ :&J8!=#C8!=#D3}s(.8!K I :.8!=#53u(8!K!I 88+" +
  "3~)#8#KnnnnlN&J8%KD^8&3~E(8&3u((8%8)F#J8%8&F#}88%8#F#H8%KnnnnlF#D.8 8%{ #D{.# K!.I }G8%K~G ^< .~9*!*m; Kn#_:*< 8&K| f:+K}-Q&J .8*K~C ^8!8#8%" +
  "8(8)3}p!8*K F#}R8*Lnnnn3G#}K8%=#+9.8*KJ_K~)qv K|}+K!8+@ ~;}dJ:/8&K+}SK|!f:-K!N6K}-f3}[#8*K~Z ^8*=#J8*=#}=3~V!8*=#aK!8*=#W:#69!8*=#eK 8#69,8&" +
  "K3}S9+K!9%K 9)K!9(K 9##J#J#J8-K#_1#! #.8*KC^8+3~=#8*=#D9,8*=#C9!/!.8*KH^8+3~=#K!9)K~Cvv 9%8*=#}89#8*=#H9(.8&K5}S9-8*Knnw F#~/!8*Knnw F#p!8*8" +
  "#F#o!8*8(F#n!8*8)F#}W8*8%F#l8*8,F#i8*8!F#e8*K%F#a8*L!G#W8*K~Z!^9#8*K~/!^9(8*Kp!^9,8*K~_ ^90%J#J8*K=^8,3~E!8*=#=:&&m8*=#?(8*=#WK!N&J#J8*K8^80" +
  "3~q#8*=#8:!M0 8*=#<9%8*K }7!t!8*L G#}z!8*8!F#}s!8*8!F#}l!8*K~t F#q!8*L}ynnn~V.G#p!8*8%F#~(!8*8%F#r!8*8!8%^F#s!/&..8*K5^8(3~E!8*=#5:&M0!8*=#7" +
  ".:!K!_:%&J8!M&J .8%8&^:)?  Kum}A&J .(K 9%8&9).8&8%8*Ky ^:%3~q(8)@  :!K~t N&J8*K3^8-3~=#8*=#38*=#48%3~q(/#.8!K~T N&J8*K+^8+3~=#8*=#+8*=#/8*Ky" +
  " ^3~q(/#.8!K;O&J8)K!8*Ky ^3~q((8*Kt~V }7!~p!8*Lt~Vv}Z}]}_}erCG%~h!K-9%8.9&#J%J8%&J8%K!_:%8*K~h!^^8&8&K-c:!K~n!a^KCgI  8&K,}@8!9&0!/#..K 9%.8" +
  "#8*B!~p!}7 +8#8*>%~h!G  8*8%F#~V!8*Ky ^K!8#8%^8%K-}@6K-8%_:!K 8!K-}B63~D(./!..8*K~Z ^:!8*Ky ^3~O#8 K/^8!3z%8 8/I 58 8*>#}AG# 8 8*=#}GF#+8*Kn" +
  "#^< .~N*%*m%}W!}Y#m#m; K~G _:&< 3~N%9.3~K#8!}2%59/8!8.}6%58!8!}2%88.8/}w:.}=        8.}=        W6s:.}6%88&K }7!=8&L G%88&LmG%CL.p~5}=      " +
  "s}8}x9/8!@ H9(#J#J#J#J#J#J#J#JK!8%@ }*:)K#_8)K!}B6:*K|!f1) %%%#!%.8(0&/%.8(K%N0%8!K}]}&}7!HL 918!L G% 8!K }7!DK.9)K 9%/(.8(K#O0#8!8.8!}2%=:/" +
  "8.8/W6}6%88!8#3}f#/%.8(K!O0!#J#J#J8*K|!fK!_1%#! %.8!K }7!F8!8.8!}2%=:08.80W6}6%88!8&K8^8#}=        K!8/3~i!/&.8!K!I G8!@ F&J8!K I F8!8#}2%38" +
  "#}2%58!=#C3~H#(8!8&K8^8#}=        K 8/3~i!./%.8!#m8%>%3918%=#/9+8%=#+9,8%=#&9-8%=# 9(8%B!59%8!L G% 8!8%}7!D#J8%K~l%_:*K&}@8*K!Ng&J#J#J#J8%K~" +
  "#%_1(#!!!# .8%Kr%N0!.8)K!f0#K18%Kx!_K||%fK~Z P0%}*8%3~^#K|!f/%..8)K!f0 8!K I G8(&}Y8&KJ_8(8-8,8+813~>!8&}2%}>9.8&>%J(L .918!8.}6%+8!81G% 8!8" +
  "&K8^8#8.}=        81~ 6K 8/3~i!/&.K+.:%I }68!K%I H/#.8!8%@  I F8!8#3}f#/!.8&L&G% 8&K8^/%.#J#J#J8!@ HK!_1%!# #.8!>% 918!@ }69)8!B!D9%/#.8!K3^" +
  "9(8!=#C:#K3}S9%8!@ F9*L#91K /#.8!K3^9(L%91K 9#K /!.8!K+^9(8%K||%fK O9#8!=#C:*Kn}Yf.9!8&8)I 58&81G% 8&8(}2% }6%+8&8*K|!f8!gF#48&8#K||%f8%K3ig" +
  "F#38&.9!8&L G%88 8!{ % {.% 8&K0I H8&K F#D8&K }7!C8 8!{ %3{.%38&K~G ^< .~b(#/m!}Y#m; KC_:#< 8!3}v&K|!f:%K:O&m8%K~Q N&JK&9+(#JK(9+8%K~s N0 8!=" +
  "#39%8!3~&!8#K+^8!8%3~k%K|!f9+K 9&8#=#/9%8#=#+9(K /%..8!@ ;9.K 9%8!K I ;8!@ 89/8!K I 88!=#49,8!=#3908#K F#88#Lnnnnn!G#5K+9-K!9(%J#J8(K!f:(&JK" +
  " 9)8!=#3:&8!=#/P&J8&8!=#+^@  9).8!8)3}k%8!=#48,_K};f&J8%9&(8*8#=#5N&J8#K5^K+K+3}c(8#=#79-.8*K%i8-^81G% 8#8*K!^:&F#88&9*.8)K~s N~)81L!}_o91(8" +
  "%9&.#J81L!}]R&J8!8(K~S 3}^%M0!(8!8(K{ 3}^%M0!8!3}v&}*8#K<^:%8!3~5#8!8%3}n&8!@ ;gI ;.8!3}v&K|!f:)K:O&J8&9%K!9(8)K~Q N8)K~s Ng0%8!3~&!}*(8#K<^" +
  "8!3~4#.K 9(8&9%/#.8!=# K#O0 8,8!=#4:)N0 81L!p91K 9(8&9%8)8,_K};fK};O0!K 9%K 9*L 918&M0!8#8&K!_:%F#88#=#7:-8%K%i^>% 918%9*/!..8#K3^8!803~k%8#" +
  "=#49%8#=#39(8!8.8!@ ;:&gI ;8!8/8!@ 8:)gI 88#=#58#=#7K+K+3~[#K (8#K<^8!3~4#8#=#=9%8#=#<9(K%9+8#@ ?..9!8 8&I .8 8)I -8 8!I ,8 8+I +8 8%F#&8 8(" +
  "F# 8#KC^< .v(!.m8#9%#J%J#JK}Y9*8%9&K 9-K 9(%J8 8&^@  K 8!8&}@6:.K|!f:/@ vnJ:+K~U f&J8*K!^9*8&K!^9&8+8-g9-8.vKum}?8(^9(/!..8%8&Q&J8,Kn#Kn&8/K" +
  "AN6g9,(8-K|!f:+8,g:)Kn+g8)8(K};}@69,8-K+f&J#J#J8 8!8%3z&:)K@O&J8 8!8&K!_3z&K@O0!.8,Kn8g9,.8)K~U!fKy O0 8,Knv g8,8 8!8%K~Ixv K&3}a%69,..8 8!8" +
  "%3z&@ vnJK)f&JK 9+(#J8+K!N&JKnn~> 9+/!.Knn&9+8 8!8%K~K~mv K#3}a%M0 8!8&P8%K#^:)8&}@g0%8 8)^9(%J8*&J8*K!_9*8(@  9)8(K!^9(8)KC_K|!fK-P8)KSfK~:" +
  " _K|!fK)Pg0!/#..Knn)9+..80K!^908+Knn+g:)8)8+8-K~q!f68&8%_K#P69).8/KAO0#8&K!^9%/!.. .8)8,g:%Knn!g8%80K#}>6:%Kn3g8%8&8#_K{!}@6:#Knn3g8#8!8&}@6" +
  "9(8.K|!fKIO&J8&9#(8&K!^9#K 9*%J8 8!8#3z&KC_K|!f:%K,}B&JKnn&8%8*K-a^:%8%Knn&Q69*8#K!^9#/!..8(Knn8g:%8%8(8#8&_K#P68*K||%}@69(.8!8#}@&m8(8(Knn8" +
  "g8 8!8#3z&K;_: K7}BK K!8 iK}Zsnn!f66(8(..}g)!,m; Kv;_:&< 8&8!=#3F#[8&8!{ # {.#}K8&K F#v!8&K F#a8&Kw!^8&K+^K~Z z-  8&Knnw F#y#8&Knnw F#~!#8&8" +
  "#F#p%8&8%K5a8#^F#}e%8&Kq%^8&K~d ^:!3}c!8&=#q%KnnnnlO&J#J8&Kv%^:#8!3~3!8&K}s%^K&8&=#v%K!^:%Km8%6:%8%K&}B63}Z&8&=#s%:%8&>#q%G# 8%8&=#r%F#+8&K!" +
  "F#}z%8#8!K}z#z-  %J#J8&K~!%^8&Kv%^:#3}c!8&=#~!%KnnnnlN0 8&=#}z%:!8&=#}s%N&J8&K~/%^8#3~3!8&K}s%^8!8&=#~/%K!^:#Km8#6K&K/3~g&.8&=#s%8!K/a^:#8&>" +
  "#~!%G# 8#8&=#t%F#+8&8!K!^F#}z%/!..8&Kv%^:!3~@(8&=#}s%9+8&=#s%9)8&=#}z%:(K#P0 8(K~((Q&J8!8(K!}S3}Z&8)8(8&=#w%8&=#x%:#K/a^8&=#v%8#_3~%!8!3|&(8" +
  ")8(8&Kv%^K~L#3~%!.K 9%K!9#%J8#8(N0!8%8)^:!=#3:*8!=#48!=#&8!=#+3~f&M&J8%K/^9%8#K!^9#/!..8!=#/8*3~L(8)K/^9,8#9*%J#J8#K!^9%8#K/a8,^9!8*K/a8)^:#" +
  "K&_9-8#K+_9.%J8%8(Q0!8!=#&:/8!=#+8.=# 8-=# 3~f&&J8!=# 8/3~L(8!K/^9!8%K!^9%/!..8#8!=#+F#+8#8!># G# 8*K!^9*8%9#/!..8*9(.(8&K~d ^3~@(K&9).8 8(F" +
  "#+8 8)F#&8 8+F# 8&Kv;^< .~*)!,m#J#m; KC_:(< K!9+8!K!I H8!K I }X8!8%K-^I }68!K F#D8(L G#&Kn!9*8%K/a8#^:#@ .K#O&J8#=#&9,8#=# 9+8#@ +:)9%#J#J#J" +
  "8)1&(#! #.8(8,F#=8(8+F#<8(8#@ ,I ?8(K/^:#8(K<^:%8(K&^3~U&8(=#/9+8(=#39,8(K F#88(Lnnnn3G#58%8#8(K5^3o%#J8(=#=:#&m8#8!=#[=#8}@&JK}]!9*/#.K}^!9" +
  "*8(@ ?K!f8(=#<:%8#3r&:)vK }>g0!8)K|!fKv Q&J8%8#K&3}n#0#.K 9*8%8#K 3z&:-K~Q N&J8%8#K K~m~>v K+3}a%&m8%8#K~;}av K!3~A&(K .9*.#J8)K8f:.&J8%8#3~" +
  "R!0!.8*&J8%8#K~m~>v K+3~m&&J8%8#K{~>v K23~f&M0#..KR9)%J8)&J8)K}lxv ^9/8)Kqxv ^8)K+^9)=# 8/=# 8%8#3~f&M0!/#..#J8*M&J#J8%8#3}y#K|!fK}9_1% # #." +
  ".8(8(=#+K3gF#+.8.&J8%8#3}e#&J8(8(=#+Knnn#gF#+.K 9)%J#J8%8#8)3z&:*@ vnJK2fM&J#J8*K}2_1& ## #..8)K!^9)/!..#J8-@ vnJK)f&J8%8#8)Kqxv K%3}a%0!.K " +
  "9*8%8#K 3}m!Kq~*~O f0&.8(8(=#+Knnn&gF#+.K 9*/#.Ko!(K}[!.9*.8(=#58(=#73~L(8(=#+9)8(=#&/%.K#9%8+8,8!K?^3~L&9*K 9)/%.8)K5iK}Z}]/g9*K 9)K 9%/#.K" +
  " .9%.8 8!8*8+8,8%K&g8%8&68)3~M#8(KC^< .p*!.m; K~G _:)< #J8!K} _K|!fK+}B&J#J8#@ +:*K#N8!K|!fK4}@f:/M&J#J#J8*1&!  ! .8 8*K3iK}s!g3~/&K 9(8!K|!" +
  "f: K}%P8 K}%}@g0&/#..8)8#@ ,:+I D8)8#=#&:,F#C8)8#=# :-F#?8)K?^3~b&&J8 K}^}ax 3~S%K|!f9(8!K|!f: K}%P8 K}%}@g0%8(M0!/%.8)8+I D8)8,F#C8)8-F#?8)" +
  "K&^8)K?^3~G#8!K|!f:+K4}@&J8+K}%}@&J#J8&@ .:-K#O&J8)8&= *F }(8)8&># G%3(8)8(=#5F#}=8)8({ #+{.#D8)8(>#7G#}>8)8(=# F#?8)8(=#&F#C8)K8^8)K?^:0K K" +
  "!K03}z#8)@ }2:-K#N0!8)@ }1918)@ =928)=#89(8)=#<9.8)8)@ >:3I D8)8.F#C8)8(F#?803~b&K 8 =#[@ <K!O60!8)81I }*8)83I })8)82I 58)8.F#48)8(F#3.8)8-I" +
  " 6; KC_:!< #J8)@ 5:&M8#@ +:%Mg&m8%8&N(K 9%8&K)fK#O0!8!8)@ }):&I ?8!8)=#4:(F#=8!8)=#3:*F#<8!K<^:,3~b&0!8!8&I 48!8(F#38!8*F#/8!8!K/^3~G#8!8#@ " +
  ",I ?8!8#># G#<8!K5^:#8,3~G#8!8#3~+#.9%.8!KC^< 8%&m8 K03}o&K&(8 K}h}Z~K&3~S%K|!f.9(/(..8&8#=#+F#+8&8#># G# .8 8)=#+:&F#l8 8)=#&F#i8*&mK!9(K!9" +
  "##J8/M&J#JK 9#8&8,O0 8+K}%}@9(/#..8 8#3}o&.8((8 K}q!3~/&K 9(K%.8!K|!fK}%}B0#8 K#3}o&8%K.F#&8%K~b}^v F# 9(/#.8&8#=#+F#+8&8#># G# (8 K}j!3~/&." +
  "K 9(.8)K~G ^< 8(.~A(!+m; K~G _:)< K!9-K&9*#J#m#J#J8%@ 4:+K!_1#! %.K39+K~(vv /!.K+9+Kr~0v .9*K 9-.8)8(F#38)8&F#/8)8*F#48)8*8+^F#58%=#/:,8%=#3" +
  ":%^:.8,P8#8.Pg9#8)K&8%K/a8!^8#6:.F#&8)K 8,K/a8#6:!8.^F#+8)KJ_:#8)K&^:%3~A#8)=#}=K!O&J .8)K7^:,8)=#}>3}Z&8#8%3~A#8)=#}=K!O&J .8,8)=#}>3w(8)=#" +
  "<9#8)=#89,8-M&J8+K%}S:+8#^9-8#K/a8,^9%%J8)KJ_8*=# 8*=#&3}b%8%8)=#}>F#+8%8)>#JG# 8*K+^9*8%K/^9%8+K!_:+0 .8-9#.8!&J8!K/c9/8#K/a8,^90K 9*%J#m8)" +
  "#m8*80^9,#J#J#J8*8.^:!@  K!_1#! #.8!=#&9+Knnnnl/%.K!9+K 9-K 8!@ !:!K})}@0#}*8!K%i:!=#~K}eJ9%8!=#~G}eJ/!.8!=#+:%8!=#&:-^:!8%P8!8(}@g9!K 8%8!6" +
  "9%K!8&8-^8!6.:!8%K~R 3}u&I C8)8%F#?8)8!F#=8)K F#}88)Lnnnn3G#D8)KJ_8)K=^3~L#8)KD^8)=#}=:!8)=#}>3~D(8)=#J8!3~&(8)=#H9+8)=#}89-8)=#D.9!8,8!F# 8" +
  ",8-F#+8,8+F#&8*K/^9*8#K!^9#8/K!_:/0 ..8 8)>#7G# 8 8#F#+8)K~G ^< .~W&#)m!}Y8#K*_:(K 8#8(Q69*8!K%^K}Wf8!_9+8 :(#m#J#J#J#J%J#J8#8%}B0%8!8%^@  :" +
  " v:)K }C&J8+8%_K%f&J8%K!^9%/%.%J#J8%8*Q0 8!8%^: =#&8 =# gKn}Z}[olf0 8%K+^9%/!..8#8%8#8%}@6%J8#8%}@&J8!8%^?  K }>0&8%K!^9%/!..9%/#.Lnnnnq89,#" +
  "J#J#J#J8 @ n~_JK#_1%#! ,.8#8%K!^:&}B0%8!8&^?  9&#J#J#J#J8 K~h!_1(!### #.8&K}hm}?0./#.8&K~h ^K|!fKCP0!/-.8)K2^K|!fK#}@8&KJ}Cg0,.8#8%K#^: }B0%" +
  "8 8!^?  Kum}?0(L 9,8#8%K%^: }B0+8 8!^?  KJ}C0*/#.8#8%K!^:&}B0#8!8&^?  9&8 K~V!O&m8 K~e!N&m8&K}vm}?(8&KJ}C: 8)K}YfKcO8 g8)K}-^K|!fK/P6.(8&K}R" +
  "fKsmO.0*L 9,8#8%K#^: }B0*8 8!^?  Kum}A0!/&.8%K!^: 8#Q0!8 8!^?  Kum}?0).8 K!^9%/!..L 9,/%.Lnnnnqv 9,/#.8(8#F#+8(8!F#&K /#.Lnnnnq~V 9,.8(8%~)8" +
  ",oG#&K!.F# .~](#+m!}Y; Kv%_:%< 8%K~V!^8#3}X8%=#~V!:#K#N&J8%K~_!^:!K 8%3}d!9#8!3}l&K!9!(8%=#~Z!9&8%KH^8%K~_!^:,K~!!z-  8%8&F#D8%8#F#C8%K~V!^8" +
  "!8%Kn!^3}Z!8%>%~V!L#}E&J8%>%n#9.8%8%>#}e#G#t%8%8.G#~!%8%K I ~3%8%K=^8%K~!%^3}c#8%=#?9#8%=#=9!8%Kp#^3}q(8%Kz!^3}q(8%=#~h!8%=#~l!3~L(8%=#}l#8%" +
  "=#r#3~&(8%=#s#8%=#}z#3~&((#J8%=#}l#9(8%=#q#9)8%=#p#9*8%=#o#9+8%=#~h!9!8%=#~d!9#3&:&K~&ov K#K}[+3~p%8%K~!%^8#8!3~a!8%K8^8%=#~(%:!8%=#t%3~)%8%" +
  "=#<9#8%=#88%=#~!%8!3~&(K!9!K!fM&J#J8&K}e~>v K&8#3~p%8#3u(8%8(F#s%8%8)F#}s%8%8*F#r%8%8+F#}l%8%K!I }z%8%K5^8%K}l%^3~X!8%=#79(8%=#5K!f&J8(9#/!." +
  "8%K*F#~7%8%K~0ov F#~3%8%K+F#~/%8%K~)ov F#t%8%Lnnnn8G#~!%#J%J8%K3^8%K~!%^3p&8%=#3:)M0!8%K+^8(8)8%=#4:+3}V:*3~&%8%=#/9#8%=#+K!fM&J8&8)8+8#3~p%" +
  "8#3u(8*3u(/!..8*3u(8(3u(/!.8(3u(8,3~[%K 9!8&9#/#..8&3u(8,3~[%..8%KC^3}c%.8 8!F#+8 8#K 8!K!f:!6F#&8 K 8#8!6F# 8%Kv%^< .~((!+m#m; KC_:&< #J#J#" +
  "J8!@ ?K!_1%!! #.8!=#=9*K!/#. .8!K I @8!8!=#+:%F#/8!8!># G#38%3<9(8!K!I @8!K F#<8!Lnnnn3G#78!8(F#5K .9%8!#m#J#J#J#J#J#J#J%J#J8%M&J8!8(3}.3}h#" +
  ":*F#=K!9%/#.8&K5^8*8#3}d#8&=#5:%K#N0 8&=#79(8!=#=3}Z(8%K!f0#8&K3^8(K~*}gv K&3}V:)3~&%8&=#49%8&=#3K!N0%8%3}Z)8%3u(8)3u(0)8&K+^8(K~-}gv K(3}V:" +
  ")3~&%8&=#/9%8&=#+8)3u(K!f0&8%3}/9)8!=#<9,Knn&9+8&K<^8)K 8)3}0:-Knn&8,_:,8,8-}@63=:,3~a#8!K7^8&=#=:-8&=#?3~D(8&=#<8-3~L(8!=#<Knn&N0(8,3u(8)3u" +
  "(8%3u(8(3u(8!=#59(K 9%/!..8 K}ZnnnlF# K%/*.Knnnnl9*8(9%/(.8)3u(Knnnnl9*/%.Knnnnl9*Knn&9+/#.8!K I @8!=#79*8!=#88,3u(8)3u(8%3u(9%/!.8!K3^3~0(8" +
  "!K I @8!=#<9+8!=#89%8!=#79*.8(3u(.8!@ @&J8!=#78!=#83~L(.8!K I @8!=#53u(8!=#38!=#43}s(8!=#/3u(8 8+F#+8 8%F#&8 8*F# K!.I ?8&KC^< .~F&!(m8 K&_:" +
  "+=# :)8!3~n%8#K,Q&J8%8#3~<!:#M&JK 2.8%8!8!8%}@6:%&J8#8 8%z-  .8 8!3~#((#JK 9#8%K~C|}V}@0 K38%K.^Klf8%K.P69!8)Klf9&8 K+_9(#J#J8)K%f&J#J8!8&}B" +
  "&J8&8!_:&K3P0!8(8!3~:&8!8(^:!8&3~:&8!8&3~5!/%.8&8(^:)K~/{v =# N&J8&K~({v =# ^:&8!}B0&8(8!3~:&8!8(^:#8&8!_:!K!gF#&K~({v 8!F# K~/{v 8#F# /%.Kt" +
  "{v =# 8)N&J8!8&K~!{v =# ^:&}@0&8&8!_:%K2}B&J8(8&3~:&K 9%K 9!(8(8!3~:&8!8(^:!8%K!gF#&8&8(^:#8%F# 8#8#=#&K}YfF#&.Kt{v 8!F# K~!{v 8%F# (8)=#&:*" +
  "K#f0&8!8&8*Klf:*^:&}@0&8)8*3}h%8&8!_:#K3P&J8(8&3~:&(8(8!3~:&8!8(^:!8#3~:&8!8#3~5!../#.(8!Kn#P8!8&Qg8&8!_Knn+}@g0#.8(M0!.8 2.8%3}]!:!M0 8%K}W" +
  "Kl8+=# :#K%f68#Klf^:#8#8%}@6:#&J8!8 8#z-  .8 3~ !8!2..8#.~&-!)m; KJ^:%< 8%L G#&8 K F#D8%K I 2#J#J#J#J8#@ +K#_1#! #.8%8#@ ,I 58%8#># G#38%K7^" +
  "8%K3^8%K&^3~U&8%=#&&J8 8%>#7G#i8%K!I 2.K}^}ax 9#8%K7^3~b&0#K 9#K!8!K|!f:&iK}z(f0#8%=#8M&J8%K&I 2/%.#J#J8&1( !!!&!.8 K}s}Z/3~/&/%.#J#m8 K?^9*" +
  "8&@ }qqJ9#8%K F#C8%Lnnnn3G#=8%KD^8%K7^8%K=^3o%8%=#H9(8%=#D9)#J#J#J8#K!_1% #!#.K}a!8)8(3}e#:&M0#}*8&8(}@&J .8&8)^8(8&_3~=(&J8%8%=#+Knnn+gF#+." +
  "8&9##J%J8#8(N0!8#8)^8#K!^9#@  K~: _K|!fK}*Q0 .8%8%=#&Kn3gF#&8*8)8(3~D(8&8*=#+:#}@&J (8&8*=#&^8#8&_3~C%..K /#.8)8(8*8%K&^3}g!/!.Kp!9#8%@ }8K!" +
  "f0!8)8(8 =#a8 =#e=#/8*8%K&^3~(!.:#0 8!K|!fK+N&J#JK#9#8)8(K~Cxv K#3~m&M&J8)8(3~Q#9#.8)8(8#3~R#:!8#}@&J8!K!_:&8(Q&J .8&8!8&8)^@  KAN69!.8!8(}@" +
  "&J .8!8#K&^8#8)8!8#K~Exv K&3}a%6:#}@&m8#8)^8!8#_3~=((K .M0 8%8%=#+Knnn+gF#+..8%=#=8%=#?3~L(K 9#/%.8)8(3}y#K}9_K|!fK!}B&J8%K&I 2K 9#.8%=#=8%=" +
  "#?3~L(/#.8!K|!f@ }qqJK#_:(K|!fK&Q0 #J#m8#=# 9&8#=#&9#8 =#[@ }.9)#J#J#J#J8(1# !#.K}c}^w 9!8&8#8 K?^3~K!K|!f:(K!f0&8(M0!8 K F#D8(K#O0!8 K}s}Z7" +
  "3~/&K 9#KD/%.K}b!9!8&8#8 K?^3~K!K|!f0%K~_~@v 8 =#D:(8#8(63}f&M0%/!.8)M0 K 9#KD/!.8%K!I 28 8&F#i8%8%=#&K#gF#&K~p .8 ^8#F# K 9!.8!9#/!.#m#J8#=" +
  "#&K(N&J8#=# :&E  8&}3 &L8}_oL~]~;~,}r~N/}D&J8%K&I 2/#..K}Zn}89&#J#J#J#J#J#J8!K|!f@ }qqJK!_1)#!##& %.KpnC9&/%.K(9(8#@ +K(N0%/#.8#@ +:(K)fK&N0" +
  "#K}bnHK}anDK}Zn}88!K|!f:!K%N68!K)N69&/!.K&9(K}Zn?9&8#@ +K&N0!.8&8#@ +K5igKn%g/#.8 8(K3iK}s!g3~/&.K .9#.8#&J8 8#3~S%K|!f9#(K&9#8%@ 2:!K&O&J8 " +
  "8%=#&8%=#+3{#K#8!8 =#D69#(8 K}[!3~/&8 K03}o&..8%KJ_< 8#.}x&#&m%}Y8 >% 9,#J8%K+Q&J8#8%^K+_:&&J8&>  9-8#>  9+/#..8%M0 8#9(8%9&%J8(}3  8+L+}_o9" +
  "+8(K!^9(8&K!_:&0 ..8+8,}^:+L||||2}]8+L8p}Y8-8%~)8,L} }b}^}^:+L||||2}]8+L8p}YL8}b}^9+8%K} Q&J#J8%Klf9(8#9&%J8(M0!8+8&>  :-}^:+L||||2}]8+L8p}Y" +
  "L8}b8-}^9+8(K+_9(8&K+^9&/ . ..8,L=}b8+}^:+L||||2}]8+L8p}Y:+L8p8+}^~ 9*8 =#<:&8 =#5:)K#i}B&J#J8 K7^9)K!8&K&}SKz||2f:&8&K!}B69(K 9&%J8 8&F#<8(" +
  "&J8)8&Kv K&K&3~g&8 =#88 =#<:&K#i^K Kn#z. 8(K!_9(8&KJ_9&/!..8 =#4K/^9&8 =#59)K 9(%J8(8)N0!8 8(8&=# K 8 3~f!}*8&K3^9&8(K!^9(/ . ..8 8)8*8#8%3~" +
  "f!:#&J8)8 K3^:%=# N&J8%3~d(.8 8)K!^F#58 =#48)K&i^: 8!># G# 8 8!=#+F#+8 8*F#/.8#.~:(!!m#m; K3_:#< #J#J#J#J#J#J#J#J#J#J#J#J#J#J#J#J#J#J8 @  K!" +
  "_1} -! 3210/.,+*)(&%#} .8#8 }2%+}6% 8#Kw F#/8#8#F#+8!=# 8!=#&K}q~,v 8#K+^3}z!/} .8#8 >%+G% 8#K~< F#/8#8#F#+8!=# 8!=#&K~D~,v 8#K+^3}z!/3.8!=#" +
  " 8 =#&8 =#+8!=#&=#/} ( /2.8!=# K~5~pv K18!=#&=#/} ( /1.8!=# K~)~pv K08!=#&=#/} ( /0.8!=# K}u~pv K28!=#&=#/} ( //.8!=# K}j~pv K/8!=#&=#/} ( /" +
  "..8!=# K}g~pv K&8!=#&=#/} ( /-.8!=# K}d~pv K%8!=#&=#/} ( /,.8!=# K}]~pv K+8!=#&=#/} ( /+.8#8 >%+G% 8#K~; F#/8#8#F#+8!=# 8!=#&K~D~,v 8#K+^3}z" +
  "!/*.8!=# K~m~ov K18!=#&=#/} ( /).8!=# K~a~ov K/8!=#&=#/} ( /(.8!=# K~U~ov K-8!=#&=#/} ( /&.8!=# K~L~ov K-8!=#&=#/} ( /%.8#8 >#&G# 8#K&F#/8#8" +
  "#F#+8!=# 8!=#&K}atv 8#K+^3}z!/#.8#8 =#&F# 8#K~= F#/8#8#F#+8!=# 8!=#&K~8~,v 8#K+^3}z!/!.8#8 @ !I  8#K~: F#/8#8#F#+8!=# 8!=#&K~Q~,v 8#K+^3}z!." +
  "8#K3^< .~?&!*m; K~G _:)< 8%M&J8 K}f!3~.&.8#K,N&J8!K}zqv K,3~@%M&J8 K}g!3~.&K!9+..8&@ .&J8)K~_*F#58)L G#38)L G#78)K#F# 8)8&># G#+8)K F#?8)Lnn" +
  "nnv G#<8)K<^8 KH^3~R%8(K!^9-8)=#?9.%J#J8)K~s 3~2(&m8)K~s 3}k%8)K!}7!}88)K<^8)K}8^3~R%K!(8)K~Q 3~2(&m8)K~Q 3}k%8)K#I }88)K F#J8)K<^8)K}8^3~R%" +
  "K!(8)K}8^8)3}l!K ..9(8)=#?:&K/a9#8)=#<9/8)=#=9!#J%J#J#J8&&J8!8#^:*K/_:,&J8,@  K#N&J8*K+_:*8*=# 8(KmhK!f^F# 8)8(K!fK~S 3}^%M0%/&(8)K}8^8)8(K!" +
  "f3}p&8)@ }=K#N0%/). ..8&M0&.8#K/_9#K 9(8.8&K!_:&P0!/%..8)8&F#?/#.8)8)>#}8G%C8)8&F#?8)8)=#}=F#H8,K I  8*K&_8)=#DF# 8*K+_8)=#78-^F# 8)KC^3}n&M" +
  "0!8)K I }>8)K}g!F#}A8 8)Kx ^K 8 @ }X8!8&3~g!/!..8/8!3~N(.8)K~G ^< 8%K!h8+g.~&(!(m; KC_:(< K[9)#m#J#J%J8)M0!8)K~h~*v ^=# 8)K~l~*v ^=# 8#8%3~f" +
  "&M&J8)K+^9)8*K!^9*/!..8!=#[@ }.K!O&J8*0!8&@ +K(N&J8&=#&9)8&=# 9&8(8(KB^F#48(K8^8&8)8(K4^K13}Z%8(@ }2K#N0#(8&3~a%M0#.8!K}h}a~K 3~.&/#.#J#m#J#" +
  "J8*1%!% %.Knn/8&@ +:)K%O0!}*8(K F#78(Lnnnn3G#48(8&@ ,I =8(8&># G#88(K+^8(K8^8(K4^3}j%8(=#+9)#JK~7~=v 8(=#/:#3}f&&J#J8#9%%J8%M0%8)@  :+@ vnJK" +
  "}-f8+KINgM8+KAOf0!8)K!^9)8%K!_9%/ . ..8!K}^}ay K}]}ay 8#Kn#P6K}[}ay 8#63~.&.8(=#48(=#53~L(/#.8&@ +:)K(N0!Knn4.9#8)&J8!8#8)K5igK}Z%g3~.&(8!K0" +
  "3}o&/%..8*K/a8!^:!8&=#+F#}A8!8&># G#}=8*K*^9)K!/#.K,9&K}z}fv 9*#J#J%J8&K!^:&K} O&J8&K}*N&J .8*K&_9+8*=# 9,8*K+^9*8#8%8+=# 8,3~H!M0!/#..K 9*/" +
  "!.8&K} P9*8&K-_9&.8(8&I !8(8*K!fI  8!8(@ !K5iK~f~r~.~+*_K}j!8(@  63~/&8!K03}o&.K .9!8 8)I !8 8!I  8(KC^< .~Y%#+m!}Y; K~V _:)< 8)K+^8 8!3~ &8" +
  ")K}8^:,K K9z. #J8,8 8!3~!!&J#J#m8)=#J:!&J#J8)=#}89 8#&J8 8#_9*/!.8 K2}A&J8 K%_8 8 K.}?69*K 9#/!.8 K3O8!K3}?g0%K)9#K-9*K /#..K!.9-8*8*K}-jf:!" +
  "8*K,^: 8 8!}>69.8)Kw ^9/%J#J8!8*8!8*}?690%J8!8.N0!8!K!^9 8/K58!3z&9,8!80O&J8,~)81L-}Y}W918 9!/!..8+K-a8,^9+8 9!/!..8+K~_*c~)81Lvo}9}Y}WLnnnn" +
  "nnn3}F8)@ }O&J8+&m81Lm}^91Kn}l~c~R%8+_(L 81}X91K .9+.8-gK,9!K,K%8#8#K%}A6:*8*K,}C69#K-9 #J%J8!8*}@&J8+8 e0#8 K-a9 8!K!_9!/!..8#9!.8)8!F#?8)8" +
  "+F#=8)81G%+8)8)=#3K3gF#30#..8)K+^K}*3{&.8)K+^8%8&8(3~)!8)K~V ^< .~A%#+m!}Y; K3_:)< #J8%K!f&m8 8#8%K!}S8!=#/} ( (8!=#/9-%J#J8#@  :*M0%8#K!^9&" +
  "8*v:(K }C&J8&8*^9#8 8&8*8-} ( M0#/!.8*Kn!N&J8#K%^:&8#B !:(^9#8 8&8(8-} ( M0#/!.8*Kv!N&J8)8!F#&8)8 F# 8)Lsnnn)G#+8+K%i8%^:#=# 8)8#=#&} # 0!8+" +
  "K!^9+8&9#/#.Lsnnn)9/8(K!f&J8#E !9/8#K(^9&.K 9*8(K#f&m8&B  9,8&K#^(K 9,8&.9#8(K&f&J8#B  9*8#K#^9#.8(K+f&J8#B  9+8#K#^9#.8,K%i8%^B!&8,8(K3f69&" +
  "8*K%i8%^B!&8*8(K8f69(8)8!F#&8)8 F# 8)8/8(~)LC}_8&~)L||%}]L8}_ooG#+8+K%i8%^:&=# 8)8&=#&} # 0 8+K!^9+/!..K!.9..8)K3^< 8..y%!*m8!=#&:)M&J8 K F#" +
  " 2.8!=# 9%%J#J8#:&8)Q0 8#K!^9#8%8&^@  :*v:+K }C0!#J#J#J8*@ n~_JK#_1%#! %.K|~-v 8#8%^8#8)Q6?  9(#J#J#J#J8*K~h!_1(!### #.8(K}hm}?0(/#.8(K~h ^K" +
  "|!fKCQ0&/!.8+K2^K|!fK#}@8(KJ}Cg0%.K|~-v 8&K#^:#8%^8#8)Q6?  Kum}?0#K|~-v 8&K%^:#8%^8#8)Q6?  Kum}?0#8&K&^9#/%.K|~-v 8#8%^8#8)Q6?  9(8*K~V!N&m8" +
  "(K}RfKsmO(8*K~e!N&m8(K}vm}?(8(KJ}C:(8(8+K}YfKcOg8+K}-^K|!fK/P6..0!K|~-v 8&K#^:#8%^8#8)Q6?  KJ}C0!8&K%^9#/#.K|~-v 8#8%^8#8)Q6?  KJ}C0 8&K#^9#" +
  "/!..8 8&F#&8 8%F# 8!8)8#_F#&8!8#8%^F# 8 8#8&_F#/8 8%8&^F#+.}_&#/m#}Y; K~V _:&< 8&L G#38&8%F#/8&8!>#}>G#&K!9*8#K|!fK!O&mK}eqv 9+K/9,Knqv 9-K1" +
  "(K~F}hv 9+K}*9,K~0}hv 9-K0.928!@ }=9)8!=#J9.8!=#}89/8!=#8908!=#791K 9%8!=#R:(&J#J#J#J#J#J8#K|!fK!_1# !#.8(=#<:#8(=#8}B0# .8(=#49.8(=#39/8(=#" +
  "+908(=#&91K 9#K 9)/#.8(=#89#.8(=#79*.(K 9#.8!>#&938!>#39} 8&8!>#=G#}K8&K1F#}G8&K~^}hv F#R8&80F#}A8&81F#}>8&K.F#}=8&K~R}hv F#J8&8} G#H8&82F#D" +
  "8&8+F#C8&83G#=8&8,F#<8&8-F#8%J8%Kv O&J8&K&^8%8&K5^^:!=#+8!=#/3~6#8%K+^9%/!..8&K&^:!K~6}av K!3~6#8)K#O&J8!K~m}hv K.3~6#8!8/8.8)K!f3~^!.8&K&^:" +
  "!8*8#3~6#8!K~5}av K!3~6#8 8&=#4F#38 8&{ #&{.# 8&K~V ^< .}t&!%m#J8 K+_:!8 K&_=# :%Klf: ^9#8%K!fM&J#J8%K#fM0#8 8!=# :%^9 8!8%_:!Kt{v =# O&J8!8" +
  "%3}h%/!.8#=#&K%fK%O0 K~!{v 8 F# 8#8#=#&K}YfF#&8!8 K!gF#&8#8 F# 2..8#=#&:%K#f&J8#8%K}YfF#&8!8 K!gF#&8 8!^8 F# (#J8#K~/{v =# O&JKt{v =# 8#N&JK" +
  "t{v 8!F# K~!{v 8 K~!{v =# ^: F# 8!8 K!gF#&8 8!^8 F# 2.8#8%Klf:#3}h%8!8 8#^: K!gF#&8 8!^8 F# Kt{v =# 8!O0!K~!{v 8 F# 2.K~/{v 8!F# K~({v 8 K~(" +
  "{v =# ^: F# 8!8 K!gF#&8!Kt{v =# N&JK~!{v K F# Kt{v K F# .Kv{v =# 8 Q0#K~/{v =# : M0#K~({v =# K>Q&J8 3x%}*.3~f%K~({v =# Kv{v =# }B0#Kv{v KmF#" +
  " /#..8 Kn#P&J8!8 3y#2.8!8 3~]!Kx{v Kx{v =# K!_: F# 8 0 3~f%..o%!,m8 8!8#K 3z&K@N:%I 88 K+^9-8 =# 9*%J#JK 9&#J8#8%}@&J8!8%^@  :&KC_:.K|!f:,K-" +
  "P&J8(8,gM&JK!9)8 8*8+_:*F# K 9(/%.8(K5P&J8(8-^8.I  .K!9)8 8+KmhK!f8*^:*F# 8(K!^9(8,M0#8 8(F#&/#..8+8)Kmh8&K|!fKAOggK!9+K!f0!K 9).8%K!^9%/!.." +
  "#mK 9&8)&m8!8#8%3z&K~U!fK~= N&J8!8#8%K!^:%3z&:(K@N8(K}2Ng8%^9%K 9)%J8!8#8%3z&KC_K|!f:+K,}B&JKnnnv 8+8&K-a^:&8&Knnnv }C69&K!9)8%K!^9%/!..8 K " +
  "8&_8&8(K@N68*^F# K 8)M0#}*.8#8%N(K ...~T%!)m8 K~c~2v K}%3~W#K#_:#K&}@&mK}[~Kv 9#K%(8#K#i:%=#o~PJ9#8%=#~h~OJ.9%#m8 8#8%3~7%:&&JK@9#K#9%(#JK&9" +
  "%8 =#7M&JK89#/!.K89#8 =#5@  K8O0 8 K83}x(8 K}^~Kv K<3~W#9(8 K83}x(K!9*8 K!K#8 K83~E%63~6%9)K /#..8 K?3}x(8 K83}x(8 K#3~6%9)8 8#3}x(8 K}^~Kv " +
  "K<3~W#9(8 8#3}x(8 8%3~6%.9#8 K83}x(8 K!3~##8 K83}x(8*&J8 K&3~6%9#(8 K~_~2v K%3~7%M&J8 8 @ >3{&..8 :%8&&m8)8(K(iLnny}{~5~R~> 8!Lnn~%~?}p~V0}W" +
  ":!8!Lnny}{~5~R~> }M6:!Ln~3}p>n~ K~V~R}1_3p#Knx!^:&K,j: 8 8#_K~Z d_: K,igg:#8&}A8#8&O8%>% 8!L~_*nLn}y(}[}Jgf&m8 (8 K~Z _.(8#.8(8)3~t%8%8%=#+K" +
  "8gF#+8%=#7M8%@ =K=Nf.}r%!(m#J8!K#}B&J8!K#O8 =#+8 =#4Qg0!8 8 K/^K%3~^%(8 8!K!}S:(8#8%3~%!8(K/a8 ^:&8!8(_:)8#8%3~%!8%8)8(8(8)}@:*6P0!8*&J8)K/a" +
  ":%&J8#8&8%z-  .8#8%^9%8 8!K/a^K/_9!%J#J8!8&K/_:(8%K/_:)8&K&_=# :&8%K&_=# :*P:%6:+># G# 8!8+=#+F#+8%K/a8)^9%8 8&8*QK/a8(^:&N0 8!K/_9!8#8%O0!." +
  ".8&9 (#J8(K/a:%&J8#8 8%z-  .8 8!K/a^9!8#8%^9%%J8#8%N8!8&Ng0!8 8&8#8#=#+:(8&=#+:)P:*6:+># G# 8 8+=#+F#+8 K/^9 8*K/a8&^9&8(8)QK/a8#^9#/ . ..8%" +
  "8#_:!M0!8 8#8!z-  ...~1%!)m; K3_:#< 8 =#+9&#J8 =#3:!8 =#/:(P&J#J#m8!8&^@  :)K~] N&mK(9%K~M~mv (K&9%8)K~f N&JK~7}av 9&K!9(K /#.8)K~l O&J8#KmF" +
  "# 8#8(F#+8#8&F#&8)K@N8!^9!/%.K~Q~mv .9&K 9(K!.9!8 8 @ :8(gI :%J8%M0%8%K!_9%8&@  9(8&K!^9&8 8(3~Q%0 .8 3~S(/#.(8#KmF# 8#8(F#+8#8&F#&.8#8#F#/8" +
  "!8&^@  KCO8!8(Qg&m8#K&^8!3}j&(8!K!^.:%8&^@  KAO8%8(QgM&J8#K&^8%K!^3}j&9%.8 8%8&^@  K~U!fK~= O8%8(Qg&m8%(8%K!^:!8(P&J#J#J8!8&^@  K}2_1% ! !.8" +
  "%K#^9!..8#K&^8!3}j&.F#38#=# :!KmO&J8 8!3s(}*.K#9!.8#K3^< 8!.z&!*m#J8 8!3r&v:,K }>&J8 9+8!9)%J#J8)M0 8+@  :*@ vnJKn!NK!8*iKn~C fM8*K0}@gf0 8+" +
  "K!^9+8)K!_9)/!..8)0!.8,Kv f&J8 8!K&3}n#0!.#J#J#J8 8!K#K 8 8!K~Cxv K#3~m&6:+3}m!:*Kn}[;f&J8 8!3~Q#:)M0!8 8!8)3}m!9*(8!8+P&J .K 9)K 9,8 8+^:-:" +
  " 8!8+_:+K 3~R#:!8+}@&J .8!&J8 K 8!K!_:,8 ^@  KAN69).8)8 8)6:.K!_9/8,8!8)6:!9 #J#J%J8 :)&J8 K!_9 8)8/^@  KAO0!/#..K 9)/!.8!8)Q0  .K}kxv K=8)8" +
  ".^8!8)_3~<#0&8&K~6xv K~<xv 3~T%8&8-8+3~D(8&=#+9!8&=#&9 .8*K~G~T<fM0!.8 8!^9/8 9)K!9-K!9,%J#J8)8/N0 8)K!^9+8)@  9*8,&m8*KIO(#J8-&JKp!9.K 9,8+" +
  "9)K!9-8*KBN8*KINg8*K~R Ng0&#J8*K8_1&*##& .8*K};N0%(Kp!9.#J8*K8_1&*##& .8*KBN8*K};Ng8*K~R Ng0%..K 9-K .9,8+9)/!..8#8 8!8%} ( M0#.K 9.8&=#+M0 " +
  "8(8(=# Kn+gF# .8.2.Kp!.~X%#(m%}Y8 >% Ln~p~H~B~^!}W:,L|~r}x~B}o,}I&J8 K}*3{&.8 @ =:&K=O&J8&K3iK}_(g2.#J8%8 =#8:*Kvo}9c:&K 8*_8&Kv~sLaO^~)8 >%" +
  " :-L~_*}Y}WL||||||||| 8!Ln~3}p>}W:.8!8.}H6}H&mKnnn!(8-L|}_~0~<%}H0!Knnnv .8%=#&gF#&.8 @ }1M&J#J8,Ln}y(n:!~ K~!~m}2_3p#9)8#K~#~Kv K~>~Kv 3~T%" +
  "8#=#&:(8#=#+:&K&8)K,}S3r%8(8&K*8)K(}SK2f3r%8(8&K-8)K}-f3r%8(8&K08,8!Ln~S~r|2}Y}W~ :)Kq7c3r%8(8&K38)K}8c:+K||%fK}8e3r%8(8&K}#8)8+K}=a^3r%8(8&" +
  "K}+8*3r%8&8 =#<K4^:(Q&J8#8(F#+.8#K~P 3}|&8#=#&8#=#+8 =#38 =#43~f&&J8#K F#+/!.8 @ }28 =#+MgM0 8%8%=# Kn&gF# ..8%8%=# 8 =#+gF# 8%8%=#&8 =#/gF#" +
  "&K .~k%#)m&}Y; K8_:%< #J#J#J#JKo~rv @  K!_1#! #. .K~h~qv =# M0! .Ko~rv K!I  K~l~qv K~p~pv { # {.# .K~h~qv KmF# 8 K~p~qv =# :(f9&8 ~):,L})pL}" +
  "Z}[opqsvn!}Y9-K~l~qv =# 9)#J%J8%8-8&8)^>  :+}^:.Lm}^8.L}Z}[opqsvn!}X}]Ln}Z}[opqsvnm}]G%5%J#J8%K3^8%K5^3~:%8%=#3K!O0 8 8(8&8%=#4^fKia8)^:#K/_" +
  "=# O8!8#K+_=# Og0!/%..8+L!}_8+}]Ln}Z}[opqsvnm}]R&J8(8*K+^:*8&^f9&/!..Kz~qv =# M&J3}e!.8 8!3}V9&8%K+^K~l~qv =# :#K~p~qv =# 8,3~!%Kn~rv Kn~rv " +
  "=# K!^F# Kz~qv Kz~qv =# 8%@ /K!f_F# 8%=#+Kia8#^:#K&_8&F# 8#K+_8!F# 8#K/_8 F# .8#K&_=# :#K}WfKn+O&J8#3})9#.K~h~qv K~h~qv =# K!^F# 8%K8^< 8#.~" +
  "M%##m!}Y; K~h&_:%< 8%K~V#^8#3}X8%=#~V#:#K#N&J8%K~_#^:!K 8%3}d!9#8!3}l&8 K#F#R8 8#F# (#J8%=#~Z#9&8%K+^8%K~_#^K~!!z-  8%8&F#&8%8#F# 8%Kt!^:&8%" +
  "K=^3q!8%>%t!L#}E&J8&K 8%3}d!9#8&3}l&(#J8%=#~7!9#8%=#~3!:&KnnnnlN0 8&8#3~L(8%Kp#^:#8!8%K~G ^3}Z!8%>%p#L#}D&J8%K~V#^:!8%Kq#^K~C z-  8%Kt%^8%Kt" +
  "!z-  8 8!Kn#z-  /%.8%K~V#^8#Ky z-  8%K~Z&^8%K}z!^3~T&Knnnnl9#8%=#~Z&:!KnnnnlO&J8%=#~d&&J8%>#~_&9(8!9#(8!8%=#~_&3~L(..8%=#}l%8%=#r%3~&(8%8(G%" +
  "r%8%8#F#}l%8%K~V#^:!K 8%3}d!9#8 K#F#R8 8#F# 8!3}l&8%3}c%/#..8 K#F#R8 8#F# 8%3}c%..8%K~h&^< .}k%#1m!}Y8(K!_918!=#+:,K!_928(8!=#3:3_9} 8!=#79*" +
  "8!>% 9}%8!=#49+8 #m#J%J#JK 8*8)69}!8,8*8,8*8,}@68)6:/8(8(8/P69}#8!#m#J%J#J8%8+81^:*}B0&8!8}%8#8*^}3  pL!}]R&m8(8+^(#m8#8+^908/9*#J%J8*8}#N0!" +
  "8%8*8+^:-}B&J .8*80^9.8&8*^8*K!^9*@  8.@  N0 .8-8,_K!^/!.829*%J8*K!^8}!}B0,8(8*}B8%8*8+^}Bg&J .8*80^9-8&8*^8*K!_9*@  8-@  N0 .8!8+83^:+F#48)" +
  "0%/#..:+F#48)0!/#..8} /!.K .:*F#7/!..8!8%F#4K /!.8!8(8+^:#F#48)M&J8!K F#7.8 8#F#+8 8+F#&K!.F# .}k%!,m; K8_:%< 8!&J#J8 8!^K!_:+@  K~P O8!K}-_" +
  "K}TPg0 8%L G%58%{/                {.%+#J%J#JK 9(%J#J8 8+N0&8&K}+N&J .8 K!^9*8 @  9 K!8&iK~g~1~Q|!fM0 8 KC_K|!f:,K-Q0 8,8(K-a^9(8&K!^9&8*9 /!" +
  "..8&@ ~#~KJ8 O0 8)K)N&J (8&K!^9&8%K+^8)K#i^8(F# 8)K!^9)8*9 /#. ..K 9&/!.8%=#39 K 9&8%=#59*8%=#49)8%=#+:+8%=#/:,3~t#9-8%=#7:.K}7}@8*K}7}@g8-8" +
  " K!_}B8)K}(}@gg0 8#8+8,8 3}f%8)8*8.3~M&8!K},_9 %J8 &J8 K!^9 8(K-a9(/!..8#K!I }18#8(F#8K!9&..8%K8^< 8&.}_%!)m; K3_:)< #J8 =#+:%Knnnv!f&m8%Knn" +
  "nn!f&m#J8 B!1:*&J8!8#^9+K 9#8!9%8*9(%J8+8%:&N0#8&?  :%K }>&m8%K}RQ&m8%KeP&m8&K%^(8%K|!fK}!iKnn~h f8&@ %K};f8&@ !K};fK/i8&@ #K};fK)igggKnnw N" +
  "0(8&K&^.(8&K#^.(8&K!^.:%8#8&_^9#8(K!_:(0 .(K 9#.K 9(.8*8(_(8!8!8#^3~>%.:%8 B!/:&Q&J8 =# 8!8#8 =#&=#/} ( 9%/#.8)K+^8 8&8%_K 3}m#K!9%8)=#+:&Kn" +
  "nw N0!8)B!/9(8 =# :*8!8#8 =#&: =#/} ( 0!8&8(8*8 3~?%(8 =# 8!8#8 =#&=#/} ( .9%.8)K3^< 8%.~k#!*m8!Kn-Q&J .8!K}-f9(8!K(}S:&K!_9)8&K#i8 ^9*8 =#s" +
  "!:!K#i9#8!K>P9%#J%J8!M0!8%M8!8)^K=QgM&J8*8#K&_:#^8 8#^=# F# 8!K!_9!/!.. .8&K#i9%K 9!%J8!8%O&J8 8!^K F# 8!K&^9!/!..8&8 =#s!^9#8(&J8#K!_:!K}0}" +
  "@&J .8#9%8!K#i8 ^=# :+K88(_:)}S:!&J8#K}0}@&J .8#K#i8 ^8!F# 8#K!^9%.8&K!^9*8 8#K#i^K+_9!%J8#8*}@&J8#K#_:#K}0}@&J (8!8+8(i8!=# :+8)}SgF#&8#K!^" +
  "9#8!K&_9!/#. ..8&K#i8 ^:!8!=# 8(iF# (8#9%.8 8%F#s!8 .}|%#)m!}Y; K3_:*< 8!&mK}2Knnw 8 =#+:)Knnn!f:!69+8(8!K}%}S^(8 =#+9)K@9+8(K!^.9!8)Knnn&f&" +
  "J8#8#8%^3~>%8!^9!(K 9#.#J#J8!8 B!/:,P&J8)Knnn+fM&JK!9)8*8 8,8!_K!3}m#8*=# :,Knnw N0%8*B!&9-8 =# :!8 =#&: 8+8#8%3}b&0%8!8&8(8 =#/} ( 0%8,8-8!" +
  "8 3~?%9)/%.8 8 >#+:/~ Knnn|}TfKtnnn#gF#+8 =# :-8 =#&:.8+8#8%3}b&0!K!9)8*K+^8 8,8!_K!3}m#8*=#+:!Knnw N0#8*B!/9#8-8&8(8.=#/} ( 0#8!8#8-8.3~?%0" +
  "#8 8/G#+K 9)(8 =# :!8 =#&: 8+8#8%3}b&0!8!8&8(8 =#/} ( 9)./!.K!9).8*K3^< 8).}c%!*m; KC_:%< 8%K F#48%Lnnnn3G#/8%K F#?8%8!F#<8%K F#88%8!F#58%8#" +
  "F#=8%8!8#^:+F#78%K<^9,%J8!8+O&J8%8,8&8!@  3~j#8&K!^9&8!K!^9!8%=# K!O0!8%=#&9#8%8&F#88%8!F#5K 8#3{%:*8(60!#J8#Kn!Q&J#J8#K}Z~t%_K~T P&J8#K8^9)" +
  "/!.K@9)8#Kqv _K)P0 8#K~%v _K(P8#K~]v _K&Pg8#K}s/N8#K}gv _K#Pgg0&8#K}jw N8#Kz~W Ng8#Kyz%N8#K~Yz%Ngg0 8*&J8%K/^K83}|&/((8%K/^K|!3}|&/%. .(8#9)" +
  ".8%K/^8)3}|&8*0#.8%=#49(/!..8 8%>#/G# 8 8(8%=#4: 8 8(}@6F#+8%KC^< .}{%!(m; K~G _:%< #J8 =# :&3~P(&J8%K*I +(#J8&3}u(K|!f:(K#O&J8%K I +8%8(I ," +
  "/!.8%K5^8&3~M%8%>%5L!}D&J8%8%}2%8}6%38%K%I +/!.8%K?^8&3~o#8%=#?KnnnnlO&m8%8%=#DF#}>8%8%>#?G%JK((#J8&3X&J8%KJ_8&3~a#8%=#}>9)8%=#}=9&8%=#J9((8" +
  "&3YM0!8%KJ_8&3}/:*3~a#8%=#}>9)8%=#}=9&8%=#J9(8*3u(.8(KnnnnlN0 8%8)F#38%8&F#/8%K)I +8%K+^8!8#3}p%9 8(8&3~L(/&.8%K&F#}88%8 F#H8%KJ_K~Wtv 8%KH^" +
  "3~J&K} .9 8%8%=#}>F#38%8%=#}=:&F#/8%8 I +8%K+^8!8#3}p%9 8%=#J8&3~L(/#..8%K+^8!8#3}p%9 .8%K~G ^< 8 .~d##+m!}Y; K3_:+< 8+K+^8%8&K 3~l!8+=#/9,8" +
  "+=#+9(8+8%8&K!3~l!8(8+=# :)}@9-8(8)8-6:(8&}@&J .8(8,8+=#&8-6:*^:)8*P8&8)Pg&J .#J8%8(8%8*^8(3~f&&m8%8&8*K 3~Z!9,8&8%8&8*K!3~Z!:)8,8)8,}@6_9,8" +
  "*&m8&9)8*(8&9)K 9*/#.(8&8(_:)8(8(8)P6K!^9*Km9)Km9/8(9,8&.9.8%9-%J80L!8-}3  }_o908-K!^9-8.K!_:.0 ..8 8&F#}88 8%F#H8 8#F#D8 8!F#C8 8)F#=8 8/F#" +
  "<8 8#F#88 K F#78 8*F#58 8,F#48 8(F#38 80G%+8 K!F# 8+K3^< .~?##*m!}Y; K8_:#< 8!=#}O8!=#}K_K 8!=#}G69(8!=#+8!=#&_K 8!=# 69*8!=#~!!:)K%N&mK (8!" +
  "K~7!^9&8!=#~7!9%8)K#O&J8!K~!!^9!8%K}Znw N&J8#K+^8!3~N#(8#K4^:%8!3~N#8#=#79!8#=#59)8%8&3p%8#=#59&8#8#=#78!^:%F#38#8&8)f8!8%}BfF#/.(8%K}Znw O&" +
  "J8#K+^8&3p%(8#L!G#/..8#E#3L)}Y:,L8p~ K O9&8,~ 9%8#=#/K!h.8(8(8*^:!}@g8&gM&J8!8!8%^:(}B9+.8 8(F#+8 8+F#&8 Km8!8!8*P6F# 8#K8^< .}q%%%m#}W!}Y#m" +
  "; K3_:(< #J#J#J8!@ =K!_1%!! #.8!=#39&K!/#. .8!8!>%5G%88!8!}2% }6%+K .9%8!#m#}Y#J#J%J#J8%&J8&8#3~q%0%8!=#38!=#43~g%K 9%/#.3~N%9*8!=#8=#/:%@  " +
  "9&8%K!I  8&K!N&J .8%K I  8%}2%38*}w:)}=        8)}=        W6}=        8%B!5:%6:)}=        X0 8!=#<}2%58)8*8!}2%+}wsX0%8(K+^8)}r}=      ~h};" +
  "s3}]%8(=#+9&8!8(=#/F#48!8&F#3K!9%/!..L#/#.8 L%G% K%/#.8%3~^#K|!f9&8)}=     J}hJ}y}r9*L!.9+8 8&I 58 K F#48 8%}7!}!8 K!}7!38 8*}6%+8 8+G% K!.I" +
  " =8(K3^< .}l%!#m#J8 8!^9#8 =#&:%K!fM&J#J8%K#fM0#8!8 =# :%^9!8 8%_: Kt{v =# O&J8 8%3}h%/!.8#=#&K%fK%O0 K~!{v 8!F# 8#8#=#&K}YfF#&8 8!K!gF#&8#8" +
  "!F# 2..8#=#&:%K#f&J8#8%K}YfF#&8 8!K!gF#&8 8!^8!F# (#JK~/{v =# 8#N&JK~/{v 8 F# K~({v 8!K~({v =# ^:!F# 8 8!K!gF#&Kt{v =# 8 O0%K~!{v K F# Kt{v " +
  "K F# 2.Kt{v =# 8#N&JKt{v 8 F# K~!{v 8!K~!{v =# ^:!F# 8 8!K!gF#&8 8!^8!F# /%.8#8%Klf:#3}h%8 8!8#^:!K!gF#&8 8!^8!F# Kt{v =# 8 O0 K~!{v 8!F# 2." +
  ".8 8!3}h(..~X#!%m#m; KC_:%< 8%8!8#3~ &8%K5I >8%=#5@  K 8%=#7:!6@ vnJK)f&J8%K~c~2v K}%3~W#}*8%K?3~E%8%K83}x(&m8%K83~E%}*8%=#7(8%K}^~Kv K<3~W#" +
  "9#8%K83}x(8%K#3~6%9!K /#.9!.8%K#8%=#58!3~o(:!8!K#Q6K!8!63~6%9!8%K83}x(8%K}^~Kv K<3~W#9#K!.9&8%K83}x(8%K&3~6%9(8%K83}x(8%8&K!h3~##8%8(8#8!3~t" +
  "%8%K83}x(#J8%3~n&&J8&0!8%3}j#}*(8%3}j#0!8%K53{&..8%=#7M8%@ =K=OgM&J8%K83}x(8%K=3}x(8%K33}|%8%K>3}x(8%3}w(.8 8%KCz-  8%KC^< .~S##(m!}Y; K8_:#" +
  "< #J8 B!/:%&m8#8!{ # {.%3#J8 >#+:*~ :!Knnn+f&m8 =# 8#=#38#=#4:&8 =#&=#/} ( 0!8 8!Knnn|}TfKtnnn#gF#+8#L!G%38%8&K||%f_:!K 8!8%}B69%K (8#=#4.9)" +
  "8#=#7:&&J8#=#59!%J8!3}g%8(^9(8!K/^9!8&K!_:&0 ..8(8)^:!8%K||%fQ&m8 =# 8 =#&8#K3^3u!(8#K+^8 8%8!_K!3}m#8#=#+:!Knnw N0!8#B!/9%8 =# :&8 =#&:(8#K" +
  "3^3u!0!8!8%8&8(3~?%.9!8 8*G#+/#.K!(8 =# 8 =#&8!3u!.9!.8#K8^< 8!.~ #!#m; K8_:&< 8 K!N&J8%K/a9 3&9%%J8 &J8&K+^8%8#=# 8#=#&3}V:(8#=#+3~p#8&@ +8" +
  "&=#/3~*(8(3u(8 K/_9 8#K/^9#/!..8&8!Kn+8%3}x%8&=#&9!8&=# K!f&J8!3u((8&L G#+8&K!I 78&K+^3~]&: =# K!^9#8 8#F# 8#M&J .K&K/3~.(:#K I +8#8!F# 8 =#" +
  "+&J (8 KmF#+8 K/^3~/%8 8 K+^F#58 K~h~nv F#48 Kx}]v F#38 8#F#/8 K F#+3~1#8 3}a#..8%3u(.8&K8^< .~T#!*m; KC_:&< #J8#8%K/a^:(@ }(K#N&J8&8!8#8%K " +
  "3}o!(8%K!^9)8(@ .K#N&J8 8!8#8)K!3}o!/#.8&8!8#8%K 3}o!8!=#<9*8!=#89+8!=#79,8!=#59-8!=#+9(8&K/^8!8#8)K 3}o!8&=# K}ZnnnlO8&=#/:)K}ZnnnlOf&J8(8!" +
  "=#+}B&J8!8(F#+.8!8*F#<8!8+F#88!8,F#78!8-F#58&K!I 88&8&>#&G#58&K!I ?8&8&=#4F#=8&8&=#3:#F#<8&K5^8&K<^3~+#&J8!K03}o&(8!8%K3iK}h}Z~!&^3~.&.(8&=#" +
  "39#.8)8#3~((.8 8&=#+F#+8 8&># G# .8&KC^< .~U#!*m; K3_:&< #J#J8#=#&:(&J8 8#=# 8(8!=#/} ( 0!.8#=#+:%8#=#/K/a^9+%J#J8%8+N0%8%K/^9(#J#J#J8%B! K!" +
  "_1#! #.8%=#+9)8%=#&9#8(9%8 8#8)8!=#/} ( 0&/%.8%B!#9)8&K I /8&K F#+8%3}g%:*9#8*K)Q0!%J8#&J8#K!_:#8&K+^^8)8)K||%fK-c:%K-a_KCgI  8%9)/!..8(9%8 " +
  "8&K+^8*8!=#/} ( M0#/%.8%=#&9#%J8#Kv }@&J8 K~8~^v Kv 8!=#/} ( 0&8#KJ^9#/!..8(9%8#M0!8 K~8~^v 8#8!=#/} ( M0!/#.. .K!9,.8&K3^< 8,.v#!+m; K8_:(<" +
  " 8!8#8%8&3~,#&J8(K/^8&3o&8#K/a9,8!K+^9-%J#J8(8%8&8)3~,%8(8(=# :!F#58(8(=#&8!^F#78(K5^3~q!:*Knnw N0 8&8)P&J (8%8)^9.8&8)_9/8,9!8-9##m#J%J#J8#" +
  "9+8!M0 8!K/_9!8+K/^9#8.8/8+K&_=# 8+=# 3~@#M0!/#..8(K/^8*3~n#K!8*Kn!P0!}*K#8*Kn3P0!}*K%K&8*Knn&P6/!.8(K/^K~F~+v Ky~+v 3~T%8+K+_=#+.8)^9)/#. ." +
  ".8 8(=#4F#+8 8(>#/G# (8 8%8&3}b%.8(K8^< .o%!*m; K~V _:%< 8!=#+K7a9)8!=#&9&#J#J%J8)&J8&:*=#+K!N&J8*=#&:(=# KnnnnlO&JK:9&K~g~8v 9+8(=#&:,8(=#+" +
  ":(K~lov K*3~f&0(8,8(K~G}bv K)3~f&0(8,8(K~sov K+3~f&0(8,8(K~M}bv K*3~f&0(..8*K7^9&8)K7_9)8*@ 50!/#..K}!9&K~S~8v 9+/!.K:9&K~g~8v 9+.8%K+^K 8+8" +
  "&3~%%8 8%@ }OI }G8 8%>%5G%38 8%=#8F#58 8!># G#78 8!=#+F#<8 8#># G#=8 8#=#+F#C8 8%>#}GG#}A8 8%}2%3}6%+8 8%>%+G% 8 8%=#}=F#}88 8%>#}8G#D8 8%>%" +
  "}>G%J8 8%=#RF#}>8%K<^3}q(8%KC^3}q(8%K~V ^< .x#!+m; K3_:&< 8!=# &J8!K+^9%8!=#}89#8!=#H9(8!=#D9)8!=#C9*8!=#<KmO&J8 8%8*8)8(8#K 3t!(8 8%8*8)8(8" +
  "#K!3t!.(8!@ /9(8!=#D9)8!=#C9*8!=#&9%8!@ 1K!f9+#J#J%J#J8+0%8!8(KmhK!f:(I /8&8*8)8%3~,%8&8&=# :#F#+8&8&=#&8#^F#/8&K+^3~q!9#8(M0 8#Knnw N0#8!#m" +
  "K!9(8#Kn!Q&mK#8#Kn3P0!}*K%K&8#Knn&P6(K!..8%^:%F#&/!..8 8%F#+8 8%F#&K!9,/!.8!K!I 1.8 8,F# .8&K3^< .}m#!&m8!K,Q&J#JK~D|}VK38!8!K3}B6:!_8 }B0 K" +
  "38 K.^Klf8 K.P6:&8!^K/^3}]!:#M0 8#K+_9 8#8!K!_:%f&J8#K&_=# :(Klf8#8%^K 8!_fK+_:#8!K 8#8 _K3}B6^:!8 _:#_9%8(K%f&J8!8%3~:&8 8#3~:&8 8#3~5!(8 =" +
  "# 9 8!8%F#&8!8 8#^F# .(8 9!.8!=#&: K%f&J8 Klf: 8&K3^}@&J8!8&3~:&8!8&^:#8 8&_: 3~:&8#8 3~5!..8!K+^2.(8 3}]!9%.8%.~A#!!m8#M8!@  KC}Bg&J .8(K#}" +
  "7! #J#J8%~::)K }?&m8(8!F#&8#8%K||%f:%}B&m8(K }7!/8(8#F#+8(8%8#_F#38&&J8(K!F#88(K|~^v F#78(K#}7!5/%(K#9!/&. (8(K#}7!58(K!F#48(K|~^v F#38(K#}7" +
  "!/8(8%F#+8(8#8%_:#F#88(8!8%^F#78#8&Q&mK%9!/&(8&8#_..(8(8#F#88(8!F#78(K#}7!58(K }7!/8(K#F#+8(K~6~^v F#&8(K 8)_:%F#3K%9!8#8&Q0#8%8&8#_:#Q0#8#8" +
  ")^.9&.8(8&F#=8(K }7!<K&9!.8 8!F#&8 8(F# .~4#!(m8!=# 9#8!=#+9&#J#J#J8!=#&:!Kn}y(b:%8!8%Kn}y(a_:%K}-j:(^K!^1%!# #.8#K~p};f:!K~G@}B&J8!K3^8#K}a" +
  "Jfg9#/#.8#K0jK!^:#Kq%d9!8#K!8!8!K}-jKq%f^K~/~Pv ^@  3}n%:#0!8 K F# 2.8#K~h};f:!K3}@&J8!K3_8#K}hJfg9#/!.8#K0j:#K!_:)Kq%d9!8#Knn3_K}[n}RQ&J8!8" +
  "!K}-jKq%f^K~/~Pv ^@  K~h}5g:!K%}S? w~SJ:#&J8!8#K%i_8)K0ig9#/#..8 K F# 2.8 8&F#+8 8%8(Kn}y(f^F#&8 8#F# .~>#%#m!}W!}Y; K8_:)< 8)K+^8!8#3~_#8)=" +
  "#/9#8)=#+9*#J#J#J#J%J8#&J8#8*^K!_@  K,_:!K}(}@K!8!iK}rnn&fMg0#8#K!_9#/!..K 9#/!.K 9!8*8#K 3}e%8#P0 %J8!8#N0#8+}=      <J}x8!8*^@  KC_K|!f~3s" +
  ":+}=  ~V|||~gK8+}=  ~V|||~gKV69+8!K!^9!/ . .8%&J8)K3^8%8&8(3~9%8)>%58(8)=#369(.8)K3^8*8#8(3~9%8)=#3M0!8)>%5~48(~4}w:+}=        YM0!8+}=     " +
  "J}hJ}y}r9+.8 8+}6%+L!9,.8 8,G% 8)K8^< .}h#!-m; KC_:%< 8%K+^8!8#3x!8%K4^K}98%=#/:*8%=#33~f#8%=#8:+8%=#5:-8+^_9.8%=#49/8%=#<9&%J#JK 9,8&:#8+N0" +
  " 8#8-^:(K!_:&?  :!K }>&J8!K};f8(K#_:&@  :!v:)KJ}C&m8!K}-f(8)K};f8(K%_:&@  :!v:)KJ}C&m8!K2f(8)K};f8(K&_:&@  K*fK)ig.K)ig.K)ig:!Knnw N0!.8&8.^" +
  "9&8#9,8!8/N0!..8 8*8,3}b%8%=#+8*3~L(8%KC^< .}p#!(m; KC_:%< 8%K/^8#K%c:&K 8#_8&K}XaO^K#i3o&%J8#&J8%K#F#88%Lnnnn3G#5K%8#8#K%Q69)K 9&%J8&K/O&J8" +
  "&8%K<^^K|~-v 8&8%K5^^=# :(8!^8(8)Q6@  F# 8&K&^9&/!..8%=#?8%=#=K+i8%=#<K3igg9*K 9&K}!9(%J8&K&O&J8%K/^K}98*8(K},f}SK};f@ }[~LJ8#8&P63~n#8&K!^9" +
  "&8(K}*^9(/!..8#8)_9#8!8)^9!/!..8 8%=#4F#+8 8%>#/G# 8%KC^< .~&#!(m8 =#59%8 =#/:!8 N&J#JK4K38 =#4:!68 ^=# :#M&JK 9!/!.8 K4^8 K3^8!69&%J8&9(8#:" +
  "!K4^9&8!=#4:#0 8!K3^9&8!=#3:#0 .8(K F# .(8 =#+:#8!F#/8!8#F#+.8%&J#J8 8 =#7:#K#iKp~rv ^:&=# O&J8%=#38 O&J8%8!F#4(8%8!F#3.8!M0!(#J8&8!F# 8!0 K" +
  "}z{v K}z{v =# K}Y8#kfF# 2..8!8%F#58 =#3:#&J8!8#F#38#8!F#5.8 =#4: M0 8!8 F#48 8!F#5...~;##*m#}Y; K8_:#< #J8!@ +M&J#J8!=# 8!=#&3}>9&8#K+^3~I&K" +
  "!9(8#=#+K!N&J8#=#/9%8!K!I +(8&3P:)&m8!K!I +K#(8&3}?9%K .9(8&3u(8)0!.8#8(8%3~_&8#=# K!N&J8#K4^:%8#=#&:!K 3E:&3~o#8#=#4:(KnnnnlO&J8#>#59,8#=#5" +
  "9)8%8!K!3E:%3~o#8#=#4:+KnnnnlO&J8#>#59-8%3u(8&3u(8!3u(8 8-G#38 8+F#/8 8,G#&8 8(F# /((8(8)3~L(8%3u(..8&3u(8!3u(.K!I  ..8 KnnnnlF# .8#K8^< .}_" +
  "##-m#}Y8&K#i9.8&K!^9/8#K#i8!^90%J#J8-K#i8 ^9(%J8-9*8(9#8!80N0!8#K&^9(8*K!^9-8!=# 9)8!K&^:19!8)M0 .8)~)92K 9+8*9(8.9!8%9)%J8!&J8(K=Q&J (8#8#E" +
  "# 8+~)}W828)E# }Y}W:3}:# 83L8p~ 9+8(K!^9(8#K&^9#8!K&_9!8)K&^9)/#. ..8,8+&m8&8*^:!K=Q&J .8!K#i8 ^8+F# 8/(8&.8*^:!8!8,P69,819!/!..8,.~g!!%m; K" +
  "~V9_:&< 8 =# 8 L G% K!fM&JK}z~ov K}33~c( .8&K+^:(8 K+^K~V3z-  8&L G#x98&K!I ~R98&Kx9^3~]&: =# K!^9%8 8%F# 8%M&J .K+K~G93~.(:%8(Kv9z-  8%K I " +
  "x98%8#F#w98%8!F#v98 =#+&J .8 KmF#+8 K/^3~/%8 8 K+^F#58 K~h~nv F#48 K~3}]v F#38 8%F#/8 K F#+3~1#8 3}a#8&K~V9^< .~f!!*m; K3_:)< 8)K&^:+8#K!f&m" +
  "8#K!}S(8!9%%J8%?  :&&J8%K!^9%8&K }C&m8&8(^9(8%8&^(8&KnmN&m8%B  :&8(^9(8%8&^K#^(8*8(Mg9*8%8&K%fK+l:,K(iKnnnn&f8,K*igK}+}S^8&K!}SK#f^8&K#}SK#f" +
  "^..9%/!..8(K!i:%K 8(K3Q68%8*K!f6.3v%8+8!8#3~T(&J (8 8)=#/F#+8 8)>#&G# 8)K3^< ..~,#!.m; K3_:&< 8!=# Knnw N:#M&J#J8!@ >M&J#JK 8!8#69)8!K4^9+8!" +
  "=#49#8!=#59%8!=#/9,#J%J8%9-8#9.8&K+^8+3}w%8&=#/:(Knnw N0!8&=#+9/8!=#49#8!=#59%8!K%8(3~]%M0 .8)=#89(8)8#8-8/^8%8.^_^:!F#88!8(_9#8(8,^9*/%.8!@" +
  " >0 8!K!I >8!@ =K!N&J8!=#<9#8!=#89%(8!=#<:#8!=#8:%N0!.8#8%_9#8%8!=#/^9*/#..8!Knnw F# ..8 8#F#&8 8*F# 8&K3^< .~G#!%m; K~h _:&< 8!=#+9)8!=#&9(" +
  "8&8%F#48&8#F#38&8!F#/8&8(F#&8&8)K5a8(^F#+8&K5^8&K&^3}{#8&=#5KnnnnlO&J8&KD^K&3}^&8&=#H:!8&>#5G# 8!8&{ #8{.#+8!8&=#CF#58&K!F#}88&8&=#4F#R8&8&{" +
  " #&{.%J%J#J8&K~K ^8&KJ_3}{#8&=#}GKnnnnlN0 8&=#}8:!8&=#DN&J8&KD^K!3~:(.8&=#H8!K7a^:#8&>#}GG# 8#8&{ #}O{.#+8#8&=#aF#58&8!K!^F#}8/!..8 8&=#}8F#" +
  "+8 8&>#DG# (8 K F#+8 Lnnnnv G# .8&K~h ^< .x#!!m; KJ^:#< 8#KC^8!K}]}av K*3~b#8#=#CKnnnnlO&J8#8#=#HF#=8#8#>#CG%8(8#K8^8!3~o#Knnnnl8#=#D3~&(.8#" +
  "=#8KnnnnlO&J8#8#=#=F#38#8#>%8G%+(8#K F#38#Lnnnn3G%+.8#K4^8!K}p}^v K&3~b#8#=#4KnnnnlO&J8#=#3&J8#8#=#7F#=8#8#>#4G%88#K(F#}88#K(F#D8#8#K+^F#H8#" +
  "8#K8^F#C8 Kytv 8#KC^3~J&8#=#88#=#<3~L((8 8#=#7F#+8 8#>#4G# .8#=#+8#=#/3~L((8 8#=#3F#+8 8#>%+G# .8#KJ_< .~r!!&m; K3_:&< 8&8!8%8!8%P:)6:(F#/8&" +
  "8 8#8)6F#+8&8!8%8!8%}@6:*F#&8&8#8 8)6F# K 9%#J%J8%8(O&J8&8%8%3~2%M0#8%K!^9%/!..8(9%.8(8%_9 K 9#Km9!#J%J8 8#O&J8&8!8*^8!8(^3~2%M0#8!K!_9!8#K!" +
  "^9#/!..8 9#.8*8#8%^_:!K#N8 8#_K#Nf&m8&8%8%K!^: 3~2%&m8&8 8%3~2%(K .(8!K#P.8&K3^< .}_#!&m; KC_:(< 8(8&F#88(8%F#78(K.F#58(K~f~0v F#48(8#F#38(8" +
  "!F#/K&9&#J%J8&K7N0!8&8(K/^^9%8&K+^9&8)8%=# :%^:)8%Q0 . .8(K<^:%8)3o&8%8!8#3~D(8)8(=#?:!_9#8!8(=#=:*^9!K 9%%J8%K3O&J8%8(K/^^:+=#/:&8#}@&J .8&" +
  "&J8!8+=#+8&z-  .8%K+^9%8#8&_9#8!8&^9!/!..8(=#<8 8*8)8#_3~Q(8*3~L(8(KC^< .~+#!(m; K3_:&< 8!=# :!K I 78!=#+K||||*Q&J .8!=#59)#J%J#J8)M0#8!=#+&" +
  "J .8!KmF#+8!=#5:%M0 8!8%K!_F#58!=#38!=#4:(K#i^=# 9%8!K F#+8!8(K!^:(8!=#/:*K 8(8*Q6_F#48%=#+&J (8%KmF#+8%=#/:(&J#J8%K I 78&K F#+8&8%K4^:*F#&8" +
  "&8*F# 8(8&8%=#3=#/} # 0 8%K/^3~W&8%K F#/..8%8%=#+K!^F#+8%3}f(8)K!_9)/#. ..8!K F#+.8#3u(8 K F# 8&K3^< .~k!#(m!}Y#m; KC_:&< 8&K/^:%K K9z. 8%8 " +
  "8!3~!!&mK!9%8&=#3:(&J#J8&=#/9%8&@ ?&J8#K@3}|&K!9).8%8(}C0 8)K#g/%..K} 8%K 8%K }?6:%8%K} }C69%8&K4^9(%J8%&J8#8(@  :*KC^3}|&8+L-}Y8*~)L|!}]}W9" +
  "+8%K!_9%8(K!^9(/!..8)K&g8+L|||||||2}I0!}*8#=#&8#=#+8 8!3~f&&J8#K F#+.8)(K#..8&KC^< .}a#!%m#J8!&J#J8 @  8!K!i^8 8!^:&K!_@  K}1a^K};fKnnJ_@  K" +
  "!_:%K|!fK})}@0 8%K%iK~p2f:#=#~K}eJ8!O0 8#=#~G}eJ9##J8!K*}B&J8!K&P&J8 8!8#8!3~f&&J/)(/&. .8 =  8#=  O0#8&K&_: 8!8#^K&_:!gM9#8 M8!Mg0!8 =  8!=" +
  "  O0#(8 >  8#>  }E0#8&K+_: 8!8#^K+_:!gM9#8 M8!Mg0!8 >  8!>  }E0#./%.8#0#..K|!9%.8%.}e#!%m; K3_:%< 8!B! 9#8!K }7! #J8#&m8!B!#(8%K+^8!K&^3~l#8" +
  "%B!+K!f&m8%B!-(8 K#}7! /#..:#Kn~h%fKnt%O&J8 K }7! 8 8#F#&/!.8#K|~2%}@&J8 8#}7!#8 K!}7! /!.8%8!K&^3~l#8%B! K!fM&J8 8#}7!#8 K!}7! /!.8%B!#:&Kn" +
  "J_K||%fKn~p%P&J8!8&}7!#8!K!}7! 8 8#}7!#8 K!}7! (8 K }7! 8 8&K|*f8#K|*fK-igKnn&^F#&..8%K3^< .}n#!-m; K3_:&< 8!K5^9,%J#JK 9*8!@ @0 8!=#59%8!=#" +
  "79#8!=#39-#m#J%J#J8#9(8%9.8&K+^8,3}w%8&=#/:)Knnw N0 8&=#+9+8!=#59%8!=#79#8!K&8)3~]%M0!/#..8!@ @0#8!K!I @8!@ ?K!N&J8!=#=9(8!=#<9#(8!=#=:(8!=#" +
  "<:#N0%.8#8!=#3^9*8(8#_/!.8!=#<9)8!8%8(8+^8#8.^_^F#<8)8-^9*8+8)_.:%K&P0!..8 8%F#&8 8*F# 8&K3^< .~*#!)m; K8_:#< 8 =# 9%#J#J#J#J#J8 =#&: 1%#! %" +
  ".8#K!F#58#K!F#38#8%F#/8#8%K+^F#48!=# 8!=#&K~+~,v 8#K/^3}z!9&/%.8#K!F#38#8%F#/8!=# 8!=#&K|~,v 8#K/^3}z!9&/#. .K!9&8!=# :(K~B~pv K*8!=#&:)=#/:" +
  "*} ( 0 8 K%i9 K 9!%J8 &J8#8%F#78!&J8(K~I~pv K#8*} ( 0%.8#K4F#38#8#K7^F#/8(8)K|~,v 8#K/^3}z!0#8%K+^9%8!K!_9!8 K+_9 /!..K 9&.8#K8^< 8&.~o!!&m;" +
  " K8_:(< 8#8!8#^:*}B&J#J8 =#&9+8(K3^:!8*8 =# :#K!i:)8)8*P6:)K+K&8&K!N6:*8)8*}@6:*8%8&3~r#8(=#49)8(=#30 8#&m8(8%F#38(K7^9!8#8&a(K .9%8(=#59#8!" +
  "8%F# 8(=#3&m8(=#7:!&m8+8!8)8#3}t!(8(K+^8)8#3~o&8(=#+.(8(8)8#3~o&8(=# .:!M0 8 8*F# 8 8!F#&K}Znnnl9)..8(K8^< 8).~d!#&}Y#m8!8#^K!_:0M&J .8)8+}X" +
  "9.8)8+}W9,L 8&}X9-8*8+}W8)}X9/#J%J8*8(8-}W:)}I918)8*}G8&8.}Mg0!8.8&8*}W:)}I8-8.}W8&8/}W}Mg&J8080@  K!_I  8-8*}X9-8)9&/!..K 91.818&8,}MgM&J8&" +
  "8*}W:)8,}M8,8&}X8)8,}X}GfM&J8 K F# 2..8+L!}_8&}K8(8+L#}_}X8&}Mf&J8 8%}7!+8 8#F#&8 8!F# (8 K F# ..}f#!#m8!8#}@&J#J8 8#^?  :%K }>&JK{|}]+8 8!8" +
  "#3~k!: 8 Knnn+P62.8%K~R O0 8 8!8#3q#:%Knn&N&JK 9%8!8#K!^:#}@&J8 8#^@  9%.8%K~X _: K*i8 K~t!fK!}Sg: K|!f:!K-QK~=)8!}SK!fMg&m8%(8 K|!f@ y~OJ.K" +
  "|!fKnnn3g2.KnnnC9&8%KnlfKnt%N&m8 8!8#K)^3q#: KnlfKn~3%N&mKnnn~V 9&8 8%K-i^Kn~3|}*_(8%.(8%.8&g2..8%Knnn+g.~I!!,m8!K%Q&J8 8!K~l~>v K!3~A&9(.8!" +
  "K!_9,#m%J8!8#O&J8%9&8 8#^@  :%K{ N&JK!8&K{ N8+f8*gK!f0%}*.#m8%K~s N:)8&K~s Nf9-8)8&K<Nf9&8#K 8#8,O6&mK!8%@ vnJK}&K}-8#K!N6f0!}*8%KAN8#K!Of(8" +
  "%K}.N..9)8+8-g9+8&8*g9*8#K!^9#8(8)f9(/!..8(.K!f.}]#!(m; K3_:#< 8 =# 9 8!@ .K5f&m#m8#K F#/8#K/^9)8 Kn!Q&m8 Kn3P&J8#8 K};fKn!gI 08#8 K)}SKv!gI" +
  " /K#/#.8 K/}S9%8 K};fKnmg9&8 K)}SK};fKnmg9(8 Knn&Q&m8#8&I 28#8(I 18#8%K};fKn!gI 08#8 K}!}SK~h!gI /K&(8#8&I 18#8(I 08#8%K~V!gI /K%.(8#8 I /K!" +
  "..9 8!8)8 3~-!(8!=# 8 8!=#&=#3} # .8#K3^< .~p!!)m8 #m8 =#+9)8!Kn!P:%&mK!(K#8!Kn3P0!}*K%K&8!Knn&P6..:*3~S&8 =#&8 =#+^9#8%&J8#8!I  (#J8!Kn3P&J" +
  "8#8!K};fKn!gI !8#8!K)}SKv!gI  /!.8!K/}S9%8!K};fKnmg9&8!K)}SK};fKnmg9(8!Knn&Q&J8#8&I %8#8(I #8#8%K};fKn!gI !8#8!K}!}SK~h!gI  (8#8&I #8#8(I !8" +
  "#8%K~V!gI  ...8 8)8*^F#+K .~^!!!m; K3_:,< 8*8+}I&J#J8+8*8+}X}M&J8 K F# /!.#J8*8)}X8)}I8*8)L!}_}X8+L!}_}Mf&J8#8%Q0! (8)8+}I&J8*8)8+}X:)}X8)}K" +
  "&J8#8%P&J .8,K+^8!8%3}k#8,@ +&J8&K!^~::&8(~:}A8#8%}BgM&J8!8%^8,@ ,I  8%K!^9%..8#8%Q0% ..8 K F# /#. .8 8&}7!+8 8%F#&8 8!F# .(8 K F# .8,K3^< ." +
  "|!!-m; KC_:%< 8%K4^K88!8#3~f#8%K=^:-8%@ ?:(^K!_9.8%=#89&8%=#59*8%=#<9)8%=#79+8(K(P9/#J#J%J#J8&8)}@8)8+}@g0 8%K+^8.@  8&8*^8)8&_3~!#8%=#+K!O0" +
  " 8%8&8%=#/^K!^:&F#88&8(P0!8&8(_9,8&8+}@0!8/M&J .8*8,^8(8-8(3~f&M0!/#..8 K F# /!.8 8,F#&8 8!F# 8 8#8&_F#/8 8!8&^F#+.8%KC^< .~q!!)m; K3_:)< #J" +
  "8#K%^K}Wf:(8#O&J#J8)K+^8!8#8(8#_:&3}[%K!9(8)=#+K!fM0 8)=#/9&/#..8%K+_9+8!K|!fK}Z}[o+a9(%J#J8&8+}@0 Kn}[o+8(8#8&^:*=# h:,_8,gKn}[o+8(8*=#&h:*" +
  "_8*gfKn}Z}[olfKn}Z}[olO0 8&K+^9&/!..8)8!8#8&^8%8&_3}[%K!9(8)=# K!f&J8&8)=#&^9&(K 9(..8 8&F#&8 8(F# 8)K3^< .}^#!(m; K8_:#< 8#K}Z}[n+F#33&:%8!" +
  "@ 33}j(8#K+^8#K3^8%K~)ov K+8!=# 8!=#&3}l#K!9(#J8#=#+K!f&J8#=#/9!(8!=#+9&8!=#/3(9)8#K F#78#8)F#5K&i9!8#8#K3^F#4#J%J8!&J8!K3_9!8#8#K4^8&3}i#8&" +
  "K3^9&8#=# K!O0!/#..8#=#59!8%K~0ov K*3~*!8!3)K 9(8%9!/#.8#=#&9!8#=#53u(.8%3u(.8 8!F#&8 8(F# 8#K8^< .~g!!)m; KC_:&< 8&K&^:%8#3}Z&8%8#3w(8&=#/9" +
  "%8#&J8#8%^8&=#+8%K/a^9%%J8&K3^8!=# 3~M%8&>%3L!}D&J8&}2%5z%9)Knnnnl9*(8&K<^8!=# 3~o#8&=#<:)KnnnnlN9(K 8)8(69*K!8&=#=8(69)K 8&=#?8(69(.8%8*F# " +
  "8%8(F#+8%8)F#&8!K&^9!8%K/^9%8#K!_:#0 .9%.8 8&>#&G# 8 8%F#+8&KC^< .w!!*mK!9+K!9)#J%J#J8!8)8*^:-}B0#8!8!8*_8)Kmh^:&}B0 8!8*Kmh8!^8,_:(}B&J .8 " +
  "8&^@  :&8 8(^@  :(Q&m8%M8&8(}Bg(8%.&J8&8(O&mK 9*K!9+8):,K!^(8+8*K!^:&N9(K 8&8(69*8)8&K 8(6^.9)(8-K!^:)8,_9+K 9*.8#8+O0!/#.. .8,.q#!!m#m; KJ^" +
  ":&< 8&8%F#38&8#F#/#J#J#J#J8!K|!fK!_1#! #.8&KD^8#8%3}b%K~*~Mv 9%K,/%.8&K!F#58&8&K/^F#48&K8^K}^~-v 8&K4^:!3~J&8!8&=#<:#8&=#=3x!8&K(F#C8&8!F#?8" +
  "&KD^K~Ftv 8&K?^3~J&8&=#48&=#53~L(8&=#88#3~L(/!.8&K!F#<8&8&K/^F#88&KD^K{~+v 8&K8^3~J&.K}w~Mv 9%K0.9!8 8%8!3}b%8 8&=#}8F#48 8&>#DG#/8&KJ_< .~p" +
  "!!&m8 L G#38 8!3n&:#F#78#K#iKp~rv ^9(K}z{v =# :%K!8#i:&fM&J8(8 F# 8 8(F#58 8 F#/8 8 F#+K}z{v 8%8&gF# 2.8!K})8#K!}S_K 8#K}-O6i9#8(=# 9&#J%J8!" +
  "8&:%=#&KlfO&J8#K}+}S8#K!i9#K&f8%^:(=#3:&0!/#..8%=#+:!8 F#/8%8 F#+8 K F#58 8%F#/8 8!F#+2.8(8 F#38 8%F#58 8 F#/8 8 F#+.~=!!)m8%M&J8 8!8#3~6#2." +
  "K 9%%J8#8+:&O&J8&K!^9+8!8&^@  9)8,K!fM&J8)K,_:*K}(}@K!8*iK}knn&fMgM&J8 K!8!8(^8#8&P8&8(Pg:*6K 8&8(_8*63~6#8+9(..8%:&K!h8)K~R Nf9%8&8)K:Og8,h" +
  "K!h9,/!..8 K!8!8(^8#8(P68#8(_: K 8 8#}B63~6#.}m##%m(}Y8!~8:(L|||||||*}]:*Lnnnnnnn+o8(L!}_L~t||||||2}]8(LDp~ K|2f:#6:)L!}]9+K#9%8#K~.+_9##J#J" +
  "#J#J#J8*R:&K#K%8&6K&8(Lnnnnnnn~p| }]:*R68*Lnnnnnnn~p| }D6K!_1&%#! &.Lnnnnnnn88)L!}_8)Lnnnnnnn+}D:&69)L#L!8&69,8+R9%8#K}YKm8&6^9#/%.8+R9%L!9," +
  "/#.K&9%/!.K%9%.8 8%I :8 8#}7!88 8,G%58 L!G%38 8)G%+8 8(L};p}8  .~p!!%m; KC_:%< 8%8#F#+8%8!F#&8%K8^8%K&^3}{!#J#J8%=#8:!&J8%=#<:(9&8%=#?M0!8%K" +
  "/^:&8#3v%8&8!8(3~D(8&Kr~Pv K}r~Pv 3~T%8%8%>#&G#5%J#J8%K8^8%K5^3}{!8%=#8:!M0 8%=#?8%K/^:&8!8%=#<3~D(M0!8&Kr~Pv K}r~Pv 3~T%/!..8 8%=#4F#+8 8%>" +
  "#/G# /#.K!9!.8 8&F#+8 8!F#&8 KnnnnlF# .8%KC^< .~o!!%m; K8_:&< 8%=#+K!N8%=#&@  K~s NfM&J8%K?3}|&.8&8#@ +K%N:(F#78&K#F#48&K~0~*v F#38&8!F#/8&8" +
  " F#+8&K~6}av F# 8&K!F#&8&K~6}av K!8(6: F#5K 9!%J8!K8O&J8%8!8&^:)=# 8)=#&3~D(8!K+^9!/!..8#@ -&J8&L G#/8&L!G# 8&8%F#+8&8#=# 8#=#&K!3~^!(8%8#=#" +
  " 8#=#&3~D(.8%8 8(3~D(8&K8^< .~N%!+m8!=#/9+8!=#+9,#J%J#J8%:&K3^9%8,8+8&3}_%:(K3N0!8+8&8(^:%}B0 8%8,^@  :&K:N0#8&K~R O&J8&K8P0!8&vK }C&J8%K!^9" +
  "%/%.8!=#/9(8!=#+9)#J%J8(8%:&}B8&8)^?  K }Cg0!8&8)8(8&3~k!K5}S:*^9%8*0 .8!8&3s(9&.8&9%/#.K!9-K 9(8%K!^:&8!=#/:*P&J#J#J#J#J8&8!=#+:.^@  :)K~f " +
  "_1+#%%%#%# !.K&9(/!.#J8)K~X _1(!###! .8)K:N8)KBNg8)K~R NgM0!.8(8%K#^:&^9%%J8(M0&8&8.^@  K 8&8*P6:)KC_K|!fK-Q8)KSfK~: _K|!fK)Qf0!8(K!_9(8&K!^" +
  "9&/ . ..8!8&3s(9%/!..8!8%3s(}*.8!8%K!^F#38 8-I +8 K 8%8#_8!=#/8%P8#8%}@g:%6F#&8 K!8#8!=#+^8%6F# .~X!!(m#m; K8_:#< 8#K5^8!3L8#=#79!8#=#59%8#K" +
  "3^3~I&8#=#3K!N&J8#=#49!(8#K+^8%8!3~I(8#=#+:!8#=#/:%KnnnnlO0!}*.8!3u(K 9%K!.:!8%K~m~>v K+3~m&&J8#K F#58#K~S 8#K5^3~+%8!K+^:&K 8&8%K+_:(8#=# 8" +
  "#=#&:)3~A&69&8(8)_9(.8 8&K!8&68(K 8&63}b%8%8!3~L(8#K8^< .z!!!m; K8_: < 8 K4^:%8!8#3}q!K 9#8 =#4M&J#J8 K+^8 =#58 =#73~.%8 8 =#+8 =#/3~_&8 =# " +
  "K!O0 #m8%8 =#&:!3~1&8 =#5:#8 =#7:%K~o}gv K(3~f&M&J8#8%Kz}gv K)3~f&M&J8 =#48#3~L(K /#..8 =#48#3~L(8 K4^:#8!3~2&8 =#79%8 =#48 =#53~L(K 8%0 }*8" +
  "#8!3~3&8 =#78 =#48 =#53~L(M.9#8!3u(..8 K8^< 8#.~P!!*m; K8_:(< 8 =#<:*M&J .8*K!_9*8 =#49+8 =#59,8 =#89-8#9 #J%J8 8*f:.K#i8-^:)=# : &J8,8 K!_:" +
  ")}B&J .8%&J8)K&i8+^:)=#/8#N&J8(K F#78(Lnnnn3G#48(K+^8)8(K4^3}j%8(=#+8(=#/8%8&3~f&8(=#48(=#53~L(0&..8.K!^9 /!..8)8!K!^F# .8(K8^< 8 M.~g!#&m!}" +
  "Y#JK59)#J#J#J8!@  :+K!_1# #!.K89).8 8)^:*=# K!^9)8*8)F# 8)K~Z P0 8)K~Z O0!8*8 =#+F#&.8(K/a9)8 K/^9*8 =#49,%J8)&J8*8&3~R%8)K/_9)8&K/^9&/!..8!" +
  "># 9-8 =#+:!8 =# N&J8 3~p(.8 8!K!^F#+8 =#&8!K5a^:!8%I 48!8,F#38!8(F#/8!8#F#+8!8-G# 8 8 @ =8+MgI =..~i!!%m; KC_:&< K~mpv K%3}V9(8&K=^8!=# 8(3" +
  "~&%8&K8^8&=#=8&=#?3~_&#J8&=#8K!N&J#J8&K5^8&=#<3}m(8&K3^8&=#58&=#73~_&8&=#3K!O0 8&=#49)8(3u(8#8%3}V9#8&K+^8)8!=# 8#3}x%8&8&=#+8&=#/3~_&8&=# K" +
  "!f&J8 8&=#&: 3~o#8 3u((8 KnnnnlF# .8#3u(8)9(/#..8 KnnnnlF# .8(3u(8&KC^< .~O%##m%}W8%}=     vgJWM&J#J8 =#C:)8#=#8Q0 8#}2%+9,K~/3K!8)8)K!}B6:)" +
  "8)K~/3Q6K!_9)8#}2% :+}=        8+}=        W69+%J8)&J8)K!_9)8+8+s9+/!..8%}=     J}hJ}x:-8!}2% 8 }2%5}w:%}=        8%}=        W6}=        8!" +
  "B!+:)6:%V9*8(}=        8(}=        W6:(}=      ~h};8(}=      ~h};V68+8,}=        8,}=        W6:(8(8+W6}x8%8-8*6s:(}=  v|||~UK8(}=  v|||~UKV" +
  "6:(8#}2%58 }2%8:+}w:,}=        8,}=        W6Y&J8*M0!8 L!G% 8 8)}7!D8 8%}s}=     J}hJ}y}r}6%+8 K%I H8 8)3~^#I }6(8!=#3:#K-K(8&6:&P0!8 K#I H8" +
  " 8(}6%38!8#8&_F#38 8+8(s}6%=.2..8 3}t%.~G!!+m; K8_:#< 8!=#?:%K||||*Q&J .8!8%K!^F#?8!=#D9,8#K+^8!=#H:&K&K/3~j%8#=#+:*8&8&8*}@69(K 9%8#=#/9+%J" +
  "8(&J8#K4^8%8,^:)=#&8)=#+3}b%8%8+^:)8#=#7F#+8)8#>#4G# 8(K!_9(8%K/^9%/!..8 8&F#+8 8+F#&8 8*F# 8!8!=#?K!_F#?8#K8^< .~7!!)m8 8#^@  K 8!8#}@6:%K5" +
  "iKmhZ:&K#_:(K#}B&J#J8&K!_9)8#K!^9#8%K| 8&}Sf9%8(K#i=#~Z~OJ9(%J8)&J8!8#}B0#8 8#^@  :*Kv!fKn!O0#8*K};f8%K)ig9%8)K!_9)8#K!^9#/!..8%8(P8%K||~< }" +
  "@g8%Kn~h| fKnt%Ng0 8&K5i8%g9+..8+.~/!!*mK!9(%J#JK!9+%J#JK 9*%J#J8#8(8*^:-}B0&8#8*8,^:&}B&J .8!8-^@  :)8!8&^@  :&Q&m8%M8&8)Qg(8%.M0 8&8)O0#8+" +
  "8*K!^:)N9&K 8)8&69*8(8)K 8&6^9(/!..8-K!^:(8,_9+/!..8(:,K!^9(/!..8 8+F#&8 8,F# .~6!!!m8!K+P&J8 8!K#i=#q~lJ3}w#}*2.8!K*f:#&J8 8#K#i=#q~lJ8#}S3" +
  "}w#}*.8!K+f&J8 K~W~c}(3}w#}*.8!K3f&J8 K~3~lv K#3~I#.8!K8f&J8 Kv~lv K%3~I#.8!Kv f&J8 K~C~lv K(3~I#.8!Kn!f&J8 K~V~lv K-3~I#.8!Kn#f&J8 Kp~mv K}" +
  "#3~I#.8 8!3~.!}*.x!!&m; K8_:%< 8%K&^8#3}Z&8#K/a9(8%=#/:&8%=#&_9)8%=#+8&K/a^9&%J8)M8(MgM&J8!=# KnnnnlN&J8%8!=#+F#58%8!># G%3(8%K3^8!=#&8!=#+3" +
  "}b%.8!K/^9!8&8%=#5F#+8&8%>%3G# 8)K!^9)8&K/^9&8(K/_9(/!..8 8%>#&G# 8 8#F#+8%K8^< .v!!&m; K8_:%< 8!=#+9(3&9&8%K5^8#@ 53~h#8&K~1}av 8%=#58%=#73" +
  "}i&8%K3^8&8#=#&8#=#+3}^#K!9)8%=#3K!N&J8%=#49#8&3u((8%K+^8#=#38#=#43~,(8%=#/9#8&K}]}av K*3~*!8#3)8!=#&8(8&3+8!8(K!^F#+K 9).8 8#F#&8 8)F# 8%K8" +
  "^< .t!!(m8!K/a8 ^9)%J#J8)8 :!N:*0 8!K/^9 8%8!=#+O0!8!=#&9!8%9(8#9&%J8(M0!8!=# :+KnnnnlN8&=# KnnnnlNh0#8+KnnnnlN&m8!=#&8&=#&O(8!=#&8!=#+8&=#&" +
  "8&=#+3~f&M.0#8(K!_9(8&K/^9&8!K/^9!/ . ..8*.~-!!&m8 =# :!8 =#&N&JKnnw 2.8 8!K!^F# 8!@  :%vK }>&m8 8!K#^F# 8!@ !K};f9#8%K}-f9&8%K~U!}B&J8#8&K)" +
  "ig2.8 8!K%^F# 8!@ #K};f8#K)ig9#8%K~h!P&m8&K/i8#g(8 8!K&^F# 8&K}!iKnn~h f8!@ %K};f8#K)igg.(8%..~N!!%m; K8_:%< #J#J#J8!@ }8K!_1%  #!. .8!K I H" +
  "8!8!=#+F#48!8!># G#/.8%K&^8!K/^:&8#=# 3}s!8!8%=#&:!K}ZnnnlO&m8%=#/9(8%=#+9#8&3~g#8!KnnnnlN&J8%K3^8#3~/((8%8(F#78%8#F#58%8!F#48%KnnnnlF#3.8 8" +
  "%{ #3{.# K!(8 K}ZnnnlF# K%.I }88%K8^< .~3!!!m8 8!Kq~E Q&m8!Kvo}9P&mK&K(8!Ks}f)P:#69!Kq~E Ks}f)8#6(8!Kn~;~NBQ&mK+K,8!Kn}l~c~R%P:#69!Kn~;~NBKn" +
  "}l~c~R%8#6(K)K*8!Kn~)~X&P:#69!Kvo}9Kn~)~X&8#6..(8!K~Z Q&mK#K%8!K~_*P:#69!K~Z K~_*8#6(K-K!8!K,}@:!6..F#&8 8!I  .}q!!*m8!=#s!:#8 =#s!:%8#8%}@6" +
  ":#K=}@&J .8#9%%J8%&J8&8!8(^=# :*8 8(^:+=# ^:)^9&8+8&F# 8&8)P8)8*Pg9&8%K!_9%8(K&^9(/!..8 8&&m8#K=N&J .8#K#i8 ^K!F# 8#K!^(8#.F#s!8 .~8!!&m; K8" +
  "_: < 8 K5^K~K~qv 3~t!K!9#8 =#5K!N&m8 =#7(8 K3^K~Z~qv 3~t!8 =#39#8 =#4.9!K!9%8#K!O&J8 K+^K~C~qv 3~t!8 =#+9%8 =#/9!.K!9#8%K!O&J8 K~R~qv 3~t!8 " +
  "=# 9#8 =#&9!.Kn+9%8#K!N&J8!3~r(&J8!3u((8!9%..8 K8^< 8%.~5!#%m!}Y; K3_:%< #J#J#JK!8!=# :#K#_8#K!}B6K!_1## !. .8!># 9(8!L&G# 8(L8p~ 9#8(~ :&K#" +
  "N&J8%K+^8#} ! 8!8%=#+:#~)8%E#/L8}_oG# 8#K#P0! .8&K!}B&J8&8#3~A(. .8#K!O&mK (8!=#&3}l(9!K!.9#8 8!F#&8 8#F# 8%K3^< .~>!!&m; K~G _:%< 8%K3^:&8 " +
  "8!K}c~>v K#3~2!8%K&^8&3~;!#J#J8%=#&&J8%=#/9)K~+}ev 9&8 8%=#+:(K~+}ev K(3~A&M0!8 8(K83}u&0!8!8)_9!8 :&8)^9 /#.K~+}ev 9&.K(9(.8 8!3}9: 8&8(3}:" +
  "8#=# KnnnnlO&J8 K~1}av K&8#3p(:!3~p%8!3u(.8%K~G ^< 8 .~:!!%m; KC_:%< 8 =# K!N&J#J8!8#3}V9!8%K=^8 =#&:#8!3~&%8%=#?9&8%=#=9(8!3u(8%K8^8(8&3~_&" +
  "8%=#8K!O0 8%K5^8%=#<3}m(8%K3^8%=#58%=#73~_&8%=#3K!fM0 8%K+^8%=#4:!8#Kt~0v K(3}V:#8 =#/3}s%8%=#/3u(8#3u(8!3u(..8%KC^< .t!!#m; K3_:)< 8!8#8%3~" +
  "L%8!=#+8!K F#+8!=#/9%3}t(8)K+^8&8(3~,(8)=#/9#8!=# K!N&J8)8%3}k(8)=#&9%8)=# K!f&J3~h%9!8%3u(8#3u(K!9*(8!=#&8%8#3).(8!=#&8%8#3,3u(8#3u(8%3u(.8" +
  " 8!F#&8 8*F# 8)K3^< .~,!!!m#m; KC_:&< 8&K I 88&8#F#78&8!F#58&K<^9!8%&J%J8&K3^8&K5^3~-#K 8&=#3M0#}*8%K!_:%0 ..8&K+^8&K5^3~-#8&=#/9#8&=#+.9%8!" +
  "8%K!8%68#K 8%63}q!8&=#=9#8 K 8&=#?8&=#<:!6F#&8 K!8#8!6F# 8&KC^< .~;!!!m%J8!&J#J#J#J#J#J#J#J#J#J8 @  :%K+_1)#! *&%(.K~f 9%/(.K~l 9%/&.K~X 9%/" +
  "%.K~j 9%/#.K~] 9%/!.8%K:N8%K~R NgM0!.8#K~R 3}|&/!.8%K8Q0 K~h~>v K&8#3~q(8#8%K&}SKCg3}|&KCK~N 8%K2f:%K-P68%^9%.8 K!^9 8#8%3}|&8!K!_9!/!...~#!" +
  "!%m8 Kn!P&J8!8 I  2.8 Kn3P&J8!8 K};fKn!gI !8!8 K)}SKv!gI  2.8 K/}S9#8 K};fKnmg9%8 K)}SK};fKnmg9&8 Knn&Q&J8!8%I %8!8&I #8!8#K};fKn!gI !8!8 K}" +
  "!}SK~h!gI  (8!8%I #8!8&I !8!8#K~V!gI  ..}s!!&m; K3_:&< 8%K/a9%3(9(%J8%&J8#=# KnnnnlN&m8&8#=#&3~-(8&=#&(8&K+^8#=#&8#=#+3~,(8&=#/.9*8#K/^9#8(8" +
  ")8*3+8%K/_9%8)K!^9)/!..8!K~h}_v K&3~*!8(3)8 8(F#&8 K F# 8&K3^< .}z!%%m!}Y!}W; K8_:#< 8!=# 8!K F# 8!=#&9!3}t(8!3~P(&J8 L G% 8!3u((8#8!F#&8#K+" +
  "^8!3~M%8#>%+:(~ 9%8(L!}D&J8#}2%39)(8#K&^8#K}-^K~!}]v 3~1!9&.8!3u(8 8%&}Y8 8)}6%+L!(8 8&F#+L#.G% .8#K8^< .~Z#!*mK~7~qv =# :#=#+&J .8#KmF#+8#=" +
  "#5:!8#=#/:%N&J8#K/^:!=# 9%8!8!=# K!K&K&3~O!K}ZnnnlO&J .8!=#+:)8%8!=#/:&_}@&J#J8&8%8)_:&_:(8!=# :*8%_}B8&8(}@f&J8(K#i:&M0!8!=#&:!8%K#i^8!8&z-" +
  "  /!.8*8&_9%8&K#i:&&J8!=#&:(8%K#i^8)K#i8(^8&z-  .8!8%F#+..8#=#/9%8#=#59!.8#=#38!8#=#4^:&8%K 8%8&}B6_K#i^8 F# 8#8!K!^F#58#@ 78#K!I 78#8#=#+K!" +
  "^F#+M&JKx~qv @  &JKw~qv =# 3}L(Kv~qv =# Kw~qv =# 3}K3u(...}s!!&m8 K}t~bD^: K~,~m+c:%K~F}cka8 ^: 8 K~(}t#c^8 K~/.c_8 K~+~m+}@_:!K~e#c9#8 8!K~" +
  "/.c_8!K}l}t#c^8#K}k}Xa^: K(aK#^K}p!c:!K#^K/e:&K(iK8^8 8!K}p!aK#^K(c_K!^g8%Kq%a8#^8&K#P^K,iKnv/_g.~K!!#m; KC_:&< K&K73~.(9(8&8!K&K 8#8%3~t&8(" +
  "8&=#5F#58(8&>#3G#38(8&{ # {.# 8 K!F#+8 8(F#&8 K!F# 8 K F#48 K F#88 8&=#?F#?8&LnnnnnnnnnmG#88 8&>#<G#<8&K&F#38&L G#+8 8&>#/G#/8&K&F#78&L G#48" +
  " 8&>#5G#58&Lnnnnv G# 8&3}q(8&KC^< .~-!!%m; K8_:#< 8#K}Z}[n+F#73&:%8!@ 33}j(8#K3^8#K7^8%K~fov K)8!=# 8!=#&3}l#K!9&#J8#=#3K!f&m8#=#4(8#K+^8#K7" +
  "^8%K~)ov K+8!=#+8!=#/3}l#8#=#+K!O&mK 9&8%9!/#(8#=#/..9!8%3u(.8 8!F#&8 8&F# 8#K8^< .~ !!&m; K3_:%< 8!=#+&J .8!KmF#+8!=#59&8!K#F#58!8&K#O&m8!=" +
  "#79#K (8%K+^8#=#&8#=# =# }   8%=#/9#8%=#+9(8!=#8:)&J8!=#<8)=#/} ! .8!8#F#<8!8(F#88!=#+K!^.F#+8 8#F#&8 8&F# 8%K3^< .}o!!%m%J8 8#^@  K 8!8#}@6" +
  "@ vnJ:%K| f&J8#K!^9#8%8&g9&/!..K 9%8#K~: _KJP8!K~t!}@gM&J#J8 8!8#3z&Kv O0 8 8!8#K!^:%3}m!:#Kq~*~H fM&J8#8&gKv fM0!8 8!K!3}n#M0!.K 9%..8%.8 8" +
  " 8!}2%38!}2%58 =#CK!^: Km8 63~H#.~%!!*m8!=#39(8!=#/9)8!=# 9#8!=#&9*8!=#+9%#J%J8#8*O&J8!8#K5^:&F# 8#@  K#N8%@ =K!Of&J8#@ !9+8 8%=#38%=#48#8)8" +
  "(3}p!8 8+I /8&9#8 =# KnnnnlN0#/%(8 KnnnnlF# 8&9#/#. ..8 KnnnnlF# ..~8!!%mK&K=3~.(:!K F#88!K#F#58!L G#+8!L}[nnn3G# K&K&3~.(:%8!F# 8%K~Zyv 3l9" +
  "%8!8!=# K!^:#F# 8#M&J .K&K&3~.(:#8!F# 8 8%8#K~pyv 3l:#3}@3u(8!=#+&J .8!KmF#+8!K/^3}i(8!8#F#48!8%F#38!K!F#/8!8!=#+K!^F#+8 3u(8!.}k!!%mKnn&9%8" +
  " 8#^@  K~R O8!8#}BgM&J#J8!8#K!^:&}B8 8&^@  K~m Og0 8 8#K#^:&^9 K 9%K 9#%J8#K&N0!8 8#^@  K 8#8&^8!P6:(Kv!fK)}SK,a8(K2f8%K&ig^9%8#K!^9#/ . ..8" +
  "%.s!!&m; K3_:%< 8!=#+9(8%K+^3&:&8#=#&8#=#+3}^#K!9)8%=#+K!N&J8%=#/9!8&3u((8%K~)qv K|}+8#@ /K}-^K};f3}[#8&K~l}_v 8%=# 8%=#&3}i&8!=#&8(8&3+8!8(" +
  "K!^F#+K 9).8 8!F#&8 8)F# 8%K3^< .}s!#&m!}Y#m8 K@3~E%:#M&JK 8 K}23~E%M0!}*.#m8 K#3~6%:!K}(}B9%8 KI3~E%M&JK 8 =#58 =#73~o(M0!}*.8 K#3~6%.:&K}8" +
  "P8%fM&J8 K}03{&.8 8&K}8a8!Kq7a^:!K OI }28 8 >% 8!~):(L 8(}X8#6}WG% K!..}r!!%m8#9%#m#m#J%J8%:&&J8!8&K!_:%^:(@  K}6N0!/#..8#M&JK}39#K!/%.8!K}3" +
  "I  8#K!_9%K!/!.8(8(@  K!^I  8#8&P&m (8#8&_9%8&..9(KC9#8%&J8!8(^KC8%z. .8&M.9!8 8#I !8 8!I  .}z!!#m; K8_:*< 3(9+8*K F#78*8+F#58*8!F#48)K7a9!#" +
  "m#J%J8!&J8!K7_9!8*K+^8*K4^8(3~o!8(K7^9(8*=#+K!O0!/#..8*=#59!8#8%8&3~*!8!3)K /!.8*=#/9!8*=#53u(K!.9#8 8!F#&8 8#F# 8*K8^< .~&!!%m#J#J#J8%8!=#+" +
  ":%K}+}SK%f:(8(K%N6K|!fK!_1#! #.8#K~t|%fK!}S9)/!.8#9).8%K||| f9%8!=#&9(8!=# 9!#J#J%J8&K||%f8)K||%fP&J8&K!^9&8!8%8(=#3} # M0!/#..8#8)_9&/!.Knn" +
  "w 9%.8 8&}7!&8 8%F# .}r!!&m; K8_:%< 8%K F#78%8!F#58%8 F#48%K F#38%8 F#+8%8 8!^F#/8%K4^9(%J#J8!8&N0 8%8(8&8 8&^@  3~j#8%=# K!N&J8%=#&:)Kn!Q&J" +
  "8)3~d#8#fK|!f0#..8&K!^9&/!..8%K8^< 8!8&O.}g!!(m; K3_:%< #J8#K*}B&m8#9&8!9(%J8&&J8&K!_9&K!9)8(@  8(K!^9(KAO0!/%..K (8%K+^KA8!8#3~W!8%=#+K O.9" +
  ").8 8 @ &8)gI &8 =# : =# 8!8#8 =#&=#/} ( 8%K3^< .}^!!*m8!=#s!:%8 =#s!:&8%8&}@6:&K=}@&J .8&9%K!9#%J8%&J8#8 8(^:*=# :+8!8(^=# Kmh^:)^9#8*8#F# " +
  "8)8+P8#8)Pg9#8%K!_9%8(K&^9(/!..8#M&J .8 8&F#s!.~4!!!m#m; K3_:#< 8 >% L||||||||| }]Lnnnnnnn~p| }M&m8#K~> F#/8#8 F#+8!=# 8!=#&K~Wtv 8#K+^3}z!(" +
  "8#K I &8#8!F# 8#K~> F#/8#8 F#+8#K~Wtv 8#K+^3~_(M&J#J8#@ &M&J8!=# K~K~pv K#8!=#&=#/} ( 0!.K /%..K!..8#K3^< .}y!!#m; K8_:%< 8%K F#38%Lnnnn3G#+" +
  "8%K+^K 3~S&K~_*9&8%K~_*F#78%8!F#48%8!8#^F#5%J#J8&K!_9&%J8%K4^3~q!:!Knnw N0!8!K8P8!Ks!_K}Q}@g0 .8%K+^8!3~n#8&0!..8 8%=#3F#+8 8%>#+G# 8%K8^< ." +
  "}l!!%m; KC_:%< 8%K/^8#3}[&8#8%=#/8%=#4:&_:(8#8(P69(8%=#38&K5a^9&%J8(&J8%K5^8!3~e&8&8%>#=G#38&8%{ #5{.# 8(K!_9(8&K5^9&8!K5^9!/!..8 8%>#/G# 8 " +
  "8#F#+8%KC^< .r!!#m; K8_:&< 3(9(8&K F#78&8(F#58&8%F#48#K7a9%#m#J%J8%&J8%K7_9%8&K+^8&K4^8!3~o!8!K7^9!8&=#+K!fM0!/#..8&=#59%K /!.8&=#/9%8&=#53u" +
  "(K!.9!8 8%F#&8 8!F# 8&K8^< .}i!!!m8!K!I H8!K I }X8!8%K-^I }6K#9(#J8%K/a8#^:#@ .K#O&J#J8#@ +:%M&J8&0!8!K03}o&/%.8%K(N&J8 8#># G# 8#@ -9((8!8%" +
  "K5iK}Z}]4g3~.&./#.(8&M0!.8!Kn!3~.&.8 8(I +.l#!m!}Y8!~)8%~)}Y:(L8pR&J#J8(~ :!8#^K!_:&8!P0 8%K+^:%K 8#_8&f:&^:!8%P0 8!Knnnnl8#_}B&J8 8&F#+8 8!" +
  "F#&8 8#F# (8 K F# .2..8 K F# .r!!)m8!=#39(8!=#/9)8!=# 9#8!=#&9*8!=#+9%#J%J8#8*O&J8!8#K5^:&F# 8#@  K!N&J8 8%=#38%=#48#8#=#&8)8(3}j!8&9#8 =# K" +
  "nnnnlN0#/%(8 KnnnnlF# 8&9#/#. ..8 KnnnnlF# ..}p!!#m; K8_:&< 8&K4^8!8#8%3~r#8&=#4K!N&J8 L!G# (#J8&=#7:%M&J8 8#F#+8 L G# /!.8&K+^8&=#5:#8%3~o&" +
  "8&=#+:(&J8 8(F#+8 8!F#&8 K F# (8 8%F#+8 8#F#&8 K!F# ...8&K8^< .}^!#&m#}Y8 =#s!:%K>Q&J .8%K#i:&8 ^9(8!~)9*K 9!%J8!8&O&J8#~)8*8 8!^:#E# }Y}W9)" +
  "8#8)}:# 8!K&^9!8)L8p~ 9#/!..8 8#&m8%K=N&J .8(8#F# 8%K!^(8%.F#s!8 .}]!!(m8!=#s!:#8 =#s!:%8#8%}@6:#K>Q&J .8 K&_9(8#K#i9 #m#J%J8 :#&J8#8(^=# :%" +
  "8#K&_: 8!^:)=# :&N0!/#..K 9!K!/!.8!8)O9!8%8&}@8%8&P_.K 8!_8#6.}a!!(m8!K!_:#K} }B&J#J8#K%i:#=#r~IJ9%8#=#}l~IJ9&K 9#%J#J8#8%Q0#8!8#^9(8 @  8#8" +
  "&^@  hK~U fM&J8&8%8#8 8!3}a%0!.8(K!^9#/!..8%8(}B&m (8&8(^@  .9)..8).}k!!!m; KC_:(< #J#J%J#J8(K+^8!8#K!f3}p&8(@ 3K#N0 8(8(=#3F#=8(8(>#+G%88(K" +
  "4^:#8!3}l!8(8#F#?8%8(K8^8#8&} ( 0#K 9#/!..8 K#I ./!.8 8(=#7F#+8 8(>#4G# .8(KC^< .}m!!)m8!=#39(8!=#/9)8!=# 9#8!=#&9*8!=#+9%#J%J8#8*O&J8!8#K5^" +
  ":&F# 8#@  &J8 KnnnnlF# 8&9#/#(8 8%=#38%=#48#8#=#&8)8(3}j!8&9#8 =# KnnnnlN0#/%. ..8 KnnnnlF# ..i#&m!}Y; K8_:%< K}#9&#J%J8&:(K}#}B&J8(8%K/^^8 " +
  "8 L-n:*L-}Y}X~ KCgI  8(K!_9&8 L-}G8*9 M0!/#.. .8#8!K!K 8%8&^K0^K48(_3~/!8%K8^< .r!!!m; K8_:&< 8&K5^8!8#8%3}E8&=#79#8&=#59!8&K3^3~I&8&=#3K!fM" +
  "&J#J8!&J8&K+^8!8#3~I(8&=#/:%K}ZnnnlN0!8&=#+9#(Knnnnl9%.8 8%F#+8 8#F#&8 8%F# 8&K8^< 2..K~U~mv K}33~c( .}[!!%m; K3_:&< #J8%K*}B&m8!K|!f9(K 9!#" +
  "J%J8!8%O&J8!8#^@  8(N0#8!K!^9!/!..8%9!/#.K!(8&K+^8!8#8%3~W!8&=#/9!8&=#+.9).8 8)F# 8 8!F#&8&K3^< .}c!!%m#m8 K#3~6%9#8 KI3}x(8#K}(}@8 K#3~6%:%" +
  "K}7}@gM9&8!M&JK 8 =#7M8 =#5@  KIOg0!}*.8 KI3}x(8 K#3~6%.:!K}9P8&fM&J8 8 @ >3{&.8 K 8#8%8!K}8N&m8 3}y(K}7(8!.3~M&.}s!!#m; K8_:&< #J8!@ +K%N&J" +
  "#J8&8!@ ,I 78&8!># G#48&K&^:!8&K4^3~L#8&=#&:(K}ZnnnlN0 8!8#8%8&=#+:!8&=#/3v!8 8&=#+: 8&=#/3}q#8&=#&8 3~L(8(8!3~&(/#..8 KnnnnlF# .8&K8^< .}k!" +
  "!#m; KC_:&< 8&K<^:(8 =#J8 =#}=3~Y!8&K+^8!8&=#=8&=#?8#8%3~t&8(3}v%8 =#+:!8 =# N&J8 K&K73}c(.8 8!K!^F#+8 =#&8!K7a^: 8&>#+G# 8 8&{ #3{.#+8 8&=#" +
  "8F#58&KC^< .}X#!m#}Y; K8_:#< 8 >%+9%8 >% 9&K99 %J8 8#^K#_8&~ K2f@ }z~^JI  8 K!_9 8%L}8}_8&L&po:&8%L&p:%oL }E0 .8!K!K~K~mv K#8 8#^K!_K98 _3~/" +
  "!8#K8^< .}k! #J#J#J#J#J8 @ 41(#&&! &.8 =#83}Z(8 =#73u(8 =#53u(/#.8 K5^3~g#/!.8 =#+3u(8 =# 8 =#&3}s(2.8 @ }%&J8 =#33u(.8 K I }%8 @ }&&J8 =#<8" +
  " =#=3}s(.8 K I }&8 =#/3u(..}b!!#m; K3_:#< #J#J#J#J8 @ +K!_1%!! #.8 =#&9%/#. .8 8 =# 3.3}h#:%F#&.8#K+^8%8!=# 3}d#8 8#=#+K#N:!&mK%(8#=#/8 =#&3" +
  "}Z(3u(8 =# 3u(K!.I +8#K3^< 8!.}d!!#m; KC_:#< 8#K F#88#Lnnnn3G#58#K3^8 8#K5^3}j%8#=#49 8#=#38#K F#?8#Lnnnn3G#<8#K+^8!8#K<^3}j%8 8#=#+8#=#/3~f" +
  "&8#=#<8#=#=3~L(8#=#58#=#73~L(8#KC^< .}]!!#m; K~V _:#< 8#8!K+^3~H(3v&#J8 8#=# K!N&m8#=#&(8#K+^:%8!=# 8!=#&K~q~0v K-3~I!8#>%+L#}E&m8 8%Ky z-  " +
  "/#(8#=#3..F#/8 K!F#+8 L#G% .8#K~V ^< .g!(m8#K!_9*8!K/a8 ^9(%J#J8 8(N0 8 =#+:&M&J .8 K/^8 =#&9+8*9)8%9!%J8!8&Q&J8!K!_9!8)K!^:)8&8+8&3~@#M0!/#" +
  "..9 /!..8 8(O.}S!%m8!@ +M&J#J8!=#&9%8!=# 9&#J%J8#8%O&J8#8&^@  K-N0#8#K!^9#/!..8!K!I +8%9#/!.8!8%8#K!^:%_F#&8!8%8&^F# ..8 8#F#&8 8&F# .}b!##m" +
  "!}Y; K3_:#< 8!=# &J8#K+^8!K&^3}m&#J8#=#+K!N&J8#=#/K/a8!^:%>#39&8%=#/:%KnnnnlO0!.8!3}h&8!K F# Knnnnl9%.8 8&G#&8 8%F# (8 KnnnnlF# .8#K3^< .c!&" +
  "m8!@ +K#O8!=#&:#K,}@gM&J#J8!=# 9!K!9%%J8#M0!8!@  KC_K|!f:(8&K-a^9&8#K!_9#8!K!^9!8(K-P0 .K 9%..8 8&F#&8 8%F# .U!&}Y8 8#L||||2}]:%8!L||||2}]:&" +
  "}Y:(8#L8p:#8&}Y:&8%8!L8p:)}Y}W:!L8}_}W:%G% 8 8%8(}G~)8#8)}Y8!8&}G~)L8}_8!L8po}W}WG%+.~5!##m!}V; K3_: < #J#J#JK!Kx~qv @  :!K#_8!K!}B6K|!fK!_1" +
  "## !. .K~7~qv { # 9#Kx~qv K&I  8 8#{.% 8 @ /K#N&J8 8 =# } ! K~7~qv 8 { # {.# Kx~qv @  K#P0! .8 @ /K!}B&J8 =# 3}e(8 =#&3u(8 =#+: 3!8 3u(. .8 " +
  "K3^< .}W!&m; K3_:#< 8#8!=# F#+8#8!=#&:%F# 8#8%F#&8 8!=#+:!3~:(8 =#+9&8!&J8!K7a:(&J8 =#&8&K7a^8%8(z-  ..8 8!8&^F#+8#8%F#/8#3~Z&8#K3^< .}X!#m;" +
  " K8_:#< 8!=# @  &J8!=#&9%8#8!=#+:!@ ,I 78#8!># G#48#K&^8#K4^3~L#8 8%=#&8%=#+8#=#+: 8#=#/3v!8#=#&8 3~&((8 KnnnnlF# .8#K8^< .j!(m8!=#+:&8!=#/:" +
  "(8!=#3K!^:#3}_%:)8#^:%8(Q8%8&^@  K:Og&J8 8!8#8%3~c!(8 K I +8!8%K!^F#38 K 8)8#8%}@:!6F#&8 K!8#8&^8!6F# ..}X!&m; K3_:#< 8!3}v&K|!fK:O&J8!3~S(." +
  "8#K&^8!3~4#8#@ /9%8#=#+9&8#=#&9(8!3}v&K|!fKIO&J8!3~S(.8 8%I +8 8&F#&8 8(F# 8!8!=#3K!^F#38#K3^< .d!&m8 =#&:&8!8 =# :)_:%Q8#8&8%_}Bf&J8 8%8#8%" +
  "^3~c&2.8#8 =#3:%^:(8%P8&8(PgM&J8%8)^8#8!8#3~f&&J8 8(F#32..8 3t%8!8#3~D(.%  .V!#m; K3_:#< 8 B! 9%K(9 %J8 8#^8%K2fK}z~^v ^@  I -8 K!_9 8%K&}S:" +
  "%0 .8!K!K~K~mv K#8 8#^K.^K(8 _3~/!8#K3^< .i!#m8#~ 8!f9%K+9&%J8 8%^>  Ln}Z}[opqsvnm}]:#R&J8!8%8&^f9%8&K+^9&/!..8!8%8#}U~ K%}S^f:!8 ^?  K }C&m" +
  "8 >% Ln}Z}[opqsvnm}]}U~ K%}S(8!..}Z!!&m; KC_:#< 8#K~O}dv >  G }08#K~I}dv >  G#88#K~;}dv {   {.#38#K3^9(%J#JK}-9&8%K}-N0 8#8%8(^@  :&3~h#8%K!" +
  "^9%8#=# 8#=#&8 8!3~f&M0!..8#KC^< 8&.[#!m%}Y8!M&J .8 =#s!:#K>Q&J .8#K#i9#8 K&_9 8!~)9&%J8#&J8 8#^:!E# 8%L8}_o:(8&n9%8!8%}:# 8(8%8&}Y}X9%8#K&_" +
  "9#/!...l!%m8 8!=# :#KnnnnlO3~:(8!9&8 =#&8 =#+:%K7a^9!%J8#KnnnnlO&J8!8#F# 8!8&>#&G#&8!8&{ #/{.#/8!K7^9!8%K!^9%Knnnnl9#/!..8 8%F#+.}S!!m; K8_:" +
  "#< 8!B! K!N&J8#8!B!#}7!}&8#K/F#78#8#K}&^F#58 K}z}ev 8#K5^3~J&(8!=#&9!8#K F#58#K+^8!8#K5^3~+%8 8#=#+8#=#/3}b%.8#K8^< .W!&m8%K!^:)8 ^9*#J%J8(:" +
  "&8!O&J8&K!^9(8 8&^@  K8O8!8&8)^}Bg8&8*^@  K8Og0!8 8!8(8#8%3}a%M0!/#..8!9&.8!8&}@.g!!m; K8_:%< 8%K F#+8%Lnnnn3G# 8 8#K|!f&m8%K/^: 8!8#8%3}|!8" +
  " 3t%}*8%=#+9#8%=#&(8!=#H9#8!=#D.8#3}d%8%=# 8%=#&3~L(8%K8^< .f!#m; K3_:#< 8 8!Knmh:%K|!fK})}B&m8%K%iK~p2f:%=#~K}eJ9!8%=#~G}eJ(8#K+^K~)qv K|}+" +
  "8!K|!fK@^3}[#8#=#/9!8#=#+.F# 8 8!F#&8#K3^< .%  .f!#m; K3_:&< 8#=#&M8#@ +K)fK#OgM&J#J8&K&^8%=#&8%=#+:(8 8!3}q&8&@ 2K#O0 8(&J8%8(K!_F#+.8 8!8#" +
  "8%3~b!8%K{ 3}|&..8&K3^< .^!&m; K3_:#< 8#8!}7!/8 K#3~S&8 =#+:%8 =#&^9&8#K/^9(K 9!%J8!K#O&J8!8&^8!8(^@  I  8!K!^9!/!..8 8!8%^F#+8#K3^< .}F!#m8" +
  "!8%Q&m#m%J8%8%8&N0!}*8 8&^8#8&^9(8&K!^9&@  3~P%K|!f8(@  3~P%K|!fN0 .8&K!_.8%Q(K ..U!#m8 #m8!=# 9#8!=#3:%&m8!=#48%_K%}S:%8#M0!}*8%8!=#&8#_K/c" +
  "^(K 8#M0!}*8!=#&8#_K/c..:!F#+8 K!F#&8 8!F# .U!#m8 #m8!=#+9#8!=# :%&m8!=#&8%_K7c:%8#M0!}*8%8!=#/8#_K7c^(K 8#M0!}*8!=#/8#_K7c..:!F#+8 K!F#&8 8" +
  "!F# .^!%m; Ks!_:#< 8#K Ks!z. 8#9%%J8!RM&J8&K=N&J (8%8!}:# 8%K&^9%8&K!^9&8!L8p9!/#. ..8 8&F#s!8 8#Ks!z-  8#Ks!^< .h#!m!}W; K8_:%< 8%K+^8 8!8#" +
  "3}V: 3~&%8%8%=#+8%=#/3~_&8%=# K!N&J8%K3^8%=#&:!3~M%8!3u(8%}2%5}=        8%=#369&.8 3u(8%K8^< 8&.^!!m; K3_:#< 8!&J#J8#8 F#+8#8 8!^F#/%J8#K+^3" +
  "~q!:!Knnw N: 0!8!Kn|| fKn!N8!K,Ng8!K| _Ksm}@g0 ..(K 9 .8#K3^< 8 .f!%m; K3_:%< 8!8 =# }2% 3;9&8%K+^3~I&8%=#+K!f&J8%=#/9 8%8!Kn+3~*%8%=#&3u((8" +
  " =#&:(=# 9 8(8&F# .8 3u(8#3u(8!3u(8%K3^< .r#!*m8!=#&9#8!=# 9%8!@ +M&J#J8#M&JK 9#/!.8#8%^K!_@  K9_K|!fK~S }@8%@  K9_K|!fK~T Qg0 8 8!=#+F#+8 8" +
  "!># G# 2..8 9(K 9!%J#J8*9)8!9 %J8 8#Q0!8%8#8 3~Q!:+K|||*f3{%&J8 8%^@  K~R N8)g9)8 8+K5}S^9 /!..8&8 8!69&8)8!K Of8 8%^@  K~R Ng9*8 8+K5}S^9!/" +
  "!..8(8*I +8(K 8!8&_8!8&P8!8#}@g: 6F#&8(K!8%8&^8 6F# .}l!!!}W8#8 }2%8:&}w:#}=        8#}=        W6:#}=        X&J8 3}t%(8 K!I H8 8%F#C8 8!}=" +
  "        8!}=        W6:!8#8!8#V6:!}=  v|||~UK8!}=  v|||~UKV6:!}6%38 8&8!s}6%=..[!#m; Ks!_:%< 8%K Ks!z. 8 =#s!:&8#Q&m8&K>Q&m (8%8!8#8 8&3~B!." +
  "(8%8 8&8!8#3~B!.9!8 8%Ks!z-  8 8!F#s!8%Ks!^< .}]!!&mK83~>(:!L G#48!Lnnnnv G#/8!L!G#&8!K I 73~i%:%3}F:#3~f(9&8#3u(8%3u(Kn+3.9%8!K#F# K&3~>(:#" +
  "8!F# 8#Kq~ov 3l9#8 8&I /8 8#F#+8 8%F#&8 8!F# .X#%m!}Y; K3_: < K+3J:!3K9#8 3~I&8 =# K!N&}Y8 =#&3u(3~i(L8}_3~i(o(8#3u(8 L G%+8!8 K+^K+3r(8 >%+" +
  ".8!3u(8 K3^< .d!#m; K8_:#< 8!@ +&J8#K F#+8#Lnnnn3G# 8!=# 8!=#&8#K!3~V#9!8#K/^:%8#3~O#8 8%3z%(8 8!=# 8!=#&3~a!K 9!.8 8!I /8#K8^< .}S 8!8(8)3{" +
  "#8#&J8!8#3~.&8 K}ZnnnlF# 2.8!=#D:(&J8!K I }W8!K F#D8!=#?9#8!=#C9%8!Lnnnn3G#?8(9&(Knnnnl9#.8 8&F#+8 8%F#&8 8#F# .}R!#m8 #m8!=#/9#8!=# K!N&m8!" +
  "=#&K O:%8#M0!}*8%8!=#38#_K/c^(K 8#M0!}*8!=#38#_K/c..:!F#+8 K!F#&8 8!F# .f!#mKs{v =# :#K!8!K%}Si:%f&J8!Klf:!Kr~sv ^9#8!Ks~sv ^=# 9!(Ks{v 8#8%" +
  "gF# 8!KlfKr~sv ^:!9#.8#8 F#+8!8 F#/8 8#F#/8 8!F#+.d!!m; K3_:#< 8#K&^8!=#&8!=#+3}q!8#=#&K!N&J8 8#>#+G#/8 8!># G# 8 8!=#+F#+(8 KnnnnlF# 8 8!=#" +
  "+F#/8 8!># G#&.8#K3^< .W!!m; K3_:%< 8!&J8%K+^8!8#=#3}   8%=#/9!8 8%=#+:#F#+8 8!K 8#K!f:#6F#&8 K 8!8#6F# 8%K3^< (K~7~nv K}43~c( ..Z!!m8!K+Q8 " +
  ">  L~_~_~H}]~2~E~E}oB}Df&mK+(8 8!K K~<xv K(3}a%9#8 8!K Kxxv K&3}a%&mK(K&8#6:#K%^K 8 8!8#Kqxv K%3}a%6(K ...}M!#m8#8!8!8#P69!#J%J8!8#O&J8 8#^@" +
  "  :%K;_:&K}+}BK K!8&iK}Zsno%f68%K~Q _K#Pg0#8#K!^9#/!..8!9#.8#.}W!!m; KJ^:%< 8%K&F#78%L G#48%Lnnnnv G#/8%{/                {.#88%L G @8%K I H" +
  "8%8!F#}88%K/^:!8%KH^8#K K&K 3~g!8 8!K?z-  8%KJ_< .l#!m!}W; K3_:#< 8#8!=#+3~M%#J8#>% L!}D&J8#}2%+:%}=      ~h};YM8%}=      ~VKVMgM&J8 L#G% 8 " +
  "8%}6%+/#..8 8!=# 8!=#&K~0~0v K}63~I!.8#K3^< .%  .~D!!+m%J8!8*}@&JK{|%8 8!8*3~Q!:+K|||*f:&8+Kn~h|*fKnt%N:.68&8%6:&K| }B&J8#8&3}|&(#JK!K#K%8&K" +
  "nn&P68&Kn3P6:)K)a9(Km8)K*hi8&8(}Sg9,8(K)_9(%J8#8,3}|&8)K }A0!8)K!_9)8&8(K},f}SK};fKnmg9,8(K)_9(/ . ..8*8+K5}S^9*8-8.g9-/!..8-K!f.}O!!m8!K%_9" +
  "%8#8#K|!fK%e_9#K 9!#J%J8#K%Q&J8!K!^9!8#K%_9#8 8%K%^:%K%3~7%M0!/#..8 8 @ >3{&K 9!.8!.%  .%  .%  .}K!!m; K3_:&< 8 &m8&8#F#/8&K+^9#8 8%a(8&K/^9" +
  "#K .9 8#8 F# 8&=#/&J8&=#+: &J8!8 3~#(..8&K3^< .}I!#m8!=#+=#+&J8!3t%}*K 9!(8!=#/:#8!=# ^K 8!=#3:%8!=#&}B6K 8#8%}B69!8%8#_9#.8 8#F#&8 8!F# .e!" +
  "!mK+9!#J#J#J#J#J#J#J#J#J8 K||%f: Kq%_13+ *(&%***+***#*!).K!2.K)2.K(2.K&2.K%2.K#2.8 K~)%N&JK*9!(8 K}|%N0#..8!2.K .}K!#m8!8#^9%#J%J8#&J8!@  K," +
  "_:&K}(}@K!8&iK}rnn&fMg0#8!K!^9!8#K!_9#/!..K 9#8%9!.8 8#F#&8 8!F# .S!&m; K3_:#< 8#K&^8!3}0:%K!K!3s#8#=#&K!N&J (8#=#+9&8!8#=#/:(8!3}03r(8 8%F#" +
  "+8 8(F#&8 8&F# 8#K3^< ..U!!m; K3_:&< 8&K+^8!8#8%3}V:!3~&%8&8&=#+8&=#/3~_&8&=# K!f&J8 8&=#&: 3~o#8 3u((8 KnnnnlF# .8!3u(8&K3^< .}Q!!m; K3_:%<" +
  " 8%K&^8!8#3}p&8!=# :#K#O&J8!=#&9!8 K%I +8 8!F#&8 8#F# (8 8%=#/F#+8 8%>#&G# .8%K3^< .}P!%m#J%J8!K~V O&J8!Kq~>v ^9#8!K}j~>v ^8!K&^9!@  8 8#B! " +
  "_P0!/#..8 K~t|%fK~t|%N8 Kn}RfKnnHNg2.8#@ %K!g.}P!!m; K3_:&< 8!&J8&K+^8!8%8#=#3} & 8&=#/9!8 8&=#+:#F#&8 8!K 8#K!f6F# 8&K3^< (8%3u(K~7~nv K}43" +
  "~c( ..U!#m; K3_:&< 8&K F#/8&8!8&K/^3~+%8&=#&9(8 8%F#38 K F#/8 8%F#+8 8#F#&8 8(I 58 8!F# 8 8&=#/F#48&K3^< .Z #J#J#J8 @ ?1&!## #.8 =#=3}Z(8 =#" +
  "78 =#83~L(8 K I @8 =#53u(8 =#38 =#43}s(8 =#/3u(/!.8 =#+3u(8 =# 8 =#&3}s(..}R!#m; K8_:#< 8#K+^K~)qv K|}+8!K|!f3}[#8#K3^8#=#+:%8#=#/:!3~V!8 8#" +
  "=#48!8#=#3:!6F#&8 8!8%8!6F# 8#K8^< .}O!#m; K3_:#< 8#K&^8!3}l!8!=# :%K#O&J8!=#&9!8 K#I .8 8!F#&8 8%F# (8 8#=#/F#+8 8#>#&G# .8#K3^< .}K!!m8!8%" +
  "K| 8%K5iKmhZ:&}Sf8!=#+K)iK 8&K!N6g:%F#+8!=# 8!=#&8#K!^3z&9!8 8%F#&8 8!Kv!fKn!OF# .W!#m; Kq&_:#< 8#K+^:%8 8!3~+!8#Kq#^8%Kn#z-  K+Kq#3~.(: K F" +
  "#+8 L}Znnn3G% 8 K/^8#K}e#^Ko#z-  8#Kq&^< 8 K+^.Z#!m!}W8!=#&:#8!=#+Q&mK (8!8#K!^F#&K||%8!=# =# 8#3}N:%z%K 8%}=        Y68%}=    ~V|~gJW69!K!." +
  "9#8 8!}7!#8 8#}7! ._ #J#J#J#J#J#J#J8 @ ~K!K%_1&%#! ).8 Ky!^3~p&/%.8 =#y!8 =#~R!3~g%/#.8 K~_!^3}l%/!.8 Ky!^3~p&/!.8 K~!!^3~;%.8 K~h ^3~(&..}E" +
  "!#m8 #m8 =#+9#8!Kn!Q&mK#8!Kn3P0!}*K%K&8!Knn&P6(K!..:%3~S&8!8 =#&8 =#+^3o#8 8#8%^F#+.}P!#m; K3_:#< 8#K+^8!3]8#=#+:!&J8#8!8#=#/3~I(8#=# 9%8 8#" +
  "=#&:!F#+8 8%F#&(Knnnnl9!.8 8!F# 8#K3^< .}H!!m; K3_:&< 8!8#8%3W9!8&K+^3~I&K!9%8&=#+K!N&J8 8&=#/F#&(K 9%8 8!K OI !.8 8%I  8&K3^< .}F!#m; K3_:#" +
  "< 8#K+^8!3}m&8#=#+K!O&mK (8#=#/K%i8!^:!=#/9%8!=#+.9!8 8%F#&8 8!F# 8#K3^< .}G#%m!}YK!9&K&9(8%~)8!~)}Y:*L8pR&J8*~ :!Knnnnl8#_}B&J8 8#F#&K 9&K+" +
  "9(8!9)..8 8(^8)F# 8 8&F# .N!%m8 =#WK5a9%8 =#}R9 %J8%:&&J8&K5_9%8 :(K5^9 8(=#&8(=#+8!8#3~f&M0!..8&M.}F!!m; K3_:%< 8!8#3V9!8%K+^3~I&K!9#8%=#+K" +
  "!N&J8 8%=#/F#&(K 9#8 8!K OI !.8 8#I  8%K3^< .}G!!m%J8![:%K1P&J8 8%@ ~W}dJ3}o&8!8!K!_f9!/!..%J8#[:!K},}B&J8 8!@ ~;}dJKn!g3~/&8#8#K!_f9#/!...}" +
  "< 8!K.}B&J#JK!8!iK~G4f&mK},(8!K#O0!8 K%K28 K~Z d6fMK7g.2..K}-K 8!K!_K/P6.}J!!m#J#J#J8 @ 4K!_1%# #!.8 K%I 42.8 =#+K||||*Q&J .8 =#/M0 8 8 =# K" +
  "!^:!F# 8!&J8 K!I 4. ..}G!#m; K3_:%< 8!L!}E&JK!9&(8%K+^8#}=      ~h};3~)&K!9&8%=#+K!O&JK 9&(8 8%=#/F# ..8%K3^< 8&.}L!!m; KC_:(< 8(K~_*F#<8(L " +
  "G#78(8#F#58(8!F#48(L G#=8(K#F#/8(K/^:!K~s 3}k%8 8!K!8%8&3}z#8(KC^< .Q!#m8!K|!f9&K 9!#J#J%J8!8%O&J8!8#^@  8&N0#8!K!^9!/!..8%9!/!.K!9(.8 8!F#&" +
  "8 8(F# .}L!#m; K8_:#< 8#8!}6%+8#Kn+F#48#8#K4^F#78#8#K+^F#58#K5^Ky}]v 3}B3}h#9%8 8#=#4F#&8 8%F# 8#K8^< .}C!!m8!@ +&m8!=# 8!=#&8#K!3~V#9%8#K&^" +
  "9!8#K+^(8!K&^.9#8 8%I +8 8#=# F#&8 8!=# F# .}F 8 3}v&K|!f8#K|!fN&J8 8 =#3K!^F#38 8 =#4K!_F#4K 2.8!M&J8 K?3~Q%M&J8 3~S(K 2..8 =# K#N.}V!!}V8!" +
  "8#P8!8#_K3Pg&mK (8 8#^: K+^8 {}P  {}J  !:%{/8888888888888888{}.8%{/}O}O}O}O}O}O}O}O}O}O}O}O}O}O}O}O{;8%{/::::::::::::::::{;{R{R{WKnn&g[..J!%" +
  "m%J8&:(&J8 8#^@  K 8!8#}@68#K!^9#8(K!_9&8%@  8%K!^9%3~O%0!..8(M.}E!!m8 8!=# Knnw N&m8!=#CKnnw N&m8!=#}R:#M8#8!=#WNg&m8 K F#+K!(K .(K .(K .F#" +
  "&8 K F# .R!!m; K3_:%< 8%K&^8#3v%8#&J8#&J8%=#+8!8#z-  .8%8#F#/.8 8%=#/F#+8 8%>#&G# 8%K3^< .V 8 K=^3~k&8 =#}z!8 =#~!!3~&(8 =# 8 =#&3~A(8 Kr!^3" +
  "q(8 =#+8 =#/3~A(8 =#38 =#43~A(8 =#58 =#73~A(8 =#88 =#<3~A(.R!!m; K3_:%< 8%K&^8#3o&8#&J8#&J8%=#+8!8#z-  .8%8#F#/.8 8%=#/F#+8 8%>#&G# 8%K3^< ." +
  "}>!!m8#8!8!8#P69%8#9!#J%J8!8%O&J8 8!^@  KC_K|!fK,}@0#8!K!^9!/!..8%9!.8!8#_.}< 8 8!K%P_Kq%^: K#}S8#^8 K~e#a^8 K~Z c_8 Kq%c^8!K,^K/eK}p!aK#^K(" +
  "c^K}u~bD_.}I #J#J#J8 B! K!_1#! #.8 =#+2.8 B!#: &m8 K~n|}(^8 K}s|}-^f8 Kr~pG^8 K~h~,}-^fhK} }SK!^(K!.2.8 =#&.}B!!m8!Kn#Q&J8 3~@!2.8 =#/:#8 =#" +
  "+: O&J8 8#F#/8#8 F#+(Ks{v Ks{v =# K}Y8!K%}SkfF# ..~>!!#m8 =# :#=# 9!8#8!K!_F# 8!K!N&J#J8 =# :!K+^3~k&8!KmN0 8!8!=#&:#K!_F#&8#K!O0 8!K~p 3~#(" +
  "..8 =#&3~i&8 =#+:#=# 9!8#8!K!_F# 8!K!N&J#J8 =#+: K+^3q(8 =#48 =#53~A(8 =#73}](8 KmN0 8 8 =#&:!K!_F#&8!K!O0 8 K<3~#(...}Q #J#m#J#J8 @ ~C31&!%" +
  "% %.8 Kt!^3}w&8 K~/3^3q%8 =#t33}](8 3}c%8 K~Z2^3~[%K~V2/!.8 =#y23u(K~R2.8 ^=# 3u(..O 8 8!@ +&m8#K F#+8!=# 8!=#&8#K 3~V#}*8#K&^9!8#K+^(8!K&^." +
  "=# F#&8 8!=# F# .}A 8 3}v&K|!f8!K|!fO&J8 3~S(2.8 =#4:!8 =#5P&J8 8!K!^F#48 8 =#3K!^F#3(8 K!8 3~#&..}D #J#J#J#J8 @ }>K%_1#! %.8 Kp!^3~J%8 =#a8" +
  " =#e3~&(/!.8 K~G ^3~K%.8 KC^3~I%8 =#<8 =#=3~L(..}C!!m; K3_:%< 8%K&^8!8#3~n!8 8 =#&:!K!^F#&8 =#+8!K/a^: 8%>#&G# 8 8%=#/F#+8%K3^< .J 8 K||2_K}" +
  "[n}RP8!K~g#_K}j}XPg&mK (8#K|!f8!K&i8 K0igg: K 8 K~p};fK~W@P6..}< 8%K%i9%%J#J8%M0 8#=#&8!N&J8#=# 8 8!3~@%M0!.8#K+^9#8%K+_9%/!..8%K O.}: 8#K!_" +
  "9#%J8%&J8!8#}B&J (8 8#^8%8%K-c:%K~n!a^KCgI  8#K!_9#/#. ...R!!m; K8_:%< 8%8#F#/8%8!F#+8%K~? F#78%Kx F#48%8 F#38%8%K+^F#5K~,tv 8%K3^3~l%8%K8^<" +
  " .}@!%m; K3_:!< 3}19%8!K+^3~I&K!9#8!=#+K!N&J8!=#/:%3u(K 9#.8 8%F#&8 8#F# 8!K3^< .O!#m; K3_:#< 8!=#&9%8!=# 8 =# 9 8#K(F#/8#8 K5^F#+8%K~Wtv 8#" +
  "K+^3}z!8#K3^< .}?!!m; K3_:(< 8!8#8%8&3}89!8(K+^3~I&8(=#/9#8 8(=#+K!f:%F# 8 8#8!8%6F#&8(K3^< .}C!!m8 @ G&J8 K}]}!}7!H8 L G% 8 K }7!D2.8 B!D:!" +
  "&J8 K%I H8 8!3~^#I }6(8 K}]4}7!H8 L G% ..R!!m; K~h3_:#< 8#K I ~d38#8!F#~_38#8 F#~Z38#K F#~V38#L!G%+8#K+^: K~7ov 3Q8 3}v(8#K~h3^< .O!%m8 =#+9" +
  "#8 =#&:%9!%J8#&J8!=# 8!=#&3~&(8#K!_9#8!K/^9!/!..8 =# 8%K&K/3~[#.O!%m8 =#+9#8 =#&:%9!%J8#&J8!=# 8!=#&3~L(8#K!_9#8!K/^9!/!..8 =# 8%K&K/3~[#.}C" +
  "!&m8!=# 9#8!=#&9%8!3~q!:&Knnw O&J8!8!=# 8%8!=#+:(^8!=#&8#^_^F#+.8 8&F#&8 8(F# .}>!!m; K3_:&< 8!8#8%3 9!8&K+^3~I&8&=#/9#8 8&=#+K!f:%F# 8 8#8!" +
  "8%6F#&8&K3^< .N!!m8 =# : =#+&J .8 =#/9!8 L||||2G#+8 8!&m8 =#38!=#&} ! 8 =#+K!^(K .F#+.Q#!m!}Y; K3_:&< 8#8%3}V9#8&K+^8!=#+8#3~&%8&8&=#+8&=#/3" +
  "~_&8&>% 9(8#3u(8 8(G% 8&K3^< .}=!!m#J8%M8&@ .K!fgM&J8#M0!K!9%8!@  K~U O0!.8 8!8#8%8&8(8&=#&_3}w!9).8).}@!#m8 =#7K!_9#8 =#59%%J#J8#KmN0 8%@  " +
  "8!} % M0 8 8#F#78 8%K!^:%F#58#K!_9#/!...O!%m8 =#7:#&J8 =#5:%@  KC_:!K|!fK-P&J8 8#K!_F#78 8%K!^F#5.(K~G!9!.8!K|!f.}=!%m8!8#8%3~9#:(8!^:&@  9)" +
  "8&8%~ K})}S:&I  8(K+_8#f8!^8&I +8 8)I &8 8(F# .}D!#mK~/{v 8 K2^Klf:#K+_:%F# K~({v 8!8 8#_^K+^:#F# 8%8#K!gF#&8 8!^K=F#&Kv{v Knnn!F# .}M 8 K3^" +
  "8#8%3}b%8 K F#R8 L&G#?8 L G#<8 Lnnnnv G#78 8!I }G8 K }7!}A8 KnnnnlF#J8 KnnnnlF#D8 L G% .N!#m; K3_:%< 8!8#3U9!8%K+^3~I&8%=#/9#8 8%=#+K!f:&F# " +
  "8 8#8!8&6F#&8%K3^< .O!!m; K3_:%< 8%K F#/8%Lnnnn3G#&8%K&^8!8#3~[(}*8 8%=#/F#+8 8%>#&G# 8%K3^< .N!#m; K3_:%< 8!8#3}R9!8%K+^3~I&8%=#/9#8 8%=#+K" +
  "!f:&F# 8 8#8!8&6F#&8%K3^< .N!#m; K3_:%< 8!8#3}M9!8%K+^3~I&8%=#/9#8 8%=#+K!f:&F# 8 8#8!8&6F#&8%K3^< .}7 8 #m8!8#3o#8!Kn!Q&mK#8!Kn3P0!}*K%K&8!" +
  "Knn&P6(K!..F#&8 8#F# .}>!&m8 =#3:!8 =#/:#P8 =#&8!Pg9%8 =#+:&K!8 =# 8#^8%6K 8!8#_8%63~D(8 8!F#/8&.F K 8%8!8%^?  Kum}?8#8%N8#8%}@66&J .8 8#8%_" +
  "F#&8 8!8%^F# .N!%m; K3_:#< 8!K-3}Q9!8#K+^3~I&8#=#/9%8 8#=#+K!f:&F# 8 8%8!8&6F#&8#K3^< .N!#m; K3_:%< 8!8#3i9!8%K+^3~I&8%=#/9#8 8%=#+K!f:&F# 8" +
  " 8#8!8&6F#&8%K3^< .M!%m8 =# :#&J8 =#&:!=# :%&J8#8%} ! .8!=#&:!&J8#8!3~#(.8 =#/8 =#+=#/} ! ..Q 8 =#=8 =#?3~&(8 =#D8 =#H3~&(8 =#J8 =#}=3~&(8 K" +
  "3^3}q(8 K7^3}q(8 =#}A8 =#R3~&(8 Ky ^3~%(.}E!!m#JKx)9!#J#J8 @ ~L)1&!## #.8 3~m#8 =#r)8 =#}s)3~L(8 K I ~K)K}e)9!.8 8!^: =# 8 =#&3~L(..F 8!8 =#" +
  " ^@  K 8!8 =#&P6:!8#8 =#+^@  h8!8#8 =#/P6K~U!fM.}=!%m; K3_:#< 8!3T9!8#K+^3~I&8#=#/9%8 8#=#+K!f:&F# 8 8%8!8&6F#&8#K3^< .}=!%m; K3_:#< 8!3N9!8" +
  "#K+^3~I&8#=#/9%8 8#=#+K!f:&F# 8 8%8!8&6F#&8#K3^< .}9 8 K|!f@ vnJK*f&mK!(8 K9_: K|!fK}:}@&mK (L}Z~_}Zq}Znnnv 8 ~)p~ ..K!f.};!#m#J%J8!M0!8 3~ " +
  "%:%K,}B&J8!K!_9!8#K-a8%^9#/!..8 8 @ >3{&K 9#.8#.J!#m8 =#5:&8 =#7:%K 8!8#3}a%:!&J8#8%}@&J (8 8%8#_F#78 8#8&^F#5..8!.}=!%m; K3_:#< 8!3O9!8#K+^" +
  "3~I&8#=#/9%8 8#=#+K!f:&F# 8 8%8!8&6F#&8#K3^< .};!!m; KC_:&< 8&8!8#3~ &8 8&8%3~#!&}Y8 8&>% L~_*}YG%+L!(L .G% 8&KC^< .}B!!m; K3_:#< 8#K&^8!3~o" +
  "#8#=#&KnnnnlN&JK}z~ov K}33~c( (8 8#=#/F#+8 8#>#&G# 8#K3^< ..N#!m!}Y; K3_:#< 8#K&^8!K!K!3s#8#=#&K!N&J (8#>#+9%8 K F#+8 8%G# 8#K3^< ..}8#!}Y!m" +
  "8!>% :#R&mK (8!8#8#L!}X}]G% 8#}U~ K%}S9%K!.9!8 8%F#&8 8!F# .}O#!m!}W8 =# &J8 =#3:!Kx}[v K(3~D#9#8!Kx}[v K(8#8 }2%+}w3~A%8!K~D}[v K+8!K~D}[v " +
  "K+3~D#}=      ~hus3~A%8!3u(..K!!m8!=#&:#8!=#+Q&mK (8!8#K!^F#&8!=# =# 8#3}D9!K!.9#8 8!F#&8 8#F# .};!!m8!=#+:#&m8!8#K!_:#F#+8!=#&8#K#i^=# 9#K!" +
  "(K .9!8 8#F#&8 8!F# .}>!%m; K3_:#< 8 @ }X9%8 =#[=#89&8#8 =#JF#+8#8 >#HG% 8 8!8&8%8#K!3~g!8#K3^< .}9!!m8 8!N&JK 2.8!8 _9#K 9!%J8 ?  Kum}?8!^9" +
  "!8 K!^9 8#K!_:#0 .8!.J!#m%J8(:&K||%f8!K||%fP&J8&K!^9(8#8 8%=#3} # M0!..8&K||%f8!K||%fP.}9!#mKp~sv 9!#J%J8!&J8!=# :#8 }B8!=#&8#^8 }@f0#8!=#+9" +
  "!/!..K 9!.8!.}<!#m#J%J8#&J8#K!_9#8!@  9%8 @  9&8!K!^9!8 K!^9 8%8&N0!/#..K 2.8&8%_.}<!!m; K3_:&< 8&K+^8 8!8#3}V: 8%3}U:!3~p#8&@ +8&=#/3~*(8!3" +
  "u(8 3u(8&K3^< .L!%m8 =#+9!8 =#&:%9#%J8!&J8#=# 3u(8!K!_9!8#K&^9#/!..8 =# 8%K&K&3~[#.}7!!m%J8!&J8 K8K 8 @  :#K~: _K|!fK}*P68#gI  8!K!_9!8 K!^9" +
  " /!...G!#}Y8&K|!fK};}B&m8 8 >%+:(L!8&~)}_:)oG%+8(8)}]R(8 8!8#8%3}v!..}:!#m8 =#7:#&m8 =#5:%@  8!K|!fN&m8 8#K!_F#78 8%K!^F#5K!(K .(K ..N 8!~:K" +
  "~G aKt~ (^K~E3b:!K~G }@&J (8 8!K&i:!B!p~bJ}7!38 8!>%n~bJG%+8 8!B!}c~bJ}7! ..K!%m8 =#+9!8 =#&:%9#%J8!&J8!K!_9!8#3~0%8#K~h ^9#/!..8 =# 8%K+K~h" +
  " 3~[#.};!%m8 =#+9!8 =#&:%9#%J8!&J8!K!_9!8#3}v%8#K/^9#/!..8 =# 8%K&K/3~[#.};!%m8 =#+9!8 =#&:%9#%J8!&J8!K!_9!8#3}r(8#K5^9#/!..8 =# 8%K&K53~[#." +
  "}< #J#J#J8 @ [1&!## #.8 =#}K8 =#}O3~g%8 KD^3~P&/!.8 K+^3~P&8 =# 8 =#&3~g%..O #J#J#J8 @ t%1&!## #.8 =#s%8 =#}z%3~g%8 Ky!^3~Z%/!.8 K+^3~Z%8 =#" +
  " 8 =#&3~g%..L!!m; K3_:%< 8%K+^8!8#3~,(8%=#/9!8 =#+8 =#/3~A(8 8!F#/8 K!F#+8%K3^< .F!!m; K3_:#< 8#8!3_8 8#=# &}Y8 8#}2%+}6%+L!(L .G% 8#K3^< .}" +
  "7##m!}W; K3_: < 3}A9#8 K+^3~I&8 =#+K!N&J8 =#/309#3u(.8 K3^< 8#.}=!!m8 =#+:#8 =# N&J8 3~p(.8 8#K!^F#+8 =#&8#K5a^: 8!># G# 8 8!{ #+{.#+.E 8 K8" +
  "K 8 K~: _K|!fK}*P6gK|!f8!K8K 8!K~: _K|!fK}*P6gK|!fN.}5!!m8 K|!f:!K@N&mK}2(KB8 K8K 8 K~: _K|!fK}*P6g8!K~U N6..E!!m8 8 =#3:#8 =#/P&m8#8 =#+^@ " +
  " (K .8!K|!fN: 8#^F#38 .L!!m8 =#+:#8 =# N&J8 3~h(.8 8#K!^F#+8 =#&8#K/a^: 8!># G# 8 8!=#+F#+.H #m8 =#[@ <&J8 8!3~/&K 8 =#[@ <K!N0!}*8 K03}o&(8" +
  " 8!3~.&.K&..}:!#m8 8#8!_:%3~S&8 =#+9&8%M8!8#NgM&J8&8 =#&^8!8%z-  .8 8%8&^F#+.}7!#m8!K|!f:#K~Y }@:%M&J8 8#K-c:#KCg3~0&8 8!8#K-a_KCgK|!f3~0&.8" +
  "%.}<!#m8!=#+:%Knnn!f9#8%Knnnn!f&m8!8 }2% 8#K O8!B!13o!(8!8 }2% 8#K O3}^!..K!!m; K3_:%< 8%K+^8!8#3~I(8%=#+9!8 8%=#/:#F#+8 8!F#&8 8#F# 8%K3^< " +
  ".E 8 &J8 =# 8 =#&3~L(8 =#/8 =#33~L(8 =#58 =#73~L(8 K=3~#(..}@ 8 =# 8 =#&3~&(8 =#/8 =#33~&(8 =#58 =#73~&(8 =#<8 =#=3~&(8 =#R3~X%8 =#C8 =#D3~&" +
  "(.N #J#J#J#J#J8 @ [K%_1%#! &.8 K~d ^3}]&/#.8 K~d ^3}z&/!.8 K~d ^3~[&.8 K8^3~I%..N 8 =# 8 =#&3~L(8 =#C8 =#D3~&(8 =#/8 =#33~L(8 =#}88 =#J3~&(8" +
  " K5^3}q(8 K<^3o(.F!#m8!K#i9!%J8!:%&J8!K&_9!8 =# 9&8 K&^9 8#8&O0!..8%K O.}7!!m%J8#&J8 =  9%8 8!=  F  8!8%F  8#K!_9#8!K&^9!8 K&^9 /!...L!!m; K" +
  "3_:#< 8#K+^Kr~1v Ku!8!K|!f3}[#8#=#/9!8 8#=#+F# 8 8!F#&8#K3^< .D 8 @ +K!O8 =#&K(Og&mK (8 =# : E  8 }3 &L8}_oL~]~;~,}r~N/}D..0 8 8!8#K 3}a).0 " +
  "8 8!8#K!3}a).}9!!m; K3_:#< 8#8!F#&8#8 F# 8#K!F#/8#8#F#+K~a~,v 8#K+^3~l%8#K3^< .E!#}Y8#8%_~::#K }>&J .8!8!8#~):&}_:(8&p}E&J .8 8%}7!+8 8(G% ." +
  "}8!#mKq~sv 9 %J8 =# : &J8!K!^9!8 K+^9 /!..Kx{v K|}-8!8!K|}-}B6F# .I!!m; K3_:#< 8!3%8#K+^3~I&8#=#+&J8#=#/3u(.8 3}Z(8!3u(8#K3^< .}7!%m; K3_: <" +
  " 8 K&^K~;pv K}53}b%8 =#+:!8 =#/3*8 =#&8!3~L(8 K3^< .}N!!m#J#J#J#JK~/~qv =# K!_1#! #. .K~3~qv =# 9 /!.K~/~qv K#F# K~3~qv K~3~qv =# } , : F# K" +
  "~/~qv K!F# .8 3}l(.}6!!m; K3_:&< 8&K&^8!8#8%3s#8&=#&K!N&J (8 8&>#+G% 8&K3^< ..I!#m8!=#3:%8!=#/}@8#8%}@g9&8 K 8%8#_8&6F#&8 K!8#8!=#+^8&6F# .H" +
  "!!m; K3_:#< 8#K&^8 8!3~J&8#=#+: 8#=#/3*8#=#&8 3~L(8#K3^< .}9!!m8 M&JKp~qv K63~c( .8 K+_: =# 9#8 3}[(8!M8#K!Of&JK~d}]v K};3~c( ..@!!m8 Klf:#8" +
  "!K&K+8 K%f: 6^Q8 M8!K}0^8#QgfM&J ..F!!m8 @ 48 K!I 4M&J8 K+_: =# K!^9!8 8!F# 8!&J8 3}])( ...I!!m; K3_:&< 8&K+^8 8!8#3}V: 8%3~p#8&@ +8&=#/3~*(" +
  "8 3u(8&K3^< .H!!m; K3_:#< 8#K+^8 8!3}d#8#=#+K#N: M&J8#=#/3u(.8#K3^< 8 .H!!m; K3_:%< 8%8!=# F#/8%8%K/^:!8#3~b%8!3~+(8 K F# 8%K3^< .H!!m; K3_:" +
  "%< 8%8!=# F#/8%8%K/^:!8#3~c%8!3~+(8 K F# 8%K3^< .N!!m8!=# :#KnnnnlN&J8 8!=#/F#+8 8!>#&G# (8 K F#+8 Lnnnn3G# 8#8!=#&3~L(..}. 8 Kn!Q&m8 3~d#K#" +
  "fK!}S(8 K8N8 K,_K(Pg..G 8!8#3~t#8%K!_}@&J8 8!8#8%3}f%~(Ln}y(}Y8 >% }WG% (8 8 @ >3{&..};!!m8!8#K~S 3}^%9#8!=# :%K#O&J8 8%F# 8 8!=#&F#&(8 L}[n" +
  "nn3L#8#6G# ..}1 8 Knnn+P&m8 K}/8 K+}SZ: _}SK!f8 K!igK}:h(K}-..0 8 8!K/K&3p).0 8 8!K5K&3p).I 8 @ <K%N&J8 =#83}Z(8 =#73u(8 =#53u(8 =#33u(8 =#+" +
  "8 =#/3}s(..0 8 8!K!K!3p).0 8 8!K7K&3p).0 8 8!K3K&3p).}5!!m; K3_:%< 8%K I /8%8#F#+8%8!F#&8 8%K&^3~+#8%K3^< .F!!m; K3_:#< 8#K+^8!3~q#8#=#/9!8 " +
  "8#=#+F# 8 8!F#&8#K3^< .E 8#Knnw O&J8 8#8!=#3} # &JK!2..8%&m8 8%8&8!=#/} ( (K ..H!!m; K3_:%< 8%8!=# :!F#/8%8%K/^8#3~J!8!3}e(8 K F# 8%K3^< .A " +
  "8!]K!OKnnnnl8!_8 Pg&J .8 &J8 8!3~<!:!M&J ..8!.I 8(=# KnnnnlO&J8 L#G% 8 8(=#+F#38 8(># G#+(8 8!8#8%8&3~I!..}0!!m8 =# 8!}B&m8 =#&:#8!}@8!8#}B8" +
  " @ +6(K ..}0!!m8 =# 8!}A&m8 =#&:#8!}?8!8#}A8 @ +6(K ..}3!#m8 =# &J8 =#+:#8 =#&:!O&J8!K/a8 ^K/^8#8!_3s&...}2 %J8!&J8 >% L#}E&J8 3~0%.8!K!_9!8" +
  " K~h ^9 /!...D!!m; K3_:&< 8&K+^8#8%3~,(8&=#/9#8 8!K&3~*!8#3)8&K3^< .}6!#m8 =# 8 =#&8!3}e%:#M&J8 =#+:%=# 9 8%8!8 8 8!}@6F# .8!8#^.H!!m8 =#+:#" +
  "8 =# N&J8 3~d(.8 8#K!^F#+8 =#&8#K&i^8!{ # {.# .}6 8 =#38 =#43~L(8 K7^3}q(8 K=^3}q(8 =#D8 =#H3~&(8 =#J8 =#}=3~&(.C!#m8!=# :#8!=#&O&J8!8#K!^F#" +
  " K!9%.8 8#F#&8 8%F# .}4 #m8 @ +M&JK 8 =#&M8 =# @  K~U Og0!}*.8 K}zqv K,3}a&..}5!!m; K3_:#< 8 K I }W8#K#I +8#8!I ,8 8#K+^3~=%8#K3^< .@!!m8!&J" +
  "%J8#8 @  @ vnJg9#8 K!^9 8!K!_:!0 ..8#.E 8!8#K{ 3}^%&J8!3}v&}*8!K I 88!8!=#3F#78 8!3~5#(8 K#I +..}4!!m; K3_:(< 8(8&F#/8(8%F#+8 8!8#8(K+^K23}Z" +
  "%8(K3^< .G!!m8 =#+:#8 =# N&J8 K&K&3}c(.8 8#K!^F#+8 =#&8#K#i^8!F# .%  .@ 8%]K!OKnnnnl8%_8!Pg&J .8 8!8%8#3}t!: M&J .8 .}1!!m; K3_:%< 8%K+^8#8 " +
  "8!3~!#8%K3^< 8%=#+K O.}n!!(m#J8 =#3:#8 =#/P&J8#8 =#+^@  :!K8}@0!.8 =#3:!8 =#/:#8!8#}@69%8 =#+9&%J#JK 9#8!8%N0 8!8&^@  :#K,_:(K}(}BK K!8(iK}k" +
  "nn&f6M0 8 K}Z#}7!88 8!K!^:!F#3/!..8#9!.8!.}0 %J8!&J8 =# 8 =#&3~L(8!K!_9!8 K/^9 /!...}6 #J#J#J8 @ s11&!## #.8 Kr*^3~Q&8 Kp*^3~?&/!.8 3~?&8 K3" +
  "^3~Q&..F #J#J#J8 @ }G1&!## #.8 K/^3~)#/!.8 =#+3u(8 =# 8 =#&3}s(..F #J#J#J8 @ }81&!## #.8 K/^3~g#/!.8 =#+3u(8 =# 8 =#&3}s(..A 8 @ }LK%N&J8 3~" +
  "R&8 =#D3u(8 =#38 =#43}s(8 K I }K..}2!!m8 K%}SK|*f:!K~S(Q&m (8 K2f8!@ n~3J8!^K%ig..N!!m8 =#+:#8 =# N&J8 8 =# K!K!K!3~O!K}ZnnnlO&J ..8 8#K!^F#" +
  "+8#8 =#&^8!I  .P 8 8#F#78 8!F#58 8#F#48 8!F#38 LnnnnCG%88 K~!AF#=8 {/                {.% .E 8!=# KnnnnlO&J8 8!=#+F#+8 8!># G# (8 8!=#&8!=#+3" +
  "}b%..C!!m8 L!G#+8 8#8 =#&8 =# :#K#N:%6F#&8 8!8#8%6F# .A!!m8 &J#J8!=# :#&J8 8#} ! .8!=#&:!M0 8 8!3~#(...}9!!m#J8 9!#J#J8 @ x91&!## #.8 K~V3^9" +
  "!.8!3~>&8 =#v93u(8 =#w93u(..F 8 =#/8 =#33~&(8 =#58 =#73~&(8 =# 8 =#&3~L(8 =#<8 =#=3~&(.}5 8 8!z%F#&8 8!8!}t}w}=        T8!8#Yf8!}=      ~hKV" +
  "fF# .}1!!mK!9%8!K!O&JK 9%(8#3}l(9!.8 8!F#&8 8%F# .}5!!m8!@ 59#8 8!=#&8!=#+3~n!8 K/^8!=#38!=#43}b%8 8#I 5.>!!mK!9%8!K!O&JK 9%(8#3}29!.8 8!F#&" +
  "8 8%F# .B 8!3}v&}*8!=#38!=#/P&J8!3~S(.8 8!=# F# 8 8!=#&F#&.@!!m; K3_:!< 8!8 =# : F#/8!K/^3}y%8 3n(8!K3^< .. 8 8!K 3}b).. 8 8!K!3}b).C!#m8 =#" +
  "+9#8 K!3~S&8 =#+9%8 8#K!^F#+8 =#&8%^8!I  .?!!m; K3_:#< 8#K+^8!3j8 8#=#+8#=#/3~W%8#K3^< .?!!m; K3_:#< 8#K+^8!3}S8 8#=#+8#=#/3~W%8#K3^< .?!!m;" +
  " K3_:#< 8#K+^8!3k8 8#=#+8#=#/3~W%8#K3^< .%  .1 8 8!K~h~nv 3}c).1 8 8!Kn~ov 3}c).B 8 8!O&J8!8 F#/8 8!F#+(Ks{v Ks{v =# K}Y8#kfF# ..}/!#m8 @ !8" +
  " @  :#K!N&JK!8 =#&3~*(.8#K!hf.}, 8 M8#Mg&m8 8#gM(8 8!8#8%3~f&..}1!!m; K3_:%< 8%8 ># G#+8%K+^8!8#3~F#8%K3^< .=!!m8!&m8!=# 3}l(9!K!(K .9#8 8!F" +
  "#&8 8#F# .}0 8 8 =#&K!f8!gK#gF#&8 8!^: 8 =#&K!gF#&.}2 8 &J8 8#8%8!=#3} & (8%3u(8#3u(K~7~nv K}43~c( ..%  .> 8 8 @ &8!KANgI &8 =# : =# 8!8 =#&" +
  "=#3} # .}/!!m8!=# :#&J8 8#} ! .8!=#&:!&J8 8!3~#(..}6 #J#J#J8 @ ~R31&!## #.8 3}i%/!.8 =#~G30 8 =#~K33u(8 =#y33u(..}3 8 Kryv K}#3n#8 =# 8 =#&3" +
  "~A(8 =#+3n(8 =#/: 3!8 3u(.A!#m8 =#&9!8 =# :#KnnnnlO&J8#8!3~L((8!8 =#+3~=&..<!!m8 =# : K}-j:#8 h8#_~)8 KmhK}-}S8!3}|#.}, 8!8%Q&m8#8%8!8%_8 ^8" +
  "%3~f&(K ..%  .%  .%  .%  .%  .%  .}.!!m8 @ 48 K!I 48 K+_9 &J8 3}f((8 3}])..@!!}YK~G{v >% 9!K~G{v L G% 8 8!L8p}:#&8 8!~ K!NF# .8 8#K!f&J8 8!8" +
  "#K!}S3}b%(8 8!8#3~D!..8 8 K~h!fK&}S8!^@  8 K2f8!^@  K+ig.= K}Z}]}zHK}Z}]}zv 8 8!8#3~K!K|!f: K#f6K 8 K#Q6.8 8 8&8%K}8a8#Kq7a^^~)8!~(Ln}y(}Y}W" +
  "G% .: %J8!&J8 =# 3}f(8!K!_9!8 K&^9 /!...}- %J8!&J8!K!_9!8 3v(8 K7^9 /!...}- %J8!&J8!K!_9!8 3}v%8 K3^9 /!...}2 #J#J#J8 @ 81&!## #.8 =#58 =#73" +
  "~=&/!.8 3x&..A #J#J#J8 @ ~h)1&!## #.8 3~1%/!.8 =#~Z)8 =#~_)3~L(..A #J#J#J8 @ /1&!## #.8 =#+3}Z(8 K&^9 .8 =# 3u(..<!!m8!8 =# 8 =#+:#_}@&J8 8#" +
  "8!K!K!3}o(..? 8!=# KnnnnlO&J8 8!=#&8!=#+3}b%(8 KnnnnlF# ..< 8 8!3~G#8 =#&8!=#&O&J8#8#=# K!gF# ..<!!m%J8#:%K!_9#8 8!8%3~J(K|!fK8N0 .8%.=!!m8 " +
  "=# :!&J8!8 =#&3~=&8 =#/8 =#+=#/} ! ..< 8 &m8 8#8!=#3} # (8#3u(K~7~nv K}43~c( ..}4!!mK~!{v =# :#&JKt{v =# 8#3y#.Kt{v 8 F# K~!{v 8!F# .}/!!m8 " +
  "=#&:!8 =#/8!_K7c3y&8 =#+8 =# 3~M(.}. 8 @ 7K%N&J8 =#53}Z(8 =#43u(8 =#33u(..A!!mK&K83~.(:!L}Znnn3G# 8!8 ># G#+8!8 { #+{.#38!.;!!}Y8!=#}8&J (8!" +
  ">#J9#8!K F#J8 8#G% ..8 8!K!N&J8#3u(.8 8#F#&8 8!K!hF# .5 8 K!f&m8!K||%f~33}U(Kn+..}P!#m8 @ +K!N&m8 =# 9#8 =#&9!K 9 %J#J8 8!Q0 8 8#^@  K~R O&m" +
  "K!(8#8!8 3q#M0!K#.8 ^9 /!..8 8!P(K ..9 8!8 =#3O&J8 3t%}*8 8!F#/.8 8#F#3.:!#}Y8 >% :#L};}a9%8#8%}^8%}X8#L }L8!3}|#.; 8 8!=#&8!=#+3}b%8 K/^8!=" +
  "#38!=#43}b%.}( 8!8%N&m8 8#8!3~@%(K!.M.}+ 8#8 =# 8!_}@&J8 8!8#8%8&3}o(..7 8(&J8 L#G% (8 8!8#8%8&3~I!..L!!m#J8 8 =# :!K!_F# 8!K!N&J8 KmN0!8 8 " +
  "=#&:!K!_F#&8!K!O0!8 K=3~#(...< 8 =#38 =#4K&K33~[#8 =#78 =#8K&K&3~[#.}. 8 =#R8 =#}G3~L(8 =#}=8 =#}>3~&(8 K~R ^3~I%.}. 8 8!=#+F#&8 8!=#&K 8!=#" +
  " KnnnnlO6F# .}( 8!8%Q&m8#8 8%3~@%(K!.M.8 8 K~[~2v K%3~7%&mK!(8 K~_~2v K%3~7%..}, 8#&J8#8!3~<!9!.8 8#F#&8 8!F# .}* 8 @ =K%N&J8 =#38 =#43~g%.." +
  "}+ 8 &J8 8!=#3} ! (K~7~nv K}43~c( ..}-!!m8 =# 8 K F# 8 =#&9 3}t(8 3u(.; 8 8!K|!fK#i:!=#v~OJF#&8 8!=#~C~OJF# .}! 8 8#^@  K 8!8#}@6.}+ 8 L!G%5" +
  "8 8!8 @ =: 8 K=N6I =.}, 8 8#8%3~n!8 K/^8&8(3}b%8 8!I 5.9!!m8 =#&:!8 =#+3s&8 =# 8!K&K/3~[#.}G!!m#J8 8 =# K!_:!F# 8!M&J8 =#/:!&J8 =#38!=#/} ! " +
  ".8 KmN0!8 8 =#&K!_:!F#&8!0!8 K43~#(...]!!m#J8 8 =# K!_:!F# 8!M&J8 =#58 =#73~9(8 =#8:!&J8 =#<8!=#/} ! .8 K/^3}i(8 KmN0!8 8 =#&K!_:!F#&8!0!8 K" +
  "=3~#(...Z!!m#J8 8 =# K!_:!F# 8!M&J8 K3^9!8 =#}RK#O&J8!3~[%8 K~V ^3}c%(8!=# 3u(.8 KmN0!8 8 =#&K!_:!F#&8!0!8 Kq#3~#(...}a!!!m#J8 8 =# K!_:!F# " +
  "8!M&J8 =#+8 =#/3~A(8 =#38 =#43~A(8 =#58 =#73~A(8 =#=8 =#?3~L(8 KH^3s%8 =#}>8 =#}A3~A(8 KmN0!8 8 =#&K!_:!F#&8!0!8 K~G 3~#(...9!!m8 =#&:!8 =#+" +
  "3~O&8 =# 8!K&K33~[#.}0 #J#J#J8 @ +1&!## #.8 =#&3}Z(.8 =# 3u(..8 8 =# 8 =#&K&K53~[#8 =#/8 =#33~N(.}+ 8#8%3}V9#8 8!=# 8#8&3~p#8#3u(.7!#m8 =#&:" +
  "!8 =#+3}V8 =# 8!3~L(.}& 8 8!8#3}V: 3}C8 3u(K O.}+ 8 8 =# K!8!8#3~O!K}ZnnnlO&J ..8 8!K~Q~mv K~M~mv 8 @  : 6K&K(8 63~-!.~)!!(m#J8 8 =# K!_:!F#" +
  " 8!M&JK 9!8 =#5:%&J8 =#4:#8 =#/:!K 8!8#}B6_9#8%8!8#_:&}@&J8%8&_9((8#8%^9!..8 =#3:%8#K#i^8!8#_3~N&8%8(3~N&8 =#/8 =#3K&K&3~[#8 KmN0!8 8 =#&K!_" +
  ":!F#&8!0!8 K83~#(...M!!m#J8 8 =# K!_:!F# 8!M&J8 K/^3~W&8 KmN0!8 8 =#&K!_:!F#&8!0!8 K83~#(...}D!!m#J8 8 =# K!_:!F# 8!M&J8 =#/:!&J8!8 =#33~=&." +
  "8 KmN0!8 8 =#&K!_:!F#&8!0!8 K53~#(...}* 8!Kn#Q&J8 8!3~]!(8 8!3y#..}* 8 =# &J8 =#&3u(8 =#+3u(..}* 8 =# &J8 =#&3~b(8 =#+3~b(..7 8 K~&ov K#3~*!" +
  "K}[+K}]+8!K!f63).7!!m8!3~l(9#8 8!F#&8 8#K!hF# .}% 8 K}WfKn+O&m8 3})(8 ..7!!m8!3~f(9#8 8!F#&8 8#K!hF# .}, 8!@  M&J8 K~:}av K!3~6#.8!K I  .}* " +
  "8 8!8#8%8&3~O!K}ZnnnlO&J ..}& 8 3}08#O&J (8!8#8 3S..5 8 K!K&3}f%: 8 K~#vE^K*e_.}+!!m8 =#&:!8 =#+3y&8 =# 8!3~M(.7 8 =# 8 =#&3~L(8 =#/8 =#33~L" +
  "(.}% 8 K!N&J8!3#.8 8!3~A(.}% 8 K!O&JK}z~ov K}33~c( ..}& K#8 3f: K O8 K|||*N6.4 8 >% RM&J8 K+^3~>&..}# 8 8!F#38 =#/8 3~S(.4 8 =#7&J8 8 @ >3{&" +
  "..}( 8 8!3~E%M&J8 8 @ >3{&..6 8 Lv}h~*~R}5G%88 8 =#+Kn#gF#+.}(!!m8 3}G:!F#&8 8!K OF# .}(!!m8 3}H:!F#&8 8!K OF# .}(!!m8 3}I:!F#&8 8!K OF# .}(" +
  "!!m8 3}J:!F#&8 8!K OF# .4 8 =# 8!8 =#&=#/} # .4 8 K&_=# 8!3~n%8 3~ !.}& 8 =# KnnnnlO&J8 3~G%..}% 8 KnnnnlO&J8 8!3~L(..}% 8 K}ZnnnlO&J8 8!3~&" +
  "(..}& 8 =# K}ZnnnlO&J8 3~Y%..3 8 K|!f&J8!3u(..}  8 =# : &J8 3}Z(..}( 8 =#33u(8 =# 8 =#&3~A(.4 8 8!8#3}VF#&8 K F# .}# 8 8!~33}UF#&8 K F# .}! " +
  "8!8 3~<!: &m8 ( ..}% 8 8!3~G!8 K I /8!3u(.}& 8 =# 8 =#&3~A(8 K F# .}  8!&m8 8!3}V(Kn+..}! 8 3}v&K|!f8!K|!fN.}# 8 K|!f@ vnJK)fK O.}) 8!=# K~&" +
  "yv K/8!=#&=#/} ( .}) 8!=# K~2yv K08!=#&=#/} ( .}) 8!=# Kwyv K/8!=#&=#/} ( .}) 8!=# Kx~pv K%8!=#&=#/} ( .}# K~G{v 8 ~)L8}_L!oG% .2 8 K#O&J8!3" +
  "u(..2 8 Ko+Q&J8 3[..4 8 3}v%8 =#/8 =#33~L(.}! 8 8 =#+8!K&K73~g&.}! 8 8 =#+8!K&K53~g&.}! 8 8 =#+K!K&K33~g&.}! 8 8 =#+8!K&K/3~g&.}  8 8!3}y#K|" +
  "!fKv N.3 8 3}]!: &m8 ( ..}  8 K+_: 3|#8 3}g(.1 8!&J8 8!3~#(..3 8 3}h&8 K~K ^3}h&./ 8 &J8!3u(..}  8!8 =#&8 =#+3~-!.}  8!8 =# 8 =#&3~-!.1 8 8!" +
  "8!8#^3~T%.3 8 8!3~G!8 K I /.}  8!8 =# 8 =#&3}a&.3 8 8!8#3~C!8 3}v(.2 8 K 8 =# 3~f(6.3 8 8#F#&8 8!F# .1 8 8!8#K!_3z&.0 8 8!3}x#vK }C.0 8 8!K!" +
  "K!3~[#.0 8 8!K&K73~[#.0 8 8!K&K/3~[#.1 8 8!K+K~h 3~[#.0 8 8!K&K53~[#./ 8 K}Z+3ZK O.0 8 K/8!8#3~%%.1 8 8!3u%8!3u(.1 8 K 8 =#33~#&.3 8 K}s~Pv " +
  "8!8#3}z!.1 8 E# K!8!3}|#./ 8 3}u(K|!fM.2 8 K~Q 3}k%8 =# .2 8 K~s 3}k%8 =# .. 8 8!3aK O.. 8 K|!fK>O.0 8 8!8#3~D(K .2 8 =# 8 =#&3~L(.1 8 >% K!" +
  "8!3}|#.3 8 Ky~pv 8!8#3}z!.. ; 8 ^< ; .. 8 3!8 3u(., 8 8!3^ .. 8 K&K33}c(., 8 3dK O., 8 3gK O.1 8!K~b}^v K.3}a&.. 8 K&K/3}c(.3 3>}=      ~hK}" +
  "xz*., 8 3cK O., 8 3}PK O., 8 3eK O., 8 3bK O., 8 3}OK O.. 8 8!K 3}e%.. 8 K&K53}c(.. 8#8 8!3~D(., 8 3hK O.. 8 8!3~n#K .- 8 K+_3}f(.- 8 K+_3|#" +
  ".- 8 K+_3}g(./ 8 =# 8!3~C(.- 8 =# 3n(.* 8 3DM.- 8 =# 3}e(.- 3~1#8 3}a#.* 8#3~a%.& K .%  .~O!##m!}Y8!=# 9&8!K F# 8&M&J8#3u(K}[}hv K73~c( .; K" +
  "3_:!< 8&=#+&J .8&KmF#+8&=#/M8&=#5K#Og&J .8&>#/9)8&=#49(8&K F#/8!8(F#+8!8)G% 8!3}i(8&=#58&=#73~9(8&8#F#78&8%F#58&=#89#8&K F#88&8&=#+K!^F#+8#&" +
  "J8&=#<8#=#&} ! .8!K3^< 8&3}Z(8 K F# .}6#!m!}Y; K3_:&< 8&K+^8!8%8#3~j%8&>%+9(8 K F#+8 8(G# 8&K3^< .?!!m; K3_:%< 8%8#I +8%8!F#/8 8%K+^3~=%8%K3" +
  "^< .B!#m8!K+_:&=# K!^9%8&8%F# 8%&J8 8!F#&8 8#F# ( ...~Kl}# Konv .=+}#%}!)  }%*! 4  }*- (}(,}& })  1205#    3& / . K~4nv .~7#}       nnnnnnnn" +
  "nnnnnnnnnnnnnnnnnnnnnnnn 8 88888  88 +88!!!!!!!!!!   8 8 &&&&&&&&&&&&&&&&&&&&&&&&&&   838##########################8888nJJJJJJJJJJJJJJJJJJJJ" +
  "JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJWdVjbXciU}TiXhgXfjXhih   P   }K " +
  "  &   }?   }@   J   &   }A Kn}]v .(!   }B Kq}]v .(!   }C Ks}]v .(!   Q Kt}]v .~WI!   R   }D   ~G3  +   }E   }F   /   &   }G       +   &   }H" +
  "   }I   TiiXbeiXW8id8iT_X8dkcXgh[]e8dY8}Ejhi8}STajX8k[]aX8]i8kTh8UdggdkXWd_kTgc]cZhV[TcZXh}J   [+  +   }K   }L       2}0      ~<8 8](  !A~<8" +
  "  ]%  ]hhjXhjhXgS]WZgdjeS]WigT]ihi]bXhiTbeVdciXlicTbX]cWjhig}TeaTcXbead}TXXhWXhVg]ei]dcXbT]ae[dcXkXUh]iXT}STiTgTWWgXhhhigXXiV]i}ThiTiXedhiTa" +
  "SVdWXVdjcig}TTiiXbeihUThXVTeUjWZXi   z#3 +   &%3 &   +%3 %   .%3 )   WXei[]WL}TiXh}>!3 (   D%3 (   }6%3 *   VTaah   }K%3 (   }>!3 (   eTi[gj" +
  "aXhiTijhXggdgbXhhTZXXggdgSVdWX[iie}FiTijhgXig}TKYiXg]WXbediXcV}T}@X}TVdWX}X:cjaa}N?}PTji[_X}Tid_XchXVgXiVdd_]XeThhkdgW ~<%3 &   ~?%3 %   ~A%" +
  "3 (   ~F%3 )   ~L%3 )   ~Q%3 +   gjaXhI8i[X8VTaa8kTh8^jWZXW8Ydg8Tcdi[Xg8egdY]aX}BTe8_X}T8]h8cdi8T8hig]cZ8TcW8VTccdi8UX8Tc8dU^XVi8_X}TZXihjVV" +
  "Xhh }p#3 &   }t#3 +   }{#3 &   ~##3 ,   ~-#3 .   ~8#3 (   ~;#3 (   ~?#3 *   ~E#3 )   ~K#3 *   jhXgPWZgdjePWXcWed]ciI8XleXViXW8Tc8[iie8dg8[ii" +
  "eh8}H}E}A8k]i[dji8VgXWXci]Tah?8dg8]c8T8eTZX8T8eTi[}G}TeXMggdgI8id_XcI8XleXViXW8iXli8Ydg8T8[XTWXgRQ}F}GbXi[dW[XTWXghUdW}TbTcjTagXW]gXVih]ZcTa" +
  "_XXeTa]}SXi}TeXdeTfjXgXW]gXVigXW]gXViXWgXig}T@TYiXgWTiXVdciXci@i}TeX !#%&()*+,-./0123} }!}#4}%}&}(5})}*67}+}, !#%&()*+,-./0dei]dchI8XleXViXW" +
  "8Tc8dU^XViOgdje8jeWTiXW8hjVVXhhYjaa}T#}Oj~<8  ]&  MggdgedhiTa}<dWX}U]e}U]eVdWXedhiVdWX~K#3 *   ~E#3 )   ~-#3 .   ~8#3 (   ~##3 ,   }p#3 &   " +
  "~;#3 (   }{#3 &   ~?#3 *   }t#3 +   i#3 *   ~G&3 )   }V#3 +   ~M&3 *   }]#3 )   }b#3 ,   }j#3 *   ~Q#3 )   ~W#3 &   ~[#3 (   ~m#3 *   ~b#3 ." +
  "   D)3 -   }:)3 %   K)3 *   }>)3 +   ?:bXhhTZXPW:I:WdcX}STajXWTiTgXhjaihiXliB[iba9;<}.}/}0}1}2@A}QS}R}W}YASI@ZXi}EXTWXgiXliadVTi]dc[gXY[iieI" +
  "[iiehINcQcVX8VTaaXW8bdgX8i[Tc8dcVXZgdjehXZbXcii[g]}SXhiTV_}V:i}TeX:I:Zgdje:?:jhXgPW:I::?:ZgdjePW:I::?:igT]ih:I?:i]bXhiTbe:I:?:VdciXli:I}V:jh" +
  "XgS]W:I::?:ZgdjeS]W:I: )(!#(%&)(SSegdidSSgXfj]gXW8}EXfj]gXW?8Uji8b]hh]cZ8dg8cjaaA-]c}STa]WSi}TeX8MleXViXW8}Q?8Zdi8}YA-Xbei}T8}Cdi[]cZ8Uji8k[" +
  "]iX8heTVXA-iddSadcZ8}AdcZXg8i[Tc8;8U}TiXh8]c8}H}GN@HA-eaTVX[daWXgS]W8}G[]h8]h8i[X8iXli8dY8T8b]hh]cZ8}STajX?8cdi8Tc8]W}78V[XV_8k[XgX8]i8VdbXh" +
  "8YgdbA-]c}STa]WSV[TgTViXgh8Kc8]W8bjhi8cdi8[daW8Vdcigda8V[TgTViXgh?8U]W]gXVi]dcTa8Vdcigdah?8]c}S]h]UaX8V[TgTViXgh8dg8adcX8hjggdZTiXhA-]c}STa]" +
  "WSi]bXhiTbe8}Cd8WTiX8TcW8i]bX8i[Ti8VTc8UX8gXTWA-]c}STa]WSXbT]a8MleXViXW8Tc8X@bT]a8TWWgXhh8hjV[8Th8cTbXJXlTbeaXAVdbA-]c}STa]WSjga8MleXViXW8Tc" +
  "8[iie8dg8[iieh8}H}E}A8k]i[dji8VgXWXci]Tah?8dg8T8[dhi8cTbX8hjV[8Th8XlTbeaXAVdbA-]c}STa]WSe[dcX8MleXViXW8T8iXaXe[dcX8cjbUXg8dY8}58id8}3E8W]Z]i" +
  "h8hjV[8Th8}2}38}4C}38EEE8C}3}4}5A-]c}STa]WScjbUXg8MleXViXW8T8cjbUXg?8}UXgd8dg8bdgXA-cdiShXg]Ta]}UTUaX8}?}FQ}C8[Th8cd8iXli8Ydg8i[]h8}STajXA-]" +
  "c}STa]WS^hdc8}G[]h8]h8cdi8}?}FQ}C8iXli8]c8}H}GN@HI8gXTW]cZ8hideeXW8Ti8U}TiX8;A-Wjea]VTiXS_X}T8}G[]h8_X}T8hiTcWh8ik]VX8]c8dcX8dU^XViA-YdgU]WW" +
  "XcS_X}T8}G[X8_X}T8SSegdidSS8]h8gXYjhXWI8]i8VTc8V[TcZX8dU^XVih8i[Ti8]i8WdXh8cdi8UXadcZ8idA-VdcYa]Vi8O]}SXc8idZXi[Xg8k]i[8}R}Q}R?8k]i[8Tcdi[Xg" +
  "8}STajXI8hXcW8dcX8dY8i[X8ikdA-iddSWXXe8}CXhiXW8WXXeXg8i[Tc8;8aX}SXah?8i[X8VTaa8]ihXaY8UX]cZ8i[X8Y]ghiA-iddSaTgZX8}G[X8VTaa8[Th8bdgX8i[Tc8;8U" +
  "}TiXh8Th8cdgbTa]}UXW8}?}FQ}C}78hXcW8YXkXg8dg8h[dgiXg8igT]ihA-jcgXVdZc]}UXWS_X}T8}G[X8VTaa8[Th8cd8hjV[8Y]XaWA-ikdSW]Z]iS}TXTg8}G[X8}TXTg8[Th8" +
  "ikd8W]Z]ih8TcW8kTh8gXTW8Th8}4C}L}L}78kg]iX8YdjgA-cdSdYYhXi8}Cd8}H}G}<8dYYhXi8Z]}SXc?8gXTW8Th8}H}G}<}78XcW8i[X8i]bX8k]i[8}M8dg8Tc8dYYhXiA-Yji" +
  "jgXSi]bXhiTbe8}BdgX8i[Tc8}4D8[djgh8T[XTW8dY8i[X8VadV_A-]WSadd_hSa]_XSXbT]a8}G[]h8]W8]h8Tc8X@bT]a8TWWgXhh?8k[]V[8eXdeaX8V[TcZX}78egXYXg8Tc8]W" +
  "8i[Ti8hiT}ThA-]WSadd_hSa]_XSjga8}G[]h8]W8]h8T8}H}E}A8dg8[dhi8cTbX?8k[]V[8VdbeTc]Xh8V[TcZX}78egXYXg8Tc8]W8i[Ti8hiT}ThA-VdchjbXgSXbT]aSWdbT]c8" +
  "}G[]h8]h8Ti8T8bT]a8egd}S]WXg8Ydg8i[X8ejUa]V?8gTgXa}T8T8Zgdje}0h8dkcA-h]b]aTgS_X}T8}@Xei8jcWXg8]ih8dkc8cTbXA8}=]W8}Tdj8bXTc8}R}Q}R};-cjaaSigT" +
  "]i8}BTc}T8hXg}S]VXh8gXTW8cjaa8ThI8VaXTg8i[]h8igT]iA-eThiSi]bXhiTbe8LXYdgX8i[X8}TXTg8}4CCCI8V[XV_8i[X8jc]i8TcW8i[X8Y]XaW8i[Ti8]i8VdbXh8YgdbA-" +
  "jcjhjTaSi}TeX8}@Xei8Th8Z]}SXc?8i[djZ[8}Q8]h8jcjhjTa8[XgXA-cdiSdkcXg8Qca}T8i[X8hXg}SXg8bT}T8hXi8i[]h8igT]i}78]i8kTh8cdi8hXciA-jehigXTb8}G[X8h" +
  "Xg}S]VX8kTgch8dY8i[]h8VTaaA-ig]bbXW-idShig]cZ-gXcTbXW-ikdSW]Z]iS}TXTg-YgdbSXedV[-YgdbS[iieSWTiX-YgdbSWTiXSdca}T-XcWSdYSWT}T-aXTeShXVdcW-jiV-" +
  "hV[XbXSTWWXW-adkXgVThXWSWdbT]c-X}3FD-WgdeeXW-cjaa-T8UddaXTc-T8cjbUXg-T8hig]cZ-Tc8TggT}T-Tc8dU^XVi-Tc8Xbei}T8TggT}T-T8YgTVi]dc-Tc8]ciXZXg8UX}" +
  "TdcW8}4}QE}5-T8hig]cZ8dg8T8hTYX8]ciXZXg-T8WTiX8Th8T8hig]cZ?8dg8T8cjbUXg8dY8hXVdcWh8dg8b]aa]hXVdcWh-Tc8dU^XVi8k]i[8higXXi?8V]i}T?8hiTiX?8edhi" +
  "TaSVdWX8dg8Vdjcig}T-T8}H}E}A8Th8T8hig]cZ-Tc8X@bT]a8TWWgXhh8Th8T8hig]cZ-T8hig]cZ8dg8T8k[daX8cjbUXg-T8hig]cZ8dg8T8cjbUXg-T8VTaa?8dg8Tc8TggT}T8" +
  "dY8Ti8aXThi8dcX-}G[]h8dcX8]h8cXZTi]}SXA-}G[X8iXli8[daWh8T8}C}H}A8V[TgTViXg?8k[]V[8WTiTUThXh8gXYjhXA-}=]W8}Tdj8bXTc8}R}Y}R};-;8bdgX8dY8i[X8VT" +
  "aa8TgX8cdi8a]hiXWA-Qca}T8i[X8egdY]aX8hXZbXci8eThhXh8]ciXZgTi]dch8dc?8TcW8k]i[dji8i[Xb8WTiT8kdjaW8Zd8k[XgX8]i8bjhi8cdiA-MleXViXW8}38id8}4EE8V" +
  "[TgTViXghI8K}F}<PP8aXiiXgh?8W]Z]ih?8Wdih?8Vdadch?8[}Te[Xch8dg8jcWXghVdgXhA-MleXViXW8Tc8P}FQ8HFC}38WTiX8TcW8i]bX8hjV[8Th8}4C}4D@C}4@}4}6}G}3}" +
  "4ICCICC}MA-MleXViXW8Tc8P}FQ8HFC}38WTiX8TcW8i]bX8hjV[8Th8}4C}4D@C}4@}4}6}G}3}4ICCICC}M?8dg8Tc8}>}G}GR8WTiX8hjV[8Th8}G[j?8}4}68NXU8}4C}4D8}3}4" +
  "ICCICC8O}B}GA-K8cjbUXg8dY8i[]h8bTc}T8W]Z]ih8]h8TbU]ZjdjhI8H8TgX8T8WTiX?8G8T8}TXTg8TcW8]ih8WT}T?8}68id8}3}58hXVdcWh8dg8b]aa]hXVdcWh8h]cVX8}3}" +
  "6GC?8}3F8b]VgdhXVdcWh?8}3}68cTcdhXVdcWhA-Qca}T8i[X8}TXTgh8CCCC8id8}6}6}6}68VTc8UX8hXciA-}G[XgX8]h8cd8}TXTg8@CCCCCCA-K8}TXTg8dY8ikd8W]Z]ih8]h" +
  "8dca}T8gXTW8UXYdgX8T8i]bXA-}G[XgX8]h8cd8hjV[8bdci[A-}G[Ti8bdci[8[Th8cd8hjV[8WT}TA-}G[Ti8}TXTg8[Th8cd8hjV[8kXX_?8dg8T8kXX_8cd8hjV[8WT}TA-}G[T" +
  "i8}TXTg8[Th8cd8hjV[8WT}TA-K8bdci[8TadcX8cTbXh8cd8WT}TA-K8kXX_8TadcX8cTbXh8cd8WT}TA-MleXViXW8[djgh8TcW8b]cjiXh8TYiXg8i[X8WTiXA-}=TiX8TcW8i]bX" +
  "8bjhi8Udi[8[T}SX8hXeTgTidgh?8dg8cX]i[XgA-}G[XgX8]h8cd8hjV[8i]bX8dY8WT}TA-Qca}T8hXVdcWh8bT}T8[T}SX8T8YgTVi]dc?8dY8dcX8W]Z]i8dg8bdgXA-MleXViXW" +
  "8}M8dg8Tc8dYYhXi8Ygdb8@}4}5IE}68id8}2}4}5IE}68TYiXg8i[X8i]bXA-:I::Icjaa:I]ciXZgTi]dchTcdc}TbdjhPWbXhhTZXPW G}(3 /   }<}(3 .   }C}(3 ,   8TVV" +
  "djciScTbX8TVVdjciSWdbT]c8eaTcScTbX8eaTcS]W8ZgdjeSi}TeX8VgXTiXWSTi8TVVdjciScTbXTVVdjciSWdbT]c}NgXbd}SXW}PTeea]VTi]dcB^hdc]WXbediXcV}T@_X}TQU^" +
  "XVi*LXTgXg8v *hig]cZ8v 2jc_cdkc8Y]XaW8}Rv/}R?8XleXViXW8v 1]c}STa]W8i}TeXI8v.?8XleXViXW8v )LTh]V8v v#I8v v!8v v5I8Z]}SX8]i8id8VgXTiXOgdje v})" +
  "I8i[XgX8]h8cd8hjV[8dei]dc 3YadTi]cZ8ed]ci8}Rv!}R !}Rv)}R8dg8}Rv!}R .V[TgTViXg8}Rv!}R ,]ciXZXg8}Rv!}R ,UddaXTc8}Rv!}R } Wjea]VTiX8Y]XaW8}Rv!}" +
  "R !}Rv!}R v!I 5MleXViXW8Tc8dU^XVi?8Zdi8v!A }4MleXViXW8k[Ti8}?}FQ}C8VTc8kg]iX?8Zdi8T8}STajX8dY8i}TeX8v!A },}G[X8hXg}S]VX8gXYjhXW8i[X8VTaaI8v!" +
  "A MleXViXW8k[Ti8}?}FQ}C8VTc8kg]iX?8Zdi8Tc8dU^XVi8i[Ti8h[dkh8]i8cdi[]cZAMleXViXW8T8igXX?8Zdi8Tc8dU^XVi8i[Ti8VdciT]ch8]ihXaYAMleXViXW8T8}STa]W" +
  "8WTiX?8Zdi8Tc8]c}STa]W8}=TiXAMleXViXW8T8Y]c]iX8cjbUXg?8Zdi8}CT}C8dg8PcY]c]i}TA}EXTW]cZ8i[]h8}STajX8YT]aXWAMleXViXW8T8cjbUXg8dg8T8hig]cZ?8Zdi" +
  "8T8L]ZPciA   }]#3 )   TWWM}SXci}A]hiXcXgTUdgib]aa]hXVdcWh?8}38dg8bdgX8=i[XgX8]h8cd8VTaa8k]i[dji8Tc8XcW>I8XleXViXW8T8YjcVi]dc}G[X8VTaa8kTh8TU" +
  "dgiXWAP}C}IK}AP}=S}EM}D}HM}F}G-}H}CK}H}G}>Q}EP}MM}=-NQ}ELP}=}=M}C-}CQ}GSNQ}H}C}=-}BM}G}>Q}=S}CQ}GSK}A}AQ}JM}=-RK}L}AQK}=S}GQQS}AK}EOM-}H}C}F" +
  "}HRRQ}E}GM}=S}BM}=PKS}G}LRM-}EK}GMS}AP}BP}GM}=-}HR}F}G}EMK}BSM}E}EQ}E-}CM}G}JQ}E}@SM}E}EQ}E-}GP}BMQ}H}G-KLQ}E}GM}=-P}C}IK}AP}=SQR}GPQ}C}F-P}" +
  "C}GM}E}CK}A ||||3}0      }UjiVZbibdcijXkXWi[jYg]hTihjc  JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJLLLLLLLLLLLLLLLLLLLLLL" +
  "LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}" +
  "?}>}?}>}?}>}?}>}?}>}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?R" +
  "}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}C}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER" +
  "}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I" +
  "}G}I}G}I}G}I}G}I}G}I}G}I}G}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K" +
  "}I}K}I}K}I}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}Q}O}Q}O}Q" +
  "}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R" +
  "}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}QWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWU" +
  "WUWUWUWUWUWUWUWUPc}STa]W8Zgdje8VTaaPc}STa]W8Zgdje8P}=8dg8b]hh]cZ8Y]XaWh K}t~9v .~:}%JmJ     }A~eJ     }A~DJ     ~q~[J)   ~l!  eda]V}TI8XleXV" +
  "iXW8TiiXbeih8dY8}38dg8bdgXeda]V}TI8XleXViXW8UThX8TcW8VTe8]c8b]aa]hXVdcWheda]V}TI8XleXViXW8i]bXdji8TcW8WXTWa]cX8]c8b]aa]hXVdcWhgjaXhI8XleXViX" +
  "W8a]b]ih8dY8}38dg8bdgXid_XcI8XleXViXW8iXli8Ydg8T8[XTWXg[XTWXghI8XleXViXW8}STa]W8[XTWXgh }]#3 )   ~K#3 *   ~g~6u !       (   8;BZgdjeXcWed]ci" +
  "egdY]aXYXiV[i]bXdjiWXTWa]cXgXig}TUTiV[dcKiiXbeidc}EXig}Tdc}EXhjai]c}STa]W}GgT]iha]b]ihWXYTjaih}G83 +   }O83 *   ~A%3 (   V(3 *   V83 (   }W(" +
  "3 )   [83 *   d83 +   k83 (   }[(3 ,   ~!%3 1   }W83 (   }Z83 ,   }c83 *   }i83 +   }p83 0   }|83 )   ~(83 +   dcMggdgTc8dU^XVi8dY8U}TiXh?8W" +
  "Xei[?8]WL}TiXhgX^XVi_XXeWgdedcX8dY8gX^XVi?8_XXe?8WgdeYTahX8dg8Tc8dU^XVi8dY8VTaah?8U}TiXhYTahX8dg8iXli8a]_X8B}Q}N}OkAI@}P}V}3?}4EE}X<BTjiddcX" +
  "8dY8Tjid?8igjX?8YTahXYTahX8dg8Tc8dU^XVi8dY8TiiXbeih?8UThX?8VTe?8UjWZXiTUdgiXWTc8KUdgi}F]ZcTaT8YjcVi]dc8dg8Tc8dU^XVi8dY8YXiV[}STa]W8[XTWXghiX" +
  "li8Ydg8T8[XTWXg8dg8T8YjcVi]dcdcX8dY8Zgdje?8i[g]}SXhiTV_?8hXZbXciT8}H}E}A8dg8T8eTi[  !   |       MleXViXW8}?}FQ}C8iXli8Th8T8hig]cZ8dg8T8}H]ci" +
  "HKggT}TA^hdcOgdjeMggdgVTjhXI8VTaan }-&s  #~)  !7) &n}& #15 ! 8-#.8 &18!&=8!#}18&&B8 #S8 #}R8 &T8&!Y8%&^8(! C ##C !~G{}-!|~t )1| !T| !~h|2!}O" +
  "jCC}.}NdU^XVi8}NdU^XVi8dU^XVi}P}C}H}A}AjcWXY]cXWCCCCCCCC@CCCC@CCCC@CCCC@CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ~7%3 &   }e;3 &   q;3" +
  " ,   ~/}53 %   }p;3 <   ~8;3 8   IBB8ecZ8^eZ8^eXZ8Z]Y8h}SZ8kXUe8]Vd8Ube8T}S]Y8[iiehIBB[iieh[iieBBkkkAlc@@8e[dcX8iXaXe[dcX8iXa8bdU]aX8VXaa8dY" +
  "Y]VX8kdg_8bT]c8W]gXVi8e[8i8e8b8}7Xli}9XliAXliIXliAIXlil  }B83 !   r<3 (   }t<3 &   }w<3 &   }{<3 (   ~%<3 %   ~)<3 !   %   2       @}9@@}:cB" +
  "T}9iUW}:iXaFjgaHcTc};c]a};;cBT}:cdcX}9cjaa}9WXhV}4adZd}3bT]a}5cTbXEeaTcGi]XgGiXhi};igjX};XbT]a}5e[dcXFYTahX};TWgXhhCT}STiTg}3WdbT]cHhXVidg}6" +
  "kXUjgaHZblAWXJbXAVdbJffAVdbJkXUAWXJjc_cdkc}9TWWgXhhCadZdjga}3dgZcTbXEkXUh]iXH}3}4FAVdbJ}3F}5AVdbJTdaAVdbJZblAVdbJZblAcXiJbTVAVdbJbT]aAgjJbhc" +
  "AVdbJXbead}TXXD[dbXeTZXH]cWjhig}T}6eaTccTbXGeaTci]XgGiXTbcTbXEa]}SXAVdbJbT]aAVdbJjcWXY]cXW}9=cdi8hXi>};T}STiTgjga}3Xbead}TXXhDZgdjecTbXE[XTW" +
  "VdjciDiXaXe[dcXFZbT]aAVdbJegdidcAbXJ}TT[ddAVdbJ}TTcWXlAgjJ}TbT]aAVdbJVdbeTc}TjgaHWdbT]ccTbXHiXcTcicTbXEkXUh]iXjgaH]VadjWAVdbJ}TTcWXlAVdbJTVV" +
  "djcicTbXEU]aa]cZeaTcGVdbeTc}TcTbXEVdbeTc}Th]}UXDVdbeTc}TadZd}3WXhVg]ei]dc}4[dbXeTZXjgaHe[dcXcjbUXgFeg]V]cZeaTcGeg]V]cZi]XgGegd^XVicTbXE[dibT" +
  "]aAVdbJdjiadd_AVdbJUjh]cXhhcTbXEVdbeTc}TXbT]a}5VdbeTc}Te[dcXFVjhidbXgcTbXEXbT]aTWWgXhh}5]cWjhig}TcTbX}6cjbXbead}TXXhDYThibT]aAVdbJVdbeTc}TWd" +
  "bT]cHXbead}TXXVdjciDkdg_heTVXcTbXEVdbeTc}TkXUh]iXHVdbeTc}TTWWgXhhCXbead}TXXhVdjciDidiTaXbead}TXXhDZddZaXbT]aAVdbJegdidcbT]aAVdbJVdbeTc}T]cWj" +
  "hig}T}6iXaXe[dcXcjbUXgFdgZTc]}UTi]dccTbXEdgZTc]hTi]dccTbXEhjUhVg]ei]dceaTcGhjUhVg]ei]dci]XgGcjbUXgdYXbead}TXXhDVdbeTc}TWXhVg]ei]dc}4~l<3 #  " +
  " ~n<3 %   ~q<3 5   } }.3 G   }>}.3 }!   }M}.3 };   }p}.3 [   !}/3 }>   P}/3 l   ~:}/3 L   %}03 }s   }v}03 [   *=3 }1   }3=3 }M   }d=3 8   ~&" +
  "=3 }=   ~g=3 }!   !>3 }#    !#%&()*+,  ?38J=~I=JH3  8 C38#     q 3= 8 <J    &J?3 3  83 K~f~Jv .}KhWT}TcXhWT}TghWT}TjgWT}TWT}T^TcYXUbTgTegbT}" +
  "T^jc^jaTjZhXedVicd}SWXVCCCC@CC@CC}GCCICCICCACCCCCCCCC K~G~Kv .~l+!   }M   jehigXTb}8~<8  ]8  @SA9}Y}1}0=>C}3}4}5DEFGH}6KL}<}=MNKL}<}=MNO}>P}" +
  "?}@}A}B}CQR}D}E}F}G}H}I}J}K}L}MTUVWXYZ[]^_abcdefghij}Skl}T}UC}3}4}5DEFGH}6}2B}G[X8id_Xc8VdjaW8cdi8UX8[TWA}G[X8hXg}S]VX8VdjaW8cdi8UX8gXTV[XWA" +
  "}G[X8hXg}S]VX8W]W8cdi8TchkXg8]c8i]bXATji[dg]}UTi]dcl@Te]@_X}T?:hXciKi:I::}X}V:UTiV[:I}N}P}XgTk}?}FQ}C}Gdd8WXXe8dg8idd8aTgZX8id8UX8kg]iiXc8Th" +
  "8iXliA}H]ciHKggT}T}=TiXid}?}FQ}C}CjbUXgL]ZPci}Fig]cZLddaXTc}STajXQYKggT}TLjYYXg}F[TgXWKggT}TLjYYXg}BTe}FXiNdgb}=TiT}H}E}A}FXTgV[RTgTbh}>XTWX" +
  "gh}EXZMleRgdb]hXZgdje@VTaaA_XXeTa]}SXgXbd}SXM}SXci}A]hiXcXghigjVi8}EXig}ThigjVi8}A]b]ihhigjVi8LTiV[}N   &   &   }O   }P   }Q   &   &   S   }" +
  "R   }Q   &   &   T   U   V   /   &   W   X   Y   gXThdcTiiXbeikT]iWjgTi]dc   (   *   .   }u*3 }y*3 ~%*3 + /   - 0,  n    +    ! &   )   (   " +
  "%   (   ~f>3 ~j>3 ~p>3 #}13 {>3 ~gu~8 V   /   &   W   Z   Y   &12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!." +
  "/0),-.&12,#/01*-./(2,-./01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012,-./(2,-%012!./0)," +
  "-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./012,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2" +
  ",-%012!./0),-.&12,#/01*-./(2,-%012!./0),-. K}_~Tv .}m,JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ  LLLLLLLLLLLLLLLLLLLLLL" +
  "LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL       }>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>" +
  "}?}>}?}>}?}>}?}>}?}>}?}>}?  }?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A" +
  "}?}A}?}A    }CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR}CR  R}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}E" +
  "R}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}E    }G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}" +
  "I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I  }I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}" +
  "I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K  }K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}" +
  "M}K}M}K}M}K}M    }O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}" +
  "Q  }Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R    UWUWUWUWUWUWU" +
  "WUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUW !!!!####%%%%&&&&(((())))****++++,,,,----....////0000111122223333} } } } }!}!}!}!}#}#}#}#44" +
  "44}%}%}%}%}&}&}&}&}(}(}(}(5555})})})})})})})})}*}*}*}*66667777}+}+}+}+},},},},}-}-}-}-88889999::::;;;;<<<<}.}.}.}.}/}/}/}/}0}0}0}0====>>>>}1" +
  "}1}1}1}2}2}2}2????@@@@AAAABBBBCCCC}3}3}3}3}3}3}3}3}4}4}4}4}5}5}5}5DDDDEEEEFFFFGGGGHHHH}6}6}6}6IIII}7}7}7}7}8}8}8}8}9}9}9}9}:}:}:}:};};};};JJ" +
  "JJKKKKLLLL}<}<}<}<}=}=}=}=MMMMNNNNOOOO}>}>}>}>PPPPPPPP}?}?}?}?}@}@}@}@}A}A}A}A}B}B}B}B}C}C}C}CQQQQRRRR}D}D}D}D}E}E}E}E}F}F}F}F}G}G}G}G}H}H}H" +
  "}H}I}I}I}I}J}J}J}J}K}K}K}K}L}L}L}L}M}M}M}M}N}N}N}N}O}O}O}O}P}P}P}P}Q}Q}Q}QSSSS}R}R}R}RTTTT   }*J~n K}z~^v .~R!C}3}4}5DEFGH}6TUVWXY}CT}C]cYCC" +
  "ACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC@}2A!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! K~;~av .}5##############################%%%%%%%%%%%%%%%%&&&&& Kn~bv .~d&~UM}*}9%~F" +
  "}*~]~:~s~C~t    ~A~>}q~?}(~te~&~R~s~K~t    Q~R~7~9z~,k|~n~s~R~t    /~M_K~g}i}I~9} z~Z~t    }8zmq~)}-~G}f?z~d~t    }]}q}H}3=}O}D~JNz~l~t    ~" +
  "0~@}|~)}h~(f}tTzz~t    ~B}d~f;k:}s~b}Vz&|    b}FlJ}iP~C~*}nz/|    }J~E~1}P}T}!}8}[~,z4|    G}I~s}BF}l3~;~Bz7|    Qr}>Hd~b}nq~]z<|    ~?I}[}." +
  "~B}^i~N {?|    ~l}ou}o~D~F}_s6{D|    ~[~(}1}(r-D~gE{}8|    }g~-E}1~sZH~-R{}=|    }7};~>~I~U~Kxo_{}A|    ~5~D~J}*}0}=~S~=}^{}G|    }n~@}.~6~E" +
  "}v_}ks{}O|    o}{U}X<a~(~Q~5{W|    ~n~PS0}KY~&}y~L{a|    }/~i~<~T}k~p~X~k~g{i|    ~3n|~%~!~)~0~0-~t}W|    }d}?}Wa(SU}a}.~to|    }FC~:D}R|~7~" +
  "@};~t}e|    }H}/~5}i}e}^}C}n}M~t}l|    ~8}Y>e<k~q~Ui~t}s|    }h~3~[~3}v~8~U}|}h~t}z|    }l}Xip~FS~#~p~#~t~(|    ~F}r~!}h}ke}=~4w~t~/|    _}%" +
  "2u~p~h+}c~U~t~7|    ~1}3}3X}H}.t~D~q~tw|    ~(m}V~G~>~X};}p4|~C|    )}7}2}1w3}O~ZA|~K|    ~J}jh]}p<<~%P|~R|    1~A }]~j~0}a{V|~Z|    ~c}*} }" +
  "jW+~[~7}Y|~d|    ~CpRd,~C~7}e}p|~l|    ?X})~X}K}(~2~H~.|z| K~n~fv .(J}s~E|& Ko~gv .~o,3}{~K~_~_|/       U~(~=~cl~)% 4     o,}l~pl}6};}Z}, 7 " +
  "    ~.}%*~@}V~E}ovH <     e}O~b}V~E}4}Y}h}F ?     [n~a~&}zH~I~Lb D     M:}q}(}/}0Q}vp }8     }0~sw~K}3}xV~e}x }=     ~!~)x}eHX~Tt~8 }A     ~" +
  "QX~&}*}g+~?}]y }G     }q}+fL~q}+}Pw~j }O     }K~^6}|?]}B}j0!W     ~b}fe}*W~f!~P}0!a     }?k~g}q}p}yb}xL!i     }^_}X~/}Vl,~j}O!}W     k5~S}T}" +
  "w~Z}G~/k!o     ~;~=}r}N}j}_}N}_}j!}e     }9}P}nx~=}FEx~(!}l     ~.s}o~r}O~/}1}m~?!}s     ~YSs}p~8}vN~T~W!}z     }.}e}6~QD~;}r}{z!~(     }O}v" +
  "r}yg}q~>~n}&#~/     ~E~9~a}G}Fu~R~2}3#~7     ~XK:~j}(~kzp}A#w     }{l}O~J}r~E8~CY#~C     ~U}F9}V~k}M}&r}Z#~K     IC}-}o~R~0s~X}r#~R     }n~." +
  "~Y}O}F~H~O~!~1#~Z     }8}=~ }z~O}W}r~s~G#~d     3}=}z~ }A}A}S~6~c#~l     }*}sJ~1~g}g~&}d)%z     ?o}J}|3~g}-~G8%&!    >}3}i~a~[}z3}r}7%/!    " +
  "}t/}s}w~s}r3~^}H%4!    >~l}7U~O8=~(e%7!    }^~F~ }U}Q}@}=n}d%<!    @~S~(%J~Z9u}{%?!    }h|}=}QB}sZ}gv%D!    K~3}e}s}t}(}5~K~P%}8!    ~#6~Y~/" +
  "}j~Q})}u~m%}=!    ~Ok~U~5cu}n~c2&}A!    !   -   W   ~_%  3}0  s}_! JL2 n}nr  ~W~m( ~A}q}7~:d~j}_;   }Z~g~(}^}NKb@~f&  !}-^uW~eHc~e}o~ ~P~l~q" +
  "};~a%Q5 !}:}mA,}p~U%{H}%2B~Zi;~d~m~F~J+~R&w~Pt~D~7})m}5}|%}/}-~a}C#  !}WAr}N}a~J~9g}v~Oy}aB}%}!~>R~T_ec}?~F2y}m~Lcf~-}/tY~>~)<F}%}+}M~JL}81}" +
  "G|Vvh}H~C}(~g~qX~j=~7}H~o~?~Rn~R~ec~l~E~g~RS~o}F( ClYTahXigjXVTaaXW8}R}EXhjaiIIjckgTeSi[gdk=>}R8dc8Tc8}RMgg}R8}STajX^hS}STajX8eThhXW8[Th8cd8" +
  "hig]cZ8gXegXhXciTi]dcVadhjgX8]c}Sd_XW8gXVjgh]}SXa}T8dg8TYiXg8UX]cZ8WgdeeXW  ^   _   a   b   c   d   e   f   }S   &   &   k   l   VTaaXW8}RQe" +
  "i]dcIIjckgTeSi[gdk=>}R8dc8T8}R}CdcX}R8}STajXU}TiX8TggT}Tjc]i8}STajXQei]dc8}STajXcXki}TeX8higjVihXfjXcVXbTeXcjbjc]i8}STg]TcicXki}TeX8}STg]Tci" +
  "ijeaX8}STg]TcihigjVi8}STg]TciYFDdcX8dY8?8AC      +   &   }T   }U   }V   ||||||||e}83 Kp~qv .6cjaa8ed]ciXg8eThhXW8id8gjhi K~(~qv .!& K~3~qv ." +
  "([   ] Kx~qv .}.#   #   g   #   h   #   i   #   j   }W"
);

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
function groupError(error, used) {
  if (error instanceof GroupError) return error;
  if (error?.name === "GroupError" && error.error_code) {
    const { error_code, message, issues, httpStatus, retryAfter, attempts, idempotencyKey, cause } = error;
    const details = { issues, httpStatus, retryAfter, attempts, idempotencyKey, cause };
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
