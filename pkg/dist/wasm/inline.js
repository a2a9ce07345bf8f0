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
  "000102030405060708090a0b0c0d0e0f101114181b1c202122232428292c2d2e2f30343637383a40414245464749505f6162636465666768696a6b6c6d6e6f70717273747577" +
  "787f8084889098a0aeb0c0c4c8d0d8fcfdff"
);
var text = (
  " Sga!   !~e#}3}S#ll }S!l }S#ll!l}S!l!l}S%lll }S%lll!l}S&llll }S&llll!l}S(lllll }S !l}S)llllll }S(lllll!l}S !}X}S*lllllll }S)llllll!l}S  }S#l" +
  "}X }S !}Z}S&lll}Z }S#l}X!l}S#ll!}X}S!}X!l}S*llllll}X }S%ll}Z }S)lll}Zll!l}S#l}Z!l}S&l}Zll!l}S)lllll}Z }S,llll}Z}Z}Z}Z}Z }S,llllll}Z}Z}Z }S)l" +
  "ll}Xl}X }S%}Zll!l}S%l}Z}Z }S%ll}Z!l}S#l}Z }S%lll!}X}S&l}X}Xl }S)lll}Xll }S)lll}Yll }S)lll}Zll }S%l}Z}X!l}S&lll}X }S&l}Zll }S%l}X}X }S(ll}Xll" +
  "!l}S(ll}Xll }S(ll}Yll }S(ll}Yll!l}S(ll}Zll!l}S(ll}Zll #~c}6}X}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRUS__RSE}2DWTET}5}6WV}5}6F}5 (}&BCYfcidRUS__RjSg" +
  "aRTYB]g=RRjTYRRjTYRUTRibfWXRD}6G}4FHG}6S}4XFG}5}5}6 !}&BCYfcidRUS__RjSgaRTYB]g8RRjTYRSTcfhRXHV}2}5H}6WTDUF}5WW}3 !}&BCYfcidRUS__RjSgaRTYB]g<" +
  "RRjTYRU_WSf}H[aWcihRUGET}5H}5}2E}3SFSEUW !}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbWjRUVE}4EH}3}6DSXSW}5HF ,}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbWjR}4" +
  "GWTE}5SSX}5WWTH}3D ,}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRgWhRWET}6SH}4}4V}3HHG}5}6S &}&BCYfcidRUS__RjSgaRTYB]g8RRjTYRMffcfR}3DHEEFHDGVDV}2W}4D #" +
  "}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRgWhRV}3V}4}4T}5}3E}5HW}6HES &}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRgWhRH}3H}3XGWDV}3VD}2}4}4F (}&BCYfcidRUS__RjS" +
  "gaRTYB]g}#RRjTYRdfWdSfWVRibjfSd %}&BCYfcidRUS__RjSgaRTYB]g}+RRjTYRfWgc_}TWRVTXGHSTE}6E}3EGHTD %}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRXcfRW}2}3E}5" +
  "}2VHFXWX}6G}4X #}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbcjREF}4SU}5H}2V}3XUGWS}4 /}&BCYfcidRUS__RjSgaRTYB]g:RRjTYRgWhRaWhZcVRF}4}6WF}6SX}4}5F}2EV}" +
  "4F &}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbWjR}3GGU}3GU}3FX}6EUTU}3 ,}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRgWhRTUTDWU}3EDDUXS}3}3W +}&BCYfcidRUS__RjSg" +
  "aRTYB]g;RRjTYRgWhRZWSVWfgRFVG}5SGVXEWT}3}3G}2F  }&BCYfcidRUS__RjSgaRTYB]g}-RRjTYRbWjRXfcaRg_[UWRTHVSX}5E}5SE}2UFSSD #}&BCYfcidRUS__RjSgaRTYB" +
  "]g},RRjTYRgWhRTcV}URHGGV}5}3}5}2WGHUSH}2}5  }&BCYfcidRUS__RjSgaRTYB]g<RRjTYRgWhRfWV[fWUhRS}6}5SE}4}3STGV}2DGF}5  }&BCYfcidRUS__RjSgaRTYB]g:R" +
  "RjTYRgWhRg[YbS_RDT}3WWWGH}6DGW}5TSG  }&BCYfcidRUS__RjSgaRTYB]g@RRjTYRbWjRj[hZRghfRSbVR[b[hRV}6XFT}5F}2}2}2HEW}2FT (}&BCYfcidRUS__RjSgaRTYB]g" +
  "8RRjTYRXWhUZR}6TEGHXSWXHUVS}5}4H %}&BCYfcidRUS__RjSgaRTYB]g}/RRjTYR[bghSbUWcXRMffcfRGEW}4UUSDUESF}6}2F}2 %}&BCYfcidRUS__RjSgaRTYB]g7RRjT[bVY" +
  "WbRcT]WUhRU_cbWRfWX %}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRbSaWRV}2XS}5}2EXVUSFS}6G}5 %}&BCYfcidRUS__RjSgaRTYB]g}+RRjTYRaWggSYWRE}4VHUHX}2V}5E}4S}" +
  "4E}6 %}&BCYfcidRUS__RjSgaRTYB]g},RRjTYRhc}Ghf[bYREVDE}4TSVSX}2XEXF}6 %}&BCYfcidRUS__RjSgaRTYB]g}0RRjTYR[bghSbUWcXR}FWgdcbgWR}5TDTEXGX}2VSWSW" +
  "}5}2 %}&BCYfcidRUS__RjSgaRTYB]g}*RRjTYRghShigRUTH}5TFUHV}2GF}6XS}2 %}&BCYfcidRUS__RjSgaRTYB]g}+RRjTYRZWSVWfgR}5XUD}2DFUDGFWTG}4}2 %}&BCYfcid" +
  "RUS__RjSgaRTYB]g:RRjTYRfWV[fWUhWVRXF}6G}5G}5FXUH}6U}3ST %}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRh}UdWR}2S}3}4GVTDGU}5WW}3VW %}&BCYfcidRUS__RjSgaRTY" +
  "B]g7RRjTYRTcV}URDVSD}2S}6SD}5F}6DGVH %}&BCYfcidRUS__RjSgaRTYB]g:RRjTYRgWh}H[aWcihR}2DSW}5}3}5V}4FS}5DHT}5 }!}&BCYfcidRUS__RjSgaRTYB]g9RRjTYR" +
  "YWh}FWSVWfRXSVUSXWFDG}3}5}4SFG %}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRfWSVRW}4TWSG}5VSUWGDG}5}3 %}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbWjR}2}4VWE}3H}4" +
  "}4EDE}3V}3F %}&BCYfcidRUS__RjSgaRTYB]g}*RRjTYR_WbYhZR}2HF}2F}4}3}2}3XXWG}6U}4 %}&BCYfcidRUS__RjSgaRTYB]g},RRjTYRgiTSffS}UR}5HX}4HHS}6}3EGSUD" +
  "TT (}&BCYfcidRUS__RjSgaRTYB]g}*RRjTYRfSbVcaRVX}4FT}6DUVGHSGV}5E /}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbWjR}5X}3H}5}2H}4HGSVDW}4E ,}&BCYfcidRUS__" +
  "RjSgaRTYB]g}*RRjTYRg[YbS_RXSU}6DHHGFXE}5G}3}5V %}&BCYfcidRUS__RjSgaRTYB]g}*RRjTYR}DT]WUhRVH}3}2V}4}3FGWUF}4WF}3 %}&BCYfcidRUS__RjSgaRTYB]g9R" +
  "RjTYR[g}FSj}?}G}D}CREWVTFVW}5}5}4}4ES}2UG %}&BCYfcidRUS__RjSgaRTYB]g}(RRjTYR[gR}3}3EHXX}3T}5G}5VFDUG #}&BCYfcidRUS__RjSgaRTYB]g}*RRjTYR_WbYh" +
  "ZRTD}4SDXSTT}2D}6T}2W}6 %}&BCYfcidRUS__RjSgaRTYB]g}*RRjTYRUfWShWRHH}5}4W}6VEVDXF}3}5W}5 %}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRdigZRU}6XEH}6}4XU}3" +
  "D}6XGFH #}&BCYfcidRUS__RjSgaRTYB]g=RRjTYRbWjRj[hZRTSgWREEWHHTFGVTDU}5H}6T *}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRZfWXRE}4FV}2FF}2}3G}5VS}5}6}2  }&" +
  "BCYfcidRUS__RjSgaRTYB]g}0RRjTYRRRjT[bVYWbR[gRXS_g}URVHFETF}3}4}5DDSWF}5V %}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRYWhRVG}2GFUXTGFVG}2}2}2E #}&BCYfc" +
  "idRUS__RjSgaRTYB]g}/RRjTYRbWjRj[hZRZWSVWfgR}3HE}2}3VEX}6}5}5XF}3}3}5 %}&BCYfcidRUS__RjSgaRTYB]g}5RRjTYRbWjRj[hZRghfRgWeiWbUWRgWeiWbUWRDWVXEW" +
  "VV}2VDDHV}4}3 %}&BCYfcidRUS__RjSgaRTYB]g},RRjTYR[hWfShcfRWEU}5WHXFHSVSGT}5H ,}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRYWhRF}4}5WWS}4}2}2XS}2S}3}6}2 " +
  "#}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRbWkhR}2GHU}2F}5}2U}2}2E}4}3T}4 %}&BCYfcidRUS__RjSgaRTYB]g}/RRjTYRYWhRj[hZRfWXR^W}URXUFD}2}3EGDFDTG}3DE #}&B" +
  "CYfcidRUS__RjSgaRTYB]g7RRjTYRUS__RXU}6}3XWWF}2}4GVE}5}3V *}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbWjRGHGT}6XT}4}4DV}5}5VGH #}&BCYfcidRUS__RjSgaRTY" +
  "B]g},RRjTYRgWhRbSaWRH}3}3W}4}6D}4X}4}2HE}6G}6 &}&BCYfcidRUS__RjSgaRTYB]g7RRjTYR^W}UgR}2D}5X}5UDH}5GH}6HXHE %}&BCYfcidRUS__RjSgaRTYB]g}.RRjTY" +
  "RbWjRj[hZR_WbYhZRD}2T}2E}4SGW}5VV}5S}4W %}&BCYfcidRUS__RjSgaRTYB]g}.RRjTYRYWh}FSbVca}JS_iWgRVGED}3}2H}4XWS}5D}5}6E %}&BCYfcidRUS__RjSgaRTYB]" +
  "g7RRjTYRUS__R}2}3F}4FUG}4WV}5TV}3}3V  }&BCYfcidRUS__RjSgaRTYB]g}1RRjTYRRRjT[bVYWbR[gRg}UaTc_RXHEF}2}4}2SDEGG}3}5WS %}&BCYfcidRUS__RjSgaRTYB]" +
  "g9RRjTYRghf[bY[X}URDSDXTX}3WXG}3}3}4HDS %}&BCYfcidRUS__RjSgaRTYB]g>RRjTYRRRjT[bVYWbRh}UdWcXRWWE}6}6D}3GFWD}3XFDG %}&BCYfcidRUS__RjSgaRTYB]g7" +
  "RRjTYR^W}UgR}4F}2XEFTGX}5G}2HV}6}5 %}&BCYfcidRUS__RjSgaRTYB]g}+RRjTYRWbhf[WgRT}5}4G}2VWTHDW}3W}6GE %}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRbWkhRSX}" +
  "5SUFSDHTTDSG}2G %}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRVcbWR}5GWDHVDTWFW}4DUD}3 %}&BCYfcidRUS__RjSgaRTYB]g8RRjTYR}TS_iWRWDX}4}3H}6F}5W}2HE}6}4}2 %" +
  "}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRhZWbRF}5FX}3}5}4S}5VVGVHWS (}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbcjRH}3}3UTGXW}6}2EH}3HF}2 /}&BCYfcidRUS__RjSga" +
  "RTYB]g})RRjTYRbWjRTSED}2H}2T}4X}3ESUHD #}&BCYfcidRUS__RjSgaRTYB]g}0RRjTYRRRjT[bVYWbR]g}TS_RWeR}4HVGTXTWEUUHED}4}6 #}&BCYfcidRUS__RjSgaRTYB]g" +
  "9RRjTYRbWjRh}UdWVRWD}6VS}6VSWFWW}5}6}4}5 #}&BCYfcidRUS__RjSgaRTYB]g}*RRjTYR_WbYhZRWH}4WH}2}6XEHUGGEWE %}&BCYfcidRUS__RjSgaRTYB]g=RRjTYRYWhRi" +
  "bUZWU^WVRWF}4}3}5SV}4GEWXXHF}2 #}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRYWhR}5}5FX}2U}6S}5U}5HGWHU )}&BCYfcidRUS__RjSgaRTYB]g}-RRjTYReiWiW}B[UfchSg" +
  "^R}2WH}5D}4SHSF}6DXDS}4 %}&BCYfcidRUS__RjSgaRTYB]gARRjTYRghSh[URSUUWggcfRO}A}DLK}ARWE}3}6}4XT}3}3UTWGGVS ,}&BCYfcidRUS__RjSgaRTYB]g}3RRjTYRg" +
  "hSh[URSUUWggcfRO}A}DLK}AR}H}>P}GRDD}4WWH}4}4SX}6F}6}6XU ,}&BCYfcidRUS__RjSgaRTYB]gARRjTYRghSh[URSUUWggcfR}KP}C}=}D}KRT}5WDH}2DTXWUTGXWT ,}&B" +
  "CYfcidRUS__RjSgaRTYB]g}1RRjTYRghSh[URSUUWggcfR}GM}ANR}5}4TT}3DE}5GED}2E}5}4V ,}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRhZWbRW}4XGX}3V}4F}5GDHTWH #}&B" +
  "CYfcidRUS__RjSgaRTYB]g}-RRjTYReiWiW}B[UfchSg^RES}2SEVHVV}4}4}3}4G}4T !}&BCYfcidRUS__RjSgaRTYB]g7RRjTYRUS__REDTDDHTS}4}3XG}4}6}6}2 #}&BCYfcid" +
  "RUS__RjSgaRTYB]g:RRjTYRUZSf}<cVWKhRH}5}2}6EFVHX}2}3G}6W}2}2 5}&BCYfcidRUS__RjSgaRTYB]g}+RRjTYR[gKffS}URTUX}2}4GFVDVG}4}3VDH %}&BCYfcidRUS__R" +
  "jSgaRTYB]g}*RRjTYR[g}J[WjRGUEX}5SGU}3}5GT}4SHE %}&BCYfcidRUS__RjSgaRTYB]g},RRjTYRhc}Ghf[bYRSUF}3UES}5UT}4WF}3UG #}&BCYfcidRUS__RjSgaRTYB]g}/" +
  "RRjTYRdfchch}UdWgWhUS__R}2}4}2F}3}6F}5V}2XWGSS}4 &}&BCYfcidRUS__RjSgaRTYB]g8RRjTYRdSfgWRU}4XG}3T}5S}3EXH}4UD}2 #}&BCYfcidRUS__RjSgaRTYB]g}-R" +
  "RjTYRYWhQfchch}UdW}DXRHXTXDE}5}3}4W}2}4VW}3}6 %}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRYWhR}3DHDUE}6D}2}5W}4}5}3}5E #}&BCYfcidRUS__RjSgaRTYB]g})RRj" +
  "TYRZSgR}3UEV}5UX}3}5WUHU}2UX #}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRgWhR}3G}6}4EG}6HHH}4}3}6UTF (}&BCYfcidRUS__RjSgaRTYB]g@RRjTYR[bghSbUWcXR}I[bh" +
  "HKffS}URVGSWTDVUT}4}2DHXWS %}&BCYfcidRUS__RjSgaRTYB]gARRjTYR[bghSbUWcXRKffS}ULiXXWfR}2}3UVSSE}2F}2E}3}4WFT %}&BCYfcidRUS__RjSgaRTYB]gDRRjTYR" +
  "RRjT[bVYWbR]g}TS_R_ccgWRWeRT}3X}3}2EW}3WET}4DW}4F #}&BCYfcidRUS__RjSgaRTYB]g})RRjT[bVYWbRcT]WUhRVfcdRfWX !}&BCYfcidRUS__RjSgaRTYB]g@RRjTYRRR" +
  "jT[bVYWbRghf[bYRYWhRGUWHWWWGXV}4}3G}5E}5  }&BCYfcidRUS__RjSgaRTYB]g}/RRjTYRRRjT[bVYWbRhZfcjREUHHVHTX}3FEXV}6HE  }&BCYfcidRUS__RjSgaRTYB]g@RR" +
  "jTYRRRjT[bVYWbRbiaTWfRYWhR}6}4ETFEDVDHH}6SXGH  }&BCYfcidRUS__RjSgaRTYB]g=RRjTYRRRjT[bVYWbR[bR}4X}5HS}6V}4T}4SGWWV}3 #}&BCYfcidRUS__RjSgaRTYB" +
  "]g?RRjTYRRRjT[bVYWbR[gRbi__RU}3}3}4}2}2T}2UU}3}3HW}4S %}&BCYfcidRUS__RjSgaRTYB]g}1RRjTYRRRjT[bVYWbR[gRT[Y[bhR}5XS}2DFE}2WD}4}6V}4WX %}&BCYfc" +
  "idRUS__RjSgaRTYB]g}1RRjTYRRRjT[bVYWbR[gRcT]WUhRHT}6FHU}4STHW}6F}5}6}5 %}&BCYfcidRUS__RjSgaRTYB]g}1RRjTYRRRjT[bVYWbR[gRghf[bYRXUE}5FXWW}5V}4}" +
  "4}2GVW %}&BCYfcidRUS__RjSgaRTYB]gARRjTYRRRjT[bVYWbRTcc_WSbRYWhREX}2TSX}6SDDTW}4UGE %}&BCYfcidRUS__RjSgaRTYB]gARRjTYRRRjT[bVYWbR[gRXibUh[cbRG" +
  "E}2XX}3TTF}2}3H}4FX}5 %}&BCYfcidRUS__RjSgaRTYB]gBRRjTYRRRjT[bVYWbR[gRibVWX[bWVRTW}5T}4E}3E}6XX}2XU}2}5 %}&BCYfcidRUS__RjSgaRTYB]g})RRjTYRbWj" +
  "R}6FTSWVD}6HFWDV}6}6X #}&BCYfcidRUS__RjSgaRTYB]g},RRjTYRdfchcUc_RWGT}6H}2}4SFTV}4W}5}4T  }&BCYfcidRUS__RjSgaRTYB]g},RRjTYRigWfbSaWRG}5T}5}5D" +
  "X}2X}5TXTFE}3  }&BCYfcidRUS__RjSgaRTYB]g},RRjTYRdSggjcfVRFSUW}6XSVUVT}5D}4TX  }&BCYfcidRUS__RjSgaRTYB]g<RRjT[bVYWbRYWbWf[URDDDDDDDDDDDDDDD}2" +
  " #}&BCYfcidRUS__RjSgaRTYB]g<RRjT[bVYWbRYWbWf[URDDDDDDDDDDDDDDD}3 #}&BCYfcidRUS__RjSgaRTYB]g<RRjT[bVYWbRYWbWf[URDDDDDDDDDDDDDDD}4 }#}&BCYfcid" +
  "RUS__RjSgaRTYB]g<RRjT[bVYWbRYWbWf[URDDDDDDDDDDDDDDDE #%}[(|& #-))&%}%)}& (& &0)+ ()-&&&*#6* )!(}()%)})#&0(#1(+ 7& &#)(+& #- &&)! .& ) *+&(# " +
  " .#8(##}*&) &*) )3&) (.-)}+ () &&*%& #, (&-)+& ) !%) &#  %(&%&0)((  #&&)+) ##+# },)) ))#!# *   92  #&  +#:#   *& -) *  ;<#& =&!4 0   &#& )*(" +
  "}-}.}/)  %&)&%))!  ))# !  ) )(&&#!>+)3&.(( &!&(()% !!(& !&(*)(!#+!#!! )!)1 %}  )&&&&&%) & !!!(  %#( }   !   #*%(?! .# !!!!!& / #%#&# ##&!!!!" +
  "(& %&&)#}02 ,,&#  !)#&& %)&&%  !    .&#-##! ) ! % &+ 1*(% !!!!% & & !!}1& & !      .  &%*&  )*# !!!#*@ABCD}2!!&#(+   !!!  &(!( !!% &#%&# *+-" +
  "!! *%(! ! ( -!!!!!!!!!+%(&#!!! !!  %  +&%!! !%!! !#!!!!# !  ! !!& # !#%####! !!  #! %!&! ##& (&%&(#      %& (#%%!%#%(!#(%! !%%(!4%%%%%#!&%#!" +
  "!!#!%!!(#2))&&&(!d!}Y}Y(%! 4)}(%l!Kmmu .l K}f~pu .l K~p~su .*~p)4)aWacf}U# }!RRjTYRdfWdSfWVRXfWW ~^%(Yfcid p%*dfWdSfW ~Y#+}TS_[VShW }l!/}TS_" +
  "[VShW}?gcb o!2RRSTcfhRZSbV_Wf%!}#RR[bghSbUWRhWfa[bShWV%#~F#jSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRRUcb}TWfhRRU_cgifWgRRRRR[b}Tc^WRRR]gRg}UgRW}6}3" +
  "HTEDSDWED}5V}5}3RRRNibUh[cbRXbRjSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRR}?g}JS_iWRRRRRjSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRRg}UgRR}IbVWX[bWVRRR]gRg}U" +
  "gRW}6}3HTEDSDWED}5V}5}3RRRNibUh[cbRXbRjSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRR}?g}JS_iWRRRRRjSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRRg}UgRR}IbVWX[bWVRR" +
  "RRRRRhfiWR ~-&~<!jSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRRUcb}TWfhRRU_cgifWgRRRRR[b}Tc^WRRRjSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRR}?g}JS_iWRRUcfWRFE}2" +
  "}2}4EXT}5G}5}6FTE}3RRRfWgi_hRR}FWgi_hRRRRRjSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRR}?gMffcfRRRhfiWR ~R#}>jSgaRT[bVYWbRFST}6TWTEEF}4EWSD}2RRRUcb}TW" +
  "fhRRU_cgifWgRRRRR[b}Tc^WRRRRRRRhfiWR ~_&4RRjT[bVYWbRaS__cU {%} RRjT[bVYWbRfWS__cU }g&2RRjT[bVYWbRXfWW ~2(5RRjT[bVYWbRWkbRghcfW ~)(})RRjT[bVY" +
  "WbRVWghfc}URU_cgifW }r&},RRjT[bVYWbRSVVRhcRghSU^Rdc[bhWf ~O(,~q!! K!.}X~6(~_&}U~m(~5(}t#}W}g%}V~4&~F(~*#~U(~l(~9(~K(~!(~*%~B!~g(k~R#~)#~.&~1" +
  "#}f&~I&~.&~)#~)#~.&~%&~%&~6&~9&~%&~%&~:&~)#~1#~H#~8&u&~1#~F#~)#~1#~)#~J#~)#~I#~1#~)#~)#~)#~7&~-&~)#~%&~%&~I&~F#~)#~B#~s&~N(~R&}d#~E!~I%q(}o!" +
  "}k&}d!}l&~a!~#(~%(~&(~((}s&}Y~l&}v#~+&~:#}i(~:(~9!~R!~h(}y&}n%}w(~d%~R%~e%~S%~M(~L(~c(~E(~F!~d!~=#~&&~;&~a%~d(~(&~1(~e(~f(}n(}p(}m(}o(~j(z%v" +
  "!}b#~/&y(~n(/!}!-}z~Q+|&~h}=%}-l)}Z&}X< K~h(^;#= 9#Kw&]K~W~9u K)3~q#9#Kr#]K~3~7u K>z-  9#KmmmmkF#~Z#9#K }7!~V#9#Lm+G%x#9#Lmm}]mm&G%w#9#Kmmmm" +
  "kF#}t%9#K I o%9#K F#n%9#Lmmmmu G#z#9#K F#p%9#K F#~p!9#K F#q#9#K F#p#9#K F#o#9#K F#m#9#9#{ %u&{.%~_#9#9#>#x&F#~p#9!3~b(&J9 9#K~p!]Kt!z-  (#J#" +
  "J#J9!3~S(&J#J9!3~](0 9#K~h!]9!3t%9#K~_!]9#>#~h!9#>#~l!3y&9#>#~_!K!O0 9#>#~d!:./#..9#Ku&]K~g}eu K73~C(9#>#w&:.9#?%u&;}/L#}E0 9 K5]9#K~D&]K~D " +
  "z-  9 9.F#39 9}/G%+9 K#F# /!.9#Kp%]:}*9#K}t%]:}%9#Kz#]:} 9#K~Z#]:}&9#Kx#]:}+9#K~D#]:},9#Kw#]:99#9.F#~)%9#9.3CF#~3%9#K F#~/%9#9#K~)%]F#t%9#K~" +
  "h#]:69#K~K&]:29#Kw&]:+9#K~A&]:}!9#Kx&]:/9#K~D&]::9#K~R%]:39#K~h%]:;9#K~_&]:<9#K~K%]:=9#Ky%]:09#K~H%]:59#Kx%]:,9#Kv%]:}(9#K~B&]:}-#J%J#J9#K~V" +
  "!]9#Kt%]3~0%9#>#~V!K!O0 9#Ku&]9#>#~Z!;}#K 3}5;!3~^#9#>#v&:%9#>#w&:&9#>#u&:})9!3s(9#9}#K!3}5;!F#v%9#K 9&9})KmmmmkN;77F#u%9#K!9%977;8F#~7%9!3~" +
  "b(:&9#>#u%:!9#>#~7%:%#J#J9&&J9%9!Kw~:u K} 3}c%0!.9%9!K~^~9u K+3~T&&JK~k}hu K&3}W:%9#9#>#v%9%3}u%9#>#&:!9#># K!N&J9!3s(Km+:!.9%3s(9#Ku&]9#>#v" +
  "%3~^#9#>#u&KmmmmkO&J9#9#>#w&F#x(9#9#?#u&G%w((9#Kw(]9!3~^#Kmmmmk9#>#v&3}s(.#J9#>#w(;%KmmmmkO&J9#>#x(&J9#9#>#x(F#~#&9#9#?%w(G%r&/#(9%9#>#~D(3v" +
  "(..9#KmmmmkF#r&.9#Ku&]9#>#~7%9#>#u%K~:~=u K29#Kr&]3~t%9#9+?% G%r&9#9+>#+F#~#&9#?%u&;}/L#}E&J9#>#~h#9#>#~l#3v(969#>#~#&F#+969#?%r&G% 9!3s(/#(" +
  "9392Kv z-  9,9#>#~#&F#+9,9#?%r&G% 9#9}/G%w%9!3s(/%. .9%9!K~g~9u K*3~T&&J9#Ku&]9#>#v%3~^#9#>#v&:)9#>#w&:&9#>#u&:%9}-K#I  9+Km#}7! K :!K 9&9%K" +
  "mmmmkN;&7:*K 9%9&7:(K!9)9&7:%#J%J9!K%O&J9#K+]9!9+]A  ;&3~b&9!K!]:!9#>#+9#>#/9%9*3~T&M0!/#..9#Ku&]9#>#~7%9#>#u%K}u~=u K;3~=!9#A w&:&9#?%u&;}/" +
  "L#}E0 959}!K~G z-  9#9&I x%9#9}/G%w%9(9%3v(/%.9#9&I ~W#9(9%3v(/!.9%9!K~B}bu K(3~T&&J9#K3]9}(3u(3t&9#>#3:!9#>#5:%9#>#m#9#>#n#3~4(9#9%F#n#9#9!" +
  "F#m#9!0!9#Ku&]9#>#v%3~^##J9#>#u&;!KmmmmkO&J9#>#v&;%9#>#w&3~9#&J9#9#>#w&F#x(9#9#?#u&G%w(/#(9!9%3v(..9#KmmmmkF#w(.9#Ku&]9#>#~7%9#>#u%K~t~<u K}" +
  ",9#Kw(]3~t%9#9+?% G%r&9#9+>#+F#~#&9#?%u&;}/L#}F&J9392Kv z-  9,9#>#~#&F#+9,9#?%r&G% 9#9}/G%w%/%(9#>#~Z#9#>#~_#3}s(9}&9#>#~#&F#+9}&9#?%r&G# /#" +
  ". .9%9!K~Y}du K*3~T&&J#J9#>#v%3~S(&J#J9#>#v%3F:!9#Kw ]3~<&9#KJ^9#>#}>K!e;%9#>#}A9!9%73y&9#>#JK!N&l9#>#}=:&K!(9#>#v%3G:!9#KH]3~<&9#KD]9#>#HK!" +
  "e;%9#>#}89!9%73y&9#>#E:&9#>#D.K!O0 9&3H;)3}6:!9#K>]3~<&9#>#>K!N&J9#>#@:4K%:!(#J9#K9]9!3}_(9#>#=:(9#>#9K!e&J9(3s(K#:!/!.9#K6]9(9&3r%K%:!9#>#8" +
  ":%9#>#6K!e&J9%:4(9%3~S(&J#J9%3I;!3~T(9!3s(M0 9(3s(K :!9%:4/%..9%3s(K#:!.9(3s(..9)3s(9!K%N&J943s((9!K!}B&J9#K I }w(9#9!I ~/(9#94F#t(9#9#K}w(]" +
  "F#~)(9#Kw(]9#K~)(]3~7!9#>#w(KmmmmkO&J9#Kr&]K&3~m%9#>#}{&;!9#?#w(G# 9!9#{ #x({.#+9#K!F#u(9#9#?#r&G%~3(9#9#>#~/(F#~_(9#9#?#~)(G%~V(%J#J9#Kr&]9" +
  "#K~V(]3~7!9#>#r&KmmmmkN0 9#>#u(;!9#>#~3(N&J9#K~3(]K!3~,(.9#>#~7(9!K6_];%9#?#r&G# 9%9#{ #~#&{.#+9#9!K!]F#u(/!..9#>#~Z(3s(9#9#?%~3(G%r(9#9#>#u" +
  "(F#~#((9#K F#~#(9#Lmmmmu G%r(9#>#t(3s(.9#A }w(K!N&l9#Kr(]3v%Kmmmmk(9#?#}{(:}/9#>#r(.:!9&3s(9!KmmmmkN0#9#9}/G#~D&9#9!F#w&/&..9&3s(..9#Ku&]9#>" +
  "#~7%9#>#u%K~i~<u K03~=!9#?%u&;}/L#}E0 9#9+>#+F#~#&9#9+?% G%r&9392Kv z-  9,9#>#~#&F#+9,9#?%r&G% 9#9}/G%w%/%.9#9+>#+F#~#&9#9+?% G%r&9} 3v%9} 9" +
  "#>#~#&F#+9} 9#?%r&G# /!.9%9!K~n~9u K(3~T&&J9}(3u(;%&JKm+:!9%># 3n(:%(#J9#>#v%3~S(&JK~n~9u K(3}W:!9#K~_ ]9#>#v%9!3}u%9#K~V ]9#>#Z9#>#_3y&9#>#" +
  "}SK!N&J#J9#Ky ]9#>#V3}_(9#Kx ]9#>#}L9#>#}P3y&9#>#QK!O0 9#>#}H:%9!3s(9#>#v%3n(:!/%..9!3s(.9#Ku&]9#>#~7%9#>#u%K~H~<u K93~=!9#>#~D&:%9#>#w&:!9#" +
  "?%u&;}/L#}E0 909/Kw z-  9#9%F#~K%9#9!F#x%9#9}/G%w%/&..9}*3m(9#9%F#q%9#9!F#}m%9#K!F#p%/!.9%9!Kz}du K)3~T&&J9#K~p ]9#K~7%];!K~7~<u K*3}o%#J9#>" +
  "#kK!N&J#J9#>#}X;%3}h(9%3s(K|!eK#N0 9#K~h ]9!K~/~.u K33}o%9#>#dK!eM0 9#>#h;!3~T(9!3s(M0 9#>#v%3n(:!/#..9#Ku&]9#>#~7%9#>#u%K~=~<u K13~=!9#>#w&" +
  ":!9#?%u&;}/L#}E0 9=9:K~D z-  9#9!F#x%9#9}/G%w%/%.9#>#~p!9#>#z!3~4(9#9!F#z!9#K!F#~p!/!.9%9!K~s~9u K*3~T&&J9#Ku&]9#K~7%]3~E#9#}1%w&:A9#?%u&;}/" +
  "L#}F&J909/Kw z-  9#9A}6%x%9#9}/G%w%/%(9#9A}6%t#/#. .9%9!K}]~:u K+3~T&&J9#Ku&]9#K~7%]3~E#9#}1%w&:A9#?%u&;}/L#}F&J909/Kw z-  9#9A}6%x%9#9}/G%w" +
  "%/%(9#9A}6%~3#/#. .9%9!K}d~:u K(3~T&&J9#>#v%3~G(&J9#K!F#u#/#.9#K)F#~7&9#K}e}au F#~3&9#K%F#~/&9#Ko}au F#t&9#K&F#~)&9#Kn}au F#~#&9#K+F#}{&9#Kz" +
  "}_u F#r&K :19#>#v%3~S(&J#J9#>#v%3~](0 9#Kr!]9#>#v%3t%9#Kq!]9#>#r!9#>#}{!3y&9#>#q!K!eM0 9#9#>#}t!;)F#r(9#9)3CF#x(9#K F#~D(9#9#Kr(]F#w(#J#J%J#" +
  "J9#Kp!]9#Kw(]3~0%9#>#p!K!O0 9#>#}m!;!K!3}5;%3~b(9%3s(&J9!3s(/#.9#Ku&]9!K 3}5;%3~^#9#>#u&;&KmmmmkN0#9#>#v&;(9#>#w&9#Kr&]K&3}c%9&9(3v(9%3s(9!3" +
  "s(0!/%..9#9#>#v%3n(;!F#~)(9!3~S(&J9#K~/}au F#~D&9#K}m}au F#w&9#9!F#x&9#K F#u&L#:}0L#:@L#:}/L#:}1L#:?L#:>#J#J#J#J#J#J%J#JK%:%%J#J9#>#x&:&9#>#" +
  "w&:!9#>#~D&:}.%J#J9!9}.N0&9&9!># 9!K&]># 3}y!;*3}7;(3~b(M0 9*9&3~J(0 9!K+]:!9(3s(9*3s(/!..9#9!K+]F#w&9#>#u&9#>#v&3~4(9#9(F#v&9#K!F#u&K :&9!>" +
  "# ;(9!>#&;!Kz}_u K+3~T&&JK :%(#J9(9!Kn}au K&3~T&&JK!:%/!.9(9!Ko}au K%3~T&&JK#:%/!.9(9!K}e}au K)3~T&&JK%:%(9#9!F#~7(9#9(F#~3(9#K&F#~Z(9#K}m}a" +
  "u F#~V(9#K}!F#~K(9#K!F#~D(9#9#K~V(]F#x(9#9#K~3(]F#w(K}ptu 9#Kw(]3~]%:-K!:&...9*3s(9&0,#J#J#J9%K!^1%! %#.9}0L#}F0,9#Kw(]9#Ku&]3~n!9#?%w(;}0L#" +
  "}E0)9#}1%x(:CK#:%/%.9@L#}F0*9#Kw(]9#Ku&]3~n!9#?%w(;@L#}E0(9#}1%x(:BK!:%9@:?/#.9}/L#}F0(9#Kw(]9#Ku&]3~n!9#?%w(;}/L#}E0&9#}1%x(:AK :%9}/:>/!.." +
  "9}1L#}F0)9#Kw(]9#Ku&]3~n!9#?%w(;}1L#}E0#9#}1%x(:D/!..9#9!F#w&9#Ku&]3r(9)3s(#JL 9>9>L#}E;!7;}/L#}L&J#J9}/~!K!^1# /#..9#Ko!]}=        9A9!7}= " +
  "     ~h};3}u&9#>#o!K!O0-9#9#>#}f!F#u#.9?L!}^QM&J}=        9B9?L#}E7;A}=        XM9A}=      ~VKUMf0-9#9A}6%r#.9}0L!}^QM&J}=        9C9}0L#}E7" +
  ";A}=        XM9A}=      ~VKUMf0-9#9A}6%~##.9}1L!}^QM&J9#Km!]}=        9D9}1L#}E7}=        3}u&9#>#m!K!O0-9#9#>#n!F#v#.K!:1/,.9#>#x(:-/&.Kz}_" +
  "u K+3~U%:-/%.Kn}au K&3~U%:-/#.Ko}au K%3~U%:-/!.K}e}au K)3~U%:-.9#Ku&]3r((9#K~)(]9#K~g(]K~p}]u 3~#!:-9!3s(.9-3s(/!.9%3s(9!3s(.9)3s(..9#Ku&]9#" +
  ">#~7%9#>#u%K}e~<u K}2913~V&9#?%u&;}/L#}E0!9,9+Kx z-  9#9}/G%w%/#.9%9!K}]}eu K,3~T&&JK#:!#J#J#J9#>#v%3}h(K|!e1%#! !.9#>#v%K~g~;u K&3~q&&JK :!" +
  "/#.9#Ku&]9#>#~7%9#>#u%K~k~;u K63~=!9#A w&:!9#?%u&;}/L#}E0!959}!K~G z-  9#9!I x%9#9}/G%w%/&.K!:!.9#9!I o%/!.9%9!K~#}bu K13~T&&J9#>#v%3~G(&J9#" +
  ">#}t%9#>#r%3}s(9#K F#}{%9#Lmmmm3G#}t%/#.9#Ku&]9#>#v%3~^##J9#>#u&;)KmmmmkO&J9#>#v&:&Kx~=u 9#>#w&;!3|%&J#J9&:%%J9!&J9%A  ;(KD^K|!eK-P9(KReK~; " +
  "^K|!eK}(}BfM&JK~P}hu K&9(3}h&M0%.9%K!]:%9!K!^:!/!..9#9#>#w&F#x(9#9#?#u&G%w(/%..9)9&3v(.9#KmmmmkF#w(.9#Ku&]9#>#~7%9#>#u%K~B~;u K}-9#Kw(]3~t%9" +
  "#9+?% G%r&9#9+>#+F#~#&9#?%u&;}/L#}F&J9392Kv z-  9,9#>#~#&F#+9,9#?%r&G% 9#9}/G%w%/%(9#>#}t%9#>#r%3}s(9}%9#>#~#&F#+9}%9#?%r&G# /#. .9%9!K}i~:u" +
  " K(3~T&&J9#>#v%3~G(0!9#>#v%3~S(&J#J9#>#v%3~](0 9#Ku!]9#>#v%3t%9#K~3!]9#>#u!9#>#v!3y&9#>#~3!K!eM0 9#9#>#~7!;&F#~V(9#9&3CF#~#&9#K F#}{&9#9#K~V" +
  "(]F#r&#J#J#J%J#J9#Kt!]9#Kr&]3~0%9#>#t!K!O0 9#>#~/!;!K!3}5;%3~b(9%3s(&J9!3s(/#.9#Ku&]9!K 3}5;%3~^#9#>#u&;(KmmmmkN0#9#>#v&;)9#>#w&K~V}au K#3}c" +
  "%9(9)3v(9%3s(9!3s(0!/%..9#9#>#v%3n(;!F#w(9!3~S(&J9#K~h}au F#~D&9#K~V}au F#w&9#9!F#x&9#K F#u&L#:}/L#:>#l#J#J#J%J#J9#>#x&:(9#>#w&:!9#>#~D&:*%J" +
  "#J9!9*N0&9(9!># 9!K&]># 3}y!;%3}7;)3~b(M0 9%9(3~J(0 9!K+]:!9)3s(9%3s(/!..9#9!K+]F#w&9#>#u&9#>#v&3~4(9#9)F#v&9#K!F#u&9!># ;(9!>#&;!Ky}au K(3~" +
  "T&&J9%3s(9}/L#}F0(9#Kr&]9#Ku&]3~n!9#?%r&;}/L#}E0!9#}1%~#&:A/#.9(9!Kw}]u K(3~T&9%3s(M&J9#Ku&]3~a&/#.9>L#}F0%9#Kr&]9#Ku&]3~n!9#?%r&;>L#}E0 9#}" +
  "1%~#&:B/!..9#>#~#&/%.9#9!F#w&L 9}/9}/L#}E;!7:}/}=        9B9>L#}E;%7:BL 9>9%7:>}=        9A9!7:A9#Ku&]3r(/).Kw}]u K(3~U%/!.Ky}au K(3~U%.:%9#" +
  "Ku&]3r((9#Kw(]9#K~g(]Kq}^u 3~#!:%9!3s(.9%3s(/!.9%3s(9!3s(.L#:}/.9&3s(9}/L#}E0 9#L#G%m(9#L#G%~h&9#9B}6%~_&9#9>G%~V&9#9A}6%y&9#9}/G%x&K :!%J9!" +
  "K9N0&9!9#Ku&]];%K3]?% L!}E&J9#K~#!]9%K6]}1% }=      ~h};3}u&9#>#~#!M0#.9!K3]:!/ . ..9#Ku&]9#>#~7%9#>#u%K~#~;u K;3~=!9#?%u&;}/L#}E0!9,9+{ %3{" +
  ".%39,9+{ % {.% 9;9<KDz-  9#9}/G%w%/#.9%9!K}m~:u K,3~T&&J9#Ku&]9#K~7%]3}w#9#>#~D&:!9#>#w&:%9#?%u&;}/L#}F&J909/Kw z-  9#9!F#~K%9#9%F#x%9#9}/G%" +
  "w%/%(9#>#o#9#>#}f#3~4(9#9!F#}f#9#9%F#o#/#. .9%9!K}u~:u K*3~T&&J9#Ku&]9#K~7%]3}w#9#>#~D&:!9#>#w&:%9#?%u&;}/L#}F&J909/Kw z-  9#9!F#~K%9#9%F#x%" +
  "9#9}/G%w%/%(9#>#p#9#>#}m#3~4(9#9!F#}m#9#9%F#p#/#. .9%9!K}{~:u K+3~T&&J9#Ku&]9#K~7%]3}w#9#>#~D&:!9#>#w&:%9#?%u&;}/L#}F&J909/Kw z-  9#9!F#~K%9" +
  "#9%F#x%9#9}/G%w%/%(9#>#q#9#>#}t#3~4(9#9!F#}t#9#9%F#q#/#. .9%9!K~)~:u K03~T&&J#l9#Ku&]9#>#v%3~^#9#>#v&:!9#>#u&;(KmmmmkO&lK :%K 9!9#>#w&;&K}[~" +
  ";u K)3~T&0!})9!9&K}b~;u K&3~T&&lK!:%K (K#K%9!9&K}e~;u K&3~T&;&7:%9&K!g.(K%:%K!..9(9!3}s(&J#J9#Ku&]9#>#~7%9#>#u%K}i~;u K}(3~=!9#A w&:%9#?%u&;" +
  "}/L#}E0 959}!K~G z-  9#9%I x%9#9}/G%w%/&..9#9%I ~V#/!.9%9!K~4~:u K)3~T&M&J9%9!K~:~:u K+3~T&M&J9%9!Kyuu K*3~T&M&J9#9!F#~D(9#9%F#w(9#K!F#}{&9#" +
  "9#Kw(]F#r&9#Ku&]Kn~,u 9#Kr&]3~=&9#Kw%]9#>#v&;!9#>#w&3~C(9#>#u&9!3v(/&..9#K!F#}{&9#9#K~7%]F#r&9#Ku&]K~atu 9#Kr&]3~=&9#Kw%]9#>#v&;!9#>#w&3~C(9" +
  "#>#u&9!3v(/#.K :&9#>#v%3~S(&J#J9#>#v%3~](0 9#Ky!]9#>#v%3t%9#Kx!]9#>#y!9#>#~R!3y&9#>#x!K!eM0 9#9#>#~K!;(F#~V(9#9(3CF#~#&9#K F#}{&9#9#K~V(]F#r" +
  "&#J#J#J%J#J9#Kw!]9#Kr&]3~0%9#>#w!K!O0 9#>#~D!;!K!3}5;%3~b(9%3s(&J9!3s(/#.9#Ku&]9!K 3}5;%3~^#9#>#u&;)KmmmmkN0#9#>#v&;*9#>#w&Ku}au K%3}c%9)9*3" +
  "v(9%3s(9!3s(0!/%..9#9#>#v%3n(;!F#w(9!3~S(&J9#Ky}au F#~D&9#Ku}au F#w&9#9!F#x&9#K F#u&L#:>L#:}0L#:?L#:}/#l#J#J#J#J%J#J9#>#x&:)9#>#w&:!9#>#~D&:" +
  "1%J#J9!91N0&9)9!># 9!K&]># 3}y!;%3}7;*3~b(M0 9%9)3~J(0 9!K+]:!9*3s(9%3s(/!..9#9!K+]F#w&9#>#u&9#>#v&3~4(9#9*F#v&9#K!F#u&9!># ;)9!>#&;!Kw}]u K" +
  "(3~T&&J9%3s(9}0L#}F0(9#Kr&]9#Ku&]3~n!9#?%r&;}0L#}E0!9#}1%~#&:A9}0:}//#.9)9!K~/}au K(3~T&&J9%3s(9>L#}F0)9#Kr&]9#Ku&]3~n!9#?%r&;>L#}E0!9#}1%~#" +
  "&:B/#.9)9!K~4}au K*3~T&9%3s(M&J9#Ku&]3~a&/#.9?L#}F0%9#Kr&]9#Ku&]3~n!9#?%r&;?L#}E0 9#}1%~#&:C/!..9#>#~#&/&.9#9!F#w&L 9}/9}/L#}E;!7:}/}=      " +
  "  9C9?L#}E;%7:CL 9?9%7:?}=        9B9>L#}E;%7:BL 9>9%7:>}=        9A9!7:A9#Ku&]3r(/*.K~4}au K*3~U%/#.Kw}]u K(3~U%/!.K~/}au K(3~U%.:%9#Ku&]3r" +
  "((9#Kw(]9#K~g(]Ko}^u 3~#!:%9!3s(.9%3s(/!.9%3s(9!3s(.L#:}/.9(3s(9}/L#}E0 999}/9A3~h#M0 9},9>9B3~h#M0 9}+9?9C3~h#:&..9#Ku&]9#>#~7%9#>#u%K~Uuu " +
  "K;9&3~V&9#?%u&;}/L#}E0 9,9+Kx z-  9#9}/G%w%/!.9#L#G%w%.K 9})977:!9#?%w%;}/L#}F0#9#>#v%3s(9!983v(9}#3s(/!..9 9#K~p!]Kt!z-  9.3s(/#.9 K3]9,Kx " +
  "z-  9 K#F# 9 9}/G%+9#>#v%3s(9!983v(9}#3s(9.3s(.9#K~p!]3~r#..9#K~h(]= .}b}l!%Al&}Z&}X< Km/^;&= #J#J#J9 A w:K!^1%  #!. .9 K~V3]9 K~V3z-  .9 K~" +
  "V3]:}*#J#J#J#J#J#J#J#J#J9 A ~7:K!^1%!! #.9 K~):]:}+#J#J#J9 A ~):K!^1%!! #.9 Kp} ]:49 Kt9]:} #J#J9 A t9K!^1%!! *.9 >#r9># :(/*. . .9 >#~79:(9" +
  " >#~39:*/#. .K!:*9 >#~3::(9 >#t:K!N&l9 >#~/:9(3*:(K!:%/)(9 K I ~):9 9(F#~799 9 >#~/:;*F#~399 K~):].:}+.9 9(F#u99 Ku9]:4#J9*3-;%&J#J9%K+^;/>#" +
  " K!O&J9/3~i&K};:} K~d}^u :((#J9%>#/:} 9%>#+:(9&Kt-]9%K3]Kw z-  9%>#}L:)9&Kp%]9%K~R ]K~)!z-  9/K F# 9/KlO&J#J9%K&^;%># K!^:+9%9+F# 9+0 9/Kp#3" +
  "}q(..9&Ky,];%9&Kt-]Kw z-  9&Ko+];/9&Kp%]K~)!z-  9)K%N0 9&Kw#];+9%Kw z-  9&K}t!];%9/K~)!z-  9*3s(9)K#N0#9&Ku)]9+Kw z-  9&K}m(]9%K~)!z-  /&..9" +
  "(9} 3~Q( .(9&Kp%]9*94># 3}z!9&>#p%:(9&>#~V%;)K#N&J9*3s((9&>#}m%:} 9&Ku)]9&Kq%]Kw z-  9&K}m(]9&K~Z%]K~)!z-  9*3s(/#..K!:)/%.9 9} F#w99 9(F#v9" +
  "9 K~D9]9&Ku)]Kv z-  9 9)F#~V39 K~Z3];/9&K}m(]K~)!z-  9&Kp!]9 >#~h39 K~l3]># 3}v&9&?%p!:C9&Ko!]9 >#~p39 Kz3]># 3}v&9&?%o!:D9&Km!]9 >#m49 Kn4]" +
  "># 3}v&9&?%m!:}2K&Kx 3}z(;%K F#}>9%L G#J9%Lmmmmu G#H9%L G#D9%Lmmmm3G#>9%L G#99%9}2G#69%9DG#39%9CG#+9%L}[mmm3G# 9 9%F#p:9 >#~V3K&K53}z(;0L G#" +
  "+90L}]mmm3G# K&K&3}z(;%90F# 9%K~d~Mu 3}U:)K :%K!N&J9/># 3n(:*K!:%.9&9)F#}m*9&90F#p*9&9*F#}f*9&9%F#o*9&Ko*]K~/~.u K33~g!9&K~p ]9 A ~A4;/3~b&9" +
  "&9&?%kG#t-9&K(F#}t%9&9 Ky4]F#q%9&K!F#}m%9&9&Kt-]F#p%9&Ko+]K~Ztu 9&Kp%]3~=&Kv~ou ># &J .9&>#p+:}%9&>#}f+:09&>#o+:+K :(Kv~ou KlF# Kx~ou ># ;-K" +
  "&h:%K~D~ou ># :)#J#J%J9%9(O&J9(9)]:*9(K3];} :(9*K&]># 9*K+]># 909}%3~T&M0!/#..9-K~Z }D&J9)>#/:*9)>#&:+9)># :09-K!^;-K&h;%&J9)9)K3]9%z-  .Kx~" +
  "ou 9-F# 90KmmmmkN&J (909+3v(9*3~W&..9 >#~)4:+K+K>3}z(;%K }7!99%L G%69%9+F#59%9+F#39%K I +9%L}]mmm3G# 9-Kw~ou ># N&lKw~ou 3~R(K~D~ou ># (9).9" +
  "-K&h];)9&>#p+F#+9)9&?#o+G# 9)9%F#/Kx~ou 9-K!]F# /!.9)9} ]K3^>#/;%># :)9%9)K!]F# 9)K }>&J (9+903v(..K :4Kv~ou Kv~ou ># K!]F# 9 >#~p4K!N&J9 >#" +
  "z43n(:}%K!:49 >#m} 3n(:} .9&K~h ]9 >#~_39 K~d3]># 3}v&9&>#h:-9&>#d:*9 >#p:;0># K!]:)909)F# 9)M&J .9&K~V%]9 K~R4]># 9 K~V4]># 3~q#9&K~K%]9 K~" +
  "D4]3~F&9&K~d%]9 >#~_49 >#~d43}f#9&9 >#w4F#x%9&9 ?%u4G%w%9&9 { %t4{.%~3%9 A ~h4:+9&Kp%];)9 Ko4]K>z-  9&9+I ~p%K+K~p 3}z(;+L}[mmm3G% 9+K+]9)K~" +
  "h z-  K&K=3}z(;)9/I 99)90F#89)9-F#69)9*F#59)9} F#39)9}%F#/9)94F#+9)L}[mmm3G# 9 9)F#}t:9 9%F#q:9 9+F#}m:9&Kr.]9 Kn} ]3~F&9 Kr:]:/9&>#r.Kmmmmk" +
  "O&J9/9&>#~#.F#+9/9&?#r.G# (9&Ky,]K=3~o%3v#:C3v#:D9&9CL|}w}X}^Lmm!nG%q%9&9DL||||||||};}^LmmmmmmmmmlnG%p%9&K)F#}f+9&9&Kp%]F#o+9&Kt-]K~m~Iu 9&K" +
  "o+]3~=&9&>#~/-:+9&>#~3-:%9&K F#p+9&9%9+]F#}f+9&9+F#o+%J9&Ko+]3~_!;)Kmmv O&J9&9&>#p+;%K!]F#p+9%K+^K}+jK%}B&J9&Ky,]KA3~]#.9&Ky,]9)3~]#/!..9&>#" +
  "t-9+3v(9/9&>#~V,F#+9/9&?#y,G# .9 Kp:];+># ;*>#=&J .9 >#}{::)9 >#~#::%9*K F#D9*KlF#=9*K>]9)9%3~7(9*9*>#=K!]F#=9 9&{ #o*{.#p} 9 9+F#m}(9 9 Kv9" +
  "]F#z69 9 K}m:]F#~p69 K I t99 K I p}(9 9/?# G#n}(9 9/>#+F#}f}(9 Kt9]:} 9 Kp} ]:4.9 94{ % {.%q}(9 K~#}(];%9 Kr} ]K~p)z-  9 9%F#~)99 9 Kq}(];(F" +
  "#~#99 9 K~)9]F#}{99 9 K~#9]F#r9.#J9(># K!N&JK~7~<u K*3}W:+9&K~_ ]9(>#&9+3}u%9&>#_:)9&>#ZK!e&J9)3s(9+3s((#J9)3~i(9)3s(9+3s(M0 Ku~Nu K)3}W:%9&" +
  "K~V ]9(>#&9%3}u%9&>#V:*9&>#}SK!N&J9*3s(Km+:*.9%3s(L%:}3/%..9&Ky ]9!># ;%>#&9%># ># 4  9(>#+;*>#+&J .9&>#}P:+9&>#}L:)9*KlF#+9*>#/;%&l9*>#39%>" +
  "#/4! 9*>#+K!](K .:%9*9+F#39*9)F#/9*9%F#+.#J#J#l#J#J#J#J#J9 >#}{9># ;(A ~h)K!^1%!! #.9(K~L)]:}%#J#J9(A ~L)K!^1%  (!. .9(>#v):-9(>#u):*9(>#~7)" +
  ":%/#. .9(>#~V)># :)9(9(>#~R);*F#u)9(9(>#y);%F#~7)9(9(?#~Z)G#w)9(9(>#~d)F#x)9(K I ~L)9(9)K+];-F#v)9(K~L)]:}%.9(9*F#o)9(K I ~K)9&9(>#x)F#u,9&9" +
  "(?#w)G%~3,9&Kp%]9%># ;.K+];23}c!9&?#}t%:D9&>#q%:*9&?%p%;}3L#}F&J9&Kr.]9&K}{%]K=z-  9&9&{ %y%{.%w.9&>#~K%:-9&?#~D%:}29&>#w%:!9&K~3,]/#.9(9*F#" +
  "}f)9(Kp)];0;)9DG% 9(>#o);*A }>9.A PO&J9&Kp%]K}mou KB3~C(9&?#}t%:D9&>#q%:*9&?%p%:}39&Kr.]9&K}{%]K=z-  9&9&{ %y%{.%w.9&>#~K%:-9&?#~D%:}29&>#w%" +
  ":!9(>#}f)9)># 3v(9&K~3,]/#.9&Kx ]9*K}8]3~Y&9(Kq)]:39&>#Q;/&l9&>#~3,9&>#~7,939/9&>#}H3~q#3v(9(>#o):*9(>#}m):190># (939&>#u,F#+939&?%~3,G# 9DL" +
  "9o~!:19D~!.:+9(K!I ~K)9%>#+:)9%>#&:%9(91F#n)9(9+F#m)9(92F#~p(9(9-F#~l(9(9%K+]F#z(9(9)K+]F#~h(9(9.A PI ~/)9(9*F#~3)9(K I ~0)9(K!F#t)9(93F#~))" +
  "9(K!F#~#)9(9(K~3)]F#}{)9(K I ~K!9(9(K}{)]F#v!9(9(K~h(]F#u!.9(#l#J#l9&Kp%]:}(9!:2K :!K :1K :0L :}2L :}3< K~h*^;#= 9#K}m)]:/#J#J#J#J#J#J9(A ~K" +
  "!K!^1)%%(#! &.K*/(.9(>#y!:},K)/&.9(K~_!]:}.9(Kt#]:}/#J#J#J#J9(A t#K!^1&##! %.9(K~h#]:>9(Ky%]:?#J#J#J9(A y%K!^1%!! #.9(>#x%># :1K(/+. .9(>#~l" +
  "#:}09(>#~h#:9K&/).9(K~3#]:}19(K~_(]:@#J#J#J9(A ~_(K!^1%!! #.9(>#~V(># :,K%/*. .9(>#~7#::9(>#~3#:;K#/(. .9(>#~)#:<9(A ~,#:=9(}1%~_!:}59(>#m#:" +
  "}-9(>#~##:}!9(>#}{#:6K!/%. .9(9(>#u!;+F#w!9(9(>#v!F#~D!9+># :)9#K~h!];%9+>#+K>z-  9(9)F#x!9(9%K>z-  9(3~A%;}4}6%>9(Km8}7!Z9(L G%J9(L G%}S9(9" +
  "}4}6%}>9(L G%D9({/                {.%Q9(K~h ];%K I F9%K }7!E9%Lmmmm3G# 9%KmmmmkF#=9%KmmmmkF#69%LmmmmmmmmmlG#+9(K I m#9(9(>#w!F#~h!9(9(}1%>}6" +
  "%y!9(9(F#~l!.9#Kq*]9(Ky!];%92># 3~)!9#?%q*;CL%}E&J9}(L%G% K%/%.9#9#?%t*G%~##9#9#{ %r*{.%q#9%3~^&9CL#}F&J9#9CG%t#9#9#?%q#G%~3#9#9#{ %r#{.%u#9" +
  "(>#~D!:%9(>#w!:)9#Kq*];!9(K~h ]KHz-  9#Kt%]9)K&]># 9)K+]># 9%9#Kt#]9!9(}1%>3}^!/#.#l9(>#w!>#+A Z;+K#O&J#J9(>#~D!:})9#Kq*];%3~Z%;)Ku}]u K+3}W" +
  ";!3~d#9%3~*&9!3s(9)3s(M9+K!Oe0 9#K~_!]3~Z%;*K}u~Mu K53/;)3}u%9#K~V!]9#>#~_!9#>#~d!3y&9#>#~V!K!O&J9)3s(9*3s(/!.K!:+9#>#~Z!;03~S(&J90:!(3&;!Kw" +
  "}]u K(}=        3~7%9!K~E}]u K+}=        3~7%9#Kq*]9*9)9!3~_#9#A q*;%K!N&JK!9#>#}t*3}v(9!3s(.903s(9%K!g:+.9)3s(9*3s(9+M0 9#Kq*]9})L 3}_!9#>#" +
  "r*:%9#>#q*9#>#}t*3v(9!Kw}]u K(3~8#9%~3;Fr;E}=      ~fJV9!K~E}]u K+3~8#;}4}=      9JXf&J9(L G%~#!9!3s(9(A ~#!/%(9!Kw}]u K(9E3~7%9!K~E}]u K+9}" +
  "4}=      ~h};r3~7%9(9!F#~3!9(9F}6%t!9(L!G%~#!K!/%. ..9(L G%~#!K .:%9#K#I ~b#9#9%I x#9#Kp%]9(KD]9(9#Kx#]3}f!K .:%#J#J#J#J#J#J#J#J%J#J#J#J#J#J" +
  "#J#J#J#J#J#J9%1*)(&%#! *.9},92># 3~c%019(>#y!9(K~R!]># 3~X%9(K I m#9(9(>#w!F#~h!9(9(}1%>}6%y!9(9(F#~l!K*:%/-.#J#J#J#J#J#J#J91A 9K!^1%  !#. ." +
  "91>#8:%91>#6:*/!.9191>#+F#59191?# G#/91>#/KmmmmkN&J9191>#5;%F#89191>#3;*F#6(91># :791:!/#..9#Ky(]9*929%>#/4& 9#>#y(;*K}[mmmkN&J91K%I 9K}[mmm" +
  "k:*9(>#~K%># ># 92># 3~c%02/%(9#9#>#~Z(F#q)9#9#?#~R(G%p)91>#691K8]># 3~0&9#Kp)]:!9#>#p):79/:%9*KmmmmkO0#..9#9!?#&;CG%r(Kmmmmk:*9#Kr(]:%9CLmm" +
  "mmmmu }H0 9#Kmm&F#}{(.9%?# :}291K!I 9.#J#l9(>#w%9(K~D%]># 3~X%9(K}{%]3~B&9(K!I y%9>3~>%9(A ~3#&JK#:%#J#J9*Kmmmmk^1#!& .9(>#n#;!>#=9!K>]># 3}" +
  "s(9(>#n#;!9}2G#@9!97F#>9!9*F#=K!:%/%.#l9(>#n#;!># 9!K&]># 3v(9(>#n#;!9}2G#&9!97F# 9#K>]9(K~K#]3~Y&9#>#@:%9(>#n#;+>#+:)9#K9]9+>#&9)3y#9#>#=:." +
  "9#>#9:-9#>#>;!&J#J9%K-}D&l9!@ ,K~:l}A(9%K,O.0 K :%%J9%K,O&J9!9%]A  9%K~<}hu ]A  3~C%M0#9%K!]:%/!..9-9.K~l~Iu K!3~Z&M0 9+K F#+K~n%/#..K!:!9-M" +
  "9.M9)K||%}@ffM&J9-A  K~Q ^K~U!eK O:!.9#K~_*F#t*9#L G#~#*9#9.F#}{*9#9-F#r*9#L G#~/*9#K#F#q*9#Ky(]9#Kq*]3~V#9!9#A ~Y(K#N&l9#>#~R(:-9#>#y((9#K6" +
  "]9#Kq*]3}x&9#>#8:-9#>#6.;!fK!e9!K#NfM&JK!9-9.}D0%}).9(C!~5#.:!9(>#n#9!}7!EK :%/#(9*KmmmmkN&J9(>#n#;!># 9!K&]># 3v(9(>#n#;!9}2G#&9!97F# .9(>#" +
  "n#9(C!~5#}7!E.K .:%9*K}]mmmk}>0 9*973v(.9(>#~K#9(Ky#]># 3}s(/).9(K}{%];19(K~p#]K=z-  9(9}0F#~D%9(99F#w%9(9(Kr%]F#~K%9(9(K}t%]F#x%9(9(Kw%]F#r" +
  "%9(91F#}t%K(:%/+.#J#J#J#J#J#J#J#J9,#l#J#J#J#J#J#J#J#J#J#J#J#J#J#J#J9,A ZK!^1(  %#!&. .9,K~d ]:-9,Kp!]:5#J#J#J9,A p!K!^1%  !#. .9,>#}f!:%/-.9" +
  ",>#d:)/*.9,K~d ]:-9,K~>!]:)#J#J9,A ~>!K!^1%  !,. .9,K~p ]:*#J#J#J9,A kK!^1%  !#. .9,>#h:%//.9-># :+/,.9,K~d ]:!9,Ko!]:*#J#J#J9,A o!K!^1%  !#" +
  ". .9,>#n!:%/%.9!># :%/!.9,9,?#}H;CG#/9,9,>#}>F# 9,9,?#}AG#&9,9,?#}PG#59,9,>#VF#89,K9]9C~!9,>#33}f#9,K I o!9,9,># ;%F#_9,Ko!]:*9,K~d ]:!.9,9%" +
  "F#d9%>#/M&J9*K!I  9!3~L&/%.9,Km+F#}X9#Ku!]9%>#3Km+3r%9#>#u!:)9,9#>#v!;%F#k9,9)F#hK!:+9)K!e0!9,9%F#m!9,9%3.3|!;%F#n!.9#K~3!]9%92># 3~s!9#>#~3" +
  "!;+K#N&J9*K%I  K%/,(9#>#~7!:%9,>#n!3~h&9,>#m!3s(..9,>#}X3s(#J#l9+K!e&J9,>#d9#Kx)]9%3~;!9#K!I ~R)>#5;+>#}=&J .9+KlF#}=9+>#}>9+K~D ];)># 3~4(9" +
  ")9%F# 9+K!F#}>9+9+>#}=K!]F#}=9#>#~K):+9#>#x);-KmmmmkO&l9#?#y):D9*K!I  9!3~L&/%(9+.:%.9#Kx)]9%3~^#9#>#x);-KmmmmkO&J#J9#>#~K);)9#>#y)3~9#M&J9-" +
  "9)3v(/!.9#Kq*]9,>#dA 69#?#~K);C~!9CL9o~!3~L!9,>#d>#5;.>#E&J .9.KlF#E9.>#J;+9.>#HN&J9.KH]3~V(.9.>#}89+K/_];)9CG#&9)9-F# 9.9+K!]F#J9.9.>#EK!]F" +
  "#E9#>#~)*:}#9#?#}{*:D9#>#}t*:-9#>#q*:59#>#r*/#..9#Kx)]K~*}du K@3~q#9#K!I ~R)9#>#x):-9#?#y):DK}[mmmk:59#>#~K).:+9%3s(9*K!I  K%95K}]mmmkN0+})9" +
  "!3~L&#J95Kmmmmk^1##! .9,K9]:}&9,>#>K6_:*9DL9o~!:39,>#=:%9D~!#J%J9*&J9*K6^:*9%K+]:!9%K&]9%K6]:%># 9!># 9-9+3~T&M0!/#..9#9}#F#~)*9#9DG#}{*9#9+" +
  "F#r*9#9-F#}t*9#95F#q*9}&9#Kq*]3~B%/#.933v(959-3v(/!.9#9DG#~Z(9#9+F#~V(9#9-F#~R(K}[mmmk:*/0.9,9,?#=G#E9,9,?#&G#@9,9,?#5G#}89,9,A 8I }=9,># >#" +
  "5;+>#}=&J .9,K@]:)9+>#}>9+L||||2G#}=9+>#}A3~4(9+9+>#}=K!]F#}=9,K~d ]:-9,># ;%># K!O&l9,K!F#}{!9,K I ~>!9,9)?# G#~#!9,9){ #+{.#t!9,9)>#6F#u!9" +
  ",K~>!]:)/#(9,K I p!9,9)F#d9,9%K&]F#_9,Kp!].:5.9,>#_:}#9#K~p ]3}f%9,9#?%kG#h3&:%9,9,Kz ];+F#m!9,9%F#}XK~O}du K&3}W:%9#Kq*]9,>#m!K~S}du K)9%3~" +
  "o&9#A q*K!N&J9#>#}t*:)/*.9%3s(9,3&F#n!9)>#/K6_:*9)>#+:%#J%J9*M0!9%K&]># 9%K+]># 3}W:!9%K3]># 9%K5]># 3}W:.9#Kq*]9,>#n!9!9.3~_#9#A q*M&J9.3s(" +
  "9!3s(9*K6^:*9%K6]:%/!..9#>#}t*:)9.3s(9!3s(/&.9#Kq*];%9,>#m!K~Y}du K*9,>#n!3~o&9#A q*K!O&J#J9)>#39)>#53} :*9%9,>#m!K~b}du K&9*3~o&9#A q*K!N&J" +
  "9#>#}t*:)9*3s(/).9*3s(K~f}du K)3}W:%9#Kq*]9,>#m!K~l}du K+9%3~o&9#A q*K!N&J9#>#}t*:)9%3s(/).9%3s(9#K~h ]9,>#h9,K~p ]># 3r&9#Kq*]9,>#m!Kz}du K" +
  ")9#>#hKm+9#>#dK!e7;%3~o&9#A q*K!N&J9#>#}t*:)9%3s(/).9%3s(9)A 6&J9#Kq*]9,>#m!K}]}eu K,K}]+3~o&9#A q*K!N0!.9)># 9)>#&3}W:%9#K~_ ]9}#>#&9}#># 9" +
  "%9+># 3}h%9#>#_:)9#>#ZK!e&J9%3s(/)(9,9)F#o!9%3s(9,9,>#o!3.3|!;%F#}f!/&. ..9#>#}t*:)/%.9,K I v!9,9,?#~#!G#n!9,9,{ #t!{.#}f!9,9,>#u!F#}t!9#Kt!" +
  "]3}f%9#?%t!:C9,K!I v!9,9CG#}X3&;+K~O}du K&3132:.9#K~#!]3~<&#J9#>#~#!K!N&J9#>#~)!:%(9,>#p!K6_:*9,>#}f!:%#J#J%J9*&J9.9%>#&9%>#+9%>#39%>#5339*K" +
  "6^:*9%K6]:%9#Kr!]3~<&9#>#r!K!eM0!/#..9+9.349+9,>#}m!9,>#q!3} ;!3}!9!3s(9+K#359#Kq!]9,>#}X9,Km!]># 3r&9+9#>#}t!;%K 9#>#q!;!K!e73}#9!&J9%3s(.9" +
  ",A }t!K!N&J9#Kt)]9+K}]}eu K,3}W;!K}]+3~_#9#A t)K!O&J9!3s((9#>#~/):%9!3s(/%..9.3s(/%.9#>#}{!:%.9.3s(.9+3s(9#Kq*]9%3}{(9#>#}t*:+9#>#q*;*Kmmmmk" +
  "N0 9#?#r*:D/,.9,9+F#r!9,>#n!9,>#o!9+3}%:+9#Kp!]3~<&9#>#p!K!N&J#J9#Kq*]9#>#}m!3}{(9#>#}t*:+9#>#q*;*KmmmmkN0 9#?#r*:D/+..9,K I k9,9+F#_9,K~p ]" +
  ":*/!.9#K~V ]9%92># 3~s!9#>#}S;)K#N&J95K%I  K(/&.9#>#V:%9,>#}f!3~h&9)K!e&J9%:)(9#Ky ]9%K~p}au K)3}W;+3}u%9#>#}P:)9#>#}LK!N&J9+3s((9#Kq*]9)3w%" +
  "9#>#q*:!9#}1%r*:}49)3s(9+3s(9#K I ~B*9#K||%9}4z%K 9}4}=        X79}4}=    ~V|~gJV7K 9!7}7!w*9#K F#v*9#Lmmmm3G#~7*Kmmmmk:*9#KmmmmkF#t*9#Kmmmm" +
  "kF#}{*9#KmmmmkF#q*9#Kx ]9%K}e}eu K&3}W;+3}u%9#Kw ]9#>#Q9#>#}H3y&K!:!9#>#}>K!e&J9#Kx)]9#>#}A;!3~^#9!3s(9#>#x);*KmmmmkN:!9#>#y):)9#>#~K):}#(9#" +
  "KmmmmkF#x).9#K~7*]:}&9#Kt*]:39#K}{*]:.9+3s(K 9}#9!79)K}i}eu K13s&:!9*9#>#~K)3}s(K!:*#J9!M&J9#KJ^9%K}u}eu K-3}W;!3}u%9#>#}=:)9#>#JK!N&J9!3s(/" +
  "#(9)3~i(:*9)3s(9!3s(..9#9*I ~B*9#KH]9%K~Y}du K*3}W;)3}u%9#>#}8:!9#>#HK!eM&J9#9!F#t)9)3s(9#Kx)];+9#Kt)];)K~!}eu K.3~U!Kmmmmk9#>#}t*3}s(9#9#>#" +
  "y)F#r*9#9#?#x)G%q*9+9)K~-}eu K&3~U!Kmmmmk9#>#~#*3}s(9.9#>#y)F#+9.9#?#x)G# 9+9)K~1}eu K/3~U!Kmmmmk9#>#~/*3}s(939#>#y)F#+939#?#x)G# 9,?#h:CK&K" +
  "y 3}z(;)K I }H9)9%F#+9)9CG# 9}&3~3&9#Ky}]u F#v*9#9)F#u*9#KmmmmkF#~7*9#>#}t*:)9#>#q*:*9#K~d)]9#Kr*]K@z-  9!3s(9,>#o!3s(9,>#n!3s(9,>#}X3s(9,K!" +
  "I p!K(9*K}]mmmkN0*})/-.9)3s(9!:).Kmmmmk9#>#}t*3}s(Kmmmmk9#>#~#*3}s(Kmmmmk9#>#~/*3}s(9}&3~3&.9%3s(.9,>#o!3s(/!.9,9+F#d9,9+3}&3|!;%F#h/!.9,>#n" +
  "!:%/#.9#Ko!]9%92># 3~s!9#>#o!;!K#N&J9*K%I  (#J9#>#}f!:%9,>#h3~h&#J9!K!N&J#J9%36M079#Kq*]9%3})3~D(9#K}{*]9%373~D(9#Kt*]9%383~D(9%3s(9#>#q*;*K" +
  "mmmmkN&J .9#9#?#r*G%t)9#9#{ #~#*{.%~3)9#9#>#~3*F#w)9#>#}t*:%9*K}[mmmkN0 9#9#>#w)F#~_)9#9#?%u)G%~V)9#9#{ %t){.%x)/#..K}[mmmk:*9%3}*M&J ..9,>#" +
  "d3s(9,K!I k9*K}]mmmkN0 9-3~D&9*K}[mmmkO&J9#9%F#}t*9#9*F#q*9#9#?%x)G#r*9#9#{ %y){.#~#*9#9#>#~_)F#~3*9#K F#~3)9#Lmmmm3G#t)9#9#Kq*]F#~d*9#K+F#~" +
  "Z*9#9#K~d*]F#~V*9#Kt)]K~#~Nu K~^tu 9#K~V*]3q!&J .9#}5#~3):D9#>#~/):+9#>#t):*9#>#q*9#>#}t*3v(9#>#}{*9#>#~#*3v(9#>#t*9#>#~/*3v(9*KmmmmkO0(9+:%" +
  ".9%3}+:!9#K F#v*9#Lmmmm3G#~7*9#KmmmmkF#t*9#KmmmmkF#}{*9#KmmmmkF#q*9#9!}7!w*9%3},:.9#9%39&lK!(9%3:;!K*}D&J .9!K(N.I ~B*9#Kt)];)9.K~!}eu K.3}p" +
  "#Kmmmmk9#>#}t*3}s(9#9#>#~3)F#r*9#9#?#t)G%q*9)9.K~-}eu K&3}p#Kmmmmk9#>#~#*3}s(9#K}{*];!9#>#~3)F#+9!9#?#t)G# 9)9.K~1}eu K/3}p#Kmmmmk9#>#~/*3}s" +
  "(9#Kt*];!9#>#~3)F#+9!9#?#t)G# 9%3;;!&J9,K I v!9,?#}X:CK&Ku 3}z(;)K I }89)9!F#+9)9CG# 9#K~7*]3~3&9#K~_}]u F#v*9#9)F#u*9#KmmmmkF#~7*(9,Kz ]3}|" +
  "(.9#9#{ #~)*{.%p)9#9#{ #~7*{.%r)9#?#}{*:D9#>#r*:+9#>#}t*:*9#>#q*:!9.3s(9%3s(9,>#r!3s(9,A v!K!N&J9,>#}X9,Km!]># 3}f(.9,Km#}7!v!K&9!K}]mmmkN0#" +
  "})/*..9)K%I  K&.I Z/).9%3s(9,>#}X3s(9,>#h9,K~p ]># 3}f(9,K!I p!K}[mmmk:*/!.9,>#r!3s(/!.9-3~n%9*K}[mmmkO&J9#9)F#~R(9#K~V(]9#K~d)]K@z-  /%.9,>" +
  "# 9#K~R(]9)3~8(>#5;+>#}=&J .9+KlF#}=9+>#}>9+K~D ];%># 3~4(9%9)F# 9+K!F#}>9+9+>#}=K!]F#}=K}[mmmk:*/#.9,>#}X9,Km!]># 3}f(9,Km#}7!v!K}[mmmk:!.9" +
  "#9DG#~Z(9#9+F#~V(9#9*F#~R(9#9!F#y(9#9#{ %p){.#~d(9#9#{ %r){.#z(9-3}m&9#>#y(:*.9,K9]3v%9,K!I Z9#9#>#~Z(F#x(9#9#?#~R(G%w(9#9#C ~a(}7!v(9#9#A ~" +
  "c(I ~?(9#9#{ #~d({.%r(9#9#{ #z({.%t(9*K}]mmmkN0 9#A ~_(:!9#9#>#x(F#~V&9#9#?%w(G%y&9#9#C!v(}7!~K&9#9#A ~?(I ~M&9#9#{ %r({.%t&9#9#{ %t({.%u&9*" +
  "K}^mmmkN0+/!.K}]mmmk:*9(>#~Z(># ># 92># 3~c%0*.9(>#y(9(K~R(]># 3~X%9(Kp&]3~M%9(K!I ~_(9#9#?%y&G%p(9#9#>#~V&F#q(9#9#C!~K&}7!}f(9#9#A ~M&I }h(" +
  "9#9#{ %t&{.%~_&9#9#{ %u&{.%~p&9}13~?%K#:%#J#J9*K||||*]1# )!.9(>#n#;%>#=9%K>]># 3}s(9(>#n#;%9#>#q(F#@9%9#?%p(G#=9%9!I D9%9#C!}f(}7 }29%9#A }h" +
  "(I }4K%K!9!K!e7:%/(.9(9#{ %~p&{.#~V#9(9#?%p(G#u#9(9*F#~7#9(9#>#q(F#w#9(9!I ~D#9(9#C!}f(}7 ~E#9(9#A }h(I ~G#9(9#{ %~_&{.#x#9(>#n#9(A ~f#I F9#" +
  "9(>#v#F#r*9#9(?#~7#G%q*9(>#n#;%>#/9%K3]># 3}s(9(>#n#;%9#>#r*F#59%9#?%q*G#/9#9(>#x#F#r*9#9(?#w#G%q*9(>#n#;%>#69%K8]># 3}s(9(>#n#;%9#>#r*F#99%" +
  "9#?%q*G#69(9(C!~d#;%}7!~5#9(9%Kw!^K||%eK~Y }B&l9(>#n#A FKlgK!e(K .I ~3#9(}1%~h!:F3~A%:E9(}1%~p!:}49#9(>#~_#F#r*9#9(?#~V#G%q*9#KD]}=        }" +
  "=        9F9E9}4}x}x;}49}4}=        U79}49}4T73~k#9#>#D:99(9#>#E;}0F#~l#9(99F#~h#9(9#{ %q*{.#~p#9(9#{ %~#*{.#o%9(K I y%9(K I q%9(Ky%]:?9(K~h" +
  "#]:>K&:%/*.9(Kp&];,9(Ku#]Kw!z-  9(9:F#~R(9(9;F#y(9(9(K}f&]F#~Z(9(9(Ko&]F#~V(9(9(Ky(]F#}f&9(9,F#o&K%:%/).9(9<F#n#9(9}5}6%~h!9(96># F#o#9(3~A%" +
  "}6%~p!9(K}f#]9}!30z)3}_!9#Kx!]96>#+;3Kv ]3~Y&9#>#~K!:%9#>#x!:)K&K63}z(:+9#Ky(]K~O~+u K33~q#9#Kq*];!K~1}eu K/3~q#9#9#>#~V(F#~)*9#9#?#y(G#}{*9" +
  "+9#?#~#*G#39+9#{ #q*{.# 9#K!F#q)9#9+F#}m)9#K!F#p)Kmmmmk:*9)&J9!9}!A 39)9%3~L!9#>#q*:*.9#Kp)]9*KmmmmkO3~,(9#>#}m)9#>#q);!K6_]:%9#K}t*]:)%J9*K" +
  "mmmmkO&J9%9*F# 9%K&]9){ # {.# 9%K5]9)>#3F# 9%K6]:%9!K!]:!Kmmmmk:*/!..9#9!F#q)9}!A 3M&J#J9}!K/]># M0 9}!K+]># ;%>#+;!M0 9#Ky(]9%>#&9!3~q#9#Kq" +
  "*];!K~a~+u K23~q#9#9#>#~V(F#~)*9#9#?#y(G#}{*9#Kp)]9!3~B%..9#9#>#q);.F#~V(9#9#?#p)G%y(9.&J#JK :!9#>#~R(;+:%%J939%K&]># 9%K+]># 3~c#&J9%K6]:%9" +
  "!K!];!9.O0!/#..9%3}e(9+K6]:)9!:-%J#J9!K!]:*9!K6_9)]:%%J9*9.}D0!939%K&]># 9%K+]># 3~c#M&J9*K!]:*9%3}e(9%K6]:%/!..9-K6_9+];!9%?#3G#39!9%{ # {." +
  "# 9-K!]:-9*:!/!..9#9-F#~V(..93>#}S:*9#Ky(]93>#V;!3~,(9#>#~V(:%9!&J9!9%]9#>#~R(9%K6_]:%%J9#Kq*]9*3~S&9%9#?#~#*G#39%9#{ #q*{.# 9%K6]:%9*K6]:*9" +
  "!K!^;!0 .:%.9(Kq#];!9#?%y(G# 9!9%F#+96>#&:)K :*K!:!9}!K/]># &J9}!K+]># ;!>#+:*9!>#&:!.9)9}-F#69}-~33}V:%9#9!9*3~ (F#~)*9#K%F#~#*9#K~@}bu F#}" +
  "{*9#9%F#r*9#K*F#}t*9#K~?~Nu F#q*9)># 9)K&]># 9#Kq*]K#3t!K+:%%J9%K9O&J9%9#Kq*]]># 3s(9%K/]:%/!..9(>#o#:.96>#3:-96>#5:!9(>#}t#:*9(>#r#:+9(>#p#" +
  ":)9(>#}m#:%9#Kw!]9(}1%~h!3~k#9#>#w!:;9#>#~D!::9(K I ~_(9(K I ~#%9(9=I }{%9(9%F#r%9(9)F#}t%9(9+F#q%9(9*F#}m%9(9!F#p%9(9-F#}f%9(9.F#o%9(9:F#~7" +
  "#9(9;F#~3#9(K~_(]:@9(K~3#]:}1K#:%/(.#J#JK#9#?%p%;C~!K#^9CL!}L7K!^1# ,!.9#Ky!]9#}1%q%}s}=      ~h};r3~k#9#>#y!:},9(9#>#~R!F#~R!9(9},F#y!K):%/" +
  "(.9(9#>#r%F#y!9#}1%q%:}59#A }{%:=9(3~A%}6%~V!9(K~h ];<3}t&9(K I ~ !9(K }7!}{!9(KmmmmkF#}m!9(KmmmmkF#o!9(LmmmmmmmmmlG%k9(Lmmmm3G%d9(9=I ~,#9(" +
  "K I t#9(9<F#~)#9(9}5}6%~_!9(9(>#~D!;}!F#~##9(9(>#w!;6F#}{#9(9(>#y!;}-F#m#9(Kt#]:}/9(K~_!]:}.K!:%/&.9#Kq*];)9(Ky!];%92># 3~)!9#?%q*;CL%}E0+9%" +
  "3~^&9CL#}E&J9)9(K>z-  (9#L G%t*9#9(}1% }6%q*9#9(?%9G%~3*9#9({ %+{.%r*.9#K)I ~j(9#Kp%]9(KD]9#Kq*]9#Ky(]3}f!/!.#l9(Kq#]3v%9(>#}f#9(Kp#]># 3v(9" +
  "(K!I t#9}.3}a%K&:*#J#J#J9%K!^1%# *!.K(:*/!.9(A ~ !:*9(C!}{!:89#K3]9(Kz ]3~Y&9#>#3:})9#>#5:09#K+]9(Ko!]3~Y&9(Kw!]:+9#>#+:A9#>#/:B30z):}39})&J" +
  "#J9(>#w!9#Kq*]9})909A9B9}33~(!9#?%q*L!}F0 >#/;%A  9%K!I  K!N&J .}=     6~mJ9#}1%r*;}49}4}=     6~mJV7}=     J}iJ}y3~A%r:}498K~o%O98K~*%OeM&J" +
  "9}49%}1%3V&J9%98}7!69%9}4}6%3..9%K I  ..K /!.9(Kw!]:+9%K#N.:!9+># 9#9*I ~j(9#98}7!~h(9#9}3G%~_(9#9BF#~Z(9#9AF#~V(9#90F#~R(9#9})F#y(>#/;+A  K" +
  "!N&J .9+K I  9#K!9(>#9K-K(9!7;)9+>#+}@7F#~3*9#9({ % {.%q*9#9(>#=F#~7*9#9({ %3{.%~#*9#Kp%]9(KD]9#Kq*]9#Ky(]3}f!#J#J9+#l#J#JK#9#?%p%;C~!K#^9CL" +
  "!}L7K!^1#! &.9#A ~#%K1O0%9+A  K!N&J .9+>#+;%9+>#/}D0#9%K!]/!.9+A  K!N&J .9)9+>#+;%}@0!9%9)^.F#+.9+K I  .9CL%}F0 K :+9(C!}{!;}&K O9#}1%q%3~A%" +
  "9(}1%~V!}x:}49(>#y!9(>#w!>#&:3K!:-9(>#~D!;%K/]># &J9%K+]># ;%>#+:+9%>#&:-.Km+:)9}&M&J9#K-K,9!73~P%9#># 9#>#&3}W:).~33}V:!3}V:}#9}&3~O&:.9}43" +
  "}V:*9-9+3~ (:%9#9)F#~R*9#K-F#y*9#K}d}bu F#~K*9#9%F#x*9#K%F#~D*9#K~@}bu F#w*9#9*F#v*K+:%9#K+F#u*9#K~H~Nu F#~7*9#9.F#~3*9#K)F#~/*9#K~p}au F#t*" +
  "9#9}#F#~)*9#K&F#~#*9#K~E~Nu F#}{*9#9!F#r*9#K*F#}t*9#K~?~Nu F#q*93>#+93K/]># 9#Kq*]K)3t!%J9%Kx N0!9%9#Kq*]]># 3s(9%K/]:%/ . .K :%/!..9@K%I  K" +
  "%:!/).9#K!I o%9#K }7!m%9#L G%~h#9#9(>#y!K!^F#n%9(>#~D!:%9(>#w!:)9#Kq*];!9(K~h ]KHz-  9#Kt%]9)K&]># 9)K+]># 9%9#K~h#]9!9(}1%>3}^!/).9?K%I  K&" +
  ":!/&.9(>#~D!:%9(>#w!:)9#Kq*];!9(K~h ]KHz-  9#Kt%]9)K&]># 9)K+]># 9%9#Kp%]9!9(}1%>3}^!/&.9}(L%G% K(/(.9}(L%G% K)/&.9#Km!]9%K}XeKm+O&l9%3}((9%" +
  ".3}^(9#>#n!:%9#>#m!K!eM&J9#Kq*]9%3~D(9#>#q*KmmmmkO&l9#9#>#r*F#~_*9#9#?#q*G%~V* (9#>#}t*.:%.9#K~V*]Kt~lu K@3~q#9%3s( .9}/9!I  9}(L%G% K&/#.9(" +
  "K~#!]3~/%.9}(9#Kt%]Km!z-  K!.I ~K!9#K~h*]= 9&?%p%L%}E&J9}%K%I  /#.9&Ko+]9&Kp%];%Km!z-  9(3~[#9&>#n,:-9&?%o+:C9&Ky,];!9&Kp+]Ky z-  9&9&{ %~_+" +
  "{.%w,9&K~p+]3}r(9CL#}E&J9%9!Ky z-  9(>#o);!>#8:*9&K~3%]9!>#9;)3t(9&>#u%:!9&9)&l9!9)]9&>#~7%9!K8_]:%%J9&Ko+]9*3}w&9%9&>#r+F#69%9&?#q+G#39%9&{" +
  " #o+{.# 9%K8]:%9*K8]:*9)K!^;)0 .(9!.F#u%9&?%p%:}39&>#q%:*9&?#}t%:D9&Kr.]9&K}{%]K=z-  9&9&{ %y%{.%w.9&>#~K%:-9&?#~D%:}29&>#w%:!(9&9CG%t-9&K~3" +
  "-]9&Ky,]Ky z-  9(K I ~K)9&9&{ %w,{.%p.9(>#q):!9(>#}t):/9(?#}t):}29(>#o);2>#8:)9&Ko+]92>#9;03~p%909&>#o+9&>#p+;+^;%9%90}@7:*9&>#}f+9+K8_]:%%J" +
  "9*&J9&Kp%]9)3}w&9%9&>#~#%F#69%9&?#r%G#39%9&{ #p%{.# 9*K!^:*9%K8]:%9)K8]:)/!..9&9&?#o+G%y.9&90F#~V.9&Ky.]9&Ku-]3~ #9&>#~Z-;%KmmmmkO&J9&9&?%~_" +
  "-G#~d.9&9%F#~_.(9&K~_.]K}d}fu K})3~q#.92>#>9&Ko+]92>#@;03~q%909&>#o+9&>#p+;)^;%9%90}@7:*K+]:%9&>#}f+9)K&h]:)%J9*&J9&Kp%]9%K&^># 9%># 3~[!9&9" +
  "%K&]A  I }t%9)9&{ #p%{.# 9*K!^:*9)K3]:)9%K3]:%/!..9&90F#p+#J9!KmmmmkO&J9}2L||||2}J0!9!9/3v(.Kmmmmk:!.9&>#~h-;%KmmmmkO&J9&9&?#~l-G#}m%9&9%F#p" +
  "%(9&Kp%]92>#&92>#+3~s#.9&9&?%y.G%r.9&9&>#~V.F#~#.9&9&?#o+G#~).9&9&>#p+F#~/.9&9&?#p%G%~3.9&9&>#q%F#u.9&?#~d.:D9&>#~_.:*9&>#y-9&>#~R-3}s(9&K~D" +
  "-]3}d(9&>#z-9&>#m.3}s(9&Ko.]3}r(L#:}3.9(A ~K)&J9(>#q)9(K}t)]># 3v(.9(K I ~K)9(K}f)].;%># 9%K&]># 3v(9}%K!I  9}3L%}E0 9(3~%%9(K!I ~h)9&K~)*]9" +
  "&Kr.]K=z-  9&9&{ %w.{.%q*9}3L&}E0!/#.9(K%I ~h).9} K%I  9}+K%I  K#:)/#.9 K~#}(]3~C&9 Kq}(]3~2&9 K!I t99&K~Z*]9&K~)*]K=z-  9&9&{ %q*{.%x*943}j" +
  "&9 K}m:]3}[%9}3L#}Y;CL!}L&J#J9C~!K!N&J9 >#p:;/>#=;!K||||*}D&J .9/>#9:+K!:)9/9!K!]F#=9&Kp%]9/K@]># 9/KD]># 3~q#Kmmmmk:%9&>#p%;!KmmmmkO&J9&?#}" +
  "m%;}3L||||2}J&J9!:%(9!9&>#}m%3v(..9&Kp%]K.K}p~/u K}#3}t%9&9+F#y+9&9&A ~Z%I ~R+9&9&?%r%G%q+9&9&>#~#%F#r+9&9&?#~)%G#}{+9&9&>#~/%F#~)+9&9&?%~3%" +
  "G%t+9&9&>#u%F#~3+9&9&>#~R%F#~K+9&?%p%:C9&}1%q%:}49&9}3G%u+9&9%F#~7+9&9}4}6%p+9&9CG%o+9&9&?%x%G%w+9&9&>#y%F#x+9&>#v%9&>#w%3}s(9/9/>#=K!^F#=9&" +
  "Ko+];!K!9*3}b!:(9!3}_&/!.9&9*F#p%9&9DG#}m%9&K}t%];.9&K~Z*]K=z-  9&9-F#~D%9&9!F#u%9&9}2G#v%3&;+K~p}au K)K~pou K*3}W;%3~b%9%3s(9+K}^}bu K*9D~!" +
  ";19DL9o~!3}W;%3~b%9%3s(9&Ko+]9&>#~3%;29&>#~7%3~O!9&Kw ]9&>#}f+;%9&>#p+3}w%K!:)9}2~!:09&>#}A:(#J9&>#}>K!N&J9&>#o+9%3}s((#J9+K~2}hu K&9(3~b%9(" +
  "3s(9&>#o+9%3}s(9&K}[}]m+F#o+9&KJ^9&>#r%9&>#}{%9&Ko+]3}g#9&>#}=:(9&>#JK!e0 9+K~*nu K+9(3~b%9(3s(9&K}[}]m+F#t-9&>#~)%:%9&>#t%3(:)9&K F#p+9&9)F" +
  "#}f+K&h:(9&9&Kt-]F#o+#J%J9(&J9(K3^:(9&KH]9&Ko+]9%3}[#9%K3]:%9&>#HK!O0!/#..9+K~0nu K*9&>#}f+;%3~b%9%3s(9+Kz}_u K+9-~33}V;%3~b%K :)9+:(/%.9&>#" +
  "}8:(9&>#}f+3s(K!:)..9+:%.9%3s(9*913v(9.3}d(9&K~#%]3~k&9!903}s(9&>#~/%923v(.(9&9DG#}t%9&9*F#q%9&9}3G%p%9&K}{%]9&K~Z*]K=z-  9&9-F#~K%9&9!F#w%9" +
  "&9&{ %x*{.%y%9&9}2G#~D%9}2L||||}immmml}K&l9&Kp%]K 9&3}b!(9&Kt-];%9 >#p:K+];)3~W!9&KD]9 K~D4]3~Y&9&?%D:C9&9&>#~/-;!F#}m+9&9CG#}f+9&K!F#o+9&9&" +
  ">#~3-K/_9!]F#q+9&K~l.];!9&Ko+]9 >#~_49 >#~d43p!#J9&>#z.;/&J#JKmmmmk:49&>#~l.:!9&>#~p.:*9%3}k%9!KmmmmkN0 9&9/F#~#.9&9*F#}{.9&9!F#r.9&K>]9)3~N" +
  "&K!:(9&>#@:+9&>#>;)K!N&J9&K9]9+K~1}bu K&3}W;%3}u%9&K6]9&>#99&>#=3y&9&>#6K!N&J9&Ky,]9&>#8;!3~^#9!3s(9&>#y,;4KmmmmkN:(.9%3s(.9)9+3~4(9&Kt-]9-9" +
  "&>#y%3}v%9&>#~3-:%9&>#~/-:)9(&J9&KmmmmkF#o+(9&Ko+]9*9/9&>#~R,;!9&>#~V,3~-!949!3v(.9)9%9&Ko+]3~f!:(9&>#t-9)3v(9&Kr.]3~f&/#.(9!3~f&9%3}k%.9&K3" +
  "]9)3~N&9&>#3K!e&J9&>#5:((9&Kt-]9-9&>#y%3}v%9&>#~3-:!9&>#~/-:%9&KmmmmkF#o+9%9!9&Ko+]3~f!:(9&>#t-9%3v(..9&Kp%]K!9(3}b!.:(9&Kp%]3}_&K!:).9 >#p:" +
  "3~j&9}*3~r#9 Kv9]3~N%9 Ku9]:4.94># 3s(9}+K!I  .K#:%9)K#N&lK%(9}*3}]%9):%K!.:*.9 9*I ~7:9 9%K#N;*&lK%(9}*3~1&Kv:Ku:9%K!e79 ]># < K3^;/= Km+9(" +
  "3 :+9/K+]3~<&9/>#/:)9&K+];%9/>#+K!e;!F# 9%9)9+9!7F#&9/K3]= 9&>#/:!9&>#+K!N&JK|~ku K}23~Q( (9!3s(9(3s(9 >#u:3s(9 >#v:3s(.K!.I w:9&Km/]= 9*.}n" +
  "?&}+l&}Z!}W!}X< Km)^;)= 9)KmmmmkF#}S9)Km8}7!r!9)KmmmmkF#_9)KmmmmkF#k9)K }7!}t!9)L&G%}L9)L G%Q9)Lmmmmu G%}>9)KmmmmkF#p!9)KmmmmkF#n!9)L G%H9)K" +
  "~_*F#v!9)L G#~7!9)9#F#~3!9)9!F#~/!9)L G#w!9)K#F#~)!#J9)K~)!]3~I(K#N&J9)Kp!]:89)Kn!]:}&9)K~K ]:} 9)Kw ]:}!9)K~V ]:69)K F#y!9)Lmmmmu G#x!9)K}t" +
  "(]:*9)K}q(]:#K!:!#J%J#J9)Kp(];19)K~)!];,9!K!e3~P#9)A q(;!K%N0#9)9#C  }7!~R!9)9#A #I ~T!9!K#N0 9)?%p(:=9)Kr&]9,3~V#9)A ~(&;,K#N0#9*9)> ~!&F *" +
  "9*9)?#r&G# 9#9)C!~R!}7  9#9)A ~T!I #9)9!I q(9)9=G%p(9)9,I ~!(9)Kx!]913~B%K :!/!..9)KD]9)K~)!]3}x&9)>#DK#O0 9(K~h _:}(9)>#~K!;19)>#y!K6_]:}*9" +
  "%>#+:.9%>#&:/9)Kq(]:29)Kv%]:59)K~;%]:39)Kz#]:})9)K}t(]:79)K}q(]:49)K~#&]:}+9)Kn#]:}#9)>#x!9&K!e:991:#%J9#9}*O&J9)9#?#3;=G%~h!9)9#{ # ;>{.%~V" +
  "!9)9=G%o#9)9>{.%~p!9)9)A }f#K%NI }l#9)9}#F#}t#9)9%F#q#9)9)K}l#]F#}m#9)K~V!]K~p}au K)3}^%&J9)A }l#&J9)9)A }g#I ~#&9)9)?#n#G#r&9)Kp(];!9)Kr&]3" +
  "~>#9)K~3%]9!3q&(9)KmmmmkF#~3%.9)>#}S9)>#V3}s(969)>#u%F#+969)?#~3%G# (#J9)K~p!];!K~pou K*3}^%&J9)9)>#o#K(N&l9)>#n#;!}5  9!K&]}2  L9}anL~]~<~," +
  "}s~N/}E(K .I r!/!.9!K}^}bu K*3}^%&J9)Kp(]9)K}m#]3~!#9)>#p(;!KmmmmkN&JKmmmmk:!(#J9)Kr&]9)>#}m(;&9)>#q(3}e#9!9&3v(Kmmmmk:!9)>#r&;&KmmmmkN0 9)>" +
  "#~#&&J9)?#}{&:}-9&:!(9&9)>#}{&3v(...9)>#_9)>#d3}s(9)9}-G%d9)9!F#_/!.9!K}d}bu K-3}^%&J9)9)A }g#I ~#&9)9)?#n#G#r&9)Kp(]9)Kr&]3~>#9)>#q(:*9)>#}" +
  "m(:&9)>#p(K :!92K~^}eu ?  G )92K~W}eu ?  G  9)#l#J%J9!K1O&J9)9!92]A  ;+3~P%9!K!]:!9)># 9)>#&9&9*3~T&M0!/#..K1/!.9+K19)A }l#7.I }x!9&3}s(/!.9" +
  "!K~2}hu K&3}^%&JKmmmmk:!9)A }f#K(N&J9)>#n#:+9)K~3%]9)>#o#;*3~o%%J#JK :!%J9!9*N0!9!9+]A  K;O&J9!K!]:!/!..9)K~3%]9+9!K!];!3~7(9*9!^:&9!9+]:,K " +
  ":!#J%J9!9&P&J9!9,]A  ;+K~R O&JK!:*9+K;N0%(K#:*.9!9*]:!/!..9&:!.9)9,9!K~R 3}h&I ~#&9)9!F#}{&9)9,F#r&9)Kp(];+9)Kr&]3~>#9)>#p(9/9.9)>#}m(;*9)>#" +
  "q(;03r#&J9+9/9.9*903~-!9)>#}m(;+9)>#q(9)K~3%]3~k!9)>#p(9+3v((9)K~3%]9,9!3~7(.9)K~3%]K;3}o&9*3}s(K!9!K!];*9,]9!9&}D7:+9&9*^;!K 9!9&}B7:*/!..9" +
  ")K~3%]9+9*3~7(9)?#~7%:}.9)>#~3%:!.9)>#k9)>#}X3}s(9)9}.G#}X9)9!F#k/!.9!K~*nu K+3}^%&J9)K~_*F#~3&9)L G#t&9)9)?#n#G#~#&9)L G#~7&9)K#F#r&9)K F#~" +
  "K#9)Lmmmmu G#~D#9)A }f#K&N&J#J9)Kr&]3x(K#O0 K!:!%J9)K~/#]9)Kr&];&9!K!e3~i%9)>#~/#K#O0!9)A ~3#K!eM0!9)K~R#];!9&3~V#9)A ~^#K#N0!9)>#~V#:&9)>#~" +
  "R#:*9)A ~Z#:,9)Kq%]9!9/9.3}r##J#J9,K(N&J#J9)K~_*F#~#(9)L G#r(9)9&F#}t(9)9*F#q(9)L G#~)(9)K#F#p(9)Kp(]3~I(K#O0#9)K F#t%9)Lmmmmu G#~#%K!:!#J%J" +
  "#J9)K~3%];&9)Kp(];*9!K!e3~P#9)A u%;!K%N0#9)93C  }7!r#9)93A #I }y#9!K#N0 9)?%~3%:=9)K~h#]9*3~V#9)A ~s#;*K#N0#959)> ~o#F *959)?#~h#G# 939)C!r#" +
  "}7  939)A }y#I #9)9!I u%9)9=G%~3%9)9*I ~G%9)K~#%]9&3~B%K :!/!..9)K+]9)Kp(]3}x&9)>#+K#O0 9)>#t%K6_:*K :!9)>#~)%:&9)>#~#%%J9!9*O&J9)9!9&];+?#3" +
  "G%w%9)9+{ # {.%~3%9)K~3%]K}^}bu K*3}^%&J9)K~h#]959/9.3}r#9)>#q%9)>#}t%3}s(9)9)>#~p#F#r%9)9)?#~h#G%q%.9!K6]:!/!..9&3~A(/!.9)>#~#%9)>#~)%3~A(/" +
  "#..K~d~Iu K+3~+#K|!e;!K},N0 9)K F#u%9)Lmmmmu G#~3%9)>#q%;&KmmmmkN&J9)KmmmmkF#p(9)K~3%]3}j%(9)9)?#~3%G%p(9)9)>#u%F#q(9)9!I ~#(9)9)?#}t%G%r(9)" +
  "9&F#}t(./!.9)KmmmmkF#p(9)>#q%9)>#}t%3}s(.9)K~D#]9)Kp(]3~,#K :!/ . ..9)9)>#~K#F#q(9)9)?#~D#G%p(9}!3}d(9}!9)>#q(F#+9}!9)?%p(G# /!.9!K~fnu K)3}" +
  "^%M&J9!K}m}bu K-3}^%&J9)K9]9}#3}z#9)9)>#=;!}7!}v!9)9)>#99!Kmm&Pe}7!}t!/#.9!K}v}bu K-3}^%&J9)K>]9}#3}z#9)9)>#>;!~*G%H9)9)>#@~39?9!K!e7;?}6%J/" +
  "#.9!K~#}bu K13}^%&J9)Kp(]9)K}m#]3~!#9)>#n!9)>#o!3}s(9}&9)>#q(F#+9}&9)?#p(G# /#.9!K~6}hu K*3}^%M99Mf0!#l9)K~_*F#o%9)L G#m%9)9)?#n#G#~p#9)L G#" +
  "}f%9)K#F#~h#K :*9)K F#r%9)Lmmmmm!G#q%K+:+9)A }f#K&N&lK 9)K~h#]3x(K#O0!})K!:!%J#J9)K~R#]9)K~h#];&9!K!e3~i%9)>#~R#K#O0 9)A ~V#K!eM0 9)K~#%]9&3" +
  "~V#9)A ~.%K#N0 9)A t%:!9)Kr&];&9)>#~#%9)>#~)%9%K 9)3}Z#J9)?%r&;=L#}F&J#J9)Kp(];,9&K~h z-  9!K(O&J9,3~#%/!.9)K~3%];!9}+K~_ z-  9)9=G%p(929!K~" +
  "_ z-  9)>#~3(KmmmmkO&J#J9)>#~7(;!9)>#u(;&K~pou K*3~T&M&J9!9&K~t}au K(3~T&M0!.9)Kr&]9)K~3%]K~_ z-  /&..9)Kp(]3~#%..L#:=.9)Kp(]9)Kr&]K~_ z-  9" +
  ")Kq%]9*K!K+K~h 3~U&9)>#}t%;+9)>#r%;*K~h _]:!%J9=L%}F&J9!9=G% 9!K+]9)Kp(]K~_ z-  9!K~h ]:!9*K!]:*L%:=/!..9)9*F#r%K :!/!..9)>#q%(K ..:-9(9*O&J" +
  "9+9*3}]&9-9+3w(Kmmmmk:-(9+9}(]:&K :!#J#J%J9!9}(N;,M&J9!9+]9!K~h ]:!?% L#}F0!/#..9&;*:!/!.9!9+];!K~h ^:*.K K+3w(9!9&9!^K~h b3}]&9)9-F#p(9)9+F" +
  "#}m(9)9*9+^K~h bF#q(K+K 3}]&K K+3w(9,&J9)?#}m(:}/(9)Kp(]3~<%Kmmmmk:-..983}r(9)9}/G#}m!9)9-F#p!/!.9)K~_*F#x%9)L G#w%9)9)?#n#G#u%9)L G#~K%9)K#" +
  "F#~3%9)K F#~##9)Lmmmmu G#r#9)A }f#K&N&J#J9)K~3%]3x(K#O0 K!:!%J9)K~)#]9)K~3%];&9!K!e3~i%9)>#~)#K#O0!9)A t#K!eM0!9)K~/#]9&3~V#9)A ~:#K#N0!9)K " +
  "F#w#9)Lmmmmu G#u#Kmmmmk:-#J9)A ~7#K(N&J#J9)>#~3#:!9)>#~/#:&9)K~_*F#~3&9)L G#t&9)9!F#~)&9)9&F#~#&9)L G#~7&9)K#F#r&9)Kr&]3~I(K#O0 9)K F#~K#9)L" +
  "mmmmu G#~D#K!:!#J%J#J9)Kp(];&9)Kr&];*9!K!e3~P#9)A q(;!K%N0#9)94C  }7!y#9)94A #I ~P#9!K#N0 9)?%p(:=9)K~h#]9*3~V#9)A ~s#;*K#N0#979)> ~o#F *979" +
  ")?#~h#G# 949)C!y#}7  949)A ~P#I #9)9!I q(9)9=G%p(9)9*I ~!(9)K~D#]9&3~B%K :!/!..9)K6]9)Kr&]3}x&9)>#6K#O0 9)>#x#;,9)>#~K#K6_]::K},:09)>#~D#9,:" +
  "&%J9&9:O&J9)9&?#3G%m%9)9&{ # {.%~h##J9)K~h#];!K~1}bu K&3}^%&J9)Kp(]9})9/9.3}r#K},:09)>#p(;!KmmmmkN0!9)>#}m(;*9)>#q(3~+#9!9*3v(K|!e:0(9!K~h}a" +
  "u K&3}^%M&J9!K}^}bu K*3}^%M0#9)Kp(]9})9/9.3}r#9-9}%3}s(9)>#q(:<9)>#}m(:}%9)>#p(:-/#.9)K~_*F#~#(9)L G#r(9)9)?#z#G#q(9)L G#~)(9)K#F#p(9)K F#~Z" +
  "#9)Lmmmmu G#~R#9)A n%K&N&J#J9)Kp(]3x(K#O0 K!:!%J9)K~_#]9)Kp(];*9!K!e3~i%9)>#~_#K#O0!9)A ~d#K!eM0!9)Kq%];!9*3~V#9)A }z%K#N0!9)K3]9!3}z#9)K~R#" +
  "]9)>#3K!N&l9)}5#59=Lmmmmd}^n:=Kmmmmk(9)K~#%]9)Kq%]9/9.3}r#9=9)?#~)%9)>#~#%;!KmmmmkN7:=K}[mmmk9!9!K}[mmmk}A7.;*K}[mmmkO3~/(9)>#~V#9)>#~Z#;+K/" +
  "_]:!%J9*K}[mmmkO&J9!9*F# 9!K&]9=G# 9!K/]:!9+K!]:+K}[mmmk:*/!..9)9+F#~Z#K :!/ . ..9)9)>#~Z#F#t%9)9)?#~R#G%~#%9)Ku#]3}j%9)9)>#t%F#w#9)9)?%~#%G" +
  "%u#..9&K6]:&/!..9,3~A(90K},N0!9-KmmmmkN&J9)KmmmmkF#p(9)Ku#]3}j%(9)9)>#w#F#q(9)9)?%u#G%p(9)90I ~#(9)9<F#}{(9)9}%F#r(9)9-F#}t(./%.9)>#~D#9)>#x" +
  "#3~A(..9)KmmmmkF#p(9-9}%3}s(9)Ku#]3}j%.9)Kr#]9)Kp(]3~,#K :!/ . ..9)9)>#~##F#q(9)9)?#r#G%p(9} 3}d(9} 9)>#q(F#+9} 9)?%p(G# ..9#K6]:#/!..913~A(" +
  "9)9)>#VK 9)>#}SKmmmmkO79)>#ZK~t}au K(3s&9)A r!fI r!9 9)KH]K~h z-  /#.9)>#x!9)>#~K!3~A(.9 L#G% 9)KH]3~#%.9)Km)]= .~7O%}&l%}Z!}X< Ku(^;&= #J9#" +
  "Kmm99%># ;*K&h;-9-Kmm9}B7}B&J#J9%A }(:} 9%A 6:,9%>#/;.&}Z9.K0i;*K!^:-9%}5#3:79%>#59*K }A&JK!9*^Kp%bK!];*K~G}dj_:+9-9*Kp%_]:-.Kun}9b~*9.K&}TK" +
  "|%e9+]9-K~Z a;.^9-K~0._K#i]9.K#i]~)Lm}z(}Z97}XL~_*}Z}XLm~_~D~5~,p1}Y(30z).:73?:}+9&9,I }H9&9} I }I9&9}+}6%J9&97G%H9&L!G%D9&9%?# G%}>9&9%>#+F" +
  "#QK.:%%J9%KCO&J9%9&Kt%]]K#I  9%K/]:%/!..9&K~R~Iu F#~p#9&K!F#~l#9&K&F#q#9&L G#p#9&Lmmmmu G#o#9&{/                {.#}t#9&L G ~%#9&K!}7!u#9&K!" +
  "}7!n%9&L!G#z#9&K F#~7#9&Lmmmm3G#~/#9&9&KD]F#~h#9&K~D#]9&Kt%]K=z-  9&L G#q%9&9#F#}m%9&9!F#p%9&L G#}{%9&K#F#o%9&K~_*9&>#}A;}&9}&K~_*}D7F#r%9!9" +
  "#K~R~9u K%3~Z&&J9&K!I ~%%9&K%F#q%.9&Ko%];%3}i&K|!eK~s O&J9&Ky!]9%3}h!9&K}m&];%9&A ~V!K6hK}[}^5fK 3~D#9&Ko#];*3~n&9*9%K@z-  K}[mmmk:*9&K}[mmm" +
  "kF#t%(#J9&K~/#]:39&K F#p&9&Lmmmm3G#o&9&L G#r(9&9#F#q(9&9!F#}m(9&9&Ko&]F#}t(9&K#I }^&9&K#I ~o%9&K#I ~c%9&K#I ~U%9&K#I ~J%9&K#I ~@%9&K#I ~6%9&" +
  "L&G%~p!9&L G%~h!9&Lmmmmu G%~_!9&L G%~V!9&9}+}6%y!9&K F#~h&9&Lmmmm3G#~_&9&Ko%]K~s 3}_%K :,#J%J#J9&K~l&];)9&Ko%];-9&?%~V!Q&l9&>#~h!(K!.M3}c&9&" +
  "A z&;4K#N0#9&>#}{%K!]:+9&>#~p&:.9&K>]9)9&K~_&]3n%9&>#>;(9&>#@;*3~?!;1K-^:%#J9&Ky!]9)9(9*913~:%;)M9%K|!eK&OfM&J9-3}i&K|!eK~s N&J9&Ko#]9-9&K}m" +
  "(]K!3n!9&K}t~1u ># F#t(9&K}m~1u ?# G%~#(/#..9&K~#(]9&Ko%]3}h!.9&9.F#w#9&9+F#v#9&K I u#9&K I }_%9&Ko#]9(9*9)9&K~#(]9&>#q%3}p%0!9%K|!e;)K)}B&J" +
  "9&Kt%]9)K/_];*9&>#t(F#+9*9&?%~#(G# (#l9&K9]:19&Ko#]:-9&K~#(]:.K :+< KD^;)= #J#J#J#J#J#J#J9*K,^1& &#!&.9(A  K~e O0%9(A !K~[ O0%9(A #K~k O0%9(" +
  "A %K~k O0%9(A &K~W O0%9(A (K~^ O0%9(A )K~[ O0%9(A *K~A O0%9(A +K~Z O0%9->#ZA }-K!O0%9.A +;(K%O&JK#:+Kmm/:%/%.9)K F#89)Lmmmm3G#59)9.A ,I >9)9" +
  ".?# G#99)K+]9)K9]9)K5]3n%9)>#+:(#JKx~=u 9)>#/;*3|%&J#J9*:%%J9%M0%9(A  ;+KD^K|!eK-P9+K~U!eK~; ^K|!eK})PfM&J9+KA^;2K0}BK K!92hK}^u e7M9+K~U Oe" +
  "0#.9(K!]:(9%K!^:%/ . ..9-K}_}by K}^}by 9*Km#P7K}]}by 9*73}{&.9)>#59)>#63v(K#:+/&.9(A  K~a O0#9(A !K~f O0#9(A #K~l O0#9(A %K~[ O0#9(A &K~^ O0" +
  "#9(A (K~j O0#9(A )K~W O0#9(A *K~l O0#9(A +K~a O0#9(A ,K~g O0#9(A -K~f O0#9(A .K~k O0#9->#ZA }-K!N&J9.A +;(K(N0&Kmm5:%/#.9.A +K(N&J9.>#&:%9.>" +
  "# :+9)9)KC]F#59)K9]9+9%9)K5]K13~i#9)A }1K#N0%(9.3~Q%M0%.9-K}i}b~K 3}{&/&.9(A  K~W O0!9(A !K~f O0!9(A #K~g O0!9(A %K~f O0!9(A &K~q O0!9(A (K~" +
  "e O0!9(A )K~g O0!9(A *K~m O0!9(A +K~k O0!9(A ,K~A O0!9(A -K~Z O0!K!:+9->#ZA }-K!N0#/!.9(&J9-9%9(K6hfK}[%f3}{&/#(9-K03o&/%. .K,:%K}{}gu :.#J#" +
  "J%J9%K!];%K4O&J9%K})N0+9.K&^:+9.># :29.K+]:.9(9*9+># 923~<!M0!/#..K :./!.9%K4P:.9%K-^:%.9)9%I !9)9.K!eI  9-9)A !K6hK~f~r~.~+*^K}k!9)A  73}z&" +
  "9-K03o&/!.9+K/_9-];%9.>#+F#}A9%9.?# G#}=9+K*]:(K!/!.K .:%919(I !919%I  9)KD]= 9&A 9M0#9&A ::%.9&9&A n%94K!g9%K|!e9,K|!e}DeeI n%9%:,/!.. .9&K" +
  "}m&];%9&Kt%];*K~K z-  9&>#~_&9&>#~d&3v(9&Ky!]3~m&9&9&>#}{(F#u%9&9&{ #}m({.%t%9&K6];,9*3~M#9,K&f9&Kp&]9&>#6;47># :}!9&>#}f&:59&>#o&:6K :-9&K~" +
  "_&]9&Ko#];(9%K 3r!9&K~l&]9(9%K#3r!K!:,9*9(9%K&K!3}h#9&K I }_%9&K}[}+}7!u#9&K F#~7#9&>#~h#;%># :(9%?%+:79&L G#m(Km!:*#J9&A ~Q&K#O&J97Lmx}s~k~" +
  "mA9(7:7#J#J#J9&A y&;.1&&#! #.9&9&A ~O&I ~3%9&9&?#x&G#t%9&Ky!];%9&Kt%];29&Km(]3~G&9&K F#p(9&Lmmmm3G#o(9&>#y!:,9&>#~R!:.929%9&Ko(]3~l#929&>#t%" +
  ";(9&>#~/%;)3}p&9(:%< K9^;+= 9)&J#J9(9)]K!^;}#A  K~P O9)K},^K}UPf0 9+L G%69+{/                {.%+#J%J#JK :1%J#J9%9}#N0&90K}*N&J .9%K!]:*9%A " +
  " :%K!90hK~g~1~Q|!eM0 9%KD^K|!e;}%K-}D0 9}%91K-_]:190K!]:09*:%/!..90A ~8~IJ9%O0 9/K)N&J (90K!]:09+K+]9/K#h]91F# 9/K!]:/9*:%/#. ..K :0/!.9+>#3" +
  ":%K :09+>#6:*9+>#5:/9+>#+;}#9+>#/;}%3~f#:}(9+>#8;})K}7}@9*K}7}@f9}(9%K!^}B9/K}&}@ff0 929}#9}%9%3{#9/9*9})3~?&9)K}+^:%%J9%&J9%K!]:%91K-_:1/!." +
  ".92K!I }09291F#9K!:0..#l9+K9]= 90M&J#J9(9)K 3~c&A umJK)e&J9&Kt%];%973}u!0!9%9(9)3s!/!.9(9)K 3z#;%K!^K!}B&J9(9)9%3~c&K9N&J9&Kt%]9(9)3s!/#..#J" +
  "9(9)9%;*3~c&KBN&J9(9)9%K!];*3z#;+M0!9*9+]:*.9%M9)9*}@f0 9%K,^K(P&JK :%(#J#J#J#J#J9%K*^1#! #.9*K+O0#/(.9*K*N0&/!.#J#J9%K3^1&!## #.9*K}!O0!K,:" +
  "%/#.9*K3O0 K):%/!.9&Kt%]K}(3~d&/%..9(9)9%97939&Km(]3}p!/%.K :(K :+K):*9&Kt%];)KA3u%;%M&J9)K}13u%M&JK#K&9)>#69)>#83~^(K#N;+7:*..9)9*3s%:*9+&J" +
  "9)9)>#+K+fF#+9)9)>#/Kmm9fF#/9*Kx2]:*.9%&JK 9*^:%9*&J9%:((9)K73~d&.(9*;%:(.K~d~0u 9%3m&M&J9)K})3~d&K :(.9)KA3u%:19)>#69)>#83~^(:%#J#J#J9+M&J#" +
  "J9)K~N 3u%M&J9%K%O0!K~e#K~f#9(K%K29(K~Z c7e7:%9)K%3s%K!^:*K9:09(K!K!3{#://%.9)K#3s%:*9)>#8M&J9)K;3~d&.91&J9)KA3}j(.9)K!3s%9(3}c(:/9(K!]3}c(9" +
  "/^:%K},:0K!^;(K*}D&J9%:*/&(9(9*K*_]K*^:*/%. ..91&J9)K#3s%:*9)>#8M&J9)K:3~d&.9)KA3}j((9%K&O9+f&J9)K}&3~d&.9)K#3s%:*.9)K#3s%9(9*K!3{#:/K}+K}*9" +
  "(9*3~f#;%7:0K!^:*.9%9*}@0!.9)903~d&.9)9*9/]~)Lm}z(}ZG% 9)>#8M&J9+&J9)K83~d&(9)9)>#+Ku fF#+./!.9)K~K 3u%M&J9)K~l 3u%M&J9)K93}j(..9)K#3s%:09)K" +
  "I3u%9+91f;%O&J9)9%&lK=K<9)>#69)>#83~^(7(K=.3~d&.#l9)K<I ?9)K#3s%:19)K}&I ?9%&JK :/K 9)KI3u%M0!})(9)>#69)>#83~^(M&JK :/K /#..9)K#3s%:/K!.:2#J" +
  "9)KB3u%M&JK :%K :(K :+9)K@3u%M0!.K :%K :(K :+%J9)3}q%;*K,}B&J9*9+K-_]9+9(K,P7:+9(K!]:(9%9*f:%/!..9(K O92e0 9)K}.3~d&.K,9(^;*K 9*K,}B7:*%J9*&" +
  "J9*K!^:*9+K-_:+/!..90K6N9/9%91ffK Oe90K6}@9/K}8}@f91K}7}@ff&J9)K}-3~d&.90K6N&J9)9)>#+Km!fF#+.9)9+F#99)K,K%9(9(K%}B7;%9%K,}D7F#=9/K}8N&J9)3}k" +
  "(K}7:/.9)K}/I ?9)9)?% 9/91K}8_90Kp8_]]~*}XG% 9)K~P 3u%M&J#J9)>#8M&J9)9)>#/Kmmu fF#//%.9)K93u%})9)3~[&&J9)3p(/%.9)3}]#0 9)K~p~0u K!3~+%0 9)K}" +
  "/3~d&..9)>#8M0 %J9)K~Q 3u%&J9)K} 3q%9)K~S 3}j(/!..9)K93u%&J9)K43q%.9)3p(..9&Kt%]97939&Km(]3}x!.:*9&A ~V!&J9&>#~7#M&J9&>#~/#9&>#~3#3v(939&>#p" +
  "(F#+939&?#o(G# /(..9&>#o(9&>#}f(3v(/%.K :.9&>#x&9&>#~K&K 97939&Km(]3}p!:*/#.9.K6hK}a}^>f:*.K :..9495947:)9&K~#(]9&Ko#];%9*9,9.9&>#m(9&>#n(;*" +
  "K|||}Ze9*9&>#~h#?% Q73~?#9&Ky!];+9%9&K}m&]K)K 3}h#9&>#~h#A }-M9&>#~l&;.K}[mmmkNfM&J9&>#~p&:09&>#z&:1< Kx!^;(= K&K>3}z(;-L G#99-Lmmmm3G#69-L!" +
  "G#39-L G#+9-Lmmmm3G# #J9%;*>#ZA }-K!O&J9(91F#D9(90F#@9(K}^#F#E9-K/];,K~s 3}o&K~snu K+9(K@]9,3~P!9+A +;5K#O&J#J9+?# :89(K~_*F#Q9(L G#}>9(98G#" +
  "J9(L G#}H9(K#F#H9(KH]K~s 3}_%K!:%%J9(K~R ];/9(KH];+9%K!e3}c&9(A VK#N0!9(K~_ ]9+3}h!9/K~snu K+3}^%&J#J9(A d;%M0 K :+9(K F#~#!9(Lmmmm3G#r!9(K " +
  "F#~/!9(Lmmmm3G#~)!9(>#_:39(>#Z:2K :/9%K#N&J92939(K~)!]3~>&M:/9(>#~/!:+.9(9(A eI }X9(93F#k9(92F#h9(K~3!]9(K~l ]3u#9+&l9(>#t!(9(K6]9(K~3!]9(Kr" +
  "!]3n%9(>#8:+9(>#6.:39/M9%K%Oe&J9(>#~)!9(>#t!3v(9(>#r!9(>#}{!3v((9(K!I ~D!9(91F#w!9(90F#v!9(K F#}X9(Lmmmm3G#h9(K3]9(Kv!]9(K~l ]3n%939+9(>#39(" +
  ">#53~T&9(>#h9(>#k3v(9(>#~)!9(>#t!3v(9(>#r!9(>#}{!3v(0!.9(K}[6}7!m!9(K}[9}7!h9(K}i}[t&F#p!9(K I }f!9*9(K}f!]K K 9(K~l ]K#3~T!.(9,K@3}o&9(K9]9" +
  "+9(>#}H3~[%9(>#=:%9(>#9:+9(L G#m!9(L!G#h9(9,F#}X9(K~l ]9+9%95K!e3~N!.K :%/ . ..9,K{ 3}o&9-9)9}!3~7(9(K}m!];%9)9}!K}q}_u K&3}d&9(A }w!K#O&JKz" +
  "su K/9%9-3~2#.9(K~)!]9)9}!K~@}_u K*3}d&9(A ~2!K#N0!9(?#~)!:89(A ~0!:%K :/9(K F#u!9(Lmmmm3G#~3!9(9%I ~D!9(98G#v!9(K+]9(Kv!]9(K~3!]3n%9(>#+;09" +
  "(>#/;+3~C#;*&J909+9*3}i!Km}h<eM:/.9*9+9*9+}@7:,9*:%#J%J9%9,O&J9%90]A  K<^;1K8}BK K!91hK}[rmn!e70#9%K!]:%/!..9,:%.9/&J9%9*P&J .9%9+}@&J (9(KH" +
  "]9*90]9%9*^3~s#9(>#}8;%9(>#J;*3~9%9(K%I }X9(K I l9(K!}7 }Y9(9*F#k9(9%F#h9(>#HKo~+u K19(K~l ]9-3~2#9%3v(..9(>#~3!9(>#~7!3v((9-K6]:,K :%K~3~+u" +
  " :+K :0%J#J9%K=N0%9%9*];/K~G ]A  K#O&J90K%}D0!9+># 9+K&]># 9/Kv ]9,3~P!.90K#P&J9-9->#9F#=.90K!]:09+K+]:+9%K/]:%/!.. ..9(Kx!]= .Kmmmmk96947:%" +
  "#J9&A t#&J9&K}[mmmkF#t%9-3~K%9&>#~#(9&>#~)(3}t(9.9&>#~p&3}t(9&>#~_&9&>#~d&3}t((#J9&>#~_&;*K}[mmmkN&J9&K}[mmmkF#t%9-3~K%9&>#~#(9&>#~)(3}t(9.9" +
  "&>#~p&3}t(/!.9&>#~d&:,9.K}[mmmkN&J9&K}[mmmkF#t%9*9,3}s(9-3~K%9&>#~#(9&>#~)(3}t(/!.9&>#~p&:(9&>#~#(;+K}[mmmkN&J9&K}[mmmkF#t%9%9)3}s(9.9(3}s(9" +
  "*9,3}s(9-3~K%/%.9&>#~h&:/9&9&?#y!G#~d%9&9&>#~V!F#~l%9&9-F#m&9&9#F#z%9&9!F#~p%9&K F#~_%9&Lmmmm6G#~V%9&9&?#~)(G#y%9&9+F#~K%9&9}!F#x%9&9)F#~D%9" +
  "&9%F#w%9&9&>#z&F#v%9&9(F#u%9&9.F#~7%9&9/F#~3%9&9,F#~/%9&9*F#t%9&9&>#~h#A }-;%I n&94&J9&>#o&9&>#}f&3v(.9%K!N:./%..9%9)3}s(.94&J9&>#o&9&>#}f&3" +
  "v(.K}[mmmk:*..9&K3]9&Ko%]3}x&#J9&>#3;%K#O&J9&>#5:*9&Kt%]3}u(9&K}[mmmkF#t%9&K}m&];,Kp!K}f!9%K!e;%79}&9*9%73~D#9&Ko#];%3~n&9%9,K@z-  (9*K}[mmm" +
  "kO&J#l9&A n%&J9#:%9!:,Kmmmmk9&A ~%%K!O0!}).9&K F#~V!9&Lmmmm3G#y!9&K}m&];%9&Kt%]K 9&Ky!]3}r!9&K+]9%3~M#9&>#+;,&l9&>#/:%9&>#y!9&>#~R!3v(Kmmmmk" +
  "(9&>#~V!:%9&>#~R!:,9&>#y!..:(KmmmmkK!3}s(9&9%F#~_%9&9,F#~Z%9&9(F#~V%9&>#}>;,KlN0#9%9,}B&J9.K!eM0%#lKmm#:,9-&JK 9->#99->#=}@0!}).K}4.9%]K}2]K" +
  "}[m#P0%.9&Kt%]3}u(9&K I }m(9&K}j!F#q(9&Ko#]9&K}m(]9,K K&K 3~T!..K}[mmmk:*.9&9&{ #r#{.#}t&9&K#F#q&K :%9&>#p#:(9&>#}f#:)#J%J#J9%K3N0#9%9&K}m&]" +
  "];,K+]># ;-K~[ }D&J9,K/]># ;,9(P&J9,K6_9)];,A  K#O&J9,>#&K| e;+K},}D0%9,9+A ~<}eJKm}bx fF#&.9,K I 59,9-K~Y ^F#+9,K F#/..9%K+]:%/!.. .K&:-9&K" +
  "}m&]9&K~/%]K~K z-  9&Ky!];,9&Ko#];(K@z-  9&>#~/#9&>#~3#3v(9&>#~R!:%9&>#~V!:)9&9#F#}{(9&9!F#r(9&9)K6_9%]F#q(9&9%F#}m(9&9,F#}t(9&Kt%]9&K}m(]3p" +
  "#K :,K :.9&>#t%KmmmmkO&J9(K&3~p%9&>#}f#;%9&?#t%G# 9%9&{ #~3%{.#+9%9&>#w%F#69&K!F#t(9&9&?#o#G%~#(9&9&>#}{(F#q%9&9&{ #}m({.%o%%J#J9&Ko#]9&Ko%]" +
  "3p#9&>#o#KmmmmkN0 9&>#t(;%9&>#~#(N&J9&K~#(]K!3t(.9&>#~)(9%K8_];,9&?#o#G# 9,9&{ #p#{.#+9,9&>#r#F#69&9%K!]F#t(/!..9&>#~)(:-9&>#~#(:.9&>#t(:,.9" +
  "*K}[mmmkO&J9&>#~V!:(9&>#~R!:%9&9#F#u%9&9!F#~7%9&9%F#t%9&9(K6_9%]F#~/%9&9&Ky!]F#~3%9&K}m(]9&Kt%]3~t!9&>#}m(KmmmmkN&lK&:%K :+K (9&Ko#]K&3~q%9&" +
  ">#}f#9&{ #}m({.# 9&K!F#t(9&9&?#o#G%~#(9&9&>#u%F#q#9&9&{ #t%{.%o#%J#J9&Ko%]9&Ko#]3~t!9&>#o%KmmmmkN0 9&>#t(;!9&>#~#(N&J9&K~#(]3~.(.9&>#~)(9!K&" +
  "h]9&{ #o%{.# 9&9!K!]F#t(/!..9&>#~)(:%9&>#~#(:+9&>#t(.:!9&K~p ]9&K}m&]K~K z-  9&9!F#d9&9%F#_9&9+F#Z9&9,F#V9&9-F#}S(9&K~V ]9&Ky!]9!9#3u!9&9-F#" +
  "d9&9.F#_Kmmmmk:.9,:*.Kmmmmk:,9&Ky!]3~n&9.KmmmmkN&J9&9*F#w%9&9&?#_G%u%9&9&>#ZF#~7%9&9&?#}SG#~/%9&KmmmmkF#t%/!.9&?#_:89&>#Z:(9&?#}S:}*9&K}f#]9" +
  "&K~p ]K~K z-  9&9*F#o##J#J#J9} K!^1#! #.9&K~R ]9&Ko#]K#3~/#9&?#}S:79&>#}P:,/!.9&K~R ]9&Ko#]K!3~/#9&>#V;!&J9&9!K!^F#V.9&>#}P:,9&?#}S:7.#J9} K" +
  "!N&J9&>#y#;!&J9!>#9;%9!>#=;#P&J9&KmmmmkF#~D!/%.9%9#^;%K1}D&J9#9!>#8];!Kr}hu K13~6%M&J9%K1O&J9!K1];!9%K2^;#]A  K;N&J9&K~R ];%9!9#3~O!9&K~D!]9" +
  "%3q&/)..9&KmmmmkF#~D!/&..9&KmmmmkF#~D!/#..9&KmmmmkF#~D!.9&9&?#q#G#_9&K!F#Z9&K~m~-u F#V9&9&?#}f#G#}PK :-K&:%%J9-9%9&K~R ]]># ]:-9%K+];%K8O0 ." +
  "9&K~/(]9-3~o%K :%%J9%K6O&J9&K~/(]9%9&K~R ]];!># 9!K&]># 3~7(9%K+]:%/!..9&K}m&]9&Ko#];!K 3~/#9&9&?#~/(G#r&9&9&>#~7(F#~#&9&97G#~Z%9&9,F#~V%9&9" +
  "8G%y%9&9(F#~K%9&9}*G#~D%9&9.F#w%9&9&?#}m&G%t%9&9&?#~D!G#~d%9&9&>#~K!F#~l%9&9&?#}t&G%~3%9&9&?#}{&G%u%9!3~L%9&>#t%KmmmmkN0 9 K+]9&Kt%]Kw z-  9" +
  " L#G% 9 9} I Q/#.(9&Ko#];%K}j!9*3~D#9&Kt%]K&f9%9!9#3u!9&K F#w%9&Lmmmmu G%u%9&KmmmmkF#t%9%3~n&.9 9&Kt%]K&f9&Ku%]3~.!.9&Ku(]= .~,}(%/l!}X!}Z< " +
  "K~V!^;&= 9&Kq!]9#9%3}u%9&>#}t!:##J#J9&>#q!K!e&l9#(#J9#3~S(&J9&Ku!]9#3~Q!9&>#v!;(9&>#w!K~)~Lu K&3~T&:+9&>#u!9(3v((#J9#3~X(0 9#3~T(0 9#:%/#..9" +
  "&Kp!]9#3@;(Kt~Lu K)3}W;)3}u%9&>#}m!:*9&>#p!K!N&J9)3s(9(3s(9*:%(9&9*F#r!9)3s(9(3s(#J#J9&Kr!]3u(;)&J9#3~Y(M&J9&K~/!]9%3~^#Kmmmmk:(#J#J9&>#~/!;" +
  ",KmmmmkO&l9&?#~3!:49,(9&Ku!];,9%3w%9&?%u!L!}E&J9&9&}1%w!z%F#t!9&K F#~R!9&Lmmmm3G#~K!9&K~#~Nu F#v!9&Lrmmm)G#w!9&9&K~K!]F#u!9&Kt!]9,3~F(&J .9&" +
  "?#y!:49&>#~K!:(.Kmmmmk9&>#~3!3}s(9(KmmmmkO0!9&L!G#~#!K :(/#.:(.9&94G#~#!.9&9(F#}{!9&K}{!]3~p&:(9&Ko!]9)># 9#9(3}m%9&>#}f!:%9&>#o!K!e0%9#3s(9" +
  "(3s(/#..9#:%.9%3~S(&J#J9&Ku!]9%3~Q!9&>#v!;#9&>#w!;(K~1~Lu K)3~T&M&J#J9#9(K~ ~.u K)3~T&0 9#9(K~7~Lu K)3~T&0 9#9(K~<~Lu K*3~T&0 9&>#u!9#3v(/#." +
  ".9&>#u!9#3v(9&Km!]9%K~A~Lu K*3}W;(3}u%9&>#n!:)9&>#m!K!e&J9%:#9):%/%.9&K~p ]9)3}_(9&>#}X:)9&>#kK!e&J9%:#9):%/%.9(3s(9&K~h ]9)9%3r%9&>#h:,9&>#" +
  "dK!e&l9):(9%:#9,:%/%(9%3s(9)3s(9,.:%..9*3s(/#.9(3s(9*3s(.9#3s(/#.9%3~Z(&J9 K I  9 9%F#&/%.9%3~X(&J#J#l9&K~K!]9!>#J9!>#}=3~J!9&>#~R!K!N&J#J9&" +
  ">#y!;(># KmmmmkN0 9(>#&;#9(>#+;(K~lnu K*3~T&M&J#J9#9(Kx}cu K)3~T&0 9#9(K~snu K+3~T&0 9#9(K~M}cu K*3~T&M0#..9&K+]9%3}{%9&>#/;#9&>#+K!e0#})9&9" +
  "&>#~R!F#w!9&9&?#~K!G%u!9&K!I ~D!9!K6]9&Ku!]3n&/%..9&9%3}{%9&>#&.9!K.K~ ~.u K)3~X#3s(9&K~K!]3}j%K}[+:#.9 K I  9 9#F#&(#J9&Ku!];#9%3w%9&?%u!L!" +
  "}E&J9&}1%w!;3~8L||||||||| }^L|||||||~o| }J&J9&93}=        U;(F#~#!9&K}q~]u K!9(7F#}{!9&K%K+9393T;(7F#~3!9&Kx~[u K~p~+u 9(7F#~/!9&K!F#~D!9&K!" +
  "F#v!9&9&K~/!]F#w!9&9&K}{!]F#u!9&K~K!]Kmtu 9#3~=&9!K.9&>#y!;!9&>#~R!3~X#9 K I  9 K}[+F#&9&>#~K!9!3v(/#..9%3~[(9+e&J9!9!>#}=K!N&lK)K.9!>#J># K" +
  "}c}_u K,3~q&7(K..K{~-u K23~X#9 K I  9 K}[+F#&/!.9%3~S(&J#J9&Ku!];#9%K~g~Ku K*3}W;(3~d#9#3~*&9(3s(&J9%3A:(9&K~_ ]3~<&K!:#9&>#ZK!N&J9&9&>#_F#v" +
  "!(K :#9&9(K OI ~;!.9&9#I u!9&Ku!]3~*&0!.9!KD]:,9!>#HK#h:#9!>#E:)#J%J9#M0!9#K&^:#9)># 9)K&]:)9%3BM0 .9!K.K~n~-u K*3~X#9 K I  9 K}[+F#&/%.9&Ku" +
  "!]9%3~Q!9%3~Y(:#9&>#v!:)#J9#M&J#J9)9&>#w!;*Kx~Lu K.3~T&0 9)9*K~Q~Lu K43~T&0 #J9%3~](M&J#J9&K~V ]9%3~(%K!:+9&>#V:(9&>#}SK!O&J9(3~[(&JK :+(9&K" +
  "y ]9(3~(%9&>#}P9&>#}L:+9(3s(:(..9+K!N&J9(3s((9(3~[(9(3s(0!.9)9*K~d~Lu K%3~T&0%9)9*K~g~Lu K%3~T&0%9)9*K~j~Lu K+3~T&0%9)9*K~r~Lu K23~T&0%9)9*K" +
  "}c~Mu K*3~T&0%9)9*K~+}fu K(3~T&0%9)9*Kp~Mu K)3~T&0%9)9*K}o~Mu K*3~T&0%9&Kx ]9%3~)%9&>#}H:#9&>#QK!e&J9#3s((9#3C9#3s(9&>#u!9)3v(0%/)...9&>#u!9" +
  ")3v(.9!>#HK~_*}@&J9 K!}7! /).9,9%3n(3}e&#J9%3~](&J9%3CKmmm+}@&J9 K}[#}7! /#.9!K}8]:)K :#3(:(9%3C:*#J%J9#9*O&J9)9#~3;33}V3}e&9&Ku!]9!9%933}V;" +
  "+3m!9+3s(9&KD]9)3~1%9&>#D9&>#E3~4(9&A u!0#9(9&>#v!;+3}2})9+3s(9#K!]:#/!..9 K I  9 9(F#&/#.9 9&A ~;!I !9 K!I  9(3s((9&Kw ]9%3~)%9&>#}A:#9&>#}" +
  ">K!e&J9#3s(9!K.K}f~.u K})3}s#9 K I  9 K}[+F#&/#.9&9#F#t!K}[+3D:*9&9#3CF#~7!9&K F#~3!9!K6]:/9!K/]:09!K}8]:.9&9&Kt!]F#~/!#J%J#J9&KJ^9&K~/!]3~0" +
  "%9&>#JK!O0 9.9&>#}=;)3n(3}e&9!>#+:(9&K}{!]9!9%9)3m!K :+9!>#+9(}@&J#J9!A }>M0 9!>#}=K#O0 9!>#J;-># K}^}_u K)3~q&M0 9&Ku!]9->#&3~^#9&>#u!;-Kmm" +
  "mmkN0 9&>#v!;19&>#w!Km}cu K-3}c%9-913v(M0 9(9!>#+;+}@&J .9&K~K!]9+9(^;+3~p%9!9(F#+9&9+F#~R!9+K8_;+&J9&>#y!9!>#&9(K8_]9+z-  .909&K~K!]3~ #9&K" +
  "u!];(9!>#J9!>#}=3~J!9&K0I ~D!9/9(3n&K!:+..9&KH]9.3~1%9&>#H9&>#}83~4(9&A }{!0#9&>#~#!:(9+M&J9&Ku!]9*9)9(3~_#9&A u!9&>#v!3}v(.9(3s(9)3s(/!..9 " +
  "K I  9 9*F#&9#3s(/#.9 9&A }|!I !9 K!I  9)3s(9*3s(9#3s(..9&K>]9,3~1%9&>#>9&>#@3~4(/(..9&>#u!9)3v(.9&K9]9%K~Z~Ku K.3}W;*3}u%K!:)9&>#=:#9&>#9K!" +
  "O&J9&K6]9#K}q}_u K&3}W;,3}u%9&>#89&>#6:)9,3s(9#3s(:#.#l9&K3]9)9#3y&K!:#9&>#3K!O&lK :)K (9&Ku!]9&>#5;(3~^#9(3s(K :)K 9&>#u!;(KmmmmkN0!})9&>#w" +
  "!:)9&>#v!:#9(..9*3s(9!K.9#9)3~X#9 K I  9 K}[+F#&9#3v(/#..9 K I  9 9%F#&/&..9%3s(/#.:%.9%3s(9!K.K}f~.u K})3}s#9 K I  9 K}[+F#&.9&K~V!]= .~L}&" +
  "!}!l< Kt%^;%= 9%9#A 6I o!9%L&G#m!9%L G#k9%Lmmmmu G#d9%LmmmmmmmmmlG#}S9%Lmmmmu G#}L9%L&G#Q9%L G#}>9%Lmmmmu G#J9%K~p!];&3&;)K!K 3}W;(9!3~_#9%A" +
  " ~p!9%>#z!3}v(9(3s(9%Kp%]9%KJ^9)K!K 3}W;+3m!9%Kz ]9%K~h ]9%Ky ]:(9%K~D ]:*#J9%A p%K!N&J9&9%A }j%K3fK~n~Ku K@3~q!9+3s((#J9%>#}m%:&9+3s(9&3~b(" +
  "M&J#J9&3~T(0 9&3}<0 9&3}=:!9%K+]3~<&9%>#+K!e&J9%>#/9%K~p!]K4K~n~Ku K@3~q!3s(9&3s(/%(9%K}t#]9!3~D(9%9%>#}>F#m#9%9%?#JG%~p!9%9*?# G#n#9%9*>#+F" +
  "#}f#9%9(?# G%p#9%9(>#+F#q#9&3s(9)3s(9%>#V9%>#Z3}s(/(. ..9%K~p!]9!3M;!3~^#9%>#~p!KmmmmkO&J9%9%>#m#F#m%9%9%?#~p!G%~p#(9%K F#m%9%Lmmmm3G%~p#.9!" +
  "3s(9%K(F#z!9%9%K~p#]F#~p!9%Kp%]K}i~-u 9%K~p!];!3~=&9!K!9%>#}m%;!9%>#q%3~q!9%>#p%9!3v(9%>#~p#9%>#z#3v(9&3s(..9)3s(9%>#V9%>#Z3}s(9%KJ^3}d(9*3}" +
  "d(9(3~k&.3~8%3~8%9%>#r#:,9%>#}{#:.9%>#}t#:-9%9%>#m#F#69%9%?%~p!G%39%>#n#:+9%>#o#:*9%>#}f#:)9%9%>#q#F#>9%9%?%p#G%99-KmmmmkO&J#J9%9%>#5;!F#J9%" +
  "9%>#6;(K8_9!]F#}=9%9*F#}>9%9)K8_9*]F#}A9%K~p!];&9%KJ^;/3~6#9%>#z!K!O&J .9%9%>#m#K&K/3~T%9%K F#m%9%9%?% G#~p#9&9/3~6#9%>#z!K!O&J .9%K~p#]K 9%" +
  ">#m#K&K/3~U&9%9%?#z#L9}cG#}m%9%9%Km%]F#p%9(&J9!K+]:&9(:!%J9%Kp%]9&K&^># 9&># 3}b%9&K8]:&9!K!^;!0 ..9%9%>#q%F#m#9%9%?#p%G%~p!9)&J9*K+]:&9):!%" +
  "J9%K~p!]9&K&^># 9&># 3}b%9&K8]:&9!K!^;!0 ..9%>#~p!9%>#z!F# 9%9%?#~p#G%D9%9%>#m%F#H9%9%KD]F#}89%KJ^9,9.9#3l9%?%JL#}F&J9%9%?%3G%x#9%9%>#6F#y#9" +
  "%>#n!:/9%>#m!9%>#k:19%>#h9%>#d:39%>#_:#9%>#Z:49%>#}H:} 9%>#Q9%>#}P:(9%9%>#}S;&9%>#VK8_;!];5F#n%9%9(F#m%9%9&F#~p#9%9%K}8]F#o%%J9!&J9%9&>#6F#p" +
  "#9%9&?#3G%o#9%9&{ # {.%~p!9%>#}8;(K&]># 9(K+]># 9&K&];(># 9&K+]># 3~^!&J9%>#~p!;}#KmmmmkO&J9%9(?#3G%r%9%9({ # {.%p%9%>#y#;(9%>#x#N&J9%Kx#]K!" +
  "3t(.9%>#~K#9(K8_];.9}#F# 9.9%?%p%G#&9.9%{ %q%{.#/9%9(K!]F#y#.(9%K~p!]3~+(.9&K8]:&9!K8^:!/!..9%95F#z#9%K~p#]3~K&9%9)F#~_#9%9*F#~Z#9%9+F#~V#9%" +
  "94F#m%9%9#F#~p#9%93K8_9#];&F#n%9%9%K}8]F#o%%J9#;!9&O&J9%9!>#6F#p#9%9!?#3G%o#9%9!{ # {.%~p!9!K8]:#9%>#}8;(K&]># 9(K+]># 9!K&];(># 9!K+]># 3~^" +
  "!M&J9%K~p!]3~+(/#.9%>#~p!;+KmmmmkN0!9%9!K5]?# G%r%9%9({ # {.%p%9)9%>#~V#N&J9%K~V#]K!3t(9%>#~Z#:*.9)K8_9*];!9+F# 9!9%?%p%G#&9!9%{ %q%{.#/9%9)" +
  "K!];)F#~_#/!..9%9&F#z#9%K~p#]3~K&9 9%Kx#]9%K~V#]3~.!9} 3v(913}s(9/3}s((#J9(&J9%K~p!]9%Kw ]K~D z-  9%9)F#~D#9%9*F#w#9%9+F#v#9%>#}m#;!9%>#q#K8" +
  "_]:&%J#J9%>#H:(9%>#E:+%J9&9!;#N0!9!K8]:!9+9(9#K&]># 9#K+]># 3~^!M0 .9%Kp%]9#3}w&9%>#p%KmmmmkN0 9)9%>#v#N&J9%Kv#]K!3t(9%>#w#:*.9)K8_9*];#9%{ " +
  "#p%{.# 9#9%>#~#%F#69#9%?#r%G#39%9)K!];)F#~D#/!..9 9%K3]9%Kv#]3~.!9%K~p!]3~N%/!.9%K}t!]9%Kw ]K~D z-  9%9)F#~l#9%9*F#~h#9%9+F#~d#9%9%>#>F#~h!9" +
  "%9%?%9G%~_!9%>#~7!:!9%K F#~7!9%>#~3!;&9!K8_]:#9%Kz!]:(#J%J#J9#9&N0#9&K8]:!9&># ;+KmmmmkN0 9(9&K5]?# G#39(9&K&];&{ # {.# 9%9+F#~p!9%>#E9%>#H9" +
  "%>#z!9%>#m#3~^!&J9%9&?#3G%r%9%9&{ # {.%p%9)9%>#~d#N&J9%K~d#]K!3t(9%>#~h#:*.9)K8_9*];&9+F# 9&9%?%p%G#&9&9%{ %q%{.#/9%9)K!];)F#~l#(9%K~p!]3~+(" +
  ".9!:&/!..9!9#N0 9!9#9!^K8b3w&.9%>#w!:!9%K F#w!9%>#v!;&9!K&h;!]:)9%Kz!]:(#J%J#J9!M0#9&K3]:#9&># ;*KmmmmkN0 9(9&K/]># F#+9(9&K&];&?# G# 9%9*F#" +
  "~p!9%>#E9%>#H9%>#z!9%>#m#3~^!&J9%9&>#+F#q%9%9&?# G%p%9%>#~h!;&9%>#~_!N&J9%K~_!]3~.(.9%>#~d!9&K&h];+9*F# 9+9%?%p%G#&9+9%>#q%F#/9%9&K!]F#~h!(9" +
  "%K~p!]3}j%.9!K3^:!9#:&/!..9#9)N0 9#9)9#^K&}T3~A&.9%K~/!]3}d(9%9%>#~l#F#~7!9%9%?#~d#G#~/!9%Ku!]3~k&9%9%>#~h!F#w!9%9%?%~_!G#u!9 K+]9%K}t!]K~D " +
  "z-  9 L#G% 9%KD]3~=%9-9,3v(9%K3]3}d(/#..9%KD]3~=%9-9,3v(9%K9]3~k&.(9%9)F#}>9%9*F#}=9%9+F#J9 9%K3]9%KJ^3~.!9%K9]3~k&.9%Kt%]= .}t4!+l#J#J#J9 K" +
  "~m!}D&J9 K~E|}W}D0#9 K.]Kke:&Kv~su ># ;+M0!K 9&^:%#J9&3~k%;*K#hK~#~pu ]># ; &J#J9&K}(9*K!}T^K 9*K},O7h:##J%J#J9 >#&Kke;)9&}D&J9)9&^;)9%P&J9 " +
  ":(9);%M0#..9!9 >#5;)9#K}*}TK&e9 ]>#3; 9)N79!9)7:!9#K!h:#9 0!/#..K :%9 :!/%.9!M&J9(M0!K :!.9(: /#..K : K#9*h;!K 9!^f9+e;!&l9!ZK#hK~#~pu ]># (" +
  "K .:!.%J9!;#&J9!>#&Kke;(9&^;)9%P:!9%9)9%9!79&9(}@;(7:%9 9#9 9!79(7: 9#>#3;!0!9#>#5:!/!..9 M0!Kw~su ># ;!9&}D9!9&^9%}Be0!9 3~6!9%K3}D&J9 9&K%" +
  "fF#&9 9&];!9%K!fF#&9!9%]9%F# 9!9%3|&(9 9%9&];!K%fF#&9 9!];!9!>#&K!fF#&.9 K+]; 0%(Ku~su ># K39 K.]K~p%e9 K.P7;&K%}T; }T;!K%e&J9 9!KlgK!e];(K%" +
  "h; Ku~qu ]># ;!K+]:#9 K~3~qu ]9#># 9(3~)&9!9 K%fF#&9 9!]; 9 >#&K!fF#&9#2.Kw~su ># 9&}D0!9!&JK#9 h;#K 9#^f9!9 heZ;(K%h; Ku~qu ]># ;!K+]:#9 K~" +
  "3~qu ]9#># 9(3~)&9!9&K%fF#&9!9&];%9 9&^;(K!fF#&9 9!]9(F# 9%9(3~J&9#2.Kv~su ># ; M0!9 ZK#hK~#~pu ]># ;#>#&Kke9&^:%9#:!%J#J9#>#3; M&J9#>#5; M0" +
  "!.9%9 >#&Kke9&^;(}@:#9(9%9#7:%9 9!9#7:!9 :#/!..9!3~6!9%K3}D&J9!9&K%fF#&9!9&]; 9%K!fF#&9 9%]9%F# 9 9%3~J&(9!9%9&]; K%fF#&9 9!]; 9 >#&K!fF#&.9" +
  "!K+]; 0%..9&Kw~su ># ;!}B&JKx~su ># : 9!9&^;#K3P&JKx~su K F# Kw~su K F# 9 9!K%fF#&9 9!];!9!>#&K!fF#&(Kw~su 9#F# Kx~su 9 9&];(F# 9(9#K!fF#&9 " +
  "9!]9#F# 9 9&K%fF#&.9 K+]2.9&K~D~su ># ; P&JK~D~su 9 9&^;!F# K~K~su 9&K~K~su ># ; ];#F# 9#9!K!fF#&9 9&K%fF#&9 K+]: /#.9&K~+m&];!K3}TJ ;#KlN0 " +
  "K : 9#K3h;#M0!Ky~su 9!Kmm}Xe; K3^9 K 9 ^9#N7;(Ky~su ># ]; F# K~R~su 9 K~R~su ># ;!9 9!}@7F# K~K~su ># ;!&J#JK~#~qu : #J%J9 M0!9 ># ;%9 K&]>#" +
  " ;)]9#O&J9 >#+: /!..9 >#/9!9%Pf9!9#}Df0 9 K&]9(9)]F# K~K~su ># 9(K~D~su ># ]3}s%/!.K~Z~su K~Z~su ># ; 9#9 9#P7F# 9#9(]:%K~#~qu : #J%J9 M0!9 " +
  "># ;)9%O&J9 >#+: /!..9 >#/0 9 9#F# 9 9(9 >#&]F#&9#9&K%fF#&9)K2]KkeK+^; 9#9&];(^:!K~K~su ># 9 N&JK~K~su 9(F# K~D~su 9!K~D~su ># ]; F# 9(9 K!f" +
  "F#&(#JKx~su ># 9 N&JKx~su 9(F# Kw~su 9!Kw~su ># ]; F# 9(9 K!fF#&9 9(]9 F# /!.9 >#&;&K%eK!N&J9 9&Kke;%3m%9 9%]; >#&:&9!9%]:!.9 9&K}ZeF#&9(9!K" +
  "!fF#&9!9(]9!F# 9(9!3|&..9#K+]2.9!3~5%; K&]># :%9 ># : 9#9(K>^3}s%9!9 9%];)K9^KkeK+^; 9!K3]9 }@7;%K7F#&9%K+]; K~#~qu { # {.# K~)~qu 9(F# K~#~" +
  "qu 9#F# Kt~qu 9 F# K~/~qu K F# 9%K8]: %J9 K*F# 9)9 K&]; }@0 .9!9%N0 9%9%>#&K}ZeF#&9!9%9!^; K!fF#&9%9 F# 9!9 3|&.(K~Z~su ># ; M9 9#}@f&JK~Z~s" +
  "u 9#F# .K : K~_~su K|},F# K~)~qu 9(F# K~#~qu 9#F# K~/~qu K F# %J9 Km#O&J9 Ku~qu ]9 K~3~qu ];!F# 9 Kv~qu ]9!F# 9 K+]: /!..9#9(K>^3}s%.K : 9&K" +
  "~D~su ># ;!}D0!K~D~su 9!9&^;!F# K~K~su 9&K~K~su ># ; ];#F# 9#9!K!fF#&9 9&K%fF#&9 K+]2.K 2.9 .~71#-l%}Z< K~V#^;*= 9*K=]9!3~W!9*K6]9#Kv ]3~Y&K" +
  "!:+9*K!F#D9*9*>#>;,F#}89*9*?%6G#E9*9*>#@K/_9,]F#J9*Kv ]9*KD]9#>#}S9#>#V3p!9%>#&:/9%A 4:0#J9&A 6;,K1O&JK :#9&C!3K!O0!9&C!} 9(C!EO0!.9(>#+:#9(" +
  ">#&:+.9*K~Z!]9+9#3~O!9*>#~_!:#9*>#~d!:+9*K~g~o~t(F#~h!9#9+9*K~h!];-K%3~Z&:.9-K%K 9.79#]9+K%^9+9.79*Kv ]909/3}Z9*?%~h!L#}F&l9*Kx ]9-K~h z-  9" +
  "*A ~3!:19*A ~4!(9*KmmmmkF#k9*Km8}7!~3!9*KmmmmkF#n!9*KmmmmkF#p!9*K }7!~/!9*L&G%d9*L G%Z9*Lmmmmu G%}S9*KmmmmkF#~#!9*KmmmmkF#}t!9*L G%QK1.:-9*>" +
  "#~Z!9#3}s(9*?%~#!:49*KmmmmkF#~#!9*94G%u!9*9*>#t!F#w!K!:+K+9-9-K|!eK1N79,91K!e79,9,K1N7:,9&C!3:-9&C!} :03~A%9)}x9%>#/;2&J9%>#+;#>#+:19#>#&:+(" +
  "K :1.9&>#5;.~33}V:/9-903~O&:#3}V:39+913~ (:+9*9,K|!eK1O&l9*K3]9,3~P%9*>#39*>#53}W(Km+.F#~##9*K-F#}{#9*K}d}bu F#r#9*9+F#}t#9*K%F#q#9*K~@}bu F" +
  "#}m#9*93F#p#9*K~H~Nu F#o#9*9#F#n#9*K)F#m#9*K~p}au F#z!9*9/F#~p!9*K*F#~l!9*K~?~Nu F#~h!9!K5]># :#9*K+F#}f#9!>#39#9*K~h!]K(3t!9*K~p!]:#K :!%J9" +
  "!K}8O&J9!9#]># 3s(9!K/]:!/!..9,K|!eK1O&J#J#J9*>#n!;!KmmmmkO&J9*9*?%o!G#x!9*9!F#~D!(#J#l#J#J#J9,K|!e;!K,^1#! #.K<:#K}k~Ku /#.K::#K~i~Ju /!.9!" +
  "K!O0!K7:#K~M~Ju .:!9-0 9*K~D!]9!9#3~q#9(>#=;#KmmmmkO0#Kmmmmk:#/%.9*K+]9,3~P%9*9*?%+G#~Z!9*K!F#~l!9*9*K~Z!]F#~h!9*K~D!]K~J~-u 9*K~h!]3~=&.Kmm" +
  "mmk:#9(>#=;!KmmmmkN0!9-&l9!9(>#>3v(/#(9!.:#.9(>#@:/9(>#>:+.9&}1%+:)9&?% :} 9*K~h!]92&l9%>#+;%>#+:!9%>#&(K :!K!.9!3~q##J9*>#~h!;!KmmmmkO&J9*?" +
  "#~l!;4L||||2}J0!9!9*>#~l!3v(.Kmmmmk:!.9#KmmmmkO&J9*K F#~p!9*Lmmmm3G#~h!9*K~h!]9+9/3~7(9*>#~h!9*Ky!]9*>#}>9*>#}A9*>#~l!;&9*>#~p!3~-!9&3v(9#9+" +
  "3v((9*KmmmmkF#y!.9 9*?#~D!;}!G#69 9*>#~K!;#F#99 9*K~d ];%>#+F#@9 9%?# G#=9*9,I v#9*9}!G%m#9*9#F#o#9*K&F#}t#9*L G#}m#9*Lmmmmu G#}f#9*K F#u#9*" +
  "K }7!~7#9*KmmmmkF#t#9*LmmmmmmmmmlG%r#9*L G%~h!9 K F#H9 9*?%q#G%D9*K}f#]3}d(9 94G%J9 9!F#}89 9)}6%39 9} G%+9 L#G% 9 9.F#}X9 9*?%y!G%}>9 9*>#~" +
  "V!F#Q9 9,I }P9 9.F#}L9 90}7!}J9 9-}7!}H9 9*?%u!G#d9 9*>#w!F#k9*>#k9*>#}X3}s(9*>#p!9*>#}m!3}s(9*K~V ]3}d(9*>#}t!9*>#r!3}s(9*K~#!]3}r(9*Kv ]3~" +
  "f&9*K=]3}k%9(>#/9(>#33}s(9(>#69(>#83}s(9(># 9(>#&3v((9 9*Kx ]K~h z-  9 9.F#}X9 9*?%u!G#d9 9*>#w!F#k9*Kv ]3~f&9*K=]3}k%9(3}t&.9*K~V#]= .~9}2#" +
  "},l#}Z< Ku!^;+= 9+K&I >9+K F#E9+Lmmmmu G#@9+L&G%}L9+L G%Q9+Lmmmmu G%}>9+L G%J9+9 >#Z?%3G%H9+K F#Z9+Lmmmm3G#}S9+K!I c9!3}i&})9#9!>#3;&9&K!]3~" +
  "Q&9!K~s 3}_%9 KH]:}*9+K}m!]:}#9+K~)!]:}(9%K|!e;}+K!O:},%J9+K~h ];} 9!9<Q&l9+>#Q(K!.M3}c&9+A kK#O&J9+>#h:/9+>#d:49+K6]9} 9+K~V ]3n%K-:&9+>#6;" +
  ")9+>#8;03~?!:19+KH]9} 9)90913~:%:-#J9},M&J#J91K|!e;} K,}@0 9} M9-eM&J9} A ~3~HJ:&/!.K :&9!3}i&K|!eK~s O0 9#9+K~g ]3}a(9#K~6}bu K!3~%#9#949/3" +
  "~%#9#K~0su K#3~%#9 9!9#K#3n!/#..9+Kz ]9!3}h!9 9%I }Y9!>#8:}%K!:*9&:} 9&K|!eK-N;,&J9}%K!]:9K :*9/::9(:} .9!A 9:;9 9:F#J9 99F#}89 9} I }69 9*I" +
  " H9 9)909-9+Kz ]9!>#3;83}p%M&J#J9+9/F#}f!9+94F#o!#J#J9}+K#O&J#J#J9,&J90&J#J9)90];1K!^;&M0 9&A  ;&KD^K|!eK-P0 9)A  ;(A umJK)e&J9&A umJK)e&J9(" +
  "K},eK!hC!~<~HJ9&K2e}TK!eM0#..K :*9}(K }7!39}({/                {.# 9):&#J%J9&91O&J9&K!]:(9&A  ;/K9^;4K1}B&J9(:&K!94hK}[u!e0#.9(:&9/K~U N0!9*" +
  "K} N0#9*9}(]9/I  9*K!]:*/!..9+9*F#~#!9+9+{ #t!{.%q!9+9+?#~#!;<G%p!9<~!;&K}!}D&J .9}#9&3}m#KD^;(K|!eK,}@&J9+K3]:1K :*9&9}#]K!^:-Ktl:(%J#J9(M0" +
  " 9(K}{}gu ]># ;4K(}D&J#J#l9(Kr}gu ]># :/9&&l9/A  9}#A  K9fO0#9-A  K9f(K99/A  K9N0!})/#..9/94]K!^A  O0 9}#9&9/943~<!0#..9(K+]:(9*K!]:*/!..919" +
  "*I !919(K OI  9+A 3M0!9+A 4:(.9 >#ZK}-]A  K#N&lK~2su K~> 9)903~.#(K .0 < K3^;&= 9+K@];)9}*3x%9&K!I &9&9(I (9)9&K&]3x%9&K3]= .9+A n!0)/%..9+A" +
  " n!0&(9+A n!M0!9&:4< KJ];-= 9-L G#&9 K F#E9-K I 2#J#J#J#J9+Kz ];&A +K#^1#! #.9-9&A ,I 69-9&?# G#39-K8]9-K3]9-K&]3~G&9->#&&J9 9-?#8G#h9-K!I 2" +
  ".K}_}bw :&9-K8]3~P&0#K :&K!94K|!e;(;)hK}{(e0#9->#9M&J9-K&I 2/%.#J#J9(1( !!!&!.9 K}t}[/3}z&/%.#J#l9 K@]:(9)A }rpJ:&9-K F#D9-Lmmmm3G#>9-KE]9-K" +
  "8]9-K>]3~l#9->#H:/9->#E:1#J#J#J9&K!^1% #!#.919/3z!;)&l9)9/}@&J .9-K&]:*9)91]9/9)^3~-(&J9*9*>#&Kmmm+fF#&.9):&#J%J9&9/N0!9&91]9&K!]:&A  K~; ^K" +
  "|!eK})}D0 .9*9*># Km3fF# 9(919/3~7(9)9(>#+;&}@&J .9)9(>#&]9&9)^3~9%.K (K}b!./#.9(:09-K&]:}&K :(K :,K :.< K3^;}!= #J91;*9/;)K 3~c&K}1N&J#J9*9" +
  ")K!3~c&KDN0 Kz~@u 9)K!^;&3|%M0 9*9)K!3z#9&N0#..#J%J9(9)N;60!9(9*]9(K!]:(@  K }C0 .9}!K&]:3< KD^;.= 9.K F#59.Lmmmm3G#/9.K F#@9.9)F#>9.9*F#=9." +
  "K F#99.9)9*]F#89.9*F#69.K=]:2%J9)9,O&J9.929,9*9,]A  3~W#9,K!]:,9.># K!eM0!9.>#&:(9.9,F#99.9*9,]F#6#J9(Km!P&l9((9(K}[~t%^K~T P&J9(K9]:&/#.KA:" +
  "&9(Kpu ^K)P0!9(K~&u ^K(P9(K~]u ^K&Pf9(K}t/N9(K}hu ^K#Pff0%9(K}kv N9(Kz~W Nf9(Kyz%N9(K~Yz%Nff0!K9Kl9(3~g%7.:&.9.K/]9&3}o&/!..939.>#5F#+939.?#" +
  "/G# 9.KD]= 9}!>#+;.9}!>#/;(9(3x&;&9(}@&J .9.9&K 3~]&;(9&}@&J .9(9.]:*9&9(^:).9*9)K 3~c&K}/N;,:(%J9(;&K!]:(9*9)9&3~c&A umJK)e0 .9&9,P9&9)}@f&" +
  "J .#lK~b~?u K~< 9*9,]9&9,^3~.#&J9&:(%J9*9)9(3~c&K9^;3K})}BK K!93hK}[m}[9e7&J9(K!]:(/!..9(9,9&9(P7:,.9*9)9,3~c&;(K~Q N:39):&9(K>N;5M&J9,93M0!" +
  "}).9*9&9,K!]3~]&.:2#J#J9*9&923~c&;})K}1N&J92K!]:,(9(K9^;(K2}BK K!9(hK}[u%e70!.9395f:3%J9&;(K!^:&9*9)9(3~<(KD^K|!eK-P0 .9(9)O&lK}>:&9*9)9(3x&" +
  ":5#l%J9)9&M0!})9&Kmwu ]:(9&Kz~@u ]:79&K+]:&9*9)959(># ;2^;(97># ;7923~m#M0 .92M&J .97A  K~V }@&J9)9*9)9(3~<(K|!eA umJK)e0!}).9*9)9(3x&;&K!^9" +
  "(9*9)9&3~<(K|!eK@N7.(9).:(90K}13}o&9})K}1O9(9)Pf:&9(9,9(9,}@7:})K :(%J9,9})O&J9*9)9,3~c&;2KD^K,}B&J9(92KDOfK!e&l92KDN(9*9)9*9)9,3x&3~<(K|!e;" +
  "(K>N9(K~Q Nf.:(90923}o&9&9(f:&K :((#J92A umJK)e&J90>#+K%}@&JK!:&/#..K :5#J#J#J#J#J92K>^1+&%,,,## !.90>#+K(}@:5/!.#J92K~Q ^1%%+# .92K9O0*.9&9" +
  "5f:&/#.9(93f:(K :3/!.90>#+K!N93f:3..9,K!]:,/!..90>#+;(K&^K0}D0 #J9&K!eM&J90>#&9(K!3~c&KDO&J9}&9}&># Km9fF# /#..90K F#+.K :(96M0!/#.K}c!:(960" +
  "!.9}!>#&9.3v(.9}!K3]= 9(/!.Ko!:&9-A }8K!e0!91:&9 >#_:}&9 >#dK/]># :69(:09-K&]:}!K :(K :.L :<9/;*Kke:)%J9(9)O&J9<9&9(]?  ;=Lrum}[}]nop9}Y9=L|" +
  "~t{~s~o~g~U~:| }_L}[}]noprum!}Ynn9=n:<9(K+]:(/!..9*K*e:(9*K~p|||*e9&]:3#l#J#J#J%J9(&J9(K!^:(93A  93K!]:3K| ^K|!eK}x!}D0!/#..9<Lm}[}]nopruml}" +
  "^Q0!.K :(#l#J%J9(9*N0!9&9(]A  ;)A umJKm!NK!9)hKm~D eM9)K0}@feM&J9(K!]:(/!..K!/!.9&9*K&3}a#.0!.#J#J#J9&9*K#K 9&9*K~V~?u K#3~Z&7;(3}i!;3Km}]<e" +
  "&J9&9*3~C#;(M0!9&9*9(3}i!:3(9(9*}@&J .9&9(]:,9*9(^:*K :(#J%J#J9(:&%J#J9&9*N0#9&9,];2A  ;.K<^;)K8}BK K!9)hK}[rmn!e70&9.KBO9*9&K!];)}BfM&J92K!" +
  "]A  K<^;.K8}@K!9.hK}[rmn!eMf0!.9):&/!..9&K!]:(/!..9*:&.9&9(P9&9*}@f&J .9(9,]:)9&9(^:2K~!~?u K>9&9(N&lK (9)K 92K!^;.9)]A  KBN7.;&9)9&79.929&7" +
  "3~.#0&90K~G~?u K~N~?u 3~F%909,9*3~7(90>#+:*90>#&:&.93Kx~T=eM0!.9&9*]:59&:(K!:3K!:.%J#J9(95N0 9(K!]:)9(A  :,9.&l9,KIO(#J93&JKo!:2K :.9):(K!:3" +
  "9,KCN9,KINf9,K~R Nf0&#J9,K9^1&*##& .9,K};N0%(Ko!:2#J9,K9^1&*##& .9,KCN9,K};Nf9,K~R Nf0%..K :3K .:.9):(/!..9}&9&9*964( M0#.K :290>#+M0 9}!9}!" +
  "># Km+fF# .92/!.Ko!..;&0 94K|!eK+N&J#JK#:(919/K~V~?u K#3~Z&M&J919/3~C#:(.9(9/9(9/}@7:)9(:&#J%J9&9)O&J9&91]A  ;*K<^;0K}*}BK K!90hK}[rmn%e79*K" +
  "~Q ^K#Pf0#9&K!]:&/!..9):&.9&9(}@&J9/9&K!^;)}B&J .9)9&9)91]A  KBN7:&.9&9/}@&J .9(K&]9(919&9(K~X~?u K&3~m#7;(9&}D0 9(91]9&9(^3~-(M0 9-9->#+Kmm" +
  "m+fF#+..9->#>9->#@3v(K :&/%.919/3}m#K}9^K|!eK!}B&J9-K&I 2K :&.9->#>9->#@3v(/#.94K|!eA }rpJK#^;)K|!eK&}D0 #J#l9&># :(9&>#&:*9-K&]:&9-K2]9 >#Z" +
  "A }-:0#J#J#J#J9)1#! #.K}c!:)9(9*9 K@]3~>!K|!e0&Kz~@u 9 >#E;/9*9/73|%M0&/#.K}d}_v :)9(9*9 K@]3~>!K|!e;/K!e0%9/M0 9 K F#E9/K#O0 9 K}t}[83}z&K " +
  ":*KE/#.90M0 K :*KE/!.K!I  9 9(F#h9&9&># K#fF# K~p .9 ]9*F# K :).9):&/!.#l9-K2]:(#J9&>#&K(N&J9&># ;)}5  9)K&]}2  L9}anL~]~<~,}s~N/}E&J9(K&I  " +
  "/#..K}[m}8:)#J#J#J#J#J#J94K|!eA }rpJK!^1)#!##& %.KomD:)/%.K(:(9&A +K(N0%/#.9&A +;(K)eK&N0#K}cmHK}bmEK}[m}894K|!e;(K%N79(K)N7:)/!.K&:(K}[m@:)" +
  "9&A +K&N0!.9)9&A +K6hfKm%f/#.9 9(K3hK}t!f3}z&.K .:&.9&&J9 9&3~E%K|!e:&(K&:&9-A 2;(K&O&J9 9->#&9->#+3~e#K#9(9 >#E7:&(9 K}]!3}z&9 K03o&..9-KJ^" +
  "= /#..9 K}r!3}z&/#.(9+Kz ]:&9+Ko!]:/9+K9]:(< Km!^;)= #J91K4^K|!eK+}B&J#J9&A +;*K#N91K|!eK5}@e;-M&J#J#J9*1&!  ! .9 9*K3hK}t!f3}z&K :&91K|!e;*" +
  "K}#P9*K}#}@f0&9(K%I +/&..9)9&A ,;4I }L9)9&>#&;0F#}H9)9&># ;,F#Q9)Kx ];.3~P&&J9 K}_}bw 3~E%K|!e;&91K|!e;*K}#P9*K}#}@ff0%9(K%I +/!.9)94I }L9)9" +
  "0F#}H9)9,F#Q9)K6]9.3u#91K|!e;4K5}@&J9)K=]9&3o#94K}#}@&J#J9(A +;&K&O&J9(?# :<9)9&I H9)9<G%D9)9(C ,}7 }69)9(A .I }7(9)9!>#6F#Z9)9!{ #+{.#}L9)9" +
  "!?#8G#_9)9!># F#Q9)9!>#&F#}H9)K~l ]9)Kx ];&K K!K03}l#9)A l;,K#N0!9)9)> }WF O9)9)?#hG%J9)9,I }@9)9)A PI }L9)9)?%JG#Q9&3~P&&J9 >#ZA =K!O0#.9)K" +
  "D]9)KJ^3o#9)A H;&K&N0!.#J#J#J#J9&K!^K 9&K!}@7K!^1# #!.9)A @K#O0!/#.9)A @K!}@0 9)K F#}X9)Lmmmm3G#h9)K3]9)KD]9)K~l ]3n%9)>#5:&9)>#39)K F#}L9)L" +
  "mmmm3G#Q9)K+]9)K=]9)Kx ]3n%9&9)>#+9)>#/3~T&9)>#Q9)>#}H3v(9)>#h9)>#k3v(0!.9 K}i}[~K&3~E%K|!e:&/).9 K03o&K&:&/(..9(9)>#@F#+9(9)?#=G# .9 9)>#8;" +
  ",F#k9 9)>#6F#h9*&lK!:&K!:(#J9-M&J#JK :(9,90O0 94K}#}@:&/#..9 9(3o&.9&(9 K}r!3}z&K :&K%.91K|!eK}#}B0#9 K#3o&9/K.F#&9/K~b}_u F# :&/#.(9 K}k!3}" +
  "z&.K :&.9)Km!]= .#J9&K|!e;&1( ###%#..K :&9;K!e0 #J9+A cM&J9#>#3;&K!]9}%N&J9#># 9#>#&9&3~c&K@N&J9#98F#3/%..9#K~;}bu K!3~%#.9#9}%983~Q&.9+K I " +
  "c/!.9#9+K~g ]3}a(9&M&J9+K+]9!9}%3~[%9#9+>#+9+>#/K!3~N!/!.9#K~6}bu K!3~%#9#9+>#o!9+>#}f!3~%#9&K%N&J9#K~+su K)3~%#/!.9#K~)su K%3~%#9&K!N&J9#9 " +
  ">#h9 >#k3~%#(9 >#D9 >#E9#3}y%3~k!.9#K~6}bu K!3~%#..9} :(.9+?%J:</!..9#K~5}bu K!3~%#9+>#D:#9+>#E;(&J#J9 9%I }Y9#:!9 KH]:&9(K!}TK6_:%%J9%M0!9!" +
  "K/]A  K!N&J9<L!9!K0]A  ;(~*}aL 9(Ku P7}^Q&J9&9!>#+F#+9&9!?# G# 9 9(Km!gK3hK}q!f3}z&..9!K6]:!9%K6^:%/ . ..9+>#}S9+>#V3v(9+KH]3~m&9+>#@9#3~?(9" +
  "+Ku!]= .s,#6l&}Z< KJ];%= K!:)9!A 3;/K!N&lK#:1K~X~Ku :2K-:)Ky~Ku (K~<}bu :2K!:1Ku}bu .:*#J9!A 4&J9%K F#59%Lmmmm3G#/(9%K F#59%Lmmmm3G#/9/K#O0!" +
  ".9%K/]9*9)3~7(K!:}!.9#9#L~_*l;7Lqk}Z}X;#L};}b;}*97}X;7Lm}z(l;8Lm~S}V}Z97}X;7L};}b;}+98}X;8~!;-K~#~m}1];*K~,~m+a:+9*9+K~,~m+_^;)K},i;(K~,~m+e" +
  "9)];&K~e#b:)9&9)K~e#_^;3K~e#]:59)K!^:/9#9}*L~_*}^}XLmmmmmwx*}Z979}+Lm}z(}^}XL||||2}^n:#9-K~6~j}1]9*}?98L~>}g~K|*}YLmmmmd}Hf:}#9(9+]Kp%_:}%9!" +
  ">#&K#h:+9!>#+;*9!>#/;}&K/_]:69!># :-9&K~7~o+}@:}(9)Kr~Xu ]:})9*:!#J%J#J9+M0#9}&9!96O;&fM0#94&J9%K/]K@3}o&.9!9*9&7;} >#+:(9} >#&:.9-># ;!>#DK" +
  "mmmmkN:,9%K/];&9!K&]9!KE]9,7># 9!K+]9!KH]9,7># 3~7(9!A }>K!N&J9(&J9&Kr}hu Ks}hu 3~F%9&9.9(3~7(9&K;3}o&.#}Z9}#M&J9}(0%939})A  ;&}D&l9):!939&^" +
  "(9/Kp%}@0&959/;!Kr~Xu ]A  ^.:&9!Kp%}D0%9#9!9}%]9&K!]9!A xyJ3o%;!0!}).9%KE]K~/~[u 3~2!9%>#E;!M0#9%?#H.:79%K/]K~C~Ku K~M~Ku 3~F%9%K6];&K}.3~o%" +
  "9%97G#H9%9!F#E9%K=]9%KE];03~2!9%>#=;(M0!9%>#@:,9%>#>:.9%9(K0i;!F#DKxnu 9!3m&&J9&9!K~Z a;03~G%0#9&9!90K}t!_]3~G%0#(9%K-F#H9%9%KD]F#E9&K~Rnu 9" +
  "03~E(0#.9%K6];!KA3~]#9!9(3}n&K,}T3~G%0!9!KA3~]#9!9(3}n&K&}TK},e3~G%0!9!K~K 3~]#9!9.Kp8b3~G%0!9!KI3~]#9!9.K}8b;&K}8d3~G%0!9!KI3~]#9!9,K|}l~c~" +
  "R%}@;(9.9&Kv!_]]3~G%0!9%9,Km}m~c~R%^9,9(7Kun}9bF#=9%K.F#H9%9%K=]F#E9!K~Znu 9%KE]3~E(0!9!K~P 3}|&9%>#69%K/];&9%>#8;(9%>#93~7(9(3v(9&K~M~Ku Ky" +
  "~Ku 3~F%.9-K&]:-9} K/]:!94K!^:49+K&^:+/!.. .9}!&J9%K/]92913~7(.9 9%>#5F#+9 9%?#/G# 9%KJ^= .~#-!}#l< K~h!^;#= 9!K3]:}!9!K~#!]:,9#K~d ]:59#K}{" +
  "!]:}#9#Kq!]:29#K}f!]:39#Km!]:49#K~l ]:} #J#J#J%J#J9#K~_ ]9!3}y#9#>#ZKmmmmkO0 Kmmmmk9#>#_3}s(9,># ;%K%N;00%#J9%K#O&J9%K!N&J9!>#~)!:&9!>#t!:(%" +
  "J9&;)&JK :&9(K&P0!..9!K F#~)!9)0#9,K F# .9!>#~/!;%&J#J9!>#~3!:&%J9&9%;*N0!9!9%K/];%F#~/!9*K+]># ;(K&P0 .9*>#&:)/%..9,K#F# .K 9,907;->#5;%K}[" +
  "mv N;}%0&9-K5]:+9%Kmmv O&J#J9#K6]9+3w!9#>#6;)M0 9#>#8:(/#..9-Kmmv F#59->#h;%&J#J9!>#r#:0%J9%90N0!9-9%K6];*F#h9%>#+:.9%>#&:1KQ:&#l#J%J#J9&M0#" +
  "9&Kqou ]># ;/M0 9&K}mou ]># :(9.9/}@&J9/K!O&J9#K~_ ];)919.9(9/3~%!9#K~R!]9)3~/!9#>#~R!0#(919.9(A  3}h&0#.(9(9/919.3~T&0!.9&K+]:&/!..9+K9F# 9" +
  "!L G#~R!9!L}cmmmt*G#u!9!K!}7!~_!9!9%>#5;&F#~Z!9!9%>#3;%F#~K!9!9&F#x!9!9%F#~D!9!K@F#w!9!9%9&]F#y!9#K3]9+3w!9#>#5:(9#>#3/!.K .:)9*:%9)M0 ./#.." +
  "9+Kmmv F# K 9+9}%7;%KD]:*9%>#DKmmv N0%9#K+]9*3w!9#>#+;)M0%9#>#/:(.9#9(F#~/!9#9)F#t!K :%9#K F#u!9#Lmmmm3G#~3!9)9(9#K~3!]3~k!9#K F#~D!9#Lmmmm3" +
  "G#v!9#K F#y!9#Lmmmm3G#x!%J9%9(O&J9#Kv!]9%9)]A  ;&Ku~[u 3v&3~3##J9&KD^K|!eK-P9&KReK~; ^K|!eK})PfM&JK{~Iu K,9&3}h&M&J9#Kx!];*K}-3}o&9*9&K}a~Ju" +
  " 3v&3~3#/#..9#Kx!]9&3}o&.9%K!]:%/!..9#K~_ ]9)9(3~q#9} 9#>#y!F#+9} 9#?#x!G# 949#?#~3!G# 949#>#u!F#+939#?#v!G# 939#>#~D!F#+9#K~R!];%9)9(3~3!92" +
  "9#>#~Z!F#+929#?#~R!G# 9#K!F#~d!9#9#Kt!]F#~_!9%K}e~-u 9#K~_!]3~=&9}#9#>#~V!;%9#>#~Z!3~3!9#>#~R!9%3v(9#>#Z:*9#K=];%95Kv z-  9*KmmmmkN0%9!3}[&9" +
  "!9*F#/9!K)F#+9!L!G# 9}!9%Kv z-  /!..9 9#>#dF#+9 9#?#ZG# /#.9*Kmmv F# .9 9!K~K ]3}y#.9#K~h!]= .~(-#)l!}X< Kp!^;%= 9 >#5;)9 >#6;*3}9;+K}ivu K-" +
  "3}:9%K}[}]m+F#h3&:&9%K F#n!9%9&F#m!9%9%K~l ]F#}f!9%K!F#}X9%K~_ ]9%Kz ]K~p}au K)K~t}au K(3~h!#J#J9%>#ZK!N&l9%>#_(9%K~V ]9%Kz ]K}^}bu K*9)9*3~" +
  "h!9%>#}SK!N&J9%>#V:)/#.9%Ky ]9 A }H3~P%9%Kx ]9%Kz ]K}d}bu K-9%>#}L9%>#}P3~h!9%>#QK!N&J9%>#}H:)/#.9%Kz ]K~fnu K)3~@%9%>#n!9%K F#n!9%>#o!:&3}g" +
  "(9%Kw ]9 >#99 >#=9%>#}f!3}g#9%>#}A:)9%>#}>K!N&J9&3s(/#.9%>#}XK!N&J9%KJ^9&3}^(9%>#}=:&9%>#JK!e&J3~Y%9&3s(9)3s(:)/%(9%>#m!;*9&9)3).(9%>#m!;*9&" +
  "9)3,3s(9)3s(9&3s(.9 >#Q;)&J#J9%Kz ]Kz}_u K+3~@%9%>#n!9%K F#n!9%>#o!:(3}g(9%KH]9)3}y(9%>#}8:&9%>#}XK!O&J9%>#m!;*9(9&3,3s(9&3s(9(3s(/!.9%KD]9(" +
  "3}^(9%>#E:(9%>#DK!e&J3~Y%:)9(3s(9&3s(/&(9%>#m!;*9(9&3)...9 C!}AK!N&J#J9 C!}C9%Kz ]K}m}bu K-3~@%9%>#n!9%K F#n!9%>#o!:(3}g(~33}V:&9%>#}XK!O&J9" +
  "%>#m!;*9(9&3,3s(9&3s(9(3s(/!.9%K>]9(3}^(9%>#@:(9%>#>K!e&J3~Y%:)9(3s(9&3s(/&(9%>#m!;*9(9&3)...9 ?% L!}E&J#J9 }1%+9%Kz ]K}v}bu K-3~@%9%>#n!9%K" +
  " F#n!9%>#o!:(3}g(3}V:&9%>#}XK!O&J9%>#m!;*9(9&3,3s(9&3s(9(3s(/!.9%K9]9(3}^(9%>#=:(9%>#9K!e&J3~Y%:)9(3s(9&3s(/&(9%>#m!;*9(9&3)...9 >#EKmmmmkO&" +
  "J#J9%K6]9%Kz ]K~#}bu K19 >#H9 >#}83~h!9%>#6K!e&J9%>#8:)/&.9%>#m!:*9%>#n!M0 9%>#o!3s(..9%9*3};;(F#d9%9(3CF#n!9%K F#m!9%9%K~h ]F#}X%J#J9%K3]9%" +
  "Kz ]3~0%9%>#3K!O0 9%>#5;&K}^}bu K*3~q&M&J9%K+]9*9&3}u%9%>#/: 9%>#+K!N&J9 3s(Km+: .9%K~l ]9+9&9 3~_#9%A h9%>#k3}v(9 3s(.9&3s(/!..9(3s(9*3s(/#" +
  ".:).9%>#m!3s(9%>#n!9%>#o!3~4(9)3s(9 >#Q:).9+Kz}_u K+9)~33}V; 3~b%9 3s(9!K!e&J9+K}qvu K(9#3~b%9#3s(.9%Kp!]= 9+.~7-#*l#}Z< K~h%^;%= 9%9!F#@9%K" +
  "~V!]9#3}X9%>#~V!;#K#N&J9%K~_!];#K 9%3}b!:!9#3}_&K!:((9%>#~Z!:&9%KH]9%K~_!]K~#!z-  9%9&F#E9%9#F#D#J#J9!3~Z(;#&J9%9!3QF#~d!9%K F#~_!9%9%K@]K 9" +
  "#7;#F#~Z!9%K }7!~V!#J%J#J9%Ky%];&9%K~V!]3~@!9%C!y%K#N0 9%}4!y%Q0!/#..9%Kp%]9%>#@3~-%9%>#p%:!/#.9%#l9%9%>#@3QF#~Z%K :!9%K F#~V%9%9#F#~R%9%K }" +
  "7!y%9%Ku%]9&3~@!9%C!u%K#N&lK!:#K (9%9%?%u%G%~V!9%K}t%]9%K~V!]3~-#K!:#K 9%>#}t%KmmmmkN0!})9%9%>#}{%F#t%9%9%?#}t%G%~#%9%9%{ #y%{.%~V!%J9%K~3%]" +
  "9%K~V!]3~@!9%C!~3%K#O&J9%9%?%~3%G%p%9%Ku%]9%Kp%]3~-#9%K~#%]9%>#v%;!9%>#w%3~7(9%>#u%9!3v(/!..9%>#~#%:!9%>#~)%:#9%>#t%..F#q%9%9#F#}m%(9!3~Y(&J" +
  "#J9%K~V!]9!3~Q!9%>#~Z!;#9%>#~_!K}y~Lu K-3~T&9%>#~V!9#3v(M0 9%Kp%]9!3}.;!3~L#9!3s(9%>#p%;!KmmmmkO0%..9%K~#%]K~R~=u KC3~q#K&K83}z(;!K F#+9!Lmm" +
  "mmu G# 9!K!I 69!9%?#~#%G#/9!9%>#t%F#59%K!F#w%9%9!F#v%9%K!F#u%9%K F#~V%9%Lmmmmu G#y%9%K~V!]9%Ku%]9%Ky%]3~.!/#..9%K~V!]9%>#}m%;#9%>#q%9%Km!]3l" +
  "9!9#3v(.9%?%~V!L#}F&J9%?%m#:-9%9%?#}f#G#~V%9%9-G#y%9%K I ~_%9%K9]9%Ky%]3~r!9%>#=:!9%>#9:(9%Ko#]3}d(9%Kz!]3}d(9%>#~h!9%>#~l!3v(9%>#}m#9%>#q#3" +
  "}s(9%>#r#9%>#}{#3}s((#J9%?#n#:-9%?%p#:.9%>#~h!:!9%>#~d!:&3&;#K~(nu K#K}]+3~b%9#K}evu K&9&9!3} ;!3~b%9!3s(9%9.G#w%9%9-G#u%K!:(9%K!I x%9%K6]9%" +
  "Ku%]3~I!9%K~_!]:)9%>#8:&#J9%>#6K!e&l9&(9%K*F#~d%9%K~0nu F#~_%9%K+F#~Z%9%K~*nu F#~V%9%Lmmmm9G#y%#J%J9%K3]9%Ky%]3~r%9%>#3;*M0!9%K+]9&9*9%>#5;," +
  "3}W;+3}u%9%>#/:!9%>#+K!eM&J9#9*9,9!3~b%9!3s(9+3s(/!..9+3s(9&3s(/#.9&3s(9)3~N%K :(9#:!/#.:!.9#3s(9)3~N%..9%KD]3~r#.9 9(F#+9 9!K 9(K!e;#7F#&9 " +
  "K 9!9#7F# 9%K~h%]= .~-+#*l!}X< K~V ^;#= 9!>#9&J#J9!}1% ;,}=      ~VKUM9,}=        XMfM&J9!}1%+;,}=      ~VKUM9,}=        XMfM&J9!}1%3;,}=   " +
  "   ~VKUM9,}=      ~h};XMfM&J9!}1%6;,}=      ~VKUM9,}=      ~h};XMfM&J9!>#>&J#J9!>#@M0 9!>#DM0 9#Kw ]9!Kv ]3~Y&9#>#}>;%&J9%9#>#}A3~9#M&J9 K}e" +
  "~9u K:3~C(/+..9!>#}S;)9!>#VK6_]:+#J%J#J9+9);&N0#9&>#+;(M0 9&K6]:)9&>#&:%%J9(&J9%A  ;*KD^K|!eK-P9*KReK~; ^K|!eK}(}BfM&JK~C}hu K29*3}h&M0%.9%K" +
  "!]:%9(K!^:(/!..9&>#5;%M0!9&>#39%3~9#0!..9 K~)~9u K},3~C(/*.9#KJ^9!>#}H;)9!>#}L;*3}|%K :!9#>#}=:(9#>#JK!N&J#J9#KH]3~Z%;%K~c}hu K+3}W;!3}u%9#K" +
  "D]9#>#H9#>#}83y&#J9#>#DK!N&J#J9#>#E:&9!3s(9%3s(9#K>]9&K~k}hu K&3}W;!3}u%9#K9]9#>#>9#>#@3y&9#>#9K!O&J9&:%/!.9#K~K ]9#>#=;%3~^#9%3s(9!3s(9&3s(" +
  "9#>#}H;%KmmmmkN0#9#>#}P:&9#>#}L:!9(3s(9)9*9!9&3}3:&9#K6]3~<&9#>#89#>#6:(9%9!3v(9&9(K!e;!7:(/%..9!3s(9%3s(.K!:!..9#K3]9!9(3y&9#>#3K!N&J#J9#K~" +
  "K ]9#>#5;!3~ &#J9#>#}L;%9#>#}P;&K~o}hu K(3~T&M&J9%9&Kz}hu K)3~T&M&J9#>#}H9%3v(/#..9#>#}H9%3v(9#K~K ];%9!3~!&9#>#}P9#>#}H9#>#}L3v(0 9%9!3~#&9" +
  "#>#}P9#>#}H9#>#}L3v(0 9%9!3}49#K+]9#>#}H9#>#}L3~;(9#>#+:&9#>#/:%9!3s(9%KmmmmkN0!9 9%F#39 9&F#/9 9%F#+9 L#G% /,.9!3s(..9 K~S}cu Kx 3~C(/)..9 " +
  "K~_~8u K<3~C(/&..9 K~.~8u K}53~C(/#..9 K}a~8u KA3~C(.(9 K~V~7u K}.3~C(.9#K~V ]= .}w+!)l9!#l#J#J#J#J#J#J#l< Kx ^;%= #J#J#J#J#J#J9!A }HK!^1%!!" +
  " #.9!K/]:+9!K9]:*#J#J#J9!A 9K!^1&!!* #.9!>#@:&/(. .9!>#3:&9!>#/:(9!>#5:)/#. .9!K I 99!9!>#+;)F#59!9!>#&;&F#39!9!># ;(F#/9!K9]:*9!K/]:+.9!9&F" +
  "#E9!9(F#D9!9)F#69!Km#}7 :K~b}du K&3}W:(9%K>]9!>#69(3}u%9%>#@:&9%>#>K!e&JKmmmmk:#/*.9!9&F#89!K!I :9(3s(9!>#83~S(&J#JK~T}hu K,3}W:(9%K9]9!>#89" +
  "(3}u%9%>#=:&9%>#9K!e&J9(3s(/*.9&3~T(:)9&3s(9(3s(9)M0 9!K }7 :9!K I Q9!9!>#8F#@9!9!?#DG#=/%..K~^}hu K&3}W:(9%K6]9!>#69(3}u%9%>#8:&9%>#6K!e&J9" +
  "(3s(/(.9%K3]9&3}_(9%>#5:&9%>#3K!e&J9&3s(9(3s(K!:&K :#K :)/).9!9&F#=9(3s(9%K+]9!>#=9!>#63r%9%>#+:(9!9%>#/;&F#}89!9(F#H9(K!e0%9!9&F#>9!9&3.3|!" +
  ";&F#@.9%9&9#># 3~s!K&9%># ;#K#N0!})9%>#&:&9!>#@3~h&9!>#>3s(9#K!e0#9%Kv ]9&3~^#9%>#}A:(9%>#}>:*9%>#}=:#9&3s(9!>#=3s(9!>#83s(9!K I :9!>#D9!KE]" +
  "># 3}f(9!K I ;K 9#9#KmmmmkN;)7:#K!9*9)7:&K 9(9)7:)/*.9%Kv ]9!K=];(9#># 3}m!9%>#}=;#K}[mmmkO&J9%>#}A:)9%>#}>:&9(3~T#/&.K%.:!9*9!I  9 K}[mmmkF" +
  "# K%/).9!>#=3s(.Kmmmmk:#.9!A :M0!9!>#8:(.9(3s(.9!K I :9!A ;&J9!>#D9!KE]># 3}f(.9!K I ;.9!>#63s(9!K!I 99+3}u#9#KmmmmkN&J9%KE]9&3~8(9&3s((9%9)" +
  "F#J9%9&F#}89%9#F#H9%KmmmmkF#E.9 9%{ #E{.# K!.I }H9%Kx ]= .~9*!*l< Km#^;*= 9&K| e;+K},}D&J .9*K~D ]9!9#9%9(9)3}j!9*K F#}S9*Lmmmm3G#}L9%>#+:.9" +
  "*KJ^K~*pu K|}*K!9+A ~<}eJ;/9&K+}TK|!e;-K!N7K},e3~i!9*K~Z ]9*>#J9*>#}=3x!9*>#_K!9*>#V;#7:!9*>#dK 9#7:,9&K3}T:+K!:%K :)K!:(K :##J#J#J9-K#^1#! " +
  "#.9*KD]9+3~0#9*>#E:,9*>#D:!/!.9*KH]9+3~0#K!:)K~U~9u :%9*>#}8:#9*>#H:(.9&K6}T:-9*Kmmv F#~/!9*Kmmv F#o!9*9#F#n!9*9(F#m!9*9)F#}X9*9%F#k9*9,F#h9" +
  "*9!F#d9*K%F#_9*L!G#V9*K~Z!]:#9*K~/!]:(9*Ko!]:,9*K~_ ]:0%J#J9*K>]9,3~:!9*>#>;&&l9*>#@(9*>#VK!N&J#J9*K9]903~a#9*>#9;!M0 9*>#=:%9*K }7!t!9*L G#" +
  "}{!9*9!F#}t!9*9!F#}m!9*K~t F#p!9*L}zmmm~V.G#o!9*9%F#~)!9*9%F#q!9*9!9%]F#r!/&..9*K6]9(3~:!9*>#6;&M0!9*>#8.;!K!^;%&J9!M&J .9%9&];)@  K~:l}A&J " +
  ".(K :%9&:).9&9%9*Ky ];%3~a(9)A  ;!K~t N&J9*K3]9-3~0#9*>#39*>#59%3~a(/#.9!K~T N&J9*K+]9+3~0#9*>#+9*>#/9*Ky ]3~a(/#.9!K<O&J9)K!9*Ky ]3~a((9*Kt" +
  "~V }7!~p!9*Lt~Vu}[}^}a}fqDG%~h!K-:%9.:&#J%J9%&J9%K!^;%9*K~h!]]9&9&K-b;!K~n!_]KDfI  9&K,}@9!:&0!/#..K :%.9#9*C!~p!}7 +9#9*?%~h!G  9*9%F#~V!9*" +
  "Ky ]K!9#9%]9%K-}@7K-9%^;!K 9!K-}B73~7(./!..9*K~Z ];!9*Ky ]3~A#9 K/]9!3~f%9 9/I 69 9*?#}AG# 9 9*>#}HF#+9*Km#]= .~N*%*l%}X!}Z#l#l< Kx ^;&= 3~A" +
  "%:.3v#9!}1%6:/9!9.}6%69!9!}1%99.9/}x;.}=        9.}=        V7r;.}6%99&K }7!>9&L G%99&LlG%DL.o~5}=      r}8}y:/9!A H:(#J#J#J#J#J#J#J#JK!9%A " +
  "});)K#^9)K!}B7;*K|!e1) %%%#!%.9(0&/%.9(K%N0%9!K}^}%}7!HL :19!L G% 9!K }7!EK.:)K :%/(.9(K#O0#9!9.9!}1%>;/9.9/V7}6%99!9#3{!/%.9(K!O0!#J#J#J9*K" +
  "|!eK!^1%#! %.9!K }7!F9!9.9!}1%>;09.90V7}6%99!9&K9]9#}=        K!9/3~V!/&.9!K!I G9!A F&J9!K I F9!9#}1%39#}1%69!>#D3~;#(9!9&K9]9#}=        K 9" +
  "/3~V!./%.9!#l9%?%3:19%>#/:+9%>#+:,9%>#&:-9%># :(9%C!6:%9!L G% 9!9%}7!E#J9%K~l%^;*K&}@9*K!Nf&J#J#J#J9%K~%%^1(#!!!# .9%Kq%N0!.9)K!e0#K19%Kw!^K" +
  "||%eK~Z P0%})9%3~N#K|!e/%..9)K!e0 9!K I G9(&}Z9&KJ^9(9-9,9+913~(!9&}1%}>:.9&?%J(L .:19!9.}6%+9!91G% 9!9&K9]9#9.}=        91~!7K 9/3~V!/&.K+." +
  ";%I }69!K%I H/#.9!9%A  I F9!9#3{!/!.9&L&G% 9&K9]/%.#J#J#J9!A HK!^1%!# #.9!?% :19!A }6:)9!C!E:%/#.9!K3]:(9!>#D;#K3}T:%9!A F:*L#:1K /#.9!K3]:(" +
  "L%:1K :#K /!.9!K+]:(9%K||%eK O:#9!>#D;*Km}Ze.:!9&9)I 69&91G% 9&9(}1% }6%+9&9*K|!e9!fF#59&9#K||%e9%K3hfF#39&.:!9&L G%99 9!{ % {.% 9&K0I H9&K " +
  "F#E9&K }7!D9 9!{ %3{.%39&Kx ]= .~ +!2l#J#l< KD^;)= K!:.9!K!I H9!K I }Y9!9%K-]I }69!K F#E9)L G#&Km!:*9%K/_9#];#A .K#O&J9#>#&:/9#># :.9#A +;(:" +
  "%#J#J#J9(1&(#! #.9)9/F#>9)9.F#=9)9#A ,I @9)K/];#9)K=];%9)K&]3~G&9)>#/:.9)>#3:/9)K F#99)Lmmmm3G#69%9#9)K6]3~l##J9)>#>;%&l9%9!>#Z>#9}@&JK}^!:*" +
  "/#.9)A @9)>#=:+K :(%J9%9(O&J9(9+]:*9(K!]:(9,9*A  A umJf:,/!..K}_!:*K!e9,uK }>f0!9,K|!eKu }D&J9+9%K&3}a#0#.K :*9+9%K 3~c&;3K~Q N&J9+9%K K}c~>" +
  "u K+3~m#&l9+9%K~<}bu K!3~5&(K .:*.#J9,K9e;4&JK :(K :,9%K%}D&J9+9%Ko~>u K!3~5&:,.9%K!^:} #l%J9%9-O&J9(:#9+9-]A  ;(K{ N&JK!9#K{ N92e91fK!e0%})" +
  ".#l9(K~s N;09#K~s Ne:}!909#K=Ne:#9-K 9-9} O7&lK!9(A umJK}%K},9-K!N7e0!})9(KBN9-K!Oe(9(K}-N..:0929}!f:29#91f:19-K!]:-9,90e:,/!..9,.K!e0!.9*&J" +
  "9+9%K}c~>u K+3~Z&&J9+9%K}j~>u K23~T&M0#..KQ:(%J9(&J9(K~#~?u ]:#9(K}{~?u ]9(K+]:(># 9#># 9+9%3~T&M0!/#..#J9*M&J#J9+9%3}m#K|!eK}9^1% # #..9)9)" +
  ">#+K3fF#+.94&J9+9%3z!&J9)9)>#+Kmmm#fF#+.K :(%J#J9+9%9(3~c&;#A umJK2eM&J#J9#K}1^1& ## #..9(K!]:(/!..#J93A umJK)e&J9+9%9(K}{~?u K%3~m#0!.K :*9" +
  "+9%K 3}i!Kps~O e0&.9)9)>#+Kmmm&fF#+.K :*/#.Kn!(K}]!.:*.9)>#69)>#83v(9)>#+:(9)>#&/%.K#:%9.9/9!K@]3~>&:*K :(/%.9(K6hK}[}^/f:*K :(K :%/#.K .:%." +
  "9 9!9*9.9/9%K&f9%9&79(3~?#9)KD]= .~b(#/l!}Z#l< KD^;#= 9!3}i&K|!e;%K;O&l9%K~Q N&JK&:+(#JK(:+9%K~s N0 9!>#3:%9!3}w!9#K+]9!9%3~[%K|!e:+K :&9#>#" +
  "/:%9#>#+:(K /%..9!A <:.K :%9!K I <9!A 9:/9!K I 99!>#5:,9!>#3:09#K F#99#Lmmmmm!G#6K+:-K!:(%J#J9(K!e;(&JK :)9!>#3;&9!>#/P&J9&9!>#+]A  :).9!9)3" +
  "}_%9!>#59,^K};e&J9%:&(9*9#>#6N&J9#K6]K+K+3~r&9#>#8:-.9*K%h9-]91G% 9#9*K!];&F#99&:*.9)K~s N~*91L!}an:1(9%:&.#J91L!}^Q&J9!9(K~S 3~n#M0!(9!9(K{" +
  " 3~n#M0!9!3}i&})9#K=];%9!3~(#9!9%3}b&9!A <fI <.9!3}i&K|!e;)K;O&J9&:%K!:(9)K~Q N9)K~s Nf0%9!3}w!})(9#K=]9!3~&#.K :(9&:%/#.9!># K#O0 9,9!>#5;)" +
  "N0 91L!o:1K :(9&:%9)9,^K};eK};O0!K :%K :*L :19&M0!9#9&K!^;%F#99#>#8;-9%K%h]?% :19%:*/!..9#K3]9!903~[%9#>#5:%9#>#3:(9!9.9!A <;&fI <9!9/9!A 9;" +
  ")fI 99#>#69#>#8K+K+3~K#K (9#K=]9!3~&#9#>#>:%9#>#=:(K%:+9#A @..:!9 9&I .9 9)I -9 9!I ,9 9+I +9 9%F#&9 9(F# 9#KD]= .~?(!.l9#:(#J%J#JK}Z:+9(:%K" +
  " :.K :&%JK :)9!9%}@&J9 9%]A  :).9)K|!e;/A umJ;,K~U e&J9+K!]:+9%K!]:%9,9.f:.9)uK~:l}?9&]:&/!..9%9(}B&J9-Km#Km&9/KBN7f:-(9.K|!e;,9-f;*Km+f9*9&" +
  "K};}@7:-9.K+e&J#J#J9 9!9(3~c&;*KAO&J9 9!9%K!^3~c&KAO0!.9-Km9f:-.9*K~U!eKy O0 9-Kmu f9-9 9!9(K~]~?u K&3~m#7:-..9 9!9(3~c&A umJK)e&JK :,(#J9,K" +
  "!N&JKmm~? :,/!.Kmm&:,9 9!9(K~l~ku K#3~m#M0 9!9%P9(K#];*9%}@f0%9 9*]:&%J9+&J9+K!^:+9&A  :*9&K!]:&9*KD^K|!eK-P9*KReK~; ^K|!eK)Pf0!/#..Kmm):,.." +
  "90K!]:09,Kmm+f;*9*9,9.K~q!e79%9(^K#P7:*.9/KBO0#9%K!]:(/!.. .9*9-f;(Kmm!f9(90K#}>7;(Km3f9(9%9#^K{!}@7;#Kmm3f9#9!9%}@7:&9)K|!eKIO&J9%:)(9%K!]:" +
  ")K :+%J9 9!9)3~c&KD^K|!e;#K,}B&JKmm&9#9+K-_];#9#Kmm&}D7:+9)K!]:)/!..9&Kmm9f;#9#9&9)9%^K#P79+K||%}@7:&.9!9)}@&l9&9&Kmm9f9 9!9)3~c&K<^; K8}BK " +
  "K!9 hK}[rmm!e77(9&..}z)!,l< Ku<^;&= 9&9!>#3F#Z9&9!{ # {.#}L9&K F#u!9&K F#_9&Kv!]9&K+]K~Z z-  9&Kmmv F#y#9&Kmmv F#~##9&9#F#o%9&9%K6_9#]F#}f%9" +
  "&Kp%]9&K~d ];!3}a!9&>#p%KmmmmkO&J#J9&Ku%];#9!3~&!9&K}t%]K&9&>#u%K!];%Kl9%7;%9%K&}B73~l%9&>#r%;%9&?#p%G# 9%9&>#q%F#+9&K!F#}{%9#9!K}{#z-  %J#J" +
  "9&K~#%]9&Ku%];#3}a!9&>#~#%KmmmmkN0 9&>#}{%;!9&>#}t%N&J9&K~/%]9#3~&!9&K}t%]9!9&>#~/%K!];#Kl9#7K&K/3~U&.9&>#r%9!K/_];#9&?#~#%G# 9#9&>#t%F#+9&9" +
  "!K!]F#}{%/!..9&Ku%];!3~3(9&>#}t%:+9&>#r%:)9&>#}{%;(K#P0 9(K~)(}D&J9!9(K!}T3~l%9)9(9&>#v%9&>#w%;#K/_]9&>#u%9#^3}v!9!3~f&(9)9(9&Ku%]K~L#3}v!.K" +
  " :%K!:#%J9#9(N0!9%9)];!K3]># ;*9!K5]># 9!K&]># 9!K+]># 3~T&M&J9%K/]:%9#K!]:#/!..9!K/]># 9*3v(9)K/]:,9#:*%J#J9#K!]:%9#K/_9,]:!9*K/_9)];#K&^:-" +
  "9#K+^:.%J9%9(}D0!9!K&]># ;/9!K+]># 9.># 9-># 3~T&&J9!># 9/3v(9!K/]:!9%K!]:%/!..9#9!>#+F#+9#9!?# G# 9*K!]:*9%:#/!..9*:(.(9&K~d ]3~3(K&:).9 9(" +
  "F#+9 9)F#&9 9+F# 9&Ku<]= .~U(!+l< Kx ^;)= K!:-K&:*#J#l#J#J9%A 5;+K!^1#! %.K3:+K~D~9u /!.K+:+K~)~.u .:*K :-.9)9(F#39)9&F#/9)9*F#59)9*9+]F#69%" +
  ">#/;,9%>#3;%];.9,P9#9.Pf:#9)K&9%K/_9!]9#7;.F#&9)K 9,K/_9#7;!9.]F#+9)KJ^;#9)K&];%3~5#9)>#}=K!O&J .9)K8];,9)>#}>3~l%9#9%3~5#9)>#}=K!O&J .9,9)>" +
  "#}>3~/(9)>#=:#9)>#9:,9-M&J9+K%}T;+9#]:-9#K/_9,]:%%J9)KJ^9*># 9*K&]># 3~q#9%9)>#}>F#+9%9)?#JG# 9*K+]:*9%K/]:%9+K!^;+0 .9-:#.9!&J9!K/b:/9#K/_9" +
  ",]:0K :*%J#l9)#l9*90]:,#J#J#J9*9.];!A  K!^1#! #.9!K&]># :+Kmmmmk/%.K!:+K :-K 9!K!]A  ;!K}(}@0#})9!K%h;!>#~K}fJ:%9!>#x}fJ/!.9!K+]># ;%9!K&]>#" +
  " ;-];!9%P9!9(}@f:!K 9%9!7:%K!9&9-]9!7.;!9%K~R 3}h&I D9)9%F#@9)9!F#>9)K F#}89)Lmmmm3G#E9)KJ^9)K>]3~>#9)KE]9)>#}=;!9)>#}>3~7(9)>#J9!3}s(9)>#H:" +
  "+9)>#}8:-9)>#E.:!9,9!F# 9,K+]9-F# 9,K&]9+F# 9*K/]:*9#K!]:#9/K!^;/0 ..9 9)?#8G# 9 9#F#+9)Kx ]= .~Z&#)l!}Z9#K*^;(K 9#9(}D7:*9!K%]K}Xe9!^:+9 ;(" +
  "#l#J#J#J#J%J#J9#9%}B0%9!9%]A  ; u;)K }C&J9+9%^K%e&J9%K!]:%/%.%J#J9%9*}D0 9!9%]; K&]># 9 ># fKm}[}]nke0 9%K+]:%/!..9#9%9#9%}@7%J9#9%}@&J9!9%]" +
  "@  K }>0&9%K!]:%/!..:%/#.Lmmmmp9:,#J#J#J#J9 A }t~]JK#^1%#! ,.9#9%K!];&}B0%9!9&]@  :&#J#J#J#J9 K~h!^1(!### #.9&K}il}?0./#.9&K~h ]K|!eKDP0!/-." +
  "9)K2]K|!eK#}@9&KJ}Cf0,.9#9%K#]; }B0%9 9!]@  K~:l}?0(L :,9#9%K%]; }B0+9 9!]@  KJ}C0*/#.9#9%K!];&}B0#9!9&]@  :&9 K~V!O&l9 K~e!N&l9&K}wl}?(9&KJ" +
  "}C; 9)K}ZeKbO9 f9)K},]K|!eK/P7.(9&K}SeKrlO.0*L :,9#9%K#]; }B0*9 9!]@  K~:l}A0!/&.9%K!]; 9#}D0!9 9!]@  K~:l}?0).9 K!]:%/!..L :,/%.Lmmmmpu :,/" +
  "#.9(9#F#+9(9!F#&K /#.Lmmmmp~V :,.9(9%~*9,nG#&K!.F# .~](#+l!}Z< Ku%^;%= 9%K~V!]9#3}X9%>#~V!;#K#N&J9%K~_!];!K 9%3}b!:#9!3}_&K!:!(9%>#~Z!:&9%KH" +
  "]9%K~_!];,K~#!z-  9%9&F#E9%9#F#D9%K~V!]9!9%Km!]3}[!9%?%~V!L#}F&J9%?%m#:.9%9%?#}f#G#t%9%9.G#~#%9%K I ~3%9%K>]9%K~#%]3~r!9%>#@:#9%>#>:!9%Ko#]3" +
  "}d(9%Kz!]3}d(9%>#~h!9%>#~l!3v(9%>#}m#9%>#q#3}s(9%>#r#9%>#}{#3}s((#J9%>#}m#:(9%>#p#:)9%>#o#:*9%>#n#:+9%>#~h!:!9%>#~d!:#3&;&K~(nu K#K}]+3~b%9%" +
  "K~#%]9#9!3~O!9%K9]9%>#~)%;!9%>#t%3}w%9%>#=:#9%>#99%>#~#%9!3}s(K!:!K!eM&J#J9&Krvu K&9#3~b%9#3s(9%9(F#r%9%9)F#}t%9%9*F#q%9%9+F#}m%9%K!I }{%9%K" +
  "6]9%K}m%]3~I!9%>#8:(9%>#6K!e&J9(:#/!.9%K*F#~7%9%K~0nu F#~3%9%K+F#~/%9%K~*nu F#t%9%Lmmmm9G#~#%#J%J9%K3]9%K~#%]3~r%9%>#3;)M0!9%K+]9(9)9%>#5;+3" +
  "}W;*3}u%9%>#/:#9%>#+K!eM&J9&9)9+9#3~b%9#3s(9*3s(/!..9*3s(9(3s(/!.9(3s(9,3~N%K :!9&:#/#..9&3s(9,3~N%..9%KD]3~r#.9 9!F#+9 9#K 9!K!e;!7F#&9 K 9" +
  "#9!7F# 9%Ku%]= .~-(!+l#l< KD^;&= #J#J#J9!A @K!^1%!! #.9!>#>:*K!/#. .9!K I A9!9!>#+;%F#/9!9!?# G#39%3=:(9!K!I A9!K F#=9!Lmmmm3G#89!9(F#6K .:%" +
  "9!#l#J#J#J#J#J#J#J%J#J9%M&J9!9(3}-3|!;*F#>K!:%/#.9&K6]9*9#3~s!9&>#6;%K#N0 9&>#8:(9!>#>3~h&9%K!e0#9&K3]9(Ks}hu K&3}W;)3}u%9&>#5:%9&>#3K!N0%9%" +
  "3~i(9%3s(9)3s(0)9&K+]9(K~-}hu K(3}W;)3}u%9&>#/:%9&>#+9)3s(K!e0&9%3}.:)9!>#=:,Kmm&:+9&K=]9)K 9)3}/;-Kmm&9,^;,9,9-}@73>;,3~L#9!K8]9&>#>;-9&>#@" +
  "3~7(9&>#=9-3v(9!>#=Kmm&N0(9,3s(9)3s(9%3s(9(3s(9!>#6:(K :%/!..9 K}[mmmkF# K%/*.Kmmmmk:*9(:%/(.9)3s(Kmmmmk:*/%.Kmmmmk:*Kmm&:+/#.9!K I A9!>#8:*" +
  "9!>#99,3s(9)3s(9%3s(:%/!.9!K3]3}|(9!K I A9!>#=:+9!>#9:%9!>#8:*.9(3s(.9!A A&J9!>#89!K9]># 3v(.9!K I A9!>#63s(9!>#39!K5]># 3}f(9!>#/3s(9 9+F#+" +
  "9 9%F#&9 9*F# K!.I @9&KD]= .~G&!(l9 K&^;+># ;)9!3~_%9#K,}D&J9%9#3~0!;#M&JK 2.9%9!9!9%}@7;%&J9#9 9%z-  .9 9!3}q((#JK :#9%K~D|}W}@0 K39%K.]Kke" +
  "9%K.P7:!9)Kke:&9 K+^:(#J#J9)K%e&J#J9!9&}B&J9&9!^;&K3P0!9(9!3~,&9!9(];!9&3~,&9!9&3~*!/%.9&9(];)K~K~su ># N&J9&K~D~su ># ];&9!}B0&9(9!3~,&9!9(" +
  "];#9&9!^;!K!fF#&K~D~su 9!F# K~K~su 9#F# /%.Kx~su ># 9)N&J9!9&Kw~su ># ];&}@0&9&9!^;%K2}B&J9(9&3~,&K :%K :!(9(9!3~,&9!9(];!9%K!fF#&9&9(];#9%F" +
  "# 9#9#>#&K}ZeF#&.Kx~su 9!F# Kw~su 9%F# (9)>#&;*K#e0&9!9&9*Kke;*];&}@0&9)9*3m%9&9!^;#K3P&J9(9&3~,&(9(9!3~,&9!9(];!9#3~,&9!9#3~*!../#.(9!Km#P9" +
  "!9&}Df9&9!^Kmm+}@f0#.9(M0!.9 2.9%3}]!;!M0 9%K}XKk9+># ;#K%e79#Kke];#9#9%}@7;#&J9!9 9#z-  .9 3}s!9!2..9#.~;(!!l#l< K3^;#= #J#J#J#J#J#J#J#J#J#" +
  "J#J#J#J#J#J#J#J#J9 A  K!^14-! 3210/.,+*)(&%#4.9#9 }1%+}6% 9#Kv F#/9#9#F#+9!># 9!>#&Kr~,u 9#K+]3q!/4.9#9 ?%+G% 9#K~= F#/9#9#F#+9!># 9!>#&K~J~" +
  ",u 9#K+]3q!/3.9!># 9 >#&9 >#+9!>#&>#/4( /2.9!># K~P~nu K19!>#&>#/4( /1.9!># K~E~nu K09!>#&>#/4( /0.9!># K~9~nu K29!>#&>#/4( //.9!># K~-~nu K" +
  "/9!>#&>#/4( /..9!># Ks~nu K&9!>#&>#/4( /-.9!># K~(~nu K%9!>#&>#/4( /,.9!># K}z~nu K+9!>#&>#/4( /+.9#9 ?%+G% 9#K~< F#/9#9#F#+9!># 9!>#&K~J~,u" +
  " 9#K+]3q!/*.9!># K}n~nu K19!>#&>#/4( /).9!># K}c~nu K/9!>#&>#/4( /(.9!># K|~mu K-9!>#&>#/4( /&.9!># K~m~mu K-9!>#&>#/4( /%.9#9 ?#&G# 9#K&F#/" +
  "9#9#F#+9!># 9!>#&K}gtu 9#K+]3q!/#.9#9 >#&F# 9#K~> F#/9#9#F#+9!># 9!>#&K~=~,u 9#K+]3q!/!.9#9 A !I  9#K~; F#/9#9#F#+9!># 9!>#&K~W~,u 9#K+]3q!." +
  "9#K3]= .~Y%#+l!}Z< K~V ^;)= 9)K+]9 9!3}p&9)K}8];,K K:z. #J9,9 9!3}t!&J#J#l9)>#J;!&J#J9)>#}8: 9#&J9 9#^:*/!.9 K2}A&J9 K%^9 9 K.}?7:*K :#/!.9 " +
  "K3O9!K3}?f0%K):#K-:*K /#..K!.:-9*9*K},ie;!9*K,]; 9 9!}>7:.9)Kv ]:/%J#J9!9*9!9*}?7:0%J9!9.N0!9!K!]: 9/K69!3~c&:,9!90O&J9,~*91L-}Z}X:19 :!/!.." +
  "9+K-_9,]:+9 :!/!..9+K~_*b~*91Lun}9}Z}XLmmmmmmm3}G9)A }P&J9+&l91Ll}_:1Km}m~c~R%9+^(L 91}Y:1K .:+.9-fK,:!K,K%9#9#K%}A7;*9*K,}C7:#K-: #J%J9!9*}" +
  "@&J9+9 d0#9 K-_: 9!K!^:!/!..9#:!.9)9!F#@9)9+F#>9)91G%+9)9)>#3K3fF#30#..9)K+]K})3~d&.9)K+]9%9&9(3}x!9)K~V ]= .~B%#+l!}Z< K3^;)= #J9%K!e&l9 9#" +
  "9%K!}T9!>#/4( (9!>#/:-%J#J9#A  ;(M0%9#K!]:&9(u;*K }C&J9&9(]:#9 9&9(9-4( M0#/!.9(Km!N&J9#K%];&9#C !;*]:#9 9&9*9-4( M0#/!.9(Ku!N&J9)9!F#&9)9 F" +
  "# 9)Lrmmm)G#+9+K%h9%];#># 9)9#>#&4# 0!9+K!]:+9&:#/#.Lrmmm):/9*K!e&J9#}5 !:/9#K(]:&.K :(9*K#e&l9&C  :,9&K#](K :,9&.:#9*K&e&J9#C  :(9#K#]:#.9*" +
  "K+e&J9#C  :+9#K#]:#.9*K3e&J9,K%h9%]C!&:,.9*K9e&J9(K%h9%]C!&:(.9)9!F#&9)9 F# 9)9/9(~*LD}a9,~*L||%}^L9}annG#+9+K%h9%];&># 9)9&>#&4# 0 9+K!]:+/" +
  "!..K!.:..9)K3]= 9..y%!*l9!>#&;)M&J9 K F# 2.9!># :%%J#J9#;&9)}D0 9#K!]:#9%9&]A  ;*u;+K }C0!#J#J#J9*A }t~]JK#^1%#! %.K~m~-u 9#9%]9#9)}D7@  :(#" +
  "J#J#J#J9*K~h!^1(!### #.9(K}il}?0(/#.9(K~h ]K|!eKD}D0&/!.9+K2]K|!eK#}@9(KJ}Cf0%.K~m~-u 9&K#];#9%]9#9)}D7@  K~:l}?0#K~m~-u 9&K%];#9%]9#9)}D7@ " +
  " K~:l}?0#9&K&]:#/%.K~m~-u 9#9%]9#9)}D7@  :(9*K~V!N&l9(K}SeKrlO(9*K~e!N&l9(K}wl}?(9(KJ}C;(9(9+K}ZeKbOf9+K},]K|!eK/P7..0!K~m~-u 9&K#];#9%]9#9)" +
  "}D7@  KJ}C0!9&K%]:#/#.K~m~-u 9#9%]9#9)}D7@  KJ}C0 9&K#]:#/!..9 9&F#&9 9%F# 9!9)9#^F#&9!9#9%]F# 9 9#9&^F#/9 9%9&]F#+.}f&#/l#}Z< K~V ^;&= 9&L " +
  "G#39&9%F#/9&9!?#}>G#&K!:*9#K|!eK!O&lK}fpu :+K/:,Kmpu :-K1(K~G}iu :+K}):,K~0}iu :-K0.:29!A }=:)9!>#J:.9!>#}8:/9!>#9:09!>#8:1K :%9!>#Q;(&J#J#J" +
  "#J#J#J9#K|!eK!^1# !#.9(>#=;#9(>#9}B0# .9(>#5:.9(>#3:/9(>#+:09(>#&:1K :#K :)/#.9(>#9:#.9(>#8:*.(K :#.9!?#&:39!?#3:49&9!?#>G#}L9&K1F#}H9&K~^}i" +
  "u F#Q9&90F#}A9&91F#}>9&K.F#}=9&K~R}iu F#J9&94G#H9&92F#E9&9+F#D9&93G#>9&9,F#=9&9-F#9%J9%Ku O&J9&K&]9%9&K6]];!K+]># 9!K/]># 3~%#9%K+]:%/!..9&K" +
  "&];!K~6}bu K!3~%#9)K#O&J9!K~m}iu K.3~%#9!9/9.9)K!e3~N!.9&K&];!9*9#3~%#9!K~5}bu K!3~%#9 9&>#5F#39 9&{ #&{.# 9&K~V ]= .}u&!%l#J9 K+^;!9 K&^># " +
  ";%Kke; ]:#9%K!eM&J#J9%K#eM0#9 9!># ;%]: 9!9%^;!Kx~su ># O&J9!9%3m%/!.9#>#&K%eK%O0 Kw~su 9 F# 9#9#>#&K}ZeF#&9!9 K!fF#&9#9 F# 2..9#>#&;%K#e&J9" +
  "#9%K}ZeF#&9!9 K!fF#&9 9!]9 F# (#J9#K~K~su ># O&JKx~su ># 9#N&JKx~su 9!F# Kw~su 9 Kw~su ># ]; F# 9!9 K!fF#&9 9!]9 F# 2.9#9%Kke;#3m%9!9 9#]; K" +
  "!fF#&9 9!]9 F# Kx~su ># 9!O0!Kw~su 9 F# 2.K~K~su 9!F# K~D~su 9 K~D~su ># ]; F# 9!9 K!fF#&9!Kx~su ># N&JKw~su K F# Kx~su K F# .K~V~su ># 9 }D" +
  "0#K~K~su ># ; M0#K~D~su ># K?}D&J9 3~5%}).3~W%K~D~su ># K~V~su ># }B0#K~V~su KlF# /#..9 Km#P&J9!9 3w#2.9!9 3~M!K~_~su K~_~su ># K!^; F# 9 0 " +
  "3~W%..n%!,l9 9!9#K 3~c&KAN;%I 99 K+]:-9 ># :*%J#JK :&#J9#9%}@&J9!9%]A  ;&KD^;.K|!e;,K-P&J9(9,fM&JK!:)9 9*9+^;*F# K :(/%.9(K6P&J9(9-]9.I  .K!" +
  ":)9 9+KlgK!e9*];*F# 9(K!]:(9,M0#9 9(F#&/#..9+9)Klg9&K|!eKBOffK!:+K!e0!K :).9%K!]:%/!..#lK :&9)&l9!9#9%3~c&K~U!eK~> N&J9!9#9%K!];%3~c&;(KAN9(" +
  "K}1Nf9%]:%K :)%J9!9#9%3~c&KD^K|!e;+K,}B&JKmmmu 9+9&K-_];&9&Kmmmu }C7:&K!:)9%K!]:%/!..9 K 9&^9&9(KAN79*]F# K 9)M0#}).9#9%N(K ...~[%#)l!}Z9 K|" +
  "~0u K}#3x#K#^;#K&}@&lK}o~Iu :#K%(9#K#h;%>#ryJ:#9%>#}fyJ.:%#l9 9#9%3~+%;&&JKA:#K#:((#JK&:(9 >#8M&JK9:#/!.K9:#9 >#6A  K9O0 9 K93}j(9 K}q~Iu K=" +
  "3x#:%9 K93}j(K!:*9 K!K#9 K93u%73s%:)K /#..9 K@3}j(9 K93}j(9 K#3s%:)9 9#3}j(9 K}q~Iu K=3x#:%9 9#3}j(9 9(3s%.:#9 K93}j(9 K!3}q#9 K93}j(9*&J9 K" +
  "&3s%:#(9 Kz~0u K%3~+%M&J9 9 A ?3~d&..9&&J#JLmmy}|~5~R~? 9!Lmm~&~@}q~V0}X;!9!Lmmy}|~5~R~? }N7;!L~_*m:+9)9%K(h9!Lm~3}q?m~!K~V~R}0^3~p!Kmw!];(K" +
  ",i;&9&9#^K~Z c^;#K,hff;&9(}A&J9&9(O0!9 ?% 9+Lm}z(}]}K0!.9#K~Z ^:#..9 9#9%9)3~h%9 9 >#+K9fF#+9 >#8M9 A >K>Ne.}t%!(l#J9!K#}B&J9!K#O0!9 >#+9 >#" +
  "5}D0!9 9 K/]K%3~O%(9 9!K!}T;(9#9%3}v!9(K/_9 ];&9!9(^;)9#9%3}v!9%9)9(9(9)}@;*7P0!9*&J9)K/_;%&J9#9&9%z-  .9#9%]:%9 9!K/_]K/^:!%J#J9!9&K/^;(9%K" +
  "/^;)9&K&^># ;&9%K&^># ;*P;%7;+?# G# 9!9+>#+F#+9%K/_9)]:%9 9&9*}DK/_9(];&N0 9!K/^:!9#9%O0!..9&: (#J9(K/_;%&J9#9 9%z-  .9 9!K/_]:!9#9%]:%%J9#9" +
  "%N9!9&Nf0!9 9&9#9#>#+;(9&>#+;)P;*7;+?# G# 9 9+>#+F#+9 K/]: 9*K/_9&]:&9(9)}DK/_9#]:#/ . ..9%9#^;!M0!9 9#9!z-  ...u%!)l< K3^;%= 9 >#+:&#J9 >#3" +
  ";!9 >#/;(P&J#J#l9!9&]A  ;)K~] N&lK(:#K~n~ku (K&:#9)K~f N&JK~7}bu :&K!:(K /#.9)K~l O&J9%KlF# 9%9(F#+9%9&F#&9)KAN9!]:!/%.K~s~ku .:&K :(K!.:!9 " +
  "9 A ;9(fI ;%J9#M0%9#K!^:#9&A  :(9&K!]:&9 9(3~H%0 .9 3~H(/#.(9%KlF# 9%9(F#+9%9&F#&.9(#l9%9%F#/9!9(P&J9!K!]9!9&]A  KDN0!}).9%K&]9!3~##.;#}@&J9" +
  "#9&]A  KBN&J9%K&]9#K!]3~##:#..9 9#9(P&l9#9&]A  K~U!eK~> N&l9#K!];!9(P&J#J#J9!9&]A  K}1^1% ! !.9#K#]:!..9%K&]9!3~##(9#.(9#.F#39%># ;!KlO&J9 9" +
  "!3}l(}).K#:!.9%K3]= 9!.y%!*l< K~V ^;&= #J9#9%K/_];(A }&K#N&J9&K6]9!9#9%K 3}g!(9%K!]:)9(A .K#N&J9 9!9#9)K!3}g!/#.9&K6]9!9#9%K 3}g!9!>#=:*9!>#" +
  "9:+9!>#8:,9!>#6:-9!>#+:(9&K=]9!9#9)K 3}g!9&>#6K}[mmmkO9&>#=;)K}[mmmkOe&J9(9!>#+}B&J9!9(F#+.9!9*F#=9!9+F#99!9,F#89!9-F#69&K!I H9&9&?#8G#D9&K " +
  "F#}=9&Lmmmm3G#}89&K3]9&KD]9&K}8]3n%9&>#5:(9&>#39&K!I Q9&9&>#@F#}A9&9&>#>;#F#}>9&K F#}P9&Lmmmm3G#}H9&K+]9&Kw ]9&K~K ]3n%9(9&>#+9&>#/3~T&9&>#}" +
  "H9&>#}L3v(9&>#}89&>#J3v(&J9!K03o&(9!9%K3hK}i}[~#&]3}{&.(9&>#>:#.9)9#3}t(.9 9&>#9F#+9 9&?#6G# .9&K~V ]= .~Y%#(l%}Z9 ?% Lm~p~H~C~^!}X;,L|~r}y~" +
  "C}p,}J&J9 K})3~d&.9 A >;&K>O&J9&K3hK}a(f2.#J9%9 >#9;*Kun}9b;&K 9*^9&Ku~sL_O]~*9 ?% ;-L~_*}Z}XL||||||||| 9!Lm~3}q?}X;.9!9.}I7}I&lKmmm!(9-L|}a" +
  "~0~=%}I0!Kmmmu .9%>#&fF#&.9 A }0M&J#J9,Lm}z(m;!~!K~#~m}1^3~p!:)9#K~8~Iu K~P~Iu 3~F%9#>#&;(9#>#+;&K&9)K,}T3}d%9(9&K*9)K(}TK2e3}d%9(9&K-9)K},e" +
  "3}d%9(9&K09,9!Lm~S~r|2}Z}X~!;)Kp8b3}d%9(9&K39)K}8b;+K||%eK}8d3}d%9(9&K}!9)9+K}=_]3}d%9(9&K}*9*3}d%9&9 >#=K5];(}D&J9#9(F#+.9#K~P 3}o&9#>#&9#>" +
  "#+9 >#39 >#53~T&&J9#K F#+/!.9 A }1M&J9 >#+0!.9%9%># Km&fF# ..9%9%># 9 >#+fF# 9%9%>#&9 >#/fF#&K .}d0#3l&}Z< K9^;-= #J#J#J#JK}{~pu A  K!^1#! #" +
  ". .Kp~pu ># M0! .K}{~pu K!I  K}m~pu Kq~ou { # {.# .Kp~pu KlF# 9 Kq~pu ># ;,e:)9 ~*;5L}(oL}[}]noprum!}Z:}#K}m~pu ># :##J%J9-9}#9#9)]?  ;}!}_;" +
  "} Ll}_9} L}[}]noprum!}Y}^Lm}[}]nopruml}^G%6%J#J9-K3]9-K6]3~.%9->#3K!O0 9 9,9)9->#5]eKh_9#];%K/^># O0!9!9%K+^># O0!/%..9}!L!}a9}!}^Lm}[}]nopr" +
  "uml}^Q&J9,9&K+];&9)]e:)/!..K}t~pu ># M&J< Kx ^;(= Kr~pu ># ;,K!];#M&J .Kq~pu ># ;)K!];+K%}T:&9#9)9&K*_9)K+P7;4K!}T}@&J#J9(K8]K/K+94K!];&9#9#" +
  "9&P7;&K2}D&l9&K||||!}@&J .Kl9&K%hK*bK!^Y}TK!](K&9&K+eK+]9&K&P7.;)3}i#9(>#8;%M&J .9(>#=9(>#9;&&J9&9%3~0!:%.9%M&J .9%]:.9)K+];&&J9.K|!9&z. .9(" +
  "9)K!^;/F#@9(9.F#>9(L}fmmmm!G#99(K}{~pu F#8K}m~pu ># ;%?% :} 9(9%F#}>9(9,F#}=9(K F#J9(9} Ll}_Lm}[}]nopruml}^G%H9/9)K%}TK*_9/K+P7:09(K>]:19,:&" +
  "%J9&&J%J9(K3]9(KH]3~.%9(>#3K!eM&J9(9(>#}>;&K+]F#}>9(9(>#JK+]F#J9(9&?%+Ll}_Lm}[}]nopruml}^G%H/!..9(>#5:#9(9(>#}=K!^;&F#}=9(K+]9.9/9(>#J9#];+K" +
  "h_9%];)K/^># ;#9)K+^># 9#7~*3}r%9(>#+Kh_9.]K/^;)K}m~pu ># ;%9+Kh_]K/^;#> +F +9)9#?  G  /!..9(9,F#E9(909,^F#DK}m~pu 91K&3~O%9(>#@;)M0 9(>#>:," +
  "9(>#9:#9(>#=:&< K3^;%= 9%K&]9#9&9)K!]3}i#9%>#+;&&J9,9%>#/^9&3}q(.9%K3]= .(9+K*eK O9&]:%K}m~pu ># ;*:&%J9%&J9&9&?% ;} Ll}_L*oL}[}]noprum!}^9}" +
  " L|~t{~s~o~g~U~:| n}XG% 9&K+]:&9%K!^:%/!..9+K+}D&J9*9+]9*?  G  (9+&J9*K+]9*9+z-  ..9):&%J#J9/K!^:%%J9%;#9)N0!9%K!]:%9#9*]K!]A  Km!O0 .9#K#]:" +
  "/9%9*]:.9%Kh_9*];#K/^:29#K+^:09#K/^:1#J%J9)9%9)91># ;#90># 9#7;+e;#^9*9&9+~*;} 3s#;39#^geK+}D&J9*93];#A  Kq~pu ># :&9#9} L}(o~!;#I  93K+^9&e" +
  "9*]K+]9#I  93Kh_9*]K/^:#K|!N0#929#K%3~O%/!..Kq~pu ># :&9.9} L}(o~!;#I  9%K+^9&e9*]K+]9#I  /#.9.K|!I  9)9%K+^e9*]K+]K|!I  9#92> +F +9#92?  G " +
  " /!..K}t~pu 949,^F# .9(Kx ]= .9 9!3}W:#9-K+]K}m~pu ># ;&Kq~pu ># 953}r%Kr~pu Kr~pu ># K!]F# K}t~pu K}t~pu ># 9-A /K!e^F# 9->#+Kh_9&];%K&^9#F" +
  "# 9%K+^9!F# 9%K/^9 F# .9%K&^># ;%K}XeKm+O&J9%3}(:%.Kp~pu Kp~pu ># K!]F# 9-K9]= 9%.~M%##l!}Z< K~h&^;%= 9%K~V#]9#3}X9%>#~V#;#K#N&J9%K~_#];!K 9" +
  "%3}b!:#9!3}_&9 K#F#Q9 9#F# (#J9%>#~Z#:&9%K+]9%K~_#]K~#!z-  9%9&F#&9%9#F# 9%Kt!];&9%K>]3}c!9%?%t!L#}F&J9&K 9%3}b!:#9&3}_&(#J9%>#~7!:#9%>#~3!;" +
  "&KmmmmkN0 9&9#3v(9%Ko#];#9!9%Kx ]3}[!9%?%o#L#}E&J9%K~V#];!9%Kp#]K~D z-  9%Kt%]9%Kt!z-  9 9!Km#z-  /%.9%K~V#]9#Ky z-  9%K~Z&]9%K}{!]3~F&Kmmmm" +
  "k:#9%>#~Z&;!KmmmmkO&J9%>#~d&&J9%?#~_&:(9!:#(9!9%>#~_&3v(..9%>#}m%9%>#q%3}s(9%9(G%q%9%9#F#}m%9%K~V#];!K 9%3}b!:#9 K#F#Q9 9#F# 9!3}_&9%3~r#/#." +
  ".9 K#F#Q9 9#F# 9%3~r#..9%K~h&]= .}l%#1l!}Z9(K!^:19!>#+;,K!^:29(9!>#3;3^:49!>#8:*9!?% :}#9!>#5:+9 #l#J%J#JK 9*9)7:} 9,9*9,9*9,}@79)7;/9(9(9/P" +
  "7:}!9!#l#J%J#J9%9+91];*}B0&9!9}#9#9*]}2  oL!}^Q&l9(9+](#l9#9+]:09/:*#J%J9*9}!N0!9%9*9+];-}B&J .9*90]:.9&9*]9*K!]:*A  9.A  N0 .9-9,^K!]/!.92:" +
  "*%J9*K!]9} }B0,9(9*}B9%9*9+]}Bf&J .9*90]:-9&9*]9*K!^:*A  9-A  N0 .9!9+93];+F#59)0%/#..;+F#59)0!/#..94/!.K .;*F#8/!..9!9%F#5K /!.9!9(9+];#F#5" +
  "9)M&J9!K F#8.9 9#F#+9 9+F#&K!.F# .}a%!)l< K3^;)= #J9 >#+;%Kmmmu!e&l9%Kmmmm!e&l#J9 C!1;*&J9!9#]:+K :#9!:%9*:(%J9+9%;&N0#9&@  ;%K }>&l9%K}S}D&" +
  "l9%KdP&l9&K%](9%K|!eK} hKmm~h e9&A %K};e9&A !K};eK/h9&A #K};eK)hfffKmmv N0(9&K&].(9&K#].(9&K!].;%9#9&^]:#9(K!^;(0 .(K :#.K :(.9*9(^(9!9!9#]3" +
  "~3%.;%9 C!/;&}D&J9 ># 9!9#9 >#&>#/4( :%/#.9)K+]9 9&9%^K 3}_#K!:%9)>#+;&Kmmv N0!9)C!/:(9 ># ;*9!9#9 >#&; >#/4( 0!9&9(9*9 3~4%(9 ># 9!9#9 >#&>" +
  "#/4( .:%.9)K3]= 9%.~n#!*l9!Km-}D&J .9!K},e:(9!K(}T;&K!^:)9&K#h9 ]:*9 >#r!;!K#h:#9!K?P:%#J%J9!M0!9%M9!9)]K>}DfM&J9*9#K&^;#]9 9#]># F# 9!K!^:!" +
  "/!.. .9&K#h:%K :!%J9!9%O&J9 9!]K F# 9!K&]:!/!..9&9 >#r!]:#9(&J9#K!^;!K}/}@&J .9#:%9!K#h9 ]># ;+K99(^;)}T;!&J9#K}/}@&J .9#K#h9 ]9!F# 9#K!]:%." +
  "9&K!]:*9 9#K#h]K+^:!%J9#9*}@&J9#K#^;#K}/}@&J (9!K&]9+9(h9!># ;+9)}TfF# 9#K!]:#9!K&^:!/#. ..9&K#h9 ];!9!># 9(hF# (9#:%.9 9%F#r!9 .~ %#)l!}Z< " +
  "K3^;*= 9!&lK}1Kmmv 9 >#+;)Kmmm!e;!7:+9(9!K}#}T](9 >#+:)KA:+9(K!].:!9)Kmmm&e&J9#9#9%]3~3%9!]:!(K :#.#J#J9!9 C!/;,P&J9)Kmmm+eM&JK!:)9*9 9,9!^K" +
  "!3}_#9*># ;,Kmmv N0%9*C!&:-9 ># ;!9 >#&; 9+9#9%3~s%0%9!9&9(9 >#/4( 0%9,9-9!9 3~4%:)/%.9 9 ?#+;/~!Kmmm|}UeKtmmm#fF#+9 ># ;-9 >#&;.9+9#9%3~s%0" +
  "!K!:)9*K+]9 9,9!^K!3}_#9*>#+;!Kmmv N0#9*C!/:#9-9&9(9.>#/4( 0#9!9#9-9.3~4%0#9 9/G#+K :)(9 ># ;!9 >#&; 9+9#9%3~s%0!9!9&9(9 >#/4( :)./!.K!:).9*" +
  "K3]= 9).}|%!(l< Kx ^;%= #J9 ># ;&3~B(&J9%K*I +(#J9&3}h(K|!e;(K#O&J9%K I +9%9(I ,/!.9%K6]9&3w%9%?%6L!}E&J9%9%}1%9}6%39%K%I +/!.9%K@]9&3~^#9%>" +
  "#@KmmmmkO&l9%9%>#EF#}>9%9%?#@G%JK((#J9&3W&J9%KJ^9&3~L#9%>#}>:)9%>#}=:&9%>#J:((9&3XM0!9%KJ^9&3}.;*3~L#9%>#}>:)9%>#}=:&9%>#J:(9*3s(.9(KmmmmkN0" +
  " 9%9)F#39%9&F#/9%K)I +9%K+]9!9#3}e%: 9(9&3v(/&.9%K&F#}89%9 F#H9%KJ^K~^tu 9%KH]3~=&K4.: 9%9%>#}>F#39%9%>#}=;&F#/9%9 I +9%K+]9!9#3}e%: 9%>#J9&" +
  "3v(/#..9%K+]9!9#3}e%: .9%Kx ]= 9 .~d##+l!}Z< K3^;+= 9+K+]9%9&K 3~Y!9+>#/:,9+>#+:(9+9%9&K!3~Y!9(9+># ;)}@:-9(9)9-7;(9&}@&J .9(9,9+>#&9-7;*];)" +
  "9*P9&9)Pf&J .#J9%9(9%9*]9(3~T&&l9%9&9*K 3~K!:,9&9%9&9*K!3~K!;)9,9)9,}@7^:,9*&l9&:)9*(9&:)K :*/#.(9&9(^;)9(9(9)P7K!]:*Kl:)Kl:/9(:,9&.:.9%:-%J" +
  "90L!9-}2  }an:09-K!]:-9.K!^;.0 ..9 9&F#}89 9%F#H9 9#F#E9 9!F#D9 9)F#>9 9/F#=9 9#F#99 K F#89 9*F#69 9,F#59 9(F#39 90G%+9 K!F# 9+K3]= .~@##*l!" +
  "}Z< K9^;#= 9!>#}P9!>#}L^K 9!>#}H7:(9!>#+9!>#&^K 9!># 7:*9!>#~#!;)K%N&lK (9!K~7!]:&9!>#~7!:%9)K#O&J9!K~#!]:!9%K}[mv N&J9#K+]9!3~@#(9#K5];%9!3" +
  "~@#9#>#8:!9#>#6:)9%9&3~p#9#>#6:&9#9#>#89!];%F#39#9&9)e9!9%}BeF#/.(9%K}[mv O&J9#K+]9&3~p#(9#L!G#/..9#}5#3L)}Z;,L9o~!K O:&9,~!:%9#>#/K!g.9(9(9" +
  "*];!}@f9&fM&J9!9!9%];(}B:+.9 9(F#+9 9+F#&9 Kl9!9!9*P7F# 9#K9]= .~n#%&l!}X!}Z< K9^;)= 9)K+]9!9#3y#9)>#/:#9)>#+:*#l%JK 9#M0!})9#9*]K!^A  K,^;!" +
  "K}&}@K!9!hK}smm&eMfM&J9#K!^:#/!..9#.:+9 }1%+:-K :!#J#J#J%J9!9#N0!9!9*]A  KD^K|!e;,K-P&J9-}=      =J}y}=        9.~!79,~3r;-}=  ~V|||~gK9-}= " +
  " ~V|||~gKU7:-9!K!]:!L!:./!..9 9-}6%+/!.9 9-}6%+9 9.G% 9.~!0!.9%&J9)K3]9%9&9(3~,%9)?%69(9)>#37:(.9)K3]9*9+9(3~,%9 9)>#3&}Z9)?%6~49(~4}x;-}=  " +
  "      X&}Z9 9-}=     J}iJ}z}s}6%+L!(L .(L .G% .9)K9]= .}u%%%l#}X!}Z#l< K3^;(= #J#J#J9!A >K!^1%!! #.9!>#3:&K!/#. .9!9!?%6G%99!9!}1% }6%+K .:%" +
  "9!#l#}Z#J#J%J#J9%&J9&9#3~c%0%9!>#39!K5]># 3~X%K :%/#.3~A%:*9!>#9>#/;%A  :&9%K!I  9&K!N&J .9%K I  9%}1%39*}x;)}=        9)}=        V7}=     " +
  "   9%C!6;%7;)}=        W0 9!>#=}1%69)9*9!}1%+}xrW0%9(K+]9)}s}=      ~h};r3~k#9(>#+:&9!9(>#/F#59!9&F#3K!:%/!..L#/#.9 L%G% K%/#.9%3~N#K|!e:&9)" +
  "}=     J}iJ}z}s:*L!.:+9 9&I 69 K F#59 9%}7!} 9 K!}7!39 9*}6%+9 9+G% K!.I >9(K3]= .}m%!#l#J9 9!]:#9 >#&;%K!eM&J#J9%K#eM0#9!9 ># ;%]:!9 9%^; K" +
  "x~su ># O&J9 9%3m%/!.9#>#&K%eK%O0 Kw~su 9!F# 9#9#>#&K}ZeF#&9 9!K!fF#&9#9!F# 2..9#>#&;%K#e&J9#9%K}ZeF#&9 9!K!fF#&9 9!]9!F# (#JK~K~su ># 9#N&J" +
  "K~K~su 9 F# K~D~su 9!K~D~su ># ];!F# 9 9!K!fF#&Kx~su ># 9 O0%Kw~su K F# Kx~su K F# 2.Kx~su ># 9#N&JKx~su 9 F# Kw~su 9!Kw~su ># ];!F# 9 9!K!f" +
  "F#&9 9!]9!F# /%.9#9%Kke;#3m%9 9!9#];!K!fF#&9 9!]9!F# Kx~su ># 9 O0 Kw~su 9!F# 2..9 9!3|&..~[#!%l< KD^;%= 9%9!9#3}p&9%K6I ?#l9%>#8;!&l9%>#6A " +
  " (K .A umJK)e&J9%K|~0u K}#3x#})9%K@3u%9%K93}j(&l9%K93u%})9%>#8(9%K}q~Iu K=3x#:#9%K93}j(9%K#3s%:!K /#.:!.9%K#9%>#69!3~^(;!9!K#}D7K!9!73s%:!9%" +
  "K93}j(9%K}q~Iu K=3x#:#K!.:&9%K93}j(9%K&3s%:(9%K93}j(9%9&K!g3}q#9%9(9#9!3~h%9%K93}j(#J9%3~[&&J9&0!9%3}]#})(9%3}]#0!9%K63~d&..9%>#8&J9%A >K>N&" +
  "J9%K93}j(9%K>3}j(9%K33q%9%K?3}j(9%3p(..9 9%KDz-  9%KD]= .~S##(l!}Z< K9^;#= #J9 C!/;%&l9#9!{ # {.%3#J9 ?#+;*~!;!Kmmm+e&l9 ># 9#>#39#>#5;&9 >#" +
  "&>#/4( 0!9 9!Kmmm|}UeKtmmm#fF#+9#L!G%39%9&K||%e^;!K 9!9%}B7:%K (9#>#5.:)9#>#8;&&J9#>#6:!%J9!3|#9(]:(9!K/]:!9&K!^;&0 ..9(9)];!9%K||%e}D&l9 >#" +
  " 9 >#&9#K3]3~,!(9#K+]9 9%9!^K!3}_#9#>#+;!Kmmv N0!9#C!/:%9 ># ;&9 >#&;(9#K3]3~,!0!9!9%9&9(3~4%.:!9 9*G#+/#.K!(9 ># 9 >#&9!3~,!.:!.9#K9]= 9!.~" +
  "!#!#l< K9^;&= 9 K!N&J9%K/_: 3&:%%J9 &J9&K+]9%9#># 9#>#&3}W;(9#>#+3~_#9&A +9&>#/3}v(9(3s(9 K/^: 9#K/]:#/!..9&9!Km+9%3}m%9&>#&:!9&># K!e&J9!3s" +
  "((9&L G#+9&K!I 89&K+]3~M&; ># K!]:#9 9#F# 9#M&J .K&K/3}z(;#K I +9#9!F# 9 >#+&J (9 KlF#+9 K/]3~!%9 9 K+]F#69 Kp~mu F#59 Kw}^u F#39 9#F#/9 K F" +
  "#+3}|#9 3~o!..9%3s(.9&K9]= .~U#!*l< K3^;&= #J#J9#>#&;(&J9 9#># 9(9!>#/4( 0!.9#>#+;%9#>#/K/_]:+%J#J9%9+N0%9%K/]:(#J#J#J9%C! K!^1#! #.9%>#+:)9" +
  "%>#&:#9(:%9 9#9)9!>#/4( 0&/%.9%C!#:)9&K I /9&K F#+9%3|#;*:#9*K)}D0!%J9#&J9#K!^;#9&K+]]9)9)K||%eK-b;%K-_^KDfI  9%:)/!..9(:%9 9&K+]9*9!>#/4( M" +
  "0#/%.9%>#&:#%J9#Ku }@&J9 K~O~[u Ku 9!>#/4( 0&9#KJ]:#/!..9(:%9#M0!9 K~O~[u 9#9!>#/4( M0!/#.. .K!:,.9&K3]= 9,.u#!+l< K9^;(= 9!9#9%9&3r#&J9(K/]" +
  "9&3~o%9#K/_:,9!K+]:-%J#J9(9%9&9)3}z%9(9(># ;!F#69(9(>#&9!]F#89(K6]3~_!;*Kmmv N0 9&9)P&J (9%9)]:.9&9)^:/9,:!9-:##l#J%J#J9#:+9!M0 9!K/^:!9+K/]" +
  ":#9.9/9+K&^># 9+># 3~4#M0!/#..9(K/]9*3~]#K!9*Km!P0!})K#9*Km3P0!})K%K&9*Kmm&P7/!.9(K/]Kx~+u K~O~+u 3~F%9+K+^>#+.9)]:)/#. ..9 9(>#5F#+9 9(?#/G" +
  "# (9 9%9&3~q#.9(K9]= .n%!*l< K~V ^;%= 9!>#+K8_:)9!>#&:&#J#J%J9)&J9&;*>#+K!N&J9*>#&;(># KmmmmkO&JK;:&K}i~7u :+9(>#&;,9(>#+;(K~lnu K*3~T&0(9,9" +
  "(Kx}cu K)3~T&0(9,9(K~snu K+3~T&0(9,9(K~M}cu K*3~T&0(..9*K8]:&9)K8^:)9*A 60!/#..K} :&K{~6u :+/!.K;:&K}i~7u :+.9%K+]K 9+9&3}t%9 9%A }PI }H9 9%" +
  "?%6G%39 9%>#9F#69 9!?# G#89 9!>#+F#=9 9#?# G#>9 9#>#+F#D9 9%?#}HG#}A9 9%}1%3}6%+9 9%?%+G% 9 9%>#}=F#}89 9%?#}8G#E9 9%?%}>G%J9 9%>#QF#}>9%K=]" +
  "3}d(9%KD]3}d(9%K~V ]= .w#!+l< K3^;&= 9!># &J9!K+]:%9!>#}8:#9!>#H:(9!>#E:)9!>#D:*9!>#=KlO&J9 9%9*9)9(9#K 3}{!(9 9%9*9)9(9#K!3}{!.(9!A /:(9!>#" +
  "E:)9!>#D:*9!>#&:%9!A 1K!e:+#J#J%J#J9+0%9!9(KlgK!e;(I /9&9*9)9%3}z%9&9&># ;#F#+9&9&>#&9#]F#/9&K+]3~_!:#9(M0 9#Kmmv N0#9!#lK!:(9#Km!}D&lK#9#Km" +
  "3P0!})K%K&9#Kmm&P7(K!..9%];%F#&/!..9 9%F#+9 9%F#&K!:,/!.9!K!I 1.9 9,F# .9&K3]= .}n#!&l9!K,}D&J#JK~E|}WK39!9!K3}B7;!^9 }B0 K39 K.]Kke9 K.P7;&" +
  "9!]K/]3}]!;#M0 9#K+^: 9#9!K!^;%e&J9#K&^># ;(Kke9#9%]K 9!^eK+^;#9!K 9#9 ^K3}B7];!9 ^;#^:%9(K%e&J9!9%3~,&9 9#3~,&9 9#3~*!(9 ># : 9!9%F#&9!9 9#" +
  "]F# .(9 :!.9!>#&; K%e&J9 Kke; 9&K3]}@&J9!9&3~,&9!9&];#9 9&^; 3~,&9#9 3~*!..9!K+]2.(9 3}]!:%.9%.~E#!!l9#M&J .9!A  KD}B&J .9(K#}7! #J#J9%~;;)K" +
  " }?&l9(9!F#&9#9%K||%e;%}B&l9(K }7!/9(9#F#+9(9%9#^F#39&&J9(K!F#99(K}s~]u F#89(K#}7!6/%(K#:!/&. (9(K#}7!69(K!F#59(K}s~]u F#39(K#}7!/9(9%F#+9(9" +
  "#9%^;#F#99(9!9%]F#89#9&}D&lK%:!/&(9&9#^..(9(9#F#99(9!F#89(K#}7!69(K }7!/9(K#F#+9(K~N~[u F#&9(K 9)^;%F#3K%:!9#9&}D0#9%9&9#^;#}D0#9#9)].:&.9(9" +
  "&F#>9(K }7!=K&:!.9 9!F#&9 9(F# .~4#!(l9!># :#9!>#+:&#J#J#J9!>#&;!Km}z(a;%9!9%Km}z(_^;%K},i;(]K!]1%!# #.9#K~p};e;!KxA}B&J9!K3]9#K}bJef:#/#.9#" +
  "K0iK!];#Kp%c:!9#K!9!9!K},iKp%e]Kxyu ]A  3o%;#0!9 K F# 2.9#K~h};e;!K3}@&J9!K3^9#K}iJef:#/!.9#K0i;#K!^;)Kp%c:!9#Kmm3^K}]m}S}D&J9!9!K},iKp%e]Kx" +
  "yu ]A  K~h}4f;!K%}T@ ~V~QJ;#&J9!9#K%h^9)K0hf:#/#..9 K F# 2.9 9&F#+9 9%9(Km}z(e]F#&9 9#F# .}i#!-l< KD^;%= 9%K+]9!9#3~4!9%K5]K}99%>#/;*9%>#33~" +
  "S#9%>#9;+9%>#6;-9+]^:.9%>#5:/9%>#=:&%J#JK :,9&;#9+N0 9#9-];(K!^;&@  ;!K }>&J9!K};e9(K#^;&A  ;!u;)KJ}C&l9!K},e(9)K};e9(K%^;&A  ;!u;)KJ}C&l9!K" +
  "2e(9)K};e9(K&^;&A  K*eK)hf.K)hf.K)hf;!Kmmv N0!.9&9.]:&9#:,9!9/N0!..9 9*9,3~q#9%>#+9*3v(9%KD]= .}t#!(l< KD^;%= 9%K/]9#K%b;&K 9#^9&K}Y_O]K#h3~" +
  "o%%J9#&J9%K#F#99%Lmmmm3G#6K%9#9#K%}D7:)K :&%J9&K/O&J9&9%K=]]K~m~-u 9&9%K6]]># ;(9!]9(9)}D7A  F# 9&K&]:&/!..9%>#@9%>#>K+h9%>#=K3hff:*K :&K} :" +
  "(%J9&K&O&J9%K/]9#9&}D&l9*9(K}+e}TK};eA }o~JJ(K}9.3~]#9&K!]:&9(K})]:(/!..9#9)^:#9!9)]:!/!..9 9%>#5F#+9 9%?#/G# 9%KD]= .~=#!(l< K9^;&= K~s :(#" +
  "J9!3}i&K|!eK~s N;*M&J#JK~Q :(9!3}i&K|!eK~Q N0 9&K5]9!3}h!/#..9!9(3}_%9#K!]:+K :(%J9*&J#J9&K5];)9!9(M3}c&9&A 8K#N0%9&9&>#8F#+9&9&?#5G% 9&9&>#" +
  "&F#89&K I 59&9!>#89+]F#69%9)3x%9&3}b&M0 9&K I /9&K}h!F#39 9&K/]K 9 A }Y9%>#&9%>#+3~T!.(9!9(MK~S 3~n#M0#9&K#I 59&9(F#69%9&K5]3x%.9 9!9#9%3~5!" +
  "9%>#+;)&J9%9)K!^F#+.9(K!]:(/ . .9&K9]= .~,#!(l9 >#6:%9 K/]># ;!9 N&J#JK5K39 >#5;!79 ]># ;#M&JK :!/!.9 K5]9 K3]9!7:&%J9&:(9#;!K5]:&9!>#5;#0 9" +
  "!K3]:&9!>#3;#0 .9(K F# .(9 K+]># ;#9!F#/9!9#F#+.9%&J#J9 9 >#8;#K#hK~#~pu ];&># O&J9%>#39 O&J9%9!F#5(9%9!F#3.9!M0!(#J9&9!F# 9!0 Kv~su Kv~su >" +
  "# K}Z9#jeF# 2..9!9%F#69 >#3;#&J9!9#F#39#9!F#6.9 >#5; M0 9!9 F#59 9!F#6...~<##*l#}Z< K9^;#= #J9!A +M&J#J9!># 9!>#&3}>:&9#K+]3~<&K!:(9#>#+K!N&" +
  "J9#>#/:%9!K!I +(9&3P;)&l9!K!I +K#(9&3}?:%K .:(9&3s(9)0!.9#9(9%3y&9#># K!N&J9#K5];%9#>#&;!K 3}5;&3~^#9#>#5;(KmmmmkO&J9#?#6:,9#>#6:)9%9!K!3}5;" +
  "%3~^#9#>#5;+KmmmmkO&J9#?#6:-9%3s(9&3s(9!3s(9 9-G#39 9+F#/9 9,G#&9 9(F# /((9(9)3v(9%3s(..9&3s(9!3s(.K!I  ..9 KmmmmkF# .9#K9]= .}a##-l#}Z9&K#h" +
  ":.9&K!]:/9#K#h9!]:0%J#J9-K#h9 ]:(%J9-:*9(:#9!90N0!9#K&]:(9*K!]:-9!># :)9!K&];1:!9)M0 .9)~*:2K :+9*:(9.:!9%:)%J9!&J9(K>}D&J (9#9#}5# 9+~*}X92" +
  "9)}5# }Z}X;3}:# 93L9o~!:+9(K!]:(9#K&]:#9!K&^:!9)K&]:)/#. ..9,9+&l9&9*];!K>}D&J .9!K#h9 ]9+F# 9/(9&.9*];!9!9,P7:,91:!/!..9,.~g!!%l< K~V:^;&= " +
  "9 ># 9 L G% K!eM&JKv~mu K}23~Q( .9&K+];(9 K+]K~V3z-  9&L G#w:9&K!I ~R:9&Kw:]3~M&; ># K!]:%9 9%F# 9%M&J .K+Kx:3}z(;%9(Ku:z-  9%K I w:9%9#F#v:" +
  "9%9!F#u:9 >#+&J .9 KlF#+9 K/]3~!%9 9 K+]F#69 Kp~mu F#59 K~3}^u F#39 9%F#/9 K F#+3}|#9 3~o!9&K~V:]= .~,#!.l< K3^;&= 9!># Kmmv N;#M&J#J9!A ?M&" +
  "J#JK 9!9#7:)9!K5]:+9!>#5:#9!>#6:%9!>#/:,#J%J9%:-9#:.9&K+]9+3}l%9&>#/;(Kmmv N0!9&>#+:/9!>#5:#9!>#6:%9!K%9(3y%M0 .9)>#9:(9)9#9-9/]9%9.]^];!F#9" +
  "9!9(^:#9(9,]:*/%.9!A ?0 9!K!I ?9!A >K!N&J9!>#=:#9!>#9:%(9!>#=;#9!>#9;%N0!.9#9%^:#9%9!>#/]:*/#..9!Kmmv F# ..9 9#F#&9 9*F# 9&K3]= .x#!%l< K~h " +
  "^;&= 9!>#+:)9!>#&:(9&9%F#59&9#F#39&9!F#/9&9(F#&9&9)K6_9(]F#+9&K6]9&K&]3}n#9&>#6KmmmmkO&J9&KE]K&3~p%9&>#H;!9&?#6G# 9!9&{ #9{.#+9!9&>#DF#69&K!" +
  "F#}89&9&>#5F#Q9&9&{ #&{.%J%J#J9&K~K ]9&KJ^3}n#9&>#}HKmmmmkN0 9&>#}8;!9&>#EN&J9&KE]K!3t(.9&>#H9!K8_];#9&?#}HG# 9#9&{ #}P{.#+9#9&>#_F#69&9!K!]" +
  "F#}8/!..9 9&>#}8F#+9 9&?#EG# (9 K F#+9 Lmmmmu G# .9&K~h ]= .w#!!l< KJ];#= 9#KD]9!K}^}bu K*3~O#9#>#DKmmmmkO&J9#9#>#HF#>9#9#?#DG%9(9#K9]9!3~^#" +
  "Kmmmmk9#>#E3}s(.9#>#9KmmmmkO&J9#9#>#>F#39#9#?%9G%+(9#K F#39#Lmmmm3G%+.9#K5]9!K}q}_u K&3~O#9#>#5KmmmmkO&J9#>#3&J9#9#>#8F#>9#9#?#5G%99#K(F#}89" +
  "#K(F#E9#9#K+]F#H9#9#K9]F#D9 K~Ttu 9#KD]3~=&9#>#99#>#=3v((9 9#>#8F#+9 9#?#5G# .9#>#+9#>#/3v((9 9#>#3F#+9 9#?%+G# .9#KJ^= .~r!!&l< K3^;&= 9&9!" +
  "9%9!9%P;)7;(F#/9&9 9#9)7F#+9&9!9%9!9%}@7;*F#&9&9#9 9)7F# K :%#J%J9%9(O&J9&9%9%3~&%M0#9%K!]:%/!..9(:%.9(9%^: K :#Kl:!#J%J9 9#O&J9&9!9*]9!9(]3" +
  "~&%M0#9!K!^:!9#K!]:#/!..9 :#.9*9#9%]^;!K#N9 9#^K#Ne&l9&9%9%K!]; 3~&%&l9&9 9%3~&%(K .(9!K#P.9&K3]= .}f#!&l< KD^;(= 9(9&F#99(9%F#89(K.F#69(K}]" +
  "~/u F#59(9#F#39(9!F#/K&:&#J%J9&K8N0!9&9(K/]]:%9&K+]:&9)9%># ;%];)9%}D0 . .9(K=];%9)3~o%9%9!9#3~7(9)9(>#@;!^:#9!9(>#>;*]:!K :%%J9%K3O&J9%9(K/" +
  "]];+K/]># ;&9#}@&J .9&&J9!9+K+]># 9&z-  .9%K+]:%9#9&^:#9!9&]:!/!..9(>#=9 9*9)9#^3~C(9*3v(9(KD]= .~,#!(l< K3^;(= 9!># ;!K I 89!>#+K||||*}D&J " +
  ".9!>#6:)#J%J#J9)M0#9!>#+&J .9!KlF#+9!>#6;%M0 9!9%K!^F#69!>#39!>#5;&K#h]># :%9!K F#+9!9&K!];&9!>#/;*K 9&9*}D7^F#59%>#+&J (9%KlF#+9%>#/;&&J#J9" +
  "%K I 89(K F#+9(9%K5];*F#&9(9*F# 9&9(9%>#3>#/4# 0 9%K/];&3~H&9&K F# ..9%9%>#+K!]F#+9%3{&9)K!^:)/#. ..9!K F#+.9#3s(9 K F# 9(K3]= .~k!#(l!}Z#l<" +
  " KD^;&= 9&K/];%K K:z. 9%9 9!3}t!&lK!:%9&>#3;(&J#J9&>#/:%9&A @&J9#KA3}o&K!:).9%9(}C0 9)K#f/%..K49%K 9%K }?7;%9%K4}C7:%9&K5]:(%J9%&J9#9(A  ;*K" +
  "D]3}o&9+L-}Z9*~*L|!}^}X:+9%K!^:%9(K!]:(/!..9)K&f9+L|||||||2}J0!})9#>#&9#>#+9 9!3~T&&J9#K F#+.9)(K#..9&KD]= .}b#!%l#J9!&J#J9 A  9!K!h]9 9!];&" +
  "K!^A  K}0_]K};eKmmJ^A  K!^;%K|!eK}(}@0 9%K%hK~p2e;#>#~K}fJ9!O0 9#>#x}fJ:##J9!K*}B&J9!K&P&J9 9!9#9!3~T&&J/)(/&. .9 >  9#>  O0#9&K&^; 9!9#]K&^" +
  ";!fM:#9 M9!Mf0!9 >  9!>  O0#(9 ?  9#?  }F0#9&K+^; 9!9#]K+^;!fM:#9 M9!Mf0!9 ?  9!?  }F0#./%.9#0#..K|!:%.9%.}f#!%l< K3^;%= 9!C! :#9!K }7! #J9#" +
  "&l9!C!#(9%K+]9!K&]3~Z#9%C!+K!e&l9%C!-(9 K#}7! /#..;#Km~h%eKmt%O&J9 K }7! 9 9#F#&/!.9#K|~2%}@&J9 9#}7!#9 K!}7! /!.9%9!K&]3~Z#9%C! K!eM&J9 9#}" +
  "7!#9 K!}7! /!.9%C!#;&KmJ^K||%eKm~p%P&J9!9&}7!#9!K!}7! 9 9#}7!#9 K!}7! (9 K }7! 9 9&K|*e9#K|*eK-hfKmm&]F#&..9%K3]= .}o#!-l< K3^;&= 9!K6]:,%J#" +
  "JK :*9!A A0 9!>#6:%9!>#8:#9!>#3:-#l#J%J#J9#:(9%:.9&K+]9,3}l%9&>#/;)Kmmv N0 9&>#+:+9!>#6:%9!>#8:#9!K&9)3y%M0!/#..9!A A0#9!K!I A9!A @K!N&J9!>#" +
  ">:(9!>#=:#(9!>#>;(9!>#=;#N0%.9#9!>#3]:*9(9#^/!.9!>#=:)9!9%9(9+]9#9.]^]F#=9)9-]:*9+9)^.;%K&P0!..9 9%F#&9 9*F# 9&K3]= .~q!!&l< K9^;(= 9#9!9#];" +
  "*}B&J#J9 >#&:+9(K3];!9*9 ># ;#K!h;)9)9*P7;)K+K&9&K!N7;*9)9*}@7;*9%9&3~b#9(>#5:)9(>#30 9#&l9(9%F#39(K8]:!9#9&_(K .:%9(>#6:#9!9%F# 9(>#3&l9(>#" +
  "8;!&l9+9!9)9#3}n!(9(K+]9)9#K 3~t#9(>#+.(9(9)9#3~j%9(># .;!M0 9 9*F# 9 9!F#&K}[mmmk:)..9(K9]= 9).s#!)l< K9^;#= 9 ># :%#J#J#J#J#J9 >#&; 1%#! %" +
  ".9#K!F#69#K!F#39#9%F#/9#9%K+]F#59!># 9!>#&K~0~,u 9#K/]3q!:&/%.9#K!F#39#9%F#/9!># 9!>#&K}_~-u 9#K/]3q!:&/#. .K!:&9!># ;(K~c~nu K*9!>#&;)>#/;*" +
  "4( 0 9 K%h: K :!%J9 &J9#9%F#89!&J9(K~j~nu K#9*4( 0%.9#K5F#39#9#K8]F#/9(9)K}_~-u 9#K/]3q!0#9%K+]:%9!K!^:!9 K+^: /!..K :&.9#K9]= 9&.~d!#&}Z#l9" +
  "!9#]K!^;0M&J .9)9+}Y:.9)9+}X:,L 9&}Y:-9*9+}X9)}Y:/#J%J9*9(9-}X;)}J:19)9*}H9&9.}Nf0!9.9&9*}X;)}J9-9.}X9&9/}X}Nf&J9090A  K!^I  9-9*}Y:-9):&/!." +
  ".K :1.919&9,}NfM&J9&9*}X;)9,}N9,9&}Y9)9,}Y}HeM&J9 K F# 2..9+L!}a9&}L9(9+L#}a}Y9&}Ne&J9 9%}7!+9 9#F#&9 9!F# (9 K F# ..}g#!#l9!9#}@&J#J9 9#]@ " +
  " ;%K }>&JK{|}^+9 9!9#3~X!; 9 Kmmm+P72.9%K~R O0 9 9!9#3m#;%Kmm&N&JK :%9!9#K!];#}@&J9 9#]A  :%.9%K~X ^; K*h9 K~t!eK!}Tf; K|!e;!K-}DK~>)9!}TK!e" +
  "Mf&l9%(9 K|!eA ~l~NJ.K|!eKmmm3f2.KmmmD:&9%KmkeKmt%N&l9 9!9#K)]3m#; KmkeKm~3%N&lKmmm~V :&9 9%K-h]Km~3|})^(9%.(9%.9&f2..9%Kmmm+f.}^#!(l< K3^;#" +
  "= 9 ># : 9!A .K6e&l#l9#K F#/9#K/]:)9 Km!}D&l9 Km3P&J9#9 K};eKm!fI 09#9 K)}TKu!fI /K#/#.9 K/}T:%9 K};eKmlf:&9 K)}TK};eKmlf:(9 Kmm&}D&l9#9&I 2" +
  "9#9(I 19#9%K};eKm!fI 09#9 K} }TK~h!fI /K&(9#9&I 19#9(I 09#9%K~V!fI /K%.(9#9 I /K!..: 9!9)9 3}|!(9!># 9 9!>#&>#34# .9#K3]= .~p!!)l9 #l9 >#+:)" +
  "9!Km!P;%&lK!(K#9!Km3P0!})K%K&9!Kmm&P7..;*3~E&9 >#&9 >#+]:#9%&J9#9!I  (#J9!Km3P&J9#9!K};eKm!fI !9#9!K)}TKu!fI  /!.9!K/}T:%9!K};eKmlf:&9!K)}TK" +
  "};eKmlf:(9!Kmm&}D&J9#9&I %9#9(I #9#9%K};eKm!fI !9#9!K} }TK~h!fI  (9#9&I #9#9(I !9#9%K~V!fI  ...9 9)9*]F#+K .~^!!!l< K3^;,= 9*9+}J&J#J9+9*9+}" +
  "Y}N&J9 K F# /!.#J9*9)}Y9)}J9*9)L!}a}Y9+L!}a}Ne&J9#9%}D0! (9)9+}J&J9*9)9+}Y;)}Y9)}L&J9#9%P&J .9,K+]9!9%3}^#9,A +&J9&K!]~;;&9(~;}A9#9%}BfM&J9!" +
  "9%]9,A ,I  9%K!]:%..9#9%}D0% ..9 K F# /#. .9 9&}7!+9 9%F#&9 9!F# .(9 K F# .9,K3]= .|!!-l< KD^;%= 9%K5]K99!9#3~S#9%K>];-9%A @;(]K!^:.9%>#9:&9" +
  "%>#6:*9%>#=:)9%>#8:+9(K(P:/#J#J%J#J9&9)}@9)9+}@f0 9%K+]9.A  9&9*]9)9&^3q#9%>#+K!O0 9%9&9%>#/]K!];&F#99&9(P0!9&9(^:,9&9+}@0!9/M&J .9*9,]9(9-9" +
  "(3~T&M0!/#..9 K F# /!.9 9,F#&9 9!F# 9 9#9&^F#/9 9!9&]F#+.9%KD]= .z!!)l< K3^;)= #J9#K%]K}Xe;(9#O&J#J9)K+]9!9#9(9#^;&3~j#K!:(9)>#+K!eM0 9)>#/:" +
  "&/#..9%K+^:+9!K|!eK}[}]n+_:(%J#J9&9+}@0 Km}]n+9(9#9&];*># g;,^9,fKm}]n+9(9*K&]># g;*^9*feKm}[}]nkeKm}[}]nkO0 9&K+]:&/!..9)9!9#9&]9%9&^3~j#K!" +
  ":(9)># K!e&J9&9)>#&]:&(K :(..9 9&F#&9 9(F# 9)K3]= .}_#!(l< K9^;#= 9#K}[}]m+F#33&;%9!A 33}](9#K+]9#K3]9%K~*nu K+9!># 9!>#&3n#K!:(#J9#>#+K!e&J" +
  "9#>#/:!(9!>#+:&9!>#/3(:)9#K F#89#9)F#6K&h:!9#9#K3]F#5#J%J9!&J9!K3^:!9#9#K5]9&3}[#9&K3]:&9#># K!O0!/#..9#>#6:!9%K~0nu K*3}y!9!3)K :(9%:!/#.9#" +
  ">#&:!9#>#63s(.9%3s(.9 9!F#&9 9(F# 9#K9]= .~m!!)l< KD^;&= 9&K&];%9#3~l%9%9#3~/(9&>#/:%9#&J9#9%]9&>#+9%K/_]:%%J9&K3]9!># 3w%9&?%3L!}E&J9&}1%6z" +
  "%:)Kmmmmk:*(9&K=]9!># 3~^#9&>#=;)KmmmmkN:(K 9)9(7:*K!9&>#>9(7:)K 9&>#@9(7:(.9%9*F# 9%K+]9(F# 9%K&]9)F# 9!K&]:!9%K/]:%9#K!^;#0 .:%.9 9&?#&G# " +
  "9 9%F#+9&KD]= .v!!*lK!:+K!:)#J%J#J9!9)9*];-}B0#9!9!9*^9)Klg];&}B0 9!9*Klg9!]9,^;(}B&J .9 9&]A  ;&9 9(]A  ;(}D&l9%M9&9(}Bf(9%.&J9&9(O&lK :*K!" +
  ":+9);,K!](9+9*K!];&N:(K 9&9(7:*9)9&K 9(7].:)(9-K!];)9,^:+K :*.9#9+O0!/#.. .9,.p#!!l#l< KJ];&= 9&9%F#39&9#F#/#J#J#J#J9!K|!eK!^1#! #.9&KE]9#9%" +
  "3~q#K~<~Ku :%K,/%.9&K!F#69&9&K/]F#59&K9]K}e~-u 9&K5];!3~=&9!9&>#=;#9&>#>3~4!9&K(F#D9&9!F#@9&KE]K~Ltu 9&K@]3~=&9&>#59&>#63v(9&>#99#3v(/!.9&K!" +
  "F#=9&9&K/]F#99&KE]K}^tu 9&K9]3~=&.K~0~Ku :%K0.:!9 9%9!3~q#9 9&>#}8F#59 9&?#EG#/9&KJ^= .~s!!&l9 L G#39 9!3~k%;#F#89#K#hK~#~pu ]:(Kv~su ># ;%K" +
  "!9#h;&eM&J9(9 F# 9 9(F#69 9 F#/9 9 F#+Kv~su 9%9&fF# 2.9!K}(9#K!}T^K 9#K},O7h:#9(># :&#J%J9!9&;%>#&KkeO&J9#K}*}T9#K!h:#K&e9%];(>#3;&0!/#..9%>" +
  "#+;!9 F#/9%9 F#+9 K F#69 9%F#/9 9!F#+2.9(K3]9 F# 9 9%F#69 9 F#/9 9 F#+.~>!!)l9%M&J9 9!9#3~%#2.K :%%J9#9+;&O&J9&K!]:+9!9&]A  :)9,K!eM&J9)K,^;" +
  "*K}&}@K!9*hK}lmm&eMfM&J9 K!9!9(]9#9&P9&9(Pf;*7K 9&9(^9*73~%#9+:(..9%;&K!g9)K~R Ne:%9&9)K;Of9,gK!g:,/!..9 K!9!9(]9#9(P79#9(^; K 9 9#}B73~%#.}" +
  "n##%l(}Z9!~8;(L|||||||*}^;*Lmmmmmmm+n9(L!}aL~t||||||2}^9(LEo~!K|2e;#7;)L!}^:+K#:%9#K~.+^:##J#J#J#J#J9*Q;&K#K%9&7K&9(Lmmmmmmm~p| }^;*Q79*Lmmm" +
  "mmmm~p| }E7K!^1&%#! &.Lmmmmmmm99)L!}a9)Lmmmmmmm+}E;&7:)L#L!9&7:,9+Q:%9#K}ZKl9&7]:#/%.9+Q:%L!:,/#.K&:%/!.K%:%.9 9%I ;9 9#}7!99 9,G%69 L!G%39 " +
  "9)G%+9 9(L};o}8  .~p!!%l< KD^;%= 9%9#F#+9%9!F#&9%K9]9%K&]3}q!#J#J9%>#9;!&J9%>#=;(:&9%>#@M0!9%K/];&9#3~ %9&9!9(3~7(9&K~/yu K~2yu 3~F%9%9%?#&G" +
  "#6%J#J9%K9]9%K6]3}q!9%>#9;!M0 9%>#@9%K/];&9!9%>#=3~7(M0!9&K~/yu K~2yu 3~F%/!..9 9%>#5F#+9 9%?#/G# /#.K!:!.9 9&F#+9 9!F#&9 KmmmmkF# .9%KD]= ." +
  "{!!%l< K9^;&= #J9%>#+K!N&J9%>#&A  K~s N0!.9%K@3}o&.9&9#A +K%N;(F#89&K#F#59&K~0su F#39&9!F#/9&9 F#+9&K~6}bu F# 9&K!F#&9&K~6}bu K!9(7; F#6K :!" +
  "%J9!K9O&J9%9!9&];)># 9)K&]># 3~7(9!K+]:!/!..9#A -&J9&L G#/9&L!G# 9&9%F#+9&9#># 9#>#&K!3~N!(9%9#># 9#>#&3~7(.9%9 9(3~7(9&K9]= .~X!!(l#l< K9^;" +
  "#= 9#K6]9!3L9#>#8:!9#>#6:%9#K3]3~<&9#>#3K!N&J9#>#5:!(9#K+]9%9!3~;(9#>#+;!9#>#/;%KmmmmkO0!}).9!3s(K :%K!.;!9%K}c~>u K+3~Z&&J9#K F#69#K~S 9#K6" +
  "]3}x%9!K+];&K 9&9%K+^;(9#># 9#>#&;)3~5&7:&9(9)^:(.9 9&K!9&79(K 9&73~q#9%9!3v(9#K9]= .z!!!l< K9^; = 9 K5];%9!9#3}k!K :#9 >#5M&J#J9 K+]9 >#69 " +
  ">#83}|%9 9 >#+9 >#/3y&9 ># K!O0 #l9%9 >#&;!3~ &9 >#6;#9 >#8;%K~o}hu K(3~T&M&J9#9%Kz}hu K)3~T&M&J9 >#59#3v(K /#..9 >#59#3v(9 K5];#9!3~!&9 >#8" +
  ":%9 >#59 >#63v(K 9%0 })9#9!3~#&9 >#89 >#59 >#63v(M.:#9!3s(..9 K9]= 9#.~P!!*l< K9^;(= 9 >#=;*M&J .9*K!^:*9 >#5:+9 >#6:,9 >#9:-9#: #J%J9 9*e;." +
  "K#h9-];)># ; &J9,9 K!^;)}B&J .9%&J9)K&h9+];)>#/9#N&J9(K F#89(Lmmmm3G#59(K+]9)9(K5]3n%9(>#+9(>#/9%9&3~T&9(>#59(>#63v(0&..9.K!]: /!..9)9!K!]F#" +
  " .9(K9]= 9 M.~g!#&l!}Z#JK6:)#J#J#J9!A  ;+K!^1# #!.K9:).9 9)];*># K!]:)9*9)F# 9)K~Z P0 9)K~Z O0!9*9 >#+F#&.9(K/_:)9 K/]:*9 >#5:,%J9)&J9*9&3x%" +
  "9)K/^:)9&K/]:&/!..9!?# :-9 >#+;!9 ># N&J9 3~_(.9 9!K!]F#+9 >#&9!K6_];!9%I 59!9,F#39!9(F#/9!9#F#+9!9-G# 9 9 A >9+MfI >..~i!!%l< KD^;&= K~mou " +
  "K%3}W:(9&K>]9!># 9(3}u%9&K9]9&>#>9&>#@3y&#J9&>#9K!N&J#J9&K6]9&>#=3}_(9&K3]9&>#69&>#83y&9&>#3K!O0 9&>#5:)9(3s(9#9%3}W:#9&K+]9)9!># 9#3}m%9&9&" +
  ">#+9&>#/3y&9&># K!e&J9 9&>#&; 3~^#9 3s((9 KmmmmkF# .9#3s(9):(/#..9 KmmmmkF# .9(3s(9&KD]= .~O%##l%}X9%}=     ufJVM&J#J9 >#D;)9#>#9}D0 9#}1%+:" +
  ",K~/3K!9)9)K!}B7;)9)K~/3}D7K!^:)9#}1% ;+}=        9+}=        V7:+%J9)&J9)K!^:)9+9+r:+/!..9%}=     J}iJ}y;-9!}1% 9 }1%6}x;%}=        9%}=   " +
  "     V7}=        9!C!+;)7;%U:*9(}=        9(}=        V7;(}=      ~h};9(}=      ~h};U79+9,}=        9,}=        V7;(9(9+V7}y9%9-9*7r;(}=  u|" +
  "||~UK9(}=  u|||~UKU7;(9#}1%69 }1%9;+}x;,}=        9,}=        V7X&J9*M0!9 L!G% 9 9)}7!E9 9%}t}=     J}iJ}z}s}6%+9 K%I H9 9)3~N#I }6(9!>#3;#K" +
  "-K(9&7;&P0!9 K#I H9 9(}6%39!9#9&^F#39 9+9(r}6%>.2..9 3}i%.~M!!+l< K9^;#= 9!>#@;%K||||*}D&J .9!9%K!]F#@9!>#E:,9#K+]9!>#H;&K&K/3~T%9#>#+;*9&9&" +
  "9*}@7:(K :%9#>#/:+%J9(&J9#K5]9%9,];)K&]># 9)K+]># 3~q#9%9+];)9#>#8F#+9)9#?#5G# 9(K!^:(9%K/]:%/!..9 9&F#+9 9+F#&9 9*F# 9!9!>#@K!^F#@9#K9]= .~" +
  "9!!)l9!9#}@&J9 9#]A  :%.9%K6hKlgY;&K#^;(K#}B&J#J9&K!^:)9#K!]:#9%K| 9&}Te:%9(K#h>#myJ:(%J9)&J9!9#}B0#9 9#]A  ;*Ku!eKm!O0#9*K};e9%K)hf:%9)K!^:" +
  ")9#K!]:#/!..9%9(P9%K||~= }@f9%Km~h| eKmt%Nf0 9&K6h9%f:+..9+.~/!!*lK!:(%J#JK!:+%J#JK :*%J#J9#9(9*];-}B0&9#9*9,];&}B&J .9!9-]A  ;)9!9&]A  ;&}D" +
  "&l9%M9&9)}Df(9%.M0 9&9)O0#9+9*K!];)N:&K 9)9&7:*9(9)K 9&7]:(/!..9-K!];(9,^:+/!..9(;,K!]:(/!..9 9+F#&9 9,F# .~6!!!l9!K+P&J9 9!K#h>#t~jJ3}j#})2" +
  ".9!K*e;#&J9 9#K#h>#t~jJ9#}T3}j#}).9!K+e&J9 K~W~c}&3}j#}).9!K3e&J9 Ky~ju K#3~<#.9!K9e&J9 K~V~ju K%3~<#.9!Ku e&J9 K~d~ju K(3~<#.9!Km!e&J9 Km~k" +
  "u K-3~<#.9!Km#e&J9 K~#~ku K}!3~<#.9 9!3~ !}).~F!!&l< K9^;%= 9%K&]9#3~l%9#K/_:(9%>#/;&9%>#&^:)9%>#+9&K/_]:&%J9)M9(MfM&J9!># KmmmmkN&J9%9!>#+F" +
  "#69%9!?# G%3(9%K3]9!K&]># 9!K+]># 3~q#.9!K/]:!9&9%>#6F#+9&9%?%3G# 9)K!]:)9&K/]:&9(K/^:(/!..9 9%?#&G# 9 9#F#+9%K9]= .~I!!&l< K9^;%= 9!>#+:(9!" +
  "># })3&:&9%K6]9#A 63~U#9&K~1}bu 9%>#69%>#83}^&9%K3]9&9#K&]># 9#K+]># 3~m!K!:)9%>#3K!N&J9%>#5:#9&3s((9%K+]9#K3]># 9#K5]># 3}x(9%>#/:#9&K}^}bu" +
  " K*3}y!9#3)9!>#&9(9&3+9!9(K!]F#+K :).9 9#F#&9 9)F# 9%K9]= .~<!!(l9!K/_9 ]:)%J#J9)9 ;!N;*0 9!K/]: 9%9!>#+O0!9!>#&:!9%:(9#:&%J9(M0!9!># ;+Kmmm" +
  "mkN9&># KmmmmkNg0#9+KmmmmkN&l9!K&]># 9&K&]># O(9!K&]># 9!K+]># 9&K&]># 9&K+]># 3~T&M.0#9(K!^:(9&K/]:&9!K/]:!/ . ..9*.~-!!&l9 ># ;!9 >#&N&JKm" +
  "mv 2.9 9!K!]F# 9!A  ;%uK }>&l9 9!K#]F# 9!A !K};e:#9%K},e:&9%K~U!}B&J9#9&K)hf2.9 9!K%]F# 9!A #K};e9#K)hf:#9%K~h!P&l9&K/h9#f(9 9!K&]F# 9&K} hK" +
  "mm~h e9!A %K};e9#K)hff.(9%..~N!!%l< K9^;%= #J#J#J9!A }8K!^1%  #!. .9!K I H9!9!>#+F#59!9!?# G#/.9%K&]9!K/];&9#># 3}m!9!9%>#&;!K}[mmmkO&l9%>#/" +
  ":(9%>#+:#9&3~T#9!KmmmmkN&J9%K3]9#3}{((9%9(F#89%9#F#69%9!F#59%KmmmmkF#3.9 9%{ #3{.# K!(9 K}[mmmkF# K%.I }89%K9]= .~3!!!l9 9!Kp~F }D&l9!Kun}9P" +
  "&lK&K(9!Kr}g)P;#7:!Kp~F Kr}g)9#7(9!Km~<~NC}D&lK+K,9!Km}m~c~R%P;#7:!Km~<~NCKm}m~c~R%9#7(K)K*9!Km~*~X&P;#7:!Kun}9Km~*~X&9#7..(9!K~Z }D&lK#K%9!" +
  "K~_*P;#7:!K~Z K~_*9#7(K-K!9!K,}@;!7..F#&9 9!I  .}r!!*l9!>#r!;#9 >#r!;%9#9%}@7;#K>}@&J .9#:%%J9%&J9&9!9(]># ;*9 9(];+># ];)]:&9+9&F# 9&9)P9)9" +
  "*Pf:&9%K!^:%9(K&]:(/!..9 9&&l9#K>N&J .9#K#h9 ]K!F# 9#K!](9#.F#r!9 .~8!!&l< K9^; = 9 K6]K~l~ou 3~e!K!:#9 >#6K!N&l9 >#8(9 K3]Kn~pu 3~e!9 >#3:#" +
  "9 >#5.:!K!:%9#K!O&J9 K+]K~d~ou 3~e!9 >#+:%9 >#/:!.K!:#9%K!O&J9 Kz~ou 3~e!9 ># :#9 >#&:!.Km+:%9#K!N&J9!3~b(&J9!3s((9!:%..9 K9]= 9%.~5!#%l!}Z<" +
  " K3^;%= #J#J#JK!9!># ;#K#^9#K!}B7K!^1## !. .9!?# :(9!L&G# 9(L9o~!:#9(~!;&K#N&J9%K+]9#4! 9!9%>#+;#~*9%}5#/L9}anG# 9#K#P0! .9&K!}B&J9&9#3~4(. " +
  ".9#K!O&lK (9!>#&3n(:!K!.:#9 9!F#&9 9#F# 9%K3]= .~?!!&l< Kx ^;%= 9%K3];&9 9!K}vvu K#3~%!9%K&]9&3~/!#J#J9%>#&&J9%>#/:)K~+}fu :&9 9%>#+;(K~+}fu" +
  " K(3~5&M0!9 9(K93}h&0!9!9)^:!9 ;&9)]: /#.K~+}fu :&.K(:(.9 9!3}9; 9&9(3}:9#># KmmmmkO&J9 K~1}bu K&9#3~p&;!3~b%9!3s(.9%Kx ]= 9 .~;!!%l< KD^;%=" +
  " 9 ># K!N&J#J9!9#3}W:!9%K>]9 >#&;#9!3}u%9%>#@:&9%>#>:(9!3s(9%K9]9(9&3y&9%>#9K!O0 9%K6]9%>#=3}_(9%K3]9%>#69%>#83y&9%>#3K!eM0 9%K+]9%>#5;!9#Kv" +
  "~.u K(3}W;#9 >#/3}h%9%>#/3s(9#3s(9!3s(..9%KD]= .t!!#l< K3^;)= 9!9#9%3~@%9!>#+9!K F#+9!>#/:%3}g(9)K+]9&9(3}x(9)>#/:#9!># K!N&J9)9%3}^(9)>#&:%" +
  "9)># K!e&J3~Y%:!9%3s(9#3s(K!:*(9!>#&9%9#3).(9!>#&9%9#3,3s(9#3s(9%3s(.9 9!F#&9 9*F# 9)K3]= .~,!!!l#l< KD^;&= 9&K I 99&9#F#89&9!F#69&K=]:!9%&J" +
  "%J9&K3]9&K6]3}x#K 9&>#3M0#})9%K!^;%0 ..9&K+]9&K6]3}x#9&>#/:#9&>#+.:%9!9%K!9%79#K 9%73}k!9&>#>:#9 K 9&>#@9&>#=;!7F#&9 K!9#9!7F# 9&KD]= .~,!!!" +
  "l< K9^;(= 9(K5]9!9%9&3~b#9(>#5K!N&J9 L!G# (#J9(>#8;&M&J9 9%F#+9 L G# /!.9(>#6:%9#&l9(9%9&K!3~t#9(># (9(K+]9%9&3~j%9(>#+.;#&J9 9#F#+9 9!F#&9 " +
  "K F# (9 9&F#+9 9%F#&9 K!F# ...9(K9]= .~<!!!l%J9!&J#J#J#J#J#J#J#J#J#J9 A  ;%K+^1)#! *&%(.K~f :%/(.K~l :%/&.K~X :%/%.K~j :%/#.K~] :%/!.9%K;N9%" +
  "K~R NfM0!.9#K~R 3}o&/!.9%K9}D0 Kn~>u K&9#3~a(9#9%K&}TKDf3}o&KDK~N 9%K2e;%K-P79%]:%.9 K!]: 9#9%3}o&9!K!^:!/!...~%!!%l9 Km!P&J9!9 I  2.9 Km3P&" +
  "J9!9 K};eKm!fI !9!9 K)}TKu!fI  2.9 K/}T:#9 K};eKmlf:%9 K)}TK};eKmlf:&9 Kmm&}D&J9!9%I %9!9&I #9!9#K};eKm!fI !9!9 K} }TK~h!fI  (9!9%I #9!9&I !" +
  "9!9#K~V!fI  ..}|!!&l< K3^;&= 9%K/_:%3(:(%J9%&J9#># KmmmmkN&l9&9#K&]># 3}y(9&>#&(9&K+]9#K&]># 9#K+]># 3}x(9&>#/.:*9#K/]:#9(9)9*3+9%K/^:%9)K!]" +
  ":)/!..9!K~h}au K&3}y!9(3)9 9(F#&9 K F# 9&K3]= .}{!%%l!}Z!}X< K9^;#= 9!># 9!K F# 9!>#&:!3}g(9!3~B(&J9 L G% 9!3s((9#9!F#&9#K+]9!3w%9#?%+;(~!:%" +
  "9(L!}E&J9#}1%3:)(9#K&]9#K},]K~#}^u 3~#!:&.9!3s(9 9%&}Z9 9)}6%+L!(9 9&F#+L#.G% .9#K9]= .~Z#!*lK~R~ou ># ;#>#+&J .9#KlF#+9#>#6;!9#>#/;%N&J9#K/" +
  "];!># :%9!9!># K!K&K&3~A!K}[mmmkO&J .9!>#+;)9%9!>#/;&^}@&J#J9&9%9)^;&^;(9!># ;*9%^}B9&9(}@e&J9(K#h;&M0!9!>#&;!9%K#h]9!9&z-  /!.9*9&^:%9&K#h;" +
  "&&J9!>#&;(9%K#h]9)K#h9(]9&z-  .9!9%F#+..9#>#/:%9#>#6:!.9#>#39!9#>#5];&9%K 9%9&}B7^K#h]9 F# 9#9!K!]F#69#A 89#K!I 89#9#>#+K!]F#+M&JK~_~ou A  &" +
  "JK~Z~ou ># 3}M(K~V~ou ># K~Z~ou ># 3}L3s(...}t!!&l9 K}u~bE]; K~,~m+b;%K~G}dj_9 ]; 9 K~)}u#b]9 K~/.b^9 K~+~m+}@^;!K~e#b:#9 9!K~/.b^9!K}m}u#b]" +
  "9#K}l}Y_]; K(_K#]K}q!b;!K#]K/d;&K(hK9]9 9!K}q!_K#]K(b^K!]f9%Kp%_9#]9&K#P]K,hKmu/^f.~K!!#l< KD^;&= K&K83}z(:(9&9!K&K 9#9%3~e&9(9&>#6F#69(9&?#" +
  "3G#39(9&{ # {.# 9 K!F#+9 9(F#&9 K!F# 9 K F#59 K F#99 9&>#@F#@9&LmmmmmmmmmlG#99 9&?#=G#=9&K&F#39&L G#+9 9&?#/G#/9&K&F#89&L G#59 9&?#6G#69&Lmm" +
  "mmu G# 9&3}d(9&KD]= .~-!!%l< K9^;#= 9#K}[}]m+F#83&;%9!A 33}](9#K3]9#K8]9%K~fnu K)9!># 9!>#&3n#K!:&#J9#>#3K!e&l9#>#5(9#K+]9#K8]9%K~*nu K+9!>#" +
  "+9!>#/3n#9#>#+K!O&lK :&9%:!/#(9#>#/..:!9%3s(.9 9!F#&9 9&F# 9#K9]= .~!!!&l< K3^;%= 9!>#+&J .9!KlF#+9!>#6:&9!K#F#69!9&K#O&l9!>#8:#K (9%K+]9#>#" +
  "&9#># ># 4  9%>#/:#9%>#+:(9!>#9;)&J9!>#=9)>#/4! .9!9#F#=9!9(F#99!>#+K!].F#+9 9#F#&9 9&F# 9%K3]= .}r!!%l%J9!9#}@&l9 9#]A  (K .A umJ;%K| e&J9#" +
  "K!]:#9%9&f:&/!..K :%9#K~; ^KJP9!K~t!}@fM&J#J9 9!9#3~c&Ku O0 9 9!9#K!];%3}i!;#Kps~H eM&J9#9&fKu eM0!9 9!K!3}a#M0!.K :%..9%.}. 9 }1%6})9 9!}1%" +
  "39!}1%69 >#DK!]; Kl9 73~;#.~4!!,l9!>#3:(9!>#/:)9!># :#9!>#&:*9!>#+;%K5]:+9%K3]:,#J%J9#9*O&J9!9#K6];&F# 9#A  K#N&J9%A >K!O&J9#K!]A  :-9 9,># " +
  "9+># 9#9)9(3}j!9 9-I /9&:#9 ># KmmmmkN0%/&..9 KmmmmkF# 9&:#/!..9 KmmmmkF# ..~8!!%lK&K>3}z(;!K F#99!K#F#69!L G#+9!L}]mmm3G# K&K&3}z(;%9!F# 9%" +
  "Km~Nu 3k:%9!9!># K!];#F# 9#M&J .K&K&3}z(;#9!F# 9 9%9#K}m~Nu 3k;#3}@3s(9!>#+&J .9!KlF#+9!K/]3}[(9!9#F#59!9%F#39!K!F#/9!9!>#+K!]F#+9 3s(9!.}r!" +
  "!%lKmm&:%9!9#}@&J#J9 9#]A  K~R O0 9!9#K!];&}B0 9 9&]A  K~m O0 9#K#];&9 ]:(K :%K :#%J9#K&N0!K : 9#9&]9!P&J9#9(]A  : .9 Ku!eK)}TK,_9 K2e9%K&hf" +
  "]:%9#K!]:#/ . ..9%.~)!!&l< K3^;%= 9!>#+:(9!># })9%K+]3&;&9#K&]># 9#K+]># 3~m!K!:)9%>#+K!N&J9%>#/:!9&3s((9%K~*pu K|}*9#A /K},]K};e3~i!9&K~l}a" +
  "u 9%># 9%>#&3}^&9!>#&9(9&3+9!9(K!]F#+K :).9 9!F#&9 9)F# 9%K3]= .}t!#&l!}Z#l9 KA3u%;#M&JK 9 K}13u%M0!}).#l9 K#3s%;!K}&}B:%9 KI3u%M&JK 9 >#69 " +
  ">#83~^(M0!}).9 K#3s%.;&K}8P9%eM&J9 K}/3~d&.9 9&K}8_9!Kp8_];!K OI }19 9 ?% 9!~*;(L 9(}Y9#7}XG% K!..}s!!%l9#:%#l#l#J%J9%;&&J9!9&K!^;%];(A  K}6" +
  "N0!/#..9#M&JK}2:#K!/%.9!K}2I  9#K!^:%K!/!.9(9(A  K!]I  9#9&P&l (9#9&^:%9&..:(KD:#9%&J9!9(]KD9%z. .9&M.:!9 9#I !9 9!I  .}{!!#l< K9^;*= 3(:+9*" +
  "K F#89*9+F#69*9!F#59)K8_:!#l#J%J9!&J9!K8^:!9*K+]9*K5]9(3~]!9(K8]:(9*>#+K!O0!/#..9*>#6:!9#9%9&3}y!9!3)K /!.9*>#/:!9*>#63s(K!.:#9 9!F#&9 9#F# " +
  "9*K9]= .~(!!%l#J#J#J9%9!>#+;%K}*}TK%e;(9(K%N7K|!eK!^1#! #.9#K~t|%eK!}T:)/!.9#:).9%K||| e:%9!>#&:(9!># :!#J#J%J9&K||%e9)K||%eP&J9&K!]:&9!9%9(" +
  ">#34# M0!/#..9#9)^:&/!.Kmmv :%.9 9&}7!&9 9%F# .}s!!&l< K9^;%= 9%K F#89%9!F#69%9 F#59%K F#39%9 F#+9%9 9!]F#/9%K5]:(%J#J9!9&N0 9%9(9&9 9&]A  3" +
  "~W#9%># K!N&J9%>#&;)Km!}D&J9)3~Q#9#eK|!e0#..9&K!]:&/!..9%K9]= 9!9&O.}j!!(l< K3^;%= #J9#K*}B&l9#:&9!:(%J9&&J9&K!^:&K!:)9(A  9(K!]:(KBO0!/%..K" +
  " (9%K+]KB9!9#3~H!9%>#+K O.:).9 9 A &9)fI &9 ># ; ># 9!9#9 K&]># >#/4( 9%K3]= .~-!!%l< K3^;#= #J#J#J#J#J#J9!A +1&#%! %.9#9!A ,;%I /9#9!>#&;&F" +
  "#+9#9!># ;!F#&9#K&]3~P&M0%9 K%I +/&.9!A ,:%9!>#&:&9!># :!/#.9 K#I +/#.9 K%I +/!.9#9%I /9#9&F#+9#9!F#&9 9#K&]3u#.9#K3]= .}_!!*l9!>#r!;%9 >#r!" +
  ";&9%9&}@7;&K>}@&J .9&:%K!:#%J9%&J9#9 9(];*># ;+9!9(]># Klg];)]:#9*9#F# 9)9+P9#9)Pf:#9%K!^:%9(K&]:(/!..9#M&J .9 9&F#r!.~4!!!l#l< K3^;#= 9 ?% " +
  "L||||||||| }^Lmmmmmmm~p| }N&l9#K~? F#/9#9 F#+9!># 9!>#&K~^tu 9#K+]3q!(9#K I &9#9!F# 9#K~? F#/9#9 F#+9#K~^tu 9#K+]3y(M&J#J9#A &M&J9!># K~l~nu" +
  " K#9!>#&>#/4( 0!.K /%..K!..9#K3]= .}z!!#l< K9^;%= 9%K F#39%Lmmmm3G#+9%K+]K 3~E&K~_*:&9%K~_*F#89%9!F#59%9!9#]F#6%J#J9&K!^:&%J9%K5]3~_!;!Kmmv " +
  "N0!9!K9P9!Kr!^K}R}@f0 .9%K+]9!3~]#9&0!..9 9%>#3F#+9 9%?#+G# 9%K9]= .}m!!%l< KD^;%= 9%K/]9#3~m%9#9%>#/9%>#5;&^;(9#9(P7:(9%>#39&K6_]:&%J9(&J9%" +
  "K6]9!3~S&9&9%?#>G#39&9%{ #6{.# 9(K!^:(9&K6]:&9!K6]:!/!..9 9%?#/G# 9 9#F#+9%KD]= .q!!#l< K9^;&= 3(:(9&K F#89&9(F#69&9%F#59#K8_:%#l#J%J9%&J9%K" +
  "8^:%9&K+]9&K5]9!3~]!9!K8]:!9&>#+K!eM0!/#..9&>#6:%K /!.9&>#/:%9&>#63s(K!.:!9 9%F#&9 9!F# 9&K9]= .}j!!!l9!K!I H9!K I }Y9!9%K-]I }6K#:(#J9%K/_9" +
  "#];#A .K#O&J#J9#A +;%M&J9&0!9!K03o&/%.9%K(N&J9 9#?# G# 9#A -:((9!9%K6hK}[}^5f3}{&./#.(9&M0!.9!Km!3}{&.9 9(I +.k#!l!}Z9!~*9%~*}Z;(L9oQ&J#J9(~" +
  "!;!9#]K!^;&9!P0 9%K+];%K 9#^9&e;&];!9%P0 9!Kmmmmk9#^}B&J9 9&F#+9 9!F#&9 9#F# (9 K F# .2..9 K F# .~!!!*l9!>#3:&9!>#/:(9!># :#9!>#&:)9!>#+;%K5" +
  "]:*9%K3]:+#J%J9#9)O&J9!9#K6];%F# 9#A  K!N&J9 9+># 9*># 9#9#K&]># 9(9&3}e!9%:#9 ># KmmmmkN0#/%(9 KmmmmkF# 9%:#/#. ..9 KmmmmkF# ..}_!#&l#}Z9 >" +
  "#r!;%K?}D&J .9%K#h;&9 ]:(9!~*:*K :!%J9!9&O&J9#~*9*9 9!];#}5# }Z}X:)9#9)}:# 9!K&]:!9)L9o~!:#/!..9 9#&l9%K>N&J .9(9#F# 9%K!](9%.F#r!9 .}^!!(l9" +
  "!>#r!;#9 >#r!;%9#9%}@7;#K?}D&J .9 K&^:(9#K#h: #l#J%J9 ;#&J9#9(]># ;%9#K&^; 9!];)># ;&N0!/#..K :!K!/!.9!9)O:!9%9&}@9%9&P^.K 9!^9#7.}l!!!l< KD" +
  "^;(= #J#J%J#J9(K+]9!9#K!e3}c&9(A 3K#N0 9(9(>#3F#>9(9(?#+G%99(K5];#9!3}h!9(9#F#@9%9(K9]9#9&4( 0#K :#/!..9 K#I ./!.9 9(>#8F#+9 9(?#5G# .9(KD]=" +
  " .}b!!(l9!K!^;#K4}B&J#J9#K%h;#>#~)xJ:%9#>#~#xJ:&K :#%J#J9#9%}D0#9!9#]:(9 A  9#9&]A  gK~U eM&J9&9%9#9 9!3~m#0!.9(K!]:#/!..9%9(}B&l (9&9(]A  ." +
  ":)..9).}{!!*l9!>#3:&9!>#/:(9!># :#9!>#&:)9!>#+;%K5]:*9%K3]:+#J%J9#9)O&J9!9#K6];%F# 9#A  &J9 KmmmmkF# 9%:#/#(9 9+># 9*># 9#9#K&]># 9(9&3}e!9%" +
  ":#9 ># KmmmmkN0#/%. ..9 KmmmmkF# ..h#&l!}Z< K9^;%= K}!:&#J%J9&;(K}!}B&J9(9%K/]]9 9 L-m;*L-}Z}Y~!KDfI  9(K!^:&9 L-}H9*: M0!/#.. .9#9!K!K 9%9&" +
  "]K0]K59(^3~!!9%K9]= .q!!!l< K9^;&= 9&K6]9!9#9%3}F9&>#8:#9&>#6:!9&K3]3~<&9&>#3K!eM&J#J9!&J9&K+]9!9#3~;(9&>#/;%K}[mmmkN0!9&>#+:#(Kmmmmk:%.9 9%" +
  "F#+9 9#F#&9 9%F# 9&K9]= 2..K|~ku K}23~Q( .}]!!%l< K3^;&= #J9%K*}B&l9!K|!e:(K :!#J%J9!9%O&J9!9#]A  9(N0#9!K!]:!/!..9%:!/#.K!(9&K+]9!9#9%3~H!9" +
  "&>#/:!9&>#+.:).9 9)F# 9 9!F#&9&K3]= .}f!!#l9 K#3s%:#9 KI3}j(9 K#3s%:%#J9!M&JK :!9 >#8M0!9 >#6A  KIO0!.9 KI3}j(9 K#3s%:!.9#K}&}@9%K}7}@fM9!K}" +
  "9PeM&J9 9 A ?3~d&.9 K 9#9%9!K}8N&l9 3}k(K}7(9!.3~?&.}t!!#l< K9^;&= #J9!A +K%N&J#J9&9!A ,I 89&9!?# G#59&K&];!9&K5]3~>#9&>#&;(K}[mmmkN0 9!9#9%" +
  "9&>#+;!9&>#/3~-!9 9&>#+; 9&>#/3}e#9&>#&9 3v(9(9!3}s(/#..9 KmmmmkF# .9&K9]= .}l!!#l< KD^;&= 9&K=];(9 >#J9 >#}=3~J!9&K+]9!9&>#>9&>#@9#9%3~e&9(" +
  "3}j%9 >#+;!9 ># N&J9 K&K83~r&.9 9!K!]F#+9 >#&9!K8_]; 9&?#+G# 9 9&{ #3{.#+9 9&>#9F#69&KD]= .}Y#!l#}Z< K9^;#= 9 ?%+:%9 ?% :&K:: %J9 9#]K#^9&~!" +
  "K2eA u~[JI  9 K!^: 9%L}8}a9&L&on;&9%L&o;%nL }F0 .9!K!K~l~ku K#9 9#]K!^K:9 ^3~!!9#K9]= .}q! #J#J#J#J#J9 A 51(#&&! &.9 >#93~h&9 >#83s(9 >#63s(" +
  "/#.9 K6]3~T#/!.9 >#+3s(9 ># 9 K&]># 3}f(2.9 A }#&J9 >#33s(.9 K I }#9 A }%&J9 >#=9 K>]># 3}f(.9 K I }%9 >#/3s(..}c!!#l< K3^;#= #J#J#J#J9 A +K" +
  "!^1%!! #.9 >#&:%/#. .9 9 ># 3.3|!;%F#&.9#K+]9%9!># 3~s!9 9#>#+K#N;!&lK%(9#>#/9 >#&3~h&3s(9 ># 3s(K!.I +9#K3]= 9!.}^!!#l< K~V ^;#= 9#9!K+]3u(" +
  "3t&#J9 9#># K!N&l9#>#&(9#K+];%9!># 9!>#&K}g~/u K-3~=!9#?%+L#}F&l9 9%Ky z-  /#(9#>#3..F#/9 K!F#+9 L#G% .9#K~V ]= .f!(l9#K!^:*9!K/_9 ]:(%J#J9 " +
  "9(N0 9 >#+;&M&J .9 K/]9 >#&:+9*:)9%:!%J9!9&}D&J9!K!^:!9)K!];)9&9+9&3~4#M0!/#..: /!..9 9(O.}T!%l9!A +M&J#J9!>#&:%9!># :&#J%J9#9%O&J9#9&]A  K-" +
  "N0#9#K!]:#/!..9!K!I +9%:#/!.9!9%9#K!];%^F#&9!9%9&]F# ..9 9#F#&9 9&F# .}c!##l!}Z< K3^;#= 9!># &J9#K+]9!K&]3}a&#J9#>#+K!N&J9#>#/K/_9!];%?#3:&9" +
  "%>#/;%KmmmmkO0!.9!3}[&9!K F# Kmmmmk:%.9 9&G#&9 9%F# (9 KmmmmkF# .9#K3]= .b!&l9!>#&;#K,}B&J#J9!A +K#O0 9!># :!K!:%%J9#M0!9!A  KD^K|!e;(9&K-_]" +
  ":&9#K!^:#9!K!]:!9(K-P0 .K :%..9 9&F#&9 9%F# .T!&}Z9 9#L||||2}^;%9!L||||2}^;&}Z;(9#L9o;#9&}Z;&9%9!L9o;)}Z}X;!L9}a}X;%G% 9 9%9(}H~*9#9)}Z9!9&}" +
  "H~*L9}a9!L9on}X}XG%+.~5!##l!}W< K3^; = #J#J#JK!K~_~ou A  ;!K#^9!K!}B7K|!eK!^1## !. .K~R~ou { # :#K~_~ou K&I  9 9#{.% 9 A /K#N&J9 9 ># 4! K~R" +
  "~ou 9 { # {.# K~_~ou A  K#P0! .9 A /K!}B&J9 ># 3z&9 >#&3s(9 >#+; 3!9 3s(. .9 K3]= .}X!&l< K3^;#= 9#9!># F#+9#9!>#&;%F# 9#9%F#&9 9!>#+;!3t(9 " +
  ">#+:&9!&J9!K8_;(&J9 >#&9&K8_]9%9(z-  ..9 9!9&]F#+9#9%F#/9#3~K&9#K3]= .}^!!#l< K9^;#= 9!># A  &J9!>#&:%9#9!>#+;!A ,I 89#9!?# G#59#K&]9#K5]3~>" +
  "#9 9%K&]># 9%K+]># 9#>#+; 9#>#/3~-!9#>#&9 3}s((9 KmmmmkF# .9#K9]= .h!%l9 >#&;#9!9!9#P7:%9 ># :&9!:##J%J9#9%N0!9#9&]A  KD^K|!eK-P&J9#K!]:#/!." +
  ".9#:%.9!9%N&J9 >#+;#># : 9#9!9 9 9!}@7F# .9%.c!&l9 >#&;&9!9 ># ;)^;%}D9#9&9%^}Be&J9 9%9#9%]3~Q&2.9#9 >#3;%];(9%P9&9(PfM&J9%9)]9#9!9#3~T&&J9 " +
  "9(F#32..9 3}y%9!9#3~7(.~K&!-l9!>#+;(9!>#/;%9!>#3K!];)3~o#;&9)];#9%P&J9#9(]A  K;N&J9 K I +9!9#K!]F#39 K 9&9#9)P;!7F#&9 K!9(9)]9!7F# 2..9 :(9#" +
  ": 9!;#>#/:+9!>#+:,#J%J#J9 ;!K3]: 9,9+9!3~o#;%K3N0!9+9!9%]; }B0 9 9,]A  ;!K;N0#9!K~R O&l9!K9P0!9!uK }C&J9 K!]: /%.9#>#/:%9#>#+:&#J%J9%9 ;!}B0" +
  "!9!9&]@  K }C0!9!9&9%9!3~X!K6}T;*]: 9*0 .9#9!3}l(:!.9!(K!:-K :%#J9 K!];!9#>#/;*P&J#J#J#J#J9!9#>#+;.]A  ;&K~f ^1+#%%%#%# !.K&:%/!.#J9&K~X ^1(" +
  "!###! .9&K;N9&KCNf9&K~R NfM0!.9%9 K#];!]:&%J9%M0%K : 9!9*P&J9!9.]A  : .9 KD^K|!eK-}D9 KReK~; ^K|!eK)}De0!9%K!^:%9!K!]:!/ . ..9#9!3}l(:&.9&.:" +
  " /!..9#9 3}l(}).9#9 K!]F#39(9-I +9(K 9 9)^9 9)P9#>#/9 Pf; 7F#&9(K!9)9#>#+]9 7F# .}Y!&l< K3^;#= 9!3}i&K|!eK;O&J9!3~H(.9#K&]9!3~&#9#A /:%9#>#+" +
  ":&9#>#&:(9!3}i&K|!eKIO&J9!3~H(.9 9%I +9 9&F#&9 9(F# 9!9!>#3K!]F#39#K3]= .%  .X!#l< K3^;#= 9 C! :%K(: %J9 9#]K-]9%K2eKu~[u ]A  I  9 K!^: 9%K&" +
  "}T;%0 .9!K!K~l~ku K#9 9#]K.]K(9 ^3~!!9#K3]= .h!#l9#~!9!e:%K+:&%J9 9%]?  Lm}[}]nopruml}^;#Q&J9!9%9&]e:%9&K+]:&/!..9!9%9#}V~!K%}T]e;!9 ]@  K }" +
  "C&l9 ?% Lm}[}]nopruml}^}V~!K%}T(9!..}[!!&l< KD^;#= 9#K~O}eu ?  G }/9#K~I}eu ?  G#99#K~<}eu {   {.#39#K3]:(%J#JK},:&9%K},N0 9#9%9(]A  ;&3~U#9" +
  "%K!]:%9#># 9#>#&9 9!3~T&M0!..9#KD]= 9&.Z#!l%}Z9!M&J .9 >#r!;#K?}D&J .9#K#h:#9 K&^: 9!~*:&%J9#&J9 9#];!}5# 9%L9}an;(9&m:%9!9%}:# 9(9%9&}Z}Y:%" +
  "9#K&^:#/!...}[!!%l9 9!># ;#KmmmmkO3t(9!K&]:&9 >#&9 >#+;%K8_]:!%J9#KmmmmkO&J9!9#F# 9!K&]9&?# G# 9!K/]9&{ #+{.# 9!K8]:!9%K!]:%Kmmmmk:#/!..9 9%" +
  "F#+.}T!!l< K9^;#= 9!C! K!N&J9#9!C!#}7!}%9#K/F#89#9#K}%]F#69 K}{}fu 9#K6]3~=&(9!>#&:!9#K F#69#K+]9!9#K6]3}x%9 9#>#+9#>#/3~q#.9#K9]= .W!&l9%K!" +
  "];)9 ]:*#J%J9(;&9!O&J9&K!]:(9 9&]A  K9O9!9&9)]}Bf0!9&9*]A  K9O0!9 9!9(9#9%3~m#M0!/#..9!:&.9!9&}@.f!!l< K9^;%= 9%K F#+9%Lmmmm3G# 9 9#K|!e&l9%" +
  "K/]; 9!9#9%3}r!9 3}y%})9%>#+:#9%>#&(9!>#H:#9!>#E.9#3~s#9%># 9%>#&3v(9%K9]= .e!#l< K3^;#= 9 9!Kmlg;%K|!eK}(}B&l9%K%hK~p2e;%>#~K}fJ:!9%>#x}fJ(" +
  "9#K+]K~*pu K|}*9!K|!eKA]3~i!9#>#/:!9#>#+.F# 9 9!F#&9#K3]= .%  .e!#l< K3^;&= 9#A +K)eK#N&J#J9#>#&M0 9&K&]9%>#&9%>#+;(9 9!3}d&9&A 2K#O0 9(&J9%" +
  "9(K!^F#+.9 9!9#9%3~P!9%K{ 3}o&..9&K3]= .]!&l< K3^;#= 9#9!}7!/9 K#3~E&9 >#+;%9 >#&]:&9#K/]:(K :!%J9!K#O&J9!9&]9!9(]A  I  9!K!]:!/!..9 9!9%]F#" +
  "+9#K3]= .}G!#l9!9%}D&l#l%J9%9%9&N0!})9 9&]9#9&]:(9&K!]:&A  3~D%K|!e9(A  3~D%K|!eN0 .9&K!^.9%}D(K ..T!#l9 #l9!># :#9!>#3;%&l9!>#59%^K%}T;%9#M" +
  "0!})9%9!>#&9#^K/b](K 9#M0!})9!>#&9#^K/b..;!F#+9 K!F#&9 9!F# .T!#l9 #l9!>#+:#9!># ;%&l9!>#&9%^K8b;%9#M0!})9%9!>#/9#^K8b](K 9#M0!})9!>#/9#^K8b" +
  "..;!F#+9 K!F#&9 9!F# .]!%l< Kr!^;#= 9#K Kr!z. 9#:%%J9!QM&J9&K>N&J (9%9!}:# 9%K&]:%9&K!]:&9!L9o:!/#. ..9 9&F#r!9 9#Kr!z-  9#Kr!]= .g#!l!}X< K" +
  "9^;%= 9%K+]9 9!9#3}W; 3}u%9%9%>#+9%>#/3y&9%># K!N&J9%K3]9%>#&;!3w%9!3s(9%}1%6}=        9%>#37:&.9 3s(9%K9]= 9&.]!!l< K3^;#= 9!&J#J9#9 F#+9#9" +
  " 9!]F#/%J9#K+]3~_!;!Kmmv N; 0!9!Km|| eKm!N9!K,Nf9!K| ^Krl}@f0 ..(K : .9#K3]= 9 .e!%l< K3^;%= 9!9 ># }1% 3<:&9%K+]3~<&9%>#+K!e&J9%>#/: 9%9!Km" +
  "+3r%9%>#&3s((9 >#&;(># : 9(9&F# .9 3s(9#3s(9!3s(9%K3]= .}q#!*l9!>#&:#9!># :%9!A +M&J#J9#M&JK :#/!.9%A  K:^K|!eK~T }D0 9#9%]K!^A  K:^K|!eK~S " +
  "}@0 9 9!>#+F#+9 9!?# G# 2..9 :(K :!%J#J9*:)9!: %J9 9#}D0!9%9#9 3~D!;+K|||*e3~g%&J9 9%]A  K~R N9)f:)9 9+K6}T]: /!..9&9 9!7:&9)9!K Oe9 9%]A  K" +
  "~R Nf:*9 9+K6}T]:!/!..9(9*I +9(K 9!9&^9!9&P9!9#}@f; 7F#&9(K!9%9&]9 7F# .}m!!!}X9#9 }1%9;&}x;#}=        9#}=        V7;#}=        W&J9 3}i%(9" +
  " K!I H9 9%F#D9 9!}=        9!}=        V7;!9#9!9#U7;!}=  u|||~UK9!}=  u|||~UKU7;!}6%39 9&9!r}6%>..Z!#l< Kr!^;%= 9%K Kr!z. 9 >#r!;&9#}D&l9&K?" +
  "}D&l (9%9!9#9 9&3~8!.(9%9 9&9!9#3~8!.:!9 9%Kr!z-  9 9!F#r!9%Kr!]= .}^!!&lK93~0(;!L G#59!Lmmmmu G#/9!L!G#&9!K I 83~Z%;%3}G;#3~T(:&9#3s(9%3s(K" +
  "m+3.:%9!K#F# K&3~0(;#9!F# 9#Kt~mu 3k:#9 9&I /9 9#F#+9 9%F#&9 9!F# .W#%l!}Z< K3^; = K+3J;!3K:#9 3~<&9 ># K!N&}Z9 >#&3s(3~W(L9}a3~W(n(9#3s(9 L" +
  " G%+9!9 K+]K+3o(9 ?%+.9!3s(9 K3]= .c!#l< K9^;#= 9!A +&J9#K F#+9#Lmmmm3G# 9!># 9!>#&9#K!3~G#:!9#K/];%9#3~A#9 9%3~f%(9 9!># 9!>#&3~O!K :!.9 9!" +
  "I /9#K9]= .}T 9!9(9)3~e#9#&J9!9#3}{&9 K}[mmmkF# 2.9!>#E;(&J9!K I }X9!K F#E9!>#@:#9!>#D:%9!Lmmmm3G#@9(:&(Kmmmmk:#.9 9&F#+9 9%F#&9 9#F# .}S!#l" +
  "9 #l9!>#/:#9!># K!N&l9!>#&K O;%9#M0!})9%9!>#39#^K/b](K 9#M0!})9!>#39#^K/b..;!F#+9 K!F#&9 9!F# .e!#lKu~su ># ;#K!9!K%}Th;%e&J9!Kke;!K~3~qu ]:" +
  "#9!Ku~qu ]># :!(Ku~su 9#9%fF# 9!KkeK~3~qu ];!:#.9#9 F#+9!9 F#/9 9#F#/9 9!F#+.c!!l< K3^;#= 9#K&]9!>#&9!>#+3}k!9#>#&K!N&J9 9#?#+G#/9 9!?# G# 9" +
  " 9!>#+F#+(9 KmmmmkF# 9 9!>#+F#/9 9!?# G#&.9#K3]= .V!!l< K3^;%= 9!&J9%K+]9!9#>#34  9%>#/:!9 9%>#+;#F#+9 9!K 9#K!e;#7F#&9 K 9!9#7F# 9%K3]= (K~" +
  "R~lu K}33~Q( ..e!#lK+:##J9!K+}D&J9 ?  L~_~_~H}^~2~F~F}pC}E0!.K :#9 9!K K~N~?u K(3~m#:%9 9!K K~R~?u K&3~m#M0 K(K&9%7;#K%]K 9 9!9#K}{~?u K%3~m" +
  "#7:#.9#.}X!!l< KJ];%= 9%K&F#89%L G#59%Lmmmmu G#/9%{/                {.#99%L G A9%K I H9%9!F#}89%K/];!9%KH]9#K K&K 3~T!9 9!K@z-  9%KJ^= .k#!l" +
  "!}X< K3^;#= 9#9!>#+3w%#J9#?% L!}E&J9#}1%+;%}=      ~h};XM9%}=      ~VKUMfM&J9 L#G% 9 9%}6%+/#..9 9!># 9!>#&K~A~.u K}63~=!.9#K3]= .%  .~E!!+l" +
  "%J9!9*}@&JK{|%9 9!9*3~D!;+K|||*e;&9+Km~h|*eKmt%N;.79&9%7;&K| }B&J9#9&3}o&(#JK!K#K%9&Kmm&P79&Km3P7;)K)_:(Kl9)K*gh9&9(}Tf:,9(K)^:(%J9#9,3}o&9)" +
  "K }A0!9)K!^:)9&9(K}+e}TK};eKmlf:,9(K)^:(/ . ..9*9+K6}T]:*9-9.f:-/!..9-K!e.}P!!l9!K%^:%9#9#K|!eK%d^:#K :!#J%J9#K%}D&J9!K!]:!9#K%^:#9 9%K%];%K" +
  "%3~+%M0!/#..9 9 A ?3~d&K :!.9!.%  .%  .%  .}L!!l< K3^;&= 9 &l9&9#F#/9&K+]:#9 9%_(9&K/]:#K .: 9#9 F# 9&>#/&J9&>#+; &J9!9 3}q(..9&K3]= .S!&l< " +
  "K3^;#= 9#K&]9!3}/;%K K!K!3~j!9#>#&K!N&J (9#>#+:&9!9#>#/;(9!3}/3o(9 9%F#+9 9(F#&9 9&F# 9#K3]= ..}M!#l9!>#+K+]># &J9!3}y%})K :!(9!>#/;#9!># ]K" +
  " 9!>#3;%9!>#&}B7K 9#9%}B7:!9%9#^:#.9 9#F#&9 9!F# .d!!lK+:!#J#J#J#J#J#J#J#J#J9 K||%e; Kp%^13+ *(&%***+***#*!).K!2.K)2.K(2.K&2.K%2.K#2.9 K~*%N" +
  "&JK*:!(9 K~ %N0#..9!2.K .}L!#l9!9#]:%#J%J9#&J9!A  K,^;&K}&}@K!9&hK}smm&eMf0#9!K!]:!9#K!^:#/!..K :#9%:!.9 9#F#&9 9!F# .T!!l< K3^;&= 9&K+]9!9#" +
  "9%3}W;!3}u%9&9&>#+9&>#/3y&9&># K!e&J9 9&>#&; 3~^#9 3s((9 KmmmmkF# .9!3s(9&K3]= .}R!!l< K3^;%= 9%K&]9!9#3}c&9!># ;#K#O&J9!>#&:!9 K%I +9 9!F#&" +
  "9 9#F# (9 9%>#/F#+9 9%?#&G# .9%K3]= .}Q!%l#J%J9!K~V O&J9!K}{vu ]:#9!K~ vu ]9!K&]:!A  9 9#C! ^P0!/#..9 K~t|%eK~t|%N9 Km}SeKmmHNf2.9#A %K!f.}Q" +
  "!!l< K3^;&= 9!&J9&K+]9!9%9#>#34& 9&>#/:!9 9&>#+;#F#&9 9!K 9#K!e7F# 9&K3]= (9%3s(K~R~lu K}33~Q( ..T!#l< K3^;&= 9&K F#/9&9!9&K/]3}x%9&>#&:(9 9" +
  "%F#39 K F#/9 9%F#+9 9#F#&9 9(I 69 9!F# 9 9&>#/F#59&K3]= .d #J#J#J9 A @1&!## #.9 >#>3~h&9 >#89 K9]># 3v(9 K I A9 >#63s(9 >#39 K5]># 3}f(9 >#/" +
  "3s(/!.9 >#+3s(9 ># 9 K&]># 3}f(..}S!#l< K9^;#= 9#K+]K~*pu K|}*9!K|!e3~i!9#K3]9#>#+;%9#>#/;!3x!9 9#>#59!9#>#3;!7F#&9 9!9%9!7F# 9#K9]= .}P!#l<" +
  " K3^;#= 9#K&]9!3}h!9!># ;%K#O&J9!>#&:!9 K#I .9 9!F#&9 9%F# (9 9#>#/F#+9 9#?#&G# .9#K3]= .}L!!l9!9%K| 9%K6hKlgY;&}Te9!>#+K)hK 9&K!N7f;%F#+9!>" +
  "# 9!>#&9#K!]3~c&:!9 9%F#&9 9!Ku!eKm!OF# .T!!l< K9^;&= 9&9%F#+9&9#F#&9&K!F#89&9&K&]F#69&K/]K~)~-u 9&K6]3~=&9 9!9&>#3; 9&>#53}s#9&>#/9 3v(9&K9" +
  "]= .V!#l< Kp&^;#= 9#K+];%9 9!3}z!9#Kp#]9%Km#z-  K+Kp#3}z(; K F#+9 L}[mmm3G% 9 K/]9#K}f#]Kn#z-  9#Kp&]= 9 K+].Y#!l!}X9!>#&;#9!>#+}D&lK (9!9#K" +
  "!]F#&K||%9!># ># 9#3}O;%z%K 9%}=        X79%}=    ~V|~gJV7:!K!.:#9 9!}7!#9 9#}7! .b #J#J#J#J#J#J#J9 A ~K!K%^1&%#! ).9 Ky!]3~^&/%.9 >#y!9 K~R" +
  "!]># 3~X%/#.9 K~_!]3}a%/!.9 Ky!]3~^&/!.9 K~#!]3~/%.9 K~h ]3}t&..}F!#l9 #l9 >#+:#9!Km!}D&lK#9!Km3P0!})K%K&9!Kmm&P7(K!..;%3~E&9!9 >#&9 >#+]3~l" +
  "!9 9#9%]F#+.}Q!#l< K3^;#= 9#K+]9!3[9#>#+;!&J9#9!9#>#/3~;(9#># :%9 9#>#&;!F#+9 9%F#&(Kmmmmk:!.9 9!F# 9#K3]= .}I!!l< K3^;&= 9!9#9%3V:!9&K+]3~<" +
  "&K!:%9&>#+K!N&J9 9&>#/F#&(K :%9 9!K OI !.9 9%I  9&K3]= .}G!#l< K3^;#= 9#K+]9!3}a&9#>#+K!O&lK (9#>#/K%h9!];!>#/:%9!>#+.:!9 9%F#&9 9!F# 9#K3]=" +
  " .}H#%l!}ZK!:&K&:(9%~*9!~*}Z;*L9oQ&J9*~!;!Kmmmmk9#^}B&J9 9#F#&K :&K+:(9!:)..9 9(]9)F# 9 9&F# .}C!&l9 >#VK6_:%9 >#}S: %J9%;&&J9&K6^:%9 K+]:(9" +
  " K&]9 K6]: ># 9(># 9!9#3~T&M0!..9&M.}G!!l< K3^;%= 9!9#3U:!9%K+]3~<&K!:#9%>#+K!N&J9 9%>#/F#&(K :#9 9!K OI !.9 9#I  9%K3]= .}H!!l%J9!Z;%K1P&J9" +
  " 9%A ~W}eJ3o&9!9!K!^e:!/!..%J9#Z;!K}+}B&J9 9!A ~<}eJKm!f3}z&9#9#K!^e:#/!...}< 9!K.}B&J#JK!9!hKx5e&lK}+(9!K#O0!9 K%K29 K~Z c7eMK8f.2..K},K 9!" +
  "K!^K/P7.}N!!l#J#J#J9 A 5K!^1%# #!.9 K%I 52.9 K+]># K||||*}D&J .9 >#/M0 9 9 ># K!];!F# 9!&J9 K!I 5. ..}H!#l< K3^;%= 9!L!}F&JK!:&(9%K+]9#}=   " +
  "   ~h};3}u&K!:&9%>#+K!O&JK :&(9 9%>#/F# ..9%K3]= 9&.}M!!l< KD^;(= 9(K~_*F#=9(L G#89(9#F#69(9!F#59(L G#>9(K#F#/9(K/];!K~s 3}_%9 9!K!9%9&3}l#9" +
  "(KD]= .}D!#l9!K|!e:&K :!#J#J%J9!9%O&J9!9#]A  9&N0#9!K!]:!/!..9%:!/!.K!:(.9 9!F#&9 9(F# .}M!#l< K9^;#= 9#9!}6%+9#Km+F#59#9#K5]F#89#9#K+]F#69#" +
  "K6]Ky}^u 3}B3|!:%9 9#>#5F#&9 9%F# 9#K9]= .}C!!l9!A +&l9!># 9!>#&9#K!3~G#:%9#K&]:!9#K+](9!K&].:#9 9%I +9 9#># F#&9 9!># F# .}A!%l%J9&;)&JK :(" +
  "9!9#}@&J9 9#]A  :(.9#K!]:#9)K!^:&9%A  :*9%K!]:%9(9*3~C%0!..9)M.}G 9 3}i&K|!e9#K|!eN&J9 9 >#3K!]F#39 9 >#5K!^F#5K 2.9!M&J9 K@3~H%M&J9 3~H(K 2" +
  "..9 ># K#N.}W!!}W9!9#P9!9#^K3Pf&lK (9 9#]; K+]9 {}Q  {}K  !;%{/9999999999999999{}-9%{/}P}P}P}P}P}P}P}P}P}P}P}P}P}P}P}P{<9%{/;;;;;;;;;;;;;;;;" +
  "{<{Q{Q{VKmm&fZ..}F!!l9 9!># Kmmv N&l9!>#DKmmv N&l9!>#}S;#M9#9!>#VNf&l9 K F#+K!(K .(K .(K .F#&9 K F# .Q!!l< K3^;%= 9%K&]9#3~ %9#&J9#&J9%>#+9!" +
  "9#z-  .9%9#F#/.9 9%>#/F#+9 9%?#&G# 9%K3]= .U 9 K>]3~X&9 >#}{!9 >#~#!3}s(9 ># 9 >#&3~4(9 Kq!]3m(9 >#+9 >#/3~4(9 >#39 >#53~4(9 >#69 >#83~4(9 >" +
  "#99 >#=3~4(.Q!!l< K3^;%= 9%K&]9#3~o%9#&J9#&J9%>#+9!9#z-  .9%9#F#/.9 9%>#/F#+9 9%?#&G# 9%K3]= .}>!!l9#9!9!9#P7:%9#:!#J%J9!9%O&J9 9!]A  KD^K|!" +
  "eK,}@0#9!K!]:!/!..9%:!.9!9#^.}< 9 9!K%P^Kp%]; K#}T9#]9 K~e#_]9 K~Z b^9 Kp%b]9!K,]K/dK}q!_K#]K(b]K}v~bE^.}B 9#&J#J9#9!3~0!:!9%M0 9!M&JK :!/!." +
  "9!K&^A  K%eM9#Mf0 9!K 9#z. ..9 9#F#&9 9!F# .}J #J#J#J9 C! K!^1#! #.9 >#+2.9 C!#; &l9 K~n|}&]9 K}t|},]e9 Kq~pG]9 K~h~,},]egK4}TK!](K!.2.9 >#&" +
  ".}G!!l9!Km#}D&J9 3~6!2.9 K/]># ;#9 K+]># ; O&J9 9#F#/9#9 F#+(Ku~su Ku~su ># K}Z9!K%}TjeF# ..~A!!#l9 ># ;#># :!9#9!K!^F# 9!K!N&J#J9 ># ;!K+]3" +
  "~X&9!KlN0 9!9!>#&;#K!^F#&9#K!O0 9!K~p 3}q(..9 >#&3~W&9 >#+;#># :!9#9!K!^F# 9!K!N&J#J9 >#+; K+]3m(9 >#59 K6]># 3~4(9 >#83~j&9 KlN0 9 9 >#&;!K" +
  "!^F#&9!K!O0 9 K=3}q(...}R #J#l#J#J9 A ~D31&!%% %.9 Kt!]3}j&9 K~/3]3}[%9 >#t33~j&9 3~r#9 K~Z2]3~N%K~V2/!.9 >#y23s(K~R2.9 ]># 3s(..}G!!l< K9^;" +
  "%= 9%K F#89%Lmmmm3G#59%K+]9 9%K5]3n%9%>#+9%>#/9!9#3~T&9%>#59%>#63v(9%K9]= .O 9 9!A +&l9#K F#+9!># 9!>#&9#K 3~G#})9#K&]:!9#K+](9!K&].># F#&9 " +
  "9!># F# .}A 9 3}i&K|!e9!K|!eO&J9 3~H(2.9 >#5;!9 >#6}D&J9 K!9 3}q&(9 9!K!]F#59 9 >#3K!]F#3..}L #J#J#J#J9 A }>K%^1#! %.9 Ko!]3~>%9 >#_9 K~h ]>" +
  "# 3}s(/!.9 Kx ]3~?%.9 KD]3v%9 >#=9 K>]># 3v(..}C!!l< K3^;%= 9%K&]9!9#3~[!9 9 >#&;!K!]F#&9 >#+9!K/_]; 9%?#&G# 9 9%>#/F#+9%K3]= .J 9 K||2^K}]m" +
  "}SP9!K~g#^K}k}YPf&lK (9#K|!e9!K&h9 K0hff; K 9 K~p};eK~WAP7..N 9%K%h:%%J#J9%M0 9#K&]># 9!N&J9#># 9 9!3~6%M0!.9#K+]:#9%K+^:%/!..9%K O.}: 9#K!^" +
  ":#%J9%&J9!9#}B&J (9 9#]9%9%K-b;%K~n!_]KDfI  9#K!^:#/#. ...Q!!l< K9^;%= 9%9#F#/9%9!F#+9%K~@ F#89%Kw F#59%9 F#39%9%K+]F#6K~2tu 9%K3]3~]%9%K9]=" +
  " .}@!%l< K3^;!= 3}0:%9!K+]3~<&K!:#9!>#+K!N&J9!>#/;%3s(K :#.9 9%F#&9 9#F# 9!K3]= .O!#l< K3^;#= 9!>#&:%9!># 9 ># : 9#K(F#/9#9 K6]F#+9%K~^tu 9#" +
  "K+]3q!9#K3]= .}?!!l< K3^;(= 9!9#9%9&3}8:!9(K+]3~<&9(>#/:#9 9(>#+K!e;%F# 9 9#9!9%7F#&9(K3]= .}C!!l9 A G&J9 K}^} }7!H9 L G% 9 K }7!E2.9 C!E;!&" +
  "J9 K%I H9 9!3~N#I }6(9 K}^5}7!H9 L G% ..Q!!l< K~h3^;#= 9#K I ~d39#9!F#~_39#9 F#~Z39#K F#~V39#L!G%+9#K+]; K~7nu 3}D9 3}i(9#K~h3]= .}?!%l9 >#+" +
  ":#9 >#&;%:!%J9#&J9!># 9!K&]># 3}s(9#K!^:#9!K/]:!/!..9 ># 9%K&K/3~K#.}?!%l9 >#+:#9 >#&;%:!%J9#&J9!># 9!K&]># 3v(9#K!^:#9!K/]:!/!..9 ># 9%K&K/" +
  "3~K#.}C!&l9!># :#9!>#&:%9!3~_!;&Kmmv O&J9!9!># 9%9!>#+;(]9!>#&9#]^]F#+.9 9&F#&9 9(F# .}>!!l< K3^;&= 9!9#9%3 :!9&K+]3~<&9&>#/:#9 9&>#+K!e;%F#" +
  " 9 9#9!9%7F#&9&K3]= .N!!l9 ># ; >#+&J .9 >#/:!9 L||||2G#+9 9!&l9 >#39!>#&4! 9 >#+K!](K .F#+.}D#!l!}Z< K3^;&= 9#9%3}W:#9&K+]9!>#+9#3}u%9&9&>#" +
  "+9&>#/3y&9&?% :(9#3s(9 9(G% 9&K3]= .~t!!#l#J9%&J9&A .K!eM&J9#M0#K!:%9!A  K~U O0#..9(9&>#&^:*< KD^;(= 9%M&J9 K}g!3}{&.9#K,N&J9!K}{pu K,3~6%M&" +
  "J9 K}h!3}{&K!:)..9&A .&J9(K~_*F#69(L G#39(L G#89(K#F# 9(9&?# G#+K&K/3}z(;!9 >#JF#+9!9 ?#HG# 9(K!F#@9(9!F#>9(K!F#=9 9(9*9(K=]3~5!9(>#=9(>#>3~" +
  "?(.9(KD]= 9%K!g9)f:).9).}@!#l9 >#8K!^:#9 >#6:%%J#J9#KlN0 9%A  9!4% M0 9 9#F#89 9%K!];%F#69#K!^:#/!...O!%l9 >#8;#&J9 >#6;%A  KD^;!K|!eK-P&J9 " +
  "9#K!^F#89 9%K!]F#6.(Kx!:!.9!K|!e.O!%l9!9#9%3s#;(9!];&A  :)9&9%~!K}(}T;&I  9(K+^9#e9!]K+]9&I  9 9)I &9 9(F# .}E!#lK~K~su 9 K2]Kke;#K+^;%F# K~" +
  "D~su 9!9 9#^]K+];#F# 9%9#K!fF#&9 9!]K>F#&K~V~su Kmmm!F# .}N 9 K3]9#9%3~q#9 K F#Q9 L&G#@9 L G#=9 Lmmmmu G#89 9!I }H9 K }7!}A9 KmmmmkF#J9 Kmmm" +
  "mkF#E9 L G% .N!#l< K3^;%= 9!9#3T:!9%K+]3~<&9%>#/:#9 9%>#+K!e;&F# 9 9#9!9&7F#&9%K3]= .O!!l< K3^;%= 9%K F#/9%Lmmmm3G#&9%K&]9!9#3~L(})9 9%>#/F#" +
  "+9 9%?#&G# 9%K3]= .N!#l< K3^;%= 9!9#3}S:!9%K+]3~<&9%>#/:#9 9%>#+K!e;&F# 9 9#9!9&7F#&9%K3]= .N!#l< K3^;%= 9!9#3}N:!9%K+]3~<&9%>#/:#9 9%>#+K!e" +
  ";&F# 9 9#9!9&7F#&9%K3]= .}7 9 #l9!9#3~l!9!Km!}D&lK#9!Km3P0!})K%K&9!Kmm&P7(K!..F#&9 9#F# .}>!&l9 >#3;!9 >#/;#P9 >#&9!Pf:%9 >#+;&K!9 ># 9#]9%7" +
  "K 9!9#^9%73~7(9 9!F#/9&.I 9%&J9#9%}@&l9!9%]@  K~:l}?(9#9%N.M&J ..9 9#9%^F#&9 9!9%]F# .N!%l< K3^;#= 9!K-3}R:!9#K+]3~<&9#>#/:%9 9#>#+K!e;&F# 9" +
  " 9%9!9&7F#&9#K3]= .N!#l< K3^;%= 9!9#3h:!9%K+]3~<&9%>#/:#9 9%>#+K!e;&F# 9 9#9!9&7F#&9%K3]= .}>#!l!}Z< K3^;#= 9#K&]9!K K!K!3~j!9#>#&K!N&J (9#?" +
  "#+:%9 K F#+9 9%G# 9#K3]= ..M!%l9 ># ;#&J9 >#&;!># ;%&J9#9%4! .9!>#&;!&J9#9!3}q(.9 >#/9 >#+>#/4! ..}D 9 >#>9 >#@3}s(9 >#E9 >#H3}s(9 >#J9 >#}=" +
  "3}s(9 K3]3}d(9 K8]3}d(9 >#}A9 >#Q3}s(9 Ky ]3}r(.}L!!l#JKw):!#J#J9 A ~L)1&!## #.9 3~[#9 >#q)9 K}t)]># 3v(9 K I ~K)K}f):!.9 9!]; ># 9 K&]># 3v" +
  "(..}9!!l9!9 >#&P&J9!9 ># ]A  :%.9#9 >#/P&l9%9#9 >#+]A  g(9%.K~U!eM.}=!%l< K3^;#= 9!3S:!9#K+]3~<&9#>#/:%9 9#>#+K!e;&F# 9 9%9!9&7F#&9#K3]= .}=" +
  "!%l< K3^;#= 9!3N:!9#K+]3~<&9#>#/:%9 9#>#+K!e;&F# 9 9%9!9&7F#&9#K3]= .}9 9 K|!eA umJK*e&lK!(9 K:^; K|!eK}:}@&lK (L}[~_}[p}[mmmu 9 ~*o~!..K!e." +
  "};!#l#J%J9!M0!9 3}q%;%K,}B&J9!K!^:!9#K-_9%]:#/!..9 9 A ?3~d&K :#.9#.J!#l9 >#6;&9 >#8;%K 9!9#3~m#;!&J9#9%}@&J (9 9%9#^F#89 9#9&]F#6..9!.}=!%l" +
  "< K3^;#= 9!3O:!9#K+]3~<&9#>#/:%9 9#>#+K!e;&F# 9 9%9!9&7F#&9#K3]= .};!!l< KD^;&= 9&9!9#3}p&9 9&9%3}u!&}Z9 9&?% L~_*}ZG%+L!(L .G% 9&KD]= .}B!!" +
  "l< K3^;#= 9#K&]9!3~^#9#>#&KmmmmkN&JKv~mu K}23~Q( (9 9#>#/F#+9 9#?#&G# 9#K3]= ..}8#!}Z!l9!?% ;#Q&lK (9!9#9#L!}Y}^G% 9#}V~!K%}T:%K!.:!9 9%F#&9" +
  " 9!F# .}P#!l!}X9 ># &J9 >#3;!Kw}]u K(3~8#:#9!Kw}]u K(9#9 }1%+}x3~7%9!K~E}]u K+9!K~E}]u K+3~8#}=      ~h~:r3~7%9!3s(..K!!l9!>#&;#9!>#+}D&lK (" +
  "9!9#K!]F#&9!># ># 9#3}E:!K!.:#9 9!F#&9 9#F# .};!!l9!>#+;#&l9!9#K!^;#F#+9!>#&9#K#h]># :#K!(K .:!9 9#F#&9 9!F# .}>!%l< K3^;#= 9 A }Y:%9 >#Z>#9" +
  ":&9#9 >#JF#+9#9 ?#HG% 9 9!9&9%9#K!3~T!9#K3]= .}9!!l9 9!N&JK 2.9!9 ^:#K :!%J9 @  K~:l}?9!]:!9 K!]: 9#K!^;#0 .9!.J!#l%J9(;&K||%e9!K||%eP&J9&K!" +
  "]:(9#9 9%>#34# M0!..9&K||%e9!K||%eP.L!#lK~#~qu :!#J%J9!&J9!># ;#9 }B&J9!K&]># 9#]9 }@0%.9!>#+:!/!..K :!.9!.}<!#l#J%J9#&J9#K!^:#9!A  :%9 A  :" +
  "&9!K!]:!9 K!]: 9%9&N0!/#..K 2.9&9%^.}<!!l< K3^;&= 9&K+]9 9!9#3}W; 9%3}V;!3~_#9&A +9&>#/3}v(9!3s(9 3s(9&K3]= .L!%l9 >#+:!9 >#&;%:#%J9!&J9#># " +
  "3s(9!K!^:!9#K&]:#/!..9 ># 9%K&K&3~K#.}7!!l%J9!&J9 K9K 9 A  ;#K~; ^K|!eK})P79#fI  9!K!^:!9 K!]: /!...~6&#%}Z%l9&K|!eK};}B&J9 9 ?%+;(L!9&~*}a;" +
  ")nG%+9(9)}^Q2.< K3^;-= 9 ;+?% :)#J9%K+}D&J9#9%]K+^; &J9 ?  :*9#?  :(/#..9%M0 9#:&9%: %J9&}2  9(L+}an:(9&K!]:&9 K!^; 0 ..9(9)}_;(L||||2}^9(L9" +
  "o}Z9*9%~*9)L4}c}_}_;(L||||2}^9(L9o}ZL9}c}_:(9%K4}D&J#J9%Kke:&9#: %J9&M0!9(9 ?  ;*}_;(L||||2}^9(L9o}ZL9}c9*}_:(9&K+^:&9 K+]: / . ..9+>#=; 9+>" +
  "#6;,K#h}B&J#J9-K&]Ku 9 K#h; 9 Ku }B7; K!K&K&3~j!9->#&K!N&J .9-?#+:*9+>#89+>#93~@(9+9 F#=9+9*G#89+>#5K/]: K :&%J9&9,N0!9+9&9 ># K 9&3~S!})9 K" +
  "3]: 9&K!]:&/ . ..9+9,9)L>}c9(}_;(L||||2}^9(L9o}Z;(L9o9(}_~!;&9#9%3~S!;#&J9,9+K3]; ># N&J9 3~R(.9+9,K!]F#69+>#59,K&h]; 9!?# G# 9 9!>#+F#+9 9&" +
  "F#/.9-K3]= 9#.}:!#l9 >#8;#&l9 >#6;%A  9!K|!eN&l9 9#K!^F#89 9%K!]F#6K!(K .(K ..N 9!~;Kx _Kt~!(]K~F3a;!Kx }@&J (9 9!K&h;!C!~#~_J}7!39 9!?%r~_J" +
  "G%+9 9!C!~&~_J}7! ..K!%l9 >#+:!9 >#&;%:#%J9!&J9!K!^:!9#3~#%9#K~h ]:#/!..9 ># 9%K+K~h 3~K#.};!%l9 >#+:!9 >#&;%:#%J9!&J9!K!^:!9#3}j%9#K/]:#/!." +
  ".9 ># 9%K&K/3~K#.};!%l9 >#+:!9 >#&;%:#%J9!&J9!K!^:!9#3}e(9#K6]:#/!..9 ># 9%K&K63~K#.}? #J#J#J9 A Z1&!## #.9 >#}L9 K~R ]># 3~X%9 KE]3~B&/!.9 " +
  "K+]3~B&9 ># 9 K&]># 3~X%..}B #J#J#J9 A t%1&!## #.9 >#r%9 K}{%]># 3~X%9 Ky!]3~M%/!.9 K+]3~M%9 ># 9 K&]># 3~X%..L!!l< K3^;%= 9%K+]9!9#3}x(9%>#" +
  "/:!9 >#+9 >#/3~4(9 9!F#/9 K!F#+9%K3]= .F!!l< K3^;#= 9#9!3^9 9#># &}Z9 9#}1%+}6%+L!(L .G% 9#K3]= .}7##l!}X< K3^; = 3}A:#9 K+]3~<&9 >#+K!N&J9 " +
  ">#/30:#3s(.9 K3]= 9#.}=!!l9 >#+;#9 ># N&J9 3~_(.9 9#K!]F#+9 >#&9#K6_]; 9!?# G# 9 9!{ #+{.#+.}5 9 K9K 9 K~; ^K|!eK})P7fK|!e9!K9K 9!K~; ^K|!eK" +
  "})P7fK|!eN.}4!!l9 K|!e;!KAN&lK}1(KC9 K9K 9 K~; ^K|!eK})P7f9!K~U N7..H #l9 >#ZA =&J9 9!3}z&K 9 >#ZA =K!N0!})9 K03o&(9 9!3}{&.K&..}:!#l9 9#9!^" +
  ";%3~E&9 >#+:&9%M9!9#NfM&J9&9 >#&]9!9%z-  .9 9%9&]F#+.}7!#l9!K|!e;#K~Y }@;%M&J9 9#K-b;#KDf3}|&9 9!9#K-_^KDfK|!e3}|&.9%.L!!l9 >#+;#9 ># N&J9 3" +
  "~V(.9 9#K!]F#+9 >#&9#K/_]; 9!?# G# 9 9!>#+F#+.}5!!l9 9 >#3;#9 >#/P&l9#9 >#+]A  (K .9!K|!eN; 9#]F#39 .~;}*%4l1}Z!}X9!>#+;%Kmmm!e:+9%Kmmmm!eM&" +
  "J9 }1% ::< Kp.^;%= 9%K~_,]9:3y!K!:,9%@ }d-;&K#O&J9%A ~_,:)9+&JK}q~]u K}r~]u 9)7:,K!:)(K}q~]u K!9)7:,..9%#l9!:+#J#J#J#JK%9&K#^9&K!}B7K|!eK!^1" +
  "%#! %.9%?%~h,;5Q&J .9%?%~p,;})Q&J .9%?%m-;}(Q&J .959})}H9}(959}(}X;6}Jf96Lmmmmmmmm9}Nf&J .9%B!o-;#~):}+9%K~_,];!959})}Y9#9#96}U;}#~!^; 3~V%9" +
  "%?%~_,:}&9!959#9 3~V%9%?%~_,:}%9!Krl9 ^3~;%9%K3]9%?%~h,;}!969}#}a3}{#9%K9]9}!9}&3}{#9%KD]9}!9}%3}{#K :!9%KJ^9%?%69%?%3L};o}XL!}X;}&K 9%C!~p," +
  "9 ]^; ~*;}!o~!;.3~b!L!9}!}a;},L!}Y;89}&}^:}!989}&9%?%9L};}b9%?%>}Y}XL!}X;}%}^:}#9%?%H9%?%DL};o}X:}*9%A J;/9%C!~_,^K!]:-9 K};e~*:79%>#}=:(#J#" +
  "J%J9(M&J .9.9(b:*9!K4N&J .9!9%K~G ]]9*KD]I  9!K!]: 9}%9}!9.9(9*_^;.~*97}a}X;9}J0!9!9/O&J9(K-b:(9 :!/!..9 :!L!:}%%J9!K4N&J .9!9%K~G ]; ]9}!L-" +
  "}Z;}!97o~!KD]I  9!K!]:!9}%L-}Z:}%9}!98}^;}!9}#L-}Z;}#}N0 .9%K~V ]9 9!9-9}!9}#9}&9}*}Y9}%}Z9},9}%3~C!/!.9%K~V ]9%K~G ]9 9-999}%9}&9}*}Y9(~*97" +
  "}aL!3~C!.9%>#}S;(&J9%C!Z:.9%>#V:!(9%K~d ]; 953~7#9%Kp#];!9})3~7#9%K~/%];(9}(3~7#9%K~R&]K K}t!z. 9%K!F#y&9%K!F#~p(9}+96L!}Y}U}YL~<}r~;~_&}ZLm" +
  "}x~Er~/#}XL9o~!;-~;:.9#K }C&J9 9#3~ !})9!9#3~ !})9(9#3~ !})(9%Ky&]K 9#^~;3~ !}).9.K }>&J9%K~d ]K 9.^K||%e; 3~Z!9%Kp#]9 3~Z!9%K~/%]9 3~Z!(9%K" +
  "y&]9-K||!e3~Z!.9%K~_,]; 9%K~d ];!K}{!z-  9%Ky&]9 9%K~/%]; 3~c!3}k#u9&}C&J9!K-3}j#})9%Kp#]K-3}j#})9 K-3}j#})(9.K!]:..9%Kz(];!9%Ky&]; K}{!z-  " +
  "9!K!3~ !:#9%Kr*];!9 K}{!z-  9!K#3~ !:-9%Kv+];!9 K}{!z-  K :(9!K%3~ !: #J#J#J#J%JK :!9%K~d ];*9 3~=(&J9*9 3}c#K+:!.9%K~d ];*9-3~=(&J9*9-3}c#9" +
  "!K&f:!.9%K~d ];*9#3~=(&J9*9#3}c#9!K#]:!.9%K~d ];*9%Ky&];/3~=(&J9*9/3}c#9!K!]:!.9(K4N&J .9(9%K~G ]]9!KD]I  9%K~d ];!9%Kp#];/3}k#:19%K~_,];*9!" +
  "K}{!z-  9%Ky&]9*9%K~/%];23~c!3}k#u:*9&91u}?0!9&9*}A&J9!K-3}j#})9/K-3}j#})92K-3}j#})9(K!]:(/!..9(K!]:!/!.9(K!]:!9&9*}A0!9%K~d ]K!3~ !9%Ky&]3~" +
  "=(M0!.9%K+]9%K~G ]9!3}^#9%A +M0 9(K2}@&J (9!9%K~G ]]9%A ,I  9.K!]:.9(K#]:!/#. .9(K4P0  .9%K~G ]:(.9%9(9!9.K 9%K~_,]3~1!9%># :(9%>#&/%.9%K!F#" +
  "~h,9%K~M~[u F#~d,9%K#}7!~_,9%K~_,]:(K!/#.9%K%F#~h,9%K~J~[u F#~d,9%K#}7!~_,9%K~_,]:(K!/!.9%K%F#~h,9%Kx~[u F#~d,9%K#}7!~_,9%K~_,]:(K!.F#x+9%9(" +
  "F#~D+9%9)F#w+9%9,F#v+9+9%Kv+]3~+!9%Kp.]= 2.9 }1% ::9!;%C!1:*< K~h1^;#= 9#KD]9:3y!K!:.9#A }F; K#O&J9#A D:(9+&JK}q~]u K}r~]u 9(7:.K!:((K}q~]u " +
  "K!9(7:...#l#J#J#J#JK%9 K#^9 K!}B7K|!eK!^1%#! %.KhK(9#B!Q;!K }>79!_; K~:{ }@&J .9#?%H;5Q95Lmmmmmmmm9}Nf&J .9#?%}>:}%9#?%J:})Kmm}ZK 9*^9*~;K }" +
  ">7~;:-9 K&}TK}#]:+9#KD]Krl9!95}U;}!~!^; ^3~;%9#K9]9#?%H959}!}a3}{##JL!KJ9#C!J9 ]^; ~*;}(}a;}&L!}Y;79#?%>9#?%9L};o}X;}!}^;}#QM&J#J9 K};e~*:69" +
  "#K6]9}!9}(o~!;)3~b!9#>#8:&9#A 6;29#C!D^K!]~;;,9-}?&J#J9 K||%e9,9-^; ~;9+9 9+P7;/K!^:3K : #J%J#J9&M&J .9)9&b:19 9+N&J .9)9&91_^:)9 9#KD]]91KD" +
  "]I  9 93N0 9 92N0#9 K!]: 9&K-b:&/!..9#Kt+]9#KD]9+9/9,9-9}#9)~*96}a}X9&~*96}a9}&3~G!/!.9 K!]: K!^K};e~*:}(L!:}!%J9}!9}(oL }F0%9 9+}D&J .9 9#K" +
  "D];)]9}#L-}Z;}#96o~!KD]I  9}!L-}Z:}!9}#97}^:}#9 K!]; 9/O0 .9#Kt+]9)9+9/9,9-9}#9}&9}!3~G!.(9#Kt+]9#KD]9+K 9,9-9}!L-m9&~*96}a9}&3~G!.9#>#t+; M" +
  "0 9#C!~3+:,9#>#~/+:)/#..9})Q9}%Qf959})}H95Ll}_9}%}Hff&J .9#K~7+]; 953~7#9#K~Z,]K K}t!z. 9#K!F#~V,9#K!F#m.9!~)95L!}Y}U}YL~<}r~;~_&}ZLm}x~Er~/" +
  "#}XL9o~!;)~;:,9!K }C&l9 9!3~ !(9#K~V,]K 9!^~;3~ !.})9,K }>&J9#K~7+]K 9,^K||%e3~Z!(9#K~V,]9)K||!e3~Z!.9#K~D0]9#K~V,]K}{!z-  9+: %J9 K-}D&J9#K" +
  "~D0]Km}m~c~R%3t#9 K,^: /!..9#K~D0];!9 K#h>#t~jJK!h3t#9!9#K~7+]; 3~c!9#K~V,]3~=(&J9,K!]:,(9 K-3}j#}).K : K :)#J9-9,~;;!}?;3M&J#J9,9-^~;9+9+9!" +
  "9-^}@7;)M&JK :)/!.9#Kn.];!9#K~V,]; K}{!z-  9!K!3~ !:/9#K~#/];!9 K}{!z-  9!K#3~ !:19#K~D0];!9 K}{!z-  K : 9!K%3~ !:2#J%J9 9)O&J9#>#~R,;&K?}D&" +
  "J .9 K!]:!9&K#h:4K :&%J9&94N0%9&9#K~7+];0]9&K&]:&># M0 .K :&90923~=(&J90923}c#K+:&.9#K~7+];0913~=(&J90913}c#9&K&f:&.9#K~7+];09/3~=(&J909/3}c" +
  "#9&K#]:&.9#K~7+];09#K~V,];43~=(&J90943}c#9&K!]:&.9 9+N&J (9 9#KD]]9&KD]I  9#K~7+]K-3}j#})9!: /#. ..K!: /!.9)9+}@&J .%J9 9)N0%9 9#KD]]KDI  9 " +
  "K!]: / . ..#J9#K~7+]9#K~V,]K(3}j#3}k#K|!e;!K!O&J9!M9 eM0!9+9)K!^; }B&J (9 9#KD]]A  K!eM0#..9)9+}@&J .9#K3]9#KD]; 9)3}^#9#A 3M0 9,K!]:,9)9+}D" +
  "93f0 9 9)]9#A 4I  9)K!]:).9)9+}B0  .9#KD]: .9,~;9-}?&J9#K+]9 9)9,9*9#K~D0]3~1!9#>#/: 9#>#+/&.K#: 9#K#}7!~D09*&J9#9*F#~R09#K }7!y09#K#F#~K09#" +
  "K~N~[u F#x0(K!: 9#K!F#~K09#K~M~[u F#x0.9#K~D0]/%.K#: 9#K#}7!~D09*&J9#9*F#~R09#K }7!y09#K#F#~K09#K~N~[u F#x0(K!: 9#K!F#~K09#K~M~[u F#x0.9#K~D" +
  "0]/#.9#K%F#~K09#K~J~[u F#x09#K#}7!~D0K!: 9#K~D0]/!.9#K%F#~K09#Kx~[u F#x09#K#}7!~D0K!: 9#K~D0].:!9#9 F#~//9#9!F#t/9#9(F#~)/9#9.F#~#/9%9#K~#/]" +
  "3~+!9#K~h1]= .K!!l< K3^;%= 9%K+]9!9#3~;(9%>#+:!9 9%>#/;#F#+9 9!F#&9 9#F# 9%K3]= .}: 9 &J9 ># 9 K&]># 3v(9 >#/9 K3]># 3v(9 >#69 K8]># 3v(9 K>" +
  "3}q(..}@ 9 ># 9 >#&3}s(9 >#/9 >#33}s(9 >#69 >#83}s(9 >#=9 >#>3}s(9 >#Q3~K%9 >#D9 >#E3}s(.N #J#J#J#J#J9 A ZK%^1%#! &.9 K~d ]3~n%/#.9 K~d ]3}m" +
  "&/!.9 K~d ]3~L&.9 K9]3v%..N 9 ># 9 >#&3v(9 >#D9 >#E3}s(9 >#/9 >#33v(9 >#}89 >#J3}s(9 K6]3}d(9 K=]3~k&.F!#l9!K#h:!%J9!;%&J9!K&^:!9 ># :&9 K&]" +
  ": 9#9&O0!..9%K O.}7!!l%J9#&J9 >  :%9 9!>  F  9!9%F  9#K!^:#9!K&]:!9 K&]: /!...L!!l< K3^;#= 9#K+]K~)~/u K~:!9!K|!e3~i!9#>#/:!9 9#>#+F# 9 9!F#" +
  "&9#K3]= .}8 9 A +K!N&l9 >#&K(N&l9 ># ; }5  9 K&]}2  L9}anL~]~<~,}s~N/}E(K .(K ..0 9 9!9#K 3~o(.0 9 9!9#K!3~o(.}7!!l< K3^;&= 9&K&]9!K 9#9%3~j" +
  "!9&>#&K!N&J (9 9&?#+G% 9&K3]= ..}9!!l< K3^;#= 9#9!F#&9#9 F# 9#K!F#/9#9#F#+K~g~,u 9#K+]3~]%9#K3]= .}5!#}Z9#9%^~;;#K }>&J .9!9!9#~*;&}a;(9&o}F" +
  "&J .9 9%}7!+9 9(G% .}8!#lKt~qu : %J9 ># ; &J9!K!]:!9 K+]: /!..K~_~su K|},9!9!K|},}B7F# .I!!l< K3^;#= 9!3%9#K+]3~<&9#>#+&J9#>#/3s(.9 3~h&9!3s" +
  "(9#K3]= .}7!%l< K3^; = 9 K&]K~<ou K}43~q#9 >#+;!9 >#/3*9 >#&9!3v(9 K3]= .}O!!l#J#J#J#JK~K~ou ># K!^1#! #. .Ky~ou ># : /!.K~K~ou K#F# Ky~ou K" +
  "y~ou ># 4, ; F# K~K~ou K!F# .9 3n(.I!#l9!>#3;%9!>#/}@9#9%}@f:&9 K 9%9#^9&7F#&9 K!9#9!>#+]9&7F# .H!!l< K3^;#= 9#K&]9 9!3~=&9#>#+; 9#>#/3*9#>#" +
  "&9 3v(9#K3]= .}9!!l9 M&JK~#~ou K73~Q( .9 K+^; ># :#9 3~i&9!M9#K!Oe&JK~d}^u K};3~Q( ..A!!l9 Kke;#9!K&K+9 K%e; 7]}D9 M9!K}/]9#}DfeM&J ..F!!l9 " +
  "A 59 K!I 5M&J9 K+^; ># K!]:!9 9!F# 9!&J9 3~k(( ...I!!l< K3^;&= 9&K+]9 9!9#3}W; 9%3~_#9&A +9&>#/3}v(9 3s(9&K3]= .H!!l< K3^;#= 9#K+]9 9!3~s!9#" +
  ">#+K#N; M&J9#>#/3s(.9#K3]= 9 .H!!l< K3^;%= 9%9!># F#/9%9%K/];!9#3~R%9!3}w(9 K F# 9%K3]= .H!!l< K3^;%= 9%9!># F#/9%9%K/];!9#3~S%9!3}w(9 K F# " +
  "9%K3]= .N!!l9!># ;#KmmmmkN&J9 9!>#/F#+9 9!?#&G# (9 K F#+9 Lmmmm3G# 9#9!>#&3v(..}- 9 Km!}D&l9 3~Q#K#eK!}T(9 K9N9 K,^K(Pf..G 9!9#3~f#9%K!^}@&J" +
  "9 9!9#9%3{#~)Lm}z(}Z9 ?% }XG% (9 9 A ?3~d&..};!!l9!9#K~S 3~n#:#9!># ;%K#O&J9 9%F# 9 9!>#&F#&(9 L}]mmm3L#9#7G# ..I!!l< K3^;%= 9%K+]9!9#K 3~t#" +
  "9%>#/:!9 9%>#+F# 9 9!F#&9%K3]= .}0 9 Kmmm+P&l9 K}.9 K+}TY; ^}TK!e9 K!hfK}:g(K},..0 9 9!K/K&3~p(.0 9 9!K6K&3~p(.}9 9 A =K%N&J9 >#93~h&9 >#83s" +
  "(9 >#63s(9 >#33s(9 >#+9 K/]># 3}f(..0 9 9!K!K!3~p(.0 9 9!K8K&3~p(.0 9 9!K3K&3~p(.F!!l< K3^;#= 9#K+]9!3~a#9#>#/:!9 9#>#+F# 9 9!F#&9#K3]= .}5 " +
  "9#Kmmv O&J9 9#9!>#34# &JK!2..9%&l9 9%9&9!>#/4( (K ..H!!l< K3^;%= 9%9!># ;!F#/9%9%K/]9#3v!9!3z&9 K F# 9%K3]= .B 9![K!OKmmmmk9!^9 Pf&J .9 &J9 " +
  "9!3~0!;!M&J ..9!.I 9(># KmmmmkO&J9 L#G% 9 9(>#+F#39 9(?# G#+(9 9!9#9%9&3~=!..}/!!l9 ># 9!}B&l9 >#&;#9!}@9!9#}B9 A +7(K ..}/!!l9 ># 9!}A&l9 >" +
  "#&;#9!}?9!9#}A9 A +7(K ..}2!#l9 ># &J9 >#+;#9 >#&;!O&J9!K/_9 ]K/]9#9!^3p&...}1 %J9!&J9 ?% L#}F&J9 3~#%.9!K!^:!9 K~h ]: /!...E!!l< K3^;&= 9&K" +
  "+]9#9%3}x(9&>#/:#9 9!K&3}y!9#3)9&K3]= .H!!l9 >#+;#9 ># N&J9 3~R(.9 9#K!]F#+9 >#&9#K&h]9!{ # {.# .}6 9 >#39 >#53v(9 K8]3}d(9 K>]3}d(9 >#E9 >#" +
  "H3}s(9 >#J9 >#}=3}s(.D!#l9!># ;#9!>#&O&J9!9#K!]F# K!:%.9 9#F#&9 9%F# .F!!l#J9 A +M&J9 >#&M0!9 ># A  K~U O0!.9 K}{pu K,3}^%:!.9!.}4!!l< K3^;#" +
  "= 9 K I }X9#K#I +9#9!I ,9 9#K+]3~2%9#K3]= .}5 9!9#K{ 3~n#&J9!3}i&})9!K I 99!9!>#3F#89 9!3~(#(9 K#I +..}3!!l< K3^;(= 9(9&F#/9(9%F#+9 9!9#9(K+" +
  "]K23~i#9(K3]= .G!!l9 >#+;#9 ># N&J9 K&K&3~r&.9 9#K!]F#+9 >#&9#K#h]9!F# .%  .A 9%[K!OKmmmmk9%^9!Pf&J .9 9!9%9#3}n!; M&J .9 .}0!!l< K3^;%= 9%K" +
  "+]9#9 9!3q#9%>#+9%K3]= K O.}o!!(l#J9 >#3;#9 >#/P&J9#9 >#+]A  ;!K9}@0!.9 >#3;!9 >#/;#9!9#}@7:%9 >#+:&%J#JK :#9!9%N0 9!9&]A  ;#K,^;(K}&}BK K!9" +
  "(hK}lmm&e7M0 9 K}[#}7!99 9!K!];!F#3/!..9#:!.9!.}0 %J9!&J9 ># 9 K&]># 3v(9!K!^:!9 K/]: /!...}6 #J#J#J9 A r11&!## #.9 Kq*]3~C&9 Ko*]3~2&/!.9 3" +
  "~2&9 K3]3~C&..}6 #J#J#J9 A }H1&!## #.9 K/]3}u#/!.9 >#+3s(9 ># 9 K&]># 3}f(..}6 #J#J#J9 A }81&!## #.9 K/]3~T#/!.9 >#+3s(9 ># 9 K&]># 3}f(..}2" +
  " 9 A }MK%N&J9 3~D&9 >#E3s(9 >#39 K5]># 3}f(9 K I }L..}1!!l9 K%}TK|*e;!K~S(}D&l (9 K2e9!A r~1J9!]K%hf..N!!l9 >#+;#9 ># N&J9 9 ># K!K!K!3~A!K}" +
  "[mmmkO&J ..9 9#K!]F#+9#9 >#&]9!I  .P 9 9#F#89 9!F#69 9#F#59 9!F#39 LmmmmDG%99 K~#BF#>9 {/                {.% .}5 9!># KmmmmkO&J9 9!>#+F#+9 9" +
  "!?# G# (9 9!>#&9!>#+3~q#..D!!l9 L!G#+9 9#9 >#&9 ># ;#K#N;%7F#&9 9!9#9%7F# .B!!l9 &J#J9!># ;#&J9 9#4! .9!>#&;!M0 9 9!3}q(...}9!!l#J9 :!#J#J9 " +
  "A w:1&!## #.9 K~V3]:!.9!3~1&9 >#u:3s(9 >#v:3s(..F 9 >#/9 >#33}s(9 >#69 >#83}s(9 ># 9 >#&3v(9 >#=9 >#>3}s(.}4 9 9!z%F#&9 9!9!}u}x}=        S9" +
  "!9#Xe9!}=      ~hKUeF# .}0!!lK!:%9!K!O&JK :%(9#3n(:!.9 9!F#&9 9%F# .}4!!l9!A 6:#9 9!>#&9!>#+3~[!9 K/]9!>#39!>#53~q#9 9#I 6.?!!lK!:%9!K!O&JK " +
  ":%(9#3}1:!.9 9!F#&9 9%F# .C 9!3}i&})9!>#39!>#/P&J9!3~H(.9 9!># F# 9 9!>#&F#&.A!!l< K3^;!= 9!9 ># ; F#/9!K/]3}n%9 3~g&9!K3]= .. 9 9!K!3~q(.. " +
  "9 9!K 3~q(.D!#l9 >#+:#9 K!3~E&9 >#+:%9 9#K!]F#+9 >#&9%]9!I  .@!!l< K3^;#= 9#K+]9!3i9 9#>#+9#>#/3~J%9#K3]= .@!!l< K3^;#= 9#K+]9!3}T9 9#>#+9#>" +
  "#/3~J%9#K3]= .@!!l< K3^;#= 9#K+]9!3j9 9#>#+9#>#/3~J%9#K3]= .%  .1 9 9!Kp~mu 3~r(.1 9 9!Kr~mu 3~r(.C 9 9!O&J9!9 F#/9 9!F#+(Ku~su Ku~su ># K}Z" +
  "9#jeF# ..}.!#l9 A !9 A  ;#K!N&JK!9 >#&3}v(.9#K!ge.}+ 9 M9#Mf&l9 9#fM(9 9!9#9%3~T&..}0!!l< K3^;%= 9%9 ?# G#+9%K+]9!9#3~:#9%K3]= .>!!l9!&l9!>#" +
  " 3n(:!K!(K .:#9 9!F#&9 9#F# .}/ 9 9 >#&K!e9!fK#fF#&9 9!]; 9 >#&K!fF#&.}1 9 &J9 9#9%9!>#34& (9%3s(9#3s(K~R~lu K}33~Q( ..%  .@ 9 9 A &9!KBNfI " +
  "&9 ># ; ># 9!9 K&]># >#34# .}.!!l9!># ;#&J9 9#4! .9!>#&;!&J9 9!3}q(..}6 #J#J#J9 A ~R31&!## #.9 3}]%/!.9 >#x30 9 >#~K33s(9 >#y33s(..}2 9 K~,~" +
  "Mu K}!3~g!9 ># 9 >#&3~4(9 >#+3~g&9 >#/; 3!9 3s(.B!#l9 >#&:!9 ># ;#KmmmmkO&J9#9!3v((9!9 >#+3~0&..=!!l9 ># ; K},i;#9 g9#^~*9 KlgK},}T9!3}o#.}+" +
  " 9!9%}D&l9#9%9!9%^9 ]9%3~T&(K ..%  .%  .%  .%  .%  .%  .}-!!l9 A 59 K!I 59 K+^: &J9 3{&(9 3~k(..A!!}ZK~h~su ?% :!K~h~su L G% 9 9!L9o}:#&9 9!" +
  "~!K!NF# .}a#!*l9#K!e&J9 9!9#K!}T3~q#2.< K3^;)= 9)K&];+9#K!e&l9#K!}T(9!:%%J9%@  ;&&J9%K!]:%9&K }>&l9&KmlN&l9%C  ;&9(]:(9%9&]K#]:%/%(9*9(Mf:*9" +
  "%9&K%eK+k;,K(hKmmmm&e9,K*hfK}*}T]9&K!}TK#e]9&K#}TK#e].(9&9(]:(9%9&].:%/!..9(K!h;%K 9(K3}D79%9*K!e7.3~ %9+9!9#3~E(&J .9 9)>#/F#+9 9)?#&G# 9)K" +
  "3]= .9 9 K~h!eK&}T9!]A  9 K2e9!]A  K+hf.> K}[}^}{HK}[}^}{u 9 9!9#3~>!K|!e; K#e7K 9 K#}D7.9 9 9&9%K}8_9#Kp8_]]~*9!~)Lm}z(}Z}XG% .; %J9!&J9 >#" +
  " 3{&9!K!^:!9 K&]: /!...}, %J9!&J9!K!^:!9 3~+(9 K8]: /!...}, %J9!&J9!K!^:!9 3}j%9 K3]: /!...B #J#J#J9 A 91&!## #.9 >#69 K8]># 3~0&/!.9 3~3&.." +
  "}2 #J#J#J9 A ~h)1&!## #.9 3~%%/!.9 >#~Z)9 K~_)]># 3v(..B #J#J#J9 A /1&!## #.9 >#+3~h&9 K&]: .9 ># 3s(..=!!l9!9 ># 9 >#+;#^}@&J9 9#9!K!K!3}b(" +
  "..@ 9!># KmmmmkO&J9 9!>#&9!>#+3~q#(9 KmmmmkF# ..= 9 9!3u#9 >#&9!>#&O&J9#9#># K!fF# ..=!!l%J9#;%K!^:#9 9!9%3~<(K|!eK9N0 .9%.>!!l9 ># ;!&J9!9 " +
  ">#&3~0&9 >#/9 >#+>#/4! ..= 9 &l9 9#9!>#34# (9#3s(K~R~lu K}33~Q( ..}3!!lKw~su ># ;#&JKx~su ># 9#3w#.Kx~su 9 F# Kw~su 9!F# .}.!!l9 >#&;!9 >#/9" +
  "!^K8b3w&9 >#+9 ># 3~>(.}- 9 A 8K%N&J9 >#63~h&9 >#53s(9 >#33s(..B!!lK&K93}z(;!L}[mmm3G# 9!9 ?# G#+9!9 { #+{.#39!.<!!}Z9!>#}8&J (9!?#J:#9!K F#" +
  "J9 9#G% ..9 9!K!N&J9#3s(.9 9#F#&9 9!K!gF# .6 9 K!e&l9!K||%e~33}V(Km+..}Q!#l9 A +K!N&l9 ># :#9 >#&:!K : %J#J9 9!}D0 9 9#]A  K~R O&lK!(9#9!9 3" +
  "m#M0!K#.9 ]: /!..9 9!P(K ..: 9!9 >#3O&J9 3}y%})9 9!F#/.9 9#F#3.;!#}Z9 ?% ;#L};}b:%9#9%}_9%}Y9#L }M9!3}o#.< 9 9!>#&9!>#+3~q#9 K/]9!>#39!>#53~" +
  "q#.}& 9!9%N&l9 9#9!3~6%(K!.M.}* 9#9 ># 9!^}@&J9 9!9#9%9&3}b(..8 9(&J9 L#G% (9 9!9#9%9&3~=!..L!!l#J9 9 ># ;!K!^F# 9!K!N&J9 KlN0!9 9 >#&;!K!^F" +
  "#&9!K!O0!9 K>3}q(...}- 9 >#Q9 >#}H3v(9 >#}=9 >#}>3}s(9 K~R ]3v%.}- 9 9!>#+F#&9 9!>#&K 9!># KmmmmkO7F# .}& 9!9%}D&l9#9 9%3~6%(K!.M.9 9 K~q~0u" +
  " K%3~+%&lK!(9 Kz~0u K%3~+%..9!!l%J9#;%K!]:#9 9!9%3~c&K9N0 .9%.}* 9 A >K%N&J9 >#39 K5]># 3~X%..}* 9 &J9 9!>#34! (K~R~lu K}33~Q( ..},!!l9 ># 9" +
  " K F# 9 >#&: 3}g(9 3s(.< 9 9!K|!eK#h;!>#~R~NJF#&9 9!>#~_~NJF# .}# 9!9#}@&l9 9#]A  (K ..}* 9 L!G%69 9!9 A >; 9 K>N7I >.}+ 9 9#9%3~[!9 K/]9&9(" +
  "3~q#9 9!I 6.:!!l9 >#&;!9 >#+3p&9 ># 9!K&K/3~K#.}H!!l#J9 9 ># K!^;!F# 9!M&J9 >#/;!&J9 >#39!>#/4! .9 KlN0!9 9 >#&K!^;!F#&9!0!9 K53}q(..._!!l#J" +
  "9 9 ># K!^;!F# 9!M&J9 >#69 K8]># 3~*(9 >#9;!&J9 >#=9!>#/4! .9 K/]3}[(9 KlN0!9 9 >#&K!^;!F#&9!0!9 K>3}q(...Y!!l#J9 9 ># K!^;!F# 9!M&J9 K3]:!9" +
  " >#}SK#O&J9!3~N%9 K~V ]3~r#(9!># 3s(.9 KlN0!9 9 >#&K!^;!F#&9!0!9 Kp#3}q(...}p!!!l#J9 9 ># K!^;!F# 9!M&J9 >#+9 K/]># 3~4(9 >#39 K5]># 3~4(9 >" +
  "#69 K8]># 3~4(9 >#>9 K@]># 3v(9 KH]3}k%9 >#}>9 K~D ]># 3~4(9 KlN0!9 9 >#&K!^;!F#&9!0!9 Kx 3}q(...:!!l9 >#&;!9 >#+3~A&9 ># 9!K&K33~K#.}/ #J#J" +
  "#J9 A +1&!## #.9 >#&3~h&.9 ># 3s(..9 9 >#39 >#5K&K33~K#9 >#89 >#93~@(.9 9 ># 9 >#&K&K63~K#9 >#/9 >#33~?(.}* 9#9%3}W:#9 9!># 9#9&3~_#9#3s(.8!" +
  "#l9 >#&;!9 >#+3}W9 ># 9!3v(.}% 9 9!9#3}W; 3}C9 3s(K O.}* 9 9 ># K!9!9#3~A!K}[mmmkO&J ..9 9!K~s~ku K~n~ku 9 A  ; 7K&K(9 73}|!.~-!!(l#J9 9 ># " +
  "K!^;!F# 9!M&JK :!9 >#6;%&J9 >#5;#9 >#/;!K 9!9#}B7^:#9%9!9#^;&}@&J9%9&^:((9#9%]:!..9 K3];%># ;&9#K#h]9!9#^3~@&9&9(3~@&9 >#/9%># K&K&3~K#9 KlN" +
  "0!9 9 >#&K!^;!F#&9!0!9 K93}q(...M!!l#J9 9 ># K!^;!F# 9!M&J9 K/]3~H&9 KlN0!9 9 >#&K!^;!F#&9!0!9 K93}q(...}L!#l#J9 9 ># K!^;!F# 9!M&J9 K3]># :" +
  "!9 >#/;#&J9#9!3~0&.9 KlN0!9 9 >#&K!^;!F#&9!0!9 K63}q(...}) 9!Km#}D&J9 9!3~M!(9 9!3w#..}) 9 ># &J9 >#&3s(9 >#+3s(..}) 9 ># &J9 >#&3~P(9 >#+3~" +
  "P(..8 9 K~(nu K#3}y!K}]+K}^+9!K!e73).8!!l9!3~Z(:#9 9!F#&9 9#K!gF# .}# 9 K}XeKm+O&l9 3}((9 ..8!!l9!3~T(:#9 9!F#&9 9#K!gF# .}+ 9!A  M&J9 K~;}b" +
  "u K!3~%#.9!K I  .}) 9 9!9#9%9&3~A!K}[mmmkO&J ..}% 9 3}/9#O&J (9!9#9 3R..6 9 K!K&3{#; 9 K~%u}5]K*d^.}*!!l9 >#&;!9 >#+3w&9 ># 9!3~>(.8 9 ># 9 " +
  ">#&3v(9 >#/9 >#33v(.}# 9 K!N&J9!3#.9 9!3~4(.}# 9 K!O&JKv~mu K}23~Q( ..}% K#9 3e; K O9 K|||*N7.5 9 ?% QM&J9 K+]3~1&..5 9 >#8&J9 9 A ?3~d&..}&" +
  " 9 9!3u%M&J9 9 A ?3~d&..7 9 Lu}is~R}4G%99 9 >#+Km#fF#+.}! 9 9!F#39 >#/9 3~H(.}&!!l9 3}H;!F#&9 9!K OF# .}&!!l9 3}I;!F#&9 9!K OF# .}&!!l9 3}J;" +
  "!F#&9 9!K OF# .}&!!l9 3}K;!F#&9 9!K OF# .}& 9 ># 9!9 >#&K/]># 4# .5 9 K&^># 9!3~_%9 3}s!.}% 9 ># KmmmmkO&J9 3~<%..}# 9 KmmmmkO&J9 9!3v(..}# " +
  "9 K}[mmmkO&J9 9!3}s(..}% 9 ># K}[mmmkO&J9 3~L%..3 9 K|!e&J9!3s(..4 9 ># ; &J9 3~h&..}& 9 >#33s(9 ># 9 >#&3~4(.5 9 9!9#3}WF#&9 K F# .}! 9 9!~" +
  "33}VF#&9 K F# .}  9!9 3~0!; &l9 ( ..}# 9 9!3~;!9 K I /9!3s(.}% 9 ># 9 >#&3~4(9 K F# .4 9!&l9 9!3}W(Km+..}! 9 K|!eA umJK)eK O.}( 9!># Kv~Mu K" +
  "/9!>#&>#/4( .}( 9!># Kx~Mu K09!>#&>#/4( .}( 9!># K~S~Mu K/9!>#&>#/4( .}( 9!># K~_~nu K%9!>#&>#/4( .}! K~h~su 9 ~*L9}aL!nG% .2 9 K#O&J9!3s(.." +
  "2 9 Kn+}D&J9 3Z..5 9 3}j%9 >#/9 >#33v(.}  9 9 >#+9!K&K83~U&.}  9 9 >#+9!K&K63~U&.4 9 9!3}m#K|!eKu N.}  9 9 >#+K!K&K33~U&.}  9 9 >#+9!K&K/3~U" +
  "&.3 9 3}]!; &l9 ( ..4 9 K+^; 3~g#9 3~t&.1 9!&J9 9!3}q(..3 9 3}[&9 K~K ]3}[&./ 9 &J9!3s(..4 9!9 >#&9 >#+3}|!.4 9!9 ># 9 >#&3}|!.1 9 9!9!9#]3~" +
  "F%.3 9 9!3~;!9 K I /.4 9!9 ># 9 >#&3}^%.3 9 9!9#3~9!9 3}i(.2 9 K 9 ># 3~T(7.3 9 9#F#&9 9!F# .1 9 9!9#K!^3~c&.0 9 9!3}k#uK }C.0 9 9!K!K!3~K#." +
  "0 9 9!K&K83~K#.0 9 9!K&K/3~K#.0 9 9!K&K&3~K#.1 9 9!K+K~h 3~K#.0 9 9!K&K63~K#./ 9 K}[+3YK O.0 9 K/9!9#3}t%.1 9 9!3~-%9!3s(.3 9 K~3yu 9!9#3q!." +
  "1 9 }5# K!9!3}o#./ 9 3}h(K|!eM.2 9 K~Q 3}_%9 ># .1 9 K 9 >#33}q&.2 9 K~s 3}_%9 ># .. 9 9!3_K O.. 9 K|!eK?O.0 9 9!9#3~7(K .2 9 ># 9 >#&3v(.1 " +
  "9 ?% K!9!3}o#.3 9 K~p~nu 9!9#3q!.. < 9 ]= < .. 9 3!9 3s(., 9 9!3] .. 9 K&K33~r&., 9 3cK O., 9 3fK O.1 9!K~b}_u K.3}^%.. 9 K&K/3~r&.3 3?}=   " +
  "   ~hK}yz*., 9 3bK O., 9 3}QK O., 9 3dK O., 9 3aK O., 9 3}PK O.. 9 9!K 3z#.. 9 K&K63~r&.. 9#9 9!3~7(., 9 3gK O.. 9 9!3~]#K .- 9 K+^3{&.- 9 K" +
  "+^3~g#.- 9 K+^3~t&./ 9 ># 9!3~6(.- 9 ># 3~g&.* 9 3EM.- 9 ># 3z&.- 3}|#9 3~o!.* 9#3~Q%.& K .%  .~c!#%l!}Z9!># :)9!K F# 9)M&J9#3s(K}]}iu K83~Q" +
  "( .< K3^;(= 9)K+];!># &J .9!KlF# 9!>#&M&J .9!>#3K#O&J .9!K&];&?# :*9&>#+:&9!K F#&9(9&F#+9(9*G% 9(3}[(9!>#39!K5];&># 3~*(9&9#F# 9!9%F#39!>#6:" +
  "#9!K F#69!9!># K!]F# 9#&J9!>#89#>#&4! .9(K3]= 9)3~h&9 K F# .}6#!l!}Z< K3^;&= 9&K+]9!9%9#3~T%9&?%+:(9 K F#+9 9(G# 9&K3]= .@!!l< K3^;%= 9%9#I " +
  "+9%9!F#/9 9%K+]3~2%9%K3]= .C!#l9!K+^;&># K!]:%9&9%F# 9%&J9 9!F#&9 9#F# ( ...~h}T}! Knmu .>+}!%} )  }#*! 5  })- (}&,}% }(  1206#    3& / . K~" +
  "4mu .~7#4      mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm 9 99999  99 +99!!!!!!!!!!   9 9 &&&&&&&&&&&&&&&&&&&&&&&&&&   939##########################99" +
  "99mJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJVcUiaWbhT" +
  "}UhWgfWeiWghg   P   }L   &   }?   }@   J   &   }A Km}^u .(!   }B Kp}^u .(!   }C Kr}^u .(!   }D Kt}^u .}[}6!   Q   }E   x3  +   }F   }G   /  " +
  " &   }H       +   &   }I   }J   ShhWadhWV9hc9hS^W9cjbWfgZ[d9cX9}Figh9}TS_iW9jZ[_W9[h9jSg9TcffcjWVc^jSfb[bYgUZSbYWg}K   Z+  +   }L   }M      " +
  " 2}/      ~=9 9[(  !B~=9  [%  [ggiWgigWfR[VYfcidR[VhfS[hgh[aWghSadUcbhWkhbSaW[bVighf}Ud_SbWad_c}UWWgVWgUf[dh[cbWaS[_dZcbWjWTg[hWS}TShSfSVVfW" +
  "ggghfWWhU[h}UghShWdcghS_RUcVWUcibhf}UShhWadhgTSgWUSdTiVYWh   z#3 +   &%3 &   +%3 %   .%3 )   VWdhZ[VL}UhWg}>!3 (   E%3 (   }6%3 *   US__g   " +
  "}L%3 (   }>!3 (   dShZfi_WghShigWffcfaWggSYWWffcfRUcVWZhhd}GhShigfWhf}UKXhWf[VWadchWbU}U}@W}UUcVW}Y;bi__}O@}QSihZ^W}Uhc^WbgWUfWhUcc^[WdSggjc" +
  "fV ~=%3 &   ~@%3 %   ~B%3 (   ~G%3 )   ~L%3 )   ~Q%3 +   fi_WgI9hZW9US__9jSg9]iVYWV9Xcf9SbchZWf9dfcX[_W}BSd9^W}U9[g9bch9S9ghf[bY9SbV9USbbch9" +
  "TW9Sb9cT]WUh9^W}UYWhgiUUWgg }q#3 &   }u#3 +   }|#3 &   ~%#3 ,   ~-#3 .   ~8#3 (   ~<#3 (   ~@#3 *   ~F#3 )   ~K#3 *   igWfPVYfcidPVWbVdc[bhI" +
  "9WkdWUhWV9Sb9Zhhd9cf9Zhhdg9}I}F}A9j[hZcih9UfWVWbh[S_g@9cf9[b9S9dSYW9S9dShZ}H}UdWMffcfI9hc^WbI9WkdWUhWV9hWkh9Xcf9S9ZWSVWfQ}D}G}HaWhZcVZWSVWfg" +
  "TcV}UaSbiS_fWV[fWUhg[YbS_^WWdS_[}TWh}UdWcdSeiWfWV[fWUhfWV[fWUhWVfWhf}UASXhWfVShWUcbhWbhAh}UdW !#%&()*+,-./01234} }!5}#}%}&6}(})78}*}+ !#%&()" +
  "*+,-./0cdh[cbgI9WkdWUhWV9Sb9cT]WUhOfcid9idVShWV9giUUWggXi__}U#}Pi~=9  [&  MffcfdcghS_}<cVW}V[d}V[dUcVWdcghUcVW~K#3 *   ~F#3 )   ~-#3 .   ~8#" +
  "3 (   ~%#3 ,   }q#3 &   ~<#3 (   }|#3 &   ~@#3 *   }u#3 +   h#3 *   x&3 )   }W#3 +   ~M&3 *   }^#3 )   }c#3 ,   }k#3 *   ~Q#3 )   ~W#3 &   ~" +
  "[#3 (   ~m#3 *   ~b#3 .   E)3 -   }:)3 %   K)3 *   }>)3 +   @;aWggSYWPV;I;VcbW}TS_iWVShSfWgi_hghWkhCZha_:<=}-}.}/}0}1AB}RR}S}X}ZBRIAYWh}FWSV" +
  "WfhWkh_cUSh[cbZfWXZhhdIZhhdgINb}DbUW9US__WV9acfW9hZSb9cbUWYfcidgWYaWbhhZf[}TWghSU^}W;h}UdW;I;Yfcid;@;igWfPV;I;;@;YfcidPV;I;;@;hfS[hg;I@;h[aW" +
  "ghSad;I;@;UcbhWkh;I}W;igWfR[V;I;;@;YfcidR[V;I; )(!#(%&)(RRdfchcRRfWei[fWV9}FWei[fWV@9Tih9a[gg[bY9cf9bi__B-[b}TS_[VRh}UdW9MkdWUhWV9}R@9Ych9}Z" +
  "B-Wadh}U9}CchZ[bY9Tih9jZ[hW9gdSUWB-hccR_cbY9}AcbYWf9hZSb9<9T}UhWg9[b9}I}HNAHB-d_SUWZc_VWfR[V9}HZ[g9[g9hZW9hWkh9cX9S9a[gg[bY9}TS_iW@9bch9Sb9[" +
  "V}79UZWU^9jZWfW9[h9UcaWg9XfcaB-[b}TS_[VRUZSfSUhWfg9Kb9[V9aigh9bch9Zc_V9Ucbhfc_9UZSfSUhWfg@9T[V[fWUh[cbS_9Ucbhfc_g@9[b}T[g[T_W9UZSfSUhWfg9cf9" +
  "_cbW9giffcYShWgB-[b}TS_[VRh[aWghSad9}Cc9VShW9SbV9h[aW9hZSh9USb9TW9fWSVB-[b}TS_[VRWaS[_9MkdWUhWV9Sb9WAaS[_9SVVfWgg9giUZ9Sg9bSaWJWkSad_WBUcaB-" +
  "[b}TS_[VRif_9MkdWUhWV9Sb9Zhhd9cf9Zhhdg9}I}F}A9j[hZcih9UfWVWbh[S_g@9cf9S9Zcgh9bSaW9giUZ9Sg9WkSad_WBUcaB-[b}TS_[VRdZcbW9MkdWUhWV9S9hW_WdZcbW9b" +
  "iaTWf9cX9}49hc9}2}59V[Y[hg9giUZ9Sg9}1}29}3D}29}5}5}59D}2}3}4B-[b}TS_[VRbiaTWf9MkdWUhWV9S9biaTWf@9}VWfc9cf9acfWB-bchRgWf[S_[}VST_W9}?}G}D}C9Z" +
  "Sg9bc9hWkh9Xcf9hZ[g9}TS_iWB-[b}TS_[VR]gcb9}HZ[g9[g9bch9}?}G}D}C9hWkh9[b9}I}HNAHI9fWSV[bY9ghcddWV9Sh9T}UhW9<B-Vid_[UShWR^W}U9}HZ[g9^W}U9ghSbV" +
  "g9hj[UW9[b9cbW9cT]WUhB-XcfT[VVWbR^W}U9}HZW9^W}U9RRdfchcRR9[g9fWXigWVI9[h9USb9UZSbYW9cT]WUhg9hZSh9[h9VcWg9bch9TW_cbY9hcB-UcbX_[Uh9O[}TWb9hcYW" +
  "hZWf9j[hZ9}S}R}S@9j[hZ9SbchZWf9}TS_iWI9gWbV9cbW9cX9hZW9hjcB-hccRVWWd9}CWghWV9VWWdWf9hZSb9<9_W}TW_g@9hZW9US__9[hgW_X9TW[bY9hZW9X[fghB-hccR_Sf" +
  "YW9}HZW9US__9ZSg9acfW9hZSb9<9T}UhWg9Sg9bcfaS_[}VWV9}?}G}D}C}79gWbV9XWjWf9cf9gZcfhWf9hfS[hgB-ibfWUcYb[}VWVR^W}U9}HZW9US__9ZSg9bc9giUZ9X[W_VB-" +
  "hjcRV[Y[hR}UWSf9}HZW9}UWSf9ZSg9hjc9V[Y[hg9SbV9jSg9fWSV9Sg9}3D}M}M}79jf[hW9XcifB-bcRcXXgWh9}Cc9}I}H}<9cXXgWh9Y[}TWb@9fWSV9Sg9}I}H}<}79WbV9hZW" +
  "9h[aW9j[hZ9}N9cf9Sb9cXXgWhB-XihifWRh[aWghSad9}BcfW9hZSb9}3E9Zcifg9SZWSV9cX9hZW9U_cU^B-[VR_cc^gR_[^WRWaS[_9}HZ[g9[V9[g9Sb9WAaS[_9SVVfWgg@9jZ[" +
  "UZ9dWcd_W9UZSbYW}79dfWXWf9Sb9[V9hZSh9ghS}UgB-[VR_cc^gR_[^WRif_9}HZ[g9[V9[g9S9}I}F}A9cf9Zcgh9bSaW@9jZ[UZ9UcadSb[Wg9UZSbYW}79dfWXWf9Sb9[V9hZSh" +
  "9ghS}UgB-UcbgiaWfRWaS[_RVcaS[b9}HZ[g9[g9Sh9S9aS[_9dfc}T[VWf9Xcf9hZW9diT_[U@9fSfW_}U9S9Yfcid}/g9cjbB-g[a[_SfR^W}U9}@Wdh9ibVWf9[hg9cjb9bSaWB9}" +
  "=[V9}Uci9aWSb9}S}R}S};-bi__RhfS[h9}BSb}U9gWf}T[UWg9fWSV9bi__9SgI9U_WSf9hZ[g9hfS[hB-dSghRh[aWghSad9LWXcfW9hZW9}UWSf9}3DDDI9UZWU^9hZW9ib[h9SbV" +
  "9hZW9X[W_V9hZSh9[h9UcaWg9XfcaB-ibigiS_Rh}UdW9}@Wdh9Sg9Y[}TWb@9hZciYZ9}R9[g9ibigiS_9ZWfWB-bchRcjbWf9}Db_}U9hZW9gWf}TWf9aS}U9gWh9hZ[g9hfS[h}79" +
  "[h9jSg9bch9gWbhB-idghfWSa9}HZW9gWf}T[UW9jSfbg9cX9hZ[g9US__B-hf[aaWV-hcRghf[bY-fWbSaWV-hjcRV[Y[hR}UWSf-XfcaRWdcUZ-XfcaRZhhdRVShW-XfcaRVShWRcb" +
  "_}U-WbVRcXRVS}U-_WSdRgWUcbV-ihU-gUZWaWRSVVWV-_cjWfUSgWVRVcaS[b-W}2FE-VfcddWV-bi__-S9Tcc_WSb-S9biaTWf-S9ghf[bY-Sb9SffS}U-Sb9cT]WUh-Sb9Wadh}U9" +
  "SffS}U-S9XfSUh[cb-Sb9[bhWYWf9TW}UcbV9}3}R}5}4-S9ghf[bY9cf9S9gSXW9[bhWYWf-S9VShW9Sg9S9ghf[bY@9cf9S9biaTWf9cX9gWUcbVg9cf9a[__[gWUcbVg-Sb9cT]WU" +
  "h9j[hZ9ghfWWh@9U[h}U@9ghShW@9dcghS_RUcVW9cf9Ucibhf}U-S9}I}F}A9Sg9S9ghf[bY-Sb9WAaS[_9SVVfWgg9Sg9S9ghf[bY-S9ghf[bY9cf9S9jZc_W9biaTWf-S9ghf[bY9" +
  "cf9S9biaTWf-S9US__@9cf9Sb9SffS}U9cX9Sh9_WSgh9cbW-}HZ[g9cbW9[g9bWYSh[}TWB-}HZW9hWkh9Zc_Vg9S9}C}I}A9UZSfSUhWf@9jZ[UZ9VShSTSgWg9fWXigWB-}=[V9}U" +
  "ci9aWSb9}S}Z}S};-<9acfW9cX9hZW9US__9SfW9bch9_[ghWVB-}Db_}U9hZW9dfcX[_W9gWYaWbh9dSggWg9[bhWYfSh[cbg9cb@9SbV9j[hZcih9hZWa9VShS9jci_V9Yc9jZWfW9" +
  "[h9aigh9bchB-MkdWUhWV9}29hc9}3}5}59UZSfSUhWfgI9K}G}<PP9_WhhWfg@9V[Y[hg@9Vchg@9Uc_cbg@9Z}UdZWbg9cf9ibVWfgUcfWgB-MkdWUhWV9Sb9P}G}D9HFD}29VShW9" +
  "SbV9h[aW9giUZ9Sg9}3D}3EAD}3A}3}6}H}2}3IDDIDD}NB-MkdWUhWV9Sb9P}G}D9HFD}29VShW9SbV9h[aW9giUZ9Sg9}3D}3EAD}3A}3}6}H}2}3IDDIDD}N@9cf9Sb9}>}H}HQ9V" +
  "ShW9giUZ9Sg9}HZi@9}3}69NWT9}3D}3E9}2}3IDDIDD9O}B}HB-K9biaTWf9cX9hZ[g9aSb}U9V[Y[hg9[g9SaT[YicigI9H9SfW9S9VShW@9G9S9}UWSf9SbV9[hg9VS}U@9}69hc9" +
  "}2}49gWUcbVg9cf9a[__[gWUcbVg9g[bUW9}2}6GD@9}2F9a[UfcgWUcbVg@9}2}69bSbcgWUcbVgB-}Db_}U9hZW9}UWSfg9DDDD9hc9}6}6}6}69USb9TW9gWbhB-}HZWfW9[g9bc9" +
  "}UWSf9ADDDDDDB-K9}UWSf9cX9hjc9V[Y[hg9[g9cb_}U9fWSV9TWXcfW9S9h[aWB-}HZWfW9[g9bc9giUZ9acbhZB-}HZSh9acbhZ9ZSg9bc9giUZ9VS}UB-}HZSh9}UWSf9ZSg9bc9" +
  "giUZ9jWW^@9cf9S9jWW^9bc9giUZ9VS}UB-}HZSh9}UWSf9ZSg9bc9giUZ9VS}UB-K9acbhZ9S_cbW9bSaWg9bc9VS}UB-K9jWW^9S_cbW9bSaWg9bc9VS}UB-MkdWUhWV9Zcifg9SbV" +
  "9a[bihWg9SXhWf9hZW9VShWB-}=ShW9SbV9h[aW9aigh9TchZ9ZS}TW9gWdSfShcfg@9cf9bW[hZWfB-}HZWfW9[g9bc9giUZ9h[aW9cX9VS}UB-}Db_}U9gWUcbVg9aS}U9ZS}TW9S9" +
  "XfSUh[cb@9cX9cbW9V[Y[h9cf9acfWB-MkdWUhWV9}N9cf9Sb9cXXgWh9Xfca9A}3}4I}5}69hc9}1}3}4I}5}69SXhWf9hZW9h[aWB-;I;;Ibi__;I9SUUcibhRbSaW9SUUcibhRVca" +
  "S[b9d_SbRbSaW9d_SbR[V9YfcidRh}UdW9UfWShWVRSh9SUUcibhRbSaWSUUcibhRVcaS[b[bhWYfSh[cbgSbcb}UacigPVaWggSYWPV  }o}&3 /   }y}&3 .   ~*}&3 ,   }OfW" +
  "ac}TWV}QSdd_[USh[cbC]gcb[VWadchWbU}UA^W}UPbX[b[h}Uuu *LWSfWf9u *ghf[bY9u 2ib^bcjb9X[W_V9}Su/}S@9WkdWUhWV9u 1[b}TS_[V9h}UdWI9u.@9WkdWUhWV9u )" +
  "LSg[U9u u#I9u u!9u u6I9Y[}TW9[h9hc9UfWShWOfcid u}(I9hZWfW9[g9bc9giUZ9cdh[cb 3X_cSh[bY9dc[bh9}Su!}S !}Su)}S9cf9}Su!}S .UZSfSUhWf9}Su!}S ,[bhW" +
  "YWf9}Su!}S ,Tcc_WSb9}Su!}S 4Vid_[UShW9X[W_V9}Su!}S !}Su!}S u!I 6MkdWUhWV9Sb9cT]WUh@9Ych9u!B ;MkdWUhWV9jZSh9}?}G}D}C9USb9jf[hW@9Ych9u!B }+}HZ" +
  "W9gWf}T[UW9fWXigWV9hZW9US__I9u!B S9U}UU_WSb9[b}TS_[V9}=ShW}FWSV[bY9hZ[g9}TS_iW9XS[_WVBL[YPbh}^#3 )   SVVM}TWbh}A[ghWbWfSTcfha[__[gWUcbVg@9}2" +
  "9cf9acfW9>hZWfW9[g9bc9US__9j[hZcih9Sb9WbV?I9WkdWUhWV9S9XibUh[cb}HZW9US__9jSg9STcfhWVBP}C}JK}AP}=R}FM}E}IM}G}H-}I}CK}I}H}>}D}FP}NM}=-N}D}FLP}" +
  "=}=M}C-}C}D}HRN}D}I}C}=-}BM}H}>}D}=R}C}D}HRK}A}A}D}KM}=-QK}M}A}DK}=R}H}D}DR}AK}FOM-}I}C}G}IQQ}D}F}HM}=R}BM}=PKR}H}MQM-}FK}HMR}AP}BP}HM}=-}IQ" +
  "}G}H}FMK}BRM}F}F}D}F-}CM}H}K}D}F}@RM}F}F}D}F-}HP}BM}D}I}H-KL}D}F}HM}=-P}C}JK}AP}=R}DQ}HP}D}C}G-P}C}HM}F}CK}A ||||3}/      }VihUYahacbhiWjWVh" +
  "ZiXf[gShgib!       (     JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL" +
  "LLLL}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}A}?}A}?}A}?" +
  "}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?Q}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}" +
  "CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}C}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}" +
  "FQ}FQ}FQ}FQ}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}L}J}" +
  "L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}N}L}N}L}N}L}N}L}N}L}" +
  "N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}" +
  "R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}" +
  "S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}RVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTPb}TS_[V9Yfcid9" +
  "US__Pb}TS_[V9Yfcid9P}=9cf9a[gg[bY9X[W_Vg K~8~7u .~0}#JlJ     }A~eJ     }A~EJ     ~q~[J)   ~l!  dc_[U}UI9WkdWUhWV9ShhWadhg9cX9}29cf9acfWdc_[U" +
  "}UI9WkdWUhWV9TSgW9SbV9USd9[b9a[__[gWUcbVgdc_[U}UI9WkdWUhWV9h[aWcih9SbV9VWSV_[bW9[b9a[__[gWUcbVgfi_WgI9WkdWUhWV9_[a[hg9cX9}29cf9acfWhc^WbI9Wk" +
  "dWUhWV9hWkh9Xcf9S9ZWSVWfZWSVWfgI9WkdWUhWV9}TS_[V9ZWSVWfg }^#3 )   ~K#3 *   ~g~6~:9<CYfcidWbVdc[bhdfcX[_WXWhUZh[aWcihVWSV_[bWfWhf}UTShUZcbKhh" +
  "Wadhcb}FWhf}Ucb}FWgi_h[b}TS_[V}HfS[hg_[a[hgVWXSi_hg Y},3 +   c},3 *   ~B%3 (   U(3 *   }T},3 (   }X(3 )   }W},3 *   }]},3 +   }d},3 (   }](3" +
  " ,   ~#%3 1   }i},3 (   }m},3 ,   }u},3 *   }{},3 +   ~)},3 0   ~4},3 )   ~:},3 +   cbMffcfSb9cT]WUh9cX9T}UhWg@9VWdhZ@9[VL}UhWgfW]WUh^WWdVfc" +
  "dcbW9cX9fW]WUh@9^WWd@9VfcdXS_gW9cf9Sb9cT]WUh9cX9US__g@9T}UhWgXS_gW9cf9hWkh9_[^W9C}R}O}PjBIA}Q}W}2@}3}5}5}Y=CSihccbW9cX9Sihc@9hfiW@9XS_gWXS_g" +
  "W9cf9Sb9cT]WUh9cX9ShhWadhg@9TSgW@9USd@9TiVYWhSTcfhWVSb9KTcfh}G[YbS_S9XibUh[cb9cf9Sb9cT]WUh9cX9XWhUZ}TS_[V9ZWSVWfghWkh9Xcf9S9ZWSVWf9cf9S9XibU" +
  "h[cbcbW9cX9Yfcid@9hZf[}TWghSU^@9gWYaWbhS9}I}F}A9cf9S9dShZ  !   |       MkdWUhWV9}?}G}D}C9hWkh9Sg9S9ghf[bY9cf9S9}I[bhHKffS}UB]gcbOfcidMffcfUS" +
  "igWI9US__m },&r  #~*  !8) &m}% #16 ! 9-#.9 &19!&>9!#}09&&C9 #R9 #}S9 &S9&!X9%&]9(! D ##D !x{},!|~t )1| !S| !~h|2!}PiDD}-}OcT]WUh9}OcT]WUh9cT" +
  "]WUh}Q}C}I}A}AibVWX[bWVDDDDDDDDADDDDADDDDADDDDADDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD   ~7%3 &   r;3 &   }{;3 ,   x}33 %   ~*;3 =   ~H" +
  ";3 9   ICC9dbY9]dY9]dWY9Y[X9g}TY9jWTd9[Uc9Tad9S}T[X9ZhhdgICCZhhdgZhhdCCjjjBkbAA9dZcbW9hW_WdZcbW9hW_9acT[_W9UW__9cXX[UW9jcf^9aS[b9V[fWUh9dZ9h" +
  "9d9a9}7Wkh}9WkhBWkhIWkhBIWkhk  }S},3 !   ~)<3 (   ~,<3 &   ~0<3 &   ~4<3 (   ~9<3 %   ~;<3 !   %   2       A}9AA}:bCS}9hTV}:hW_Fif_HbSb};b[_" +
  "};<bCS}:bcbW}9bi__}9VWgU}3_cYc}2aS[_}4bSaW}5d_SbGh[WfGhWgh};hfiW};WaS[_}4dZcbWFXS_gW};SVfWggDS}TShSf}2VcaS[bHgWUhcf}6jWTif_HYakBVWJaWBUcaJee" +
  "BUcaJjWTBVWJib^bcjb}9SVVfWggD_cYcif_}2cfYbSaW}5jWTg[hWH}2}3FBUcaJ}2F}4BUcaJSc_BUcaJYakBUcaJYakBbWhJaSUBUcaJaS[_BfiJagbBUcaJWad_c}UWWEZcaWdSY" +
  "WH[bVighf}U}6d_SbbSaWGd_Sbh[WfGhWSabSaW}5_[}TWBUcaJaS[_BUcaJibVWX[bWV}9>bch9gWh?};S}TShSfif_}2Wad_c}UWWgEYfcidbSaW}5ZWSVUcibhEhW_WdZcbWFYaS[" +
  "_BUcaJdfchcbBaWJ}USZccBUcaJ}USbVWkBfiJ}UaS[_BUcaJUcadSb}Uif_HVcaS[bbSaWHhWbSbhbSaW}5jWTg[hWif_H[U_ciVBUcaJ}USbVWkBUcaJSUUcibhbSaW}5T[__[bYd_" +
  "SbGUcadSb}UbSaW}5UcadSb}Ug[}VWEUcadSb}U_cYc}2VWgUf[dh[cb}3ZcaWdSYWif_HdZcbWbiaTWfFdf[U[bYd_SbGdf[U[bYh[WfGdfc]WUhbSaW}5ZchaS[_BUcaJcih_cc^BU" +
  "caJTig[bWggbSaW}5UcadSb}UWaS[_}4UcadSb}UdZcbWFUighcaWfbSaW}5WaS[_SVVfWgg}4[bVighf}UbSaW}6biaWad_c}UWWgEXSghaS[_BUcaJUcadSb}UVcaS[bHWad_c}UWW" +
  "UcibhEjcf^gdSUWbSaW}5UcadSb}UjWTg[hWHUcadSb}USVVfWggDWad_c}UWWgUcibhEhchS_Wad_c}UWWgEYccY_WaS[_BUcaJdfchcbaS[_BUcaJUcadSb}U[bVighf}U}6hW_WdZ" +
  "cbWbiaTWfFcfYSb[}VSh[cbbSaW}5cfYSb[gSh[cbbSaW}5giTgUf[dh[cbd_SbGgiTgUf[dh[cbh[WfGbiaTWfcXWad_c}UWWgEUcadSb}UVWgUf[dh[cb}3+=3 #   -=3 %   0=3" +
  " 6   }-=3 G   }P=3 }    b=3 };   ~*=3 Z   }#}-3 }>   }Q}-3 k   ~L}-3 L   }&}.3 }t   ~.}.3 Z   7}/3 }0   M}/3 }N   }w}/3 9   ~:}/3 }=   %>3 }" +
  "    }#>3 }!    !#%&()*+,  @39J>~I>JH3  9 D39#     p 3> 9 =J    &J@3 3  93 K}]~Iu .}LgVS}UbWgVS}UfgVS}UifVS}UVS}U]SbXWTaSfSdfaS}U]ib]i_SiYgWd" +
  "cUhbc}TVWUDDDDADDADD}HDDIDDIDDBDDDDDDDDD K~Z~Iu .z+!   }N   idghfWSa}8~=9  [9  ARB:}Z}0}/>?D}2}3}4E}5FGH}6KL}<}=MNKL}<}=MNO}>P}?}@}A}B}C}DQ}" +
  "E}F}G}H}I}J}K}L}M}NSTUVWXYZ[]^_abcdefghi}Tjk}U}VD}2}3}4E}5FGH}6}1C}HZW9hc^Wb9Uci_V9bch9TW9ZSVB}HZW9gWf}T[UW9Uci_V9bch9TW9fWSUZWVB}HZW9gWf}T[" +
  "UW9V[V9bch9SbgjWf9[b9h[aWBSihZcf[}VSh[cbkASd[A^W}U@;gWbhKh;I;;}Y}W;TShUZ;I}O}Q}YUcbghfiUhcffSj}?}G}D}C}Hcc9VWWd9cf9hcc9_SfYW9hc9TW9jf[hhWb9S" +
  "g9hWkhB}I[bhHKffS}U}=ShWhc}?}G}D}C}CiaTWf}Ghf[bYLcc_WSb}TS_iW}DXKffS}ULiXXWf}GZSfWVKffS}ULiXXWf}BSd}GWhNcfa}=ShS}I}F}A}GWSfUZQSfSag}>WSVWfg}" +
  "FWYMkdQfca[gWYfcidAUS__B^WWdS_[}TWfWac}TWM}TWbh}A[ghWbWfghfiUh9}FWhf}UghfiUh9}A[a[hgghfiUh9LShUZ   }O   &   &   }P   }Q   }R   &   &   R   }" +
  "S   }R   &   &   S   T   U   /   &   V   W   X   fWSgcbShhWadhjS[hVifSh[cb   (   *   .   }v*3 }z*3 ~&*3 + /   - 0,  m    +    ! &   )   (   " +
  "%   (   #?3 )?3 /?3 }%?3 4?3 ~g~:~8 U   /   &   V   Y   X   &12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0" +
  "),-.&12,#/01*-./(2,-./01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012,-./(2,-%012!./0),-." +
  "&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./012,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-" +
  "%012!./0),-.&12,#/01*-./(2,-%012!./0),-. K}y~Ru .}n,JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ  LLLLLLLLLLLLLLLLLLLLLLLL" +
  "LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL       }>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?}>}?" +
  "}>}?}>}?}>}?}>}?}>}?}>}?  }?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?}A}?" +
  "}A}?}A    }CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ}CQ  Q}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}" +
  "FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}FQ}F    }H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}" +
  "H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J  }J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}" +
  "L}J}L}J}L}J}L}J}L}J}L}J}L}J}L  }L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}L}N}" +
  "L}N}L}N}L}N    }P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R}P}R " +
  " }R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S}R}S    TVTVTVTVTVTVTVT" +
  "VTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTVTV !!!!####%%%%&&&&(((())))****++++,,,,----....////00001111222233334444} } } } }!}!}!}!5555}#}#" +
  "}#}#}%}%}%}%}&}&}&}&6666}(}(}(}(}(}(}(}(})})})})77778888}*}*}*}*}+}+}+}+},},},},9999::::;;;;<<<<====}-}-}-}-}.}.}.}.}/}/}/}/>>>>????}0}0}0}0" +
  "}1}1}1}1@@@@AAAABBBBCCCCDDDD}2}2}2}2}2}2}2}2}3}3}3}3}4}4}4}4EEEE}5}5}5}5FFFFGGGGHHHH}6}6}6}6IIII}7}7}7}7}8}8}8}8}9}9}9}9}:}:}:}:};};};};JJJJ" +
  "KKKKLLLL}<}<}<}<}=}=}=}=MMMMNNNNOOOO}>}>}>}>PPPPPPPP}?}?}?}?}@}@}@}@}A}A}A}A}B}B}B}B}C}C}C}C}D}D}D}DQQQQ}E}E}E}E}F}F}F}F}G}G}G}G}H}H}H}H}I}I" +
  "}I}I}J}J}J}J}K}K}K}K}L}L}L}L}M}M}M}M}N}N}N}N}O}O}O}O}P}P}P}P}Q}Q}Q}Q}R}R}R}RRRRR}S}S}S}SSSSS   })J~n Ku~[u .~R!D}2}3}4E}5FGH}6STUVWX}CS}C[bX" +
  "DDBDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDA}1B!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! K~T~^u .}4##############################%%%%%%%%%%%%%%%%&&&&& Kr~_u .~d&~UM})}9%" +
  "~G})~]~;~s~D~t    ~B~?}r~@}&~td~(~R~s~K~t    }D~R~7~9z~,j|~n~s~R~t    /~M^K~g}j}J~94z~Z~t    }8zlp~*},x}g@z~d~t    }^}r}I}2>}P}E~JNz~l~t    " +
  "~0~A~ ~*}i~)e}uSzz~t    ~C}e~f<j;}t~b}Wz&|    a}GkJ}jP~Ds}oz/|    }K~F~1}Q}U} }8}]~,z5|    G}J~s}BF}m3~<~Cz8|    }Dq}>Hc~b}op~]z=|    ~@I}]}" +
  "-~C}_h~N {@|    ~l}p~:}p~E~G}ar7{E|    ~[~)}0}&q-E~g}5{}8|    }h~-}5}0~sYH~-Q{}=|    }7};~?~I~U~Kwn^{}A|    ~5~E~J})}/}=~S~>}_{}H|    }o~A}-" +
  "~6~F}w^}lr{}P|    n}|T}Y=_~)~Q~5{V|    ~n~PR0}LX~(}z~L{_|    }.~i~=~T}l~p~X~k~g{h|    ~3m|~&~#~*~0~0-~t}X|    }e}?}X_(RT}b}-~tn|    }GD~;E}S" +
  "|~7~A};~t}f|    }I}.~5}j}f}_}C}o}N~t}m|    ~8}Z?d=j~q~Uh~t}t|    }i~3~[~3}w~8~U~ }i~t}{|    }m}Yho~GR~%~p~%~t~)|    ~G}s~#}i}ld}=~4v~t~/|   " +
  " ^}#2~:~p~h+}d~U~t~7|    ~1}2}2W}I}-t~E~q~tv|    ~)l}Wx~?~X};}q5|~D|    )}7}1}0v3}P~ZB|~K|    ~J}kg[}q==~&P|~R|    1~B }^~j~0}b{U|~Z|    ~c}" +
  ")4}kV+~[~7}Z|~d|    ~DoQc,~D~7}f}q|~l|    @W}(~X}L}&~2~H~.|z| K}o~eu .(J}t~F|& K}{~eu .~o,3}|~K~_~_|/       T~)~>~ck~*% 5     n,}m~pk}6};}[}" +
  "+ 8     ~.}#*~A}W~F}puH =     d}P~b}W~F}3}Z}i}G @     Zm~a~(}{H~I~La E     M;}r}&}.}/}D}wo }8     }/~sv~K}2}yU~e}y }=     ~#~*w}fHW~Tt~8 }A " +
  "    ~QW~(})}h+~@}^y }H     }r}*eL~q}*}Qv~j }P     }L~^7~ @[}B}k0!V     ~b}gd})V~f!~P}/!_     }?j~g}r}q}za}yL!h     }_^}Y~/}Wk,~j}P!}X     j6" +
  "~S}U}x~Z}H~/j!n     ~<~>}s}O}k}a}O}a}k!}f     }9}Q}ow~>}G}5w~)!}m     ~.r}p~r}P~/}0}n~@!}t     ~YRr}q~8}wN~T~W!}{     }-}f}6~QE~<}s}|z!~)   " +
  "  }P}wq}zf}r~?~n}%#~/     ~F~9~a}H}G~:~R~2}2#~7     ~XK;~j}&~kzo}A#v     }|k}P~J}s~F9~DX#~D     ~U}G:}W~k}N}%q}[#~K     ID},}p~R~0r~X}s#~R  " +
  "   }o~.~Y}P}G~H~O~#~1#~Z     }8}=~!}{~O}X}s~sx#~d     3}=}{~!}A}A}T~6~c#~l     })}tJ~1~g}h~(}e)%z     @n}K~ 3~g},x9%&!    ?}2}j~a~[}{3}s}7%/" +
  "!    }u/}t}x~s}s3~^}I%5!    ?~l}7T~O9>~)d%8!    }_~G~!}V}R}@}=m}e%=!    A~S~)%J~Z:~:}|%@!    }i|}=}RC}tY}hu%E!    K~3}f}t}u}&}4~K~P%}8!    ~" +
  "%7~Y~/}k~Q}(}v~m%}=!    ~Oj~U~5b~:}o~c2&}A!    !   -   V   ~_%  3}/  r}a! JL2 m}oq  ~W~m( ~B}r}7~;c~j}a<   }[~g~)}_}OKaA~f&  !},]~:V~eHb~e}p" +
  "~!~P~l~q};~a%}D6 !}:}nB,}q~U%{H}#2C~Zh<~d~m~G~J+~R&v~Pt~E~7}(l}4~ %}.},~a}C#  !}XBq}O}b~J~9f}w~Oy}bC}#} ~?Q~T^db}?~G2y}n~Lbe~-}.tX~?~*=F}#}*" +
  "}N~JL}81}H|Uug}I~D}&~g~qW~j>~7}I~o~@~Rm~R~eb~l~F~g~RR~o}G( DkXS_gWhfiWUS__WV9}S}FWgi_hIIibjfSdRhZfcj>?}S9cb9Sb9}SMff}S9}TS_iW]gR}TS_iW9dSggW" +
  "V9ZSg9bc9ghf[bY9fWdfWgWbhSh[cbU_cgifW9[b}Tc^WV9fWUifg[}TW_}U9cf9SXhWf9TW[bY9VfcddWV  ]   ^   _   a   b   c   d   e   }T   &   &   j   k   US" +
  "__WV9}S}Ddh[cbIIibjfSdRhZfcj>?}S9cb9S9}S}CcbW}S9}TS_iWT}UhW9SffS}Uib[h9}TS_iW}Ddh[cb9}TS_iWbWjh}UdW9ghfiUhgWeiWbUWaSdWbiaib[h9}TSf[SbhbWjh}U" +
  "dW9}TSf[Sbhhid_W9}TSf[SbhghfiUh9}TSf[SbhXFEcbW9cX9@9BD      +   &   }U   }V   }W   ||||||||p}73 K~#~ou .7bi__9dc[bhWf9dSggWV9hc9figh K~D~ou " +
  ".!& Ky~ou .(Z   [ K~_~ou .}-#   #   f   #   g   #   h   #   i   }X"
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
