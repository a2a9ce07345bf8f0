"use strict";
module.exports = (() => {
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
  "000102030405060708090a0b0c0d0e0f101114181b1c202122232428292c2d2e2f3031343637383a40414245464749505f6162636465666768696a6b6c6d6e6f707172737475" +
  "77787f8084889098a0aeb0c0c4c8d8fcfdff"
);
var text = (
  " Thb!   !~l#}3}R#mm }R!m }R#mm!m}R!m!m}R%mmm }R%mmm!m}R&mmmm }R&mmmm!m}R(mmmmm }R !m}R)mmmmmm }R(mmmmm!m}R !}W}R*mmmmmmm }R)mmmmmm!m}R  }R#m" +
  "}W }R !}Y}R&mmm}Y }R#m}W!m}R#mm!}W}R!}W!m}R*mmmmmm}W }R%mm}Y }R)mmm}Ymm!m}R#m}Y!m}R&m}Ymm!m}R)mmmmm}Y }R,mmmm}Y}Y}Y}Y}Y }R,mmmmmm}Y}Y}Y }R)m" +
  "mm}Wm}W }R%}Ymm!m}R%m}Y}Y }R%mm}Y!m}R#m}Y }R%mmm!}W}R&m}W}Wm }R)mmm}Wmm }R)mmm}Xmm }R)mmm}Ymm }R%m}Y}W!m}R&mm}W}W }R&mmm}W }R&m}Ymm }R%m}W}W" +
  " }R(mm}Wmm!m}R(mm}Wmm }R(mm}Xmm }R(mm}Xmm!m}R(mm}Ymm!m}R(mm}Ymm #~c}5}W}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSVTaaSTFEDXUFU}4}5XW}4}5G}4 (}&BCZgdje" +
  "SVTaaSkThbSUZB^h=SSkUZSSkUZSVUSjcgXYSD}5H}3GIH}5T}3YGH}4}4}5 !}&BCZgdjeSVTaaSkThbSUZB^h8SSkUZSTUdgiSYIWE}4I}5XUDVG}4XX}2 !}&BCZgdjeSVTaaSkTh" +
  "bSUZB^h<SSkUZSVaXTg}G]bXdjiSVHFU}4I}4EF}2TGTFVX !}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZScXkSVWF}3FI}2}5DTYTX}4IG ,}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZ" +
  "ScXkS}3HXUF}4TTY}4XXUI}2D ,}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZShXiSXFU}5TI}3}3W}2IIH}4}5T &}&BCZgdjeSVTaaSkThbSUZB^h8SSkUZSNggdgS}2DIFFGIDHWDWE" +
  "X}3D #}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZShXiSW}2W}3}3U}4}2F}4IX}5IFT &}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZShXiSI}2I}2YHXDW}2WDE}3}3G (}&BCZgdjeSVT" +
  "aaSkThbSUZB^h}#SSkUZSegXeTgXWSjckgTe %}&BCZgdjeSVTaaSkThbSUZB^h}+SSkUZSgXhda}SXSWUYHITUF}5F}2FHIUD %}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZSYdgSXE}" +
  "2F}4EWIGYXY}5H}3Y #}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZScdkSFG}3TV}4IEW}2YVHXT}3 /}&BCZgdjeSVTaaSkThbSUZB^h:SSkUZShXiSbXi[dWSG}3}5XG}5TY}3}4GEFW" +
  "}3G &}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZScXkS}2HHV}2HV}2GY}5FVUV}2 ,}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZShXiSUVUDXV}2FDDVYT}2}2X +}&BCZgdjeSVTaaSkT" +
  "hbSUZB^h;SSkUZShXiS[XTWXghSGWH}4THWYFXU}2}2HEG  }&BCZgdjeSVTaaSkThbSUZB^h}-SSkUZScXkSYgdbSha]VXSUIWTY}4F}4TFEVGTTD #}&BCZgdjeSVTaaSkThbSUZB^" +
  "h},SSkUZShXiSUdW}TSIHHW}4}2}4EXHIVTIE}4  }&BCZgdjeSVTaaSkThbSUZB^h<SSkUZShXiSgXW]gXViST}5}4TF}3}2TUHWEDHG}4  }&BCZgdjeSVTaaSkThbSUZB^h:SSkUZ" +
  "ShXiSh]ZcTaSDU}2XXXHI}5DHX}4UTH  }&BCZgdjeSVTaaSkThbSUZB^h@SSkUZScXkSk]i[ShigSTcWS]c]iSW}5YGU}4GEEEIFXEGU (}&BCZgdjeSVTaaSkThbSUZB^h8SSkUZSY" +
  "XiV[S}5UFHIYTXYIVWT}4}3I %}&BCZgdjeSVTaaSkThbSUZB^h}/SSkUZS]chiTcVXdYSNggdgSHFX}3VVTDVFTG}5EGE %}&BCZgdjeSVTaaSkThbSUZB^h7SSkU]cWZXcSdU^XViS" +
  "VadcXSgXY %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZScTbXSWEYT}4EFYWVTGT}5H}4 %}&BCZgdjeSVTaaSkThbSUZB^h}+SSkUZSbXhhTZXSF}3WIVIYEW}4F}3T}3F}5 %}&BCZgd" +
  "jeSVTaaSkThbSUZB^h},SSkUZSid}Fig]cZSFWDF}3UTWTYEYFYG}5 %}&BCZgdjeSVTaaSkThbSUZB^h}0SSkUZS]chiTcVXdYS}EXhedchXS}4UDUFYHYEWTXTX}4E %}&BCZgdjeS" +
  "VTaaSkThbSUZB^h}*SSkUZShiTijhSVUI}4UGVIWEHG}5YTE %}&BCZgdjeSVTaaSkThbSUZB^h}+SSkUZS[XTWXghS}4YVDEDGVDHGXUH}3E %}&BCZgdjeSVTaaSkThbSUZB^h:SSk" +
  "UZSgXW]gXViXWSYG}5H}4H}4GYVI}5V}2TU %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSi}TeXSET}2}3HWUDHV}4XX}2WX %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSUdW}TSDWTDE" +
  "T}5TD}4G}5DHWI %}&BCZgdjeSVTaaSkThbSUZB^h:SSkUZShXi}G]bXdjiSEDTX}4}2}4W}3GT}4DIU}4 }!}&BCZgdjeSVTaaSkThbSUZB^h9SSkUZSZXi}EXTWXgSYTWVTYXGDH}2" +
  "}4}3TGH %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSgXTWSX}3UXTH}4WTVXHDH}4}2 %}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZScXkSE}3WXF}2I}3}3FDF}2W}2G %}&BCZgdjeSV" +
  "TaaSkThbSUZB^h}*SSkUZSaXcZi[SEIGEG}3}2E}2YYXH}5V}3 %}&BCZgdjeSVTaaSkThbSUZB^h},SSkUZShjUTggT}TS}4IY}3IIT}5}2FHTVDUU (}&BCZgdjeSVTaaSkThbSUZB" +
  "^h}*SSkUZSgTcWdbSWY}3GU}5DVWHITHW}4F /}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZScXkS}4Y}2I}4EI}3IHTWDX}3F ,}&BCZgdjeSVTaaSkThbSUZB^h}*SSkUZSh]ZcTaSYT" +
  "V}5DIIHGYF}4H}2}4W %}&BCZgdjeSVTaaSkThbSUZB^h}*SSkUZS}CU^XViSWI}2EW}3}2GHXVG}3XG}2 %}&BCZgdjeSVTaaSkThbSUZB^h9SSkUZS]h}ETk}>}F}C}BSFXWUGWX}4" +
  "}4}3}3FTEVH %}&BCZgdjeSVTaaSkThbSUZB^h}(SSkUZS]hS}2}2FIYY}2U}4H}4WGDVH #}&BCZgdjeSVTaaSkThbSUZB^h}*SSkUZSaXcZi[SUD}3TDYTUUED}5UEX}5 %}&BCZgd" +
  "jeSVTaaSkThbSUZB^h}*SSkUZSVgXTiXSII}4}3X}5WFWDYG}2}4X}4 %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSejh[SV}5YFI}5}3YV}2D}5YHGI #}&BCZgdjeSVTaaSkThbSUZB" +
  "^h=SSkUZScXkSk]i[SUThXSFFXIIUGHWUDV}4I}5U *}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZS[gXYSF}3GWEGGE}2H}4WT}4}5E  }&BCZgdjeSVTaaSkThbSUZB^h}0SSkUZSSSkU" +
  "]cWZXcS]hSYTah}TSWIGFUG}2}3}4DDTXG}4W %}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZSZXiSWHEHGVYUHGWHEEEF #}&BCZgdjeSVTaaSkThbSUZB^h}/SSkUZScXkSk]i[S[XTW" +
  "XghS}2IFE}2WFY}5}4}4YG}2}2}4 %}&BCZgdjeSVTaaSkThbSUZB^h}4SSkUZScXkSk]i[ShigShXfjXcVXShXfjXcVXSDXWYFXWWEWDDIW}3}2 %}&BCZgdjeSVTaaSkThbSUZB^h}" +
  ",SSkUZS]iXgTidgSXFV}4XIYGITWTHU}4I ,}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZSZXiSG}3}4XXT}3EEYTET}2}5E #}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZScXliSEHIVEG}" +
  "4EVEEF}3}2U}3 %}&BCZgdjeSVTaaSkThbSUZB^h}/SSkUZSZXiSk]i[SgXYS_X}TSYVGDE}2FHDGDUH}2DF #}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSVTaaSYV}5}2YXXGE}3HWF}" +
  "4}2W *}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZScXkSHIHU}5YU}3}3DW}4}4WHI #}&BCZgdjeSVTaaSkThbSUZB^h},SSkUZShXiScTbXSI}2}2X}3}5D}3Y}3EIF}5H}5 &}&BCZg" +
  "djeSVTaaSkThbSUZB^h7SSkUZS_X}ThSED}4Y}4VDI}4HI}5IYIF %}&BCZgdjeSVTaaSkThbSUZB^h}.SSkUZScXkSk]i[SaXcZi[SDEUEF}3THX}4WW}4T}3X %}&BCZgdjeSVTaaS" +
  "kThbSUZB^h}.SSkUZSZXi}ETcWdb}ITajXhSWHFD}2EI}3YXT}4D}4}5F %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSVTaaSE}2G}3GVH}3XW}4UW}2}2W  }&BCZgdjeSVTaaSkThbS" +
  "UZB^h}1SSkUZSSSkU]cWZXcS]hSh}TbUdaSYIFGE}3ETDFHH}2}4XT %}&BCZgdjeSVTaaSkThbSUZB^h9SSkUZShig]cZ]Y}TSDTDYUY}2XYH}2}2}3IDT %}&BCZgdjeSVTaaSkThb" +
  "SUZB^h>SSkUZSSSkU]cWZXcSi}TeXdYSXXF}5}5D}2HGXD}2YGDH %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZS_X}ThS}3GEYFGUHY}4HEIW}5}4 %}&BCZgdjeSVTaaSkThbSUZB^h}" +
  "+SSkUZSXcig]XhSU}4}3HEWXUIDX}2X}5HF %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZScXliSTY}4TVGTDIUUDTHEH %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSWdcXS}4HXDIWDUX" +
  "GX}3DVD}2 %}&BCZgdjeSVTaaSkThbSUZB^h8SSkUZS}STajXSXDY}3}2I}5G}4XEIF}5}3E %}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSi[XcSG}4GY}2}4}3T}4WWHWIXT (}&BCZg" +
  "djeSVTaaSkThbSUZB^h})SSkUZScdkSI}2}2VUHYX}5EFI}2IGE /}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZScXkSUTFDEIEU}3Y}2FTVID #}&BCZgdjeSVTaaSkThbSUZB^h}0SSk" +
  "UZSSSkU]cWZXcS^h}STaSXfS}3IWHUYUXFVVIFD}3}5 #}&BCZgdjeSVTaaSkThbSUZB^h9SSkUZScXkSi}TeXWSXD}5WT}5WTXGXX}4}5}3}4 #}&BCZgdjeSVTaaSkThbSUZB^h}*S" +
  "SkUZSaXcZi[SXI}3XIE}5YFIVHHFXF %}&BCZgdjeSVTaaSkThbSUZB^h=SSkUZSZXiSjcV[XV_XWSXG}3}2}4TW}3HFXYYIGE #}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZSZXiS}4}" +
  "4GYEV}5T}4V}4IHXIV )}&BCZgdjeSVTaaSkThbSUZB^h}-SSkUZSfjXjX}A]VgdiTh_SEXI}4D}3TITG}5DYDT}3 %}&BCZgdjeSVTaaSkThbSUZB^hASSkUZShiTi]VSTVVXhhdgSP" +
  "}@}CML}@SXF}2}5}3YU}2}2VUXHHWT ,}&BCZgdjeSVTaaSkThbSUZB^h}2SSkUZShiTi]VSTVVXhhdgSP}@}CML}@S}G}=Q}FSDD}3XXI}3}3TY}5G}5}5YV ,}&BCZgdjeSVTaaSkT" +
  "hbSUZB^hASSkUZShiTi]VSTVVXhhdgS}JQ}B}<}C}JSU}4XDIEDUYXVUHYXU ,}&BCZgdjeSVTaaSkThbSUZB^h}1SSkUZShiTi]VSTVVXhhdgS}FN}@OS}4}3UU}2DF}4HFDEF}4}3W" +
  " ,}&BCZgdjeSVTaaSkThbSUZB^h7SSkUZSi[XcSX}3YHY}2W}3G}4HDIUXI #}&BCZgdjeSVTaaSkThbSUZB^h}-SSkUZSfjXjX}A]VgdiTh_SFTETFWIWW}3}3}2}3H}3U !}&BCZgd" +
  "jeSVTaaSkThbSUZB^h7SSkUZSVTaaSFDUDDIUT}3}2YH}3}5}5E #}&BCZgdjeSVTaaSkThbSUZB^h:SSkUZSV[Tg};dWXLiSI}4E}5FGWIYE}2H}5XEE 5}&BCZgdjeSVTaaSkThbSU" +
  "ZB^h}+SSkUZS]hLggT}TSUVYE}3HGWDWH}3}2WDI %}&BCZgdjeSVTaaSkThbSUZB^h}*SSkUZS]h}I]XkSHVFY}4THV}2}4HU}3TIF %}&BCZgdjeSVTaaSkThbSUZB^h},SSkUZSid" +
  "}Fig]cZSTVG}2VFT}4VU}3XG}2VH #}&BCZgdjeSVTaaSkThbSUZB^h}/SSkUZSegdidi}TeXhXiVTaaSE}3EG}2}5G}4WEYXHTT}3 &}&BCZgdjeSVTaaSkThbSUZB^h8SSkUZSeTgh" +
  "XSV}3YH}2U}4T}2FYI}3VDE #}&BCZgdjeSVTaaSkThbSUZB^h}-SSkUZSZXiRgdidi}TeX}CYSIYUYDF}4}2}3XE}3WX}2}5 %}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZSZXiS}2DI" +
  "DVF}5DE}4X}3}4}2}4F #}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZS[ThS}2VFW}4VY}2}4XVIVEVY #}&BCZgdjeSVTaaSkThbSUZB^h})SSkUZShXiS}2H}5}3FH}5III}3}2}5VUG" +
  " (}&BCZgdjeSVTaaSkThbSUZB^h@SSkUZS]chiTcVXdYS}H]ciILggT}TSWHTXUDWVU}3EDIYXT %}&BCZgdjeSVTaaSkThbSUZB^hASSkUZS]chiTcVXdYSLggT}TMjYYXgSE}2VWTT" +
  "FEGEF}2}3XGU %}&BCZgdjeSVTaaSkThbSUZB^hDSSkUZSSSkU]cWZXcS^h}STaSaddhXSXfSU}2Y}2EFX}2XFU}3DX}3G #}&BCZgdjeSVTaaSkThbSUZB^h})SSkU]cWZXcSdU^XVi" +
  "SWgdeSgXY !}&BCZgdjeSVTaaSkThbSUZB^h@SSkUZSSSkU]cWZXcShig]cZSZXiSHVXIXXXHYW}3}2H}4F}4  }&BCZgdjeSVTaaSkThbSUZB^h}/SSkUZSSSkU]cWZXcSi[gdkSFVI" +
  "IWIUY}2GFYW}5IF  }&BCZgdjeSVTaaSkThbSUZB^h@SSkUZSSSkU]cWZXcScjbUXgSZXiS}5}3FUGFDWDII}5TYHI  }&BCZgdjeSVTaaSkThbSUZB^h=SSkUZSSSkU]cWZXcS]cS}3" +
  "Y}4IT}5W}3U}3THXXW}2 #}&BCZgdjeSVTaaSkThbSUZB^h?SSkUZSSSkU]cWZXcS]hScjaaSV}2}2}3EEUEVV}2}2IX}3T %}&BCZgdjeSVTaaSkThbSUZB^h}1SSkUZSSSkU]cWZXc" +
  "S]hSU]Z]ciS}4YTEDGFEXD}3}5W}3XY %}&BCZgdjeSVTaaSkThbSUZB^h}1SSkUZSSSkU]cWZXcS]hSdU^XViSIU}5GIV}3TUIX}5G}4}5}4 %}&BCZgdjeSVTaaSkThbSUZB^h}1SS" +
  "kUZSSSkU]cWZXcS]hShig]cZSYVF}4GYXX}4W}3}3EHWX %}&BCZgdjeSVTaaSkThbSUZB^hASSkUZSSSkU]cWZXcSUddaXTcSZXiSFYEUTY}5TDDUX}3VHF %}&BCZgdjeSVTaaSkTh" +
  "bSUZB^hASSkUZSSSkU]cWZXcS]hSYjcVi]dcSHFEYY}2UUGE}2I}3GY}4 %}&BCZgdjeSVTaaSkThbSUZB^hBSSkUZSSSkU]cWZXcS]hSjcWXY]cXWSUX}4U}3F}2F}5YYEYVE}4 %}&" +
  "BCZgdjeSVTaaSkThbSUZB^h})SSkUZScXkS}5GUTXWD}5IGXDW}5}5Y #}&BCZgdjeSVTaaSkThbSUZB^h},SSkUZSegdidVdaSXHU}5IE}3TGUW}3X}4}3U  }&BCZgdjeSVTaaSkTh" +
  "bSUZB^h},SSkUZSjhXgcTbXSH}4U}4}4DYEY}4UYUGF}2  }&BCZgdjeSVTaaSkThbSUZB^h},SSkUZSeThhkdgWSGTVX}5YTWVWU}4D}3UY  }&BCZgdjeSVTaaSkThbSUZB^h<SSkU" +
  "]cWZXcSZXcXg]VSDDDDDDDDDDDDDDDE #}&BCZgdjeSVTaaSkThbSUZB^h<SSkU]cWZXcSZXcXg]VSDDDDDDDDDDDDDDD}2 #}&BCZgdjeSVTaaSkThbSUZB^h<SSkU]cWZXcSZXcXg]" +
  "VSDDDDDDDDDDDDDDD}3 }#}&BCZgdjeSVTaaSkThbSUZB^h<SSkU]cWZXcSZXcXg]VSDDDDDDDDDDDDDDDF #%}Z(|& #-)&)%}%)}& (& &)0+ ()-&&&*#6* )!(}()%)})#&0(#1(" +
  "+ 7& &#)(+& #- &&)! .& ) *+&(#  .#8(##}*&) &*) )3&) (.-)}+ () &&*%& #, (&-)+& ) !%) &#  %(&%&0)((  #&&)+) ##+# },)) ))#!# *   92  #&  +#:#  " +
  " *& -) *  ;<#& =&!4 0   &#& )*(}-}.}/)  %&)&%))!  )# !  ) )(&&#!>+)3&.(( &!&(()% !!(& !&(*)(!#+?!#!! )!)1 %}  )&&&&&%) & !!!(  %#( }   !   #" +
  "*%(}0! .# !!!!!& / #%#&# ##&!!!!(& %&&)#}12 ,,&#  !)#&& %)&&%  !    .&#-##! ) ! % &+ 1*(% !!!!% & & !!@& & !      .  &%*&  )*# !!!#*ABCDE}2!" +
  "!&#(+   !!!  &(!( !!% &#%&# *+-!! *%(! ! ( -!!!!!!!!!+%(&#!!! !!  %  +&%!! !%!! !#!!!!# !  ! !!& # !#%####! !!  #! %!&! ##& (&%&(#      %& (" +
  "#%%!%#%(!#(%! !%%(!4%%%%%#!&%#!!!#!%!!(#2))&&&(!e!}X}X(%! 4)}(%m!Lnnv .m L~d~qv .m Ly{v .*~p)4)bXbdg}T# }!SSkUZSegXeTgXWSYgXX ~^%(Zgdje q%*e" +
  "gXeTgX ~X#+}STa]WTiX }k!/}STa]WTiX}>hdc p!2SSTUdgiS[TcWaXg%!}#SS]chiTcVXSiXgb]cTiXW%#~E#kThbSU]cWZXcSGTU}5UXUFFG}3FXTDESSSVdc}SXgiSSVadhjgXh" +
  "SSSSS]c}Sd_XSSS^hSh}ThSX}5}2IUFDTDXFD}4W}4}2SSSOjcVi]dcSYcSkThbSU]cWZXcSGTU}5UXUFFG}3FXTDESSS}>h}ITajXSSSSSkThbSU]cWZXcSGTU}5UXUFFG}3FXTDESS" +
  "Sh}ThSS}HcWXY]cXWSSS^hSh}ThSX}5}2IUFDTDXFD}4W}4}2SSSOjcVi]dcSYcSkThbSU]cWZXcSGTU}5UXUFFG}3FXTDESSS}>h}ITajXSSSSSkThbSU]cWZXcSGTU}5UXUFFG}3FX" +
  "TDESSSh}ThSS}HcWXY]cXWSSSSSSSigjXS ~,&~;!kThbSU]cWZXcSGTU}5UXUFFG}3FXTDESSSVdc}SXgiSSVadhjgXhSSSSS]c}Sd_XSSSkThbSU]cWZXcSGTU}5UXUFFG}3FXTDES" +
  "SS}>h}ITajXSSVdgXSGFEE}3FYU}4H}4}5GUF}2SSSgXhjaiSS}EXhjaiSSSSSkThbSU]cWZXcSGTU}5UXUFFG}3FXTDESSS}>hNggdgSSSigjXS ~R#}=kThbSU]cWZXcSGTU}5UXUF" +
  "FG}3FXTDESSSVdc}SXgiSSVadhjgXhSSSSS]c}Sd_XSSSSSSSigjXS ~_&4SSkU]cWZXcSbTaadV {%} SSkU]cWZXcSgXTaadV }f&2SSkU]cWZXcSYgXX ~1(5SSkU]cWZXcSXlcSh" +
  "idgX ~((})SSkU]cWZXcSWXhigd}TSVadhjgX }q&},SSkU]cWZXcSTWWSidShiTV_Sed]ciXg ~O(,~q!! L!.}W~5(~_&}T~m(~4(}s#}V}e%}U~3&~E(~)#~U(~l(~8(~K(~ (~)%" +
  "~A!~g(l~R#~(#~-&~0#}e&~I&~-&~(#~(#~-&~#&~#&~5&~8&~#&~#&~9&~(#~0#~H#~7&v&~0#~E#~(#~0#~(#~J#~(#~I#~0#~(#~(#~(#~6&~,&~(#~#&~#&~I&~E#~(#~A#~s&~N" +
  "(~R&}c#~D!~I%r(}n!}j&}c!}k&~a!~!(~#(~%(~&(}r&}X~l&}u#~*&~9#}h(~9(~8!~R!~h(}x&}m%}v(~d%~R%~e%~S%~M(~L(~c(~D(~E!~d!~<#~%&~:&~a%~d(~&&~0(~e(~f(" +
  "}m(}o(}l(}n(~j(z%w!}a#~.&y(~n(/!} -}t~O+|&~h}<%}-m)}Y&}W< L~h(_;#= 9#Lx&^L~@vv L)3~p#9#Ls#^Ls~8v L>z-  9#LnnnnlG#~Z#9#L }6!~V#9#Mn+H%~G#9#Mn" +
  "n}[nn&H%x#9#LnnnnlG#}s%9#L J p%9#L G#o%9#Mnnnnv H#z#9#L G#q%9#L G#~p!9#L G#r#9#L G#q#9#L G#p#9#L G#n#9#9#{ %v&{.%~_#9#9#>#~G&G#~p#9!3~b(&K9 " +
  "9#L~p!^Lu!z-  (#K#K#K9!3~S(&K#K9!3~](0 9#L~h!^9!3u%9#L~_!^9#>#~h!9#>#~l!3y&9#>#~_!L!P0 9#>#~d!:./#..9#Lv&^L~g}dv L73~B(9#>#x&:.9#?%v&;}/M#}D" +
  "0 9 L5^9#L~C&^L~C z-  9 9.G#39 9}/H%+9 L#G# /!.9#Lq%^:}*9#L}s%^:}%9#Lz#^:} 9#L~Z#^:}&9#L~G#^:}+9#L~C#^:},9#Lx#^:99#9.G#~(%9#9.3CG#~2%9#L G#~" +
  ".%9#9#L~(%^G#u%9#L~h#^:69#L~K&^:29#Lx&^:+9#L~@&^:}!9#L~G&^:/9#L~C&^::9#L~R%^:39#L~h%^:;9#L~_&^:<9#L~K%^:=9#Ly%^:09#L~H%^:59#L~G%^:,9#Lw%^:}(" +
  "9#L~A&^:}-#K%K#K9#L~V!^9#Lu%^3~/%9#>#~V!L!P0 9#Lv&^9#>#~Z!;}#L 3}4;!3~]#9#>#w&:%9#>#x&:&9#>#v&:})9!3t(9#9}#L!3}4;!G#w%9#L 9&9})LnnnnlO;77G#v" +
  "%9#L!9%977;8G#~6%9!3~b(:&9#>#v%:!9#>#~6%:%#K#K9&&K9%9!Lu~:v L} 3p%0!.9%9!L~Fvv L+3~T&&KL~k}gv L&3}V:%9#9#>#w%9%3}t%9#>#&:!9#># L!O&K9!3t(Ln+" +
  ":!.9%3t(9#Lv&^9#>#w%3~]#9#>#v&LnnnnlP&K9#9#>#x&G#~G(9#9#?#v&H%x((9#Lx(^9!3~]#Lnnnnl9#>#w&3}r(.#K9#>#x(;%LnnnnlP&K9#>#~G(&K9#9#>#~G(G#~!&9#9#" +
  "?%x(H%s&/#(9%9#>#~C(3w(..9#LnnnnlG#s&.9#Lv&^9#>#~6%9#>#v%L~ ~=v L29#Ls&^3~t%9#9+?% H%s&9#9+>#+G#~!&9#?%v&;}/M#}D&K9#>#~h#9#>#~l#3w(969#>#~!&" +
  "G#+969#?%s&H% 9!3t(/#(9392Lw z-  9,9#>#~!&G#+9,9#?%s&H% 9#9}/H%x%9!3t(/%. .9%9!L~Nvv L*3~T&&K9#Lv&^9#>#w%3~]#9#>#w&:)9#>#x&:&9#>#v&:%9}-L#J " +
  " 9+Ln#}6! L :!L 9&9%LnnnnlO;&7:*L 9%9&7:(L!9)9&7:%#K%K9!L%P&K9#L+^9!9+^A  ;&3~b&9!L!^:!9#>#+9#>#/9%9*3~T&N0!/#..9#Lv&^9#>#~6%9#>#v%L}^~=v L;" +
  "3~<!9#A x&:&9#?%v&;}/M#}D0 959}!L~F z-  9#9&J ~G%9#9}/H%x%9(9%3w(/%.9#9&J ~W#9(9%3w(/!.9%9!L~A}av L(3~T&&K9#L3^9}(3v(3u&9#>#3:!9#>#5:%9#>#n#" +
  "9#>#o#3~3(9#9%G#o#9#9!G#n#9!0!9#Lv&^9#>#w%3~]##K9#>#v&;!LnnnnlP&K9#>#w&;%9#>#x&3~8#&K9#9#>#x&G#~G(9#9#?#v&H%x(/#(9!9%3w(..9#LnnnnlG#x(.9#Lv&" +
  "^9#>#~6%9#>#v%L~]wv L},9#Lx(^3~t%9#9+?% H%s&9#9+>#+G#~!&9#?%v&;}/M#}E&K9392Lw z-  9,9#>#~!&G#+9,9#?%s&H% 9#9}/H%x%/%(9#>#~Z#9#>#~_#3}r(9}&9#" +
  ">#~!&G#+9}&9#?%s&H# /#. .9%9!L~Y}cv L*3~T&&K#K9#>#w%3~S(&K#K9#>#w%3G:!9#Lx ^3~;&9#LK_9#>#}=L!f;%9#>#}@9!9%73y&9#>#KL!O&m9#>#}<:&L!(9#>#w%3H:" +
  "!9#LI^3~;&9#LD^9#>#IL!f;%9#>#}79!9%73y&9#>#F:&9#>#D.L!P0 9&3I;)3}5:!9#L>^3~;&9#>#>L!O&K9#>#@:4L%:!(#K9#L9^9!3}^(9#>#=:(9#>#9L!f&K9(3t(L#:!/!" +
  ".9#L6^9(9&3s%L%:!9#>#8:%9#>#6L!f&K9%:4(9%3~S(&K#K9%3J;!3~T(9!3t(N0 9(3t(L :!9%:4/%..9%3t(L#:!.9(3t(..9)3t(9!L%O&K943t((9!L!}A&K9#L J }v(9#9!" +
  "J ~.(9#94G#u(9#9#L}v(^G#~((9#Lx(^9#L~((^3~6!9#>#x(LnnnnlP&K9#Ls&^L&3~m%9#>#}z&;!9#?#x(H# 9!9#{ #~G({.#+9#L!G#v(9#9#?#s&H%~2(9#9#>#~.(G#~_(9#" +
  "9#?#~((H%~V(%K#K9#Ls&^9#L~V(^3~6!9#>#s&LnnnnlO0 9#>#v(;!9#>#~2(O&K9#L~2(^L!3~+(.9#>#~6(9!L6a^;%9#?#s&H# 9%9#{ #~!&{.#+9#9!L!^G#v(/!..9#>#~Z(" +
  "3t(9#9#?%~2(H%s(9#9#>#v(G#~!((9#L G#~!(9#Mnnnnv H%s(9#>#u(3t(.9#A }v(L!O&m9#Ls(^3w%Lnnnnl(9#?#}z(:}/9#>#s(.:!9&3t(9!LnnnnlO0#9#9}/H#~C&9#9!G" +
  "#x&/&..9&3t(..9#Lv&^9#>#~6%9#>#v%L~Owv L03~<!9#?%v&;}/M#}D0 9#9+>#+G#~!&9#9+?% H%s&9392Lw z-  9,9#>#~!&G#+9,9#?%s&H% 9#9}/H%x%/%.9#9+>#+G#~!" +
  "&9#9+?% H%s&9} 3w%9} 9#>#~!&G#+9} 9#?%s&H# /!.9%9!L~Tvv L(3~T&&K9}(3v(;%&KLn+:!9%># 3o(:%(#K9#>#w%3~S(&KL~Tvv L(3}V:!9#L~_ ^9#>#w%9!3}t%9#L~" +
  "V ^9#>#[9#>#a3y&9#>#}RL!O&K#K9#Ly ^9#>#W3}^(9#L~G ^9#>#}K9#>#}O3y&9#>#RL!P0 9#>#}G:%9!3t(9#>#w%3o(:!/%..9!3t(.9#Lv&^9#>#~6%9#>#v%L~3wv L93~<" +
  "!9#>#~C&:%9#>#x&:!9#?%v&;}/M#}D0 909/Lx z-  9#9%G#~K%9#9!G#~G%9#9}/H%x%/&..9}*3n(9#9%G#r%9#9!G#}l%9#L!G#q%/!.9%9!Lz}cv L)3~T&&K9#L~p ^9#L~6%" +
  "^;!L}zwv L*3}n%#K9#>#lL!O&K#K9#>#}W;%3}g(9%3t(L|!fL#O0 9#L~h ^9!Ls~/v L33}n%9#>#eL!fN0 9#>#i;!3~T(9!3t(N0 9#>#w%3o(:!/#..9#Lv&^9#>#~6%9#>#v%" +
  "L~&wv L13~<!9#>#x&:!9#?%v&;}/M#}D0 9=9:L~C z-  9#9!G#~G%9#9}/H%x%/%.9#>#~p!9#>#z!3~3(9#9!G#z!9#L!G#~p!/!.9%9!L~Yvv L*3~T&&K9#Lv&^9#L~6%^3~D#" +
  "9#}1%x&:A9#?%v&;}/M#}E&K909/Lx z-  9#9A}5%~G%9#9}/H%x%/%(9#9A}5%u#/#. .9%9!L~bvv L+3~T&&K9#Lv&^9#L~6%^3~D#9#}1%x&:A9#?%v&;}/M#}E&K909/Lx z- " +
  " 9#9A}5%~G%9#9}/H%x%/%(9#9A}5%~2#/#. .9%9!L~jvv L(3~T&&K9#>#w%3~F(&K9#L!G#v#/#.9#L)G#~6&9#L}d}_v G#~2&9#L%G#~.&9#Lp}_v G#u&9#L&G#~(&9#Lo}_v " +
  "G#~!&9#L+G#}z&9#Lz}^v G#s&L :19#>#w%3~S(&K#K9#>#w%3~](0 9#Ls!^9#>#w%3u%9#Lr!^9#>#s!9#>#}z!3y&9#>#r!L!fN0 9#9#>#}s!;)G#s(9#9)3CG#~G(9#L G#~C(" +
  "9#9#Ls(^G#x(#K#K%K#K9#Lq!^9#Lx(^3~/%9#>#q!L!P0 9#>#}l!;!L!3}4;%3~b(9%3t(&K9!3t(/#.9#Lv&^9!L 3}4;%3~]#9#>#v&;&LnnnnlO0#9#>#w&;(9#>#x&9#Ls&^L&" +
  "3p%9&9(3w(9%3t(9!3t(0!/%..9#9#>#w%3o(;!G#~((9!3~S(&K9#L~.}_v G#~C&9#L}l}_v G#x&9#9!G#~G&9#L G#v&M#:}0M#:@M#:}/M#:}1M#:?M#:>#K#K#K#K#K#K%K#KL" +
  "%:%%K#K9#>#~G&:&9#>#x&:!9#>#~C&:}.%K#K9!9}.O0&9&9!># 9!L&^># 3}x!;*3}6;(3~b(N0 9*9&3~J(0 9!L+^:!9(3t(9*3t(/!..9#9!L+^G#x&9#>#v&9#>#w&3~3(9#9" +
  "(G#w&9#L!G#v&L :&9!># ;(9!>#&;!Lz}^v L+3~T&&KL :%(#K9(9!Lo}_v L&3~T&&KL!:%/!.9(9!Lp}_v L%3~T&&KL#:%/!.9(9!L}d}_v L)3~T&&KL%:%(9#9!G#~6(9#9(G" +
  "#~2(9#L&G#~Z(9#L}l}_v G#~V(9#L}!G#~K(9#L!G#~C(9#9#L~V(^G#~G(9#9#L~2(^G#x(L}juv 9#Lx(^3~]%:-L!:&...9*3t(9&0,#K#K#K9%L!_1%! %#.9}0M#}E0,9#Lx(^" +
  "9#Lv&^3~n!9#?%x(;}0M#}D0)9#}1%~G(:CL#:%/%.9@M#}E0*9#Lx(^9#Lv&^3~n!9#?%x(;@M#}D0(9#}1%~G(:BL!:%9@:?/#.9}/M#}E0(9#Lx(^9#Lv&^3~n!9#?%x(;}/M#}D0" +
  "&9#}1%~G(:AL :%9}/:>/!..9}1M#}E0)9#Lx(^9#Lv&^3~n!9#?%x(;}1M#}D0#9#}1%~G(:D/!..9#9!G#x&9#Lv&^3s(9)3t(#KM 9>9>M#}D;!7;}/M#}K&K#K9}/~ L!_1# /#." +
  ".9#Lp!^}<        9A9!7}<      ~h}:3}t&9#>#p!L!P0-9#9#>#}e!G#v#.9?M!}]RN&K}<        9B9?M#}D7;A}<        YN9A}<      ~VLVNg0-9#9A}5%s#.9}0M!}" +
  "]RN&K}<        9C9}0M#}D7;A}<        YN9A}<      ~VLVNg0-9#9A}5%~!#.9}1M!}]RN&K9#Ln!^}<        9D9}1M#}D7}<        3}t&9#>#n!L!P0-9#9#>#o!G#" +
  "w#.L!:1/,.9#>#~G(:-/&.Lz}^v L+3~U%:-/%.Lo}_v L&3~U%:-/#.Lp}_v L%3~U%:-/!.L}d}_v L)3~U%:-.9#Lv&^3s((9#L~((^9#L~g(^L~p}[v 3~!!:-9!3t(.9-3t(/!." +
  "9%3t(9!3t(.9)3t(..9#Lv&^9#>#~6%9#>#v%L~k~<v LE913~V&9#?%v&;}/M#}D0!9,9+L~G z-  9#9}/H%x%/#.9%9!L}[}dv L,3~T&&KL#:!#K#K#K9#>#w%3}g(L|!f1%#! !" +
  ".9#>#w%L~N~<v L&3~q&&KL :!/#.9#Lv&^9#>#~6%9#>#v%L~Q~<v L63~<!9#A x&:!9#?%v&;}/M#}D0!959}!L~F z-  9#9!J ~G%9#9}/H%x%/&.L!:!.9#9!J p%/!.9%9!L~" +
  "!}av L13~T&&K9#>#w%3~F(&K9#>#}s%9#>#s%3}r(9#L G#}z%9#Mnnnn3H#}s%/#.9#Lv&^9#>#w%3~]##K9#>#v&;)LnnnnlP&K9#>#w&:&L~2~=v 9#>#x&;!3|%&K#K9&:%%K9!" +
  "&K9%A  ;(LD_L|!fL-Q9(LSfL~: _L|!fL}(}AgN&KL~P}gv L&9(3}g&N0%.9%L!^:%9!L!_:!/!..9#9#>#x&G#~G(9#9#?#v&H%x(/%..9)9&3w(.9#LnnnnlG#x(.9#Lv&^9#>#~" +
  "6%9#>#v%L~,~<v L}-9#Lx(^3~t%9#9+?% H%s&9#9+>#+G#~!&9#?%v&;}/M#}E&K9392Lw z-  9,9#>#~!&G#+9,9#?%s&H% 9#9}/H%x%/%(9#>#}s%9#>#s%3}r(9}%9#>#~!&G" +
  "#+9}%9#?%s&H# /#. .9%9!L~ovv L(3~T&&K9#>#w%3~F(0!9#>#w%3~S(&K#K9#>#w%3~](0 9#Lv!^9#>#w%3u%9#L~2!^9#>#v!9#>#w!3y&9#>#~2!L!fN0 9#9#>#~6!;&G#~V" +
  "(9#9&3CG#~!&9#L G#}z&9#9#L~V(^G#s&#K#K#K%K#K9#Lu!^9#Ls&^3~/%9#>#u!L!P0 9#>#~.!;!L!3}4;%3~b(9%3t(&K9!3t(/#.9#Lv&^9!L 3}4;%3~]#9#>#v&;(LnnnnlO" +
  "0#9#>#w&;)9#>#x&L~V}_v L#3p%9(9)3w(9%3t(9!3t(0!/%..9#9#>#w%3o(;!G#x(9!3~S(&K9#L~h}_v G#~C&9#L~V}_v G#x&9#9!G#~G&9#L G#v&M#:}/M#:>#m#K#K#K%K#" +
  "K9#>#~G&:(9#>#x&:!9#>#~C&:*%K#K9!9*O0&9(9!># 9!L&^># 3}x!;%3}6;)3~b(N0 9%9(3~J(0 9!L+^:!9)3t(9%3t(/!..9#9!L+^G#x&9#>#v&9#>#w&3~3(9#9)G#w&9#L" +
  "!G#v&9!># ;(9!>#&;!Ly}_v L(3~T&&K9%3t(9}/M#}E0(9#Ls&^9#Lv&^3~n!9#?%s&;}/M#}D0!9#}1%~!&:A/#.9(9!Lx}[v L(3~T&9%3t(N&K9#Lv&^3~a&/#.9>M#}E0%9#Ls" +
  "&^9#Lv&^3~n!9#?%s&;>M#}D0 9#}1%~!&:B/!..9#>#~!&/%.9#9!G#x&M 9}/9}/M#}D;!7:}/}<        9B9>M#}D;%7:BM 9>9%7:>}<        9A9!7:A9#Lv&^3s(/).Lx}" +
  "[v L(3~U%/!.Ly}_v L(3~U%.:%9#Lv&^3s((9#Lx(^9#L~g(^Lr}]v 3~!!:%9!3t(.9%3t(/!.9%3t(9!3t(.M#:}/.9&3t(9}/M#}D0 9#M#H%n(9#M#H%~h&9#9B}5%~_&9#9>H%" +
  "~V&9#9A}5%y&9#9}/H%~G&L :!%K9!L9O0&9!9#Lv&^^;%L3^?% M!}D&K9#L~!!^9%L6^}1% }<      ~h}:3}t&9#>#~!!N0#.9!L3^:!/ . ..9#Lv&^9#>#~6%9#>#v%Lq~<v L" +
  ";3~<!9#?%v&;}/M#}D0!9,9+{ %3{.%39,9+{ % {.% 9;9<LDz-  9#9}/H%x%/#.9%9!Lzvv L,3~T&&K9#Lv&^9#L~6%^3}v#9#>#~C&:!9#>#x&:%9#?%v&;}/M#}E&K909/Lx z" +
  "-  9#9!G#~K%9#9%G#~G%9#9}/H%x%/%(9#>#p#9#>#}e#3~3(9#9!G#}e#9#9%G#p#/#. .9%9!L}^~:v L*3~T&&K9#Lv&^9#L~6%^3}v#9#>#~C&:!9#>#x&:%9#?%v&;}/M#}E&K" +
  "909/Lx z-  9#9!G#~K%9#9%G#~G%9#9}/H%x%/%(9#>#q#9#>#}l#3~3(9#9!G#}l#9#9%G#q#/#. .9%9!L}e~:v L+3~T&&K9#Lv&^9#L~6%^3}v#9#>#~C&:!9#>#x&:%9#?%v&;" +
  "}/M#}E&K909/Lx z-  9#9!G#~K%9#9%G#~G%9#9}/H%x%/%(9#>#r#9#>#}s#3~3(9#9!G#}s#9#9%G#r#/#. .9%9!L}l~:v L03~T&&K#m9#Lv&^9#>#w%3~]#9#>#w&:!9#>#v&;" +
  "(LnnnnlP&mL :%L 9!9#>#x&;&L~a~;v L)3~T&0!})9!9&L~g~;v L&3~T&&mL!:%L (L#L%9!9&L~k~;v L&3~T&;&7:%9&L!h.(L%:%L!..9(9!3}r(&K#K9#Lv&^9#>#~6%9#>#v" +
  "%L~o~;v L}(3~<!9#A x&:%9#?%v&;}/M#}D0 959}!L~F z-  9#9%J ~G%9#9}/H%x%/&..9#9%J ~V#/!.9%9!L}w~:v L)3~T&N&K9%9!L~ ~:v L+3~T&N&K9%9!Lv~;v L*3~T" +
  "&N&K9#9!G#~C(9#9%G#x(9#L!G#}z&9#9#Lx(^G#s&9#Lv&^L|uv 9#Ls&^3~<&9#Lx%^9#>#w&;!9#>#x&3~B(9#>#v&9!3w(/&..9#L!G#}z&9#9#L~6%^G#s&9#Lv&^L~Zuv 9#Ls" +
  "&^3~<&9#Lx%^9#>#w&;!9#>#x&3~B(9#>#v&9!3w(/#.L :&9#>#w%3~S(&K#K9#>#w%3~](0 9#Ly!^9#>#w%3u%9#L~G!^9#>#y!9#>#~R!3y&9#>#~G!L!fN0 9#9#>#~K!;(G#~V" +
  "(9#9(3CG#~!&9#L G#}z&9#9#L~V(^G#s&#K#K#K%K#K9#Lx!^9#Ls&^3~/%9#>#x!L!P0 9#>#~C!;!L!3}4;%3~b(9%3t(&K9!3t(/#.9#Lv&^9!L 3}4;%3~]#9#>#v&;)LnnnnlO" +
  "0#9#>#w&;*9#>#x&Lv}_v L%3p%9)9*3w(9%3t(9!3t(0!/%..9#9#>#w%3o(;!G#x(9!3~S(&K9#Ly}_v G#~C&9#Lv}_v G#x&9#9!G#~G&9#L G#v&M#:>M#:}0M#:?M#:}/#m#K#" +
  "K#K#K%K#K9#>#~G&:)9#>#x&:!9#>#~C&:1%K#K9!91O0&9)9!># 9!L&^># 3}x!;%3}6;*3~b(N0 9%9)3~J(0 9!L+^:!9*3t(9%3t(/!..9#9!L+^G#x&9#>#v&9#>#w&3~3(9#9" +
  "*G#w&9#L!G#v&9!># ;)9!>#&;!Lx}[v L(3~T&&K9%3t(9}0M#}E0(9#Ls&^9#Lv&^3~n!9#?%s&;}0M#}D0!9#}1%~!&:A9}0:}//#.9)9!L~.}_v L(3~T&&K9%3t(9>M#}E0)9#L" +
  "s&^9#Lv&^3~n!9#?%s&;>M#}D0!9#}1%~!&:B/#.9)9!L~3}_v L*3~T&9%3t(N&K9#Lv&^3~a&/#.9?M#}E0%9#Ls&^9#Lv&^3~n!9#?%s&;?M#}D0 9#}1%~!&:C/!..9#>#~!&/&." +
  "9#9!G#x&M 9}/9}/M#}D;!7:}/}<        9C9?M#}D;%7:CM 9?9%7:?}<        9B9>M#}D;%7:BM 9>9%7:>}<        9A9!7:A9#Lv&^3s(/*.L~3}_v L*3~U%/#.Lx}[v" +
  " L(3~U%/!.L~.}_v L(3~U%.:%9#Lv&^3s((9#Lx(^9#L~g(^Lp}]v 3~!!:%9!3t(.9%3t(/!.9%3t(9!3t(.M#:}/.9(3t(9}/M#}D0 999}/9A3~g#N0 9},9>9B3~g#N0 9}+9?9" +
  "C3~g#:&..9#Lv&^9#>#~6%9#>#v%L~?~;v L;9&3~V&9#?%v&;}/M#}D0 9,9+L~G z-  9#9}/H%x%/!.9#M#H%x%.L 9})977:!9#?%x%;}/M#}E0#9#>#w%3t(9!983w(9}#3t(/!" +
  "..9 9#L~p!^Lu!z-  9.3t(/#.9 L3^9,L~G z-  9 L#G# 9 9}/H%+9#>#w%3t(9!983w(9}#3t(9.3t(.9#L~p!^3~q#..9#L~h(^= .~;}j!%Am&}Y&}W< Ln/_;&= #K#K#K9 A" +
  " x:L!_1%  #!. .9 L~V3^9 L~V3z-  .9 L~V3^:8#K#K#K#K#K#K#K#K#K9 A ~6:L!_1%!! #.9 L~(:^:}*#K#K#K9 A ~(:L!_1%!! #.9 Lq} ^:49 Lu9^:} #K#K9 A u9L!" +
  "_1%!! *.9 >#s9># :(/*. . .9 >#~69:(9 >#~29:*/#. .L!:*9 >#~2::(9 >#u:L!O&m9 >#~.:9(3*:(L!:%/)(9 L J ~(:9 9(G#~699 9 >#~.:;*G#~299 L~(:^.:}*.9" +
  " 9(G#v99 Lv9^:4#K9*3-;%&K#K9%L+_;/># L!P&K9/3~i&L}::} L~d}]v :((#K9%>#/:} 9%>#+:(9&Lu-^9%L3^Lx z-  9%>#}K:)9&Lq%^9%L~R ^L~(!z-  9/L G# 9/LmP" +
  "&K#K9%L&_;%># L!_:+9%9+G# 9+0 9/Lq#3}p(..9&Ly,^;%9&Lu-^Lx z-  9&Lp+^;/9&Lq%^L~(!z-  9)L%O0 9&Lx#^;+9%Lx z-  9&L}s!^;%9/L~(!z-  9*3t(9)L#O0#9" +
  "&Lv)^9+Lx z-  9&L}l(^9%L~(!z-  /&..9(9} 3~Q( .(9&Lq%^9*94># 3}y!9&>#q%:(9&>#~V%;)L#O&K9*3t((9&>#}l%:} 9&Lv)^9&Lr%^Lx z-  9&L}l(^9&L~Z%^L~(!z" +
  "-  9*3t(/#..L!:)/%.9 9} G#x99 9(G#w99 L~C9^9&Lv)^Lw z-  9 9)G#~V39 L~Z3^;/9&L}l(^L~(!z-  9&Lq!^9 >#~h39 L~l3^># 3}u&9&?%q!:C9&Lp!^9 >#~p39 L" +
  "z3^># 3}u&9&?%p!:D9&Ln!^9 >#n49 Lo4^># 3}u&9&?%n!:EL&L~G 3}y(;%L G#}=9%M H#K9%Mnnnnv H#I9%M H#D9%Mnnnn3H#>9%M H#99%9EH#69%9DH#39%9CH#+9%M}Zn" +
  "nn3H# 9 9%G#q:9 >#~V3L&L53}y(;0M H#+90M}[nnn3H# L&L&3}y(;%90G# 9%L~Cyv 3}T:)L :%L!O&K9/># 3o(:*L!:%.9&9)G#}l*9&90G#q*9&9*G#}e*9&9%G#p*9&Lp*^" +
  "Ls~/v L33~g!9&L~p ^9 A ~@4;/3~b&9&9&?%lH#u-9&L(G#}s%9&9 Ly4^G#r%9&L!G#}l%9&9&Lu-^G#q%9&Lp+^L~Uuv 9&Lq%^3~<&L}z~qv ># &K .9&>#q+:}%9&>#}e+:09" +
  "&>#p+:+L :(L}z~qv LmG# Lu~qv ># ;-L&i:%L~(~qv ># :)#K#K%K9%9(P&K9(9)^:*9(L3^;} :(9*L&^># 9*L+^># 909}%3~T&N0!/#..9-L~Z }C&K9)>#/:*9)>#&:+9)>" +
  "# :09-L!_;-L&i;%&K9)9)L3^9%z-  .Lu~qv 9-G# 90LnnnnlO&K (909+3w(9*3~W&..9 >#~(4:+L+L>3}y(;%L }6!99%M H%69%9+G#59%9+G#39%L J +9%M}[nnn3H# 9-L~" +
  "!~qv ># O&mL~!~qv 3~R(L~(~qv ># (9).9-L&i^;)9&>#q+G#+9)9&?#p+H# 9)9%G#/Lu~qv 9-L!^G# /!.9)9} ^L3_>#/;%># :)9%9)L!^G# 9)L }=&K (9+903w(..L :4" +
  "L}z~qv L}z~qv ># L!^G# 9 >#~p4L!O&K9 >#z43o(:}%L!:49 >#n} 3o(:} .9&L~h ^9 >#~_39 L~d3^># 3}u&9&>#i:-9&>#e:*9 >#q:;0># L!^:)909)G# 9)N&K .9&L" +
  "~V%^9 L~R4^># 9 L~V4^># 3~p#9&L~K%^9 L~C4^3~E&9&L~d%^9 >#~_49 >#~d43}e#9&9 >#x4G#~G%9&9 ?%v4H%x%9&9 { %u4{.%~2%9 A ~h4:+9&Lq%^;)9 Lp4^L>z-  " +
  "9&9+J ~p%L+L~p 3}y(;+M}Znnn3H% 9+L+^9)L~h z-  L&L=3}y(;)9/J 99)90G#89)9-G#69)9*G#59)9} G#39)9}%G#/9)94G#+9)M}Znnn3H# 9 9)G#}s:9 9%G#r:9 9+G#" +
  "}l:9&Ls.^9 Lo} ^3~E&9 Ls:^:/9&>#s.LnnnnlP&K9/9&>#~!.G#+9/9&?#s.H# (9&Ly,^L=3~o%3w#:C3w#:D9&9CM|}v}W}]Mnn!oH%r%9&9DM||||||||}:}]MnnnnnnnnnmoH" +
  "%q%9&L)G#}e+9&9&Lq%^G#p+9&Lu-^L~S~Kv 9&Lp+^3~<&9&>#~.-:+9&>#~2-:%9&L G#q+9&9%9+^G#}e+9&9+G#p+%K9&Lp+^3~_!;)Lnnw P&K9&9&>#q+;%L!^G#q+9%L+_L}+" +
  "kL%}A&K9&Ly,^LA3~[#.9&Ly,^9)3~[#/!..9&>#u-9+3w(9/9&>#~V,G#+9/9&?#y,H# .9 Lq:^;+># ;*>#=&K .9 >#}z::)9 >#~!::%9*L G#D9*LmG#=9*L>^9)9%3~6(9*9*" +
  ">#=L!^G#=9 9&{ #p*{.#q} 9 9+G#n}(9 9 Lw9^G#z69 9 L}l:^G#~p69 L J u99 L J q}(9 9/?# H#o}(9 9/>#+G#}e}(9 Lu9^:} 9 Lq} ^:4.9 94{ % {.%r}(9 L~!}" +
  "(^;%9 Ls} ^L~p)z-  9 9%G#~(99 9 Lr}(^;(G#~!99 9 L~(9^G#}z99 9 L~!9^G#s9.#K9(># L!O&KL}zwv L*3}V:+9&L~_ ^9(>#&9+3}t%9&>#a:)9&>#[L!f&K9)3t(9+3" +
  "t((#K9)3~i(9)3t(9+3t(N0 Ls~Ov L)3}V:%9&L~V ^9(>#&9%3}t%9&>#W:*9&>#}RL!O&K9*3t(Ln+:*.9%3t(M%:}2/%..9&Ly ^9!># ;%>#&9%># ># 4  9(>#+;*>#+&K .9" +
  "&>#}O:+9&>#}K:)9*LmG#+9*>#/;%&m9*>#39%>#/4! 9*>#+L!^(L .:%9*9+G#39*9)G#/9*9%G#+.#K#K#m#K#K#K#K#K9 >#}z9># ;(A ~h)L!_1%!! #.9(L~L)^:}%#K#K9(A" +
  " ~L)L!_1%  (!. .9(>#w):-9(>#v):*9(>#~6):%/#. .9(>#~V)># :)9(9(>#~R);*G#v)9(9(>#y);%G#~6)9(9(?#~Z)H#x)9(9(>#~d)G#~G)9(L J ~L)9(9)L+^;-G#w)9(L" +
  "~L)^:}%.9(9*G#p)9(L J ~K)9&9(>#~G)G#v,9&9(?#x)H%~2,9&Lq%^9%># ;.L+^;23}b!9&?#}s%:D9&>#r%:*9&?%q%;}2M#}E&K9&Ls.^9&L}z%^L=z-  9&9&{ %y%{.%x.9&" +
  ">#~K%:-9&?#~C%:E9&>#x%:!9&L~2,^/#.9(9*G#}e)9(Lq)^;0;)9DH% 9(>#p);*A }=9.A QP&K9&Lq%^L}lpv LB3~B(9&?#}s%:D9&>#r%:*9&?%q%:}29&Ls.^9&L}z%^L=z- " +
  " 9&9&{ %y%{.%x.9&>#~K%:-9&?#~C%:E9&>#x%:!9(>#}e)9)># 3w(9&L~2,^/#.9&L~G ^9*L}7^3~Y&9(Lr)^:39&>#R;/&m9&>#~2,9&>#~6,939/9&>#}G3~p#3w(9(>#p):*9" +
  "(>#}l):190># (939&>#v,G#+939&?%~2,H# 9DM9p~ :19D~ .:+9(L!J ~K)9%>#+:)9%>#&:%9(91G#o)9(9+G#n)9(92G#~p(9(9-G#~l(9(9%L+^G#z(9(9)L+^G#~h(9(9.A Q" +
  "J ~.)9(9*G#~2)9(L J ~/)9(L!G#u)9(93G#~()9(L!G#~!)9(9(L~2)^G#}z)9(L J ~K!9(9(L}z)^G#w!9(9(L~h(^G#v!.9(#m#K#m9&Lq%^:}(9!:2L :!L :1L :0M :EM :}" +
  "2< L~h*_;#= 9#L}l)^:/#K#K#K#K#K#K9(A ~K!L!_1)%%(#! &.L*/(.9(>#y!:}+L)/&.9(L~_!^:}-9(Lu#^:}.#K#K#K#K9(A u#L!_1&##! %.9(L~h#^:}/9(Ly%^:>#K#K#K" +
  "9(A y%L!_1%!! #.9(>#~G%># :1L(/+. .9(>#~l#:?9(>#~h#:},L&/).9(L~2#^:}09(L~_(^:}1#K#K#K9(A ~_(L!_1%!! #.9(>#~V(># :,L%/*. .9(>#~6#:99(>#~2#::L" +
  "#/(. .9(>#~(#:;9(A ~+#:<9(}1%~_!:}49(>#n#:=9(>#~!#:}!9(>#}z#:6L!/%. .9(9(>#v!;+G#x!9(9(>#w!G#~C!9+># :)9#L~h!^;%9+>#+L>z-  9(9)G#~G!9(9%L>z-" +
  "  9(3~@%;}3}5%>9(Ln8}6![9(M H%K9(M H%}R9(9}3}5%}=9(M H%D9({/                {.%R9(L~h ^;%L J G9%L }6!F9%Mnnnn3H# 9%LnnnnlG#=9%LnnnnlG#69%Mnn" +
  "nnnnnnnmH#+9(L J n#9(9(>#x!G#~h!9(9(}1%>}5%y!9(9(G#~l!.9#Lr*^9(Ly!^;%92># 3~(!9#?%r*;CM%}D&K9}(M%H% L%/%.9#9#?%u*H%~!#9#9#{ %s*{.%r#9%3~^&9C" +
  "M#}E&K9#9CH%u#9#9#?%r#H%~2#9#9#{ %s#{.%v#9(>#~C!:%9(>#x!:)9#Lr*^;!9(L~h ^LIz-  9#Lu%^9)L&^># 9)L+^># 9%9#Lu#^9!9(}1%>3}]!/#.#m9(>#x!>#+A [;+" +
  "L#P&K#K9(>#~C!:})9#Lr*^;%3~Z%;)Lv}[v L+3}V;!3~c#9%3~)&9!3t(9)3t(N9+L!Pf0 9#L~_!^3~Z%;*Lnyv L53/;)3}t%9#L~V!^9#>#~_!9#>#~d!3y&9#>#~V!L!P&K9)3" +
  "t(9*3t(/!.L!:+9#>#~Z!;03~S(&K90:!(3&;!Lx}[v L(}<        3~6%9!L~D}[v L+}<        3~6%9#Lr*^9*9)9!3~^#9#A r*;%L!O&KL!9#>#}s*3}u(9!3t(.903t(9%" +
  "L!h:+.9)3t(9*3t(9+N0 9#Lr*^9})M 3}^!9#>#s*:%9#>#r*9#>#}s*3w(9!Lx}[v L(3~7#9%~2;Gs;F}<      ~fKW9!L~D}[v L+3~7#;}3}<      9KYg&K9(M H%~!!9!3t" +
  "(9(A ~!!/%(9!Lx}[v L(9F3~6%9!L~D}[v L+9}3}<      ~h}:s3~6%9(9!G#~2!9(9G}5%u!9(M!H%~!!L!/%. ..9(M H%~!!L .:%9#L#J ~b#9#9%J ~G#9#Lq%^9(LD^9(9#" +
  "L~G#^3}d!L .:%#K#K#K#K#K#K#K#K%K#K#K#K#K#K#K#K#K#K#K#K9%1*)(&%#! *.9}+92># 3~c%019(>#y!9(L~R!^># 3~X%9(L J n#9(9(>#x!G#~h!9(9(}1%>}5%y!9(9(G" +
  "#~l!L*:%/-.#K#K#K#K#K#K#K91A 9L!_1%  !#. .91>#8:%91>#6:*/!.9191>#+G#59191?# H#/91>#/LnnnnlO&K9191>#5;%G#89191>#3;*G#6(91># :791:!/#..9#Ly(^9" +
  "*929%>#/4& 9#>#y(;*L}ZnnnlO&K91L%J 9L}Znnnl:*9(>#~K%># ># 92># 3~c%02/%(9#9#>#~Z(G#r)9#9#?#~R(H%q)91>#691L8^># 3~/&9#Lq)^:!9#>#q):79/:%9*Lnn" +
  "nnlP0#..9#9!?#&;CH%s(Lnnnnl:*9#Ls(^:%9CMnnnnnnv }G0 9#Lnn&G#}z(.9%?# :E91L!J 9.#K#m9(>#x%9(L~C%^># 3~X%9(L}z%^3~A&9(L!J y%9}/3~=%9(A ~2#&KL#" +
  ":%#K#K9*Lnnnnl_1#!& .9(>#o#;!>#=9!L>^># 3}r(9(>#o#;!9EH#@9!97G#>9!9*G#=L!:%/%.#m9(>#o#;!># 9!L&^># 3w(9(>#o#;!9EH#&9!97G# 9#L>^9(L~K#^3~Y&9#" +
  ">#@:%9(>#o#;+>#+:)9#L9^9+>#&9)3y#9#>#=:.9#>#9:-9#>#>;!&K#K9%L-}C&m9!@ ,L~9m}@(9%L,P.0 L :%%K9%L,P&K9!9%^A  9%L~;}gv ^A  3~B%N0#9%L!^:%/!..9-" +
  "9.L~R~Kv L!3~Z&N0 9+L G#+L~n%/#..L!:!9-N9.N9)L||%}?ggN&K9-A  L~Q _L~U!fL P:!.9#L~_*G#u*9#M H#~!*9#9.G#}z*9#9-G#s*9#M H#~.*9#L#G#r*9#Ly(^9#Lr" +
  "*^3~V#9!9#A ~Y(L#O&m9#>#~R(:-9#>#y((9#L6^9#Lr*^3}w&9#>#8:-9#>#6.;!gL!f9!L#OgN&KL!9-9.}C0%}).9(C!~4#.:!9(>#o#9!}6!FL :%/#(9*LnnnnlO&K9(>#o#;!" +
  "># 9!L&^># 3w(9(>#o#;!9EH#&9!97G# .9(>#o#9(C!~4#}6!F.L .:%9*L}[nnnl}=0 9*973w(.9(>#~K#9(Ly#^># 3}r(/).9(L}z%^;19(L~p#^L=z-  9(9?G#~C%9(9},G#" +
  "x%9(9(Ls%^G#~K%9(9(L}s%^G#~G%9(9(Lx%^G#s%9(91G#}s%L(:%/+.#K#K#K#K#K#K#K#K9,#m#K#K#K#K#K#K#K#K#K#K#K#K#K#K#K9,A [L!_1(  %#!&. .9,L~d ^:-9,Lq!" +
  "^:5#K#K#K9,A q!L!_1%  !#. .9,>#}e!:%/-.9,>#e:)/*.9,L~d ^:-9,L~=!^:)#K#K9,A ~=!L!_1%  !,. .9,L~p ^:*#K#K#K9,A lL!_1%  !#. .9,>#i:%//.9-># :+/" +
  ",.9,L~d ^:!9,Lp!^:*#K#K#K9,A p!L!_1%  !#. .9,>#o!:%/%.9!># :%/!.9,9,?#}G;CH#/9,9,>#}=G# 9,9,?#}@H#&9,9,?#}OH#59,9,>#WG#89,L9^9C~ 9,>#33}e#9," +
  "L J p!9,9,># ;%G#a9,Lp!^:*9,L~d ^:!.9,9%G#e9%>#/N&K9*L!J  9!3~L&/%.9,Ln+G#}W9#Lv!^9%>#3Ln+3s%9#>#v!:)9,9#>#w!;%G#l9,9)G#iL!:+9)L!f0!9,9%G#n!" +
  "9,9%3.3|!;%G#o!.9#L~2!^9%92># 3~s!9#>#~2!;+L#O&K9*L%J  L%/,(9#>#~6!:%9,>#o!3~h&9,>#n!3t(..9,>#}W3t(#K#m9+L!f&K9,>#e9#L~G)^9%3~:!9#L!J ~R)>#5" +
  ";+>#}<&K .9+LmG#}<9+>#}=9+L~C ^;)># 3~3(9)9%G# 9+L!G#}=9+9+>#}<L!^G#}<9#>#~K):+9#>#~G);-LnnnnlP&m9#?#y):D9*L!J  9!3~L&/%(9+.:%.9#L~G)^9%3~]#" +
  "9#>#~G);-LnnnnlP&K#K9#>#~K);)9#>#y)3~8#N&K9-9)3w(/!.9#Lr*^9,>#eA 69#?#~K);C~ 9CM9p~ 3~L!9,>#e>#5;.>#F&K .9.LmG#F9.>#K;+9.>#IO&K9.LI^3~V(.9.>" +
  "#}79+L/a^;)9CH#&9)9-G# 9.9+L!^G#K9.9.>#FL!^G#F9#>#~(*:}#9#?#}z*:D9#>#}s*:-9#>#r*:59#>#s*/#..9#L~G)^L~)}cv L@3~p#9#L!J ~R)9#>#~G):-9#?#y):DL}" +
  "Znnnl:59#>#~K).:+9%3t(9*L!J  L%95L}[nnnlO0+})9!3~L&#K95Lnnnnl_1##! .9,L9^:}&9,>#>L6a:*9DM9p~ :39,>#=:%9D~ #K%K9*&K9*L6_:*9%L+^:!9%L&^9%L6^:%" +
  "># 9!># 9-9+3~T&N0!/#..9#9}#G#~(*9#9DH#}z*9#9+G#s*9#9-G#}s*9#95G#r*9}&9#Lr*^3~A%/#.933w(959-3w(/!.9#9DH#~Z(9#9+G#~V(9#9-G#~R(L}Znnnl:*/0.9,9" +
  ",?#=H#F9,9,?#&H#@9,9,?#5H#}79,9,A 8J }<9,># >#5;+>#}<&K .9,L@^:)9+>#}=9+M||||2H#}<9+>#}@3~3(9+9+>#}<L!^G#}<9,L~d ^:-9,># ;%># L!P&m9,L!G#}z!" +
  "9,L J ~=!9,9)?# H#~!!9,9){ #+{.#u!9,9)>#6G#v!9,L~=!^:)/#(9,L J q!9,9)G#e9,9%L&^G#a9,Lq!^.:5.9,>#a:}#9#L~p ^3}d%9,9#?%lH#i3&:%9,9,Lz ^;+G#n!9" +
  ",9%G#}WL~O}cv L&3}V:%9#Lr*^9,>#n!L~S}cv L)9%3~o&9#A r*L!O&K9#>#}s*:)/*.9%3t(9,3&G#o!9)>#/L6a:*9)>#+:%#K%K9*N0!9%L&^># 9%L+^># 3}V:!9%L3^># 9" +
  "%L5^># 3}V:.9#Lr*^9,>#o!9!9.3~^#9#A r*N&K9.3t(9!3t(9*L6_:*9%L6^:%/!..9#>#}s*:)9.3t(9!3t(/&.9#Lr*^;%9,>#n!L~Y}cv L*9,>#o!3~o&9#A r*L!P&K#K9)>" +
  "#39)>#53} :*9%9,>#n!L~b}cv L&9*3~o&9#A r*L!O&K9#>#}s*:)9*3t(/).9*3t(L~f}cv L)3}V:%9#Lr*^9,>#n!L~l}cv L+9%3~o&9#A r*L!O&K9#>#}s*:)9%3t(/).9%3" +
  "t(9#L~h ^9,>#i9,L~p ^># 3s&9#Lr*^9,>#n!Lz}cv L)9#>#iLn+9#>#eL!f7;%3~o&9#A r*L!O&K9#>#}s*:)9%3t(/).9%3t(9)A 6&K9#Lr*^9,>#n!L}[}dv L,L}[+3~o&9" +
  "#A r*L!O0!.9)># 9)>#&3}V:%9#L~_ ^9}#>#&9}#># 9%9+># 3}f%9#>#a:)9#>#[L!f&K9%3t(/)(9,9)G#p!9%3t(9,9,>#p!3.3|!;%G#}e!/&. ..9#>#}s*:)/%.9,L J w!" +
  "9,9,?#~!!H#o!9,9,{ #u!{.#}e!9,9,>#v!G#}s!9#Lu!^3}d%9#?%u!:C9,L!J w!9,9CH#}W3&;+L~O}cv L&3132:.9#L~!!^3~;&#K9#>#~!!L!O&K9#>#~(!:%(9,>#q!L6a:*" +
  "9,>#}e!:%#K#K%K9*&K9.9%>#&9%>#+9%>#39%>#5339*L6_:*9%L6^:%9#Ls!^3~;&9#>#s!L!fN0!/#..9+9.349+9,>#}l!9,>#r!3} ;!3}!9!3t(9+L#359#Lr!^9,>#}W9,Ln!" +
  "^># 3s&9+9#>#}s!;%L 9#>#r!;!L!f73}#9!&K9%3t(.9,A }s!L!O&K9#Lu)^9+L}[}dv L,3}V;!L}[+3~^#9#A u)L!P&K9!3t((9#>#~.):%9!3t(/%..9.3t(/%.9#>#}z!:%." +
  "9.3t(.9+3t(9#Lr*^9%3}z(9#>#}s*:+9#>#r*;*LnnnnlO0 9#?#s*:D/,.9,9+G#s!9,>#o!9,>#p!9+3}%:+9#Lq!^3~;&9#>#q!L!O&K#K9#Lr*^9#>#}l!3}z(9#>#}s*:+9#>#" +
  "r*;*LnnnnlO0 9#?#s*:D/+..9,L J l9,9+G#a9,L~p ^:*/!.9#L~V ^9%92># 3~s!9#>#}R;)L#O&K95L%J  L(/&.9#>#W:%9,>#}e!3~h&9)L!f&K9%:)(9#Ly ^9%L~p}_v L" +
  ")3}V;+3}t%9#>#}O:)9#>#}KL!O&K9+3t((9#Lr*^9)3x%9#>#r*:!9#}1%s*:}39)3t(9+3t(9#L J ~A*9#L||%9}3z%L 9}3}<        Y79}3}<    ~V|~gKW7L 9!7}6!x*9#" +
  "L G#w*9#Mnnnn3H#~6*Lnnnnl:*9#LnnnnlG#u*9#LnnnnlG#}z*9#LnnnnlG#r*9#L~G ^9%L}d}dv L&3}V;+3}t%9#Lx ^9#>#R9#>#}G3y&L!:!9#>#}=L!f&K9#L~G)^9#>#}@;" +
  "!3~]#9!3t(9#>#~G);*LnnnnlO:!9#>#y):)9#>#~K):}#(9#LnnnnlG#~G).9#L~6*^:}&9#Lu*^:39#L}z*^:.9+3t(L 9}#9!79)L}h}dv L13t&:!9*9#>#~K)3}r(L!:*#K9!N&" +
  "K9#LK_9%L}t}dv L-3}V;!3}t%9#>#}<:)9#>#KL!O&K9!3t(/#(9)3~i(:*9)3t(9!3t(..9#9*J ~A*9#LI^9%L~Y}cv L*3}V;)3}t%9#>#}7:!9#>#IL!fN&K9#9!G#u)9)3t(9#" +
  "L~G)^;+9#Lu)^;)L~ }dv L.3~U!Lnnnnl9#>#}s*3}r(9#9#>#y)G#s*9#9#?#~G)H%r*9+9)L~,}dv L&3~U!Lnnnnl9#>#~!*3}r(9.9#>#y)G#+9.9#?#~G)H# 9+9)L~0}dv L/" +
  "3~U!Lnnnnl9#>#~.*3}r(939#>#y)G#+939#?#~G)H# 9,?#i:CL&Ly 3}y(;)L J }G9)9%G#+9)9CH# 9}&3~2&9#Ly}[v G#w*9#9)G#v*9#LnnnnlG#~6*9#>#}s*:)9#>#r*:*9" +
  "#L~d)^9#Ls*^L@z-  9!3t(9,>#p!3t(9,>#o!3t(9,>#}W3t(9,L!J q!L(9*L}[nnnlO0*})/-.9)3t(9!:).Lnnnnl9#>#}s*3}r(Lnnnnl9#>#~!*3}r(Lnnnnl9#>#~.*3}r(9}" +
  "&3~2&.9%3t(.9,>#p!3t(/!.9,9+G#e9,9+3}&3|!;%G#i/!.9,>#o!:%/#.9#Lp!^9%92># 3~s!9#>#p!;!L#O&K9*L%J  (#K9#>#}e!:%9,>#i3~h&#K9!L!O&K#K9%36N079#Lr" +
  "*^9%3})3~C(9#L}z*^9%373~C(9#Lu*^9%383~C(9%3t(9#>#r*;*LnnnnlO&K .9#9#?#s*H%u)9#9#{ #~!*{.%~2)9#9#>#~2*G#x)9#>#}s*:%9*L}ZnnnlO0 9#9#>#x)G#~_)9" +
  "#9#?%v)H%~V)9#9#{ %u){.%~G)/#..L}Znnnl:*9%3}*N&K ..9,>#e3t(9,L!J l9*L}[nnnlO0 9-3~C&9*L}ZnnnlP&K9#9%G#}s*9#9*G#r*9#9#?%~G)H#s*9#9#{ %y){.#~!" +
  "*9#9#>#~_)G#~2*9#L G#~2)9#Mnnnn3H#u)9#9#Lr*^G#~d*9#L+G#~Z*9#9#L~d*^G#~V*9#Lu)^Lp~Ov L~Xuv 9#L~V*^3r!&K .9#}4#~2):D9#>#~.):+9#>#u):*9#>#r*9#>" +
  "#}s*3w(9#>#}z*9#>#~!*3w(9#>#u*9#>#~.*3w(9*LnnnnlP0(9+:%.9%3}+:!9#L G#w*9#Mnnnn3H#~6*9#LnnnnlG#u*9#LnnnnlG#}z*9#LnnnnlG#r*9#9!}6!x*9%3},:.9#9" +
  "%39&mL!(9%3:;!L*}C&K .9!L(O.J ~A*9#Lu)^;)9.L~ }dv L.3}o#Lnnnnl9#>#}s*3}r(9#9#>#~2)G#s*9#9#?#u)H%r*9)9.L~,}dv L&3}o#Lnnnnl9#>#~!*3}r(9#L}z*^;" +
  "!9#>#~2)G#+9!9#?#u)H# 9)9.L~0}dv L/3}o#Lnnnnl9#>#~.*3}r(9#Lu*^;!9#>#~2)G#+9!9#?#u)H# 9%3;;!&K9,L J w!9,?#}W:CL&Lv 3}y(;)L J }79)9!G#+9)9CH# " +
  "9#L~6*^3~2&9#L~_}[v G#w*9#9)G#v*9#LnnnnlG#~6*(9,Lz ^3}{(.9#9#{ #~(*{.%q)9#9#{ #~6*{.%s)9#?#}z*:D9#>#s*:+9#>#}s*:*9#>#r*:!9.3t(9%3t(9,>#s!3t(" +
  "9,A w!L!O&K9,>#}W9,Ln!^># 3}e(.9,Ln#}6!w!L&9!L}[nnnlO0#})/*..9)L%J  L&.J [/).9%3t(9,>#}W3t(9,>#i9,L~p ^># 3}e(9,L!J q!L}Znnnl:*/!.9,>#s!3t(/" +
  "!.9-3~n%9*L}ZnnnlP&K9#9)G#~R(9#L~V(^9#L~d)^L@z-  /%.9,># 9#L~R(^9)3~7(>#5;+>#}<&K .9+LmG#}<9+>#}=9+L~C ^;%># 3~3(9%9)G# 9+L!G#}=9+9+>#}<L!^G" +
  "#}<L}Znnnl:*/#.9,>#}W9,Ln!^># 3}e(9,Ln#}6!w!L}Znnnl:!.9#9DH#~Z(9#9+G#~V(9#9*G#~R(9#9!G#y(9#9#{ %q){.#~d(9#9#{ %s){.#z(9-3}l&9#>#y(:*.9,L9^3w" +
  "%9,L!J [9#9#>#~Z(G#~G(9#9#?#~R(H%x(9#9#C ~a(}6!w(9#9#A ~c(J ~>(9#9#{ #~d({.%s(9#9#{ #z({.%u(9*L}[nnnlO0 9#A ~_(:!9#9#>#~G(G#~V&9#9#?%x(H%y&9" +
  "#9#C!w(}6!~K&9#9#A ~>(J ~M&9#9#{ %s({.%u&9#9#{ %u({.%v&9*L}]nnnlO0+/!.L}[nnnl:*9(>#~Z(># ># 92># 3~c%0*.9(>#y(9(L~R(^># 3~X%9(Lq&^3~M%9(L!J " +
  "~_(9#9#?%y&H%q(9#9#>#~V&G#r(9#9#C!~K&}6!}e(9#9#A ~M&J }g(9#9#{ %u&{.%~_&9#9#{ %v&{.%~p&9}03~>%L#:%#K#K9*L||||*^1# )!.9(>#o#;%>#=9%L>^># 3}r(" +
  "9(>#o#;%9#>#r(G#@9%9#?%q(H#=9%9!J D9%9#C!}e(}6 E9%9#A }g(J }3L%L!9!L!f7:%/(.9(9#{ %~p&{.#~V#9(9#?%q(H#v#9(9*G#~6#9(9#>#r(G#x#9(9!J ~C#9(9#C!" +
  "}e(}6 ~D#9(9#A }g(J ~F#9(9#{ %~_&{.#~G#9(>#o#9(A ~f#J G9#9(>#w#G#s*9#9(?#~6#H%r*9(>#o#;%>#/9%L3^># 3}r(9(>#o#;%9#>#s*G#59%9#?%r*H#/9#9(>#~G#" +
  "G#s*9#9(?#x#H%r*9(>#o#;%>#69%L8^># 3}r(9(>#o#;%9#>#s*G#99%9#?%r*H#69(9(C!~d#;%}6!~4#9(9%Lx!_L||%fL~Y }A&m9(>#o#A GLmhL!f(L .J ~2#9(}1%~h!:G3" +
  "~@%:F9(}1%~p!:}39#9(>#~_#G#s*9#9(?#~V#H%r*9#LD^}<        }<        9G9F9}3}w}w;}39}3}<        V79}39}3U73~j#9#>#D:},9(9#>#F;?G#~l#9(9},G#~h#" +
  "9(9#{ %r*{.#~p#9(9#{ %~!*{.#p%9(L J y%9(L J r%9(Ly%^:>9(L~h#^:}/L&:%/*.9(Lq&^;,9(Lv#^Lx!z-  9(99G#~R(9(9:G#y(9(9(L}e&^G#~Z(9(9(Lp&^G#~V(9(9(" +
  "Ly(^G#}e&9(9,G#p&L%:%/).9(9;G#o#9(9}4}5%~h!9(96># G#p#9(3~@%}5%~p!9(L}e#^9}!30z)3}^!9#L~G!^96>#+;3Lw ^3~Y&9#>#~K!:%9#>#~G!:)L&L63}y(:+9#Ly(^" +
  "L~O~*v L33~p#9#Lr*^;!L~0}dv L/3~p#9#9#>#~V(G#~(*9#9#?#y(H#}z*9+9#?#~!*H#39+9#{ #r*{.# 9#L!G#r)9#9+G#}l)9#L!G#q)Lnnnnl:*9)&K9!9}!A 39)9%3~L!9" +
  "#>#r*:*.9#Lq)^9*LnnnnlP3~+(9#>#}l)9#>#r);!L6a^:%9#L}s*^:)%K9*LnnnnlP&K9%9*G# 9%L&^9){ # {.# 9%L5^9)>#3G# 9%L6^:%9!L!^:!Lnnnnl:*/!..9#9!G#r)9" +
  "}!A 3N&K#K9}!L/^># N0 9}!L+^># ;%>#+;!N0 9#Ly(^9%>#&9!3~p#9#Lr*^;!L~a~*v L23~p#9#9#>#~V(G#~(*9#9#?#y(H#}z*9#Lq)^9!3~A%..9#9#>#r);.G#~V(9#9#?" +
  "#q)H%y(9.&K#KL :!9#>#~R(;+:%%K939%L&^># 9%L+^># 3~b#&K9%L6^:%9!L!^;!9.P0!/#..9%3}d(9+L6^:)9!:-%K#K9!L!^:*9!L6a9)^:%%K9*9.}C0!939%L&^># 9%L+^" +
  "># 3~b#N&K9*L!^:*9%3}d(9%L6^:%/!..9-L6a9+^;!9%?#3H#39!9%{ # {.# 9-L!^:-9*:!/!..9#9-G#~V(..93>#}R:*9#Ly(^93>#W;!3~+(9#>#~V(:%9!&K9!9%^9#>#~R(" +
  "9%L6a^:%%K9#Lr*^9*3~S&9%9#?#~!*H#39%9#{ #r*{.# 9%L6^:%9*L6^:*9!L!_;!0 .:%.9(Lr#^;!9#?%y(H# 9!9%G#+96>#&:)L :*L!:!9}!L/^># &K9}!L+^># ;!>#+:*" +
  "9!>#&:!.9)9=G#69=~23}U:%9#9!9*3}|(G#~(*9#L%G#~!*9#L~?}av G#}z*9#9%G#s*9#L*G#}s*9#L}|~Ov G#r*9)># 9)L&^># 9#Lr*^L#3u!L+:%%K9%L9P&K9%9#Lr*^^>#" +
  " 3t(9%L/^:%/!..9(>#p#:.96>#3:-96>#5:!9(>#}s#:*9(>#s#:+9(>#q#:)9(>#}l#:%9#Lx!^9(}1%~h!3~j#9#>#x!::9#>#~C!:99(L J ~_(9(L J ~!%9(9<J }z%9(9%G#s" +
  "%9(9)G#}s%9(9+G#r%9(9*G#}l%9(9!G#q%9(9-G#}e%9(9.G#p%9(99G#~6#9(9:G#~2#9(L~_(^:}19(L~2#^:}0L#:%/(.#K#KL#9#?%q%;C~ L#_9CM!}K7L!_1# ,!.9#Ly!^9#" +
  "}1%r%}r}<      ~h}:s3~j#9#>#y!:}+9(9#>#~R!G#~R!9(9}+G#y!L):%/(.9(9#>#s%G#y!9#}1%r%:}49#A }z%:<9(3~@%}5%~V!9(L~h ^;;3}s&9(L J }|!9(L }6!}z!9(" +
  "LnnnnlG#}l!9(LnnnnlG#p!9(MnnnnnnnnnmH%l9(Mnnnn3H%e9(9<J ~+#9(L J u#9(9;G#~(#9(9}4}5%~_!9(9(>#~C!;}!G#~!#9(9(>#x!;6G#}z#9(9(>#y!;=G#n#9(Lu#^:" +
  "}.9(L~_!^:}-L!:%/&.9#Lr*^;)9(Ly!^;%92># 3~(!9#?%r*;CM%}D0+9%3~^&9CM#}D&K9)9(L>z-  (9#M H%u*9#9(}1% }5%r*9#9(?%9H%~2*9#9({ %+{.%s*.9#L)J ~j(9" +
  "#Lq%^9(LD^9#Lr*^9#Ly(^3}d!/!.#m9(Lr#^3w%9(>#}e#9(Lq#^># 3w(9(L!J u#9}-3}^%L&:*#K#K#K9%L!_1%# *!.L(:*/!.9(A }|!:*9(C!}z!:@9#L3^9(Lz ^3~Y&9#>#" +
  "3:})9#>#5:09#L+^9(Lp!^3~Y&9(Lx!^:+9#>#+:A9#>#/:B30z):}29})&K#K9(>#x!9#Lr*^9})909A9B9}23~&!9#?%r*M!}E0 >#/;%A  9%L!J  L!O&K .9%L3^9@9#}1%s*3~" +
  "@%3}g%9%L J  ..L /!.9(Lx!^:+9%L#O.:!9+># 9#9*J ~j(9#9@}6!~h(9#9}2H%~_(9#9BG#~Z(9#9AG#~V(9#90G#~R(9#9})G#y(>#/;+A  L!O&K .9+L J  9#L!9(>#9L-L" +
  "(9!7;)9+>#+}?7G#~2*9#9({ % {.%r*9#9(>#=G#~6*9#9({ %3{.%~!*9#Lq%^9(LD^9#Lr*^9#Ly(^3}d!#K#K9+#m#K#KL#9#?%q%;C~ L#_9CM!}K7L!_1#! &.9#A ~!%L1P0%" +
  "9+A  L!O&K .9+>#+;%9+>#/}C0#9%L!^/!.9+A  L!O&K .9)9+>#+;%}?0!9%9)_.G#+.9+L J  .9CM%}E0 L :+9(C!}z!;}&L P9#}1%r%3~@%9(}1%~V!}w:}39(>#y!9(>#x!" +
  ">#&:3L!:-9(>#~C!;%L/^># &K9%L+^># ;%>#+:+9%>#&:-.Ln+:)9}&N&K9#L-L,9!73~P%9#># 9#>#&3}V:).~23}U:!3}U:}#9}&3~O&:.9}33}U:*9-9+3}|(:%9#9)G#~R*9#" +
  "L-G#y*9#L}c}av G#~K*9#9%G#~G*9#L%G#~C*9#L~?}av G#x*9#9*G#w*L+:%9#L+G#v*9#L~+~Ov G#~6*9#9.G#~2*9#L)G#~.*9#L~p}_v G#u*9#9}#G#~(*9#L&G#~!*9#L~)" +
  "~Ov G#}z*9#9!G#s*9#L*G#}s*9#L}|~Ov G#r*93>#+93L/^># 9#Lr*^L)3u!%K9%L~G O0!9%9#Lr*^^># 3t(9%L/^:%/ . .L :%/!..9}1L%J  L%:!/).9#L!J p%9#L }6!n" +
  "%9#M H%~h#9#9(>#y!L!_G#o%9(>#~C!:%9(>#x!:)9#Lr*^;!9(L~h ^LIz-  9#Lu%^9)L&^># 9)L+^># 9%9#L~h#^9!9(}1%>3}]!/).9>L%J  L&:!/&.9(>#~C!:%9(>#x!:)" +
  "9#Lr*^;!9(L~h ^LIz-  9#Lu%^9)L&^># 9)L+^># 9%9#Lq%^9!9(}1%>3}]!/&.9}(M%H% L(/(.9}(M%H% L)/&.9#Ln!^9%L}WfLn+P&m9%3}((9%.3}](9#>#o!:%9#>#n!L!f" +
  "N&K9#Lr*^9%3~C(9#>#r*LnnnnlP&m9#9#>#s*G#~_*9#9#?#r*H%~V* (9#>#}s*.:%.9#L~V*^Lq~nv L@3~p#9%3t( .9}.9!J  9}(M%H% L&/#.9(L~!!^3~.%.9}(9#Lu%^Ln!" +
  "z-  L!.J ~K!9#L~h*^= 9&?%q%M%}D&K9}%L%J  /#.9&Lp+^9&Lq%^;%Ln!z-  9(3~Z#9&>#o,:-9&?%p+:C9&Ly,^;!9&Lq+^Ly z-  9&9&{ %~_+{.%x,9&L~p+^3}q(9CM#}D" +
  "&K9%9!Ly z-  9(>#p);!>#8:*9&L~2%^9!>#9;)3u(9&>#v%:!9&9)&m9!9)^9&>#~6%9!L8a^:%%K9&Lp+^9*3}v&9%9&>#s+G#69%9&?#r+H#39%9&{ #p+{.# 9%L8^:%9*L8^:*" +
  "9)L!_;)0 .(9!.G#v%9&?%q%:}29&>#r%:*9&?#}s%:D9&Ls.^9&L}z%^L=z-  9&9&{ %y%{.%x.9&>#~K%:-9&?#~C%:E9&>#x%:!(9&9CH%u-9&L~2-^9&Ly,^Ly z-  9(L J ~K" +
  ")9&9&{ %x,{.%q.9(>#r):!9(>#}s):/9(?#}s):E9(>#p);2>#8:)9&Lp+^92>#9;03~p%909&>#p+9&>#q+;+_;%9%90}?7:*9&>#}e+9+L8a^:%%K9*&K9&Lq%^9)3}v&9%9&>#~!" +
  "%G#69%9&?#s%H#39%9&{ #q%{.# 9*L!_:*9%L8^:%9)L8^:)/!..9&9&?#p+H%y.9&90G#~V.9&Ly.^9&Lv-^3}|#9&>#~Z-;%LnnnnlP&K9&9&?%~_-H#~d.9&9%G#~_.(9&L~_.^L" +
  "}c}ev L})3~p#.92>#>9&Lp+^92>#@;03~q%909&>#p+9&>#q+;)_;%9%90}?7:*L+^:%9&>#}e+9)L&i^:)%K9*&K9&Lq%^9%L&_># 9%># 3~[!9&9%L&^A  J }s%9)9&{ #q%{.#" +
  " 9*L!_:*9)L3^:)9%L3^:%/!..9&90G#q+#K9!LnnnnlP&K9EM||||2}I0!9!9/3w(.Lnnnnl:!.9&>#~h-;%LnnnnlP&K9&9&?#~l-H#}l%9&9%G#q%(9&Lq%^92>#&92>#+3~r#.9&" +
  "9&?%y.H%s.9&9&>#~V.G#~!.9&9&?#p+H#~(.9&9&>#q+G#~..9&9&?#q%H%~2.9&9&>#r%G#v.9&?#~d.:D9&>#~_.:*9&>#y-9&>#~R-3}r(9&L~C-^3}c(9&>#z-9&>#n.3}r(9&L" +
  "p.^3}q(M#:}2.9(A ~K)&K9(>#r)9(L}s)^># 3w(.9(L J ~K)9(L}e)^.;%># 9%L&^># 3w(9}%L!J  9}2M%}D0 9(3~#%9(L!J ~h)9&L~(*^9&Ls.^L=z-  9&9&{ %x.{.%r*" +
  "9}2M&}D0!/#.9(L%J ~h).9} L%J  9}*L%J  L#:)/#.9 L~!}(^3~B&9 Lr}(^3~1&9 L!J u99&L~Z*^9&L~(*^L=z-  9&9&{ %r*{.%~G*943}i&9 L}l:^3n%9}2M#}X;CM!}K" +
  "&K#K9C~ L!O&K9 >#q:;/>#=;!L||||*}C&K .9/>#9:+L!:)9/9!L!^G#=9&Lq%^9/L@^># 9/LD^># 3~p#Lnnnnl:%9&>#q%;!LnnnnlP&K9&?#}l%;}2M||||2}I&K9!:%(9!9&>" +
  "#}l%3w(..9&Lq%^L.L}]~0v L}#3}s%9&9+G#y+9&9&A ~Z%J ~R+9&9&?%s%H%r+9&9&>#~!%G#s+9&9&?#~(%H#}z+9&9&>#~.%G#~(+9&9&?%~2%H%u+9&9&>#v%G#~2+9&9&>#~R" +
  "%G#~K+9&?%q%:C9&}1%r%:}39&9}2H%v+9&9%G#~6+9&9}3}5%q+9&9CH%p+9&9&?%~G%H%x+9&9&>#y%G#~G+9&>#w%9&>#x%3}r(9/9/>#=L!_G#=9&Lp+^;!L!9*3}a!:(9!3}^&/" +
  "!.9&9*G#q%9&9DH#}l%9&L}s%^;.9&L~Z*^L=z-  9&9-G#~C%9&9!G#v%9&9EH#w%3&;+L~p}_v L)L~ppv L*3}V;%3~b%9%3t(9+L}]}av L*9D~ ;19DM9p~ 3}V;%3~b%9%3t(9" +
  "&Lp+^9&>#~2%;29&>#~6%3~O!9&Lx ^9&>#}e+;%9&>#q+3}v%L!:)9E~ :09&>#}@:(#K9&>#}=L!O&K9&>#p+9%3}r((#K9+L~1}gv L&9(3~b%9(3t(9&>#p+9%3}r(9&L}Z}[n+G" +
  "#p+9&LK_9&>#s%9&>#}z%9&Lp+^3}f#9&>#}<:(9&>#KL!f0 9+L~)ov L+9(3~b%9(3t(9&L}Z}[n+G#u-9&>#~(%:%9&>#u%3(:)9&L G#q+9&9)G#}e+L&i:(9&9&Lu-^G#p+#K%K" +
  "9(&K9(L3_:(9&LI^9&Lp+^9%3}Z#9%L3^:%9&>#IL!P0!/#..9+L~/ov L*9&>#}e+;%3~b%9%3t(9+Lz}^v L+9-~23}U;%3~b%L :)9+:(/%.9&>#}7:(9&>#}e+3t(L!:)..9+:%." +
  "9%3t(9*913w(9.3}c(9&L~!%^3~k&9!903}r(9&>#~.%923w(.(9&9DH#}s%9&9*G#r%9&9}2H%q%9&L}z%^9&L~Z*^L=z-  9&9-G#~K%9&9!G#x%9&9&{ %~G*{.%y%9&9EH#~C%9E" +
  "M||||}hnnnnm}J&m9&Lq%^L 9&3}a!(9&Lu-^;%9 >#q:L+^;)3~W!9&LD^9 L~C4^3~Y&9&?%D:C9&9&>#~.-;!G#}l+9&9CH#}e+9&L!G#p+9&9&>#~2-L/a9!^G#r+9&L~l.^;!9&" +
  "Lp+^9 >#~_49 >#~d43q!#K9&>#z.;/&K#KLnnnnl:49&>#~l.:!9&>#~p.:*9%3}j%9!LnnnnlO0 9&9/G#~!.9&9*G#}z.9&9!G#s.9&L>^9)3~N&L!:(9&>#@:+9&>#>;)L!O&K9&" +
  "L9^9+L~0}av L&3}V;%3}t%9&L6^9&>#99&>#=3y&9&>#6L!O&K9&Ly,^9&>#8;!3~]#9!3t(9&>#y,;4LnnnnlO:(.9%3t(.9)9+3~3(9&Lu-^9-9&>#y%3}u%9&>#~2-:%9&>#~.-:" +
  ")9(&K9&LnnnnlG#p+(9&Lp+^9*9/9&>#~R,;!9&>#~V,3~,!949!3w(.9)9%9&Lp+^3~f!:(9&>#u-9)3w(9&Ls.^3~f&/#.(9!3~f&9%3}j%.9&L3^9)3~N&9&>#3L!f&K9&>#5:((9" +
  "&Lu-^9-9&>#y%3}u%9&>#~2-:!9&>#~.-:%9&LnnnnlG#p+9%9!9&Lp+^3~f!:(9&>#u-9%3w(..9&Lq%^L!9(3}a!.:(9&Lq%^3}^&L!:).9 >#q:3~j&983~q#9 Lw9^3~N%9 Lv9^" +
  ":4.94># 3t(9}*L!J  .L#:%9)L#O&mL%(983}Z%9):%L!.:*.9 9*J ~6:9 9%L#O;*&mL%(983~0&Lw:Lv:9%L!f79 ^># < L3_;/= Ln+9(3 :+9/L+^3~;&9/>#/:)9&L+^;%9/" +
  ">#+L!f;!G# 9%9)9+9!7G#&9/L3^= 9&>#/:!9&>#+L!O&KL~U~mv LE3~Q( (9!3t(9(3t(9 >#v:3t(9 >#w:3t(.L!.J x:9&Ln/^= 9*.}m?&}+m&}Y!}V!}W< Ln)_;)= 9)Lnn" +
  "nnlG#}R9)Ln8}6!s!9)LnnnnlG#a9)LnnnnlG#l9)L }6!}s!9)M&H%}K9)M H%R9)Mnnnnv H%}=9)LnnnnlG#q!9)LnnnnlG#o!9)M H%I9)L~_*G#w!9)M H#~6!9)9#G#~2!9)9!" +
  "G#~.!9)M H#x!9)L#G#~(!#K9)L~(!^3~I(L#O&K9)Lq!^:89)Lo!^:}&9)L~K ^:} 9)Lx ^:}!9)L~V ^:69)L G#y!9)Mnnnnv H#~G!9)L}s(^:*9)L}p(^:#L!:!#K%K#K9)Lq(" +
  "^;19)L~(!^;,9!L!f3~P#9)A r(;!L%O0#9)9#C  }6!~R!9)9#A #J ~T!9!L#O0 9)?%q(:=9)Ls&^9,3~V#9)A ~&&;,L#O0#9*9)> ~ &G *9*9)?#s&H# 9#9)C!~R!}6  9#9)" +
  "A ~T!J #9)9!J r(9)9=H%q(9)9,J ~ (9)L~G!^913~A%L :!/!..9)LD^9)L~(!^3}w&9)>#DL#P0 9(L~h a:}(9)>#~K!;19)>#y!L6a^:}*9%>#+:.9%>#&:/9)Lr(^:29)Lw%^" +
  ":59)L~:%^:39)Lz#^:})9)L}s(^:79)L}p(^:49)L~!&^:}+9)Lo#^:}#9)>#~G!9&L!f:991:#%K9#9}*P&K9)9#?#3;=H%~h!9)9#{ # ;>{.%~V!9)9=H%p#9)9>{.%~p!9)9)A }" +
  "e#L%OJ }k#9)9}#G#}s#9)9%G#r#9)9)L}k#^G#}l#9)L~V!^L~p}_v L)3}[%&K9)A }k#&K9)9)A }f#J ~!&9)9)?#o#H#s&9)Lq(^;!9)Ls&^3~=#9)L~2%^9!3r&(9)LnnnnlG#" +
  "~2%.9)>#}R9)>#W3}r(969)>#v%G#+969)?#~2%H# (#K9)L~p!^;!L~ppv L*3}[%&K9)9)>#p#L(O&m9)>#o#;!}4  9!L&^E  M9}_oM~]~;~+}r~N/}D(L .J s!/!.9!L}]}av " +
  "L*3}[%&K9)Lq(^9)L}l#^3~ #9)>#q(;!LnnnnlO&KLnnnnl:!(#K9)Ls&^9)>#}l(;&9)>#r(3}d#9!9&3w(Lnnnnl:!9)>#s&;&LnnnnlO0 9)>#~!&&K9)?#}z&:}-9&:!(9&9)>#" +
  "}z&3w(...9)>#a9)>#e3}r(9)9}-H%e9)9!G#a/!.9!L}c}av L-3}[%&K9)9)A }f#J ~!&9)9)?#o#H#s&9)Lq(^9)Ls&^3~=#9)>#r(:*9)>#}l(:&9)>#q(L :!92L~^}dv ?  H" +
  " )92L~W}dv ?  H  9)#m#K%K9!L1P&K9)9!92^A  ;+3~P%9!L!^:!9)># 9)>#&9&9*3~T&N0!/#..L1/!.9+L19)A }k#7.J }w!9&3}r(/!.9!L~1}gv L&3}[%&KLnnnnl:!9)A" +
  " }e#L(O&K9)>#o#:+9)L~2%^9)>#p#;*3~o%%K#KL :!%K9!9*O0!9!9+^A  L;P&K9!L!^:!/!..9)L~2%^9+9!L!^;!3~6(9*9!_:&9!9+^:,L :!#K%K9!9&Q&K9!9,^A  ;+L~R " +
  "P&KL!:*9+L;O0%(L#:*.9!9*^:!/!..9&:!.9)9,9!L~R 3}g&J ~!&9)9!G#}z&9)9,G#s&9)Lq(^;+9)Ls&^3~=#9)>#q(9/9.9)>#}l(;*9)>#r(;03s#&K9+9/9.9*903~,!9)>#" +
  "}l(;+9)>#r(9)L~2%^3~k!9)>#q(9+3w((9)L~2%^9,9!3~6(.9)L~2%^L;3}n&9*3}r(L!9!L!^;*9,^9!9&}C7:+9&9*_;!L 9!9&}A7:*/!..9)L~2%^9+9*3~6(9)?#~6%:}.9)>" +
  "#~2%:!.9)>#l9)>#}W3}r(9)9}.H#}W9)9!G#l/!.9!L~)ov L+3}[%&K9)L~_*G#~2&9)M H#u&9)9)?#o#H#~!&9)M H#~6&9)L#G#s&9)L G#~K#9)Mnnnnv H#~C#9)A }e#L&O&" +
  "K#K9)Ls&^3~G(L#P0 L!:!%K9)L~.#^9)Ls&^;&9!L!f3~i%9)>#~.#L#P0!9)A ~2#L!fN0!9)L~R#^;!9&3~V#9)A ~^#L#O0!9)>#~V#:&9)>#~R#:*9)A ~Z#:,9)Lr%^9!9/9.3" +
  "}q##K#K9,L(O&K#K9)L~_*G#~!(9)M H#s(9)9&G#}s(9)9*G#r(9)M H#~((9)L#G#q(9)Lq(^3~I(L#P0#9)L G#u%9)Mnnnnv H#~!%L!:!#K%K#K9)L~2%^;&9)Lq(^;*9!L!f3~" +
  "P#9)A v%;!L%O0#9)93C  }6!s#9)93A #J }x#9!L#O0 9)?%~2%:=9)L~h#^9*3~V#9)A ~s#;*L#O0#959)> ~o#G *959)?#~h#H# 939)C!s#}6  939)A }x#J #9)9!J v%9)" +
  "9=H%~2%9)9*J ~F%9)L~!%^9&3~A%L :!/!..9)L+^9)Lq(^3}w&9)>#+L#P0 9)>#u%L6a:*L :!9)>#~(%:&9)>#~!%%K9!9*P&K9)9!9&^;+?#3H%x%9)9+{ # {.%~2%9)L~2%^L" +
  "}]}av L*3}[%&K9)L~h#^959/9.3}q#9)>#r%9)>#}s%3}r(9)9)>#~p#G#s%9)9)?#~h#H%r%.9!L6^:!/!..9&3~@(/!.9)>#~!%9)>#~(%3~@(/#..L~K~Kv L+3~*#L|!f;!L},O" +
  "0 9)L G#v%9)Mnnnnv H#~2%9)>#r%;&LnnnnlO&K9)LnnnnlG#q(9)L~2%^3}i%(9)9)?#~2%H%q(9)9)>#v%G#r(9)9!J ~!(9)9)?#}s%H%s(9)9&G#}s(./!.9)LnnnnlG#q(9)>" +
  "#r%9)>#}s%3}r(.9)L~C#^9)Lq(^3~+#L :!/ . ..9)9)>#~K#G#r(9)9)?#~C#H%q(9}!3}c(9}!9)>#r(G#+9}!9)?%q(H# /!.9!L~fov L)3}[%N&K9!L}l}av L-3}[%&K9)L9" +
  "^9}#3}y#9)9)>#=;!}6!}u!9)9)>#99!Lnn&Qf}6!}s!/#.9!L}u}av L-3}[%&K9)L>^9}#3}y#9)9)>#>;!~)H%I9)9)>#@~29?9!L!f7;?}5%K/#.9!L~!}av L13}[%&K9)Lq(^9" +
  ")L}l#^3~ #9)>#o!9)>#p!3}r(9}&9)>#r(G#+9}&9)?#q(H# /#.9!L~5}gv L*3}[%N99Ng0!#m9)L~_*G#p%9)M H#n%9)9)?#o#H#~p#9)M H#}e%9)L#G#~h#L :*9)L G#s%9)" +
  "Mnnnnn!H#r%L+:+9)A }e#L&O&mL 9)L~h#^3~G(L#P0!})L!:!%K#K9)L~R#^9)L~h#^;&9!L!f3~i%9)>#~R#L#P0 9)A ~V#L!fN0 9)L~!%^9&3~V#9)A ~-%L#O0 9)A u%:!9)" +
  "Ls&^;&9)>#~!%9)>#~(%9%L 9)3}Y#K9)?%s&;=M#}E&K#K9)Lq(^;,9&L~h z-  9!L(P&K9,3~!%/!.9)L~2%^;!9}+L~_ z-  9)9=H%q(929!L~_ z-  9)>#~2(LnnnnlP&K#K9" +
  ")>#~6(;!9)>#v(;&L~ppv L*3~T&N&K9!9&L~t}_v L(3~T&N0!.9)Ls&^9)L~2%^L~_ z-  /&..9)Lq(^3~!%..M#:=.9)Lq(^9)Ls&^L~_ z-  9)Lr%^9*L!L+L~h 3~U&9)>#}s" +
  "%;+9)>#s%;*L~h a^:!%K9=M%}E&K9!9=H% 9!L+^9)Lq(^L~_ z-  9!L~h ^:!9*L!^:*M%:=/!..9)9*G#s%L :!/!..9)>#r%(L ..:-9(9*P&K9+9*3}[&9-9+3x(Lnnnnl:-(9" +
  "+9}(^:&L :!#K#K%K9!9}(O;,N&K9!9+^9!L~h ^:!?% M#}E0!/#..9&;*:!/!.9!9+^;!L~h _:*.L L+3x(9!9&9!_L~h c3}[&9)9-G#q(9)9+G#}l(9)9*9+_L~h cG#r(L+L 3" +
  "}[&L L+3x(9,&K9)?#}l(:}/(9)Lq(^3~;%Lnnnnl:-..983}q(9)9}/H#}l!9)9-G#q!/!.9)L~_*G#~G%9)M H#x%9)9)?#o#H#v%9)M H#~K%9)L#G#~2%9)L G#~!#9)Mnnnnv H" +
  "#s#9)A }e#L&O&K#K9)L~2%^3~G(L#P0 L!:!%K9)L~(#^9)L~2%^;&9!L!f3~i%9)>#~(#L#P0!9)A u#L!fN0!9)L~.#^9&3~V#9)A ~9#L#O0!9)L G#x#9)Mnnnnv H#v#Lnnnnl" +
  ":-#K9)A ~6#L(O&K#K9)>#~2#:!9)>#~.#:&9)L~_*G#~2&9)M H#u&9)9!G#~(&9)9&G#~!&9)M H#~6&9)L#G#s&9)Ls&^3~I(L#P0 9)L G#~K#9)Mnnnnv H#~C#L!:!#K%K#K9)" +
  "Lq(^;&9)Ls&^;*9!L!f3~P#9)A r(;!L%O0#9)94C  }6!y#9)94A #J ~P#9!L#O0 9)?%q(:=9)L~h#^9*3~V#9)A ~s#;*L#O0#979)> ~o#G *979)?#~h#H# 949)C!y#}6  94" +
  "9)A ~P#J #9)9!J r(9)9=H%q(9)9*J ~ (9)L~C#^9&3~A%L :!/!..9)L6^9)Ls&^3}w&9)>#6L#P0 9)>#~G#;,9)>#~K#L6a^::L},:09)>#~C#9,:&%K9&9:P&K9)9&?#3H%n%9" +
  ")9&{ # {.%~h##K9)L~h#^;!L~0}av L&3}[%&K9)Lq(^9})9/9.3}q#L},:09)>#q(;!LnnnnlO0!9)>#}l(;*9)>#r(3~*#9!9*3w(L|!f:0(9!L~h}_v L&3}[%N&K9!L}]}av L*" +
  "3}[%N0#9)Lq(^9})9/9.3}q#9-9}%3}r(9)>#r(:<9)>#}l(:}%9)>#q(:-/#.9)L~_*G#~!(9)M H#s(9)9)?#z#H#r(9)M H#~((9)L#G#q(9)L G#~Z#9)Mnnnnv H#~R#9)A o%L" +
  "&O&K#K9)Lq(^3~G(L#P0 L!:!%K9)L~_#^9)Lq(^;*9!L!f3~i%9)>#~_#L#P0!9)A ~d#L!fN0!9)Lr%^;!9*3~V#9)A }y%L#O0!9)L3^9!3}y#9)L~R#^9)>#3L!O&m9)}4#59=Mn" +
  "nnne}]o:=Lnnnnl(9)L~!%^9)Lr%^9/9.3}q#9=9)?#~(%9)>#~!%;!LnnnnlO7:=L}Znnnl9!9!L}Znnnl}@7.;*L}ZnnnlP3~.(9)>#~V#9)>#~Z#;+L/a^:!%K9*L}ZnnnlP&K9!9" +
  "*G# 9!L&^9=H# 9!L/^:!9+L!^:+L}Znnnl:*/!..9)9+G#~Z#L :!/ . ..9)9)>#~Z#G#u%9)9)?#~R#H%~!%9)Lv#^3}i%9)9)>#u%G#x#9)9)?%~!%H%v#..9&L6^:&/!..9,3~@" +
  "(90L},O0!9-LnnnnlO&K9)LnnnnlG#q(9)Lv#^3}i%(9)9)>#x#G#r(9)9)?%v#H%q(9)90J ~!(9)9<G#}z(9)9}%G#s(9)9-G#}s(./%.9)>#~C#9)>#~G#3~@(..9)LnnnnlG#q(9" +
  "-9}%3}r(9)Lv#^3}i%.9)Ls#^9)Lq(^3~+#L :!/ . ..9)9)>#~!#G#r(9)9)?#s#H%q(9} 3}c(9} 9)>#r(G#+9} 9)?%q(H# ..9#L6^:#/!..913~@(9)9)>#WL 9)>#}RLnnnn" +
  "lP79)>#[L~t}_v L(3t&9)A s!gJ s!9 9)LI^L~h z-  /#.9)>#~G!9)>#~K!3~@(.9 M#H% 9)LI^3~!%.9)Ln)^= .~6P%}&m%}Y!}W< Lv(_;&= #K9#Lnn99%># ;*L&i;-9-L" +
  "nn9}A7}A&K#K9%A }(:} 9%A 6:,9%>#/;.&}Y9.L0j;*L!_:-9%}4#3:79%>#59*L }@&KL!9*_Lq%cL!^;*L~F}cka:+9-9*Lq%a^:-.Lvo}8c~)9.L&}SL|%f9+^9-L~Z b;._9-L" +
  "~/.aL#j^9.L#j^~(Mn}y(}Y97}WM~_*}Y}WMn~_~C~4~+q1}X(30z).:73?:}+9&9,J }G9&9} J }H9&9}+}5%K9&97H%I9&M!H%D9&9%?# H%}=9&9%>#+G#RL.:%%K9%LCP&K9%9&" +
  "Lu%^^L#J  9%L/^:%/!..9&Lw~Kv G#~p#9&L!G#~l#9&L&G#r#9&M H#q#9&Mnnnnv H#p#9&{/                {.#}s#9&M H ~##9&L!}6!v#9&L!}6!o%9&M!H#z#9&L G#~" +
  "6#9&Mnnnn3H#~.#9&9&LD^G#~h#9&L~C#^9&Lu%^L=z-  9&M H#r%9&9#G#}l%9&9!G#q%9&M H#}z%9&L#G#p%9&L~_*9&>#}@;}&9}&L~_*}C7G#s%9!9#Lwvv L%3~Z&&K9&L!J " +
  "~#%9&L%G#r%.9&Lp%^;%3}h&L|!fL~s P&K9&Ly!^9%3}g!9&L}l&^;%9&A ~V!L6iL}Z}]5gL 3~C#9&Lp#^;*3~n&9*9%L@z-  L}Znnnl:*9&L}ZnnnlG#u%(#K9&L~.#^:39&L G" +
  "#q&9&Mnnnn3H#p&9&M H#s(9&9#G#r(9&9!G#}l(9&9&Lp&^G#}s(9&L#J }]&9&L#J ~o%9&L#J ~c%9&L#J ~U%9&L#J ~J%9&L#J ~?%9&L#J ~5%9&M&H%~p!9&M H%~h!9&Mnnn" +
  "nv H%~_!9&M H%~V!9&9}+}5%y!9&L G#~h&9&Mnnnn3H#~_&9&Lp%^L~s 3o%L :,#K%K#K9&L~l&^;)9&Lp%^;-9&?%~V!R&m9&>#~h!(L!.N3}b&9&A z&;4L#O0#9&>#}z%L!^:+" +
  "9&>#~p&:.9&L>^9)9&L~_&^3}]%9&>#>;(9&>#@;*3~>!;1L-_:%#K9&Ly!^9)9(9*913~9%;)N9%L|!fL&PgN&K9-3}h&L|!fL~s O&K9&Lp#^9-9&L}l(^L!3o!9&Lp~2v ># G#u(" +
  "9&Ln~2v ?# H%~!(/#..9&L~!(^9&Lp%^3}g!.9&9.G#x#9&9+G#w#9&L J v#9&L J }^%9&Lp#^9(9*9)9&L~!(^9&>#r%3}o%0!9%L|!f;)L)}A&K9&Lu%^9)L/a^;*9&>#u(G#+9" +
  "*9&?%~!(H# (#m9&L9^:19&Lp#^:-9&L~!(^:.L :+< LD_;)= #K#K#K#K#K#K#K9*L,_1& &#!&.9(A  L~e P0%9(A !L~[ P0%9(A #L~k P0%9(A %L~k P0%9(A &L~W P0%9(" +
  "A (L~^ P0%9(A )L~[ P0%9(A *L~@ P0%9(A +L~Z P0%9->#[A }-L!P0%9.A +;(L%P&KL#:+Lnn/:%/%.9)L G#89)Mnnnn3H#59)9.A ,J >9)9.?# H#99)L+^9)L9^9)L5^3}" +
  "]%9)>#+:(#KL~2~=v 9)>#/;*3|%&K#K9*:%%K9%N0%9(A  ;+LD_L|!fL-Q9+L~U!fL~: _L|!fL})QgN&K9+LA_;2L0}AL L!92iL}]v f7N9+L~U Pf0#.9(L!^:(9%L!_:%/ . ." +
  ".9-L}^}ay L}]}ay 9*Ln#Q7L}[}ay 9*73}z&.9)>#59)>#63w(L#:+/&.9(A  L~a P0#9(A !L~f P0#9(A #L~l P0#9(A %L~[ P0#9(A &L~^ P0#9(A (L~j P0#9(A )L~W " +
  "P0#9(A *L~l P0#9(A +L~a P0#9(A ,L~g P0#9(A -L~f P0#9(A .L~k P0#9->#[A }-L!O&K9.A +;(L(O0&Lnn5:%/#.9.A +L(O&K9.>#&:%9.># :+9)9)LC^G#59)L9^9+9" +
  "%9)L5^L13~h#9)A }1L#O0%(9.3~Q%N0%.9-L}h}a~K 3}z&/&.9(A  L~W P0!9(A !L~f P0!9(A #L~g P0!9(A %L~f P0!9(A &L~q P0!9(A (L~e P0!9(A )L~g P0!9(A *" +
  "L~m P0!9(A +L~k P0!9(A ,L~@ P0!9(A -L~Z P0!L!:+9->#[A }-L!O0#/!.9(&K9-9%9(L6igL}Z%g3}z&/#(9-L03p&/%. .L,:%L}z}fv :.#K#K%K9%L!^;%L4P&K9%L})O0" +
  "+9.L&_:+9.># :29.L+^:.9(9*9+># 923~;!N0!/#..L :./!.9%L4Q:.9%L-_:%.9)9%J !9)9.L!fJ  9-9)A !L6iL~f~r~-~**_L}j!9)A  73}y&9-L03p&/!.9+L/a9-^;%9." +
  ">#+G#}@9%9.?# H#}<9+L*^:(L!/!.L .:%919(J !919%J  9)LD^= 9&A 9N0#9&A ::%.9&9&A o%94L!h9%L|!f9,L|!f}CffJ o%9%:,/!.. .9&L}l&^;%9&Lu%^;*L~K z-  " +
  "9&>#~_&9&>#~d&3w(9&Ly!^3~m&9&9&>#}z(G#v%9&9&{ #}l({.%u%9&L6^;,9*3~M#9,L&g9&Lq&^9&>#6;47># :}!9&>#}e&:59&>#p&:6L :-9&L~_&^9&Lp#^;(9%L 3s!9&L~" +
  "l&^9(9%L#3s!L!:,9*9(9%L&L!3}g#9&L J }^%9&L}Z}+}6!v#9&L G#~6#9&>#~h#;%># :(9%?%+:79&M H#n(Ln!:*#K9&A ~Q&L#P&K97Mn~G}r~k~mA9(7:7#K#K#K9&A y&;." +
  "1&&#! #.9&9&A ~O&J ~2%9&9&?#~G&H#u%9&Ly!^;%9&Lu%^;29&Ln(^3~F&9&L G#q(9&Mnnnn3H#p(9&>#y!:,9&>#~R!:.929%9&Lp(^3~k#929&>#u%;(9&>#~.%;)3}o&9(:%<" +
  " L9_;+= 9)&K#K9(9)^L!_;}#A  L~P P9)L},_L}TQg0 9+M H%69+{/                {.%+#K%K#KL :1%K#K9%9}#O0&90L}*O&K .9%L!^:*9%A  :%L!90iL~g~0~Q|!fN0" +
  " 9%LD_L|!f;}%L-}C0 9}%91L-a^:190L!^:09*:%/!..90A }{~KK9%P0 9/L)O&K (90L!^:09+L+^9/L#i^91G# 9/L!^:/9*:%/#. ..L :0/!.9+>#3:%L :09+>#6:*9+>#5:/" +
  "9+>#+;}#9+>#/;}%3~e#:}(9+>#8;})L}6}?9*L}6}?g9}(9%L!_}A9/L}&}?gg0 929}#9}%9%3z#9/9*9})3~>&9)L}+_:%%K9%&K9%L!^:%91L-a:1/!..92L!J }09291G#9L!:0" +
  "..#m9+L9^= 90N&K#K9(9)L 3~c&A vnKL)f&K9&Lu%^;%973}t!0!9%9(9)3t!/!.9(9)L 3~s#;%L!_L!}A&K9(9)9%3~c&L9O&K9&Lu%^9(9)3t!/#..#K9(9)9%;*3~c&LBO&K9(" +
  "9)9%L!^;*3~s#;+N0!9*9+^:*.9%N9)9*}?g0 9%L,_L(Q&KL :%(#K#K#K#K#K9%L*_1#! #.9*L+P0#/(.9*L*O0&/!.#K#K9%L3_1&!## #.9*L}!P0!L,:%/#.9*L3P0 L):%/!." +
  "9&Lu%^L}(3~d&/%..9(9)9%97939&Ln(^3}o!/%.L :(L :+L):*9&Lu%^;)LA3v%;%N&K9)L}13v%N&KL#L&9)>#69)>#83~^(L#O;+7:*..9)9*3t%:*9+&K9)9)>#+L+gG#+9)9)>" +
  "#/Lnn9gG#/9*L~G2^:*.9%&KL 9*_:%9*&K9%:((9)L73~d&.(9*;%:(.Ly~1v 9%3n&N&K9)L})3~d&L :(.9)LA3v%:19)>#69)>#83~^(:%#K#K#K9+N&K#K9)L~N 3v%N&K9%L%P" +
  "0!L~e#L~f#9(L%L29(L~Z d7f7:%9)L%3t%L!_:*L9:09(L!L!3z#://%.9)L#3t%:*9)>#8N&K9)L;3~d&.91&K9)LA3}i(.9)L!3t%9(3}b(:/9(L!^3}b(9/_:%L},:0L!_;(L*}C" +
  "&K9%:*/&(9(9*L*a^L*_:*/%. ..91&K9)L#3t%:*9)>#8N&K9)L:3~d&.9)LA3}i((9%L&P9+g&K9)L}&3~d&.9)L#3t%:*.9)L#3t%9(9*L!3z#:/L}+L}*9(9*3~e#;%7:0L!_:*." +
  "9%9*}?0!.9)903~d&.9)9*9/^~(Mn}y(}YH% 9)>#8N&K9+&K9)L83~d&(9)9)>#+Lv gG#+./!.9)L~K 3v%N&K9)L~l 3v%N&K9)L93}i(..9)L#3t%:09)LJ3v%9+91g;%P&K9)9%" +
  "&mL=L<9)>#69)>#83~^(7(L=.3~d&.#m9)L<J ?9)L#3t%:19)L}&J ?9%&KL :/L 9)LJ3v%N0!})(9)>#69)>#83~^(N&KL :/L /#..9)L#3t%:/L!.:2#K9)LB3v%N&KL :%L :(" +
  "L :+9)L@3v%N0!.L :%L :(L :+%K9)3}p%;*L,}A&K9*9+L-a^9+9(L,Q7:+9(L!^:(9%9*g:%/!..9(L P92f0 9)L}.3~d&.L,9(_;*L 9*L,}A7:*%K9*&K9*L!_:*9+L-a:+/!." +
  ".90L6O9/9%91ggL Pf90L6}?9/L}7}?g91L}6}?gg&K9)L}-3~d&.90L6O&K9)9)>#+Ln!gG#+.9)9+G#99)L,L%9(9(L%}A7;%9%L,}C7G#=9/L}7O&K9)3}j(L}6:/.9)L}/J ?9)9" +
  ")?% 9/91L}7a90Lq8a^^~)}WH% 9)L~P 3v%N&K#K9)>#8N&K9)9)>#/Lnnv gG#//%.9)L93v%})9)3~[&&K9)3q(/%.9)3}[#0 9)L~Z~1v L!3~*%0 9)L}/3~d&..9)>#8N0 %K9" +
  ")L~Q 3v%&K9)L} 3r%9)L~S 3}i(/!..9)L93v%&K9)L43r%.9)3q(..9&Lu%^97939&Ln(^3}w!.:*9&A ~V!&K9&>#~6#N&K9&>#~.#9&>#~2#3w(939&>#q(G#+939&?#p(H# /(." +
  ".9&>#p(9&>#}e(3w(/%.L :.9&>#~G&9&>#~K&L 97939&Ln(^3}o!:*/#.9.L6iL}_}]>g:*.L :..9495947:)9&L~!(^9&Lp#^;%9*9,9.9&>#n(9&>#o(;*L|||}Yf9*9&>#~h#?" +
  "% R73~>#9&Ly!^;+9%9&L}l&^L)L 3}g#9&>#~h#A }-N9&>#~l&;.L}ZnnnlOgN&K9&>#~p&:09&>#z&:1< L~G!_;(= L&L>3}y(;-M H#99-Mnnnn3H#69-M!H#39-M H#+9-Mnnn" +
  "n3H# #K9%;*>#[A }-L!P&K9(91G#D9(90G#@9(L}]#G#F9-L/^;,L~s 3}n&L~sov L+9(L@^9,3~P!9+A +;5L#P&K#K9+?# :89(L~_*G#R9(M H#}=9(98H#K9(M H#}G9(L#G#I" +
  "9(LI^L~s 3o%L!:%%K9(L~R ^;/9(LI^;+9%L!f3}b&9(A WL#O0!9(L~_ ^9+3}g!9/L~sov L+3}[%&K#K9(A e;%N0 L :+9(L G#~!!9(Mnnnn3H#s!9(L G#~.!9(Mnnnn3H#~(" +
  "!9(>#a:39(>#[:2L :/9%L#O&K92939(L~(!^3~=&N:/9(>#~.!:+.9(9(A fJ }W9(93G#l9(92G#i9(L~2!^9(L~l ^3v#9+&m9(>#u!(9(L6^9(L~2!^9(Ls!^3}]%9(>#8:+9(>#" +
  "6.:39/N9%L%Pf&K9(>#~(!9(>#u!3w(9(>#s!9(>#}z!3w((9(L!J ~C!9(91G#x!9(90G#w!9(L G#}W9(Mnnnn3H#i9(L3^9(Lw!^9(L~l ^3}]%939+9(>#39(>#53~T&9(>#i9(>" +
  "#l3w(9(>#~(!9(>#u!3w(9(>#s!9(>#}z!3w(0!.9(L}Z6}6!n!9(L}Z9}6!i9(L}h}Zu&G#q!9(L J }e!9*9(L}e!^L L 9(L~l ^L#3~T!.(9,L@3}n&9(L9^9+9(>#}G3~[%9(>#" +
  "=:%9(>#9:+9(M H#n!9(M!H#i9(9,G#}W9(L~l ^9+9%95L!f3~N!.L :%/ . ..9,L{ 3}n&9-9)9}!3~6(9(L}l!^;%9)9}!L}p}^v L&3}c&9(A }v!L#P&KLztv L/9%9-3~1#.9" +
  "(L~(!^9)9}!L~?}^v L*3}c&9(A ~1!L#O0!9(?#~(!:89(A ~/!:%L :/9(L G#v!9(Mnnnn3H#~2!9(9%J ~C!9(98H#w!9(L+^9(Lw!^9(L~2!^3}]%9(>#+;09(>#/;+3~B#;*&K" +
  "909+9*3}h!Ln}g<fN:/.9*9+9*9+}?7:,9*:%#K%K9%9,P&K9%90^A  L<_;1L8}AL L!91iL}Zsno!f70#9%L!^:%/!..9,:%.9/&K9%9*Q&K .9%9+}?&K (9(LI^9*90^9%9*_3~r" +
  "#9(>#}7;%9(>#K;*3~8%9(L%J }W9(L J m9(L!}6 }X9(9*G#l9(9%G#i9(>#ILp~*v L19(L~l ^9-3~1#9%3w(..9(>#~2!9(>#~6!3w((9-L6^:,L :%L~2~*v :+L :0%K#K9%L" +
  "=O0%9%9*^;/L~F ^A  L#P&K90L%}C0!9+># 9+L&^># 9/Lw ^9,3~P!.90L#Q&K9-9->#9G#=.90L!^:09+L+^:+9%L/^:%/!.. ..9(L~G!^= .Lnnnnl96947:%#K9&A u#&K9&L" +
  "}ZnnnlG#u%9-3~K%9&>#~!(9&>#~((3}s(9.9&>#~p&3}s(9&>#~_&9&>#~d&3}s((#K9&>#~_&;*L}ZnnnlO&K9&L}ZnnnlG#u%9-3~K%9&>#~!(9&>#~((3}s(9.9&>#~p&3}s(/!." +
  "9&>#~d&:,9.L}ZnnnlO&K9&L}ZnnnlG#u%9*9,3}r(9-3~K%9&>#~!(9&>#~((3}s(/!.9&>#~p&:(9&>#~!(;+L}ZnnnlO&K9&L}ZnnnlG#u%9%9)3}r(9.9(3}r(9*9,3}r(9-3~K%" +
  "/%.9&>#~h&:/9&9&?#y!H#~d%9&9&>#~V!G#~l%9&9-G#n&9&9#G#z%9&9!G#~p%9&L G#~_%9&Mnnnn6H#~V%9&9&?#~((H#y%9&9+G#~K%9&9}!G#~G%9&9)G#~C%9&9%G#x%9&9&>" +
  "#z&G#w%9&9(G#v%9&9.G#~6%9&9/G#~2%9&9,G#~.%9&9*G#u%9&9&>#~h#A }-;%J o&94&K9&>#p&9&>#}e&3w(.9%L!O:./%..9%9)3}r(.94&K9&>#p&9&>#}e&3w(.L}Znnnl:*" +
  "..9&L3^9&Lp%^3}w&#K9&>#3;%L#P&K9&>#5:*9&Lu%^3}t(9&L}ZnnnlG#u%9&L}l&^;,Lq!L}e!9%L!f;%79}&9*9%73~C#9&Lp#^;%3~n&9%9,L@z-  (9*L}ZnnnlP&K#m9&A o%" +
  "&K9#:%9!:,Lnnnnl9&A ~#%L!P0!}).9&L G#~V!9&Mnnnn3H#y!9&L}l&^;%9&Lu%^L 9&Ly!^3}q!9&L+^9%3~M#9&>#+;,&m9&>#/:%9&>#y!9&>#~R!3w(Lnnnnl(9&>#~V!:%9&" +
  ">#~R!:,9&>#y!..:(LnnnnlL!3}r(9&9%G#~_%9&9,G#~Z%9&9(G#~V%9&>#}=;,LmO0#9%9,}A&K9.L!fN0%#mLnn#:,9-&KL 9->#99->#=}?0!}).L}3.9%^LE^L}Zn#Q0%.9&Lu%" +
  "^3}t(9&L J }l(9&L}i!G#r(9&Lp#^9&L}l(^9,L L&L 3~T!..L}Znnnl:*.9&9&{ #s#{.#}s&9&L#G#r&L :%9&>#q#:(9&>#}e#:)#K%K#K9%L3O0#9%9&L}l&^^;,L+^># ;-L~" +
  "[ }C&K9,L/^># ;,9(Q&K9,L6a9)^;,A  L#P&K9,>#&L| f;+L},}C0%9,9+A ~;}dKLn}a~G gG#&.9,L J 59,9-L~Y _G#+9,L G#/..9%L+^:%/!.. .L&:-9&L}l&^9&L~.%^L" +
  "~K z-  9&Ly!^;,9&Lp#^;(L@z-  9&>#~.#9&>#~2#3w(9&>#~R!:%9&>#~V!:)9&9#G#}z(9&9!G#s(9&9)L6a9%^G#r(9&9%G#}l(9&9,G#}s(9&Lu%^9&L}l(^3q#L :,L :.9&>" +
  "#u%LnnnnlP&K9(L&3~p%9&>#}e#;%9&?#u%H# 9%9&{ #~2%{.#+9%9&>#x%G#69&L!G#u(9&9&?#p#H%~!(9&9&>#}z(G#r%9&9&{ #}l({.%p%%K#K9&Lp#^9&Lp%^3q#9&>#p#Lnn" +
  "nnlO0 9&>#u(;%9&>#~!(O&K9&L~!(^L!3u(.9&>#~((9%L8a^;,9&?#p#H# 9,9&{ #q#{.#+9,9&>#s#G#69&9%L!^G#u(/!..9&>#~((:-9&>#~!(:.9&>#u(:,.9*L}ZnnnlP&K9" +
  "&>#~V!:(9&>#~R!:%9&9#G#v%9&9!G#~6%9&9%G#u%9&9(L6a9%^G#~.%9&9&Ly!^G#~2%9&L}l(^9&Lu%^3~t!9&>#}l(LnnnnlO&mL&:%L :+L (9&Lp#^L&3~q%9&>#}e#9&{ #}l" +
  "({.# 9&L!G#u(9&9&?#p#H%~!(9&9&>#v%G#r#9&9&{ #u%{.%p#%K#K9&Lp%^9&Lp#^3~t!9&>#p%LnnnnlO0 9&>#u(;!9&>#~!(O&K9&L~!(^3~-(.9&>#~((9!L&i^9&{ #p%{.#" +
  " 9&9!L!^G#u(/!..9&>#~((:%9&>#~!(:+9&>#u(.:!9&L~p ^9&L}l&^L~K z-  9&9!G#e9&9%G#a9&9+G#[9&9,G#W9&9-G#}R(9&L~V ^9&Ly!^9!9#3v!9&9-G#e9&9.G#aLnnn" +
  "nl:.9,:*.Lnnnnl:,9&Ly!^3~n&9.LnnnnlO&K9&9*G#x%9&9&?#aH%v%9&9&>#[G#~6%9&9&?#}RH#~.%9&LnnnnlG#u%/!.9&?#a:89&>#[:(9&?#}R:}*9&L}e#^9&L~p ^L~K z-" +
  "  9&9*G#p##K#K#K9} L!_1#! #.9&L~R ^9&Lp#^L#3~.#9&?#}R:79&>#}O:,/!.9&L~R ^9&Lp#^L!3~.#9&>#W;!&K9&9!L!_G#W.9&>#}O:,9&?#}R:7.#K9} L!O&K9&>#y#;!" +
  "&K9!>#9;%9!>#=;#Q&K9&LnnnnlG#~C!/%.9%9#_;%L1}C&K9#9!>#8^;!Ls}gv L13~5%N&K9%L1P&K9!L1^;!9%L2_;#^A  L;O&K9&L~R ^;%9!9#3~O!9&L~C!^9%3r&/)..9&Ln" +
  "nnnlG#~C!/&..9&LnnnnlG#~C!/#..9&LnnnnlG#~C!.9&9&?#r#H#a9&L!G#[9&Ln~-v G#W9&9&?#}e#H#}OL :-L&:%%K9-9%9&L~R ^^># ^:-9%L+^;%L8P0 .9&L~.(^9-3~o%" +
  "L :%%K9%L6P&K9&L~.(^9%9&L~R ^^;!># 9!L&^># 3~6(9%L+^:%/!..9&L}l&^9&Lp#^;!L 3~.#9&9&?#~.(H#s&9&9&>#~6(G#~!&9&97H#~Z%9&9,G#~V%9&98H%y%9&9(G#~K" +
  "%9&9}*H#~C%9&9.G#x%9&9&?#}l&H%u%9&9&?#~C!H#~d%9&9&>#~K!G#~l%9&9&?#}s&H%~2%9&9&?#}z&H%v%9!3~L%9&>#u%LnnnnlO0 9 L+^9&Lu%^Lx z-  9 M#H% 9 9} J " +
  "R/#.(9&Lp#^;%L}i!9*3~C#9&Lu%^L&g9%9!9#3v!9&L G#x%9&Mnnnnv H%v%9&LnnnnlG#u%9%3~n&.9 9&Lu%^L&g9&Lv%^3~-!.9&Lv(^= .~L}&!}!m< Lu%_;%= 9%9#A 6J p" +
  "!9%M&H#n!9%M H#l9%Mnnnnv H#e9%MnnnnnnnnnmH#}R9%Mnnnnv H#}K9%M&H#R9%M H#}=9%Mnnnnv H#K9%L~p!^;&3&;)L!L 3}V;(9!3~^#9%A ~p!9%>#z!3}u(9(3t(9%Lq%" +
  "^9%LK_9)L!L 3}V;+3}Z!9%Lz ^9%L~h ^9%Ly ^:(9%L~C ^:*#K9%A q%L!O&K9&9%A }i%L3gL~J~Mv L@3~q!9+3t((#K9%>#}l%:&9+3t(9&3~b(N&K#K9&3~T(0 9&3};0 9&3" +
  "}<:!9%L+^3~;&9%>#+L!f&K9%>#/9%L~p!^L4L~J~Mv L@3~q!3t(9&3t(/%(9%L}s#^9!3~C(9%9%>#}=G#n#9%9%?#KH%~p!9%9*?# H#o#9%9*>#+G#}e#9%9(?# H%q#9%9(>#+G" +
  "#r#9&3t(9)3t(9%>#W9%>#[3}r(/(. ..9%L~p!^9!3N;!3~]#9%>#~p!LnnnnlP&K9%9%>#n#G#n%9%9%?#~p!H%~p#(9%L G#n%9%Mnnnn3H%~p#.9!3t(9%L(G#z!9%9%L~p#^G#~" +
  "p!9%Lq%^L}c~,v 9%L~p!^;!3~<&9!L!9%>#}l%;!9%>#r%3~q!9%>#q%9!3w(9%>#~p#9%>#z#3w(9&3t(..9)3t(9%>#W9%>#[3}r(9%LK_3}c(9*3}c(9(3~k&.3~7%3~7%9%>#s#" +
  ":,9%>#}z#:.9%>#}s#:-9%9%>#n#G#69%9%?%~p!H%39%>#o#:+9%>#p#:*9%>#}e#:)9%9%>#r#G#>9%9%?%q#H%99-LnnnnlP&K#K9%9%>#5;!G#K9%9%>#6;(L8a9!^G#}<9%9*G#" +
  "}=9%9)L8a9*^G#}@9%L~p!^;&9%LK_;/3~5#9%>#z!L!P&K .9%9%>#n#L&L/3~T%9%L G#n%9%9%?% H#~p#9&9/3~5#9%>#z!L!P&K .9%L~p#^L 9%>#n#L&L/3~U&9%9%?#z#M9}" +
  "bH#}l%9%9%Ln%^G#q%9(&K9!L+^:&9(:!%K9%Lq%^9&L&_># 9&># 3}_%9&L8^:&9!L!_;!0 ..9%9%>#r%G#n#9%9%?#q%H%~p!9)&K9*L+^:&9):!%K9%L~p!^9&L&_># 9&># 3}" +
  "_%9&L8^:&9!L!_;!0 ..9%>#~p!9%>#z!G# 9%9%?#~p#H%D9%9%>#n%G#I9%9%LD^G#}79%LK_9,9.9#3m9%?%KM#}E&K9%9%?%3H%~G#9%9%>#6G#y#9%>#o!:/9%>#n!9%>#l:19%" +
  ">#i9%>#e:39%>#a:#9%>#[:49%>#}G:} 9%>#R9%>#}O:(9%9%>#}R;&9%>#WL8a;!^;5G#o%9%9(G#n%9%9&G#~p#9%9%L}7^G#p%%K9!&K9%9&>#6G#q#9%9&?#3H%p#9%9&{ # {." +
  "%~p!9%>#}7;(L&^># 9(L+^># 9&L&^;(># 9&L+^># 3~^!&K9%>#~p!;}#LnnnnlP&K9%9(?#3H%s%9%9({ # {.%q%9%>#y#;(9%>#~G#O&K9%L~G#^L!3u(.9%>#~K#9(L8a^;.9" +
  "}#G# 9.9%?%q%H#&9.9%{ %r%{.#/9%9(L!^G#y#.(9%L~p!^3~*(.9&L8^:&9!L8_:!/!..9%95G#z#9%L~p#^3~K&9%9)G#~_#9%9*G#~Z#9%9+G#~V#9%94G#n%9%9#G#~p#9%93L" +
  "8a9#^;&G#o%9%9%L}7^G#p%%K9#;!9&P&K9%9!>#6G#q#9%9!?#3H%p#9%9!{ # {.%~p!9!L8^:#9%>#}7;(L&^># 9(L+^># 9!L&^;(># 9!L+^># 3~^!N&K9%L~p!^3~*(/#.9%" +
  ">#~p!;+LnnnnlO0!9%9!L5^?# H%s%9%9({ # {.%q%9)9%>#~V#O&K9%L~V#^L!3u(9%>#~Z#:*.9)L8a9*^;!9+G# 9!9%?%q%H#&9!9%{ %r%{.#/9%9)L!^;)G#~_#/!..9%9&G#" +
  "z#9%L~p#^3~K&9 9%L~G#^9%L~V#^3~-!9} 3w(913}r(9/3}r((#K9(&K9%L~p!^9%Lx ^L~C z-  9%9)G#~C#9%9*G#x#9%9+G#w#9%>#}l#;!9%>#r#L8a^:&%K#K9%>#I:(9%>#" +
  "F:+%K9&9!;#O0!9!L8^:!9+9(9#L&^># 9#L+^># 3~^!N0 .9%Lq%^9#3}v&9%>#q%LnnnnlO0 9)9%>#w#O&K9%Lw#^L!3u(9%>#x#:*.9)L8a9*^;#9%{ #q%{.# 9#9%>#~!%G#6" +
  "9#9%?#s%H#39%9)L!^;)G#~C#/!..9 9%L3^9%Lw#^3~-!9%L~p!^3~N%/!.9%L}s!^9%Lx ^L~C z-  9%9)G#~l#9%9*G#~h#9%9+G#~d#9%9%>#>G#~h!9%9%?%9H%~_!9%>#~6!:" +
  "!9%L G#~6!9%>#~2!;&9!L8a^:#9%Lz!^:(#K%K#K9#9&O0#9&L8^:!9&># ;+LnnnnlO0 9(9&L5^?# H#39(9&L&^;&{ # {.# 9%9+G#~p!9%>#F9%>#I9%>#z!9%>#n#3~^!&K9%" +
  "9&?#3H%s%9%9&{ # {.%q%9)9%>#~d#O&K9%L~d#^L!3u(9%>#~h#:*.9)L8a9*^;&9+G# 9&9%?%q%H#&9&9%{ %r%{.#/9%9)L!^;)G#~l#(9%L~p!^3~*(.9!:&/!..9!9#O0 9!9" +
  "#9!_L8c3x&.9%>#x!:!9%L G#x!9%>#w!;&9!L&i;!^:)9%Lz!^:(#K%K#K9!N0#9&L3^:#9&># ;*LnnnnlO0 9(9&L/^># G#+9(9&L&^;&?# H# 9%9*G#~p!9%>#F9%>#I9%>#z!" +
  "9%>#n#3~^!&K9%9&>#+G#r%9%9&?# H%q%9%>#~h!;&9%>#~_!O&K9%L~_!^3~-(.9%>#~d!9&L&i^;+9*G# 9+9%?%q%H#&9+9%>#r%G#/9%9&L!^G#~h!(9%L~p!^3}i%.9!L3_:!9" +
  "#:&/!..9#9)O0 9#9)9#_L&}S3~@&.9%L~.!^3}c(9%9%>#~l#G#~6!9%9%?#~d#H#~.!9%Lv!^3~k&9%9%>#~h!G#x!9%9%?%~_!H#v!9 L+^9%L}s!^L~C z-  9 M#H% 9%LD^3~<" +
  "%9-9,3w(9%L3^3}c(/#..9%LD^3~<%9-9,3w(9%L9^3~k&.(9%9)G#}=9%9*G#}<9%9+G#K9 9%L3^9%LK_3~-!9%L9^3~k&.9%Lu%^= .~X}&%/m!}Y!}W< L~G!_;&= 9&Lp!^9#9%" +
  "3}t%9&>#}e!:##K#K9&>#p!L!f&m9#(#K9#3~S(&K9&Lu!^9#3~Q!9&>#~.!;(9&>#~2!L}b~Nv L&3~T&:+9&>#u!9(3w((#K9#3~X(0 9#3~T(0 9#:%/#..9&Ln!^9#3@;(L}f~Nv" +
  " L)3}V;)3}t%9&>#o!:*9&>#n!L!O&K9)3t(9(3t(9*:%(9&9*G#q!9)3t(9(3t(#K#K9&Lq!^3v(;)&K9#3~Y(N&K9&L}z!^9%3~]#Lnnnnl:(#K#K9&>#}z!;,LnnnnlP&m9&?#~!!" +
  ":39,(9&Lu!^;,9%3x%9&?%u!M!}D&K9&9&}1%~2!z%G#s!9&L G#~C!9&Mnnnn3H#w!9&Lp~Ov G#~.!9&Msnnn)H#~2!9&9&Lw!^G#u!9&Ls!^9,3~E(&K .9&?#x!:39&>#w!:(.Ln" +
  "nnnl9&>#~!!3}r(9(LnnnnlP0!9&M!H#r!L :(/#.:(.9&93H#r!.9&9(G#}l!9&L}l!^3~p&:(9&L~p ^9)># 9#9(3}l%9&>#}W:%9&>#lL!f0%9#3t(9(3t(/#..9#:%.9%3~S(&K" +
  "#K9&Lu!^9%3~Q!9&>#~.!;#9&>#~2!;(L}k~Nv L)3~T&N&K#K9#9(L}p~Nv L)3~T&0 9#9(L}v~Nv L)3~T&0 9#9(L}{~Nv L*3~T&0 9&>#u!9#3w(/#..9&>#u!9#3w(9&L~h ^" +
  "9%L~(~Nv L*3}V;(3}t%9&>#i:)9&>#eL!f&K9%:#9):%/%.9&L~_ ^9)3}^(9&>#a:)9&>#[L!f&K9%:#9):%/%.9(3t(9&L~V ^9)9%3s%9&>#W:,9&>#}RL!f&m9):(9%:#9,:%/%" +
  "(9%3t(9)3t(9,.:%..9*3t(/#.9(3t(9*3t(.9#3t(/#.9%3~Z(&K9 L J  9 9%G#&/%.9%3~X(&K#K#m9&Lw!^9!>#K9!>#}<3~J!9&>#~C!L!O&K#K9&>#x!;(># LnnnnlO0 9(>" +
  "#&;#9(>#+;(L~lov L*3~T&N&K#K9#9(L~G}bv L)3~T&0 9#9(L~sov L+3~T&0 9#9(L~M}bv L*3~T&N0#..9&L3^9%3}z%9&>#5;#9&>#3L!f0#})9&9&>#~C!G#~2!9&9&?#w!H" +
  "%u!9&L!J ~6!9!L6^9&Lu!^3o&/%..9&L+^9%3}z%9&>#/.9!L.L~b~.v L@3}r#3t(9&Lw!^3}i%L}Z+:#.9 L J  9 9#G#&(#K9&Lu!^9%3x%9&?%u!M!}D&K9&?%~2!M||||||||" +
  "| }]M|||||||~o| }I&K9!L.L}x~.v LB3}r#9 L J  9 L}Z+G#&/#..9%3~[(9+f&K9!9!>#}<L!O&mL)L.9!>#K># L}b}^v L,3~q&7(L..L~o~-v L}13}r#9 L J  9 L}Z+G#" +
  "&/!.9%3~S(&K#K9&Lu!^;#9%L~C~Mv L*3}V;(3~c#9#3~)&9(3t(&K9%3A:(9&Ly ^3~;&L!:#9&>#}KL!O&K9&9&>#}OG#~.!(L :#9&9(L PJ ~+!.9&9#J u!9&Lu!^3~)&0!.9!" +
  "LD^:,9!>#IL#i:#9!>#F:(#K%K9#N0!9#L&_:#9(># 9(L&^:(9%3BN0 .9!L.L~<~-v LF3}r#9 L J  9 L}Z+G#&/%.9&Lu!^9%3~Q!9%3~Y(:#9&>#~.!:)#K9#N&K#K9)9&>#~2" +
  "!;*L~-~Nv L.3~T&0 9)9*L~8~Nv L43~T&0 #K9%3~](N&K#K9&L~G ^9%3~&%L!:+9&>#}G:(9&>#RL!P&K9(3~[(&KL :+(9&Lx ^9(3~&%9&>#}@9&>#}=:+9(3t(:(..9+L!O&K" +
  "9(3t((9(3~[(9(3t(0!.9)9*L~F~Nv L%3~T&0%9)9*L~I~Nv L%3~T&0%9)9*L~L~Nv L+3~T&0%9)9*L~S~Nv L23~T&0%9)9*L~d~Nv L*3~T&0%9)9*L~*}ev L(3~T&0%9)9*L~" +
  "k~Nv L)3~T&0%9)9*L~q~Nv L*3~T&0%9&LK_9%3~(%9&>#}<:#9&>#KL!f&K9#3t((9#3C9#3t(9&>#u!9)3w(0%/)...9&>#u!9)3w(.9!>#IL~_*}?&K9 L!}6! /).9,9%3o(3}d" +
  "&#K9%3~](&K9%3CLnnn+}?&K9 L}Z#}6! /#.9!L}7^:)L :#3(:(9%3C:*#K%K9#9*P&K9)9#~2;43}U3}d&9&Lu!^9!9%943}U;+3}Z!9+3t(9&L9^9)3~0%9&>#99&>#=3~3(9&A " +
  "u!0#9(9&>#~.!;+3E})9+3t(9#L!^:#/!..9 L J  9 9(G#&/#.9 9&A ~+!J !9 L!J  9(3t((9&LI^9%3~(%9&>#}7:#9&>#IL!f&K9#3t(9!L.L~G~.v L})3}r#9 L J  9 L}" +
  "Z+G#&/#.9&9#G#s!L}Z+3D:*9&9#3CG#~(!9&L G#~!!9!L6^:/9!L/^:09!L}7^:.9&9&Ls!^G#}z!#K%K#K9&LD^9&L}z!^3~/%9&>#DL!P0 9.9&>#F;)3o(3}d&9!>#+:(9&L}l!" +
  "^9!9%9)3}Z!L :+9!>#+9(}?&K#K9!A }=N0 9!>#}<L#P0 9!>#K;-># L}]}^v L)3~q&N0 9&Lu!^9->#&3~]#9&>#u!;-LnnnnlO0 9&>#~.!;19&>#~2!Ln}bv L-3p%9-913w(" +
  "N0 9(9!>#+;+}?&K .9&Lw!^9+9(_;+3~p%9!9(G#+9&9+G#~C!9+L8a;+&K9&>#x!9!>#&9(L8a^9+z-  .909&Lw!^3}|#9&Lu!^;(9!>#K9!>#}<3~J!9&L0J ~6!9/9(3o&L!:+." +
  ".9&L>^9.3~0%9&>#>9&>#@3~3(9&A }l!0#9&>#r!:(9+N&K9&Lu!^9*9)9(3~^#9&A u!9&>#~.!3}u(.9(3t(9)3t(/!..9 L J  9 9*G#&9#3t(/#.9 9&A }m!J !9 L!J  9)3" +
  "t(9*3t(9#3t(..9&L6^9,3~0%9&>#69&>#83~3(/(..9&>#u!9)3w(.9&Lu!^9%3~Q!9&>#~.!;#9&>#~2!;(L~p~*v L)3~T&&K9&Lw!^L}Z~-v L~; 3~p#(9&9(G#r!9&9#G#}l!9" +
  "&L!G#~!!9&9&L}l!^G#}z!9&Lw!^L~ ~,v 9&L}z!^3~<&.9&>#u!9#3w(9!L.9&>#x!;!9&>#~C!3}r#9 L J  9 L}Z+G#&9&>#w!9!3w(/#..9 L J  9 9%G#&/&..9%3t(/#.:%" +
  ".9%3t(9!L.L~G~.v L})3}r#9 L J  9 L}Z+G#&.9&L~G!^= .}s4!+m#K#K#K9 L~m!}C&K9 L~D|}V}C0#9 L.^Llf:&L}z{v ># ;+N0!L 9&_:%#K9&3~k%;*L#iLp~rv ^># ;" +
  " &K#K9&L}(9*L!}S_L 9*L},P7i:##K%K#K9 >#&Llf;)9&}C&K9)9&_;)9%Q&K9 :(9);%N0#..9!9 >#5;)9#L}*}SL&f9 ^>#3; 9)O79!9)7:!9#L!i:#9 0!/#..L :%9 :!/%." +
  "9!N&K9(N0!L :!.9(: /#..L : L#9*i;!L 9!_g9+f;!&m9![L#iLp~rv ^># (L .:!.%K9!;#&K9!>#&Llf;(9&_;)9%Q:!9%9)9%9!79&9(}?;(7:%9 9#9 9!79(7: 9#>#3;!0" +
  "!9#>#5:!/!..9 N0!L~!{v ># ;!9&}C9!9&_9%}Af0!9 3~5!9%L3}C&K9 9&L%gG#&9 9&^;!9%L!gG#&9!9%^9%G# 9!9%3|&(9 9%9&^;!L%gG#&9 9!^;!9!>#&L!gG#&.9 L+^" +
  "; 0%(Ls{v ># L39 L.^L~p%f9 L.Q7;&L%}S; }S;!L%f&K9 9!LmhL!f^;(L%i; Ls~sv ^># ;!L+^:#9 Lr~sv ^9#># 9(3~(&9!9 L%gG#&9 9!^; 9 >#&L!gG#&9#2.L~!{v" +
  " ># 9&}C0!9!&KL#9 i;#L 9#_g9!9 if[;(L%i; Ls~sv ^># ;!L+^:#9 Lr~sv ^9#># 9(3~(&9!9&L%gG#&9!9&^;%9 9&_;(L!gG#&9 9!^9(G# 9%9(3~J&9#2.L}z{v ># ;" +
  " N0!9 [L#iLp~rv ^># ;#>#&Llf9&_:%9#:!%K#K9#>#3; N&K9#>#5; N0!.9%9 >#&Llf9&_;(}?:#9(9%9#7:%9 9!9#7:!9 :#/!..9!3~5!9%L3}C&K9!9&L%gG#&9!9&^; 9%" +
  "L!gG#&9 9%^9%G# 9 9%3~J&(9!9%9&^; L%gG#&9 9!^; 9 >#&L!gG#&.9!L+^; 0%..9&L~!{v ># ;!}A&KLu{v ># : 9!9&_;#L3Q&KLu{v L G# L~!{v L G# 9 9!L%gG#&" +
  "9 9!^;!9!>#&L!gG#&(L~!{v 9#G# Lu{v 9 9&^;(G# 9(9#L!gG#&9 9!^9#G# 9 9&L%gG#&.9 L+^2.9&L~({v ># ; Q&KL~({v 9 9&_;!G# L~.{v 9&L~.{v ># ; ^;#G# " +
  "9#9!L!gG#&9 9&L%gG#&9 L+^: /#.9&L~*n&^;!L3}SK ;#LmO0 L : 9#L3i;#N0!L~2{v 9!Lnn}Wf; L3_9 L 9 _9#O7;(L~2{v ># ^; G# L~6{v 9 L~6{v ># ;!9 9!}?7" +
  "G# L~.{v ># ;!&K#KLp~sv : #K%K9 N0!9 ># ;%9 L&^># ;)^9#P&K9 >#+: /!..9 >#/9!9%Qg9!9#}Cg0 9 L&^9(9)^G# L~.{v ># 9(L~({v ># ^3}r%/!.Lw{v Lw{v " +
  "># ; 9#9 9#Q7G# 9#9(^:%Lp~sv : #K%K9 N0!9 ># ;)9%P&K9 >#+: /!..9 >#/0 9 9#G# 9 9(9 >#&^G#&9#9&L%gG#&9)L2^LlfL+_; 9#9&^;(_:!L~.{v ># 9 O&KL~." +
  "{v 9(G# L~({v 9!L~({v ># ^; G# 9(9 L!gG#&(#KLu{v ># 9 O&KLu{v 9(G# L~!{v 9!L~!{v ># ^; G# 9(9 L!gG#&9 9(^9 G# /!.9 >#&;&L%fL!O&K9 9&Llf;%3|#" +
  "9 9%^; >#&:&9!9%^:!.9 9&L}YfG#&9(9!L!gG#&9!9(^9!G# 9(9!3|&..9#L+^2.9!3~4%; L&^># :%9 ># : 9#9(L>_3}r%9!9 9%^;)L9_LlfL+_; 9!L3^9 }?7;%L7G#&9%" +
  "L+^; Lp~sv { # {.# L}e~sv 9(G# Lp~sv 9#G# Lq~sv 9 G# L}l~sv L G# 9%L8^: %K9 L*G# 9)9 L&^; }?0 .9!9%O0 9%9%>#&L}YfG#&9!9%9!_; L!gG#&9%9 G# 9!" +
  "9 3|&.(Lw{v ># ; N9 9#}?g&KLw{v 9#G# .L : Lx{v L|},G# L}e~sv 9(G# Lp~sv 9#G# L}l~sv L G# %K9 Ln#P&K9 Ls~sv ^9 Lr~sv ^;!G# 9 L}z~sv ^9!G# 9 L" +
  "+^: /!..9#9(L>_3}r%.L : 9&L~({v ># ;!}C0!L~({v 9!9&_;!G# L~.{v 9&L~.{v ># ; ^;#G# 9#9!L!gG#&9 9&L%gG#&9 L+^2.L 2.9 .~61#-m%}Y< L~V#_;*= 9*L=" +
  "^9!3~W!9*L6^9#Lw ^3~Y&L!:+9*L!G#D9*9*>#>;,G#}79*9*?%6H#F9*9*>#@L/a9,^G#K9*Lw ^9*LD^9#>#}R9#>#W3q!9%>#&:/9%A 4:0#K9&A 6;,L1P&KL :#9&C!3L!P0!9" +
  "&C!} 9(C!FP0!.9(>#+:#9(>#&:+.9*L~Z!^9+9#3~O!9*>#~_!:#9*>#~d!:+9*L~g~o~t(G#~h!9#9+9*L~h!^;-L%3~Z&:.9-L%L 9.79#^9+L%_9+9.79*Lw ^909/3}Y9*?%~h!" +
  "M#}E&m9*L~G ^9-L~h z-  9*A ~2!:19*A ~3!(9*LnnnnlG#l9*Ln8}6!~2!9*LnnnnlG#o!9*LnnnnlG#q!9*L }6!~.!9*M&H%e9*M H%[9*Mnnnnv H%}R9*LnnnnlG#~!!9*Ln" +
  "nnnlG#}s!9*M H%RL1.:-9*>#~Z!9#3}r(9*?%~!!:49*LnnnnlG#~!!9*94H%v!9*9*>#u!G#x!L!:+L+9-9-L|!fL1O79,91L!f79,9,L1O7:,9&C!3:-9&C!} :03~@%9)}w9%>#/" +
  ";2&K9%>#+;#>#+:19#>#&:+(L :1.9&>#5;.~23}U:/9-903~O&:#3}U:39+913}|(:+9*9,L|!fL1P&m9*L3^9,3~P%9*>#39*>#53}V(Ln+.G#~!#9*L-G#}z#9*L}c}av G#s#9*9" +
  "+G#}s#9*L%G#r#9*L~?}av G#}l#9*93G#q#9*L~+~Ov G#p#9*9#G#o#9*L)G#n#9*L~p}_v G#z!9*9/G#~p!9*L*G#~l!9*L}|~Ov G#~h!9!L5^># :#9*L+G#}e#9!>#39#9*L~" +
  "h!^L(3u!9*L~p!^:#L :!%K9!L}7P&K9!9#^># 3t(9!L/^:!/!..9,L|!fL1P&K#K#K9*>#o!;!LnnnnlP&K9*9*?%p!H#~G!9*9!G#~C!(#K#m#K#K#K9,L|!f;!L,_1#! #.L<:#L" +
  "~r~Lv /#.L::#L~O~Lv /!.9!L!P0!L7:#L~8~Lv .:!9-0 9*L~C!^9!9#3~p#9(>#=;#LnnnnlP0#Lnnnnl:#/%.9*L+^9,3~P%9*9*?%+H#~Z!9*L!G#~l!9*9*L~Z!^G#~h!9*L~" +
  "C!^L~T~,v 9*L~h!^3~<&.Lnnnnl:#9(>#=;!LnnnnlO0!9-&m9!9(>#>3w(/#(9!.:#.9(>#@:/9(>#>:+.9&}1%+:)9&?% :} 9*L~h!^92&m9%>#+;%>#+:!9%>#&(L :!L!.9!3~" +
  "p##K9*>#~h!;!LnnnnlP&K9*?#~l!;4M||||2}I0!9!9*>#~l!3w(.Lnnnnl:!.9#LnnnnlP&K9*L G#~p!9*Mnnnn3H#~h!9*L~h!^9+9/3~6(9*>#~h!9*Ly!^9*>#}=9*>#}@9*>#" +
  "~l!;&9*>#~p!3~,!9&3w(9#9+3w((9*LnnnnlG#y!.9 9*?#~C!;}!H#69 9*>#~K!;#G#99 9*L~d ^;%>#+G#@9 9%?# H#=9*9,J w#9*9}!H%n#9*9#G#p#9*L&G#}s#9*M H#}l" +
  "#9*Mnnnnv H#}e#9*L G#v#9*L }6!~6#9*LnnnnlG#u#9*MnnnnnnnnnmH%s#9*M H%~h!9 L G#I9 9*?%r#H%D9*L}e#^3}c(9 94H%K9 9!G#}79 9)}5%39 9} H%+9 M#H% 9 " +
  "9.G#}W9 9*?%y!H%}=9 9*>#~V!G#R9 9,J }O9 9.G#}K9 90}6!}I9 9-}6!}G9 9*?%v!H#e9 9*>#x!G#l9*>#l9*>#}W3}r(9*>#q!9*>#}l!3}r(9*L~V ^3}c(9*>#}s!9*>#" +
  "s!3}r(9*L~!!^3}q(9*Lw ^3~f&9*L=^3}j%9(>#/9(>#33}r(9(>#69(>#83}r(9(># 9(>#&3w((9 9*L~G ^L~h z-  9 9.G#}W9 9*?%v!H#e9 9*>#x!G#l9*Lw ^3~f&9*L=^" +
  "3}j%9(3}s&.9*L~V#^= .~8E#},m#}Y< Lv!_;+= 9+L&J >9+L G#F9+Mnnnnv H#@9+M&H%}K9+M H%R9+Mnnnnv H%}=9+M H%K9+9 >#[?%3H%I9+L G#[9+Mnnnn3H#}R9+L!J " +
  "d9!3}h&})9#9!>#3;&9&L!^3~Q&9!L~s 3o%9 LI^:}*9+L}l!^:}#9+L~(!^:}(9%L|!f;}+L!P:},%K9+L~h ^;} 9!9<R&m9+>#R(L!.N3}b&9+A lL#P&K9+>#i:/9+>#e:49+L6" +
  "^9} 9+L~V ^3}]%L-:&9+>#6;)9+>#8;03~>!:19+LI^9} 9)90913~9%:-#K9},N&K#K91L|!f;} L,}?0 9} N9-fN&K9} A s~JK:&/!.L :&9!3}h&L|!fL~s P0 9#9+L~g ^3}" +
  "_(9#L~5}av L!3~##9#949/3~##9#L~/tv L#3~##9 9!9#L#3o!/#..9+Lz ^9!3}g!9 9%J }X9!>#8:}%L!:*9&:} 9&L|!fL-O;,&K9}%L!^:9L :*9/::9(:} .9!A 9:;9 9:G" +
  "#K9 99G#}79 9} J }59 9*J I9 9)909-9+Lz ^9!>#3;83}o%N&K#K9+9/G#}e!9+94G#p!#K#K9}+L#P&K#K#K9,&K90&K#K9)90^;1L!_;&N0 9&A  ;&LD_L|!fL-Q0 9)A  ;(" +
  "A vnKL)f&K9&A vnKL)f&K9(L},fL!iC!~%~JK9&L2f}SL!fN0#..L :*9}(L }6!39}({/                {.# 9):&#K%K9&91P&K9&L!^:(9&A  ;/L9_;4L1}A&K9(:&L!94i" +
  "L}Zv!f0#.9(:&9/L~U O0!9*L} O0#9*9}(^9/J  9*L!^:*/!..9+9*G#~!!9+9+{ #u!{.%r!9+9+?#~!!;<H%q!9<~ ;&L}!}C&K .9}#9&3}l#LD_;(L|!fL,}?&K9+L3^:1L :*" +
  "9&9}#^L!_:-Lum:(%K#K9(N0 9(L}z}fv ^># ;4L(}C&K#K#m9(Ls}fv ^># :/9&&m9/A  9}#A  L9gP0#9-A  L9g(L99/A  L9O0!})/#..9/94^L!_A  P0 9}#9&9/943~;!0" +
  "#..9(L+^:(9*L!^:*/!..919*J !919(L PJ  9+A 3N0!9+A 4:(.9 >#[L}-^A  L#O&mL~1tv L~= 9)903~-#(L .0 < L3_;&= 9+L@^;)9}*3~G%9&L!J &9&9(J (9)9&L&^3" +
  "~G%9&L3^= .9+A o!0)/%..9+A o!0&(9+A o!N0!9&:4< LK^;-= 9-M H#&9 L G#F9-L J 2#K#K#K#K9+Lz ^;&A +L#_1#! #.9-9&A ,J 69-9&?# H#39-L8^9-L3^9-L&^3~" +
  "F&9->#&&K9 9-?#8H#i9-L!J 2.L}^}ax :&9-L8^3~P&0#L :&L!94L|!f;(;)iL}z(f0#9->#9N&K9-L&J 2/%.#K#K9(1( !!!&!.9 L}s}Z/3}y&/%.#K#m9 L@^:(9)A }qqK:&" +
  "9-L G#D9-Mnnnn3H#>9-LF^9-L8^9-L>^3~k#9->#I:/9->#F:1#K#K#K9&L!_1% #!#.919/3z!;)&m9)9/}?&K .9-L&^:*9)91^9/9)_3~,(&K9*9*>#&Lnnn+gG#&.9):&#K%K9&" +
  "9/O0!9&91^9&L!^:&A  L~: _L|!fL})}C0 .9*9*># Ln3gG# 9(919/3~6(9)9(>#+;&}?&K .9)9(>#&^9&9)_3~8%.L (L}a!./#.9(:09-L&^:}&L :(L :,L :.< L3_;}!= #" +
  "K91;*9/;)L 3~c&L}1O&K#K9*9)L!3~c&LDO0 L~Z~@v 9)L!_;&3|%N0 9*9)L!3~s#9&O0#..#K%K9(9)O;60!9(9*^9(L!^:(@  L }B0 .9}!L&^:3< LD_;.= 9.L G#59.Mnnn" +
  "n3H#/9.L G#@9.9)G#>9.9*G#=9.L G#99.9)9*^G#89.9*G#69.L=^:2%K9)9,P&K9.929,9*9,^A  3~W#9,L!^:,9.># L!fN0!9.>#&:(9.9,G#99.9*9,^G#6#K9(Ln!Q&m9((9" +
  "(L}Z~t%_L~T Q&K9(L9^:&/#.LA:&9(Lqv _L)Q0!9(L~%v _L(Q9(L~]v _L&Qg9(L}s/O9(L}gv _L#Qgg0%9(L}jw O9(Lz~W Og9(Lyz%O9(L~Yz%Ogg0!L9Lm9(3~g%7.:&.9.L" +
  "/^9&3}n&/!..939.>#5G#+939.?#/H# 9.LD^= 9}!>#+;.9}!>#/;(9(3~G&;&9(}?&K .9.9&L 3~]&;(9&}?&K .9(9.^:*9&9(_:).9*9)L 3~c&L}/O;,:(%K9(;&L!^:(9*9)9" +
  "&3~c&A vnKL)f0 .9&9,Q9&9)}?g&K .#mL~Ixv L~; 9*9,^9&9,_3~-#&K9&:(%K9*9)9(3~c&L9_;3L})}AL L!93iL}Zn}Z9f7&K9(L!^:(/!..9(9,9&9(Q7:,.9*9)9,3~c&;(" +
  "L~Q O:39):&9(L>O;5N&K9,93N0!}).9*9&9,L!^3~]&.:2#K#K9*9&923~c&;})L}1O&K92L!^:,(9(L9_;(L2}AL L!9(iL}Zv%f70!.9395g:3%K9&;(L!_:&9*9)9(3~;(LD_L|!" +
  "fL-Q0 .9(9)P&mL}=:&9*9)9(3~G&:5#m%K9)9&N0!})9&L~_~@v ^:(9&L~Z~@v ^:79&L+^:&9*9)959(># ;2_;(97># ;7923~l#N0 .92N&K .97A  L~V }?&K9)9*9)9(3~;(" +
  "L|!fA vnKL)f0!}).9*9)9(3~G&;&L!_9(9*9)9&3~;(L|!fL@O7.(9).:(90L}13}n&9})L}1P9(9)Qg:&9(9,9(9,}?7:})L :(%K9,9})P&K9*9)9,3~c&;2LD_L,}A&K9(92LDPg" +
  "L!f&m92LDO(9*9)9*9)9,3~G&3~;(L|!f;(L>O9(L~Q Og.:(90923}n&9&9(g:&L :((#K92A vnKL)f&K90>#+L%}?&KL!:&/#..L :5#K#K#K#K#K92L>_1+&%,,,## !.90>#+L(" +
  "}?:5/!.#K92L~Q _1%%+# .92L9P0*.9&95g:&/#.9(93g:(L :3/!.90>#+L!O93g:3..9,L!^:,/!..90>#+;(L&_L0}C0 #K9&L!fN&K90>#&9(L!3~c&LDP&K9}&9}&># Ln9gG#" +
  " /#..90L G#+.L :(96N0!/#.L}b!:(960!.9}!>#&9.3w(.9}!L3^= 9(/!.Lp!:&9-A }7L!f0!91:&9 >#a:}&9 >#eL/^># :69(:09-L&^:}!L :(L :.M :<9/;*Llf:)%K9(9" +
  ")P&K9<9&9(^?  ;=Msvn}Z}[opq9}X9=M|~t{~s~o~g~U~9| }^M}Z}[opqsvn!}Xoo9=o:<9(L+^:(/!..9*L*f:(9*L~p|||*f9&^:3#m#K#K#K%K9(&K9(L!_:(93A  93L!^:3L|" +
  " _L|!fL}w!}C0!/#..9<Mn}Z}[opqsvnm}]R0!.L :(#m#K%K9(9*O0!9&9(^A  ;)A vnKLn!OL!9)iLn~C fN9)L0}?gfN&K9(L!^:(/!..L!/!.9&9*L&3}_#.0!.#K#K#K9&9*L#" +
  "L 9&9*Lxxv L#3~Z&7;(3}h!;3Ln}[<f&K9&9*3~B#;(N0!9&9*9(3}h!:3(9(9*}?&K .9&9(^:,9*9(_:*L :(#K%K#K9(:&%K#K9&9*O0#9&9,^;2A  ;.L<_;)L8}AL L!9)iL}Z" +
  "sno!f70&9.LBP9*9&L!^;)}AgN&K92L!^A  L<_;.L8}?L!9.iL}Zsno!fNg0!.9):&/!..9&L!^:(/!..9*:&.9&9(Q9&9*}?g&K .9(9,^:)9&9(_:2L}hxv L>9&9(O&mL (9)L 9" +
  "2L!_;.9)^A  LBO7.;&9)9&79.929&73~-#0&90L~1xv L~9xv 3~E%909,9*3~6(90>#+:*90>#&:&.93L~G~T=fN0!.9&9*^:59&:(L!:3L!:.%K#K9(95O0 9(L!^:)9(A  :,9.&" +
  "m9,LJP(#K93&KLp!:2L :.9):(L!:39,LCO9,LJOg9,L~R Og0&#K9,L9_1&*##& .9,L}:O0%(Lp!:2#K9,L9_1&*##& .9,LCO9,L}:Og9,L~R Og0%..L :3L .:.9):(/!..9}&9" +
  "&9*964( N0#.L :290>#+N0 9}!9}!># Ln+gG# .92/!.Lp!..;&0 94L|!fL+O&K#KL#:(919/Lxxv L#3~Z&N&K919/3~B#:(.9(9/9(9/}?7:)9(:&#K%K9&9)P&K9&91^A  ;*L" +
  "<_;0L}*}AL L!90iL}Zsno%f79*L~Q _L#Qg0#9&L!^:&/!..9):&.9&9(}?&K9/9&L!_;)}A&K .9)9&9)91^A  LBO7:&.9&9/}?&K .9(L&^9(919&9(L~Axv L&3~l#7;(9&}C0 " +
  "9(91^9&9(_3~,(N0 9-9->#+Lnnn+gG#+..9->#>9->#@3w(L :&/%.919/3}l#L}8_L|!fL!}A&K9-L&J 2L :&.9->#>9->#@3w(/#.94L|!fA }qqKL#_;)L|!fL&}C0 #K#m9&>#" +
  " :(9&>#&:*9-L&^:&9-L2^9 >#[A }-:0#K#K#K#K9)1#! #.L}b!:)9(9*9 L@^3~=!L|!f0&L~Z~@v 9 >#F;/9*9/73|%N0&/#.L}c}^w :)9(9*9 L@^3~=!L|!f;/L!f0%9/N0 " +
  "9 L G#F9/L#P0 9 L}s}Z83}y&L :*LF/#.90N0 L :*LF/!.L!J  9 9(G#i9&9&># L#gG# L~p .9 ^9*G# L :).9):&/!.#m9-L2^:(#K9&>#&L(O&K9&># ;)}4  9)L&^E  M" +
  "9}_oM~]~;~+}r~N/}D&K9(L&J  /#..L}Zn}7:)#K#K#K#K#K#K94L|!fA }qqKL!_1)#!##& %.LpnD:)/%.L(:(9&A +L(O0%/#.9&A +;(L)fL&O0#L}bnIL}anFL}Zn}794L|!f;" +
  "(L%O79(L)O7:)/!.L&:(L}Zn@:)9&A +L&O0!.9)9&A +L6igLn%g/#.9 9(L3iL}s!g3}y&.L .:&.9&&K9 9&3~D%L|!f:&(L&:&9-A 2;(L&P&K9 9->#&9->#+3~d#L#9(9 >#F7" +
  ":&(9 L}[!3}y&9 L03p&..9-LK_= /#..9 L}q!3}y&/#.(9+Lz ^:&9+Lp!^:/9+L9^:(< Ln!_;)= #K91L4_L|!fL+}A&K#K9&A +;*L#O91L|!fL5}?f;-N&K#K#K9*1&!  ! .9" +
  " 9*L3iL}s!g3}y&L :&91L|!f;*L}#Q9*L}#}?g0&9(L%J +/&..9)9&A ,;4J }K9)9&>#&;0G#}G9)9&># ;,G#R9)L~G ^;.3~P&&K9 L}^}ax 3~D%L|!f;&91L|!f;*L}#Q9*L}" +
  "#}?gg0%9(L%J +/!.9)94J }K9)90G#}G9)9,G#R9)L6^9.3v#91L|!f;4L5}?&K9)L=^9&3p#94L}#}?&K#K9(A +;&L&P&K9(?# :<9)9&J I9)9<H%D9)9(C ,}6 }59)9(A .J }" +
  "6(9)9!>#6G#[9)9!{ #+{.#}K9)9!?#8H#a9)9!># G#R9)9!>#&G#}G9)L~l ^9)L~G ^;&L L!L03}k#9)A m;,L#O0!9)9)> }VG P9)9)?#iH%K9)9,J }?9)9)A QJ }K9)9)?%" +
  "KH#R9&3~P&&K9 >#[A =L!P0#.9)LD^9)LK_3p#9)A I;&L&O0!.#K#K#K#K9&L!_L 9&L!}?7L!_1# #!.9)A @L#P0!/#.9)A @L!}?0 9)L G#}W9)Mnnnn3H#i9)L3^9)LD^9)L~" +
  "l ^3}]%9)>#5:&9)>#39)L G#}K9)Mnnnn3H#R9)L+^9)L=^9)L~G ^3}]%9&9)>#+9)>#/3~T&9)>#R9)>#}G3w(9)>#i9)>#l3w(0!.9 L}h}Z~K&3~D%L|!f:&/).9 L03p&L&:&/" +
  "(..9(9)>#@G#+9(9)?#=H# .9 9)>#8;,G#l9 9)>#6G#i9*&mL!:&L!:(#K9-N&K#KL :(9,90P0 94L}#}?:&/#..9 9(3p&.9&(9 L}q!3}y&L :&L%.91L|!fL}#}A0#9 L#3p&9" +
  "/L.G#&9/L~b}^v G# :&/#.(9 L}j!3}y&.L :&.9)Ln!^= .#K9&L|!f;&1( ###%#..L :&9;L!f0 #K9+A dN&K9#>#3;&L!^9}%O&K9#># 9#>#&9&3~c&L@O&K9#98G#3/%..9#" +
  "L~:}av L!3~##.9#9}%983~Q&.9+L J d/!.9#9+L~g ^3}_(9&N&K9+L+^9!9}%3~[%9#9+>#+9+>#/L!3~N!/!.9#L~5}av L!3~##9#9+>#p!9+>#}e!3~##9&L%O&K9#L~*tv L)" +
  "3~##/!.9#L~(tv L%3~##9&L!O&K9#9 >#i9 >#l3~##(9 >#D9 >#F9#3}x%3~k!.9#L~5}av L!3~##..9} :(.9+?%K:</!..9#L~4}av L!3~##9+>#D:#9+>#F;(&K#K9 9%J }" +
  "X9#:!9 LI^:&9(L!}SL6a:%%K9%N0!9!L/^A  L!O&K9<M!9!L0^A  ;(~)}_M 9(Lv Q7}]R&K9&9!>#+G#+9&9!?# H# 9 9(Ln!hL3iL}p!g3}y&..9!L6^:!9%L6_:%/ . ..9+>" +
  "#}R9+>#W3w(9+LI^3~m&9+>#@9#3~>(9+Lv!^= .t,#6m&}Y< LK^;%= L!:)9!A 3;/L!O&mL#:1L~A~Mv :2L-:)Lv~Mv (L~;}av :2L!:1Lv}av .:*#K9!A 4&K9%L G#59%Mnn" +
  "nn3H#/(9%L G#59%Mnnnn3H#/9/L#P0!.9%L/^9*9)3~6(L!:}!.9#9#M~_*m;7Mrl}Y}W;#M}:}a;}*97}W;7Mn}y(m;8Mn~S}U}Y97}W;7M}:}a;}+98}W;8~ ;-L~!~m}1^;*L~+~" +
  "m+b:+9*9+L~+~m+a_;)L},j;(L~+~m+f9)^;&L~e#c:)9&9)L~e#a_;3L~e#^:59)L!_:/9#9}*M~_*}]}WMnnnnnx~G*}Y979}+Mn}y(}]}WM||||2}]o:#9-L~5~j}1^9*}>98M~=}" +
  "f~K|*}XMnnnne}Gg:}#9(9+^Lq%a:}%9!>#&L#i:+9!>#+;*9!>#/;}&L/a^:69!># :-9&L~6~o+}?:}(9)Ln~Zv ^:})9*:!#K%K#K9+N0#9}&9!96P;&gN0#94&K9%L/^L@3}n&.9" +
  "!9*9&7;} >#+:(9} >#&:.9-># ;!>#DLnnnnlO:,9%L/^;&9!L&^9!LF^9,7># 9!L+^9!LI^9,7># 3~6(9!A }=L!O&K9(&K9&Ls}gv Lt}gv 3~E%9&9.9(3~6(9&L;3}n&.#}Y9" +
  "}#N&K9}(0%939})A  ;&}C&m9):!939&_(9/Lq%}?0&959/;!Ln~Zv ^A  _.:&9!Lq%}C0%9#9!9}%^9&L!^9!A u~PK3}a%;!0!}).9%LF^L}l~^v 3~1!9%>#F;!N0#9%?#I.:79%" +
  "L/^L~-~Mv L~8~Mv 3~E%9%L6^;&L}.3~o%9%97H#I9%9!G#F9%L=^9%LF^;03~1!9%>#=;(N0!9%>#@:,9%>#>:.9%9(L0j;!G#DL~Gov 9!3n&&K9&9!L~Z b;03~F%0#9&9!90L}s" +
  "!a^3~F%0#(9%L-G#I9%9%LD^G#F9&L~Rov 903~D(0#.9%L6^;!LA3~[#9!9(3}m&L,}S3~F%0!9!LA3~[#9!9(3}m&L&}SL},f3~F%0!9!L~K 3~[#9!9.Lq8c3~F%0!9!LJ3~[#9!9" +
  ".L}7c;&L}7e3~F%0!9!LJ3~[#9!9,L|}k~c~R%}?;(9.9&Lw!a^^3~F%0!9%9,Ln}l~c~R%_9,9(7Lvo}8cG#=9%L.G#I9%9%L=^G#F9!L~Zov 9%LF^3~D(0!9!L~P 3}{&9%>#69%L" +
  "/^;&9%>#8;(9%>#93~6(9(3w(9&L~8~Mv Lv~Mv 3~E%.9-L&^:-9} L/^:!94L!_:49+L&_:+/!.. .9}!&K9%L/^92913~6(.9 9%>#5G#+9 9%?#/H# 9%LK_= .~!-!}#m< L~h!" +
  "_;#= 9!L3^:}!9!L~!!^:,9#L~d ^:59#L}z!^:}#9#Lr!^:29#L}e!^:39#Ln!^:49#L~l ^:} #K#K#K%K#K9#L~_ ^9!3}x#9#>#[LnnnnlP0 Lnnnnl9#>#a3}r(9,># ;%L%O;0" +
  "0%#K9%L#P&K9%L!O&K9!>#~(!:&9!>#u!:(%K9&;)&KL :&9(L&Q0!..9!L G#~(!9)0#9,L G# .9!>#~.!;%&K#K9!>#~2!:&%K9&9%;*O0!9!9%L/^;%G#~.!9*L+^># ;(L&Q0 ." +
  "9*>#&:)/%..9,L#G# .L 9,907;->#5;%L}Znw O;}%0&9-L5^:+9%Lnnw P&K#K9#L6^9+3x!9#>#6;)N0 9#>#8:(/#..9-Lnnw G#59->#i;%&K#K9!>#s#:0%K9%90O0!9-9%L6^" +
  ";*G#i9%>#+:.9%>#&:1LR:&#m#K%K#K9&N0#9&Lrpv ^># ;/N0 9&L}lpv ^># :(9.9/}?&K9/L!P&K9#L~_ ^;)919.9(9/3~#!9#L~R!^9)3~.!9#>#~R!0#(919.9(A  3}g&0#" +
  ".(9(9/919.3~T&0!.9&L+^:&/!..9+L9G# 9!M H#~R!9!M}bnnnu*H#v!9!L!}6!~_!9!9%>#5;&G#~Z!9!9%>#3;%G#~K!9!9&G#~G!9!9%G#~C!9!L@G#x!9!9%9&^G#y!9#L3^9+" +
  "3x!9#>#5:(9#>#3/!.L .:)9*:%9)N0 ./#..9+Lnnw G# L 9+9}%7;%LD^:*9%>#DLnnw O0%9#L+^9*3x!9#>#+;)N0%9#>#/:(.9#9(G#~.!9#9)G#u!L :%9#L G#v!9#Mnnnn3" +
  "H#~2!9)9(9#L~2!^3~k!9#L G#~C!9#Mnnnn3H#w!9#L G#y!9#Mnnnn3H#~G!%K9%9(P&K9#Lw!^9%9)^A  ;&Ls~^v 3w&3~2##K9&LD_L|!fL-Q9&LSfL~: _L|!fL})QgN&KL~[~" +
  "Kv L,9&3}g&N&K9#L~G!^;*L}-3}n&9*9&L~f~Kv 3w&3~2#/#..9#L~G!^9&3}n&.9%L!^:%/!..9#L~_ ^9)9(3~p#9} 9#>#y!G#+9} 9#?#~G!H# 949#?#~2!H# 949#>#v!G#+" +
  "939#?#w!H# 939#>#~C!G#+9#L~R!^;%9)9(3~2!929#>#~Z!G#+929#?#~R!H# 9#L!G#~d!9#9#Lu!^G#~_!9%L}_~,v 9#L~_!^3~<&9}#9#>#~V!;%9#>#~Z!3~2!9#>#~R!9%3w" +
  "(9#>#[:*9#L=^;%95Lw z-  9*LnnnnlO0%9!3}Z&9!9*G#/9!L)G#+9!M!H# 9}!9%Lw z-  /!..9 9#>#eG#+9 9#?#[H# /#.9*Lnnw G# .9 9!L~K ^3}x#.9#L~h!^= .~&-#" +
  ")m!}W< Lq!_;%= 9 >#5;)9 >#6;*3}8;+L~o~=v L-3}99%L}Z}[n+G#i3&:&9%L G#o!9%9&G#n!9%9%L~l ^G#}e!9%L!G#}W9%L~_ ^9%Lz ^L~p}_v L)L~t}_v L(3~h!#K#K9" +
  "%>#[L!O&m9%>#a(9%L~V ^9%Lz ^L}]}av L*9)9*3~h!9%>#}RL!O&K9%>#W:)/#.9%Ly ^9 A }G3~P%9%L~G ^9%Lz ^L}c}av L-9%>#}K9%>#}O3~h!9%>#RL!O&K9%>#}G:)/#" +
  ".9%Lz ^L~fov L)3~?%9%>#o!9%L G#o!9%>#p!:&3}f(9%Lx ^9 >#99 >#=9%>#}e!3}f#9%>#}@:)9%>#}=L!O&K9&3t(/#.9%>#}WL!O&K9%LK_9&3}](9%>#}<:&9%>#KL!f&K3" +
  "~Y%9&3t(9)3t(:)/%(9%>#n!;*9&9)3).(9%>#n!;*9&9)3,3t(9)3t(9&3t(.9 >#R;)&K#K9%Lz ^Lz}^v L+3~?%9%>#o!9%L G#o!9%>#p!:(3}f(9%LI^9)3}x(9%>#}7:&9%>#" +
  "}WL!P&K9%>#n!;*9(9&3,3t(9&3t(9(3t(/!.9%LD^9(3}](9%>#F:(9%>#DL!f&K3~Y%:)9(3t(9&3t(/&(9%>#n!;*9(9&3)...9 C!}@L!O&K#K9 C!}B9%Lz ^L}l}av L-3~?%9" +
  "%>#o!9%L G#o!9%>#p!:(3}f(~23}U:&9%>#}WL!P&K9%>#n!;*9(9&3,3t(9&3t(9(3t(/!.9%L>^9(3}](9%>#@:(9%>#>L!f&K3~Y%:)9(3t(9&3t(/&(9%>#n!;*9(9&3)...9 ?" +
  "% M!}D&K#K9 }1%+9%Lz ^L}u}av L-3~?%9%>#o!9%L G#o!9%>#p!:(3}f(3}U:&9%>#}WL!P&K9%>#n!;*9(9&3,3t(9&3t(9(3t(/!.9%L9^9(3}](9%>#=:(9%>#9L!f&K3~Y%:" +
  ")9(3t(9&3t(/&(9%>#n!;*9(9&3)...9 >#FLnnnnlP&K#K9%L6^9%Lz ^L~!}av L19 >#I9 >#}73~h!9%>#6L!f&K9%>#8:)/&.9%>#n!:*9%>#o!N0 9%>#p!3t(..9%9*3}:;(G" +
  "#e9%9(3CG#o!9%L G#n!9%9%L~h ^G#}W%K#K9%L3^9%Lz ^3~/%9%>#3L!P0 9%>#5;&L}]}av L*3~q&N&K9%L+^9*9&3}t%9%>#/: 9%>#+L!O&K9 3t(Ln+: .9%L~l ^9+9&9 3" +
  "~^#9%A i9%>#l3}u(9 3t(.9&3t(/!..9(3t(9*3t(/#.:).9%>#n!3t(9%>#o!9%>#p!3~3(9)3t(9 >#R:).9+Lz}^v L+9)~23}U; 3~b%9 3t(9!L!f&K9+L}Z~>v L(9#3~b%9#" +
  "3t(.9%Lq!^= 9+.~6-#*m#}Y< L~h%_;%= 9%9!G#@9%L~V!^9#3}W9%>#~V!;#L#O&K9%L~_!^;#L 9%3}a!:!9#3}^&L!:((9%>#~Z!:&9%LI^9%L~_!^L~!!z-  9%9&G#F9%9#G#" +
  "D#K#K9!3~Z(;#&K9%9!3RG#~d!9%L G#~_!9%9%L@^L 9#7;#G#~Z!9%L }6!~V!#K%K#K9%Ly%^;&9%L~V!^3~?!9%C!y%L#O0 9%}3!y%R0!/#..9%Lq%^9%>#@3~,%9%>#q%:!/#." +
  "9%#m9%9%>#@3RG#~Z%L :!9%L G#~V%9%9#G#~R%9%L }6!y%9%Lv%^9&3~?!9%C!v%L#O&mL!:#L (9%9%?%v%H%~V!9%L}s%^9%L~V!^3~,#L!:#L 9%>#}s%LnnnnlO0!})9%9%>#" +
  "}z%G#u%9%9%?#}s%H%~!%9%9%{ #y%{.%~V!%K9%L~2%^9%L~V!^3~?!9%C!~2%L#P&K9%9%?%~2%H%q%9%Lv%^9%Lq%^3~,#9%L~!%^9%>#w%;!9%>#x%3~6(9%>#v%9!3w(/!..9%>" +
  "#~!%:!9%>#~(%:#9%>#u%..G#r%9%9#G#}l%(9!3~Y(&K#K9%L~V!^9!3~Q!9%>#~Z!;#9%>#~_!L|~Mv L-3~T&9%>#~V!9#3w(N0 9%Lq%^9!3}.;!3~L#9!3t(9%>#q%;!LnnnnlP" +
  "0%..9%L~!%^Lw~=v LC3~p#L&L83}y(;!L G#+9!Mnnnnv H# 9!L!J 69!9%?#~!%H#/9!9%>#u%G#59%L!G#x%9%9!G#w%9%L!G#v%9%L G#~V%9%Mnnnnv H#y%9%L~V!^9%Lv%^9" +
  "%Ly%^3~-!/#..9%L~V!^9%>#}l%;#9%>#r%9%Ln!^3m9!9#3w(.9%?%~V!M#}E&K9%?%n#:-9%9%?#}e#H#~V%9%9-H#y%9%L J ~_%9%L9^9%Ly%^3~r!9%>#=:!9%>#9:(9%Lp#^3}" +
  "c(9%Lz!^3}c(9%>#~h!9%>#~l!3w(9%>#}l#9%>#r#3}r(9%>#s#9%>#}z#3}r((#K9%?#o#:-9%?%q#:.9%>#~h!:!9%>#~d!:&3&;#L~&ov L#L}[+3~b%9#L~k~=v L&9&9!3} ;!" +
  "3~b%9!3t(9%9.H#x%9%9-H#v%L!:(9%L!J ~G%9%L6^9%Lv%^3~I!9%L~_!^:)9%>#8:&#K9%>#6L!f&m9&(9%L*G#~d%9%L~/ov G#~_%9%L+G#~Z%9%L~)ov G#~V%9%Mnnnn9H#y%" +
  "#K%K9%L3^9%Ly%^3~r%9%>#3;*N0!9%L+^9&9*9%>#5;,3}V;+3}t%9%>#/:!9%>#+L!fN&K9#9*9,9!3~b%9!3t(9+3t(/!..9+3t(9&3t(/#.9&3t(9)3~N%L :(9#:!/#.:!.9#3t" +
  "(9)3~N%..9%LD^3~q#.9 9(G#+9 9!L 9(L!f;#7G#&9 L 9!9#7G# 9%L~h%^= .~,+#*m!}W< L~V _;#= 9!>#9&K#K9!}1% ;,}<      ~VLVN9,}<        YNgN&K9!}1%+;" +
  ",}<      ~VLVN9,}<        YNgN&K9!}1%3;,}<      ~VLVN9,}<      ~h}:YNgN&K9!}1%6;,}<      ~VLVN9,}<      ~h}:YNgN&K9!>#>&K#K9!>#@N0 9!>#DN0 9" +
  "#Lx ^9!Lw ^3~Y&9#>#}=;%&K9%9#>#}@3~8#N&K9 L~k~9v L:3~B(/+..9!>#}R;)9!>#WL6a^:+#K%K#K9+9);&O0#9&>#+;(N0 9&L6^:)9&>#&:%%K9(&K9%A  ;*LD_L|!fL-Q" +
  "9*LSfL~: _L|!fL}(}AgN&KL~B}gv L29*3}g&N0%.9%L!^:%9(L!_:(/!..9&>#5;%N0!9&>#39%3~8#0!..9 L}lvv L},3~B(/*.9#LK_9!>#}G;)9!>#}K;*3}{%L :!9#>#}<:(" +
  "9#>#KL!O&K#K9#LI^3~Z%;%L~c}gv L+3}V;!3}t%9#LD^9#>#I9#>#}73y&#K9#>#DL!O&K#K9#>#F:&9!3t(9%3t(9#L>^9&L~k}gv L&3}V;!3}t%9#L9^9#>#>9#>#@3y&9#>#9L" +
  "!P&K9&:%/!.9#L~K ^9#>#=;%3~]#9%3t(9!3t(9&3t(9#>#}G;%LnnnnlO0#9#>#}O:&9#>#}K:!9(3t(9)9*9!9&3}2:&9#L6^3~;&9#>#89#>#6:(9%9!3w(9&9(L!f;!7:(/%..9" +
  "!3t(9%3t(.L!:!..9#L3^9!9(3y&9#>#3L!O&K#K9#L~K ^9#>#5;!3}|&#K9#>#}K;%9#>#}O;&L~o}gv L(3~T&N&K9%9&Lz}gv L)3~T&N&K9#>#}G9%3w(/#..9#>#}G9%3w(9#L" +
  "~K ^;%9!3~ &9#>#}O9#>#}G9#>#}K3w(0 9%9!3~!&9#>#}O9#>#}G9#>#}K3w(0 9%9!3}39#L+^9#>#}G9#>#}K3~:(9#>#+:&9#>#/:%9!3t(9%LnnnnlO0!9 9%G#39 9&G#/9 " +
  "9%G#+9 M#H% /,.9!3t(..9 L~S}bv L~G 3~B(/)..9 L~G~9v L<3~B(/&..9 L}r~9v L}43~B(/#..9 L~f~8v LA3~B(.(9 Lx~8v L}.3~B(.9#L~V ^= .}v+!)m9!#m#K#K#" +
  "K#K#K#K#m< L~G _;%= #K#K#K#K#K#K9!A }GL!_1%!! #.9!L/^:+9!L9^:*#K#K#K9!A 9L!_1&!!* #.9!>#@:&/(. .9!>#3:&9!>#/:(9!>#5:)/#. .9!L J 99!9!>#+;)G#" +
  "59!9!>#&;&G#39!9!># ;(G#/9!L9^:*9!L/^:+.9!9&G#F9!9(G#D9!9)G#69!Ln#}6 :L~b}cv L&3}V:(9%L>^9!>#69(3}t%9%>#@:&9%>#>L!f&KLnnnnl:#/*.9!9&G#89!L!J" +
  " :9(3t(9!>#83~S(&K#KL~T}gv L,3}V:(9%L9^9!>#89(3}t%9%>#=:&9%>#9L!f&K9(3t(/*.9&3~T(:)9&3t(9(3t(9)N0 9!L }6 :9!L J R9!9!>#8G#@9!9!?#DH#=/%..L~^" +
  "}gv L&3}V:(9%L6^9!>#69(3}t%9%>#8:&9%>#6L!f&K9(3t(/(.9%L3^9&3}^(9%>#5:&9%>#3L!f&K9&3t(9(3t(L!:&L :#L :)/).9!9&G#=9(3t(9%L+^9!>#=9!>#63s%9%>#+" +
  ":(9!9%>#/;&G#}79!9(G#I9(L!f0%9!9&G#>9!9&3.3|!;&G#@.9%9&9#># 3~s!L&9%># ;#L#O0!})9%>#&:&9!>#@3~h&9!>#>3t(9#L!f0#9%Lw ^9&3~]#9%>#}@:(9%>#}=:*9" +
  "%>#}<:#9&3t(9!>#=3t(9!>#83t(9!L J :9!>#D9!LF^># 3}e(9!L J ;L 9#9#LnnnnlO;)7:#L!9*9)7:&L 9(9)7:)/*.9%Lw ^9!L=^;(9#># 3}l!9%>#}<;#L}ZnnnlP&K9%" +
  ">#}@:)9%>#}=:&9(3~T#/&.L%.:!9*9!J  9 L}ZnnnlG# L%/).9!>#=3t(.Lnnnnl:#.9!A :N0!9!>#8:(.9(3t(.9!L J :9!A ;&K9!>#D9!LF^># 3}e(.9!L J ;.9!>#63t(" +
  "9!L!J 99+3}t#9#LnnnnlO&K9%LF^9&3~7(9&3t((9%9)G#K9%9&G#}79%9#G#I9%LnnnnlG#F.9 9%{ #F{.# L!.J }G9%L~G ^= .~f*%*m&}W!}Y#m#m< L~G _;&= 3~@%:03w#" +
  "9!}1%6:.9!90}5%69!9!}1%9909.}w;.}<        9.}<        W7s;.}5%99&L }6!>9&M H%99&MmH%DM.p~4}<      s}7}x:19!A I:(#K#K#K#K#K#K#K#KL!9%A });)L#" +
  "_9)L!}A7;*L|!f1) %%%#!%.9(0&/%.9(L%O0%9!L}]}%}6!IM :29!M H% 9!L }6!FL.:)L :%/(.9(L#P0#9!9.9!}1%>;/9.9/W7}5%99!9#3{!/%.9(L!P0!#K#K#K9*L|!fL!_" +
  "1%#! %.9!L }6!G9!9.9!}1%>;/9.9/W7}5%99!9&L9^9#}<        L!913~V!/&.9!L!J H9!A G&K9!L J G9!9#}1%39#}1%69!>#D3~:#(9!9&L9^9#}<        L 913~V!." +
  "/%.9%?%3:29%>#/:+9%>#+:,9%>#&:-9%># :(9%C!6:%9!M H% 9!9%}6!F#K9%L~l%_;*L&}?9*L!Og&K#K#K#K9%L~#%_1(#!!!# .9%Lr%O0!.9)L!f0#9%Lx!_L||%fL~Z Q&K9" +
  "!L}]8}6!I(9!L%J I9!9%3~N#J }5./(..9)L!f0 9!L J H}<        :.9(&K#K9&LK_9(9-9,9+923~&!9!9&}1%}=;/}5%+9!9&?%K;2H% 92M!}E0 9&L9^9%9/903}g%9/:.." +
  ".9!9&L9^9#9.L 913~V!/%.9!L}]3}6!I/#.9!9%A  J G9!9#3{!/!.9&M&H% 9&L9^/%.#K#K#K9!A IL!_1%!# #.9!?% :29!A }5:)9!C!F:%/#.9!L3^:(9!>#D;#L3}S:%9!A" +
  " G:*M#:2L /#.9!L3^:(M%:2L :#L /!.9!L+^:(9%L||%fL P:#9!>#D;*Ln}Yf.:!9&9)J 69&92H% 9&9(}1% }5%+9&9*L|!f9!gG#59&9#L||%f9%L3igG#39&.:!9&M H%99 9" +
  "!{ % {.% 9&L0J I9&L G#F9&L }6!D9 9!{ %3{.%39&L~G ^= .~8*!*m< Ln#_;*= 9&L| f;+L},}C&K .9*L~C ^9!9#9%9(9)3}i!9*L G#}R9*Mnnnn3H#}K9%>#+:.9*LK_L" +
  "~)qv L|}*L!9+A ~;}dK;/9&L+}SL|!f;-L!O7L},f3~i!9*L~Z ^9*>#K9*>#}<3~G!9*>#aL!9*>#W;#7:!9*>#eL 9#7:,9&L3}S:+L!:%L :)L!:(L :##K#K#K9-L#_1#! #.9*" +
  "LD^9+3~/#9*>#F:,9*>#D:!/!.9*LI^9+3~/#L!:)L~?vv :%9*>#}7:#9*>#I:(.9&L6}S:-9*Lnnw G#~.!9*Lnnw G#p!9*9#G#o!9*9(G#n!9*9)G#}W9*9%G#l9*9,G#i9*9!G#" +
  "e9*L%G#a9*M!H#W9*L~Z!^:#9*L~.!^:(9*Lp!^:,9*L~_ ^:0%K#K9*L>^9,3~9!9*>#>;&&m9*>#@(9*>#WL!O&K#K9*L9^903~_#9*>#9;!N0 9*>#=:%9*L }6!u!9*M H#}z!9*" +
  "9!G#}s!9*9!G#}l!9*L~t G#q!9*M}ynnn~V.H#p!9*9%G#~(!9*9%G#r!9*9!9%^G#s!/&..9*L6^9(3~9!9*>#6;&N0!9*>#8.;!L!_;%&K9!N&K .9%9&^;)@  L~9m}@&K .(L :" +
  "%9&:).9&9%9*Ly ^;%3~a(9)A  ;!L~t O&K9*L3^9-3~/#9*>#39*>#59%3~a(/#.9!L~T O&K9*L+^9+3~/#9*>#+9*>#/9*Ly ^3~a(/#.9!L<P&K9)L!9*Ly ^3~a((9*Lu~V }6" +
  "!~p!9*Mu~Vv}Z}]}_}erDH%~h!L-:%9.:&#K%K9%&K9%L!_;%9*L~h!^^9&9&L-c;!L~n!a^LDgJ  9&L,}?9!:&0!/#..L :%.9#9*C!~p!}6 +9#9*?%~h!H  9*9%G#~V!9*Ly ^L" +
  "!9#9%^9%L-}?7L-9%_;!L 9!L-}A73~6(./!..9*L~Z ^;!9*Ly ^3~@#9 L/^9!3~f%9 9/J 69 9*?#}@H# 9 9*>#}GG#+9*Ln#^= .}|+!2m#K#m< LD_;)= L!:.9!L!J I9!L " +
  "J }X9!9%L-^J }59!L G#F9)M H#&Ln!:*9%L/a9#^;#A .L#P&K9#>#&:/9#># :.9#A +;(:%#K#K#K9(1&(#! #.9)9/G#>9)9.G#=9)9#A ,J @9)L/^;#9)L=^;%9)L&^3~F&9)" +
  ">#/:.9)>#3:/9)L G#99)Mnnnn3H#69%9#9)L6^3~k##K9)>#>;%&m9%9!>#[>#9}?&KL}]!:*/#.9)A @9)>#=:+L :(%K9%9(P&K9(9+^:*9(L!^:(9,9*A  A vnKg:,/!..L}^!:" +
  "*L!f9,vL }=g0!9,L|!fLv }C&K9+9%L&3}_#0#.L :*9+9%L 3~c&;3L~Q O&K9+9%L L~i~>v L+3~l#&m9+9%L~;}av L!3~4&(L .:*.#K9,L9f;4&KL :(L :,9%L%}C&K9+9%L" +
  "~h~>v L!3~4&:,.9%L!_:} #m%K9%9-P&K9(:#9+9-^A  ;(L{ O&KL!9#L{ O92f91gL!f0%}).#m9(L~s O;09#L~s Of:}!909#L=Of:#9-L 9-9} P7&mL!9(A vnKL}%L},9-L!" +
  "O7f0!})9(LBO9-L!Pf(9(L}-O..:0929}!g:29#91g:19-L!^:-9,90f:,/!..9,.L!f0!.9*&K9+9%L~i~>v L+3~Z&&K9+9%L~q~>v L23~T&N0#..LR:(%K9(&K9(Lqxv ^:#9(L}" +
  "exv ^9(L+^:(># 9#># 9+9%3~T&N0!/#..#K9*N&K#K9+9%3}l#L|!fL}8_1% # #..9)9)>#+L3gG#+.94&K9+9%3z!&K9)9)>#+Lnnn#gG#+.L :(%K#K9+9%9(3~c&;#A vnKL2f" +
  "N&K#K9#L}1_1& ## #..9(L!^:(/!..#K93A vnKL)f&K9+9%9(L}exv L%3~l#0!.L :*9+9%L 3}h!Lqt~O f0&.9)9)>#+Lnnn&gG#+.L :*/#.Lo!(L}[!.:*.9)>#69)>#83w(9" +
  ")>#+:(9)>#&/%.L#:%9.9/9!L@^3~=&:*L :(/%.9(L6iL}Z}]/g:*L :(L :%/#.L .:%.9 9!9*9.9/9%L&g9%9&79(3~>#9)LD^= .~b(#/m!}Y#m< LD_;#= 9!3}h&L|!f;%L;P" +
  "&m9%L~Q O&KL&:+(#KL(:+9%L~s O0 9!>#3:%9!3}v!9#L+^9!9%3~[%L|!f:+L :&9#>#/:%9#>#+:(L /%..9!A <:.L :%9!L J <9!A 9:/9!L J 99!>#5:,9!>#3:09#L G#9" +
  "9#Mnnnnn!H#6L+:-L!:(%K#K9(L!f;(&KL :)9!>#3;&9!>#/Q&K9&9!>#+^A  :).9!9)3o%9!>#59,_L}:f&K9%:&(9*9#>#6O&K9#L6^L+L+3~r&9#>#8:-.9*L%i9-^91H% 9#9*" +
  "L!^;&G#99&:*.9)L~s O~)91M!}_o:1(9%:&.#K91M!}]R&K9!9(L~S 3~m#N0!(9!9(L{ 3~m#N0!9!3}h&})9#L=^;%9!3~&#9!9%3}a&9!A <gJ <.9!3}h&L|!f;)L;P&K9&:%L!" +
  ":(9)L~Q O9)L~s Og0%9!3}v!})(9#L=^9!3~%#.L :(9&:%/#.9!># L#P0 9,9!>#5;)O0 91M!p:1L :(9&:%9)9,_L}:fL}:P0!L :%L :*M :19&N0!9#9&L!_;%G#99#>#8;-9" +
  "%L%i^?% :19%:*/!..9#L3^9!903~[%9#>#5:%9#>#3:(9!9.9!A <;&gJ <9!9/9!A 9;)gJ 99#>#69#>#8L+L+3~K#L (9#L=^9!3~%#9#>#>:%9#>#=:(L%:+9#A @..:!9 9&J " +
  ".9 9)J -9 9!J ,9 9+J +9 9%G#&9 9(G# 9#LD^= .~>(!.m9#:(#K%K#KL}Y:+9(:%L :.L :&%KL :)9!9%}?&K9 9%^A  :).9)L|!f;/A vnK;,L~U f&K9+L!^:+9%L!^:%9," +
  "9.g:.9)vL~9m}>9&^:&/!..9%9(}A&K9-Ln#Ln&9/LBO7g:-(9.L|!f;,9-g;*Ln+g9*9&L}:}?7:-9.L+f&K#K#K9 9!9(3~c&;*LAP&K9 9!9%L!_3~c&LAP0!.9-Ln9g:-.9*L~U!" +
  "fLy P0 9-Lnv g9-9 9!9(L~Exv L&3~l#7:-..9 9!9(3~c&A vnKL)f&KL :,(#K9,L!O&KLnn~> :,/!.Lnn&:,9 9!9(L~K~mv L#3~l#N0 9!9%Q9(L#^;*9%}?g0%9 9*^:&%K" +
  "9+&K9+L!_:+9&A  :*9&L!^:&9*LD_L|!fL-Q9*LSfL~: _L|!fL)Qg0!/#..Lnn):,..90L!^:09,Lnn+g;*9*9,9.L~q!f79%9(_L#Q7:*.9/LBP0#9%L!^:(/!.. .9*9-g;(Lnn!" +
  "g9(90L#}=7;(Ln3g9(9%9#_L{!}?7;#Lnn3g9#9!9%}?7:&9)L|!fLJP&K9%:)(9%L!^:)L :+%K9 9!9)3~c&LD_L|!f;#L,}A&KLnn&9#9+L-a^;#9#Lnn&}C7:+9)L!^:)/!..9&L" +
  "nn9g;#9#9&9)9%_L#Q79+L||%}?7:&.9!9)}?&m9&9&Lnn9g9 9!9)3~c&L<_; L8}AL L!9 iL}Zsnn!f77(9&..}y)!,m< Lv<_;&= 9&9!>#3G#[9&9!{ # {.#}K9&L G#v!9&L " +
  "G#a9&Lw!^9&L+^L~Z z-  9&Lnnw G#y#9&Lnnw G#~!#9&9#G#p%9&9%L6a9#^G#}e%9&Lq%^9&L~d ^;!3}_!9&>#q%LnnnnlP&K#K9&Lv%^;#9!3~%!9&L}s%^L&9&>#v%L!^;%Lm" +
  "9%7;%9%L&}A73~l%9&>#s%;%9&?#q%H# 9%9&>#r%G#+9&L!G#}z%9#9!L}z#z-  %K#K9&L~!%^9&Lv%^;#3}_!9&>#~!%LnnnnlO0 9&>#}z%;!9&>#}s%O&K9&L~.%^9#3~%!9&L}" +
  "s%^9!9&>#~.%L!^;#Lm9#7L&L/3~U&.9&>#s%9!L/a^;#9&?#~!%H# 9#9&>#u%G#+9&9!L!^G#}z%/!..9&Lv%^;!3~2(9&>#}s%:+9&>#s%:)9&>#}z%;(L#Q0 9(L~((}C&K9!9(L" +
  "!}S3~l%9)9(9&>#w%9&>#x%;#L/a^9&>#v%9#_3}u!9!3~f&(9)9(9&Lv%^L~L#3}u!.L :%L!:#%K9#9(O0!9%9)^;!L3^># ;*9!L5^># 9!L&^># 9!L+^># 3~T&N&K9%L/^:%9#" +
  "L!^:#/!..9!L/^># 9*3w(9)L/^:,9#:*%K#K9#L!^:%9#L/a9,^:!9*L/a9)^;#L&_:-9#L+_:.%K9%9(}C0!9!L&^># ;/9!L+^># 9.># 9-># 3~T&&K9!># 9/3w(9!L/^:!9%L" +
  "!^:%/!..9#9!>#+G#+9#9!?# H# 9*L!^:*9%:#/!..9*:(.(9&L~d ^3~2(L&:).9 9(G#+9 9)G#&9 9+G# 9&Lv<^= .~U(!+m< L~G _;)= L!:-L&:*#K#m#K#K9%A 5;+L!_1#" +
  "! %.L3:+L~.vv /!.L+:+Lr~/v .:*L :-.9)9(G#39)9&G#/9)9*G#59)9*9+^G#69%>#/;,9%>#3;%^;.9,Q9#9.Qg:#9)L&9%L/a9!^9#7;.G#&9)L 9,L/a9#7;!9.^G#+9)LK_;" +
  "#9)L&^;%3~4#9)>#}<L!P&K .9)L8^;,9)>#}=3~l%9#9%3~4#9)>#}<L!P&K .9,9)>#}=3~.(9)>#=:#9)>#9:,9-N&K9+L%}S;+9#^:-9#L/a9,^:%%K9)LK_9*># 9*L&^># 3~p" +
  "#9%9)>#}=G#+9%9)?#KH# 9*L+^:*9%L/^:%9+L!_;+0 .9-:#.9!&K9!L/c:/9#L/a9,^:0L :*%K#m9)#m9*90^:,#K#K#K9*9.^;!A  L!_1#! #.9!L&^># :+Lnnnnl/%.L!:+L" +
  " :-L 9!L!^A  ;!L}(}?0#})9!L%i;!>#~K}eK:%9!>#~G}eK/!.9!L+^># ;%9!L&^># ;-^;!9%Q9!9(}?g:!L 9%9!7:%L!9&9-^9!7.;!9%L~R 3}g&J D9)9%G#@9)9!G#>9)L " +
  "G#}79)Mnnnn3H#F9)LK_9)L>^3~=#9)LF^9)>#}<;!9)>#}=3~6(9)>#K9!3}r(9)>#I:+9)>#}7:-9)>#F.:!9,9!G# 9,L+^9-G# 9,L&^9+G# 9*L/^:*9#L!^:#9/L!_;/0 ..9 " +
  "9)?#8H# 9 9#G#+9)L~G ^= .~Z&#)m!}Y9#L*_;(L 9#9(}C7:*9!L%^L}Wf9!_:+9 ;(#m#K#K#K#K%K#K9#9%}A0%9!9%^A  ; v;)L }B&K9+9%_L%f&K9%L!^:%/%.%K#K9%9*}" +
  "C0 9!9%^; L&^># 9 ># gLn}Z}[olf0 9%L+^:%/!..9#9%9#9%}?7%K9#9%}?&K9!9%^@  L }=0&9%L!^:%/!..:%/#.Mnnnnq9:,#K#K#K#K9 A z~^KL#_1%#! ,.9#9%L!^;&}" +
  "A0%9!9&^@  :&#K#K#K#K9 L~h!_1(!### #.9&L}hm}>0./#.9&L~h ^L|!fLDQ0!/-.9)L2^L|!fL#}?9&LK}Bg0,.9#9%L#^; }A0%9 9!^@  L~9m}>0(M :,9#9%L%^; }A0+9 " +
  "9!^@  LK}B0*/#.9#9%L!^;&}A0#9!9&^@  :&9 L~V!P&m9 L~e!O&m9&L}vm}>(9&LK}B; 9)L}YfLcP9 g9)L},^L|!fL/Q7.(9&L}RfLsmP.0*M :,9#9%L#^; }A0*9 9!^@  L" +
  "~9m}@0!/&.9%L!^; 9#}C0!9 9!^@  L~9m}>0).9 L!^:%/!..M :,/%.Mnnnnqv :,/#.9(9#G#+9(9!G#&L /#.Mnnnnq~V :,.9(9%~)9,oH#&L!.G# .~](#+m!}Y< Lv%_;%= " +
  "9%L~V!^9#3}W9%>#~V!;#L#O&K9%L~_!^;!L 9%3}a!:#9!3}^&L!:!(9%>#~Z!:&9%LI^9%L~_!^;,L~!!z-  9%9&G#F9%9#G#D9%L~V!^9!9%Ln!^3n!9%?%~V!M#}E&K9%?%n#:." +
  "9%9%?#}e#H#u%9%9.H#~!%9%L J ~2%9%L>^9%L~!%^3~r!9%>#@:#9%>#>:!9%Lp#^3}c(9%Lz!^3}c(9%>#~h!9%>#~l!3w(9%>#}l#9%>#r#3}r(9%>#s#9%>#}z#3}r((#K9%>#}" +
  "l#:(9%>#q#:)9%>#p#:*9%>#o#:+9%>#~h!:!9%>#~d!:#3&;&L~&ov L#L}[+3~b%9%L~!%^9#9!3~O!9%L9^9%>#~(%;!9%>#u%3}v%9%>#=:#9%>#99%>#~!%9!3}r(L!:!L!fN&K" +
  "#K9&Lp~>v L&9#3~b%9#3t(9%9(G#s%9%9)G#}s%9%9*G#r%9%9+G#}l%9%L!J }z%9%L6^9%L}l%^3~I!9%>#8:(9%>#6L!f&K9(:#/!.9%L*G#~6%9%L~/ov G#~2%9%L+G#~.%9%L" +
  "~)ov G#u%9%Mnnnn9H#~!%#K%K9%L3^9%L~!%^3~r%9%>#3;)N0!9%L+^9(9)9%>#5;+3}V;*3}t%9%>#/:#9%>#+L!fN&K9&9)9+9#3~b%9#3t(9*3t(/!..9*3t(9(3t(/!.9(3t(9" +
  ",3~N%L :!9&:#/#..9&3t(9,3~N%..9%LD^3~q#.9 9!G#+9 9#L 9!L!f;!7G#&9 L 9#9!7G# 9%Lv%^= .~,(!+m#m< LD_;&= #K#K#K9!A @L!_1%!! #.9!>#>:*L!/#. .9!L" +
  " J A9!9!>#+;%G#/9!9!?# H#39%3=:(9!L!J A9!L G#=9!Mnnnn3H#89!9(G#6L .:%9!#m#K#K#K#K#K#K#K%K#K9%N&K9!9(3}-3|!;*G#>L!:%/#.9&L6^9*9#3~s!9&>#6;%L#" +
  "O0 9&>#8:(9!>#>3~h&9%L!f0#9&L3^9(Lt}gv L&3}V;)3}t%9&>#5:%9&>#3L!O0%9%3~i(9%3t(9)3t(0)9&L+^9(L~,}gv L(3}V;)3}t%9&>#/:%9&>#+9)3t(L!f0&9%3}.:)9" +
  "!>#=:,Lnn&:+9&L=^9)L 9)3}/;-Lnn&9,_;,9,9-}?73>;,3~L#9!L8^9&>#>;-9&>#@3~6(9&>#=9-3w(9!>#=Lnn&O0(9,3t(9)3t(9%3t(9(3t(9!>#6:(L :%/!..9 L}ZnnnlG" +
  "# L%/*.Lnnnnl:*9(:%/(.9)3t(Lnnnnl:*/%.Lnnnnl:*Lnn&:+/#.9!L J A9!>#8:*9!>#99,3t(9)3t(9%3t(:%/!.9!L3^3}{(9!L J A9!>#=:+9!>#9:%9!>#8:*.9(3t(.9!" +
  "A A&K9!>#89!L9^># 3w(.9!L J A9!>#63t(9!>#39!L5^># 3}e(9!>#/3t(9 9+G#+9 9%G#&9 9*G# L!.J @9&LD^= .~F&!(m9 L&_;+># ;)9!3~_%9#L,}C&K9%9#3~/!;#N" +
  "&KL 2.9%9!9!9%}?7;%&K9#9 9%z-  .9 9!3}p((#KL :#9%L~C|}V}?0 L39%L.^Llf9%L.Q7:!9)Llf:&9 L+_:(#K#K9)L%f&K#K9!9&}A&K9&9!_;&L3Q0!9(9!3~+&9!9(^;!9" +
  "&3~+&9!9&3~)!/%.9&9(^;)L~.{v ># O&K9&L~({v ># ^;&9!}A0&9(9!3~+&9!9(^;#9&9!_;!L!gG#&L~({v 9!G# L~.{v 9#G# /%.Lu{v ># 9)O&K9!9&L~!{v ># ^;&}?0" +
  "&9&9!_;%L2}A&K9(9&3~+&L :%L :!(9(9!3~+&9!9(^;!9%L!gG#&9&9(^;#9%G# 9#9#>#&L}YfG#&.Lu{v 9!G# L~!{v 9%G# (9)>#&;*L#f0&9!9&9*Llf;*^;&}?0&9)9*3|#" +
  "9&9!_;#L3Q&K9(9&3~+&(9(9!3~+&9!9(^;!9#3~+&9!9#3~)!../#.(9!Ln#Q9!9&}Cg9&9!_Lnn+}?g0#.9(N0!.9 2.9%3}[!;!N0 9%L}WLl9+># ;#L%f79#Llf^;#9#9%}?7;#" +
  "&K9!9 9#z-  .9 3}r!9!2..9#.~:(!!m#m< L3_;#= #K#K#K#K#K#K#K#K#K#K#K#K#K#K#K#K#K#K9 A  L!_14-! 3210/.,+*)(&%#4.9#9 }1%+}5% 9#Lw G#/9#9#G#+9!>#" +
  " 9!>#&L}r~+v 9#L+^3r!/4.9#9 ?%+H% 9#L~< G#/9#9#G#+9!># 9!>#&L~E~+v 9#L+^3r!/3.9!># 9 >#&9 >#+9!>#&>#/4( /2.9!># L~4~pv L19!>#&>#/4( /1.9!># " +
  "L~)~pv L09!>#&>#/4( /0.9!># L}u~pv L29!>#&>#/4( //.9!># L}j~pv L/9!>#&>#/4( /..9!># L}g~pv L&9!>#&>#/4( /-.9!># L}d~pv L%9!>#&>#/4( /,.9!># " +
  "L}]~pv L+9!>#&>#/4( /+.9#9 ?%+H% 9#L~; G#/9#9#G#+9!># 9!>#&L~E~+v 9#L+^3r!/*.9!># L~m~ov L19!>#&>#/4( /).9!># L~a~ov L/9!>#&>#/4( /(.9!># L~" +
  "U~ov L-9!>#&>#/4( /&.9!># L~L~ov L-9!>#&>#/4( /%.9#9 ?#&H# 9#L&G#/9#9#G#+9!># 9!>#&Lpuv 9#L+^3r!/#.9#9 >#&G# 9#L~= G#/9#9#G#+9!># 9!>#&L~8~+" +
  "v 9#L+^3r!/!.9#9 A !J  9#L~: G#/9#9#G#+9!># 9!>#&L~R~+v 9#L+^3r!.9#L3^= .~Y%#+m!}Y< L~V _;)= 9)L+^9 9!3}o&9)L}7^;,L L:z. #K9,9 9!3}s!&K#K#m9" +
  ")>#K;!&K#K9)>#}7: 9#&K9 9#_:*/!.9 L2}@&K9 L%_9 9 L.}>7:*L :#/!.9 L3P9!L3}>g0%L):#L-:*L /#..L!.:-9*9*L},jf;!9*L,^; 9 9!}=7:.9)Lw ^:/%K#K9!9*9" +
  "!9*}>7:0%K9!9.O0!9!L!^: 9/L69!3~c&:,9!90P&K9,~)91M-}Y}W:19 :!/!..9+L-a9,^:+9 :!/!..9+L~_*c~)91Mvo}8}Y}WMnnnnnnn3}F9)A }O&K9+&m91Mm}^:1Ln}l~c" +
  "~R%9+_(M 91}X:1L .:+.9-gL,:!L,L%9#9#L%}@7;*9*L,}B7:#L-: #K%K9!9*}?&K9+9 e0#9 L-a: 9!L!_:!/!..9#:!.9)9!G#@9)9+G#>9)91H%+9)9)>#3L3gG#30#..9)L+" +
  "^L})3~d&.9)L+^9%9&9(3}w!9)L~V ^= .~A%#+m!}Y< L3_;)= #K9%L!f&m9 9#9%L!}S9!>#/4( (9!>#/:-%K#K9#A  ;(N0%9#L!^:&9(v;*L }B&K9&9(^:#9 9&9(9-4( N0#" +
  "/!.9(Ln!O&K9#L%^;&9#C !;*^:#9 9&9*9-4( N0#/!.9(Lv!O&K9)9!G#&9)9 G# 9)Msnnn)H#+9+L%i9%^;#># 9)9#>#&4# 0!9+L!^:+9&:#/#.Msnnn):/9*L!f&K9#}4 !:/" +
  "9#L(^:&.L :(9*L#f&m9&C  :,9&L#^(L :,9&.:#9*L&f&K9#C  :(9#L#^:#.9*L+f&K9#C  :+9#L#^:#.9*L3f&K9,L%i9%^C!&:,.9*L9f&K9(L%i9%^C!&:(.9)9!G#&9)9 G#" +
  " 9)9/9(~)MD}_9,~)M||%}]M9}_ooH#+9+L%i9%^;&># 9)9&>#&4# 0 9+L!^:+/!..L!.:..9)L3^= 9..y%!*m9!>#&;)N&K9 L G# 2.9!># :%%K#K9#;&9)}C0 9#L!^:#9%9&" +
  "^A  ;*v;+L }B0!#K#K#K9*A z~^KL#_1%#! %.Ln~-v 9#9%^9#9)}C7@  :(#K#K#K#K9*L~h!_1(!### #.9(L}hm}>0(/#.9(L~h ^L|!fLD}C0&/!.9+L2^L|!fL#}?9(LK}Bg0" +
  "%.Ln~-v 9&L#^;#9%^9#9)}C7@  L~9m}>0#Ln~-v 9&L%^;#9%^9#9)}C7@  L~9m}>0#9&L&^:#/%.Ln~-v 9#9%^9#9)}C7@  :(9*L~V!O&m9(L}RfLsmP(9*L~e!O&m9(L}vm}>" +
  "(9(LK}B;(9(9+L}YfLcPg9+L},^L|!fL/Q7..0!Ln~-v 9&L#^;#9%^9#9)}C7@  LK}B0!9&L%^:#/#.Ln~-v 9#9%^9#9)}C7@  LK}B0 9&L#^:#/!..9 9&G#&9 9%G# 9!9)9#_" +
  "G#&9!9#9%^G# 9 9#9&_G#/9 9%9&^G#+.}e&#/m#}Y< L~V _;&= 9&M H#39&9%G#/9&9!?#}=H#&L!:*9#L|!fL!P&mL}eqv :+L/:,Lnqv :-L1(L~F}hv :+L}):,L~/}hv :-L" +
  "0.:29!A }<:)9!>#K:.9!>#}7:/9!>#9:09!>#8:1L :%9!>#R;(&K#K#K#K#K#K9#L|!fL!_1# !#.9(>#=;#9(>#9}A0# .9(>#5:.9(>#3:/9(>#+:09(>#&:1L :#L :)/#.9(>#" +
  "9:#.9(>#8:*.(L :#.9!?#&:39!?#3:49&9!?#>H#}K9&L1G#}G9&L~^}hv G#R9&90G#}@9&91G#}=9&L.G#}<9&L~R}hv G#K9&94H#I9&92G#F9&9+G#D9&93H#>9&9,G#=9&9-G#" +
  "9%K9%Lv P&K9&L&^9%9&L6^^;!L+^># 9!L/^># 3~##9%L+^:%/!..9&L&^;!L~5}av L!3~##9)L#P&K9!L~m}hv L.3~##9!9/9.9)L!f3~N!.9&L&^;!9*9#3~##9!L~4}av L!3" +
  "~##9 9&>#5G#39 9&{ #&{.# 9&L~V ^= .}t&!%m#K9 L+_;!9 L&_># ;%Llf; ^:#9%L!fN&K#K9%L#fN0#9 9!># ;%^: 9!9%_;!Lu{v ># P&K9!9%3|#/!.9#>#&L%fL%P0 L" +
  "~!{v 9 G# 9#9#>#&L}YfG#&9!9 L!gG#&9#9 G# 2..9#>#&;%L#f&K9#9%L}YfG#&9!9 L!gG#&9 9!^9 G# (#K9#L~.{v ># P&KLu{v ># 9#O&KLu{v 9!G# L~!{v 9 L~!{v" +
  " ># ^; G# 9!9 L!gG#&9 9!^9 G# 2.9#9%Llf;#3|#9!9 9#^; L!gG#&9 9!^9 G# Lu{v ># 9!P0!L~!{v 9 G# 2.L~.{v 9!G# L~({v 9 L~({v ># ^; G# 9!9 L!gG#&9" +
  "!Lu{v ># O&KL~!{v L G# Lu{v L G# .Lv{v ># 9 }C0#L~.{v ># ; N0#L~({v ># L?}C&K9 3~4%}).3~W%L~({v ># Lv{v ># }A0#Lv{v LmG# /#..9 Ln#Q&K9!9 3x#" +
  "2.9!9 3~M!Lx{v Lx{v ># L!_; G# 9 0 3~W%..o%!,m9 9!9#L 3~c&LAO;%J 99 L+^:-9 ># :*%K#KL :&#K9#9%}?&K9!9%^A  ;&LD_;.L|!f;,L-Q&K9(9,gN&KL!:)9 9*" +
  "9+_;*G# L :(/%.9(L6Q&K9(9-^9.J  .L!:)9 9+LmhL!f9*^;*G# 9(L!^:(9,N0#9 9(G#&/#..9+9)Lmh9&L|!fLBPggL!:+L!f0!L :).9%L!^:%/!..#mL :&9)&m9!9#9%3~c" +
  "&L~U!fL~= O&K9!9#9%L!^;%3~c&;(LAO9(L}1Og9%^:%L :)%K9!9#9%3~c&LD_L|!f;+L,}A&KLnnnv 9+9&L-a^;&9&Lnnnv }B7:&L!:)9%L!^:%/!..9 L 9&_9&9(LAO79*^G#" +
  " L 9)N0#}).9#9%O(L ...~[%#)m!}Y9 L~c~1v L}#3~G#L#_;#L&}?&mL~t~Jv :#L%(9#L#i;%>#n~PK:#9%>#~d~OK.:%#m9 9#9%3~*%;&&KLA:#L#:((#KL&:(9 >#8N&KL9:#" +
  "/!.L9:#9 >#6A  L9P0 9 L93}i(9 L}Z~Kv L=3~G#:%9 L93}i(L!:*9 L!L#9 L93v%73t%:)L /#..9 L@3}i(9 L93}i(9 L#3t%:)9 9#3}i(9 L}Z~Kv L=3~G#:%9 9#3}i(" +
  "9 9(3t%.:#9 L93}i(9 L!3}p#9 L93}i(9*&K9 L&3t%:#(9 L~_~1v L%3~*%N&K9 9 A ?3~d&..9&&K#KMnny}{~4~R~> 9!Mnn~%~?}p~V0}W;!9!Mnny}{~4~R~> }M7;!M~_*" +
  "n:+9)9%L(i9!Mn~2}p?n~ L~V~R}0_3~p!Lnx!^;(L,j;&9&9#_L~Z d_;#L,igg;&9(}@&K9&9(P0!9 ?% 9+Mn}y(}[}J0!.9#L~Z _:#..9 9#9%9)3~h%9 9 >#+L9gG#+9 >#8N" +
  "9 A >L>Of.}s%!(m#K9!L#}A&K9!L#P0!9 >#+9 >#5}C0!9 9 L/^L%3~O%(9 9!L!}S;(9#9%3}u!9(L/a9 ^;&9!9(_;)9#9%3}u!9%9)9(9(9)}?;*7Q0!9*&K9)L/a;%&K9#9&9" +
  "%z-  .9#9%^:%9 9!L/a^L/_:!%K#K9!9&L/_;(9%L/_;)9&L&_># ;&9%L&_># ;*Q;%7;+?# H# 9!9+>#+G#+9%L/a9)^:%9 9&9*}CL/a9(^;&O0 9!L/_:!9#9%P0!..9&: (#K" +
  "9(L/a;%&K9#9 9%z-  .9 9!L/a^:!9#9%^:%%K9#9%O9!9&Og0!9 9&9#9#>#+;(9&>#+;)Q;*7;+?# H# 9 9+>#+G#+9 L/^: 9*L/a9&^:&9(9)}CL/a9#^:#/ . ..9%9#_;!N0" +
  "!9 9#9!z-  ...v%!)m< L3_;%= 9 >#+:&#K9 >#3;!9 >#/;(Q&K#K#m9!9&^A  ;)L~] O&mL(:#L~M~mv (L&:#9)L~f O&KL~6}av :&L!:(L /#.9)L~l P&K9%LmG# 9%9(G#" +
  "+9%9&G#&9)LAO9!^:!/%.L~Q~mv .:&L :(L!.:!9 9 A ;9(gJ ;%K9#N0%9#L!_:#9&A  :(9&L!^:&9 9(3~H%0 .9 3~H(/#.(9%LmG# 9%9(G#+9%9&G#&.9(#m9%9%G#/9!9(Q" +
  "&K9!L!^9!9&^A  LDO0!}).9%L&^9!3~!#.;#}?&K9#9&^A  LBO&K9%L&^9#L!^3~!#:#..9 9#9(Q&m9#9&^A  L~U!fL~= O&m9#L!^;!9(Q&K#K#K9!9&^A  L}1_1% ! !.9#L#" +
  "^:!..9%L&^9!3~!#(9#.(9#.G#39%># ;!LmP&K9 9!3}k(}).L#:!.9%L3^= 9!.y%!*m< L~V _;&= #K9#9%L/a^;(A }&L#O&K9&L6^9!9#9%L 3}f!(9%L!^:)9(A .L#O&K9 9" +
  "!9#9)L!3}f!/#.9&L6^9!9#9%L 3}f!9!>#=:*9!>#9:+9!>#8:,9!>#6:-9!>#+:(9&L=^9!9#9)L 3}f!9&>#6L}ZnnnlP9&>#=;)L}ZnnnlPf&K9(9!>#+}A&K9!9(G#+.9!9*G#=" +
  "9!9+G#99!9,G#89!9-G#69&L!J I9&9&?#8H#D9&L G#}<9&Mnnnn3H#}79&L3^9&LD^9&L}7^3}]%9&>#5:(9&>#39&L!J R9&9&>#@G#}@9&9&>#>;#G#}=9&L G#}O9&Mnnnn3H#}" +
  "G9&L+^9&Lx ^9&L~K ^3}]%9(9&>#+9&>#/3~T&9&>#}G9&>#}K3w(9&>#}79&>#K3w(&K9!L03p&(9!9%L3iL}h}Z~!&^3}z&.(9&>#>:#.9)9#3}s(.9 9&>#9G#+9 9&?#6H# .9&" +
  "L~V ^= .~Y%#(m%}Y9 ?% Mn~p~H~B~^!}W;,M|~r}x~B}o,}I&K9 L})3~d&.9 A >;&L>P&K9&L3iL}_(g2.#K9%9 >#9;*Lvo}8c;&L 9*_9&Lv~sMaP^~)9 ?% ;-M~_*}Y}WM||" +
  "||||||| 9!Mn~2}p?}W;.9!9.}H7}H&mLnnn!(9-M|}_~/~<%}H0!Lnnnv .9%>#&gG#&.9 A }0N&K#K9,Mn}y(n;!~ L~!~m}1_3~p!:)9#L}{~Kv L~;~Kv 3~E%9#>#&;(9#>#+;" +
  "&L&9)L,}S3}b%9(9&L*9)L(}SL2f3}b%9(9&L-9)L},f3}b%9(9&L09,9!Mn~S~r|2}Y}W~ ;)Lq8c3}b%9(9&L39)L}7c;+L||%fL}7e3}b%9(9&L}!9)9+L}<a^3}b%9(9&L}*9*3}" +
  "b%9&9 >#=L5^;(}C&K9#9(G#+.9#L~P 3}n&9#>#&9#>#+9 >#39 >#53~T&&K9#L G#+/!.9 A }1N&K9 >#+0!.9%9%># Ln&gG# ..9%9%># 9 >#+gG# 9%9%>#&9 >#/gG#&L ." +
  "}c0#3m&}Y< L9_;-= #K#K#K#KLo~rv A  L!_1#! #. .L~h~qv ># N0! .Lo~rv L!J  L~l~qv L~p~pv { # {.# .L~h~qv LmG# 9 L~p~qv ># ;,f:)9 ~);5M}(pM}Z}[o" +
  "pqsvn!}Y:}#L~l~qv ># :##K%K9-9}#9#9)^?  ;}!}^;} Mm}^9} M}Z}[opqsvn!}X}]Mn}Z}[opqsvnm}]H%6%K#K9-L3^9-L6^3~-%9->#3L!P0 9 9,9)9->#5^fLia9#^;%L/" +
  "_># P0!9!9%L+_># P0!/%..9}!M!}_9}!}]Mn}Z}[opqsvnm}]R&K9,9&L+^;&9)^f:)/!..Lz~qv ># N&K< L~G _;(= Ln~rv ># ;,L!^;#N&K .L~p~qv ># ;)L!^;+L%}S:&" +
  "9#9)9&L*a9)L+Q7;4L!}S}?&K#K9(L8^L/L+94L!^;&9#9#9&Q7;&L2}C&m9&L||||!}?&K .Lm9&L%iL*cL!_Z}SL!^(L&9&L+fL+^9&L&Q7.;)3}h#9(>#8;%N&K .9(>#=9(>#9;&" +
  "&K9&9%3~/!:%.9%N&K .9%^:.9)L+^;&&K9.L|!9&z. .9(9)L!_;/G#@9(9.G#>9(M}ennnn!H#99(Lo~rv G#8L~l~qv ># ;%?% :} 9(9%G#}=9(9,G#}<9(L G#K9(9} Mm}^Mn" +
  "}Z}[opqsvnm}]H%I9/9)L%}SL*a9/L+Q7:09(L>^:19,:&%K9&&K%K9(L3^9(LI^3~-%9(>#3L!fN&K9(9(>#}=;&L+^G#}=9(9(>#KL+^G#K9(9&?%+Mm}^Mn}Z}[opqsvnm}]H%I/!" +
  "..9(>#5:#9(9(>#}<L!_;&G#}<9(L+^9.9/9(>#K9#^;+Lia9%^;)L/_># ;#9)L+_># 9#7~)3}q%9(>#+Lia9.^L/_;)L~l~qv ># ;%9+Lia^L/_;#> +G +9)9#?  H  /!..9(9" +
  ",G#F9(909,_G#DL~l~qv 91L&3~O%9(>#@;)N0 9(>#>:,9(>#9:#9(>#=:&< L3_;%= 9%L&^9#9&9)L!^3}h#9%>#+;&&K9,9%>#/_9&3}p(.9%L3^= .(9+L*fL P9&^:%L~l~qv " +
  "># ;*:&%K9%&K9&9&?% ;} Mm}^M*pM}Z}[opqsvn!}]9} M|~t{~s~o~g~U~9| o}WH% 9&L+^:&9%L!_:%/!..9+L+}C&K9*9+^9*?  H  (9+&K9*L+^9*9+z-  ..9):&%K#K9/L" +
  "!_:%%K9%;#9)O0!9%L!^:%9#9*^L!^A  Ln!P0 .9#L#^:/9%9*^:.9%Lia9*^;#L/_:29#L+_:09#L/_:1#K%K9)9%9)91># ;#90># 9#7;+f;#_9*9&9+~);} 3t#;39#_hfL+}C&" +
  "K9*93^;#A  L~p~qv ># :&9#9} M}(p~ ;#J  93L+_9&f9*^L+^9#J  93Lia9*^L/_:#L|!O0#929#L%3~O%/!..L~p~qv ># :&9.9} M}(p~ ;#J  9%L+_9&f9*^L+^9#J  /#" +
  ".9.L|!J  9)9%L+_f9*^L+^L|!J  9#92> +G +9#92?  H  /!..Lz~qv 949,_G# .9(L~G ^= .9 9!3}V:#9-L+^L~l~qv ># ;&L~p~qv ># 953}q%Ln~rv Ln~rv ># L!^G#" +
  " Lz~qv Lz~qv ># 9-A /L!f_G# 9->#+Lia9&^;%L&_9#G# 9%L+_9!G# 9%L/_9 G# .9%L&_># ;%L}WfLn+P&K9%3}(:%.L~h~qv L~h~qv ># L!^G# 9-L9^= 9%.~M%##m!}Y" +
  "< L~h&_;%= 9%L~V#^9#3}W9%>#~V#;#L#O&K9%L~_#^;!L 9%3}a!:#9!3}^&9 L#G#R9 9#G# (#K9%>#~Z#:&9%L+^9%L~_#^L~!!z-  9%9&G#&9%9#G# 9%Lu!^;&9%L>^3}b!9" +
  "%?%u!M#}E&K9&L 9%3}a!:#9&3}^&(#K9%>#~6!:#9%>#~2!;&LnnnnlO0 9&9#3w(9%Lp#^;#9!9%L~G ^3n!9%?%p#M#}D&K9%L~V#^;!9%Lq#^L~C z-  9%Lu%^9%Lu!z-  9 9!" +
  "Ln#z-  /%.9%L~V#^9#Ly z-  9%L~Z&^9%L}z!^3~E&Lnnnnl:#9%>#~Z&;!LnnnnlP&K9%>#~d&&K9%?#~_&:(9!:#(9!9%>#~_&3w(..9%>#}l%9%>#r%3}r(9%9(H%r%9%9#G#}l" +
  "%9%L~V#^;!L 9%3}a!:#9 L#G#R9 9#G# 9!3}^&9%3~q#/#..9 L#G#R9 9#G# 9%3~q#..9%L~h&^= .}k%#1m!}Y9(L!_:19!>#+;,L!_:29(9!>#3;3_:49!>#8:*9!?% :}#9!>" +
  "#5:+9 #m#K%K#KL 9*9)7:} 9,9*9,9*9,}?79)7;/9(9(9/Q7:}!9!#m#K%K#K9%9+91^;*}A0&9!9}#9#9*^E  pM!}]R&m9(9+^(#m9#9+^:09/:*#K%K9*9}!O0!9%9*9+^;-}A&" +
  "K .9*90^:.9&9*^9*L!^:*A  9.A  O0 .9-9,_L!^/!.92:*%K9*L!^9} }A0,9(9*}A9%9*9+^}Ag&K .9*90^:-9&9*^9*L!_:*A  9-A  O0 .9!9+93^;+G#59)0%/#..;+G#59" +
  ")0!/#..94/!.L .;*G#8/!..9!9%G#5L /!.9!9(9+^;#G#59)N&K9!L G#8.9 9#G#+9 9+G#&L!.G# .}_%!)m< L3_;)= #K9 >#+;%Lnnnv!f&m9%Lnnnn!f&m#K9 C!1;*&K9!9" +
  "#^:+L :#9!:%9*:(%K9+9%;&O0#9&@  ;%L }=&m9%L}R}C&m9%LeQ&m9&L%^(9%L|!fL} iLnn~h f9&A %L}:f9&A !L}:fL/i9&A #L}:fL)igggLnnw O0(9&L&^.(9&L#^.(9&L" +
  "!^.;%9#9&_^:#9(L!_;(0 .(L :#.L :(.9*9(_(9!9!9#^3~2%.;%9 C!/;&}C&K9 ># 9!9#9 >#&>#/4( :%/#.9)L+^9 9&9%_L 3}^#L!:%9)>#+;&Lnnw O0!9)C!/:(9 ># ;" +
  "*9!9#9 >#&; >#/4( 0!9&9(9*9 3~3%(9 ># 9!9#9 >#&>#/4( .:%.9)L3^= 9%.~n#!*m9!Ln-}C&K .9!L},f:(9!L(}S;&L!_:)9&L#i9 ^:*9 >#s!;!L#i:#9!L?Q:%#K%K9" +
  "!N0!9%N9!9)^L>}CgN&K9*9#L&_;#^9 9#^># G# 9!L!_:!/!.. .9&L#i:%L :!%K9!9%P&K9 9!^L G# 9!L&^:!/!..9&9 >#s!^:#9(&K9#L!_;!L}/}?&K .9#:%9!L#i9 ^>#" +
  " ;+L99(_;)}S;!&K9#L}/}?&K .9#L#i9 ^9!G# 9#L!^:%.9&L!^:*9 9#L#i^L+_:!%K9#9*}?&K9#L#_;#L}/}?&K (9!L&^9+9(i9!># ;+9)}SgG# 9#L!^:#9!L&_:!/#. ..9" +
  "&L#i9 ^;!9!># 9(iG# (9#:%.9 9%G#s!9 .}|%#)m!}Y< L3_;*= 9!&mL}1Lnnw 9 >#+;)Lnnn!f;!7:+9(9!L}#}S^(9 >#+:)LA:+9(L!^.:!9)Lnnn&f&K9#9#9%^3~2%9!^:" +
  "!(L :#.#K#K9!9 C!/;,Q&K9)Lnnn+fN&KL!:)9*9 9,9!_L!3}^#9*># ;,Lnnw O0%9*C!&:-9 ># ;!9 >#&; 9+9#9%3~s%0%9!9&9(9 >#/4( 0%9,9-9!9 3~3%:)/%.9 9 ?#" +
  "+;/~ Lnnn|}TfLunnn#gG#+9 ># ;-9 >#&;.9+9#9%3~s%0!L!:)9*L+^9 9,9!_L!3}^#9*>#+;!Lnnw O0#9*C!/:#9-9&9(9.>#/4( 0#9!9#9-9.3~3%0#9 9/H#+L :)(9 ># " +
  ";!9 >#&; 9+9#9%3~s%0!9!9&9(9 >#/4( :)./!.L!:).9*L3^= 9).}{%!(m< L~G _;%= #K9 ># ;&3~A(&K9%L*J +(#K9&3}g(L|!f;(L#P&K9%L J +9%9(J ,/!.9%L6^9&3" +
  "x%9%?%6M!}D&K9%9%}1%9}5%39%L%J +/!.9%L@^9&3~]#9%>#@LnnnnlP&m9%9%>#FG#}=9%9%?#@H%KL((#K9&3X&K9%LK_9&3~L#9%>#}=:)9%>#}<:&9%>#K:((9&3YN0!9%LK_9" +
  "&3}.;*3~L#9%>#}=:)9%>#}<:&9%>#K:(9*3t(.9(LnnnnlO0 9%9)G#39%9&G#/9%L)J +9%L+^9!9#3}c%: 9(9&3w(/&.9%L&G#}79%9 G#I9%LK_L~Xuv 9%LI^3~<&L4.: 9%9%" +
  ">#}=G#39%9%>#}<;&G#/9%9 J +9%L+^9!9#3}c%: 9%>#K9&3w(/#..9%L+^9!9#3}c%: .9%L~G ^= 9 .~d##+m!}Y< L3_;+= 9+L+^9%9&L 3~Y!9+>#/:,9+>#+:(9+9%9&L!3" +
  "~Y!9(9+># ;)}?:-9(9)9-7;(9&}?&K .9(9,9+>#&9-7;*^;)9*Q9&9)Qg&K .#K9%9(9%9*^9(3~T&&m9%9&9*L 3~K!:,9&9%9&9*L!3~K!;)9,9)9,}?7_:,9*&m9&:)9*(9&:)L" +
  " :*/#.(9&9(_;)9(9(9)Q7L!^:*Lm:)Lm:/9(:,9&.:.9%:-%K90M!9-E  }_o:09-L!^:-9.L!_;.0 ..9 9&G#}79 9%G#I9 9#G#F9 9!G#D9 9)G#>9 9/G#=9 9#G#99 L G#89" +
  " 9*G#69 9,G#59 9(G#39 90H%+9 L!G# 9+L3^= .~?##*m!}Y< L9_;#= 9!>#}O9!>#}K_L 9!>#}G7:(9!>#+9!>#&_L 9!># 7:*9!>#~!!;)L%O&mL (9!L~6!^:&9!>#~6!:%" +
  "9)L#P&K9!L~!!^:!9%L}Znw O&K9#L+^9!3~?#(9#L5^;%9!3~?#9#>#8:!9#>#6:)9%9&3~o#9#>#6:&9#9#>#89!^;%G#39#9&9)f9!9%}AfG#/.(9%L}Znw P&K9#L+^9&3~o#(9#" +
  "M!H#/..9#}4#3M)}Y;,M9p~ L P:&9,~ :%9#>#/L!h.9(9(9*^;!}?g9&gN&K9!9!9%^;(}A:+.9 9(G#+9 9+G#&9 Lm9!9!9*Q7G# 9#L9^= .~n#%&m!}W!}Y< L9_;)= 9)L+^9" +
  "!9#3y#9)>#/:#9)>#+:*#m%KL 9#N0!})9#9*^L!_A  L,_;!L}&}?L!9!iL}rnn&fNgN&K9#L!_:#/!..9#.:+9 }1%+:-L :!#K#K#K%K9!9#O0!9!9*^A  LD_L|!f;,L-Q&K9-}<" +
  "      =K}x}<        9.~ 79,~2s;-}<  ~V|||~gL9-}<  ~V|||~gLV7:-9!L!^:!M!:./!..9 9-}5%+/!.9 9-}5%+9 9.H% 9.~ 0!.9%&K9)L3^9%9&9(3~+%9)?%69(9)>#" +
  "37:(.9)L3^9*9+9(3~+%9 9)>#3&}Y9)?%6~39(~3}w;-}<        Y&}Y9 9-}<     K}hK}y}r}5%+M!(M .(M .H% .9)L9^= .}t%%%m#}W!}Y#m< L3_;(= #K#K#K9!A >L!" +
  "_1%!! #.9!>#3:&L!/#. .9!9!?%6H%99!9!}1% }5%+L .:%9!#m#}Y#K#K%K#K9%&K9&9#3~c%0%9!>#39!L5^># 3~X%L :%/#.3~@%:*9!>#9>#/;%A  :&9%L!J  9&L!O&K .9" +
  "%L J  9%}1%39*}w;)}<        9)}<        W7}<        9%C!6;%7;)}<        X0 9!>#=}1%69)9*9!}1%+}wsX0%9(L+^9)}r}<      ~h}:s3~j#9(>#+:&9!9(>#/" +
  "G#59!9&G#3L!:%/!..M#/#.9 M%H% L%/#.9%3~N#L|!f:&9)}<     K}hK}y}r:*M!.:+9 9&J 69 L G#59 9%}6!} 9 L!}6!39 9*}5%+9 9+H% L!.J >9(L3^= .}l%!#m#K9" +
  " 9!^:#9 >#&;%L!fN&K#K9%L#fN0#9!9 ># ;%^:!9 9%_; Lu{v ># P&K9 9%3|#/!.9#>#&L%fL%P0 L~!{v 9!G# 9#9#>#&L}YfG#&9 9!L!gG#&9#9!G# 2..9#>#&;%L#f&K9" +
  "#9%L}YfG#&9 9!L!gG#&9 9!^9!G# (#KL~.{v ># 9#O&KL~.{v 9 G# L~({v 9!L~({v ># ^;!G# 9 9!L!gG#&Lu{v ># 9 P0%L~!{v L G# Lu{v L G# 2.Lu{v ># 9#O&K" +
  "Lu{v 9 G# L~!{v 9!L~!{v ># ^;!G# 9 9!L!gG#&9 9!^9!G# /%.9#9%Llf;#3|#9 9!9#^;!L!gG#&9 9!^9!G# Lu{v ># 9 P0 L~!{v 9!G# 2..9 9!3|&..~[#!%m< LD_" +
  ";%= 9%9!9#3}o&9%L6J ?#m9%>#8;!&m9%>#6A  (L .A vnKL)f&K9%L~c~1v L}#3~G#})9%L@3v%9%L93}i(&m9%L93v%})9%>#8(9%L}Z~Kv L=3~G#:#9%L93}i(9%L#3t%:!L " +
  "/#.:!.9%L#9%>#69!3~^(;!9!L#}C7L!9!73t%:!9%L93}i(9%L}Z~Kv L=3~G#:#L!.:&9%L93}i(9%L&3t%:(9%L93}i(9%9&L!h3}p#9%9(9#9!3~h%9%L93}i(#K9%3~[&&K9&0!" +
  "9%3}[#})(9%3}[#0!9%L63~d&..9%>#8&K9%A >L>O&K9%L93}i(9%L>3}i(9%L33r%9%L?3}i(9%3q(..9 9%LDz-  9%LD^= .~S##(m!}Y< L9_;#= #K9 C!/;%&m9#9!{ # {.%" +
  "3#K9 ?#+;*~ ;!Lnnn+f&m9 ># 9#>#39#>#5;&9 >#&>#/4( 0!9 9!Lnnn|}TfLunnn#gG#+9#M!H%39%9&L||%f_;!L 9!9%}A7:%L (9#>#5.:)9#>#8;&&K9#>#6:!%K9!3~t#9" +
  "(^:(9!L/^:!9&L!_;&0 ..9(9)^;!9%L||%f}C&m9 ># 9 >#&9#L3^3~+!(9#L+^9 9%9!_L!3}^#9#>#+;!Lnnw O0!9#C!/:%9 ># ;&9 >#&;(9#L3^3~+!0!9!9%9&9(3~3%.:!" +
  "9 9*H#+/#.L!(9 ># 9 >#&9!3~+!.:!.9#L9^= 9!.~ #!#m< L9_;&= 9 L!O&K9%L/a: 3&:%%K9 &K9&L+^9%9#># 9#>#&3}V;(9#>#+3~^#9&A +9&>#/3}u(9(3t(9 L/_: 9" +
  "#L/^:#/!..9&9!Ln+9%3}l%9&>#&:!9&># L!f&K9!3t((9&M H#+9&L!J 89&L+^3~M&; ># L!^:#9 9#G# 9#N&K .L&L/3}y(;#L J +9#9!G# 9 >#+&K (9 LmG#+9 L/^3~ %" +
  "9 9 L+^G#69 L~h~nv G#59 Lx}]v G#39 9#G#/9 L G#+3}{#9 3~o!..9%3t(.9&L9^= .~U#!*m< L3_;&= #K#K9#>#&;(&K9 9#># 9(9!>#/4( 0!.9#>#+;%9#>#/L/a^:+%" +
  "K#K9%9+O0%9%L/^:(#K#K#K9%C! L!_1#! #.9%>#+:)9%>#&:#9(:%9 9#9)9!>#/4( 0&/%.9%C!#:)9&L J /9&L G#+9%3~t#;*:#9*L)}C0!%K9#&K9#L!_;#9&L+^^9)9)L||%" +
  "fL-c;%L-a_LDgJ  9%:)/!..9(:%9 9&L+^9*9!>#/4( N0#/%.9%>#&:#%K9#Lv }?&K9 L~3~^v Lv 9!>#/4( 0&9#LK^:#/!..9(:%9#N0!9 L~3~^v 9#9!>#/4( N0!/#.. .L" +
  "!:,.9&L3^= 9,.v#!+m< L9_;(= 9!9#9%9&3s#&K9(L/^9&3~o%9#L/a:,9!L+^:-%K#K9(9%9&9)3}y%9(9(># ;!G#69(9(>#&9!^G#89(L6^3~_!;*Lnnw O0 9&9)Q&K (9%9)^" +
  ":.9&9)_:/9,:!9-:##m#K%K#K9#:+9!N0 9!L/_:!9+L/^:#9.9/9+L&_># 9+># 3~3#N0!/#..9(L/^9*3~[#L!9*Ln!Q0!})L#9*Ln3Q0!})L%L&9*Lnn&Q7/!.9(L/^L~G~*v L~" +
  "O~*v 3~E%9+L+_>#+.9)^:)/#. ..9 9(>#5G#+9 9(?#/H# (9 9%9&3~p#.9(L9^= .o%!*m< L~V _;%= 9!>#+L8a:)9!>#&:&#K#K%K9)&K9&;*>#+L!O&K9*>#&;(># Lnnnnl" +
  "P&KL;:&L~s~7v :+9(>#&;,9(>#+;(L~lov L*3~T&0(9,9(L~G}bv L)3~T&0(9,9(L~sov L+3~T&0(9,9(L~M}bv L*3~T&0(..9*L8^:&9)L8_:)9*A 60!/#..L} :&L~a~7v :" +
  "+/!.L;:&L~s~7v :+.9%L+^L 9+9&3}s%9 9%A }OJ }G9 9%?%6H%39 9%>#9G#69 9!?# H#89 9!>#+G#=9 9#?# H#>9 9#>#+G#D9 9%?#}GH#}@9 9%}1%3}5%+9 9%?%+H% 9" +
  " 9%>#}<G#}79 9%?#}7H#F9 9%?%}=H%K9 9%>#RG#}=9%L=^3}c(9%LD^3}c(9%L~V ^= .x#!+m< L3_;&= 9!># &K9!L+^:%9!>#}7:#9!>#I:(9!>#F:)9!>#D:*9!>#=LmP&K9" +
  " 9%9*9)9(9#L 3}z!(9 9%9*9)9(9#L!3}z!.(9!A /:(9!>#F:)9!>#D:*9!>#&:%9!A 1L!f:+#K#K%K#K9+0%9!9(LmhL!f;(J /9&9*9)9%3}y%9&9&># ;#G#+9&9&>#&9#^G#/" +
  "9&L+^3~_!:#9(N0 9#Lnnw O0#9!#mL!:(9#Ln!}C&mL#9#Ln3Q0!})L%L&9#Lnn&Q7(L!..9%^;%G#&/!..9 9%G#+9 9%G#&L!:,/!.9!L!J 1.9 9,G# .9&L3^= .}m#!&m9!L,}" +
  "C&K#KL~D|}VL39!9!L3}A7;!_9 }A0 L39 L.^Llf9 L.Q7;&9!^L/^3}[!;#N0 9#L+_: 9#9!L!_;%f&K9#L&_># ;(Llf9#9%^L 9!_fL+_;#9!L 9#9 _L3}A7^;!9 _;#_:%9(L" +
  "%f&K9!9%3~+&9 9#3~+&9 9#3~)!(9 ># : 9!9%G#&9!9 9#^G# .(9 :!.9!>#&; L%f&K9 Llf; 9&L3^}?&K9!9&3~+&9!9&^;#9 9&_; 3~+&9#9 3~)!..9!L+^2.(9 3}[!:%" +
  ".9%.~D#!!m9#N&K .9!A  LD}A&K .9(L#}6! #K#K9%~:;)L }>&m9(9!G#&9#9%L||%f;%}A&m9(L }6!/9(9#G#+9(9%9#_G#39&&K9(L!G#99(L~s~^v G#89(L#}6!6/%(L#:!/" +
  "&. (9(L#}6!69(L!G#59(L~s~^v G#39(L#}6!/9(9%G#+9(9#9%_;#G#99(9!9%^G#89#9&}C&mL%:!/&(9&9#_..(9(9#G#99(9!G#89(L#}6!69(L }6!/9(L#G#+9(L~1~^v G#&" +
  "9(L 9)_;%G#3L%:!9#9&}C0#9%9&9#_;#}C0#9#9)^.:&.9(9&G#>9(L }6!=L&:!.9 9!G#&9 9(G# .~3#!(m9!># :#9!>#+:&#K#K#K9!>#&;!Ln}y(b;%9!9%Ln}y(a_;%L},j;" +
  "(^L!^1%!# #.9#L~p}:f;!L~GA}A&K9!L3^9#L}aKfg:#/#.9#L0jL!^;#Lq%d:!9#L!9!9!L},jLq%f^Lu~Pv ^A  3}a%;#0!9 L G# 2.9#L~h}:f;!L3}?&K9!L3_9#L}hKfg:#/" +
  "!.9#L0j;#L!_;)Lq%d:!9#Lnn3_L}[n}R}C&K9!9!L},jLq%f^Lu~Pv ^A  L~h}3g;!L%}S@ v~SK;#&K9!9#L%i_9)L0ig:#/#..9 L G# 2.9 9&G#+9 9%9(Ln}y(f^G#&9 9#G#" +
  " .}h#!-m< LD_;%= 9%L+^9!9#3~3!9%L5^L}89%>#/;*9%>#33~S#9%>#9;+9%>#6;-9+^_:.9%>#5:/9%>#=:&%K#KL :,9&;#9+O0 9#9-^;(L!_;&@  ;!L }=&K9!L}:f9(L#_;" +
  "&A  ;!v;)LK}B&m9!L},f(9)L}:f9(L%_;&A  ;!v;)LK}B&m9!L2f(9)L}:f9(L&_;&A  L*fL)ig.L)ig.L)ig;!Lnnw O0!.9&9.^:&9#:,9!9/O0!..9 9*9,3~p#9%>#+9*3w(9" +
  "%LD^= .}s#!(m< LD_;%= 9%L/^9#L%c;&L 9#_9&L}XaP^L#i3~o%%K9#&K9%L#G#99%Mnnnn3H#6L%9#9#L%}C7:)L :&%K9&L/P&K9&9%L=^^Ln~-v 9&9%L6^^># ;(9!^9(9)}C" +
  "7A  G# 9&L&^:&/!..9%>#@9%>#>L+i9%>#=L3igg:*L :&L} :(%K9&L&P&K9%L/^9#9&}C&m9*9(L}+f}SL}:fA ~t~KK(L}8.3~[#9&L!^:&9(L})^:(/!..9#9)_:#9!9)^:!/!." +
  ".9 9%>#5G#+9 9%?#/H# 9%LD^= .~<#!(m< L9_;&= L~s :(#K9!3}h&L|!fL~s O;*N&K#KL~Q :(9!3}h&L|!fL~Q O0 9&L5^9!3}g!/#..9!9(3o%9#L!^:+L :(%K9*&K#K9&" +
  "L5^;)9!9(N3}b&9&A 8L#O0%9&9&>#8G#+9&9&?#5H% 9&9&>#&G#89&L J 59&9!>#89+^G#69%9)3~G%9&3}a&N0 9&L J /9&L}g!G#39 9&L/^L 9 A }X9%>#&9%>#+3~T!.(9!" +
  "9(NL~S 3~m#N0#9&L#J 59&9(G#69%9&L5^3~G%.9 9!9#9%3~4!9%>#+;)&K9%9)L!_G#+.9(L!^:(/ . .9&L9^= .~+#!(m9 >#6:%9 L/^># ;!9 O&K#KL5L39 >#5;!79 ^># " +
  ";#N&KL :!/!.9 L5^9 L3^9!7:&%K9&:(9#;!L5^:&9!>#5;#0 9!L3^:&9!>#3;#0 .9(L G# .(9 L+^># ;#9!G#/9!9#G#+.9%&K#K9 9 >#8;#L#iLp~rv ^;&># P&K9%>#39 " +
  "P&K9%9!G#5(9%9!G#3.9!N0!(#K9&9!G# 9!0 L}z{v L}z{v ># L}Y9#kfG# 2..9!9%G#69 >#3;#&K9!9#G#39#9!G#6.9 >#5; N0 9!9 G#59 9!G#6...~;##*m#}Y< L9_;#" +
  "= #K9!A +N&K#K9!># 9!>#&3}=:&9#L+^3~;&L!:(9#>#+L!O&K9#>#/:%9!L!J +(9&3Q;)&m9!L!J +L#(9&3}>:%L .:(9&3t(9)0!.9#9(9%3y&9#># L!O&K9#L5^;%9#>#&;!" +
  "L 3}4;&3~]#9#>#5;(LnnnnlP&K9#?#6:,9#>#6:)9%9!L!3}4;%3~]#9#>#5;+LnnnnlP&K9#?#6:-9%3t(9&3t(9!3t(9 9-H#39 9+G#/9 9,H#&9 9(G# /((9(9)3w(9%3t(..9" +
  "&3t(9!3t(.L!J  ..9 LnnnnlG# .9#L9^= .}_##-m#}Y9&L#i:.9&L!^:/9#L#i9!^:0%K#K9-L#i9 ^:(%K9-:*9(:#9!90O0!9#L&^:(9*L!^:-9!># :)9!L&^;1:!9)N0 .9)~" +
  "):2L :+9*:(9.:!9%:)%K9!&K9(L>}C&K (9#9#}4# 9+~)}W929)}4# }Y}W;3}9# 93M9p~ :+9(L!^:(9#L&^:#9!L&_:!9)L&^:)/#. ..9,9+&m9&9*^;!L>}C&K .9!L#i9 ^9" +
  "+G# 9/(9&.9*^;!9!9,Q7:,91:!/!..9,.~g!!%m< L~V:_;&= 9 ># 9 M H% L!fN&KL}z~ov LE3~Q( .9&L+^;(9 L+^L~V3z-  9&M H#x:9&L!J ~R:9&Lx:^3~M&; ># L!^:" +
  "%9 9%G# 9%N&K .L+L~G:3}y(;%9(Lv:z-  9%L J x:9%9#G#w:9%9!G#v:9 >#+&K .9 LmG#+9 L/^3~ %9 9 L+^G#69 L~h~nv G#59 L~2}]v G#39 9%G#/9 L G#+3}{#9 3" +
  "~o!9&L~V:^= .~+#!.m< L3_;&= 9!># Lnnw O;#N&K#K9!A ?N&K#KL 9!9#7:)9!L5^:+9!>#5:#9!>#6:%9!>#/:,#K%K9%:-9#:.9&L+^9+3}k%9&>#/;(Lnnw O0!9&>#+:/9!" +
  ">#5:#9!>#6:%9!L%9(3y%N0 .9)>#9:(9)9#9-9/^9%9.^_^;!G#99!9(_:#9(9,^:*/%.9!A ?0 9!L!J ?9!A >L!O&K9!>#=:#9!>#9:%(9!>#=;#9!>#9;%O0!.9#9%_:#9%9!>#" +
  "/^:*/#..9!Lnnw G# ..9 9#G#&9 9*G# 9&L3^= .~G#!%m< L~h _;&= 9!>#+:)9!>#&:(9&9%G#59&9#G#39&9!G#/9&9(G#&9&9)L6a9(^G#+9&L6^9&L&^3}m#9&>#6LnnnnlP" +
  "&K9&LF^L&3~p%9&>#I;!9&?#6H# 9!9&{ #9{.#+9!9&>#DG#69&L!G#}79&9&>#5G#R9&9&{ #&{.%K%K#K9&L~K ^9&LK_3}m#9&>#}GLnnnnlO0 9&>#}7;!9&>#FO&K9&LF^L!3u" +
  "(.9&>#I9!L8a^;#9&?#}GH# 9#9&{ #}O{.#+9#9&>#aG#69&9!L!^G#}7/!..9 9&>#}7G#+9 9&?#FH# (9 L G#+9 Mnnnnv H# .9&L~h ^= .x#!!m< LK^;#= 9#LD^9!L}]}a" +
  "v L*3~O#9#>#DLnnnnlP&K9#9#>#IG#>9#9#?#DH%9(9#L9^9!3~]#Lnnnnl9#>#F3}r(.9#>#9LnnnnlP&K9#9#>#>G#39#9#?%9H%+(9#L G#39#Mnnnn3H%+.9#L5^9!L}p}^v L&" +
  "3~O#9#>#5LnnnnlP&K9#>#3&K9#9#>#8G#>9#9#?#5H%99#L(G#}79#L(G#F9#9#L+^G#I9#9#L9^G#D9 L~Ouv 9#LD^3~<&9#>#99#>#=3w((9 9#>#8G#+9 9#?#5H# .9#>#+9#>" +
  "#/3w((9 9#>#3G#+9 9#?%+H# .9#LK_= .~r!!&m< L3_;&= 9&9!9%9!9%Q;)7;(G#/9&9 9#9)7G#+9&9!9%9!9%}?7;*G#&9&9#9 9)7G# L :%#K%K9%9(P&K9&9%9%3~%%N0#9" +
  "%L!^:%/!..9(:%.9(9%_: L :#Lm:!#K%K9 9#P&K9&9!9*^9!9(^3~%%N0#9!L!_:!9#L!^:#/!..9 :#.9*9#9%^_;!L#O9 9#_L#Of&m9&9%9%L!^; 3~%%&m9&9 9%3~%%(L .(9" +
  "!L#Q.9&L3^= .}e#!&m< LD_;(= 9(9&G#99(9%G#89(L.G#69(L~f~/v G#59(9#G#39(9!G#/L&:&#K%K9&L8O0!9&9(L/^^:%9&L+^:&9)9%># ;%^;)9%}C0 . .9(L=^;%9)3~o" +
  "%9%9!9#3~6(9)9(>#@;!_:#9!9(>#>;*^:!L :%%K9%L3P&K9%9(L/^^;+L/^># ;&9#}?&K .9&&K9!9+L+^># 9&z-  .9%L+^:%9#9&_:#9!9&^:!/!..9(>#=9 9*9)9#_3~B(9*" +
  "3w(9(LD^= .~+#!(m< L3_;(= 9!># ;!L J 89!>#+L||||*}C&K .9!>#6:)#K%K#K9)N0#9!>#+&K .9!LmG#+9!>#6;%N0 9!9%L!_G#69!>#39!>#5;&L#i^># :%9!L G#+9!9" +
  "&L!^;&9!>#/;*L 9&9*}C7_G#59%>#+&K (9%LmG#+9%>#/;&&K#K9%L J 89(L G#+9(9%L5^;*G#&9(9*G# 9&9(9%>#3>#/4# 0 9%L/^;&3~H&9&L G# ..9%9%>#+L!^G#+9%3{" +
  "&9)L!_:)/#. ..9!L G#+.9#3t(9 L G# 9(L3^= .~k!#(m!}Y#m< LD_;&= 9&L/^;%L L:z. 9%9 9!3}s!&mL!:%9&>#3;(&K#K9&>#/:%9&A @&K9#LA3}n&L!:).9%9(}B0 9)" +
  "L#g/%..L49%L 9%L }>7;%9%L4}B7:%9&L5^:(%K9%&K9#9(A  ;*LD^3}n&9+M-}Y9*~)M|!}]}W:+9%L!_:%9(L!^:(/!..9)L&g9+M|||||||2}I0!})9#>#&9#>#+9 9!3~T&&K9" +
  "#L G#+.9)(L#..9&LD^= .}a#!%m#K9!&K#K9 A  9!L!i^9 9!^;&L!_A  L}0a^L}:fLnnK_A  L!_;%L|!fL}(}?0 9%L%iL~p2f;#>#~K}eK9!P0 9#>#~G}eK:##K9!L*}A&K9!" +
  "L&Q&K9 9!9#9!3~T&&K/)(/&. .9 >  9#>  P0#9&L&_; 9!9#^L&_;!gN:#9 N9!Ng0!9 >  9!>  P0#(9 ?  9#?  }E0#9&L+_; 9!9#^L+_;!gN:#9 N9!Ng0!9 ?  9!?  }E" +
  "0#./%.9#0#..L|!:%.9%.}e#!%m< L3_;%= 9!C! :#9!L }6! #K9#&m9!C!#(9%L+^9!L&^3~Y#9%C!+L!f&m9%C!-(9 L#}6! /#..;#Ln~h%fLnu%P&K9 L }6! 9 9#G#&/!.9#" +
  "L|~1%}?&K9 9#}6!#9 L!}6! /!.9%9!L&^3~Y#9%C! L!fN&K9 9#}6!#9 L!}6! /!.9%C!#;&LnK_L||%fLn~p%Q&K9!9&}6!#9!L!}6! 9 9#}6!#9 L!}6! (9 L }6! 9 9&L|" +
  "*f9#L|*fL-igLnn&^G#&..9%L3^= .}n#!-m< L3_;&= 9!L6^:,%K#KL :*9!A A0 9!>#6:%9!>#8:#9!>#3:-#m#K%K#K9#:(9%:.9&L+^9,3}k%9&>#/;)Lnnw O0 9&>#+:+9!>" +
  "#6:%9!>#8:#9!L&9)3y%N0!/#..9!A A0#9!L!J A9!A @L!O&K9!>#>:(9!>#=:#(9!>#>;(9!>#=;#O0%.9#9!>#3^:*9(9#_/!.9!>#=:)9!9%9(9+^9#9.^_^G#=9)9-^:*9+9)_" +
  ".;%L&Q0!..9 9%G#&9 9*G# 9&L3^= .~q!!&m< L9_;(= 9#9!9#^;*}A&K#K9 >#&:+9(L3^;!9*9 ># ;#L!i;)9)9*Q7;)L+L&9&L!O7;*9)9*}?7;*9%9&3~a#9(>#5:)9(>#30" +
  " 9#&m9(9%G#39(L8^:!9#9&a(L .:%9(>#6:#9!9%G# 9(>#3&m9(>#8;!&m9+9!9)9#3}m!(9(L+^9)9#L 3{#9(>#+.(9(9)9#3~j%9(># .;!N0 9 9*G# 9 9!G#&L}Znnnl:).." +
  "9(L9^= 9).t#!)m< L9_;#= 9 ># :%#K#K#K#K#K9 >#&; 1%#! %.9#L!G#69#L!G#39#9%G#/9#9%L+^G#59!># 9!>#&Lu~+v 9#L/^3r!:&/%.9#L!G#39#9%G#/9!># 9!>#&L" +
  "n~,v 9#L/^3r!:&/#. .L!:&9!># ;(L~B~pv L*9!>#&;)>#/;*4( 0 9 L%i: L :!%K9 &K9#9%G#89!&K9(L~I~pv L#9*4( 0%.9#L5G#39#9#L8^G#/9(9)Ln~,v 9#L/^3r!0" +
  "#9%L+^:%9!L!_:!9 L+_: /!..L :&.9#L9^= 9&.~d!#&}Y#m9!9#^L!_;0N&K .9)9+}X:.9)9+}W:,M 9&}X:-9*9+}W9)}X:/#K%K9*9(9-}W;)}I:19)9*}G9&9.}Mg0!9.9&9*" +
  "}W;)}I9-9.}W9&9/}W}Mg&K9090A  L!_J  9-9*}X:-9):&/!..L :1.919&9,}MgN&K9&9*}W;)9,}M9,9&}X9)9,}X}GfN&K9 L G# 2..9+M!}_9&}K9(9+M#}_}X9&}Mf&K9 9%" +
  "}6!+9 9#G#&9 9!G# (9 L G# ..}f#!#m9!9#}?&K#K9 9#^@  ;%L }=&KL{|}]+9 9!9#3~X!; 9 Lnnn+Q72.9%L~R P0 9 9!9#3n#;%Lnn&O&KL :%9!9#L!^;#}?&K9 9#^A " +
  " :%.9%L~X _; L*i9 L~t!fL!}Sg; L|!f;!L-}CL~=)9!}SL!fNg&m9%(9 L|!fA ~K~OK.L|!fLnnn3g2.LnnnD:&9%LnlfLnu%O&m9 9!9#L)^3n#; LnlfLn~2%O&mLnnn~V :&9" +
  " 9%L-i^Ln~2|})_(9%.(9%.9&g2..9%Lnnn+g.}]#!(m< L3_;#= 9 ># : 9!A .L6f&m#m9#L G#/9#L/^:)9 Ln!}C&m9 Ln3Q&K9#9 L}:fLn!gJ 09#9 L)}SLv!gJ /L#/#.9 " +
  "L/}S:%9 L}:fLnmg:&9 L)}SL}:fLnmg:(9 Lnn&}C&m9#9&J 29#9(J 19#9%L}:fLn!gJ 09#9 L} }SL~h!gJ /L&(9#9&J 19#9(J 09#9%L~V!gJ /L%.(9#9 J /L!..: 9!9)" +
  "9 3}{!(9!># 9 9!>#&>#34# .9#L3^= .~p!!)m9 #m9 >#+:)9!Ln!Q;%&mL!(L#9!Ln3Q0!})L%L&9!Lnn&Q7..;*3~D&9 >#&9 >#+^:#9%&K9#9!J  (#K9!Ln3Q&K9#9!L}:fL" +
  "n!gJ !9#9!L)}SLv!gJ  /!.9!L/}S:%9!L}:fLnmg:&9!L)}SL}:fLnmg:(9!Lnn&}C&K9#9&J %9#9(J #9#9%L}:fLn!gJ !9#9!L} }SL~h!gJ  (9#9&J #9#9(J !9#9%L~V!g" +
  "J  ...9 9)9*^G#+L .~^!!!m< L3_;,= 9*9+}I&K#K9+9*9+}X}M&K9 L G# /!.#K9*9)}X9)}I9*9)M!}_}X9+M!}_}Mf&K9#9%}C0! (9)9+}I&K9*9)9+}X;)}X9)}K&K9#9%Q" +
  "&K .9,L+^9!9%3}]#9,A +&K9&L!^~:;&9(~:}@9#9%}AgN&K9!9%^9,A ,J  9%L!^:%..9#9%}C0% ..9 L G# /#. .9 9&}6!+9 9%G#&9 9!G# .(9 L G# .9,L3^= .|!!-m<" +
  " LD_;%= 9%L5^L99!9#3~S#9%L>^;-9%A @;(^L!_:.9%>#9:&9%>#6:*9%>#=:)9%>#8:+9(L(Q:/#K#K%K#K9&9)}?9)9+}?g0 9%L+^9.A  9&9*^9)9&_3r#9%>#+L!P0 9%9&9%" +
  ">#/^L!^;&G#99&9(Q0!9&9(_:,9&9+}?0!9/N&K .9*9,^9(9-9(3~T&N0!/#..9 L G# /!.9 9,G#&9 9!G# 9 9#9&_G#/9 9!9&^G#+.9%LD^= .z!!)m< L3_;)= #K9#L%^L}W" +
  "f;(9#P&K#K9)L+^9!9#9(9#_;&3~i#L!:(9)>#+L!fN0 9)>#/:&/#..9%L+_:+9!L|!fL}Z}[o+a:(%K#K9&9+}?0 Ln}[o+9(9#9&^;*># h;,_9,gLn}[o+9(9*L&^># h;*_9*gf" +
  "Ln}Z}[olfLn}Z}[olP0 9&L+^:&/!..9)9!9#9&^9%9&_3~i#L!:(9)># L!f&K9&9)>#&^:&(L :(..9 9&G#&9 9(G# 9)L3^= .}^#!(m< L9_;#= 9#L}Z}[n+G#33&;%9!A 33}" +
  "[(9#L+^9#L3^9%L~)ov L+9!># 9!>#&3o#L!:(#K9#>#+L!f&K9#>#/:!(9!>#+:&9!>#/3(:)9#L G#89#9)G#6L&i:!9#9#L3^G#5#K%K9!&K9!L3_:!9#9#L5^9&3}Z#9&L3^:&9" +
  "#># L!P0!/#..9#>#6:!9%L~/ov L*3}x!9!3)L :(9%:!/#.9#>#&:!9#>#63t(.9%3t(.9 9!G#&9 9(G# 9#L9^= .~m!!)m< LD_;&= 9&L&^;%9#3~l%9%9#3~.(9&>#/:%9#&K" +
  "9#9%^9&>#+9%L/a^:%%K9&L3^9!># 3x%9&?%3M!}D&K9&}1%6z%:)Lnnnnl:*(9&L=^9!># 3~]#9&>#=;)LnnnnlO:(L 9)9(7:*L!9&>#>9(7:)L 9&>#@9(7:(.9%9*G# 9%L+^9" +
  "(G# 9%L&^9)G# 9!L&^:!9%L/^:%9#L!_;#0 .:%.9 9&?#&H# 9 9%G#+9&LD^= .w!!*mL!:+L!:)#K%K#K9!9)9*^;-}A0#9!9!9*_9)Lmh^;&}A0 9!9*Lmh9!^9,_;(}A&K .9 " +
  "9&^A  ;&9 9(^A  ;(}C&m9%N9&9(}Ag(9%.&K9&9(P&mL :*L!:+9);,L!^(9+9*L!^;&O:(L 9&9(7:*9)9&L 9(7^.:)(9-L!^;)9,_:+L :*.9#9+P0!/#.. .9,.q#!!m#m< LK" +
  "^;&= 9&9%G#39&9#G#/#K#K#K#K9!L|!fL!_1#! #.9&LF^9#9%3~p#L~%~Mv :%L,/%.9&L!G#69&9&L/^G#59&L9^L}_~,v 9&L5^;!3~<&9!9&>#=;#9&>#>3~3!9&L(G#D9&9!G#" +
  "@9&LF^L~Guv 9&L@^3~<&9&>#59&>#63w(9&>#99#3w(/!.9&L!G#=9&9&L/^G#99&LF^L~t~*v 9&L9^3~<&.L}t~Mv :%L0.:!9 9%9!3~p#9 9&>#}7G#59 9&?#FH#/9&LK_= .~" +
  "s!!&m9 M H#39 9!3~k%;#G#89#L#iLp~rv ^:(L}z{v ># ;%L!9#i;&fN&K9(9 G# 9 9(G#69 9 G#/9 9 G#+L}z{v 9%9&gG# 2.9!L}(9#L!}S_L 9#L},P7i:#9(># :&#K%K" +
  "9!9&;%>#&LlfP&K9#L}*}S9#L!i:#L&f9%^;(>#3;&0!/#..9%>#+;!9 G#/9%9 G#+9 L G#69 9%G#/9 9!G#+2.9(L3^9 G# 9 9%G#69 9 G#/9 9 G#+.~=!!)m9%N&K9 9!9#3" +
  "~##2.L :%%K9#9+;&P&K9&L!^:+9!9&^A  :)9,L!fN&K9)L,_;*L}&}?L!9*iL}knn&fNgN&K9 L!9!9(^9#9&Q9&9(Qg;*7L 9&9(_9*73~##9+:(..9%;&L!h9)L~R Of:%9&9)L;" +
  "Pg9,hL!h:,/!..9 L!9!9(^9#9(Q79#9(_; L 9 9#}A73~##.}m##%m(}Y9!~7;(M|||||||*}];*Mnnnnnnn+o9(M!}_M~t||||||2}]9(MFp~ L|2f;#7;)M!}]:+L#:%9#L~-+_:" +
  "##K#K#K#K#K9*R;&L#L%9&7L&9(Mnnnnnnn~p| }];*R79*Mnnnnnnn~p| }D7L!_1&%#! &.Mnnnnnnn99)M!}_9)Mnnnnnnn+}D;&7:)M#M!9&7:,9+R:%9#L}YLm9&7^:#/%.9+R:" +
  "%M!:,/#.L&:%/!.L%:%.9 9%J ;9 9#}6!99 9,H%69 M!H%39 9)H%+9 9(M}:p}7  .~p!!%m< LD_;%= 9%9#G#+9%9!G#&9%L9^9%L&^3}p!#K#K9%>#9;!&K9%>#=;(:&9%>#@N" +
  "0!9%L/^;&9#3}|%9&9!9(3~6(9&L}l~Pv L}o~Pv 3~E%9%9%?#&H#6%K#K9%L9^9%L6^3}p!9%>#9;!N0 9%>#@9%L/^;&9!9%>#=3~6(N0!9&L}l~Pv L}o~Pv 3~E%/!..9 9%>#5" +
  "G#+9 9%?#/H# /#.L!:!.9 9&G#+9 9!G#&9 LnnnnlG# .9%LD^= .{!!%m< L9_;&= #K9%>#+L!O&K9%>#&A  L~s O0!.9%L@3}n&.9&9#A +L%O;(G#89&L#G#59&L~/tv G#39" +
  "&9!G#/9&9 G#+9&L~5}av G# 9&L!G#&9&L~5}av L!9(7; G#6L :!%K9!L9P&K9%9!9&^;)># 9)L&^># 3~6(9!L+^:!/!..9#A -&K9&M H#/9&M!H# 9&9%G#+9&9#># 9#>#&L" +
  "!3~N!(9%9#># 9#>#&3~6(.9%9 9(3~6(9&L9^= .~X!!(m#m< L9_;#= 9#L6^9!3M9#>#8:!9#>#6:%9#L3^3~;&9#>#3L!O&K9#>#5:!(9#L+^9%9!3~:(9#>#+;!9#>#/;%Lnnnn" +
  "lP0!}).9!3t(L :%L!.;!9%L~i~>v L+3~Z&&K9#L G#69#L~S 9#L6^3}w%9!L+^;&L 9&9%L+_;(9#># 9#>#&;)3~4&7:&9(9)_:(.9 9&L!9&79(L 9&73~p#9%9!3w(9#L9^= ." +
  "z!!!m< L9_; = 9 L5^;%9!9#3}j!L :#9 >#5N&K#K9 L+^9 >#69 >#83}{%9 9 >#+9 >#/3y&9 ># L!P0 #m9%9 >#&;!3}|&9 >#6;#9 >#8;%L~o}gv L(3~T&N&K9#9%Lz}g" +
  "v L)3~T&N&K9 >#59#3w(L /#..9 >#59#3w(9 L5^;#9!3~ &9 >#8:%9 >#59 >#63w(L 9%0 })9#9!3~!&9 >#89 >#59 >#63w(N.:#9!3t(..9 L9^= 9#.~P!!*m< L9_;(= " +
  "9 >#=;*N&K .9*L!_:*9 >#5:+9 >#6:,9 >#9:-9#: #K%K9 9*f;.L#i9-^;)># ; &K9,9 L!_;)}A&K .9%&K9)L&i9+^;)>#/9#O&K9(L G#89(Mnnnn3H#59(L+^9)9(L5^3}]" +
  "%9(>#+9(>#/9%9&3~T&9(>#59(>#63w(0&..9.L!^: /!..9)9!L!^G# .9(L9^= 9 N.~g!#&m!}Y#KL6:)#K#K#K9!A  ;+L!_1# #!.L9:).9 9)^;*># L!^:)9*9)G# 9)L~Z Q" +
  "0 9)L~Z P0!9*9 >#+G#&.9(L/a:)9 L/^:*9 >#5:,%K9)&K9*9&3~G%9)L/_:)9&L/^:&/!..9!?# :-9 >#+;!9 ># O&K9 3~_(.9 9!L!^G#+9 >#&9!L6a^;!9%J 59!9,G#39" +
  "!9(G#/9!9#G#+9!9-H# 9 9 A >9+NgJ >..~i!!%m< LD_;&= L~mpv L%3}V:(9&L>^9!># 9(3}t%9&L9^9&>#>9&>#@3y&#K9&>#9L!O&K#K9&L6^9&>#=3}^(9&L3^9&>#69&>#" +
  "83y&9&>#3L!P0 9&>#5:)9(3t(9#9%3}V:#9&L+^9)9!># 9#3}l%9&9&>#+9&>#/3y&9&># L!f&K9 9&>#&; 3~]#9 3t((9 LnnnnlG# .9#3t(9):(/#..9 LnnnnlG# .9(3t(9" +
  "&LD^= .y%##m%}W9%}<     vgKWN&K#K9 >#D;)9#>#9}C0 9#}1%+:,L~.3L!9)9)L!}A7;)9)L~.3}C7L!_:)9#}1% ;+}<        9+}<        W7:+%K9)&K9)L!_:)9+9+s" +
  ":+/!..9%}<     K}hK}x;-9!}1% 9 }1%6}w;%}<        9%}<        W7}<        9!C!+;)7;%V:*9(}<        9(}<        W7;(}<      ~h}:9(}<      ~h}:" +
  "V79+9,}<        9,}<        W7;(9(9+W7}x9%9-9*7s;(}<  v|||~UL9(}<  v|||~ULV7;(9#}1%69 }1%9;+}w;,}<        9,}<        W7Y&K9*N0!9 M!H% 9 9)}" +
  "6!F9 9%}<     K}hK}y}r}5%+9 L%J I9 9)3~N#J }5(9!>#3;#L-L(9&7;&Q0!9 L#J I9 9(}5%39!9#9&_G#39 9+9(s}5%>.2..9 3}h%.~M!!+m< L9_;#= 9!>#@;%L||||*" +
  "}C&K .9!9%L!^G#@9!>#F:,9#L+^9!>#I;&L&L/3~T%9#>#+;*9&9&9*}?7:(L :%9#>#/:+%K9(&K9#L5^9%9,^;)L&^># 9)L+^># 3~p#9%9+^;)9#>#8G#+9)9#?#5H# 9(L!_:(" +
  "9%L/^:%/!..9 9&G#+9 9+G#&9 9*G# 9!9!>#@L!_G#@9#L9^= .~8!!)m9!9#}?&K9 9#^A  :%.9%L6iLmhZ;&L#_;(L#}A&K#K9&L!_:)9#L!^:#9%L| 9&}Sf:%9(L#i>#~V~OK" +
  ":(%K9)&K9!9#}A0#9 9#^A  ;*Lv!fLn!P0#9*L}:f9%L)ig:%9)L!_:)9#L!^:#/!..9%9(Q9%L||~< }?g9%Ln~h| fLnu%Og0 9&L6i9%g:+..9+.~.!!*mL!:(%K#KL!:+%K#KL " +
  ":*%K#K9#9(9*^;-}A0&9#9*9,^;&}A&K .9!9-^A  ;)9!9&^A  ;&}C&m9%N9&9)}Cg(9%.N0 9&9)P0#9+9*L!^;)O:&L 9)9&7:*9(9)L 9&7^:(/!..9-L!^;(9,_:+/!..9(;,L" +
  "!^:(/!..9 9+G#&9 9,G# .~5!!!m9!L+Q&K9 9!L#i>#q~lK3}i#})2.9!L*f;#&K9 9#L#i>#q~lK9#}S3}i#}).9!L+f&K9 L~W~c}&3}i#}).9!L3f&K9 L~2~lv L#3~;#.9!L9" +
  "f&K9 Lv~lv L%3~;#.9!Lv f&K9 L~C~lv L(3~;#.9!Ln!f&K9 L~V~lv L-3~;#.9!Ln#f&K9 Lp~mv L}!3~;#.9 9!3}|!}).~E!!&m< L9_;%= 9%L&^9#3~l%9#L/a:(9%>#/;" +
  "&9%>#&_:)9%>#+9&L/a^:&%K9)N9(NgN&K9!># LnnnnlO&K9%9!>#+G#69%9!?# H%3(9%L3^9!L&^># 9!L+^># 3~p#.9!L/^:!9&9%>#6G#+9&9%?%3H# 9)L!^:)9&L/^:&9(L/" +
  "_:(/!..9 9%?#&H# 9 9#G#+9%L9^= .~I!!&m< L9_;%= 9!>#+:(9!># })3&:&9%L6^9#A 63~U#9&L~0}av 9%>#69%>#83}]&9%L3^9&9#L&^># 9#L+^># 3~m!L!:)9%>#3L!" +
  "O&K9%>#5:#9&3t((9%L+^9#L3^># 9#L5^># 3}w(9%>#/:#9&L}]}av L*3}x!9#3)9!>#&9(9&3+9!9(L!^G#+L :).9 9#G#&9 9)G# 9%L9^= .~;!!(m9!L/a9 ^:)%K#K9)9 ;" +
  "!O;*0 9!L/^: 9%9!>#+P0!9!>#&:!9%:(9#:&%K9(N0!9!># ;+LnnnnlO9&># LnnnnlOh0#9+LnnnnlO&m9!L&^># 9&L&^># P(9!L&^># 9!L+^># 9&L&^># 9&L+^># 3~T&N" +
  ".0#9(L!_:(9&L/^:&9!L/^:!/ . ..9*.~,!!&m9 ># ;!9 >#&O&KLnnw 2.9 9!L!^G# 9!A  ;%vL }=&m9 9!L#^G# 9!A !L}:f:#9%L},f:&9%L~U!}A&K9#9&L)ig2.9 9!L%" +
  "^G# 9!A #L}:f9#L)ig:#9%L~h!Q&m9&L/i9#g(9 9!L&^G# 9&L} iLnn~h f9!A %L}:f9#L)igg.(9%..~N!!%m< L9_;%= #K#K#K9!A }7L!_1%  #!. .9!L J I9!9!>#+G#5" +
  "9!9!?# H#/.9%L&^9!L/^;&9#># 3}l!9!9%>#&;!L}ZnnnlP&m9%>#/:(9%>#+:#9&3~T#9!LnnnnlO&K9%L3^9#3}z((9%9(G#89%9#G#69%9!G#59%LnnnnlG#3.9 9%{ #3{.# L" +
  "!(9 L}ZnnnlG# L%.J }79%L9^= .~2!!!m9 9!Lq~E }C&m9!Lvo}8Q&mL&L(9!Ls}f)Q;#7:!Lq~E Ls}f)9#7(9!Ln~;~NC}C&mL+L,9!Ln}l~c~R%Q;#7:!Ln~;~NCLn}l~c~R%9" +
  "#7(L)L*9!Ln~)~X&Q;#7:!Lvo}8Ln~)~X&9#7..(9!L~Z }C&mL#L%9!L~_*Q;#7:!L~Z L~_*9#7(L-L!9!L,}?;!7..G#&9 9!J  .}q!!*m9!>#s!;#9 >#s!;%9#9%}?7;#L>}?&" +
  "K .9#:%%K9%&K9&9!9(^># ;*9 9(^;+># ^;)^:&9+9&G# 9&9)Q9)9*Qg:&9%L!_:%9(L&^:(/!..9 9&&m9#L>O&K .9#L#i9 ^L!G# 9#L!^(9#.G#s!9 .~7!!&m< L9_; = 9 " +
  "L6^L~K~qv 3~e!L!:#9 >#6L!O&m9 >#8(9 L3^L~Z~qv 3~e!9 >#3:#9 >#5.:!L!:%9#L!P&K9 L+^L~C~qv 3~e!9 >#+:%9 >#/:!.L!:#9%L!P&K9 L~R~qv 3~e!9 ># :#9 " +
  ">#&:!.Ln+:%9#L!O&K9!3~b(&K9!3t((9!:%..9 L9^= 9%.~4!#%m!}Y< L3_;%= #K#K#KL!9!># ;#L#_9#L!}A7L!_1## !. .9!?# :(9!M&H# 9(M9p~ :#9(~ ;&L#O&K9%L+" +
  "^9#4! 9!9%>#+;#~)9%}4#/M9}_oH# 9#L#Q0! .9&L!}A&K9&9#3~3(. .9#L!P&mL (9!>#&3o(:!L!.:#9 9!G#&9 9#G# 9%L3^= .~>!!&m< L~G _;%= 9%L3^;&9 9!L}_~>v" +
  " L#3~#!9%L&^9&3~.!#K#K9%>#&&K9%>#/:)L~*}ev :&9 9%>#+;(L~*}ev L(3~4&N0!9 9(L93}g&0!9!9)_:!9 ;&9)^: /#.L~*}ev :&.L(:(.9 9!3}8; 9&9(3}99#># Lnn" +
  "nnlP&K9 L~0}av L&9#3~p&;!3~b%9!3t(.9%L~G ^= 9 .~:!!%m< LD_;%= 9 ># L!O&K#K9!9#3}V:!9%L>^9 >#&;#9!3}t%9%>#@:&9%>#>:(9!3t(9%L9^9(9&3y&9%>#9L!P" +
  "0 9%L6^9%>#=3}^(9%L3^9%>#69%>#83y&9%>#3L!fN0 9%L+^9%>#5;!9#Lu~/v L(3}V;#9 >#/3}f%9%>#/3t(9#3t(9!3t(..9%LD^= .u!!#m< L3_;)= 9!9#9%3~?%9!>#+9!" +
  "L G#+9!>#/:%3}f(9)L+^9&9(3}w(9)>#/:#9!># L!O&K9)9%3}](9)>#&:%9)># L!f&K3~Y%:!9%3t(9#3t(L!:*(9!>#&9%9#3).(9!>#&9%9#3,3t(9#3t(9%3t(.9 9!G#&9 9" +
  "*G# 9)L3^= .~+!!!m#m< LD_;&= 9&L J 99&9#G#89&9!G#69&L=^:!9%&K%K9&L3^9&L6^3}w#L 9&>#3N0#})9%L!_;%0 ..9&L+^9&L6^3}w#9&>#/:#9&>#+.:%9!9%L!9%79#" +
  "L 9%73}j!9&>#>:#9 L 9&>#@9&>#=;!7G#&9 L!9#9!7G# 9&LD^= .~+!!!m< L9_;(= 9(L5^9!9%9&3~a#9(>#5L!O&K9 M!H# (#K9(>#8;&N&K9 9%G#+9 M H# /!.9(>#6:%" +
  "9#&m9(9%9&L!3{#9(># (9(L+^9%9&3~j%9(>#+.;#&K9 9#G#+9 9!G#&9 L G# (9 9&G#+9 9%G#&9 L!G# ...9(L9^= .~;!!!m%K9!&K#K#K#K#K#K#K#K#K#K9 A  ;%L+_1)" +
  "#! *&%(.L~f :%/(.L~l :%/&.L~X :%/%.L~j :%/#.L~] :%/!.9%L;O9%L~R OgN0!.9#L~R 3}n&/!.9%L9}C0 L~d~>v L&9#3~a(9#9%L&}SLDg3}n&LDL~N 9%L2f;%L-Q79%" +
  "^:%.9 L!^: 9#9%3}n&9!L!_:!/!...~#!!%m9 Ln!Q&K9!9 J  2.9 Ln3Q&K9!9 L}:fLn!gJ !9!9 L)}SLv!gJ  2.9 L/}S:#9 L}:fLnmg:%9 L)}SL}:fLnmg:&9 Lnn&}C&K" +
  "9!9%J %9!9&J #9!9#L}:fLn!gJ !9!9 L} }SL~h!gJ  (9!9%J #9!9&J !9!9#L~V!gJ  ..}{!!&m< L3_;&= 9%L/a:%3(:(%K9%&K9#># LnnnnlO&m9&9#L&^># 3}x(9&>#&" +
  "(9&L+^9#L&^># 9#L+^># 3}w(9&>#/.:*9#L/^:#9(9)9*3+9%L/_:%9)L!^:)/!..9!L~h}_v L&3}x!9(3)9 9(G#&9 L G# 9&L3^= .}z!%%m!}Y!}W< L9_;#= 9!># 9!L G#" +
  " 9!>#&:!3}f(9!3~A(&K9 M H% 9!3t((9#9!G#&9#L+^9!3x%9#?%+;(~ :%9(M!}D&K9#}1%3:)(9#L&^9#L},^L~!}]v 3~!!:&.9!3t(9 9%&}Y9 9)}5%+M!(9 9&G#+M#.H% ." +
  "9#L9^= .~Z#!*mL~6~qv ># ;#>#+&K .9#LmG#+9#>#6;!9#>#/;%O&K9#L/^;!># :%9!9!># L!L&L&3~@!L}ZnnnlP&K .9!>#+;)9%9!>#/;&_}?&K#K9&9%9)_;&_;(9!># ;*" +
  "9%_}A9&9(}?f&K9(L#i;&N0!9!>#&;!9%L#i^9!9&z-  /!.9*9&_:%9&L#i;&&K9!>#&;(9%L#i^9)L#i9(^9&z-  .9!9%G#+..9#>#/:%9#>#6:!.9#>#39!9#>#5^;&9%L 9%9&}" +
  "A7_L#i^9 G# 9#9!L!^G#69#A 89#L!J 89#9#>#+L!^G#+N&KLx~qv A  &KLw~qv ># 3}L(Lv~qv ># Lw~qv ># 3}K3t(...}s!!&m9 L}t~bF^; L~+~m+c;%L~F}cka9 ^; 9" +
  " L~(}t#c^9 L~..c_9 L~*~m+}?_;!L~e#c:#9 9!L~..c_9!L}l}t#c^9#L}k}Xa^; L(aL#^L}p!c;!L#^L/e;&L(iL9^9 9!L}p!aL#^L(c_L!^g9%Lq%a9#^9&L#Q^L,iLnv/_g." +
  "~K!!#m< LD_;&= L&L83}y(:(9&9!L&L 9#9%3~e&9(9&>#6G#69(9&?#3H#39(9&{ # {.# 9 L!G#+9 9(G#&9 L!G# 9 L G#59 L G#99 9&>#@G#@9&MnnnnnnnnnmH#99 9&?#" +
  "=H#=9&L&G#39&M H#+9 9&?#/H#/9&L&G#89&M H#59 9&?#6H#69&Mnnnnv H# 9&3}c(9&LD^= .~,!!%m< L9_;#= 9#L}Z}[n+G#83&;%9!A 33}[(9#L3^9#L8^9%L~fov L)9!" +
  "># 9!>#&3o#L!:&#K9#>#3L!f&m9#>#5(9#L+^9#L8^9%L~)ov L+9!>#+9!>#/3o#9#>#+L!P&mL :&9%:!/#(9#>#/..:!9%3t(.9 9!G#&9 9&G# 9#L9^= .~ !!&m< L3_;%= 9" +
  "!>#+&K .9!LmG#+9!>#6:&9!L#G#69!9&L#P&m9!>#8:#L (9%L+^9#>#&9#># ># 4  9%>#/:#9%>#+:(9!>#9;)&K9!>#=9)>#/4! .9!9#G#=9!9(G#99!>#+L!^.G#+9 9#G#&9" +
  " 9&G# 9%L3^= .}q!!%m%K9!9#}?&m9 9#^A  (L .A vnK;%L| f&K9#L!^:#9%9&g:&/!..L :%9#L~: _LKQ9!L~t!}?gN&K#K9 9!9#3~c&Lv P0 9 9!9#L!^;%3}h!;#Lqt~H " +
  "fN&K9#9&gLv fN0!9 9!L!3}_#N0!.L :%..9%.}. 9 }1%6})9 9!}1%39!}1%69 >#DL!^; Lm9 73~:#.~3!!,m9!>#3:(9!>#/:)9!># :#9!>#&:*9!>#+;%L5^:+9%L3^:,#K%" +
  "K9#9*P&K9!9#L6^;&G# 9#A  L#O&K9%A >L!P&K9#L!^A  :-9 9,># 9+># 9#9)9(3}i!9 9-J /9&:#9 ># LnnnnlO0%/&..9 LnnnnlG# 9&:#/!..9 LnnnnlG# ..~7!!%mL" +
  "&L>3}y(;!L G#99!L#G#69!M H#+9!M}[nnn3H# L&L&3}y(;%9!G# 9%L~Vyv 3l:%9!9!># L!^;#G# 9#N&K .L&L&3}y(;#9!G# 9 9%9#L~lyv 3l;#3}?3t(9!>#+&K .9!LmG" +
  "#+9!L/^3}Z(9!9#G#59!9%G#39!L!G#/9!9!>#+L!^G#+9 3t(9!.}q!!%mLnn&:%9!9#}?&K#K9 9#^A  L~R P0 9!9#L!^;&}A0 9 9&^A  L~m P0 9#L#^;&9 ^:(L :%L :#%K" +
  "9#L&O0!L : 9#9&^9!Q&K9#9(^A  : .9 Lv!fL)}SL,a9 L2f9%L&ig^:%9#L!^:#/ . ..9%.~(!!&m< L3_;%= 9!>#+:(9!># })9%L+^3&;&9#L&^># 9#L+^># 3~m!L!:)9%>" +
  "#+L!O&K9%>#/:!9&3t((9%L~)qv L|}*9#A /L},^L}:f3~i!9&L~l}_v 9%># 9%>#&3}]&9!>#&9(9&3+9!9(L!^G#+L :).9 9!G#&9 9)G# 9%L3^= .}s!#&m!}Y#m9 LA3v%;#" +
  "N&KL 9 L}13v%N0!}).#m9 L#3t%;!L}&}A:%9 LJ3v%N&KL 9 >#69 >#83~^(N0!}).9 L#3t%.;&L}7Q9%fN&K9 L}/3~d&.9 9&L}7a9!Lq8a^;!L PJ }19 9 ?% 9!~);(M 9(" +
  "}X9#7}WH% L!..}r!!%m9#:%#m#m#K%K9%;&&K9!9&L!_;%^;(A  L}5O0!/#..9#N&KLE:#L!/%.9!LEJ  9#L!_:%L!/!.9(9(A  L!^J  9#9&Q&m (9#9&_:%9&..:(LD:#9%&K9" +
  "!9(^LD9%z. .9&N.:!9 9#J !9 9!J  .}z!!#m< L9_;*= 3(:+9*L G#89*9+G#69*9!G#59)L8a:!#m#K%K9!&K9!L8_:!9*L+^9*L5^9(3~]!9(L8^:(9*>#+L!P0!/#..9*>#6:" +
  "!9#9%9&3}x!9!3)L /!.9*>#/:!9*>#63t(L!.:#9 9!G#&9 9#G# 9*L9^= .~&!!%m#K#K#K9%9!>#+;%L}*}SL%f;(9(L%O7L|!fL!_1#! #.9#L~t|%fL!}S:)/!.9#:).9%L|||" +
  " f:%9!>#&:(9!># :!#K#K%K9&L||%f9)L||%fQ&K9&L!^:&9!9%9(>#34# N0!/#..9#9)_:&/!.Lnnw :%.9 9&}6!&9 9%G# .}r!!&m< L9_;%= 9%L G#89%9!G#69%9 G#59%L" +
  " G#39%9 G#+9%9 9!^G#/9%L5^:(%K#K9!9&O0 9%9(9&9 9&^A  3~W#9%># L!O&K9%>#&;)Ln!}C&K9)3~Q#9#fL|!f0#..9&L!^:&/!..9%L9^= 9!9&P.}i!!(m< L3_;%= #K9" +
  "#L*}A&m9#:&9!:(%K9&&K9&L!_:&L!:)9(A  9(L!^:(LBP0!/%..L (9%L+^LB9!9#3~H!9%>#+L P.:).9 9 A &9)gJ &9 ># ; ># 9!9#9 L&^># >#/4( 9%L3^= .~,!!%m< " +
  "L3_;#= #K#K#K#K#K#K9!A +1&#%! %.9#9!A ,;%J /9#9!>#&;&G#+9#9!># ;!G#&9#L&^3~P&N0%9 L%J +/&.9!A ,:%9!>#&:&9!># :!/#.9 L#J +/#.9 L%J +/!.9#9%J " +
  "/9#9&G#+9#9!G#&9 9#L&^3v#.9#L3^= .}^!!*m9!>#s!;%9 >#s!;&9%9&}?7;&L>}?&K .9&:%L!:#%K9%&K9#9 9(^;*># ;+9!9(^># Lmh^;)^:#9*9#G# 9)9+Q9#9)Qg:#9%" +
  "L!_:%9(L&^:(/!..9#N&K .9 9&G#s!.~3!!!m#m< L3_;#= 9 ?% M||||||||| }]Mnnnnnnn~p| }M&m9#L~> G#/9#9 G#+9!># 9!>#&L~Xuv 9#L+^3r!(9#L J &9#9!G# 9#" +
  "L~> G#/9#9 G#+9#L~Xuv 9#L+^3y(N&K#K9#A &N&K9!># L~K~pv L#9!>#&>#/4( 0!.L /%..L!..9#L3^= .}y!!#m< L9_;%= 9%L G#39%Mnnnn3H#+9%L+^L 3~D&L~_*:&9" +
  "%L~_*G#89%9!G#59%9!9#^G#6%K#K9&L!_:&%K9%L5^3~_!;!Lnnw O0!9!L9Q9!Ls!_L}Q}?g0 .9%L+^9!3~[#9&0!..9 9%>#3G#+9 9%?#+H# 9%L9^= .}l!!%m< LD_;%= 9%L" +
  "/^9#3~m%9#9%>#/9%>#5;&_;(9#9(Q7:(9%>#39&L6a^:&%K9(&K9%L6^9!3~S&9&9%?#>H#39&9%{ #6{.# 9(L!_:(9&L6^:&9!L6^:!/!..9 9%?#/H# 9 9#G#+9%LD^= .r!!#m" +
  "< L9_;&= 3(:(9&L G#89&9(G#69&9%G#59#L8a:%#m#K%K9%&K9%L8_:%9&L+^9&L5^9!3~]!9!L8^:!9&>#+L!fN0!/#..9&>#6:%L /!.9&>#/:%9&>#63t(L!.:!9 9%G#&9 9!G" +
  "# 9&L9^= .}i!!!m9!L!J I9!L J }X9!9%L-^J }5L#:(#K9%L/a9#^;#A .L#P&K#K9#A +;%N&K9&0!9!L03p&/%.9%L(O&K9 9#?# H# 9#A -:((9!9%L6iL}Z}]5g3}z&./#.(" +
  "9&N0!.9!Ln!3}z&.9 9(J +.l#!m!}Y9!~)9%~)}Y;(M9pR&K#K9(~ ;!9#^L!_;&9!Q0 9%L+^;%L 9#_9&f;&^;!9%Q0 9!Lnnnnl9#_}A&K9 9&G#+9 9!G#&9 9#G# (9 L G# ." +
  "2..9 L G# .~ !!*m9!>#3:&9!>#/:(9!># :#9!>#&:)9!>#+;%L5^:*9%L3^:+#K%K9#9)P&K9!9#L6^;%G# 9#A  L!O&K9 9+># 9*># 9#9#L&^># 9(9&3}e!9%:#9 ># Lnnn" +
  "nlO0#/%(9 LnnnnlG# 9%:#/#. ..9 LnnnnlG# ..}^!#&m#}Y9 >#s!;%L?}C&K .9%L#i;&9 ^:(9!~):*L :!%K9!9&P&K9#~)9*9 9!^;#}4# }Y}W:)9#9)}9# 9!L&^:!9)M9" +
  "p~ :#/!..9 9#&m9%L>O&K .9(9#G# 9%L!^(9%.G#s!9 .}]!!(m9!>#s!;#9 >#s!;%9#9%}?7;#L?}C&K .9 L&_:(9#L#i: #m#K%K9 ;#&K9#9(^># ;%9#L&_; 9!^;)># ;&O" +
  "0!/#..L :!L!/!.9!9)P:!9%9&}?9%9&Q_.L 9!_9#7.}k!!!m< LD_;(= #K#K%K#K9(L+^9!9#L!f3}b&9(A 3L#O0 9(9(>#3G#>9(9(?#+H%99(L5^;#9!3}g!9(9#G#@9%9(L9^" +
  "9#9&4( 0#L :#/!..9 L#J ./!.9 9(>#8G#+9 9(?#5H# .9(LD^= .}a!!(m9!L!_;#L4}A&K#K9#L%i;#>#}l~IK:%9#>#q~IK:&L :#%K#K9#9%}C0#9!9#^:(9 A  9#9&^A  h" +
  "L~U fN&K9&9%9#9 9!3~l#0!.9(L!^:#/!..9%9(}A&m (9&9(^A  .:)..9).}z!!*m9!>#3:&9!>#/:(9!># :#9!>#&:)9!>#+;%L5^:*9%L3^:+#K%K9#9)P&K9!9#L6^;%G# 9#" +
  "A  &K9 LnnnnlG# 9%:#/#(9 9+># 9*># 9#9#L&^># 9(9&3}e!9%:#9 ># LnnnnlO0#/%. ..9 LnnnnlG# ..i#&m!}Y< L9_;%= L}!:&#K%K9&;(L}!}A&K9(9%L/^^9 9 M-" +
  "n;*M-}Y}X~ LDgJ  9(L!_:&9 M-}G9*: N0!/#.. .9#9!L!L 9%9&^L0^L59(_3~ !9%L9^= .r!!!m< L9_;&= 9&L6^9!9#9%3}E9&>#8:#9&>#6:!9&L3^3~;&9&>#3L!fN&K#K" +
  "9!&K9&L+^9!9#3~:(9&>#/;%L}ZnnnlO0!9&>#+:#(Lnnnnl:%.9 9%G#+9 9#G#&9 9%G# 9&L9^= 2..L~U~mv LE3~Q( .}[!!%m< L3_;&= #K9%L*}A&m9!L|!f:(L :!#K%K9!" +
  "9%P&K9!9#^A  9(O0#9!L!^:!/!..9%:!/#.L!(9&L+^9!9#9%3~H!9&>#/:!9&>#+.:).9 9)G# 9 9!G#&9&L3^= .}e!!#m9 L#3t%:#9 LJ3}i(9 L#3t%:%#K9!N&KL :!9 >#8" +
  "N0!9 >#6A  LJP0!.9 LJ3}i(9 L#3t%:!.9#L}&}?9%L}6}?gN9!L}8QfN&K9 9 A ?3~d&.9 L 9#9%9!L}7O&m9 3}j(L}6(9!.3~>&.}s!!#m< L9_;&= #K9!A +L%O&K#K9&9!" +
  "A ,J 89&9!?# H#59&L&^;!9&L5^3~=#9&>#&;(L}ZnnnlO0 9!9#9%9&>#+;!9&>#/3~,!9 9&>#+; 9&>#/3}d#9&>#&9 3w(9(9!3}r(/#..9 LnnnnlG# .9&L9^= .}k!!#m< L" +
  "D_;&= 9&L=^;(9 >#K9 >#}<3~J!9&L+^9!9&>#>9&>#@9#9%3~e&9(3}i%9 >#+;!9 ># O&K9 L&L83~r&.9 9!L!^G#+9 >#&9!L8a^; 9&?#+H# 9 9&{ #3{.#+9 9&>#9G#69&" +
  "LD^= .}X#!m#}Y< L9_;#= 9 ?%+:%9 ?% :&L:: %K9 9#^L#_9&~ L2fA s~^KJ  9 L!_: 9%M}7}_9&M&po;&9%M&p;%oM }E0 .9!L!L~K~mv L#9 9#^L!_L:9 _3~ !9#L9^=" +
  " .}p! #K#K#K#K#K9 A 51(#&&! &.9 >#93~h&9 >#83t(9 >#63t(/#.9 L6^3~T#/!.9 >#+3t(9 ># 9 L&^># 3}e(2.9 A }#&K9 >#33t(.9 L J }#9 A }%&K9 >#=9 L>^" +
  "># 3}e(.9 L J }%9 >#/3t(..}b!!#m< L3_;#= #K#K#K#K9 A +L!_1%!! #.9 >#&:%/#. .9 9 ># 3.3|!;%G#&.9#L+^9%9!># 3~s!9 9#>#+L#O;!&mL%(9#>#/9 >#&3~h" +
  "&3t(9 ># 3t(L!.J +9#L3^= 9!.}]!!#m< L~V _;#= 9#9!L+^3v(3u&#K9 9#># L!O&m9#>#&(9#L+^;%9!># 9!>#&L~q~/v L-3~<!9#?%+M#}E&m9 9%Ly z-  /#(9#>#3.." +
  "G#/9 L!G#+9 M#H% .9#L~V ^= .g!(m9#L!_:*9!L/a9 ^:(%K#K9 9(O0 9 >#+;&N&K .9 L/^9 >#&:+9*:)9%:!%K9!9&}C&K9!L!_:!9)L!^;)9&9+9&3~3#N0!/#..: /!..9" +
  " 9(P.}S!%m9!A +N&K#K9!>#&:%9!># :&#K%K9#9%P&K9#9&^A  L-O0#9#L!^:#/!..9!L!J +9%:#/!.9!9%9#L!^;%_G#&9!9%9&^G# ..9 9#G#&9 9&G# .}b!##m!}Y< L3_;" +
  "#= 9!># &K9#L+^9!L&^3}_&#K9#>#+L!O&K9#>#/L/a9!^;%?#3:&9%>#/;%LnnnnlP0!.9!3}Z&9!L G# Lnnnnl:%.9 9&H#&9 9%G# (9 LnnnnlG# .9#L3^= .c!&m9!>#&;#L" +
  ",}A&K#K9!A +L#P0 9!># :!L!:%%K9#N0!9!A  LD_L|!f;(9&L-a^:&9#L!_:#9!L!^:!9(L-Q0 .L :%..9 9&G#&9 9%G# .U!&}Y9 9#M||||2}];%9!M||||2}];&}Y;(9#M9p" +
  ";#9&}Y;&9%9!M9p;)}Y}W;!M9}_}W;%H% 9 9%9(}G~)9#9)}Y9!9&}G~)M9}_9!M9po}W}WH%+.~4!##m!}V< L3_; = #K#K#KL!Lx~qv A  ;!L#_9!L!}A7L|!fL!_1## !. .L~" +
  "6~qv { # :#Lx~qv L&J  9 9#{.% 9 A /L#O&K9 9 ># 4! L~6~qv 9 { # {.# Lx~qv A  L#Q0! .9 A /L!}A&K9 ># 3z&9 >#&3t(9 >#+; 3!9 3t(. .9 L3^= .}W!&m" +
  "< L3_;#= 9#9!># G#+9#9!>#&;%G# 9#9%G#&9 9!>#+;!3u(9 >#+:&9!&K9!L8a;(&K9 >#&9&L8a^9%9(z-  ..9 9!9&^G#+9#9%G#/9#3~K&9#L3^= .}]!!#m< L9_;#= 9!>" +
  "# A  &K9!>#&:%9#9!>#+;!A ,J 89#9!?# H#59#L&^9#L5^3~=#9 9%L&^># 9%L+^># 9#>#+; 9#>#/3~,!9#>#&9 3}r((9 LnnnnlG# .9#L9^= .i!%m9 >#&;#9!9!9#Q7:%" +
  "9 ># :&9!:##K%K9#9%O0!9#9&^A  LD_L|!fL-Q&K9#L!^:#/!..9#:%.9!9%O&K9 >#+;#># : 9#9!9 9 9!}?7G# .9%.d!&m9 >#&;&9!9 ># ;)_;%}C9#9&9%_}Af&K9 9%9#" +
  "9%^3~Q&2.9#9 >#3;%^;(9%Q9&9(QgN&K9%9)^9#9!9#3~T&&K9 9(G#32..9 3}x%9!9#3~6(.~K&!-m9!>#+;(9!>#/;%9!>#3L!^;)3~n#;&9)^;#9%Q&K9#9(^A  L;O&K9 L J " +
  "+9!9#L!^G#39 L 9&9#9)Q;!7G#&9 L!9(9)^9!7G# 2..9 :(9#: 9!;#>#/:+9!>#+:,#K%K#K9 ;!L3^: 9,9+9!3~n#;%L3O0!9+9!9%^; }A0 9 9,^A  ;!L;O0#9!L~R P&m9" +
  "!L9Q0!9!vL }B&K9 L!^: /%.9#>#/:%9#>#+:&#K%K9%9 ;!}A0!9!9&^@  L }B0!9!9&9%9!3~X!L6}S;*^: 9*0 .9#9!3}k(:!.9!(L!:-L :%#K9 L!^;!9#>#/;*Q&K#K#K#K" +
  "#K9!9#>#+;.^A  ;&L~f _1+#%%%#%# !.L&:%/!.#K9&L~X _1(!###! .9&L;O9&LCOg9&L~R OgN0!.9%9 L#^;!^:&%K9%N0%L : 9!9*Q&K9!9.^A  : .9 LD_L|!fL-}C9 LS" +
  "fL~: _L|!fL)}Cf0!9%L!_:%9!L!^:!/ . ..9#9!3}k(:&.9&.: /!..9#9 3}k(}).9#9 L!^G#39(9-J +9(L 9 9)_9 9)Q9#>#/9 Qg; 7G#&9(L!9)9#>#+^9 7G# .}X!&m< " +
  "L3_;#= 9!3}h&L|!fL;P&K9!3~H(.9#L&^9!3~%#9#A /:%9#>#+:&9#>#&:(9!3}h&L|!fLJP&K9!3~H(.9 9%J +9 9&G#&9 9(G# 9!9!>#3L!^G#39#L3^= .%  .Y!#m< L3_;#" +
  "= 9 C! :%L(: %K9 9#^L-^9%L2fLs~^v ^A  J  9 L!_: 9%L&}S;%0 .9!L!L~K~mv L#9 9#^L.^L(9 _3~ !9#L3^= .i!#m9#~ 9!f:%L+:&%K9 9%^?  Mn}Z}[opqsvnm}];" +
  "#R&K9!9%9&^f:%9&L+^:&/!..9!9%9#}U~ L%}S^f;!9 ^@  L }B&m9 ?% Mn}Z}[opqsvnm}]}U~ L%}S(9!..}Z!!&m< LD_;#= 9#L~O}dv ?  H }/9#L~I}dv ?  H#99#L~;}" +
  "dv {   {.#39#L3^:(%K#KL},:&9%L},O0 9#9%9(^A  ;&3~U#9%L!^:%9#># 9#>#&9 9!3~T&N0!..9#LD^= 9&.[#!m%}Y9!N&K .9 >#s!;#L?}C&K .9#L#i:#9 L&_: 9!~):" +
  "&%K9#&K9 9#^;!}4# 9%M9}_o;(9&n:%9!9%}9# 9(9%9&}Y}X:%9#L&_:#/!...}Z!!%m9 9!># ;#LnnnnlP3u(9!L&^:&9 >#&9 >#+;%L8a^:!%K9#LnnnnlP&K9!9#G# 9!L&^9" +
  "&?# H# 9!L/^9&{ #+{.# 9!L8^:!9%L!^:%Lnnnnl:#/!..9 9%G#+.}S!!m< L9_;#= 9!C! L!O&K9#9!C!#}6!}%9#L/G#89#9#L}%^G#69 L}z}ev 9#L6^3~<&(9!>#&:!9#L " +
  "G#69#L+^9!9#L6^3}w%9 9#>#+9#>#/3~p#.9#L9^= .X!&m9%L!^;)9 ^:*#K%K9(;&9!P&K9&L!^:(9 9&^A  L9P9!9&9)^}Ag0!9&9*^A  L9P0!9 9!9(9#9%3~l#N0!/#..9!:" +
  "&.9!9&}?.g!!m< L9_;%= 9%L G#+9%Mnnnn3H# 9 9#L|!f&m9%L/^; 9!9#9%3}q!9 3}x%})9%>#+:#9%>#&(9!>#I:#9!>#F.9#3~r#9%># 9%>#&3w(9%L9^= .f!#m< L3_;#=" +
  " 9 9!Lnmh;%L|!fL}(}A&m9%L%iL~p2f;%>#~K}eK:!9%>#~G}eK(9#L+^L~)qv L|}*9!L|!fLA^3~i!9#>#/:!9#>#+.G# 9 9!G#&9#L3^= .%  .f!#m< L3_;&= 9#A +L)fL#O" +
  "&K#K9#>#&N0 9&L&^9%>#&9%>#+;(9 9!3}c&9&A 2L#P0 9(&K9%9(L!_G#+.9 9!9#9%3~P!9%L{ 3}n&..9&L3^= .^!&m< L3_;#= 9#9!}6!/9 L#3~D&9 >#+;%9 >#&^:&9#L" +
  "/^:(L :!%K9!L#P&K9!9&^9!9(^A  J  9!L!^:!/!..9 9!9%^G#+9#L3^= .}F!#m9!9%}C&m#m%K9%9%9&O0!})9 9&^9#9&^:(9&L!^:&A  3~C%L|!f9(A  3~C%L|!fO0 .9&L" +
  "!_.9%}C(L ..U!#m9 #m9!># :#9!>#3;%&m9!>#59%_L%}S;%9#N0!})9%9!>#&9#_L/c^(L 9#N0!})9!>#&9#_L/c..;!G#+9 L!G#&9 9!G# .U!#m9 #m9!>#+:#9!># ;%&m9!" +
  ">#&9%_L8c;%9#N0!})9%9!>#/9#_L8c^(L 9#N0!})9!>#/9#_L8c..;!G#+9 L!G#&9 9!G# .^!%m< Ls!_;#= 9#L Ls!z. 9#:%%K9!RN&K9&L>O&K (9%9!}9# 9%L&^:%9&L!^" +
  ":&9!M9p:!/#. ..9 9&G#s!9 9#Ls!z-  9#Ls!^= .h#!m!}W< L9_;%= 9%L+^9 9!9#3}V; 3}t%9%9%>#+9%>#/3y&9%># L!O&K9%L3^9%>#&;!3x%9!3t(9%}1%6}<        " +
  "9%>#37:&.9 3t(9%L9^= 9&.^!!m< L3_;#= 9!&K#K9#9 G#+9#9 9!^G#/%K9#L+^3~_!;!Lnnw O; 0!9!Ln|| fLn!O9!L,Og9!L| _Lsm}?g0 ..(L : .9#L3^= 9 .f!%m< L" +
  "3_;%= 9!9 ># }1% 3<:&9%L+^3~;&9%>#+L!f&K9%>#/: 9%9!Ln+3s%9%>#&3t((9 >#&;(># : 9(9&G# .9 3t(9#3t(9!3t(9%L3^= .}p#!*m9!>#&:#9!># :%9!A +N&K#K9" +
  "#N&KL :#/!.9%A  L:_L|!fL~T }C0 9#9%^L!_A  L:_L|!fL~S }?0 9 9!>#+G#+9 9!?# H# 2..9 :(L :!%K#K9*:)9!: %K9 9#}C0!9%9#9 3~C!;+L|||*f3~g%&K9 9%^A" +
  "  L~R O9)g:)9 9+L6}S^: /!..9&9 9!7:&9)9!L Pf9 9%^A  L~R Og:*9 9+L6}S^:!/!..9(9*J +9(L 9!9&_9!9&Q9!9#}?g; 7G#&9(L!9%9&^9 7G# .}l!!!}W9#9 }1%9" +
  ";&}w;#}<        9#}<        W7;#}<        X&K9 3}h%(9 L!J I9 9%G#D9 9!}<        9!}<        W7;!9#9!9#V7;!}<  v|||~UL9!}<  v|||~ULV7;!}5%39 " +
  "9&9!s}5%>..[!#m< Ls!_;%= 9%L Ls!z. 9 >#s!;&9#}C&m9&L?}C&m (9%9!9#9 9&3~7!.(9%9 9&9!9#3~7!.:!9 9%Ls!z-  9 9!G#s!9%Ls!^= .}]!!&mL93~/(;!M H#59" +
  "!Mnnnnv H#/9!M!H#&9!L J 83~Z%;%3}F;#3~T(:&9#3t(9%3t(Ln+3.:%9!L#G# L&3~/(;#9!G# 9#Lq~ov 3l:#9 9&J /9 9#G#+9 9%G#&9 9!G# .X#%m!}Y< L3_; = L+3K" +
  ";!3L:#9 3~;&9 ># L!O&}Y9 >#&3t(3~W(M9}_3~W(o(9#3t(9 M H%+9!9 L+^L+3p(9 ?%+.9!3t(9 L3^= .d!#m< L9_;#= 9!A +&K9#L G#+9#Mnnnn3H# 9!># 9!>#&9#L!" +
  "3~F#:!9#L/^;%9#3~@#9 9%3~f%(9 9!># 9!>#&3~O!L :!.9 9!J /9#L9^= .}S 9!9(9)3~d#9#&K9!9#3}z&9 L}ZnnnlG# 2.9!>#F;(&K9!L J }W9!L G#F9!>#@:#9!>#D:" +
  "%9!Mnnnn3H#@9(:&(Lnnnnl:#.9 9&G#+9 9%G#&9 9#G# .}R!#m9 #m9!>#/:#9!># L!O&m9!>#&L P;%9#N0!})9%9!>#39#_L/c^(L 9#N0!})9!>#39#_L/c..;!G#+9 L!G#&" +
  "9 9!G# .f!#mLs{v ># ;#L!9!L%}Si;%f&K9!Llf;!Lr~sv ^:#9!Ls~sv ^># :!(Ls{v 9#9%gG# 9!LlfLr~sv ^;!:#.9#9 G#+9!9 G#/9 9#G#/9 9!G#+.d!!m< L3_;#= 9" +
  "#L&^9!>#&9!>#+3}j!9#>#&L!O&K9 9#?#+H#/9 9!?# H# 9 9!>#+G#+(9 LnnnnlG# 9 9!>#+G#/9 9!?# H#&.9#L3^= .W!!m< L3_;%= 9!&K9%L+^9!9#>#34  9%>#/:!9 " +
  "9%>#+;#G#+9 9!L 9#L!f;#7G#&9 L 9!9#7G# 9%L3^= (L~6~nv L}23~Q( ..f!#mL+:##K9!L+}C&K9 ?  M~_~_~H}]~1~E~E}oC}D0!.L :#9 9!L L~9xv L(3~l#:%9 9!L " +
  "Lwxv L&3~l#N0 L(L&9%7;#L%^L 9 9!9#L}exv L%3~l#7:#.9#.}W!!m< LK^;%= 9%L&G#89%M H#59%Mnnnnv H#/9%{/                {.#99%M H A9%L J I9%9!G#}79" +
  "%L/^;!9%LI^9#L L&L 3~T!9 9!L@z-  9%LK_= .l#!m!}W< L3_;#= 9#9!>#+3x%#K9#?% M!}D&K9#}1%+;%}<      ~h}:YN9%}<      ~VLVNgN&K9 M#H% 9 9%}5%+/#.." +
  "9 9!># 9!>#&L~/~/v L}53~<!.9#L3^= .%  .~D!!+m%K9!9*}?&KL{|%9 9!9*3~C!;+L|||*f;&9+Ln~h|*fLnu%O;.79&9%7;&L| }A&K9#9&3}n&(#KL!L#L%9&Lnn&Q79&Ln3" +
  "Q7;)L)a:(Lm9)L*hi9&9(}Sg:,9(L)_:(%K9#9,3}n&9)L }@0!9)L!_:)9&9(L}+f}SL}:fLnmg:,9(L)_:(/ . ..9*9+L6}S^:*9-9.g:-/!..9-L!f.}O!!m9!L%_:%9#9#L|!fL" +
  "%e_:#L :!#K%K9#L%}C&K9!L!^:!9#L%_:#9 9%L%^;%L%3~*%N0!/#..9 9 A ?3~d&L :!.9!.%  .%  .%  .}K!!m< L3_;&= 9 &m9&9#G#/9&L+^:#9 9%a(9&L/^:#L .: 9#" +
  "9 G# 9&>#/&K9&>#+; &K9!9 3}p(..9&L3^= .T!&m< L3_;#= 9#L&^9!3}/;%L L!L!3~j!9#>#&L!O&K (9#>#+:&9!9#>#/;(9!3}/3p(9 9%G#+9 9(G#&9 9&G# 9#L3^= .." +
  "}L!#m9!>#+L+^># &K9!3}x%})L :!(9!>#/;#9!># ^L 9!>#3;%9!>#&}A7L 9#9%}A7:!9%9#_:#.9 9#G#&9 9!G# .e!!mL+:!#K#K#K#K#K#K#K#K#K9 L||%f; Lq%_13+ *(" +
  "&%***+***#*!).L!2.L)2.L(2.L&2.L%2.L#2.9 L~)%O&KL*:!(9 L}|%O0#..9!2.L .}K!#m9!9#^:%#K%K9#&K9!A  L,_;&L}&}?L!9&iL}rnn&fNg0#9!L!^:!9#L!_:#/!..L" +
  " :#9%:!.9 9#G#&9 9!G# .U!!m< L3_;&= 9&L+^9!9#9%3}V;!3}t%9&9&>#+9&>#/3y&9&># L!f&K9 9&>#&; 3~]#9 3t((9 LnnnnlG# .9!3t(9&L3^= .}Q!!m< L3_;%= 9" +
  "%L&^9!9#3}b&9!># ;#L#P&K9!>#&:!9 L%J +9 9!G#&9 9#G# (9 9%>#/G#+9 9%?#&H# .9%L3^= .}P!%m#K%K9!L~V P&K9!L}e~>v ^:#9!L}g~>v ^9!L&^:!A  9 9#C! _" +
  "Q0!/#..9 L~t|%fL~t|%O9 Ln}RfLnnIOg2.9#A %L!g.}P!!m< L3_;&= 9!&K9&L+^9!9%9#>#34& 9&>#/:!9 9&>#+;#G#&9 9!L 9#L!f7G# 9&L3^= (9%3t(L~6~nv L}23~Q" +
  "( ..U!#m< L3_;&= 9&L G#/9&9!9&L/^3}w%9&>#&:(9 9%G#39 L G#/9 9%G#+9 9#G#&9 9(J 69 9!G# 9 9&>#/G#59&L3^= .e #K#K#K9 A @1&!## #.9 >#>3~h&9 >#89" +
  " L9^># 3w(9 L J A9 >#63t(9 >#39 L5^># 3}e(9 >#/3t(/!.9 >#+3t(9 ># 9 L&^># 3}e(..}R!#m< L9_;#= 9#L+^L~)qv L|}*9!L|!f3~i!9#L3^9#>#+;%9#>#/;!3~" +
  "G!9 9#>#59!9#>#3;!7G#&9 9!9%9!7G# 9#L9^= .}O!#m< L3_;#= 9#L&^9!3}g!9!># ;%L#P&K9!>#&:!9 L#J .9 9!G#&9 9%G# (9 9#>#/G#+9 9#?#&H# .9#L3^= .}K!" +
  "!m9!9%L| 9%L6iLmhZ;&}Sf9!>#+L)iL 9&L!O7g;%G#+9!># 9!>#&9#L!^3~c&:!9 9%G#&9 9!Lv!fLn!PG# .W!#m< Lq&_;#= 9#L+^;%9 9!3}y!9#Lq#^9%Ln#z-  L+Lq#3}" +
  "y(; L G#+9 M}Znnn3H% 9 L/^9#L}e#^Lo#z-  9#Lq&^= 9 L+^.Z#!m!}W9!>#&;#9!>#+}C&mL (9!9#L!^G#&L||%9!># ># 9#3}N;%z%L 9%}<        Y79%}<    ~V|~g" +
  "KW7:!L!.:#9 9!}6!#9 9#}6! .c #K#K#K#K#K#K#K9 A ~K!L%_1&%#! ).9 Ly!^3~^&/%.9 >#y!9 L~R!^># 3~X%/#.9 L~_!^3}^%/!.9 Ly!^3~^&/!.9 L~!!^3~.%.9 L~" +
  "h ^3}s&..}E!#m9 #m9 >#+:#9!Ln!}C&mL#9!Ln3Q0!})L%L&9!Lnn&Q7(L!..;%3~D&9!9 >#&9 >#+^3~l!9 9#9%^G#+.}P!#m< L3_;#= 9#L+^9!3]9#>#+;!&K9#9!9#>#/3~" +
  ":(9#># :%9 9#>#&;!G#+9 9%G#&(Lnnnnl:!.9 9!G# 9#L3^= .}H!!m< L3_;&= 9!9#9%3W:!9&L+^3~;&L!:%9&>#+L!O&K9 9&>#/G#&(L :%9 9!L PJ !.9 9%J  9&L3^= " +
  ".}F!#m< L3_;#= 9#L+^9!3}_&9#>#+L!P&mL (9#>#/L%i9!^;!>#/:%9!>#+.:!9 9%G#&9 9!G# 9#L3^= .}G#%m!}YL!:&L&:(9%~)9!~)}Y;*M9pR&K9*~ ;!Lnnnnl9#_}A&K" +
  "9 9#G#&L :&L+:(9!:)..9 9(^9)G# 9 9&G# .}B!&m9 >#WL6a:%9 >#}R: %K9%;&&K9&L6_:%9 L+^:(9 L&^9 L6^: ># 9(># 9!9#3~T&N0!..9&N.}F!!m< L3_;%= 9!9#3" +
  "V:!9%L+^3~;&L!:#9%>#+L!O&K9 9%>#/G#&(L :#9 9!L PJ !.9 9#J  9%L3^= .}G!!m%K9![;%L1Q&K9 9%A ~W}dK3p&9!9!L!_f:!/!..%K9#[;!L}+}A&K9 9!A ~;}dKLn!" +
  "g3}y&9#9#L!_f:#/!...}; 9!L.}A&K#KL!9!iL~G5f&mL}+(9!L#P0!9 L%L29 L~Z d7fNL8g.2..L},L 9!L!_L/Q7.}M!!m#K#K#K9 A 5L!_1%# #!.9 L%J 52.9 L+^># L||" +
  "||*}C&K .9 >#/N0 9 9 ># L!^;!G# 9!&K9 L!J 5. ..}G!#m< L3_;%= 9!M!}E&KL!:&(9%L+^9#}<      ~h}:3}t&L!:&9%>#+L!P&KL :&(9 9%>#/G# ..9%L3^= 9&.}L" +
  "!!m< LD_;(= 9(L~_*G#=9(M H#89(9#G#69(9!G#59(M H#>9(L#G#/9(L/^;!L~s 3o%9 9!L!9%9&3}k#9(LD^= .}C!#m9!L|!f:&L :!#K#K%K9!9%P&K9!9#^A  9&O0#9!L!^" +
  ":!/!..9%:!/!.L!:(.9 9!G#&9 9(G# .}L!#m< L9_;#= 9#9!}5%+9#Ln+G#59#9#L5^G#89#9#L+^G#69#L6^Ly}]v 3}A3|!:%9 9#>#5G#&9 9%G# 9#L9^= .}B!!m9!A +&m9" +
  "!># 9!>#&9#L!3~F#:%9#L&^:!9#L+^(9!L&^.:#9 9%J +9 9#># G#&9 9!># G# .}@!%m%K9&;)&KL :(9!9#}?&K9 9#^A  :(.9#L!^:#9)L!_:&9%A  :*9%L!^:%9(9*3~B%" +
  "0!..9)N.}F 9 3}h&L|!f9#L|!fO&K9 9 >#3L!^G#39 9 >#5L!_G#5L 2.9!N&K9 L@3~H%N&K9 3~H(L 2..9 ># L#O.}V!!}V9!9#Q9!9#_L3Qg&mL (9 9#^; L+^9 {}P  {}" +
  "J  !;%{/9999999999999999{}-9%{/}O}O}O}O}O}O}O}O}O}O}O}O}O}O}O}O{<9%{/;;;;;;;;;;;;;;;;{<{R{R{WLnn&g[..}E!!m9 9!># Lnnw O&m9!>#DLnnw O&m9!>#}R" +
  ";#N9#9!>#WOg&m9 L G#+L!(L .(L .(L .G#&9 L G# .R!!m< L3_;%= 9%L&^9#3}|%9#&K9#&K9%>#+9!9#z-  .9%9#G#/.9 9%>#/G#+9 9%?#&H# 9%L3^= .V 9 L>^3~X&9" +
  " >#}z!9 >#~!!3}r(9 ># 9 >#&3~3(9 Lr!^3n(9 >#+9 >#/3~3(9 >#39 >#53~3(9 >#69 >#83~3(9 >#99 >#=3~3(.R!!m< L3_;%= 9%L&^9#3~o%9#&K9#&K9%>#+9!9#z-" +
  "  .9%9#G#/.9 9%>#/G#+9 9%?#&H# 9%L3^= .}=!!m9#9!9!9#Q7:%9#:!#K%K9!9%P&K9 9!^A  LD_L|!fL,}?0#9!L!^:!/!..9%:!.9!9#_.}; 9 9!L%Q_Lq%^; L#}S9#^9 " +
  "L~e#a^9 L~Z c_9 Lq%c^9!L,^L/eL}p!aL#^L(c^L}u~bF_.}A 9#&K#K9#9!3~/!:!9%N0 9!N&KL :!/!.9!L&_A  L%fN9#Ng0 9!L 9#z. ..9 9#G#&9 9!G# .}I #K#K#K9 " +
  "C! L!_1#! #.9 >#+2.9 C!#; &m9 L~n|}&^9 L}s|},^f9 Lr~pH^9 L~h~+},^fhL4}SL!^(L!.2.9 >#&.}F!!m9!Ln#}C&K9 3~5!2.9 L/^># ;#9 L+^># ; P&K9 9#G#/9#" +
  "9 G#+(Ls{v Ls{v ># L}Y9!L%}SkfG# ..~@!!#m9 ># ;#># :!9#9!L!_G# 9!L!O&K#K9 ># ;!L+^3~X&9!LmO0 9!9!>#&;#L!_G#&9#L!P0 9!L~p 3}p(..9 >#&3~W&9 >#" +
  "+;#># :!9#9!L!_G# 9!L!O&K#K9 >#+; L+^3n(9 >#59 L6^># 3~3(9 >#83~j&9 LmO0 9 9 >#&;!L!_G#&9!L!P0 9 L=3}p(...}Q #K#m#K#K9 A ~C31&!%% %.9 Lu!^3}" +
  "i&9 L~.3^3n%9 >#u33~j&9 3~q#9 L~Z2^3~N%L~V2/!.9 >#y23t(L~R2.9 ^># 3t(..}F!!m< L9_;%= 9%L G#89%Mnnnn3H#59%L+^9 9%L5^3}]%9%>#+9%>#/9!9#3~T&9%>" +
  "#59%>#63w(9%L9^= .P 9 9!A +&m9#L G#+9!># 9!>#&9#L 3~F#})9#L&^:!9#L+^(9!L&^.># G#&9 9!># G# .}@ 9 3}h&L|!f9!L|!fP&K9 3~H(2.9 >#5;!9 >#6}C&K9 " +
  "L!9 3}p&(9 9!L!^G#59 9 >#3L!^G#3..}K #K#K#K#K9 A }=L%_1#! %.9 Lp!^3~=%9 >#a9 L~h ^># 3}r(/!.9 L~G ^3~>%.9 LD^3w%9 >#=9 L>^># 3w(..}B!!m< L3_" +
  ";%= 9%L&^9!9#3~[!9 9 >#&;!L!^G#&9 >#+9!L/a^; 9%?#&H# 9 9%>#/G#+9%L3^= .K 9 L||2_L}[n}RQ9!L~g#_L}j}XQg&mL (9#L|!f9!L&i9 L0igg; L 9 L~p}:fL~WA" +
  "Q7..O 9%L%i:%%K#K9%N0 9#L&^># 9!O&K9#># 9 9!3~5%N0!.9#L+^:#9%L+_:%/!..9%L P.}9 9#L!_:#%K9%&K9!9#}A&K (9 9#^9%9%L-c;%L~n!a^LDgJ  9#L!_:#/#. ." +
  "..R!!m< L9_;%= 9%9#G#/9%9!G#+9%L~? G#89%Lx G#59%9 G#39%9%L+^G#6L~,uv 9%L3^3~]%9%L9^= .}?!%m< L3_;!= 3}0:%9!L+^3~;&L!:#9!>#+L!O&K9!>#/;%3t(L " +
  ":#.9 9%G#&9 9#G# 9!L3^= .P!#m< L3_;#= 9!>#&:%9!># 9 ># : 9#L(G#/9#9 L6^G#+9%L~Xuv 9#L+^3r!9#L3^= .}>!!m< L3_;(= 9!9#9%9&3}7:!9(L+^3~;&9(>#/:" +
  "#9 9(>#+L!f;%G# 9 9#9!9%7G#&9(L3^= .}M!!m9!L||%f;&L~o%P9&L~)%PfN&K9%}<     6~mK9#9#}<     6~mKW7}<     K}hK}xs;#9 }1% W&K9 9!}6!+9 9#}5% ..." +
  "}B!!m9 A H&K9 L}]} }6!I9 M H% 9 L }6!F2.9 C!F;!&K9 L%J I9 9!3~N#J }5(9 L}]5}6!I9 M H% ..R!!m< L~h3_;#= 9#L J ~d39#9!G#~_39#9 G#~Z39#L G#~V39" +
  "#M!H%+9#L+^; L~6ov 3}C9 3}h(9#L~h3^= .}>!%m9 >#+:#9 >#&;%:!%K9#&K9!># 9!L&^># 3}r(9#L!_:#9!L/^:!/!..9 ># 9%L&L/3~K#.}>!%m9 >#+:#9 >#&;%:!%K9" +
  "#&K9!># 9!L&^># 3w(9#L!_:#9!L/^:!/!..9 ># 9%L&L/3~K#.}B!&m9!># :#9!>#&:%9!3~_!;&Lnnw P&K9!9!># 9%9!>#+;(^9!>#&9#^_^G#+.9 9&G#&9 9(G# .}=!!m<" +
  " L3_;&= 9!9#9%3 :!9&L+^3~;&9&>#/:#9 9&>#+L!f;%G# 9 9#9!9%7G#&9&L3^= .O!!m9 ># ; >#+&K .9 >#/:!9 M||||2H#+9 9!&m9 >#39!>#&4! 9 >#+L!^(L .G#+." +
  "}C#!m!}Y< L3_;&= 9#9%3}V:#9&L+^9!>#+9#3}t%9&9&>#+9&>#/3y&9&?% :(9#3t(9 9(H% 9&L3^= .~t!!#m#K9%&K9&A .L!fN&K9#N0#L!:%9!A  L~U P0#..9(9&>#&_:*" +
  "< LD_;(= 9%N&K9 L}f!3}z&.9#L,O&K9!L}zqv L,3~5%N&K9 L}g!3}z&L!:)..9&A .&K9(L~_*G#69(M H#39(M H#89(L#G# 9(9&?# H#+L&L/3}y(;!9 >#KG#+9!9 ?#IH# " +
  "9(L!G#@9(9!G#>9(L!G#=9 9(9*9(L=^3~4!9(>#=9(>#>3~>(.9(LD^= 9%L!h9)g:).9).}?!#m9 >#8L!_:#9 >#6:%%K#K9#LmO0 9%A  9!4% N0 9 9#G#89 9%L!^;%G#69#L" +
  "!_:#/!...P!%m9 >#8;#&K9 >#6;%A  LD_;!L|!fL-Q&K9 9#L!_G#89 9%L!^G#6.(L~G!:!.9!L|!f.P!%m9!9#9%3t#;(9!^;&A  :)9&9%~ L}(}S;&J  9(L+_9#f9!^L+^9&J" +
  "  9 9)J &9 9(G# .}D!#mL~.{v 9 L2^Llf;#L+_;%G# L~({v 9!9 9#_^L+^;#G# 9%9#L!gG#&9 9!^L>G#&Lv{v Lnnn!G# .}M 9 L3^9#9%3~p#9 L G#R9 M&H#@9 M H#=9" +
  " Mnnnnv H#89 9!J }G9 L }6!}@9 LnnnnlG#K9 LnnnnlG#F9 M H% .O!#m< L3_;%= 9!9#3U:!9%L+^3~;&9%>#/:#9 9%>#+L!f;&G# 9 9#9!9&7G#&9%L3^= .P!!m< L3_;" +
  "%= 9%L G#/9%Mnnnn3H#&9%L&^9!9#3~L(})9 9%>#/G#+9 9%?#&H# 9%L3^= .O!#m< L3_;%= 9!9#3}R:!9%L+^3~;&9%>#/:#9 9%>#+L!f;&G# 9 9#9!9&7G#&9%L3^= .O!#" +
  "m< L3_;%= 9!9#3}M:!9%L+^3~;&9%>#/:#9 9%>#+L!f;&G# 9 9#9!9&7G#&9%L3^= .}6 9 #m9!9#3~l!9!Ln!}C&mL#9!Ln3Q0!})L%L&9!Lnn&Q7(L!..G#&9 9#G# .}=!&m9" +
  " >#3;!9 >#/;#Q9 >#&9!Qg:%9 >#+;&L!9 ># 9#^9%7L 9!9#_9%73~6(9 9!G#/9&.J 9%&K9#9%}?&m9!9%^@  L~9m}>(9#9%O.N&K ..9 9#9%_G#&9 9!9%^G# .O!%m< L3_" +
  ";#= 9!L-3}Q:!9#L+^3~;&9#>#/:%9 9#>#+L!f;&G# 9 9%9!9&7G#&9#L3^= .O!#m< L3_;%= 9!9#3i:!9%L+^3~;&9%>#/:#9 9%>#+L!f;&G# 9 9#9!9&7G#&9%L3^= .}=#!" +
  "m!}Y< L3_;#= 9#L&^9!L L!L!3~j!9#>#&L!O&K (9#?#+:%9 L G#+9 9%H# 9#L3^= ..N!%m9 ># ;#&K9 >#&;!># ;%&K9#9%4! .9!>#&;!&K9#9!3}p(.9 >#/9 >#+>#/4!" +
  " ..}C 9 >#>9 >#@3}r(9 >#F9 >#I3}r(9 >#K9 >#}<3}r(9 L3^3}c(9 L8^3}c(9 >#}@9 >#R3}r(9 Ly ^3}q(.}K!!m#KLx):!#K#K9 A ~L)1&!## #.9 3~Z#9 >#r)9 L}" +
  "s)^># 3w(9 L J ~K)L}e):!.9 9!^; ># 9 L&^># 3w(..}8!!m9!9 >#&Q&K9!9 ># ^A  :%.9#9 >#/Q&m9%9#9 >#+^A  h(9%.L~U!fN.}<!%m< L3_;#= 9!3T:!9#L+^3~;" +
  "&9#>#/:%9 9#>#+L!f;&G# 9 9%9!9&7G#&9#L3^= .}<!%m< L3_;#= 9!3O:!9#L+^3~;&9#>#/:%9 9#>#+L!f;&G# 9 9%9!9&7G#&9#L3^= .}8 9 L|!fA vnKL*f&mL!(9 L:" +
  "_; L|!fL}9}?&mL (M}Z~_}Zq}Znnnv 9 ~)p~ ..L!f.}:!#m#K%K9!N0!9 3}p%;%L,}A&K9!L!_:!9#L-a9%^:#/!..9 9 A ?3~d&L :#.9#.K!#m9 >#6;&9 >#8;%L 9!9#3~l" +
  "#;!&K9#9%}?&K (9 9%9#_G#89 9#9&^G#6..9!.}<!%m< L3_;#= 9!3P:!9#L+^3~;&9#>#/:%9 9#>#+L!f;&G# 9 9%9!9&7G#&9#L3^= .}:!!m< LD_;&= 9&9!9#3}o&9 9&9" +
  "%3}t!&}Y9 9&?% M~_*}YH%+M!(M .H% 9&LD^= .}A!!m< L3_;#= 9#L&^9!3~]#9#>#&LnnnnlO&KL}z~ov LE3~Q( (9 9#>#/G#+9 9#?#&H# 9#L3^= ..}7#!}Y!m9!?% ;#R" +
  "&mL (9!9#9#M!}X}]H% 9#}U~ L%}S:%L!.:!9 9%G#&9 9!G# .}O#!m!}W9 ># &K9 >#3;!Lx}[v L(3~7#:#9!Lx}[v L(9#9 }1%+}w3~6%9!L~D}[v L+9!L~D}[v L+3~7#}<" +
  "      ~h~9s3~6%9!3t(..L!!m9!>#&;#9!>#+}C&mL (9!9#L!^G#&9!># ># 9#3}D:!L!.:#9 9!G#&9 9#G# .}:!!m9!>#+;#&m9!9#L!_;#G#+9!>#&9#L#i^># :#L!(L .:!" +
  "9 9#G#&9 9!G# .}=!%m< L3_;#= 9 A }X:%9 >#[>#9:&9#9 >#KG#+9#9 ?#IH% 9 9!9&9%9#L!3~T!9#L3^= .}8!!m9 9!O&KL 2.9!9 _:#L :!%K9 @  L~9m}>9!^:!9 L!" +
  "^: 9#L!_;#0 .9!.K!#m%K9(;&L||%f9!L||%fQ&K9&L!^:(9#9 9%>#34# N0!..9&L||%f9!L||%fQ.M!#mLp~sv :!#K%K9!&K9!># ;#9 }A&K9!L&^># 9#^9 }?0%.9!>#+:!/" +
  "!..L :!.9!.};!#m#K%K9#&K9#L!_:#9!A  :%9 A  :&9!L!^:!9 L!^: 9%9&O0!/#..L 2.9&9%_.};!!m< L3_;&= 9&L+^9 9!9#3}V; 9%3}U;!3~^#9&A +9&>#/3}u(9!3t(" +
  "9 3t(9&L3^= .M!%m9 >#+:!9 >#&;%:#%K9!&K9#># 3t(9!L!_:!9#L&^:#/!..9 ># 9%L&L&3~K#.}6!!m%K9!&K9 L9L 9 A  ;#L~: _L|!fL})Q79#gJ  9!L!_:!9 L!^: /" +
  "!...~5&#%}Y%m9&L|!fL}:}A&K9 9 ?%+;(M!9&~)}_;)oH%+9(9)}]R2.< L3_;-= 9 ;+?% :)#K9%L+}C&K9#9%^L+_; &K9 ?  :*9#?  :(/#..9%N0 9#:&9%: %K9&E  9(M+" +
  "}_o:(9&L!^:&9 L!_; 0 ..9(9)}^;(M||||2}]9(M9p}Y9*9%~)9)M4}b}^}^;(M||||2}]9(M9p}YM9}b}^:(9%L4}C&K#K9%Llf:&9#: %K9&N0!9(9 ?  ;*}^;(M||||2}]9(M9" +
  "p}YM9}b9*}^:(9&L+_:&9 L+^: / . ..9+>#=; 9+>#6;,L#i}A&K#K9-L&^Lv 9 L#i; 9 Lv }A7; L!L&L&3~j!9->#&L!O&K .9-?#+:*9+>#89+>#93~?(9+9 G#=9+9*H#89+" +
  ">#5L/^: L :&%K9&9,O0!9+9&9 ># L 9&3~S!})9 L3^: 9&L!^:&/ . ..9+9,9)M>}b9(}^;(M||||2}]9(M9p}Y;(M9p9(}^~ ;&9#9%3~S!;#&K9,9+L3^; ># O&K9 3~R(.9+" +
  "9,L!^G#69+>#59,L&i^; 9!?# H# 9 9!>#+G#+9 9&G#/.9-L3^= 9#.}9!#m9 >#8;#&m9 >#6;%A  9!L|!fO&m9 9#L!_G#89 9%L!^G#6L!(L .(L ..O 9!~:L~G aLu~ (^L~" +
  "E3b;!L~G }?&K (9 9!L&i;!C!p~bK}6!39 9!?%n~bKH%+9 9!C!}c~bK}6! ..L!%m9 >#+:!9 >#&;%:#%K9!&K9!L!_:!9#3~!%9#L~h ^:#/!..9 ># 9%L+L~h 3~K#.}:!%m9" +
  " >#+:!9 >#&;%:#%K9!&K9!L!_:!9#3}i%9#L/^:#/!..9 ># 9%L&L/3~K#.}:!%m9 >#+:!9 >#&;%:#%K9!&K9!L!_:!9#3}d(9#L6^:#/!..9 ># 9%L&L63~K#.}> #K#K#K9 A" +
  " [1&!## #.9 >#}K9 L~R ^># 3~X%9 LF^3~A&/!.9 L+^3~A&9 ># 9 L&^># 3~X%..}A #K#K#K9 A u%1&!## #.9 >#s%9 L}z%^># 3~X%9 Ly!^3~M%/!.9 L+^3~M%9 ># " +
  "9 L&^># 3~X%..M!!m< L3_;%= 9%L+^9!9#3}w(9%>#/:!9 >#+9 >#/3~3(9 9!G#/9 L!G#+9%L3^= .G!!m< L3_;#= 9#9!3_9 9#># &}Y9 9#}1%+}5%+M!(M .H% 9#L3^= " +
  ".}6##m!}W< L3_; = 3}@:#9 L+^3~;&9 >#+L!O&K9 >#/30:#3t(.9 L3^= 9#.}<!!m9 >#+;#9 ># O&K9 3~_(.9 9#L!^G#+9 >#&9#L6a^; 9!?# H# 9 9!{ #+{.#+.}4 9" +
  " L9L 9 L~: _L|!fL})Q7gL|!f9!L9L 9!L~: _L|!fL})Q7gL|!fO.}3!!m9 L|!f;!LAO&mL}1(LC9 L9L 9 L~: _L|!fL})Q7g9!L~U O7..I #m9 >#[A =&K9 9!3}y&L 9 >#" +
  "[A =L!O0!})9 L03p&(9 9!3}z&.L&..}9!#m9 9#9!_;%3~D&9 >#+:&9%N9!9#OgN&K9&9 >#&^9!9%z-  .9 9%9&^G#+.}6!#m9!L|!f;#L~Y }?;%N&K9 9#L-c;#LDg3}{&9 9" +
  "!9#L-a_LDgL|!f3}{&.9%.M!!m9 >#+;#9 ># O&K9 3~V(.9 9#L!^G#+9 >#&9#L/a^; 9!?# H# 9 9!>#+G#+.}4!!m9 9 >#3;#9 >#/Q&m9#9 >#+^A  (L .9!L|!fO; 9#^G" +
  "#39 .~:}*%4m1}Y!}W9!>#+;%Lnnn!f:+9%Lnnnn!fN&K9 }1% ::< Lq._;%= 9%L~_,^9:3y!L!:,9%@ }c-;&L#P&K9%A ~_,:)9+&KL~q~^v L~r~^v 9)7:,L!:)(L~q~^v L!9" +
  ")7:,..9%#m9!:+#K#K#K#KL%9&L#_9&L!}A7L|!fL!_1%#! %.9%?%~h,;5R&K .9%?%~p,;})R&K .9%?%n-;}(R&K .959})}G9}(959}(}W;6}Ig96Mnnnnnnnn9}Mg&K .9%B!p-" +
  ";#~(:}+9%L~_,^;!959})}X9#9#96}T;}#~ _; 3~V%9%?%~_,:}&9!959#9 3~V%9%?%~_,:}%9!Lsm9 _3~:%9%L3^9%?%~h,;}!969}#}_3}z#9%L9^9}!9}&3}z#9%LD^9}!9}%3" +
  "}z#L :!9%LK_9%?%69%?%3M}:p}WM!}W;}&L 9%C!~p,9 ^_; ~);}!p~ ;.3~b!M!9}!}_;},M!}X;89}&}]:}!989}&9%?%9M}:}a9%?%>}X}WM!}W;}%}]:}#9%?%I9%?%DM}:p}W" +
  ":}*9%A K;/9%C!~_,_L!^:-9 L}:f~):79%>#}<:(#K#K%K9(N&K .9.9(c:*9!L4O&K .9!9%L~F ^^9*LD^J  9!L!^: 9}%9}!9.9(9*a_;.~)97}_}W;9}I0!9!9/P&K9(L-c:(9" +
  " :!/!..9 :!M!:}%%K9!L4O&K .9!9%L~F ^; ^9}!M-}Y;}!97p~ LD^J  9!L!^:!9}%M-}Y:}%9}!98}];}!9}#M-}Y;}#}M0 .9%L~V ^9 9!9-9}!9}#9}&9}*}X9}%}Y9},9}%" +
  "3~B!/!.9%L~V ^9%L~F ^9 9-999}%9}&9}*}X9(~)97}_M!3~B!.9%>#}R;(&K9%C![:.9%>#W:!(9%L~d ^; 953~6#9%Lq#^;!9})3~6#9%L~.%^;(9}(3~6#9%L~R&^L L}s!z. " +
  "9%L!G#y&9%L!G#~p(9}+96M!}X}T}XM~;}q~:~_&}YMn}w~Ds~.#}WM9p~ ;-~::.9#L }B&K9 9#3}|!})9!9#3}|!})9(9#3}|!})(9%Ly&^L 9#_~:3}|!}).9.L }=&K9%L~d ^L" +
  " 9._L||%f; 3~Z!9%Lq#^9 3~Z!9%L~.%^9 3~Z!(9%Ly&^9-L||!f3~Z!.9%L~_,^; 9%L~d ^;!L}z!z-  9%Ly&^9 9%L~.%^; 3~c!3}j#v9&}B&K9!L-3}i#})9%Lq#^L-3}i#}" +
  ")9 L-3}i#})(9.L!^:..9%Lz(^;!9%Ly&^; L}z!z-  9!L!3}|!:#9%Ls*^;!9 L}z!z-  9!L#3}|!:-9%Lw+^;!9 L}z!z-  L :(9!L%3}|!: #K#K#K#K%KL :!9%L~d ^;*9 3" +
  "~<(&K9*9 3}b#L+:!.9%L~d ^;*9-3~<(&K9*9-3}b#9!L&g:!.9%L~d ^;*9#3~<(&K9*9#3}b#9!L#^:!.9%L~d ^;*9%Ly&^;/3~<(&K9*9/3}b#9!L!^:!.9(L4O&K .9(9%L~F " +
  "^^9!LD^J  9%L~d ^;!9%Lq#^;/3}j#:19%L~_,^;*9!L}z!z-  9%Ly&^9*9%L~.%^;23~c!3}j#v:*9&91v}>0!9&9*}@&K9!L-3}i#})9/L-3}i#})92L-3}i#})9(L!^:(/!..9(" +
  "L!^:!/!.9(L!^:!9&9*}@0!9%L~d ^L!3}|!9%Ly&^3~<(N0!.9%L+^9%L~F ^9!3}]#9%A +N0 9(L2}?&K (9!9%L~F ^^9%A ,J  9.L!^:.9(L#^:!/#. .9(L4Q0  .9%L~F ^:" +
  "(.9%9(9!9.L 9%L~_,^3~0!9%># :(9%>#&/%.9%L!G#~h,9%L~0~^v G#~d,9%L#}6!~_,9%L~_,^:(L!/#.9%L%G#~h,9%L~-~^v G#~d,9%L#}6!~_,9%L~_,^:(L!/!.9%L%G#~h" +
  ",9%Lu~^v G#~d,9%L#}6!~_,9%L~_,^:(L!.G#~G+9%9(G#~C+9%9)G#x+9%9,G#w+9+9%Lw+^3~*!9%Lq.^= 2.9 }1% ::9!;%C!1:*< L~h1_;#= 9#LD^9:3y!L!:.9#A }E; L#" +
  "P&K9#A D:(9+&KL~q~^v L~r~^v 9(7:.L!:((L~q~^v L!9(7:...#m#K#K#K#KL%9 L#_9 L!}A7L|!fL!_1%#! %.LiL(9#B!R;!L }=79!a; L~9{ }?&K .9#?%I;5R95Mnnnnn" +
  "nnn9}Mg&K .9#?%}=:}%9#?%K:})Lnn}YL 9*_9*~:L }=7~::-9 L&}SL}#^:+9#LD^Lsm9!95}T;}!~ _; _3~:%9#L9^9#?%I959}!}_3}z##KM!LK9#C!K9 ^_; ~);}(}_;}&M!" +
  "}X;79#?%>9#?%9M}:p}W;}!}];}#RN&K#K9 L}:f~):69#L6^9}!9}(p~ ;)3~b!9#>#8:&9#A 6;29#C!D_L!^~:;,9-}>&K#K9 L||%f9,9-_; ~:9+9 9+Q7;/L!_:3L : #K%K#K" +
  "9&N&K .9)9&c:19 9+O&K .9)9&91a_:)9 9#LD^^91LD^J  9 93O0 9 92O0#9 L!^: 9&L-c:&/!..9#Lu+^9#LD^9+9/9,9-9}#9)~)96}_}W9&~)96}_9}&3~F!/!.9 L!^: L!" +
  "_L}:f~):}(M!:}!%K9}!9}(pM }E0%9 9+}C&K .9 9#LD^;)^9}#M-}Y;}#96p~ LD^J  9}!M-}Y:}!9}#97}]:}#9 L!^; 9/P0 .9#Lu+^9)9+9/9,9-9}#9}&9}!3~F!.(9#Lu+" +
  "^9#LD^9+L 9,9-9}!M-n9&~)96}_9}&3~F!.9#>#u+; N0 9#C!~2+:,9#>#~.+:)/#..9})R9}%Rg959})}G95Mm}^9}%}Ggg&K .9#L~6+^; 953~6#9#L~Z,^L L}s!z. 9#L!G#~" +
  "V,9#L!G#n.9!~(95M!}X}T}XM~;}q~:~_&}YMn}w~Ds~.#}WM9p~ ;)~::,9!L }B&m9 9!3}|!(9#L~V,^L 9!_~:3}|!.})9,L }=&K9#L~6+^L 9,_L||%f3~Z!(9#L~V,^9)L||!" +
  "f3~Z!.9#L~C0^9#L~V,^L}z!z-  9+: %K9 L-}C&K9#L~C0^Ln}l~c~R%3u#9 L,_: /!..9#L~C0^;!9 L#i>#q~lKL!i3u#9!9#L~6+^; 3~c!9#L~V,^3~<(&K9,L!^:,(9 L-3}" +
  "i#}).L : L :)#K9-9,~:;!}>;3N&K#K9,9-_~:9+9+9!9-_}?7;)N&KL :)/!.9#Lo.^;!9#L~V,^; L}z!z-  9!L!3}|!:/9#L~!/^;!9 L}z!z-  9!L#3}|!:19#L~C0^;!9 L}" +
  "z!z-  L : 9!L%3}|!:2#K%K9 9)P&K9#>#~R,;&L?}C&K .9 L!^:!9&L#i:4L :&%K9&94O0%9&9#L~6+^;0^9&L&^:&># N0 .L :&90923~<(&K90923}b#L+:&.9#L~6+^;0913" +
  "~<(&K90913}b#9&L&g:&.9#L~6+^;09/3~<(&K909/3}b#9&L#^:&.9#L~6+^;09#L~V,^;43~<(&K90943}b#9&L!^:&.9 9+O&K (9 9#LD^^9&LD^J  9#L~6+^L-3}i#})9!: /#" +
  ". ..L!: /!.9)9+}?&K .%K9 9)O0%9 9#LD^^LDJ  9 L!^: / . ..#K9#L~6+^9#L~V,^L(3}i#3}j#L|!f;!L!P&K9!N9 fN0!9+9)L!_; }A&K (9 9#LD^^A  L!fN0#..9)9+" +
  "}?&K .9#L3^9#LD^; 9)3}]#9#A 3N0 9,L!^:,9)9+}C93g0 9 9)^9#A 4J  9)L!^:).9)9+}A0  .9#LD^: .9,~:9-}>&K9#L+^9 9)9,9*9#L~C0^3~0!9#>#/: 9#>#+/&.L#" +
  ": 9#L#}6!~C09*&K9#9*G#~R09#L }6!y09#L#G#~K09#L~1~^v G#~G0(L!: 9#L!G#~K09#L~0~^v G#~G0.9#L~C0^/%.L#: 9#L#}6!~C09*&K9#9*G#~R09#L }6!y09#L#G#~K" +
  "09#L~1~^v G#~G0(L!: 9#L!G#~K09#L~0~^v G#~G0.9#L~C0^/#.9#L%G#~K09#L~-~^v G#~G09#L#}6!~C0L!: 9#L~C0^/!.9#L%G#~K09#Lu~^v G#~G09#L#}6!~C0L!: 9#L" +
  "~C0^.:!9#9 G#~./9#9!G#u/9#9(G#~(/9#9.G#~!/9%9#L~!/^3~*!9#L~h1^= .L!!m< L3_;%= 9%L+^9!9#3~:(9%>#+:!9 9%>#/;#G#+9 9!G#&9 9#G# 9%L3^= .}9 9 &K9" +
  " ># 9 L&^># 3w(9 >#/9 L3^># 3w(9 >#69 L8^># 3w(9 L>3}p(..}? 9 ># 9 >#&3}r(9 >#/9 >#33}r(9 >#69 >#83}r(9 >#=9 >#>3}r(9 >#R3~K%9 >#D9 >#F3}r(." +
  "O #K#K#K#K#K9 A [L%_1%#! &.9 L~d ^3~n%/#.9 L~d ^3}l&/!.9 L~d ^3~L&.9 L9^3w%..O 9 ># 9 >#&3w(9 >#D9 >#F3}r(9 >#/9 >#33w(9 >#}79 >#K3}r(9 L6^3" +
  "}c(9 L=^3~k&.G!#m9!L#i:!%K9!;%&K9!L&_:!9 ># :&9 L&^: 9#9&P0!..9%L P.}6!!m%K9#&K9 >  :%9 9!>  G  9!9%G  9#L!_:#9!L&^:!9 L&^: /!...M!!m< L3_;#" +
  "= 9#L+^Lr~0v L~9!9!L|!f3~i!9#>#/:!9 9#>#+G# 9 9!G#&9#L3^= .}7 9 A +L!O&m9 >#&L(O&m9 ># ; }4  9 L&^E  M9}_oM~]~;~+}r~N/}D(L .(L ..0 9 9!9#L 3" +
  "~o(.0 9 9!9#L!3~o(.}6!!m< L3_;&= 9&L&^9!L 9#9%3~j!9&>#&L!O&K (9 9&?#+H% 9&L3^= ..}8!!m< L3_;#= 9#9!G#&9#9 G# 9#L!G#/9#9#G#+L~b~+v 9#L+^3~]%9" +
  "#L3^= .}4!#}Y9#9%_~:;#L }=&K .9!9!9#~);&}_;(9&p}E&K .9 9%}6!+9 9(H% .}7!#mLq~sv : %K9 ># ; &K9!L!^:!9 L+^: /!..Lx{v L|},9!9!L|},}A7G# .J!!m<" +
  " L3_;#= 9!3%9#L+^3~;&9#>#+&K9#>#/3t(.9 3~h&9!3t(9#L3^= .}6!%m< L3_; = 9 L&^L~;pv L}33~p#9 >#+;!9 >#/3*9 >#&9!3w(9 L3^= .}N!!m#K#K#K#KL~.~qv " +
  "># L!_1#! #. .L~2~qv ># : /!.L~.~qv L#G# L~2~qv L~2~qv ># 4, ; G# L~.~qv L!G# .9 3o(.J!#m9!>#3;%9!>#/}?9#9%}?g:&9 L 9%9#_9&7G#&9 L!9#9!>#+^9" +
  "&7G# .I!!m< L3_;#= 9#L&^9 9!3~<&9#>#+; 9#>#/3*9#>#&9 3w(9#L3^= .}8!!m9 N&KLp~qv L73~Q( .9 L+_; ># :#9 3~i&9!N9#L!Pf&KL~d}]v L}:3~Q( ..A!!m9 " +
  "Llf;#9!L&L+9 L%f; 7^}C9 N9!L}/^9#}CgfN&K ..G!!m9 A 59 L!J 5N&K9 L+_; ># L!^:!9 9!G# 9!&K9 3~k(( ...J!!m< L3_;&= 9&L+^9 9!9#3}V; 9%3~^#9&A +9" +
  "&>#/3}u(9 3t(9&L3^= .I!!m< L3_;#= 9#L+^9 9!3~s!9#>#+L#O; N&K9#>#/3t(.9#L3^= 9 .I!!m< L3_;%= 9%9!># G#/9%9%L/^;!9#3~R%9!3}v(9 L G# 9%L3^= .I!" +
  "!m< L3_;%= 9%9!># G#/9%9%L/^;!9#3~S%9!3}v(9 L G# 9%L3^= .O!!m9!># ;#LnnnnlO&K9 9!>#/G#+9 9!?#&H# (9 L G#+9 Mnnnn3H# 9#9!>#&3w(..}- 9 Ln!}C&m" +
  "9 3~Q#L#fL!}S(9 L9O9 L,_L(Qg..H 9!9#3~e#9%L!_}?&K9 9!9#9%3z#~(Mn}y(}Y9 ?% }WH% (9 9 A ?3~d&..}:!!m9!9#L~S 3~m#:#9!># ;%L#P&K9 9%G# 9 9!>#&G#" +
  "&(9 M}[nnn3M#9#7H# ..J!!m< L3_;%= 9%L+^9!9#L 3{#9%>#/:!9 9%>#+G# 9 9!G#&9%L3^= .}0 9 Lnnn+Q&m9 L}.9 L+}SZ; _}SL!f9 L!igL}9h(L},..0 9 9!L/L&3" +
  "~p(.0 9 9!L6L&3~p(.}8 9 A =L%O&K9 >#93~h&9 >#83t(9 >#63t(9 >#33t(9 >#+9 L/^># 3}e(..0 9 9!L!L!3~p(.0 9 9!L8L&3~p(.0 9 9!L3L&3~p(.G!!m< L3_;#" +
  "= 9#L+^9!3~_#9#>#/:!9 9#>#+G# 9 9!G#&9#L3^= .}4 9#Lnnw P&K9 9#9!>#34# &KL!2..9%&m9 9%9&9!>#/4( (L ..I!!m< L3_;%= 9%9!># ;!G#/9%9%L/^9#3w!9!3" +
  "z&9 L G# 9%L3^= .B 9!]L!PLnnnnl9!_9 Qg&K .9 &K9 9!3~/!;!N&K ..9!.J 9(># LnnnnlP&K9 M#H% 9 9(>#+G#39 9(?# H#+(9 9!9#9%9&3~<!..}/!!m9 ># 9!}A&" +
  "m9 >#&;#9!}?9!9#}A9 A +7(L ..}/!!m9 ># 9!}@&m9 >#&;#9!}>9!9#}@9 A +7(L ..E!#m9 ># &K9 >#+;#9 >#&;!P&K9!L/a9 ^L/^9#9!_3q&...}1 %K9!&K9 ?% M#}" +
  "E&K9 3~!%.9!L!_:!9 L~h ^: /!...F!!m< L3_;&= 9&L+^9#9%3}w(9&>#/:#9 9!L&3}x!9#3)9&L3^= .I!!m9 >#+;#9 ># O&K9 3~R(.9 9#L!^G#+9 >#&9#L&i^9!{ # {" +
  ".# .}5 9 >#39 >#53w(9 L8^3}c(9 L>^3}c(9 >#F9 >#I3}r(9 >#K9 >#}<3}r(.D!#m9!># ;#9!>#&P&K9!9#L!^G# L!:%.9 9#G#&9 9%G# .G!!m#K9 A +N&K9 >#&N0!9" +
  " ># A  L~U P0!.9 L}zqv L,3}[%:!.9!.}3!!m< L3_;#= 9 L J }W9#L#J +9#9!J ,9 9#L+^3~1%9#L3^= .}4 9!9#L{ 3~m#&K9!3}h&})9!L J 99!9!>#3G#89 9!3~&#(" +
  "9 L#J +..}2!!m< L3_;(= 9(9&G#/9(9%G#+9 9!9#9(L+^L23~h#9(L3^= .H!!m9 >#+;#9 ># O&K9 L&L&3~r&.9 9#L!^G#+9 >#&9#L#i^9!G# .%  .A 9%]L!PLnnnnl9%_" +
  "9!Qg&K .9 9!9%9#3}m!; N&K .9 .}0!!m< L3_;%= 9%L+^9#9 9!3r#9%>#+9%L3^= L P.}n!!(m#K9 >#3;#9 >#/Q&K9#9 >#+^A  ;!L9}?0!.9 >#3;!9 >#/;#9!9#}?7:%" +
  "9 >#+:&%K#KL :#9!9%O0 9!9&^A  ;#L,_;(L}&}AL L!9(iL}knn&f7N0 9 L}Z#}6!99 9!L!^;!G#3/!..9#:!.9!.}0 %K9!&K9 ># 9 L&^># 3w(9!L!_:!9 L/^: /!...}5" +
  " #K#K#K9 A s11&!## #.9 Lr*^3~B&9 Lp*^3~1&/!.9 3~1&9 L3^3~B&..}5 #K#K#K9 A }G1&!## #.9 L/^3}t#/!.9 >#+3t(9 ># 9 L&^># 3}e(..}5 #K#K#K9 A }71&" +
  "!## #.9 L/^3~T#/!.9 >#+3t(9 ># 9 L&^># 3}e(..E 9 A }LL%O&K9 3~C&9 >#F3t(9 >#39 L5^># 3}e(9 L J }K..}1!!m9 L%}SL|*f;!L~S(}C&m (9 L2f9!A }e~2K" +
  "9!^L%ig..O!!m9 >#+;#9 ># O&K9 9 ># L!L!L!3~@!L}ZnnnlP&K ..9 9#L!^G#+9#9 >#&^9!J  .Q 9 9#G#89 9!G#69 9#G#59 9!G#39 MnnnnDH%99 L~!BG#>9 {/    " +
  "            {.% .}4 9!># LnnnnlP&K9 9!>#+G#+9 9!?# H# (9 9!>#&9!>#+3~p#..D!!m9 M!H#+9 9#9 >#&9 ># ;#L#O;%7G#&9 9!9#9%7G# .B!!m9 &K#K9!># ;#&" +
  "K9 9#4! .9!>#&;!N0 9 9!3}p(...}8!!m#K9 :!#K#K9 A x:1&!## #.9 L~V3^:!.9!3~0&9 >#v:3t(9 >#w:3t(..G 9 >#/9 >#33}r(9 >#69 >#83}r(9 ># 9 >#&3w(9 " +
  ">#=9 >#>3}r(.}3 9 9!z%G#&9 9!9!}t}w}<        T9!9#Yf9!}<      ~hLVfG# .}0!!mL!:%9!L!P&KL :%(9#3o(:!.9 9!G#&9 9%G# .}3!!m9!A 6:#9 9!>#&9!>#+3" +
  "~[!9 L/^9!>#39!>#53~p#9 9#J 6.?!!mL!:%9!L!P&KL :%(9#3}1:!.9 9!G#&9 9%G# .C 9!3}h&})9!>#39!>#/Q&K9!3~H(.9 9!># G# 9 9!>#&G#&.A!!m< L3_;!= 9!9" +
  " ># ; G#/9!L/^3}m%9 3~g&9!L3^= .. 9 9!L!3~q(.. 9 9!L 3~q(.D!#m9 >#+:#9 L!3~D&9 >#+:%9 9#L!^G#+9 >#&9%^9!J  .@!!m< L3_;#= 9#L+^9!3j9 9#>#+9#>" +
  "#/3~J%9#L3^= .@!!m< L3_;#= 9#L+^9!3}S9 9#>#+9#>#/3~J%9#L3^= .@!!m< L3_;#= 9#L+^9!3k9 9#>#+9#>#/3~J%9#L3^= .%  .1 9 9!L~h~nv 3~r(.1 9 9!Ln~ov" +
  " 3~r(.C 9 9!P&K9!9 G#/9 9!G#+(Ls{v Ls{v ># L}Y9#kfG# ..}.!#m9 A !9 A  ;#L!O&KL!9 >#&3}u(.9#L!hf.}+ 9 N9#Ng&m9 9#gN(9 9!9#9%3~T&..}0!!m< L3_;" +
  "%= 9%9 ?# H#+9%L+^9!9#3~9#9%L3^= .>!!m9!&m9!># 3o(:!L!(L .:#9 9!G#&9 9#G# .}/ 9 9 >#&L!f9!gL#gG#&9 9!^; 9 >#&L!gG#&.}1 9 &K9 9#9%9!>#34& (9%" +
  "3t(9#3t(L~6~nv L}23~Q( ..%  .@ 9 9 A &9!LBOgJ &9 ># ; ># 9!9 L&^># >#34# .}.!!m9!># ;#&K9 9#4! .9!>#&;!&K9 9!3}p(..}5 #K#K#K9 A ~R31&!## #.9" +
  " 3}Z%/!.9 >#~G30 9 >#~K33t(9 >#y33t(..E 9 L}lyv L}!3~g!9 ># 9 >#&3~3(9 >#+3~g&9 >#/; 3!9 3t(.B!#m9 >#&:!9 ># ;#LnnnnlP&K9#9!3w((9!9 >#+3~/&." +
  ".=!!m9 ># ; L},j;#9 h9#_~)9 LmhL},}S9!3}n#.}+ 9!9%}C&m9#9%9!9%_9 ^9%3~T&(L ..%  .%  .%  .%  .%  .%  .}-!!m9 A 59 L!J 59 L+_: &K9 3{&(9 3~k(." +
  ".A!!}YL~G{v ?% :!L~G{v M H% 9 9!M9p}9#&9 9!~ L!OG# .}_#!*m9#L!f&K9 9!9#L!}S3~p#2.< L3_;)= 9)L&^;+9#L!f&m9#L!}S(9!:%%K9%@  ;&&K9%L!^:%9&L }=&" +
  "m9&LnmO&m9%C  ;&9(^:(9%9&^L#^:%/%(9*9(Ng:*9%9&L%fL+l;,L(iLnnnn&f9,L*igL}*}S^9&L!}SL#f^9&L#}SL#f^.(9&9(^:(9%9&^.:%/!..9(L!i;%L 9(L3}C79%9*L!f" +
  "7.3}|%9+9!9#3~D(&K .9 9)>#/G#+9 9)?#&H# 9)L3^= .9 9 L~h!fL&}S9!^A  9 L2f9!^A  L+ig.> L}Z}]}zIL}Z}]}zv 9 9!9#3~=!L|!f; L#f7L 9 L#}C7.9 9 9&9%" +
  "L}7a9#Lq8a^^~)9!~(Mn}y(}Y}WH% .; %K9!&K9 ># 3{&9!L!_:!9 L&^: /!...}, %K9!&K9!L!_:!9 3~*(9 L8^: /!...}, %K9!&K9!L!_:!9 3}i%9 L3^: /!...B #K#K" +
  "#K9 A 91&!## #.9 >#69 L8^># 3~/&/!.9 3~2&..E #K#K#K9 A ~h)1&!## #.9 3~#%/!.9 >#~Z)9 L~_)^># 3w(..B #K#K#K9 A /1&!## #.9 >#+3~h&9 L&^: .9 ># " +
  "3t(..=!!m9!9 ># 9 >#+;#_}?&K9 9#9!L!L!3}a(..@ 9!># LnnnnlP&K9 9!>#&9!>#+3~p#(9 LnnnnlG# ..= 9 9!3v#9 >#&9!>#&P&K9#9#># L!gG# ..=!!m%K9#;%L!_" +
  ":#9 9!9%3~;(L|!fL9O0 .9%.>!!m9 ># ;!&K9!9 >#&3~/&9 >#/9 >#+>#/4! ..= 9 &m9 9#9!>#34# (9#3t(L~6~nv L}23~Q( ..}2!!mL~!{v ># ;#&KLu{v ># 9#3x#." +
  "Lu{v 9 G# L~!{v 9!G# .}.!!m9 >#&;!9 >#/9!_L8c3x&9 >#+9 ># 3~=(.}- 9 A 8L%O&K9 >#63~h&9 >#53t(9 >#33t(..B!!mL&L93}y(;!M}Znnn3H# 9!9 ?# H#+9!9" +
  " { #+{.#39!.<!!}Y9!>#}7&K (9!?#K:#9!L G#K9 9#H% ..9 9!L!O&K9#3t(.9 9#G#&9 9!L!hG# .6 9 L!f&m9!L||%f~23}U(Ln+..}P!#m9 A +L!O&m9 ># :#9 >#&:!L" +
  " : %K#K9 9!}C0 9 9#^A  L~R P&mL!(9#9!9 3n#N0!L#.9 ^: /!..9 9!Q(L ..: 9!9 >#3P&K9 3}x%})9 9!G#/.9 9#G#3.;!#}Y9 ?% ;#M}:}a:%9#9%}^9%}X9#M }L9!" +
  "3}n#.< 9 9!>#&9!>#+3~p#9 L/^9!>#39!>#53~p#.}& 9!9%O&m9 9#9!3~5%(L!.N.}* 9#9 ># 9!_}?&K9 9!9#9%9&3}a(..8 9(&K9 M#H% (9 9!9#9%9&3~<!..M!!m#K9 " +
  "9 ># ;!L!_G# 9!L!O&K9 LmO0!9 9 >#&;!L!_G#&9!L!P0!9 L>3}p(...}- 9 >#R9 >#}G3w(9 >#}<9 >#}=3}r(9 L~R ^3w%.}- 9 9!>#+G#&9 9!>#&L 9!># LnnnnlP7G" +
  "# .}& 9!9%}C&m9#9 9%3~5%(L!.N.9 9 L~[~1v L%3~*%&mL!(9 L~_~1v L%3~*%..9!!m%K9#;%L!^:#9 9!9%3~c&L9O0 .9%.}* 9 A >L%O&K9 >#39 L5^># 3~X%..}* 9 " +
  "&K9 9!>#34! (L~6~nv L}23~Q( ..},!!m9 ># 9 L G# 9 >#&: 3}f(9 3t(.< 9 9!L|!fL#i;!>#~6~OKG#&9 9!>#x~OKG# .}# 9!9#}?&m9 9#^A  (L ..}* 9 M!H%69 9" +
  "!9 A >; 9 L>O7J >.}+ 9 9#9%3~[!9 L/^9&9(3~p#9 9!J 6.:!!m9 >#&;!9 >#+3q&9 ># 9!L&L/3~K#.}G!!m#K9 9 ># L!_;!G# 9!N&K9 >#/;!&K9 >#39!>#/4! .9 L" +
  "mO0!9 9 >#&L!_;!G#&9!0!9 L53}p(...a!!m#K9 9 ># L!_;!G# 9!N&K9 >#69 L8^># 3~)(9 >#9;!&K9 >#=9!>#/4! .9 L/^3}Z(9 LmO0!9 9 >#&L!_;!G#&9!0!9 L>3" +
  "}p(...Z!!m#K9 9 ># L!_;!G# 9!N&K9 L3^:!9 >#}RL#P&K9!3~N%9 L~V ^3~q#(9!># 3t(.9 LmO0!9 9 >#&L!_;!G#&9!0!9 Lq#3}p(...}o!!!m#K9 9 ># L!_;!G# 9!" +
  "N&K9 >#+9 L/^># 3~3(9 >#39 L5^># 3~3(9 >#69 L8^># 3~3(9 >#>9 L@^># 3w(9 LI^3}j%9 >#}=9 L~C ^># 3~3(9 LmO0!9 9 >#&L!_;!G#&9!0!9 L~G 3}p(...:!" +
  "!m9 >#&;!9 >#+3~@&9 ># 9!L&L33~K#.}/ #K#K#K9 A +1&!## #.9 >#&3~h&.9 ># 3t(..9 9 >#39 >#5L&L33~K#9 >#89 >#93~?(.9 9 ># 9 >#&L&L63~K#9 >#/9 >#" +
  "33~>(.}* 9#9%3}V:#9 9!># 9#9&3~^#9#3t(.8!#m9 >#&;!9 >#+3}V9 ># 9!3w(.}% 9 9!9#3}V; 3}B9 3t(L P.}* 9 9 ># L!9!9#3~@!L}ZnnnlP&K ..9 9!L~Q~mv L" +
  "~M~mv 9 A  ; 7L&L(9 73}{!.~,!!(m#K9 9 ># L!_;!G# 9!N&KL :!9 >#6;%&K9 >#5;#9 >#/;!L 9!9#}A7_:#9%9!9#_;&}?&K9%9&_:((9#9%^:!..9 L3^;%># ;&9#L#i" +
  "^9!9#_3~?&9&9(3~?&9 >#/9%># L&L&3~K#9 LmO0!9 9 >#&L!_;!G#&9!0!9 L93}p(...N!!m#K9 9 ># L!_;!G# 9!N&K9 L/^3~H&9 LmO0!9 9 >#&L!_;!G#&9!0!9 L93}" +
  "p(...}K!#m#K9 9 ># L!_;!G# 9!N&K9 L3^># :!9 >#/;#&K9#9!3~/&.9 LmO0!9 9 >#&L!_;!G#&9!0!9 L63}p(...}) 9!Ln#}C&K9 9!3~M!(9 9!3x#..}) 9 ># &K9 >" +
  "#&3t(9 >#+3t(..}) 9 ># &K9 >#&3~P(9 >#+3~P(..8 9 L~&ov L#3}x!L}[+L}]+9!L!f73).8!!m9!3~Z(:#9 9!G#&9 9#L!hG# .}# 9 L}WfLn+P&m9 3}((9 ..8!!m9!3" +
  "~T(:#9 9!G#&9 9#L!hG# .}+ 9!A  N&K9 L~:}av L!3~##.9!L J  .}) 9 9!9#9%9&3~@!L}ZnnnlP&K ..}% 9 3}/9#P&K (9!9#9 3S..6 9 L!L&3z#; 9 L~#v}4^L*e_." +
  "}*!!m9 >#&;!9 >#+3x&9 ># 9!3~=(.8 9 ># 9 >#&3w(9 >#/9 >#33w(.}# 9 L!O&K9!3#.9 9!3~3(.}# 9 L!P&KL}z~ov LE3~Q( ..}% L#9 3f; L P9 L|||*O7.5 9 ?" +
  "% RN&K9 L+^3~0&..5 9 >#8&K9 9 A ?3~d&..}& 9 9!3v%N&K9 9 A ?3~d&..7 9 Mv}ht~R}3H%99 9 >#+Ln#gG#+.}! 9 9!G#39 >#/9 3~H(.}&!!m9 3}G;!G#&9 9!L P" +
  "G# .}&!!m9 3}H;!G#&9 9!L PG# .}&!!m9 3}I;!G#&9 9!L PG# .}&!!m9 3}J;!G#&9 9!L PG# .}& 9 ># 9!9 >#&L/^># 4# .5 9 L&_># 9!3~_%9 3}r!.}% 9 ># Ln" +
  "nnnlP&K9 3~;%..}# 9 LnnnnlP&K9 9!3w(..}# 9 L}ZnnnlP&K9 9!3}r(..}% 9 ># L}ZnnnlP&K9 3~L%..3 9 L|!f&K9!3t(..4 9 ># ; &K9 3~h&..}& 9 >#33t(9 >#" +
  " 9 >#&3~3(.5 9 9!9#3}VG#&9 L G# .}! 9 9!~23}UG#&9 L G# .}  9!9 3~/!; &m9 ( ..}# 9 9!3~:!9 L J /9!3t(.}% 9 ># 9 >#&3~3(9 L G# .4 9!&m9 9!3}V(" +
  "Ln+..}! 9 L|!fA vnKL)fL P.}( 9!># L~ yv L/9!>#&>#/4( .}( 9!># L~-yv L09!>#&>#/4( .}( 9!># Lvyv L/9!>#&>#/4( .}( 9!># Lx~pv L%9!>#&>#/4( .}! " +
  "L~G{v 9 ~)M9}_M!oH% .2 9 L#P&K9!3t(..2 9 Lo+}C&K9 3[..5 9 3}i%9 >#/9 >#33w(.}  9 9 >#+9!L&L83~U&.}  9 9 >#+9!L&L63~U&.4 9 9!3}l#L|!fLv O.}  " +
  "9 9 >#+L!L&L33~U&.}  9 9 >#+9!L&L/3~U&.3 9 3}[!; &m9 ( ..4 9 L+_; 3~f#9 3~t&.1 9!&K9 9!3}p(..3 9 3}Z&9 L~K ^3}Z&./ 9 &K9!3t(..4 9!9 >#&9 >#+" +
  "3}{!.4 9!9 ># 9 >#&3}{!.1 9 9!9!9#^3~E%.3 9 9!3~:!9 L J /.4 9!9 ># 9 >#&3}[%.3 9 9!9#3~8!9 3}h(.2 9 L 9 ># 3~T(7.3 9 9#G#&9 9!G# .1 9 9!9#L!" +
  "_3~c&.0 9 9!3}j#vL }B.0 9 9!L!L!3~K#.0 9 9!L&L83~K#.0 9 9!L&L/3~K#.0 9 9!L&L&3~K#.1 9 9!L+L~h 3~K#.0 9 9!L&L63~K#./ 9 L}Z+3ZL P.0 9 L/9!9#3}" +
  "s%.1 9 9!3~,%9!3t(.3 9 Lr~Pv 9!9#3r!.1 9 }4# L!9!3}n#./ 9 3}g(L|!fN.2 9 L~Q 3o%9 ># .1 9 L 9 >#33}p&.2 9 L~s 3o%9 ># .. 9 9!3aL P.. 9 L|!fL?" +
  "P.0 9 9!9#3~6(L .2 9 ># 9 >#&3w(.1 9 ?% L!9!3}n#.3 9 Ly~pv 9!9#3r!.. < 9 ^= < .. 9 3!9 3t(., 9 9!3^ .. 9 L&L33~r&., 9 3dL P., 9 3gL P.1 9!L~" +
  "b}^v L.3}[%.. 9 L&L/3~r&.3 3?}<      ~hL}xz*., 9 3cL P., 9 3}PL P., 9 3eL P., 9 3bL P., 9 3}OL P.. 9 9!L 3~s#.. 9 L&L63~r&.. 9#9 9!3~6(., 9 " +
  "3hL P.. 9 9!3~[#L .- 9 L+_3{&.- 9 L+_3~f#.- 9 L+_3~t&./ 9 ># 9!3~5(.- 9 ># 3~g&.* 9 3FN.- 9 ># 3z&.- 3}{#9 3~o!.* 9#3~Q%.& L .%  .~c!#%m!}Y9" +
  "!># :)9!L G# 9)N&K9#3t(L}[}hv L83~Q( .< L3_;(= 9)L+^;!># &K .9!LmG# 9!>#&N&K .9!>#3L#P&K .9!L&^;&?# :*9&>#+:&9!L G#&9(9&G#+9(9*H% 9(3}Z(9!>#" +
  "39!L5^;&># 3~)(9&9#G# 9!9%G#39!>#6:#9!L G#69!9!># L!^G# 9#&K9!>#89#>#&4! .9(L3^= 9)3~h&9 L G# .}5#!m!}Y< L3_;&= 9&L+^9!9%9#3~T%9&?%+:(9 L G#" +
  "+9 9(H# 9&L3^= .@!!m< L3_;%= 9%9#J +9%9!G#/9 9%L+^3~1%9%L3^= .C!#m9!L+_;&># L!^:%9&9%G# 9%&K9 9!G#&9 9#G# ( ...~Jl}  Lonv .>+}!%} )  }#*! 5 " +
  " })- (}&,}% }(  1206#    3& / . L~3nv .~6#4      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn 9 99999  99 +99!!!!!!!!!!   9 9 &&&&&&&&&&&&&&&&&&&&&&&&&&" +
  "   939##########################9999nKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK" +
  "KKKKKKKKKKKKKKKKKKKKKKKKKWdVjbXciU}TiXhgXfjXhih   Q   }K   &   }>   }?   K   &   }@ Ln}]v .(!   }A Lq}]v .(!   }B Ls}]v .(!   }C Lu}]v .~%R!" +
  "   R   }D   ~G3  +   }E   }F   /   &   }G       +   &   }H   }I   TiiXbeiXW9id9iT_X9dkcXgh[]e9dY9}Ejhi9}STajX9k[]aX9]i9kTh9UdggdkXWd_kTgc]cZ" +
  "hV[TcZXh}J   [+  +   }K   }L       2}/      ~<9 9](  !B~<9  ]%  ]hhjXhjhXgS]WZgdjeS]WigT]ihi]bXhiTbeVdciXlicTbX]cWjhig}TeaTcXbead}TXXhWXhVg]" +
  "ei]dcXbT]ae[dcXkXUh]iXT}STiTgTWWgXhhhigXXiV]i}ThiTiXedhiTaSVdWXVdjcig}TTiiXbeihUThXVTeUjWZXi   z#3 +   &%3 &   +%3 %   .%3 )   WXei[]WM}TiXh" +
  "}=!3 (   F%3 (   }5%3 *   VTaah   }K%3 (   }=!3 (   eTi[gjaXhiTijhXggdgbXhhTZXXggdgSVdWX[iie}FiTijhgXig}TLYiXg]WXbediXcV}T}?X}TVdWX}X;cjaa}N" +
  "@}PTji[_X}Tid_XchXVgXiVdd_]XeThhkdgW ~<%3 &   ~?%3 %   ~A%3 (   ~F%3 )   ~L%3 )   ~Q%3 +   gjaXhJ9i[X9VTaa9kTh9^jWZXW9Ydg9Tcdi[Xg9egdY]aX}AT" +
  "e9_X}T9]h9cdi9T9hig]cZ9TcW9VTccdi9UX9Tc9dU^XVi9_X}TZXihjVVXhh }p#3 &   }t#3 +   }{#3 &   ~##3 ,   ~,#3 .   ~7#3 (   ~;#3 (   ~?#3 *   ~E#3 )" +
  "   ~K#3 *   jhXgQWZgdjeQWXcWed]ciJ9XleXViXW9Tc9[iie9dg9[iieh9}H}E}@9k]i[dji9VgXWXci]Tah@9dg9]c9T9eTZX9T9eTi[}G}TeXNggdgJ9id_XcJ9XleXViXW9iXl" +
  "i9Ydg9T9[XTWXgR}C}F}GbXi[dW[XTWXghUdW}TbTcjTagXW]gXVih]ZcTa_XXeTa]}SXi}TeXdeTfjXgXW]gXVigXW]gXViXWgXig}TATYiXgWTiXVdciXciAi}TeX !#%&()*+,-./" +
  "01234} }!5}#}%}&6}(})78}*}+ !#%&()*+,-./0dei]dchJ9XleXViXW9Tc9dU^XViPgdje9jeWTiXW9hjVVXhhYjaa}T#}Oj~<9  ]&  NggdgedhiTa};dWX}U]e}U]eVdWXedhi" +
  "VdWX~K#3 *   ~E#3 )   ~,#3 .   ~7#3 (   ~##3 ,   }p#3 &   ~;#3 (   }{#3 &   ~?#3 *   }t#3 +   i#3 *   ~G&3 )   }V#3 +   ~M&3 *   }]#3 )   }b" +
  "#3 ,   }j#3 *   ~Q#3 )   ~W#3 &   ~[#3 (   ~m#3 *   ~b#3 .   F)3 -   }9)3 %   L)3 *   }=)3 +   @;bXhhTZXQW;J;WdcX}STajXWTiTgXhjaihiXliC[iba:" +
  "<=}-}.}/}0}1AB}QS}R}W}YBSJAZXi}EXTWXgiXliadVTi]dc[gXY[iieJ[iiehJOc}CcVX9VTaaXW9bdgX9i[Tc9dcVXZgdjehXZbXcii[g]}SXhiTV_}V;i}TeX;J;Zgdje;@;jhXg" +
  "QW;J;;@;ZgdjeQW;J;;@;igT]ih;J@;i]bXhiTbe;J;@;VdciXli;J}V;jhXgS]W;J;;@;ZgdjeS]W;J; )(!#(%&)(SSegdidSSgXfj]gXW9}EXfj]gXW@9Uji9b]hh]cZ9dg9cjaaB" +
  "-]c}STa]WSi}TeX9NleXViXW9}Q@9Zdi9}YB-Xbei}T9}Bdi[]cZ9Uji9k[]iX9heTVXB-iddSadcZ9}@dcZXg9i[Tc9<9U}TiXh9]c9}H}GOAIB-eaTVX[daWXgS]W9}G[]h9]h9i[X" +
  "9iXli9dY9T9b]hh]cZ9}STajX@9cdi9Tc9]W}69V[XV_9k[XgX9]i9VdbXh9YgdbB-]c}STa]WSV[TgTViXgh9Lc9]W9bjhi9cdi9[daW9Vdcigda9V[TgTViXgh@9U]W]gXVi]dcTa9" +
  "Vdcigdah@9]c}S]h]UaX9V[TgTViXgh9dg9adcX9hjggdZTiXhB-]c}STa]WSi]bXhiTbe9}Bd9WTiX9TcW9i]bX9i[Ti9VTc9UX9gXTWB-]c}STa]WSXbT]a9NleXViXW9Tc9XAbT]a" +
  "9TWWgXhh9hjV[9Th9cTbXKXlTbeaXBVdbB-]c}STa]WSjga9NleXViXW9Tc9[iie9dg9[iieh9}H}E}@9k]i[dji9VgXWXci]Tah@9dg9T9[dhi9cTbX9hjV[9Th9XlTbeaXBVdbB-]c" +
  "}STa]WSe[dcX9NleXViXW9T9iXaXe[dcX9cjbUXg9dY9}39id9E}49W]Z]ih9hjV[9Th9}1E9}2DE9}4}4}49DE}2}3B-]c}STa]WScjbUXg9NleXViXW9T9cjbUXg@9}UXgd9dg9bdg" +
  "XB-cdiShXg]Ta]}UTUaX9}>}F}C}B9[Th9cd9iXli9Ydg9i[]h9}STajXB-]c}STa]WS^hdc9}G[]h9]h9cdi9}>}F}C}B9iXli9]c9}H}GOAIJ9gXTW]cZ9hideeXW9Ti9U}TiX9<B-" +
  "Wjea]VTiXS_X}T9}G[]h9_X}T9hiTcWh9ik]VX9]c9dcX9dU^XViB-YdgU]WWXcS_X}T9}G[X9_X}T9SSegdidSS9]h9gXYjhXWJ9]i9VTc9V[TcZX9dU^XVih9i[Ti9]i9WdXh9cdi9" +
  "UXadcZ9idB-VdcYa]Vi9P]}SXc9idZXi[Xg9k]i[9}R}Q}R@9k]i[9Tcdi[Xg9}STajXJ9hXcW9dcX9dY9i[X9ikdB-iddSWXXe9}BXhiXW9WXXeXg9i[Tc9<9aX}SXah@9i[X9VTaa9" +
  "]ihXaY9UX]cZ9i[X9Y]ghiB-iddSaTgZX9}G[X9VTaa9[Th9bdgX9i[Tc9<9U}TiXh9Th9cdgbTa]}UXW9}>}F}C}B}69hXcW9YXkXg9dg9h[dgiXg9igT]ihB-jcgXVdZc]}UXWS_X}" +
  "T9}G[X9VTaa9[Th9cd9hjV[9Y]XaWB-ikdSW]Z]iS}TXTg9}G[X9}TXTg9[Th9ikd9W]Z]ih9TcW9kTh9gXTW9Th9}2D}L}L}69kg]iX9YdjgB-cdSdYYhXi9}Bd9}H}G};9dYYhXi9Z" +
  "]}SXc@9gXTW9Th9}H}G};}69XcW9i[X9i]bX9k]i[9}M9dg9Tc9dYYhXiB-YjijgXSi]bXhiTbe9}AdgX9i[Tc9}2F9[djgh9T[XTW9dY9i[X9VadV_B-]WSadd_hSa]_XSXbT]a9}G[" +
  "]h9]W9]h9Tc9XAbT]a9TWWgXhh@9k[]V[9eXdeaX9V[TcZX}69egXYXg9Tc9]W9i[Ti9hiT}ThB-]WSadd_hSa]_XSjga9}G[]h9]W9]h9T9}H}E}@9dg9[dhi9cTbX@9k[]V[9VdbeT" +
  "c]Xh9V[TcZX}69egXYXg9Tc9]W9i[Ti9hiT}ThB-VdchjbXgSXbT]aSWdbT]c9}G[]h9]h9Ti9T9bT]a9egd}S]WXg9Ydg9i[X9ejUa]V@9gTgXa}T9T9Zgdje}/h9dkcB-h]b]aTgS_" +
  "X}T9}?Xei9jcWXg9]ih9dkc9cTbXB9}<]W9}Tdj9bXTc9}R}Q}R}:-cjaaSigT]i9}ATc}T9hXg}S]VXh9gXTW9cjaa9ThJ9VaXTg9i[]h9igT]iB-eThiSi]bXhiTbe9MXYdgX9i[X9" +
  "}TXTg9}2DDDJ9V[XV_9i[X9jc]i9TcW9i[X9Y]XaW9i[Ti9]i9VdbXh9YgdbB-jcjhjTaSi}TeX9}?Xei9Th9Z]}SXc@9i[djZ[9}Q9]h9jcjhjTa9[XgXB-cdiSdkcXg9}Cca}T9i[X" +
  "9hXg}SXg9bT}T9hXi9i[]h9igT]i}69]i9kTh9cdi9hXciB-jehigXTb9}G[X9hXg}S]VX9kTgch9dY9i[]h9VTaaB-ig]bbXW-idShig]cZ-gXcTbXW-ikdSW]Z]iS}TXTg-YgdbSXe" +
  "dV[-YgdbS[iieSWTiX-YgdbSWTiXSdca}T-XcWSdYSWT}T-aXTeShXVdcW-jiV-hV[XbXSTWWXW-adkXgVThXWSWdbT]c-XEGF-WgdeeXW-cjaa-T9UddaXTc-T9cjbUXg-T9hig]cZ-" +
  "Tc9TggT}T-Tc9dU^XVi-Tc9Xbei}T9TggT}T-T9YgTVi]dc-Tc9]ciXZXg9UX}TdcW9}2}Q}4}3-T9hig]cZ9dg9T9hTYX9]ciXZXg-T9WTiX9Th9T9hig]cZ@9dg9T9cjbUXg9dY9hX" +
  "VdcWh9dg9b]aa]hXVdcWh-Tc9dU^XVi9k]i[9higXXi@9V]i}T@9hiTiX@9edhiTaSVdWX9dg9Vdjcig}T-T9}H}E}@9Th9T9hig]cZ-Tc9XAbT]a9TWWgXhh9Th9T9hig]cZ-T9hig]" +
  "cZ9dg9T9k[daX9cjbUXg-T9hig]cZ9dg9T9cjbUXg-T9VTaa@9dg9Tc9TggT}T9dY9Ti9aXThi9dcX-}G[]h9dcX9]h9cXZTi]}SXB-}G[X9iXli9[daWh9T9}B}H}@9V[TgTViXg@9k" +
  "[]V[9WTiTUThXh9gXYjhXB-}<]W9}Tdj9bXTc9}R}Y}R}:-<9bdgX9dY9i[X9VTaa9TgX9cdi9a]hiXWB-}Cca}T9i[X9egdY]aX9hXZbXci9eThhXh9]ciXZgTi]dch9dc@9TcW9k]i" +
  "[dji9i[Xb9WTiT9kdjaW9Zd9k[XgX9]i9bjhi9cdiB-NleXViXW9E9id9}2}4}49V[TgTViXghJ9L}F};QQ9aXiiXgh@9W]Z]ih@9Wdih@9Vdadch@9[}Te[Xch9dg9jcWXghVdgXhB-" +
  "NleXViXW9Tc9Q}F}C9IGDE9WTiX9TcW9i]bX9hjV[9Th9}2D}2FAD}2A}2}5}GE}2JDDJDD}MB-NleXViXW9Tc9Q}F}C9IGDE9WTiX9TcW9i]bX9hjV[9Th9}2D}2FAD}2A}2}5}GE}2" +
  "JDDJDD}M@9dg9Tc9}=}G}GR9WTiX9hjV[9Th9}G[j@9}2}59OXU9}2D}2F9E}2JDDJDD9P}A}GB-L9cjbUXg9dY9i[]h9bTc}T9W]Z]ih9]h9TbU]ZjdjhJ9I9TgX9T9WTiX@9H9T9}T" +
  "XTg9TcW9]ih9WT}T@9}59id9E}39hXVdcWh9dg9b]aa]hXVdcWh9h]cVX9E}5HD@9EG9b]VgdhXVdcWh@9E}59cTcdhXVdcWhB-}Cca}T9i[X9}TXTgh9DDDD9id9}5}5}5}59VTc9UX" +
  "9hXciB-}G[XgX9]h9cd9}TXTg9ADDDDDDB-L9}TXTg9dY9ikd9W]Z]ih9]h9dca}T9gXTW9UXYdgX9T9i]bXB-}G[XgX9]h9cd9hjV[9bdci[B-}G[Ti9bdci[9[Th9cd9hjV[9WT}TB" +
  "-}G[Ti9}TXTg9[Th9cd9hjV[9kXX_@9dg9T9kXX_9cd9hjV[9WT}TB-}G[Ti9}TXTg9[Th9cd9hjV[9WT}TB-L9bdci[9TadcX9cTbXh9cd9WT}TB-L9kXX_9TadcX9cTbXh9cd9WT}T" +
  "B-NleXViXW9[djgh9TcW9b]cjiXh9TYiXg9i[X9WTiXB-}<TiX9TcW9i]bX9bjhi9Udi[9[T}SX9hXeTgTidgh@9dg9cX]i[XgB-}G[XgX9]h9cd9hjV[9i]bX9dY9WT}TB-}Cca}T9h" +
  "XVdcWh9bT}T9[T}SX9T9YgTVi]dc@9dY9dcX9W]Z]i9dg9bdgXB-NleXViXW9}M9dg9Tc9dYYhXi9Ygdb9A}2}3J}4}59id9}1}2}3J}4}59TYiXg9i[X9i]bXB-;J;;Jcjaa;J9TVVd" +
  "jciScTbX9TVVdjciSWdbT]c9eaTcScTbX9eaTcS]W9ZgdjeSi}TeX9VgXTiXWSTi9TVVdjciScTbXTVVdjciSWdbT]c]ciXZgTi]dchTcdc}TbdjhQWbXhhTZXQW  }n}&3 /   }x}&" +
  "3 .   ~)}&3 ,   }NgXbd}SXW}PTeea]VTi]dcC^hdc]WXbediXcV}TA_X}T}CU^XVi*MXTgXg9v *hig]cZ9v 2jc_cdkc9Y]XaW9}Rv/}R@9XleXViXW9v 1]c}STa]W9i}TeXJ9v" +
  ".@9XleXViXW9v )MTh]V9v v#J9v v!9v v6J9Z]}SX9]i9id9VgXTiXPgdje v}(J9i[XgX9]h9cd9hjV[9dei]dc 3YadTi]cZ9ed]ci9}Rv!}R !}Rv)}R9dg9}Rv!}R .V[TgTVi" +
  "Xg9}Rv!}R ,]ciXZXg9}Rv!}R ,UddaXTc9}Rv!}R 4Wjea]VTiX9Y]XaW9}Rv!}R !}Rv!}R v!J 6NleXViXW9Tc9dU^XVi@9Zdi9v!B }2NleXViXW9k[Ti9}>}F}C}B9VTc9kg]i" +
  "X@9Zdi9T9}STajX9dY9i}TeX9v!B }+}G[X9hXg}S]VX9gXYjhXW9i[X9VTaaJ9v!B NleXViXW9k[Ti9}>}F}C}B9VTc9kg]iX@9Zdi9Tc9dU^XVi9i[Ti9h[dkh9]i9cdi[]cZBNle" +
  "XViXW9T9igXX@9Zdi9Tc9dU^XVi9i[Ti9VdciT]ch9]ihXaYBNleXViXW9T9}STa]W9WTiX@9Zdi9Tc9]c}STa]W9}<TiXBNleXViXW9T9Y]c]iX9cjbUXg@9Zdi9}BT}B9dg9QcY]c]" +
  "i}TB}EXTW]cZ9i[]h9}STajX9YT]aXWBNleXViXW9T9cjbUXg9dg9T9hig]cZ@9Zdi9T9M]ZQciB  }]#3 )   TWWN}SXci}@]hiXcXgTUdgib]aa]hXVdcWh@9E9dg9bdgX9>i[XgX" +
  "9]h9cd9VTaa9k]i[dji9Tc9XcW?J9XleXViXW9T9YjcVi]dc}G[X9VTaa9kTh9TUdgiXWBQ}B}IL}@Q}<S}EN}D}HN}F}G-}H}BL}H}G}=}C}EQ}MN}<-O}C}EMQ}<}<N}B-}B}C}GSO" +
  "}C}H}B}<-}AN}G}=}C}<S}B}C}GSL}@}@}C}JN}<-RL}L}@}CL}<S}G}C}CS}@L}EPN-}H}B}F}HRR}C}E}GN}<S}AN}<QLS}G}LRN-}EL}GNS}@Q}AQ}GN}<-}HR}F}G}ENL}ASN}E}" +
  "E}C}E-}BN}G}J}C}E}?SN}E}E}C}E-}GQ}AN}C}H}G-LM}C}E}GN}<-Q}B}IL}@Q}<S}CR}GQ}C}B}F-Q}B}GN}E}BL}@ ||||3}/      }UjiVZbibdcijXkXWi[jYg]hTihjc!   " +
  "    (     KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM}>}=}>}=}>}" +
  "=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}@}>}@}>}@}>}@}>}@}>}@}>}@}" +
  ">}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>R}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}" +
  "BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}B}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}I}G" +
  "}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}K}I}K}I}K}I}K}I}K}I" +
  "}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K" +
  "}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O" +
  "}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q" +
  "}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}QWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUQc}STa]W9Zgdje9VTaaQc}STa]W9Zg" +
  "dje9Q}<9dg9b]hh]cZ9Y]XaWh        KmK     }@~eK     }@~DK     ~q~[K)   ~l!  eda]V}TJ9XleXViXW9TiiXbeih9dY9E9dg9bdgXeda]V}TJ9XleXViXW9UThX9TcW" +
  "9VTe9]c9b]aa]hXVdcWheda]V}TJ9XleXViXW9i]bXdji9TcW9WXTWa]cX9]c9b]aa]hXVdcWhgjaXhJ9XleXViXW9a]b]ih9dY9E9dg9bdgXid_XcJ9XleXViXW9iXli9Ydg9T9[XTW" +
  "Xg[XTWXghJ9XleXViXW9}STa]W9[XTWXgh }]#3 )   ~K#3 *   ~g~5~99<CZgdjeXcWed]ciegdY]aXYXiV[i]bXdjiWXTWa]cXgXig}TUTiV[dcLiiXbeidc}EXig}Tdc}EXhjai" +
  "]c}STa]W}GgT]iha]b]ihWXYTjaih }C93 +   }J93 *   ~A%3 (   V(3 *   }Q93 (   }W(3 )   V93 *   ^93 +   g93 (   }[(3 ,   ~!%3 1   k93 (   }W93 , " +
  "  }^93 *   }e93 +   }l93 0   }w93 )   ~ 93 +   dcNggdgTc9dU^XVi9dY9U}TiXh@9WXei[@9]WM}TiXhgX^XVi_XXeWgdedcX9dY9gX^XVi@9_XXe@9WgdeYTahX9dg9Tc" +
  "9dU^XVi9dY9VTaah@9U}TiXhYTahX9dg9iXli9a]_X9C}Q}N}OkBJA}P}VE@}2}4}4}X=CTjiddcX9dY9Tjid@9igjX@9YTahXYTahX9dg9Tc9dU^XVi9dY9TiiXbeih@9UThX@9VTe@" +
  "9UjWZXiTUdgiXWTc9LUdgi}F]ZcTaT9YjcVi]dc9dg9Tc9dU^XVi9dY9YXiV[}STa]W9[XTWXghiXli9Ydg9T9[XTWXg9dg9T9YjcVi]dcdcX9dY9Zgdje@9i[g]}SXhiTV_@9hXZbXc" +
  "iT9}H}E}@9dg9T9eTi[  !   |       NleXViXW9}>}F}C}B9iXli9Th9T9hig]cZ9dg9T9}H]ciILggT}TB^hdcPgdjeNggdgVTjhXJ9VTaan },&s  #~)  !8) &n}% #16 ! 9" +
  "-#.9 &19!&>9!#}09&&C9 #S9 #}R9 &T9&!Y9%&^9(! D ##D !~G{},!|~t )1| !T| !~h|2!}OjDD}-}NdU^XVi9}NdU^XVi9dU^XVi}P}B}H}@}@jcWXY]cXWDDDDDDDDADDDDA" +
  "DDDDADDDDADDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD   ~6%3 &   p<3 &   }e<3 ,   u}33 %   }m<3 =   ~3<3 9   JCC9ecZ9^eZ9^eXZ9Z]Y9h}SZ9kXUe" +
  "9]Vd9Ube9T}S]Y9[iiehJCC[iieh[iieCCkkkBlcAA9e[dcX9iXaXe[dcX9iXa9bdU]aX9VXaa9dYY]VX9kdg_9bT]c9W]gXVi9e[9i9e9b9}6Xli}8XliBXliJXliBJXlil  }=93 !" +
  "   }l=3 (   }p=3 &   }t=3 &   }w=3 (   }|=3 %   ~#=3 !   %   2       A}8AA}9cCT}8iUW}9iXaGjgaIcTc}:c]a}:<cCT}9cdcX}8cjaa}8WXhV}2adZdEbT]a}3c" +
  "TbX}4eaTcHi]XgHiXhi}:igjX}:XbT]a}3e[dcXGYTahX}:TWgXhhDT}STiTgEWdbT]cIhXVidg}5kXUjgaIZblBWXKbXBVdbKffBVdbKkXUBWXKjc_cdkc}8TWWgXhhDadZdjgaEdgZ" +
  "cTbX}4kXUh]iXIE}2GBVdbKEG}3BVdbKTdaBVdbKZblBVdbKZblBcXiKbTVBVdbKbT]aBgjKbhcBVdbKXbead}TXXF[dbXeTZXI]cWjhig}T}5eaTccTbXHeaTci]XgHiXTbcTbX}4a]" +
  "}SXBVdbKbT]aBVdbKjcWXY]cXW}8>cdi9hXi?}:T}STiTgjgaEXbead}TXXhFZgdjecTbX}4[XTWVdjciFiXaXe[dcXGZbT]aBVdbKegdidcBbXK}TT[ddBVdbK}TTcWXlBgjK}TbT]a" +
  "BVdbKVdbeTc}TjgaIWdbT]ccTbXIiXcTcicTbX}4kXUh]iXjgaI]VadjWBVdbK}TTcWXlBVdbKTVVdjcicTbX}4U]aa]cZeaTcHVdbeTc}TcTbX}4VdbeTc}Th]}UXFVdbeTc}TadZdE" +
  "WXhVg]ei]dc}2[dbXeTZXjgaIe[dcXcjbUXgGeg]V]cZeaTcHeg]V]cZi]XgHegd^XVicTbX}4[dibT]aBVdbKdjiadd_BVdbKUjh]cXhhcTbX}4VdbeTc}TXbT]a}3VdbeTc}Te[dcX" +
  "GVjhidbXgcTbX}4XbT]aTWWgXhh}3]cWjhig}TcTbX}5cjbXbead}TXXhFYThibT]aBVdbKVdbeTc}TWdbT]cIXbead}TXXVdjciFkdg_heTVXcTbX}4VdbeTc}TkXUh]iXIVdbeTc}T" +
  "TWWgXhhDXbead}TXXhVdjciFidiTaXbead}TXXhFZddZaXbT]aBVdbKegdidcbT]aBVdbKVdbeTc}T]cWjhig}T}5iXaXe[dcXcjbUXgGdgZTc]}UTi]dccTbX}4dgZTc]hTi]dccTbX" +
  "}4hjUhVg]ei]dceaTcHhjUhVg]ei]dci]XgHcjbUXgdYXbead}TXXhFVdbeTc}TWXhVg]ei]dc}2~h=3 #   ~j=3 %   ~m=3 6   0}-3 H   }<}-3 }    }I}-3 }:   }m}-3 " +
  "[   {}-3 }=   N}.3 l   ~7}.3 M   |}.3 }s   }r}/3 [   %>3 }0   A>3 }M   }a>3 9   ~ >3 }<   ~c>3 }    {>3 }!    !#%&()*+,  @39K>~I>KI3  9 D39#" +
  "     q 3> 9 =K    &K@3 3  93 L~b~Jv .}KhWT}TcXhWT}TghWT}TjgWT}TWT}T^TcYXUbTgTegbT}T^jc^jaTjZhXedVicd}SWXVDDDDADDADD}GDDJDDJDDBDDDDDDDDD L~C~" +
  "Kv .~l+!   }M   jehigXTb}7~<9  ]9  ASB:}Y}0}/>?DE}2}3F}4GHI}5LM};}<NOLM};}<NOP}=Q}>}?}@}A}B}CR}D}E}F}G}H}I}J}K}L}MTUVWXYZ[]^_abcdefghij}Skl}" +
  "T}UDE}2}3F}4GHI}5}1C}G[X9id_Xc9VdjaW9cdi9UX9[TWB}G[X9hXg}S]VX9VdjaW9cdi9UX9gXTV[XWB}G[X9hXg}S]VX9W]W9cdi9TchkXg9]c9i]bXBTji[dg]}UTi]dclATe]A" +
  "_X}T@;hXciLi;J;;}X}V;UTiV[;J}N}P}XgTk}>}F}C}B}Gdd9WXXe9dg9idd9aTgZX9id9UX9kg]iiXc9Th9iXliB}H]ciILggT}T}<TiXid}>}F}C}B}BjbUXgM]ZQci}Fig]cZMdd" +
  "aXTc}STajX}CYLggT}TMjYYXg}F[TgXWLggT}TMjYYXg}ATe}FXiOdgb}<TiT}H}E}@}FXTgV[RTgTbh}=XTWXgh}EXZNleRgdb]hXZgdjeAVTaaB_XXeTa]}SXgXbd}SXN}SXci}@]h" +
  "iXcXghigjVi9}EXig}ThigjVi9}@]b]ihhigjVi9MTiV[}N   &   &   }O   }P   }Q   &   &   S   }R   }Q   &   &   T   U   V   /   &   W   X   Y   gXThd" +
  "cTiiXbeikT]iWjgTi]dc   (   *   .   }u*3 }y*3 ~%*3 + /   - 0,  n    +    ! &   )   (   %   (   ~b?3 ~f?3 ~l?3 ~t?3 ~q?3 ~g~9~7 V   /   &   W " +
  "  Z   Y   &12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-./01*-./(2,-%012!./0),-.&12,#/" +
  "01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012,-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!." +
  "/0),-.&12,#/01*-./(2,-%012!./012,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-. L}[~Tv .}" +
  "m,KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK  MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM       }=}>}=}>}=" +
  "}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>  }>}@}>}@}>}@}>}@}>}@}>}@" +
  "}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@    }BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}" +
  "BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR}BR  R}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER}ER" +
  "}ER}E    }G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I}G}I  }I}K}" +
  "I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K}I}K  }K}M}K}M}K}M}K}M}K}" +
  "M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M}K}M    }O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}" +
  "Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q}O}Q  }Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}" +
  "Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R}Q}R    UWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUWUW !!" +
  "!!####%%%%&&&&(((())))****++++,,,,----....////00001111222233334444} } } } }!}!}!}!5555}#}#}#}#}%}%}%}%}&}&}&}&6666}(}(}(}(}(}(}(}(})})})})77" +
  "778888}*}*}*}*}+}+}+}+},},},},9999::::;;;;<<<<====}-}-}-}-}.}.}.}.}/}/}/}/>>>>????}0}0}0}0}1}1}1}1@@@@AAAABBBBCCCCDDDDEEEEEEEE}2}2}2}2}3}3}3" +
  "}3FFFF}4}4}4}4GGGGHHHHIIII}5}5}5}5JJJJ}6}6}6}6}7}7}7}7}8}8}8}8}9}9}9}9}:}:}:}:KKKKLLLLMMMM};};};};}<}<}<}<NNNNOOOOPPPP}=}=}=}=QQQQQQQQ}>}>}>" +
  "}>}?}?}?}?}@}@}@}@}A}A}A}A}B}B}B}B}C}C}C}CRRRR}D}D}D}D}E}E}E}E}F}F}F}F}G}G}G}G}H}H}H}H}I}I}I}I}J}J}J}J}K}K}K}K}L}L}L}L}M}M}M}M}N}N}N}N}O}O}O" +
  "}O}P}P}P}P}Q}Q}Q}QSSSS}R}R}R}RTTTT   })K~n Ls~^v .~R!DE}2}3F}4GHI}5TUVWXY}BT}B]cYDDBDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD" +
  "DDDDDDDDA}1B!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  " L~8~av .}3##############################%%%%%%%%%%%%%%%%&&&&& Ln~bv .~d&~UN})}8%~F})~]~:~s~C~t    ~A~>}q~?}&~te~&~R~s~K~t    }C~R~6~8z~+k|~" +
  "n~s~R~t    /~M_L~g}i}I~84z~Z~t    }7zmq~)},~G}f@z~d~t    }]}q}HE>}O}D~JOz~l~t    ~/~@}|~)}h~(f}tTzz~t    ~B}d~f<k;}s~b}Vz&|    b}FlK}iQ~Ct}n" +
  "z/|    }J~E~0}P}T} }7}[~+z5|    H}I~s}AG}l3~;~Bz8|    }Cr}=Id~b}nq~]z=|    ~?J}[}-~B}^i~N {@|    ~l}o~9}o~D~F}_s7{F|    ~[~(}0}&r-F~g}4{}7| " +
  "   }g~,}4}0~sZI~,R{}<|    }6}:~>~I~U~Kxo_{}@|    ~4~D~J})}/}<~S~=}^{}G|    }n~@}-~5~E}v_}ks{}O|    o}{U}X=a~(~Q~4{W|    ~n~PS0}KY~&}y~L{a|  " +
  "  }.~i~<~T}k~p~X~k~g{i|    ~2n|~%~!~)~/~/-~t}W|    }d}>}Wa(SU}a}-~to|    }FD~:F}R|~6~@}:~t}e|    }H}.~4}i}e}^}B}n}M~t}l|    ~7}Y?e=k~q~Ui~t}" +
  "s|    }h~2~[~2}v~7~U}|}h~t}z|    }l}Xip~FS~#~p~#~t~(|    ~F}r~!}h}ke}<~3w~t~.|    _}#2~9~p~h+}c~U~t~6|    ~0EEX}H}-u~D~q~tw|    ~(m}V~G~>~X}" +
  ":}p5|~C|    )}6}1}0w3}O~ZB|~K|    ~J}jh]}p==~%Q|~R|    1~A }]~j~/}a{V|~Z|    ~c})4}jW+~[~6}Y|~d|    ~CpRd,~C~6}e}p|~l|    @X}(~X}K}&~1~H~-|z" +
  "| L~n~fv .(K}s~E|& Lo~gv .~o,3}{~K~_~_|/       U~(~=~cl~)% 5     o,}l~pl}5}:}Z}+ 8     ~-}#*~@}V~E}ovI =     e}O~b}V~E}2}Y}h}F @     [n~a~&}" +
  "zI~I~Lb F     N;}q}&}.}/}C}vp }7     }/~sw~KE}xV~e}x }<     ~!~)x}eIX~Tu~7 }@     ~QX~&})}g+~?}]y }G     }q}*fM~q}*}Pw~j }O     }K~^7}|@]}A}" +
  "j0!W     ~b}fe})W~f!~P}/!a     }>k~g}q}p}yb}xM!i     }^_}X~.}Vl,~j}O!}W     k6~S}T}w~Z}G~.k!o     ~;~=}r}N}j}_}N}_}j!}e     }8}P}nx~=}F}4x~(" +
  "!}l     ~-s}o~r}O~.}0}m~?!}s     ~YSs}p~7}vO~T~W!}z     }-}e}5~QF~;}r}{z!~(     }O}vr}yg}q~>~n}%#~.     ~E~8~a}G}F~9~R~1E#~6     ~XL;~j}&~kz" +
  "p}@#w     }{l}O~J}r~E9~CY#~C     ~U}F:}V~k}M}%r}Z#~K     JD},}o~R~/s~X}r#~R     }n~-~Y}O}F~H~O~!~0#~Z     }7}<~ }z~O}W}r~s~G#~d     3}<}z~ }" +
  "@}@}S~5~c#~l     })}sK~0~g}g~&}d)%z     @o}J}|3~g},~G9%&!    ?E}i~a~[}z3}r}6%/!    }t/}s}w~s}r3~^}H%5!    ?~l}6U~O9>~(e%8!    }^~F~ }U}Q}?}<" +
  "n}d%=!    A~S~(%K~Z:~9}{%@!    }h|}<}QC}sZ}gv%F!    L~2}e}s}t}&}3~K~P%}7!    ~#7~Y~.}j~Q}(}u~m%}<!    ~Ok~U~4c~9}n~c2&}@!    !   -   W   ~_%" +
  "  3}/  s}_! KM2 n}nr  ~W~m( ~A}q}6~:d~j}_<   }Z~g~(}^}NLbA~f&  !},^~9W~eIc~e}o~ ~P~l~q}:~a%}C6 !}9}mB,}p~U%{I}#2C~Zi<~d~m~F~J+~R&w~Pu~D~6}(m" +
  "}3}|%}.},~a}B#  !}WBr}N}a~J~8g}v~Oy}aC}#} ~>R~T_ec}>~F2y}m~Lcf~,}.uY~>~)=G}#}*}M~JM}71}G|Vvh}H~C}&~g~qX~j>~6}H~o~?~Rn~R~ec~l~E~g~RS~o}F( DlY" +
  "TahXigjXVTaaXW9}R}EXhjaiJJjckgTeSi[gdk>?}R9dc9Tc9}RNgg}R9}STajX^hS}STajX9eThhXW9[Th9cd9hig]cZ9gXegXhXciTi]dcVadhjgX9]c}Sd_XW9gXVjgh]}SXa}T9d" +
  "g9TYiXg9UX]cZ9WgdeeXW  ^   _   a   b   c   d   e   f   }S   &   &   k   l   VTaaXW9}R}Cei]dcJJjckgTeSi[gdk>?}R9dc9T9}R}BdcX}R9}STajXU}TiX9Tg" +
  "gT}Tjc]i9}STajX}Cei]dc9}STajXcXki}TeX9higjVihXfjXcVXbTeXcjbjc]i9}STg]TcicXki}TeX9}STg]TciijeaX9}STg]TcihigjVi9}STg]TciYGFdcX9dY9@9BD      + " +
  "  &   }T   }U   }V   ||||||||e}73 Lp~qv .7cjaa9ed]ciXg9eThhXW9id9gjhi L~(~qv .!& L~2~qv .([   ] Lx~qv .}-#   #   g   #   h   #   i   #   j  " +
  " }W"
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
return {
  GroupError: GroupError,
  group: group,
  validate: validate,
  validateJson: validateJson
};})();
0 && (module.exports = { GroupError, group, validate, validateJson });
